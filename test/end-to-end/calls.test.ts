import { APPS, brokenBy, brokenByLists, brokenBySize, LATENCY_MS, LIMITS, SCENARIOS } from '../../scripts/bench';
import { longestChain } from '../../scripts/measure-calls';
import { measureList } from '../../scripts/measure-list';
import { measureScenario, type MeasuredDiagnosis } from '../../scripts/measure-diagnosis';
import type { ReadAs } from '../../src/facts/fact';
import type { FactName, FactValues } from '../../src/facts/facts';
import type { Report } from '../../src/requests/report';

const call = (startedAt: number, endedAt?: number) => ({ startedAt, ...(endedAt === undefined ? {} : { endedAt }) });

test.each([
  ['nothing', [], 0],
  ['calls at once', [call(0, 9), call(1, 9), call(2, 9)], 1],
  ['one after another', [call(0, 9), call(9, 18), call(20, 29)], 3],
  ['the longer of two chains, in any order', [call(12, 20), call(0, 5), call(6, 11), call(1, 9)], 3],
  ['a call that waits for nothing but starts late', [call(0, 9), call(5, 14)], 1],
  ['nobody waits for what was never answered', [call(0), call(5, 9), call(10, 12)], 2],
])('round trips: %s', (_what, calls, expected) => {
  expect(longestChain(calls)).toBe(expected);
});

test('a longer list takes no more calls an address, and too long a list none', async () => {
  const lists = [await measureList(8), await measureList(24), await measureList(201)];
  expect(lists.map(({ bridgeCalls, ended }) => [bridgeCalls, ended])).toEqual([
    [2, undefined],
    [4, undefined],
    [1, 'too-many-addresses'],
  ]);
  expect(lists[2]?.calls).toBe(0);
  expect(brokenByLists(lists)).toEqual([]);
  expect(brokenByLists(lists.toReversed())).toHaveLength(2);
});

test('the limits are told from what breaks them', () => {
  const held = { asUser: LIMITS.coldCalls, asApp: 0, withKey: LIMITS.directoryCalls, waves: LIMITS.coldWaves };
  const warm = { ...held, asUser: LIMITS.warmCalls };
  const row = { scenario: 's', app: 'scopes', who: 'w', cold: held, warm } as MeasuredDiagnosis;
  expect(brokenBy(row)).toEqual([]);
  expect(brokenBy({ ...row, cold: { ...held, asUser: 11 } })).toEqual([
    's, w, app as scopes: 11 calls cold, where 10 is the limit',
  ]);
  expect(brokenBy({ ...row, cold: { ...held, waves: 3 } })).toHaveLength(1);
  expect(brokenBy({ ...row, cold: { ...held, asApp: 1 } })).toHaveLength(1);
  expect(brokenBy({ ...row, cold: { ...held, asUser: 8, asApp: 2 } })).toEqual([]);
  expect(brokenBy({ ...row, warm: { ...warm, asApp: 1 }, answered: warm })).toHaveLength(1);
  expect(brokenBy({ ...row, cold: { ...held, withKey: 3 } })).toHaveLength(1);
  expect(brokenBy({ ...row, warm: { ...warm, withKey: 3 }, answered: warm })).toHaveLength(1);
  expect(brokenBy({ ...row, answered: { ...warm, asApp: 1 } })).toHaveLength(1);
  expect(brokenBy({ ...row, answered: { ...warm, withKey: 3 } })).toHaveLength(1);
  expect(brokenBySize({ what: 'resolver', name: 'one', gzipBytes: 60 * 1024 })).toEqual([]);
  expect(brokenBySize({ what: 'resolver', name: 'one', gzipBytes: 61 * 1024 })).toEqual([
    'resolver one: 61 KB, where 60 is the limit',
  ]);
});

const MEASURED = SCENARIOS.flatMap((scenario) => APPS.map((app) => ({ ...scenario, app })));

describe.each(MEASURED)('$name $request $symptom, with the app as $app', ({ app, ...scenario }) => {
  let rows: MeasuredDiagnosis[];
  beforeAll(async () => {
    rows = await measureScenario(scenario, LATENCY_MS, app);
  });

  test('everybody’s diagnosis keeps to the limits, and takes fewer calls the second time', () => {
    expect(rows.map((row) => row.who)).toEqual(['agent', 'project-admin', 'jira-admin']);
    expect(rows.flatMap(brokenBy)).toEqual([]);
    // Only for an agent the app reads what Jira would refuse them; it is asked for as nobody else first.
    expect(rows.filter((row) => row.cold.asApp > 0).map((row) => row.who)).toEqual(['agent']);
    for (const { cold, warm } of rows) expect(warm.asUser + warm.asApp).toBeLessThan(cold.asUser + cold.asApp);
  });

  test('the second report says no less, with the time at which each fact was read', () => {
    for (const { reports } of rows) {
      const [cold, warm] = [reports.cold.verdict, reports.warm.verdict];
      const later = factOf(reports.warm, 'deskOrganizations') !== undefined;
      if (later && factOf(reports.cold, 'deskOrganizations') === undefined) {
        // What the first diagnosis had no calls left for is open there, and read in the second.
        const outside = 'restricted-channel-not-added';
        expect([cold.rootCause, warm.rootCause, cold.open]).toEqual([
          undefined,
          outside,
          expect.arrayContaining([outside]),
        ]);
      } else {
        expect(warm.rootCause).toBe(cold.rootCause);
        expect(warm.open).toEqual(cold.open);
      }
      const shared = ['environment', 'serviceProject', 'permissionScheme', 'customersRole', 'requestTypes'] as const;
      for (const fact of shared) expect(factOf(reports.warm, fact)).toEqual(factOf(reports.cold, fact));
      for (const fact of ['caller', 'accounts', 'deskCustomers'] as const) {
        // An agent who may not browse users is shown none.
        if (factOf(reports.warm, fact)?.readable === false) continue;
        expect(readAt(reports.warm, fact) > reports.cold.finishedAt).toBe(true);
      }
    }
  });

  test('every call is told, whoever it was made as and whatever came of it', () => {
    for (const { reports, cold, warm } of rows) {
      const all = [cold, warm].map(({ asUser, asApp, withKey }) => asUser + asApp + withKey);
      expect([reports.cold.calls, reports.warm.calls]).toEqual(all);
    }
  });

  test('a script of one’s own learns the same in as many round trips as calls', () => {
    for (const { reports, script, scriptFacts, who, byAccountId, request, symptom } of rows) {
      const unseen = request !== undefined && symptom === undefined;
      expect(script.waves).toBe(script.asUser);
      expect(valueOf(reports.cold, 'serviceProject')?.id).toBe(scriptFacts.projectId);
      // Neither explains why somebody cannot see a request that is named.
      expect(valueOf(reports.cold, 'requestTypes')?.ids).toEqual(unseen ? undefined : scriptFacts.requestTypeIds);
      const found = valueOf(reports.cold, 'accounts')?.found.map((one) => one.accountId);
      // Whom only the app finds, a script of a person who may not browse users does not.
      expect(readAs(reports.cold, 'accounts') === 'app' ? [] : (found ?? [])).toEqual(scriptFacts.accountIds);
      if (who === 'agent') {
        expect(scriptFacts).toMatchObject({ portalAccess: undefined, customersRoleId: undefined });
        continue;
      }
      expect(valueOf(reports.cold, 'portalAccess')?.granted).toEqual(scriptFacts.portalAccess);
      expect(valueOf(reports.cold, 'customersRole')?.id).toBe(scriptFacts.customersRoleId);
      // Of somebody who is listed, neither the organizations nor what they may raise need a call; of an account that is
      // given by its id, what it may raise goes out before anybody is listed.
      const listed = (valueOf(reports.cold, 'deskCustomers')?.found.length ?? 0) > 0;
      expect(valueOf(reports.cold, 'deskOrganizations')?.names ?? []).toEqual(scriptFacts.organizations ?? []);
      const mayCreate = unseen || (listed && byAccountId !== true) ? undefined : scriptFacts.mayCreate;
      // Whom the directory alone shows, a script without the key does not know.
      const askedFor = found?.length === 0 ? undefined : valueOf(reports.cold, 'requestAccess')?.mayCreate;
      expect(askedFor).toBe(mayCreate);
    }
  });
});

function factOf(report: Report, name: FactName) {
  return report.facts.find((fact) => fact.fact === name);
}

function readAt(report: Report, name: FactName): string {
  const fact = factOf(report, name);
  return fact?.readable && 'at' in fact.source ? fact.source.at : '';
}

function readAs(report: Report, name: FactName): ReadAs | undefined {
  const fact = factOf(report, name);
  return fact?.readable && fact.source.how === 'read' ? fact.source.as : undefined;
}

function valueOf<K extends FactName>(report: Report, name: K): FactValues[K] | undefined {
  const fact = factOf(report, name);
  return fact?.readable ? (fact.value as FactValues[K]) : undefined;
}
