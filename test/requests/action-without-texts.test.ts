import type * as ActionModule from '../../src/requests/diagnose-for-action';
import { bundled } from '../words/bundled';

test('where the files of texts are not there, that is said, and nothing is read', async () => {
  const { diagnoseForAction } = bundled('src/requests/diagnose-for-action.ts') as typeof ActionModule;
  // Outside of a host there are neither files nor a site: a call to one would throw.
  const fields = { customer: 'jane@customer.example', project: 'HELP' };
  const answer = await diagnoseForAction(fields, { principal: { accountId: 'account' } });
  expect(answer).toMatchObject({ kind: 'problem', problem: 'texts-missing', report: null });
  expect(answer.errors?.[0]?.message).toMatch(/^The texts of the app could not be read/);
});
