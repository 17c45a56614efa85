import { ok, platformError } from '../answers';
import type { Operation } from '../operation';
import { hasProject } from '../rights';
import { findProject } from '../site-state';

export const projectEmail: Operation[] = [
  {
    label: 'GET /rest/api/3/project/{projectId}/email',
    reads: true,
    run({ state, caller, params }) {
      const project = findProject(state, params.projectId ?? '');
      if (project === undefined || !hasProject(state, caller, project, 'BROWSE_PROJECTS', 'jira', true)) {
        return platformError(404, `no project "${params.projectId}" that you can see`);
      }
      const sender = project.serviceDesk?.mail.sender;
      if (sender === undefined) return ok({ emailAddress: `jira@${state.site.host}`, emailAddressStatus: [] });
      // Documented: the status is that of a custom domain; which texts there are is not.
      return ok({
        emailAddress: sender.address,
        emailAddressStatus: sender.verified ? [] : ['(simulated) not verified'],
      });
    },
  },
];
