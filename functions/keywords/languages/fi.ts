import type { LanguageData } from './language.ts';

export const fi: LanguageData = {
  code: 'fi',
  name: 'Suomi',
  englishName: 'Finnish',
  script: 'latin',
  words: {
    stop: { translated: 'LOPETA, PERU, PERUUTA, KIELTO, LOPETTAKAA, POISTA, LOPPU' },
    stop_all: { translated: 'STOP KAIKKI, LOPETA KAIKKI, PERU KAIKKI' },
    start: { translated: 'ALOITA, LIITY, TILAA' },
    help: { translated: 'APUA, OHJE, YHTEYS, TIEDOT' },
    access: { translated: 'OMAT TIEDOT, TIETONI, TARKASTUSOIKEUS' },
    erase: { translated: 'POISTO, UNOHDA' },
    rectify: { translated: 'OIKAISU, KORJAA' },
    port: { translated: 'SIIRTO, SIIRRETTÄVYYS' },
    object: { translated: 'VASTUSTAN, VASTUSTAMINEN' },
    restrict: { translated: 'RAJOITUS' },
    yes: { translated: 'KYLLÄ, JOO, K' },
    no: { translated: 'EI, E, EI KIITOS' },
  },
  phrases: {
    stop: {
      translated:
        'POISTA LISTALTA, POISTAKAA LISTALTA, POISTA NUMERONI, POISTAKAA NUMERONI, PERU TILAUS, PERUUTA TILAUS, EI ENÄÄ VIESTEJÄ, EI ENÄÄ TEKSTIVIESTEJÄ, EI MAINOKSIA, ÄLKÄÄ LÄHETTÄKÖ, ÄLÄ LÄHETÄ, LOPETTAKAA VIESTIT, LOPETA VIESTIT, JÄTTÄKÄÄ RAUHAAN, JÄTÄ RAUHAAN',
    },
    help: { translated: 'KUKA SINÄ OLET, KUKA TÄMÄ ON, KEITÄ OLETTE, MITEN PERUN, MITEN PERUUTAN' },
    access: { translated: 'MISTÄ SAITTE NUMERONI, MISTÄ OLETTE SAANEET NUMERONI, KOPIO TIEDOISTANI' },
    erase: { translated: 'POISTA TIETONI, POISTAKAA TIETONI' },
    rectify: { translated: 'KORJAA TIETONI, OIKAISE TIETONI' },
    wrong_number: { translated: 'VÄÄRÄ NUMERO, VÄÄRÄ HENKILÖ' },
    do_not_sell: { translated: 'ÄLKÄÄ MYYKÖ TIETOJANI' },
  },
  also: { erase: 'POISTA, POISTA NUMERONI, POISTAKAA NUMERONI' },
  elsewhere: 'PERU',
  courtesy: 'KIITOS, KIITTI, KIITOKSIA, OLKAA HYVÄ, OLE HYVÄ, HEI, MOI, TERVE, HYVÄÄ PÄIVÄÄ, NYT, HETI, TERVEISIN, YSTÄVÄLLISESTI',
  conjunctions: 'JA, SEKÄ, JA MYÖS',
  objects: 'VIESTI, VIESTIT, VIESTEJÄ, TEKSTIVIESTIT, TEKSTIVIESTEJÄ, MAINOS, MAINOKSET, TILAUS',
  fillers: 'MINUN, MINULLE, TEIDÄN, KAIKKI, NÄMÄ, ON, ETTÄ',
  vague: 'SE, TÄMÄ',
  guards: 'MIKSI, JOS, KUN, MITEN, HÄN, HE',
  traps: 'ÄLÄ LOPETA, ÄLÄ PERU, ÄLÄ POISTA',
  signatures: 'LÄHETETTY IPHONESTA, LÄHETETTY, HANKI OUTLOOK',
  tapbacks: ['Tykkäsi: ”…”', 'Tykkäsi ”…”', 'Rakasti ”…”', 'Nauroi ”…”', 'Reagoi 👍 viestiin ”…”'],
  notes: [
    'POISTA alone is "remove": it stops the texts and opens an erasure.',
    'PERU is also the country: sure only where the programme speaks Finnish.',
  ],
};
