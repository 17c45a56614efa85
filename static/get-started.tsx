import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { FirstRunScreen } from './screens/first-run-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <FirstRunScreen />
    </WordsProvider>
  </I18nProvider>,
);
