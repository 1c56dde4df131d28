import type { Language } from '../../domain/intent.ts';

/**
 * Everyday words of a language that end texts in another one only: Italian “dai” (come on) is Hebrew for enough, German “Band” is Hindi for closed. In a programme of the first language, and not of the other, they ask for
 * nothing; in any other they count. Found among the commonest three thousand words of each language (wordfreq, see docs/decisions/0022-false-alarms-on-real-texts.md). What would be understood as the end
 * of something in both languages (Spanish and French FIN) does not stand here.
 */
export const falseFriends: Readonly<Record<Language, string>> = {
  ca: 'BLOC, DUR, PARE, TIRAR',
  cs: 'DOSTALI, KRAJ, ODPOVĚĎ, RED, ZIMA',
  da: 'BÅND, RED, ÅRET',
  de: 'BAND, HÄLT, HALTE, WISSEN',
  en: 'BAND, MRS, RED, STANDS',
  es: 'ESTO, GANA, PERÚ, RED, SEIS',
  fi: 'RED, SAI',
  fil: 'BASTA, MARS, PARE, RED',
  fr: 'BAC, BAS, BLOC, DUR, MARS',
  hu: 'BAJA, KAP, NŐK, RED',
  id: 'BAJA, BAND, CHAN, KULIT, LAGA, RED, TANGGAL, UNDANG',
  it: 'ALTO, BAND, DAI, PARE, RETE, SAI, TERMINE',
  lt: 'GERA, GERĄ, ROKO',
  lv: 'CIK, IES, ŠAI',
  ms: 'BAND, BAS, CHAN, KULIT, PARA, RED, UNDANG',
  nb: 'GATA, MARS, RED, REDDET, ÅRET',
  nl: 'BAND, BLOK, ETEN, MARS, RED, STAD, STAP',
  pl: 'KRAJ, PARA, PARĘ, RED, STOPNI',
  pt: 'ACHA, PERU, POIS, RED, SEIS, VAJA',
  ro: 'DAI, PARE, RED, SĂI',
  ru: 'БЛОК, КРАЙ',
  sk: 'DOSTALI, KRAJ, ODPOVEĎ, ZIMA',
  sl: 'GOTOVO, KRAJ, RED, ROKO, ČESAR',
  sr: 'BAS, BAŠ, PARA, PARE, RED, TOKA, UGOVOR',
  sv: 'BAND, BÄSTA, LAGA, LOPP, LÅGA, MARS, RED, STAD, ÅRET',
  tr: 'BAS, BAŞ, BAŞTA, DOST, GELDİ, ŞAİR',
  uk: 'КРАЙ',
  vi: 'BÁC, DÀI, RED, SÀI, ĐAI',
};
