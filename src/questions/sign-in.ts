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
