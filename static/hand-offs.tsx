import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { HandOffsScreen } from './screens/hand-offs-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <HandOffsScreen />
    </WordsProvider>
  </I18nProvider>,
);
