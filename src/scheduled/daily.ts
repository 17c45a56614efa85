import { deleteOldEntries } from '../records/audit-retention';
import { deleteOldDiagnoses } from '../records/diagnosis-erasure';
import { deleteOldHandOffs } from '../records/hand-off-erasure';
import { reportAccounts } from './report-accounts';

/** No further batch is begun after this; the function itself may run for longer (`timeoutSeconds` in manifest.yml). */
const WORKING_MS = 200_000;

/**
 * What is done once a day, with nobody in front of it: deletes what is past its time, and asks Atlassian about the
 * accounts that are stored. Forge may call it twice, or stop it; all of it can be done again.
 */
export async function daily(): Promise<void> {
  const began = Date.now();
  const { deleted } = await deleteOldEntries(new Date());
  const diagnoses = await deleteOldDiagnoses(new Date());
  const handOffs = await deleteOldHandOffs(new Date());
  const { reported, erased } = await reportAccounts(new Date(), () => Date.now() - began > WORKING_MS);
  // Numbers only: nothing that is personal may stand in a log.
  console.log(
    `Audit trail: ${deleted} deleted, ${reported} accounts reported, ${erased} erased. Diagnoses: ${diagnoses} deleted. Hand-offs: ${handOffs} deleted.`,
  );
}
