import type { Message } from '../checks/check';
import type { PageId } from '../pages/page-id';

/** A repair that no public API can do: which page, which clicks. */
export interface Guide {
  /** Also the name of the file. */
  id: string;
  cures: readonly string[];
  page: PageId;
  title: Message;
  steps: readonly [Message, ...Message[]];
  /** The screen can watch with documented reads until the account is active, and then go on by itself. */
  watch: boolean;
}
