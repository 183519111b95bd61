import type { IncomingMessage } from 'node:http';
import { LARGEST_BODY } from './guard.ts';

/** What was sent as JSON, or the status with which it is refused. A body may lie about its length, or not say it. */
export const bodyOf = async (request: IncomingMessage): Promise<{ readonly body: unknown } | number> => {
  const chunks: Buffer[] = [];
  let size = 0;
  // Left early, it must not take the connection with it: the refusal goes out on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return 413;
    chunks.push(chunk);
  }
  try {
    return { body: JSON.parse(Buffer.concat(chunks).toString()) };
  } catch {
    return 400;
  }
};
