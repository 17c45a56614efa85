import { kvs, Sort } from './storage';
import { addressKey } from './address-key';
import { noteAccounts } from './audit-accounts';
import { DIAGNOSIS, type KeptDiagnosis, type StoredDiagnosis } from './diagnosis-pages';
import { readSetting } from './settings';

const DAY_MS = 24 * 3_600_000;

/**
 * Keeps diagnoses; each takes the place of an earlier one. They go with the daily run, as entries of the audit trail do:
 * a lifetime given to storage would be a year at most, and would not follow when an administrator keeps them for longer.
 */
export async function keepDiagnoses(diagnoses: readonly KeptDiagnosis[]): Promise<void> {
  await Promise.all(
    diagnoses.map(async ({ projectId, by, at, email, account, ...outcome }) => {
      const [key, customer] = await Promise.all([
        addressKey(JSON.stringify([projectId, by, email])),
        addressKey(email),
      ]);
      const whose = { projectId, by, at, customer, ...(account === undefined ? {} : { account }) };
      const stored: StoredDiagnosis = { ...whose, outcome: { email, ...outcome } };
      await kvs.entity<StoredDiagnosis>(DIAGNOSIS).set(`diagnosis:${key}`, stored);
    }),
  );
  // One after the other: several are of the same person.
  for (const { by, account, at } of diagnoses) {
    await noteAccounts({ actor: by, at, ...(account === undefined ? {} : { account }) });
  }
}

/** How long a diagnosis is shown and kept now, in days: as long as the audit trail. */
export async function diagnosesKeptFor(): Promise<number> {
  return (await readSetting('retentionDays')).value;
}

/** One page of diagnoses, the newest first. */
export interface FoundDiagnoses {
  diagnoses: KeptDiagnosis[];
  /** Where to go on, where there are more. */
  cursor?: string;
}

/**
 * Diagnoses in a service project, newest first: of one person, or of everybody.
 * @param days they are deleted once a day, and a time that was shortened holds at once
 */
export async function recentDiagnoses(
  { projectId, by }: { projectId: string; by?: string },
  { days, limit, cursor, now }: { days: number; limit: number; cursor?: string; now: Date },
): Promise<FoundDiagnoses> {
  const query = kvs.entity<StoredDiagnosis>(DIAGNOSIS).query();
  const indexed =
    by === undefined
      ? query.index('by-project', { partition: [projectId] })
      : query.index('by-person-in-project', { partition: [projectId, by] });
  const sorted = indexed.sort(Sort.DESC).limit(limit);
  const page = await (cursor === undefined ? sorted : sorted.cursor(cursor)).getMany();
  // Not narrowed by time in the query: a cursor goes on with the very same query, and time has passed by then.
  const oldest = new Date(now.getTime() - days * DAY_MS).toISOString();
  const young = page.results.filter(({ value }) => value.at >= oldest);
  const more = young.length === limit ? page.nextCursor : undefined;
  return {
    diagnoses: young.map(({ value }) => diagnosisOf(value)),
    ...(more === undefined ? {} : { cursor: more }),
  };
}

function diagnosisOf({ projectId, by, at, account, outcome }: StoredDiagnosis): KeptDiagnosis {
  return { projectId, by, at, ...(account === undefined ? {} : { account }), ...outcome };
}
