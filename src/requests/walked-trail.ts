import * as v from 'valibot';
import { verifyTrail } from '../records/audit-verification';
import type { ChainBreak, ChainWalk } from '../records/verify-chain';

const sequence = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.object({
  sequence,
  hash: v.string(),
  at: v.union([v.literal(''), v.pipe(v.string(), v.isoTimestamp())]),
});

/** Where an earlier walk stopped. It comes back from the screen: whoever forges it deceives only themselves. */
export const stoppedWalk = v.object({
  last: place,
  checkpoint: place,
  deletedThrough: sequence,
  unexplained: v.array(v.object({ sequence, part: v.picklist(['actor', 'account', 'contact']) })),
});

/** How far the chain was walked; `goOn` takes the next request further, and is absent at the end of the trail. */
export type WalkedTrail = {
  kind: 'walked';
  /** The newest entry that was looked at; sequence 0 where there is none. */
  through: { sequence: number; at: string };
  /** The oldest entry that is kept. */
  oldest: number;
  broken?: ChainBreak;
  goOn?: Omit<ChainWalk, 'broken'>;
};

/** A chain has no parts: all of the site's is walked. Nothing is told of it but how long it is, and where it breaks. */
export async function walkTrail(from: ChainWalk | undefined): Promise<WalkedTrail> {
  const { walk, complete } = await verifyTrail(from);
  const { broken, ...goOn } = walk;
  return {
    kind: 'walked',
    through: { sequence: walk.last.sequence, at: walk.last.at },
    oldest: walk.checkpoint.sequence + 1,
    ...(broken === undefined ? {} : { broken }),
    ...(complete ? {} : { goOn }),
  };
}
