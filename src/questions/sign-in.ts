import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'What does the customer see when signing in?' },
  help: { text: 'Ask for a picture of the page, with its URL.' },
  answers: {
    other: { text: 'Nothing of this, or it works' },
    'nobody-gets-in': { text: 'Nobody gets in, or only from some networks' },
    'feature-missing': { text: 'They are told that something is not available in this environment' },
    'wrong-password': { text: 'The password is refused, or the mail for a new one never comes' },
    'no-account': { text: 'They are asked to sign up, or may not, or the address is unknown' },
    'not-active': { text: 'They are told that the account is not active' },
    'no-access': { text: 'They sign in, and are told that they have no access or must wait for approval' },
    'portal-missing': { text: 'They sign in, but the portal is not there or does not open' },
    'root-address': { text: 'A login page at the site’s own URL, not the portal’s' },
    'atlassian-login': { text: '“Continue with Atlassian account”, although they have a portal password' },
    'verify-identity': { text: '“Verify your identity”: a code that never comes or fails' },
    'single-sign-on': { text: 'An error of the company’s single sign-on' },
    'no-access-to-jira': { text: 'A page that says they have no access to Jira' },
    'link-dead': { text: 'The link in the invitation ends in an error' },
    'something-wrong': { text: '“Something has gone wrong”' },
    'deactivated-by-atlassian': { text: '“Deactivated by Atlassian”' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'sign-in',
  fact: 'signIn',
  scope: 'customer',
  answers: states(
    'other',
    'nobody-gets-in',
    'feature-missing',
    'wrong-password',
    'no-account',
    'not-active',
    'no-access',
    'portal-missing',
    'root-address',
    'atlassian-login',
    'verify-identity',
    'single-sign-on',
    'no-access-to-jira',
    'link-dead',
    'something-wrong',
    'deactivated-by-atlassian',
  ),
});
