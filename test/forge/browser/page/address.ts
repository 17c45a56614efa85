import { config } from './config';

/** What the page shows, kept in the address so that a reload or a test finds it again: `#as=agent&place=…&theme=dark`. */
export interface Shown {
  principal: string;
  place: string;
  theme: 'light' | 'dark';
}

export function readAddress(): Shown {
  const hash = new URLSearchParams(location.hash.slice(1));
  const theme = hash.get('theme') ?? new URLSearchParams(location.search).get('theme');
  return {
    principal: hash.get('as') ?? config.principals[0]?.id ?? '',
    place: hash.get('place') ?? config.places[0]?.id ?? '',
    theme: theme === 'dark' ? 'dark' : 'light',
  };
}

export function writeAddress(shown: Shown): void {
  location.hash = hashOf(shown);
}

/** The same page, as somebody sees another place of it. */
export function addressOfPlace(shown: Shown): string {
  return `${location.pathname}#${hashOf(shown)}`;
}

function hashOf({ principal, place, theme }: Shown): string {
  return new URLSearchParams({ as: principal, place, theme }).toString();
}
