import type { Symptom } from '../facts/complaint';
import { lessThan } from './conditions';
import { kvs, Sort } from './storage';

/** The entity of manifest.yml. */
export const DIAGNOSIS = 'diagnosis';
/** The most that one query gives, and storage deletes so many keys at once. */
const PAGE = 100;
const BATCH = 25;

/** That somebody diagnosed a customer, and what it came to: the newest of each person and customer in a service project. */
export interface KeptDiagnosis {
  projectId: string;
  /** Account id of who asked. */
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  email: string;
  /** The customer's account, where one was found. */
  account?: string;
  symptom: Symptom;
  conclusion: 'blocked' | 'open' | 'clear';
  rootCause?: string;
  /** What who asked answered for this customer; absent where nothing was. Remembered answers are kept apart. */
  told?: { question: string; answer: string }[];
}

/** A diagnosis as storage has it: whose it is can be searched for, `customer` is a keyed hash of the address. */
export interface StoredDiagnosis {
  projectId: string;
  by: string;
  at: string;
  customer: string;
  account?: string;
  outcome: Omit<KeptDiagnosis, 'projectId' | 'by' | 'at' | 'account'>;
}

/** Which diagnoses: those up to a time, or those of somebody. */
export type DiagnosesOf = { before: string } | { index: 'by-person' | 'by-account' | 'by-customer'; value: string };

/** The oldest of them, as many as one query gives. */
export async function someDiagnoses(of: DiagnosesOf): Promise<{ key: string; value: StoredDiagnosis }[]> {
  const query = kvs.entity<StoredDiagnosis>(DIAGNOSIS).query();
  const indexed =
    'before' in of
      ? query.index('by-time').where(lessThan(of.before))
      : query.index(of.index, { partition: [of.value] });
  const page = await indexed.sort(Sort.ASC).limit(PAGE).getMany();
  return page.results.map(({ key, value }) => ({ key, value }));
}

/** Deletes all of them. Stopped in the middle, it can be done again. */
export async function deleteDiagnoses(of: DiagnosesOf): Promise<number> {
  for (let deleted = 0; ;) {
    const rows = await someDiagnoses(of);
    let gone = 0;
    for (let start = 0; start < rows.length; start += BATCH) {
      const keys = rows.slice(start, start + BATCH).map(({ key }) => ({ key, entityName: DIAGNOSIS }));
      gone += (await kvs.batchDelete(keys)).successfulKeys.length;
    }
    deleted += gone;
    // None left, or storage took none: the next run tries again.
    if (gone === 0) return deleted;
  }
}
