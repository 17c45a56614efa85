import type { Report } from '../../src/requests/report';
import { aPlan, aReport, CAUSE, EMAIL, FINE, INVITE } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const ADD_NOW = { withoutMail: 'create-portal-only-customer', withMail: 'invite-customer', allowed: true };
const HEALED = aReport({ findings: [FINE] });
const REFUSED = { status: 400, message: 'Signup is not allowed.' };
/** Made anew after an invite was tried. */
const TRIED = aReport({
  facts: [{ fact: 'inviteAttempt', readable: true, value: REFUSED, source: { how: 'given' } }],
});

async function opened(report: Report, resolver: FakeResolver) {
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [report] }),
    answerQuestion: () => ({ kind: 'answered', report: HEALED }),
    ...resolver,
  });
  await diagnose(screen, EMAIL);
  return screen;
}

describe('add now', () => {
  const plan = aPlan({
    repair: 'invite-customer',
    changes: [INVITE],
    irreversible: ['customer-invitation'],
    mails: 1,
    sideEffects: [],
  });

  test('says that it writes, plans with the name that was typed, and shows the site’s own reason when it is refused', async () => {
    const at = '2026-03-02T10:00:00.000Z';
    const calls = [
      {
        how: 'attempted' as const,
        operation: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite',
        at,
        status: 400,
      },
    ];
    const screen = await opened(aReport({ addNow: ADD_NOW }), {
      answerQuestion: () => ({ kind: 'answered', report: TRIED }),
      planRepair: () => ({ kind: 'planned', plan, allowed: true }),
      applyPlan: () => ({
        kind: 'outcome',
        plan,
        undoable: false,
        outcome: {
          outcome: 'refused',
          at,
          by: 'account-you',
          changes: [
            {
              outcome: 'refused',
              calls,
              status: 400,
              i18nKey: 'cv.signup.error.not.allowed',
              message: 'Signup is not allowed.',
            },
          ],
        },
      }),
    });
    expect(screen.has('This changes the site.')).toBe(true);
    await screen.choose('add-now', 'With an invitation mail: Invite the customer by mail');
    await screen.type('Name of the new customer (optional)', '  Jane Doe ');
    await screen.press('Show the plan');
    expect(asked(screen, 'planRepair')).toEqual([
      { project: 'SUP', email: EMAIL, repair: 'invite-customer', displayName: 'Jane Doe' },
    ]);
    await screen.press('Approve and apply');
    expect(screen.has('The site refused: Invite the customer by mail')).toBe(true);
    expect(screen.has('The site answered with status 400.')).toBe(true);
    expect(screen.has('In the site’s own words: Signup is not allowed.')).toBe(true);
    expect(screen.has('Reason as a code: cv.signup.error.not.allowed')).toBe(true);
    expect(asked(screen, 'answerQuestion')).toHaveLength(1);
    // Said once, and still once the outcome is closed.
    expect(screen.findAll('Text', /Signup is not allowed\./)).toHaveLength(1);
    await screen.press('Close');
    expect(screen.has('When inviting was tried, the site answered with status 400.')).toBe(true);
  });

  test('is not offered where something is certain to stop it', async () => {
    const screen = await opened(aReport({ addNow: { ...ADD_NOW, against: CAUSE } }), {});
    expect(screen.has('This changes the site.')).toBe(false);
    expect(screen.has('There is nothing that the app can do here.')).toBe(true);
  });

  test('without a mail by default; no name is asked where an account exists', async () => {
    const addNow = { ...ADD_NOW, withoutMail: 'add-customer-to-service-project', allowed: false };
    const screen = await opened(aReport({ addNow }), { planRepair: () => ({ kind: 'planned', plan, allowed: false }) });
    expect(screen.has('Name of the new customer (optional)')).toBe(false);
    expect(screen.has('You may not do this yourself.')).toBe(true);
    await screen.press('Show the plan');
    expect(asked(screen, 'planRepair')).toEqual([
      { project: 'SUP', email: EMAIL, repair: 'add-customer-to-service-project' },
    ]);
    expect(screen.field('Copy for an administrator')).toBeDefined();
  });

  test('a failed plan loses nothing that was typed or chosen', async () => {
    const screen = await opened(aReport({ addNow: ADD_NOW }), {
      planRepair: () => {
        throw new Error('offline');
      },
    });
    await screen.choose('add-now', 'With an invitation mail: Invite the customer by mail');
    await screen.type('Name of the new customer (optional)', 'Jane Doe');
    await screen.press('Show the plan');
    expect(screen.has('offline')).toBe(true);
    await screen.press('Close');
    expect(screen.field('Name of the new customer (optional)').props['defaultValue']).toBe('Jane Doe');
    expect(screen.field('add-now').props['value']).toBe('with-mail');
  });
});
