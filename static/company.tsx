import ForgeReconciler, { I18nProvider } from '@forge/react';
import { WordsProvider } from './components/words-provider';
import { CompanyPage } from './screens/company/company-page';

ForgeReconciler.render(
  <I18nProvider>
    <WordsProvider>
      <CompanyPage />
    </WordsProvider>
  </I18nProvider>,
);
