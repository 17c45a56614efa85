import type { BridgeSession } from './bridge';
import { callServer } from './server-calls';

interface Group {
  key: string;
  description: string;
  configured: { domain: string; type: string[] }[];
}

/** The bridge's `permissions.egress`: customer-managed egress, which an administrator has to confirm each time. */
export function egressCommands({
  principal,
}: BridgeSession): Record<string, (data: Record<string, unknown>) => unknown> {
  const ask = (action: 'get' | 'set' | 'delete', groups: unknown) =>
    callServer('egress', { principal: principal.id, action, groups });
  return {
    __permission__egressGet: () => ask('get', []),
    __permission__egressSet({ egresses }) {
      const groups = egresses as Group[];
      const domains = groups.flatMap(({ configured }) => configured.map(({ domain }) => domain));
      // The platform asks in a window of its own.
      const confirmed = window.confirm(`Allow this app to call ${domains.join(', ')}?`);
      return confirmed ? ask('set', groups) : Promise.reject(new Error('The administrator did not allow it.'));
    },
    __permission__egressDeleteGroup: ({ key }) => ask('delete', [{ key, description: '', configured: [] }]),
  };
}
