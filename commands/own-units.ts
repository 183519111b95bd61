import { fail } from '#src/base/problem.ts';
import { unitNamed } from '#src/survey/convert.ts';
import type { Context } from './context.ts';

/** The name under which a person's own choices are kept. */
export const own = (asker: string): string => `user:${asker}`;

/** The name of the units that somebody chose. */
export const UNITS = 'units';
const MOST = 10;

/** The codes of units that are named by commas. Throws `unknown_unit`. */
export const readUnits = (text: string): string[] => {
  const named = text
    .split(/[,،;؛]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (named.length > MOST) throw fail('wrong_option', { name: UNITS, takes: `≤ ${MOST}` });
  const codes = named.map((unit) => {
    const code = unitNamed(unit);
    if (code === null) throw fail('unknown_unit', { unit });
    return code;
  });
  return [...new Set(codes)];
};

/** The units that the asker wants to see beside those of a source. */
export const unitsFor = async ({ store, asker }: Pick<Context, 'store' | 'asker'>): Promise<readonly string[]> => {
  const kept = asker === undefined ? undefined : await store.setting(own(asker), UNITS);
  return kept ? kept.split(',') : [];
};
