import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GeneratedArticle } from './news/article.ts';
import { OUTLETS } from './news/outlets.ts';
import { FEED_TAIL, feedHead, feedItem } from './news/rss.ts';
import { articles } from './news/stream.ts';

/** A feed on a loopback address that brings other articles every time it is asked. */
export interface Wire {
  readonly address: string;
  readonly url: string;
  close(): Promise<void>;
}

export const openWire = async (each: number): Promise<Wire> => {
  const edition = articles({ seed: 77, count: 100_000 });
  const [outlet] = OUTLETS;
  const next = (): GeneratedArticle[] => Array.from({ length: each }, () => edition.next().value).filter((a) => !!a);
  const server = createServer((_, response) => {
    const items = next().map(feedItem).join('');
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(`${outlet ? feedHead(outlet) : ''}${items}${FEED_TAIL}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    url: `http://${address}/feed.xml`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
