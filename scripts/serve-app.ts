import { servePages } from '../test/forge/browser/serve-pages';
import {
  APP_FOLDER,
  MODULE_KEY,
  PROJECT_SETTINGS_MODULE_KEY,
  REQUEST_MODULE_KEY,
  SETTINGS_MODULE_KEY,
  type OpenedSite,
} from './opened-site';

/** Serves the app of an opened site: in every service project, on its requests, among its settings, and Jira's. */
export function serveApp(opened: OpenedSite, port?: number): Promise<{ url: string; close(): Promise<void> }> {
  const serviceProjects = opened.projects.filter((project) => project.type === 'service_desk');
  if (serviceProjects.length === 0) {
    throw new Error(`${opened.title} shows you no service project. Ask an administrator for access to one.`);
  }
  return servePages({
    appFolder: APP_FOLDER,
    host: opened.host,
    siteTitle: opened.title,
    siteUrl: opened.siteUrl,
    cloudId: opened.cloudId,
    notice: opened.notice,
    principals: opened.principals,
    places: [
      ...serviceProjects.flatMap(({ id, key, name, type, hints }) => {
        const group = `${name} (${key})`;
        const project = { id, key, type };
        return [
          {
            moduleKey: MODULE_KEY,
            title: 'Invite Doctor',
            resource: 'screens/project',
            group,
            hints,
            extension: { type: 'jira:projectPage', project },
          },
          ...(opened.requests ?? [])
            .filter(({ projectId }) => projectId === id)
            .map((request) => ({
              moduleKey: REQUEST_MODULE_KEY,
              title: `Diagnose a customer (${request.key})`,
              resource: 'screens/issue',
              group,
              hints: [request.summary],
              extension: { type: 'jira:issueAction', project, issue: { id: request.id, key: request.key } },
            })),
          {
            moduleKey: PROJECT_SETTINGS_MODULE_KEY,
            title: 'Settings: Invite Doctor',
            resource: 'screens/project-settings',
            group,
            extension: { type: 'jira:projectSettingsPage', project },
          },
        ];
      }),
      {
        moduleKey: SETTINGS_MODULE_KEY,
        title: 'Invite Doctor settings',
        resource: 'screens/admin',
        group: 'Jira settings > Apps',
        hints: opened.settingsHints ?? [],
        extension: { type: 'jira:adminPage' },
      },
    ],
    ...(port === undefined ? {} : { port }),
  });
}
