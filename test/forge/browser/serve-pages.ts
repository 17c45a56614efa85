import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Fastify, { type FastifyReply } from 'fastify';
import { readManifest } from '../manifest';
import { writeTranslations } from '../translations';
import { answerCalls, type ScreenHost } from './answer-calls';
import { bundleFrame } from './bundle-frame';
import { guard } from './guard';
import { framePage, screenPage } from './html';
import type { PageConfig } from './page-config';
import { bundleScreen, screensOf } from './screens';

export interface Principal {
  id: 'agent' | 'project-admin' | 'jira-admin' | (string & {});
  name: string;
  accountId: string;
  accountType: 'licensed';
}

/** One entry of the left navigation: a module of the app at one place of the site. */
export interface FramePlace {
  moduleKey: string;
  title: string;
  /** As the module names it: `ui/admin` or `queue`. */
  resource: string;
  extension: Record<string, unknown>;
  group?: string;
  /** What a person may try here, shown under the entry. */
  hints?: string[];
}

export interface ServePagesOptions {
  appFolder: string;
  host: ScreenHost;
  siteTitle: string;
  siteUrl: string;
  cloudId: string;
  notice: string;
  principals: Principal[];
  places: FramePlace[];
  port?: number;
  locale?: string;
  /** Texts of the locale, where the app brings none. */
  texts?: Record<string, string>;
}

/** The id of each place, as `#place=` takes it: the module's key, with the project's key where there is one. */
export function placeIds(places: FramePlace[]): string[] {
  const seen = new Map<string, number>();
  return places.map(({ moduleKey, extension }) => {
    const project = extension['project'] as { key?: unknown } | undefined;
    const issue = extension['issue'] as { key?: unknown } | undefined;
    const key = issue?.key ?? project?.key;
    const id = typeof key === 'string' ? `${moduleKey}.${key}` : moduleKey;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  });
}

/** Serves the app's screens in a Jira-like page on this machine only. The address carries a random key. */
export async function servePages(options: ServePagesOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { appFolder, places, locale = 'en-US' } = options;
  if (places.length === 0 || options.principals.length === 0) {
    throw new Error('The page needs at least one place and one person.');
  }
  const manifest = await readManifest(appFolder);
  const screens = screensOf(appFolder, manifest);
  const wanted = [...new Set(places.map(({ resource }) => resource))].map((resource) => {
    const screen = screens.find((candidate) => candidate.resource === resource);
    if (screen !== undefined) return screen;
    const known = screens.map((candidate) => candidate.resource).join(', ') || 'none';
    throw new Error(`manifest.yml has no resource "${resource}". It has: ${known}.`);
  });
  const [frame, ...apps] = await Promise.all([bundleFrame(), ...wanted.map(bundleScreen)]);
  const scripts = new Map(wanted.map(({ resource }, index) => [folderOf(resource), apps[index] ?? '']));

  const scratch = await mkdtemp(path.join(tmpdir(), 'forge-pages-'));
  await writeTranslations(appFolder, manifest, scratch, options.texts === undefined ? {} : { [locale]: options.texts });

  const ids = placeIds(places);
  const config: PageConfig = {
    siteTitle: options.siteTitle,
    siteUrl: options.siteUrl.replace(/\/$/, ''),
    cloudId: options.cloudId,
    notice: options.notice,
    locale,
    principals: options.principals,
    places: places.map(({ moduleKey, title, resource, extension, group = '', hints = [] }, index) => ({
      id: ids[index] ?? moduleKey,
      title,
      moduleKey,
      moduleType: manifest.modules.find(({ key }) => key === moduleKey)?.type ?? '',
      folder: folderOf(resource),
      group,
      hints,
      extension,
    })),
  };
  const strange = config.places.find(({ moduleType }) => moduleType === '');
  if (strange !== undefined) throw new Error(`manifest.yml has no module with the key "${strange.moduleKey}".`);

  const key = randomBytes(16).toString('hex');
  const server = Fastify({ bodyLimit: 8 * 1024 * 1024, forceCloseConnections: true });
  guard(server);
  const send = (reply: FastifyReply, type: string, body: string) =>
    reply.header('content-type', `${type}; charset=utf-8`).send(body);

  server.get(`/${key}/`, (_request, reply) => framePage(reply, config));
  server.get(`/${key}/frame.js`, (_request, reply) => send(reply, 'text/javascript', frame.script));
  server.get(`/${key}/frame.css`, (_request, reply) => send(reply, 'text/css', frame.styles));
  server.get<{ Params: { folder: string } }>(`/${key}/app/:folder/`, (request, reply) =>
    screenPage(reply, { locale, base: `http://${request.headers.host}/${key}/app/${request.params.folder}` }),
  );
  server.get(`/${key}/app/:folder/bootstrap.js`, (_request, reply) => send(reply, 'text/javascript', frame.bootstrap));
  server.get<{ Params: { folder: string } }>(`/${key}/app/:folder/app.js`, (request, reply) => {
    const script = scripts.get(request.params.folder);
    return script === undefined ? reply.code(404).send('No such screen.') : send(reply, 'text/javascript', script);
  });
  server.get<{ Params: { file: string } }>(`/${key}/app/:folder/__LOCALES__/:file`, async (request, reply) => {
    const file = path.join(scratch, '__LOCALES__', path.basename(request.params.file));
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return text === undefined ? reply.code(404).send('No such translation.') : send(reply, 'application/json', text);
  });
  answerCalls(server, `/${key}`, { host: options.host, config });

  const address = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return {
    url: `${address}/${key}/`,
    async close() {
      await server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

const folderOf = (resource: string): string => resource.replaceAll('/', '.');
