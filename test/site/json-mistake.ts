/** Where a text stops being JSON, and what to do about it. */
export interface JsonMistake {
  /** From 1. */
  line: number;
  column: number;
  todo: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const NAMES = 'put every name and text into "straight double quotes"';

/** The first mistake; none in JSON. What `JSON.parse` says differs with its version and often names no place. */
export function jsonMistake(text: string): JsonMistake | undefined {
  try {
    const end = past(SPACE, text, valueAt(text, 0));
    if (end === text.length) return undefined;
    throw new Mistake(end, 'nothing may follow the end of the file’s object: take it out');
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const lines = text.slice(0, error.at).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, todo: error.message };
  }
}

class Mistake extends Error {
  readonly at: number;
  constructor(at: number, todo: string) {
    super(todo);
    this.at = at;
  }
}

/** The place after what stands at `at`; `at` itself where it is something else. */
function past(what: RegExp, text: string, at: number): number {
  what.lastIndex = at;
  return what.test(text) ? what.lastIndex : at;
}

function valueAt(text: string, from: number): number {
  const at = past(SPACE, text, from);
  if (text[at] === '{') return manyAt(text, at + 1, '}', pairAt);
  if (text[at] === '[') return manyAt(text, at + 1, ']', valueAt);
  const end = past(text[at] === '"' ? STRING : PLAIN, text, at);
  if (end > at) return end;
  throw wrong(text, at, 'write a text in "…", a number, true, false, null, [ … ] or { … } here');
}

function pairAt(text: string, from: number): number {
  const at = past(SPACE, text, from);
  const name = past(STRING, text, at);
  if (name === at) throw wrong(text, at, NAMES);
  const colon = past(SPACE, text, name);
  if (text[colon] !== ':') throw wrong(text, colon, 'write a colon after the name');
  return valueAt(text, colon + 1);
}

function manyAt(text: string, from: number, close: string, one: typeof valueAt): number {
  let at = past(SPACE, text, from);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = past(SPACE, text, one(text, at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') throw wrong(text, at, `a comma or ${close} is missing before this`);
    const next = past(SPACE, text, at + 1);
    if (text[next] === close) throw new Mistake(at, `take out this comma: nothing follows it before the ${close}`);
    at = next;
  }
}

function wrong(text: string, at: number, otherwise: string): Mistake {
  const rest = text.slice(at);
  if (rest === '') return new Mistake(at, 'the file ends too early: close what is open with ] or }');
  if (/^(?:\/[/*]|#)/.test(rest)) return new Mistake(at, 'JSON has no comments: take this one out');
  if (rest.startsWith('"') && past(STRING, text, at) === at) {
    return new Mistake(at, 'end this text with " on the same line, and write \\\\ for each \\ in it');
  }
  return new Mistake(at, /^['‘’“”„«`]/.test(rest) ? NAMES : otherwise);
}
