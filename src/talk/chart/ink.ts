import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pictures have twice as many pixels as their drawing says: a telephone's screen is that fine. */
export const ZOOM = 2;
export const FAMILY = 'IBM Plex Sans Arabic';

const FONTS = [
  import.meta.resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf'),
];
const WASM = import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm');

const bytesOf = (url: string): Promise<Buffer> => readFile(fileURLToPath(url));
export const fontBytes = (): Promise<Buffer[]> => Promise.all(FONTS.map(bytesOf));

export interface Text {
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is as it will be drawn. */
export type Ruler = (text: string, look: Text) => number;

export interface Ink {
  readonly ruler: Ruler;
  /** The drawing as PNG. */
  png(svg: string): Uint8Array;
}

const MEASURED = 100;
/** Widths that are remembered: axes and names come again. */
const KEPT = 2000;

export const escaped = (text: string): string =>
  text
    // Control characters and the two that are none would make the XML invalid.
    .replace(/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** The renderer with its fonts. WebAssembly is compiled once for each thread that asks. */
export const openInk = async (): Promise<Ink> => {
  const [wasm, fontBuffers] = await Promise.all([bytesOf(WASM), fontBytes()]);
  await initWasm(wasm);
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILY };
  const widths = new Map<string, number>();

  const measure = (text: string, bold: boolean): number => {
    const weight = bold ? 700 : 400;
    const drawing = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="${MEASURED}" font-family="${FAMILY}" font-size="${MEASURED}" font-weight="${weight}">${escaped(text)}</text></svg>`,
      { font },
    );
    // What WebAssembly holds, no garbage collector sees.
    try {
      const box = drawing.getBBox();
      const width = box ? box.x + box.width : 0;
      box?.free();
      return width;
    } finally {
      drawing.free();
    }
  };

  return {
    ruler: (text, { size, bold = false }) => {
      const key = `${bold ? 'b' : 'r'}${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        if (widths.size >= KEPT) widths.clear();
        width = measure(text, bold);
        widths.set(key, width);
      }
      return (width * size) / MEASURED;
    },
    png: (svg) => {
      const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font });
      try {
        const image = drawing.render();
        try {
          return image.asPng();
        } finally {
          image.free();
        }
      } finally {
        drawing.free();
      }
    },
  };
};
