import { Button, Form, HelperMessage, Inline, LoadingButton, Select, Stack, TextArea } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useEffect, useState } from 'react';
import type { Symptom } from '../../src/facts/complaint';
import { useWords } from '../hooks/use-words';
import { SYMPTOMS } from './symptoms';

/** The resolver takes no longer text, and the platform no more bytes. */
const LONGEST_TEXT = 400_000;
const MOST_BYTES = 480_000;

/** What is filled in. */
export interface Given {
  text: string;
  symptom?: Symptom;
}

interface Props {
  loading: boolean;
  disabled: boolean;
  /** A report stands below, and what is to be done next is there. */
  done: boolean;
  /** Filled in when it arrives, unless something was typed by then. */
  given?: Given;
  /** Filled in whatever stands there. */
  over?: Given;
  onDiagnose: (given: Given) => void;
  /** Called with what stands in the form after every key that was pressed there. */
  onTyping?: (given: Given) => void;
  /** Looks at the service project alone; absent where the form is about what is given. */
  onCheckProject?: () => void;
}

type Refusal = 'screen.form.empty' | 'screen.form.too-long' | 'screen.form.too-large';

/** Takes the error message or the addresses, and what went wrong. What was typed stays, whatever comes of it. */
export function InviteForm({ loading, disabled, done, given, over, onDiagnose, onTyping, onCheckProject }: Props) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [symptom, setSymptom] = useState<Symptom>();
  const [refusal, setRefusal] = useState<Refusal>();
  // Fields take what they begin with; what is filled in later begins them anew.
  const [filled, setFilled] = useState(0);
  function fill({ text: filling, symptom: chosen }: Given) {
    setText(filling);
    setSymptom(chosen);
    setRefusal(undefined);
    setFilled((times) => times + 1);
  }
  useEffect(() => {
    if (given !== undefined && text === '') fill(given);
    // Only what arrives is filled in: an emptied field stays empty.
  }, [given]);
  useEffect(() => {
    if (over !== undefined) fill(over);
  }, [over]);
  const fromText = { label: say('screen.form.symptom-from-text'), value: '' };
  const options = [fromText, ...SYMPTOMS.map((value) => ({ label: say(`symptom.${value}`), value }))];

  function submit() {
    if (loading || disabled) return;
    const refused = refusalOf(text);
    setRefusal(refused);
    if (refused === undefined) onDiagnose(givenOf(text, symptom));
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.200" alignInline="stretch">
        <LabelledField
          id="invite-text"
          label={say('screen.form.text')}
          error={refusal === undefined ? undefined : say(refusal, { count: text.length, limit: LONGEST_TEXT })}
          help={say('screen.form.text-help')}
        >
          <TextArea
            key={`text-${filled}`}
            id="invite-text"
            name="text"
            defaultValue={text}
            minimumRows={4}
            resize="vertical"
            isInvalid={refusal !== undefined}
            onChange={(event) => {
              const typed = String(event.target.value ?? '');
              setText(typed);
              onTyping?.(givenOf(typed, symptom));
            }}
          />
        </LabelledField>
        <LabelledField id="invite-symptom" label={say('screen.form.symptom')}>
          <Select
            key={`symptom-${filled}`}
            inputId="invite-symptom"
            name="symptom"
            options={options}
            defaultValue={options.find(({ value }) => value === symptom) ?? fromText}
            onChange={(option: { value?: string } | null) => {
              const chosen = SYMPTOMS.find((one) => one === option?.value);
              setSymptom(chosen);
              onTyping?.(givenOf(text, chosen));
            }}
          />
        </LabelledField>
        <Inline space="space.100" alignBlock="center">
          <LoadingButton
            type="submit"
            appearance={done ? 'default' : 'primary'}
            isLoading={loading}
            isDisabled={disabled}
          >
            {say('screen.form.diagnose')}
          </LoadingButton>
          {onCheckProject === undefined ? null : (
            <Button isDisabled={loading || disabled} onClick={onCheckProject}>
              {say('screen.form.check-project')}
            </Button>
          )}
          {onCheckProject !== undefined || given === undefined || text === given.text ? null : (
            <Button appearance="subtle" isDisabled={loading} onClick={() => fill(given)}>
              {say('request.fill')}
            </Button>
          )}
          <HelperMessage>{say('screen.form.reads-only')}</HelperMessage>
        </Inline>
      </Stack>
    </Form>
  );
}

function givenOf(text: string, symptom: Symptom | undefined): Given {
  return { text, ...(symptom === undefined ? {} : { symptom }) };
}

function refusalOf(text: string): Refusal | undefined {
  if (text.trim() === '') return 'screen.form.empty';
  if (text.length > LONGEST_TEXT) return 'screen.form.too-long';
  return new TextEncoder().encode(text).length > MOST_BYTES ? 'screen.form.too-large' : undefined;
}
