import type { Message } from '../checks/check';
import type { PageId } from '../pages/page-id';

/** What a guide says, in an export of its own: no part of the resolver's bundle. */
export interface GuideWords {
  title: Message;
  steps: readonly [Message, ...Message[]];
}

/** A repair that no public API can do: which page, which clicks. */
export interface Guide {
  /** Also the name of the file. */
  id: string;
  cures: readonly string[];
  page: PageId;
  /** The screen can watch with documented reads until the account is active, and then go on by itself. */
  watch: boolean;
}
