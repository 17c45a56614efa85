const PAUSE_MS = 500;
/** Twelve seconds: half of what an invocation has, and more than most plans take. */
const LOOKS = 24;

/** Looks again and again while somebody else is still busy with it, and tells what was seen last. */
export async function waitWhile<T>(look: () => Promise<T>, isBusy: (seen: T) => boolean): Promise<T> {
  let seen = await look();
  for (let looks = 0; looks < LOOKS && isBusy(seen); looks += 1) {
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    seen = await look();
  }
  return seen;
}
