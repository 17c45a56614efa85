import type { ActionAnswer } from '../../src/requests/action-answer';
import type { ReportBrief } from '../../src/words/report-brief';
import type { AppUnderTest } from './ask-app';

/** Who asks, as Forge says it to a function; nobody where it is undefined. */
export interface ActionCaller {
  accountId: string | undefined;
  accountType?: 'licensed' | 'unlicensed' | 'customer' | 'anonymous';
}

/** Calls the action as Automation and Rovo do: fields first, and who asks as the second argument. */
export async function askAction(
  { host, cloudId }: Pick<AppUnderTest, 'host' | 'cloudId'>,
  caller: ActionCaller,
  fields: unknown,
): Promise<ActionAnswer> {
  const principal = caller.accountId === undefined ? {} : { principal: caller };
  const invocation = { ...principal, installation: { contexts: [{ cloudId }] } };
  return (await host.invokeFunction('diagnose-action', fields, invocation)) as ActionAnswer;
}

/** What the report says; fails the test where there is none. */
export function briefsOf(answer: ActionAnswer): ReportBrief[] {
  if (answer.report === null) throw new Error(`Nothing was diagnosed: ${answer.summary}`);
  return JSON.parse(answer.report) as ReportBrief[];
}

/** Keys of what is kept of repairs: plans, hand-offs, locks, and the audit trail of changes. */
export function kept({ host }: Pick<AppUnderTest, 'host'>): string[] {
  const { entities } = host.storage.dump();
  const ofRepairs = ['plan', 'hand-off', 'lock', 'audit-entry', 'audit-head'];
  return ofRepairs.flatMap((name) => Object.keys(entities[name] ?? {}));
}
