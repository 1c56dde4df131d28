import { hash } from 'node:crypto';

/** Of SHA-256. */
const blockBytes = 64;
const digestBytes = 32;

/** The key, filled up to a block with zeros, each byte turned by `pad`; one that is longer than a block is hashed first. */
const block = (key: string, pad: number): Uint8Array => {
  const bytes = new Uint8Array(blockBytes);
  bytes.set(Buffer.byteLength(key) > blockBytes ? hash('sha256', key, 'buffer') : Buffer.from(key));
  return bytes.map((byte) => byte ^ pad);
};

/**
 * HMAC-SHA-256 (RFC 2104, section 2) with one key, in base64url. Of two plain hashes: `createHmac` makes three objects outside the heap and takes in the key again for each
 * text, and for the fifty numbers of a send check that was more than all else that Halte does.
 */
export const hmacOf = (key: string): ((text: string) => string) => {
  const inner = block(key, 0x36);
  const outer = Buffer.concat([block(key, 0x5c), Buffer.alloc(digestBytes)]);
  return (text) => {
    // One place for all: nothing is awaited between the two hashes.
    outer.write(hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'binary'), blockBytes, 'binary');
    return hash('sha256', outer, 'base64url');
  };
};
