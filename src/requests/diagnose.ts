import * as v from 'valibot';
import { NO_FAILURE, SYMPTOMS } from '../facts/complaint';
import { addressesOf, type Person } from './addresses-of';
import { customersOf, diagnoseOne } from './diagnose-one';
import { countedBatch, countOthers, openBatch } from './open-batch';
import { mayBeAbsent } from './may-be-absent';
import { cut, MOST_IN_PARTS, partOfText, type RestOfText } from './parts';
import { stop } from './problem';
import { openDirectory } from './open-directory';
import { projectNamed } from './project-named';
import { readInput } from './read-input';
import { rememberDiagnoses } from './remember-diagnoses';
import type { Report } from './report';
import type { RequestHandler } from './request';
import { toldAssumed } from './told-complaint';
import { givenAnswer } from './told-facts';
import { withRecentFacts } from './with-recent-facts';
import { withoutSignature } from './without-signature';

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
  /** The symptom was guessed at (words/guessed-symptom.ts): what the site says in the text counts more. */
  assumed: mayBeAbsent(toldAssumed),
  /** Guessed at as well: that nothing failed. */
  clues: v.optional(v.array(v.picklist(NO_FAILURE)), []),
  answers: v.optional(v.pipe(v.array(givenAnswer), v.maxLength(50)), []),
  /** Read everything now; else facts of the site and the project may be some minutes old, and say so. */
  fresh: v.optional(v.boolean(), false),
  /** Part by part: the first addresses, or some more of the rest that an answer named. Without it, all at once. */
  part: v.optional(partOfText),
});

export type DiagnosePayload = v.InferInput<typeof input>;
/** `rest`: addresses that were left for the next part. */
export type DiagnoseResult = { kind: 'diagnosed'; reports: [Report, ...Report[]]; rest?: RestOfText };

/** Diagnoses every address in a text. Nothing on the site is changed. */
const diagnose: RequestHandler<v.InferOutput<typeof input>, DiagnoseResult> = {
  input,
  async run({ project, text, symptom: said, assumed, clues: calm, answers, fresh, part }, { accountId, cloudId }) {
    if (text.length > LONGEST_TEXT) stop('text-too-long', { count: text.length });
    const { emails: given, complaint } = readInput(text, project);
    const limit = part === undefined ? LONGEST_LIST : MOST_IN_PARTS;
    if (given.length === 0) stop(complaint.clues.includes('users-not-found') ? 'user-names' : 'no-address');
    if (given.length > limit) stop('too-many-addresses', { count: given.length, limit });
    const chosen = assumed === undefined ? said : undefined;
    const told = chosen ?? complaint.symptom;
    // A text that points at a cause says more than a symptom would.
    const isAssumed = told === undefined && complaint.clues.length + complaint.i18nKeys.length === 0;
    const symptom = told ?? (isAssumed ? said : undefined) ?? 'add-failed';
    const guessed = calm.length > 0 ? { clues: calm } : { assumed: assumed ?? true };
    const whole = { ...complaint, symptom, ...(isAssumed && guessed) };
    const left = typeof part === 'object' ? part : undefined;
    // What was left for later stands there as it was given.
    const people = left === undefined ? given : left.emails;
    // One alone is looked up beside what else its diagnosis reads.
    const alone = people.length === 1;
    const all: Person[] = alone ? people.map((given) => ({ email: given, given })) : await addressesOf(people);
    const { now, later } =
      part === undefined ? { now: all, later: [] } : cut(all, left === undefined ? 'first' : 'next');
    const directory = openDirectory(
      now.map(({ email }) => email),
      cloudId,
    );
    const { reports, batch } = await withRecentFacts({ accountId, project, fresh }, async (shared) => {
      const batch = left === undefined ? openBatch(all.length) : countedBatch(left.batch);
      const one = { project, complaint: whole, answers, accountId, cloudId, directory, shared, batch };
      const counted =
        left === undefined
          ? countOthers(
              batch,
              later.map(({ email }) => email),
              (email) => customersOf({ ...one, email }),
            )
          : undefined;
      const reports = await Promise.all(now.map((person) => diagnoseOne({ ...one, ...person })));
      await counted;
      return { reports, batch: await batch.whole };
    });
    const [first, ...others] = reports;
    if (first === undefined) return stop('no-address');
    const asked = withoutSignature([first, ...others], text, accountId);
    await rememberDiagnoses(asked);
    const rest =
      later.length > 0 && batch.readable
        ? { rest: { emails: later.map(({ given }) => given), batch: batch.value } }
        : {};
    return { kind: 'diagnosed', reports: [...asked], ...rest };
  },
};

export default diagnose;
