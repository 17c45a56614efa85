import type { LookedCause, LookedWords } from './looked-cause';

/** Causes of the stage *caller* that one look decides. */
const caller = [
  {
    cause: 'org-management-restricted',
    stage: 'caller',
    explains: ['add-failed'],
    look: 'newAddressHere',
    seenAs: ['organizations'],
    confidence: 'likely',
    page: 'service-management-configuration',
    notFor: 'jira-admin',
    lookedForLast: true,
  },
] as const satisfies readonly LookedCause[];

export const words: LookedWords<typeof caller> = {
  'org-management-restricted': {
    title: { text: 'Only Jira administrators may manage organizations on this site' },
    why: {
      text: 'The setting Organization management can be reserved for Jira administrators. Then agents and administrators of a service project cannot add organizations, or customers to one: the option is missing, or an error is shown. Customers can still be added without an organization.',
    },
    todo: {
      text: 'Ask a Jira administrator to add the organization, or the customer to it. Where agents should do so themselves, a Jira administrator lets them: Jira settings > Products (Apps) > Jira Service Management > Configuration > Organization management.',
    },
    sources: [
      'https://community.atlassian.com/t5/Jira-Service-Management-articles/Why-agents-and-project-admins-are-not-able-to-add-customers-to/ba-p/2363487',
    ],
  },
};

export default caller;
