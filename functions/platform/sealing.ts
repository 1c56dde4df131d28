import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;
/** Lengths tell something of a text: they are told in steps only. */
const step = 256;

const derived = (key: string, use: string): Buffer => Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64url'), '', `halte ledger ${use}`, 32));

/**
 * AES-256-GCM under a key made of the person's. The nonce is a keyed hash of what is sealed: the same event under the same key gives the same bytes, so
 * that handing it over again after a crash is seen to be the same, and no nonce serves two texts.
 * @param key base64url, at least 128 bits @returns base64
 */
export const seal = (key: string, text: string): string => {
  const bytes = Buffer.from(text);
  const padded = Buffer.concat([bytes, Buffer.alloc((step - (bytes.length % step)) % step, ' ')]);
  const iv = createHmac('sha256', derived(key, 'nonce')).update(padded).digest().subarray(0, ivBytes);
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'entry'), iv);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([iv, sealed, cipher.getAuthTag()]).toString('base64');
};

/** @returns undefined where it was sealed under another key, or changed */
export const open = (key: string, sealed: string): string | undefined => {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < ivBytes + tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', derived(key, 'entry'), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()])
      .toString('utf8')
      .trimEnd();
  } catch {
    return undefined;
  }
};
