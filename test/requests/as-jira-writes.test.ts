import { readInput } from '../../src/requests/read-input';

test.each<[line: string, symptom: string, notificationLog: string]>([
  ['Status: Blocked. Event: Customer invited. Recipient: jane@customer.example', 'no-invitation-mail', 'blocked'],
  ...[
    'Rejected. Reason: Automated delivery status message. From: jane@customer.example',
    'HELP-5 — 2026-11-01: "Bulk mail" rejected, sender jane@customer.example',
    'Automated delivery status message (jane@customer.example)',
    'Auto-reply mail jane@customer.example',
  ].map((line): [string, string, string] => [line, 'cannot-see-request', 'incoming-rejected']),
])('a line of a log: %s', (line, symptom, notificationLog) => {
  expect(readInput(line).complaint).toMatchObject({ symptom, seen: { notificationLog } });
});

test('somebody who is mentioned by an account id', () => {
  const { emails } = readInput('[~accountid:712020:aaaa-bbbb] cannot see HELP-4, says jane@customer.example');
  expect(emails).toEqual(['jane@customer.example', '712020:aaaa-bbbb']);
});
