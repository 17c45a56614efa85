import { REQUIRED_OF_PORTAL_ACCESS } from '../facts/portal-access';
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
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'portal-access-warning',
  fact: 'portalAccess',
  scope: 'service-project',
  page: 'project-permissions',
  answers: [
    {
      id: 'none',
      value: () => ({ granted: [...REQUIRED_OF_PORTAL_ACCESS], missing: [], warnsOfCustomersRole: false }),
    },
    {
      id: 'customers-role',
      value: () => ({ granted: [...REQUIRED_OF_PORTAL_ACCESS], missing: [], warnsOfCustomersRole: true }),
    },
    {
      id: 'both',
      value: () => ({ granted: [], missing: [...REQUIRED_OF_PORTAL_ACCESS] }),
    },
    {
      id: 'browse',
      value: () => ({ granted: ['CREATE_ISSUES'], missing: ['BROWSE_PROJECTS'] }),
    },
    {
      id: 'create',
      value: () => ({ granted: ['BROWSE_PROJECTS'], missing: ['CREATE_ISSUES'] }),
    },
  ],
});
