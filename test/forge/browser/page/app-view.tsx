import Spinner from '@atlaskit/spinner';
import { useEffect, useRef, useState } from 'react';
import type { PageConfig } from '../page-config';
import { createBridge, themeState } from './bridge';
import { Draw } from './draw';
import { removeFlags } from './flags-store';
import type { DocNode } from './forge-doc';
import { record, reportError } from './host-record';
import { readNamesAs } from './server-calls';

interface Props {
  principal: PageConfig['principals'][number];
  place: PageConfig['places'][number];
  theme: 'light' | 'dark';
  reload(): void;
}

type View = { state: 'loading' } | { state: 'closed' } | { state: 'drawn'; doc: DocNode };

let sessions = 0;

/** One view of the app: its code in a hidden iframe, what it draws beside it. */
export function AppView({ principal, place, theme, reload }: Props) {
  const [view, setView] = useState<View>({ state: 'loading' });
  const [session, setSession] = useState<string>();
  const themeNow = useRef(theme);
  const emit = useRef<(event: string, payload: unknown) => void>(undefined);

  useEffect(() => {
    sessions += 1;
    const id = String(sessions);
    readNamesAs(principal.id);
    const bridge = createBridge({
      id,
      principal,
      place,
      theme: () => themeNow.current,
      onDocument: (doc) => setView({ state: 'drawn', doc }),
      onClosed: () => setView({ state: 'closed' }),
      reload,
    });
    emit.current = bridge.emit;
    // Calls of a view that is gone must not reach the next one.
    const ifCurrent = <T,>(caller: string, run: () => T): T | undefined => (caller === id ? run() : undefined);
    record.call = (caller, command, data) =>
      ifCurrent(caller, () => bridge.call(command, data)) ?? new Promise<never>(() => undefined);
    record.reportAppError = (caller, message) => ifCurrent(caller, () => reportError('app', message));
    setSession(id);
    return removeFlags;
  }, [principal, place, reload]);

  useEffect(() => {
    if (themeNow.current === theme) return;
    themeNow.current = theme;
    emit.current?.('FORGE_CORE_THEME_CHANGED', { theme: themeState(theme) });
  }, [theme]);

  return (
    <>
      {session === undefined ? undefined : (
        <iframe
          key={session}
          className="app-code"
          title="Code of the app"
          aria-hidden
          tabIndex={-1}
          src={`./app/${place.folder}/?session=${session}`}
        />
      )}
      <Drawing view={view} reload={reload} inWindow={place.moduleType === 'jira:issueAction'} />
    </>
  );
}

/** A module that Jira opens over an issue has the room of its large window. */
function Drawing({ view, reload, inWindow }: { view: View; reload(): void; inWindow: boolean }) {
  switch (view.state) {
    case 'loading':
      return <Spinner label="Loading the app" size="large" />;
    case 'closed':
      return (
        <p>
          The app closed this view.{' '}
          <button type="button" className="plain-button" onClick={reload}>
            Open it again
          </button>
        </p>
      );
    case 'drawn':
      return (
        <div data-forge-screen className={inWindow ? 'window' : undefined}>
          {view.doc.children.length === 0 ? <p>The app draws nothing here.</p> : <Draw node={view.doc} />}
        </div>
      );
    default:
      return view satisfies never;
  }
}
