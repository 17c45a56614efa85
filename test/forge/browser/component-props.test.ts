import committed from './component-props.json';
import { deriveProps } from './derive-props';
import { unknownProps } from './page/check-props';

test('the committed props are those of the installed @forge/react', () => {
  // When this fails after an update: npx tsx test/forge/browser/derive-props.ts, then prettier --write
  expect(committed).toEqual(deriveProps());
});

test('only props with a value count, and fields take what useForm registers', () => {
  expect(unknownProps('Lozenge', { appearance: 'new', colour: undefined })).toEqual([]);
  expect(unknownProps('Lozenge', { colour: 'red' })).toEqual(['colour']);
  expect(unknownProps('Select', { 'aria-invalid': false, name: 'x' })).toEqual([]);
  expect(unknownProps('Lozenge', { name: 'x' })).toEqual(['name']);
  expect(unknownProps('Accordion', {})).toBeUndefined();
});
