import { SectionMessage, Spinner, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import { useTexts } from '../hooks/use-texts';
import { WordsContext } from '../hooks/use-words';

/** Gives the screen its words, and says so where they did not arrive. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const texts = useTexts();
  if (texts.state === 'loading') return <Spinner size="medium" />;
  return (
    <WordsContext.Provider value={texts.words}>
      <Stack space="space.200">
        {texts.state === 'missing' ? (
          <SectionMessage appearance="warning">
            <Text>{texts.words.say('screen.texts-missing')}</Text>
          </SectionMessage>
        ) : null}
        {children}
      </Stack>
    </WordsContext.Provider>
  );
}
