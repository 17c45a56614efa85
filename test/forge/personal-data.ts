import * as v from 'valibot';
import { jsonResponse, textOf, type WireRequest, type WireResponse } from './wire';

/** What became of an account since the app read it; nothing where nothing is to be done. */
export type AccountState = 'closed' | 'updated' | undefined;

/** Where @forge/api sends `privacy.reportPersonalData`. */
export const REPORT_PATH = '/app/report-accounts';
/** The most accounts in one report. */
const LIMIT = 90;

const Body = v.object({
  accounts: v.pipe(
    v.array(
      v.object({ accountId: v.pipe(v.string(), v.minLength(1)), updatedAt: v.pipe(v.string(), v.isoTimestamp()) }),
    ),
    v.minLength(1),
    v.maxLength(LIMIT),
  ),
});

/** Answers a report of stored accounts, as Atlassian does: 204 where no account needs anything. */
export function answerReport(
  { body }: WireRequest,
  scopes: readonly string[],
  stateOf: (accountId: string, updatedAt: string) => AccountState,
): WireResponse {
  if (!scopes.includes('report:personal-data')) {
    return jsonResponse(401, { code: 401, message: 'Unauthorized; scope does not match' });
  }
  const parsed = v.safeParse(Body, readJson(textOf(body)));
  if (!parsed.success) return jsonResponse(400, { code: 400, message: parsed.issues[0].message });
  const accounts = parsed.output.accounts.flatMap(({ accountId, updatedAt }) => {
    const status = stateOf(accountId, updatedAt);
    return status === undefined ? [] : [{ accountId, status }];
  });
  return accounts.length === 0 ? jsonResponse(204) : jsonResponse(200, { accounts });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
