import path from 'node:path';
import { openScreen } from './open-screen';
import { renderScreen } from '../forge/render-in-node';

test('a page whose texts do not arrive says so, and what to do, instead of showing ids', async () => {
  const screen = await renderScreen({
    entry: path.join(__dirname, '../../static/project.tsx'),
    context: { locale: 'en-US', extension: { type: 'jira:projectPage', project: { id: '1', key: 'SUP' } } },
    locales: {},
    invoke: async () => {
      throw new Error('Nothing is asked by a page that cannot be read.');
    },
  });
  expect(screen.has('The texts of the app could not be loaded')).toBe(true);
  expect(screen.has('Reload the page')).toBe(true);
  expect(screen.has('[screen.')).toBe(false);
});

test('until its texts are there, a page says that it is loading', async () => {
  let tell: (value: unknown) => void = () => undefined;
  const told = new Promise((resolve) => (tell = resolve));
  const screen = await openScreen({}, {}, 'project', [], { contextWaits: () => told });
  expect(screen.has('Loading…')).toBe(true);
  tell(undefined);
  await screen.settle();
  expect(screen.has('Finds out why a customer cannot be invited')).toBe(true);
});
