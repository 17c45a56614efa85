import { REQUIRED_OF_PORTAL_ACCESS } from '../facts/portal-access';
import { defineQuestion } from './question';

export default defineQuestion({
  id: 'portal-access-warning',
  fact: 'portalAccess',
  scope: 'service-project',
  page: 'project-permissions',
  title: { text: 'Does the service project warn of permission errors for its customers?' },
  help: {
    text: 'An administrator of the service project sees a warning at the top right: View error details and repair the problem > Show errors. Look for Service Project Customer - Portal Access.',
  },
  answers: [
    {
      id: 'none',
      label: { text: 'No warning' },
      value: () => ({ granted: [...REQUIRED_OF_PORTAL_ACCESS], missing: [], warnsOfCustomersRole: false }),
    },
    {
      id: 'customers-role',
      label: { text: 'It says that the role Service Desk Customers holds permissions' },
      value: () => ({ granted: [...REQUIRED_OF_PORTAL_ACCESS], missing: [], warnsOfCustomersRole: true }),
    },
    {
      id: 'both',
      label: { text: 'It lacks Browse Projects and Create Issues' },
      value: () => ({ granted: [], missing: [...REQUIRED_OF_PORTAL_ACCESS] }),
    },
    {
      id: 'browse',
      label: { text: 'It lacks Browse Projects' },
      value: () => ({ granted: ['CREATE_ISSUES'], missing: ['BROWSE_PROJECTS'] }),
    },
    {
      id: 'create',
      label: { text: 'It lacks Create Issues' },
      value: () => ({ granted: ['BROWSE_PROJECTS'], missing: ['CREATE_ISSUES'] }),
    },
  ],
});
