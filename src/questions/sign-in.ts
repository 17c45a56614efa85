import { defineQuestion } from './question';

export default defineQuestion({
  id: 'sign-in',
  fact: 'signIn',
  scope: 'customer',
  page: 'portal-only-customers',
  title: { text: 'What does the customer see when signing in?' },
  help: { text: 'Ask for a picture of the page, with its address.' },
  answers: [
    { id: 'other', label: { text: 'Nothing of this, or it works' }, value: () => ({ state: 'other' }) },
    {
      id: 'nobody-gets-in',
      label: { text: 'Nobody gets in, or only from some networks' },
      value: () => ({ state: 'nobody-gets-in' }),
    },
    {
      id: 'feature-missing',
      label: { text: 'They are told that something is not available in this environment' },
      value: () => ({ state: 'feature-missing' }),
    },
    {
      id: 'wrong-password',
      label: { text: 'The password is refused, or the mail for a new one never comes' },
      value: () => ({ state: 'wrong-password' }),
    },
    {
      id: 'no-account',
      label: { text: 'They are asked to sign up, or may not, or the address is unknown' },
      value: () => ({ state: 'no-account' }),
    },
    {
      id: 'not-active',
      label: { text: 'They are told that the account is not active' },
      value: () => ({ state: 'not-active' }),
    },
    {
      id: 'no-access',
      label: { text: 'They sign in, and are told that they have no access or must wait for approval' },
      value: () => ({ state: 'no-access' }),
    },
    {
      id: 'portal-missing',
      label: { text: 'They sign in, but the portal is not there or does not open' },
      value: () => ({ state: 'portal-missing' }),
    },
    {
      id: 'root-address',
      label: { text: 'A login page at the site’s own address, not the portal’s' },
      value: () => ({ state: 'root-address' }),
    },
    {
      id: 'atlassian-login',
      label: { text: '“Continue with Atlassian account”, although they have a portal password' },
      value: () => ({ state: 'atlassian-login' }),
    },
    {
      id: 'verify-identity',
      label: { text: '“Verify your identity”: a code that never comes or fails' },
      value: () => ({ state: 'verify-identity' }),
    },
    {
      id: 'single-sign-on',
      label: { text: 'An error of the company’s single sign-on' },
      value: () => ({ state: 'single-sign-on' }),
    },
    {
      id: 'no-access-to-jira',
      label: { text: 'A page that says they have no access to Jira' },
      value: () => ({ state: 'no-access-to-jira' }),
    },
    {
      id: 'link-dead',
      label: { text: 'The link in the invitation ends in an error' },
      value: () => ({ state: 'link-dead' }),
    },
    {
      id: 'something-wrong',
      label: { text: '“Something has gone wrong”' },
      value: () => ({ state: 'something-wrong' }),
    },
    {
      id: 'deactivated-by-atlassian',
      label: { text: '“Deactivated by Atlassian”' },
      value: () => ({ state: 'deactivated-by-atlassian' }),
    },
  ],
});
