import { SectionMessage, Stack, Text } from '@forge/react';
import type { Problem } from '../../src/requests/problem';
import { problemText } from '../../src/words/problem-text';
import type { Failure } from '../hooks/settle';
import { useWords } from '../hooks/use-words';

interface Props {
  failure: Failure;
  /** What the failure means where it happened, in words. */
  meaning?: string;
  /** Nobody pressed anything: to see what is for others is no failure. */
  onlyLooked?: boolean;
}

/** Says why there is no result, what that means, and what to do. */
export function FailureMessage({ failure, meaning, onlyLooked = false }: Props) {
  const { say } = useWords();
  const forOthers = onlyLooked && failure.kind === 'problem' && failure.problem.code === 'not-jira-admin';
  const look = forOthers ? {} : ({ appearance: 'error', title: say('screen.failed') } as const);
  return (
    <SectionMessage {...look}>
      <Stack space="space.100">
        {failure.kind === 'problem' ? (
          <ProblemText problem={failure.problem} />
        ) : (
          <NoAnswer message={failure.message} />
        )}
        {meaning === undefined ? null : <Text>{meaning}</Text>}
      </Stack>
    </SectionMessage>
  );
}

function ProblemText({ problem }: { problem: Problem }) {
  const { say, when } = useWords();
  const { call } = problem;
  return (
    <>
      <Text>{problemText(problem, say, when)}</Text>
      {call === undefined ? null : (
        <Text size="small">{say('unread.tried', { operation: call.operation, as: call.as, status: call.status })}</Text>
      )}
    </>
  );
}

function NoAnswer({ message }: { message: string }) {
  const { say } = useWords();
  return (
    <>
      <Text>{say('screen.no-answer')}</Text>
      {message === '' ? null : <Text size="small">{message}</Text>}
    </>
  );
}
