import type { AnyCheck } from '../checks/check';
import { CHECKS } from '../checks/registry';
import { readable } from '../facts/fact';
import type { Facts } from '../facts/facts';
import type { Symptom } from '../facts/complaint';
import type { AnyQuestion } from '../questions/question';
import { QUESTIONS } from '../questions/registry';
import { fitting, isUnlikely, likelyByAnswers } from './answer-pointers';
import { NEW_ADDRESSES } from './answer-rows';
import { pointedAt } from './pointers';
import { explains } from './explains';
import { isPutRightFirst, verdictOf, type Verdict } from './verdict';

/**
 * The one question to ask now: the one whose answers, tried on the judges, are expected to leave the fewest further
 * questions about the causes that the site's own answers and those given so far make likely. None where a blocker has
 * been seen that can follow from nothing open, and none whose answers change nothing.
 *
 * @param verdict what these checks make of these facts, where that was found out already
 */
export function nextQuestion(
  facts: Facts,
  symptom: Symptom,
  asked: readonly string[],
  questions: readonly AnyQuestion[] = QUESTIONS,
  checks: readonly AnyCheck[] = CHECKS,
  verdict: Verdict = verdictOf(facts, symptom, checks),
): AnyQuestion | undefined {
  const open = worthAsking(verdict, checks);
  if (open.length === 0) return undefined;
  const enough =
    questions.filter((question) => asked.includes(question.id) && isCounted(question)).length >= MOST_QUESTIONS;
  const askable = questions
    .filter(
      (question) =>
        !asked.includes(question.id) &&
        !facts[question.fact].readable &&
        !(question.scope === 'domain' && isHidden(facts)) &&
        !(enough && isCounted(question)) &&
        canExplain(question, symptom, facts, checks),
    )
    .map((question) => ({ question, tried: tryAnswers(question, facts, symptom, checks) }));
  const deciding = decidedBy(askable);
  const last = open.filter(
    (cause) => checks.find((check) => check.cause === cause)?.lookedForLast ?? isUnlikely(cause, symptom, facts),
  );
  const question = firstOf(open.filter((cause) => !last.includes(cause)));
  // Pages of the site, which count for nobody, tell of what the text names, whether new addresses are let in, and what
  // is behind what was seen.
  const named = [...NEW_ADDRESSES, ...pointedAt(facts)];
  return (
    question ?? firstOf(enough && verdict.conclusion === 'open' ? last.filter((one) => named.includes(one)) : last)
  );

  /** The question about the likeliest of these causes that one decides. */
  function firstOf(causes: readonly string[]): AnyQuestion | undefined {
    if (causes.length === 0) return undefined;
    const first = likely(facts, symptom, causes);
    return best(first) ?? firstOf(causes.filter((cause) => !first.includes(cause)));
  }

  /** The question that is expected to leave the fewest further ones; none where no question decides any cause. */
  function best(causes: readonly string[]): AnyQuestion | undefined {
    const now = questionsAbout(causes);
    let found: { question: AnyQuestion; left: number } | undefined;
    for (const { question, tried } of askable.filter(({ tried }) => tells(tried, causes))) {
      const left = expectedLeft(tried, causes, now);
      if (left < now && (found === undefined || left < found.left)) found = { question, left };
    }
    return found?.question;
  }

  /** How many questions it takes to find out about each of these causes; what none decides still counts a little. */
  function questionsAbout(causes: readonly string[], answered?: AnyQuestion): number {
    const decided = causes.filter((cause) => deciding.has(cause));
    const needed = new Set(decided.map((cause) => deciding.get(cause)).filter((question) => question !== answered));
    return A_QUESTION * needed.size + causes.length - decided.length;
  }

  /** How many questions are left on average, were each of these causes equally likely to be the one. */
  function expectedLeft(question: readonly Tried[], causes: readonly string[], now: number): number {
    const outcomes = question.map((tried) => after(tried, causes));
    const sum = causes.reduce((total, cause) => {
      const finding = outcomes.filter(({ found }) => found.includes(cause));
      const fitting = outcomes.filter(({ fits }) => fits.includes(cause));
      const given = finding.length > 0 ? finding : fitting;
      // Who would have given none of these answers is looked for among all of them afterwards.
      if (given.length === 0) return total + now;
      return total + given.reduce((left, outcome) => left + outcome.left, 0) / given.length;
    }, 0);
    return sum / causes.length;
  }

  /** What an answer comes to: which causes it finds, which fit it, how many questions are left. A blocker ends them. */
  function after({ question, then, found, closed }: Tried, causes: readonly string[]) {
    if (found.length > 0) return { found, fits: found, left: 0 };
    const open = causes.filter((cause) => !closed.has(cause));
    const left = questionsAbout(likely(then, symptom, open), question);
    return { found, fits: fitting(question.fact, then, symptom, open), left };
  }
}

/** Whose address is hidden is of no domain that could be asked about. */
const isHidden = ({ address }: Facts): boolean => address.readable && address.value.hidden === true;

/** As many as somebody can be asked about one customer before it gets tiresome. */
const MOST_QUESTIONS = 3;

/**
 * Whether a question counts as asked about one customer. What is told of the site, or of a domain on its lists, is
 * remembered for all their customers; so is what is told of the service project, but that counts, as there are many.
 */
export function isCounted({ scope }: Pick<AnyQuestion, 'scope'>): boolean {
  return scope !== 'site' && scope !== 'domain';
}

/** An answer tried on the judges: the facts as they would be, the causes it finds, and those it would close. */
interface Tried {
  question: AnyQuestion;
  then: Facts;
  found: readonly string[];
  closed: ReadonlySet<string>;
}

function tryAnswers(question: AnyQuestion, facts: Facts, symptom: Symptom, checks: readonly AnyCheck[]): Tried[] {
  // Only checks that look at this fact can come to something else.
  const affected = checks.filter((check) => [...check.needs, ...(check.uses ?? [])].includes(question.fact));
  const judging = affected.some((check) => check.settles !== undefined) ? checks : affected;
  return question.answers.map((answer) => {
    const then = answered(facts, question, answer);
    const verdict = verdictOf(then, symptom, judging);
    const blocking = verdict.findings.filter((one) => one.outcome === 'blocks').map((one) => one.cause);
    return {
      question,
      then,
      found: verdict.rootCause === undefined ? [] : blocking,
      closed: new Set(judging.map(({ cause }) => cause).filter((cause) => !verdict.open.includes(cause))),
    };
  });
}

/** The first question that can find each cause. */
function decidedBy(askable: readonly { question: AnyQuestion; tried: readonly Tried[] }[]): Map<string, AnyQuestion> {
  const deciding = new Map<string, AnyQuestion>();
  for (const { question, tried } of askable) {
    for (const cause of tried.flatMap(({ found }) => found)) if (!deciding.has(cause)) deciding.set(cause, question);
  }
  return deciding;
}

/** Whether some answer finds or rules out one of these causes. */
function tells(tried: readonly Tried[], causes: readonly string[]): boolean {
  return tried.some(({ found, closed }) => found.length > 0 || causes.some((cause) => closed.has(cause)));
}

/** What a question weighs beside a cause that none decides. Whole numbers, so that equal sums are equal. */
const A_QUESTION = 100;

/** Whether the answer can matter to a check that explains the symptom. */
function canExplain(
  { fact, symptoms }: AnyQuestion,
  symptom: Symptom,
  facts: Facts,
  checks: readonly AnyCheck[],
): boolean {
  const isUsed = (check: AnyCheck) => [...check.needs, ...(check.uses ?? [])].includes(fact);
  return symptoms?.includes(symptom) ?? checks.some((check) => explains(check, symptom, facts) && isUsed(check));
}

/** Causes that a question may still help to tell apart: what is open, or what a blocker that was seen may follow from. */
function worthAsking(
  { conclusion, open, rootCause, aside, unsaid }: Verdict,
  checks: readonly AnyCheck[],
): readonly string[] {
  if (unsaid || (aside !== undefined && isPutRightFirst(aside, checks))) return [];
  if (conclusion === 'open') return open;
  const behind = checks.find(({ cause }) => cause === rootCause)?.follows ?? [];
  return open.filter((cause) => behind.includes(cause));
}

/** Of these causes, the ones to look at first; all of them where nothing tells. */
function likely(facts: Facts, symptom: Symptom, causes: readonly string[]): readonly string[] {
  const byAnswers = likelyByAnswers(facts, symptom, causes);
  const pointed = pointedAt(facts);
  const narrowed = byAnswers.filter((cause) => pointed.has(cause));
  return narrowed.length > 0 ? narrowed : byAnswers;
}

/** The facts as they would be if this were the answer. */
function answered(facts: Facts, question: AnyQuestion, answer: AnyQuestion['answers'][number]): Facts {
  const { address } = facts;
  const domain = address.readable ? address.value.domain : '';
  const told = readable(answer.value({ domain }), { how: 'told', question: question.id, by: '', at: '' });
  return { ...facts, [question.fact]: told };
}
