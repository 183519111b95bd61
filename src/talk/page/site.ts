import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
} as const;

const SITE = new URL('./site/', import.meta.url);
const FILES = [
  'index.html',
  'page.css',
  'message.css',
  'main.js',
  'dom.js',
  'api.js',
  'words.js',
  'markdown.js',
  'message.js',
  'talk.js',
  'composer.js',
  'feeds.js',
  'barq.svg',
] as const;
const FONT = '@expo-google-fonts/ibm-plex-sans-arabic';
const FONTS = {
  'regular.ttf': `${FONT}/400Regular/IBMPlexSansArabic_400Regular.ttf`,
  'bold.ttf': `${FONT}/700Bold/IBMPlexSansArabic_700Bold.ttf`,
} as const;

const typeOf = (name: string): string => TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES];

/** What is served as it is. A path is looked up here and never put together, so none leads out of the folder. */
const PLACES: ReadonlyMap<string, { readonly file: () => string; readonly type: string }> = new Map([
  ...FILES.map((name) => {
    const place = { file: () => fileURLToPath(new URL(name, SITE)), type: typeOf(name) };
    return [name === 'index.html' ? '/' : `/${name}`, place] as const;
  }),
  ...Object.entries(FONTS).map(
    ([name, path]) =>
      [`/${name}`, { file: () => fileURLToPath(import.meta.resolve(path)), type: typeOf(name) }] as const,
  ),
]);

export interface Served {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** It may be kept by the browser: it tells nothing. */
  readonly lasting?: true;
}

const LASTING: Readonly<Record<string, true>> = { '/barq.svg': true, '/regular.ttf': true, '/bold.ttf': true };

/** The file behind a path; undefined where there is none. */
export const siteFile = async (path: string): Promise<Served | undefined> => {
  const place = PLACES.get(path);
  const lasting = path in LASTING ? { lasting: true as const } : {};
  return place && { bytes: await readFile(place.file()), type: place.type, ...lasting };
};
