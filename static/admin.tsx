import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { AdminScreen } from './screens/admin-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <AdminScreen />
    </WordsProvider>
  </I18nProvider>,
);
