import { sendHandOff, replaceHandOff, type HandOff, type HandOffState } from '../../../src/records/hand-offs';
import readHandOffs from '../../../src/requests/read-hand-offs';
import readInbox from '../../../src/requests/read-inbox';
import { CASES } from './change-cases';
import { openLab, type Lab } from './lab';
import { planOf } from './run-plan';

const RIGHTS = { administersJira: true, administersProject: true, agent: true, browsesUsers: true };
const SENDER = 'account-of-sender';
const SENT = 70;

let lab: Lab;
let projectId: string;
afterEach(() => lab.close());

/** Hand-offs numbered by when they were sent; three at a time in the same instant. */
async function sendMany(stateOf: (number: number) => HandOffState): Promise<string[]> {
  lab = await openLab();
  const [one] = CASES;
  if (one === undefined) throw new Error('There is no case.');
  one.prepare(lab.state);
  const plan = await planOf(lab, one);
  projectId = plan.target.projectId;
  const ids: string[] = [];
  for (let number = 0; number < SENT; number += 1) {
    const id = `sent-${String(number).padStart(2, '0')}`;
    ids.push(id);
    const handedAt = new Date(Date.UTC(2026, 0, 1, 0, Math.floor(number / 3))).toISOString();
    const sent: HandOff = { projectId, state: 'open', handedAt, by: SENDER, claim: '', plan: { ...plan, id } };
    await sendHandOff(sent);
    if (stateOf(number) !== 'open') await replaceHandOff(sent, { ...sent, state: stateOf(number), claim: id });
  }
  return ids;
}

interface Page {
  handOffs: HandOff[];
  from: string | undefined;
}

/** All pages of a list; what stands at the end of one and the beginning of the next counts once. */
async function allPages(read: (from: string | undefined) => Promise<Page>) {
  const pages: string[][] = [];
  for (let from: string | undefined, done = false; !done;) {
    const page = await read(from);
    pages.push(page.handOffs.map(({ plan }) => plan.id));
    from = page.from;
    done = from === undefined;
  }
  return { sizes: pages.map((page) => page.length), ids: [...new Set(pages.flat())] };
}

const sorted = (ids: readonly string[]) => [...ids].sort();
const minuteOf = (id: string) => Math.floor(Number(id.slice('sent-'.length)) / 3);

test('of more than a page that wait, the oldest come first and none is lost', async () => {
  const sent = await sendMany((number) => (number % 10 === 0 ? 'answering' : 'open'));
  const { sizes, ids } = await allPages(async (from) => {
    const more = from === undefined ? {} : { more: { list: 'open' as const, from } };
    const { open, answered, moreOpen } = await readInbox.run(more, { accountId: lab.admin });
    expect(answered).toEqual([]);
    return { handOffs: open, from: moreOpen };
  });
  expect(sizes.slice(0, -1).every((size) => size === 30)).toBe(true);
  expect(sorted(ids)).toEqual(sent);
  expect(ids.map(minuteOf)).toEqual(sent.map(minuteOf));
});

test('answered ones, and one’s own, begin with the newest, and go on to the oldest', async () => {
  const sent = await sendMany((number) => (number % 2 === 0 ? 'approved' : 'declined'));
  const newestFirst = [...sent].reverse().map(minuteOf);
  const asker = { accountId: SENDER, rights: { accountId: SENDER, ...RIGHTS } };
  const answered = await allPages(async (from) => {
    const more = from === undefined ? {} : { more: { list: 'answered' as const, from } };
    const inbox = await readInbox.run(more, { accountId: lab.admin });
    expect(inbox.open).toEqual([]);
    return { handOffs: inbox.answered, from: inbox.moreAnswered };
  });
  const own = await allPages(async (from) => {
    const more = from === undefined ? {} : { more: { list: 'own' as const, from } };
    const found = await readHandOffs.run({ project: projectId, ...more }, asker);
    return { handOffs: found.own, from: found.moreOwn };
  });
  for (const { ids } of [answered, own]) {
    expect(sorted(ids)).toEqual(sent);
    expect(ids.map(minuteOf)).toEqual(newestFirst);
  }
});
