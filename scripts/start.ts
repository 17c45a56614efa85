import { openRealSite, siteLogin } from './open-real-site';
import { openScenario, scenarioFolder } from './open-scenario';
import { serveApp } from './serve-app';

/** Shows the app in a browser: on a simulated site, or on a real one that is only read. */
async function main(): Promise<void> {
  const login = siteLogin(process.env);
  const opened =
    login === undefined
      ? await openScenario(scenarioFolder(process.argv[2] ?? 'test/scenarios/demo'))
      : await openRealSite(login);
  const pages = await serveApp(opened, portOf(process.env['PORT']));
  // Whoever may do most comes last; as an agent, who is shown the least, the first page would mostly ask.
  const most = opened.principals.at(-1);
  const url = most === undefined ? pages.url : `${pages.url}#as=${most.id}`;
  console.log(`${opened.notice}\nOpen ${url}\nStop with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void pages
        .close()
        .then(() => opened.close())
        .then(() => process.exit(0));
    });
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a number from 0 to 65535.');
  return port;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
