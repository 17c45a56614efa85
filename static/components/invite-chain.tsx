import { Box, Inline, Lozenge, Stack, Text, xcss } from '@forge/react';
import type { Finding } from '../../src/diagnosis/judge';
import type { Verdict } from '../../src/diagnosis/verdict';
import { isUnread } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';

type Stage = Finding['stage'];
type LinkState = 'breaks' | 'blocks' | 'unread' | 'warns' | 'fine';

const APPEARANCES = {
  breaks: 'removed',
  blocks: 'removed',
  unread: 'inprogress',
  warns: 'moved',
  fine: 'success',
} as const;

const link = xcss({
  padding: 'space.100',
  backgroundColor: 'elevation.surface.sunken',
  borderRadius: 'radius.medium',
});

/** The way of an invite from one end to the other, with where it breaks: in a sentence, and as a row of steps. */
export function InviteChain({ verdict }: { verdict: Verdict }) {
  const { say } = useWords();
  // A stage that cannot explain the symptom is a link of the chain only where something was seen in it.
  const counts = (one: Finding) =>
    (one.explainsSymptom && one.outcome !== 'not-applicable') || one.outcome === 'blocks' || one.outcome === 'warns';
  const stages = ORDER.filter((stage) => verdict.findings.some((one) => one.stage === stage && counts(one)));
  const broken = stages.findIndex((stage) => stateOf(stage, verdict) === 'breaks');
  const stage = stages[broken];
  return (
    <Stack space="space.050" alignInline="stretch">
      <Text size="small">
        {stage === undefined
          ? say('screen.chain.whole')
          : say('screen.chain.breaks', {
              place: broken + 1,
              count: stages.length,
              stage: say(`screen.stage.${stage}`),
            })}
      </Text>
      <Links stages={stages} verdict={verdict} />
    </Stack>
  );
}

function Links({ stages, verdict }: { stages: readonly Stage[]; verdict: Verdict }) {
  const { say } = useWords();
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap alignBlock="stretch">
      {stages.map((stage) => {
        const state = stateOf(stage, verdict);
        return (
          <Box key={stage} xcss={link}>
            <Stack space="space.050" alignInline="start">
              <Text size="small">{say(`screen.stage.${stage}`)}</Text>
              <Lozenge appearance={APPEARANCES[state]} isBold={state === 'breaks'}>
                {say(`screen.link.${state}`)}
              </Lozenge>
            </Stack>
          </Box>
        );
      })}
    </Inline>
  );
}

const PLACES: Record<Stage, number> = {
  environment: 0,
  caller: 1,
  address: 2,
  account: 3,
  site: 4,
  'service-project': 5,
  delivery: 6,
  'sign-in': 7,
};
const ORDER = (Object.keys(PLACES) as Stage[]).sort((a, b) => PLACES[a] - PLACES[b]);

function stateOf(stage: Stage, verdict: Verdict): LinkState {
  const findings = verdict.findings.filter((one) => one.stage === stage);
  const has = (outcome: Finding['outcome']) => findings.some((one) => one.outcome === outcome);
  if (findings.some((one) => one.cause === verdict.rootCause)) return 'breaks';
  if (has('blocks')) return 'blocks';
  // A stage that was read in part is not called fine.
  if (findings.some((one) => isUnread(one) && one.explainsSymptom)) return 'unread';
  return has('warns') ? 'warns' : 'fine';
}
