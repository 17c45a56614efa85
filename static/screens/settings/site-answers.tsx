import { Button, DynamicTable, Heading, Inline, LoadingButton, SectionMessage, Stack, Text, User } from '@forge/react';
import type { SiteAnswer } from '../../../src/records/answers';
import { answerText } from '../../../src/words/answer-text';
import type { Say } from '../../../src/words/say';
import { FailureMessage } from '../../components/failure-message';
import { useSiteAnswers, type SiteAnswers, type SiteAnswersActs } from '../../hooks/use-site-answers';
import { useWords } from '../../hooks/use-words';

const PER_PAGE = 20;
const COLUMNS = {
  question: 'settings.answers.question',
  scope: 'settings.answers.scope',
  answer: 'settings.answers.answer',
  by: 'settings.answers.by',
  at: 'settings.answers.at',
  until: 'settings.answers.until',
  act: 'settings.answers.act',
} as const;
const COLUMN_KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
/** In percent: an answer is a word or two, which should not be broken. */
const WIDTHS = { question: 25, scope: 12, answer: 16, by: 11, at: 13, until: 13, act: 10 };

/** What people answered about the site and its customers' domains; each answer can be forgotten. */
export function SiteAnswersList() {
  const { say } = useWords();
  const [shown, acts] = useSiteAnswers();
  const reading = shown.state === 'loading' || (shown.state === 'ready' && shown.busy === 'reading');
  const failure = 'failure' in shown ? shown.failure : undefined;
  return (
    <Stack space="space.150" alignInline="stretch">
      <Stack space="space.050">
        <Heading as="h2" size="medium">
          {say('settings.answers.title')}
        </Heading>
        <Text>{say('settings.answers.about')}</Text>
      </Stack>
      <Inline>
        <LoadingButton isLoading={reading} onClick={acts.read}>
          {say(shown.state === 'ready' ? 'settings.answers.refresh' : 'settings.answers.read')}
        </LoadingButton>
      </Inline>
      {failure === undefined ? null : <FailureMessage failure={failure} />}
      {shown.state === 'ready' && shown.forgotten ? (
        <SectionMessage appearance="success">
          <Text>{say('settings.answers.forgotten')}</Text>
        </SectionMessage>
      ) : null}
      {shown.state === 'ready' ? <Table shown={shown} onForget={acts.forget} /> : null}
    </Stack>
  );
}

interface TableProps {
  shown: Extract<SiteAnswers, { state: 'ready' }>;
  onForget: SiteAnswersActs['forget'];
}

function Table({ shown: { answers, busy }, onForget }: TableProps) {
  const { say, when } = useWords();
  if (answers.length === 0) return <Text>{say('settings.answers.none')}</Text>;
  return (
    <DynamicTable
      label={say('settings.answers.title')}
      rowsPerPage={PER_PAGE}
      head={{ cells: COLUMN_KEYS.map((key) => ({ key, content: say(COLUMNS[key]), width: WIDTHS[key] })) }}
      rows={answers.map((answer) => ({
        key: answer.key,
        cells: [
          { key: 'question', content: <Text>{say(`question.${answer.question}.title`)}</Text> },
          { key: 'scope', content: <Text>{scopeOf(answer, say)}</Text> },
          { key: 'answer', content: <Text>{answerText(answer, say)}</Text> },
          { key: 'by', content: <User accountId={answer.by} /> },
          { key: 'at', content: <Text>{when(answer.at)}</Text> },
          { key: 'until', content: <Text>{when(answer.until)}</Text> },
          {
            key: 'act',
            content: (
              <Button spacing="compact" isDisabled={busy !== undefined} onClick={() => onForget(answer.key)}>
                {say('settings.answers.forget')}
              </Button>
            ),
          },
        ],
      }))}
    />
  );
}

// Plain functions: the table calls what stands in its cells, and hooks would not survive that.

function scopeOf({ domain }: SiteAnswer, say: Say): string {
  return domain === undefined ? say('settings.answers.whole-site') : say('settings.answers.domain', { domain });
}
