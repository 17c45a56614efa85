import * as v from 'valibot';
import { SYMPTOMS } from '../facts/complaint';
import { diagnoseOne } from './diagnose-one';
import { stop } from './problem';
import { readInput } from './read-input';
import type { Report } from './report';
import type { RequestHandler } from './request';
import { givenAnswer } from './told-facts';

/** More would not fit into one invocation's time, and say nothing that these do not. */
const LONGEST_LIST = 20;
const LONGEST_TEXT = 400_000;

const input = v.object({
  /** Key or id of the service project. */
  project: v.pipe(v.string(), v.trim(), v.minLength(1, 'name a project'), v.maxLength(100)),
  /** Addresses, or the pasted error message. */
  text: v.string(),
  /** What went wrong, where the text does not tell. */
  symptom: v.optional(v.picklist(SYMPTOMS)),
  answers: v.optional(v.pipe(v.array(givenAnswer), v.maxLength(50)), []),
});

export type DiagnosePayload = v.InferInput<typeof input>;
export type DiagnoseResult = { kind: 'diagnosed'; reports: [Report, ...Report[]] };

/** Diagnoses every address in a text. Nothing on the site is changed. */
const diagnose: RequestHandler<v.InferOutput<typeof input>, DiagnoseResult> = {
  input,
  async run({ project, text, symptom, answers }, { accountId, cloudId }) {
    if (text.length > LONGEST_TEXT) stop('text-too-long', { count: text.length });
    const { emails, complaint } = readInput(text);
    if (emails.length === 0) stop('no-address');
    if (emails.length > LONGEST_LIST) stop('too-many-addresses', { count: emails.length, limit: LONGEST_LIST });
    const shared = {};
    const whole = { ...complaint, symptom: complaint.symptom ?? symptom ?? 'add-failed' };
    const reports = await Promise.all(
      emails.map((email) => diagnoseOne({ project, email, complaint: whole, answers, accountId, cloudId, shared })),
    );
    const [first, ...others] = reports;
    return first === undefined ? stop('no-address') : { kind: 'diagnosed', reports: [first, ...others] };
  },
};

export default diagnose;
