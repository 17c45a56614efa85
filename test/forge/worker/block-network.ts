import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const advice = 'The app has no network of its own here, as on Forge: use requestJira, or fetch to a declared address.';

/** Makes every way of node:net, node:tls, node:http and node:dgram to a socket throw. */
export function blockNetwork(): void {
  const refuse = (): never => {
    throw new Error(advice);
  };
  net.Socket.prototype.connect = refuse;
  dgram.createSocket = refuse;
  net.Server.prototype.listen = refuse;
  dns.lookup = refuse as unknown as typeof dns.lookup;
}
