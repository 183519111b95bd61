const KEPT = 'barq-key';

/** The secret of this start stands behind the address; it is taken out of it, so that no history or screenshot shows it. */
const secret = () => {
  const given = location.hash.slice(1);
  if (given) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(KEPT) ?? '';
};

/** What was refused, by the status of HTTP; 0 where nobody answers. */
export class Refused extends Error {
  /** @param {number} status @param {string[]} says Why, in each language, where nobody could know it yet */
  constructor(status, says = []) {
    super(`refused: ${status}`);
    this.status = status;
    this.says = says;
  }
}

const key = secret();
/** The window: a question goes on from the last one of the same window only. */
const place = crypto.randomUUID();

/**
 * @param {string} route
 * @param {Record<string, unknown>} body
 * @returns {Promise<unknown>}
 */
export const call = async (route, body = {}) => {
  const response = await fetch(`/api/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-barq-key': key },
    body: JSON.stringify(body),
  }).catch(() => null);
  const told = await response?.json().catch(() => null);
  if (!response?.ok || told === null) throw new Refused(response?.status ?? 0, told?.says);
  return told;
};

/** @typedef {{ message: import('./message.js').Message, files: Record<string, string>, update?: boolean }} Told An answer */

/** @param {string} text @param {string} lang */
export const say = async (text, lang) => /** @type {Told} */ (await call('say', { text, lang, place }));
/** @param {string} id @param {string[] | undefined} picked @param {string} lang */
export const press = async (id, picked, lang) =>
  /** @type {Told} */ (await call('press', { id, lang, place, ...(picked === undefined ? {} : { picked }) }));
