import check from '../../src/checks/account-type-surprise';
import type { Complaint } from '../../src/facts/complaint';
import { account } from './accounts';
import { checkCases } from './check-cases';

const complaint: Complaint = { symptom: 'add-failed', i18nKeys: [], clues: ['not-portal-only'] };

checkCases(check, {
  warns: [
    {
      name: 'missed among the portal-only customers, and an Atlassian account is there',
      given: { complaint, accounts: { found: [account('atlassian')] } },
      message: 'atlassian',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'missed, and nobody has the address', given: { complaint } },
    {
      name: 'missed, and a portal-only account is there',
      given: { complaint, accounts: { found: [account('customer')] } },
    },
    {
      name: 'missed, and both are there',
      given: { complaint, accounts: { found: [account('atlassian'), account('customer')] } },
    },
  ],
  'not-applicable': [
    { name: 'not missed', given: { accounts: { found: [account('atlassian')] } }, because: 'notMissed' },
  ],
});
