import { CHECKS } from '../../src/checks/registry';
import { QUESTIONS } from '../../src/questions/registry';
import { accountWith, admitsAddress, admitsCustomers, isWellFormed } from '../site/admission';
import { describeSite } from '../site/describe-site';
import { findProject, hasAnyAccess, makeState } from '../site/site-state';
import { PROJECT, siteFileOf } from './draft';
import { whyNot } from './fault';
import { FAULTS } from './faults/registry';
import { canMeet, severalCases } from './several-faults';
import { CALLERS, complaintOf, draftWith, STYLES } from './single-faults';
import { KINDS } from './measure';

const named = FAULTS.map((fault) => ({ ...fault, title: `${fault.cause}: ${fault.name}` }));

test('every cause has a fault, and no fault has another cause', () => {
  expect([...new Set(FAULTS.map(({ cause }) => cause))].sort()).toEqual(CHECKS.map(({ cause }) => cause).sort());
});

test('no two faults are called the same', () => {
  const titles = named.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test.each(named)('$title can be somewhere, for a symptom that its cause explains', (fault) => {
  const places = CALLERS.flatMap((as) => STYLES.filter((style) => whyNot(fault, as, style) === undefined));
  expect(places.length).toBeGreaterThan(0);
  const explains = CHECKS.find(({ cause }) => cause === fault.cause)?.explains ?? [];
  expect(fault.symptoms.filter((symptom) => !explains.includes(symptom))).toEqual([]);
});

test.each(named)('$title is a state of the site, and never an answer', (fault) => {
  for (const symptom of fault.symptoms) {
    const file = siteFileOf(draftWith([fault], symptom, 'company-managed'));
    expect(() => describeSite(file)).not.toThrow();
    const written = JSON.stringify(file);
    expect(CHECKS.filter(({ cause }) => written.includes(cause)).map(({ cause }) => cause)).toEqual([]);
    expect(QUESTIONS.filter(({ id }) => id.includes('-') && written.includes(id)).map(({ id }) => id)).toEqual([]);
  }
});

/** These keep the caller or a script from adding whom the site would take; two accounts are taken, and confuse. */
const ADDED_ALL_THE_SAME = [
  'actor-not-agent',
  'api-actor-lacks-jira-admin',
  'api-existing-customer-conflict',
  'org-management-restricted',
  'duplicate-portal-and-atlassian',
];

const refused = named.filter(
  ({ cause, name, shows, symptoms }) =>
    shows === undefined &&
    symptoms.includes('add-failed') &&
    !ADDED_ALL_THE_SAME.includes(cause) &&
    name !== 'somebody who uses Jira only',
);
test.each(refused)('$title really keeps the customer from being added', (fault) => {
  const state = makeState(describeSite(siteFileOf(draftWith([fault], 'add-failed', 'company-managed'))));
  const project = findProject(state, PROJECT);
  if (project === undefined) throw new Error('There is no project to add to.');
  const { email } = complaintOf([fault], 'add-failed');
  const account = accountWith(state, email);
  const taken = account === undefined ? admitsAddress(state, email) : hasAnyAccess(account);
  expect(isWellFormed(email) && admitsCustomers(state, project) && taken).toBe(false);
});

test('a healthy site takes the customer', () => {
  const state = makeState(describeSite(siteFileOf(draftWith([], 'add-failed', 'company-managed'))));
  const project = findProject(state, PROJECT);
  expect(
    project !== undefined && admitsCustomers(state, project) && admitsAddress(state, 'jane@customer.example'),
  ).toBe(true);
});

test('drawn sites are ones that can be, and the same seed draws the same', () => {
  const cases = severalCases(300, 7, KINDS);
  expect(cases).toHaveLength(300);
  for (const { faults, symptom, style, setting } of cases) {
    expect(canMeet(faults)).toBe(true);
    expect(faults.every((fault) => fault.symptoms.includes(symptom))).toBe(true);
    expect(faults.filter((fault) => whyNot(fault, setting.as, style) !== undefined)).toEqual([]);
    expect(() => describeSite(siteFileOf(draftWith(faults, symptom, style)))).not.toThrow();
  }
  const short = severalCases(20, 7, KINDS);
  expect(short.map(({ faults }) => faults)).toEqual(cases.slice(0, 20).map(({ faults }) => faults));
  expect(severalCases(20, 8, KINDS).map(({ faults }) => faults)).not.toEqual(short.map(({ faults }) => faults));
});
