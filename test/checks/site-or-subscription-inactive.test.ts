import check from '../../src/checks/site-or-subscription-inactive';
import { checkCases } from './check-cases';

checkCases(check, {
  blocks: [
    {
      name: 'Jira Service Management has no license',
      symptom: 'cannot-sign-in',
      given: { subscription: { active: false }, siteState: { state: 'inactive' } },
      message: 'unlicensed',
      confidence: 'certain',
    },
    {
      name: 'somebody saw that it is not paid',
      symptom: 'cannot-see-portal',
      given: { siteState: { state: 'inactive' } },
      unread: ['subscription'],
      message: 'inactive',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'somebody saw that it works', unread: ['subscription'] },
    {
      name: 'somebody saw that only some networks get in',
      given: { siteState: { state: 'one-network' } },
      unread: ['subscription'],
    },
  ],
  'not-applicable': [
    { name: 'it is licensed', because: 'licensed' },
    { name: 'it is licensed, and nobody looked', unread: ['siteState'], because: 'licensed' },
  ],
});
