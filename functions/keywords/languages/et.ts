import type { LanguageData } from './language.ts';

export const et: LanguageData = {
  code: 'et',
  name: 'Eesti',
  englishName: 'Estonian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'LÕPETA, LÕPETAGE, LÕPETADA, LÕPP, LOOBUN, LOOBU, LOOBUDA, LOOBUMINE, LOOBUME, TÜHISTA, TÜHISTAGE, TÜHISTAN, TÜHISTAMINE, KATKESTA, KATKESTAGE, PEATA, PEATAGE, AITAB, AITAB KÜLL, AITAB JUBA, PIISAB, EEMALDA, EEMALDAGE, EEMALDA MIND, EEMALDAGE MIND, KEELDUN, EI SOOVI, EI TAHA, EI SOOVI ENAM, EI TAHA ENAM, ÄRGE SAATKE, ÄRGE KIRJUTAGE, STOP REKLAAM, STOP REKLAAMILE, TÜHISTA TELLIMUS, LOOBUN TELLIMUSEST, VÕTKE MIND MAHA, LÕPETAGE ÄRA',
    },
    stop_all: { translated: 'STOP KÕIK, LÕPETA KÕIK, LÕPETAGE KÕIK, LOOBUN KÕIGEST, TÜHISTA KÕIK' },
    start: { translated: 'ALUSTA, LIITU, LIITUN, TELLI, JÄTKA, TELLIN UUESTI' },
    help: { translated: 'ABI, AIDAKE, KONTAKT, INFO SOOV, INFORMATSIOON, KLIENDITUGI, MINU ÕIGUSED' },
    access: { translated: 'JUURDEPÄÄS, MINU ANDMED, ANDMED, ANDMEPÄRING, LIGIPÄÄS' },
    erase: { translated: 'KUSTUTA, KUSTUTAGE, KUSTUTAMINE, KUSTUTA ANDMED, KUSTUTA MINU ANDMED, KUSTUTAGE MINU ANDMED, UNUSTAGE MIND' },
    rectify: { translated: 'PARANDA, PARANDAMINE, PARANDAGE' },
    port: { translated: 'ÜLEKANDMINE, ANDMETE ÜLEKANDMINE' },
    object: { translated: 'VASTUVÄIDE, VASTUVÄITE, ESITAN VASTUVÄITE' },
    restrict: { translated: 'PIIRAMINE, PIIRA' },
    yes: { translated: 'JAH, JAA, MUIDUGI, LOOMULIKULT, JAH PALUN, NÕUS, OLEN NÕUS' },
    no: { translated: 'EI, EI AITÄH, EI TÄNAN, EI SOOVI AITÄH' },
  },
  phrases: {
    stop: { translated: 'JÄTKE MIND RAHULE, KUSTUTAGE MINU NUMBER, EEMALDAGE MIND NIMEKIRJAST' },
    help: { translated: 'KES TE OLETE, KES SEE ON' },
    access: { translated: 'KUST TE MU NUMBRI SAITE, KUST TE MINU NUMBRI SAITE' },
    wrong_number: { translated: 'VALE NUMBER, VALE INIMENE, VALE NUMBRI' },
    do_not_sell: { translated: 'ÄRGE MÜÜGE MINU ANDMEID' },
  },
  groups: {
    texts:
      'SMS*, SÕNUM*, REKLAAM*, SPÄMM*, SPÄM*, PAKKUMI*, TEAVITUS*, TEATEID, TEATED, UUDISKIR*, KAMPAANIA*, SOODUK*, MEELDETULETUS*, TEKSTISÕNUM*, KASIINOREKLAAM*, TEADE*, TURUNDUS*',
    neg: 'ÄRGE, ÄRGE PALUN, ÄRGE ENAM, ÄRA, PALUN ÄRGE, PALUN ÄRGE ENAM, ÄRGE MULLE, ÄRGE ROHKEM, ÄRGE KUNAGI, ÄRGE OLGE, ÄRA ENAM, PALUN ÄRA',
    sends:
      'SAATKE, SAATKE ENAM, KIRJUTAGE, TÜÜDAKE, SPÄMMIGE, SEGAGE, VÕTKE ÜHENDUST, AHISTAGE, TÜLITAGE, SAADA, KIRJUTA, TÜÜTA, SPÄMMI, HELISTAGE, PEALE KÄIGE, PAKKUGE, KONTAKTEERUGE, UPUTAGE, POMMITAGE, KIUSAKE, SPÄMMIGE ENAM, SAATE, TEAVITAGE, SEGA, TÜLITA, HELISTA',
    mine: 'MULLE, MINULE, MIND, MEILE, MINUGA, MUGA',
    him: 'TALLE, TEMALE, NEILE, SELLELE NUMBRILE, SIIA, EMALE, ISALE, LAPSELE, MINU EMALE',
    more: 'ENAM, ENAM MIDAGI, MIDAGI, KUNAGI, ROHKEM, ENAM KUNAGI, EDASPIDI, ENAM ROHKEM',
    quit: 'LÕPETAGE, LÕPETA, LÕPETAGE ÄRA, JÄTKE JÄRELE, LÕPETAGE JUBA, LÕPETAGE PALUN, LÕPETAGE SEE, LÕPETAGE ÄRA SEE, PEATAGE, KATKESTAGE, JÄTKE, AITAB JUBA, LÕPP, LAKAKE, LÕPETAGE MU, LÕPETAGE MINU, JÄTAGE',
    sending:
      'SAATMINE, SAATMIST, SAATMINE ÄRA, SPÄMMIMINE, TÜÜTAMINE, KIRJUTAMINE, AHISTAMINE, REKLAAMI SAATMINE, SÕNUMITE SAATMINE, NENDE SAATMINE, SPÄMMIMIST, SEE, MIND TÜÜTAMINE, MINU TÜÜTAMINE, MU TÜÜTAMINE, TÜLITAMINE, MINU TÜLITAMINE, MU TÜLITAMINE, MIND TÜLITAMINE, SPÄMMIMINE ÄRA, HELISTAMINE, PEALEKÄIMINE, MINU AHISTAMINE, MU AHISTAMINE, SMSIDE SAATMINE, REKLAAMIDE SAATMINE, KIUSAMINE',
    unwanted:
      'EI SOOVI, EI TAHA, MA EI SOOVI, MA EI TAHA, EI VAJA, EI OLE TELLINUD, EI HUVITA, ME EI SOOVI, POLE VAJA, POLE TELLINUD, EI TAHAKS, POLE MUL VAJA, MULLE POLE, MUL POLE, MIND EI HUVITA, EI HUVITA MIND, MIND EI HUVITA ENAM, KEELDUN, EI OLE HUVITATUD, POLE HUVITATUD, EI LUBA, EI OLE PALUNUD, POLE PALUNUD, MUL EI OLE VAJA, EI OLE VAJA, ME EI TAHA, EI IHKA',
    get: 'SAADA, NÄHA, VASTU VÕTTA, LUGEDA',
    remove:
      'EEMALDAGE, EEMALDA, VÕTKE, KUSTUTAGE, KUSTUTA, ARVAKE, TÕMMAKE, VÕTKE MAHA, EEMALDADA, KUSTUTADA, VÄLJA ARVAKE, TÕSTKE, JÄTKE VÄLJA, VISAKE, LÕPETAGE',
    lists:
      'NIMEKIRJAST, NIMEKIRJADEST, LISTIST, LISTIDEST, ANDMEBAASIST, BAASIST, SÜSTEEMIST, LISTI, POSTILISTIST, REGISTRIST, MEILILISTIST, SAATELISTIST',
    lawyer: 'ANDMEKAITSE*, POLITSEI*, ADVOKAA*, KAEBUS*, KAEBAN, TARBIJAKAITSE*, KOHTUSSE, AVALDUS*, JURIST*, TTJA',
    hold: 'ON TEIL, TEIL ON, HOIATE, KOGUTE, TEATE, TÖÖTLETE, SÄILITATE, OLEMAS',
    data: 'ANDMED, ANDMEID, ISIKUANDMED, ISIKUANDMEID, KONTO, PROFIIL, INFOT, INFO, ANDMETEST, ANDMETE',
    fix: 'PARANDAGE, PARANDADA, MUUTKE, UUENDAGE, PARANDA, MUUTA, UUENDADA',
    wrong: 'VALE, VALESTI, VIGA, VANA, VIGANE, EBAÕIGE',
    name: 'NIMI, PEREKONNANIMI, EESNIMI, AADRESS, MEIL, EMAIL, SÜNNIAEG, ANDMED, NIME, AADRESSI',
    who: 'KADRI, MARI, JÜRI, TIINA, ANNA, MART, TOOMAS, KATI, LIIS, PEETER, ANDRES, PIRET, TANEL, MARGUS, JAAN, KRISTI, ANNE, RAIVO, TRIIN, SIIM, MAARJA, HELI, URMAS, REIN, OLGA, TARMO, LAURA',
  },
  patterns: {
    stop: `
      [soovin|tahan|tahaksin|sooviksin|palun] (oma|selle|mu|minu) [tellimuse|tellimust|liitumise|liitumist] [tühistada|lõpetada|katkestada|peatada|tühistamist|lõpetamist]
      [texts] (mulle|mul|enam|teilt) (enam) [pole|ei ole] (mulle|mul) (enam) [vaja|tarvis]
      (palun) [ärge kasutage|ärge kasutada|keelan kasutada|lõpetage kasutamine] (enam) (mu|minu) [numbrit|numbri|telefoninumbrit|mu numbrit|minu numbrit|andmeid] (reklaami|turunduse) [reklaamiks|turunduseks|reklaami jaoks|reklaamimiseks|kampaaniateks]
      [ei taha|ei soovi|ma ei taha|ma ei soovi] (teist|teilt|enam) (rohkem|enam|midagi|teilt) [kuulda|teada|kuulda midagi] (teist|teilt|enam|rohkem)
      [blokeerin|blokin|panen bloki] (teid|selle numbri) (kui|peale) (te|veel) (veel) [kirjutate|saadate|helistate|kui|tuleb]
      ? (teie|need) [texts] (mind|meid) (väga|juba) [segavad|häirivad|tüütavad|tülitavad|ärritavad|häirib]
      [palun|soovin] (mind|mu|minu) (minu|mu) [number|numbri|nimi|nime] … [kustutada|eemaldada|maha võtta|kustutage|eemaldage]
      [mul|mulle|meile] (pole|ei ole) [pole|ei ole] (neid|teie|vaja) (teie) [texts] vaja
      [jätke] (mulle|palun) [saatmata|kirjutamata|helistamata] (need|oma|teie) ([texts])
      [eemaldage|kustutage|võtke|arvake] (palun) [mind] (palun|ka|sealt|kohe|juba|maha|välja) $
      [palun] [mitte] (rohkem|enam|mulle) (rohkem|enam) [texts|saata|kirjutada]
      [ma ei soovi|ei soovi|ei taha|ma ei taha] (enam) (olla|et) [mulle kirjutatakse|mulle helistatakse|mind tülitatakse|mind häiritakse|minuga ühendust võetakse|mulle saadetakse]
      ärge (palun|enam|mulle) (enam|mulle) [helistage|kirjutage] (ega|ja) (ärge) [kirjutage|helistage|saatke|sõnumeid]
      [kuidas] (ma) … [lahti|loobuda|tühistada|lõpetada] … [ei taha|ei soovi|ei vaja|tüütu|kõrini]
      ? ^ (ma|seda|neid) [ei taha|ei soovi|ei vaja] (seda|neid|enam|selliseid|rohkem) (enam|rohkem|aitäh|sõnumeid) $
      [mind|meid] (enam) [ei huvita|ei huvita enam] (enam|teie|need) (teie|need|enam) [texts]
      [kõrini|villand|siiber|tüdinud|väsinud] (teie|sellest|on|neist|nendest) (teie|neist|sellest) [texts|pakkumistest|reklaamidest|sõnumitest|kampaaniatest|reklaamist]
      [soovin|tahan|tahaksin|palun] (teie) [uudiskirjast|sõnumitest|reklaamist|reklaamidest|teavitustest|tellimusest|sms idest|smsidest|pakkumistest] (loobuda|lahkuda) [loobuda|lahkuda|loobumist|välja astuda|lahti öelda|eemaldada]
      [lõpetage] (juba|palun|kohe) [minu|mu|mind] [tüütamine|tülitamine|ahistamine|häirimine|kiusamine|segamine|spämmimine|pommitamine]
      ^ (ma) [soovin|tahan|tahaksin] [loobuda|lõpetada] $
      ^ [eemaldage|loobun kõigest|jätke rahule] $
      [kustutage|kustuta] … number ära
      [neg] (enam|palun) [mine|him] (enam|palun|rohkem) (midagi|enam|neid|reklaami) [sends]
      [neg] [sends] (palun) (enam) [mine|him|more|texts]
      [neg] enam (palun) [sends]
      [neg] [texts] [sends]
      ^ (palun) ärge [sends] $
      [quit] (see|need|nende|selle|ära|mulle) (sõnumite|reklaamide) [sending|texts]
      [quit] ära [see|saatmine|need]
      ^ [lõpetage|lõpeta|aitab|piisab|lõpetage ära] (juba|nüüd|see) $
      [unwanted] (enam|teie|mingeid|neid|rohkem|teilt|selliseid) (teie|enam|neid|mingeid) [texts] ([get])
      [unwanted] (enam|teilt|rohkem) (neid|teilt|mingeid|teie|midagi|seda) [get]
      [ei soovi|ei taha] (enam) (teilt|midagi|teie) [midagi teilt|teilt midagi|teilt enam midagi]
      [mulle|mul] (pole|ei ole) neid (teie) [texts] [vaja|tarvis]
      [mulle|mul] [pole|ei ole] (neid|teie) (teie) [texts] vaja
      [aitab|piisab|küll|kopp ees|villand|siiber] (juba|sellest|nendest|teie|on|neist) (teie|sellest|nendest|neist) [texts]
      [ei ühtegi|mitte ühtegi|ilma|ei mingeid|rohkem ei] (enam) [texts]
      [remove] (palun|mind|mu|minu) (mind|number|palun|numbri|maha) (maha|ära|palun) (sellest|teie|oma|nendest|kõigist) [lists]
      (palun) [eemaldage|eemalda|arvake] (palun) [mind|mu number|minu number|meid]
      võtke mind (palun) (sellest|teie) maha
      [soovin|tahan|tahaksin|palun] (mind) [loobuda|eemaldada|end eemaldada|eemaldage] (teie|nendest|kõigist|reklaamidest) [texts|mind]
      [loobun|loobume|keeldun|soovin loobuda|tahan loobuda|loobuda] (edaspidistest|teie|nendest|kõigist) [texts]
      [tühistage|tühista|lõpetage|katkestage|peatage|tühistan] (palun|minu|mu) [texts|tellimus*|liitumine]
      [kustutage|kustuta|unustage|eemaldage] (palun) (ära) [minu number|mu number|minu numbri|see number|mu telefoninumber|minu telefoninumber]
      [jätke|jäta] (mind|mu|meid|palun|minu) (number|palun) [rahule|ometi rahule]
      [käige|minge|tõmmake] … [texts|põrgu|perse]
      ^ [käige perse|käige põrgu|minge põrgu|tõmmake uttu] $
      [võtan tagasi|tühistan|võtta tagasi|võtan tagasi oma] (oma|antud) [nõusoleku|nõusolekut|nõusolek]
      [ei ole|pole] (teile|selleks|kunagi|ma) (kunagi|selleks|teile) [luba andnud|nõusolekut andnud|andnud luba|andnud nõusolekut]
      [veel üks|veel kord|järgmine|veel mõni|kui veel] (sõnum|sms|reklaam|kord|üks) … [lawyer]
      kui … [saadate|saan|kirjutate|tuleb] … [lawyer]
      [kaeban|kirjutan kaebuse|teen avalduse] (teie) (peale|andmekaitsele) [peale|andmekaitse*|politseis*|teie peale]
      [mitu korda|kolmas kord|viimast korda|mitmes kord] (pean|ma|ma pean) (veel|ütlema|kirjutama) [ütlema|kirjutama|palun|paluma|kordama|ütlen|kirjutan]
      [kirjutasin|saatsin] (juba) … stop
      ei huvita … [ärge|lõpetage|eemaldage]
      ? ^ [ei huvita|pole huvitatud|ei ole huvitatud|ei paku huvi] (enam|aitäh) $
      ? [ei ole|pole] (ma|end|kunagi) (kunagi) (end) [liitunud|registreerinud|tellinud] (midagi|sellist|sellega)
      ^ stop (ja) [öelge|kustutage|kust|saatke]`,
    stop_all: `
      [tühistage|lõpetage|katkestage|peatage|kustutage|tühista|lõpeta] (palun|ära) (absoluutselt|täiesti|täitsa) [absoluutselt kõik|täiesti kõik|täitsa kõik|kõik viimseni]
      [ei taha|ei soovi|ma ei taha] (enam) (midagi) [midagi|sõnumeid] [ühegi|ühestki|üheltki] (teie) [firma|firmast|ettevõtte|ettevõttest|brändi|poe|firmalt] (käest|poolt|alt)
      [eemaldage|kustutage|võtke|arvake] (palun) [mind|mu number|minu number|meid] (palun|maha|välja) [kõigist|kõikidest|kõigi] (teie|oma|võimalikest) [nimekirjadest|listidest|andmebaasidest|tellimustest|registritest] (maha|välja)
      [tühistage|lõpetage|katkestage|peatage|loobun] (palun|mu|minu) [kõik|kõigist|kõikidest] (minu|mu|teie) [tellimused|tellimustest|sõnumid|sõnumitest|teavitused|teavitustest|reklaamid|smsid|teenused|kõned|meilid]
      [lõpetage|lõpeta|katkestage] (palun) kõik (meilid|kõned|smsid|sõnumid) [meilid|kõned|smsid|sõnumid]
      [lõpetage|loobun|tühistage|eemaldage mind|kustutage mind|eemaldage] (palun|ära) [kõik|kõigest|kõikidest|kõigist|kõik tellimused]
      [ei taha|ei soovi] (enam) midagi (ühegi|mitte) (teie) [teie brändi|teie firma|teie brändi alt|brändi alt|firmadelt|ühegi teie]
      [kõikidest|kõigist] (teie) [listidest|nimekirjadest|andmebaasidest]`,
    start: `
      [soovin|tahan|tahaksin|sooviksin] [jälle|uuesti|taas] (teie|teilt) [texts] [saada|tellida|kätte]
      [taastage|uuendage|aktiveerige] (palun|mu|minu) (minu|mu) [tellimus|tellimuse|sõnumid|teavitused|liitumine]
      [soovin|tahan|tahaksin|sooviksin] (jälle|uuesti|taas) (teie|jälle|uuesti) [texts] (uuesti|jälle|taas) [saada|tellida|jälle|uuesti]
      [pange|lisage|võtke] mind (jälle|uuesti) [listi tagasi|tagasi|uuesti|nimekirja|listi]
      [loobusin|tühistasin] (kogemata) kogemata`,
    help: `
      [vajan|vajaks|palun] abi … [kuidas|ühendust|kontakt*|kes]
      kes (mulle) [saadab|kirjutab] (mulle|neid|seda|need) [texts]
      ^ [kes te olete|kes see on|kes sa oled|kes kirjutab|kes saadab|kes seal on] (seal|üldse|mulle) $
      kes (te|sa) [olete|oled]
      mis (see) (on) [firma|firma see on|firma te olete|ettevõte]
      kuidas (ma|saan|nendest|neist|sellest) (saan|ma|sõnumitest|nendest) (sõnumitest|nendest|siit) (ma) [loobuda|loobun|lahti|tühistada|tühistan|eemaldada|peatada|lõpetada|eemaldan] (saan|end|need|teie)
      kuidas [loobuda|tühistada|lõpetada] (nendest|teie|need) [texts]
      [kuidas|kuhu] (ma) (saan) (teiega) [ühendust|helistada|pöörduda]
      ^ [vajan|palun] abi $`,
    access: `
      [soovin|tahan|palun|sooviksin|saatke] (mulle) (saada) [koopiat|koopia|väljavõtet|väljavõte] (oma|minu|mu|enda|kõigist) (isiku) [data|isikuandmetest|andmetest|isikuandmete|andmete]
      [milliseid|millised|mis] (isiku) [andmeid|andmed|infot] te (minu|mu) kohta [hoiate|kogute|säilitate|omate]
      [milliseid|mis|millised|missugused] (minu|isiku) [data] [hold] (minu|mu) (kohta)
      [mida|mis] (te) [minu|mu] kohta [teate|hoiate|on teil]
      mida te [teate|hoiate] [minu|mu] kohta
      [kust|kuidas] (te|teil|üldse) (te|mu|minu|on) (mu|minu|on) [numbri|number|kontakti|telefoninumbri|kontakt] (saite|on|teate|leidsite)
      kes (teile) (mu|minu) [numbri|andmed] (teile) [andis|müüs]
      [koopia|koopiat|väljavõte|väljavõtet|väljavõtte] (kõigist|kõigi|minu) (minu) [andmetest|andmed|isikuandmetest|andmete]
      [saatke|näidake|soovin näha|palun saatke|tahan näha] (mulle) (kõik) (minu|mu) [andmed|isikuandmed|kohta käivad andmed]`,
    erase: `
      [kustutage|kustuta|hävitage|eemaldage|kustutada] (palun|ära) (kõik) (minu|mu|oma) [data] (ära)
      [kustutage|kustuta] (palun) kõik (mis) (teil) (minu|mu|on) [kohta|teil on]
      [õigus olla unustatud|unustage mind]
      [kustutage|kustuta] … number ära`,
    rectify: `
      (minu|mu) [nimi|perekonnanimi|eesnimi] … [wrong]
      [wrong] … [perekonnanimi|eesnimi|minu nimi|mu nimi]
      [name] … [wrong] … [fix]
      [muutus|vahetasin|muutunud] … [fix]
      [fix] (palun) (minu|mu) [name]`,
    port: `
      [andmed|andmeid] … [failina|failis|masinloetaval]
      [üle kanda|ülekandmist|kanda üle|ülekandmine] (minu|oma) (andmed) [andmed|andmete|teise]`,
    object: `
      [vastuväite|vastuväide|vaidlustan|olen vastu|vastu] (minu) … [profil*|töötlemis*|kasutamis*|analüüs*]
      ei (soovi|taha) (et) (mind) [profileeritaks|profileerimist|jälgitaks]`,
    restrict: `
      [piirake|piirata|piiramist|peatage|külmutage|blokeerige] … [töötlemist|töötlemine|kasutamist|töötlemise]
      [külmutage|blokeerige] (kõik) (minu|mu) andmed`,
    do_not_sell: `
      ärge (palun) [müüge|jagage|andke|edastage] (minu|mu) (isiku) [andmeid|numbrit|isikuandmeid] (edasi)
      ärge [andke|müüge] (edasi) (minu|mu) [andmeid|numbrit]`,
    wrong_number: `
      [eksisite|ajasite|eksite] [numbriga|segi|numbri]
      [ma ei ole|mina ei ole|ma pole|mina pole] [who]
      (siin) [ei ela|pole sellist|ei ole sellist|ei tunne] (siin|ühtegi|mingit) [who|inimest|sellist]
      see (number) [ei kuulu|pole enam|ei ole enam]
      [kirjutate|saadate] valele [inimesele|numbrile]`,
    nothing: `
      [ära|ärge] [saada|saatke] (mulle|siia) [pilte|pilti|fotosid|videot|videoid|faili|faile]
      [ära|ärge] [lõpeta|lõpetage|tühista|tühistage|kustuta|kustutage|peatage|eemalda]
      [miks|millal] (te|enam|mulle) (enam|ei|mulle) [saada|saadate|kirjuta|lõpetasite]
      [tühistan|tühistada|tühistage|tühista|loobun|loobuda|kustutage|kustutasin|lükkan] (palun|kogemata|homse|oma|minu|selle|ma) (homse|minu|oma|palun) [aja|aega|broneeringu|broneering|tellimust|tellimuse nr|lennu|lend|pileti|kohtumise|kohtumine|visiidi|lisagaranti*|foto|pildi|laua|lepingu|kursuse|postituse|kommentaari]
      kui loobun
      [ärge saatke|ära saada] … [pakki|arvet|kaupa|raha|täna|homme|veel|kullerit]
      ärge [kirjutage|helistage] … [praegu|täna|gruppi|veel]
      [ütles|ütleb|karjus] (et) … [stop|lõpeta|aitab]
      [lõpp hea|aasta lõpp|kuu lõpp|nädala lõpp]
      [jätan|jätke|jäta] (palun) [võtme|pakk|võti|sõnum|teade|paki]
      [vihm|tund|film|buss] … [lõpeb|lõppes|peatu|peatub]`,
  },
  neighbours:
    'LÕPEB, LÕPES, LÕPPES, LÕPETAN, LÕPETAS, LÕPPU, LÕPUS, LOOB, LOODAN, LOOBUS, TÜHI, TÜHJAD, PEATA, PEAN, PEATAB, PEATUB, PEATU, AITA, AITÄH, AITAN, PIISAV, KUSTUB, KUSTUTAS, KUSTUTASIN, PARANDAS, PARANEB, LIITUS, LIITUB, TELLIN, TELLI, TELLIS, ALUSTAN, ALUSTAB, ABIKS, ABIL, ANDMETE, ANDMISE, PIIRI, VASTU, KONTAKTI, KEELDUS, EEMAL, EEMALT, TOPP, STOPP, SOOVIN, KAUPA',
  also: { stop: 'KUSTUTA, KUSTUTAGE', erase: 'KUSTUTAGE MINU NUMBER' },
  courtesy:
    'PALUN, PALUN VÄGA, AITÄH, TÄNAN, SUUR TÄNU, TÄNUD, ETTE TÄNADES, TERE, TERE PÄEVAST, TERE HOMMIKUST, TERE ÕHTUST, TSAU, TERVITADES, LUGUPIDAMISEGA, KOHE, NÜÜD, VIIVITAMATULT, JUBA, LÕPUKS OMETI, OMETI, VABANDUST, HEAD AEGA, HEAD PÄEVA, OK, HALLO, KURAT, PERSSE, INIMESED, PLS, HEAD INIMESED, ÜKSKORD, LUGUPEETUD',
  conjunctions: 'JA, NING, JA KA',
  objects:
    'SÕNUM, SÕNUMID, SÕNUMEID, SÕNUMITE, SÕNUMITELE, REKLAAM, REKLAAMI, REKLAAME, REKLAAMID, TELLIMUS, TELLIMUST, TELLIMUSE, PAKKUMISED, PAKKUMISI, SPÄMM, UUDISKIRI, UUDISKIRJA, TEAVITUSED',
  fillers:
    'MINU, MU, TEIE, MULLE, MIND, SEE, NEED, ON, OLI, ET, EI, KUI, KA, VÕI, AGA, MA, SA, TA, ME, NAD, SELLE, NENDE, KÕIK, SIIN, SEAL, MIS, KES, POLE, ENAM, OMA, ÜKS, NII, VEEL, SELLEST, NENDEST',
  vague: 'SEDA',
  guards: 'MIKS, KUI, MILLAL, KUIDAS, TEMA, ÜTLES, KUNI',
  traps: 'ÄRA LÕPETA, NON STOP, LÕPP HEA, STOPP KAADER',
  signatures: 'SAADETUD MINU, SAADETUD, SAATSIN OMA',
  tapbacks: ['Meeldis „…“', 'Meeldib „…“', 'Naeris „…“ üle', 'Reageeris 👍 sõnumile „…“', '👍 sõnumile „…“', '👍 to „…“'],
  notes: ['JA is "and" and also a spoken yes.', 'LÕPP is an everyday word: understood as the whole message only.'],
};
