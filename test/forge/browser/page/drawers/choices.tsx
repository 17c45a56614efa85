import Checkbox from '@atlaskit/checkbox';
import { Radio, RadioGroup } from '@atlaskit/radio';
import Select from '@atlaskit/select';
import Toggle from '@atlaskit/toggle';
import { type ElementType, useState } from 'react';
import type { Drawer } from '../drawer';
import { passOn } from '../pass-on';

const AnySelect: ElementType = Select;
const AnyRadioGroup: ElementType = RadioGroup;

interface Option {
  label: string;
  value: string;
  isDisabled?: boolean;
}

/** UI Kit gives the chosen values, not events. */
const CheckboxGroup: Drawer = ({ p }) => {
  const [own, setOwn] = useState((p['defaultValue'] as string[] | undefined) ?? []);
  const chosen = (p['value'] as string[] | undefined) ?? own;
  const change = (value: string, checked: boolean) => {
    const next = checked ? [...chosen, value] : chosen.filter((other) => other !== value);
    setOwn(next);
    if (typeof p['onChange'] === 'function') p['onChange'](next);
  };
  return (
    <div className="checkbox-group" role="group" aria-label={String(p['name'] ?? 'choices')}>
      {((p['options'] as Option[] | undefined) ?? []).map(({ label, value, isDisabled }) => (
        <Checkbox
          key={value}
          label={label}
          value={value}
          name={String(p['name'] ?? '')}
          isChecked={chosen.includes(value)}
          isDisabled={p['isDisabled'] === true || isDisabled === true}
          onChange={(event) => change(value, event.target.checked)}
        />
      ))}
    </div>
  );
};

export const choiceDrawers: Record<string, Drawer> = {
  Checkbox: passOn(Checkbox),
  CheckboxGroup,
  Radio: passOn(Radio),
  Toggle: passOn(Toggle),
  RadioGroup: ({ p }) => {
    // A registered field brings props of text fields along, which a group has no use for.
    const { onBlur: _blur, id: _id, 'aria-invalid': _invalid, ...rest } = p;
    return <AnyRadioGroup {...rest} />;
  },
  Select: ({ p }) => {
    const { id, inputId, onChange, ...rest } = p;
    const label = inputId ?? id;
    return (
      <AnySelect
        {...rest}
        {...(label === undefined ? {} : { inputId: label })}
        onChange={(value: unknown) => {
          if (typeof onChange === 'function') onChange(value);
        }}
      />
    );
  },
};
