import { servePages } from '../test/forge/browser/serve-pages';
import { APP_FOLDER, MODULE_KEY, SETTINGS_MODULE_KEY, type OpenedSite } from './opened-site';

/** Serves the app's page of every service project of an opened site, and its settings. */
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
      ...serviceProjects.map((project) => ({
        moduleKey: MODULE_KEY,
        title: 'Invite Doctor',
        resource: 'screens/project',
        group: `${project.name} (${project.key})`,
        hints: project.hints,
        extension: { type: 'jira:projectPage', project: { id: project.id, key: project.key, type: project.type } },
      })),
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
