import type { Finding } from '../diagnosis/judge';
import type { Evidence } from '../checks/check';
import type { ReadSource, Source } from '../facts/fact';
import type { InviteAttempt } from '../facts/invite-attempt';
import type { AskedQuestion, Report } from '../requests/report';
import { answerText, DONT_KNOW } from './answer-text';
import { conclusionText, symptomText } from './conclusion-text';
import type { Say } from './say';

/**
 * One report as plain text (Markdown), for the terminal and for copying.
 * @param codes names each answer of the next question as the terminal takes it
 */
export function reportText(report: Report, say: Say, locale: string, { codes = false } = {}): string {
  const { verdict, target } = report;
  const lines = [
    targetLine(target),
    '',
    ...(report.complaint.assumed === undefined ? [] : [symptomText(report.complaint, say), '']),
    conclusionText(report, say),
    '',
  ];
  const attempt = attemptText(report, say);
  if (attempt !== undefined) lines.push(attempt, '');
  for (const note of report.notes ?? []) lines.push(say(`note.${note}`, { keys: verdict.unknownKeys ?? [] }), '');
  const trouble = (finding: Finding) => [...said(finding, say), ...evidenceLines(finding, report, say, locale)];
  section(
    'report.blocking',
    (finding) => (finding.outcome === 'blocks' || finding.outcome === 'warns') && finding.under === undefined,
    (finding) => {
      const following = verdict.findings.filter((one) => one.under === finding.cause).flatMap(trouble);
      if (following.length === 0) return trouble(finding);
      return [...trouble(finding), `    ${say('report.follows')}`, ...following.map((line) => `    ${line}`)];
    },
  );
  const { open, settled } = unreadOf(verdict);
  const unread = [
    ...unreadGroups(open).map((group) => ({ ...group, meaning: say('report.couldBe') })),
    ...unreadGroups(settled).map((group) => ({ ...group, meaning: say('screen.unread.settled') })),
  ];
  if (unread.length > 0) lines.push(`## ${say('report.unread')}`, '');
  for (const group of unread) {
    lines.push(...group.lines(say).map((line) => `- ${line}`), `  ${group.meaning}`);
    lines.push(...group.causes.map((cause) => `    · ${say(`check.${cause}.title`)}`));
  }
  if (unread.length > 0) lines.push('');
  section(
    'report.fine',
    (finding) => finding.outcome === 'passes',
    (finding) => [
      `- ${say('report.notSo', { title: say(`check.${finding.cause}.title`) })}`,
      ...evidenceLines(finding, report, say, locale),
    ],
  );
  section(
    'report.notApplicable',
    (finding) => finding.outcome === 'not-applicable',
    (finding) => [
      `- ${labelled(say(`check.${finding.cause}.title`), finding.outcome === 'not-applicable' ? say(`check.${finding.cause}.${finding.because}`) : '', say)}`,
    ],
  );
  if (report.answers.length > 0) {
    lines.push(`## ${say('report.told')}`, '');
    for (const answer of report.answers) {
      const by = answer.by === report.caller.accountId ? 'you' : answer.by;
      const unused = restsOn(report, answer) ? '' : ` ${say('report.unused')}`;
      lines.push(
        `- ${say(`question.${answer.question}.title`)} ${answerText(answer, say)} (${say('source.told', { by, at: timeText(answer.at, locale) })})${unused}`,
      );
    }
    lines.push('');
  }
  if (report.offers.length > 0) {
    lines.push(`## ${say('report.offers')}`, '');
    for (const offer of report.offers) {
      if (offer.kind === 'repair') {
        lines.push(`- ${say(`repair.${offer.repair}.title`)} (${offer.repair}): ${say(`access.${offer.access}`)}`);
      } else {
        lines.push(`- ${say(`guide.${offer.guide}.title`)}: ${offer.page.url ?? say(offer.page.path)}`);
      }
    }
    lines.push('');
  }
  if (report.question !== undefined) {
    lines.push(`## ${say('report.question')}`, '', ...questionLines(report.question, say, codes), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;

  function section(
    heading: string,
    belongs: (finding: Finding) => boolean,
    text: (finding: Finding) => string[],
  ): void {
    const isRoot = (finding: Finding) => Number(finding.cause === verdict.rootCause);
    const findings = verdict.findings.filter(belongs).sort((a, b) => isRoot(b) - isRoot(a));
    if (findings.length > 0) lines.push(`## ${say(heading)}`, '', ...findings.flatMap(text), '');
  }
}

/** Whom and which service project a report is about. */
function targetLine({ email, projectName, projectKey }: Report['target']): string {
  return `# ${email === '' ? '' : `${email} · `}${projectName} (${projectKey})`;
}

/** The next question alone, for somebody who may look. */
export function questionText({ target, question }: Report, say: Say): string {
  return [targetLine(target), '', ...(question === undefined ? [] : questionLines(question, say, false))].join('\n');
}

function questionLines({ id, answers, page, tryInstead }: AskedQuestion, say: Say, codes: boolean): string[] {
  const choice = (answer: string) =>
    `${codes ? `- ${id}=${answer}: ` : '- '}${answerText({ question: id, answer }, say)}`;
  return [
    say(`question.${id}.title`),
    '',
    say(`question.${id}.help`),
    ...(tryInstead ? [say('question.try-instead')] : []),
    ...(page === undefined ? [] : [page.url === undefined ? say(page.path) : `${say(page.path)}: ${page.url}`]),
    '',
    ...[...answers, DONT_KNOW].map(choice),
  ];
}

/** Whether an answer became a fact; it does not where the site shows the same thing by itself. */
export function restsOn({ facts }: Report, { question, answer }: { question: string; answer: string }): boolean {
  if (answer === 'dont-know') return true;
  return facts.some((one) => one.readable && one.source.how === 'told' && one.source.question === question);
}

/** How a finding is called: what blocks, but cannot have brought about what was reported, is not called the cause. */
export function outcomeWord({ outcome, explainsSymptom }: Finding): string {
  return outcome === 'blocks' && !explainsSymptom ? 'outcome.aside' : `outcome.${outcome}`;
}

/** What the site said when inviting was tried, as it said it; undefined where nobody tried lately. */
export function attemptText({ facts }: Report, say: Say): string | undefined {
  const fact = facts.find((one) => one.fact === 'inviteAttempt');
  if (fact?.readable !== true || fact.value === undefined) return undefined;
  const { status, i18nKey, message } = fact.value as InviteAttempt;
  return say('attempt.refused', { status, key: i18nKey ?? 'none', message: message ?? 'none' });
}

/** Whether the check came to nothing, since something was not read or it failed. */
export function isUnread(finding: Finding): boolean {
  return finding.outcome === 'unknown' || finding.outcome === 'crashed';
}

/** What is still open, as the verdict counts it, and what was not read either and is settled by what was found. */
export function unreadOf({ findings, open }: Report['verdict']): { open: Finding[]; settled: Finding[] } {
  const isOpen = ({ cause }: Finding) => open.includes(cause);
  return { open: findings.filter(isOpen), settled: findings.filter((finding) => !isOpen(finding)) };
}

/** Causes that are open for the same reason. */
export interface UnreadGroup {
  causes: string[];
  /** What could not be read and why, one line a fact. */
  lines(say: Say): string[];
}

/** What could not be read, each reason once, with the causes it leaves open. Nothing that cannot explain the symptom. */
export function unreadGroups(findings: readonly Finding[]): UnreadGroup[] {
  const groups = new Map<string, UnreadGroup>();
  for (const finding of findings) {
    if (!isUnread(finding) || !finding.explainsSymptom) continue;
    const key = finding.outcome === 'unknown' ? finding.missing.map((one) => one.fact).join() : finding.cause;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { causes: [finding.cause], lines: (say) => unreadLines(finding, say) });
    else group.causes.push(finding.cause);
  }
  return [...groups.values()];
}

/** Why a check has no outcome: each fact that is missing, with the calls that were tried. */
export function unreadLines(finding: Finding, say: Say): string[] {
  if (finding.outcome === 'crashed') return [say('report.crashed', { error: finding.error })];
  if (finding.outcome !== 'unknown') return [];
  return finding.missing.map(({ fact, reason, tried }) => {
    const calls = tried.map(({ operation, as, status }: ReadSource) => say('unread.tried', { operation, as, status }));
    const from = calls.length > 0 ? ` (${say('report.list', { items: calls })})` : '';
    const what = say(`fact.${fact}`);
    return `${labelled(what.charAt(0).toUpperCase() + what.slice(1), say(`unread.${reason}`), say)}${from}`;
  });
}

/** One piece of evidence in words, without its source. */
export function evidenceText(finding: Finding, evidence: Evidence, say: Say): string {
  const label = `check.${finding.cause}.${evidence.label}`;
  switch (evidence.type) {
    case 'value':
      return say(label, evidence.values);
    case 'list':
      return labelled(
        say(label),
        evidence.items.length > 0 ? say('report.list', { items: evidence.items }) : say('evidence.none'),
        say,
      );
    case 'grants':
      return labelled(say(label), grantsText(evidence, say), say);
    case 'hidden':
      return say('evidence.hidden');
    default:
      return evidence satisfies never;
  }
}

function grantsText({ granted, missing }: Extract<Evidence, { type: 'grants' }>, say: Say): string {
  if (granted.length + missing.length === 0) return say('evidence.nothing');
  if (missing.length === 0) return say('evidence.granted', { permissions: granted });
  if (granted.length === 0) return say('evidence.missing', { permissions: missing });
  return say('evidence.granted-missing', { granted, missing });
}

/** Languages differ in what stands between the two. */
function labelled(label: string, text: string, say: Say): string {
  return say('screen.labelled', { label, text });
}

/** Who reads; what they told themselves is told to them as theirs. */
export interface ReadBy {
  caller: Pick<Report['caller'], 'accountId'>;
}

/** Where a fact came from, when, and as whom. */
export function sourceText(source: Source, report: ReadBy | undefined, say: Say, locale: string): string {
  switch (source.how) {
    case 'read':
      return say('source.read', {
        operation: source.operation,
        as: source.as,
        at: timeText(source.at, locale),
        status: source.status,
      });
    case 'told':
      return say('source.told', {
        by: source.by === report?.caller.accountId ? 'you' : source.by,
        at: timeText(source.at, locale),
      });
    case 'given':
      return say('source.given');
    case 'attempted':
      return say('source.attempted', {
        operation: source.operation,
        as: source.as ?? 'user',
        at: timeText(source.at, locale),
        status: source.status,
      });
    default:
      return source satisfies never;
  }
}

/** @param at ISO 8601 */
export function timeText(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at));
}

function said(finding: Finding, say: Say): string[] {
  if (finding.outcome !== 'blocks' && finding.outcome !== 'warns') return [];
  const { cause, confidence } = finding;
  return [
    `- ${say(outcomeWord(finding))} (${say(`confidence.${confidence}`)}): ${say(`check.${cause}.title`)} [${cause}]`,
    `    ${say(`check.${cause}.${finding.message}`, finding.values)}`,
    `    ${say(`check.${cause}.why`)}`,
    `    ${say('report.todo', { todo: say(`check.${cause}.todo`) })}`,
  ];
}

function evidenceLines(finding: Finding, report: Report, say: Say, locale: string): string[] {
  if (!('evidence' in finding)) return [];
  return finding.evidence.map((evidence) => {
    const source = finding.sources[evidence.fact];
    const from = source === undefined ? '' : ` (${sourceText(source, report, say, locale)})`;
    return `    · ${evidenceText(finding, evidence, say)}${from}`;
  });
}
