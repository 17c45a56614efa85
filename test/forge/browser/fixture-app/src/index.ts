import { makeResolver } from '@forge/resolver';

type Definitions = {
  echo: (payload: { text: string }) => { echo: unknown; by: string };
  fail: () => never;
};

export const run = makeResolver<Definitions>({
  echo: ({ payload, context }) => ({ echo: payload, by: String(context.accountId) }),
  fail: () => {
    throw new Error('The resolver said no.');
  },
});
