import { catalogue } from '../../scripts/catalogue';
import { QUESTIONS } from '../../src/questions/registry';
import { sayIn } from '../../src/words/say';

function sayOf(texts: Record<string, string>, locale = 'en-US') {
  return sayIn((id) => texts[id], locale);
}

describe('say', () => {
  test('fills placeholders', () => {
    expect(sayOf({ hello: 'Hello {name}.' })('hello', { name: 'Jane' })).toBe('Hello Jane.');
  });

  test('shows an id without a text in brackets', () => {
    expect(sayOf({})('not.there')).toBe('[not.there]');
  });

  test('throws where a placeholder gets no value, instead of showing the braces', () => {
    expect(() => sayOf({ hello: 'Hello {name}.' })('hello')).toThrow();
  });

  test.each([
    [0, 'en-US', '0 mails'],
    [1, 'en-US', 'one mail'],
    [1234, 'en-US', '1,234 mails'],
    [1234, 'de-DE', '1.234 mails'],
  ])('counts %d in %s', (count, locale, text) => {
    expect(sayOf({ n: '{count, plural, one {one mail} other {# mails}}' }, locale)('n', { count })).toBe(text);
  });

  test.each([
    [['A'], 'en-US', 'A'],
    [['A', 'B'], 'en-US', 'A and B'],
    [['A', 'B', 'C'], 'en-US', 'A, B, and C'],
    [['A', 'B', 'C'], 'de-DE', 'A, B und C'],
    [[], 'en-US', ''],
  ])('writes the list %j in %s', (items, locale, text) => {
    expect(sayOf({ l: '{items}' }, locale)('l', { items })).toBe(text);
  });

  test('names permissions as Jira does, alone and in lists, and leaves other words in capitals', () => {
    const say = sayOf({ l: '{items}', 'permission.BROWSE_PROJECTS': 'Browse Projects' });
    expect(say('l', { items: 'BROWSE_PROJECTS' })).toBe('Browse Projects');
    expect(say('l', { items: ['BROWSE_PROJECTS', 'HR'] })).toBe('Browse Projects and HR');
  });

  test('chooses by codes with hyphens, and by true and false', () => {
    const say = sayOf({
      state: '{state, select, no_access {no access} other {something else}}',
      on: '{on, select, true {on} other {off}}',
    });
    expect(say('state', { state: 'no-access' })).toBe('no access');
    expect(say('state', { state: 'no-idea' })).toBe('something else');
    expect(say('on', { on: true })).toBe('on');
    expect(say('on', { on: false })).toBe('off');
  });

  test('shows as it is what both chooses and is read', () => {
    const say = sayOf({ key: 'refused{key, select, none {} other {: {key}}}' });
    expect(say('key', { key: 'sd.sign-up.closed' })).toBe('refused: sd.sign-up.closed');
    expect(say('key', { key: 'none' })).toBe('refused');
  });

  test('leaves angle brackets alone', () => {
    expect(sayOf({ menu: 'Open A > B, {name} <b>' })('menu', { name: '<i>' })).toBe('Open A > B, <i> <b>');
  });
});

describe('texts that choose by a code', () => {
  const texts = catalogue();
  const say = sayIn((id) => texts[id]?.text, 'en-US');

  function codesOf(question: string): string[] {
    const answers = QUESTIONS.find(({ id }) => id === question)?.answers ?? [];
    // Two answers may be one state, with more told beside it.
    return [
      ...new Set(answers.map(({ id, value }) => ({ state: id, ...value({ domain: 'customer.example' }) }).state)),
    ];
  }

  test.each([
    ['check.atlassian-account-no-access.state', 'state', codesOf('directory-user')],
    ['check.user-suspended-in-directory.state', 'state', codesOf('directory-user')],
    ['check.atlassian-account-deactivated.state', 'state', codesOf('directory-user')],
    ['check.managed-by-other-org.state', 'state', codesOf('directory-user')],
    ['check.invited-via-people-page.state', 'state', codesOf('directory-user')],
    ['check.portal-only-inactive.state', 'state', ['inactive', 'active', 'not-listed']],
    ['check.restricted-channel-not-added.channel', 'portal', codesOf('channel-access')],
    [
      'check.invalid-email-format.malformed',
      'problem',
      [
        'empty',
        'account-id',
        'user-name',
        'no-at-sign',
        'wide-at-sign',
        'several-at-signs',
        'invisible-character',
        'space',
        'too-long',
        'local-part',
        'domain',
      ],
    ],
    [
      'problem.project-unreadable',
      'reason',
      ['forbidden', 'rate-limited', 'timed-out', 'site-error', 'unexpected-response', 'data-policy'],
    ],
    ['problem.not-allowed', 'access', ['project-admin', 'jira-admin', 'jira-and-project-admin', 'agent']],
  ])('%s has words of its own for each', (id, name, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    const said = codes.map((code) => say(id, { address: '', project: '', [name]: code }));
    expect(new Set(said).size).toBe(codes.length);
  });
});
