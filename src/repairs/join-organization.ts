import type { Organization } from '../facts/customer-organizations';
import type { ServiceDesk } from '../facts/service-desk';
import type { ServiceProject } from '../facts/service-project';
import { accountToUse, NO_ACCOUNT_TO_ADD_MESSAGES } from './account-to-use';
import type { Change } from './changes/change';
import { ORGANIZATION_MESSAGES } from './organization-choice';
import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Adds the customer to an organization that you choose or name, and that organization to this service project where it is not part of it yet.',
  },
  messages: {
    member: { text: 'The customer is in an organization of this service project already: {name}.' },
    sees: { text: 'The customer sees the requests that are shared with “{name}”.' },
    hidden: {
      text: 'An account was found that does not show its address, so it may be somebody else’s. Make sure whose it is, then add it to the organization on the page Customers.',
    },
    everybody: { text: 'Everybody in “{name}” becomes able to use the portal of this service project.' },
  },
  also: [NO_ACCOUNT_TO_ADD_MESSAGES, ORGANIZATION_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'join-organization',
  cures: ['organization-not-linked', 'restricted-channel-not-added'],
  access: 'agent',
  needs: ['customerOrganizations', 'accounts', 'deskCustomers', 'serviceDesk', 'serviceProject'],
  plan(values, { email, choice, newOrganization }) {
    const { customerOrganizations, accounts, deskCustomers, serviceDesk, serviceProject } = values;
    const use = accountToUse(accounts, deskCustomers);
    if ('impossible' in use) return use;
    const { organizations } = customerOrganizations;
    const already = organizations.find((one) => one.member && one.linked);
    if (already !== undefined) return { impossible: 'member', values: { name: already.name } };
    // Whose company somebody belongs to is never guessed, so that there is a choice even of one.
    const candidates = organizations.filter((one) => !one.member && !one.provisioned);
    const wanted = newOrganization === undefined ? undefined : withName(organizations, newOrganization);
    const found = wanted ?? candidates.find((one) => one.id === choice);
    if (found === undefined && choice !== undefined) return { impossible: 'chosenGone' };
    if (found === undefined) {
      const linkedFirst = [...candidates].sort((a, b) => Number(b.linked) - Number(a.linked));
      return { choose: 'choose', options: linkedFirst.map(({ id, name }) => ({ id, label: name })) };
    }
    const { name } = found;
    return {
      changes: changesOf(found, { email, accountId: use.account.accountId }, serviceDesk, serviceProject),
      sideEffects: [
        { message: 'sees', values: { name } },
        ...(found.linked ? [] : [{ message: 'everybody' as const, values: { name } }]),
      ],
    };
  },
});

/** The organization of this name, or one that is still to be made. */
function withName(organizations: readonly Organization[], name: string): Organization {
  const same = organizations.find((one) => one.name === name);
  return same ?? { id: '', name, member: false, linked: false, provisioned: false };
}

function changesOf(
  { id, name, member, linked }: Organization,
  person: { email: string; accountId: string },
  serviceDesk: ServiceDesk,
  project: ServiceProject,
): [Change, ...Change[]] {
  const about = { organizationId: id, organizationName: name };
  const create: Change = {
    kind: 'organization',
    target: { name },
    before: { exists: false },
    after: { exists: true },
  };
  const join: Change = {
    kind: 'organization-member',
    target: { ...about, ...person },
    before: { member },
    after: { member: true },
  };
  const link: Change = {
    kind: 'organization-link',
    target: { projectId: project.id, projectName: project.name, serviceDeskId: serviceDesk.id, ...about },
    before: { linked: false },
    after: { linked: true },
  };
  const rest = linked ? [] : [link];
  if (member) return [link];
  return id === '' ? [create, join, ...rest] : [join, ...rest];
}
