/** The addresses that were given at once, counted over the customers of the service project. */
export interface Batch {
  given: number;
  /** Those that are customers of the service project. */
  listed: number;
  /** Those whose customers could not be read. */
  unread: number;
}
