import { bundleSizes, type BundleSize } from './bundle-sizes';
import { COLD_WAVES, type MeasuredCalls } from './measure-calls';
import { measureList, type MeasuredList } from './measure-list';
import { measureScenario, type MeasuredDiagnosis, type MeasuredScenario } from './measure-diagnosis';

/** What a diagnosis and the bundles may cost. */
export const LIMITS = {
  coldCalls: 10,
  coldWaves: COLD_WAVES,
  warmCalls: 5,
  /** More of either, where the directory is read. */
  directoryCalls: 2,
  /** Compressed, in KB of 1024 bytes. */
  kilobytes: { resolver: 60, screen: 120, function: 60 },
} as const;

const EMAIL = 'jane@customer.example';
const OTHER = 'ravi@customer.example';
const OUTSIDER = 'mia@customer.example';
/**
 * A site where nothing is wrong, one where the project is, one where an account is there to ask about, requests that
 * somebody names and cannot see, and an agent in whose place the app has to search: for one customer and for nobody, for
 * one with two accounts, the directory read beside it, and for an account that is no customer yet; and an account that
 * the directory shows alone, with a request that is named beside it; and one that is given by its id.
 */
export const SCENARIOS: readonly MeasuredScenario[] = [
  { name: 'healthy-company-managed', email: EMAIL },
  { name: 'portal-access-permission-missing', email: EMAIL },
  { name: 'restricted-channel-not-added', email: EMAIL },
  { name: 'outside-with-requests', email: EMAIL, request: 'HELP-1' },
  { name: 'request-shared-with-others', email: EMAIL, request: 'HELP-1' },
  { name: 'agent-browses-nobody', email: EMAIL, symptom: 'not-tried-yet' },
  { name: 'agent-browses-nobody', email: 'nobody@customer.example', symptom: 'cannot-sign-in' },
  { name: 'agent-browses-nobody', email: OTHER, symptom: 'cannot-see-portal', directoryKey: true },
  { name: 'agent-browses-nobody', email: OUTSIDER, symptom: 'cannot-see-portal', directoryKey: true },
  { name: 'agent-browses-nobody', email: OUTSIDER, symptom: 'cannot-sign-in' },
  { name: 'agent-browses-nobody', email: OUTSIDER, symptom: 'no-invitation-mail' },
  {
    name: 'restricted-channel-not-added',
    email: EMAIL,
    byAccountId: true,
    symptom: 'cannot-see-portal',
    directoryKey: true,
  },
  {
    name: 'cases/comm-timbonney-people-page-sends-atlassian-invite',
    email: EMAIL,
    request: 'HELP-1',
    symptom: 'cannot-see-portal',
    directoryKey: true,
  },
];

/** So many addresses are pasted at once; the last are more than the app takes. */
export const LISTS = [24, 100, 200, 1_000];

/** What the app's own account may read: as a member of the service project's app role, or all that its scopes say. */
export const APPS = ['app-role', 'scopes'] as const;

/** Long beside what a call takes here, so that calls made at once overlap and calls that wait do not. */
export const LATENCY_MS = 250;

/** The limits that one person's diagnosis breaks, in words. Whose rights a call is made with makes no difference. */
export function brokenBy({ scenario, app, who, cold, warm, answered = warm }: MeasuredDiagnosis): string[] {
  return [
    over('calls cold', cold.asUser + cold.asApp, LIMITS.coldCalls),
    over('calls to the directory cold', cold.withKey, LIMITS.directoryCalls),
    over('round trips cold', cold.waves, LIMITS.coldWaves),
    over('calls warm', warm.asUser + warm.asApp, LIMITS.warmCalls),
    over('calls to the directory warm', warm.withKey, LIMITS.directoryCalls),
    over('calls for an answer', answered.asUser + answered.asApp, LIMITS.warmCalls),
    over('calls to the directory for an answer', answered.withKey, LIMITS.directoryCalls),
  ].flatMap((broken) => (broken === undefined ? [] : [`${scenario}, ${who}, app as ${app}: ${broken}`]));
}

/** Whether a longer list takes more calls an address than a shorter one, in words. */
export function brokenByLists(lists: readonly MeasuredList[]): string[] {
  return lists.slice(1).flatMap(({ addresses, calls }, index) => {
    const before = lists[index];
    const grows = before !== undefined && calls / addresses > before.calls / before.addresses;
    return grows ? [`${addresses} addresses take more calls each than ${before.addresses}`] : [];
  });
}

/** The limit that a bundle breaks, in words. */
export function brokenBySize({ what, name, gzipBytes }: BundleSize): string[] {
  const broken = over('KB', gzipBytes / 1024, LIMITS.kilobytes[what]);
  return broken === undefined ? [] : [`${what} ${name}: ${broken}`];
}

function over(what: string, seen: number, limit: number): string | undefined {
  return seen > limit ? `${Number(seen.toFixed(1))} ${what}, where ${limit} is the limit` : undefined;
}

function callsText({ asUser, asApp, withKey }: MeasuredCalls): string {
  const others = [...(asApp > 0 ? [`${asApp} as app`] : []), ...(withKey > 0 ? [`${withKey} with key`] : [])];
  return [asUser, ...others].join(' + ');
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

async function main(): Promise<number> {
  const rows: MeasuredDiagnosis[] = [];
  for (const scenario of SCENARIOS) {
    for (const app of APPS) rows.push(...(await measureScenario(scenario, LATENCY_MS, app)));
  }
  const sizes = await bundleSizes();
  console.log(
    table([
      [
        'scenario',
        'app may',
        'person',
        'cold: calls',
        'round trips',
        'warm: calls',
        'round trips',
        'answer: calls',
        'script: calls',
        'round trips',
      ],
      ...rows.map(({ scenario, app, who, byAccountId, request, symptom, ...row }) => [
        [scenario, byAccountId ? 'by account id' : undefined, request, symptom]
          .filter((one) => one !== undefined)
          .join(' '),
        app,
        who,
        ...[row.cold, row.warm].flatMap((one) => [callsText(one), String(one.waves)]),
        row.answered === undefined ? 'none asked' : callsText(row.answered),
        callsText(row.script),
        String(row.script.waves),
      ]),
    ]),
  );
  console.log(`
Counted by the simulated site. Round trips: the longest chain of calls that waited for one another. Warm: the same
person again in the same project within five minutes. Answer: that again, with the first answer to its question.
Script: the same operations one after the other, as the same person, with nothing kept (scripts/sequential-baseline.ts).
Limits: cold ${LIMITS.coldCalls} calls in ${LIMITS.coldWaves} round trips, warm and for an answer ${LIMITS.warmCalls} calls, those made as the app among
them, and ${LIMITS.directoryCalls} more with the key where the directory is read: what Jira refuses agents is read as the app, where agents
may know its meaning. The script does without.
Where a request stands behind the scenario, somebody names it; where nothing else is said to fail, they cannot see it,
and it is read as well.
`);
  const lists: MeasuredList[] = [];
  for (const addresses of LISTS) lists.push(await measureList(addresses));
  console.log(
    table([
      ['addresses pasted', 'calls', 'an address', 'calls of the bridge'],
      ...lists.map(({ addresses, ended, calls, bridgeCalls }) => [
        String(addresses),
        ended === undefined ? String(calls) : `${calls} (${ended})`,
        (calls / addresses).toFixed(1),
        String(bridgeCalls),
      ]),
    ]),
  );
  console.log(`
A list in parts, as an agent pastes it: calls to the site until each address has its report. More than the app takes at
once is refused before anything is called.
`);
  console.log(
    table([
      ['bundle', 'minified and compressed', 'limit'],
      ...sizes.map(({ what, name, gzipBytes }) => [
        `${what} ${name}`,
        `${(gzipBytes / 1024).toFixed(1)} KB`,
        `${LIMITS.kilobytes[what]} KB`,
      ]),
    ]),
  );
  console.log(`
Weighed as scripts/bundle-sizes.ts makes them: one bundle for each handler and each screen, by esbuild, minified, with
gzip. A deploy bundles the same files with Forge's own bundler, whose sizes differ a little.`);
  const broken = [...rows.flatMap(brokenBy), ...brokenByLists(lists), ...sizes.flatMap(brokenBySize)];
  console.log(broken.length === 0 ? '\nEvery limit holds.' : `\nBroken:\n${broken.join('\n')}`);
  return broken.length === 0 ? 0 : 1;
}

if (require.main === module) {
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 2;
    },
  );
}
