import { Link, Text } from '@forge/react';
import type { PageAddress } from '../../src/pages/page-address';
import { useWords } from '../hooks/use-words';

/** A page to look at: a link where its address is known, and always the way through the menus. */
export function PageLink({ page }: { page: PageAddress }) {
  const { say } = useWords();
  const path = say(page.path);
  return (
    <Text>
      {page.url === undefined ? (
        say('screen.page.path', { path })
      ) : (
        <Link href={page.url} openNewTab>
          {say('screen.page.open', { path })}
        </Link>
      )}
    </Text>
  );
}
