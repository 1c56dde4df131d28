import type { LanguageData } from './language.ts';

export const lt: LanguageData = {
  code: 'lt',
  name: 'Lietuvių',
  englishName: 'Lithuanian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'NEBESIŲSKIT MAN, NEBENORIU, NUTRAUKTI PRENUMERATĄ, NUTRAUKIT PRENUMERATĄ, NEREIKIA DAUGIAU, ATSISAKAU, ATSISAKYTI, ATSISAKYMAS, ATSISAKYK, ATSISAKOM, NUTRAUKTI, NUTRAUKITE, NUTRAUKIT, NUTRAUK, STABDYTI, STABDYKIT, STABDYKITE, STABDYK, SUSTABDYTI, SUSTABDYKITE, SUSTABDYKIT, GANA, UŽTENKA, PAKANKA, BAIKIT, BAIKITE, ATŠAUKIU, ATŠAUKITE, ATSIJUNGTI, ATJUNKIT, ATJUNKITE, IŠREGISTRUOTI, IŠREGISTRUOKITE, IŠBRAUKITE, NENORIU, NEBENORIU, NEREIKIA, NEBEREIKIA, NESIŲSKIT, NESIŲSKITE, NEBESIŲSKIT, NEBESIŲSKITE, NERAŠYKIT, NERAŠYKITE, NEBERAŠYKIT, NEBERAŠYKITE, BE REKLAMŲ, STOP REKLAMAI, STOP REKLAMOMS, ATSTOKIT, ATSTOKITE, IŠTRAUKITE MANE, ATSISAKAU SMS, ATSISAKAU REKLAMOS, ATSISAKAU ŽINUČIŲ, ATSISAKAU PRENUMERATOS, ATSISAKYT, ATSISAKYMAS SMS, ATSISAKITI, ATSYSAKAU, ACISAKAU, UŽTEKS, UZTEKS, UŽTEKS JAU, UŽTENKA JAU, PAKAKS, GANA JAU, GANA ŽINUČIŲ, BAIKIT JAU, BAIKYT, BAIKIM, STOP REKLAMA, STOP SMS, STOP ŽINUTĖS, STOP ŽINUTĖMS, STOP SPAM, NUSTOKIT, NUSTOKITE, NUSTOK, LIAUKITĖS, LIAUKIS, SUSTOKIT, SUSTOKITE, SUSTABDYT, SUSTABDYK, NUTRAUKT, NUTRAUKIU, NUTRAUKIMAS, NUTRAUKTI PRENUMERATĄ, NUTRAUKITE PRENUMERATĄ, ATŠAUKT, ATŠAUK, ATŠAUKIMAS, ATŠAUKTI PRENUMERATĄ, ATSISAKYTI PRENUMERATOS, ATJUNGTI, ATJUNK, IŠJUNKIT, IŠJUNKITE, IŠJUNK, IŠSIREGISTRUOTI, IŠSIREGISTRUOJU, IŠSIREGISTRUOT, IŠREGISTRUOKIT, IŠREGISTRUOT, IŠSIRAŠYTI, IŠSIRAŠAU, IŠBRAUKTI, IŠBRAUKIT, IŠBRAUKITE MANE, IŠBRAUKIT MANE, IŠBRAUK MANE, IŠBRAUK, IŠBRAUKT, IŠTRINKIT MANE, IŠTRINKITE MANE, IŠTRINTI IŠ SĄRAŠO, IŠMESKIT MANE, IŠIMKIT MANE, PAŠALINKIT, PAŠALINKITE, PAŠALINKITE MANE, PAŠALINKIT MANE, NESIŲSK, NEBESIŲSK, NERAŠYK, NEBERAŠYK, NERAŠYTI, NESIŲSTI, NEBESIŲSTI, NEBERAŠYTI, NETRUKDYKIT, NETRUKDYKITE, NETRUKDYTI, NETRUKDYK, NENORIM, NEBENORIM, NEREIK, NEBEREIK, NEBEREIKIA AČIŪ, DAUGIAU NEREIKIA, DAUGIAU NEBEREIKIA, DAUGIAU NERAŠYKIT, DAUGIAU NERAŠYKITE, DAUGIAU NESIŲSKIT, DAUGIAU NESIŲSKITE, DAUGIAU NEBERAŠYKIT, NERAŠYKIT DAUGIAU, NESIŲSKIT DAUGIAU, NERAŠYKITE DAUGIAU, NESIŲSKITE DAUGIAU, NEDOMINA, NEBEDOMINA, NEĮDOMU, NEPAGEIDAUJU, NEBEPAGEIDAUJU, NEAKTUALU, ATSTOK, ATSIKNISKIT, ATSIPISKIT, ATSIKABINKIT, PALIKIT RAMYBĖJ, PALIKITE RAMYBĖJE, PALIKIT MANE RAMYBĖJ, JOKIŲ SMS, JOKIŲ REKLAMŲ, JOKIŲ ŽINUČIŲ, JOKIOS REKLAMOS, BE REKLAMOS, DRAUDŽIU, TIK NE REKLAMA, NE REKLAMAI, NE REKLAMOMS, BLOKUOJU, BLOKUOTI, UNSUB, UNSUBSCRIBE PRAŠAU, OPT OUT, NE REIŠKIA NE, UŽKNISOT, UŽKNISAT, ĮKYRĖJOT, NUSIBODOT, ATSIBODOT, MAN NEĮDOMU, VISIŠKAI NEĮDOMU, NEBEAKTUALU, NUIMKIT PRENUMERATĄ, PADARYKIT MAN UNSUBSCRIBE, NĖ VIENOS DAUGIAU, NU GAL JAU GANA, GAL JAU GANA, IŠTRINTI NUMERĮ, IŠTRINKIT NUMERĮ, IŠTRINKITE NUMERĮ, IŠIMTI NUMERĮ, IŠJUNGIMAS, IŠSIREGISTRAVIMAS, ATSIREGISTRUOTI, ATSIREGISTRUOJU, ATSIREGISTRAVIMAS, SUSTABDYTI SMS, SUSTABDYKIT SMS, SUSTABDYKITE REKLAMĄ, BE ŽINUČIŲ, BE SMS, NERAŠYTI DAUGIAU, NESIŲSTI DAUGIAU, DAUGIAU NESIŲSTI, IŠJUNGTI SMS, IŠJUNKIT SMS, ATŠAUKTI, PAŠALINTI, IŠJUNGTI, STOP BLE, NEBEREIKIA SMS, NEREIKIA SMS, NEREIKIA REKLAMOS, NEREIKIA ŽINUČIŲ, NEBESIUNTINĖKIT, NESIUNTINĖKIT, NESPAMINKIT, NESPAMINKITE, GANA SPAMO, GANA SPAMINT, UŽTENKA SPAMO, BAIKIT SPAMINT, BAIKIT SIŲSTI, BAIKIT RAŠYTI, EIKIT NACHUI, EIKIT NX, EIKIT ŠIKT, EIKIT VELNIOP, EIKIT PO VELNIŲ, ATSIKRUŠKIT, ATSIKNISKITE, ATŠOKIT, ATLIPKIT, UŽPISOT, UŽPISAT, UŽPISO, UŽKNISO, ĮGRISOT, ĮGRISO, NUSIBODO, ATSIBODO, DAKNISOT, DAPISOT, TRŪKO KANTRYBĖ, BAIGĖSI KANTRYBĖ, KANTRYBĖ BAIGĖSI, DUOKIT RAMYBĘ, DUOKITE RAMYBĘ, DUOKIT MAN RAMYBĘ, NORIU ATSISAKYTI, NORIU IŠSIREGISTRUOTI, PRAŠAU IŠBRAUKTI, PRAŠAU IŠREGISTRUOTI, PRAŠAU PAŠALINTI, ANSABSKRAIB, ANSABSKRAIBINKIT, ATSISAKAU NAUJIENLAIŠKIO, ATSISAKAU JŪSŲ, NEBENORIU SMS, NENORIU SMS, NENORIU REKLAMOS, NENORIU REKLAMŲ, NENORIU ŽINUČIŲ, NENORIU SPAMO, NEBENORIU REKLAMŲ, NEBENORIU ŽINUČIŲ, IŠBRAUKITE NUMERĮ, PAŠALINKITE NUMERĮ, PAŠALINKIT NUMERĮ, BAIGTI, NUTRAUKTI SIUNTIMĄ, NUTRAUKITE SIUNTIMĄ, NUTRAUKIT SIUNTIMĄ, NUTRAUKTI SIUNTIMUS, NUTRAUKTI ŽINUTES, NUTRAUKITE ŽINUTES, NUTRAUKTI SMS, NUTRAUKTI REKLAMĄ, STABDYTI SIUNTIMĄ, STABDYKIT SIUNTIMĄ, STABDYTI ŽINUTES, SUSTABDYTI SIUNTIMĄ, SUSTABDYTI ŽINUTES, SUSTABDYKIT ŽINUTES, SUSTABDYKITE ŽINUTES, BAIKITE SIŲSTI, BAIKIT SIUNTINĖTI, NUSTOKIT SIŲSTI, NUSTOKITE SIŲSTI, NUSTOKIT RAŠYTI, NUSTOKITE RAŠYTI, ATŠAUKTI ŽINUTES, ATŠAUKIT PRENUMERATĄ, ATŠAUKITE PRENUMERATĄ, ATŠAUKIU PRENUMERATĄ, NENORIU GAUTI, NEBENORIU GAUTI, NENORIU DAUGIAU, NEBENORIU DAUGIAU, NEREIKIA REKLAMŲ, IŠBRAUKIT IŠ SĄRAŠO, IŠBRAUKITE IŠ SĄRAŠO, IŠMESKIT IŠ SĄRAŠO, IŠMESKIT MANE IŠ SĄRAŠO, IŠBRAUKIT MANE IŠ SĄRAŠO, IŠBRAUKITE MANE IŠ SĄRAŠO, IŠIMKIT IŠ SĄRAŠO, PAŠALINKIT IŠ SĄRAŠO, PAŠALINKITE IŠ SĄRAŠO, NESIŲSKIT REKLAMŲ, NESIŲSKIT ŽINUČIŲ, NEBESIŲSKIT ŽINUČIŲ, NEBESIŲSKITE ŽINUČIŲ, NEBESIŲSKIT REKLAMŲ, NERAŠYKIT MAN, NERAŠYKITE MAN, NEBERAŠYKIT MAN, NESIŲSKIT MAN, NESIŲSKITE MAN, GANA REKLAMŲ, GANA SMS, UŽTENKA REKLAMŲ, UŽTENKA ŽINUČIŲ, PAKANKA ŽINUČIŲ, NEBEINFORMUOKITE, NEBEPRIMINKITE, NEBEPRIMINKIT, DAUGIAU NEPRIMINKITE, DAUGIAU NETRUKDYKITE, DAUGIAU NETRUKDYKIT, DAUGIAU NESIKREIPKITE, NEBESIKREIPKITE, IŠJUNKITE PRIMINIMUS, IŠJUNGTI PRIMINIMUS, IŠJUNGTI PRANEŠIMUS, IŠJUNKITE PRANEŠIMUS, IŠJUNKITE SMS, ATSISAKAU PRIMINIMŲ, ATSISAKAU PRANEŠIMŲ, ATSISAKAU PASIŪLYMŲ, ATSISAKAU NAUJIENŲ, ATSISAKAU PASLAUGOS, ATSISAKYTI SMS, ATSISAKYTI ŽINUČIŲ, ATSISAKYTI REKLAMOS, ATSISAKYTI NAUJIENLAIŠKIO, NEBENORIU PRIMINIMŲ, NEBENORIU PASIŪLYMŲ, NENORIU PASIŪLYMŲ, NEBENORIU NAUJIENLAIŠKIO, NEBEREIKIA ŽINUČIŲ, NEBEREIKIA PRIMINIMŲ, NEREIKIA PRIMINIMŲ, NEREIKIA PASIŪLYMŲ, NEBESIŲSKITE SMS, NEBESIŲSKIT SMS, NESIŲSKITE SMS, NESIŲSKITE REKLAMŲ, NESIŲSKITE PASIŪLYMŲ, IŠTRINKITE MANO NUMERĮ, PAŠALINKITE MANE IŠ SĄRAŠO, NUTRAUKTI PASLAUGĄ, NUTRAUKITE PASLAUGĄ, JOKIŲ PASIŪLYMŲ, JOKIŲ PRIMINIMŲ, GANA PASIŪLYMŲ',
    },
    stop_all: {
      translated:
        'STOP VISKAS, STOP VISKAM, STOP VISI, ATSISAKAU VISKO, ATSISAKYTI VISKO, NUTRAUKTI VISKĄ, ATŠAUKTI VISKĄ, ATŠAUKIT VISKĄ, NUTRAUKIT VISKĄ, NUTRAUKITE VISKĄ, IŠJUNGTI VISKĄ, SUSTABDYTI VISKĄ',
    },
    start: { translated: 'PRADĖTI, PRENUMERUOTI, PRADĖKITE, REGISTRUOKITE, TĘSTI, SUTINKU GAUTI' },
    help: {
      translated:
        'PAGALBA, PADĖKITE, KONTAKTAI, KONTAKTAS, INFORMACIJA, MANO TEISĖS, KAS JŪS, KAS ČIA, KAS TU, KAS ČIA RAŠO, KAS JŪS TOKIE, KAS TU TOKS, KAS ČIA PER',
    },
    access: { translated: 'PRIEIGA, MANO DUOMENYS, PRIEIGA PRIE DUOMENŲ' },
    erase: { translated: 'IŠTRINTI, IŠTRINKITE, IŠTRINKIT, IŠTRYNIMAS, TRINTI, IŠTRINTI DUOMENIS, PAMIRŠKITE MANE, IŠTRINK' },
    rectify: { translated: 'IŠTAISYTI, PATAISYTI, TAISYMAS, IŠTAISYKITE' },
    port: { translated: 'PERKELIAMUMAS, DUOMENŲ PERKĖLIMAS' },
    object: { translated: 'PRIEŠTARAUJU, NESUTINKU, PRIEŠTARAVIMAS' },
    restrict: { translated: 'APRIBOTI, APRIBOJIMAS' },
    yes: { translated: 'TAIP, ŽINOMA, TAIP PRAŠAU, GERAI TAIP, AHA, SUTINKU, TAIP TAIP' },
    no: { translated: 'NE, NE AČIŪ, NE NE, NEREIKIA AČIŪ' },
  },
  phrases: {
    stop: { translated: 'PALIKITE MANE RAMYBĖJE, IŠTRINKITE MANO NUMERĮ, IŠTRINKIT MANO NUMERĮ, IŠBRAUKITE MANE' },
    access: { translated: 'IŠ KUR GAVOTE MANO NUMERĮ, IŠ KUR TURITE MANO NUMERĮ' },
    wrong_number: { translated: 'NE TAS NUMERIS, NETEISINGAS NUMERIS, NE TUO NUMERIU, SUKLYDOTE NUMERIU, SUKLYDOT NUMERIU' },
    do_not_sell: { translated: 'NEPARDUOKITE MANO DUOMENŲ' },
  },
  groups: {
    wipeOut:
      'IŠTRINKITE, IŠTRINKIT, IŠTRINTI, IŠTRINK, IŠTRINT, IŠTRYNIMO, TRINKITE, PANAIKINKITE, PANAIKINKIT, PANAIKINTI, PAŠALINKITE, PAŠALINKIT, PAŠALINTI, SUNAIKINKITE, SUNAIKINKIT, SUNAIKINTI, IŠVALYKITE, IŠVALYKIT, UŽDARYKITE, UŽDARYKIT, UŽDARYTI, IŠTRINTUMĖTE, IŠTRINTUMĖT, PAŠALINTUMĖTE, PANAIKINTUMĖTE, TRINKIT, TRINTI, NUTRINKITE, NUTRINTI, IŠTRYNIMĄ, SUNAIKINTUMĖTE, PANAIKINTUMĖT, PAŠALINIMO, PAŠALINIMĄ, PANAIKINIMO, PANAIKINIMĄ, SUNAIKINIMO, LIKVIDUOKITE, LIKVIDUOTI, NEBESAUGOKITE, NEBESAUGOKIT, NESAUGOKITE, NESAUGOKIT, BŪTŲ IŠTRINTI, BŪTŲ PAŠALINTI, BŪTŲ SUNAIKINTI, IŠVALYTI',
    myRecord:
      'MANO DUOMENIS, SAVO DUOMENIS, MANO DUOMENŲ, SAVO DUOMENŲ, MANO DUOMENYS, MANO ASMENS DUOMENIS, MANO ASMENS DUOMENŲ, ASMENS DUOMENIS, ASMENS DUOMENŲ, MANO INFORMACIJĄ, MANO INFORMACIJOS, INFORMACIJĄ APIE MANE, DUOMENIS APIE MANE, MANO PASKYRĄ, SAVO PASKYRĄ, MANO PASKYROS, MANO PROFILĮ, SAVO PROFILĮ, MANO REGISTRACIJĄ, MANO ANKETĄ, MANO KLIENTO KORTELĘ, MANO VARDĄ IR ADRESĄ, MANO VARDĄ IR PAVARDĘ, MANO VARDĄ IR NUMERĮ, MANO DUOMENIMIS',
    dataField:
      'ADRESAS, ADRESĄ, ADRESO, TELEFONAS, TELEFONĄ, TELEFONO NUMERIS, TELEFONO NUMERĮ, NUMERIS, NUMERĮ, NUMERI, EL PAŠTAS, EL PAŠTĄ, EL PASTAS, PAŠTAS, EMAILAS, EMAIL, VARDAS, VARDĄ, VARDE, PAVARDĖ, PAVARDĘ, PAVARDĖJE, GIMIMO DATA, GIMIMO DATĄ, GIMTADIENIS, GIMTADIENĮ, DUOMENYS, DUOMENIS, DUOMENYSE, INFORMACIJA',
    inFile:
      'PROFILYJE, MANO PROFILYJE, PASKYROJE, MANO PASKYROJE, ANKETOJE, KORTELĖJE, KLIENTO KORTELĖJE, SISTEMOJE, BAZĖJE, DUOMENŲ BAZĖJE, PAS JUS, JŪS TURIT, JŪS TURITE, ĮRAŠYTAS, ĮRAŠYTA, NURODYTAS, NURODYTA, MANO DUOMENYSE, REGISTRACIJOJE, JŪSŲ SISTEMOJE',
    offData:
      'NETEISINGAS, NETEISINGA, NETEISINGI, NETEISINGAI, NETEISINGĄ, KLAIDA, KLAIDĄ, KLAIDOS, KLAIDINGA, KLAIDINGAS, KLAIDINGAI, BLOGA, BLOGAS, BLOGAI, BLOGĄ, SENAS, SENA, SENĄ, PASENĘS, PASENUSI, PASENĘ, NE TAS, NE TA, NEBEGALIOJA, NEBEAKTUALUS, NETEISINGUS, NETEISINGOS, KLAIDINGI, KLAIDINGĄ, SENI, SENUS, PASENUSĮ, PASENUSIĄ, PASENUSIUS, NETIKSLUS, NETIKSLI, NETIKSLŪS, NETIKSLIAI, NEGALIOJA, NEAKTUALUS, NEAKTUALŪS, NEBETINKA, PASIKEITĖ, SU KLAIDA',
    alterIt:
      'PATAISYKIT, PATAISYKITE, PATAISYTI, IŠTAISYKITE, IŠTAISYKIT, IŠTAISYTI, PAKEISKITE, PAKEISKIT, PAKEISTI, PAKEIST, ATNAUJINKITE, ATNAUJINKIT, ATNAUJINTI, PATIKSLINKITE, PATIKSLINTI, ĮRAŠYKITE NAUJĄ, ĮRAŠYKIT NAUJĄ, ĮVESKITE NAUJĄ, PERRAŠYKITE, KOREGUOTI, PATAISYTUMĖTE, PATAISYTUMĖT, IŠTAISYTUMĖTE, IŠTAISYTUMĖT, PAKEISTUMĖTE, PAKEISTUMĖT, ATNAUJINTUMĖTE, ATNAUJINTUMĖT, PATIKSLINTUMĖTE, PATIKSLINKIT, KOREGUOKITE, PAKOREGUOTI, PAKOREGUOKITE, PAKOREGUOKIT, TAISYKITE, PERRAŠYKIT, PERRAŠYTI, SUTVARKYKITE, SUTVARKYKIT, BŪTŲ IŠTAISYTA, BŪTŲ PAKEISTA, BŪTŲ ATNAUJINTA, ATNAUJINT, PATAISYT, IŠTAISYT, PAKEITIMO, IŠTAISYMO',
    dontUse:
      'NENAUDOKITE, NENAUDOKIT, NEBENAUDOKITE, NEBENAUDOKIT, NETVARKYKITE, NETVARKYKIT, NELIESKITE, NELIESKIT, NIEKO NEDARYKITE, NIEKO NEDARYKIT, NIEKO SU JAIS NEDARYKITE, NIEKO SU JAIS NEDARYKIT, NESINAUDOKITE, NESINAUDOKIT, NENAUDOTUMĖTE, NENAUDOTUMĖT, NEBENAUDOTUMĖTE, NETVARKYTUMĖTE, NEBETVARKYKITE, NEBETVARKYKIT, NENAUDOTI, NEBENAUDOTI, NETVARKYTI, NELIESTI, SUSTABDYKITE TVARKYMĄ, SUSTABDYTI TVARKYMĄ, NUTRAUKITE TVARKYMĄ',
    ideaRemove:
      'pašalin*, pasalin*, pašalinkite, pašalinti, pašalinimas, šalinti, ištrin*, istrin*, ištrinkite, ištrinti, trinti, trinkite, išbrauk*, isbrauk*, išbraukite, braukite, išimkite, išimti, isimkite, išmeskite, išregistruo*, atregistruo*, išrašy*, nuimkite, atjunkite, panaikin*, išjunkite, išplėškit, išplėškite, ištraukit, ištraukite, ištrauk, išspirkit, išvarykit, išregistruok, atregistruokit, atprenumeruokit, išprenumeruokit, nuimkit, išvalykit, išvalykite, braukit, nubraukit, nubraukite, užbraukit, užbraukite, perbraukit, pašalinkit, šalinkit, šalinkite, trinkit, ištrinkit, atjunk, išjunkit mane, paleiskit, išleiskit, išskirkit, eliminuokit, išmest, išbraukt, išimt, išrašykit, išrašykite, išbraukinėkit, unsubinkit, anksubinkit, ansubscraibinkit',
    ideaMine:
      'mane, mano numerį, mano numeri, šį numerį, si numeri, mano vardą, mus, mano kontakt*, mano telefoną, tėčio, mamos, mamą, mano mamą, močiutę, mano močiutę, mano vyrą, mano žmoną, mano tėvą, sūnaus numerį, mamos numerį, mano kontaktą, kontaktą, mobilųjį, pensininkę, seną žmogų, mus abu, šį telefoną',
    ideaList:
      'sąraš*, saraš*, sarasa*, sąrašo, saraso, sąrašų, duomenų baz*, duomenu baz*, bazės, bazes, bazėje, registr*, sistem*, prenumerat*, gavėj*, gaveju, kontakt*, adresų, klientų, kartotek*, knygelės, sąrašas, sąrašiuk*, excelio, boto, čatboto, užrašų knyg*, telefonų knyg*, adresyno, kartotekos, klubo, lojalumo programos, programos, registro, apskaitos, įskaitos, gavėjų, prenumeratorių, jūsų sistemos, siuntimų, naujienų',
    pester:
      'UŽVERTĖT, UŽVERTĖTE, UŽPYLĖT, UŽKNISOT, ĮKYRĖJOT, ĮGRISOT, ATSIBODOT, NUSIBODOT, KANKINAT, KANKINATE, KANKINSIT, PERSEKIOJAT, KNISAT, KNISATE, KNISINAT, TERORIZUOJAT, PRIKIBOT, PRIKIBOTE, PRILIPOT, PRISIKABINOT, PRISIPLAKĖT, VAROT IŠ PROTO, IŠVEDĖT IŠ PROTO, VARGINAT, VARGINSIT, TRUKDOT, TRUKDYSIT, LENDAT, LĮSIT, ŽADINAT, NERVINAT, ERZINAT, SPAMINAT, BOMBARDUOJAT',
    complaint:
      'KO, KODĖL, UŽ KĄ, KIEK, KIEK DAR, IKI KADA, KADA, NEJAUGI, NEGI, KAIP ILGAI, VĖL, KASDIEN, NUOLAT, BE PERSTOJO, KOKIO VELNIO, KURIO GALO, KAM',
    gone: 'PARDAVĖM, PARDAVĖME, PARDAVIAU, PERSIKRAUSČIAU, PERSIKRAUSTĖM, PERSIKRAUSTĖME, IŠSIKRAUSČIAU, IŠSIKRAUSTĖM, IŠVAŽIAVAU, IŠVYKAU, PERĖJAU, PERĖJOM, PAKEIČIAU, PAKEITĖM, UŽDARIAU, UŽDARĖM, BAIGIAU, BAIGĖM, IŠĖJAU, IŠSISKYRIAU, PAS KITĄ, KITAME MIESTE, KITAM MIESTE, NEBEGYVENU, NEBEDIRBU, NEBESU, NESINAUDOJU, NEBESINAUDOJU, PENSIJOJE, PENSIJOJ',
    noneed:
      'NEREIKIA KVIESTI, NEREIKIA PRIMINTI, NEBEREIKIA, NEBEREIKALINGAS, NEBEREIKALINGA, NEBEREIKALINGI, GALIT NEBE, GALITE NEBE, NEBEPRIMINKIT, NEBEKVIESKIT, NEPRIMINKIT, NEKVIESKIT, NĖRA PRASMĖS, NĖRA REIKALO, BE REIKALO, NEVERTA, NEBEVERTA, NETURI PRASMĖS, NEAKTUALU, NEBEAKTUALU',
    others: 'KITO, KITŲ, KITĄ AUKĄ, KITŲ KVAILIŲ, KITŲ DURNIŲ, KITŲ KLIENTŲ, KO NORS KITO, KĄ NORS KITĄ, KITĄ, KITUS',
    noShare:
      'NEDUOKIT, NEDUOKITE, NEDUOTI, NEPERDUOKIT, NEPERDUOKITE, NEPERDUOTI, NEPARDUOKIT, NEPARDUOKITE, NEPARDUOTI, NEPARDAVINĖKIT, NEPARDAVINĖKITE, NESIDALINKIT, NESIDALINKITE, NESIDALYKIT, NESIDALYKITE, NESIDALINTI, NEPLATINKIT, NEPLATINKITE, NEATIDUOKIT, NEATIDUOKITE, NEPERLEISKIT, NEPERLEISKITE, NETEIKIT, NETEIKITE, NETEIKTI, NENUTEKINKIT, DRAUDŽIU PERDUOTI, DRAUDŽIU PARDUOTI, DRAUDŽIU DALINTIS, DRAUDŽIU TEIKTI, DRAUDŽIU DUOTI, NE PARDAVIMUI, NEPARDUODAMI, NEPARDUODAMAS, NENORIU KAD PARDUOTUMĖT, NENORIU KAD PERDUOTUMĖT, NENORIU KAD DALINTUMĖTĖS, PRIEŠ PARDAVIMĄ, PRIEŠ PERDAVIMĄ',
    myData:
      'MANO NUMERIO, MANO NUMERĮ, MANO NUMERIU, MANO NUMERIS, MANO TELEFONO, MANO TELEFONĄ, MANO KONTAKTŲ, MANO KONTAKTAIS, MANO KONTAKTAI, MANO DUOMENŲ, MANO DUOMENIS, MANO DUOMENIMIS, MANO DUOMENYS, MANO ASMENS DUOMENŲ, MANO ASMENINIŲ, MANO INFORMACIJOS, MANO INFORMACIJA, MANO VARDO, MANO VARDĄ, MANO ADRESO, MANO PAVARDĖS',
    stopthat:
      'LIAUTUMĖTĖS, LIAUTUMĖTES, LIAUSITĖS, NUSTOTUMĖT, NUSTOTUMĖTE, BAIGTUMĖT, BAIGTUMĖTE, ATSTOTUMĖT, ATSTOTUMĖTE, PALIKTUMĖT, NEGAUČIAU, NEBEGAUČIAU, NEGAUTI, NEBEGAUTI, NEBEGAUT, NEATEITŲ, NEBEATEITŲ, NESIŲSTUMĖT, NESIŲSTUMĖTE, NEBESIŲSTUMĖT, NEBESIŲSTUMĖTE, NERAŠYTUMĖT, NERAŠYTUMĖTE, NEBERAŠYTUMĖT, NEBERAŠYTUMĖTE, NEMATYČIAU, NEBEMATYČIAU, NETRUKDYTUMĖT, NEBETRUKDYTUMĖT, UŽTILTUMĖT, PAMIRŠTUMĖT, ATSIKABINTUMĖT, IŠBRAUKTUMĖT, ATSIKRATYČIAU',
    threat:
      'ATSILIEPIM*, VDAI, SKUNDĄ, SKUNDŽIU, SKŲSIU, SKUNDAS, PASKŲSIU, POLICIJ*, ADVOKAT*, TEISININK*, TEISMAN, TEISMĄ, TEISME, VARTOTOJŲ TEISIŲ, VVTAT, RRT, UŽBLOKUOSIU, BLOKUOSIU, PEREISIU PAS, EISIU PAS, PAS KONKURENTUS, KONKURENT*, NEBEPIRKSIU, DAUGIAU NEPIRKSIU, NEBEUŽEISIU, VISIEMS PAPASAKOSIU, PAPASAKOSIU, ŽURNALIST*, FEISBUKE, INTERNETE, PASIGAILĖSIT, INSPEKCIJ*, GAUSIT ĮSPĖJIMĄ',
    oncemore:
      'DAR VIENA, DAR VIENĄ, DAR KARTĄ, DAR SYKĮ, JEI DAR, JEIGU DAR, KITĄ KARTĄ, SEKANTI, SEKANTĮ, JEI NENUSTOSIT, JEI NESILIAUSIT, JEI VĖL, BENT VIENA, NORS VIENA, PASIKARTOS, KITA ŽINUTĖ',
    write:
      'RAŠYSIT, RAŠYSITE, PARAŠYSIT, PARAŠYSITE, ATSIŲSIT, ATSIŲSITE, SIŲSIT, SIŲSITE, ATEIS, GAUSIU, PAMATYSIU, ŽINUTĖ, ŽINUTĘ, SMS, REKLAMA, PRANEŠIMAS, TOKIA, TRUKDYSIT, TRUKDYSITE, LAIŠKAS, SIUNTINĖSIT, RAŠINĖSIT',
    died: 'MIRĖ, MIRUSI, MIRĘS, MIRUSIAM, MIRUSIOS, PALAIDOJOM, PALAIDOJOME, LAIDOTUV*, NEBĖRA GYV*, ŽUVO, IŠĖJO ANAPILIN, ANAPILIN, VELIONI*, PALAIDOJAU, NETEKOM, NETEKOME, JO NEBĖRA, JOS NEBĖRA',
    kin: 'MANO MAMAI, MANO MAMOS, MOČIUTEI, MANO MOČIUTEI, SENELIUI, TĖČIUI, TĖVUI, TĖVAMS, VYRUI, ŽMONAI, SŪNUI, DUKRAI, DUKTERIAI, MANO VYRUI, MANO ŽMONAI, MANO VAIKUI, MANO TĖVUI, MOČIUTĖS, SENAM ŽMOGUI, ŠITAM NUMERIUI, ŠIAM NUMERIUI, MANO NUMERIUI',
    nosend2:
      'NERAŠYKIT, NERAŠYKITE, NEBERAŠYKIT, NEBERAŠYKITE, NESIŲSKIT, NESIŲSKITE, NEBESIŲSKIT, NEBESIŲSKITE, NETRUKDYKIT, NETRUKDYKITE, NEBETRUKDYKIT, NEBETRUKDYKITE, NERAŠINĖKIT, NERAŠINĖKITE, NEBERAŠINĖKIT, NEBERAŠINĖKITE, NESIUNTINĖKIT, NEBESIUNTINĖKIT, NESPAMINKIT, NEBESPAMINKIT, NEVARGINKIT, NEVARGINKITE, NEBEVARGINKIT, NEBEVARGINKITE, NEKNISKIT, NEKNISKITE, NEKNISKIT PROTO, NEBEKNISKIT, NELĮSKIT, NELĮSKITE, NEBELĮSKIT, NESIŪLYKIT, NESIŪLYKITE, NEBESIŪLYKIT, NEBESIŪLYKITE, NEBETRAUKIT, NEPRIMINKIT, NEBEPRIMINKIT, NEBEPRIMINKITE, NEŠIUKŠLINKIT, NERASYKIT, NERASYKITE, NEBERASYKIT, NESIUSKIT, NESIUSKITE, NEBESIUSKIT, NERAŠIKIT, NERASHYKIT, NESIUSKYT, NEBERASIKIT, NEBESIUNTINEKIT, NEIEŠKOKIT MANĘS, NESIKREIPKIT, NESIKREIPKITE, NEBESIKREIPKIT, NEBESIKREIPKITE, NESIRAŠYKIT',
    texts:
      'SMS*, ŽINUČ*, ŽINUT*, REKLAM*, PASIŪLYM*, AKCIJ*, NUOLAID*, NAUJIENLAIŠK*, ŠLAMŠT*, SPAM*, PRIMINIM*, RINKODAR*, NESĄMON*, ŽINIUT*, ŽINOT*, ESEMES*, KUPON*, KATALOG*, ZINUC*, PASIULYM*, SKELBIM*, ŠŪD*, REKLIAM*, ŠIUKŠL*, SLAMST*, SKATINIM*, KVIETIM*, APKLAUS*, SVEIKINIM*, IŠPARDAVIM*, SIUNTINĖJIM*, ANKET*, PRANEŠIMAI, PRANEŠIMŲ, PRANEŠIMUS, PRANEŠIMAIS, PRANESIMU, NAUJIENOS, NAUJIENŲ, NAUJIENAS, REKLAMINĖS INFORMACIJOS, JŪSŲ LAIŠKUS, JŪSŲ LAIŠKŲ, REKLAMINIUS LAIŠKUS, REKLAMINIŲ LAIŠKŲ, LAIŠKIUKUS, PRANEŠIMAS, PRANEŠIMĄ, NAUJIENOM, NAUJIENOMIS, PUSHUS, PUSHŲ, NEWSLETTER*, NOTIFIKACIJ*, LOJALUMO PASIŪLYM*, KREDITŲ, KREDITAIS, KREDITUS, KREDITAI, PASKOL*, PROPAGAND*, AGITACIJ*, RAŠLIAV*, MĖŠL*, IMEIL*, MEILŲ, PROMO, PROMOKOD*, SMSK*, ZINUT*, RASLIAV*, SKRAJUT*',
    nosend:
      'NESIŲSKIT, NESIŲSKITE, NEBESIŲSKIT, NEBESIŲSKITE, NERAŠYKIT, NERAŠYKITE, NEBERAŠYKIT, NEBERAŠYKITE, NERAŠYTI, NESIŲSTI, NEBESIŲSTI, NEBERAŠYTI, NESIUNTINĖKIT, NESIUNTINĖKITE, NESIUNTINĖTI, NETRUKDYKIT, NETRUKDYKITE, NEBETRUKDYKIT, NEKONTAKTUOKIT, NEKONTAKTUOKITE, NEPERSEKIOKITE, NESPAMINKIT, NESPAMINKITE, NEBESIUNTINĖKIT, NEBESPAMINKIT, NESIUSKYT, NEBESIUSKYT, NESIUSKYTE, NESKAMBINKITE IR NERAŠYKITE, NEBETRUKDYKITE, NEBEKONTAKTUOKITE, NESIŪLYKITE, NESIULYKIT, NEBESIŪLYKITE, NEVARGINKITE, NEKNISKITE, NEKNISKIT, NEBEKNISKIT, NETRUKDYTI, NEBETRUKDYTI, NEGRŪSKITE, NEATAKUOKITE, NERAŠINĖKIT, NERAŠINĖKITE, NEBERAŠINĖKIT, NEBERAŠINĖKITE, NEVARGINKIT, NEBEVARGINKIT, NEBEVARGINKITE, NEPRIMINKIT, NEPRIMINKITE, NEBEPRIMINKIT, NELĮSKIT, NEBELĮSKIT, NESIKREIPKIT, NESIKREIPKITE, NEBESIKREIPKIT, NEBESIKREIPKITE, NESUSISIEKIT, NESUSISIEKITE, NEBESUSISIEKIT, NEBOMBARDUOKIT, NETERORIZUOKIT, NEPERSEKIOKIT, NENAUDOKIT MANO NUMERIO, NERASYKIT, NESIUSKIT, NEBERASYKIT, NEBESIUSKIT, NERAŠIKIT, NETRUGDYKIT, NESIŲSTI DAUGIAU, NEBESIŲSKYT, NERAŠYKYT, NESPAMINT, NERAŠYT, NESIŲST, NETRUKDYT, NEŠLAMŠTINKIT, NEREIKIA SIŲSTI, NEREIKIA RAŠYTI, NEBEKONTAKTUOKIT, NESUSISIEKTI, NEBESUSISIEKITE, NEBESIKREIPTI, NESIKREIPTI, NEBESIŲST, NEBERAŠYT, NEBESIUST, NEBERASYT, NEBESIUSTI, NESIUSTI, NERASYTI, NEBERASYTI, NESIŪLYTI, NEBESIŪLYTI, NEBESIŪLYKIT, NESIŪLYKIT, NEPRIMINTI, NEBEPRIMINTI, NEKVIESKIT, NEKVIESKITE, NEBEKVIESKIT, NEINFORMUOKIT, NEINFORMUOKITE, NEBEINFORMUOKIT, NEBEINFORMUOTI, NEREKLAMUOKIT, NEREKLAMUOKITE, NEBRUKIT, NEBRUKITE, NEBEBRUKIT, NEGRŪSKIT, NEBEGRŪSKIT, NEKIŠKIT, NEBEKIŠKIT, NELĮSTI, NEŠIUKŠLINKIT, NEŠIUKŠLINKITE, NEBEŠIUKŠLINKIT, NETERŠKIT, NEERZINKIT, NEERZINKITE, NENERVINKIT, NENERVINKITE, NEBENERVINKIT, NEŽADINKIT, NEŽADINKITE, NEBEŽADINKIT, NETAMPYKIT NERVŲ, NETAMPYKITE NERVŲ, NEKNISKIT PROTO, NEKNISKITE PROTO, NEKNISKET, NEBEKNISKITE, NEVARGINTI, NEBEVARGINTI, NEBETERORIZUOKIT, NEBOMBARDUOKITE, NETERORIZUOKITE, NEBEPERSEKIOKIT, NESIUNTINEKIT, NEBESIUNTINEKITE, NESIUNTINĖT, NEBESIUNTINĖTI, NEBESIUNTINĖT, NERAŠINĖTI, NEBERAŠINĖTI, NERAŠINĖT, NEREIKIA TRUKDYTI, NEREIKIA PRIMINTI, NEREIKIA SIŪLYTI, NEBEREIKIA SIŲSTI, NEBEREIKIA RAŠYTI, NEVERTA SIŲSTI, NEVERTA RAŠYTI, NĖRA KO SIŲSTI, NĖRA KO RAŠYTI, NEDRĮSKIT RAŠYTI, NEDRĮSKIT SIŲSTI, NESIŪSKIT, NESIUSKITI, NERASIKIT, NESISKIT, NESIŲSKITI, NEBESIUSKITI, NEPERSIUNTINĖKIT, NESIŲSKYTE, NETRUGDYKITE, NEMĖTYKIT, NEBEMĖTYKIT',
    nosend1:
      'NERAŠYK, NESIŲSK, NEBERAŠYK, NEBESIŲSK, NETRUKDYK, NEKNISK, NERAŠINĖK, NEBERAŠINĖK, NEBETRUKDYK, NESIUSK, NERASYK, NEBESIUSK, NEBERASYK, NESPAMINK, NEBESPAMINK, NESIUNTINĖK, NEBESIUNTINĖK, NESIŪLYK, NEBESIŪLYK, NEPRIMINK, NELĮSK, NEBELĮSK, NEVARGINK, NEBEVARGINK, NEERZINK, NENERVINK, NEBEKNISK, NEKONTAKTUOK, NERASIK',
    mine: 'MAN, MUMS, MANE, MŪSŲ, SU MANIMI',
    him: 'JAI, JAM, JIEMS, ŠIUO NUMERIU, Į ŠĮ NUMERĮ, MAMAI, VAIKUI, ČIA',
    more: 'DAUGIAU, NIEKADA, DAUGIAU NIEKO, NIEKO DAUGIAU, DAUGIAU NIEKADA, JOKIŲ, JOKIOS, JOKIO, NĖ VIENOS, NEI VIENOS, ATEITYJE, NUO ŠIOL, NUO DABAR, IŠVIS, VISAI, DAUGIAU JOKIŲ',
    quit: 'BAIKIT, BAIKITE, LIAUKITĖS, LIAUKITĖS JAU, NUSTOKIT, NUSTOKITE, LIAUKIS, STABDYKIT, PRAŠAU NUSTOKITE, NUTRAUKITE, BAIKITE JAU, STABDYKITE, UŽTENKA, PAKANKA, NUSTOKIT JAU, METEKIT, MESKITE, NUSTOTI, LIAUTIS, BAIKIT JAU, NUTRAUKIT, STABDYK, NUSTOK, NUSTOK JAU, LIAUKITES, UŽTEKS, UZTEKS, PAKAKS, METAS BAIGTI, GAL JAU GANA, GAL GANA, KADA NUSTOSIT, KADA NUSTOSITE, KADA LIAUSITĖS, NUSTOT, LIAUTIS JAU, SUSTOKIT, SUSTOKITE, GANA JAU, BAIK JAU, BAIGIAM, BAIGIAM JAU, BAIKYT, BAIKYTE, NUTRAUKIAM, NUTRAUKT, GANA JUMS, UŽTENKA JUMS, UŽTEKS JAU, UŽTENKA JAU, PAKAKS JAU, LIAUKITĖS PAGALIAU, NUSTOKIT PAGALIAU, BAIKIT PAGALIAU, PRAŠAU BAIKIT, PRAŠAU LIAUTIS, PRAŠAU NUTRAUKTI, PRAŠAU NUSTOTI, REIKALAUJU NUTRAUKTI, REIKALAUJU LIAUTIS, NORIU KAD LIAUTUMĖTĖS, NORĖČIAU KAD LIAUTUMĖTĖS, LIAUTUMĖTĖS, NUSTOTUMĖT, NUSTOTUMĖTE, BAIGTUMĖT, BAIGTUMĖTE, GAL LIAUKITĖS, AR GALITE NUSTOTI, AR GALIT NUSTOTI, AR GALĖTUMĖTE NUSTOTI, AR GALĖTUMĖT NUSTOTI, KADA BAIGSIT, KADA BAIGSITE, CHVATIT, HVATIT, DAVAI BAIGIAM, NUSTOKYT, LIAUKITĖZ, METAS LIAUTIS, METAS NUSTOTI, SUSTABDYKIT, SUSTABDYKITE, SUSTABDYTI',
    sending:
      'SIUNTINĖT, SIUNTINĖTI, SIŲSTI, SIŲST, RAŠYTI, RAŠYT, SPAMINTI, SPAMINT, TRUKDYTI, KONTAKTUOTI, PERSEKIOTI, RAŠINĖTI, SIUNTINĖJĘ, UŽKNISINĖTI, KNISTI, KNISTI PROTĄ, SKAMBINTI, SKAMBINĖTI, VARGINTI, SIULYTI, TERORIZUOTI, BOMBARDUOTI, GRŪSTI, MAN TRUKDYTI, LĮSTI, RAŠINĖT, RAŠINĖJĘ, SIŲSTI MAN, MAN RAŠYTI, MAN SIŲSTI, PRIMINTI, SIŪLYTI, SIŪLYT, VARGINT, TRUKDYT, BOMBARDUOT, TERORIZUOT, ŠIUKŠLINTI, KNIST, MALTI ŠŪDĄ, RASYT, SIUST, RASYTI, SIUSTI, SIUNTINET, KABINTIS, PERSEKIOT, SIŲSTI REKLAMAS, GRŪST, LĮST, SPAMIT, ĮKALBINĖTI, ĮKALBINĖT, ĮTIKINĖTI, KVIESTI, VILIOTI, BRUKTI, AGITUOTI, SIUNTINĖTI MAN, MAN SIUNTINĖTI, MAN SIUNTINĖT, MAN RAŠINĖT, RAŠYTI MAN, RAŠYT MAN, SIŲST MAN, MAN SIŲST, MAN RAŠYT, SIUNTĘ, RAŠĘ, TRUKDĘ, SIUNTINĖJUS, INFORMUOTI, INFORMUOT, ERZINTI, ERZINT, NERVINTI, NERVINT, ŽADINTI, ŽADINT, KIŠTI, KIŠT, BRUKT, MĖTYTI, MĖTYT, ŠIUKŠLINT, SIŪLINĖTI, SIŪLINĖT, REKLAMUOTI, REKLAMUOT, KONTAKTUOT, SUSISIEKTI, KREIPTIS, PRIEKABIAUTI, PRIEKABIAUT, KANKINTI, KANKINT, ZADINTI, PRANEŠINĖTI, PRANEŠINĖT, PRIMINĖTI, PRIMINĖT, SMSINTI, SMSINT, RASINĖT, RASINET, SIUNTINETI, SPEMINT',
    unwanted:
      'NENORIU, NENORIME, NEBENORIU, NEPAGEIDAUJU, NEREIKIA, NEBEREIKIA, NEDOMINA, NENORĖČIAU, MAN NEREIKIA, NEPRAŠIAU, NEUŽSISAKIAU, MANĘS NEDOMINA, NEBEDOMINA, MANĘS NEBEDOMINA, NEDOMINA MANĘS, NEATITINKA, NESUTINKU SU, ATSISAKAU, NENORĖTUMĖME, NEPAGEIDAUJAME, NEPAGEIDAUČIAU, NEUŽSAKIAU, NEPRENUMERAVAU, NEREIKALINGOS, NEREIKALINGA, NEBENORIME, NEBEREIK, NEREIK, NEBEREIKĖS, NEREIKĖS, NENORIM, NEBENORIM, NESIDOMIU, NESIDOMIM, NEBEPAGEIDAUJU, NEBEPAGEIDAUJAME, NEPRENUMERUOJU, NENORĖTUME, NEREIKALINGI, NEBEREIKALINGOS, NEBEREIKALINGI, NEPRIIMU, NESUTIKAU GAUTI, NESUTINKU GAUTI, NESKAITAU, BJAURISI, NENORU, NENORIUU, NENOREČIAU, MAN NEBEREIKIA, MUMS NEREIKIA, MUMS NEBEREIKIA, NENORIU JOKIŲ, NEBENORIU JOKIŲ, NEBENORĖČIAU, NEBEPRENUMERUOJU, NEUŽSIPRENUMERAVAU, NESIREGISTRAVAU, NESIREGISTRAVAU Į, NESUTIKAU SU, NESU UŽSISAKĘS, NESU UŽSISAKIUSI, NESU PRAŠĘS, NESU PRAŠIUSI, NEJAUČIU POREIKIO, NETURIU NORO, NĖRA NORO, NEPRAŠĖM, NEPRAŠĖME, NENORIM DAUGIAU, NEPAGEIDAUJAM, DAUGIAU NENORIU, DAUGIAU NEBENORIU, DAUGIAU NEPAGEIDAUJU, NEREIKALINGAS, NEBEREIKALINGA, NEREIK MAN, NEREIKE, NEREKIA, NENARIU, NENORU JOKIŲ, NESIRUOŠIU, NEKETINU, NEPLANUOJU, ATSISAKOME, ATSISAKOM',
    get: 'GAUTI, GAUT, GAUDYTI, MATYTI, SKAITYTI, GAUDINĖTI, GAUT IŠ JŪSŲ, GAUTI IŠ JŪSŲ, PRIIMTI, SULAUKTI, KLAUSYTI, MATYT, SKAITYT, GAUDINĖT',
    remove:
      'IŠBRAUKITE, IŠBRAUKIT, IŠBRAUKTI, IŠTRINKITE, IŠTRINKIT, IŠIMKITE, IŠIMKIT, PAŠALINKITE, PAŠALINTI, ATJUNKITE, ATJUNKIT, IŠREGISTRUOKITE, IŠMESKITE, IŠMESKIT, PAŠALINKIT, IŠSIREGISTRUOTI, IŠBRAUKIAT, IŠTRINTI, IŠIMTI, IŠRAŠYKITE, IŠMESK, IŠBRAUK, IŠTRINK, IŠIMK, ATJUNK, NUIMKIT, NUIMKITE, IŠRAŠYKIT, IŠREGISTRUOKIT, ISBRAUKIT, ISTRINKIT, ISMESKIT, IŠJUNKIT, IŠJUNKITE, IŠREGISTRUOTI, IŠBRAUKT, IŠTRINT, PAŠALINKYT, IŠKELKIT, IŠTRAUKITE, IŠTRAUKIT, NUBRAUKIT, NUBRAUKITE, BRAUKIT, BRAUKITE, TRINKIT, TRINKITE, ŠALINKIT, ŠALINKITE, SALINKIT, PASALINKIT, PASALINKITE, PASALINTI, ISIMKIT, ISIMKITE, ISBRAUKITE, ISTRINKITE, ISMESKITE, IŠMESTI, IŠMEST, IŠIMT, PAŠALINT, PANAIKINKIT, PANAIKINKITE, IŠVALYKIT, IŠVALYKITE, IŠSKIRKIT, ATJUNGTI, ATJUNGT, ATKABINKIT, UNSUBINKIT, IŠREGISTRUOK, IŠRAŠYK, PAŠALINK, ELIMINUOKIT, IŠBRAUKYT, ISBRAUKYT, IŠTRINKYT',
    lists:
      'SĄRAŠO, SĄRAŠŲ, BAZĖS, SISTEMOS, PRENUMERATOS, DUOMENŲ BAZĖS, GRUPĖS, KONTAKTŲ, ADRESATŲ, GAVĖJŲ, KLIENTŲ SĄRAŠO, SARASO, SARASU, BAZES, SUBSCRIBE, NAUJIENLAIŠKIO, SIUNTIMO SĄRAŠO, SMS SĄRAŠO, REKLAMOS SĄRAŠO, PRENUMERATORIŲ, TELEFONŲ KNYGOS, KLUBO, REGISTRO, DUOMBAZĖS, DUOMBAZES, DUOMENU BAZES, SIUNTIMŲ, SIUNTIMO, SIUNTINĖJIMO, NAUJIENLAIŠKIŲ, NAUJIENLAISKIO, KLIENTŲ BAZĖS, KONTAKTŲ SĄRAŠO, GAVĖJŲ SĄRAŠO, NUMERIŲ SĄRAŠO, SAVO SĄRAŠO, SAVO SĄRAŠŲ, SAVO BAZĖS, SAVO SISTEMOS, JŪSŲ SĄRAŠO, JŪSŲ SĄRAŠŲ, JŪSŲ BAZĖS, JŪSŲ SISTEMOS, CRM, LOJALUMO PROGRAMOS, REKLAMŲ SĄRAŠO, ŽINUČIŲ SĄRAŠO, ADRESŲ KNYGOS, SARAŠO, SAROSO, LISTO, REKLAMOS GAVĖJŲ',
    lawyer: 'VDAI, POLICIJ*, ADVOKAT*, SKUND*, TEISM*, VARTOTOJ*, TEISININK*, KREIPSIUOSI, SKŲSIUOSI, INSPEKCIJ*, PAREIŠKIM*, VVTAT',
    hold: 'TURITE, TURIT, SAUGOTE, SAUGOT, TVARKOTE, ŽINOTE, ŽINOT, RENKATE, KAUPIATE, TVARKOT, LAIKOTE, LAIKOT, KAUPIAT, RENKAT, SURINKOTE, SURINKOT, SUKAUPĖTE, TURITE APIE MANE, DISPONUOJATE, SAUGOMI, SAUGOMA',
    data: 'DUOMENIS, DUOMENYS, DUOMENŲ, INFORMACIJĄ, INFORMACIJA, PASKYRĄ, PROFILĮ, DUOMENIMIS',
    fix: 'PATAISYKIT, PATAISYKITE, IŠTAISYKITE, IŠTAISYKIT, PAKEISKITE, PAKEISKIT, ATNAUJINKITE, ATNAUJINKIT, PATAISYTI, PAKEISTI, IŠTAISYTI, PATAISYTUMĖTE, IŠTAISYTUMĖTE, PAKEISTUMĖTE, ATNAUJINTI, ATNAUJINTUMĖTE, PATIKSLINKITE, PATIKSLINTI, KOREGUOTI, PAKOREGUOKITE',
    wrong:
      'NETEISINGA, NETEISINGAS, NETEISINGAI, KLAIDA, KLAIDINGA, KLAIDINGAS, BLOGA, BLOGAI, SENAS, SENA, PASENĘS, PASENUSI, NETIKSLUS, NETIKSLI, KLAIDINGAI, NEBEGALIOJA, NEBEAKTUALUS, PASIKEITĖ',
    name: 'PAVARDĖ, PAVARDĘ, VARDAS, VARDĄ, ADRESAS, ADRESĄ, PAŠTAS, GIMIMO DATA, DUOMENIS, DUOMENYS',
    who: 'DARIUS, JONAS, RASA, ONA, ANTANAS, TOMAS, MANTAS, LINA, RŪTA, INGA, KRISTINA, PETRAS, ANDRIUS, MINDAUGAS, VYTAUTAS, DAIVA, IEVA, EGLĖ, AGNĖ, GINTARAS, JOLANTA, SIGITA, LAIMA, ALGIRDAS, LUKAS, MONIKA',
  },
  patterns: {
    stop: `
      [pyksta|širsta|siunta|pykstasi] (jau) dėl (tų) jūsų [pypsėjimo|pypsėjimų|žinučių|reklamų|pyptelėjimų]
      [išlaisvinkit|išlaisvinkite|išgelbėkit|išvaduokit|pasigailėkit] (prašau) [mane|mus] nuo (to|šito|šio|šitų|tų) (jūsų) [informacijos srauto|informacijos potvynio|žinučių srauto|žinučių lavinos|reklamų srauto]
      telefono (man) [nekankinkit|nekankinkite|neapkraukit|neteršk*|nebombarduokit]
      [nesiųsk|nebesiųsk] man (daugiau) [tų dalykų|tokių dalykų|šitų dalykų|visokių nesąmonių] (gerai) $
      ? [jūsų robotas|jūsų botas|tas jūsų robotas] (vis|niekaip) [nesiliauja|nenurimsta|nesustoja|nesibaigia] $
      [atsisakau|atsisakome] (mandagiai) (jūsų|visų) [tolesnių|tolimesnių|kitų|būsimų] [pranešimų|žinučių|laiškų|naujienų]
      ? (ar) (tikrai) (jūs) [neturit|neturite|nebeturit|nebeturite] (daugiau) [ką|ko|nieko] (protingesnio|geresnio) [veikti|daryti] kaip (tik|kasdien) [man|mane|mums]
      ? (tik) (mane) (mus) [painioja|trikdo|klaidina|erzina] (mane) [pasigailėkit|pasigailėkite|susimildami|susimildamas] $
      [mūsų įmonei|mūsų firmai|mūsų bendrovei|mūsų mokyklai|mūsų biurui] (daugiau) (jūsų|tokių|šių|tokia) (akcijų|nuolaidų) (jūsų) [texts] (ateityje|daugiau|toliau) [nereikalinga|nereikalingos|nereikalingi|nereikia|nebereikia|nebereikalinga]
      [mūsų įmonei|mūsų firmai|mūsų bendrovei] (jūsų|tokia) [akcijų informacija|reklaminė informacija|informacija apie akcijas|informacija apie nuolaidas] (ateityje|daugiau|toliau) [nereikalinga|nebereikalinga|neaktuali|nebeaktuali]
      ? [susiraskit|susiraskite|raskit|raskite|ieškokit] (sau) [ką nors kitą|kitą kvailį|kitus] kam (visa|tai|šitas|tas) [siųsti|siuntinėti|spaminti|siūlyti]
      [nuo mano telefono|nuo mano numerio|nuo mano pašto dėžutės] (prašau) [laikykitės|laikykitės atokiau|laikykitės toliau|atstokit] (atokiau|toliau)
      ačiū bet [man|mums] (jų|jūsų) [daugiau|toliau] [nereikia|nebereikia] (žinučių|pasiūlymų) $
      [kažkada užsiregistravau|kadaise užsiregistravau|kažkada prisiregistravau|kažkada užsirašiau|kadaise užsirašiau] (bet|o) dabar (jau) [noriu|norėčiau] (iš čia) [išeiti|pasitraukti|išsirašyti|lauk]
      laišką (paštu) žinučių ne
      užteks (el) pašto žinučių (prašau) ne
      (man) daugiau nieko [nebus siunčiama|nebūtų siunčiama|nesiųsite|nesiųsit|nebesiųsit]
      [vidury nakties|naktį|naktimis] & [dėl jūsų|jūsų žinučių|jūsų žinutės|jūsų reklamų]
      kiek (ilgai|dar) … [žinutes|reklamas|sms] (dar|man) [siųsit|siųsite|siuntinėsit|siuntinėsite|rašysit]
      ? [žinučių neskaitau|neskaitau žinučių|sms neskaitau] & [el paštu|paštu|laišku|į el paštą|skambinkit|skambinkite]
      [spamas|spamo] (jau) [baigsis|baigiasi|tegul baigiasi|turi baigtis|baigtųsi]
      [jokia|nė viena|jokios|jokių] (daugiau) [žinutė|žinutės|žinučių|pranešimas|reklama] (daugiau|man) [neateitų|nebeateitų|nebūtų|neateis|nebeateis]
      [informaciją|pranešimus|žinias|naujienas] (noriu|norėčiau|prašau|pageidauju) (gauti|siųsti) tik [paštu|el paštu|laišku|raštu|į el paštą|elektroniniu paštu]
      [taupykit|sutaupykit|sutaupykite] (nuo šiol) (man) (tas|tuos|savo) [reklamas|žinutes|pasiūlymus|priminimus|akcijas]
      (galit|galite) [mane|mus] [išimti|išbraukti|ištrinti] iš (klasės|bendrijos|tėvų|darželio) (grupės) [žinučių|grupės žinučių|klasės žinučių|grupės žinutės|bendros žinutės|bendrų žinučių|tėvų grupės|sąrašo]
      [ištrinkit|išimkit|išbraukit|ištrinkite|išimkite|išbraukite|išmeskit] (prašau) (mane|mus) (prašau) iš (klasės|bendrijos|tėvų|darželio|visų) (grupės) [grupės žinučių|klasės žinučių|grupės žinutės|bendros žinutės|bendrų žinučių|tėvų grupės|tėvų sąrašo]
      [laišku|el paštu|paštu|laiškus|elektroniniu paštu] (o) ne [žinute|žinutę|sms|žinutėmis|žinutes|esemesu]
      (daugiau) iš jūsų (daugiau) nieko (daugiau) [nelaukiu|nebelaukiu|nebenoriu]
      [tris kart|du kartus|jau du kartus|tris kartus|kelis kartus] nerašyt
      palikt mane [ramybėj|ramybėje]
      [tai|tas|šitai] turi [baigtis|liautis] (jau) [šiandien|dabar|tuoj pat|pagaliau]
      [du kartus|tris kartus|kelis kartus|ne kartą|kiek kartų|jau|šimtą kartų] (jau) [prašiau|sakiau|rašiau|esu prašiusi|esu prašęs] (jūsų|kad|man) (man|nebe) [nerašyti|nesiųsti|neberašyti|nebesiųsti|netrukdyti|nerašytumėt|nesiųstumėt|nerašytumėte|nesiųstumėte|neberašytumėt]
      ? (tai|todėl|prašau|nuo šiol|apsieisiu|išsiversiu) be (jūsų) [priminimų|žinučių|reklamų|pasiūlymų|pranešimų] (prašau|apsieisiu|išsiversiu) $
      į (mano|šį) [mobilų|mobilųjį|telefoną|numerį|mobilų telefoną] (prašau) [nuo šiol|daugiau|nuo šiandien|ateityje] (prašau) [nieko|jokių|nieko nesiųskit|nieko nesiųskite]
      su manimi (prašau) (daugiau) [žinutėmis|sms|sms žinutėmis|žinutėm] (prašau|daugiau) [nebendraukit|nebendraukite|nesusisiekit|nesusisiekite|nebendrauti|nesusirašinėkit]
      [nenoriu|nebenoriu|nenorėčiau|nebenorėčiau] (jų|jos|tokių) [niekada|daugiau niekada|niekada daugiau] (jų|daugiau) [gauti|matyti|gaut|skaityti]
      ? [žinutė|žinutę|žinutes|žinutės|sms|reklama|pranešimas|pranešimą] & [per daug|per dažnai|pernelyg daug] & [baigti|baikit|baikite|liaukitės|nustokit|nustokite|galite baigti|sumažinkit|užteks|užtenka]
      [pasilikit|pasilikite|galite pasilikti|galit pasilikti|laikykit|laikykitės] (sau) (savo|tuos|tas|jūsų) (sau) [priminimus|reklamas|pasiūlymus|žinutes|akcijas|naujienas|pranešimus]
      [priminimus|reklamas|pasiūlymus|žinutes|akcijas|naujienas|pranešimus] (galite|galit|savo) [galite pasilikti|galit pasilikti|pasilikite|pasilikit|galite pasilikti sau|galit pasilikti sau|pasilikit sau|pasilikite sau|pasilikti]
      [pranešimai|pranešimų|priminimai|priminimų|žinutės|žinučių|naujienos|naujienų|kvietimai|kvietimų|pasiūlymai|pasiūlymų|skelbimai] (jau|mums|man|mūsų|daugiau) (man|mums|daugiau) [nebereikalingi|nebereikalingos|nebereikia|nebeaktualūs|nebeaktualios|nebebūtini|nebereik|nebėra reikalingi|nebėra reikalingos|nebeprireiks|siųsti nebereikia]
      ? [negaliu perskaityti|negaliu skaityti|perskaityti negaliu|nemoku perskaityti|nematau perskaityti|neperskaitau] & [nerašykit|nerašykite|nesiųskit|nesiųskite|nėra prasmės|nereikia|liaukitės|palikit]
      [meskit|meskite|mesk|išmeskit|išmeskite|varykit] mane (lauk) (lauk) iš (to|šito|šio|savo|jūsų) (savo|jūsų) [sąrašo|saraso|sąrašų|bazės|grupės]
      [nereikia|nebereikia|nereik|nebereik] (man) (daugiau|čia) (nieko) (daugiau) [siųsti|siųst|siuntinėti|rašyti|rašinėti] (man|daugiau)
      [noriu|norėčiau|norim] (jau) [išeiti|išstoti|išsirašyti|išsiregistruoti] iš (to|šito|šio|jūsų|tų|šitų) [sąrašo|sąrašų|prenumeratos|grupės|naujienlaiškio|bazės]
      [nerašyk|neberašyk|nesiųsk|nebesiųsk|nerašinėk] man (daugiau|nieko|niekada|tų) (daugiau) $
      [kad|jog] (man) (daugiau|nebe) (tų|tu|šitų|jūsų|šių) [texts] [nebūtų|nebebūtų|neateitų|nebeateitų|negaučiau|nebegaučiau]
      [rašykit|rašykite|siųskit|siųskite|skambinkit] (savo|tas|sms) [kam norit|kam norite|kur norit|bet kam|visiems kitiems|kitiems] (tik|bet|o) (tik) [ne man|ne mums|ne čia|ne šiuo numeriu|man ne]
      [tegul|kad|tegu] (man|čia|šiuo numeriu) (daugiau|iš jūsų) (nieko|jokie|jokių) (daugiau|iš jūsų) (nieko) [neateina|nebeateina|neatsiunčia|nesiunčia|neateitų|nebeateitų|niekas nerašo] (iš jūsų|daugiau)
      [tegul|kad|tegu] (jūsų|tas|tie) [robotas|robotai|botas|botai|sistema|programa|vadybininkai] (daugiau|man) (man|manęs) [pamiršta|nerašo|neberašo|nesiunčia|nebesiunčia|netrukdo|atstoja|pamirštų|nerašytų|neberašytų|nebesiųstų]
      [pasakykit|pasakykite|perduokit|perduokite|liepkit] (jūsų|savo|tam|ten) [robotui|botui|viršininkui|vadovybei|vadybininkui|direktoriui|marketingui|šefui|vadovui] (prašau) [kad|tegul] … [nerašytų|neberašytų|nesiųstų|nebesiųstų|išbrauktų|ištrintų|pašalintų|išimtų|atstotų|pamirštų|netrukdytų]
      [reklama|reklamos|sms|žinutės] (šiuo numeriu|į šį numerį|šiam numeriui) [uždrausta|uždraustos|draudžiama|draudžiamos|nepageidaujama|nepageidaujamos]
      ? (man) [nebesinori|nesinori] (daugiau|man|iš jūsų) (daugiau|nieko|iš jūsų) (iš jūsų|jūsų) [gauti|skaityti|matyti] (iš jūsų|jūsų|nieko)
      [tai|čia] (buvo) paskutinis lašas … [išbraukit|ištrinkit|trinkit|pašalinkit|išimkit|atjunkit|išbraukite]
      ? [aiškiai|lietuviškai|jau] (jau|jums|kartą) (jums) [pasakyta|sakiau|pasakiau|prašiau|rašiau|parašiau] (jums|kad) (kad) [nosend|neberašytumėt|nesiųstumėt|nerašytumėt]
      ? [nutraukit|nutraukite|sustabdykit|sustabdykite|baikit|liaukitės|nutraukti] (prašau|jau|su) [šitą|tą|šį|tuo] (nesibaigiantį|beprotišką) [srautą|potvynį|lavinišką|terorą|srautu|siautėjimą|puolimą]
      ? [apgavot|apgavote|išdūrėt|išdūrėte|nesąžiningi|nusivyliau] & [reklamas|reklamą|sms|spamą|žinutes|pasiūlymus] & [nereikia|nebereikia|nesiųskit|nebesiųskit|baikit|išbraukit|gana]
      ^ minus (dar) (vienas|jūsų) [prenumeratorius|klientas|gavėjas|skaitytojas|abonentas] $
      [palieku|išeinu iš|traukiuosi iš|išstoju iš|pasitraukiu iš|dingstu iš] (aš) (jūsų) [sąrašą|sąrašo|prenumeratos|gavėjų sąrašo|bazės|naujienlaiškio|klubo|prenumeratą]
      ? [pirštas|pirštai|ranka|nykštys] (jau|man) [pavargo|skauda|atšalo|nuvargo] (nuo|jau) [trinti|trynimo|trinant|nuo trynimo] (jūsų|tas|tų) (texts)
      [nosend|nosend1] (nes|arba|antraip|kitaip|o) [nes|arba|antraip|kitaip|o tai|nes tuoj] (jus|aš|tuoj) [užblokuosiu|blokuosiu|skųsiu|skųsiuosi|blokinsiu|rašysiu skundą|kreipsiuosi|užblokinsiu]
      [pašalinkit|pašalinkite|pasalinkit|pasalinkite|ištrinkit|ištrinkite|išbraukit|išbraukite|išimkit|išimkite|išmeskit] (prašau|jau|pagaliau|prasau) [mano numerį|mano numeri|šį numerį|si numeri|mano telefoną|mano telefona|mano nr] (prašau|iš ten|is ten|pagaliau)
      ? ^ man (jau|tikrai) [gana|užteks|užtenka|pakanka|užtenka jau] (jūsų|jau) $
      ? [nuo jūsų|nuo jūsų žinučių|nuo tų žinučių] & [akis trūkčioja|galva skauda|galva plyšta|stogas važiuoja|nervinis tikas]
      ? [uždarykit|uždarykite|baikit|vyniokit] (jau|tą|savo|šitą) (tą|savo) [balaganą|cirką|kontorą|krautuvėlę]
      [kad|jog] (aš|daugiau) (daugiau|nebe) (apie) [jūsų|jus|iš jūsų] … [negirdėčiau|nebegirdėčiau|nematyčiau|nebematyčiau|neskaityčiau|negaučiau|nebegaučiau|negirdėtume]
      (padarykit|padarykite|prašau) (taip|prašau) [kad] (mano|šis) [telefonas|mobilus] (nuo jūsų|daugiau|pagaliau|jau) [tylėtų|nutiltų|nepypsėtų|nebepypsėtų|nezvimbtų|nebezvimbtų|neskambėtų|nebeskambėtų|nevibruotų]
      ? (ar) (galima|galit|galite) [galima|galim|galėtumėt|galite] be (jūsų|tų|kasdieninių|nuolatinių|amžinų|šitų) (kasdieninių|nuolatinių) [priminimų|žinučių|sms|reklamų|reklamos|pranešimų|akcijų|pasiūlymų|spamo|sveikinimų]
      [ar galite|ar galit|ar galėtumėt|ar galėtumėte|gal galite|gal galit|gal galėtumėt|prašyčiau|norėčiau kad] (jūs) (man|mums|manęs) (daugiau|nieko) (nieko|daugiau) [nesiūlyti|nebesiūlyti|nesiųsti|nebesiųsti|nerašyti|neberašyti|nesiūlytumėt|nebesiūlytumėt|netrukdyti|nebetrukdyti] (nieko|daugiau|man)
      ^ (ei|bote|botas|robote) [nosend1] (man|daugiau|čia) [bote|botas|robote|botai|botuk]
      ? [pavargau|pavargom|atsibodo|nusibodo|įgriso|nebeturiu jėgų|užkniso|nėra jėgų] (jau|man|aš) (jau|kasdien) [trinti|trint|skaityti|gauti|matyti|valyti|blokuoti|atidarinėti] (kasdien|jau) [jūsų|tas|šitas|tuos|texts]
      [prenumerata|naujienlaiškis|reklama] (man|mums|jūsų|ši|nebe) (jūsų|man|daugiau) [nereikalinga|nereikalingas|nereikia|nebereikalinga|nebereikia|neįdomi|nedomina|neaktuali] (daugiau) (išjunkit|išjunkite|nuimkit|panaikinkit|atšaukit|ačiū)
      ? (mano) [atsakymas] (yra|buvo|vis dar) ne & [daugiau|neklauskit|nesiūlykit|nerašykit|nesiųskit|nepasikeis|neklausinėkit]
      [daugiau|niekada] (man|manęs|mums) (daugiau) [nesiūlykit|nesiūlykite|neklauskit|neklauskite|neklausinėkit|nekvieskit|neįkalbinėkit] (man|manęs|nieko|savo|jūsų) (savo|nieko) [paslaugų|prekių|kreditų|akcijų|nieko|apie tai|pasiūlymų]
      [išj|isj|išjungti|stabdyti|sustabdyti|nutraukti|off|atjungti|atšaukti] (tuoj pat|skubiai|prašau) [sms|reklamas|reklamą|žinutes|spamą|prenumeratą|pranešimus|naujienlaiškį] (į|man|šiuo|prašau) (numerį|numeriu|telefoną)
      ^ ne (visoms|visiems|šitoms|šioms) [jūsų|šitoms|visoms|toms] [sms|žinutėms|reklamoms|akcijoms|pasiūlymams|spamui|reklamai] $
      ? [jaučiuosi|jausmas|įspūdis|atrodo|jaučiasi] (lyg|kad|tarsi|jog) [gyventumėt|gyventumėte|gyvenat|gyvenate|apsigyvenot|įsikraustėt] (jau) mano [telefone|žinutėse|kišenėje]
      ? [po šimtą kartų|po dešimt kartų|po penkis kartus|po dvidešimt kartų|šimtą kartų|kas valandą|kas penkias minutes] (per|į) (dieną|savaitę) & [jums viskas gerai|normalūs|išprotėjot|nustokit|baikit|gana|liaukitės|pablūdot|susipraskit]
      [texts] & [turi baigtis|turi liautis|turi nutrūkti|turėtų baigtis|turėtų liautis|privalo baigtis|metas baigti|laikas baigti|laikas liautis|pagaliau baigtųsi|kad baigtųsi|kad liautųsi]
      (aš) (tikrai|daugiau|jau) [nebenoriu|nenoriu|nebenorėčiau|nenorėčiau|nepageidauju|nebepageidauju|norėčiau|noriu|prašau] (daugiau|tikrai) kad (jūs|daugiau) (man|mane|mums) (daugiau|čia|nebe) [rašytumėt|rašytumėte|siųstumėt|siųstumėte|siuntinėtumėt|siuntinėtumėte|trukdytumėt|trukdytumėte|vargintumėt|vargintumėte|rašinėtumėt|rašinėtumėte|nerašytumėt|nerašytumėte|nesiųstumėt|nesiųstumėte|neberašytumėt|neberašytumėte|nebesiųstumėt|nebesiųstumėte|netrukdytumėt|netrukdytumėte|nebetrukdytumėt|nebetrukdytumėte]
      [numerį|telefoną|kontaktus|telefono numerį] & [daviau|palikau|nurodžiau|įrašiau|pateikiau] & [ne spamui|ne reklamai|ne reklamoms|ne tam|o ne spamui|o ne reklamai|ne jūsų reklamai|tik pristatymui|tik užsakymui|tik kurjeriui] & [trinkit|ištrinkit|išbraukit|pašalinkit|nesiųskit|texts|spamui|reklamai|ištrinkite|išbraukite]
      [varnel*|paukščiuk*|sutikimo žym*] & [texts|rinkodaros] & [nuimkit|nuimkite|išimkit|išimkite|panaikinkit|nuimu|pašalinkit|pašalinkite]
      [užsiprenumeravau|užsiregistravau|užsirašiau|paspaudžiau|sutikau|pažymėjau|prisijungiau] & [netyčia|per klaidą|atsitiktinai|nepamatęs|nepamačiusi|nežiūrėdamas] & [išimkit|išimkite|išbraukit|išbraukite|atšaukit|atšaukite|pašalinkit|pašalinkite|atjunkit|atjunkite|ištrinkit|ištrinkite|nutraukit|nutraukite]
      ^ (na|viskas|nu|man) [trūko|baigėsi|trūksta|pasibaigė|nutrūko] (man|jau|jau man) [kantrybė|mano kantrybė] $
      ^ (mano) kantrybė (jau|man) [trūko|baigėsi|trūksta|pasibaigė|nutrūko|išseko] $
      ? [siųskit|siųskite|rašykit|rašykite|siūlykit|siūlykite|brukit|siuntinėkit|siųsk] (tai|tas|geriau|jas|savo|visa|šitą|tą) (texts|geriau) [savo bobutei|savo močiutei|savo mamai|savo uošvei|savo giminėms|savo vaikams|patys sau|sau patys|sau|kam nors kitam|kitiems|kitiems žmonėms|kam kitam|durniams|lochams|kalėdų seneliui|vieni kitiems|savo direktoriui|savo viršininkui]
      [texts] (geriau|savo|jūsų) [kam nors kitam|kitiems|patys sau|sau|savo močiutei|savo bobutei|savo giminėms|kam kitam] [siųskit|siųskite|rašykit|siūlykit|siūlykite|brukit|siuntinėkit]
      ? [susitariam|susitarkim|susitarkime|siūlau] (taip) … jūs (man|mums|daugiau|manęs) (nebe|daugiau|man) [nerašot|nerašote|nesiunčiat|nesiunčiate|neberašot|nebesiunčiat|netrukdot|neberašote|nebesiunčiate]
      ? (davai|gal|galim|eikš|nagi) [davai|gal|galim] be [sms|smsų|žinučių|reklamų|reklamos|esemesų|spamo|pasiūlymų] (gerai|ok|prašau|daugiau) $
      ? [daugiau nieko|nieko daugiau|nieko] (aš) (iš jūsų) (daugiau) [gauti|gaut|skaityti|matyti|priimti] (iš jūsų) [nenoriu|nebenoriu|neketinu|nepageidauju|nebepageidauju]
      [nebenoriu|nenoriu|nebenorime|nepageidauju] (aš|daugiau) [jūsų|jus] (daugiau) (matyti|girdėti|skaityti) [matyti|girdėti|skaityti|gauti] (savo|mano) (telefone|telefoną)
      ? [seniai|jau seniai|nebe|pas jus] & [nebesinaudoju|nesinaudoju|nebeperku|neperku|nebesilankau] & [texts] & [beprasm*|nereikaling*|nebereik*|nereik*|neaktual*|nebeaktual*|išjunk*]
      ? ^ (kad|nė|tegul|ir) [kad|tegul] (man|daugiau) (daugiau|man|nebūtų) (nė|nei) [vienos|vieno|jokių|jokios] (daugiau|jūsų) [žinutės|sms|laiško|skambučio|žinučių|reklamų|reklamos|pranešimo|pranešimų] $
      ? ^ [nx|nachui|nafik|velniam|kam|kuriam galui|kuriam velniui] (man) [tas|tos|tie|tų|jūsų|reikalingos] (man) (jūsų) [sms|smsai|žinutės|reklamos|akcijos|nuolaidos|pasiūlymai|spamas|pranešimai|smskės] (man|reikalingos|reikia)
      ? [nervina|erzina|žadina|budina|gąsdina|trukdo|knisa|užknisa|kniso|siutina|pykdo|vargina|pykina|blaško] (mane|jau|vaiką|kūdikį|mano) (mane|jau|vaiką) [jūsų|šitos|tos|šitie|jūsiškės|tie] (nuolatin*|kvail*|naktin*|reklamin*|begalin*) [texts]
      ? [jūsų] (kvail*|nuolatin*|naktin*|reklamin*) [texts] (tik|nuolat|visą laiką|jau|mane|mano) (mane|tik|jau) [nervina|erzina|žadina|budina|gąsdina|trukdo|knisa|užknisa|siutina|pykdo|vargina|pykina|blaško]
      ? [bloga|pykina|vemti|šleikštu|koktu] (jau|man|darosi|verčia) (darosi|man|jau) nuo [jūsų|tų jūsų|šitų] [texts]
      [per dažnai|pernelyg dažnai|per daug|po kelis kartus|po tris kartus|po penkis kartus|kasdien] & [rašot|rašote|siunčiat|siunčiate|siuntinėjat|spaminat] & [gana|užteks|užtenka|liaukitės|baikit|nustokit|man jau gana]
      [neknisk*|nebeknisk*|knisat|neknisket|nesuk*|nesukit|nekvaršink*|kvaršinat] (man|jau) (protą|proto|galvos|smegenų) (su) (tom|savo|jūsų|tais) [texts]
      [neteršk*|nešiukšlin*|neužverskit|neapkraukit|neužkimškit|neužimkit|nepilkit|nekimškit] (man|mano|jau) (man|mano) [telefono|telefoną|telefonų|dėžutės|ekrano|atminties|mobilaus]
      [meskit|meskite|išmeskit|išmeskite|trinkit|imkit] (mano) [kontaktus|numerį|telefoną] (lauk|laukan) (iš) [iš bazės|iš sąrašo|iš sąrašų|iš savo bazės|iš jūsų bazės|iš sistemos]
      [dėdė|teta|mama|tėtis|močiutė|senelis|vyras|žmona|sūnus|dukra|vaikas|mociute|senelė] (jau|mano) [nebenori|nenori] (daugiau|gauti) (jūsų|šitų|šių|tų|gauti) [sms|žinučių|reklamų]
      ? ^ (o|tai) kiek (dar|jūs|jau) (dar) [siųsit|siųsite|spaminsit|spaminsite|rašinėsit|rašinėsite] (man|mums) $
      prieštarauju kad (jūs) man (daugiau) [rašytumėt|rašytumėte|siųstumėt|siųstumėte|skambintumėt|skambintumėte]
      [atsisakykit|atsisakykite] mano [numerio|telefono|kontakto]
      man (jau|visai|visiškai) [neįdomu|neįdomios|neįdomūs|neįdomi|nerūpi|neaktualu|neaktualios] (jau) jūsų [žinutės|sms|reklamos|reklama|pasiūlymai|akcijos|naujienos]
      jūsų [žinutės|sms|reklamos|reklama|pasiūlymai|akcijos|naujienos] man (jau|visai|visiškai) [neįdomu|neįdomios|neįdomūs|neįdomi|nerūpi|neaktualu|neaktualios]
      ? [kasdien|kas dieną|per dieną|kiekvieną dieną] & [sms|žinutes|žinutės|žinučių|reklamų|reklamos] & [stabdykit|stabdykite|sustokit|sustokite|baikit|baikite|gana|užteks|liaukitės]
      [kad daugiau|kad man|kad man daugiau|kad daugiau man|kad jūs man|kad į šį numerį] [nerašytumėt|nerašytumėte|nesiųstumėt|nesiųstumėte|neberašytumėt|neberašytumėte|nebesiųstumėt|nebesiųstumėte|nerašytų|nesiųstų]
      ^ (kad|ir) jokių (daugiau|jūsų) [sms|žinučių|skambučių|laiškų|reklamų] (ir|ar|nei|jokių) [sms|žinučių|skambučių|laiškų|reklamų] … [iš jūsų|nebenoriu|nereikia|nenoriu]
      ? [ideaRemove] & [ideaMine] & [ideaList]
      ? [texts] (čia) (visai) [ne vietoj|ne vietoje|nereikalinga|nereikalingos|uždrausta|uždraustos]
      ? [pauzę|pertrauką|atostogas] & [šimtui metų|visam laikui|tūkstančiui metų|iki pensijos|amžinai]
      ? [išgyvensiu|išgyvensim|išsiversiu|išsiversim|apsieisiu|pragyvensiu] & [be jūsų]
      ? kaip nors [išgyvensiu|išsiversiu|pragyvensiu|apsieisiu] be jūsų
      ? [išimti|pašalinti|ištrinti|išbraukti|išimkit|pašalinkit] (mano) [dukros|sūnaus|mamos|tėčio|vyro|žmonos|močiutės|vaiko|anūko] [numerį|telefoną]
      ? [neapkrauti|neapkraukit|neapkraukite|neužkraukit|neužkrauti] (mano|mūsų) [telefono|numerio|pašto|ekrano]
      ? (išimkit|išbraukit) [išimkit|išimkite|išbraukit|išbraukite|ištrinkit|pašalinkit|išregistruokit|išmeskit|išimk|išbrauk] (prašau|jau) [mane|mus|mano numerį|šį numerį] iš (tos|to|visos|šios) [jūsų|savo|tos savo|šito|šitos|tos|to]
      ? (jūs) [ar negirdit|jūs negirdit|ar nesuprantat|jūs nesuprantat|ar skaityt mokat] $
      ? [neprašiau] & [neprašau]
      ? [dėl jūsų|per jus] & [be garso|išjungiu telefoną|nemiegu|keisti numerį|tyloj*]
      ? [mirusio|mirusios|velionio|velionės|žuvusio] & [telefonas|numeris|mobilus]
      ? (noriu|prašau) [nutraukti|baigti|atšaukti|nutraukiu|nutraukit] (savo|mano|bet kokį) [dalyvavimą|narystę|dalyvavimo] (jūsų|programoje)
      ? [died] & [palikit ramybėje|palikite ramybėje|palikit ramybėj|šeimą ramybėje|ramybėje]
      ? [pensija|pensijos|pensiją|alga] & [kokie man|kokios man|koks man|kokia man|kam man|kur man|už ką]
      ? mes (su) (su jumis) (jau|daugiau|nebe) [nedraugaujam|nebedraugaujam|nebe draugai|nebesam draugai|nebedraugaujame]
      ? [gana|užtenka|užteks|pakaks] (jau) man (jau) [jūsų|tų jūsų|šitų jūsų]
      ? [persigalvojau|nenoriu|nebenoriu|atsisakau|nepageidauju] (daugiau|jau) būti jūsų [klientu|kliente|pirkėju|prenumeratoriumi|nariu|abonentu]
      ? [texts] (jūsų|tai) ne [mano problema|mano problemos|mano reikalas|mano rūpestis]
      ? [nelaikyti|nebelaikyti|nelaikykit|nebelaikykit|neskaitykit|nebeskaitykit] (manęs|mane|daugiau) (manęs|lojalumo|daugiau|jūsų) (programos) [dalyviu|dalyve|klientu|kliente|nariu|nare|prenumeratoriumi]
      ? [kiekvieną|kiekviena|tolesnis|tolesnį|kitą|bet kokį] & [texts|siuntimą|siuntimas] & [pažeidimu|pažeidimas|neteisėt*|persekiojimu|nusikaltim*|bauda|įrodymu]
      ? [penkta|šešta|trečia|ketvirta|dešimta|antra] (jau|žinutė) [šiandien|per dieną|šiandieną|per valandą] & [sustokit|gana|baikit|liaukitės|užteks|stop|nustokit]
      ? (neturiu|nėra) [neturiu|nėra] (jokio|jokios|mažiausio) [noro|noro gauti|ketinimo] (gauti|skaityti|matyti) [gauti|skaityti|matyti|iš jūsų]
      ? [prašiau|prašiau jūsų|prašyta] (gražiuoju|žmoniškai|normaliai|jau) (jūsų|manęs) [nerašyti|nesiųsti|netrukdyti|nebesiųsti|neberašyti|palikti ramybėje]
      ? [išmeskit|išmeskite|ištrinkit|išbraukit] (prašau|jau) [šį|šitą|tą] [numerį|telefoną|kontaktą] iš (savo|jūsų|tos) (savo) [lists]
      ? [niekas] & [jūsų|jūs] & [nelaukė|nelaukia|neprašė|nekvietė|neskaito] & [texts|skrajuč*|skrajut*|čia]
      ? [neieškokit|neieškokite|nemezkit] (su manim|daugiau) [ryšio|kontakto] (su) (manim|manimi|mumis)
      ? ^ (viskas|tai viskas) [ryšio pabaiga|ryšio galas|taškas ir viskas] $
      ? [dar savaitė|dar diena|dar mėnuo|dar truputis|dar kelios dienos] & [tokių|šitų|jūsų] & [texts] & [išprotėsiu|pakvaišiu|kuoktelsiu|pasikarsiu|sprogsiu|nuvažiuos stogas]
      ? [išbraukit|išbraukite|ištrinkit|ištrinkite|išimkit|pašalinkit|išregistruokit] (prašau|jau) [bobutę|močiutę|mamą|tėtį|senelį|vyrą|žmoną|tėvą|uošvę|anytą|mano mamą]
      ? ^ (na) [tai|čia|čia jau|tai jau] (tikras|tiesiog|jau) [persekiojimas|priekabiavimas|tyčiojimasis|teroras|pasityčiojimas] (jau|kažkoks|iš jūsų pusės) $
      ? (gal|ar) (galima|gal) (galima) [kaip nors be šito|kaip nors be to|kažkaip be šito|apsieiti be šito|apsieiti be reklamų|be šito kaip nors]
      ? (jūs|jau) [peržengėt|peržengėte|peržengiat|peržengiate] (jau|visas) [visas ribas|ribas|ribą]
      ? ^ (na|dieve) [kokie jūs|jūs|kokie jūs tokie] (tokie) [įkyrūs|įkyruoliai|lipšnūs|nepakenčiami|įžūlūs] (esat) $
      ? [jau|seniai|metai|metų|mėnesiai] … [nebesu jūsų klientas|nebesu jūsų klientė|nesu jūsų klientas|nesu jūsų klientė|ne jūsų klientas|nebe jūsų klientas|nebe klientas]
      ? ^ (tiesiog|na|imkit) (imkit|ir) [ištrinkit|ištrinkite|išbraukit|išimkit|pašalinkit|išregistruokit] (mane|ir) (ir) [viskas|taškas|baigta|tiek] $
      ? [nutraukti|nutraukiu|nutraukiam|baigti|užbaigti] (bet kokį|bet kokius|visus|visą|bet kokią) [bendravimą|kontaktą|kontaktus|ryšį|ryšius|santykius|komunikaciją|susirašinėjimą] (su) [jumis|jūsų|manimi]
      ? [nutraukti|nutraukit|nutraukite] (bet kokį|bet kokią|visą|visus) (elektroninę|tolesnę) [komunikaciją|bendravimą|kontaktus|susirašinėjimą] (su) (manimi|manim|mumis)
      ? [išprotėjot|išprotėjote|pakvaišot|kuoktelėjot|ne viso proto|nuo proto nušokot|iš proto išsikraustėt|ar jums viskas gerai] & [nakties|naktis|naktį|trečia|vidurnaktis|vidurnakt*|texts|rašot|siunčiat]
      ? [padarykit|noriu|įsivaizduokit] (taip) (kad) (aš|manęs) (jums) (aš) [neegzistuočiau|jums neegzistuočiau|jums nebūtų|neegzistuoju|nebebūčiau]
      ? [užblokavau|užblokuotas|išsiregistravau|atsisakiau|juodajame sąraše] & [o jūs|bet jūs|vis tiek kažkaip|kažkaip|vėl|vis dar] & [pralendat|ateina|praeina|rašot|siunčiat|pralenda|pasiekia|lendat]
      ? [ligoninėj|ligoninėje|laidotuvėse|reanimacijoj|reanimacijoje|sergu|su temperatūra] & [o jūs|jūs man] & [siūlot|siūlote|siunčiat|rašot|brukat|su nuolaidom|texts]
      ? [nerašykit|nerašykite|nesiųskit|nesiųskite|nesistenkit|nesistenkite] [veltui|be reikalo|tuščiai|už dyką|be naudos|nereikalingai]
      ? [išregistruokit|išregistruokite|išprenumeruokit|atsiregistruokit|išbraukit mane|pašalinkit mane] (mane|jau) $
      ? [mano numeris|šis numeris|mano telefonas] & [per klaidą|pateko|atsitiktinai|klaidingai] & [išimkit|ištrinkit|pašalinkit|išbraukit]
      ? tyla gera byla
      ? [pester] (jau|jūs) (prie) (manęs|mane|mus|man|mums) (su|jau) (su) (tais|tom|tomis|tuo|savo|jūsų) [texts|manęs|mane|mus|kreditais]
      ? [complaint] (jūs|jau|čia|dar) (jūs|prie|mane|man) (mane|man|manęs|mus|dar) [pester]
      ? [kitą kartą|sekantį kartą|kitaip|nuo šiol|toliau] & [kalbėsit|kalbėsite|kalbės|bendrausit|bendraus|turėsit reikalų|susitiksim] & [advokat*|teisinink*|teisme|policij*]
      ? [gone] & [noneed]
      ? [kada|ar] (gi|jau) [tam|šitam] (bus|ateis) [galas|pabaiga] (pagaliau|kada nors) $
      ? [jūs|jau|visi] (jau|dabar) [gyvenat|esat|keliaujat|nukeliaujat|gulit|einat] (mano|tiesiai|jau) [spame|į spamą|į šiukšles|šiukšlinėj|šiukšlinėje|į šiukšliadėžę|juodajam sąraše]
      ? [persiunčiau|išsiunčiau|nusiunčiau|perdaviau] (jau|jūsų) [jūsų sms|jūsų žinutę|jūsų žinutes|žinutę|texts] … [kaip spamą|vdai|rrt|policijai|advokatui|operatoriui]
      ? [tris kartus|du kartus|šimtą kartų|ne kartą|jau|kelis kartus] (jums|jau) [atsisakiau|sakiau ne|rašiau ne|išsiregistravau|atsiregistravau|atsisakinėjau] … [o jūs|ir vėl|vis tiek|toliau]
      ? [tegul|lai|te|kad] (tai|čia) (būna|būtų|būna tai|bus) [paskutinis kartas|paskutinė žinutė|paskutinė jūsų žinutė] $
      ? ^ tai [paskutinė žinutė|paskutinis kartas kai man rašot] $
      ? [sudie|viso gero|viso|iki|ate] (ir) [neberašykit|nerašykit|negrįžkit|daugiau nerašykit|nebegrįžkit|pamirškit]
      ? [išmeskit|meskit|numeskit|sviekit|įmeskit] (jau) [mano numerį|tą numerį|šį numerį] [į šiukšles|į šiukšliadėžę|į šiukšlyną|lauk|į tualetą]
      ? [ieškokit|ieškokite|susiraskit|raskit|kankinkit|apgaudinėkit] (sau|savęs|geriau) [others] (kvailio|durnių|aukos|klientų) $
      ? ^ (geriau|jūs) [taupykit|pasilaikykit|saugokit|pataupykit|negaiškit|nešvaistykit|neeikvokit] (savo|man|mano) [laiką|laiko|pinigus|pinigų|nervus|pirštus|jėgas|jėgų|biudžetą]
      ? ^ (na|ei|dieve|prašau) [užsičiaupkit|užčiaupkit srėbtuves|nutilkit|užsikimškit] (jau|pagaliau|jūs|ten) $
      ? ^ (jūs|man|viskas|tai|kaip) (man|jau|viskas) (jau) [atsibodot|nusibodot|įgrisot|įkyrėjot|atsibodo|nusibodo|įgriso|įkyrėjo|užkniso] (man|jau|jūs|viskas) (iki|jau|tai) (kaip) [iki gyvo kaulo|karti ropė|kaip karti ropė|gyvo kaulo|mirtinai|velniškai|juodai]
      ? [telefonas|mobilus|ragelis] & [sprogs|plyš|užsidegs|numirs|perdegs|suskils] & [jūsų|nuo jūsų|texts]
      ? niekas (manęs|mūsų|mano) [neklausė|nesiklausė|neatsiklausė] (mano|dėl|manęs) [sutikimo|leidimo|ar sutinku|ar noriu]
      ? niekas mano [sutikimo|leidimo] [neklausė|nesiklausė|neatsiklausė]
      ? man (dar|tik|vos) [8|9|10|11|12|13|14|15|septyneri|aštuoneri|devyneri|dešimt|vienuolika|dvylika|trylika|keturiolika|penkiolika] (metų|metai|ir|o) & [mama|tėtis|tėvai|tėvas|mokytoja|močiutė] & [neleidžia|bara|pyksta|draudžia|prieš|barasi|rėkia]
      ? [neužimkit|neužimkite|nekimškit|neteršk*|neužkimškit|neapkraukit] (man|mano|mūsų|to) (šios|šitos|reklamom) [linijos|telefono|ekrano|galvos|atminties|eterio|numerio|pašto|linijos reklamom]
      ? (kad|tegul) (jums|jūsų) [pirštai|rankos|liežuvis] (jums) [nudžiūtų|nukristų|atsauntų|nupūtų|nudžius|nukris]
      ? [geriau] & [negu|nei] & [skaityti|skaityčiau|matyti|gauti|gaučiau|klausyti|kęsti] & [texts]
      ? [nulis|nulio|jokia|jokios] & [texts] & [tiktų|tinka|užtektų|pakaktų|idealu|puiku|būtų gerai]
      ? [negi|nejaugi|ar] (taip|tai) [sunku|sudėtinga] (manęs|man|tiesiog) (manęs|tiesiog) [neliesti|nerašyti|nesiųsti|netrukdyti|palikti ramybėje|išbraukti|ištrinti]
      ? [dar kartą|dar viena|dar sykį] (ir|žinutė) (ir|aš) [telefonas į sieną|telefoną į sieną|keičiu numerį|mesiu telefoną|telefonas lekia]
      ? ^ (na|ir|o) [kam man|kam mums|kuriam galui man|kokio velnio man|kam po velnių man] (to|jų|viso to|tos) (reikia) (jų|to|texts) $
      ? [alergija|alergiška|alergiškas|migrena|bloga|vimdo|pykina] (jau|man) (jau|nuo) (jūsų|tų) [jūsų texts|texts]
      ? [texts] (jūsų|man) & [kaip šuniui penkta koja|kaip karvei balnas|reikalingas kaip|reikalingos kaip|nė motais|dzin|vienodai rodo|nei šilta nei šalta]
      ? [įrašykit|įtraukit|įtraukite|įrašykite|padėkit] (mane|mano numerį) … [netrukdyti|netrukdot|neliečiat|kuriems nerašot|atsisakiusių|neskambinti|juodąjį sąrašą|nebenori]
      ? ^ (viskas|aš|na|tai) [skiriuosi su|išsiskiriam su|skiriamės su] (jumis|jau|čia|mūsų)
      ? ^ (na|dieve|žmonės|o) kiek (dar|jau|gi) (galima|galit) (dar|jau) (man|tą patį) [sending]
      ? [leiskit|duokit] (jau|man|mums|žmonėms) (pagaliau|ramiai) [ramiai pagyventi|pagyventi|gyventi|pamiegoti|išsimiegoti|miegoti|kvėpuoti]
      ? [nelokit|nelokite|nezyskit|nekalenkit|nebirbinkit|nekniskit] (čia|daugiau|man|proto) (daugiau|čia)
      ? [noriu|prašau|reikia|trokštu] (kad|čia|tik) (būtų|čia) [tylos|tyla|ramybė|ramu] (čia|nuo|telefone) (jūsų)
      ? [man|mums] (dabar) [ne iki|nerūpi|ne] (jūsų|šitos) [texts] (galvoj|galvoje)
      ? [eikit|eikite|varykit|nešdinkitės|čiuožkit|drožkit] (žinot|jūs|patys žinot) (žinot kur|kur|po velnių|velniop|lauk|kuo toliau) (su) [savo texts|jūsų texts|kur|žinot kur|texts]
      ? [nelieskit|netrukdykit|negąsdinkit|nekankinkit|nevarginkit|neliūdinkit] [jos|jo|jų|seno|senos|žmogaus] (daugiau|jau) (žmogaus|moters) $
      ? [padarykit|padarykite|pasirūpinkit|pasirūpinkite|sutvarkykit] (taip|prašau) kad (aš|man|jūsų|nuo|ji|jis) (jūsų|nuo|nieko|daugiau) (nieko|daugiau) [nematyčiau|negaučiau|neateitų|nebeateitų|nebegaučiau|negautų|nepypsėtų|nieko nebeateitų]
      ? [ką reikia padaryti|ką man padaryti|ką padaryti|ką spausti|ką paspausti|kur paspausti|ką parašyti|ką turiu padaryti|koks mygtukas] kad … [nebeateitų|neateitų|dingtumėt|nustotumėt|liautumėtės|nesiųstumėt|nerašytumėt|atstotumėt|palikumėt|negaučiau|nebegaučiau|nieko]
      ? [norėčiau|noriu|prašau|pageidauju|norime|reikalauju] kad (mano|šis) [numeris|numerio|telefonas|kontaktas|kontaktai] (daugiau) [nebūtų|nebebūtų|būtų] (naudojamas|daugiau|ištrintas) [naudojamas|naudojami|ištrintas|pašalintas|išbrauktas|įtrauktas|jūsų]
      ? [skaitykit|laikykit|manykit] (kad) [manęs nėra|manęs nebėra|aš neegzistuoju|miriau|aš miriau]
      ? [ar jums galvoj gerai|ar sveiki|gėdos neturit|sąžinės neturit|sveiko proto] & [naktis|naktį|trečia valanda|texts|vidurnakt*|siunčiat]
      ? [roaming*|užsieny|užsienyje] & [brangu|moku|kainuoja|nuskaičiuoja|mokėti] & [texts|jūs|jūsų]
      ? (mano) [numeris|telefonas|mobilus] (tai|čia|yra) [ne skelbimų lenta|ne reklamos stendas|ne šiukšliadėžė|ne šiukšlynas|nėra skelbimų lenta|ne pašto dėžutė]
      ? (kad) (mano) (akys) jūsų (daugiau|mano akys) [nematytų|nebematytų|nebematyčiau|nebegirdėčiau]
      ? ^ (viskas|visi|o) (marš|lauk|šalin|varykit) [marš|lauk|šalin|varykit] (iš|nuo) (mano|čia) [mano telefono|telefono|mano numerio|čia|manęs]
      ? [supraskit|įsidėmėkit|įsisąmoninkit] (pagaliau|jau|kad) (kad) [nenoriu|nedomina|ne reiškia ne|nereikia|neįdomu|ne tai ne]
      ? (į|šiuo) (šį|šitą|mano) [į šį numerį|į šitą numerį|šiuo numeriu|į mano numerį|į mano telefoną] (prašau|daugiau) [nė žodžio|nei žodžio|nieko|daugiau nieko|nei vienos|nė vienos] (prašau|daugiau|žinutės)
      ? [šūdą|šiknon|užpakalį|šikną|subinę] & [texts|jūsų|savo] & [kiškit|susikiškit|susigrūskit|grūskit|kiškitės]
      ? ^ (ir|tik) (aš|man) [atsisakau bet kokių|atsisakau visų|atsisakau tolesnių] (jūsų) [texts]
      ? [pardaviau|baigiau|išsikraustėm|išsikrausčiau|moksleivis|moksleivė|studentas|studentė] & [jūsų] & [nebereikia|nereikalin*|kam man]
      ? ^ (čia|viskas) (aš) (jau) [dedu|padėkim|dedam] (čia) tašką
      ? [kiek kartų|kiek dar kartų|kelintą kartą] & [atsisakyti|išsiregistruoti|atsiregistruoti|sakyti ne]
      ? ne tam (aš) [daviau|palikau] (jums) (savo) numerį
      ? [telefonas|numeris] ne tam (skirtas)
      ? [toliau|tada] [kalbėsimės|bendrausim] per [vartotojų|teismą|advokatą|policiją|vdai]
      ? [pažadinot|pažadinote|žadinat] & [texts]
      ? ^ neperku ir (daugiau) nepirksiu
      ? [atsiklijuokit|atlipkit|atlipkite] nuo [manęs|mūsų]
      ? neaušinkit (savo) burnos
      ? palikit (tą) [senuką|senutę|seną žmogų] [ramybėj|ramybėje]
      ? neberūpi (man|jau) (man) (jūsų) [texts]
      ? [prašau|maldauju] (jūsų) pamirškit mane
      ? kodėl (jūs) (man) (nuolat|vis) tai siunčiat
      ? (numeris|numeryje) (įmonės) [reklama draudžiama|reklamos draudžiamos]
      ? [nebebūti|nebūti] (jūsų) [prenumeratoriumi|klientu|abonentu]
      ? [prašau|geriau] (manęs) (į tai) [nevelti|nevelkit]
      ? [čia|į šitą numerį|į šį numerį|šiuo numeriu|šituo numeriu|į šitą telefoną] (daugiau|mums|reklamų|man) [nerašom|nerašome|nerašo|nesiunčiam|nesiunčia|nesiunčiame|nerašoma|nesiunčiama|nereklamuojam]
      ? [niekas|kas] & [nekvietė|neprašė|prašė|leido|neleido|neužsakė|užsakė|nelaukia|kvietė|neklausė|klausė|suteikė teisę|davė teisę] & [jūsų|jus|jums|siųsti|rašyti|texts|tai siųsti]
      ? [neužsakėm|neužsakėme|neužsakiau|neprašėm|neprašiau|neprenumeravau|nesiregistravau] & [nelaukiam|nelaukiame|nelaukiu|texts]
      ? [dėkingas|dėkinga|dėkingi|džiaugčiausi|apsidžiaugčiau|būtų gerai|būtų puiku|malonu būtų|būtų malonu|vertinčiau] & [susilaikytumėte|susilaikytumėt|nutrauktumėte|nutrauktumėt|liautumėtės|nustotumėte|nustotumėt|išbrauktumėte|išbrauktumėt|nebesiųstumėte|nebesiųstumėt|nesiųstumėte|neberašytumėte|neberašytumėt|nerašytumėt|paliktumėte|paliktumėt|pamirštumėte|negaučiau|nebegaučiau|ištrintumėt|ištrintumėte|netrukdytumėt|nebetrukdytumėte]
      [susilaikykite|susilaikykit|susilaikyti|susilaikytumėte] (prašau|ateityje) nuo (tolesnių|panašių|bet kokių|tokių|savo|jūsų|reklaminių|žinučių) (reklaminių) [texts|siuntimo|skambučių|kontaktų|rašymo]
      [malonėkit|malonėkite|teiktumėtės|teikitės|būkit malonūs|būkite malonūs|būkit geri|būkite geri|būkit malonus|prašyčiau|prašom|prašome] (ir|daugiau|man|manęs|mūsų) (daugiau|man|manęs|mūsų|nebe) [neinformuoti|nebeinformuoti|nesiųsti|nebesiųsti|nerašyti|neberašyti|netrukdyti|nebetrukdyti|nekviesti|nebekviesti|neinformuokit|išbraukti|nutraukti|nesveikinti|nesiuntinėti]
      [daugiau|nebe] (manęs|mūsų|man) [neinformuokit|neinformuokite|neinformuoti|nekvieskit|nekvieskite|nesveikinkit|nesveikinkite|nepriminkit|neagituokit|nebeinformuokit]
      ? [nutraukti|nutraukit|nutraukite|baikit|baikite|liaukitės|nustokit|nustokite|gana|užtenka] (pagaliau|jau|šį|tą|tuos|prašom|šitą) (savo|jūsų|šitą|tą) [siuntinėjimą|siuntinėjimo|rašinėjimą|cirką|balaganą|persekiojimą|terorą|bombardavimą|nesąmones|kankinimą|spaminimą|priekabiavimą|įkyrumą]
      ? [oncemore] & [write] & [threat]
      ? [pensininkė|pensininkas|pensijoj|pensijoje|bedarbis|bedarbė|pinigų neturiu|neturiu pinigų] & [texts|ką aš pirksiu|ką pirksiu|kam man|ką man pirkti|už ką pirksiu]
      ? ^ (mes|aš|atleiskit) (jau|prieš) (pusmetį|metus|seniai|mėnesį) [pakeitėm|pakeitėme|pakeičiau|perėjom|perėjau|perėjome] (jau) [tiekėją|operatorių|banką|pas kitą tiekėją|pas kitą operatorių|draudiką|pas konkurentus|kliniką|gydytoją] (jau|prieš) (seniai|pusmetį|metus|mėnesį) $
      ? ^ (o|na|viešpatie|dieve) kada (jau|gi) [tai|visa tai|šitas|tas|jūs|jau|tos žinutės] (jau|gi|pagaliau|košmaras|cirkas|spamas|viskas|siaubas) [baigsis|pasibaigs|liausis|liausitės|baigsit|baigsite|nustosit|nustosite|atstosit|užsičiaupsit|nurimsit|atsikabinsit]
      ? ^ (gal|na|tai|jau|laikas|siūlau) (jau|gal) (čia|su tuo) [baikim|baikime|baigiam|užbaikim|stabdom|nutraukim|atsisveikinkim|užbaigti|baigti|sustokim|pabaikim] [čia|su tuo|šitą|tai|ant to|pagaliau|šį cirką|tą cirką]
      ? [reikia|laikas|norėčiau|prašau|gal] (jau|pagaliau) (tam|šitam|tai|šiam) (jau|cirkui|reikalui) [padaryti galą|padarykim galą|padarykit galą|padėti tašką|padėkim tašką|padėkit tašką|dėti tašką]
      ? [jus|jūs|jūsų numerį|jūsų numeris|jūsų žinutės] (jau|dabar|mano|esat|visi) (esat|jau|mano|mane) [juodajam sąraše|juodajame sąraše|juodam sąraše|užblokuoti|užblokuotas|spame|į spamą|į juodąjį sąrašą|užblokavau|blokuoju|užblokuotam|blokuotuose|šiukšlėse]
      ? [išsiunčiau|įdėjau|įkėliau|įtraukiau|siunčiu|mečiau|įmečiau|nukeliausit|keliaujat|dedu] (jus|jūsų|visus|jūsų numerį|jau|tiesiai) (žinutes|numerį|tiesiai) [į spamą|į juodąjį sąrašą|į spam|į šiukšlinę|į blokuotus|į ignorą|į bloką|į juodą sąrašą]
      ? ^ (jau|dabar|viskas) [spaudžiu|spausiu|paspaudžiau|spustelėjau] (jau|ant|mygtuką) [blokuoti|spam|blokavimą|bloką|pranešti apie spamą|skųsti]
      ? ne (tai|juk) [reiškia|yra] ne
      ? ^ (o|jūs|ar|gal|ei) (jūs|gal|ar) [lietuviškai suprantat|lietuviškai nesuprantat|skaityt mokat|skaityti mokat|nemokat skaityti|ar skaityt mokat|nesuprantat žodžio ne|neaišku kas|nesigirdi|visai kuku|sąžinės turit|gėdos neturit|sąžinės neturit|ar akli|akli esat|akli jūs] (ar|esat|jūs|visai) (ką|jūs)
      ? [vis dar|iki šiol|vistiek|vis tiek|ir toliau] & [ateina|siunčiat|siunčiate|rašot|rašote|gaunu|eina] & [atsisakiau|išsiregistravau|atsiregistravau|rašiau stop|siunčiau stop|prašiau|sakiau|atšaukiau]
      ? [tikiuosi|viliuosi|tebūnie|lai|tegul|kad tai būtų|kad čia būtų] & [paskutin*] & [texts]
      ? ^ (ir|viskas) kad (aš|daugiau|jūsų|šito|tokių|nebe) (daugiau|šito|jūsų|tokių|niekada) (šito|jūsų|tokių) [nematyčiau|nebematyčiau|negirdėčiau|nebegirdėčiau|negaučiau|nebegaučiau|neskaityčiau]
      ? ^ (viskas|na|gerai|aš|tai) (aš|viskas) [išeinu|atsijungiu|pasitraukiu|išsibraukiu|išsiregistruoju|išstoju|dingstu] (iš|nuo) (jūsų|to|šito|šios) [sąrašo|klubo|grupės|bazės|programos|jūsų|prenumeratos|naujienlaiškio]
      ? ^ (viskas|na|gerai) aš [išeinu iš čia|atsijungiu|išsibraukiu|išsiregistruoju|pasitraukiu|išstoju] (viso|sudie|ačiū) $
      ? [laikykit|laikykite|įsivaizduokit|skaitykit|galvokit|manykit|tarkim|apsimeskit] & [manęs nėra|manęs nebėra|kad miriau|kad mirė|nebe klient*|išbrauktas|išbraukta|neegzistuoju|kad numerio nėra|nebegyvenu|manęs nebe]
      ? [sudie|viso gero|ate|čiau|atia|lik sveiki|likit sveiki|adieu] & [texts|visam laikui|amžiams|nuolaidoms|akcijoms]
      ? ^ (toliau|gyvenkit|nuo šiol|tik) (toliau) be manęs [prašau|toliau|ačiū|jau|išsiversit|kažkaip|nuo šiol]
      [atsikabinkit|atsikabinkite|atstokit|atstokite|atsiknisikit|atsiknisikite|atšokit|atsipiskit|dinkit|dinkite|pradinkit|pranykit|nešdinkitės|išnykit|dingkit|varykit] (jau|pagaliau|man|jūs|visi) (nuo|iš) (mano|šito) [manęs|mūsų numerio|mamos|močiutės|akių|žmonos|vyro|gyvenimo|telefono|numerio|žmogaus|vaiko|tėvų]
      ? ^ (tai|man|ačiū|ne|mums|atleiskit) (man|tai|mums|ačiū|manęs|jūsų) (visiškai|tikrai|jau|visai|absoliučiai|pasiūlymas|tai) [neįdomu|nedomina|neaktualu|neįdomūs|nusispjaut|nusispjauti] (visiškai|jau|ačiū|tai|visai|tie jūsų|jūsų pasiūlymai) $
      ? (aš|mes|vis tiek|vistiek|iš jūsų) (iš jūsų|vis tiek|daugiau) nieko (iš jūsų|daugiau|vis tiek) [nepirksiu|nepirksim|nebepirksiu|neužsakysiu|neperku|nepirksime|nesiruošiu pirkti] (iš jūsų|ir taip|niekada|vis tiek) $
      ? ^ (ačiū|bet|ne|tai) (tai|bet) [čia|tai] (tikrai|visiškai) ne (mano|man) [man|mano skoniui|mano stilius|mums|sritis|mano|mano tema|skoniui] (ačiū) $
      ? [pasitaupykit|taupykit|pasitaupykite|pasilaikykit|negaiškit|nešvaistykit|nešvaistykite|nebegaiškit|neeikvokit|nešvaistykit jūs|nekankinkit|pagailėkit|sutaupykit] (savo|ant|su|veltui|man|jūs|geriau) (manęs|manim|savo) [pinigus|laiką|laiko|pinigų|jėgas|jėgų|pastangas|nervus|žodžius|energiją|energijos|pirštų]
      ? [leiskit|leiskite|duokit|duokite|leist] (jau|man|mums|pagaliau|žmonėms|žmogui) (man|ramiai|žmonėms|pagaliau) [pamiegoti|miegoti|miegot|ramiai gyventi|gyventi|gyvent|pailsėti|pailsėt|ramybės|kvėpuoti|ramybę]
      ? ^ (prašau|na|dieve) [susimildami|turėkit gėdos|turėkit sąžinės|turėkite sąžinės|kaip negėda|susigėskit] (mūsų|manęs|jau|pagaliau|prašau|jums) $
      ? ^ (aš|tik|mes|man) (tik|tiesiog|reikia) [noriu|norim|reikia|prašau|norėčiau|norėtume] (tik|tiesiog|man) (nuo jūsų) [ramybės|tylos|ramybės ir tylos|tylos ir ramybės] (nuo|jau|pagaliau|prašau) (jūsų) $
      ? ^ (man|tik) [ramybės|tylos] [noriu|prašau|reikia|norim|duokit|norisi]
      [deaktyvuokit|deaktyvuokite|deaktyvuoti|išjunkit|išjunkite|atjunkit|atjunkite|sustabdykit|atšaukit|užblokuokit|nuimkit|nutraukit|panaikinkit|nutraukite|panaikinkite|pristabdykite] (prašau|man|mano|tą|šią|tuos|savo) (mano|šią|paslaugą) [texts|sms paslaugą|prenumeratą|informavimo|narystę|sms informavimą|automatin*|pranešimus]
      ? [nebeturiu|neturiu|nebėra|nėra] (jau|daugiau) [jėgų|nervų|kantrybės] (jau|daugiau) (nuo|skaityti|trinti|kęsti|dėl|jūsų) (jūsų|tų) [texts|jūsų]
      ? [telefonas|mobilus|telefonas jau|ragelis] & [plyšta|sprogsta|netyla|perkaito|nuolat pypsi|nenutyla|pypsi|dūsta|dega|vibruoja be perstojo] & [nuo jūsų|per jus|jūsų žinučių|jūsų reklamų]
      ? [po dešimt|po penkias|po penkis|kasdien|kiekvieną dieną|kas valandą|dieną naktį|po tris|po 10|po 5|po dvidešimt] & [kiek galima|kiek galit|gal gana|turėkit sąžinės|užknisot]
      ? [ar būtina|būtina|ar privaloma|ar tikrai reikia|ar reikia] (man|mums|jums|jau) [rašyti|siųsti|siuntinėti|rašinėti|trukdyti|bombarduoti] (kasdien|man|kiekvieną|nuolat|tiek|kas)
      ? [sotus|soti|sotūs|pilna galva|prisivalgiau|iki kaklo|per akis|iki gyvo kaulo|nusivaliau] (jau|esu|turiu|iki) (jau|esu|kaklo|soties) [jūsų|tų|texts] (texts)
      ? [man 7|man 8|man 9|man 10|man 11|man 12|man 13|man 14|man 15|man dvylika|man dešimt|man tik 12|man tik 11|man tik 10|aš vaikas|aš dar vaikas|aš mokinys|aš mokinė|aš nepilnamet*] & [neleidžia|draudžia|bara|nereikia|texts]
      ? [telefonas|numeris|telefono|telefone] & [sūnaus|dukros|dukters|vaiko|anūko|anūkės|mano sūnaus|mano dukros] & [išimkit|išbraukit|ištrinkit|ne reklam*|texts|nuimkit|pašalinkit|atjunkit|jam 9|jai 9|išimkite|nepilnameči*]
      ? [močiutės|senelio|mamos|tėčio|tėvo|vyro|žmonos|savininko|brolio|sesers|savininkės|jo|jos] (jau|mano|deja) [nebėra|nėra|nebėra gyvo|nebėra gyvos|nebėra su mumis|nebe gyva] & [nėra kam|skaityti|texts|nebereikia|nereikia|netrukdykit|nesiųskit|išbraukit|ištrinkit|su mumis]
      ? [susikiškit|susikiškite|sukiškit|grūskit|susigrūskit|įsikiškit|susikišk] (jūs|sau|tas|savo|tuos|sau į) (savo|tas|sau|tuos|į) [texts|subinę|šikną|žinot kur|kur nors|akcijas|į vieną vietą|užpakalį]
      ? [nerašyti|nesiųsti|nenori gauti|ne siųsti|ne rašyti|ne norėti|nereikėti|stop siųsti|nenoriu gavimas|ne gauti|ne nori] & [texts|mano telefonas|mano numeris|tu|man|jūs|aš]
      ? [darykit|darykite|daryk|padarykit|padarykite] & [ką norit|ką norite|bet ką|ką nors|kaip norit|kažką|taip] & [kad|kad tik] & [stopthat]
      ? [koks žodis|stebuklingas žodis|stebuklingą žodį|kokį žodį|kokį mygtuką|ką paspausti|ką spausti|ką parašyti|kaip jums pasakyti|ką man daryti|ką turiu padaryti|ką daryti|kiek sumokėti|ką jums pasakyti|kokius burtus] & [stopthat]
      ? [pasirūpinkit|pasirūpinkite|padarykit|padarykite|užtikrinkit|užtikrinkite|sutvarkykit|sutvarkykite|norėčiau|noriu|prašau|pageidauju] (prašau|taip) kad (man|aš|mes|daugiau|mano) (man|daugiau|nebe|niekada|nieko) (daugiau|niekas|nieko) [stopthat|niekas nesiųstų|nieko nebesiųstų|neateitų]
      ? [ar|gal|o gal] (galėtumėt|galėtumėte|galima|galit|įmanoma|kas nors) (mane|man) (kaip nors|galėtų|būtų|kažkaip) [mane išimti|mane išbraukti|išbraukti mane|nebesiųsti|nesiųsti|išregistruoti|be jūsų|nebegauti|mane ištrinti|mane atjungti|neberašyti|palikti ramybėje] (mane|žinučių|reklamų|manęs|iš|man)
      ? [nulis|0|nulį] [žinučių|sms|reklamų|pranešimų] (man|per dieną|būtų|yra|tai) (pats) [ideal*|skaičius|tobul*|mėgstam*|geriau*|puik*|užtektų|pakaktų]
      ? [ačiū už|dėkui už|dėkoju už|valio] (jau|jūsų) [dešimtą|penktą|šimtą|tūkstantą|dvidešimtą|eilinę|trečią|šimtąją|dešimtąją] (jau|šiandien) [texts]
      [tik|geriau|prašau] (rašykit|siųskit|man) [el paštu|paštu|elektroniniu paštu|laišku|emailu|telefonu|meilu] (prašau) ne [sms|žinutėmis|žinute|smsais|smsu]
      ? [nebesveikinkit|nesveikinkit|nesveikinkite|nebesveikinkite|nekvieskit|nebekvieskit|neagituokit|neagituokite|neprašykit|nebeprašykit|neapklausinėkit|nereklamuokit|nekaulykit|neverbuokit|nemaldaukit] (manęs|mūsų|man|daugiau|jau|su|už|aukų|į) (manęs|su|daugiau|pinigų|paramos) (gimtadieniu|aukų|$)
      [aukų|paramos|apklausų|kvietimų|sveikinimų|priminimų|katalogų|anketų|kuponų|pasiūlymų|reklamų] (iš manęs|man|mums) (daugiau|nebe) [neprašykit|neprašykite|nereikia|nebereikia|nesiųskit|nesiųskite|nenoriu|nebenoriu|nebeprašykit|nesiūlykit|nerinkit]
      [jokių|be] (jūsų|daugiau) [apklausų|kvietimų|sveikinimų|anketų|priminimų|katalogų] (daugiau|man|prašau)
      ? [neagituokit|neagituokite|neagituoti|už jūsų kandidatą|už jūsų partiją] & [nebalsuosiu|neagituokit|neagituokite|texts|balsuoti nesiruošiu]
      [būčiau dėkingas|būčiau dėkinga|būtume dėkingi|dėkočiau] [jei|jeigu] (jūs|daugiau|man) (nuo šiol|nebe|daugiau) [apsieitumėte|apsieitumėt|liautumėtės|nustotumėte|nustotumėt|baigtumėte|neberašytumėte|nebesiųstumėte|nesiųstumėte|nerašytumėte|išbrauktumėte|pamirštumėte]
      ? ^ (ok|na|bičas|bičai|prašau|nebepirksiu) [nebesiųsk|nebesiusk|neberašyk|neberasyk|nebesiųskit|nebesiuskit|nebesiųskite|neberašykit|neberasykit|neberašykite|nebeskambink|nebetrukdyk|nebetrukdykit|nebetrukdykite] (man|daugiau|ok|jau|gerai|rimtai|prašau) (ok|rimtai|gerai|sakau|daugiau) $
      ? [nosend2] (man|mums|daugiau|jau|prašau|niekada|nieko|čia|man čia) (daugiau|jau|prašau|nieko) $
      [nosend|nosend2] (į|į šitą|į šį|į mano|šiuo|šituo|mano) (šį|šitą|mano) [numerį|telefoną|numeriu|telefonu|telefona|nr]
      [nosend|nosend2] (daugiau|jau|prašau) [kin]
      [kin] (daugiau|jau|prašau|labai prašau) [nosend|nosend2]
      [jokios|jokių|jokiu|jokia] (daugiau|jūsų|man|čia|tokių) (daugiau|jūsų|tokių) [texts] (į|šiam|man|čia|daugiau|iš) (šį|šitą|mano|numeriui|jūsų) (numerį|telefoną|daugiau)
      [texts] (apie|man|mums|iš|į|apie jas) (jas|jūsų|tai|tą|mano|šį) (irgi) [nebereikia|nebereikės|nereikia|nereikės|nebereik|nereik|nenoriu|nebenoriu|nepageidauju|nedomina|nebedomina|nebesiųskit|nesiųskit|nebesiųskite|nesiųskite|nereikalinga|nereikalingos|nebereikalingos|nebereikalinga]
      [nebereikia|nereikia|nereik|nebereik|nebereikalinga|nėra reikalo|nėra prasmės|neverta|nėra ko|beprasmiška|beprasmis|be reikalo|veltui|tuščiai|nėra kam|neapsimoka|nebėra prasmės|nebėra kam|nebėra reikalo] (man|mums|jai|jam|daugiau|jūsų|čia|jau|mane) (man|mums|daugiau|čia) [sending|siųsti|rašyti|siųst|rašyt|rašinėti|priminti|siūlyti|varginti]
      [sending|siųsti|rašyti|rašyt|siųst] (man|mums|jai|jam|daugiau|čia|jau) (daugiau|man) [nebereikia|nereikia|nebereik|nereik|neverta|nėra prasmės|nėra reikalo|nėra ko|nebėra prasmės]
      [be reikalo|veltui|tuščiai|bereikalingai] (man|jūs|čia|mane) (man) [rašote|siunčiate|rašot|siunčiat|stengiatės|vargstate|švaistote|švaistot]
      ? (daugiau|jau|man|tikrai) [nebereikia|nebereik|nebereikės|nebereike] (man|daugiau|jūsų|ačiū|prašau|jau) (daugiau|ačiū|jūsų) $
      ? [nesivarginkit|nesivarginkite|nesistenkit|nesistenkite|nesivargink|nevarkit|nevarkite|negaiškit|negaiškite|nešvaistykit|nešvaistykite|nebesistenkit|nebesivarginkit|neeikvokit|neeikvokite] [daugiau|veltui|laiko|savo|su|mano|dėl] (laiko|pinigų|manimi|manęs|mano|rašyti|siųsti|daugiau)
      [dink|dinkit|dinkite|pradink|pradinkit|pranykit|pranykite|nešdinkitės|nešdinkis|varykit|varykite|varyk|eikit|eikite|lįskit|lauk|šalin] (jūs|lauk|jau) (iš|nuo|kitur|su savo) (mano|manęs|su|savo) [telefono|telefona|numerio|gyvenimo|akių|spamu|manęs|reklamomis|reklama|žinutėmis|kitur|telefono jau|dėžutės]
      [varykit|varykite|eikit|eikite|nešdinkitės|dinkit|keliaukit|pasiųskit|kiškit|susikiškit] (kitur|jūs|savo|po|pas|tas|tuos|sau) (su|savo|kitus|velnių|perkūnais) (savo) [texts|nuolaidas|nuolaidomis|akcijas]
      ? ^ (nu|nu šikna|na|nagi|vėl jūs|tai|ei) [užsičiaupkit|užsičiaupkite|užsičiaupk|uzsiciaupkit|nutilkit|nutilkite|atšok|atšokit|atsiknisk|atsiknisit|atsipisk|atsipiskit|atsikabink|atsikabinkit|atstok|atstokit|atstokite|dinkit|dinkite|eikit velniop|eikit šikt|eikite šikt|eikit po velnių|baigiam jau|užteks jau|gana jau|stop jau|pakaks jau] (pagaliau|jau|visi|ačiū|robote|prašau) (jau|pagaliau) $
      [kad|ką daryti kad|ką padaryti kad|ką man padaryt kad|ko reikia kad] (jūs|jau) (jau|pagaliau) [nutiltumėt|nutiltumėte|liautumėtės|liautumėtes|nustotumėt|nustotumėte|atstotumėt|atstotumėte|užsičiauptumėt|baigtumėt|baigtumėte|paliktumėt mane|paliktumėte mane|pamirštumėt mane|neberašytumėt|neberašytumėte|nebesiųstumėt|nebesiųstumėte|nesiųstumėt|nesiųstumėte|nerašytumėt|nerašytumėte|netrukdytumėt|netrukdytumėte]
      [norėčiau|noriu|norėtume|prašau|prašyčiau|pageidauju|pageidaujame|reikalauju|reikalaujame|būčiau dėkingas|būčiau dėkinga|būtume dėkingi|būtų gerai|būtų puiku|dėkočiau] (kad|jei|jeigu) (man|mums|manęs|daugiau|jūs|jau) (daugiau|jau|nebe|į mano telefoną|reklaminiai) [neberašytumėt|neberašytumėte|nebesiųstumėt|nebesiųstumėte|nesiųstumėt|nesiųstumėte|nerašytumėt|nerašytumėte|netrukdytumėt|netrukdytumėte|nebetrukdytumėte|apsieitumėte|apsieitumėt|pamirštumėte|paliktumėte ramybėje|liautumėtės|nustotumėte|išbrauktumėte|išbrauktumėt|ištrintumėte|neieškotumėte|nebesiūlytumėte|nesiūlytumėte|pašalintumėte|nebevargintumėte]
      ? [norėčiau|pageidauju|pageidaujame|prašau|prašome|prašyčiau|prašytume|reikalauju] (kad) & [nebebūtų siunčiami|nebebūtų siunčiamos|nebūtų siunčiami|nebūtų siunčiamos|nebūtų siunčiama|nebebūtų siunčiama|nesiųstų|nerašytų|nebesiųstų|neberašytų|nebetrauktų|nebetraukti|netraukti|nebeįtraukti|neįtraukti|nebenaudoti|nenaudoti|nebeateitų|neateitų|nebegaučiau|negaučiau|nebesiųsti|nesiųsti|neberašyti|nerašyti|nebesikreipti|nesikreipti|nebevarginti|netrukdyti]
      [texts] (man|mums|šiuo numeriu|į mano telefoną) [nebebūtų|nebūtų|negali būti|nebegali būti] [siunčiami|siunčiamos|siunčiama|siunčiamas]
      [prašytume|prašome|prašau|prašyčiau|malonėkite|teiktumėtės|gal teiktumėtės|maldauju|meldžiu|reikalauju|primygtinai prašau|nuolankiai prašau] (mūsų|įmonės|mano|man|mane|šio|mums|daugiau|jūsų) (numerio|mane|įmonės|man|daugiau|numeriu|be) … [nebetraukti|nebesiųsti|nesiųsti|neberašyti|nerašyti|netrukdyti|nebetrukdyti|nebeskambinti ir nerašyti|palikti mane|palikti ramybėje|pamiršti mano|išbraukti|pašalinti iš|ištrinti iš|išregistruoti|nutraukti siuntimą|nutraukti siuntimus|liautis|apsieiti be]
      [palikti|palikit|palikite|palik|paleiskit|paleiskite|palėkiet] (jūs|mus|jau|mano|jau pagaliau|pagaliau|mano mamą|mano tėvus) (mane|mus|mano|numerį|telefoną|mamą|žmogų|jau) (jau|pagaliau) [ramybėj|ramybėje|ramybeje|ramybej|ramybie|be savo dėmesio|be dėmesio]
      [ramybės|ramybes|tylos|ramumo] [nuo jūsų|noriu|norėčiau|duokit|duokite|man|prašau|reikia] (nuo|nuo jūsų|man|reikia|prašau) (jūsų)
      [numeriui|telefonui|man|mums|mamai] reikia ramybės
      [nebejudinkit|nebejudinkite|nejudinkit|nelieskit|nelieskite|nebelieskit|pamirškit|pamirškite|pamiršk|užmirškit|užmirškite|pameskit|pameskite|ištrinkit|išmeskit|išmeskite|sudeginkit] (jau|kad|prašau|apie|tik) (aš|jau|šį|mano) (egzistuoju|mano|numerį) [telefono|numerį|numerio|telefoną|nr|egzistuoju|buvimą]
      [apsieitumėte|apsieitumėt|apsieisit] be manęs
      ? [toliau|eikit|važiuokit|gyvenkit|tęskit|susitvarkykit|apsieikit|apsieikite|davai] (toliau|jau|kitur|sau) be manęs
      ? [sutikim*|leidim*] (gauti|siųsti|mano|dėl|kurį) (texts|reklamas|žinutes|sms) (galiojo|iki|metų) … [neatnaujinu|neatnaujinsiu|nebegalioja|negalioja|pasibaigė|baigėsi|atšaukiu|atsiimu|nutraukiu|anuliuoju|atšauktas|galiojo iki|nebeduodu|panaikinu]
      [atšaukiu|atsiimu|nutraukiu|anuliuoju|panaikinu|atšaukiame|atsiimame] (savo|duotą|anksčiau|visus|bet kokį|mano) (duotą|anksčiau|mano) (duotą) [sutikimą|sutikimus|leidimą|sutikima|sutikimą gauti]
      [užblokavau|užblokavom|blokuoju|užblokuota|užblokuoti|įmečiau|įdėjau|įtraukiau|nublokavau|užbaninau] (jau) [jus|jūsų|šį|jūsų numerį|į juodąjį sąrašą|į spamą] (numerį|siuntėją)
      [jūs|jūsų numeris|jus] (jau|esat|esate) (jau|esat) [užblokuoti|užblokuotas|užblokavau|juodajame sąraše|blokuoti|bane|blokuojami|blokuoju|užblokuosiu|blokinu|užblokinau]
      ? [gausit|gausite|gausi|lauks|keliausit|skrisit] (tuoj|į) [block|bloką|blokas|blocką|baną|blok|spamą|juodąjį sąrašą]
      [išmeskit|išmeskite|išimkit|išimkite|išbraukit|išbraukite|ištrinkit|ištrinkite|pašalinkit|pašalinkite|išrašykit|išrašykite|nuimkit|nuimkite|išmesk|išbrauk|ištrink|išimk|išregistruokit|išregistruokite|išjunkit|išjunkite|atjunkit|atjunkite|isbraukit|istrinkit|ismeskit] (prašau|jau|pagaliau) (mane|mus|mano numerį|šį numerį|mano mamą|mano nr|mano|numerį) (prašau|jau|numerį) (iš|nuo) (to|tų|visų|savo|jūsų|šito|šio|čia) (savo|jūsų) (reklamos|sms|adresatų|gavėjų|subscribe|siuntimo) [subscribe|sąrašo|sąrašų|bazės|grupės|prenumeratos|texts|adresatų|gavėjų|sistemos|ten|čia|kontaktų|siuntimo|klientų|knygos|saraso|bazes]
      [mane|mus|mano numerį|šį numerį|mano mamą] (jau|prašau|iš) (iš) (to|savo|jūsų|visų) (sąrašo|bazės|prenumeratos|grupės|ten) [išmeskit|išmeskite|išimkit|išbraukit|išbraukite|ištrinkit|ištrinkite|pašalinkit|pašalinkite|išrašykit|išregistruokit|išbraukti]
      ? [texts] (man|mums|jau) (jau) [per gerklę|iki gyvo kaulo|bloga|koktu|įgriso|atsibodo|nusibodo|įkyrėjo|užkniso|užpiso|šlykštu|vemti|nervuoja|knisa|trukdo miegoti|neduoda ramybės|gyvenimą nuodija|galvą skauda] (verčia|lenda|daro|jau|eina)
      [įgrisot|įgrisote|nusibodot|nusibodote|atsibodot|atsibodote|įkyrėjot|įkyrėjote|užknisot|užknisote|užkniso|užpisot|užpiso|nervinat|nervinate|erzinat|erzinate|knisat|varginat|varginate|trukdot|trukdote|išvedat iš proto|varot iš proto] (jau|jūs|man|mane) (su|savo|su savo|tom|tais|tomis|iki) (savo|gyvo) [texts|nuolaidom|nuolaidomis|akcijom|reklamom|kaulo]
      ? ^ (jūs|kaip|jau|man|oi) (man|jau|jūs) [įgrisot|įgrisote|nusibodot|nusibodote|atsibodot|atsibodote|įkyrėjot|įkyrėjote|užknisot|užknisote|užpisot|nervinat|knisat] (jau|jūs|iki gyvo kaulo|man) (jau|man) $
      ? [baikim|baikime|baigiam|baigiame|nutraukim|nutraukime|užbaikim|skirkimės|išsiskirkim|išsiskiriam|atsisveikinkim|atsisveikiname|sudie|viskas tarp mūsų|tarp mūsų viskas] (šitą|šią|šį|mūsų|čia|tą) (šitą|mūsų) [romaną|draugystę|susirašinėjimą|bendravimą|santykius|žaidimą|cirką|baigta|gražiuoju|taikiai|visam|cirkas]
      ? mūsų [draugystė|susirašinėjimas|romanas|bendravimas|santykiai|keliai] (jau) [baigta|baigtas|baigėsi|baigti|skiriasi|išsiskyrė|nutraukta|baigiasi]
      ? [aš|mes|niekada] (jau|pas) (jūsų|jus|pas jus|iš jūsų) (jūsų|jau|nieko|daugiau) [nebeperku|nepirksiu|nebepirksiu|nebesilankau|nebesinaudoju|nebepirksim|neperku|nebeisiu] (nieko) … [nosend|nosend2|neberašykit|nesiųskit|baikit|baikim|palikit|užteks|gana]
      [nebepirksiu|nebeperku|nepirksiu|neperku|nebesinaudosiu] (nieko|jau|daugiau|tikrai) [nosend|nosend2|neberašykit|nebelaukit]
      [nosend|nosend2|neberašykit|neberašykite] (ir) nebelaukit*
      [pardaviau|pardavėme|pardavėm|uždariau|uždarėm|išsikrausčiau|persikrausčiau|pakeičiau|persikėliau|išvykau|emigravau|išėjau iš|pasikeičiau|nusipirkau kitur|radau kitą|užaugo] … [nosend|nosend2|nebereikia|nebereikės|nebereik|nebereikalingos|nerašykit|išbraukit|išbraukite|ištrinkit|neverta|nėra prasmės]
      ? [died] & [texts|siunčiate|siunčiat|siūlot|siūlote|rašote|rašot|nebereikia|nerašykit|nesiųskit|nutraukite|nutraukit|liaukitės|baikit|tebūnie tyla|nustokit|nustokite|ištrinkit|išbraukit]
      ? [man 10 metų|man 11 metų|man 12 metų|man 13 metų|man 14 metų|aš vaikas|nepilnametis|nepilnametė|vaiko telefonas|vaiko numeris|sūnaus telefonas|dukros telefonas|nepilnamečio|dar vaikas] & [texts|nosend|nosend2|siunčiate|rašote]
      ? [darbo|tarnybinis|įmonės|įstaigos|budintis|darbinis|ligoninės|asmeninis] [telefonas|numeris|telefonu|numeriu|nr|linija] & [texts|nosend|nosend2|ne reklamai]
      [telefonas|numeris|numeriu] (čia|yra|skirtas|tik|darbui|šis|šitas|darbinis) (tik|darbui|ne) (darbui) [ne reklamai|ne reklamoms|ne jūsų reklamoms|reklamai čia ne vieta|ne jūsų|reklamoms ne vieta]
      ? [kas jums leido|kas jums davė teisę|kas leido|kokia teise|kokiu pagrindu|su kokia teise|kada aš jums leidau|kada leidau|kas jūsų prašė|kas prašė|kiek dar galit|ar ilgai dar|ar neaišku|ko jums iš manęs reikia|ko norit iš manęs|ko jūs iš manęs norit] & [texts|siųst*|rašyt|rašyti|rašinėt|rašinėti|siuntinėt|siunčiate|siunčiat|rašot|rašote|trukdot|knist|kist]
      ? [kam man|kuriam galui|kuriam velniui|kuriam galui man|nafig|nachuj] (man|tos|tie|jūsų|reikia|reikalingos) (jūsų|reikia|tų|tie|tos) [texts]
      [neleidau|neleidžiu|nesutikau|nesutinku|nedaviau leidimo|nedaviau sutikimo|neprašiau] (jums|tai|man|ir|kad) … [nerašykit|nerašykite|nesiųskit|nesiųskite|baikit|liaukitės|išbraukit|nosend|nosend2|man siųstumėt|man rašytumėt|ištrinkit]
      [susimildami|susimildamas|susimildama|dėl dievo|vardan dievo|maldauju|meldžiu|pasigailėkit|pasigailėkite|dėl dievo meilės|žmonės] & [nosend|nosend2|baikit|baikim|gana|užteks|liaukitės|palikit|nustokit]
      [paskutinį|paskutinis|trečią|antrą|kelintą|penktą|dešimtą|šimtą|n tąjį|kiek] [kartą|kartas|sykį|kartų|įspėjimas] (sakau|rašau|prašau|jums|jau|jus|reikia|kartoju) … [nosend|nosend2|baikit|liaukitės|išbraukit|išbraukite|palikit|stop|gana|nesiųsti|nerašyti]
      [sakiau|prašiau|rašiau|sakėm|prašėm|sakyta|prašyta] (jau|jums|gi|juk|jūsų|tris|du|kelis) (jums|kartus|jūsų|kartą|jau) (kartus) (kad) [nosend|nosend2|nesiųsti|nerašyti|neberašyti|nebesiųsti|nereikia|nenoriu|išbraukit|išbraukite|išbraukti|išregistruoti|ištrinti iš|stop|atsisakau|man nereikia|nesiųstumėt|nerašytumėt|nesiųstumėte|nerašytumėte]
      [iš manęs|manęs] (jūs|daugiau|jau) [nelaukit|nelaukite|nebelaukit|nebelaukite|nieko nelaukit|neieškokit|neieškokite|nebeieškokit|neieškokit daugiau]
      ? [nareik|nareikia|nareiki|narašykit|nasiųskit|naruašykiet|nasiūskiet|nabrašykit|nabreik|naruor|nanuoru|nanoriu] (mon|man|tū|tų|daugiau|jūsa|jūsų) (jūsa|tū|jūsų) [texts|žinotiu|žinučiu|reklamu|palėkiet]
      [nereik|nereikia|nereike|nenoriu|nebnoriu|nebereik|nebereikia] (man|mon) (čia|tų|tu|jusu|jūsų|daugiau) (jūsų|jusu|visų|savo) [texts|šūdų|nesąmonių|šlamšto|sudu|nesamoniu|pranesimu|zinuciu]
      [pageidauju|pageidaujame|noriu|norėčiau|norime] (daugiau|toliau|jūsų) (nebe|ne) [negauti|nebegauti|nematyti|nebematyti|negirdėti|nebegirdėti|nebeskaityti] (jūsų|daugiau|jokių|iš) (jokių|jūsų) (texts)
      [nuo šiandien|nuo šiol|nuo dabar|nuo rytojaus|ateityje|daugiau] (prašau|man|jokių|jokios|į) (man|jokių) [nosend|nosend2|nesiųsti|nerašyti|jokios reklamos|jokių reklamų|jokių žinučių|jokių sms|netrukdyti]
      ? [neskaitau|neskaitysiu|trinu neskaitęs|trinu neskaičius|ištrinu neskaitęs|ištrinu neskaičiusi|iškart trinu|net neatidarau|net neskaitau] [visų|jūsų|tų|vis tiek] [texts]
      [nebesu|nesu] (jau|jūsų) [klientas|klientė|narys] … [išregistruokite|išbraukite|ištrinkite|atjunkite|nerašykite|nesiųskite|pašalinkite]
      (jūsų|šitos|šios|tos|šie) [texts] (man|mane|mums) (visai|visiškai) [neįdomios|neįdomūs|neįdomu|nereikalingos|nereikalingi|nenaudingos]
      [nenaudokit|nenaudokite|nebenaudokite|draudžiu naudoti|nenaudoti] (daugiau|mano) (mano) [numerio|telefono|numerį|duomenų|mano numerio|telefono numerio] (reklamai|rinkodarai) [reklamai|rinkodarai|reklamoms|pasiūlymams|reklamos tikslais|siuntimams]
      [nebenoriu|nenoriu|nenorim] (daugiau|nieko) (apie|iš) [apie jus|iš jūsų|jus] (daugiau|nieko) [girdėti|žinoti|matyti]
      [nebenoriu|nenoriu] (daugiau|nieko) [girdėti|žinoti] (nieko) [apie jus|iš jūsų]
      [užblokuosiu|blokuosiu|užblokuoju|blokuoju] (jus|numerį) (jei|jeigu) (dar|man) (man|dar) [parašysite|rašysite|siųsite|atsiųsite|kartą]
      ? (jūsų|šios|tos) [texts] (man|mane|mums) (labai|jau) [trukdo|erzina|nervina|vargina|trikdo|užknisa]
      [pavargau|pavargome|pavargęs|pavargusi|įgriso|nusibodo|atsibodo] (jau|nuo) (nuo) (jūsų|tų|visų) [texts]
      [malonėkite|būkite malonūs|būkit geri|gal galite|gal galit|labai prašau] (man|daugiau) (daugiau|man) (nebe) [nesiųsti|nebesiųsti|nerašyti|neberašyti|netrukdyti|nebetrukdyti]
      [prašau|norėčiau|noriu] (tik) be (jūsų|jokių) [reklamų|žinučių|pranešimų|pasiūlymų|akcijų]
      [išbraukite|ištrinkite|pašalinkite|išregistruokite|atjunkite|išimkite] (ir) [mane] (taip pat|iš ten|iš čia|prašau|jau|pagaliau) $
      [kartą|vieną kartą|sykį] … [pirkau|nusipirkau|užsisakiau] … [kasdien|nuolat|visą laiką] … [rašote|siunčiate|rašot|siunčiat|trukdot]
      [neskambinkit|neskambinkite] (man|ir|nei|daugiau) (ir|nei) [nerašykit|nerašykite|nesiųskit|nesiųskite|nerasykite|nesiuskite]
      [nerašykit|nerašykite|nesiųskit] (man|ir|nei|daugiau) (ir|nei) [neskambinkit|neskambinkite]
      ? ^ [aš|man|šito|jų|šitų] (šito|jų|šitų) [nenoriu|nereikia|nebenoriu|nepageidauju] (šito|jų|šitų|daugiau|to) (daugiau|ačiū) $
      ? ^ [nenoriu|nereikia|nebenoriu|nepageidauju] [jų|šitų|daugiau] (daugiau|ačiū) $
      [nebedomina|nedomina] (manęs|jau) (jūsų|tie|tos|šitie) [texts]
      [jūsų|tie|tos] [texts] (manęs) (jau) [nedomina|nebedomina|neįdomūs|neįdomu|nereikalingi]
      [noriu|norėčiau|prašau] (jūsų) [atsisakyti|nutraukti|atšaukti|sustabdyti] (jūsų|savo|šio|šios) [texts|naujienlaiškio|prenumeratos|prenumeratą]
      [prašau|prašyčiau|prašome] (daugiau|man) (man|daugiau) (nebe) [nesiųsti|nerašyti|netrukdyti|nebesiųsti|neberašyti] (man|jokių|daugiau) (texts)
      [palikit|palikite] (mane|mus) [ramybėj|ramybėje|ramybeje]
      ^ [išbraukite|išbraukit|atjunkit|atjunkite] $
      [nosend] (daugiau|prašau|jau) [mine|him|more|texts]
      [nosend] … [more|texts]
      [mine|him] (daugiau|prašau|jau|labai prašau) [nosend|nosend1]
      [more] (prašau|man|jai|jam|jau|mums) (man|jai|jam|nieko) [nosend|nosend1]
      [mine|him] daugiau [nosend]
      ^ (prašau|labai prašau) [nosend] $
      [quit] (man|jau|jai|jam|pagaliau) [sending]
      [quit] (jau) [su|savo|tas|šias|su savo|su tomis] (tomis|savo|jūsų) [texts]
      ^ [baikit|baikite|gana|liaukitės|nustokit|nustokite|užtenka] [jau|pagaliau] $
      ^ gal jau gana $
      ^ liaukitės $
      gana (man|jau) [sending]
      [unwanted] (daugiau|jūsų|jokių|iš jūsų|šitų|šių|tų) (jūsų|jokių|daugiau) [texts]
      [unwanted] (daugiau|iš jūsų|šito|jokių) [get] (daugiau|jūsų|jokių|iš jūsų|šių|šitų) [texts]
      [nenoriu|nepageidauju|nebenoriu] (daugiau|šito|jų) [get]
      [nenoriu|nepageidauju|nebenoriu] (daugiau) [nieko iš jūsų|iš jūsų nieko|nieko daugiau]
      [nenoriu|nepageidauju] kad (man|mane) [siųstumėte|rašytumėte|kontaktuotumėte|siustumet]
      [gana|užtenka|pakanka|atsibodo|įkyrėjo|užkniso|nusibodo|be|jokių|daugiau jokių] [jau|jūsų|tų|man|šitų|daugiau] (jūsų|tos|tų) [texts]
      ^ (prašau) [gana|užtenka|pakanka|be|jokių|daugiau jokių] [texts] (prašau|daugiau) $
      [daugiau jokių|jokių] [žinučių|sms|reklamų|reklamos]
      [remove] [prašau|mane|mano numerį|mus] (mane|prašau|mano numerį) (iš) (savo|jūsų|to|šito|visų) [lists]
      [remove] iš [savo|jūsų|to|šito|visų] [lists]
      ^ [remove] iš [lists] $
      [išbraukite|išbraukit|išbraukti|išimkit|išimkite|atjunkit|atjunkite|išregistruokite|pašalinkite] (prašau) [mane|mano numerį|mus|šį numerį]
      mane (prašau) [išbraukti|išbraukite|pašalinkite|pašalinti|išregistruoti|išimkite]
      [noriu|norėčiau|prašau] [atsisakyti|išsiregistruoti|atsijungti|mane išbraukti|mane atjungti]
      [atsisakau|atsisakome|atsisakyti|norėčiau atsisakyti] (visų|šių|jūsų|bet kokių) (jūsų|tų) [texts|prenumerat*]
      [nutraukite|nutraukti|stabdykite|stabdykit|atšaukite|atšaukti|atjunkite|išjunkite|sustabdykite] (prašau|mano|visas|šias|savo) (jūsų) [texts|prenumerat*|siuntim*]
      [ištrinkite|ištrinkit|ištrinti|pamirškite|pašalinkite] (prašau|iš) [mano numerį|mano nr|šį numerį|mano telefono numerį|mano telefoną]
      [atstokit|atstokite|atšokit] (nuo manęs|pagaliau|jau) [nuo manęs|su savo|pagaliau|jau]
      ^ (jau) [atstokit|atstokite|eikit velniop|eikit nachui|atsiknisikit|atsipiskit] $
      [palikit|palikite] (mane|mus) (pagaliau) ramybėje
      [duokit|duokite] (man) ramybę
      [eikit|eikite] (jūs) (velniop|šikt|nachui) su … [texts]
      [atšaukiu|atsiimu|atšaukti] (savo|duotą) [sutikimą|leidimą]
      [nedaviau|nesu davęs|nesu davusi|niekada nesutikau|nesutikau|niekada nedaviau] (jums|jokio|su|gauti) (jokio|sutikimo|šitom|šiom) [sutikimo|leidimo|texts]
      [dar viena|dar kartą|dar vienas|sekanti|kita] (žinutė|sms|tokia|reklama|pranešimas) … [lawyer]
      jei … [siųsite|rašysite|gausiu|nenustosite] … [lawyer]
      (aš) [pranešiu|skundžiu|skųsiu] [policijai|jus|vdai]
      [kiek kartų|trečią kartą|paskutinį kartą|kelintą kartą] (dar) … [rašyti|sakyti|prašyti|prašau|rašau|sakau|kartoti]
      [rašiau|siunčiau|parašiau] (jau) … stop
      [neįdomu|nedomina] … [nosend]
      ? ^ (man) [neįdomu|nedomina|nesidomiu|manęs nedomina] (ačiū|jau) $
      ? [niekada|niekur] (nesu) [nesiregistravau|neprenumeravau|neprašiau|nesiregistravęs|užsiregistravęs|nesutikau]
      [nebesu|nesu] (jau|jūsų) (jūsų) [klientas|klientė|narys] … [nosend]
      ^ stop (ir) [pasakykite|ištrinkite|iš kur|parašykite]
      [nebeaktualu|nebeaktualūs|nebeaktualios|neaktualu|neaktualūs|neaktualios|nebereikalingi|nebereikalingos|nereikalingi|nereikalingos] (man|mums) … [nesiųsk*|nebesiųsk*|nerašyk*|neberašyk*|nebesiųsti|nesiųsti]
      [geriau|tik|prašau] (rašykit|siųskit|rašykite|siųskite) [paštu|el paštu|laišku|laiškais|popierini*|elektroniniu paštu] (o|bet) (o|bet) [ne|nesiųskit|nesiųskite|be] [sms*|žinut*|į telefoną|telefonu]
      [kaip] (man) [atsikratyti|atsikratyt|pabėgti|išsisukti] (nuo) (jūsų|šitų|tų|šių) … [nenoriu|nebenoriu|užteks|gana|išbrauk*]
      [nebeinformuokite|nebeinformuokit|neinformuokite daugiau|neinformuokit daugiau|daugiau neinformuokite|daugiau neinformuokit|nebepraneškite|nebepraneškit|daugiau nepraneškite|daugiau nepraneškit|nebekontaktuokite|nebekontaktuokit|nebepriminkite|nebepriminkit|nebekvieskite|nebekvieskit] (man|manęs|mūsų|mums)
      paskutinė (jūsų) [žinutė|sms žinutė|sms|reklama] kurią (aš) (iš jūsų) [noriu skaityti|noriu gauti|norėjau gauti|norėjau skaityti|noriu matyti|noriu perskaityti]
      [pasigailėkite|pasigailėkit|pagailėkit|pagailėkite] (jūs) [manęs|mūsų] (su) (savo|tomis|tais|jūsų) (savo) [akcijomis|reklamomis|žinutėmis|pasiūlymais|priminimais|naujienomis|nuolaidomis|sms]
      [susiraskit|susiraskite|raskit|raskite|paieškokit|paieškokite|ieškokit|ieškokite] (sau) (ką nors|kokį) [jaunesnį|jaunesnę|kitą auką|kitą kvailį|kvailesnį|kitą durnių]
      ^ (daugiau) [nė vienos|nei vienos|nė vieno|nei vieno] (jūsų) [žinutės|sms|reklamos|priminimo|pranešimo|pasiūlymo] (daugiau)
      [pasinaudoju|naudojuosi|noriu pasinaudoti|pasinaudosiu] (savo) teise (jūsų|su|dėl|tiesioginės|reklamos) [nesutikti|atsisakyti|prieštarauti]
      [kiek|kiek dar|kiek gi|kaip ilgai|iki kada|ar ilgai] (dar|gi|jūs) (galima|galit|galite|dar) mane [trukdyti|trukdysit|trukdysite|terorizuoti|terorizuosit|kankinti|kankinsit|kankinsite|knisti|knisit|erzinti|erzinsit|persekioti|persekiosit]
      [atsikniskit|atsikniskite|atstokit|atstokite|atšokit|atlipkit|atlipkite|dinkit|dinkite|atsikabinkit|atsikabinkite] (jūs|jau|pagaliau) nuo [manęs|mūsų|mano]
      [nesu jūsų klientas|nebesu jūsų klientas|nebesu klientas|nebesu klientė|nebesu narys|nebesu narė|nesu jau jūsų klientas] … [nerašykit|nerašykite|nesiųskit|nesiųskite|nebesiųskit|nebesiųskite|nereikia|nebereikia|užteks|gana]
      [nuo šiol|toliau|ateityje] be (jūsų|tų) [naujienų|patarimų|priminimų|žinučių|reklamų|pasiūlymų|sms]
      [apsieisiu|apsieisim|apsieičiau|gyvensiu|puikiai gyvenu] be (jūsų|tų) [naujienų|patarimų|priminimų|žinučių|reklamų|reklamos|pasiūlymų|sms|akcijų]
      ^ dar viena [reklama|žinutė|sms] ir (aš) [keisiu|keičiu|skųsiu|skundžiu|blokuosiu|blokuoju|išeinu|kreipsiuosi|pereisiu]
      [man|mums|manęs|mūsų] jūsų [parduotuvė|parduotuvės|prekės|paslaugos|renginiai|pasiūlymai|akcijos|įmonė] (visai|visiškai|nebe) [neįdomi|neįdomios|neįdomūs|nedomina|nebedomina|neįdomu|neaktualu]
      [nutraukti|nutraukit|nutraukite|stabdyti|stabdykite|stabdykit|baikit|baikite] (mano|mūsų) [informavimą|informuoti|priminimus|priminimų siuntimą|pranešimų siuntimą|trukdyti|trukdymą]
      ? ^ (aš) [nebesu|jau nebesu|seniai nebesu] jūsų [pacientas|pacientė|klientas|klientė|narys|narė|mokinys|abonentas|abonentė] $
      [noriu|norėčiau|prašau] (iš) (jūsų|savo|tų) (siuntimo) [sąrašo išeiti|sąrašų išeiti|sąrašo pasitraukti|sąrašo išstoti|grupės išeiti]`,
    stop_all: `
      [nė vienos|nė vieno|nei vienos|nei vieno|nė viena|nei viena|nė iš vienos|nei iš vienos|jokia|jokios] (iš) (jūsų) [įmonės|įmonių|firmos|firmų|parduotuvės|prekių ženklo|kompanijos|kompanijų|padalinio|numerio] & [nenoriu|nebenoriu|nerašytų|neberašytų|nesiųstų|nebesiųstų|nieko|negauti]
      [nutraukit|nutraukite|baikit|baikite|stabdykit|stabdykite] (bet kokius|bet kokį|bet kokią|visus|visą|visokius) [ryšius|ryšį|kontaktus|kontaktą|bendravimą|komunikaciją|susirašinėjimą] su [manim|manimi|mano numeriu|mumis]
      [nei|nė] … [nei|nė] … [nei|nė] … [nieko|nenoriu|nereikia|nesiųskit|nieko nenoriu]
      [nieko] & [nė vienos jūsų|jokios jūsų|nė iš vienos jūsų|iš jokios|nė vieno jūsų|visų jūsų] & [parduotuv*|įmon*|prekės ženkl*|brend*|kanal*|sąraš*]
      [nieko|jokių|nė vienos] (daugiau|man|žinučių|nenoriu|reklamų) (daugiau|nenoriu|nereikia|nesiųskit|gauti) (nuo|iš) [jokios|jokio|nė vienos|nė vieno|nei vienos] (jūsų) [parduotuvės|įmonės|firmos|prekės ženklo|kanalo|skyriaus|padalinio|svetainės]
      [išbraukit|išbraukite|ištrinkit|išimkit|išimkite|atjunkit|išregistruokit|ištrinkite] (mane|mano numerį|prašau) (prašau) (iš|nuo) [visų] (jūsų|savo) (prekių|prekės) [ženklų|parduotuvių|įmonių|firmų|kanalų|padalinių|sąrašų|svetainių]
      nei [sms|žinučių|laiškų|skambučių] (ir) nei [sms|žinučių|laiškų|skambučių|emailų] nei [sms|žinučių|laiškų|skambučių|emailų|naujienlaiškių] … [nieko|nereikia|nenoriu|nesiųskit|nebereikia]
      [nei|ir] iš … [nei|ir] iš … [nei|ir] iš
      [nesiųskit|nesiųskite|nerašykit|nerašykite|nenoriu|išbraukite|išbraukit|atsisakau|ištrinkite|nebesiųskit|nebesiųskite|nieko] … [nei] (iš|nuo|per) … [nei] (iš|nuo|per)
      nieko (daugiau|man) [nesiųskit|nesiųskite|nerašykit|nesiūlykit] nei jūs nei
      [jokia|jokiu|jokiais|jokiame] (iš) (jūsų) [kanalu|būdu|kanalais|forma|įmonė|parduotuvė|padalinys] … [nosend|nosend2|nesusisiekit*|nenoriu|nerašyk*]
      [visus|visų|visko|viskas|visur] (jūsų|mano) [siuntimų|siuntimus|kanalų|kanalus|įmonių|parduotuvių|prekių ženklų|padalinių] … [atsisakau|nutraukite|išbraukite|išbraukit|sustabdykite|atšaukiu|nosend]
      [atšaukite|atšaukti|nutraukite|sustabdykite|stabdykite|ištrinkite|išjunkite] (prašau|man) (absoliučiai|visiškai) [absoliučiai viską|visiškai viską|viską kas|viską ką|viską viską]
      [nenoriu|nepageidauju|nebenoriu] (daugiau) [nieko|jokių žinučių|jokių pranešimų] (iš|nuo) [iš jokios|iš nė vienos|nuo jokios|iš visų] (jūsų) (grupės) [įmonės|firmos|parduotuvės|bendrovės|įmonių]
      [atšaukite|atšaukti|nutraukite|nutraukti|sustabdykite|išjunkite|stabdykite] (prašau|mano) [visas|visus|viską|visų] (mano|jūsų|savo) [prenumeratas|prenumeratų|žinutes|pranešimus|reklamas|paslaugas|laiškus|skambučius|sms] (skambučius|ir|sms|žinutes)
      [išbraukite|išbraukit|ištrinkite|pašalinkite|išimkite|išregistruokite|atjunkite|isbraukite] (mane|mano numerį|prašau) (prašau) iš [visų] (jūsų|savo|įmanomų) [sąrašų|bazių|prenumeratų|grupių|sistemų|duomenų bazių|sarasu]
      nutraukite viską (laiškus|skambučius|sms|žinutes) [laiškus|skambučius|sms|žinutes]
      [atsisakau|atsisakyti|išbraukite|atjunkite|nutraukite|išregistruokite|išimkite] (mane|prašau) (iš|nuo) (absoliučiai) [visko|visų|viską|visų jūsų]
      [nieko|jokių žinučių] (daugiau) [nesiųskit|nesiųskite] (nei) … [įmon*|firm*|parduotuv*|ženkl*]
      [visų|jokių] (jūsų) [prenumeratų|prekės ženklų|įmonių sąrašų|sąrašų]`,
    start: `
      ? [užregistruokit|užregistruokite|užrašykit|prijunkit] (mane) [dar kartą|vėl|iš naujo] (sms) [naujienoms|žinutėms|naujienlaiškiui|sms]
      [užregistruokite|užregistruokit|įrašykite|įrašykit|įtraukite|pridėkite|prirašykite] mane [iš naujo|vėl|atgal|dar kartą]
      [noriu|norėčiau] (vėl|iš naujo|jūsų) [prenumeruoti|užsiprenumeruoti|užsiregistruoti|užsirašyti] (jūsų|iš naujo|vėl|texts) (iš naujo|vėl|texts|naujienlaiškį) $
      [per klaidą|netyčia|atsitiktinai] (jums) [parašiau|išsiunčiau|paspaudžiau|nusiunčiau|įvedžiau] (jums|žodį) [=stop|stabdyti|atsisakau|atsisakyti]
      [noriu|norėčiau|galiu] (vėl) būti (vėl) (jūsų) [sąraše|gavėjų sąraše] (vėl)
      [netyčia|per klaidą|atsitiktinai] (aš) [atsisakiau|išsiregistravau|išjungiau|atšaukiau|atsijungiau]
      [įjunkite|įjunkit|grąžinkite|grąžinkit] (man) (vėl|atgal) [texts] (vėl|atgal)
      [persigalvojau|apsigalvojau|pakeičiau nuomonę|pakeičiau sprendimą] … [siųskit|siųskite|įtraukit|įtraukite|užregistruokit|įrašykit|noriu gauti|prijunkit|prenumeruoju|grąžinkit|atnaujinkit]
      [vėl|iš naujo|atgal|toliau] (galit|galite|man|mane|prašau) (man) [siųskit|siųskite|siųsti|įtraukit|įtraukite|įrašykit|grąžinkit|grąžinkite|prijunkit|prijunkite|užregistruokit|rašykit man|gauti žinutes|gauti jūsų]
      [grąžinkit|grąžinkite|įtraukit|įtraukite|įrašykit|įrašykite] mane (vėl|atgal) į (naujienų|jūsų|gavėjų|reklamos) [sąrašą|sąrašus]
      [siųskit|siųskite|rašykit|grąžinkit|įtraukit|įrašykit] (man|mane|prašau) [vėl|atgal|iš naujo|toliau] (tas|savo|jūsų|į) (texts|sąrašą)
      [noriu|norėčiau] [vėl|iš naujo] (gauti|gaučiau) [gauti] (jūsų) [texts]
      [atnaujinkite|atnaujinti|įjunkite|aktyvuokite] (prašau|man|mano) (mano) [prenumeratą|žinutes|siuntimą|naujienlaiškį]
      [noriu|norėčiau|norim] [vėl|iš naujo] (gauti) (jūsų) [texts]
      [noriu|norėčiau] gauti (jūsų) [texts] [vėl|iš naujo]
      [užregistruokite|įtraukite|pridėkite|įrašykite] mane [vėl|atgal|į sąrašą]
      [netyčia|per klaidą] [atsisakiau|išsiregistravau]
      [užregistruoti|užregistruokit|užregistruokite|įrašykit|įrašykite|įtraukit|įtraukite|pridėkit|pridėkite|prijunkit|prijunkite|įtraukti|pridėti|įrašyti] (prašau|prašom) (ir) [šį numerį|mano numerį|mane|mus|šitą numerį|mano nr|šį nr] (prašau|ir|prie|į|jūsų|sms) (jūsų|prie|sms) [priminimams|priminimų|pranešimams|pranešimų|naujienoms|naujienų|žinutėms|žinučių|naujienlaiškiui|gavėjų|sąrašą|sąraša|gavėjus|prenumeratorių|prenumeratai]
      [noriu|norėčiau|norim|norime|pageidauju] (irgi|taip pat|ir aš|pradėti) gauti (jūsų|ir) [texts] $
      [kaip] (man|galiu|galima|galėčiau) (galiu|galima|galėčiau) [prisijungti|užsiregistruoti|užsisakyti|užsiprenumeruoti] (prie|jūsų) (jūsų) [texts]
    `,
    help: `
      ? ^ dėl ko (čia) (ši|ta) [žinutė|sms] $
      ? ar (galima|galiu|galėčiau) (man) [pakalbėt|pakalbėti|pasikalbėti|kalbėti|bendrauti] su (gyvu) [žmogum|žmogumi|operatorium|operatoriumi|darbuotoju|konsultantu]
      ? [nesuprantu|nesupratau|paaiškinkit|paaiškinkite] kaip (čia) veikia (ta|jūsų|ši|šita|tie) [nuolaidų kortelė|kortelė|lojalumo kortelė|taškai|taškų sistema|programa]
      ? ^ kodėl (man) (tai|ši|ta|šita) [atėjo|atsiuntė|žinutė atėjo|atėjo žinutė] $
      kaip … [išjungti|išjungt|atjungti|sustabdyti|stabdyti] (man) [šituos|šituas|šitas|šiuos|šias|jūsų|tuos|tas|visus jūsų] [texts]
      ^ (o|ar) (čia|jūs|ar) [sukčiai|apgavikai|sukčius] (čia|jūs) $
      ^ (o|atsiprašau) iš (kokios|kurios) [kokios įmonės|kokios firmos|kokios kompanijos|kurios įmonės] (jūs|čia) (rašot|rašote|esat|esate|skambinat)
      iš [kokios|kurios] (jūs) [įmonės|firmos|kompanijos|organizacijos|parduotuvės] (jūs|čia|man) [rašot|rašote|esat|esate|kreipiatės]
      ^ (o|atsiprašau) [koks|kokia|kieno] (čia|tai|gi) [numeris|žinutė|įmonė|firma|sms|telefonas|svetainė] (čia|tai) $
      ^ (o|atsiprašau) [kas čia per|kas tai per|kas per|kas čia do|kas čia do per] (čia) [sms|žinutė|numeris|įmonė|firma|reklama|nesąmonė|žinutės|paslauga] $
      ^ (o|atsiprašau) apie ką (čia|jūs|gi) (eina|kalba) (kalba|kalbat|kalbate|čia|žinutė) $
      ^ (o) kaip (čia|tai|visa) (tai|viskas) [veikia|vyksta] $
      (ar|kaip) (galiu|galima|galėčiau|norėčiau|noriu) [pakalbėti|pasikalbėti|kalbėti|susisiekti] su (gyvu) [žmogumi|operatoriumi|konsultantu|darbuotoju|vadybininku|kuo nors]
      ^ (aš) (nieko|kažko) [nesuprantu|nesupratau] (o) [kas čia|kas jūs|apie ką čia|kas rašo|kas tai|kas čia per]
      ^ (o|atsiprašau) nuo ko (čia|ši|šita) (žinutė|sms|laiškas) (čia) $
      ^ (o|tai) prisistatykite (prašau|pirma) $
      ^ (o) prisistatykit (prašau|pirma) $
      ^ (sakykit|o|na|žmonės|pasakykit) kaip (man|čia|galima) (tas|jūsų|šitas|šias|tų|iš|nuo) (jūsų) (sms|žinutes|žinučių|reklamas|reklamų|spamą|prenumeratą|pranešimus) [išjungti|išjungt|atsisakyti|atsisakyt|stabdyti|sustabdyti|nutraukti|atjungti|atsikratyti|nusiimti] (tas|jūsų|šitas|šias|tų|šitų|šių) (sms|žinutes|žinučių|reklamas|reklamų|spamą|spamo|prenumeratą|prenumeratos|pranešimus|pranešimų) $
      [ką|kur|kokį žodį|kokį kodą] (man|reikia|reik) (man|reikia|reik) [parašyti|parašyt|siųsti|siųst|išsiųsti|išsiųst|paspausti|atsakyti|atsiųsti] kad (man) (daugiau|nebe) (man) [neateitų|nebeateitų|negaučiau|nebegaučiau|nesiųstų|nebesiųstų|nerašytų|neberašytų|nesiųstumėt|nebesiųstumėt] (daugiau) (sms|žinučių|žinutės|reklamų|reklamos)
      [kaip|kokiu būdu|ką daryti kad] (man|galima) [nustoti|nebe|liautis|nutraukti] (gauti|gavus) (šitas|šias|jūsų|tas) [texts]
      [noriu|galima|galiu|duokit|sujunkit|pakvieskit|reikia man] (man|su) (kalbėti|pakalbėti|pasikalbėti|susisiekti) (su) [gyvu žmogumi|žmogumi|gyvą žmogų|operatoriumi|operatorių|vadybininku|konsultantu|darbuotoju|tikru žmogumi]
      ^ (o|atsiprašau|ar) su kuo (aš) (čia|dabar) [kalbu|bendrauju|susirašinėju|turiu reikalą]
      (čia|tai|ar) (čia|jūs) [botas|robotas|automatas] ar (gyvas) [žmogus|gyvas žmogus|gyvas]
      kur (man|reikia) [skambinti|rašyti|kreiptis|spausti|paspausti] kad … [atsisakyčiau|atsisakyti|išsiregistruočiau|nebegaučiau|nesiųstumėt|nustotų]
      [su gyvu žmogumi|su gyvu žmogum|su žmogumi|su žmogum|su konsultantu|su darbuotoju|su operatoriumi] (galiu|galima|noriu|ar|norėčiau) [pasikalbėti|pasikalbėt|kalbėti|susisiekti|sujungti|sujunkit]
      [kaip|ką daryti kad|ką parašyti kad|ką siųsti kad] (man|galiu|iš|nuo|čia|jūsų|šito) (jums|man|nuo) (visų) [atsikratyti jūsų|atsikratyti šių|atsikratyti šitų|išsiregistruoti|išeiti iš sąrašo|atsijungti nuo|nebegauti|negauti|atsisakyti jūsų|atsisakyti žinučių|atsisakyti sms|atsisakyti šių|atsisakyti prenumeratos|atsisakyti reklamos]
      [reikia|reikalinga|prašau] pagalbos … [susisiekti|kaip|kur|kontakt*]
      kas (man|čia) [siunčia|rašo] (man|tas|šias|šitas|šituos) [texts]
      ^ (o) [kas čia rašo|kas rašo|kas siunčia|kas man rašo|kas skambina|kas čia siunčia] (tokie|toks) $
      kas čia [rašo|per įmonė|per numeris|siunčia]
      kas jūs (tokie|esate) (ir|kad) … [rašot|rašote|siunčiat|siunčiate|numerį]
      kas jūs per [įmonė|firma]
      [kokia|kas per] (čia|tai) įmonė
      kaip (man|galima|galiu|čia|aš) (galiu|galima) (man) [atsisakyti|išsiregistruoti|atsijungti|nutraukti prenumeratą|sustabdyti žinutes|išjungti žinutes|išjungti jus] (šitų|šių|jūsų|nuo)
      kaip (man|galiu|galima) (galiu) [atsisakyti|nutraukti|sustabdyti|išjungti] (šitų|šių|jūsų|tų|šias) [texts]
      [kaip|kur] (su|galiu|galima) (su jumis|jumis) (galiu) [susisiekti|paskambinti|prisiskambinti]
      ^ reikia pagalbos $
      [paaiškinkit|paaiškinkite|nesuprantu|nesupratau] (kas čia|kas) … [kodas|žinutė|sms|pranešimas] … [iš ko|kas|nuo ko|iš kur]
    `,
    access: `
      [atsiųsti|atsiųskit|atsiųskite] visus apie mane (surinktus|sukauptus|turimus) duomenis
      [kokias|kokius|kokie] [pastabas|užrašus|įrašus|įrašai] … apie mane
      ar (gal) [galėčiau|galiu|galima|galėtume] [gauti|pamatyti] (savo|mano) [kortelės|bylos|ligos istorijos|duomenų|užrašų|anketos|savo bylą|savo duomenis] … (kopiją|išrašą)
      [kas|ką] (yra) apie mane (yra) [kortelėje|byloje|anketoje|profilyje|sistemoje|ligos istorijoje] (yra) [parašyta|rašoma|įrašyta|užrašyta|surašyta]
      [kas|ką] (ten) (apie mane) (yra|viskas) (yra) [parašyta|rašoma|įrašyta|surašyta|prirašyta|užrašyta|parašyta apie mane] (apie mane) [mano kortelėje|mano byloje|mano ligos istorijoje|mano anketoje|mano profilyje|kortelėje apie mane|byloje apie mane|mano kliento kortelėje|mano nario kortelėje|mano dokumentuose]
      ? [kaip|iš kur] (čia) (mano) [mano numeris|mano telefonas|mano duomenys] (pas) [pas jus|jums|pas jus atsirado|jūsų bazėje] (atsirado|pateko|papuolė|yra)
      ? [kokia|kokie|kas] [informacija|duomenys] apie mane (yra|pas jus) [saugoma|saugomi|kaupiama|kaupiami|laikoma|turima|yra]
      ? [informacija|duomenys] apie mane (yra|pas jus) [saugoma|saugomi|kaupiama|kaupiami|laikoma|turima]
      [pateikite|pateikit|atsiųskite|atsiųskit|duokit|prašau|noriu|norėčiau gauti] (man) (visų) [mano duomenų|mano asmens duomenų|mano turimų duomenų] [kopiją|kopijos|išrašą|nuorašą]
      [kam|kokioms įmonėms|kam nors] & [perdavėt|perdavėte|davėt|davėte|pardavėt|pardavėte|atidavėt|teikėt] & [mano duomenis|mano numerį|mano kontaktus|mano duomenų]
      [kas|ką] (jums) (apie) [apie mane|jums apie mane] [žinoma|žinot|žinote|sukaupta]
      [kas] (jums|gi) [mano numerį|mano telefoną|mano kontaktus|mano duomenis] (jums) [davė|pardavė|atidavė|perdavė|nutekino]
      [parodykit|parodykite|pateikit|pateikite|atsiųskit|atsiųskite|duokit] (man|prašau) (visą|pilną) [mano bylą|mano dosjė|dosjė|mano kortelę|mano istoriją|viską apie mane|informaciją apie mane|duomenis apie mane|viską ką turit]
      ? ar (jūsų|pas) (jus|bazėje|sistemoje) (yra|turit) (kokia nors|kokių) [informacija|informacijos|duomenų|kažkas] apie mane
      [iškasėt|iškapstėt|suradot|radot|atkapstėt|ištraukėt|gavot|nusipirkot] (jūs|tą|čia) [mano numerį|mano telefoną|mano kontaktus|mano duomenis|tą numerį|šį numerį]
      [iš kur|iš ko|kaip|kur|kas davė] (jūs|ištraukėt|jums) [gavot|gavote|ištraukėt|turit|turite|traukėt|radot|sužinojot|paėmėt|davė] (mano) [numerį|numeris|telefoną|duomenis|nr|kontaktus]
      [noriu|norėčiau|prašau|pageidauju] (gauti|pateikti|atsiųsti|man) (gauti|savo|mano) (savo|mano|asmens) (asmens) [duomenų] [kopiją|kopija|išrašą|nuorašą|kopijos]
      [kokius|kokie|kokią|kokia] (mano|asmens|jūs) (asmens) [data] (apie mane|jūs) [hold] (apie mane)
      ką (jūs) apie mane [hold]
      ką (jūs) [hold] apie mane
      [iš kur|kaip|kur] (jūs|išvis|jums) [turite|turit|gavote|gavot|sužinojote|radot|radote|žinote|gavo] (mano) [numerį|numeris|telefoną|duomenis|kontaktus]
      kas (jums) [davė|pardavė] (jums) [mano numerį|mano duomenis|mano telefoną]
      [kopiją|kopija|išrašą|prieigą|susipažinti su] (visų|visais|prie) [mano|savo|asmens] (asmens) [duomenų|duomenimis]
      [pateikti|pateikite|atsiųskite|parodykite|prašau pateikti|noriu gauti] (man|visus|kokius) (visus|savo) [mano|savo|asmens] (asmens) duomenis
      noriu (susipažinti|žinoti) … [apie mane|savo duomenimis|mano duomenis]`,
    erase: `
      [tvarkyti duomenis|duomenų tvarkymui|tvarkyti mano duomenis] … [ištrinti|ištrinkit|ištrinkite|sunaikinti]
      [neleidau|nesu leidęs|nesu leidusi|neleidžiu] (jums) [saugoti|laikyti|kaupti] … [numerio|duomenų|kopijos|nuotraukos|vardo]
      padarykit taip kad [manęs|mano] … (ten|pas jus) (nebe|daugiau) [nebūtų|nebebūtų|neliktų]
      [pavardė|vardas|numeris|duomenys|nuotrauka|kopija] … (pas jus|jūsų) [neturi likti|likti negali|negali likti|likti neturi|tegul nelieka]
      ? pašalinkit mane iš savo bazės [visam laikui|negrįžtamai|amžiams]
      ? [nelaikykit|nelaikykite|nesaugokit|nesaugokite] (daugiau) [nieko] apie mane (nei) (vardo) (nei) (adreso)
      ? [nuotraukas|nuotrauką|nuotraukas ir anketą|anketą ir nuotraukas|anketą] (tuoj|visas) [ištrinkit|ištrinkite|sunaikinkit|sunaikinkite]
      ? [wipeOut] & [myRecord]
      ? [kaip|kur] (man|galiu|galima|galėčiau) [ištrinti|panaikinti|pašalinti|uždaryti|ištrint] (visus) [myRecord]
      ? [ištrinkite|ištrinkit|pašalinkite] (prašau) mano [vardą|pavardę|adresą|el paštą] ir [adresą|pavardę|telefoną|numerį|el paštą|vardą]
      ? (kad|noriu kad|tegul) (jokių|nė jokių) [mano duomenų|duomenų apie mane|mano informacijos] (pas jus|jūsų|daugiau) (sistemoje|bazėje) [neliktų|nebeliktų|nebūtų|nebebūtų]
      [noriu|reikalauju|prašau|pageidauju] (kad) [kad] (jūs) [pamirštumėt|pamirštumėte|ištrintumėt|ištrintumėte|sunaikintumėt|sunaikintumėte|užmirštumėt] (viską) (ką) (apie mane) (žinot|žinote|turit|turite|saugot) (apie mane)
      [sunaikinkit|sunaikinkite|ištrinkit|ištrinkite|sudeginkit] (prašau) [mano anketą|mano kortelę|mano profilį|mano bylą|mano paskyrą]
      [prašau|reikalauju|noriu kad|prašom] (daugiau) [nebesaugoti|nesaugoti|nebesaugot|nebelaikyti|nebesaugotumėt|nebesaugotumėte] (daugiau) [mano duomenų|mano asmens duomenų|duomenų apie mane|mano numerio]
      [išimkit|pašalinkit|ištrinkit|išimkite|pašalinkite|ištrinkite] (prašau) iš (jūsų|savo) [bazės|sistemos|serverio|duomenų bazės] (visus) (mano) [mano duomenis|asmens duomenis|paso duomenis|mano paso|mano asmens|duomenis]
      [ištrinkit|ištrinkite|pašalinkit|pašalinkite|panaikinkit|sunaikinkit|išvalykit] mane … [istorija|istoriją|duomenis|duomenimis|paskyrą|profilį]
      ? [kad|tegul] & [pėdsako|pėdsakų|nieko apie mane|žymės] & [neliktų|nebeliktų|nebūtų|neliks]
      [nebesaugokit|nebesaugokite|nesaugokit|nesaugokite|nelaikykit|nebelaikykit|nustokit saugoti] (daugiau|savo) (mano) (asmens) [duomenų|informacijos|numerio|asmens duomenų]
      [prašau|reikalauju|noriu] (visiškai) [pašalinti|ištrinti|sunaikinti|panaikinti] (visus|visą) (mano) (asmens) [mano duomenis|asmens duomenis|mano asmens duomenis|mano informaciją|mano paskyrą] (iš) (jūsų) (sistemos|bazės)
      [ištrinkite|ištrinkit|ištrinti|sunaikinkite|pašalinkite|ištrinkyt|panaikinkite] (prašau|iš karto) (visus|visą|visi) (mano|savo) (asmens) [duomenis|mano informaciją|mano paskyrą|mano profilį|mano duomenis|paskyrą]
      [ištrinkite|ištrinkit|ištrinti] (prašau) viską (ką) (turite|turit|žinot) [apie mane|ką turite|turite apie mane]
      [teisė būti pamirštam|teisė būti pamirštai|pamirškite mane]
      [ištrinkite|ištrinkit|ištrinti] … mano numerį
      [ištrin*|sunaikin*|pašalint*|pašalink*|panaikin*|išmeskit*|sudegin*|nebesaugo*|nesaugo*|nelaiky*] … [cv|gyvenimo aprašymą|gyvenimo aprašymo|motyvacinį laišką|anketą kurią|anketos kurią|paso kopiją|paso kopijos|dokumento kopiją|dokumento kopijos|tapatybės kopiją]
      [cv|gyvenimo aprašymą|motyvacinį laišką|anketą|paso kopiją|dokumento kopiją|nuotraukas|bylą|ligos istoriją|rentgeno nuotraukas|kortelės duomenis] … [ištrinkit|ištrinkite|ištrinti|ištrint|sunaikinkit|sunaikinkite|sunaikinti|sunaikint|pašalinkit|pašalinkite|pašalinti|panaikinkit|panaikinkite|išmeskit|išmeskite|ištrintumėt|ištrintumėte|sunaikintumėt|sunaikintumėte]
      [nenoriu|nepageidauju|prašau|reikalauju] kad (pas jus|jūsų) … [liktų|neliktų|būtų saugom*|saugotumėt*|laikytumėt*|kabotų|gulėtų] … [mano|duomen*|apie mane|nuotrauk*|kopij*|manęs]
      [nenoriu|nepageidauju] kad (jūs) (toliau|dar) [saugotumėt*|laikytumėt*|turėtumėt*] … [mano|duomen*|apie mane|nuotrauk*|kopij*]
      [uždarykit|uždarykite|uždaryti|uždaryt|panaikinkit|panaikinkite|panaikinti] (prašau|prašom) (mano|savo) [paskyrą|profilį|kliento paskyrą|mano paskyrą|accountą|accounta]
      [kaip] (man|aš|galiu|galima|galėčiau) (galiu|galima|galėčiau) … [ištrinti|ištrint|uždaryti|uždaryt|panaikinti|pašalinti] … [paskyrą|profilį|duomenis|anketą|accountą]
      [ištrinkit|ištrinkite|ištrinti|pašalinkit|pašalinkite|pašalinti|išimkit|išimkite|išmeskit|išmeskite|išbraukit|išbraukite] (mane|mano numerį|mano nr|mano telefoną|mano vardą|numerį) (visiškai|visam laikui|prašau) iš (jūsų|savo|visų) [sistemos|sistemų|duombazės|duomenų bazės|registro|registrų|archyvo|archyvų|serverio|serverių|kompiuterio|failų|kartotekos|crm]
      teis* būti [pamirštam|pamirštai|pamirštas|pamiršta|užmirštam|užmirštai]
      [duomenų|paskyros|profilio] [ištrynimo|ištrynimą|sunaikinimo|sunaikinimą|pašalinimo|pašalinimą|panaikinimo|panaikinimą]
      [bdar|gdpr] & [ištrin*|sunaikin*|pašalin*|pamiršt*|panaikin*]
      [pamirškit|pamirškite|užmirškit|užmirškite] (mane) (ir) (viską) [apie mane|mane ir|viską ką|mano duomenis|ką žinot|ką žinote]
      (ar) [galite|galit|galėtumėte|galėtumėt|galima] (prašau|man) (prašau) [sunaikinti|sunaikint|ištrinti|ištrint|pašalinti|panaikinti|išmesti] (visą|visus|mano) (mano|sūnaus|dukters|dukros|vaiko|savo|mūsų) (sūnaus|dukters|dukros|vaiko|asmens) [anketą|duomenis|paskyrą|profilį|bylą|kortelę|nuotraukas|nuotrauką|įrašus|istoriją|informaciją|cv|dokumentus|kopiją|rentgeno nuotraukas]
    `,
    rectify: `
      [persikrausčiau|persikraustėm|persikraustėme|persikėliau] (mano|mūsų) naujas adresas (yra) … (prašau) [pakeisti|pakeiskit|pakeiskite|įrašykit|įrašykite|atnaujinkit|atnaujinkite]
      [naujas adresas|mano naujas adresas|naujasis adresas|mano adresas dabar] (yra) … (prašau) [pakeisti|pakeiskit|pakeiskite|įrašykit|įrašykite|atnaujinkit|atnaujinkite]
      (mano) [vardas|pavardė] rašomas … ne
      (mano) [vardas|pavardė] rašoma … ne
      [rašykit|rašykite|perrašykit|išrašykit|išrašykite] (prašau) [sąskaitas|sutartį|sąskaitą] mano vardu
      ? [kortelėje|byloje|popieriuose|anketoje] & [kad esu|kad turiu|kad sergu|esą esu] & [nesu|neturiu|nesergu]
      ? [pavardė|vardas] yra … ne
      [kortelėje|mano kortelėje|byloje|mano byloje|jūsų popieriuose|jūsų sistemoje|pas jus parašyta|pas jus įrašyta|anketoje] & [netiesa|tai netiesa|ne tiesa|nėra tiesa|klaidinga|neatitinka tikrovės]
      [gimimo metai|gimimo data|gimimo diena|gimimo datą|gimimo metus] & [teisingai|iš tikrųjų|neteisingai|neteisinga|klaidingai|klaida|turi būti]
      ? ^ (aš) (esu) esu … ne … [pataisykit|pataisykite|ištaisykit|ištaisykite]
      [naujas|naujasis] (mano) [mob|mobilus|mobilusis|mob nr] & [įrašykit|įrašykite|įveskit|įveskite|pasižymėkit|pasižymėkite|pakeiskit|pakeiskite|vietoj seno]
      [rodmuo|rodmenys|rodmenį|skaitiklio rodmuo|skaitiklio rodmenys] & [neteisingai|neteisingi|klaidingai|klaida|klaidingi|pataisykit|pataisykite]
      [naujas|naujasis] (mano) [mob|mobilus|mobilusis|nr|numeris|tel|telefonas] … [įrašykit|įrašykite|įveskit|įveskite|pasižymėkit|pasižymėkite|įtraukit|įtraukite|pakeiskit|pakeiskite] (vietoj|prašau) [į kortelę|į bylą|į sistemą|seno|vietoj seno|senojo|į anketą]
      [perrašykite|perrašykit|perrašyti|performinkit|performinkite|pakeiskite] (prašau) [sutartį|sąskaitą|paskyrą|abonementą] (prašau) [mano vardu|ant manęs|į mano vardą|mano pavarde]
      [ištekėjau|vedžiau|susituokiau|susituokėme|išsiskyriau] & [pakeiskite|pakeiskit|pakeisti|pataisykit|pataisykite|įrašykit|įrašykite|keiskit]
      [pas jus parašyta|pas jus įrašyta|pas jus užrašyta|jūsų popieriuose|jūsų dokumentuose|jūsų duomenyse|jūsų sistemoje|mano kortelėje|mano byloje|kortelėje|byloje parašyta|kortelėje parašyta|anketoje] & [esu|turiu|man|alergija|gimiau|gimęs|gimusi|gyvenu|vedęs|ištekėjusi] & [iš tikrųjų|iš tiesų|neteisingai|klaidingai|netiesa|klaida|pataisykit|pataisykite|ištaisykit|ištaisykite|pakeiskit|teisingai yra|nesu|esu nevedęs|esu netekėjusi|esu išsiskyr*]
      ? [persikrausčiau|persikrausčiom|persikraustėme] & [naujas adresas] & [pakeiskit|pakeiskite|įrašykit|atnaujinkit]
      ? [vaikas vardu|vardu|pavardė|vardas|vardą] & [sąraše|anketoje|sistemoje|sutartyje] & [suklydot|suklydote|supainiojot|supainiojote]
      ? [įsirašykit|įsirašykite|užsirašykit|užsirašykite] (mano) [naują|nauja] [tel|telefoną|numerį|adresą|paštą]
      ? kreipiatės [pone|ponia|ponas] … o aš [moteris|vyras|ne]
      ? [anketoje|sutartyje|kortelėje|sistemoje] (yra) [įrašytas|įrašyta|parašyta|parašytas|nurodyta] & [pakoreguot|pakoreguoti|pakoreguokit|pakoreguokite|atnaujinkite|atnaujinkit|sutvarkykit|pataisykit]
      ? [asmens kodo|pavardės|vardo|telefono] [galas|raidė|skaičius|paskutinis skaičius] (yra) [supainiotas|supainiota|sumaišytas|neteisingas]
      ? [inFile] & [dataField] & [offData]
      ? [inFile] & [dataField] & [alterIt]
      ? mano [profilyje|paskyroje|duomenyse|anketoje|varde|pavardėje|adrese] (yra|pas jus) (įsivėlusi) [klaida|klaidų|klaidos]
      ? mano [dataField] (pas jus|yra|jau|sistemoje) (įrašytas|parašytas|nurodytas|parašyta|įrašyta) [offData]
      ? [offData] (yra|pas jus) mano [dataField]
      ? (mano) [gimimo data|gimtadienis] (yra|pas jus|įrašyta|nurodyta) [offData]
      ? (mano) gimtadienis … o ne
      ? (jūs) [neteisingai|klaidingai|blogai] (jūs) [rašot|rašote|įrašėt|įrašėte|parašėt|parašėte|užrašėt|įvedėt] (mano) [pavardę|vardą|adresą|numerį|el paštą|duomenis]
      ? [pakeičiau|pasikeičiau|pasikeitė|keitėsi|keičiasi] & [numerį|numeris|telefoną|adresas|adresą|pavardė|pavardę|el paštas|el paštą|vardas] & [alterIt|įrašykite|įrašykit|įsirašykite]
      ? [naujas|nauja|naują|kitas|kita] [numeris|numerį|telefonas|telefoną|adresas|adresą|el paštas|el paštą|pavardė|pavardę|telefono numeris] & [alterIt|įrašykite|įrašykit]
      ? [persikrausčiau|persikėliau|persikraustėm|persikraustėme] & [naujas adresas|adresas dabar|mano adresas|adresas pasikeitė|naują adresą]
      ? [ištekėjau|vedžiau|susituokiau|išsiskyriau] & [pavardė|pavardę]
      ? [kur|kaip|noriu|norėčiau|reikia|ar galima] (galiu|galima|man|galėčiau) [alterIt] (savo|mano) [adresą|pavardę|vardą|el paštą|telefoną|numerį|telefono numerį|duomenis|gimimo datą]
      [rašot|rašote|parašyta|įrašyta|nurodyta] & [o aš|iš tikrųjų|o turi būti|vietoj] & [pakeiskit|pataisykit|ištaisykit|pakeiskite|pataisykite|ištaisykite]
      [vadinat|vadinate|kreipiatės|įrašėt mane|užrašėt mane|esu įrašytas|esu įrašyta] & [fix|o aš|iš tikrųjų|turi būti] & [fix|vardas|esu|ne]
      [wrong] (įrašyta|parašyta|jūs|užrašyta|nurodyta|mano) [pavardė|pavardę|mano vardas|mano vardą]
      [pavardė|mano vardas|pavardę] … [wrong]
      [name] … [wrong] … [fix]
      [pasikeitė|pakeičiau|pasikeičiau] (mano) [pavardė|adresas|pavardę|adresą|numeris|vardas] … [fix]
      [pataisykit|pataisykite|ištaisykite|ištaisykit|pakeiskite|pakeiskit|atnaujinkite|atnaujinkit] (prašau) (mano) [pavardė|pavardę|adresą|gimimo data|duomenis|mano vardą]
      [fix] (prašau) mano [name]
      [mano] [vardas|pavardė] (yra) … [o ne|ne]  … [pataisyk*|ištaisyk*|pakeisk*|taisyk*|pakoreguok*|sutvarkyk*]
      (aš) (esu) [ponia|moteris|panelė] (o) (aš) [o ne|ne] [ponas|vyras]
      (aš) (esu) [ponas|vyras] (o) [o ne|ne] [ponia|moteris|panelė]
      nesu [ponas|ponia|vyras|moteris|panelė] … [pataisyk*|ištaisyk*|pakeisk*|esu|o]
      [kreipiatės|rašote|vadinate|kreipiatės į mane|rašot|vadinat] … [ponas|ponia|ponia o|pone|vyriška|moteriška] … [esu|pataisyk*|pakeisk*]
      [vardas|pavardė|vardą|pavardę|varde|pavardėje|pavardės] … [su ilga|su ilgąja|su nosine|su trumpa|su š|su s|su z|su ž|su č|su c|su y|su i|su e|su ė|su ū|su u|su w|su v|su dviem|be nosinės|viena raidė|raidė praleista|trūksta raidės|praleista raidė|raidės trūksta|be brūkšnelio|su brūkšneliu|paskutinė raidė|pirma raidė]
      (pas jus|sistemoje|kortelėje|sutartyje|jūsų sistemoje|anketoje|byloje|sąskaitoje|laiške) [parašyta|įrašyta|nurodyta|užrašyta|parašytas|įrašytas|nurodytas|figūruoja|rodo|rašo] … [o turi būti|turi būti|turėtų būti|o turėtų|teisingai|iš tikrųjų|iš tiesų|o aš gim*|o gimiau|o esu|o ne]
      [persikraustėm*|persikraust*|persikrausčiau|persikėl*|kraustomės|kraustausi|išsikrausčiau|gyvenu dabar|dabar gyvenu|dabar gyvename] … [naujas adresas|nauju adresu|adresas|adresu|adresą|pakeisk*|pataisyk*|atnaujink*|įrašyk*]
      [ištekėjau|susituokiau|vedžiau|išsiskyriau|ištekėjusi|išsiskyrusi] … [pavardė|pavardę|pavarde|esu|dabar|šeiminė padėtis|pakeisk*|pataisyk*|atnaujink*]
      [šeiminė padėtis|lytis|pilietybė|kreipinys] … [neteis*|klaid*|blog*|pasikeitė|pakeisk*|pataisyk*|kita]
      [naujas|nauja|naują|naujasis] (mano) [telefonas|telefoną|tel|nr|numeris|numerį|mobilus|el paštas|el|paštas|paštą|meilas|emailas|adresas|adresą|sąskaitos numeris] … [senas|seną|seno|senu|senasis|senuoju|ankstesnis|ankstesnį|buvęs] … [nebe*|nesinaudo*|negalioja|neveikia|ištrinkit*|neaktual*|išjungtas]
      [įrašykit|įrašykite|įrašyti|pasižymėkit|pasižymėkite|įveskit|įveskite|užsirašykit|užsirašykite|pridėkit|pridėkite] (prašau|mano|man|sau|ir) (prašau|mano|man) (mano) [naują|nauja] [telefoną|tel|numerį|nr|adresą|el paštą|el|paštą|pavardę|emailą|meilą|sąskaitą|sąskaitos]
      [vaikas|sūnus|dukra|dukrelė] (dabar|jau) [perėjo|mokosi|lanko|perkeltas|perkelta] … [klasę|klasėje|grupę|grupėje|mokyklą] … [pataisyk*|pakeisk*|atnaujink*|įrašyk*|sistemoje]
      naujas el (paštas) … [nebesinaudo*|nebenaudo*|senu|seno]
      [seno|senu] el (pašto|paštu) [nebenaudoju|nebesinaudoju|nesinaudoju]
      pašto [nebenaudoju|nebesinaudoju] … [įrašyk*|pakeisk*|rašykit|naujas]
      paštas … [senu nebesinaudoju|seno nebenaudoju|senas nebegalioja|senas nebeveikia|seno nebeturiu]
      aš ne (ponas|ponia|moteris|vyras|pone) [ponas|ponia|moteris|vyras|panelė] (o|bet) [ponia|ponas|vyras|moteris|panelė|esu]
      [persikraustėm*|persikraust*|persikrausčiau|persikėl*] … [gyvename|gyvenu] … [pasižymėk*|įrašyk*|kortelėje|pakeisk*]
      [dabar] [gyvename|gyvenu] … [pasižymėk*|įrašyk*|pataisyk*|pakeisk*|kortelėje|sistemoje]
      [pasižymėk*|įrašyk*] (tai|naują|adresą|prašau) [kortelėje|sistemoje|byloje|anketoje|mano kortelėje|mano byloje|pas save]
      persikrausčiau naujas adresas … [pakeisk*|pataisyk*|įrašyk*|atnaujink*]
    `,
    port: `
      [noriu|norėčiau|prašau] (savo) perkelti (savo|mano) duomenis
      ar [galit|galite|galėtumėt|galėtumėte|galima|įmanoma] (man) (visus|visą) (mano|savo) [duomenis|istoriją|treniruotes|pirkinius|informaciją] (man) [atsiųsti|atsiųst|persiųsti|gauti|išsiųsti|eksportuoti] (man) [failu|csv|exceliu|faile|į failą|kaip failą]
      duomenų [perkeliamumo|perkėlimo] [teise|teisę|teisės|teisė]
      [teise|teisę|teisės|teisė] į (savo|mano) [duomenų perkeliamumą|duomenų perkėlimą|duomenų perkelimą|perkeliamumą|duomenų pernešamumą]
      ? [persiųskit|persiųskite|perduokit|perduokite] mano [duomenis|bylą|kortelę|istoriją] (tiesiai) [naujam|naujai|kitai|kitam] [odontologui|gydytojui|draudimo kompanijai|klinikai|tiekėjui|įmonei|mokyklai]
      ? reikia (man) visko [excelyje|excelio faile|csv|faile] … [einu pas|pereinu pas] kitą
      ? [iškelkit|iškelkite|eksportuokit|eksportuokite|išsaugokit] (mano) [treniruočių|užsakymų|pirkimų|matavimų] istoriją (į) [failą|csv|excelį|excel]
      ? [mano duomenis|savo duomenis|mano duomenų] & [kitai įmonei|kitai bendrovei|kitam tiekėjui|pas kitą|csv|json|xml|excel|skaitomu formatu|kompiuterio skaitomu]
      (duokit|atsiųskit|pateikit|noriu) (man) [mano duomenis|savo duomenis|mano asmens duomenis|mano duomenų] (kopiją) (formatu|formate|į|faile) [csv|json|xml|excel|excelio|failu|archyvu|kompiuteriu skaitomu]
      ? [pasiimti|išsinešti|persinešti|perkelti] (savo|mano) [duomenis] & [kitą įmonę|kitai įmonei|kitam|pas kitą|kitą banką|konkurent*]
      [mano duomenis|savo duomenis|asmens duomenis] … [faile|failu|formatu|byloje]
      [duokit|atsiųskit|atsiųskite|pateikite|noriu] (man) duomenis … [faile|failu|formatu|byloje]
      [perkelti|perduoti|perkelkite|eksportuoti|perkėlimas] (visus) [mano|savo|asmens] (asmens) [duomenis|duomenų]
      [perduokit|perduokite|persiųskit|persiųskite|perduoti|persiųsti|perkelkit|perkelkite|perkelti|nusiųskit|nusiųskite|nusiųsti] (prašau|prašom) (mano|savo|sūnaus|dukros|visą|vaiko) (asmens|medicininę|visą) [duomenis|bylą|kortelę|istoriją|ligos istoriją|dokumentus|nuotraukas|tyrimus|rentgeno nuotraukas|informaciją|profilį|pažymius] (tiesiai|tiesiogiai|į) (į) [naujam|naujai|kitam|kitai|naują|kitą]
      [mano|savo] … [excel*|csv*|json|xml|pdf|zip|xls*] (faile|failu|failą|formatu|formate) … [kelsiu|perkelsiu|perkelti|kitą|kitur|kitai|kitam|naujam|pereinu|einu pas|keliu]
      [atsiųskit|atsiųskite|atsiuntimo|duokit|pateikit|pateikite|noriu|gauti] (man) (visus) (mano|savo) (pirkimų|kontaktų|treniruočių|visus) (ir) (kontaktų) duomenis … [excel*|csv*|json|xml|xls*|pdf|failu|faile]
      duomenis [excel*|csv*|json|xml|xls*|pdf] (ar|arba|failu|faile|formatu)
    `,
    object: `
      [nesudarinėkit|nesudarinėkite|nekurkit|nekurkite] (apie) (mane) … profilio
      žmogus (o) ne [algoritmas|kompiuteris|robotas|mašina|programa]
      [neleidžiu|draudžiu|nesutinku] (kad) [sudaryti|sudarinėti|kurti|daryti] (apie) (mane|mano|apie mane) [profilio|profilį|mano profilio|profilių]
      [nesekit|nesekite|neanalizuokit|neanalizuokite] ką (aš) … perku
      [nemokykit|nemokykite|netreniruokit|netreniruokite|neapmokykit] (savo|jūsų) … [intelekto|ai|dirbtinio intelekto|modelio|algoritmo]
      (neleidžiu|draudžiu|nesutinku) (kad) [pagal mano duomenis|pagal mano pirkinius|mano duomenų pagrindu|pagal mano elgesį] … [reklamos|reklamą|reklamas|pasiūlymus|kainas|kainų]
      ? [nesekite|nesekit|nestebėkite|nestebėkit|neanalizuokite|neanalizuokit] (mano) [mano pirkimo|pirkimo|mano pirkinių|pirkinių|pirkimų|mano įpročių] (įpročių|istorijos)
      ? [neduodu|nedaviau|neduosiu] (savo|jums) [sutikimo|leidimo] (jums) [tvarkyti|naudoti|analizuoti|profiliuoti] (mano|savo) (asmens) [duomenis|duomenų]
      ? [nesekit|nesekite|neanalizuokit|neanalizuokite|nestebėkit|nestebėkite|neprofiliuokit|nešnipinėkit|nustokit sekti|liaukitės sekę|nustokit analizuoti|baikit sekti] … [ką perku|mano pirkinių|mano pirkimų|mano elgesio|manęs|mano duomenų|mano pirkinius|ką aš perku]
      [nenoriu|prieštarauju|nesutinku|neleidžiu] & [algoritm*|robotas|dirbtinis intelektas|programa|mašina|automatas|kompiuteris] & [spręstų|nuspręstų|sprendimus|sprendimas|vertintų|rinktų]
      [nustokit|liaukitės|baikit|nekurkit|nedarykit] (man|mano|kurti|apie) (daryti|kurti|sudarinėti|mano) [mano profilio|mano profilį|profilį|pirkėjo profilį|mano portretą|profilio]
      [prieštarauju|nesutinku|protestuoju|nenoriu|draudžiu] (kad|dėl|prieš) … [profil*|analiz*|sektumėt*|sekimo|sekate|algoritm*|automatin*|duomenų tvarkym*]
      [prieštarauju|nesutinku|prieštaravimas] (dėl|prieš|kad|su) … [profil*|tvarkym*|naudojim*|analiz*]
      nenoriu (kad) (mane) [profiliuotumėte|profiliuotų|sektumėte]
      [prieštarauju|nesutinku|neleidžiu|draudžiu|nenoriu|esu prieš|nepageidauju|neduodu sutikimo|neduodu leidimo|protestuoju|nenaudokit|nenaudokite] … [statistik*|rinkos tyrim*|tyrimams|tyrimuose|apklaus*|analiz*|profiliav*|algoritm*|dirbtin*|rinkodaros tiksl*|reklamos tiksl*|suasmenint*|personalizuot*|vertin* algoritm*]
    `,
    restrict: `
      nieko su [mano duomenimis|mano byla|mūsų duomenimis|mano kortele] (kol kas|daugiau|dabar) [nedarykit|nedarykite|nedaryti]
      nedarykite (kol kas) nieko su [mano duomenimis|mano byla|mūsų duomenimis]
      (dar) nieko netrinkit … [ginčą|ginčas|teismą|skundą|draudimu]
      [neištrinkite|neištrinkit|netrinkite|netrinkit] … [teismui|teisme|skundui|draudimui|ginčui|bylai]
      ? (kol kas|laikinai) [nenaudokit|nenaudokite] mano [bylos|duomenų|anketos|kortelės] bet (ir) [netrinkit|netrinkite|neištrinkit]
      [sustabdyti|sustabdykit|sustabdykite|pristabdyti|pristabdykit|pristabdykite|sustabdytumėte|stabdykite] (visą) (visų) (mano) (asmens) duomenų [tvarkymą|apdorojimą|naudojimą]
      ? kol [vyksta|vyks|nebus|nepasibaigs] (patikrinimas|tyrimas|ginčas|patikrinta) [nenaudokite|nenaudokit|nelieskite|nelieskit|netvarkykite|netvarkykit] (mano) (asmens) [duomenų|informacijos]
      ? [duomenys|duomenis|duomenų|profilį|paskyrą|informaciją] & [neištrinkite|neištrinkit|netrinkite|netrinkit|tegul lieka|tegu lieka|lieka|saugokite|saugokit|palikite|palikit|laikykite] & [dontUse]
      ? [kol kas|laikinai|kol išsiaiškinsim|kol išsiaiškinsit|kol netikrinsit|kuriam laikui] (mano) [nenaudokite|nenaudokit|nelieskite|nelieskit|netvarkykite|netvarkykit|užšaldykite|užblokuokite] (mano) (asmens) [duomenų|duomenis|profilį|informacijos|paskyrą]
      ? kol [išsiaiškinsim|išsiaiškinsime|išsiaiškinsit|nepatikrinsit|nepatikrinsite] (tai) [nelieskite|nelieskit|nenaudokite|nenaudokit|netvarkykite] (mano) (asmens) [duomenų|informacijos]
      [nelieskit|nelieskite|nenaudokit|nenaudokite|nebenaudokit] (mano) (asmens) [mano duomenų|duomenų|mano informacijos|asmens duomenų]
      ? [nelieskit|nenaudokit|nenaudokite|nebenaudokit|netvarkykit|nieko nedarykit su] (kol kas|laikinai) (mano) [mano duomenų|mano informacijos|duomenų|mano duomenimis]
      ? [mano duomenys|mano duomenis] & [tegu guli|tegul guli|tegu būna|saugokit|palikit] & [nieko nedarykit|nieko su jais|nenaudokit|nelieskit|bet ne]
      [apribokite|apriboti|apribojimas|sustabdykite|užšaldykite|užblokuokite] … [duomenų tvarkymą|duomenų naudojimą|duomenų tvarkymo|tvarkymą]
      [užšaldykite|apribokite|užblokuokite] (visus) mano duomenis
      [palikit|palikite|saugokit|saugokite|laikykit|laikykite|pasilikit|pasilikite] … [duomen*|byl*|informacij*|profil*|paskyr*|juos|anket*|nuotrauk*] … [nenaudo*|nelies*|netvarky*|nieko nedaryk*|neapdoro*|bet ne|neperduo*]
      [duomen*|byl*|informacij*|juos|anket*] (mano) [palikit|palikite|saugokit|saugokite|laikykit|laikykite|tegul|tegu|galit|galite] … [nenaudo*|nelies*|netvarky*|nieko nedaryk*|neapdoro*|neperduo*]
      [užšaldykit|užšaldykite|užrakinkit|užrakinkite|įšaldykit|užblokuokit|užblokuokite|pristabdykit|pristabdykite|apribokit|apribokite|užšaldyti|apriboti|užblokuoti] (mano|savo|visus) (asmens) [duomenis|duomenų|bylą|anketą|profilį|paskyrą|informaciją]
      [kol|iki] … [nenaudokit|nenaudokite|nelieskit|nelieskite|netvarkykit|netvarkykite] … [duomenų|bylos|anketos|informacijos|istorijos]
      [nenaudokit|nenaudokite|nelieskit|nelieskite|netvarkykit|netvarkykite] (mano|mūsų) (asmens) [duomenų|bylos|anketos|informacijos|istorijos] (kol|iki|laikinai) … [kol|iki|laikinai]
    `,
    do_not_sell: `
      [draudžiu|neleidžiu] [parduoti|perduoti|dalintis|platinti] (ir|ar|bei) (perduoti|parduoti|platinti|dalintis) mano [duomenis|duomenimis|numerį|numeriu]
      (esu|aš) [prieš] (mano|asmens) [mano duomenų|duomenų|mano numerio|kontaktų] [perdavimą|pardavimą|teikimą|dalinimąsi] (kitiems|partneriams|tretiesiems)
      [mano duomenys|mano numeris|mano kontaktai] (tai|čia|yra|nėra) [ne prekė|nėra prekė|ne pardavimui|neparduodami|neparduodamas]
      [draudžiu|neleidžiu|nesutinku] (jums) [perduoti|parduoti|teikti|platinti|atiduoti] (mano) [mano duomenis|duomenis|asmens duomenis|mano numerį|kontaktus] (kam nors) [tretiesiems|trečiosioms|kitiems|kitoms|partneriams|asmenims|niekam]
      [noShare] & [myData] & [niekam|tretiesiems|trečiosioms|kitiems|kitoms|partner*|reklamuotoj*|įmonėms|pašaliniams|kam nors]
      ? [noShare] & [myData]
      [neparduokite|neparduokit|nesidalinkite|neperduokite|neperduokit|neteikite] (niekam|prašau) (niekam) (mano|su) (asmens) [duomenų|numerio|duomenimis]`,
    wrong_number: `
      ? (aš) ne … ir … nepažįstu
      ? čia (visai) (yra) ne … [numeris|telefonas] $
      [čia|šiuo adresu|šiuo numeriu] (nėra|jau) [joks|jokia|niekas|jokio|jokios|nėra jokio|nėra jokios] (tokio|tokios|tokia|toks) … [negyvena|nėra|nedirba|nebegyvena]
      ? ^ čia jokios [linos|onos|rasos|rūtos|ingos|ievos|eglės|agnės|monikos|daivos|kristinos] [nėra|nera] $
      ? šį numerį (aš) gavau (tik) … [kieno buvo nežinau|nežinau kieno|kieno nežinau]
      ? [nebedirba|nedirba] (pas mus) … [telefonas|numeris] [atiteko man|dabar mano|perėjo man]
      ? [pasikeitė|pakeitė] numerį [rašykit|rašykite|skambinkit] (jam|jai) [kitur|kitu numeriu]
      ? (čia|šis) (jau|dabar) (kito|kitos) [kito žmogaus|kito asmens|kitos moters|svetimas] (jau) (čia) [numeris|telefonas|numeriu]
      ? [čia|šiuo adresu] (jau|daugiau|seniai) [nebegyvena|negyvena]
      ? [nebegyvena|negyvena] (jau|daugiau) čia
      ? ^ čia nėra [jokios|jokio|tokio|tokios] [onos|rasos|linos|rūtos|ingos|kristinos|daivos|ievos|eglės|agnės|monikos|jono|dariaus|antano|tomo|manto|petro|andriaus|mindaugo|vytauto|luko|žmogaus]
      ? ^ [tokio|tokios|tokių] čia [nėra|negyvena] $
      ? ne [tam|tai|ten] (žmogui|jūs) [rašot|rašote|rašėt|rašėte|parašėte|siunčiate|siunčiat|skambinate|skambinat|pataikėte]
      ? ^ (aš) nepažįstu (jokio|jokios|tokio|tokios) [jokio|jokios|tokio|tokios|jokių]
      ? [numeris|telefonas] (jau|dabar) [priklauso kitam|priklauso kitai|kito žmogaus|ne jo|ne jos|yra kito|pas kitą žmogų|jau nebe jo|jau nebe jos]
      ? (šis) numeris (jau) pakeitė [savininką|šeimininką]
      ? [numerio|numeris] (dabar|jau) [kitas savininkas|naujas savininkas|savininkas pasikeitė|savininkas kitas]
      ? ^ čia (jau) ne … [telefonas|numeris|mobilus]
      ? [nebenaudoja|nesinaudoja|nebesinaudoja|neturi|nebeturi] (jau|šio|daugiau) (šio|šiuo) [numerio|numeriu|telefono]
      ? (jūs|turbūt) [supainiojot|supainiojote|sumaišėt|sumaišėte|painiojate|maišote] mane su (kažkuo|kažkokiu|kitu|kita)
      ? [nusipirkau|pirkau|gavau|įsigijau] (neseniai|ką tik|šią|šitą|tą) (šią|šitą|naują) [sim kortelę|kortelę|numerį|sim] & [nepažįstu|neseniai|kliento|ne aš|ne man|nežinau]
      ? neseniai [nusipirkau|pirkau|gavau|įsigijau] (šią|šitą|šį|naują) [sim kortelę|numerį|sim]
      ? jums (turbūt|matyt) (reikia|reikalingas) [reikia kito žmogaus|kitas žmogus|reikia ne manęs|reikia kažko kito]
      ? [metai|metus|pusmetį|mėnuo|seniai] (kaip|jau) [turiu|naudoju|naudojuosi] (šį|šitą|šiuo|tą) [numerį|numeriu]
      šiuo [numeriu|telefonu] (dabar|jau) (dabar|jau) naudojuosi (dabar) aš
      ? [žinutė|sms|žinutės|ši žinutė] (tikriausiai|turbūt) [buvo skirta ne man|skirta ne man|skirtos ne man|ne man skirta|ne man skirtos|buvo ne man]
      ? [čia|tai] (jau) [nebe|jau ne] … numeris $
      [telefonas|numeris|šis telefonas|šis numeris] (jau|daugiau|man) [nebepriklauso|nepriklauso]
      šio numerio (jau|daugiau) [nebeturi|nebenaudoja|neturi] … [mano|dabar mano|dabar jis mano]
      ? [klystat|klystate|suklydot|suklydote|apsirikot|apsirikote] & [čia nėra|nėra čia|čia negyvena|negyvena čia]
      ? [gaunu|ateina|siunčiat|siunčiate|ateina man] (man) [svetimas|svetimos|kito žmogaus|ne savo] [žinutes|žinutės|sms|pranešimus|pranešimai]
      ? ne [tuo|į tą] [numeriu|numerį] (rašot|rašote|skambinat|pataikėt)
      ? ^ (jūs|turbūt|matyt) [apsirikot|apsirikote|suklydot|suklydote|ne ten pataikėt] (numeriu|žmogumi) $
      ? [pakeitė|pasikeitė] (savo) numerį … [dabar jis mano|dabar mano|dabar čia mano|jis dabar mano]
      ? (jūs|rašot|skambinat|pataikėt) ne [ten|tam|tai|tą žmogų] [pataikėt|rašot|skambinat|žmogui|moteriai|kreipiatės]
      ? [sim kortelę|kortelę|numerį] & [pirkau|nusipirkau|gavau] & [ankstesnio savininko|ankstesnis savininkas|buvusio savininko|buvęs savininkas|seno savininko]
      ? (jūs) (mane) su (kažkuo|kitu|kita) (mane) [maišot|maišote|supainiojot|sumaišėt|painiojat]
      ^ [aš ne|čia ne|tai ne|nesu|aš nesu|aš čia ne] [who]
      [suklydot|suklydote|apsirikot|apsirikote|supainiojote|sumaišėte] (gal|numeriu) [numeriu|numerį|aš ne|žmogumi]
      [aš ne|aš nesu|tai ne aš] [who]
      [čia|tai] ne [who] (numeris)
      [nepažįstu|čia nėra|negyvena] (čia|jokio|jokios|tokio) [jokio tokio|tokio|tokios|jokios tokios]
      šis numeris (jau) [nebe|nepriklauso|priklauso kitam]
      numeris dabar mano
      ^ (jūs) [čia|tai] ne tas žmogus $
      [rašote|siunčiate] ne (tam|tuo) [žmogui|numeriu|tam]`,
    nothing: `
      [išbrauk|išbraukit|ištrink|išimk] [vyną|alų|pieną|duoną|tortą|mėsą|sūrį|sviestą|kavą|cukrų|ledus|limonadą] iš (pirkinių) sąrašo
      (aš) nepažįstu jokio [martyno|jono|tomo|vaiko|mokytojo|berniuko] iš (mūsų) [klasės|mokyklos|darbo|treniruotės|grupės]
      [sąskaitos|sąskaitą|sąskaitų|kvito|kvitų|sutarties] [paštu|popieriuje|popierinės|popierinių] (daugiau|man|prašau|jau) (daugiau|man) [nesiųskite|nesiųskit|nebesiųskite|nebesiųskit|siųsti nereikia]
      [išbrauk|išbraukit|išbraukite|išimk] (prašau) mane iš (tavo|savo) [gimtadienio|vakarėlio|svečių|vestuvių|žygio|ekskursijos|turnyro|talkos] sąrašo
      [sąskaitoje|čekyje|kvite|ant durų|ant torto|biliete|ant marškinėlių|ant siuntos] (yra|buvo) (nurodytas|įrašytas) neteisingas numeris
      [atsisakau|atsisakome] [rytojaus|šiandienos|antradienio|pirmadienio|trečiadienio|ketvirtadienio|penktadienio|šeštadienio|šios dienos]
      miega netrukdykit (jam|jai)
      [nebesiųskit|nebesiųskite|nesiųskit|nesiųskite] (man|daugiau) [popierinių sąskaitų|popierinės sąskaitos|popierinių laiškų] (tinka|geriau|užtenka|pakanka) (sms|žinutė|žinutės|žinute)
      [noriu|norėčiau|galima|turiu|galiu] atsisakyti (savo|rytojaus|šios|antradienio) [stalo teniso|stalo|vizito|pietų|stovyklos|treniruotės|užsakymo|rezervacijos|laiko|vietos|kelionės|bilieto|būrelio|baseino|šokių|jogos|kursų|pamokos|procedūros|konsultacijos|teniso|krepšinio]
      [vizito|pakartotinio vizito|užsakymo|laiko|konsultacijos|remonto|taksi|staliuko|siuntos|rezervacijos|termino|procedūros|apžiūros|meistro|kurjerio] (man|mums|jau) [nebereikia|nebereik|nereikia]
      ^ stop … [7|8|9|10|11|12|13|14|15|16|17|18] ar
      [suburbėjo|burbtelėjo|sumurmėjo|sušuko|suriko|sako|pasakė|šaukė|burbėjo] (man|kad) [palikit|palikite|palik] mane [ramybėj|ramybėje]
      ^ stop (stop) (ne|bet|palauk) [mūsų bus|mūsų keturi|mūsų penki|mūsų trys|mūsų yra|mes esam|mes būsim|jų bus|kelintą|kiek valandų|kurią dieną|palauk|palaukit|palaukite|kur tas|laukiam]
      [nebesiųskit|nebesiųskite|nesiųskit|nesiųskite|nereikia|nebereikia] (man|daugiau) (daugiau|prašau) [popierinių sąskaitų|popierinės sąskaitos|popierinių laiškų|sąskaitų paštu|popierinių]
      [popierinių sąskaitų|popierinės sąskaitos|popierinių laiškų|sąskaitų paštu|popierinių|popierines sąskaitas|laiškų paštu] (man|prašau) (daugiau|prašau) [nebesiųskit|nebesiųskite|nesiųskit|nesiųskite|nereikia|nebereikia|nesiųsti|nebesiųsti] (žinutė|sms|žinute) (geriau)
      [laikraščio|žurnalo|laikraštį|žurnalą|sporto klubo|sporto salės] … [atsisakiau|nutraukiau|atsisakėme|nutraukėme|atsisakiusi|atsisakęs]
      [palikit|palikite|palik] (prašau) [šunį|katę|vaiką|trenerį|brolį|sesę|kaimyną] (prašau) [ramybėj|ramybėje]
      [netrukdykit|netrukdykite|nežadinkit|nežadinkite|netrukdyk] (prašau) (mano|mūsų) [močiutei|močiutės|seneliui|mamai|vaikui|šuniui|treneriui|mažyliui|vaiko] (prašau) (dabar|nes|ji|jis) (ji|jis) [miega|ilsisi|serga|pavargo|pavargus]
      [vyras|žmona|mama|tėtis|močiutė|draugas|draugė|sūnus|dukra|kaimynas|šefas|jis|ji] (man) (visada|nuolat) [sako|sakė|šaukia|šaukė|burba|burbtelėjo|murma|skundžiasi] (visada|man|kad) (kad) [jokių|nenoriu|užteks|gana|baikit|palikit mane|palik mane|daugiau jokių|nerašykit] (reklamų|žinučių|ramybėj|ramybėje|pasiūlymų) (daugiau)
      [paskambinau|skambinau|surinkau] (netyčia|anksčiau|vakar|per klaidą) [ne tuo numeriu|neteisingu numeriu|ne tą numerį|neteisingą numerį]
      [batų|bato|akinių|batai|suknelė|suknelės] … [ne tas numeris|neteisingas numeris|ne tas dydis|neteisingas dydis|ne tą numerį]
      [kurjeris|kurjeriui|vairuotojas|vairuotojui|taksistas|taksi|kaimynas|kaimynė|meistras] (turėjo|buvo|skambino|skambina|turi|turbūt) (turbūt) [neteisingą numerį|ne tą numerį|blogą numerį|klaidingą numerį|ne tuo numeriu|neteisingas numeris]
      lauk [manęs|mūsų|jo|jos]
      [nereikia|nebereikia|nebūtina] (man) [skambinti|atskambinti|perskambinti] (man) (jau) [radau|jau radau|supratau|išsiaiškinau|pasiėmiau|gavau|jau gavau|suradau]
      [nebenoriu|nenoriu] [mėlyno|raudono|juodo|balto|žalio|mėlynos|raudonos|juodos|baltos|didelio|mažo]
      kodėl (man|mums) (man) [nustojo|liovėsi|nebeateina|neateina] (ateiti|eiti) (jūsų) [žinutės|sms|kodai|pranešimai]
      [sustabdykit|sustabdyk|stabdyk|stabdykit|išjunkit|išjunk|išjungti|sustabdyti|stabdyti] (prašau) [mašiną|variklį|autobusą|traukinį|liftą|vandenį|dujas|šviesą|šildymą|muziką|kondicionierių|signalizaciją|televizorių|žadintuvą|viryklę|lygintuvą|skalbyklę|vaizdo įrašą|žaidimą|laikmatį|atsisiuntimą|serverį]
      [atšaukit|atšaukite|atšaukti|atšauk|atšaukiu] (prašau|mano) (mano|rytojaus) (rytojaus) [vizitą|užsakymą|rezervaciją|susitikimą|skrydį|bilietą|bilietus|pristatymą|procedūrą|laiką|kelionę]
      [išimkit|išimkite|nuimkit|nedėkit|nedėkite|išbraukit] (prašau|vaikišką) … [kėdutę|kėdę|svogūną|svogūnus|prekę|draudimą|padažą|maišelį|gėrimą|kavą|desertą|paslaugą] (prašau|jo|jos) [nereikia|nebereikia]
      [ištrinkit|ištrinkite|ištrink] (mano) [paskutinę|ankstesnę] [žinutę|sms]
      [persikraustėm|persikrausčiau|persikraustėme] naujas adresas
      [baik|nustok|liaukis] (jau) [rašyti|rašinėt|rašęs|rašinėti] (ir|tą|savo) [ateik|eik|valgyt|ataskaitą|darbą|kodą|nesąmones|eilėraščius]
      [nenoriu|nenorėčiau] (jūsų) trukdyti (bet)
      iki [dešimtos|devintos|pietų|aštuntos|vakaro] (prašau|prašom) [netrukdyti|neskambinti|neskambinkit|netrukdykit]
      ^ (na|ei|vaike) atstok (nuo manęs) [dirbu|miegu|mokausi|žaidžiu|užsiėmęs|lol|haha]
      [nesiųskit|nesiųskite|nesiųsk] (jo|jos|prašau|į) (į) [biurą|darbą|namus|seną adresą|darbovietę|paštomatą kuris|namo]
      ^ (kodėl|o|turbūt|gaila kad) (man|jūs) (nustojot|nustojote|liovėtės) [nustojot|nustojote|liovėtės|nebesiunčiat|baigėt] (man|mums) (siųsti|rašyti)
      [nustojot|nustojote|liovėtės] (man) [siųsti|rašyti] (man) (texts) (ir|tai|todėl) [praleidau|pražiopsojau|nesužinojau|pramiegojau]
      [tik|prašau] (nesugalvokit|nesugalvokite|negalvokit|nedrįskit|nedrįskite|nepradėkit|nereikia) [nustot|nustoti|liautis|baigti|baigt] (siųst|siųsti|rašyti)
      [nesugalvokit|nesugalvokite|nedrįskit|nedrįskite|nemanykit|negalvokit] (jūs|tik) [nustot|nustoti|liautis|baigti|nutraukti|atšaukti] (siųst|siųsti|rašyti|jų)
      [meistro|meistrų|kurjerio|siuntos|siuntinio|mašinos|taksi|sąskaitos|santechniko|elektriko] (daugiau|jau|dar|šiandien) [nesiųskit|nesiųskite|nebesiųskit|nebesiųskite|nereikia|nebereikia]
      [nesiųskit|nesiųskite|nebesiųskit|nebesiųskite|neatsiųskit] (daugiau|jau|man|dar) [meistro|meistrų|kurjerio|siuntinio|mašinos|taksi|sąskaitos|santechniko|elektriko|nuotrauk*|foto]
      [šaldytuvo|lovos|stalo|kedės|dviračio|buto|mašinos|maišelio|padažo|cukraus|bilieto|spirgučių|svogūnų] (man|jau|mums) [nebereikia|nereikia|nebereik|nereik]
      [ištryniau|ištrynė|išsitrynė|nutrynė|nusitrynė] (netyčia|visai|man|visas) [programėlę|nuotraukas|žinutę su|paskyrą netyčia|failą|visai]
      [nutraukė|atjungė|išjungė|dingo] [elektrą|vandenį|dujas|internetą|elektra|šviesa]
      [atsisakiau|atsisakė|mečiau|metė|baigė] (saldumynų|rūkyti|kavos|cukraus|mėsos|savo) [saldumynų|rūkyti|kavos|cukraus|mėsos|vietos|gerti]
      [vos|beveik|jau buvau|norėjau|ketinau] (jau|ne) (ne) [atsisakiau|atsisakyti|išsiregistravau|išsiregistruoti|užblokavau] (jūsų|bet)
      [vyras|žmona|mama|draugė|draugas|sesuo|brolis] (man|sako|liepia|pataria|bamba|siūlo) (sako|kad|man) … [atsisakyti|atsisakyčiau|išsiregistruoti|atsisakyt]
      [nesiųsk|nesiųskit|nesiųskite|nesiusk] (man|čia) [nuotrauk*|foto|video|failo|failų|paveiksl*]
      [nenustokit|nenustokite|neatšaukit|neatšaukite|nenutraukit|nenutraukite|neištrinkit|nestabdykit|neatsisakau]
      [kodėl|kada] (man|jūs|nebe) (man|daugiau) [nerašote|nesiunčiate|nebesiunčiate|neatsakote|nerašot|nebesiunčiat]
      [atšaukiu|atšaukti|atšaukite|atšaukit|atsisakau|atsisakyti|ištrinkite|ištryniau|nutraukti|perkelti|atidėti] (prašau|rytojaus|savo|mano|netyčia|šį) (rytojaus|vizitą|savo|mano) [vizit*|užsakym*|rezervacij*|susitikim*|skryd*|biliet*|stalik*|sutart*|pamok*|nuotrauk*|komentar*|kurs*|laik*|draudim*|siunt*]
      [nesiųskit|nesiųskite] … [siunt*|sąskait*|prekės|prekių|prekes|pinig*|šiandien|rytoj|kurjer*|paštu]
      [nerašyk|nerašykit|neskambinkit|neskambink] … [dabar|šiandien|į grupę|kol]
      [sako|pasakė|sakė|šaukia] (kad) … [stop|gana|baik]
      [pabaiga|pabaigoje|iki] [pabaigos|pabaiga|pabaigoje|metų|mėnesio|savaitės]
      [sustok|sustos|sustoja|nestoja|sustojo] [prie|autobusas|toj]
      [baigiau|baigiasi|baigėsi] [darbą|filmas|pamokos]
      [palikit|palikite|palik] (man) [žinutę|siuntą|raktą|siuntinį]
      registruoti (mane|į|pas) [gydytoj*|vizit*|kurs*]
      [surinkau|paspaudžiau|įvedžiau|nuspaudžiau|paskambinau|nusipirkau|pirkau|užsisakiau|gavau|pasirinkau|parašiau|pasibeldžiau|įrašiau] (netyčia|per klaidą|ne) … [ne tą numerį|ne tas numeris|ne tą kodą|neteisingą numerį|ne to numerio|ne tuo numeriu|ne tą nr]
      [kurjeris|kurjerė|taksistas|kaimynas|vežėjas|paštininkas] (pirma|iš pradžių|vis) … [ne tuo numeriu|ne tas numeris|ne tą numerį|suklydo numeriu]
      [batai|bateliai|batus|batų|suknelė|striukė|kelnės|džinsai|marškiniai|dydis|drabužiai|sportbačiai|pirštinės|žiedas] … [ne tas numeris|ne to numerio|ne tas dydis|netinkamas numeris]
      [ne tas|neteisingas] numeris (ant|yra) (ant) [sąskaitoje|sąskaitos|čekyje|sutartyje|bilieto|siuntos|durų|namo|pakuotės|lagamino]
      [ne tos|ne tas|ne tą|ne į tą] [durys|duris|butas|butą|namas|namą|laiptinė|laiptinę|aukštas|aukštą|autobusas|autobusą|kabinetas|kabinetą|eilė|eilę|vieta|vietą|stotelė|stotelėje]
      [vyras|žmona|mama|tėtis|tėvas|sūnus|dukra|vaikas|viršininkas|mokytoja|mokytojas|gydytojas|treneris|kaimynas|draugas|draugė|ji|jis|močiutė|senelis|brolis|sesuo|bosas|direktorė|direktorius|kolegė|anūkas|anūkė] (man|vis|nuolat|visada) [šaukia|šaukė|sako|sakė|pasakė|rėkia|rėkė|atsakė|parašė|liepė|prašė|bamba|verkė|suriko] … [palikit mane ramybėj|palikite mane ramybėje|palik mane ramybėj|palik mane ramybėje|gana|baikit|baik|stop|atstok|atstokit|nesiųskit|nerašykit|neskambinkit|užteks|nebenoriu]
      [palikit mane ramybėj|palikite mane ramybėje|palik mane ramybėje|palik mane ramybėj|gana|baikit|atstokit|atstok] (man|vis) [šaukia|šaukė|sako|sakė|rėkia|rėkė|suriko|verkia|verkė|klykia] (jis|ji|sūnus|dukra|vaikas|mama|vyras|žmona|močiutė)
      [palikit|palikite|palik] (mano|tą|prašau|mūsų) (mano|tą|mūsų) [šunį|katę|katiną|šuniuką|augintinį|gėles|bites|kaimyną|kaimynus|paukščius] ramybėj*
      [nerašykit|nerašykite|nerašyk] (jam|jai|vaikui|sūnui|dukrai|man|prašau) (jam|jai|vaikui|sūnui|dukrai) [dvejeto|blogo pažymio|pastabos|pastabų|neigiamo pažymio|ant pakuotės|ant dėžutės|ant siuntinio|ant siuntos|nb]
      [neskambinkit|neskambinkite|neskambink] (prašau|į) (į) [durų skambučiu|duris|duru|skambučiu|domofonu|varpais]
      [išbraukit|išbraukite|išimkit|išimkite|išrašykit|išrašykite] (prašau|prašom) (mane|mus|sūnų|dukrą|vaiką) (iš) (iš|šio|rytojaus|šeštadienio|sekmadienio|penktadienio|pirmadienio|trečiadienio|ketvirtadienio|antradienio) [pamainos|grafiko|treniruotės|ekskursijos|varžybų|išvykos|dalyvių|žygio|pamokos|paskaitos|susirinkimo|renginio|stovyklos|rungtynių|egzamino|koncerto|laukiančiųjų|valgančių|eilės|kelionės] (sąrašo)
      ^ [stop|stopas] [o kada|o kur|ar ten|palaukit|palaukite|pala|palauk|pamiršau|aš pamiršau|kiek valandų|ar čia ta|o ar]
      stop [mygtukas|mygtuką|mygtuko|ženklas|ženklą|ženklo|signalas|juosta|kadras]
      [jis|ji|draugė|draugas|kolega|kolegė|kaimynė|kaimynas] [sakė|sako|pasakė|rašė|skundėsi] (man) kad (jis|ji) (daugiau) [nenori|nebenori|nenorėjo] (daugiau) (gauti) [žinučių|reklamų|sms|pasiūlymų|laiškų] (gauti)
      [palik|palikit|palikite] (tą|savo|tu) [brolį|sesę|seserį|katę|katiną|šunį|vaiką|vaikus|kaimyną|šuniuką] (pagaliau|jau) [ramybėje|ramybėj]
      [nesiųsk|nesiųskit|nesiųskite] (man|jau|dar) [kurjerio|taksi|sąskaitos|vairuotojo|meistro|vaikų|berniuko]
      [neskambink|neskambinkit|neskambinkite] (man|dabar) [esu kine|esu susirinkime|esu teatre|miegu|esu pamokoje|esu paskaitoje|vairuoju|dirbu] … [parašyk|parašykit|parašykite|rašyk|atsiųsk]
      atsisakau [vietos|bilieto|deserto|mėsos|cukraus|kavos|pamainos|kelionės|darbo] … [duokit|duokite|atiduokite|kitam|ačiū]`,
  },
  neighbours:
    'STOTIS, STOTELĖ, STOTELĖJ, STABDO, STABDŽIAI, STABDYS, NUTRAUKĖ, NUTRAUKIAU, SUSTABDĖ, GANDA, GANĖ, MANA, BAIGTA, BAIGĖ, BAIGIU, BAIGTAS, ATŠAUKĖ, ATŠAUKTA, ATŠAUKTAS, ATSISAKĖ, ATSISAKIAU, ATSAKAU, ATSAKYTI, ATSAKYMAS, ATSAKYK, PABAIGOJ, PABAIGOS, PAGALBOS, PAGALBĄ, PRIEIGOS, IŠTRYNĖ, IŠTRINTA, IŠTRYNIAU, TRINTA, PATAISĖ, PAŠALINTA, APRIBOTA, NENORI, NORIU, NEREIK, REIKIA, KONTAKTO, KONTAKTUS, PRADĖTA, TĘSTA, SUTINKA, IŠJUNGIAMA, IŠJUNGTA, IŠJUNGTAS, ATJUNGTA, ATJUNGTAS, ATJUNGIAMA, ĮJUNGIMAS, ĮJUNGTI, ĮJUNKIT, ATSAUKTA',
  also: { stop: 'IŠTRINTI, IŠTRINKITE, IŠTRINKIT, TRINTI, IŠTRINK', erase: 'IŠTRINKITE MANO NUMERĮ, IŠTRINKIT MANO NUMERĮ' },
  leading: 'ATSISAKYTI, ATSISAKAU, IŠSIREGISTRUOTI, IŠBRAUKITE MANE, IŠBRAUKIT MANE',
  courtesy:
    'PRAŠAU, LABAI PRAŠAU, PRAŠYČIAU, PRAŠOM, AČIŪ, AČIU, DĖKUI, DĖKOJU, LABAI AČIŪ, IŠ ANKSTO DĖKOJU, LABA DIENA, LABAS, SVEIKI, LABAS RYTAS, LABAS VAKARAS, DABAR, TUOJ PAT, SKUBIAI, NEDELSIANT, JAU, PAGALIAU, PAGARBIAI, GERBIAMI, ATSIPRAŠAU, VISO GERO, GEROS DIENOS, OK, ALIO, ŽMONĖS, BLET, BLIAMBA, NACHUI, GAL, PLS, IKI, AČIŪ IŠ ANKSTO, GERBIAMIEJI, GRAŽIOS DIENOS, SU PAGARBA, ŽMONELIAI, VYRAI, PLYZ, PLIZ, BLE, BLT, BLEMBA, BLYN, BLIN, NAFIK, NX, KURVA, PO VELNIŲ, PO GALAIS, PO PARALIAIS, DĖL DIEVO MEILĖS, DĖL DIEVO, DIEVAŽI, MALDAUJU, MALDAUJU JŪSŲ, LABAI JŪSŲ PRAŠAU, BŪKIT GERI, BŪKITE GERI, BŪKIT MALONŪS, BŪKITE MALONŪS, BŪKITE TOKIE GERI, JEI GALITE, JEI GALIT, PRASAU, PRASOM, PRASYCIAU, ACIU, DEKUI, DEKOJU, LABAI ACIU, MERSI, SENKS, THX, PLZ, PLEASE, KLAUSYKIT, KLAUSYKITE, KLAUSYK, TRUMPAI, PONAI, MERGINOS, PANELE, GERBIAMA ĮMONE, GERBIAMOJI ADMINISTRACIJA, DRAUGAI, BRANGIEJI, MIELIEJI, GERO VAKARO, GRAŽAUS VAKARO, SĖKMĖS, VISO LABO, LABUKAS, SVEIKUČIAI, LABA, LABUTIS, NUOŠIRDŽIAI, TREČIĄ KARTĄ, PASKUTINĮ KARTĄ, KIEK GALIMA, ATLEISKIT, ATLEISKITE',
  conjunctions: 'IR, BEI, IR TAIP PAT',
  objects:
    'ŽINUTĖ, ŽINUTĖS, ŽINUTES, ŽINUČIŲ, REKLAMA, REKLAMOS, REKLAMĄ, REKLAMŲ, PRANEŠIMAI, PRANEŠIMŲ, PRANEŠIMUS, PRENUMERATA, PRENUMERATĄ, PRENUMERATOS, PASIŪLYMAI, PASIŪLYMŲ, NAUJIENLAIŠKIS, NAUJIENLAIŠKIO, SIUNTIMAS, SIUNTIMĄ',
  fillers:
    'Į, IŠ, NUO, SU, PRIE, DĖL, PO, PRIEŠ, APIE, MAN, MANO, MANE, JŪSŲ, JUMS, TAVO, ŠIAS, ŠIUOS, ŠITAS, TAS, TA, TO, VISAS, VISUS, YRA, BUVO, KAD, KAI, NE, AŠ, TU, JIS, JI, MES, BET, AR, UŽ, IKI, PER, KAS, KUR, ČIA, TEN, SAVO, TĖTI, MAMA',
  vague: 'TAI, ŠITĄ',
  guards: 'KODĖL, JEI, JEIGU, KADA, KAIP, JIS, JI, JIE, SAKO, SAKĖ, PASAKĖ, KOL, AR',
  traps: 'NON STOP, NE STOP, FILMO PABAIGA',
  signatures: 'IŠSIŲSTA IŠ, IŠSIŲSTA IŠ MANO',
  tapbacks: ['Patinka „…“', 'Patiko „…“', 'Juokėsi iš „…“', 'Sureagavo 👍 į „…“', '👍 į „…“', '👍 to „…“'],
  notes: ['GANA, BAIK and PABAIGA are everyday words: understood as the whole message only.'],
};
