import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { readAddress, type Shown, writeAddress } from './address';
import { AppView } from './app-view';
import { config } from './config';
import { Flags } from './flags';
import { errorStore } from './host-record';

/** The Jira-like page around the app. */
export function Frame() {
  const [shown, setShown] = useState(readAddress);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((last) => last + 1), []);

  useEffect(() => {
    const onHash = () => setShown(readAddress());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    void setGlobalTheme({ light: 'light', dark: 'dark', colorMode: shown.theme, typography: 'typography' });
  }, [shown.theme]);

  const place = config.places.find(({ id }) => id === shown.place);
  const principal = config.principals.find(({ id }) => id === shown.principal);
  useEffect(() => {
    document.title = `${place?.title ?? 'Nothing here'} - ${config.siteTitle}`;
  }, [place]);

  const show = (change: Partial<Shown>) => writeAddress({ ...shown, ...change });
  return (
    <div className="frame">
      <TopBar shown={shown} show={show} />
      <div className="columns">
        <Places shown={shown} show={show} />
        <main className="main">
          <h1 className="title">{place?.title ?? 'Nothing here'}</h1>
          <Errors />
          {place === undefined || principal === undefined ? (
            <p>Choose a place on the left, and who you are at the top: this address names one that does not exist.</p>
          ) : (
            <AppView
              key={`${place.id} ${principal.id} ${round}`}
              place={place}
              principal={principal}
              theme={shown.theme}
              reload={reload}
            />
          )}
        </main>
      </div>
      <Flags />
    </div>
  );
}

interface Parts {
  shown: Shown;
  show(change: Partial<Shown>): void;
}

function TopBar({ shown, show }: Parts) {
  return (
    <header>
      <div className="top-bar">
        <span className="product">{config.siteTitle}</span>
        <span className="top-bar-controls">
          <label htmlFor="who-am-i">Who am I</label>
          <select id="who-am-i" value={shown.principal} onChange={(event) => show({ principal: event.target.value })}>
            {config.principals.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="plain-button"
            aria-pressed={shown.theme === 'dark'}
            onClick={() => show({ theme: shown.theme === 'dark' ? 'light' : 'dark' })}
          >
            Dark theme
          </button>
        </span>
      </div>
      <p className="notice">{config.notice}</p>
    </header>
  );
}

function Places({ shown, show }: Parts) {
  const groups = [...new Set(config.places.map(({ group }) => group))];
  return (
    <nav className="places" aria-label="Places of the app">
      {groups.map((group, index) => (
        <div key={group} className="place-group">
          {group === '' ? undefined : <p id={`group-${index}`}>{group}</p>}
          <ul aria-labelledby={group === '' ? undefined : `group-${index}`}>
            {config.places
              .filter((place) => place.group === group)
              .map(({ id, title, hints }) => (
                <li key={id}>
                  <a
                    href={`#${new URLSearchParams({ as: shown.principal, place: id, theme: shown.theme }).toString()}`}
                    aria-current={id === shown.place ? 'page' : undefined}
                    onClick={(event) => {
                      event.preventDefault();
                      show({ place: id });
                    }}
                  >
                    {title}
                  </a>
                  {hints.length > 0 && id === shown.place && (
                    <div className="hints">
                      <p>Try here:</p>
                      <ul>
                        {hints.map((hint) => (
                          <li key={hint}>{hint}</li>
                        ))}
                      </ul>
                    </div>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Errors() {
  const errors = useSyncExternalStore(errorStore.subscribe, errorStore.get);
  if (errors.length === 0) return null;
  return (
    <section className="errors" role="alert" aria-label="Errors of the app or the host">
      <ul>
        {errors.map(({ where, message }) => (
          <li key={`${where} ${message}`}>
            <b>{where}</b>: {message}
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={errorStore.hide}>
        Hide
      </button>
    </section>
  );
}
