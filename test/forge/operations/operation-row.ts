/**
 * Method and path template; the classic scopes; the granular scopes (null: there is no such alternative; '': none is
 * needed); and what is special: `reads` for a POST that changes nothing, `experimental` where the header
 * `X-ExperimentalApi: opt-in` is needed.
 */
export type OperationRow = [
  name: string,
  classic: string | null,
  granular: string | null,
  flags?: 'reads' | 'experimental' | 'reads experimental',
];
