import type { LanguageData } from './language.ts';

export const lt: LanguageData = {
  code: 'lt',
  name: 'Lietuvių',
  englishName: 'Lithuanian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ATSISAKAU, ATSISAKYTI, ATSISAKYMAS, ATSISAKYK, ATSISAKOM, NUTRAUKTI, NUTRAUKITE, NUTRAUKIT, NUTRAUK, STABDYTI, STABDYKIT, STABDYKITE, STABDYK, SUSTABDYTI, SUSTABDYKITE, SUSTABDYKIT, STOTI, GANA, UŽTENKA, PAKANKA, BAIKIT, BAIKITE, BAIK, BAIGTI, ATŠAUKTI, ATŠAUKIU, ATŠAUKITE, ATSIJUNGTI, ATJUNKIT, ATJUNKITE, IŠREGISTRUOTI, IŠREGISTRUOKITE, IŠBRAUKITE, NENORIU, NEBENORIU, NEREIKIA, NEBEREIKIA, NESIŲSKIT, NESIŲSKITE, NEBESIŲSKIT, NEBESIŲSKITE, NERAŠYKIT, NERAŠYKITE, NEBERAŠYKIT, NEBERAŠYKITE, BE REKLAMŲ, STOP REKLAMAI, STOP REKLAMOMS, ATSTOKIT, ATSTOKITE, PABAIGA, IŠTRAUKITE MANE',
    },
    stop_all: { translated: 'STOP VISKAS, STOP VISKAM, STOP VISI, ATSISAKAU VISKO, ATSISAKYTI VISKO, NUTRAUKTI VISKĄ' },
    start: { translated: 'PRADĖTI, REGISTRUOTI, PRENUMERUOTI, PRADĖKITE, REGISTRUOKITE, TĘSTI, SUTINKU GAUTI' },
    help: { translated: 'PAGALBA, PADĖKITE, KONTAKTAI, KONTAKTAS, INFORMACIJA, MANO TEISĖS' },
    access: { translated: 'PRIEIGA, MANO DUOMENYS, PRIEIGA PRIE DUOMENŲ, DUOMENYS' },
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
    help: { translated: 'KAS JŪS, KAS ČIA' },
    access: { translated: 'IŠ KUR GAVOTE MANO NUMERĮ, IŠ KUR TURITE MANO NUMERĮ' },
    wrong_number: { translated: 'NE TAS NUMERIS, NETEISINGAS NUMERIS, NE TUO NUMERIU, SUKLYDOTE NUMERIU, SUKLYDOT NUMERIU' },
    do_not_sell: { translated: 'NEPARDUOKITE MANO DUOMENŲ' },
  },
  groups: {
    texts:
      'SMS*, ŽINUČ*, ŽINUT*, REKLAM*, PRANEŠIM*, PASIŪLYM*, AKCIJ*, NUOLAID*, NAUJIENLAIŠK*, ŠLAMŠT*, SPAM*, PRIMINIM*, RINKODAR*, NESĄMON*, LAIŠK*',
    nosend:
      'NESIŲSKIT, NESIŲSKITE, NEBESIŲSKIT, NEBESIŲSKITE, NERAŠYKIT, NERAŠYKITE, NEBERAŠYKIT, NEBERAŠYKITE, NERAŠYTI, NESIŲSTI, NEBESIŲSTI, NEBERAŠYTI, NESIUNTINĖKIT, NESIUNTINĖKITE, NESIUNTINĖTI, NETRUKDYKIT, NETRUKDYKITE, NEBETRUKDYKIT, NEKONTAKTUOKIT, NEKONTAKTUOKITE, NEPERSEKIOKITE, NESPAMINKIT, NESPAMINKITE, NEBESIUNTINĖKIT, NEBESPAMINKIT, NESIUSKYT, NEBESIUSKYT, NESIUSKYTE, NESKAMBINKITE IR NERAŠYKITE, NEBETRUKDYKITE, NEBEKONTAKTUOKITE, NESIŪLYKITE, NESIULYKIT, NEBESIŪLYKITE, NEVARGINKITE, NEKNISKITE, NEKNISKIT, NEBEKNISKIT, NETRUKDYTI, NEBETRUKDYTI, NEGRŪSKITE, NEATAKUOKITE',
    nosend1: 'NERAŠYK, NESIŲSK, NEBERAŠYK, NEBESIŲSK, NETRUKDYK, NEKNISK',
    mine: 'MAN, MUMS, MANE, MŪSŲ, SU MANIMI',
    him: 'JAI, JAM, JIEMS, ŠIUO NUMERIU, Į ŠĮ NUMERĮ, MAMAI, VAIKUI, ČIA',
    more: 'DAUGIAU, NIEKADA, NIEKO, DAUGIAU NIEKO, NIEKO DAUGIAU, DAUGIAU NIEKADA, NEBE, JOKIŲ',
    quit: 'BAIKIT, BAIKITE, LIAUKITĖS, LIAUKITĖS JAU, NUSTOKIT, NUSTOKITE, BAIK, GANA, LIAUKIS, STABDYKIT, PRAŠAU NUSTOKITE, NUTRAUKITE, BAIKITE JAU, STABDYKITE, UŽTENKA, PAKANKA, NUSTOKIT JAU, METEKIT, MESKITE, NUSTOTI, LIAUTIS',
    sending:
      'SIUNTINĖT, SIUNTINĖTI, SIŲSTI, SIŲST, RAŠYTI, RAŠYT, SPAMINTI, SPAMINT, TRUKDYTI, KONTAKTUOTI, PERSEKIOTI, RAŠINĖTI, SIUNTINĖJĘ, UŽKNISINĖTI, KNISTI, KNISTI PROTĄ, SKAMBINTI, SKAMBINĖTI, VARGINTI, SIULYTI, TERORIZUOTI, BOMBARDUOTI, GRŪSTI, MAN TRUKDYTI, LĮSTI',
    unwanted:
      'NENORIU, NENORIME, NEBENORIU, NEPAGEIDAUJU, NEREIKIA, NEBEREIKIA, NEDOMINA, NENORĖČIAU, MAN NEREIKIA, NEPRAŠIAU, NEUŽSISAKIAU, MANĘS NEDOMINA, NEBEDOMINA, MANĘS NEBEDOMINA, NEDOMINA MANĘS, NEATITINKA, NESUTINKU SU, ATSISAKAU, NENORĖTUMĖME, NEPAGEIDAUJAME, NEPAGEIDAUČIAU, NEUŽSAKIAU, NEPRENUMERAVAU, NEREIKALINGOS, NEREIKALINGA, NEBENORIME',
    get: 'GAUTI, GAUT, GAUDYTI, MATYTI, SKAITYTI, GAUDINĖTI',
    remove:
      'IŠBRAUKITE, IŠBRAUKIT, IŠBRAUKTI, IŠTRINKITE, IŠTRINKIT, IŠIMKITE, IŠIMKIT, PAŠALINKITE, PAŠALINTI, ATJUNKITE, ATJUNKIT, IŠREGISTRUOKITE, IŠMESKITE, IŠMESKIT, PAŠALINKIT, IŠSIREGISTRUOTI, IŠBRAUKIAT, IŠTRINTI, IŠIMTI, IŠRAŠYKITE',
    lists: 'SĄRAŠO, SĄRAŠŲ, BAZĖS, SISTEMOS, PRENUMERATOS, DUOMENŲ BAZĖS, GRUPĖS',
    lawyer: 'VDAI, POLICIJ*, ADVOKAT*, SKUND*, TEISM*, VARTOTOJ*, TEISININK*, KREIPSIUOSI, SKŲSIUOSI, INSPEKCIJ*, PAREIŠKIM*, VVTAT',
    hold: 'TURITE, TURIT, SAUGOTE, SAUGOT, TVARKOTE, ŽINOTE, ŽINOT, RENKATE, KAUPIATE, TVARKOT',
    data: 'DUOMENIS, DUOMENYS, DUOMENŲ, INFORMACIJĄ, INFORMACIJA, PASKYRĄ, PROFILĮ, DUOMENIMIS',
    fix: 'PATAISYKIT, PATAISYKITE, IŠTAISYKITE, IŠTAISYKIT, PAKEISKITE, PAKEISKIT, ATNAUJINKITE, ATNAUJINKIT, PATAISYTI, PAKEISTI, IŠTAISYTI',
    wrong: 'NETEISINGA, NETEISINGAS, NETEISINGAI, KLAIDA, KLAIDINGA, KLAIDINGAS, BLOGA, BLOGAI, SENAS, SENA',
    name: 'PAVARDĖ, PAVARDĘ, VARDAS, VARDĄ, ADRESAS, ADRESĄ, PAŠTAS, GIMIMO DATA, DUOMENIS, DUOMENYS',
    who: 'DARIUS, JONAS, RASA, ONA, ANTANAS, TOMAS, MANTAS, LINA, RŪTA, INGA, KRISTINA, PETRAS, ANDRIUS, MINDAUGAS, VYTAUTAS, DAIVA, IEVA, EGLĖ, AGNĖ, GINTARAS, JOLANTA, SIGITA, LAIMA, ALGIRDAS, LUKAS, MONIKA',
  },
  patterns: {
    stop: `
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
      ? ^ (aš|man) (šito|jų|šitų) [nenoriu|nereikia|nebenoriu|nepageidauju] (šito|jų|šitų|daugiau|to) (daugiau|ačiū) $
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
      [quit] (su|jau) (tomis|savo) [texts]
      ^ [baikit|baikite|gana|liaukitės|nustokit|nustokite|gal jau gana|užtenka] (jau|pagaliau) $
      [unwanted] (daugiau|jūsų|jokių|iš jūsų|šitų|šių|tų) (jūsų|jokių|daugiau) [texts]
      [unwanted] (daugiau|iš jūsų|šito|jokių) [get] (daugiau|jūsų|jokių|iš jūsų|šių|šitų) [texts]
      [nenoriu|nepageidauju|nebenoriu] (daugiau|šito|jų) [get]
      [nenoriu|nepageidauju|nebenoriu] (daugiau) [nieko iš jūsų|iš jūsų nieko|nieko daugiau]
      [nenoriu|nepageidauju] kad (man|mane) [siųstumėte|rašytumėte|kontaktuotumėte|siustumet]
      [gana|užtenka|pakanka|atsibodo|įkyrėjo|užkniso|nusibodo|be|jokių|daugiau jokių] (jau|jūsų|tų|man|šitų|daugiau) (jūsų|tos|tų) [texts]
      [remove] (prašau|mane|mano numerį|mus) (mane|prašau|mano numerį) (iš) (savo|jūsų|to|šito|visų) [lists]
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
      ^ stop (ir) [pasakykite|ištrinkite|iš kur|parašykite]`,
    stop_all: `
      [atšaukite|atšaukti|nutraukite|sustabdykite|stabdykite|ištrinkite|išjunkite] (prašau|man) (absoliučiai|visiškai) [absoliučiai viską|visiškai viską|viską kas|viską ką|viską viską]
      [nenoriu|nepageidauju|nebenoriu] (daugiau) [nieko|jokių žinučių|jokių pranešimų] (iš|nuo) [iš jokios|iš nė vienos|nuo jokios|iš visų] (jūsų) (grupės) [įmonės|firmos|parduotuvės|bendrovės|įmonių]
      [atšaukite|atšaukti|nutraukite|nutraukti|sustabdykite|išjunkite|stabdykite] (prašau|mano) [visas|visus|viską|visų] (mano|jūsų|savo) [prenumeratas|prenumeratų|žinutes|pranešimus|reklamas|paslaugas|laiškus|skambučius|sms] (skambučius|ir|sms|žinutes)
      [išbraukite|išbraukit|ištrinkite|pašalinkite|išimkite|išregistruokite|atjunkite|isbraukite] (mane|mano numerį|prašau) (prašau) iš [visų] (jūsų|savo|įmanomų) [sąrašų|bazių|prenumeratų|grupių|sistemų|duomenų bazių|sarasu]
      nutraukite viską (laiškus|skambučius|sms|žinutes) [laiškus|skambučius|sms|žinutes]
      [atsisakau|atsisakyti|išbraukite|atjunkite|nutraukite|išregistruokite|išimkite] (mane|prašau) (iš|nuo) (absoliučiai) [visko|visų|viską|visų jūsų]
      [nieko|jokių žinučių] (daugiau) [nesiųskit|nesiųskite] (nei) … [įmon*|firm*|parduotuv*|ženkl*]
      [visų|jokių] (jūsų) [prenumeratų|prekės ženklų|įmonių sąrašų|sąrašų]`,
    start: `
      [noriu|norėčiau] [vėl|iš naujo] (gauti|gaučiau) [gauti] (jūsų) [texts]
      [atnaujinkite|atnaujinti|įjunkite|aktyvuokite] (prašau|man|mano) (mano) [prenumeratą|žinutes|pranešimus|siuntimą|naujienlaiškį]
      [noriu|norėčiau|norim] [vėl|iš naujo] (gauti) (jūsų) [texts]
      [noriu|norėčiau] gauti (jūsų) [texts] [vėl|iš naujo]
      [užregistruokite|įtraukite|pridėkite|įrašykite] mane [vėl|atgal|į sąrašą]
      [netyčia|per klaidą] [atsisakiau|išsiregistravau]`,
    help: `
      [reikia|reikalinga|prašau] pagalbos … [susisiekti|kaip|kur|kontakt*]
      kas (man|čia) [siunčia|rašo] (man|tas|šias|šitas|šituos) [texts]
      ^ (o) [kas jūs|kas čia|kas čia rašo|kas tu|kas rašo|kas siunčia|kas man rašo|kas skambina] (tokie|toks|rašo|esat|esate) $
      kas [jūs|čia] [tokie|rašo|per įmonė|esate]
      [kokia|kas per] (čia|tai) įmonė
      kaip (man|galima|galiu|čia|aš) (galiu|galima) (man) [atsisakyti|išsiregistruoti|atsijungti|nutraukti|sustabdyti|išjungti] (šitų|šių|jūsų|nuo)
      kaip (man|galiu|galima) (galiu) [atsisakyti|nutraukti|sustabdyti|išjungti] (šitų|šių|jūsų|tų|šias) [texts]
      [kaip|kur] (su|galiu|galima) (su jumis|jumis) (galiu) [susisiekti|paskambinti|prisiskambinti]
      ^ reikia pagalbos $`,
    access: `
      [noriu|norėčiau|prašau|pageidauju] (gauti|pateikti|atsiųsti|man) (gauti|savo|mano) (savo|mano|asmens) (asmens) [duomenų] [kopiją|kopija|išrašą|nuorašą|kopijos]
      [kokius|kokie|kokią|kokia] (mano|asmens|jūs) (asmens) [data] (apie mane|jūs) [hold] (apie mane)
      ką (jūs) (apie mane) [hold] (apie mane)
      [iš kur|kaip|kur] (jūs|išvis|jums) [turite|turit|gavote|gavot|sužinojote|radot|radote|žinote|gavo] (mano) [numerį|numeris|telefoną|duomenis|kontaktus]
      kas (jums) [davė|pardavė] (jums) [mano numerį|mano duomenis|mano telefoną]
      [kopiją|kopija|išrašą|prieigą|susipažinti su] (visų|visais|prie) (mano|savo) (asmens) [duomenų|duomenimis]
      [pateikti|pateikite|atsiųskite|parodykite|prašau pateikti|noriu gauti] (man|visus|mano|kokius) (visus|savo) (mano) (asmens) duomenis
      noriu (susipažinti|žinoti) … [apie mane|savo duomenimis|mano duomenis]`,
    erase: `
      [ištrinkite|ištrinkit|ištrinti|sunaikinkite|pašalinkite|ištrinkyt|panaikinkite] (prašau|iš karto) (visus|visą|visi) (mano|savo) (asmens) [duomenis|informaciją|paskyrą|profilį|mano duomenis]
      [ištrinkite|ištrinkit|ištrinti] (prašau) viską (ką) [apie mane|turite|ką turite]
      [teisė būti pamirštam|teisė būti pamirštai|pamirškite mane]
      [ištrinkite|ištrinkit|ištrinti] … mano numerį`,
    rectify: `
      [wrong] … [pavardė|pavardę|vardas|vardą]
      [pavardė|vardas|pavardę] … [wrong]
      [name] … [wrong] … [fix]
      [pasikeitė|pakeičiau|pasikeičiau] (mano) [pavardė|adresas|pavardę|adresą|numeris|vardas] … [fix]
      [fix] (prašau) (mano) [name]`,
    port: `
      [duomenis|duomenys] … [faile|failu|formatu|byloje]
      [perkelti|perduoti|perkelkite|eksportuoti|perkėlimas] (visus) (mano|savo) (asmens) [duomenis|duomenų]`,
    object: `
      [prieštarauju|nesutinku|prieštaravimas] (dėl|prieš|kad|su) … [profil*|tvarkym*|naudojim*|analiz*]
      nenoriu (kad) (mane) [profiliuotumėte|profiliuotų|sektumėte]`,
    restrict: `
      [apribokite|apriboti|apribojimas|sustabdykite|užšaldykite|užblokuokite] … [tvarkymą|naudojimą|tvarkymo]
      [užšaldykite|apribokite|užblokuokite] (visus) mano duomenis`,
    do_not_sell: `
      [neparduokite|neparduokit|nesidalinkite|neperduokite|neperduokit|neteikite] (niekam|prašau) (niekam) (mano|su) (asmens) [duomenų|numerio|duomenimis]`,
    wrong_number: `
      [suklydot|suklydote|apsirikot|apsirikote|supainiojote|sumaišėte] (gal|numeriu) [numeriu|numerį|aš ne|žmogumi]
      [aš ne|aš nesu|tai ne aš] [who]
      [čia|tai] ne [who] (numeris)
      [nepažįstu|čia nėra|negyvena] (čia|jokio|jokios|tokio) [jokio|jokios|tokio|tokios|čia]
      šis numeris (jau) [nebe|nepriklauso|priklauso kitam]
      [rašote|siunčiate] ne (tam|tuo) [žmogui|numeriu|tam]`,
    nothing: `
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
      registruoti (mane|į|pas) [gydytoj*|vizit*|kurs*]`,
  },
  neighbours:
    'STOTIS, STOTELĖ, STOTELĖJ, STABDO, STABDŽIAI, STABDYS, NUTRAUKĖ, NUTRAUKIAU, SUSTABDĖ, GANDA, GANĖ, MANA, BAIGTA, BAIGĖ, BAIGIU, BAIGTAS, ATŠAUKĖ, ATŠAUKTA, ATŠAUKTAS, ATSISAKĖ, ATSISAKIAU, ATSAKAU, ATSAKYTI, ATSAKYMAS, ATSAKYK, PABAIGOJ, PABAIGOS, PAGALBOS, PAGALBĄ, PRIEIGOS, IŠTRYNĖ, IŠTRINTA, IŠTRYNIAU, TRINTA, PATAISĖ, PAŠALINTA, APRIBOTA, NENORI, NORIU, NEREIK, REIKIA, KONTAKTO, KONTAKTUS, PRADĖTA, TĘSTA, SUTINKA',
  also: { stop: 'IŠTRINTI, IŠTRINKITE, IŠTRINKIT, TRINTI, IŠTRINK', erase: 'IŠTRINKITE MANO NUMERĮ, IŠTRINKIT MANO NUMERĮ' },
  courtesy:
    'PRAŠAU, LABAI PRAŠAU, PRAŠYČIAU, PRAŠOM, AČIŪ, AČIU, DĖKUI, DĖKOJU, LABAI AČIŪ, IŠ ANKSTO DĖKOJU, LABA DIENA, LABAS, SVEIKI, LABAS RYTAS, LABAS VAKARAS, DABAR, TUOJ PAT, SKUBIAI, NEDELSIANT, JAU, PAGALIAU, PAGARBIAI, GERBIAMI, ATSIPRAŠAU, VISO GERO, GEROS DIENOS, OK, ALIO, ŽMONĖS, BLET, BLIAMBA, NACHUI, GAL, PLS, IKI',
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
