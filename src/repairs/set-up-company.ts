import type { Change } from './changes/change';
import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: { text: 'Makes an organization of that name where there is none, and adds it to this service project.' },
  messages: {
    noName: { text: 'Name the company.' },
    ready: { text: 'The organization “{name}” is there and belongs to this service project already.' },
    incomplete: {
      text: 'This site has more organizations than can be read, so it is not known whether one is called “{name}”. Nothing was planned, or a second one could be made.',
    },
    provisioned: {
      text: 'The members of “{name}” come from an identity provider and cannot be changed here. Add the people in the identity provider.',
    },
    everybody: { text: 'Everybody in “{name}” becomes able to use the portal of this service project.' },
    similar: { text: 'There is an organization of nearly the same name: {names}. This plan makes another one.' },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'set-up-company',
  cures: [],
  access: 'agent',
  needs: ['customerOrganizations', 'serviceDesk', 'serviceProject'],
  plan({ customerOrganizations, serviceDesk, serviceProject }, { newOrganization: name }) {
    if (name === undefined) return { impossible: 'noName' };
    const { organizations, complete } = customerOrganizations;
    const found = organizations.find((one) => one.name === name);
    if (found === undefined && !complete) return { impossible: 'incomplete', values: { name } };
    if (found?.provisioned) return { impossible: 'provisioned', values: { name } };
    if (found?.linked) return { impossible: 'ready', values: { name } };
    const link: Change = {
      kind: 'organization-link',
      target: {
        projectId: serviceProject.id,
        projectName: serviceProject.name,
        serviceDeskId: serviceDesk.id,
        organizationId: found?.id ?? '',
        organizationName: name,
      },
      before: { linked: false },
      after: { linked: true },
    };
    const everybody = { message: 'everybody' as const, values: { name } };
    if (found !== undefined) return { changes: [link], sideEffects: [everybody] };
    const similar = organizations.filter((one) => plain(one.name) === plain(name)).map((one) => one.name);
    const create: Change = {
      kind: 'organization',
      target: { name },
      before: { exists: false },
      after: { exists: true },
    };
    return {
      changes: [create, link],
      sideEffects: [
        everybody,
        ...(similar.length === 0 ? [] : [{ message: 'similar' as const, values: { names: similar } }]),
      ],
    };
  },
});

/** Names that differ only in case, spaces, punctuation or the legal form are rather the same company. */
function plain(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/);
  return words.filter((word) => !LEGAL_FORMS.includes(word)).join('');
}

const LEGAL_FORMS = [
  'ag',
  'bv',
  'co',
  'corp',
  'gmbh',
  'inc',
  'kg',
  'limited',
  'llc',
  'ltd',
  'plc',
  'sa',
  'sarl',
  'srl',
];
