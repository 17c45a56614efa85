import type { Accounts } from '../facts/accounts';
import { keepDiagnoses } from '../records/diagnoses';
import type { KeptDiagnosis } from '../records/diagnosis-pages';
import type { Report } from './report';

/**
 * Keeps what diagnoses came to, for the list of recent ones. Only of people who work in the service project: who does
 * not has no list to find them in. Without storage a diagnosis is as good.
 */
export async function rememberDiagnoses(reports: readonly Report[]): Promise<void> {
  const kept = reports.filter(({ target, caller }) => target.email !== '' && caller.rights !== 'none').map(keptOf);
  if (kept.length > 0) await keepDiagnoses(kept).catch(() => undefined);
}

function keptOf({ target, caller, complaint, verdict, finishedAt, facts, answers }: Report): KeptDiagnosis {
  const fact = facts.find((one) => one.fact === 'accounts');
  const accounts = fact?.readable === true ? ((fact.value as Accounts | undefined)?.found ?? []) : [];
  // Of two accounts with one address nobody knows whose the diagnosis is.
  const [account] = accounts.length === 1 ? accounts : [];
  const told = answers.filter(({ remembered }) => !remembered).map(({ question, answer }) => ({ question, answer }));
  return {
    projectId: target.projectId,
    by: caller.accountId,
    at: finishedAt,
    // Whatever was typed as an address is diagnosed, however long it is.
    email: target.email.slice(0, 500),
    ...(account === undefined ? {} : { account: account.accountId }),
    symptom: complaint.symptom,
    conclusion: verdict.conclusion,
    ...(verdict.rootCause === undefined ? {} : { rootCause: verdict.rootCause }),
    ...(told.length === 0 ? {} : { told }),
  };
}
