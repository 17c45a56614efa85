import { lookQuestion, type LookName } from '../../facts/look';
import type { FactName, Known } from '../../facts/facts';
import type { Symptom } from '../../facts/complaint';
import type { PageId } from '../../pages/page-id';
import type { AnyCheck, Confidence, Message, Stage } from '../check';

/** A cause that one look at a page decides: a row of data. */
export interface LookedCause {
  cause: string;
  stage: Stage;
  explains: readonly [Symptom, ...Symptom[]];
  title: Message;
  /** Why it stops the invite. */
  why: Message;
  todo: Message;
  sources: readonly [string, ...string[]];
  look: LookName;
  /** The answers that mean this cause. */
  seenAs: readonly [string, ...string[]];
  confidence?: Confidence;
  page?: PageId;
  /** The kind of account the cause is about; another kind excludes it. */
  only?: 'atlassian' | 'portal-only';
  /** The cause exists on Government and Isolated Cloud only. */
  notCommercial?: true;
}

const COMMERCIAL: Message = { text: 'This is about Government and Isolated Cloud only.' };
const OTHER_ACCOUNT: Message = { text: 'The account is of another kind than the one this is about.' };

const ACCOUNTS = ['accounts', 'deskCustomers'] as const;
const CLOUD = ['environment'] as const;

/** Makes the check of a row: the cause is there where somebody saw it, and not where they saw something else. */
export function checkOfLook(row: LookedCause): AnyCheck {
  const { cause, stage, explains, title, why, todo, sources, look, seenAs, page, only, notCommercial } = row;
  return {
    cause,
    stage,
    explains,
    docs: { title, why, todo, sources },
    messages: {
      found: { text: 'Somebody looked, and this was the answer: {state}.', note: 'state is an answer to a question' },
      looked: { text: 'Seen: {state}', note: 'state is an answer to a question' },
      ...(only === undefined ? {} : { otherAccount: OTHER_ACCOUNT }),
      ...(notCommercial ? { commercial: COMMERCIAL } : {}),
    },
    needs: [look],
    uses: [...(only === undefined ? [] : ACCOUNTS), ...(notCommercial ? CLOUD : [])],
    ...(page === undefined ? {} : { page }),
    excluded(known) {
      if (notCommercial && known.environment?.cloud === 'commercial') return 'commercial';
      return only !== undefined && isOther(only, known) ? 'otherAccount' : undefined;
    },
    judge(values) {
      const { state } = values[look];
      const said = { state: `question.${lookQuestion(look)}.answer.${state}` };
      const evidence = [{ type: 'value', fact: look, label: 'looked', values: said }] as const;
      return seenAs.includes(state)
        ? { outcome: 'blocks', message: 'found', values: said, confidence: row.confidence ?? 'certain', evidence }
        : { outcome: 'passes', evidence };
    },
  };
}

/** Whether every account that was seen for the address is of the other kind. */
function isOther(only: 'atlassian' | 'portal-only', known: Known<FactName>): boolean {
  const seen = [...(known.accounts?.found ?? []), ...(known.deskCustomers?.found ?? [])];
  const portalOnly = seen.filter((account) => account.accountType === 'customer').length;
  return seen.length > 0 && (only === 'portal-only' ? portalOnly === 0 : portalOnly === seen.length);
}
