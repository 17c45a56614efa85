import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fakeHost } from './open-fixture';
import { type FramePlace, placeIds, servePages } from './serve-pages';

const place: FramePlace = { moduleKey: 'page', title: 'Page', resource: 'main', extension: {} };

async function serve(files: Record<string, string>, places: FramePlace[]) {
  const appFolder = await mkdtemp(path.join(tmpdir(), 'pages-test-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(appFolder, name)), { recursive: true });
    await writeFile(path.join(appFolder, name), text);
  }
  try {
    const pages = await servePages({
      appFolder,
      host: fakeHost(),
      siteTitle: 'Site',
      siteUrl: 'https://site.example',
      cloudId: 'cloud',
      notice: 'Nothing real',
      principals: [{ id: 'agent', name: 'Ada', accountId: 'account-1', accountType: 'licensed' }],
      places,
    });
    await pages.close();
  } finally {
    await rm(appFolder, { recursive: true, force: true });
  }
}

const manifest = `
app: { id: ari:cloud:ecosystem::app/1 }
modules:
  jira:projectPage: [{ key: page, title: Page, resource: main, render: native }]
resources: [{ key: main, path: static/main.tsx }]
`;

test('a screen that cannot be bundled is named, with the place of the mistake', async () => {
  const files = { 'manifest.yml': manifest, 'static/main.tsx': "import './gone';" };
  await expect(serve(files, [place])).rejects.toThrow(/The screen "main" .*could not be bundled[^]*gone/);
});

test('places must name a resource and a module of the manifest', async () => {
  const files = { 'manifest.yml': manifest, 'static/main.tsx': '' };
  await expect(serve(files, [{ ...place, resource: 'other' }])).rejects.toThrow('no resource "other". It has: main.');
  await expect(serve(files, [{ ...place, moduleKey: 'other' }])).rejects.toThrow('no module with the key "other"');
  await expect(serve(files, [])).rejects.toThrow('at least one place');
});

test('ids of places name module and project or issue, and are never doubled', () => {
  const at = (extension: Record<string, unknown>) => ({ ...place, extension });
  const project = { key: 'HELP' };
  expect(placeIds([at({}), at({ project }), at({ project, issue: { key: 'HELP-1' } }), at({ project })])).toEqual([
    'page',
    'page.HELP',
    'page.HELP-1',
    'page.HELP.2',
  ]);
});
