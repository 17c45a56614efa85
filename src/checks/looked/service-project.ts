import type { LookedCause, LookedWords } from './looked-cause';

/** Causes of the stage *service-project* that one look decides. */
const serviceProject = [
  {
    cause: 'organization-not-linked',
    stage: 'service-project',
    explains: ['cannot-see-portal', 'cannot-see-request'],
    look: 'projectLinks',
    seenAs: ['organization-missing'],
    page: 'project-customers',
  },
  {
    cause: 'help-center-not-linked',
    stage: 'service-project',
    explains: ['cannot-see-portal'],
    look: 'projectLinks',
    seenAs: ['help-center-empty'],
    // Whom the portal does not let in finds the help center empty for that very reason.
    follows: ['restricted-channel-not-added', 'portal-access-permission-missing', 'customers-role-has-direct-grants'],
  },
  {
    cause: 'request-type-missing',
    stage: 'service-project',
    explains: ['cannot-see-request'],
    look: 'requestVisibility',
    seenAs: ['no-request-type'],
  },
  {
    cause: 'request-not-shared-with-customer',
    stage: 'service-project',
    explains: ['cannot-see-request'],
    look: 'requestVisibility',
    seenAs: ['not-shared'],
  },
  {
    cause: 'issue-security-hides-request',
    stage: 'service-project',
    explains: ['cannot-see-request'],
    look: 'requestVisibility',
    seenAs: ['security-level'],
    perhaps: 'has-level',
  },
] as const satisfies readonly LookedCause[];

export const words: LookedWords<typeof serviceProject> = {
  'organization-not-linked': {
    title: { text: 'The customer’s organization is not part of the service project' },
    why: {
      text: 'Access by organization takes both: the customer in the organization, and the organization in the service project.',
    },
    todo: { text: 'Add the customer to the organization, and the organization to the service project.' },
    sources: [
      'https://confluence.atlassian.com/display/JIRAKB/Resolve+Incoming+Email+Permissions+in+Jira+Service+Management+Cloud',
    ],
  },
  'help-center-not-linked': {
    title: { text: 'The help center shows no portal that the customer may see' },
    why: {
      text: 'A help center lists the portals linked to it, and a site can have several: the link that the customer was given may be of another one. The portal’s own link still works.',
    },
    todo: { text: 'Link the service project to the help center, or send the link to the portal.' },
    sources: [
      'https://confluence.atlassian.com/display/JIRAKB/Resolve+Incoming+Email+Permissions+in+Jira+Service+Management+Cloud',
    ],
  },
  'request-type-missing': {
    title: { text: 'The request has no request type' },
    why: { text: 'Without a request type, a request is not shown in the portal and sends no customer notification.' },
    todo: { text: 'Set a request type on the request.' },
    sources: ['https://support.atlassian.com/jira/kb/fix-jsm-cloud-customer-notification-issues/'],
  },
  'request-not-shared-with-customer': {
    title: { text: 'The request is not shared with the customer' },
    why: {
      text: 'A customer sees a request as its reporter, as a participant, or because it is shared with their organization.',
    },
    todo: { text: 'Add the customer as a participant, or share the request with their organization.' },
    sources: [
      'https://support.atlassian.com/customer-service-management/docs/share-requests-with-organizations-in-customer-service-management/',
    ],
  },
  'issue-security-hides-request': {
    title: { text: 'A security level hides the request from customers' },
    why: {
      text: 'A security level that does not name Service Project Customer - Portal Access keeps customers out of the request.',
    },
    todo: {
      text: 'Add Service Project Customer - Portal Access to the security level, or take the level off the request.',
    },
    sources: ['https://support.atlassian.com/jira/kb/set-up-issue-security-for-request-participants-using-automation/'],
  },
};

export default serviceProject;
