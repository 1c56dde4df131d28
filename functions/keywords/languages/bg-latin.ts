/** Bulgarian in Latin letters, as people type it who have no other keyboard; see bg.ts, which holds the same in its own letters. */
export const latin = {
  groups: {
    textsLatin:
      'SMS, SMSI, SMSITE, SMS I, SAOBSHTENI*, SYOB6TENI*, SUOBSHTENI*, REKLAM*, SPAM*, OFERT*, PROMOTSI*, PROMOCI*, PROMO, IZVESTI*, PREDLOZHENI*, PREDLOJENI*, BYULETIN*, BULETIN*, NAPOMNYAN*, NAPOMNQN*, NAPOMNIAN*, NOTIFIKATSI*, NOTIFIKACI*, ESEMES*, MARKETING*, LICHNI SAOBSHTENIYA, LI4NI SYOB6TENIQ, LICHNI SUOBSHTENIIA',
    sendsLatin:
      'PRASHTAYTE, PRA6TAITE, PRASHTAJTE, IZPRASHTAYTE, IZPRA6TAITE, IZPRASHTAJTE, PISHETE, PI6ETE, PRASHTATE, PRA6TATE, IZPRASHTATE, IZPRA6TATE, TARSETE, TYRSETE, TURSETE, BEZPOKOYTE, BEZPOKOITE, BEZPOKOJTE, SPAMETE, TORMOZETE, KONTAKTUVAYTE, KONTAKTUVAITE, KONTAKTUVAJTE, SVARZVAYTE, SVYRZVAITE, SVURZVAJTE, DOSAZHDAYTE, DOSAJDAITE, DOSAJDAJTE, TORMOZITE, SPAMITE, ZANIMAVAYTE, ZANIMAVAITE, ZANIMAVAJTE, PRASHTAT, PRA6TAT, PISHAT, PI6AT',
    send1Latin: 'PRASHTAY, PRA6TAI, PRASHTAJ, PISHI, PI6I, IZPRASHTAY, IZPRA6TAI, IZPRASHTAJ',
    mineLatin: 'MI, ME, NI, NA MEN, S MEN',
    himLatin:
      'MU, Ѝ, I, IM, NA TOZI NOMER, NA MAYKA MI, NA MAIKA MI, NA MAJKA MI, NA BASHTA MI, NA BA6TA MI, NA DASHTERYA MI, NA DY6TERQ MI, NA DUSHTERIA MI, NA SINA MI, TUK',
    again2Latin:
      'POVECHE, POVE4E, VECHE, VE4E, NISHTO, NI6TO, NIKOGA, NISHTO POVECHE, NI6TO POVE4E, POVECHE NISHTO, POVE4E NI6TO, NIKAKVI, NIKOGA POVECHE, NIKOGA POVE4E, ZANAPRED',
    quitLatin: 'SPRETE, SPRI, PRESTANETE, PRESTANI, PREKRATETE, PREKRATI, STIGA, STIGA VECHE, STIGA VE4E',
    unwantedLatin:
      'NE ISKAM, NE ISKAME, NE ZHELAYA, NE JELAQ, NE JELAIA, NE ZHELAEM, NE JELAEM, NE SE INTERESUVAM OT, NE ME INTERESUVAT, NE MI TRYABVAT, NE MI TRQBVAT, NE MI TRIABVAT, NE SAM ISKAL, NE SYM ISKAL, NE SUM ISKAL, NE SAM ISKALA, NE SYM ISKALA, NE SUM ISKALA, NE BIH ISKAL, NE BIH ISKALA, NE ISKAM POVECHE, NE ISKAM POVE4E, NE ISKAM VECHE, NE ISKAM VE4E, NE SHTA, NE 6TA',
    receiveLatin:
      'DA POLUCHAVAM, DA POLU4AVAM, DA POLUCHAVAME, DA POLU4AVAME, DA MI PRASHTATE, DA MI PRA6TATE, DA MI IZPRASHTATE, DA MI IZPRA6TATE, DA MI PISHETE, DA MI PI6ETE, DA ME BEZPOKOITE, DA ME TARSITE, DA ME TYRSITE, DA ME TURSITE, DA VIZHDAM, DA VIJDAM, DA POLUCHA, DA POLU4A, DA CHETA, DA 4ETA, DA MI IDVAT',
    removeLatin:
      'MAHNETE, MAHNI, OTPISHETE, OTPI6ETE, OTPISHI, OTPI6I, IZTRIYTE, IZTRIITE, IZTRIJTE, IZTRIY, IZTRII, IZTRIJ, PREMAHNETE, IZKLYUCHETE, IZKLYU4ETE, IZKLUCHETE, IZVADETE, ZALICHETE, ZALI4ETE, SVALETE, OTSTRANETE, RAZKARAYTE, RAZKARAITE, RAZKARAJTE',
    listsLatin:
      'SPISAKA, SPISYKA, SPISUKA, SPISATSITE, SPISYCITE, SPISUCITE, SPISAK, SPISYK, SPISUK, BAZATA, BAZA, SISTEMATA, ABONAMENTA, LISTATA, REGISTARA, REGISTYRA, REGISTURA, GRUPATA, KLUBA',
    lawyerLatin:
      'KZLD, KZP, POLITSI*, POLICI*, ADVOKAT*, ZHALB*, JALB*, SAD, SYD, SUD, SADA, SYDA, SUDA, KOMISI*, OPLAKVA*, OPLACHA, OPLA4A, SIGNAL, YURIST*, URIST*',
    holdLatin:
      'IMATE, PAZITE, SAHRANYAVATE, SYHRANQVATE, SUHRANIAVATE, ZNAETE, OBRABOTVATE, SABIRATE, SYBIRATE, SUBIRATE, DARZHITE, DYRJITE, DURJITE, RAZPOLAGATE',
    dataLatin: 'DANNITE, DANNI, INFORMATSIYATA, INFORMACIQTA, INFORMACIIATA, INFORMATSIYA, INFORMACIQ, INFORMACIIA, PROFILA, AKAUNTA, SMETKATA',
    eraseLatin:
      'IZTRIYTE, IZTRIITE, IZTRIJTE, IZTRIY, IZTRII, IZTRIJ, ZALICHETE, ZALI4ETE, PREMAHNETE, UNISHTOZHETE, UNI6TOJETE, UNISHTOJETE, DA IZTRIETE, DA SE IZTRIYAT, DA SE IZTRIQT, DA SE IZTRIIAT, MAHNETE, IZTRIVANE NA, IZTRIVANETO NA, ZALICHAVANE NA, ZALI4AVANE NA',
    whoLatin:
      'STEFKA, IVAN, MARIYA, MARIQ, MARIIA, GEORGI, DIMITAR, DIMITYR, DIMITUR, PETAR, PETYR, PETUR, NIKOLAY, NIKOLAI, NIKOLAJ, ELENA, IVANKA, STEFAN, HRISTO, TODOR, ALEKSANDAR, ALEKSANDYR, ALEKSANDUR, DESISLAVA, DESI, VIKTORIYA, VIKTORIQ, VIKTORIIA, KALIN, MARTIN, PLAMEN, VASIL, TSVETELINA, CVETELINA, SILVIYA, SILVIQ, SILVIIA, KRASIMIR, DANIEL, ANI, ANNA, GALYA, GALQ, GALIA, NADYA, NADQ, NADIA, PETYA, PETQ, PETIA, RADOSLAV, GOSPODIN, GOSPOZHA, GOSPOJA',
  },
  patterns: {
    stop: `
      stiga (ste) (mi|me) [pisali|prashtali|pra6tali|spamili|tormozili|bezpokoili]
      ^ [otpishete|otpi6ete|otpishi|otpi6i|otpishete me|otpi6ete me|ostavete me] $
      [molya|molq|molia|iskam] da [me otpishete|me otpi6ete|sprete|prekratite|bada otpisan|byda otpisan|buda otpisan|bada otpisana|byda otpisana|buda otpisana|se otpisha|se otpi6a|me mahnete]
      [iztriyte|iztriite|iztrijte|iztriy|iztrii|iztrij|zalichete|zali4ete] … [nomera mi|mi nomera|moya nomer|moq nomer|moia nomer]
      ne [mineLatin|himLatin] [sendsLatin]
      ne [sendsLatin] (poveche|pove4e) [mineLatin|himLatin]
      ne [mineLatin|himLatin] [sendsLatin|send1Latin] [again2Latin]
      ne [sendsLatin] … [again2Latin|textsLatin]
      [poveche|pove4e] (da) ne [mineLatin|himLatin] [sendsLatin|send1Latin|prashtate|pra6tate|pishete|pi6ete]
      da ne [mineLatin|himLatin] [sendsLatin] (poveche|pove4e|veche|ve4e)
      [again2Latin] ne [mineLatin|himLatin] [sendsLatin|send1Latin]
      [poveche|pove4e] ne [sendsLatin]
      ^ (molya|molq|molia|molya vi|molq vi|molia vi) ne [sendsLatin] $
      [quitLatin] (veche|ve4e|nay setne|nai setne|naj setne|molya|molq|molia|molya vi|molq vi|molia vi) (da|s) (mi|me|mu|ѝ|i|ni|s|s tiya|s tiq|s tiia|s tezi|tezi|tiya|tiq|tiia) [sendsLatin|textsLatin|prashtate|pra6tate|izprashtane|izpra6tane|prashtaneto|pra6taneto|smsite]
      [quitLatin] (veche|ve4e|molya|molq|molia) da [mineLatin|himLatin] [sendsLatin]
      [quitLatin] (veche|ve4e) s (tezi|tiya|tiq|tiia|vashite|va6ite|vsichki|vsi4ki) [textsLatin]
      [kray|krai|kraj|stiga|dostatachno|dostaty4no|dostatuchno|omrazna mi|omryzna mi|omruzna mi|pisna mi|pisna mi veche|pisna mi ve4e|omraznaha mi|omryznaha mi|omruznaha mi|do gusha mi doyde|do gu6a mi doide|do gusha mi dojde] (veche|ve4e|na|s|ot) (tezi|tiya|tiq|tiia|vashite|va6ite|toya|toq|toia|vashiya|va6iq|vashiia) [textsLatin]
      stiga (ste) [mineLatin|himLatin] [sendsLatin]
      ^ [sprete|prestanete|prekratete|stiga|prestani|spri] (veche|ve4e|se|s tova|s tiya raboti|s tiq raboti|s tiia raboti) $
      [za koy pat|za koi pyt|za koj put|kolko pati|kolko pyti|kolko puti|za koy li pat|za koi li pyt|za koj li put] … [kazvam|pisha|pi6a|kazvam da|povtaryam|povtarqm|povtariam|kazha|kaja|pisha da|pi6a da|molya|molq|molia]
      [pisah|pratih|izpratih|napisah|prashtah|pra6tah] (vi) (veche|ve4e) … stop
      [unwantedLatin] (poveche|pove4e|veche|ve4e|vashite|va6ite|nikakvi|tezi|ot vas|tiya|tiq|tiia) (nikakvi|vashite|va6ite|ot vas|vashi|va6i) [textsLatin]
      [unwantedLatin] (poveche|pove4e) [receiveLatin] (poveche|pove4e|veche|ve4e|nikakvi|vashite|va6ite|tezi|vashi|va6i|reklamni|takiva) [textsLatin]
      [ne iskam|ne zhelaya|ne jelaq|ne jelaia|ne shta|ne 6ta] (poveche|pove4e|veche|ve4e) [receiveLatin] (poveche|pove4e|veche|ve4e|nishto|ni6to|ot vas|tova)
      [ne iskam|ne zhelaya|ne jelaq|ne jelaia] (poveche|pove4e|veche|ve4e) (nishto|ni6to|nikakvi neshta|nikakvi ne6ta) ot vas
      [textsLatin] (poveche|pove4e|veche|ve4e) ne [iskam|zhelaya|jelaq|jelaia|shta|6ta]
      [bez|nikakvi|ne poveche|ne pove4e] (poveche|pove4e|vashi|va6i|takiva|tezi) [reklami|smsi|saobshteniya|syob6teniq|suobshteniia|spam|promotsii|promocii|oferti]
      [removeLatin] (me|ni|nomera mi|mi nomera|molya|molq|molia|tozi nomer) (molya|molq|molia|vednaga|veche|ve4e) ot (spisaka|spisyka|spisuka|vashiya|va6iq|vashiia|vashata|va6ata|vashite|va6ite|bazata|tozi|tazi|vsichki|vsi4ki|toya|toq|toia|tozi vash|tozi va6) [listsLatin]
      [mahnete|otpishete|otpi6ete|izklyuchete|izklyu4ete|izkluchete|izvadete|premahnete|otpishi|otpi6i|razkarayte|razkaraite|razkarajte] (molya|molq|molia|vednaga) [me|ni|nomera mi] (ot|molya|molq|molia|vednaga)
      [iskam|zhelaya|jelaq|jelaia|bih iskal|bih iskala|molya|molq|molia|mozhe li|moje li] (da) (se|me) [otpisha|otpi6a|otpishete|otpi6ete|otkazha ot|otkaja ot|izklyuchite|izklyu4ite|izkluchite|mahnete]
      [otkazvam se|otkazvam|otpishete me|otpi6ete me|iskam da se otkazha|iskam da se otkaja|otkazhete|otkajete] (ot|da) (poluchavane na|polu4avane na|poluchavam|polu4avam|poluchavaneto na|polu4avaneto na|vashite|va6ite|tezi|abonamenta za|uslugata za|tiya|tiq|tiia) [textsLatin]
      [sprete|prekratete|izklyuchete|izklyu4ete|izkluchete|otkazhete|otkajete|otmenete|spri|deaktivirayte|deaktiviraite|deaktivirajte] (mi|molya|molq|molia|vsichki|vsi4ki|tezi|vashite|va6ite|tiya|tiq|tiia|abonamenta|izprashtaneto|izpra6taneto|izprashtane|izpra6tane|prashtaneto|pra6taneto) (na|za|vashite|va6ite|tezi) [textsLatin|abonamenta]
      [otteglyam|otteglqm|ottegliam|otmenyam|otmenqm|otmeniam|otkazvam] (si) (moeto|dadenoto) [saglasieto|syglasieto|suglasieto|saglasie|syglasie|suglasie] (si)
      [ne sam daval|ne sym daval|ne sum daval|ne sam davala|ne sym davala|ne sum davala|ne sam dal|ne sym dal|ne sum dal|ne sam dala|ne sym dala|ne sum dala|nikoga ne sam daval|nikoga ne sym daval|nikoga ne sum daval|nikoga ne sam davala|nikoga ne sym davala|nikoga ne sum davala] (vi|si|nikakvo|moeto) (saglasie|syglasie|suglasie|razreshenie|razre6enie|saglasieto|syglasieto|suglasieto)
      [iztriyte|iztriite|iztrijte|iztriy|iztrii|iztrij|mahnete|zabravete|zalichete|zali4ete|premahnete] (mi|si) (nomera|telefona|moya|moq|moia) [nomera|mi|nomer|telefona] (mi)
      [ostavete|ostavi] [me|ni|mama|mayka mi|maika mi|majka mi] (veche|ve4e|nay posle|nai posle|naj posle) (na mira|namira)
      [razkarayte se|razkaraite se|razkarajte se|omitayte se|omitaite se|omitajte se|maynata vi|mainata vi|majnata vi|hodete] … [textsLatin|po dyavolite|po dqvolite|po diavolite]
      ^ [razkarayte se|razkaraite se|razkarajte se|omitayte se|omitaite se|omitajte se|maynata vi|mainata vi|majnata vi|chupka|4upka] $
      [oshte edno|o6te edno|oshte vednazh|o6te vednyj|oshte vednuj|oshte edin|o6te edin|sledvashtoto|sledva6toto|sledvashtiya|sledva6tiq|sledvashtiia|oshte edno takova|o6te edno takova] (saobshtenie|syob6tenie|suobshtenie|sms|pat|pyt|put|takova|reklama) … [lawyerLatin]
      (ako) (polucha|polu4a|mi) (pratite|oshte|o6te|otnovo|pak) … [saobshtenie|syob6tenie|suobshtenie|sms|pishete|pi6ete|prashtate|pra6tate|vednazh|vednyj|vednuj] … [lawyerLatin]
      [shte se oplacha|6te se opla4a|shte podam|6te podam|podavam|puskam|shte pusna|6te pusna|shte pisha|6te pi6a] (zhalba|jalba|signal) (do|v|na|sreshtu|sre6tu|vav|vyv|vuv) (vas) [lawyerLatin]
      [ne me interesuva|ne me interesuvat|ne se interesuvam] … ne [mineLatin|himLatin] [sendsLatin]
      ? ^ (veche|ve4e|tova|blagodarya|blagodarq|blagodaria) [ne me interesuva|ne se interesuvam|ne me interesuvat] (tova|veche|ve4e|blagodarya|blagodarq|blagodaria) $
      ? [nikoga|nikade|nikyde|nikude] ne [sam|sym|sum] (se) [zapisval|zapisvala|aboniral|abonirala|registriral|registrirala|iskal|iskala]
      ? ne [sam|sym|sum] se [zapisval|zapisvala|aboniral|abonirala]
      [veche|ve4e] ne [sam|sym|sum] (vash|va6|vasha|va6a) (klient|klientka) … [sendsLatin]
      ^ stop (i) [kazhete|kajete|iztriyte|iztriite|iztrijte|otkade|otkyde|otkude|pratete]`,
    stop_all: `
      [sprete|prekratete|otkazhete|otkajete|mahnete|izklyuchete|izklyu4ete|izkluchete] (mi|molya|molq|molia) [vsichko|vsi4ko|absolyutno vsichko|absolyutno vsi4ko|absolutno vsichko|vsichki saobshteniya|vsi4ki syob6teniq|vsichki suobshteniia|vsichki abonamenti|vsi4ki abonamenti]
      [mahnete|otpishete|otpi6ete|iztriyte|iztriite|iztrijte|izvadete|izklyuchete|izklyu4ete|izkluchete] (me|ni) (molya|molq|molia) [otvsyakade|otvsqkyde|otvsiakude|ot vsichko|ot vsi4ko|ot vsichki|ot vsi4ki|ot vsichkite|ot vsi4kite]
      [ne iskam|nikakvi|nishto|ni6to] (poveche|pove4e) (saobshteniya|syob6teniq|suobshteniia|reklami|nishto|ni6to) ot [nikoya|nikoq|nikoia|nikoy|nikoi|nikoj|vsichkite|vsi4kite|nikakvi|nito edna|nito edin] (ot) (vashite|va6ite|vashi|va6i|firmite)
      ot [vsichkite|vsi4kite] vi [magazini|firmi|marki|spisatsi|spisyci|spisuci]`,
    start: `
      [iskam|bih iskal|bih iskala|zhelaya|jelaq|jelaia|mozhe li|moje li] [pak|otnovo|obratno] (da) (vashite|va6ite|mi) [receiveLatin|poluchavam|polu4avam|se aboniram|se zapisha|se zapi6a|textsLatin]
      [zapishete|zapi6ete|abonirayte|aboniraite|abonirajte|varnete|vyrnete|vurnete|dobavete|vklyuchete|vklyu4ete|vkluchete] me [pak|otnovo|v spisaka|v spisyka|v spisuka|obratno]
      [prashtayte|pra6taite|prashtajte|izprashtayte|izpra6taite|izprashtajte] (mi) [pak|otnovo] [textsLatin]
      [otpisah se|otkazah se] [bez da iskam|po pogreshka|po pogre6ka|sluchayno|slu4aino|sluchajno]`,
    help: `
      [koy|koi|koj] (mi) [prashta|pra6ta|izprashta|izpra6ta|pishe|pi6e] (mi|tezi|tiya|tiq|tiia) [textsLatin]
      ^ (a|i) [koy e tova|koi e tova|koj e tova|koi ste|koy ste|koj ste|koy si|koi si|koj si|koy pishe|koi pi6e|koj pishe|koy mi pishe|koi mi pi6e|koj mi pishe|koy e|koi e|koj e|koy prashta|koi pra6ta|koj prashta] (vie|ti|tova|tam|vsashtnost|vsy6tnost|vsushtnost) $
      [koi|koy|koj] ste vie
      [kakva|koya|koq|koia] (e) (tazi|taya|taq|taia) (e) firma
      kak (da|moga|se|moga da|moga li da) (se|moga|da) (se) [otkazha|otkaja|otpisha|otpi6a|spra|otpisvam|izklyucha|izklyu4a|izklucha|prekratya|prekratq|prekratia|otpisva] (ot|tezi|tiya|tiq|tiia) ([texts])
      kak (da|moga da) se [otkazha|otkaja|otpisha|otpi6a] ot (tezi|tiya|tiq|tiia|vashite|va6ite) [textsLatin]
      [kak|kade|kyde|kude] (moga|da) (da) (se|vi) [svarzha|svyrja|svurja|svarzhem|svyrjem|svurjem|obadya|obadq|obadia|namerya|namerq|nameria]
      ^ [imam nuzhda ot|imam nujda ot|tryabva mi|trqbva mi|triabva mi] [pomosht|pomo6t] $
      ot kogo (e) (tova) [saobshtenie|syob6tenie|suobshtenie|sms]`,
    access: `
      [kakvi|kakvo|kakva|koi] (lichni|li4ni|moi|tochno|to4no|vsichki|vsi4ki) [danni|informatsiya|informaciq|informaciia|informatsiyata|informaciqta|informaciiata] (za men) [holdLatin] (za men)
      kakvo [holdLatin|znaete] za men
      [otkade|otkyde|otkude|kak|ot kade|ot kyde|ot kude] (mi|imate|go|mi go|vie|vaobshte|vyob6te|vuobshte|izobshto|izob6to|vzehte|namerihte|znaete|poluchihte|polu4ihte|ste) (imate|vzehte|namerihte|znaete|vzeli|namerili|moya|moq|moia|mi) (mi|moya|moq|moia) [nomera|nomer|telefona|dannite|nomerat|nomeryt|nomerut] (mi)
      [koy|koi|koj] (vi) (e) [dal|dade|prodade|prodal|predostavi] (mi|moya|moq|moia) [nomera|dannite|telefona|nomer] (mi)
      [kopie|spravka|izvlechenie|izvle4enie|dostap|dostyp|dostup] (ot|na|za|do) (vsichki|vsi4ki|vsichkite|vsi4kite) (moi|moite|lichnite|li4nite) (lichni|li4ni) [danni|dannite] (mi)
      [izpratete|pratete|predostavete|pokazhete|pokajete] (mi) (vsichki|vsi4ki|vsichkite|vsi4kite|lichnite|li4nite|kopie) (moi|lichni|li4ni|mi) [danni|dannite]
      [iskam|bih iskal|bih iskala] da [znam|vidya|vidq|vidia|razbera] (kakvi|kakvo|kakvi danni) … za men
      pravo na [dostap|dostyp|dostup]`,
    erase: `
      [eraseLatin] (molya|molq|molia|vednaga) (vsichki|vsi4ki|vsichkite|vsi4kite|tsyalata|cqlata|cialata|vsichko|vsi4ko) (moi|moite|mi|moya|moq|moia|lichnite|li4nite|lichni|li4ni|moite lichni|moite li4ni) (lichni|li4ni|mi) [dataLatin] (mi)
      [eraseLatin] (molya|molq|molia) [vsichko|vsi4ko|vsichki danni|vsi4ki danni|vsichkata informatsiya|vsi4kata informaciq|vsichkata informaciia] (koeto|koito) (imate|danni) za men
      [pravoto da bada zabraven|pravoto da byda zabraven|pravoto da buda zabraven|pravo da bada zabraven|pravo da byda zabraven|pravo da buda zabraven|pravo na iztrivane|zabravete me]
      [iztriyte|iztriite|iztrijte|iztriy|iztrii|iztrij|zalichete|zali4ete] … [nomera mi|mi nomera|moya nomer|moq nomer|moia nomer]`,
    wrong_number: `
      [sgreshili|sgre6ili|sbarkali|sbyrkali|sburkali|obarkali|obyrkali|oburkali|sbarkahte|sbyrkahte|sburkahte|sgreshihte|sgre6ihte|obarkahte|obyrkahte|oburkahte] (ste) (me|se) [nomera|nomer|choveka|4oveka|s drug]
      [imate|ima] [greshka|gre6ka] (az) ne [sam|sym|sum]
      [ne sam az|ne sym az|ne sum az|az ne sam|az ne sym|az ne sum|tova ne sam az|tova ne sym az|tova ne sum az|ne se kazvam] [whoLatin]
      [ne poznavam|nyama tuk|nqma tuk|niama tuk|tuk nyama|tuk nqma|tuk niama|ne zhivee|ne jivee] (nikakav|nikakyv|nikakuv|nikakva|takav|takyv|takuv|takava|tuk) [chovek|4ovek|takav|takyv|takuv|nikoy|nikoi|nikoj]
      (tova|tozi) (nomer) [ne e negoviyat|ne e negoviqt|ne e negoviiat|ne e neyniyat|ne e neiniqt|ne e nejniiat|ne e veche negoviyat|ne e ve4e negoviqt|ne e veche negoviiat|veche ne e na|ve4e ne e na]
      [pishete|pi6ete|prashtate|pra6tate] (na) [greshen|gre6en|greshniya|gre6niq|greshniia|drug] (nomer|chovek|4ovek)`,
    nothing: `
      ne [spirayte|spiraite|spirajte|spiray|spirai|spiraj|prestavayte|prestavaite|prestavajte|otmenyayte|otmenqite|otmeniajte|otmenyay|otmenqi|otmeniaj|otkazvam|otkazvayte|otkazvaite|otkazvajte|iztrivayte|iztrivaite|iztrivajte|prekratyavayte|prekratqvaite|prekratiavajte|otpisvayte|otpisvaite|otpisvajte]
      [zashto|za6to|koga] (veche|ve4e|mi|ne) (ne|veche|ve4e) (mi) [pishete|pi6ete|prashtate|pra6tate]
      [otmenete|otmeni|otkazvam|otkazhete|otkajete|otkazha|otkaja|otmenyam|otmenqm|otmeniam|otmyana na|otmqna na|otmiana na|iztriyte|iztriite|iztrijte|iztrih|otlagam|prekratete] (molya|molq|molia|mi|moya|moq|moia|moyata|moqta|moiata|si|go) (molya|molq|molia|si|utreshniya|utre6niq|utreshniia|mi) [chas*|4as*|porachk*|pory4k*|poruchk*|rezervats*|rezervac*|pregle*|polet*|bilet*|sresht*|sre6t*|dogovor*|masa*|zapis*|snimk*|post*|komentar*|dostavk*|tok*|voda*|zastrahovk*]
      ne [prashtayte|pra6taite|prashtajte|izprashtayte|izpra6taite|izprashtajte] … [porachk*|pory4k*|poruchk*|pratk*|stoka*|pari*|kurier*|dnes|utre|oshte|o6te|faktur*]
      ne [pishete|pi6ete|pishi|pi6i|zvanete|zvynete|zvunete|zvani|zvyni|zvuni] … [sega|dnes|v grupata|oshte|o6te]
      [kaza|kazva|vika|reche|re4e|kaza mi] … [stop|stiga|spri|prestani|kray|krai|kraj]
      [kray|krai|kraj|kraya|kraq|kraia|do kraya|do kraq|do kraia|v kraya|v kraq|v kraia] (na) [godinata|sedmitsata|sedmicata|mesetsa|meseca|ulitsata|ulicata|sveta|denya|denq|denia|filma|macha|ma4a|sezona]
      [sprya|sprq|spria|spira|spre|spryal|sprql|sprial|spryaha|sprqha|spriaha] (li) [pak|toka|vodata|dazhdat|dyjdyt|dujdut|dazhda|dyjda|dujda|na]
      [spri|sprete] (da|na|pri|do) [vzemesh|vzeme6|vzemete|magazina|agala|ygyla|ugula|kupish|kupi6|svetofara]
      [ostavete|ostavi] mi [pratkata|saobshtenie|syob6tenie|suobshtenie|klyucha|klyu4a|klucha]
      [otkazha|otkaja|otkazvam] [ot deserta|kartata]
      [zapishete|zapi6ete] (me) za (chas*|4as*|pregled*)`,
  },
} as const;
