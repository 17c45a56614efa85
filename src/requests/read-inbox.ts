import { asListed, handOffsOf, type HandOff } from '../records/hand-offs';
import { SHOWN } from './read-hand-offs';
import { noPayload, type ReadSettingsPayload } from './read-settings';
import type { RequestHandler } from './request';

export type ReadInboxResult = { kind: 'inbox'; open: HandOff[]; answered: HandOff[] };

/** Every hand-off of the site that waits for an answer, and the newest that have one. */
const readInbox: RequestHandler<ReadSettingsPayload, ReadInboxResult> = {
  input: noPayload,
  async run() {
    const [open, answering, approved, declined] = await Promise.all(
      (['open', 'answering', 'approved', 'declined'] as const).map(async (state) =>
        (await handOffsOf(state, SHOWN)).map(asListed),
      ),
    );
    const answered = [...(approved ?? []), ...(declined ?? [])].sort((a, b) => (a.handedAt < b.handedAt ? 1 : -1));
    return { kind: 'inbox', open: [...(open ?? []), ...(answering ?? [])], answered: answered.slice(0, SHOWN) };
  },
};

export default readInbox;
