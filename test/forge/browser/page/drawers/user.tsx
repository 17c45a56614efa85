import { useEffect, useState } from 'react';
import type { Drawer } from '../drawer';
import { nameOfAccount } from '../server-calls';
import { UserPicker } from './user-picker';

/** Jira draws name and picture of an account; the host draws the name. */
const User: Drawer = ({ p }) => {
  const accountId = String(p['accountId'] ?? '');
  const [name, setName] = useState<string>();
  useEffect(() => {
    let current = true;
    void nameOfAccount(accountId).then((found) => {
      if (current) setName(found);
    });
    return () => {
      current = false;
    };
  }, [accountId]);
  return <span className="user">{name ?? accountId}</span>;
};

export const userDrawers: Record<string, Drawer> = { User, UserPicker };
