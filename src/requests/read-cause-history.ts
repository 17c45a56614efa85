import { outcomesSince, type DiagnosisOutcome } from '../records/diagnoses-by-time';
import { countCauses, weeksBetween, type CauseCounts } from './count-causes';
import { noPayload, type ReadSettingsPayload } from './read-settings';
import type { RequestHandler } from './request';

const DAYS = 90;
const DAY_MS = 24 * 3_600_000;
/** As many diagnoses as are counted; nor is a further page begun later than this, in milliseconds. */
const MOST = 5_000;
const READING_MS = 12_000;

/** How often which cause was found, by week. */
export interface ReadCauseHistoryResult extends CauseCounts {
  kind: 'cause-history';
  /** Every week that is counted, also those in which nothing was found: Mondays, oldest first. */
  allWeeks: string[];
  /** How many diagnoses were counted, with and without a cause. */
  diagnoses: number;
  /** There are older ones that were not counted: the time of the oldest that was (ISO 8601, UTC). */
  backTo?: string;
}

/** How often which cause was found in the last 90 days, from the diagnoses that are stored. Names nobody. */
const readCauseHistory: RequestHandler<ReadSettingsPayload, ReadCauseHistoryResult> = {
  input: noPayload,
  async run() {
    const now = new Date();
    const oldest = new Date(now.getTime() - DAYS * DAY_MS).toISOString();
    const outcomes: DiagnosisOutcome[] = [];
    let cursor: string | undefined;
    do {
      const page = await outcomesSince(oldest, cursor);
      outcomes.push(...page.outcomes);
      cursor = page.cursor;
    } while (cursor !== undefined && outcomes.length < MOST && Date.now() - now.getTime() < READING_MS);
    const last = outcomes.at(-1);
    return {
      kind: 'cause-history',
      ...countCauses(outcomes),
      allWeeks: weeksBetween(oldest, now.toISOString()),
      diagnoses: outcomes.length,
      ...(cursor === undefined || last === undefined ? {} : { backTo: last.at }),
    };
  },
};

export default readCauseHistory;
