import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** An event of mining that nobody takes for anything else, a different one for each name. */
export const mining = (name: string, megawatts: number): Item => ({
  id: name,
  title: `Bitcoin miner ${name} opens a ${megawatts} MW mining site in Texas`,
  body: `The bitcoin miner ${name} has energised a ${megawatts} MW site. Its mining rigs add 4 EH/s of hashrate to the network, the company said.`,
});

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A feed on a loopback address whose items a test may change. */
export class FeedServer {
  items: Item[] = [];
  asked = 0;
  readonly #server = createServer((_, response) => {
    this.asked += 1;
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(this.#xml());
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

  #xml(): string {
    const items = this.items.map(
      ({ id, title, body }) =>
        `<item><guid isPermaLink="false">${escaped(id)}</guid><title>${escaped(title)}</title><link>https://wire.example/${encodeURIComponent(id)}</link><pubDate>${new Date().toUTCString()}</pubDate><description>${escaped(body)}</description></item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>The wire</title><link>https://wire.example</link><description>d</description><language>en</language>${items.join('')}</channel></rss>`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
