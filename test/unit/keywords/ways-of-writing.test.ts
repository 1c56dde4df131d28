import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../functions/keywords/folded-text.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

const sure = { intent: 'stop', certainty: 'certain', act: 'act' };

describe('STOP, however it is written', () => {
  test.each([
    ['capitals and small letters', 'sToP'],
    ['full stop and marks', 'STOP.?!'],
    ['quotes', '"STOP"'],
    ['French quotes with hard spaces', '«\u00a0arrêt\u00a0»'],
    ['German quotes', '„Stopp“'],
    ['brackets and stars', '[*STOP*]'],
    ['a hash', '#stop'],
    ['letters with points', 'S.T.O.P.'],
    ['letters with spaces', 's t o p'],
    ['letters with hyphens', 'S-T-O-P'],
    ['full width', 'ＳＴＯＰ'],
    ['mathematical letters', '𝕊𝕋𝕆ℙ'],
    ['circled letters', 'ⓢⓣⓞⓟ'],
    ['black squared letters', '🆂🆃🅾🅿'],
    ['small capitals', 'ꜱᴛᴏᴘ'],
    ['Cyrillic look-alikes', 'ЅТОР'],
    ['Greek look-alikes', 'SΤΟΡ'],
    ['Greek in the GSM alphabet', 'ΣTOΠ'],
    ['zero-width characters', 'S\u200bT\u200dO\ufeffP'],
    ['soft hyphens', 'S\u00adT\u00adO\u00adP'],
    ['direction marks', '\u202bSTOP\u200f'],
    ['accents that stand alone', 'ARRE\u0302T'],
    ['a missing accent', 'arret'],
    ['a wrong accent', 'àrrèt'],
    ['one letter too long', 'Stoooop'],
    ['several times', 'STOP STOP, stop!'],
    ['several times with space between its letters', 'S T O P S T O P'],
    ['signs around it', '🛑🛑 stop 🙏😡'],
    ['a sign alone', '🛑'],
    ['a sign with its variation selector', '⛔️'],
    ['line ends around it', '\r\n\r\nSTOP\r\n'],
  ])('%s', (_, text) => {
    expect(readIntent(text)).toMatchObject(sure);
  });

  test.each([
    ['Turkish capital and small i', ['İPTAL', 'IPTAL', 'iptal', 'ıptal'], 'tr'],
    ['Romanian commas and cedillas', ['OPREȘTE', 'OPREŞTE', 'opreste'], 'ro'],
    ['German umlauts', ['AUFHÖREN', 'AUFHOEREN', 'aufhoren'], 'de'],
    ['Greek final sigma and accents', ['ΤΕΛΟΣ', 'τέλος', 'τελοσ'], 'el'],
    ['Arabic vowels, tatweel and forms of alef', ['إيقاف', 'ايقاف', 'إيقــاف', 'إِيقَاف'], 'ar'],
    ['Arabic presentation forms', ['\ufe97\ufeee\ufed7\ufed2'], 'ar'],
    ['Chinese old and new characters', ['退订', '退訂', '取消訂閱'], 'zh'],
    ['Japanese kana of both kinds and half width', ['ストップ', 'すとっぷ', 'ｽﾄｯﾌﾟ'], 'ja'],
    ['Korean letters taken apart', ['수신거부', '수신거부'.normalize('NFD'), 'ㄱㅁ 보내', 'ㄱㅁ 보내'.normalize('NFKD')], 'ko'],
    ['Vietnamese i for y', ['bỏ đăng kí', 'bỏ đăng ký', 'BO DANG KI', 'huỷ đăng kí'.normalize('NFD')], 'vi'],
    ['Vietnamese tones or none', ['DỪNG', 'DUNG', 'dừng'.normalize('NFD'), 'NGỪNG LẠI'.normalize('NFD'), 'ĐỦ RỒI'.normalize('NFKD')], 'vi'],
    ['Hindi with and without nukta', ['बंद करो'], 'hi'],
    ['Hebrew with vowel points', ['הָסֵר'], 'he'],
  ])('%s', (_, texts, language) => {
    for (const text of texts) expect(readIntent(text)).toMatchObject({ ...sure, language });
  });

  test('ß is ss', () => {
    expect(foldWords('Grüße')).toBe('grusse');
  });

  test.each([
    'STOP svp',
    'Laku noć, dẹp đi',
    'Merci à vous, ngừng lại',
    'Stop, tout de suite',
    'S T O P, I said',
    'Stop please',
    'please STOP',
    'STOP, thank you very much',
    'Bonjour, STOP merci',
    'stop bitte',
    'STOP por favor',
    'STOP GRAZIE',
    'stop now!!',
    'AVSLUTA TACK SÅ MYCKET',
    'Kérem, leiratkozás, kérem szépen',
    'Avregistrera, tack på förhand',
  ])('courtesy takes nothing away: %s', (text) => {
    expect(readIntent(text)).toMatchObject(sure);
  });

  test.each([
    'STOP\nEnvoyé de mon iPhone',
    'STOP\n\nSent from my iPhone',
    'Stop\n-- \nJean Dupont\nDirecteur',
    'STOPP\nVon meinem iPhone gesendet',
    '> Répondez START\nSTOP',
    'STOP\nJean Dupont',
    'Stop - M. Dupont',
  ])('a signature or a quoted line takes nothing away: %j', (text) => {
    expect(readIntent(text)).toMatchObject(sure);
  });

  test.each(['Salir. Juan', 'fin, Martine', 'Cancelar. Maria'])(
    'a name after a point or a comma may sign, or be whom it is said to: the person is asked (%s)',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' });
    },
  );

  test.each(['Salir con Juan', 'Episode. Martine', 'demain. Martine'])('and nothing else does: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'other' });
  });

  test.each(['fin. martine', 'Fin Martine'])('a name that is not set off ends nothing at once: %s', (text) => {
    expect(readIntent(text).act).not.toBe('act');
  });

  test('the span points at the deciding words of the text as received', () => {
    const text = '  «ARRE\u0302T» svp';
    const [from, to] = readIntent(text).span;
    expect(text.slice(from, to)).toBe('ARRE\u0302T');
    const spelled = 'ok: 🛑 𝐒𝐓𝐎𝐏 !';
    const { span } = readIntent(spelled);
    expect(spelled.slice(...span)).toBe('🛑 𝐒𝐓𝐎𝐏');
  });

  test('a link is not read: neither its words nor its address', () => {
    expect(readIntent('https://example.org/stop')).toMatchObject({ intent: 'other' });
    expect(readIntent('STOP https://example.org/start')).toMatchObject(sure);
  });

  test('a text that no person wrote is read where it begins and where it ends', () => {
    const long = 'on se voit demain '.repeat(2000);
    expect(readIntent(`${long}\nplease stop sending me texts`)).toMatchObject({ intent: 'stop' });
    expect(readIntent(`please stop sending me texts. ${long}`)).toMatchObject({ intent: 'stop' });
    const text = `${long}. Please stop sending me texts.`;
    expect(text.slice(...readIntent(text).span)).toBe('stop sending me texts');
  });

  test.each(['', ' ', '?!', '👍', '\ud800', '\udc00\ud800', '\u0000', '\u200b'])('nothing is asked by %j', (text) => {
    expect(readIntent(text)).toEqual({ intent: 'other', certainty: 'certain', act: 'leave', language: 'und', rule: 'none', span: [0, 0] });
  });
});

describe('UNSUBSCRIBE, as it is heard in any language', () => {
  test.each([
    'unsubcraib',
    'unsuscrajb',
    'unsabskraibu',
    'unsbscrb',
    'unsubskryb',
    'anusbscribe',
    'Unsabskraib plz',
    'unsubscrebe me from this list',
  ])('%s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act' });
  });

  test.each(['anschreiben', 'anschrieb', 'unsuccessful', 'unsichtbar', 'ansøkning'])('%s is another word', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave' });
  });
});

test.each(['stopstop', 'STOPSTOPSTOP', 'стопстопстопстоп'])('a word that ends texts, several times without a space: %s', (text) => {
  expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act' });
});
