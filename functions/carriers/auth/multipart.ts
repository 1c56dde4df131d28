import type { FormPairs } from './form.ts';

const utf8Of = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');

/**
 * Reads the fields of `multipart/form-data` (RFC 7578) as UTF-8 texts, in their order. Parts without a name are let go.
 * @param contentType the whole header, with its boundary; without one there are no fields
 */
export const parseMultipart = (body: Uint8Array, contentType: string): FormPairs => {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return [];
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const parts = `\r\n${text}`.split(`\r\n--${boundary}`).slice(1);
  return parts.flatMap((part) => {
    const end = part.indexOf('\r\n\r\n');
    const name = end < 0 ? undefined : /;\s*name="([^"]*)"/i.exec(part.slice(0, end))?.[1];
    return name === undefined ? [] : [[utf8Of(name), utf8Of(part.slice(end + 4))] as const];
  });
};
