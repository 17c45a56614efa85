/** A flag as `showFlag` of the bridge sends it. */
export interface FlagOptions {
  id: string | number;
  title?: string;
  description?: string;
  type?: 'info' | 'success' | 'warning' | 'error';
  appearance?: 'info' | 'success' | 'warning' | 'error';
  isAutoDismiss?: boolean;
  actions?: { text: string; onClick: () => void }[];
}

let flags: readonly FlagOptions[] = [];
const listeners = new Set<() => void>();

function set(next: readonly FlagOptions[]): void {
  flags = next;
  listeners.forEach((listener) => listener());
}

export const addFlag = (flag: FlagOptions): void => set([flag, ...flags.filter(({ id }) => id !== flag.id)]);
export const removeFlag = (id: string | number): void => set(flags.filter((flag) => flag.id !== id));
export const removeFlags = (): void => set([]);

export const flagStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: () => flags,
};
