import type { LanguageData } from './language.ts';

export const it: LanguageData = {
  code: 'it',
  name: 'Italiano',
  englishName: 'Italian',
  script: 'latin',
  words: {
    stop: { translated: 'CANCELLA, ANNULLA, DISATTIVA, BASTA, REVOCA, FERMA, STOP SMS, FERMATEVI, DISDETTA, DISDIRE' },
    stop_all: { translated: 'STOP TUTTO, STOP TUTTI, STOP A TUTTO, BASTA TUTTO, CANCELLA TUTTO, ANNULLA TUTTO' },
    start: { translated: 'ISCRIVIMI, ATTIVA, RIATTIVA' },
    help: { translated: 'AIUTO, CONTATTI, CONTATTO, INFORMAZIONI, I MIEI DIRITTI' },
    access: { translated: 'ACCESSO, I MIEI DATI, ACCESSO AI DATI, DIRITTO DI ACCESSO' },
    erase: { translated: 'CANCELLAZIONE, ELIMINA, ELIMINARE, OBLIO, DIRITTO ALL’OBLIO' },
    rectify: { translated: 'RETTIFICA, CORREGGI, CORREGGERE' },
    port: { translated: 'PORTABILITÀ' },
    object: { translated: 'OPPOSIZIONE, MI OPPONGO' },
    restrict: { translated: 'LIMITAZIONE' },
    yes: { translated: 'SÌ, CONFERMO, VA BENE, D’ACCORDO' },
    no: { translated: 'NO, NO GRAZIE' },
  },
  phrases: {
    stop: {
      seen: 'CANCELLAMI, DISISCRIVIMI, ANNULLA ISCRIZIONE, BASTA MESSAGGI',
      translated:
        'DISISCRIZIONE, DISISCRIVERE, DISISCRIVERMI, DISISCRIVETEMI, CANCELLATEMI, CANCELLARMI, BASTA SMS, BASTA PUBBLICITÀ, NIENTE SMS, NIENTE PIÙ SMS, NIENTE PIÙ MESSAGGI, NON SCRIVETEMI PIÙ, NON SCRIVERMI PIÙ, NON MANDATEMI PIÙ, NON INVIATEMI PIÙ, NON VOGLIO PIÙ RICEVERE, NON VOGLIO RICEVERE, NON VOGLIO PIÙ MESSAGGI, NON CONTATTATEMI, NON MI CONTATTATE, LASCIATEMI IN PACE, TOGLIETEMI DALLA LISTA, TOGLIETE IL MIO NUMERO, CANCELLATE IL MIO NUMERO, ELIMINATE IL MIO NUMERO, RIMUOVETEMI, SMETTETELA DI SCRIVERMI, SMETTETE DI SCRIVERMI',
    },
    help: { translated: 'CHI SIETE, CHI SEI, CON CHI PARLO, COME MI DISISCRIVO, COME FACCIO A DISISCRIVERMI, COME MI CANCELLO' },
    access: { translated: 'DOVE AVETE PRESO IL MIO NUMERO, COME AVETE AVUTO IL MIO NUMERO, CHI VI HA DATO IL MIO NUMERO, COPIA DEI MIEI DATI' },
    erase: {
      translated:
        'CANCELLATE I MIEI DATI, CANCELLARE I MIEI DATI, CANCELLA I MIEI DATI, ELIMINATE I MIEI DATI, ELIMINARE I MIEI DATI, CANCELLAZIONE DEI MIEI DATI, CANCELLAZIONE DEI DATI',
    },
    rectify: { translated: 'RETTIFICARE I MIEI DATI, CORREGGETE I MIEI DATI' },
    port: { translated: 'TRASFERIRE I MIEI DATI, PORTABILITÀ DEI DATI' },
    restrict: { translated: 'LIMITAZIONE DEL TRATTAMENTO, BLOCCARE I MIEI DATI' },
    do_not_sell: { translated: 'NON VENDETE I MIEI DATI' },
    wrong_number: {
      translated:
        'NUMERO SBAGLIATO, NUMERO ERRATO, AVETE SBAGLIATO NUMERO, HA SBAGLIATO NUMERO, HAI SBAGLIATO NUMERO, PERSONA SBAGLIATA, NON È IL MIO NUMERO',
    },
  },
  also: { stop: 'ELIMINA, ELIMINARE, CANCELLAZIONE', erase: 'CANCELLATE IL MIO NUMERO, ELIMINATE IL MIO NUMERO' },
  courtesy:
    'PER FAVORE, PER PIACERE, PER CORTESIA, GRAZIE, GRAZIE MILLE, PREGO, BUONGIORNO, BUON GIORNO, BUONASERA, BUONA SERA, SALVE, CIAO, SALUTI, CORDIALI SALUTI, SUBITO, ADESSO, ORA, IMMEDIATAMENTE',
  conjunctions: 'E, ED, E ANCHE',
  objects: 'MESSAGGIO, MESSAGGI, PUBBLICITÀ, ISCRIZIONE, ABBONAMENTO, INVII, PROMOZIONI, SPOT',
  fillers:
    'IL, LO, LA, I, GLI, LE, L, UN, UNA, DI, DEL, DELLA, DEI, A, AL, ALLA, AI, IN, CON, SU, PER, DA, MIO, MIA, MIEI, TUO, VOSTRI, VOSTRE, QUESTI, QUESTE, QUESTO, MI, TI, SI, CI, VI, NE, CHE, DOVE, PIÙ, TUTTI, TUTTE',
  vague: 'CIÒ, COSÌ',
  guards: 'PERCHÉ, SE, QUANDO, COME, LUI, LEI, LORO, DETTO, MAI, HA',
  traps: 'NON FERMARTI, NO STOP, E BASTA, BASTA COSÌ POCO, BASTA CHE, BASTA UN, NON CANCELLARE, SENZA SOSTA',
  signatures: 'INVIATO DA IPHONE, INVIATO DAL MIO, INVIATO DA, SCARICA OUTLOOK, OTTIENI OUTLOOK',
  tapbacks: [
    'Piace “…”',
    'Mi piace “…”',
    'Ha messo “Mi piace” a “…”',
    'Ha messo mi piace a “…”',
    'Adora “…”',
    'Ha adorato “…”',
    'Ha amato “…”',
    'Non piace “…”',
    'Non mi piace “…”',
    'Ha riso a “…”',
    'Ha riso per “…”',
    'Ha enfatizzato “…”',
    'Ha dato enfasi a “…”',
    'Ha evidenziato “…”',
    'Ha messo in dubbio “…”',
    'Ha reagito con 👍 a “…”',
    '👍 a “…”',
  ],
  notes: [
    'BASTA is also "it is enough": only as the whole message.',
    'CANCELLAZIONE alone is the right to erasure and may mean "take me off the list": both are done.',
  ],
};
