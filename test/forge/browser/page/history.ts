interface HistoryLocation {
  pathname: string;
  search: string;
  hash: string;
  state?: unknown;
  key: string;
}

type Listener = (location: HistoryLocation, action: 'PUSH' | 'REPLACE' | 'POP') => void;

/** The page history that `view.createHistory()` gives an app, kept in memory: it starts anew with every view. */
export function createHistory() {
  const entries: HistoryLocation[] = [locationOf('/', undefined)];
  const listeners = new Set<Listener>();
  let index = 0;
  const current = () => entries[index] ?? locationOf('/', undefined);
  const history = {
    action: 'POP' as 'PUSH' | 'REPLACE' | 'POP',
    location: current(),
    get length() {
      return entries.length;
    },
    push: (to: string | Partial<HistoryLocation>, state?: unknown) => {
      entries.splice(index + 1);
      entries.push(locationOf(to, state));
      index += 1;
      tell('PUSH');
    },
    replace: (to: string | Partial<HistoryLocation>, state?: unknown) => {
      entries[index] = locationOf(to, state);
      tell('REPLACE');
    },
    go: (steps: number) => {
      if (entries[index + steps] === undefined) return;
      index += steps;
      tell('POP');
    },
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    createHref: ({ pathname = '/', search = '', hash = '' }: Partial<HistoryLocation>) => pathname + search + hash,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  function tell(action: 'PUSH' | 'REPLACE' | 'POP'): void {
    history.action = action;
    history.location = current();
    listeners.forEach((listener) => listener(history.location, action));
  }
  return history;
}

function locationOf(to: string | Partial<HistoryLocation>, state: unknown): HistoryLocation {
  const key = Math.random().toString(36).slice(2, 8);
  if (typeof to !== 'string') return { pathname: '/', search: '', hash: '', key, state, ...to };
  const { pathname, search, hash } = new URL(to, 'https://app.example');
  return { pathname, search, hash, key, state };
}
