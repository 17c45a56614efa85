import type { Clue, SeenInText, Symptom } from '../facts/complaint';

/** A text of Atlassian's, what it says went wrong, what it points at, and what it shows by itself. */
export interface KnownText {
  pattern: RegExp;
  symptom?: Symptom;
  clue?: Clue;
  seen?: SeenInText;
}

/**
 * One row a text. The first symptom counts. Keys, statuses and quoted words of a log are the same in every language;
 * the sentences are those of the English pages.
 */
export const KNOWN_TEXTS: readonly KnownText[] = [
  // The page Customers
  {
    pattern: /could not be added|successfully added 0 customers/i,
    symptom: 'add-failed',
    clue: 'could-not-be-added',
  },
  {
    pattern:
      /permission to invite customers|berechtig\S{1,4} kunden [^\n.@]{0,60}einzuladen|(?:autoris|droit|permis)[^\n.@]{0,20} (?:inviter|invitar|convidar) (?:\S{1,3} )?clien|(?:顧客|カスタマー)を招待する権限/i,
    symptom: 'add-failed',
    clue: 'may-not-invite',
  },
  { pattern: /email address is not valid/i, symptom: 'add-failed', clue: 'address-not-valid' },
  {
    pattern: /this customer is inactive/i,
    symptom: 'add-failed',
    clue: 'already-exists',
    seen: { portalOnlyAccount: 'inactive' },
  },
  {
    pattern: /email validation error/i,
    symptom: 'no-invitation-mail',
    clue: 'address-malformed',
    seen: { notificationLog: 'email-validation-error' },
  },
  { pattern: /not a valid email address format/i, clue: 'address-malformed' },

  // The REST API and scripts
  {
    // A status, not a number of something.
    pattern:
      /jira administrators global permission is required|servicedeskapi\/customer(?![\w/])[^\n]{0,300}\b403\b(?! (?:accounts|customers|people|requests|users)\b)|\b403\b(?! (?:accounts|customers|people|requests|users)\b)[^\n]{0,300}servicedeskapi\/customer(?![\w/])/i,
    symptom: 'add-failed',
    clue: 'jira-admin-required',
  },
  {
    pattern:
      /already exists|already belongs to|\b409\)? (?:client error: )?conflict\b|\b(?:status(?: ?code)?["']?\s?[:=]?\s?|http(?:\/[\d.]+)? )409\b|(?<![\w-])409 ?\{|servicedeskapi\/customer(?![\w/])[^]{0,300}(?<![\w-])409(?![\w-])|(?<![\w-])409(?![\w-])[^]{0,300}servicedeskapi\/customer(?![\w/])/i,
    clue: 'already-exists',
  },
  { pattern: /organi[sz]ation\b.{0,30} (?:button|option)/i, symptom: 'add-failed', clue: 'organization-refused' },
  {
    pattern: /sd\.rest\.error\.bad\.request\.users\.not\.found|the following users could not be found/i,
    symptom: 'add-failed',
    clue: 'users-not-found',
  },
  { pattern: /member of any of these project roles:/i, clue: 'roles-frozen' },
  {
    pattern: /external user management is enabled|account has been disabled/i,
    clue: 'external-user-management',
  },
  { pattern: /due to existing group with same name/i, clue: 'provisioning-conflict' },

  // Incoming mail and signing up
  { pattern: /domains allowed in customer access/i, symptom: 'add-failed', clue: 'domain-not-allowed' },
  {
    pattern: /don[’']t have permission to access this service project/i,
    symptom: 'cannot-see-portal',
    clue: 'no-project-access',
  },
  { pattern: /cv\.signup\.error\.not\.allowed/i, clue: 'signup-unavailable' },
  { pattern: /signup is not currently available/i, symptom: 'cannot-sign-in', clue: 'signup-unavailable' },
  {
    // People speak of such mails as well: the log says it of one mail, as its reason.
    pattern:
      /\b(?:reason(?: is)?|rejected(?: as)?|(?:reje|rechaz|lehnt)[^\n]{0,60} (?:as|als|comme|como))\W{0,3}(?:auto-reply mail|bulk mail|automated delivery status message)\b|(?:^|[\t:;|“"(「]|,(?! )| {2}) ?(?:auto-reply mail|bulk mail|automated delivery status message)(?=[)”"“」]?[.,;}]?(?:\s*[\t|\n\d]| {2}|\s*$|として| (?:[-–—] )?(?:rejected|(?:from )?\(?\S+@)))/im,
    symptom: 'cannot-see-request',
    seen: { notificationLog: 'incoming-rejected' },
  },

  // The log of customer notifications, and invitation mails
  {
    pattern: /invitation blocked|blocked\. event: customer invited/i,
    symptom: 'no-invitation-mail',
    seen: { notificationLog: 'blocked' },
  },
  {
    pattern: /notification template too large/i,
    symptom: 'no-invitation-mail',
    seen: { notificationLog: 'template-too-large' },
  },
  {
    pattern: /(?<!\b(?:no|any|without|not) (?:\w+ )?)\binternal errors\b/i,
    symptom: 'no-invitation-mail',
    seen: { notificationLog: 'internal-error' },
  },
  { pattern: /\bstart\.atlassian\.com\b/i, symptom: 'cannot-sign-in', seen: { signIn: 'link-dead' } },
  { pattern: /join your team on jira/i, symptom: 'cannot-see-portal', clue: 'invited-as-user' },
  {
    pattern: /finish signing up to help center|sign up with password/i,
    symptom: 'cannot-sign-in',
    clue: 'signup-unfinished',
  },

  // Signing in
  {
    pattern: /no longer has access to atlassian account|deactivated by atlassian/i,
    symptom: 'cannot-sign-in',
    seen: { signIn: 'deactivated-by-atlassian' },
  },
  {
    pattern: /email address has changed at your identity provider/i,
    symptom: 'cannot-sign-in',
    seen: { accountHistory: 'email-changed' },
  },
  {
    pattern: /is not available in the atlassian government environment/i,
    symptom: 'cannot-sign-in',
    seen: { siteState: 'feature-missing' },
  },
  {
    pattern:
      /not assigned to a role for the application|app[ _]not[ _]enabled[ _]for[ _]user|disallowed[ _]user ?agent|\baadsts50105\b|unless they are specifically granted/i,
    symptom: 'cannot-sign-in',
    seen: { signIn: 'single-sign-on' },
  },
  { pattern: /verify your identity/i, symptom: 'cannot-sign-in', seen: { signIn: 'verify-identity' } },
  { pattern: /something has gone wrong/i, symptom: 'cannot-sign-in', seen: { signIn: 'something-wrong' } },
  {
    pattern: /something went wrong, contact organi[sz]ation admin support|verification code isn[’']t working/i,
    symptom: 'cannot-sign-in',
    clue: 'something-wrong',
  },
  {
    pattern: /continue with atlassian account|(?:log in|continue) with single sign-on/i,
    symptom: 'cannot-sign-in',
    clue: 'atlassian-login',
  },
  {
    pattern: /\b(?:does|do)(?: not|n[’']t) have access to jira\b/i,
    symptom: 'cannot-sign-in',
    clue: 'no-access-to-jira',
  },
  // What the page tells its reader, or was reported to tell. Of somebody else it may be said without any page.
  { pattern: /\b(?:they|you) do(?: not|n[’']t) have access to jira\b/i, seen: { signIn: 'no-access-to-jira' } },

  // The portal and its requests
  {
    pattern: /you do not have permission to view this request/i,
    symptom: 'cannot-see-request',
    clue: 'request-hidden',
  },
  { pattern: /sorry, you can[’']t view this page/i, symptom: 'cannot-see-portal', clue: 'page-refused' },

  // Where somebody looks for the customer, in whatever language they write around the page's English name
  {
    pattern:
      /\b(?:missing from|not (?:listed |shown |found )?(?:in|on|among)) (?:the )?(?:page |list )?(?:of )?[“"']?portal[- ]only|\b(?:(?:nicht|fehlt|pas) (?:in|unter|dans|parmi)|n[ãa]?o (?:aparece|figura|consta)) (?:[^\s.]+ ){0,6}\W?portal-only|portal-only customers[^。\n]{0,9}表示され(?:ない|ません)/i,
    clue: 'not-portal-only',
  },
];

/** A status with nothing said about why, as clients print it that leave out the answer's body. */
export const BARE_STATUS =
  /\b(?:http ?error:? ?|request failed with status code |status(?: ?code)?:? ?|http )(?:400|401|403|404|409|500)\b[^{}\n]{0,40}$/im;
