import type { LanguageData } from './language.ts';

export const ga: LanguageData = {
  code: 'ga',
  name: 'Gaeilge',
  englishName: 'Irish',
  script: 'latin',
  words: {
    stop: {
      translated:
        'STAD, STADAIGÍ, STADTAR, STAD ANOIS, CEALAIGH, CEALÚ, CEALAÍGÍ, CUIR AR CEAL, DÍLIOSTÁIL, DÍLIOSTÁIL MÉ, DÍLIOSTÁLAIGH, DÍLIOSTÁLAIGH MÉ, DÍCHLÁRAIGH, SCOIR, SCOIR DE, ÉIRIGH AS, ÉIRÍGÍ AS, BAIN AMACH MÉ, BAIN MÉ, BAIN DEN LIOSTA, BAIN DEN LIOSTA MÉ, TARRAING SIAR, DEIREADH, CRÍOCHNAIGH, GO LEOR, IS LEOR SIN, NÍ MÓR STAD, NÁ SEOL, NÁ SEOLAIGÍ, NÁ CUIR, FÁG FÚM MÉ, GAN TÉACSANNA, STOP LE DO THOIL, STAD LE DO THOIL, STOPAIGÍ, STAAD, STADAAIGH, STADAIGH, STOPAIG, STADIGI, STOPAIGI ANOIS, DÍLIOSTÁLAIGÍ MÉ, DÍCHLÁRAIGH MÉ, DÍCHLÁRAIGÍ MÉ, CEALAIGH É, CEALAIGH AN SÍNTIÚS, STOP IAD, STADAIGÍ IAD, BAINIGÍ AMACH MÉ, BAINIGÍ MÉ, FÁG MÉ, FÁGAIGÍ MÉ, CRÍOCH, CUIR DEIREADH LEIS, STOPAIGÍ LE BHUR DTOIL, STADAIGÍ LE BHUR DTOIL, GAN TEACHTAIREACHTAÍ, GAN FÓGRAÍ, NÍ THEASTAÍONN UAIM, GO LEOR ANOIS, ÉIRIGH AS ANOIS, STOP ANOIS, NÍOS MÓ, A DHÓTHAIN, STOP É, STOP É SEO, ÉIRÍ AS, SCOIRIGÍ, DÍLIOSTÁLADH, DÍCHLÁRÚ, BLOC, BLOCÁIL',
    },
    stop_all: {
      translated:
        'STAD GACH RUD, STAD IAD UILE, CEALAIGH GACH RUD, DÍLIOSTÁIL Ó GACH RUD, STOP GACH RUD, STAD GACH TEACHTAIREACHT, BAIN MÉ DE GACH LIOSTA, STOPAIGÍ GACH RUD, STADAIGÍ GACH RUD',
    },
    start: { translated: 'TOSAIGH, TOSÚ, LIOSTÁIL, LIOSTÁIL MÉ, CLÁRAIGH, CLÁRAIGH MÉ, LEAN AR AGHAIDH, ATOSAIGH, SÍNIÚ ISTEACH, TOSAIGH ARÍS' },
    help: {
      translated:
        'CABHAIR, CABHRAIGH, CABHRAIGH LIOM, EOLAS, TEAGMHÁIL, CÉ SIBH, CÉ TUSA, CÉ SIN, CÉ HÉ SEO, CÉ ATÁ ANN, MO CHEARTA, TACAÍOCHT, CUIDIÚ, CUIDIGH LIOM, CÉ ATÁ AG CAINT',
    },
    access: { translated: 'ROCHTAIN, MO SHONRAÍ, MO CHUID SONRAÍ, CÓIP DE MO SHONRAÍ, IARRATAS ROCHTANA' },
    erase: {
      translated:
        'SCRIOS, SCRIOSADH, SCRIOS MÉ, SCRIOSAIGÍ, SCRIOS MO SHONRAÍ, SCRIOSAIGÍ MO SHONRAÍ, LÉIRSCRIOS, DÉAN DEARMAD ORM, SCRIOS GACH RUD, AN CEART CHUN DEARMAID',
    },
    rectify: { translated: 'CEARTAIGH, CEARTÚ, CEARTAIGH MO SHONRAÍ, CEARTAÍGÍ MO SHONRAÍ' },
    port: { translated: 'INIOMPARTHACHT, INIOMPARTHACHT SONRAÍ, EASPÓRTÁIL MO SHONRAÍ' },
    object: { translated: 'AGÓID, CUIRIM I GCOINNE, AN CEART CHUN AGÓID A DHÉANAMH' },
    restrict: { translated: 'SRIANADH, SRIAN, SRIANADH PRÓISEÁLA' },
    do_not_sell: { translated: 'NÁ DÍOL MO SHONRAÍ, NÁ DÍOLTAR MO SHONRAÍ, NÁ ROINN MO SHONRAÍ' },
    wrong_number: { translated: 'UIMHIR MHÍCHEART, AN UIMHIR MHÍCHEART, UIMHIR CONTRÁILTE, DUINE MÍCHEART, AN DUINE MÍCHEART' },
    yes: { translated: 'TÁ, SEA, IS EA, AONTAÍM, DEIMHNÍM, CINNTE, CEART GO LEOR, GO MAITH, SEA LE DO THOIL, BA MHAITH LIOM, AR NDÓIGH' },
    no: { translated: 'NÍL, NÍ HEA, NÍ HAONTAÍM, NÍL GO RAIBH MAITH AGAT, NÍ HEA GO RAIBH MAITH AGAT, NÍOR MHAITH LIOM, IN AON CHOR' },
  },
  phrases: {
    stop: {
      translated:
        'BAIN DEN LIOSTA MÉ, BAIN MÉ DEN LIOSTA, BAIN MÉ DE BHUR LIOSTA, BAIN MÉ DE DO LIOSTA, FÁG FÚM MÉ, FÁGAIGÍ FÚM MÉ, LIG DOM, SCRIOS MO UIMHIR, SCRIOS M’UIMHIR, SCRIOSAIGÍ M’UIMHIR, BAIN M’UIMHIR, BAIN MO UIMHIR, BAIN AMACH M’UIMHIR, TÓG M’UIMHIR DEN LIOSTA, SCRIOS AN UIMHIR SEO, DÍLIOSTÁIL MÉ',
    },
    wrong_number: { translated: 'UIMHIR MHÍCHEART, UIMHIR CONTRÁILTE, DUINE MÍCHEART' },
  },
  groups: {
    relative:
      'MO MHÁTHAIR, MO MHAM, MO MHAMAÍ, M’ATHAIR, MO DHAID, MO MHAC, MO INÍON, M’INÍON, MO SHEANMHÁTHAIR, MO MHAMÓ, MO DHAIDEO, MO PHÁISTE, MO PHÁISTÍ, MO LEANBH, MO BHEAN CHÉILE, MO BHEAN, M’FHEAR CÉILE, M’FHEAR, MO DHEIRFIÚR, MO DHEARTHÁIR, AN CAILÍN, AN BUACHAILL, AN PÁISTE, MO THUISMITHEOIRÍ',
    channel: 'TÉACS, TÉACSANNA, TEACHTAIREACHTAÍ, TEACHTAIREACHT, RÍOMHPHOST, RÍOMHPHOIST, GLAOCH, GLAONNA, SMS, LITREACHA, FÓGRAÍ',
    stop: 'STAD, STADAIGÍ, STOP, ÉIRIGH AS, ÉIRÍGÍ AS, SCOIR, STOPAIGÍ, STOPADH, STADADH, CUIR DEIREADH, CUIRIGÍ DEIREADH, CUIR STOP, CUIR STAD, STADAIGI, STOPAIGI, STOPTAR, STADTAR, ÉIRIGÍ AS, ÉIRIGI AS, SCOIRIGÍ, SCOIRTEAR, STOPANN, STOPFADH, ÉIRÍ AS, ÉIRÍODH, CUIRTEAR DEIREADH, CUIRTEAR STOP',
    of: 'DE, LE, AG, AR, A, BHEITH, DE BHEITH, DEN, DO, BHUR, NA, AN, LEIS, LEIS NA, BHUR GCUID, SEO, SIN, UILE, GACH, CUR, SEOLADH, TEACHTAIREACHTAÍ',
    doing:
      'CUR, SEOLADH, TEACSÁIL, TÉACSÁIL, SCRÍOBH, GLAOCH, CRÁ, SPAMÁIL, CLOÍ, BODHRÚ, CHUR, SHEOLADH, CIAPADH, MARGAÍOCHT, SENDÁIL, TEAGMHÁIL, LABHAIRT, BODHRADH, TEACHTAIREACHT, SPAMADH, FÓGRAÍOCHT, CUR ISTEACH, TÉACSADH, TEXTÁIL, CRÁDH, CUR AS, DÉANAMH',
    send: 'SEOL, SEOLAIGÍ, SEOLTAR, CUIR, CUIRIGÍ, CUIRTEAR, SCRÍOBH, SCRÍOBHAIGÍ, SCRÍOBHTAR, TÉACSÁIL, GLAOIGH, BÍGÍ, BÍ, TEAGMHAIGH, TEAGMHAIGÍ, CRÁIGH, BAC, TEACSÁIL, SENDÁIL, TEACHTAIREACHT, TÉACS, TEASC, BACAIGÍ, BACAIGH, CRÁIGÍ, GLAOITEAR, SEOLAIG, SCRIOBH, TEAGMHAÍGÍ, TEAGMHAÍTEAR, LABHAIR, LABHRAÍGÍ, DEAN, DÉAN, DÉANAIGÍ, FILL, FILLIGÍ, TARRAINGÍGÍ',
    more: 'EILE, ARÍS, A THUILLEADH, THUILLEADH, NÍOS MÓ, FEASTA, GO DEO, GO DEO ARÍS, ANSEO, AS SEO AMACH, AS SO AMACH, UAIDH SEO AMACH, ÓN LÁ INNIU, CHOÍCHE, GO BRÁTH, RIAMH ARÍS, ARIS, A THUILLE, AN UIMHIR SEO',
    texts:
      'TÉACSANNA, TÉACS, TÉACSANNA SEO, TEACHTAIREACHTAÍ, TEACHTAIREACHT, SMS, FÓGRAÍ, FÓGRA, FÓGRAÍOCHT, FÓGRAÍOCHTA, TAIRISCINTÍ, SPAM, TURSCAR, MARGAÍOCHT, MARGAÍOCHTA, RUDAÍ, RUD, MEABHRÚCHÁIN, MEABHRÚCHÁN, TEACHTAIREACHTA, DTÉACSANNA, DTEACHTAIREACHTAÍ, BHFÓGRAÍ, BHFÓGRAÍOCHT, DTAIRISCINTÍ, TEAIRISCINTÍ, NUACHTLITREACHA, NUACHTLITIR, SCÉALA, SCÉALTA, BRUSCAR, TÉACSAÍ, TEXTS, TEXTANNA, MESSAGES, STUFF, RAIMÉIS, DÍOLACHÁIN, TÉASCANNA, THÉACSANNA, THÉACS, THEACHTAIREACHTAÍ, THEACHTAIREACHT, FHÓGRAÍ, FHÓGRAÍOCHT, FHÓGRAÍOCHTA, THAIRISCINTÍ',
    threat:
      'GEARÁN, DLÍODÓIR, GARDAÍ, NA GARDAÍ, CHOIMISIÚIN, CHOIMISIÚN, COIMISIÚN, CÚIRT, DLÍ, GCOIMISIÚN, DLÍODÓRA, COSAINT SONRAÍ, CHOSAINT SONRAÍ, CHÚIRT, GHARDAÍ, COMREG, OMBUDSMAN, GEARÁNACH, AG GEARÁN, PHÓILÍNÍ, PÓILÍNÍ, SOLICITOR, DLÍODÓIRÍ',
    data: 'SONRAÍ, SHONRAÍ, EOLAS, FAISNÉIS, SONRAÍ PEARSANTA, SHONRAÍ PEARSANTA, CUNTAS, CHUNTAS, CHUID SONRAÍ',
    number: 'UIMHIR, M’UIMHIR, MO UIMHIR, UIMHIR SEO, GHUTHÁN, FÓN, GHUTHÁIN, UIMHREACH, M’AINM, MO SHONRAÍ',
    to_me:
      'CHUGAM, CHUGAINN, CHUIGE, CHUICI, DOM, ORM, MÉ, LIOM, CHUGAMSA, CHUGAINNE, DÚINN, ORAINN, LINN, DOMSA, ORMSA, LIOMSA, CUGAM, CHUGHAM, AGAM, AR AN UIMHIR SEO, AR AN BHFÓN SEO',
  },
  patterns: {
    stop: `
      [stop] (of) (of) (of) [doing] (det) (texts) (to_me)
      [stop] (of) (of) (of) [texts]
      ná [send] … [to_me|texts] (more)
      ná [send] … [more]
      gan (of) [doing] (of) (texts) (to_me) (arís|níos mó)
      (níl|nílim) (of) [níl|nílim] … [texts] (seo) (of) uaim
      ní [theastaíonn|mian|maith|theastaionn] … [texts]
      níor mhaith liom (of) … [texts]
      níl (of) (of) [texts] … uaim
      gan (aon) [texts] (more)
      [bain|tóg|scrios|baintear|tógtar|bainigí|tógaigí] (amach) [mé|m’uimhir|mo uimhir|mo ainm|m’ainm|an uimhir seo] (seo) (den|de|ó) 
      [ba mhaith liom|teastaíonn uaim] (of) [dhíliostáil|díliostáil|éirí as|dhíchlárú]
      [tarraingím|tarraing] siar (mo) (thoiliú|chead)
      [bréan|tuirseach|dubh dóite] (of) (of) (of) [texts]
      [téacs|teachtaireacht] (amháin) eile … [threat]
      má [chuireann|sheolann|leanann|fhaighim] … [threat]
      [dúirt|cé mhéad uair|cheana] … (of) [stad|stop|gan scríobh]
      [fuair|bás|marbh] … [ná|stad|stop|bain]
      ? níl (aon) [suim|spéis] agam
      ? níor [chláraigh|thug|aontaigh] mé … (cead|seo)
      ? ^ [fág mé|fág mé i mo aonar|fág mé i mo shíocháin|fág i síocháin mé|fág sinn|ná glaoigh orm|ná scríobh chugam|ná bac liom|turscar|turscar é seo|ní theastaíonn seo uaim|ní theastaíonn uaim é|níl suim agam|níl suim ar bith agam|is leor sin|is leor é|go leor|imigh leat|dún do chlab|an rabhadh deireanach|ní arís] (arís|níos mó) $
      [fág|fágaigí] (mise|muid) (mé) [mé i mo shíocháin|mé i síocháin|i mo shíocháin|i síocháin|mé liom féin]
      ná [glaoigh|glaoigí|bí] (ag) (glaoch|scríobh) (orm) (arís|níos mó) [orm arís|orm níos mó|ag glaoch orm|ag scríobh chugam|ag cur isteach orm]
      mé ag iarraidh [díliostáil|éirí as|stopadh|mo shíntiús a chealú|a bheith bainte|imeacht den liosta]
      [cealaigh|cealaígí|cuir deireadh le|stop] (le) (mo) [mo shíntiús|shíntiús|mo chuid foláirimh|na foláirimh|an síntiús|mo liostáil]
      [bac|blocáil|cuir bac] (ar) (an|m') [ar an uimhir seo|an uimhir seo|m'uimhir|sibh|ar m'uimhir]
      ní theastaíonn (na|bhur|níos mó|aon) (cuid) (teachtaireachtaí|téacsanna|fógraí) (seo) [uaim|uainn]
      [caith amach|caithigí amach|déan dearmad ar|scrios|cuir as] (le bhur dtoil) [m'uimhir|mo uimhir|an uimhir seo]
      an féidir libh (le do thoil) [stopadh|éirí as|stop|scor|gan téacsáil]
      go leor [texts]
      ná [bí|bígí|bi|bigi] (ag) (am|im|do mo|á mo) [doing|bhodhradh|chrá|chiapadh|dhúiseacht|sendáil|mo chrá] (texts) (to_me) (more)
      ná [bí|bígí|bi|bigi] am [bhodhradh|chrá|chiapadh|spamáil]
      gan (a) (bheith) (ag) [cur|chur|seoladh|sheoladh|scríobh] (na|aon) (rudaí|rud|téacs|scéala|teachtaireacht) (seo|eile) [to_me]
      gan (aon) (scéala|téacs|teachtaireacht|rud) (eile) a (chur|sheoladh|scríobh) [to_me]
      gan (aon) teagmháil (eile) (a) (dhéanamh|a dhéanamh) [liom|linn|leis an uimhir|ar bith]
      [b'fhearr liom|b'fhearr linn|ba mhian liom] (go mór) [gan|nach bhfaighinn|dá stopfadh|dá n-éireodh|dá stopfá|nach gcuirfeadh|dá bhfágfadh]
      nach [bhfaighinn|bhfaighidh mé|bhfaigheadh|gcuirfeadh|gcuirfí|seolfaí] (aon) (téacs|scéala|rud) (eile)
      [níl|nil|ní|ni|chan fhuil] (aon) [gá|ga|call|feidhm|ciall] (daoibh|libh|duit|ar bith) (a bheith) (ag) [scríobh|cur|teagmháil|téacsáil|glaoch|seoladh] (to_me)
      [níl gá|nil ga|ní gá|ni ga|níl call|níl feidhm|níl ciall|níl aon mhaith] (daoibh|duit|libh|leis) (a) (bheith) (ag) (doing) [texts|to_me|more]
      [níl|nil|nílim|chan fhuil|chan fhuilim|nach bhfuil|nach bhfuilim|ní fhuil|níl mé|nil me] (mé|me|muid|sinn) (ag) [iarraidh|ag iarraidh|iarriadh|ag iarriadh|lorg|ag lorg] (aon|na|bhur|a|níos mó) (níos mó|cuid|thuilleadh|é) [texts|seo|cloisteáil|cluinstin|a thuilleadh|scéala|é seo]
      [níl|nil|níl na|nil na] (aon|na|bhur|an) [texts] (seo) (ag teastáil|ag teastail|de dhíth|uaim) (uaim|uainn|orm)
      [ní|ni] [theastaíonn|theastaionn|thestaíonn|theastaigh|theastaíon] (sé|se|siad|na|aon|bhur|é) (seo|texts) (seo) [uaim|uainn|uiam]
      [ní|ni] theastaíonn [sé|siad|aon rud|bhur] … uaim
      [ní|ni] [thugaim|thugann|thug mé|thugas] [cead|toiliú] (daoibh|duit|ar bith) … [m'uimhir|fógra|fógraíocht|texts|úsáid]
      [ní thugaim|ni thugaim|níor thug mé|nior thug me|ní bhfuair sibh] (aon) (mo) [cead|toiliú|chead|thoiliú]
      [tá|ta] sibh [blocáilte|bactha|blocailte] (agam|anois)
      [bhlocáil|bhac|blocálfaidh|blocáilfidh|bacfaidh|bac|blocáil] (mé|me) [sibh|thú|an uimhir seo|bhur n-uimhir|tú]
      [dúirt|duirt|d'iarr|diarr|d'iarras|dúras|scríobh|scriobh|sheol] (mé|me) (oraibh|libh|leat|ort|chugaibh) (é|stop|seo) (cheana|cheana féin|faoi thrí|faoi dhó|trí huaire|go minic|an tseachtain seo caite) … [stop|stad|cheana|fós|fein|féin|éirí as|ná]
      ? [d'iarr|diarr|dúirt|duirt] (mé|me) [oraibh|libh|leat] [faoi dhó|faoi thrí|faoi thri|trí huaire|cheana|arís is arís|go minic]
      ? [seo an|is é seo an|seo e an] [tríú|dara|ceathrú|cúigiú|séú|deichiú|naoú] [uair|huair] (dom|domsa|a) (ag) (rá|iarraidh|a deirim)
      cé [mhéad|mhéid] uair … [rá|iarraidh|stop|stad|ná]
      [cén uair|cen chuid de|cén chuid de|cathain] … [thuigfidh|dtuigeann|thuigeann|stopfaidh|stadfaidh|éireoidh] (sibh) (nach|as|é|de)
      [fágaigí|fág|fagaigi|fag|fagagí|fágaig] [relative|m'uimhir|mo ghuthán|mo fhón|m'fhón] [ina aonar|ina haonar|ina suaimhneas|ina síocháin|ina shuaimhneas|i síocháin|ina n-aonar]
      [fágaigí|fág|fagaigi|fag|fagagí] (mise|muid|mé) (i mo|im|im'|liom) [aonar|im aonar|i mo aonar|shuaimhneas|i mo shuaimhneas|liom féin|síocháin] (mé)
      [fágaigí|fág|fagaigi|fag|fagagí] im [aonar|shuaimhneas|shíocháin]
      [tugaigí|tabhair|tugtar|tugaigi] (roinnt|beagán|pas beag) [suaimhneas|síocháin|sos|ciúnas|faoiseamh] (dom|dúinn|domsa)
      ? lig [dom féin|dúinn féin|dom fein|do mo|don uimhir]
      ? [téigí|teigi|téigh|imígí|imigh|bígí imithe|glan leat|glanaigí libh|gread leat|greadaigí libh|póg mo thóin|pógaigí mo thóin|dún do bhéal|dúnaigí bhur mbéal] [i dtigh diabhail|i dtí diabhail|go hifreann|in ainm dé|as mo radharc|amach as|leat as]
      [i dtigh diabhail|go hifreann|in ainm dé|as ucht dé|ar son dé] … [stop|ná|tairiscintí|texts|suaimhneas|fág|fágaigí|éirígí as]
      ? ^ (as ucht dé oraibh|as ucht dé|le bhur dtoil|le do thoil|in ainm dé|impím oraibh|anois) [éirígí as|éirigh as|éirigi as|stadaigí|stopaigí|scoirigí] (anois|de seo|é) $
      [impím|impim|iarraim|iarraimid|éilím|ordaím] (ort|oraibh) (arís|go foirmiúil|le bhur dtoil) [stopadh|stop|stad|éirí as|gan|ná|deireadh]
      [an bhféadfá|an bhféadfadh sibh|ar mhiste leat|ar mhiste libh|an miste leat|an féidir leat|an féidir libh|an dtiocfadh libh|nach bhféadfá|bheinn buíoch|bheinn an-bhuíoch|ba mhór agam] … [stop|stopadh|stad|éirí as|gan|a bhaint|deireadh]
      [bheinn|bheimis] [buíoch|bhuíoch|an bhuíoch|an-bhuíoch] (díbh|díot) … [gan|stop|stopadh|dá stopfadh]
      [m'ainm|m'uimhir|mo uimhir|mé|mo shonraí] a bhaint (amach) (de|den|ó|as)
      [bain|bainigí|scriosaigí|scrios|tóg|tógaigí|baintear|glan|glanaigí] (amach) (den|de|as|ó) (an|bhur|na|do) [liosta|gcóras|chóras|bunachar] [muid|mé|sinn|m'uimhir|mise|me]
      [bain|bainigí|scriosaigí|scrios|tóg|tógaigí|baintear] (amach) [muid|mé|sinn|mise|me|m'ainm|m'uimhir]
      [bain|bainigí|tóg|tógaigí|baintear] (amach) [den liosta|de bhur liosta|de liosta|as an liosta|ón liosta] (sin|seo) (agaibh) (muid|mé|me)
      [má|ma|mura|muna] [thagann|chuireann|sheolann|stopann|fhaighim|leanann|bhfaighim|stadann|gcuireann] (sibh|ceann|téacs|mé) … [threat|ag gearán|gearán|dlíodóir|dlíodóra|blocálfaidh|bacfaidh]
      [mura|muna] [stopann|stadann|n-éiríonn|éiríonn|stopfaidh] (sibh|tú|as) …  [dlíodóir|threat|beidh|rachaidh|cuirfidh]
      [fón|uimhir|guthán|líne] [oibre|gnó|príobháideach|phríobháideach|pháiste|páiste] … [fógraí|d'fhógraí|fógraíocht|ná|gan|texts]
      níl (aon) áit (ar bith) (anseo) … [d'fhógraí|fógraí|fógraíocht|do théacsanna]
      [dhíol|dhíolamar|dhíolas|d'athraigh|dh'athraigh|dhún] (mé|muid) … [níl gá|ná|scriosaigí|bain|stop|gan]
      [cuir|cuirigí|tabhair|tugaigí|déan|déanaigí] (an|na|é|bhur) (téacs|texts) [chuig duine eile|do dhuine eile|áit éigin eile|in áit eile|uait|uaibh|suas do thóin|suas bhur dtóin]
      [coinnigh|coinnígí|coimeád|coimeádaigí] (bhur|do) (gcuid|chuid) (texts) [agaibh féin|agat féin|daoibh féin]
      (is) [leor sin|leor é|leor anois|mór an crá sibh] … [ná|slán|stop]
      ? ^ [ná|na] [filligí|fill|tagaigí ar ais|déanaigí arís é|déan arís é|bac leis|bacaigí leis|bacaigí|bac] (arís|liom|linn|é) $
      ? [níl|nil|nílim] (aon|mé) [suim|spéis|interest|interested] (dá laghad|ar bith|agam|againn) (ann|agam|iontu|i)
      ? [níl|nil] (aon) [suim|spéis|interest] (ar bith) [agam|againn|ag éinne anseo]
      ? [cad|cén|cá] (ab áil|gnó|bhaint|mhaith) [ab áil liom|bhaint agam|gnó atá agam|mhaith dom] … [bhur|seo]
      [gearr|gearraigí|stróic|stróicigí|cuimil] amach (mé|m'uimhir|mo uimhir)
      [dún|dúnaigí|múch|múchaigí|cas as|casaigí as|díghníomhaigh|cuir as] (na|an|bhur) [texts|síntiús|seirbhís|foláirimh]
      [tuirseach|bréan|dóthain|tinn] (go leor|mo|traochta) (de|díbh|den|dár) [bhur|seo|sibh|na|agaibh|díbh] (texts)
      [tá mo|tá] dhóthain (agam) (de|díbh|den) [bhur|seo|na|díbh|anois|agam] (texts)
      [tá mé|táim|tá muid] [bréan|tuirseach|dubh dóite|cráite|bodhraithe] [díbh|agaibh|de bhur|de na|den fhógraíocht|de seo]
      ^ deireadh $
      [leor sin|leor é sin] (de) [texts]
      [amháin eile|ceann eile|teachtaireacht eile|téacs eile] agus [beidh|rachaidh|glaofaidh|cuirfidh|déanfaidh|inseoidh|blocálfaidh] mé
    `,
    start: `
      (ba mhaith liom) (of) [texts] (a fháil) arís
      (ba mhaith liom) [fáil|fháil] … [texts] arís
      [cláraigh|liostáil|cuir] mé arís
      [tosaigh|tosaígí] (of) (doing) (texts) (to_me) arís
      cuir [ar ais|mé ar ais] (ar ais) (ar) (an|bhur) liosta (mé) (arís)
      ^ [ba mhaith liom|teastaíonn uaim|is mian liom] (a) (bheith) [clárú|clárú arís|liostáil|liostáil arís|síniú suas|cláraithe arís] $
    `,
    help: `
      cé [sibh|thú|tusa|hé|hí|atá|sin|leis] (seo|féin|ann|atá|an)
      [conas|cén chaoi|cén dóigh] (a|is|an) (féidir|bhféadfainn) (liom|a) (of) [dhíliostáil|díliostáil|stopadh|stop|stad|éirí as|éirí|stadadh|dhíliostálaim|cealú|chur ar ceal]
      [conas|cén chaoi] (a|is) (féidir) (liom) (dul|teagmháil) [i dteagmháil|labhairt] (libh|le)
      cén [comhlacht|uimhir] (é|í|sibh) (seo)
      labhairt le [duine|gníomhaire]
      conas a [stopaim|stadaim|dhíliostálaim|chuirim|fhaighim|stopfaidh] (na|seo|stop|mé) (texts)
      cé uaidh (an|na) (téacs|teachtaireacht|téacsanna|seo)
      cé [uaidh|leis|atá ag scríobh] [seo|an téacs|an teachtaireacht]
      ^ [cad é|céard é|cad|céard] [seo|sin|an uimhir seo|an rud seo] $
      ^ cén fáth [a bhfuilim|a bhfuair mé|a bhfuil mé|a bhfuil sibh] (ag) (fáil) (seo|é seo|an teachtaireacht seo) $
    `,
    access: `
      (cad|cén|cad iad) (na|an) [data] (atá) [agaibh|orm|fúm|agat] (orm|fúm|agaibh|agat) 
      cóip (de|den) (mo) [data]
      (cad as|cá) (bhfuair|fuair) (sibh|tú) [mo|m’] [number]
      [cá bhfuair|conas a fuair|cén áit a bhfuair|cé a thug|cé thug] (sibh|tú|mo|an) … [number]
      (cad) (atá) (ar) [eolas agaibh|fhios agaibh|agaibh fúm]
      (cá|ca) [bhfuair|fuair] (sibh|tú) [m'uimhir|mo uimhir|mo shonraí|mo ainm|m'ainm]
    `,
    erase: `
      [scrios|scriosaigí|scriostar|bain amach|díothaigh|scriosadh] (le do thoil) (gach|mo|na|uile|a) (mo|chuid|aon|píosa) (chuid) [data]
      [scrios|scriosaigí] gach rud (atá) (agaibh) (fúm)
      [glan|glanaigí|scrios|bain|scriosaigí] amach (gach|mo|an|uile) (eolas|sonraí|rud|taifead) … [a bhaineann liom|fúm|orm]
      dearmad (a dhéanamh) orm
    `,
    rectify: `
      [ceartaigh|ceartaígí|athraigh|nuashonraigh] (mo|m’) [data|ainm|sheoladh|seoladh]
      [m’ainm|mo sheoladh|mo ainm] (litrithe) [mícheart|míchruinn|contráilte]
      [mo shloinne|m'ainm|mo sheoladh|mo ainm] … [mícheart|contráilte|míchruinn] (agaibh)
    `,
    do_not_sell: `
      ná [díol|díolaigí|díoltar|roinn|roinnigí|tabhair] (mo) (chuid) [data]
    `,
    wrong_number: `
      (tá) (an) [uimhir|duine] [mícheart|mhícheart|contráilte]
      ní (hé|liomsa|liom) (seo|liomsa) (uimhir) [seo uimhir|an uimhir seo|uimhir]
      ní mise
      níl aithne agam ar
    `,
    stop_all: `
      ná [seol|cuir|seolaigí] [channel] ná [channel]
      gan [channel] ná [channel]
      [bain|bainigí|díliostáil] mé (de|den|as|ó) (na) [gach liosta|na liostaí ar fad|gach rud|na liostaí go léir|bhur liostaí ar fad|gach aon liosta|gach ceann]
      [cuir deireadh le|stop|stopaigí|cealaigh] (gach) [gach rud|gach uile rud|gach teachtaireacht|gach síntiús|gach aon rud]
      ná [cuir|cuirigí|seol|seolaigí|seoltar|cuirtear] … ó [aon|gach] [siopa|branda|comhlacht|cheann|roinn] (libh|agaibh|de bhur)
      ó [aon siopa|aon bhranda|aon chomhlacht|aon cheann|gach siopa|gach branda|gach comhlacht] (libh|agaibh|de bhur|eile)
    `,
    nothing: `
      ná [stad|stop|cealaigh|stopaigí|stadaigí|díliostáil] (ag|de|den)
      [stad|stop] (an) [bus|an bhus|bhus|traenach|an traein]
      [cealaigh|cealú|cuir ar ceal|athraigh|chur ar ceal] (mo|an|m’|a) [coinne|choinne|cruinniú|ordú|áirithint|eitilt|rang|chur|turas|bpost|ticéad|t-ordú]
      [cén fáth] … [stad|stop|stopadh]
      ná [glaoigh|cuir glaoch] (orm) (anois|roimh|inniu|anocht|tar)
      fág (an|na|é|teachtaireacht|iad) (beart|bosca|eochracha) [ag|ar|sa|leis|thíos|agam]
      cuir (scairt|glaoch|téacs|an) (orm|chugam) [nuair|amárach|má]
      [dúirt] mo … [stad|stop]
      [scrios|scriosas|bhain|bain] (mé|sé|sí|me) [an comhad|an grianghraf|an teachtaireacht|an ríomhphost|an t-ordú|an aip] (trí thimpiste|de thimpiste)
      ná [cuir|cuirigí|fág|fágaigí|seol|seolaigí] (an|na) [beart|bosca|bhosca|litir|pacáiste|bille|sonrasc|bia|bheart|earraí]
      [ní|cha|nach|an] [stadann|stopann|stopfaidh|stadfaidh] (an|na|sé) [báisteach|bháisteach|bus|traein]
      [stop|stad] (sé|sí|siad|mé) (ag|de) [caitheamh|ól|obair|ithe|tobac]
      deireadh [seachtaine|na seachtaine|na míosa|an lae|na bliana]
      ná [stopaigí|stop|stad|stadaigí] (choíche|riamh|go deo|iad)
      (níl|nílim) (aon) [níl suim agam|níl spéis agam] [sa|sna|san|i] [chluiche|pheil|scannán|scannáin|obair|gceol|spórt]
    `,
  },
  neighbours: 'STAID, STÁD, STADA, STÁIT, STAIR, STAN, STOC, SCIOB, SCOIL, SCRÍOBH, SCRIOSTA, CEALAITHE, DEIRE, EOLACH, CABHAIRE',
  also: {
    stop: 'SCRIOS, SCRIOS MÉ, DÉAN DEARMAD ORM',
    erase: 'SCRIOS M’UIMHIR, SCRIOS MO UIMHIR, SCRIOSAIGÍ M’UIMHIR, SCRIOS AN UIMHIR SEO, BAIN M’UIMHIR, BAIN MO UIMHIR',
  },
  leading: 'STAD, STADAIGÍ',
  elsewhere: 'STAD, TÁ, SCOIR',
  courtesy:
    'LE DO THOIL, LE BHUR DTOIL, LED THOIL, MÁS É DO THOIL É, GO RAIBH MAITH AGAT, GO RAIBH MAITH AGAIBH, GRMA, GURA MAITH AGAT, GO RAIBH MÍLE MAITH AGAT, DIA DUIT, DIA DHUIT, DIA DAOIBH, HAIGH, A CHARA, A CHAIRDE, MAIDIN MHAITH, TRÁTHNÓNA MAITH, OÍCHE MHAITH, LE MEAS, IS MISE LE MEAS, SLÁN, SLÁN LEAT, ANOIS, LÁITHREACH, AR AN BPOINTE, GABH MO LEITHSCÉAL, TÁ BRÓN ORM, BRÓN ORM, BEANNACHTAÍ, LE D THOIL, LE DTHOIL, LED THOILL, LE BHUR DTHOIL, SE DO THOIL É, MÁS É BHUR DTOIL É, BUÍOCHAS, AS UCHT DÉ',
  conjunctions: 'AGUS, AGUS FREISIN, CHOMH MAITH',
  objects: 'TÉACSANNA, TEACHTAIREACHTAÍ, TÉACS, TEACHTAIREACHT, FÓGRAÍ, FÓGRAÍOCHT, MARGAÍOCHT, TURSCAR, TAIRISCINTÍ',
  fillers:
    'AN, NA, MO, DO, BHUR, A, AG, AR, LE, DE, DEN, Ó, SA, GO, SEO, SIN, MÉ, TÚ, SÉ, SÍ, SIBH, IAD, AON, GACH, UILE, ANN, ANSEO, INNIU, AMÁRACH',
  vague: 'É, É SEO, É SIN',
  guards: 'CÉN FÁTH, MÁ, NUAIR, DÚIRT, SÉ, SÍ',
  traps: 'STAD BUS, STAD AN BHUS, NÁ STAD, GAN STAD, AG AN STAD, AR STAD',
  signatures: 'SEOLTA Ó MO, SEOLTA ÓM',
  notes: [
    'STAD is also a bus stop, and a town in German and Dutch: sure only where the programme speaks Irish.',
    'All of it is ours: a speaker should review the stop words first.',
  ],
};
