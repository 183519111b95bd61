import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Epoch milliseconds; now where it says nothing. */
  readonly at?: number;
}

/** Events of mining that nobody takes for anything else, nor one for another. */
const EVENTS = {
  Arvenn: [
    'Bitcoin miner Arvenn opens a 120 MW mining site in Texas',
    'Arvenn has energised a 120 MW bitcoin mining site near Abilene. The miner said its rigs add 4 EH/s of hashrate.',
  ],
  Brightwell: [
    'Brightwell orders 5,000 mining rigs for its halls in Norway',
    'The bitcoin miner Brightwell will pay $31 million for 5,000 hydro-cooled mining rigs, to be installed in Narvik by March.',
  ],
  Corvalis: [
    'Mining revenue of Corvalis falls 18% in October',
    'Corvalis mined 212 bitcoin in October. The miner blamed a lower hashprice and maintenance at its Ontario mine.',
  ],
  Dunmore: [
    'Paraguay raises the tariff for bitcoin miners, Dunmore shuts two halls',
    'Dunmore will switch off 9,000 mining rigs after the state utility ANDE raised the power tariff for bitcoin mining.',
  ],
} as const;

export const mining = (name: keyof typeof EVENTS): Item => {
  const [title, body] = EVENTS[name];
  return { id: name, title, body };
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A feed on a loopback address whose items a test may change. */
export class FeedServer {
  items: Item[] = [];
  /** What a second feed of another outlet holds. */
  others: Item[] = [];
  asked = 0;
  status = 200;
  language = 'en';
  /** What stands at any other address. */
  file = '';
  readonly #server = createServer((request, response) => {
    this.asked += 1;
    const other = request.url?.startsWith('/other.xml');
    if (!request.url?.startsWith('/feed.xml') && !other) return void response.end(this.file);
    const xml = other ? this.#xml('Another wire', this.others) : this.#xml('The wire', this.items);
    response.writeHead(this.status, { 'content-type': 'application/rss+xml' }).end(xml);
  });
  address = '';

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.address = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  get url(): string {
    return `http://${this.address}/feed.xml`;
  }

  get otherUrl(): string {
    return `http://${this.address}/other.xml`;
  }

  #xml(title: string, all: readonly Item[]): string {
    const items = all.map(
      ({ id, title, body, at }) =>
        `<item><guid isPermaLink="false">${escaped(id)}</guid><title>${escaped(title)}</title><link>https://wire.example/${encodeURIComponent(id)}</link><pubDate>${new Date(at ?? Date.now()).toUTCString()}</pubDate><description>${escaped(body)}</description></item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://wire.example</link><description>d</description><language>${this.language}</language>${items.join('')}</channel></rss>`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
