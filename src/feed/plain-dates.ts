const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MAIL =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))? (?:gmt|utc|z|([+-])(\d{2})(\d{2}))$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})t([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:z|([+-])(\d{2}):?(\d{2}))$/i;

/**
 * A date that is written as its standard wants it (RFC 822 or ISO 8601, with a zone), to the second, in epoch
 * milliseconds; null for every other, which is read more slowly. Nearly all dates of feeds are such.
 */
export const plainDate = (text: string): number | null => {
  const mail = MAIL.exec(text);
  const found = mail ?? ISO.exec(text);
  if (!found) return null;
  const [, a = '', b = '', c = '', hour, minute, second = '0', sign, hours = '0', minutes = '0'] = found;
  const [year, month, day] = mail
    ? [Number(c), MONTHS.indexOf(b.toLowerCase()), Number(a)]
    : [Number(a), Number(b) - 1, Number(c)];
  const date = new Date(Date.UTC(year, month, day));
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return date.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 - offset;
};
