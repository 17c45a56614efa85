import type { DiagnoseResult } from '../src/requests/diagnose';
import type { RestOfText } from '../src/requests/parts';
import type { ProblemResult } from '../src/requests/request';
import { openScenario, scenarioFolder, type ScenarioOptions } from './open-scenario';
import { ask } from './opened-site';

/** What a list of addresses took, from the first part to the last. */
export interface MeasuredList {
  addresses: number;
  /** Everything that reached the site. */
  calls: number;
  /** How often the screen asked. */
  bridgeCalls: number;
  /** Code of the problem that ended it. */
  ended?: string;
}

/** Pastes so many addresses, most of them nobody's, as an agent for whom the app reads what it may. */
export async function measureList(addresses: number, options: ScenarioOptions = {}): Promise<MeasuredList> {
  const opened = await openScenario(scenarioFolder('portal-access-permission-missing'), { app: 'scopes', ...options });
  const agent = opened.principals.find(({ id }) => id === 'agent')?.accountId ?? '';
  const others = Array.from({ length: addresses - 1 }, (_, index) => `person${index + 1}@customer.example`);
  const text = ['jane@customer.example', ...others].join('\n');
  try {
    let bridgeCalls = 0;
    let part: 'first' | RestOfText | undefined = 'first';
    while (part !== undefined) {
      bridgeCalls += 1;
      const result = (await ask(opened, agent, 'diagnose', { project: 'HELP', text, part })) as
        DiagnoseResult | ProblemResult;
      if (result.kind === 'problem') {
        return { addresses, calls: opened.site.calls.length, bridgeCalls, ended: result.problem.code };
      }
      part = result.rest;
    }
    return { addresses, calls: opened.site.calls.length, bridgeCalls };
  } finally {
    await opened.close();
  }
}
