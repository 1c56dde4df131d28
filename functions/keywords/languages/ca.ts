import type { LanguageData } from './language.ts';

export const ca: LanguageData = {
  code: 'ca',
  name: 'Català',
  englishName: 'Catalan',
  script: 'latin',
  words: {
    stop: {
      translated:
        "BAIXA, DONAR-ME DE BAIXA, DONEU-ME DE BAIXA, DONA'M DE BAIXA, DE BAIXA, ATUREU, ATURA, ATURAR, PAREU, PARA, PARAR, CANCEL.LA, CANCEL.LAR, CANCEL.LEU, CANCELAR, CANCELLAR, CANCELA, ANUL.LAR, ANULLAR, ANULAR, PROU, PROU SMS, PROU MISSATGES, SORTIR, SURTO, FINALITZAR, ATURAR SMS, STOP SMS, STOP MISSATGES, CANCEL.LAR SUBSCRIPCIÓ, NO MÉS MISSATGES, NO MÉS SMS, NO ENVIAR, NO ENVIEU, NO ENVIEU MÉS, NO MOLESTEU, TREURE, ESBORREU-ME, TRAIEU-ME, DESACTIVAR, REVOCAR, BAIXA SISPLAU",
    },
    stop_all: { translated: 'STOP TOT, ATUREU-HO TOT, BAIXA TOTAL, BAIXA DE TOT, CANCEL.LAR TOT, CANCEL.LEU-HO TOT, PROU DE TOT, ATURAR TOT' },
    start: { translated: 'ALTA, INICIAR, COMENÇAR, SUBSCRIURE, SUBSCRIUREM, DONAR-ME D’ALTA, REPRENDRE, TORNAR, REACTIVAR, ACTIVAR, CONTINUAR' },
    help: {
      translated:
        'AJUDA, CONTACTE, INFORMACIÓ, QUI SOU, QUI ETS, QUI ÉS, QUI, ELS MEUS DRETS, AJUDEU-ME, AJUDA’M, ATENCIÓ AL CLIENT, NECESSITO AJUDA, SUPORT',
    },
    access: { translated: 'ACCÉS, LES MEVES DADES, DRET D’ACCÉS, ACCÉS A LES MEVES DADES, CÒPIA DE LES MEVES DADES' },
    erase: {
      translated:
        'SUPRESSIÓ, ESBORRAR, ESBORREU, ELIMINAR, ELIMINEU, SUPRIMIR, OBLIT, DRET A L’OBLIT, ESBORRAR DADES, ELIMINAR LES MEVES DADES, ESBORREU-HO TOT, ESBORREU LES MEVES DADES',
    },
    rectify: { translated: 'RECTIFICACIÓ, RECTIFICAR, CORREGIR, CORRECCIÓ' },
    port: { translated: 'PORTABILITAT, PORTABILITAT DE DADES, EXPORTAR' },
    object: { translated: 'OPOSICIÓ, M’OPOSO, DRET D’OPOSICIÓ' },
    restrict: { translated: 'LIMITACIÓ, LIMITACIÓ DEL TRACTAMENT' },
    do_not_sell: { translated: 'NO VENEU LES MEVES DADES, NO VENDRE LES MEVES DADES' },
    wrong_number: { translated: 'NÚMERO EQUIVOCAT, NÚMERO ERRONI, T’HAS EQUIVOCAT, US HEU EQUIVOCAT' },
    yes: { translated: 'SÍ, D’ACORD, CONFIRMO, SÍ GRÀCIES, I TANT, ÉS CLAR, CLAR QUE SÍ, SÍ SISPLAU, PERFECTE, ENTESOS, ACCEPTO, SÍ VULL' },
    no: { translated: 'NO, NO GRÀCIES, DE CAP MANERA, NO VULL, ARA NO, NO MOLTES GRÀCIES' },
  },
  phrases: {
    stop: {
      translated:
        'DONAR-ME DE BAIXA, DONEU-ME DE BAIXA, DÓNA’M DE BAIXA, DONA’M DE BAIXA, DEIXEU-ME EN PAU, DEIXA’M EN PAU, DEIXEU-ME TRANQUIL, DEIXEU-ME TRANQUIL.LA, DEIXA’M TRANQUIL, TRAIEU-ME DE, TREU-ME DE, ESBORREU-ME DE LA LLISTA, ESBORREU EL MEU NÚMERO, ESBORRA EL MEU NÚMERO, ELIMINEU EL MEU NÚMERO, ELIMINA EL MEU NÚMERO, SUPRIMIU EL MEU NÚMERO, ESBORREU EL MEU TELÈFON, ELIMINEU EL MEU TELÈFON',
    },
    wrong_number: { translated: 'NÚMERO EQUIVOCAT, EQUIVOCAT DE NÚMERO, EQUIVOCAT DE PERSONA, EQUIVOQUEU DE NÚMERO, NÚMERO ERRONI' },
  },
  groups: {
    quit: 'DEIXEU, DEIXA, DEIXI, DEIXIN, PAREU, PARA, ATUREU, ATURA, PROU, DEIXAR, PARIN, CESSEU',
    sending:
      'ENVIAR, ENVIAR-ME, ENVIARME, ESCRIURE, ESCRIURE’M, ESCRIUREM, MOLESTAR, MOLESTAR-ME, TRUCAR-ME, CONTACTAR, CONTACTAR-ME, EMPIPAR, EMPIPAR-ME, ATABALAR-ME, ASSETJAR-ME, REBRE',
    send: 'ENVIEU, ENVIÏ, ENVIÏN, ENVIÏS, ENVIS, ENVIN, ENVIA, ESCRIGUEU, ESCRIVIU, ESCRIGUIS, ESCRIGUIN, TRUQUEU, CONTACTEU, MOLESTEU, POSEU, MOLESTIN, CONTACTIN, ENVIAR, ESCRIURE, EMPRENYEU, M’ENVIEU, M’ESCRIGUEU, M’ENVIÏN, M’ENVIÏ, M’ENVIÏS, M’ESCRIVIU',
    me: 'ME, EM, M, ENS, LI, NOS',
    det: 'EL, LA, ELS, LES, L, UN, UNA, DE, D, DEL, DELS, AQUESTS, AQUESTES, AQUEST, AQUESTA, VOSTRES, VOSTRA, VOSTRE, TEUS, SEUS, TANTA, TANTS, TANT, MÉS, CAP, TOTS, TOTES, ALTRES, ALTRE, AMB, ELS, TANTES',
    texts:
      'SMS, MISSATGE, MISSATGES, PUBLICITAT, PROPAGANDA, PROMOCIONS, OFERTES, OFERTA, ANUNCIS, SPAM, AVISOS, COMUNICACIONS, COMUNICACIÓ, NOTIFICACIONS, ENVIAMENTS, MSG, TEXTOS, CORREUS, MARQUETING, BUTLLETÍ, MERDA, BROSSA, COMERCIALS',
    want: 'VULL, VOLDRIA, DESITJO, VOLEM, ACCEPTO, AUTORITZO, DEMANO, SOL.LICITO, INTERESSA, INTERESSEN, M’INTERESSA, M’INTERESSEN',
    remove:
      'TRAIEU, TREU, TREURE, ESBORREU, ESBORRA, ESBORRAR, ELIMINEU, ELIMINA, ELIMINAR, SUPRIMIU, SUPRIMIR, RETIREU, TRAIEU-ME, TREU-ME, ESBORREU-ME, ELIMINEU-ME, ESBORREM, TREURE’M',
    list: 'LLISTA, LLISTES, LLISTAT, BASE, FITXER, FITXERS, AGENDA, CONTACTES, SISTEMA, REGISTRE, DADES, SUBSCRIPCIÓ, DIFUSIÓ',
    threat:
      'DENÚNCIA, DENUNCIO, DENUNCIARÉ, ADVOCAT, MOSSOS, POLICIA, QUEIXA, AUTORITAT, AGÈNCIA, JUTJAT, RECLAMACIÓ, CONSUM, BLOQUEJO, APDCAT, AEPD',
    data: 'DADES, INFORMACIÓ, INFO, DADA',
    my: 'MEVES, MEUS, MEVA, MEU, LES, TOTES, TOTA, ELS, TOTS, LA, DE, PERSONALS, MEVAS',
    hold: 'TENIU, TENS, GUARDEU, CONSERVEU, SABEU, TÉ, TENEN, EMMAGATZEMEU, TRACTEU',
    delete: 'ESBORREU, ESBORRA, ESBORRAR, ELIMINEU, ELIMINA, ELIMINAR, SUPRIMIU, SUPRIMIR, DESTRUÏU, ESBORRIN, ELIMINACIÓ, SUPRESSIÓ, ESBORREU-HO',
    private: 'DADES, NÚMERO, TELÈFON, MÒBIL, INFORMACIÓ, CONTACTE, NUM',
    booking:
      'CITA, CITES, COMANDA, RESERVA, VOL, BITLLET, ENTREGA, PAQUET, CONTRACTE, ASSEGURANÇA, GIMNÀS, CLASSE, CLASSES, CURS, TAULA, HABITACIÓ, VISITA, HORA, SESSIÓ, TREN, HOTEL, REUNIÓ, LÍNIA, FIBRA, PISCINA, FOTO, FOTOS, EXTRAESCOLAR, ENCÀRREC',
  },
  patterns: {
    stop_all: `
      no vull (res) (de) (cap) … [empresa|empreses|marca|marques|grup]
    `,
    stop: `
      [quit] (ja) de [sending]
      [quit] (ja) (de) (sending) (det) (det) [texts]
      no (me) [send] (res) més (det) [texts]
      no (me) [send] (més|res) [més|res|mai]
      no (me) [send] (det) (det) [texts]
      no (me) [want] (rebre) (més) (det) (det) [texts]
      no [want] (rebre) (res) [més|res] (de vosaltres|vostre) $
      ja no [want] (rebre) (det) (det) [texts]
      [want] (que) (em) (la|donar-me de) baixa
      [want] que (em) [traieu|esborreu|elimineu|deixeu] (de|en)
      [remove] (me) (de) (la|el|les|vostra|vostre) (vostra) [list]
      [remove] (el) (meu|aquest) [número|telèfon|mòbil|contacte]
      (me) [remove] de (la|les|vostra|aquesta) (vostra) [list]
      prou (ja) (d'|de) (tanta|tants) (det) [texts]
      n'hi ha prou (de|d'|amb) (tanta|tants) [texts]
      (estic|n'estic) [fart|farta|tip|tipa|cansat|cansada] (de|dels|d') (rebre) (det) (det) [texts]
      [deixeu|deixa|deixi|deixeu-me|deixa’m] (me|m) (d'una) (en) [pau|tranquil|tranquil.la|tranquila]
      cancel.leu (la) (meva) subscripció
      [revoco|retiro] (el) (meu) [consentiment|permís]
      (un|altre|pròxim) [missatge|sms] (més) … [threat]
      [un|altre|proper] … [texts] (més) (i) … [threat]
      si (em|no) [torneu|seguiu|continueu|pareu|envieu] … [threat]
      [poso|posaré|presento|presentaré] (una) [queixa|denúncia|reclamació]
      (quantes vegades|ja) (us|ho|he) (he) (de) [dir|dit] (que) [no vull|prou|stop|baixa]
      mai (us|he) (he) [donat|autoritzat] (el|cap) (meu) [consentiment|permís|número]
      ? no (m'|em|m) [interessa|interessen|minteressa] (gràcies) $
      ? [mai|no] (m'|us) (he) (hi) [subscrit|apuntat|demanat] (això|a això|res)
      [va morir|mort|morta|difunt] … [no|deixeu|esborreu|stop|prou|atureu]
      ^ [aneu a la merda|ves a la merda|foteu el camp|prou ja|ja n'hi ha prou|ja està bé|calleu|no empreneu] $
      ^ [baixa|stop] i [digueu-me|digues-me|esborreu|doneu-me]
      [traieu-me’n|traieu-me|treu-me|esborreu-me] (d'aquí|de|ja) $
    `,
    start: `
      [want] (tornar) (a) rebre (de nou|altra vegada|un altre cop) (det) (det) [texts] (de nou|altra vegada)
      torneu a [enviar-me|donar-me|apuntar-me|posar-me]
      [torneu-me|apunteu-me|doneu-me|subscriviu-me|doneu-me] (a) (donar|d') [alta|llista|apuntar]
      (em) (vaig) (donar) de baixa [per error|sense voler]
    `,
    help: `
      qui [sou|ets|és|parla|m'escriu|m'envia|em] (vosaltres|això|vostè|tu|aquest|escriu|envia) $
      [com|on] (puc|em|ho faig per|faig per|es fa per|he de fer per) (em) (donar-me|dono|donar|deixar|cancel.lar|cancel.lo|aturar|esborrar-me|sortir) (de) [baixa|rebre|subscripció|llista|missatges|sms]
      [com|on] (us|puc) (puc) [contactar|trucar|parlar] (amb)
      (parlar) amb [una persona|algú|un agent]
      de quina empresa
      quina empresa [sou|és]
      (no tinc) (aquest) (número) (guardat|desat) [qui escriu|qui m'escriu|qui ets|qui sou|amb qui parlo]
    `,
    access: `
      [quines|quina] (my) [data] (personals) (meves) [hold] (de|sobre) (mi)
      què [sabeu|teniu] (de|sobre) mi
      [còpia|accés|accedir|consultar|veure] (de|a) (my) (my) [data]
      (d'|de) [on|don|d'on] (heu|has|ha) (tret|aconseguit|agafat|sortit) (el) (meu) [private]
      com (heu|has|teniu|és que) (aconseguit|tret|que|trobat) (teniu) (el) meu [private]
      qui (us|t) (ha) (donat|passat|venut) (el) meu [private]
    `,
    erase: `
      [delete] (si us plau) (my) (my) (my) [data|compte] 
      [delete] (tot) (el) (que) [hold] (de|sobre) (mi)
      [delete] tota (la) (my) [data]
    `,
    rectify: `
      [rectifiqueu|corregiu|rectificar|corregir|canvieu|actualitzeu|actualitzar] (el|la|l'|my) (my) [data|nom|adreça|cognom|correu]
      [nom|adreça|cognom] (està|és) (mal) [mal escrit|escrit|incorrecte|equivocat|incorrecta|equivocada|malament]
    `,
    port: `
      [transferir|exportar|portar|exporteu|transferiu] (my) (my) [data]
      (my) [data] en (un) (format) [format|fitxer|csv]
    `,
    object: `
      [m'oposo|oposo|oposició] (a|al|a que) (l'|la|el) [tractament|ús|perfilat|elaboració|perfils|que]
      no (vull) (que) (feu|utilitzeu|tracteu|analitzeu) [perfils|les meves dades]
    `,
    restrict: `
      [bloquegeu|bloquejar|limiteu|limitar|congeleu|suspeneu] (el|l') (tractament|ús) (my) (my) [data|tractament]
    `,
    do_not_sell: `
      no (vull que) [veneu|compartiu|cediu|passeu|doneu|vengueu|comparteixi] (my) (my) [private]
    `,
    wrong_number: `
      [us|t'|s'|t|s] (heu|has|ha) [equivocat|confós] (de)
      (aquest) ja no és (el) (meu|seu|número) (número) (de|del)
      aquest [número|telèfon|mòbil] (ja) no és (de|del|el|seu)
      no sóc (la|el|en) [persona|senyor|senyora]
      aquí no hi ha (cap|ningú)
      no conec (cap|ningú|a)
    `,
    nothing: `
      [planta|temporada|veu|tensió|part|molt|més|batería] baixa
      [de|estic|està|agafar] baixa (per) [maternal|mèdica|laboral|malaltia|fins]
      baixa (la|el|al|a|les) [música|volum|escala|porta|baix|carrer|escombraries|carretera]
      [cancel.lar|cancel.la|cancel.leu|anul.lar|eliminar|esborrar|treure|aturar|canviar|donar de baixa|cancel.lo] (det) (det) (meva|meu) [booking]
      [no|sense] (puc|em|et|us) [parar|aturar|pareu|atureu|para]
      (prou) [para|pareu|deixa] de [ploure|plorar|riure|fumar|treballar]
      [parada|para] (a|del|de|el|la) [bus|autobús|davant|cantonada|tren|farmàcia]
      no (em) [truquis|truqueu|escriguis] (ara|abans|fins|avui|després)
      no he rebut (cap|el) [missatge|sms]
      [sortir|surto|surt] [de|a|amb|d'|avui|demà]
      [deixa|deixeu|deixa’m] (el|la|les|un|me|m) [paquet|claus|missatge|a|casa|veí]
    `,
  },
  neighbours:
    'BAIXAR, BAIXO, CAIXA, CAIXES, BAIX, FAIXA, BAIXEN, ATURAT, ATURADA, PARAT, PARADA, PARE, PARES, PARO, PARTIR, SORTIDA, SORTIM, TREU, PROVA, PROP, PRO, AJUDAR, ALTRA, ACCESSOS, CONTACTES',
  leading: 'BAIXA',
  also: {
    stop: 'ESBORRAR, ESBORREU, ELIMINAR, ELIMINEU',
    erase:
      'ESBORREU EL MEU NÚMERO, ESBORRA EL MEU NÚMERO, ELIMINEU EL MEU NÚMERO, ELIMINA EL MEU NÚMERO, SUPRIMIU EL MEU NÚMERO, ESBORREU EL MEU TELÈFON, ELIMINEU EL MEU TELÈFON, ESBORREU-ME',
  },
  elsewhere: 'PARA, SURTO, ATURA',
  courtesy:
    'SI US PLAU, SISPLAU, SIUSPLAU, SI ET PLAU, PER FAVOR, GRÀCIES, MOLTES GRÀCIES, MERCÈS, HOLA, BON DIA, BONA TARDA, BONES TARDES, BONA NIT, BONES, SALUTACIONS, ATENTAMENT, CORDIALMENT, ARA, ARA MATEIX, JA, IMMEDIATAMENT, D’UNA VEGADA, UNA SALUTACIÓ, SALUT, ADÉU, DISCULPEU, PERDÓ, SENYOR, SENYORA, URGENT, COM MÉS AVIAT MILLOR',
  conjunctions: 'I, I TAMBÉ, I A MÉS',
  objects: 'MISSATGE, MISSATGES, PUBLICITAT, SUBSCRIPCIÓ, ENVIAMENTS, PROMOCIONS, ANUNCIS, PROPAGANDA, OFERTES',
  fillers:
    'EL, LA, ELS, LES, UN, UNA, DE, DEL, DELS, A, AL, ALS, EN, AMB, PER, MEU, MEVA, MEUS, MEVES, TEU, VOSTRES, VOSTRA, AQUEST, AQUESTA, EM, ET, ES, LI, ENS, QUE, MÉS, TOT, TOTS, ON, QUAN, NO, HI, HA, ÉS',
  vague: 'AIXÒ, ALLÒ',
  guards: 'PER QUÈ, PERQUÈ, SI, QUAN, ELL, ELLA, ELLS, VA DIR, MAI NO',
  traps: 'PLANTA BAIXA, BAIXA MATERNAL, BAIXA LABORAL, BAIXA MÈDICA, NO PARAR, SENSE PARAR, TEMPORADA BAIXA',
  signatures: 'ENVIAT DES DEL MEU, ENVIAT DES DE, ENVIAT AMB',
  tapbacks: [
    'Li ha agradat “…”',
    'Li agrada “…”',
    'Li encanta “…”',
    'Ha reaccionat amb 👍 a “…”',
    'M’agrada “…”',
    'No li agrada “…”',
    'Ha rigut de “…”',
    '👍 a “…”',
  ],
  notes: [
    'BAIXA is also "low", "ground floor" and "sick leave": alone it counts.',
    'All of it is ours: a speaker should review the stop words first.',
  ],
};
