import './without-texts';
import { searchEntries } from '../../../src/records/audit-search';
import { verifyTrail } from '../../../src/records/audit-verification';
import { readHandOff } from '../../../src/records/hand-offs';
import { savePlan } from '../../../src/records/plans';
import type { Change } from '../../../src/repairs/changes/change';
import { makePlan, type Plan } from '../../../src/repairs/plan';
import answerHandOff from '../../../src/requests/answer-hand-off';
import handOverCompany from '../../../src/requests/hand-over-company';
import { CASES, seenOn } from './change-cases';
import { cutShortAnywhere } from './cut-short';
import { expectSame } from './expect-same';
import { openLab, type Lab } from './lab';
import { planOf } from './run-plan';

const NAME = 'Brand New';
const RIGHTS = { administersJira: true, administersProject: true, agent: true, browsesUsers: true };
const asAdmin = (lab: Lab) => ({ accountId: lab.admin, rights: { accountId: lab.admin, ...RIGHTS } });

/** A plan of the case's changes as a company has them, with only these kinds. */
async function part(lab: Lab, name: string, repair: string, kinds: readonly Change['kind'][]): Promise<Plan> {
  const one = CASES.find((each) => each.name === name) ?? never(`There is no case ‘${name}’.`);
  const { id: _, digest: __, ...draft } = await planOf(lab, one);
  const [first, ...rest] = draft.changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ target, ...change }) => {
      const named = 'organizationName' in target ? { ...target, organizationName: NAME } : target;
      return { ...change, target: named } as Change;
    });
  const plan = makePlan({ ...draft, repair, changes: [first ?? never('There is no change.'), ...rest] }, new Date());
  await savePlan(plan);
  return plan;
}

/** A company of two that was sent: the organization, somebody with an account, and somebody without. */
async function sent(): Promise<{ lab: Lab; scene: { id: string; digest: string } }> {
  const lab = await openLab();
  const made = 'an organization is made, joined and linked';
  const person = 'an account is made, added, and put into an organization by its name';
  const plans = [
    await part(lab, made, 'set-up-company', ['organization', 'organization-link']),
    await part(lab, made, 'add-company-person', ['organization-member']),
    await part(lab, person, 'add-company-person', ['portal-only-customer', 'desk-customer', 'organization-member']),
  ];
  const sending = { project: 'HELP', company: NAME, plans: plans.map(({ id, digest }) => ({ id, digest })), note: '' };
  await handOverCompany.run(sending, { accountId: 'account-of-sender' });
  const id = plans[0]?.id ?? '';
  return { lab, scene: { id, digest: (await readHandOff(id))?.company?.digest ?? '' } };
}

const approve = (lab: Lab, scene: { id: string; digest: string }) =>
  answerHandOff.run({ answer: 'approve', ...scene }, asAdmin(lab)).then(({ handOff }) => handOff.state);

test.each([0, 2])(
  'a company, after %d of its plans cut short anywhere while it is approved: every plan has one effect, told once',
  async (before) => {
    let done: unknown;
    let writes = 0;
    await cutShortAnywhere({
      async open() {
        const opened = await sent();
        for (let count = 0; count < before; count += 1) await approve(opened.lab, opened.scene);
        return opened;
      },
      act: approve,
      async next({ lab, scene, where, place }) {
        // Whoever was cut short at the very end finds it answered.
        for (let count = 0; count < 4 && (await readHandOff(scene.id))?.state !== 'approved'; count += 1) {
          await approve(lab, scene);
        }
        if (place === 0) writes = lab.writes.length;
        done ??= seenOn(lab.state);
        expectSame(where, seenOn(lab.state), done);
        expect([where, lab.writes.length]).toEqual([where, writes]);
        const { state, company } = (await readHandOff(scene.id)) ?? {};
        expect([where, state, company?.done, company?.worked]).toEqual([where, 'approved', 3, 3]);
        const { entries } = await searchEntries({}, 100);
        const applied = company?.parts.map(({ plan }) => plan).sort();
        const ends = entries.filter(({ outcome }) => outcome !== undefined);
        expect([where, ends.map(({ planId }) => planId).sort()]).toEqual([where, applied]);
        expect([where, ends.every(({ outcome }) => outcome?.outcome === 'applied')]).toEqual([where, true]);
        const begun = entries.filter(({ phase }) => phase === 'intent').map(({ planId }) => planId);
        expect([where, [...new Set(begun)].sort()]).toEqual([where, applied]);
        const steps = entries.flatMap(({ note }) => (note?.of === 'hand-off' ? [note.step] : [])).reverse();
        expect([where, steps[0], [...new Set(steps)]]).toEqual([where, 'sent', ['sent', 'approved']]);
        expect([where, (await verifyTrail()).walk.broken]).toEqual([where, undefined]);
      },
    });
    expect(writes).toBe(6);
  },
  120_000,
);

function never(why: string): never {
  throw new Error(why);
}
