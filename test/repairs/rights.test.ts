import { mayApply, rightsOf } from '../../src/access/rights';
import { worksHere, callerOf } from '../../src/facts/caller';
import type { RepairAccess } from '../../src/repairs/repair';

const holding = (...permissions: string[]) => callerOf('caller', new Set(permissions));

describe('who may apply', () => {
  test.each<[string[], RepairAccess[]]>([
    [[], []],
    [['SERVICEDESK_AGENT', 'USER_PICKER'], ['agent']],
    [['ADMINISTER_PROJECTS'], ['agent', 'project-admin']],
    [['ADMINISTER'], ['jira-admin']],
    [
      ['ADMINISTER', 'ADMINISTER_PROJECTS'],
      ['agent', 'project-admin', 'jira-admin', 'jira-and-project-admin'],
    ],
  ])('with the permissions %j: %j', (permissions, may) => {
    const all: RepairAccess[] = ['agent', 'project-admin', 'jira-admin', 'jira-and-project-admin'];
    expect(all.filter((access) => mayApply(access, holding(...permissions)))).toEqual(may);
  });
});

describe('who may repair in the directory', () => {
  test.each([
    ['listed, and an agent', ['SERVICEDESK_AGENT'], true, true],
    ['listed, and an administrator of the project', ['ADMINISTER_PROJECTS'], true, true],
    ['listed, and a Jira administrator', ['ADMINISTER'], true, true],
    ['listed, and a stranger to the project', ['USER_PICKER'], true, false],
    ['a Jira administrator who is not listed', ['ADMINISTER', 'ADMINISTER_PROJECTS'], false, false],
  ])('%s', (_, permissions, repairsDirectory, may) => {
    expect(mayApply('directory-repairer', { ...holding(...permissions), repairsDirectory })).toBe(may);
  });

  test('where nobody has looked at the list, nobody may', () => {
    expect(mayApply('directory-repairer', holding('ADMINISTER', 'ADMINISTER_PROJECTS'))).toBe(false);
  });
});

test.each([
  [[], 'none', false],
  [['USER_PICKER'], 'none', false],
  [['SERVICEDESK_AGENT'], 'agent', true],
  [['SERVICEDESK_AGENT', 'ADMINISTER_PROJECTS'], 'project-admin', true],
  [['ADMINISTER'], 'jira-admin', true],
  [['ADMINISTER', 'ADMINISTER_PROJECTS', 'SERVICEDESK_AGENT'], 'jira-admin', true],
])('with %j somebody is called %s, and works here: %j', (permissions, rights, works) => {
  expect(rightsOf(holding(...permissions))).toBe(rights);
  expect(worksHere(holding(...permissions))).toBe(works);
});
