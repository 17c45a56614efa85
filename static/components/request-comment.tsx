import { Inline, LoadingButton, SectionMessage, Stack, Text, TextArea } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useEffect, useState } from 'react';
import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { Report } from '../../src/requests/report';
import { commentDraft } from '../../src/words/comment-draft';
import { useComment } from '../hooks/use-comment';
import { useTyped } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';

interface Props {
  request: string;
  report: Report;
  /** What became of a repair that was made meanwhile. */
  applied: ApplyPlanResult | undefined;
}

/** Leaves the outcome on the request; what is sent stands there before, and can be changed. */
export function RequestComment({ request, report, applied }: Props) {
  const { say } = useWords();
  const [comment, send] = useComment(report.target.projectKey, request);
  const [draft] = useState(() => commentDraft(report, applied, say));
  const { conclusion, rootCause } = report.verdict;
  const of = [conclusion, rootCause, applied?.plan.id, applied?.outcome.outcome, applied?.undone?.at].join(' ');
  // What was changed before a reload is there again, unless it came to something else by now.
  const typed = useTyped({ project: report.target.projectKey, about: `${request} ${report.target.email}` }, 'comment');
  const changed = typed.fields['of'] === of ? typed.fields['comment'] : undefined;
  const text = changed ?? draft;
  const sent = comment.state === 'sent';
  useEffect(() => {
    if (sent) typed.clear();
  }, [sent]);
  const [empty, setEmpty] = useState(false);
  if (sent) {
    return (
      <SectionMessage appearance="success">
        <Text>{say('request.comment.sent', { request })}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.100" alignInline="stretch">
      <LabelledField
        id="request-comment"
        label={say('request.comment.text', { request })}
        error={empty ? say('request.comment.empty') : undefined}
        help={say('request.comment.help')}
      >
        <TextArea
          key={typed.key}
          id="request-comment"
          name="comment"
          minimumRows={6}
          maxLength={10_000}
          defaultValue={text}
          isInvalid={empty}
          onChange={(event) => typed.type({ comment: String(event.target.value ?? ''), of })}
        />
      </LabelledField>
      {comment.state === 'failed' ? (
        <FailureMessage failure={comment.failure} meaning={say('request.comment.failed')} />
      ) : null}
      <Inline>
        <LoadingButton
          isLoading={comment.state === 'sending'}
          onClick={() => {
            setEmpty(text.trim() === '');
            if (text.trim() !== '') void send(text);
          }}
        >
          {say('request.comment.send')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
