import path from 'node:path';
import { localeFiles, readTexts, TRANSLATED } from '../../scripts/locale-files';
import { commentText } from '../../src/requests/comment-text';
import { sayIn } from '../../src/words/say';

const ENGLISH = readTexts(path.join(__dirname, '../../locales/en-US.json'));
const english = sayIn((id) => ENGLISH[id], 'en-US');
const OUTCOMES = ['applied', 'already-applied', 'stale', 'refused', 'failed', 'not-verified'] as const;

test('a refusal that a setting explains names the setting', () => {
  const answer = { outcome: 'refused', likely: 'org-management-restricted' } as const;
  const text = commentText('link-organization', answer, english);
  expect(text).toContain('project” was approved. It was not applied: the site refused it.');
  expect(text).toContain('Configuration > Organization management');
});

test('any other refusal accuses no setting', () => {
  const text = commentText('link-organization', { outcome: 'refused' }, english);
  expect(text).not.toContain('Organization management');
});

test('a reason stands as it was written', () => {
  expect(commentText('undo', { reason: 'Not {now}.' }, english)).toBe(
    'Invite Doctor: the repair “Undo” was declined. Not {now}.',
  );
});

test('what has no outcome yet could not be confirmed', () => {
  expect(commentText('undo', {}, english)).toBe(commentText('undo', { outcome: 'not-verified' }, english));
});

test.each(TRANSLATED)('%s says every answer in words of its own', (locale) => {
  const texts = readTexts(localeFiles(locale).texts);
  // What a screen sends of its language, and the file is found by.
  expect(texts['app.locale']).toBe(locale);
  const say = sayIn((id) => texts[id], locale);
  const answers = [...OUTCOMES.map((outcome) => ({ outcome })), { reason: '12345' }];
  const said = answers.map((answer) => commentText('link-organization', answer, say));
  const inEnglish = answers.map((answer) => commentText('link-organization', answer, english));
  expect(said.filter((text) => /\[|\]/.test(text) || inEnglish.includes(text))).toEqual([]);
  expect(new Set(said).size).toBe(answers.length);
});
