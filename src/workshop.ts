import type { Article } from '#src/base/article.ts';
import type { Log } from '#src/base/log.ts';
import { thread } from '#src/base/thread.ts';
import type { TopicExample } from '#src/meaning/topics-train.ts';
import type { NewArticle } from '#src/store/store.ts';
import type { Answer, Question, ReadFeed, ReadQuestion } from './work.ts';

/** Milliseconds. The largest feed that is allowed takes about one second on a slow machine. */
const TO_READ = 10_000;
const TO_UNDERSTAND = 20_000;
const TO_SIFT = 5000;
/** Learning topics anew takes some two seconds. */
const TO_LEARN = 60_000;
/** Megabytes of heap: the largest feed that is allowed needs a hundred. */
const HEAP = 192;

/** Where heavy work is done beside the program's own thread, which must answer people meanwhile. */
export interface Workshop {
  /** Null where the bytes are those that were read last. Throws the problems of `readFeed`, and `too_heavy`. */
  read(asked: Omit<ReadQuestion, 'kind'>): Promise<ReadFeed | null>;
  /** Throws `too_heavy`. */
  understand(articles: readonly Article[]): Promise<readonly NewArticle[]>;
  /** The article that a web page holds; empty where it holds none. Throws `too_heavy`, `too_deep`, `too_large`. */
  page(bytes: Uint8Array, contentType: string | undefined): Promise<string>;
  /** A model of topics from the shipped examples and these, as JSON; null where the one without them is better. */
  learn(said: readonly TopicExample[]): Promise<string | null>;
  /** How many threads were started: each hostile feed costs one. */
  readonly started: number;
  close(): Promise<void>;
}

const unexpected = (kind: string): Error => new Error(`the workshop answered ${kind} to another question`);

/** `toRead`: milliseconds for one feed; only tests give less. */
export const openWorkshop = (log: Log, { toRead = TO_READ } = {}): Workshop => {
  const worker = thread<Question, Answer>(new URL('./work.ts', import.meta.url), {
    heap: HEAP,
    broke: (why) => log('error', 'workshop broke', { why }),
  });
  return {
    read: async (asked) => {
      const answer = await worker.ask({ ...asked, kind: 'read' }, toRead);
      if (answer.kind === 'same') return null;
      if (answer.kind !== 'read') throw unexpected(answer.kind);
      return answer;
    },
    understand: async (articles) => {
      if (articles.length === 0) return [];
      const answer = await worker.ask({ kind: 'understand', articles }, TO_UNDERSTAND);
      if (answer.kind !== 'understood') throw unexpected(answer.kind);
      return answer.articles;
    },
    page: async (bytes, contentType) => {
      const answer = await worker.ask({ kind: 'page', bytes, contentType }, TO_SIFT);
      if (answer.kind !== 'page') throw unexpected(answer.kind);
      return answer.text;
    },
    learn: async (said) => {
      const answer = await worker.ask({ kind: 'learn', said }, TO_LEARN);
      if (answer.kind !== 'learnt') throw unexpected(answer.kind);
      return answer.model;
    },
    get started() {
      return worker.started;
    },
    close: () => worker.close(),
  };
};
