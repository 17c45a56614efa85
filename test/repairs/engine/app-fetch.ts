type AppFetch = (url: string, init?: RequestInit) => Promise<Response>;

let answer: AppFetch | undefined;

/** Where calls outside Jira go while a lab is open; undefined closes the way. */
export function sendAppFetchTo(next: AppFetch | undefined): void {
  answer = next;
}

// The platform's package takes `fetch` when it is loaded, so this stands before every import of the app.
globalThis.fetch = ((url: string, init?: RequestInit) => {
  if (answer === undefined) throw new Error(`No lab is open, so nothing stands in for ${url}.`);
  return answer(url, init);
}) as typeof fetch;
