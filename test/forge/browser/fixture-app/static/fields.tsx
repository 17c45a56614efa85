import {
  Button,
  ErrorMessage,
  Form,
  FormFooter,
  FormSection,
  HelperMessage,
  Label,
  RequiredAsterisk,
  Select,
  TextArea,
  Textfield,
  Text,
  ValidMessage,
  useForm,
} from '@forge/react';
import { useState } from 'react';

interface Values extends Record<string, unknown> {
  email: string;
  note: string;
  symptom: { label: string; value: string };
}

export function Fields() {
  const [sent, setSent] = useState<Values>();
  const [live, setLive] = useState('');
  const { register, getFieldId, handleSubmit, formState } = useForm<Values>();
  return (
    <>
      <Form onSubmit={() => void handleSubmit((values) => setSent(values))()}>
        <FormSection>
          <Label labelFor={getFieldId('email')}>
            E-mail <RequiredAsterisk />
          </Label>
          <Textfield {...register('email', { required: true, pattern: /@/ })} type="text" />
          {formState.errors['email'] === undefined ? (
            <HelperMessage>The customer's address</HelperMessage>
          ) : (
            <ErrorMessage>Enter an address with an @.</ErrorMessage>
          )}
          <Label labelFor={getFieldId('note')}>Note</Label>
          <TextArea {...register('note')} />
          <Label labelFor={getFieldId('symptom')}>What went wrong</Label>
          <Select
            {...register('symptom')}
            inputId={getFieldId('symptom')}
            options={[
              { label: 'Could not be added', value: 'add-failed' },
              { label: 'No mail came', value: 'no-mail' },
            ]}
          />
        </FormSection>
        <FormFooter>
          <Button type="submit" appearance="primary">
            Send
          </Button>
        </FormFooter>
      </Form>
      {sent === undefined ? null : (
        <Text>{`Sent: ${sent.email}, ${sent.note}, ${sent.symptom?.value ?? 'nothing chosen'}`}</Text>
      )}
      <Label labelFor="live">Live</Label>
      <Textfield id="live" value={live} onChange={(event) => setLive(String(event.target.value))} />
      <ValidMessage>{`Live value: ${live.toUpperCase()}`}</ValidMessage>
    </>
  );
}
