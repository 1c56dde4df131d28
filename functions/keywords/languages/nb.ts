import type { LanguageData } from './language.ts';

export const nb: LanguageData = {
  code: 'nb',
  name: 'Norsk',
  englishName: 'Norwegian',
  script: 'latin',
  digraphs: { å: 'aa', ø: 'oe' },
  words: {
    stop: {
      translated:
        'STOPP, STOPP SMS, STOPP TAKK, AVSLUTT, AVSLUT, AVSLUTTE, AVBRYT, SLUTT, SLUTT NÅ, KANSELLER, KANSELLERE, SI OPP, SIER OPP, OPPSIGELSE, AVMELD, AVMELDING, AVMELDE, AVMELD MEG, MELD AV, MELD MEG AV, MELD MEG UT, UTMELD, UTMELDING, STANS, STOPPE, GI DEG, GI DERE, HOLD OPP, NOK, NOK NÅ, DET ER NOK, DET HOLDER, INGEN SMS, INGEN REKLAME, INGEN FLERE, IKKE MER, VIL IKKE, FJERN MEG, AVREGISTRER, AVBESTILL, SLÅ AV, DROPP DET, AVSLUTT ABONNEMENT',
    },
    stop_all: { translated: 'STOPP ALT, STOPP ALLE, AVMELD ALT, MELD MEG AV ALT, AVSLUTT ALT' },
    start: { translated: 'PÅMELD, MELD PÅ, MELD MEG PÅ, PÅMELDING, PÅMELD IGJEN, GJENOPPTA, BEGYNN' },
    help: { translated: 'HJELP, HJELP MEG, KONTAKT, INFORMASJON, SUPPORT, KUNDESERVICE, MINE RETTIGHETER' },
    access: { translated: 'INNSYN, MINE DATA, DATAENE MINE, OPPLYSNINGENE MINE, MINE OPPLYSNINGER, INNSYNSBEGJÆRING' },
    erase: { translated: 'SLETT, SLETTING, SLETT MEG, SLETT ALT, GLEM MEG, SLETT MINE DATA, SLETT DATAENE MINE' },
    rectify: { translated: 'RETTING, KORRIGER, RETT OPPLYSNINGENE MINE' },
    port: { translated: 'DATAPORTABILITET' },
    object: { translated: 'INNSIGELSE, PROTEST, JEG PROTESTERER' },
    restrict: { translated: 'BEGRENSNING, BEGRENS' },
    yes: { translated: 'JA, JA TAKK, JEPP, JADA, JO, SELVFØLGELIG, GJERNE, JA GJERNE' },
    no: { translated: 'NEI, NEI TAKK, NEIDA, ELLERS TAKK, NIKS' },
  },
  phrases: {
    stop: { translated: 'SLETT NUMMERET MITT, FJERN NUMMERET MITT, LA MEG VÆRE I FRED, IKKE KONTAKT MEG' },
    help: { translated: 'HVEM ER DU, HVEM ER DERE' },
    erase: { translated: 'SLETT OPPLYSNINGENE MINE' },
    wrong_number: { translated: 'FEIL NUMMER, FEIL PERSON, FEILSENDT' },
  },
  concerns: {
    death: 'død, døde, avdød, gått bort, begravelse, enke, enkemann',
    threat: 'politiet, advokat, politianmelder, anmelder, retten, forbrukertilsynet, datatilsynet',
    minor: 'mindreårig, sønnen min, min sønn, datteren min, min datter, barnet mitt, et barn, år gammel',
  },
  groups: {
    texts:
      'SMS*, SMS ER, SMS ENE, MELDING*, REKLAM*, SPAM*, TILBUD*, NYHETSBREV*, KAMPANJE*, PÅMINNELSE*, VARSL*, VARSEL*, MAS, TEKSTMELDING*, UTSENDELSE*, MAILER, MARKEDSFØR*',
    sending:
      'SENDE, SKRIVE, KONTAKTE, SPAMME, TEKSTE, MASE, MESSE, FORSTYRRE, PLAGE, SMSE, TRAKASSERE, BOMBARDERE, Å SENDE, Å SKRIVE, Å SPAMME, Å KONTAKTE, Å MASE, Å TEKSTE, Å PLAGE, Å SMSE, Å FORSTYRRE, Å TRAKASSERE, MED DET, MED DETTE',
    imp: 'SEND, SKRIV, KONTAKT, SPAM, TEKST, SMS, SENDE, SKRIVE, KONTAKTE, TEKSTE',
    quit: 'SLUTT, SLUTTE, SLUTT NÅ, STOPP, STOPPE, GI DERE, GI DEG, HOLD OPP, HOLDE OPP, KUTT UT, LA VÆRE, LA VÆR',
    get: 'HA, FÅ, MOTTA, SE, LESE',
    unwanted:
      'VIL IKKE, ØNSKER IKKE, GIDDER IKKE, TRENGER IKKE, ORKER IKKE, VIL HELST IKKE, HAR IKKE BEDT OM, ER IKKE INTERESSERT I, ØNSKER EI, VIL IKKJE, ØNSKJER IKKJE',
    remove: 'FJERN, TA, TA BORT, SLETT, MELD, AVMELD, STRYK, AVREGISTRER, KAST, SLETTE, FJERNE',
    lists:
      'LISTE, LISTA, LISTEN, LISTER, SYSTEM, SYSTEMET, REGISTER, REGISTERET, DATABASE, SMS LISTE, KUNDEKLUBB, KUNDEREGISTER, SMSLISTA, UTSENDELSER, KUNDELISTE',
    lawyer: 'POLITI*, ADVOKAT, FORBRUKERTILSYN*, DATATILSYN*, ANMELD*, KLAGE, KLAGER, FORBRUKERRÅD*, SAKSØK*, NKOM, FORBRUKEROMBUD*',
    hold: 'HAR DERE, LAGRER DERE, DERE HAR, VET DERE, BEHANDLER DERE, DERE LAGRER, DERE VET, HAR DU, DERE BEHANDLER, OPPBEVARER DERE, SITTER DERE PÅ, DERE HAR LAGRET',
    data: 'DATA, DATAENE, OPPLYSNINGER, OPPLYSNINGENE, PERSONDATA, INFORMASJON, INFORMASJONEN, PERSONOPPLYSNINGER, PERSONOPPLYSNINGENE, INFO, KONTO, KONTOEN, PROFIL, PROFILEN',
    fix: 'RETT, RETTE, ENDRE, OPPDATER, OPPDATERE, KORRIGER, BYTT, FIKS, RETTES, ENDRES',
    wrong: 'FEIL, FEILSTAVET, STAVET FEIL, GAMMEL, GAMMELT, GAMLE, SKRIVEFEIL, SKREVET FEIL',
    name: 'NAVN, NAVNET, ETTERNAVN, ETTERNAVNET, FORNAVN, ADRESSE, ADRESSEN, EPOST, MAIL, FØDSELSDATO, OPPLYSNINGENE',
    who: 'KJERSTI, ANNE, OLE, LARS, KARI, INGER, MARIT, PER, HANS, KNUT, BJØRN, KRISTIN, LIV, SIV, NINA, SILJE, MORTEN, THOMAS, MARTIN, INGRID, EMMA, NORA, HEGE, TORE, SVEIN, GEIR, TERJE, MARIE, SOLVEIG, TURID, BERIT, JAN, ARNE',
  },
  patterns: {
    stop: `
      [takknemlig|glad|pris på|satt pris på|sette pris på] (det) (hvis|om) dere (ville|vil|kunne|ikke) (ikke) [sluttet|slutta|slutter|stoppet|lot være]
      [aldri sagt ja|aldri bedt om|ikke bedt om|aldri godkjent|aldri samtykket] & [slutt|stopp|hold opp]
      [svare|sende|skrive] [stopp|stop] & [gjorde|gjort|svart|sendt] & [fortsatt|likevel|fortsetter]
      [blokkerer|anmelder|rapporterer] dere (om|hvis) (det) [kommer|sender] (det) (en|ett) (til|mer)
      [slett|fjern|stryk] … [nummeret mitt|mitt nummer|mobilnummeret mitt]
      [quit] (nå|heller) [sending] (til) (meg|ham|henne|oss|min)
      [quit] (med) (alle|disse|denne|det) [texts]
      [quit] (nå) (å) [sende|skrive] (til) [meg|oss|ham|henne|mer|flere|texts]
      ^ (nå) [slutt nå|stopp nå|gi dere|gi dere nå|hold opp|hold opp nå|kutt ut|nok er nok|nå får det være nok|nok nå|nå holder det] (nå|takk) $
      [la være|la vær] å [sende|skrive|kontakte|tekste|mase]
      kan dere (ikke) (bare|snart) [slutte|stoppe|la være|holde opp] (med) (å) [sending|sende|skrive]
      [ikke|aldri|ikkje] [imp] (til) [meg|oss|ham|henne|meir] (noe|flere) (mer|igjen|flere|noe|til)
      [ikke|aldri|ikkje] [imp] (til) (meg|oss|ham|henne|noe|meir) [mer|flere|igjen|noe mer|noe|lenger]
      [ikke|aldri] [imp] (noen|slike) [texts]
      [imp] ikke (til) (meg|oss|ham|henne|noe) [mer|flere|igjen|noe mer|lenger]
      [må ikke|skal ikke|må dere ikke|trenger ikke|behøver ikke] (å) [sende|skrive|kontakte|tekste] (til) (meg|oss|ham|henne) [mer|flere|lenger|igjen|noe]
      det må dere slutte med
      [ikke flere|ingen flere|ikke mer|ingen|nok|lei av|nei til|slutt på|stopp|drit lei|lei|slutt med] (av|med|deres|disse|flere|alle|mer|dere|på) [sms er|sms|meldinger|reklame|spam|tilbud|smser|nyhetsbrev|meldingene|sms ene|reklamen|påminnelser|mas]
      nå holder det med [texts]
      [unwanted] (lenger|ha|få|deres|flere|å|å få|motta|fleire|noe|noen|mer|meir) (flere|deres|fleire|mer|noe|noen) [texts]
      [unwanted] (lenger|å) [get] (flere|deres|mer|disse|noe|noen|fleire) (fleire|av|mer|fra|deres) [texts]
      [vil ikke|ønsker ikke|gidder ikke|vil ikkje|ønsker ei] (lenger|å) [get] [noe mer|mer fra dere|flere|mer|dette|det her|noe fra dere|noe|dette lenger]
      [vil ikke|ønsker ikke] (å|bli) [kontaktes|bli kontaktet|kontaktet|at dere sender|at dere skriver]
      [vil ikke|ønsker ikke] (ha|høre) (mer|noe) fra dere
      [remove|ta] (meg|oss|nummeret mitt|nummeret|dette nummeret) (nå|takk|vennligst|bort) (av|fra|ut av) (den|denne|deres|alle) [lists|listene deres|systemet deres]
      meld [meg|oss] [av|ut|fra]
      [avmeld|fjern|stryk|avregistrer] (vennligst) [meg|oss|nummeret mitt|dette nummeret] (takk|fra|nå)
      [vil|ønsker|vil gjerne|kan dere|kan jeg] (jeg|gjerne) (å) (bli) [avmeldes|melde meg av|melde meg ut|fjernet fra|slettes fra|fjernes fra|avmeldt|avslutte abonnementet|ta meg av|fjerne meg|slette meg|melde meg av]
      [avslutt|stopp|avbryt|slå av|si opp|sier opp|avbestill|kanseller|stans|dropp|droppe] (mitt|alle|deres|disse|vennligst|abonnementet) [texts|abonnement*|medlemskap*]
      dere kan (bare) droppe [texts]
      [slett|fjern|glem|kast|stryk] (mitt) [mobilnummer|telefonnummer|nummer|nummeret|nr|mobilnummeret|telefonnummeret|tlf nr] (mitt)
      la [meg|oss] (nå) (få) (være) [i fred|være]
      [dra til helvete|stikk|hold kjeft|ryk og reis] … [texts]
      ^ [dra til helvete|stikk|hold kjeft|ryk og reis|kom dere vekk] $
      [trekker|trekke|tilbakekaller|tilbakekalle] (herved|jeg) (mitt|tilbake) (samtykket|samtykke) [tilbake|samtykket|samtykke|samtykket mitt]
      [aldri gitt|ikke gitt|aldri samtykket|ikke samtykket|aldri godkjent] (dere|mitt|noe) [samtykke|tillatelse|lov|til dette|dette]
      [en til|en sms til|en melding til|enda en|neste|én melding til|én sms til] (sms|melding|gang|reklame) … [lawyer]
      (hvis) (dere) (sender|skriver|ikke slutter) … [anmelder jeg|klager jeg|politianmelder jeg|går jeg til]
      jeg [anmelder|politianmelder] dere
      [hvor mange ganger|tredje gang|andre gang|siste gang|tredje gangen] … [skrive|si|skriver|sier|ber|be]
      [har skrevet|skrev|har sendt|sendte|har sagt] … stopp
      [er ikke interessert|ikke interessert] … [slutt|ikke|stopp|avmeld|meld]
      ? ^ (jeg) (er) (lenger) [ikke interessert|ikke lenger interessert] (takk) $
      ? [har aldri|aldri|har ikke] (selv) [meldt meg på|bedt om dette|bedt om det|registrert meg|abonnert]
      er ikke (lenger) [kunde|medlem] … [slutt|ikke|stopp|avmeld|meldinger]
      ^ stopp (og) [fortell|slett|hvor|si|send|fjern]`,
    stop_all: `
      [meld|avmeld|fjern|slett|ta] (meg|oss) (av|fra|ut av) (absolutt|helt) [alt dere sender|alle lister|alle deres|alle listene|alle listene deres]
      [stopp|avslutt|si opp|slutt med] (absolutt|helt) [alt|alle]
      [ingenting|ikke noe|ingen meldinger] (mer) fra [noen av deres|alle deres|noen av butikkene]`,
    start: `
      [sett|skriv|ta|meld|legg] (opp|til) meg (opp|på) på (deres) (sms|sms lista|sms-lista|sms listen|lista|listen) (lista|listen) (igen|igjen|på nytt)
      (bli|være|bli med) … på sms (igjen|lista|listen)
      [vil|kunne|vil gjerne|ønsker] (jeg|gjerne|igjen) (ha|få|motta) (deres|nyhetsbrev|sms ene|meldingene) (meldinger|tilbud|sms|sms ene|deres|tilbudene) [igjen|likevel]
      [meld|skriv|sett|legg] meg [på igjen|på lista|på listen|til igjen|på]
      send (meg) (deres) [texts] igjen
      [meldte meg av|meldt meg av] ved en feil`,
    help: `
      hvem [sender|skriver] (meg|til) (det her|disse|dette|de) [texts|dette|det her|meg]
      ^ [hvem er du|hvem er dere|hvem er det|hvem er dette|hvem skriver|hvem sender] (som|egentlig|her|skriver|dere) (skriver|meldinger) $
      hvem er det som [skriver|sender]
      hvem er [du|dere] (egentlig)
      [hvilket|hva slags|hva er dette for et] firma
      hvordan (kan|skal|får) (jeg|man) [melder|melde|avmelder|avmelde|stopper|stoppe|slipper|slippe|avslutter|avslutte|slår] (jeg|man) (meg|av|disse|meg ut) (av|ut|fra) (disse|deres|texts|de) [texts|av|fra|dette]
      hvordan (kan|får) (jeg) [avmelder|avmelde|stopper|melder jeg meg|melde meg|slipper|stoppe] (jeg) [av|disse|dette|det|meldingene|dere|ut]
      [hvordan|hvor] (kan) [kontakter|kontakte|når|ringer] (jeg) [dere|til dere]
      ^ trenger hjelp $`,
    access: `
      [hvilke|hva|hvilken] (person|slags) [data] [hold]
      hva [har dere|vet dere|lagrer dere] (lagret|registrert) om meg
      [hva dere|hvilke opplysninger dere] (har) (har) (lagret|registrert|vet) om meg
      [hvor|hvordan] [har|fikk|fant] (dere|du) (fått|funnet) (tak) (i|på) [nummeret mitt|nummeret|mitt nummer|mobilnummeret mitt|telefonnummeret mitt] (fra)
      hvem [har|ga|gav] (gitt|solgt) (dere) [nummeret mitt|mitt nummer]
      [innsyn i|kopi av|utskrift av|oversikt over|tilgang til] (alle) (mine|de) (person|personlige) [opplysninger|opplysningene mine|data|dataene mine|dataene|hva dere har|personopplysninger|opplysningene]
      [send|vis|vil se|vil vite] (meg) (hvilke|alle|hva) [dere har om meg|mine data|dataene mine|opplysningene mine|opplysninger dere har|dere vet om meg]`,
    erase: `
      [slett|fjern|slette|makuler|destruer] (vennligst|alle|all|hele) (alle|mine|min) (mine|personlige) [data] (mine|min)
      [slett|fjern|slette] alt (dere) (som) [dere har|har|om meg]
      [retten til å bli glemt|rett til å bli glemt|bli glemt|glem meg]
      [slett|fjern|stryk] … [nummeret mitt|mitt nummer|mobilnummeret mitt]`,
    rectify: `
      [navn|navnet|etternavn|etternavnet|fornavn] (mitt|er|har|står|staves) (dere|er) … [wrong]
      [wrong] … [navn|etternavn|fornavn|navnet]
      [name] … [wrong] … [fix]
      [byttet|endret|fått ny|fått nytt] [adresse|etternavn|navn|epost|nummer] … [fix]
      [fix] [mine|mitt|min|navnet|adressen|opplysningene|etternavnet] (mitt|min|mine) [name|mitt|min|mine]
      heter … [ikke|og ikke] … [fix]
      flyttet … [fix] … adresse*`,
    port: `
      [data|dataene|opplysninger|opplysningene] (mine) (utlevert) … [i en fil|som fil|i et format|som en fil|maskinlesbart]
      [flytte|overføre|eksportere|overfør|eksporter|flytt] (alle) [mine data|dataene mine|opplysningene mine|mine opplysninger]
      rett til dataportabilitet`,
    object: `
      [innsigelse|protesterer|motsetter meg|innvendinger|protest] (mot) (at) (dere) … [profiler*|behandl*|bruk*|analys*]
      vil ikke (ha) (at) (dere) [profileres|profilerer|kartlegger]`,
    restrict: `
      [begrens|begrense|begrensning|frys|fryse|blokker|blokkere] (av) (behandlingen|bruken) (av) [opplysningene mine|mine opplysninger|dataene mine|mine data|personopplysningene]
      [begrens|begrense|begrensning av|frys|stans] [behandlingen|bruken|behandling]
      [må ikke bruke|kan ikke bruke] [opplysningene mine|dataene mine|mine data]`,
    do_not_sell: `
      ikke [selg|del|selge|dele|gi|utlever] (ut|videre) (bort) [mine data|dataene mine|opplysningene mine|mine opplysninger|nummeret mitt|personopplysningene mine|data]`,
    wrong_number: `
      [tastet|ringt|sendt til|skrevet til|fått|har] feil [nummer|person]
      [jeg er ikke|det er ikke|heter ikke|jeg heter ikke] [who]
      [overtatt|har overtatt] [nummeret|dette nummeret]
      [her er det ingen|her er ingen|kjenner ingen|bor ingen|her finnes ingen] (som|her|med) [heter|who|som heter|ved navn]
      nummeret [tilhører|er] [ikke lenger|en annen|mitt nå]`,
    nothing: `
      ikke [stoppe|stopp|slutte|slutt|avslutt|avslutte|slett|slette|avmeld|avbestill|kanseller] (med|å)
      [hvorfor|når] [har|skriver|sender|sluttet|slutter|stopper|er] (dere) (ikke|sluttet) (å)
      [avlyse|avbestille|avbestill|avlys|kansellere|kanseller|avslutte|si opp|slette|slettet|slett|fjern|endre|flytte|melde meg av|melde seg av] (min|mitt|mine|bildet|den|vår) [time|timen|bestilling*|ordre*|booking*|reise*|billett*|avtale*|leilighet*|strømavtale*|sfo|bilde*|innlegg*|kommentar*|fil*|forsikring*|bord*|møte*|plass*|middag*|samtale*]
      [slettet|slettede] [meg|ham|henne] på
      ikke send … [pakke*|faktura*|varer|penger|i dag|ennå|i morgen|post]
      ikke [ring|skriv|tekst] … [nå|før|etter|i dag|på gruppa|i gruppa]
      [han sa|hun sa|sier|ropte|skrev] … [stopp|slutt|nok]
      [stoppe innom|stopp innom|stoppe ved|stoppe på]
      [bussen|toget|det|de|jeg|hun|han] [stopper|slutter|sluttet|stoppet]
      [slutter|slutte] (på|med|å) [medisin*|røyke|jobben|skolen|snuse]
      [slutten|til slutt|i slutten] av
      [legg|la] (meg|igjen) [beskjed|nøkkelen|pakken|vite|tenke]
      [meld|meldte|påmelding] (oss|meg) (på|til) [løpet|kurset|turneringen|møtet]
      nå må du gi deg`,
  },
  neighbours:
    'STOPPER, STOPPET, STOPPA, TOPP, SHOPP, STOFF, STOPPED, SLUTTER, SLUTTET, SLUTTA, SLUTTEN, SLETT, SLETTET, SLETTER, SPLITT, SKUTT, SLITT, FLUTT, AVBRUTT, AVBRYTER, AVSLUTTET, AVSLUTTER, AVSLUTNING, AVMELDT, AVMELDER, ANMELD, ANMELDT, FORMELD, MELDT, MELDE, MELDER, MELDING, MELDINGEN, INNMELDING, PÅMELDT, HJELPE, HJELPER, HJELM, KONTAKTE, KONTAKTER, INNSATS, INNSYNET, RETTINGER, SETTING, RETNING, STANSET, STANSER, STANG, KANSELLERT, KANSELLERER, OPPSAGT, NOKS, DROPS, AVTALT, PROTESTER, BEGRENSER, BEGRENSET, BEGRENSNINGER',
  leading: 'STOPP',
  also: { stop: 'SLETT, SLETT MEG, SLETT ALT', erase: 'SLETT NUMMERET MITT, FJERN NUMMERET MITT' },
  courtesy:
    'TAKK, TUSEN TAKK, TAKK PÅ FORHÅND, MANGE TAKK, VENNLIGST, VÆR SÅ SNILL, VÆR SNILL, ER DERE GREIE, ER DERE SNILLE, HEI, HEISANN, HALLO, GOD DAG, GOD MORGEN, MVH, HILSEN, VENNLIG HILSEN, MED VENNLIG HILSEN, NÅ, STRAKS, UMIDDELBART, MED EN GANG, FOR FAEN, FAEN, FOR HELVETE, HELVETE, JÆVLA, OK, BEKLAGER, UNNSKYLD, HA EN FIN DAG, HA DET, PLEASE, PLS, HERREGUD',
  conjunctions: 'OG, SAMT, OG OGSÅ',
  objects:
    'MELDING, MELDINGER, MELDINGENE, REKLAME, REKLAMEN, REKLAMER, ABONNEMENT, ABONNEMENTET, SMSER, SMSENE, TILBUD, NYHETSBREV, MEDLEMSKAP, MEDLEMSKAPET, PÅMINNELSER, SPAMMINGEN, UTSENDELSER',
  fillers:
    'EN, ET, EI, MIN, MITT, MINE, DERES, DIN, DINE, DE, DISSE, ALLE, Å, AT, AV, FRA, TIL, PÅ, MED, I, MEG, JEG, DU, HAN, HUN, VI, IKKE, FLERE, FOR, SOM, ER, VAR, MEN, ELLER, NÅR, UNDER, VED, ETTER, FØR, HOS, SKAL, KAN, HER, DER, DEN, DERE, HALV',
  vague: 'DET, DETTE',
  guards: 'HVORFOR, HVIS, NÅR, HVORDAN, HAN, HUN, DE, ALDRI, IKKE, SIER',
  traps: 'IKKE STOPP, STOPP IKKE, IKKE SLUTT, NON STOP, SLETT IKKE, SLETT INGEN',
  signatures: 'SENDT FRA MIN, SENDT FRA, HENT OUTLOOK',
  tapbacks: [
    'Likte «…»',
    'Liker «…»',
    'Elsket «…»',
    'Elsker «…»',
    'Mislikte «…»',
    'Lo av «…»',
    'Fremhevet «…»',
    'Stilte spørsmål ved «…»',
    'Reagerte med 👍 på «…»',
    '👍 på «…»',
    '👍 til «…»',
  ],
  notes: ['Bokmål, with the commonest forms of Nynorsk (ikkje, meir, fleire); nn and no in a programme’s languages are read as nb.'],
};
