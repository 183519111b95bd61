import { isMarkup } from './html-tags.ts';

/** Does the text still hold tags or references, because it was escaped more than once? */
export const isEscaped = (text: string): boolean => {
  if (/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/i.test(text)) return true;
  return [...text.matchAll(/<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/gi)].some(([, name = '']) =>
    isMarkup(name.toLowerCase()),
  );
};
