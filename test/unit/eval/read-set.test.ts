import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BadSet, readSet } from '../../eval/read-set.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'halte-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, ...lines: readonly string[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
};
const samplesOf = (name: string, ...lines: readonly string[]) => readSet('set', fileOf(name, ...lines)).samples;

describe('labelled messages', () => {
  test('of a fixture: text, label, language, notes', () => {
    const [first, second, third, fourth] = samplesOf(
      'fr.tsv',
      '# a remark',
      'arrêt\tstop\tfr',
      String.raw`STOP\nEnvoyé de mon iPhone	stop	und	typo;also=erase`,
      'bus stop\tother\t\thard',
      '',
      'T\tyes\t\toffered=T,R; open=visit;free;act=ask',
    );
    expect(first).toMatchObject({ text: 'arrêt', lang: 'fr', label: 'stop', language: 'fr', writing: 'keyword', hard: false, place: 'fr.tsv:2' });
    expect(second).toMatchObject({ text: 'STOP\nEnvoyé de mon iPhone', writing: 'typo', also: 'erase' });
    expect(third).toMatchObject({ label: 'other', hard: true });
    expect(third).not.toHaveProperty('language');
    expect(fourth).toMatchObject({ writing: 'free', ask: true, context: { offered: ['T', 'R'], openQuestion: 'visit' }, place: 'fr.tsv:6' });
  });

  test('of JSON lines, whose further fields are left alone', () => {
    const [first, second] = samplesOf(
      'set.jsonl',
      '{"text":"Cancel my transfer","lang":"en","label":"other","hard":true,"source":"elsewhere"}',
      '{"text":"ja","lang":"de","label":"yes","openQuestion":"erase","languages":["de"],"also":null}',
    );
    expect(first).toMatchObject({ text: 'Cancel my transfer', lang: 'en', label: 'other', hard: true });
    expect(second).toMatchObject({ context: { openQuestion: 'erase', languages: ['de'] } });
    expect(second).not.toHaveProperty('also');
  });

  test.for([
    ['bad.tsv', 'hello\tgoodbye', /bad\.tsv:1: the label must be one of stop,/],
    ['bad.jsonl', 'hello', /bad\.jsonl:1: not JSON/],
    ['bad.jsonl', '{"text":5,"label":"stop"}', /bad\.jsonl:1: text/],
  ] as const)('of %s that are wrong are refused with their place', ([name, line, message]) => {
    expect(() => samplesOf(name, line)).toThrow(message);
    expect(() => samplesOf(name, line)).toThrow(BadSet);
  });

  test('that are not there are told as such', () => {
    expect(() => readSet('set', path.join(folder, 'nowhere'))).toThrow(/there is no such file/);
  });

  test('of a folder are those of its .tsv files, and not of the folders in it', () => {
    const { samples } = readSet('known', path.resolve(import.meta.dirname, '../../fixtures/languages'));
    expect(samples.length).toBeGreaterThan(500);
    expect(new Set(samples.map(({ lang }) => lang)).size).toBeGreaterThan(20);
    expect(samples.every(({ place }) => !place.includes('/'))).toBe(true);
  });
});
