import path from 'node:path';
import { renderScreen } from './render-in-node';

const entry = (name: string) => path.join(__dirname, 'browser/fixture-app/static', `${name}.tsx`);
const noInvoke = async () => undefined;

test('prints what a screen shows, and finds by component and words', async () => {
  const screen = await renderScreen({ entry: entry('kit'), invoke: noInvoke });
  expect(screen.print()).toContain('Heading: Shapes and words');
  expect(screen.print()).toContain('Text: Pressed 0 times');
  expect(screen.find('Lozenge').props['appearance']).toBe('success');
  expect(screen.findAll('Button', /Press|Hover/)).toHaveLength(2);
  expect(() => screen.find('Button', 'Nope')).toThrow(/no <Button> with "Nope"[^]*Heading: Shapes and words/);
});

test('presses, also what props hold, and refuses what is disabled', async () => {
  const screen = await renderScreen({ entry: entry('kit'), invoke: noInvoke });
  await screen.press('Press me');
  await screen.press('Pressable');
  expect(screen.has('Pressed 2 times')).toBe(true);
  await screen.press('Act on it');
  await screen.press('Act on it');
  expect(screen.has('Answers: 2')).toBe(true);
  await expect(screen.press('Not now')).rejects.toThrow('is disabled');
  await screen.press('Open the modal');
  expect(screen.find('ModalTitle', 'Approve the plan')).toBeDefined();
  await screen.press('Flag success');
  expect(screen.flags).toMatchObject([{ id: 'flag-success', type: 'success' }]);
  await screen.press('Navigate');
  expect(screen.navigations).toEqual([{ url: '/browse/HELP-2', type: 'same-tab' }]);
});

test('fills, validates and submits a form', async () => {
  const screen = await renderScreen({ entry: entry('kit'), invoke: noInvoke });
  await screen.press('Send');
  expect(screen.has('Enter an address with an @.')).toBe(true);
  await screen.type(/E-mail/, 'dora@example.com');
  await screen.type('Note', 'a note');
  await screen.choose('What went wrong', 'No mail came');
  await screen.submit();
  expect(screen.has('Sent: dora@example.com, a note, no-mail')).toBe(true);
  await expect(screen.choose('What went wrong', 'Other')).rejects.toThrow('offers no "Other" but "Could not be added"');
});

test('checks and chooses', async () => {
  const screen = await renderScreen({ entry: entry('kit'), invoke: noInvoke });
  await screen.check('I agree');
  await screen.choose('roles', 'Agent', 'Customer');
  await screen.choose('Sizes', 'Small', 'Large');
  expect(screen.has('Log: agreed true, roles agent+customer, sizes s+l')).toBe(true);
});

test('calls the resolver, hears its errors, reads context and translations', async () => {
  const screen = await renderScreen({
    entry: entry('calls'),
    context: { locale: 'de-DE', moduleKey: 'calls' },
    locales: { 'en-US': { greeting: 'Hello' }, 'de-DE': { greeting: 'Hallo' } },
    invoke: async (functionKey, payload) => {
      if (functionKey === 'fail') throw new Error('no');
      return { echo: payload };
    },
    jira: async ({ path: asked }) => ({ status: 200, body: { asked } }),
  });
  expect(screen.has('Hallo')).toBe(true);
  expect(screen.has('Context: calls account-1 de-DE https://site.example')).toBe(true);
  await screen.press('Invoke');
  expect(screen.has('Answer: true {"echo":{"text":"hello"}}')).toBe(true);
  await screen.press('Invoke and fail');
  expect(screen.has('Answer: true no')).toBe(true);
  expect(screen.invokes.map(({ functionKey }) => functionKey)).toEqual(['echo', 'fail']);
  await screen.press('Ask Jira');
  expect(screen.has('Answer: 200 {"asked":"/rest/api/3/myself"}')).toBe(true);
  await screen.emit('app.news', 'heard');
  expect(screen.has('Event: heard')).toBe(true);
});

test('what UI Kit does not know is an error', async () => {
  await expect(renderScreen({ entry: entry('wrong'), invoke: noInvoke })).rejects.toThrow(
    '"Accordion" is no component of UI Kit.',
  );
});

test('two screens run side by side, and leave no global behind', async () => {
  const [one, two] = await Promise.all([
    renderScreen({ entry: entry('closing'), invoke: noInvoke, context: { extension: { issue: { key: 'A-1' } } } }),
    renderScreen({ entry: entry('closing'), invoke: noInvoke, context: { extension: { issue: { key: 'B-2' } } } }),
  ]);
  expect([one.has('Issue: A-1'), two.has('Issue: B-2')]).toEqual([true, true]);
  await one.press('Close');
  expect([one.closed, two.closed]).toEqual([[{ done: true }], []]);
  expect('__bridge' in globalThis).toBe(false);
});
