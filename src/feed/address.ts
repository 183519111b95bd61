import { fail } from '#src/base/problem.ts';
import { shown } from './clean.ts';
import { isPublicHost } from './public.ts';

/** Characters of an address, as given. */
const LONGEST = 2048;
const PORTS: ReadonlySet<string> = new Set(['80', '443', '8080', '8443']);

/** `feed://host/path` and `feed:https://host/path` are how browsers once handed feeds to readers. */
const webAddress = (address: string): string => {
  const m = /^feed:(?:\/\/)?/i.exec(address);
  if (!m) return address;
  const rest = address.slice(m[0].length);
  return /^https?:/i.test(rest) ? rest : `https://${rest}`;
};

const parsed = (address: string): URL => {
  const url = URL.parse(webAddress(address.trim()));
  if (!url) throw fail('invalid_address', { address: shown(address) });
  return url;
};

/** What a name server can be asked: labels of at most 63 characters, 253 in all. URL checks neither. */
const isName = (host: string): boolean =>
  host.length > 0 &&
  host.length <= 253 &&
  (host.startsWith('[') || host.split('.').every((label) => label.length > 0 && label.length <= 63));

/** `host:port`, as the list of allowed addresses writes it. */
export const hostPort = (url: URL): string =>
  `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;

/**
 * The address as a URL that may be connected to. `allow` holds `host:port` of servers that may be reached although they
 * are not public. Nothing is looked up here: names that resolve inside are refused by the connector.
 * Throws BarqError: too_long, invalid_address, scheme, userinfo, blocked_address, port.
 */
export const checkAddress = (address: string, allow: ReadonlySet<string>): URL => {
  if (address.length > LONGEST) throw fail('too_long', { limit: String(LONGEST) });
  const url = parsed(address);
  const details = { address: shown(address) };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fail('scheme', details);
  if (url.username || url.password) throw fail('userinfo', details);
  url.hostname = url.hostname.replace(/\.+$/, '');
  if (!isName(url.hostname)) throw fail('invalid_address', details);
  url.hash = '';
  if (allow.has(hostPort(url))) return url;
  if (!isPublicHost(url.hostname)) throw fail('blocked_address', details);
  if (url.port && !PORTS.has(url.port)) throw fail('port', details);
  return url;
};

/**
 * What two spellings of one address have in common: scheme, a leading `www.`, a closing slash, the order of the query and
 * parameters of tracking tell no feeds apart. Never used as an address.
 */
export const addressKey = (address: string): string => {
  const url = URL.parse(webAddress(address.trim()));
  if (!url) return address;
  const query = [...url.searchParams].filter(([name]) => !/^utm_/i.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const port = ['', '80', '443'].includes(url.port) ? '' : `:${url.port}`;
  const host = url.hostname.replace(/^www\./, '').replace(/\.+$/, '');
  return `${host}${port}${url.pathname.replace(/\/+$/, '')}?${new URLSearchParams(query)}`;
};
