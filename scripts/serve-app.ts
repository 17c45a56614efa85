import { servePages, type ServePagesOptions } from '../test/forge/browser/serve-pages';
import type { ScreenName } from '../src/access/answered';
import { APP_FOLDER, MODULES, type OpenedSite } from './opened-site';

/** The fields of the app's action in a new rule; they ask no resolver. */
const RULE_FORM = {
  moduleKey: 'diagnose-customer',
  resource: 'rule-form',
  extension: { type: 'action', data: { inputs: {} }, errors: { invalidInputs: {} } },
};

/** Serves the app of an opened site: in every service project, on its requests, among its settings, and Jira's. */
export function serveApp(
  opened: OpenedSite,
  port?: number,
  language: Pick<ServePagesOptions, 'locale' | 'texts'> = {},
): Promise<{ url: string; close(): Promise<void> }> {
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
          { ...placeOf('project', { project }), title: 'Invite Doctor', group, hints },
          { ...placeOf('company', { project }), title: 'Add a company', group },
          { ...placeOf('hand-offs', { project }), title: 'Plans to answer', group },
          ...(opened.requests ?? [])
            .filter(({ projectId }) => projectId === id)
            .map((request) => ({
              ...placeOf('issue', { project, issue: { id: request.id, key: request.key } }),
              title: `Diagnose a customer (${request.key})`,
              group,
              hints: [request.summary],
            })),
          { ...placeOf('project-settings', { project }), title: 'Settings: Invite Doctor', group },
        ];
      }),
      { ...placeOf('admin'), title: 'Invite Doctor', group: 'Jira settings > Apps' },
      {
        ...placeOf('configure'),
        title: 'Invite Doctor settings (Configure)',
        group: 'Manage apps',
        hints: opened.settingsHints ?? [],
      },
      { ...placeOf('get-started'), title: 'Get started with Invite Doctor', group: 'Manage apps' },
      { ...RULE_FORM, title: 'Action: why a customer cannot be added', group: 'Automation rules' },
    ],
    ...language,
    ...(port === undefined ? {} : { port }),
  });
}

function placeOf(screen: ScreenName, where: Record<string, unknown> = {}) {
  const {
    key,
    type,
    resource = `screens/${screen}`,
  }: { key: string; type: string; resource?: string } = MODULES[screen];
  return { moduleKey: key, resource, extension: { type, ...where } };
}
