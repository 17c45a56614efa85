import componentProps from '../component-props.json';

/** What `register()` of useForm in the installed @forge/react spreads on every field, whether its type names it or not. */
const registered = [
  'aria-invalid',
  'defaultChecked',
  'defaultValue',
  'id',
  'isDisabled',
  'isInvalid',
  'name',
  'onBlur',
  'onChange',
];

export const fields = ['Checkbox', 'CheckboxGroup', 'Radio', 'RadioGroup', 'Select', 'TextArea', 'Textfield', 'Toggle'];

const known: Record<string, string[] | undefined> = componentProps;

/** @returns the props of a component that UI Kit does not know, or undefined where the component itself is unknown */
export function unknownProps(type: string, props: Record<string, unknown>): string[] | undefined {
  const allowed = known[type];
  if (allowed === undefined) return undefined;
  const extra = fields.includes(type) ? registered : [];
  return Object.keys(props).filter(
    (name) => props[name] !== undefined && !allowed.includes(name) && !extra.includes(name),
  );
}
