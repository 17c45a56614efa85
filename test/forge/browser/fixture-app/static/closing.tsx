import { view } from '@forge/bridge';
import ForgeReconciler, { Button, Text, useProductContext } from '@forge/react';

function Closing() {
  const context = useProductContext();
  const issue = context?.extension['issue'] as { key?: string } | undefined;
  return (
    <>
      <Text>{`Issue: ${issue?.key ?? 'none'}`}</Text>
      <Button onClick={() => void view.close({ done: true })}>Close</Button>
    </>
  );
}

ForgeReconciler.render(<Closing />);
