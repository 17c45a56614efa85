import type { Finding } from '../diagnosis/judge';
import type { Change } from '../repairs/changes/change';
import type { Plan } from '../repairs/plan';
import type { Report } from '../requests/report';
import { evidenceText, sourceText } from './report-text';
import type { Say, SayValues } from './say';

/** One change as a person reads it. */
export interface ChangeText {
  title: string;
  before: string;
  after: string;
}

/** What a change is about, and what stands there before and after it. */
export function changeText({ kind, target, before, after }: Change, say: Say): ChangeText {
  const about: SayValues = { ...target };
  return {
    title: say(`change.${kind}.title`, about),
    before: say(`change.${kind}.before`, { ...about, ...before }),
    after: say(`change.${kind}.after`, { ...about, ...after }),
  };
}

/** What a plan is called: the repair's title, or that it is the way back. */
export function planTitle({ repair }: Plan, say: Say): string {
  return repair === 'undo' ? say('screen.plan.undo') : say(`repair.${repair}.title`);
}

/**
 * What happens besides the changes, how many mails, and whether there is a way back.
 * @param handed who sent the plan, where somebody else reads it: what is told of other projects is what one person saw
 */
export function besidesTexts(
  { repair, changes, sideEffects, mails, mailsNotDocumented, irreversible, left = [], plannedBy }: Plan,
  say: Say,
  handed?: { by: string },
): string[] {
  // A repair that says so itself need not be told twice that there is no mail.
  const silent = mails === 0 && sideEffects.some(({ message }) => message === 'noMail');
  // A way back tells only who shares a permission scheme, as every repair of one does, and what is not documented.
  const undone = changes[0].kind === 'portal-only-access' ? 'reactivate-undocumented' : 'grant-portal-access';
  const teller = repair === 'undo' ? undone : repair;
  return [
    ...sideEffects.map(({ message, values }) =>
      message === 'seen' && handed !== undefined
        ? say('hand-off.seen', { ...values, seer: plannedBy === handed.by ? 'sender' : 'approver' })
        : say(`repair.${teller}.${message}`, values),
    ),
    ...left.map(({ change, because }) => say(`screen.plan.left-${because}`, { change: changeText(change, say).title })),
    ...(silent || mailsNotDocumented ? [] : [say('screen.plan.mails', { count: mails })]),
    ...(mailsNotDocumented ? [say('screen.plan.mails-not-documented')] : []),
    ...(irreversible.length === 0 ? [say('screen.plan.undoable')] : []),
    ...irreversibleTexts(irreversible, say),
  ];
}

/** That some kinds of change cannot be taken back, said once, and why each cannot. */
export function irreversibleTexts(kinds: Plan['irreversible'], say: Say): string[] {
  return kinds.map((kind, index) => {
    const because = say(`change.${kind}.irreversible`);
    return index === 0 ? say('screen.plan.not-undoable', { because }) : because;
  });
}

/**
 * A plan with the evidence it rests on, as Markdown, for somebody who may apply it.
 * @param report the diagnosis that the plan was made from, where there is one
 * @param locale BCP 47; how the times of the evidence are written
 */
export function planText(plan: Plan, report: Report | undefined, say: Say, locale = 'en-US'): string {
  const { projectKey, projectName, email } = plan.target;
  const finding = report?.verdict.findings.find(({ cause }) => cause === (plan.cause ?? report.verdict.rootCause));
  const blocks = [
    `# ${planTitle(plan, say)}`,
    list([
      say('screen.plan.project', { name: projectName, key: projectKey }),
      ...(email === '' ? [] : [say('screen.plan.customer', { email })]),
      say('screen.plan.access', { access: say(`access.${plan.access}`) }),
      say('screen.plan.made', { at: utc(plan.plannedAt), until: utc(plan.expiresAt) }),
      say('screen.plan.id', { id: plan.id }),
    ]),
    ...(report !== undefined && finding !== undefined ? because(finding, report, say, locale) : []),
    `## ${say('screen.plan.changes')}`,
    plan.changes
      .map((change, index) => {
        const { title, before, after } = changeText(change, say);
        const text = say('screen.plan.from-to', { before, after });
        return `${String(index + 1)}. ${say('screen.labelled', { label: title, text })}`;
      })
      .join('\n'),
    `## ${say('screen.plan.besides')}`,
    list(besidesTexts(plan, say)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function because(finding: Finding, report: Report, say: Say, locale: string): string[] {
  const { cause } = finding;
  const title = `## ${say('screen.plan.why')}`;
  const heading = `**${say(`check.${cause}.title`)}**`;
  const why = say(`check.${cause}.why`);
  if (finding.outcome !== 'blocks' && finding.outcome !== 'warns') return [title, heading, why];
  const evidence = finding.evidence.map((one) => {
    const source = finding.sources[one.fact];
    const from = source === undefined ? '' : ` (${sourceText(source, report, say, locale)})`;
    return `${evidenceText(finding, one, say)}${from}`;
  });
  return [title, heading, say(`check.${cause}.${finding.message}`, finding.values), why, list(evidence)];
}

function list(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Read by people in other time zones. */
function utc(at: string): string {
  return at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2 UTC');
}
