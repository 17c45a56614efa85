import check from '../../src/checks/actor-lacks-user-admin-rights';
import type { Complaint } from '../../src/facts/complaint';
import { checkCases } from './check-cases';

const complaint: Complaint = { symptom: 'add-failed', i18nKeys: [], clues: ['may-not-invite'] };

checkCases(check, {
  blocks: [
    {
      name: 'refused, and the Atlassian account has no access',
      given: { complaint, directoryUser: { state: 'no-access' } },
      unread: ['newAddressHere'],
      message: 'noAccess',
      confidence: 'certain',
    },
    {
      name: 'refused, the account is active, and new addresses can be added',
      given: { complaint, directoryUser: { state: 'active' }, newAddressHere: { state: 'any' } },
      message: 'perhaps',
      confidence: 'likely',
    },
    {
      name: 'refused, the account is active, and new addresses of other domains can be added',
      given: { complaint, directoryUser: { state: 'active' }, newAddressHere: { state: 'other-domains' } },
      message: 'perhaps',
      confidence: 'likely',
    },
  ],
  warns: [
    {
      name: 'refused, and the account is active',
      given: { complaint, directoryUser: { state: 'active' } },
      unread: ['newAddressHere'],
      message: 'perhaps',
      confidence: 'possible',
    },
  ],
  passes: [
    { name: 'refused, and the address has no Atlassian account', given: { complaint } },
    { name: 'refused, and the account is suspended', given: { complaint, directoryUser: { state: 'suspended' } } },
  ],
  'not-applicable': [
    { name: 'nobody was refused', given: { directoryUser: { state: 'no-access' } }, because: 'noRefusal' },
    {
      name: 'new addresses fail too',
      given: { complaint, directoryUser: { state: 'active' }, newAddressHere: { state: 'none' } },
      because: 'newFailToo',
    },
  ],
});
