import * as v from 'valibot';
import { NO_FAILURE, SYMPTOMS } from '../facts/complaint';
import { addressesOf } from './addresses-of';
import { diagnoseOne } from './diagnose-one';
import { openBatch } from './open-batch';
import { stop } from './problem';
import { openDirectory } from './open-directory';
import { projectNamed } from './project-named';
import { readInput } from './read-input';
import { rememberDiagnoses } from './remember-diagnoses';
import type { Report } from './report';
import type { RequestHandler } from './request';
import { givenAnswer } from './told-facts';
import { withRecentFacts } from './with-recent-facts';

/** More would not fit into one invocation's time, and say nothing that these do not. */
const LONGEST_LIST = 20;
const LONGEST_TEXT = 400_000;

const input = v.object({
  /** Key or id of the service project. */
  project: projectNamed,
  /** Addresses, or the pasted error message. */
  text: v.string(),
  /** What went wrong, as somebody chose it; without it, the text tells. */
  symptom: v.optional(v.picklist(SYMPTOMS)),
  answers: v.optional(v.pipe(v.array(givenAnswer), v.maxLength(50)), []),
  /** Read everything now; else facts of the site and the project may be some minutes old, and say so. */
  fresh: v.optional(v.boolean(), false),
});

export type DiagnosePayload = v.InferInput<typeof input>;
export type DiagnoseResult = { kind: 'diagnosed'; reports: [Report, ...Report[]] };

/** Diagnoses every address in a text. Nothing on the site is changed. */
const diagnose: RequestHandler<v.InferOutput<typeof input>, DiagnoseResult> = {
  input,
  async run({ project, text, symptom, answers, fresh }, { accountId, cloudId }) {
    if (text.length > LONGEST_TEXT) stop('text-too-long', { count: text.length });
    const { emails: given, complaint } = readInput(text);
    if (given.length === 0) stop('no-address');
    if (given.length > LONGEST_LIST) stop('too-many-addresses', { count: given.length, limit: LONGEST_LIST });
    const emails = await addressesOf(given);
    // Whoever chose what went wrong says that something did, however the text reads.
    const clues =
      symptom === undefined ? complaint.clues : complaint.clues.filter((clue) => !NO_FAILURE.includes(clue));
    const whole = { ...complaint, clues, symptom: symptom ?? complaint.symptom ?? 'add-failed' };
    const directory = openDirectory(emails, cloudId);
    const reports = await withRecentFacts({ accountId, project, fresh }, (shared) => {
      const batch = openBatch(emails.length);
      const one = { project, complaint: whole, answers, accountId, cloudId, directory, shared, batch };
      return Promise.all(emails.map((email) => diagnoseOne({ ...one, email })));
    });
    await rememberDiagnoses(reports);
    const [first, ...others] = reports;
    return first === undefined ? stop('no-address') : { kind: 'diagnosed', reports: [first, ...others] };
  },
};

export default diagnose;
