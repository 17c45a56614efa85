import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GUIDES } from '../src/guides/registry';
import { COMPANY_REPAIRS } from '../src/repairs/company-repairs';
import { REPAIRS } from '../src/repairs/registry';
import { newRepairFiles, repairRegistered, repairTitled } from './new-repair-files';

/** Exit status where nothing was written. */
const BAD_INPUT = 2;
const REGISTRY = 'src/repairs/registry.ts';
const TITLES = 'src/repairs/titles.ts';

/** Makes the files where the arguments allow it; says on the console what it did or why not, and gives the exit status. */
export function newRepair(args: readonly string[]): number {
  const [id, ...rest] = args;
  const problem = problemWith(id, rest);
  if (id === undefined || problem !== undefined) {
    console.error(
      `${problem ?? ''}\nUsage: npm run new-repair -- <id>, for example: npm run new-repair -- unlink-organization`,
    );
    return BAD_INPUT;
  }
  const files = newRepairFiles(id);
  const taken = Object.keys(files).filter((file) => existsSync(file));
  if (taken.length > 0) {
    console.error(`There is ${taken.join(' and ')} already. Nothing was written.`);
    return BAD_INPUT;
  }
  // Before anything is written: a registry of another form is an error.
  const registry = repairRegistered(readFileSync(REGISTRY, 'utf8'), id);
  const titles = repairTitled(readFileSync(TITLES, 'utf8'), id);
  for (const [file, text] of Object.entries({ ...files, [REGISTRY]: registry, [TITLES]: titles })) {
    writeFileSync(path.normalize(file), text);
    console.log(`written  ${file}`);
  }
  console.log(nextSteps(id));
  return 0;
}

/** Why there can be no new repair of this name; undefined where there can. */
function problemWith(id: string | undefined, rest: readonly string[]): string | undefined {
  if (id === undefined || rest.length > 0) return 'Name one repair.';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    return `“${id}” cannot be a repair: write it in lower case, two words or more, with hyphens between them.`;
  }
  if ([...REPAIRS, ...COMPANY_REPAIRS].some((repair) => repair.id === id)) return `“${id}” is a repair already.`;
  if (GUIDES.some((guide) => guide.id === id)) return `“${id}” is a guide already; a repair needs a name of its own.`;
  return undefined;
}

function nextSteps(id: string): string {
  return `
What to do next:
1. Write src/repairs/${id}.ts: the causes that it cures, who may, its words, the facts it needs, and plan;
   and its title, the last one of src/repairs/titles.ts.
   A new kind of change is one file in src/repairs/changes/, registered there; its operations need scopes in manifest.yml.
2. Write its table, which fails until then: npm run jest -- test/repairs/${id}.test.ts
3. Add to test/repairs/words.test.ts the states in which it says each of its messages.
4. Try it on a site in test/end-to-end/: applied, verified, undone.
5. npm run generate.`;
}

if (require.main === module) process.exitCode = newRepair(process.argv.slice(2));
