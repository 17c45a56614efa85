import type { OperationRow } from './operations/operation-row';
import { platform } from './operations/platform';
import { serviceManagement } from './operations/service-management';
import { undocumented } from './operations/undocumented';

/** A documented operation of the site, as far as the host must know it. */
export interface Operation {
  /** Method and path template, such as `GET /rest/api/3/user`. */
  name: string;
  method: string;
  template: string;
  /** Alternatives: an app needs all scopes of one of them. */
  scopes: { classic: string[] | undefined; granular: string[] | undefined };
  /** True where it changes nothing on the site, whatever its method. */
  reads: boolean;
  experimental: boolean;
}

/** Every operation that the host lets an app call, with the scopes it takes. */
export const operations: readonly Operation[] = [
  ...platform.map((row) => toOperation(row, 'jira')),
  ...serviceManagement.map((row) => toOperation(row, 'jira-service-management')),
  ...undocumented.map((row) => toOperation(row, 'jira-service-management')),
];

function toOperation([name, classic, granular, flags]: OperationRow, product: string): Operation {
  const space = name.indexOf(' ');
  const method = name.slice(0, space);
  const list = (text: string | null) => text?.split(' ').filter((scope) => scope !== '');
  const full = (scope: string) => (scope.split(':').length > 2 ? scope : `${scope}:${product}`);
  return {
    name,
    method,
    template: name.slice(space + 1),
    scopes: { classic: list(classic), granular: list(granular)?.map(full) },
    reads: method === 'GET' || flags?.startsWith('reads') === true,
    experimental: flags?.endsWith('experimental') === true,
  };
}

const patterns = operations
  .map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    holes: operation.template.split('{').length,
  }))
  // A path with fewer holes says more: /project/search before /project/{projectIdOrKey}.
  .sort((a, b) => a.holes - b.holes);

/** @param path with or without a query */
export function findOperation(method: string, path: string): Operation | undefined {
  const pathname = path.split(/[?#]/, 1)[0] ?? '';
  return patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))?.operation;
}

/** Whether an app with these scopes may call it: its classic ones suffice, and so do its granular ones. */
export function scopesSuffice({ scopes }: Operation, granted: readonly string[]): boolean {
  const all = (list: string[] | undefined) => list !== undefined && list.every((scope) => granted.includes(scope));
  return all(scopes.classic) || all(scopes.granular);
}
