import * as v from 'valibot';
import { asListed, handOffsOf, NONE, WAITING, type HandOff } from '../records/hand-offs';
import { fromThere, SHOWN } from './read-hand-offs';
import type { RequestHandler } from './request';

const input = v.object({
  /** The next page of one list; the other one is left out then. */
  more: v.optional(v.object({ list: v.picklist(['open', 'answered']), from: fromThere })),
});

export type ReadInboxPayload = v.InferInput<typeof input>;
/** `moreOpen`, `moreAnswered`: where the next page of a list begins; absent after its last. */
export type ReadInboxResult = {
  kind: 'inbox';
  open: HandOff[];
  answered: HandOff[];
  moreOpen?: string;
  moreAnswered?: string;
};

/** Every hand-off of the site that waits for an answer, oldest first; and those that have one, newest first. */
const readInbox: RequestHandler<v.InferOutput<typeof input>, ReadInboxResult> = {
  input,
  async run({ more }) {
    const from = more?.from;
    const [open, answered] = await Promise.all([
      more?.list === 'answered' ? NONE : handOffsOf({ states: WAITING }, { first: 'oldest', limit: SHOWN, from }),
      more?.list === 'open'
        ? NONE
        : handOffsOf({ states: ['approved', 'declined'] }, { first: 'newest', limit: SHOWN, from }),
    ]);
    return {
      kind: 'inbox',
      open: open.handOffs.map(asListed),
      answered: answered.handOffs.map(asListed),
      ...(open.from === undefined ? {} : { moreOpen: open.from }),
      ...(answered.from === undefined ? {} : { moreAnswered: answered.from }),
    };
  },
};

export default readInbox;
