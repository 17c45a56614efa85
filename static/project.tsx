import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { ProjectScreen } from './screens/project-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <ProjectScreen />
    </WordsProvider>
  </I18nProvider>,
);
