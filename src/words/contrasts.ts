import type { Clue } from '../facts/complaint';

const CONTRASTS: readonly { pattern: RegExp; clue: Clue }[] = [
  {
    pattern:
      /\bcan (?:still )?see (?:all|each|every|other|others|too|more|requests of|portals? (?:they|that))\b|\bsees? too (?:much|many)\b/i,
    clue: 'sees-too-much',
  },
  {
    pattern:
      /(?<!\b(?:nobody|never|longer|only) )\bsees (?:all|each|every|every(?:body|one)[’']s)(?: [^\s?.]{1,40}){0,2}? (?:requests?|tickets?|issues?|organi[sz]ations?|portals?)\b/i,
    clue: 'sees-too-much',
  },
  {
    // Said of somebody, or of an address; who asks why nobody can, or why it can not, complains of a failure.
    pattern: /\bwhy can (?!only\b|no\b|nobody\b)[^\s?]{1,320}(?: (?!not\b)[^\s?]{1,40}){0,3}? (?:read|see)\b/i,
    clue: 'sees-too-much',
  },
  {
    pattern: /\bis (?:this|that|it) (?:normal|expected)\b|\bnothing (?:has )?failed\b|\bnothing is (?:broken|wrong)\b/i,
    clue: 'nothing-failed',
  },
];

/** Words of somebody for whom something does fail, whatever else they ask. */
const TROUBLE =
  /\b(?:fail|fails|error|errors|refused|cannot|can[’']t|could not|couldn[’']t|unable|not work|doesn[’']t|denied)\b/i;

/** What a text says that complains of nothing that failed. It counts where no text of the site stands there. */
export function contrastsIn(text: string): Clue[] {
  return TROUBLE.test(text) ? [] : CONTRASTS.filter(({ pattern }) => pattern.test(text)).map(({ clue }) => clue);
}
