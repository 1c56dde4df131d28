/** What a program says in another language: the English text and its translation. `id` also tells equal texts apart. */
export type Translation = { readonly id: string; readonly english: string; readonly translated: string };

const [littleEndian, bigEndian] = [0x950412de, 0xde120495];
/** What stands between what tells equal texts apart and the text. */
const endOfContext = '\u0004';
/** Where the header has the number of texts and the places of the two tables, each an entry of length and place. */
const [countAt, englishAt, translatedAt, entrySize] = [8, 12, 16, 8];

/**
 * The texts of a compiled catalogue (`.mo`), which free programs carry for each language: of texts with a plural the first form.
 * @see https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 * @throws RangeError where the bytes are cut short or no catalogue
 */
export const translationsIn = (bytes: Buffer): readonly Translation[] => {
  const magic = bytes.readUInt32LE(0);
  if (magic !== littleEndian && magic !== bigEndian) throw new RangeError('no compiled catalogue: it does not begin as a .mo file does');
  const number = (at: number): number => (magic === littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (table: number, entry: number): string => {
    const at = number(table) + entry * entrySize;
    const from = number(at + entrySize / 2);
    return bytes.toString('utf8', from, from + number(at)).split('\0', 1)[0] ?? '';
  };
  return Array.from({ length: number(countAt) }, (_, entry) => {
    const id = text(englishAt, entry);
    return { id, english: id.slice(id.indexOf(endOfContext) + 1), translated: text(translatedAt, entry) };
  }).filter(({ english, translated }) => english !== '' && translated !== '');
};

const withoutMarks = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/[_~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Places that a program fills in: no person texts them. */
const filledIn = /[%${}\\|@]/;
const [shortest, longest] = [8, 200];

/** What a person may end texts with in English, or refuse, object or threaten with; a star is any ending. A text that holds one is a hard one. */
const optOutWords = `stop*, end, ends, ended, ending, quit*, cancel*, leave, leaving, left, alone, enough, silen*, quiet*, shut, shush, sh, shh, shhh, hush, go away, begone, be gone, get out, out of here,
  no more, never again, not again, anymore, any more, want nothing, want no, wants no, tired of, sick of, had it with, fed up, bother*, trouble*, disturb*, pester*, harass*, annoy*, nuisance, spare, let me go, let us go,
  let him go, let her go, let them go, let it go, let me be, let us be, let him be, let her be, let them be, let it be, dead, died, dies, deceased, goodbye, farewell, remov*, delet*, eras*, forget, report*, complain*,
  police, lawyer, spam, unsubscribe*, block*, halt*, ceas*, desist, refus*, get lost, get rid, rid of, no longer, withdraw*, give up, give it up, abandon*, kill it, kill them*, kill him, kill her*, kill all, destroy it,
  destroy them*, destroy him, destroy her*, destroy all, wrong, mistake*, not interested, no thank, no thanks, no need, piss off, cut off, done with, finished,
  that does it, hold it, hold on, get away, keep out, go home, through with, reject*, abort*, undo, deactivat*, disabl*, uninstall*, turn off, switch off`;
const negated = 'want, like, need, send, call, write, talk, speak, touch, follow, contact, come, care, remind, do that';

const alternatives = (list: string): string =>
  list
    .split(/,\s+/)
    .join('|')
    .replaceAll('*', String.raw`\w*`);
const optOut = new RegExp(String.raw`\b(?:${alternatives(optOutWords)}|do(?:n.t| not) (?:${alternatives(negated)}))\b`, 'i');

/** An ordinary message, as `npm run eval -- --data` reads it. */
export type Ordinary = { readonly text: string; readonly lang: string; readonly label: 'other'; readonly hard: boolean };

/** What of a catalogue's texts a person might text: one or two sentences, nothing that is filled in, and translated. */
export const ordinaryMessages = (translations: readonly Translation[], lang: string): readonly Ordinary[] =>
  translations.flatMap(({ english, translated }): Ordinary[] => {
    const text = withoutMarks(translated);
    if (text.length < shortest || text.length > longest || filledIn.test(text) || (text === withoutMarks(english) && lang !== 'en')) return [];
    return [{ text, lang, label: 'other', hard: optOut.test(withoutMarks(english)) }];
  });
