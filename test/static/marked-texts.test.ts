import path from 'node:path';
import { renderMarked } from './marked-texts';

const fixture = (name: string) => path.join(__dirname, `fixtures/${name}.tsx`);
const open = (entry: string, answer: unknown = 'Northwind Traders') =>
  renderMarked({
    entry: fixture(entry),
    context: { locale: 'en-US' },
    locales: { 'en-US': { 'fixture.found': 'Found' } },
    invoke: async () => answer,
  });

test('texts of the app and what the resolver gave may be shown, and are seen without marks', async () => {
  const screen = await open('worded');
  expect(screen.has('Found')).toBe(true);
  expect(screen.has('Northwind Traders')).toBe(true);
  expect(screen.print()).not.toMatch(/[\uE000\uE001]/);
});

test('words of the screen’s own fail the test, in a text and in a prop', async () => {
  await expect(open('hard-coded')).rejects.toThrow('These words are from no text of the app: Hello | Type here');
});

test('a code that is shown as it came fails the test', async () => {
  await expect(open('worded', 'not-found')).rejects.toThrow('These words are from no text of the app: not-found');
});
