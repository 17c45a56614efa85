import path from 'node:path';
import type { ScreenName } from '../../src/access/answered';
import type { Requests } from '../../src/contract';
import { catalogue } from '../../scripts/catalogue';
import type { RenderOptions, Screen, ScreenContext } from '../forge/render-in-node';
import { renderMarked } from './marked-texts';

/** A resolver with these requests alone; any other one fails the test. */
export type FakeResolver = {
  [K in keyof Requests]?: (
    payload: Parameters<Requests[K]>[0],
  ) => ReturnType<Requests[K]> | Promise<ReturnType<Requests[K]>>;
};

export const TEXT = 'Error message or e-mail addresses';
const PROJECT = { type: 'jira:projectPage', project: { id: '10001', key: 'SUP', type: 'service_desk' } };

/** Opens a screen, the project page where none is named, on a faked resolver, in English. */
export function openScreen(
  resolver: FakeResolver,
  context: ScreenContext = {},
  entry: ScreenName = 'project',
  slow: readonly (keyof Requests)[] = [],
  more: Partial<RenderOptions> = {},
): Promise<Screen> {
  const english = Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
  return renderMarked({
    entry: path.join(__dirname, `../../static/${entry}.tsx`),
    context: { locale: 'en-US', extension: PROJECT, ...context },
    slow,
    ...more,
    locales: { 'en-US': english },
    invoke: async (functionKey, payload) => {
      const answer = resolver[functionKey as keyof Requests] as ((payload: unknown) => unknown) | undefined;
      if (answer === undefined)
        throw new Error(`The screen asked for ${functionKey}, which this test does not expect.`);
      return answer(payload);
    },
  });
}

/** Types the text and presses *Diagnose*. */
export async function diagnose(screen: Screen, text: string): Promise<void> {
  await screen.type(TEXT, text);
  await screen.press('Diagnose');
}

/** What was asked of one request, in order. */
export function asked(screen: Screen, request: keyof Requests): unknown[] {
  return screen.invokes.filter((one) => one.functionKey === request).map((one) => one.payload);
}
