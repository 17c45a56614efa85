import { EgressFilteringService } from '@forge/egress';

/** True where Forge's own matcher lets the app's backend call this address (https only, no other port). */
export function createEgressCheck(addresses: () => string[]): (url: string) => boolean {
  return (url) => {
    try {
      return new EgressFilteringService(addresses()).isValidUrl(url);
    } catch {
      return false;
    }
  };
}
