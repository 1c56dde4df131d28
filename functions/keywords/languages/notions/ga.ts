import type { NotionData } from './notion.ts';

export const ga: NotionData = {
  code: 'ga',
  notions: {
    me: 'mé, mise, me, mo, agam, agamsa, dom, domsa, dhom, dham, orm, ormsa, liom, liomsa, uaim, uaimse, asam, ionam, fúm, chugam, chugamsa, romham, díom, tharam, táim, nílim, féin, bhíos, cheannaíos, taim, tríom, leam, daoim, is liom',
    we: 'muid, muidne, sinn, sinne, againn, againne, dúinn, dúinne, orainn, linn, linne, uainn, chugainn, dínn, táimid, nílimid, ionainn, romhainn, fúinn, muide, bhíomar',
    you: 'tú, tusa, thú, thusa, do, agat, agatsa, duit, duitse, dhuit, ort, ortsa, leat, leatsa, uait, uaitse, ionat, fút, chugat, díot, romhat, asat, tu, tharat, bhfuil tú',
    youAll:
      'sibh, sibhse, bhur, agaibh, agaibhse, daoibh, dhaoibh, daoibhse, oraibh, libh, libhse, uaibh, chugaibh, díbh, ionaibh, fúibh, a chairde, romhaibh, a dhaoine, asaibh',
    heShe:
      'sé, sí, seisean, sise, é, í, eisean, ise, aige, aici, dó, di, air, uirthi, leis, léi, uaidh, uaithi, chuige, chuici, de, faoi, fúithi, inti, roimhe, aigesean',
    they: 'siad, siadsan, iad, iadsan, acu, acusan, dóibh, orthu, leo, uathu, chucu, díobh, iontu, fúthu, rompu, a gcuid',
    someone:
      'duine, duine éigin, daoine, dhuine, nduine, ndaoine, dhaoine, éinne, aon duine, duine ar bith, neach, dream éigin, cibé duine, daoine eile',
    nobody: 'duine ar bith, aon duine, éinne, níl duine, níl éinne, níl aon duine, ní raibh duine, neach ar bith, dada duine, níl aoinne, aoinne',
    thisOne: 'seo, é seo, í seo, an ceann seo, so, iad seo, anseo, sa, leis seo, air seo, na cinn seo',
    thatOne: 'sin, é sin, í sin, an ceann sin, siúd, úd, iad sin, san, leis sin, faoi sin, gur',
    here: 'anseo, abhus, abhaile, ansin, anso, anuas, aníos, isteach anseo',
    there: 'ansin, ansiúd, thall, ann, ansan, ansúd, amach ansin, as sin',
    not: 'ní, nil, níl, nílim, nach, níor, ná, nár, nílimid, níl mé, cha, chan, níor mhaith, ní hea, gan, ní féidir, ní bheidh, ní raibh, raibh, nílim ag, ní theastaíonn, ní hé, nior, ni, bhfuil, neamh, ná bí, ná bígí, táim gan, ní dhearna, níl sé, gan a bheith',
    never: 'riamh, choíche, go deo, go brách, ní riamh, go deo arís, ariamh, riamh arís, choiche, in am ar bith',
    noLonger:
      'a thuilleadh, níos mó, feasta, ní níos mó, ná arís, níl a thuilleadh, riamh arís, thuilleadh, nios mo, ní bheidh a thuilleadh, as seo amach, níl mé níos mó, arís go deo, go deo arís',
    nothing: 'dada, faic, tada, rud ar bith, aon rud, a dhath, diabhal rud, dath, pioc, blas, níl tada, níl faic, aon ní, sea tada, oiread na fríde',
    without: "gan, in éagmais, d'uireasa, cheal, éagmais",
    already: 'cheana, cheana féin, céanna, roimhe seo, cheana fein, fadó',
    still: 'fós, go fóill, i gcónaí, gcónaí, fos, foill, fóill',
    again: 'arís, aris, athuair, arís eile, aríst, an athuair, uair amháin eile, don dara huair, arís is arís eile, as an nua',
    always:
      "i gcónaí, gcónaí, gan stad, an t-am ar fad, de shíor, síoraí, de ghnáth, lá i ndiaidh lae, gcónai, an t-am uilig, go leanúnach, leanúnach*, i dtólamh, dtólamh, 24 7, gan stop, de ló is d'oíche",
    every: "gach, chuile, gach aon, gach uile, achan, gach lá, 'chuile, chaon, cibé, gach duine, ar fad",
    all: 'uile, gach rud, go léir, ar fad, iomlán*, uilig, go hiomlán, chuile rud, gach uile, lomlán, an rud ar fad, gach duine, léir, hiomlán, n-iomlán, iomlain, leir',
    other: 'eile, ceann eile, duine eile, eile ar bith, na cinn eile, cinn eile, malairt*, a leithéid',
    same: 'céanna, chéanna, mar an gcéanna, gcéanna, ionann, ceanna, cheanna, mar a chéile',
    different: 'difriúil, éagsúil*, difriuil, eile, difríocht*, dhifriúil, a mhalairt, athraithe, ar leith',
    own: 'féin, fein, dílis, mo chuid féin, agam féin, cuid, chuid, leis féin',
    only: 'amháin, ach, amhain, díreach, go díreach, ach amháin, mhain, aonar, gan ach',
    also: 'freisin, chomh maith, leis, fosta, anuas, lena chois, maith, froisin, sin freisin',
    but: 'ach, áfach, afach, mar sin féin, amach',
    because: 'mar, toisc, óir, mar gheall, os rud é, de bhrí, ós, de bharr, gheall, bharr, ar an ábhar, siocair, cionn is, ar son',
    ifSo: 'má, dá, mura, muna, mur, cé acu, ma, dá mba, murar, munar, más, ach amháin, an bhfuil, i gcás',
    until: 'go dtí, nó go, dtí, sula, go dti',
    fromNow: 'as seo amach, feasta, as seo suas, ó inniu, ó anois, amach anseo, ón lá inniu, inniu amach, seo amach, anois amach',
    enough: 'dóthain, go leor, dothain, sáith, leor, leordhóthanach, mo dhóthain, is leor, dhóthain, ndóthain, ár ndóthain',
    tooMuch:
      'an iomarca, barraíocht, rómhór, iomarca, iomarcach*, rómhinic, rómhó, i bhfad an iomarca, ró-mhinic, iomarcaí, romhinic, thar fóir, thar cailc',
    soMuch:
      'an oiread, chomh, oiread, oiread sin, na céadta, mílte, céadta, milliún*, dosaen*, an méid sin, chomh minic, na mílte, dúirt mé míle uair, míle, tonna*, lear mór, slám, carn',
    more: 'níos mó, tuilleadh, breis, nios mo, tuille, thuilleadh, níos minice, sa bhreis',
    less: 'níos lú, nios lu, laghad, níos annaimhe, níos laghad, is lú, a laghad',
    many: 'go leor, iomaí, a lán, mórán, neart, lear, roinnt, éagsúla, minic, go minic, morán, lán, cuid mhór, is iomaí, an-chuid, chuid mhór, flúirse, dornán, rud mór',
    few: 'beagán, cúpla, beagan, cupla, roinnt, bheagán, giota, píosa, piosa, annamh, go hannamh, tamaillín, braon, beag',
    once: 'uair amháin, aon uair, uair, uair amhain, tráth, am amháin',
    twice:
      'dhá uair, faoi dhó, uaire, an dara, tríú, dhó, arís is arís, cúpla uair, trí huaire, tríú huair, céad uair, dara huair, míle uair, na huaire, uaireanta, babhta',
    first: 'céad, an chéad, ar dtús, ar dtus, chéad, dtús, i dtosach, tosach, an chead, an chéad uair',
    last: 'deireanach*, deiridh, dheireadh, seo caite, caite, déanach, is déanaí, déanaí, deireannach*, seo thart, dheireanach, faoi dheireadh, deireadh',
    next: 'seo chugainn, an chéad, chugainn, eile, ina dhiaidh, ina dhiaidh sin, atá romhainn',
    now: 'anois, anois díreach, láithreach, faoi láthair, i láthair, anoise, láthair, ar an nóiméad, um an dtaca',
    immediately:
      'láithreach, ar an bpointe, laithreach, gan mhoill, anois díreach, ar an toirt, mhoill, a luaithe is féidir, chomh luath, bpointe, de phreib, go práinneach, gan mhoill ar bith, asap, ar luas, lom láithreach',
    today: 'inniu, anocht, inniubh, inné agus inniu',
    tomorrow: 'amárach, amarach, anóirthear, maidin amárach, amáireach, arú amárach',
    yesterday: 'inné, inne, aréir, arú inné, areir',
    day: 'lá, laethanta, la, laethúil*, lae, ló, i gcónaí, gach lá, laethe',
    week: 'seachtain*, sheachtain*, seachtainí, coicís, sheachtainí, coicíse, tseachtain, weekly',
    month: 'mí, míonna, míosa, mhí, mhíonna, gach mí, míosúil',
    year: 'bliain, blianta, bhliain, bliana, mbliana, anuraidh, mblianta, bhlianta, bliantúil*, mbliain, bliantuil',
    hour: 'uair, uaireanta, a chlog, chlog, nóiméad*, noimead*, am, uaire, uair an chloig, leathuair*, cheathrú, ceathrú, nóim, meán lae, lón, huaire',
    morning: 'maidin*, ar maidin, mhaidin*, maidine, maidneacha, moch',
    evening: 'tráthnóna, trathnona, iarnóin, um thráthnóna, tráthnónta, thráthnóna, iarnón',
    night: 'oíche, oiche, oícheanta, san oíche, hoíche, meán oíche, anocht, n-oíche, hoiche',
    weekday:
      'luan, luain, máirt, mairt, céadaoin*, chéadaoin, déardaoin, deardaoin, aoine, dé luain, dé máirt, dé céadaoin, ndéardaoin, haoine, de luain',
    weekend: 'satharn, sathairn, domhnach, domhnaigh, deireadh seachtaine, dé sathairn, dé domhnaigh, an deireadh seachtaine, tsathairn, ndomhnach',
    soon: 'go luath, luath, i gceann, gan mhoill, sar i bhfad, ar ball, ball, gceann, sula i bhfad, i gceann tamaill',
    later:
      'níos déanaí, ar ball, ina dhiaidh, tar éis, nios deanai, níos deireanaí, i ndiaidh, éis, ina dhiaidh sin, ball, ndiaidh, níos moille, tréis, dtareis',
    before: 'roimh, roimhe, ó shin, cheana, sula, sular, roimhe sin, shin, sara, tamall ó shin, níos luaithe, romham, fadó',
    early: 'luath, go luath, moch, níos luaithe, luaithe, go moch, in am',
    late: 'déanach*, mall, go déanach, déanaí, moill*, mhoill*, deireanach*, go mall, deanach*, moille, le moill, ró-dhéanach',
    time: 'am, ama, aimsir, t-am, tréimhse*, tamall, amanna, uair, a t-am, n-am, ham',
    moment: 'nóiméad*, soicind*, noimead, meandar, nóim, bomaite, ala, ar feadh nóiméad, tamaillín, soic, shoicind',
    longTime:
      'le fada, i bhfad, fada, tamall fada, blianta, go deo, bhfad, ar feadh na mblianta, le blianta, le míonna, leis na cianta, cianta, chomh fada, ó fadó, seanam',
    what: 'cad, céard, cén, cad é, cad atá, goidé, caidé, cen, ceard, cad a, cad iad, cén rud, cad chuige, dé mar, cad tá, conas tá',
    who: 'cé, cé hé, cén duine, cé leis, cérbh é, cia, ce, cé hí, cé hiad, cé tusa, cé thú, cé a, cé air, cé agaibh',
    where: 'cá, cén áit, cá bhfuil, cár, ca, cen ait, cá háit, cá ndeachaigh, cad as, cá raibh, áit',
    when: 'cathain, cén uair, nuair, cén t-am, ca huair, cén lá, cá huair, nuair a, cad é an t-am, cén tam',
    why: 'cén fáth, cad chuige, cad ina thaobh, tuige, cen fath, cén chaoi, fáth, cad fáth, ina thaobh, dé chúis, cad na thaobh',
    how: 'conas, cén chaoi, cad é mar, cé chaoi, goidé mar, cen chaoi, cén dóigh, caidé mar, cé mar, conas atá',
    howMuch: 'cé mhéad, cá mhéad, an mó, cé chomh, ce mhead, mhéad, cén praghas, méid, cé méid, cia mhéad, méad',
    which: 'cé acu, cén ceann, cé acu ceann, cén, cé na cinn, cé aca, cioca, céacu',
    please:
      "le do thoil, más é do thoil é, le bhur dtoil, led thoil, ldt, más é bhur dtoil é, le do thoill, thoil, dtoil, pls, led' thoil, mas é do thoil, plis, please, as do stuaim",
    thanks:
      'go raibh maith agat, go raibh maith agaibh, grma, go raibh míle, míle buíochas, buíochas, buíoch, buiochas, grma*, raibh maith, grm, go raibh mile maith, míle maith agat, gura maith agat, mbuíochas, bhuíochas, thanks, ta',
    sorry:
      'gabh mo leithscéal, tá brón orm, leithscéal*, brón orm, maith dom, bron orm, leithsceal*, ta bron orm, tá aiféala orm, gabhaigí, gabh mo, brón, mo leithscéal, aiféala, sorry, ar an drochuair',
    hello:
      'dia duit, haigh, dia dhuit, dia is muire, a chara, a chairde, haló, dia daoibh, heileo, fáilte, hi, hóra, conas atá, móra, bail ó dhia, a dhaoine uaisle, hey, hallo, a chroí, dia dhaoibh, cén chaoi, aon scéal, maidin mhaith, haileo',
    bye: 'slán, slan, slán abhaile, slán go fóill, oíche mhaith, feicfidh mé, slán leat, slán agat, slán go foill, codladh sámh, slán agaibh, beannacht, slán tamall, slán anois, feicim thú, beir bua, slainn, sláinte, slán libh, bye',
    regards:
      'le meas, is mise, mise le meas, gach dea-ghuí, le dea mhéin, beannachtaí, le gach dea-ghuí, meas, dea ghuí, dea-mhéin, dea-ghuíonna, beir bua, le buíochas',
    yes: 'sea, is ea, tá, ta, déanfaidh, bhuel, aidh, seadh, cinnte, is féidir, ceart go leor, gan amhras, muise, muis, yep, seo, sea go deimhin',
    okay: 'ceart go leor, maith go leor, go breá, togha, ceart, tá go maith, ok, okay, breá, go diail, ceart go leór, alright, all right, ní fadhb, is cuma, fair enough, ar fheabhas, maith an fear, aontaím, tá sé ceart, grand',
    want: "ba mhaith, theastaíonn, teastaíonn, iarraidh, mian, teastaigh*, theastaigh*, ag iarraidh, d'iarraidh, uaim, mhian, ar mhaith, mbeadh uait, dteastaíonn, ba mhian, maith leat, b'fhearr, theastaíonn uaim, toil, theastaionn, bhfuil uait, níor mhaith, ba bhreá, bhreá liom, fonn",
    need: 'gá, de dhíth, riachtan*, teastaíonn, teastáil, dhíth, ngá, is gá, riachtanas, ga, tá gá, díth, theastaíonn, dteastaíonn, ag teastáil, i ngátar, easpa',
    must: "caithfidh*, gcaithfidh*, ní mór, éigean, gá, chaithfidh, b'éigean, is gá, ní foláir, caithfear, chaithfeadh, ba cheart, cheart, ba chóir, chóir, níor mhór",
    can: "féidir, is féidir, ábalta, in ann, an féidir, feidir, bhféidir, n-ann, inann, éiríonn, fhéadfá*, fhéadfadh, cumas*, cumasach, fhéadfaí, féadann, féadfaidh*, abalta, acmhainn, d'fhéadfadh, thig, d'fhéadfá, tig, thiocfadh, is féidir libh, in acmhainn",
    may: 'ceadaithe, cead, is cead, chead, gcead, féadfaidh*, is féidir, bhféadfainn, an gceadaítear',
    letDo: 'lig, ligean, ligigí, lig dom, fág, fag, ligfidh, lig do, leig, fágaigí, tabhair',
    tryTo:
      "triail*, iarracht*, iarraidh, déan iarracht, thriail*, tástáil*, bain triail, rinne mé iarracht, d'iarr, dhéan iarracht, hiarracht, triaileacha, dtriail",
    stop: 'stop, stad*, éirigh as, stopaigí, stadaigí, éirígí as, scoir*, stopaig*, stadaig*, cosc*, cuir stop, cuir deireadh, stopfaidh, eirigh as, stop é, stopadh, éirí as, staon*, stopann, as, deireadh a chur, stopfar, stop le do thoil, scoirigí, stadann, stopaim, stopas, seasamh, stop ag cur, dtiocfadh deireadh, stopi',
    end: 'deireadh, críoch*, deireadh a chur, criochnaigh*, críochnaigh*, críochnú, deire, dheireadh, dheire, gcríoch*, chríoch*, thart, foirceann*, chriochnaigh, foirceannadh, dúnadh, scor, tús go deireadh',
    cancel:
      'cealaigh*, cuir ar ceal, cealú, chealú, ar ceal, cealaím, cealaithe, gcealú, chealaigh*, cealó, cealaigí, ceal, cheal, gceal, cuirigí ar ceal, chur ar ceal, cur ar ceal, foirceann*',
    block:
      'blocáil*, blocail*, bhlocáil*, cosc*, liosta dubh, mblocáil, bhac, blocálfaidh, blocálaim, bloc, liosta dhubh, blocáilte, bac, bactha, bacadh',
    remove:
      "baintear, bainigí, bain de, bain mé, scrios, bhaint, bain amach, bain m'ainm, mbaint, a bhaint, bain anuas, cuir as, glan, baint, bhain, bainim, tóg amach, tóg as, tóg mo, tóg de, bain uaidh, glanaigí, díbir*, fáil réidh, tóg anuas, tógaigí, ruaig*, bain, baineann, bainte, bainfear",
    deleteIt:
      'scrios*, scriosaigí, scriosadh, scriosta, bhfuil scriosta, glan, scriosaim, scriosfar, scriosann, scríosadh, scriostar, scrìos, scríos, léirscrios, múch, dhéan dearmad',
    unsubscribe:
      "díliostáil*, dhíliostáil*, diliostail*, díshínte, cuir deireadh le síntiús, bain mé den liosta, dílíostáil, dhiliostail, ndíliostáil, díchláraigh*, cealaigh mo shíntiús, síntiús a chealú, rogha an diúltaithe, diúltaigh, bain m'uimhir, díchlárú, chlárú a chealú, unsubscribe, dheireadh le mo shintiús, dí-liostáil, cealaigh síntiús, éirí as an liosta",
    subscribe:
      "liostáil*, liostail*, cláraigh*, clárú, chláraigh*, clarú, gabh isteach, bí páirteach, chlárú, gclárú, cláraím, síntiús*, claraigh*, chlaraigh*, cláraithe, cuir m'ainm, tar isteach, páirt a ghlacadh, liosta mé, cuir mé ar, sínigh suas",
    leaveAlone:
      'fág i mo shuaimhneas mé, fágaigí mé, lig dom, ligigí dom, fág mé, bailigh leat, imigh leat, imígí, bailígí libh, gread leat, fan amach uaim, fan glan orm, fág mé liom féin, póg mo thóin, téigh i dtigh diabhail, go dtí diabhal, tigh diabhail, imigh as mo radharc, as mo bhealach, greadaigí libh, fág i síocháin, fág mé i, fágaigí i síocháin, suaimhneas, fág mé im, fag me, imigh sa diabhal, éirigh liom, droim amach, téigh go hifreann, ná bac liom, ná bac le, fan amach, bígí amuigh, póg mo thoin, lig mé, faigh do chuid, fanaigí amach, fuck off, feck off',
    leave:
      "imigh*, imeacht, fág*, fágáil, ag fágáil, fhágáil, d'imigh, d'fhág*, imeoidh*, imím, imithe, fágaim, fagail, bhfágáil, fágfaidh*, imíonn, n-imeacht, himeacht, ag imeacht, d'fhágas, tarraing siar",
    refuse:
      'diúltaigh*, diúltaím, diultaigh*, diúltú, dhiúltaigh*, ní ghlacaim, ní glacaim, eitím, eitigh*, diultu, diúltaíonn, ndiúltú, dhiúltú, nach nglacaim, ní, go raibh maith agat ach níl, ní ghlacfaidh, ní theastaíonn, éimigh',
    forbid:
      'toirmeasc*, cosc*, crosaim, cros*, coisc*, choisc*, chosc, gcosc, ní cheadaím, ní cheadaítear, toirmisc*, thoirmeasc, coiscim, ba choirthe, níl cead agaibh, níl cead',
    object:
      'cuir i gcoinne, i gcoinne, agóid*, gcoinne, agóid, in aghaidh, cuirim i gcoinne, cur i gcoinne, agoid*, t-agóid, locht, ní aontaím, aghaidh, n-aghaidh, easaontaím, ní aontaíonn',
    agree:
      "aontaigh*, aontaím, aontú, toiligh*, toiliú, glac*, glacaim, glacadh, ar aon intinn, aontaíonn, toilím, glac le, n-aontú, d'aontaigh, d'aontaíos, tá mé sásta, tá muid ar aon, toil, sásta, d'ghlac, ghlacaim, comhaontaigh",
    permission:
      'chead*, gcead*, toiliú, thoiliú, údarú*, ceadaigh*, ceadúnas*, dtoiliú, ceadú, faofa, údarás a thabhairt, cheadaigh*, cead, ceada, ceadaím',
    withdraw:
      'tarraing siar, aistarraing*, tarraingím siar, tarraing mo, siar, aistharraing*, tharraingt siar, tarraing mo thoiliú, tógaim ar ais, cúlghairm*, tarraingt siar, tharraing siar, cúlghair, aisghairm',
    send: 'seol*, sheol*, cuir*, ag cur, cur, seoladh, cuirigí, seolaigí, chur, gcur, seolann, cuireadh, chuir, chuirfeá, cuireann, ag seoladh, sheoladh, cuirfidh, chuireann, gcuireann, seolta, seolaim, seolfaidh, cuirim, chuireas, gcuir, chuireadh, chuirfidh, chuirfeadh, gcuirfidh, gcuirfeá',
    write:
      'scríobh*, scriobh*, scríobhann, scríofa, ag scríobh, scríobhaigí, i scríbhinn, scríbhinn*, scriofa, scríobhas, scríobhaim, sgriobh, scriobhtha, scríbhneoireacht',
    text: 'teachtaireacht*, theachtaireacht*, dteachtaireacht*, téacs*, teacs*, sms, tcs, théacs*, dtéacs*, textanna, teachtair, teachtaireach*, text*, whatsapp, mms, dteacs*, theacs*, scéal',
    call: 'glao*, glaoigh*, glaoch, ghlao*, ngao*, ag glaoch, cuir glaoch, scairt*, glaoite, fón, ghlaoigh, glaonna, ghlaonna, nglao*, fónáil*, glaonn, glaoigí, scairteann, glaofaidh, scairteanna, glaoch gutháin, bualadh glaoch, glac an glao, fhónáil, a ghlaoch, ghlaofaidh, call*',
    contact:
      'teagmháil*, teagmhail*, i dteagmháil, dteagmháil*, theagmháil*, dul i dteagmháil, déan teagmháil, dteagmhail*, theagmhail*, teagmhála, cumarsáid*, dean teagmhail, teangmháil',
    receive:
      'faigh*, fuair*, fháil, fáil, bhfuair, faighim, faighte, ag fáil, gheobhaidh, gheibhim, fuaireas, bhfaigh*, fhaigh*, fuarthas, faigheann, faighidh, glac*, a fháil, gheobhainn, bhfuaireas, ghlac*',
    answer:
      "freagra*, freagair*, freagraí, fhreagair*, fhreagra*, ag freagairt, bhfreagra*, fhreagairt, d'fhreagair, freagraigh*, fregra*, freagairt, freagróidh, bhfreagair*",
    read: 'léigh*, léamh, leigh*, léite, ag léamh, léim, leamh, léigí, léann, léifidh, leite, lei',
    bother:
      'cur isteach, cuir isteach, crá, cráigh*, ciapadh, cráite, ag cur as, ciap*, bac, ná bac, buair*, bodhraigh, bodhrú, buairt, cur as, chiap*, chrá, ag crá, isteach orm, céas*, bhodhraigh*, ná cuir isteach, ná bodhraigh, mbodhrú, bhodhrú, crá croí, ag cur isteach, tinneas, géarleanúint, ag ciapadh, buaireamh, goilleann, gcrá, buaireann, chur isteach, chuireann isteach, ciapáil, ag bodhrú, fiach, síreadh',
    spam: 'turscar*, thurscar, spam*, dramhphost*, dramhaíl*, truflais*, bruscar*, ag cur turscair, dturscar, thurscair, dhramhphost, bhruscar, dhramhaíl, tuile, dtuile, plódú, buamáil',
    fedUp:
      'bréan de, tinn tuirseach, dubh dóite, dóthain, tuirseach de, bréan, bréan díbh, tinn tuirseach díbh, ciap*, néaróga, bréan daoibh, dubh dóite de, tá mo dhóthain, mo sháith, braon, éirithe tuirseach, bréan de bhur, tuirseach díbh, mo dhóthain, bréan ar, ag dul as mo mheabhair, as mo mheabhair, déistin*, fuath*, is fuath liom, fhuath, gráin, is gráin liom, i mbarr mo chéille, chiall, foighne*, fhoighne, lofa, cráite, mbréantas, dhóthain, néarógaí, sáith, ag cur néaróg, masmas, samhnas',
    angry:
      'feargach, fearg*, fhearg*, ar buile, oilbhéas*, crosta, bhfearg, cráite, buile, fheargach, ar mire, mire, ar deargbhuile, deargbhuile, feirge, chrosta, fuath, cantalach, le buile',
    nonsense:
      "seafóid*, raiméis*, raimeis*, cac, amaidí, dramhaíl*, seafoid*, asal, amaideach*, cac tairbh, ráiméis, truflais, bruscar, cacamas, seafóideach, tseafóid, d'amaidí, praiseach, baois, pleidhcíocht, óinsiúlacht, chac, díth céille, bullshit, crap, shite",
    shutUp:
      'dún do bhéal, bí ciúin, éist do bhéal, dún do chlab, bígí in bhur dtost, bí i do thost, éist, fuist, dúnaigí, dtost, do chlab, clab, ciúnas, tost, do bhéal, dúnaigí bhur, bígí ciúin, dun do bheal, whisht',
    insult:
      "amadán*, amadan*, óinseach*, leibide*, diabhal, damnú, póg mo thóin, cac, ifreann, bastard*, bastún*, pleidhce*, cunús, scriosadh ort, fuck*, feck*, go hifreann, gobdaw*, lúbaire*, faigh bás, mallacht, mhallaithe, bitseach, ar son dé, baothán, scraiste*, cladhaire*, bómán*, tóin, thóin, ampla, leathcheann*, striapach, mallaithe, idiot*, cneamhaire*, focáil*, d'anam don diabhal, diabhail, bod, ceann cipín, cacamas, asail, asal, eejit*, gobshite*, wanker*, madra salach, dalcaire, slíbhín, thóna, deabhail, damnaithe, mo thóin, muc, muca",
    peace:
      'síocháin*, siochain*, suaimhneas*, ciúnas*, scíth*, sos, suaimhnis, shuaimhneas, shíocháin, suaimhneach*, socair, sámh, scith, chiúnas, gciúnas, síochána, compord*, socracht, sosa, ciunas, shosa, scíste',
    uninterested:
      'níl suim, níl spéis, ní suim liom, gan suim, is cuma liom, cuma, is cuma, níl suim agam, níl aon suim, ní spéis liom, gan spéis, níl spéis agam, níl mé ag iarraidh, cuma liom, nil suim, níl sé uaim, is cuma sa, sa diabhal, sa tsioc, gan aon suim, aon suim, aon spéis, nil speis, cuma sa tsioc, cuma sa diabhal, suim ar bith, spéis ar bith',
    interested: 'suim*, spéis*, shuim*, speis*, spéisiúil, suimiúil*, tsuim, sa spéis, fiosrach*, suimuil, ag cur suime, suime',
    useless:
      'gan mhaith, gan úsáid, gan bhrí, gan chiall, amú, gan aird, gan tairbhe, gan feidhm, níl aon mhaith, níl maith, gan mhaith ar bith, ní gá, nach mbaineann, mhaith, fánach, tairbhe, in aisce, gan fiúntas, fiúntas, neamh-úsáid*, ba chuma',
    unwanted:
      'nár iarr, gan iarraidh, níor iarr mé, níor iarras, nach dteastaíonn, gan chead, gan toil, iarraidh, níor thug mé cead, níor thugas cead, níor chláraigh, níor shínigh mé, gan mo chead, gan mo thoiliú, nach bhfuil uaim, nach raibh uaim, nach n-iarrfaí, níor iarramar, nár theastaigh, nár iarras, gan choinne, gan cuireadh',
    mute: 'múch*, mhúch*, ciúnaigh*, díghníomh*, cas as, múchadh, much*, balbh*, cuir as, chasadh as, cas as iad, múchaigí, ciúin*, mhúchadh, dhíghníomh*, fhógraí, múchta, chiúnaigh*, fuaim, fhuaim',
    fillUp:
      'líon*, lionadh, lán, ag líonadh, cuimhne, bosca isteach, bhosca, spás, líonadh, stóras*, stór, lan, bhosca isteach, líonann, lán amach, mbosca, stórála, bosca lán, spáis, spas, ag glacadh spáis',
    wakeUp:
      'dúisigh*, dhúisigh*, ag dúiseacht, múscail*, dúiseacht, mhúscail*, i mo dhúiseacht, dhúiseacht, dúisíonn, múscailt, dúisithe, ndúiseacht, dhúisíonn, dúisigí, mo shuí, éirí, éiríonn mé',
    sleep:
      'codladh, codail*, ag codladh, chodladh, gcodladh, codlata, chodail*, leaba, shuan, codlaím, i mo chodladh, suan, chollad, dul a chodladh, tit a chodladh, néal, codhladh, codlaíonn, luí',
    list: 'liosta*, liosta, liostaí, líosta, do liosta, liosta ríomhphoist, liosta seachadta, liostái, rolla',
    database:
      'bunachar*, córas*, chóras, bunachar sonraí, bhunachar, gcóras, mbunachar, comhaid, comhad*, chorais, cuntais, cartlann*, taifid*, taifead*, thaifead*, clár, chlár',
    data: "sonraí, eolas*, faisnéis*, sonra, sonrai, mo shonraí, sonraí pearsanta, shonraí, sonrasc, t-eolas, n-eolas, faisneis*, fhaisnéis, bhfaisnéis, shonrai, d'eolas, pearsanta, mhionsonraí, mionsonraí",
    account: 'cuntas*, próifíl*, chuntas, gcuntas, proifil*, mo chuntas, phróifíl*, cuntais, chuntais, gcuntais, úsáideoir*, bpróifíl',
    subscription:
      'síntiús*, ballraíocht*, sintius*, plean, shíntiús, bhallraíocht, tsíntiúis, sintiúis, síntiúis, pacáiste, phlean, mballraíocht, táille bhliantúil',
    newsletter:
      'nuachtlitir*, nuachtlitreacha, fógra*, meabhrúchán*, nuacht, fógraí, feasachán*, foláireamh*, fógairt, meabhrucháin, bhfógraí, nuashonruithe, fhógra*, foláirimh, rabhadh, nuachta, scéala, tnuachtlitir',
    advert:
      'fógra*, fógraíocht*, margaíocht*, fograi*, fograiocht*, fógraí, fhógraíocht, fhógra*, mhargaíocht, bhfógra*, poiblíocht*, marg, tráchtála, margaíochta, marketing, fograí, bolscaireacht*, fógraíochta',
    offer: 'tairiscint*, tairiscintí, thairiscint*, margadh, margaí, tairg*, thairg*, dtairiscint*, mhargadh, tairisceana, sladmhargadh, tairiscinti',
    discount:
      'lascaine*, lacáiste*, sladmhargadh, díolachán, lascain*, lacaiste*, lascainí, reic, sladmhargaí, ar leathphraghas, saor*, sladdíol, promóisean*, shladmhargadh, laghdú praghais, díolacháin',
    voucher: 'dearbhán*, cúpón*, dhearbhán*, dearbhan*, cupon*, ndearbhán, bronntanais, cárta bronntanais, chúpón, dearbháin',
    loyaltyCard:
      'cárta dílseachta, dílseacht*, pointí, carta dilseachta, cárta club, pointi, phointí, cárta clubchárta, clubcard, dhílseachta, bpointí, clubchárta',
    prize:
      'duais*, dhuais*, crannchur*, lotto, raifil*, buaiteoir*, crannchuir, lató, duaiseanna, bhuaiteoir, gcrannchur, lottó, nduais, duaischiste',
    customer: 'custaiméir*, custaimeir*, cliant*, chustaiméir*, gcustaiméir*, ceannaitheoir*, tomhaltóir*, chliant, custaiméirí, úsáideoir',
    exCustomer:
      "iarchustaiméir*, ní custaiméir mé, nach custaiméir, bhí mé i mo chustaiméir, d'athraigh mé, ní custaiméir, níl mé i mo chustaiméir, ní mise bhur gcustaiméir, sholáthraí eile, d'athraíos, comhlacht eile, soláthraí eile, níl cuntas agam, ní chliant mé, ní cliant, nílim i mo chustaiméir, ní úsáidim, ní cheannaím",
    shop: 'siopa*, shiopa*, margadh, ollmhargadh*, siopaí, tsiopa, ollmhargaí, dunnes, tesco, lidl, aldi, supervalu, siopadóireacht*, mhargadh, t-ollmhargadh, spar, centra, siopai',
    company:
      'comhlacht*, gnó, gnólacht*, branda*, chomhlacht*, gcomhlacht*, comhlachtaí, bhur ngnó, ngnólacht, ghnó, cuideachta*, chuideachta, ghnólacht, gcuideachta, ngnó',
    organisation:
      'eagras*, eagraíocht*, carthanas*, cumann*, páirtí*, club*, eagraiocht*, chumann, gcumann, pháirtí, heagraíocht*, chlub, gclub, n-eagraíocht, grúpa*, gaeltacht, conradh na gaeilge, charthanas, cumainn, carthanacht*',
    member: 'ball, baill, bhaill, bhall, mball, comhalta*, mbaill, ballraíocht, bhallraíocht',
    donate: 'bronn*, síntiús, deonaigh*, deonachán*, tabhartas*, bhronn, dheonachán, deonú, deontas*, síntiús airgid, dheonú, airgead a bhailiú',
    vote: 'vótáil*, vóta*, toghchán*, vota*, votail*, thoghchán, toghchain, vótái, vótaí, vótáileann, toghcháin, dtoghchán, toghadh, reifreann*, guth',
    bank: 'banc*, bainc, bhanc*, mbanc*, aib, bainc aonta, credit union, comhar creidmheasa',
    money: 'airgead*, airgid, euro, t-airgead, hairgead, n-airgead, pingin*, cent, pinginí, scilling*, punt, eoró, airgead tirim, maoin',
    salary: 'tuarastal*, pá, pinsean*, tuarastail, phá, pinsin, thuarastal, bpá, bphinsean, phinsean, pa, ioncam*, liúntas*, pae',
    loan: "iasacht*, fiacha, creidmheas*, fiach, hiasacht, fiachas*, iasachtaí, bhfiacha, ar cíos, d'iasacht, chreidmheas, fhiacha, cardaí creidmheasa, n-iasacht",
    price:
      'praghas*, costas*, táille*, praghsanna, luach, phraghas*, chostas*, tailli*, gcostas*, bpraghas*, praghsann*, cosnaíonn, táillí, tháille, luachanna, costais',
    expensive: 'daor, costasach*, dhaor, daoire, ródhaor, ró-dhaor, an-daor, costasaí, chostasach',
    cheap: 'saor, saoire, níos saoire, saor go leor, saor-, an-saor, shaor',
    freeOfCharge: 'saor in aisce, in aisce, aisce, gan táille, gan chostas, saor, haisce, go saor, gan íoc, saor ó tháille',
    pay: "íoc*, íocaíocht*, d'íoc*, ioc*, íoctha, ag íoc, iocaiocht*, aistrigh airgead, íocann, n-íoc, íocfaidh, híoc*, d'ioc, aistriú, íocas, revolut, a íoc",
    bill: 'bille*, sonrasc*, admháil*, bhille*, billi, billí, mbille*, shonrasc, admhail*, sonraisc, admhálacha, dearbhú íocaíochta',
    buy: 'ceannaigh*, ceannach, cheannaigh*, ag ceannach, gceannaigh*, cheannach, ceannaíodh, cheannaíos, ceannaím, ceannaithe, cheannóidh, gceannach, ceannóidh*, cheannóinn, siopadóireacht, ceannaíonn, gceannóidh',
    sell: 'díol*, dhíol*, ag díol, diol*, díolachán*, ndíol*, dhíolas, dhiol*, díoltar, díolta, ar díol',
    order: "ordú*, ordaigh*, ordu*, d'ordaigh*, t-ordú, orduithe, n-ordú, d'ordaíos, ordaím, hordú, d'ordú, orduíthe, ordaithe",
    deliver:
      'seachaid*, seachadadh, seachadta, cúiréir*, sheachaid*, seachadann, cuireir*, tsheachadadh, sheachadadh, seachadfaidh, an post, seachadóir, loingsiú, seachadtha',
    parcel: 'beart*, bearta, pacáiste*, bhearta, bosca*, bheart, pacaiste*, phacáiste*, mbeart, bhosca, mbosca, bpacáiste, beartán*, bhurla',
    pickUp:
      'bailigh*, bailiú, bhailiú, tóg, phioc, bhailigh*, mbailiú, a bhailiú, piocadh suas, bailíonn, baileoidh*, phiocadh, bhaileoidh, bailithe, bailím, pioc suas, síob, shíob',
    returnGoods:
      "aisíoc*, malartaigh*, cuir ar ais, aisioc*, tabhair ar ais, aisíocaíocht*, malartú, t-aisíoc, n-aisíoc, d'aisíoc, ar ais, chur ar ais, mhalartú, ráthaíocht*, thabhairt ar ais, filleadh earraí, aisíoctha",
    bookReserve:
      'áirithe*, áirithint*, áirigh, bord, áirithint, airithint*, in áirithe, chur in áirithe, airithe, cuir in áirithe, bhord, áirithintí, n-áirithe, áirithinte',
    appointment: 'coinne*, coinní, choinne*, gcoinne*, coinni, coinne le, sliotán*, am coinne, hamanna',
    meeting: 'cruinniú*, cruinniu*, chruinniú*, comhdháil*, gcruinniú*, cruinnithe, comhdhail*, chomhdháil, chruinnithe, seisiún*',
    invite: 'cuireadh, cuirí, tabhair cuireadh, chuireadh, gcuireadh, cuireadh a thabhairt, cuirtear fáilte, thug cuireadh',
    contract: 'conradh*, conartha, chonradh, gconradh, comhaontú*, conarthaí, margadh',
    sign: 'sínigh*, síniú*, shínigh*, sinigh*, shíniú, síniúchán, síníodh, sínithe, saighneáil*, síneoidh, shiniu',
    card: 'cárta*, carta*, chárta*, gcárta*, cártaí, carda',
    phone: 'guthán*, teileafón*, fóin, ghuthán*, fhón*, bhfón, guthan*, nguthán, soghluaiste, móibíleach, iphone, guthain, mobile, phone, fón, fóna',
    number: 'uimhir*, uimhreacha, uimhreach, huimhir, n-uimhir, figiúr*, uimhire, huimhreach',
    newNumber:
      "uimhir nua, athraigh m'uimhir, m'uimhir nua, d'athraigh mé m'uimhir, uimhir athraithe, d'athraigh an uimhir, fón nua, sim nua, seo m'uimhir nua, d'athraíos m'uimhir, uimhir eile anois",
    simCard: 'sim, cárta sim, oibreoir*, líonra*, vodafone, eir, three, soláthraí*, chárta sim, gréasán fón, tesco mobile, lionra, roaming',
    email:
      'ríomhphost*, r-phost, riomhphost*, r-phoist, ríomhphoist, seoladh ríomhphoist, rphost, email, ríomh-phost, gmail, seoladh r-phoist, e-mail',
    letter: 'litir, litreacha, post, litreach, phost, litríocht, phoist, sa phost, poist, clúdach litreach, stampa*, postas',
    name: "ainm*, t-ainm, m'ainm, d'ainm, sloinne*, hainm*, ainmneacha, ainmnigh, n-ainm, shloinne, is ainm dom, leasainm",
    address: 'seoladh*, seoltaí, sheoladh, mo sheoladh, éirchód*, eircode, seoladh baile, heircode, tseoladh, seoltai, seoladh nua, eirchod',
    birth: 'breith*, lá breithe, rugadh*, bhreith*, breithe, lá breithe sona, bhreithlá, mbreithe, dáta breithe, breithlá, bhreithe, breithlae',
    age: "aois*, d'aois, haois, bliana d'aois, mionaoise*, faoi aois, n-aois, mionaoiseach*, aosach, bliain d'aois, aoise, fé aois",
    document:
      'doiciméad*, cáipéis*, foirm*, pas, páipéir, doicimead*, ceadúnas*, dhoiciméad, fhoirm, páipéar*, ceadúnas tiomána, caipeis*, cárta aitheantais, deimhniú, cheadúnas, foirmeacha, teastas*, ppsn, ndoiciméad, pháipéar*, bhfoirm',
    copy: 'cóip*, coip*, priontáil*, dúblach*, chóip*, gcóip, cóipeanna, chóipeáil, phriontáil, priont, macasamhail, cóipeáil',
    photo:
      'grianghraf*, pictiúr*, féinín*, griangraf*, pictiuir*, ghrianghraf*, phictiúr*, pictiur*, íomhá*, grianghraif, bpictiúr, íomhánna, féinphic, pic',
    video: 'físeán*, fiseán*, fisean*, gearrthóg*, físeáin, fhíseán*, fis, bhfíseán, youtube, tiktok, fís',
    website:
      'suíomh*, láithreán*, suiomh*, shuíomh, leathanach*, ar líne, suíomh gréasáin, idirlín, láithreán gréasáin, líne, leathanach gréasáin, suímh, gréasán*, tsuíomh, shuiomh',
    link: 'nasc*, nasc, naisc, url, nascann, nasctha',
    app: 'aip*, feidhmchlár*, aipeanna, haip, ríomhchlár*, bhogearra, bogearra*, feidhmchláir, n-aip, app',
    internet:
      'idirlíon*, idirlion*, wifi, líonra*, lionra*, gréasán*, idirlín*, leathanbhanda*, comhartha*, t-idirlíon, wi-fi, ceangal*, clúdach*, t-idirlion',
    computer: 'ríomhaire*, riomhaire*, taibléad*, ríomhairí, glúine, ríomhaire glúine, taiblead*, laptop, thaibléad, luchóg*, scáileán*, printéir*',
    password:
      'pasfhocal*, focal faire, phasfhocal*, cod, logáil*, pas fhocal, fhocal faire, logail*, uimhir phearsanta, chód, uimhir aitheantais, phasfhocail, gcód, pin, logáil isteach, cód, cóid',
    battery: 'ceallra*, luchtaire*, cadhnra*, cheallra, cadhnraí, gceallra, luchtaigh, lucht*, charge',
    press:
      'brúigh*, cliceáil*, brú, brúgh, cnaipe*, bhrú, bhrúigh*, chliceáil, clóscríobh*, bruigh*, cnaipí, cliceail*, bhruigh, chnaipe, gcnaipe, iontráil, tapáil',
    wordN: 'focal*, focail, fhocal*, briathra, bhfocal, fhocail',
    fileFormat: 'csv, excel, pdf, json, xml, comhad*, formáid*, formaid*, comhaid, chomhad, gcomhad, fhormáid, inléite ag meaisín, doc',
    privacy:
      'príobháid*, priobhaid*, gdpr, cosaint sonraí, rgcs, phríobháid*, sonraí pearsanta, chosaint sonraí, cosaint sonrai, rialachán, bpríobháid*, rúndacht*',
    law: 'dlí, dli, dlíthiúil*, cearta, ceart, mo chearta, dlithiuil*, gcearta, dhlí, reachtaíocht, cheart, de réir dlí, acht, neamhdhleathach*, mídhleathach*, dleathach*, ndlí, alt, airteagal, dlíthe, rialacha*, rialachán',
    lawyer:
      'dlíodóir*, aturnae*, dliodoir*, cúirt*, chúirt*, abhcóide*, cuirt*, dlíodóirí, giúistís, gcúirt, imeachtaí dlí, cás dlí, an dlí a chur, os comhair na cúirte, breitheamh, agairt',
    police: 'garda*, gardaí, na gardaí, póilíní, póilín*, gardai, gharda*, poilini, ngardaí, phóilíní, síochána',
    complain:
      'gearán*, gearan*, clamhsán*, ghearán*, tuairisc*, ngearán, gearáin, thuairisc*, tuairisceoidh*, clamhsan, gearáin a dhéanamh, déanfaidh mé gearán, ag gearán, thuairisceoidh, éagaoin',
    threaten:
      'mura, nó, rabhadh*, rabhadh deireanach, bagairt*, muna stopann, mura stopann, nó eile, murab ionann, iarmhairt*, iarmhairtí, ansin beidh, bagair*, aláram, muna, rabhaidh, nó tuairisceoidh, tabharfaidh mé, nó rachaidh mé',
    authority:
      'údarás*, rialtóir*, ombudsman, coimisinéir*, udaras*, rialtas*, comreg, coimisiún um chosaint sonraí, coimisiún*, dpc, comhairle*, chomhairle, coimisinéir cosanta, húdarás*, ccpc, rialtais, n-údarás, chomhairle contae, rialtoir, roinn*',
    proof: 'cruthúnas*, fianaise*, chruthú, cruthaigh*, cruthunas*, fhianaise*, chruthúnas*, gcruthúnas, finné*, deimhnigh, bhfianaise',
    mistake:
      'botún*, earráid*, dearmad*, botun*, mícheart*, micheart*, earraid*, bhotún*, dhearmad*, ndearmad, mbotún, meancóg*, mearbhall*, mícheart, mhícheart, trí bhotún, contráilte, éagóir, meascán, hearráid*, locht, truflais, measctha',
    wrongPerson:
      "uimhir mhícheart, duine mícheart, níl aithne agam, ní mise, duine eile, uimhir eile, ní hé seo, cé hé seo, níl aithne, micheart, an uimhir mhícheart, an duine mícheart, cé thusa, ní mise an duine, uimhir contráilte, uimhir mhicheart, níl aithne agam ort, ní mé, cé leis an uimhir, uimhir duine eile, uimhir duine éigin eile, cé sibhse, an uimhir chontráilte, duine contráilte, cé hí seo, ní hí seo, ní liomsa an uimhir, cé atá, ní hé m'uimhir, ní hé mo",
    correct: 'ceart, fíor, cruinn, fior, i gceart, cheart, gceart, ceart agat, beacht, fíre, cruinne, ar an eolas',
    lie: 'bréag*, breag*, ag insint bréag, mbréag*, fálsa, bréaga, bhréag*, bréagach, bhreag*, falsa, bréagadóir*, calaois, éitheach, ag cur dallamullóg, dallamullóg',
    spell:
      "litrigh*, litriú*, litrithe, litriu*, mílitrithe, scríofa mícheart, mhílitriú, litreofa, mílitriú, litrítear, síneadh fada, litir, d'ainm litrithe",
    change:
      "athraigh*, athrú*, d'athraigh*, athraithe, athru*, t-athrú, n-athrú, aistrigh*, athruithe, athraím, malartaigh*, hathrú, athróidh, d'athraíos, d'athraíodh, athraíodh, aistriú, mionathrú",
    update:
      'nuashonraigh*, nuashonrú*, ceartaigh*, cheartú, ceartú, nuashonru*, deisigh, leasaigh*, leasú, ceartaithe, cheartaigh*, nuashonraithe, athraigh, thabhairt suas chun dáta, suas chun dáta, leasaithe, cuir i gceart, gceartú, suas chun data',
    outdated:
      'sean, as dáta, seanda, as data, sean-, seanuimhir*, seanseoladh*, as feidhm, nach bhfuil bailí, imithe in éag, neamhbhailí, sheanuimhir, sheanseoladh, tsean, an seanuimhir, seo níos mó, as úsáid, sheansheoladh, seansheoladh',
    newOne: 'nua, úr, nuacht, nua-, úrnua, núa, ur, is nua',
    know: "fios, aithne, eolas*, a fhios, tá a fhios, níl a fhios, bhfuil a fhios, fhios, aithin*, d'aithin*, eol, aithním, níl fhios, níl aithne, feasach, ar eolas, n-aithne, haithne, fheadar, n'fheadar, feadar, fháil amach",
    think:
      'smaoin*, ceap*, sílim, creid*, measaim, cheap*, síl, ceapaim, shíl*, is dóigh, meas*, mheas*, chreid*, dar liom, ag smaoineamh, tuairim*, mheasas, ceapann, barúil, samhlaigh*, smaoiním, is dócha, machnamh*, is doigh liom, cheapas, mbarúil, creidim, gceapann, dóigh, feictear dom, chonacthas dom, sílfeá, tuairimí, sil, silim, síleann',
    understand:
      'tuig*, thuig*, tuiscint*, tuigim, dtuig*, thuigim, tuigeann, thuiscint, dtuigim, tuigthe, thuigeas, dtuigeann, dtuiscint, thuigeann, tuigidh, léir, soiléir*',
    remember:
      'cuimhn*, cuimhnigh*, meabhraigh*, chuimhn*, is cuimhin, gcuimhn*, ag cuimhneamh, mheabhraigh*, meabhrú, meabhrúchán, cuimhním, chuimhin, cuimhneamh, i gcuimhne, cuimhin, gcuimhne',
    forget:
      'dearmad*, déan dearmad, dhearmad*, rinne mé dearmad, ndearmad*, dearmadta, dhearmadas, ligeas i ndearmad, ná déan dearmad, déanaigí dearmad, dearmaid',
    mean: 'ciallaigh*, brí, ciall, chiall, cialla*, ciallaíonn, chiallaíonn, is é sin, bhrí, ciallaiónn, i gceist, is éard, atá i gceist, bhí i gceist',
    say: "abair*, dúirt*, deir*, rá, dúramar, a rá, insint, inis*, dúirt mé, duirt*, abraigí, ráite, a ra, deirim, dheir, d'inis*, dúras, a insint, ndúirt, ndeir, abrann, déarfaidh*, inseoidh*, luaigh*, déarfá, insigí, tabhair le fios, deirtear, ráiteas, nduirt, curtha in iúl, ndúras, in iúl, cuir in iúl, iúl, deireann",
    ask: "fiafraigh*, iarr*, d'iarr*, iarratas*, d'fhiafraigh*, ag iarraidh, iarraim, ceist, ceistigh*, fiafraím, d'iarras, d'fhiafraíos, fhiafraí, iarrfaidh, n-iarr*, hiarratas, fiafraí, t-iarratas, n-iarratas, cuir ceist, a iarraidh, achainí, impím, éilím, éileamh, d'iarramar",
    speak:
      'labhair*, caint*, labhairt, ag caint, labhraím, comhrá*, chaint*, labhróidh*, labhraíonn, labhraigí, comhra*, gcaint, chomhrá, cabaireacht, cainte, labhras, labhramar, labhraíomar, dul chun cainte, labhrúil',
    explain:
      'mínigh*, miniú, míniú*, mhínigh*, minigh*, soiléir*, míneoidh, mhíniú, soiléirigh*, míníodh, minithe, a mhíniú, soiléiriú, mhiniu, cúis',
    show: 'taispeáin*, taispeain*, thaispeáin*, taispeántar, léirigh*, taispeánann, thaispeain*, thaispeáint, dtaispeáin*, taispeánfaidh, léiriú, léiríonn, nocht',
    see: "feic*, feiceáil, chonaic*, fheic*, féach*, feach*, d'fhéach*, breathnaigh*, feiceann, bhfeic*, feicfidh*, fhaca, bhfaca, feicthe, feicim, feiceail, fheiceáil, bhreathnaigh*, amharc*, chonac*, ag féachaint, fheiscint, ag breathnú, breathnú, d'amharc*, le feiceáil, feicimid, breathnaím, feiscint, facamar, d'fheicfeá, feicfimid",
    hear: "cloisteáil, chloisteáil, cuala, éist*, ag éisteacht, cloisim, chuala*, cloisteail, clois*, chlois*, gcloisteáil, d'éist*, éisteacht, cloiseann, gcloisim, clos, gcuala*, eist*, chualas, ag éisteacht le, cluin*, chluin*, éistigí",
    find: "faigh*, aimsigh*, cuardaigh*, ag lorg, lorg, d'aimsigh*, aimsiú, cuardach*, ag cuardach, fuair, chuardaigh*, teacht ar, theacht ar, tháinig ar, ag tóraíocht, lorgaím, aimsíodh, chuardach, gcuardach, tóraigh, ar lorg, fáil amach",
    lose: 'caill*, chaill*, caillte, ar iarraidh, chailleas, gcaill*, caillim, amú, ar strae, cailliúint, caillfidh, ar seachrán, chailliúint, imithe amú',
    give: 'tabhair*, thug*, thabhairt, tugann, tabharfaidh*, thabhair, tugadh, tugaim, dtug*, tabhairt, tugtha, thugas, tugaigí, dtabhair*, thabharfaidh, thabharfá, tabharfá, tugaidh, bronn*, tugtar, thugann, thabhradh',
    take: 'tóg*, thóg*, tógann, tógáil, ag tógáil, tog*, glac*, ghlac*, thog*, beir*, thógas, thógáil, dtóg*, tógfaidh, tógtha, dtógáil, glacann, gabh, bain, tugaim, tóigh, tógaim, tógaint, rug',
    bring:
      'tabhair leat, beir*, thug*, tabhairt, tabhair, tabhair chugam, thabhairt, ag tabhairt, tabharfaidh, tabhair libh, beirim, thug leis, thug mé liom, bhreith',
    put: 'cuir*, chuir*, cur, leag*, cuirim, chur, leagan, gcuir*, cuirtear, cuireann, curtha, leagtha, gcur, cuirfidh, ionsaigh, cuirte, ag cur, cuireadh',
    hold: 'coinnigh*, coimeád*, choinnigh*, stóráil*, choinneáil, coinneáil, stóras, coinníonn, gcoinneáil, coimeadann, choimeád*, stórálann, coinníollacha, coimead*, stóráilte, coimeádtar, coinnítear, i seilbh, seilbh, gcoimeád, bhfuil agaibh, atá agaibh fúm, agaibh orm, fúm',
    have: 'tá, bhí, agam, bíonn, beidh, raibh, bheith, bí, bígí, mbíonn, mbeidh, bhíodh, bheadh, mbeadh, níl, atá, bíodh, bhfuil, bhíonn, tá agam, ta, bhi, beadh, go mbeidh, bhítear, beith, ata, bhiodh, acu, aige, ba, bhíos, táim',
    use: "úsáid*, usaid*, d'úsáid*, ag úsáid, bain úsáid, úsáideann, húsáid, n-úsáid, d'usaid*, bain leas, baint úsáide, feidhm a bhaint, úsáide, leas a bhaint, in úsáid",
    process:
      'próiseáil*, anailís*, proiseail*, phróiseáil*, próiseálann, bpróiseáil, phroiseail, próifíliú*, phróiseálann, próiseálaim, bainistigh, anailísigh, cóireáil',
    automatic:
      'uathoibríoch*, uathoibrioch*, meaisín*, róbat*, robat*, bot, algartam*, huathoibríoch, róbó*, go huathoibríoch, meaisin*, uathoibrithe, robó, mheaisín, intleacht shaorga, n-algartam, freagra uathoibríoch, bhot, ai, inneall',
    human:
      'duine, fíordhuine, duine daonna, daonna, oibrí*, fostaí*, ionadaí*, gníomhaire*, fíor-dhuine, fior dhuine, ndaonna, beo, duine beo, fiordhuine, daonnaí*, ball foirne, foireann, duine ceart, seirbhís do chustaiméirí, fhostaí, ghníomhaire',
    share:
      'roinn*, ag roinnt, comhroinn*, roinneann, tabhairt do, roinnt, ná roinn, comhroinnt, roinnigí, chomhroinnt, ná tabhair m, scaoil*, díol mo shonraí, scaipeadh, scaip*, nocht*, scaoileadh, gcomhroinnt, ná comhroinn, thabhairt do dhaoine, nochtadh',
    thirdParty:
      'tríú páirtí, tríú páirtithe, páirtithe, comhpháirtí*, páirtí, triu pairti*, daoine eile, tríú, comhlachtaí eile, cuideachtaí eile, páirtnéir*, duine eile, chomhpháirtithe, le dreamanna eile, daoine seachtracha',
    transferData:
      "aistrigh*, easpórtáil*, aistriú, bogadh, easportail*, d'aistrigh*, iniomparthacht*, íoslódáil*, haistriú, n-aistriú, t-aistriú, bog, ioslodail*, aistreofa, aistrithe, iosladail",
    limit:
      'teorannaigh*, srian*, srianadh, teorainn, cuir ar fionraí, ar fionraí, laghdaigh*, reoigh*, sos, shrianadh, cuir srian, teorann*, fionraí, reoite, cuir ar sos, laghdú, shrian, cuir ar shos, bhur moill, moilligh',
    check:
      'seiceáil*, seiceail*, deimhnigh*, sheiceáil*, fíoraigh*, seic, scrúdaigh*, seiceálaim, seiceálann, iniúch*, seiceálfaidh, sheiceail*, fíorú, athbhreithnigh, athbhreithniú*, cinntigh, féach isteach',
    confirm:
      'deimhnigh*, dearbhaigh*, cinntigh*, deimhniú*, dearbhú*, dhearbhú, dhearbhaigh*, dheimhniú, dheimhnigh*, chinntigh*, chinntiú, deimhniu*, dearbhu, daingnigh, deimhnithe, admhaigh, chur in iúl',
    choose:
      'roghnaigh*, rogha*, cinn, cinneadh, roghnú, roghanna, shocraigh*, roghnaím, socraigh*, socraím, togh, chinneadh, phioc, gcinneadh, roghnaíodh, roghnófá, pioc, rogha a dhéanamh',
    open: "oscail*, oscailte, d'oscail*, ag oscailt, osclaíonn, osclaím, n-oscail*, ar oscailt, osclaígí, oscailt, d'osclaíos, uaireanta oscailte, hoscailt, osclofar",
    close: 'dúnta, dhún*, ag dúnadh, dúnadh, dhúnadh, druid*, dhúnta, ndúnadh, dúnann, dúnaigí, dúnaim, dhruid*, dunta, ndúnann, dún, dunann',
    start:
      'tosaigh*, tosú, thosaigh*, ag tosú, cuir tús, tús, tosaíonn, tosnaigh*, thosnaigh*, dtosaíonn, tosóidh, thosú, tosaím, tosnú, dtús, dtosach, tosach, thosnú, dtosú, chuir tús, thosaíos, cas air',
    resume:
      "atosaigh*, cuir tús arís, athghníomhaigh*, arís, atosú, cas air arís, atosóidh, cuir ar ais, athghníomhú, athghníomhachtaigh*, gníomhachtaigh*, ag iarraidh arís, ar ais ar an liosta, cas ar, gníomhaigh, cuir ar siúl, athchlárú, d'atosaigh*, ar ais ar",
    goOn: 'leanúint, lean ar aghaidh, leanuint, ag leanúint, leanann, leanaigí, leanúint ar aghaidh, coinnigh ort, ar aghaidh, lean ort, leanas, leanfaidh, aghaidh, leanfaimid, coinnigí, lean, leanaim',
    come: 'teacht, tagann, tháinig*, ag teacht, tiocfaidh*, tagaim, tagaigí, dtiocfaidh, dtagann, thagann, thiocfainn, gabh i leith, goitse, theacht, tig, dteacht, tagtha, tagaidh, dtiocfá, thiocfá, tiocfad, thánag, bhfuil tú ag teacht, dtáinig, thagas, tagaimid, teara, tair, tar, tarraigí, tar anseo',
    go: 'téigh*, dul, chuaigh*, ag dul, rachaidh*, téann, gabh, imigh, deachaigh, ndeachaigh, téim, dula, rachaimid, téimid, rachainn, dulta, teigh*, chuas, téigí, chuamar, dtéann, théann, gabháil, rachad, goilte, dhul, ar aghaidh, gcuaigh',
    comeBack:
      "tar ar ais, fill*, filleadh, ag filleadh, ar ais, d'fhill*, beidh mé ar ais, fillfidh*, teacht ar ais, fhilleadh, ar ais sa bhaile, tiocfaidh mé ar ais, fillim, thar n-ais, tháinig ar ais, bhfillfidh, thar nais, fillte, beidh ar ais, casadh abhaile",
    arrive:
      'sroich*, bain amach, tháinig, shroich*, teacht, bhain amach, beidh mé ann, ag teacht, táim anseo, sroichim, tagtha, theacht, shroicheas, baint amach, tá mé anseo, sroichfidh, tá mé taobh amuigh, landáil, thuirling, tagann',
    wait: "fan*, fanacht, ag fanacht, d'fhan*, fanaim, fanaigí, fanfaidh*, ag feitheamh, feitheamh, fan liom, fan nóiméad, bhfanacht, fhanacht, táim ag fanúint, fanúint, d'fhanas, fan noimead, foighne, fanann, foidhne",
    stay: "fan*, fanacht, fanfaidh, d'fhan*, fanaim, ag fanacht, fanann, fanúint, fanfaimid, bhfanann, lóistín, ag stopadh",
    live: 'cónaí, i mo chónaí, conai, cónaíonn, chónaí, beo, saol, chonai, gcónaí, ag maireachtáil, mair*, cónaím, bheo, mhair*, maireann, saoil, shaol, i mo chonai, a chónaíonn, conaíonn, bhur saol, lonnaithe',
    moveHouse:
      "bhog mé, bog teach, teach nua, ag bogadh, seoladh nua, bhogamar, aistriú tí, d'aistrigh mé, bhog, bhogas, d'aistríomar, bhogadh, bogadh tí, athrú seolta, d'athraigh mé seoladh, árasán nua, ag bogadh tí, bhog muid, aistriú",
    abroad:
      'thar lear, eachtrach*, fánaíocht*, thar sáile, ar an iasacht, lear, coigríche, coigrích, roaming, i sasana, meiriceá, sasana, an eoraip, spáinn, an fhrainc, londain, astráil, iasacht',
    travel: 'taisteal*, turas*, turais, thaisteal*, ag taisteal, aistear*, thuras, dturas, dtaisteal, taistealaí, bóthar, bealach, camchuairt',
    holiday:
      'saoire, laethanta saoire, saoir, shaoire, lá saoire, saoire bainc, ar saoire, sos, mo laethanta saoire, sosanna, lae saoire, cáisc, laethanta saor, holidays',
    work: "obair*, post, oifig*, ag obair, hobair, n-obair, oibre, oibríonn, oibrigh*, poist, d'oibrigh*, oibreacha, oibríim, t-obair, bpost, oibrím, phost, jab, fostaíocht*, seal, hoifig, gairm*, n-oifig, agallamh, shift, seal oibre, saothar*",
    boss: 'bainisteoir*, saoiste*, comhghleacaí*, bas, bhainisteoir, cheannasaí, ceannaire*, comhghleacai*, mbainisteoir, stiúrthóir*, fostóir*, chomhghleacaí*, gcomhghleacaí*, bhas, maor, ceann roinne',
    retire:
      "scoir*, ar scor, pinsinéir*, dífhostaithe, difhostaithe, scor, éirithe as, gan obair, dífhostaíocht, dhífhostaithe, pinsineir, d'éirigh as obair, seanphinsinéir",
    study:
      "staidéar*, foghlaim*, mac léinn, ollscoil*, staidear*, mic léinn, d'fhoghlaim*, ag foghlaim, ag déanamh staidéir, hollscoil, ollscoileanna, céim, coláiste*, staidéir, cholaiste, gaeilge, choláiste, n-ollscoil, chéim, máistreacht, léinn, foghlaimeoir*, fhoghlaim",
    school:
      'scoil*, rang*, naíonra*, bunscoil*, meánscoil*, gaelscoil*, ranganna, ceacht*, gceacht, gaelcholáiste*, sa scoil, cheacht, mheánscoil, bhunscoil, creche, rhang, naionra, ceachtanna, clós, seomra ranga, dalta*',
    teacher:
      'múinteoir*, muinteoir*, cúrsa*, ollamh, mhúinteoir*, cursa*, chúrsa*, gcúrsa*, teagascóir*, oide*, mhuinteoir*, cúrsaí, múinteoirí, léachtóir*, príomhoide*, oiliúint, traenálaí',
    exam: 'scrúdú*, scrudu*, obair bhaile, triail, scrúduithe, ardteist*, teastas, tástáil*, mhocktest, scrúdaithe, sa scrúdú, tsteist, toradh*, torthaí, aiste*, staidéar, marc*',
    help: 'cabhair*, cabhraigh*, cuidigh*, cuidiú, chabhraigh*, chabhrú, cabhrú, cúnamh*, chuidigh*, cunamh*, chabhair, tacaíocht*, chúnamh, gcabhair, cabhróidh, cabhraíonn, chuidiú, chabhróidh, tacaiocht, cabhrófá, gcabhrú, gcabhróidh, gcúnamh, tacú',
    meet: 'buail*, bualadh le, bhuail*, casadh, feicfidh mé thú, le chéile, bualadh, mbuailfidh, buailfidh*, cas*, bhualadh, bhuaileas, chas*, feicfidh me thu, buailfimid, bhuailfidh, ag bualadh, gcasfaimid, cruinniú, bualadh libh, mbualfaimid, castar, feicfidh mé, craic, feicfimid, chéile',
    visit:
      'cuairt*, chuairt*, cuairteoir*, gcuairt, ar cuairt, cuairt a thabhairt, cuairteanna, cuairteoirí, cuairteoiri, bualadh isteach, tar ar cuairt, aoi, aíonna, camchuairt',
    friend:
      'cara*, cairde, chara, mo chara, chairde, a chara, a mhac, gcara, a stór, gcairde, buddy, a mhic, comrádaí*, a bhuachaill, lads, cairdeas, a lads, leaids, a dheartháirín, na lads',
    neighbour: 'comharsa*, comharsana, chomharsa*, gcomharsa*, comharsanacht, comharsan',
    family: 'teaghlach*, clann*, muintir*, gaolta, theaghlach*, chlann*, mhuintir*, gclann, dteaghlach, ghaolta, gaol, líon tí, teaghlaigh, muintire',
    mother: 'máthair*, mam, mamaí, mo mháthair, mháthair*, mathair*, mhathair*, mama, mamó, a mhamaí, mhamaí, máthar, mamai, a mham, mammy',
    father: "athair*, daid, daidí, m'athair, dadaí, daidi, n-athair, dhaid, mo dhaid, dhaidí, a dhaid, dad, t-athair",
    parents: 'tuismitheoir*, thuismitheoir*, dtuismitheoir*, mo thuismitheoirí, tuistí, mam agus daid, tuismitheoiri, muintir',
    son: 'mac, mic, mo mhac, buachaill*, mhac, bhuachaill*, a mhic, gasúr, leaid, mbuachaill, garsún*, mhic, buachaillí, gasur',
    daughter: "iníon*, inion*, m'iníon, cailín*, chailín*, gcailín*, cailin*, chailin*, hiníon, iníonacha, iníne, girseach, gearrchaile, n-iníon",
    child:
      'páiste*, leanbh*, paiste*, gasúr*, gasúir, leanaí, pháiste*, bpáiste*, leanai, naíonán*, babaí*, paisti, pháistí, bhabaí, mbabaí, linbh, gcuid leanaí, babai, clann, chlann, leainbh, phaisti, tachrán*, óg',
    sibling:
      "deartháir*, deirfiúr*, dearthair*, deirfiur*, col ceathrar, aintín*, uncail*, dheartháir*, dheirfiúr*, driotháir, driofúr, deirfiúracha, deartháireacha, chol ceathrar, aintin, n-uncail, m'uncail, m'aintín, haintín, neacht, nia, ceathrair, col ceathracha, dritháir",
    grandparent:
      'seanmháthair*, seanathair*, mamó, daideo, mhamó, nana, maimeo, sheanathair, sheanmháthair, dhaideo, seanmhathair, seantuismitheoir*, móraí, nan, maimeó, daideó, mhaimeo',
    spouse:
      "fear céile, bean chéile, buachaill, páirtnéir*, bean, fear, leannán*, mo bhean, m'fhear, fhear céile, bhean chéile, chéile, grá geal, céile, chailín, leathbhádóir, bhuachaill, nuachar, banchéile, stócach",
    man: "fear, fir, an fear, fhear, bhfear, mo dhuine, fhir, boc, diúlach, d'fhear, leaid, a fhir, garsún, sheanduine",
    woman: 'bean, mná, an bhean, bhean, mban, mna, mhná, bean uasal, mbean, cailín, mnaoi, bhanaltra',
    love: 'gra, a ghrá, ghrá*, stór, a stór, a stóirín, croí, a chroí, póg*, mo ghrá, a thaisce, phóg*, chroí, grámhar, a chuisle, a rún, a stor, gráim, grá mór, is breá liom, pógadh, phogadh, póga, cuisle, muirnín, mhuirnín, gealgháire, leannán, barróg*, a leanbh, a mhuirnín, i ngrá, xxx, mo stór, is aoibhinn, grá',
    marry:
      'pós*, pósta, phós*, bainis*, pósadh, ag pósadh, phósadh, colscaradh, scartha, bpósadh, bhainis, mbainis, colscartha, gealltanas pósta, scaradh, brídeog*, bhainise, phosadh, posadh, geallta',
    die: "fuair bás, marbh*, cailleadh*, d'éag*, bhás*, éag, caillte, d'imigh sé ar shlí na fírinne, slí na fírinne, nach maireann, bas, mharbh*, fuair bas, bháis, shlí na fírinne, a cailleadh, gcaillfear, cailleadh í, cailleadh é, chailleadh, bhfuair bás, a fuair bás, ar dheis dé, dheis dé, mharaigh*, maraíodh, as an saol, bás, báis, básaigh*",
    funeral:
      'sochraid*, uaigh*, tórramh*, cur, sochraide, adhlac*, cré, shochraid*, thórramh, faire, reilig*, tsochraid, adhlacadh, sochraidi, brón, roilig, tórraimh, comhbhrón*, adhlactha, ríp',
    sick: 'tinn, breoite, slaghdán*, fliú, fiabhras*, tinneas*, galar*, slaghdan*, bhreoite, covid, thinn, ag cur amach, ag casacht, fliu, ag caitheamh aníos, víreas, slaghdáin, dona, go dona, othar*, aicíd*, ailse, casacht*, tinnis, gan a bheith ar fónamh, fonamh, fiabhrais, breoiteacht, chasacht, coróinvíreas, thinneas, urlacan',
    hurt: 'gortaithe, ghortaigh*, tinneas, pianmhar, gortú, phian*, nimhneach, gortaigh*, bpian, ghortú, bris*, bhris*, thit mé, dó, gearr*, tinn, gortuithe, thiteas, nimhneacht, ghearr, créacht, cos briste, pian, pianta',
    doctor:
      'dochtúir*, dochtuir*, fiaclóir*, banaltra*, clinic*, dhochtúir*, altra*, fiacloir*, fhiaclóir*, ndochtúir, chlinic, gp, lia, tréidlia, liachta, fisiteiripeoir, clinig, bhanaltra, síciatraí, poitigéir, radharceolaí, míochaine',
    hospital:
      'ospidéal*, ospideal*, obráid*, máinliacht*, otharcharr*, t-ospidéal, hospidéal, obraid*, otharlann*, n-ospidéal, éigeandáil*, ospidéil, aonad, barda, t-otharcharr',
    medicine:
      'leigheas*, piollaí, cógas*, cógaslann*, cogaslann*, piolla*, oideas*, antaibheathach*, chógas*, vacsaín*, instealladh, leighis, chógaslann, gcógaslann, piollai, pharma, siopa poitigéara, poitigéara, phiollaí, chogaslann, frithbhith*, taibléid',
    body: 'ceann, lámh*, droim, súil*, fiacail*, cheann, lamh*, chos*, gcos*, dhroim, shúil*, fhiacail*, muineál, bolg*, béal, cluas*, chluas*, fiacla, cloigeann*, scornach*, croí, tóin, ucht, guala*, méar*, glúin, ghlúin, lámha, cosa, goile, aghaidh, boilg, gruaig, bholg, srón*, craiceann, sciathán, láimh, inchinn, fuil, cos, coise, gcos',
    oldPerson:
      'seanduine*, seanóir*, seanbhean*, seanfhear*, sean, aosta, aosach*, seandaoine, scothaosta, tseanduine, shean, seanmhná, pinsinéir, sheanduine',
    blindDeaf:
      'dall, bodhar, ní fheicim, nach bhfeiceann, ní féidir liom léamh, dhall, bhodhar, daill, nach gcloiseann, ní chloisim, ní léim, lagamhairc, spéaclaí, spéacla, dallraithe, radharc, gan radharc, míchumas*, ní féidir liom feiceáil, ní fheiceann, ní fheicim go maith',
    home: 'baile*, abhaile, tigh, sa bhaile, bhaile*, theach, tí, dteach, tithe, ar ais sa bhaile, dti, mo theach, tithíocht, baile, teach, teacha',
    flat: "árasán*, arasan*, cíos, tiarna talún, ar cíos, cios, t-árasán, árasáin, n-árasán, tionónta*, thionónta, lóistín*, gcíos, d'árasán, tiarna, léas, hárasán, chíos, seomra ar cíos, roinnt tí, comhthionónta",
    room: 'seomra*, cistin*, seomra folctha, shomra, sheomra*, chistin*, leithreas*, folctha, tseomra, gcistin, seomraí, halla, staighre*, seomra leapa, seomra suí, leithris, lhalla, áiléar, seomrai',
    door: 'doras*, fuinneog*, geata*, dhoras*, fhuinneog*, ndoras*, doirse, geata, dorais, fuinneoga, clog an dorais, bhfuinneog, bell, ngeata, fuinneoige, dhorais',
    key: 'eochair*, eochracha, glas, n-eochair, eochrach, heochair, glasáil*, t-eochair, ghlas, faoi ghlas, ghlasáil',
    furniture:
      'bord, cathaoir*, leaba, tolg, bhord, chathaoir*, troscán*, leapa, leapacha, cófra*, tolgán, mbord, vardrús, gcathaoir, throscán, scáthán*, tocht, seilf*, chófra, bhoird, tarraiceán, ikea, troscan, leabaidh, boird',
    light:
      'solas*, lampa*, leictreachas*, cumhacht*, soilse, leictreachais, tsolas, leictric, cumhachta, tsoilse, bolgán*, leictreachas, lampaí, plocóid*, shoilse, gan leictreachas, torch, choinneal, coinneal, aibhléis*, esb',
    heating:
      'teas*, téamh*, uisce*, gás, píopa*, teasaire*, gas, uiscí, t-uisce, coire*, radaitheoir*, phíopa*, n-uisce, sconna*, tine, theas, gáis, píopaí, ghás, huisce, teasa, uisce te, téamh lárnach, coire gáis, pluiméir*, ola, móin, sceitheadh',
    garden:
      'gairdín*, gairdin*, bláth*, crann*, blath*, ghairdín*, féar, bláthanna, crainn, ngairdín, fhéar, plandaí, planda*, chrann, gcrann, clós, lus, luibh, rós, rósanna, bhláth*, blathanna, faiche, torthaí, gháirdín',
    street:
      'sráid*, bóthar*, cearnóg*, sraid*, bothar*, bhóthar*, mbóthar, tsráid, shráid, bóithre, chearnóg, bothair, bóthair, lána, coirnéal, mótarbhealach*, droichead*, bealach, timpeallán*, plás, aibhinne, cosán*, acomhal, n67',
    city: 'cathair*, baile mór, sráidbhaile*, bhaile mór, baile átha cliath, gaillimh, corcaigh, cathrach, gcathair, chathair*, bhaile átha cliath, luimneach, bhaile, sraidbhaile, contae, gcorcaigh, ngaillimh, béal feirste, conamara, ciarraí, dún na ngall, baile, lár na cathrach, port láirge, dhún, mbaile, dublin, galway, ceantar*, chontae, mhaigh eo, doire',
    country:
      'náisiún*, stát*, éire, tír, tir, thír, dtír, éireann, éirinn, tíre, tuath, faoin tuath, tuaithe, stáit, heireann, eirinn, náisiúin, gaeltacht, ghaeltacht, domhan, saol, tírdhreach',
    car: 'carr*, tiomáin*, thiomáin*, tiománaí*, charr*, gcarr*, tiomain*, carranna, tiomáint, thiomain*, ghluaisteán*, gluaisteán*, ag tiomáint, cairr, dtiomáint, chairr, veain, leoraí*, trucail, jíp, ceadúnas tiomána',
    parking:
      'páirceáil*, peitreal*, garáiste*, pairceail*, pháirceáil*, díosal*, peitril, carrchlós*, charrchlós, peitreail, garaiste, stáisiún peitril, ngaráiste, gcarrchlós, carrpháirc, diosal, breosla',
    bus: 'bus*, busanna, bhus*, stad an bhus, tacsaí*, tram, mbus*, tacsai*, luas, thacsaí, stad bus, bhusanna, bus éireann, dart, citylink, stad, leap, gobus, bhusáras',
    train:
      'traein*, traenach, stáisiún*, ardán*, staisiun*, thraein*, dart, traenacha, dtraein, iarnród*, heuston, iarnrod, ardan, stáisiúin, luas, thraenach',
    plane:
      'eitilt*, eitleán*, aerfort*, eitlean*, t-aerfort, n-eitilt, heitilt, eitiltí, t-eitleán, ryanair, aer lingus, aerfoirt, ag eitilt, eitleáin, haerfort, aerlingus',
    bike: 'rothar*, gluaisrothar*, rothair, rothaíocht*, rhothar, ag rothaíocht, gluaisrothair, scútar*, rothaiocht*',
    ticket: 'ticéad*, ticead*, thicéad*, ticéid, dticéad*, thicead, ticéadaí, ticeid, pas bordála, cárta leap',
    hotel: 'óstán*, ostan*, óstlann*, t-óstán, n-óstán, óstáin, leaba agus bricfeasta, b&b, brú, airbnb, bnb, lóistín, hóstán, campáil*',
    walk: 'siúl*, shiúil*, rith*, ag siúl, siul*, siúlóid*, spaisteoireacht*, siuloid*, shiúlóid*, ag rith, siúil, tsiúlóid, shiul*, dreapadóireacht*, sléibhte, spaisteoirecht, shiúlas, bogshodar, dreapadh',
    dog: 'madra*, ainmhí*, gadhar*, peata*, mhadra*, mada, cait, capall*, chat, ainmhi*, caoirigh, bó, coileán*, mhadra, puisín*, madraí, ghadhar, capaill, cearc*, iasc, muc, luch*, coinín*, chapall, gcat, mhada, asal, bheithíoch, bheithigh, lachan, cat, éan, éin',
    food: 'feoil*, torthaí, glasraí, bhia*, iasc*, prátaí, práta*, feola, fheoil, béile, mbia, sicín*, bradán, anraith*, sailéad*, ceapaire*, úll*, toradh, oráiste*, bhéile, slisíní, ispíní, bagún, burgar, prátai, trátaí, glasra, banana*, oinniúin, sceallóga, itheachán, turcaí, béigil, rís, pasta, bianna, mairteoil, liamhás, bia, biadh',
    bread:
      'arán*, bainne*, uibheacha, cáis, aran*, im, bhainne, t-arán, n-arán, mbainne, ubh, iógart, plúr, chais, uachtar, cáise, gránach, brioche, t-im, haráin, scóna*',
    sweets:
      'cáca*, seacláid*, siúcra*, caca, seaclaid*, milseán*, brioscaí, uachtar reoite, chaca*, gcáca, milseáin, reoite, milseog*, sheacláid, siúcra, briosca*, shiúcra, milsean*, mil, císte*, deasserts, toirtín*, subh',
    coffee: 'caife*, tae*, chaife, gcaife, cupán, cupán tae, dtae, thae, cupan, cappuccino, caifé, cupáin, cupa tae, latte, cupa',
    waterDrink:
      "beoir*, fíon*, deoch*, ag ól, ól*, uisce beatha, pionta*, piontaí, fion*, d'ól*, dheoch, deochanna, fuisce, ol, bheoir, dí, ólaim, ndeoch, fhíon, leann, piont*, ólann, ceirtlis, cúpla pionta, ar meisce, meisce, ólta, póit*, ginn, phionta, cócó, leann dubh, guinness, oráiste, d'ólamar, ólachán, bpionta, sú, vodca, pórtar, shú",
    eat: "ag ithe, d'ith*, ithe, ocras*, ithim, ocrach, itheann, ite, n-ithe, ithimid, hocras, íosfaidh*, íosfaimid, d'itheas, ithigí, t-ocras, ithfidh, bia a ithe, greim le hithe, hithe, ith, ithid",
    cook: 'cócaire*, cócaireacht*, oideas*, cocaireacht*, cócaráil*, chócaráil, cócaireacht, bruith*, bácáil*, friochadh, rósta*, bhácáil, oigheann, oigheann*, réitigh, ag cócaráil, ullmhaigh, oidis, oighean, pota, beirigh, gcócaireacht, róst',
    meal: 'dinnéar*, bricfeasta*, dinnear*, béile*, suipéar*, lóin, dhinnéar*, bhricfeasta*, bhéile*, mbéile, lon, béilí, ndinnéar, dinnéir, mbricfeasta, sneaic*, lóinín, tae, roinnt, lón',
    restaurant:
      'bialann*, píotsa*, caifé, teach tábhairne, tábhairne*, pub, bhialann*, piotsa, pióta*, beár, teach tabhairne, mbialann, tabhairne*, phíotsa, dteach tábhairne, bialainne, caife*, supermacs, mcdonalds, chipper, tábhairn, theach tábhairne, bár, phub, tigh, takeaway, just eat',
    smoke:
      'tobac*, caith, toitín*, toitini*, ag caitheamh tobac, deatach, chaitheamh, thobac, toitíní, thoitín*, toitin*, chaith tobac, caitheann, píopa, vape*, galtoitín, dtoitín',
    diet: 'aiste bia, meáchan*, aclaíocht*, giomnáisiam*, corpacmhainn*, meachan*, aclaiocht*, gym, cothú*, mheáchan*, haclaíochta, ióga, spórtlann*, traenáil*, haclaíocht, calra*, aclaí, kilo*, sláintiúil, folláin*, bhia folláin, sláinte',
    clothes:
      'éadaí, bróga, seaicéad*, gúna*, eadai, éadach, broga, bróg*, bríste*, cóta*, geansaí*, léine, briste*, stocaí, n-éadaí, ghúna*, geansai*, bhróga, chóta, léinte, jacaed, hata*, sciorta*, briste, héadaí, jeans, éide, bhríste, mála, mbróga, mála*, caipín, scairf, lámhainní, leine, tshirt, fobhríste, chulaith, culaith*, mhála, treabhsar, jeansanna',
    wash: 'nigh*, glan*, níochán*, ag ní, ní, ghlan*, niochan*, ag glanadh, nigh, glanadh, glantach*, cith*, folcadh*, meaisín níocháin, nighim, níomh, tuáille, nite, cithfholcadh, chith, gallúnach, ghlanadh, glantóir, scuab*, folcadán, soitheach*, soithí, bruscar, gréithe, folúsghlantóir, salach, iarnáil',
    beauty:
      'gruaig*, gruagaire*, bearbóir*, ingne, ghruaig*, ghruagaire*, bearradh*, áilleacht*, bearbóir, smideadh*, ingní, bearbaire, gruaige, bearradh gruaige, facial, masc, massage, suathaireacht, spa, fabhraí, féasóg*, cumhrán, dath gruaige',
    gift: 'bronntanas*, bronntanais, bronntan*, iontas, bhronntanas*, bronntanaisí, mbronntanas, féirín*, bhronntanais, féirín, phre, ionadh',
    partyFest:
      'cóisir*, céiliúir*, féile*, nollaig*, coisir*, nollag, ceiliúradh, féilte, chóisir*, oíche na nollag, cáisc*, céiliúradh*, cháisc, lá fhéile pádraig, gcóisir, samhain, pádraig, fleá*, fheile, oireachtas*, ceilidh, céilí, nollaig shona, bliain nua, athbhliain, bainis, oíche shamhna, oíche chinn bliana, fleadh*, shona, shiamsa, sean-nós, comhghairdeas, craic agus ceol, halloween',
    game: "cluiche*, imir*, ag imirt, d'imir*, imrím, cluichí, chluiche*, imirt, gcluiche*, imreoidh*, imríonn, spraoi, himirt, bpléisiúr, xbox, playstation, ag súgradh, súgradh, cartaí, cártaí, bréagán*, chluichí, cluichi, bingo, ficheall, fortnite",
    sport:
      'spórt*, peil*, foireann*, traenáil*, cluiche*, iománaíocht*, cispheil*, sport*, traenail*, clg, rugbaí, gaa, iomanaiocht*, sacar, pheil*, fhoireann*, thraenáil*, camógaíocht*, snámh*, liathróid*, cluiche ceannais, páirc an chrócaigh, dornálaíocht, haca, foirne, fornia, corn, peil ghaelach, imreoir*, bhfoireann, gclub, galf, leadóg*, cúl, dtraenáil, scór*, spoirt, spóirt, iomáint, shnámh, linn snámha, rás, rásaíocht',
    win: 'buaigh*, bhuaigh*, bua, bhuamar, bhua, buach, buann, mbua, bhuas, buaite, bhuaig, ag buachan, buachan, mbuafaidh, bhuafaidh, gnóthaigh, lámh in uachtar, seaimpín*',
    music:
      'ceol*, amhrán*, amhran*, ceolchoirm*, cheol*, banna*, amhráin, t-amhrán, gceol, canadh, ag canadh, ceoil, bhanna, can, seinm, seisiún*, giotár*, damhsa*, n-amhrán, ceolchoirme, fidil, feadóg*, rince*, ag seinm, port*, ag rince, phianó, cantain, cór, pianó, spotify, ghiotár, damhsa, cheolchoirm*, ceoltóir*, tionlacan',
    film: 'scannán*, pictiúrlann*, sraith*, scannan*, scannáin, phictiúrlann, dráma*, scannánaíocht, netflix, amharclann*, bpictiúrlann, drama, eipeasóid*, seó, pictiurlann, sheinm, sraithe, aisteoir*',
    tv: 'teilifís*, raidió*, nuacht*, teilifis*, tg4, rté, raidio*, cainéal*, theilifís*, rnag, clár*, chlár, nuachtán*, rte, dteilifís, raidió na gaeltachta, cláir, tv, podchraoladh, cianrialtán, páipéar nuachta, gcainéal',
    book: 'leabhar*, leabharlann*, leabhair, leabharlainne, úrscéal*, urscéal, sa leabharlann, leabharlanna, irisí, iris*, siopa leabhar, léitheoireacht*, filíocht, dán, gearrscéal*, foclóir*',
    weather:
      'aimsir*, báisteach*, sneachta*, gaoth*, stoirm*, baisteach*, fearthainn*, ag cur báistí, báistí, gaofar, ghaoth*, haimsire, shneachta, ag stealladh, tintreach, ceo, grian*, réamhaisnéis, n-aimsir, aimsire, grianmhar, scamall*, scamallach, haimsir, sioc, leac oighir, scáth fearthainne, scáth báistí, fliuch*, tirim, toirneach, ag cur sneachta, brádán, thirim, clagarnach, ghrian, tuile, braon, ráig, stoirmeacha, ghála, spéir',
    warmCold:
      'fuar*, te, teas*, fuacht*, grian*, fhuar*, fuair, brothallach*, teocht*, ghrian, meirbh, conas an teas, sioc, an-fhuar, fhuacht, théamh, bogthe, oighear*, préachta, lag leis an teas, gréine, céim, an-te, fionnuar',
    church:
      'eaglais*, dia, séipéal*, aifreann*, seipeal*, sagart*, paidir*, guí, paidreacha, phaidreacha, heaglais, teampall*, aifrinn, beannacht*, a thiarna, mhuire, íosa, dé, guigh*, mosc*, bail ó dhia, paróiste, dia linn, buíochas le dia, beannaigh, naomh*, baisteadh, chéad chomaoineach, chomaoineach, bíobla, thiarna, críost, ag guí, mhosc, le cúnamh dé, allah, tsagart, manach',
    hope: 'dóchas*, tá súil agam, ádh, ta suil agam, súil, go n-éirí leat, dochas*, go n-éirí, ádh mór, adh, t-ádh, súil agam, guím, ghuím, le cúnamh, n-éirí, gach rath, rath, an t-adh, beir bua, comhghairdeas, tréaslaím, maith thú, fair play, ádh mór ort, dhóchas, tá súil, suil agam',
    worry:
      'imní*, buairt*, eagla*, imni*, faitíos*, buartha, bhuairt, himní, neirbhíseach*, faitios, scanraigh*, scanraithe, n-imní, t-imní, strus*, ná bí buartha, bhuartha, eaglach, imníoch, scanrúil, heagla, bheith buartha, n-eagla, anbhuain, scanradh, scaoll, trína chéile, anbhá, uafás, n-aireachtáil, uaigneas',
    laugh:
      'gáire*, gaire*, greannmhar*, haha*, ag magadh, magadh, ag gáire, ghreannmhar, gáirí, craic, greann*, lol, hahaha, mhagadh, ghreann, scige, jóc*, seó bóthair, ha, joke',
    cry: 'caoin*, ag caoineadh, gol, ag gol, brónach*, bron*, brónach, ghol, deora, brón*, bhrónach, chaoin*, gruama, cumha, in ísle brí, croíbhriste, briseadh croí, dubhach, uaigneach*, dólás, goil, dúlagar',
    happy:
      'sona*, áthas*, athas*, sásta*, shásta, lúcháir*, shona*, sonas*, sasta*, áthasach*, ríméad*, gliondar*, t-áthas, ríméadach, háthas, shasta, meidhreach, luchair, thar a bheith sásta, aoibhneas, ríshásta, gliondrach, spleodar',
    good: 'maith, go maith, breá, iontach, ar fheabhas, mhaith, an-mhaith, níos fearr, is fearr, fearr, bhreá, go hiontach, hiontach, thar cionn, sármhaith, thar barr, go breá, feabhas, brea, galánta, deas, dheas, togha, ar dóigh, t-iontach, maith thú, maithe, iontac*, sár, n-iontach, go hálainn, an-deas, cineálta, fheabhas, foirfe*, barr, an-bhreá, thaitin, taitníonn, thaitníonn, is maith liom, cáilíocht, go seoighe, mór le rá, snasta, dochreidte, blasta, maitheas, gleoite, folláin, niamhrach, mhór, ceolmhar',
    bad: 'olc, dona, uafásach*, go dona, uafasach*, náireach*, go holc, níos measa, scannalach*, measa, millteanach*, holc, droch*, náire, truamhéalach, náiriúil, go huafásach, drochsheirbhís, déistineach*, droch-, dhroch*, huafásach, masmasach, ndona, lofa, gránna, lochtach, millte, tubaiste*, míshásta*, mhíshásta, gránnaigh, diabhalta, cac, scanrúil, scannal, bocht, mór an náire, náireach, lag, ainnis, bréan, mímhúinte, mhímhúinte',
    beautiful:
      'álainn, alainn, deas, gleoite, hálainn, dathúil*, áille, go hálainn, n-álainn, an-álainn, slachtmhar*, sciamhach*, dathuil, dheas, n-alainn, galánta, maisiúil',
    important:
      'tábhachtach*, tabhachtach*, práinneach*, prainneach*, tábhacht*, éigeandála*, phráinneach*, thábhacht*, phrainneach*, tromchúis*, bunriachtanach, dtábhacht*, práinn*, riachtanach, thar a bheith tábhachtach',
    easy: 'éasca*, furasta, simplí*, easca*, héasca, simpli*, fhurasta, éascaí, fusa, níos éasca, níos fusa, t-éasca, saoráideach',
    hard: 'deacair*, crua*, dodhéanta, dheacair*, deacra, níos deacra, ndeacair, dodheanta*, chrua, casta*, dian, doiligh, deacracht*, dúshlán*, achrannach, trioblóideach, chasta, achrann, dhian',
    big: 'mor, ollmhór*, mhór, níos mó, is mó, mora, móra, mhóra, fathach, ard, leathan*, ollmhor, fada, an-mhór, fairsing, mhor, rómhór, mór, mórthaobh',
    small: 'beag*, bheag*, bídeach*, beaga, lú, mbeag, bheaga, is lú, níos lú, an-bheag, íseal, mion*, gearr, caol, cúng, ró-bheag',
    full: 'lán, lan, líonta, iomlán, plódaithe, dearg lán, lionta, lán go béal, lán de dhaoine',
    empty: 'folamh*, fholamh*, folúntas, bán, folmhaigh, rud ar bith fágtha, fágtha, foilimhe, glanta, bhfolamh',
    busy: 'gnóthach*, gnothach*, gan am, níl am, cruógach*, broidiúil*, níl an t-am, faoi bhrú, ghnóthach*, níl aon am, níl am agam, faoi bhrú oibre, táim gnóthach, an-ghnóthach, cruinniú agam, go leor ar siúl, obair le déanamh, teannta, lán le hobair, ar siúl agam, nílim saor, níl mé saor, gafa, bruite, i lár',
    freeTime:
      'saor, am saor, ar fáil, fáil, an bhfuil am, am agat, fail, saor anocht, an bhfuil tú saor, saor amárach, bhfuil tú saor, shaor, an mbeidh tú saor, infhaighte, bhfuil am, caitheamh aimsire, am spártha, saorama',
    ready:
      "réidh, reidh, ullamh*, ullmhaithe, faoi réir, ullmhaigh*, tá sé réidh, d'ullmhaigh*, n-ullamh, ullmhú, prapáilte, faoi reir, hullmhú, prapáil, réidh le",
    tired:
      'tuirseach*, traochta, thuirseach*, tuirse*, tnáite, an-tuirseach, thuirse, spíonta, cloíte, marbh, tuirsiúil, marbh tuirseach, codladh, dtuirse, traochta amach, claoite',
    broken:
      'briste*, bhris*, níl ag obair, nach n-oibríonn, bhriste, as ord, as feidhm, nach bhfuil ag obair, ní oibríonn, scriosta, níl sé ag obair, theip*, teip*, níl sí ag obair, as gléas, briseadh, fabht*, lochtach*, millte, mbriseadh, cliste, clis*, locht, nach oibríonn, stróicthe, níor oibrigh, níl an, chlis*, loite, stalcadh, reoite, theip ar, bhriseas, ag sileadh, ligean, lúbtha, ghliogair',
    repair:
      'deisigh*, deisiú*, dheisigh*, deisiu*, meicneoir*, cóirigh*, socraigh*, dheisiú, deisithe, ndeisiú, dheisiu, deisiúcháin, deiseoir, leictreoir*, chóiriú, cóiriú, ceartaigh, pluiméir, deisitheoir, socrú, teicneoir*, shocrú, ag deisiú, garáiste, faoi dheisiú, deiseofar',
    problem:
      'fadhb*, deacracht*, trioblóid*, fhadhb*, fadhbanna, bhfadhb, thrioblóid*, ceist, trioblóidí, fabhb, fadbh*, dheacracht*, cruachás, trioblóid, triobloid*, cás, callán, achrann',
    possible:
      "féidir, b'fhéidir, seans*, is dócha, seans go, b'fheidir, bfhéidir, feidir, dócha, dóichí, d'fhéadfadh, bfheidir, indéanta, tseans, dóigh, docha, gach seans, dealraitheach",
    sure: 'cinnte*, cinnte, go cinnte, chinnte, dearfa, gan amhras, siúráilte*, amhras, gcinnte, go deimhin, deimhin, ar ndóigh, ndóigh, gan dabht, dabht, siurailte, ndoigh, geallaim, gan cheist, dar ndóigh',
    really:
      'i ndáiríre, an-, dáiríre, go fírinneach, go mór, dairire, fíor, ndáiríre, thar a bheith, go fíor, go hiomlán, ana, rí, i ndairire, fíor-, dháiríre, fírinne, fírinneach*, go mórmhór, i bhfírinne, iontach, uafásach, go han, dha riribh, fior',
    quickly:
      'go tapa, tapa, go gasta, brostaigh*, gasta, go luath, déan deifir, deifir, go sciobtha, sciobtha, tapaidh, bhrostaigh*, thapa, ghasta, luas, práinn, déan deabhadh, deabhadh, brostú, dheifir, go beo, go mear, mear, go tapaidh, brostaígí, tapúil, scioptha',
    slowly: 'go mall, mall, mhall, moill, níos moille, go réidh, de réir a chéile, bog, go bog, tóg go bog é, ar do shuaimhneas',
    together:
      'le chéile, in éineacht, le cheile, éineacht, i dteannta, liom, in éineacht liom, éindí, in éindí, dteannta, t-éineacht, leat, gcuideachta, cuideachta, linn, i gcuideachta, cois, araon, inár, beirt, comh',
    alone:
      "aonar*, i m'aonar, liom féin, leat féin, aonair, aonarach*, leis féin, léi féin, aonraic, uaigneach*, linn féin, m'aonar, ina aonar, asam féin, aonaránach*",
    inside: 'istigh, isteach, amuigh, lasmuigh, taobh istigh, taobh amuigh, amach, laistigh, ina, amu, taobh amuich, isti',
    near: 'in aice, gar, cóngarach*, in aice le, comhgarach*, gairid, taobh le, cois, timpeall*, congarach*, ghar, aice, gaire, láimh le, is gaire, in aice liom, ar aghaidh, trasna, in ngar, i ngar, ngar, le taobh, taobh',
    far: 'i bhfad, fada, bhfad, imithe, níos faide, i gcéin, fad, ciliméadar*, km, cian*, míle, gcéin, bhfad ó, rófhada, ró-fhada, míltí',
    thing: 'rud*, rudaí, ní, rudai, rud éigin, nithe, cuid, stuif, rudaíocht, earraí, chuid, stuf, earra*, rud eile, bhfuil rud, uirlis*',
    way: 'bealach*, slí, dóigh*, caoi, modh*, bhealach*, mbealach*, chaoi, shlí, mhodh*, bealaí, ar chaoi ar bith, gcaoi, modhanna, bhealaí, ndóigh, mar sin, mar seo, amhlaidh, ar aon nós, ar bhealach, i slí, ar nós, nós',
    reason: 'fáth*, cúis*, fath*, chúis*, ábhar, cuis*, gcúis, fáthanna, cúiseanna, bhfáth, aidhm*, cuspóir*, bunús, chuis, siocair',
    idea: 'smaoineamh*, plean*, tionscadal*, smaointe, pleananna, phlean*, thionscadal*, moladh*, bplean, tuairim*, mholadh, beartaigh*, pleanáil*, smaoinimh, cuspóir, scéim*, phleananna, togra*, rún, pleanail*, barúil, moltaí',
    question:
      'ceist*, ceisteanna, cheist*, gceist*, cheisteanna, ceistneoir*, fiosrú*, fiosrúchán*, ceisteana, suirbhé*, ceistigh, fiosraigh, quiz, tráth na gceist',
    story:
      'scéal*, sceal*, tharla*, scéalta, tarlaíonn, ócáid*, imeacht*, tharlaigh, scéil, scéala, tarlú, dtarla*, tarla*, scealta, imeachtaí, ócáidí, eachtra*, t-imeacht, n-ócáid, ag tarlú, hócáid, aon scéal, biadán, tharlódh, cúlchaint, cad a tharla, ocaid*, seanscéal',
    warProtest:
      'stailc*, agóid*, cogadh*, troid*, chogadh*, stailceanna, throid*, léirsiú*, agoid*, gcogadh, trodaigh, agóide, hagóide, argóint*, raic, léirsithe, pailistín, gaza, úcráin, buamaí, cath, saighdiúir*, comhrac*, achrann, bhruíon, bruíon, lucht agóide, cogaidh, iaráin, baghcat, mórshiúl',
    accident:
      'timpiste*, tuairt*, dóiteán*, tine, thimpiste*, timpisti, dtimpiste, thine, doiteain*, timpistí, taisme*, bhuail carr, tine mhór, tubaiste*, dó, otharcharr, briogáid dóiteáin, dtine, trácht*, moill tráchta, leagadh, leag, bhuaileas, tuile*, bráth, timpist, tuairteáil, damáiste*',
    steal:
      'goid*, ghoid*, calaois*, goideadh*, goidte, camscéim*, scam*, bréige*, caimiléireacht*, bréagach*, chalaois*, gadaí*, ghadaí*, goidtear, gcalaois, gadai*, fioscaireacht*, ghoideadh, camscéimeanna, caimiléir*, robáil*, haiceáil*, bréigeach, fógra bréige, góchumtha, hacáil, robail, fake, faoi bhréagriocht, cleas, haceáil, scamairí, dallamullóg, haiceáladh, slad',
    insurance:
      'árachas*, arachas*, polasaí*, t-árachas, n-árachas, árachais, polasai*, hárachas, pholasaí, arachais, cumhdach, éileamh, vhi, laya, árachóir, luach, bpolasaí',
    tax: 'cánach*, cáin mhaoine, cánacha, cháin*, cbl, gcáin, ioncaim, cánachas, coimisinéirí ioncaim, revenue, custam*, paye, usc, dleacht*, lpt, muirir, cis, pps, árachas sóisialach, cáin ioncaim, cáin',
    electricBill:
      'méadar*, meadar*, fuinneamh*, taraif*, leictreachas*, bille leictreachais, esb, fhuinneamh, mhéadar, fuinnimh, bhfuinneamh, electric ireland, leictreachais, energia, léamh méadair, bord gáis, airtricity, bille, léamh, irish water, uisce éireann, méadair, prepay, bille gáis, smartmheadar, kwh',
    build:
      'tóg*, tógáil, foirgníocht*, díon*, grianphainéal*, obair thógála, painéal*, thógáil, dhíon, péint*, foirgneamh*, péintéir*, painéil ghréine, painéil, ballaí, balla, tógálaí*, dion*, phéint*, gréine, insliú*, síneadh, simléar, suimint, cead pleanála, foirgneoir, tíleanna, siúinéir*, urlár*, urlair, inslithe, fhoirgneamh, grianphaneil, aistriú fuinneog, pleanáil, brící, stroighin, retrofit, seai',
    houseSale:
      'morgáiste*, morgaiste*, ar díol, maoin, teach a dhíol, réadmhaoin*, eastát, talamh, mhorgáiste*, maoine, teach ar díol, ceantálaí, gníomhaire eastáit, theach ar díol, daft, talún, thalamh, suíomh tógála, teach le díol, luacháil, daft.ie, estate agent, myhome, réad, árasán ar díol, tithe ar díol, dteach a dhíol',
    carDealer:
      'díoltóir*, bonn, boinn, nct, seirbhís, boinn nua, díoltóir carranna, mbonn, athláimhe, garáiste*, roth*, rothaí, bonnaí, bonn pollta, athrú ola, done deal, donedeal, ola, carranna ar díol, carr ar díol, seirbhísiú, bhonn, carr athláimhe',
    travelOffer:
      'cúrsáil*, turas*, turasóireacht*, ionad saoire, pacáiste saoire, cúrsa farraige, saoire faoin ngrian, gníomhaire taistil, gníomhaireacht taistil, saoire ghréine, saoire gréine, trá, turas treoraithe, spa, last minute, all inclusive, tui, turasóir, clubtravel, turasóirí',
    bet: 'geall*, gealltóireacht*, cearrbhachas*, caisíneo*, pócar, casino, bet, cearrbhach*, geallghlacadóir*, geallta, paddy power, gheall, corr, caisino, póicear, rás na gcapall, boylesports, sliotán*, ruiléid, cuir geall, ag cearrbhachas, poker, gcearrbhachas, gealltoireacht*, chearrbhachas, rásanna, slot, pocar',
    dating:
      'geandáil*, singil, cleamhnas*, suirí, tinder, coinne, singlí, ag suirí, grá a aimsiú, aonair, singles, hinge, bumble, dating, scor, gan phósadh, dáta le, geandail*, daoine singile, comhluadar',
    erotic:
      "gnéas*, gneas*, pornagrafaíocht*, gáirsiúil*, nocht, sex*, porn*, pornó, lomnocht*, cailíní te, leathar, striapach*, ghnéas, drúis, nochtaithe, daoine fásta, cíocha, lomnochta, nude*, onlyfans, bod, pit, craiceann a bhualadh, striapachas, sexy, d'aosaigh, aosaigh",
    religionPolitics:
      'polaitíocht*, iarrthóir*, feachtas*, polaitiocht*, sinn féin, fianna fáil, fine gael, páirtí, iarrthoir*, teachta, seanadóir*, feachtais, td, teachtaí dála, comhairleoir*, taoiseach*, dáil*, rialtas*, polaiteoir*, uachtarán*, pháirtí, pholaitíocht, lucht oibre, na daonlathaithe, bhotha, an dáil, finne fáis, toghcháin, aontú, aire, t-uachtarán, parlaimint, polaitiúil, bpolaiteoir, tánaiste, dup, chomhaontas glas, an páirtí, thoghchán, toghlach',
    trial:
      'triail*, sampla*, thriail*, triail saor in aisce, dtriail, shampla, samplaí, tréimhse thrialach, thrialach, demo, trialach*, promhadh, samplai, tástáil, blaiseadh, taiste',
    expire:
      "éag*, as feidhm, athnuaigh*, athnuachan*, dul in éag, in éag, athnuachan, athnuaite, dáta éaga, bailí*, imithe in éag, imíonn, as dáta, bhailí, neamhbhailí, d'éag, athnuachain, athnuaim, athnuaitear, athnuafar, críochnaíonn, dáta deiridh, spriocdháta*, téann in éag, rachaidh in éag, athnuafaidh, n-athnuachan",
    chargeCost:
      'táille*, gearr*, ghearr*, costas*, muirear*, gearradh*, ag gearradh, ráta préimhe, tailli*, mhuirear*, gearradh orm, táillí, préimh*, cosnaíonn, ghearradh, muirir, cosnaíonn sé, bhain sibh airgead, costais bhreise, ghearr sibh, airgead a bhaint, ghearrann, gearrann, mhuirir, cosnóidh, dtáillí, bhain airgead, baineadh airgead, táille bhreise, airgead bainte',
    fromOf: 'ó, as, de, den, ón, uaim, uiam, uait, ó na, asam',
    towards: 'go, chuig, go dtí, chun, chugam, chugm, cugam, chgam, chugainn, i dtreo, isteach i, chugat, chugma',
    inAt: 'i, in, ag, ar, sa, san, sna, istigh, ann, laistigh',
    withWhom: 'le, leis, liom, leat, led, lena, leis an, linn, in éineacht le, mar aon le',
    forWhom: 'do, dom, duit, don, dúinn, daoibh, ar son, le haghaidh, haghaidh, dó',
    aboutWhat: 'faoi, faoin, fúm, fúmsa, mar gheall ar, maidir, maidir le, i dtaobh, um, i leith',
    byWhom: 'trí mheán, tríd, tríd an, ag, le cabhair, ar feadh, trí na, as ucht',
    between: 'idir, eadrainn, i measc, i lár, lár, eatarthu, eadraibh',
    under: 'faoi, faoin, fúithi, thíos faoi, faoina bhun, taobh thíos',
    above: 'os cionn, thuas, ar bharr, thar, lastuas, anuas ar, barr',
    around: 'timpeall, thart, thart ar, in aice, in aice le, i ngar, timpeall ar',
    upwards: 'suas, aníos, thuas staighre, suas staighre, in airde, i dtreo suas',
    downwards: 'síos, anuas, thíos, thíos staighre, síos staighre, le fána',
    offAway: 'amach as, ar shiúl, imithe, as seo, leataobh, i leataobh, amach uaim, as radharc',
    outside: 'amuigh, lasmuigh, taobh amuigh, amach, faoin aer, taobh amuigh den',
    against: 'i gcoinne, in aghaidh, in éadan, vs, i gcoinne na',
    instead: 'in ionad, ionad, in áit, ina ionad sin, ina áit sin, seachas',
    during: 'le linn, i rith, fad is, idir an dá linn, ar feadh, feadh, fad',
    conjAnd: "agus, is, a's, chomh maith le, mar aon",
    conjOr: 'nó, ná, nó go, cé acu',
    thanAs: 'ná, mar, chomh, cosúil le, amhail, mar a, ar nós, níos, níos mó ná',
    therefore: 'mar sin, dá bhrí sin, dá bhrigh, ar an ábhar sin, sin an fáth, so, dá réir, reir, dá bharr',
    although: 'cé go, ainneoin, in ainneoin, mar sin féin, bíodh go, fós féin, cé gur',
    even: 'fiú, fiú amháin, ar chor ar bith, chor, in aon chor, ar bith, bith',
    isAre: 'is, tá, atá, táim, táimse, taimse, ataim, atáim, bíonn, bím, bímse, bimse, bimid, bí, ea, bhfuil, bhfuilim, nach bhfuil',
    wasWere: 'bhí, raibh, ba, bhíos, bhíomar, bhíodh, mba, mbad, bad, bhí mé',
    becomeTurn: "éirigh, eirigh, d'éirigh, éireoidh, iompaigh, ag éirí, éirí, éiríonn",
    willShall: 'beidh, bheidh, beidh mé, beimid, beimse, bead, beimíd, bheas, dhéanfaidh, dheanfaidh',
    wouldCould:
      "bheadh, bheinn, beadh, bhféadfá, bhfeadfadh, bhféadfadh, d'fhéadfadh, b'fhéidir, dtabharfadh, mbainfeadh, stopfadh, dtabharfaidh, ndéanfaí",
    doDone: 'déan, dhéanamh, déanamh, rinne, déanta, déanaim, ndéanann, deanaigi, dhein, dein, ndearna, déanann, rinneadh',
    happen: 'tharla, tarlú, tarlaíonn, titim amach, ag tarlú, tharlaigh',
    begunIt: 'cuir faoi deara, tabhair ar, thug orm, ag cur iallach, cur faoi deara, is cúis le',
    seem: 'dealraíonn, is cosúil, is dócha, de réir dealraimh, cosúil, an chuma',
    veryMuch: 'iontach, fíor, ró, ro, go mór, thar a bheith, fíorbhuíoch',
    suchDegree: 'chomh, chomh mór, a leithéid, chomh mór sin, chomh dona',
    almost: 'beagnach, nach mór, geall le, gar do, thart faoi, timpeall is',
    half: 'leath, leathuair, ceathrú, cuid, gcuid, páirt, chuid, leithe',
    oneNumber: 'aon, a haon, haon, aonad, duine amháin, amháin, náid, ceann, cheann, ceann amháin, gceann',
    twoThree: 'dó, dhá, trí, ceathair, ceithre, triúr, beirt, cheathair, ceathrar, cheathrar, thri',
    bigNumber: 'cúig, sé, seacht, ocht, hocht, naoi, deich, aon déag, dó dhéag, dtrí déag, cúig déag, cúigear, seachtar',
    tens: 'fiche, tríocha, daichead, caoga, seasca, seachtó, ochtó, nócha, céad, míle, milliún',
    ordinal: 'dara, tríú, cúigiú, séú, an chéad, an dara, tríú háit',
    pairBoth: 'araon, an bheirt, péire, peire, an dá, cúpla, beirt',
    ever: 'riamh, choíche, am ar bith, aon uair, in am ar bith',
    sometimes: 'uaireanta, ó am go ham, scaití, corruair, anois is arís, amanna',
    usually: 'de ghnáth, go hiondúil, gnáthamh, gnách, formhór an ama',
    suddenly: "go tobann, tobann, gan choinne, d'aon phreab, as an ngorm",
    finally: 'faoi dheireadh, sa deireadh, ar deireadh, faoi dheireadh thiar',
    recently: 'le déanaí, le deireanas, ar na mallaibh, an lá cheana, le gairid',
    sinceWhen: 'ó shin, ó tharla, riamh ó, ó, ó thús, as sin amach',
    forever: 'go deo, go brách, buan, go buan, choíche, go bráth, dheo',
    temporary: 'go sealadach, sealadach, don am i láthair, ar feadh tamaill, faoi láthair, go fóill',
    season: 'earrach, samhradh, fómhar, geimhreadh, earraigh, shamhradh, samhraidh, fomhair, gheimhridh',
    monthName: 'eanáir, feabhra, márta, aibreán, bealtaine, meitheamh, iúil, lúnasa, meán fómhair, samhain, samhna, nollaig, mí, deireadh fómhair',
    clockTime: 'a chlog, clog, chlog, nóiméad, uair an chloig, bomaite, leathuair tar éis, ceathrú tar éis',
    birthdayFeast: 'nollaig, nollag, cáisc, chásca, athbhliain, lá fhéile, lá breithe, oíche shamhna, comóradh, féile',
    colourDark: 'dubh, dubha, liath, donn, bán, bána, bhán, dorcha',
    colourBright: 'dearg, gorm, glas, uaine, buí, bándearg, rua, corcra, dath, dathanna, dhearga',
    head: 'cloigeann, aghaidh, súil, súile, cluas, cluasa, srón, béal, bheal, beil, éadan',
    handFoot: 'lámh, lámha, méar, cos, cosa, géag, glúin, troigh, chos, láimh, mhéar, rúitín',
    heartSoul: 'croí, anam, intinn, mintinn, meabhair, inchinn, aigne, chroí',
    teeth: 'fiacail, fiacla, fiaclóir, bhfiaclóir, fiaclóra, fhiacla, fiaclóireacht',
    painWound: 'pian, bpian, tinneas, ag fuiliú, fuil, fhuil, fola, créacht, fiabhras, gortaithe, gortú, greamanna',
    pregnantBaby: 'ag iompar clainne, torrach, breith, naíonán, leanbh, clúidíní, buidéal linbh, babaí, pram',
    allergyVaccine: 'vacsaín*, vacsaíniú, ailléirge, ailléirgí, víreas, ionfhabhtú, ceiliach, céiliach, cealiagh, slaghdán, covid',
    therapyNurse: 'banaltra, altra, teiripe*, teiripeoir, comhairleoir, síceolaí, dochtúra, bhanaltra',
    wheelchair: 'cathaoir rotha, cathaoir rothaí, maide croise, maidí croise, teach altranais, teach banaltrais, fráma siúil',
    vegetable: 'tráta*, práta, prátaí, phrátaí, oinniún, oinniun, hoinniúin, hoinniuin, cairéad*, sailéad, glasraí, cabáiste',
    fruit: 'úll, úlla, banana, líomóid, oráiste, sútha talún, caora, torthaí, sméara',
    meatFish: 'feoil, sicín, muiceoil, ispín*, iasc, bagún, mairteoil, uaineoil, feola, bradán, turcaí',
    milkEggs: 'bainne, cáis, ubh, uibheacha, im, iógart, uachtar, bhainne',
    soupRice: 'anraith, rís, núdail, pasta, pónairí, stobhach, pizza, brat, leite, ceapaire, curaí',
    alcohol: 'beoir, fíon, fuisce, beár, teach tábhairne, teach ósta, pionta, pórtar, piontaí, tábhairne, deoch mheisciúil',
    sugarSpice: 'siúcra, salann, piobar, spíosraí, anlann, súlach, mil',
    dishes: 'pláta, cupán, gloine, gloiní, spúnóg, forc, scian, pota, friochtán, babhla, bpota, muga, soithí',
    fridgeOven: 'cuisneoir, oigheann, sorn, meaisín níocháin, miasniteoir, reoiteoir, citeal, micreathonnán',
    kitchenBath: 'cistin, seomra folctha, seomra leapa, leithreas, cithfholcadh, folcadán, seomra suí, chistin, fholctha',
    wallRoof: 'balla, díon, urlár, síleáil, fuinneog*, staighre, doras, fhuinneog, dhoras, bhalla',
    curtainCarpet: 'cuirtín*, cairpéad, brat urláir, piliúr, blaincéad, tocht, duivé, braillín*',
    cleaning: 'glan, glanadh, ghlanadh, bruscar, bruscair, bosca bruscair, araid, folúsghlantóir, scuab, athchúrsáil',
    toolNail: 'casúr, scriú*, druilire, dréimire, gliú, téad, rópa, tairne, uirlis*, spanner',
    paintWood: 'péint, adhmad, cloch, bríce, brící, miotal, péinteáil, suimint, tíleanna',
    plumber: 'pluiméir, píobán, píopa, sconna, draein, silteán, uisce ag sileadh, gáitéar',
    washLaundry: 'níochán, iarnáil, iarann, ní éadaí, tirimghlanadh, níocháin, éadaí salacha',
    hairdresser: 'gruagaire, bearradh gruaige, bearbóir, féasóg, ingne, ingin, salón',
    jewel: 'fáinne, uaireadóir, muince, bráisléad, spéaclaí, fáinní cluaise, seodra, fháinne',
    shoesBag: 'bróg*, bhróg, bhróga, bróga, stocaí, mála, sparán, buataisí, pócaí, phóca, póca, málaí, mhála',
    coatHat: 'cóta, seaicéad, bríste, léine, gúna, hata, geansaí, gheansaí, éadaí, sciorta, lámhainní, caipín',
    size: 'méid, tomhas, fad, fhad, leithead, meáchan, airde, toise, fada, fhada',
    weightKilo: 'cileagram*, gram, lítear, méadar, kg, punt meáchain, méadair, litear, ciliméadar',
    animalFarm: 'bó, ba bó, caora, caoirigh, gabhar, cearc, cearca, capall, muc, muca, capaill, asal, chapall',
    animalWild: 'éan, éin, sionnach, luch, nathair, iasc, feithid*, francach, míoltóga, mioltoga, eala, damhán alla, míol',
    cat: 'cat, cait, piscín, puisín, tréidlia, chat, pisín',
    flowerTree: 'bláth*, bláthanna, crann, crainn, duilleog*, féar, planda*, bhláthanna, coill, rós, coillte',
    seaBeach: 'farraige, trá, dtrá, dtra, abhainn, loch, oileán, oilean, snámh, snámha, cósta, fharraige, ag snámh',
    mountain: 'sliabh, sléibhte, cnoc, cnoic, gleann, siúlóid, dreapadóireacht, cnocán, campáil, cnocadóireacht, camp',
    sky: 'spéir, grian, gealach, réalta, réaltaí, ghrian, gréine, scamall',
    fire: 'tine, dóiteán, deatach, dó, lasair, trí thine, ag dó, thine',
    rainSnow: 'báisteach, bhaisteach, fearthainn, sneachta, gaoth, stoirm, oighear, scáth báistí, aimsir, ceo, sioc, bháistí, oighir',
    village: 'sráidbhaile, feirm, tuath, faoin tuath, gort, páirc, phairc, páirce, feirmeoir, machaire, baile, bhaile, pháirc',
    square: 'cearnóg, cúinne, droichead, crosaire, timpeallán, crosbhóthar, coirnéal, lár na cathrach, dhroichead',
    floorLift: 'urlár a haon, ardaitheoir, doras tosaigh, geata, cloigín dorais, cloigín, cloigin, urláir, bealach isteach',
    neighbourNoise: 'torann, gleo, glórach, callán, ag tafann, comharsa*, comharsana, ceol ard, fothram, ghiom, gíog, béicíl, beicil',
    office: 'oifig*, roinn, ceanncheathrú, fáiltiú, cuntar, oifige, hoifig, gcoimisiún, coimisiun, brainse',
    factory: 'monarcha, ceardlann, stóras, láithreán tógála, monarchan, soláthraí, trádstóras',
    colleague: 'comhghleacaí*, foireann, fostaí*, oibrí*, comhoibrí, foirne, fhoireann',
    manager: 'bainisteoir*, stiúrthóir*, úinéir, bas, boss, saoiste, príomhfheidhmeannach, mbainisteoir, ceannasaí',
    interviewJob: 'agallamh, folúntas*, cv, cur isteach ar phost, post, iarratas poist, miarratas, iarratas, agallaimh',
    shift: 'sealanna, seal oíche, uainchlár, ragobair, obair oíche, uainchlar',
    report: 'tuarascáil*, dréacht, scarbhileog, cur i láthair, doiciméad*, nótaí, staitistici, staitisticí, aiste, taifid, thaifid, dtaifid',
    projectTask: 'tionscadal*, tasc*, obair bhaile, taisc, aiste bhaile, obair scoile, tascanna',
    deadline: 'spriocdháta, spriocdhata, dáta deireanach, lá deireanach, dáta, dhata, data, sprioc-am',
    grades: 'marcanna, grád*, marc, toradh, torthaí scrúdaithe, scór, torthaí, pointí, ardteist',
    languageName: 'béarla, gaeilge, fraincis, gearmáinis, spáinnis, iodáilis, polainnis, gaelainn, bhéarla, ghaeilge, mbéarla, mbearla',
    learnCourse: 'foghlaim*, cúrsa*, ceacht*, oiliúint, traenáil, rang, ranganna, staidéar, ag foghlaim, gcúrsa',
    university: 'ollscoil*, coláiste*, léacht*, ollamh, tríú leibhéal, hollscoile, léachtóir, institiúid, taighde, dtaighde',
    bookLibrary: 'leabharlann*, úrscéal*, leathanach, caibidil, dán, leabhar, leabhair, filíocht, leabhra',
    newsPress: 'nuachtán*, iris, irisí, iriseoir, alt, nuacht, preas, páipéar nuachta',
    radioPodcast: 'raidió*, podchraoladh*, cainéal*, sraith, clár teilifíse, teilifís, tg4, rnag, clár',
    song: 'amhrán*, canadh, cór, giotár, pianó, ceolchoirm*, ceol, banna ceoil, ag canadh, amhráin, sean-nós',
    dance: 'damhsa, rince, bailé, ag damhsa, céilí, rinceoir*, damhsóir, dhamhsa',
    theatre: 'amharclann*, aisteoir*, stáitse, cleachtadh, dráma, drámaí, pictiúrlann, cleachtaí',
    paintingArt: 'pictiúr, pictiuir, pictiúir, péintéireacht, líníocht, músaem, ealaín, dánlann, taispeántas, portráid, phictiúir',
    ballGame: 'peil, cluiche, liathróid, cúl, báire, iomáint, iománaíocht, cluichí, camógaíocht, sacar, clg, cluichi',
    gymRun: 'giomnáisiam, rith, ióga, rang snámha, aclaíocht, ag rith, jogáil',
    cardChess: 'ficheall, cártaí, cluiche boird, puzal, beiriste, bingo',
    toy: 'bréagán*, bábóg, clós súgartha, luascán*, bréagáin, lego',
    sew: 'fuáil, cniotáil, snáthaid, snáithe, fuála, cniotála, lása, greim fuála, cróise',
    king: 'rí, banríon, prionsa, saighdiúir*, arm, banphrionsa, airm',
    fight: 'troid, bualadh, buail, cic, dorn, bhuail, argóint, aighneas, achrann, troda',
    gunWar: 'cogadh, gunna*, buama*, lámhach, scaoileadh piléar, scaoil le, chogaidh',
    kill: 'maraigh, marú, mharaigh, dúnmharú, corp marbh, dúnmharfóir',
    prison: 'príosún*, cúirt, breitheamh, triail, dlíodóir, dhlíodóir, cúirte, chúirt, dlíodóirí, phríosún',
    thief: 'gadaí*, buirgléir*, robáil*, goid, ghoid, robálaí, goidte, ghadaí',
    mayor: 'méara, halla an bhaile, comhairle, rialtas, comhairleoir contae, comhairle contae, údarás, td, rialtais, coimisinéir, gcoimisineir',
    passport: 'pas, víosa, cárta aitheantais, cead tiomána, tiomana, ceadúnas, ceadunas, phas, ceadúnas tiomána, cead',
    border: 'teorainn*, custam, ambasáid, inimirce, teorann',
    countryName: 'éire, éirinn, éireann, sasana, fhrainc, ghearmáin, spáinn, meiriceá, albain, an bhreatain, iodáil, an fhrainc',
    cityName:
      'baile átha cliath, átha cliath, atha, gaillimh, corcaigh, luimneach, béal feirste, doire, port láirge, londain, páras, conamara, chonamara, trá lí, leitir ceanainn, leitir, ceanainn, maigh nuad, mhaigh, nuad, spidéal, an spidéal, maigh',
    personName:
      'bríd, brid, bhrid, caoimhe, tomás, tomas, pádraig, padraig, seamas, séamas, ciarán, niamh, áine, aine, oisín, oisin, cáit, nóra, nora, síle, conghaile, chonghaile, dhomhnaill, bhriain, ui, máire, seán, sorcha, muireann, aoife, phádraig',
    titleOfPerson: 'uasail, uasal, an tuasal, tuasal, a chara, dochtúir, iníon, bean uí, a dhuine uasail, a bhean uasal, máistir, máistreás',
    kidTalk: 'páiste*, leanbh, déagóir*, buachaill*, cailín*, gasúr*, páistí, leaids, gearrchaile, garsún',
    bride: 'bainis*, pósadh, brídeach, grúm, gealltanas pósta, bhainis, geallta, ag pósadh, cóisir chearc',
    divorce: 'colscaradh, scaradh, briseadh suas, scartha, iar-bhean, iarfhear, colscartha, iarbhean',
    orphan: 'caomhnóir, cúramóir*, altram*, athair baiste, máthair bhaiste, dílleachta, tuismitheoir altrama',
    uncle: 'uncail*, aintín*, col ceathrar, nia, neacht, colceathrar, col ceathracha',
    inLaw: 'máthair chéile, athair céile, deartháir céile, deirfiúr chéile, cliamhain, banchliamhain',
    kiss: 'póga, barróg*, pógadh, a stór, a stóirín, a ghrá, a chroí, phóg, póg, póganna',
    jealous: 'éad, éadmhar, feall, fealladh, ag imirt feall, ag feallaireacht',
    trust: 'muinín*, iontaoibh, creid, creideamh, brath ar, creidim',
    promise: "gealltanas, geallaim, gheall, mionn, gealladh, geall, m'fhocal, focal",
    lieCheat: 'calaois*, caimiléir*, bréag*, cleas, bréagach, bréaga, bréagadóir, cleasaíocht',
    joke: 'magadh, greann, greannmhar, ag magadh, craic, spraoi, jóc',
    serious: 'dáiríre, dairiribh, i ndáiríre, tromchúiseach, lom dáiríre, le fírinne',
    respect: 'meas, urraim, múinteacht, béasa, cúirtéis, modhúil, béasach, measa ar',
    shame: 'náire, náireach, mo náire, náirigh, scannal',
    rude: 'drochbhéasach, borb, mímhúinte, sotalach, dána, drochmhúinte, sotal',
    patience: 'foighne, foighneach, foighdeach, bí foighneach, foighid',
    stress: 'strus, brú, neirbhís, imní, scaoll, neirbhíseach, faoi bhrú, imníoch',
    headacheNerve: 'tinneas cinn, ar buile, cur as mo mheabhair, ag cur isteach orm, as mo mheabhair, néaróga, mo chrá, bodhraigí',
    scare: 'eagla, faitíos, scanraigh, scanrú, scanrúil, scanraithe, geit',
    surprise: 'iontas, ionadh, ionad, turraing, gan choinne, suntas, ionaid',
    disappoint: 'díomá, díomách, aiféala, briseadh croí, ligthe síos, aithreachas',
    boring: 'leadránach, leadrán, bodhraithe, tur, leamh, bodhraigi, ag bodhrú',
    hate: 'fuath, gráin, fuathaím, déistin, drochmheas, is fuath liom, is gráin liom',
    favourite: 'is fearr liom, is fearr, rogha, is ansa, níos fearr, taitin, thaitin, taitneamh',
    best: 'is fearr, an-mhaith, iontach, sármhaith, togha, ar fheabhas, thar barr, thar cionn, feabhas',
    worse: 'níos measa, is measa, uafásach, millteanach, go dona, dona, gránna',
    wrongBad: 'mícheart, contráilte, cearr, earráid, botún, éagórach, mhícheart',
    strange: 'aisteach, ait, amhrasach, neamhghnách, saoithiúil, strainséartha',
    clearObvious: 'soiléir, follasach, soiléire, léir, is léir, gan amhras, go soiléir',
    exact: 'díreach, go díreach, beacht, cruinn, ceart',
    true: 'fíor, fírinne, dílis, fírinneach, dáiríribh',
    secret: 'rún, rúnda, i bhfolach, faoi rún, príobháideach, fholaithe, rúin, i dtost',
    public: 'poiblí, foilsigh, foilsiú, go poiblí, pobal, phobal, phoiblí',
    danger: 'contúirt*, baol, baolach, contúirteach, dainséar, dainséarach, riosca, sábháilte',
    protect: 'cosain, cosaint, garda, sábháilteacht, tarrthála, sábháil, sabhail, slándáil',
    attention: 'aire, aird, cúramach, fainic, seachain, bí cúramach, tabhair aire',
    notice: 'thug faoi deara, faoi deara, tuigim anois, fuair amach, aimsigh, fionnadh, thabhairt faoi deara',
    decide: 'cinn, cinneadh, rogha, roghnaigh, socraigh, socraithe, socrú, cinntiú, chinn',
    plan: 'plean*, pleanáil*, sceideal, rún agam, féilire, clár ama, ar intinn, socrú, feilire',
    hopeWish: 'dóchas, tá súil agam, guí, brionglóid, mian, miangas, tá súil, ba mhaith liom, aisling',
    chance: 'seans*, deis, deiseanna, faill, áiméar, crannchur, chrannchur',
    lucky: 'ádh, ámharach, ámhar, go n-éirí, t-ádh, mí-ádh, nach méanar, go n-éirí leat',
    allowed: 'ceart agam, cead agam, i dteideal, ceadaithe, cead, cearta, dleathach, ceart dlíthiúil',
    rule: 'riail, rialacha, rialachán, oibleagáid, dualgas, dlí, rialachan, dlíthe',
    penalty: 'fíneáil*, cúiteamh, damáistí, pionós, pionóis',
    warning: 'rabhadh, foláireamh, rabhadh deiridh, tugaim rabhadh, fógraím, rabhaidh',
    denounce: 'gearán*, tuairiscigh, gearán a dhéanamh, gearánaim, tuairisc do, sceith, gearain',
    guilty: 'ciontach, locht, milleán, freagrach, mo locht, do locht, an milleán',
    forgive: 'maith dom, maithiúnas, gabh mo leithscéal, leithscéal, pardún, tá brón orm, brón',
    apologyAccept: 'ná bac, ná bac leis, is cuma, níl aon dochar, ná bí buartha, fadhb ar bith, cuma, mhiste, ná bí',
    beg: 'impigh, impím, trócaire, trocaire, in ainm dé, ar son dé, as ucht dé, achainí, impí',
    god: 'dia, paidir, guí, beannacht, beannaithe, neamh, ifreann, dé, dhia, séipéal, eaglais, paróiste, pharóiste, pharoiste, dhiabhail',
    swearMild: 'a dhiabhail, dhiabhail, diabhal, damnú, a thiarcais, thiarcais, ó mo dhia, in ainm dé, wow, maise, mhuise, muise, a mhaighdean',
    laughWord: 'haha*, hehe*, lol, ag gáire, lmao, xd',
    emojiWord: 'emoji*, greamán*, gif, meme*, straoiseog*',
    ringBuzz: 'clingeadh, bualadh cloig, bíp, bip, dordán, clog ag bualadh, ag bualadh, creathadh, ag clingeadh, ping',
    screen: 'scáileán*, cnaipe*, méarchlár, scáileáin, taispeáint, scailean',
    socialMedia: 'facebook, instagram, tiktok, whatsapp, meáin shóisialta, snapchat, lean mé, twitter, meáin shoisialta',
    groupChat: 'grúpa*, ngrúpa, comhrá grúpa, grúpa whatsapp, dream, dhream, coiste, gcoiste, pobail, ngrupa, ghrúpa',
    inbox: 'bosca isteach, bosca litreach, bosca poist, bosca, fillteán, bosca ríomhphoist, dramhphost',
    flyerPaper: 'bileog*, páipéar, catalóg, bróisiúr, priontáil, peann, fógrán, fógra, dfhógraí, margaíocht, mhargaiochta, mhargaíochta, póstaer',
    printer: 'printéir, scanóir, dúch, tonóir, scanoir',
    callCentre: 'lárionad glaonna, oibreoir, beolíne, líne chabhrach, gníomhaire, gutháin, seirbhís do chustaiméirí',
    voicemail: 'glórphost, gléas freagartha, ghuthain, teachtaireacht ghutha, guthphost',
    robot: 'robat*, róbat*, meaisín*, inneall, bota, uathoibríoch, robheag, innill, córas uathoibríoch',
    softwareUpdate: 'bogearraí, íoslódáil*, suiteáil*, aip, aipeanna, nuashonrú, uasghrádú, naip',
    virusHack: 'haiceáil, haiceáilte, haicéir, fioscaireacht, víreas ríomhaire, bradaíl, haiceara',
    camera: 'ceamara*, grianghraf*, féinín, pictiúr a ghlacadh, fístéip, físeán, taifead, thaifead, dtaifead',
    memorySpace: 'cuimhne, spás, stóras lán, lán, easpa spáis, spás stórála',
    signal: 'comhartha, líonra, wifi, sonraí soghluaiste, idirlíon, clúdach, gan chomhartha, leathanbhanda, chomhartha',
    charger: 'luchtaire, cábla, pluga, soicéad, bataire, lucht, luchtú, cadhnra',
    topUp: 'breisiú, creidmheas, réamhíoctha, breis creidmheasa, creidmheas fóin',
    tariff: 'taraif, conradh fóin, fánaíocht, plean fóin, síntiús, táille mhíosúil',
    moneyTransfer: 'aistriú airgid, uimhir chuntais, éarlais, cuntas bainc, seol airgead, iban, taisce, aistriú bainc',
    cheque: 'seic, seiceanna, coigilteas, ráta úis, ús, comhar creidmheasa, tseic',
    rent: 'cíos, tionónta*, tiarna talún, léas, ar cíos, cíosa',
    mortgage: 'morgáiste, réadmhaoin, eastát réadach, maoin, talamh, teach ar díol',
    wasteMoney: 'cur amú, amú, diomailt, am amú, diomail, airgead amú',
    profit: 'brabús, brabach, saothraigh, ioncam, tuilleamh',
    rich: 'saibhir, bocht, gan phingin, saibhreas',
    gainLose: 'buaigh, bhuaigh, cailleadh, chaill, caill, bua, caillteanas, buachan, bhuaigh muid',
    stock: 'stoc, ar fáil, díolta amach, i stoc, as stoc, sa siopa, fáil',
    warranty: 'baránta, ráthaíocht, páirt bhreise, barántas, páirteanna, faoi bharánta',
    quality: 'caighdeán, nua, úrnua, athláimhe, úsáidte, cáilíocht, den chéad scoth',
    queue: 'scuaine, ciú, slua, fanacht sa scuaine, líne, liosta feithimh, feithimh',
    menu: 'biachlár, roghchlár, mias an lae, cuid bia, ordaigh bia, ordú bia',
    table: 'bord, tábla, cathaoir, tolg, seilf, tarraiceán, chairt, mbord, cófra, troscán',
    waiter: 'freastalaí*, cócaire*, báicéir*, búistéir*, freastalaí boird',
    hairSkin: 'craiceann, gruaig, uachtar craicinn, seampú, seampu, smideadh, gruaige, chraiceann, béaldath',
    lampCandle: 'lampa*, coinneal, coinnle, bolgán, bolgán solais, solas, soilse',
    boatShip: 'bád, báid, baid, mbád, long, bád farantóireachta, cuan, port, farantóireacht, curach',
    fuel: 'breosla, peitreal, díosal, umar, stáisiún peitril, ola, guail, mona, móin, mhóin',
    tyreEngine: 'bonn, boinn, inneall, coscán, garáiste, bonn pollta, meicneoir, nct',
    traffic: 'trácht, tranglam tráchta, mótarbhealach, luas, brú tráchta, oibreacha bóthair, tráchta',
    driver: 'tiománaí*, tacsaí*, marcaíocht, síob, tiománaí bus, tiománaithe',
    luggage: 'bagáiste*, mála taistil, check-in, geata aerfoirt, aerfort, aerphort',
    map: 'léarscáil*, mapa, seoladh, gps, treoracha, bealaigh, bealach, conas dul, éirchód',
    turnSide: 'clé, deas, ar chlé, ar dheis, díreach ar aghaidh, taobh, tosach, cúl, chúil, taobh thiar, leataobh',
    pushPull: 'brúigh, bruigh, tarraing, ardaigh, iompair, brú ar, tarraingt, iompar',
    cutBreak: 'gearr, gearradh, stróic, bris, bhris, scoilt, baineadh, briseadh',
    fallDrop: 'titim, thit, tit, sleamhnaigh, sciorr, lig do titim, thiteas',
    throwAway: 'caith, caith amach, caith amach é, caitheadh, chaith, chaith amach, caithigi, caithigí amach, dramhaíl, chaitheamh amach',
    hang: 'croch, crochadh, greamaigh, greamaithe, ar crochadh, cheangail',
    touchIt: 'teagmháil le, lámh ar, beir, beir ar, coinnigh, cuir lámh, baint, bain le',
    standSit: 'seas, suigh, shuigh, suí, seasamh, luí, luigh, i do shuí, i mo sheasamh, sheas',
    jump: 'léim, preab, dreap, dreapadh, rith, léimneach',
    lookWatch: 'féach, féachaint, breathnaigh, ag féachaint, amharc, stánadh, breathnú, ag breathnú',
    listenHear: 'éist, éisteacht, cloisim, chuala, cloisteáil, glór, fuaim, guth, cluinim, éist liom',
    smell: 'boladh, blas, bréantas, bolaigh, bréan, blaiste',
    feel: 'mothaigh, mothú, airím, airim, giúmar, braithim, mothúcháin, mothaím, mothuchan, eirim',
    breathe: 'análaigh, anáil, aer, análú, as anáil',
    drinkTea: 'tae, sú, deoch, caife, uisce, deoch bhog, cupán tae',
    save: 'sábháil, sabháil, coinnigh, sabhail, stór, stóráil, coimeád, shábháil',
    count: 'comhair, comhaireamh, áireamh, aireamh, ríomh, comhair suas, céatadán, iomlán, cuntas ar',
    compare: 'comparáid, difríocht, difear, i gcomparáid le, murab ionann',
    repeatIt: 'arís agus arís, athrá, arís eile, athdhéan, an rud céanna, arís is arís, athuair',
    keepOn: 'lean ort, lean ar aghaidh, fós ag, gan stad, ag leanúint, leanúint, coinnigh ort, leanann',
    followUp: 'lean, leanúint, lorg, tóraíocht, rian, rianú, tóraigh, len',
    ignoreIt: 'neamhaird, déan neamhaird, neamhshuim, ná bac, gan aird, tabhair neamhaird, ná bacaigí, bacaigí',
    forgetIt: 'dearmad, ligean i ndearmad, déan dearmad, dearmadaigh, fág, fhág, fág é, lig de, rinne dearmad',
    letGo: 'lig dom, scaoil, saor, scaoileadh, saoradh, lig saor, lig do, scaoilte',
    separateOut: 'seachas, ach amháin, gan, cé is moite de, diomaite de, cé is moite',
    includeIn: 'áirithe, san áireamh, cuir isteach, iniata, ceangailte, ceanglaithe, áirigh, cuir leis, i gceangal',
    joinIn: 'páirt a ghlacadh, páirteach, rannpháirt*, freastal, glac páirt, bí linn, páirtigh',
    belong: 'is liom, liom, liomsa, liotsa, leat, baineann, bhaineann, bainfidh, mo chuid, is leatsa, leis féin',
    inherit: 'oidhreacht, uacht, eastát, oidhre, seiceadóir, oidhreachta, oidhrí',
    deathNotice: 'fuair bás, cailleadh, bás, sochraid*, adhlacadh, nach maireann, ar dheis dé, bhás, sochraide, caillte, comhbhrón',
    replaceIt: 'malartaigh, malartú, athrú, athraigh, athraigi, babhtáil, cuir in ionad, malairt',
    transferOver: 'tabhair ar aghaidh, tabhair do, cuir ar aghaidh, aistrigh, bronnadh, thabhairt do, thiol, seol ar aghaidh',
    leak: 'sceitheadh, scaip, scaipeadh, poll, sileadh, scaoileadh amach, sárú sonraí',
    source: 'foinse, cá bhfuair, bunús, foinsí, cad as, cá bhfuair tú, cárb as',
    purpose: 'cuspóir, aidhm, fáth, cuspóirí, cén fáth, chun críche, críche',
    legalBasis: 'foirm toilithe, toiliú, thoiliú, toil, thoilim, toilim, thoill, bonn dlí, bunús dlí, leas dlisteanach, aontú, thoil, thol',
    paragraph: 'airteagal, alt dlí, gdpr, rgcs, paragraf, rialachán an ae, airteagail, achta, acht cosanta sonraí',
    demand: 'éilím, éileamh, teastaíonn, theastaíonn, theastionn, iarr, iarraim, ag éileamh, hiarraigi, iarraidh, foréileamh, hiarraigí',
    confirmBack: 'dearbhaigh, deimhnigh, deimhním, deimhnim, admháil, i scríbhinn, deimhniú, dearbhú, scríofa, dhearbhú',
    instruct: 'treoir*, conas a oibríonn, treoirleabhar, treoracha, teagasc, lámhleabhar, conas',
    offerHelp: 'cabhair, cúnamh, tacaíocht, deasc chabhrach, seirbhís, tseirbhis, cuidiú, garaíocht, tseirbhís, gar',
    livingPerson: 'duine, duine beo, fíordhuine, daonna, daon, duine daonna, labhair le duine',
    kindNice: 'cineálta, deas, álainn, lách, milis, cneasta, séimh, aoibhinn, deas uait',
    dearLove: 'a chara, a stór, a ghrá, a mhaicín, a thaisce, a chairde, a dheartháir, a chroí, a leaid, grá, a bhuachaill',
    guyMan: 'fear, leaid, diúlach, boc, mo dhuine, an fear, stócach, scorach',
    crowdAll: 'gach duine, gach éinne, cách, daoine, an domhan, an saol mór, daoine uilig, gach aoinne, daoine eile',
    selfDo: "mé féin, féin, liom féin, i m'aonar, tú féin, leat féin, mise, sibh féin, uaim féin, m'aonar",
  },
};
