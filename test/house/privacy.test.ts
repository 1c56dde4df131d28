import { describe, expect, test } from 'vitest';
import { readText, repositoryFiles } from '../support/repository.ts';

const binary = /\.(?:png|jpg|ico|woff2?|gz|zip|sqlite)$/;
const texts = repositoryFiles().filter((file) => !binary.test(file) && file !== 'package-lock.json');

/**
 * Numbers that regulators keep for films and books, digits only, without a plus sign. France: ARCEP decision 2018-0881; North America: NANPA, 555-0100 to
 * 555-0199 of every area; United Kingdom: Ofcom, numbers for drama.
 */
const fiction = [/^33(?:19900|26191|35301|46571|53649|63998)\d{4}$/, /^1\d{3}55501\d{2}$/, /^44(?:7700900|2079460|1632960)\d{3}$/];

/** Files that must speak of numbers outside those ranges, and why. Digits there are visibly made up. */
const exceptions: Readonly<Record<string, string>> = {
  'functions/domain/phone-number.ts': 'forms of lines in countries that keep no numbers for fiction',
  'test/house/privacy.test.ts': 'the samples below',
};

const international = /(?<![\w+.-])\+\d(?:[ .-]?\d){8,14}(?![\d-])/g;
const french = /(?<![\d+.-])0[1-79](?:[ .]\d{2}){4}(?![\d])/g;
const northAmerican = /(?<![\d+.-])\(?\d{3}\)?[ -]\d{3}-\d{4}(?![\d-])/g;

const digits = (found: string): string => found.replaceAll(/\D/g, '');
/** A made-up line: one digit over and over, or counting up. */
const visiblyMadeUp = (number: string): boolean => /(\d)\1{5}/.test(number) || /12345678|23456789/.test(number);

const realLooking = (text: string): readonly string[] => {
  const numbers = [
    ...Array.from(text.matchAll(international), ([found]) => digits(found)),
    ...Array.from(text.matchAll(french), ([found]) => `33${digits(found).slice(1)}`),
    ...Array.from(text.matchAll(northAmerican), ([found]) => `1${digits(found)}`),
  ];
  return numbers.filter((number) => !fiction.some((range) => range.test(number)) && !visiblyMadeUp(number));
};

describe('nobody is in this repository', () => {
  test('every telephone number is one that is kept for fiction', () => {
    const found = texts.filter((file) => !(file in exceptions)).flatMap((file) => realLooking(readText(file)).map((number) => `${file}: ${number}`));
    expect(found).toEqual([]);
  });

  test('a number that somebody may have would be found, however it is written', () => {
    expect(realLooking('call +33 6 01 02 03 04 now')).toEqual(['33601020304']);
    expect(realLooking('"from":"+447911987654"')).toEqual(['447911987654']);
    expect(realLooking('appelez le 06 01 02 03 04')).toEqual(['33601020304']);
    expect(realLooking('(202) 867-5309')).toEqual(['12028675309']);
    expect(realLooking('+33639980001, +1 202-555-0143, +447700900123, 2026-11-24T08:00:00.000Z, 1.0.140')).toEqual([]);
  });

  test('no file tells on whose machine it was written', () => {
    const machine = /(?<![\w.])\/(?:home|Users|root|work)\/[a-z]/;
    expect(texts.filter((file) => machine.test(readText(file)))).toEqual([]);
  });

  test('no key of a cloud account is here', () => {
    // AWS: AKIA and ASIA keys; those of its documentation end in EXAMPLE.
    const accessKey = /\bA(?:KIA|SIA)(?!\w*EXAMPLE)[A-Z0-9]{16}\b/;
    expect(texts.filter((file) => accessKey.test(readText(file)) || /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(readText(file)))).toEqual([]);
  });
});
