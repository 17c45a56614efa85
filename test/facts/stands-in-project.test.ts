import { unreadable } from '../../src/facts/fact';
import { standsInProject } from '../../src/facts/stands-in-project';
import { factsWith, HEALTHY_VALUES } from '../checks/healthy-facts';
import { contextOf } from './context-of';

const { caller } = HEALTHY_VALUES;
const nothing = { administersJira: false, administersProject: false, agent: false };

test.each([
  ['an agent', { ...nothing, agent: true }, true],
  ['somebody who administers Jira', { ...nothing, administersJira: true }, true],
  ['somebody without a role', nothing, false],
])('%s', async (_who, rights, stands) => {
  expect(await standsInProject(contextOf(factsWith({ given: { caller: { ...caller, ...rights } } })))).toBe(stands);
});

test.each([
  ['hides from them', 'not-found', false],
  ['could not show now', 'site-error', true],
] as const)('an agent of a project that Jira %s', async (_why, reason, stands) => {
  const facts = { ...factsWith({ given: {} }), serviceProject: unreadable(reason) };
  expect(await standsInProject(contextOf(facts))).toBe(stands);
});
