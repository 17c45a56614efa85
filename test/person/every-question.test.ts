import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SYMPTOMS } from '../../src/facts/complaint';
import { DONT_KNOW } from '../../src/questions/question';
import { EVERY_QUESTION as QUESTIONS } from '../../src/questions/registry';
import { describeSite } from '../site/describe-site';
import { readSite } from '../site/read-scenario';
import { makeState } from '../site/site-state';
import { answerOf, LOOKS } from './answers';
import { JANE } from './sites-of-jane';

const SCENARIOS = path.resolve(__dirname, '../scenarios');
const FOLDERS = [SCENARIOS, path.join(SCENARIOS, 'cases')].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'cases' && entry.name !== 'demo')
    .map((entry) => path.join(folder, entry.name)),
);

test('somebody knows where to look for every question, and for nothing else', () => {
  expect(Object.keys(LOOKS).sort()).toEqual(QUESTIONS.map((question) => question.id).sort());
});

test.each(FOLDERS)('every answer on %s is one of the question’s own', (folder) => {
  const state = makeState(readSite(path.join(folder, 'site.json')));
  if (!state.projects.some((project) => project.key === 'HELP' && project.serviceDesk)) return;
  for (const question of QUESTIONS) {
    const known = [...question.answers.map((one) => one.id), DONT_KNOW];
    for (const symptom of SYMPTOMS) {
      expect(known).toContain(answerOf(state, question.id, { project: 'HELP', email: JANE, symptom }));
    }
  }
});

test('a healthy site with a new customer has nothing unusual to show', () => {
  const state = makeState(describeSite({ description: 'A site of a test.', projects: [{ key: 'HELP' }] }));
  const seen = QUESTIONS.map(({ id }) => [
    id,
    answerOf(state, id, { project: 'HELP', email: JANE, symptom: 'add-failed' }),
  ]);
  expect(Object.fromEntries(seen)).toMatchObject({
    'new-address-here': 'any',
    'address-elsewhere': 'dont-know',
    'directory-user': 'not-listed',
    'role-in-directory': 'dont-know',
    'portal-only-account': 'not-listed',
    'account-history': 'nothing',
    'customer-access-types': 'both',
    'domain-admitted': 'yes',
    'customer-access-details': 'fine',
    'site-state': 'works',
    'portal-access-warning': 'none',
    'channel-access': 'restricted',
    'project-links': 'linked',
    'request-visibility': 'dont-know',
    'mail-settings': 'on',
    'notification-log': 'nothing',
    recipient: 'nothing',
    'sign-in': 'no-account',
  });
});
