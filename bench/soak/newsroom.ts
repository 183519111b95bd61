import { createHash } from 'node:crypto';

const HOUR = 3_600_000;
/** Items in a feed, and how far they lie apart. */
const SHOWN = 15;

let clock: () => number = Date.now;
/** The hosts live by the soak's clock, which runs faster than that on the wall. */
export const liveBy = (now: () => number): void => {
  clock = now;
};

const seedOf = (host: string): number => createHash('sha256').update(host).digest().readUInt32BE();

const item = (host: string, seed: number, hour: number): string => {
  const number = ((seed % 977) + hour) % 5000;
  const words =
    seed % 2
      ? [
          `Plant ${seed % 97} draws ${number} MW`,
          `The mine of plant ${seed % 97} drew ${number} MW on that day, its owner said.`,
        ]
      : [
          `المحطة ${seed % 97} تستهلك ${number} ميغاواط`,
          `استهلك منجم المحطة ${seed % 97} نحو ${number} ميغاواط في ذلك اليوم، بحسب مالكه.`,
        ];
  return `<item><guid>${host}/${hour}</guid><title>${words[0]}</title><link>http://${host}/${hour}</link><description>${words[1]}</description><pubDate>${new Date(hour * HOUR).toUTCString()}</pubDate></item>`;
};

/** What a healthy host publishes at this moment: an item an hour, at a minute of its own. */
export const body = (host: string): { readonly etag: string; readonly xml: string } => {
  const seed = seedOf(host);
  const hour = Math.floor((clock() - (seed % HOUR)) / HOUR);
  const items = Array.from({ length: SHOWN }, (_, i) => item(host, seed, hour - i));
  return {
    etag: `"${hour}"`,
    xml: `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`,
  };
};
