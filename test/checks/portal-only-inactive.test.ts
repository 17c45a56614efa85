import check from '../../src/checks/portal-only-inactive';
import { checkCases } from './check-cases';

checkCases(check, {
  blocks: [
    {
      name: 'listed and inactive',
      given: { portalOnlyAccount: { state: 'inactive' } },
      message: 'found',
      confidence: 'certain',
    },
    {
      name: 'seen inactive among the customers',
      given: { portalOnlyAccount: { state: 'inactive', accountId: 'qm:jane' } },
      message: 'found',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'not listed' },
    { name: 'listed and active', given: { portalOnlyAccount: { state: 'active', accountId: 'qm:jane' } } },
  ],
  'not-applicable': [
    {
      name: 'somebody could add this address to another service project',
      given: { addressElsewhere: { state: 'added' } },
      unread: ['portalOnlyAccount'],
      because: 'elsewhereAdded',
    },
  ],
});
