import { localeFiles, readTexts, type TranslatedLocale } from '../../scripts/locale-files';
import type { ScreenName } from '../../src/access/answered';
import { openApp, type AppUnderTest } from '../end-to-end/ask-app';
import { openOnSite } from './open-on-site';

let app: AppUnderTest;
beforeAll(async () => {
  app = await openApp('../end-to-end/tenants/principals', 'scopes');
});
afterAll(() => app.close());

async function open(screen: ScreenName, who: Parameters<AppUnderTest['accountId']>[0], locale: TranslatedLocale) {
  const texts = readTexts(localeFiles(locale).texts);
  const label = (id: string) => texts[id] ?? id;
  return { label, screen: await openOnSite(app, screen, who, { locale, texts }) };
}

test('sent in German and approved in Japanese, a plan is told of on its request in German', async () => {
  const sender = await open('project', 'agent', 'de-DE');
  await sender.screen.type(sender.label('screen.form.text'), 'jane@customer.example');
  await sender.screen.press(sender.label('screen.form.diagnose'));
  await sender.screen.press(sender.label('screen.offer.plan'));
  await sender.screen.type(sender.label('hand-off.send.request'), 'HELP-12');
  await sender.screen.press(sender.label('hand-off.send.send'));
  expect(sender.screen.has(sender.label('hand-off.send.sent'))).toBe(true);

  const approver = await open('hand-offs', 'jira-admin', 'ja-JP');
  await approver.screen.press(approver.label('hand-off.approve'));
  expect(approver.screen.has(approver.label('hand-off.comment.written'))).toBe(true);
  const [comment, ...others] = app.site.state.comments;
  expect(comment).toMatchObject({ request: 'HELP-12', public: false, author: app.accountId('jira-admin') });
  for (const id of ['repair.grant-portal-access.title', 'comment.applied']) {
    expect(comment?.body).toContain(sender.label(id));
  }
  expect(comment?.body).toContain('genehmigt');
  expect(others).toEqual([]);
});
