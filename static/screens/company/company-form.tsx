import { Form, Inline, LoadingButton, RadioGroup, Stack, TextArea, Textfield } from '@forge/react';
import { LabelledField } from '../../components/labelled-field';
import { useState } from 'react';
import type { CompanyWish } from '../../hooks/use-company';
import { useWords } from '../../hooks/use-words';

/** What the resolver takes at once. */
const MOST_PEOPLE = 200;
const LONGEST_TEXT = 200_000;

interface Props {
  /** The service project is not known yet. */
  disabled: boolean;
  busy: boolean;
  /** The list was read, and what is to be done next stands below. */
  done: boolean;
  /** What the form begins with. */
  given: CompanyWish;
  /** Called with what stands in the form after every change. */
  onTyping: (wish: CompanyWish) => void;
  onRead: (wish: CompanyWish) => void;
}

type Refusal = 'company.form.name-missing' | 'company.form.people-missing' | 'company.form.people-too-large';

/** Takes the company's name, its people, and who gets a mail. What was typed stays, whatever comes of it. */
export function CompanyForm({ disabled, busy, done, given, onTyping, onRead }: Props) {
  const { say } = useWords();
  const [name, setName] = useState(given.company);
  const [text, setText] = useState(given.text);
  const [mail, setMail] = useState(given.mail);
  const [refusal, setRefusal] = useState<Refusal>();
  const badPeople = refusal !== undefined && refusal !== 'company.form.name-missing';

  function type(typed: Partial<CompanyWish>) {
    const wish = { company: name, text, mail, ...typed };
    setName(wish.company);
    setText(wish.text);
    setMail(wish.mail);
    onTyping(wish);
  }

  function submit() {
    if (busy || disabled) return;
    const company = name.trim();
    const refused = refusalOf(company, text);
    setRefusal(refused);
    if (refused === undefined) onRead({ company, text, mail });
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.200" alignInline="stretch">
        <LabelledField
          id="company-name"
          label={say('company.form.name')}
          error={refusal === 'company.form.name-missing' ? say(refusal) : undefined}
          help={say('company.form.name-help')}
        >
          <Textfield
            id="company-name"
            name="company"
            defaultValue={name}
            maxLength={200}
            isInvalid={refusal === 'company.form.name-missing'}
            onChange={(event) => type({ company: String(event.target.value ?? '') })}
          />
        </LabelledField>
        <LabelledField
          id="company-people"
          label={say('company.form.people')}
          error={badPeople ? say(refusal) : undefined}
          help={say('company.form.people-help', { limit: MOST_PEOPLE })}
        >
          <TextArea
            id="company-people"
            name="people"
            defaultValue={text}
            minimumRows={5}
            resize="vertical"
            isInvalid={badPeople}
            onChange={(event) => type({ text: String(event.target.value ?? '') })}
          />
        </LabelledField>
        <LabelledField id="company-mail" label={say('company.form.mail')}>
          <RadioGroup
            name="company-mail"
            value={mail ? 'invite' : 'none'}
            isDisabled={busy}
            onChange={(event) => type({ mail: event.target.value === 'invite' })}
            options={(['none', 'invite'] as const).map((value) => ({
              name: 'company-mail',
              value,
              label: say(`company.form.mail-${value}`),
            }))}
          />
        </LabelledField>
        <Inline>
          <LoadingButton type="submit" appearance={done ? 'default' : 'primary'} isDisabled={busy || disabled}>
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
