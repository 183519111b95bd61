import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { type BarqError, fail } from '#src/base/problem.ts';

/** Bytes of a feed, on the wire and unpacked. */
export const MOST_BYTES = 8 * 2 ** 20;
/** Codings on top of each other; more are only ever a bomb. */
const MOST_CODINGS = 2;

export const tooLarge = (): BarqError => fail('too_large', { limit: `${MOST_BYTES / 2 ** 20} MiB` });

const limits = { maxOutputLength: MOST_BYTES };
const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const unbrotli = promisify(zlib.brotliDecompress);
const unzstd = promisify(zlib.zstdDecompress);

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** `deflate` means zlib, but many servers send the bare stream. */
const isZlib = (bytes: Uint8Array): boolean =>
  (bytes[0] ?? 0) % 16 === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;

type Unpack = (bytes: Uint8Array) => Promise<Uint8Array>;
const gzip: Unpack = async (bytes) => (isGzip(bytes) ? await gunzip(bytes, limits) : bytes);
const CODINGS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  // Proxies unpack and leave the header: bytes that are not gzip pass as they are.
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', (bytes) => (isZlib(bytes) ? inflate(bytes, limits) : inflateRaw(bytes, limits))],
  ['br', (bytes) => unbrotli(bytes, limits)],
  ['zstd', (bytes) => unzstd(bytes, limits)],
]);

const codingsOf = (header: string): Unpack[] => {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity');
  const unpack = names.map((name) => CODINGS.get(name));
  if (names.length > MOST_CODINGS || unpack.includes(undefined)) throw fail('encoding', { name: header.slice(0, 60) });
  return unpack.filter((one) => one !== undefined).reverse();
};

const isTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/**
 * Undoes the codings that `Content-Encoding` names (and gzip that no header names).
 * Throws BarqError: encoding, or too_large once more than MOST_BYTES would come out.
 */
export const unpacked = async (bytes: Uint8Array, header: string): Promise<Uint8Array> => {
  const codings = codingsOf(header);
  try {
    let result = bytes;
    for (const unpack of codings) result = await unpack(result);
    return isGzip(result) ? await gunzip(result, limits) : result;
  } catch (error) {
    throw isTooLong(error) ? tooLarge() : fail('encoding', { name: header.slice(0, 60) || 'gzip' });
  }
};

/** Reads a body up to MOST_BYTES. `length` is the announced Content-Length. Throws BarqError too_large. */
export const readBody = async (body: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> => {
  if (length > MOST_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};
