import { REQUIRED_OF_PORTAL_ACCESS, type PortalAccess } from '../facts/portal-access';
import { defineQuestion, type QuestionWords } from './question';

export const words = {
  title: { text: 'Does the service project warn of permission errors for its customers?' },
  help: {
    text: 'An administrator of the service project sees a warning at the top right: View error details and repair the problem > Show errors. Look for Service Project Customer - Portal Access.',
  },
  answers: {
    none: { text: 'No warning' },
    'customers-role': { text: 'It says that the role Service Desk Customers holds permissions' },
    both: { text: 'It lacks Browse Projects and Create Issues' },
    browse: { text: 'It lacks Browse Projects' },
    create: { text: 'It lacks Create Issues' },
    'both-and-role': { text: 'It lacks both, and the role Service Desk Customers holds permissions' },
  },
} satisfies QuestionWords;

const [BROWSE, CREATE] = REQUIRED_OF_PORTAL_ACCESS;

export default defineQuestion<typeof words>()({
  id: 'portal-access-warning',
  fact: 'portalAccess',
  scope: 'service-project',
  page: 'project-permissions',
  answers: [
    warning('none', [], { warnsOfCustomersRole: false }),
    warning('customers-role', [], { warnsOfCustomersRole: true }),
    warning('both', [BROWSE, CREATE]),
    warning('browse', [BROWSE]),
    warning('create', [CREATE]),
    warning('both-and-role', [BROWSE, CREATE], { warnsOfCustomersRole: true }),
  ],
});

function warning<A extends string>(id: A, missing: string[], role?: Pick<PortalAccess, 'warnsOfCustomersRole'>) {
  const granted = REQUIRED_OF_PORTAL_ACCESS.filter((one) => !missing.includes(one));
  return { id, value: (): PortalAccess => ({ granted, missing, ...role }) };
}
