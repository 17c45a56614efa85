import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../src/checks/registry';
import { newCheckFiles, registered } from './new-check-files';

/** Exit status where nothing was written. */
const BAD_INPUT = 2;

/** Makes the files where the arguments allow it; says on the console what it did or why not, and gives the exit status. */
export function newCheck(args: readonly string[]): number {
  const [cause, ...rest] = args;
  const problem = problemWith(cause, rest);
  if (cause === undefined || problem !== undefined) {
    console.error(
      `${problem ?? ''}\nUsage: npm run new-check -- <cause>, for example: npm run new-check -- portal-renamed`,
    );
    return BAD_INPUT;
  }
  const registry = 'src/checks/registry.ts';
  const files = newCheckFiles(cause);
  const taken = Object.keys(files).filter((file) => existsSync(file));
  if (taken.length > 0) {
    console.error(`There is ${taken.join(' and ')} already. Nothing was written.`);
    return BAD_INPUT;
  }
  for (const [file, text] of Object.entries({
    ...files,
    [registry]: registered(readFileSync(registry, 'utf8'), cause),
  })) {
    writeFileSync(path.normalize(file), text);
    console.log(`written  ${file}`);
  }
  console.log(nextSteps(cause));
  return 0;
}

/** Why there can be no new check of this name; undefined where there can. */
function problemWith(cause: string | undefined, rest: readonly string[]): string | undefined {
  if (cause === undefined || rest.length > 0) return 'Name one cause.';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(cause)) {
    return `“${cause}” cannot be a cause: write it in lower case, two words or more, with hyphens between them.`;
  }
  if (CHECKS.some((check) => check.cause === cause)) return `“${cause}” is checked already.`;
  return undefined;
}

function nextSteps(cause: string): string {
  return `
What to do next:
1. Write src/checks/${cause}.ts: stage, symptoms, words, sources, the facts it needs, and judge.
   A fact that is not there yet gets a gatherer in src/facts/.
2. Move its line in src/checks/registry.ts to the place of its stage.
3. Write its table of cases, which fails until then: npm run jest -- test/checks/${cause}.test.ts
4. If it can block, name it in \`cures\` of a repair or a guide.
5. npm run generate, and add a scenario: test/scenarios/${cause}/ (docs/scenarios.md).`;
}

if (require.main === module) process.exitCode = newCheck(process.argv.slice(2));
