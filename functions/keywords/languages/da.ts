import type { LanguageData } from './language.ts';

export const da: LanguageData = {
  code: 'da',
  name: 'Dansk',
  englishName: 'Danish',
  script: 'latin',
  digraphs: { å: 'aa', ø: 'oe' },
  words: {
    stop: {
      translated:
        'OPSIG, OPSIGELSE, AFSLUT, ANNULLER, ANNULLERING, STOP SMS, STOP TAK, AFMELD, AFMELDING, AFMELDT, AFMELDE, AFMELD MIG, AFMELD SMS, FRAMELD, FRAMELDING, FRAMELDE, FRAMELD MIG, MELD FRA, MELD MIG FRA, MELD MIG AF, AFBESTIL, OPHØR, HOLD OP, HOLD NU OP, SLUT, SLUTTE, NOK, NOK NU, DET ER NOK, INGEN SMS, INGEN REKLAMER, INGEN REKLAME, NEJ TIL SMS, IKKE MERE, VIL IKKE, FJERN MIG, SLUK, DROP DET, STANDS, AFREGISTRER, INGEN FLERE, RYD MIG, UDMELD, UDMELD MIG',
    },
    stop_all: { translated: 'STOP ALT, STOP ALLE, STOP DET HELE, AFMELD ALT, AFMELD MIG FRA ALT' },
    start: { translated: 'TILMELD, TILMELD MIG, TILMELDING, TILMELD IGEN, GENOPTAG, BEGYND' },
    help: { translated: 'HJÆLP, HJÆLP MIG, KONTAKT, INFORMATION, SUPPORT, KUNDESERVICE, MINE RETTIGHEDER' },
    access: { translated: 'INDSIGT, MINE DATA, MINE OPLYSNINGER, AKTINDSIGT, INDSIGTSANMODNING' },
    erase: { translated: 'SLET, SLETNING, SLET MIG, SLET ALT, GLEM MIG, SLET MINE OPLYSNINGER, SLETTE' },
    rectify: { translated: 'BERIGTIGELSE, RETTELSE, RET, RET MINE OPLYSNINGER' },
    port: { translated: 'DATAPORTABILITET' },
    object: { translated: 'INDSIGELSE, JEG GØR INDSIGELSE' },
    restrict: { translated: 'BEGRÆNSNING, BEGRÆNS' },
    yes: { translated: 'JA, JA TAK, JEP, JO, SELVFØLGELIG, GERNE, JA GERNE' },
    no: { translated: 'NEJ, NEJ TAK, NÆ, NÆH, NIKS, ELLERS TAK' },
  },
  phrases: {
    stop: { translated: 'SLET MIT NUMMER, FJERN MIT NUMMER, LAD MIG VÆRE I FRED, LAD MIG VÆRE, KONTAKT MIG IKKE' },
    help: { translated: 'HVEM ER DU, HVEM ER I' },
    erase: { translated: 'SLET MINE DATA' },
    wrong_number: { translated: 'FORKERT NUMMER, FORKERT PERSON' },
  },
  concerns: {
    death: 'død, døde, afdød, gået bort, begravelse, enke, enkemand',
    threat: 'politiet, advokat, retten, politianmelder, forbrugerombudsmanden, datatilsynet, retssag',
    minor: 'mindreårig, min søn, min datter, mit barn, et barn, år gammel, jeg er 12',
  },
  groups: {
    texts:
      'SMS*, SMS ER, BESKED*, REKLAM*, SPAM*, TILBUD*, NYHEDSBREV*, KAMPAGNE*, PÅMINDELSE*, NOTIFIKATION*, MAILS, UDSENDELSE*, BEDER, MARKEDSFØR*',
    sending:
      'SKRIVE, SENDE, SMSE, KONTAKTE, SPAMME, FORSTYRRE, CHIKANERE, GENERE, TEKSTE, BOMBARDERE, PLAGE, AT SKRIVE, AT SENDE, AT SMSE, AT SPAMME, AT KONTAKTE, AT GENERE, AT FORSTYRRE, AT PLAGE, AT CHIKANERE',
    imp: 'SKRIV, SEND, SMS, KONTAKT, SPAM, TEKST',
    quit: 'STOP, STOP NU, HOLD OP, HOLD NU OP, LAD VÆRE, STOPPE, HOLDE OP, HØR OP, VIL I STOPPE, OPHØR',
    get: 'HAVE, HA, FÅ, MODTAGE, SE, LÆSE',
    unwanted:
      'VIL IKKE, ØNSKER IKKE, GIDER IKKE, BEHØVER IKKE, VIL HELST IKKE, HAR IKKE BRUG FOR, HAR IKKE BEDT OM, ER IKKE INTERESSERET I, ØNSKER EJ, VIL VIRKELIG IKKE, MÅ IKKE',
    remove: 'FJERN, TAG, SLET, AFMELD, FRAMELD, STRYG, SMID, RYD, UDMELD, PIL, AFREGISTRER',
    lists: 'LISTE, LISTEN, LISTER, SYSTEM, REGISTER, KARTOTEK, DATABASE, SMS LISTE, KUNDEKLUB, MAILINGLISTE, SMSLISTE, KUNDELISTE',
    lawyer: 'POLITI*, ADVOKAT, FORBRUGEROMBUDSMAND*, DATATILSYN*, ANMELD*, POLITIANMELD*, KLAGE, KLAGER, FORBRUGERRÅD*, SAGSØG*, STÆVN*',
    hold: 'HAR I, GEMMER I, I HAR, VED I, BEHANDLER I, OPBEVARER I, I GEMMER, I VED, I LIGGENDE, HAR I LIGGENDE, HAR DU, REGISTRERET, INDSAMLER I, LAGRER I',
    data: 'DATA, OPLYSNINGER, PERSONDATA, INFORMATIONER, PERSONOPLYSNINGER, INFO, KONTO, PROFIL',
    fix: 'RET, RETTE, ÆNDRE, ÆNDR, OPDATER, OPDATERE, KORRIGER, SKIFT, RETTET, ÆNDRET',
    wrong: 'FORKERT, STAVET FORKERT, FEJL, GAMMEL, GAMLE, FORKERTE, STAVEFEJL, SLÅFEJL',
    name: 'NAVN, EFTERNAVN, FORNAVN, ADRESSE, MAIL, EMAIL, FØDSELSDATO, OPLYSNINGER, NAVNET',
    who: 'METTE, ANNE, LARS, PETER, MARIA, HANNE, JENS, MICHAEL, KIRSTEN, SØREN, THOMAS, LONE, HENRIK, SUSANNE, CAMILLA, MARTIN, JESPER, LENE, CHARLOTTE, NIELS, RASMUS, EMMA, IDA, SOFIE, CHRISTIAN, ANDERS, KASPER, TINA, KAREN, BENTE, LOUISE',
  },
  patterns: {
    stop: `
      [taknemmelig|glad|pris på|sætte pris på] (det) (hvis|om) I (ville|vil|kunne|ikke) (ikke) [holdt op|stoppede|holder op|ophørte|lod være|stopper]
      [aldrig sagt ja|aldrig bedt om|ikke bedt om|aldrig godkendt|aldrig samtykket] & [hold op|stop|ophør]
      [svare|sende|skrive] stop & [gjorde|gjort|svaret|sendt] & [stadig|alligevel|fortsætter]
      [slå|skru|luk|sluk] (for) [de|de der|alle|jeres|alle de] (der) [texts|kampagne*|reklame*] (fra|af|ned)
      (hvis|om) I (sender|skriver) (én|en) (mere|til) (så) [blokerer|anmelder] (jeg) (jer)
      [slet|fjern|stryg] … [mit nummer|mit nr|mit telefonnummer]
      [quit] (nu|så|med|venligst) (med|nu) [sending] (til) (mig|ham|hende|os|min|mere)
      [quit] (med) (alle|de her|jeres|det) [texts]
      ^ (så) [stop nu|hold op|hold nu op|lad være|nok er nok|så er det nok] (nu|tak) $
      kan i ikke (snart|bare|godt|please) [quit] (med) [sending]
      [stop|hold op|lad være|lade være] med at (sende|skrive|smse) [mig|til mig|ham|hende|mere|flere|til min]
      [lad|lade|lader] være med at [skrive|sende|smse|kontakte|spamme]
      [imp] (venligst) (mig|til mig|ham|hende|os) (ikke|aldrig) [ikke mere|ikke flere|ikke igen|aldrig igen|ikke længere|ikke til mig|ikke mig|aldrig mere|ikke noget]
      [imp] ikke (til) (mig|os|ham|hende) [mere|flere|længere|igen|noget]
      [imp] (aldrig|ikke) [mig|til mig] (aldrig|ikke) [mere|igen|flere]
      [må ikke|skal ikke|behøver ikke] [skrive|sende|smse|kontakte] (til) (mig|os|ham|hende) [mere|flere|længere|igen|noget]
      [må ikke|skal ikke] [skrive|sende|smse|kontakte] (til) [mig|os|ham|hende]
      [ikke flere|ingen flere|ikke mere|ingen|nok af|træt af|nej til|slut med|færdig med|stop for|dødtræt af|stop] (med|jeres|de her|disse|flere|alle|mere) [sms er|smser|beskeder|reklamer|reklame|spam|tilbud|sms|nyhedsbreve|sms|påmindelser]
      [unwanted] (længere|have|ha|få|jeres|flere|de her|at få|at modtage|modtage|mere|nogen) (flere|jeres|af|mere|af jeres|nogen) [texts]
      [unwanted] (længere|mere) [get] (flere|jeres|mere|af|de her|noget|nogen) (flere|af|fra|mere) (jeres|fra) [texts]
      [vil ikke|ønsker ikke|gider ikke|ønsker ej] (længere) (at) [get] [noget mere|mere fra jer|flere|mere|dem|det her|noget fra jer|noget|det længere]
      [vil ikke|ønsker ikke|gider ikke] (at i) (have|høre|kontaktes) (mere|noget) [fra jer|at i skriver|at i sender]
      [unwanted] [at i skriver|kontaktes|spammes]
      [remove] [mig|os|mit nummer|nummeret|dette nummer] (nu|lige|tak|venligst|omgående) (af|fra|ud af|ud fra|ud) (den|der|jeres|de|listen|alle) (der|her) [lists]
      [remove] [mig|os] (lige|venligst|nu|tak) (fra|af) (den) (der|her) [liste|listen|lister|jeres|alle|sms|lists|texts]
      [afmeld|frameld|fjern|stryg|udmeld|afregistrer] (venligst) [mig|os|mit nummer|dette nummer] (tak|fra|nu)
      meld [mig|os] [fra|af|ud]
      [vil|ønsker|vil gerne|kan i|kan jeg] (jeg|gerne) (at) (blive) [afmeldes|afmelde mig|framelde mig|framelde mig|frameldes|afmeldt|frameldt|slettes fra|fjernes fra|melde mig fra|melde mig af|afmelde]
      [afmeld|frameld|opsig|annuller|stop|afslut|sluk for|afbestil|opsiger|afmelder|frameldelse af|afmelding af] (mit|min|alle|jeres|de|disse|venligst|hermed) (alle) [texts|abonnement*|medlemskab]
      [slet|fjern|glem|smid|stryg] mit [mobilnummer|telefonnummer|nummer|nr|tlf nr]
      lad [mig|os] (så|nu|dog) [være i fred|i fred|være]
      [skrid|rend mig i røven|fuck af|hold kæft] … [texts]
      ^ [skrid|rend mig|fuck af|hold kæft|rend og hop] $
      [trækker|trække|tilbagekalder|tilbagetrækker|tilbagekalde] (hermed) (mit) (samtykke|tilladelse) (tilbage) [tilbage|samtykke|samtykket]
      [har aldrig|har ikke|aldrig] (givet|sagt) (jer|mit|ja|samtykket) [samtykke|tilladelse|lov|ja til det|ja til det her|sagt ja]
      [en til|en sms mere|en besked mere|endnu en|næste|næste gang] (sms|besked|gang|reklame) … [lawyer]
      (hvis) i (sender|skriver|ikke) … [anmelder jeg|klager jeg|politianmelder jeg]
      jeg [anmelder|politianmelder] jer
      [hvor mange gange|3 gang|tredje gang|anden gang|sidste gang|for sidste gang] … [skrive|sige|skriver|siger|bede|beder]
      [har skrevet|skrev|har sendt|sendte|har sagt] … stop
      (i) behøver ikke [sende|skrive|smse|at sende]
      [er ikke interesseret|ikke interesseret] … [stop|ikke|afmeld]
      ? ^ (jeg) (er) (længere) [ikke interesseret|ikke længere interesseret] (tak) $
      ? [har aldrig|aldrig] (selv) [tilmeldt mig|meldt mig til|bedt om det|bedt om det her|skrevet mig op|bedt om dette|tilmeldt]
      er ikke længere [kunde|medlem] … [stop|ikke|afmeld|beskeder]
      ^ stop (og) [fortæl|slet|hvor|sig|send|fjern]`,
    stop_all: `
      [afmeld|frameld|fjern|slet|meld] (mig|os) (lige) (fra|af) (præcis|absolut) [alt hvad|alle jeres|alting|alle lister|alt i sender]
      [stop|afslut|opsig] (præcis|absolut) [alt|alle|det hele|alting]
      [intet|ikke noget|ingenting] (mere) fra [nogen af jeres|alle jeres|nogle af jeres]`,
    start: `
      [sæt|skriv|tag|meld] (op|til) mig (op|til) på (jeres) (sms|sms listen|sms-listen|listen) (listen) (igen|på ny)
      (komme|være|blive) med på (jeres) sms (listen|listerne) (igen)
      [vil|kunne|vil gerne] (jeg|gerne|igen) (have|ha|få|modtage|tilmeldes) (jeres|nyhedsbreve) (beskeder|tilbud|sms|sms er|tilmeldes|smser) igen
      [tilmeld|skriv|sæt] mig [igen|på listen|på igen|op igen|til igen]
      send (mig) (jeres) [texts] igen
      kom til (at) [melde mig fra|framelde mig|afmelde mig] (ved en fejl)`,
    help: `
      [hvilket|hvad for et] ord (skal|må) (jeg|man) [sende|svare|skrive|sms'e] (for at) … [afmelde|afmelde mig|stoppe|framelde]
      hvem [sender|skriver] (mig|til) (det her|de her|disse|dette|de) [texts|det her|dette|mig]
      ^ [hvem er du|hvem er i|hvem er det|hvem er det her|hvem skriver|hvem sender|hvem er dette] (der|egentlig|her|skriver|fra) (skriver) $
      hvem er det der (skriver|sender) [skriver|sender|smser]
      hvem er [du|i] (egentlig)
      [hvilket|hvad er det for et] firma
      hvordan (kan|skal) (jeg|man) [framelder|framelde|afmelder|afmelde|stopper|stoppe|melder|slipper|slippe|opsiger|opsige|slår|fjerner] (jeg|man|jeg mig|mig) (mig|af|for|fra|de her|jeres|disse) (af|fra|de her|jeres) [texts|mig|fra|sms erne|det her|det|dem]
      hvordan [framelder|afmelder|stopper|opsiger] (jeg|man)
      [hvordan|hvor] (kan) (jeg) [kontakter|kontakte|ringer] (jeg) (jer|til jer)
      ^ [har brug for|brug for] hjælp $`,
    access: `
      [hvilke|hvad] (person|personlige) [data] [hold]
      hvad [har i|ved i|gemmer i] (liggende|registreret) [om mig|på mig]
      [hvor|hvordan] [har|fik|fandt] (i|du) (fået|fundet|skaffet) (fat) (i|på) mit [nummer|nr|tlf|telefonnummer] (fra)
      hvem [har|gav] (givet|solgt) (jer) mit [nummer|nr|mobilnummer]
      [indsigt i|kopi af|udskrift af|oversigt over|aktindsigt i|adgang til] (alle) (mine|de) (person|personlige) [data] (i|om)
      [send|oplys|vis|vil se|vil gerne se|vil vide] (mig) (hvilke|alle|hvad) (mine|de) (data|oplysninger) [i har om mig|mine data|mine oplysninger|oplysninger i har]`,
    erase: `
      [slet|fjern|slette|destruer|udslet] (venligst|alle|hele|alt) (alle|mine|min) (mine|personlige) [data|oplysninger|persondata|profil|konto|personoplysninger|informationer]
      (skal) [slet|slette|fjern] [alt|alle data|alle oplysninger|alt hvad] (hvad|som) (i) (har) (registreret|liggende|om) [om mig|har]
      [slet|slette|fjern] alt (hvad) i [har|ved]
      [retten til at blive glemt|ret til at blive glemt|blive glemt|glem mig]
      [slet|fjern|stryg] … [mit nummer|mit nr|mit telefonnummer]`,
    rectify: `
      [navn|efternavn|fornavn|navnet] (er|har|står|staves) (i) … [wrong]
      [wrong] … [navn|efternavn|fornavn]
      [name] … [wrong] … [fix]
      [skiftet|ændret|fået ny|fået nyt] [adresse|efternavn|navn|mail|nummer] … [fix]
      [fix] (lige) [mine|mit|min] [name]
      hedder … [ikke|og ikke] … [fix]
      [ret|ændr|opdater] det (lige) (i) (jeres) [kartotek|system|jeres]
      flyttet … [fix]`,
    port: `
      [data|oplysninger|persondata] … [i en fil|som fil|i et format|som en fil|maskinlæsbart]
      [flytte|overføre|eksportere|overfør|eksporter|flyt] (alle) mine [data|oplysninger|persondata]
      ret til dataportabilitet`,
    object: `
      [indsigelse|protesterer|gør indsigelse|modsætter mig] (mod) (at) (i) … [profiler*|behandl*|brug*|analys*|anvend*]
      vil ikke (have) (at) (i) [profileres|profilerer|overvåges]`,
    restrict: `
      [begræns|begrænse|begrænsning|frys|fryse|bloker|blokere|stop] (af) (behandlingen|brugen) (af) mine [data|oplysninger|persondata]
      [begræns|begrænse|begrænsning af|frys|indefrys] [behandlingen|brugen|behandling]
      må ikke bruge mine [data|oplysninger|persondata]`,
    do_not_sell: `
      [sælg|del|videregiv|udlever|videresælg] (venligst) [ikke|aldrig] [mine|mit] (person|personlige) [data|oplysninger|nummer|persondata]
      (i må) ikke [sælge|dele|videregive|udlevere] [mine|mit] (data|oplysninger|nummer)`,
    wrong_number: `
      [fået fat i|fat i] (den) forkerte
      [skrevet|sendt|skriver|sender|ringet|fået] (til) (det|den|et) [forkert|forkerte] [nummer|person]
      [jeg er ikke|det er ikke|hedder ikke|jeg hedder ikke|er ikke] [who]
      [overtaget|har overtaget] [nummeret|det her nummer]
      [kender ingen|her er ingen|bor ingen] (der|her|med) [hedder|der hedder|ved navn|med det navn]
      nummeret (tilhører|er) [ikke længere|en anden|mit nu]`,
    nothing: `
      [skal|må|kan] (jeg|vi|man) afmelde (vagten|vagt|tiden|mødet|bordet|turen|holdet|kurset)
      [svar|skriv|send] stop for at [afmelde|framelde|stoppe]
      ikke [stoppe|stop|holde op|afmelde|slet|slette|aflys|framelde] (med)
      [hvorfor|hvornår] [har|skriver|sender|stoppede|stopper|er] (i) (ikke|stoppet|holdt) (op)
      [aflyse|aflys|afbestille|afmelde|afmeldt|framelde|opsige|annullere|annuller|slette|slettede|slet|fjern|ændre|flytte] (sig|mig|min|mit|mine|billedet|den|kantinen|det|vores) (tid|til) [tid|tiden|bestilling*|ordre*|booking*|rejse*|billet*|aftale*|lejlighed*|julefrokost*|frokost*|kantine*|fredag*|billede*|opslag*|kommentar*|fil|forsikring*|kl|bord*|møde*]
      [afmeldt|frameldt|slettede|afmelde|framelde] [kantinen|sig|mig på|ham|hende]
      [send ikke|send ingen] … [pakke*|faktura*|varer|penge|i dag|endnu|i morgen|post]
      [ring|skriv|sms] ikke … [nu|før|efter|i dag|på gruppen|i gruppen]
      [sagde|siger|råbte|skrev|står der] … [stop|hold op|nok]
      hold da op
      [stoppe forbi|stop forbi|stoppe ved]
      [hvis|når|jeg|hun|han|bussen|toget] (det|den) [stopper|stoppede|stoppet|slutter]
      [slutter|sluttede] [først|kl]
      slut (med) [på måneden|på ugen|data]
      [i slutningen|til sidst|slutningen] af
      [læg|lad] (mig) [besked|nøglen|pakken|vide]
      tilmeld (os|mig) (til) [løbet|kurset|turneringen|mødet]
      [ikke flere|ikke mere] [data|penge|plads|tid|mælk|varer]`,
  },
  neighbours:
    'STOL, STOPPER, STOPPET, STOPPEDE, STOPP, STEP, TOP, OPSIGT, OPSAGT, OPSIGER, AFMELDER, ANMELD, ANMELDE, ANMELDT, FORMELD, INDMELD, MELD, MELDE, MELDT, FRAMELDT, FRAMELDER, TILMELDT, TILMELDER, AFSLUTTE, AFSLUTTET, AFSLUTNING, SLUTTER, SLUTTET, SLUKKER, SLUTTEDE, SLETTET, SLETTER, SLETTEDE, SLOT, SEET, STANDSE, ANNULLERET, HJÆLPE, HJÆLPER, HJÆLM, KONTAKTE, INDSATS, INDSIGTER, RETTE, RETTELSER, NOKS, UDMELDING, UDMELDT, OPHØRT, OPHØRE, DROPS',
  also: { stop: 'SLET, SLET MIG, SLET ALT', erase: 'SLET MIT NUMMER, FJERN MIT NUMMER' },
  courtesy:
    'TAK, MANGE TAK, PÅ FORHÅND TAK, TUSIND TAK, VENLIGST, VÆR VENLIG, VÆR SØD, VÆR SØDE, VÆR RAR, VIL I VÆRE SØDE, HEJ, HEJSA, HALLO, GODDAG, GODMORGEN, MVH, VENLIG HILSEN, MED VENLIG HILSEN, HILSEN, KH, NU, STRAKS, OMGÅENDE, ØJEBLIKKELIGT, MED DET SAMME, FOR HELVEDE, FOR FANDEN, FANDEN, HELVEDE, SATANS, OK, UNDSKYLD, FORTSAT GOD DAG, GOD DAG, FARVEL, LIGE, SÅ, PLEASE, PLS, FOR GUDS SKYLD',
  conjunctions: 'OG, SAMT, OG OGSÅ',
  objects:
    'BESKED, BESKEDER, BESKEDERNE, REKLAME, REKLAMER, REKLAMERNE, ABONNEMENT, ABONNEMENTET, SMSER, SMSERNE, TILBUD, NYHEDSBREV, NYHEDSBREVE, MEDLEMSKAB, PÅMINDELSER',
  fillers:
    'EN, ET, MIN, MIT, MINE, JERES, DIN, DINE, DE, DISSE, ALLE, AT, AF, FRA, TIL, PÅ, MED, I, MIG, JEG, DU, HAN, HUN, VI, IKKE, FLERE, FOR, SOM, ER, VAR, MEN, ELLER, NÅR, UNDER, VED, EFTER, FØR, HOS, SKAL, KAN, HER, DER, DEN',
  vague: 'DET, DETTE',
  guards: 'HVORFOR, HVIS, NÅR, HVORDAN, HAN, HUN, DE, ALDRIG, IKKE, SAGDE, SIGER, INDTIL, FØR',
  traps: 'IKKE STOP, STOP IKKE, NON STOP, SLET IKKE, HOLD DA OP, STOP FORBI, SLET INGEN, SLET INTET',
  signatures: 'SENDT FRA MIN, SENDT FRA, HENT OUTLOOK',
  tapbacks: [
    'Synes godt om “…”',
    'Syntes godt om “…”',
    'Kunne lide “…”',
    'Elskede “…”',
    'Syntes ikke om “…”',
    'Grinede ad “…”',
    'Grinede af “…”',
    'Fremhævede “…”',
    'Satte spørgsmålstegn ved “…”',
    'Reagerede med 👍 på “…”',
    '👍 på “…”',
    '👍 til “…”',
  ],
  notes: ['SLET is also "bad" and "not at all" (slet ikke). RET is "correct", and in Turkish "refuse".', 'HOLD DA OP is a cry of surprise.'],
};
