import type { OperationRow } from './operation-row';

const PLACE = '/rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user';

/** In no document, so that nobody can say which scope they take, nor whether an app may call them; this is a guess. */
export const undocumented: OperationRow[] = [
  [`GET ${PLACE}`, 'manage:servicedesk-customer', null],
  [`PUT ${PLACE}/activate/`, 'manage:servicedesk-customer', null],
];
