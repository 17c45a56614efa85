import type { AnyCheck, Confidence } from '../../src/checks/check';
import { SYMPTOMS } from '../../src/facts/complaint';
import { judge } from '../../src/diagnosis/judge';
import { canonical } from '../../src/repairs/plan';
import type { Say } from '../../src/words/say';
import { findingIn, possibleOutcomes, rowsOf, saidBy, type CaseTable, type Row } from './case-table';
import { FACT_NAMES, factsWith, withoutFacts } from './healthy-facts';

const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

/**
 * What a table leaves out or says twice; empty where it is complete.
 * @param messages ids of the messages that the check has words for
 */
export function reviewTable(check: AnyCheck, table: CaseTable, messages: readonly string[]): string[] {
  const rows = rowsOf(table);
  const findings = rows.map(({ row }) => findingIn(check, row));
  const said = new Set(findings.flatMap(saidBy).map(({ id }) => id));
  const healthy = SYMPTOMS.map((symptom) => findingIn(check, { symptom }));
  return [
    ...repeated(rows.map(({ row }) => row.name)).map((name) => `two cases are called “${name}”`),
    ...repeated(rows.map(({ row }) => canonical(factsWith(row)))).map((facts) => {
      const twins = rows.filter(({ row }) => canonical(factsWith(row)) === facts).map(({ row }) => row.name);
      return `the cases ${twins.join(' and ')} have the same facts`;
    }),
    ...possibleOutcomes(check)
      .filter((outcome) => (table[outcome] ?? []).length === 0)
      .map((outcome) => `it can come out as ${outcome}, and no case shows it`),
    ...CONFIDENCES.filter((confidence) => String(check.judge).includes(`"${confidence}"`))
      .filter((confidence) => !rows.some(({ row }) => row.confidence === confidence))
      .map((confidence) => `it can be ${confidence}, and no case shows it`),
    ...messages.filter((id) => !said.has(id)).map((id) => `no case says the message ${id}`),
    ...check.needs
      .filter((name) => !rows.some(({ row }) => outcomeWithout(check, row, name) === 'unknown'))
      .map((name) => `in no case does it miss ${name}, which it needs`),
    ...healthy.flatMap((finding) => {
      if (finding.outcome === 'crashed') return [`it crashes on a healthy site (${finding.error})`];
      const accuses = finding.outcome === 'blocks' || finding.outcome === 'warns';
      return accuses ? [`it accuses a healthy site (${finding.outcome}: ${finding.message})`] : [];
    }),
  ];
}

/** What is wrong with how a check judges one case; empty where all is as the case says. */
export function reviewRow(check: AnyCheck, { outcome, row }: Row, say: Say): string[] {
  const finding = findingIn(check, row);
  if (finding.outcome === 'crashed') return [`it crashes: ${finding.error}`];
  const problems: string[] = [];
  if (finding.outcome !== outcome) problems.push(`it comes out as ${finding.outcome}, not as ${outcome}`);
  if (finding.outcome === 'blocks' || finding.outcome === 'warns') {
    if (finding.message !== row.message) problems.push(`it says ${finding.message}, not ${String(row.message)}`);
    if (finding.confidence !== row.confidence) {
      problems.push(`it is ${finding.confidence}, not ${String(row.confidence)}`);
    }
  }
  if (finding.outcome === 'not-applicable' && finding.because !== row.because) {
    problems.push(`it is not applicable because of ${finding.because}, not ${String(row.because)}`);
  }
  if (changesFacts(check, row)) problems.push('it changes the facts that it was given');
  if (canonical(findingIn(check, row)) !== canonical(finding)) problems.push('a second look comes out otherwise');
  if (canonical(findingIn(check, { ...row, unread: undeclared(check, row.unread) })) !== canonical(finding)) {
    problems.push('it comes out otherwise without the facts that it does not declare');
  }
  for (const { id, values } of saidBy(finding)) {
    const wrong = unsayable(id, values, say);
    problems.push(...(wrong.length > 0 ? wrong : ownWords(id, values, say, factsWith(row))));
  }
  if ('evidence' in finding) {
    if (finding.evidence.length === 0) problems.push('it shows no evidence');
    for (const evidence of finding.evidence) {
      const declared = [...check.needs, ...(check.uses ?? [])].includes(evidence.fact);
      if (!declared) problems.push(`it shows ${evidence.fact} as evidence, which it does not declare`);
      if (!factsWith(row)[evidence.fact].readable) problems.push(`it shows ${evidence.fact}, which was not read`);
      if (evidence.type === 'list')
        problems.push(
          ...foreignIn(evidence.items, factsWith(row)).map((word) => `it lists ${word}, which no fact holds`),
        );
      if (evidence.type !== 'value') continue;
      const unknown = (evidence.personal ?? []).filter((name) => !(name in (evidence.values ?? {})));
      if (unknown.length > 0) problems.push(`it marks ${unknown.join(', ')} as personal, which it does not show`);
    }
  }
  for (const name of check.needs) {
    const without = judge(check, withoutFacts(factsWith(row), [name]), row.symptom ?? 'add-failed');
    if (without.outcome === 'unknown' || without.outcome === 'not-applicable') continue;
    // What other facts decide needs no more; they are what it shows then.
    if (check.decide !== undefined && 'evidence' in without && without.evidence.every(({ fact }) => fact !== name))
      continue;
    problems.push(`without ${name} it comes out as ${without.outcome}`);
  }
  return problems;
}

/** Compared afterwards, and not frozen before: outside strict mode a write to a frozen object fails in silence. */
function changesFacts(check: AnyCheck, row: Row['row']): boolean {
  const facts = factsWith(row);
  judge(check, facts, row.symptom ?? 'add-failed');
  return canonical(facts) !== canonical(factsWith(row));
}

/** How the same case comes out where one fact could not be read. */
function outcomeWithout(check: AnyCheck, row: Row['row'], name: (typeof FACT_NAMES)[number]): string {
  return judge(check, withoutFacts(factsWith(row), [name]), row.symptom ?? 'add-failed').outcome;
}

function undeclared(check: AnyCheck, unread: Row['row']['unread'] = []) {
  const declared = [...check.needs, ...(check.uses ?? [])];
  return [...unread, ...FACT_NAMES.filter((name) => !declared.includes(name))];
}

function unsayable(id: string, values: Parameters<Say>[1], say: Say): string[] {
  try {
    const text = say(id, values);
    if (text === `[${id}]`) return [`it has no words for ${id}`];
    return text.trim() === '' ? [`${id} says nothing`] : [];
  } catch (error) {
    return [`${id} cannot be said: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What a text shows of its values as they are, where that is a word that no fact holds: it could not be translated. */
function ownWords(id: string, values: Parameters<Say>[1] = {}, say: Say, facts: unknown): string[] {
  const shown = Object.entries(values).filter(([name]) => say(id, { ...values, [name]: PROBE }).includes(PROBE));
  return foreignIn(
    shown.flatMap(([, value]) => value),
    facts,
  ).map((word) => `${id} shows a word that is in no text and no fact: ${word}`);
}

const PROBE = 'Zq9';

/** Jira has this name in every language. */
const JIRAS_OWN = 'Service Desk Customers';

/** Permissions, apps, facts and answers are codes that have texts, and an id in brackets is one; the rest is in the facts. */
function foreignIn(values: readonly unknown[], facts: unknown): string[] {
  const known = [...stringsOf(facts), JIRAS_OWN];
  return values.filter((value): value is string => {
    if (typeof value !== 'string' || /^[A-Z_]+$|^jira-[a-z-]+$|^(?:fact|question)\./.test(value)) return false;
    return /\p{L}{2}/u.test(known.reduce((rest, one) => rest.split(one).join(' '), value.replace(/ \([^)]*\)$/, '')));
  });
}

/** Without codes: one that is shown was meant to become a text. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length < 3 || /^[a-z]+(?:[-_][a-z]+)*$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function repeated(all: readonly string[]): string[] {
  return [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];
}
