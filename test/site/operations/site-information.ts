import { ok, platformError, self } from '../answers';
import type { Operation } from '../operation';
import { hasGlobal } from '../rights';
import { groupBody } from '../user-bodies';

const builtAt = '2026-11-02T00:00:00.000+0000';

export const siteInformation: Operation[] = [
  {
    label: 'GET /rest/api/3/serverInfo',
    reads: true,
    anonymous: true,
    run: ({ state }) =>
      ok({
        baseUrl: `https://${state.site.host}`,
        displayUrl: `https://${state.site.host}`,
        displayUrlServicedeskHelpCenter: `https://${state.site.host}`,
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100300,
        serverTitle: state.site.title,
      }),
  },
  {
    label: 'GET /rest/servicedeskapi/info',
    reads: true,
    anonymous: true,
    run: (call) =>
      ok({
        version: '1001.0.0-SNAPSHOT',
        platformVersion: '1001.0.0-SNAPSHOT',
        buildDate: {
          iso8601: builtAt,
          jira: builtAt,
          friendly: '2 November 2026',
          epochMillis: Date.parse('2026-11-02T00:00:00.000Z'),
        },
        isLicensedForUse: call.state.site.subscription === 'active',
        _links: { self: self(call, '/rest/servicedeskapi/info') },
      }),
  },
  {
    label: 'GET /rest/api/3/instance/license',
    reads: true,
    experimental: true,
    run: ({ state }) =>
      ok({
        applications: [
          { id: 'jira-servicedesk', plan: state.site.subscription === 'active' ? state.site.plan : 'UNLICENSED' },
        ],
      }),
  },
  {
    label: 'GET /rest/api/3/applicationrole/{key}',
    reads: true,
    run(call) {
      const { state, caller, params } = call;
      if (!hasGlobal(state, caller, 'ADMINISTER', true)) return platformError(403, 'Administer Jira is needed');
      if (params.key !== 'jira-servicedesk') return platformError(404, `no application role "${params.key}"`);
      const used = state.accounts.filter(
        (account) => account.type === 'atlassian' && account.access === 'agent',
      ).length;
      const group = groupBody(call, 'jira-servicemanagement-users');
      return ok({
        key: 'jira-servicedesk',
        name: 'Jira Service Management',
        groups: ['jira-servicemanagement-users'],
        groupDetails: [group],
        defaultGroups: ['jira-servicemanagement-users'],
        defaultGroupsDetails: [group],
        selectedByDefault: false,
        defined: true,
        numberOfSeats: state.site.agentSeats,
        remainingSeats: Math.max(0, state.site.agentSeats - used),
        userCount: used,
        userCountDescription: 'agents',
        hasUnlimitedSeats: false,
        platform: false,
      });
    },
  },
  {
    label: 'GET /rest/api/3/data-policy',
    reads: true,
    run: ({ state, caller }) =>
      caller.how === 'app'
        ? ok({ anyContentBlocked: state.app.blockedProjects.length > 0 })
        : platformError(401, onlyApps),
  },
  {
    label: 'GET /rest/api/3/data-policy/project',
    reads: true,
    run({ state, caller, query }) {
      if (caller.how !== 'app') return platformError(401, onlyApps);
      const ids = query.all('ids');
      if (ids.length === 0 || ids.length > 50) return platformError(400, 'name 1 to 50 project ids in "ids"');
      const projects = ids.map((id) => state.projects.find((project) => project.id === id));
      if (projects.includes(undefined)) return platformError(400, 'one of the ids is no project');
      return ok({
        projectDataPolicies: projects
          .filter((project) => project !== undefined)
          .map((project) => ({
            id: Number(project.id),
            dataPolicy: { anyContentBlocked: state.app.blockedProjects.includes(project.key) },
          })),
      });
    },
  },
];

const onlyApps = { documented: 'Only apps can access this resource.' };
