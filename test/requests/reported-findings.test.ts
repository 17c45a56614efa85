import alreadyACustomer from '../../src/checks/already-a-customer';
import type { AnyCheck } from '../../src/checks/check';
import { judge } from '../../src/diagnosis/judge';
import type { Caller } from '../../src/facts/caller';
import { readable, type Actor } from '../../src/facts/fact';
import { reportedFindings } from '../../src/requests/reported-findings';
import { account } from '../checks/accounts';
import { factsWith } from '../checks/healthy-facts';

const agent: Caller = {
  accountId: 'a',
  administersJira: false,
  administersProject: false,
  agent: true,
  browsesUsers: false,
};

function listed(as: Actor, caller: Caller | undefined): unknown {
  const source = { how: 'read', operation: 'GET /x', as, at: '2026-01-01T00:00:00.000Z', status: 200 } as const;
  const deskCustomers = readable({ found: [account('customer')] }, source);
  const facts = { ...factsWith({}), deskCustomers };
  const found = judge(alreadyACustomer as AnyCheck, facts, 'add-failed');
  const [shown] = reportedFindings([found], caller);
  return shown !== undefined && 'evidence' in shown ? shown.evidence[0] : undefined;
}

test('names that the app read are for administrators, names that the caller could read are theirs', () => {
  expect(listed('app', agent)).toMatchObject({ items: ['fact.hidden'] });
  expect(listed('app', undefined)).toMatchObject({ items: ['fact.hidden'] });
  expect(listed('user', agent)).not.toMatchObject({ items: ['fact.hidden'] });
  expect(listed('app', { ...agent, administersProject: true })).not.toMatchObject({ items: ['fact.hidden'] });
});
