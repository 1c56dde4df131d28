import { transformSync } from 'esbuild';

/** A TypeScript module as a browser reads it. Node can take types out too, but warns whoever started it. */
export const withoutTypes = (source: string): string => transformSync(source, { loader: 'ts', target: 'esnext' }).code;
