import { Inline, LoadingButton, SectionMessage, Stack, Text, TextArea } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useState } from 'react';
import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { Report } from '../../src/requests/report';
import { commentDraft } from '../../src/words/comment-draft';
import { useComment } from '../hooks/use-comment';
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
  const [text, setText] = useState(draft);
  const [empty, setEmpty] = useState(false);
  if (comment.state === 'sent') {
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
          id="request-comment"
          name="comment"
          minimumRows={6}
          maxLength={10_000}
          defaultValue={draft}
          isInvalid={empty}
          onChange={(event) => setText(String(event.target.value ?? ''))}
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
