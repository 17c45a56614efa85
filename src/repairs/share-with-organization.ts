import { ORGANIZATION_MESSAGES, organizationChosen } from './organization-choice';
import { defineRepair, type RepairWords } from './repair';
import { isElsewhere, REQUEST_MESSAGES } from './request-messages';

export const words = {
  what: {
    text: 'Adds an organization that the customer is in to the organizations of the one request that you name.',
  },
  messages: {
    noField: { text: 'This site shows no field Organizations on requests, so a request cannot be shared through it.' },
    noOrganization: {
      text: 'The customer is in no organization of this service project that you can see. Add the customer to one, or as a participant.',
    },
    sharedAlready: { text: 'The request {request} is shared with every organization of the customer already.' },
    everybody: { text: 'Everybody in “{name}” sees the request {request}, and may be told of it by mail.' },
  },
  also: [ORGANIZATION_MESSAGES, REQUEST_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'share-with-organization',
  cures: ['request-not-shared-with-customer'],
  access: 'agent',
  needs: ['namedRequest', 'customerOrganizations', 'serviceProject'],
  plan({ namedRequest, customerOrganizations, serviceProject }, { choice }) {
    const elsewhere = isElsewhere(namedRequest, serviceProject);
    if (elsewhere !== undefined) return elsewhere;
    const { key: request, fields, organizations: shared } = namedRequest;
    if (fields.organizations === '') return { impossible: 'noField' };
    const own = customerOrganizations.organizations.filter((one) => one.member && one.linked);
    if (own.length === 0) return { impossible: 'noOrganization' };
    const candidates = own.filter((one) => !shared.some(({ id }) => id === one.id));
    if (candidates.length === 0) return { impossible: 'sharedAlready', values: { request } };
    const chosen = organizationChosen(candidates, choice);
    if (!('organization' in chosen)) return chosen;
    const { id, name } = chosen.organization;
    return {
      changes: [
        {
          kind: 'request-organization',
          target: { request, field: fields.organizations, organizationId: id, organizationName: name },
          before: { shared: false },
          after: { shared: true },
        },
      ],
      sideEffects: [{ message: 'everybody', values: { name, request } }],
    };
  },
});
