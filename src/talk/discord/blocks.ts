import type { Language } from '#src/base/lang.ts';
import type { Line } from '#src/talk/runs.ts';
import { lineText } from './text.ts';

/** Lines that belong together, with the address that a button beside them opens. */
export interface Block {
  readonly text: string;
  readonly url?: string;
  /** An attached picture in place of a text, with its words for whoever does not see it. */
  readonly picture?: { readonly name: string; readonly alt: string };
}

/** Discord's caps, with room left for the rows of buttons below. */
const TEXT = 3600;
const COMPONENTS = 33;
const LONGEST_URL = 512;
/** A text with a button costs a section, its text and its button. */
const WITH_BUTTON = 3;
const FOREIGN = 1200;

const linkable = (url: string | undefined): url is string =>
  url !== undefined && url.length <= LONGEST_URL && /^https?:\/\//.test(url) && URL.canParse(url);

const textOf = (lines: readonly Line[], lang: Language): string => {
  for (let max = FOREIGN; ; max = Math.floor(max / 2)) {
    const text = lines.map((line) => lineText(line, lang, max)).join('\n');
    if (text.length <= TEXT || max < 16) return text.slice(0, TEXT);
  }
};

/** Whether a line opens a block: small print belongs to what stands above it, unless both have an address. */
const opens = (line: Line, block: readonly Line[]): boolean =>
  line.mark !== 'small' || (line.url !== undefined && block.some(({ url }) => url !== undefined));

/** Lines gathered into blocks. Blocks without an address that follow each other are one. */
export const blocksOf = (lines: readonly Line[], lang: Language): Block[] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && !opens(line, last)) last.push(line);
    else groups.push([line]);
  }
  const blocks: Block[] = [];
  for (const group of groups) {
    const text = textOf(group, lang);
    const url = group.map((line) => line.url).find(linkable);
    const last = blocks.at(-1);
    if (!url && last && !last.url && last.text.length + text.length < TEXT)
      blocks[blocks.length - 1] = { text: `${last.text}\n${text}` };
    else blocks.push({ text, ...(url ? { url } : {}) });
  }
  return blocks;
};

/** Blocks dealt out to pages that Discord takes; always at least one page. */
export const pagesOf = (blocks: readonly Block[]): Block[][] => {
  const pages: Block[][] = [[]];
  let [text, components] = [0, 0];
  for (const block of blocks) {
    const cost = block.url ? WITH_BUTTON : 1;
    if (text > 0 && (text + block.text.length > TEXT || components + cost > COMPONENTS)) {
      pages.push([]);
      [text, components] = [0, 0];
    }
    pages.at(-1)?.push(block);
    text += block.text.length;
    components += cost;
  }
  return pages;
};
