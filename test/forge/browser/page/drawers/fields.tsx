import {
  ErrorMessage,
  FormFooter,
  FormHeader,
  FormSection,
  HelperMessage,
  Label,
  RequiredAsterisk,
  ValidMessage,
} from '@atlaskit/form';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import type { ElementType } from 'react';
import { drawProp } from '../draw';
import type { Drawer } from '../drawer';
import { passOn } from '../pass-on';

const AnyTextfield: ElementType = Textfield;

export const fieldDrawers: Record<string, Drawer> = {
  Textfield: ({ p, node }) => (
    <AnyTextfield
      {...p}
      elemBeforeInput={drawProp(p['elemBeforeInput'], `${node.key}.before`)}
      elemAfterInput={drawProp(p['elemAfterInput'], `${node.key}.after`)}
    />
  ),
  TextArea: passOn(TextArea),
  Form: ({ p, kids }) => (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (typeof p['onSubmit'] === 'function') p['onSubmit']();
      }}
    >
      {kids}
    </form>
  ),
  FormHeader: passOn(FormHeader),
  FormSection: passOn(FormSection),
  FormFooter: passOn(FormFooter),
  Label: ({ p, kids }) => (
    <Label htmlFor={String(p['labelFor'] ?? '')} {...idOf(p)}>
      {kids}
    </Label>
  ),
  RequiredAsterisk: () => <RequiredAsterisk />,
  HelperMessage: passOn(HelperMessage),
  ErrorMessage: passOn(ErrorMessage),
  ValidMessage: passOn(ValidMessage),
};

function idOf(p: Record<string, unknown>): { id?: string; testId?: string } {
  return {
    ...(typeof p['id'] === 'string' ? { id: p['id'] } : {}),
    ...(typeof p['testId'] === 'string' ? { testId: p['testId'] } : {}),
  };
}
