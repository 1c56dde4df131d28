/** Greek in Latin letters, as people type it who have no other keyboard; see el.ts, which holds the same in its own letters. */
export const latin = {
  groups: {
    textsLatin:
      'SMS*, MINIMA, MHNYMA, MINYMA, MINIMATA, MHNYMATA, MINYMATA, MINIMATON, MHNYMATWN, MINYMATON, DIAFIMIS*, DIAFHMIS*, DIAFHMHS*, DIAFIMIST*, DIAFHMIST*, PROSFOR*, SPAM*, ENIMEROS*, ENHMERWS*, ENIMEROTIK*, ENHMERWTIK*, EIDOPOIIS*, EIDOPOIHS*, IDOPIIS*, SPAM, IPENTHIMIS*, YPEN8YMIS*, YPENTHYMIS*, KOUPONIA, MHNHMATA, MINIMATAKIA, MHNYMATAKIA, MINYMATAKIA, NEWSLETTER*',
    negLatin: 'MI, MH, MIN, MHN, NA MI, NA MH, NA MIN, NA MHN',
    sendsLatin:
      'STELNETE, STELNEIS, STELNIS, XANASTEILETE, KSANASTILETE, XANASTELNETE, KSANASTELNETE, STEILETE, STILETE, GRAFETE, ENOXLEITE, ENOCHLEITE, ENOHLITE, XANAENOXLISETE, XANAENOXLHSETE, XANAENOCHLISETE, KSANAENOHLISETE, XANENOXLISETE, XANENOXLHSETE, XANENOCHLISETE, KSANENOHLISETE, ENOXLISETE, ENOXLHSETE, ENOCHLISETE, ENOHLISETE, EPIKOINONEITE, EPIKOINWNEITE, EPIKINONITE, EPIKOINONISETE, EPIKOINWNHSETE, EPIKINONISETE, XANAGRAPSETE, KSANAGRAPSETE, SPAMARETE, PRIZETE, PRHZETE, XANASTEILEIS, KSANASTILIS, ENIMERONETE, ENHMERWNETE, XANAEPIKOINONISETE, XANAEPIKOINWNHSETE, KSANAEPIKINONISETE',
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
      'LISTA, LISTES, VASI, VASH, SISTIMA, SYSTHMA, SYSTIMA, ARXEIO, ARCHEIO, ARHIO, KATALOGO, MINIMATA, MHNYMATA, MINYMATA, SMS, SINDROMI, SYNDROMH, SYNDROMI, ENIMEROSEIS, ENHMERWSEIS, ENIMEROSIS',
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
      'KATERINA, GIORGOS, GIWRGOS, MARIA, DIMITRIS, DHMHTRHS, GIANNIS, GIANNHS, ELENI, ELENH, NIKOS, KOSTAS, KWSTAS, VASILIS, VASILHS, SOFIA, ANNA, XRISTOS, XRHSTOS, CHRISTOS, HRISTOS, PANAGIOTIS, PANAGIWTHS, THANASIS, 8ANASHS, EII, EYH, EYI, VASO, VASW, AGGELOS, PETROS, DESPOINA, DESPINA, IOANNA, IWANNA, SPIROS, SPYROS, STELIOS, MIXALIS, MIXALHS, MICHALIS, MIHALIS, ALEXANDROS, ALEKSANDROS, AGGELIKI, AGGELIKH, FOTEINI, FWTEINH, FOTINI, ANTONIS, ANTWNHS, KIRIOS, KYRIOS, KIRIA, KYRIA',
  },
  patterns: {
    stop: `
      ^ [diagrapste me|vgalte me|paratiste me|parathste me|afiste me|afhste me] $
      [sviste|svhste|diagrapste|svise|svhse|diagrapse] … [arithmo mou|ari8mo mou|noumero mou|arithmo sas mou|ari8mo sas mou]
      [negLatin] [who2Latin] [sendsLatin]
      [negLatin] [sendsLatin] … [againLatin|textsLatin]
      ^ (parakalo|parakalw) [negLatin] [sendsLatin] $
      [quitLatin] (na|pia|pleon|epitelous|parakalo|parakalw) [who2Latin|na mou|na me|na tou|na tis|na ths|na mas|na mou ta|na mou tis] [stelnete|enoxleite|enochleite|enohlite|grafete|stelneis|stelnis|enoxleis|enochleis|enohlis|stelnoun|spamarete|prizete|prhzete]
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
      [removeLatin] (parakalo|parakalw) (me|mas|to noumero mou|ton arithmo mou|ton ari8mo mou|to kinito mou|to kinhto mou) (parakalo|parakalw|epitelous|amesos|amesws|sas parakalo|sas parakalw) apo (ti|th|tin|thn|to|tis|ta|aiti ti|ayth th|ayti ti|oles tis) (diafimistiki|diafhmistikh) [listsLatin]
      [vgalte|diagrapste|apeggrapste|xegrapste|ksegrapste|vgale] (parakalo|parakalw) [me|mas] (parakalo|parakalw) apo (ekei|eki|edo|edw|ola|ti|th|tin|thn|tis|ta|to)
      [mporeite|mporite|thelo|8elw|parakalo|parakalw|tha ithela|8a h8ela] (na) me (na) [vgalete|diagrapsete|svisete|svhsete|afairesete|aferesete]
      [thelo|8elw|epithimo|epi8ymw|epithymo|tha ithela|8a h8ela] na [diagrafo|diagrafw|apeggrafo|apeggrafw|vgo apo|vgw apo|xegrafto|xegraftw|ksegrafto]
      [thelo|8elw|epithimo|epi8ymw|epithymo|parakalo|parakalw] (na) [diagrafo|diagrafw|apeggrafo|apeggrafw|na diagrafo|na diagrafw|na apeggrafo|na apeggrafw|gia diagrafi|gia diagrafh|apeggrafi|apeggrafh]
      [akiroste|akyrwste|akyroste|akirosi|akyrwsh|akyrosi|diakopi|diakoph|diakopste|akirono|akyrwnw|akyrono|na akiroso|na akyrwsw|na akyroso|diagrafi apo|diagrafh apo] (ti|th|tin|thn|ton|twn|tis|ths|ta) [sindromi mou|syndromh mou|syndromi mou|sindromi|syndromh|syndromi|sindromis|syndromhs|syndromis|eggrafi|eggrafh|eggrafi mou|eggrafh mou|textsLatin]
      [sviste|svhste|diagrapste|vgalte|afaireste|afereste|xexaste|xechaste|ksehaste|svise|svhse|diagrapse] (parakalo|parakalw) (ton|to) [numberLatin] (mou)
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
      [diagrapste|vgalte|sviste|svhste|apeggrapste|diagrafi|diagrafh] (me|mas) (parakalo|parakalw) apo [ola|oles|pantou|oles tis|ola ta|kathe|ka8e]
      [stamatiste|stamathste|akiroste|akyrwste|akyroste|diakopste|kopste] (ta) [ola|ta panta|oles tis sindromes|oles tis syndromes|ola ta minimata|ola ta mhnymata|ola ta minymata]
      [den thelo|den 8elw|tipota|kanena minima|kanena mhnyma|kanena minyma] (pia) (tipota) apo [kanena|kamia|ola|oles] (katastima|katasthma|marka|etaireia|eteria|ta|tis|sas|apo)`,
    start: `
      [thelo|8elw|tha ithela|8a h8ela|epithimo|epi8ymw|epithymo] (na) (xana|ksana|pali) [na xanapairno|na xanapairnw|na ksanaperno|xanapairno|xanapairnw|ksanaperno|na xanalamvano|na xanalamvanw|na ksanalamvano|na xanagrafto|na xanagraftw|na ksanagrafto|na grafto xana|na graftw xana|na grafto ksana|na lamvano xana|na lamvanw xana|na lamvano ksana|na lamvano pali|na lamvanw pali|na pairno pali|na pairnw pali|na perno pali|na pairno xana|na pairnw xana|na perno ksana|na mou xanastelnete|na mou ksanastelnete]
      [xanagrapste|ksanagrapste|xanavalte|ksanavalte|grapste|eggrapste|valte] me (xana|ksana|pali) [xana|ksana|pali|sti lista|sth lista|piso|pisw]
      [xanagrapste|ksanagrapste|xanavalte|ksanavalte] me
      [diagrafika|diagrafhka] (kata) [lathos|la8os]`,
    help: `
      [poios|pios] (mou|mas) [stelnei|stelni|grafei|grafi] (aita|ayta|ta|sinexeia|synexeia|synecheia|sinehia) (ta) [textsLatin|aita|ayta]
      ^ [poios einai|pios ine|poios eisai|pios ise|poioi eiste|pii iste|poios eiste|pios iste|poios|pios|poia einai|pia ine|poios milaei|pios milai|poios stelnei|pios stelni|poios mou stelnei|pios mou stelni] (esi|esy|eseis|esis|aitos|aytos|ekei|eki) $
      [poioi|pii|poios|pios] (akrivos|akrivws) (eseis|esis|esi|esy) [eiste|iste|eisai|ise]
      [poia|pia|ti] (einai|ine) [etaireia|eteria|etairia] (eiste|iste|einai|ine)
      [pos|pws] (mporo|mporw|na) (na) (ta|me|apo) [stamatao|stamataw|stamatiso|stamathsw|diagrafomai|diagrafome|diagrafo|diagrafw|apeggrafo|apeggrafw|akiroso ti sindromi|akyrwsw th syndromh|akyroso ti syndromi|akirono|akyrwnw|akyrono|kopso|kopsw|kovo|kovw|xegrafto|xegraftw|ksegrafto|vgo|vgw] (ta|apo|tis)
      [pos|pws] (mporo|mporw|na) (na) [stamatao|stamataw|stamatiso|stamathsw|akiroso|akyrwsw|akyroso|diakopso|diakopsw|kopso|kopsw|diagrafo|diagrafw|diagrafomai|diagrafome] (apo) (ta|tis|aita ta|ayta ta) [textsLatin]
      [pos|pws|pou] (mporo|mporw|na) (na) [epikoinoniso|epikoinwnhsw|epikinoniso|sas vro|sas vrw|sas kaleso|sas kalesw|miliso|milhsw]
      ^ [xreiazomai|chreiazomai|hriazome|thelo|8elw] [voitheia|voh8eia|voithia] $`,
    access: `
      [ti|poia|pia] (prosopika|proswpika|dika mou) [dataLatin] (mou) (prosopika|proswpika) [holdLatin] (gia|sxetika|schetika|shetika) (emena|mena|mou)
      ti [holdLatin] (gia) [emena|mena]
      [pou|pos|pws|apo pou] (to|ton|sto kalo) [vrikate|vrhkate|exete|echete|ehete|pirate|phrate|xerete|kserete|mathate|ma8ate] (to|ton|ta) [noumero|arithmo|ari8mo|kinito|kinhto|tilefono|thlefwno|stoixeia|stoicheia|stihia] (mou)
      [poios|pios] sas [edose|edwse] (to|ton|ta) [noumero|arithmo|ari8mo|kinito|kinhto|tilefono|thlefwno|stoixeia|stoicheia|stihia] (mou)
      [antigrafo|katalogo|prosvasi sta|prosvash sta|lista] (olon|olwn) (ton|twn|sta) (prosopikon|proswpikwn|prosopika|proswpika) [dataLatin] (mou)
      [steilte|stilte|doste|dwste|deixte|dikste] (mou) (ola) (ta) (prosopika|proswpika) [dedomena|stoixeia|stoicheia|stihia] (mou) (pou)
      [thelo|8elw|tha ithela|8a h8ela] na [matho|ma8w|xero|xerw|ksero|do|dw] (ti|poia|pia) … [exete|echete|ehete|kratate] (gia) (emena|mena)
      [dikaioma|dikaiwma|dikeoma] [prosvasis|prosvashs]`,
    erase: `
      [diagrapste|sviste|svhste|na diagrapsete|na svisete|na svhsete] ola (mou) ta (prosopika|proswpika) [dedomena|stoixeia|stoicheia|stihia]
      [eraseLatin] (parakalo|parakalw|amesos|amesws|na) (ola|olon|olwn|to|ton) (ta|ton|twn) (prosopika|proswpika|prosopikon|proswpikwn) (mou) [dataLatin] (mou)
      [eraseLatin] (parakalo|parakalw) [o ti|ola osa|oti|ola] (stoixeia|stoicheia|stihia) (exete|echete|ehete) [gia mena|gia emena|exete|echete|ehete]
      (na) [diagrafoun|svistoun|svhstoun] (ola) (ta) (prosopika|proswpika) (mou) [dedomena|stoixeia|stoicheia|stihia]
      [xexaste me|xechaste me|ksehaste me|dikaioma sti lithi|dikaiwma sth lh8h|dikeoma sti lithi|dikaioma diagrafis|dikaiwma diagrafhs|dikeoma diagrafis]
      [sviste|svhste|diagrapste|svise|svhse|diagrapse] … [arithmo mou|ari8mo mou|noumero mou|arithmo sas mou|ari8mo sas mou]`,
    wrong_number: `
      [kanete lathos|kanete la8os|kanate lathos|kanate la8os|exete kanei lathos|exete kanei la8os|echete kanei lathos|ehete kani lathos|exeis kanei lathos|exeis kanei la8os|echeis kanei lathos|ehis kani lathos|kaneis lathos|kaneis la8os|kanis lathos] (sto|ston|noumero|arithmo|ari8mo) (noumero|arithmo|ari8mo|atomo)
      [den eimai|den ime|den me lene|ego den eimai|egw den eimai|ego den ime] (o|i|h|ego|egw|ego o|egw o|ego i|egw h) [whoLatin]
      [den iparxei|den yparxei|den yparchei|den iparhi|den xero|den xerw|den ksero|den menei|den meni] (edo|edw) [kanenas|kamia|kanenan|tetoio|tetio]
      [den einai|den ine|aitos den einai|aytos den einai|aitos den ine] (pia|pleon) (diko|o arithmos|o ari8mos|to noumero) [diko tou|diko tis|diko ths|o arithmos|o ari8mos|to noumero]
      [stelnete|grafete] se [lathos|la8os] (atomo|arithmo|ari8mo|noumero)`,
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
