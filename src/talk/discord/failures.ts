import { DiscordAPIError, DiscordjsError, HTTPError, RateLimitError } from 'discord.js';

/** What a failed request to Discord means. */
export type Failure =
  /** The token is no longer good: nothing will work again. */
  | { readonly kind: 'token' }
  /** The interaction was not answered within three seconds, or is gone. */
  | { readonly kind: 'late' }
  | { readonly kind: 'twice' }
  /** Discord objects to what we wrote: a defect of ours. */
  | { readonly kind: 'form'; readonly where: string }
  /** The place does not let us in, or is no more. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly ms: number }
  /** A server error, a timeout, a broken connection: it may pass. */
  | { readonly kind: 'passing'; readonly why: string };

const UNKNOWN_INTERACTION = 10_062;
const ANSWERED_ALREADY = 40_060;
const INVALID_FORM = 50_035;
const SERVER_ERROR = 500;

/** Reads an error of a request. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof RateLimitError) return { kind: 'wait', ms: error.retryAfter || error.timeToReset };
  if (error instanceof DiscordjsError) return { kind: 'token' };
  if (error instanceof DiscordAPIError) {
    const { code, status } = error;
    if (code === UNKNOWN_INTERACTION) return { kind: 'late' };
    if (code === ANSWERED_ALREADY) return { kind: 'twice' };
    if (code === INVALID_FORM) return { kind: 'form', where: JSON.stringify(error.rawError).slice(0, 500) };
    if (status === 401) return { kind: 'token' };
    if (status === 403 || status === 404) return { kind: 'refused' };
    if (status < SERVER_ERROR) return { kind: 'form', where: `${status} ${code}` };
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return { kind: 'passing', why: `status ${error.status}` };
  // The token is gone once a request was answered 401: discord.js then has nothing to send.
  if (error instanceof Error && /token to be set/i.test(error.message)) return { kind: 'token' };
  return { kind: 'passing', why: error instanceof Error ? error.message || error.name : String(error) };
};
