import type { ChannelAccess } from '../facts/channel-access';
import type { DeskOrganizations } from '../facts/desk-organizations';
import type { Known } from '../facts/facts';
import { defineCheck, type CheckWords, type Confidence, type Judgement, type MessageOf } from './check';
import { lacksProofOfRole } from './role-in-service-management';

export const words = {
  title: { text: 'The portal is restricted, and this person has not been added' },
  why: {
    text: 'With channel access Restricted, only people and organizations added to the service project may raise requests. The Customer role of the site does not make anyone a customer of the project.',
  },
  todo: {
    text: 'Add the person to the service project, or an organization the person belongs to. Open channel access only where everybody may come in.',
  },
  sources: [
    'https://confluence.atlassian.com/display/JIRAKB/Resolve+Incoming+Email+Permissions+in+Jira+Service+Management+Cloud',
  ],
  messages: {
    notAdded: {
      text: 'The account exists, but it is neither a customer here nor in an organization of this service project.',
    },
    toBeAdded: { text: 'The person is still to be added; that they are not a customer yet is no fault.' },
    member: { text: 'The person is a customer of this service project, or belongs to one of its organizations.' },
    mayRaise: { text: 'The person may raise requests in this service project.' },
    customers: { text: 'Customers of this service project with this address: {count, number}' },
    organizations: { text: 'Organizations of this service project that the person belongs to: {count, number}' },
    channel: { text: 'Channel access: {portal, select, open {Open} other {Restricted}}' },
    notLetIn: { text: 'No account with this address is let in on this site; that comes first.' },
    noAccount: { text: 'No account with this address is known, so there is nobody who could be let in.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'restricted-channel-not-added',
  stage: 'service-project',
  explains: ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request', 'no-invitation-mail'],
  uses: [
    'complaint',
    'deskOrganizations',
    'directoryUser',
    'portalOnlyAccount',
    'projectLinks',
    'requestAccess',
    'roleInDirectory',
    'signIn',
  ],
  follows: ['portal-access-permission-missing', 'organization-not-linked'],
  needs: ['accounts', 'deskCustomers', 'channelAccess'],
  page: 'project-customer-permissions',
  excluded(known) {
    const { accounts, deskCustomers, deskOrganizations, complaint } = known;
    if (complaint?.symptom === 'add-failed' || complaint?.symptom === 'not-tried-yet') return 'toBeAdded';
    if (deskCustomers?.found.length || deskOrganizations?.names.length) return 'member';
    // Organizations of an account that was given by its id are not read.
    if (!deskOrganizations && known.requestAccess?.mayCreate) return 'mayRaise';
    if (known.projectLinks?.state === 'works-here') return 'mayRaise';
    // A search shows nobody who hides the address: only the two pages tell whether there is an account.
    if (!accounts || accounts.found.length > 0 || isActive(known)) return undefined;
    const pages = [known.directoryUser, known.portalOnlyAccount];
    if (pages.some((one) => one && one.state !== 'not-listed')) return 'notLetIn';
    return pages.includes(undefined) ? undefined : 'noAccount';
  },
  // An account that no search shows is known all the same where somebody gets as far as the missing portal.
  decide({ accounts, deskCustomers, deskOrganizations, channelAccess, projectLinks, signIn, ...pages }) {
    if (!channelAccess || !deskCustomers || (accounts && (accounts.found.length > 0 || !isActive(pages)))) return;
    const outside = deskOrganizations !== undefined || projectLinks?.state === 'linked';
    const told = channelAccess.portal === 'open' || (outside && signIn?.state === 'portal-missing');
    return told || (channelAccess.inferred && isActive(pages)) ? judged(channelAccess, deskOrganizations) : undefined;
  },
  undecided({ accounts, channelAccess }, { complaint, deskOrganizations, directoryUser, roleInDirectory }) {
    // What somebody saw on the page tells nothing of those who come in with an organization.
    if (!deskOrganizations.readable && !channelAccess.inferred) return 'deskOrganizations';
    // The list of customers shows nobody either who hides the address; and who has no role may raise nothing anyway.
    if (accounts.found.length === 0) return 'accounts';
    // A page that is refused altogether points at the role of the account, without which nobody can be added.
    const refused = complaint.readable && complaint.value.clues.includes('page-refused');
    const asked = roleInDirectory.readable || roleInDirectory.reason === 'not-known';
    if (!refused || asked || !directoryUser.readable) return undefined;
    return lacksProofOfRole(directoryUser.value) ? 'roleInDirectory' : undefined;
  },
  judge: ({ channelAccess }, { deskOrganizations, requestAccess, projectLinks }) =>
    judged(
      channelAccess,
      deskOrganizations.readable ? deskOrganizations.value : undefined,
      // Who works in the service project may raise requests without being a customer; not everybody may ask Jira that.
      requestAccess.readable ? 'certain' : projectLinks.readable ? 'likely' : 'possible',
    ),
});

const isActive = ({ directoryUser, portalOnlyAccount }: Known<'directoryUser' | 'portalOnlyAccount'>) =>
  [directoryUser, portalOnlyAccount].some((one) => one?.state === 'active');

/** Customers and organizations that would let the account in have been excluded. */
function judged(
  { portal, inferred }: ChannelAccess,
  organizations?: DeskOrganizations,
  confidence: Confidence = 'certain',
): Judgement<MessageOf<typeof words>> {
  const channel = { type: 'value', fact: 'channelAccess', label: 'channel', values: { portal } } as const;
  if (portal === 'open') return { outcome: 'passes', evidence: [channel] };
  const none = { type: 'value', values: { count: 0 } } as const;
  const customers = { ...none, fact: 'deskCustomers', label: 'customers' } as const;
  const read = { ...none, fact: 'deskOrganizations', label: 'organizations' } as const;
  return {
    outcome: 'blocks',
    message: 'notAdded',
    confidence: inferred || !organizations ? 'likely' : confidence,
    evidence: [customers, ...(organizations ? [read] : []), channel],
  };
}
