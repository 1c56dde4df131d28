/** Greek in Latin letters, as people type it who have no other keyboard; see el.ts, which holds the same in its own letters. */
export const latin = {
  groups: {
    wouldLatin:
      'THA PROTIMOUSA, 8A PROTIMOUSA, THA ITHELA, 8A H8ELA, THELO, 8ELW, PARAKALO, PARAKALW, EPITHYMO, EPI8YMW, PROTIMO, PROTIMW, THA PROTIMOUSAME, 8A PROTIMOUSAME, ZITO, ZHTW, APAITO, APAITW, EYXOMAI, ELPIZO, ELPIZW, THA THELAME, 8A 8ELAME, KALYTERA, GINETAI, MPOREITE, THA MPOROUSATE, 8A MPOROUSATE, FRONTISTE, KANTE, APAITOUME, ZITAO, ZHTAW, THELOUME, 8ELOUME',
    wastedLatin: 'TZAMPA, TSAMPA, ADIKA, MATAIA, TOU KAKOU, STO VRONTO, STO BRONTO, ADIKOS KOPOS, XAMENOS KOPOS, ASKOPA',
    sends2Latin:
      'XANASTEILETE, XANAGRAPSETE, GRAFETE, ENOXLEITE, ENOXLISETE, ENOXLHSETE, VOMVARDIZETE, BOMBARDIZETE, ZALIZETE, PRIZETE, PRHZETE, TA STELNETE, XANAMILISETE, XANAMILHSETE, TROMAZETE, XYPNATE, TALAIPOREITE, TALAIPWREITE, APASXOLEITE, PARENOXLEITE, ENIMERONETE, ENHMERWNETE, EIDOPOIEITE, STELNETAI, GRAFETAI, STELNETE PIA, STILETE, XANASTILETE, ENOXLITE, ENOXLHTE, ENOXLITAI, ENOXLHTAI, STELENTE, PEIRAZETE, XANASTEILETAI, XANASTELNETAI',
    seeagainLatin:
      'XANAKOUSO, XANAKOUSW, AKOUO, AKOUW, XANADO, XANADW, XANALAVO, XANALABW, XANAPARO, XANAPARW, LAMVANO, LAMBANW, PAIRNO, PAIRNW, XANARTHEI, XANAR8EI, XANAERTHEI, XANAER8EI, ERXONTAI, ERXETAI, XANADIAVASO, XANADIABASW, VLEPO, BLEPW, LAVO, LABW, XANARTHOUN, XANAR8OUN, ENOXLOUMAI, XANASTEILETE, MOU STELNETE, ME ENOXLEITE, MOU GRAFETE, XANAGRAPSETE, MOU XANASTEILETE, ME XANAENOXLISETE, ME XANAENOXLHSETE, DEXOMAI',
    parakaloLatin:
      'PARAKALO, PARAKALW, PARAKALOUME, SAS PARAKALO, SAS PARAKALW, PARAKALEISTHE, PARAKALEIS8E, PARAKALEISTE, THA ITHELA, 8A H8ELA, THELO, 8ELW, ZITO, ZHTW, APAITO, APAITW, EPITHYMO, EPI8YMW, APAITOUME, ZITAO, ZHTAW, MPOREITE, THA MPOROUSATE, 8A MPOROUSATE, GINETAI, THELOUME, 8ELOUME, AITOUMAI',
    nosenseLatin:
      'DEN EXEI NOIMA, DEN EXEI NOHMA, DEN YPARXEI LOGOS, DEN EXETE LOGO, DEN YPARXEI NOIMA, DEN YPARXEI NOHMA, DE XREIAZETAI, DEN XREIAZETAI, DEN OFELEI, DEN WFELEI, DEN EINAI ANAGKI, DEN EINAI ANAGKH, DEN YPARXEI ANAGKI, DEN YPARXEI ANAGKH, TI NOIMA EXEI, TI NOHMA EXEI, ASKOPO, ANOFELO, ANWFELO, PERITTO, DE XRIAZETAI, DEN XRIAZETAI, LOGOS',
    kinLatin:
      'GIAGIA, PAPPOU, MANA, MITERA, MHTERA, PATERA, ANTRA, GYNAIKA, GIO, KORI, KORH, PAIDI, ANTHROPO, AN8RWPO, ARITHMO, ARI8MO, NOUMERO, KINITO, KINHTO, TILEFONO, THLEFWNO, MAMA, MPAMPA, KOSMO, SYZYGO, GIAGIA MOU, EMENA, MENA',
    textsLatin:
      'SMS*, MINIMA, MHNYMA, MINYMA, MINIMATA, MHNYMATA, MINYMATA, MINIMATON, MHNYMATWN, MINYMATON, DIAFIMIS*, DIAFHMIS*, DIAFHMHS*, DIAFIMIST*, DIAFHMIST*, PROSFOR*, SPAM*, ENIMEROS*, ENHMERWS*, ENIMEROTIK*, ENHMERWTIK*, EIDOPOIIS*, EIDOPOIHS*, IDOPIIS*, SPAM, IPENTHIMIS*, YPEN8YMIS*, YPENTHYMIS*, KOUPONIA, MHNHMATA, MINIMATAKIA, MHNYMATAKIA, MINYMATAKIA, NEWSLETTER*, ESEMES, MYNIMATA, MYNHMATA, MYNYMATA, MINYMA SAS, MHNYMA SAS, MINYMATA SAS, MHNYMATA SAS, PROOTHITIK*, PROW8HTIK*, EKPTOS*, EKPTWS*, KOUPON*, EPIKOINONIES, EPIKOINWNIES, KATALOGOUS, NEA SAS, ESEMESAKIA, DIAFIMHS*, PRWSFOR*, PROSFWR*',
    negLatin: 'MI, MH, MIN, MHN, NA MI, NA MH, NA MIN, NA MHN',
    sendsLatin:
      'STELNETE, STELNEIS, STELNIS, XANASTEILETE, KSANASTILETE, XANASTELNETE, KSANASTELNETE, STEILETE, STILETE, GRAFETE, ENOXLEITE, ENOCHLEITE, ENOHLITE, XANAENOXLISETE, XANAENOXLHSETE, XANAENOCHLISETE, KSANAENOHLISETE, XANENOXLISETE, XANENOXLHSETE, XANENOCHLISETE, KSANENOHLISETE, ENOXLISETE, ENOXLHSETE, ENOCHLISETE, ENOHLISETE, EPIKOINONEITE, EPIKOINWNEITE, EPIKINONITE, EPIKOINONISETE, EPIKOINWNHSETE, EPIKINONISETE, XANAGRAPSETE, KSANAGRAPSETE, SPAMARETE, PRIZETE, PRHZETE, XANASTEILEIS, KSANASTILIS, ENIMERONETE, ENHMERWNETE, XANAEPIKOINONISETE, XANAEPIKOINWNHSETE, KSANAEPIKINONISETE, XANAPARETE, PAIRNETE, KALEITE, XANAKALESETE, TILEFONEITE, THLEFWNEITE, MINYMATA STELNETE, MHNYMATA STELNETE, XANAGRAFETE, VOMVARDIZETE, BOMBARDIZETE, SPAMMARETE, ENOXLEIS, GRAPSETE, APOSTELLETE, APOSTEILETE, PRIZEIS, PRHZEIS, ZALIZETE, TALAIPOREITE, TALAIPWREITE, XANASTELNEIS, ENOXLEITE ALLO, PEIRAZETE, PROOTHEITE, PROW8EITE, STELNETE ALLO, STELNETAI, XANASTILETE, ENOXLITE, ENOXLHTE, STELNOUN, TA STELNETE, VARATE, BARATE, XTYPATE, PERNETE, TILEFONITE, THYMIZETE',
    againLatin:
      'ALLA, PIA, ALLO, XANA, KSANA, POTE, POTE XANA, POTE KSANA, TIPOTA, TIPOTE, POTE PIA, TIPOTA ALLO, SE AITO TON ARITHMO, SE AYTO TON ARI8MO, SE AYTO TON ARITHMO, EDO, EDW, STO EXIS, STO EXHS, STO EKSIS',
    who2Latin:
      'MOU, MAS, ME, TOU, TIS, THS, TOUS, MAZI MOU, TI MANA MOU, TH MANA MOU, STI MITERA MOU, STH MHTERA MOU, STON PATERA MOU, STO PAIDI, STO PEDI',
    quitLatin:
      'STAMATISTE, STAMATHSTE, STAMATATE, STAMATA, STAMATISE, STAMATHSE, STAMATISETE, STAMATHSETE, PAPSTE, KOPSTE, KOFTE, DIAKOPSTE, NA STAMATISETE, NA STAMATHSETE',
    unwantedLatin:
      'DEN THELO, DEN 8ELW, DE THELO, DE 8ELW, DEN THELOUME, DEN 8ELOUME, DEN EPITHIMO, DEN EPI8YMW, DEN EPITHYMO, DEN XREIAZOMAI, DEN CHREIAZOMAI, DEN HRIAZOME, DEN THA ITHELA, DEN 8A H8ELA, DEN ME ENDIAFEROUN, DE ME ENDIAFEROUN, DEN ZITISA, DEN ZHTHSA, DEN EXO ZITISEI, DEN EXW ZHTHSEI, DEN ECHO ZITISEI, DEN EHO ZITISI',
    receiveLatin:
      'NA LAMVANO, NA LAMVANW, NA PAIRNO, NA PAIRNW, NA PERNO, NA MOU STELNETE, NA MOU ERXONTAI, NA MOU ERCHONTAI, NA MOU ERHONTE, NA DEXOMAI, NA DECHOMAI, NA DEHOME, NA MOU XANASTEILETE, NA MOU KSANASTILETE, NA PARO, NA PARW, NA LAVO, NA LAVW, NA ME ENOXLEITE, NA ME ENOCHLEITE, NA ME ENOHLITE, NA VLEPO, NA VLEPW, NA MOU GRAFETE',
    removeLatin:
      'VGALTE, DIAGRAPSTE, SVISTE, SVHSTE, AFAIRESTE, AFERESTE, VGALE, DIAGRAPSE, SVISE, SVHSE, APEGGRAPSTE, NA VGALETE, NA DIAGRAPSETE, NA SVISETE, NA SVHSETE, XEGRAPSTE, KSEGRAPSTE',
    listsLatin:
      'LISTA, LISTES, VASI, VASH, SISTIMA, SYSTHMA, SYSTIMA, ARXEIO, ARCHEIO, ARHIO, KATALOGO, MINIMATA, MHNYMATA, MINYMATA, SMS, SINDROMI, SYNDROMH, SYNDROMI, ENIMEROSEIS, ENHMERWSEIS, ENIMEROSIS, BASH, LISTA SAS, LISTES SAS, EPAFES, VASI DEDOMENON, BASH DEDOMENWN, PELATOLOGIO, APODEKTES, PARALIPTES, PARALHPTES, MITROO, MHTRWO, KATALOGOUS, ARXEIA, DIAFIMISTIKA, DIAFHMISTIKA, DIAFIMISEIS, DIAFHMISEIS, PROSFORES, LISTA APOSTOLIS, LISTA APOSTOLHS, NEWSLETTER, EIDOPOIISEIS, EIDOPOIHSEIS',
    numberLatin: 'ARITHMO, ARI8MO, NOUMERO, KINITO, KINHTO, TILEFONO, THLEFWNO',
    lawyerLatin:
      'KATAGGELIA, ARXI PROSTASIAS, ARXH PROSTASIAS, ARCHI PROSTASIAS, ARHI PROSTASIAS, ASTINOMIA, ASTYNOMIA, DIKIGORO*, DIKHGORO*, MINISI, MHNYSH, MINYSI, KATAGGELLO, KATAGGELLW, KATAGGEILO, KATAGGEILW, KATAGGILO, EISAGGEL*, ISAGGEL*, KATANALOT*, KATANALWT*, EETT, AGOGI, AGWGH, KATAGGELIES, GDPR',
    dataLatin:
      'DEDOMENA, STOIXEIA, STOICHEIA, STIHIA, PLIROFORIES, PLHROFORIES, DEDOMENON, DEDOMENWN, STOIXEION, STOIXEIWN, STOICHEION, STIHION, LOGARIASMO, PROFIL',
    eraseLatin:
      'DIAGRAPSTE, SVISTE, SVHSTE, DIAGRAPSETE, SVISETE, SVHSETE, DIAGRAFOUN, SVISTOUN, SVHSTOUN, DIAGRAFI, DIAGRAFH, KATASTREPSTE, DIAGRAPSE, SVISE, SVHSE',
    holdLatin:
      'EXETE, ECHETE, EHETE, KRATATE, GNORIZETE, GNWRIZETE, XERETE, KSERETE, DIATIREITE, DIATHREITE, DIATIRITE, EPEXERGAZESTE, EPEKSERGAZESTE, SILLEGETE, SYLLEGETE',
    whoLatin:
      'KATERINA, GIORGOS, GIWRGOS, MARIA, DIMITRIS, DHMHTRHS, GIANNIS, GIANNHS, ELENI, ELENH, NIKOS, KOSTAS, KWSTAS, VASILIS, VASILHS, SOFIA, ANNA, XRISTOS, XRHSTOS, CHRISTOS, HRISTOS, PANAGIOTIS, PANAGIWTHS, THANASIS, 8ANASHS, EII, EYH, EYI, VASO, VASW, AGGELOS, PETROS, DESPOINA, DESPINA, IOANNA, IWANNA, SPIROS, SPYROS, STELIOS, MIXALIS, MIXALHS, MICHALIS, MIHALIS, ALEXANDROS, ALEKSANDROS, AGGELIKI, AGGELIKH, FOTEINI, FWTEINH, FOTINI, ANTONIS, ANTWNHS, KIRIOS, KYRIOS, KIRIA, KYRIA, TASOS',
  },
  patterns: {
    stop: `
      ? tha sas [blokaro|mplokaro|kataggeilo|kano block] an (den) [den|de] [stamatisete|stamathsete|kopsete]
      ? ^ [den|de] [epithimo|epithimv|epi8ymw|epithymo] (alla|allo) $
      [den|de] [thelo|thelw|8elw|thelw pia] (pia) na (mou|me|mas) [steleis|stelneis|steilete|stelnete|grafete|grafeis|ksanagrapsete|tilefonite|thlefwneite|tilefoneite|pernete|enoxleite]
      stamata na (mou|me) [steilete|ksanagrapsete|stelneis|grafeis|pernete]
      [mi|min|mh|mhn] me [pernete|pairnete|kaleite|ksanaparete] (allo|pia|ksana)
      [stamatiste|stamathste|stamatate] na me [kaleite|pernete|pairnete|enoxleite]
      ? ^ [diagrafomai|ksexaste me|xexaste me|thelw na diagrafw|thelo na diagrafo|thelw apeggrafh|thelo apeggrafi|thelw na vgw|thelo na vgo|apeggrafomai] (parakalo|parakalw|apo edo|efxaristo) $
      [den|de] [epithymw|epithimo|epi8ymw|epithymo] (alla|allo|na lamvanw|na lamvano) [textsLatin]
      ? ^ [mexri edo|mexri edw|mehri edo|os edo|ws edw|os edw|eos edo] (parakalo|parakalw|itan) (efxaristo|efharisto|eyxaristw|euxaristw) (kai|k) (geia|gia|antio) (sas) $
      ? [paratate|parathste|paratiste|afiste|afhste] me [isixi|isyxi|hsyxh|isixo|isyxo|hsyxo|isuxi|isuxo|hsuxh|hsuxo|isyhi|isyho]
      ? [exete|exetai] [prhksei|priksei|prixei|zalisei|spasei|trelanei] (ta|mas|me) … [textsLatin|sms]
      ^ (re|geia|kalispera|kalimera|=parakalo|parakalw) [diagrapste|svhste|sviste|vgalte|bgalte|sbhste|afereste|diagrapse|vgale] me (apo) (=parakalo|parakalw|plz|pls|amesos|efxaristo|eyxaristw|re) $
      [de|den|dn] [thelo|thelw|8elw|8elo|thlw|epithimo|epi8ymw] (alla|allo|pia) (na) (m|mou|mas|mu) (alla) (stelnete|stelnetai|erxontai|grafete|stelneis) (alla|pia|tis|ta) [textsLatin|prosfores|prosfores sas|diafimiseis|diafhmiseis|mnmta|mnm|mhnmata|enimeroseis|tipota]
      [mn|mi|mh|min|mhn] (m|mou|mas|mu) [stelnete|stelnetai|stilete|steilete|ksanasteilete|ksanastilete|xanasteilete|ksanastelnete|grafete|enoxleite|stelnis|stelneis|steileis] (alla|allo|pia|tipota|ksana|xana|mnmta|mnm|sms|minimata|mhnymata|prosfores|diafimiseis)
      [na me|na mas|thelo na me|8elw na me] (=parakalo|parakalw) [diagrapsete|svisete|sbhsete|svhsete|vgalete|bgalete|afairesete|ksegrapsete|xegrapsete] (=parakalo|parakalw|apo)
      ? [ftanei|ftani|arketa|eleos|nisafi|os edo|ws edw|terma|telos] (pia|re|pleon) [den antexo|den antexw|de antexo|den paei|den pai|varethika|bare8hka|varethhka|stamatiste|stamathste|kopste to|ftanei|eleos|terma] (allo|pia)
      ? [sto diaolo|ston diaolo|sto diavolo|sto diabolo|ston agyristo|sta tsakidia] (kai|ki|na|esy|oi|ta) (esy|esi|eseis|kai|ki) (kai|oi|ta|me) [textsLatin|esy|esi|eseis|pate|sas]
      ? [ante|anti|ai|aei] (re|kai|oloi) [gamisou|gamhsou|gamithite|gamh8eite|gamitheite|pnigeite|xasou|xa8eite|xatheite|parata me|parata mas|kourepsou]
      ? (de|den) pate na [pnigeite|pnigite|gamitheite|gamh8eite|xatheite|xa8eite]
      ? [sas|se] (exo|exw|ekana|kano|kanw|evala|ebala|erixa) [ekana|kano|kanw|evala|ebala|erixa|mplokara|mplokaro|mplokarw|exo kanei|exw kanei] (idi|hdh|ena) [block|mplok|blok|report|anafora|sta spam|sti mavri lista|sth maurh lista|sta anepithymita|sta anepi8ymhta]
      ? [mas|mou|me] (ta|ti|th) (exete) [ta prixate|ta prhxate|ta priksate|ta prhksate|exete prixei|exete prhxei|exete priksei|ti spate|th spate|ti dinete|th dinete|spasate ta nevra|spasate ta neura|zalisate|kourasate|prixate|prhxate|priksate] (pia|re|me)
      ? ^ (re|eleos|ante) [paratate me|paratate mas|parata me|parata mas|paratiste me|parathste me|ase me|ase mas|afiste me|afhste me|afiste mas|afhste mas|kofto|kof to|kopse to|kopste to|xekolla|ksekolla|xekollate|ksekollate|na leipei|na lipei|na mou leipei|na mou lipei|akyro|akiro|os edo|ws edw|os edo itan|teleiosame|teleiwsame|den tha paro|den 8a parw|xese me|xese mas|xeste me|xeste mas|skaste|skase|voulose to|boulwse to] (pia|re|file|filare|efxaristo|euxaristw) (pia|file|file mou) $
      [de|den|dn] (ta|to|tis) [thelo|thelw|8elw|8elo|epithimo|epi8ymw|zitisa|zhthsa] (pia|pleon|allo|alla|tipota|pote) (pia|allo|tipota|alla) (apo) [esas|sas apo|textsLatin|tipota]
      ? [de|den] (me|mas|m) [endiaferei|endiaferi|endiaferoun|endiaferun|noiazei|noiazi|niazei|aforoun|afora] (pia|ka8olou|katholou|oi|ta|ti) (oi|ta) (textsLatin) (sas|poulate) $
      ? [varethika|varethhka|bare8hka|bare8ika|mpouxtisa|sixathika|sixa8hka|kourastika|kourasthka] (pia|me|apo|ta|tis|sas) (ta|tis|afta ta) [textsLatin|na svino|na svinw|na sbhnw|sas]
      ? [sas|se] [varethika|varethhka|bare8hka|exo varethei|exw bare8ei|exo vare8ei|sixathika|sixa8hka] (pia|olous|re)
      ? [stelte|steilte|stile|steile|stelne] (ta|tis) (ta|sou) [sti mana sou|sth mana sou|sti mana sas|sth mana sas|allou|se kanenan allo|se kapoion allo]
      ? [makria|fygete|figete|eksafanisteite|exafanisteite] (pia) apo (to) [mena|emena|kinito mou|kinhto mou|tilefono mou|thlefwno mou]
      ? [poses fores] (prepei|akoma|pia|na) (na) (sas) (to) [po|pw|leo|lew|grapso|grapsw|to po|to pw]
      ? [triti fora|trith fora|deyteri fora|teleftaia fora|teleutaia fora] (pou) (sas) (to) [leo|lew|grafo|grafw|zitao|zhtaw|to leo|to lew]
      [negLatin] (xana) [who2Latin] (xana) (pia|allo|ta|tis|to) [sendsLatin|sends2Latin] (pia|allo|tipota|pote|edo|edw|xana)
      [negLatin] [sendsLatin|sends2Latin] (pia|allo|mou|sti|sth|ston|sto|ti|th|tin|thn|ton|to|edo|edw|se|adika|tzampa|tsampa) (allo|pia|sti|sth|ti|th|ton|ayto|ayton) [kinLatin]
      [negLatin] [sendsLatin] (pia|allo|mou|me) [wastedLatin]
      [wastedLatin] (mou|me|mas|ta) [sendsLatin|stelnete|grafete|kourazeste|prospatheite|prospa8eite|epimenete]
      [negLatin] (who2Latin) [kourazeste|kourazesai|mpainete ston kopo|kanete ton kopo|xanete ton xrono|xanete to xrono|xalate ta lefta|xodeyete|epimenete|prospatheite|prospa8eite|asxoleiste|xodeyeste] (sas|allo|pia|adika|tzampa|mazi mou|me mena|na) (na|sas) (mou) [sendsLatin|stelnete|mazi mou|me mena|minymata|mhnymata|allo|pia|adika]
      [nosenseLatin] (na|pia|logos) (na|pia|pleon) (mou|me|mas|tou|tis|ths) [sendsLatin|stelnete|steilete|grafete|enoxleite|enimeronete|enhmerwnete|pairnete|ta stelnete]
      [sas|se|tous] (exo|exw|exo idi|exw hdh|exoume|idi|hdh) (idi|hdh|pia) [mplokarei|mplokara|kanei mplok|ekana mplok|valei sti mayri lista|balei sth mayrh lista|evala sti mayri lista|ebala sth mayrh lista|valei mplok|balei mplok|evala mplok|ebala mplok|mplokarame|mplokaro|mplokarw|erixa mplok|rixei mplok|kopsei|valei sta anepithymita|balei sta anepi8ymhta|vazo sta anepithymita|bazw sta anepi8ymhta|mplokarisa]
      [mplokara|mplokaro|mplokarw|mplokarisa] [ton arithmo sas|ton ari8mo sas|ton arithmo|ton ari8mo|ta minymata sas|ta mhnymata sas|to noumero sas|esas]
      [fagate|trote|trwte|pate gia|tha fate|8a fate|sas perimenei|epese] (to|ena) [mplok|block|mayri lista|mayrh lista]
      [wouldLatin] (na) [min|mhn|mi|mh] (xana) [seeagainLatin]
      na [min|mhn|mi|mh] (me|mas|mou) (xana) [seeagainLatin] (pote|pia|xana|allo) (kanena|allo|ta|ton|to|apo) (neo|nea|diko) [textsLatin|nea sas|esas|arithmo sas|ari8mo sas|noumero sas|onoma sas|sas|minyma sas|mhnyma sas]
      [gia|oste|wste|etsi oste|etsi wste] na [mi|mh|min|mhn] (mou|me|mas) [xanarthei|xanar8ei|erxontai|erxetai|xanasteilete|stelnete|enoxleite|xanarthoun|xanar8oun|lamvano|lambanw|pairno|pairnw|xanalavo|xanalabw|xanagrapsete|xanaenoxlisete|xanaenoxlhsete]
      [exo pei|exw pei|sas eipa|sas leo|sas lew|exo grapsei|exw grapsei|exo zitisei|exw zhthsei|sas zitisa|sas zhthsa|exoume pei|eipa|zitisa|zhthsa|egrapsa|parakalesa|exo parakalesei|exw parakalesei] (idi|hdh|to|sas|pia) … (fores|fora|pos|pws|oti|na) (pos|pws|oti|na) [stamatisete|stamathsete|na stamatisete|na stamathsete|de thelo|de 8elw|den thelo|den 8elw|mi mou|mh mou|min mou|mhn mou|mi me|mh me|min me|mhn me|mi stelnete|mh stelnete|min stelnete|mhn stelnete|me vgalete|me bgalete|me diagrapsete|me svisete|me sbhsete|telos|oxi|stop|na me vgalete|na me bgalete|na me diagrapsete|na mi|na mh|na min|na mhn]
      [treis|dyo|pente|deka|ekato|xilies|polles|poses|toses|triti|trith|deyteri|deyterh|teleytaia|pollosti|pollosth|niosti|niosth] (akoma|idi|hdh) (fora|fores) … [stamatisete|stamathsete|na stamatisete|na stamathsete|de thelo|de 8elw|den thelo|den 8elw|mi mou|mh mou|min mou|mhn mou|mi me|mh me|min me|mhn me|mi stelnete|mh stelnete|min stelnete|mhn stelnete|me vgalete|me bgalete|me diagrapsete|na me vgalete|na me bgalete|na me diagrapsete|na to po|na to pw|na sas po|na sas pw|na zitiso|na zhthsw|stop|zitao|zhtaw|zito|zhtw|sas to leo|sas to lew|sas grafo|sas grafw]
      [na|opos|opws] (na) [paysei|diakopei|stamatisei|stamathsei|termatistei|paysoun|diakopoun|stamatisoun|stamathsoun|termatistoun|paythei|pay8ei|katargithei|katargh8ei|anastalei|stamatisete|stamathsete|diakopsete|paysete] (i|h|kathe|ka8e|oi|ta|amesa|amesos|amesws|pleon|tin|thn|tis|kai) (peraitero|peraiterw|i|h|kathe|ka8e|apostoli|apostolh|tin|thn) [apostoli|apostolh|textsLatin|apostoles|epikoinonia|epikoinwnia|diafimistikon|diafhmistikwn|enoxlisi|enoxlhsh|oxlisi|oxlhsh|enoxliseis|enoxlhseis]
      [i|h|tin|thn|kathe|ka8e|gia|ti|th] (peraitero|peraiterw) [apostoli|apostolh] (ton|twn|tetoion|tetoiwn|peraitero|peraiterw) [textsLatin|diafimistikon|diafhmistikwn] … [diakopei|stamatisei|stamathsei|paysei|den epithym*|den epi8ym*|anepithymit*|anepi8ymht*|apagorey*|na stamatisei|na stamathsei|na diakopei|na paysei]
      [parakaloLatin] (poly|therma|8erma) (opos|opws|na) (na) [diagrapsete|exairesete|afairesete|apeggrapsete|diagrafei|exairethei|exaire8ei|afairethei|afaire8ei|diagrafo|diagrafw|exairetho|exaire8w|afairetho|afaire8w|vgalete|bgalete|svisete|sbhsete] (me|ton|to|o|emena|apo|mas|amesa|amesos|amesws) … [listsLatin|arithmo|ari8mo|noumero|tilefono|thlefwno|kinito|kinhto|arithmos|ari8mos|grammi|grammh|apodektes|paraliptes|paralhptes]
      [peta|petaxte|vgale|bgale|vgalte|bgalte|pare|parte|xefortosou|xefortwsou|svise|sbhse|sviste|sbhste|xegrapste|xegrapse|dioxte|diwxte|dioxe|diwxe|kopste|kopse] (me|mas|ti mana mou|th mana mou|ton arithmo mou|ton ari8mo mou|to noumero mou|to kinito mou|to kinhto mou) (exo|exw|ektos|pia|epitelous|re|tora|twra) (ap|apo) (ayti|ayth|oles|ekei|tis|ta|ti|th|tin|thn|to|tous) (ti|th|tin|thn|tis|ta|to) [listsLatin|katalogo|epafes|paraliptes|paralhptes|textsLatin|vasi|bash|listes]
      [vgalte|bgalte|diagrapste|sviste|sbhste|afaireste|exaireste|apeggrapste|xegrapste|vgale|bgale|svise|sbhse|diagrapse] (=parakalo|parakalw|epitelous|amesos|amesws) (ton arithmo mou|ton ari8mo mou|to noumero mou|to kinito mou|to kinhto mou|to tilefono mou|to thlefwno mou|me|mas|emena|ton|to) (arithmo|ari8mo|kinito|kinhto|=parakalo|parakalw) (mou) (apo|ap) (ti|th|tin|thn|tis|ta|to|tous|ayti|ayth) (ti|th) [listsLatin|paraliptes|paralhptes|apodektes|epafes|katalogo|pelatologio]
      ? [skaste|skase pia|skase re|vouloste to|boulwste to|voulose to|boulwse to|vgalte to skasmo|bgalte to skasmo|vgalte ton skasmo|bgalte ton skasmo|kleiste to stoma] (pia|epitelous|re|ligo|oloi) (pia|epitelous) $
      ? ^ [stamatiste|stamathste|stamatisete|stamathsete|stamatate|papste|papsete|kopste to|kofte to|kante mou ti xari|kante mou th xarh|stamatisate|stamathsate] (pia|epitelous|amesos|amesws|=parakalo|parakalw|to|ayto|sas parakalo|sas parakalw) (pia|epitelous|amesos|amesws|edo|edw|kai terma) $
      [xexaste|xexna|xexasete|xexase|xaste|xase|petaxte|kapste|xexnate|sviste|sbhste|xegrapste] (pia|me|ton|to|pos|pws|oti|=parakalo|parakalw) (ton|to|oti) [arithmo mou|ari8mo mou|noumero mou|kinito mou|kinhto mou|tilefono mou|thlefwno mou|yparxo|yparxw|exete ton arithmo|exete ton ari8mo|arithmo ayto|ari8mo ayto|ayton ton arithmo|ayton ton ari8mo|ayto to noumero]
      [den einai|oxi|oute] (pia) (gia) (tis|ta) (gia) [diafimiseis|diafhmiseis|diafimistika|diafhmistika|spam|prosfores|diafimisi|diafhmish|marketingk] (sas|kai)
      [tilefono|thlefwno|kinito|kinhto|arithmos|ari8mos|noumero|grammi|grammh] (ayto|einai|edo|edw) (einai) (tis|ths|gia|to) [douleias|douleia|ergasias|grafeiou|paidiou|ypiresias|yphresias|efimerias|efhmerias|iatreiou|etaireias|epaggelmatiko] … [textsLatin|oxi|mi|mh|min|mhn]
      [metakomisa|metakomisame|allaxa|allaxame|ekleisa|ekleise|kleisame|poulisa|poulhsa|poulisame|poulhsame|exo allaxei|exw allaxei|efyga|piga|phga|agorasa allou|xorisa|xwrisa|teleiosa|teleiwsa|vgika sti syntaxi|bghka sth syntaxh|megalose|megalwse|pira allou|phra allou] … [negLatin] (mou|me|mas|to) [sendsLatin|sends2Latin]
      [metakomisa|allaxa|allaxame|ekleisa|kleisame|poulisa|poulhsa|exo allaxei|exw allaxei|efyga|xorisa|xwrisa] … [nosenseLatin|wastedLatin|diagrapste|vgalte|bgalte|sviste|sbhste|stamatiste|stamathste|den xreiazetai|de xreiazetai]
      [thelo|8elw|tha ithela|8a h8ela|afiste me|afhste me|afiste mas|afhste mas|exo anagki apo|exw anagkh apo|doste mou|dwste mou|zito|zhtw|zitao|zhtaw] (na|mono|ligi|ligh) (exo|exw|vro|brw|ligi|ligh) (mou) [tin isyxia mou|thn hsyxia mou|isyxia|hsyxia|tin iremia mou|thn hremia mou|iremiso apo esas|hremhsw apo esas|isyxaso apo esas|hsyxasw apo esas|isyxaso|hsyxasw|tin isyxia mas|thn hsyxia mas]
      [prixate|prhxate|prixei|prhxei|zalisate|kourasate|kourasei|trelanate|fagate|tsantisate|tsakisate|spasate|spate|prizete|prhzete|zalisei|skotisate|skotisei|spasei] (pia|mas|me|mou|ta|exete|mas ta) (ta|to) [neyra|paparia|aytia|arxidia|sykoti|sykwti|kefali|oumpala|splina|splhna|minymata|mhnymata|teleios|teleiws]
      [me|mas] (exete|exoun|ta) (exete) [prixei|prhxei|zalisei|kourasei|trelanei|skasei|ekneyrisei|frikarei|zalisate|prixate|prhxate|tsantisei|arrostisei|arrwsthsei|exouthenosei|exou8enwsei|palavosei|palabwsei] (me|pia|apo|ta|prixei|prhxei) (ta|tis|ola) (diafimistika|diafhmistika) [textsLatin|minymata|mhnymata|pia|kathe mera|ka8e mera|spam]
      [varethika|bare8hka|mpouxtisa|sixathika|sixa8hka|kourastika|kourasthka|aganaktisa|aganakthsa|apiydisa|aphydhsa|ekneyrizomai|eftasa sta oria mou|sixtirisa] (pia|me|apo|na|esas|sas) (ta|tis|ayta ta|vlepo|blepw|diavazo|diabazw|svino|sbhnw|lamvano|lambanw|pairno|pairnw|diagrafo|diagrafw) (ta|tis|diafimistika|diafhmistika) [textsLatin|esas|minymata sas|mhnymata sas]
      [den|de] (to) [epitrepo|epitrepw|dexomai|apodexomai|egkrino|egkrinw|synaino|synainw|symfono|symfwnw|edosa|edwsa|exo dosei|exw dwsei|sygkatatithemai|sygkatati8emai] (na|se|stin|sthn|ti|th|tin|thn|adeia|to) (mou|me|apostoli|apostolh|lipsi|lhpsh) (stelnete) [stelnete|textsLatin|grafete|enoxleite|apostoli|apostolh|lipsi|lhpsh|diafimistiko|diafhmistiko|diafimistika|diafhmistika|na mou stelnete]
      [apagoreyo|apagoreyw|sas apagoreyo|sas apagoreyw|apagoreyetai] (rita|rhta|na|tin|thn|sto exis|sto exhs|pleon|aystira|aysthra) (na|tin|thn|i|h) (mou|me) [stelnete|grafete|enoxleite|apostoli|apostolh|epikoinoneite|epikoinwneite|xrisi tou arithmou|xrhsh tou ari8mou|xrisimopoieite|xrhsimopoieite|xanasteilete|xanaenoxlisete|xanaenoxlhsete]
      [sygkatathesi|sygkata8esh|synainesi|synainesh|adeia|egkrisi|egkrish] (mou|pou|sas|gia|edosa|edwsa) … [anakalo|anakalw|anakaleitai|aposyro|aposyrw|aposyretai|pairno piso|pairnw pisw|akyrono|akyrwnw|ligei|lhgei|elixe|elhxe|den isxyei|anaklithike|anaklh8hke|tin anakalo|thn anakalw|tin aposyro|thn aposyrw|tin pairno piso|thn pairnw pisw]
      [anakalo|anakalw|aposyro|aposyrw|akyrono|akyrwnw|pairno piso|pairnw pisw] (me|apo|kathe|ka8e|opoiadipote|opoiadhpote|tin|thn|ti|th|dia) (tou|simera|shmera|proigoumeni|prohgoumenh|opoia|parontos) (ti|th|tin|thn|opoiadipote|opoiadhpote) [sygkatathesi|sygkata8esh|synainesi|synainesh|adeia|egkrisi|egkrish]
      [katargisi|katarghsh|katargise|katarghse|katargiste|katarghste|paysi|paysh|lixi|lhxh|termatismos|akyrosi|akyrwsh|diakopi|diakoph|anastoli|anastolh] (tis|ths|ton|twn|ti|th|tin|thn|mou) (syndromis|syndromhs|apostolis|apostolhs) [syndromis|syndromhs|syndromi|syndromh|eggrafis|eggrafhs|apostolis|apostolhs|textsLatin|ypiresias|yphresias|enimerosis|enhmerwshs|sms]
      [den|de] [prokeitai|skopeyo|skopeyw|tha|8a] (na|pote) (xana) [agoraso|agorasw|psoniso|pswnisw|xanapsoniso|xanapswnisw|xanagoraso|xanagorasw|ertho|er8w|xanartho|xanar8w|paro|parw] … [mi|mh|min|mhn|adika|tzampa|stelnete|grafete|diagrapste|vgalte|bgalte|stamatiste|stamathste]
      [kanena|oute ena|kamia|kanena allo|oute|miden|mhden] (allo|pia|akoma|minyma|mhnyma) [minyma|mhnyma|sms|diafimisi|diafhmish|enimerosi|enhmerwsh|tilefonima|thlefwnhma] (pia|xana|sto|se|apo) (sto|ayto|esas) (kinito|kinhto|to noumero|ton arithmo|ton ari8mo)
      [an|ean|ama] (mou|me|mas|sas) [xanasteilete|xanagrapsete|xanaenoxlisete|xanaenoxlhsete|xanado|xanadw|xanaparete|xanalavo|xanalabw|synexisete|erthei|er8ei|xanarthei|xanar8ei] … [lawyerLatin|mplok*|nomik*|minyso|mhnysw|anafora|tha deite|8a deite|tha exete|8a exete|kinitho|kinh8w|pao|paw|dikast*|katagg*]
      [araxe|araxte|xalarose|xalarwse|xalaroste|xalarwste|kopse|iremiste|hremhste|mazeyteite|mazepste] (ligo|pia|re) (me) (ta|tis|ayta ta) [textsLatin]
      [den|de] (tha|8a) [xana|xreiazetai|xreiazontai] (pia|pleon|allo) (na|ta) (mou|me|mas) (stelnete) [stelnete|grafete|enimeronete|enhmerwnete|eidopoieite|textsLatin|pairnete]
      ^ [diagrapste me|vgalte me|paratiste me|parathste me|afiste me|afhste me] $
      [sviste|svhste|diagrapste|svise|svhse|diagrapse] … [arithmo mou|ari8mo mou|noumero mou|arithmo sas mou|ari8mo sas mou]
      [negLatin] [who2Latin] [sendsLatin]
      [negLatin] [sendsLatin] … [againLatin|textsLatin]
      ^ (=parakalo|parakalw) [negLatin] [sendsLatin] $
      [quitLatin] (na|pia|pleon|epitelous|=parakalo|parakalw) [who2Latin|na mou|na me|na tou|na tis|na ths|na mas|na mou ta|na mou tis] [stelnete|enoxleite|enochleite|enohlite|grafete|stelneis|stelnis|enoxleis|enochleis|enohlis|stelnoun|spamarete|prizete|prhzete]
      [quitLatin] (na) (mou|mas|tou|tis|ths) [stelnete|stelneis|stelnis] (alla) [textsLatin]
      [quitLatin] (pia|epitelous|ola|me) (ta|tis|ta diafimistika|ta diafhmistika) [textsLatin]
      [quitLatin|stamatao|stamataw] (pia|epitelous) ta (diafimistika|diafhmistika) [minimata|mhnymata|minymata|sms]
      ^ (re paidia|re pedia|eleos|paidia|pedia) [kofte to|kopste to|kofto|stamatiste|stamathste|stamatiste pia|stamathste pia|ftanei|ftani|ftanei pia|ftani pia|arketa|eleos] (pia|epitelous) $
      [unwantedLatin] (alla|alles|pia|pleon|ta|tis|aita ta|ayta ta|aites tis|aytes tis|tetoia|tetia) (sas) [textsLatin] (sas)
      [unwantedLatin] (pia|pleon|allo) [receiveLatin] (alla|alles|pia|pleon|ta|tis|aita ta|ayta ta|tetoia|tetia|diafimistika|diafhmistika) [textsLatin]
      [den thelo|den 8elw|de thelo|de 8elw|den epithimo|den epi8ymw|den epithymo] (pia|pleon|allo) [receiveLatin]
      [den thelo|den 8elw|de thelo|de 8elw|den epithimo|den epi8ymw|den epithymo] (pia|pleon) [tipota|alla|allo] (pia) apo (esas|sas)
      den [thelo|8elw] na [lamvano|lamvanw|pairno|pairnw|perno|xanaparo|xanaparw|ksanaparo]
      [varethika|vare8hka|mpouxtisa|mpouchtisa|mpouhtisa|sixathika|sixa8hka|sichathika|sihathika|kourastika|kourasthka] (pia|me|apo) (ta|tis|aita ta|ayta ta) (diafimistika|diafhmistika) [textsLatin]
      [oxi|ochi|ohi|telos|ftanei|ftani|ftanoun|arketa|xoris|xwris|choris|horis|terma] (alla|alles|pia|me|ta|tis|pia me|allo) (ta|tis|pia) [textsLatin]
      [poses fores|gia poia fora|gia pia fora|xilies fores|chilies fores|hilies fores] … [po|pw|poume|grapso|grapsw|zitiso|zhthsw|leo|lew|exo pei|exw pei|echo pei|eho pi|steilo|steilw|stilo]
      [egrapsa|esteila|estila|exo steilei|exw steilei|echo steilei|eho stili|exo grapsei|exw grapsei|echo grapsei|eho grapsi] (idi|hdh) stop
      [removeLatin] (=parakalo|parakalw) (me|mas|to noumero mou|ton arithmo mou|ton ari8mo mou|to kinito mou|to kinhto mou) (=parakalo|parakalw|epitelous|amesos|amesws|sas parakalo|sas parakalw) apo (ti|th|tin|thn|to|tis|ta|aiti ti|ayth th|ayti ti|oles tis) (diafimistiki|diafhmistikh) [listsLatin]
      [vgalte|diagrapste|apeggrapste|xegrapste|ksegrapste|vgale] (=parakalo|parakalw) [me|mas] (=parakalo|parakalw) apo (ekei|eki|edo|edw|ola|ti|th|tin|thn|tis|ta|to)
      [mporeite|mporite|thelo|8elw|=parakalo|parakalw|tha ithela|8a h8ela] (na) me (na) [vgalete|diagrapsete|svisete|svhsete|afairesete|aferesete]
      [thelo|8elw|epithimo|epi8ymw|epithymo|tha ithela|8a h8ela] na [diagrafo|diagrafw|apeggrafo|apeggrafw|vgo apo|vgw apo|xegrafto|xegraftw|ksegrafto]
      [thelo|8elw|epithimo|epi8ymw|epithymo|=parakalo|parakalw] (na) [diagrafo|diagrafw|apeggrafo|apeggrafw|na diagrafo|na diagrafw|na apeggrafo|na apeggrafw|gia diagrafi|gia diagrafh|apeggrafi|apeggrafh]
      [akiroste|akyrwste|akyroste|akirosi|akyrwsh|akyrosi|diakopi|diakoph|diakopste|akirono|akyrwnw|akyrono|na akiroso|na akyrwsw|na akyroso|diagrafi apo|diagrafh apo] (ti|th|tin|thn|ton|twn|tis|ths|ta) [sindromi mou|syndromh mou|syndromi mou|sindromi|syndromh|syndromi|sindromis|syndromhs|syndromis|eggrafi|eggrafh|eggrafi mou|eggrafh mou|textsLatin]
      [sviste|svhste|diagrapste|vgalte|afaireste|afereste|xexaste|xechaste|ksehaste|svise|svhse|diagrapse] (=parakalo|parakalw) (ton|to) [numberLatin] (mou)
      [afiste|afhste|ase|paratiste|parathste|aste] [me|mas] (pia|epitelous) [isixo|hsyxo|isycho|isiho|isixi|hsyxh|isychi|isihi|isixous|hsyxous|isychous|isihous|stin isixia mou|sthn hsyxia mou|stin isychia mou|stin isihia mou|iremo|hremo]
      [ante|paratate|xekoumpisteite|ksekoumpistite|parata|gamitheite|gamh8eite|gamithite] (apo) … [textsLatin|diaolo|gamitheite|gamh8eite|gamithite|paratiste me|parathste me]
      [anakalo|anakalw|aposiro|aposyrw|aposyro|pairno piso|pairnw pisw|perno piso|anaklisi|anaklhsh] (ti|th|tin|thn) [sigkatathesi|sygkata8esh|sygkatathesi|sinainesi|synainesh|synainesi|sinenesi|sigkatathesis|sygkata8eshs|sygkatathesis|sinainesis|synaineshs|synainesis|sinenesis]
      [den exo dosei|den exw dwsei|den echo dosei|den eho dosi|den edosa|den edwsa|den sas edosa|den sas edwsa|de sas exo dosei|de sas exw dwsei|de sas echo dosei|de sas eho dosi|pote den edosa|pote den edwsa] (pote|kamia|ti|th) [sigkatathesi|sygkata8esh|sygkatathesi|adeia|adia|sinainesi|synainesh|synainesi|sinenesi|sigkatathesi mou|sygkata8esh mou|sygkatathesi mou|to ok]
      [ena akoma|allo ena|akoma ena|to epomeno|akomi ena|akomh ena|ena akomi|ena akomh] (minima|mhnyma|minyma|sms|tetoio|tetio) … [lawyerLatin]
      (an|ean) … [xanasteilete|ksanastilete|xanaenoxlisete|xanaenoxlhsete|xanaenochlisete|ksanaenohlisete|den stamatisete|den stamathsete] … [lawyerLatin]
      (tha|8a) (sas) (kano|kanw) [lawyerLatin] … [an|ean] (mou) [xanasteilete|ksanastilete|den stamatisete|den stamathsete|xanagrapsete|ksanagrapsete|xanaenoxlisete|xanaenoxlhsete|xanaenochlisete|ksanaenohlisete]
      [tha sas kataggeilo|8a sas kataggeilw|tha sas kataggilo|tha kano kataggelia|8a kanw kataggelia|sas kano minisi|sas kanw mhnysh|sas kano minysi|tha sas miniso|8a sas mhnysw|tha sas minyso|tha sas kano minisi|8a sas kanw mhnysh|tha sas kano minysi|tha sas kano kataggelia|8a sas kanw kataggelia]
      [den endiaferomai|den endiaferome|den me endiaferei|den me endiaferi] … [negLatin] [sendsLatin]
      ? ^ (pia) [den endiaferomai|den endiaferome|de me endiaferei|de me endiaferi|den me endiaferei|den me endiaferi] (pia|eixaristo|eyxaristw|eycharisto|eiharisto) $
      ? [pote|pouthena|pou8ena] (den) (eggrafika|eggrafhka|exo|exw|echo|eho) [eggrafika|eggrafhka|graftika|grafthka|exo eggrafei|exw eggrafei|echo eggrafei|eho eggrafi|zitisa|zhthsa|eggrafei|eggrafi]
      ? den [graftika|grafthka|eggrafika|eggrafhka|exo graftei|exw graftei|echo graftei|eho grafti|exo eggrafei|exw eggrafei|echo eggrafei|eho eggrafi] (pote|pouthena|pou8ena)
      den [eimai|ime] (pia|pleon) [pelatis|pelaths|pelatissa|melos] … [negLatin] [sendsLatin]
      ^ stop (kai|ke) [peite|pite|diagrapste|apo pou|sviste|svhste]`,
    stop_all: `
      [diagrapste|vgalte|sviste|svhste|apeggrapste|diagrafi|diagrafh] (me|mas) (=parakalo|parakalw) apo [ola|oles|pantou|oles tis|ola ta|kathe|ka8e]
      [stamatiste|stamathste|akiroste|akyrwste|akyroste|diakopste|kopste] (ta) [ola|ta panta|oles tis sindromes|oles tis syndromes|ola ta minimata|ola ta mhnymata|ola ta minymata]
      [den thelo|den 8elw|tipota|kanena minima|kanena mhnyma|kanena minyma] (pia) (tipota) apo [kanena|kamia|ola|oles] (katastima|katasthma|marka|etaireia|eteria|ta|tis|sas|apo)`,
    start: `
      [stelnete|steilte|ksanasteilte] mou (pali|ksana) [pali|ksana]
      [patisa|pathsa|esteila|estila|egrapsa|evala] (to) stop [xoris|xwris|kata|apo|choris|horis] (na) [na thelo|na thelw|na to thelo|na to thelw|lathos|la8os|na 8elw|na to 8elw]
      [sinexiste|synexiste|sinehiste|synechiste|xekiniste|xekinhste|arxiste|arhiste] (na|pali|xana) (mou) [na stelnete|stelnete|na mou stelnete] (pali|xana|ksana)
      [thelo|8elw|tha ithela|8a h8ela|epithimo|epi8ymw|epithymo] (na) (xana|ksana|pali) [na xanapairno|na xanapairnw|na ksanaperno|xanapairno|xanapairnw|ksanaperno|na xanalamvano|na xanalamvanw|na ksanalamvano|na xanagrafto|na xanagraftw|na ksanagrafto|na grafto xana|na graftw xana|na grafto ksana|na lamvano xana|na lamvanw xana|na lamvano ksana|na lamvano pali|na lamvanw pali|na pairno pali|na pairnw pali|na perno pali|na pairno xana|na pairnw xana|na perno ksana|na mou xanastelnete|na mou ksanastelnete]
      [xanagrapste|ksanagrapste|xanavalte|ksanavalte|grapste|eggrapste|valte] me (xana|ksana|pali) [xana|ksana|pali|sti lista|sth lista|piso|pisw]
      [xanagrapste|ksanagrapste|xanavalte|ksanavalte] me
      [diagrafika|diagrafhka] (kata) [lathos|la8os]`,
    help: `
      pws [stamatane|stamatao|stamataw|stamatoun|diagrafomai] (auta) (ta) [sms|minimata|mhnymata]
      ^ (re|kai) [poios einai|poios eisai|ti einai auto|ti einai afto|ti minima einai auto|ti mhnyma einai auto|poios stelnei|apo poion einai] (auto|re|parakalo) $
      [pos|pws] [vgaino|bgainw|vgainw|vgeno] apo (ti|th) [lista|ti lista|th lista|grup]
      [poios|pios] (mou|mas) [stelnei|stelni|grafei|grafi] (aita|ayta|ta|sinexeia|synexeia|synecheia|sinehia) (ta) [textsLatin|aita|ayta]
      ^ [poios milaei|pios milai|poios stelnei|pios stelni|poios mou stelnei|pios mou stelni] (esi|esy|eseis|esis|aitos|aytos|ekei|eki) $
      [poioi|pii|poios|pios] (akrivos|akrivws) (eseis|esis|esi|esy) [eiste|iste|eisai|ise]
      [poia|pia|ti] (einai|ine) [etaireia|eteria|etairia] (eiste|iste|einai|ine)
      [pos|pws] (mporo|mporw|na) (na) (ta|me|apo) [stamatao|stamataw|stamatiso|stamathsw|diagrafomai|diagrafome|diagrafo|diagrafw|apeggrafo|apeggrafw|akiroso ti sindromi|akyrwsw th syndromh|akyroso ti syndromi|akirono|akyrwnw|akyrono|kopso|kopsw|kovo|kovw|xegrafto|xegraftw|ksegrafto|vgo|vgw] (ta|apo|tis)
      [pos|pws] (mporo|mporw|na) (na) [stamatao|stamataw|stamatiso|stamathsw|akiroso|akyrwsw|akyroso|diakopso|diakopsw|kopso|kopsw|diagrafo|diagrafw|diagrafomai|diagrafome] (apo) (ta|tis|aita ta|ayta ta) [textsLatin]
      [pos|pws|pou] (mporo|mporw|na) (na) [epikoinoniso|epikoinwnhsw|epikinoniso|sas vro|sas vrw|sas kaleso|sas kalesw|miliso|milhsw]
      ^ [xreiazomai|chreiazomai|hriazome|thelo|8elw] [voitheia|voh8eia|voithia] $`,
    access: `
      se poion [dosate|dwsate|edosate|poulisate] (to|ton|ta) [noumero mou|arithmo mou|stoixeia mou|tilefono mou|dedomena mou|email mou]
      [ti|poia|pia] (prosopika|proswpika|dika mou) [dataLatin] (mou) (prosopika|proswpika) [holdLatin] (gia|sxetika|schetika|shetika) (emena|mena|mou)
      ti [holdLatin] (gia) [emena|mena]
      [pou|pos|pws|apo pou] (to|ton|sto kalo) [vrikate|vrhkate|exete|echete|ehete|pirate|phrate|xerete|kserete|mathate|ma8ate] (to|ton|ta) [noumero|arithmo|ari8mo|kinito|kinhto|tilefono|thlefwno|stoixeia|stoicheia|stihia] (mou)
      [poios|pios] sas [edose|edwse] (to|ton|ta) [noumero|arithmo|ari8mo|kinito|kinhto|tilefono|thlefwno|stoixeia|stoicheia|stihia] (mou)
      [antigrafo|katalogo|prosvasi sta|prosvash sta|lista] (olon|olwn) (ton|twn|sta) (prosopikon|proswpikwn|prosopika|proswpika) [dataLatin] (mou)
      [steilte|stilte|doste|dwste|deixte|dikste] (mou) (ola) (ta) (prosopika|proswpika) [dedomena|stoixeia|stoicheia|stihia] (mou) (pou)
      [thelo|8elw|tha ithela|8a h8ela] na [matho|ma8w|xero|xerw|ksero|do|dw] (ti|poia|pia) … [exete|echete|ehete|kratate] (gia) (emena|mena)
      [dikaioma|dikaiwma|dikeoma] [prosvasis|prosvashs]`,
    erase: `
      [sviste|svhste|sbhste|diagrapste|katastrepste] (to|ti|th|thn|tin|ton) [profil mou|fotografia mou|istoriko mou|logariasmo mou|fakelo mou|stoixeia mou|dedomena mou]
      na [min|mhn|mi|mh] (mou) [kratisete|krathsete|kratate|exete|fylaxete] (pia|tipota|kanena) [tipota|tipote|tipota diko mou|stoixeia mou|stoixeio mou|diko mou|dedomena mou]
      [diagrapste|sviste|svhste|na diagrapsete|na svisete|na svhsete] ola (mou) ta (prosopika|proswpika) [dedomena|stoixeia|stoicheia|stihia]
      [eraseLatin] (=parakalo|parakalw|amesos|amesws|na) (ola|olon|olwn|to|ton) (ta|ton|twn) (prosopika|proswpika|prosopikon|proswpikwn) (mou) [dataLatin] (mou)
      [eraseLatin] (=parakalo|parakalw) [o ti|ola osa|oti|ola] (stoixeia|stoicheia|stihia) (exete|echete|ehete) [gia mena|gia emena|exete|echete|ehete]
      (na) [diagrafoun|svistoun|svhstoun] (ola) (ta) (prosopika|proswpika) (mou) [dedomena|stoixeia|stoicheia|stihia]
      [xexaste me|xechaste me|ksehaste me|dikaioma sti lithi|dikaiwma sth lh8h|dikeoma sti lithi|dikaioma diagrafis|dikaiwma diagrafhs|dikeoma diagrafis]
      [sviste|svhste|diagrapste|svise|svhse|diagrapse] … [arithmo mou|ari8mo mou|noumero mou|arithmo sas mou|ari8mo sas mou]`,
    rectify: `
      ? [exete|exeis|einai] lathos (ti|thn|to) [dieuthinsi|dieuthynsh|dieythinsi|onoma|eponimo|eponymo|email|epitheto]
      [allakse|allaxe|alakse] (h|i|to) [dieuthinsi mou|dieuthynsh mou|dieythinsi mou|epitheto mou|onoma mou|email mou|eponimo mou]
      [allaxa|allaksa|exo allaxei|exw allaksei|alaxa] (ti|th|to) [dieuthinsi|dieythinsi|die8ynsh|dieuthunsi|dieythynsi|epitheto|epi8eto|eponymo|email|mail|tilefono|thlefwno|noumero] (mou)
      [tk|afm|amka|onoma|epitheto|eponymo] (mou) (einai|ine) … [oxi|ohi|anti] … [diorthoste|dior8wste|diorthwste|ftiaxte|ftiakste|allaxte|allakste]
      (ta) [stoixeia|stoicheia|stihia] (mou|sas|tou paidiou) (exete|echete|pou exete|ta exete|edw) [einai lathos|einai la8os|ine lathos|einai palia|ine palia|lathos|la8os]
      [onoma|epitheto|epi8eto|eponymo|epwnymo|dieythinsi|dieuthinsi|die8ynsh|dieuthunsi|email|tilefono|thlefwno|noumero] (mou) (to|tin|thn|ti|einai|ine) (exete|echete|exete grapsei|grafete|grapsate) [einai lathos|lathos|la8os|palio|palia|ine lathos|einai la8os]
      [diorthoste|dior8wste|diorthwste|allaxte|allakste|enimeroste|enhmerwste|ftiaxte|ftiakste] (=parakalo|parakalw|mou) (to|ta|ti|th|tin|thn) [onoma|onoma mou|epitheto|epitheto mou|epi8eto|eponymo|epwnymo|dieythinsi|dieuthinsi|die8ynsh|dieythinsi mou|email|mail|tilefono|thlefwno|stoixeia|stoixeia mou|stihia]
      [allaxa|allaksa|alaxa|exo allaxei|exw allaksei|metakomisa|metakomisame|pantreytika|pantreutika|pantreuthka] … [diorthoste|dior8wste|allaxte|allakste|enimeroste|enhmerwste|ftiaxte|perasteto|peraste to|valte|grapste]
      [nea|kainouria|kainourgia] [dieythinsi|dieuthinsi|die8ynsh|dieythinsi mou|dieuthinsi mou] (mou|einai|ine)`,
    wrong_number: `
      ? [den|de] [kserw|xerw|ksero|gnorizo] (kamia|kanenan|kanena) [whoLatin]
      ? ^ [poios einai o|poia einai h|poia einai i|poios o|poia h] [whoLatin] $
      me [berdeyete|mperdeyete|mperdeuete|berdevete|mperdepsate] (me allon|me kapoion|me)
      (den) [den exw paidi|den exo paidi|den exw skylo|den exo skylo|den exw rantevou|den exo rantevou] … [lathos pirate|lathos arithmo|lathos stelnete|lathos phrate|lathos]
      ^ [lathos|la8os] [noumero|arithmos|ari8mos|arithmo|ari8mo|atomo|tilefono|thlefwno|anthropos|an8rwpos]
      [den|de] exei (pia|pleon) (pia|pleon) [ayto|afto|auto|aito] to [kinito|kinhto|noumero|tilefono|thlefwno]
      [kanete lathos|kanete la8os|kanate lathos|kanate la8os|exete kanei lathos|exete kanei la8os|echete kanei lathos|ehete kani lathos|exeis kanei lathos|exeis kanei la8os|echeis kanei lathos|ehis kani lathos|kaneis lathos|kaneis la8os|kanis lathos] (sto|ston|noumero|arithmo|ari8mo) (noumero|arithmo|ari8mo|atomo)
      [den eimai|den ime|den me lene|ego den eimai|egw den eimai|ego den ime] (o|i|h|ego|egw|ego o|egw o|ego i|egw h) [whoLatin]
      [den iparxei|den yparxei|den yparchei|den iparhi|den xero|den xerw|den ksero|den menei|den meni] (edo|edw) [kanenas|kamia|kanenan|tetoio|tetio]
      [den einai|den ine|aitos den einai|aytos den einai|aitos den ine] (pia|pleon) (diko|o arithmos|o ari8mos|to noumero) [diko tou|diko tis|diko ths|o arithmos|o ari8mos|to noumero]
      [stelnete|grafete] se [lathos|la8os] (atomo|arithmo|ari8mo|noumero)`,
    object: `
      [min|mhn|mi] [analiete|analyete|analuete|parakoloutheite|koitate] (ti|tis|ta|to) (agorazw|agores|agorazo|kinisi) (mou|gia) … [diafimis*|diafhmis*|profil|prosfor*]`,
    nothing: `
      [negLatin] (mou) [stamatisete|stamathsete|stamatate|stamatiseis|stamathseis|stamatisis|stamatas|akirosete|akyrwsete|akyrosete|akironete|akyrwnete|akyronete|diagrapsete|diakopsete|svisete|svhsete|kopsete]
      [giati|pote] (den) (mou) [stelnete|grafete|stamatisate|stamathsate]
      [na akiroso|na akyrwsw|na akyroso|akiroste|akyrwste|akyroste|akirosi|akyrwsh|akyrosi|akirono|akyrwnw|akyrono|akironetai|akyrwnetai|akyronetai|akironete|akirothike|akyrw8hke|akyrothike|diagrafi|diagrafh|diagrapste|sviste|svhste|metafero|metaferw] (to|ti|th|tin|thn|tou|tis|ths|mou|gia) (to|paraggelia) [rantevou|paraggelia|kratisi|krathsh|ptisi|pthsh|eisitirio|eisithrio|isitirio|trapezi|paidiou|pediou|paraggelias|kratisis|krathshs|fotografia|fwtografia|sxolio|scholio|sholio|asfaleia|asfalia|simvolaio|symvolaio|simvoleo]
      [negLatin] [stelnete|steilete|stilete] … [paketo|dema|paraggelia|timologio|simera|shmera|airio|ayrio|akoma|akomi|akomh]
      [negLatin] [grafete|pairnete|pernete] … [tora|twra|simera|shmera|stin omada|sthn omada|akoma]
      [leei|lei|eipe|ipe|mou eipe|mou ipe|fonaxe|fwnaxe|fonakse] … [stop|telos|ftanei|ftani|stamata|na stamatiso|na stamathsw]
      [telos|teli|telh] (tou|tis|ths) [xronou|chronou|hronou|mina|mhna|evdomadas|dromou|kosmou|tainias|tenias|sezon]
      [ase|ase me|afiste me|afhste me] (na) [skefto|skeftw|do|dw|xero|xerw|ksero|minima|mhnyma|minyma]
      [stamatise|stamathse|stamataei|stamatai] (i|h|na|to) [vroxi|vroxh|vrochi|vrohi|vrexei|vrechei|vrehi|xioni|chioni|hioni|leoforeio|lewforeio|leoforio]
      ela stamata`,
  },
} as const;
