import { words as account } from './account';
import { words as caller } from './caller';
import { words as delivery } from './delivery';
import { words as environment } from './environment';
import { words as serviceProject } from './service-project';
import { words as signIn } from './sign-in';
import { words as site } from './site';

/** What is said of the causes that one look decides, by cause; for the locale file, never for the resolver. */
export const LOOKED_WORDS = {
  ...environment,
  ...caller,
  ...account,
  ...site,
  ...serviceProject,
  ...delivery,
  ...signIn,
};
