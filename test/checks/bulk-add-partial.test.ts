import check from '../../src/checks/bulk-add-partial';
import { account } from './accounts';
import { asAnyCheck, findingIn } from './case-table';
import { checkCases } from './check-cases';

checkCases(check, {
  warns: [
    {
      name: 'two of three are customers, and this one is not',
      given: { batch: { given: 3, listed: 2, unread: 0 } },
      message: 'missing',
      confidence: 'possible',
    },
    {
      name: 'this one is listed, and inactive',
      given: {
        batch: { given: 3, listed: 1, unread: 1 },
        deskCustomers: { found: [account('customer', { active: false })] },
      },
      message: 'missing',
      confidence: 'possible',
    },
  ],
  'not-applicable': [
    { name: 'one address', because: 'single' },
    { name: 'one address that nobody could look for', unread: ['deskCustomers'], because: 'single' },
    {
      name: 'what was written is about something else',
      symptom: 'no-invitation-mail',
      given: {
        batch: { given: 3, listed: 2, unread: 0 },
        complaint: { symptom: 'no-invitation-mail', assumed: 'words', i18nKeys: [], clues: [] },
      },
      because: 'written',
    },
    { name: 'none is listed', given: { batch: { given: 3, listed: 0, unread: 0 } }, because: 'noneListed' },
    {
      name: 'this one is listed',
      given: { batch: { given: 3, listed: 2, unread: 0 }, deskCustomers: { found: [account('customer')] } },
      because: 'listed',
    },
    {
      name: 'none of those that could be read is listed, this one among them',
      given: { batch: { given: 3, listed: 0, unread: 2 } },
      because: 'noneListed',
    },
  ],
});

test('where nobody’s customers could be read, nothing is known of the list', () => {
  const batch = { given: 3, listed: 0, unread: 3 };
  expect(findingIn(asAnyCheck(check), { given: { batch }, unread: ['deskCustomers'] }).outcome).toBe('unknown');
});
