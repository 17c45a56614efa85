import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { RuleFormScreen } from './screens/rule-form-screen';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <RuleFormScreen />
    </WordsProvider>
  </I18nProvider>,
);
