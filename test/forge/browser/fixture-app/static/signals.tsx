import {
  Button,
  ButtonGroup,
  EmptyState,
  Heading,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
  ProgressBar,
  ProgressTracker,
  SectionMessage,
  SectionMessageAction,
  Spinner,
  Text,
} from '@forge/react';
import { router, showFlag } from '@forge/bridge';
import { useState } from 'react';

export function Signals() {
  const [open, setOpen] = useState(false);
  const [answers, setAnswers] = useState(0);
  const flag = (type: 'info' | 'success' | 'warning' | 'error') =>
    showFlag({
      id: `flag-${type}`,
      title: `A flag: ${type}`,
      description: 'It says something.',
      type,
      actions: [{ text: 'Answer', onClick: () => setAnswers((count) => count + 1) }],
    });
  return (
    <>
      <Heading as="h2">Signals</Heading>
      <SectionMessage
        appearance="warning"
        title="Something to know"
        actions={[
          <SectionMessageAction key="act" onClick={() => setAnswers((count) => count + 1)}>
            Act on it
          </SectionMessageAction>,
          <SectionMessageAction key="read" href="https://docs.example/warning">
            Read more
          </SectionMessageAction>,
        ]}
      >
        <Text>The rest of the message.</Text>
      </SectionMessage>
      <SectionMessage appearance="information">
        <Text>Just so you know.</Text>
      </SectionMessage>
      <SectionMessage appearance="error" title="It failed">
        <Text>And why.</Text>
      </SectionMessage>
      <SectionMessage appearance="success" title="It worked">
        <Text>And what changed.</Text>
      </SectionMessage>
      <Spinner label="Working" size="medium" />
      <ProgressBar value={0.4} ariaLabel="Progress of the run" />
      <ProgressTracker
        items={[
          { id: 'plan', label: 'Plan', percentageComplete: 100, status: 'visited' },
          { id: 'apply', label: 'Apply', percentageComplete: 0, status: 'current' },
          { id: 'verify', label: 'Verify', percentageComplete: 0, status: 'unvisited' },
        ]}
      />
      <EmptyState
        header="Nothing here"
        headingLevel={2}
        description="Start with an address."
        primaryAction={
          <Button appearance="primary" onClick={() => setOpen(true)}>
            Open the modal
          </Button>
        }
      />
      <ButtonGroup label="Flags">
        <Button onClick={() => flag('success')}>Flag success</Button>
        <Button onClick={() => flag('error')}>Flag error</Button>
        <Button onClick={() => void router.navigate('/browse/HELP-2')}>Navigate</Button>
      </ButtonGroup>
      <Text>{`Answers: ${answers}`}</Text>
      <ModalTransition>
        {open ? (
          <Modal onClose={() => setOpen(false)}>
            <ModalHeader>
              <ModalTitle>Approve the plan</ModalTitle>
            </ModalHeader>
            <ModalBody>
              <Text>Nothing is changed before you approve.</Text>
            </ModalBody>
            <ModalFooter>
              <Button appearance="subtle" onClick={() => setOpen(false)}>
                Cancel
              </Button>
              <Button appearance="primary" onClick={() => setOpen(false)}>
                Approve
              </Button>
            </ModalFooter>
          </Modal>
        ) : null}
      </ModalTransition>
    </>
  );
}
