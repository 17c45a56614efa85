import { kvs, Sort } from './storage';
import { addressKey } from './address-key';
import { noteAccounts } from './audit-accounts';
import { DIAGNOSIS, type KeptDiagnosis, type StoredDiagnosis } from './diagnosis-pages';
import { readSetting } from './settings';

/** Forge keeps a value for no longer than a year. */
const LONGEST_DAYS = 365;
const DAY_MS = 24 * 3_600_000;

/** Keeps diagnoses as long as the audit trail is kept, a year at most. Each takes the place of an earlier one. */
export async function keepDiagnoses(diagnoses: readonly KeptDiagnosis[]): Promise<void> {
  const { value } = await readSetting('retentionDays');
  const ttl = { unit: 'DAYS', value: Math.min(value, LONGEST_DAYS) } as const;
  await Promise.all(
    diagnoses.map(async ({ projectId, by, at, email, account, ...outcome }) => {
      const [key, customer] = await Promise.all([
        addressKey(JSON.stringify([projectId, by, email])),
        addressKey(email),
      ]);
      const whose = { projectId, by, at, customer, ...(account === undefined ? {} : { account }) };
      const stored: StoredDiagnosis = { ...whose, outcome: { email, ...outcome } };
      await kvs.entity<StoredDiagnosis>(DIAGNOSIS).set(`diagnosis:${key}`, stored, { ttl });
    }),
  );
  // One after the other: several are of the same person.
  for (const { by, account, at } of diagnoses) {
    await noteAccounts({ actor: by, at, ...(account === undefined ? {} : { account }) });
  }
}

/** How long a diagnosis is shown and kept now, in days. */
export async function diagnosesKeptFor(): Promise<number> {
  const { value } = await readSetting('retentionDays');
  return Math.min(value, LONGEST_DAYS);
}

export interface FoundDiagnoses {
  diagnoses: KeptDiagnosis[];
  /** Where to go on, where there are more. */
  cursor?: string;
}

/**
 * Diagnoses in a service project, newest first: of one person, or of everybody.
 * @param days storage may show one for two days after its time, and a time that was shortened holds at once
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
