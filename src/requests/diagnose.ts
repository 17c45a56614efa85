import * as v from 'valibot';
import { SYMPTOMS } from '../facts/complaint';
import { diagnoseOne } from './diagnose-one';
import { stop } from './problem';
import { projectNamed } from './project-named';
import { readInput } from './read-input';
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
  /** What went wrong, where the text does not tell. */
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
    const { emails, complaint } = readInput(text);
    if (emails.length === 0) stop('no-address');
    if (emails.length > LONGEST_LIST) stop('too-many-addresses', { count: emails.length, limit: LONGEST_LIST });
    const whole = { ...complaint, symptom: complaint.symptom ?? symptom ?? 'add-failed' };
    const reports = await withRecentFacts({ accountId, project, fresh }, (shared) =>
      Promise.all(
        emails.map((email) => diagnoseOne({ project, email, complaint: whole, answers, accountId, cloudId, shared })),
      ),
    );
    const [first, ...others] = reports;
    return first === undefined ? stop('no-address') : { kind: 'diagnosed', reports: [first, ...others] };
  },
};

export default diagnose;
