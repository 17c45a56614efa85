import type { Answer } from './http';

/** Pauses before a call that the platform refused is sent again, in milliseconds. */
const PAUSES_MS = [500, 2_000];

let justInstalled: () => Promise<boolean> = () => Promise.resolve(false);

/** Says how to find out whether the app was installed minutes ago: asked anew for every refusal, so nothing of a site is held. */
export function askOnRefusal(whetherJustInstalled: () => Promise<boolean>): void {
  justInstalled = whetherJustInstalled;
}

/** Whether the platform lets the app in by now: one refused read finds out, for all that are refused meanwhile. */
let letIn: Promise<boolean> | undefined;

/**
 * For some minutes after it was installed, the platform may refuse what an app reads as itself (401 or 403). Such a
 * refusal is tried again; one that stays is no statement about rights, and is told as `app-starting`.
 */
export async function onceLetIn<T>(first: Answer<T>, again: () => Promise<Answer<T>>): Promise<Answer<T>> {
  if (!isRefused(first) || !(await justInstalled().catch(() => false))) return first;
  let answer: Answer<T> = first;
  const found = (letIn ??= findOut().finally(() => (letIn = undefined)));
  if ((await found) && answer === first) answer = await again();
  return isRefused(answer) ? { ...answer, reason: 'app-starting' } : answer;

  async function findOut() {
    for (const pause of PAUSES_MS) {
      await new Promise((resume) => setTimeout(resume, pause));
      answer = await again();
      if (!isRefused(answer)) return true;
    }
    return false;
  }
}

function isRefused<T>(answer: Answer<T>): answer is Extract<Answer<T>, { ok: false }> {
  return !answer.ok && answer.reason === 'forbidden';
}
