import { useChanges } from '../hooks/use-changes';
import { WhoChanged } from './who-changed';

interface Props {
  project: string;
  /** Empty where nobody was named. */
  email: string;
  cause: string;
  /** Whether the caller may read the site's audit log. */
  allowed: boolean;
}

/** A button, and who brought a cause about. */
export function ChangeLookup({ cause, allowed, ...target }: Props) {
  const [changes, find] = useChanges(target);
  return <WhoChanged changes={changes(cause)} allowed={allowed} onFind={() => find(cause)} />;
}
