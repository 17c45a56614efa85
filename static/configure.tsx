import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { SettingsScreen } from './screens/settings/settings-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <SettingsScreen />
    </WordsProvider>
  </I18nProvider>,
);
