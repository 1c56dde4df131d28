import type { LanguageData } from './language.ts';

export const ga: LanguageData = {
  code: 'ga',
  name: 'Gaeilge',
  englishName: 'Irish',
  script: 'latin',
  words: {
    stop: {
      translated:
        "NÁ SEOL NÍOS MÓ, NÁ SEOL A THUILLEADH, NÁ CUIR NÍOS MÓ, NÁ CUIR A THUILLEADH, NÁ SCRÍOBH NÍOS MÓ, STADAIGÍ ANOIS, STOPAIGÍ ANOIS, NÁ SEOLAIGÍ NÍOS MÓ, NÁ SEOLAIGÍ A THUILLEADH, NÁ CUIRIGÍ A THUILLEADH, GAN NÍOS MÓ TÉACSANNA, NÁ SEOL TÉACSANNA, STOP TÉACSANNA, STOP NA TEXTS, UNSUBSCRIBE MÉ, UNSUB MÉ, OPT OUT MÉ, BLOCÁIL, BAC, MÚCHAIGÍ, CUIR AS, GAN TÉACSANNA, GAN FÓGRAÍ, GAN SPAM, GAN TEACHTAIREACHTAÍ, GAN A THUILLEADH, FÁG AN LIOSTA, STAD DE SIN, STADAIGÍ DE, CROS AMACH MÉ, TÓG AMACH MÉ, GLAN AMACH MÉ, GLANAIGÍ AMACH MÉ, STAD, STADAIGÍ, STADTAR, STAD ANOIS, CEALAIGH, CEALÚ, CEALAÍGÍ, CUIR AR CEAL, DÍLIOSTÁIL, DÍLIOSTÁIL MÉ, DÍLIOSTÁLAIGH, DÍLIOSTÁLAIGH MÉ, DÍCHLÁRAIGH, SCOIR, SCOIR DE, ÉIRIGH AS, ÉIRÍGÍ AS, BAIN AMACH MÉ, BAIN MÉ, BAIN DEN LIOSTA, BAIN DEN LIOSTA MÉ, TARRAING SIAR, DEIREADH, CRÍOCHNAIGH, GO LEOR, IS LEOR SIN, NÍ MÓR STAD, NÁ SEOL, NÁ SEOLAIGÍ, NÁ CUIR, FÁG FÚM MÉ, GAN TÉACSANNA, STOP LE DO THOIL, STAD LE DO THOIL, STOPAIGÍ, STAAD, STADAAIGH, STADAIGH, STOPAIG, STADIGI, STOPAIGI ANOIS, DÍLIOSTÁLAIGÍ MÉ, DÍCHLÁRAIGH MÉ, DÍCHLÁRAIGÍ MÉ, CEALAIGH É, CEALAIGH AN SÍNTIÚS, STOP IAD, STADAIGÍ IAD, BAINIGÍ AMACH MÉ, BAINIGÍ MÉ, FÁG MÉ, FÁGAIGÍ MÉ, CRÍOCH, CUIR DEIREADH LEIS, STOPAIGÍ LE BHUR DTOIL, STADAIGÍ LE BHUR DTOIL, GAN TEACHTAIREACHTAÍ, GAN FÓGRAÍ, NÍ THEASTAÍONN UAIM, GO LEOR ANOIS, ÉIRIGH AS ANOIS, STOP ANOIS, NÍOS MÓ, A DHÓTHAIN, STOP É, STOP É SEO, ÉIRÍ AS, SCOIRIGÍ, DÍLIOSTÁLADH, DÍCHLÁRÚ, BLOC, BLOCÁIL, NÁ SCRÍOBH, IMIGH, NÁ SCRÍOBH ARÍS, NÁ TÉACSÁIL, NÁ CUIR TÉACS, DÍCHLÁRAIGH MÉ ÓN SEIRBHÍS, DÍCHLÁRAIGH ÓN SEIRBHÍS, CUIR DEIREADH LEIS NA TÉACSANNA, CUIR DEIREADH LEIS NA TEACHTAIREACHTAÍ, CUIR STOP LEIS NA TÉACSANNA, CUIR STOP LEIS NA TEACHTAIREACHTAÍ, GAN A THUILLEADH TÉACSANNA, GAN A THUILLEADH TEACHTAIREACHTAÍ, CEALAIGH MO SHÍNTIÚS, BAIN MÉ DEN LIOSTA, IS LEOR SIN DE THÉACSANNA, NÁ CUIR TÉACS CHUGAM ARÍS, NÁ CUIR A THUILLEADH CHUGAM, NÁ SEOL TÉACSANNA CHUGAM, STOP NA TÉACSANNA, STOPAIGÍ NA TÉACSANNA, STAD NA TÉACSANNA, BAIN M'UIMHIR DEN LIOSTA, NÍL TÉACSANNA UAIM, NÁ CUIR TÉACS EILE, NÁ CUIR TÉACSANNA CHUGAM, NÁ CUIRIGÍ TÉACSANNA CHUGAM, NÁ CUIR FÓGRAÍ CHUGAM, NÁ CUIR TEACHTAIREACHTAÍ CHUGAM, NÁ CUIRIGÍ TEACHTAIREACHTAÍ CHUGAM, NÁ SCRÍOBH CHUGAM, NÁ SCRÍOBH CHUGAM ARÍS, NÁ SCRÍOBHAIGÍ CHUGAM, NÁ BAC LIOM ARÍS, NÁ BACAIGÍ LIOM, GAN TÉACSANNA EILE, GAN FÓGRAÍ EILE, GAN TEACHTAIREACHTAÍ EILE, GAN A THUILLEADH FÓGRAÍ, STOP NA TEACHTAIREACHTAÍ, STOPAIGÍ NA TEACHTAIREACHTAÍ, STOP NA FÓGRAÍ, STOPAIGÍ NA FÓGRAÍ, STAD NA TEACHTAIREACHTAÍ, STAD NA FÓGRAÍ, STOP NA MEABHRÚCHÁIN, STOP AN NUACHTLITIR, CUIR DEIREADH LEIS NA FÓGRAÍ, CUIR STOP LEIS NA FÓGRAÍ, CEALAIGH AN TSEIRBHÍS, CEALAIGH AN NUACHTLITIR, CEALAIGH NA TÉACSANNA, BAIN MÉ ÓN LIOSTA, BAINIGÍ MÉ DEN LIOSTA, BAIN AMACH M’UIMHIR, BAIN M’UIMHIR, SCRIOS M’UIMHIR, NÍL FÓGRAÍ UAIM, NÍL TEACHTAIREACHTAÍ UAIM, NÍL AON TÉACSANNA UAIM, NÍL SUIM AGAM, NÍL SPÉIS AGAM",
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
    onliosta:
      'DEN LIOSTA, DEN LIOSTA SEO, DE BHUR LIOSTA, Ó BHUR LIOSTA, ÓN LIOSTA, DE DO LIOSTA, DEN LIOSTA POSTÁLA, ÓN LIOSTA POSTÁLA, AS AN LIOSTA, AS BHUR MBUNACHAR, AS AN GCÓRAS, ÓN NUACHTLITIR, AS AN NGRÚPA',
    sintius:
      'MO SHÍNTIÚS, AN SÍNTIÚS, AN NUACHTLITIR, MO BHALLRAÍOCHT, AN TSEIRBHÍS SEO, AN TSEIRBHÍS TÉACS, AN TSEIRBHÍS, NA TÉACSANNA, NA TEACHTAIREACHTAÍ, NA FÓGRAÍ, NA MEABHRÚCHÁIN, NA TÉACSANNA SEO, NA TEACHTAIREACHTAÍ SEO, BHUR NUACHTLITIR',
    teacht: 'TÉACSANNA, TEACHTAIREACHTAÍ, FÓGRAÍ, TAIRISCINTÍ, MEABHRÚCHÁIN, NUACHTLITREACHA, SPAM, TURSCAR, AN NUACHTLITIR, SMS',
    muintir:
      'MO DHEIRFIÚR, MO DHEARTHÁIR, MO CHOMHARSA, MO CHARA, M’FHEAR CÉILE, M’FHEAR, MO BHEAN, MO BHEAN CHÉILE, MO MHÁTHAIR, M’ATHAIR, MO CHOMHGHLEACAÍ, M’AINTÍN, M’UNCAIL, MO MHAC, M’INÍON, MO CHOL CEATHRAR, MO MHÁTHAIR CHÉILE, MO BHUACHAILL, MO CHAILÍN, CARA LIOM, COMHARSA LIOM, MO PHÁIRTÍ, MO SHAOISTE',
    ainmneacha:
      'MÁIRE, MHÁIRE, ÁINE, SÍLE, SHÍLE, SEÁN, SHEÁN, PÓL, PHÓL, LIAM, ÚNA, PÁDRAIG, PHÁDRAIG, BRÍD, BHRÍD, CIARÁN, CHIARÁN, SÉAMAS, SHÉAMAS, SEOSAMH, SHEOSAMH, TOMÁS, THOMÁS, MÍCHEÁL, MHÍCHEÁL, CAITRÍONA, CHAITRÍONA, SINÉAD, SHINÉAD, AOIFE, NIAMH, ORLA, ÓRLA, GRÁINNE, GHRÁINNE, NÓRA, CÁIT, CHÁIT, PEADAR, PHEADAR, EOIN, EOGHAN, COLM, CHOLM, DONNCHA, DÓNALL, DHÓNALL, FIONN, AISLING, DEIRDRE, DHEIRDRE, RÓISÍN, MAIRÉAD, MHAIRÉAD, SIOBHÁN, SHIOBHÁN, EITHNE, SORCHA, CONOR, CONCHÚR, JOHN, MARY, PAUL, MICHAEL, SARAH, ANNA, EMMA, JAMES, DAVID',
    your_texts:
      'BHUR DTÉACSANNA, BHUR DTEACHTAIREACHTAÍ, BHUR BHFÓGRAÍ, BHUR DTAIRISCINTÍ, BHUR GCUID TÉACSANNA, BHUR GCUID FÓGRAÍ, BHUR GCUID TEACHTAIREACHTAÍ, BHUR GCUID TAIRISCINTÍ, BHUR GCUID, BHUR SPAM, DO CHUID TÉACSANNA, DO CHUID FÓGRAÍ, DO CHUID TEACHTAIREACHTAÍ, DO THÉACSANNA, DO THEACHTAIREACHTAÍ, NA TÉACSANNA SEO, NA TEACHTAIREACHTAÍ SEO, NA FÓGRAÍ SEO, NA RUDAÍ SEO, NA TÉACSANNA, NA TEACHTAIREACHTAÍ, NA FÓGRAÍ, NA FOLÁIRIMH, NA MEABHRÚCHÁIN, NA MEABHRÚCHÁIN SEO, SNA MEABHRÚCHÁIN, NA DTÉACSANNA, NA DTEACHTAIREACHTAÍ, NA BHFÓGRAÍ, AG SCRÍOBH CHUGAM, AG TÉACSÁIL, AG TEACSÁIL, SCRÍOBH CHUGAM, TÉACS EILE, TEACHTAIREACHT EILE, FÓGRAÍOCHT, MARGAÍOCHT, MARGAÍOCHTA, TURSCAR, SPAM, DEN TEAGMHÁIL, TEAGMHÁIL LIOM, IAD SEO, IAD SEO A FHÁIL, DTEACHTAIREACHTAÍ, DTÉACSANNA, DTAIRISCINTÍ, BHFÓGRAÍ, FAIC UAIBH, AON RUD UAIBH, RUD AR BITH UAIBH, UAIBH ARÍS, NUACHTLITIR, NUACHTLITREACHA, SUIRBHÉANNA, ACHAINÍ, FÓGRAÍ, TAIRISCINTÍ MAR SEO, BHUR GCUID TURSCAIR, BHUR DTURSCAR, BHUR GCUID MARGAÍOCHTA, BHUR GCUID LASCAINÍ, BHUR LASCAINÍ, LE BHUR DTAIRISCINTÍ, LE BHUR LASCAINÍ, BHUR GCUID MEABHRÚCHÁN, BHUR MEABHRÚCHÁIN, BHUR NUACHTLITIR, BHUR GCUID NUACHTA, BHUR GCUID RAIMÉISE, GACH TEACHTAIREACHT UAIBH, GACH TÉACS UAIBH, TEACHTAIREACHTAÍ UAIBH, TÉACSANNA UAIBH, GACH RUD UAIBH, NA TEACHTAIREACHTAÍ UAIBH, É SEO A LÉAMH, IAD SEO A LÉAMH, IAD A LÉAMH, NA TAIRISCINTÍ SEO, NA TAIRISCINTÍ, NA LASCAINÍ, BHUR GCUID AMAIDÍ, AN TSEAFÓID SEO, AN AMAIDÍ SEO, AN TURSCAR SEO, AN SPAM SEO, AN FHÓGRAÍOCHT SEO, AN CAC SEO, CAC MAR SEO, BHUR GCAC, BHUR GCUID CACA',
    ill_will:
      "NÍL FÁILTE, GAN FÁILTE, NÍL AON DUINE, NÍL ÉINNE, NÍL DUINE AR BITH, AN IOMARCA, BARRAÍOCHT, GACH LÁ, GACH AON LÁ, GACH UAIR, NÍL GÁ, NÍ GÁ, NÍL CALL, NÍL MAITH, GAN MHAITH, NÍL CIALL, NÍL AON CHIALL, NÍL AON ÚSÁID, NÍL ÚSÁID, NÍ BHEIDH MÉ AG CEANNACH, NÍ CHEANNÓIDH, NÍ LÉIM, NÍ LÉANN MÉ, AG PLÉASCADH, PLÉASCADH, SCOR, ÉIRÍ AS, STOPADH, CÚRSA THART, AR PINSEAN, DHÍOL MÉ, D'ATHRAIGH MÉ, NÍ CUSTAIMÉIR, NÍ BALL, MÍDHLEATHACH, IN AGHAIDH AN DLÍ, I GCOINNE, CIAPADH, CRÁ, DO MO CHRÁ, DO MO CHIAPADH, DO MO BHODHRADH, AG CUR ISTEACH, AG CUR AS, BODHRAITHE, DÚISEACHT, MO DHÚISEACHT, FUATH, IS FUATH LIOM, GRÁIN, IS GRÁIN LIOM, IS OTH LIOM, AMAIDEACH, SEAFÓID, BRÉAN, DUBH DÓITE, TUIRSEACH, MO DHÓTHAIN, COSNAÍONN, GAN CHEAD, NÍL CEAD, NÍL MÉ AG IARRAIDH, NÍL SÍ AG IARRAIDH, NÍL SÉ AG IARRAIDH, NÍL MO, NÍ LIGEANN, NÍ THEASTAÍONN, NÍ THAITNÍONN, NACH BHFAIGHIM, NACH BHFAIGHINN, NACH SEOLTAR, NACH GCUIRTEAR, NACH DTAGANN, CUIR AS, CASAIGÍ AS, MÚCH, MÚCHAIGÍ, CEALAIGH, GAN A THUILLEADH, DEIREADH, CRÍOCHNAIGH, STAD, STOP, COINNIGH, COINNÍGÍ, AMÚ, UAFÁSACH, LEADRÁNACH, I LÁR NA HOÍCHE, NÍ HÉ SEO AN ÁIT, NACH LEOR, IN ÁIT, SCRIOSAIM, SCRIOSAIMID, SCRIOSAIM GAN LÉAMH, SCRIOSAIM LÁITHREACH, GAN Í A LÉAMH, GAN IAD A LÉAMH, GAN LÉAMH, TÉANN SIAD SA BHRUSCAR, TÉANN SIAD DÍREACH, SA BHRUSCAR, SA TURSCAR, LÁN LE, LÁN DE, AG CUR AS DOM, CUR AS DOM, AG CUR ISTEACH ORM, CUR ISTEACH ORM, AG DÉANAMH TINNIS, TINNEAS CINN, AG CUR SOIR MÉ, DO MO CHUR SOIR, DO MO CHUR AS MO MHEABHAIR, AS MO MHEABHAIR, AG CUR FEARG ORM, CUIREANN SIAD FEARG ORM, IS BEAG ORM, GRÁIN AGAM AR, FUATH AGAM AR, B’FHEARR LIOM, B’FHEARR LIOM BÁS, NÍL AON MHEAS AGAM, CUMA LIOM, IS CUMA LIOM, IS CUMA SA SIOC LIOM, NÍ MÉ AG IARRAIDH, NÍ HIARRAIM, NÍOR IARR ÉINNE, CÉ A D’IARR, GAN CEAD, GAN IARRAIDH, DÓTHAIN AGAM, BRÉAN DÍBH, BRÉAN DE, TUIRSEACH DÍBH, DUBH DÓITE DÍBH, NÁIRE ORAIBH, NACH BHFUIL NÁIRE ORAIBH, PÓG MO THÓIN, TÉIGÍ I DTIGH DIABHAIL, IMIGÍ LIBH, BÍGÍ AG IMEACHT, NÍ THEASTAÍONN UAIM, NÍ THEASTAÍONN UAIM CLOISTEÁIL, NÍL UAIM, NÍLIM AG IARRAIDH, DÁ STOPFADH, DÁ GCUIRFEADH, DÁ N-ÉIREODH, DÁ BHFÁGFADH, DÁ MBEADH DEIREADH, CUIRIGÍ DEIREADH, DEIREADH LE, TÓG GO BOG É, TÓGAIGÍ GO BOG É, GO LEOR DE, IS LEOR DE",
    one_more:
      'CEANN AMHÁIN EILE, TÉACS AMHÁIN EILE, TEACHTAIREACHT AMHÁIN EILE, CEANN EILE, TÉACS EILE, TEACHTAIREACHT EILE, AN CHÉAD CHEANN EILE, AN CHÉAD TÉACS EILE, AN CHÉAD UAIR EILE, UAIR AMHÁIN EILE, MÁ FHAIGHIM, MÁ THAGANN, MÁ CHUIREANN, MÁ SHEOLANN, MÁ LEANANN, MURA STOPANN, MURA STADANN, MURA N-ÉIRÍONN, DÉAN ARÍS É, SCRÍOBH CHUGAM ARÍS, TÉACS EILE UAIBH, CEANN EILE DÍOBH, CEANN EILE DE SEO, AON CHEANN EILE, MÁ THAGANN CEANN EILE, MÁ FHEICIM CEANN EILE, MÁ FHAIGHIM CEANN EILE, MÁ CHLOISIM UAIBH, MÁ SCRÍOBHANN SIBH, MÁ BHUAILEANN AN FÓN, MURA STADANN SIBH, MURA STOPANN SIBH, MURA MBAINEANN SIBH, MURA BHFÁGANN SIBH, MURA N-ÉIRÍONN SIBH AS, AN CHÉAD TEACHTAIREACHT EILE, TEACHTAIREACHT AMHÁIN EILE AGUS, STOPAIGÍ NÓ, STADAIGÍ NÓ, ÉIRÍGÍ AS NÓ',
    or_else:
      'GARDAÍ, NA GARDAÍ, DLÍODÓIR, MO DHLÍODÓIR, DHLÍODÓIR, GEARÁN, COMREG, COIMISIÚN, GCOIMISIÚN, CÚIRT, OMBUDSMAN, NÍ CHEANNÓIDH, NÍ CHEANNÓIMID, ATHRÓIDH MÉ, FÁGFAIDH MÉ, RACHAIDH MÉ, INSEOIDH MÉ, DÚNFAIDH MÉ, BLOCÁLFAIDH, BACFAIDH, TUAIRISCEOIDH, PHÓILÍNÍ, FACEBOOK, AR LÍNE, DROCHLÉIRMHEAS, LÉIRMHEAS, MO CHUNTAS, GLAOFAIDH MÉ AR NA GARDAÍ, AG CAINT LE MO DHLÍODÓIR, CUIRFIDH MÉ GEARÁN, DÉANFAIDH MÉ GEARÁN, GEARÁN A DHÉANAMH, BEIDH GEARÁN, COIMISIÚN UM CHOSAINT SONRAÍ, AN COIMISIÚN, RACHAIDH MÉ CHUIG, RACHAIDH MÉ GO DTÍ, RACHAIDH MÉ GO HÁIT EILE, ATHRÓIDH MÉ SOLÁTHRAÍ, FÁGFAIDH MÉ SIBH, CAILLFIDH SIBH CUSTAIMÉIR, CAILLFIDH SIBH MÉ, NÍ CHEANNÓIDH MÉ, NÍ CHEANNÓD, DÚNFAIDH MÉ MO CHUNTAS, BLOCÁLFAIDH MÉ, CUIRFIDH MÉ BAC, FEICFIDH MÉ SA CHÚIRT SIBH, SA CHÚIRT, BEIDH AIFÉALA ORAIBH, BEIDH ORAIBH, INSEOIDH MÉ DO CHÁCH, SCRÍOBHFAIDH MÉ LÉIRMHEAS, BRISFIDH MÉ AN FÓN',
    no_reason:
      'NÍL GÁ, NÍ GÁ, NÍL CALL, NÍL MAITH, NÍL AON MHAITH, NÍL CIALL, NÍL AON CHIALL, NÍL AON ÚSÁID, NÍL ÚSÁID, NÍL FEIDHM, GAN ÚSÁID, GAN MHAITH, NÁ SEOL, NÁ SCRÍOBH, NÁ BAC, BAIN MÉ, SCRIOS, NÍ BHAINEANN, NÍ BHAINEANN LIOM, NÍ BHAINEANN SÉ LIOM, NÍ BHAINEANN SIBH, NÍL AON BHAINT AGAM, NÍL GÁ LEIS, NÍL GÁ LEO, NÍL GÁ LEIS NA, NÍL AON GHÁ, NÍL MAITH DOM, NÍL AON MHAITH DOM, GAN MHAITH DOM, A THUILLEADH, NÍOS MÓ, STOPAIGÍ, STADAIGÍ, ÉIRÍGÍ AS, CÉN FÁTH, CÉN MHAITH',
    moved_on:
      "D'ATHRAIGH MÉ, DHÍOL MÉ, DHÍOLAS, AR PINSEAN, D'ÉIRIGH MÉ AS, NÍ CUSTAIMÉIR, NÍ BALL MÉ, NÍ MAC LÉINN, CÚRSA THART, CÚRSA CRÍOCHNAITHE, BHOG MÉ, BHOGAMAR, NÍL MÉ I MO CHÓNAÍ, NÍL MÉ AG OBAIR, DHÚN MÉ, DHÚNAMAR, D'FHÁG MÉ, DHÚN AN, FUAIR MÉ POST, CHUAIGH MÉ GO DTÍ, NÍL CARR, NÍL MADRA, NÍL AN CARR, D’AISTRIGH MÉ, D’AISTRÍOMAR, DHÍOL MÉ AN CARR, DHÍOL MÉ AN TEACH, NÍLIM IM’ CHUSTAIMÉIR, NÍLIM I MO CHUSTAIMÉIR, NÍL MÉ I MO CHUSTAIMÉIR, NÍ CUSTAIMÉIR MÉ, NÍLIM I MO BHALL, NÍL MÉ I MO BHALL, NÍL MÉ SA CHLUB, NÍLIM SA CHLUB, CHRÍOCHNAIGH MÉ AN CÚRSA, D’FHÁG MÉ AN SCOIL, D’FHÁG MÉ AN OLLSCOIL, D’ÉIRIGH MÉ AS AN OBAIR, TÁ MÉ AR SCOR, TÁIM AR SCOR, TÁ SOLÁTHRAÍ EILE AGAM, FUAIR MÉ SOLÁTHRAÍ EILE, NÍLIM I MO CHÓNAÍ, TÁIM I MO CHÓNAÍ IN ÁIT EILE, TÁIM IMITHE GO DTÍ, CHUAIGH MÉ AR IMIRCE, FUAIR AN MADRA BÁS, FUAIR AN CAT BÁS, TÁ NA PÁISTÍ FÁSTA",
    assure:
      'DÉAN CINNTE, DÉANAIGÍ CINNTE, BÍ CINNTE, BÍGÍ CINNTE, CINNTIGH, CINNTÍGÍ, FÉACH CHUIGE, FÉACHAIGÍ CHUIGE, SOCRAIGH, SOCRAÍGÍ, DÉAN PÉ RUD, DÉANAIGÍ PÉ RUD, DÉAN RUD ÉIGIN, CIBÉ RUD, ABAIR LE, ABRAIGÍ LE',
    no_longer_sent:
      'NACH BHFAIGHIM, NACH BHFAIGHIDH MÉ, NACH BHFAIGHINN, NACH SEOLTAR, NACH SEOLFAR, NACH GCUIRTEAR, NACH GCUIRFEAR, NACH DTAGANN, NACH DTIOCFAIDH, GAN A THUILLEADH, NACH MBEIDH, NACH GCLOISIM, NACH GCLOISFIDH, IAD A STOPADH, ÉIRÍ AS, MÉ A BHAINT, NACH SCRÍOBHTAR, NACH BHFAIGHIM A THUILLEADH, NACH BHFEICIM, NACH BHFEICFIDH MÉ, NACH DTAGA, NACH GCUIRFIDH SIBH, NACH SCRÍOBHFAIDH SIBH, GO STOPANN, GO STOPANN SÉ, GO STOPFAIDH, GO STOPANN SIAD, GO MBEIDH DEIREADH, GO BHFÁGANN SIBH',
    other_way:
      'RÍOMHPHOST, POST, SA PHOST, TRÍ RÍOMHPHOST, AR RÍOMHPHOST, LITIR, LITREACHA, GLAOCH, GLAOIGH, AR AN NGUTHÁN, RÍOMHPHOST AMHÁIN, AN POST AMHÁIN, AR RÍOMHPHOST AMHÁIN, TRÍ RÍOMHPHOST AMHÁIN, CUIR GLAOCH ORM, GLAOIGH ORM',
    not_by_text:
      'GAN TÉACS, GAN TÉACSANNA, GAN SMS, NÍ TÉACS, NÍ TÉACSANNA, NÍ SMS, NÁ TÉACSÁIL, NÁ SEOL TÉACS, NÁ CUIR TÉACS, SEACHAS TÉACS, SEACHAS TÉACSANNA, IN ÁIT TÉACS, IN ÁIT TÉACSANNA, IN IONAD TÉACS, NÍ LE TÉACS, GAN TÉACSÁIL, NÁ BÍ AG TÉACSÁIL',
    relative:
      'MO MHÁTHAIR, MO MHAM, MO MHAMAÍ, M’ATHAIR, MO DHAID, MO MHAC, MO INÍON, M’INÍON, MO SHEANMHÁTHAIR, MO MHAMÓ, MO DHAIDEO, MO PHÁISTE, MO PHÁISTÍ, MO LEANBH, MO BHEAN CHÉILE, MO BHEAN, M’FHEAR CÉILE, M’FHEAR, MO DHEIRFIÚR, MO DHEARTHÁIR, AN CAILÍN, AN BUACHAILL, AN PÁISTE, MO THUISMITHEOIRÍ',
    channel: 'TÉACS, TÉACSANNA, TEACHTAIREACHTAÍ, TEACHTAIREACHT, RÍOMHPHOST, RÍOMHPHOIST, GLAOCH, GLAONNA, SMS, LITREACHA, FÓGRAÍ',
    stop: 'STAD, STADAIGÍ, STOP, ÉIRIGH AS, ÉIRÍGÍ AS, SCOIR, STOPAIGÍ, STOPADH, STADADH, CUIR DEIREADH, CUIRIGÍ DEIREADH, CUIR STOP, CUIR STAD, STADAIGI, STOPAIGI, STOPTAR, STADTAR, ÉIRIGÍ AS, ÉIRIGI AS, SCOIRIGÍ, SCOIRTEAR, STOPANN, STOPFADH, ÉIRÍ AS, ÉIRÍODH, CUIRTEAR DEIREADH, CUIRTEAR STOP, STADAIG, STOPAIG, STADTAR DE, STOPADH SIBH, STADADH SIBH, CUIRTEAR STAD, CUIRIGÍ STOP, CUIRIGÍ STAD, ÉIRIGH AS SEO, STOPAIGÍ LÁITHREACH, STADAIGÍ LÁITHREACH, SGUIR, SGUIRIGÍ, CUIR CRÍOCH, CUIRIGÍ CRÍOCH, STOPIGÍ, STADIGÍ, STOPAÍ, STADAÍ',
    of: 'DE, LE, AG, AR, A, BHEITH, DE BHEITH, DEN, DO, BHUR, NA, AN, LEIS, LEIS NA, BHUR GCUID, SEO, SIN, UILE, GACH, CUR, SEOLADH, TEACHTAIREACHTAÍ',
    doing:
      'CUR, SEOLADH, TEACSÁIL, TÉACSÁIL, SCRÍOBH, GLAOCH, CRÁ, SPAMÁIL, CLOÍ, BODHRÚ, CHUR, SHEOLADH, CIAPADH, MARGAÍOCHT, SENDÁIL, TEAGMHÁIL, LABHAIRT, BODHRADH, TEACHTAIREACHT, SPAMADH, FÓGRAÍOCHT, CUR ISTEACH, TÉACSADH, TEXTÁIL, CRÁDH, CUR AS, DÉANAMH, SEOLADH CHUGAM, TEICSTEÁIL, TEICSÁIL, TÉACSÁIL ORM, CUR CHUGAM, SCRÍOBH CHUGAM, TAIRISCINT, MEABHRÚ, CÁSAMH, CEASNA, CUR TÉACSANNA, SEOLADH TÉACSANNA, SEOLADH TEACHTAIREACHTAÍ, CUR TEACHTAIREACHTAÍ, SÍOR-THÉACSÁIL',
    send: 'SEOL, SEOLAIGÍ, SEOLTAR, CUIR, CUIRIGÍ, CUIRTEAR, SCRÍOBH, SCRÍOBHAIGÍ, SCRÍOBHTAR, TÉACSÁIL, GLAOIGH, BÍGÍ, BÍ, TEAGMHAIGH, TEAGMHAIGÍ, CRÁIGH, BAC, TEACSÁIL, SENDÁIL, TEACHTAIREACHT, TÉACS, TEASC, BACAIGÍ, BACAIGH, CRÁIGÍ, GLAOITEAR, SEOLAIG, SCRIOBH, TEAGMHAÍGÍ, TEAGMHAÍTEAR, LABHAIR, LABHRAÍGÍ, DEAN, DÉAN, DÉANAIGÍ, FILL, FILLIGÍ, TARRAINGÍGÍ, BODHRAIGH, BODHRAIGÍ, CIAPAIGH, CIAPAIGÍ, CUIRIGÍ ISTEACH, CUIR ISTEACH, SPAMÁIL, SPAMÁLAIGÍ, TÉACSÁLAIGÍ, TÉACSAIGÍ, TÉACSÁIGÍ, SEOLAIGI, CUIRIGI, SCRIOBHAIGI, SCRÍOBHAIGI, GLAOIGÍ, GLAODHAIGÍ, CUIREADH, SCRÍOBHADH, TAIRG, TAIRGÍGÍ, MEABHRAIGH, MEABHRAÍGÍ, CUIR TÉACS, CUIR TEACHTAIREACHT, SEOL TÉACS, SEOL TEACHTAIREACHT, CUIRIGÍ TÉACS, SEOLAIGÍ TÉACS, LEANAIGÍ, CRÁITEAR, BODHARTAR',
    more: 'EILE, ARÍS, A THUILLEADH, THUILLEADH, NÍOS MÓ, FEASTA, GO DEO, GO DEO ARÍS, ANSEO, AS SEO AMACH, AS SO AMACH, UAIDH SEO AMACH, ÓN LÁ INNIU, CHOÍCHE, GO BRÁTH, RIAMH ARÍS, ARIS, A THUILLE, AN UIMHIR SEO, NÍOS MO, A THUILLIÚ, THUILLEADH UAIBH, FEASTA LE DO THOIL, FEASTA LE BHUR DTOIL, CHOÍCHE ARÍS, GO BRÁCH, GO BRÁCH ARÍS, AS SEO AMACH LE DO THOIL, ÓN NÓIMÉAD SEO, Ó ANOIS AMACH, UAIDH SEO, ON LA INNIU, A LEITHÉID, EILE CHUIGE, EILE DÓIBH',
    texts:
      'TÉACSANNA, TÉACS, TÉACSANNA SEO, TEACHTAIREACHTAÍ, TEACHTAIREACHT, SMS, FÓGRAÍ, FÓGRA, FÓGRAÍOCHT, FÓGRAÍOCHTA, TAIRISCINTÍ, SPAM, TURSCAR, MARGAÍOCHT, MARGAÍOCHTA, RUDAÍ, RUD, MEABHRÚCHÁIN, MEABHRÚCHÁN, TEACHTAIREACHTA, DTÉACSANNA, DTEACHTAIREACHTAÍ, BHFÓGRAÍ, BHFÓGRAÍOCHT, DTAIRISCINTÍ, TEAIRISCINTÍ, NUACHTLITREACHA, NUACHTLITIR, SCÉALA, SCÉALTA, BRUSCAR, TÉACSAÍ, TEXTS, TEXTANNA, MESSAGES, STUFF, RAIMÉIS, DÍOLACHÁIN, TÉASCANNA, THÉACSANNA, THÉACS, THEACHTAIREACHTAÍ, THEACHTAIREACHT, FHÓGRAÍ, FHÓGRAÍOCHT, FHÓGRAÍOCHTA, THAIRISCINTÍ, TÉACSANNAÍ, TÉACSAÍ SEO, TEACSANNA, TEACS, TEACHTAIREACHTAI, FOGRAI, FOGRA, TAIRISCINTI, MARGAIOCHT, PROMOS, PROMO, FOLÁIRIMH, FHOLÁIRIMH, BHFOLÁIRIMH, DEARBHÁIN, DHEARBHÁIN, LASCAINÍ, LASCAINE, TAIRISCINT, SPAIM, TEACHTAIREACHTAÍ MARGAÍOCHTA, ÁBHAR MARGAÍOCHTA, ÁBHAR POIBLÍOCHTA, POIBLÍOCHT, POIBLÍOCHTA, SUIRBHÉ, SUIRBHÉANNA, DRAMHAÍL, DRAMH-THEACHTAIREACHTAÍ, CORTHEACHTAIREACHTAÍ',
    threat:
      'GEARÁN, DLÍODÓIR, GARDAÍ, NA GARDAÍ, CHOIMISIÚIN, CHOIMISIÚN, COIMISIÚN, CÚIRT, DLÍ, GCOIMISIÚN, DLÍODÓRA, COSAINT SONRAÍ, CHOSAINT SONRAÍ, CHÚIRT, GHARDAÍ, COMREG, OMBUDSMAN, GEARÁNACH, AG GEARÁN, PHÓILÍNÍ, PÓILÍNÍ, SOLICITOR, DLÍODÓIRÍ, DLÍODÓIR AGAM, CHOISTE, COIMISINÉIR, CHOIMISINÉIR, GDPR, CÚIRTE, CHÚIRTE, DLÍTHIÚIL, CAINGEAN, GHARDA, GARDA, TUAIRISCIÚ, TUAIRISC, LEANÚINT DLÍ, JOE DUFFY, LIVELINE, ATHRÓIDH MÉ, BLOCÁLFAIDH MÉ, BACFAIDH MÉ',
    data: 'SONRAÍ, SHONRAÍ, EOLAS, FAISNÉIS, SONRAÍ PEARSANTA, SHONRAÍ PEARSANTA, CUNTAS, CHUNTAS, CHUID SONRAÍ',
    number: 'UIMHIR, M’UIMHIR, MO UIMHIR, UIMHIR SEO, GHUTHÁN, FÓN, GHUTHÁIN, UIMHREACH, M’AINM, MO SHONRAÍ',
    to_me:
      'CHUGAM, CHUGAINN, CHUIGE, CHUICI, DOM, ORM, MÉ, LIOM, CHUGAMSA, CHUGAINNE, DÚINN, ORAINN, LINN, DOMSA, ORMSA, LIOMSA, CUGAM, CHUGHAM, AGAM, AR AN UIMHIR SEO, AR AN BHFÓN SEO',
    not_give: 'NÁ, NÁ BÍGÍ AG, NÁ BÍ AG, NÍL CEAD AGAIBH, NÍ GHLACAIM LE, TOIRMISCIM, COISCIM, GAN, STOPAIGÍ DE, NÍL MÉ SÁSTA GO',
    give_out:
      'DÍOL, DÍOLAIGÍ, TABHAIR, TABHRAÍGÍ, TABHAIRT, ROINN, ROINNIGÍ, ROINNT, SCAOIL, SCAOILIGÍ, SEOL, CUIR, PAS, AISTRIGH, DÍOLTAR, DÍOLADH, A DHÍOL, A THABHAIRT, A ROINNT',
  },
  patterns: {
    stop: `
      ? ^ níl uaim é seo $
      tá mé bailithe (go hiomlán) de [your_texts|na téacsanna seo|na fógraí seo|na teachtaireachtaí seo]
      ní féidir liom cur suas le [your_texts|na téacsanna seo|na fógraí seo|na teachtaireachtaí seo]
      ní dúirt mé (riamh) go raibh [teacht] uaim
      [cuir|cuirigí] [onliosta] [mé|muid]
      [scriosaigí|bainigí] an uimhir seo
      ba mhaith liom go [scriosfaí|mbainfí|scriosfadh sibh|mbainfeadh sibh] [number]
      díliostáiligí [mé|muid|sinn]
      ^ is mian liom díliostáil $
      ní thoilím le [teacht|margaíocht|fógraíocht]
      níl fonn orm [your_texts|na téacsanna seo|na fógraí seo|na teachtaireachtaí seo] a [fháil|léamh]
      ? tóg bog é leis na [téacsanna|fógraí|teachtaireachtaí]
    [ní féidir libh|ní féidir leat|níl cead agaibh|níor cheart daoibh] (aon) [teacht] (eile) a [chur|sheoladh|scríobh] (chugam|chugainn)
    [is mian liom|ba mhaith liom|iarraim oraibh|iarraim|teastaíonn uaim] nach [gcuirfear|seolfar|gcuirfidh sibh|seolfaidh sibh|mbeidh|dtiocfaidh] (aon) [teacht|rud ar bith|aon rud] (eile) (chugam|ag teacht|a thuilleadh)
    [go stopfá|go stopfadh sibh|go stadfá|go stadfadh sibh|go n-éireofá as|go n-éireodh sibh as] (de) (a bheith|bheith) (ag) [seoladh|cur|scríobh|téacsáil|ag seoladh|ag cur|ag scríobh|ag téacsáil|do mo chrá] (teacht|isteach) (chugam|orm)
    [caithfidh tú|caithfidh sibh|ní mór duit|ní mór daoibh] (na) [stopadh|stadadh|éirí as|an stopadh] (as|de) (bheith) (ag) (seoladh|cur|scríobh|téacsáil) (teacht|isteach) (chugam|orm)
    ^ ná glaoigh (orm) agus ná [scríobh|téacsáil|seol téacs|scríobh chugam]
    ^ [nílim á n-iarraidh|níl mé á n-iarraidh|nílim á iarraidh|níl mé á iarraidh] (seo|a thuilleadh|níos mó) $
    ^ [níl siad uaim|níl siad ag teastáil uaim|níl iad uaim|níl siad de dhíth orm] (a thuilleadh|níos mó) $
    [níor mhaith liom|ní mian liom|ní theastaíonn uaim|níl mé ag iarraidh|nílim ag iarraidh] go [gcuirfeadh sibh|gcuirfeá|gcuirfí|seolfadh sibh|seolfá|seolfaí|scríobhfadh sibh|scríobhfá|ndéanfadh sibh|ndéanfá] (aon) (isteach|teagmháil|teacht) (orm|chugam|liom)
    ^ gan (aon|na) (a thuilleadh|níos mó) [teacht] (eile) (chugam) $
    ^ [níor shínigh mé suas|níor chláraigh mé|níor liostáil mé] (riamh) (dó seo|do seo|dóibh seo|leis seo|dó) $
    [go mbainfí|go mbainfeá|go mbainfeadh sibh|a bheith bainte|bheith bainte|an mbainfeá|an mbainfeadh sibh] (mé) (amach) [onliosta]
    [an féidir libh|an féidir leat|an bhféadfá|an bhféadfadh sibh|ba mhaith liom go] (mé) [mé a dhíliostáil|m'uimhir a bhaint|m'uimhir a scriosadh|mé a bhaint|ndíliostálfaí mé]
    ? ná [coinnigh|coinnígí|stóráil|sábháil] [m'uimhir|mo uimhir|an uimhir seo]
    [cuir|cuirigí] [deireadh le|stop le|críoch le] [sintius]
    [ba mhaith liom|teastaíonn uaim|is mian liom|an bhféadfá|an bhféadfadh sibh|an féidir libh|tá mé ag iarraidh|táim ag iarraidh|caithfidh mé] [sintius] a [chealú|chur ar ceal|stopadh|chríochnú|dhíliostáil]
    [cuir|cuirigí] [sintius] ar ceal
    [cealaím|cealaigh|cealaígí|stop|stopaim] [sintius]
    ^ [táim|tá mé|tá muid] [ag éirí as|ag imeacht|ag díliostáil] (seo) $
    ^ éirím as (seo) $
    [ba mhaith liom|teastaíonn uaim|is mian liom] [an grúpa a fhágáil|an liosta a fhágáil|bhur liosta a fhágáil|bhur ngrúpa a fhágáil|bhur gclub a fhágáil]
    [níor mhaith liom|níl mé ag iarraidh|nílim ag iarraidh|ní mian liom] (a) bheith i mo [bhall|chustaiméir|bhall de bhur gclub] (níos mó|a thuilleadh)
    ^ [fág|fágaigí] [i m'aonar mé|faoi shíocháin mé|i mo shíocháin mé|liom féin mé|i mo shuaimhneas mé] (le do thoil|anois)
    ^ [fan|fanaigí] amach uaim $
    ^ [imigh uaim|imígí uaim|gread leat|greadaigí libh] (anois) $
    ^ [stad|stop|scoir|stadaigí|stopaigí|scoirigí] [de|de seo|de sin|leis seo|iad|iad seo] (anois) $
    ^ is leor (é|iad) (seo|sin|anois|é) $
    ^ tá mo [dhóthain|sháith] (agam) (anois|de seo|díbh|de sin|díobh) $
    ^ [an stopfaidh|nach stopfaidh|an stadfaidh|an bhféadfá] [tú|sibh|stopadh] (anois|de seo) $
    [tá mé|táim] ag tarraingt siar mo [thoilithe|thoiliú|cheada|chead]
    [diúltaím|diúltaímid|ba mhaith liom diúltú|teastaíonn uaim diúltú] [do|d'] (na|bhur) [mhargaíocht|mhargaíocht dhíreach|fhógraí|teachtaireachtaí|téacsanna|théacsanna|tairiscintí|dteachtaireachtaí]
    diúltaím [d'fhógraí|d'fhógraíocht|d’fhógraí]
    níl (an) [cacamas|cac|truflais|bruscar|raiméis|seafóid] (seo|sin) uaim
    [stop|stad|stopaigí|stadaigí] (leis) (an) [truflais|cacamas|cac|raiméis|bruscar] (seo|sin)
    [stad|stadaigí|stop|stopaigí] (de|do) (mo|bheith) [do mo bhodhradh|do mo chrá|do mo chiapadh|mo bhodhradh|mo chrá]
    ^ ná [seol|seolaigí|cuir|cuirigí] [iad|iad seo|é seo|é sin] (chugam|chugainn|a thuilleadh|arís|níos mó) $
      ar buile (libh|leis) (na|leis na) [bípeanna|téacsanna|teachtaireachtaí|fógraí] (seo) (uaibh|agaibh)
      [saoraigí|saor|sábháil|sábhálaigí] (mé|sinn|muid) (ón|ó) (an) [sruth eolais|sruth teachtaireachtaí|tuile téacsanna|sruth fógraí|tuile eolais|tuile fógraí] (seo|sin)
      críoch (anois) leis na [tairiscintí|téacsanna|fógraí|teachtaireachtaí|lascainí] (seo|sin|agaibh)
      ? [ní stopann bhur róbat|ní stadann bhur róbat|ní éiríonn bhur róbat as] $
      diúltaím (le buíochas) (do|d) (gach|aon) (bhur) [theachtaireachtaí eile|thuilleadh teachtaireachtaí|théacsanna eile|thairiscintí eile|fógraí eile]
      ? nach bhfuil (aon rud|rud) (níos fearr|eile) le déanamh agaibh ná … [dom|chugam|orm|domsa]
      [níl|nílimid] (bhur|na) (gcuid) [tairiscintí|fógraí|téacsanna|teachtaireachtaí|dtairiscintí|bhfógraí] (sin) (ag teastáil|de dhíth) (ónár|ar ár|ón) [gcomhlacht|gclub|scoil|ngnó|ngnólacht] (feasta|níos mó|a thuilleadh)
      [caith|caithigí|tóg|cuir] amach (as|ó) (bhur|do|an) (gcuid) [list|liosta custaiméirí|liosta custaiméara] [mé|sinn|muid|m'uimhir]
      ? cén [mhaith|fáth] (na|bhur|a bhfuil) (gcuid) [tairiscintí|fógraí|téacsanna|teachtaireachtaí|lascainí] (seo) (dom|domsa) $
      ? [faigh|faighigí|aimsigh|cuardaigh] (duine) [duine éigin eile|duine eile|amadán eile] (chun|le) (na|bhur) [pictiúir|fógraí|téacsanna|teachtaireachtaí] (sin|seo) a [sheoladh|chur|chrá|bhodhrú] (chuige|chuici)
      [chláraigh|shínigh|liostáil] mé (tráth|uair|suas|fadó) (ach) (is|ba) [mian liom|mhian liom|mhaith liom|maith liom] (imeacht|éirí as) [imeacht|éirí as|fágáil] (anois)
      gurbh é (sin|seo) (bhur|do) [dtéacs|dteachtaireacht|dtéacsa|bhfógra] [deireanach|dheireanach|deiridh]
      [bíodh|go mbeidh|gurbh é|gurb é|gur] (an) (é|sin|seo) [an teachtaireacht|an téacs|an ceann|an fógra] (seo|sin) (ar) (an|na) (gceann) [deireanach|dheireanach|deiridh|dheiridh]
      [gurbh é|gurb é|gur é] (seo|sin) (an) [fógra|téacs|ceann|rud] [deireanach|deiridh]
      níl [meabhrúcháin|fógraí|téacsanna|teachtaireachtaí|nuacht] … ag teastáil
      nach seolfar aon [rud|téacs|teachtaireacht|fógra] (eile) chugam
      [i lár na hoíche|istoíche] & [bhur dtéacsanna|bhur dtéacs|mar gheall oraibh|bhur bhfógraí]
      cá fhad eile … ag [seoladh|cur|scríobh]
      ? [ní léim téacsanna|ní léim iad] & [scríobh ríomhphost|ríomhphost|litir|glaoigh]
      [téacs|dtéacs|téacsanna|teachtaireacht|teachtaireachtaí|fógraí] & [nílim á n iarraidh|níl mé á n iarraidh|nílim á niarraidh|níl mé á niarraidh]
      mura dtiocfadh (aon) [téacs|teachtaireacht|fógra|scéala|rud] (eile)
      [eolas|scéala|fógraí|cumarsáid] (a fháil) [tríd an bpost|sa phost|trí ríomhphost|le ríomhphost|i litir] amháin
      ? níl (an) [t eolas|teolas|eolas|fógraí|scéala] (sin|seo) (ag) ag teastáil (uaim|uainn) (a thuilleadh|níos mó|anois)
      [bíodh|go mbeidh|go raibh] (sé|sí|é) (seo|sin) (ar) an [téacs|teachtaireacht|ceann|fógra|rud] [deireanach|dheireanach|deiridh|dheiridh]
      ní gá (na|aon|daoibh|duit) (na|aon|leanúint) [fógraí|meabhrúcháin|teachtaireachtaí|téacsanna|tairiscintí|nuacht] (a) [a sheoladh|a chur] (níos mó|a thuilleadh|chugam)
      [níl|ní bheidh] (na|aon) [fógraí|meabhrúcháin|teachtaireachtaí|téacsanna|tairiscintí|scéala|nuacht] (ag) (teastáil) [ag teastáil|de dhíth|riachtanach|ag teastáil uaim] (uaim|uainn) (a thuilleadh|níos mó)
      ? (mar sin|dá bhrí sin|le do thoil) gan [meabhrúcháin|meabhrúchán|téacsanna|fógraí|teachtaireachtaí] (le do thoil|uaibh) $
      [coinnigh|coinnígí] (bhur|do) (gcuid) (bhur gcuid|do chuid) [meabhrúchán|meabhrúcháin|fógraí|fógraí|tairiscintí|téacsanna|téacsanna] (agaibh|agat) (féin)
      [rud ar bith|aon rud|tada|faic] (a chur) chuig [m'fhón|mo ghuthán|mo fhón|an bhfón seo|an nguthán seo] (póca) (feasta|as seo amach|níos mó) (ná) [ná seol|ná cuir|ná seolaigí|ná cuirigí|feasta|as seo amach]
      [bain|bainigí|tóg|tógaigí|fág|fágaigí] (mé|mise) (amach) as na [texts|téacsanna|teachtaireachtaí] (grúpa) (mé|mise|grúpa)
      an [mbainfeá|mbainfidh|mbainfeadh|dtógfá|bhféadfá] (sibh|tú) mé (amach) (a bhaint) (de|as|ó|den) (an|na) [liosta|liosta na dtuismitheoirí|ngrúpa|grúpa|téacsanna|teachtaireachtaí|den liosta|as an ngrúpa] (na dtuismitheoirí|téacs)
      ná [húsáid|húsáidigí|húsáidtear] (aon) [=sms|téacsanna|téacs|teachtaireachtaí|whatsapp] (liom|liomsa) [liom|liomsa|chun teagmháil|chun dul|a thuilleadh|feasta|níos mó]
      ? [ní féidir liom téacsanna a léamh|ní féidir téacsanna a léamh|ní féidir liom iad a léamh|ní léim téacsanna|níl mé in ann téacsanna a léamh|níl mé in ann iad a léamh] & [ná bacaigí|ná bac|ná seol|ná seolaigí|ná cuir|ná cuirigí|éirigh as|éirígí as|gan]
      [fág|fágaigí|lig|ligigí|lig do] (mé) [i mo shuíochán|mé i mo shuíochán|dom|i síocháin|mé i síocháin|mé i mo shuaimhneas] (le|ó) [bhur gcuid fógraí|bhur gcuid téacsanna|do chuid téacsanna|na téacsanna|na fógraí|bhur gcuid teachtaireachtaí|do chuid fógraí|le bhur gcuid fógraí]
      [níl|nil] (aon) (mé) [suim|spéis] agam (a thuilleadh) [sna tairiscintí|sna téacsanna|sna teachtaireachtaí|i bhur dtairiscintí|sna fógraí|i bhur gcuid téacsanna|i bhur gcuid tairiscintí] (seo|sin) (a thuilleadh|níos mó)
      [bhur|do] [dtéacs|dtéacsanna|dteachtaireachtaí|théacsanna|spam|bhfógraí|dtairiscintí] … [stopaigí|stadaigí|éirígí as|cuirigí deireadh]
      [diúltaím|diúltaímid|tá mé ag diúltú|táim ag diúltú] (do|d'aon|de|d) (aon|gach|bhur|do) [texts|teachtaireacht|théacs|theachtaireacht]
      [ní mian liom|níor mhaith liom|ní theastaíonn uaim|nílim ag iarraidh|níl mé ag iarraidh|ní maith liom|níl uaim|níl fonn orm] (a) [bheith|fanacht|a bheith] ar (an|bhur|do) [liosta|nuachtlitir|gclár|chlár|liostaí]
      [fógraí|téacsanna|teachtaireachtaí|tairiscintí|spam] … [táim|tá mé|tá muid|táimid] (ag) [bodhar|tuirthe|bréan|dubh dóite|cráite|ciaptha|tinn|bailithe] (tuirseach) [acu|díobh|leo|agaibh]
      ná [send] (téacs|aon|rud|níos mó|aon rud) (chuig|ar|do|go dtí) [relative]
      [tarraing|tarraingígí|glan|glanaigí|tarraingigí] [m'ainm|m'uimhir|mo ainm|mo uimhir|an uimhir seo] (siar|amach) (ó|as|den|de) (an|bhur) [liosta|gcóras|chóras|bunachar]
      bíodh [ciall|náire|trua|meas] (agaibh|oraibh) (agus) [stopaigí|stadaigí|éirígí as|bainigí|ná]
      gan (na|aon|níos mó|tuilleadh|bhur) [texts] (seo|eile) a [sheoladh|chur|scríobh|sheolú] (chugam|chugainn)
      níl (an|mo|aon) [toiliú|chead|cead|thoiliú] agaibh (a thuilleadh|níos mó|mé|chun|téacsanna)
      [cuir|cuirigí] [m'uimhir|mé|m'ainm|mo uimhir] ar (an|bhur) [liosta gan teagmháil|liosta dubh|liosta blocála|liosta gan glaoch|liosta ná teagmháil]
      ná [bac|bacaigí|bacaig|bígí] (le|leis) [bheith ag|a bheith ag|do bheith ag|bheith a] [doing|téacsáil|seoladh|scríobh|cur|glaoch]
      [gabh|imigh|téigh|fan|fanaigí|imígí|glan|glanaigí|gabhaigí] (amach|glan|leat|libh) [as|ó] mo [ghuthán|fhón|bhosca|shaol|uimhir|radharc]
      (mé|muid|sinn) [a fhágáil|a fhagáil|fhágáil] (liom) [i mo shuaimhneas|im shuaimhneas|faoi shuaimhneas|i mo shíocháin|faoi shíocháin|i mo aonar|i m'aonar|go suaimhneach|síochánta]
      [táim|tá mé|tá muid|ba mhaith liom|teastaíonn uaim|is mian liom] (ag) [éirí|éirigh] as (an|na|bhur) [liosta|nuachtlitir|grúpa|téacsanna|seirbhís|síntiús|tseirbhís|ngrúpa|clár|gclár]
      imigh leat (a) [spambot|spamadóir|robot|bhot|bot|róbat|spamadóirí]
      ná [bodhraigh|bodhraigí|bodhairigí|ciapaigh|ciapaigí|cráigí|cráigh|cuir|cuirigí|buairigí|buair] (mé|orm|isteach orm|muid|sinn) [mé|orm|muid|sinn|le] (le) (níos mó|bhur|bhur gcuid) [texts|dearbháin|tairiscintí|lascainí|díolachán|díolacháin]
      [níor|ní|nár] [iarr|iarramar|chláraigh|thug|thugas|shínigh|aontaigh|d'iarr] (mé|muid) … [téacsanna|teachtaireachtaí|fógraí|cead|toiliú|liosta|tairiscintí] … [stop|bain|ná|stad|éirígí|scrios]
      [múch|múchaigí|cas as|casaigí as] (na|bhur|an) [fógraí|foláirimh|téacsanna|teachtaireachtaí|meabhrúcháin|fógra]
      [bhog|bhogamar|d'aistrigh|dhíol|cheannaigh|d'fhág|phós|d'éirigh] (mé|muid) … [texts] … [ná|níl gá|stop|stad|bain|níos mó|a thuilleadh|gan]
      ? [your_texts] & [ill_will]
      ? [one_more] & [or_else]
      ? [moved_on] & [no_reason]
      ? [assure] & [no_longer_sent]
      ? [other_way] & [not_by_text]
      ná [tagadh|tagann|téadh|bíodh|cloisim|cloiseadh|feicim|faighim|cluinim] (aon|oiread|mé|lá) (agus) (rud|ceann|téacs|focal|scéal) (amháin) (eile) (uaibh|chugam|uait|ar an uimhir seo) (arís|choíche|go deo) $
      ná [húsáid|húsáidigí|bain úsáid|bainigí úsáid|húsáidtear|baintear úsáid] (as) [m'uimhir|an uimhir seo|mo uimhir|an fón seo|m'fhón]
      (ba) (maith|mhaith) ná [húsáid|húsáidigí] m'uimhir
      ? ^ (agus) [cé|cén duine|cé aige] (a) [d'iarr|diarr|a d'iarr|a dúirt] [=seo|sibh|oraibh|é seo|iad seo|na téacsanna] (seo) (oraibh|libh) $
      ? ^ [níor|nior] (iarr) [iarr|ordaigh|iarras|lorg|chuir] (mé|muid|éinne|aon duine) (riamh) [é seo|iad seo|seo|iad|aon rud uaibh|na rudaí seo] (oraibh|uaibh) $
      [níl|nil|nach bhfuil] (aon|duine) [duine|éinne|ar bith] (anseo|ar bith|sa teach seo) (ag iarraidh|á n-iarraidh) [ag iarraidh|á n-iarraidh|iad seo|na rudaí seo]
      [níl|nil] [mo mháthair|mo mhamó|m'athair|mo dhaideo|mo bhean|m'fhear|mo mham|mo dhaid|mo mhac|m'iníon|relative|sí|sé] (ag) [iarraidh|ag iarraidh|á n-iarraidh] (iad|na|bhur|seo|texts|é)
      ? [cuir|cuirigí|cuirtear|bíodh|biodh|tugaigí|tabhair] (críoch|stop) [deireadh|stop|críoch|chun críche] (anois|leis seo|le seo|leis|leo seo|leo|chun críche) (anois) $
      ? ^ [críochnaigh|críochnaígí|stop|stad] (leis) [leis seo|leis na texts|an amaidí|an tseafóid|an chiapadh] (anois) $
      ? [cathain|cén uair|an bhfuil] (a) [stopfaidh|stadfaidh|chríochnóidh|mbeidh deireadh|bheidh deireadh|deireadh] (sé) [=seo|sibh|leis seo|leis|sé seo] (go deo) $
      [chuir|cuirfidh|tá|cuir] (mé) [bac|bhac] [oraibh|ort|ar an uimhir seo|ar bhur n-uimhir]
      ? ^ (tá|ta) (sibh|siad|tú) [blocáilte|blocailte|tuairiscithe|sa turscar] (agam|mar spam|mar thurscar|anois) $
      ? (ag) [dul|téann|dul díreach] (siad|sibh) (díreach) [sa turscar|isteach sa turscar|sa bhruscar|sa spam|isteach sa bhosca bruscair|sa bhosca bruscair]
      ? [cé|ca|cá] [mhéad|mhéid|mhinice] (uair) [a chaithfidh|a chaithfidh mé|a gcaithfidh|is gá|atá orm|a bhfuil orm|uair a chaithfidh] … [a rá|rá|é a rá|iarraidh|insint]
      ? an bhfuil (sibh|tú) [bodhar|dall|ábalta léamh|in ann léamh] (nó|nach|sibh)
      ? ^ [go deo arís|riamh arís|choíche arís|ná déan arís é|ná déanaigí arís é|ní arís|an uair dheireanach|an ceann deireanach seo le do thoil] $
      ? [bíodh|biodh|bí|déan de] (sé|sin|=seo) (ar|an) [an gceann deireanach|ceann deireanach|teachtaireacht dheireanach|téacs deireanach|an teachtaireacht dheireanach|deireanach]
      [ní|ni] [theastaíonn|theastaigh|iarraim|mian liom] (aon) [ceann amháin eile|ceann eile|teachtaireacht eile|téacs eile|a thuilleadh] (uaim|uaibh|uainn|a fháil)
      ? ^ (tá mé|táim|tá muid|táimid) [réidh|críochnaithe|bréan|scartha] [libh|leat|díobh|díbh|leo seo|libhse] (anois|go deo) $
      ? ^ [slán|slán leat|slán libh|slán agaibh|beannacht libh] (libh|leat|agaibh) [go deo|go brách|choíche] $
      ? [tá mé|táim|ba mhaith liom|teastaíonn uaim] (ag|an) (bhur|do) [ag fágáil bhur liosta|ag fágáil an liosta|ag fágáil an ghrúpa|imeacht ón liosta|imeacht den liosta|ag imeacht den liosta|an liosta a fhágáil|bhur liosta a fhágáil]
      [caith|caithigí|tóg|tógaigí|bain|bainigí|glan|glanaigí|croch|cuir|cuirigí|scaoil|scaoiligí|lig|ligigí] (amach|as) [mé|muid|sinn|m'uimhir|mo uimhir|m'ainm] (amach|as) [ón ngrúpa|den ghrúpa|as an ngrúpa|as seo|ón rud seo|den rud seo|as an gcóras|ón gcóras|ón mbunachar|den bhunachar|ón liosta|as bhur gcóras|as bhur liosta]
      ? [caith|caithigí|glan|glanaigí|scrios|scriosaigí] amach [mé|muid|sinn]
      ? [ní|ni] (dom) [domsa|dúinne|dom] (iad) [iad seo|na rudaí seo|na téacsanna seo|iad|an rud seo] $
      ? [ní|ni] [bheidh|cheannóidh|cheannaím|bheimid] (mé|muid) (ag) (ceannach) (faic|rud ar bith|aon rud|dada|tada) [uaibh|uait|libh] (arís|go deo)
      ? [cur|ag cur|amú|ná cuir|ná cuirigí] (bhur|do) [gcuid ama amú|chuid ama amú|am amú|bhur gcuid ama amú|do chuid ama amú|ama amú]
      ? [sábháil|sábhálaigí|spáráil] (bhur|do) [chuid ama|gcuid ama|chuid airgid|gcuid airgid|anáil|hanáil|bhur n-anáil]
      [níl|nil|ní bhfuil] (aon) [ciall|maith|gá|feidhm|gnó|call] (ar bith|agaibh|leat|daoibh) (le|i|a|bheith) [scríobh|téacsáil|cur|teagmháil|bheith ag scríobh|bheith ag téacsáil] (chugam|liom|orm)
      ? ^ [bígí|bí|bigi] [ciúin|in bhur dtost|i do thost|bhur dtost|do thost] (le do thoil) $
      ? ^ [ciúnas|éist do bhéal|éistigí bhur mbéal|dún do chlab|dúnaigí bhur gclab|éist do chlab] $
      ? ^ [lig|ligigí|tabhair|tugaigí] (dom|dúinn|don leanbh) [codladh|suaimhneas|síocháin|sos|mo shuaimhneas|chodladh] (dom|dúinn) (a fháil) $
      [cuir|cuirigí|cas|casaigí|múch|múchaigí|bain|tóg] (na|an|bhur) [texts|foláirimh|fógraí|síntiús|seirbhís] (seo) [as|amach|díom] (dom|don uimhir seo) $
      [tá|ta] (sibh|tú|siad) (ag) [do mo chrá|do mo chiapadh|do mo bhodhradh|dár gcrá|am chrá|am bhodhradh|a mo chrá|a chur as dom|a chur isteach orm|ag cur isteach orm|ag cur as dom]
      [níl|nil|ní] (aon) [cead|ceart|údarás] (agaibh|agat|ag éinne) (a|m'uimhir|an|mo|le) [m'uimhir|mo uimhir|an uimhir seo|scríobh|téacsáil|teagmháil|mo shonraí] (seo) (a|chugam) [úsáid|úsáid a bhaint|chugam|liom]
      [níl|nil] cead (agaibh|agat) [m'uimhir|mo uimhir]
      ? [mídhleathach|in aghaidh an dlí|sárú|gdpr] … [=seo|téacs|texts|é|cead|dlí]  … [toiliú|cead|texts|gan|uimhir|stop]
      ? ^ (tá) (sé|sé seo|=seo) [mídhleathach|in aghaidh an dlí] (é seo|seo) $
      [cuirim|cuirimid|táim|tá mé] (go hiomlán|go láidir) i gcoinne (na|an|bhur|aon) [margaíochta|margaíocht|fógraíochta|fógraíocht|texts|dteachtaireachtaí] (dírí|díreach|seo)
      ? [ní|ni] [ligeann|cheadaíonn|ligfidh] (mo|a) [thuismitheoirí|mham|dhaid|mháthair|athair|relative] (dom)
      ? (níl mé|nílim) (ach) [níl mé ach|nílim ach] [8|9|10|11|12|13|14] (bliana|mbliana|d'aois) … [stop|ná|stad|fógraí|texts|teacsáil|téacsáil]
      ? [marbh|fuair sé bás|fuair sí bás|bás] … [lig di|lig dó|lig dúinn|fág ina|stad|suaimhneas]
      ? ^ [fón|uimhir|guthán|líne] [oibre|éigeandála|ospidéil|gnó|oifige|scoile|garda] (é seo|í seo|é|amháin) $
      ? [cosnaíonn|cosnaionn|táim ag íoc|tá mé ag íoc|íocaim] … (airgead) (orm) [gach uair|gach téacs|gach teachtaireacht|as gach|ar gach]
      ? ^ (ara|á|ah) [póg mo thóin|pógaigí mo thóin|gread leat|greadaigí libh|gread libh|focáil leat|feisigh leat|feisigh ort|téigh i dtigh diabhail|go dtachta an diabhal sibh|imigh leat|imígí libh|bailigh leat|bailígí libh|scread mhaidine ort|bí ar shiúl|croch leat|crochaigí libh] (anois|libh|féin) $
      ? [gread|bailigh|croch|imigh|imígí|focáil|feisigh|téigh|téigí] [leat|libh|i dtigh diabhail] (le|leis|as) [bhur|do chuid|m'fhón|mo ghuthán]
      ? [mé|me] (ní|ni|níl) [ní|níl|ni] (ag) [ag iarraidh|iarraidh|maith] (aon) [texts]
      ? [ná|níl|gan] [seoladh|cur|scríobh|téacsáil] (níos mó|eile|aon) (níos mó) [texts] (mé|chugam|dom)
      ? [an féidir|an bhféadfaí|an bhféadfainn|ar mhiste] (libh|leat|liom|le do thoil) (mé|m'uimhir|mé féin) (a) [fhágáil amach|fhágáil ar lár|bhaint|a fhágáil amach|a bhaint|a scriosadh|scriosadh|ligean amach]
      ? ^ cén fáth (a) [leanann|bhfuil|gcuireann] sibh (fós) [ag scríobh|ag téacsáil|ag cur|ag seoladh|téacsanna] (chugam|téacsanna) (chugam) $
      ? ^ nach (féidir|bhféadfadh|n-éireoidh|stopfaidh|stadfaidh) (libh|leat|sibh|tú) [stopadh|stad|éirí as|as|stop] (seo|de) $
      [scríobh|scríobhaigí|labhair|déan teagmháil] (chugam|liom) [sa phost|trí ríomhphost|ar ríomhphost|le litir|tríd an bpost] [amháin|feasta|as seo amach]
      gan [suirbhéanna|suirbhé|cuirí|achainíocha|nuachtlitreacha|foláirimh|meabhrúcháin|glaonna|ceisteanna|beannachtaí|dearbháin] (níos mó|eile|a thuilleadh|le do thoil|feasta) $
      [bac|blocáil|bain|scrios] (ar) (m'uimhir|mo uimhir|mé) (ó|as) bhur [liosta|gcóras]
      [stop] (of) (of) (of) [doing] (det) (texts) (to_me)
      [stop] (of) (of) (of) [texts]
      ná [send] … [to_me|texts] (more)
      ná [send] … [more]
      gan (of) [doing] (of) (texts) [to_me] (arís|níos mó)
      gan (of) [doing] (of) (texts) [arís|níos mó]
      gan (bheith) (ag) [scríobh|seoladh|glaoch|téacsáil|spamáil] (of) [texts]
      (níl|nílim) (of) [níl|nílim] … [texts] (seo) (of) uaim
      ní [theastaíonn|mian|maith|theastaionn] … [texts]
      níor mhaith liom (of) … [texts]
      níl (of) (of) [texts] … uaim
      gan (aon) [texts] [more]
      ^ gan [spam|turscar|fógraí|fógraíocht|margaíocht] (le do thoil|le bhur dtoil) $
      [bain|tóg|scrios|baintear|tógtar|bainigí|tógaigí] (amach) [mé|m’uimhir|mo uimhir|mo ainm|m’ainm|an uimhir seo] (seo) (den|de|ó)
      [ba mhaith liom|teastaíonn uaim] (of) [dhíliostáil|díliostáil|éirí as|dhíchlárú]
      [tarraingím|tarraing] siar (mo) (thoiliú|chead)
      [bréan|tuirseach|dubh dóite] (of) (of) (of) [texts]
      [téacs|teachtaireacht] (amháin) eile … [threat]
      má [chuireann|sheolann|leanann|fhaighim] … [threat]
      [dúirt|cé mhéad uair|cheana] … (of) [stad|stop|gan scríobh]
      [fuair] … [bás] … [ná|stad|stop|bain|stopaigí|stadaigí]
      [marbh|caillte|básaithe] … [ná scríobh|ná cuir|ná seol|ná bígí|ná glaoigh|ná seolaigí|stop|stad|stopaigí|stadaigí|bain mé|bain a|bain an|bainigí]
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
      [níl|nil|níl na|nil na] (aon|na|bhur|an) [texts] (seo) [ag teastáil|ag teastail|de dhíth|uaim] (uaim|uainn|orm)
      [ní|ni] [theastaíonn|theastaionn|thestaíonn|theastaigh|theastaíon] (sé|se|siad|na|aon|bhur|é) (seo|texts) (seo) [uaim|uainn|uiam]
      [ní|ni] theastaíonn [sé|siad|aon rud|bhur] … uaim
      [ní|ni] [thugaim|thugann|thug mé|thugas] [cead|toiliú] (daoibh|duit|ar bith) … [m'uimhir|fógra|fógraíocht|texts|úsáid]
      [ní thugaim|ni thugaim|níor thug mé|nior thug me|ní bhfuair sibh] (aon) (mo) [cead|toiliú|chead|thoiliú]
      [tá|ta] sibh [blocáilte|bactha|blocailte] (agam|anois)
      [bhlocáil|bhac|blocálfaidh|blocáilfidh|bacfaidh|bac|blocáil] (mé|me) [sibh|thú|an uimhir seo|bhur n-uimhir|tú]
      [dúirt|duirt|d'iarr|diarr|d'iarras|dúras|scríobh|scriobh|sheol] (mé|me) (oraibh|libh|leat|ort|chugaibh) (é|stop|seo) (cheana|cheana féin|faoi thrí|faoi dhó|trí huaire|go minic|an tseachtain seo caite) … [stop|stad|éirí as|gan scríobh|gan cur|ná scríobh|ná cuir|ná seol]
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
      [fón|uimhir|guthán|líne] [oibre|gnó|príobháideach|phríobháideach|pháiste|páiste] … [fógraí|d'fhógraí|fógraíocht|ná scríobh|ná seol|ná cuir|texts]
      níl (aon) áit (ar bith) (anseo) … [d'fhógraí|fógraí|fógraíocht|do théacsanna]
      [dhíol|dhíolamar|dhíolas|d'athraigh|dh'athraigh|dhún] (mé|muid) … [níl gá|ná scríobh|ná seol|ná cuir|scriosaigí|bain mé|bain m'uimhir|stop|gan scríobh]
      [cuir|cuirigí|tabhair|tugaigí|déan|déanaigí] (an|na|é|bhur) (téacs|texts) [chuig duine eile|do dhuine eile|áit éigin eile|in áit eile|uait|uaibh|suas do thóin|suas bhur dtóin]
      [coinnigh|coinnígí|coimeád|coimeádaigí] (bhur|do) (gcuid|chuid) (texts) [agaibh féin|agat féin|daoibh féin]
      (is) [leor sin|leor é|leor anois|mór an crá sibh] … [ná|slán|stop]
      ? ^ [ná|na] [filligí|fill|tagaigí ar ais|déanaigí arís é|déan arís é|bac leis|bacaigí leis|bacaigí|bac] (arís|liom|linn|é) $
      ? [níl|nil|nílim] (aon|mé) [suim|spéis|interest|interested] (dá laghad|ar bith|agam|againn) (ann|agam|iontu|i)
      ? [níl|nil] (aon) [suim|spéis|interest] (ar bith) [agam|againn|ag éinne anseo]
      ? [cad|cén|cá] (ab áil|gnó|bhaint|mhaith) [ab áil liom|bhaint agam|gnó atá agam|mhaith dom] … [bhur|seo]
      [gearr|gearraigí|stróic|stróicigí|cuimil] amach (mé|m'uimhir|mo uimhir)
      [múch|múchaigí|cas as|casaigí as|díghníomhaigh|cuir as] (na|an|bhur) [texts|síntiús|seirbhís|foláirimh]
      [dún|dúnaigí] (na|an|bhur|mo) [síntiús|seirbhís|shíntiús|cuntas sms]
      [tuirseach|bréan|dóthain|tinn] (go leor|mo|traochta) [de|díbh|den|dár] (bhur|seo|sibh|na|agaibh|díbh) [texts|seo|sibh|díbh|agaibh]
      [tuirseach|bréan|dóthain|tinn] (go leor|mo|traochta) [bhur|díbh|agaibh|sibh] (texts)
      [tá mo|tá] dhóthain (agam) (de|díbh|den) [bhur|seo|na|díbh|anois|agam] (texts)
      [tá mé|táim|tá muid] [bréan|tuirseach|dubh dóite|cráite|bodhraithe] [díbh|agaibh|de bhur|de na|den fhógraíocht|de seo]
      ^ deireadh [anois|leis seo|leis sin] $
      [leor sin|leor é sin] (de) [texts]
      [amháin eile|ceann eile|teachtaireacht eile|téacs eile] agus [beidh|rachaidh|glaofaidh|cuirfidh|déanfaidh|inseoidh|blocálfaidh] mé
      ? (ní|níl) [bhaineann|bhaineann an|bhaineann na|bhaineann bhur] … (liom|le m') (a thuilleadh|níos mó|anois) [a thuilleadh|níos mó|anois] (agus|éirígí as) $
      ? (tá|bíonn) [sé seo|é seo|sibh|siad|na téacsanna|na teachtaireachtaí|na fógraí|bhur gcuid] (seo|téacsanna) [ag cur as dom|ag cur isteach orm|ag cur as dúinn|ag cur mire orm|ag cur fearg orm|do mo chur soir|do mo chur as mo mheabhair|ag goilleadh orm|ag déanamh tinnis orm|ag cur tinneas cinn orm|do mo chiapadh|do mo chrá] (go mór|gach lá|anois)
      ? bíodh (sé seo|é seo|=seo|sé|an ceann seo) (mar|ina) [an ceann deireanach|ceann deireanach|an teachtaireacht dheireanach|an téacs deireanach|an uair dheireanach]
      ? ^ [slán go deo|slán go deo libh|slán go deo leat|slán is beannacht|slán abhaile libh|tá deireadh leis seo|críochnaithe libh|táim réidh libh|tá mé réidh libh|táim críochnaithe libh|nach bhfuil náire oraibh|mo náire sibh|náire oraibh|gach lá beo an rud céanna|an rud céanna gach lá|gach lá an rud céanna|níl sé seo domsa|níl siad seo domsa|níl sé seo dom|ní domsa é seo|ní domsa iad|ná bac liom|ná bacaigí liom|lig dom a dhuine|lig mo scíth dom|ligigí dom|ligigí mo scíth dom|lig mo shaol liom|bailígí libh|bailigh leat|gread leat|greadaigí libh|ar shiúl libh|amach libh|amach leat|éist do bhéal|dún do chlab|as mo radharc|fág an áit|blocáilte agam cheana|blocáilte agam|tá sibh blocáilte] (libh|liom|a dhuine|anois|agam|cheana) $
      ? (déan|déanaigí|dean) dearmad (ar|go|orm) (bhfuil mé|m'uimhir|mo) [bhfuil mé ann|go bhfuil mé ann|orm|m'uimhir|ar m'uimhir|ar mo uimhir|go mairim]
      ? (tá|táim|tá mé|níl mé ach) [ocht|naoi|deich|aon|dhá|trí|ceithre] (bliana|bhliain|mbliana) [déag|d'aois|déag d'aois|bliana|mbliana] & [níl cead agam|ní ligeann mo|ní cheadaíonn|níl mo mham sásta|ní ceadmhach|níl airgead agam]
      ? [cén cnaipe|cad a|cad é|céard a|cén focal] (a) [bhrúim|chaithfidh mé|is gá dom|dhéanfaidh mé|scríobhaim|chaithim] (a) (dhéanamh|bhrú|scríobh) (chun|le) (sibh) [sibh a chur ó dhoras|a chur ó dhoras|fáil réidh libh|réidh a fháil libh|go stopfaidh sibh|go n-imeoidh sibh|suaimhneas a fháil|síocháin a fháil|go bhfágfaidh sibh|fáil réidh leis seo]
      ? [relative|sean bhean|seanbhean|seanduine|mo sheanathair] (ábalta|in ann) (iad) … [fág í|fág é|fágaigí í|fágaigí é|fág ina suaimhneas|lig di|lig dó|ligigí di|ligigí dó|stopaigí|ná bacaigí léi|ná bacaigí leis]
      ? b'fhearr liom (mo|bás|bheith|a) … [ná é seo a léamh|ná iad seo a léamh|ná é seo|ná iad seo|ná bhur|ná téacs|ná teachtaireacht]
      [iarraim|iarraimid|impím|éilím|ordaím|molaim|b'fhearr liom|táim ag iarraidh|tá mé ag iarraidh] (oraibh|ort|daoibh|sibh) (go|le|láithreach) (scor|éirí) [scor de theagmháil|scor de|éirí as|staonadh ó|staonadh|deireadh a chur|stop a chur|gan teagmháil|gan scríobh|stopadh de] (liom|a)
      ? [nílim|níl mé|níl muid|ní] (im'|i mo|inár) (custaiméir|chustaiméir|bhall|gcustaiméirí|custaiméirí) [chustaiméir agaibh|chustaiméir|bhall agaibh|bhur gcustaiméir] (agaibh) (níos mó|a thuilleadh|feasta|anois)
      ? níl [gá|aon ghá|ga] (leis na|leis|leo|le bhur|le) [texts|meabhrúcháin|leis na meabhrúcháin|seo|sin|leo] (a thuilleadh|níos mó|anois|feasta)
      ? [fágaigí|fág] (amach) [mo fón|m'fhón|mo ghuthán|m'uimhir|mo uimhir|an uimhir seo] (as|amach|i|ina) (an áireamh|as|é|as an áireamh|síocháin|suaimhneas)
      [bheinn|bheimis|ba mhór agam|bheadh|bheadh sé go deas] (fíorbhuíoch|buíoch|an bhuíoch|go deas|sásta|níos sásta) [dá bhfágfadh sibh|dá bhfágfá|dá gcuirfeadh sibh|dá gcuirfeá|dá stopfadh sibh|dá stopfá|dá n-éireodh sibh|dá n-éireofá|dá mbainfeadh sibh|dá mbainfeá|mura gcuirfeadh sibh|mura scríobhfadh sibh|dá mbeadh sibh|fíorbhuíoch dá] (m'uimhir|mé|stop|deireadh|as)
      (an) [bhféadfaí|féidir|an bhféadfaí|an bhféadfá|an bhféadfadh sibh|ba mhaith liom|teastaíonn uaim|iarraim] (mo|le bhur dtoil|go) [chuntas|m'uimhir|mo chuntas|m'ainm|mo ainm|mise|mé|m'uimhir fón] a [bhaint|scriosadh|thógáil|ghlanadh] (amach) [den liosta|de bhur liosta|ón liosta|as an liosta|de na liostaí|ó bhur liosta|as bhur gcóras|den ghrúpa]
      ? (an bhfuil) (seans|seans ar bith) (ar bith) (go) [go dtabharfadh sibh|dtabharfadh sibh|go dtabharfá|tabharfaidh sibh|tabharfadh sibh] [sos|suaimhneas|síocháin|faoiseamh|scíth] (dom|dúinn) (go deo|anois)
      ? [imigí|imígí|imigh|gread|greadaigí|bailígí|téigí|focáil|crochaigí] (libh|leat|leo) (agus|le|sibh féin agus) [bhur lascainí|bhur dtairiscintí|bhur gcuid|bhur dtéacsanna|bhur bhfógraí|bhur spam|bhur dteachtaireachtaí|do chuid]
      ? [naoi|deich|cúig|sé|seacht|ocht|fiche|trí|ceithre] [gcinn|cinn|gcinn déag|dteachtaireacht|dtéacs|teachtaireachtaí] (inniu|sa lá|an lá|in aon lá) … [is leor|go leor|sos|stop|stad|stopaigí|an iomarca|as ucht dé|seans]
      ? (níl) (aon) [aithne agam oraibh|níl aithne agam oraibh|ní aithním sibh|níl a fhios agam cé sibh|ní fheadar cé sibh] (agus|ach) (níl|ná|ní) [níl uaim|ní theastaíonn|níl mé ag iarraidh|níl suim agam|ná scríobh|stopaigí|stadaigí|fág mé|fágaigí mé]
      ? [stopaigí|stadaigí|stad|stop|éirígí as|éirigh as] (é|seo|anois) [sula gcuirfidh|sula ndéanfaidh|sula nglaofaidh|sula rachaidh|sula mblocálfaidh|nó cuirfidh|nó déanfaidh|nó glaofaidh|nó blocálfaidh|nó rachaidh|nó beidh|nó fágfaidh] (mé|muid)
      ? is le (mo|m') [mo mhac|mo mhac é|m'iníon|mo pháiste|mo leanbh|mo bhuachaill|mo chailín|páiste|leanbh] (é|í) (an) (fón|guthán|uimhir|fón seo) (seo) … [bliana|mbliana|d'aois|bhliain|ná|stopaigí|fógraí]
      ? (bíonn|tá|cuireann) (sibh|siad) (ag) [cuireann sibh isteach|cuireann sibh as|cuireann siad isteach|dúisíonn sibh|dúisíonn siad|cránn sibh|ciapann sibh|bodhraíonn sibh|cur isteach|cuireann sé isteach] (orm|mé|orainn|dom|dúinn) (gach|i|go) (maidin|lá|oíche|lár|minic|uair)
      [éirígí as|éirigh as|stadaigí|stopaigí|scoirigí] (de) [sin a|as sin|sin|seo|an tseafóid|an amaidí|an chiapadh|an spam|an tspam|an raiméis|an tseafóid sin|an bhodhradh] (a|anois|sin) (bhastairdí|dhiabhail|amadáin|leathcheann|phleidhcí|dhaoine|chairde)
      [déanfaidh|dhéanfainn] (mé|sinn|muid) (cúis) (mé) [gan] (bhur|na) [texts|nuacht|cuid nuachta] (ar|feasta|níos mó)
      [déanfaidh mé cúis|déanfaidh mé gnó|mairfidh mé|is fearr liom a bheith|beidh mé ceart go leor] gan (bhur|na) (cuid|gcuid) [nuacht|texts|scéala|fógraí|téacsanna|teachtaireachtaí|nuachta]
      (tá|ta) (na|mo) (páistí|paisti|gasúir) … [fásta|fágtha] … [ní theastaíonn|ní gá|níl gá] … [texts]
      gan (bhur|do|na) [nuacht|leideanna|bhfógraí|fógraí|dtéacsanna|téacsanna|meabhrúcháin|dteachtaireachtaí|teachtaireachtaí|dtairiscintí|tairiscintí] [as seo amach|feasta|níos mó|a thuilleadh]
      [as seo amach|feasta] gan (bhur|do) [nuacht|leideanna|bhfógraí|dtéacsanna|meabhrúcháin|dteachtaireachtaí|dtairiscintí]
      [déanamh|dhéanamh|maireachtáil|mhaireachtáil|teacht] gan (bhur|do|na) (gcuid) [nuacht|leideanna|bhfógraí|fógraí|dtéacsanna|téacsanna|meabhrúcháin|meabhrúchán|dteachtaireachtaí|teachtaireachtaí|dtairiscintí]
      [teachtaireacht dheireanach|teachtaireacht dheiridh|téacs deireanach|téacs deiridh] (is|ba|a) [mian liom a léamh|maith liom a léamh|mhaith liom a léamh|mian liom a fháil|theastaíonn uaim a léamh|theastaíonn uaim a fháil]
      [réidh leis seo|réidh leis an rud seo|réidh leo seo|réidh libh|éalaím as seo|amach as seo] … [níl sé uaim|níl siad uaim|níl uaim|níl suim agam|níl aon suim agam|ní theastaíonn sé uaim|ní theastaíonn siad uaim|múch é|múchaigí é]
      [scríobh|scríobhaigí|scríobhaigh] chuig [duine éigin eile|duine eile|daoine eile]
      [faigh|faighigí|aimsigh|aimsigí|lorg|lorgaigí] [duine níos óige|duine éigin níos óige|amadán eile|duine eile le crá|duine éigin eile le crá]
      ^ [ní|gan|ná] [teachtaireacht|téacs|fógra|ceann] amháin eile
      [úsáidim|bainim úsáid as|ag baint úsáide as|feidhmím] mo cheart (chun) [diúltú|diúltaithe|agóid|agóide|cur in aghaidh|cur i gcoinne]
      ^ [múch|múchaigí|cas as|casaigí as] [é|é seo|iad|iad seo|seo] (le do thoil|anois|le bhur dtoil) $
      [fan|fanaigí] [amach|glan] (ó|as|ar|de) [m'fhón|m'fhónsa|mo fón|mo ghuthán|m'uimhir]
      [glan|glanaigí|imigh|imigí] (libh|leat) (ó|as|de) [m'fhón|mo ghuthán]
      [ní custaiméir mé|ní ball mé|nílim i mo chustaiméir|níl mé i mo chustaiméir|nílim i mo bhall|níl mé i mo bhall] (níos mó|a thuilleadh) … [stop|stopaigí|ná cuir|ná cuirigí|ná scríobh|bain|bainigí]
      ^ [fógra|teachtaireacht|téacs] amháin eile agus (beidh|déanfaidh|táim|tá) (mé) [athróidh mé|athraím|ag imeacht|blocálfaidh mé|fágfaidh mé|imeoidh mé|gearán|ag gearán|glaofaidh mé]
      níl (aon) [suim|spéis] (ar bith) agam [i bhur|in bhur|sna] [siopa|dtáirgí|seirbhísí|gcomhlacht|tairiscintí|dtairiscintí|imeachtaí|rudaí]
      ná [dúisigh|dúisígí|múscail|músclaígí] (arís) mé (arís) (san oíche|istoíche) (san oíche) le (bhur) [fógraí|bhfógraí|téacsanna|dtéacsanna|teachtaireachtaí|dteachtaireachtaí]
      nár fheice mé (arís) [téacs|teachtaireacht|fógra] (amháin) (eile) (uaibh)
      ? ^ ní [othar|custaiméir|ball|mac léinn] [libh|de bhur gcuid|agaibh] mé [níos mó|a thuilleadh] $
      [ba mhaith liom|teastaíonn uaim|is mian liom] (a) [bheith as bhur liosta|bheith as an liosta|a bheith as bhur liosta|a bheith bainte de bhur liosta|imeacht ó bhur liosta|imeacht as bhur liosta|imeacht ón liosta]
      ? [scaoil|scaoiligí] [liom|saor mé|mé saor|amach mé]
      [cuir|cuirigí|seol|seolaigí] … [chuig daoine eile|chuig duine eile|chun daoine eile] [seachas mise|ní mise|agus ní chugamsa|seachas mé]
      amach (liom|mé) as [an liosta|bhur liosta|bhur liostaí|an ngrúpa|do liosta|an liosta seo]
      [sos|síocháin|ciúnas|tost|suaimhneas] (buan|iomlán) (a fháil) [uaibh|ó na téacsanna|ó bhur gcuid|ó bhur dteachtaireachtaí]
      ná [seol|seolaigí|cuir|cuirigí] (aon|a thuilleadh) [meabhrúcháin|meabhrúchán|foláirimh|fógraí|teachtaireachtaí|téacsanna] [faoi|faoina|maidir|chugam|faoin]
      ? ^ deireadh [leis|leo] (seo) anois
      ? cén fáth [nár bhain|nach mbaineann|nach bhfuil|nár scrios|bhfuil mé fós|a bhfuil mé fós] (sibh|sé) (mé|m’ainm|mise) (fós) (den|ar an|ar bhur|ó|ag fáil) (liosta)
      ná [fág|fágaigí|coinnigh|coinnígí|cuir|cuirigí] (mé|m’ainm|mise|m’uimhir) ar [an liosta|bhur liosta|aon liosta|do liosta|liosta]
      ? ^ (mo) dóthain $
      ? is féidir (libh|leat) [stopadh|stad|éirí as] (anseo|anois) $
      ? [bain|bainigí] … [ó bhur|de bhur|as bhur] [seoltaí|liostaí|gcuid liostaí|gcuid seoltaí|dteachtaireachtaí|gcuid teachtaireachtaí]
      ? (ón lá inniu|as seo amach|feasta) is fearr liom [ciúnas|suaimhneas|síocháin|tost]
      ? huaire sa lá … [iomarcach|an iomarca] (táim|tá mé) (amuigh)
      [tógaigí|tóg|bainigí|bain] amach as (an|bhur) [mbunachar|liosta|córas|gcóras] (mé)`,
    start: `
    [ba mhaith liom|teastaíonn uaim|is mian liom|an féidir liom|an bhféadfainn] (a) [clárú|síniú suas|liostáil|síntiús a ghlacadh|a bheith|bheith] (arís|do|don|le) (bhur) [don nuachtlitir|nuachtlitir|do na téacsanna|arís|ar an liosta|ar an liosta arís]
    [ba mhaith liom|teastaíonn uaim] (an|bhur) [síntiús a ghlacadh|nuachtlitir a fháil|an nuachtlitir a fháil]
    ^ [cuir|cuirigí] mé ar an liosta (arís|le do thoil) $
    [dhíliostáil|stop|chealaigh] mé (é|iad|mo shíntiús) [trí bhotún|trí dhearmad|de thaisme|trí thimpiste] (agus) [cuir ar ais mé|cuirigí ar ais mé|cuir mé ar ais|cláraigh mé]
    [lean|leanaigí] (ort|oraibh) ag [seoladh|cur] (na) [dtéacsanna|dteachtaireachtaí|téacsanna|teachtaireachtaí] $
    [athghníomhachtaigh|gníomhachtaigh|athnuaigh] mo shíntiús
      [ar ais ar an liosta|ar ais ar liosta] (liom|mé|me|libh)
      [athraigh|d'athraigh|d'athraíos] mé m'intinn … [cuir|cuirigí|seol|seolaigí] … [arís|chugam]
      [cuir|cuirigí|seol|seolaigí] (na) [texts] (chugam) (ar ais) arís (le do thoil)
      (chuir|rinne|bhrúigh|sheol) (mé) [=stop|stad|díliostáil] (mé) [trí bhotún|de bhotún|trí thimpiste|de thimpiste|trí dhearmad|trí mhearbhall|trí mhíthuiscint]
      d'athraigh (mé) [m'intinn|mé m'intinn|m'aigne] … [cuir|cuirigí|seol|seolaigí|ba mhaith liom|liostáil|tosaigh] (ar ais) (na) [texts] (chugam|arís)
      [cas air|casaigí air|cuir air|cuirigí air|cas ar siúl|cuir ar siúl|gníomhachtaigh|athghníomhachtaigh|atosaigh|atosaigí] (arís) (na|mo|an) [texts|foláirimh|folláirimh|seirbhís|síntiús] (arís)
      [teastaíonn|tá|theastódh] (na|an|bhur) [texts|foláirimh|nuachtlitir] (seo) [uaim] arís
      ba mhaith liom (of) [texts] (a fháil) arís
      (of) [texts] a fháil arís
      (ba mhaith liom) [fáil|fháil] … [texts] arís
      [cláraigh|liostáil|cuir] mé arís
      [tosaigh|tosaígí] (of) (doing) (texts) (to_me) arís
      cuir [ar ais|mé ar ais] (ar ais) (ar) (an|bhur) liosta (mé) (arís)
      ^ [ba mhaith liom|teastaíonn uaim|is mian liom] (a) (bheith) [clárú|clárú arís|liostáil|liostáil arís|síniú suas|cláraithe arís] $
      [cuir|cuirigí] (mé|me|m'uimhir) (ar|leis) (an|bhur) liosta (mé|me|seo) (le do thoil|arís) … [teastaíonn|ba mhaith|uaim|le fáil]
      [cuir|cuirigí] ar an liosta (mé|me)
      [teastaíonn|ba mhaith liom] (na|bhur) [texts] (uaim|a fháil) (arís|freisin) $
      conas (a) (is féidir liom) [clárú|síntiús|liostáil|clárú do] (do|leis) (na|bhur) [texts]
      [scríobh|sheol|chuir|bhrúigh] (mé) [stop|díliostáil] [trí dhearmad|trí thimpiste|de thaisme|trí bhotún|de bhotún|de dhearmad] (agus|ach) [cuir ar ais mé|cuirigí ar ais mé|cláraigh mé arís|cuir mé ar ais|liostáil mé arís|cuirigí mé ar ais]
      [ba mhaith liom|teastaíonn uaim|ba bhreá liom|táim ag iarraidh|tá mé ag iarraidh] [iad|na téacsanna|na meabhrúcháin|na foláirimh|na teachtaireachtaí] a fháil [arís|ar ais]
      [sign up|cláraigh|cuir|cuirigí|liostáil|cláraígí] mé (suas) (ar an liosta) (ar|do|le haghaidh|i gcomhair|don) (na) [foláirimh|meabhrúcháin|teachtaireachtaí|téacsanna|fógraí|nuachtlitir|liosta foláireamh]
      airím uaim (na) [meabhrúcháin|teachtaireachtaí|foláirimh|téacsanna]
    `,
    help: `
    ^ cé a [sheol|chuir|scríobh] (chugam) [é seo|an téacs seo|an teachtaireacht seo|an téacs|an teachtaireacht]
    ^ [cad é an téacs seo|céard é an téacs seo|cad é an teachtaireacht seo|cén téacs é seo|cén tseirbhís í seo|cén tseirbhís é seo] $
    [conas|cén chaoi] (a) [chealaím|a chealaím|éirím as|a éirím as|a n-éirím as|a stopaim|a ndíliostálaim|a bhainim mé féin|bhainim mé féin|a stadaim] (as|na|seo) (sintius|onliosta)
    [conas|cén chaoi] [teagmháil a dhéanamh libh|is féidir liom teagmháil a dhéanamh libh|a dhéanaim teagmháil libh|dhéanaim teagmháil libh|labhairt libh]
    [cad í|cad é|cén|céard í] uimhir (ghutháin) [na seirbhíse custaiméara|bhur n-uimhir|na seirbhíse]
    ^ an bhfuil [seirbhís chustaiméara agaibh|uimhir ghutháin agaibh|uimhir sheirbhís chustaiméara agaibh] $
    ^ [teastaíonn cabhair uaim|tá cabhair uaim|tá cúnamh uaim|teastaíonn cúnamh uaim|tá cabhair ag teastáil uaim|tá cúnamh ag teastáil uaim] $
    ^ [an féidir libh|an bhféadfadh sibh] [cabhrú liom|cuidiú liom|cúnamh a thabhairt dom] $
    ^ an [camscéim|calaois|scam] [é seo|í seo] $
    ^ [an gcosnaíonn sé seo|an gcosnaíonn na téacsanna seo|cé mhéad a chosnaíonn na téacsanna|cé mhéad a chosnaíonn na teachtaireachtaí|cé mhéad a chosnaíonn sé seo] (seo|airgead|aon rud) $
      [ní thuigim|ni thuigim|nílim ag tuiscint] (cad|céard) [cad faoi|céard faoi|faoi] (a) (atá|bhfuil) (an) [teachtaireacht|téacs|an teachtaireacht|an teachtaireacht seo|an téacs seo|seo|sibh]
      [conas|cén chaoi] (a|an) [oibríonn|n-oibríonn|úsáidim|oibrionn|úsáidfidh mé] (an|na) [scéim pointí|pointí|cárta dílseachta|scéim|dearbhán]
      ^ (agus|ach|gabh mo leithscéal) [cad faoi|cad faoi a bhfuil|céard faoi|céard faoi a bhfuil|cad leis a mbaineann|cad lena mbaineann|cad chuige] [é seo|seo|é|an téacs seo|an teachtaireacht seo|na téacsanna seo] $
      ^ (agus|ach) [conas|cén chaoi|cad é mar] (a) [oibríonn|a oibríonn|a n-oibríonn|n-oibríonn|feidhmíonn] [sé seo|seo|sé|an rud seo|an tseirbhís|an tseirbhís seo|sí] (seo) $
      [cé as|cad as|cárb as|cén áit as|cén áit ar] (don|an|dtagann|a dtagann|a bhfuil) (an) [téacs|téacs seo|teachtaireacht|teachtaireacht seo|na téacsanna|uimhir seo]
      cá [bhfuil|as] (an|na) [téacs|teachtaireacht|téacsanna|teachtaireachtaí] (seo) ag [teacht] (as|ó)
      ní [aithním|aithnim|fheadar cé leis|heol dom] (an|cé) [uimhir|uimhir seo|leis an uimhir seo] … [cé tá ann|cé atá ann|cé hé seo|cé seo|cé sibh|cé leis]
      ^ (gabh mo leithscéal|agus|ach) [cé tá ann|cé atá ann|cé tá agam|cé leis a bhfuil mé ag caint|cé leis a bhfuilim ag caint|cé tá ag caint|cé hiad sibh|cé sibhse|cé thú féin|cé hé tusa|cén duine é seo|cé seo|cé hí seo] $
      ^ (ach|agus) cén fáth [a bhfuil sibh|a bhfuil tú|a bhfuil sibhse|go bhfuil sibh] [ag téacsáil|ag cur téacsanna|ag scríobh|ag teagmháil|ag cur teachtaireachtaí] (mé|chugam|liom|orm) $
      ^ (ach) [baineann|a mbaineann] (sé|seo) (seo) le [cad|céard] $
      [cad|céard|cén] (is) [ainm] (don|an|atá ar|den|ar an) [chomhlacht|comhlacht|gcomhlacht|chuideachta|gcuideachta|cuideachta] (seo)
      ^ (ach) [cén comhlacht|cén chuideachta|cén siopa|cén eagraíocht] (é|í|sibh|atá) [seo|sibh|ann|leis|tú|ag téacsáil|ag scríobh] $
      [ní thuigim|níl mé ag tuiscint|nílim ag tuiscint] (cad|céard) [an téacs seo|an teachtaireacht seo|cad is brí leis an téacs|cad faoi an téacs|cad é an téacs seo|cad faoi é seo]
      (an) [féidir liom|bhféadfainn|an bhfuil cead agam] [labhairt|caint] (le) [le duine|le duine éigin|le duine beo|le daonnaí|le gníomhaire|le hoibrí]
      ^ (agus|ach|gabh mo leithscéal) cé [sibh|thú|tú|tusa|thusa|sibhse] (seo|féin) $
      cé (hé|hí) [seo|sin|é|í] [atá ag scríobh|atá ag téacsáil|a chuir|a sheol|ag scríobh]
      cé [atá|tá] [ag scríobh|ag téacsáil|ag cur|ag seoladh|taobh thiar]
      cé leis (é) [an uimhir|uimhir|seo|an fón]
      [conas|cén chaoi|cén dóigh] (a|is|an) (féidir|bhféadfainn) (liom|a) (of) [dhíliostáil|díliostáil|stopadh|stop|stad|éirí as|éirí|stadadh|dhíliostálaim|cealú|chur ar ceal]
      [conas|cén chaoi] (a|is) (féidir) (liom) (dul|teagmháil) [i dteagmháil|labhairt] (libh|le)
      cén [comhlacht|uimhir] (é|í|sibh) (seo)
      labhairt le [duine|gníomhaire]
      conas a [stopaim|stadaim|dhíliostálaim|chuirim|fhaighim|stopfaidh] (na|seo|stop|mé) (texts)
      cé uaidh (an|na) (téacs|teachtaireacht|téacsanna|seo)
      cé [uaidh|leis|atá ag scríobh] [seo|an téacs|an teachtaireacht]
      ^ [cad é|céard é|cad|céard] [seo|an uimhir seo|an rud seo] $
      ^ cén fáth [a bhfuilim|a bhfuair mé|a bhfuil mé|a bhfuil sibh] (ag) (fáil) (seo|é seo|an teachtaireacht seo) $
      [cad|céard|cén focal|caidé] (a) [chaithfidh mé|sheolfaidh mé|scríobhfaidh mé|scríobhaim|sheolaim|is gá dom|ba cheart dom] (a) (scríobh|sheoladh|chur) [le nach|chun|ionas nach|le|le go|chun nach] (iad) [dtiocfaidh|a stopadh|stopadh|stopfaidh|díliostáil|bhfaighidh|dtagann|stad|éirí as|gcuirfear] (siad|mé) (seo)
      [ní féidir liom|nílim in ann|níl mé in ann|teipeann orm] & [logáil isteach|dul isteach|síniú isteach|rochtain a fháil] & [cabhraigh|cabhair|cuidigh|cuidiú|cúnamh|cabhrú]
    `,
    access: `
    ^ iarratas [ar rochtain|rochtana|ar rochtain ar mo shonraí|ar mo shonraí]
    [cé leis ar roinn|cé leis a roinneann|cé dó ar thug|cé leo ar roinn|cé dóibh ar thug] sibh [mo shonraí|m'uimhir|mo chuid sonraí|m'eolas]
    ^ an bhfuil [mé ar bhur gcóras|m'ainm ar bhur liosta|mé ar bhur liosta|m'uimhir ar bhur liosta|mé i bhur mbunachar|m'uimhir ar bhur gcóras|m'uimhir agaibh] (fós) $
      cad iad na nótaí … fúm
      cé a thug mo [theagmháil|ghuthán|shonraí|mhobile|fhón|ainm|uimhir] (daoibh|duit)
      ? [cad iad|céard iad] na sonraí (pearsanta) … [fúm|orm|agaibh]
      ? cé na sonraí … [sa chóras|in bhur gcóras|atá agaibh]
      ? cé na sonraí (de) (mo) (chuid) … [agaibh|chóras|gcóras]
      [cá bhfuair|cén áit a bhfuair|conas a fuair|cad as a fuair|cé uaidh a bhfuair] (sibh|tú) [mo theagmháil|mo mhobile|mo ghuthán|mo fhón|m'fhón|mo shonraí|m'ainm|mo sheoladh]
      [cad atá|céard atá|cad tá|cad é atá|cad a deir] (scríofa|breactha|ráite) (fúm) [i mo chomhad|im chomhad|mo chomhad|i mo thaifead|ar mo chárta|sa chomhad|i mo nótaí|i mo chuid nótaí|i mo phróifíl|ar mo chárta ball] (fúm)
      [cóip|coip] (de) [gach rud|gach eolas|gach a bhfuil|gach ní] (a) [a choinníonn sibh|choinníonn sibh|atá agaibh|a choinnionn sibh]
      [ba mhaith liom|teastaíonn uaim|is mian liom|iarraim|an féidir liom|tá mé ag iarraidh] (a) [mo shonraí|mo chuid sonraí|mo chuid eolais|na sonraí atá agaibh fúm|an t-eolas atá agaibh fúm|mo thaifead|mo chomhad] (pearsanta) (go léir|ar fad) (a) [a fheiceáil|fheiceáil|a léamh|rochtain]
      [cad|cén|cad iad|céard iad|cé na] (na|an) [data] (atá) [agaibh|orm|fúm|agat] (orm|fúm|agaibh|agat)
      (na|an) [data] atá [agaibh|agat] [orm|fúm|fúmsa]
      cóip (de|den) (mo) [data]
      [cad as|cá|cad as a] [bhfuair|fuair|fuaireabhair] (sibh|tú) (mo|m’) [number]
      [cá bhfuair|conas a fuair|cén áit a bhfuair|cé a thug|cé thug] (sibh|tú|mo|an) … [number]
      (cad) (atá) (ar) [eolas agaibh|fhios agaibh|agaibh fúm]
      (cá|ca) [bhfuair|fuair] (sibh|tú) [m'uimhir|mo uimhir|mo shonraí|mo ainm|m'ainm]
      cad (atá|ta|tá) (scríofa|sábháilte|stóráilte|coinnithe|ar eolas) (agaibh) [agaibh fúm|agaibh orm|fúm|scríofa agaibh fúm]
      cé (a) (thug|dhíol|roinn) [m'uimhir|mo shonraí|mo uimhir] (daoibh|duit|libh)
      cé (a) [d’oscail|d’fhéach ar|léigh|chonaic|bhreathnaigh ar|bhí ag féachaint ar|bhí ag breathnú ar|bhí i] [mo chomhad|mo thaifead|mo thaifid|mo shonraí|mo chuntas|m’eolas|mo chuid sonraí|mo chuid taifead]
      [éisteacht leis|cóip de|cóip den|fháil ar] (an) [taifeadadh|thaifeadadh|taifead] (de|ar|den) [mo ghlao|mo ghlaoch|mo ghlaonna|ár gcomhrá|an nglao|mo chomhrá]
      [cén|cad é|cad] [scór creidmheasa|an scór|grád|rátáil|scór|rangú|an scór creidmheasa] a [thug sibh dom|thug tú dom|atá agam|atá orm|thug sibh orm|atá agaibh dom]
    `,
    erase: `
      [mo thoiliú] … [scriosfaí|scriosadh|scriosaigí|a scriosadh]
      caithfidh [m'ainm|mo shonraí|m'uimhir|mo chuid sonraí] … [imeacht|bheith scriosta|scriosadh]
      caithfidh gach rud (atá) fúm [imeacht|dul|a bheith imithe|bheith scriosta]
      [déan|déanaigí] cinnte nach [bhfuilim|bhfuil mé|bhfuil mo shonraí|bhfuil m'ainm|mbeidh mé] … [chóras|gcóras|chomhad|gcomhad|gcomhaid|liosta]
      níor cheart (go) [go bhfanfadh|go mbeadh] (aon rud|mo shonraí|m'ainm|rud ar bith) (fúm|agaibh) (fúm|agaibh)
      ní féidir [m'ainm|mo shonraí|m'uimhir|aon rud|aon rud fúm] (a) [a bheith fágtha|fanacht|a bheith] (agaibh|sa chóras)
      [iarraim|éilím|teastaíonn uaim|ba mhaith liom] (go) [go léirscriosfaí|léirscriosfaí|go scriosfaí] (mo) [shonraí|mo shonraí|mo chuid sonraí|mo chomhad|mo thaifead]
      [faigh réidh le|faigh reidh le|faighigí réidh le|fáil réidh le] [mo chomhad|mo shonraí|mo chuid sonraí|mo thaifead|mo chuntas]
      [ni|ní] (ball|custaiméir) [ball|custaiméir] [me|mé] a thuilleadh … [faigh réidh|faigh reidh|scrios|díothaigh] (le) [mo chomhad|mo shonraí|mo thaifead]
      [bain|bainigí|glan] m'[ainm] agus (mo) [mo ghuthán|mo ghuthan|m'uimhir|mo sheoladh|ghuthán] (as|ón) (an) … [bunachar|mbunachar] go deo
      go [scriosfaí|scriosfadh sibh|scriosfá|ndíothófaí|nglanfaí|mbainfí] … [eolas|sonraí|shonraí|mo chuntas|fúm|mo thaifead|mo phróifíl]
      [eolas|sonraí|shonraí|mo chuntas|mo phróifíl] … [a scriosadh|a dhíothú|a ghlanadh]
      [bain|bainigí|glan|glanaigí|wipeáil|díothaigh] (le do thoil) [mo chuid eolais|mo shonraí|mo chuid sonraí|mo thaifead|mo thaifid|gach eolas fúm|mo phróifíl|mo chuntas|mo shonraí pearsanta] (go léir|ar fad) (de|den|as|ó|ón) [bhur gcóras|an gcóras|chóras|bhur mbunachar|an mbunachar|bhur gcuid comhad|bunachar|den chóras|bhur gcórais|do chóras]
      [delete|deleteáil|scrios|deleteáilaigí] (le do thoil) [mo chuntas|mo phróifíl|mo shonraí|mo chuid sonraí|mo thaifead] (agus) (gach|mo) [mo shonraí|eolas|mo chuid sonraí|sonraí|mo chuid eolais|gach rud]
      [go mbainfeadh sibh|go mbainfí|go scriosfadh sibh|go scriosfaí|go nglanfadh sibh|go nglanfaí] [gach eolas fúm|aon eolas fúm|an t-eolas fúm|gach rud fúm|gach sonra fúm|mo shonraí|an t-eolas go léir fúm|na sonraí go léir fúm|mo chuid eolais] (as|de|ó) (bhur)
      [dún|dúnaigí|scrios|scriosaigí|cealaigh|cealaígí|cuir deireadh le|díghníomhaigh] [mo chuntas|an cuntas seo|mo phróifíl|mo chuntas custaiméara]
      [go mbainfí|go scriosfaí|go scriosfadh sibh|go mbainfeadh sibh|a bhaint|a scriosadh] (gach|aon) [mo shonraí|mo chuid sonraí|m'eolas|mo chuid eolais|mo chuntas|mo thaifead|mo thaifid] (pearsanta) (as|ó|de)
      [mo shonraí|mo chuid sonraí|m'eolas|mo chuid eolais|mo chuntas|mo thaifid] (pearsanta) (go léir) [a scriosadh|a bhaint|a dhúnadh|a ghlanadh]
      ná [coinnigh|coinnigí|coinníodh|stóráil|stórálaigí|sábháil] (aon|gach) (cuid de) [mo shonraí|mo chuid sonraí|m'eolas|mo chuid eolais|mo thaifid|taifead fúm|eolas fúm|sonraí fúm]
      [scrios|scriosaigí|scriostar|bain amach|díothaigh|scriosadh] (le do thoil) (gach|na|uile|a) [mo|chuid|aon|gach|mo chuid|píosa|sonra] (chuid) [data]
      ^ [scrios|scriosaigí] (na) [data] (le do thoil) $
      [scrios|scriosaigí] (na|gach) [data] (go léir|uile|ar fad) (atá) (agaibh) [fúm|orm|a bhaineann liom]
      [scrios|scriosaigí] gach rud (atá) (agaibh) (fúm)
      [glan|glanaigí|scrios|bain|scriosaigí] amach (gach|mo|an|uile) (eolas|sonraí|rud|taifead) … [a bhaineann liom|fúm|orm]
      dearmad (a dhéanamh) orm
      [dún|dúnaigí|cealaigh|scrios] (le do thoil) mo chuntas (agus) (scrios|scriosaigí|díothaigh) (gach rud) (ann|a bhaineann leis)
      [ná|na] [fág|fágaigí|fágtar|bíodh] [rian|aon rian|rud|rud ar bith|tada|faic|dada] (ar bith) (díom|fúm|de mo|liom) (in|i|sa) (bhur) [bunachar*|mbunachar*|gcóras|chóras|dtaifid|gcomhaid|díom|fúm]
      [níl|ní theastaíonn|ní theastaíonn uaim|nílim ag iarraidh] … (go) (mbeadh|mbeidh) … [rian|eolas|sonraí|cóip] … [díom|fúm|de mo phas|agaibh|liom]
      [scrios|scriosaigí|díothaigh|díothaigí|caith|caithigí|bain|bainigí|glan|stróic|stróicigí] (amach|le do thoil) [mo cv|mo chv|m'iarratas|m'fhoirm|an cv|an chóip|cóip de mo phas|an t-iarratas|mo ghrianghraf|mo ghrianghraif|mo phictiúr|mo phictiúir|na grianghraif de|na pictiúir de|na grianghraif díom|mo chomhad|mo chairt|mo stair leighis|mo chuid x-ghathanna|mo x-ghathanna]
      [cv|iarratas|grianghraif|pictiúir|comhad|x ghathanna|cóip de mo phas|taifeadadh|taifeadtaí] … [a scriosadh|a dhíothú|a chaitheamh amach|a bhaint anuas]
      conas (a) (is féidir liom|féidir|is féidir) … [mo chuntas|mo phróifíl|mo shonraí] (a) [a dhúnadh|a scriosadh|dhúnadh|scriosadh|a bhaint|a dhíothú]
      [ceart|cheart|ceart chun|gceart] … [dearmad|dearmaid|ligean i ndearmad|scriosadh sonraí|léirscriosta|léirscriosadh]
      [rgcs|gdpr] & [scrios*|díothaigh|scriosadh|dearmad]
      [airteagal|alt] 17
      (uimhir|m'uimhir) [bain|bainigí|scrios|scriosaigí|glan|glanaigí] (amach) (m'uimhir|mo shonraí|m'ainm|mo sheoladh) (ghutháin) [as|ó|ón|den|de] (bhur|an) [gcóras|chóras|mbunachar|bunachar|mbunachar sonraí|bunachar sonraí|dtaifid|gcomhaid|ríomhaire|cartlann|gcartlann]
      [tríd an stiallaire|sa stiallaire|stiall|stiallaigí|sa tine] & [cóip|chóip|comhad|mo phas|mo chárta|mo thaifid|mo cháipéisí|chomhad]
      [dóigh|dóigí|loisc|stiall|stróic] [mo chomhad|mo thaifid|mo thaifead|mo chuid páipéar|mo shonraí]
    `,
    rectify: `
    tá [mo sheoladh athraithe|mo ríomhphost athraithe|m'ainm athraithe|mo shloinne athraithe]
      scríobhtar [m'ainm|mo shloinne] … ní
      ? [ar an gcárta|sa chomhad|i mo chomhad] & [gur|go bhfuil] & [níl mé|nílim|ní hea|níl]
      ? an [sloinne|tainm|t ainm] ní
      ? [an comhad|an cárta|mo chomhad|bhur gcomhad|mo thaifead|bhur gcóras|bhur gcuid páipéar|sa chomhad|ar an gcárta] & [níl sé sin fíor|níl sin fíor|ní fíor|níl sé fíor|níl sé ceart]
      [ainm atá orm|ainm orm|atá orm] ní … [ceartaigh|ceartaígí|mícheart|i gceart]
      [léamh an mhéadair|léamh méadair|léamh an mhéadair uisce|léamh] & [mícheart|ceartaigh|ceartaígí]
      [cuir|cuirigí|athraigh|athraígí|aistrigh] (an) [conradh|cuntas|bille|polasaí|bhille] (go|faoi) [i m'ainm|im ainm|go m'ainm|faoi m'ainm] (féin)
      [phós mé|phósas|phósamar|scar mé|táim pósta|tá mé pósta] & [athraigh|athraígí|ceartaigh|ceartaígí]
      ? [bhur gcuid páipéar|bhur gcomhad|bhur gcomhaid|mo chomhad|mo chomhaid|bhur gcóras|bhur dtaifid|mo chárta|ar an gcárta|sa chomhad|bhur gcuid taifead] & [go bhfuil|tá mé|táim|ailléirge|gur rugadh|rugadh|pósta|singil] & [mícheart|ceartaigh|ceartaígí|ach|níl|ní fíor|ní hea|i ndáiríre|athraigh|athraígí]
      ag deireadh [mo ríomhphoist|m'uimhreach|mo sheolta|mo sheoladh]
      [is mise|m'ainm|mo shloinne|mo ríomhphost|mo sheoladh] & [ní] & [mícheart|ceartaigh|ceartaígí|i gceart|gach uair]
      [an sloinne|sloinne] [atá orm|ata orm] & [ceartaigh é|ceartaigh|athraigh é]
      [rugadh mé|rugadh me] … [ní|ni|is ní] … [a shocrú|shocrú|a cheartú|ceartaigh|athraigh]
      [rugadh mé|rugadh me] & [an bhféadfá é a shocrú|a shocrú|a cheartú|ceartaigh é|athraigh é]
      is ainm (don|do|dom) (buachaill|bhuachaill|chailín|mhac|iníon|mhadra|chat|dom) … [atá scríofa agaibh|scríofa agaibh|ata scriofa agaibh|atá agaibh]
      (an|mo) [madra|cat|mac|iníon|buachaill|cailín] [ní|ni] … [athraigh|ceartaigh|athraigh é|ceartaigh é|athraigí] $
      [úsáid é sin|úsáid é seo|úsáid an ceann|usaid e sin|úsáidigí] … [in áit na huimhreach|in ait na huimhreach|in áit na huimhreach seo|in áit an tseoladh]
      [fuair mé|fuair me|tá] (fón|uimhir) [fón nua|uimhir nua|fon nua] … [úsáid|usaid|cuir] (é sin|an ceann) … [in áit]
      [an tuasal|an t-uasal|bean|iníon uí|ms|mr] … [ar na litreacha|ar an litir|ar mo chuntas] … [go gceartófaí|gceartófaí|ceartaigh|athraigh]
      [ní|ni] [ms|mr|mrs|miss|an tuasal] (mé|atá orm) (ach) [ach] [dr|an dochtúir|ms|mrs|mx|mr]
      [litir|síneadh fada|fada] [ar iarraidh|in easnamh|mícheart] … [m'ainm|i m'ainm|mo shloinne|im ainm|sloinne]
      [cuir ina cheart é|cuir ina cheart e|cuirigí ina cheart é]
      [ba mhaith liom|teastaíonn uaim|is mian liom|an féidir liom|an féidir libh|an féidir leat|caithfidh mé|tá orm|an bhféadfá|an bhféadfadh sibh] [mo sheoladh|m'uimhir|m'uimhir ghutháin|mo ríomhphost|m'ainm|mo shloinne|mo shonraí|mo chuid sonraí|mo dháta breithe|mo sheoladh ríomhphoist|mo sheoladh baile|m'uimhir fóin] (ghutháin) (a) [a athrú|a nuashonrú|a cheartú|a leasú|athrú|nuashonrú|cheartú]
      [tá|ta] [seanuimhir|seanseoladh|sean-uimhir|sean-seoladh|an seanseoladh|an tseanuimhir|an sean-seoladh|an tseanríomhphost|seanríomhphost|an t-ainm mícheart|an seoladh mícheart|an ríomhphost mícheart|an dáta breithe mícheart|an t-ainm contráilte|an seoladh contráilte] (agaibh|agat) [agaibh|agat|dom|ar an gcóras] (dom|orm)
      (phós mé agus) [tá|ta] (an|mo) [sloinne|ríomhphost|seoladh|seoladh ríomhphoist|seoladh baile|ainm|uimhir ghutháin] nua [agam|anois]
      níl (an|na|mo) [seoladh|ríomhphost|t-ainm|uimhir|sonraí|sloinne|dáta breithe] (atá) [atá agaibh|agaibh|ar mo chuntas|ar mo chomhad|ar an gcóras|atá ar mo chuntas] (dom|fúm|orm) [ceart|cruinn|i gceart]
      [tá|ta] (mo) (uimhir) [uimhir nua|uimhir fóin nua|m'uimhir nua|uimhir eile] [agam|anois]
      [d'athraigh|athraíodh|athraigh|tá athrú ar] (mé|ar) [m'uimhir|mo uimhir|mo sheoladh] … [an uimhir nua|is í|cuir chuig|seol chuig|anois|nuashonraigh]
      [ceartaigh|ceartaígí|athraigh|nuashonraigh] [mo|m’] (chuid) [data|ainm|sheoladh|seoladh|eolas|sonraí]
      [ceartaigh|ceartaígí|athraigh|nuashonraigh] [m'ainm|m'sheoladh|m'eolas]
      [m’ainm|mo sheoladh|mo ainm] (litrithe) [mícheart|míchruinn|contráilte]
      [mo shloinne|m'ainm|mo sheoladh|mo ainm] … [mícheart|contráilte|míchruinn] (agaibh)
      [ceartaigh|ceartaígí|athraigh|athraígí|nuashonraigh|nuashonraígí|leasaigh|socraigh] (le do thoil) [mo dháta breithe|mo sheoladh|m'ainm|mo shloinne|mo ríomhphost|mo sheoladh ríomhphoist|mo chód poist|mo theideal|mo chuid sonraí|na sonraí]
      [litrítear|litriú|scríobhtar|litrigh] … [m'ainm|mo shloinne|ainm|sloinne] … [le|ceartaigh|athraigh|mícheart|c|deireadh]
      [m'ainm|mo shloinne|is ainm dom|m ainm] … [litrítear|le c|le fada|gan fada|le k|le h|síneadh fada|ag an deireadh|agus ní|ní]  … [athraigh|ceartaigh|ceartaigí|athraigí|athraígí|leasaigh]
      [is bean|bean] (mé|mise) (agus) [ní|ní fear] (fear|uasal|mr|an tuasal)
      [is fear|fear] (mé|mise) (agus) [ní|ní bean] (bean|iníon|mrs|ms)
      (ní|níl) [ní an tuasal mé|ní uasal mé|ní mrs mé|ní mr mé|ní fear mé|ní bean mé]
      (tá) [scríofa|luaite|deir|cláraithe|i bhur gcóras] (agaibh|sé) … [ach ba cheart|ba chóir|ach is|ach rugadh|ba cheart|in ionad]
      [bhog|bhogamar|d'aistrigh|d'aistríomar|táim i mo chónaí|tá mé i mo chónaí|táimid inár gcónaí] (mé|muid|anois) … [seoladh|seoladh nua|athraigh|nuashonraigh|cuirigí ar mo chomhad|ar an gcóras]
      [pósta|phós|scar|colscaradh|idirscaradh] … [sloinne|stádas|ainm nua|is mise anois]
      uimhir nua (le haghaidh|do|i gcomhair) (mo|mo chomhaid) [mo chomhaid|mo chomhad|mo chuntas|mo chuntais|chomhaid]
      [tá] [ríomhphost|seoladh|uimhir|sloinne|fón] nua (agam|anois) … [cuirigí|cuir|athraigh|nuashonraigh|in áit|ar mo chomhad|ar mo chuntas]
      [cuir|cuirigí|scríobh|scríobhaigí|breac] (isteach|síos) (an|mo|m') [uimhir nua|seoladh nua|ríomhphost nua|sloinne nua|m'uimhir nua|ainm nua] (sa|ar|i) (mo|an) (chomhad|chuntas|gcóras|chóras|taifid)
      ní úsáidim (an) [seanríomhphost|tseanuimhir|sean ríomhphost|seanuimhir|seanseoladh] (níos mó|a thuilleadh) … [ina áit|ina háit|in áit|nuashonraigh|athraigh|cuirigí|cuir]
      [deir mo chairt|deir mo chomhad|deir mo chárta|deir bhur gcóras|deir an córas|deir mo thaifead|deir an fhoirm|tá scríofa] (gur|go|go bhfuil) … ach … [atá ionam|atá orm|is mise|is ea mé|atá agam|an ceann ceart]
      [seanríomhphost|seanseoladh|seanuimhir|sean uimhir|sean seoladh] … [cuir|cuirigí|scríobh] (isteach) an ceann nua
      [bean mise|fear mise|is bean mé|is fear mé|bean is ea mé|fear is ea mé] & [ar mo chomhad|ar mo chárta|ar mo chuntas|i mo chomhad|sa chóras|ar mo thaifead]
      [níl mé|nílim] i mo chónaí … [níos mó|a thuilleadh] [táim|tá mé|anois] (anois) (i|ar|sa)
    `,
    do_not_sell: `
    [níor mhaith liom|ní mian liom|níl mé ag iarraidh|nílim ag iarraidh] go [ndíolfaí|roinnfí|ndíolfadh sibh|roinnfeadh sibh|dtabharfaí] [mo shonraí|mo chuid sonraí|m'uimhir|m'eolas]
    [stop|stopaigí|stad|stadaigí|éirigh as|éirígí as|scoir] (de) (bheith) ag [díol|roinnt|tabhairt amach] [mo shonraí|mo chuid sonraí|m'uimhir|m'eolas]
      níl cead [m'uimhir|mo shonraí|mo uimhir|mo chuid sonraí] a [thabhairt|roinnt|dhíol|scaipeadh] (do|le)
      ná [tabhair|tabhraigí|tugaigí|tugtar|roinn|roinnigí|díol|díolaigí|scaip] [mo shonraí|m'uimhir|mo uimhir|mo chuid sonraí|m'eolas] (ar aghaidh) (do|le|d'aon|d'éinne|le haon)
      [ní thugaim cead|ní cheadaím|níor thug mé cead] (daoibh) [m'uimhir|mo shonraí|mo uimhir|m'eolas|mo chuid sonraí] a [thabhairt|roinnt|dhíol|scaipeadh] (do|le)
      [níl cead agaibh|níl sé de chead agaibh|níl sibh le|níl cead ag éinne|níl cead ag duine ar bith] [m'uimhir|mo shonraí|mo uimhir|m'eolas|mo chuid sonraí|mo chuid eolais] a [thabhairt|roinnt|dhíol|scaipeadh] (do|le) (chomhlachtaí eile|duine ar bith|dhaoine eile|éinne)
      ná [díol|díolaigí|díoltar|roinn|roinnigí|tabhair] (mo) (chuid) [data]
      [not_give] [give_out] (mo|aon) (chuid) [m'uimhir|mo uimhir|mo shonraí|sonraí|shonraí|m'eolas|m'ainm|mo ríomhphost|m'uimhir fóin|mo chuid sonraí] (seo) (do|le|chuig) [dhream eile|haon dream eile|aon dream eile|dream eile|duine eile|daoine eile|dhaoine eile|dhuine eile|haon duine|aon duine|éinne|comhlachtaí eile|chomhlachtaí eile|comhlacht eile|haon chomhlacht|tríú páirtithe|pháirtithe eile|dhuine ar bith]
      (níl) [mo chuid sonraí|mo shonraí|m'uimhir|m'eolas|mo chuid eolais] (pearsanta) (níl) [ar díol|le díol|le roinnt|ina earra]
      níl (mo|mo chuid) [mo chuid sonraí|mo shonraí|m'uimhir|m'eolas] (pearsanta) [ar díol|le díol|le roinnt|ar fáil do]
      ná [cuir|cuirigí|seol|seolaigí|tabhair|tabhraígí] … (ar aghaidh) [chuig m’fhostóir|chuig m’árachóir|chuig mo bhanc|do m’fhostóir|ar aghaidh chuig|chuig tríú páirtithe]
      [malartaíonn|díolann|roinneann] sibh (na) [liostaí|sonraí|uimhreacha|eolas] … [fág|fágaigí] [mise as|mé as|m’uimhir as|m’ainm as]
      níor cheart (mo) [mo thuairiscí leighis|mo thuairiscí|mo thaifid|mo shonraí|mo thorthaí] a (chur|thabhairt|sheoladh) [chuig an árachóir|don árachóir|chuig m’fhostóir|do m’fhostóir|chuig aon duine]
    `,
    wrong_number: `
    [chuir|sheol|scríobh] [tú|sibh] (téacs|é seo|teachtaireacht|an téacs) [chuig an uimhir mhícheart|chuig uimhir mhícheart|chuig an duine mícheart]
      ní mise … [níl aithne|ní aithním]
      [tá sibh|tá tú] (do) [do mo mheascadh|do mo mheascadh suas|am mheascadh|mo mheascadh] le [duine|duine éigin|duine eile]
      níl (aon) (…) ina [chónaí|cónaí] anseo
      ^ (gabh mo leithscéal) fuair (mo|m') [mháthair|athair|fear céile|bhean chéile|m'athair|fhear|bhean|mhamó|dhaideo|mathair] bás … [bliain|bliana|bliain ó shin|bliana ó shin|ó shin]
      [d'aistrigh|daistrigh|bhog|chuaigh] … (go) … [fón eile|uimhir eile|fón nua|uimhir nua] (anois) [aige|aici]
      [níl|nil] [páiste|páistí|paiste|mac|iníon|cuntas|leanbh] (ar bith) (agam) [agam] … [duine éigin eile|dhuine éigin eile|duine eile|mícheart]
      [cheap me|cheap mé|ceapaim|is dóigh liom] (gur) [dearmad|gur dearmad|gur botún|botún] (é|e) … [ní raibh mé riamh|ni raibh me riamh|ní raibh me]
      ^ (gabh mo leithscéal|hi|haigh|ach) ní mise [ainmneacha]
      ^ (gabh mo leithscéal) ní [ainmneacha] [mise|mé|atá orm|is ainm dom|atá anseo]
      níl (aon|éinne|duine) [aon|éinne darb ainm|duine darb ainm|aon duine darb ainm|éinne den ainm|duine ar bith darb ainm] [ainmneacha] (ina chónaí|ina cónaí|anseo|ag an uimhir seo)
      ní le [ainmneacha] (an) [uimhir seo|an uimhir seo|an fón seo|an guthán seo] (níos mó|a thuilleadh|anois)
      níl [ainmneacha] [ina cónaí|ina chónaí|ag obair|ag an uimhir seo] (anseo) (a thuilleadh|níos mó|anois)
      [is liomsa|is liom|liomsa] (atá) an uimhir seo (anois)
      [tá|ta|bhí] an uimhir seo (nua) [agam] [le bliain|le dhá bhliain|le cúpla bliain|le blianta|le mí|le cúpla mí|le tamall|le fada|le trí bliana|le cúpla seachtain|ó shin|anois le] (anuas)
      [ní mé|ní mise|ní hé mise|ní mé féin] an [duine|té] (sin) [atá uait|atá uaibh|atá á lorg|atá á lorg agaibh|atá sibh a lorg|a bhfuil tú á lorg|atá tú a lorg|ceart]
      [duine eile|is duine eile] (ar fad) [atá á lorg agaibh|atá uaibh|atá uait|atá á lorg agat|atá tú a lorg|atá sibh a lorg]
      níl aon [ainmneacha] [anseo|ag an uimhir seo|sa teach seo|ann]
      (tá) (an) [uimhir|duine] [mícheart|mhícheart|contráilte]
      ní [hé|hí|liomsa|liom] (seo|liomsa) [seo uimhir|an uimhir seo|uimhir|an uimhir]
      ní mise (an) [duine|té|úinéir|custaiméir|duine sin]
      ^ ní mise (é|í|sin) $
      níl aithne agam ar
      níl (aon|éinne) [duine|bhríd|mháire|sheán|phádraig|shíle|sheosamh|éinne|liam|shéamas|úna|chiarán|mhícheál|tomás|thomás] (darb ainm|den ainm|leis an ainm|sin) (anseo|sin|ann|ag an uimhir seo) (anseo) $
      [uimhir|an uimhir|guthán|fón] (nua) (seo|agam) … [le duine eile|ag duine eile|ba le duine eile|le duine eile a bhí|bhí sí ag duine eile|fuair mé le déanaí]
      (ceapaim|sílim|is dóigh liom|creidim) (gur) [do dhuine eile|le haghaidh duine eile|chuig duine eile|gur do dhuine eile] (an|a) [téacs|teachtaireacht|teacs|bhí] (seo|sin)
      (an) [téacs|teachtaireacht|teacs] (seo|sin) [do dhuine eile|chuig an duine mícheart|le haghaidh duine eile]
      [níl|nil] (aon) [coinne|ordú|cuntas|páiste|madra|cat|carr] … [do dhuine eile|duine eile|an duine mícheart|an uimhir mhícheart]
      ní mise [ainmneacha|declan|seán|brian|kevin|john|michael|david|conor|niamh|aoife|ciara|sarah|mary|emma|patrick|paddy|siobhán] $
      níl aon [pháiste|mhac|iníon|leanbh|leanaí|pháistí] agam [sa scoil sin|sa scoil seo|sa scoil|ar an scoil sin|ar an scoil seo]
    `,
    stop_all: `
      [níl|nílim ag iarraidh|ní theastaíonn|ná bíodh|gan] (aon) [teagmháil|cumarsáid] (de) [ar bith|dá laghad|de shaghas ar bith|de chineál ar bith|d'aon saghas|d'aon chineál] (eile) (uaim|uainn|a fháil) (uaibh|libh|ó|liom|agaibh)
      ná [seol|cuir|seolaigí] [channel] ná [channel]
      gan [channel] ná [channel]
      [bain|bainigí|díliostáil] mé (de|den|as|ó) (na) [gach liosta|na liostaí ar fad|gach rud|na liostaí go léir|bhur liostaí ar fad|gach aon liosta|gach ceann]
      [cuir deireadh le|stop|stopaigí|cealaigh] (gach) [gach rud|gach uile rud|gach teachtaireacht|gach síntiús|gach aon rud]
      ná [cuir|cuirigí|seol|seolaigí|seoltar|cuirtear] … ó [aon|gach] [siopa|branda|comhlacht|cheann|roinn] (libh|agaibh|de bhur)
      ó [aon siopa|aon bhranda|aon chomhlacht|aon cheann|gach siopa|gach branda|gach comhlacht] (libh|agaibh|de bhur|eile)
    `,
    port: `
    [mo cheart chun iniomparthachta|ceart chun iniomparthachta|iniomparthacht mo shonraí|iniomparthacht sonraí]
      ag athrú [dochtúra|fiaclóra|bainc|tréidlia|árachóra|scoile|soláthraí|comhlachta] … (mo|mo chuid) [nótaí|sonraí|chomhad|comhad|stair|taifid|chuid nótaí|chuid sonraí]
      [taifid|taifead|comhad] … [a chur díreach chuig|a chur chuig|a sheoladh chuig|a aistriú chuig] (an) (dochtúir|tréidlia) [tréidlia nua|dochtúir nua|scoil nua|clinic nua|an tréidlia nua|an dochtúir nua|fiaclóir nua]
      [iniomparthacht|iniompairtheacht|iniomparthachta] sonraí
      [easpórtáil|easportail|easpórtála] … [idirbhearta|sonraí|taifid|hidirbhearta] … [banc eile|bhanc eile|don bhanc|soláthraí]
      [tabhair|tabhraígí|seol|seolaigí|aistrigh|aistrígí|easpórtáil|ba mhaith liom|teastaíonn uaim|iarraim] (dom|chugam) (mo) [mo shonraí|shonraí|mo chuid sonraí|m'eolas|mo chuntas|mo thaifid] (go léir) … [i gcomhad|comhad|csv|excel|json|soláthraí eile|comhlacht eile|dream eile|soláthraí nua|comhlacht nua]
      [tabhair|tabhraígí|seol|seolaigí|cuir|cuirigí|aistrigh|aistrigí|a thabhairt|a sheoladh|a chur|a aistriú] (mo) [mo shonraí|mo chuid sonraí|mo chomhad|mo thaifid|mo stair leighis|comhad mo mhic|comhad m'iníne|mo x-ghathanna|mo chuid x-ghathanna] (leighis|díreach|ar aghaidh|anonn) (díreach|go díreach) [chuig|don|do|go dtí] (an|mo|m') (dochtúir|fiaclóir|fhiaclóir|soláthraí|scoil|banc|árachóir|club|clinic|ospidéal|dhochtúir|comhlacht) [nua|eile|dochtúir nua|fhiaclóir nua|dhochtúir nua|comhlacht árachais]
      [mo shonraí|mo chuid sonraí|mo chomhad|mo thaifid|sonraí] … [a fháil|fháil|a sheoladh|i] … [csv|excel|json|pdf|formáid|gcomhad]
      [torthaí|comhad|taifid|x-gha|x-ghathanna|marcanna|nótaí|grádanna|mo chomhad|tuairisc] & [chuig an scoil nua|chuig an speisialtóir|don chomhlacht árachais nua|chuig an dochtúir nua|chuig an bhfiaclóir|chuig mo dhochtúir nua|chuig an ospidéal|don scoil nua|chuig an tréidlia|don bhanc nua] & [gcuirfí|cuir|cuirigí|seol|seolaigí|tabhair|tugaigí|tabhraígí|aistrigh|seolfaidh sibh|cuirfidh sibh]
      [torthaí|comhad|taifid|x-gha|x-ghathanna|marcanna|nótaí|tuairisc] & [chuig an máinlia|chuig an dochtúir|chuig an speisialtóir|chuig an bhfisiteiripeoir|chuig mo dhochtúir|chuig an ospidéal] & [a chur|a sheoladh|a thabhairt|a aistriú]
    `,
    object: `
    níl (aon) [cead agaibh|mo chead agaibh] [mo shonraí a phróiseáil|mo shonraí a úsáid|próifíliú a dhéanamh orm|mo chuid sonraí a phróiseáil]
    ná [déan|déanaigí] próifíliú (orm|ar mo shonraí)
      níl fógraíocht phearsantaithe (ná|nó|agus) (aon) (próifíliú|phróifíliú) (uaim)
      gan mo [shonraí|chuid sonraí|chuid eolais] a úsáid (i|do) [dtaighde|i dtaighde|thaighde|taighde|staitisticí]
      níl cead (agaibh) (mo) [mo shonraí|mo chuid sonraí|mo cheannacháin] a úsáid (do|le haghaidh|i) [staitisticí|do staitisticí|le haghaidh|taighde|do thaighde|anailís|ai|fógraíocht|i staitisticí]
      [fág|fágaigí] (mo) [mo shonraí|mo chuid sonraí|mise|mé|mo cheannacháin] (amach) as (bhur) (gcuid) [bhur gcuid taighde|bhur staitisticí|bhur gcuid staitisticí|an taighde|na staitisticí|bhur dtaighde]
      [níl cead agaibh|ní thugaim cead|ní cheadaím] (daoibh) [mo nósanna|mo cheannacháin|cad a cheannaím|mo chuid ceannachán|mo chuid siopadóireachta|mo chuairteanna|mo shonraí] (siopadóireachta|a) (a) [anailísiú|scrúdú|rianú|úsáid|a anailísiú|a scrúdú|a rianú|a leanúint] (chun|le haghaidh)
      [ní thoilím|ni thoilim|ní thugaim cead|diúltaím] (le|do) (mo) [mo shonraí|shonraí|mo chuid sonraí|le mo shonraí] … [a úsáid|úsáid|a phróiseáil] (le haghaidh|do) (fógraíochta|margaíocht|margaíochta|fógraíocht)
      ní [thugaim cead|thugaim mo chead|ghlacaim leis go|cheadaím|thug mé cead] (daoibh|duit) [mo shonraí|mo chuid sonraí|mo chuid eolais|mo shonraí pearsanta] (a) [a úsáid|úsáid|a phróiseáil|a anailísiú|a anailís|phróiseáil]
      [cuirim|cuirimid|táim|tá mé|agóid] (go láidir) [i gcoinne|in aghaidh|in éadan] (aon|an|na|bhur) [próifílithe|próifíliú|próifíl|próifíle|anailís|anailíse|rianú|rianaithe|phróifíl|phróifílithe|bpróifíl] (a dhéanamh)
      (níl mé|nílim|ná) [níl mé sásta|nílim sásta|ní ghlacaim leis|ní aontaím|níl cead agaibh|ná déan|ná déanaigí|stopaigí de|stop de] (go|leis) (ndéanann|ndéanfadh) (sibh) [anailís|próifíl|próifíliú|rianú|spiaireacht|faire|ndéanann sibh anailís|a bheith ag rianú|ag rianú] (ar|díom)
      [cuirim i gcoinne|i gcoinne|ní aontaím|ní thugaim cead|ní cheadaím|níl mé sásta|nílim sásta|diúltaím|níl cead agaibh|ní theastaíonn uaim|coiscim] … [staitisticí|staidrimh|staidreamh|taighde margaidh|anailís*|próifíl*|algartam*|intleacht shaorga|fógraí pearsantaithe]
      (ní thugaim|ní cheadaím|níl) (cead) [ní thugaim cead|ní cheadaím|níl cead agaibh] … [a úsáid|úsáid|a anailísiú] (le haghaidh|do|i gcomhair) (bhur) [staitisticí|staitisticí|taighde margaidh|anailís|hanailíse|próifíliú|margaíochta|margaíocht|algartaim]
      [ní thugaim cead|ní cheadaím|níl cead agaibh] (mo|do) [mo cheannacháin|mo chuid ceannachán|mo shonraí|mo chuid sonraí] (a|mo) (úsáid|anailísiú) (le|do|i) (haghaidh|gcomhair|bhur) [staitisticí|taighde|anailís|próifíliú|margaíocht]
      [ní ghlacaim|nílim sásta|níl mé sásta|ní theastaíonn uaim|i gcoinne|ní cheadaím|ní aontaím] & [ríomhaire|meaisín|algartam|róbat|intleacht shaorga] & [chinn|cinneadh|cinneann|socraíonn|breith|scóráil]
      ? [scóráil|cinneadh|measúnú|cinnteoireacht] [uathoibríoch|uathoibrithe] (orm)
      ná [húsáid|húsáidtear|húsáidigí] [m’eolas|mo shonraí|mo chuid sonraí|mo chuid eolais|mo thorthaí|mo ghrianghraif] [i dtaighde|le haghaidh taighde|do thaighde|le haghaidh margaíochta|do mhargaíocht|d’fhógraíocht|le haghaidh fógraíochta|do staidreamh]
      [cuirim ina choinne|táim ina choinne|tá mé ina choinne|go hiomlán ina choinne] & [ag baint úsáid|baint úsáide|ag úsáid|ag féachaint|ag faire|ag rianú|anailís|a mholadh dom]
    `,
    restrict: `
      ná [scriosaigí|scrios|díothaígí] (mo|aon) (chuid) [mo shonraí|mo chuid sonraí|shonraí|sonraí|mo chomhad|mo thaifead] (ach) (ná) [ná húsáidigí|ná húsáid|ná bain úsáid|ná bainigí úsáid]
      ná [déanaigí|déan] (tada|faic|aon rud|rud ar bith) le [mo shonraí|mo chuid sonraí|mo chomhad|mo thaifead]
      ná [próiseáil|próiseálaigí|próiseáiltear] mo [shonraí|chuid sonraí]
      ná [scrios|scriosaigí|scriostar] (é|iad|mo shonraí|na sonraí|í|mo chomhad|fós) … [don chúirt|chúirt|gcúirt|gearán|ghearán|árachas|árachais|éileamh]
      [iarraim|éilím|ba mhaith liom|cuir|cuirigí] [srian|srianadh|teorainn] ar [phróiseáil|phróiseáil mo shonraí|úsáid mo shonraí|an bpróiseáil]
      [cuir|cuirigí] (le do thoil) [mo shonraí|mo chuid sonraí|mo chuid eolais|próiseáil mo shonraí|úsáid mo shonraí|mo shonraí pearsanta] (ar) [ar fionraí|ar reo|ar sos|fionraí]
      [stop|stopaigí|stad|stadaigí|éirigh as|scoir] (de|ag|a) [ag úsáid|úsáid|a úsáid|bheith ag úsáid|ag próiseáil|próiseáil|úsáid a bhaint as] [mo shonraí|mo chuid sonraí|mo chuid eolais|mo shonraí pearsanta] [go dtí|faoi láthair|ar feadh|go fóill|go sealadach|fad|a fhad|le linn] (go|tamaill)
      [reoigh|reoigí|teorannaigh|teorannaígí|cuir srian ar|cuirigí srian ar|srian|coinnigh|coinnígí|cuir ar fionraí|stopaigí] (úsáid|próiseáil) (ar) [mo shonraí|mo chuid sonraí|m'eolas|mo chuntas] … [go dtí|ach ná húsáid|ach ná húsáidigí|ná húsáid|fad is|ar feadh tamaill|faoi láthair|gan iad a úsáid]
      [coinnigh|coinnígí|coimeád|coimeádaigí|fág|fágaigí] (mo) [mo shonraí|mo chuid sonraí|mo chomhad|mo thaifid|m'eolas] … [ná húsáid*|ná bain*|gan iad|ná próiseáil*|ná déan*]
      [ná scrios|ná scriosaigí|ná díothaigh] … [ná húsáid|ná húsáidigí|gan úsáid|ná bain leo|ná bainigí leo|reoigh]
      ná [húsáid|húsáidigí|próiseáil|próiseálaigí|bain úsáid as|bainigí úsáid as] (mo) [mo shonraí|mo chuid sonraí|mo chomhad|m'eolas|mo thaifid] … [go dtí|go mbeidh|fad|faoi láthair|go fóill]
      [cuir|cuirigí|reoigh|reoigí] (mo) [mo chomhad|mo shonraí|mo chuid sonraí|mo chuntas|mo thaifid] (ar|faoi) [reo|ghlas|fionraí|sos]
      [próiseáil|phróiseáil|úsáid] [mo chomhaid|mo shonraí|mo chuid sonraí|mo chuntais|m’eolais] [ar fionraí|a chur ar fionraí|a stopadh|a reo|a shrianadh]
      ná [déan|déanaigí] (aon rud|faic|dada|tada) le [mo chuid eolais|mo shonraí|mo chuid sonraí|m’eolas|mo chomhad]
      [cuir|cuirigí] i dtaisce (í|é|iad) [gan úsáid|gan iad a úsáid|gan í a úsáid|gan é a úsáid]
      [fág|fágaigí|cuir|cuirigí] i leataobh (iad|é|í) go dtí
      [cuir|cuirigí] glas ar [m’eolas|mo shonraí|mo chomhad|mo chuntas|mo chuid sonraí|mo chuid eolais] … ná [scrios|scriosaigí|scriostar]
      ná [bain|bainigí|bac|bacaigí] le [mo shonraí|mo chuid sonraí|mo chomhad|m’eolas|mo chuntas|mo chuid eolais]
      [cuir|cuirigí] [mo phróifíl|mo chuntas|mo chomhad|mo shonraí] [ar fionraí|ar sos|ar feitheamh] (go dtí|fad)
    `,
    nothing: `
    níl siad uaim [tabhair do|tabhair iad|beir leat iad|tóg iad|caith amach iad]
    an bhféadfá (tú) stopadh ag an [gcoirnéal|siopa|mbácús|mbanc|stáisiún|ngaráiste|scoil]
    [níl mé|nílim|níl muid] ag iarraidh (aon) [cáis|oinniún|bainne|siúcra|anraith|milseog|uibheacha|uisce|beorach]
    ná bí ag [féachaint orm|breathnú orm|gáire fúm|magadh fúm|stánadh orm|screadaíl orm|béicíl orm]
    ná cuir isteach orm (anois) (tá mé|táim|beidh mé) [tá mé i mo chodladh|táim i mo chodladh|tá mé ag obair|táim ag obair|tá mé ag staidéar|i mo chodladh|ag obair|ag cruinniú|sa rang]
    ná [seol|cuir|seolaigí|cuirigí] [bláthanna|airgead|litir|cárta|bronntanas|bronntanais|cáca] (chuici|chuige|chugam|chucu)
    ná bac (leis|le) [déanfaidh mise|déanfaidh mé|tá mé lán|leis an dinnéar|leis an tae]
    [níl mé ag fáil|nílim ag fáil|ní fhaighim|ní bhfuair mé] (aon) [teachtaireachtaí|téacsanna|teachtaireacht|téacs|scéala] ó [mháire|mham|sheán|dhaid|mo mhac|m'iníon|ainmneacha|an scoil|an mbanc] (a thuilleadh|níos mó)
    ní [chuireann|scríobhann|sheolann|fhreagraíonn] [máire|seán|sé|sí|mam|daid|ainmneacha|mo mhac|m'iníon|an múinteoir] (téacsanna|mo|aon) (chugam|théacsanna) (a thuilleadh|níos mó)
    [níl mé|nílim|níl muid] ag iarraidh (níos mó) [caife|tae|cáca|bia|bainne|siúl|rith|fíona|anraith|arán|siúcra|salann|dul|fanacht|snámh] (níos mó|ann|a thuilleadh)
    [níl mé|nílim] ag iarraidh (níos mó) [níos mó caife|níos mó tae|níos mó bia|níos mó cáca|níos mó bainne|níos mó fíona]
    [níl mé ag obair|nílim ag obair|níl sé ag obair|níl sí ag obair|níl mé i mo chónaí] (ansin|anseo|ann) (a thuilleadh|níos mó)
    scrios [mo liosta siopadóireachta|mo choinní|mo choinne|an liosta siopadóireachta|mo liosta|mo nótaí|mo dhréacht] (uile|go léir)
    [tóg|cuir|caith|beir] [an bruscar|bruscar] amach
    ^ [cealaigh|scrios|socraigh|stop] [an meabhrúchán|an t-aláram|an t-amadóir|meabhrúchán|aláram|an amadóir] $
    ^ [fág|cuir] [teachtaireacht dom|nóta dom|teachtaireacht ar an deasc|teachtaireacht léi|teachtaireacht leis]
    [lig|ligigí] [dom smaoineamh|dom féachaint|dom féin é a dhéanamh|dom imirt|dom cabhrú|dom a fhios|dom fios|dom glaoch|dom é a dhéanamh|dom dul|dom codladh go maidin|dúinn féachaint|dom labhairt leis]
    ^ [seol|cuir] [téacs chuig|teachtaireacht chuig] (an|mo) [ainmneacha|mamó|mam|daid|máire|seán|saoiste|tiarna talún|múinteoir|comharsa|mhac|mháthair]
      ná [múch|múchaigí] (fós) na fógraí
      ná cuir (a thuilleadh|níos mó) [a thuilleadh salainn|a thuilleadh siúcra|a thuilleadh bainne|a thuilleadh adhmaid|níos mó salainn|níos mó siúcra] (ann|air|isteach)
      bain (an|na|t|am) [fíon|bainne|t-im|cáca|arán|caife|mhilseog|fheoil|bheoir|siúcra] den liosta
      múch na fógraí (ar|sula|nuair) [nuair a|sula|ar do|ar an|le linn]
      (níl) (aon) nil aithne agam ar (aon) (duine) [mháirtín|sheán|phádraig|mhúinteoir|bhuachaill|chailín] [sa rang|sa scoil|sa bhfoireann|ansin]
      níl aithne agam ar (aon|éinne|dhuine) (ar bith) [mháirtín sa rang|sheán sa rang|sa rang|sa scoil|sa bhfoireann]
      ná glaoigh (ormsa|orm) (níos mó) ach ar
      is leor sin [trí|dhá|ceithre|cúig|deich] (chileagram) [chileagram|phunt|lítear|phíosa|phaicéad]
      scrios mé (do|an|mo|na|a) [phictiúr|ghrianghraf|teachtaireacht|theachtaireacht|cód|comhad|chomhad|ríomhphost|aip|app|nasc|phictiúir|pictiúir|físeán|fhíseán]
      [dúirt|arsa|scread|bhéic|scríobh] [sí|sé|siad|sise|seisean] (liom|linn|leis|léi|chugam) (le|go) [fág mé liom féin|fág mé i mo aonar|fág mé i síocháin|fág mé i mo shíocháin|stop|éirigh as|is leor sin]
      níl (aon) [suim|spéis] agam (sa|san|i|sna) [chispheil|leadóg|galf|chócaireacht|pholaitíocht|bpolaitíocht|matamaitic|stair|snámh|rugbaí|bhfaisean|iomáint|ealaín]
      bain (m'ainm|mé|mo ainm) (de|den|ó) liosta (na|an) [cóisire|bainise|chóisir|n-aíonna|naíonna|turais|siúlóide|dinnéir|comórtais]
      (tá|bhí) (an) uimhir mhícheart ar an [mbille|doras|gcáca|ticéad|admháil|ngeansaí|mbeart]
      nó do dhuine eile
      [=sms|téacs|téacsanna] ceart go leor
      ba mhaith liom éirí as (an|na) [leadóg|rang|campa|cúrsa|snámh|turas|iománaíocht|peil|damhsa|ioga|gcampa|gcúrsa|dturas]
      thug mé (an) uimhir [mhícheart|chearr|chontráilte]
      ní theastaíonn (aon) [litreacha páipéir|billí páipéir|litreacha|billí] (uaim|níos mó) (níos mó|uaim) (seol) (téacs)
      ^ stop [7|8|9|10|11|12|13|14|15|16|17|18] nó
      go raibh (an) uimhir [mhícheart|chontráilte|chearr] [aige|aici|acu|ag an]
      [dhiailigh|ghlaoigh|bhuail] mé (ar) (an) uimhir [mhícheart|chontráilte|chearr]
      scrios mé an [cód|téacs|teachtaireacht|aip|ceangal|ríomhphost|gcód]
      scrios mé … (téacs|teachtaireacht) … (cód|gcód) [trí thimpiste|de thaisme|trí bhotún]
      ná [seol|seolaigí|cuir|cuirigí] (chugam) (aon|a thuilleadh) [billí páipéir|bille páipéir|litreacha páipéir|billí sa phost|billí tríd an bpost] (níos mó|a thuilleadh|chugam)
      ^ stop (stop) [ceathrar|cúigear|triúr|beirt|seisear|cén t-am|cén t am|cén lá|cathain a bhí|fan|fan nóiméad|fanaigí]
      [dúirt|deir|scread] [mamó|daideo|mo mháthair|m'athair|mo mhac|m'iníon|m'fhear|m'fhear céile|mo bhean|mo bhean chéile|mam|daid|sé|sí|an múinteoir] (i gcónaí|liom) (i gcónaí) [ná cuir|ná seol|gan a thuilleadh|stad|stop|ná bac|gan aon] (a thuilleadh) (siúcra|fógraí|téacsanna|fógra|teachtaireachtaí)
      [bhí|tá] an uimhir [mhícheart|chearr] ag (an) [tiománaí|gcúiréir|tacsaí|comharsa|gcomharsa|an tiománaí|an gcúiréir|mo chomharsa|mo mháthair|fear an phoist]
      na [glaoigh|glaoigi] (orm) [anois|fós|inniu|go fóill] … [ag cruinniu|i gcruinniú|ag obair|ag tiomáint|i rang|sa rang|i mo chodladh]
      ná [glaoigh|glaoigí] (orm) [anois|fós|inniu|go fóill] … [ag cruinniú|i gcruinniú|ag obair|ag tiomáint|i rang|sa rang|i mo chodladh]
      [ná|na] [seol|seolaigí|cuir] (an|na|aon) [pluiméir|leictreoir|innealtóir|tacsaí|bia|bord|plumber|bus|oighear] … [dheisigh mé|deisithe|réitithe|mé féin|socraithe] (é) (féin)
      [dúirt|duirt] (an|mo|ár) [dochtúir|an dochtúir|altra|an t-altra|múinteoir|an múinteoir|bas|saoiste] … [stop|stopadh|stad|stadadh|éirí as]
      [scrios|scriosas|bhain] (mé|me) (an|na|mo) [r-phost|ríomhphost|r-phoist|comhad|téacs|teachtaireacht|sonrasc] … [trí thimpiste|de thimpiste|trí bhotún|de bhotún|trí dhearmad]
      [níor|ar|nár|sular] stop (sé|sí|an|siad)
      ag cur [báistí|fearthainne|sneachta|allais|fola]
      [scrios|scriosas|bhain|stop|stad|chuir|chealaigh] (mé|sé|sí|muid) (na|an|mo|do|a) (sean) (seanphictiúir|pictiúir|grianghraif|comhaid|ríomhphoist|aip|rothar|carr|ordú|cruinniú) [pictiúir|seanphictiúir|sean phictiúir|grianghraif|comhaid|ríomhphoist|aip|rothar|carr|ordú|cruinniú|comhad|grianghraf|físeán|físeáin]
      [scrios|scriosas] mé (na|an|mo|do|a|cúpla|roinnt) … [aréir|inné|cheana|ar maidin|inniu|trí thimpiste]
      [dúirt|duirt] (mé|sé|sí|muid) (leis|léi|leo|liom) [leis|léi|leo|le mo|lena] … [stop|stopadh|stad|éirí as]
      [níl|nil|nílim] (aon) [suim|spéis] (agam|ag) (sa|sna|san|i) [sa cheann|sna cinn|sa chluiche|sa dath|sa bhróg|sa pheil|sa scannán|i bpeil]
      ná [glaoigh|scairt] (orm) (anois|inniu) [cuir téacs|seol téacs|téacs a chur]
      is leor [dhá cheann|ceann amháin|trí cinn|dhá|trí|beirt|duine]
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
      (cathain|cén uair) (a) [stopann|stopfaidh|chríochnaíonn|chríochnóidh|mbeidh deireadh le] (an|na|leis an) [díolachán|díolacháin|díolachán mór|sladmhargadh|seó|rang|cúrsa|ceolchoirm|cluiche]
      [bhrúigh|bhrúas|chuir|chnag|ghlaoigh|cheannaigh|fuair|roghnaigh|d'ordaigh|scríobh|thóg] (mé|me|sé|sí|an tiománaí) (isteach|trí bhotún) … [uimhir mhícheart|an uimhir mhícheart|an cód mícheart|uimhir chontráilte]
      [bróga|gúna|bríste|cóta|na bróga|méid] … [uimhir mhícheart|méid mícheart]
      [doras|teach|árasán|urlár|bus|seomra] (mícheart|contráilte) [mícheart|contráilte]
      [dúirt|deir|scread|bhéic|béiceann|screadann|scríobh] [mo|an|ár|sé|sí|m'iníon|m'fhear|m'athair] (mhac|iníon|fear|bhean|múinteoir|bas|saoiste|mháthair|pháiste) … [fág mé i mo shuaimhneas|lig dom|stop|stad|is leor sin|ná cuir|ná seol|fágaigí]
      [fág|fágaigí|fag] (an|mo) [cat|madra|chat|mhadra|gadhar|bláthanna|bheacha] (sin) (i|ina|leis) (mo|a|bhur) (shuaimhneas|síocháin|féin)
      ná (seol|seolaigí) [seol|seolaigí] (an|aon|na) [tiománaí|péintéir|leictreoir|pluiméir|tacsaí|dochtúir|altra|innealtóir]
      [bain|bainigí|baineadh|tóg] (mé|m'iníon|mo mhac|ár mac) (den|d'|ó|as|d') [fhoireann|foireann|rang|turas|seal|sceideal|liosta rannpháirtithe|aistear|chluiche|ceolchoirm]
      [baineadh|scaoileadh] (m'iníon|mo mhac|mé|é|í) (den|d'fhoireann|as|ó) (an) [d'fhoireann|foireann|bhfoireann|rang|turas]
      ^ stop [fan|fanaigí|rinne mé dearmad|an bhfuil sé|cá bhfuil|cén t-am]
      ná [scrios|scriosaigí|díothaigh|díothaigí|glan|glanaigí|bain|bainigí] (amach|fós|go fóill) (an|na|aon|gach|mo) (chuid) [mo shonraí|mo chuid sonraí|shonraí|sonraí|mo chomhad|chomhad|comhad|mo chuntas|cuntas|mo thaifid|taifid|mo thaifead|m'eolas|mo chuid eolais|mo phróifíl|rud|rud ar bith]
      bain mé (amach) (den|ón|as|de) (an) [uainchlár|uainchlár oibre|róta|rota|sceideal|seal|den uainchlár|rang]
      [fág|fágaigí] (do|an|mo) [dheartháir|dheirfiúr|cat|madra|leanbh|páistí|gcat|coileán] [ina aonar|ina haonar|i síocháin|ina shuaimhneas|leis féin|leo féin]
      ná cuir (an) [tiománaí|bille|sonrasc|tacsaí|teachtaire] … [roimh|sa phost|anseo|amárach|inniu]
      ná (cuir) [cuir glao|glaoigh] (orm) (anois) [táim|tá mé] … [sa phictiúrlann|ag cruinniú|i mo chodladh|ag tiomáint|sa rang|ag obair] … [cuir téacs|scríobh|seol téacs]
      (teachtaireacht|téacs) amháin eile (uaim) agus (ansin) [rachaidh mé|táim ag dul|beidh mé ag dul|beidh mé] (a|abhaile|ar) [a chodladh|abhaile|ar ais|réidh]
      [teachtaireacht amháin eile|téacs amháin eile] uaim agus (ansin) rachaidh mé
      ná [bain|bainigí|baintear|scrios|scriosaigí|díliostáil|díliostáiligí|tóg|tógaigí] [mé|m’ainm|m’uimhir|mise|mo ainm] (den liosta|de bhur liosta|ón liosta|as an liosta|den ghrúpa|as an ngrúpa)
      [ní gá|níl gá|ní call|níl aon ghá|ní gá daoibh|ní gá duit|níl aon chall] [mé a dhíliostáil|mé a bhaint|m’ainm a bhaint|mé a scriosadh|díliostáil|mise a bhaint|mé a chur]
      [coinnigh|coinnígí|lean|leanaigí] (oraibh|ort) [ag seoladh|ag téacsáil|ag cur|leis na|ag teacht|ag scríobh|ar an eolas]
      ná [héirigh|héirígí] as
      [níl mé|nílim|ní raibh mé|níl muid] ag iarraidh (oraibh|ort) [stopadh|díliostáil|a bheith bainte|éirí as|m’ainm a bhaint|imeacht|go mbainfí|mé a bhaint]
      níor iarr mé (oraibh|ort|riamh) [a bheith bainte|mé a bhaint|mé a dhíliostáil|stopadh|díliostáil|m’ainm a bhaint|éirí as|bheith bainte|go mbainfí] (mé|den|ón) (liosta)
      ní (mise|mé) [a d’iarr|a scríobh|a dúirt|a sheol|mise a d’iarr|mise a scríobh|mise a dúirt|mise a sheol] (oraibh|ort|libh) [stop|stad|díliostáil|stopadh]
      [scríobh|sheol|chuir|bhrúigh|d’fhreagair|scríobhas] (mé) (an focal|isteach) [stop|díliostáil] (chugaibh) [trí dhearmad|trí thimpiste|de thaisme|trí bhotún|de bhotún|de dhearmad|gan chuimhneamh|i ngan fhios]
      [dhíliostáil|dhíliostáileas|chealaigh] (mé) (mé féin|an síntiús) [trí dhearmad|trí thimpiste|de thaisme|trí bhotún|de bhotún|de dhearmad] … [gach rud i gceart|ar ais|arís]
      [shíl|cheap|cheapas|shíleas|mheas] (mé) [gur bhain|gur scrios|gur dhíliostáil|go raibh dearmad|gur bhlocáil|gur chaill|go ndearna] sibh … [áthas|sásta|faoiseamh|buíochas|go deas|dearmad orm]
      gur [bhlocáil|bhac] sibh (mé|muid|m’uimhir)
      [d’iarr|dúirt] [muintir] (oraibh|libh) [gan|stopadh|stop] (scríobh|téacs|teachtaireachtaí|cur|glaoch) (a chur|ag scríobh) (chuici|chuige|uirthi|air) (a thuilleadh|níos mó|arís) [is maith liomsa|ach is maith|ach|is breá liomsa|ach mise|tá mise]
      [scríobh|sheol|chuir] [muintir] [stop|díliostáil]
      [dhíliostáil|bhlocáil] [muintir]
      [scríobh|dúirt|chuir|sheol] [duine éigin|bean éigin|fear éigin|tuismitheoir éigin|máthair éigin|duine amháin|duine eile] … [stop ag seoladh|stop ag cur|stopaigí|stop|is leor sin|ná seol|díliostáil mé|fág mé|stad]
      [deir|dúirt|bíonn] (na) [daoine|comharsana|daoine eile|cuid acu|gach duine|mo chairde] (liom) (go bhfuil|go raibh) (siad) [bréan|tuirseach|dubh dóite|cortha|tinn tuirseach|a ndóthain] (de|den|acu) (bhur)
      ná [seol|seolaigí|cuir|cuirigí|tabhair] (na|aon|chugam) [bróisiúir|catalóga|litreacha|billí|leabhráin|fógraí|irisí|bróisiúr|catalóg] [pháipéir|páipéir|ar pháipéar|clóite|tríd an bpost|sa phost] (chugam) (a thuilleadh|níos mó)
      [fógraí|bróisiúir|bileoga|fógraíocht|páipéir|catalóga] (isteach) [i mo bhosca litreach|sa bhosca litreach|inár mbosca litreach|i mo bhosca poist|sa bhosca poist]
      [glaonna|glaochanna|guthghlaonna] [stopadh|stad|a stopadh] (ach) (tá) [téacsanna|téacs|teachtaireachtaí|na téacsanna] [go breá|ceart go leor|go maith|maith go leor|togha]
      [duine mícheart|comhrá mícheart|grúpa mícheart|an duine mícheart|an comhrá mícheart|uimhir mhícheart] (gabh mo leithscéal|brón orm|sin|uaim) [do mo bhean|do mo mhac|do m’fhear|do mo mháthair|do m’iníon|do mo chara|do mo dheirfiúr|chuig mo bhean|chuig mo mhac|don bhean chéile] (céile|chéile) (a bhí|é)
      ná [cuir|cuirigí|seol|seolaigí|tabhair|tabhraígí] [ceann dearg|ceann bán|ceann dubh|ceann gorm|ceann mór|ceann beag|ceann glas|an ceann dearg|an ceann mór|an ceann céanna|an ceann beag] (chugam|dom) (níos mó|an uair seo)
      ná [cuir|cuirigí|tabhair|tabhraígí] (dom) (níos mó|a thuilleadh|aon) (den) [pónairí|prátaí|oinniúin|uibheacha|bainne|snáthaidí|uachtar|uachtair|leigheas|cairéid|meacain|ribín|glasraí|beacáin|trátaí] (dom|chugam)
      cé a dúirt (leat|libh) [nach bhfuil|nach raibh|go raibh|gur|nár|go bhfuil] (mé|téacsanna|teachtaireachtaí) (ag iarraidh) (stop|díliostáil|uaim)
      [díliostáil|éirí as] (ó|as|de) [mháthair chéile|mo mháthair chéile|m’fhear|mo bhean|mo phost|an saol|mo theaghlach|na páistí|an obair|an ngeimhreadh]
      [scrios|bhain] [an garmhac|mo gharmhac|mo mhac|m’iníon|an páiste|an cat|an leanbh|an mac|an iníon] (an|na) [aip|aipeanna|grianghraif|teachtaireacht|ríomhphost|cód|an aip|na grianghraif]
      mo dhóthain (agam) (de|den) [leithscéalta|leithscéal|bháisteach|aimsir|mhoill|fanacht|obair|gheimhreadh|teas|fhuacht|trácht|torann]
      stopadh (de|ag) [gáire|gáirí|gol|caint|ithe|canadh|ag gáire]
      cuireann sibh deireadh le
      [stop|stad|chealaigh|stopas] (mé) iad cheana
      [níl mé|nílim|níor mhaith liom] (ag iarraidh) go [stopfadh|stadfadh|stopfaí|gcríochnódh|imeodh] (siad|na)
      cé a d’iarr (oraibh|ort) [mé a dhíliostáil|mé a bhaint|m’ainm a bhaint|stopadh]
      [ní dúirt mé|níor dhúirt mé|níor dúirt mé] (riamh) [go raibh mé ag iarraidh|go raibh uaim|gur theastaigh uaim|gur mhian liom|go n-éireoinn] [éirí as|díliostáil|stopadh|imeacht]
      [bhlocáil|bhac|bhlocálas] (mé) [sibh|bhur n-uimhir|an uimhir] [trí dhearmad|trí thimpiste|de thaisme|trí bhotún|de bhotún|de dhearmad]
      [deir|dúirt] [muintir] [go scríobhann sibh|go seolann sibh|go gcuireann sibh] (an iomarca|rómhinic|chugam)
      [muintir] ag iarraidh [go stopfadh sibh|oraibh stopadh|oraibh gan] (ag scríobh|ag seoladh|ag téacsáil|ag glaoch|scríobh) [chuici|chuige|uirthi|air|chucu] ach
      [catalóg|gcatalóg|bróisiúr|mbróisiúr|litir|bille|mbille] [páipéir|pháipéir]
      [stopaigí|stop|stadaigí|ná bígí] ag glaoch (orm) [ar an bhfón baile|ar an líne talún|ar an bhfón oibre|ag an obair|ar an bhfón tí] [scríobhaigí|scríobh|seol téacs|seolaigí téacs|cuir téacs|cuirigí téacs|is fearr téacs]
      [stopaigí|stop|stad|stadaigí] ag cur (an|na) [oinniún|oinniúin|salann|siúcra|bainne|trátaí|ime|im|cáis|piobar|anlann|beacáin|uachtar]
      [tá sé|tá sí|bhí sé|bhí sí] ag cur amach
      [páipéir|pháipéir] is leor (na) [téacsanna|téacs|teachtaireachtaí]
      ní éirím [tuirseach|bréan] (riamh) (de|den)
      [scríobh|chuir|sheol] mé [stop|díliostáil|is leor] ach [ní daoibhse|ní daoibh|do dhuine|bhí sé do|ba don|ní chugaibh]
      is leor (an|den) [boladh|torann|bháisteach|mhoill|bholadh|tsneachta] (seo|sin)
      [an raibh mé|an bhfuil mé] ag iarraidh [éirí as|stopadh|díliostáil|imeacht]`,
  },
  neighbours: 'STADT, STAID, STÁD, STADA, STÁIT, STAIR, STAN, STOC, SCIOB, SCOIL, SCRÍOBH, SCRIOSTA, CEALAITHE, DEIRE, EOLACH, CABHAIRE',
  also: {
    stop: 'SCRIOS, SCRIOS MÉ, DÉAN DEARMAD ORM',
    erase: 'SCRIOS M’UIMHIR, SCRIOS MO UIMHIR, SCRIOSAIGÍ M’UIMHIR, SCRIOS AN UIMHIR SEO, BAIN M’UIMHIR, BAIN MO UIMHIR',
  },
  leading: 'STADAIGÍ',
  forms:
    'STOPADH, BAIN AS, stadfaidh mé, stadaim, stadadh, stopfaidh mé, scoirim, scoirfidh mé, éireoidh mé as, críochnaigí, críochnaigh seo, cealaím, cealóidh mé, cealaithe, cealaigh seo, cuirigí ar ceal, cur ar ceal, curtha ar ceal, cealaigh síntiús, díliostáiligí, díliostáil muid, díliostáil sinn, díshuibscríobh, rogha amach, aistarraing, tóg anuas mé, bain amach, bain de, bain díom, cúlghair, cúlghairm, blocáiligí, blocálaim, blocálfaidh mé, balbhaigh, díchumasaigh, díchumasaigí, díchumasú, díghníomhaigh, díghníomhaigí, díghníomhú, díghníomhaím, díshuiteáil, díshuiteálaim, díshuiteáilte, cuir ar sos, cuir ar fionraí, diúltaigh, diúltaím, diúltú, diúltaithe, diúltóidh mé, diúltaigh dó, diúltaím dó, diúltaím glacadh, ní ghlacaim, lig saor mé, gan suim, gan spéis, ní theastaíonn, níl uaim, níl sé uaim, nílim ag iarraidh, ní mian liom, gan iarraidh, dramhphost, ná cuir isteach, ná téacs, scriosaim, scriosta, BACAIGÍ, MÚCH, DEIREADH LEIS',
  elsewhere: 'STAD, TÁ, SCOIR',
  courtesy:
    'LE DO THOIL, LE BHUR DTOIL, LED THOIL, MÁS É DO THOIL É, GO RAIBH MAITH AGAT, GO RAIBH MAITH AGAIBH, GRMA, GURA MAITH AGAT, GO RAIBH MÍLE MAITH AGAT, DIA DUIT, DIA DHUIT, DIA DAOIBH, HAIGH, A CHARA, A CHAIRDE, MAIDIN MHAITH, TRÁTHNÓNA MAITH, OÍCHE MHAITH, LE MEAS, IS MISE LE MEAS, SLÁN, SLÁN LEAT, ANOIS, LÁITHREACH, AR AN BPOINTE, GABH MO LEITHSCÉAL, TÁ BRÓN ORM, BRÓN ORM, BEANNACHTAÍ, LE D THOIL, LE DTHOIL, LED THOILL, LE BHUR DTHOIL, SE DO THOIL É, MÁS É BHUR DTOIL É, BUÍOCHAS, AS UCHT DÉ, GO DEO, AR FAD, GO HIOMLÁN, FAOI DHEIREADH, GO BUAN, GO PRAS, ANOIS DÍREACH, ÓN LÁ INNIU, AS SEO AMACH, MÍLE BUÍOCHAS, GAN MHOILL, A LUAITHE IS FÉIDIR, CHOMH LUATH AGUS IS FÉIDIR, DEN UAIR DHEIREANACH, DEIRIM ARÍS, DÚIRT MÉ, MAR A DÚIRT MÉ, IMPÍM ORAIBH, A DHUINE UASAIL, A BHEAN UASAL, A FHOIREANN, A DHAOINE, A LUCHT AN TSIOPA, A BHUACHAILLÍ, A MHAC, A STÓR',
  conjunctions: 'AGUS, AGUS FREISIN, CHOMH MAITH',
  objects: 'TÉACSANNA, TEACHTAIREACHTAÍ, TÉACS, TEACHTAIREACHT, FÓGRAÍ, FÓGRAÍOCHT, MARGAÍOCHT, TURSCAR, TAIRISCINTÍ, AN NUACHTLITIR',
  fillers:
    'AN, NA, MO, DO, BHUR, A, AG, AR, LE, DE, DEN, Ó, SA, GO, SEO, SIN, MÉ, TÚ, SÉ, SÍ, SIBH, IAD, AON, GACH, UILE, ANN, ANSEO, INNIU, AMÁRACH',
  vague: 'É, É SEO, É SIN, GACH RUD, INNIU, AN TSEAFÓID SEO',
  guards: 'CÉN FÁTH, MÁ, NUAIR, DÚIRT, SÉ, SÍ',
  traps: 'STAD BUS, STAD AN BHUS, NÁ STAD, GAN STAD, AG AN STAD, AR STAD',
  signatures: 'SEOLTA Ó MO, SEOLTA ÓM',
  notes: [
    'STAD is also a bus stop, and a town in German and Dutch: sure only where the programme speaks Irish.',
    'All of it is ours: a speaker should review the stop words first.',
  ],
};
