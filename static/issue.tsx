import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { IssueScreen } from './screens/issue-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <IssueScreen />
    </WordsProvider>
  </I18nProvider>,
);
