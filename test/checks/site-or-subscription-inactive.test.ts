import check from '../../src/checks/site-or-subscription-inactive';
import { checkCases } from './check-cases';

checkCases(check, {
  blocks: [
    {
      name: 'Jira Service Management has no license',
      symptom: 'cannot-sign-in',
      given: { subscription: { active: false } },
      message: 'unlicensed',
      confidence: 'certain',
    },
    {
      name: 'it is licensed, and somebody saw that something else is not paid',
      symptom: 'cannot-sign-in',
      given: { subscription: { active: true }, siteState: { state: 'inactive' } },
      message: 'inactive',
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
    { name: 'it is licensed, and somebody saw that it works' },
    {
      name: 'somebody saw that only some networks get in',
      given: { siteState: { state: 'one-network' } },
      unread: ['subscription'],
    },
  ],
});
