import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { CannotDo, WrongUsage } from '../outcome.ts';

/** How large a list is and what it holds, as evidence: base64url of the SHA-256 of its bytes as they lie there, packed or not. */
export type FileFacts = { readonly bytes: number; readonly digest: string };

const cannotRead = (file: string, cause: unknown): CannotDo =>
  new CannotDo(
    `${file} cannot be read (${cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'})`,
    'Check its name, and that it is a file that you may read.',
    { cause },
  );

/** Reads a file once for its digest. Throws CannotDo. */
export const factsOf = async (file: string): Promise<FileFacts> => {
  try {
    const { size } = await stat(file);
    const hash = createHash('sha256');
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
    return { bytes: size, digest: hash.digest('base64url') };
  } catch (cause) {
    throw cannotRead(file, cause);
  }
};

const begin = async (file: string): Promise<Buffer> => {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** By the byte order mark, else by where the zeros of Latin letters lie, else UTF-8. */
const encodingOf = (first: Uint8Array): string => {
  const [a, b, c, d] = first;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : 'utf-8';
};

/** @param encoding a name that the Encoding Standard knows. Throws WrongUsage */
export const decoderOf = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new WrongUsage(`--encoding ${encoding}: no such encoding is known. Those of the web are: utf-8, utf-16le, windows-1252 …`);
  }
};

/**
 * The text of a file, piece by piece: unpacked where it is packed with gzip, whatever its name, without byte order mark. Bytes that mean nothing in the encoding become
 * U+FFFD. Throws CannotDo where it cannot be read or unpacked.
 * @param encoding in place of what the first bytes tell
 * @param onBytes hears how many bytes of the file have been read
 */
export const textOfFile = async function* (file: string, encoding: string | undefined, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  try {
    const first = await begin(file);
    const raw = createReadStream(file, { highWaterMark: 65_536 });
    raw.on('data', () => onBytes(raw.bytesRead));
    const isPacked = first[0] === 0x1f && first[1] === 0x8b;
    const unpacked = isPacked ? raw.pipe(createGunzip()) : raw;
    if (isPacked) raw.once('error', (error) => unpacked.destroy(error));
    let decoder = encoding === undefined ? undefined : decoderOf(encoding);
    for await (const piece of unpacked) {
      const bytes = piece as Buffer;
      decoder ??= decoderOf(encodingOf(bytes));
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (cause) {
    throw cause instanceof WrongUsage ? cause : cannotRead(file, cause);
  }
};
