import { compareSetups, type Comparison } from '../../src/diagnosis/compare-setups';
import { readable, unreadable } from '../../src/facts/fact';
import { letsCustomersIn, type ProjectSetup } from '../../src/facts/project-setup';
import { readWith } from '../checks/healthy-facts';

const SOURCE = readWith('GET /any');

function setup(over: Partial<ProjectSetup> = {}): ProjectSetup {
  return {
    style: readable('company-managed', SOURCE),
    permissionScheme: readable({ id: 1, name: 'Support permissions' }, SOURCE),
    portalAccess: granted('CREATE_ISSUES', 'BROWSE_PROJECTS'),
    directGrants: readable([], SOURCE),
    ...over,
  };
}

function granted(...permissions: string[]): ProjectSetup['portalAccess'] {
  const missing = ['BROWSE_PROJECTS', 'CREATE_ISSUES'].filter((one) => !permissions.includes(one));
  return readable({ granted: permissions, missing }, SOURCE);
}

const SAME: Comparison[] = [
  { topic: 'style', state: 'same', both: ['company-managed'] },
  { topic: 'permissionScheme', state: 'same', both: ['Support permissions'] },
  { topic: 'portalAccess', state: 'same', both: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] },
  { topic: 'directGrants', state: 'same', both: [] },
];
const forbidden = unreadable('forbidden', [SOURCE]);

describe('what differs', () => {
  test.each<[string, Partial<ProjectSetup>, Partial<ProjectSetup>, Comparison[]]>([
    ['nothing', {}, {}, []],
    ['the order alone is no difference', { portalAccess: granted('BROWSE_PROJECTS', 'CREATE_ISSUES') }, {}, []],
    [
      'a permission named twice is one',
      { portalAccess: granted('BROWSE_PROJECTS', 'BROWSE_PROJECTS', 'CREATE_ISSUES') },
      {},
      [],
    ],
    [
      'portal access lacks one here, and has one more',
      { portalAccess: granted('CREATE_ISSUES', 'ADD_COMMENTS') },
      {},
      [
        {
          topic: 'portalAccess',
          state: 'differs',
          onlyHere: ['ADD_COMMENTS'],
          onlyThere: ['BROWSE_PROJECTS'],
          both: ['CREATE_ISSUES'],
        },
      ],
    ],
    [
      'the role holds grants here',
      { directGrants: readable(['CREATE_ISSUES', 'BROWSE_PROJECTS'], SOURCE) },
      {},
      [
        {
          topic: 'directGrants',
          state: 'differs',
          onlyHere: ['BROWSE_PROJECTS', 'CREATE_ISSUES'],
          onlyThere: [],
          both: [],
        },
      ],
    ],
    [
      'the scheme',
      {},
      { permissionScheme: readable({ id: 2, name: 'Other' }, SOURCE) },
      [
        {
          topic: 'permissionScheme',
          state: 'differs',
          onlyHere: ['Support permissions'],
          onlyThere: ['Other'],
          both: [],
        },
      ],
    ],
    [
      'the style',
      { style: readable('team-managed', SOURCE) },
      {},
      [{ topic: 'style', state: 'differs', onlyHere: ['team-managed'], onlyThere: ['company-managed'], both: [] }],
    ],
    [
      'unknown, where it was not read there',
      { portalAccess: granted('CREATE_ISSUES', 'BROWSE_PROJECTS') },
      { portalAccess: forbidden },
      [
        {
          topic: 'portalAccess',
          state: 'unread',
          here: { readable: true, items: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] },
          there: forbidden,
        },
      ],
    ],
    [
      'unknown, where it was not read here',
      { directGrants: forbidden },
      {},
      [{ topic: 'directGrants', state: 'unread', here: forbidden, there: { readable: true, items: [] } }],
    ],
    [
      'unknown, where neither was read: two that are equally unread are not the same',
      { directGrants: forbidden },
      { directGrants: forbidden },
      [{ topic: 'directGrants', state: 'unread', here: forbidden, there: forbidden }],
    ],
  ])('%s', (_what, here, there, differing) => {
    const expected = SAME.map((row) => differing.find(({ topic }) => topic === row.topic) ?? row);
    expect(compareSetups(setup(here), setup(there))).toEqual(expected);
  });
});

describe('a service project lets customers in', () => {
  test.each<[string, Partial<ProjectSetup>, boolean]>([
    ['with both grants and no direct ones', {}, true],
    ['not without one of the two', { portalAccess: granted('CREATE_ISSUES') }, false],
    ['not with direct grants', { directGrants: readable(['ADD_COMMENTS'], SOURCE) }, false],
    ['not known where portal access was not read', { portalAccess: forbidden }, false],
    ['not known where the role was not read', { directGrants: forbidden }, false],
  ])('%s', (_what, over, works) => {
    expect(letsCustomersIn(setup(over))).toBe(works);
  });
});
