import type { Answer } from './http';

/** Pauses before a call that the platform refused is sent again, in milliseconds. */
const PAUSES_MS = [300, 700, 1_500];

let justInstalled: () => Promise<boolean> = () => Promise.resolve(false);

/** Says how to find out whether the app was installed minutes ago: asked anew for every refusal, so nothing of a site is held. */
export function askOnRefusal(whetherJustInstalled: () => Promise<boolean>): void {
  justInstalled = whetherJustInstalled;
}

/**
 * For some minutes after it was installed, the platform may refuse what an app reads as itself (401 or 403). Such a
 * refusal is tried again; one that stays is no statement about rights, and is told as `app-starting`.
 */
export async function onceLetIn<T>(first: Answer<T>, again: () => Promise<Answer<T>>): Promise<Answer<T>> {
  if (first.ok || first.reason !== 'forbidden') return first;
  if (!(await justInstalled().catch(() => false))) return first;
  let answer: Answer<T> = first;
  for (const pause of PAUSES_MS) {
    await new Promise((resume) => setTimeout(resume, pause));
    answer = await again();
    if (answer.ok || answer.reason !== 'forbidden') return answer;
  }
  return { ...answer, reason: 'app-starting' };
}
