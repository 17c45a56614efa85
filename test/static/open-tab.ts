import type { Requests } from '../../src/contract';
import type { Screen } from '../forge/render-in-node';
import { openScreen, type FakeResolver } from './open-screen';

/** Opens the page for Jira administrators, on the tab of this name. */
export async function openTab(
  name: string,
  resolver: FakeResolver,
  slow: readonly (keyof Requests)[] = [],
): Promise<Screen> {
  const readInbox = () => ({ kind: 'inbox' as const, open: [], answered: [] });
  const screen = await openScreen({ readInbox, ...resolver }, { extension: { type: 'jira:adminPage' } }, 'admin', slow);
  const place = screen.findAll('Tab').findIndex((tab) => JSON.stringify(tab).includes(name));
  (screen.find('Tabs').props['onChange'] as (index: number) => void)(place);
  await screen.settle();
  return screen;
}
