import ipaddr from 'ipaddr.js';

/** Names that never leave a machine or its network, whatever a resolver says about them. */
const INNER = /(^|\.)(localhost|local|internal|localdomain|home\.arpa|intranet|lan|private|corp)$/;

/** Is the IP literal (v4 or v6, without brackets) reachable on the public internet? Mapped v4 addresses count as v4. */
export const isPublicIp = (ip: string): boolean => {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  // Every range that is not plain unicast wraps, tunnels to, or names an inner network: NAT64, 6to4 and Teredo included.
  return address.range() === 'unicast' && !isCompatible(address);
};

/** `::a.b.c.d`, which ipaddr.js calls unicast although it means the v4 address. */
const isCompatible = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.kind() === 'ipv6' &&
  address
    .toByteArray()
    .slice(0, 12)
    .every((byte) => byte === 0);

/** May a host name of a checked URL be looked up at all? Names of one word are resolved inside, so they are refused too. */
export const isPublicHost = (hostname: string): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  if (ipaddr.isValid(host)) return isPublicIp(host);
  return host.includes('.') && !INNER.test(host);
};
