import { createHash } from 'node:crypto';

/** SHA-256 of an article's text: equal hashes mean that nothing needs to be read again. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('base64url');
