import {
  ErrorMessage,
  Form,
  HelperMessage,
  Inline,
  Label,
  LoadingButton,
  RadioGroup,
  Stack,
  TextArea,
  Textfield,
} from '@forge/react';
import { useState } from 'react';
import type { CompanyWish } from '../../hooks/use-company';
import { useWords } from '../../hooks/use-words';

/** What the resolver takes at once. */
const MOST_PEOPLE = 200;
const LONGEST_TEXT = 200_000;

interface Props {
  busy: boolean;
  onRead: (wish: CompanyWish) => void;
}

type Refusal = 'company.form.name-missing' | 'company.form.people-missing' | 'company.form.people-too-large';

/** Takes the company's name, its people, and who gets a mail. What was typed stays, whatever comes of it. */
export function CompanyForm({ busy, onRead }: Props) {
  const { say } = useWords();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [mail, setMail] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const badPeople = refusal !== undefined && refusal !== 'company.form.name-missing';

  function submit() {
    if (busy) return;
    const company = name.trim();
    const refused = refusalOf(company, text);
    setRefusal(refused);
    if (refused === undefined) onRead({ company, text, mail });
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.200" alignInline="stretch">
        <Stack space="space.050" alignInline="stretch">
          <Label labelFor="company-name">{say('company.form.name')}</Label>
          <Textfield
            id="company-name"
            name="company"
            defaultValue={name}
            maxLength={200}
            isInvalid={refusal === 'company.form.name-missing'}
            onChange={(event) => setName(String(event.target.value ?? ''))}
          />
          {refusal === 'company.form.name-missing' ? (
            <ErrorMessage>{say(refusal)}</ErrorMessage>
          ) : (
            <HelperMessage>{say('company.form.name-help')}</HelperMessage>
          )}
        </Stack>
        <Stack space="space.050" alignInline="stretch">
          <Label labelFor="company-people">{say('company.form.people')}</Label>
          <TextArea
            id="company-people"
            name="people"
            defaultValue={text}
            minimumRows={5}
            resize="vertical"
            isInvalid={badPeople}
            onChange={(event) => setText(String(event.target.value ?? ''))}
          />
          {badPeople ? (
            <ErrorMessage>{say(refusal)}</ErrorMessage>
          ) : (
            <HelperMessage>{say('company.form.people-help', { limit: MOST_PEOPLE })}</HelperMessage>
          )}
        </Stack>
        <Stack space="space.050" alignInline="stretch">
          <Label labelFor="company-mail">{say('company.form.mail')}</Label>
          <RadioGroup
            name="company-mail"
            value={mail ? 'invite' : 'none'}
            isDisabled={busy}
            onChange={(event) => setMail(event.target.value === 'invite')}
            options={(['none', 'invite'] as const).map((value) => ({
              name: 'company-mail',
              value,
              label: say(`company.form.mail-${value}`),
            }))}
          />
        </Stack>
        <Inline>
          <LoadingButton type="submit" appearance="primary" isDisabled={busy}>
            {say('company.form.read')}
          </LoadingButton>
        </Inline>
      </Stack>
    </Form>
  );
}

function refusalOf(company: string, text: string): Refusal | undefined {
  if (company === '') return 'company.form.name-missing';
  if (text.trim() === '') return 'company.form.people-missing';
  return text.length > LONGEST_TEXT ? 'company.form.people-too-large' : undefined;
}
