import { randomUUID } from 'node:crypto';
import type { Served } from './site.ts';

/** What goes with messages, under names that nobody can guess, since an image cannot send the secret. */
export interface Files {
  keep(file: Served & { readonly name: string }): string;
  get(path: string): (Served & { readonly name: string }) | undefined;
}

const MOST = 50;

export const openFiles = (most = MOST): Files => {
  const kept = new Map<string, Served & { readonly name: string }>();
  return {
    keep: (file) => {
      const path = `/file/${randomUUID()}`;
      kept.set(path, file);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return path;
    },
    get: (path) => kept.get(path),
  };
};
