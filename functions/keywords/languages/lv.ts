import type { LanguageData } from './language.ts';

export const lv: LanguageData = {
  code: 'lv',
  name: 'Latviešu',
  englishName: 'Latvian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'NERAKSTIET VAIRS, NERAKSTIET MAN VAIRS, ATTEIKTIES, ATTEIKŠANĀS, ATTEIKTS, ATTEICOS, ATTEIKUMS, ATTEIKT, ATRAKSTĪTIES, ATRAKSTĪŠANĀS, ATRAKSTĪT, ATRAKSTOS, ATRAKSTIET, PĀRTRAUKT, PĀRTRAUC, PĀRTRAUCIET, BEIDZ, BEIDZIET, BEIGT, PIETIEK, APTURĒT, APTURIET, APTURI, ATCEĻU, ATCELIET, ATSLĒGT, ATSLĒDZIET, NEVĒLOS, NEGRIBU, NEVAJAG, VAIRS NEVAJAG, VAIRS NEVĒLOS, NESŪTI, NESŪTIET, NERAKSTI, NERAKSTIET, NESŪTĪT, IZRAKSTĪT, IZRAKSTIET, IZSLĒDZIET, IZŅEMIET MANI, STOP REKLĀMAI, BEZ REKLĀMĀM, LIECIET MIERĀ, ANULĒT, DZĒSIET MANI, STOP ZIŅAS, STOP ZIŅĀM, ATTEIKTIES NO ZIŅĀM, ATTEIKTIES NO SMS, ATTEIKTIES NO REKLĀMAS, ATTEIKTIES NO ABONEMENTA, ATTEIKTIES NO JAUNUMIEM, ATTEIKTIS, ATEIKTIES, ATTEICOS NO ZIŅĀM, ATSAKOS, ATSAKĀMIES, ATSAKOS NO ZIŅĀM, ATSAKOS NO SMS, ATSAKOS NO REKLĀMĀM, ATCELT ABONĒŠANU, ATCELT ABONEMENTU, ATCELIET ABONĒŠANU, ATCELIET ABONEMENTU, PĀRTRAUKT ABONĒŠANU, PĀRTRAUKT ABONEMENTU, PĀRTRAUKT SŪTĪT, PĀRTRAUKT SŪTĪŠANU, PARTRAUKT, PARTRAUCIET, PĀRTRAUCAM, ATCEL, ATCELŠANA, ATCELU, IZRAKSTĪTIES, IZRAKSTOS, IZRAKSTIET MANI, IZRAKSTI MANI, ATRAKSTIET MANI, ATRAKSTI MANI, IZSLĒDZ, IZSLĒGT SMS, ATSLĒDZ, ATSLĒGTIES, ATSLĒDZIET MANI, ATVIENOT, ATVIENOJIET, IZŅEMIET, IZŅEM MANI, IZMETIET MANI, IZMET MANI, IZSVĪTROT, IZSVĪTROJIET, IZSVĪTROJIET MANI, IZSVĪTRO MANI, SVĪTROJIET, SVĪTROT, NOŅEMIET, NOŅEMIET MANI, IZDZĒSIET MANI, DZĒST NO SARAKSTA, IZDZĒST NO SARAKSTA, IZBEIDZIET, IZBEIDZ, IZBEIGT, BEIDZIET SŪTĪT, BEIDZ SŪTĪT, BEIDZAM, BEIDZIET TAČU, BEIDZIET VIENREIZ, PIETIEK JAU, PIETIKS, PIETIKS JAU, GANA JAU, STOP SMS, STOP REKLĀMA, STOP REKLĀMĀM, STOP SPAM, NESŪTIET VAIRS, NESUTIET, NESUTI, NESUTIT, NESŪTIET MAN, VAIRS NESŪTIET, VAIRS NESŪTĪT, NERAKSTIET VAIRS, VAIRS NERAKSTIET, VAIRS NERAKSTĪT, NERAKSTĪT, NERAKSTI VAIRS, NESŪTI VAIRS, NETRAUCĒT, NETRAUCĒJIET, NETRAUCĒ, NEVAJAGA, VAIRS NEVAJAGA, NEVAJAG VAIRS, NEGRIBU VAIRS, VAIRS NEGRIBU, NEGRIBAM, NEVELOS, NEVĒLAMIES, NEINTERESĒ, VAIRS NEINTERESĒ, NEINTERESE, NAV INTERESES, NAV AKTUĀLI, LIEC MIERĀ, LIEC MANI MIERĀ, ATŠUJIETIES, ATVELCIETIES, APNIKA, APNICIS, BEZ REKLĀMAS, NEKĀDAS REKLĀMAS, NEKĀDU REKLĀMU, NĒ REKLĀMAI, NĒ REKLĀMĀM, AIZLIEDZU, BLOĶĒT, BLOĶĒJU, ATSAUCU, ATSAUKT, ATSAUKT PIEKRIŠANU, ATSAKOS NO PIEKRIŠANAS, ATSAKOS SAŅEMT, NEPIEKRĪTU SAŅEMT, MITĒJIETIES, PĀRSTĀJIET, UNSUB, UNSUBSCRIBE LŪDZU, OPT OUT, NĒ NOZĪMĒ NĒ, APNIKĀT, APNIKUŠI, PIEGRIEZĀTIES, VAIRS NAV AKTUĀLI, NEAKTUĀLI, MANI NEINTERESĒ, UZTAISIET MAN UNSUBSCRIBE, NEVIENAS VAIRS, NU VARBŪT PIETIKS, VARBŪT PIETIKS, IZRAKSTĪT MANI, IZŅEMT MANI, IZŅEMT NO SARAKSTA, IZRAKSTĪT NO SARAKSTA, IZSVĪTROT MANI, NOŅEMT MANI, ATSLĒGT MANI, ATRAKSTĪT MANI, ATCELT SMS, ATCELT ZIŅAS, IZSLĒGT ZIŅAS, ATSLĒGT SMS, ATSLĒGT ZIŅAS, BEIGT SŪTĪT, BEIGT SŪTĪT SMS, BEIGT RAKSTĪT, PĀRTRAUKT SMS, PĀRTRAUKT ZIŅAS, BEIGT SMS, BEIDZIET SMS, BEIDZIET RAKSTĪT, NESŪTĪT SMS, NESŪTĪT REKLĀMU, NESŪTĪT ZIŅAS, NESŪTIET SMS, NESŪTIET ZIŅAS, NESŪTIET REKLĀMU, NAV VAJADZĪGS, NAV VAJADZĪGI, NAV VAJADZĪGAS, NEVAJAG SMS, NEVAJAG ZIŅAS, NEVAJAG REKLĀMU, NEGRIBU SMS, NEGRIBU REKLĀMU, NEVĒLOS SMS, NEVĒLOS ZIŅAS, NEVĒLOS REKLĀMU, NEVĒLOS SAŅEMT, NEGRIBU SAŅEMT, STOP LŪDZU, STOPĒJIET, STOPĒT, APSTĀDINĀT, APSTĀDINIET, IZSTĀJOS, IZSTĀTIES, IZSTĀŠANĀS, ATABONĒT, ATABONĒJIET, DEAKTIVIZĒT, DEAKTIVIZĒJIET, ANULĒJIET, ABONEMENTA ATCELŠANA, ABONĒŠANAS ATCELŠANA, ATTEIKUMS NO SMS, ATTEIKUMS NO REKLĀMAS, ATSAKĀMIES NO SMS, PIETIEK PALDIES, PIETIKS PALDIES, GANA PALDIES, VAIRS NĒ, VAIRĀK NEVAJAG, NEKO VAIRS, NEKAD VAIRS, VAIRS NEKAD, LIECIETIES MIERĀ, DZĒST NUMURU, DZĒST MANU NUMURU, IZDZĒST NUMURU, DZĒŠIET NUMURU, BEZ SMS, BEZ ZIŅĀM, BEIDZIET JAU, IZBEIGT SŪTĪT, NEIZMANTOT MANU NUMURU, PĀRTRAUKŠANA, IZSLĒGŠANA, DZĒSIET NUMURU, IZŅEMT NUMURU, IZŅEMIET NUMURU, APTURĒT SMS, APTURIET SMS, PĀRTRAUCIET SMS, NEKĀDU SMS, NERAKSTĪT VAIRS, NESŪTĪT VAIRS, IZSLĒDZIET SMS, ATCELT, IZSLĒGT, GANA, STOP BLIN, EJIET DIRST, EJIET NAHUJ, EJIET NAHREN, EJIET PIE VELNA, EJIET BEKOT, EJIET ELLĒ, TINIETIES, ATPISIETIES, ATJEBIETIES, APRIEBĀTIES, NORIEBĀTIES, BESĪJAT, BESĪJAT ĀRĀ, LĪDZ KAKLAM, PACIETĪBA BEIGUSIES, PACIETĪBA IR GALĀ, PACIETĪBA GALĀ, PIETIEK SPAMOT, PIETIEK SPAMA, PIETIEK REKLĀMU, PIETIEK SŪTĪT, BEIDZIET SPAMOT, BEIDZIET SPAMU, NESPAMOJIET, NESPAMOT, NELIENIET, NETRAUCĒJIET MANI, LIEKAT MIERĀ, LIECIET MANI MIERĀ, DODIET MIERU, DODIET MAN MIERU, NEGRIBU REKLĀMAS, NEGRIBU SPAMU, NEVĒLOS REKLĀMAS, NEVĒLOS ĪSZIŅAS, NEVAJAG ĪSZIŅAS, NEVAJAG SPAMU, NEKĀDAS SMS, NEKĀDAS ĪSZIŅAS, BEZ ĪSZIŅĀM, BEZ SPAMA, ATSAKOS NO JAUNUMIEM, ATSAKOS NO ĪSZIŅĀM, ATSAKOS NO PIEDĀVĀJUMIEM, VĒLOS ATTEIKTIES, GRIBU ATTEIKTIES, VĒLOS ATRAKSTĪTIES, GRIBU ATRAKSTĪTIES, LŪDZU ATTEIKT, LŪDZU IZŅEMT, LŪDZU DZĒST NO SARAKSTA, LŪDZU IZSVĪTROT, IZŅEMIET NO SARAKSTA, IZSVĪTROJIET NO SARAKSTA, IZDZĒSIET NUMURU, ANSABSKRAIB, ANSABOJIET, VAIRS NEATGĀDINIET, VAIRS NETRAUCĒJIET, NETRAUCĒJIET VAIRS, VAIRS NESAZINIETIES, NESAZINIETIES VAIRS, VAIRS NEINFORMĒJIET, IZSLĒDZIET ATGĀDINĀJUMUS, IZSLĒGT ATGĀDINĀJUMUS, IZSLĒGT PAZIŅOJUMUS, IZSLĒDZIET PAZIŅOJUMUS, ATSAKOS NO REKLĀMAS, ATSAKOS NO PAKALPOJUMA, ATTEIKTIES NO ĪSZIŅĀM, NEGRIBU ATGĀDINĀJUMUS, NEGRIBU PIEDĀVĀJUMUS, NEVĒLOS PIEDĀVĀJUMUS, NEVAJAG REKLĀMAS, NEVAJAG ATGĀDINĀJUMUS, VAIRS NEVAJAG ZIŅAS, NESŪTIET REKLĀMAS, NESŪTIET ĪSZIŅAS, NESŪTIET PIEDĀVĀJUMUS, VAIRS NESŪTIET SMS, VAIRS NESŪTIET ZIŅAS, IZDZĒSIET MANU NUMURU, BEIDZIET SŪTĪT ZIŅAS, PĀRTRAUCIET SŪTĪT, PĀRTRAUKT SŪTĪJUMUS, PIETIEK ZIŅU',
    },
    stop_all: { translated: 'STOP VISS, STOP VISAM, STOP VISIEM, ATTEIKTIES NO VISA, PĀRTRAUKT VISU, ATCELT VISU' },
    start: { translated: 'PIETEIKTIES, PIERAKSTĪTIES, ABONĒT, ATSĀKT, TURPINĀT, PIESAKOS, SĀKT' },
    help: {
      translated:
        'PALĪDZĪBA, PALĪGĀ, PALĪDZIET, KONTAKTI, KONTAKTS, INFORMĀCIJA, MANAS TIESĪBAS, KAS JŪS ESAT, KAS TAS IR, KAS TU ESI, KAS RAKSTA, KAS JŪS TĀDI',
    },
    access: { translated: 'PIEKĻUVE, MANI DATI, PIEKĻUVE DATIEM' },
    erase: { translated: 'DZĒST, DZĒSIET, DZĒŠANA, IZDZĒST, IZDZĒSIET, DZĒST DATUS, DZĒST MANUS DATUS, AIZMIRST MANI' },
    rectify: { translated: 'LABOT, LABOŠANA, LABOJUMS, IZLABOT' },
    port: { translated: 'PĀRNESAMĪBA, DATU PĀRNESE, DATU PĀRNESAMĪBA' },
    object: { translated: 'IEBILST, IEBILDUMI, IEBILDUMS, IEBILSTU' },
    restrict: { translated: 'IEROBEŽOT, IEROBEŽOŠANA, IEROBEŽOJUMS' },
    yes: { translated: 'JĀ, JĀ LŪDZU, PROTAMS, PIEKRĪTU, LABI JĀ, JĀ JĀ' },
    no: { translated: 'NĒ, NĒ PALDIES, NE PALDIES, NEVAJAG PALDIES' },
  },
  phrases: {
    stop: { translated: 'LIECIET MANI MIERĀ, DZĒSIET MANU NUMURU, IZDZĒSIET MANU NUMURU, IZŅEMIET MANI NO SARAKSTA' },
    access: { translated: 'NO KURIENES JUMS MANS NUMURS, KUR ŅĒMĀT MANU NUMURU' },
    wrong_number: { translated: 'NEPAREIZS NUMURS, NEPAREIZAIS NUMURS, KĻŪDAINS NUMURS, NEPAREIZĀ PERSONA, NUMURS NAV PAREIZS' },
    do_not_sell: { translated: 'NEPĀRDODIET MANUS DATUS' },
  },
  groups: {
    paperOf: 'PAPĪRA, PAPĪRU, DRUKĀTOS, DRUKĀTĀS, DRUKĀTUS, BUKLETUS, BROŠŪRAS, AVĪZES, SKREJLAPAS, LAPIŅAS PASTKASTĪTĒ',
    inList: 'SARAKSTĀ, SARAKSTOS, DATUBĀZĒ, BĀZĒ, GRUPĀ, SAŅĒMĒJU SARAKSTĀ, SŪTĪŠANAS SARAKSTĀ, ABONENTU SARAKSTĀ, STARP SAŅĒMĒJIEM, JŪSU SARAKSTĀ',
    things:
      'PUPIŅAS, PUPIŅU, ADATAS, DIEGUS, KRĒMU, LENTI, LENTES, MELNU LENTI, PIPARUS, ĶIPLOKUS, SĪPOLUS, KEČUPU, MAJONĒZI, CUKURU, SĀLI, KĀPOSTUS, BIETES, BURKĀNUS, ZIRŅUS, DILLES, KRĒJUMU, SIERU, ZIVIS, GAĻU, PIENU, TABLETES, ZĀLES, VITAMĪNUS, ZIEDI, TOMĀTUS, GURĶUS, MAISIŅUS, MAISIŅU, SALVETES, POGAS, AUDUMU, DZIJU, KRĀSU, TAPETES, FLĪZES, SĒKLAS, STĀDUS, ZIEDUS, ROZĪNES, RIEKSTUS, SĒNES, BATERIJAS, OLAS, MAIZI, LEDU',
    saidStop:
      'STOP, BEIDZIET, PIETIEK, IZBEIDZIET, PĀRTRAUCIET, BEIDZIET SŪTĪT, NESŪTIET, NERAKSTIET, VAIRS NESŪTIET, SVĪTROJIET, IZŅEMIET, LIECIET MIERĀ, ATSTĀJIETIES, GANA, ATSAKOS, IZDZĒSIET',
    notAsk:
      'NELŪDZU, ES NELŪDZU, NEESMU LŪDZIS, NEESMU LŪGUSI, NEPRASĪJU, ES NEPRASĪJU, NEGRIBU, NEGRIBĒJU, NEGRIBĒTU, NEVĒLOS, NEVĒLĒJOS, NETAISOS, NETAISĪJOS, NEPLĀNOJU, NEDOMĀJU, NEGRASOS, NETEICU, NEESMU TEIKUSI, NEESMU TEICIS, NEPIEPRASU, NEPIEPRASĪJU',
    notneed:
      'NEVAJAG, NAV JĀ, NAV VAJADZĪBAS, NAV NEPIECIEŠAMS, NAV VĒRTS, NEIEDOMĀJIETIES, NEDOMĀJIET, NESTEIDZIETIES, NAV JĒGAS, NAV IEMESLA, NEMAZ NEDOMĀJIET',
    endDid: 'ATTEICĀS, ATRAKSTĪJĀS, NOBLOĶĒJA, PĀRTRAUCA, IZSTĀJĀS, ATSLĒDZĀS, IZSLĒDZA, ATTEIKUSIES, ATTEICIES',
    endSelf:
      'ATTEIKTIES, ATRAKSTĪTIES, ATSACĪTIES, BLOĶĒT, NOBLOĶĒT, IZSLĒGT, PĀRTRAUKT, IZSTĀTIES, ATSLĒGTIES, IZDZĒST, ATVIENOTIES, AIZIET NO, APTURĒT, ATSLĒGT',
    endInf:
      'ATRAKSTĪT, IZŅEMT, DZĒST, IZDZĒST, SVĪTROT, IZSVĪTROT, IZMEST, ATSLĒGT, IZSLĒGT, BLOĶĒT, NOBLOĶĒT, PĀRTRAUKT, PĀRSTĀT, BEIGT, APTURĒT, NOŅEMT, ATVIENOT, IZBEIGT, ATCELT',
    endNot:
      'NEATRAKSTIET, NEATRAKSTI, NEIZŅEMIET, NEŅEMIET, NEŅEMIET ĀRĀ, NEDZĒSIET, NEIZDZĒSIET, NESVĪTROJIET, NEIZSVĪTROJIET, NEIZMETIET, NEMETIET MANI, NEMETIET ĀRĀ MANI, NEATSLĒDZIET, NEIZSLĒDZIET, NEBLOĶĒJIET, NENOBLOĶĒJIET, NEAPSTĀJIETIES, NEPĀRSTĀJIET, NEBEIDZIET, NEPĀRTRAUCIET, NEIZBEIDZIET, NENOŅEMIET, NEATVIENOJIET, NEIZRAKSTIET MANI, NEAIZMIRSTIET MANI, NEATCEĻAT, NEAPTURIET',
    others3:
      'DRAUDZENE, DRAUGS, MANA DRAUDZENE, MANS DRAUGS, KAIMIŅŠ, KAIMIŅIENE, MANA KAIMIŅIENE, MANS KAIMIŅŠ, KAIMIŅI, MĀSA, MANA MĀSA, BRĀLIS, MANS BRĀLIS, VĪRS, MANS VĪRS, SIEVA, MANA SIEVA, MAMMA, MANA MAMMA, TĒTIS, TĒVS, DĒLS, MANS DĒLS, MEITA, MANA MEITA, MAZDĒLS, MAZMEITA, VECMĀMIŅA, VECMAMMA, OME, VECTĒVS, OPIS, TANTE, ONKULIS, KOLĒĢE, KOLĒĢIS, ŠEFS, PRIEKŠNIEKS, VĪRAMĀTE, SIEVASMĀTE, ZNOTS, VEDEKLA, KĀDS, KĀDS GRUPĀ, GRUPĀ KĀDS, PAZIŅA, KŪMA',
    wipeOut:
      'IZDZĒSIET, IZDZĒST, IZDZĒS, DZĒSIET, DZĒST, DZĒŠANU, DZĒŠANA, IZDZĒŠAT, IZDZĒSTU, IZNĪCINIET, IZNĪCINĀT, SLĒDZIET, SLĒGT, AIZVERIET, ANULĒJIET, ANULĒT, IZŅEMIET, IZŅEMT, IZTĪRIET, LIKVIDĒJIET, NODZĒSIET, NODZĒST, DZĒSTU, IZDZĒŠANU, JĀDZĒŠ, JĀIZDZĒŠ, DZĒŠAT, TIKTU DZĒSTI, TIKTU IZDZĒSTI, IZNĪCINĀTU, LIKVIDĒT, NEGLABĀJIET, NEGLABĀT, VAIRS NEGLABĀJIET, PĀRTRAUCIET GLABĀT, NODZĒSTU, AIZVĒRT',
    myRecord:
      'MANUS DATUS, SAVUS DATUS, MANU DATU, SAVU DATU, MANI DATI, MANUS PERSONAS DATUS, MANU PERSONAS DATU, PERSONAS DATUS, PERSONAS DATU, MANU INFORMĀCIJU, INFORMĀCIJU PAR MANI, DATUS PAR MANI, MANU KONTU, SAVU KONTU, MANA KONTA, MANU PROFILU, SAVU PROFILU, MANU REĢISTRĀCIJU, SAVU REĢISTRĀCIJU, MANU ANKETU, MANU KLIENTA KARTI, MANU VĀRDU UN ADRESI, MANU VĀRDU UN UZVĀRDU, MANU VĀRDU UN NUMURU, MANIEM DATIEM',
    dataField:
      'ADRESE, ADRESI, ADRESĒ, TELEFONS, TELEFONU, TELEFONA NUMURS, TELEFONA NUMURU, NUMURS, NUMURU, EPASTS, EPASTU, E PASTS, E PASTU, VĀRDS, VĀRDU, VĀRDĀ, UZVĀRDS, UZVĀRDU, UZVĀRDĀ, DZIMŠANAS DATUMS, DZIMŠANAS DATUMU, DZIMŠANAS DIENA, DATI, DATUS, DATOS, INFORMĀCIJA',
    inFile:
      'PROFILĀ, MANĀ PROFILĀ, KONTĀ, MANĀ KONTĀ, ANKETĀ, KARTĒ, KLIENTA KARTĒ, SISTĒMĀ, JŪSU SISTĒMĀ, DATUBĀZĒ, DATU BĀZĒ, PIE JUMS, JUMS IR, NORĀDĪTS, NORĀDĪTA, IERAKSTĪTS, IERAKSTĪTA, REĢISTRĒTS, REĢISTRĒTA, MANOS DATOS, JUMS STĀV',
    offData:
      'NEPAREIZS, NEPAREIZI, NEPAREIZA, NEPAREIZU, NEPAREIZĀ, KĻŪDA, KĻŪDU, KĻŪDAS, KĻŪDAINS, KĻŪDAINA, VECS, VECĀ, VECAIS, VECA, VECU, VECO, NOVECOJIS, NOVECOJUSI, NAV PAREIZS, NAV PAREIZA, NAV PAREIZI, NAV TĀ, NAV TAS, NEATBILST, NEPRECĪZS, NEPRECĪZA, NEPRECĪZI, KĻŪDAINI, VECI, VECIE, VECOS, NAV AKTUĀLS, NAV AKTUĀLA, NAV AKTUĀLI, NEAKTUĀLS, NEAKTUĀLA, VAIRS NEDER, VAIRS NAV SPĒKĀ, MAINĪJIES, MAINĪJUSIES, NOMAINĪJUSIES, NOMAINĪJIES, AR KĻŪDU, NEPAREIZO',
    alterIt:
      'IZLABOJIET, IZLABOT, LABOJIET, LABOT, SALABOJIET, NOMAINIET, NOMAINĪT, MAINIET, MAINĪT, SAMAINIET, ATJAUNINIET, ATJAUNOJIET, ATJAUNOT, ATJAUNINĀT, PRECIZĒJIET, PRECIZĒT, IERAKSTIET JAUNO, IEVADIET JAUNO, IERAKSTIET JAUNU, PĀRRAKSTIET, PAMAINIET, IZLABOTU, LABOTU, SALABOT, SALABOTU, JĀIZLABO, JĀLABO, VAJAG SALABOT, NOMAINĪTU, JĀNOMAINA, MAINĪTU, JĀMAINA, ATJAUNINĀTU, JĀATJAUNO, JĀATJAUNINA, PRECIZĒTU, JĀPRECIZĒ, KORIĢĒJIET, KORIĢĒT, AKTUALIZĒJIET, AKTUALIZĒT, PĀRRAKSTĪT, SAMAINĪT, IERAKSTIET PAREIZI, PIERAKSTIET PAREIZI, SALABO, PĀRLABOJIET',
    dontUse:
      'NEIZMANTOJIET, NEIZMANTOT, NELIETOJIET, NEAPSTRĀDĀJIET, NEAPSTRĀDĀT, NEAIZTIECIET, NEAIZTIKT, NEKO NEDARIET, NEKO AR TIEM NEDARIET, NEKO AR VIŅIEM NEDARIET, ARĪ NEIZMANTOJIET, NEIZMANTOTU, NEAPSTRĀDĀTU, NELIETOT, NEAIZTIKTU, VAIRS NEIZMANTOJIET, PĀRTRAUCIET IZMANTOT, PĀRTRAUCIET APSTRĀDI, APTURIET APSTRĀDI, APTURĒT APSTRĀDI, PĀRTRAUKT APSTRĀDI',
    ideaRemove:
      'izņem*, izņemiet, iznemiet, izņemt, izdzēs*, izdzes*, izdzēsiet, izdzēst, dzēsiet, dzēst, dzēšan*, svītro*, svitro*, izsvītro*, svītrojiet, noņem*, noņemiet, nonemiet, noņemt, atslēdz*, izmet*, izmetiet, izrakst*, atrakst*, atvieno*, ārā no, ara no, izslēdziet, izravē*, ravē*, izstrīpo*, strīpo*, nostrīpo*, svītrojat, izsvītrojat, ārā, laukā, nost, izvāc*, vāciet, novāc*, atsien*, atsieniet, atbrīvo*, atbrīvojiet, izlaid*, izlaidiet, palaid*, palaidiet, izsvied*, izsviediet, izmet, metiet, izkļau*, izslēdz*, atjauciet, iznemt, izrakstīt, izstājos, izstāties, aizeju, eju prom, pametu, izdzes, deaktiviz*, anulē*, noraksti*, norakstiet, svītrot, izraujiet, izplēsiet, izvelciet, izvelc, izsperiet, izmest, atreģistrējiet, atreģistrēt, atabonējiet, izabonējiet, nodzēsiet, nodzēst, nosvītrojiet, izsvītrot, iztīriet, tīriet, aizvāciet, aizvākt, novāciet, vāciet ārā, metiet ārā, ņemiet ārā, lieciet ārā, dabūjiet ārā, izslēdz mani, atvienot, atslēgt mani, atlaidiet, likvidējiet, ansabskraib*, ansubojiet, atsubojiet',
    ideaMine:
      'mani, manu numuru, mana numura, šo numuru, so numuru, manu vārdu, mūs, manu kontaktu, manu telefonu, mūsu numuru, manu nr, man, manu mammu, mammas numuru, viņas numuru, viņa numuru, numurs, mammu, ome, omi, manu omi, vecmāmiņu, vīru, manu vīru, sievu, manu sievu, dēla numuru, kontaktu, šo telefonu, mobilo, pensionāri, vecu cilvēku, numuriņu',
    ideaList:
      'sarakst*, saraksta, sarakstiem, datubāz*, datu bāz*, datubaz*, bāzes, bazes, reģistr*, registr*, sistēm*, saņēmēj*, kontakt*, abonent*, abonement*, adresāt*, klientu, kartotēk*, listes, listēm, izsūtn*, burtnīc*, kladēm, klades, kladītes, blociņ*, piezīm*, bāzēm, grupas, grupām, kluba, klubiem, kompānijas, lojalitātes, sūtīšanas, atmiņas, telefongrāmat*, adrešu, uzskaites, apgādes, lokā, loka, pulka, rindām, bota, čatbota, klub*, lojalitātes programm*, adrešu grāmat*, piezīmju, klientu loka, klientiem, abonentu, adresātu, saņēmēju, izsūtnes, izsūtīšanas, izsūtījum*, mailinga, ziņu saraksta, turienes',
    pester:
      'APBĒRĀT, PIESĒJĀTIES, PIELIPĀT, APNIKĀT, NORIEBĀTIES, MOCĀT, MOCĪSIET, MOCĪSIT, VAJĀJAT, VAJĀSIET, TERORIZĒJAT, UZMĀCATIES, UZBĀŽATIES, KAITINĀT, TRACINĀT, BESĪJAT, BESĪT, MODINĀT, TRAUCĒJAT, TRAUCĒSIET, SPAMOJAT, BOMBARDĒJAT, BOJĀJAT NERVUS, NELIEKAT MIERĀ, NEĻAUJAT GULĒT, NEĻAUJAT DZĪVOT',
    complaint:
      'KO, KĀPĒC, PAR KO, CIK, CIK ILGI, LĪDZ KURAM LAIKAM, KAD BEIGSIET, VAI TIEŠĀM, ATKAL, KATRU DIENU, VISU LAIKU, NEMITĪGI, KĀDA VELNA PĒC, KĀ VAJADZĒJA, KAM',
    others: 'CITUS, CITU, CITUS MUĻĶUS, CITU MUĻĶI, CITUS KLIENTUS, CITU UPURI, CITUS UPURUS, KĀDU CITU, CITUS LOHUS',
    noShare:
      'NEDODIET, NEDOT, NENODODIET, NENODOT, NEPĀRDODIET, NEPĀRDOT, NETIRGOJIET, NEDALIETIES, NEDALĪTIES, NEIZPLATIET, NEATDODIET, NESNIEDZIET, NENOPLUDINIET, AIZLIEDZU NODOT, AIZLIEDZU PĀRDOT, AIZLIEDZU DALĪTIES, AIZLIEDZU SNIEGT, AIZLIEDZU DOT, NAV PĀRDODAMS, NAV PĀRDODAMI, NAV PĀRDOŠANAI, NEGRIBU LAI PĀRDODAT, NEGRIBU LAI NODODAT, NEGRIBU LAI DALĀTIES, NEVĒLOS LAI PĀRDODAT, NEVĒLOS LAI NODODAT, ESMU PRET NODOŠANU, ESMU PRET PĀRDOŠANU',
    myData:
      'MANU NUMURU, MANA NUMURA, MANS NUMURS, MANU TELEFONU, MANUS KONTAKTUS, MANI KONTAKTI, MANIEM KONTAKTIEM, MANUS DATUS, MANU DATU, MANI DATI, MANIEM DATIEM, PERSONAS DATUS, PERSONAS DATU, MANU INFORMĀCIJU, MANA INFORMĀCIJA, NUMURU, MANU VĀRDU, MANU ADRESI, MANU UZVĀRDU',
    service: 'ATGĀDINĀJUM*, ĒDIENKART*, KURS*, PIEDĀVĀJUM*, AKCIJ*, REKLĀM*, TEXTS, RAKSTĪT, SŪTĪT, ATGĀDINĀT, INFORMĒT, KATALOG*, JŪSU',
    nouse:
      'NAV VAJADZĪGI, NAV VAJADZĪGAS, NAV VAJADZĪGS, NAV VAJADZĪBAS, NEVAJAG, VAIRS NEVAJAG, NEVAJADZĒS, NENODER, VAIRS NENODER, NEINTERESĒ, VAIRS NEINTERESĒ, NAV AKTUĀLI, NAV AKTUĀLS, NAV AKTUĀLAS, NEAKTUĀLI, NAV JĒGAS, NAV NOZĪMES, NAV KO, VELTI, LIEKI, NAV NODERĪGI, NEDER, NAV SVARĪGI, NELIETOJU, IZŅEMIET, IZDZĒSIET, DZĒSIET, NESŪTIET, NERAKSTIET, KO JŪS VĒL, KO VĒL RAKSTĀT, NETRAUCĒJIET, KĀPĒC RAKSTĀT',
    moved:
      'PĀRDEVU, PĀRDEVĀM, PĀRVĀCOS, PĀRVĀCĀMIES, PĀRCĒLOS, PĀRCĒLĀMIES, AIZBRAUCU, AIZBRAUCĀM, NOMAINĪJU, NOMAINĪJĀM, PIE CITA OPERATORA, PIE CITA, CITAM OPERATORAM, PIE KONKURENTIEM, PĀRGĀJU, PĀRGĀJĀM, PENSIJĀ, PENSIONĒJOS, BEIDZU STUDIJAS, PABEIDZU, PABEIDZU KURSUS, ABSOLVĒJU, ĀRZEMĒS, ĀRZEMES, DZĪVOJU ANGLIJĀ, DZĪVOJU VĀCIJĀ, NEDZĪVOJU, VAIRS NEDZĪVOJU, VAIRS NEDZĪVOJAM, NESTRĀDĀJU, VAIRS NESTRĀDĀJU, AIZVĒRĀM, SLĒDZĀM, NEESMU KLIENTS, NEESMU KLIENTE, VAIRS NEESMU, TUR VAIRS NEDZĪVOJU, NEDZĪVOJAM TUR, SUNS NOMIRA, KAĶIS NOMIRA, KURSI BEIGUŠIES, KURSI BEIDZĀS, SKOLA BEIGUSIES, LĪGUMS BEIDZIES, VAIRS NAV MAŠĪNAS, MAŠĪNAS VAIRS NAV',
    aboutus:
      'MAN, MANI, MUMS, MŪS, MANU NUMURU, ŠO NUMURU, MANS NUMURS, UZ ŠO NUMURU, MANAM NUMURAM, NO JUMS, JŪS, JUMS, JŪSU, VAIRS, VAIRĀK, TURPMĀK, NEKO, NEKAS, UZ ŠO TELEFONU',
    desist:
      'ATTURĒTIES, ATTURIETIES, ATTURĒTOS, ATTURĒSIETIES, PĀRTRAUKT, PĀRTRAUCIET, PĀRTRAUKTU, PĀRTRAUKSIET, IZBEIGT, IZBEIDZIET, IZBEIGTU, IZBEIGSIET, BEIGT, BEIDZIET, BEIGTU, BEIGSIET, PĀRSTĀT, PĀRSTĀJIET, PĀRSTĀTU, PĀRSTĀSIET, MITĒTIES, MITĒJIETIES, MITĒTOS, RIMTIES, APKLUST, APKLUSTU, APKLUSIET, LIKTOS MIERĀ, LIKTIES MIERĀ, LIEKATIES MIERĀ, LIKTU MIERĀ, LIKT MIERĀ, LIKSIET MIERĀ, LIKTU MIERU, LIECIET MIERĀ, ATSTĀTIES, ATSTĀTOS, ATSTĀSIETIES, NESŪTĪT, NESŪTĪTU, NESŪTIET, NESŪTĪSIET, NERAKSTĪT, NERAKSTĪTU, NERAKSTIET, NERAKSTĪSIET, NETRAUCĒT, NETRAUCĒTU, NETRAUCĒJIET, NEZVANĪT, NEAPGRŪTINĀT, NEAPGRŪTINĀTU, NEINFORMĒT, NEINFORMĒTU, NEIZMANTOT, NEIZMANTOTU, NELIETOT, NEIEKĻAUT, NEIEKĻAUTU, NESAŅEMT, NESAŅEMTU, NEDABŪT, NEDABŪTU, NEREDZĒT, NEREDZĒTU, NENĀKTU, NENĀK, NEPIENĀKTU, NEBŪTU, IZŅEMT, IZŅEMTU, IZSVĪTROT, IZSVĪTROTU, IZDZĒST, IZDZĒSTU, AIZMIRST, AIZMIRSTU, ATSACĪTIES, ATTEIKTIES, ATSLĒGT, ATSLĒGTU, IZSLĒGT, IZSLĒGTU, IZTIKT BEZ, SAUDZĒT, SAUDZĒTU',
    polite:
      'LŪDZU, LŪDZAM, LŪGUMS, LŪGTU, LŪGTUM, LAIPNI LŪDZU, ĻOTI LŪDZU, PRASU, PIEPRASU, PIEPRASĀM, VĒLOS, VĒLAMIES, VĒLĒTOS, GRIBĒTU, GRIBU, BŪTU PATEICĪGA, BŪTU PATEICĪGS, BŪTU ĻOTI PATEICĪGA, BŪTU ĻOTI PATEICĪGS, BŪŠU PATEICĪGA, BŪŠU PATEICĪGS, BŪSIM PATEICĪGI, PATEICĪGI, PATEICĪGA, PATEICĪGS, NOVĒRTĒTU, NOVĒRTĒŠU, PRIECĀTOS, PRIECĀŠOS, BŪTU JAUKI, BŪTU LABI, BŪTU LIELISKI, BŪTU FORŠI, BŪTU SKAISTI, BŪTU BRĪNIŠĶĪGI, JAUKI BŪTU, LABI BŪTU, FORŠI BŪTU, VARBŪT VARAT, VAI VARAT, VAI VARĒTU, VAI JŪS VARĒTU, VAI NEVARĒTU, VAI JŪS NEVARĒTU, VAI IESPĒJAMS, VAI BŪTU IESPĒJAMS, VAI JŪS BŪTU TIK LAIPNI, ESIET TIK LAIPNI, ESIET TIK LABI, ESIET TIK MĪĻI, ESIET LABI, ESIET LAIPNI, ESI TIK LABS, IESAKU, IETEIKTU, AICINU, MUDINU, CERU, CERAM',
    threat:
      'ATSAUKSM*, DVI, PTAC, SŪDZĪB*, SŪDZĒŠOS, SŪDZĒŠU, POLICIJ*, ADVOKĀT*, JURIST*, TIESĀ, TIESU, BLOĶĒŠU, NOBLOĶĒŠU, IEŠU PIE, IEŠU CITUR, KONKURENT*, NEPIRKŠU VAIRS, VAIRS NEPIRKŠU, VAIRS NEKO NEPIRKŠU, KĀJAS TE VAIRS, PASTĀSTĪŠU VISIEM, VISIEM PASTĀSTĪŠU, ŽURNĀLIST*, FEISBUKĀ, INTERNETĀ, NOŽĒLOSIET, INSPEKCIJ*, ZIŅOŠU',
    oncemore:
      'VĒL VIENA, VĒL VIENU, VĒLREIZ, VĒL REIZI, JA VĒL, NĀKAMREIZ, NĀKAMĀ, NĀKAMO, JA NEBEIGSIET, JA NEPĀRSTĀSIET, JA ATKAL, KAUT VIENA, ATKĀRTOSIES, VĒL KĀDA, UZ NĀKAMO',
    write:
      'RAKSTĪSIET, RAKSTĪSIT, UZRAKSTĪSIET, ATRAKSTĪSIET, SŪTĪSIET, ATSŪTĪSIET, NĀKS, ATNĀKS, SAŅEMŠU, REDZĒŠU, ZIŅA, ZIŅU, SMS, REKLĀMA, ĪSZIŅA, TĀDA, TRAUCĒSIET, VĒSTULE, SŪTĪJUMS',
    stopthat:
      'BEIGTU, BEIGTUT, BEIGSIET, PĀRSTĀTU, PĀRSTĀTUT, ATSTĀTOS, ATSTĀTOTIES, LIKTU MIERĀ, LIKTU MIERU, LIKTUT MIERĀ, NESAŅEMTU, VAIRS NESAŅEMTU, NENĀK, VAIRS NENĀK, VAIRS NENĀKTU, NENĀKTU, NESŪTĪTU, NESŪTA, NERAKSTĪTU, NERAKSTA, NEREDZĒTU, BEIGTOS, BEIDZAS, NETRAUCĒTU, APKLUSTU, AIZMIRSTU MANI, ATŠŪTOS, IZSVĪTROTU, TIKTU VAĻĀ, TIKT VAĻĀ, NEDABŪTU',
    died: 'NOMIRA, MIRIS, MIRUSI, NOMIRIS, NOMIRUSI, AIZGĀJA BOJĀ, GĀJA BOJĀ, AIZGĀJA MŪŽĪBĀ, AIZGĀJIS, AIZSAULĒ, APGLABĀJĀM, APBEDĪJĀM, NAV VAIRS DZĪV*, VAIRS NAV STARP MUMS, BĒRES, BĒRĒM, NELAIĶ*, MŪŽĪBĀ, ZAUDĒJĀM',
    kin: 'MANAI MAMMAI, MANAM TĒTIM, TĒTIM, TĒVAM, MĀTEI, VECMĀMIŅAI, VECTĒVAM, OMEI, VĪRAM, SIEVAI, DĒLAM, MEITAI, MANAM VĪRAM, MANAI SIEVAI, MANAM BĒRNAM, MANAI OMEI, VECIEM CILVĒKIEM, ŠIM NUMURAM, MANAM NUMURAM, VIŅAS TELEFONAM',
    nosend2:
      'NERAKSTIET, NESŪTIET, NETRAUCĒJIET, NEBAKSTIET, NEUZMĀCIETIES, NEUZBĀZIETIES, NESPAMOJIET, NERAKSTĪT, NESŪTĪT, NETRAUCĒT, NESŪTAT, NERAKSTAT, NETRAUCĒJAT, NESŪTIET VAIRS, NERAKSTIET VAIRS, VAIRS NESŪTĪT, VAIRS NERAKSTĪT, NESUTIET, NERAKSTIT, NESUTIT, NETRAUCEJIET, NESUUTIET, NERAKSTIEAT, NESUUTAT, NEPĪKSTINIET, NEATGĀDINIET, NEPIEDĀVĀJIET, NEBOMBARDĒJIET, NETERORIZĒJIET, NEKAITINIET, NEBESĪJIET, NESŪTIT, NESUTAT, NEMOCIET, NEMĀCIETIES VIRSŪ, NEINFORMĒJIET, NEPAZIŅOJIET, NEAPGRŪTINIET, NEVILINIET, NEMOKIET, NEAICINIET, NEREKLAMĒJIET, NESAZINIETIES, NEUZRUNĀJIET, NEKAICINIET, NEUZBĀZIES',
    texts:
      'SMS*, ĪSZIŅ*, ZIŅAS, ZIŅĀM, ZIŅU, REKLĀM*, SPAM*, PIEDĀVĀJUM*, AKCIJ*, ATLAID*, JAUNUM*, MĀRKETING*, ZIŅU, ZIŅA, ISZIŅ*, ISZIN*, REKLAM*, PIEDAVAJUM*, SŪTĪJUMI, SŪTĪJUMIEM, SŪTĪJUMU, KUPON*, KATALOG*, ESEMES*, AKCIJĀM, AICINĀJUM*, APSVEIKUM*, APTAUJ*, IZPĀRDOŠAN*, ANKET*, ZIEDOJUM*, UZAICINĀJUM*, ZIŅOJUMI, ZIŅOJUMUS, ZIŅOJUMU, ZIŅOJUMIEM, PAZIŅOJUMI, PAZIŅOJUMUS, PAZIŅOJUMU, PAZIŅOJUMIEM, ATGĀDINĀJUMUS, ATGĀDINĀJUMI, ATGĀDINĀJUMIEM, MĒSTULES, MĒSTULĒM, JŪSU VĒSTULES, JŪSU VĒSTULĒM, REKLĀMAS VĒSTULES, ZIŅOJUMS, PAZIŅOJUMS, PUSH PAZIŅ*, PUŠUS, PUŠI, NOTIFIKĀC*, SMSUS, SMSIEM, SMSĀM, SMSK*, SŪTĪJUMUS, JAUNUMU VĒSTUL*, REKLĀMKRĀM*, PROMOKOD*, ATLAIŽU, KREDĪTUS, ĀTRO KREDĪTU, KREDĪTU PIEDĀVĀJ*, MAILUS, PROMO, PROPAGAND*, IZLOZ*, NEWSLETTER*, MĒSTUĻ*, ATGADINAJUM*, PAZINOJUM*, PIEDĀVAJUM*, IZPARDOŠAN*, JAUNUMI, JAUNUMUS, JŪSU INFORMĀCIJU, REKLĀMAS INFORMĀCIJU, TĀDU INFORMĀCIJU',
    nosend:
      'NESŪTIET, NERAKSTIET, NESŪTĪT, NERAKSTĪT, NETRAUCĒJIET, NETRAUCĒT, NESAZINIETIES, NESPAMOJIET, NEKONTAKTĒJIET, NEUZMĀCIETIES, NESŪTAT, NERAKSTAT, NESPAMOT, NESŪTIET VAIRS, NEZVANIET UN NERAKSTIET, NEAPGRŪTINIET, NEBOMBARDĒJIET, NEPIEDĀVĀJIET, NETERORIZĒJIET, NETRAUCEJAT, NEKAITINIET, NEBAKSTIET, NEUZBĀZIETIES, NEATGĀDINIET, NESAZINĀTIES, NEUZRUNĀJIET, NESUTIET, NESUTIT, NERAKSTIT, NESUTAT, NETRAUCEJIET, NEIEKĻAUT, NESŪTIT, NEIZMANTOJIET MANU NUMURU, NEPĪKSTINIET, NEMOCIET, NENĀKT, NEUZMĀKTIES, NEKĀDAS NESŪTIET, NEVAJAG SŪTĪT, NEVAJAG RAKSTĪT, NEVAJAG TRAUCĒT, NESŪTĪTU, NERAKSTĪTU, NELIENIET, NELIENIET MAN, NELĪST, NEBĀZIET, NEBĀZIET MAN, NEBĀZT, NEGRŪDIET, NEPIESĀRŅOJIET, NEPIEMĒSLOJIET, NEMĒSLOJIET, NEMODINIET, NEBOJĀJIET NERVUS, NETRACINIET, NEBESĪJIET, NEVAJĀJIET, NEVILINIET, NEAICINIET, NEINFORMĒJIET, NEINFORMĒT, NEZIŅOJIET, NEPIEDĀVĀT, NEATGĀDINĀT, NEKONTAKTĒTIES, NEKONTAKTĒT, NEUZBĀZTIES, NEAPGRŪTINĀT, NEMOCĪT, NETERORIZĒT, NEBOMBARDĒT, NEZVANIET MAN UN NERAKSTIET, NERAKSTIET UN NEZVANIET, NEREKLAMĒJIET, NEPIESŪTIET, NEPIESŪTĪT, NEIZSŪTIET, NEIZSŪTĪT, NESŪTELĒJIET, NERAKSTELĒJIET, NEVAJAG ATGĀDINĀT, NEVAJAG PIEDĀVĀT, NEVAJAG SPAMOT, NEVAJAG VAIRS SŪTĪT, NEVAJAG VAIRS RAKSTĪT, NAV JĀSŪTA, NAV JĀRAKSTA, NAV KO SŪTĪT, NAV KO RAKSTĪT, NAV VĒRTS SŪTĪT, NAV VĒRTS RAKSTĪT, NEUZDROŠINIETIES RAKSTĪT, NEUZDROŠINIETIES SŪTĪT, NESUTĪT, NESŪTIIET, NERAKSTIIET, NESŪTET, NERAKSTET, NESPAMOJAT, NETRAUCIET, NETRAUCĒ MANI, NETRAUCEIET, NETRAUCET',
    nosend1:
      'NESŪTI, NERAKSTI, NESPAMO, NETRAUCĒ, NESUTI, NEBAKSTI, NESPAMO MAN, NEUZBĀZIES, NEUZMĀCIES, NEATGĀDINI, NEPIEDĀVĀ, NELIEN, NEBĀZ, NEMODINI, NEBESĪ, NEKAITINI, NEZIŅO, NETRAUCE, NESPAMO VAIRS, NEINFORMĒ, NEAICINI, NEREKLAMĒ, NEVILINI, NEPAZIŅO, NEMOKI',
    mine: 'MAN, MUMS, MANI, AR MANI',
    him: 'VIŅAI, VIŅAM, VIŅIEM, UZ ŠO NUMURU, UZ ŠEJIENI, ŠEIT, MAMMAI, BĒRNAM',
    more: 'VAIRS, VAIRS NEKO, NEKO, NEKO VAIRĀK, NEKAD, VAIRS NEKAD, VAIRĀK, NEKĀDAS, TURPMĀK, VAIRS NEKĀDAS, NEKĀDUS, VAIRS NEKĀDUS, NEVIENU, NEVIENU VAIRS, VAIRS NEVIENU, NĀKOTNĒ, NO ŠĪ BRĪŽA, VISPĀR, VAIRAK, NEKAD VAIRS, MŪŽĀ, MŪŽAM',
    quit: 'BEIDZIET, BEIDZ, PĀRTRAUCIET, PĀRTRAUC, PIETIEK, IZBEIDZIET, BEIDZAT, BEIDZIET VIENREIZ, PĀRSTĀJIET, PĀRSTĀJ, APTURIET, STOPĒJIET, MITĒJIETIES, IZBEIDZAT, PĀRTRAUCAT, BEIDZIET TAČU, PIETIKS, IZBEIDZ, PĀRTRAUKT, PARTRAUCIET, BEIGT, IZBEIGT, MITĒJIES, PĀRSTĀT, APTURI, KAD BEIGSIET, NU BEIDZIET, LAI BEIDZ, LAIKS BEIGT, VARBŪT PIETIKS, NEVAJAG VAIRS, BEIDZET, IZBEIDZET, PĀRTRAUCET, BEIDZAM, BEIDZAM TAČU, IZBEIDZAM, PĀRSTĀJAT, PĀRSTĀTU, BEIGTU, BEIGTUT, PIETIEK JAU, PIETIEK TAČU, GANA JAU, LŪDZU BEIDZIET, LŪDZU PĀRTRAUKT, LŪDZU PĀRTRAUCIET, LŪDZU IZBEIGT, LŪDZU BEIGT, PIEPRASU PĀRTRAUKT, PRASU PĀRTRAUKT, GRIBU LAI BEIDZAT, GRIBU LAI PĀRSTĀJAT, GRIBĒTU LAI PĀRSTĀJAT, GRIBĒTU LAI BEIDZAT, VĒLOS LAI PĀRTRAUCAT, VĒLĒTOS LAI PĀRTRAUCAT, VĒLĒTOS LAI PĀRSTĀJAT, VAI VARAT BEIGT, VAI VARAT PĀRTRAUKT, VAI VARĒTU BEIGT, VAI VARĒTU PĀRTRAUKT, VAI JŪS VARĒTU BEIGT, VAI JŪS VARĒTU PĀRTRAUKT, VAI JŪS BEIGSIET, LAIKS IZBEIGT, LAIKS PĀRTRAUKT, LAIKS PĀRSTĀT, DAVAI BEIDZ, DAVAIET BEIDZIET, MITĒTIES, PARTRAUKT, PARSTAJIET, PARSTAT, IZBEIDZIT, BEIDZIT, METIET MIERU, APTURĒT, STOPĒT, PIEBREMZĒJIET, ATSLĒDZIET, ATSLĒGT',
    sending:
      'SŪTĪT, RAKSTĪT, SPAMOT, TRAUCĒT, UZMĀKTIES, SŪTĪŠANU, SPAMOŠANU, SAZINĀTIES, TERORIZĒT, BOMBARDĒT, MĀKTIES VIRSŪ, TRAUCĒT MANI, KAITINĀT, ZVANĪT, PIEDĀVĀT, APGRŪTINĀT, UZBĀZTIES, ZVANĪT UN RAKSTĪT, NO SŪTĪŠANAS, SUTIT, RAKSTIT, ATGĀDINĀT, MOCĪT, SPAMOT MANI, BAKSTĪT, PĪKSTĒT, PĪKSTINĀT, UZBĀZTIES MAN, SŪTĪT MAN, RAKSTĪT MAN, MAN SŪTĪT, MAN RAKSTĪT, REKLAMĒT, UZRUNĀT, SŪTĪT ZIŅAS, BOMBARDĒT MANI, PIESŪTĪT, SŪTĪŠANAS, TRACINĀT, PIERUNĀT, PĀRLIECINĀT, AICINĀT, VILINĀT, AĢITĒT, ATSŪTĪT, ATSŪTĪT MAN, PIESŪTĪT MAN, MAN PIESŪTĪT, IZSŪTĪT, IZSŪTĪŠANU, SŪTĪŠANA, SŪTELĒT, RAKSTELĒT, LĪST, LĪST MAN, BĀZT, BĀZT MAN, GRŪST, PIESĀRŅOT, MĒSLOT, MODINĀT, MODINĀT MANI, MANI MODINĀT, MANI TRAUCĒT, MANI MOCĪT, MANI KAITINĀT, MANI BESĪT, BESĪT, BOJĀT NERVUS, INFORMĒT, ZIŅOT, KONTAKTĒT, KONTAKTĒTIES, VAJĀT, TERORIZET, TERORIZĒŠANU, BOMBARDET, TRAUCĒŠANU, UZMĀKŠANOS, TRAUCET, RAKSTĪŠANU, ĪSZIŅOT, SMSOT, ESEMESOT, PIEDAVAT',
    unwanted:
      'NEGRIBU, NEGRIBAM, NEVĒLOS, NEVĒLAMIES, NEVAJAG, MAN NEVAJAG, NEINTERESĒ, MANI NEINTERESĒ, VAIRS NEGRIBU, VAIRS NEVĒLOS, VAIRS NEVAJAG, NEGRIBĒTU, NEPRASĪJU, NEESMU PASŪTĪJIS, NEESMU PASŪTĪJUSI, VAIRS NEINTERESĒ, MANI VAIRS NEINTERESĒ, NAV VAJADZĪGS, NAV VAJADZĪGAS, NAV NEPIECIEŠAMS, NAV NEPIECIEŠAMI, ATSAKOS, NEPIEKRĪTU, NEVAJADZĒTU, NETĪK, NEABONĒJU, MUMS NEVAJAG, NEVAJAGA, VAIRS NEVAJAGA, NEVAJADZĒS, VAIRS NEVAJADZĒS, NEINTERESE, NEVELOS, NEVĒLĒTOS, NEVĒLĒTUMIES, NEGRIBĒTUM, NAV INTERESES PAR, NAV INTERESES, NEESMU LŪDZIS, NEESMU LŪGUSI, NEESMU PRASĪJIS, NEESMU PRASĪJUSI, NELASU, NEPASŪTĪJU, NAV VAJADZĪGA, NEPIEŅEMU, NEGRIB, NEESMU PIETEICIES, NEESMU PIETEIKUSIES, NEESAM PASŪTĪJUŠI, NEKAD NEESMU PRASĪJIS, RIEBJAS, APNICIS SAŅEMT, NEGRIBU NEKĀDAS, NEGRIBU NEKĀDUS, NEVĒLOS NEKĀDAS, NEVĒLOS NEKĀDUS, NEVĒLOS TURPMĀK, TURPMĀK NEVĒLOS, TURPMĀK NEGRIBU, VAIRS NEVĒLAMIES, VAIRS NEGRIBAM, NEVELAMIES, NEVELETOS, NEGRIBETU, NAV VĒLMES, NAV VĒLĒŠANĀS, NAV VAJADZĪBAS PĒC, NEESMU PIEKRITIS, NEESMU PIEKRITUSI, NEESMU ABONĒJIS, NEESMU ABONĒJUSI, NEESMU PIERAKSTĪJIES, NEESMU PIERAKSTĪJUSIES UZ, NEPIETEICOS, NEPIERAKSTĪJOS, NEPIEKRĪTAM, NEATĻAUJU, ATSAKĀMIES, NELŪDZU, NELŪDZĀM, NEPRASĪJĀM, KATEGORISKI NEVĒLOS, TIEŠĀM NEGRIBU, TIEŠĀM NEVAJAG, NAV VAJADZĪGI, NAV NEPIECIEŠAMA, NAV NEPIECIEŠAMAS, NEGRIBAS, MAN NAV VAJADZĪGAS, MAN NAV VAJADZĪGI, MAN NEINTERESĒ',
    get: 'SAŅEMT, DABŪT, REDZĒT, LASĪT, SAŅEMT NO JUMS, NO JUMS SAŅEMT, SAŅEMT SAVĀ, DZIRDĒT, SAGAIDĪT, SANEMT, DABUT, SAŅEMT UZ SAVU, REDZET',
    remove:
      'IZŅEMIET, IZDZĒSIET, DZĒSIET, IZSVĪTROJIET, IZSLĒDZIET, IZRAKSTIET, ATSLĒDZIET, NOŅEMIET, IZMETIET, IZŅEM, ATRAKSTIET, IZRAKSTĪT, DZĒST, IZŅEMT, IZDZĒST, IZSLĒGT, ATVIENOJIET, NOSVĪTROJIET, IZSVĪTRO, IZDZĒS, IZMET, NOŅEM, IZSLĒDZ, IZRAKSTI, SVĪTROJIET, SVĪTRO, ŅEMIET ĀRĀ, ŅEMIET NOST, IZSVĪTROT, SVĪTROT, IZMEST, NOŅEMT, ATSLĒGT, IZDZESIET, DZESIET, IZNEMIET, IZSVITROJIET, IZVELCIET, IZKĻAUJIET, DZĒSIET ĀRĀ, DZĒS, DZĒS ĀRĀ, METIET ĀRĀ, METIET LAUKĀ, IZMETIET ĀRĀ, IZŅEMIET ĀRĀ, IZRAVĒJIET, IZSTRĪPOJIET, NODZĒSIET, NODZĒST, ATVIENOT, ATRAKSTĪT, IZVĀCIET, NOVĀCIET, VĀCIET ĀRĀ, ATREĢISTRĒJIET, ATSIENIET, IZLAIDIET, LIKVIDĒJIET, NOŅEMIET NOST, SVĪTROJIET ĀRĀ, ANULĒJIET, IZDZĒSĪT, IZŅEMIT, IZNEMT, IZDZEST, DZEST, IZSVITROT, IZSLEDZIET, ATSLEDZIET, NONEMIET, IZDZĒŠAT, IZŅEMAT, ŅEM ĀRĀ, IZVELC',
    lists:
      'SARAKSTA, SARAKSTIEM, DATUBĀZES, DATU BĀZES, BĀZES, SISTĒMAS, ABONEMENTA, GRUPAS, ZIŅĀM, SARAKSTIEM, TURIENES, LISTES, ADRESĀTIEM, SAŅĒMĒJIEM, ABONENTIEM, KONTAKTIEM, KLIENTU SARAKSTA, KLIENTU BĀZES, SŪTĪŠANAS SARAKSTA, REKLĀMAS SARAKSTA, DATUBAZES, REĢISTRA, JŪSU SARAKSTA, TELEFONGRĀMATAS, KLUBA, SAVA SARAKSTA, SAVIEM SARAKSTIEM, SAVAS BĀZES, SAVAS DATUBĀZES, SAVAS SISTĒMAS, JŪSU BĀZES, JŪSU SISTĒMAS, JŪSU DATUBĀZES, JŪSU SARAKSTIEM, JAUNUMU SARAKSTA, JAUNUMIEM, REKLĀMĀM, ĪSZIŅĀM, SŪTĪJUMIEM, SMS SARAKSTA, ĪSZIŅU SARAKSTA, KONTAKTU SARAKSTA, SAŅĒMĒJU SARAKSTA, NUMURU SARAKSTA, MĀRKETINGA SARAKSTA, IZSŪTNES, IZSŪTĪŠANAS, IZSŪTĪŠANAS SARAKSTA, CRM, LOJALITĀTES PROGRAMMAS, ADREŠU GRĀMATAS, KARTOTĒKAS, BOTA, DATU BAZES, SISTEMAS, LISTEM, BAZES',
    lawyer: 'DATU VALSTS*, POLICIJ*, ADVOKĀT*, SŪDZĪB*, SŪDZĒŠ*, TIESĀ, TIESU, PTAC, DVI, JURIST*, IESNIEGUM*, INSPEKCIJ*',
    hold: 'IR JŪSU RĪCĪBĀ, JUMS IR, GLABĀJAT, APSTRĀDĀJAT, ZINĀT, UZKRĀJAT, VĀCAT, IR PAR MANI, GLABĀJIET, IR PIE JUMS, TURAT, SAVĀCĀT, IEVĀCAT, ESAT SAVĀKUŠI, UZGLABĀJAT, GLABĀJAS, TIEK GLABĀTI, TIEK GLABĀTA',
    data: 'DATI, DATUS, DATU, INFORMĀCIJU, INFORMĀCIJA, KONTU, PROFILU',
    fix: 'IZLABOJIET, LABOJIET, NOMAINIET, MAINIET, ATJAUNINIET, ATJAUNOJIET, IZLABOT, NOMAINĪT, PRECIZĒJIET, IZLABOTU, LABOT, SALABOT, SALABOJIET, NOMAINĪTU, MAINĪT, ATJAUNINĀT, ATJAUNOT, KORIĢĒJIET, AKTUALIZĒJIET, PRECIZĒT',
    wrong:
      'NEPAREIZS, NEPAREIZI, NEPAREIZA, KĻŪDA, KĻŪDU, KĻŪDAINS, VECS, VECĀ, NEPAREIZU, KĻŪDAINA, KĻŪDAINI, VECAIS, VECO, VECA, NOVECOJIS, NOVECOJUSI, NEPRECĪZS, NEPRECĪZA, MAINĪJIES, MAINĪJUSIES',
    name: 'UZVĀRDS, UZVĀRDU, VĀRDS, VĀRDU, ADRESE, ADRESI, EPASTS, DZIMŠANAS DATUMS, DATI, DATUS',
    who: 'JĀNIS, ANNA, ILZE, INESE, ANDRIS, KRISTĪNE, PĒTERIS, MĀRIS, LĪGA, INGA, EDGARS, LAURA, ARTŪRS, JURIS, AIVARS, DACE, SANITA, ZANE, ELĪNA, EVIJA, GUNTIS, VALDIS, IEVA, AGNESE, MARTA, RAIMONDS, OLGA, SANTA, SANDRA, GUNTA, BAIBA, AINA, VALENTĪNA, ULDIS, GATIS',
  },
  patterns: {
    stop: `
      ? man traucē (jūsu|šīs|šie) [texts]
      ? ^ (lūdzu) [nesūti|nesūtiet] (man) neko (vairs|man) $
      ? [svītrojiet|nosvītrojiet|izsvītrojiet] [manu|šo] numuru
      ? ^ (lūdzu) [pārtrauciet|pārtraukt|izbeidziet] (manu) [abonēšanu|abonementu]
      ? ^ (lūdzu) [bloķējiet|nobloķējiet] [mani|manu numuru] $
      ? [ielieciet|ievietojiet|pievienojiet] mani melnajā sarakstā
      ? ^ (lūdzu) [lieciet|liec|dodiet] man mieru
      ? ^ (nevienas|ne) ziņas vairāk
      ? [saņemu|sūtāt|nāk|man sūtāt] (no jums) pārāk daudz (jūsu) [texts|paziņojumu]
      ? ^ pārāk daudz (jūsu) [texts|paziņojumu] (no jums|sūtāt) $
      [vēlos|gribu|vēlētos|lūdzu] tikt [izņemts|izņemta|izdzēsts|izdzēsta|svītrots|svītrota|izslēgts|izslēgta] no (jūsu|sava|visiem) [lists|adresātu saraksta]
      [atteikties|atsakos|vēlos atteikties|gribu atteikties] no [abonēšanas|abonementa|jūsu abonēšanas]
      ? ^ (lūdzu|vairāk|nekad) (vairs|man|mums) [nezvaniet|nezvani|nezvanīt] [man|mums|vairs|nekad|man vairs|vairs man|mums vairs|vairāk|nekad vairs] (nekad|vairs|lūdzu|uz šo numuru) $
      ? ^ (lūdzu) [vairāk|man|mums|vairs|nekad|man vairs|lūgums|man vairāk] [nezvaniet|nezvani|nezvanīt] (man|mums|vairs|nekad|lūdzu) $
      ? ^ (lūdzu|vairāk|vairs|man|mani|mums|mūs) (mani|mūs|man|mums|vairs) [nosend|nosend1|nosend2|neaiztieciet|nemeklējiet] (mani|mūs|man|mums|vairs|nekad|manu vīru|manai mammai|manu mammu|manu sievu) (vairs|nekad|lūdzu) $
      ? [nosend|nosend1|nosend2|nekaitiniet] [mani|mūs|manu vīru|manu sievu|manu mammu|manu dēlu|manu meitu|manus vecākus] (vairs|lūdzu)
      ? [aizliedzu|neuzdrošinieties|neuzdrīkstieties|neiedomājieties] (jums) (man|mani) (vairs) [rakstīt|sūtīt|piedāvāt|atgādināt|zvanīt|traucēt|spamot|informēt]
      ? (labāk) (man|vairs|lūdzu|lūgums) [labāk|lūgums|lūdzu vairs|lūdzu man vairs] (man|vairs) [nezvanīt|neatgādināt|nepiedāvāt|nerakstīt|nesūtīt|netraucēt|nespamot]
      ? (tas) (vairs) [nav priekš manis|vairs nav priekš manis|vairs nav man|man vairs nav vajadzīgs] (paldies) $
      ? ^ (nu) [atkāpieties|pazūdiet|pazūdi|atšujies|norimstieties|rimstieties|norimsti|nomierinieties|norimsteities] (no manis|beidzot|vienreiz|taču) $
      ? (vai|lūdzu|man) [var|varētu|varu|iztikšu|iztiktu|gribētu iztikt|labāk] (būt|iztikt|dzīvot) bez (jūsu|šīm|visām|šiem|tām) [texts|vēstulēm|ielūgumiem|jūsu informācijas]
      (tās|visas|savas) [paturiet|paturi|patur] (sev) (savas|jūsu|šīs|tās|visas|savus) [texts|ielūgumus] (sev)
      ^ (lūdzu|savas|jūsu) [atgādinājumus|ziņas|jaunumus|piedāvājumus|paziņojumus|reklāmas|savas ziņas|īsziņas] (lūdzu|man) [izslēgt|atslēgt|pārtraukt|apturēt|atcelt|nesūtīt]
      ? [gribu|vēlos|gribētu|vēlētos|lūdzu] lai (visas|jūsu|šīs|tās|savas) [texts] (man|vairs|beidzot) (beidzas|vairs nenāk|nenāk|izbeidzas|vairs nepienāk|nepienāk|pazūd)
      [atceliet|atsaku|atceļu] (visas|jūsu) (savas|jūsu|visas|man) [texts|savas ziņas]
      ? ^ (lūdzu) [svītrojiet|izsvītrojiet|svītro|izsvītro] [mani|mūs|manu vīru|manu mammu|manu sievu] (lūdzu|ārā|no turienes) $
      ? ^ (es|mēs) [vēlos izstāties|gribu izstāties|vairs nepiekrītu|esmu ārā|izstājos|vairs neabonēju|atvienojos|gribu ārā|vairs nepiedalos|vairs nevēlos piedalīties] (vairs|paldies|no šejienes) (paldies) $
      ^ [atteikties|atsakos|atrakstīties] no [rimi|maxima|lidl|kluba|programmas|jaunumiem|abonementa|tele2|bite|lmt]
      ? (es|mēs) [atsakos|atsakāmies] no (jūsu) [kluba|programmas|grupas|saraksta|abonementa]
      ? [atvadāmies|atvados|šķiramies|šķirsimies] (bez|ar|no) (kašķa|jums|mieru) … [klusējat|klusējiet|vairs nerakstāt|nerakstiet|nesūtiet]
      [lai|gribu lai|prasu lai|lūdzu lai] (šādas|tādas|šīs|jūsu|nekādas) [texts] (viņam|viņai|man|mums|dēlam|meitai|bērnam) (vairs) [nepienāk|nenāk|nepienāktu|nenāktu|nesūta]
      ? (sāku|sākšu) ar jums [čau|ardievu|atā|visu labu]
      vairāk [neraksti|nerakstiet|neraskt|nerakst|nesūti|nesuti] [man|mums]
      ? (jau) par daudz (jūsu|to|šo) [texts]
      vai (var|varat|varētu) [var|varat|varētu] (man|lūdzu) [izslēgt|atslēgt|pārtraukt|apturēt] (šīs|jūsu|tās) [texts]
      ? [rakstiet|sūtiet] (man) (tikai) uz (e) (pastu) [epastu|e pastu|e-pastu|meilu] (un|nevis) [nevis šeit|nevis īsziņās|ne uz telefonu|ne šeit|nevis sms]
      ? ^ (diemžēl|mūs|mani|mums|paldies) (tas|šis|bet) [neinteresē|tas neinteresē|tas vairs neinteresē] (paldies|vairs) $
      ? [varat|variet] [necensties|nepūlēties|nemocīties] … [neatnākšu|nepirkšu|nelasu|nelasīšu]
      ? ^ (es) (neko|to|šo) [nepasūtīju|neabonēju|neprasīju] (es|to) $
      ? ^ (ļoti|es|tūlīt) [pieprasu pārtraukt|lūdzu pārtraukt|prasu pārtraukt|pieprasu beigt|lūdzu izbeigt|nelieniet man|nelieniet man virsū] (vairs|tūlīt) $
      ? kāpēc (mani) (vēl|joprojām) (neesat|mani|jūs) (mani|neesat) [izņēmuši|izdzēsuši|neizņēmāt|neizdzēsāt|svītrojuši|atrakstījuši|neizsvītrojāt]
      ? ja [neizņemsiet|neizdzēsīsiet|neizsvītrosiet|nepārtrauksiet] (mani|manu numuru|sūtīt)
      ? ja [nepārstāsiet|nebeigsiet] [sūtīt|rakstīt]
      [ziņojiet|rakstiet|sūtiet|stāstiet|piedāvājiet] (to) [kam gribat|jebkuram|visiem citiem|kam citam|kam vēlaties] (tikai|bet) [ne man|tikai ne man|bet ne man|ne mums]
      ? [nav spēka|nav spēku|nav nervu|nav pacietības] (vairs|jau) [to|tās|jūs|jūsu] (visu) [lasīt|saņemt|redzēt|vērt vaļā|dzēst]
      ? (jūsu) [texts|akcijas|atlaides] man (jau) [bez jēgas|nederīgas|nederīgi|nav noderīgas|lieki|liekas|nav aktuālas|nav aktuāli]
      ? neko no jums [nepērku|nevajag|negribu] … [aizmirstiet|beidziet|lieciet mierā]
      ? [izmetīšu|nomainīšu|izslēgšu] (sim) [karti|numuru|telefonu] ja [nerimsieties|nerimsiet|nepārstāsiet|nebeigsiet|nenomierināsieties]
      ? [netērējiet|nešķiediet] (manis dēļ|vairs|uz mani) [burtus|vārdus|burtus manis dēļ|īsziņas|laiku manis dēļ]
      ? nevajag (man|mums) [to visu|man to visu|visu to|šito visu|jūsu lietas|visa tā]
      ? [labāk|paši|vienreiz|beidzot|lūdzu] (paši|taču|labāk) [rimstieties|norimstiet|norimstieties|apklustiet|nomierinieties|liecieties mierā|atšujieties|pierimstiet]
      ? [nobloķēšu|bloķēšu|sūdzēšos] (jūs) ja [nebeigsiet|nepārstāsiet|nerimsiet|nepārtrauksiet|neliksiet mierā]
      ? ^ (jo|citādi) (jūs) nobloķēšu $
      ? vairs ne (ne) [rītā|rītos|šodien|dienā|naktī|nekad]
      ? (tādēļ|tāpēc) sakiet (man) [ardievas|atā|uz redzēšanos|čau]
      ? ^ nē nē (nē) [un nē|un vēlreiz nē]
      ? pēc (trešā|otrā|piektā|desmitā|kura) [nē|trešā nē|otrā nē|piektā nē|desmitā nē] (jūs) [sapratīsiet|beigsiet|dzirdēsiet|pietiks]
      ? (jau) [trīs reizes|divas reizes|piecas reizes|simts reižu|vairākas reizes|trešo reizi|otro reizi|desmit reizes|neskaitāmas reizes] (jau|jums) [rakstīju|teicu|prasīju|lūdzu|saku|rakstu|atbildēju] (jums|ka) [nē|nevajag|stop|negribu|nesūtīt|vairs ne|beigt]
      ? [gribēju|mēģinu|mēģināju|gribu] (jau) [atteikties|atrakstīties] (no jums|no ziņām) bet [saite|nevar|nesanāk|nesanāca|nevaru|nezinu kā|nav pogas|neizdodas|nekas|nestrādā]
      [izņemiet|izdzēsiet|svītrojiet|atrakstiet|izsvītrojiet] arī (mani|mūs|manu) [mani|mūs|manu numuru]
      ? [spameri|reklāmisti|tirgoņi] (jūs) (jau) [nomierinieties|rimstieties|apklustiet|liecieties mierā|norimstieties]
      ? [meklējiet|atrodiet] (sev) [citu lasītāju|citus lasītājus|citus pircējus|citu klientu|citus klausītājus]
      ? [mani|manu numuru] no [tirgus|aprites|sūtīšanas|izsūtīšanas|apritēm] [laukā|ārā|nost|prom]
      [par jūsu pīkstieniem|par jūsu pīkstēšanu|par jūsu ziņām|uz jūsu pīkstieniem] (jau) [dusmojas|dusmīga|dusmīgs|dusmīgi]
      [dusmojas|dusmīga|dusmīgs|skandalē] (jau) [par jūsu pīkstieniem|par jūsu pīkstēšanu|par jūsu ziņām|par jūsu reklāmām]
      [atbrīvojiet|saudzējiet|glābiet|pasargājiet] (lūdzu) [mani|mūs] (lūdzu) no [šīs|šiem|tās|tiem|visas] (jūsu|reklāmu|ziņu) [informācijas plūsmas|informācijas plūdiem|ziņu plūdiem|ziņu straumes|reklāmas plūdiem]
      [atnākšu pats|atnākšu pati|atnākšu uz veikalu pats|atnākšu uz veikalu pati|meklēšu pats|pajautāšu pats] [nemākties|neuzmācieties|nepiedāvājiet|nebakstiet]
      (esmu) [izstājies|izstājusies|izstājos] (sen|jau) no jūsu [kluba|programmas|loka] (sen|jau) kāpēc (man) (vēl|joprojām) [nāk|sūtāt|rakstāt|pienāk]
      ? [punkts|beigas|gals] (vienreiz|reiz) ar [šiem|jūsu|tiem|šīm] (jūsu) [texts]
      telefonu [nemokiet|nespīdziniet|neaiztieciet] (ar) (reklāmām|ziņām)
      nesūti man (vairs) [tās lietas|tādas lietas|šitās lietas|šitādas|visādas muļķības] $
      ? [jūsu robots|jūsu bots|tas jūsu robots] (nekad|vienkārši) [nerimst|nebeidz|neapstājas|nenomierinās] $
      ? (vai) jums (tiešām) (nav) [nav nekā prātīgāka ko darīt|nav nekā labāka ko darīt|nav ko darīt|nav citu darbu] kā (tikai|vien|katru dienu) [man|mani|mums]
      [turpmāk|no šī brīža|uz priekšu] (varat|lūdzu|lūgums) (mani|mūs) (varat) (no) (savām|savu|saviem|šīm) [atlaidēm|reklāmām|ziņām|piedāvājumiem|akcijām|jaunumiem|īsziņām] [pasargāt|saudzēt|pasargājiet|saudzējiet|netraucēt]
      ? [atrodiet|sameklējiet|meklējiet] (sev) [kādu citu|citu muļķi|citus] kam (visu|to|šo|šīs|šos|savas|savus) [sūtīt|rakstīt|spamot|piedāvāt]
      [no mana telefona|no mana numura|no manas pastkastes|no mana mobilā] (lūdzu) [turieties|turēties|palieciet] (pa gabalu|tālu|tālāk|pa gabaliņu)
      ? (tagad) [gribu|vēlos|gribētu] (tagad) [ārā no šejienes|ārā no jums|laukā no saraksta|tikt ārā no šī] $
      [kādreiz pieteicos|reiz pieteicos|savulaik pieteicos|kādreiz pierakstījos|savulaik reģistrējos|kādreiz reģistrējos] (bet) tagad (es) [gribu|vēlos] (tikt|iet) [ārā|laukā|prom]
      vai tiešām (katru dienu|tik bieži) (jānāk|jāsūta|vajag) [ziņai|ziņas|īsziņas|reklāmas|īsziņai] … [beidziet|pārtrauciet|izbeidziet]
      cerams (bija|šī|tas) (bija) (jūsu) pēdējā [ziņa|īsziņa|reklāma]
      man vairs nekas [netiks sūtīts|netiktu sūtīts|netiek sūtīts]
      man (vairs) nekas (vairs) netiks sūtīts
      [svītrot|svītrojiet|izņemt|izņemiet|izsvītrojiet|izsvītrot] (lūdzu) [mūsu ģimeni|manu numuru|mūs|mani] no … saraksta
      [nakts vidū|naktī|naktīs] & [jūsu dēļ|jūsu ziņas|jūsu ziņām|jūsu reklāmas]
      cik ilgi … [ziņas|īsziņas|sms|reklāmas] (vēl) [sūtīsiet|sūtīt|rakstīsiet]
      ? [īsziņas nelasu|ziņas nelasu|nelasu īsziņas|nelasu ziņas] & [uz e pastu|pa e pastu|uz epastu|vēstuli|pa pastu|zvaniet]
      [spams|spamam] (vienreiz) [beigsies|jābeidzas|lai beidzas]
      ja (vairs|man) (vairs) [neviena ziņa|neviena īsziņa|neviena reklāma] (vairs) [nenāks|nenāktu|nepienāks|nepienāktu|neatnāktu]
      [informāciju|ziņas|paziņojumus|jaunumus] (vēlos|gribu|lūdzu|man) (saņemt) tikai [pa pastu|e pastā|uz e pastu|pa e pastu|vēstulē|epastā|uz epastu|pa epastu]
      aiztaupiet (man|mums) (turpmāk|lūdzu) (turpmāk) [reklāmas|piedāvājumus|ziņas|īsziņas|atgādinājumus|akcijas]
      aiztaupiet (man|mums) (turpmāk|lūdzu) (savas|savus|tās) [reklāmas|piedāvājumus|ziņas|īsziņas|atgādinājumus|akcijas]
      ? [informācija|info|paziņojumi] (mums|man) vairs nav [vajadzīga|nepieciešama|vajadzīgi|aktuāla]
      neizmantojiet (lūdzu|vairs) [īsziņas|sms|ziņas] (saziņai|sazināties|saziņā) (ar) [ar mani|mani|saziņai|saziņai ar mani]
      [vēstuli|e pastu|epastu|e pastā|epastā|vēstulē|pa pastu|uz e pastu|uz epastu] (lūdzu) nevis [īsziņ*|sms|ziņu|ziņas]
      lai (šī|šis|tas|tā) (ir|būtu|būs|paliek) [pēdējā ziņa|pēdējā īsziņa|pēdējais sms|pēdējā reklāma]
      [šis|šī|tas|tā] lai (ir|būtu|paliek) [pēdējais|pēdējā]
      mani (vairs) [nav jāinformē|vairs nav jāinformē|nevajag informēt|vairs nevajag informēt|neinformējiet]
      vai (jūs) (varat|varētu) mani (lūdzu) [izsvītrotu|izņemtu|izdzēstu|izslēgtu|izņemt|izsvītrot|izdzēst] no (jūsu) (vecāku|klases|grupas|kopējā) [saraksta|sarakstiem|ziņām|īsziņām|čata]
      (vai) (jūs) [mani|mūs] (lūdzu) [izsvītrotu|izņemtu|izdzēstu|izsvītrosiet|izņemsiet|izsvītrot|izņemt] no (jūsu) (vecāku|klases|grupas|kopējā) [saraksta|sarakstiem|grupas|ziņām|īsziņām|čata]
      [tam|šim|šim visam] [jābeidzas|jāizbeidzas] (jau) [šodien|tūlīt|tagad|beidzot]
      [divreiz|trīsreiz|vairākkārt|vairākas reizes|jau|simtreiz|cik reizes|jau divreiz] (jau) (es) (jums) [lūdzu|teicu|esmu lūgusi|esmu lūdzis|rakstīju|prasīju] (jums|man|jūs) (vairs) (man) [nerakstīt|nesūtīt|netraucēt|lai nerakstāt|lai nesūtāt]
      [paziņojumi|ziņas|atgādinājumi|jaunumi|ielūgumi|piedāvājumi|īsziņas|reklāmas] (mums|man) (vairs) [nav vajadzīgi|nav vajadzīgas|vairs nav vajadzīgi|vairs nav vajadzīgas|vairs nav nepieciešami|vairs nav nepieciešamas|vairs nevajag|nav jāsūta|vairs nav jāsūta|vairs nav aktuāli|vairs nav aktuālas]
      uz (manu|šo|mana) [mobilo|telefonu|numuru|mobilo telefonu|telefona numuru] (lūdzu) [turpmāk|vairs|no šī brīža|no šodienas] (lūdzu) [neko|nekā|nekādus|nekādas]
      [saziņai|sazināties|saziņā|sazinoties] ar mani (lūdzu) [īsziņas|sms|ziņas|sms ziņas] (lūdzu) [neizmantojiet|neizmantot|nelietojiet|nelietot]
      [negribu|nevēlos|negribētu] (tās|tos|šīs|šos|tādas) [vairs nekad|nekad vairs] (tās|tos) [saņemt|redzēt|dabūt|lasīt]
      ? [ziņa|ziņai|ziņu|ziņas|īsziņai|īsziņa|īsziņas|sms|reklāma|reklāmas] & [par daudz|pārāk daudz|pārāk bieži|par biežu] & [beigt|beidziet|varat beigt|izbeidziet|pārtrauciet|pārstājiet|samaziniet|varat to beigt]
      ? (tāpēc|tādēļ|tā ka|lūdzu|turpmāk|iztikšu|iztieku|man) bez [atgādinājumiem|paziņojumiem|reklāmām|īsziņām|piedāvājumiem] (lūdzu|turpmāk|iztikšu) $
      [paturiet|varat paturēt|paturat|atstājiet] (sev) (savus|savas|jūsu|tos|tās) (sev) [atgādinājumus|reklāmas|piedāvājumus|ziņas|īsziņas|akcijas|jaunumus|paziņojumus]
      [atgādinājumus|reklāmas|piedāvājumus|ziņas|īsziņas|akcijas|jaunumus|paziņojumus] (varat|variet|jūs) (savus|savas) [varat paturēt|paturiet|varat paturēt sev|paturiet sev|varat atstāt sev|atstājiet sev|paturēt]
      [mani|mūs] (lūdzu) [izsvītrotu|izņemtu|izdzēstu|izsvītrosiet|izņemsiet|izsvītrot|izņemt] no (jūsu) [vecāku saraksta|vecāku grupas|vecāku ziņām|klases ziņām|klases saraksta|kopējām ziņām|kopējā saraksta|grupas ziņām|masveida ziņām|īsziņu saraksta]
      [izsvītrotu|izņemtu|izdzēstu|izsvītrosiet|izņemsiet|izslēgtu|noņemtu|izsvītrojiet|izņemiet|izslēdziet|varat izņemt|varat izsvītrot] (lūdzu) [mani|mūs] (lūdzu) no (jūsu|visiem|klases|bērnudārza|skolas) [vecāku saraksta|vecāku grupas|vecāku ziņām|klases ziņām|klases saraksta|kopējām ziņām|kopējā saraksta|grupas ziņām|grupas īsziņām|masveida ziņām|īsziņu saraksta|grupas saraksta]
      ? [nevaru izlasīt|nevaru lasīt|nevar izlasīt|nevar lasīt|neprotu izlasīt|neprotu lasīt|neredzu lasīt] & [lieciet nost|lieciet tās nost|nesūtiet|nav jēgas|lieciet mierā|beidziet|nerakstiet|nevajag]
      [atvienojiet|atslēdziet|izslēdziet|izņemiet|izmetiet] mani (vienreiz|lūdzu) no (šī|šitā|tā|šiem|jūsu|šitiem|tiem) (šitā|šī|tā) (saraksta|pasākuma|visa)
      (paldies) (bet) [turpmāk|tālāk|no šī brīža|vairs|labāk] (lūdzu) bez (jūsu|šīm|tām) [īsziņām|ziņām|sms|reklāmām|paziņojumiem|piedāvājumiem]
      [beidziet|beidz|pārstājiet|izbeidziet] man (visu laiku|katru dienu|tik daudz|nemitīgi|vienreiz|taču) [rakstīt|sūtīt|spamot]
      [gribu|vēlos|gribētu|vēlētos] (jau) [iziet|izstāties|izrakstīties|izņemties] no (šī|šitā|tā|jūsu|šiem) [saraksta|sarakstiem|grupas|abonementa|jaunumiem]
      [neraksti|nesūti] man (vairs|neko|vairs neko|nekad) (vairs|neko) $
      ? ^ (es) (vairs) negribu (vairs) tās (vairs) [saņemt|redzēt|lasīt] (vairs) $
      [rakstiet|sūtiet|zvaniet] (savas|tās|sms) [kam gribat|kam vēlaties|kur gribat|jebkuram|visiem citiem|citiem] (tikai|bet|ka) (tikai) [ne man|ne mums|ne šeit|ne uz šo|man ne]
      [pasakiet|nododiet|pavēliet|paskaidrojiet] (savam|jūsu|tam|lūdzu) [robotam|botam|priekšniekam|vadībai|menedžerim|direktoram|mārketingam|šefam|priekšniecībai] [lai|ka] (viņš|mani|man|vairs) (mani|man|vairs) [neraksta|nesūta|netraucē|izņem|izdzēš|dzēš|izsvītro|aizmirst|liek mierā|nerakstītu|nesūtītu]
      [lai] (man|šeit|uz šo numuru) (vairs|no jums) (nekas|neko) (no jums|vairs) [nenāk|nepienāk|nenāktu|nepienāktu|nesūta|neraksta|neatnāk] (no jums|vairs|nekas)
      [lai] (jūsu|tie|tas) [robots|roboti|bots|boti|sistēma|programma] (vairs|man|mani) (man|mani|vairs) [neraksta|nesūta|netraucē|aizmirst|aizmirstu|liek mierā|nerakstītu|nesūtītu]
      [reklāma|reklāmas|sms|īsziņas] (uz) [uz šo numuru|šim numuram|uz manu numuru] (ir) [aizliegta|aizliegtas|nevēlama|nevēlamas|nav atļauta|nav atļautas]
      (tas|šī) [bija|ir] (pēdējais|pēdējā) [pēdējais piliens|pēdējā lāse] … [dzēsiet|izdzēsiet|izņemiet|svītrojiet|atslēdziet]
      ? [pārtrauciet|beidziet|apturiet|izbeidziet|pārtraukt] (lūdzu|jau|taču) [šo|to] (nebeidzamo|bezgalīgo) [plūsmu|plūdus|teroru|murgu|uzbrukumu|straumi|lavīnu]
      ? [vairs neeju|vairs nenāku|vairs neiepērkos|vairs nepērku|vairs nebraucu|neiepērkos vairs] & [pie jums|jūsu|jūsu veikalā] & [beidziet|nerakstiet|nesūtiet|izņemiet|pārtrauciet]
      ? es (pie jums|jūsu) [pie jums|jūsu veikalā|pie jums vairs] (vairs) [neeju|nenāku|neiepērkos|nepērku] (vairs) [beidziet|nerakstiet|nesūtiet|izņemiet|pārtrauciet|pietiek]
      ^ mīnus (viens|jūsu) [abonents|klients|lasītājs|saņēmējs|sekotājs] $
      [nosend|nosend1] (citādi|jo|vai) [citādi|savādāk|jo|pretējā gadījumā] (es|jūs) [nobloķēšu|bloķēšu|sūdzēšos|rakstīšu sūdzību|iesūdzēšu|ziņošu]
      ? [no jums|no jūsu ziņām|no jūsu reklāmām|no jūsu] & [acs raustās|acs rausta|galva sāp|galva plīst|jumts brauc|nervu tiks|tiks]
      ? [taisiet|veriet|slēdziet|aizveriet] (ciet|jau|to|savu) (to|savu|ciet) [bodīti|būdu|kantori|balagānu|cirku]
      [lai|ka] (es|vairs) (vairs|vairāk) (par) [jūsu|jums|no jums] … [nedzirdētu|nelasītu|neredzētu|nesaņemtu|nedzirdu|neredzu]
      (izdariet|dariet|lūdzu) (tā|lūdzu) [lai] (mans|šis) [telefons|mobilais] (no jums|vairs|beidzot|jau|naktī) [klusētu|apklustu|klusē|nepīkstētu|neskanētu|nezvanītu|nevibrētu]
      ? (vai) [var|varam|varētu|drīkst] bez (jūsu|tiem|tām|ikdienas|nemitīgiem|mūžīgiem|šīm) (ikdienas|nemitīgajiem) [atgādinājumiem|ziņām|sms|reklāmām|reklāmas|paziņojumiem|akcijām|piedāvājumiem|spama|apsveikumiem]
      ^ (ei|bot|robot|bots) [nosend1] (man|vairs|te) [bot|bots|robot|robots|botiņ]
      ? [nogurusi|noguris|noguru|apnika|piegriezās|nav spēka|apnicis|besī] (jau|man|esmu|es) (jau|katru dienu) [dzēst|lasīt|saņemt|redzēt|tīrīt|bloķēt|vērt vaļā] (katru dienu|jau) [jūsu|tās|šīs|tos|texts]
      ? (mana) [atbilde] (ir|bija|joprojām ir|joprojām) nē & [vairāk|vairs|nejautājiet|nepiedāvājiet|nerakstiet|nesūtiet|nemainīsies]
      [izsl|izslēgt|atslēgt|apturēt|pārtraukt|off|stopēt|atcelt] (tūlīt|steidzami|lūdzu) [sms|reklāmas|reklāmu|ziņas|īsziņas|spamu|abonementu|paziņojumus|jaunumus] (uz|man|šim|lūdzu) (numuru|numuram|telefonu)
      ^ nē (visām|visiem|šīm|tām) [jūsu|šīm|visām|tām] [sms|ziņām|īsziņām|reklāmām|reklāmai|akcijām|piedāvājumiem|spamam] $
      (šīs|jūsu|tādas|tās) [texts] (ir) (ir|man|mums) (man|ir) [liekas|lieki|nevajadzīgas|nevajadzīgi|bezjēdzīgas|bezjēdzīgi|traucē]
      ? [sajūta|iespaids|tāda sajūta|liekas] (ka|it kā) (ka|jau) jūs [dzīvojat|dzīvotu|esat ievākušies|ievācāties] (jau) (manā) [telefonā|manā telefonā|kabatā]
      ? [simts reizes|desmit reizes|piecas reizes|divdesmit reizes|simtreiz|katru stundu|ik pēc piecām minūtēm] (dienā|nedēļā) & [traki|jūs traki|normāli|beidziet|pietiek|gana|pārtrauciet|sajukuši]
      [abonements|jaunumi|reklāma] (man|mums|jūsu|šis) (jūsu|man|vairs) [nav vajadzīgs|nav vajadzīga|nav vajadzīgi|nevajag|neinteresē|nav aktuāls] (vairs) (atslēdziet|izslēdziet|noņemiet|atceliet|paldies)
      [texts] (ir|taču|beidzot|jau) [jābeidzas|jāizbeidzas|jābūt beigām|jāpārtrauc|jāpārtrauc sūtīt|jābeidz|jāpazūd|lai beidzas|lai izbeidzas]
      (ir) [jābeidzas|jāizbeidzas|jāpārtrauc|jābeidz|lai beidzas] [šīm|šo|tām|jūsu|šiem|šīs|tās|jums] (jūsu|sūtīt) [texts]
      [gribu|gribētu|vēlos|vēlētos|lūdzu|prasu|pieprasu|ceru|būtu labi] (ka|lai) (jūs|man|vairs) [lai] (jūs) [pārstājat|pārtraucat|beidzat|pārstātu|pārtrauktu|beigtu|nesūtāt|nesūtītu|nerakstāt|nerakstītu|netraucējat|netraucētu] (man|mani|mums|uz) (vairs|šo) (sūtīt|rakstīt|traucēt|spamot) (man|šos|šīs|vairs)
      [numuru|telefonu|kontaktu|numurs] & [iedevu|atstāju|norādīju|ierakstīju|devu|sniedzu|iesniedzu] & [nevis spamam|nevis reklāmai|nevis reklāmām|ne jau reklāmām|ne jau spamam|tikai pasūtījumam|tikai piegādei|tikai kurjeram|piegādei nevis|ne tādam] & [dzēsiet|nesūtiet|izdzēsiet|izņemiet|texts|spamam|reklāmai|reklāmām]
      [ķeksīti|ķeksi|ķeksītis|atzīmi] & [texts|mārketinga] & [noņemiet|izņemiet|noņem|dzēsiet|noņemu|izdzēsiet]
      [pierakstījos|pieteicos|nospiedu|uzspiedu|piekritu|ieķeksēju|reģistrējos|abonēju] & [nejauši|kļūdas pēc|netīšām|netīšam|aiz pārskatīšanās|negribot] & [izņemiet|izsvītrojiet|atceliet|dzēsiet|izdzēsiet|atslēdziet|izslēdziet|izrakstiet]
      ^ (mana|man) pacietība (ir|jau|ir jau|nu) [beigusies|galā|cauri|izsīkusi|beidzās|beidzas] $
      ? [sūtiet|rakstiet|piedāvājiet|bāziet|sūti] (to|tās|labāk|tos|savas|savu|tādas) (texts|labāk) [savai omei|savai mammai|savai vecmāmiņai|savai sievasmātei|saviem radiem|saviem bērniem|paši sev|sev|kādam citam|citiem|citiem cilvēkiem|kādam muļķim|muļķiem|lohiem|ziemassvētku vecītim|cits citam|savam direktoram|savam priekšniekam|kaimiņam]
      [texts] (labāk|savu|savas|jūsu) [kādam citam|citiem|paši sev|sev|savai omei|saviem radiem|savai mammai] [sūtiet|rakstiet|piedāvājiet|bāziet]
      [neko vairs|vairs neko|neko] (es) (no jums) (vairs|vairāk) [nesaņemšu|nelasīšu|neņemšu|nepieņemšu|nevēlos saņemt|negribu saņemt|negribu lasīt|negribu redzēt] (no jums)
      [negribu|nevēlos|negribam] (vairs) [jūs|jūsu|jums] (vairs) [redzēt|dzirdēt|lasīt] (vairs) (savā|manā|uz) (telefonā|ekrāna)
      ? ^ (lai|un|tikai) [lai] (man|te|vairs) (vairs|vairāk) (nav|nebūtu) (nevienas|neviena|nekādu|neviens) [nevienas|neviena|nekādu] (vairs|jūsu) [ziņas|sms|īsziņas|vēstules|zvana|ziņu|reklāmu|reklāmas|paziņojuma|paziņojumu]
      [nelieniet|nelien|nelīdiet|nebāzieties|nelīst] (man|vairs|manā|mums) (vairs|manā) [telefonā|mobilajā|virsū|numurā|privātajā dzīvē|telefonā ar]
      [piebremzējiet|bremzējiet|nobremzējiet|beidzam|beidziet|beidz|pietiek|gana|pietiks] (jau|taču|nu|mums|vienreiz) (jau) ar (tām|šīm|savām|jūsu|tiem|saviem|to|šo|savu|tādām) (jūsu|savām|visām) [texts]
      (jūsu|šīs|tās|šie|tie) (muļķīgās|nemitīgās|nakts|rīta) [texts] (tikai|jau|mani|visu laiku) (mani|jau) [šķebina|besī|kaitina|tracina|modina|traucē|nervozē|biedē|nogurdina|nomoka|riebjas|krīt uz nerviem|bojā nervus]
      [šķebina|besī|kaitina|tracina|modina|nervozē|riebjas|nogurdina|krīt uz nerviem|bojā nervus|vemt gribas no|slikti paliek no|nelabi paliek no] (mani|man|jau|ārā) (jau|mani|man) (no) [jūsu|šīs|tās|visas] (nemitīgās|muļķīgās|stulbās) [texts]
      ? [sarunājam|norunājam|vienojamies|sarunājam tā] (tā) … jūs (man|vairs|mums) (vairs|man) [nerakstāt|nesūtāt|netraucējat|nespamojat]
      ? (davai|varbūt|vai var|nu) [davai|varbūt] bez [sms|īsziņām|reklāmām|reklāmas|ziņām|spama|piedāvājumiem] (labi|ok|lūdzu|vairs) $
      [texts] (lūdzu|man|vairs|uz|turpmāk) (man|vairs|mums|uz manu numuru) (vairs|turpmāk) [nesūtīt|nesūtiet|nevajag|nav vajadzīgas|nav vajadzīgi]
      [pārāk bieži|par biežu|pārāk daudz|par daudz|vairākas reizes|trīs reizes|piecas reizes|katru dienu] & [rakstāt|sūtāt|spamojat|traucējat] & [pietiek|gana|man pietiek|beidziet|pārtrauciet|pietiks|līdz kaklam]
      [metiet|izmetiet|sviediet|dzēsiet|izņemiet] (manu|manus) [kontaktus|numuru|telefonu] (ārā|laukā) (no) [no bāzes|no saraksta|no sarakstiem|no savas bāzes|no jūsu bāzes|no sistēmas]
      ? ^ (un|nu) cik (ilgi) (vēl) [sūtīsiet|spamosiet|rakstīsiet man|sūtīsiet man|spamosiet man] (man) $
      iebilstu (pret|tam) (to|pret to) [ka man|lai man|ka jūs man] [rakstāt|sūtāt|rakstītu|sūtītu|zvanāt]
      ? [ja vēlreiz|ja vēl|ja atkal|vēl viena ziņa|ja vēl kādreiz] & [atrakstīsiet|atsūtīsiet|uzrakstīsiet|rakstīsiet|sūtīsiet|piezvanīsiet] & [sūdzēšos|sūdzēšu|sūdzību|policijā|policijai|tiesā|bloķēšu|nobloķēšu|advokātam|juristam|ptac|inspekcijai]
      ^ (lai|un) [nekādus|nekādu|nekādas] (vairs|jūsu) [zvanus|ziņas|īsziņas|sms|vēstules|reklāmas|zvanu|ziņu|reklāmu] (un|vai|ne) (nekādus|nekādas|nekādu) [zvanus|ziņas|īsziņas|sms|vēstules|reklāmas|zvanu|ziņu|reklāmu] … [no jums|negribu|man nevajag|nevajag]
      ? [ideaRemove] & [ideaMine] & [ideaList]
      ? [texts] (te|šeit) (nav) [nav vietā|lieka|liekas|aizliegta|aizliegtas|nav vajadzīga]
      ? [pauzi|pārtraukumu|brīvdienas] & [simts gadiem|uz visiem laikiem|tūkstoš gadiem|līdz pensijai|mūžīgi]
      ? [izdzīvošu|izdzīvosim|iztikšu|iztiksim|pārdzīvošu] & [bez jūsu|bez jums]
      ? [izņemt|dzēst|izdzēst|izslēgt|izņemiet|izdzēsiet] (manas|mana) [meitas|dēla|mammas|tēta|vīra|sievas|omes|bērna|mazbērna] [numuru|telefonu]
      ? [izņemiet|izsvītrojiet|dzēsiet|izdzēsiet|izslēdziet|atrakstiet|izmetiet|izņem|svītrojiet] (lūdzu|jau) [mani|mūs|manu numuru|šo numuru] no (tās|tā|visas) [jūsu|savas|sava|tās savas|šīs|šī|tā sava]
      ? (vai) [vai jūs nedzirdat|jūs nedzirdat|vai nesaprotat|jūs nesaprotat|vai lasīt protat] $
      ? [neprasīju] & [neprasu]
      ? [jūsu dēļ] & [bez skaņas|izslēdzu telefonu|neguļu|mainīt numuru|klusum*]
      ? [miruša|mirušā|mirušās|nelaiķa|bojāgājušā] & [telefons|numurs|mobilais]
      ? (gribu|lūdzu|vēlos) [pārtraukt|izbeigt|atcelt|pārtraucu|pārtrauciet] (savu|manu|jebkādu) [dalību|biedrību|dalības] (jūsu|programmā)
      ? ^ (nu|un|bet) kam man (tie|tās|visi) [jūsu]
      ? [pārdevu|pārdevām|pārvācos|pārcēlos|nomainīju|pārgāju] & [nevajag aicināt|nevajag atgādināt|vairs nav vajadzīgs|vairs nav vajadzīga|nav jāatgādina|vairs nav jāatgādina]
      ? [pensija|pensijas|pensiju|alga] & [kādi man|kādi vēl|kāds man|kāda man|kur man|par ko man]
      ? mēs (ar) (ar jums) (vairs) [nedraudzējamies|neesam draugi|vairs neesam draugi|vairs nedraudzējamies]
      ? [pietiek|pietiks|gana] (jau) man (jau) (tos|no) [jūsu|šo jūsu|tādu]
      ? [pārdomāju|negribu|nevēlos|atsakos|vairs negribu] (vairs) būt (par) jūsu [klients|klientu|kliente|klienti|abonents|dalībnieks|biedrs|pircējs]
      ? [texts] (jūsu) nav [mana problēma|manas problēmas|mana darīšana|mana daļa]
      ? [neuzskatīt|neuzskatiet|neskaitiet|nelikt] (mani|vairs) (mani|vairs) (par) (lojalitātes|jūsu) [programmas dalībnieku|dalībnieku|klientu|klienti|biedru|abonentu]
      ? [katru|katra|nākamo|turpmāku|jebkuru|turpmāka] & [texts|sūtīšanu|sūtīšana] & [pārkāpumu|pārkāpums|nelikumīg*|vajāšanu|noziegum*|sods|pierādījum*]
      ? [piektā|sestā|trešā|ceturtā|desmitā|otrā] (jau|ziņa) [šodien|dienā|pa dienu|stundā] & [apstājieties|pietiek|beidziet|gana|stop|pārtrauciet]
      ? [vēl nedēļa|vēl diena|vēl mēnesis|vēl drusku|vēl dažas dienas] & [tādām|šādām|jūsu|tām|tādu] & [texts] & [sajukšu prātā|sajukšu|pakāršos|sprāgšu|jumts aizbrauks|traks|traka]
      ? [izsvītrojiet|izdzēsiet|izņemiet|dzēsiet|atrakstiet|izslēdziet] (lūdzu|jau) [omi|vecmāmiņu|mammu|tēti|vectēvu|vīru|sievu|māti|tēvu|vīramāti|sievasmāti]
      ? ^ (nu) [tas|šī|tā|šis] (jau|ir) (ir|jau) (īsta|īsts|vienkārši) [vajāšana|uzmākšanās|terors|ņirgāšanās|izsmiekls] (jau|kaut kāda|no jūsu puses) $
      ? (vai) (var|nevar) [kaut kā bez šī|kaut kā bez tā|kaut kā bez šitā|iztikt bez šī|iztikt bez tā|bez šī kaut kā|kaut kā bez reklāmām]
      ? (jūs|jau) [pārkāpāt|pārkāpjat|pārkāpuši] (jau) [visas robežas|robežas|robežu]
      ? ^ (nu|ak) [cik jūs|kādi jūs|jūs] (tik) [uzmācīgi|uzbāzīgi|apnicīgi|kaitinoši|nekaunīgi] (esat) $
      ? [jau|sen|gadus|gadiem|mēnešus] … [neesmu jūsu klients|neesmu jūsu kliente|vairs neesmu klients|neesmu klients|vairs neesmu kliente]
      ? ^ (vienkārši|nu) (mani) [izdzēsiet|izņemiet|atrakstiet|izslēdziet|dzēsiet] (mani|un) (un) [viss|punkts|cauri|miers] $
      ? [pārtraukt|pārtraucu|izbeigt|beigt|saraut] (jebkādu|jebkādus|visus|visu|jebkādas) [saziņu|kontaktus|kontaktu|sakarus|attiecības|komunikāciju|saraksti] (ar) [jums|jūsu]
      ? [esat traki|sajukuši prātā|sajukāt prātā|ķerti|jukuši|vai jums viss kārtībā] & [naktī|nakts|trijos|trīs|pusnakts|rītā|texts|sūtāt|rakstāt]
      ? [izdariet|gribu|iedomājieties] (tā) (lai|ka) (es|manis) (jums) (es) [neeksistētu|jums neeksistētu|jums nebūtu|neeksistēju]
      ? [nobloķēju|bloķēju|atteicos|atrakstījos|melnajā sarakstā] & [bet jūs|kaut kā|atkal|joprojām] & [tiekat cauri|nāk|nākat|sūtāt|rakstāt|iet cauri|lienat]
      ? [slimnīcā|bērēs|reanimācijā|slimoju|ar temperatūru|uz slimības lapas] & [bet jūs|jūs man] & [piedāvājat|sūtāt|rakstāt|bāžat|ar atlaidēm|texts]
      ? [nerakstiet|nesūtiet|nepūlieties|necentieties] [velti|lieki|veltīgi|par velti|tāpat vien]
      ? (no|ar) (jūsu|jums|tām) (texts) [texts] (man|jau) [metas nelabi|paliek nelabi|nāk vēmiens|jāvemj|ir slikti]
      ? klusēšana ir zelts
      ? [pester] (jau|jūs|man) (mani|man|mūs|virsū) (ar) (ar) [tām muļķībām|savām texts|jūsu texts|tām texts|texts|mani|virsū|mūs]
      ? [complaint] (jūs|man|mani|vēl) (man|mani|vēl|mūs) [pester]
      ? [piesējušies|pielipuši|pieķērušies|piesējāties|pielipāt] (man|mums|esat) (kā|esat) [kā dadzis|kā ērce|man|mums|manai|manam]
      ? [nākamreiz|citādi|citreiz|turpmāk|nākamajā reizē] & [runās|runāsiet|sarunāsieties|būs darīšana|tiksimies|redzēsimies] & [advokāt*|jurist*|tiesā|policij*]
      ? [pie cita|pie citas|citā pilsētā|citam|pārgājusi|pārgājis] & [nevajag aicināt|nevajag atgādināt|vairs nav jāatgādina|nav jāatgādina|nav jāaicina|vairs nevajag|varat neatgādināt|varat vairs]
      ? [kad|vai] (tam|beidzot|šim) (tam|beidzot|reiz) būs [gals|beigas] (tam|reiz|beidzot) $
      ? ^ (viss|tas viss|nu) [sakaru beigas|sakari beigušies|punkts un viss] $
      ? jūs (jau|visi) (jau) [dzīvojat|esat|lidojat|aizejat|nonākat|ejat] (manā|pa taisno|uzreiz|jau) [spamā|miskastē|mēstulēs|manā spamā|melnajā sarakstā]
      ? [pārsūtīju|nosūtīju|aizsūtīju|nodevu] (jau) [jūsu sms|jūsu īsziņu|jūsu ziņu|jūsu ziņas|texts] … [kā spamu|policijai|ptac|dvi|operatoram|advokātam]
      ? [trīs reizes|divas reizes|simts reizes|vairākkārt|jau|vairākas reizes] (jums|jau) [atteicos|teicu nē|rakstīju nē|atrakstījos|atsacījos] … [bet jūs|un jūs|atkal|tik un tā|joprojām]
      ? [ardievu|atā|čau|uz neredzēšanos|visu labu] (un) [negriezieties atpakaļ|nerakstiet vairs|vairs nerakstiet|nerakstiet|uz neatgriešanos|aizmirstiet]
      ? [izmetiet|metiet|iemetiet] (ārā|jau) [manu numuru|to numuru|šo numuru] [miskastē|atkritumos|ārā|podā]
      ? [meklējiet|atrodiet|mokiet|krāpiet] (sev|labāk) [others] $
      ? ^ (labāk|jūs) [taupiet|pataupiet|ietaupiet|netērējiet|nešķiediet] (savu|savus|manu|manus|labāk) [laiku|naudu|nervus|pirkstus|spēkus|budžetu|enerģiju]
      ? ^ (nu|ei|dieva dēļ|lūdzu) [apklustiet|aizverieties|ciet muti|turiet muti] (taču|jau|reiz|beidzot) (vienreiz|reiz|beidzot) $
      ? [telefons|mobilais|telefonam] & [uzsprāgs|pārplīsīs|aizdegsies|nosprāgs|sprāgst|nomirs] & [jūsu|no jūsu|texts]
      ? neviens (man|mums|mani) (piekrišanu|atļauju) (nav|ne) [prasījis|prasīja|neprasīja|jautājis] (man|pēc) (piekrišanu|atļauju|piekrišanas)
      ? man (ir|vēl|tikai) [7|8|9|10|11|12|13|14|15|septiņi|astoņi|deviņi|desmit|vienpadsmit|divpadsmit|trīspadsmit|četrpadsmit|piecpadsmit] (gadi|gadu|un|gadiņi) & [mamma|tētis|vecāki|skolotāja|māte|ome] & [neļauj|dusmojas|bar|lamā|aizliedz|pret|rājas]
      ? [neaizņemiet|nepiesārņojiet|nekrāmējiet|neapgrūtiniet|nepiebāziet] (man|manu|mūsu|šo) [līniju|telefonu|ekrānu|atmiņu|pastkasti|ēteri|numuru]
      ? (kaut|lai) (jums|jūsu) (visiem) [pirksti|rokas|mēle] (jums|visiem) [nokalstu|nokalst|nokristu|atkristu|nopūtu]
      ? [labāk] & [nekā|ne kā] & [lasītu|lasīt|saņemtu|redzētu|saņemt|redzēt|klausītos] & [texts]
      ? [nulle|nulli|neviena|nevienas] & [texts] & [derētu|pietiktu|ideāli|būtu labi|lieliski|apmierina]
      ? (vai) (tiešām|tik) (tik) [grūti|sarežģīti] (mani|man|vienkārši) (mani|vienkārši) [neaiztikt|nerakstīt|nesūtīt|netraucēt|likt mierā|izdzēst|izņemt]
      ? [vēl vienreiz|vēl viena|vēlreiz|vēl reizi] (un|ziņa) (un|es) [telefons pret sienu|telefonu pret sienu|mainu numuru|telefons lidos|sviedīšu telefonu]
      ? ^ (nu|un|bet) [kam man|priekš kam man|kāda velna pēc man|kur man] (tas|tie|tās|viss tas) (vajadzīgs|vajadzīgas|vajag|jūsu|texts) (texts) $
      ? [alerģija|alerģiska|alerģisks|migrēna|nelabi|vemjamais] (man|jau|kļūst) (no|pret|uz) (jūsu|tām) [jūsu texts|texts]
      ? [texts] & [kā sunim piektā kāja|kā govij segli|kā zivij lietussargs|ne silts ne auksts|vienalga|pie kājas|pie vienas vietas]
      ? [ierakstiet|iekļaujiet|pielieciet|pierakstiet] (mani|manu numuru) … [netraucēt|neaiztiekat|nerakstāt|nezvanīt|melnajā sarakstā|atteikušies|atteikušos]
      ? ^ (viss|es|nu|tā) [šķiros no|šķiramies ar|izšķiramies ar|pārtraucam attiecības|beidzam attiecības] (jums|jūsu|ar)
      ? [ļaujiet|dodiet|laidiet] (man|mums|cilvēkiem|taču) (mierīgi|beidzot|vienreiz) [padzīvot|dzīvot|gulēt|pagulēt|elpot|izgulēties]
      ? [nerejiet|nedūciet|nepīkstiniet|nečakariet|nečakarējiet] (šeit|vairs|man|prātu) (vairs|šeit)
      ? [gribu|lūdzu|vajag|prasu] (lai|te|tikai) (ir|būtu|te) [klusumu|klusums|mieru|miers] (te|no|telefonā) [no jums|te|telefonā|šeit]
      ? (man|mums) (tagad) [nav prātā|nav līdz|ne prātā] (jūsu|tās) [texts]
      ? [ejiet|ej|vācieties|tinieties|vāc] (jūs|zināt|visi|paši) [zināt kur|dirst|pie velna|pie vella|ratā|pakaļā|kur tālāk|mājās] (ar) (savām|savu|jūsu|tām) [texts|bonusiem|kartēm|dirst|ratā|zināt kur|pakaļā]
      ? [neaiztieciet|netraucējiet|nebiedējiet|nemokiet|nesatrauciet] [viņu|viņus|vecu|veco] (vairs|lūdzu) (cilvēku) $
      ? [izdariet|parūpējieties|sakārtojiet|gādājiet|nokārtojiet] (tā|lūdzu|par to) lai (jūs|man|es|no|viņa|viņai) (vairs|jums|no jums|neko) (neko|vairs) [neredzu|neredzētu|nesaņemtu|nesaņemu|nenāk|nenāktu|nepīkstētu|nekas nenāk]
      ? [ko nospiest|ko man nospiest|kas jānospiež|kur nospiest|ko uzrakstīt|kas jādara|ko darīt|kura poga|ko man darīt] lai … [pazustu|pazūdat|beigtu|beidzas|atstātos|nesūtītu|nesūtāt|nenāktu|liktos mierā|nesaņemtu|apklustu]
      ? [vēlos|gribu|lūdzu|prasu|vēlamies] lai (mans|šis|manu) [numurs|telefons|kontakts|numuru] (vairs) (netiktu|netiek) [izmantots|izmantot|izmantoti|dzēsts|izdzēsts|neizmanto|izņemts|netiktu izmantots]
      ? (uzskatiet|domājiet|pieņemiet|iztēlojieties) [uzskatiet|domājiet|pieņemiet|iztēlojieties] (ka) [manis nav|es neeksistēju|manis vairs nav|esmu miris|esmu mirusi|esmu atrakstīts]
      ? [vai jums viss kārtībā|vai jums viss labi|vai jūs esat traki|kaunu nezināt|kauna nav|sirdsapziņas nav] & [nakts|naktī|trijos|texts|pusnakts|sūtāt]
      ? [viesabonēšan*|roaming*|ārzemēs] & [dārgi|maksāju|maksā|noņem|jāmaksā] & [texts|jūs|jūsu]
      ? (mans) [numurs|telefons|mobilais] (taču) [nav ziņojumu dēlis|nav reklāmas stabs|nav miskaste|nav reklāmas dēlis|nav pastkaste|nav jūsu]
      ? [saprotiet|iegaumējiet|ielāgojiet] (beidzot|taču|reiz|ka) (ka) [nevēlos|negribu|neinteresē|nē nozīmē nē|nevajag|nē ir nē]
      ? [uz šo numuru|uz manu numuru|uz šo telefonu|šim numuram|uz manu telefonu] (lūdzu|vairs|vairāk) [ne vārda|neko|neko vairs|ne vienas|nevienas|nekā] (lūdzu|vairs|ziņas)
      ? [liekaties|liecieties|lieciet|liekat] (taču|jau|beidzot|vienreiz) mierā (no) (manis|mani|mūs|taču)
      ? [liekat|lieciet|liec] (mani|mūs|mammu|cilvēkus) mierā
      ? ^ [liekat|lieciet] mierā (mani|mūs)
      ? [neviens] & [jūsu|jūs|jums] & [negaidīja|negaida|neprasīja|neaicināja|nelasa|negrib] & [texts|te|šeit]
      ? (un|nu) [kas|kurš|kura] (jums|tev) [teica|sacīja|atļāva|ļāva|deva atļauju|lika|pilnvaroja] (ka|lai|jums) (drīkst|drīkstat|var|varat) [man rakstīt|man sūtīt|drīkst man|drīkstat man|rakstīt|sūtīt|mani traucēt|rakstīt man|sūtīt man]
      ? (es|mēs) [tādu neko|neko tādu|neko tamlīdzīgu|šādu neko|tādas|neko no tā|ko tādu|šādas ziņas] (es|nekad|vispār) (nekad|vispār) [neesmu|neesam|nepasūtīju|nelūdzu|neprasīju|nepieteicu] (pasūtījis|pasūtījusi|prasījis|prasījusi|lūdzis|lūgusi|pieteicis|pieteikusi|abonējis|abonējusi|pasūtījuši) $
      ? [vēl vienreiz|vēl vienu reizi|vēlreiz|vēl kaut reizi|vēl viena ziņa|vēl viena] (un|tad|ziņa) (un|es|tad) (es) [mainu|mainīšu|eju|iešu|bloķēju|nobloķēšu|sūdzos|sūdzēšos|rakstu|zvanu|ziņoju] (veikalu|operatoru|prom|uz|pie|jūs)
      ? [eju|iešu|vēršos|vērsīšos|griežos|griezīšos|rakstu|rakstīšu] & [jurista|juristu|advokāta|policijā|policiju|tiesā|ptac|dvi|inspekcij*] & [ja tas turpināsies|ja tas nebeigsies|ja tā turpināsiet|ja nebeigsiet|ja turpināsiet|ja neapstāsieties|ja nepārtrauksiet]
      ? ^ (nu|lūdzu|ei|tad) (tagad|jau) [tiešām|patiešām|jau|beidzot|nu] [beidziet|beidz|izbeidziet|pietiek|pārtrauciet|rimstieties|pietiks|beidzet] (taču|reiz|vienreiz|lūdzu) $
      ? ^ (viss|nu|es) [man pietika|man pietiek|man gana|man jau pietiek|man pietiks|mums pietiek|mums pietika] (jau|no jums|jūsu|viss) $
      ? ^ (vai|un) (jūs|tur) (tur|vispār|kāds) (vispār|kāds) [kāds lasa|kāds tur lasa|vispār lasa|vispār lasāt|kāds vispār lasa|lasāt|kāds dzīvs] (ko|manas|to) (es) [rakstu|atbildes|ko es rakstu|ko rakstu|ziņas]
      ? (es) (taču|jau) [teicu|rakstīju|sacīju|atbildēju|pateicu] (jau|taču|jums|skaidri) (taču|jau|jums) (ka) [nē|ka nē|nevajag|ka nevajag|negribu|stop|ka negribu|pietiek|ka pietiek|ka neinteresē] $
      [lieciet|liec|lieciet taču|liec taču|laidiet|palaidiet] (taču|lūdzu|jau) [mammu|mani|mūs|omi|vecmammu|vecmāmiņu|vectēvu|opi|tēti|vīru|sievu|bērnu|manu mammu|manu omi] (taču|lūdzu|beidzot) [mierā|mieru]
      [izņemiet|izdzēsiet|dzēsiet|izmetiet|izsvītrojiet|noņemiet|aizmirstiet] (taču|lūdzu|jau|beidzot) (to|šo|vienreiz) [manu numuru|manu nr|mūsu numuru|manu vārdu|manu telefonu]
      ? (mani|mūs) (pilnīgi|nemaz|galīgi|vairs) [neuztrauc|neskar|nesaista|neinteresē|neaizrauj|neuzrunā|nevilina|neattiecas] (jūsu|tās|šīs) [texts|atlaides|jaunumi|kuponi]
      [atsaucu|atceļu|anulēju|noņemu] (savu|manu) [pieteikumu|pieteikšanos|reģistrāciju|abonementu|dalību|parakstu] (ziņām|jaunumiem|sms|reklāmai|klubā|īsziņām)
      ? [protestēju|iebilstu] (pret) [pret] (šīm|jūsu|visām|tādām|šādām) [texts]
      ? ^ (un|nu) [kur|kā|kurā vietā] (jūs|šito|to|šo) (te|var|jūs) [jūs var izslēgt|jūs izslēgt|var izslēgt|šito izslēgt|šito atslēgt|jūs var apklusināt|jūs izslēdz|var apklusināt] (beidzot|ārā) $
      ? [vectēvam|vecmāmiņai|omei|opim|mammai|tētim|vecmammai|viņai|viņam|kundzei] & [gadi|gads|slim*|vec*] & [nebaidiet|nebiediet|nebiedējiet|netraucējiet|nemociet|nesūtiet|nerakstiet|lieciet mierā|neaiztieciet|nesaprot]
      ? ^ (un|nu|kas) (vispār) [kas vispār tādas lasa|kas tādas lasa|kas tās lasa|kurš tās lasa|kas to lasa|kas jūs lasa|vispār kāds lasa|kurš vispār lasa] (vispār|ziņas) $
      ? [epastā|epastu|e-pastā|vēstulē|pa pastu|meilā] (var|drīkst|sūtiet|rakstiet|lūdzu|ok) (sūtīt|rakstīt|bet) (bet|lūdzu) [sms nē|sms ne|īsziņas nē|telefonā nē|īsziņās nē|ziņas nē|sms nevajag]
      ? (domāju|laikam|šķiet) (ka) (mums|mēs) [mums jāšķiras|mums jāatvadās|mēs šķiramies] (ceļi|draugi|beidzot) $
      ? ^ (un|nu|dievs) kad (jūs|tad|beidzot) (mani|man|mūs) [liksiet mieru|liksiet mierā|man liksiet mieru|mani liksiet mierā|atstāsieties|atsiesieties|rimsieties|apklusīsiet|pārstāsiet|pietiks|beigsiet] (beidzot|rakstīt|sūtīt)
      ? [negribu|nevēlos|negribam|negribētu] (vairs) (vairs|es) [būt] (vairs|jūsu) (jūsu) [klubā|sarakstā|klients|kliente|abonents|abonente|datubāzē|grupā|izsūtnē]
      ? [polite] & [desist] & [texts|sending|aboutus]
      ? [moved] & [nouse] & [service]
      ? [neatceros|nekad neesmu|neesmu] & [prasījis|prasījusi|lūdzis|lūgusi|pieteicies|pieteikusies|devis atļauju|devusi atļauju|piekritis|piekritusi|pierakstījies|pierakstījusies] & [jums|jūsu|texts|ko tādu|tādas|ko tamlīdzīgu|to|šo|tam]
      ? [lai] (man|mums|uz|vairs|nekas) (vairs|šo) (nekas|numuru) [nekas nenāk|nekas nenāktu|nekas vairs nenāk|nenāk vairs nekas|vairs nekas nenāk|vairs nenāk|nenāktu nekas|nekas nepienāk]
      ? [vēl viena|vēl viens|vēl kāda|nākamreiz|nākamā|nākamo reizi|ja nebeigsiet|ja nepārtrauksiet|ja neliksiet|ja vēl|vēl kaut viena] & [ptac|dvi|juristu|juristam|advokātu|advokātam|policiju|policijā|policijai|feisbukā|facebook*|tiktokā|internetā|sūdzību|sūdzēšos|tiesu|tiesā|inspekcij*|presi|žurnālist*|uzrakstīšu|bloķēju|mainu operatoru|konkurentiem]
      ? (viss|viss no jums|jūsu ziņas) (no|jums) [no jums|jūsu|jūs] (iet|ejat|lido|krīt|nonāk) (uzreiz|tieši|tagad) [iet miskastē|tieši miskastē|uz miskasti|mēslainē|uzreiz miskastē|tieši spamā|spamā iekšā|iet spamā]
      ? ^ (nu|un) [cik reižu|cik reizes|cik reiz|kuro reizi|cik ilgi] (vēl|man|tas|jums) (tas|jums|man|vēl) (man|jums) [jāatkārto|jāsaka|jāraksta|jālūdz|jāprasa|jāatsakās|jāgaida|jāraksta stop]
      ? [kas|ko] (jums|jūs) (nav|tieši|ir) [nav saprotams|nesaprotat|nav skaidrs|nesaprotams|neskaidrs] (vārdā|ar|šajā) (vārdā|vārdu) [nē|stop|nevajag|negribu]
      ? ^ (un|lai) [nekad mūžā vairs|mūžam vairs|nekad dzīvē vairs|vairs nekad mūžā|vairs ne mūžam|ne mūžam vairs|nekad un neviena|nevienas pašas vairs|ne vienas vairs|ne vienu vairs] $
      ? ^ (viss|nu|labi|tad|davai) (viss) (es|mēs) (jau|te|tad) [izstājos] (prom|no|ārā) (šī|šitā|tā|jūsu|no) (visa|pasākuma|cirka|saraksta|kluba|kompānijas) $
      ? ^ (nu) no manas puses (tas|ir|jau) [viss|cauri|beigas|viss cauri|viss beidzies|pietiks|ir viss]
      ? ^ (nu|labi) [ardievu uz neredzēšanos|mūsu ceļi šķiras|starp mums viss beidzies] (uz|kā) (neredzēšanos|draugi|visiem laikiem|mūžu) $
      ? [atsieniet|atbrīvojiet|palaidiet|laidiet|izlaidiet|atkabiniet|atāķējiet] (lūdzu) [mani|mūs] (no|vaļā|lūdzu|taču) (sevis|jums|šī|tā|murga) $
      ? [atkabinieties|atsienieties|atlipiet|atlaidieties|atāķējieties|atkāpieties|attālinieties|noejiet] (beidzot|taču|lūdzu) (no) [manis|mums|manas mammas|mana telefona|mana numura|mana vīra|manas sievas]
      [izravējiet|izsvītrojiet|izstrīpojiet|nosvītrojiet|izdzēsiet|izņemiet|izmetiet|izvāciet|dzēsiet|izdzēšiet|strīpojiet|svītrojiet|izrakstiet|noņemiet] (lūdzu|laukā|ārā|nost) [mani|manu vārdu|manu numuru|manu nr|mūs|šo numuru|mūsu numuru|manus kontaktus|mani no|mammas numuru|viņas numuru] (laukā|ārā|nost|lūdzu|no) (no|jūsu|savām|savas|sava|saviem) [burtnīcām|burtnīcas|saraksta|sarakstiem|klades|kladēm|lapas|papīriem|blociņa|bāzes|izsūtnes|izsūtnēm|listes|telefona|atmiņas|turienes]
      [dzēsiet|izdzēsiet|metiet|izmetiet|ņemiet|svītrojiet|izņemiet|noņemiet] (lūdzu) [laukā|ārā|nost|prom] (lūdzu) [mani|manu nr|manu numuru|šo numuru|mūs|mūsu numuru|mammas numuru]
      ? (man|mums) (jūsu|tās) [texts|atlaides] (ir|man|mums) [ir vienaldzīgas|vienaldzīgi|vienaldzīgas|vienalga|pie kājas|ir vienalga|ir pie kājas|ir līdz brošai|līdz brošai|pa ausīm|līdz kaklam|līdz acīm|pie vienas vietas|līdz ūkai]
      ? ^ (es) [neesmu|nepiederu] (jūsu) [mērķauditorija|mērķauditorijai|mērķa grupa|īstais adresāts|jūsu mērķauditorija|jūsu klients vairs]
      ? ^ (man|mums) (tikai|ļoti|beidzot) [gribas|gribētos|vajag|vajadzētu] (tikai|beidzot|mazliet) [klusumu|mieru|klusuma|miera|atpūsties no jums|mieriņu|klusumiņu] $
      ? ^ (jau|man|viss|tas) (jau|tas) [nāk ārā pa ausīm|nāk pa ausīm ārā|pa ausīm nāk ārā|ir līdz kaklam|līdz brošai|līdz ūkai|līdz nelabumam|krīt uz nerviem|besī ārā|besī nost|mērs ir pilns|mērs pilns] (tas|viss|jūsu|jau|šis)
      ? ^ [jūs|nu|jūs mani|jūs man] (mani|man) (jau|tiešām|vienkārši|burtiski) [tracināt|kaitināt|besījat|besījat ārā|mocāt|terorizējat|vajājat|nervozējat|apnikāt|nogurdināt|apberat|bombardējat|apgrūtināt|traucējat|krītat uz nerviem] (ar|jau) (ziņām|savām|to)
      ? ^ (tas|tā|šī|jūsu) (jau|taču) (jau) [ir vajāšana|ir uzmākšanās|jau ir vajāšana|ir telefonterors|ir prettiesiski|ir mobings] (ko|tas|kas) (jūs|darāt)
      ? [nedodu|nedodam|neesmu devis|neesmu devusi|atņemu|liedzu] & [piekrišanu|atļauju|piekrišana] & [izmantošanai|mārketing*|reklām*|sūtīt|rakstīt|texts|numura|datu]
      ? (jums|tam) (nav) [nav tiesiska pamata|nav nekādu tiesību|nav manas atļaujas|nav manas piekrišanas|nav juridiska pamata|nav likumīga pamata|jums nav tiesību] (man|mani|sūtīt|rakstīt|uz) (man|sūtīt|rakstīt|traucēt)
      ? [man ir 9|man ir 10|man ir 11|man ir 12|man ir 13|man ir 14|man 9|man 10|man 11|man 12|man 13|man 14|esmu nepilngadīgs|esmu nepilngadīga] & [mamma|tētis|vecāki|māte|tēvs] & [neatļauj|neļauj|aizliedz|liedz|negrib|bārsies]
      ? ^ (šis|tas|te) (te) (ir) [bērna|dēla|meitas|mazdēla|mazmeitas|skolnieka|nepilngadīga] [telefons|numurs|telefona numurs|mobilais] (lūdzu|paldies) $
      ? [tēta|tēva|mammas|mātes|vīra|sievas|vecmāmiņas|vectēva|omes|opja|viņas|viņa] (jau|diemžēl|vairs) [vairs nav starp mums|nav vairs starp mums|vairs nav mūsu vidū|vairs nav|nav vairs ar mums|vairs nav ar mums] $
      ? [ārzemēs|ārzemes|vācijā|anglijā|īrijā|norvēģijā] & [maksā|jāmaksā|dārgi|viesabonēšan*|par maksu] & [texts|katra|katru|ziņa]
      ? [ejiet|vācieties|tinieties|brauciet|ej] (jūs|visi) [ieskrieties|bekot|ratā|dillēs|mežā|pupās|ogot|pie velna|pie vella|ellē|elli ratā|sunim pakaļā] (ar)
      ? (un|nu) [kāds ir burvju vārds|kāds ir burvju vārdiņš|kāds ir maģiskais vārds|kurš ir burvju vārds|kāds vārds jāsaka|kas jāuzraksta|kas jānospiež|kas jāspiež|kas jāsaka|kas jāizdara|kas man jāizdara|ko lai saka|ko lai izdara] (lai) (jūs|tas|man|šitais) (man|šitais|viss) (vairs|beidzot) [beigtos|beidzas|beigtu|beidz|liktos mierā|apklustu|nenāktu|nenāk|nesūtītu|atstātos|pārstātu|mēsls vairs nenāktu|vairs nenāktu]
      ? ^ (un|nu|labi) [kāds ir burvju vārds|kāds ir burvju vārdiņš|kāds ir maģiskais vārds|kurš ir burvju vārds] $
      ? [kas jānospiež|kas jāspiež|ko nospiest|kas jādara|ko darīt|dariet ko gribat|dariet ko vēlaties|dariet jebko|izdariet kaut ko|kāda poga|kādu pogu|kāds vārds] & [nenāktu|nenāk|nenāks|nesūtītu|nesūta|beigtos|beidzas|beigtu|liktu mierā|nesaņemtu|apklustu|nepienāk|nepienāktu]
      ? [anulējiet|deaktivizējiet|deabonējiet|unsubojiet|atabonējiet|atslēdziet|atabonēt|nobeidziet] (lūdzu) [mani|manu numuru|šo numuru|mūs|manu nr] (no|sistēmā|jūsu|tūlīt|lūdzu)
      ? ^ (vai|un) (vai) (tiešām|obligāti) (tiešām|obligāti) (katru) [katru dienu vajag|katru dienu jāraksta|katru dienu jāsūta|vajag katru dienu|jāsūta katru dienu|jāraksta katru dienu|katru dienu vajadzīgs|tik bieži vajag]
      ? ^ (un|nu) [kāpēc|kādēļ|priekš kam|kam] (jūs|man|es) (joprojām|vēl|visu laiku|aizvien) (man|mani|mums|vēl) [rakstāt|sūtāt|traucējat|bombardējat|spamojat|joprojām rakstāt|joprojām sūtāt|vēl sūtāt|vēl rakstāt] (man|to|tās|šo|šos) (texts) $
      ? [labāk] (jau|es|gribētu) (skatos|skatīšos|skatītos|lasu|lasīšu) [kā žūst krāsa|kā krāsa žūst|kā aug zāle|telefongrāmatu|krāsas žūšanu]
      ? [tikai|labāk|lūdzu|rakstiet|sūtiet] (pa|uz|tikai|lūdzu) (pa|uz) [pastu|epastu|e-pastu|e pastu|meilu|epastā|vēstulē] (un|bet|lūdzu) [sms nē|sms ne|nevis sms|ne sms|bez sms|ne īsziņās|nevis īsziņas|nevis īsziņās|īsziņas nē|ne ziņās|nevis telefonā]
      ? [zvaniet|piezvaniet] (labāk|ja|bet) (bet|ne) [neīsziņojiet|nerakstiet sms|nesūtiet sms|nesūtiet īsziņas|nesūtiet ziņas|ne īsziņas]
      ? (lūdzu) [neapgrūtiniet|neapgrūtināt|nemociet|nespīdziniet|nebarojiet|nepiesārņojiet|netraucējiet] (mani|mūs|manu|lūdzu) (ar) (šādiem|tādiem|savām|šīm|savu|jūsu) [sīkumiem|ziņām|reklāmām|piedāvājumiem|sms|telefonu|īsziņām|sūtījumiem|muļķībām|spamu]
      ? [atbildi|pirkumu|pasūtījumus] & [negaidiet|necerat|neceriet] & [izdzēsiet|dzēsiet|izņemiet|beidziet|nesūtiet|numuru]
      ? ^ (lūdzu|nu) [saudzējiet|pažēlojiet|žēlojiet|taupiet|pataupiet|apžēlojieties par|lieciet mierā] (mani|mūs|manus) [mani|mūs|manus nervus|manu telefonu|manu laiku|vecu cilvēku] (lūdzu|no|taču) $
      [piebeidziet|izbeidziet|beidziet|pārtrauciet|apturiet] (to|šo|tos|lūdzu|beidzot) (vienreiz|beidzot|cirku|murgu|smsus) [vienreiz|cirku|murgu|smsus|balagānu|ārprātu|spamu|visu to|pasākumu|gļukus]
      ? [noņemiet|svītrojiet|norakstiet|izslēdziet] (mani) (no) [no apgādes|apgādes|uzskaites|no uzskaites|no saviem sarakstiem]
      ? ^ (davai|labi|nu|ej|tad) (tad) [bez šitiem|bez šitā|bez manis|bez jūsu akcijām|iztiksim bez|bez tā visa] $
      ? [nafig|poxuj|pohuj|nahuj|pofig|nahren|kāda velna pēc] (man|mums|priekš kam) (man) (jūsu|tās|tos|šitos|šitās) [texts]
      ? [šeit|te|šim numuram|šajā telefonā|šajā numurā] (reklāmas|reklāmai|reklāmām) (nav) [nav pieļaujamas|nav vietas|nav vieta|nav atļautas|nav domāts|nav gaidītas|aizliegtas|nedrīkst sūtīt]
      ? [reklāmas|reklāmai|reklāmām|reklāma] (šeit|te|šim numuram) [nav pieļaujamas|nav vietas|nav atļautas|nav gaidītas|ir aizliegta|aizliegta|nav vajadzīgas]
      ? [varat|jūs varat] (vairs) [nepūlēties|nepūlieties|nenopūlēties|necensties|neturpināt|nesūtīt|nerakstīt|nemēģināt]
      ? [bloķēju|nobloķēju|nobloķēšu|izbloķēju] (jau) [jūs|jūsu numuru|jūsu ziņas]
      ? [ceturtā|piektā|sestā|desmitā|septītā|simtā] & [šodien|šonedēļ|ziņa|reklāma] & [nevajag|pietiek|pietiks|kaimiņam|negribu]
      ? [pārdevu|pabeidzu|aizbraucām|pārvācos|skolnieks|skolniece|students|studente] & [jūsu] & [nevajag|nav vajadz*|kam man]
      ? ^ (te|viss) (es) (jau) [lieku|liksim|liekam] (te) punktu
      ? [ziņas|reklāmas|jūsu ziņas] (uzreiz|tieši) (iet|lido) [miskastē|uz miskasti|spamā]
      ? [cik reizes|cik reižu|kuro reizi] & [jāatsakās|jāatrakstās|jāizrakstās|jāsaka nē]
      ? ^ (un) atkal jūs $
      ? ne (jau) tam es (jums) [devu|atstāju] (jums|savu) (savu) numuru
      ? [telefons|numurs] nav (domāts) tam
      ? (tālāk|tad) [runāsim|sarunāsimies] caur [patērētāju|tiesu|advokātu|policiju|ptac]
      ? [pamodinājāt|modināt] & [texts]
      ? ^ nepērku un (vairs) nepirkšu
      ? [atlipiet|atlīpiet] no [manis|mums]
      ? nedzesējiet (savu) muti
      ? lieciet (to) [večuku|večiņu|vecu cilvēku|sirmgalvi] mierā
      ? kam (gan) vajag (tās|tos) (jūsu) [texts]
      ? starp mums viss [beidzies|cauri]
      ? [apnicis|noguru|apnika] jūs bloķēt
      ? [vairs nebūt|nebūt vairs] (jūsu) [abonents|klients|abonente|kliente]
      ? (numurs) pieder uzņēmumam reklāma aizliegta
      ? lūdzu mani (tur) nejaukt
      ? [šeit|te|uz šo numuru|uz šo telefonu|uz šejieni] (vairs|reklāmas|man) [neraksta|nesūta|nerakstam|nesūtām|nereklamē|nespamo]
      ? [neviens|kas] & [neaicināja|nelūdza|lūdza|atļāva|neatļāva|nepasūtīja|negaida|aicināja|prasīja|neprasīja|deva tiesības|pilnvaroja|nav lūdzis|nav prasījis|nav aicinājis] & [jūs|jums|sūtīt|rakstīt|texts|to sūtīt|jūsu]
      ? [nepasūtījām|nepasūtīju|nelūdzām|nepieteicos|nereģistrējos|neprasījām] & [negaidām|negaidu|texts]
      ? [pateicīgs|pateicīga|pateicīgi|priecāšos|priecātos|būtu jauki|būtu labi|būtu lieliski|novērtētu|jauki būtu] & [atturēsieties|atturētos|izbeigtu|izbeigsiet|pārtrauktu|pārtrauksiet|beigtu|beigsiet|pārstātu|pārstāsiet|izsvītrotu|izsvītrosiet|nesūtītu|nesūtīsiet|nerakstītu|nerakstīsiet|izņemtu|liktu|aizmirstu|nesaņemtu|netraucētu|netraucēsiet|izdzēstu]
      [atturieties|atturēties|atturētos|atturēsieties] (lūdzu|turpmāk) no (turpmāk*|līdzīg*|jebkād*|šād*|reklāmas|jūsu|savu|tālāk*) (reklāmas) [texts|sūtīšanas|zvaniem|saziņas|rakstīšanas]
      [vairs|turpmāk|vairāk] (mani|man|mūs) [neinformējiet|neinformēt|neaiciniet|nesveiciet|neapsveiciet|neatgādiniet|neaģitējiet|neuzrunājiet|nereklamējiet]
      ? [izbeigt|izbeidziet|pārtraukt|pārtrauciet|beidziet|beigt|pietiek|gana|pārstājiet] (lūdzu|beidzot|jau|reiz|šo|to) (šo|šos|savu|to|tos|savus) [sūtījumus|cirku|balagānu|vajāšanu|teroru|bombardēšanu|muļķības|mocīšanu|spamošanu|uzmākšanos|ārprātu|sarakstīšanos|rakstīšanu]
      ? [oncemore] & [write] & [threat]
      ? [nākamreiz|nākamo reizi|uz nākamo|uz nākamo ziņu] & [advokāts|mans advokāts|policija|tiesa|jurists|mans jurists]
      ? [pensionāre|pensionārs|pensijā|bezdarbniek*|naudas nav|nav naudas] & [texts|ko es pirkšu|ko pirkšu|kam man|ko man pirkt|par ko lai pērk]
      ? ^ (mēs|es|atvainojiet) (jau|pirms|sen) (pusgada|gada|mēneša|sen) [nomainījām|nomainīju|pārgājām|pārgāju|aizgājām|mainījām] (jau|pie|uz) [pakalpojumu sniedzēju|operatoru|banku|citu operatoru|cita operatora|piegādātāju|citu piegādātāju|konkurentiem|apdrošinātāju|ārstu|klīniku] (jau|pirms|sen) (pusgada|gada|mēneša) $
      ? ^ (un|nu|dievs|ak) kad (tad|reiz|beidzot) [tas|jūs|viss|šis|tās|tas viss|šis spams] (reiz|beidzot|tad|murgs|cirks|viss) [beigsies|beigsiet|pārstāsiet|atstāsieties|aizvērsieties|liksiet|apklusīsiet|apniks|nomierināsieties|rimsies|norimsieties]
      ? ^ (nu|varbūt|labi|laiks|iesaku) (jau|reiz) (te|ar to) [beigsim|beidzam|izbeidzam|šķiramies|atvadīsimies|pabeidzam|pabeigsim|pārtraucam|pārtrauksim] [te|šeit|ar to|to|šo|uz tā|šo cirku|beidzot]
      ? [jāpieliek|pieliksim|pielieciet|jāliek|laiks pielikt|liekam|pieliekam] (reiz|beidzot) (tam|šim|visam) (visam) (reiz|cirkam) [punkts|punktu|treknu punktu]
      ? [jūs|jūsu numurs|jūsu numuru|jūsu ziņas] (jau|tagad|esat|ir|visi) (esat|jau|manā|man) [melnajā sarakstā|nobloķēti|bloķēti|spamā|bloķētajos|mēstulēs|uz spamu|miskastē|ignorā]
      ? [nosūtīju|ieliku|pievienoju|sūtu|iemetu|lidosiet|aizsūtīju|ejat|lieku|atzīmēju] (jūs|jūsu|visus|jau|tieši) (ziņas|numuru|tieši|kā) [uz spamu|melnajā sarakstā|spamā|uz spam|miskastē|bloķētajos|ignorā|mēstulēs|kā spamu|spam mapē|uz miskasti]
      ? ^ (jau|tagad|viss) [spiežu|nospiedu|spiedīšu|nospiežu] (jau|uz|pogu) [bloķēt|spam|bloķēšanu|bloku|ziņot par spamu|sūdzēties]
      ? nē (taču|tas) [nozīmē|ir] nē
      ? ^ (vai|jūs|nu|ei) (jūs|vai) [latviski saprotat|latviski nesaprotat|lasīt protat|lasīt neprotat|nesaprotat vārdu nē|kas nav skaidrs|pavisam traki|sirdsapziņas jums nav|kauna nav|nav kauna] (esat|vai|jūs|jums|pavisam)
      ? [joprojām|vēl arvien|tik un tā|vēl aizvien|visu laiku] & [nāk|sūtāt|rakstāt|saņemu|pienāk] & [atteicos|atrakstījos|izrakstījos|rakstīju stop|sūtīju stop|lūdzu beigt|teicu|atcēlu]
      ? [ceru|cerams|lai šī|lai tā|kaut šī|lai tas] & [pēdēj*] & [texts]
      ? ^ (un|viss) lai (es|to|jūs|vairs|nekad) (to|vairs|jūs|nekad|tādu) (vairs|to|jūs|nekad) [neredzētu|nedzirdētu|nesaņemtu|nelasītu] (to|jūs|tādu|no jums|vairs)
      ? ^ (viss|nu|labi|es) (es|viss) [izstājos|aizeju|eju prom|izeju|atrakstos|izrakstos|atvienojos|pametu] (no|jūsu) (jūsu|šī|tā|šīs) [jums|saraksta|kluba|grupas|bāzes|programmas|klubu|sarakstu|abonementa|grupu]
      ? ^ (viss|nu|labi) es [izstājos|atrakstos|izrakstos|atvienojos] (paldies|ardievu|atā) $
      ? [uzskatiet|domājiet|iedomājieties|pieņemiet|skaitiet] & [manis nav|manis vairs nav|es miru|esmu miris|esmu mirusi|neesmu klient*|neeksistēju|numura nav|esmu izsvītrot*|manis nebija]
      ? [ardievu|atā|čau|uzredzēšanos|sveiki paliekat|adieu|paliekat sveiki] & [texts|uz visiem laikiem|uz mūžu|atlaidēm|mūžīgi]
      ? ^ (tālāk|dzīvojiet|turpmāk|tikai) (tālāk) bez manis [lūdzu|tālāk|paldies|jau|iztiksiet|kaut kā|turpmāk]
      [atšujieties|atstājieties|atpisieties|atvelcieties|pazūdiet|tinieties|vācieties|izgaistiet|lasieties|atkāpieties|noejiet] (jau|beidzot|jūs|visi|reiz) (no) (manas|mana|šī|manām) [manis|mums|manas|mammas|vecmāmiņas|acīm|sievas|vīra|dzīves|telefona|numura|cilvēka|bērna|vecākiem]
      ? ^ (tas|man|paldies|nē|mums|mani) (mani|man|tas|mums|tas viss) (pilnīgi|tiešām|jau|galīgi|absolūti|nemaz|vairs|piedāvājums) [neinteresē|nav interesanti|nav aktuāli|nospļauties|nesaista|nerūp|pie vienas vietas] (pilnīgi|jau|paldies|tas|nemaz|vispār|jūsu piedāvājumi) $
      ? (es|mēs|tāpat|no jums) (no jums|tāpat|vairs) neko (no jums|vairs|tāpat) [nepirkšu|nepirksim|nepasūtīšu|nepērku|netaisos pirkt|neņemšu] (no jums|tāpat|nekad) $
      ? ^ (paldies|bet|nē) (bet) tas (tiešām|galīgi) nav (priekš) [manis|man|mans stils|manā gaumē|mums|domāts man|mans] (paldies) $
      ? [pataupiet|taupiet|ietaupiet|aiztaupiet|netērējiet|nešķiediet|neizšķiediet|saudzējiet|žēlojiet|paturiet] (savu|uz|manis|velti|sev|savus|labāk|manu) (mani|savu|manis|manu) [naudu|laiku|spēkus|pūles|nervus|vārdus|enerģiju|pirkstus]
      ? [velti|veltīgi|par velti|lieki] (jūs|man) [cenšaties|rakstāt|sūtāt|pūlaties|mēģināt|tērējat laiku|tērējaties]
      ? [ļaujiet|ļauj|dodiet] (jau|man|mums|beidzot|cilvēkiem) (man|mierīgi|cilvēkiem|beidzot) [gulēt|pagulēt|dzīvot|mierīgi dzīvot|atpūsties|elpot|strādāt]
      ? ^ (lūdzu|nu|dievs) [esiet cilvēki|kaunieties|kā nav kauna|miniet dievu] (par mani|par mums|jau|beidzot|lūdzu|jums) $
      ? ^ (es|tikai|mēs|man) (tikai|vienkārši) [gribu|gribam|vajag|lūdzu|vēlos|gribētu] (tikai|vienkārši|man) [mieru|klusumu|miera|klusuma|klusumu un mieru|mieru un klusumu] (no|jau|beidzot|lūdzu) (jums) $
      ? ^ (man|tikai) [mieru|klusumu] [gribu|lūdzu|vajag|gribam|dodiet|gribas]
      [deaktivizējiet|deaktivizēt|izslēdziet|atslēdziet|apturiet|atceliet|bloķējiet|noņemiet|pārtrauciet|likvidējiet|izbeidziet|apturēt|atslēgt] (lūdzu|man|manu|to|šo|tos|savu) (manu|šo|pakalpojumu) [texts|sms pakalpojumu|abonementu|informēšanu|dalību|sms informēšanu|automātisk*|paziņojumus|pakalpojumu manam]
      ? (vairs|man) [nav|nepietiek] (vairs|man) [spēka|nervu|pacietības] (vairs) (no|lasīt|dzēst|ciest|pret) (jūsu|tām|tiem) [texts|jums]
      ? [telefons|mobilais|telefons jau] & [plīst|sprāgst|neklust|pārkarsis|nemitīgi pīkst|pīkst|deg|vibrē nepārtraukti|kūp|neapklust] & [no jums|no jūsu|jūsu ziņ*|jūsu dēļ]
      ? [desmit dienā|piecas dienā|piecus dienā|desmit reizes dienā|katru dienu|ik dienu|katru stundu|dienu nakti|pa desmit|trīs dienā|10 dienā|5 dienā] & [cik var|cik ilgi|apnikāt|cik var rakstīt]
      ? [vai obligāti|obligāti|vai tiešām|vai] (jums|man) [jāraksta|jāsūta|jātraucē|jābombardē|jāspamo] (katru|man|visu|tik|nepārtraukti)
      ? [līdz kaklam|pa kaklu|pilns kakls|pāri galvai|līdz brošai|sāta|piegriezies|piegriezušās|piegriezās|līdz nelabumam] & [jūsu|texts|tās|šīs] & [texts]
      ? [man ir 7|man ir 8|man ir 9|man ir 10|man ir 11|man ir 12|man ir 13|man ir 14|man ir 15|man 10|man 11|man 12|man 13|man 14|man tikai 12|man tikai 11|man tikai 10|es bērns|esmu bērns|mācos skolā|esmu skolnieks|esmu skolniece] & [neļauj|aizliedz|bar|nevajag|texts]
      ? [telefons|numurs|telefonā|telefonu] & [dēla|meitas|bērna|mazdēla|mazmeitas|mana dēla|manas meitas|skolnieka] & [izņemiet|izsvītrojiet|izdzēsiet|ne reklām*|texts|noņemiet|atslēdziet|dzēsiet|viņam 9|viņai 9|nepilngad*]
      ? [vecmāmiņas|vectēva|mammas|mātes|tēta|tēva|vīra|sievas|īpašnieka|brāļa|māsas|īpašnieces|viņa|viņas|omes|opja] & [vairs nav|nav vairs|nav starp mums|nav ar mums|vairs nav dzīvs|nav dzīv*] & [nav kas|nav kam|lasa|texts|nevajag|netraucējiet|nesūtiet|izsvītrojiet|izdzēsiet|ar mums|vajag|starp dzīvajiem]
      ? [iebāziet|bāziet|iegrūdiet|sabāziet|aizbāziet|iebāz] (jūs|sev|tās|savas|tos|savus) (savas|tās|sev|tos|savus) (tās) [texts|pakaļā|dirsā|zināt kur|kaut kur|vienā vietā|akcijas|dibenā]
      ? [negribēt|nerakstīt|nesūtīt|negrib saņemt|ne sūtīt|ne rakstīt|ne gribēt|nevajadzēt|stop sūtīt|ne saņemt|ne vajag] & [texts|mans telefons|mans numurs|tu|man|jūs|es]
      ? [dariet|dari|izdariet] & [ko gribat|ko vēlaties|visu|jebko|kaut ko|kā gribat|visu iespējamo] & [lai|lai tikai|lai es] & [stopthat]
      ? [kāds vārds|burvju vārds|burvju vārdu|kādu vārdu|kādu pogu|ko spiest|ko nospiest|ko uzrakstīt|kā jums pateikt|ko man darīt|kas man jādara|kas jādara|ko darīt|cik samaksāt|ko jums pateikt|kādas buramvārdus] & [lai] & [stopthat]
      ? [parūpējieties|izdariet|dariet|nodrošiniet|sakārtojiet|gribētu|gribu|lūdzu|vēlos|pacentieties|gādājiet] (lūdzu|tā) lai (man|es|mēs|vairs|mani|uz) (man|vairs|nekad|neko|šo) (vairs|nekas|neko|numuru) [stopthat|neviens nesūtītu|neko nesūta|nekas nenāk|nepienāk|nepienāktu]
      ? [vai|varbūt] (jūs|nu) (varētu|nevarētu|var|nevar|varat|iespējams) (mani|man|bez|kaut kā) (kaut kā|lūdzu|bez) [izņemt|izsvītrot|nesūtīt|nerakstīt|bez tām|bez jūsu|tām ziņām|jūsu ziņām|atrakstīt|izdzēst|atslēgt|likt mierā|reklāmām|tām reklāmām] (mani|ziņām|reklāmām|no|man)
      ? [nulle|0] [ziņu|sms|reklāmu|paziņojumu] (dienā|būtu|ir|tas) (pats) [ideāl*|skaitlis|perfekt*|mīļāk*|labāk*|lielisk*|pietiktu]
      ? [paldies par|pateicos par|urrā] (jau|jūsu) [desmito|piekto|simto|trešo|kārtējo|tūkstošo|divdesmito] (jau|šodien) [texts]
      [tikai|labāk|lūdzu] (rakstiet|sūtiet|man) (pa|uz|caur) [epastu|e pastu|pastu|epastā|telefonu|meilu|vēstulē] (lūdzu) [ne sms|ne ziņās|ne īsziņās|nevis sms|nevis īsziņas|ne īsziņas]
      ? [neapsveiciet|nesveiciet|neaiciniet|neaģitējiet|nelūdziet|neaptaujājiet|nereklamējiet|neubagojiet|nevervējiet|nediedelējiet] (mani|mūs|man|vairs|jau|ar|par|no|naudu) (vairs|mani|ziedojumus|dzimšanas|vārda)
      [ziedojumus|aptaujas|ielūgumus|apsveikumus|atgādinājumus|katalogus|anketas|kuponus|piedāvājumus|reklāmas|uzaicinājumus|ziedojumu] (no manis|man|mums) (vairs|vairāk) [nelūdziet|nevajag|nesūtiet|negribu|nepiedāvājiet|nevāciet|neprasiet]
      [nekādu|nekādas|bez] (jūsu|vairs) [aptauju|ielūgumu|apsveikumu|anketu|atgādinājumu|katalogu|aptaujām|apsveikumiem|aptaujas|anketas] (vairs|man|lūdzu)
      ? [par jūsu kandidātu|par jūsu partiju|jūsu kandidātu|jūsu partiju] & [nebalsošu|neaģitējiet|texts|negrasos balsot]
      [esiet|esi|būsiet|būtu] (tik|lūdzu|jūs|ļoti) (laipni|labi|mīļi) (un) (vairs|mani|turpmāk) (mani|vairs) [neinformējiet|neinformēt|nesūtiet|nesūtīt|nerakstiet|nerakstīt|netraucējiet|netraucēt|nesveiciet|neaiciniet|izņemiet|izsvītrojiet|nespamojiet|izbeidziet|pārtrauciet] (mani|man|vairs|šos|turpmāk)
      [texts|sms] (man) ne vajag
      [nesuutiet|nesuutiit|neraxtiet] (man|vairs|lūdzu) (vairs|neko|man)
      ? [nosend2] (man|mums|vairs|jau|lūdzu|nekad|neko|šeit) (vairs|jau|lūdzu|neko) $
      [nosend|nosend2] (uz|vairs uz|neko uz) (šo|šī|manu|mana|šejieni) [numuru|telefonu|numura|nr|šejieni]
      [nosend|nosend2] (vairs|lūdzu|neko) [kin]
      [kin] (vairs|lūdzu) [nosend|nosend2]
      ? lai (man|mums|vairs) (vairs) [nesūta|neraksta|netraucē|nezvana|neuzbāžas|liek mani mierā|liek mieru|nenāk|nepienāk] (vairs|neko|man|nekas|nekādas) (vairs|nekādas) $
      [lai|gribu lai|vēlos lai|lūdzu lai] (man|mums|vairs|uz|šī|tā|tas) (vairs|vairāk|šo|manu|ir|numuru) (vairs|numuru|telefonu) [nesūta|neraksta|nesūtītu|nerakstītu|netraucē|netraucētu|nepienāk|nepienāktu|nenāk|nenāktu|nebūtu|neatnāk|neatnāktu|pēdējā|pēdējais] (vairs|nekādas|neko|jūsu|nekas|ziņa) [texts|vairs|nekas|neko]
      ? [lai tā ir|lai šī ir|lai tas ir|lai šī būtu|lai tā būtu|lai tā] (lūdzu) (vairs) [pēdējā|pēdējais|pēdējā ziņa|pēdējo reizi|nebūtu]
      [kaut|vēlos kaut|labāk] (jūs|jus|mani) (mani|beidzot|vienreiz) (vienreiz|beidzot|jau) (aizmirstu|un) (un) [aizmirstu|nerakstītu|nesūtītu|beigtu|liktu mani mierā|liktu mieru|apklustu]
      [nav jēgas|nav nozīmes|nav vērts|nav ko|nav kam|velti|veltīgi|bezjēdzīgi|lieki|nevajag|vairs nevajag|nav vajadzības|nav nepieciešamības|par velti|nav iemesla|nav vajadzīgs|nemaz nav jēgas] (man|mums|vairs|vairāk|jums|te|šeit|te vairs) (man|vairs|vairāk) [sending|sūtīt|rakstīt|traucēt|atgādināt|piedāvāt|sūtiet|rakstāt|sūtāt]
      [sending|sūtīt|rakstīt] (man|mums|vairs|jums) (vairs|vairāk) [nav jēgas|nav vērts|nevajag|nav ko|nav kam|nav nozīmes]
      ? [vairs|vairāk] (man|mums|lūdzu) nevajag (vairs|paldies|lūdzu|neko|jūsu) $
      ? [netērējiet|nepūlieties|nenopūlieties|necentieties|nemēģiniet|netērē|nepūlies|neizšķiediet|aiztaupiet|ietaupiet] [savu|velti|vairs|laiku|manu|sev|jūs] (laiku|naudu|spēkus|vairs|pūles) (ar|man|rakstot|sūtot|mani|uz|rakstīt|sūtīt|manis|mana)
      [ārā|prom|nost|laukā|pazūdiet|pazūdi|vācieties|vācies|tinieties|tinies|lasieties|lasies|ejiet] (ārā|prom|nost|jūs|jau) (no) (mana|manas|šī|no mana) [mana telefona|telefona|mana numura|manas dzīves|numura|manām acīm|manis|jūsu saraksta]
      (ņemiet|ņem|izmetiet|izsvītrojiet|izsvītro) mani (nost|ārā) [nost|ārā|laukā] (lūdzu|no) (no) (tā|turienes|sava|jūsu|šī) (saraksta|turienes|listes|bāzes)
      [izmetiet|izmet|izņemiet|izņem|izsvītrojiet|izsvītro|ņemiet|ņem|izdzēsiet|izdzēs|dzēsiet|dzēs|izslēdziet|izslēdz|svītrojiet|svītro|noņemiet|noņem|atvienojiet|atslēdziet|izrakstiet|izraksti|izvelciet|lieciet] (lūdzu|taču|jau) [mani|mūs|manu numuru|šo numuru|manu mammu|manu nr|numuru] (lūdzu|nost|ārā|taču|jau|beidzot) (ārā|nost|laukā) (no) (turienes|tā|sava|jūsu|šī|visiem|tiem|tās|savas|saviem) (jūsu|sava) [turienes|saraksta|sarakstiem|listes|bāzes|datubāzes|grupas|adresātiem|saņēmējiem|texts|abonentiem|sistēmas|kontaktiem|klientu saraksta|sūtāmā saraksta|šejienes]
      [pārvelciet|pavelciet|uzvelciet|velciet] (lūdzu) (manam|šim) (numuram|vārdam) … [svītru|krustu]
      ? [mute ciet|muti ciet|aizveriet muti|aizver muti|aizverieties|aizveries|apklustiet|apklusti|apklust|paklusējiet] (jau|robot|beidzot|lūdzu|vienreiz|ciet) (robot|lūdzu|taču|jau) $
      ? ^ (nu|ei|fui|davai|atkal jūs|labi) [izbeidziet|izbeidz|apklustiet|apklusti|mute ciet|muti ciet|atšujies|atšujieties|atvelcieties|atvelcies|atpisieties|atpisies|ej dirst|ejiet dirst|ejiet ellē|ejiet pie velna|liecies mierā|liecieties mierā|beidzot beidziet|stop jau] (taču|jau|lūdzu|vienreiz|beidzot|labi) (vienreiz|jau|lūdzu|beidzot) (cik var|lūdzu) $
      nu beidziet taču
      cik var (pīkstēt|rakstīt|sūtīt|spamot|māocīt|tracināt|bakstīt) [pīkstēt|rakstīt|sūtīt|spamot|mocīt|tracināt|bakstīt|zvanīt]
      ? [davai|dzīvojiet|ejiet|turpiniet|iztieciet|iztiksiet|tālāk] (tālāk|jau|jūs|pašas|paši) bez manis
      [ļaujiet|ļauj|dodiet|atļaujiet] (man|mums|cilvēkam|beidzot|taču) (mierā|mierīgi|beidzot|vienreiz|taču) [dzīvot|mieru|atpūsties|gulēt|miera]
      [lieciet|liec|atstājiet|liktu|likt|atstāj|palaidiet] (taču|reiz|jau|jūs|vienreiz) (mani|mūs|manu mammu|manu numuru|vecu cilvēku|cilvēku|manu|vecmāmiņu) (beidzot|lūdzu|taču|reiz|vienreiz|numuru|telefonu) [mierā|miera|mieru|miirā] $
      [mieru|klusumu|miera|mierīgi] [no jums|lūdzu|vēlos|gribu|man|dodiet] (lūdzu|gribu|vajag|no jums|vēlos|dodiet|vienreiz|no) (jums|man)
      [jūsu|tagad] (tagad|jūsu) kārta (ir) [apklust|klusēt|beigt|mani aizmirst|mani izdzēst]
      [devu|iedevu|atstāju] (jums|savu|numuru) … [nevis reklāmai|ne reklāmai|nevis reklāmām|ne reklāmām|nevis spamam|nevis lai|nevis jūsu]
      ? [reklāmai|reklāmām|spamam|mārketingam] (mēs|sakām|es|saku|šeit|te|šajā) (sakām|saku|telefonā) [nē|nav vietas|nav vieta|ne|stop]
      [brīvam|brīvs|brīvu|tīram] no [texts|jūsu]
      ? [telefons|numurs|telefonu|numuru] (ir|šis) (ir) (domāts|tikai) [darba|dežūrai|slimnīcā|bērna|dienesta|uzņēmuma|biroja|darbam] … [texts|nav domāts|ne reklām*|nevajag]
      ? [darba|dienesta|uzņēmuma|dežūras|slimnīcas|iestādes|biroja|dežūrārsta|ātrās palīdzības] & [telefons|numurs|telefonu|numuru|tālrunis|tālruni|nr] & [texts|nosend|nosend2]
      ? [jūsu sūtījumi|jūsu sūtījumus|jūsu vēstules|jūsu ziņas] & [negrib|negribu|neviens negrib|negribam|nelasu|nelasa|dzēšu|izdzēšu|metu ārā]
      ? [jūs sūtāt|sūtāt] (un) (es) [dzēšu|izdzēšu|dzēšam|nelasu]
      ? [dzēšu|izdzēšu|metu ārā|nelasu|neatveru] (tās|tos|jūsu|visas|uzreiz|neatvērtas|pat|nelasot|nelasītas) (jūsu|nelasot|nelasītas) (visas) [texts|nelasot|uzreiz|neatverot]
      [es|mēs|nekad] (neko|nekur|jums|no jums|neesmu) (no jums|neko|jums|nekad) (neesmu) [neesmu prasījis|neesmu prasījusi|neprasīju|neesmu lūdzis|neesmu lūgusi|neesmu pieteicies|neesmu pieteikusies|pieteicies|pieteikusies|nepieteicos|neesmu parakstījies|neesmu parakstījusies|neabonēju] … [ļaujiet|izmetiet|izņemiet|liec mierā|lieciet|beidziet|nosend|nosend2|pietiek|dzēsiet|mierā|atstājiet]
      ? (es|mēs) (nekad|nekur) (neesmu) (neko) (nekur) [neesmu pieteicies|neesmu pieteikusies|nekur pieteicies|nekur pieteikusies|neesmu nekur pieteicies|neesmu nekur pieteikusies|neesmu nekur reģistrējies|neesmu nekur reģistrējusies|neesmu abonējis|neesmu abonējusi|neesmu parakstījies]
      [pārdevu|pārvācos|aizbraucu|pārcēlos|slēdzām|slēdzu|nomainīju|pārgāju|pametu|aizvēru|sagriezu|dzīvoju tagad|nopirku citur|jau nopirku|aizgāju no] … [nosend|nosend2|nav jēgas|nevajag|vairs nevajag|izņemiet|izmetiet|dzēsiet|apklust|beidziet|nav vērts|izsvītrojiet]
      ? [died] & [texts|sūtāt|rakstāt|pēdējā|beidziet|pārtrauciet|izbeidziet|nosend|nosend2|mierā|dzēsiet|izdzēsiet|izņemiet|jūsu ziņa]
      ? [man ir 10 gadi|man ir 11 gadi|man ir 12 gadi|man ir 13 gadi|man ir 14 gadi|man 12 gadi|man 13 gadi|esmu bērns|nepilngadīg*|bērna telefons|bērna numurs|dēla telefons|meitas telefons|vēl bērns] & [texts|nosend|nosend2|sūtāt|rakstāt]
      [piekrišan*|atļauj*] (saņemt|sūtīt|kuru|ko|mārketingam|reklāmai) … [atsaucu|atsaukta|atsaukt|anulēju|vairs neder|vairs nav spēkā|beigusies|nav spēkā|pārtraucu|vairs nedodu|uzskatiet par atsauktu]
      [atsaucu|anulēju|pārtraucu|atceļu|atsaucam] (savu|manu|doto|iepriekš|visas|jebkādu) (doto|iepriekš|manu) (doto) [piekrišanu|piekrišanas|atļauju|piekrišanu saņemt]
      [nobloķēju|bloķēju|ieliku|pievienoju|aizsūtīju|bloķēšu|nobloķēšu|iemetu] (jūs|jūsu|šo|jau|es) (jau|numuru|šodien|es) (numuru) [jūs|jūsu numuru|numuru|melnajā sarakstā|spamā|melnajam sarakstam|bloķētajos|jūsu ziņas|blokā]
      [jūs|jūsu numurs|jūsu nr] (jau|esat|ir|tagad) (esat|ir|jau|manā) [nobloķēti|bloķēti|nobloķēts|bloķēts|melnajā sarakstā|blokā|spamā]
      ? [citādi|savādāk|pretējā gadījumā|ja ne|ja vēl|vēl viena|vēl kāda|nākamā] & [nobloķēšu|bloķēšu|sūdzēšos|sūdzību|ptac|datu inspekcij*|policij*|meklēšu citu veikalu|advokāt*|uz tiesu|bloks] & [sūtīsiet|texts|saraksta|rakstīsiet|ziņa]
      [lūdzu|lūdzam|prasu|pieprasu|vēlos|vēlamies|gribētu|gribu|būšu pateicīgs|būšu pateicīga|būtu pateicīgs|būtu pateicīga|priecātos|esiet tik laipni|vai jūs nevarētu|vai nevarētu|vai varētu|laipni lūdzu|ļoti lūdzu|lūgums] (ja|lai|jūs|man|mums|uz|turpmāk|vairs|vairāk|neizmantot|mūsu|nekavējoties) (man|mums|vairs|vairāk|turpmāk|šo|jūs|uzņēmumam|numuru) (vairs|vairāk|turpmāk|numuru|neko) [nesūtīt|nerakstīt|netraucēt|nesūtītu|nerakstītu|netraucētu|nesūtiet|nerakstiet|neiekļaut|neizmantot|neuzmākties|nepiedāvāt|neuzrunāt|liktu mani mierā|pārtraukt sūtīt|pārtraukt sūtīšanu|beigt sūtīt|beigt rakstīt|mani aizmirst|izbeigt sūtīt|izņemt mani|mani izņemt|izdzēst manu numuru|dzēst manu numuru|izsvītrot mani|svītrot mani|nesaņemt|vairs nesaņemt]
      [sakām|saku|teicu|prasīju|lūdzu|rakstīju|sūtīju|aizsūtīju|nosūtīju|esmu teikusi|esmu teicis|esmu lūgusi|esmu lūdzis] (jau|jums|es|jūs|taču) (jau|jums|trīs|divas|piecas|vairākas|simts|reizes) (reizes|reizi) (lai|stop|ka) [stop|nesūtiet|nesūtīt|nerakstīt|nevajag|negribu|neinteresē|izņemiet|dzēsiet|izdzēst|izņemt|nerakstiet|lai nesūta|lai beidz|atteikties|nesūtāt]
      [jau|es jau|jums|trīs|piecas|divas|desmit|simts|vairākas|cik|trešo|otro|pēdējo|piekto|simto] (jau|es) (trīs|divas|piecas|desmit|simts) [reizes|reizi|reiz] (jau|jums|es|saku|rakstu|lūdzu) (jums|jau|es|saku|rakstu|lūdzu) [stop|nesūtiet|nesūtīt|nevajag|negribu|izņemiet|dzēsiet|aizsūtīju|nosūtīju|sūtīju stop|rakstīju stop|teicu ka|beidziet|pārtrauciet|atsakos|sūtu stop|atkārtoju|jāsaka|jāraksta]
      [texts] (man|mani|mums|jau|vairs) (vairs|jau|man) [nevajag|neinteresē|apnika|apnikušas|apnicis|apriebušās|apriebies|riebjas|krīt uz nerviem|traucē|besī|kaitina|nav vajadzīgas|nav vajadzīgi|pa kaklu|līdz kaklam|pār galvu|tracina|neder|nepatīk|negribu|nevēlos]
      ? ^ (jūs|man|cik) (man|jau|ļoti|tik) [apnikāt|apnikuši|apnīkat|besījat|kaitināt|krītat uz nerviem|traucējat|apriebāties|apriebušies|esat apnikuši|esat apriebušies|tracināt|nervozējat] (jau|man|ļoti|līdz nāvei|līdz kaklam|galīgi) (jau) $
      [negribu|nevajag|neinteresē|nevēlos|nevajaga] [negribu|nevajag|neinteresē|nevēlos|nevajaga]
      [aizmirstiet|aizmirsti|pazaudējiet|pazaudē|nometiet|sadedziniet|izdzēsiet|dzēsiet] (lūdzu|beidzot|ka|par|jau) (jūs|es|man|par|beidzot|lūdzu) [manu numuru|šo numuru|manu telefonu|manu telefona numuru|eksistēju|manu eksistenci|par mani|manu nr|mani kā klientu]
      ? [beigsim|beidzam|šķirsimies|šķiramies|atvadīsimies|atvados|ardievu|starp mums viss|mūsu draudzība|mūsu sarakste|mūsu attiecības|mūsu ceļi] (šo|mūsu|šeit|labi|ir) (šo|saraksti|romānu|attiecības|draudzību) [texts|saraksti|beigusies|beigta|beigtas|galā|uz visiem laikiem|kā draugi|cirku|romānu|šķiras|ir cauri|cauri]
      ? [kādā sakarā|ar kādām tiesībām|kas jums atļāva|kas atļāva|kas jums deva tiesības|kas jūs lūdza|kas lūdza|ko jūs no manis gribat|cik ilgi vēl|kāpēc jūs man|kāda velna pēc|kam man|priekš kam man|kāda pēc|nesaprotu kādā] & [texts|sūta|sūtāt|rakstāt|spamojat|traucējat|bakstāt|pīkstināt]
      ? [dieva dēļ|dieva pēc|lūdzos|lūdzu lūdzu|apžēlojieties|žēlastību|esiet cilvēki|jūs guļat|jūs tur guļat|vai jūs lasīt protat|vai protat lasīt|vai esat kurli|vai jūs dzirdat] & [nosend|nosend2|beidziet|pietiek|stop|izņemiet|texts|mierā]
      [vairs|man|mani|es] (vairs|jūsu|nekādas|nekādus) (jūsu) (nekādas) [negribu|nevēlos|nevajag|neinteresē|negribas] (jūsu|nekādas|nekādus|saņemt|redzēt|dzirdēt|lasīt) (jūsu|nekādas|nekādus|no jums|tās) [texts|no jums|neko|vairs]
      [netikšu|neiešu|nebūšu|nepirkšu|neiepirkšos|neizmantošu|vairs nepērku|nepērku] (vairs|pie|pie jums|neko|tur|jau) … [nosend|nosend2|nav jēgas|nevajag|izņemiet|beidziet|lieciet mierā]
      ? [naraksteit|nasyuteit|nasuteit|nevajg|navajag|nikuo navajag|nikuo nagrybu|nagribu|nagrybu|nasuti] [maņ|man|vaira|vairs|nikuo|maņ vaira] (vaira|vairs)
      ? [es|mēs] (tās|tos|to) negribu … [lūdzu|cilvēks|beidziet|izņemiet|pietiek]
      [neizmantojiet|neizmantot|aizliedzu izmantot|nelietojiet] (vairs|manu) (manu) [numuru|telefonu|datus|manu numuru|manu telefonu|telefona numuru] [reklāmai|reklāmām|mārketingam|piedāvājumiem|reklāmas nolūkos]
      [negribu|nevēlos|negribam] (vairs|neko) (vairs|neko) (no|par) [no jums|par jums|jums|jūs] (vairs) [dzirdēt|zināt|redzēt]
      [bloķēšu|nobloķēšu|bloķēju] (jūs|numuru) (ja) (man|vēl) (vēl|man) [rakstīsiet|sūtīsiet|atsūtīsiet|zvanīsiet]
      ? (jūsu|šīs|tās) [texts] (mani|man|mūs) (ļoti|jau) [traucē|kaitina|nogurdina|tracina|apnīk|besī]
      [noguris|nogurusi|piekusis|piekususi|apnicis|apnika] (esmu|jau) (no|jau) (no) (jūsu|tiem|visiem|tām) [texts]
      [esiet|esi|lūdzu|vai varat|vai varētu] (tik|lūdzu|jūs) (laipni|labi) (man|vairs|vairāk) (man|vairs|vairāk) [nesūtīt|nerakstīt|netraucēt|nezvanīt]
      [lūdzu|gribu|vēlos] (tikai) bez (jūsu|nekādām) [reklāmām|ziņām|īsziņām|piedāvājumiem]
      [izņemiet|izdzēsiet|dzēsiet|izrakstiet|atslēdziet|izsvītrojiet] (arī) [mani] (arī|no turienes|lūdzu|beidzot|tūlīt) $
      [reiz|vienreiz|vienu reizi] … [nopirku|pirku|pasūtīju] … [katru dienu|visu laiku|nemitīgi] … [rakstāt|sūtāt|traucējat]
      [nezvaniet|nezvani] (man|un|ne|vairs) (un|ne) [nerakstiet|nesūtiet|neraksti|nesutiet]
      [nerakstiet|nesūtiet] (man|un|ne|vairs) (un|ne) [nezvaniet]
      ? ^ [es|man] (to|šo|tās) [negribu|nevajag|nevēlos] (to|šo|tās|tādas|vairs) (vairs|paldies|sms|ziņas) $
      [nevajag|negribu|nevēlos] (man|vairs) (man|vairs) (tās|to|šīs|tos|šādas) [texts]
      (mani|man) (vairs) [neinteresē|nav interesanti|nav vajadzīgi] (vairs) (jūsu|tie|tās|šie) [texts]
      [jūsu|tie|tās] [texts] (mani|man) (vairs) [neinteresē|nav interesanti|nav vajadzīgi|apnikuši|apnikušas]
      [apnikušas|apnikuši|apnicis|apnika|apnicīgas] (jau|man|jūsu) (jūsu|tās|tie) [texts]
      [vēlos|gribu|gribētu|lūdzu] (no) [atteikties|atrakstīties|atcelt|pārtraukt|izrakstīties] (no) (jūsu|savu|šo) [texts|abonementu|abonementa|jaunumiem]
      [lūdzu] (vairāk|vairs|man) (man|vairs) [nesūtīt|nerakstīt|netraucēt|nesutit] (man|vairs) (texts)
      ^ [izņemiet|atslēdziet|izrakstiet|atrakstiet] $
      [nosend] (lūdzu|vairs) [mine|him] (vairs|lūdzu|neko)
      [nosend] … [more|texts]
      [mine|him] (vairs|lūdzu) [nosend|nosend1]
      [more] (lūdzu|man|viņai|viņam|mani) (man|neko) [nosend|nosend1]
      vairs [nosend|nosend1] (man|lūdzu)
      ^ (lūdzu) [nosend] $
      [quit] (man|vienreiz|jau|lūdzu|viņai|viņam|mani|tā) (lūdzu|man|mani) [sending]
      [quit] (vienreiz|jau) (ar|šīs|savas|tās) (savām|tām|šīm) [texts]
      ^ [beidziet|beidz|pietiek|gana|izbeidziet] [vienreiz|jau|lūdzu] $
      ^ cik var jau $
      ? [rakstīšu|iesniegšu|rakstu|iesniedzu] (jau) sūdzību [ptac|dvi|datu valsts inspekcijai]
      ? ^ (nu|labi|viss) (viss) (es) [esmu prom|eju prom|izstājos|kāpju ārā] no [šī|šitā|jūsu] [visa|saraksta|cirka|kluba]
      ? ^ kauss ir pilns $
      [vairāk|vairs] (nekādu|nekādas) [reklāmu|reklāmas|sms|īsziņu|īsziņas|ziņu|piedāvājumu]
      es (jau) jūs [nobloķēju|bloķēju]
      [unwanted] (vairs|jūsu|nekādas|no jums|šīs|tās) (jūsu|nekādas|šīs) [texts]
      [unwanted] (vairs|no jums|to|nekādas) [get] (vairs|jūsu|nekādas|no jums|šīs|šādas) [texts]
      [negribu|nevēlos|nevēlamies] (vairs|to|šo|es) [get]
      [negribu|nevēlos] (vairs) [neko no jums|no jums neko|neko vairs]
      [negribu|nevēlos] (vairs) lai (man|mani) [sūtat|rakstāt|traucējat|sazināties]
      [pietiek|gana|apnika|apnicis|apnikušas|bez|nekādas|nekādu|vairs nekādas] [jau|jūsu|to|man|šīm|vairs|ar] (jūsu|tās|to) [texts]
      ^ (lūdzu) [bez|nekādas|nekādu] [texts] (lūdzu|vairs) $
      [remove] [lūdzu|mani|manu numuru|mūs] (mani|lūdzu|manu numuru) no (jūsu|sava|šī|tā|visiem|tiem) [lists]
      [remove] no [jūsu|sava|šī|tā|visiem|tiem] [lists]
      ^ [remove] no [lists] $
      [izņemiet|izsvītrojiet|atslēdziet|izrakstiet|noņemiet|atrakstiet] (lūdzu) [mani|manu numuru|mūs|šo numuru]
      mani (lūdzu) [izņemt|izņemiet|izsvītrot|atslēgt|izrakstīt]
      [vēlos|gribu|gribētu|lūdzu] [atteikties|atrakstīties|atslēgties|mani izņemt|izrakstīties]
      [atsakos|atteikties|atsakāmies] no (visām|šīm|jūsu|visiem) (jūsu) [texts|abonement*]
      [pārtrauciet|pārtraukt|apturiet|apturēt|atceliet|atcelt|atslēdziet|izslēdziet|bloķējiet] (lūdzu|manu|visas|šīs|savu) (jūsu) [texts|abonement*|sūtīšan*]
      [izdzēsiet|dzēsiet|izdzēst|aizmirstiet|noņemiet] (lūdzu|no) [manu numuru|šo numuru|mana telefona numuru|manu telefonu]
      [lieciet|liec|atstājiet] (mani|mūs) (beidzot|lūdzu) mierā
      [ejiet|atšujieties|atvelcieties] (jūs|no) (dirst|ellē|manis) (ar) … [texts]
      ^ [atšujieties|atvelcieties|ejiet dirst|ejiet ellē|atpisieties] $
      [atsaucu|atsaukt|anulēju] (savu|manu|doto) [piekrišanu|piekrišana]
      [neesmu devis|neesmu devusi|nekad neesmu devis|nekad neesmu devusi|neesmu piekritis|neesmu piekritusi|nedevu] (jums|nekādu|tam|šādai) (nekādu|savu) [piekrišanu|atļauju|tam|šīm]
      [vēl viena|vēl vienu|vēl reiz|nākamā] (ziņa|sms|tāda|reklāma|īsziņa) … [lawyer]
      ja … [sūtīsiet|atsūtīsiet|rakstīsiet|saņemšu|nebeigsiet] … [lawyer]
      (es) [sūdzēšos|ziņošu] (par jums) [policijai|datu|par jums|ptac]
      [cik reizes|trešo reizi|pēdējo reizi|cik reižu] (vēl) … [rakstīt|teikt|lūgt|saku|rakstu|lūdzu|atkārtot]
      [rakstīju|sūtīju|nosūtīju] (jau) … stop
      [neinteresē|nav interese] … [nosend|beidziet]
      ? ^ (mani|man) [neinteresē|nav interese|nav intereses|neesmu ieinteresēts] (paldies|vairs) $
      ? [nekad|nekur] (es) neesmu [pieteicies|pieteikusies|reģistrējies|reģistrējusies|abonējis|pierakstījies]
      [vairs neesmu|neesmu] (vairs|jūsu) (jūsu) [klients|kliente|biedrs] … [nosend|texts]
      ^ stop (un) [pasakiet|izdzēsiet|no kurienes|dzēsiet]
      ^ (now) (nekādu|nekādas|nekādus) [reklāmu|reklāmas|ziņu|ziņas|smsu|īsziņu|piedāvājumu|piedāvājumus] (vairs) (uz) (šo|manu) (numuru|telefonu) … [teicu|vairs|negribu|pietiek]
      nekād* [reklāmu|reklāmas|ziņu|īsziņu|smsu|piedāvājumu|spama] (vairs) uz (šo|manu) [numuru|telefonu|šo numuru|manu numuru|mobilo]
      (man|mums|vairs) [nav vajadzīg*|nevajag|nav aktuāl*] … [atgādinājum*|paziņojum*|ziņas|īsziņas|jaunum*] … [nesūtiet|nerakstiet|vairs nesūtiet]
      [labāk|tikai|lūdzu] (rakstiet|sūtiet) [pa pastu|epastā|uz epastu|e pastā|vēstuli|vēstulē] (bet|nevis) (nevis|ne) [sms*|īsziņ*|uz telefonu|telefonā]
      [tikai|vienīgi] (pa|ar|uz|caur) [e-pastu|e pastu|epastu|e-pasts|vēstuli|vēstulēm|telefonu|pastu|epastā] (lūdzu) (un) [ne ar īsziņām|nevis ar īsziņām|ne īsziņas|nevis īsziņas|ne īsziņās|nevis īsziņās|ne sms|nevis sms|ne ar sms|nevis ar sms|nekādu sms|nekādu īsziņu]
      pēdējā [ziņa|īsziņa|reklāma|sms] [ko|kuru] (es) [gribu|vēlos|gribēju|vēlējos] (no jums) [lasīt|saņemt|redzēt|izlasīt]
      [atrodiet|sameklējiet|meklējiet|pameklējiet] (sev) (kādu) [jaunāku|dumjāku|citu muļķi|citu upuri|citu kam rakstīt]
      [telefons|mobilais|tālrunis] (man|visu|laiku|nakti|dienu|bez) (visu|laiku|nakti|dienu|bez|nepārtraukti|mitas) (laiku|nakti|dienu|mitas|apstājas) [pīkst|zvana|zvanās|vibrē|skan|trīc] … [beidziet|izbeidziet|pietiek|pārtrauciet|beidzat|lieciet mierā|nesūtiet]
      ^ (vairs) [ne vienu|nevienu|ne vienas|nevienas] (pašu) (jūsu) [ziņu|īsziņu|sms|reklāmu|atgādinājumu|ziņas|reklāmas] [vairs|vairāk]
      [neesmu jūsu klients|vairs neesmu jūsu klients|vairs neesmu klients|vairs neesmu klients|neesmu vairs klients|vairs neesmu biedrs|neesmu vairs biedrs|vairs neesmu jūsu kliente|vairs neesmu kliente] … [beidziet|nesūtiet|nerakstiet|nevajag|pietiek|izņemiet]
      [turpmāk|no šī brīža|no šodienas] bez (jūsu|tādām|tiem) [jaunumiem|padomiem|atgādinājumiem|ziņām|īsziņām|reklāmām|piedāvājumiem|akcijām]
      [iztikšu|iztiksim|iztieku|dzīvošu|varu iztikt] (lieliski|labi) bez (jūsu|tādām|tiem) [jaunumiem|padomiem|atgādinājumiem|ziņām|īsziņām|reklāmām|reklāmas|piedāvājumiem|akcijām]
      [vairs neinformējiet|neinformējiet vairs|vairs nekontaktējiet|vairs nesazinieties|nesazinieties vairs|vairs neatgādiniet|neatgādiniet vairs|vairs neuzaiciniet] (mani|man|ar mani)
      [izmantoju|gribu izmantot|vēlos izmantot] (savas) tiesības (no|pret) (jūsu|tiešo|reklāmas) [atteikties|iebilst]
      [cik ilgi|kamēr|līdz kuram laikam] (jūs|vēl) (vēl|jūs) mani (vēl) [traucēsiet|traucēsit|mocīsiet|mocīsit|terorizēsiet|besīsiet|bombardēsiet|kaitināsiet]
      ^ vēl viena [reklāma|ziņa|īsziņa] un (es) [mainīšu|mainu|sūdzēšos|bloķēšu|bloķēju|aiziešu|eju prom|vērsīšos]
      jūsu [veikals|veikali|preces|pakalpojumi|pasākumi|piedāvājumi|akcijas|uzņēmums] (mani|mūs|vairs) (mani|mūs|vairs) neinteresē
      [pārtraukt|pārtrauciet|beidziet|izbeidziet] (mani|mūs|man) [informēt|informēšanu|uzrunāt|apgrūtināt|aicināt|atgādināt|atgādinājumus|bāzt|apbērt]
      ? ^ (es) (vairs) [neesmu|neesmu vairs] (vairs) jūsu [pacients|paciente|klients|kliente|biedrs|biedre|audzēknis|abonents|abonente] $`,
    stop_all: `
      [ne no viena|ne no vienas|neviena|neviens|nevienu|nevienam|ne no kādas] (no) (jūsu) [uzņēmuma|uzņēmumiem|firmas|firmām|veikala|zīmola|kompānijas|filiāles|numura] & [negribu|nevēlos|nerakstītu|nesūtītu|neko|nesaņemt|lai neraksta|lai nesūta|nesūtiet]
      [atceliet|anulējiet|pārtrauciet|izslēdziet|atslēdziet|izbeidziet|apturiet] (lūdzu|uzreiz|man|tūlīt) (uzreiz|man) [visus|visas|pilnīgi visus|pilnīgi visas] (manus|manas|jūsu|savus) [abonementus|abonēšanas|jaunumus|ziņas|sūtījumus|paziņojumus|reklāmas|īsziņas|sarakstus]
      [ne] … [ne] … [ne] … [neko negribu|neko nevajag|neko|nevēlos neko|nesūtiet]
      [izņemiet|dzēsiet|atrakstiet|izslēdziet|noņemiet] (mani|manu numuru|lūdzu) no [visa|visurienes|visiem|visām] (jūsu|uzreiz|sarakstiem)
      [neko|nekādas ziņas|nevienu ziņu] (vairs|man|negribu|nevajag) (vairs|negribu|nevajag|nesūtiet|saņemt) no [neviena|nevienas] (jūsu) [veikala|uzņēmuma|firmas|zīmola|kanāla|nodaļas|filiāles|lapas]
      [ne] [sms|ziņas|epastus|zvanus|vēstules] (un) ne [sms|ziņas|epastus|zvanus|vēstules|e pastus] ne [sms|ziņas|epastus|zvanus|vēstules|e pastus] … [neko|nevajag|negribu|nesūtiet]
      no visa (jūsu) [koncerna|grupas|uzņēmuma|holdinga|tīkla] … [neko|nesūtiet|nevajag|negribu|nerakstiet|atsakos|izņemiet]
      [ne] no … [ne] no … [ne] no
      [neko|nesūtiet|nerakstiet|negribu|atsakos|izņemiet|izsvītrojiet] … [ne] (no|uz|pa|ar) … [ne] (no|uz|pa|ar) … [ne] (no|uz|pa|ar)
      [nekādā|nekādos|nevienā|nevienu] (jūsu) [veidā|kanālā|kanālos|formā|kanālu|uzņēmumu] … [nesūtiet|nerakstiet|nesazinieties|negribu|nevēlos|netraucējiet]
      [no visiem|no visām|visiem|visām] (jūsu) [zīmoliem|uzņēmumiem|veikaliem|kanāliem|filiālēm|kompānijām|firmām] … [neko|atsakos|atteikties|nesūtiet|izņemiet|nevēlos|negribu]
      [atceliet|atcelt|pārtrauciet|apturiet|izslēdziet|dzēsiet] (lūdzu) (pilnīgi|absolūti) [pilnīgi visu|absolūti visu|visu kas|visu ko]
      [atceliet|atcelt|pārtrauciet|pārtraukt|apturiet|izslēdziet|izbeidziet] (lūdzu|manus|manas) [visus|visas|visu] (manus|jūsu|manas) [abonementus|ziņas|paziņojumus|reklāmas|pakalpojumus|vēstules|zvanus|sms|īsziņas] (zvanus|un|sms|ziņas)
      [izņemiet|izdzēsiet|dzēsiet|izsvītrojiet|izrakstiet|noņemiet|atslēdziet] (mani|manu numuru|lūdzu) (lūdzu) no [visiem|visām] (jūsu|iespējamiem) [sarakstiem|bāzēm|datubāzēm|grupām|abonementiem|sistēmām]
      [atsakos|atteikties|izrakstiet|izņemiet|atslēdziet|pārtrauciet|atrakstiet|dzēsiet] (mani|lūdzu) (no) (pilnīgi|absolūti) (no) [visa|visiem jūsu|visiem|visu|visām|visiem sarakstiem]
      neko (vairs) no [neviena|nevienas] (jūsu) [zīmola|uzņēmuma|veikala|firmas]
      [pilnīgi visiem|visiem] (jūsu) [sarakstiem|veikaliem|zīmoliem]`,
    start: `
      ^ (lūdzu) [pierakstiet|piesakiet|pievienojiet|reģistrējiet|ieslēdziet] mani (atkal|vēlreiz|lūdzu|no jauna|sarakstam) $
      ^ (es|jā|lūdzu) [abonēt|pierakstiet mani|pierakstiet mani uz|vēlos abonēt|gribu abonēt|sāciet atkal sūtīt|sāciet sūtīt|sūtiet man atkal] (jūsu|man) [texts]
      ^ (lūdzu|jā) [pierakstiet arī mani|pierakstiet mani arī|pieraksti arī mani|ierakstiet arī mani] $
      [pārdomāju|izdomāju citādi|mainīju domas] [slēdziet|ieslēdziet|sūtiet|pieslēdziet] (man|mani) (atpakaļ|atkal)
      ? (vai) var (es) [atkal saņemt|saņemt atkal|atkal abonēt]
      (vai) [varu atkal saņemt|vai varu atkal saņemt|varētu atkal saņemt|gribētu atkal saņemt] (jūsu) [texts]
      [atgrieziet|atjaunojiet|ieslēdziet atkal] (man) [īsziņas|ziņas|atgādinājumus|paziņojumus|jaunumus]
      (un) [man arī|arī man|mani arī|arī mani] [ziņojiet|paziņojiet|informējiet|brīdiniet|sūtiet] par
      [piesakos|pierakstos|reģistrējos|gribu pieteikties|vēlos pieteikties] (uz|jūsu) (jūsu) [jaunumiem|ziņām|paziņojumiem|atgādinājumiem|īsziņām] (par|no)
      [pievienojiet|ierakstiet|pierakstiet|iekļaujiet|piesakiet] (lūdzu|arī) [mani|manu numuru|arī mani|mūs|arī manu numuru] (lūdzu|arī|pie|uz) (pie|uz) [paziņojumiem|ziņām|jaunumiem|sarakstam|atgādinājumiem|īsziņām|brīdinājumiem]
      [sūtītu|sūtiet|sūtāt] arī (man|mums) (par|ziņas|paziņojumus) (elektrības|ūdens) (atslēgumiem|jaunumiem|pasākumiem) (lūdzu) [pievienojiet|pierakstiet|iekļaujiet]
      ? [pierakstu|piesaku] (sevi) [vēlreiz|atkal|no jauna] uz [smsiem|sms|ziņām|jaunumiem]
      ? [nospieda|nospiedu] stop [sūtiet] (vien) (tālāk)
      [atlieciet|ielieciet|pievienojiet|pierakstiet|ierakstiet|reģistrējiet] mani (lūdzu) [atpakaļ|atkal|no jauna|vēlreiz] (jūsu|uz) (sarakstā|listē|jaunumiem)
      [gribu|vēlos|gribētu|vēlētos] (atkal|no jauna|tomēr) [abonēt|pieteikties|pierakstīties|reģistrēties|pieslēgties] (atkal|no jauna|jūsu) (texts|jaunumiem|ziņām) (no jauna|atkal) $
      [kļūdas pēc|nejauši|netīšām|netīšam|pārskatīšanās dēļ] (jums) [uzrakstīju|nosūtīju|aizsūtīju|nospiedu|ierakstīju] (jums|vārdu) [=stop|atteikties|atsakos]
      [gribu|vēlos|gribētu] (atkal) būt (atkal) (jūsu) [sarakstā|adresātu sarakstā|saņēmēju sarakstā]
      [nejauši|kļūdas pēc|netīšām|netīšam] (es) [atteicos|atrakstījos|izslēdzu|atslēdzos|atvienojos|izrakstījos]
      [ieslēdziet|atjaunojiet|pieslēdziet] (man) (atkal|atpakaļ) [texts] (atkal|atpakaļ)
      [atkal|no jauna|tomēr|vēlreiz|atpakaļ] (gribu|es|man|mani|vēlos|gribētu) (zināt|saņemt|par|sūtiet|pieslēdziet|pierakstiet|pievienojiet) (jūsu|par) (jūsu) [texts|saņemt ziņas|saņemt jūsu|pieslēdziet mani|pierakstiet mani|pievienojiet mani|sūtiet man]
      [pieslēdziet|pierakstiet|pievienojiet|ieslēdziet|iekļaujiet] (mani|man|lūdzu|atkal) (atkal|atpakaļ|no jauna|lūdzu) [atkal|atpakaļ|no jauna|sarakstā|sarakstam|jaunumus|ziņas]
      [pārdomāju|mainīju domas|esmu pārdomājis|esmu pārdomājusi] … [sūtiet|pieslēdziet|pierakstiet|gribu saņemt|pievienojiet|atkal]
      [gribu|vēlos|gribētu|vēlētos] [atkal|no jauna] (saņemt) [saņemt|dabūt] (jūsu) [texts]
      [atjaunojiet|atsāciet|ieslēdziet|aktivizējiet] (lūdzu|man|manu) (manu) [abonementu|ziņas|ziņu sūtīšanu|paziņojumus|sūtīšanu]
      [gribu|vēlos|gribētu|vēlētos] [atkal|no jauna] (saņemt) (jūsu) [texts]
      [pierakstiet|pievienojiet|ieslēdziet|atjaunojiet] (lūdzu) mani [atkal|atpakaļ|sarakstam|no jauna]
      [nejauši|kļūdas pēc] [atteicos|atrakstījos]
      [reģistrējiet|pierakstiet|pievienojiet|ielieciet|iekļaujiet|ierakstiet|pieslēdziet] (lūdzu) (arī) [šo numuru|manu numuru|mani|mūs] (lūdzu|arī|pie|jūsu|sms|savā|uz) (jūsu|sms) [atgādinājumiem|atgādinājumu|paziņojumiem|paziņojumu|jaunumiem|jaunumu|ziņām|ziņu|saņēmējos|saņēmēju|sarakstā|sarakstam|īsziņām]
      [gribu|vēlos|gribētu|vēlētos] (arī|sākt) saņemt (arī|jūsu) [texts] $
      kā (es|man|var|varu) (var|varu) [pieteikties|pierakstīties|pieslēgties|abonēt] (uz|jūsu) (jūsu) [texts]
    `,
    help: `
      ^ (un) no (kā|kura) [no kā ir šī ziņa|no kā ir ziņa|no kā šī ziņa|no kā tā ziņa|no kā nāk šī ziņa|kā ir šī ziņa|kā šī ziņa] $
      [kāds|kurš] ir jūsu (telefona) [telefona numurs|numurs|telefons]
      ^ (bet|kas|un) [kas tās|kas tas|kas tie|kas šīs] par [ziņām|ziņu|īsziņām|īsziņu|sms|reklāmu|numuru|firmu|paziņojumiem|uzņēmumu]
      ^ (bet|un) [par ko tas|par ko tas ir|par ko iet runa|no kā tas|no kā tas ir|kādā sakarā|kādā sakarā rakstāt|kādā sakarā zvanāt] $
      [kādā sakarā|kādā jautājumā|kāda iemesla dēļ] (jūs|man) (man|jūs) [rakstāt|rakstat|sūtāt|zvanāt|rakstījāt]
      ^ (bet|un) [kādu vārdu|kādu kodu|kādu komandu] (man|jā) [sūtīt|jāsūta|rakstīt|jāraksta|jānosūta|jāatsūta]
      [kas|ko|kur] (man|ir) [jāraksta|jāuzraksta|jāatbild|jāsūta|jānosūta|jāatsūta|jādara|jāspiež] lai (man|es|vairs) (vairs) [vairs nenāktu|nenāktu|nenāk|nesūtītu|nesūta|nesaņemtu|atteiktos|atrakstītos|vairs nesūta|vairs nesaņemtu]
      [kāpēc|kāda iemesla pēc] (jūs) (man|jūs) rakstāt kas jūs [esat|tādi]
      ^ (un) ko [atbildēt|rakstīt|sūtīt|uzrakstīt] lai (jūs|man|vairs) [beidzas|beigtos|beidz|beigtu|pārtrauktu|nesūtītu|nenāktu]
      ? [nesaprotu|nezinu|nevaru saprast|neatrodu] kā (to|man|tās|te) [izslēgt|atteikties|atrakstīties|apturēt|pārtraukt]
      ^ (un) [kur zvanīt|kur griezties|no kurienes ziņa|no kurienes šī ziņa|no kurienes īsziņa|kur man zvanīt] $
      [stop|saite|links] (man) [nestrādā|nedarbojas|neiet] (ko|kā) [ko darīt|kā atteikties|darīt|atteikties]
      [kods|konts|forma|parole|lietotne|lapa] (man|jūsu|kaut kā|no īsziņas) [neveras|nestrādā|neatveras|neder|nelaiž iekšā|nepienāk|nelādējas] (un) [ko darīt|kā ieiet|palīdziet|ko man darīt|kur griezties|kas palīdzēs]
      (jūsu) [saite|mājaslapa|jūsu lapa] (man|kaut kā|no īsziņas) [neveras|neveras vaļā|nestrādā|neatveras|nelādējas]
      no (kuras|kādas) [iestādes|firmas|uzņēmuma|kuras iestādes|kura uzņēmuma|kura veikala|kuras firmas|organizācijas] (ir) (šī|jūs|šis) [ziņa|īsziņa|esat|rakstāt|šī ziņa|šī īsziņa]
      kā (lai|var) [tiek|tikt] vaļā no (jūsu|šīm|tām|šiem) [smskām|ziņām|īsziņām|reklāmām|sms|paziņojumiem|saraksta]
      ? [nesapratu|nesaprotu|paskaidrojiet] kā (tie|jūsu|tā|šī) [punkti|bonusi|karte|atlaižu karte|lojalitātes karte] [darbojas|strādā]
      ? ^ kāpēc man (tas|šis|šī|tāda) (ziņa) [atnāca|atsūtīja|ziņa atnāca] $
      kā … [izslēgt|atslēgt|apturēt|atcelt|beigt saņemt] [šos|šīs|šīm|jūsu|tos|tās|visus jūsu] [texts]
      kas (man) [jāraksta|jāsūta|jādara|jāatbild] lai … [nesaņemtu|nesūtītu|nenāktu|netraucētu]
      ^ (vai) (jūs|tie|te|šie) (esat|ir) [krāpnieki|krāpnieks|krāpšana] $
      ^ (un|atvainojiet) kas (te|tur) (ir|raksta|vispār) $
      no [kāda|kura|kādas|kuras] (jūs) [uzņēmuma|firmas|kompānijas|iestādes|veikala|organizācijas] (jūs|man) [rakstāt|esat|zvanāt]
      ^ (un|bet|atvainojiet) par ko (te|ir|vispār) (ir|iet|te) (runa|vispār) $
      ^ (un) kā (tas|šis|te|viss) (viss|tas) [strādā|darbojas|notiek] $
      (vai|kā|es) (es) (varu|var|varētu|gribu|vēlos) [parunāt|runāt|aprunāties|sazināties] ar (dzīvu) [cilvēku|operatoru|konsultantu|darbinieku|kādu dzīvu]
      ^ (un|atvainojiet) [kas tā par|kas tas par|kas šī par|kas šis par|kas te par] [ziņu|numuru|sms|īsziņu|firmu|uzņēmumu|reklāmu|lapu] (ir) $
      ^ (es) (neko|īsti) [nesaprotu|nesapratu] (kas) [kas tas ir|kas te ir|kas jūs|par ko ir runa|kas raksta|kas tā par ziņu|kas tas]
      ^ (un|atvainojiet) no kā (ir|šī|tā|nāk) (ziņa|sms|īsziņa) (ir) $
      ^ (un|atvainojiet) [kam pieder|kā ir|kam ir|kura] (šis|tas) numurs (ir) $
      ^ (un|tad) [stādieties priekšā|iepazīstiniet ar sevi] (lūdzu) $
      kā (man|te|es|var) (tās|šīs|jūsu|no|to) (jūsu|šīm|tām) [sms|ziņas|īsziņas|ziņām|īsziņām|reklāmas|reklāmām|spamu|abonementu|paziņojumus] (var) [izslēgt|atslēgt|atteikties|apturēt|pārtraukt|atcelt|tikt vaļā|noņemt|dabūt nost] $
      kā (man|te|es|var) [izslēgt|atslēgt|atteikties|apturēt|pārtraukt|atcelt|tikt vaļā|noņemt|dabūt nost] (tās|šīs|jūsu|no|šo|to) (jūsu|šīm|tām) [sms|ziņas|īsziņas|ziņām|īsziņām|reklāmas|reklāmām|spamu|abonementu|paziņojumus] $
      [ko|kur|kādu vārdu|kādu kodu] (man|jums|vajag|būtu) (vajag|jums|ir|būtu) [rakstīt|jāraksta|uzrakstīt|sūtīt|jāsūta|nosūtīt|jānosūta|nospiest|jānospiež|atbildēt|jāatbild|darīt|jādara] lai (man|vairs|tās|šīs|jūsu) (vairs) (sms|ziņas|īsziņas|reklāmas|texts) (man) (vairs) [nenāktu|nenāk|nesaņemtu|nesūtītu|nesūta|nerakstītu|neraksta|nepienāktu|nebūtu] (vairs)
      [kā|kādā veidā] (man|var|lai) [pārstāt|beigt|pārtraukt|vairs ne] (saņemt|saņemšanu) (šīs|jūsu|tādas) [texts]
      [paskaidrojiet|izskaidrojiet|pasakiet] (man|lūdzu) (lūdzu) [kas tā par|kas tas par|par ko ir] (šī) [īsziņu|ziņu|sms|ziņojumu|ziņa]
      (un) [kas tā par|kas tas par|kas jūs par] [kantori|firmu|uzņēmumu|kompāniju|veikalu|organizāciju|kantoris|firma]
      [gribu|varu|varētu|dodiet|savienojiet|pasauciet|vajag] (man|es) (runāt|parunāt|sazināties) (ar) [dzīvu cilvēku|cilvēku|operatoru|īstu cilvēku|konsultantu|darbinieku|menedžeri]
      ^ (un|atvainojiet|bet) ar ko (es) (te|tagad|vispār) [runāju|sarakstos|sazinos|komunicēju]
      (tas|vai) (te|ir|jūs) [bots|robots|automāts] vai (dzīvs) [cilvēks|dzīvs cilvēks|dzīvs]
      kur (man|jāzvana|jāraksta) [zvanīt|rakstīt|vērsties|jāzvana|jāraksta|nospiest] lai … [atteiktos|atrakstītos|nesūtītu|nesaņemtu|beigtu]
      ^ (un|bet) kas jūs [tādi|vispār|esat] (tādi|vispār|esat) (esat|tādi) $
      ^ kas (šis|jūs|tas) (ir) par [uzņēmumu|firmu|kantori|kompāniju|numuru] $
      [kā|ko darīt lai|ko rakstīt lai|ko sūtīt lai] (no|es|var|lai|no tā) (tā|šī|jums|jūsu|ziņām|šīm) (tiek|varu|tikt|es) [vaļā no jums|vaļā no ziņām|atteikties|atbrīvoties no jums|izrakstīties]
      [no tā|no šī|no jums|no šīm ziņām] (tiek|tikt|var) (tikt|tiek) vaļā
      ^ (un) kas (te|šeit) (vispār|īsti) [raksta|sūta|runā]
      [ar dzīvu cilvēku|ar cilvēku|ar operatoru|ar konsultantu|ar darbinieku] (var|varu|gribu|vai) [runāt|parunāt|sazināties|savienojiet]
      [vajag|vajadzīga|lūdzu] palīdzību … [sazināties|kā|kur|kontakt*]
      kas (man|te) [sūta|raksta] (man|tās|šīs|šos) [texts]
      ^ (un) [kas raksta|kas sūta|kas man raksta|kas man sūta] (tādi|tāds) $
      kas jūs tādi esat (un) ko [gribat|jums vajag]
      kas jūs (tādi) [esat|tādi] (un|ka|lai) … [rakstāt|sūtāt|numuru|ziņas]
      [kas tas ir par|kas par|kāds] [uzņēmumu|uzņēmums|firma|firmu]
      kā (lai|es|var|no|man|tālāk) (no|es|var|varu) (šī|šīm|jūsu|es|tā|šitā) (ziņām|varu) [atteikties|atrakstās|atrakstīties|atsakos|atslēgties|atsakās|pārtraukt ziņas|izslēgt ziņas|atslēgt ziņas|atteicos]
      kā [atteikties|atrakstīties|atslēgties] (no) (jūsu|šīm|šo) [texts]
      [kā|kur] (ar) (jums|var|varu) (ar jums) [sazināties|piezvanīt|sazvanīt]
      ^ vajag palīdzību $`,
    access: `
      ? (vai varat pateikt|varat pateikt) [kādi|kādus] dati (jums) (ir) par mani
      izmantoju (savas) tiesības [piekļūt datiem|piekļūt saviem datiem|uz piekļuvi datiem|saņemt savus datus]
      [kam|kam vēl|kādām firmām|kuriem] (jūs|vēl|esat) (esat|jūs) [nodevāt|devāt|nodevuši|pārdevāt|pārdevuši|atdevāt|nopludinājāt|nosūtījāt|iedevāt|rādījāt] [myData|myRecord|manu anketu|manu profilu|manu vēsturi|manu adresi|manus rezultātus|manu epastu]
      [atsūtiet|izsniedziet|parādiet|vēlos saņemt|gribu saņemt] (man|lūdzu) (visu|visus) [manu anketu|manu profilu|manus rezultātus|manus ierakstus|manu lietu|manu vēsturi|manu karti]
      [kam|kuram] (vēl) ir (pieeja|piekļuve) [pieeja|piekļuve] maniem datiem
      [gribu saņemt|vēlos saņemt|lūdzu izsniegt|lūdzu atsūtīt|atsūtiet|izsniedziet|vai varu redzēt|vai varu saņemt|vai jums ir] (man) [manu cv|manus rentgena uzņēmumus|mana zvana ierakstu|manu zvanu ierakstus|video ar manu bērnu|manu slimības vēsturi|manu atsauksmi|manas atsauksmes|manus komentārus|manu e pastu|manu epastu|mūsu saraksti|visu saraksti|visu saraksti ar mani|manu pasūtījumu vēsturi|pasūtījumu vēsturi|mana bērna datus|manas bildes]
      [kuri darbinieki|kurš darbinieks|kuri ārsti|kurš ārsts|kas no darbiniekiem] [slēgušies klāt|skatījušies|skatījās|pieslēgušies|lasīja|atvēra|slēdzās|pieslēdzās] (manam|manu|manus|manai) [profilam|manam profilam|karti|lietu|datus|kontam|manai kartei|manu karti|manus datus]
      [gribu|vēlos|iedodiet|atsūtiet] (saņemt) (sava|mana|mūsu) [zvana|sarunas|zvanu|sarunu] [ieraksta kopiju|ierakstu kopijas|ierakstu|ierakstus|ieraksta]
      kas (pērn|šogad|vakar|pie jums|no jums) [skatījās|atvēra|lasīja|apskatīja|redzēja] [manu slimības vēsturi|manu karti|manu lietu|manus datus|manu anketu]
      kas (un kad|no jums|no ārstiem|no darbiniekiem|pie jums) (no darbiniekiem) [pieslēdzies|skatījies|lasījis|atvēris|atvēra|skatījās|lasīja|pieslēdzās|apskatīja|ielūkojies|rakņājies|redzējis] (pie|par) [manai slimības vēsturei|manu karti|manu lietu|manus datus|manu vēsturi|manai kartei|manai lietai|maniem datiem|manu profilu|manā kartē|manā lietā|manu slimības vēsturi]
      (un|vai) (kādus|cik|kādi) (ierakstus) (no|ierakstus) [manām sarunām|manu sarunu|sarunu ierakstus|sarunām ar operatoru|mūsu sarunu ierakstus|manu zvanu ierakstus] (ar operatoru) [glabājat|varu noklausīties|vai varu|varu saņemt|vai ir|noklausīties|dabūt|saņemt] (un vai varu|tos)
      [vai varu|gribu|vēlos|varu|atsūtiet|iedodiet] (saņemt|noklausīties|dabūt) (tos) [sarunu ierakstus|mūsu sarunu ierakstus|manu sarunu ierakstus|manu zvanu ierakstus|sarunas ierakstu]
      ko [pagasts|dome|pašvaldība|poliklīnika|skola|jūs|iestāde|slimnīca|banka] (jūs|tur) [zina|zināt|ir ierakstījusi|ir pierakstījis|glabā|glabājat|esat sarakstījuši|esat pierakstījuši|pierakstījuši] (par|tur) (manu) (īpašumu|mani|manu bērnu|bērnu) (un mani)
      atsūtiet visus par mani (savāktos|uzkrātos|glabātos) datus
      [kādas|kuras] [piezīmes|atzīmes|ziņas] … par mani
      vai (es) [varu|varētu|varam|var] [saņemt|dabūt|redzēt|apskatīt|iegūt] (kopiju|izrakstu|izdruku) (no) [savas kartītes|savas kartes|savas lietas|savu datu|saviem datiem|savas slimības vēstures|manas kartītes|savu kartīti|savu lietu|savus datus]
      kur (jūs|jus|jums) [rāvāt|ņēmāt|dabūjāt|izrāvāt|atradāt|noķērāt|izrakāt] (manu|šo) [nr|numuru|mobilo|kontaktu|tel|telefonu]
      [manā kartītē|manā kartē|manā lietā|manā profilā|manā anketā|manā slimības vēsturē] (viss) (ir) [rakstīts par mani|rakstīts] $
      [kas|ko|kas viss] (viss) (ir) (par mani) (ir) [rakstīts|ierakstīts|sarakstīts|rakstīts par mani|teikts|fiksēts] (par mani) (par mani) [manā kartītē|manā kartē|manā lietā|manā klienta kartē|manā profilā|manā anketā|manā slimības vēsturē|manos dokumentos|manās piezīmēs|kartītē par mani|lietā par mani]
      ? kas (jums) par mani (ir|jums) (ir) [saglabāts|ierakstīts|pierakstīts] $
      ? [gribu|vēlos|lūdzu|prasu|gribētu] (redzēt|saņemt|iepazīties|apskatīt|ar) (ar) [iepazīties ar saviem datiem|saviem datiem|savus personas datus|manus datus kas|savus datus ko|iepazīties ar maniem datiem]
      ^ (un|lūdzu) [kas jums|ko jūs|kādi dati|kāda informācija|kas] (jums|jūs) (ir|zināt|glabājat) par mani (ir|zināt|glabājat|jums) (atsūtiet|lūdzu) (man) $
      ^ [kas jums|kādi dati jums|kāda informācija jums|kas jūsu rīcībā] (ir) par mani (ir) $
      [kam|kādiem uzņēmumiem|kādām firmām] & [nodevuši|nodevāt|devuši|devāt|pārdevuši|pārdevāt|iedevāt|iedevuši] & [manus datus|manu numuru|manus kontaktus]
      kas jums (ir) par mani [zināms|ir zināms|zināt|sakrāts]
      [kāda|kādi|kādu] [informācija|dati|informāciju] (ir) [savākta|savākti|uzkrāta|glabājas|ir] par (manu) [manu numuru|mani|numuru]
      kas jums (to) [manu numuru|manu telefonu|manus kontaktus|manus datus] (to) [iedeva|pārdeva|atdeva|nodeva|nopludināja]
      [parādiet|sniedziet|atsūtiet|dodiet|izsniedziet] (man|lūdzu) (visu|pilnu) [manu lietu|manu dosjē|manu karti|manu vēsturi|visu par mani|informāciju par mani|datus par mani|visu kas jums ir]
      ? vai (pie|jums|jūsu) (jums|bāzē|sistēmā) ir (kāda|kādi) (kāda) [informācija|dati|ziņas|kaut kas] par mani
      [izrakāt|izrakuši|dabūjāt|sadabūjāt|ieguvāt|atradāt|nopirkāt] (jūs|to) [manu numuru|manu telefonu|manus kontaktus|manus datus|šo numuru]
      [atsūtiet|parādiet|iedodiet|izsniedziet|pastāstiet] (lūdzu|man) (man) (visu) [ko|kas|visu kas|visu ko|visu] … par mani … [saglabāts|zināt|glabājat|glabājas|savākts|zināms|ir]
      kādi (mani) [dati|mani dati] (ir) (pie|jums) [pie jums|ir pie jums|jums ir|glabājas]
      [kur|no kurienes] jūs [izrakāt|dabūjāt|ņēmāt|atradāt|nopirkāt|savācāt] manu [numuru|telefonu|nr]
      [kādi|kādus|kāda|kādu] (mani|manus|personas) (personas) [data] (par mani) [hold] (par mani)
      [kādi|kādus] mani [dati|datus] (ir) (jūsu) [rīcībā|glabājat|apstrādājat]
      ko jūs (par mani) [zināt|glabājat] (par mani)
      [no kurienes|kā|kur] (jums|jūs|vispār|ir) (ir|jūs|jums|vispār|ņēmāt|dabūjāt|zināt) [mans|manu] [numurs|numuru|telefons|dati|kontakti]
      kas (jums) [iedeva|pārdeva|deva] (jums) [manu numuru|manus datus]
      [kopiju|kopija|izrakstu|piekļuvi|izdruku] (no|visu|visiem) [manu|maniem|personas|savu|saviem] (personas) [datiem|datu]
      [atsūtiet|parādiet|sniedziet|izsniedziet|vēlos redzēt] (man) (visus|kādi) [manus|mani|personas] (personas) [datus|mani dati|dati]
      (kas) jums (tur) par mani (vispār) (ir) [pierakstīts|sarakstīts|saglabāts|zināms|ierakstīts|uzkrāts]
    `,
    erase: `
      [vēlos|gribu|vēlētos] tikt [aizmirsts|aizmirsta]
      ? (lai|gribu|vēlos|prasu) … [neviena ieraksta|nekādu ierakstu|nekādu datu|nekas] (vairs) par (mani|bērnu|manu bērnu)
      [noņemiet|izņemiet|izdzēsiet|dzēsiet] (lūdzu|manu|mana|bērna) (mana|bērna) [bērna|foto|bildi|bildes|fotogrāfiju|fotogrāfijas] (un|vārdu|foto) (vārdu) no (jūsu) [datubāzes|mājaslapas|sistēmas|lapas|arhīva]
      [atsaucu] (savu) piekrišanu (un|datu) … datus (lūdzu|manus) [dzēsiet|izdzēsiet|dzēst|izdzēst|iznīciniet]
      [izdzēsiet|dzēsiet|iznīciniet|iznīcināt|izdzēst|dzēst|noņemiet] (lūdzu|visus|visas) [manu cv|manus rentgena uzņēmumus|mana zvana ierakstu|manu zvanu ierakstus|video ar manu bērnu|manu slimības vēsturi|manu atsauksmi|manas atsauksmes|manus komentārus|manu e pastu|manu epastu|mūsu saraksti|visu saraksti|visu saraksti ar mani|manu pasūtījumu vēsturi|pasūtījumu vēsturi|mana bērna datus|manas bildes|bērna bildi|dēla bildi]
      [manu cv|manus rentgena uzņēmumus|mana zvana ierakstu|manu zvanu ierakstus|video ar manu bērnu|manu slimības vēsturi|manu atsauksmi|manas atsauksmes|manus komentārus|manu e pastu|manu epastu|mūsu saraksti|visu saraksti|visu saraksti ar mani|manu pasūtījumu vēsturi|pasūtījumu vēsturi|mana bērna datus|manas bildes] (lūdzu) [izdzēsiet|dzēsiet|iznīciniet|iznīcināt|izdzēst|dzēst]
      [negribu|nevēlos] (lai|ka) (jūs|turpmāk) (turpmāk) [glabājat|turat|uzglabājat] (turpmāk) [manu cv|manus rentgena uzņēmumus|mana zvana ierakstu|manu zvanu ierakstus|video ar manu bērnu|manu slimības vēsturi|manu atsauksmi|manas atsauksmes|manus komentārus|manu e pastu|manu epastu|mūsu saraksti|visu saraksti|visu saraksti ar mani|manu pasūtījumu vēsturi|pasūtījumu vēsturi|mana bērna datus|manas bildes|myRecord]
      (video|bildes|bildi|foto|ierakstu) ar manu [bērnu|dēlu|meitu|mazmeitu|mazdēlu] (lūdzu) [noņemiet|izdzēsiet|dzēsiet|izņemiet] (no) (visurienes|visur)
      [bildes|bildi|fotogrāfijas|video|foto|videoierakstu] (ar) (manu|mana) (puiku|meitu|dēlu|bērnu|bērna|puikas) … (no) [nost|dzēsiet|izdzēsiet|dzēst|izdzēst|iznīciniet|laukā]
      (lūdzu) [izņemiet|izdzēsiet|dzēsiet|noņemiet] (lūdzu) (mana|manas|mūsu) … datus no (savas|jūsu|saviem) [sistēmas|datubāzes|kartotēkas|failiem|datora]
      [lietotājs|lietotāja|konts|kontu|klients|lapas lietotājs] dzēsiet visu
      [apstrādāt datus|datu apstrādei|datu apstrādi] … [dzēst|izdzēst|dzēsiet|izdzēsiet]
      [neesmu atļāvusi|neesmu atļāvis|neatļāvu|neesmu devusi atļauju|neesmu devis atļauju] (jums) [glabāt|uzglabāt|turēt|saglabāt]
      [manam vārdam|maniem datiem|manam numuram|visam par mani] jāpazūd
      [negribu|nevēlos] [ka|lai] … [paliek|paliktu|glabājas|glabātos] … [dati|dati par mani|nekas|kaut kas|datu]
      vai (jūs) [varat|varētu|varētat|var|variet|iespējams] (lūdzu) [wipeOut] (visu|visus) [myRecord|manu klienta karti|manu karti|manu vēsturi|manu bildi|manu foto]
      lai [manis|manu datu|mana vārda|mani datu] (jūsu|vairs) (jūsu) [sistēmā|datubāzē|kartotēkā|reģistrā|failos|datorā] (vairs) [nav|nebūtu|nebūs|vairs nav]
      [iznīcināt|izdzēst|iznīciniet|izdzēsiet] (manu|visu) [klienta karti|manu klienta karti|klienta karti un vēsturi|pirkumu vēsturi]
      izdariet tā lai [manis|mani|mana] … [nebūtu|nav|vairs nav|vairs nebūtu]
      [mans vārds|mani dati|mans numurs|mana bilde] (pie jums) [nedrīkst palikt|lai nepaliek|nedrīkst būt|lai vairs nav|lai nebūtu]
      [vārds|numurs|dati|bilde|foto|kopija] … [nedrīkst|nevar] (vairs) [pie jums palikt|palikt pie jums|pie jums vairs palikt]
      ? izņemiet mani no datubāzes (uz) [visiem laikiem|neatgriezeniski]
      ? [bildes|fotogrāfijas|anketu|anketas] (un) (anketu|bildes) [nodzēsiet|izdzēsiet|iznīciniet|dzēsiet]
      ? (gribu|lai|vēlos) lai [mans konts|mani dati|mans profils] (tiek|tiktu|ir|būtu) [dzēsts|dzēsti|izdzēsts|izdzēsti|iznīcināti|slēgts]
      ? [wipeOut] & [myRecord]
      ? [dzēsiet|izdzēsiet|izdzēst|dzēst] (lūdzu) manu [vārdu|uzvārdu|adresi|epastu] un (manu) [adresi|uzvārdu|telefonu|numuru|epastu|vārdu]
      ? (lai|gribu lai) (nekādu|nekādi|neviens) [manu datu|datu par mani|mani dati|manas informācijas] (pie jums|jums|jūsu) (vairs|sistēmā|bāzē) [nebūtu|nepaliktu|nav|nepaliek]
      [izdzēsiet|dzēsiet|iznīciniet|izdzēst|dzēst|izdzēs] (lūdzu) visu (to) [kas jums|ko jūs|kas|ko] (par mani|jums|jūs) (ir|zināt|glabājat) (par mani) (ir|zināt|glabājat)
      [gribu|vēlos|pieprasu|lūdzu|prasu] (lai) [lai] (jūs) [aizmirstat|izdzēšat|aizmirstu|izdzēstu|iznīcināt|iznīcinātu|dzēšat] (visu) (ko) (par mani) (zināt|jums ir|glabājat) (par mani)
      [iznīciniet|izdzēsiet|dzēsiet|sadedziniet] (lūdzu) [manu anketu|manu karti|manu profilu|manu lietu|manu kontu|manu klienta karti]
      [izņemiet|izdzēsiet|dzēsiet|iztīriet] (lūdzu) no (jūsu|savas|sava) [bāzes|datubāzes|sistēmas|servera] (visus) [manus datus|manus pases|personas datus|manus personas|savus datus|datus] (datus)
      [izdzēsiet|dzēsiet|iznīciniet|nodzēsiet|likvidējiet] mani … [vēsturi|datus|datiem|kontu|profilu]
      ? [lai|tā lai] & [ne pēdas|pēdas|nekas par mani] & [nepaliek|nepaliktu|nav|nebūtu]
      (vairs) [neglabājiet|neglabāt|neturiet|pārtrauciet glabāt|beidziet glabāt] (vairs|vairāk|savā) [manus datus|manu informāciju|manus personas|personas datus|manu numuru]
      [dzēsiet|izdzēsiet|dzēst|izdzēst|iznīciniet] (lūdzu|nekavējoties) (visus|visu) (manus|manu|savus) (personas) [datus|manu informāciju|manu kontu|manu profilu|kontu]
      [dzēsiet|izdzēsiet|dzēst] (lūdzu) visu (kas|ko) [par mani|jums ir par mani|zināt]
      [tiesības tikt aizmirstam|tiesības tikt aizmirstai|aizmirstiet mani]
      [dzēsiet|izdzēsiet|izdzēst] … manu numuru
      [izdzē*|dzēsiet|dzēst|iznīcin*|izmetiet|nodzēs*|neglabājiet|sadedziniet] … [cv|dzīves aprakstu|motivācijas vēstuli|anketu ko|anketu kuru|pases kopiju|dokumenta kopiju|id kartes kopiju|pieteikumu ko]
      [cv|dzīves aprakstu|motivācijas vēstuli|anketu|pases kopiju|dokumenta kopiju|bildes|fotogrāfijas|lietu|slimības vēsturi|rentgena uzņēmumus|kartes datus|ierakstus] … [izdzēsiet|izdzēst|dzēsiet|dzēst|iznīciniet|iznīcināt|iznīcina|iznīcinātu|izdzēstu|izdzēš|izmetiet|nodzēsiet|neglabājiet|neglabāt]
      [izdzēsiet|dzēsiet|izņemiet|izmetiet|svītrojiet|izdzēst|dzēst|izņemt] (lūdzu) (mani|manu numuru|manu nr|manu telefonu|manu tālruni|numuru|manu vārdu|manu tel) (pilnībā|lūdzu|arī|uz visiem laikiem) no (jūsu|savas|sava|saviem|visas|visām) [sistēmas|sistēmām|datubāzes|datubāzēm|datu bāzes|reģistra|reģistriem|arhīva|servera|serveriem|datora|datoriem|failiem|kartotēkas|crm]
      [slēdziet|slēgt|aizveriet|aizvērt|likvidējiet|likvidēt|izdzēsiet|izdzēst|dzēst] (lūdzu) (manu|savu) [kontu|profilu|klienta kontu|lietotāja kontu]
      kā (es|man|varu|var) (varu|var|es) … [izdzēst|dzēst|slēgt|likvidēt] … [kontu|profilu|datus|anketu]
      kā (es|man|varu|var) (varu|var|es) [savu|savus|manu|manus] [kontu|profilu|datus|anketu] … [izdzēst|dzēst|slēgt|likvidēt]
      [negribu|nevēlos|gribu|vēlos|prasu|pieprasu] lai (pie jums|jums|jūs) … [glabātu|stāvētu|glabājas|paliktu|nepaliktu|glabājat|turat|glabātos|nebūtu] … [mani dati|manu datu|par mani|mana|manas|manus|manis]
      [negribu|nevēlos] lai (pie jums|jums) (vēl|joprojām) [mana|mani|manas|manu] … [glabātos|stāv|stāvētu|glabājas|paliek|mētājas|būtu]
      aizmirstiet (mani|lūdzu) (un) … [visus datus|datus|visu ko|visu par mani]
      tiesīb* tikt [aizmirstam|aizmirstai|aizmirsts|aizmirsta]
      [datu|konta|profila] [dzēšanu|dzēšana|izdzēšanu|iznīcināšanu|likvidēšanu|slēgšanu]
      [gdpr|vdar|datu aizsardzības regul*|datu aizsardzības likum*] & [izdzē*|dzēs*|iznīcin*|aizmirst*]
      (vai) [varat|varētu|varētu jūs|varat lūdzu] (lūdzu) (lūdzu) [izdzēst|dzēst|iznīcināt|izmest] (visu|visus|manu|manus|manas) (manu|manus|dēla|meitas|bērna|savu|mūsu) [anketu|datus|kontu|profilu|lietu|karti|bildes|fotogrāfijas|ierakstus|vēsturi|informāciju|cv|dokumentus|kopiju]
    `,
    rectify: `
      ? ^ (es) [nomainīju|esmu nomainījis|esmu nomainījusi] (savu) [adresi|uzvārdu|epastu|numuru]
      (mans|mana|man) [adrese|uzvārds|vārds|epasts|e pasts|numurs|telefons|dzimšanas datums] (ir|man|jau|tagad) [cits|cita|mainījies|mainījusies|nomainījies|nomainījusies|jau cits|jau cita|tagad cits|tagad cita]
      ^ man (ir|jau|tagad) [cits|cita|jauns|jauna|mainījies|mainījusies|mainījās] (tagad) [adrese|uzvārds|vārds|epasts|e pasts|telefons|dzīvesvieta]
      (vārdu|uzvārdu) [lūdzu|vajag] (mainīt|labot|izlabot|atjaunināt) (uz) [labot|mainīt|izlabot|nomainīt|atjaunināt]
      [atjauniniet|lūdzu mainīt|lūdzu labot|jums nepareizs|jums ir nepareizs] (manu|mans|mana) [vārdu|uzvārdu|adresi|epastu|vārds|uzvārds|adrese|epasts]
      ? (jūsu) [anketā|kartītē|kartē|profilā|sistēmā|datos] (jums) [rakstīts|ierakstīts|norādīts|stāv] … [vajag|jābūt|jāpapildina|papildiniet|labojiet|jālabo]
      ? tagad (es) esmu … [bet jums|jums vēl|bet jūs rakstāt]
      ? (es) neesmu (nekāds) parādnieks [izlabojiet|labojiet|salabojiet]
      ? (mans|mana) [telefons|adrese|uzvārds|vārds|epasts|e pasts] [jānomaina|jāmaina|jāizlabo|raksta citādi|rakstās citādi|jāatjaunina]
      (mans) (vārds|uzvārds) ir … nevis [who|īlona|ar]
      es neesmu [pensionāre|pensionārs|students|studente|parādnieks|vīrietis|sieviete] bet … [izlabojiet|labojiet|nomainiet|salabojiet]
      [skaitos|esmu|ierakstīta|ierakstīts|esat ierakstījuši] (mani|jums|pie jums|kļūdas pēc) (kā|par|pie) [parādniece|parādnieks|parādnieku|parādnieci|parādniekiem|parādnieku sarakstā|parādnieki] … [samaksā*|apmaksā*|sakārto*|izlabo*|kļūd*]
      [apprecējos|izšķīros|nomainīju uzvārdu] (un) (tagad|esmu) [tagad|tagad esmu|vairs neesmu|esmu] (es)
      [dzīvokļa numurs|mājas numurs|auto numurs|dzimšanas datums|platība|uzvārds|vārds|adrese] (ir|jums|caurlaidē) [ar kļūdu|ievadīts ar kļūdu|ierakstīts ar kļūdu|ievadīta ar kļūdu|ierakstīta ar kļūdu|uzrakstīts ar kļūdu]
      [pārvācos|pārvācāmies|esmu pārvācies|esmu pārvākusies] (mana|mūsu) jaunā adrese (ir) … (lūdzu) [nomainiet|samainiet|pierakstiet|ierakstiet|izmainiet|atjauniniet]
      [jaunā adrese|mana jaunā adrese|tagad adrese|mana adrese tagad] (ir) … (lūdzu) [nomainiet|samainiet|pierakstiet|ierakstiet|izmainiet|atjauniniet]
      (manu) [vārdu|uzvārdu] raksta … nevis
      ? [kartē|kartītē|papīros|lietā|anketā] & [ka esmu|ka man|it kā esmu] & [neesmu|man nav|tā nav]
      [kartītē|kartē|manā kartītē|lietā|manā lietā|jūsu papīros|jūsu sistēmā|jums rakstīts|jums ierakstīts|anketā] & [nav taisnība|tā nav taisnība|nav patiesība|tas nav tiesa|nav tiesa|neatbilst patiesībai|ir nepareizi]
      [ielieciet|ierakstiet|ielikt|saglabājiet|nomainiet] (to|šo|lūdzu) [vecā vietā|vecā numura vietā|iepriekšējā vietā|vecā numura]
      [dzimšanas gads|dzimšanas datums|dzimšanas diena|dzimšanas gadu] & [pareizi|pareizi ir|patiesībā|nepareizs|nepareizi|kļūda|jābūt]
      [rādījums|rādījumu|skaitītāja rādījums] & [nepareizi|nepareizs|kļūda|kļūdains|izlabojiet]
      [epastam|e pastam|epastā|e pastā|epasta|e pasta|adresē|numurā|numuram|vārdā|uzvārdā] & [izlabojiet|labojiet|izlabot|nevis|nepareizi|kļūda]
      [pārrakstiet|noformējiet|pārrakstīt|noformēt|pārformējiet|pārlieciet] (lūdzu) [līgumu|kontu|rēķinu|abonementu] uz (mana|mana) [mana vārda|manu vārdu|mani|vārda]
      [apprecējos|apprecējusies|apprecējies|izšķīros|izšķīrusies] & [nomainiet|mainiet|izmainiet|izlabojiet|ierakstiet|nomainīt|mainīt]
      [jums rakstīts|jums ir rakstīts|jums ierakstīts|jums ir ierakstīts|jūsu papīros|jūsu dokumentos|jūsu datos|jūsu sistēmā|manā kartē|manā kartītē|manā lietā|kartītē|pie jums rakstīts|pie jums] & [esmu|man ir|man|dzimis|dzimusi|dzīvoju|rakstīts ka man] & [patiesībā|nav pareizi|nepareizi|kļūda|izlabojiet|labojiet|izlabot|mainiet|nomainiet|pareizi ir|īstenībā|neesmu|esmu neprecējies|esmu neprecējusies|esmu šķirts]
      ? [epasts|e-pasts|adrese|uzvārds|vārds|telefons|indekss] jums (ir) [nepareizs|nepareiza|nepareizi|kļūdains|kļūdaina|vecs|veca]
      ? [sarakstā|anketā|līgumā|sistēmā] (ir) kļūda & [sauc|vārds|nevis|uzvārds]
      ? [pierakstiet|ierakstiet] (manu) [jauno|jaunu] [tel|telefonu|numuru|adresi|epastu] & [vecais|vecā|veco|vairs]
      ? [vārds|uzvārds] (jāraksta|ir) (ar) [garumzīmi|mīkstinājuma zīmi|jāraksta ar]
      ? personas koda [beigas|cipari|sākums] (ir) [sajauktas|sajaukti|nepareizas|nepareizi|sajaukts]
      ? indekss (mums|man|ir) & [atjauniniet|izlabojiet|labojiet|nomainiet]
      ? pielieciet (man) (dr|titulu|grādu) pie (mana) [vārda|uzvārda]
      ? [inFile] & [dataField] & [offData]
      ? [inFile] & [dataField] & [alterIt]
      ? [manā|manos] [profilā|kontā|datos|anketā|vārdā|uzvārdā|adresē] (ir) (ieviesusies) [kļūda|kļūdas]
      ? [mans|mana|mani] [dataField] (ir|pie jums|jums|sistēmā) (ir|uzrakstīts|norādīts|uzrakstīta|norādīta) [offData]
      ? [offData] (ir|pie jums) [mans|mana|mani|manu] [dataField]
      ? [dzimšanas datums|dzimšanas diena] (man|ir|jums|pie jums) (ir|norādīts|norādīta) [offData]
      ? (mana) [dzimšanas diena|dzimšanas datums] … nevis
      ? (jūs) [nepareizi|kļūdaini] (jūs) [rakstāt|rakstiet|ierakstījāt|norādījāt|uzrakstījāt] (manu|mūsu) [uzvārdu|vārdu|adresi|numuru|epastu|datus]
      ? [nomainīju|mainījās|nomainījās|mainīju|nomainīts|mainīta|mainījusies|mainījies] & [numuru|numurs|telefonu|adrese|adresi|uzvārds|uzvārdu|epasts|epastu|vārds|telefona numuru] & [alterIt|ierakstiet|pierakstiet]
      ? [jauns|jauna|jauno|jaunu|cits|cita] [numurs|telefons|adrese|epasts|uzvārds|telefona numurs|e pasts] & [alterIt|ierakstiet|pierakstiet]
      ? [pārvācos|pārcēlos|pārvācāmies|pārcēlāmies] & [jaunā adrese|adrese tagad|mana adrese|adrese mainījās|jauno adresi|jauna adrese]
      ? [apprecējos|izšķīros] & [uzvārds|uzvārdu]
      ? [kur|kā|gribu|vēlos|gribētu|vajag] (var|varu|man|es) [alterIt] (savu|manu|savus|manus) [adresi|uzvārdu|vārdu|epastu|telefonu|numuru|telefona numuru|datus|dzimšanas datumu]
      ? [alterIt] (lūdzu) kļūdu [manos datos|manā vārdā|manā uzvārdā|manā adresē|manā profilā]
      [rakstāt|rakstīts|norādīts|ierakstīts|stāv] & [bet es|patiesībā|bet jābūt|tā vietā] & [nomainiet|izlabojiet|labojiet|mainiet|samainiet]
      [saucat|uzrunājat|ierakstījāt mani|pierakstījāt mani|esmu ierakstīts|esmu ierakstīta] & [izlabojiet|labojiet|pareizi|esmu|jābūt] & [izlabojiet|labojiet|pareizi|bet es|kļūda]
      [izlabojiet|labojiet|nomainiet|mainiet] (lūdzu) [pie sevis|manu|mans|uzvārdu|adresi] … [uzvārd*|vārdu|adresi|dzimšanas|epastu]
      [wrong] (ierakstīts|uzrakstīts|jums|mans|norādīts) [uzvārds|uzvārdu|mans vārds]
      [uzvārds|mans vārds] … [wrong]
      [name] … [wrong] … [fix]
      [mainījies|nomainīju|mainījās] (mans|mana) [uzvārds|adrese|uzvārdu|adresi|vārds|numurs] … [fix]
      [fix] (lūdzu) [manu|mans|manus] [name]
      ^ (lūdzu) [izlabojiet|labojiet|nomainiet|mainiet|precizējiet] (lūdzu) [uzvārdu|adresi|datus|dzimšanas datumu] (uz|lūdzu)
      (jums) [mana|mans] [dzimšanas diena|dzimšanas datums|adrese|uzvārds|vārds|epasts] (ir) [nepareiza|nepareizs|kļūdaina|kļūdains|veca|vecs]
      (es) esmu … ar [mīkstinājumu|garumzīmi|mīkstinājuma zīmi|garo] … [nevis]
      (es) esmu … [nevis] … [izlab*|labojiet|nomainiet|mainiet|lūdzu izlabojiet]
      (es) esmu (kundze|sieviete|vīrietis|kungs) [nevis] [kungs|vīrietis|sieviete|kundze]
      (es) neesmu (kungs|kundze) [kungs|kundze|vīrietis|sieviete] … [bet|esmu|izlab*|labojiet]
      [mani sauc|mans vārds|mans uzvārds|uzvārds|vārds] (ir) … [nevis]
      [vārds|uzvārds|vārdu|uzvārdu|vārdā|uzvārdā] … [ar garo|ar mīkstinājumu|bez mīkstinājuma|ar garumzīmi|bez garumzīmes|ar diviem|ar š|ar s|ar z|ar ž|ar č|ar c|ar k|ar ķ|ar ļ|ar ņ|ar e|ar ē|ar i|ar ī|ar o|trūkst burta|trūkst viens burts|burts lieks|defisi|bez defises]
      (jums|sistēmā|kartē|līgumā|anketā|rēķinā|pie jums) [rakstīts|ierakstīts|norādīts|stāv|uzrakstīts|ierakstīta|norādīta|parādās] … [bet jābūt|jābūt|bet ir|pareizi ir|patiesībā|bet esmu|bet es|nevis]
      [pārvācos|pārvācāmies|pārcēlos|pārcēlāmies|esmu pārvācies|esmu pārcēlusies|tagad dzīvoju|tagad dzīvojam] … [jaunā adrese|adrese|adresi|tagad dzīvojam|tagad dzīvoju|nomainiet|izlabojiet|ierakstiet|pierakstiet]
      [apprecējos|izšķīros|apprecējusies|izšķīrusies] … [uzvārds|uzvārdu|esmu|tagad|ģimenes stāvoklis|nomainiet|izlabojiet]
      [dzimums|uzruna|ģimenes stāvoklis|pilsonība] … [nepareiz*|kļūd*|mainī*|nomainiet|izlabojiet]
      [jauns|jaunais|jaunu|jauno|jauna|jaunā] (mans|manu) [telefons|telefonu|tālrunis|tālruni|nr|numurs|numuru|epasts|epastu|pasts|e|meils|adrese|adresi|konts|kontu|konta numurs] … [vecais|veco|vecā|iepriekšējais] (vairs) (vairs) [nedarbojas|nelietoju|neizmantoju|nestrādā|nav|neder|nav spēkā|nav aktīvs]
      [ierakstiet|pierakstiet|ielieciet|atzīmējiet|ievadiet|piefiksējiet] (lūdzu|man|pie) (pacienta|klienta|manu|savā) (manu) [jauno|jaunu] [telefonu|tālruni|numuru|nr|adresi|epastu|e|uzvārdu|kontu|meilu]
      [bērns|dēls|meita|meitiņa] (tagad|jau) [pārgāja|mācās|iet|pārcelts] … [klasē|klasi|grupā|grupu|skolu] … [nomainiet|izlabojiet|ierakstiet|sistēmā]
    `,
    port: `
      ? [vēlos|gribu|prasu|lūdzu] datu pārnesamību
      [eksportējiet|gribu lejupielādēt|gribu paņemt līdzi|vēlos paņemt līdzi|vēlos lejupielādēt|pārceliet|pārnesiet|pārsūtiet] (visus|visu|visas) [manas analīzes|manu profilu|manu vēsturi|manus rezultātus|manus datus|manu karti]
      [atsūtiet|iedodiet|nosūtiet] (man|visus|visu) [manu vēsturi|manus datus|manas analīzes|manu profilu] [failā|excel|csv|excel formātā|csv formātā|elektroniski]
      [rentgenu|analīzes|karti|kartīti|bildes|slimības vēsturi|izrakstu] (lūdzu|manas|manu) [aizsūtiet|pārsūtiet|nosūtiet|nododiet] (uz|jaunajam|citam) (citu|jauno) [klīniku|ārstam|ārsta|slimnīcu|zobārstam|poliklīniku]
      [pārceliet|pārsūtiet|nododiet|aizsūtiet|pārvietojiet] (lūdzu) (bērna|dēla|meitas|manu|mūsu) [karti|lietu|vēsturi|kartīti] (uz|tieši) (uz) [jauno|citu|jaunajam|jaunajai|citam|citai|uz jauno|uz citu]
      [pārejam|pāreju|pārejot|ejam|eju|pārceļamies] (tagad) uz (citu|jaunu|valmieras|cēsu|rīgas) (citu) (skolu|klīniku|bērnudārzu|banku|poliklīniku|ārstu) … [pārsūtīt|pārsūtiet|nosūtiet|aizsūtiet|nododiet|nosūtīt] (dēla|meitas|bērna|manu|mūsu) (lietu|karti|vēsturi|dokumentus) (viņiem|tur|uz)
      [aizsūtiet|nosūtiet|pārsūtiet|nododiet|atdodiet] (lūdzu) (viņiem|tiem|jaunajam|jaunajai|citam|citai) (ārstam|klīnikai|apdrošinātājam|skolai|zobārstam) (manu|manus|dēla|meitas|bērna|mūsu) (negadījumu|slimības|medicīnas|ārstēšanās|rēķinu|skaitītāju) [vēsturi|karti|lietu|datus|rādījumus|rentgenus|dokumentus|izrakstus|bildes]
      (manus|man) [datus|skrējienu datus|treniņu datus|pirkumu datus|vēsturi] (no jūsu lietotnes|no lietotnes|no jums) (man) (vajag|vajadzētu|gribu) [tādā formātā|formātā|tādā failā|failā] (ko|kuru|kas) (citur|cita) (var|varētu|lasa) (ielādēt|atvērt|lasīt|importēt)
      [jaunais|jaunā|jaunajam] … [prasa|gaida] (mūsu|manus|manu|visus) … [nododiet|nosūtiet|pārsūtiet|aizsūtiet] (viņiem|tiem|tur)
      [vēlos|gribu|lūdzu|gribētu|vēlētos] pārnest (savus|manus) datus
      [datu pārnesamības|datu pārnešanas|datu pārneses] [tiesības|tiesību|tiesībām]
      [tiesības|tiesību|tiesībām|tiesībās] (uz) (savu|manu|personas) (uz) [datu pārnesamību|datu pārnešanu|datu pārnesi|datu pārnesamības|datu pārnest|pārnest datus|datus pārnest]
      ? [pārsūtiet|nododiet|nosūtiet] (lūdzu) [manus datus|manu lietu|manu karti|manu vēsturi] (pa taisno) (jaunajam|otrai|citai|citam|jaunajai) [zobārstam|ārstam|apdrošināšanai|klīnikai|piegādātājam|skolai]
      ? vajag visu (excel|csv) [failā] (jo) [eju|pāreju] pie cita
      ? [izvelciet|eksportējiet|izvadiet] (manu) [treniņu|pirkumu|pasūtījumu|mērījumu] vēsturi
      ? [manus datus|savus datus|manu datu] & [citam uzņēmumam|citai firmai|citam operatoram|pie cita operatora|pie cita|csv|json|xml|excel|mašīnlasāmā|datorlasāmā]
      [atsūtiet|dodiet|izsniedziet] (man) [manus datus|savus datus|datus] (kā|uz) [excelī|excel|ekselī|csv|failā|tabulā|arhīvā|strukturēti]
      (dodiet|atsūtiet|izsniedziet|gribu) (man) [manus datus|savus datus|manu datu|personas datus] (kopiju) (formātā|kā|uz) [csv|json|xml|excel|csv formātā|failu|failā|arhīvā|mašīnlasāmā]
      ? [paņemt|aiznest|pārnest|pārcelt] (līdzi) (savus|manus) [datus] & [citu uzņēmumu|citam|pie cita|citu banku|konkurent*|jauno]
      [manus datus|savus datus|mani dati|personas datus] … [failā|kā failu|formātā]
      [pārnest|pārsūtīt|pārnesiet|eksportēt|pārnesi] (visus) [manus|savus|personas] (personas) [datus|datu]
      [nododiet|nosūtiet|pārsūtiet|nodot|nosūtīt|pārsūtīt|pārnesiet|atdodiet|aizsūtiet] (lūdzu) (manu|manus|savu|visu|visus|dēla|meitas|bērna) (personas|medicīnisko) [datus|lietu|karti|karti|vēsturi|slimības vēsturi|dokumentus|bildes|analīzes|rentgena uzņēmumus|informāciju|profilu|atzīmes] (tieši|pa taisno|uz|tālāk) (uz) [jaunajam|jaunajai|citam|citai|jauno|citu|nākamajam|nākamajai]
    `,
    object: `
      izmantoju (savas) tiesības [iebilst|iebilst pret apstrādi|iebilst pret datu apstrādi|uz iebildumiem]
      (mani) [nevērtējiet|neprofilējiet|nešķirojiet] (mani) [automātiski|ar algoritmu|ar robotu|pēc algoritma]
      [neprofilējiet|neprofilēt] [mani|mūs]
      [neizmantojiet|neizmantot] [manus datus|manus pirkumus|manu numuru] [reklāmai|reklāmām|mārketingam|statistikai|pētījumiem|mākslīgajam intelektam]
      [nepiekrītu|neļauju|aizliedzu|iebilstu] (ka|lai|pret) … [aprēķinat|aprēķināt|vērtējat|vērtēt|analizējat|analizēt|veidojat|veidot|sekojat|sekot] … [punkt*|portret*|profil*|pirkum*|ček*|paradum*|reiting*|uzticamīb*]
      [nebāziet|nerādiet|nepiedāvājiet] (man) reklāmu pēc (maniem) [pirkumiem|maniem pirkumiem|čekiem|meklējumiem]
      [pietiek|beidziet|nevajag] (jau) (analizēt|veidot|vērtēt|sekot) [analizēt|veidot|vērtēt|pētīt] (manus|manu) [čekus|pirkumus|profilu|paradumus|manus čekus]
      neizmantojiet manu [balsi|bildi|seju|fotogrāfiju] [apmācībai|reklāmai|mākslīgajam intelektam|reklāmās]
      [nerādiet|neizmantojiet|nelieciet|nepublicējiet] [manu cv|manus rentgena uzņēmumus|mana zvana ierakstu|manu zvanu ierakstus|video ar manu bērnu|manu slimības vēsturi|manu atsauksmi|manas atsauksmes|manus komentārus|manu e pastu|manu epastu|mūsu saraksti|visu saraksti|visu saraksti ar mani|manu pasūtījumu vēsturi|pasūtījumu vēsturi|mana bērna datus|manas bildes] (reklāmās) [reklāmās|reklāmai|internetā|facebookā|feisbukā]
      negribu lai pēc maniem (pirkumiem) [pirkumiem|čekiem|meklējumiem|attēliem] (jūs) izdara secinājumus
      [kamera|kameras|jūsu kamera] (mani) [atpazīst|mani atpazīst|novēro|filmē|identificē|seko] (man|mani) … [iebilstu|nepiekrītu|aizliedzu|neļauju|esmu pret|neatļauju]
      (manu|mana) [bildi|fotogrāfiju|bildes|attēlu|bērna bildi|fotogrāfijas] … [reklāmā|reklāmām|reklāmās|mājaslapā|bukletā|feisbukā] [nerādīt|nerādiet|nelietot|nelieciet|neizmantot|neizmantojiet|nepublicēt|nepublicējiet]
      [nesekojiet|neizsekojiet|nevērojiet|nenovērojiet|nespiegojiet|nesekot|nefiksējiet] (man|lūdzu|tam) [uz kuriem|kur|ko|kad|kādos|kurp|cik|manām kustībām|manai atrašanās vietai|maniem pirkumiem] (es)
      [kāpēc|ar kādām tiesībām|kā tā] (manu|par mani) [robots|dators|programma|algoritms|mašīna|sistēma|mākslīgais intelekts|bots] (man|manā vietā|pats) [izlemj|izlēma|nolemj|nolēma|atteica|atteic|vērtē|nosaka|noraidīja|lemj]
      lai (manu|to|šo) (pieteikumu|jautājumu) [skatās|izlemj|izskata|izvērtē|paskatās|lemj|vērtē] (dzīvs|īsts) [cilvēks|darbinieks|speciālists]
      [neizmantojiet|neanalizējiet|nepētiet] (manus|manu|manas) [čekus|pirkumus|karti|vēsturi|grozu|atrašanās vietu] (lai|un) [minētu|lai|zīlētu|piedāvātu|prognozētu|izdomātu|reklāmām|profilam|personaliz*]
      (es) (esmu|es esmu) pret (to) (to) ka (jūs|kamera|programma|veikals|sistēma) … [atpazīst|seko|izseko|vērtē|aprēķina|analizē|novēro|nosaka|skaita]
      [vērojat|novērojat|izsekojat|sekojat|skatāties] (kad|pa kuru laiku|kur|ko) (es) (eju|pērku|staigāju|ko pērku) … [to es neatļauju|es neatļauju|neatļauju|aizliedzu|esmu pret|iebilstu|negribu to]
      (es) [aizliedzu|neatļauju|nedrīkstat|nepiekrītu] (ar|izmantot|jums) (manām|manas|manus|mani) (vēstulēm|vēstules|sarunām|sarunas|bildēm|bildes) (trenēt|apmācīt|mācīt|jūsu|savu) (trenēt|apmācīt|mācīt|jūsu|savu) [čatbotu|botu|mākslīgo intelektu|robotu|algoritmu|neironu tīklu|modeli]
      [netrenējiet|neapmāciet|nemāciet] (savu|jūsu|ar) (čatbotu|botu|mākslīgo intelektu|robotu|algoritmu|manām|maniem) (ar) [manām|maniem|uz manām|no manām|čatbotu|botu|mākslīgo intelektu]
      (mani|manus datus|manas analīzes|manas diagnozes) (statistikā|pētījumos|reitingos) [statistikā|pētījumos|reitingos|statistikai|pētījumiem] [neiekļaujiet|neizmantojiet|neņemiet|nelieciet|neskaitiet]
      cilvēks nevis [algoritms|dators|robots|mašīna|programma]
      [nesekojiet|neanalizējiet|neizsekojiet] (tam) ko (es) … [pērku|iepērku|lietoju]
      (es) [nevēlos|negribu] [ka|lai] … [izmanto|izmantotu|analizē|analizētu|izmantojat|izmantotu manus datus] … [pētījumiem|statistikai|analīzei|reklāmai|pētījumam|pētījumos]
      neapmāciet (savu|jūsu) … [intelektu|ai|modeli|algoritmu|mākslīgo intelektu]
      [anketas|datus|anketu|apmeklējumus|rezultātus] [pētījumam|pētījumiem|statistikai|analīzei] (lūdzu) [neizmantojiet|neizmantot|nelietojiet]
      [nepiekrītu|iebilstu|esmu pret to|es esmu pret] (ka) (jūsu) [dators|sistēma|programma|algoritms|robots] … [rēķina|vērtē|aprēķina|nosaka|izlemj|lemj]
      ? [nesekojiet|neizsekojiet|neanalizējiet|nevērojiet] (maniem|manus|mani) [pirkumu|pirkumiem|pirkumus|iepirkšanās] (paradumiem|vēsturei|ieradumiem)
      ? [nedodu|nedevu|nedošu] (savu|jums) [piekrišanu|atļauju] (jums) [apstrādāt|izmantot|analizēt|profilēt] (manus|savus) (personas) [datus|datu]
      ? [nesekojiet|neanalizējiet|neizsekojiet|nepētiet|neprofilējiet|nespiegojiet|beidziet sekot|beidziet izsekot|pārtrauciet sekot|beidziet analizēt|pārtrauciet analizēt] … [ko es pērku|ko pērku|maniem pirkumiem|manus pirkumus|man|manai uzvedībai|manus datus|manam]
      [negribu|nevēlos|iebilstu|nepiekrītu|neatļauju] & [algoritm*|robots|mākslīgais intelekts|programma|mašīna|automāts|dators] & [izlemj|lemj|lēmumus|lēmums|vērtē|lemtu]
      [beidziet|pārtrauciet|nevajag|neveidojiet] (man|veidot|taisīt|par) (mani|manu|veidot) [manu profilu|profilu|pircēja profilu|manu portretu|profilu par mani]
      [iebilstu|nepiekrītu|negribu|nevēlos] & [pirkumiem|pirkumus|pirkumu|paradumiem|manis|par mani] & [profilu|profilus|profilēšan*|analīz*|analiz*]
      [iebilstu|nepiekrītu|protestēju|aizliedzu|negribu|nevēlos] (pret|ka|lai|to) … [profil*|analiz*|analīz*|izsekoš*|algoritm*|automātisk*|apstrād*]
      [iebilstu|nepiekrītu|iebildumi|iebildums] (pret|ka|pret to) … [profil*|apstrād*|izmantošan*|analīz*]
      negribu (ka) (mani) [profilējat|profilē]
      [iebilstu|nepiekrītu|neatļauju|aizliedzu|negribu|nevēlos|esmu pret|protestēju|nedodu piekrišanu|nedodu atļauju|neizmantojiet] … [statistik*|tirgus izpēt*|tirgus pētījum*|pētījum*|analiz*|analīz*|profilē*|algoritm*|mākslīg*|mārketinga nolūk*|reklāmas nolūk*|personalizēt*|vērtē*]
    `,
    restrict: `
      ? [nedzēsiet|neizdzēsiet] (manus) datus bet [neizmantojiet|nelietojiet|neapstrādājiet]
      [apturiet|pārtrauciet|iesaldējiet] (lūdzu|manu|manas) [manas anketas|manu datu|mana profila|anketas|profila] (izmantošanu|apstrādi) (bet) … [saglabājiet|nedzēsiet|paturiet|neizdzēsiet]
      [apturiet|bloķējiet] (manas|manu) [manu datu|manas anketas|mana profila|manus datus] izmantošanu
      bloķējiet manu anketu līdz
      ? (kamēr|pagaidām) … [ar datiem|ar tiem|ar maniem datiem] (neko) [neko nedariet|nedariet neko]
      ? [saglabājiet|nedzēsiet|paturiet] (to|šo|manu) [ierakstu|video|saraksti] (vajadzēs|noderēs) [tiesai|policijai|vajadzēs tiesai|vajadzēs policijai]
      [nedzēsiet|saglabājiet|paturiet|glabājiet] (ierakstu|video|bildes|datus|lietu|dokumentus) (no|ar) … [vajadzēs|policijai|tiesai|apdrošināšanai|kā pierādījumu] … [neaiztieciet|neizmantojiet|nelietojiet|nerādiet|nedodiet]
      (uz laiku|pagaidām|lūdzu) [noslēdziet|iesaldējiet|aizslēdziet|apturiet|nobloķējiet] (uz laiku|pagaidām) [manu karti|manu lietu|manu anketu|manus datus|manu kontu|manu līgumu|manus ierakstus] … [dzēst nevajag|nedzēsiet|nedzēst|kamēr|līdz|svešas|kļūda|strīds|sarakstījis]
      (visu|lietu|datus|manus datus|dokumentus) [turēt|turiet|paturiet|glabājiet|visu turēt] (zem|aiz) [zem atslēgas|aiz atslēgas|slēgtā|iesaldētu|neaiztiktu] (kamēr|līdz)
      kamēr (policija|tiesa|lieta|nav|jūs) … [visu turēt zem|visu turiet zem|turiet zem|turēt zem] atslēgas
      (lūdzu) neko ar [maniem datiem|manu lietu|mūsu datiem|manu karti] (pagaidām|vairs|tagad) [nedariet|nedarīt|neuzsāciet]
      nedariet (pagaidām|tagad) neko ar [maniem datiem|manu lietu|mūsu datiem]
      nedzēsiet (lūdzu) [manus datus|manu lietu|manu profilu|mūsu datus] (bet|vienkārši|tikai|taču|un) (arī|vienkārši|tikai) [nelietojiet|neizmantojiet|neaiztieciet]
      vēl neko nedzēsiet … [strīds|tiesa|sūdzība|apdrošināšanu]
      [nedzēsiet|neizdzēsiet] (to|tos|manus datus) (man) (to|tas|tie) (man) vajag [tiesai|sūdzībai|apdrošināšanai]
      [nedzēsiet|nedzēst|neizdzēsiet] … [tiesai|tiesā|sūdzībai|apdrošināšanai|strīdam|pierādījumam]
      [apturēt|apturiet|apturētu|pārtrauciet|pārtraukt|iesaldēt|iesaldējiet|ierobežojiet|ierobežot] (visu) (manu) (personas) datu [apstrādi|izmantošanu|lietošanu]
      ? kamēr [notiek|nav|noskaidro] (pārbaude|strīds|pārbaudīts|noskaidrots) [neizmantojiet|neaiztieciet|neapstrādājiet] (manus) (personas) [datus|informāciju]
      ? [dati|datus|datu|profilu|kontu|informāciju] & [nedzēsiet|nedzēst|lai paliek|paliek|glabājiet|paturiet|atstājiet|lai stāv] & [dontUse]
      ? [dati|datus] & [lai paliek|paliek|glabājiet|paturiet] & [neizmantojiet|neko ar tiem|neko nedariet]
      ? glabājiet (manus) datus bet neko (ar tiem|ar viņiem|nedariet)
      ? [neaiztieciet|neizmantojiet|neapstrādājiet|neko nedariet ar] (pagaidām|tikmēr) [manus datus|manu informāciju|maniem datiem|personas datus]
      ? [mani dati|manus datus] & [lai stāv|lai paliek|glabājiet|paturiet] & [neko ar tiem|nedariet|neizmantojiet|neaiztieciet]
      [ierobežojiet|ierobežot|ierobežošanu|apturiet|iesaldējiet|bloķējiet] … [datu apstrādi|datu apstrāde|datu izmantošanu|apstrādi]
      [iesaldējiet|bloķējiet|ierobežojiet] (visus) manus datus
      [paturiet|glabājiet|atstājiet|saglabājiet|paglabājiet] … [dat*|lietu|informāciju|profilu|kontu|tos|anketu|bildes] … [neizmant*|nelietojiet|neaiztieciet|neko|neapstrād*|nenododiet]
      [datus|lietu|informāciju|anketu|datiem] (pagaidām) [neizmantojiet|neaiztieciet|neapstrādājiet|nelietojiet] (bet) (arī|bet) (arī) [nedzēsiet|neizdzēsiet|neiznīciniet]
      [iesaldējiet|nobloķējiet|aizslēdziet|ierobežojiet|iesaldēt|ierobežot|bloķēt|apturiet] (manu|savu|visus|manus) (personas) [datus|datu|lietu|anketu|profilu|kontu|informāciju] … [kamēr|līdz|uz laiku|pagaidām]
      [kamēr|līdz|pagaidām] … [neizmantojiet|neaiztieciet|neapstrādājiet|nelietojiet] (manus|manu|mūsu) (personas) [datus|lietu|informāciju|anketu]
    `,
    do_not_sell: `
      (nevēlos|negribu|neļauju) [nevēlos|negribu|neļauju|aizliedzu] (ka|lai) [manu numuru|manus datus|manu telefonu|manu adresi|manu epastu] (kāds|jūs) [pārdod|nodod|pārdodat|nododat|izplata|izplatāt|dod tālāk]
      [nenopludiniet|nenododiet|neizpaudiet] (nevienam) [manu telefonu|manu e pastu|manu epastu|manu adresi|manu numuru]
      [reklāmas firmām|reklāmdevējiem|citām firmām|bankām|partneriem|ātro kredītu firmām] … [nenododiet|nedodiet|neziņojiet|nepārdodiet]
      ? (par) datu [došanu|nodošanu|pārdošanu|tālāknodošanu] [reklāmdevējiem|partneriem|trešajām personām|citiem|citām firmām] … [nepiekrītu|esmu pret|iebilstu|tam nepiekrītu]
      lai (parādu) [piedzinēji|apdrošinātāji|bankas|reklāmdevēji|darba devējs|svešie] (no jums) (neko) (no jums) [neuzzina|nezina|nesaņem|nedabū|neuzzinātu|nesaņemtu]
      (manas|manu|manus) [analīzes|diagnozes|diagnozi|telefonu|adresi|datus|bildes] (farmācijas|apdrošināšanas|citām|svešām|reklāmas) (firmām|uzņēmumiem|cilvēkiem|nevienam|aģentiem|apdrošinātājiem|bankām) [nerādiet|nerādīt|nedodiet|neizpaudiet|neatklājiet|nenododiet]
      [neviens izņemot jūs|neviens bez jums|neviens cits] (nedrīkst|lai) [nedrīkst zināt|zināt|redzēt|nezina|nedrīkst redzēt|lai nezina] (manu|manus|manas) [adresi|telefonu|numuru|diagnozi|datus|vārdu|diagnozes]
      (ar) (apdrošinātājiem|bankām|darba devēju|citām firmām|reklāmistiem|partneriem) (par) (manu|manām|manu) (veselību|diagnozēm|veselības stāvokli|parādiem|datiem) [nedalieties|nedalīties|nerunājiet|neapmainieties]
      (jūs) [tirgojaties|tirgojat] ar (klientu|cilvēku|mūsu) (sarakstiem|datiem|numuriem) (mani) [mani no|bez manis|mani nē|neļauju|aizliedzu]
      [piekrišanu|atļauju] [dalīties|nodot|pārdot|datu nodošanai] (ar) (maniem) (datiem|datus|informāciju) [atsaucu|atņemu|anulēju]
      [atsaucu|atņemu|anulēju] (savu) [piekrišanu|atļauju] [dalīties|nodot|pārdot|datu nodošanai]
      [netirgojieties|netirgojiet|netirgoties] (ar) (manu|maniem) [numuru|datiem|adresi|kontaktiem|mani|manu|maniem]
      (esmu|es) [pret] (manu|personas) [manu datu|datu|mana numura|kontaktu] [nodošanu|pārdošanu|izpaušanu] (citiem|partneriem|trešajām)
      [mani dati|mans numurs|mani kontakti] (taču) [nav prece|nav pārdodami|nav pārdodams|nav pārdošanai|nav tirgojami]
      [noShare] & [myData] & [nevienam|trešajām|trešajai|citiem|citām|partner*|reklāmdevēj*|uzņēmumiem|svešiem]
      ? [noShare] & [manu numuru|mana numura|manus datus|manu datu|manus kontaktus|maniem datiem]
      [nedodiet|nepārsūtiet|neiedodiet|netirgojiet|neatdodiet] (manu|manus) (personas) [manu numuru|manus datus|numuru|datus] (tālāk) [citiem|nevienam|tālāk|trešajām|svešiem|partneriem]
      [nepārdodiet|nenododiet|nedalieties|neizpaudiet|nesniedziet] (nevienam|lūdzu|ar) (nevienam|manus|maniem) (manus|manu) (personas) [datus|numuru|datiem]`,
    wrong_number: `
      ? [kļūdījāties|kļūdījies|esat kļūdījies|esat kļūdījušies] numurā
      ? nepareizajam cilvēkam
      ? ^ nepareizs cilvēks $
      [esat|jūs esat|laikam esat|būsiet|esi] [sajaucis|sajaukuši|sajaukusi|sajaucies|sajaukušies] (telefona) [numuru|numurus|ar numuru]
      ? ^ (atvainojiet|o) [kas ir|kas tā|kas tas|kas tāda|kas tāds|kas ta] [who] $
      ? (tādu|nekādu|nevienu) [who] [nepazīstu|nezinu]
      ? (šo|šito|to) numuru [saņēmu nesen|nesen saņēmu|nopirku nesen|man ir nesen|ieguvu nesen|dabūju nesen|nesen dabūju]
      ? [nepareizi|kļūdaini|nejauši] (kāds) [pierakstījis|ierakstījis|norādījis|iedevis] (savu) [telefonu|numuru|manu numuru] (jums)
      ? ^ (te|šeit|nekāda|nekādas) [andra|jāņa|pētera|annas|ilzes|māra|edgara|jura|kristīnes|līgas] (te|šeit) [nav|nebija]
      ? ^ (te|šeit) [andri|jāni|pēteri|annu|ilzi|māri|edgaru|juri|kristīni] (es) [nepazīstu|nezinu]
      ? (es) (pie|nekur) (ārsta|friziera|jums) [nepierakstījos|neesmu pierakstījies|neesmu pierakstījusies] … [kļūda|kļūdījāties|sajaukuši]
      ? ^ (tas) [nav mans vārds|nav mans uzvārds|tas nav mans vārds] $
      [iepriekšējā|iepriekšējais|bijusī|bijušais] (šī) numura [īpašniece|īpašnieks|abonents|abonente]
      (laikam|droši vien) [meklējat manu|meklējat] [meitu|dēlu|sievu|vīru|mammu|māsu|brāli] (šis|tas|te) (ir) [tēva numurs|šis ir tēva numurs|mātes numurs|vīra numurs|sievas numurs]
      (jūs) [rakstāt|meklējat|sūtāt] (kaut kādai|kaut kādam|kādai|kādam) … [te tādas nav|te tāda nav|šeit tādas nav|šeit tāda nav|tādas te nav|tāda te nav|tādu nepazīstu]
      [numuru nopirku|numuru dabūju|numurs man ir|numuru ieguvu] (tikai) [vakar|nesen|pirms nedēļas|šonedēļ] … nezinu (kam|kas) [kam jūs rakstāt|kam rakstāt|kas bija pirms]
      (man) [bērnu nav|bērna nav|suņa nav|auto nav|mašīnas nav|nav bērnu|nav suņa|nav bērna] … (jūs) [rakstāt citam|citam domāts|citam domāta|sajaucāt|kļūdījāties|rakstat citam|tas citam|tas citai]
      (pie) [frizieres|friziera|friziere|ārsta|zobārsta|meistara|frizētavā] (es) neesmu [pieteikusies|pieteicies|pierakstījusies|pierakstījies] … [domāts|domāta|citai|citam|nepareizs|kļūda]
      tas (ir) [citai|citam|kādai citai|kādam citam] [domāts|domāta|paredzēts|paredzēta|adresēts]
      [numurs|numuru] (šis|man) [man tikai nedēļu|ieguvu nesen|nesen nopirku|ir jauns|saņēmu nesen|nesen saņēmu] … [iepriekšējais|iepriekšējā|cits cilvēks|cita cilvēka|cits īpašnieks]
      ? neesmu … un … nepazīstu
      ? šis (te) nav … [numurs|telefons|tālrunis] $
      [te|šeit|šajā dzīvoklī|šajā numurā] (nav|vairs) [nekāds|nekāda|neviens|nekādas|nekāda tāda|tāds|tāda] … [nedzīvo|nav|nestrādā]
      ? (šo) numuru (man) [iedeva|piešķīra] … [kam bija iepriekš nezinu|nezinu kam bija|kam piederēja nezinu]
      ? [jaucat|jūs jaucat|sajaucāt|sajaucat] mani ar (kādu) [citu|kādu citu]
      ? (pie mums) vairs nestrādā (telefons) [telefons tagad man|telefons tagad mans|numurs tagad man|numurs tagad mans]
      ? [viņai|viņam|mammai|vīram|dēlam|meitai] (jau|sen) [cits numurs] (jau|sen)
      ? man nav (neviena) bērna [tajā skolā|jūsu skolā|tajā bērnudārzā|jūsu bērnudārzā|tajā klasē|jūsu klasē|šajā skolā]
      ? [šeit|te|šajā adresē] (jau|sen) vairs nedzīvo
      ? vairs nedzīvo [šeit|te]
      ? vairs [te|šeit] nedzīvo
      ? ^ [šeit|te] nav [nekādas|nekāda] [annas|ilzes|ineses|kristīnes|līgas|ingas|lauras|daces|sanitas|zanes|elīnas|evijas|ievas|agneses|martas|jāņa|andra|pētera|māra|edgara|artūra|jura|aivara|cilvēka]
      ? ^ [šeit|te] nav [tāda|tādas|tādu] (cilvēka|cilvēku) $
      ? ^ (es) nepazīstu [nekādu|nekādas|nevienu tādu|tādu]
      ? ^ tas nav … [telefons|numurs|mobilais]
      ? vairs [nelieto|neizmanto|neizmantoju] (šo|to) [numuru|telefonu]
      ? [nesen] (es) [nopirku|dabūju|iegādājos|saņēmu] (šo|jaunu) [sim karti|numuru|karti|sim]
      ? [nopirku|dabūju|iegādājos] (nesen|šo|jaunu) (šo) [sim karti|numuru] & [nepazīstu|klientu|iepriekš*|neesmu|nezinu]
      ? [numuram|numurs] (ir|tagad|jau) [mainījies īpašnieks|cits īpašnieks|jauns īpašnieks|nomainījies īpašnieks|mainīja īpašnieku|nomainīja īpašnieku]
      ? jums (laikam|droši vien) [vajag citu cilvēku|vajag kādu citu|vajadzīgs cits cilvēks|vajag nevis mani]
      ? (jūs) (mani) ar (kādu) [kādu sajaucāt|kādu sajaucat|kādu jaucat|kādu citu sajaucāt|kādu esat sajaukuši]
      ? [numurs|telefons] (jau|tagad) [pieder citam|cita cilvēka|cita īpašumā|citam cilvēkam]
      ? [nepareizam|nepareizajam|ne tam|citam|svešam] (cilvēkam|numuram|adresātam) (jūs) [rakstāt|sūtāt|zvanāt]
      šo [numuru|telefonu] (tagad|jau) (tagad) [lietoju es|izmantoju es]
      ? [ziņa|īsziņa|sms|ziņas|šī ziņa] (laikam) [nebija domāta man|nav domāta man|nav man|nebija man|nav domātas man|nebija paredzēta man|nav paredzēta man]
      ? [šis|tas] (jau) vairs nav … [numurs|telefona numurs] $
      vairs nav (šī|šā|tā) numura … [mans|tagad mans|tas ir mans|tagad tas ir mans|pieder man]
      ? neesmu (vairs) jūsu [klients|kliente|abonents|abonente] & [kļūda|kļūdāties|kļūdījāties|sajaucāt|sajaukuši|nepareizs numurs]
      ? [saņemu|man nāk|nāk man|sūtāt man|man pienāk] [svešas|svešus|cita cilvēka|kāda cita] [ziņas|īsziņas|sms|paziņojumus]
      ? ^ [tādas|tāda|tādu] [te|šeit] nav $
      [te|šeit] nav (nekāds|nekāda|neviens|neviena) [who]
      ? ne tam numuram
      ? ^ (jūs|laikam|acīmredzot) [kļūdījāties|kļūdāties|esat kļūdījušies|sajaucāt] (numuru|ar numuru) $
      ? (tas|šis) (ir) [cita cilvēka|citas personas|citas sievietes|kāda cita] [numurs|telefons]
      ? [nomainīja|mainīja|samainīja] (savu) numuru … [tas ir mans|tagad mans|tagad tas mans|mans tagad]
      ? (jūs|rakstāt|zvanāt) ne [tur|tam|tai|to] [trāpījāt|rakstāt|zvanāt|cilvēkam|cilvēku|sievietei]
      ? [sim karti|karti|numuru] & [nopirku|pirku|dabūju] & [iepriekšējo īpašnieku|iepriekšējais īpašnieks|bijušo īpašnieku|bijušais īpašnieks|vecais īpašnieks]
      ? (jūs) (mani) ar (kādu|citu) (citu) [jaucat|sajaucāt|sajaucat]
      (šis|tas) [numurs|telefons] (vairs|jau) [pieder citam|pieder citai|pieder kādam citam|nepieder]
      [kļūdījāties|kļūdāties|kļūdījies|sajaucāt|sajaucāties] (numuru|ar|es|numura) [numuru|es neesmu|ar numuru|cilvēku]
      [es neesmu|neesmu|tas neesmu es] [who]
      [nepazīstu|šeit nav|te nav|nedzīvo] (nekādu|neviena|tāda|te|šeit) [tāda cilvēka|tādas|tāda]
      šis numurs (vairs) [nepieder|nav viņa|nav viņas|pieder citam]
      [rakstāt|sūtāt] (uz) [nepareizo numuru|nepareizam cilvēkam|nepareizu numuru]
      [ziņa|īsziņa|sms] (laikam|droši vien|šķiet|acīmredzot) (bija|ir) [domāta|adresēta|paredzēta] [citam|kādam citam|citai|kādai citai] (cilvēkam|personai)
      [neko|neesmu|nekad] … [pasūtīj*|pieteic*|pirk*] … [domāta citam|domāts citam|kļūdījāties|kļūda numurā|cits cilvēks|sajaucāt|nepareizs numurs]
    `,
    nothing: `
      apturēt [automātisko|regulāro] [maksājumu|pārskaitījumu]
      [negribu|negribēju|nevēlos|negribētu] [tevi|jūs|tev|jums|viņu|viņus] (vairs) [traucēt|iztraucēt|apgrūtināt|aizkavēt]
      (es) vairs [nesaņemu|nesaņemam] (nekādas) [ziņas|īsziņas|sms] no [who|annas|jāņa|mammas|tēta|māsas|brāļa|drauga|draudzenes|viņa|viņas|bērniem]
      [who|mamma|tētis|māsa|brālis|viņš|viņa|draudzene] (man|mums) (jau) (vairs) [neraksta|neatbild|nesūta|vairs neraksta|vairs neatbild|neatraksta] (ziņas)
      kāpēc (tu) man (vairs) [neraksti|vairs neraksti|neatbildi|vairs neatbildi|neatrakstīji]
      [negribu|nevēlos] (vairs) [zupu|kafiju|tēju|maizi|kūku|vīnu|alu|ēst|gulēt|dzert|vairāk zupas]
      (vairs) nevajag mani [paņemt|gaidīt|vest|aizvest|pavadīt|modināt]
      (kā) (es) (var|varu|varētu) [slēgt|kā slēgt|aizvērt|kā aizvērt|atvērt|kā atvērt|bloķēt] (savu) [bankas kontu|norēķinu kontu|krājkontu|kontu bankā]
      mani neinteresē [futbols|futbolu|politika|hokejs|sports|mode|viņa viedoklis|laikapstākļi]
      vai (jums) (ir) (kādi) [ir piedāvājumi|ir kādi piedāvājumi|piedāvājumi|ir atlaides] (uz) [telefoniem|apaviem|ledusskapjiem|datoriem|riepām|mēbelēm]
      [netraucējiet|nemodiniet|netraucē] (lūdzu) [bērns|mamma|ome|vīrs|dēls|meita|mazulis|vecmāmiņa] (jau|vēl) [guļ|slimo|atpūšas]
      vairāk [piedāvājumu|jaunumu|ziņu|atlaižu] (jums) nav
      [nerakstiet|neraksti] (to|šo|man) [atskaitē|rēķinā|ēdienkartē|dienasgrāmatā|līgumā|čekā]
      [neaiciniet|neaicini] [pēteri|jāni|viņu|viņus|viesus|bērnus] uz (ballīti|viesībām) [ballīti|viesībām|kāzām|dzimšanas dienu]
      [izsvītrojiet|izsvītro|izdzēsiet] (lūdzu) [pienu|maizi|sieru|gaļu|alu|vīnu|olas] no (iepirkumu) saraksta
      [beidziet|beidz] (jau|reiz|taču) [trokšņot|kliegt|strīdēties|urbt|smēķēt|raudāt|kavēt|melot]
      man (vairs|jau) (vairs) nesāp
      (nē) es neatsakos
      tagad (es) esmu … bet jums [atvērts|ir|var|kā|kas|brīvs|slēgts|cik]
      (te|šeit) … nav [viņa atvaļinājumā|viņš atvaļinājumā|viņa izgāja|viņš izgāja|viņa būs|viņš būs|viņa slimo]
      neaiciniet (mani|mūs) [tajā dienā|rīt|uz dzimšanas dienu|ciemos|sestdien]
      [nerakstīju|nesūtīju|nespiedu|neuzrakstīju|nenosūtīju|nenospiedu] (jums|nekādu) (nekādu) stop
      [agrāk|kādreiz|sākumā|vakar] (es|pat|jau) [gribēju|taisījos|domāju] (pat|jau|jūs|no jums) [endSelf] (no jums) [tagad|bet tagad|šodien|nu] (gaidu|lasu|bez|jau)
      [paldies|priecājos|labi] ka (mani) [neizņēmāt|neizdzēsāt|neaizmirsāt|nenobloķējāt|neizsvītrojāt|neatslēdzāt]
      [nenozīmē] ka (jāizņem|jādzēš|es|mani|vajag|gribu) (mani|vajag|gribu) [endInf|endSelf|jāizņem|jādzēš|jāizsvītro]
      [others3] nejauši [nobloķēja|izdzēsa|atslēdza|izslēdza] (man|manu)
      [tikai|lūdzu|skatieties|jūs] (tikai) [nepazūdiet|neaizmirstiet mani|neaizmirstiet mūs|nepametiet mani|neapklustiet]
      [nekavējiet|nekavē|nesteidziniet] vairs (piegādi|ar)
      [kāpēc domājat|no kurienes izdomājāt|kāpēc jūs domājat|vai tad es teicu|vai es teicu|kas jums lika domāt] (ka) (es|man) (vairs) [gribu|negribu|atsakos|atteicos|vēlos|nevēlos]
      [vai tad|vai] es (jums) [lūdzu|prasīju|teicu] (lai) (mani) [endInf]
      [nesūtiet|vairs nesūtiet] (man) [papīra] (katalogu|katalogus|bukletus|rēķinus|žurnālu) [īsziņas|ziņas|sms] [atstājiet|lai|sūtiet|pietiek|der]
      [neizmetiet|nemetiet|neizsviediet|neizslēdziet] (lūdzu) [mani|mūs|manu numuru] (ārā|no|lūdzu)
      [nesūtiet|nelieciet|nedodiet] man vairs [things] man (jau) [pietiek|ir|gana|pietiks]
      [joka pēc|pa jokam|nejauši] uzrakstīju stop negribu to
      [endNot]
      [notneed] (man|mani|mūs|mums|jums) (mani|paziņojumus|ziņas|atgādinājumus) [endInf]
      [notAsk] (es|mani|jums|jūs|nemaz|lai|manu) (mani|numuru|jums) [endInf|endSelf]
      [endSelf|endInf] (es|no jums|mani|nemaz) [negribu|netaisos|nedomāju|neplānoju|nelūdzu|neprasīju|nevajag|negrasos|nevēlos]
      [ceru|cerams|galvenais|tikai|skatieties|baidos] (ka|lai|jūs) (jūs|mani|ziņas|tās) [nepārstāsiet|nebeigsiet|nepārtrauksiet|neapstāsieties|neizņemsiet|neizdzēsīsiet|neizslēgsiet|neaizmirsīsiet|nebeigsies|nepazudīs]
      [lai|kaut] (šīs|jūsų|jūsu|manas|tās) [texts] (arī|vien) [nebeidzas|nepazūd|nepārtrūkst|neapstājas|nebeigtos|nepazustu|neizzūd|nepārtrauktos]
      [atstājiet|paturiet|turiet] (lūdzu|arī) [mani|mūs|manu numuru|arī mani] (lūdzu|arī turpmāk) [inList]
      tas nebiju es (kas|kurš|kura) (jums|jūs) [lūdza|lūdzu|prasīja|prasīju|rakstīja|rakstīju|uzrakstīja|nosūtīja|nospieda|teica] (jums|lai) [saidStop|endInf]
      (tas) ne jau es (jums|tas) [lūdzu|prasīju|rakstīju|nosūtīju|uzrakstīju] (jums|lai) [saidStop|endInf]
      [atrakstījos|atteicos|izslēdzu|atslēdzos] bet (ziņas|īsziņas|paziņojumi|atgādinājumi|tās|jau|tagad) (atkal|jau|tāpat|vēl) [nāk|pienāk|saņemu|atnāca|pienāca|pieteicos|atgriezās]
      [gribēju|gribējām|taisījos|domāju|grasījos|jau gribēju] (jau|jūs|no jums|pat|arī) (jūs|no jums) [endSelf] (no jums|jūs|no ziņām) [bet|taču|un tad] … [noder*|izrādīj*|patīk|patika|pārdomā*|palīdz*|interesant*|žēl|pierad*|labi|vajadz*]
      [gandrīz|jau] [nospiedu|uzspiedu] (uz|pogu) [atteikties|stop|atrakstīties|bloķēt]
      labi ka [neatteicos|neatrakstījos|nenobloķēju|neizdzēsu|nenospiedu]
      [domāju|baidījos|nobijos|likās|šķita] (jau|ka) (ka|jūs|mani) (jau|jūs|mani) [izņēmāt|izdzēsāt|nobloķējāt|aizmirsāt|izsvītrojāt|izmetāt|atslēdzāt|atrakstījāt] (mani|no saraksta) (no saraksta) [bet|priecājos|prieks|labi|bet nē|izrādās|paldies]
      [others3] (jums|vakar|jau|te|grupā) (jums|grupā) [uzrakstīja|rakstīja|nosūtīja|aizsūtīja|atsūtīja|iemeta|raksta|kliedza|iesaucās] (jums|grupā|te) [saidStop]
      [others3] (vakar|jau|arī) (jums|jūs) [lūdza|palūdza|lika|teica|rakstīja|uzrakstīja|aizliedza|prasīja|palūgusi|lūgusi] (jums|jūs) (lai) (viņu|viņai|viņam|viņus|viņiem) (vairs|vairāk) [nerakstīt|nesūtīt|nezvanīt|netraucēt|nerakstāt|nesūtāt|nerakstītu|nezvanāt] (viņai|viņam|viņu)
      [others3] (jau|visu laiku|arī|ļoti) (jūs|no jums) [grib|gribēja|taisās|grasās|draud|draudēja|iesaka|liek|prasa|domā|nolēma] (jūs|no jums|man|lai) [endSelf]
      [others3] (no jums) [endDid] (no jums|no ziņām) [bet es|bet man|un tagad|bet tagad|es palieku|tagad]
      [saka|sūdzas|kurn|bubina|raksta|runā] (cilvēki|visi|kaimiņi|daži|ka|man) (ka) [viņiem|viņam|viņai|visiem|kaimiņiem] (jau|jūsu) [apnik*|apnīk*|piegriez*|traucē*|kaitina|riebj*]
      [nesūtiet|vairs nesūtiet|pārtrauciet|beidziet sūtīt|pārtrauciet sūtīt|izbeidziet|apturiet|nedrukājiet|nemetiet|nelieciet|atsakos no|nevajag] (man|mums|vairs|tos|tās|savus|sūtīt) (vairs|tos|tās|savus) [paperOf]
      [paperOf] (bukletus|katalogus|reklāmas|lapiņas|rēķinus) (man|mums|vairs|lūdzu) (vairs) [nesūtiet|nevajag|pārtrauciet|negribu|nedrukājiet|nemetiet]
      [nemetiet|nelieciet|nebāziet|nestūķējiet|neatstājiet|nelīmējiet] (man|mums|vairs|lūdzu) (vairs|savas|tās) [reklām*|skrejlap*|buklet*|avīz*|lapiņas|makulatūru] (man) [pastkastītē|pastkastē|manā pastkastītē|manā pastkastē|mūsu pastkastītē|zem durvīm|kāpņutelpā|pie durvīm|pastkastītēs|uz mašīnas]
      [nevajag zvanīt|nezvaniet|zvanīt nevajag|zvanus nevajag|bez zvaniem|uz epastu nerakstiet|uz e pastu nerakstiet|nerakstiet uz epastu|nerakstiet uz e pastu|epastus nevajag|e pastus nevajag|epastus nesūtiet|e pastus nesūtiet] (man|lūdzu|vairs|labāk|tikai) (labāk|vienkārši) [pietiek ar īsziņu|pietiek ar īsziņām|pietiek ar ziņu|īsziņas pietiek|pietiks ar īsziņu|pietiks ar ziņu|labāk īsziņu|labāk īsziņa|rakstiet|uzrakstiet|atsūtiet īsziņu|atsūtiet ziņu|pietiek īsziņas|īsziņas var|ziņas var|īsziņas der|īsziņas atstājiet|pietiek ar sms]
      [zvani|zvanus|zvanīšana|zvaniem] (lai|jūsu|lūdzu) (jūsu|lai) [beidzas|pārtrauciet|izbeidziet|apturiet|beigties|pārstāj] (bet|taču) (jūsu) [ziņas|īsziņas|paziņojumi|atgādinājumi]
      [beidziet|pārtrauciet|izbeidziet|apturiet] (man|tos|savus) [zvanus|zvanīt|zvanīšanu] (man|lūdzu) (bet|taču) [ziņas|īsziņas|paziņojumi|atgādinājumi] [var|lai|der|atstājiet|netraucē|vajag|sūtiet]
      [nelieciet|neliec|nesūtiet|nedodiet|nepievienojiet|neberiet|nepasūtiet|nevediet|nepiedāvājiet|neizrakstiet|nelejiet] (man|mums|vairs) (vairs|vairāk|man|to|tos|tādu|tās) [things]
      [things] (man|mums|vairs) (vairs|man) [nelieciet|neliec|nesūtiet|nedodiet|nepievienojiet|neberiet|nepasūtiet|nevediet|nepiedāvājiet|neizrakstiet|nelejiet]
      kas (jums|tad|to) [teica|pateica|saka|izdomāja|nolēma] (jums) (ka) (es|man|mēs) (jūsu|vairs) [negribu|nevēlos|nevajag|atteicos|atsakos|neesmu|negribam]
      no [vīramātes|sievasmātes|vīra|sievas|ziemas|darba|pirmdienas|pirmdienām|kaimiņa|kaimiņiem|priekšnieka|skolas|laikapstākļiem|lietus|diētas|nodokļiem|vecuma|radiem|bijušās|bijušā] (var|nevar|kā|arī) (vai|kaut kā) [atrakstīties|atteikties|atslēgties]
      [atrakstīties|atteikties|atslēgties] no [vīramātes|sievasmātes|vīra|sievas|ziemas|darba|pirmdienas|pirmdienām|kaimiņa|kaimiņiem|priekšnieka|skolas|laikapstākļiem|lietus|diētas|nodokļiem|vecuma|radiem|bijušās|bijušā]
      [nosūtīju|uzrakstīju|aizsūtīju] (nejauši|kļūdas pēc) [nepareizajam cilvēkam|nepareizam cilvēkam|ne tam|ne tam cilvēkam|nepareizajā čatā|citam cilvēkam]
      kad (beidzot|jūs|taču) (beidzot) [beigsiet|pārstāsiet] [kavēt|bojāt|vest|lauzt|melot|solīt|rakt|urbt|celt|likt|pazaudēt|jaukt|atcelt]
      (mani|man) (jūsu) [īsziņas|ziņas|paziņojumi|atgādinājumi] (mani|man|nemaz|itin) [neapgrūtina|netraucē|nekaitina|neapnīk|nav apnikušas|neapnika]
      [bez] jūsu [atgādinājuma|atgādinājumiem|īsziņas|īsziņām|ziņām|ziņas] (es|omei|mammai|man|mēs) (es|zāles|noteikti) [aizmirstu|paliktu|aizmirstos|nokavētu|būtu|pazustu|palaistu]
      nevajag sūtīt [kurjeru|meistaru|taksi|mašīnu|šoferi|paku|rēķinu|čeku|bildes|foto]
      [joka pēc|pa jokam|nejauši|kļūdas pēc] (es|jums|vakar) [uzrakstīju|aizsūtīju|nosūtīju|nospiedu|rakstīju] (jums) stop
      slēdziet [siltumnīcu|durvis|logus|vārtus|veikalu|ciet]
      [tiešām|vairs] (vairs) neviena [biļete|biļetes|vieta|galdiņa|maiņas]
      [nesūti|nesūtiet] man (vairs) [tās lietas|tādas lietas|šitās lietas] (pa pastu|uz darbu) [pa pastu|uz darbu|uz mājām|ar kurjeru]
      [rēķinu|rēķinus|kvīti|kvītis|līgumu|izrakstu] [pa pastu|papīra formā|papīrā|uz papīra] (man|vairs|lūdzu) (man|vairs|lūdzu) [nesūtiet|nesūti|nevajag|nevajag sūtīt]
      [svītro|svītrojiet|izsvītro|izsvītrojiet|izņem] (lūdzu) mani (ārā|lūdzu) no (tava|savas|sava) [dzimšanas dienas|ballītes|viesu|kāzu|pārgājiena|ekskursijas|turnīra|talkas] saraksta
      [rēķinā|čekā|uz durvīm|uz tortes|biļetē|uz krekla|uz pakas] (ir|bija) (norādīts|uzrakstīts) nepareizs numurs
      [atsakos|atteicos] no (šodienas|rītdienas|otrdienas|pirmdienas|trešdienas) [masāžas|vizītes|nodarbības|treniņa|pusdienām]
      guļ netraucējiet (viņu|viņam)
      izdzēsu [ziņu|īsziņu|kodu] (vai) … kodu
      bez atgādinājuma (es) [būtu|noteikti|aizmirstu|es būtu]
      [nesūtiet|nevajag|nesūtīt] (man|lūdzu) (vairs) [papīra rēķinus|papīra rēķinu|papīra vēstules|rēķinus pa pastu] (sms|īsziņa) (der|labāk|labāka)
      [mamma|tētis|vīrs|sieva|vecmamma|meita|dēls|draudzene] (man) [teica|saka] (ka|lai) [negrib|negribot|nevēlas] (vairs) [reklāmas|ziņas|īsziņas|reklāmu]
      ^ stop … [7|8|9|10|11|12|13|14|15|16|17|18] vai
      ^ stop (stop) (pag|nē) es (taču|jau) (jau|vakar|vakar jau) (vakar) [samaksāju|apmaksāju|rakstīju|pieteicos|pateicu]
      ^ stop (stop) … nevis [četrpadsmit|trīspadsmit|piecpadsmit|divpadsmit|desmit|divi|trīs|četri|pieci|seši]
      ^ stop (stop) (pag|nē|bet) [mēs esam|mūsu ir|cikos|pulksten|pagaidi|pagaidiet|kurā dienā|kurā datumā|kad tas bija|kur tas|gaidiet]
      [nesūtiet|nevajag|nesūtīt] (man|lūdzu) (vairs) [papīra rēķinus|papīra rēķinu|papīra vēstules|rēķinus pa pastu|rēķinus papīrā]
      [papīra rēķinus|papīra rēķinu|papīra rēķini|papīra vēstules|rēķinus pa pastu|rēķinus papīrā|papīra rēķins|rēķinus vēstulē] (man|lūdzu) (lūdzu|vairs) (vairs) [nesūtiet|nevajag|nesūtīt|nedrukājiet|nav vajadzīgi]
      [avīzes|laikraksta|žurnāla|sporta kluba|sporta zāles] … [atteicos|pārtraucu|izbeidzu|atteicāmies|atteikusies|atteicies]
      [izņemiet|izsvītrojiet|izrakstiet|izdzēsiet] (lūdzu) mani (lūdzu) no (šīs|rītdienas|šodienas|nākamās|pirmdienas|otrdienas|trešdienas|ceturtdienas|piektdienas|sestdienas|svētdienas) [nodarbīb*|treniņ*|vizīt*|ekskursij*|nometn*|pusdien*|brauciena|turnīr*|meistarklas*|jogas|mēģinājum*|rīta grupas]
      [lieciet|liec] (lūdzu) [suni|kaķi|bērnu|treneri|brāli|māsu|kaimiņu] (lūdzu) mierā
      [netraucējiet|netraucē|nemodiniet|neaiztieciet] (lūdzu) (manu|mūsu) [vecmammu|vecmāmiņu|vectēvu|mammu|bērnu|suni|kaķi|treneri|mazuli|tēti] (lūdzu) (tagad|jo|viņa|viņš) (viņa|viņš) [guļ|atpūšas|slima|slims|ir slima|ir slims]
      [vīrs|sieva|mamma|tētis|vecmamma|draugs|draudzene|dēls|meita|kaimiņš|priekšnieks|viņš|viņa] (man) (vienmēr|mūžīgi) [saka|teica|kliedz|kliedza|nomurmināja|murmina|sūdzas] (vienmēr|man|ka) (ka) [vairs nekādu|vairs nekādas|negribu|pietiek|beidziet|lieciet mani mierā|liec mani mierā|nekādu|nerakstiet] (reklāmu|reklāmas|ziņu|īsziņu) (vairs)
      [piezvanīju|zvanīju|sazvanīju|uzspiedu|uzgriezu] (nejauši|iepriekš|vakar|kļūdas pēc) (uz) [nepareizo numuru|nepareizu numuru|nepareizs numurs]
      [kurpju|apavu|zābaku|brilļu|kurpes|zābaki|kleita|kleitai] … [nepareizs numurs|nepareizs izmērs|nepareizo numuru|nepareizais numurs|nepareizais izmērs]
      [kurjeram|šoferim|taksistam|taksometram|kaimiņam|kaimiņienei|piegādātājam|kurjers|šoferis|taksists|meistaram|mammai] (bija|ir|zvanīja|zvana|laikam) (laikam) (uz) [nepareizs numurs|nepareizais numurs|nepareizu numuru|nepareizo numuru|nepareizs telefons|kļūdains numurs]
      ? bez [sīpoliem|ķiplokiem|siera|sāls|cukura|piena|rozīnēm|riekstiem|majonēzes] (lūdzu) [izņemiet|noņemiet]
      [nevajag|vairs nevajag|nav vajadzības] (man) [zvanīt|atzvanīt|pārzvanīt] (man) [jau atradu|atradu|sapratu|dabūju|saņēmu|jau saņēmu|jau dabūju]
      kāpēc (man|mums) [pārstāja|vairs nenāk|beidza|nenāk] (nākt|pienākt) (jūsu) [ziņas|sms|kodi|paziņojumi]
      [apturiet|apturi|apstādiniet|izslēdziet|izslēdz|izslēgt|apturēt] (lūdzu) [mašīnu|dzinēju|motoru|autobusu|vilcienu|liftu|ūdeni|gāzi|gaismu|apkuri|mūziku|kondicionieri|signalizāciju|televizoru|modinātāju|plīti|gludekli|veļasmašīnu|video|spēli|taimeri|lejupielādi|serveri|atskaņošanu]
      [atceliet|atcelt|atcel|atceļu|anulējiet] (lūdzu|manu|man) (manu|rītdienas) (rītdienas) [vizīti|pasūtījumu|rezervāciju|tikšanos|lidojumu|biļeti|biļetes|piegādi|procedūru|pierakstu|braucienu|izmaiņas|darbību]
      [izņemiet|noņemiet|nelieciet|nepievienojiet|izsvītrojiet] (lūdzu|bērnu) … [krēsliņu|krēslu|sīpolus|sīpolu|preci|apdrošināšanu|mērci|maisiņu|dzērienu|kafiju|desertu|pakalpojumu] (lūdzu|to|vairs) [nevajag|nav vajadzīgs|nav vajadzīga]
      cik ilgi (vēl) [jāgaida|gaidīt]
      [izdzēsiet|dzēsiet|izdzēs] (manu) [pēdējo|iepriekšējo] [ziņu|īsziņu|sms]
      nāc [ar mani|man līdzi]
      [beidz|pārtrauc|izbeidz] (jau) rakstīt (un|to|savu) [nāc|ej|ēst|referātu|darbu|kodu|muļķības|dzejoļus]
      (pārvācāmies|pārvācos|pārcēlāmies) jaunā adrese
      vairāk nevajag … [pietiks|pietiek|pietika|divām|divas]
      [klusu|klusāk|klusumu] (jo|lūdzu|mazie|mazais) [bērni guļ|bērns guļ|mazais guļ|visi guļ|guļ]
      [nejauši|nejaušī|kļūdas pēc] (izdzēsu|nodzēsu) [izdzēsu|nodzēsu] (jūsu|to) (ziņu|īsziņu|sms) (vai) (varat) (atsūtīt|nosūtīt) (vēlreiz|atkal)
      [ziņa|ziņas|epasts|vēstule|kods] (iekrita|bija|iegāja|nonāca) (iekritusi) (mēstulēs|spamā) (tikai|tagad) [atradu|ieraudzīju|pamanīju|atrada]
      (nu) [pietiek|pietiks|gana] (šodienai|man) [braucu|eju|iešu|braukšu|dodos] (mājās|gulēt)
      [neinteresē|nevajag|negribu] bet [cik maksā|cik|vai|kāda|kad]
      [pietiks|pietiek] ja
      [teicu|saku|teica|pateicu|lūdzu] (viņam|viņai|lai) (viņam|viņai|viņš) lai (viņš) [beidz|liek mierā|nesūta|neraksta|apklust]
      [viņam|viņai|draugam|kaimiņam|bērnam] (teicu|saku|pateicu) [teicu|saku|pateicu] (lai) [beidz|lai beidz|lai liek mierā|lai apklust]
      liec (mani|man) [mierā|mieru] (es) [strādāju|guļu|mācos|spēlēju|haha|lol]
      [kurjeru|meistaru|taksi|paku|rēķinu|preci|sūtījumu|piegādi] (šodien|vairs|rīt|lūdzu) (vairs|lūdzu) [nesūtiet|nesūti|nevediet]
      (par|man) [vietu|galdiņu|vizīti] (vairs) nevajag
      [negribu|negribētu] (jūs) [traucēt|zvanīt] (bet)
      līdz [desmitiem|deviņiem|astoņiem|pusdienām|vakaram] (lūdzu) [netraucēt|nezvanīt|nezvaniet|netraucējiet]
      ^ (nu|ei|bērns) liec (man) mieru (man) [strādāju|guļu|mācos|spēlēju|aizņemts|lol|haha|šobrīd]
      [nesūtiet|nesūti] (to|lūdzu|uz) (uz) [biroju|darbu|mājām|veco adresi|darbavietu]
      ^ (kāpēc|vai|laikam|žēl ka) (man|jūs) [pārstājāt|beidzāt|vairs nesūtāt] (man|mums) (sūtīt|rakstīt)
      [pārstājāt|beidzāt] (man) [sūtīt|rakstīt] (man) (texts) (un|tāpēc) (es) [nokavēju|palaidu garām|neuzzināju|nogulēju]
      uz … [pakomātu|pakomātā|adresi|veco adresi|mājām|biroju|darbu|mājas adresi] [nesūtiet|nesūti|nevediet]
      [nezvaniet|nezvani] … [esmu|kinoteātrī|sapulcē|teātrī|lekcijā|darbā|guļ|guļu|slimnīcā]
      [mazais|bērns|meita|dēls|es] (man|nejauši) [izdzēsa|izdzēsu|nodzēsa] (visas|nejauši) [bildes|fotogrāfijas|aplikāciju|ziņu ar|kontaktus]
      [nezvaniet|nezvani] (man|tagad) … [īsziņu|labāk|rakstiet|uzrakstiet|atrakstiet|kino*|sapulc*|lekcij*]
      [nesūtiet|nesūti|nevediet] (uz|man|vēl|šodien|kurjeru) (uz) [pakomātu|pakomātā|imantas|kurjeru|meistaru|paku|rēķinu|taksi|mašīnu|sūtījumu|purvciema|teikas]
      [tikai|lūdzu tikai|nedomājiet|nemēģiniet|neuzdrošinieties] (ne) [nebeidziet|nepārtrauciet|pārstāt|beigt|pārtraukt] (sūtīt|rakstīt)
      [atteicās|atteicos|atsacījās|atteikties] no [savas|vietas|saldumiem|kafijas|cukura|gaļas|vizītes|zobu|galda|rezervācijas|biļetes|ekskursijas|pakalpojuma vietā]
      [gribu|vēlos|varu|jāatsakās] atteikties no (zobu|vizītes|rīta|ceturtdienas|galdiņa|biļetes|nodarbības) [zobu|vizītes|higiēnas|galdiņa|biļetes|nodarbības|pieraksta|rezervācijas|masāžas|manikīra]
      [pietiek|pietiks|gana] (man|mums) (ar) (ar) [vienu|divām|diviem|divi|divas|trim|to|biļeti|litriem|kilogramu]
      [pārtrauca|atslēdza|pazuda] [elektrību|ūdeni|internetu|strāvu|elektrība|gaisma]
      [vīrs|sieva|mamma|draugs|draudzene|māsa|brālis|vīramāte] (man|saka) (saka|iesaka|lika|teica) (ka|lai) … [atteikties|atsakos|atsakies|nerakstu|atrakstos]
      [gandrīz|jau gribēju|grasījos|taisījos] (jau) [atteicos|atteikties|atrakstījos|atrakstīties|nobloķēju] (bet|no jums)
      [nesūti|nesūtiet] (man|šeit) [bildes|bildi|foto|video|failus|failu]
      [nebeidziet|nebeidz|nepārtrauciet|neatceliet|neatcel|nedzēsiet|neatslēdziet]
      [kāpēc|kad] (man|jūs|vairs) (man|vairs) [nerakstāt|nesūtāt|neatbildat]
      [atceļu|atcelt|atceliet|atteikties no|atsakos no|dzēsiet|izdzēsu|pārcelt|pārtraukt] (lūdzu|rītdienas|savu|manu|nejauši|šo) (rītdienas|vizīti|savu|manu) [vizīt*|pasūtījum*|rezervācij*|tikšan*|lidojum*|biļet*|galdiņ*|līgum*|nodarbīb*|bild*|foto*|komentār*|kurs*|apdrošinā*|pierakst*]
      nesūtiet … [paku|paciņu|rēķin*|prec*|naud*|šodien|rīt|kurjer*|pastu]
      [neraksti|nerakstiet|nezvaniet|nezvani] … [tagad|šodien|grupā|kamēr]
      [saka|teica|pateica|kliedz] (ka) … [stop|pietiek|beidz|gana]
      [beigas|beigās|līdz] [beigām|beigās|gada|mēneša|nedēļas|beigas neredzēju]
      filmas beigas
      [beidzas|beidzās|beigsies] [lietus|mācības|filma|pēc]
      [apstājies|apstājas|apstāsies] [pie|pieturā|autobuss]
      [atstājiet|atstāj] (man) [ziņu|paku|atslēgu|sūtījumu]
      pieteikties (pie|uz|vizītei|kursiem) [ārsta|vizīti|kursiem|vizītei]
      [nospiedu|ievadīju|uzspiedu|zvanīju|piezvanīju|nopirku|pasūtīju|saņēmu|paņēmu|izvēlējos|pieklauvēju|ierakstīju] (nejauši|kļūdas pēc|laikam) … [nepareizo numuru|nepareizu numuru|nepareizais numurs|nepareizs numurs|nepareizo kodu|nepareizā numura|ne to numuru]
      [kurjers|taksists|kaimiņš|šoferis|pastnieks|ārsts] (vispirms|sākumā) … [nepareizs numurs|nepareizais numurs|nepareizo numuru|nepareizu numuru|nepareizajam numuram]
      [kurpes|zābaki|apavi|kedas|kleita|jaka|bikses|krekls|izmērs|drēbes|botas|cimdi|gredzens] … [nepareizs numurs|nepareizais numurs|nepareizs izmērs|kļūdains numurs]
      [nepareizs|nepareizais|kļūdains] numurs (ir|bija|uz|jums) (uz|ir) [rēķinā|rēķina|čekā|līgumā|biļetes|biļetē|paciņas|sūtījuma|durvīm|mājai|pakas]
      [nepareizās|nepareizas|nepareizajās|nepareizā|nepareizajā|nepareizo] [durvis|durvīm|dzīvokli|dzīvokļa|māju|mājas|stāvā|stāvu|autobusu|autobusā|kabinetu|kabinetā|rindā|vietā|pieturā|kāpņutelpu]
      [vīrs|sieva|mamma|tētis|tēvs|dēls|meita|bērns|bērni|priekšnieks|skolotāja|skolotājs|ārsts|ārste|treneris|kaimiņš|kaimiņi|draugs|viņš|viņa|vecmamma|ome|opis|brālis|māsa|puika|mazdēls] (man|visu laiku|vienmēr) [kliedz|kliedza|saka|teica|pateica|bļauj|bļāva|atbildēja|uzrakstīja|lūdza|raudāja|iesaucās|neliek|neliks] … [lieciet mani mierā|lieciet mierā|liec mani mierā|liec mierā|mierā|stop|pietiek|beidz|beidziet|nerakstiet|nesūtiet|nezvaniet|negribu]
      [bērni|puikas|klasesbiedri|kaimiņi|suns|viņi|viņš|viņa|zēni|meitenes] … neliek … mierā
      neliek (mani|manu|mūsu|jāni|annu|bērnu|meitu|dēlu|viņu) (dēlu|meitu|bērnu) mierā (lūdzu)
      [lieciet mani mierā|lieciet mierā|liec mani mierā|pietiek|beidziet|beidz] (visu laiku) [kliedz|bļauj|saka|raud|brēc|sauc] (viņš|viņa|dēls|meita|bērns|mamma|vīrs|sieva|ome)
      [lieciet|liec] (lūdzu) (manu|to|mūsu) [suni|kaķi|runci|sunīti|kaķīti|puķes|bites|kaimiņu|kaimiņus|putnus|zivis] mierā
      [nerakstiet|neraksti] (viņam|viņai|bērnam|dēlam|meitai|lūdzu) (bērnam|dēlam|meitai|lūdzu) [divnieku|sliktu atzīmi|piezīmi|piezīmes|uz paciņas|uz kastes|uz sūtījuma|uz iepakojuma|uz pakas|nv|n]
      [nezvaniet|nezvani] (lūdzu|pie) (pie) [durvju zvanu|durvīm|durvju|pie durvīm|namrunī|zvanu|baznīcas]
      [svītrojiet|izsvītrojiet|izņemiet|izrakstiet] (lūdzu) (mani|mūs|dēlu|meitu|bērnu) no (šīs|rītdienas|sestdienas|svētdienas|piektdienas|pirmdienas|otrdienas|trešdienas|ceturtdienas) [pasūtījuma|maiņas|grafika|treniņa|ekskursijas|sacensībām|izbraukuma|dalībniekiem|dalībnieku|pārgājiena|stundas|lekcijas|sapulces|pasākuma|nometnes|spēles|eksāmena|koncerta|gaidītāju|ēdāju|rindas|ceļojuma]
      [svītrojiet|izsvītrojiet] (lūdzu) no pasūtījuma
      ^ stop [pagaidiet|pagaidi|aizmirsu|es aizmirsu|vai tur|cikos|kur tas|vai tas]
      stop [poga|pogu|pogas|zīme|zīmi|zīmes|signāls|kadrs|lampiņa]
      [viņš|viņa|draudzene|draugs|kolēģe|kolēģis|kaimiņiene|kaimiņš] [teica|saka|rakstīja|sūdzējās|stāstīja] (man) ka (viņš|viņa) (vairs) [negrib|nevēlas|negribēja] (vairs|vairāk) (saņemt) [ziņas|īsziņas|reklāmas|sms|piedāvājumus] (saņemt)
      [liec|lieciet|liekat] (to|savu|manu) [brāli|māsu|kaķi|suni|bērnu|bērnus|kaimiņu|kucēnu] (vienreiz|beidzot) mierā
      [nesūti|nesūtiet] (man|vēl) [kurjeru|taksi|rēķinu|šoferi|meistaru|bērnus|puiku]
      [nezvani|nezvaniet] (man|tagad) [esmu kino|esmu sapulcē|esmu teātrī|guļu|esmu stundā|esmu lekcijā|esmu pie stūres|strādāju] … [uzraksti|uzrakstiet|raksti|atsūti]`,
  },
  neighbours:
    'BEIDZOT, BEIDZAS, BEIDZU, BEIGT, BEIGĀS, BEIGU, PIETEIK, PIETIKA, GANĀ, GADA, MANA, ATCELTS, ATCELTA, ATCĒLA, ATTEIKTA, ATTEICĀS, ATBILDĒT, ATRAKSTĪJA, PIERAKSTĪTIES, PARAKSTĪTIES, PARAKSTĪT, APRAKSTĪT, NORAKSTĪT, PĀRRAKSTĪT, IERAKSTĪT, RAKSTĪT, RAKSTIET, SŪTIET, PĀRTRAUKTS, PĀRTRAUKTA, PĀRTRAUKUMS, DZĒSTS, DZĒSA, IZDZĒSA, DZERT, LABOTS, LABO, LABĀK, GLABĀT, STOPĒT, STOPS, ATSLĒGA, ATSLĒGU, ATSLĒGAS, SLĒGT, IZSLĒGTS, APTUR, DATE, DATU, PALĪDZĪBU, IEROBEŽOTS, ATRAST, ATRASTS, VĒLOS, GRIBU, VAJAG, KONTAKTU',
  also: { stop: 'DZĒST, DZĒSIET, IZDZĒST, IZDZĒSIET', erase: 'DZĒSIET MANU NUMURU, IZDZĒSIET MANU NUMURU' },
  leading: 'ATTEIKTIES, ATSAKOS, ATTEIKŠANĀS',
  forms:
    'BEIGAS, NOST, apturēšu, apturēšana, aptur, apstādini, pārtraukšu, izbeidzu, izbeigšana, izbeigt līgumu, atceļam, anulēju, anulēšana, atrakstīšos, atabonēju, noņem, noņemt, noņemts, noņem mani, noņemšana, svītro, svītroju, svītrots, izsvītro, dzēs, dzēšu, izdzēs, izdzēšu, izdzēs mani, izdzēs manu numuru, nodzēs, atsaukšu, atsaukums, atsaukšana, bloķēšana, nobloķēt, nobloķēju, apklusiniet, apklusini, apklusināt, izslēdzu, izslēgšu, izslēgties, izslēdziet mani, atslēgšana, deaktivizēju, deaktivizēšana, atinstalēt, noraidu, noraidīt, noraidiet, noraidījums, nevēlams, spams, pārtraucu, pārtraukts, pārtraukta, atraksti, bloķējiet, bloķēšu, bloķēts, apturu, bloķēta',
  courtesy:
    'LŪDZU, LUDZU, PALDIES, LIELS PALDIES, JAU IEPRIEKŠ PALDIES, LABDIEN, SVEIKI, LABRĪT, LABVAKAR, ČAU, SVEICINĀTI, TAGAD, TŪLĪT, NEKAVĒJOTIES, STEIDZAMI, JAU, BEIDZOT, VIENREIZ, AR CIEŅU, CIENĪJAMIE, ATVAINOJIET, VISU LABU, UZ REDZĒŠANOS, JAUKU DIENU, OK, ALLO, CILVĒKI, BĻAĢ, NAHUJ, ĻOTI LŪDZU, PLS, CIK VAR, LŪDZU LŪDZU, PALDIES JAU IEPRIEKŠ, LAI JAUKA DIENA, ĻAUDIS, PIEDODIET, PLĪZ, PLIZ, ESIET TIK LAIPNI, ESIET LAIPNI, BĻIN, BLIN, BĻA, BLJA, KURVA, PIE VELNA, PIE JOSTAS VIETAS, NX, DIEVA DĒĻ, AK DIEVS, DIES PAS, LŪDZU LŪDZU LŪDZU, ĻOTI JŪS LŪDZU, LŪDZU JŪS, MĪĻIE, MĪĻIE CILVĒKI, LABIE CILVĒKI, DĀRGIE, DRAUGI, CIENĪJAMĀ ADMINISTRĀCIJA, CIENĪJAMAIS UZŅĒMUMS, CIENĪTIE, MEITENES, PUIŠI, KUNGI, KLAUSIETIES, KLAUSIES, ĪSĀK SAKOT, PALDIES PAR SAPRATNI, PALDIESIŅŠ, PALDIES JUMS, LŪGTUM, LUDZU LUDZU, LŪŪŪDZU, PLZ, PLEASE, THX, SORRY, SORI, ATVAINOJOS, JAUKU VAKARU, LABU VAKARU, LAI VEICAS, VISU LABĀKO, ČAUIŅ, TREŠO REIZI, PĒDĒJO REIZI, KĀRTĒJO REIZI, JA VARAT, JA VAR, JA IESPĒJAMS, ESIET LABI, ESIET TIK LABI, PILNĪBĀ, MŪŽĪGI, PATEICOS, TŪLĪT PAT, UZREIZ, NO ŠODIENAS, SĀKOT AR ŠODIENU, GALĪGI, PAVISAM, UZ VISIEM LAIKIEM, ATKĀRTOJU, ES JAU TEICU, PĒC IESPĒJAS ĀTRĀK, CIK ĀTRI VIEN IESPĒJAMS, BEZ KAVĒŠANĀS, SVEIKS, CIENĪTAIS KUNGS, CIENĪTĀ KUNDZE, VEČI, BRĀL, LAI JUMS LABA DIENA',
  conjunctions: 'UN, KĀ ARĪ, UN ARĪ',
  objects:
    'ZIŅA, ZIŅAS, ZIŅĀM, ZIŅU, ĪSZIŅAS, ĪSZIŅU, ĪSZIŅĀM, REKLĀMA, REKLĀMAS, REKLĀMU, REKLĀMĀM, PAZIŅOJUMI, PAZIŅOJUMUS, ABONEMENTS, ABONEMENTU, PIEDĀVĀJUMI, PIEDĀVĀJUMUS, SŪTĪŠANU, SŪTĪŠANA, SPAMU, JAUNUMI, JAUNUMUS, MANI NO SARAKSTA, ZVANUS UN ĪSZIŅAS',
  fillers:
    'NO, UZ, AR, PIE, PAR, PĒC, PIRMS, LĪDZ, AP, MAN, MANS, MANA, MANU, MANI, JŪSU, JUMS, TAVS, ŠĪS, ŠO, TĀS, TO, TAS, TĀ, VISAS, VISUS, IR, BIJA, KA, KAD, NĒ, NE, ES, TU, VIŅŠ, VIŅA, MĒS, BET, VAI, KAS, KUR, ŠEIT, TUR, SAVU, LAI, VĒL, ŠOS, UN TAD',
  vague: 'ŠITO, VISU, VISAS, VISI, VISUS, ŠODIEN, NOTEIKTI, VĒLREIZ, PAKALPOJUMU, ŠO PAKALPOJUMU, MANU NUMURU, ŠĪS MUĻĶĪBAS',
  guards: 'KĀPĒC, JA, KAD, VIŅŠ, VIŅI, SAKA, TEICA, KAMĒR, VAI',
  traps: 'NON STOP, NE STOP, FILMAS BEIGAS, NEGRIBU ATTEIKTIES, NEGRIBU ATRAKSTĪTIES, NEVĒLOS ATTEIKTIES',
  signatures: 'NOSŪTĪTS NO, SŪTĪTS NO MANA',
  tapbacks: ['Patīk „…“', 'Patika „…“', 'Smējās par „…“', 'Reaģēja ar 👍 uz „…“', '👍 uz „…“', '👍 to „…“'],
  notes: ['BEIGAS and PIETIEK are everyday words: understood as the whole message only.'],
};
