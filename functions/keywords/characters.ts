/** What a character is to the reader: letters to compare, or one of these. */
export const ignored = '';
export const separator = ' ';
/** Ends a sentence or a line, or joins two requests. */
export const clauseBreak = '.';
/** A sign that says stop by itself. */
export const stopSign = '🛑';

// Hand signs are left out: they also greet.
const stopSigns = new Set(['🛑', '⛔', '🚫']);
const clauseBreaks = new Set('.,;:!?/&+|\n\r…。、，；：！？؟،؛।·•¡¿—–'.split(''));
// Apostrophes and accents typed as characters: people leave them out as often as not (dont, d'accord).
const apostrophes = new Set("'`´’‘ʼʹ′＇".split(''));

// Letters that Unicode does not take apart, or that are typed one for the other: [as sent, as compared].
const letterPairs = new Map(
  `ßss æae œoe øo đd ðd łl ħh ıi ŋn þth ςσ єе ґг ىي یي ةه کك ۀه ٱا ۓي ےي ँं
ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz
訂订 閱阅 發发 傳传 資资 號号 碼码 關关 刪删 請请 謝谢 據据 個个 開开 絕绝 對对 轉转 聯联 繫系 係系 單单 誰谁 錯错 簡简 電电 話话 訊讯 復复
擾扰 銷销 幫帮 從从 來来 麼么 處处 們们 嗎吗 難难 讓让 廣广 說说 數数 應应 該该 為为 換换 機机 這这 騷骚 問问 恢恢 與与 並并 馬马 現现 務务
別别 給给 還还 煩烦 賣卖 買买 會会 員员 優优 貴贵 將将 後后 夠够 興兴 終终 結结 時时 間间 寫写 氣气 滾滚 媽妈 兒儿 歲岁 點点 庫库 記记 錄录 戶户
報报 檢检 舉举 條条 鬧闹 認认 識识 門门 車车 當当 實实 總总 網网 線线 離离 權权 隱隐 議议 導导 檔档 凍冻 暫暂 斷断 裡里 裏里 邊边 樣样 許许
經经 無无 過过 沒没 師师 醫医 飛飞 號号 準准 級级 納纳 統统 項项 註注 冊册 觸触 傢家 陣阵 舊旧 東东 訴诉 輪轮 頻频 繼继 續续 讀读 寧宁
託托 饒饶 劃划 養养 靜静 響响 彈弹 纏缠 噁恶 惡恶 鐘钟 覺觉 愛爱 貸贷 購购 費费 錢钱 寶宝 體体 頭头 題题 顧顾 願愿 預预 館馆 飯饭 場场 聲声 學学 專专 歷历 殺杀 毀毁 獎奖 產产 畫画 異异 瘋疯 盡尽 監监 確确 禮礼 禍祸 種种 節节 簽签
糾纠 紀纪 約约 組组 絡络 維维 緣缘 編编 繞绕 罵骂 義义 習习 聽听 職职 腦脑 膩腻 臉脸 藥药 裝装 製制 規规 視视 親亲 討讨 評评 試试 誤误 諒谅 調调 談谈 論论 證证 變变 負负 財财 貨货 販贩 貼贴 跡迹 蹤踪 載载 輸输 辦办 運运 達达 違违
遠远 適适 遲迟 選选 遺遗 鄭郑 鈕钮 銀银 鎖锁 鏈链 鐵铁 閉闭 闆板 險险 隨随 雙双 順顺 須须 驗验 驚惊 騙骗 齡龄 週周 遊游 勞劳 動动 勝胜 協协 參参 嚇吓 嚴严 國国 團团 圖图 壓压 婦妇 審审 帳帐 帶带 彙汇 徑径 徹彻 憑凭 懶懒 戲戏 戰战
掛挂 擇择 擔担 攜携 曉晓 業业 極极 樂乐 標标 歡欢 決决 涼凉 滿满 潛潜 燒烧 營营 爛烂 獲获 睏困 積积 紅红 萬万 薦荐 補补 覽览 診诊 詢询 謹谨 貓猫 賬账 趕赶 軟软 轟轰 辭辞 郵邮 陳陈 隻只 頂顶 騎骑 麵面 聞闻`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const pairedLetters = new RegExp(`[${[...letterPairs.keys()].join('')}]`, 'g');

// Accents and vowel points of Latin, Greek, Cyrillic, Hebrew and Arabic. The marks of India's scripts and of kana are spelling and stay; the nukta goes.
const accentRanges = [
  '\u0300-\u036f',
  '\u0483-\u0489',
  '\u0591-\u05c7',
  '\u0610-\u061a',
  '\u064b-\u065f',
  '\u0670',
  '\u06d6-\u06ed',
  '\u093c',
  '\u1ab0-\u1aff',
  '\u1dc0-\u1dff',
  '\u20d0-\u20ff',
  '\ufe20-\ufe2f',
];
const accents = new RegExp(`[${accentRanges.join('')}]`, 'g');
const katakana = /[ァ-ヶ]/g;
const foreignDigit = /[^\x30-\x39\P{Nd}]/gu;

const decimalValue = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

/**
 * Letters of ordinary width as they are compared: lower case, no accents, one form for letters that are typed one for the other, hiragana for
 * katakana. Everything that is no letter stays.
 */
export const foldLetters = (text: string): string => {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(pairedLetters, (letter) => letterPairs.get(letter) ?? letter);
  return plain.replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
};

const isLetter = /[\p{L}\p{N}\p{M}]/u;
const noLetters = /[^\p{L}\p{N}\p{M}]/gu;
/** Takes no room: a soft hyphen, a joiner, a mark of direction. */
export const isInvisible = /[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0\u0640]/u;
// Signs that Unicode would turn into letters: a programme called Club™ is not called clubtm.
const trademarks = new Set('™℠®©ªº'.split(''));

/** 🅰 🅐 and the like: Unicode knows no letter for them. */
const enclosedLetter = (code: number): string | undefined => {
  for (const first of [0x1f150, 0x1f170]) if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  return undefined;
};

/** Thai's sara am would fall apart, and be read as two words; Korean letters on their own (ㄴㄴ) would become parts of syllables. */
const staysWhole = /[\u0e00-\u0e7f\u3131-\u318e]/;

/** Thai's sara am, and what compatibility decomposition makes of it. */
const [thaiAm, thaiAmInTwo] = ['\u0e33', '\u0e4d\u0e32'];

/** Thai's vowels and tones above and below a consonant. A finger types one twice, which hardly shows. */
const isThaiMark = (code: number): boolean => code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);

/** Korean letters that stand for themselves are of a block of their own; decomposition and half-width forms make parts of syllables of them, the first letters and the vowels. */
const [partOfSyllable, initials] = [/[\u1100-\u1112\u1161-\u1175]/g, 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const firstInitial = 0x1100;
const [firstVowelPart, firstVowel] = [0x1161, 0x314f];
const koreanLetter = (part: string): string => {
  const code = part.charCodeAt(0);
  return code < firstVowelPart ? initials.charAt(code - firstInitial) : String.fromCharCode(code - firstVowelPart + firstVowel);
};

const foldUncached = (character: string): string => {
  if (stopSigns.has(character)) return stopSign;
  if (apostrophes.has(character) || trademarks.has(character)) return ignored;
  if (clauseBreaks.has(character)) return clauseBreak;
  if (isInvisible.test(character)) return ignored;
  if (character === thaiAmInTwo) return thaiAm;
  if (isThaiMark(character.charCodeAt(0))) return character.charAt(0);
  const enclosed = enclosedLetter(character.codePointAt(0) ?? 0);
  if (enclosed !== undefined) return enclosed;
  const letters = foldLetters(staysWhole.test(character) ? character : character.normalize('NFKC'))
    .replace(foreignDigit, decimalValue)
    .replace(noLetters, '')
    .replace(partOfSyllable, koreanLetter);
  return letters === '' && !isLetter.test(character) ? separator : letters;
};

const folded = new Map<string, string>();

/**
 * One character (or a letter with its joined parts) as it is compared, or `ignored`, `separator`, `clauseBreak`, `stopSign`.
 * Unicode is asked once for each character.
 */
export const foldCharacter = (character: string): string => {
  let result = folded.get(character);
  if (result === undefined) {
    result = foldUncached(character);
    folded.set(character, result);
  }
  return result;
};

/** Scripts written without spaces, where each character is read as a word: Thai, Han, kana, Hangul. */
export const alone = '\u0e00-\u0e7f\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3';
export const standsAlone = (code: number): boolean =>
  (code >= 0x0e00 && code <= 0x0e7f) ||
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x20000 && code <= 0x3ffff);

/** A vowel of a decomposed Korean syllable joins its first letter, and a last letter the vowel or the syllable; after anything else they are letters that a finger left over. */
const joinsSyllable = (code: number, previous: number): boolean =>
  code < 0x11a8
    ? code >= 0x1160 && previous >= 0x1100 && previous < 0x1160
    : code <= 0x11ff && ((previous >= 0x1160 && previous < 0x11a8) || (previous >= 0xac00 && previous <= 0xd7a3));
export const isKoreanPart = (code: number): boolean => code >= 0x1160 && code <= 0x11ff;

/** Parts that join the character before them: decomposed Korean syllables, the Japanese voice marks, the second half of Thai am, a Thai mark typed again, and the second half of Bengali o and au. */
export const joinsPrevious = (code: number, previous: number): boolean =>
  joinsSyllable(code, previous) ||
  code === 0x3099 ||
  code === 0x309a ||
  code === 0xff9e ||
  code === 0xff9f ||
  (previous === 0x0e4d && code === 0x0e32) ||
  (code === previous && isThaiMark(code)) ||
  (previous === 0x09c7 && (code === 0x09be || code === 0x09d7));
