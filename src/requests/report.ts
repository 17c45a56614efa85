import type { PageAddress } from '../pages/page-address';
import type { Complaint } from '../facts/complaint';
import type { ReadSource, Source, UnreadableReason } from '../facts/fact';
import type { FactName } from '../facts/facts';
import type { Note } from '../diagnosis/notes';
import type { Verdict } from '../diagnosis/verdict';
import type { RememberedAnswer } from '../records/answers';
import type { RepairAccess } from '../repairs/repair';

/** One fact as shown: its value only to those who may see it. */
export type ReportedFact =
  | { fact: FactName; readable: true; source: Source; value?: unknown }
  | { fact: FactName; readable: false; reason: UnreadableReason; tried: ReadSource[] };

/** A repair or guide that fits what was found. */
export type Offer =
  | { kind: 'repair'; repair: string; cause: string; access: RepairAccess; allowed: boolean; as?: 'app' }
  | { kind: 'guide'; guide: string; cause: string; watch: boolean; page: PageAddress & { id: string } };

/** The question to ask now. */
export interface AskedQuestion {
  id: string;
  answers: string[];
  /** Absent where the answer is on no one admin page. */
  page?: PageAddress;
  /** Trying the invite through the app (*addNow*) tells as much, and the caller may. */
  tryInstead?: true;
}

/** An answer that this diagnosis rests on. */
export interface UsedAnswer extends RememberedAnswer {
  /** Remembered for the site, the domain or the service project, not told for this customer alone. */
  remembered: boolean;
}

/** The one result document of a diagnosis. Message ids and values, no prose. */
export interface Report {
  version: 1;
  /** `email` is empty where the service project was checked, and nobody in particular is meant. */
  target: { projectId: string; projectKey: string; projectName: string; email: string };
  complaint: Complaint;
  /** Explanations that what was pasted gives occasion to; absent where there are none. */
  notes?: Note[];
  facts: ReportedFact[];
  verdict: Verdict;
  /** Causes with an admin page of their own. */
  pages: Record<string, PageAddress>;
  question?: AskedQuestion;
  answers: UsedAnswer[];
  offers: Offer[];
  /** Causes that the site's audit log may explain, and whether the caller may read it there. */
  traceable?: { causes: string[]; allowed: boolean };
  /**
   * Trying the invite for real: which repair does it without and with mail, and whether the caller may. `against`: a
   * cause that is certain to stop it and is not put right by it, so that it is not offered before that is.
   */
  addNow?: { withoutMail: string; withMail: string; allowed: boolean; as?: 'app'; against?: string };
  caller: { accountId: string; rights: 'none' | 'agent' | 'project-admin' | 'jira-admin' };
  /** Calls that were made, retries not counted. */
  calls: number;
  startedAt: string;
  finishedAt: string;
}
