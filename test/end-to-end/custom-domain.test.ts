import type { Report } from '../../src/requests/report';
import { openApp, type AppUnderTest } from './ask-app';

const email = 'jane@customer.example';
const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };

let app: AppUnderTest;
afterEach(() => app.close());

const linksOf = ({ offers }: Report) => offers.flatMap((one) => (one.kind === 'guide' ? [one.page.url] : []));

async function answered(answer: string): Promise<Report> {
  const answers = [{ question: 'site-cloud', answer }];
  return (await app.must('agent', 'answerQuestion', { project: 'HELP', email, complaint, answers })).report;
}

test('the answer links the pages, and is remembered for the site', async () => {
  app = await openApp('custom-domain');
  const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: email });
  expect(reports[0].question?.id).toBe('site-cloud');
  expect(linksOf(reports[0])).toEqual([undefined]);
  const report = await answered('commercial');
  expect(report.question).toBeUndefined();
  expect(linksOf(report)).toEqual([
    expect.stringMatching(/^https:\/\/admin\.atlassian\.com\/s\/.+portal-only-customers/),
  ]);
  const next = await app.must('project-admin', 'diagnose', { project: 'HELP', text: email });
  expect(next.reports[0].question).toBeUndefined();
  expect(linksOf(next.reports[0])).toEqual(linksOf(report));
});

test.each(['government', 'isolated', 'dont-know'])(
  'with %s no address is made up, and it is not asked again',
  async (answer) => {
    app = await openApp('custom-domain');
    const report = await answered(answer);
    expect(linksOf(report)).toEqual([undefined]);
    expect(report.question).toBeUndefined();
  },
);

test('it is not asked where the host name tells the cloud', async () => {
  app = await openApp('government-cloud');
  const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: email });
  expect(reports[0].question).toBeUndefined();
});
