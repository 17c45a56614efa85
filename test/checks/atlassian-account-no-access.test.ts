import check from '../../src/checks/atlassian-account-no-access';
import { checkCases } from './check-cases';

checkCases(check, {
  blocks: [
    {
      name: 'an active account without access',
      given: { directoryUser: { state: 'no-access' } },
      message: 'found',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'no Atlassian account', given: { directoryUser: { state: 'not-listed' } } },
    { name: 'an active account with access', given: { directoryUser: { state: 'active' } } },
    { name: 'access is suspended', given: { directoryUser: { state: 'suspended' } } },
    { name: 'the account is deactivated', given: { directoryUser: { state: 'deactivated' } } },
    { name: 'an invitation is pending', given: { directoryUser: { state: 'invited' } } },
    { name: 'another organization manages the account', given: { directoryUser: { state: 'managed-elsewhere' } } },
  ],
  'not-applicable': [
    {
      name: 'somebody could add this address to another service project',
      given: { addressElsewhere: { state: 'added' } },
      unread: ['directoryUser'],
      because: 'elsewhereAdded',
    },
  ],
});
