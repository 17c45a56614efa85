import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { Component, type ReactNode } from 'react';
import { WordsContext } from '../hooks/use-words';

interface State {
  error: string | undefined;
}

/** Keeps the rest of the page when a part of it cannot be drawn. React takes nothing but a class for this. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { say } = this.context;
    if (this.state.error === undefined) return this.props.children;
    return (
      <SectionMessage appearance="error" title={say('screen.failed')}>
        <Stack space="space.100">
          <Text>{say('screen.not-drawn', { error: this.state.error })}</Text>
          <Inline>
            <Button onClick={() => this.setState({ error: undefined })}>{say('screen.draw-again')}</Button>
          </Inline>
        </Stack>
      </SectionMessage>
    );
  }
}
