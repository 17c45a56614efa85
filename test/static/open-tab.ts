import type { Requests } from '../../src/contract';
import type { Screen } from '../forge/render-in-node';
import { openScreen, type FakeResolver } from './open-screen';

/** Settings that nobody has changed. */
export const NO_SETTINGS = {
  agentsMayAdd: { value: false },
  undocumentedReactivation: { value: false },
  retentionDays: { value: 365 },
  directoryRepairers: { value: [] },
} as const;

/** Opens the app's page among Jira's settings, on the tab of this name. */
export async function openTab(
  name: string,
  resolver: FakeResolver,
  slow: readonly (keyof Requests)[] = [],
): Promise<Screen> {
  const readSettings = () => ({ kind: 'settings', settings: NO_SETTINGS }) as never;
  const screen = await openScreen(
    { readSettings, ...resolver },
    { extension: { type: 'jira:adminPage' } },
    'admin',
    slow,
  );
  const place = screen.findAll('Tab').findIndex((tab) => JSON.stringify(tab).includes(name));
  (screen.find('Tabs').props['onChange'] as (index: number) => void)(place);
  await screen.settle();
  return screen;
}
