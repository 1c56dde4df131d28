const basic: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** U+00A0 to U+00FF in their order, as HTML 3.2 names them. */
const latin1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
const named = new Map([...Object.entries(basic), ...latin1.map((name, n): [string, string] => [name, String.fromCodePoint(0xa0 + n)])]);

const numbered = (code: string): string | undefined => {
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : undefined;
};

/**
 * A text that a gateway has escaped as if for a web page: `C&#039;est fini, arr&ecirc;tez &amp; merci`. Each once: what a person wrote as `&amp;` stays so. What is
 * no entity stays as it is. Only where it is known that texts are escaped: a person may write `&lt;` and mean it.
 */
export const withoutEntities = (text: string): string =>
  text.replaceAll(
    /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,7});/g,
    (whole, code: string) => (code.startsWith('#') ? numbered(code) : named.get(code)) ?? whole,
  );
