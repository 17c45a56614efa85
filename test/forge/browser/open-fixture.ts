import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ScreenHost } from './answer-calls';
import { servePages } from './serve-pages';

/** Answers like a resolver with two functions, and like a Jira that knows two accounts. */
export function fakeHost(): ScreenHost & { calls: unknown[] } {
  const calls: unknown[] = [];
  return {
    calls,
    async invoke(call) {
      calls.push(call);
      if (call.functionKey === 'fail') throw Object.assign(new Error('The resolver said no.'), { code: 'app-error' });
      return { echo: call.payload, by: call.principal.accountId };
    },
    async fetchProduct(call, accountId) {
      calls.push({ ...call, accountId });
      const body = call.path.startsWith('/rest/api/3/user?') ? { displayName: 'Vera Visible' } : { accountId };
      return {
        status: 200,
        statusText: 'OK',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
    },
  };
}

const project = { id: '10001', key: 'HELP', type: 'service_desk' };

export function serveFixture(host: ScreenHost, options: { locale?: string } = {}) {
  return servePages({
    appFolder: path.join(__dirname, 'fixture-app'),
    host,
    siteTitle: 'Example Service',
    siteUrl: 'https://site.example',
    cloudId: '11111111-1111-4111-8111-111111111111',
    notice: 'Simulated site: nothing here is real',
    principals: [
      { id: 'agent', name: 'Ada Agent', accountId: 'account-1', accountType: 'licensed' },
      { id: 'jira-admin', name: 'Jo Admin', accountId: 'account-9', accountType: 'licensed' },
    ],
    places: [
      { moduleKey: 'kit', title: 'UI Kit', resource: 'ui/kit', extension: { project }, group: 'Help desk' },
      { moduleKey: 'calls', title: 'Calls', resource: 'calls', extension: { project }, group: 'Help desk' },
      {
        moduleKey: 'closing',
        title: 'Closing',
        resource: 'ui/closing',
        extension: { project, issue: { id: '1', key: 'HELP-1' } },
        group: 'Help desk',
      },
      { moduleKey: 'wrong', title: 'Wrong', resource: 'ui/wrong', extension: {} },
    ],
    ...options,
  });
}

/** What the page has recorded, without the functions. */
export function recorded(page: Page) {
  return page.evaluate(() => {
    const { errors, navigations, invokes, submitted, closed } = window.__forgeHost;
    return { errors, navigations, invokes, submitted, closed };
  });
}
