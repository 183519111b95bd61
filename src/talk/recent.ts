/** What was last asked, by place and person, for questions that go on from it. In memory only: a restart forgets it. */
export interface Recent {
  last(key: string, now: number): string | undefined;
  keep(key: string, question: string, now: number): void;
}

const MOST = 2000;
const AGE_MS = 30 * 60_000;
const LONGEST = 500;

/** Keeps the newest `most`, and nothing for longer than half an hour: whoever comes back later begins anew. */
export const openRecent = (most = MOST): Recent => {
  const kept = new Map<string, { readonly question: string; readonly at: number }>();
  return {
    last: (key, now) => {
      const found = kept.get(key);
      return found && now - found.at <= AGE_MS ? found.question : undefined;
    },
    keep: (key, question, now) => {
      kept.delete(key);
      kept.set(key, { question: question.slice(0, LONGEST), at: now });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
};
