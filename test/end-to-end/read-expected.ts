import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const who = v.picklist(['agent', 'project-admin', 'jira-admin']);
const app = v.picklist(['app-role', 'scopes']);

const expectation = v.strictObject({
  /** Exit status of the terminal command. */
  exit: v.optional(v.picklist([0, 1, 2, 3])),
  /** The root cause; null where none is known. */
  rootCause: v.optional(v.nullable(v.string())),
  confidence: v.optional(v.picklist(['certain', 'likely', 'possible'])),
  /** The root cause; where nothing blocks, the first warning. */
  found: v.optional(v.string()),
  /** What the pasted text was recognised as. */
  clues: v.optional(v.array(v.string())),
  /** Explanations that the text gives occasion to. */
  notes: v.optional(v.array(v.string())),
  /** How many questions may be asked, where the person looks. */
  questionsAtMost: v.optional(v.number()),
  /** All causes that are open, or some of them. */
  open: v.optional(v.array(v.string())),
  openIncludes: v.optional(v.array(v.string())),
  /** All causes that block. */
  blocks: v.optional(v.array(v.string())),
  /** Outcomes of single checks. */
  findings: v.optional(v.record(v.string(), v.string())),
  /** The next question. */
  question: v.optional(v.string()),
  repairs: v.optional(v.array(v.string())),
  guides: v.optional(v.array(v.string())),
  /** Pages of guides are named by their menu path only. */
  noUrl: v.optional(v.boolean()),
  /** The problem that ends the request. */
  problem: v.optional(v.string()),
});

const file = v.strictObject({
  /** Where the case was told. */
  source: v.optional(v.string()),
  cases: v.array(
    v.strictObject({
      as: v.union([who, v.array(who)]),
      /** What the app's own account may read; both where it is left out. */
      app: v.optional(app),
      text: v.string(),
      project: v.optional(v.string(), 'HELP'),
      symptom: v.optional(v.string()),
      answers: v.optional(v.record(v.string(), v.string()), {}),
      /** A person answers question after question by looking at the site, until none is left. */
      look: v.optional(v.boolean(), false),
      /** Why this does not come out today; the test fails as soon as it does. */
      notYet: v.optional(v.pipe(v.string(), v.minLength(20))),
      expect: expectation,
    }),
  ),
});

export type Expectation = v.InferOutput<typeof expectation>;
export type ExpectedCase = v.InferOutput<typeof file>['cases'][number];

/** Reads what a scenario expects. Throws with the place in the file where something is wrong. */
export function readExpected(path: string): ExpectedCase[] {
  const parsed = v.safeParse(file, JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.output.cases;
  throw new Error(
    `${path}: ${parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ')}`,
  );
}
