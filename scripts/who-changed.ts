import type { FindChangePayload, FindChangeResult } from '../src/requests/find-change';
import type { Report } from '../src/requests/report';
import type { ProblemResult } from '../src/requests/request';
import { changesText } from '../src/words/change-text';
import { problemText } from '../src/words/problem-text';
import { timeText } from '../src/words/report-text';
import type { Say } from '../src/words/say';
import { ask, type OpenedSite } from './opened-site';

/** What the site's audit log says about one finding. */
export interface FoundChange {
  email: string;
  cause: string;
  result: FindChangeResult | ProblemResult;
}

/** Looks up who changed what is at fault, for every finding that the audit log may explain to this person. */
export async function whoChanged(
  opened: OpenedSite,
  accountId: string,
  reports: readonly Report[],
): Promise<FoundChange[]> {
  const found: FoundChange[] = [];
  for (const { traceable, target } of reports) {
    for (const cause of traceable?.allowed === true ? traceable.causes : []) {
      const payload = { project: target.projectKey, email: target.email, cause } as FindChangePayload;
      const result = (await ask(opened, accountId, 'findChange', payload)) as FoundChange['result'];
      found.push({ email: target.email, cause, result });
    }
  }
  return found;
}

/** The same as plain text (Markdown), with a word where nothing was looked up. */
export function whoChangedText(
  reports: readonly Report[],
  found: readonly FoundChange[],
  say: Say,
  locale: string,
): string {
  const lines = [`## ${say('screen.history.find')}`, ''];
  for (const { email, cause, result } of found) {
    lines.push(`${email === '' ? '' : `${email}: `}${say(`check.${cause}.title`)}`, '');
    if (result.kind === 'problem') lines.push(problemText(result.problem, say, (at) => timeText(at, locale)));
    else lines.push(...changesText(result, say, (at) => timeText(at, locale)));
    lines.push('');
  }
  if (found.length === 0) {
    const asked = reports.some(({ traceable }) => traceable !== undefined);
    const unread = reports.some(({ facts }) =>
      facts.some(({ fact, readable }) => fact === 'permissionScheme' && !readable),
    );
    lines.push(say(asked ? 'screen.history.ask-admin' : 'screen.history.nothing-to-trace'), '');
    // What was not read may be at fault all the same.
    if (!asked && unread) lines.push(say('screen.history.scheme-unread'), '');
  }
  return lines.join('\n');
}
