import type { LanguageData } from './language.ts';

export const ro: LanguageData = {
  code: 'ro',
  name: 'Română',
  englishName: 'Romanian',
  script: 'latin',
  words: {
    stop: { translated: 'OPREȘTE, OPRIȚI, OPREȘTI, ANULARE, RENUNȚ, ANULEAZĂ' },
    stop_all: { translated: 'STOP TOT, STOP TOATE' },
    start: { translated: 'ABONARE' },
    help: { translated: 'AJUTOR, CONTACT, INFORMAȚII' },
    access: { translated: 'ACCES, DATELE MELE' },
    erase: { translated: 'ȘTERGE, ȘTERGERE, UITARE' },
    rectify: { translated: 'RECTIFICARE, CORECTARE' },
    port: { translated: 'PORTABILITATE' },
    object: { translated: 'OPOZIȚIE, MĂ OPUN' },
    restrict: { translated: 'RESTRICȚIONARE' },
    yes: { translated: 'DA, CONFIRM' },
    no: { translated: 'NU, NU MULȚUMESC' },
  },
  phrases: {
    stop: {
      translated:
        'DEZABONARE, DEZABONEAZĂ, DEZABONAȚI-MĂ, MĂ DEZABONEZ, NU MAI TRIMITEȚI, NU-MI MAI TRIMITEȚI, NU-MI MAI SCRIEȚI, NU MAI VREAU MESAJE, NU MAI VREAU SMS, LĂSAȚI-MĂ ÎN PACE, ȘTERGEȚI NUMĂRUL MEU, FĂRĂ RECLAME',
    },
    help: { translated: 'CINE SUNTEȚI, CINE EȘTI, CINE E, CUM MĂ DEZABONEZ' },
    access: { translated: 'DE UNDE AVEȚI NUMĂRUL MEU, DE UNDE AI NUMĂRUL MEU, COPIE A DATELOR MELE' },
    erase: { translated: 'ȘTERGE DATELE MELE, ȘTERGEȚI DATELE MELE, ȘTERGEȚI-MI DATELE, ȘTERGEREA DATELOR' },
    wrong_number: { translated: 'NUMĂR GREȘIT, AȚI GREȘIT NUMĂRUL, PERSOANA GREȘITĂ' },
    do_not_sell: { translated: 'NU VINDEȚI DATELE MELE' },
  },
  also: { stop: 'ȘTERGE', erase: 'ȘTERGEȚI NUMĂRUL MEU' },
  courtesy: 'VĂ ROG, TE ROG, MULȚUMESC, MERSI, MERCI, BUNĂ, BUNĂ ZIUA, SALUT, ACUM, IMEDIAT, VĂ MULȚUMESC',
  conjunctions: 'ȘI, SI, PRECUM ȘI',
  objects: 'MESAJ, MESAJE, MESAJELE, RECLAME, RECLAMELE, PUBLICITATE, ABONAMENT, ABONAMENTUL',
  fillers: 'DE, LA, PE, CU, ÎN, CA, MEU, MEA, MELE, ACESTE, TOATE, MĂ, ÎMI, CĂ, UN, O, PENTRU',
  vague: 'ASTA, ACEASTA',
  guards: 'DE CE, DACĂ, CÂND, CUM, EL, EA',
  traps: 'NU OPRI, NU ANULA, FĂRĂ OPRIRE, ȘTERGE PRAFUL, NON STOP',
  signatures: 'TRIMIS DE PE, TRIMIS DIN',
  tapbacks: ['A apreciat „…”', 'I-a plăcut „…”', '👍 la „…”'],
  notes: ['ș and ş, ț and ţ are read alike.', 'ACCES is French too: the programme’s languages decide.'],
};
