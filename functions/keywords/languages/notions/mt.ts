import type { NotionData } from './notion.ts';

export const mt: NotionData = {
  code: 'mt',
  notions: {
    me: 'jien, jiena, jn, lili, tiegħi, miegħi, għalija, bija, fija, minni, lejja, tijj, tiegħi wkoll, i, me, my, jien stess, kontra tiegħi, warajja, quddiemi, fuqi, bħali, tieghi, mieghi, ghalija, tieghi wkoll, kontra tieghi, bhali',
    we: 'aħna, ahna, lilna, tagħna, magħna, għalina, fuqna, bina, minna, fina, we, us, aħna wkoll, taghna, maghna, ghalina, ahna wkoll',
    you: 'int, inti, intom, lilek, tiegħek, miegħek, għalik, minnek, lilkom, tagħkom, magħkom, u, int ukoll, fuqek, bik, bikom, minnkom, għalikom, you, your, fik, lejk, sinjur, sinjura, ħi, fikom, intkom, mink, tieghek, mieghek, ghalik, taghkom, maghkom, ghalikom, hi',
    youAll:
      'intom, lilkom, tagħkom, kollha kemm intom, ilkoll, magħkom, intom kollha, għalikom, minnkom, kollha kemm int, guys, intom lkoll, intkom, kollkom, taghkom, maghkom, ghalikom',
    heShe:
      'hu, hi, huwa, hija, lilu, lilha, tiegħu, tagħha, miegħu, magħha, hux, hix, minnu, minnha, bih, biha, għalih, għaliha, fuqu, fuqha, tieghu, taghha, mieghu, maghha, ghalih, ghaliha',
    they: 'huma, lilhom, tagħhom, magħhom, minnhom, bihom, għalihom, fuqhom, fihom, humiex, taghhom, maghhom, ghalihom',
    someone:
      'xi ħadd, xi hadd, persuna, il-persuna, l-persuna, tal-persuna, nies, in-nies, n-nies, tan-nies, xiħadd, persuni, wieħed, waħda, xi wieħed, xi persuna, kulmin, min irid, individwu, xihadd, wiehed, wahda, xi wiehed',
    nobody: 'ħadd, hadd, ebda persuna, ħadd ma, hadd ma, mħux ħadd, l-ebda persuna, lanqas wieħed, mhux hadd, lanqas wiehed',
    thisOne: 'dan, din, dawn, da, di, dana, dina, hawnhekk, hekk, dan il, din il, daqshekk',
    thatOne: 'dak, dik, dawk, dak li, hekk, daka, dika, dak il, dik il, li, illi',
    here: "hawn, hawnhekk, 'l hawn, hawnek, awn, hawni, lil hawn, minn hawn",
    there: "hemm, hemmhekk, hinn, 'l hemm, emm, hemm hekk, lil hemm, hemmek, minn hemm",
    not: "mhux, ma, mhumiex, mhijiex, mhuwiex, m', le, mux, mgħandix, m'għandix, m'għandekx, m'għandux, mhix, mela le, la, lanqas, tridux, mhiex, m'intix, mhemmx, m'hemmx, muhiex, m'hux, mhijex, m'iniex, mhinix, m'inix, minix, mintix, mhux se, no, not, ma nistax, dont, ebda, x'imkien, xejnx, mgħandniex, m'għandniex, lanqas xejn, ma rridx, mghandix, m'ghandix, m'ghandekx, m'ghandux, mghandniex, m'ghandniex",
    never: "qatt, qatt ma, qatt u qatt, qatt iktar, f'ħajti, qattx, mai, qatt aktar, never, qatt f'ħajti, f'hajti, qatt f'hajti",
    noLonger:
      "m'għadnix, m'għadux, m'għadhomx, m'għadhiex, mgħadnix, mgħadux, mgħadhiex, m'għandix iktar, mgħadnix irrid, mhux iktar, mhux aktar, aktar, iktar, izjed, qatt iktar, m'għadx, mgħadx, m'għadniex, ma għadnix, ma għadux, m għadnix, m għadux, mgħadhomx, mgħadniex, mgħadekx, m'għadekx, issa mhux, bżżejjed, ma rridx aktar, no longer, żejjed, m'ghadnix, m'ghadux, m'ghadhomx, m'ghadhiex, mghadnix, mghadux, mghadhiex, m'ghandix iktar, mghadnix irrid, m'ghadx, mghadx, m'ghadniex, ma ghadnix, ma ghadux, m ghadnix, m ghadux, mghadhomx, mghadniex, mghadekx, m'ghadekx",
    nothing: 'xejn, xejn xejn, l-ebda, l-ebda ħaġa, xej, ebda ħaġa, ebda, xejnx, assolutament xejn, l-ebda haġa, ebda haġa',
    without: 'mingħajr, bla, mingajr, minghajr, nieqes, nieqsa, bla ma, mingħajr ma, minghajr ma',
    already: 'diġà, ga, già, aktar kmieni, digja',
    still:
      "għadni, għadu, għadha, għadek, għadhom, għad, s'issa, sa issa, għadkom, għadna, għadom, xorta, għadni s'issa, ghadkhom, baqa', baqgħu, ghadni, ghadu, ghadha, ghadek, ghadhom, ghad, ghadkom, ghadna, ghadom, ghadni s'issa, baqghu",
    again:
      "mill-ġdid, ukoll, darb'oħra, darba oħra, terġa', terġgħu, terġa, mil ġdid, tergħu, jerġa', jerġgħu, nerġa', erġa', erġgħu, reġa', reġgħet, reġgħu, nerġgħu, mill ġdid, darboħra, terġax, terġgħux, rġajtu, rġajt, ripetutament, erga, darb'ohra, darba ohra, terġghu, terghu, jerġghu, erġghu, reġghet, reġghu, nerġghu, darbohra, terġghux",
    always:
      'dejjem, il-ħin kollu, kontinwament, dejjem u dejjem, kuljum, il-hin kollu, kull ħin, għal dejjem, bla heda, bla waqfien, ħin kollu, kontinw*, dejjem tibagħtu, nonstop, għalhekk dejjem, dejjem jiġu, kostantement, regolari, regolarment, kull hin, ghal dejjem, hin kollu, dejjem tibaghtu, ghalhekk dejjem',
    every: 'kull, kull wieħed, kull darba, kulħadd, kuljum, kul, kull waħda, kull jum, kull wiehed, kulhadd, kull wahda',
    all: 'kollha, kollox, kollu, kulħadd, kulhadd, kolla, kullimkien, kompletament, kolha, kollna, kolox, ilkoll, kollni, totali, totalment, sħiħ, sħiħa, kolloxx, shih, shiha',
    other:
      "oħra, ieħor, oħrajn, l-oħra, iehor, ohra, xi ħaġa oħra, ohrajn, l-ieħor, l-oħrajn, xort'oħra, waħda oħra, wieħed ieħor, alternattiv*, l-ohra, xi haġa ohra, l-iehor, l-ohrajn, xort'ohra, wahda ohra, wiehed iehor",
    same: 'istess, l-istess, ugwali, l-istes, bħal, bħall, l-istess ħaġa, identik*, bl-istess, same, bhal, bhall, l-istess haġa',
    different: "differenti, divers*, differenza, xort'oħra, oħra, differ*, mhux l-istess, different, xort'ohra, ohra",
    own: 'tiegħi stess, proprju, proprja, tiegħi, stess, għandi, tal-proprju, personali, propja, propju, tieghi stess, tieghi, ghandi',
    only: 'biss, sempliċement, sempliciment, biss u xejn iktar, unikament, ukoll biss, waħdu, bissu, jekk xejn, esklussiv*, just, uniku, unika, wahdu',
    also: 'ukoll, wkoll, anke, anki, barra minn hekk, uwkoll, ukol, oltre, inkluż',
    but: 'imma, iżda, però, jiġifieri, madankollu, madanakollu, minflok, mma, għalkemm, ghax imma, avolja, ghalkemm',
    because: 'għax, għaliex, minħabba, ghax, peress, billi, ax, minhabba, peress li, għalhekk, mela, kawża, peres, ghaliex, ghalhekk',
    ifSo: "jekk, kieku, f'każ, jek, li kieku, sakemm, jekk le, kemm-il darba, dment li, biex, f'każ li, basta",
    until: "sa, sakemm, sal, sa meta, sakem, sa l-aħħar, s'issa, sakemm ma, san, sad, sat, sa l-ahhar",
    fromNow:
      "minn issa, mil-lum, mill-lum, minn issa 'l quddiem, minn issa l quddiem, mil lum, 'l quddiem, mill-lum 'l quddiem, minn issa 'il quddiem, fil-futur, fil-ġejjieni, il quddiem, l quddiem, b'effett immedjat, minn hawn 'l quddiem, mil-lum 'il quddiem",
    enough:
      'biżżejjed, bizzejed, biżejjed, jibbasta, issa daqshekk, daqshekk, bżżejjed, bżżejed, biss issa, enough, issa bizzejjed, basta, dagshekk, daqsekk',
    tooMuch:
      'wisq, żejjed, iżżejjed, żżejjed, wisq ħafna, overload, eċċessiv*, eċċess, esaġera*, tesaġera*, bl-addoċċ, bla limitu, too much, wisq hafna',
    soMuch:
      'ħafna, daqshekk, tant, daqstant, mijiet, eluf, tant ħafna, kemm għandkom, għexieren, mitt, mijet, għadd kbir, elf, munzell, tużżana, kotra, imliet, mitt elf, hafna, tant hafna, kemm ghandkom, ghexieren, ghadd kbir',
    more: 'iktar, aktar, iżjed, xi ħaġa oħra, żejda, żejjed, addizzjonali, barra, extra, more, ekstra, xi haġa ohra',
    less: 'inqas, anqas, naqqas, jonqos, naqqsu, tnaqqis, inqs, l-inqas, ċkejken, naqqsuli, mhux daqshekk',
    many: "ħafna, hafna, diversi, ħafn, bosta, ħafna drabi, kemm, numerużi, numru ta', kotra, spiss, ta' spiss, sikwit, hafn, hafna drabi",
    few: 'ftit, xi ftit, ftiet, xi, ftit li xejn, ftit ħin, ffit, koppja, ftitt, rari, ċerti, ċertu, naqra, xi naqra, biċċa, ftit hin',
    once: "darba, darb, darba biss, xi darba, xdarba, darba waħda, f'daqqa, once, 1 darba, darba wahda",
    twice:
      "darbtejn, tliet darbiet, drabi, darbet, darbiet, it-tieni darba, erba' darbiet, ħafna drabi, it-tielet darba, diversi drabi, kemm-il darba, kemm il darba, tlett darbiet, għal darbtejn, għax-xi darba, mitt darba, 3 darbiet, 2 darbiet, elf darba, għaxar darbiet, għat-tieni darba, hafna drabi, ghal darbtejn, ghax-xi darba, ghaxar darbiet, ghat-tieni darba",
    first: 'l-ewwel, ewwel, l-ewwel nett, qabel kollox, lewwel, l-ewwel darba, primarja, fil-bidu, oriġinal*, inizjal*, first',
    last: "l-aħħar, aħħar, laħħar, fl-aħħar, ta' l-aħħar, l-aħħar darba, ahhar, għaddej, għadda, għaddiet, l-imgħoddi, finali, li għadda, li għaddiet, imgħoddi, last, preċedenti, l-ahhar, lahhar, fl-ahhar, ta' l-ahhar, l-ahhar darba, ghaddej, ghadda, ghaddiet, l-imghoddi, li ghadda, li ghaddiet, imghoddi",
    next: "li jmiss, dieħla, ġejja, id-dieħla, wara, quddiem, jmiss, li ġej, tiġi, id-dieħel, li ġejja, ta' wara, sussegwenti, tad-dieħla, id-diehla, dieħel, next, diehla, id-diehel, tad-diehla, diehel",
    now: "issa, illum, bħalissa, issa biss, attwalment, issaa, fil-preżent, bħalisssa, issa hux, bhalissa, isa, f'dan il-mument, now, dal-ħin, preżentement, bhalisssa, dal-hin, qed, qegħdin, qeghdin",
    immediately:
      "minnufih, mill-ewwel, mil-ewwel, issa stess, immedjatament, dritt, urġenti, mil ewwel, mill ewwel, malajr, fil-pront, immedjat*, asap, f'daqqa, bla dewmien, mingħajr dewmien, urgentement, fil-ħin, minghajr dewmien, fil-hin",
    today:
      'illum, il-lejla, illejla, lejla, ilum, dalgħodu, dal-għodu, dal-lejl, waranofsinhar, dalghodu, today, llum, dalwaranofsinhar, tal-lum, dal-ghodu',
    tomorrow:
      'għada, ghada, għadha, pitgħada, pit għada, għada filgħodu, ada, tomorrow, għada filgħaxija, tal-għada, ghadha, pitghada, pit ghada, ghada filghodu, ghada filghaxija, tal-ghada',
    yesterday:
      'lbieraħ, ilbieraħ, ilbierah, lbierah, il-bieraħ, ħdejn l-bieraħ, bieraħ, il-bierah, lbiereħ, ilbiereħ, biraħ, il-lejl li għadda, lbieraħt, tal-bieraħ, nhar il, hdejn l-bierah, bierah, lbiereh, ilbiereh, birah, il-lejl li ghadda, lbieraht, tal-bierah',
    day: "jum, il-jum, l-jum, tal-jum, ġurnata, il-ġurnata, l-ġurnata, tal-ġurnata, jiem, il-jiem, l-jiem, tal-jiem, ġranet, il-ġranet, l-ġranet, tal-ġranet, kuljum, ġurnati, ġranet sħaħ, dan il-jum, il-ġurnata kollha, jumejn, ta' kuljum, ġranet shah",
    week: 'ġimgħa, il-ġimgħa, l-ġimgħa, tal-ġimgħa, ġimgħat, il-ġimgħat, l-ġimgħat, tal-ġimgħat, gimgha, gimghat, kull ġimgħa, ġimagħtejn, fil-ġimgħa, ġimgħa oħra, ġimgħatejn, ġimgħa u nofs, week, il-ġimgha, l-ġimgha, tal-ġimgha, il-ġimghat, l-ġimghat, tal-ġimghat, kull ġimgha, ġimaghtejn, fil-ġimgha, ġimgha ohra, ġimghatejn, ġimgha u nofs',
    month:
      'xahar, ix-xahar, x-xahar, tax-xahar, xhur, ix-xhur, x-xhur, tax-xhur, xaharejn, kull xahar, fix-xahar, xar, xahrejn, xahri, xahar ieħor, kull xahrejn, xahar iehor',
    year: 'sena, is-sena, s-sena, tas-sena, snin, is-snin, s-snin, tas-snin, snin sħaħ, kull sena, sentejn, fis-sena, annwali, senaa, deċennju, annwalment, snin shah',
    hour: "siegħa, is-siegħa, s-siegħa, tas-siegħa, sigħat, is-sigħat, s-sigħat, tas-sigħat, minuti, il-minuti, l-minuti, tal-minuti, minuta, il-minuta, l-minuta, tal-minuta, minut, nofs siegħa, sieghat, fis-siegħa, sagħtejn, nofsinhar, fl-għaxra, fid-disgħa, x'ħin, kwart, nofs, fit-tmienja, fis-sebgħa, fis-sitta, fil-ħamsa, fit-tlieta, fil-waħda, fit-tnejn, min, pm, am, siegha, is-siegha, s-siegha, tas-siegha, sighat, is-sighat, s-sighat, tas-sighat, nofs siegha, fis-siegha, saghtejn, fl-ghaxra, fid-disgha, x'hin, fis-sebgha, fil-hamsa, fil-wahda",
    morning:
      'filgħodu, dalgħodu, filghodu, l-għodu, tal-għodu, bonġu, filodu, għodwa, is-sebaħ, sbieħ, filgodu, fil-għodu, dal-għodu, sebħ, dalghodu, l-ghodu, tal-ghodu, ghodwa, is-sebah, sbieh, fil-ghodu, dal-ghodu, sebh',
    evening:
      "filgħaxija, waranofsinhar, filghaxija, nofsinhar, wara nofsinhar, filgħaxijja, l-għaxija, għaxija, wara nofs in-nhar, f'nofsinhar, dalgħaxija, dal-għaxija, waranofsinar, wara nofsinar, filgħaxijiet, nżul ix-xemx, bonswa, filghaxijja, l-ghaxija, ghaxija, dalghaxija, dal-ghaxija, filghaxijiet",
    night:
      'bil-lejl, lejl, il-lejl, l-lejl, tal-lejl, lejla, nofsillejl, nofs il-lejl, lejliet, fillejl, nofs illejl, bilejl, bil lejl, lejl sħiħ, lejl shih',
    weekday:
      'it-tnejn, tnejn, it-tlieta, tlieta, l-erbgħa, erbgħa, il-ħamis, ħamis, il-ġimgħa, nhar it-tnejn, it-tnejn li, nhar, it-tlita, l-erbga, jum tax-xogħol, it tnejn, it tlieta, l erbgħa, l-erbgha, erbgha, il-hamis, hamis, il-ġimgha, jum tax-xoghol, l erbgha',
    weekend:
      "is-sibt, sibt, il-ħadd, ħadd, weekend, wiken, tmiem il-ġimgħa, nhar ta' ħadd, fil-weekend, wikend, week end, is sibt, nhar is-sibt, weekends, il-hadd, hadd, tmiem il-ġimgha, nhar ta' hadd",
    soon: 'dalwaqt, ma jdumx, xi naqra oħra, ftit ieħor, daqt, mhux aktar, dal waqt, daqt daqt, kmieni, fi ftit, waslin, ftit oħra, ma ndumx, xi naqra ohra, ftit iehor, ftit ohra, se, ser, sejjer',
    later:
      "wara, iktar tard, aktar tard, 'il quddiem, warajh, aktar 'il quddiem, wara nofsinhar, dopo, warajha, imbagħad, mbagħad, sussegwentement, imbghad, later, mbad, mad, imbad, eventwal*, imbaghad, mbaghad",
    before: 'qabel, qabill, minn qabel, ilu, qabel ma, kmieni, preċedenti, fl-imgħoddi, dari, ili, qabbel, bil-quddiem, ex, minn kmieni, fl-imghoddi',
    early:
      'kmieni, kmeni, kmieni ħafna, bikri, minn kmieni, kmieni wisq, kmenii, qabel il-ħin, fil-ħin, aktar kmieni, kmieni hafna, qabel il-hin, fil-hin',
    late: 'tard, ddum, dam, jdum, ndum, mħawwad, tardi, tard wisq, dejjem tard, dewmien, idum, damet, domt, iddum, jdumu, ttardja*, ittardja*, se ndum, late, tkaxkar, damu, ndumu, dewwem*, mhawwad',
    time: "ħin, il-ħin, l-ħin, tal-ħin, żmien, iż-żmien, ż-żmien, taż-żmien, hinn, ħinijiet, il-ħinijiet, l-ħinijiet, tal-ħinijiet, waqt, perjodu, skeda, x'ħin, il-hin, hin, skedat*, darb, time, l-hin, tal-hin, hinijiet, il-hinijiet, l-hinijiet, tal-hinijiet, x'hin",
    moment:
      'mument, il-mument, l-mument, tal-mument, sekonda, ftit, minuta, ċans, waqt, ftit ċans, sekondi, stennini, ħin wieħed, mumenti, sek, stenna ftit, ħalli nara, minuta ċans, hin wiehed, halli nara',
    longTime:
      'fit-tul, żmien twil, ħafna żmien, snin, ilu ħafna, ili ħafna, ilha ħafna, għal dejjem, snin ilu, ilhom ħafna, ilni, ili snin, għomru, ili, ilkom, ilek, ilu, ilha, xhur sħaħ, ilhom, hafna żmien, ilu hafna, ili hafna, ilha hafna, ghal dejjem, ilhom hafna, ghomru, xhur shah',
    what: "x', xi, xiex, xinhu, x'inhu, x'inhi, xinhi, x'hemm, xemm, x'għandek, x'qed, xqed, xed, x'ed, x'inhuma, xtrid, x'trid, x'għamilt, xtridu, x'tridu, xgħandek, x'jiġifieri, x'ġara, xgara, x inhu, what, x'jien, x'jismek, x'se, xse, xiħin, x'ser, x, x'ghandek, x'ghamilt, xghandek, xihin",
    who: "min, minhu, min hu, min hi, ta' min, liema persuna, min int, min inti, minhi, min huma, min intom, ma' min, lil min, min qed, minn int",
    where:
      "fejn, fejnek, mnejn, minfejn, minn fejn, fej, feijn, 'l fejn, mnein, lejn fejn, fejnu, fejnha, fejnhom, lfejn, fejnkom, fein, fenek, feinek, fejn hu, ifejn",
    when: "meta, xħin, x'ħin, xhin, kull meta, mita, waqt, meta se, xiħin, fi x'ħin, x'hin, malli, hekk kif, xihin, fi x'hin",
    why: "għaliex, għalfejn, ghaliex, għalxiex, ghalfejn, x'għala, alfejn, xgħala, aliex, alxiex, għal xiex, għala, why, kif jista' jkun, ghalxiex, x'ghala, xghala, ghal xiex, ghala",
    how: "kif, kif int, kiff, b'liema mod, kif sejjer, kif għandek, kif tista', kifint, kif tkun, how, kif ghandek",
    howMuch:
      "kemm, kem, kemm għandek, kemm jiswa, kemm tiswa, kemm ġew, kemm idum, kemm hu, kemm ddum, kemm il, kemm-il, kemm jiġi, x'jiswa, kemm qed, kemm jiswew, kemm għandu, kemm iddum, kemm tiġi, kemm ghandek, kemm ghandu",
    which: 'liema, lima, liem, liema wieħed, liema waħda, liem wieħed, lema, liema wiehed, liema wahda, liem wiehed',
    please:
      'jekk jogħġbok, jekk jogħġobkom, jekk joghgbok, jek joghgbok, pls, plz, please, nitolbok, nitlobkom, ġentilment, jjb, jekk jogħoġbok, jekk jogħoġobkom, jekk joghogbok, għogħġbok, jek jogħgbok, jekk jgħoġbok, jekk jgħoġobkom, jekk jogħbok, jogħġbok, joghgbok, joghgobkom, jogħġobkom, jogħoġbok, għandekx mnejn, nitlobkhom, nitlobok, nitlobukom, bil-ħniena, għal hniena, għal alla, nitlob, ġentilment nitlobkom, jekk joghġobkom, jekk joghoġobkom, ghoghġbok, jekk jghoġbok, jekk jghoġobkom, jekk joghbok, joghoġbok, ghandekx mnejn, bil-hniena, ghal hniena, ghal alla',
    thanks:
      'grazzi, thanks, grazi, thx, nirringrazzjak, grazz, grazzi ħafna, thanks ħafna, grazzie, ty, tnx, nirringrazzja*, ringrazz*, apprezz*, napprezz*, thank you, grazzi mill-qalb, irringrazzja*, grazzi hafna, thanks hafna',
    sorry:
      "skuża, skużi, jiddispjaċini, sori, sorry, skużani, skużi ta', apoloġi*, jiddispjaċi*, nitlob skuża, nitlob apoloġija, scusa, sfortunatament, aħfirli, skużawni, jisgħobbija, maħfra, sfortun*, ahfirli, jisghobbija, mahfra",
    hello:
      'ħello, hello, hi, bonġu, saħħa, kif int, ello, helo, hawn, saħa, għażiż, għażiża, kif intom, hey, bonswa, hawnn, ghaziz, ghaziza, merħba, merhba, għeżież, il-ġurnata t-tajba, l-għodwa t-tajba, ċaw, aw, aww, oj, oħ, awguri, orrajt ta, mela int, il-lejl it-tajjeb, oi, għażiżi, kif inti, hemm int, oe, sahha, saha, gheżież, l-ghodwa t-tajba, oh, ghażiżi',
    bye: 'ċaw, ċaww, saħħa, narak, bye, ciao, addiju, naraw, narakom, nitkellmu wara, il-lejl it-tajjeb, bye bye, saħħiet, bajbaj, sahha, naraq, bonswa, irrid immur, insellim*, tislijiet, saħħa narak, see you, sahhiet, sahha narak',
    regards:
      "dejjem tiegħek, tislijiet, inselli għalikom, bl-akbar rispett, tiegħek, insellimkom, insellmilkom, b'rispett, insellmilek, tislima, regards, b'qima, il-ħabib tiegħek, dejjem tiegħek sinċerament, tal-qalb, rispett, sinċerament, tagħkom, kind regards, inselli, dejjem tieghek, inselli ghalikom, tieghek, il-habib tieghek, dejjem tieghek sinċerament, taghkom",
    yes: 'iva, mela, ehe, iv, il-, eħe, ijja, sewwa, iva mela, yes, eje, ija, iwa, ifhem iva, ovvja, orrajt iva, ehhe, emm mela, yep, naturalment, tabilħaqq, mela iva, eh, dażgur, ijwa, u iva, tabilhaqq',
    okay: 'tajjeb, ok, ukej, sewwa, kollox sew, owkej, okay, orrajt, okej, ok ta, alrajt, mhux ħażin, k, kk, orajt, tajba, oke, all right, le problema, xejn problema, xorta, mhux problema, mela ok, fajn, oqqej, orrait, mhux hażin',
    want: 'irrid, tridx, trid, tixtieq, tixtieqx, nixtieq, irid, ridt, jrid, tridu, tridux, irridx, jridu, iridu, irrid li, jixtieq, nixtieqx, rridx, rrid, iridx, ridtx, nixtiequ, tixtiequ, tixtiequx, irridu, rridu, rridux, jridx, jridux, xtaqt, xtaqet, jixtiequ, nippreferi, ippreferut, ried, riedet, riedu, nipreferi, want, riedx, xewqa, xtieq, trd, rridkom, irridkom, rridek, irridek, irridux, nixtieqkom, iridux, tipprefer*, nipprefer*, nxtieq',
    need: "għandi bżonn, bżonn, jkolli, jeħtieġ, għandek bżonn, neċessarju, neħtieġ, bżonnx, hemm bżonn, bżonnijiet, neħtieġu, jeħtieġx, neċess*, teħtieġ, bżonju, ħtieġa, ħtiġijiet, neħtieġx, nneċess, essenzjali, jeħtieġli, ta' bilfors, jinħtieġ, meħtieġ*, bżnn, bżon, bzn, need, ghandi bżonn, jehtieġ, ghandek bżonn, nehtieġ, nehtieġu, jehtieġx, tehtieġ, htieġa, htiġijiet, nehtieġx, jehtieġli, jinhtieġ, mehtieġ*",
    must: 'għandek, għandi, għandkom, bilfors, irid, trid, iridu, ikollok, għandu, tridu, jkollok, ikolli, iridx, għandna, dover, obbligu, obbligat*, imissek, imisskom, imisshom, imissu, suppost, supposta, jeħtieġ li, għandhom, kellek, kelli, kellu, imissni, jmisskom, sforzat*, kostrett*, kellna, jmissek, must, ikollkom, ikollu, ghandek, ghandi, ghandkom, ghandu, ghandna, jehtieġ li, ghandhom',
    can: "nista', tista', tistgħu, jista', nista, tista, jista, setgħu, nistgħu, jistgħu, nistax, jistax, tistax, stajt, jistgħux, nistgħux, tistghu, nistghu, jistghu, nistghux, tistgħux, tistghux, setax, seta', seta, stajtx, setgħet, kapaċi, stajna, stajtu, jirnexxi*, jirnexx*, setgħux, can, inkapaċi, tkun tista', nirnexxi, irnexx*, nistaghx, nistaw, tistaw, tistawx, setghu, jistghux, setghet, setghux",
    may: "jista', permess, nista', hu permess, tista', ikolli dritt, jippermetti, dritt, permessi, permessa, jippermett*, tippermett*, nippermett*, intitolat*, awtorizzat*, legali, imħolli, ammess, eleġibbli, id-dritt li, nistax, permiss, imholli",
    letDo:
      'ħalli, ħalluni, ħallini, ejja, ħallih, halli, halluni, jalla, ħallina, ħa, isma ejja, ejjew, ħallihom, hallini, thallix, tħalli, jħalli, ħallejt, tħallu, tħallux, tħallix, inħalli, nħalli, jħallu, ħalla, aħna ejja, ħallu, inħallik, let, hallih, hallina, ha, hallihom, thalli, jhalli, hallejt, thallu, thallux, inhalli, nhalli, jhallu, halla, ahna ejja, hallu, inhallik',
    tryTo:
      'nipprova, ipprova, tipprova, ippruvajt, prova, jipprova, nippruvaw, ippruvaw, ippruvat, ippruvajna, ippruv*, nippruv*, tippruv*, jippruv*, pruvajt, nipprov*, tipprov*, jipprov*, attent*, tentat*, tentattiv*, prova oħra, pruvat, prova ohra',
    stop: 'waqqaf, waqqfu, tieqaf, ieqaf, ieqfu, tiqfu, tiqafx, waqfu, stop, tieqfu, jieqaf, jieqfu, waqaf, nieqaf, waqqfuhom, waqqafhom, waqqafni, waqqafhieli, waqqfuli, waqqafli, waqqfuni, twaqqaf*, jwaqqaf*, inwaqqaf*, nwaqqaf*, waqqaft*, waqqf*, waqqaf*, twaqqfu*, jwaqqfu*, nwaqqfu, waqfien, waqfa, iqfu, iqaf, jiqfu, waqfuhom, waqfuli, waqfulna, waqqfulna, stoppja*, istoppja*, tistoppja*, nistoppja*, stoppjaw*, jistoppja*, stp, waqfuh, waqfuha, twaqqfux, ieqfuli, wieqaf, cease, icċessaw, iċċessa*, tiċċessa*, stopp, waqqfuhomli, iqfulna, waqfuhomli, ċċess*',
    end: 'tmiem, jispiċċa, spiċċa, tispiċċa, tintemm, jintemm, intemm, spiċċat, fini, tmiem il, jispiċċaw, spiċċaw, jintemmu, spiċċajt, spicc*, nispiċċa, ntemm, tispiċċ*, nispiċċ*, jispiċċ*, itterminaw, tterminat, itterm*, tterm*, temmew, temm, temmu, ittemm, intemmet, it-tmiem, għeluq, lest, lesta, lesti, tlesti, jilesti, finish, itemm, itemmu, ittemmu, gheluq',
    cancel:
      'ikkanċella, nikkanċella, kanċell*, cancel, tikkanċella, ikkanċellaw, kkanċella, cancel*, ħassar, ħassru, ikkansella*, nikkansella*, nikkanċell*, ikkanċell*, jikkanċell*, tikkanċell*, kkanċell*, kanċella*, kansella*, kkansella*, tħassar, nħassar, annull*, jannulla*, nannulla*, ikkenslja*, nikkensilja*, hassar, hassru, thassar, nhassar',
    block:
      'imblukka, imblukkat, ibblukkjajt, imblukkajt, nibblukkja, block, blokk, imblokkat, imblukkajtkom, ibblokkja*, nibblokkja*, jibblokkja*, tibblokkja*, bblokkja*, ibblukk*, nibblukk*, blokkja*, blokka*, imblokk*, imblukk*, nimblokk*, timblokk*, nimblukk*, jimblokk*, blacklist, blocked, lista sewda, bblukk*, ibblokk*, bblokk*, nibblokk*, blokkjat*, nblokk*, niblokk*, iblokk*',
    remove:
      'neħħi, neħħuni, neħħini, tneħħi, neħħieni, tneħħini, jneħħi, neħħewni, inneħħi, neħħ*, tneħħ*, inneħħ*, jneħħ*, nneħħ*, itneħħ*, ineħħ*, neħew, nehhi*, nehhu*, nehu*, nehi*, tnehi*, tnehh*, tnehu*, nehħ*, remove, remove*, oħroġni, oħorġuni, oħroġ, oħorġu, eskludi, eskluduni, warrab, neħuni, iżilni, eliminaw, elimina*, telimina*, nelimina*, tajru, taqtgħuni, aqtgħuni, oħorġuna, naddfu, neħuli, nehuli, tnehħ*, imneħħi, mneħħi, mneħħija, mneħħ*, imneħħ*, nehhi, nehhuni, nehhini, tnehhi, nehhieni, tnehhini, jnehhi, nehhewni, innehhi, nehh*, innehh*, jnehh*, nnehh*, itnehh*, inehh*, nehew, ohroġni, ohorġuni, ohroġ, ohorġu, nehuni, taqtghuni, aqtghuni, ohorġuna, imnehhi, mnehhi, mnehhija, mnehh*, imnehh*',
    deleteIt:
      "ħassar, tħassar, ħassru, tħassru, hassar, iħassar, ħassrini, ħassarx, delete, ħassarni, ħassruhom, nħassar, mħassar, imħassar, mħassra, imħassra, inħassar, ħassart, jħassar, iħassru, jħassru, jitħassar, titħassar, jitħassru, tħassir, ħassr*, ħassar*, tħassar*, tħassr*, tħassir*, iddilitja*, iddelitja*, iddeletja*, tiddelitja*, niddelitja*, ddelitja*, ddiletja*, titħassr*, delete*, iddiletja*, qered, eqred, eqirdu, aqta', teqirdu, teqred, idelitja*, jitħassr*, imħass*, mħass*, ddeletja*, tiddiletja*, tiddeletja*, meqrud*, neqred, jinqered, tinqered, iħassr*, iħassar*, deleted, thassar, hassru, thassru, ihassar, hassrini, hassarx, hassarni, hassruhom, nhassar, mhassar, imhassar, mhassra, imhassra, inhassar, hassart, jhassar, ihassru, jhassru, jithassar, tithassar, jithassru, thassir, hassr*, hassar*, thassar*, thassr*, thassir*, tithassr*, jithassr*, imhass*, mhass*, ihassr*, ihassar*",
    unsubscribe:
      "unsubscribe, neħħuni mil-lista, unsub, ħassru r-reġistrazzjoni, unsub*, ma rridx nibqa' abbonat, ma nibqax abbonat, disabbon*, nunsubscribja, aqtgħu l-abbonament, itlaqni, opt out, optout, ħassruli s-sottoskrizzjoni, annulla abbonament, neħħuni mill-lista, iddeabbonja, unsubscrib*, deregistra*, inħoll l-abbonament, oħroġ mil-lista, cancel subscription, tneħħuni mil, neħħuni minn, neħħini minn, neħħini mil, neħħini mill, neħħuni mill, neħħuni mil, nehhuni mil, nehhuni mill, nehhuni minn, oħorġuni mil, oħorġuni minn, opt-out, nehhuni mil-lista, hassru r-reġistrazzjoni, aqtghu l-abbonament, hassruli s-sottoskrizzjoni, nehhuni mill-lista, inholl l-abbonament, ohroġ mil-lista, tnehhuni mil, nehhini minn, nehhini mil, nehhini mill, ohorġuni mil, ohorġuni minn",
    subscribe:
      'irreġistra, nissottoskrivi, abbonajt, abbonat, sottoskritt*, nirreġistra, sottoskriv*, irreġistrat, issieħeb, subscribe, nabbona, niabbona, rreġistrajt, irreġistr*, nirreġistr*, tirreġistr*, rreġistr*, jirreġistr*, reġistra*, registr*, abbona*, nabbona*, tabbona*, jabbona*, issieħ*, nissieħ*, ssieħ*, nidħol, dħalt, signup, sign up, iskrivi*, jiskrivi*, niskrivi*, subskrivi*, join, issottoskriv*, nissottoskriv*, tissottoskriv*, ssottoskriv*, iskritt*, subscrib*, niskriv*, iskrivejt, issieheb, issieh*, nissieh*, ssieh*, nidhol, dhalt',
    leaveAlone:
      "ħalluni, ħallini, itlaq, għaddu, ħallina bi kwietna, ħallini bi kwieti, isparixxi, ħalluni bi kwieti, hallini, halluni, itilqu, tlaq, ħalluni kwiet, imxu, telaq, mur l hemm, ħallini bi kwiet, iftaħha, ħallini waħdi, ħallini nieħu nifs, ħalluni waħdi, halluni bi kwieti, warrab minn hawn, imxi l hemm, ħalluna, imxi 'l hemm, mur ġib ruħek, ħallini mur, itilqu minn hawn, itlaq 'l hemm, go away, itlaq l hemm, mur 'l hemm, mur ħi, tlaqna, imorru jinħarqu, mur inħaraq, morru nħarqu, mur inħanaq, fuck off, itlaq minn fuqi, inzel minn fuqi, inżlu minn fuqi, aqtgħuha, aqtagħha, ħalluna bi kwietna, iġru l hemm, sparixxu, isparixxu, piss off, mur ħudu, ħudu, morru l hemm, tfixklunix, tinkwetunix, iddejquniex, ghaddu, hallina bi kwietna, hallini bi kwieti, halluni kwiet, hallini bi kwiet, iftahha, hallini wahdi, hallini niehu nifs, halluni wahdi, halluna, mur ġib ruhek, hallini mur, mur hi, imorru jinharqu, mur inharaq, morru nharqu, mur inhanaq, aqtghuha, aqtaghha, halluna bi kwietna, mur hudu, hudu",
    leave:
      'titlaq, nitlaq, telaq, mur, ħalli, ħallejt, itlaq, jitlaq, tlaqt, telqet, telqu, itilqu, titilqu, nitilqu, jitilqu, tluq, noħroġ, toħroġ, ħriġt, ħareġ, joħroġ, ħarġu, ħarġet, noħorġu, toħorġu, joħorġu, ħriġna, oħroġ, oħorġu, riżenja, irriżenj*, nirriżenj*, leave, ħruġ, nabbandun*, abbandun*, tlaqna, tlaqtu, tlaqtx, nitlaqx, rriżenj*, ħerġin, ħierġa, ħiereġ, halli, hallejt, nohroġ, tohroġ, hriġt, hareġ, johroġ, harġu, harġet, nohorġu, tohorġu, johorġu, hriġna, ohroġ, ohorġu, hruġ, herġin, hierġa, hiereġ',
    refuse:
      'nirrifjuta, rifjut, le grazzi, irrifjutat, irrifjutajt, le grazie, nirrifjutaw, tirrifjuta, jirrifjuta, ma nixtieqx, rrifjut*, irrifjut*, nirrifjut*, tirrifjut*, jirrifjut*, rifjut*, ma naċċettax, ma jinteressanix, tajjeb le, le thanks, le grazzii, għal darba le, no thanks, miċħud*, ċaħad*, niċħad, ma rridx, mhux illum, le ta, nirrofta, nirrif*, irrif*, ma aċċettajtx, ma rridux, ghal darba le, miċhud*, ċahad*, niċhad',
    forbid:
      "projbit*, jipprojbixxi, tipprojbixxi, ma jippermettix, nipprojbixxi, ma tistax, ma tistgħux, nipprojbikom, jipprojbi*, ipprojbi*, nipprojbi*, tipprojbi*, pprojbi*, projbizz*, nwaqqafkom, mhux permess, m'għandekx permess, ma nagħtix permess, ma nippermettix, mhux awtorizzat, ma nħallix, mhux imħolli, m'għandkomx permess, mhux awtorizzati, m'intomx awtorizzati, ma nħallikomx, ban, m'għandekx dritt, m'għandkomx dritt, mhux permessi, ma nippermettilkomx, ma tistghux, m'ghandekx permess, ma naghtix permess, ma nhallix, mhux imholli, m'ghandkomx permess, ma nhallikomx, m'ghandekx dritt, m'ghandkomx dritt",
    object:
      "noġġezzjona, oġġezzjoni, ma naqbilx, nopponi, oġġezzjonajt, joġġezzjona, m'aqbilx, opponi, toġġezzjona, noġġezz*, oġġezz*, joġġezz*, toġġezz*, nopponi*, topponi*, jopponi*, oppon*, oppost*, kuntrarju, ma aċċettajtx, ma nagħtix kunsens, kontra, objectja*, ma tajtx kunsens, nikkontesta*, ikkontesta*, jikkontesta*, ma taqbilx, ma qbiltx, ma jaqbilx, ma naghtix kunsens",
    agree:
      'naqbel, qbilna, naċċetta, taqbel, jaqbel, qbilt, kunsens, qbel, naqblu, jaqblu, taqblu, aċċetta*, naċċetta*, taċċetta*, jaċċetta*, ftehimna, naqbilx, taqbilx, nikkonferma naqbel, qbiltx, acċett*, nacċett*, nagħti kunsens, kunsen*, tajt kunsens, approv*, napprov*, japprov*, naċett*, naghti kunsens',
    permission:
      'permess, il-permess, l-permess, tal-permess, kunsens, il-kunsens, l-kunsens, tal-kunsens, jagħti permess, awtorizzazzjoni, permessi, awtorizzat, approvazzjoni, nagħti permess, awtorizza*, nawtorizza*, jawtorizza*, approva*, napprova*, japprova*, kunsen*, liċenzja*, permission, tawtorizza*, mingħajr il-permess, bla permess, jaghti permess, naghti permess, minghajr il-permess',
    withdraw:
      'nirtira, irtirajt, tirtira, nirtiraw, jirtira, lura, irtira*, nirtira*, jirtira*, tirtira*, rtira*, nirrevoka, irrevoka*, nirrevoka*, revoka*, tirrevoka*, jirrevoka*, rrevoka*, niġbed lura, niġbed, ġbidt, ġibed, nannulla, irtir*, ħadt lura, nieħu lura, rtirajt, hadt lura, niehu lura',
    send: 'tibagħt, tibgħat, nibgħat, ibgħat, bagħat, tibgħatu, bagħtu, jibgħatu, tibgħatx, tibgħatli, bgħatt, bagħtet, jibgħat, nibgħatu, tibagħtu, ibagħtu, tibagħtux, tibgħatux, tibagħtuli, tibagħtulix, bgħattli, bgħattu, bgħattuli, ibgħatli, ibagħtuli, bagħtuli, jibagħtu, jibagħtuli, nibagħtu, mibgħut*, jintbagħt*, intbagħt*, tintbagħt*, tibgħat*, tibagħt*, jibgħat*, jibagħt*, nibgħat*, nibagħt*, ibgħat*, ibagħt*, bgħatt*, bagħt*, bagħat*, bgħatn*, tibat*, tibaħt*, tibatu*, bgħat*, tbgħat*, tbagħt*, nbgħat*, tibghat*, tibaght*, tibghatu*, tibghajt*, tibghtu*, ibatli, ibatu*, nibat*, jibat*, batt*, baghtt*, batli, battli, batu, tibgħtu*, jibgħtu*, ibgħtu*, nibgħtu*, bgħt*, tibgħajt*, tibgħattu*, tibagħħt*, send, sending, jaslu, jibghat*, tibaght, tibghat, nibghat, ibghat, baghat, tibghatu, baghtu, jibghatu, tibghatx, tibghatli, bghatt, baghtet, jibghat, nibghatu, tibaghtu, ibaghtu, tibaghtux, tibghatux, tibaghtuli, tibaghtulix, bghattli, bghattu, bghattuli, ibghatli, ibaghtuli, baghtuli, jibaghtu, jibaghtuli, nibaghtu, mibghut*, jintbaght*, intbaght*, tintbaght*, jibaght*, nibghat*, nibaght*, ibghat*, ibaght*, bghatt*, baght*, baghat*, bghatn*, tibaht*, bghat*, tbghat*, tbaght*, nbghat*, jibghtu*, ibghtu*, nibghtu*, bght*, tibghattu*, tibaghht*',
    write:
      'nikteb, ktibt, tikteb, kiteb, iktbu, jikteb, bil-miktub, kitba, miktub*, kitbet, ktibna, niktbu, tiktbu, jiktbu, ktibtu, kitbu, iktebli, iktbuli, tiktebli, tiktbuli, tiktbulix, ktibtli, ktibtlek, kitbitli, kitbuli, niktiblek, ikteb, tiktib*, jiktib*, niktib*, kitib*, ktib*, kitbiet, bilmiktub, tajpja*, ittajpja*, tittajpja*, nittajpja*, tiktebx, iktibli, tiktibli*',
    text: "messaġġ, il-messaġġ, l-messaġġ, tal-messaġġ, messaġġi, il-messaġġi, l-messaġġi, tal-messaġġi, sms, test, messagi, msg, messeġġi, messaġ, text, message, messages, sms's, smss, texts, mesaġġ, mesaggi, messaġġġ, messeġġ, whatsapp, messiġġi, messages ta, text messages, msgs, mess, messaġġar*, mesages, sms'es, messejg*, meseġġi, timmessaġġja*, nimmessaġġja*, immessaġġja*, mmessaġġja*, messanġ*, testi, smsijiet",
    call: 'ċċempel, telefonata, iċċempel, telefon, cempel, nċempel, ċċempilx, tċemplu, iċċemplux, telefonati, tċempel, ċempilt, jċempel, jċemplu, ċemplu, inċempel, iċċempilli, iċċemplu, iċċempillix, ċċemplu*, iċċempl*, iċċempil*, ċċempil*, ċempill*, ċempilt*, ċempl*, jċempil*, jċempl*, nċempil*, nċempl*, inċempil*, iċempel, iċemplu*, iċempil*, cempil*, tcempl*, tcempil*, call, calls, sejħa, is-sejħa, s-sejħa, tas-sejħa, sejħiet, sejjaħ, issejjaħ, isejjaħ, telefonat*, mċempel, icempl*, calling, ring, sejħ*, missed call, callback, sejha, is-sejha, s-sejha, tas-sejha, sejhiet, sejjah, issejjah, isejjah, sejh*',
    contact:
      'ikkuntattja, kuntatt, nikkuntattja, tikkuntattja, ikkuntattjawni, kuntatti, kkuntattja*, ikkuntattja*, nikkuntattja*, tikkuntattja*, jikkuntattja*, ikkuntatt*, tikkuntatt*, nikkuntatt*, jikkuntatt*, kkuntatt*, kuntatt*, contact, tikkontattja*, ikkontattja*, kontatt*, tikkomunika*, ikkomunika*, nikkomunika*, jikkomunika*, komunikazzjoni*, kuntatt miegħi, ikkontatt*, tikkontatt*, nikkontatt*, jikkontatt*, kkontatt*, tikuntatt*, ikuntatt*, nikuntatt*, komunika*, tikomunika*, contacts, kuntatt mieghi',
    receive:
      "irċievi, nirċievi, jirċievi, tirċievi, irċevejt, jasalli, rċevejt, nirċevi, jaslu, naqla', jasluli, tasalli, waslitli, wasalli, waslithom, wasluli, nirċiev*, irċiev*, tirċiev*, jirċiev*, rċiev*, rċevejt*, irċevejt*, nircev*, tirċev*, jirċev*, ircev*, rcev*, riċevut*, riċevim*, jaslulix, jasallix, naqlax, nieħu, waslilna, nirċevux, qlajt, jasalni, tasal, nircivi, nirċivi*, irċivi*, receive, jaslulna, niehu",
    answer:
      'nwieġeb, wieġeb, tweġiba, risposta, wieġbu, irrispondi, twieġeb, wieġbet, weġibt, jwieġeb, jwieġbu, inwieġeb, wiġibt, twieġbu, weġbuni, wieġbni, wieġeb*, wieġb*, twieġb*, twieġeb*, jwieġb*, tweġib*, wegib*, wieġib*, irrispond*, nirrispond*, tirrispond*, jirrispond*, rrispond*, rispons*, reply, replay, answer, risponda*, rispost*, reply*, tirreplaj*, irreplaj*, nirreplaj*, tirrepla*, irrepla*, nirrepla*, jirrepla*, rrepla*, feedback, twieġibx',
    read: 'naqra, qrajt, aqra, taqra, qara, jaqra, qari, qrat, qrajna, qraw, aqraw, naqraw, jaqraw, taqraw, naqrax, taqrax, qrajtu, qrajtx, moqri, tinqara, jinqara, naqrah, naqrahom, naqrawhom, qrajtha, aqrah, aqraha, naqraha, qarajt, aqrawh, aqrawha, nqara',
    bother:
      'idejjaq, tfixkel, ddejjaqni, iddejjaqni, iddarras, tiddejjaqx, fixkel, jdejjaqni, tfixkilx, iddejjaq, iddejjaqx, iddejquni, iddejqux, ddejjaq*, ddejq*, iddejjaq*, iddejq*, idejjaq*, idejq*, jdejjaq*, jdejq*, tdejjaq*, tdejq*, dejjaq*, dejqt*, dejjaqtuni, tfixkl*, tfixkil*, fixkl*, fixkil*, tinkwieta*, tinkwet*, inkwiet*, inkwet*, tinkwetun*, iddarr*, iddistur*, tiddistur*, jiddistur*, iddisturba*, disturb*, ddisturb*, niddisturb*, disturbaw, fastidju, fastidj*, iffastidja*, tiffastidja*, jiffastidja*, ffastidja*, iddarrs*, tagħdab, tormenta*, titturment*, itturment*, tturment*, jitturment*, turment, jiddejjaq, taqtax, tiġġennen*, iġġennen*, iġġenn*, tikkidd*, ikiddu*, tikkiddu*, idejjqu*, ddejjqu*, iddejjqu*, jdejjqu*, idejqu*, dejjaqtun*, bothering, fittek, tfittek, tagħtuni fastidju, tagħtini fastidju, harass*, stalk*, fastidjat*, tipperseg*, persegwit*, jiffastid*, ffastid*, tiffastid*, taghdab, taghtuni fastidju, taghtini fastidju',
    spam: 'spam, messaġġi kontinwi, juntażżju, ma rridtx spam, spamming, spam*, junk*, junk, messaġġi bla waqfien, ispammjar, tispammja*, ispammja*, jispammja*, sspammja*, zibel, bumbard*, tibbumbard*, ibbumbard*, jibbumbard*, mhux mitlub*, mhux mixtieq*, għarraqtuni, għarqa, messaġġi żejda, tgħarrqu*, imlejtuni, bbumbard*, jgħarrqu*, ispamm*, tispamm*, nispamm*, gharraqtuni, gharqa, tgharrqu*, jgharrqu*',
    fedUp:
      "xbajt, dejjaqtni, dejjaqtuni, kemm xbajt, xbajna, xbajtkom, sirt ma nista', qtajt, qtajt nifsi, nixba', ma niflaħx, ma niflaħx iktar, xbajt minnkom, iddejjaqt, xebgħan*, imdejjaq, mdejjaq, imdejqa, ddejjaqt, tqażżist, tqażżiżt, niddejjaq, tqażż*, iqażż*, nixbgħu, ma niflaħkomx, fuq żaqqi, ksirtuli rasi, ksirtli rasi, urtajt*, nobgħod*, iddejjaqtni, qażżiżtuni, qażżistuni, xbajt bik, xbajt bikom, ddejjaqna, xbajt tibagħtu, nobogħdkom, fed up, xbajtuni, xbajta, iqażżżu, tqarrfu*, iġġennintuni, jien qtajt, fuq l-istonku, l-istonku, qrifa, qrif*, xebba', xebbajtuni, xebbajtni, nervi, xebbgħ*, xbajjt, ma niflahx, ma niflahx iktar, xebghan*, nixbghu, ma niflahkomx, nobghod*, xbajt tibaghtu, noboghdkom, xebbgh*",
    angry:
      'rrabjat, rrabjata, rabja, irrabja, mdejjaq, irrabjajt, irrabj*, rrabj*, nirrabj*, jirrabj*, tirrabj*, rabj*, inkorlat*, inkorla*, nkorl*, inkurl*, nkurl*, jinkorla*, ninkorla*, korla, irritat*, furja, furjuż*, imnervja*, nervuż*, ninnervja*, innervja*, tinnervja*, jinnervja*, għadab, nagħdab, imqareb, urtat*, imqarrf*, rrabjajt*, nagħżaq, inkazzat*, nkazzat*, ninkazza*, urta*, għadb*, ghadab, naghdab, naghżaq, ghadb*',
    nonsense:
      'ħmerijiet, ċuċati, bla sens, bużżullotti, ħmar, ħmerija, bużbież, buzullotti, ħmar u nofs, ħmeriet, ċuċata, hmerijiet, gideb, żibel, paroli, balla ħmerijiet, tgerfix, tħarbix, redikol*, ridikol*, redikul*, ridikul*, ħara, bullshit, ċajt, crap, assurd*, bażwa, taħwid, bużillis, tgħaffiġ, ċapċip, mejda, fsied, marmalja, pastażat*, bcejjeċ, tgerbib, balal, balla, ħarja, bażużlu, rubbish, kukkanja, ħrafa, ħrejjef, hmar, hmerija, hmar u nofs, hmeriet, balla hmerijiet, tharbix, hara, tahwid, tghaffiġ, harja, hrafa, hrejjef',
    shutUp:
      "skiet, issikket, għalaq ħalqek, aqta', iskot, isktu, aqtagħha, issiktu, għalqu ħalqkom, agħlaq ħalqek, agħlqu ħalqkom, shut up, tiskot, tiskotx, skot, aqtgħuha, aqtaħha, stfu, agħlqu, sikket*, siktu*, siket, sikta, ħalqek, ħalqkom, ieqaf paċpaċ, paċpaċ, paroli, ghalaq halqek, aqtaghha, ghalqu halqkom, aghlaq halqek, aghlqu halqkom, aqtghuha, aqtahha, aghlqu, halqek, halqkom",
    insult:
      "stupidu, iblah, imbeċilli, injorant, għoxx, ħara, oħxon, ħmar, pastaż, kriminali, liba, stupida, stupid*, bagħal, boloħ, blaħ, belha, ħmir, ħmara, baħnan*, żobb, ostja, madonna, madoffi, l-ostja, għoxxok, għoxx ommok, oxx, oxx ommok, liba ommok, f'għoxx, fuck, fucking, fck, qaħba, qahba, pufta, pufti, pastażi, pastaża, ħaqq, haqq, ħaqq alla, hanzir, ħanżir, ħnieżer, annimal*, mentekatt*, idjot*, idjota, ċuċ, ċuċa, ċwieċ, imġienen, miġnun*, ġenn, imbeċill*, shit, damn, xkunvat*, ħabat, ommok, kelb, klieb, ħaxi, ħaxja, tinħexa, inħexa, tinħaxa, tinħexew, inħexew, nejk, tnejku, inejku, niket ommok, kazzi, kazz, lbiċċa, mignun, bastard*, ħmerr, marid f'moħħok, injorant*, tal-ostja, tan-nejk, wiċċ ta', ħaqqkom, ħaqqek, żibel ta' nies, demel, wicc, jaħasra, kretin*, xitan, deficient*, maħnuq, taz-zobb, ghoxx, hara, ohxon, hmar, baghal, boloh, blah, hmir, hmara, bahnan*, ghoxxok, ghoxx ommok, f'ghoxx, haqq alla, hnieżer, habat, haxi, haxja, tinhexa, inhexa, tinhaxa, tinhexew, inhexew, hmerr, marid f'mohhok, haqqkom, haqqek, jahasra, mahnuq",
    peace:
      "kwiet, paċi, mistrieħ, mistrieħa, f'sikkiet, bi kwieti, trankwill*, kwieta, kwieti, sliem, mistrih*, nistrieħ, nistrih, nistrieħu, jistrieħ, tistrieħ, strieħ, strajt, kwietni, nikkalma, kalma, rilass*, nirrilassa*, irrilassa*, rilassa*, serħan, serħ, kwietna, bi kwietni, bi kwietna, rikreazz*, sikkiet, silenzju, fil-paċi, mistrieh, mistrieha, nistrieh, nistriehu, jistrieh, tistrieh, strieh, serhan, serh",
    uninterested:
      "ma jimpurtax, ma jinteressanix, mhux interessat, mhux interessata, ma jimpurtanix, mhux interessati, ma ninteressax, ma jinteressaniex, le mhux interessat, mhux intressat*, mhux intressata, ma jimpurtanix xejn, xi jimpurtani, x'jimpurtani, mhux għalija, mhux jinteressani, ma tinteressanix, ma tinteressaniex, jinteressanix, jinteressaniex, tinteressanix, interessanix, not interested, minix interessat, minix interessata, m'inix interessat, m'inix interessata, m'iniex interessat, m'iniex interessata, miniex interessat, miniex interessata, mhinix interessat, mhinix interessata, m'hinix interessat, mhux interested, mhux qed ninteressa, ma ninteresax, jimpurtanix, jimpurtax, minix intressat, minix intressata, mhux interressat, mhux interressata, ebda interess, l-ebda interess, m'għandix interess, mgħandix interess, bl-ebda interess, m'aħniex interessati, maħniex interessati, ma jimpurtaniex, mhux ghalija, m'ghandix interess, mghandix interess, m'ahniex interessati, mahniex interessati",
    interested:
      'interessat, interess, interessanti, jinteressani, interessata, interess*, interessat*, tinteressani, jinteressa*, tinteressa*, ninteressa*, intressat*, interressat*, kurjuż*, jinteressak, interessantissimu, iktar dettalji, interested',
    useless:
      "inutli, bla użu, bla siwi, bla skop, xejn ma jiswew, jagħmlux sens, inutlità, ma jiswew għal xejn, ma jiswa għal xejn, ħela ta' żmien, ħela, ħela taż-żmien, telf ta' ħin, taħli, taħlu, nħli, bla sens, irrelevanti, irrelevant*, mhux rilevanti, xejn ma jiswa, għalxejn, ma jiswewx, inutil*, ma jagħmilx sens, x'jiswew, taħlux, jaħlu, ma jgħinx, bżonnhomx, mhux neċessarj*, żejda, xejn b'xejn, waste of time, għal xejn, bla bżonn, telf, jaghmlux sens, ma jiswew ghal xejn, ma jiswa ghal xejn, hela ta' żmien, hela, hela taż-żmien, telf ta' hin, tahli, tahlu, nhli, ghalxejn, ma jaghmilx sens, tahlux, jahlu, ma jghinx, ghal xejn",
    unwanted:
      "mhux mixtieq, mhux mistieden, ma tlabtx, mingħajr permess, ma rridtx, mhux mixtieqa, ma rridhomx, qatt ma tlabt, qatt ma tlabthom, mhux mitlub*, mhux mixtieq*, mhux solleċitat*, ma tlabtx għal, bla permess, mingħajr kunsens, bla kunsens, qatt ma rreġistrajt, qatt ma tajt, qatt ma ssottoskrivejt, ma tlabniex, ma tajtx permess, qatt ma abbonajt, ma tajtx in-numru, ma rridhiex, mingħajr il-permess, mingħajr il-kunsens, ma rridux, qatt ma tajtkom, m'għandix bżonnhom, ma tlabthomx, ma tlabthiex, mhux solicitat*, minghajr permess, ma tlabtx ghal, minghajr kunsens, minghajr il-permess, minghajr il-kunsens, m'ghandix bżonnhom",
    mute: "silenzju, itfi, iskot, sikket, itfiha, mute, itfi n-notifiki, itfu, nitfi, titfi, mitfi, mitfija, titfu, jintfew, jintefa', dizattiva*, niddizattiva*, iddizattiva*, tiddiżattiva*, ddiżattiva*, silenzja*, issilenzja*, tissilenzja*, disable, silent, itfihom, itfuhom, turn off, diżabilita*, iddiżabilita*, off, switch off, itfieh, tfejt, mmutja*, nimmutja*",
    fillUp:
      'jimla, mimlija, mlejt, jimlew, timla, qed jimla, jimlewli, timlewli, memorja mimlija, inbox mimlija, timlew, imlejtu, mlejtuli, mlejtu, mtela, mtliet, jimtela, timtela, jimtlew, imtela, imtliet, mtlew, storage, qed timlewli, jokkupa*, tokkupa*, mlewli, jimliel*, tieħdu spazju, memorja, jieħdu spazju, mailbox mimlija, timlieli, spazju, tiehdu spazju, jiehdu spazju',
    wakeUp:
      'qajjimni, qajjem, qajjimtni, jqajmuni, tqajjimx, qum, qomt, qam, iqajjimni, tqajjimni, tqajmuni, tqajmux, qajjmuni, qajjimtuni, qajmuni, iqajmuni, qajmitni, qajjimx, qajjim*, tqajm*, tqajjim*, iqajjim*, iqajm*, qajm*, jqajm*, jqajjim*, nqum, tqum, jqum, qamet, qomna, qumu, inqum, iqum, imqajjem, mqajjem, imqajma, alarm, inqajjem*, nqajjem*, inqajm*, nqajm*, nistenbaħ, stenbaħt, nqumu, qajjem*, qamu, nistenbah, stenbaht',
    sleep:
      'norqod, rieqed, rqadt, torqod, raqad, jorqod, irqad, rieqda, raqda, raqdet, reqdin, norqdu, jorqdu, torqdu, raqdu, orqod, orqdu, ngħas, bi ngħas, rqadna, irqadt, norqodx, fis-sodda, rqadtx, torqodx, rqad, sodda, għajjien irrid norqod, nagħmel nagħsa, nagħsa, reqda, tirqad, nirqad, norqod ftit, nghas, bi nghas, ghajjien irrid norqod, naghmel naghsa, naghsa',
    list: "lista, il-lista, l-lista, tal-lista, listi, il-listi, l-listi, tal-listi, lista ta', mailing list, reġistru, lista tagħkom, list, mill-lista, mil-lista, mil lista, mill lista, mailing, elenku, fil-lista, rekords, direttorju, lista tal-kuntatti, lists, lista taghkom",
    database:
      'database, id-database, d-database, tad-database, sistema, is-sistema, s-sistema, tas-sistema, rekords, reġistru, sistemi, fajls, arkivju, database tagħkom, data base, databażi, bażi tad-data, sistema tagħkom, reġistru tagħkom, rekord, mid-database, mis-sistema, records, system, rekordj*, arkivj*, fajl, database taghkom, sistema taghkom, reġistru taghkom',
    data: 'data, informazzjoni, l-informazzjoni, dettalji, id-dettalji, d-dettalji, tad-dettalji, dejta, id-dejta, d-dejta, tad-dejta, data personali, dejta personali, dettalj*, infor*, informaz*, info, dettal, dettali, dati, details, personal data, partikolari, partikolaritajiet, dettall, d-data, tad-data',
    account:
      'kont, il-kont, l-kont, tal-kont, profil, il-profil, l-profil, tal-profil, account, l-account, kontijiet, kont tiegħi, acc, akkont, kontijiet tiegħi, profile, accounts, username, akawnt, acount, kont tieghi, kontijiet tieghi',
    subscription:
      'abbonament, l-abbonament, sottoskrizzjoni, is-sottoskrizzjoni, s-sottoskrizzjoni, tas-sottoskrizzjoni, servizz, is-servizz, s-servizz, tas-servizz, pjan, il-pjan, l-pjan, tal-pjan, abbonamenti, sħubija, servizzi, subscription, is-subscription, s-subscription, tas-subscription, subskrizz*, sottoskriz*, abbonam*, pjani, pakkett, service, plan, membership, package, abonament*, shubija',
    newsletter:
      'newsletter, in-newsletter, n-newsletter, tan-newsletter, avviżi, notifiki, notifika, aġġornamenti, aħbarijiet, avviż, bullettin, notifikazzj*, tfakkir*, notif*, avviz*, avviżi tagħkom, update, updates, alerts, alert, remind*, bulettin*, ċirkolari, newsletters, notifications, tħabbir*, notification, ahbarijiet, avviżi taghkom, thabbir*',
    advert:
      'reklam, ir-reklam, r-reklam, tar-reklam, reklami, ir-reklami, r-reklami, tar-reklami, riklam, ir-riklam, r-riklam, tar-riklam, riklami, ir-riklami, r-riklami, tar-riklami, reklamar, promozzjoni, marketing, reklamm*, riklam*, reklam*, promo*, advert*, kummerċjali, pubbliċità, reklami tagħkom, jirreklama*, tirreklama*, irreklama*, nirreklama*, ads, adds, kampanj*, flyer*, fuljett*, telemarket*, promozz*, ad, kommerċjali, publicita, tirriklama*, irriklama*, messaġġi promozzjonali, promozzjonali, reklami taghkom',
    offer:
      'offerta, l-offerta, offerti, l-offerti, noffri, joffri, deal, offert, noffrulek, joffru, toffri, offr*, toffr*, joffr*, noffr*, deals, proposta, proposti, offer, offerta speċjali, offers, offerta speċ, bargain, esklussiv*',
    discount:
      'skont, is-skont, s-skont, tas-skont, sale, is-sale, s-sale, tas-sale, tnaqqis, prezz imnaqqas, skontijiet, imnaqqas, promozzjoni, irħas, imraħħas, offerta speċjali, discount, sales, raħs, imnaqqsa, mraħħsa, imraħħs*, bargain, nofs prezz, roħs, irħis, tnaqqis fil-prezz, skontj*, discounts, promo, off, black friday, promozz*, raħħas*, irhas, imrahhas, rahs, mrahhsa, imrahhs*, rohs, irhis, rahhas*',
    voucher:
      'voucher, il-voucher, l-voucher, tal-voucher, kupun, kodiċi, gift card, vawċer, kupuni, kupuns, vouchers, kowd, promo code, kodiċi promozzjonali, gift voucher, rigal card, coupon*, tifdi, nifdi, kodiċi tal-iskont, vawċers, giftcard, redeem, code, token',
    loyaltyCard:
      "punti, loyalty, karta tal-lealtà, card tal-punti, lealta, loyalty card, club card, karta tal-punti, punti tiegħi, bonus, loyalty points, premjijiet, points, rewards, punti bonus, tal-punti, klabb, clubcard, smartcard, card ta' lealtà, punti tieghi",
    prize:
      'premju, il-premju, l-premju, tal-premju, lotterija, rebbieħ, rebħet, rebħa, rebaħ, premjijiet, lotto, tombla, premjj*, super 5, super5, jackpot, kompetizzjoni, tellieqa, irbaħ, għażla tar-rebbieħ, kompetizz*, rebbieħa, xorti, lotterij*, giveaway, konkors*, tombola, kwizz, raffle, premji, premiju, unur, rebbieh, rebhet, rebha, rebah, irbah, ghażla tar-rebbieh, rebbieha',
    customer:
      'klijent, il-klijent, l-klijent, tal-klijent, klijenti, il-klijenti, l-klijenti, tal-klijenti, xerrej, konsumatur, klijenta, klijenti tagħkom, customer, klient*, klijentela, klijent*, konsumatur*, utent*, xerrejja, customers, user, kliejt*, abbonat, abbonati, utenti, klijenti taghkom',
    exCustomer:
      "m'għadnix klijent, mhux klijent, qabel klijent, ex klijent, biddilt il-kumpanija, biddilt kumpanija, m'għadnix klijenta, m'għadnix membru, mhux klijent tagħkom, qatt ma kont klijent, mhux klijenta, klijent qabel, biddilt provider, mgħadnix klijent, mgħadnix klijenta, mgħadnix membru, ex-klijent, m'għadnix nuża, m'inix klijent, minix klijent, minix klijenta, m'inix klijenta, mort ma' ħaddieħor, klijent antik, bdilt provider, bdilt kumpanija, klijent preċedenti, m'għadnix nixtri, mgħadnix nixtri, mort ma kumpanija, eks klijent, m'għadnix magħkom, mgħadnix magħkom, m'ghadnix klijent, m'ghadnix klijenta, m'ghadnix membru, mhux klijent taghkom, mghadnix klijent, mghadnix klijenta, mghadnix membru, m'ghadnix nuża, mort ma' haddiehor, m'ghadnix nixtri, mghadnix nixtri, m'ghadnix maghkom, mghadnix maghkom",
    shop: "ħanut, il-ħanut, l-ħanut, tal-ħanut, ħwienet, il-ħwienet, l-ħwienet, tal-ħwienet, supermarket, is-supermarket, s-supermarket, tas-supermarket, suq, is-suq, s-suq, tas-suq, ħanut tal-merċa, nixtri, hanut, shopping, hwienet, monti, supermarkets, suprmarket, mall, xirjiet, shop, lidl, pavi, smart, xirja, merċa, stores, store, pavaljun, stall, outlet, bejjiegħ, swieq, shops, grocer, welbee's, greens, il-hanut, l-hanut, tal-hanut, il-hwienet, l-hwienet, tal-hwienet, hanut tal-merċa, bejjiegh",
    company:
      'kumpanija, il-kumpanija, l-kumpanija, tal-kumpanija, negozju, kumpaniji, il-kumpaniji, l-kumpaniji, tal-kumpaniji, marka, company, ditta, negozji, kumpannij*, kumpanij*, negozj*, brand, kumpaniji oħra, aġenzij*, intrapriż*, azjenda, azjend*, kummerċ, business, kumpanja, marki, korporaz*, ditti, kumpanj*, kumpaniji ohra',
    organisation:
      'għaqda, organizzazzjoni, assoċjazzjoni, klabb, partit, għaqdiet, klabbs, ngo, karità, fondazzjoni, assoċjaz*, organizzaz*, għaqda tagħkom, każin, club, kazini, unjin, union, istituzz*, fondazz*, karitajiet, volontarj*, kooperattiv*, għaqda volontarja, puttinu cares, caritas, partiti, ghaqda, ghaqdiet, ghaqda taghkom, ghaqda volontarja',
    member:
      'membru, il-membru, l-membru, tal-membru, membri, il-membri, l-membri, tal-membri, sħubija, imsieħeb, msieħba, membrini, member, imsieħba, sieħeb, membra, soċju, soċji, membership, soċja, parteċipant*, members, msieħeb, shubija, imsieheb, msiehba, imsiehba, sieheb, msieheb',
    donate:
      "donazzjoni, nagħti, nidona, jagħtu donazzjoni, ġbir ta' fondi, donazzjonijiet, donaz*, tiddona*, niddona*, iddona*, jiddona*, għotja, donatur*, ġbir, kontribut*, kontribuz*, nikkontribwi*, ikkontribwi*, fondi, karità, strina, l-istrina, fundrais*, tagħti demm, demm, nagħtu, tikkontribw*, jikkontribw*, għotjiet, jgħinu, tagħti għajnuna, ddona*, donate, sponsor*, donation, naghti, jaghtu donazzjoni, ghotja, taghti demm, naghtu, ghotjiet, jghinu, taghti ghajnuna",
    vote: 'vot, il-vot, l-vot, tal-vot, tivvota, nivvota, elezzjoni, jivvota, voti, elezzjonijiet, ivvot*, nivvot*, tivvot*, jivvot*, elezz*, vvot*, votazz*, votant*, elettor*, poll, referendum, elett*, kandidat, ivvotajt, vote, polls, votijiet, dokument tal-vot, stħarriġ, stharriġ',
    bank: 'bank, il-bank, l-bank, tal-bank, banek, bov, hsbc, bankarju, bankarj*, apco, atm, apsbank, aps, lombard, revolut, bnf, ċekk, paypal, banka, bankier, magna tal-flus, bank of valletta',
    money:
      'flus, il-flus, l-flus, tal-flus, ewro, euro, ċenteżmu, sold, is-sold, s-sold, tas-sold, centezmi, cents, soldi, flejjes, kontanti, cash, ewros, euros, flus kontanti, fondi, lira, liri, likwidu, €',
    salary:
      "paga, il-paga, l-paga, tal-paga, salarj, is-salarj, s-salarj, tas-salarj, pensjoni, bonus, pagi, salarju, salarji, pensjoni tiegħi, payslip, dħul, introjtu, stipendju, pensjon*, salary, beneficċj*, paga ta', għotja, wage, pensjoni tieghi, dhul, ghotja",
    loan: 'self, is-self, s-self, tas-self, dejn, kreditu, silef, self mill-bank, nissellef, loan, loans, djun, ħlas lura, nislef, tissellef, jissellef, ssellift, issellift, jislef, tislef, selfa, overdraft, kreditur*, arretrati, arretrat, home loan, debitu, debiti, hlas lura',
    price:
      'prezz, il-prezz, l-prezz, tal-prezz, kost, tariffa, spiża, rata, ħlas, prezzijiet, spejjeż, kemm jiswa, somma, ammont, l-ammont, prezzij*, tariff*, ratu, total, totali, miżata, rati, fee, kemm, jiswa, tiswa, price, prices, spejjes, jiswew, valur, hlas',
    expensive:
      'għoli, għolja, jiswa ħafna, għolijin, prezz għoli, għoljin, oħla, jgħoli, għola, għalja, għolju, ogħla, karu, jogħla, tiswa ħafna, jiswew ħafna, għoljien, l-ogħla, expensive, oltraġġ*, gholi, gholja, jiswa hafna, gholijin, prezz gholi, gholjin, ohla, jgholi, ghola, ghalja, gholju, oghla, joghla, tiswa hafna, jiswew hafna, gholjien, l-oghla',
    cheap:
      "rħis, irħis, irħas, rħisa, orħos, rħas, irħisa, rhis, irhis, prezz baxx, affordabbli, ekonomik*, cheap, orhos, orħosx, baxx, bi prezz tajjeb, imraħħas, tiffranka, niffranka, b'xejn kważi, irhas, rhisa, rhas, irhisa, orhosx, imrahhas",
    freeOfCharge:
      "b'xejn, mingħajr ħlas, bla ħlas, free, bxejn, b xejn, bix-xejn, gratis, bla hlas, mingħajr spejjeż, xejn spejjeż, minghajr hlas, mingħajr spiża, for free, kumplimentar*, minghajr spejjeż, minghajr spiża",
    pay: 'nħallas, ħlas, ħallas, tħallas, ħallast, pagament, jħallas, ħallset, inħallas, ħallsu, tħallsu, jħallsu, inħallsu, ħlasijiet, mħallas, imħallas, mħallsa, ħallas*, tħallas*, tħalls*, nħalls*, inħalls*, iħallas, iħallsu, jħalls*, ħalls*, titħallas, jitħallas, tħallast, titħallsu, pagament*, pagam*, transfer, deposit*, depoż*, direct debit, ħlasi*, payment, payments, nitħallas, iddepożita*, trasferim*, niddepozita, nhallas, hlas, hallas, thallas, hallast, jhallas, hallset, inhallas, hallsu, thallsu, jhallsu, inhallsu, hlasijiet, mhallas, imhallas, mhallsa, hallas*, thallas*, thalls*, nhalls*, inhalls*, ihallas, ihallsu, jhalls*, halls*, tithallas, jithallas, thallast, tithallsu, hlasi*, nithallas',
    bill: 'kont, il-kont, l-kont, tal-kont, riċevuta, fattura, kontijiet, fatturi, invoice, irċevuta, bill, kont tad-dawl, bills, riċevut*, fatt*, kont tal-ilma, rendikont, irċevuti, invoices, statement, kont tal-mowbajl, irkant, receipt',
    buy: 'nixtri, xtrajt, tixtri, jixtri, xiri, xtrat, xtara, nixtru, jixtru, xtraw, tixtru, ixtri, ixtru, nixtrix, xtrajna, xtrajtu, xirja, xirjiet, inxtara, jinxtara, mixtri, nixtrilha, xtrajtha, nixtrilek, xtrajtx, nixtrih, nixtriha, tixtrili, ixtrili, xerrejja, nefaqt, nonfoq, infaqt, akkwist*, xtrajtlek, xtralek, nixtrihom',
    sell: 'nbigħ, bigħ, bejgħ, tbigħ, ibigħ, biegħ, begħ, nbiegħ, inbigħ, inbiegħ, mibjugħ, bejjiegħ, jinbiegħ, tinbiegħ, biegħet, bigħt, ibigħu, jbigħ, jbigħu, bejgħa, inbigħu, għall-bejgħ, tbigħu, biegħu, jinbiegħu, inbiegħet, nbiegħet, bejjiegħa, for sale, tbigħuli, tbigħuha, nbigħha, nbigħu, nbighu, salesman, tbigħli, nbigħlek, nbigh, bigh, bejgh, tbigh, ibigh, biegh, begh, nbiegh, inbigh, inbiegh, mibjugh, bejjiegh, jinbiegh, tinbiegh, bieghet, bight, ibighu, jbigh, jbighu, bejgha, inbighu, ghall-bejgh, tbighu, bieghu, jinbieghu, inbieghet, nbieghet, bejjiegha, tbighuli, tbighuha, nbighha, tbighli, nbighlek',
    order:
      'ordni, l-ordni, ordnajt, nordna, ordnat, ordnijiet, ordna, tordna, jordna, ordnaw, nordnaw, ordnajna, order, ordn*, nordn*, tordn*, jordn*, orders, numru tal-ordni, ikkmandajt, preordni, ordnajtu, nordnalek, ordni tiegħi, ordni tieghi',
    deliver:
      'kunsinna, konsenja, delivery, kurrier, wassal, twassal, konsenjat, iwassal, iwasslu, wasslu, jwasslu, nwassal, inwassal, wassalt, wasslet, twasslu, deliver*, kunsinn*, kunsen*, ikkunsinna*, kkunsinna*, ikkunsinnat, wassal*, twassal*, wassl*, twassl*, jwassal*, jwassl*, courier, kurrier*, maltapost, dhl, tasal, tbaxxi, shipping, ikkonsenja*, konsenj*, jaslulix, bolt, wolt, nwasslu, iwassal*, titwassal, jitwassal, shipped, vann',
    parcel:
      'pakkett, il-pakkett, l-pakkett, tal-pakkett, kaxxa, il-kaxxa, l-kaxxa, tal-kaxxa, pakketti, kaxxi, pakett, oġġett, parcel, pakkjet, paketti, kaxxetta, parcels, package, box, kolli, kaxex, ippakkja*, pakkettj*',
    pickUp:
      'niġbor, ġbir, niġi għalih, iġbru, ġbart, niġi għaliha, tiġi għalija, tiġbor, jiġbor, ġabar, iġbor, niġbru, ġbarna, niġbrek, iġborni, tiġborni, niġborha, ġabret, jiġbru, tiġbru, jinġabar, tinġabar, niġi niġbrek, tiġi tiġborni, ġie għalija, pick up, pickup, ġejja għalija, ġej għalija, niġi għalik, tiġi għalijax, iġborha, nġib, immur għalih, immur għaliha, pik up, naqbdek, aqbadni, nigi ghalik, pikap, collect, niġi ghalih, niġi ghaliha, tiġi ghalija, ġie ghalija, ġejja ghalija, ġej ghalija, tiġi ghalijax, immur ghalih, immur ghaliha',
    returnGoods:
      'nirritorna, tibdil, rifond, irritornajt, nibdel, lura, irritorna*, nirritorna*, ritorn*, rritorna*, tirritorna*, rifuż*, rifond*, refund, flusi lura, flus lura, rimbors*, irrifond*, nirrifond*, tirrifond*, rrifond*, nagħtihom lura, radd, nrodd, tagħtuni lura, nagħtih lura, nagħtiha lura, return, returns, exchange, nbiddel, nibdilha, nibdlu, tagħtuni flusi, flusi, nroddu, nibagħtu lura, naghtihom lura, taghtuni lura, naghtih lura, naghtiha lura, taghtuni flusi, nibaghtu lura',
    bookReserve:
      'nibbukkja, riżerva, bukkja, irriżervat, bukkjajt, ibbukkja*, nibbukkja*, bbukkja*, tibbukkja*, jibbukkja*, riżerv*, riserv*, irriżerva*, nirriżerva*, rriżerva*, riżervaz*, booking*, buking, bukkj*, mejda għal, bbukjajt, ibbukj*, nibbukj*, bookings, bukja*, irrizerv*, nirrizerv*, riserva, prenotaz*, ibbukk*, nibbukk*, tibbukk*, bbukk*, booked, mejda għal tnejn, mejda ghal, mejda ghal tnejn',
    appointment:
      'appuntament, l-appuntament, apuntament, appointament, tabib appuntament, appointment, appuntamenti, apuntamenti, app, vista mediku, appuntam*, apuntam*, posponew, appontament*, visita, slot, appointments, tibdil fl-appuntament, appoint*',
    meeting:
      'laqgħa, il-laqgħa, l-laqgħa, tal-laqgħa, meeting, laqgħat, laqgħa tagħna, konferenza, laqgħat importanti, miting, laqgha, meetings, zoom, niltaqgħu, webinar, seminar, sessjoni, sessjonijiet, konferenz*, kunsill, laqg*, teams, kungress, il-laqgha, l-laqgha, tal-laqgha, laqghat, laqgha taghna, laqghat importanti, niltaqghu',
    invite:
      'stedina, mistieden, nistiednek, stednuni, nistieden, tistieden, jistieden, stieden, stedint, stidint, stedniet, mistiedna, mistiednin, nistied*, jistied*, tistied*, stied*, inviti, invit, stedin*, stedn*, stidn*, mistied*, istiden*, rsvp, istied*, stidinni, nistednek, invitation, tistednu, invit*',
    contract:
      'kuntratt, il-kuntratt, l-kuntratt, tal-kuntratt, ftehim, kuntratti, kundizzjonijiet, kondizzjonijiet, kontratt, ftehima, ftehimiet, kuntratt*, kundizz*, kondizz*, termini, patt, contract, konvenju, termin, lease, kiri',
    sign: 'firma, niffirma, iffirmat, firem, tiffirma, jiffirma, iffirma, ffirmajt, niffirmaw, iffirmaw, ffirma*, iffirma*, niffirma*, tiffirma*, jiffirma*, firm*, sinjal, firma tiegħi, iffirmali, signature, firma tieghi',
    card: "karta, il-karta, l-karta, tal-karta, kard, card, ic-card, c-card, tac-card, kartolina, kards, karti, kartolini, bank card, kartiera, carta, karta ta' kreditu, karta tal-bank, visa, credit card, debit card, mastercard, cards, tessera",
    phone:
      'mobajl, il-mobajl, l-mobajl, tal-mobajl, telefon, it-telefon, t-telefon, tat-telefon, mowbajl, il-mowbajl, l-mowbajl, tal-mowbajl, mobile, il-mobile, l-mobile, tal-mobile, ċellulari, mobiles, telefown, telefonin*, mobajls, tel, phone, phones, ċellul*, smartphone*, mobail*, telefonju, samsung, iphone, mowbajls, landline, handset, mowb, mob',
    number:
      'numru, in-numru, n-numru, tan-numru, numri, telephone number, nru, num, numru tiegħi, numru tat-telefon, numru tal-mobile, numbr, numri tagħna, number, numbers, nmr, numru tal-mowbajl, numrui, numr, mobile number, numruu, ċifra, numru tieghi, numri taghna',
    newNumber:
      "numru ġdid, biddilt in-numru, sim ġdida, bdilt in-numru, in-numru nbidel, numru antik, in-numru ġdid, biddilt numru, bdilt numru, biddilt in numru, sid ġdid, numru ieħor, qabel kien, bdilt n-numru, in-numru tbiddel, sid ieħor, numru l-antik, in-numru l-qadim, in-numru antik, mobile ġdid, numru qadim, bdilt in numru, numru differenti, is-sid preċedenti, sid il-qadim, biddilt il-mobile, sim oħra, dan in-numru m'għadux, bdilt mobile, numru iehor, sid iehor, sim ohra, dan in-numru m'ghadux",
    simCard:
      'sim, operatur, sim card, simkard, go, epic, melita, kard sim, vodafone, simcard, esim, operaturi, network, provider, provditur, fornitur, sims, top up, kreditu tal-mobile, sim kard',
    email:
      'email, l-email, imejl, l-imejl, emejl, imeil, e-mail, posta elettronika, emails, gmail, indirizz elettroniku, imejls, e mail, emajl, hotmail, inbox, imails, mail, email tiegħi, mails, emejls, elettronika, imejl tiegħi, email tieghi, imejl tieghi',
    letter:
      "ittra, l-ittra, posta, il-posta, l-posta, tal-posta, bolla, ittri, karta bil-posta, bolol, poste, maltapost, posta ta', envelop, envelopp, kaxxa tal-posta, postali, pustier, letter, bil-posta, busta, imposta*, timposta*, nimposta*",
    name: "isem, l-isem, kunjom, ismi, isimkom, ismek, isem u kunjom, jisimni, jismi, jismek, ismu, isimha, ismek x'inhu, isimna, ismijiet, kunjomi, kunjomok, jisimha, isimni, laqam, isem tiegħi, name, jismu, isem tieghi",
    address:
      'indirizz, l-indirizz, address, l-address, indirizzi, kodiċi postali, indirizz tiegħi, post, indirizz tad-dar, adress, adres, lokal, post kodiċi, location, postkowd, post code, triq, indirizz tieghi',
    birth:
      'twelid, twelidi, data tat-twelid, birthday, twieled, twieldet, mwieled, imwieled, imwielda, mwielda, jitwieled, tarbija ġdida, għeluq snini, għeluq is-sena, għeluq sninek, imwiled, twelidt, twelidek, għeluq snin, twieldu, għeluq, titwieled, welldet, tat-twelid, ċertifikat tat-twelid, birthdate, gheluq snini, gheluq is-sena, gheluq sninek, gheluq snin, gheluq',
    age: 'età, sena, snin, minuri, l-età, minorenni, għandi snin, sena għandi, taħt l-età, taht l-eta, taħt it-18, adult, adulti, maġġorenni, kemm għandek żmien, eta tiegħi, etajiet, tfal taħt, ghandi snin, sena ghandi, taht it-18, kemm ghandek żmien, eta tieghi, tfal taht',
    document:
      'dokument, id-dokument, d-dokument, tad-dokument, formola, passaport, karta tal-identità, liċenzja, ċertifikat, dokumenti, karti, formoli, ċertifikati, permess, id card, dokument*, formol*, passaport*, ċertif*, licenz*, id-card, documents, form, identità, karta, ic',
    copy: 'kopja, il-kopja, l-kopja, tal-kopja, ikkuppja, fotokopja, kopji, kopjajt, ikkopja*, nikkopja*, kkopja*, kopj*, fotokop*, stampar, nistampa, istampa, printjajt, tipprintja, ipprintja*, nipprintja*, pprintja*, print, scan, duplikat*, tikkopja*, jikkopja*, skenn*, iskenja*',
    photo:
      'ritratt, ir-ritratt, r-ritratt, tar-ritratt, stampa, foto, ritratti, stampi, selfie, photo, ritratta, pic, photos, pics, immaġni, immaġini, stejjer, screenshot, fotografi*, fotograf*, ritratti tagħna, nieħu ritratt, image, ritratti taghna, niehu ritratt',
    video:
      'vidjo, video, il-video, l-video, tal-video, filmat, filmati, vidjow, videos, vidjos, videoklipp, youtube, klipp, filmin*, reel, recording, tiktok, rekord*, livestream',
    website:
      'websajt, il-websajt, l-websajt, tal-websajt, sit, paġna, website, il-website, l-website, tal-website, paġna tal-web, online, web, sit web, siti, onlajn, sit elettroniku, websites, pagni, sajt, facebook, fb, il-paġna, insta, instagram, portal',
    link: 'link, il-link, l-link, tal-link, holqa, ħolqa, links, ħolqiet, linkji, linq, http, https, url, ikklikkja hawn, għafas fuq, holqiet, ghafas fuq',
    app: 'app, l-app, applikazzjoni, l-applikazzjoni, aplikaz*, apps, aplikazzjoni, applikaz*, download, niżżel, iddawnlowdja*, niddawnlowdja*, whatsapp, softwer, programm, installa*, ninstalla*, software, niżżilt, messenger',
    internet:
      'internet, l-internet, wifi, il-wifi, l-wifi, tal-wifi, sinjal, konnessjoni, wi-fi, netwerk, network, internt, netwrk, sinjali, konness*, konnes*, wai-fai, router, broadband, signal, data tal-mobile, fibre, modem',
    computer:
      'kompjuter, il-kompjuter, l-kompjuter, tal-kompjuter, komputer, tablet, laptop, il-laptop, l-laptop, tal-laptop, kompjuters, pc, laptops, compiuter, kompjut*, computer*, leptop, ipad, desktop, tablets',
    password:
      "password, il-password, l-password, tal-password, pin, kodiċi, passwerd, kodiċi pin, pass, login, passwords, pasword, kodiċijiet, code, kodiċi sigriet, otp, log in, username, kodiċi ta' verifika",
    battery:
      'batterija, il-batterija, l-batterija, tal-batterija, charger, batteriji, baterija, iċċarġja, mobile mejjet, batteriej, charge, baxxa, ċċarġja*, iċċarġja*, niċċarġja*, bateriji, ċarġer, batt, powerbank, mejta l-batterija',
    press:
      'agħfas, għafas, tagħfas, għafast, ikklikkja, buttuna, nagħfas, agħfsu, jagħfas, għafset, buttuni, klikk, kklikkja*, ikklikkja*, nikklikkja*, tikklikkja*, klikkja*, press, ittajpja, għafsu, għafas fuq, aghfas, daħħal, ghafas, taghfas, ghafast, naghfas, aghfsu, jaghfas, ghafset, ghafsu, ghafas fuq, dahhal',
    wordN:
      'kelma, il-kelma, l-kelma, tal-kelma, kliem, il-kliem, l-kliem, tal-kliem, lingwa, lingwi, kelmiet, lsien, frażi, kliem tiegħi, bil-malti, bl-ingliż, malti, ingliż, sentenz*, kliem ħżiena, kelma waħda, kilma, word, english, taljan, malti pulit, kliem tieghi, kliem hżiena, kelma wahda',
    fileFormat:
      'fajl, il-fajl, l-fajl, tal-fajl, csv, format, pdf, dokument, excel, fajls, formati, json, xml, word, file, files, docx, formatt, attachment, xlsx, txt, format li jinqara, elettroniku',
    privacy:
      'privatezza, gdpr, privata, kunfidenzjali, data protection, protezzjoni tad-data, privatezz*, privat, kunfidenz*, ħajja privata, prvacy, privacy, protezzjoni tad-dejta, privati, sigriet, protezz*, konfidenz*, dritt li nintnesa, intruż*, tal-privatezza, privaċi, hajja privata',
    law: 'liġi, il-liġi, l-liġi, tal-liġi, dritt, id-dritt, d-dritt, tad-dritt, legali, jeddijiet, drittijiet, ligijiet, illegali, artiklu, drittijiet tiegħi, ksur, tikser, tiksru, kontra l-liġi, ksur tal-liġi, illegal*, legal*, legislaz*, regolament*, regulament*, jedd, qed tiksru, reat, artikolu, skont il-liġi, legizlaz*, konsumatur, drittijiet tieghi',
    lawyer:
      'avukat, l-avukat, qorti, avukati, kawża, il-qorti, prosekuzzjoni, avukata, nfittxek, imħallef, ħarrek, nħarrek, inħarrek, avukat tiegħi, nfittixkom, qrati, fil-qorti, nfittex, proċeduri legali, prokuratur, tribunal*, nieħu passi, passi legali, avukat*, legali, maġistrat, nieħu passi legali, nfittxkom, kawzi, nutar, nharrikkom, azzjoni legali, ittra legali, imhallef, harrek, nharrek, inharrek, avukat tieghi, niehu passi, niehu passi legali',
    police:
      'pulizija, il-pulizija, l-pulizija, tal-pulizija, kummissarju, l-għassa, pulizija stazzjon, pulizzija, għassa, puluzija, pulizijot, surġent, pulizijott, spettur, kwartieri, police, pulizja, pulizjja, 112, qabad il-pulizija, warden, l-ghassa, ghassa',
    complain:
      'ilment, nilmenta, lment, ilmenti, naqsam, irrapporta, ilmentajt, tilmenta, jilmenta, nilmentaw, ilment*, nilment*, tilment*, jilment*, lment*, rapport, rapporti, rapporta*, irrapport*, nirrapport*, tirrapport*, jirrapport*, rrapport*, nagħmel rapport, ilment formali, nagħmel ilment, kwerela*, report, nirraport*, irraport*, nikkwerel*, nirrapurt*, irrapurt*, reported, complaint, naghmel rapport, naghmel ilment',
    threaten:
      'inkella, twissija, jekk le, konsegwenza, hedded, theddida, inkella nirrapporta, l-aħħar twissija, konsegwenzi, inkellas, nkella, twissijiet, nwissik, nwissikom, inwissik*, nwissi*, twissi*, wissi*, wissej*, inwissi*, mhedded*, thedd*, hedd*, nhedd*, jew nirrapporta, l-aħħar ċans, aħħar darba, ċans ieħor, nieħu passi, konsegw*, konsegwenz*, il-konsegwenzi, jew inkella, mela inkella, passi oħra, inkl, nehodkom, l-ahhar twissija, l-ahhar ċans, ahhar darba, ċans iehor, niehu passi, passi ohra',
    authority:
      'awtorità, regolatur, ombudsman, kummissarju, mca, gvern, idpc, awtoritajiet, regulatur, kunsill, ministeru, ministru, mccaa, awtorit*, malta communications, transport malta, lands, identity malta, kummissarju għall, kunsill lokali, identità, servizz.gov, mfsa, ministeri, regolatorju, kummissarju tal-informazzjoni, watchdog, kummissjoni, kummissarju ghall',
    proof:
      "prova, xhieda, evidenza, provi, xhud, xiehda, tagħti prova, prvi, ipprova, xhieda tiegħi, provi ta', screenshots, evidenz*, rekords, agħtini prova, juru, proof, xhieda bil-miktub, bil-provi, taghti prova, xhieda tieghi, aghtini prova",
    mistake:
      'żball, żbalji, żbaljat, bi żball, żbaljajt, żbaljata, ħażin, ħażina, żbalj*, nieqes, tiżbalja*, niżbalja*, iżbalja*, żbaljaw, żbaljati, error, taħwida, mħawwad, mhux sew, tfixkil, bil-bluha, difett, skorrett*, inkorrett*, ħażnija, zbal, hażin, hażina, tahwida, mhawwad, hażnija',
    wrongPerson:
      "persuna ħażina, numru ħażin, mhux jien, min inti, ma nafekx, min int, numru zbaljat, persuna hazina, numru hazin, minn int, ma nafx min int, persuna żbaljata, in-numru ħażin, min hu dan, żbaljajt in-numru, żbaljajt persuna, mhux ta', mhux hu, mhux hi, mhix jien, m'iniex jien, minix jien, m'inix jien, ma nafx min, ma nafux min, m'hinix, ħaddieħor, xi ħaddieħor, xi haddiehor, haddiehor, ma nafkomx, mhux tiegħi, mhux lili, min intom, mhux l-persuna, wrong number, nafekx, nafkomx, m'hawnx, mhux numru ta', ma jismiex, m'jismiex, ma jisimnix, jisimnix, kontra persuna, qatt ma smajt, in-numru hażin, mhux tieghi",
    correct:
      'korrett, tajjeb, veru, sew, tassew, korretta, eżatt, sewwa, preċiż*, korrett*, korretti, verita, verament, eżatta*, eżattament, correct, eżattezz*, prezizament, għandek raġun, għandekx raġun, raġun, ghandek raġun, ghandekx raġun',
    lie: 'gidba, tigdeb, giddieb, qarraqti, falz, gideb, gidbiet, nigdeb, gdibt, gdebt, jigdeb, tigdbu, tigdbux, tigdibx, jigdbu, tigdebx, giddiebin, giddieba, falza, falzi, mhux veru, ingann, bi qerq, foloz, qerq, falsifik*, gdibtu, gdibtli, tgiddeb, qarrieq*, qarraq*, iqarrqu, iqarraq, kidba, fake, qerrieqa, mhux vera, tigdibli, tigdbuli',
    spell:
      "miktub ħażin, miktub b'mod żbaljat, ortografija, żball fil-kitba, miktub hazin, żball ortografiku, tinkiteb, jinkiteb, spelling, kif jinkiteb, kif tinkiteb, miktub żbaljat, isem ħażin, ismi miktub, kunjomi miktub, spel, ortograf*, iktbu sew, iktbu tajjeb, isem żbaljat, inkiteb, typo, isem hażin",
    change:
      'bidla, nbiddel, biddel, biddilt, tibdil, nbidel, bdilt, inbiddel, tbiddel, jbiddel, ibiddel, bidliet, nibdel, tibdel, jibdel, ibdel, bidel, tibdlu, jibdlu, tbiddl*, biddl*, bidlu, nibdlu, ibdlu, tbiddel*, biddel*, nbiddl*, inbiddel*, inbiddl*, tinbidel, jinbidel, inbidel, inbidlet, mibdul*, tbiddlet, tbiddlu, jitbiddel, titbiddel, modifika*, immodifika*, nimmodifika*, mmodifika*, ibidlu, biddil*, ibdlu*, ibdil*, tibdil*, bidil*, nibdil*, change, qlib, aqleb, qlibt, naqleb, jaqleb, biddilha, tbiddil*, ibiddl*, jbiddl*',
    update:
      'aġġorna, aġġornat, niġġorna, update, aġġornament, aġġornajt, aġġornaw, jaġġorna, aġġornament*, aġġorn*, naġġorn*, taġġorn*, jaġġorn*, irranga, irranġa*, korreġ*, ikkoreġi, ikkoreġ*, nikkoreġ*, tikkoreġ*, jikkoreġ*, kkoreġ*, korrez*, korrezz*, ikkorreġ*, nikkorreġ*, tikkorreġ*, kkorreġ*, updates, rettifika*, irrettifika*, tirrettifika*, nirrettifika*, emenda*, temenda*, updejtja*, apdejt*',
    outdated:
      "qadim, m'għadux validu, skadut, antik, qadima, antika, skaduta, skaduti, qodma, antiki, m'għadhiex valida, mgħadux validu, mhux validu, invalidu, mhux valida, mgħadhiex valida, mhux aġġornat*, mhux użat, old, obsolet*, m'għadux tajjeb, qdim, m'għadux attiv, m'għadux jintuża, mgħadux jintuża, m'għadux fl-użu, mgħadux attiv, eżistix, teżistix, ma jeżistix, qodm, out of date, valid*, m'ghadux validu, m'ghadhiex valida, mghadux validu, mghadhiex valida, m'ghadux tajjeb, m'ghadux attiv, m'ghadux jintuża, mghadux jintuża, m'ghadux fl-użu, mghadux attiv",
    newOne:
      'ġdid, ġdida, ġodda, il-ġdid, riċenti, ġodda fjamanti, tal-aħħar, ġdid fjamant, new, frisk, friska, riċentement, reċenti, l-ġdid, l-ġdida, modern*, ġdidd, tal-ahhar',
    know: 'naf, nafx, taf, jaf, kont naf, nafux, tafx, tafu, jafu, nafu, jafx, kien jaf, tafux, kont taf, magħruf, magħrufa, nafha, nafek, nafekx, tafni, tafuni, nafhom, nafhomx, nafu lil, nagħraf, għaraft, nagħrfek, nagħrafx, kontx taf, nkun naf, insir naf, tgħarraf, idea, know, insirnaf, sirt naf, kieku naf, kif taf, nafhiex, nafuhx, nafuh, nafuha, nafuhom, tafuh, tafha, jafni, nafa, maghruf, maghrufa, naghraf, gharaft, naghrfek, naghrafx, tgharraf',
    think:
      'naħseb, nemmen, taħseb, ħsibt, jaħseb, naħsbu, jidhirli, nahseb, aħseb, ħaseb, ħasbet, jaħsbu, taħsbu, aħsbu, ħsibtha, ħsibna, taħsibx, naħsibx, ħsieb, ħsibijiet, nahsbu, hsibt, nemmnek, temmen, jemmen, emmen, emmint, nissopponi, jidhirlek, nimmaġina, immaġina*, nassumi, nippreżumi, fehma, nemmnu, nemmnux, ma naħsibx, naħsebx, nahsep, jahseb, tahseb, nsibha, opinjoni, jidhirx, ahseb, haseb, hasbet, jahsbu, tahsbu, ahsbu, hsibtha, hsibna, tahsibx, nahsibx, hsieb, hsibijiet, ma nahsibx, nahsebx',
    understand:
      'nifhem, fhimt, tifhem, fehem, nifhimx, jifhem, nifhmu, fhimna, fehmet, tifhmu, jifhmu, ifhem, ifhmu, fhimtx, tifhimx, tifhmux, nifhmek, tifhimni, ifhimni, ifhmuni, fhimtu, fhimtni, fhimtuni, nifemx, fhemt, mifhum, mifhuma, fehim, nirrealizza*, irrealizza*, fehmu, nifhmux, nifem, tifem, ftehimna, kapitu, qed tifhem, niftiehmu, nifhemx',
    remember:
      'niftakar, fakkar, ftakart, fakkarni, tiftakar, jiftakar, niftakarx, ftakar, ftakret, niftakru, tiftakru, jiftakru, ftakarna, tiftakarx, ftakru, fakkarhom, infakkar, nfakkar, tfakkar, ifakkar, fakkart, fakkaruni, tfakkir, infakkrek, nfakkrek, fakkar*, tfakkar*, fakkr*, nfakkr*, infakkr*, infakkar*, jfakkar*, tfakkr*, iftakar, iftakru, ftakarx, ftakartx, ifakkar*, jfakkru, memorja, tifkir*, remind*',
    forget:
      'ninsa, insejt, tinsa, insiet, jinsa, ninsew, insa, nesa, nsejt, nsiet, tinsew, tinsiex, jinsew, ninsiex, insew, tinsewx, minsi, nesietu, insejna, ninsieh, ninsieha, ninsieni, insini, insewni, insejtx, nsejtx, ninsih, nesieni, nsewni, nsew, tinsih, tinsieniex, tintesa, nintesa, ninsa dejjem, minsija, nsejna',
    mean: "jfisser, tfisser, ifisser, fissru, x'jiġifieri, jiġifieri, ifisser li, xjigifieri, ifissru, tfissru, tifsira, tifsir, infisser, nfisser, fissirt, x'tifsira, sinifikat, sens, xi tfisser, x'tfisser, xifisser, x'qed tfisser, xtfisser, definiz*, fisser*, fissret, tfisser*, jirreferi",
    say: 'għid, qal, ngħid, jgħid, għidt, qalli, tgħid, għidtlek, ngħidlek, għidli, tgħidli, qaltli, qalet, qalu, jgħidu, ngħidu, tgħidu, għidna, għidlu, għidilha, għidilhom, għidtilhom, għidtilkom, qaltlek, qallek, qalulek, qaluli, qalilna, ngħidlu, ngħidilha, ngħidilkom, ngħidilhom, jgħidlek, jgħidli, tgħidx, għidtx, għidtli, għidtulna, għidtuli, qed ngħid, insemmi, semmi, semma, semmiet, jissemma, jinforma*, ninforma*, tinforma*, infurma*, ninfurma*, tinfurma*, jinfurma*, informaw*, ninnotifik*, innotifik*, tinnotifik*, għidulu, għidulha, għidulhom, għidulna, għiduli, għidlna, għidilna, taqal, qaltlu, jindika*, jgħidulek, jgħiduli, għajdli, ajdli, nidlek, idli, tidli, nghidlek, ngħajdlek, ngħarraf*, għarraf*, tgħarraf*, għarrf*, ngħarrf*, tgħarrf*, ghajd, għajd, ngħajd, tgħajd, jgħajd, għejdli, ngħejdlek, għejd, jgħidilkom, nistqarr, għeddi, ddikjara*, niddikjara*, ghid, nghid, jghid, ghidt, tghid, ghidtlek, ghidli, tghidli, jghidu, nghidu, tghidu, ghidna, ghidlu, ghidilha, ghidilhom, ghidtilhom, ghidtilkom, nghidlu, nghidilha, nghidilkom, nghidilhom, jghidlek, jghidli, tghidx, ghidtx, ghidtli, ghidtulna, ghidtuli, qed nghid, ghidulu, ghidulha, ghidulhom, ghidulna, ghiduli, ghidlna, ghidilna, jghidulek, jghiduli, ghajdli, nghajdlek, ngharraf*, gharraf*, tgharraf*, gharrf*, ngharrf*, tgharrf*, nghajd, tghajd, jghajd, ghejdli, nghejdlek, ghejd, jghidilkom, gheddi',
    ask: 'saqsi, nsaqsi, talab, nitlob, tlabt, tistaqsi, staqsejt, nistaqsi, jistaqsi, staqsi, saqsejt, saqsa, isaqsi, tlabna, titlob, jitlob, titolbu, nitolbu, jitolbu, tlabtkom, tlabtek, talabt, nitlobkom, titlobx, itlob, itolbu, talbet, talba, talbiet, talbu, staqsew, staqsiet, staqsa, saqsi*, saqsej*, saqsew*, tistaqsu, nistaqsu, jistaqsu, staqsejtek, insaqsi*, nsaqsi*, tsaqsi*, jsaqsi*, nsaqsik, staqsej*, rikjest*, rikjesta, nitolbok, nitolbkom, rikjesti, tlabthom, talabni, talbuni, nitolbkhom, mitlub, mitluba, mitlubin, nirrikjedi, nirrikjed*, irrikjed*, isaqsu, saqsu, tlabtu, nitlobna, nitolbukom, nitlobukom, nobtlob, nistaqsik, nistaqsikom, stqasej*',
    speak:
      'nitkellem, tkellem, jitkellem, kellem, chat, tkellimt, titkellem, tkellmu, nitkellmu, jitkellmu, titkellmu, kellmni, kellimni, nkellmek, nkellem, inkellem, inkellmek, tkellmet, tkellimna, kellimt, kellmitni, kellimtek, tkellimni, ikellimni, tkellimnix, nitkellimx, konverżazzjoni, taħdit, diskors, inkellimha, diskuti*, niddiskut*, nipparla, tipparla, nitkellm*, titkellm*, jitkellm*, tkellm*, kellm*, kellim*, inkellm*, nkellm*, inkellim*, nkellim*, tkellim*, ikellm*, jkellm*, jkellim*, iċċettja*, niċċettja*, tpaċpaċ, paċpaċ, npaċpċu, npaċpaċ, kelmni, nitkelmu, nikellem, chats, iddiskut*, tahdit',
    explain:
      'spjega, nispjega, jispjega, tispjega, spjegazzjoni, ispjega, spjegajt, spjegat, spjegaw, tispjegali, spjegali, nispjegalek, fehmek, jfehem, fehimni, tfehemni, spjeg*, nispjeg*, tispjeg*, jispjeg*, ispjeg*, fehmni, fehmuni, jfehmuni, fehimha, ikkjarif*, nikkjarif*, ċċar*, iċċara, kjarifika*, niċċara, tiċċara, fisser*, tfisser*',
    show: 'nuri, turi, uri, nurik, juri, urini, wrejt, wera, wriet, uruni, jurini, turini, jurik, inuri, urieni, nurihom, turih, uriha, urih, jidher, juru, tidher, murija, nurikom, nurih, nuriha, wrejtek, jintwera, turuni, indikaw, jintwerew, urew, urieha, jidhru, spikka',
    see: "ara, rajt, nara, tara, jara, tarax, nisma', rat, araw, naraw, jaraw, taraw, rajna, rajtx, narax, narak, rajtek, rajtu, rajtha, rajthom, narah, naraha, tarani, arani, ħares, nħares, inħares, inħarsu, iħares, ħarist, ħarsa, ħarset, iħarsu, tħares, tħarsu, rawni, nisib, ratni, araha, arah, dejjem nara, narahom, nindunax, indunajt, ninnota*, innota*, ninduna, tinduna, narawx, ra, raw, rawh, jidhirx, narakom, rajtni, rajtuni, taf xi rajt, qed nara, hares, nhares, inhares, inharsu, ihares, harist, harsa, harset, iharsu, thares, tharsu",
    hear: "nisma', sema', smajt, tisma', isma', jisma', nisma, tisma, jisma, isma, sema, semgħet, semgħu, nisimgħu, tisimgħu, jisimgħu, isimgħu, smajna, smajtu, nismax, tismax, nismagħx, tismagħx, smajtx, nismgħek, smajtek, smajtha, tismagħni, nismagħha, isimgħuni, smigħ, nisimgħek, tismagħnix, ismagħni, tinstema', instema', nistemax, semgħetni, mismugħ, nismgħu, tismgħu, ismgħu, semghet, semghu, nisimghu, tisimghu, jisimghu, isimghu, nismaghx, tismaghx, nismghek, tismaghni, nismaghha, isimghuni, smigh, nisimghek, tismaghnix, ismaghni, semghetni, mismugh, nismghu, tismghu, ismghu",
    find: 'insib, sib, sibt, isib, qed infittex, fittex, infittxu, sab, sabet, tsib, issib, insibu, isibu, sibna, sibtx, insibx, sibtha, sibtu, sibt in-numru, sabu, issibu, infittex, jfittex, ifittex, tfittex, fittixt, fittxet, nfittex, nsib, nsibu, insibha, insibuh, sibu, tiftix, tfittxija, nfittxu, insibek, sibtek, fittxu, search, tfittxu, jinsab, tinsab, jinstab, instab, nstab, tinstab, instabet, nstabet, insibhom, issibha, insibhomx, insibhiex, skoprejt, iskopr*, niskopr*, insabu, jinsabu',
    lose: 'nitlef, tlift, telaf, mitluf, jitlef, tilef, titlef, telfet, tilfet, mitlufa, tlifna, mitlufin, tilfu, titlfu, jitlfu, nitlfu, tlifthom, tlifthu, tliftha, tliftu, telfa, telf, nitlifx, nieqes, nieqsa, spiċċali, għeb, għebet, sparixx*, sparixxa, spariet, tlifniha, nitilfu, titilfu, jitilfu, nieqsin, tlifniehom, ntilef, intilef, intilfet, intlift, ntlift, gheb, ghebet',
    give: 'agħti, tagħti, tani, jagħti, tajt, nagħti, tajtni, agħtini, ta, tat, taw, agħtu, nagħtu, jagħtu, tagħtu, agħtuni, tajtkom, tajna, tajtek, tatni, tawni, tawk, tajtu, tajtha, tagħtini, tagħtuni, nagħtik, nagħtikom, jagħtini, jagħtuni, għati, għatini, agħtih, agħtiha, tagħtix, tajthom, tajtx, tajniek, tawlek, nagħtih, nagħtiha, agħtihom, jagħtik, tawhieli, tahuli, tawhomli, għatuni, mogħti, mogħtija, għoti, jingħata, tingħata, ingħata, ingħatat, jingħataw, jipprovdi*, tipprovdi*, nipprovdi*, ipprovd*, pprovd*, aghtini, aghtuni, tajtuni, tajthieli, taha, tahom, tatini, tahu, tajtulhom, tajtulu, tajtlek, atini, atuni, nagħtihom, nagħthom, tagħthom, tagħtih, tagħtiha, tagħtihom, ipprovdi, aghti, taghti, jaghti, naghti, aghtu, naghtu, jaghtu, taghtu, taghtini, taghtuni, naghtik, naghtikom, jaghtini, jaghtuni, ghati, ghatini, aghtih, aghtiha, taghtix, naghtih, naghtiha, aghtihom, jaghtik, ghatuni, moghti, moghtija, ghoti, jinghata, tinghata, inghata, inghatat, jinghataw, naghtihom, naghthom, taghthom, taghtih, taghtiha, taghtihom',
    take: 'ħu, ħa, ħadt, nieħu, tieħu, jieħu, ħadet, jaqbad, aqbad, nieħdu, tieħdu, ħadna, ħudni, ħadu, jieħdu, ħudu, ħadtu, ħadtha, ħadthom, ħadtli, nieħodha, ħodha, ħudha, ħudhom, ħadni, ħaditha, niehu, tiehu, jiehu, qabad, qbadt, nieħdok, ħdejt, qbad, meħud, meħuda, ħadtx, nieħux, tieħux, teħodni, teħodha, toħodni, jeħodni, jittieħed, ittieħed, ttieħed, tittieħed, ħadtuli, neħodha, teħdulna, teħdu, nieħodhom, ħadtlek, teħodhom, jeħodlek, toħodli, ħudt, hadt, hudni, toħdu, joħdu, noħdu, hu, ha, hadet, niehdu, tiehdu, hadna, hadu, jiehdu, hudu, hadtu, hadtha, hadthom, hadtli, niehodha, hodha, hudha, hudhom, hadni, haditha, niehdok, hdejt, mehud, mehuda, hadtx, niehux, tiehux, tehodni, tehodha, tohodni, jehodni, jittiehed, ittiehed, ttiehed, tittiehed, hadtuli, nehodha, tehdulna, tehdu, niehodhom, hadtlek, tehodhom, jehodlek, tohodli, hudt, tohdu, johdu, nohdu',
    bring:
      'ġib, ġab, inġib, ġibt, iġib, tġib, ġabet, ġibna, inġibu, iġibu, ġibtli, ġibli, inġiblek, ġibu, tġibli, ġabli, ġabtli, inġibx, ġibtlek, ġibha, inġibha, ġibuli, ġib lura, ġabu, ġabuli, inġiblik, inġibek, ġġib, iġġib, iġġibli, iġġibu, ġġibu, inġibilkom, giblii, ngib, nġiblek, ġibhom, iġġibha, iġġibhom, ġġibli, iġġibuli, giebli, ġibtu, ġibtha, ġabulek',
    put: 'poġġi, qiegħed, inpoġġi, poġġejt, npoġġi, tpoġġi, poġġa, ipoġġi, poġġiet, poġġu, npoġġu, tpoġġu, poġġejna, poġġih, poġġiha, qiegħda, poġġihom, inpoġġih, daħħal, ndaħħal, tqiegħed, qiegħdet, daħħalt, daħħluni, mpoġġi, imqiegħed, tpoġġini, poġġejtni, poġġuni, tpoġġ*, poġġ*, npoġġ*, inpoġġ*, daħħaltuni, tdaħħal, tdaħħlu, jdaħħal, niżżluni, daħħaltni, ipoġġ*, jpoġġ*, titpoġġa, qieghed, qieghda, dahhal, ndahhal, tqieghed, qieghdet, dahhalt, dahhluni, imqieghed, dahhaltuni, tdahhal, tdahhlu, jdahhal, dahhaltni',
    hold: 'iżżomm, żamm, żommu, nżomm, inżomm, żżomm, żommt, żammejt, jżomm, iżommu, żomm, tħażżen, ħażen, maħżun, żommha, żżommu, iżżommu, żammet, iżommx, jżommu, żommni, inżommu, żammew, inżommok, nżommu, żżommx, iżżommx, miżmum, miżmuma, miżmumin, ħżin, taħżnu, taħżen, jaħżnu, jaħżen, maħżuna, maħżunin, żamma, żammha, izomm, żommhom, iżżommuhom, iżżommha, żżommuli, qbid, ħażna, ħżintu, ħażniet, mahzuna, mahzun, ħażintu, thażżen, hażen, hżin, tahżnu, tahżen, jahżnu, jahżen, mahżunin, hażna, hżintu, hażniet, hażintu',
    have: "għandi, għandek, għandu, għandna, kellu, kelli, jkollu, m'għandix, kellha, kellhom, kellek, kellkom, jkollok, jkolli, jkollna, għandha, għandhom, għandkom, jkollhom, jkollkom, ikolli, ikollok, ikollu, kellna, m'għandux, andi, andek, għandikx, għandekx, m'għandekx, kellix, kellux, għandix, għandux, ikollkom, ghandi, ghandek, ghandkom, ghandna, ghandu, ghandha, ghandhom, ghandekx, ghandkomx, għandkomx, ikollhom, ikollha, jkollha, andkom, andna, andu, kellekx, ikollix, jkollix, mgħandi, kellkomx, ikollokx, għadhomx, m'għandhomx, għandhiex, jippossjed*, tippossjed*, m'ghandix, m'ghandux, ghandikx, m'ghandekx, ghandix, ghandux, mghandi, kollox ghandi, ghadhomx, m'ghandhomx, ghandhiex",
    use: 'juża, nuża, użajt, tuża, jintuża, tużaw, użaw, użu, nużaw, tintuża, użat, uża, jużaw, użajna, użajtu, użah, użati, użata, intużat, tużax, nużax, tużawx, jintużaw, nużah, użajtx, nużaha, tużah, tużaha, tużawhom, tużawha, tużawh, jużahom, utilizza*, tutilizza*, nutilizza*, jutilizza*, intuża, intużaw, abbuż*, tabbuż*',
    process:
      'proċess, ipproċessar, jipproċessa, proċessar, tipproċessa, nipproċessa, ipproċessa*, nipproċessa*, tipproċessa*, jipproċessa*, proċess*, ipprocess*, tipprocess*, jipprocess*, jipproċessaw, pproċess*, analiż*, tanalizza*, janalizza*, analizza*, trattament, profiling, profilar, profil*, immaniġja*, timmaniġja*, janalizzaw, monitor*, timmonitor*, traċċar, tittratt*',
    automatic:
      'awtomatiku, awtomatika, robot, magna, algoritmu, awtomatikament, awtomat*, awtomatizz*, robots, robott, robotti, bot, bots, auto, automat*, awto, messaġġ awtomatiku, algoritm*, awtomatizzat*, tweġiba awtomatika, sistema awtomatika, kompjuterizzat, ai, intelliġenza artifiċjali',
    human:
      "uman, persuna reali, persuna vera, bniedem, impjegat, nies, bnedmin, ħaddiem, bniedem reali, umani, umana, uman*, staff, aġent, rappreżentant*, operatur*, impjegata, bnedm*, persuna ta' veru, customer care, customer service, persuna minn tagħkom, bniedma, haddiem, persuna minn taghkom",
    share:
      'aqsam, taqsam, jaqsam, ixxerja, qsamt, taqsmu, naqsam, qsimt, jaqsmu, jinqasam, qasam, taqsmux, naqsmu, qsamtu, qasamtu, tixxerja*, nixxerja*, ixxerja*, jixxerja*, xxerja*, tiżvela*, niżvela*, żvela*, jiżvela*, xandar, jxandru, maqsum*, maqsuma, tinqasam, iżvela*, tgħaddi, tgħaddu, għaddejtu, tgħaddux, tgħaddix, għaddew, tgħadduhom, għaddejtuhom, tippubblika*, ippubblika*, tqassam, tqassmu, iqassmu, nxerred, xerred, xxerred, xerridtu, share, tixher*, nixher*, ixher*, bigħtu, tbigħu d-data, jaqsamx, taqsmuhom, taqsamhom, tixxerjawx, nixxer*, tghaddi, tghaddu, ghaddejtu, tghaddux, tghaddix, ghaddew, tghadduhom, ghaddejtuhom, bightu, tbighu d-data',
    thirdParty:
      'terzi, partijiet terzi, oħrajn, terz, partijiet oħra, terza persuna, partijiet terza, partijiet, sħab, kumpanija oħra, parti terza, kumpaniji oħra, terzi persuni, sieħba, imsieħba kummerċjali, nies oħra, ħaddieħor, partners, imsieħba, third parties, third party, soċju, terzi partijiet, entitajiet oħra, fornitur*, affiljat*, ohrajn, partijiet ohra, shab, kumpanija ohra, kumpaniji ohra, siehba, imsiehba kummerċjali, nies ohra, haddiehor, imsiehba, entitajiet ohra',
    transferData:
      "esporta, trasferixxi, ittrasferixxa, nittrasferixxi, trasferiment, trasfer*, ittrasfer*, nittrasfer*, tittrasfer*, jittrasfer*, ttrasfer*, esport*, tesporta*, nesporta*, jesporta*, porting, portabbilt*, portabbil*, kopja tad-data, kopja tad-dejta, ċċaqlaq, transfer, mgħoddi, tgħaddi data, migr*, nporta, nipporta*, ipporta*, tibdil ta' provider, esportaz*, esportazzjoni, portabilit*, jippermettili nġorr, mghoddi, tghaddi data",
    limit:
      'limitat, frizza, jissospendi, llimita, limitu, irrestrinġi, limita, tillimita*, nillimita*, illimita*, jillimita*, llimita*, limit*, iffriżat*, iffriża*, tiffriża*, niffriża*, iffrizza*, sospend*, tissospend*, nissospend*, jissospend*, issospend*, ssospend*, sospiż*, sospiza*, restriz*, tirrestrin*, nirrestrin*, irrestrin*, pawża, ippawża, tippawża*, nippawża*, restrizz*, naqqas*, naqqs*, tnaqqas, tnaqqsu, nnaqqas, inqas messaġġi, ippawza*, friżar, pprojbi limit, pause',
    check:
      'iċċekkja, tiċċekkja, ivverifika, ċċekkjajt, niċċekkja, ċċekkja, iċċekkjajt, ċekk, iċċekkja*, niċċekkja*, tiċċekkja*, jiċċekkja*, ċċekkja*, verifika*, ivverifika*, nivverifika*, tivverifika*, vverifika*, check, icekja*, niċċekja*, iċċekja*, nicekja*, ċekkja*, iċċek*, niċċek*, tiċċek*, eżamina*, neżamina*, teżamina*, ikkontrolla*, nikkontrolla*, tikkontrolla*, kkontrolla*, ara jekk, reviż*, nirrevedi, tirrevedi*, kontroll, ċċek*',
    confirm:
      'ikkonferma, nikkonferma, konferma, kkonfermat, tikkonferma, jikkonferma, kkonferma, ikkonfermaw, konfermi, ikkonferma*, nikkonferma*, tikkonferma*, jikkonferma*, kkonferma*, konferm*, ikonferm*, nikonferm*, tikonferm*, confirm*, konferm, ivverifikat, rikonoxx*, verifika, ikkonfirm*, nikkonfirm*, tikkonfirm*',
    choose:
      'agħżel, nagħżel, għażel, iddeċieda, għażla, għażilt, tagħżel, jagħżel, għażlet, niddeċiedi, iddeċidejt, deċiżjoni, għażliet, jagħżlu, nagħżlu, tagħżlu, agħżlu, għażlu, iddeċied*, niddeċied*, tiddeċied*, jiddeċied*, iddeċid*, ddeċied*, ddeċid*, deċiż*, magħżul*, selezz*, aghzel, naghzel, opzjoni*, għażilna, nħtar, iddeċidew, ghażel, ghażla, ghażilt, taghżel, jaghżel, ghażlet, ghażliet, jaghżlu, naghżlu, taghżlu, aghżlu, ghażlu, maghżul*, ghażilna, nhtar',
    open: 'miftuħ, iftaħ, fetaħ, tiftaħ, jiftaħ, ftaħt, miftuħa, fetħet, niftaħ, jiftħu, tiftħu, fetħu, iftħu, ftaħna, miftuħin, jinfetaħ, infetaħ, infetħet, tinfetaħ, ftuħ, niftħu, ħin tal-ftuħ, tiftaħx, niftaħha, tiftaħli, iftaħli, tiftaħni, iftaħha, miftuh, miftuha, tiftah, jiftah, niftah, iftah, fetah, tiftaħha, open, ftaħtha, ftuh, ftaht, fethet, jifthu, tifthu, fethu, ifthu, ftahna, miftuhin, jinfetah, infetah, infethet, tinfetah, nifthu, hin tal-ftuh, tiftahx, niftahha, tiftahli, iftahli, tiftahni, iftahha, tiftahha, ftahtha',
    close:
      'magħluq, agħlaq, għalaq, tagħlaq, jagħlaq, magħluqa, għalqet, nagħlaq, għalaqt, magħluqin, jagħlqu, għalqu, tagħlqu, agħlqu, nagħlqu, jingħalaq, ingħalaq, ingħalqet, tingħalaq, għeluq, maghluq, maghluqa, taghlaq, jaghlaq, naghlaq, aghlaq, naghlqu, taghlqu, ilquh, jgħalqu, għalqulu, saqqar, għalqnieh, tagħlaqx, close, closed, ghalaq, ghalqet, ghalaqt, maghluqin, jaghlqu, ghalqu, aghlqu, jinghalaq, inghalaq, inghalqet, tinghalaq, gheluq, jghalqu, ghalqulu, ghalqnieh, taghlaqx',
    start:
      'ibda, beda, nibda, bdejt, tibda, jibda, bdiet, jibdew, nibdew, tibdew, bdejna, ibdew, bidu, bdew, mibdi, bdejtu, tibdiex, nibdiex, bdejtx, jinbeda, tnieda, niedi, start, startja*, istartja*, tistartja*, jistartja*, sstartja*, varat, jvaraw, bidet, tibeda',
    resume:
      "nibda mill-ġdid, jerġa', tissokta, issokta, terġa' tibda, ibdew ibagħtu, erġa' ibda, nissokta, jissokta, riattiva*, tirriattiva*, irriattiva*, nirriattiva*, attiva*, tattiva*, jattiva*, nattiva*, erġa' ibgħat, erġgħu ibagħtu, reattiv*, erġa' attiva, erġgħu attivaw, erġgħu daħħluni, erġa' daħħalni, irrid nerġa', nixtieq nerġa', nerġa nibda, erġa ibda, nerġa' nirċievi, erġgħu ibdew, nerġa' nirreġistra, nerġa' nabbona, nerga nircievi, unmute, erġa' ixgħel, ixgħel, ixgħelu, restartja*, start again, ibdew ibaghtu, erġa' ibghat, erġghu ibaghtu, erġghu attivaw, erġghu dahhluni, erġa' dahhalni, erġghu ibdew, erġa' ixghel, ixghel, ixghelu",
    goOn: "kompli, ikompli, tkompli, jkompli, komplejt, kompla, kompliet, komplew, ikomplu, jkomplu, nkompli, inkompli, inkomplu, tkomplu, kompl*, ikompl*, tkompl*, nkompl*, inkompl*, jkompl*, tissokta, ssokta*, issokta*, jissokta*, baqa', baqgħet, tibqa', tibqgħu, jibqa', jibqgħu, tibqax, tibqgħux, tibqaw, tibqawx, għaddejjin, tippersist*, jippersist*, ssuktaw, bqajtu, kontinwa*, baqghet, tibqghu, jibqghu, tibqghux, ghaddejjin",
    come: 'ejja, ġej, ġejt, niġi, jiġi, ġiet, jaslu, ġie, ġew, niġu, jiġu, tiġi, tiġu, ġejna, ġejja, ġejjin, niġix, tiġix, jiġix, ejjew, niġik, ġejtx, ġejtu, niġux, ġiex, ġewx, jattendi*, nattendi*, tattendi*, attenda*, attend*, niġu għandek, come, niġu ghandek',
    go: "mur, immur, sejjer, mort, imur, tmur, sejra, marru, mar, marret, imorru, immorru, tmorru, mixi, morna, sejrin, morru, se mmur, immurx, immorrux, mortu, mortx, tmurx, imurx, ser immur, jmorru, jmur, seijer, sejrra, nmur, nmorru, mmur, mmorru, jien sejjer, ħerġin, nitlaq, sejer, imxi, qed immur, nerġgħu, ħierġa, ħiereġ, niżel, nieżel, tiela', niżlet, tielgħa, nitla', ninżel, nitla, go, nitlgħu, herġin, nerġghu, hierġa, hiereġ, tielgha, nitlghu",
    comeBack:
      "erġa' ejja, nerġa', ġejt lura, lura, tiġi lura, reġa', reġgħet, ġejja lura, niġi lura, terġa' tiġi, nerġa niġi, erġgħu ejjew, reġgħu, rġajt, ġej lura, rġajna, tiġu lura, jiġi lura, ġie lura, niġu lura, mort lura, ġiet lura, ġew lura, immur lura, nirritorna, jirritorna, tirritorna, nerġa' lura, nasal lura, ritorn, reġa lura, terġa lura, lur, reġghet, erġghu ejjew, reġghu",
    arrive:
      'wasal, wasalt, nasal, tasal, jasal, waslet, nasallek, waslu, waslit, naslu, jaslu, taslu, wasalna, wasalx, wasaltx, tasalx, jasalx, wasla, il-wasla, waslitli, wasalli, wasaltu, waslux, jaslux, nasalx, wasalt id-dar, wasalha, waslin, dieħla, wieslin, wieslet, nilħaq, laħaqt, laħaq, tilħaq, jilħaq, tasali, naslu d-dar, daħlet, arriv*, wasltu, waslilna, diehla, nilhaq, lahaqt, lahaq, tilhaq, jilhaq, dahlet',
    wait: 'stenna, nistenna, tistenna, qed nistenna, jistenna, stenniet, nistennew, stennejt, tistennew, stennew, jistennew, stennini, nistenniek, stennejtek, tistenniex, stennewni, stennieni, stennejna, stennja, nistenni*, jistenni*, tistenni*, stenni*, istenna, istenn*, stenn*, nistenn*, tistenn*, jistenn*, fis-salott, hemm ċans, paċenzja, wait, jiena hawn nistenna, nstenna, nstenn*, tstenn*',
    stay: "nibqa', baqa', tibqa', joqgħod, noqgħod, bqajt, jibqa', baqgħet, nibqgħu, jibqgħu, tibqgħu, ibqa', baqgħu, bqajna, nibqa, tibqa, jibqa, baqa, ibqgħu, nibqax, bqajtx, toqgħod, oqgħod, noqgħodu, qagħdet, qagħdu, noqod, joqod, toqod, noqodx, nibqgħux, nibqajt, inibqa, qgħadt, qgħadna, noqgħodx, toqgħodx, nibqaw, jibqaw, rimani, fadal, fadalli, fadallek, fadlilna, joqghod, noqghod, baqghet, nibqghu, jibqghu, tibqghu, baqghu, ibqghu, toqghod, oqghod, noqghodu, qaghdet, qaghdu, nibqghux, qghadt, qghadna, noqghodx, toqghodx",
    live: 'ngħix, noqgħod, joqgħod, toqgħod, residenti, għext, ngħixu, jgħix, tgħix, għaddej, noqgħodu, joqgħodu, toqgħodu, qiegħed noqgħod, tgħixu, għex, jgħixu, għexet, qed ngħix, noqod, joqod, toqod, kont noqgħod, residenz*, resident*, ħajja, ħajti, ħaj, għajxien, għexna, ngħixx, ngix, abitaz*, noqodu, toqodu, toqgħodx, noqgħodx, joqgħodx, nghix, noqghod, joqghod, toqghod, ghext, nghixu, jghix, tghix, ghaddej, noqghodu, joqghodu, toqghodu, qieghed noqghod, tghixu, ghex, jghixu, ghexet, qed nghix, kont noqghod, hajja, hajti, haj, ghajxien, ghexna, nghixx, toqghodx, noqghodx, joqghodx',
    moveHouse:
      "mort ngħix, indirizz ġdid, biddilt id-dar, noħroġ mid-dar, mort noqgħod, inħawlu, mexxew, nġorr, inġorru, għaddejt dar oħra, dar ġdida, inbiddel id-dar, bdilt id-dar, bdilt dar, nibdel id-dar, bdilt l-indirizz, biddilt l-indirizz, trasloku, mort f'dar oħra, ġarrejt, tluqna mid-dar, nidħlu d-dar, mort noqod, tlaqt mid-dar, m'għadnix noqgħod, mgħadnix noqgħod, bdilna d-dar, mgħadnix noqod, tlaqna mid-dar, ċaqlaq, iċċaqlaqna, iċċaqlaqt, ċċaqlaqt, mort dar oħra, ċċaqlaqna, mort nghix, nohroġ mid-dar, mort noqghod, inhawlu, ghaddejt dar ohra, mort f'dar ohra, nidhlu d-dar, m'ghadnix noqghod, mghadnix noqghod, mghadnix noqod, mort dar ohra",
    abroad:
      "barra, barra minn malta, imsiefer, barra pajjiż, msiefer, imsiefra, imsifrin, pajjiż ieħor, pajjiż barrani, roaming, barra mill-pajjiż, l-ingilterra, għarrieda, l-italja, msiefra, msifrin, overseas, minn malta, barranin, barrani, esteru, pajjiżi, pajjiżi oħra, siefer, siefret, siefru, f'pajjiż ieħor, 'il barra, abroad, mgħadnix malta, m'għadnix malta, internazz*, barranija, mhux f'malta, mhux malta, emigra*, pajjiż iehor, gharrieda, pajjiżi ohra, f'pajjiż iehor, mghadnix malta, m'ghadnix malta",
    travel:
      'vjaġġ, il-vjaġġ, l-vjaġġ, tal-vjaġġ, insiefer, vjaġġi, vjaġġ twil, safar, nsiefer, tsiefer, isiefer, siefer, sefer, safra, insiefru, vaġġ, vjaġġ*, safret, safru, jsiefer, isiefru, jsiefru, sefirt, sifirt, sifirna, nivvjaġġa*, ivvjaġġa*, jivvjaġġa*, tivvjaġġa*, tsiefru, siefru, nsiefru, vvjaġġa*, gita, mawra, ħarġa, travel, trip, insifru, ħarġiet, harġa, harġiet',
    holiday:
      "vaganza, il-vaganza, l-vaganza, tal-vaganza, btala, leave, festa, vaganzi, btajjel, btala ta', vakanza, il-vakanza, l-vakanza, tal-vakanza, vakanzi, bil-leave, il-btala, off, btalijiet, vaganz*, vakanz*, btajel, holiday, holidays, frank, day off, f'vaganza, sajf, is-sajf",
    work: "xogħol, ix-xogħol, x-xogħol, tax-xogħol, naħdem, jaħdem, ħdimt, taħdem, uffiċċju, impjieg, xogħlijiet, nahdem, xoghol, jaħdmu, naħdmu, taħdmu, ħadem, ħadmet, impjieg*, ħdimna, xolu, xol, xgħol, jobs, naħdimx, jaħdimx, taħdimx, xift, shift, xogħli, ħaddiem, ħaddiema, uffiċċj*, karriera, vakanz, overtime, jahdem, tahdem, job, office, għax-xogħol, mix-xogħol, fuq ix-xogħol, naħdem mid-dar, xift ta' filgħodu, xogħol tiegħi, ix-xoghol, x-xoghol, tax-xoghol, hdimt, xoghlijiet, jahdmu, nahdmu, tahdmu, hadem, hadmet, hdimna, xghol, nahdimx, jahdimx, tahdimx, xoghli, haddiem, haddiema, ghax-xoghol, mix-xoghol, fuq ix-xoghol, nahdem mid-dar, xift ta' filghodu, xoghol tieghi",
    boss: 'boss, maniġer, sieħeb tax-xogħol, kollega, manager, prinċipal, bossijiet, kollegi, supervisor, maniġers, sidt ix-xogħol, kap, direttur, direttriċi, manageress, manajer, managers, manig*, kollegi tax-xogħol, superjur, il-bos, il-kap, ceo, sħabi tax-xogħol, hr, imgħallem, sieheb tax-xoghol, sidt ix-xoghol, kollegi tax-xoghol, shabi tax-xoghol, imghallem',
    retire:
      'irtirat, pensjonant, irtirata, bla xogħol, qiegħed ma jaħdimx, pensjonanta, nirtira, rtirajt, qiegħed bla xogħol, pensjonanti, irtirar, rtirat, il-qgħad, qgħad, qiegħed, irtirament, pensjon*, irtirat*, rtirat*, żammewni barra, keċċewni, bil-pensjoni, tkeċċejt, tkeċċa, tkeċċiet, irtiraw, diżokkupat*, redundant, ħarġuni bil-pensjoni, nirtiraw, bla xoghol, qieghed ma jahdimx, qieghed bla xoghol, il-qghad, qghad, qieghed, harġuni bil-pensjoni',
    study:
      'studju, nistudja, student, università, tgħallem, nitgħallem, studenta, studenti, tistudja, jistudja, studja, studjajt, nistudjaw, uni, studj*, nistudj*, tistudj*, jistudj*, student*, titgħallem, jitgħallem, tgħallimt, tgħallmu, univers*, mcast, junior college, kulleġġ, it-tagħlim, kors, nitgħallmu, lezzjonijiet, studji, tagħlim, tgħallmet, graduation, gradwaz*, gradwa*, iggradwa*, degree, diploma, tghallem, nitghallem, titghallem, jitghallem, tghallimt, tghallmu, it-taghlim, nitghallmu, taghlim, tghallmet',
    school:
      'skola, is-skola, s-skola, tas-skola, klassi, lezzjoni, kindergarten, skejjel, lezzjonijiet, klassijiet, fl-iskola, skola sekondarja, iskola, lezz*, skola primarja, l-iskola, tal-iskola, sekondarja, childcare, form, kinder, mill-iskola, lejn l-iskola, primarja, sixth form, kollegg, privatnett, katekiżmu, duttrina, muzew, privat, school, kulleġġ',
    teacher:
      'għalliem, l-għalliem, għalliema, kors, teacher, għalliema tiegħi, sir, korsijiet, ghalliem, ghalliema, surmast, sinjorina, miss, lekċerer, għallem, jgħallem, tgħallem, għallimt, għallimni, korsij*, professur*, tutor, lecturer, instrutt*, għallmet, ngħallem, jgħallmu, għallmuni, teachers, lectures, taħriġ, privat, kowċ, headmaster, l-ghalliem, ghalliema tieghi, ghallem, jghallem, tghallem, ghallimt, ghallimni, ghallmet, nghallem, jghallmu, ghallmuni, tahriġ',
    exam: "eżami, homework, testijiet, eżamijiet, test, tal-eżami, eżam*, testj*, o level, o levels, a level, a levels, assignment*, test ta', eżami tal-matematika, kwiżż, riżultat*, matsec, ħomwork, exams, exam, eżami orali, esej, esejs, quiz, matrik*, markl, marki, homwork",
    help: 'għajnuna, l-għajnuna, għin, ngħin, għinni, għenni, assistenza, għajnuna tiegħek, tgħin, jgħin, għen, għent, għenet, tgħinni, tgħinnix, ngħinek, jgħinek, għinuni, jgħinu, ngħinu, tgħinu, għenu, tgħinuni, għajnuniet, ghajnuna, tghinni, ghinni, nghinek, assist*, help, ajnuna, tgħinnu, għinna, għena, għajjnuna, appoġġ, support, tassist*, jassist*, nassist*, ngħinkom, nghinkom, jgħinni, għinuna, għinhom, għinha, għinu, għentni, għenitni, s.o.s, l-ghajnuna, ghin, nghin, ghenni, ghajnuna tieghek, tghin, jghin, ghen, ghent, ghenet, tghinnix, jghinek, ghinuni, jghinu, nghinu, tghinu, ghenu, tghinuni, ghajnuniet, tghinnu, ghinna, ghena, ghajjnuna, jghinni, ghinuna, ghinhom, ghinha, ghinu, ghentni, ghenitni',
    meet: "niltaqa', narak, niltaqgħu, tiltaqa', iltaqa', iltqajt, iltaqgħu, narakom, naraw lil xulxin, niltaqa, jiltaqa', jiltaqa, jiltaqgħu, iltqajna, tiltaqgħu, ltqajt, ltqajna, iltaqgħet, niltaq*, tiltaq*, jiltaq*, iltaq*, iltqaj*, ltqaj*, ltaqg*, nltaq*, nitqabbdu, nilqagħ, meet, nagħmlu laqgħa, ninġabru, nitlaqgħu, nitlaqaw, nitlaqa, itlaqajt, niltaqaw, laqgħet, niltqaw, jiltqaw, niltaqghu, iltaqghu, jiltaqghu, tiltaqghu, iltaqghet, nilqagh, naghmlu laqgha, nitlaqghu, laqghet",
    visit:
      'żjara, nżur, żort, mistieden, jżur, żjarat, iżur, tżur, żar, żaret, żorna, inżur, żuruna, żurna, żur, inżuru, iżżur, iżżuru, żuru, żuri, żuna, mistednin, vista, viżitatur*, tiġi ssibni, niġu narawk, vizitat*, viżita*, inżurek, nżurek, visitatur*, jżuru, nizur, tizur, iżuruna, inżuruha, jżurni, ħalli nżur, halli nżur',
    friend:
      "ħabib, ħabiba, ħbieb, ħabib tiegħi, sieħbi, sieħbu, ħbieb tiegħi, sħabi, habib, habiba, hbieb, sħabek, sħabna, siħbi, sħab, ħabibi, sieħbti, sieħeb, sieħba, ħabibti, ħbibi, ħabibt, friend, friends, ħbiberija, xbin, xbini, bro, ma' sħabi, mate, sħabhom, sħabu, sħabha, ħabiba tiegħi, kumpanj, sħab tiegħi, ħbieb l-oħra, siehbi, shabi, shabek, habib tieghi, siehbu, hbieb tieghi, shabna, sihbi, shab, habibi, siehbti, sieheb, siehba, habibti, hbibi, habibt, hbiberija, ma' shabi, shabhom, shabu, shabha, habiba tieghi, shab tieghi, hbieb l-ohra",
    neighbour:
      "ġar, il-ġar, l-ġar, tal-ġar, ġara, ġirien, ġirien tagħna, ġirja, ġarin, tal-ġirien, ġiran, ġrajja, ġara tiegħi, ta' biswit, ta' ħdejna, ta' maġenbi, ġiranna, viċin, ġirana, ġirieni, neighbour*, ġiran tagħna, tal-kantuniera, neighbors, ġirien taghna, ġara tieghi, ta' hdejna, ġiran taghna",
    family:
      "familja, il-familja, l-familja, tal-familja, qraba, qarib, familja tagħna, familji, familja tiegħi, qrabat, kuġini, familjari, familt*, familj*, qrabati, nisel, nies tad-dar, qraba tiegħi, qarabi, family, uliedi, tad-dar, ta' ġewwa, familja taghna, familja tieghi, qraba tieghi",
    mother:
      'omm, l-omm, ommi, ommok, ommha, omma, mamà, ommhom, ommna, ommu, ommijiet, mum, mami, mummy, mammà, ommkom, il-mama, mam, ommi u missieri, mom, kunjata, kunjati',
    father:
      "missier, missieri, missierek, pa', papà, daddy, missierha, missierna, missieru, missierhom, dad, pa, missirijiet, missjeri, papi, tata, missiri, misieri, pappa, il-papa, missierkom, kunjat",
    parents:
      'ġenituri, il-ġenituri, l-ġenituri, tal-ġenituri, ommi u missieri, ġenituri tiegħi, ġenitur, omm u missier, ommhom u missierhom, il-kbar tagħna, ġentiuri, missirijietna, parents, ommi w missieri, ommok u missierek, ġenitr*, kustod*, kustodja, ġenituri tieghi, il-kbar taghna',
    son: 'iben, ibni, tifel, ibnek, subien, ibna, ibnu, binha, binti u ibni, ġuvni, binna, ibni ż-żgħir, it-tifel, tifel tiegħi, binhom, tifel żgħir, tifel żgħir tiegħi, tifli, tfajjel, tifel tiegħek, is-subien, it-tifel tiegħi, tat-tifel, neputi, son, ibni ż-żghir, tifel tieghi, tifel żghir, tifel żghir tieghi, tifel tieghek, it-tifel tieghi',
    daughter:
      'bint, binti, tifla, bintek, bniet, bintna, binti ż-żgħira, bintu, bintha, it-tifla, tifla tiegħi, bint tiegħi, bnitna, tifla żgħira, il-bniet, tifla tiegħek, tfajla, bniet tagħna, binthom, tat-tifla, neputija, bniet tiegħi, daughter, tifliet, binti ż-żghira, tifla tieghi, bint tieghi, tifla żghira, tifla tieghek, bniet taghna, bniet tieghi',
    child:
      'tifel, tfal, tarbija, ulied, uliedi, trabi, tfal żgħar, tifla, uliedna, tarbija tagħna, it-tfal, tarbijja, it-tarbija, tfali, tfalek, uliedek, uliedu, uliedha, tat-tfal, wild, żgħir, tfal tagħna, baby, iż-żgħir, iż-żgħira, tfal tiegħi, tnejn min-nies, uliedhom, kids, neputijiet, babysit*, in-neputi, neputiet, tat-trabi, bejbi, adoloxxent*, tfal żghar, tarbija taghna, żghir, tfal taghna, iż-żghir, iż-żghira, tfal tieghi',
    sibling:
      'ħu, ħuh, oħti, zija, ziju, kuġin, kuġina, ħija, ħuti, zijiet, kuġini, zijja, ħuk, oħtok, ħutek, ħuha, oħtu, oħtha, ziji, zijti, hija, huti, ohti, ħutna, ħutu, ħutha, ħuna, oħtna, ħuti subien, kuġin tiegħi, kuġinuwi, aħwa, is-sister, brother, sister, zizi, zijuwi, neputi, neputija, il-brother, hu, huh, huk, ohtok, hutek, huha, ohtu, ohtha, hutna, hutu, hutha, huna, ohtna, huti subien, kuġin tieghi, ahwa',
    grandparent:
      "nanna, nannu, nanniet, in-nanna, in-nannu, nannitha, nannu tiegħi, nanna tiegħi, nannti, nannietna, nannieti, in-nanniet, nann, nanntek, tan-nanna, tan-nannu, nannuwi, ma' nanna, għand in-nanna, għand nannti, nanni, nannitu, nonna, nannu tieghi, nanna tieghi, ghand in-nanna, ghand nannti",
    spouse:
      'raġel, mara, żewġi, martu, għarus, għarusa, raġel tiegħi, mara tiegħi, martek, żewġek, boyfriend, girlfriend, marti, żewġha, għarus tiegħi, gharus, gharusa, namrat, namrata, namur, namrati, namratu, żewġ, sieħeb, sieħba, partner, l-għarus, namrajt, ex, sieħba tiegħi, koppja, konjuġi, nisti, wife, husband, għarajjes, il-mara, ir-raġel, raġel tieghi, mara tieghi, gharus tieghi, sieheb, siehba, l-gharus, siehba tieghi, gharajjes',
    man: 'raġel, irġiel, ġuvni, żgħażagħ, sinjur, ġuvintur, sur, raġel tajjeb, maskil, maskili, rġiel, ġuvnott, ir-raġel, mister, bniedem, sinjuri, xiħ, tal-irġiel, żghażagh, xih',
    woman:
      'mara, nisa, sinjura, tfajla, sinjorina, xebba, ix-xebbiet, nisaa, sinjuri, xebbiet, tfajliet, mara tajba, sinj, sinjorini, femminil*, nisawi, xbejba, in-nisa, tan-nisa, lady, ladies, il-mara, sur u sinjura',
    love: 'imħabba, inħobbok, qalbi, bewsa, mħabba, tħobbni, għażiż, bews, imhabba, inhobbok, nħobb, inħobb, tħobb, jħobb, iħobb, ħabb, ħabbejt, nħobbok, bewsiet, hanini, ħanin, ħanina, xxx, love, love you, luv, qalb, darling, ħobb, ħabbejtek, għanqa, għannaqni, tgħannieqa, ħobbni, namrat, inħobbkom, nhobbok, inħobbha, inħobbu, maħbub, maħbuba, għasel, ħelwa tiegħi, honey, immissjak, nimmissjak, miss you, nimmissja*, immissja*, ħabbejna, ħniena, xx, ruħi, bewsni, nbusek, nbewsek, sexy tiegħi, ħlewwa, hun, mwah, maħbubin, jħobbok, jħobbni, tagħniqa, għanaqni, mhabba, thobbni, ghażiż, nhobb, inhobb, thobb, jhobb, ihobb, habb, habbejt, hanin, hanina, hobb, habbejtek, ghanqa, ghannaqni, tghannieqa, hobbni, inhobbkom, inhobbha, inhobbu, mahbub, mahbuba, ghasel, helwa tieghi, habbejna, hniena, ruhi, sexy tieghi, hlewwa, mahbubin, jhobbok, jhobbni, taghniqa, ghanaqni',
    marry:
      'żewweġ, miżżewweġ, tieġ, iżżewweġ, divorzju, miżżewġa, iżżewġu, niżżewweġ, miżżewġin, jiżżewweġ, niżżewġu, iżżewwiġt, iżżewġet, iddivorzja*, żwieġ, tal-tieġ, tiegh, niżżewġ*, jiżżewġ*, iżżewġ*, żżewġ*, żżewweġ, żżewwiġt, tiżżewweġ, tiżżewġ*, mizzewweg*, izzewweg*, għarajjes, divorzj*, iddivorzj*, iddivorzjat, separa*, isseparat*, sseparat*, għerusija, tgħarras, tgħarrasna, tgħarrast, divorced, engaged, it-tieġ, annullament, gharajjes, gherusija, tgharras, tgharrasna, tgharrast',
    die: 'miet, mejjet, mewt, mietet, imut, mejta, mitna, mietu, mejtin, imutu, immut, imietu, tmut, qatel, mwiet, ħalliena, alla jagħtih, maqtul, maqtula, qatlu, qatlet, jmut, mutu, is-serħ, mietlu, mietli, mietitli, mortali, nqatel, inqatel, mejtaa, rip, tal-mewt, armla, armel, ħallietna, il-mejjet, defunt*, deċess, deceduta, dekjut*, hallieh, halliena, alla jaghtih, is-serh, hallietna',
    funeral:
      'funeral, il-funeral, l-funeral, tal-funeral, ċimiterju, mqabar, luttu, qabar, funerali, oqbra, difna, midfun, midfuna, qadima, difnuh, difnuha, infidnuh, kondolj*, tebut, novena, kondoljanz*, mitfuna, tal-mejtin, hearse, quddiesa tal-mejjet, vġili, addolorata',
    sick: "marid, deni, irjiħ, marida, mard, morda, marda, sogħla, kesħa, ugiegħ ta' ras, mardet, mrid, mridt, moradd, sick, virus, flu, influwenza, covid, deni għoli, uġigħ ta' ras, uġigħ ta ras, dardir, nirremetti, irremett*, tirremetti, infettat, mwegħġa, ma niflaħx, niflaħx, niflah, nifloħx, riħ, imdardar, mard ta', bid-deni, bir-riħ, bid-deniet, tal-mard, tisgħol, nisgħol, imdarras, kanċer, sick leave, mar ħażin, mardu, jimrad, timrad, nimrad, pożittiv, pożittiva, irjih, soghla, kesha, ugiegh ta' ras, deni gholi, uġigh ta' ras, uġigh ta ras, mweghġa, ma niflahx, niflahx, niflohx, rih, bir-rih, tisghol, nisghol, mar hażin",
    hurt: "uġigħ, ġrieħi, weġgħa, jweġġa, weġġa', weġġa, weġgħet, weġġajt, weġġgħu, tweġġa', jweġġa', iweġġa', imweġġa', mweġġa', ferita, feriti, ferut, feruta, muġugħ, tweġġgħu, weġġgħet, jugigħni, juġagħni, tuġagħni, ugieħ, ugih, iweġġa, ferimenti, griehi, qed tuġagħni, qed juġgħuni, iweġġgħuni, weġġajtni, ksirt, kiser, minfuħ, nefħa, demm, juġgħuni, juġuni, imweġġa, mwegga, uġigħ ta' dahar, uġigh, weġgha, weġghet, weġġghu, muġugh, tweġġghu, weġġghet, jugighni, juġaghni, tuġaghni, ugieh, qed tuġaghni, qed juġghuni, iweġġghuni, minfuh, nefha, juġghuni, uġigh ta' dahar",
    doctor:
      'tabib, it-tabib, t-tabib, tat-tabib, dentista, klinika, infermiera, tobba, dentist, doktor, tabiba, infermier, poliklinika, klinik, dott, għand it-tabib, dentisti, kliniċi, qabla, speċjalist*, dok, dr, physio, fiżjoterap*, psikjatr*, psikolog*, l-ispeċjalista, doktoress, doctor, polyclinic, optiċjan, optician, tat-tobba, klinika privata, gp, nurse, nurses, ghand it-tabib',
    hospital:
      "sptar, is-sptar, s-sptar, tas-sptar, operazzjoni, l-isptar, mater dei, operat, emerġenza, sptarijiet, sptar kien, l-isptarr, operazz*, iċu, itu, sptarju, ambulanza, operata, għamel operazzjoni, f'mater dei, l-emerġenza, day hospital, boffa, sptara, operazzjonijiet, ċentru tas-saħħa, st james, hospital, ward, karen grech, mont carmeli, iżolament, operawh, operawha, operawni, ghamel operazzjoni, ċentru tas-sahha",
    medicine:
      'mediċina, spiżerija, pillola, pilloli, ispiżerija, medċina, mediċini, farmacija, l-ispiżerija, riċetta, spiżjar, pirmli, spizerij*, mediċin*, pillol*, tilqima, tilqim, vaċċin*, doża, antibiotik*, antibijotik*, panadol, pinnoli, pinnola, trattament, injezzjoni, injezz*, labra, ċarta, terapija',
    body: "ras, id, riġel, dahar, għajn, sinna, saqajn, għajnejn, idejja, idejn, ras tiegħi, rasi, dahri, saqajja, ġewwa, sieqi, żaqqi, żaqq, qalb, qalbi, riġlejja, snien, sinnti, għonq, għonqi, irkoppa, irkoppti, spalla, spallti, wiċċ, wiċċi, halq, ħalqi, widna, widnejja, griżmejja, stonku, sidri, sider, id-dahar, idi, idek, rasek, qaddi, għajnejja, swaba', saba', geddum, widnejn, koxxa, qalbu, irkopptejja, gerżuma, gerżumti, saqaj, ġisem, ġisimha, ġilda, ghajn, ghajnejn, ras tieghi, ghonq, ghonqi, mnieher, halqi, ghajnejja",
    oldPerson:
      'anzjan, anzjana, xiħ, xwejjaħ, anzjani, pensjonanti, xiħa, xjuħ, xwejħa, pensjonant, xiħ u mara, kbir fl-età, kbira fl-età, anzjan*, xih, xiha, nannu, dar tal-anzjani, 80 sena, tat-tieni eta, terza eta, dementia, dimenzja, tal-anzjani, kbar fl-età, seniors, xwejjah, xjuh, xwejha, xih u mara',
    blindDeaf:
      "għami, trux, agħma, truxx, għomja, agħmi, ma nistax nara, ma nistax naqra, ma narax, diżabilita, għamja, torox, truxa, diżabbilt*, b'diżabilità, diżabl*, ma nisimgħx, ma nafx naqra, ma nismax, ma nismagħx, diżabbli, diżabili, persuna b'diżabilità, wheelchair, siġġu tar-roti, ma jarax, ma tarax, ma jismax, ma jismagħx, għomi, nieqes mid-dawl, vista baxxa, blue badge, ghami, aghma, ghomja, aghmi, ghamja, ma nisimghx, ma nismaghx, ma jismaghx, ghomi",
    home: 'dar, id-dar, d-dar, tad-dar, djar, id dar, dari, darek, darna, darhom, daru, darha, darkom, iddar, fid-dar, lejn id-dar, mid-dar, ħdejn id-dar, house, home, maisonette, mezanin, terran, residenza, għandi d-dar, hdejn id-dar, ghandi d-dar',
    flat: 'appartament, l-appartament, flat, kera, kerrej, appartamenti, flats, sid, sid il-kera, nikri, kirja, tikri, jikri, kerrejja, mikri, mikrija, kriet, krejt, flett, flettijiet, penthouse, kirjiet, nikru, appartam*, rent, landlord, tikru, jinkera, tinkera',
    room: 'kamra, il-kamra, l-kamra, tal-kamra, kmamar, kċina, kamra tal-banju, kamra tas-sodda, toilet, kamra tal-ikel, loki, lok, salott, il-banju, banju, kuċina, it-toilet, kuritur, bedroom, kexxun',
    door: "bieb, il-bieb, l-bieb, tal-bieb, tieqa, xatba, bibien, twieqi, bieb ta' barra, garaxx, gate, qanpiena, ħabbat, ħabbtu, nħabbat, inħabbat, jħabbtu, it-tieqa, gallarija, daqq il-qanpiena, entratura, antiporta, habbat, habbtu, nhabbat, inhabbat, jhabbtu",
    key: 'ċavetta, iċ-ċavetta, ċ-ċavetta, taċ-ċavetta, ċwievet, serratura, mitluqa, kuluċċ, l-imfietaħ, imfietaħ, muftieħ, lokk, illokkja*, illokkjat*, msakkar, imsakkar, ssakkar, sakkart, issakkar, imsakkra, katnazz, keys, l-imfietah, imfietah, muftieh',
    furniture:
      'mejda, siġġu, sodda, sufan, għamara, siġġijiet, mwejjed, sodod, imwejjed, gwardarobba, xkaffa, xkafef, armarju, saqqu, mitraħ, is-sufan, desk, skrivanija, purtieri, twapet, tapit, ghamara, mitrah',
    light:
      "dawl, id-dawl, d-dawl, tad-dawl, bozza, elettriku, lampa, dwal, bozoz, elettriċità, bla dawl, qata' d-dawl, qatgħa ta' dawl, elettrik*, elettriċist*, mitfi d-dawl, enemalta, plakka, plakek, power cut, il-kurrent, kurrent, lamp, ixgħel, tixgħel, nixgħel, qatgha ta' dawl, ixghel, tixghel, nixghel",
    heating:
      'ilma, gass, pajp, heater, gizer, geyser, sħana, pajpijiet, is-silindru, silindru, pajp tal-ilma, jqattar, iqattar, nixxa, geyzer, arja kkundizzjonata, aircondition, ac, ilma sħun, bla ilma, bowser, tank, tubu, tubi, air conditioner, a/c, shana, ilma shun',
    garden:
      "ġnien, il-ġnien, l-ġnien, tal-ġnien, fjuri, siġra, siġar, pjanta, fjura, pjanti, warda, ward, bitħa, ħamrija, ħaxix, gardinar*, ġonna, raba', għalqa, bitha, borġ, qasrija, qsari, hamrija, haxix, ghalqa",
    street:
      'triq, it-triq, t-triq, tat-triq, misraħ, toroq, triqat, pjazza, trieq, sqaq, kantuniera, il-pjazza, roundabout, bypass, traffiku, toroq imblukkati, mina, regional, vjal, daħla, traffic, misrah, dahla',
    city: 'belt, il-belt, l-belt, tal-belt, raħal, valletta, rħula, bliet, sliema, mosta, birkirkara, rabat, mdina, raħal tagħna, rahal, msida, paceville, naxxar, san ġiljan, marsaxlokk, ħamrun, hamrun, qormi, ħal qormi, żebbuġ, mellieħa, mellieha, bugibba, attard, balzan, paola, raħal ġdid, żabbar, fgura, marsascala, tarxien, birżebbuġa, victoria, gżira, pieta, st julians, marsa, swieqi, żurrieq, siġġiewi, cospicua, bormla, birgu, isla, lokalità, rhula, rahal taghna, hal qormi, rahal ġdid',
    country:
      'pajjiż, il-pajjiż, l-pajjiż, tal-pajjiż, malta, għawdex, pajjiżi, stat, ghawdex, stati, gozo, ewropa, ue, l-italja, ingilterra, sqallija, malti, maltin, għawdxi, nazzjonal*, nazzjon, gżejjer, gżira, kontinent, ghawdxi',
    car: 'karozza, il-karozza, l-karozza, tal-karozza, karozzi, insuq, isuq, suq il-karozza, xufier, sewqan, karozzi tal-kera, sewwieq, tsuq, nsuq, soqt, jsuq, saq, saqet, insuqu, misjuqa, karozza tiegħi, il-karrozza, karrozza, karrozzi, vann, trakk, vetttura, vettura, vetturi, xufiera, driver, drajver, liċenzja tas-sewqan, car, van, karozza tieghi',
    parking:
      'parkeġġ, il-parkeġġ, l-parkeġġ, tal-parkeġġ, petrol, garaxx, pparkja, parking, ipparkja*, nipparkja*, tipparkja*, jipparkja*, pparkja*, garage, diesel, pompa, pompa tal-petrol, parkeggj*, fjuwil, kar park, is-cva, ċitazzjoni, ċitaz*, garaxxijiet, car park, warden, fjul, garaxx magħluq, garaxx maghluq',
    bus: 'xarabank, ix-xarabank, x-xarabank, tax-xarabank, karozza tal-linja, karozzi tal-linja, taxi, taksi, bus, bus stop, tal-linja, stejġ, linja, l-istage, bolt, ecabs, xarabanks, uber, il-bus, trasport pubbliku, minibus, trasport, il-kowċ, coach, venda, ferry, vapur, gozo channel, bus card, tallinja, vapuri, cab',
    train: 'ferrovija, tren, stazzjon, trenijiet, it-tren, bit-tren, binarju, stazzjon tal-ferrovija, metro, tram, train',
    plane:
      "ajruplan, l-ajruplan, titjira, it-titjira, t-titjira, tat-titjira, ajruport, l-ajruport, airport, flight, titjiriet, titjir, flajt, kanċellata t-titjira, tajran, nitla' bl-ajruplan, airmalta, air malta, ryanair, ajruplani, ntir, intir, jtir, itir, boarding pass, km malta, arport, aeroplan, flights, ajrport, nitru, aijruplan",
    bike: 'rota, mutur, roti, rowta, muturi, rota tiegħi, il-mutur, ir-rota, skuter, bajsikil, muturett, muturetti, ċiklist*, ċikli*, scooter, bike, bicycle, cikl*, rota tieghi',
    ticket:
      'biljett, il-biljett, l-biljett, tal-biljett, biljetti, tikketta, ticket, tickets, bilj, biljet, post, postijiet, boarding card, sit bilqiegħda, dħul, tikits, bilyett*, showshappening, sit bilqieghda, dhul',
    hotel:
      'lukanda, il-lukanda, l-lukanda, tal-lukanda, lukandi, hotel, l-otel, otel, hotels, akkomodaz*, airbnb, hostel, farmhouse, farmhouse għawdex, guesthouse, booking.com, akkomod*, farmhouse ghawdex',
    walk: 'nimxi, mixja, niġri, timxi, ġirja, mxejt, jimxi, imxi, nimxu, timxu, mexa, mxiet, jimxu, jiġri, tiġri, ġrejt, ġera, passiġġata, dawra, mixi, passeġġat*, passiġġ*, nippassiġġa*, marathon, bil-mixi, tiġrija, mixxi, indur, dura',
    dog: 'kelb, qattus, annimali, kelba, qattusa, qtates, klieb, annimal, frieħ, kelb tagħna, tal-klieb, għasfur, għasafar, żiemel, żwiemel, ħuta, fenek, fniek, pet, pets, vet, veterinarju, il-kelb, il-qattus, qatus, qattusi, puppy, tiġieġ, fekruna, papra, frieh, kelb taghna, ghasfur, ghasafar, huta',
    food: 'ikel, laħam, frott, ħaxix, pastizzi, ross, ħut, ikla, tiġieġ, ikel tajjeb, pastizz, ghaġin, għaġin, patata, qassatat, timpana, fenek, stuffat, soppa, ħobża, tadam, basal, tuffieħ, laring, laham, haxix, lampuki, platter, sandwich, insalata, ravjul, imqarrun, mqarrun, burger, chips, minestra, brodu, zalzett, banana, frawli, lumi, stakk, food, snack, hut, hobża, tuffieh',
    bread:
      'ħobż, ħalib, bajd, ġobon, ħobż biż-żejt, ħobża, ħobżiet, hobz, halib, ġbejniet, ġbejna, butir, panina, panini, ftira, ftajjar, tal-ħobż, il-furnar, jogurt, yogurt, bezzun, bajda, marġerina, hobza, fran, toast, hobż biż-żejt, hobżiet, tal-hobż',
    sweets:
      'kejk, ċikkulata, zokkor, ħelu, gelat, deżerta, biskuttini, pasta, ċikulata, kejkijiet, biskutt*, helu, figolla, figolli, deserta, ħelwa, imqaret, mqaret, qagħaq, kannoli, perlini, helwa, ċikkul*, cake, donuts, donat*, cupcakes, pasti, prinjolata, karamell*, sweets, torta, qaghaq',
    coffee:
      'kafè, te, kaffè, kafelatte, cappuccino, kafettierra, kafeteria, espresso, kafetterija, tazza te, tazza kafè, kapuċċino, kaffett, kikkra, coffee, tea, costa',
    waterDrink:
      'birra, inbid, luminata, xorb, nixrob, ilma, biċċa birra, cisk, kinnie, nbid, birer, tixrob, jixrob, xrobt, xorob, nixorbu, drink, drinks, fis-sakra, fil-barr, sakran, fis-sakranazz, vodka, gin, whisky, ixrob, tixorbu, meraq, xarba, xorbu, xrobna, juice, alkoħol, alkohol, għatx, bil-għatx, ghatx, bil-ghatx',
    eat: 'niekol, kilt, għandi ġuħ, bil-ġuħ, ikel, tiekol, jiekol, kiel, kielet, nieklu, tieklu, jieklu, kul, kulu, kilna, kielu, kiltx, niekolx, tiekolx, jittiekel, ttiekel, ikulu, imbell*, ġuħ, guh, bil-guh, il-ġuħ, ħa niekol, immur niekol, tkul, jikol, nikol, tikol, ittiekel, kiltu, immut bil-ġuħ, ghandi ġuh, il-ġuh, ha niekol, immut bil-ġuh',
    cook: 'insajjar, sajjar, riċetta, issajjar, nsajjar, sajjart, isajjar, tisjir, tsajjar, msajjar, imsajjar, sajret, isajru, nsajru, insajru, issajru, moqli, riċetti, forn, fil-forn, ħami, naqli, iknos, bbq, barbikju, barbecue, koka, kok, nixwi, mixwi, jinħema, recipe, nsajar, sajar, hami, jinhema',
    meal: "pranzu, ċena, kolazzjon, ikla ta' nofsinhar, kolazzjon ta' filgħodu, colazzjon, kolazz*, l-ikla, ikla, ikliet, pranzu tal-ħadd, dinner, lunch, breakfast, ikel ta' filgħaxija, branzu, brunch, buffet, nieħdu ikla, ikla flimkien, takeaway, fuq ikla, kolazzjon ta' filghodu, pranzu tal-hadd, ikel ta' filghaxija, niehdu ikla",
    restaurant:
      "restorant, ir-restorant, r-restorant, tar-restorant, ristorant, ir-ristorant, r-ristorant, tar-ristorant, pizza, kafetterija, bar, ristorants, pizzerija, ħanut tal-kafè, restaurant, cafe, restoranti, barijiet, pizzeriji, pizzas, mcdonalds, mcdonald's, kfc, tal-pizza, każin, kafeterija, wine bar, pub, bars, pastizzerija, takeaway, burger king, snack bar, hanut tal-kafè",
    smoke:
      'inpejjep, npejjep, sigarretti, tipjip, pejjep, sigarrett, sigaretti, sigaret, tpejjep, ipejjep, pejjipt, sigarr*, sigar*, jpejjep, vape, vaping, ipejpu, tabakk, duħħan, pejpa, pejjipx, inpejpu, npejpu, duhhan',
    diet: "dieta, gym, piż, fitness, dijeta, irraq, nirqaq, il-gym, nitlef il-piż, toqol, ħxin, ħoxnet, nizen, kilos, kilo, rqaqt, jirqaq, fit, klabb tal-fitness, eżerċizz*, kaloriji, workout, raqqu, naqqset fil-piż, ħxint, keto, nifqa', zumba, hxin, hoxnet, hxint",
    clothes:
      'ħwejjeġ, żarbun, ġakketta, libsa, flokk, qalziet, hwejjeg, qmis, qmisijiet, dublett, żraben, nilbes, libsiet, ilbies, tilbes, jilbes, lbist, qliezet, kpiepel, kappell, kalzetti, flokkijiet, glekk, kowt, jeans, imlibbes, liebes, liebsa, bluż, malja, malji, papoċċi, basket, ilbes, ċinturin, t-shirt, bluza',
    wash: 'naħsel, ħasla, nadif, tindif, ħasil, inaddaf, naddaf, nnaddaf, laundry, washing machine, ħsilt, taħsel, jaħsel, aħsel, naddafna, innaddaf, naddaft, jnaddaf, inaddfu, naddfu, tnaddaf, nadifa, maħmuġ, maħmuġa, tbajja, ħasel, mitluf tal-ħasla, nonxor, inixxef, ħasselet, kenxu, niknes, kines, knis, mopp, tal-indafa, clean, platti, naħsel il-platti, inħasel, ninħasel, mahmug, cleaner, nixfu, nahsel, hasla, hasil, hsilt, tahsel, jahsel, ahsel, mahmuġa, hasel, mitluf tal-hasla, hasselet, nahsel il-platti, inhasel, ninhasel',
    beauty:
      "xagħar, parrukkier, barbier, dwiefer, salon, sbuħija, tal-barbier, parrukkiera, qata' xagħri, xagħri, xaghar, difer, difrejja, saloon, manicure, pedicure, parukkier, parukkiera, xari, aqta' xagħri, qtajt xagħri, hairdresser, nails, massaġġ, make up, makeup, facial, parruka, nagħmel xagħri, waxing, lash*, gel, xagħrek, żeba', beauty, sbuhija, qata' xaghri, xaghri, aqta' xaghri, qtajt xaghri, naghmel xaghri, xaghrek",
    gift: 'rigal, ir-rigal, r-rigal, tar-rigal, rigali, sorpriża, surpriża, sorprisa, rigal għal, sorpriz*, surpriz*, suvenir*, ħadtlek rigal, ġibtlek xi ħaġa, gift, gifts, present, surprise, rigalett, tifkira, presenti, rigal ghal, hadtlek rigal, ġibtlek xi haġa',
    partyFest:
      "party, il-party, l-party, tal-party, festa, milied, sena t-tajba, għid, festi, niċċelebraw, parties, il-milied, milied hieni, karnival, festin, festin ta', awguri, il-festa, awguri ta', festa tar-raħal, l-għid, l-għid it-tajjeb, iċċelebra*, niċċelebra*, tiċċelebra*, jiċċelebra*, ċċelebra*, ċelebr*, icceleb*, nicceleb*, christmas, prosit, proset, halloween, tal-milied, l-ewwel tqarbina, griżma, mawmettana, milied it-tajjeb, santa marija, festivities, randan, l-imnarja, happy birthday, hbd, il-milied it-tajjeb, nifirħu, festival, il-gimgha l-kbira, sena gdida, birthday party, magħmudija, magħmudijja, ghid, festa tar-rahal, l-ghid, l-ghid it-tajjeb, nifirhu, maghmudija, maghmudijja",
    game: 'logħba, nilgħab, logħob, playstation, tilgħab, lgħabt, jilgħab, lagħab, lagħbu, nilgħabu, jilgħabu, tilgħabu, logħbiet, lagħbet, ilgħab, logħob tal-kompjuter, games, game, loghba, nilghab, tilghab, jilghab, ps5, ps4, xbox, nintendo, plejer, plejers, gaming, logħba karti, gugarell, ġugarelli, pupa, pupi, nilaw, nilab, tilab, loghob, lghabt, laghab, laghbu, nilghabu, jilghabu, tilghabu, loghbiet, laghbet, ilghab, loghob tal-kompjuter, loghba karti',
    sport:
      'futbol, partita, tim, taħriġ, sport, football, basketball, il-partita, partiti, timijiet, tahrig, għawm, ngħum, training, ngħumu, ġirja, tennis, waterpolo, plejer, grawnd, ground, premier, rugby, rigby, juventus, milan, tazza, finali, championship, national team, sliema wanderers, gowl, goal, tajt gowl, volleyball, karate, nitħarreġ, coach, nitharreg, sports, netball, match, kampjonat, ghawm, nghum, nghumu',
    win: 'rbaħna, rebħu, rbaħt, nirbaħ, nirbħu, rebaħ, rebħet, tirbaħ, jirbaħ, rebħa, rebbieħ, rebbieħa, irbaħ, irbaħna, rbahna, rebah, tirbah, nirbah, jirbah, rbaht, jirbħu, tirbħu, tlifna, telliefa, ċampjin, kampjun, kampjuni, champions, rbhajna, mirbuħ, rebh*, trofew, medalja, għelbu, għeleb, win, winner, rebhu, nirbhu, rebhet, rebha, rebbieh, rebbieha, irbah, irbahna, jirbhu, tirbhu, mirbuh, ghelbu, gheleb',
    music:
      'mużika, kanzunetta, kanzunetti, kunċert, band, banda, kanta, ikanta, kanzun*, kunċert*, kantant*, nikkanta, għanja, għana, tkanta, jkanta, għanjiet, diski, spotify, strument, marċ, baned, kanzunett*, festival tal-mużika, diskoteka, nkanta, kant, kitarra, pjanu, eurovision, musical, jdoqqu, idoqq, ndoqq, indoqq, concert, dj, music, ghanja, ghana, ghanjiet',
    film: 'film, il-film, l-film, tal-film, films, ċinema, serje, filem, ċine, films ġodda, movie, ċinemas, sensiela, serje fuq netflix, netflix, eden, teatru, dramm, dramm fuq tvm, series, filmijiet, palk, kummiedja, episodju, movies, eden cinema',
    tv: 'televixin, tv, radju, aħbarijiet, televixins, stazzjon, tvm, televixxin, ahbarijiet, net tv, one tv, programm, programmi, l-aħbarijiet, ix-xandir, gazzetta, kanal, kanali, timesofmalta, gazzetti, radio, aħbar, tvmnews, televiż*, televixn, telecomand, ġurnal, l-ahbarijiet, ahbar',
    book: 'ktieb, il-ktieb, l-ktieb, tal-ktieb, kotba, librerija, kotba tal-iskola, nbiċċa, kutba, il-librerija, kotba ġodda, novella, magazin, kittieb, awtur, novelli, librerij*, rivist*, enċiklopedija, copybook, kotba tat-tfal, il-kotba, pagna ta, books, book, storja',
    weather:
      'temp, xita, riħ, maltempata, borra, nieżla x-xita, nizla xita, ix-xita, xita qliel, rih, temp ikrah, temp sabiħ, tempesta, ċpar, sħab, il-maltemp, maltemp, ragħad, beraq, sajjetti, silġ, temperat*, sħaba, tbajtar, qed tagħmel ix-xita, imxarrab, mxarrab, xtajta, grigal, xlokk, weather, l-ajruport tagħna t-temp, forecast, xemxi, umdità, baħar, baħar imqalleb, temp sabih, shab, raghad, shaba, qed taghmel ix-xita, l-ajruport taghna t-temp, bahar, bahar imqalleb',
    warmCold:
      'sħun, kiesaħ, bard, xemx, sħana, sħuna, ġelu, kesħa, shana, shun, kiesah, ix-xemx, bil-bard, berred, kesħin, friska, frisk, jagħmel is-sħana, grad, gradi, qilla sħana, is-sħana, bil-kesħa, kbira s-sħana, msaħħan, isħon, shuna, il-bard, keshin, sħan, issaħħan, qed ngħajjar bil-bard, jibred, berda, kesha, jaghmel is-shana, qilla shana, is-shana, bil-kesha, kbira s-shana, msahhan, ishon, shan, issahhan, qed nghajjar bil-bard',
    church:
      "knisja, alla, talba, quddies, moskea, quddiesa, knejjes, il-knisja, ġesù, qassis, qassisin, saċerdot, talb, nitolbu, nitolb lil alla, madonna, kappillan, alla jbierkek, ħares lil, patri, dun, isqof, isqfijiet, papa, katidral, santu, madwar il-knisja, rużarju, tqarbina, sawm, alla jberkek, l-bambin, sinjur alla, alla hares qatt, il-mulej, mulej, qaddis, qaddisa, religjon, kappella, qalb ta' ġesù, evanġelju, nitlob għalik, talb għal, alla jbierek, kristu, hares lil, nitlob ghalik, talb ghal",
    hope: 'nittama, tama, ixxurtjat, xorti, awguri, jalla, jittama, xurtjat, nittamaw, ittama, tittama, ixxurtjata, xortik, ix-xorti t-tajba, xorti tajba, nawgura*, nawguralek, nawguralkom, awgura*, nittamma, jekk alla jrid, tittamaw, ittamajt, nispera, xxurtjat, xxurtjata, good luck, jekk irid alla, tal-inqas nittama, bix-xorti',
    worry:
      "inkwetat, inkwiet, nibża', ibża', nibżax, inkwetata, nibża, inkwetajt, tinkwetax, ninkwieta, tibża', tibżax, tibża, jibża', beża', bżajt, beżgħet, tibżgħux, ninkwetaw, nkwetat, nkwetata, nkwetajt, inkwetati, biża', biza, jinkwetani, nervuż*, ansjet*, stress, tinkwetawx, ħsieb, moħħi mhux mistrieħ, nixba nibża, mħasseb, imħasseb, mħassba, imħassba, jinkwieta, qed ninkwieta, bezgħan, bezgħana, nibżgħu, jibżgħu, bżonnek le, mhux se nibża, ansjuż*, pressjoni, panik*, tinkwetak, jbażżgħuni, imwerwer, mwerwer, beżghet, tibżghux, hsieb, mohhi mhux mistrieh, mhasseb, imhasseb, mhassba, imhassba, bezghan, bezghana, nibżghu, jibżghu, jbażżghuni",
    laugh:
      'nidħak, ċajta, daħk, haha, ċajt, hehe, lol, daħka, jidħak, dħakt, tidħak, daħkni, idaħħak, daħħakni, jdaħħak, tad-daħk, daħkna, nidħku, jidħku, tidħku, daħkitni, dħakna, daħħaktni, daħak, niċċajta, jiċċajta, tiċċajta, iċċajtaw, qed niċċajta, hihi, hahaha, hahahaha, lmao, ħaħa, ċajtun, nidhak, dahk, tidhak, jidhak, umoriżmu, komik*, mekkek, mnikk, tbissima, titbissem, nitbissem, qattajna nidħku, buffu, meme, memes, iċċajta, tiċċajtax, dahka, dhakt, dahkni, idahhak, dahhakni, jdahhak, tad-dahk, dahkna, nidhku, jidhku, tidhku, dahkitni, dhakna, dahhaktni, dahak, qattajna nidhku',
    cry: "nibki, biki, bkejt, imdejjaq, dmugħ, sogħba, jibki, tibki, tibkix, mdejqa, imdejqa, mnikkta, imnikket, mnikket, imnikkta, swied il-qalb, bkiet, beka, nibkix, tibku, jibku, dwejjaq, qalb maqsuma, imbikkem, dmugh, sewdieni, sad, diqa, ħasra, x'ħasra, xħasra, jaħasra, x'hasra, ddispjacut, iddispjaċut, depress*, dipress*, qalbi maqsuma, qalbi sewda, soghba, hasra, xhasra, jahasra",
    happy:
      'ferħan, ferħana, kuntent, ħieni, kuntenta, ferħanin, kuntenti, nifraħ, ferħ, ferhan, ferhana, ferħani, nifirħu, pjaċir, bil-ferħ, eċitat*, hieni, inħobb, jifraħ, tifraħ, frajt, fraħt, frajna, tgawdi, ngawdi, gawdi, gawdejt, gawdejna, tgawdu, ngawdu, igawdi, kburi, kburija, happy, sodisfat*, nieħu gost, nieħdu gost, ħadt gost, ħadna gost, gost, sodisfazzjon, pjaċut, grata, hienja, ħienja, hena, ferhanin, nifrah, ferh, ferhani, nifirhu, bil-ferh, iehor, inhobb, jifrah, tifrah, fraht, niehu gost, niehdu gost, hadt gost, hadna gost',
    good: 'tajjeb, tajba, sabiħ, perfett, mill-aqwa, aqwa, eċċellenti, prosit, tajbin, perfetta, grazzi kbira, ecellenti, fantastiku, fantastika, eċċell*, meraviljuż*, mera, brillanti, brillant*, aħjar, ahjar, l-aqwa, jaqbad, super, tajjbin, tajjba, bravu, brava, bravi, mill-iktar tajjeb, mill-iktar tajba, affarijiet tajbin, good, tal-ostja tajjeb, ġenn, mal-ħajt, tal-genn, tal-għaġeb, tal-aħħar, nice, wow, amazing, l-aħjar, kwalità, great, eċċezz*, awsm, best, prosit tassew, dinja tajba, spettakolari, top, sabih, mal-hajt, tal-ghaġeb, tal-ahhar, l-ahjar',
    bad: 'ħażin, ħażina, kerha, ikrah, orrur, terribbli, ħżiena, hazin, hazina, hziena, agħar, aghar, l-agħar, koroh, skandal*, skandlu, mostru, diżastr*, pessm*, pessim*, iġġib il-mistħija, tal-mistħija, mistħija, mitluq, kaotik*, insapportabbli, inaċċettabbli, inaċċettab*, inaccett*, ħamġa, ħmieġ, jixxukkjani, vili, porkerija, porkeriji, misthija, tal-biki, jitqażżek, diżgustuż*, oxxen, oxxena, qerda, orribli, bad, kexxnet, iġib ruħu ħażin, ma jistħux, tistħux, tistħix, vergonja, żmerċ, moqżież, moqżieża, ħażiena, injoranza, arroganti, maleduk*, l-aghar, iġġib il-misthija, tal-misthija, hamġa, hmieġ, iġib ruhu hażin, ma jisthux, tisthux, tisthix, hażiena',
    beautiful:
      'sabiħ, sabiħa, ħelu, sbieħ, ħelwa, pulit, pulita, sabih, sabiha, sbieh, helwa, ħelwin, isbaħ, gustuż, ġustuż*, l-isbaħ, gustuza, sbejħa, sbejħin, kemm hi sabiħa, kemm hu sabiħ, beautiful, cute, grazzjuż*, eleganti, kulurit*, sbejjaħ, affaxxinanti, sexy, helu, helwin, isbah, l-isbah, sbejha, sbejhin, kemm hi sabiha, kemm hu sabih, sbejjah',
    important:
      "importanti, urġenti, imp, important, importanza, mportanti, urġenza, prijorità, essenzjal*, kruċjali, serju, serja, vitali, emerġenza, b'urġenza, neċessarja, importantissim*, kritik*, gravi, serjament",
    easy: 'faċli, sempliċi, ħafif, faċilment, faċilità, sempliciment, aktar faċli, faċlità, faċilissmu, mingħajr tbatija, bla tbatija, bl-aktar mod sempliċi, easy, iffaċilit*, ħafifa, li tagħmilha, konvenjenti, hafif, minghajr tbatija, hafifa, li taghmilha',
    hard: 'diffiċli, iebes, impossibbli, tqil, diffiċi, difficlii, iebsa, diffiċilment, imposibbli, tqila, impossib*, diffikult*, diffikultà, ikkomplikat*, kkomplikat*, komplikat*, kumplikat*, kumpless*, taħbit, tbatija, sfida, sfidi, ibes, ebes, tqal, ibsin, tbati, nbati, jbati, tqila ħafna, diffic*, diffikultuz*, kompless*, impossibli, ħtieġ, tahbit, tqila hafna, htieġ',
    big: "kbir, kbira, kbar, enormi, ikbar, kbir ħafna, l-ikbar, akbar, kobor, massiv*, l-akbar, kbarat, ġganti, wiesa', imdaqqas, imdaqqsa, mdaqqas, mdaqqsa, big, xl, kobru, kbir hafna",
    small:
      'żgħir, żgħira, ċkejken, żgħar, ċkejkna, zghir, zghira, zghar, iżgħar, izghar, l-iżgħar, mini, qasir, qasira, ċkejknin, qosra, żir, żejra, ċkejkuna, dejjaq, dejqa, small, l-iżghar',
    full: "mimli, mimlija, full, mimlijin, mimlija għal kollox, imballat, fully booked, mimlijin ippakkjat, ippakkjat*, sold out, mballat, mballata, imballata, booked, mimliji, kapaċità, ffullat, iffullat, ma fadalx post, m'hemmx post, mimlija ghal kollox",
    empty:
      'vojt, battal, vojta, battala, vojta għal kollox, żbattala, zbatta, vojt għal kollox, vojti, żvojta*, żvujta*, fadalx, ma fadalx, bla stokk, out of stock, nixfet, spiċċaw l-istokk, vojtu, jiżvojta, vojta ghal kollox, vojt ghal kollox',
    busy: "okkupat, okkupata, m'għandix ħin, bżiż, ma nistax nitkellem, impenjat, impenjata, okkupati, impenjati, imħabbat, mħabbat, imħabbta, mħabbta, m'għandix cans, mgħandix ħin, mgħandix ċans, bizi, busy, mitluf, għandi x'nagħmel, okupat*, jien fuq ix-xogħol, insuq bħalissa, mhux komdu, m'għandniex ħin, qed insuq, ghax busy, meeting bħalissa, imgħaġġel, mgħaġġel, mgħaġġla, mħabtin, imħabtin, nfixkel, m'ghandix hin, imhabbat, mhabbat, imhabbta, mhabbta, m'ghandix cans, mghandix hin, mghandix ċans, ghandi x'naghmel, jien fuq ix-xoghol, insuq bhalissa, m'ghandniex hin, meeting bhalissa, imghaġġel, mghaġġel, mghaġġla, mhabtin, imhabtin",
    freeTime:
      "liberu, libera, ħin liberu, disponibbli, ħieles, ħielsa, available, liberi, disponibli, bla xogħol, ħin ħieles, qiegħed free, qiegħda free, m'għandix xi nagħmel, disponib*, xejn x'nagħmel, komdu, komda, għandek ħin, għandek ċans, hemm post, hieles, għandi ċans, disponibbiltà, tiffrija, dispon*, hin liberu, hielsa, bla xoghol, hin hieles, qieghed free, qieghda free, m'ghandix xi naghmel, xejn x'naghmel, ghandek hin, ghandek ċans, ghandi ċans",
    ready:
      'lest, lesta, ippreparat, lesti, lestejt, nipprepara, ipprepara*, nipprepara*, tipprepara*, jipprepara*, pprepara*, lestiet, ippreparata, preparat*, nlesti, inlesti, tlesti, jlesti, ilesti, lestew, prep, inlestu, nlestu, ready, preparaz*, leste, tħejjija, nipprepraw, lestejna, ġeddidx, thejjija',
    tired:
      "għajjien, għajjiena, mhux mistrieħ, strapazzat, għajjienin, ghajjien, ghajjiena, mejjet bil-għeja, għeja, ħajjien, mgħaffeġ, mfarrak, għajjejt, mejta bl-għeja, ghajt, għajt, għejjejt, mqatta', imqatta', bi ngħas, għajja, ghejja, ajjien, ajjiena, ajjenin, imfarrak, strapazz*, eżawrit*, mifni, mifnija, negħja, nistrapazza, mhux mistrieh, ghajjienin, mejjet bil-gheja, gheja, hajjien, mghaffeġ, ghajjejt, mejta bl-gheja, ghejjejt, bi nghas, ghajja, neghja",
    broken:
      "miksur, ma jaħdimx, kisser, ħsara, imkisser, mkisser, bil-ħsara, miksura, ma taħdimx, imkissra, mkissra, ma jaħdmux, imħassra, ħsarat, hsara, kissirt, inkiser, inkisret, kissru, difettuż*, difett, difetti, imqatta', mqatta', ma jixgħelx, jaħdimx, taħdimx, jaħdmux, ma tixgħelx, mhux jaħdem, mhux qed jaħdem, mhux qed taħdem, mhux taħdem, ma jahdimx, ma tahdimx, mhux jahdem, kiser, ksirt, kisret, jinkiser, jitkisser, tkisser, tkissret, imċarrat, ċarrat, down, mħassar, jahdimx, tahdimx, broken, maqtugħ, maqtugħa, maqsum, qasam, mitfugħ, iżżarmat, tferrxet, tferrex, mqarmeċ, sfrattat, mfarrka, sparat, damaged, bil-hsara, ma jahdmux, imhassra, hsarat, ma jixghelx, jahdmux, ma tixghelx, mhux qed jahdem, mhux qed tahdem, mhux tahdem, mhassar, maqtugh, maqtugha, mitfugh",
    repair:
      'nirranġa, tiswija, sewwa, irranġa, mekkanik, nsewwi, insewwi, irranġajt, sewwi, jsewwi, tsewwi, isewwi, isewwu, tiswijiet, irranga*, irranġ*, nirranġ*, tirranġ*, jirranġ*, rranġ*, mekkan*, mekan*, plumber, plamer, isewwih, isewwiha, imsewwi, msewwi, msewwija, tissewwa, jissewwa, rpair, fix, tagħmir, sewwejt, handyman, manteniment, mantenz*, żarma, service, servis, elettrixin, electrician, tal-plamer, taghmir',
    problem:
      'problema, il-problema, l-problema, tal-problema, problemi, inkwiet, taħbil, issue, kwistjoni, problem, diffikultà, problemm*, kwistjonijiet, inkonvenj*, tgħawwiġ, xkiel, nkwiet, problemi kbar, ġlieda, każ, ħerba, għawġ, inkwit, inkovenjenz*, issues, tahbil, tghawwiġ, herba, ghawġ',
    possible:
      "forsi, possibbli, jista' jkun, mbilli, possibli, probabilment, aktarx, possib*, prob, x'aktarx, probabbli, probabb*, xi darba forsi, għandu mnejn, għandha mnejn, jista jkun, xaktarx, posibbli, possibilment, fors, maybe, mhux possibbli, hemm ċans, ghandu mnejn, ghandha mnejn",
    sure: "żgur, ċert, dażgur, ċerta, bla dubju, żgura, ċertament, assolut*, naturalment, garantit*, bla ebda dubju, minix ċert, definit*, iggarant*, assigura*, nassigura*, tassigura*, jassigura*, żguri, ovvja, ovvjament, naqra iva, dubju, garanz*, m'inix ċert, m'inix ċerta",
    really:
      "tassew, verament, ħafna, veru, bis-serjetà, wisq, tabilħaqq, vera, attwalment, serjament, verment, verament ħafna, sinċerament, onestament, vru, realment, kompletament, daqshekk, nett, fuq ruħi, naħlef, tant, propja, litteralment, emminni, ta' vera, estremament, assolutament, hafna, tabilhaqq, verament hafna, fuq ruhi, nahlef",
    quickly:
      "malajr, fretta, ħaffef, għaġġel, għaġġlu, mgħaġġel, bil-ħeffa, bil-ġiri, mgħaġġla, malajrr, bilgri, mgħaġġlin, ghaggel, iffretta*, ngħaġġel, tgħaġġel, għaġġilt, tgħaġġlux, inħaffef, fast, b'għaġla, għaġla, tgħaġġilx, malair, malajjr, mghaggel, ħeffa, bla telf, mingħajr telf, biex inħaffu, mument wieħed, speed, rapidu, rapida, veloċi, haffef, ghaġġlu, bil-heffa, mghaġġla, mghaġġlin, nghaġġel, tghaġġel, ghaġġilt, tghaġġlux, inhaffef, b'ghaġla, ghaġla, tghaġġilx, heffa, minghajr telf, biex inhaffu, mument wiehed",
    slowly:
      'bil-mod, bil mod, kajman, bil-kalma, bilmod, kajmana, bil-mod il-mod, bil-qajla, l-mod, kalma, żelaq, bil-mod bil-mod, moderat, gradwal*, ftit ftit, slow, pass pass, bil-hlewwa',
    together:
      "flimkien, magħna, ma', ma xulxin, flimkin, miegħi, mill-qrib, ma' xulxin, miegħek, magħhom, magħkom, meta nkunu, xulxin, mieghi, mieghek, maghna, mela flimkien, mal, b'xi ħadd, koll flimkien, kongunt*, ta' flimkien, miegħu, magħha, maghhom, maghkom, b'xi hadd, mieghu, maghha",
    alone:
      'waħdi, waħdu, waħda, weħidna, waħdek, waħedna, waħdi bil-qiegħda, wahdi, wahdek, wehidna, waħidhom, weħidhom, weħidkom, waħidna, wehdi, solitudn*, waħdha, solitarj*, solu, solitudin*, weħdi, weħdek, weħdu, weħidha, iżolat*, wahdu, wahda, wahedna, wahdi bil-qieghda, wahidhom, wehidhom, wehidkom, wahidna, wahdha, wehdek, wehdu, wehidha',
    inside:
      "ġewwa, barra, 'l ġewwa, barra minn, l ġewwa, fuq ġewwa, ġo, ġot-triq, ġod-dar, ġol, ġewwieni, il barra, il ġewwa, 'il ġewwa, minn barra, fuq barra, indoors, outdoor, intern*, estern*",
    near: "viċin, ħdejn, qrib, hdejn, qribna, ħdejna, ħdejk, ħdejja, maġenb, ħdejhom, ma' ġenb, biswit, qrib ħafna, maġenbi, faċċata, ta' ħdejn, hawn viċin, hdejk, ħdejha, viċini, wara l-kantuniera, madwar, hawn ħdejn, magħdu, hdejna, hdejja, hdejhom, qrib hafna, ta' hdejn, hdejha, hawn hdejn, maghdu",
    far: "'il bogħod, bogħod, il-bogħod, 'l bogħod, il-bghod, distanza, imbiegħed, boghod, bod, 'il boghod, kilometru, kilometri, imbiegħda, mil bogħod, mbiegħed, mbiegħda, minn hemm 'il bogħod, mil, mili, km, 'l hemm, bgħod, bodx, bogħodx, 'l bod, il bod, il-boghod, 'l boghod, imbieghed, imbieghda, mil boghod, mbieghed, mbieghda, minn hemm 'il boghod, bghod, boghodx",
    thing:
      "ħaġa, affarijiet, xi ħaġa, haga, oġġett, xi haga, ħwejjeġ, oġġetti, affarjiet, l-affarijiet, affari, affarijet, xihaga, xiħaġa, biċċa, biċċiet, kwalunkwe ħaġa, kollha affarijiet, affarit, materjal, hwejjeg, ħaġ'oħra, hagohra, imbarazz, kwalunkwe haġa, haġ'ohra",
    way: "mod, modi, il-mod, b'mod, triq, proċedura, metodu, metodi, proceduri, manjiera, b'liema mod, hekk, kif, stil, passi, b'dan il-mod, rotta, b'mod li, forma, bil-mod li, mezz, mezzi, pass",
    reason:
      "raġuni, ir-raġuni, r-raġuni, tar-raġuni, għaliex, kawża, ragħuni, ragun, raġunijiet, skuża, kawzi, motiv, kaġun, mottiv, motivi, għal xi raġuni, skop, għal liema raġuni, skużi, għan, minħabba f'hekk, bażi, ghaliex, raghuni, ghal xi raġuni, ghal liema raġuni, ghan, minhabba f'hekk",
    idea: "idea, pjan, proġett, proposta, ideat, pjani, idejat, proġetti, idejja ta', suġġeriment, proposti, suġġeriment*, sugger*, nissuġġer*, issuġġer*, nippjana*, ippjana*, pjanijiet, pproposta, nipproponi, ħsieb, kunċett, pjanajt, tippjana*, pjanat, pjanu, pproġett, għandi f'moħħi, plan, hsieb, ghandi f'mohhi",
    question:
      'mistoqsija, il-mistoqsija, l-mistoqsija, tal-mistoqsija, mistoqsijiet, kwesit, domanda, domandi, mistoqsija żgħira, kweżit*, mistoqs*, mistoqsji*, nistaqsikom, domandai, query, question, faq, kurżità, kurjozità, interrogat*, questions, dubju, mistoqsija żghira',
    story:
      "storja, ġrajja, ġara, avveniment, ġrat, stejjer, jiġri, rakkont, ġraw, tiġri, ġratli, ġralek, ġrali, qed jiġri, x'ġara, xgara, ġrajjiet, avvenimenti, seħħ, iseħħ, garalek, attivita, attivitajiet, ġralu, ġrajli, event, inċident, tirrakkonta, storja twila, irrakkonta*, nirrakkonta*, ħrafa, seħħet, ġrawli, rivista, sehh, isehh, hrafa, sehhet",
    warProtest:
      'strajk, protesta, ġlieda, gwerra, jiġġieldu, protesti, gwerer, strajkijiet, dimostrazzjoni, nitġieled, jitġieled, ġġieldu, iġġieldu, manifestazz*, dimostraz*, manifestaz*, ġlied, tiġġieled, nipprotesta*, ipprotesta*, jipprotesta*, protest*, meeting politiku, gwerra ċivili, ġġilidt, iġġilidt, bombi, bomba, suldat, suldati, armata, rewwixta, vjolenza, vjolenti, direttiv*, union',
    accident:
      "aċċident, diżgrazzja, nar, ħabta, incident, incidenti, aċċidenti, ħabat, habta, ħabtet, traġedja, hruq, ħruq, diżgraz*, inċid*, korla, ħabtu, ħabtuli, ġara inċident, waqa', waqgħet, waqajt, kolliżjoni, kollizj*, ħaqlu, tajru, tajjarni, inħaraq, ħriq, weġġajt f'inċident, ħbatt, ħarqu, ħabatt, tinħaraq, jinħaraq, nirien, tal-pompieri, waqgħa, habat, habtet, habtu, habtuli, waqghet, haqlu, inharaq, hriq, hbatt, harqu, habatt, tinharaq, jinharaq, waqgha",
    steal:
      'seraq, frodi, scam, serq, misruq, falz, ħalliel, serqu, serquli, seraqli, sraqt, ħallelin, jisirqu, tisraq, jisraq, misruqa, serquha, qerq, frawd*, frod*, scams, scam*, scammer*, truffa, truffi, truffat*, falza, foloz, nsteraq, insteraq, insterqet, daħqu bija, qarrqu bija, qarraq, giddieb, ingannat*, halliel, ħakkja, ħekkjaw*, hakk*, iħħekkja*, iħħakkja*, hekjaw*, phishing, fraud, inganna, qerrieq, halliela, serqitli, ħalliela, serqek, qarraqtu, misruqin, fraudolenti, hack, xmuni, hallelin, dahqu bija, hakkja, hekkjaw*, ihhekkja*, ihhakkja*',
    insurance:
      'assigurazzjoni, polza, klejm, insurance, il-polza, assikurazzjoni, assiguraz*, assikuraz*, polzi, poloz, claim, claims, insurances, gasan, mapfre, atlas, assikurat*, assigurat*, klejms, premium, kumpanija tal-assigurazzjoni, klajm, mamo, kopert, koperta, insurans',
    tax: 'taxxa, it-taxxa, t-taxxa, tat-taxxa, dħul mit-taxxa, taxxi, vat, refund tat-taxxa, tax, nru tat-taxxa, taxxa tad-dħul, tal-vat, fs3, dipartiment tat-taxxa, nssf, ni, taxxabbli, ċekk tat-taxxa, bolla, taxxa fuq, dikjarazzjoni tat-taxxa, taxi return, fss, tax refund, income tax, cfr, dazju, tas-sigurtà soċjali, sigurtà soċjali, dhul mit-taxxa, taxxa tad-dhul',
    electricBill:
      "enerġija, meter, kont tad-dawl, tariffa, arms, kont tad-dawl u l-ilma, kont tal-ilma, kontijiet tad-dawl, miter, ir-reading, arms ltd, dawl u ilma, unitajiet, enemalta, kontijiet, tariffi, arloġġ tad-dawl, smart meter, wsc, kont tad-dawl ta', elettrik*, water services, qari tal-meter, kilowatt, reading",
    build:
      'bini, kostruzzjoni, saqaf, pannelli solari, bennej, nibni, bini ġdid, bennejja, benna, jibni, tibni, soqfa, pannelli, solar, bnejt, bena, kostruttur, kuntrattur, bejt, bjut, kostruz*, mibni, mibnija, jibnu, nibnu, binjiet, ġebel, torri, kuntrattur*, binja, kostruttur*, madum, injam, blatt, permess tal-bini, perit, periti, żebgħa, nżebbgħu, konkos, konkrit, bjar, arkitett, tikħil, nibni dar, żviluppatur*, pannell*, photovolt*, insulaz*, żebgha, nżebbghu, tikhil',
    houseSale:
      'proprjetà, self għad-dar, djar għall-bejgħ, propjetà, għall-bejgħ, djar għall bejgħ, proprjet*, propjet*, remax, re/max, franks, home loan, frank salt, dhalia, real estate, għall bejgħ, plot, plott, art għall-bejgħ, property, aġent tal-proprjetà, immobbl*, mortgage, konvenju, senserija, sensar, art, proprjetajiet, djar għall-kera, ipoteka, quicklets, zanzi, self ghad-dar, djar ghall-bejgh, ghall-bejgh, djar ghall bejgh, ghall bejgh, art ghall-bejgh, djar ghall-kera',
    carDealer:
      'dealer tal-karozzi, tajers, vrt, garaxx tal-karozzi, dealer, karozza użata, karozza second hand, vrt test, tajer, roadtax, tyres, servis tal-karozza, second hand, karozza ġdida, roti, karozzi użati, karozzi second hand, test drive, roti tal-karozza, liċenzja tal-karozza, showroom, tayers, awtodiler, service tal-karozza, dealers, vjt, tibdil taż-żejt, spare parts, karrozza użata',
    travelOffer:
      'kruċiera, tour, aġenzija tal-ivvjaġġar, resort, krucieri, tours, resorts, all inclusive, vaganza offerta, offerta vjaġġ, aġenzija tal-vjaġġi, hamilton travel, safarijiet, offerti vaganzi, britannia, travel agency, last minute, weekend break, eskurs*, travel agent, half board, full board, pakketti vaganzi, msc',
    bet: 'każinò, imħatri, logħob tal-azzard, nilgħab l-imħatri, azzard, imħatra, imhatri, imhatra, casino, il-każinò, betting, poker, roulette, slots, jackpot, bet, casin*, nimħatar, igaming, gaming, logħba azzard, free spins, spins, gambl*, nitħatra, jitħatra, bingo, tombola, betsson, loghob tal-azzard, nilghab l-imhatri, nimhatar, loghba azzard, nithatra, jithatra',
    dating:
      "date, tinder, għarusa, dating, niltaqgħu persuni, dati, single, xebba, facebook dating, ġuvni, app tad-dating, sieħba, iltaqa' ma' nies, badoo, bumble, singles, relazz*, relazzjoni, waħdani, tfajliet waħedhom, match, dejt, dates, tixtieq tiltaqa, gharusa, niltaqghu persuni, siehba, wahdani, tfajliet wahedhom",
    erotic:
      "sess, porn, għarja, sexy, xxx, għarwien, porno, sex, horny, għerja, xagħrek sexy, pornograf*, sesswal*, adult, gharwien, gharja, onlyfans, escort*, għarwiena, nude, nudes, prostit*, sesswalità, naked, f'għarwien, erotik*, żejża, żiż, zobb, pornos, qaħbiet, għarwenin, gherja, xaghrek sexy, gharwiena, f'gharwien, qahbiet, gharwenin",
    religionPolitics:
      'kandidat, kampanja, partit, parlament, ministru, politika, kandidati, pn, pl, politiku, politikant*, politik*, kandidata, partitarju, deputat, labour, nazzjonalist*, laburist*, ministri, prim ministru, robert abela, roberta metsola, parlamentari, sindku, kunsillier*, mp, partit laburista, partit nazzjonalista, elezzjoni ġenerali, parlam*, gvern, oppożizz*, onorevoli, president, partiti, kunsill lokali, propaganda, kampanji, mep, muscat, elettor*, alex borg, djar tad-djar',
    trial:
      "prova b'xejn, prova, kampjun, trial, perjodu ta' prova, provi b'xejn, kampjuni, trial b'xejn, demo, sample, samples, perjodu tal-prova, free trial, prova ta', nipprova b'xejn, campjun*, żmien ta' prova, tester",
    expire:
      'jiskadi, skada, tiġdid, skadenza, skadut, skadiet, tiskadi, jiġġedded, iġġedded, skaduta, ġġedded, nġedded, inġedded, ġeddidt, iġġeddidx, jagħlaq iż-żmien, jiskadu, expired, expire, renew, expiry, jagħlqu, renewal, skad*, tiskad*, jiskad*, żmien jagħlaq, nġeddu, estens*, jintemm il, tiġġedded, jiġġeddu, estenda*, testend*, ġedded, ġeddu, jġeddu, jiġġedd*, tiġġedd*, jaghlaq iż-żmien, jaghlqu, żmien jaghlaq',
    chargeCost:
      'tariffa, imposta, iċċarġjat, spiża, ħlas żejjed, iċċarġja*, tiċċarġja*, jiċċarġja*, ċċarġja*, niċċarġja*, ħadtuli flus, ħadtuli l-flus, tieħdu l-flus, tieħdu flus, jieħdu flus, ħadu flus, ħadtli flus, maqtugħin, jinqatgħu, qtajtuli, qtajtuli flus, qtajtu flus, premium, kreditu, qed tiċċarġjawni, jiswieli, tiswieli, jiswuli, ċarġ, carges, charges, charge, charged, jitnaqqas, naqqastuli, ħlasijiet żejda, mnaqqsa mill-kont, debitajtuni, debit*, iddebita*, iddebitat, mingħajr ma awtorizzajt, overcharge*, il-kreditu tiegħi, top up, ittieħdu, ttieħdu, ittieħduli, ħlas moħbi, mara spiża, deduz*, dedott*, hlas żejjed, hadtuli flus, hadtuli l-flus, tiehdu l-flus, tiehdu flus, jiehdu flus, hadu flus, hadtli flus, maqtughin, jinqatghu, hlasijiet żejda, minghajr ma awtorizzajt, il-kreditu tieghi, ittiehdu, ttiehdu, ittiehduli, hlas mohbi',
    fromOf: 'minn, mill, mil, ta, tal, tas, tad, tar, taz, tan, mingħand, mingħandkom, minnhom',
    towards: 'lejn, lil, lill, għand, ghand, lis, lit, lir, lejja, lejkom',
    inAt: 'fi, fil, fl, fis, fit, fir, fid, f, ġo, ġewwa, fih, fiha',
    withWhom: 'ma, mal, mas, miegħi, miegħek, miegħu, magħha, magħkom, flimkien ma, bi, bil, b, bl, bis, bit, bir, bid',
    forWhom: 'għal, għall, ghas, ghat, ghar, għalih, għalija, għalik, għalikom, minħabba',
    aboutWhat: "dwar, dwari, fuq is-suġġett, fejn jidħol, rigward, b'rabta ma, dwarek, dwarhom",
    byWhom: 'permezz ta, permezz, via, bis-saħħa ta, min-naħa ta',
    between: 'bejn, bejnietna, fost, bejniethom, bejnietkom',
    under: 'taħt, that, taħtu, taħtna',
    above: 'fuq, fuqi, fuqu, fuqna, minn fuq',
    around: 'madwar, qrib, viċin, ħdejn, madwari, fil-qrib, ħdejna',
    upwards: 'il fuq, fuq nett, tela, nitla, titla, itla, telgħin',
    downwards: 'isfel, l isfel, niżel, ninżel, inżel, tinżel',
    offAway: 'barra minn hawn, itilqu, itlaq, itlaq minn hawn, imxi l hemm, mhawn, il bogħod, bogħod, telaq',
    outside: 'barra, fuq barra, minn barra, fil-beraħ',
    against: 'kontra, kontrik, kontrikom, kontrija, kontrih',
    instead: 'minflok, flok, pjuttost, minflokhom',
    during: 'waqt, matul, filwaqt, sadanittant, waqt li, tul',
    conjAnd: 'u, kif ukoll, w',
    conjOr: 'jew, inkella, jew inkella',
    thanAs: 'milli, bħala, bhal, bħal, bħan, daqs, aktar minn, daqs kemm',
    therefore: "allura, għalhekk, mela, b'hekk, għaldaqstant, u għalhekk",
    although: 'għalkemm, minkejja, avolja, madankollu, xorta waħda, għalkemm li',
    even: 'anki, anke, lanqas, xejn xejn, saħansitra, assolutament, kulma',
    isAre: 'hu, hi, huma, jien, inti, qiegħed, qiegħda, jkun, ikun, inkun, nkun, tkun, tkunu, ninsab, qed',
    wasWere: 'kien, kienet, kienu, kont, konna, kontu, xkien',
    becomeTurn: 'sar, saret, saru, isir, issir, isiru, jsir, inbidel',
    willShall: 'se, ser, sa, ħa, se nkun, se jkun, ħalli, se mmur, ser inkun',
    wouldCould: 'kieku, jista, tista, nista, setgħet, seta, kont inkun, jaf ikun',
    doDone: 'nagħmel, nagħmlu, tagħmel, tagħmlu, jagħmel, għamilt, għamel, għamiltu, għamlu, agħmel, agħmlu, agħmluha, xnagħmel, nagħmilha',
    happen: "ġara, jiġri, ġrat, jiġru, x'ġara, xġara, seħħ, jseħħ, inqala",
    begunIt: 'iġġiegħel, ġiegħel, iġiegħel, ġiegħlu, ikkawża, tġiegħel, wassal biex',
    seem: 'jidher, tidher, donnu, donnha, qisu, qisni, qisha, mid-dehra, jidhirli',
    veryMuch: 'ħafna, vera, tassew, wisq, immens, veru, bil-kbir',
    suchDegree: 'daqshekk, tant, daqsekk, hekk, bħal dan, dan kollu, daqstant',
    almost: 'kważi, bejn wieħed u ieħor, ftit ieħor, bejn u bejn, għal ftit',
    half: 'nofs, fnofs, kwart, parti, biċċa, nofs siegħa, nofshom',
    oneNumber: 'wieħed, waħda, xi wieħed, waħdiet, wieħed biss',
    twoThree: 'tnejn, tlieta, tliet, erba, erbgħa, tielet darba, żewġ, bżewġ, zewg, żewġt',
    bigNumber: 'ħamsa, ħames, sitta, sitt, sebgħa, seba, tmienja, tmien, disgħa, disa, għaxra, ħdax, tnax, ħmistax',
    tens: 'għoxrin, tletin, erbgħin, ħamsin, sittin, sebgħin, tmenin, disgħin, mija, mit, mitejn, elf, elef',
    ordinal: 'it-tieni, tieni, tielet, raba, it-tielet, is-sitt',
    pairBoth: 'it-tnejn, tnejna, par, tnejn flimkien, koppja, ftas, tnejnhom',
    ever: "xi darba, xi żmien, f'xi żmien",
    sometimes: 'kultant, xi kultant, ġieli, minn żmien għal żmien, xi drabi, daqqa',
    usually: 'normalment, ġeneralment, is-soltu, soltu, bis-soltu',
    suddenly: "f'daqqa, f'daqqa waħda, mingħajr mistenni, għall-għarrieda, zoptu",
    finally: 'fl-aħħar, finalment, fl-aħħar mill-aħħar, eventwalment',
    recently: 'dan l-aħħar, riċentement, dal-ġranet, ilu ftit, dakinhar, għadu kif',
    sinceWhen: 'minn meta, ilu, ilna, ilni, ilha, ilhom, minn dakinhar, sa minn, minn dak iż-żmien',
    forever: 'għal dejjem, għal kollox, għalkollox, definittivament, permanenti',
    temporary: 'għalissa, temporanjament, għal issa, temporanju, sadattant, proviżorju',
    season: 'rebbiegħa, ir-rebbiegħa, sajf, is-sajf, ħarifa, xitwa, ix-xitwa, fis-sajf',
    monthName: 'jannar, frar, marzu, april, mejju, ġunju, lulju, awwissu, settembru, ottubru, novembru, diċembru',
    clockTime: 'minuti, minuta, siegħa, siegħat, kwart, u kwart, nieqes kwart, sekonda, sekondi, arloġġ',
    birthdayFeast: 'milied, il-milied, għid, il-għid, sena l-ġdida, anniversarju, għeluq sninek, birthday, festa, purċissjoni',
    colourDark: 'iswed, sewda, abjad, bajda, griż, griża, kannella, suwed, bojod',
    colourBright: 'aħmar, ħamra, blu, aħdar, ħadra, isfar, safra, roża, oranġjo, vjola',
    head: 'ras, rasi, rasek, rasu, wiċċ, għajnejn, widnejn, imnieħer, ħalq, wiċċu',
    handFoot: 'id, idejn, idi, saba, swaba, sieq, saqajn, riġel, dirgħajn, irkoppa',
    heartSoul: 'qalb, qalbi, ruħ, ruħi, moħħ, moħħi, qalbek, mohhok',
    teeth: 'sinna, snien, snieni, dentist, id-dentist, dentista',
    painWound: 'uġigħ, juġa, weġgħa, ferita, demm, deni, ħruq, uġigħ ta',
    pregnantBaby: 'tqila, tqala, twelid, twieled, tarbija, trabi, ħrieqi, nappies, flixkun tal-ħalib, pram',
    allergyVaccine: 'vaċċin, tilqima, tilqim, allerġija, allerġika, allerġiku, virus, infezzjoni, penicillina, antibijotiċi',
    therapyNurse: 'infermier, infermiera, terapista, psikologu, psikologa, kunsillier, psikjatra',
    wheelchair: 'wheelchair, siġġu tar-roti, krozzi, walker, dar tal-anzjani, bastun',
    vegetable: 'tadam, tadama, patata, basal, karrotti, insalata, ħaxix, ħaxixa, ħjar, tewm',
    fruit: 'tuffieħ, tuffieħa, banana, lumi, lumija, larinġ, frott, frawli, għeneb, dulliegħ',
    meatFish: 'laħam, tiġieġ, majjal, zalzett, ħut, ħuta, lampuki, ċanga, perżut',
    milkEggs: 'ħalib, ġobon, bajd, butir, jogurt, ġbejna, ġbejniet',
    soupRice: 'soppa, ross, għaġin, fażola, ful, minestra, spagetti, noodles, timpana',
    alcohol: 'birra, nbid, whisky, bar, pub, vodka, ġin',
    sugarSpice: 'zokkor, melħ, bżar, ħwawar, zalza, salsa, kemmun, mustarda',
    dishes: 'platt, platti, kikkra, tazza, mgħarfa, mgħaref, taġen, borma, furketta',
    fridgeOven: 'friġġ, fridge, forn, stove, kuker, magna tal-ħasil, dishwasher, boiler, microwave',
    kitchenBath: 'kċina, kamra tal-banju, banju, kamra tas-sodda, doċċa, shower, toilet, tojlit',
    wallRoof: 'ħajt, bejt, saqaf, art, tieqa, twieqi, taraġ, ħitan',
    curtainCarpet: 'purtiera, purtieri, tapit, twapet, imħadda, kutra, saqqu, kutri',
    cleaning: 'naddaf, naddfu, tindif, nnaddaf, mopp, żibel, landa taż-żibel, tnaddaf, ħmieġ, maħmuġ',
    toolNail: 'martell, vit, viti, drill, sellum, kolla, ħabel, musmar, għodda, turnavit',
    paintWood: 'żebgħa, injam, ġebla, ġebel, brikks, metall, ħadid, nisbogħ, nażbogħ',
    plumber: 'pajp, vit tal-ilma, tnixxi, dranaġġ, plamer, plumber, katusa',
    washLaundry: 'ħasla, ħasil, ħasil tal-ħwejjeġ, ħwejjeġ maħmuġin, mogħdija, ngħaddi l-ħwejjeġ, laundry, washing, dry cleaning',
    hairdresser: 'xagħar qasir, parrukkier, haircut, barbier, daqna, dwiefer, salon, naqta xagħri',
    jewel: 'ċurkett, ġiżirana, brazzuletta, nuċċali, msielet, ċrieket, ġojjelli, arloġġ tal-id',
    shoesBag: 'żarbun, żraben, kalzetti, basket, borża, portmoni, valiġġa, but, kartiera, boroż',
    coatHat: 'kowt, ġakketta, qalziet, qmis, libsa, kappell, geżwira, flokk, ħwejjeġ',
    size: 'daqs, size, qies, tul, wisa, piż, għoli, twil, twila, itwal',
    weightKilo: 'kilo, kilos, gramma, grammi, litru, litri, metru, metri',
    animalFarm: 'baqra, baqar, nagħġa, nagħaġ, mogħża, tiġieġa, żiemel, ħanżir, ħmar',
    animalWild: 'għasfur, għasafar, volpi, ġurdien, ġrieden, serp, insett, wirdiena, nemus, dubbien',
    cat: 'qattus, qattusa, qtates, ferħ il-qattusa, vet, veterinarju',
    flowerTree: 'fjura, fjuri, siġra, siġar, werqa, weraq, ħaxix ħażin, pjanta, pjanti, ward',
    seaBeach: 'baħar, il-baħar, xatt, bajja, bajjiet, xmara, lag, gżira, ngħum, għawm, nistad, sajd',
    mountain: 'muntanja, muntanji, għolja, wied, mixja, hike, għoljiet',
    sky: 'sema, xemx, qamar, stilla, stilel, is-sema, sħab fis-sema',
    fire: 'nar, ħruq, duħħan, ħarqet, fjamma, jinħaraq, nirien, murtali',
    rainSnow: 'xita, ix-xita, borra, silġ, riħ, maltempata, maltemp, riefnu',
    village: 'raħal, razzett, kampanja, għalqa, irħula, ir-raħal, għelieqi',
    square: 'pjazza, misraħ, kantuniera, pont, kanton, roundabout, rawndabawt, salib it-toroq',
    floorLift: 'sular, lift, il-lift, entratura, xatba, qanpiena tal-bieb, daħla, sulari',
    neighbourNoise: 'ħoss għoli, storbju, jgħajjat, għajjat, jinbaħ, jinbħu, għajta, jgħajtu',
    office: 'uffiċċju, uffiċċji, dipartiment, kwartieri ġenerali, reception, counter, kexxun tal-flus, sala',
    factory: 'fabbrika, fabbriki, ħanut tax-xogħol, maħżen, sit ta kostruzzjoni, bini',
    colleague: 'kollega, kollegi, impjegat, impjegati, staff, tim, ħaddiema, ħaddiem',
    manager: 'maniġer, manager, direttur, bos, boss, is-sid, sid, sidien, kap',
    interviewJob: 'intervista, post vakanti, cv, napplika għax-xogħol, applikazzjoni għal xogħol, vakanza ta xogħol, kandidat, applikant',
    shift: 'xift, shift, roster, overtime, sahra, xogħol bil-lejl, ħin żejjed',
    report: 'rapport, rapporti, dokument, dokumenti, spreadsheet, preżentazzjoni, abbozz, ffajl',
    projectTask: 'proġett, proġetti, xogħol tad-dar, homework, assignment, biċċa xogħol, tasks, kompitu',
    deadline: 'skadenza, l-aħħar ġurnata, data tal-għeluq, deadline, jiskadi, skad, data',
    grades: 'marka, marki, grad, gradi, puntegg, punti, riżultat, riżultati',
    languageName: 'ingliż, malti, franċiż, ġermaniż, spanjol, taljan, bil-malti, bl-ingliż, russu',
    learnCourse: 'nitgħallem, tgħallem, kors, korsijiet, taħriġ, lezzjoni, lezzjonijiet, studju, jitgħallem',
    university: 'università, universita, kulleġġ, lecture, lekċer, professur, mcast, junior college',
    bookLibrary: 'ktieb, kotba, librerija, rumanz, paġna, kapitlu, poeżija, naqra ktieb',
    newsPress: 'gazzetta, gazzetti, magażin, ġurnalist, ġurnalista, artiklu fil-gazzetta, aħbarijiet, ġurnal',
    radioPodcast: 'radju, podcast, stazzjon tar-radju, serje, episodju, kanal tat-tv, programm, serjali',
    song: 'kanzunetta, kanzunetti, kant, ikanta, kor, kitarra, pjanu, kunċert, mużika, ndoqq',
    dance: 'żfin, niżfnu, żfin modern, jiżfen, ballet, żeffiena, dance',
    theatre: 'teatru, attur, attriċi, palk, prova, provi, rappreżentazzjoni, dramm',
    paintingArt: 'pittura, pitturi, tpinġija, npinġi, mużew, arti, mostra, pittur',
    ballGame: 'futbol, partita, ballun, gowl, logħba tal-futbol, tim tal-futbol, basketball, champions',
    gymRun: 'gym, ġinnasju, taħriġ fil-gym, ġiri, niġri, yoga, pixxina, klassi tal-għawm',
    cardChess: 'ċess, karti tal-logħob, logħba tal-mejda, puzzle, karti, briskla, bingo',
    toy: 'ġugarell, ġugarelli, pupa, playground, bandla, bandli, logħob tat-tfal',
    sew: 'ħjata, nħit, inseġ, labra, ħajta, nsiġ, ħajt tal-ħjata',
    king: 're, reġina, prinċep, prinċipessa, suldat, suldati, armata, slaten',
    fight: 'ġlieda, ġlied, jiġġieldu, jiġġieled, daqqa, daqqiet, daqqa ta ponn, daqqa ta sieq, sawta, jsawwat',
    gunWar: 'gwerra, xkubetta, pistola, bomba, bombi, jispara, sparar, azzarin',
    kill: 'joqtol, qatel, qatlu, omiċidju, qtil, kadavru, qtilt, qatlet',
    prison: 'ħabs, il-ħabs, qorti, il-qorti, imħallef, maġistrat, proċess, sentenza',
    thief: 'ħalliel, ħallelin, serqa, seraq, serqu, serq, misruq, insteraq',
    mayor: 'sindku, kunsill, kunsill lokali, gvern, il-gvern, ministru, parlament',
    passport: 'passaport, viża, karta tal-identità, id card, permess, permessi, residenza',
    border: 'fruntiera, dwana, ambaxxata, konfini, konslat',
    countryName: 'malta, ingilterra, italja, franza, ġermanja, spanja, awstralja, amerika, libja, russja, kanada',
    cityName: 'valletta, il-belt, birkirkara, fbirkirkara, sliema, għawdex, tgħawdex, mosta, rabat, qormi, londra, pariġi, ruma, milan',
    personName:
      'carmen, karmenu, marija, maria, doris, ġorġ, gorg, ġużepp, ġużeppi, vella, zammit, camilleri, joe, rita, luca, ġanni, salvu, sammut, borg, farrugia, pawlu, pietru, anna, ġanna, mario, john, antonella, toni',
    titleOfPerson: 'sur, sinjura, sinjur, sinjurina, mr, mrs, dr, dott, sinjuri',
    kidTalk: 'tifel, tifla, tfal, żagħżugħ, żagħżugħa, subien, bniet, tfajla, tfajjel, ċkejken',
    bride: 'tieġ, it-tieġ, għarusa, għarus, għarajjes, għerusija, żwieġ, tiżżewweġ, jiżżewġu',
    divorce: 'divorzju, separazzjoni, sseparajna, nfirdu, mifruda, sseparat, eks, firda',
    orphan: 'kustodju, tutur, orfni, orfnu, foster, parrinu, madrina, affidament',
    uncle: 'ziju, zija, kuġin, kuġina, kuġini, neputi, neputija, nipoti',
    inLaw: 'kunjata, kunjat, kunjati, omm ir-raġel, omm il-mara, missier ir-raġel, ħaten, ħatna',
    kiss: 'bewsa, bews, bewsiet, tgħanniqa, ngħannqek, għannaq, tgħanniq, bewsni',
    jealous: 'għajjur, għira, għajjura, jgħir, tradiment, ittradixxa, ngħir',
    trust: 'nafda, fiduċja, fidi, afdani, nafdak, nafdah, kunfidenza, tafda',
    promise: 'wegħda, wegħdni, inwiegħed, naħlef, kelma tal-unur, nwiegħdek, wiegħed',
    lieCheat: 'qerq, ingann, qarraq, qerrieq, frodi, falz, falza, scam, ingannat, foloz',
    joke: 'ċajta, ċajt, niċċajta, tiċċajta, tidħaq, daħq, niċċajtaw',
    serious: 'serju, serja, bis-serjetà, serjament, onestament, bis-serjeta, tassew serju',
    respect: 'rispett, rispetta, edukazzjoni tajba, manjieri, deċenza, rispettabbli, nirrispetta',
    shame: 'mistħija, nistħi, diżunur, għajb, mistħijtek, nistħu, tistħix',
    rude: 'rude, mhux edukat, arroganti, pastaż, pastaża, pastażata, bla edukazzjoni, insolenti',
    patience: "paċenzja, sabar, bla paċenzja, xbajt, xbajna, paċenzjuż, m'għandix paċenzja",
    stress: 'stress, pressjoni, nervuż, nervuża, paniku, tensjoni, inkwiet, inkwetat, ansjetà',
    headacheNerve: 'nervi, tini fuq nervi, dejjaqtuni, tiddejqux, iddejjaqni, iddejquni, iġġennini, iġġenn, uġigħ ta ras',
    scare: 'nibża, jibża, tibża, beża, biża, bżajt, jbeżża, imbeżża, tal-biża, spaventat',
    surprise: 'sorpriża, sorpriżi, skantat, skantajt, mistagħġeb, xokk, xokkjat, skantata',
    disappoint: 'diżappuntat, diżappunt, dispjaċir, jiddispjaċini, sfortunatament, ħasra, diżappuntata',
    boring: 'boring, tedju, dwejjaq kbir, iddejjaqt, iddejqna, imdejjaq, xebgħa, bored',
    hate: 'nobgħod, jobgħod, nobgħodkom, nobgħodhom, mibegħda, stmerrija, disgust',
    favourite: 'favorit, favorita, favoriti, nippreferi, jogħġobni, jogħġbuni, jogħġbni, aħjar, preferut',
    best: 'l-aqwa, laqwa, l-aħjar, perfett, eċċellenti, perfetta, mill-aqwa, tajjeb ħafna, grandjuż',
    worse: 'agħar, l-agħar, orrur, terribbli, ħażin ħafna, orribbli',
    wrongBad: 'ħażin, ħażina, żball, żbaljat, mhux sew, skorrett, żbaljata, żbalji',
    strange: 'stramb, stramba, strambi, suspettuż, stramberiji, kurjuż',
    clearObvious: 'ċar, ċara, ċari, ovvja, ovvju, evidenti, naturalment',
    exact: 'eżatt, eżattament, eżatta, preċiż, preċiżament, korrett, korretta',
    true: 'vera, veru, verità, reali, ġenwin, awtentiku, verita, minnu, tassew',
    secret: 'sigriet, sigrieti, moħbi, kunfidenzjali, mistur, is-sigriet, fis-sigriet',
    public: 'pubbliku, pubblika, ippubblika, post pubbliku, ippostja, pubblikazzjoni, pubbliċi, pubblikament',
    danger: 'periklu, perikoluż, perikoluża, riskju, riskjuż, sigur, sigurtà, perikli',
    protect: 'protezzjoni, ipproteġi, tipproteġi, ipproteġini, nipproteġu, difiża, jiddefendi',
    attention: 'attenzjoni, oqgħod attent, attent, attenta, attenti, oqgħodu attenti',
    notice: 'innutajt, ninnota, intebaħt, intebħu, skoprejt, indunajt',
    decide: 'deċiżjoni, iddeċidejt, iddeċieda, niddeċiedi, għażla, għażlet, niddeċiedu, għażilt, bdilt fehmti, fehmti',
    plan: 'pjan, pjanijiet, nippjana, skeda, programm tal-jum, ippjanat, ħsieb, għandi ħsieb',
    hopeWish: 'xewqa, xewqat, nixtieq, ħolma, nittama, tama, xtaqt, awgurju, xixtieq',
    chance: 'ċans, opportunità, opportunita, ċansijiet, fortuna, possibbiltà, okkażjoni',
    lucky: 'fortunat, fortunata, xorti, xortik, xurtjat, xurtjata, bla xorti, xorti ħażina',
    allowed: 'dritt, drittijiet, għandi dritt, legalment, awtorizzat, awtorizzata, mhux permess, permessa',
    rule: 'regola, regoli, regolament, obbligu, dmir, obbligatorju, dover',
    penalty: 'multa, multi, kumpens, danni, penali, piena, telf',
    warning: 'avżawni, avżani, twissija, twissijiet, avviż, l-aħħar avviż, inwissikom, nwissik, wissejtkom, avżajtek',
    denounce: 'nirrapporta, rapport lill-pulizija, ilment, ilmenti, nilmenta, denunzja, kwerela, nirrapportakom, nirrapportak',
    guilty: 'ħati, ħatja, tort, tort tagħkom, ħtija, responsabbli, responsabbiltà, tort tiegħi',
    forgive: 'skużani, skuza, aħfirli, nitlob skuża, sori, sorry, skużi, aħfer, maħfra',
    apologyAccept: "mhux problema, ma jimportax, mhux xejn, tinkwetax, m'hemmx problema, mhux importanti, ma jimporta xejn",
    beg: 'nitolbok, nitlobkom, jekk jogħġbok nitolbok, għal alla, għall-imħabba t alla, ħenn għalija, inħenn, ħniena',
    god: 'alla, il-mulej, mulej, nitlob alla, talba, talb, knisja, ġenna, infern, parroċċa, qaddis',
    swearMild: "ostja, madonna, uff, ħaqq, ajma, ommi ma, madonna santa, ħaqqu, x'waħda din, ara x'biċċa",
    laughWord: 'haha, hahaha, lol, hehe, ahaha, ahahaha',
    emojiWord: 'emoji, emojis, sticker, stickers, gif, meme, smiley',
    ringBuzz: 'daqqa ta telefon, jdoqq, idoqq, ddoqq, daqq, ċempel, qanpiena, jivvibra, beep, iċċempel',
    screen: 'skrin, skrins, buttuna, buttuni, tastiera, keyboard, display, skrin tal-mowbajl',
    socialMedia: 'facebook, instagram, tiktok, whatsapp, fb, twitter, follow, segwi, messenger',
    groupChat: 'grupp, il-grupp, group chat, grupp ta whatsapp, kanal, komunità, chat, gruppi',
    inbox: 'inbox, kaxxa tal-ittri, posta, il-posta, letterbox, postier, emails deħlin',
    flyerPaper: 'fuljett, fuljetti, karta, karti stampati, katalogu, brosur, stampar, stampa, fuljettijiet',
    printer: 'printer, stampatur, scanner, skener, linka, toner, nistampa',
    callCentre: 'call centre, operatur, operatriċi, linja ta għajnuna, helpline, aġent, telefonista, hotline',
    voicemail: 'voicemail, segreterija, segreterija telefonika, messaġġ vokali, vowċ mejl, voice message',
    robot: 'robot, robots, magna, bot, awtomatiku, awtomatika, awtomatizzat, sistema awtomatika',
    softwareUpdate: 'softwer, software, download, niżżel, inniżżel, aġġornament, update, upgrade, installa, installazzjoni',
    virusHack: 'hack, hackjat, hackja, phishing, virus fil-kompjuter, hacker, ħekkjat, malware',
    camera: 'kamera, kameras, ritratt, ritratti, selfie, video, stampi, film, niġbed ritratt',
    memorySpace: 'memorja, spazju, storage, memorja mimlija, mimlija, mimli, kapaċità',
    signal: "sinjal, network, kopertura, wifi, data, internet, konnessjoni, m'għandix sinjal",
    charger: 'charger, ċarġer, kejbil, plakka, sokit, plagg, ċarġja, batterija, batteriji',
    topUp: 'top up, topup, kreditu fuq il-mowbajl, airtime, prepaid, żid il-kreditu, top-up',
    tariff: 'tariffa, tariffi, kuntratt tal-mowbajl, roaming, pjan tal-mowbajl, abbonament, sim',
    moneyTransfer: 'trasferiment, bank transfer, ibgħat flus, trasferixxi, iban, numru tal-kont, depożitu, nibgħat flus, revolut, trasferit',
    cheque: 'ċekk, tfaddil, tfaddil fil-bank, imgħax, rata ta imgħax, ċekkijiet, mgħax',
    rent: 'kera, il-kera, inkwilin, sid il-kera, kirja, nikri, krejt, kiri, kerrej',
    mortgage: 'mortgage, self bankarju, propjetà, propjetajiet, immobbli, loan tad-dar, self tad-dar, aġent tal-propjetà',
    wasteMoney: 'ħela, taħli, naħli, taħlux, taħli l-flus, ħlejt, flus moħlijin',
    profit: 'qligħ, profitt, dħul, naqla, jaqla, qliegħ, paga, salarju',
    rich: 'għani, għonja, fqir, fqar, fqira, mingħajr flus, bla flus',
    gainLose: 'rebaħ, jirbaħ, nirbaħ, tilef, telaf, nitlef, telfa, rebħa, rebħu, jitilfu',
    stock: 'stock, disponibbli, spiċċa, mibjugħ, fil-ħażna, out of stock, fadal, biżżejjed',
    warranty: 'garanzija, garanziji, spare part, spare parts, bil-garanzija',
    quality: 'kwalità, kwalita, ġdid fjamant, second hand, użat, użata, ġdid, ġdida',
    queue: 'kju, queue, folla, kjuwijiet, nistenna fil-kju, nies ħafna',
    menu: 'menu, platt tal-ġurnata, porzjon, ordni tal-ikel, porzjonijiet, aptit',
    table: 'mejda, imwejjed, siġġu, siġġijiet, sufan, sufanijiet, xkaffa, kexxun, armarju',
    waiter: 'wejter, waiter, kok, furnar, biċċier, chef, waitress',
    hairSkin: 'ġilda, xagħar, krema, shampoo, make-up, makeup, xagħri',
    lampCandle: 'lampa, xemgħa, xemgħat, bozza, bozoz, lampi, torċ',
    boatShip: 'dgħajsa, dgħajjes, vapur, vapuri, ferry, port, il-port',
    fuel: 'petrol, fjuwil, diżil, diesel, tank, pompa tal-petrol, pompa, benżina',
    tyreEngine: 'tajer, tajers, magna tal-karozza, brejk, garaxx, mekkanik, brejkijiet, rota',
    traffic: 'traffiku, il-traffiku, ġam, konġestjoni, highway, veloċità, toroq miżdgħuda, dewmien fit-toroq',
    driver: 'xufier, xufiera, taxi, tassì, lift sa, sewwieq, nsuq, ngħaddi għalik, jgħaddi għalik',
    luggage: 'bagalja, bagalji, check-in, gate, valiġġa, bagalja tal-id, baskett tas-safar',
    map: 'mappa, indirizz, l-indirizz, gps, lokazzjoni, triq lejn, kif niġi, direzzjonijiet',
    turnSide: 'lemin, xellug, dritt quddiem, naħa, dur, iddur, quddiem, wara, ġenb, il-lemin',
    pushPull: 'imbotta, jiġbed, iġbed, erfa, refa, iġorr, ġorr, ġarr, nerfa',
    cutBreak: 'aqta, aqtgħu, naqta, taqtgħu, qatgħu, qattgħuha, jinqata, ninqata, kisser, ikisser, inkiser, imqatta',
    fallDrop: 'waqa, jaqa, naqa, waqgħet, jiżloq, tiżloq, waqgħa, taqa',
    throwAway: 'armi, armu, itfgħu, itfa, ormi, iskart, landa, barmil, narmi, tarmu',
    hang: 'dendel, mdendel, mdendla, jiddendel, għallaq, agħlaq it-telefon, mwaħħal, mwaħħla',
    touchIt: 'tmissx, tmissux, imissx, żomm, żommu, żammejtu, żommuhom, imiss, naqbad, naqbdu, aqbad, jaqbad',
    standSit: 'oqgħod, toqogħdux, noqogħdu, bilqiegħda, bilwieqfa, wieqaf, wieqfa, jimtedd, mimdud, poġġi',
    jump: 'jaqbeż, aqbeż, qabża, qbiżt, tela mal, niġru, tigru, jiġri, jiġru, aqbżu',
    lookWatch: 'ħares, inħares, jara, tara, ara, arra, narah, tarah, tarawh, ħarsa, għajnejk fuq',
    listenHear: 'nisma, tisma, jisma, isma, ismagħni, ħoss, vuċi, smajt, semgħu',
    smell: 'riħa, irwejjaħ, inxamm, togħma, jinten, tinten, jintnu, iddewwaq',
    feel: 'inħossni, tħossok, inħoss, jħossu, sensazzjoni, emozzjoni, mood, sentiment, ħassejt',
    breathe: 'nifs, nieħu n-nifs, jieħu n-nifs, arja, nifsi, respirazzjoni, jonfoħ',
    drinkTea: 'te, tè, ġus, soft drink, kola, limonata, luminata, kinnie',
    save: 'iffranka, nżomm, faddal, tfaddal, nfaddal, erfagħhom, salva, żommha għalik',
    count: 'għodd, ngħodd, jgħodd, tgħodd, ikkalkula, kalkolu, għoddhom, somma, għadd, istatistika',
    compare: 'qabbel, tqabbel, differenza, komparazzjoni, paragun, inqabblu, differenzi, versus',
    repeatIt: 'irrepeti, ripeti, mill-ġdid, erġa, terġa, l-istess, l-istess istorja, ergajtu, repetizzjoni, istorja',
    keepOn: 'jibqa, tibqgħu, jibqgħux, jkompli, kompli, ikomplu, tibqa tibgħat, ma jieqafx, għaddejja',
    followUp: 'segwi, nsegwi, isegwi, issegwixxi, ittraċċa, traċċa, traċċjar, tiġri wara',
    ignoreIt: 'injora, tinjora, tinjorax, injorah, injoraha, ma tagħtix kas, tagħtux kas, injorawni, injorat',
    forgetIt: 'insa, insieha, insewha, tinsewni, tinsewnix, ħalliha, ħalluha, mhux importanti, insejna, addio',
    letGo: 'ħalluni, ħallini, ħalluh, ħallini kwiet, ħallewni, neħles, eħles, meħlus, liberuni, itilquni, ħalluni bi kwieti',
    separateOut: 'ħlief, minbarra, eskluż, barra minn, apparti, mingħajr li',
    includeIn: 'inkluż, inkluża, jinkludi, inkludi, żid, żidu, annessa, anness, jinsab fih, ehmeż, mehmuż',
    joinIn: 'nipparteċipa, parteċipazzjoni, tipparteċipa, ingħaqad, ngħaqad, nattendi, nieħu sehem, parteċipanti',
    belong: 'jappartjeni, tappartjeni, propjetà ta, tiegħu, tagħha, li huwa ta',
    inherit: 'wirt, werriet, testment, iret, niret, werrieta, wirtu',
    deathNotice: 'miet, mietet, mejjet, mejta, funeral, difna, difnuh, il-mejjet, ammut, mewt, tifkira',
    replaceIt: 'ibdel, bdil, bidel, skambju, tpartit, sostitut, jiskambja, ibdlu',
    transferOver: 'agħti, tagħti, tagħtux, tagħtuh, tagħtuha, tahulkom, tuni, itini, ngħaddi, għaddi, jgħaddi, nibgħat lil, tah',
    leak: 'tnixxija ta informazzjoni, infirxet, xerred, ixxerred, tixrid, data leak, żvelat, żvelaw',
    source: 'sors, sorsi, minn fejn, oriġini, minn fejn ġibtuh, ġibtuh',
    purpose: 'għan, skop, iskop, għalfejn, objettiv, biex, mira, skopijiet',
    legalBasis: 'kunsens, bażi legali, interess leġittimu, bi dritt, legali, formola ta kunsens, bażi, dejta personali',
    paragraph: 'artikolu, artikoli, paragrafu, gdpr, regolament numru, klawsola, liġi, liġijiet',
    demand: 'nitlob, nitolbu, irrid li, nippretendi, jippretendu, insisti, titlob, ninsisti, talba formali, irridhom',
    confirmBack: 'ikkonferma, ikkonfermaw, konferma, bil-miktub, rċevuta, irċevuta, ikkonfermali, riċevuta',
    instruct: 'struzzjoni, struzzjonijiet, istruzzjonijiet, kif jaħdem, manwal, gwida, linji gwida',
    offerHelp: 'għajnuna, għajnuna teknika, support, appoġġ, servizz tal-klijenti, assistenza, desk tal-għajnuna, gwida u għajnuna',
    livingPerson: 'persuna, bniedem, persuna ħajja, bniedem ħaj, nies ta veru, ħaj',
    kindNice: 'ġentili, ġentili ħafna, tajjeb, sabiħ, sabiħa, ħelu, ħelwa, kara, qalbhom tajba, simpatiku',
    dearLove: 'għażiż, għażiża, qalbi, għażiżi, ħi, ħija, siħbi, ħabib, ħanini, sabiħ tiegħi, bro',
    guyMan: 'raġel, irġiel, xi raġel, ġuvni, ġuvnott, ġuvintur, man, mate, xbin',
    crowdAll: 'kulħadd, nies, in-nies, id-dinja kollha, poplu, kull persuna, kulhadd, bqija',
    selfDo: 'waħdi, waħdek, waħedna, stess, jien stess, nnifsu, nnifsi, bnifsi, waħedhom',
  },
};
