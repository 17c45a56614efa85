import check from '../../src/checks/actor-lacks-user-admin-rights';
import type { Complaint } from '../../src/facts/complaint';
import { checkCases } from './check-cases';

const complaint: Complaint = { symptom: 'add-failed', i18nKeys: [], clues: ['may-not-invite'] };

const projectAdmin = {
  accountId: 'caller',
  administersJira: false,
  administersProject: true,
  agent: true,
  browsesUsers: true,
};

checkCases(check, {
  blocks: [
    {
      name: 'somebody saw no role, and cannot give one',
      given: { directoryUser: { state: 'active' }, roleInDirectory: { state: 'none' } },
      unread: ['newAddressHere'],
      message: 'notYours',
      confidence: 'likely',
    },
    {
      name: 'refused, and the Atlassian account has no access',
      given: { complaint, directoryUser: { state: 'no-access' } },
      unread: ['newAddressHere'],
      message: 'noAccess',
      confidence: 'certain',
    },
    {
      name: 'refused, and the account came with a copy from another site',
      given: { complaint, directoryUser: { state: 'copied' } },
      unread: ['newAddressHere'],
      message: 'noAccess',
      confidence: 'certain',
    },
    {
      name: 'refused, the account is active, and new addresses can be added',
      given: { complaint, directoryUser: { state: 'active' }, newAddressHere: { state: 'any' } },
      unread: ['roleInDirectory'],
      message: 'perhaps',
      confidence: 'likely',
    },
    {
      name: 'refused, the account is active, and new addresses of other domains can be added',
      given: { complaint, directoryUser: { state: 'active' }, newAddressHere: { state: 'other-domains' } },
      unread: ['roleInDirectory'],
      message: 'perhaps',
      confidence: 'likely',
    },
  ],
  warns: [
    {
      name: 'refused, though the role is theirs to give',
      given: { complaint, directoryUser: { state: 'active' }, roleInDirectory: { state: 'none-yours-to-give' } },
      message: 'perhaps',
      confidence: 'possible',
    },
    {
      name: 'refused, and the account is active',
      given: { complaint, directoryUser: { state: 'active' } },
      unread: ['newAddressHere', 'roleInDirectory'],
      message: 'perhaps',
      confidence: 'possible',
    },
  ],
  passes: [
    { name: 'refused, and the account has a role', given: { complaint, directoryUser: { state: 'active' } } },
    { name: 'refused, and the address has no Atlassian account', given: { complaint } },
    { name: 'refused, and the account is suspended', given: { complaint, directoryUser: { state: 'suspended' } } },
  ],
  'not-applicable': [
    { name: 'nobody was refused', given: { directoryUser: { state: 'no-access' } }, because: 'noRefusal' },
    {
      name: 'nobody was refused, and the role is theirs to give',
      given: { directoryUser: { state: 'active' }, roleInDirectory: { state: 'none-yours-to-give' } },
      because: 'noRefusal',
    },
    {
      name: 'the role is not theirs to give, and no agent or project administrator expects it to be',
      given: {
        caller: projectAdmin,
        directoryUser: { state: 'active' },
        roleInDirectory: { state: 'none' },
      },
      because: 'noRefusal',
    },
    {
      name: 'new addresses fail too',
      given: { complaint, directoryUser: { state: 'active' }, newAddressHere: { state: 'none' } },
      because: 'newFailToo',
    },
  ],
});
