import { Checkbox, CheckboxGroup, Heading, Label, Radio, RadioGroup, Select, Text, Toggle } from '@forge/react';
import { useState } from 'react';

const colours = ['red', 'green', 'blue'].map((value) => ({ label: value, value, name: 'colour' }));

export function Choices() {
  const [log, setLog] = useState<string[]>([]);
  const [colour, setColour] = useState('green');
  const [agreed, setAgreed] = useState(false);
  const note = (line: string) => setLog((lines) => [...lines, line]);
  return (
    <>
      <Heading as="h2">Choices</Heading>
      <Checkbox
        label="I agree"
        isChecked={agreed}
        onChange={(event) => {
          setAgreed(event.target.checked === true);
          note(`agreed ${String(event.target.checked)}`);
        }}
      />
      <CheckboxGroup
        name="roles"
        defaultValue={['agent']}
        options={[
          { label: 'Agent', value: 'agent' },
          { label: 'Customer', value: 'customer' },
        ]}
        onChange={(values) => note(`roles ${values.join('+')}`)}
      />
      <Label labelFor="colours">Colour</Label>
      <RadioGroup
        options={colours}
        value={colour}
        onChange={(event) => {
          setColour(String(event.target.value));
          note(`colour ${String(event.target.value)}`);
        }}
      />
      <Radio
        name="lone"
        value="lone"
        label="Lone radio"
        isChecked={log.includes('lone')}
        onChange={() => note('lone')}
      />
      <Toggle id="daily" label="Daily scan" onChange={(event) => note(`daily ${String(event.target.checked)}`)} />
      <Label labelFor="sizes">Sizes</Label>
      <Select
        inputId="sizes"
        isMulti
        options={[
          { label: 'Small', value: 's' },
          { label: 'Large', value: 'l' },
        ]}
        onChange={(chosen: { value: string }[]) => note(`sizes ${chosen.map(({ value }) => value).join('+')}`)}
      />
      <Text>{`Log: ${log.join(', ')}`}</Text>
    </>
  );
}
