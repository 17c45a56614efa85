import { Label } from '@atlaskit/form';
import { AsyncSelect } from '@atlaskit/select';
import type { ElementType } from 'react';
import type { Drawer } from '../drawer';
import { findAccounts } from '../server-calls';

const AnyAsyncSelect: ElementType = AsyncSelect;

interface Picked {
  label: string;
  value: string;
}

/** Jira finds people as they type; the host asks the same search, as the person the page is shown as. */
export const UserPicker: Drawer = ({ p }) => {
  const { name, label, placeholder, onChange, isMulti } = p;
  if (isMulti === true) throw new Error('The host draws a UserPicker for one person only.');
  const id = `user-picker-${String(name)}`;
  return (
    <div>
      <Label htmlFor={id}>{String(label ?? '')}</Label>
      <AnyAsyncSelect
        inputId={id}
        isClearable
        placeholder={String(placeholder ?? '')}
        loadOptions={async (query: string) =>
          (await findAccounts(query)).map((account): Picked => ({ label: account.name, value: account.id }))
        }
        onChange={(picked: Picked | null) => {
          const user = picked && { id: picked.value, type: 'user', avatarUrl: '', name: picked.label, email: '' };
          if (typeof onChange === 'function') onChange(user);
        }}
      />
    </div>
  );
};
