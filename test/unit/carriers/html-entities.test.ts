import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEntities } from '../../../functions/carriers/auth/html-entities.ts';

describe('a text that comes escaped as if for a web page', () => {
  it.each([
    ['C&#039;est fini &amp; arr&ecirc;tez', "C'est fini & arrêtez"],
    ['&lt;STOP&gt; &quot;STOP&quot;', '<STOP> "STOP"'],
    ['&#x1F6D1;&#128721;', '🛑🛑'],
    ['&yuml;&nbsp;&Agrave;', 'ÿ\u00a0À'],
    ['&amp;eacute;', '&eacute;'],
    ['R&D; &nothing; &#0; &#xD800; &#99999999; & ;', 'R&D; &nothing; &#0; &#xD800; &#99999999; & ;'],
  ])('%s', (given, read) => {
    expect(withoutEntities(given)).toBe(read);
  });

  it('is what was written, whatever a gateway escapes', () => {
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#039;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(withoutEntities(escape(text))).toBe(text);
      }),
    );
  });
});
