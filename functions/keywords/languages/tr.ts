import type { LanguageData } from './language.ts';

export const tr: LanguageData = {
  code: 'tr',
  name: 'Türkçe',
  englishName: 'Turkish',
  script: 'latin',
  words: {
    stop: { translated: 'RET, İPTAL, DUR, DURDUR, ÇIK, RED, DURDURUN, ÇIKIŞ, YETER' },
    stop_all: { translated: 'STOP HEPSİ, HEPSİNİ DURDUR, TÜMÜNÜ DURDUR, TÜMÜNÜ İPTAL' },
    start: { translated: 'BAŞLA, KABUL, ONAY' },
    help: { translated: 'YARDIM, BİLGİ, İLETİŞİM' },
    access: { translated: 'VERİLERİM, ERİŞİM' },
    erase: { translated: 'SİL, UNUT, SİLME' },
    rectify: { translated: 'DÜZELT, DÜZELTME' },
    port: { translated: 'TAŞINABİLİRLİK' },
    object: { translated: 'İTİRAZ, İTİRAZ EDİYORUM' },
    restrict: { translated: 'KISITLAMA' },
    yes: { translated: 'EVET, E, TAMAM' },
    no: { translated: 'HAYIR, H' },
  },
  phrases: {
    stop: {
      translated:
        'ABONELİKTEN ÇIK, ABONELİKTEN ÇIKMAK İSTİYORUM, ABONELİĞİ İPTAL ET, ABONELİK İPTAL, SMS İPTAL, MESAJ ATMAYIN, MESAJ GÖNDERMEYİN, MESAJ İSTEMİYORUM, SMS İSTEMİYORUM, SMS GÖNDERMEYİN, BENİ LİSTEDEN ÇIKARIN, NUMARAMI SİLİN, BENİ RAHAT BIRAKIN, BANA YAZMAYIN, REKLAM İSTEMİYORUM',
    },
    help: { translated: 'KİMSİNİZ, SİZ KİMSİNİZ, SEN KİMSİN, NASIL ÇIKARIM' },
    access: { translated: 'NUMARAMI NEREDEN BULDUNUZ, NUMARAMI NEREDEN ALDINIZ, VERİLERİMİN KOPYASI' },
    erase: { translated: 'VERİLERİMİ SİL, VERİLERİMİ SİLİN, KİŞİSEL VERİLERİMİ SİLİN' },
    wrong_number: { translated: 'YANLIŞ NUMARA, YANLIŞ KİŞİ' },
    do_not_sell: { translated: 'VERİLERİMİ SATMAYIN' },
  },
  leading: 'İPTAL, RET',
  also: { stop: 'SİL', erase: 'NUMARAMI SİLİN' },
  elsewhere: 'RED, DUR, ÇIK, SİL, ONAY, KABUL',
  courtesy: 'LÜTFEN, TEŞEKKÜRLER, TEŞEKKÜR EDERİM, SAĞOL, SAĞOLUN, MERHABA, SELAM, İYİ GÜNLER, ŞİMDİ, HEMEN, ARTIK, RİCA EDERİM',
  conjunctions: 'VE, VE AYRICA',
  objects: 'MESAJ, MESAJLAR, MESAJLARI, REKLAM, REKLAMLAR, ABONELİK, ABONELİĞİMİ, SMSLER, SMSLERİ',
  fillers: 'BU, ŞU, BİR, TÜM, BÜTÜN, BANA, BENİ, BENİM, SİZİN, İÇİN, ET, EDİN, EDİYORUM',
  vague: 'BUNU, ŞUNU',
  guards: 'NEDEN, NİYE, EĞER, NASIL, O, ONLAR',
  traps: 'İPTAL ETMEYİN, İPTAL ETME, DURMA, DUR BAKALIM',
  signatures: 'IPHONEUMDAN GÖNDERİLDİ, IPHONE UMDAN GÖNDERİLDİ, CİHAZIMDAN GÖNDERİLDİ',
  tapbacks: ['“…” mesajını beğendi', '“…” iletisini beğendi', '“…” iletisini sevdi', '“…” iletisine 👍 tepkisini verdi'],
  notes: [
    'RET (refuse) is the word of Turkish commercial texts; it resembles a Danish "correct". RED, DUR, ÇIK and SİL are words of other languages: sure only where the programme speaks Turkish.',
    'İ, I, ı and i are read alike.',
  ],
};
