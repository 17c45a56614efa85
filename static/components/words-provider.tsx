import { SectionMessage, Text } from '@forge/react';
import type { ReactNode } from 'react';
import { useTexts } from '../hooks/use-texts';
import { WordsContext } from '../hooks/use-words';
import { Waiting } from './waiting';

/** Gives the screen its words, or says that they did not arrive: without them it could not be read. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const texts = useTexts();
  if (texts.state === 'loading') return <Waiting text={texts.words.say('screen.loading')} />;
  if (texts.state === 'missing') {
    return (
      <SectionMessage appearance="error">
        <Text>{texts.words.say('screen.texts-missing')}</Text>
      </SectionMessage>
    );
  }
  return <WordsContext.Provider value={texts.words}>{children}</WordsContext.Provider>;
}
