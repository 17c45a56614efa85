import { catalogue } from '../../scripts/catalogue';
import { planText } from '../../src/words/plan-text';
import type { Change } from '../../src/repairs/changes/change';
import { sayIn } from '../../src/words/say';
import { aPlan, aReport, GRANT, INVITE } from './build-report';

const texts = catalogue();
const say = sayIn((id) => texts[id]?.text, 'en-US');

test('a plan as Markdown: what, for whom, why, the changes, and what else happens', () => {
  const text = planText(aPlan(), aReport(), say);
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      '# Grant the missing permissions to customers',
      '- Service project: Customer support (SUP)',
      '- Customer: jane.doe@customer.example',
      '- Applying it takes a Jira administrator.',
      '- Made 2026-03-02 10:00 UTC, can be applied until 2026-03-02 10:30 UTC',
      '- Plan plan-1',
      '**Customers lack permissions that every customer needs**',
      'Service Project Customer - Portal Access lacks Browse Projects.',
      '1. Browse Projects for Service Project Customer - Portal Access in the permission scheme “Support permissions”: not granted → granted',
      '- The site sends no mail because of this.',
      '- It can be undone.',
    ]),
  );
  expect(text).toMatch(
    /- Service Project Customer - Portal Access: granted: Add Comments; missing: Browse Projects \(Read with GET/,
  );
  expect(text).not.toContain('[');
});

test('without a report, or with one that knows nothing of the cause, there is no why', () => {
  expect(planText(aPlan(), undefined, say)).not.toContain('## Why');
  expect(planText(aPlan({ cause: 'no-such-cause' }), aReport(), say)).not.toContain('## Why');
});

test('says that there is no mail once only, and why there is no way back', () => {
  const silent = aPlan({ repair: 'add-customer-to-service-project', sideEffects: [{ message: 'noMail' }] });
  expect(planText(silent, undefined, say).match(/mail is sent|sends no mail/g)).toHaveLength(1);
  const invite = aPlan({
    repair: 'invite-customer',
    changes: [INVITE],
    sideEffects: [],
    irreversible: ['organization', 'customer-invitation'],
    mails: 1,
  });
  const text = planText(invite, undefined, say);
  expect(text).toContain('- The site sends one mail.');
  expect(text).toContain('- It cannot be undone: Where an organization');
  expect(text).toContain('\n- A mail that was sent cannot be called back.');
});

test('the way back is a plan like any other', () => {
  const back = { ...GRANT, before: GRANT.after, after: GRANT.before } as Change;
  const sideEffects = [
    { message: 'shared', values: { count: 1, projects: ['Operations (OPS)'] } },
    { message: 'seen', values: { seen: 1, of: 2 } },
  ];
  const undo = aPlan({ repair: 'undo', undoes: 'plan-1', sideEffects, changes: [back] });
  const text = planText(undo, undefined, say);
  expect(text).toMatch(/^# Undo\n[^]*: granted → not granted/);
  expect(text).toContain('shares this permission scheme and changes with it: Operations (OPS)');
  expect(text).toContain('You can see 2 other service projects; the permission scheme of 1 of them could be read.');
});

test.each([
  [0, 0, 'You can see no other service project that could share this permission scheme.'],
  [0, 1, 'You can see 1 other service project; its permission scheme could not be read.'],
  [0, 2, 'You can see 2 other service projects; the permission scheme of none of them could be read.'],
])('of who shares a scheme, %i were read of %i', (seen, of, words) => {
  const plan = aPlan({ sideEffects: [{ message: 'seen', values: { seen, of } }] });
  expect(planText(plan, undefined, say)).toContain(words);
});

test('the way back to an access that nothing documented gives says so', () => {
  const target = { email: 'jane.doe@customer.example', accountId: 'qm:1' };
  const given: Change = { kind: 'portal-only-access', target, before: { active: false }, after: { active: true } };
  const undo = aPlan({
    repair: 'undo',
    undoes: 'plan-1',
    sideEffects: [{ message: 'undocumented' }],
    changes: [given],
  });
  expect(planText(undo, undefined, say)).toContain('- Atlassian does not document this operation');
});
