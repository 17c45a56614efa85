import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'The address is not a valid e-mail address' },
  why: { text: 'Jira refuses an address that is not well formed, and a mail to a mistyped one never arrives.' },
  todo: {
    text: 'Correct the address and add the customer again. If an account was made for the wrong address, delete it.',
  },
  sources: [
    'https://support.atlassian.com/jira-service-management-cloud/docs/view-customer-notification-logs-for-your-service-project/',
  ],
  messages: {
    malformed: {
      text: '“{address}” cannot be an e-mail address: {problem, select, empty {there is nothing in it} account_id {it is an account id, and its address is not shown to you; ask the person, or somebody who may see it} user_name {there is no @ in it. If it is a user name: Jira Cloud knows customers by their e-mail addresses, and has no user names} no_at_sign {there is no @ in it} wide_at_sign {its @ is a wide one, as keyboards for Chinese and Japanese type it} several_at_signs {there is more than one @ in it} invisible_character {it holds a character that cannot be seen, probably from copying} space {there is a space in it} too_long {it is longer than any e-mail address} domain {the part after the @ is not a domain} other {the part before the @ is not well formed}}.',
      note: 'problem is a code, not shown',
    },
    refused: {
      text: 'Jira does not take “{address}” for an e-mail address: the log of customer notifications says “Email validation error”.',
    },
    unusual: { text: '“{address}” has letters beyond a–z. Some mail systems do not take such addresses.' },
    stray: {
      text: '“{letter}” in “{address}” is a {alphabet, select, greek {Greek} other {Cyrillic}} letter that may only look like a Latin one. Type the address again.',
    },
    asGiven: { text: 'Address as given: {address}' },
    hidden: { text: 'The account is there, and hides its address from you.' },
    inLog: { text: 'Log of customer notifications: Email validation error' },
  },
} satisfies CheckWords;

/** Of what is said again; nobody looks for a mistake in more. */
const LONGEST_SAID = 100;

function shortened(given: string): string {
  return given.length > LONGEST_SAID ? `${given.slice(0, LONGEST_SAID)}…` : given;
}

export default defineCheck<typeof words>()({
  cause: 'invalid-email-format',
  stage: 'address',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  needs: ['address'],
  uses: ['notificationLog'],
  judge({ address }, { notificationLog }) {
    const { problems, internationalised, strayLetter } = address;
    const given = shortened(address.given);
    const evidence = [
      { type: 'value', fact: 'address', label: 'asGiven', values: { address: given }, personal: ['address'] },
    ] as const;
    const [problem] = problems;
    if (problem !== undefined) {
      return {
        outcome: 'blocks',
        message: 'malformed',
        values: { address: given, problem },
        confidence: 'certain',
        evidence,
      };
    }
    if (notificationLog.readable && notificationLog.value.state === 'email-validation-error') {
      return {
        outcome: 'blocks',
        message: 'refused',
        values: { address: given },
        confidence: 'certain',
        evidence: [{ type: 'value', fact: 'notificationLog', label: 'inLog' }, ...evidence],
      };
    }
    if (address.hidden) return { outcome: 'not-applicable', because: 'hidden' };
    if (strayLetter !== undefined) {
      const values = { address: given, ...strayLetter };
      return { outcome: 'warns', message: 'stray', values, confidence: 'likely', evidence };
    }
    if (internationalised) {
      return { outcome: 'warns', message: 'unusual', values: { address: given }, confidence: 'possible', evidence };
    }
    return { outcome: 'passes', evidence };
  },
});
