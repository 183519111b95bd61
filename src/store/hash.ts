import { hash } from 'node:crypto';

/** SHA-256 of an article's text: equal hashes mean that nothing needs to be read again. */
export const textHash = (text: string): string => hash('sha256', text, 'base64url');
