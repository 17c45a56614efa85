import { commentText } from '../../src/requests/comment-text';

test('a refusal that a setting explains names the setting', () => {
  const text = commentText('Link it', { outcome: 'refused', likely: 'org-management-restricted' });
  expect(text).toContain('“Link it” was approved. It was not applied: the site refused it.');
  expect(text).toContain('Configuration > Organization management');
});

test('any other refusal accuses no setting', () => {
  expect(commentText('Link it', { outcome: 'refused', likely: undefined })).not.toContain('Organization management');
});

test('a reason stands as it was written', () => {
  expect(commentText(undefined, { reason: 'Not now.' })).toBe(
    'Invite Doctor: the repair “Undo” was declined. Not now.',
  );
});
