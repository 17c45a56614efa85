import { readFileSync } from 'node:fs';
import { describeSite } from './describe-site';
import type { SiteDescription } from './site-description';

/**
 * Reads a scenario's `site.json` (format: `docs/scenarios.md`).
 * @throws an Error that names the file, the path in its JSON, what is wrong and what to write instead.
 */
export function readSite(file: string): SiteDescription {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  try {
    // describeSite checks what it is given; the type is for those who write a site in TypeScript.
    return describeSite(input as Parameters<typeof describeSite>[0]);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
