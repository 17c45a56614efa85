/**
 * Texts as their ids: the library that makes them is an ES module, which Jest does not load as it is, and a run without
 * a network needs none. Import this before the requests.
 */
jest.mock('../../../src/words/say', () => ({ sayIn: () => (id: string) => id }));

export {};
