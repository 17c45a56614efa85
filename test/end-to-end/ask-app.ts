import path from 'node:path';
import { openScenario, type OpenedScenario, type ScenarioOptions } from '../../scripts/open-scenario';
import { APP_FOLDER, ask } from '../../scripts/opened-site';
import type { Requests } from '../../src/contract';
import type { ProblemResult } from '../../src/requests/request';
import { warmUp, type WarmApp } from '../forge/warm-app';

type Who = 'agent' | 'project-admin' | 'jira-admin';
type Result<K extends keyof Requests> = ReturnType<Requests[K]>;

export interface AppUnderTest extends OpenedScenario {
  /** Asks as one of the three people; a problem is a result too. */
  ask<K extends keyof Requests>(who: Who, request: K, payload: Parameters<Requests[K]>[0]): Promise<Result<K>>;
  /** Asks and insists that it works. */
  must<K extends keyof Requests>(
    who: Who,
    request: K,
    payload: Parameters<Requests[K]>[0],
  ): Promise<Exclude<Result<K>, ProblemResult>>;
  accountId(who: Who): string;
  /** Writing calls that reached the site. */
  writes(): string[];
}

let warm: Promise<WarmApp> | undefined;
afterAll(async () => (await warm)?.close());

/** The app, warm for all hosts of a test file: each is an installation of its own, with storage and a site of its own. */
export const warmApp = (): Promise<WarmApp> => (warm ??= warmUp(APP_FOLDER));

/** The real app in the local host, on the simulated site of a scenario. */
export async function openApp(
  scenario: string,
  app: 'app-role' | 'scopes' = 'app-role',
  platform: Omit<ScenarioOptions, 'app'> = {},
): Promise<AppUnderTest> {
  const folder = path.join(__dirname, '../scenarios', scenario);
  const opened = await openScenario(folder, { app, warm: await warmApp(), ...platform });
  const accountId = (who: Who) => {
    const principal = opened.principals.find((one) => one.id === who);
    if (principal === undefined) throw new Error(`Nobody is called ${who}.`);
    return principal.accountId;
  };
  const asked: AppUnderTest['ask'] = async (who, request, payload) =>
    (await ask(opened, accountId(who), request, payload)) as Result<typeof request>;
  return {
    ...opened,
    accountId,
    ask: asked,
    async must(who, request, payload) {
      const result = await asked(who, request, payload);
      if (result.kind === 'problem') throw new Error(`${request} ended with ${JSON.stringify(result.problem)}`);
      return result as Exclude<Result<typeof request>, ProblemResult>;
    },
    writes: () =>
      opened.site.calls
        .filter((call) => call.method !== 'GET' && !call.operation.endsWith('/permissions/check'))
        .map((call) => call.operation),
  };
}

/** The plan of a planned repair; fails the test where there is none. */
export function plannedOf<T extends { kind: string }>(result: T): Extract<T, { kind: 'planned' }> {
  if (result.kind !== 'planned') throw new Error(`Expected a plan, got ${JSON.stringify(result)}`);
  return result as Extract<T, { kind: 'planned' }>;
}
