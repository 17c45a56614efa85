import type { Finding } from '../../src/diagnosis/judge';
import { reportText } from '../../src/words/report-text';
import { sayIn } from '../../src/words/say';
import { catalogue } from '../../scripts/catalogue';
import { aReport, BLOCKING, EMAIL } from './build-report';
import { diagnose, openScreen } from './open-screen';

const FOLLOWS: Finding = {
  cause: 'restricted-channel-not-added',
  stage: 'service-project',
  explainsSymptom: true,
  outcome: 'blocks',
  message: 'notAdded',
  confidence: 'likely',
  evidence: [{ type: 'value', fact: 'channelAccess', label: 'channel', values: { portal: 'restricted' } }],
  sources: {},
  under: BLOCKING.cause,
};
const TITLE = 'The portal is restricted, and this person has not been added';

describe('what follows from a cause', () => {
  test('stands beneath it on the screen, and nowhere else', async () => {
    const report = aReport({ findings: [BLOCKING, FOLLOWS] });
    const screen = await openScreen({ diagnose: () => ({ kind: 'diagnosed', reports: [report] }) });
    await diagnose(screen, EMAIL);
    const words = screen.print();
    expect(words.indexOf('This follows from it:')).toBeGreaterThan(words.indexOf('Root cause'));
    expect(words.indexOf(TITLE)).toBeGreaterThan(words.indexOf('This follows from it:'));
    expect(words.split(TITLE)).toHaveLength(2);
    expect(screen.has('Channel access: Restricted')).toBe(true);
  });

  test('stands beneath it in the text', () => {
    const say = sayIn((id) => catalogue()[id]?.text, 'en-US');
    const text = reportText(aReport({ findings: [BLOCKING, FOLLOWS] }), say, 'en-US');
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('This follows from it:'));
    expect(at).toBeGreaterThan(lines.findIndex((line) => line.includes(`[${BLOCKING.cause}]`)));
    expect(lines[at + 1]).toMatch(/^ {4}- Blocks \(likely\): The portal is restricted/);
    expect(text.split(`[${FOLLOWS.cause}]`)).toHaveLength(2);
  });
});

test('an explanation stands in the report, and is no finding', async () => {
  const report = { ...aReport({ findings: [] }), notes: ['contrast-access-too-wide' as const] };
  const screen = await openScreen({ diagnose: () => ({ kind: 'diagnosed', reports: [report] }) });
  await diagnose(screen, EMAIL);
  expect(screen.has('Also worth knowing')).toBe(true);
  expect(screen.has('people see more than they should')).toBe(true);
});

test('what is also worth knowing comes after the root cause', async () => {
  const report = { ...aReport({ findings: [BLOCKING] }), notes: ['more-behind' as const] };
  const screen = await openScreen({ diagnose: () => ({ kind: 'diagnosed', reports: [report] }) });
  await diagnose(screen, EMAIL);
  const words = screen.print();
  expect(words.indexOf('Also worth knowing')).toBeGreaterThan(words.indexOf('Root cause'));
});
