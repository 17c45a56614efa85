import path from 'node:path';
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
