import type { RecordedAttempt } from '../records/attempts';
import type { ApplyOutcome } from '../repairs/outcome';

const INVITES = [
  'POST /rest/servicedeskapi/customer',
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite',
];

/** What a plan that tried the invite brought back from the site; nothing where no invite was refused. */
export function attemptOf(outcome: ApplyOutcome): RecordedAttempt | undefined {
  for (const change of outcome.changes) {
    if (change.outcome !== 'refused') continue;
    const call = change.calls.find((one) => INVITES.includes(one.operation) && one.status >= 400);
    if (call?.how !== 'attempted') continue;
    const { i18nKey } = call;
    return {
      value: {
        status: call.status,
        ...(i18nKey === undefined ? {} : { i18nKey }),
        ...(change.message === undefined ? {} : { message: change.message }),
      },
      source: call,
    };
  }
  return undefined;
}
