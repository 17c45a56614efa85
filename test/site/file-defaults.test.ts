import { describeSite } from './describe-site';

test('what the notification log names need be no address', () => {
  const to = 'jane.customer.example';
  const log = describeSite({
    description: 'x',
    projects: [{ key: 'HELP', notificationLog: [{ to, status: 'email-validation-error' }] }],
  });
  expect(log.projects[0]?.serviceDesk?.mail.notificationLog[0]?.to).toBe(to);
});

test('whoever was invited on the people page and has not accepted is invited, unless the file says otherwise', () => {
  const created = { by: 'people-page' as const };
  const pending = { status: 'pending' as const };
  const { accounts } = describeSite({
    description: 'x',
    people: [
      { email: 'a@customer.example', created, invitations: [pending] },
      { email: 'b@customer.example', created, invitations: [pending], directory: 'active' },
      { email: 'c@customer.example', created, invitations: [pending], signedIn: true },
      { email: 'd@customer.example', created, invitations: [pending, { status: 'accepted' }] },
      { email: 'e@customer.example', created, invitations: [{ status: 'accepted' }, pending] },
      { email: 'f@customer.example', invitations: [pending] },
    ],
    projects: [{ key: 'HELP' }],
  });
  const states = accounts.flatMap((one) =>
    one.type === 'atlassian' && one.email.endsWith('@customer.example') ? [one.directory] : [],
  );
  expect(states).toEqual(['invited', 'active', 'active', 'active', 'active', 'active']);
});
