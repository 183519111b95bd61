import type { Rule } from '#src/base/rule.ts';
import { afterQuiet, nextAt } from '#src/base/zone.ts';

/** Where a server has named no time zone. */
export const USUAL_ZONE = 'UTC';
/** When a digest comes for which nobody named a time. */
const MORNING = 9 * 60;
const HOUR_MS = 3_600_000;

/** When a message goes out, and whether in a digest. */
export interface Plan {
  readonly digest: boolean;
  /** Epoch milliseconds. */
  readonly due: number;
}

/** The next digest of a rule after a moment; that of a rule without digests takes what its cap leaves over. */
export const nextDigest = ({ pace }: Pick<Rule, 'pace'>, zone: string, after: number): number =>
  nextAt(zone, pace?.at ?? MORNING, pace?.weekday, after);

/** When a rule wants told what it found now: in its digest, or at once, but not in its quiet hours. */
export const planOf = (rule: Rule, serverZone: string, now: number): Plan => {
  const zone = rule.zone ?? serverZone;
  if (rule.pace) return { digest: true, due: nextDigest(rule, zone, now) };
  return { digest: false, due: rule.quiet ? afterQuiet(zone, rule.quiet, now) : now };
};

/** From which moment on messages count against a rule's cap for one that goes out at a moment. */
export const windowOf = ({ hours }: { readonly hours: number }, due: number): number => due - hours * HOUR_MS;
