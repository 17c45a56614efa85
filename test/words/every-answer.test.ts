import { ALL_CHANGE_KINDS } from '../../src/repairs/changes/registry';
import type { Change } from '../../src/repairs/changes/change';
import type { ChangeOutcome } from '../../src/repairs/outcome';
import { PROBLEMS, type ProblemCode } from '../../src/requests/problem';
import { changesText } from '../../src/words/change-text';
import { FIRST_RUN_WORDS } from '../../src/words/first-run-words';
import { changeText, irreversibleTexts } from '../../src/words/plan-text';
import { problemText } from '../../src/words/problem-text';
import { refusalTexts } from '../../src/words/refusal-text';
import { timeText } from '../../src/words/report-text';
import type { SayValues } from '../../src/words/say';
import { SETTINGS_WORDS } from '../../src/words/settings-words';
import * as rows from './answer-values';
import { bundled } from './bundled';
import type * as Choices from './choices';
import { plainWords, PSEUDO_LOCALE, PSEUDO_TEXTS, sayPseudo } from './plain-words';

const { choicesOf } = bundled('test/words/choices.ts') as typeof Choices;
const when = (at: string) => timeText(at, PSEUDO_LOCALE);

type Row = readonly SayValues[];
const rowOf = (table: Partial<Record<string, Row>>, id: string): Row => table[id] ?? [{}];

/** Nothing is missing, and no plain letter is left but data: what a code became no word for stands there as it is. */
function expectSaid(shown: readonly string[], data: unknown): void {
  expect(shown).not.toEqual([]);
  expect(shown.filter((text) => !text.includes('⟦') || /\[[\w.-]+\]|\{/.test(text))).toEqual([]);
  expect(plainWords(shown, data)).toEqual([]);
}

const WORDS: [id: string, text: string, row: Row][] = [
  ...Object.entries(FIRST_RUN_WORDS).map(([id, { text }]): [string, string, Row] => [
    id,
    text,
    rowOf(rows.FIRST_RUN_ROWS, id),
  ]),
  ...Object.entries(SETTINGS_WORDS).map(([id, { text }]): [string, string, Row] => [
    id,
    text,
    rowOf(rows.SETTINGS_ROWS, id),
  ]),
];
const ANSWERS = Object.entries(PROBLEMS).map(([code, { text }]): [ProblemCode, string, Row] => [
  code as ProblemCode,
  text,
  rowOf(rows.PROBLEM_ROWS, code),
]);

test.each(ANSWERS)('the problem %s', (code, _, row) => {
  expectSaid(
    row.map((values) => problemText({ code, values: values as Record<string, string> }, sayPseudo, when)),
    row,
  );
});

test('every text of the settings and of the first run', () => {
  for (const [id, , row] of WORDS) {
    expectSaid(
      row.map((values) => sayPseudo(id, values)),
      row,
    );
  }
});

test('each of them in every choice that it has words for', () => {
  const unchosen = [...ANSWERS, ...WORDS].flatMap(([id, text, row]) =>
    choicesOf(text)
      .filter(({ name, value }) => !row.some((values) => String(values[name]).replaceAll('-', '_') === value))
      .map(({ name, value }) => `${id}: ${name} ${value}`),
  );
  expect(unchosen).toEqual([]);
});

test('every reason why something was not read, and why the audit log does not tell', () => {
  expectSaid(
    rows.REASONS.map((reason) => sayPseudo(`unread.${reason}`)),
    [],
  );
  const tried = (['user', 'app', 'organization-key'] as const).map((as) => {
    const operation = 'GET /rest/api/3/auditing/record';
    return { how: 'read' as const, operation, as, at: '2026-03-02T10:00:00.000Z', status: 403 };
  });
  expectSaid(
    rows.NOT_TOLD.flatMap((because) =>
      rows.REASONS.flatMap((reason) => changesText({ kind: 'not-told', because, reason, tried }, sayPseudo, when)),
    ),
    [],
  );
});

test('every outcome of a plan and of a change', () => {
  const title = sayPseudo('repair.grant-portal-access.title');
  expectSaid(
    [
      ...rows.PLAN_OUTCOMES.flatMap((outcome) => [
        sayPseudo(`screen.applied.${outcome}`, { title }),
        sayPseudo(`screen.applied.${outcome}-means`),
      ]),
      ...rows.CHANGE_OUTCOMES.map((outcome) => sayPseudo(`screen.change.${outcome}`)),
    ],
    [],
  );
});

const EVERY_CHANGE = Object.entries(rows.CHANGES).flatMap(([kind, some]) =>
  some.map((change) => ({ kind, ...change }) as Change),
);

test.each(ALL_CHANGE_KINDS.map(({ kind, reversible }) => [kind, reversible] as const))(
  'every state of a change of the kind %s, and whether it can be taken back',
  (kind, reversible) => {
    const changes = EVERY_CHANGE.filter((change) => change.kind === kind);
    const back = changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change);
    const shown = [...changes, ...back].flatMap((change) => Object.values(changeText(change, sayPseudo)) as string[]);
    expectSaid([...shown, ...(reversible ? [] : irreversibleTexts([kind], sayPseudo))], changes);
  },
);

/** What can have become of a change: each field of an outcome that is told of, at least once. */
const BECAME: Partial<ChangeOutcome>[] = [
  ...Object.values(rows.TROUBLES).map((trouble) => ({ trouble, status: 409 })),
  ...rows.RESERVED.map((likely) => ({ likely, status: 403 })),
  { message: 'The customer is not active.', i18nKey: 'sd.rest.error.bad.request.users.not.found', status: 400 },
  ...[0, 1, 2].map((count) => {
    const sharing = Array.from({ length: count }, (_, index) => ({ key: 'IT', name: `IT help ${index}` }));
    return { outcome: 'stale' as const, sharing: { sharing, seen: count, of: 4 } };
  }),
];

test.each(['refused', 'failed'] as const)('every reason why a change %s', (outcome) => {
  for (const change of EVERY_CHANGE) {
    const said = BECAME.flatMap((became) => refusalTexts({ outcome, calls: [], ...became }, sayPseudo, change));
    expectSaid(said, [change, BECAME]);
  }
});

test('every change that was found in another state, or moved', () => {
  for (const change of EVERY_CHANGE) {
    const stale: ChangeOutcome = { outcome: 'stale', calls: [] };
    expectSaid(refusalTexts({ ...stale, found: change.after }, sayPseudo, change), change);
    const moved = refusalTexts({ ...stale, moved: 'Other permissions' }, sayPseudo, change);
    if ('schemeName' in change.target) expectSaid(moved, [change, 'Other permissions']);
    else expect(moved).toEqual([]);
  }
});

test('a code without a word would be seen', () => {
  expect(PSEUDO_TEXTS['problem.unknown-repair']).toBeDefined();
  expect(() => {
    expectSaid([sayPseudo('problem.unknown-repair', { repair: 'mend-it' })], ['mend-it']);
  }).toThrow();
});
