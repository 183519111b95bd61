import dns from 'node:dns';
import net from 'node:net';
import { buildConnector } from 'undici';
import { fail } from '#src/base/problem.ts';
import { isPublicIp } from './public.ts';

/** Milliseconds. */
export const CONNECT = 10_000;

/** How names become addresses: `dns.lookup`, or another in its place. */
export type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: dns.LookupAddress[]) => void,
) => void;

/** One inner answer condemns the name: a resolver that mixes public and inner addresses is an attack on the choice. */
const publicOnly =
  (lookup: Lookup): net.LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [], 0);
      const [first] = found;
      if (!first || found.some(({ address }) => !isPublicIp(address)))
        return done(fail('blocked_address', { address: hostname }), [], 0);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };

const plain =
  (lookup: Lookup): net.LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? fail('unreachable', { host: hostname, why: 'ENOTFOUND' }), [], 0);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };

/**
 * A connector that reaches public addresses, and the `host:port`s in `allow`. The address is checked before it is
 * dialled (undici looks up no literal) and again on the open socket, so that a second look-up cannot rebind the name.
 */
export const guardedConnector = (allow: ReadonlySet<string>, lookup: Lookup = dns.lookup): buildConnector.connector => {
  const free = buildConnector({ timeout: CONNECT, lookup: plain(lookup) });
  const guarded = buildConnector({ timeout: CONNECT, lookup: publicOnly(lookup) });
  return (options, done) => {
    const { hostname } = options;
    if (allow.has(`${hostname}:${options.port || (options.protocol === 'https:' ? '443' : '80')}`))
      return free(options, done);
    const host = hostname.replace(/^\[|\]$/g, '');
    if (net.isIP(host) && !isPublicIp(host)) return done(fail('blocked_address', { address: hostname }), null);
    return guarded(options, (error, socket) => {
      if (error) return done(error, null);
      if (isPublicIp(socket.remoteAddress ?? '')) return done(null, socket);
      socket.destroy();
      return done(fail('blocked_address', { address: hostname }), null);
    });
  };
};
