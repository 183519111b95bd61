import { BarqError, fail } from '#src/base/problem.ts';
import { shown } from './clean.ts';
import { CONNECT } from './guard.ts';

const hostOf = (address: string): string => URL.parse(address)?.hostname ?? shown(address);

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : error.name);

/** The errors inside an error: undici and Node wrap the one that says what happened. */
const causes = (error: unknown): Error[] => {
  const found: Error[] = [];
  for (let next = error; next instanceof Error && found.length < 5; next = next.cause) found.push(next);
  const [first] = found;
  if (first instanceof AggregateError)
    found.push(...first.errors.filter((one): one is Error => one instanceof Error).slice(0, 5));
  return found;
};

/** A failure below HTTP as a problem. `deadline` in milliseconds. */
export const networkProblem = (error: unknown, address: string, deadline: number): BarqError => {
  const all = causes(error);
  const known = all.find((one) => one instanceof BarqError);
  if (known) return known;
  const codes = all.map(codeOf);
  if (codes.includes('TimeoutError')) return fail('timeout', { seconds: String(deadline / 1000) });
  if (codes.includes('UND_ERR_CONNECT_TIMEOUT')) return fail('timeout', { seconds: String(CONNECT / 1000) });
  if (codes.includes('UND_ERR_HEADERS_OVERFLOW')) return fail('too_large', { limit: '16 KiB' });
  const why = codes.find((code) => /^[A-Z]/.test(code) && code !== 'Error') ?? 'Error';
  return fail('unreachable', { host: hostOf(address), why });
};
