import { Button, DynamicTable, Lozenge, Text } from '@forge/react';
import { useState } from 'react';

const people = ['Dora', 'Ann', 'Carl', 'Bob'];

export function Tables() {
  const [asked, setAsked] = useState('nobody');
  return (
    <>
      <DynamicTable
        caption="Customers"
        head={{
          cells: [
            { key: 'name', content: 'Name', isSortable: true },
            { key: 'state', content: 'State' },
            { key: 'action', content: 'Action' },
          ],
        }}
        rows={people.map((name) => ({
          key: name,
          cells: [
            { key: name, content: name },
            { key: `${name}-state`, content: <Lozenge appearance="success">active</Lozenge> },
            { key: `${name}-ask`, content: <Button onClick={() => setAsked(name)}>{`Ask ${name}`}</Button> },
          ],
        }))}
        rowsPerPage={3}
        defaultPage={1}
      />
      <Text>{`Asked: ${asked}`}</Text>
      <DynamicTable
        caption="Nobody"
        head={{ cells: [{ key: 'name', content: 'Name' }] }}
        rows={[]}
        emptyView={<Text>There is nobody.</Text>}
      />
    </>
  );
}
