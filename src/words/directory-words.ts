import type { Message } from '../checks/check';

/** What the app says of repairs in the organization's directory, and of who may make them. */
export const DIRECTORY_WORDS = {
  'access.directory-repairer': {
    text: 'somebody who works in the service project and whom the person who gave the organization API key has listed',
    note: 'somebody who is needed: behind “takes” or “needs”, or alone',
  },
  'screen.plan.by-key': {
    text: 'It is written with the organization API key that somebody has given to this app, not with your own rights. The audit trail names you.',
  },
  'screen.plan.mails-not-documented': {
    text: 'Whether Atlassian mails the person about it, no document says. The app sends no mail.',
  },
  'screen.change.trouble-egress-off': {
    text: 'The app may not call api.atlassian.com any more. A Jira administrator can allow it in the settings of this app.',
  },
  'screen.change.trouble-refused': {
    text: 'Atlassian does not accept the organization API key any more: it has expired or was revoked. Who gave it can give a new one in the settings of this app.',
  },
  'screen.change.trouble-lacks-scope': {
    text: 'The organization API key may not do this. By the names of its scopes it lacks {scope}; the scopes of a key cannot be changed, so a new one is needed. Or go on by hand with the guide.',
  },
  'screen.audit.setting-directoryRepairers': { text: 'May repair in the organization’s directory' },

  'settings.repairers.title': { text: 'Who may repair in the organization’s directory' },
  'settings.repairers.about': {
    text: 'The app only reads with the key, unless its giver lists people here. They may then, in the service projects they work in, approve two repairs that are written with the key: restoring suspended access, and giving an account the role Customer of Jira Service Management, which costs nothing. Each is shown before, verified after, noted in the audit trail, and can be undone.',
  },
  'settings.repairers.scope': {
    text: 'The key needs one scope more than for reading. Atlassian’s documentation does not name it; by the names of the others it is {scope}. Where the key lacks it, the repair is refused and nothing is changed.',
  },
  'settings.repairers.ends': {
    text: 'The list ends with the key: when it is removed, or when somebody else gives one.',
  },
  'settings.repairers.no-key': { text: 'There is no key, so nobody may.' },
  'settings.repairers.nobody': { text: 'Nobody is listed.' },
  'settings.repairers.not-yours': { text: 'Only the person who gave the key can change this list:' },
  'settings.repairers.pick': { text: 'Add a person' },
  'settings.repairers.add': { text: 'Add to the list' },
  'settings.repairers.remove': { text: 'Remove' },
  'settings.repairers.saved': { text: 'The list was changed.' },
} as const satisfies Record<string, Message>;
