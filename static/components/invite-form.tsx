import {
  Button,
  ErrorMessage,
  Form,
  HelperMessage,
  Inline,
  Label,
  LoadingButton,
  Select,
  Stack,
  TextArea,
} from '@forge/react';
import { useState } from 'react';
import type { Symptom } from '../../src/facts/complaint';
import { useWords } from '../hooks/use-words';
import { SYMPTOMS } from './symptoms';

/** The resolver takes no longer text, and the platform no more bytes. */
const LONGEST_TEXT = 400_000;
const MOST_BYTES = 480_000;

interface Props {
  loading: boolean;
  disabled: boolean;
  onDiagnose: (text: string, symptom: Symptom | undefined) => void;
  /** Looks at the service project alone; nothing has to be typed for it. */
  onCheckProject: () => void;
}

type Refusal = 'screen.form.empty' | 'screen.form.too-long' | 'screen.form.too-large';

/** Takes the error message or the addresses, and what went wrong. What was typed stays, whatever comes of it. */
export function InviteForm({ loading, disabled, onDiagnose, onCheckProject }: Props) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [symptom, setSymptom] = useState<Symptom>();
  const [refusal, setRefusal] = useState<Refusal>();
  const fromText = { label: say('screen.form.symptom-from-text'), value: '' };
  const options = [fromText, ...SYMPTOMS.map((value) => ({ label: say(`symptom.${value}`), value }))];

  function submit() {
    if (loading || disabled) return;
    const refused = refusalOf(text);
    setRefusal(refused);
    if (refused === undefined) onDiagnose(text, symptom);
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.200" alignInline="stretch">
        <Stack space="space.050" alignInline="stretch">
          <Label labelFor="invite-text">{say('screen.form.text')}</Label>
          <TextArea
            id="invite-text"
            name="text"
            defaultValue={text}
            minimumRows={4}
            resize="vertical"
            isInvalid={refusal !== undefined}
            onChange={(event) => setText(String(event.target.value ?? ''))}
          />
          {refusal === undefined ? (
            <HelperMessage>{say('screen.form.text-help')}</HelperMessage>
          ) : (
            <ErrorMessage>{say(refusal, { count: text.length, limit: LONGEST_TEXT })}</ErrorMessage>
          )}
        </Stack>
        <Stack space="space.050" alignInline="stretch">
          <Label labelFor="invite-symptom">{say('screen.form.symptom')}</Label>
          <Select
            inputId="invite-symptom"
            name="symptom"
            options={options}
            defaultValue={fromText}
            onChange={(option: { value?: string } | null) => setSymptom(SYMPTOMS.find((one) => one === option?.value))}
          />
        </Stack>
        <Inline space="space.100" alignBlock="center">
          <LoadingButton type="submit" appearance="primary" isLoading={loading} isDisabled={disabled}>
            {say('screen.form.diagnose')}
          </LoadingButton>
          <Button isDisabled={loading || disabled} onClick={onCheckProject}>
            {say('screen.form.check-project')}
          </Button>
          <HelperMessage>{say('screen.form.reads-only')}</HelperMessage>
        </Inline>
      </Stack>
    </Form>
  );
}

function refusalOf(text: string): Refusal | undefined {
  if (text.trim() === '') return 'screen.form.empty';
  if (text.length > LONGEST_TEXT) return 'screen.form.too-long';
  return new TextEncoder().encode(text).length > MOST_BYTES ? 'screen.form.too-large' : undefined;
}
