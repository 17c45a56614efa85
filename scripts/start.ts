import { servePages } from '../test/forge/browser/serve-pages';
import { openRealSite, siteLogin } from './open-real-site';
import { openScenario, scenarioFolder } from './open-scenario';
import { APP_FOLDER, MODULE_KEY } from './opened-site';

/** Shows the app in a browser: on a simulated site, or on a real one that is only read. */
async function main(): Promise<void> {
  const login = siteLogin(process.env);
  const opened =
    login === undefined
      ? await openScenario(scenarioFolder(process.argv[2] ?? 'test/scenarios/demo'))
      : await openRealSite(login);
  const port = process.env['PORT'] === undefined ? {} : { port: Number(process.env['PORT']) };
  const pages = await servePages({
    appFolder: APP_FOLDER,
    host: opened.host,
    siteTitle: opened.title,
    siteUrl: opened.siteUrl,
    cloudId: opened.cloudId,
    notice: opened.notice,
    principals: opened.principals,
    places: opened.projects
      .filter((project) => project.type === 'service_desk')
      .map((project) => ({
        moduleKey: MODULE_KEY,
        title: 'Invite Doctor',
        resource: 'screens/project',
        group: `${project.name} (${project.key})`,
        extension: { type: 'jira:projectPage', project },
      })),
    ...port,
  });
  console.log(`${opened.notice}\nOpen ${pages.url}\nStop with Ctrl+C.`);
  process.once('SIGINT', () => {
    void pages
      .close()
      .then(() => opened.close())
      .then(() => process.exit(0));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
