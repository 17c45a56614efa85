import { ORGANIZATION_MESSAGES, organizationChosen } from './organization-choice';
import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Adds an organization that the customer is in to this service project. Everybody in that organization can then use its portal.',
  },
  messages: {
    noOrganization: { text: 'The customer is in no organization that you can see, so there is none to link.' },
    linkedAlready: { text: 'Every organization that the customer is in belongs to this service project already.' },
    everybody: { text: 'Everybody in “{name}” becomes able to use the portal of this service project.' },
  },
  also: [ORGANIZATION_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'link-organization',
  cures: ['organization-not-linked', 'restricted-channel-not-added'],
  access: 'agent',
  needs: ['customerOrganizations', 'serviceDesk', 'serviceProject'],
  plan({ customerOrganizations, serviceDesk, serviceProject }, { choice }) {
    const own = customerOrganizations.organizations.filter((one) => one.member);
    if (own.length === 0) return { impossible: 'noOrganization' };
    const candidates = own.filter((one) => !one.linked);
    if (candidates.length === 0) return { impossible: 'linkedAlready' };
    const chosen = organizationChosen(candidates, choice);
    if (!('organization' in chosen)) return chosen;
    const { id, name } = chosen.organization;
    return {
      changes: [
        {
          kind: 'organization-link',
          target: {
            projectId: serviceProject.id,
            projectName: serviceProject.name,
            serviceDeskId: serviceDesk.id,
            organizationId: id,
            organizationName: name,
          },
          before: { linked: false },
          after: { linked: true },
        },
      ],
      sideEffects: [{ message: 'everybody', values: { name } }],
    };
  },
});
