import { readFileSync } from 'node:fs';
import { describeSite } from './describe-site';
import { jsonMistake } from './json-mistake';
import type { SiteDescription } from './site-description';

/**
 * Reads a scenario's `site.json` (format: `docs/scenarios.md`).
 * @throws an Error that names the file, the path in its JSON, what is wrong and what to write instead.
 */
export function readSite(file: string): SiteDescription {
  const input = parse(file, read(file));
  try {
    // describeSite checks what it is given; the type is for those who write a site in TypeScript.
    return describeSite(input as Parameters<typeof describeSite>[0]);
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
}

/** Editors of some systems begin a file with a mark that is no part of its text. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Error(`${file} could not be read: ${messageOf(error)}`, { cause: error });
  }
}

function parse(file: string, text: string): unknown {
  if (text.trim() === '') {
    throw new Error(
      `${file} is empty: write at least { "description": "What is wrong.", "projects": [{ "key": "HELP" }] }`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const mistake = jsonMistake(text);
    const says =
      mistake === undefined
        ? messageOf(error)
        : `it is no JSON at line ${mistake.line}, column ${mistake.column}: ${mistake.todo}`;
    throw new Error(`${file} could not be read: ${says}`, { cause: error });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
