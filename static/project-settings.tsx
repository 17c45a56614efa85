import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { ProjectSettingsScreen } from './screens/project-settings-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <ProjectSettingsScreen />
    </WordsProvider>
  </I18nProvider>,
);
