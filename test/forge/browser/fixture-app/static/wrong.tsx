import ForgeReconciler, { Button, Lozenge, Stack, Text } from '@forge/react';
import { createElement } from 'react';
import { requestRemote } from '@forge/bridge';

/** What UI Kit does not know: the host must say so, each time. */
function Wrong() {
  return (
    <Stack>
      <Text>Something right</Text>
      {createElement('Accordion', { title: 'No such component' })}
      {createElement(Lozenge as unknown as string, { colour: 'red' }, 'wrong prop')}
      <Button
        onClick={() => {
          throw new Error('thrown in a handler');
        }}
      >
        Throw
      </Button>
      <Button onClick={() => void fetch('http://127.0.0.1:9/else').catch(() => undefined)}>Fetch elsewhere</Button>
      <Button onClick={() => void requestRemote('nowhere', { path: '/' }).catch(() => undefined)}>Ask a remote</Button>
    </Stack>
  );
}

ForgeReconciler.render(<Wrong />);
