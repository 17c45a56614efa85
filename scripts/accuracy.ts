import { parseArgs } from 'node:util';
import { FAULTS } from '../test/accuracy/faults/registry';
import { openLanes } from '../test/accuracy/lanes';
import { KINDS, measureHealthy, measureRemoved, measureSeveral, measureSingles } from '../test/accuracy/measure';
import { percent, type Measured } from '../test/accuracy/measured';
import { makeSeenAlone } from '../test/accuracy/several-faults';
import { singleCases } from '../test/accuracy/single-faults';

const USAGE = `Usage: npm run accuracy -- [--sites N] [--healthy N] [--seed S]
  --sites N          generated sites with two or three faults (10000); 0 leaves them out
  --healthy N        generated healthy sites (1000); 0 leaves them out
  --seed S           what is drawn: the same seed draws the same sites (1)
  --cause CAUSE      one fault on each site: those of this cause only, and nothing else
  --site NUMBER      one of the generated sites only, as a miss names it
  --healthy-site NUMBER   one of the healthy sites only
  --misses N         how many misses of each group are printed (40)
Exit status: 0 every limit holds, 1 one is broken, 2 it could not run.`;

const OPTIONS = {
  sites: { type: 'string', default: '10000' },
  healthy: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  cause: { type: 'string' },
  site: { type: 'string' },
  'healthy-site': { type: 'string' },
  misses: { type: 'string', default: '40' },
  help: { type: 'boolean', short: 'h' },
} as const;

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} takes a whole number, not “${text}”.`);
  return number;
}

function show({ group, runs, counts, questions, misses }: Measured, most: number): void {
  console.log(`\n${group}: ${runs} runs`);
  for (const [what, seen] of Object.entries(counts)) {
    console.log(`  ${what.padEnd(60)} ${String(seen).padStart(6)}  ${percent(seen / Math.max(1, runs))}`);
  }
  if (questions !== undefined) {
    const { mean, most: max, meanOfAll, mostOfAll } = questions;
    console.log(
      `  questions: ${mean.toFixed(2)} on average, ${max} at most; with those for the whole site ${meanOfAll.toFixed(2)}, ${mostOfAll} at most`,
    );
  }
  for (const miss of misses.slice(0, most)) console.log(`  - ${miss}`);
  if (misses.length > most) console.log(`  and ${misses.length - most} more`);
}

function showNotApplicable(): void {
  console.log('\nNot applicable, with the reason:');
  for (const { cause, name, notFor } of FAULTS) {
    for (const [where, why] of Object.entries(notFor ?? {})) console.log(`  ${cause} (${name}), ${where}: ${why}`);
  }
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [sites, healthy] = [numberOf('sites', values.sites), numberOf('healthy', values.healthy)];
  const [seed, most] = [numberOf('seed', values.seed), numberOf('misses', values.misses)];
  const site = values.site === undefined ? undefined : numberOf('site', values.site);
  const givenHealthy = values['healthy-site'];
  const healthySite = givenHealthy === undefined ? undefined : numberOf('healthy-site', givenHealthy);
  const faults = FAULTS.filter(({ cause }) => values.cause === undefined || cause === values.cause);
  if (faults.length === 0) throw new Error(`There is no fault for ${values.cause}: see test/accuracy/faults.`);
  const whole = values.cause === undefined && site === undefined && healthySite === undefined;
  const lanes = await openLanes();
  const seen = makeSeenAlone();
  const measured: Measured[] = [];
  const add = async (one: Promise<Measured>): Promise<void> => {
    const done = await one;
    measured.push(done);
    show(done, most);
  };
  console.log(`Seed ${seed}. Callers, styles and settings: docs/accuracy.md.`);
  try {
    if (whole || values.cause !== undefined) await add(measureSingles(lanes, seen, singleCases(faults, KINDS)));
    if (whole && sites > 0) await add(measureSeveral(lanes, seen, { sites, seed }));
    if (site !== undefined)
      await add(measureSeveral(lanes, seen, { sites: Math.max(sites, site + 1), seed, only: site }));
    if (whole && healthy > 0) await add(measureHealthy(lanes, { sites: healthy, seed }));
    if (healthySite !== undefined) {
      await add(measureHealthy(lanes, { sites: Math.max(healthy, healthySite + 1), seed, only: healthySite }));
    }
    if (whole) await add(measureRemoved(lanes));
  } finally {
    await lanes.close();
  }
  if (whole) showNotApplicable();
  const broken = measured.flatMap(({ group, broken: of }) => of.map((limit) => `${group}: ${limit}`));
  console.log(broken.length === 0 ? '\nEvery limit holds.' : `\nBroken:\n${broken.join('\n')}`);
  return broken.length === 0 ? 0 : 1;
}

/** Runs the command and gives its exit status; what it says goes to the console. */
export async function runAccuracy(args: string[]): Promise<number> {
  try {
    return await main(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
}

if (require.main === module) {
  void runAccuracy(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}
