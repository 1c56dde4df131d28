import type { LanguageData } from './language.ts';

export const ga: LanguageData = {
  code: 'ga',
  name: 'Gaeilge',
  englishName: 'Irish',
  script: 'latin',
  words: {
    stop: {
      translated:
        'STAD, STADAIGÍ, STADTAR, STAD ANOIS, CEALAIGH, CEALÚ, CEALAÍGÍ, CUIR AR CEAL, DÍLIOSTÁIL, DÍLIOSTÁIL MÉ, DÍLIOSTÁLAIGH, DÍLIOSTÁLAIGH MÉ, DÍCHLÁRAIGH, SCOIR, SCOIR DE, ÉIRIGH AS, ÉIRÍGÍ AS, BAIN AMACH MÉ, BAIN MÉ, BAIN DEN LIOSTA, BAIN DEN LIOSTA MÉ, TARRAING SIAR, DEIREADH, CRÍOCHNAIGH, GO LEOR, IS LEOR SIN, NÍ MÓR STAD, NÁ SEOL, NÁ SEOLAIGÍ, NÁ CUIR, FÁG FÚM MÉ, GAN TÉACSANNA, STOP LE DO THOIL, STAD LE DO THOIL, STOPAIGÍ, STAAD, STADAAIGH, STADAIGH, STOPAIG, STADIGI, STOPAIGI ANOIS',
    },
    stop_all: { translated: 'STAD GACH RUD, STAD IAD UILE, CEALAIGH GACH RUD, DÍLIOSTÁIL Ó GACH RUD, STOP GACH RUD, STAD GACH TEACHTAIREACHT' },
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
    channel: 'TÉACS, TÉACSANNA, TEACHTAIREACHTAÍ, TEACHTAIREACHT, RÍOMHPHOST, RÍOMHPHOIST, GLAOCH, GLAONNA, SMS, LITREACHA, FÓGRAÍ',
    stop: 'STAD, STADAIGÍ, STOP, ÉIRIGH AS, ÉIRÍGÍ AS, SCOIR, STOPAIGÍ, STOPADH, STADADH, CUIR DEIREADH, CUIRIGÍ DEIREADH, CUIR STOP, CUIR STAD',
    of: 'DE, LE, AG, AR, A, BHEITH, DE BHEITH, DEN, DO, BHUR, NA, AN, LEIS, LEIS NA, BHUR GCUID, SEO, SIN, UILE, GACH, CUR, SEOLADH, TEACHTAIREACHTAÍ',
    doing: 'CUR, SEOLADH, TEACSÁIL, TÉACSÁIL, SCRÍOBH, GLAOCH, CRÁ, SPAMÁIL, CLOÍ, BODHRÚ, CHUR, SHEOLADH, CIAPADH, MARGAÍOCHT',
    send: 'SEOL, SEOLAIGÍ, SEOLTAR, CUIR, CUIRIGÍ, CUIRTEAR, SCRÍOBH, SCRÍOBHAIGÍ, SCRÍOBHTAR, TÉACSÁIL, GLAOIGH, BÍGÍ, BÍ, TEAGMHAIGH, TEAGMHAIGÍ, CRÁIGH, BAC, TEACSÁIL',
    more: 'EILE, ARÍS, A THUILLEADH, THUILLEADH, NÍOS MÓ, FEASTA, GO DEO, GO DEO ARÍS, ANSEO',
    texts:
      'TÉACSANNA, TÉACS, TÉACSANNA SEO, TEACHTAIREACHTAÍ, TEACHTAIREACHT, SMS, FÓGRAÍ, FÓGRA, FÓGRAÍOCHT, FÓGRAÍOCHTA, TAIRISCINTÍ, SPAM, TURSCAR, MARGAÍOCHT, MARGAÍOCHTA, RUDAÍ, RUD',
    threat: 'GEARÁN, DLÍODÓIR, GARDAÍ, NA GARDAÍ, CHOIMISIÚIN, CHOIMISIÚN, COIMISIÚN, CÚIRT, DLÍ',
    data: 'SONRAÍ, SHONRAÍ, EOLAS, FAISNÉIS, SONRAÍ PEARSANTA, SHONRAÍ PEARSANTA, CUNTAS, CHUNTAS, CHUID SONRAÍ',
    number: 'UIMHIR, M’UIMHIR, MO UIMHIR, UIMHIR SEO, GHUTHÁN, FÓN',
    to_me: 'CHUGAM, CHUGAINN, CHUIGE, CHUICI, DOM, ORM, MÉ, LIOM',
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
    'LE DO THOIL, LE BHUR DTOIL, LED THOIL, MÁS É DO THOIL É, GO RAIBH MAITH AGAT, GO RAIBH MAITH AGAIBH, GRMA, GURA MAITH AGAT, GO RAIBH MÍLE MAITH AGAT, DIA DUIT, DIA DHUIT, DIA DAOIBH, HAIGH, A CHARA, A CHAIRDE, MAIDIN MHAITH, TRÁTHNÓNA MAITH, OÍCHE MHAITH, LE MEAS, IS MISE LE MEAS, SLÁN, SLÁN LEAT, ANOIS, LÁITHREACH, AR AN BPOINTE, GABH MO LEITHSCÉAL, TÁ BRÓN ORM, BRÓN ORM, BEANNACHTAÍ',
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
