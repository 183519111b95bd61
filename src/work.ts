import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Article, FeedDocument } from '#src/base/article.ts';
import { BarqError } from '#src/base/problem.ts';
import type { Asked, Told } from '#src/base/thread.ts';
import type { TopicExample } from '#src/meaning/topics-train.ts';
import { textHash } from '#src/store/hash.ts';
import type { NewArticle } from '#src/store/store.ts';

/** The bytes of a feed, and what they are held against. */
export interface ReadQuestion {
  readonly kind: 'read';
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** The document's own address, and the one under which its feed is kept. */
  readonly url: string;
  readonly feedUrl: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Of the last body: the same bytes are not read again. */
  readonly knownHash: string | undefined;
}

export type Question =
  | ReadQuestion
  | { readonly kind: 'understand'; readonly articles: readonly Article[] }
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly contentType: string | undefined }
  | { readonly kind: 'learn'; readonly said: readonly TopicExample[] };

/** A feed as it was read; `articles` with the hashes of their texts. */
export interface ReadFeed extends Omit<FeedDocument, 'items'> {
  readonly kind: 'read';
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly articles: readonly { readonly article: Article; readonly hash: string }[];
}

export type Answer =
  | ReadFeed
  | { readonly kind: 'same' }
  | { readonly kind: 'understood'; readonly articles: readonly NewArticle[] }
  | { readonly kind: 'page'; readonly text: string }
  /** A model as JSON; null where the old one is better. */
  | { readonly kind: 'learnt'; readonly model: string | null };

const read = async (asked: ReadQuestion): Promise<Answer> => {
  const hash = createHash('sha256').update(asked.bytes).digest('hex');
  if (hash === asked.knownHash) return { kind: 'same' };
  const [{ readFeed }, { toArticle }] = await Promise.all([import('#src/feed/read.ts'), import('#src/feed/item.ts')]);
  const { items, ...document } = await readFeed(asked.bytes, asked.contentType, asked.url, asked.at);
  const { title, lang } = document.feed;
  const source = { url: asked.feedUrl, title, ...(lang && { lang }) };
  const articles = items.flatMap((item) => {
    const article = toArticle(item, source, asked.at);
    return article ? [{ article, hash: textHash(article.text) }] : [];
  });
  return { kind: 'read', hash, articles, ...document };
};

/** What the shipped model was learnt from, one example a line. */
const EXAMPLES = new URL('../tools/training/topics.jsonl', import.meta.url);

const learn = async (said: readonly TopicExample[]): Promise<Answer> => {
  const [{ relearn }, { Example }, { SHIPPED }] = await Promise.all([
    import('#src/meaning/topics-train.ts'),
    import('#src/meaning/topics-example.ts'),
    import('#src/meaning/topics-weigh.ts'),
  ]);
  const lines = (await readFile(EXAMPLES, 'utf8')).trim().split('\n');
  const shipped = lines.map((line) => Example.parse(JSON.parse(line)));
  const model = relearn(shipped, said, SHIPPED.thresholds);
  return { kind: 'learnt', model: model && JSON.stringify(model) };
};

/** Each kind of work loads its own parts only: a thread that reads feeds need not know what they mean. */
const answerTo = async (question: Question): Promise<Answer> => {
  switch (question.kind) {
    case 'read':
      return read(question);
    case 'understand': {
      const { understand } = await import('./understand.ts');
      return { kind: 'understood', articles: question.articles.map(understand) };
    }
    case 'page': {
      const { fullTextOf } = await import('#src/feed/full-text.ts');
      return { kind: 'page', text: fullTextOf(question.bytes, question.contentType) };
    }
    case 'learn':
      return learn(question.said);
  }
};

const tell = (told: Told<Answer>): void => parentPort?.postMessage(told);

/** The other side of `workshop.ts`. What is no problem of Barq's ends the thread, and with it the question. */
parentPort?.on('message', ({ id, question }: Asked<Question>) => {
  answerTo(question).then(
    (answer) => tell({ id, answer }),
    (error: unknown) => {
      if (!(error instanceof BarqError)) throw error;
      tell({ id, problem: error.problem });
    },
  );
});
tell({ ready: true });
