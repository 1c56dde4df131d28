import type { NotionData } from './notion.ts';

export const fil: NotionData = {
  code: 'fil',
  notions: {
    me: "ako, ko, akin, sa akin, sakin, sakn, skin, aq, q, akong, kong, aking, koy, ako'y, ko'y, akoy, i, me, my, nakin, para sa akin, sarili ko, sa'kin, eko, aqo, acoh",
    we: "kami, tayo, natin, namin, amin, atin, sa amin, samin, sa atin, satin, kaming, tayong, nating, naming, aming, ating, kmi, tyo, kita, sa'min, sa'tin, ntin, nmin",
    you: "ikaw, ka, mo, iyo, sayo, sa iyo, sau, kang, mong, iyong, yo, u, you, ur, your, kau, po kayo, ikw, s u, kayo, syo, sa'yo, ikaw ang, kita, cu, ikaw na",
    youAll:
      'kayo, ninyo, nyo, niyo, inyo, sa inyo, kayong, ninyong, inyong, nyong, niyong, kyo, kayo po, inyo po, sainyo, sa inyong, kayong lahat, mga kayo, kau, po kayo, sanyo',
    heShe: 'siya, sya, niya, nya, kanya, kaniya, sa kanya, xa, cya, siyang, niyang, kanyang, nyang, syang, he, she, sakanya, sa kanyang, nia, sia',
    they: 'sila, nila, kanila, sa kanila, silang, nilang, kanilang, cla, sla, sina, nina, kina, sakanila, they, cila, nla',
    someone:
      'may tao, tao, taong, isang tao, may isang, sinuman, kahit sino, mga tao, someone, kung sino, may nag, somebody, ninuman, kanino man, meron, kahit kanino, mga taong',
    nobody:
      'walang tao, walang sino man, wala namang, walang sinuman, wala ni isa, ni isa, walang may, walang iba, walang kahit sino, walang nakakaalam',
    thisOne: "ito, eto, ito'y, itong, etong, nito, dito sa, ganito, itoy, heto, toh, tong, 'to, to, neto, this, netong, nitong, ganitong, etoh",
    thatOne:
      "iyan, yan, iyon, yun, yung, iyong, yong, niyan, nyan, noon, nun, niyon, ganyan, ganun, ganon, yon, doon, 'yan, 'yun, ung, un, yang, nyang, ganyang, niyang, that, diyan, yaon",
    here: 'dito, rito, dito sa, d2, dto, eto na, nandito, andito, narito, dine, dini, hito, ditong, here, nandto, dito na',
    there: 'diyan, dyan, doon, dun, roon, nandiyan, nandun, nandoon, andyan, andun, andoon, riyan, jan, dyn, don, naroon, there, andon, nandyan',
    not: "hindi, di, hinde, wag, huwag, hnd, hndi, hindi po, dko, di ko, d ko, huwag na, wala, walang, hindi ko, ndi, nde, d, di po, hwag, wg, 'wag, indi, no, not, dont, don't, wag po, wag nyo, wag mo, hinding, huwag po, di na, ayaw",
    never:
      'hindi kailanman, kailanman, never, kahit kailan, kelanman, hinding hindi, kahit minsan, di kailanman, kahit kelan, hinding-hindi, ni minsan, hindi kahit, nvr',
    noLonger:
      'hindi na, di na, wala na, huwag na, wag na, hindi na po, hnd na, ayaw ko na, ayoko na, ayaw na, di nako, hindi na ako, hindi na kami, wag na po, wag nang, huwag nang, dina, d na, wag ng, hndi na, ndi na, no more, no longer, anymore, di na po, wala ng, hindi nako, wag nyo na, wag mo na',
    nothing: 'wala, walang, wala naman, waley, wala po, wla, wlang, wala ni, nothing, walang kahit ano, wala akong, wala lang, wala talaga',
    without: 'walang, wala, nang walang, ng walang, kahit wala, ng hindi, nang hindi, without, ng wala, nang di, w/o',
    already: 'na, nang, na po, already, na nga, natapos, dati na, na pala, nga, tapos na, nasabi na, sinabi ko na',
    still: 'pa, pa rin, parin, pa din, padin, hanggang ngayon, tuloy pa, still, pa ba, prin, pdin, pa po, gang ngayon, patuloy pa',
    again:
      'ulit, muli, uli, muling, ulitin*, again, nanaman, na naman, nmn, inulit*, naulit*, paulit, paulit ulit, paulit-ulit, umulit*, ulet, ule, mauulit, ulit ulit, pang ilang',
    always:
      "palagi, lagi, parati, palaging, laging, lage, plagi, lgi, always, tuwina, walang tigil, walang humpay, parating, oras oras, oras-oras, walang hinto, buong araw, maya't maya, palage, minu minuto",
    every: 'bawat, tuwing, kada, araw araw, araw-araw, every, bwat, everyday, gabi gabi, linggo linggo, sa tuwing, kda, twing',
    all: 'lahat, lahat ng, buo, buong, lahat lahat, lhat, kumpleto, lht, kabuuan, all, everything, everyone, lahatin, lahat-lahat, pawang, sangkatutak, buung',
    other: 'iba, ibang, iba pa, isa pang, isa pa, other, others, another, kabilang, iba naman, mga iba, natitira*, sa iba, kapwa',
    same: 'pareho, parehas, kapareho, parehong, kaparehas, parehas lang, same, gayundin, ganoon din, magkapareho, magkaparehas, katulad, tulad, parehas na, parehong pareho, kagaya',
    different: "iba, ibang, magkaiba, naiiba, kakaiba, iba iba, iba't ibang, different, ibaiba, magkaibang, hiwalay, hindi pareho, ibat ibang, diff",
    own: 'sarili, sariling, pag aari, pag-aari, akin, sa akin mismo, own, sarili kong, mismo, pagaari, kanyang sarili, nagmamay-ari',
    only: 'lang, lamang, tanging, lng, tangi, only, just, lan, lang po, lg, puro, solong, lamang po, lmang',
    also: 'din, rin, pati, saka, at saka, at, also, too, tsaka, maging, bukod, ska, tska, pti, dn, rn, kasama na rin, ganun din, as well',
    but: 'pero, ngunit, subalit, kaso, but, prro, pro, kaya lang, kaso lang, gayunman, datapwat, peru, samantala, bagkus, kundi',
    because:
      'kasi, dahil, sapagkat, because, gawa ng, kac, kc, kse, dahil sa, dhil, kasi nga, gawa nang, ksi, eh kasi, kase, dala ng, bunga ng, since, kasi po, dahilan',
    ifSo: "kung, kapag, pag, 'pag, kapg, kng, if, sakali, sakaling, kung sakali, oras na, pag ka, pagka, kpag, qng",
    until: "hanggang, hangga't, hanggang sa, hangat, gang, until, til, hanggat, hanggan, hnggang, hanggang kailan",
    fromNow:
      'simula ngayon, mula ngayon, from now on, sa susunod, mula sa araw, simula sa araw, magmula ngayon, umpisa ngayon, ngayon at, sa hinaharap, hereafter, effective today, simula today, mula bukas, sa mga susunod',
    enough:
      'tama na, sapat, sapat na, sobra na, enough, tama na po, husto na, sawa na, tama na yan, tamana, sakto, hustong, sapat nang, awat na, ok na yan',
    tooMuch:
      'sobra, sobrang, masyado, masyadong, labis, labis na, grabe, too much, super, sobrang dami, sobra sobra, msyado, sobra-sobra, lubha, grabeng, sumosobra, sumobra, sobra na, ang dami',
    soMuch:
      'napakarami, ang dami, sobrang dami, ganun karami, andaming, andami, napakaraming, sangkatutak, dami, daming, daan daan, libo, libu libo, libo-libo, tambak, ang daming, ganyan karami, milyon, sandamakmak, dinami',
    more: 'pa, mas, higit, dagdag*, karagdagang, more, lalo, lalong, extra, dagdagan, higit pa, mahigit, karagdagan',
    less: 'mas kaunti, bawas*, bawasan, mas konti, less, binawas*, nabawas*, magbawas, kaunti, pakibawasan, mababa',
    many: 'marami, maraming, madami, madaming, dami, daming, mrami, mrming, ilang beses, maramihan, many, a lot, madalas, kadalasan, andami, pinakamarami, karamihan, mdami, marame',
    few: 'kaunti, konti, kaunting, konting, ilan, iilan, ilang, kunti, slight, medyo, bahagya, onti, kakaunti, few, kunting, tag iisa, minsan minsan',
    once: 'minsan, isang beses, isang ulit, once, 1 beses, minsan lang, isang besses, nang minsan, 1x, paminsan minsan, isahan',
    twice:
      'dalawang beses, ilang beses, tatlong beses, beses, maraming beses, 2 beses, 3 beses, makailang ulit, pangalawang beses, pangatlong beses, 2x, 3x, paulit ulit, makailang beses, ilang ulit, apat na beses, twice, pang ilan, maka ilang, ikalawang',
    first: 'una, unang, muna, first, 1st, unahin, pinakauna, nauna, noong una, una sa lahat, mna, sa una, una una',
    last: 'huli, huling, nakaraan*, noong nakaraan, last, kahuli hulihan, panghuli, pinakahuli, kahuli-hulihan, nagdaan*, nakaraang, nkaraan, sa wakas, hulihan',
    next: 'susunod, sunod, kasunod, next, susunod na, sunod na, nxt, kasunod na, sumunod, sumusunod, sa sunod',
    now: 'ngayon, ngayun, ngaun, ngaon, ngyon, now, sa ngayon, kasalukuyan*, ngayong, ngaung, sa kasalukuyan, ngayon na, nyn, ngn, ngyn, right now, gnayon',
    immediately:
      'agad, kaagad, agad agad, ngayon din, agaran, agarang, asap, agad-agad, ngayon na, dali, now na, kaagad agad, immediately, agd, madalian, sa lalong madaling',
    today:
      'ngayon, ngayong araw, ngayong gabi, mamaya, mamayang gabi, today, ngayong umaga, mya, mamya, mmya, tonight, ngayong hapon, maya, mamayang, ngayong, sa araw na ito',
    tomorrow: 'bukas, bukas na, tomorrow, bks, buks, tom, tmrw, bukas ng, kinabukasan, bukas pa, sa makalawa, makalawa, bukaz',
    yesterday:
      'kahapon, kagabi, kagabe, khapon, kgbi, yesterday, kagbi, kamakalawa, last night, kaninang, nung isang araw, noong isang araw, kahapon pa',
    day: 'araw, araw araw, araw-araw, arw, day, days, buong araw, mga araw, maghapon, daily, kada araw, araw ng, pang araw araw, petsa, date',
    week: 'linggo, lingguhan, week, weeks, linggong, kada linggo, lggo, lingo, isang linggo, weekly, sang linggo, linggo-linggo',
    month:
      'buwan, buwanan, buwan buwan, month, months, buwang, kada buwan, bwan, monthly, enero, pebrero, disyembre, buwan-buwan, hunyo, hulyo, oktubre, agosto, setyembre',
    year: 'taon, taunan, year, years, taong, taon taon, kada taon, isang taon, yearly, taon-taon, tn, anim na taon',
    hour: 'oras, minuto, minutes, alas, ala una, hours, hr, hrs, mins, orasan, am, pm, anong oras, kalahating oras, oclock, alas dos, alas tres, alas kwatro, alas singko, alas otso, a las',
    morning:
      'umaga, umagang, kaninang umaga, madaling araw, magandang umaga, mornin, morning, umga, kinaumagahan, maaga, gud am, gud mrning, good morning, kaumagahan, mrng, madaling-araw',
    evening:
      'hapon, hapong, tanghali, mamayang hapon, magandang hapon, dapithapon, takipsilim, hpon, afternoon, evening, tanghaling tapat, magtanghali, kinahapunan, gud pm, gud eve, katanghalian',
    night:
      'gabi, gabing, magandang gabi, hatinggabi, gabe, kagabi, gbi, night, nyt, gud nyt, midnight, ng gabi, gabihin, ginabi, gabi-gabi, gabi na, magdamag, kalaliman',
    weekday:
      'lunes, martes, miyerkules, huwebes, biyernes, myerkules, miyerkoles, webes, byernes, monday, tuesday, wednesday, thursday, friday, mon, tues, wed, thurs, fri, beyernes',
    weekend: "sabado, linggo, weekend, sat, sun, sabado at linggo, saturday, sunday, sabado't linggo, sbado, weekends, tuwing linggo, sab",
    soon: 'malapit na, maya maya, mamaya, mayamaya, saglit na lang, soon, mlapit na, sandali na lang, pauwi na, ilang sandali, sandali lang, maya-maya, in a bit',
    later:
      'mamaya, maya, pagkatapos, tapos, saka, later, mya, mmya, sunod, afterwards, pgktapos, saka na, mamaya na, makalipas, after, maya pa, tas, pagtapos, matapos',
    before: 'bago, dati, noon, nung, noong, dating, before, nauna, bgo, kanina, nuon, dati pa, datirati, nakaraan, nkaraan, knina, nuong',
    early: 'maaga, maagang, agahan, maga, early, nang maaga, umagang umaga, napaaga, paaga, maaga pa, agaran, aga, pinakamaaga, agapan',
    late: 'late, huli, nahuli, male late, mahuhuli, gabi na, delayed, natagalan, malelate, nalate, naantala*, delay, ma late, na late, nadelay, huli na, tanghali na, atraso, kahuli',
    time: 'oras, panahon, time, pagkakataon, orasan, iskedyul, schedule, sked, takdang oras, tym, panahong, oras na, sched, pnahon',
    moment:
      'sandali, saglit, sandaling, saglet, sandali lang, wait lang, teka, segundo, w8, sglit, sec, moment, minuto lang, teka lang, sndali, hintay lang, sumandali',
    longTime:
      'matagal, matagal na, napakatagal, tagal, ang tagal, matagal nang, katagal, matagal tagal, mtgal, taon na, natagalan, kay tagal, mtagal, magpakailanman, habambuhay, forever, dekada',
    what: "ano, anong, ano ba, ano po, ano yan, anu, anung, ani, what, ano ito, ano yung, alin, wat, anoh, ano'ng, ano daw, ano ang, whats, anuba, pinagsasabi",
    who: "sino, sinong, kanino, sinu, kaninong, sino po, cno, sno, who, sino to, sino ba, sino ka, cnu, sinung, nino, sinoh, who's, whos, sinu to",
    where: 'saan, san, nasaan, nasan, asan, saang, where, saan po, san ka, nasa, nasaang, asaan, san po, sn, nsan, sang, taga saan',
    when: 'kailan, kelan, kailan pa, kailang, kelan ba, when, kailan po, noong, nung, kelan po, kln, kapag, kelang, kilan',
    why: "bakit, ba't, bat, bkt, bakit ba, bakit po, bket, why, bat ba, bakit nyo, baket, bkit, bakit ganun, y, anong dahilan, bakit kayo",
    how: "paano, pano, papaano, pno, kumusta, kamusta, how, paano ba, pano po, kmsta, musta, paanong, papano, panu, paano po, gaano, kumusta na, pa'no",
    howMuch:
      'magkano, gaano, ilan, ilang, gano, mgkano, hm, how much, how many, ilang beses, gaano karami, gaano katagal, magkanu, mkno, magkano po, ganu, ilan ba, gaanong, nagkano',
    which: 'alin, aling, alin ang, alin po, which, ano sa, alin dito, anong klase, alin ba, sa alin',
    please:
      'paki, pakiusap, please, pls, plz, po, parang awa, pwede bang, plss, plsss, pakisuyo, nakikiusap, maari po, pki, mangyari, kung maaari, maawa, sana, plis, pakis, kindly, makikisuyo, nagmamakaawa, parang awa nyo na',
    thanks:
      'salamat, thanks, ty, thank you, maraming salamat, salamat po, slmt, tnx, tenk u, slamat, thx, thankyou, nagpapasalamat, pasasalamat, thnx, salamuch, salamats, tenkyu, tnx po, tysm, slamt, magpasalamat',
    sorry:
      'pasensya, pasensya na, sorry, sori, paumanhin, patawad, sorry po, pasensiya, psnsya, mapatawad, humihingi ng paumanhin, patawarin, sowi, pasencia, nanghihinayang, sry, dispensa, humihingi ng tawad, mawalang galang',
    hello:
      'hello, hi, kumusta, kamusta, magandang araw, magandang umaga, magandang gabi, mahal na, hoy, uy, huy, helo, gud day, good day, kumusta po, musta, tao po, oy, hey, heyy, hoi, magandang hapon, gandang araw, kmusta, elo',
    bye: 'paalam, bye, babay, babye, ingat, ingat po, sige, hanggang sa muli, sige po, gudnyt, goodnight, good night, b bye, ingat ka, ingats, see you, bbye, cge, una na ako',
    regards:
      'lubos na gumagalang, gumagalang, nagpapasalamat, taos puso, regards, respectfully, sumasainyo, lubos na nagpapasalamat, yours truly, nagmamahal, best regards, sincerely',
    yes: 'oo, opo, oho, yes, yup, oo nga, yes po, uu, oum, aha, ou, syempre, siyempre, opo naman, ue, yeah, yep, opoh, oo naman, tama, siempre',
    okay: 'sige, ok, okay, cge, oki, sge, ayos, okey, ge, sige po, okie, ok lang, k, kk, ok po, ayos lang, oks, sigi, okay po, game, g, walang problema, gora',
    want: 'gusto, gustong, nais, ibig, gusto ko, gs2, gsto, gus2, nais ko, gusto kong, nais kong, ginusto, gustuhin, want, hangad, naisin, ninanais, ginugusto, balak, naising, type ko, wish, hiling, kagustuhan, wanna, bet ko',
    need: 'kailangan, kelangan, kailangang, kelangang, kinakailangan*, need, needs, klangan, kaylangan, kailanganin, nangangailangan, pangangailangan, kylangan, nid, kakailanganin, ned',
    must: 'dapat, kailangan, kelangan, dpat, obligado, kinakailangan, nararapat, marapat, must, should, dpt, sapilitan, dapat na, kailangang, required, nararapat na',
    can: 'pwede, puwede, kaya, maaari, maari, pwde, pede, pwd, pde, kayang, can, pwedeng, magawa, kinaya, kakayahan, pwedi, pwidi, makakaya, pwede ba, kaya ba, pwede po, hindi kaya, maaaring, pedeng, kayanin',
    may: 'maaari, maari, pwede, pwede ba, pinapayagan, pahintulot, pinahihintulutan, may karapatan, karapatan, puwede, allowed, pinayagan, may, legal, awtorisado, maaring',
    letDo:
      "hayaan*, hayaang, tara, tayo na, let, payagan*, pabayaan*, hinayaan*, bayaan*, tara na, arat, halika, halina, lika, taralets, lets, pakihayaan, pahintulutan*, let's, hinahayaan",
    tryTo:
      'subukan*, subok*, sinubukan*, susubukan*, sumubok, sinusubukan*, try, nag try, itry, i-try, tangka*, nagtangka, i try, magtry, subuk*, pagsubok*, tinry, tinatry, ita-try',
    stop: 'tigil*, itigil*, tumigil*, tigilan*, tinigil*, hinto*, ihinto*, huminto*, ititigil*, matigil*, patigil*, pinatigil*, tumitigil*, hihinto*, tigilin*, stop, stp, tama na, pagtigil*, magsitigil, pakitigil*, pakistop, i stop, istop, i-stop, itegil, awat*, inihinto*, nahinto*, pahinto*, tigil na, itgil, maghinto, tumgil, nag stop, tantanan*, patigilin, paghinto, lubayan*, titigil*, mahinto, hintuan, stopped',
    end: 'tapos, tapusin*, wakas*, katapusan*, natapos*, magtapos*, matapos*, nagtapos*, tapos na, end, tinapos*, wakasan*, tatapusin*, winakasan, nagwakas, matatapos*, dulo, tpos, finish, done',
    cancel:
      'kansel*, kanselahin*, ikansela*, kinansel*, cancel*, ikansel*, makansela*, icancel*, pakicancel*, kanselado, i cancel, i-cancel, pagkansela*, kumansela, magcancel, mag cancel, nacancel, na cancel, kanselasyon, ipawalang bisa, pawalang bisa, bawiin, pakikansela, pakansela, nakansela, kinancel, cinancel, pacancel, huwag na ituloy',
    block:
      'block*, iblock*, harang*, blinock*, naka block, naka-block, blacklist*, i block, i-block, bina-block, iba-block, ibablock*, ma block, hinarang*, haharangin*, ipa block, ban, banned, binlock*, blnock, binablock, iblocked, ireport spam',
    remove:
      'alisin*, tanggal*, tanggalin*, alis*, tinanggal*, inalis*, pakialis*, pakitanggal*, maalis*, matanggal*, ialis*, remove, iremove, i remove, tatanggalin*, aalisin*, paalis*, patanggal*, paki alis, paki tanggal, pagtanggal*, pag alis, burahin, nag tanggal, tangalin*, tnggalin, ipatanggal*, ipaalis*, natanggal*, naalis*, magtanggal, magalis, rimove, ealis, maalis',
    deleteIt:
      'burahin*, bura*, binura*, buburahin*, delete*, idelete*, i delete, i-delete, pakidelete*, pakibura*, mabura*, mabubura*, nabura*, pabura*, ipabura*, pagbura*, dinelete*, idelet*, sirain, wasakin, magbura, magdelete, padelete, ma delete, na delete, nadelete, itapon, burhin',
    unsubscribe:
      'unsubscribe*, unsub*, mag unsubscribe, i unsubscribe, iunsubscribe, maunsubscribe, unreg, unregister*, opt out, mag opt out, ioptout, umalis sa listahan, alisin ako, tanggalin ako, alisin nyo ako, tanggalin nyo ako, iunsub*, i unsub, pag unsubscribe, optout, off, i-unsubscribe, mag-unsubscribe, tanggalin ang number, alisin ang number, aalis na sa',
    subscribe:
      'subscribe*, nagsubscribe*, nag subscribe, sumali*, magparehistro, nagparehistro, rehistro*, nagpalista, nag sign up, mag sign up, sign up, sali, saling, register*, nakarehistro, nakasubscribe, naka subscribe, sumasali*, magsubscribe, mag register, nag register, nagregister, pagsali, pagrerehistro, nagpa register, umanib, join, mag join, nagpasubscribe, nagsign up, magpalista, subcribe',
    leaveAlone:
      'pabayaan mo ako, hayaan mo ako, layuan mo ako, lumayas ka, lumayas, layas, wag mo akong guluhin, tantanan mo ako, tantanan nyo, tantanan nyo ako, lubayan mo ako, lubayan nyo, layuan*, layuan nyo, umalis ka, alis, pabayaan nyo, hayaan nyo, tigilan mo ako, tigilan nyo, tigilan nyo ako, wag nyo akong guluhin, wag guluhin, tantanan, lubayan, tantanan mo na, hayaan nyo ako, chupi, sibat, mind your own, hayaan na lang, pabayaan nyo ako, iwan mo ako, iwanan nyo, magsilayas, magsilayas kayo, huwag guluhin, leave me alone',
    leave:
      'umalis, aalis, umaalis, alis, iwan*, iwanan*, iniwan*, lumabas*, lisan*, lilisan, magresign*, nagresign*, mag resign, nilisan*, paalis, iiwan*, umalis na, aalis na, pag alis, kumalas, lumisan, leave, lumipat, bumitiw*, aalis na ako, umales',
    refuse:
      'ayaw, ayoko, ayaw ko, tanggi*, tumatanggi*, tinatanggihan*, ayko, tanggihan*, hindi tinatanggap, tumanggi*, ayuko, pagtanggi*, ayaw ko po, no thanks, ayaq, no thank you, salamat na lang, wag na, ayoko po, tinanggihan*, hindi ko tinatanggap, ayaw namin, ayw, nope, pass, ayaw nga, reject*, hindi pumapayag',
    forbid:
      'bawal*, ipinagbabawal*, pinagbabawal*, pagbabawal*, ipagbawal*, bawal na, hindi pwede, bawalan, pinagbabawalan*, hindi pinapayagan, walang pahintulot, hindi ko pinapayagan, hindi ko pinahihintulutan, walang permiso, pinagbawalan*, di pwede',
    object:
      'tutol*, tumututol*, kontra*, hindi sang ayon, hindi sumasang-ayon, tutulan*, tumutol*, pagtutol*, hindi ako pumapayag, hindi ako payag, di pumapayag, di payag, hindi ako sang ayon, kumokontra, hindi sumasang ayon, labag, object, di sang ayon, sumasalungat, tinututulan*, salungat',
    agree:
      'sang ayon, sang-ayon, pumapayag*, payag*, pumayag*, sumasang ayon, sumang ayon, sumasang-ayon, tinatanggap*, tanggap, agree, papayag*, sumang-ayon, pagsang ayon, pagpayag, tinanggap*, umayon, kasunduan, agreed, umoo, tatanggapin, konsento',
    permission:
      'pahintulot*, permiso*, pahintulutan*, konsento, payag, permission, consent, pagsang-ayon, basbas, pinahintulutan*, nagpaalam, pagpayag, awtorisasyon, approval, pagsang ayon, magpaalam, nagpahintulot, paalam muna, otorisasyon',
    withdraw:
      'bawiin*, binabawi*, binawi*, bawi*, iurong*, inuurong*, bumabawi*, babawiin*, pagbawi*, iniatras*, umaatras, umatras, iatras*, withdraw*, widraw*, nagwithdraw, inurong, i withdraw, iwithdraw, babawi, aatras, pag atras',
    send: 'padala*, ipadala*, pinadala*, magpadala*, nagpadala*, nagpapadala*, send*, isend*, pasend*, nagsesend*, pagpapadala*, ipinadala*, ipinapadala*, ipadadala*, magsend*, nagsend*, pinapadala*, papadala*, padalhan*, padadalhan*, pinadalhan*, pinapadalhan*, ipapadala*, mag send, nag send, i send, i-send, pinasa, pinasang, ipasa, ipasang, forward*, iforward*, pakisend, paki send, pakipadala, snd, sinesend, sinend, nag sesend, mag-send, magpapadala*, nagsisend, nagpadla, magpasa, isinend, padla',
    write:
      'sulat*, sumulat*, isulat*, sinulat*, sumusulat*, nagsulat*, magsulat*, pagsulat*, susulat*, sinusulat*, isinulat*, nakasulat*, sulatan*, sinulatan*, nagsusulat*, write, type, itype, kasulatan, nagtype, nakasaad, nagta-type',
    text: 'text*, txt, txts, txting, txtd, mensahe*, itext*, nagtext*, magtext*, tinext*, nagtetext*, nagtxt*, sms, message*, msg, msgs, nagmessage*, minessage*, mensaheng, tinetext*, katext*, tetxt, tinxt, itxt, magtxt*, pagtext*, patext*, tumext, tumetext, textan, nag text, mag text, nag-text, mag-text, i text, pakitext, tetext*, makitext, nagtetxt, chat*, txtmate, nag message, mag message, nagmemessage*, magmessage*, imessage*, viber, messenger, pm, nag tetext, kakatext, kaka text, kakatxt, tinitext, tnext, pagtetext*, teks*, tinitxt, whatsapp',
    call: 'tawag*, tumawag*, tumatawag*, tatawag*, tawagan*, tinawag*, call*, cinall, tinatawag*, nagcall*, tumwag, matawag*, tinatawagan*, natawag*, tatawagan*, patawag*, kumol, pagtawag*, tinawagan*, nag call, mag call, magcall*, miscall*, missed call, misscol, pakitawag*, makatawag, tawgan, nagriring, ring, kakatawag, telepono, tumawg, kol, callback, icall, videocall',
    contact:
      'kontak*, kontakin*, makontak*, kumokontak*, nakikipag ugnayan, ugnayan*, makipag-ugnayan, contact*, icontact*, makipag ugnayan, macontact*, kinokontak*, kinontak*, kumontak*, mag contact, makakontak, makausap, maabot, mareach, nakipag ugnayan, i contact, makipagugnayan, nakontak, pakikipag ugnayan, nakikipag-ugnayan',
    receive:
      'tanggap*, natanggap*, nakatanggap*, nakakatanggap*, makatanggap*, tumanggap*, receive*, nareceive*, tinatanggap*, matanggap*, natatanggap*, tumatanggap*, makakatanggap*, nareceived, marecieve, nakareceive, marereceive, narereceive, dumating*, dumadating*, recieve*, nakukuha*, nkatanggap, na receive, naka receive, ma receive, nakakareceive, pumapasok, tanggapin, nakuha',
    answer:
      'sagot*, sumagot*, sasagot*, sagutin*, sinagot*, tugon*, reply*, nagreply*, magreply*, tumugon*, masagot*, sumasagot*, sinasagot*, replyan, nagrereply*, irereply, mag reply, nag reply, kasagutan*, rply, rep, reps, pakisagot, sgot, makasagot, tutugon, ireply, sumagut, tugunan, nakareply',
    read: 'basa, basang, binasa*, basahin*, magbasa*, nabasa, nabasang, nagbabasa*, binabasa*, mabasa*, babasahin*, seen, nabasa ko, read, pagbasa*, nagbasa*, mababasa*, nababasa*, iread, pakibasa, nagbbasa, makabasa',
    bother:
      'gulo, gulong, guluhin*, ginugulo*, istorbo*, iniistorbo*, nakakaistorbo*, abala*, naaabala*, abalahin*, makulit*, kulit*, nangungulit*, pangungulit*, panggugulo*, nakakainis*, nanggugulo*, istorbohin*, inaabala*, nakakaabala*, makukulit*, kinukulit*, ginagambala*, gambala*, gambalain*, nambubulabog, bulabog*, bulabugin*, disturb*, pangha harass, harass*, perwisyo*, namemerwisyo*, pinepeste, peste*, mang istorbo, manggulo*, magulo*, nakakagulo*, mang abala, mangulit*, distorbo*, estorbo*, nakaka istorbo, nakaka abala, nakaka inis, kulitin*, nakakabwisit*, inistorbo*, nanghaharass*, hinaharass*, pang iistorbo, pangiistorbo, ginulo*, sinusundan, nangiistorbo*, umiistorbo, umabala, papansin, nangugulo*, pagkukulit, epal',
    spam: 'spam*, nagsspam*, nag spam, binabaha*, baha, bahang, junk*, nang i spam, tambak*, sunod sunod, spammer*, sunod-sunod, ini-spam, iniispam*, nagiispam, mag spam, magspam, nag-spam, nag iispam, nagbubulk, paulit ulit na text, puro text, puro promo, nagspam*',
    fedUp:
      'sawa*, sawang sawa, nagsasawa*, puno na, punong puno na, suya*, nakakasawa*, nakakainis*, nakakapagod*, nakakairita*, irita*, naiirita*, bwisit*, nabubwisit*, sawa na, pagod na, suko na, sawang-sawa, asar*, naaasar*, nakakaasar*, nakakapikon, hindi na nakakatuwa, rindi*, naririndi*, nakakarindi*, nagsawa*, napupuno na, di na nakakatuwa, nakakasuya*, nauumay, umay, kabwisit, kainis, nakakaumay, ubos na pasensya, suyang suya, kairita, hate',
    angry:
      'galit*, nagagalit*, nagalit*, naiinis*, inis, asar*, bwisit*, pikon*, yamot*, magagalit*, badtrip, nainis*, kagalit*, poot, gigil*, naaasar*, nakakagalit*, imbyerna, nanggigigil*, high blood, nakakagigil*, galit na, nabadtrip, beast mode, init ng ulo, nagpupuyos',
    nonsense:
      'kalokohan*, walang kwenta, walang kuwenta, basura*, kabaliwan, kaululan, katarantaduhan*, nonsense, walang saysay, kagaguhan*, chaka, puro ka kalokohan, ek ek, ka ek ekan, ka-ek-ekan, chuchu, pakulo, kabobohan, kabulastugan, kalokohang, kaek ekan, kahibangan, pautot, kabullshitan, bullshit, bs',
    shutUp:
      'tumahimik*, tahimik*, manahimik*, shut up, tikom, shatap, itikom, tumahimik ka, manahimik ka, shh, quiet, bunganga, manahimik kayo, magsitahimik, tahimik ka, itikom mo, dada, wag maingay, ingay, dumaldal',
    insult:
      'gago*, tanga, tangang, bobo, bobong, ulol*, putang*, tangina*, putangina*, pakyu*, puta*, tarantado*, inutil*, hayop*, leche*, engot*, punyeta*, lintik*, tangena*, pota*, bwakanang, kupal*, demonyo*, siraulo*, ulul*, gagu*, pukingina*, pokpok, baliw*, hinayupak*, walang hiya, walanghiya*, hudas, pesteng, tanginamo, fuck*, pucha, puchang, yawa, tang ina, putang ina, tanga ka, kingina, kinginang, tukmol*, ungas*, hunghang, gunggong, tae, taena, hampaslupa, animal, inamo, pakshet, bastos*, bruha, abnoy, stupid, idiot',
    peace:
      'katahimikan*, kapayapaan*, tahimik*, payapa*, mapayapa*, pahinga*, magpahinga*, nagpapahinga*, matahimik*, mapayapang, nananahimik*, kapahingahan, katahimik, peace, nagpahinga*, mamahinga, relax*, chill, makapagpahinga*, matiwasay, nagpapahinga',
    uninterested:
      'hindi interesado, di interesado, walang interes, not interested, di ako interesado, hindi ako interesado, wala akong interes, ayaw ko niyan, walang pakialam, wala akong pakialam, wala akong pake, di po interesado, pake ko, hindi po interesado, hindi kami interesado, walang balak, wala akong balak, di interested, hindi interested, wala akong paki, di ko trip, deadma, wala pong interes, di ako interested, hindi po ako interesado, di po ako interesado, d interesado, hindi ko gusto, hindi kailangan, di ko kailangan',
    interested:
      'interesado*, interes*, may interes, gusto malaman, nakakainteres, interested, curious, gusto kong malaman, interesting, kainteresado, intresado, nacurious',
    useless:
      'walang silbi, walang kwenta, walang saysay, aksaya*, sayang*, walang halaga, hindi kailangan, walang pakinabang, nagsasayang*, sinasayang*, walang kuwenta, useless, nasasayang*, pag aaksaya, inutil, pampagulo, di kailangan, sayang lang, sayang oras, nonsense',
    unwanted:
      'hindi hiniling, hindi gusto, hindi ko hiniling, di ko hiningi, hindi hiningi, nang walang pahintulot, walang pahintulot, hindi ko gusto, di ko gusto, hindi ko hiningi, walang permiso, unwanted, walang paalam, di ako nag subscribe, hindi ako nag subscribe, hindi ako nagsubscribe, di ko hiniling, hindi ako nag sign up, wala akong, di ako nagsubscribe, unsolicited, ayaw ko sa',
    mute: 'imute*, mute*, i mute, i-mute, patay*, patayin*, silent, tahimik, off, i off, naka mute, iturn off, i turn off, i-off, ioff, disable*, deactivate*, idisable, isilent, pakioff, nakamute, turn off, minute, nakasilent',
    fillUp:
      'puno, punong, napupuno*, punong puno, umaapaw*, pinupuno*, puno na, memory, storage, full, napuno*, inbox, barado, nagfufull, sumisikip, masikip, kumakain ng space, full storage, kumakain ng memory, puno ng',
    wakeUp:
      'gising*, ginigising*, nagising*, nagigising*, gumising*, gisingin*, nakakagising*, ginising*, kagigising*, kakagising*, magising*, gigisingin*, alarm, bangon*, bumangon*, pagkagising, magigising, kagising, babangon, nakagising',
    sleep:
      'tulog*, natutulog*, matulog*, matutulog*, nakatulog*, tumulog, idlip*, umidlip, makatulog*, higa, higang, antok*, puyat*, napuyat*, tutulog*, kama, natulog*, inaantok*, pagtulog*, mtulog, borlog, nakakatulog*, mahimbing, sleep*, tlog, makakatulog, patulog, nahiga',
    list: 'listahan*, lista*, list*, mailing list, talaan*, nakalista*, palista*, contact list, ilista*, listahang, nilista, talaan, masterlist',
    database: 'database*, sistema*, system*, rekord*, records*, talaan*, file*, data base, directory, server, record, archive, data bank, rehistro',
    data: 'impormasyon*, datos*, detalye*, data, personal na impormasyon, personal na datos, info, infong, infos, personal data, impormasyong, details, pagkakakilanlan, information, nalalaman, personal details, mga detalye',
    account: 'account*, akawnt*, profile*, acct*, acc, akount*, akaunt, user id, acawnt, accnt, id number',
    subscription:
      'subscription*, suskripsyon*, membership*, plan, plang, plans, serbisyo*, subscription ko, service*, package*, suskripsiyon, pagkakasubscribe, load promo, unli, subs, postpaid, prepaid, plano',
    newsletter:
      'newsletter*, balita*, abiso*, paalala*, notification*, update*, notif*, alert*, pahayagan*, anunsyo*, patalastas, ipaalala, nagpapaalala, reminder*, bulletin, notipikasyon, advisory',
    advert:
      'patalastas*, ad, ads, advertisement*, promo*, promosyon*, anunsyo*, marketing, pag aanunsyo, patalastasan, nag aalok, commercial*, promotional*, advertis*, nag pro promote, nagpopromote*, alok, telemarket*, paninda*, pang promo, flyer*, endorsement, promosyonal',
    offer:
      'alok*, inaalok*, offer*, inaalok, nag aalok, iniaalok*, alok ninyo, pag aalok, inalok*, inooffer*, inofer*, deal, deals, nagooffer, nag ooffer, inaalok nyo, iaalok, alukin, nag-aalok, promo, mag alok',
    discount:
      'diskwento*, discount*, sale, promo, promong, promos, bawas*, diskuwento*, tawad*, may bawas, bagsak presyo, sales, baratilyo, less, tipid, makakatipid*, diskawnt*, piso sale, kalahating presyo, 50 off, cashback, rebate, tumawad, tawaran',
    voucher:
      'voucher*, kupon*, coupon*, gift card, code, promo code, gift certificate, gc, discount code, giftcard, token, load card, e voucher, kodigo, boucher',
    loyaltyCard:
      'loyalty card, rewards card, points*, suki card, puntos*, loyalty*, reward*, membership card, advantage card, club card, suki*, smac, suki points, happy plus, rewards',
    prize:
      'premyo*, gantimpala*, lotto*, raffle*, panalo*, nanalo*, loterya*, premyong, nagwagi*, jackpot*, papremyo*, paligsahan*, sweepstake*, nananalo, patimpalak*, pa raffle, paraffle, winner*, ripa, pakontes, contest*, paripa',
    customer:
      'customer*, kliyente*, suki*, kostumer*, mamimili*, bumibili, client*, kustomer*, parokyano*, konsumer*, user*, subscriber*, kumukuha, gumagamit, kostomer*, mga customer',
    exCustomer:
      'dating customer, hindi na customer, dati akong customer, di na customer, dating kliyente, lumipat na, di nako customer, hindi na ako customer, former customer, hindi na kliyente, hindi ako customer, di ako customer, hindi na po customer, hindi na ako gumagamit, hindi nako customer, dating suki, lumipat na ako, nagpalit na ng, hindi na po ako customer, hindi na kami customer, hindi na ako subscriber, di na gumagamit',
    shop: 'tindahan*, palengke*, grocery*, mall*, supermarket*, bilihan*, shop*, store*, pamilihan*, groceries, namimili, namalengke*, mamalengke*, mag grocery, mamili*, mamimili, sari sari, sari-sari, sm, talipapa, puregold, robinson*, divisoria, shopee, lazada, pamimili, naggrocery',
    company:
      'kompanya*, kumpanya*, negosyo*, company*, companya*, firm, brand*, tatak, korporasyon*, business*, kompaniya*, bahay kalakal, ahensya*, ahensiya*, mga company, establisyemento, negosyong, agency',
    organisation:
      'organisasyon*, samahan*, asosasyon*, charity*, partido*, klub*, club*, kapisanan*, org, orgs, foundation*, kawanggawa*, unyon*, ngo, grupo*, kooperatiba*, coop, organization*, pundasyon, lgu, union',
    member: 'miyembro*, kasapi*, member*, kalahok*, myembro*, membro*, kaanib*, kasali*, kasaping, participant*, kabilang, miyembrong',
    donate:
      'donasyon*, mag donate, magdonate*, ambag*, abuloy*, nag donate, donate*, magbigay ng tulong, kontribusyon*, nagdonate*, idonate*, mag-donate, donation*, donor*, nag ambag, mag ambag, nag aambag, kawanggawa, limos*, sponsor*, idinonate, umambag, tulong pinansyal',
    vote: 'boto*, bumoto*, halalan*, eleksyon*, iboto*, botohan*, ibinoto*, bumuto*, vote*, boboto*, eleksiyon*, botante*, binoto*, comelec, election*, pagboto*, nagboto, presinto, iboboto',
    bank: 'bangko*, bank*, gcash*, bpi, bdo, metrobank, landbank, maya, paymaya, banko*, bangkong, atm, unionbank, rcbc, pnb, chinabank, security bank, palawan, cebuana, gotyme, seabank',
    money:
      'pera, perang, salapi*, cash, piso, pisong, pera ko, barya*, kwarta*, datung, anda, pesos, peso, pondo*, pinera*, money, kuwarta*, dolyar*, pinansyal, pinansiyal, balance, kaperahan, ipon*, nag ipon',
    salary:
      'sahod*, sweldo*, suweldo*, pensyon*, pensiyon*, sumahod*, sasahod*, 13th month, swelduhan, salary, sumweldo*, sumusweldo*, sumasahod*, bonus*, kita ko, payslip, payroll, kinsenas, sahud*, kinikita, pasahod*, sss, gsis',
    loan: 'utang*, pautang*, loan*, hiram*, umutang*, nangutang*, mangutang*, inutang*, umuutang*, nagloan*, credit*, hulugan*, nangungutang*, nagpapautang*, pahiram*, humiram*, hiniram*, kautangan*, magloan, mag loan, nag loan, magpautang*, installment*, hulog*, nahiram, utangin, manghiram, 5 6, singil, hihiram*, bumbay, pagkakautang*',
    price:
      'presyo*, halaga*, bayad*, price*, gastos*, presyong, bayarin*, pm price, gastusin*, gagastos*, gumastos*, ginastos*, magkano, cost*, fee, feeng, fees, rate*, singil*, halagang, pamasahe, srp, prisyo, gumagastos, nagkakahalaga*',
    expensive:
      'mahal, mahal naman, ang mahal, napakamahal*, mahal masyado, mamahalin*, mahalin, masyadong mahal, pricey, sobrang mahal, magastos*, nagmahal, mas mahal, expensive, kamahalan, mahal po',
    cheap:
      'mura*, murang, mas mura, pinakamura*, tipid*, abot kaya, murahin, napakamura*, sulit*, matipid, cheap*, abot-kaya, ang mura, mababang presyo, affordable, mumurahin*, budget',
    freeOfCharge:
      'libre*, walang bayad, libreng, free, ilibre*, nilibre*, walang kapalit, lebre*, freebie*, manlilibre*, nanlibre*, palibre, nililibre, walang babayaran, gratis, pa libre',
    pay: 'bayad*, bayaran*, magbayad*, nagbayad*, binayaran*, babayaran*, transfer*, nagbabayad*, ibayad*, bayran, bayad na, nakabayad*, magbabayad*, pagbabayad*, binabayaran*, pambayad*, ibinayad*, hulog*, ihulog*, nagtransfer*, itransfer*, pay, payment*, paid, nabayaran*, makabayad*, binayad*, pagbayad*, sinend sa gcash, magpay, magpaid, kabayaran*, deposito*, ideposit*, remit*, mababayaran, nagdeposit, bnayaran, bayrn',
    bill: 'bill*, resibo*, bayarin*, singil*, invoice*, bayaran, bilihin, sinisingil*, naniningil*, siningil*, pagsingil*, paniningil*, statement*, soa, sisingilin*, resibong, maningil*, billing*, singilin*',
    buy: 'bili, biling, bumili*, bibili*, binili, biniling, bilhin*, nabili*, bumibili*, binibili*, namili*, mamimili*, mamili, pabili, pabiling, pambili*, nakabili*, makabili*, bumli, bblhin, bibilhin*, ibili*, pagbili*, binilhan*, mabili, mabiling, napamili*, pinamili*, bnili, buy, bibilin, nagpabili*, kabibili, ipabili, bilhan*, magshopping, bought, namimili*, mabibili*, nagshopping, purchase*, bilhin mo, bumili ka, makakabili, pagbili',
    sell: 'benta*, nagbebenta*, binebenta*, ibenta*, tinda, tindang, nagtitinda*, ibinebenta*, nagbenta*, magbenta*, tinitinda*, naibenta*, nabenta*, tindera*, tindero*, ibebenta*, bentahan*, pagbebenta*, binenta*, ibinenta*, tinitindahan, sell*, magtitinda*, nagbbenta, magtinda, pinagbentahan, paninda*, reseller*, seller*, sold',
    order:
      'order*, inorder*, umorder*, oorder*, inoorder*, nagorder*, orderin*, iorder*, umoorder*, oorderin*, pumunta ng order, nag order, mag order, magorder*, orders, in-order, pag order, naorder*, nakaorder, paorder*, pa order, umordr, ordr, um-order, makaorder, checkout, nacheckout',
    deliver:
      'deliver*, hatid*, ihatid*, naideliver*, idedeliver*, dineliver*, dadalhin*, lbc, jnt, inihatid*, nadeliver*, nagdeliver*, magdeliver*, i deliver, ideliver*, inaadeliver, delivery*, rider*, padala, hinatid*, ihahatid*, dinala, naghatid*, maghahatid*, lalamove, grab express, shipping, shipped, i ship, ship, mag deliver, ihinatid, naihatid*, dinedeliver, padeliver*, maideliver*, delivri, pagdedeliver, j&t, courier*, shopee express',
    parcel:
      'parcel*, package*, pakete*, item*, kahon*, box, parsel*, bagahe*, balikbayan, padala*, produkto*, paketeng, balikbayan box, product*, parcl, paninda, items, karton',
    pickUp:
      'sundo*, susunduin*, sunduin*, kukunin*, kunin*, pick up, pickup*, pickupin, susundo*, kinuha, kinuhang, sinundo*, pasundo*, nagsundo*, magsundo*, kukuha*, sumundo*, pinick up, ipick up, i-pick up, makukuha*, kumuha*, pick-up, sinusundo*, iclaim*, claim, claims, makuha, ipapasundo, pasunduin, pinik up, sundin',
    returnGoods:
      'ibalik*, isauli*, ibabalik*, refund*, palit*, balik bayad, pinapalitan*, isoli, sauli*, ibinalik*, marefund*, irefund*, i refund, irerefund*, palitan*, papalitan*, pinalitan*, ipapalit*, exchange*, return*, ireturn*, naibalik*, ipalit*, binalik, ibinabalik*, pagbabalik*, i return, nirefund, mag refund, magparefund, parefund, pabalik ng pera, soli, soling, isinauli*, papalit, ibalik na, papalitan',
    bookReserve:
      'book, books, booked, booking, booking*, magpareserba, magpabook*, nagpabook*, reserba*, reserbasyon*, nagreserve*, magreserve*, mag book, nag book, ibook*, pareserve*, pa reserve, magbook*, nagbook*, reservation*, reserve*, pabook*, pareserba, ireserve*, mag reserve, nareserve, i reserve, i book, nagpareserve*, magpareserve*, nakabook, naka book, nireserve',
    appointment:
      'appointment*, iskedyul*, tipanan*, apointment*, schedule*, sched*, oras ng appointment, konsulta*, slot, slots, checkup*, check up, takdang oras, magpacheck up, paschedule*, magpaschedule, nakaschedule, naka schedule, resched*, iskedyul, appt, magpakonsulta, ipa schedule',
    meeting:
      'meeting*, pulong*, miting*, pagpupulong*, magpulong*, meting*, kumperensya*, komperensya*, nagpupulong*, nagmeeting*, zoom*, seminar*, may meeting, minutes of, pinulong, pagtitipon*, conference*, webinar*, usap, nagmemeeting, magmeeting',
    invite:
      'imbita*, inimbita*, imbitahan*, iniimbitahan*, imbitasyon*, invite*, yaya*, niyaya*, inimbitahan*, inimbitahan, inaanyayahan*, paanyaya*, anyaya*, iinvite*, ininvite*, nag iimbita, invitation*, rsvp, yayain*, niyayaya*, inaaya*, inaya*, ayain*, nagyaya*, nagyayaya*, iniinvite*, imbitado, nag imbita, kumbida*, kinumbida*, kumbidahin',
    contract:
      'kontrata*, kasunduan*, contract*, kontratang, agreement*, kasulatan*, kundisyon*, kondisyon*, terms*, lock in, lock-in, lockin, tos, kontrata ko',
    sign: 'pirma*, pumirma*, lagda*, pirmahan*, nilagdaan*, lumagda*, sign, signg, signs, signed, signing, pinirmahan*, nakapirma*, pipirma*, lagdaan*, pipirmahan*, signature*, nagpirma, papirma*, isign*, pirmado*, magpirma, pirmang, nakalagda, pumipirma',
    card: 'card*, kard*, tarheta*, credit card, debit card, kard ko, atm card, crdt card, ccard, cc, card ko, beep card, visa, mastercard',
    phone:
      'telepono*, cellphone*, phone*, cp, selpon*, cell*, mobile*, celfone*, fone*, teleponong, landline*, selfon*, celpon*, iphone*, android*, smartphone*, samsung, cphone, tawagan, tel, cellfone, oppo, vivo',
    number:
      'numero*, number*, num, nmbr, no, numbr, #, cp no, cel no, cp number, numerong, bilang, numbr ko, nmber, nos, digits, cellphone number, contact number, numbers, nombor, nombro, digit',
    newNumber:
      'bagong number, bagong numero, new number, nagpalit ng number, nagpalit ako ng number, bagong sim, new num, bago kong number, bago kong numero, nagpalit na ng number, new no, bago na ang number, number ko na to, bago nyang number, nagpalit ng numero, bago na number ko, ito na number ko, new sim, nag palit ng number, bago ko number, eto na bago kong, new owner, nagchange number, change number, bagong nomer, bagong may ari, bago na may ari, nagpalit ng sim, eto bago kong number, bagong cp, bagong phone, number ko bago, roaming number ko',
    simCard:
      'sim, sims, simcard*, globe, smart, tnt, tm, sun, dito, network, sim ko, telco*, provider*, load*, gomo, dito sim, paload*, sun cellular, pldt, converge, operator, magpaload*, nagpaload*, simkard, esim, pa load, carrier, talk n text',
    email:
      'email*, e-mail, mail, mails, mailed, mailing, gmail*, e mail, yahoo, emil, emailan, iemail*, nag email, nagemail*, inemail*, mag email, magemail*, i email, i-email, ineemail*, nag eemail, nageemail*, mga email, imeyl, eml, inbox, email address, emeyl, liham elektroniko',
    letter:
      'sulat*, liham*, koreo*, letter*, sulatan, snail mail, post, posted, mail, sobre*, selyo*, philpost, liham na, koreyo, kartero*, post office',
    name: 'pangalan*, apelyido*, name, nameng, names, ngalan*, pangalang, nym, nagngangalang*, pangaln, nmae, pangalan ko, palayaw*, alyas, nick, pinangalan, pngalan, ngaln, surname, apelido*',
    address:
      'tirahan*, address*, adress*, tinitirhan*, lugar*, direksyon*, adres*, lokasyon*, addr, zip code, location*, kinaroroonan*, adrress, tinitirahan*, saan nakatira, loc',
    birth:
      'kapanganakan*, kaarawan*, birthday*, ipinanganak*, bday*, pinanganak*, bertdey, kaarawang, nanganak*, isinilang*, kapanganakan ko, birthdate, petsa ng kapanganakan, manganak*, bdate, b-day, bertday, dob, date of birth, manganganak*, birth, buntis*, pinag buntis, kabuwanan, hbd, nativity, isilang*',
    age: 'edad*, gulang*, taong gulang, menor*, idad*, edad ko, menor de edad, underage, taon gulang, age, ilang taon, bata pa, edaran, may edad, minor de edad, minor, matanda na, 18 pataas',
    document:
      'dokumento*, papeles*, pasaporte*, passport*, id, form, forms, papel*, sertipiko*, dokumentong, ids, lisensya*, lisensiya*, birth certificate, requirements, certificate*, nbi, psa, document*, docs, clearance, valid id, porma, psa birth, katibayan, license*, barangay clearance, umid, cedula, sedula',
    copy: 'kopya*, kopyahin*, xerox*, print*, kinopya*, kopyang, soft copy, hard copy, duplicate*, photocopy*, iprint*, i print, pina xerox, pakopya*, ipaxerox, copy, pinaxerox, cpy, kinokopya*, paprint*, iscan, scan, scang, softcopy',
    photo:
      'litrato*, larawan*, picture*, pic, pics, selfie*, picturan, nagselfie, piktyur*, ratrato, retrato*, photo*, pix, litratong, kinunan, pektyur, mag picture, foto, image*, mag-picture, groupie, pektur',
    video:
      'video, videong, videos, bidyo*, vid, vids, clip, tiktok*, youtube*, nag video, vidyo*, videohan, yt, vlog*, record, records, recorded, recording, ivideo, magvideo, nirecord*, vc, video call, reels',
    website:
      'website*, site*, page*, web, websayt*, online*, fb, facebook*, pahina*, fb page, webpage, portal, www, sa fb, ig, instagram, twitter, fb acct, sayt',
    link: 'link*, url, linkk, linq, kawing, pinapindot, i click, iclick*, clickin, kliniklik, i-click, https, http, qr code, qr, lnk',
    app: 'app, apps, application*, aplikasyon*, apk, download*, idownload*, dinownload*, install, iinstall*, i download, i install, ap, aplikasyong, programa, software, nagdownload*, magdownload*, mag download, ininstall*, nag install, nagiinstall, playstore, naginstall',
    internet:
      'internet*, wifi*, net, data, signal*, mobile data, koneksyon*, koneksiyon*, walang signal, connection, fiber, wi-fi, wayfay, walang net, router, modem, gb, intrnet, broadband, nawala ang net',
    computer:
      'kompyuter*, computer*, laptop*, pc, loptop, kompyuter, tablet, tablets, desktop*, lapt0p, lappy, ipad, komputer, pisonet, com shop, comshop, mac',
    password:
      'password*, pin, otp, code*, pass, login*, kodigo*, passcode*, mag log in, log in, pw, nag log in, passwrd, maglogin, mag login, verification code, username, nakalimutan ang password, paswerd, magla login, naglogin',
    battery:
      'baterya*, charger*, charge*, lowbat*, bat, nag charge, low bat, battery*, dead bat, nagcharge*, icharge*, bateryang, empty bat, powerbank, power bank, lobat*, deadbatt, batt, lowbatt, naka charge, nagchacharge*, nagcharge, i charge, batery',
    press:
      'pindot*, pindutin*, click, clicked, clicking, pinindot*, type*, iclick*, i click, pumindot*, button, tap, itap, ipindot, press*, pinipindot*, napindot*, napinndot, iclik, itype*, i type, enter, mag type, dial*, kinlik, pakipindot, clinick, pindotin, klik, pipindutin',
    wordN:
      'salita*, salitang, word*, kataga, katagang, wika*, lengguwahe*, pangungusap*, lenggwahe, lengwahe, tagalog, ingles, english, parirala, filipino, bisaya',
    fileFormat: 'csv, excel*, pdf, json, xml, file*, word file, doc, docs, xlsx, format, pormat, docx, word, txt, spreadsheet, jpeg',
    privacy:
      'pribasiya, privacy*, pribado*, dpa, gdpr, data privacy, proteksyon ng data, pribadong, personal*, kumpidensyal*, data privacy act, confidential*, private, kompidensyal*, npc, proteksyon, pang personal, ra 10173, lihim*, sikreto*',
    law: 'batas*, legal*, karapatan*, ilegal*, labag sa batas, naaayon sa batas, batas na, karapatang, nilalabag*, paglabag*, lumalabag*, bawal sa batas, law, illegal*, labag, iligal*, nilabag*, ligal*, lumabag*, regulasyon, republic act, karapatan ko, alituntunin',
    lawyer:
      'abogado*, abugado*, korte*, kaso, kasong, demanda*, idedemanda*, kasuhan*, kakasuhan*, idemanda*, attorney, atty, nagsampa*, hukuman*, isasampa*, magdedemanda*, magdemanda*, husgado*, ihahabla, habla*, ihabla, kinasuhan*, sasampahan*, sampahan*, hukom*, small claims, mananagot, court, lawyer*, hahabla, sampa, sampang, asunto',
    police:
      'pulis*, police*, pulisya*, nbi, pnp, police station, istasyon ng pulis, pulisan, presinto*, barangay*, baranggay*, brgy, blotter*, ipapulis*, ipapapulis*, pulise, cybercrime*, tanod, ipapapulis, ipablotter, ipa blotter, cidg, 911, parak, ipapabarangay',
    complain:
      'reklamo*, nagrereklamo*, magreklamo*, irereklamo*, ireklamo*, report*, isusumbong*, sumbong*, magrereklamo*, irereport*, ireport*, nirereport*, inireklamo*, reklamong, inireport*, nireport*, mag report, nag report, magsumbong*, nagsumbong*, magsusumbong*, isumbong*, complain*, i report, i-report, ipapatulfo, tulfo*, ipa tulfo, ipatulfo, i-rereport, magrereport*, hinaing, nagreklamo*, ire report, sumbungan, ipapa tulfo, magreport, dudulog, dulog',
    threaten:
      'kung hindi, babala*, kundi, kung di, makikita nyo, huling babala, makakarating, binabalaan*, mananagot*, huling beses, pag di kayo, kapag hindi, pag hindi, aksyon*, kung ayaw nyo, pagsisisihan*, legal action, pagbabanta, banta*, nananakot*, takutin*, warning*, huling paalala, pinagbabantaan*, hahantong, lagot*, pag inulit nyo, pag di nyo, magsisisi*, gagawa ng aksyon, or else, isa pa, isa pang text, malilintikan, last warning, kung hindi kayo titigil, makakatikim, sinusubukan nyo, subukan nyo',
    authority:
      'awtoridad*, ntc, npc, dti, gobyerno*, national privacy commission, opisina ng gobyerno, maykapangyarihan, bsp, dole, sec, ntc complaint, pamahalaan*, dict, otoridad*, kinauukulan*, dilg, cic, komisyon, senado, doj, city hall, munisipyo*',
    proof:
      'patunay*, ebidensya*, proof*, screenshot*, patunayan*, ebidensiya*, ss, katibayan*, magpapatunay*, pruweba*, pruweba, nagpapatunay*, mapatunayan*, pinatunayan*, may pruweba, testigo*, saksi*, resibo*, na screenshot, naka screenshot, scrshot, verification',
    mistake:
      'mali, maling, pagkakamali*, error*, nagkamali*, mali kayo, kamalian*, nagkakamali*, magkamali*, namali*, mali mali, sablay*, wrong*, pagkamali*, nagkamale, aksidenteng, mali po, mistake*, palpak*, kapalpakan, namamali, incorrect, male',
    wrongPerson:
      "maling tao, maling numero, wrong number, hindi ako yan, hindi ako, maling number, mali ang number, wrong sent, hindi ako si, sino to, sino ito, hindi ko kilala, sino po sila, wrong send, sino po ito, sino ba to, hindi po ako si, hindi kita kilala, di kita kilala, wrong person, di ako si, di ko kilala, hu u, hu u po, sino ka, sino ka ba, hindi ko po kilala, who's this, who is this, who u, sino po kayo, hindi ako yun, di ako yan, walang ganyang tao, walang ganyan dito, maling tao po, maling num, hindi po ako yan, cno to, cno po to, hindi ako yung, mali po ang number, mali po kayo, wrong num, di kilala, mali kayo ng number, walang ganyang pangalan, mali kayo ng text",
    correct:
      'tama, tamang, wasto*, tumpak*, sakto*, tama naman, totoo*, tama po, eksakto*, correct*, tama ka, totoong, katotohanan*, wastong, tumama, right, akma, swak',
    lie: 'kasinungalingan*, sinungaling*, nagsisinungaling*, nagsinungaling*, peke*, pekeng, hindi totoo, magsinungaling*, di totoo, lie, fake*, gawa gawa, echos, imbento*, echosero, di tunay, nag imbento, bolero*, bola, binobola*, gawa-gawa, chismis, nanloloko*, panloloko*, echosera, kasinungalingang, false',
    spell:
      'baybay*, spelling*, mali ang spelling, ispeling*, maling spelling, nagbaybay, maling pangalan, mali pangalan ko, mali spelling, mali ang pangalan, spell*, ispel, inispel, mali ang baybay, typo, mali spelling ng pangalan',
    change:
      'palit*, palitan*, pinalitan*, baguhin*, binago*, nagbago*, magbago*, nagpalit*, magpalit*, papalitan*, babaguhin*, pagbabago*, change*, nagpalet, ichange, i change, pinapalitan*, magpapalit*, mabago*, nabago*, ipalit*, napalitan*, mapalitan*, pagpapalit*, nagbabago*, bumago, lumipat, binabago*, pagpalit*, mag change, mag bago, paiba, nagchange*, pinapapalitan, pakipalitan*, magbabago*, ilipat, iba na, nag iba, i edit, edit',
    update:
      'iupdate*, i update, update*, ayusin*, itama*, i-update, iwasto*, pakiayos*, inupdate*, inayos*, pakiupdate*, paki update, naupdate*, naayos*, maupdate*, maayos*, itatama*, ina update, mag update, nag update, pag aayos, aayusin*, pagtatama*, ayos*, iayos*, na update, pakitama, maitama, correction, iwawasto, ipaayos*',
    outdated:
      'luma, lumang, hindi na wasto, dating numero, expired*, dating address, hindi na akin, luma na, di na valid, hindi na valid, dati kong, dating number, naluma, di na updated, di na gumagana, old, hindi na active, di na active, hindi na ginagamit, invalid, laos*, sinauna*, paso na, nakalipas, dating may ari, lipas*',
    newOne:
      'bago, bagong, bgo, new, kabago bago, bagung, panibago*, sariwa*, presko*, bagong bago, bago lang, kakabago, pinakabago*, latest, bagu, fresh, kamakailan',
    know: 'alam, alam ko, di ko alam, kilala*, malaman, malamang, nalaman*, nalalaman*, alam mo, ewan*, kakilala*, kilala mo, kilalang, ko alam, nakikilala*, alam nyo, kaalaman*, inaalam*, alamin*, aware, know, alm, alam ba, nakakaalam*, nakilala*, aalamin*, makilala*, malay ko, di ko kilala, walang alam, malay, alam namin, kabisado, makikilala, di q alam, alam nya',
    think:
      'akala*, isip*, palagay*, tingin*, sa tingin ko, inakala*, iniisip*, mag isip, naisip*, naniniwala*, isipin*, paniwala*, nag iisip, hinala*, tingin ko, naiisip*, inisip*, pala, feeling*, maniwala*, kala, kalang, kala ko, nagiisip*, pagiisip, magisip*, think, nag isip, opinyon*, sa palagay, paniniwala*, feel ko, pakiramdam ko, pinag iisipan, pinag isipan',
    understand:
      'intindi*, naintindihan*, naiintindihan*, maintindihan*, unawa*, unawain*, nauunawaan*, gets*, maunawaan*, nagets*, intindihin*, naunawaan*, magets, naiintindhan, gets ko, nkakaintindi, nakakaintindi*, nakaintindi*, getz, malinaw*, umintindi*, umunawa*, iniintindi*, inuunawa*, pag unawa, inintindi*, gets nyo, understand*, maiintindihan*, nage gets, nagkakaintindihan, nauunawan, alintana, batid*, makaintindi, pang unawa',
    remember:
      'tandaan*, naalala*, alala, alalang, maalala*, natatandaan*, naaalala*, remind*, paalala*, ipaalala*, tanda ko, alalahanin*, maaalala*, pinaalala*, ipapaalala*, remember*, natandaan*, iremind, nagpapaalala, alaala*, iparemind, tatandaan',
    forget:
      'kalimutan*, nakalimutan*, limot*, nakakalimutan*, kinalimutan*, makalimutan*, makakalimutan*, nalimutan*, kalimot*, nakalimot*, forget, malimutan*, nkalimutan, limutin*, makalimot, forgot, nalimot, kalimutin',
    mean: 'ibig sabihin, kahulugan*, sabihin mo, ibig mong sabihin, tinutukoy*, meaning, ano ibig, bale, ibig ko sabihin, mean, tukoy, ibig nyong sabihin, kumbaga, means, ang ibig, pakahulugan',
    say: 'sabi, sabing, sinabi*, sabihin*, sinasabi*, nagsabi*, sasabihin*, magsabi*, sinabihan*, sabhin, nasabi*, kwento*, sbi, cnabi, pasabi*, masabi*, sabihan*, nagsasabi*, magsasabi*, ipaalam*, abisuhan, sinsabi, pakisabi*, say, banggit*, nabanggit*, binanggit*, ipinaalam*, pinagsasabi*, sinabi na, snabi, sabe*, sinabe, sb, wika, inform*, pinaalam*, tell, nagsb, sabihn',
    ask: 'tanong*, magtanong*, nagtanong*, itanong*, tinanong*, hiling*, humihiling*, hiniling*, hinihiling*, hiningi*, humihingi*, pakiusap, nakikiusap*, itatanong*, patanong, humiling*, humingi*, magtatanong*, nagtatanong*, tinatanong*, tanungin*, hinihingi*, request*, hingi*, makikiusap*, matanong*, hihingi*, ask, hingin*, patanong po, tatanong*, makahingi*, manghingi*, rinequest, nag request, nirerequest*, pinapakiusap, inquire, mag inquire, nagrequest*, magrequest*, hilingin*',
    speak:
      'usap*, mag usap, kausap*, kausapin*, magsalita*, nagsasalita*, makausap*, nag uusap, kinausap*, kausapin mo, chika*, kwentuhan*, mag usap tayo, nag usap, nakausap*, makipag usap, usapan*, salita, nakikipag usap, kinakausap*, magusap*, nagusap*, naguusap*, kakausapin*, daldal*, chismis*, nagsalita*, pag usapan, chat*, ka chat, pakiusapan, pinag uusapan, tsismis, magkwentuhan, makikipag usap, speak, talk, pag-usapan, mag-usap, nakikipagusap',
    explain:
      'paliwanag*, ipaliwanag*, ipinaliwanag*, magpaliwanag*, pinaliwanag*, liwanagin, nagpaliwanag*, explain*, paliwanagan, linawin*, iexplain, nagpapaliwanag*, pakipaliwanag, klaruhin*, paki explain, pa explain, detalyado, ipapaliwanag, liwanag, linaw',
    show: 'ipakita*, pakita, pakitang, ipinakita*, pinakita*, magpakita*, show, shows, showed, showing, pakita mo, nagpakita*, patingin*, ipinapakita*, ipapakita*, nagpapakita*, pasilip*, pinapakita*, pakikita, pakitaan, patingen, papakita, ishow',
    see: 'kita, kitang, nakita*, nakikita*, makita*, tingnan*, tignan*, tingin*, tiningnan*, makikita*, kitang kita, nkita, tingnan mo, nanood*, tumingin*, titingnan*, panoorin*, nakatingin*, tumitingin*, tinignan*, tinitignan*, kikita*, silip*, see, look, napansin*, pansin*, titignan*, sumilip*, tgnan, mkita, nasilip, pagtingin*, napapansin*, watch, pinapanood*, manood*',
    hear: 'rinig*, narinig*, dinig*, naririnig*, pakinggan*, makinig*, nakikinig*, nadinig*, marinig*, makarinig*, pinakinggan*, nabalitaan*, maririnig*, pakikinig*, naririning, nakarinig*, pinapakinggan*, rinig mo, hear, balita ko, nariring, madinig',
    find: 'hanap, hanapin*, hinahanap*, naghahanap*, nahanap*, natagpuan*, nakita, nhanap, matagpuan*, maghanap*, hinanap*, mahanap*, hahanapin*, naghanap*, pahanap*, mahahanap*, paghahanap*, nakapulot*, napulot*, pakihanap, find, search*, sinearch, isearch, hanp, looking for',
    lose: 'nawala*, nawawala*, naiwala*, wala na, mawala*, nawalan*, mawawala*, winala*, lost, naiwan*, nawaglit*, mawalan*, nwala, lose, mawaglit, talo, nawalang, nalugi, lugi*',
    give: 'bigay*, binigay*, ibigay*, magbigay*, nagbigay*, bibigyan*, binigyan*, bigyan*, pahingi*, penge*, ibibigay*, binibigay*, nagbibigay*, bgy, ibinigay*, binibigyan*, ibinibigay*, abot*, iabot*, pagbibigay*, magbibigay*, pagbigay*, give, mabigay*, iabot, naibigay*, maibigay*, pabigay*, pakibigay*, pabigyan, ipamigay*, pinamigay*, bgay, namimigay, hingi, bnigay, inabot*, provide, peram',
    take: 'kunin*, kinuha, kinuhang, kumuha*, kukunin*, kuha*, kinukuha*, nakuha*, kumukuha*, kukuha*, makuha*, kunan*, nakakuha*, hablot, makakuha*, kinunan*, makukuha*, kuhain*, pagkuha*, nagkuha, take, pakuha*, kuhanin*, nakukuha*, pinakuha, angkin, dinampot, nakuhaan',
    bring:
      'dala, dalang, dalhin*, dinala, dinalang, magdala*, nagdala*, dadalhin*, dalahin, dalhan*, madala, madalang, nadala, nadalang, padala, dadalhan, nagdadala*, may dala, magdadala*, pakidala*, dinadala, dinadalang, nakadala, bitbit*, bitbitin, bring, hatid, pinadala, pagdala, dlhin',
    put: 'ilagay*, nilagay*, lagay*, maglagay*, inilagay*, ilapag*, naglagay*, lagyan*, ilalagay*, nilalagay*, nakalagay*, lalagyan*, pagkakalagay, inilalagay*, nilagyan*, paglalagay*, pakilagay*, put, ipinasok, ipasok*, itabi*, naglalagay*, isama*, isinama*, sinama, sinamang, isali*, sinali*, patong, ipatong, nakapatong, idagdag, ilgay, naisama',
    hold: 'hawak*, hawakan*, tago*, itago*, nakatago*, itabi*, hinahawakan*, naka save, hinawakan*, nakaimbak*, iniimbak*, imbak*, itinago*, itinatago*, nakasave*, tinago*, nagtatago*, hawak nyo, may hawak, isinave, sinave, tinatago*, tagu, tagung, save*, isave*, pinanghahawakan, nagtago*, store, keep*, taglay, nakatabi*, nasa inyo, nag store',
    have: 'may, meron, mayroon, mayrong, merong, mayron, nasa, mern, mron, may ako, meron akong, mayroong, meron ako, nagkaroon*, magkaroon*, have, meroon, wala, taglay*, may mga, nagkakaroon*, magkakaroon*, mayroon akong, has, pagkakaroon, miron, meyron, mey, meron po',
    use: 'gamit*, gamitin*, ginagamit*, ginamit*, gumamit*, nagagamit*, gagamitin*, paggamit*, gumagamit*, gamit nyo, magamit*, nagamit*, ginagamet, use, used, gagamit*, inuse, iuse, magagamit*, using, gumagamet, pinapagamit, magamet, naka use',
    process:
      'proseso*, iproseso*, pinoproseso*, pagproseso*, proseso nyo, prinoseso*, pagpoproseso*, iprocess*, process*, suriin*, sinusuri*, pagsusuri*, iniproseso, minomonitor*, i process, pagpo proseso, prosesong, ipoproseso*, naproseso*, maproseso*, tracking, profiling, inaanalyze, ipinoproseso*',
    automatic:
      'automatic*, awtomatik*, awtomatiko*, robot*, makina*, bot, auto, auto reply, automated*, kusa*, kusang, machine, chatbot*, algorithm, awtomatikong, autoreply, ai, computer generated, nag aauto, bots',
    human:
      'tao, totoong tao, tunay na tao, empleyado*, agent*, tauhan*, ahente*, customer service, staff*, kawani*, taong kausap, cs, csr, tawuhan, operator, human, totoong, live agent, representative*, kinatawan*, real person, hotline, manggagawa, tao ba',
    share:
      'ibahagi*, ibinahagi*, share*, ipamigay*, ibigay sa iba, ipakalat, ibinabahagi*, ishare*, shinare*, sini share, pinamigay*, nagshare*, pagbabahagi*, magshare*, ipinamimigay*, ikalat*, kinakalat*, ikinalat*, pinagkalat*, i share, i-share, nag share, ibahagi sa, pinapamigay*, ipamahagi*, leak*, magbahagi*, nileak, ipagkalat*, pinagbili, ipagkakalat, shineshare, paki share, binahagi*',
    thirdParty:
      'third party, ibang kompanya, ibang kumpanya, ibang tao, ikatlong partido, 3rd party, partner*, kasosyo*, ikatlong panig, iba pang kompanya, sa iba, kaninuman, third parties, ibang partido, kanino man, third-party, affiliate*, ibang company, kahit kanino, kasosyong',
    transferData:
      'ilipat*, inilipat*, paglipat*, transfer*, itransfer*, export*, iexport*, mailipat*, i export, i transfer, nilipat*, ililipat*, pagtransfer, malipat, mag transfer, iport, port, mag port, ipasa, i-export, paglilipat*, mnp',
    limit:
      'limitahan*, limitado*, limit*, ilimit*, hangganan*, ihinto muna, bawasan*, pansamantala*, nililimitahan*, pinaghigpitan, nilimitahan*, pagbawas*, suspend*, isuspend*, suspendihin, sinuspinde*, pause*, ipause*, higpit*, higpitan*, paghihigpit*, hold muna, i hold, ihold, nakahold, freeze, muna, nalimitahan, paglilimita, hanggan',
    check:
      'check*, icheck*, tsek*, tingnan*, suriin*, chineck*, pa check, pacheck*, i check, chinecheck*, checheck, sinuri*, beripik*, verify*, iverify*, beripikahin, magcheck, mag check, pakicheck*, paki check, chk, chek, ichek, nagcheck*, iche check, pakisuri, titsek, na check, nacheck, rebyu, repaso',
    confirm:
      'kumpirma*, kumpirmahin*, confirm*, kinukumpirma*, pakikumpirma*, iconfirm*, nagkumpirma*, kumpirmado*, kumpirmasyon*, cnfrm, kinumpirma*, paki confirm, i confirm, pakiconfirm*, magconfirm, mag confirm, nag confirm, naconfirm*, na confirm, ikumpirma*, pinapakumpirma, kompirm*, tiyakin*, makumpirma, kinoconfirm, pagkumpirma',
    choose:
      'pili, piling, pumili*, pinili*, pipiliin*, piliin*, napili*, desisyon*, magdesisyon*, nagdesisyon*, papili*, namili, pumipili*, mapili*, pinipili*, desididong, desidido*, nag decide, choose, decide*, pagpili*, mamili, magpasya*, nagpasya*, pagpapasya*, pasya, pasyang, select, makapili, choice, nakapili, pick',
    open: 'bukas*, buksan*, nagbukas*, magbubukas*, binuksan*, bukas na, open*, pagbukas*, bubuksan*, nakabukas*, magbukas*, nagbubukas*, binubuksan*, mabuksan*, iopen, mag oopen, i open, bumukas*, nag open, mabubuksan, nabuksan, bukas ba, inopen',
    close:
      'sara, sarang, isara*, sarado*, nagsara*, magsasara*, sinara*, sarhan*, close*, magsara*, isasara*, isinara*, nagsasara*, saradong, pagsara*, nakasara*, iclose*, i close, sarado na, pasara*, pinasara*, clinose, sinarado, ipasara*, isarado, shut down',
    start:
      'simula*, magsimula*, nagsimula*, umpisa*, umpisahan*, magsisimula*, mag umpisa, sinimulan*, start*, nag start, nagumpisa*, nagsisimula*, simulan*, nagstart*, magumpisa, inumpisahan*, mag uumpisa, mag start, magstart*, panimula*, nag umpisa, pasimula*, umumpisa, uumpisahan, magsstart, istart*, i start, uumpisa, sisimulan',
    resume:
      'ituloy ulit, simulan ulit, ibalik ulit, i on ulit, ituloy muli, simulan muli, resume, buksan ulit, restart, ipagpatuloy muli, balik ulit, resubscribe, activate ulit, pabalik ulit, reactivate*, ireactivate, iresume, magsimula ulit, magsubscribe ulit, mag subscribe ulit, ibalik nyo, unmute, ibalik na',
    goOn: 'tuloy*, ituloy*, magpatuloy*, patuloy*, ipagpatuloy*, tuloy tuloy, nagpapatuloy*, tumuloy*, tuloy pa rin, tuluy tuloy, continue*, tinuloy*, itutuloy*, tutuloy*, nagpatuloy*, itinuloy*, tuluyan*, tuloytuloy, matutuloy*, matuloy*, tuloy-tuloy, tuluy-tuloy, pagpapatuloy*, natuloy*, tinutuloy*, ipinagpatuloy*, magtuloy, go lang, go on, patuluyin',
    come: 'punta*, pumunta*, pupunta, pupuntang, dumating*, darating*, dating*, halika*, punta ka, sama, samang, sumama*, parating*, halina*, ppunta, pumunta ka, lika*, sasama, sasamang, dumalo*, dadalo*, punta kayo, papunta*, dadating*, pinuntahan*, puntahan*, lapit*, pnta, come, dadaan*, daan, daang, dumaan*, kadarating, dtng, sumipot, sisipot*, aattend, umattend, attend, mag attend, papunta na, on the way, pumasok*, samahan mo, sumama ka',
    go: 'punta*, pumunta*, pupunta*, alis, aalis, lakad*, papunta*, pnta, umalis*, pumupunta*, lalakad*, nagpunta*, ppunta, magpunta*, uwi, uwing, uuwi*, umuwi*, pauwi*, go, pasok*, papasok*, pupuntahan*, lumakad*, larga*, gora*, gogora, otw, papunta na, lalabas*, labas*, pinunta, punta tayo, naglakad, alis na, puntahan, pagpunta*, lumarga, going, sugod, aalis na, papasok na',
    comeBack:
      'bumalik*, babalik*, balik, pabalik*, uwi, uwing, uuwi*, umuwi*, bumabalik*, pauwi*, pagbalik*, nakauwi*, bblik, nakabalik*, makauwi*, makabalik*, umuuwi*, pag uwi, nag uwian, binalikan*, balikan*, bmalik, babalikan*, uwian*, pagbabalik*, back, bumlik, pag-uwi, nakauwi na, uwi na, papauwi',
    arrive:
      'dumating*, darating*, nakarating*, dating*, dadating*, parating*, nandito na, andito na, makarating*, pagdating*, dumarating*, nakadating*, padating*, dting, kararating*, kakarating*, arrive*, makadating*, makakarating*, dito na, nakarating na, nandyan na, malapit na ako, andyan na, dumateng, nandun na, rating',
    wait: 'hintay*, hintayin*, naghihintay*, maghintay*, hinihintay*, antay*, antayin*, nag aantay, sandali lang, teka*, wait*, naghintay*, hinintay*, inaantay*, hihintayin*, maghihintay*, antabay*, tagal ng hintay, mag antay, nagaantay*, magantay, aantayin*, inantay*, hintayan, naghintay, w8, w8ing, teka lang, nakapila, abang*, nag aabang, antayan, waiting, inaabangan, nag antay, paghihintay*, pahintay, kahihintay, maantay, intay*, nag iintay, intayin',
    stay: 'manatili*, nananatili*, dito lang, tumira*, mananatili*, stay, stays, stayed, staying, dito muna, nanatili*, mag stay, nag stay, pirmi*, namalagi*, mamalagi, tumigil sa, nagstay, magstay*, nakitulog*, makikitulog*, makitulog*, overnight, mag overnight, tumuloy sa, nakatambay, tambay*, tatambay, maiwan, magpaiwan, naiwan sa',
    live: 'nakatira*, tira, tirang, nakatira ako, tumitira*, naninirahan*, buhay*, nabubuhay*, mabuhay*, titira*, tumira*, nanirahan*, nakatera, live, taga, tagang, naninirahang, tira ko, buhay pa, manirahan*, ntira, namumuhay, pamumuhay*',
    moveHouse:
      'lumipat*, lilipat*, naglipat*, bagong address, bagong bahay, lumipat ng bahay, lumipat na kami, naglipat bahay, lumipat na ako, paglipat ng bahay, bagong tirahan, maglilipat*, nakalipat na, lipat bahay, bagong lipat, new address, lilipat kami, lipat*, nag lipat, maglipat*, moved, nag move out, move out, naglilipat*, bagong tinitirhan',
    abroad:
      'abroad*, ibang bansa, ofw, labas ng bansa, nasa abroad, saudi*, overseas, sa ibang bansa, dayuhan*, banyaga*, roaming*, dubai, hongkong, singapore, nag abroad, international*, mag abroad, nangibang bansa, hong kong, qatar, uae, taiwan, migrante, foreigner*, nag aabroad, japan, seaman',
    travel:
      'byahe*, biyahe*, bumyahe*, bumiyahe*, magbyahe*, travel*, lakbay*, pasyal*, nagbyahe*, bumabyahe*, namasyal*, mamasyal*, maglakbay*, naglakbay*, bumibiyahe*, gala, galang, nagbibiyahe*, paglalakbay*, byaheng, lakwatsa*, bbyahe, bibyahe*, babyahe*, gumala*, gagala*, nagtravel, magtravel, trip, road trip, mag byahe, roadtrip, naglalakbay*, bumabiyahe*, magbiyahe*, nabyahe, byhe, nag out of town, out of town',
    holiday:
      'bakasyon*, nagbakasyon*, magbabakasyon*, piyesta opisyal, walang pasok, holiday*, vacation*, leave, day off, nagbabakasyon*, magbakasyon*, naka leave, off, long weekend, nakaleave, rest day, fiesta*, bakasyong, restday, sembreak, naka bakasyon',
    work: 'trabaho*, nagtatrabaho*, work, works, worked, working, opisina*, nagtrabaho*, magtrabaho*, hanapbuhay*, duty*, shift*, trabahong, trbaho, ofis*, pasok*, papasok*, office*, nagwowork*, magwork, nasa work, nag work, job, jobs, pagtatrabaho*, katrabaho*, tinatrabaho, overtime, ot, gawain*, trabho, mag work, nag tatrabaho, raket, sideline, wfh, propesyon, pumasok',
    boss: "boss*, amo, among, katrabaho*, manager*, bosing, supervisor*, bossing*, kasamahan*, tl, maneger, visor, sir, officemate*, mam, maam, ma'am, ceo, superbisor, bisor, hr, direktor",
    retire:
      'retirado*, retired*, nagretiro*, pensyonado*, walang trabaho, magretiro*, nagretire, retire*, natanggal sa trabaho, tanggal sa trabaho, unemployed, walang work, nawalan ng trabaho, wala akong trabaho, jobless, wala ng trabaho, natanggalan ng trabaho, pensionado*, magreretiro*, pagreretiro*, tambay, nag awol, wala na akong trabaho',
    study:
      'aral*, nag aaral, mag aral, estudyante*, pag aaral, nag aral, unibersidad*, kolehiyo*, college*, nagaaral*, mag-aral, nag-aaral, magaral*, pag-aaral*, university, mag aaral, studyante*, istudyante*, student*, pinag aaralan, makapag aral, nagaral, review*, nagrereview*, nag rereview, magreview*, kolehiyong, studies, matuto*, natuto*, natututo*, pagaaral*, up, ust, enrol*, mag enroll',
    school:
      'paaralan*, eskwela*, eskwelahan*, school*, klase*, iskul*, skul*, pasukan*, skwela*, eskuwela*, eskuwelahan*, pumapasok*, iskwela*, klaseng, iskwelahan*, class*, module*, modules, lesson*, kinder*, daycare, elementarya*, online class, hayskul, high school, silid aralan, leksyon*, pumasok sa',
    teacher:
      'guro*, titser*, teacher*, maestro*, kurso*, maestra*, propesor*, prof, nagtuturo*, turo, turong, tuturuan*, tinuturuan*, mam, sir, tutor*, nagturo*, magturo*, tinuro*, tinuruan*, course*, training*, turuan*, itinuro*, guro namin, adviser*, kursong, magtuturo*, instructor, training',
    exam: 'exam*, eksamen*, test, tests, tested, testing, quiz*, takdang aralin, assignment*, pagsusulit*, nag exam, homework*, pasado*, pumasa*, periodical, bagsak*, research*, thesis*, sagutan*, project*, takdang-aralin, mag exam, nageexam, finals, midterm*, grade*, bumagsak*, iksam, defense, exams, assigment, board exam',
    help: 'tulong*, tulungan*, tumulong*, matulungan*, patulong*, tinulungan*, tutulong*, tumutulong*, help*, saklolo*, tulungn, suporta*, tinutulungan*, makatulong*, tutulungan*, magpatulong*, nakatulong*, assist*, natulungan*, pagtulong*, makakatulong*, alalay*, suportahan*, support*, helf, nagpapatulong*, tlong, pagtutulungan, pakitulungan, pahelp, ayuda*',
    meet: 'kita tayo, magkita*, kita kits, makipagkita*, magkikita*, kitakits*, makita ka, kita tyo, nagkita*, magkita tayo, makita kita, meet, meets, meeting, kita na lang, pagkikita*, nagkikita*, kita nlng, kita, magmeet, magkikita tayo, mag meet, tagpuan*, tagpo*, nakipagkita*, eb, see you, bonding, mag bonding, date tayo, sasalubong*, salubong*, makipagtagpo',
    visit:
      'bisita*, bumisita*, dalaw*, dadalaw*, dumalaw*, bibisita*, pasyal*, binisita*, dinalaw*, nagbisita, bumibisita*, dumadalaw*, pagbisita*, dalawin*, bisitahin*, visit*, nadalaw, dinadalaw*, panauhin*, pagdalaw*, napadalaw*, dadaan, dumaan, napadaan, mapadaan, guest*, nabisita',
    friend:
      'kaibigan*, tropa*, barkada*, kaibgan, friend*, bes, besh, beshie*, pare, pareng, tol, par, pre, mga tropa, tsong, kumpare*, kumare*, mare, mareng, bestie*, bff, frend*, fren, frnd*, utol, bro, mars, dre, erp, tropang, bhe, kosa, pards, prends, kakosa, katropa, kabarkada, kaibigang, magkaibigan*, bestfriend*, kaberks',
    neighbour:
      'kapitbahay*, kapit bahay, katabing bahay, karatig*, magkapitbahay, kabarangay, kpitbhay, kaptbahay, neighbor*, kabitbahay*, kapit-bahay, kabilang bahay, kababayan, taga kabila',
    family:
      'pamilya*, kamag anak, kamag-anak*, fam, pamilya ko, angkan*, mag anak, kaanak*, pamilyang, kapamilya*, family*, kamaganak*, pamelya*, pamily, relatives, mag-anak',
    mother:
      'nanay*, mama, mamang, mommy*, ina, inay, mami, ermat*, mudra*, nay, inang, momi, mader*, ma, mother*, mom, mama ko, biyenan*, nanang, mamu, mamsh, mudrakels, momshie*, mamshie, nanay ko, ina ko, byenan*, ermats',
    father:
      'tatay*, papa, papang, daddy*, ama, itay, erpat*, tay, dadi, amang, pudra*, dad, dads, pader, tatang, pa, father*, erpats, papa ko, fudra, dada, paps, tatay ko',
    parents:
      'magulang*, mga magulang, magulang ko, mama at papa, nanay at tatay, parents*, guardian*, mama papa, nanay tatay, magulng, tagapag alaga, parent, tagapangalaga, mommy at daddy',
    son: 'anak, anak na lalaki, binata, binatang, anak kong lalaki, pamangkin*, anak ko, son, totoy*, dodong, unico hijo, anak na, lalaking anak, hijo, iho, utoy, binatilyo, inaanak*, panganay*, bunso*, bunsong',
    daughter:
      'anak na babae, anak kong babae, dalaga*, anak ko, nene*, daughter*, anak, hija, iha, pamangkin*, inday*, unica hija, babaeng anak, dalagita*, dalaginding, ineng, bunso*, panganay*',
    child:
      'bata, batang, anak*, sanggol*, baby, apo, apong, bagets*, mga bata, chikiting*, mga anak, anak ko, kids, bby, bunso*, bulilit*, tsikiting*, apo ko, kabataan*, babies, kid, paslit, beybi*, musmos, nag aalaga, alagang bata, inaanak*, bebi',
    sibling:
      'kuya*, ate, ateng, kapatid*, tito*, tita*, pinsan*, bunso*, utol*, tiyo*, tiya, tiyang, tiyahin*, tyuhin, sis, bro, pamangkin*, insan*, ading, ditse, sangko, tiyuhin*, tyahin, dikong, sanse, kapatid ko, bunsong, magkapatid*, ninang, ninong, hipag*, bayaw*, cousin, auntie, uncle, diko',
    grandparent:
      'lola*, lolo*, apo, apong, lola ko, lolo ko, nanay lola, lelong, ingkong, mamay, lolang, lolong, lelang, grandma, grandpa, apohan, mga lolo, inang',
    spouse:
      'asawa*, mister*, misis*, boyfriend*, girlfriend*, jowa*, bf, gf, syota*, nobyo*, nobya*, asawa ko, kinakasama*, kabiyak*, partner*, husband, wife, hubby, wifey, jowa ko, ex, kasintahan*, dyowa*, live in, kalive in, asawang, kumander, labs, manliligaw*, ligaw*, nililigawan*, kinasama, boypren*, gelpren, sinta, fiance*, juwa',
    man: 'lalaki*, lalake*, mama, mamang, boy, manong*, ginoo, kuya, guys, kalalakihan*, lalaking, mr, lalakeng, men, manyak, mamang driver, lalake, pogi, binatang',
    woman:
      'babae*, ale, ginang, ale ng, binibini*, babaeng, manang, kababaihan*, girl*, madam, aleng, gng, babaing, miss, ms, babe, mrs, women, bbn, ate',
    love: 'mahal, mahal kita, mahal ko, minamahal*, labs, love*, honey, beb, bebe, pag ibig, sinta, iniibig, miss you, labyu, iloveyou, ily, mahalko, pagmamahal*, mwah, mwa, babe, yakap*, halik, langga, ga, palangga*, i love you, ilysm, mhal, lab, labyou, minahal*, hon, namimiss*, miss kita, miss na kita, miss ko, nagmamahal*, imy, hug, hugs, kiss*, mylabs, pag-ibig, umiibig, pagibig, beh, mahalin*, mahl, mahal na mahal, crush*, namiss*, bhie, miz u, lablab, kinikilig, kilig',
    marry:
      'kasal, ikakasal*, kinasal*, nagpakasal*, magpakasal*, ikinasal*, hiwalay*, naghiwalay*, kasalan*, may asawa, pakasal*, annulment, diborsyo*, magpapakasal*, wedding*, naikasal, kasal na, engaged, engagement, magpropose, maghihiwalay*, nakipaghiwalay*, nag asawa, mag asawa, divorce*, nakipag break, break na, nagbreak, nag break, kasado, abay*, married, single',
    die: 'patay, namatay*, pumanaw*, namatay na, mamatay*, yumao*, sumakabilang buhay, deds, kamatayan*, namayapa*, mamamatay*, patay na, wala na sya, namatayan*, yumaong, nabaril*, napatay*, wala na siya, pinatay*, sumalangit, deceased, wala na po si, died, papatayin*, pagpanaw*, pumanaw na, nagpakamatay, rip, binawian ng buhay, yumao na, tegi, namaalam, dead, sumakabilang-buhay, matay, natigok',
    funeral:
      'libing*, burol*, lamay*, nakikiramay*, ililibing*, inilibing*, sementeryo*, pakikiramay*, nakaburol*, abo, punerarya*, pagluluksa*, lilibing, nilibing*, makikilibing, condolence*, nagluluksa*, makipaglamay, ataul*, makikiramay*, pagkamatay, krimasyon, kabaong, kremasyon, libingan, undas',
    sick: 'sakit*, may sakit, nilalagnat*, lagnat*, sipon*, ubo, ubong, masama ang pakiramdam, trangkaso*, nagkasakit*, maysakit*, inuubo*, sinisipon*, sinat*, nilagnat*, covid*, masama pakiramdam, flu, karamdaman*, nagsuka*, sumusuka*, hilo, hilong, nahihilo*, pagsusuka, may covid, may lagnat, sakit ng ulo, sumasakit, sick, allergy, dengue, nagtatae, lbm, suka*, may ubo, virus, altapresyon, sama ng pakiramdam, ngipin, masama pkrmdam, kanser*, cancer, hika*, stroke*, diabetes, nagkasakit, bulutong, pigsa',
    hurt: 'masakit*, sumasakit*, sakit*, nasaktan*, sugat*, sugatan*, nasugatan*, kirot*, makirot*, nasasaktan*, ang sakit, nanakit*, sinaktan*, pananakit*, masaktan*, nananakit*, bali, baling, napilay*, pilay*, kumikirot*, masaket, hapdi*, mahapdi, paso, pasong, pasa, pasang, injury, hurt, namamaga*, maga, magang, saktan*, nabalian, nadapa*, nadulas*',
    doctor:
      'doktor*, doctor*, dentista*, nars*, klinika*, manggagamot*, doc, dok, nurse*, doktora*, center, health center, clinic*, dr, dra, checkup*, dentist*, ob, pedia*, magpa check up, check up, magpacheck, mata, hilot*, manghihilot, bhw, komadrona, midwife, espesyalista, eent, therapist',
    hospital:
      'ospital*, hospital*, operasyon*, inoperahan*, na ospital, naospital*, nasa ospital, nakaconfine*, naka confine, ooperahan*, na hospital, naconfine*, nahospital*, confine*, er, emergency*, icu, operahan*, operation, ambulansya*, ambulansiya*, osital, isinugod*, sinugod, surgery*, xray, x-ray, laboratory, lab test',
    medicine:
      'gamot*, tableta*, botika*, parmasya*, reseta*, iniinom na gamot, gamutan*, ginagamot*, mercury drug, biogesic*, uminom ng gamot, gamutin*, gamot ko, tablet*, meds, medisina*, bakuna*, magpabakuna*, botikang, vitamins, bitamina*, neozep, nireseta*, pharmacy, antibiotic*, medicine*, drugstore, maintenance, mercury, generics, nagpabakuna, gumaling*, magaling na, pagaling*, lunas',
    body: 'ulo, ulong, kamay*, paa, paang, binti*, likod*, mata, ngipin*, tiyan*, tuhod*, katawan*, braso*, balikat*, tenga*, mukha, mukhang, leeg*, balakang*, daliri*, bewang*, puso*, lalamunan*, dibdib*, siko, ilong*, tyan*, likod ko, bibig, dila*, balat*, matang, kuko, tuhod ko, pisngi, buto, tainga*, baywang, sikmura*, baga',
    oldPerson:
      'matanda*, matandang, senior*, senior citizen, tanda, tandang, nakatatanda*, gurang*, thunders, lola, lolo, tumatanda*, may edad, ugod ugod, ulyanin*, matanda na, sc id, matatanda*, tigulang, nanay ko matanda, pensyonado, alzheimer, katandaan',
    blindDeaf:
      'bulag*, bingi*, hindi makakita, di makabasa, may kapansanan, pwd, pipi, piping, hindi makabasa, malabo ang mata, di makarinig, hindi marunong magbasa, di marunong magbasa, hindi nakakakita, hindi nakakarinig, hindi makarinig, malabo mata, di nakakakita, kapansanan*, hindi na makakita, wheelchair, baldado*, lumpo*, mahina ang pandinig, no read no write, di makakita, deaf, blind',
    home: 'bahay*, tahanan*, uwi, uwing, sa bahay, bhay, bahay namin, kabahayan, balay, nasa bahay, haus*, house*, tirahan*, home, bahayan, pabahay*, bahy, tahanang, dito bahay, haybol',
    flat: 'apartment*, paupahan*, upa, upang, renta*, umuupa*, kasera*, inuupahan*, landlady, landlord, condo, condong, boarding house, nangungupahan*, upahan*, rent*, bedspace*, apartmnt, nagpapaupa*, paupa*, nirerentahan*, nagrerent*, boarder*, dorm*, kasera, mangupahan*, for rent, umupa*, townhouse, may ari ng bahay, pad, maupahan, uupa',
    room: 'kwarto*, kuwarto*, kusina*, banyo*, cr, silid*, sala, salang, room*, kubeta*, kwrto, inidoro*, banyong, kwartong, comfort room, toilet*, kasilyas*, kitchen, salas, hagdan*, palikuran, bathroom, silong, terrace, bedroom*, dining',
    door: 'pinto*, pintuan*, bintana*, gate*, tarangkahan*, pintong, gate ng bahay, doorbell, kumakatok*, katok*, kumatok*, door*, pinto ng, pasukan, window, bakod*, labasan, geyt, bintanang',
    key: 'susi*, kandado*, susi ko, susian, lock, locks, locked, nakalock*, nalock*, ilock*, naka lock, susing, key, keys, duplicate key, duplicate na susi, ikandado*, nakakandado, ilock, na lock, nakasusi',
    furniture:
      'mesa*, upuan*, kama, kamang, sopa*, aparador*, lamesa*, muwebles*, silya*, kabinet*, sofa*, furniture*, cabinet*, kutson*, estante, bed, table, tableng, tables, chair*, mesang, gamit sa bahay, higaan*, monobloc, tukador, tv rack, drawer, divider, muebles',
    light:
      'ilaw*, kuryente*, brownout*, bumbilya*, walang kuryente, kuryenteng, brown out, koryente*, blackout, meralco*, electric fan, walang ilaw, bentilador*, lampara*, light*, pailaw, generator, kandila*, power interruption, nawalan ng kuryente, wlang kuryente, flashlight, nag brownout, outlet, electricfan, ilawan',
    heating:
      'tubig*, gas, gripo*, tubo*, heater*, gasul*, kalan*, walang tubig, tulo, tulong, tumutulo, tumutulong, aircon*, maynilad, tubig na, tubero*, lpg, shower, water heater, gaas, tangke*, manila water, nawasa, poso*, init ng tubig, may tagas, tagas*, bomba, drum, gasera',
    garden:
      'hardin*, halaman*, bulaklak*, puno ng, rosas*, puno, damo*, hardinero*, bakuran*, halamanan*, garden*, flowers, bulaklak na, damuhan*, bukid*, halamang, punong kahoy, flower*, plantita, tanim*, nagtanim*, plants, magtanim, bouquet, palay, binhi',
    street:
      'kalye*, kalsada*, daan, plasa*, kanto, kantong, kalsadang, eskinita*, st, street*, daanan*, hiway, edsa, highway*, traffic*, kalyeng, lansangan*, rd, ave, avenue, trapik*, road, roads, crossing, tulay*, slex, nlex, kabilang kanto, brgy',
    city: 'lungsod*, siyudad*, bayan*, baryo*, probinsya*, manila, maynila, maynilang, cebu, cebung, davao*, quezon city, makati, probinsiya*, bayang, qc, city, pasig, taguig, syudad*, cavite, laguna, bulacan, pampanga, cubao, purok, caloocan, barrio, tondo, batangas, baguio, iloilo, town, manila city, munisipalidad, cdo, bgc, ncr',
    country:
      'bansa*, bayan, pilipinas*, pinas, bansang, estado*, ph, bansa ko, nasyon*, pilipino*, pinoy*, philippines, filipino*, bayan ko, pilipinas ko, republika, america, amerika*, us, usa, canada, gobyerno',
    car: 'kotse*, sasakyan*, nagmamaneho*, nagdrive*, drive*, awto, awtong, auto, driver*, magmaneho*, nagdadrive*, tsuper*, van, sasakyang, kotseng, minamaneho*, magdrive*, drayber*, nag dadrive, car, truck*, trak*, ssakyan, sskyan, maneho*, nagmaneho, mag drive, nag drive, oto, carnap*, manibela, suv, sasakyn, wheels',
    parking:
      'parking*, paradahan*, gasolina*, garahe*, gas, magpark*, nakapark*, gasolinahan*, naka park, nakaparada*, diesel, mag park, ipark*, parada, nagpark*, i park, magpagas, nagpagas, magpa gas, nag park, krudo, petron, shell, caltex, gas station, pumarada, magpagasolina',
    bus: 'bus, buss, jeep*, dyip*, jip, taxi*, trike*, tricycle*, traysikel*, grab, angkas, sakay*, sasakay*, sumakay*, jeepney*, pedicab*, uv express, fx, dyipni*, bas, nakasakay*, pasahero*, terminal*, paradahan, pamasahe*, sumasakay*, sinakyan*, pila, pilang, move it, bumaba, bumabang, joyride, habal habal, ejeep, taksi*, konduktor*, pasahe, toda, sakayan*, padyak, baba',
    train:
      'tren*, mrt, lrt, istasyon*, estasyon*, train, traing, trains, training, lrt station, station*, pnr, riles*, tren na, platform, mrt station',
    plane:
      'eroplano*, flight*, airport*, paliparan*, erplano, cebu pac, pal, lipad*, lilipad*, lumipad*, naia, eroplanong, plane*, byahe ng eroplano, cebu pacific, lumilipad*, airasia, airplane, boarding pass, airlines, nag book ng flight, pasaporte',
    bike: 'bisikleta*, bike*, motor*, motorsiklo*, nagbike*, nag motor, bisiklita, nagbabike*, nag bike, magbike*, mag bike, nagmomotor*, nagmotor*, magmotor, biker*, scooter*, naka motor, nakamotor, angkas*, umangkas, helmet, mio, single na motor, siklista',
    ticket: 'tiket*, ticket*, upuan*, seat*, tiket ko, pasok, entrance*, reserved seat, ticketing, slot, boleto, bilyete*, gate pass, pass, tix',
    hotel:
      'hotel*, otel*, resort*, hostel, inn, tuluyan*, airbnb, transient*, motel*, staycation*, sogo, tutuluyan*, pension house, pansyon, check in, checkin',
    walk: 'lakad*, naglalakad*, maglakad*, tumakbo*, takbo*, naglakad*, tumatakbo*, nagjogging*, jogging*, pasyal*, tatakbo*, maglalakad*, jog, jogs, mag jogging, lumakad*, walking*, nag jogging, lakaran, gala, paglalakad*, walk, run, nilakad*, lalakarin, hiking*, hike*, akyat*, umakyat',
    dog: 'aso, asong, pusa*, alaga*, hayop*, tuta*, muning*, kuting*, pusang, manok*, baboy*, alagang, baka, bakang, isda*, dog, dogs, cat, askal*, pet, ibon*, daga, dagang, ipis, kalabaw*, bibe, kambing*, alaga ko, pets, doggy, aspin, furbaby*, mingming',
    food: 'pagkain*, karne*, gulay*, prutas*, ulam*, baboy*, manok*, isda*, kanin, kaning, pagkaing, pgkain, adobo*, sinigang*, bigas*, foods, food, meryenda*, lechon*, karneng, pritong, pancit*, pansit*, saging*, mangga, manggang, sinaing, pagkaen, sitsirya*, kaldereta, tuyo, hipon, lumpia, sisig, nilaga, mansanas*, patatas, sibuyas*, bawang, tsibog*, foodtrip, food trip, pulutan*, sabaw*, goto, lugaw*, pakain, chicken, ihaw*',
    bread:
      'tinapay*, gatas*, itlog*, pandesal*, keso*, tinapay na, monay*, mantikilya*, bread*, milk, eggs, palaman*, yogurt, loaf, bakery*, panaderya*, cheese, itlog na, bear brand, pan de sal, margarina',
    sweets:
      'keyk*, cake*, tsokolate*, asukal*, kendi*, matamis*, candy*, chocolate*, leche flan, ice cream, biskwit*, halo halo, minatamis, kakanin*, panghimagas*, dessert*, donut*, sorbetes*, turon, leche plan, halo-halo, bibingka*, puto, cookies*, chocolates, puto bumbong, suman, kutsinta, goldilocks, red ribbon, pastillas',
    coffee:
      'kape, kapeng, tsaa*, coffee*, magkape*, kpe, nagkakape*, nagkape*, milk tea, milktea*, starbucks*, mag kape, kapihan*, tea, nag kape, kopi, barako, kopiko, nescafe, mag coffee',
    waterDrink:
      'inom*, uminom*, iinom*, alak*, beer*, serbesa*, tagay*, inuman*, umiinom*, juice*, nag inom, softdrink*, coke*, lasing*, nalasing*, inumin*, mag inom, shot*, walwal*, nag iinuman, red horse, san mig, gin, emperador, drinks, tumador, nakainom*, nainom, tagayan, mag iinom, redhorse, empi, alfonso, shat, lasinggero, wine, toma*, tumatagay, mag inuman, painom',
    eat: 'kain, kaing, kumain*, kakain*, kumakain*, kinain*, gutom*, nagugutom*, kainin*, pakain*, kain na, kain tayo, ginutom*, nakakain, nakakaing, makakain*, nakakain na, nagutom*, gutom na, nguya, lafang, kmain, kinakain*, kakainin*, eat, nakakagutom*, pinakain*, magpakain*, kumaen*, kaen*, kakaen, nagkain, busog*, nabusog*, lamon*, kainan*, tomguts, chibog*, tsibog*, eating, foodtrip, papak, pagkain na, takam*',
    cook: 'luto*, nagluluto*, magluto*, niluto*, lutuin*, nagluto*, iluto*, resipe, magluluto*, niluluto*, lulutuin*, pagluluto*, recipe*, lutong, nagsaing*, magsaing*, saing*, prito, pritong, nagprito, prituhin, kusinera*, nilaga, nilagang, iprito*, maglulu, cook, cooks, cooked, cooking, lulutuan, nag luto, ipagluto, nakaluto, kusinero, mag luto, nagpprito, ihaw*, inihaw*, nag ihaw, bake, bakeng, baked, nagbake',
    meal: 'hapunan*, tanghalian*, almusal*, agahan*, dinner*, lunch*, breakfast*, merienda*, meryenda*, mag almusal, nag almusal, naghapunan*, maghapunan*, nananghalian*, mananghalian*, nag lunch, minindal, nagdinner, nag dinner, mag lunch, mag dinner, maglunch, magdinner, baon*, handa, salu salo, noche buena, media noche, breakfst, agahang, handaan*, brunch, unlimited rice, pananghalian',
    restaurant:
      'restawran*, resto*, karinderya*, restaurant*, pizza*, jollibee*, mcdo*, kainan*, carinderia*, kfc, fastfood*, fast food, turo turo, restoran*, inasal, mang inasal, chowking, cafe*, greenwich, samgyup*, turo-turo, bar, carenderia, karenderya, samgyupsal, burger*, unli wings, foodcourt, buffet*, jabee, yellow cab, shakeys, foodpanda, food panda',
    smoke:
      'yosi*, sigarilyo*, naninigarilyo*, manigarilyo*, vape*, nagyoyosi*, sigarilyong, nag yosi, nagyosi*, paninigarilyo*, mag yosi, usok*, smoke*, cigar*, tabako*, nagvevape, nag vape, stick, marlboro, magyosi*, pagyoyosi, winston, hitit*, upos, damo',
    diet: 'diet*, timbang*, gym, gyms, pumayat*, payat*, ehersisyo*, nagdiet, mataba*, taba, tabang, nagdidiet*, pumapayat*, pampapayat*, exercise*, nag diet, mag diet, mag gym, nag gym, tumaba*, nag ehersisyo, magpapayat*, nagpapapayat*, tumataba, fitness*, slimming*, magpayat, zumba*, nag eehersisyo, workout*, magdiet*, pagpapapayat, calories, papayat*',
    clothes:
      'damit*, sapatos*, pantalon*, bestida*, tsinelas*, tshirt*, damitan, damit ko, t-shirt*, shirt*, palda*, jacket*, shorts*, blouse*, medyas*, uniporme*, panty, brief, bra, pambahay, barong*, sandals, saplot*, sumbrero*, dress*, uniform*, ukay*, short, pants, damit na, shoes, kasuotan*, magbihis*, nagbihis*, bihis*, sinturon*, nagbibihis, tsinela, suot*, isusuot',
    wash: 'laba, labang, naglalaba*, maglaba*, hugas*, maghugas*, linis*, maglinis*, naglilinis*, labahan*, laundry*, ligo*, maligo*, naligo*, naliligo*, naglaba*, naghugas*, naglinis*, linisin*, malinis*, nilinis*, maliligo*, labada*, nilabhan*, labhan*, paligo*, plantsa*, walis*, naghuhugas*, hinugasan*, hugasan*, hugasin*, paliguan, pinaliguan, marumi*, dumi*, madumi*, magligo, maglalaba*, sabon, sabong, nilalabhan, nagwalis, sampayan, banlaw, lumiligo, magpalaba, punas*, basahan, clean',
    beauty:
      'buhok*, gupit*, magpagupit*, barbero*, parlor*, kuko*, salon*, nagpagupit*, magpa gupit, manicure*, rebond*, magparebond, barberya*, ginupitan*, pagupit*, gugupitan, makeup*, make up, make-up, spa, nails, pedicure*, facial*, kulay ng buhok, barbershop*, pa gupit, magpakulay, hair, haircut*, paganda*, magpapagupit*, masahe*, lipstick*, skin care, skincare, rejuv*, kilay, pampaganda*',
    gift: 'regalo*, pasalubong*, niregaluhan*, surpresa*, pamasko*, aguinaldo*, gift, gifts, gifted, gifting, regaluhan*, niregalo*, sorpresa*, regalong, iregalo*, nagregalo*, surprise*, exchange gift, aginaldo*, magregalo*, ireregalo*, isurpresa*, nasurpresa*, panregalo*, handog*, present, ipasalubong',
    partyFest:
      "party, partying, fiesta*, pyesta*, pasko*, salu salo, handaan*, kasiyahan*, bagong taon, christmas, maligayang, pista*, piyesta*, pasko na, happy birthday, binyag*, celebration*, magcelebrate*, nagcelebrate*, mag celebrate, maligayang pasko, maligayang bati, maligayang kaarawan, new year*, hbd, debut, kapistahan*, pagdiriwang*, ipagdiwang*, valentines, happy new year, merry christmas, congrats*, congratulations, pagbati*, anniversary*, binyagan, monthsary, fieasta, xmas, pasko't, handa, nagdiriwang*, simbang gabi, despedida, congrat*, holy week, undas, semana santa",
    game: 'laro*, naglalaro*, maglaro*, laruan*, larong, ml, mobile legends, game*, naglaro*, nilalaro*, maglalaro*, nilaro*, laruin*, dota*, paglalaro*, manlalaro*, nag ml, lalaruin*, laro tayo, nakipaglaro, roblox, codm, lumaro, playstation, nag laro, mag laro, mag ml, mahjong*, baraha*, play, ps4',
    sport:
      'basketball*, laro ng, koponan*, pba, nba, volleyball*, praktis*, basketbol*, liga, ligang, palaro*, training, ensayo*, team*, court, isports, sports*, practice*, boksing*, boxing, balibol*, bola, manlalaro*, badminton, nagbabasketball, mag basketball, football, swimming*, laban ng, gilas, ginebra, boxingero, nagpraktis, nag eensayo',
    win: 'panalo*, nanalo*, mananalo*, manalo*, nagwagi*, wagi*, talo*, natalo*, pinanalunan*, tinalo*, nananalo*, win, wing, wins, wind, matatalo*, pagkapanalo*, tagumpay*, champion*, magwagi*, kampeon*, nagtagumpay*, winner*, napanalunan*, matalo*, tatalunin, magtagumpay*',
    music:
      'musika*, kanta*, kumanta*, banda*, konsyerto*, concert*, tugtog*, awit*, kumakanta*, kantahan*, videoke*, kinanta*, kantang, song*, kakanta*, tumutugtog*, music*, gitara*, karaoke*, kantahin, sayaw*, sumayaw*, kinakanta*, tugtugin*, tumugtog*, umawit*, sumasayaw*, spotify, singer, mang aawit, mag videoke, nag videoke, awitin*, ben and ben, sb19',
    film: 'pelikula*, sine, sineng, sined, palabas*, movie*, series, nanood*, manood*, teleserye*, nanonood*, sinehan*, kdrama*, panoorin*, manonood*, netflix, pinanood*, panood*, pinapanood*, mag movie, pelikulang, film, movies, k-drama, koreanovela, serye, anime*, mapanood*, moviemarathon, mag sine, manuod*, nanuod*, nood*, panonood',
    tv: 'telebisyon*, tv, radyo*, balita*, channel*, abs cbn, gma, dyaryo*, nabalita*, news, telebisyong, binalita*, radyong, showtime, eat bulaga, balitang, abs-cbn, tv patrol, diyaryo*, pahayagan*, television, nabalitaan*, radio, ibinalita, 24 oras, kapuso, kapamilya, tabloid',
    book: 'libro*, aklat*, aklatan*, nobela*, nagbabasa*, librong, libro ko, libraryo, library, book, books, pocketbook*, komiks*, wattpad, magbasa*, kwaderno*, notebook*, babasahin, novel, textbook, talambuhay',
    weather:
      'panahon*, ulan*, bagyo*, umuulan*, hangin*, umulan*, baha, bahang, bumabagyo*, uulan*, mahangin*, maulan*, kulog*, kidlat*, tag ulan, bumabaha*, weather, maulap*, lindol*, lumindol*, ulan na, binaha, binahang, bumaha*, tagulan, ulap*, umaambon*, ambon*, tag-ulan, pag asa, pagasa, inulan*, makulimlim*, bumagyo*, signal no, yumayanig, ulan ng, habagat*, signal number, bumubuhos, lumilindol, bulkan*',
    warmCold:
      'mainit*, malamig*, init*, lamig*, ang init, ginaw, araw, sobrang init, giniginaw*, maginaw*, tag init, umiinit*, lumalamig*, ang lamig, nilalamig*, maalinsangan*, naiinitan*, alinsangan*, initan, tirik*, uminit*, lumamig*, painit*, palamig*, tag-init, tagginit, hot, maaraw, cold, nanlalamig, kainit, sikat ng araw, arawan',
    church:
      'simbahan*, diyos*, panalangin*, magdasal*, dasal*, misa*, lord, god, nagsimba*, panginoon*, magsimba*, jesus, hesus*, amen, simba*, moske, pagpalain*, nagdarasal*, nagdadasal*, church*, god bless, pray*, ipagdasal*, dasalin, diyos ko, dalangin*, pinagdarasal, pari, paring, pastor*, nawa, nawang, mama mary, papuri, idalangin*, dyos*, magsisimba*, bibliya*, bible, magsimba tayo, diyos na, quiapo, nagrorosaryo, pagpapala, iglesia, inc, kristo, allah, biyaya*',
    hope: 'sana*, umaasa*, pag asa, good luck, swerte*, asa, asang, suwerte*, nawa, nawang, swertehin, umasa*, goodluck, pagasa, goodluck po, inaasahan*, pag-asa, kaya mo yan, sna, sana naman, inasahan*, swertihin, aasa*, aasahan*, maswerte*, hope*, hopefully, hangad*, sna nmn, asahan*, harinawa, hiling ko, sanay, kaya mo, laban lang, gl',
    worry:
      'alala, alalang, nag aalala, takot*, natatakot*, kaba, kabang, kinakabahan*, nag-aalala, pangamba*, nangangamba*, nag alala, natakot*, nagaalala*, matakot*, mag alala, wag mag alala, kabado*, nakakatakot*, nerbyos*, nininerbyos*, stress*, nakakakaba*, nakakastress, kinabahan*, nababahala*, bahala*, worry*, worried, problemado*, naprapraning, praning*, pag aalala, mabahala, magalala, natataranta*, anxious*, kinakaba, depress*, nag ooverthink, overthink*, tense',
    laugh:
      'tawa, tawang, natawa, natawang, tumatawa, tumatawang, haha, hahang, hahaha*, hehe*, natatawa*, biro*, nagbibiro*, nakakatawa*, joke*, tumawa, tumawang, jk, lol, pinagtawanan*, katatawa, tawanan*, biro lang, nagbiro*, pagtawa, kalog, jowk, jokelang, natawa ako, katawa, charot*, char, charing, chos, echos, tatawa, tatawang, bungisngis, jeje, hihi, lels, kakatawa, hekhek, nakakatuwa, lmao, korni, nagpapatawa*, bwahaha, loko, lokong, lt, laftrip, laptrip',
    cry: 'iyak*, umiiyak*, umiyak*, malungkot*, nalulungkot*, lungkot*, luha*, naiiyak*, iiyak*, nalungkot*, naluha*, nakakaiyak*, nakakalungkot*, lumuluha*, pag iyak, kalungkutan*, kulungkutan, iyakin*, pinaiyak*, napaiyak*, kaiyak, naiyak*, naghinagpis, sad, huhu*, nakakaiyak, naluluha*, dalamhati, depressed, iyakan, crying, cry, broken hearted, kalungkot',
    happy:
      'masaya*, saya, sayang, natutuwa*, tuwa*, masayang, happy, maligaya, maligayang, nasisiyahan*, ang saya, excited*, nagagalak*, galak*, masayahin*, kasiyahan*, msaya, proud*, nasiyahan*, natuwa*, nakakatuwa*, kaligayahan*, masiyahan*, sumaya, sumayang, sumasaya, sumasayang, nasasabik, glad, sabik*, kilig*, tuwang tuwa, nakakaexcite, maxado masaya, pinasaya, ligaya*, kontento*, magsaya, nageexcite, napasaya, enjoy*, nag enjoy, nageenjoy, nakakaproud',
    good: 'mabuti*, maganda*, magaling*, ayos*, mahusay*, ok, galing*, ang galing, mabait*, buti*, astig*, the best, gud, lodi, maayos*, mabuting, pinakamahusay*, good, great, sarap*, masarap*, nice*, bongga, bonggang, okay, okey, mas mabuti, ganda*, magandang, husay*, napakagaling*, napakaganda*, petmalu*, mainam*, maigi*, mas maganda, perpekto, sulit*, bait*, mbuti, pinakamaganda*, angas*, solid*, best, perfect, maganda po, aprub, oks, panalo, buti naman, matino*',
    bad: 'masama*, pangit*, panget*, malala, malalang, nakakadiri*, bastos*, sama, samang, masamang, ang sama, pinakamasama*, bulok*, bad, grabe, grabeng, palpak*, salbahe*, chaka*, masahol*, mapangit, kadiri*, nakakahiya*, kahihiyan*, nakakasuka*, bobo, kupal, pangit na, nakapangit, kawalang hiyaan, pangit ng, ang pangit, kawawa*, kaawa*, bulok na, worst, terrible, bulok ng, kasuklam*, hassle*, karumal*, walang modo, bastusan, nambabastos, pambabastos*, marumi, mabaho*',
    beautiful:
      'maganda*, ganda*, magandang, kaganda*, pogi*, cute*, gwapo*, guwapo*, ang ganda, napakaganda*, gumaganda*, magaganda*, pinakamaganda*, gandang, gumanda*, beautiful*, pretty, marikit, kagandahan*, mgnda, ganda naman, cutie, gandara, chix, byutipul, kyut*, marilag, kaakit akit',
    important:
      'mahalaga*, importante*, urgent*, madalian*, mhalaga, mahalagang, impt, importanteng, apurahan*, napakahalaga*, napakaimportante*, kahalagahan*, important*, pinakamahalaga*, pinakaimportante*, may importante, emergency*, rush, agarang, apurado, kailangang kailangan, kagipitan, seryoso*, nagmamadali',
    easy: 'madali, madaling, dali, daling, simple*, ang dali, easy, simpleng, ang dali lang, napakadali*, mas madali, pinakamadali*, madali lang, peasy, basic, sisiw, petiks, mdali, isi, kayang kaya',
    hard: 'mahirap*, hirap*, imposible*, napakahirap*, mahirap na, mahrap, kahirapan*, nahihirapan*, nahirapan*, ang hirap, komplikado*, hirap na hirap, pinakamahirap*, hassle*, difficult, impossible, mahihirap*, hard, pahirap*, mhirap, pinahirapan, pinapahirapan*, mahirapan*, matindi, kumplikado*, matigas*',
    big: 'malaki*, malaking, laki*, napakalaki*, pinakamalaki*, malalaki*, mlaki, ang laki, kalaki*, lumalaki*, lumaki*, big, higante, bonggang, dambuhala*, malawak*, sobrang laki, large, pinalaki, ang lawak, lumaki ang, maluwag*, kalakihan',
    small:
      'maliit*, liit*, maliit na, pinakamaliit*, maliliit*, munti*, munting, bulinggit, mliit, small, kaliit*, ang liit, makitid*, lumiit*, napakaliit*, maikli*, mini, pandak*, kapiraso*, bansot, maliit lang, pungok, kakarampot, bulilit, kitid',
    full: 'puno*, busog*, punong, siksik*, buo, buong, punong puno, kumpleto*, nabusog*, full*, kompleto*, umaapaw*, siksikan*, fully booked, punuan*, punong-puno, punuin, buong buo, booked, soldout, sold out, napuno, naubusan, pinuno*, jampack',
    empty:
      'walang laman, ubos*, bakante*, naubos*, wala ng laman, simot*, basyo*, ubos na, paubos*, bakanteng, walang tao, empty, nauubos*, naubusan*, mauubos*, inubos*, maubos*, blanko*, hungkag, said na, wala nang, wala na pong, out of stock',
    busy: 'busy*, abala, may ginagawa, busing, bz, bsy, maraming ginagawa, busy pa, madaming ginagawa, walang oras, may gagawin, busy ako, bisi, nasa meeting, nagmamadali, okupado*, walang time, wala akong oras, wala akong time, tambak ang trabaho, di pwede, nasa gitna, toxic, hectic, bizi, abalang, may klase, dami kong ginagawa, may pasok, di makausap, may lakad',
    freeTime:
      'libre, free, bakante*, may oras, may time, available*, free ka ba, libre ka ba, avail, libreng oras, may oras ka, may time ka, walang gagawin, walang ginagawa, free time, walang lakad, bakanteng, pwede ka ba, free ako, day off, free ka, oras ka, avail ka, may vacant, vacant, g ka, di busy, hindi busy',
    ready:
      'handa*, handa na, nakahanda*, ready*, redi, prepared, inihanda*, maghanda*, naghanda*, handang, paghahanda*, naghahanda*, maghahanda*, ihanda*, hinahanda*, ihahanda*, nakaready, naka ready, inihahanda*, preparado, rdy, nakahanda na, all set, tapos na, iready, nag prepare, prepare, mag ready, gayak*, nakagayak',
    tired:
      'pagod*, napagod*, pagud*, hapo, hapong, nakakapagod*, antok*, inaantok*, napapagod*, kapagod, hingal*, pgod, puyat*, pagod na pagod, exhausted, lantang lantay, patang pata, hinihingal*, pagod na, pinagod, nanghihina, nanghihinang, tired, hapong hapo, ngarag*, haggard, lugmok, walang gana, hina, hinang, mahina',
    broken:
      'sira, sirang, nasira*, hindi gumagana, di gumagana, basag*, sira na, nabasag*, nasisira*, sinira*, hindi na gumagana, gasgas*, ayaw gumana, masira*, masisira*, durog*, defective*, punit*, napunit*, di na gumagana, bali, baling, nabali, nabaling, wasak*, nawasak*, butas*, ayaw mag, hindi mabuksan, di mabuksan, nag hang, broken, tagas*, ayaw bumukas, nag loloko, nagloloko*, loko loko, damage*, depekto*, may depekto, dead na, bukol, putol*, naputol*, error, hindi nag, lobo, sumabog*, crack, pumutok*, flat ang, nagkasira',
    repair:
      'ayos*, ayusin*, kumpuni*, kumpunihin*, magpaayos*, inayos*, pagawa*, gawin, gawing, ipaayos*, nagpaayos*, mekaniko*, repair*, inaayos*, pinaayos*, pagkukumpuni*, pinagawa*, ipagawa*, aayusin*, technician*, nagkumpuni*, ipapaayos*, nagpagawa*, kinumpuni*, maayos*, magpagawa*, pa ayos, pa repair, irepair, fix, fixed, fixing, pinapagawa*, tubero*, elektrisyan*, karpintero*, nirepair*, parepair*, pinapaayos*, paayos*, magkukumpuni, magpapagawa*, vulcanizing, pag aayos, kukumpunihin, naayos*, gagawin',
    problem:
      'problema*, isyu*, suliranin*, aberya*, problemang, prob, problma, may problema, prblema, problem*, issue*, namomroblema*, prublema*, problemado*, naging problema, prbs, trouble*, kaguluhan*, gusot*, abirya, aberiya, probs, dilemma, pinoproblema*, kapalpakan, sagabal*, poblema, concern*',
    possible:
      'posible*, baka, bakang, siguro*, maaaring, pwede, posibleng, marahil*, cguro, malamang*, bka, sguro, tila, possible, maybe, siguro nga, maari, posib, probably, posibilidad*, mukhang, mukha, parang, prang, baka sakali, siguru, wari',
    sure: 'sigurado*, tiyak*, siguradong, syempre, siyempre, sure*, tiyakin, sigurado ako, cgurado, tiyak na, walang duda, talaga, cgrado, segurado*, siguraduhin*, sinisigurado*, siguradohin, sigarado, desidido, garantisado*, panigurado*, promise*, certain, masisiguro*, pangako*',
    really:
      'talaga*, talagang, totoo*, sobra*, tlga, tlaga, totoong, napaka, nga, grabe, grabeng, tunay*, super, sobrang, seryoso*, tunay na, mismo, syado, really, talagah, promise, legit*, swear, lubos*, ganap*, as in, very, lubhang, tlgang, tlg, totoo ba, tlgng, totoo po, ngang, actually, actually po, sa totoo lang, honestly',
    quickly:
      'bilis*, mabilis*, dali, daling, dalian*, bilisan*, madalian*, mabilisan*, dali dali, agad, magmadali*, nagmamadali*, nagmadali, pabilis*, bilis bilis, bilis na, mblis, apura, apurang, mabilis na, binilisan*, mabilisang, rush*, quick*, fast, kagyat, mabils, bilis-bilis, dali-dali, hurry, pabilisin, paspas*, rapido',
    slowly:
      'dahan dahan, mabagal*, bagal*, unti unti, dahan-dahan, marahan*, mabagal na, ang bagal, bumagal*, bumabagal*, unti-unti, hinay hinay, napakabagal*, hinay, mhinay, dahan*, utay utay, slow*, ang kupad, makupad*, mbgal, kabagal*, hinay-hinay, usad pagong, paunti unti, pabagal',
    together:
      'magkasama*, kasama*, sama sama, samahan*, sabay*, sabay sabay, kasama ko, sabay tayo, magkakasama*, sama, samang, ksama, sinamahan*, sasamahan*, sabay-sabay, sasabay*, sumama*, sumabay*, together, isabay*, samasama, sama-sama, magkasabay*, kasabay*, isinama*, sama ako, kasamang, pasabay*, sama ka, magsama*, nagsama*, with me, with us, kayong dalawa, magkasama',
    alone:
      'mag isa, nag iisa, mag-isa*, nag-iisa*, magisa*, solo, solong, isa lang, nagiisa*, mag isa lang, ako lang, sarili ko, magisa ako, alone, mag isa ko, kanya kanya, single, mag isang, isa, sariling sikap, walang kasama, nangungulila, kulila, loner, malungkot mag isa, ako lang mag isa',
    inside:
      'loob*, labas*, sa loob, sa labas, nasa loob, nasa labas, lumabas*, nasa labas ako, papasok, sa loob ng, inside, outside, palabas*, kalooban*, pumasok*, pumapasok*, luob, nsa loob, lalabas*, kaloob looban, gitna*, ilalim*, ibabaw*',
    near: 'malapit*, tabi*, katabi*, lapit*, malapit sa, katapat*, tapat*, mlapit, sa tabi, magkatabi*, pinakamalapit*, malapit lang, kalapit*, near*, harap*, nasa tapat, lumapit*, palapit*, paligid*, sa harap, katabi ng, gilid*, magkalapit, nasa tabi, tabing',
    far: 'malayo*, layo*, kilometro*, ang layo, milya*, mlayo, napakalayo*, kalayo*, pinakamalayo*, sobrang layo, malayong, lumayo*, far, distansya*, km, malayo pa, nsa malayo, malalayo*, lalayo*, distance, layo pa, nakalayo',
    thing:
      'bagay*, bgay, ano, mga bagay, kwan, kuan, kwan yung, gamit*, ek ek, anik anik, bagay na, bagay bagay, abubot, kung anu ano, kung ano ano, anumang, kahit ano, anuman, thing*, stuff, kung ano-ano, item',
    way: 'paraan*, daan, daang, pamamaraan*, klase, klaseng, pano, uri, uring, paraang, ganyan, way, ways, diskarte*, estilo*, hakbang*, istilo*, gawi, gawing, proseso, tipo*, method, estratehiya, ruta',
    reason:
      'dahilan*, kadahilanan*, rason*, sanhi*, dahilang, katwiran*, palusot*, reason*, sanhing, dahil*, pinagmulan, kadahilanang, katuwiran*, layunin*, alibi*, ugat ng',
    idea: 'ideya*, plano*, balak, proyekto*, naisip*, idea*, planong, pinaplano*, nagpaplano*, project*, binabalak*, nagbabalak*, planado, pakay, ideyang, plan, plang, plans, suhestiyon*, suhestyon*, mungkahi*, suggest*, plinano*, pagpaplano, balakin, konsepto',
    question:
      'tanong*, katanungan*, magtatanong, may tanong, patanong, tanong ko, question*, inquiry, ask, inquire*, tanung, tanong lang, magtatanong lang, pwede magtanong, matanong, nagtatanong, faq, itatanong ko, tanong ko lang, tatanong',
    story:
      'kwento*, kuwento*, nangyari*, pangyayari*, istorya*, nangyayari*, kwento mo, mangyari*, ikwento*, chika*, anong nangyari, nangyare*, mangyayari*, kinuwento*, kwinento*, tsismis*, ganap*, kaganapan*, kwentuhan*, nagkwento*, magkwento*, estorya, anyare*, chismis*, nangyyari, kwentong, story*, sinapit, nangyri, naganap*, happen*',
    warProtest:
      'welga*, rally*, protesta*, away*, giyera*, digmaan*, nag away, welgista, nagwelga*, labanan*, gera*, nag aaway, nagrally*, laban*, lumalaban*, strike*, nagprotesta*, transport strike, tigil pasada, nagrarally*, mag rally, inaway*, inaaway*, nakipag away, bangayan*, rambol*, nag rally, kilos protesta, suntukan*, sumuntok, gulo, gulong, lumaban*, aklasan*, nagaway*, nagaaway, war, nakaaway',
    accident:
      'aksidente*, nabangga*, sunog*, nasunog*, bangga*, nabundol*, naaksidente*, disgrasya*, nadisgrasya*, bumangga*, banggaan*, nasusunog*, salpukan, sumalpok*, aksidenteng, accident*, bundol*, binangga*, na aksidente, sakuna*, nasagasaan*, sinagasaan*, natumba, nahulog*, kalamidad, na disgrasya, nalunod, may sunog, semplang*, sumemplang',
    steal:
      'ninakaw*, nakaw*, magnanakaw*, scam*, peke, pekeng, nanloloko*, manloloko*, panloloko*, budol*, dinukot*, nagnakaw*, estapa*, nakawan*, scammer*, naiscam, na scam, ninanakaw*, niloko*, lokohin*, nilooban*, nanakawan*, dugas*, hacker*, nahack*, nascam*, nabudol*, hack*, mandaraya*, daya*, dinaya*, pandaraya*, nandaraya*, nananamantala, fraud*, snatch*, holdap*, holdup, hinoldap, niloloko*, niscam, magnakaw, estapador*, nahold up, nagnanakaw*, manggagantso, gantso, panlilinlang, modus, lokohan, nadukutan, scaming, phishing, na hack, naloko*, nangscam, mang scam, mandurugas, manloko, nangloloko, raket, swindler*, linlang*, kawatan*',
    insurance:
      'insurance*, seguro*, insured, policy, philhealth, insurance policy, insurans, polisiya*, sunlife, beneficiary, claims, hmo, sun life, prulife, st peter, pru, vul, philam',
    tax: 'buwis*, tax, taxed, bir, vat, amilyar, taxes, nagbabayad ng buwis, tin, itr, buwis na, income tax, amelyar, buwisan, real property tax',
    electricBill:
      'meralco*, kuryente bill, bill sa kuryente, bill ng kuryente, metro, metrong, kontador*, electric bill, tubig bill, bill sa tubig, bill ng tubig, meter*, bayad sa kuryente, koryente bill, kwh, puputulan*, naputulan*, disconnection, water bill, mapuputulan*, reading, maputulan, bayaran sa kuryente, putulan',
    build:
      'tayo ng bahay, gawa, gawang, magpagawa*, konstruksyon*, bubong*, solar*, nagpapagawa*, itayo*, itinayo*, gusali*, pagpapagawa*, semento*, nagtatayo*, karpintero*, konstruksiyon*, construction*, yero, nagtayo*, magtayo*, ginawa*, ginagawa*, itinatayo*, building*, contractor*, renovate*, solar panel, hollow blocks, tayuan, pagtatayo, mason, foreman, kahoy*, renovation, arkitekto',
    houseSale:
      'lupa*, lote, loteng, bahay at lupa, real estate, ari arian, subdivision*, ari-arian, pre selling, condo for sale, house and lot, pabahay*, titulo*, property*, lot for sale, preselling, lupang, for sale na bahay, ahente ng bahay, pag ibig housing, pag-ibig housing, broker*, foreclosed, rfo, developer, bentang lupa, pagibig loan, equity, camella, dmci',
    carDealer:
      'dealer*, gulong*, talyer*, casa, lto, inspeksyon*, second hand, used car, rehistro ng sasakyan, test drive, toyota, change oil, segunda mano, rehistro, 2nd hand, secondhand*, honda, emission, mitsubishi, dp, downpayment, car loan, repo, all in promo, oil change, autoshop, ltfrb',
    travelOffer:
      'tour*, package tour, resort*, cruise*, piso fare, boracay*, palawan, tour package, travel and tours, promo fare, beach*, el nido, siargao, travel agency, travel package, seat sale, la union, all in package, dagat, itinerary, hongkong tour, bakasyon package, bohol, outing*, swimming',
    bet: 'sugal*, casino*, taya*, pustahan*, sabong*, jueteng*, tumaya*, online sabong, pusta*, tayaan*, pogo, sugalan*, nagsusugal*, lotto*, bingo*, tong its, scatter*, bet, online casino, sumugal, tumataya*, magsugal*, nagsugal, esabong, e-sabong, slots, jili*, sugarol*, color game, ending, bingo plus, phlwin, gambling, stl, bingoplus, baraha, phjoin, mananaya, free spin, wager*, tongits, pumusta*',
    dating:
      'ligaw*, nanliligaw*, dating app, tinder, single*, date*, jowa*, bumble, makipagdate, textmate*, blind date, naghahanap ng jowa, nag dadate, omegle, ka date, makipag date, kadate, dinedate, nagdate, mag date, nag date, hook up, hookup*, ka chat, ka text, sop, eyeball, dating, landi*, reto, ireto*, idate',
    erotic:
      'sex, hubad*, malibog*, libog*, kantot*, bold, porn*, scandal*, sexy*, chupa*, jakol*, tite, nudes*, sinong gusto, bastos, iyot*, hubo*, puke*, jabol, nude*, kantutan*, bomba*, sekswal*, etits, hot girls, xxx, boobs, suso, titi, nakahubad*, malaswa*, walker, masahe, kalaswaan, vcs, onlyfans',
    religionPolitics:
      'kandidato*, pangulo*, senador*, mayor*, pulitika*, politika*, gobernador*, kongresista*, konsehal*, kampanya*, kapitan, duterte, marcos, presidente*, pulitiko*, politiko*, bise*, konsehala, kumakandidato*, bongbong, congressman*, nangangampanya*, tumatakbo bilang, relihiyon*, leni, partylist, party list, robredo, vp, governor*, bbm, trapo, kakandidato, sara duterte, vice mayor, campaign*, politician*, sk',
    trial:
      'trial*, libreng trial, sample*, subok*, free trial, tester*, demo, free taste, halimbawa*, panubok, pagsubok, patikim*, tikim, trial period, free sample, freetrial',
    expire:
      'expired*, mag eexpire, paso na, napaso, mag expire, expire*, renew*, mawawalan ng bisa, irenew*, nag expire, natapos na ang, bisa, pagpapanibago, i renew, nagrenew*, magrenew*, mapapaso, renewal*, lapse*, nag-expire, validity, mageexpire, mag renew, nagexpire*, valid until, hanggang kailan valid, extend*, pinapanew, iextend, napaso na, maexpire*, ma expire, ipa renew, due',
    chargeCost:
      'singil*, kaltas*, kinaltasan*, bawas load, kinakaltasan*, sinisingil*, bumabawas, nabawasan*, kinaltas*, binabawasan*, nakaltasan*, charge*, nagcharge, nababawasan*, kinuha ang load, kumain ng load, load ko, nauubos load, chinarge, kumakaltas*, nagkakaltas, binawasan*, ubos load, kinakain load, nawala load ko, nakakaltasan*, pagkaltas, chinacharge*, kumakain ng load, kinain ng load, kinain ang load, nakain load, bawas sa load, nawala ang load, kaltas sa load, kinuhanan, kinakaltas*, naubos ang load, siningil*, nagkaltas, auto debit, deducted, deduct*, dinededuct',
    fromOf: 'mula, galing, from, mula sa, galing sa, buhat, of, out of',
    towards: 'papunta, patungo, papunta sa, tungo, kay, paloob, papunta dito, kina, napunta',
    inAt: 'sa, nasa, nandito, nandoon, loob, sa loob, andito, andyan, in, dito sa',
    withWhom: 'kasama, kasabay, with, kasama si, makasama, kasama ko',
    forWhom: 'para, para sa, para kay, pra, para sakin, for, pra sa',
    aboutWhat: 'tungkol, tungkol sa, about, hinggil, ukol, patungkol, hinggil sa, kaugnay',
    byWhom: 'ni, nina, sa pamamagitan, via, sa pamamagitan ng, gawa ni',
    between: 'sa pagitan, pagitan, between, gitna, sa gitna, middle',
    under: 'sa ilalim, ilalim, under, nasa ilalim, ibaba',
    above: 'sa ibabaw, ibabaw, itaas, sa taas, nasa taas, over',
    around: 'paligid, malapit, sa paligid, palibot, malapit sa, around',
    upwards: 'pataas, taas, umakyat, akyat, paakyat, up, aakyat',
    downwards: 'pababa, bababa, bumaba, baba, sa baba, down, bumababa',
    offAway: 'layo, palayo, malayo, lumayo, off, away',
    outside: 'labas, sa labas, lumabas, palabas, nasa labas, outside, out, makakalabas',
    against: 'laban, laban sa, kontra, versus, vs, salungat',
    instead: 'sa halip, imbes, imbis, imbes na, kapalit nito, instead',
    during: 'habang, samantala, sa panahon, during, noong oras na, kasalukuyan',
    conjAnd: 'at, at saka, tsaka, saka, and, ug, pati',
    conjOr: 'o, o kaya, or, o di kaya, either',
    thanAs: 'kaysa, kesa, kaysa sa, tulad, gaya, parang, katulad, kumpara sa, as',
    therefore: 'kaya, kaya nga, kaya naman, so, samakatuwid, kung gayon, dahil dito, edi',
    although: 'kahit, kahit na, bagaman, bagamat, kahit pa, gayunman, gayunpaman, sa kabila, kabila',
    even: 'kahit isa, maging, man lang, man, even, kahit ano, ni isa',
    isAre: 'ay, is, are, am, eh di, ito ay',
    wasWere: 'dati, noon, was, were, noong una',
    becomeTurn: 'naging, maging, magiging, nagiging, naging ganito',
    willShall: 'will, gagawin, mangyayari, magaganap, shall, going to',
    wouldCould: 'baka, siguro, pwede sana, sana ay, marahil, would',
    doDone: 'gawin, ginawa, gawa, gumawa, ginagawa, gagawin, gawan, nagawa, gumagawa',
    happen: 'nangyari, nangyayari, naganap, mangyayari, mangyari, anyare, ganap',
    begunIt: 'pinagawa, dahilan, nagdulot, pinapagawa, pinilit, dulot',
    seem: 'parang, mukhang, yata, ata, daw, raw, tila, mukha yata, wari',
    veryMuch: 'sobra, sobrang, talaga, masyado, grabe, napaka, kaayo, lubos, totally, tlga',
    suchDegree: 'ganito, ganyan, ganoon, ganun, sobrang, ganto, gnyan, ganon',
    almost: 'halos, muntik, muntikan, mga ganun, humigit kumulang, malapit na',
    half: 'kalahati, kalahating, hati, bahagi, half, parte, sangkapat',
    oneNumber: 'isa, isang, one, iisa, tig isa, uno',
    twoThree: 'dalawa, tatlo, apat, dalawang, tatlong, apat na, two, three, dos, tres',
    bigNumber: 'lima, limang, anim, pito, walo, siyam, sampu, labing isa, eleven, anim na, diyes',
    tens: 'dalawampu, tatlumpu, bente, trenta, kwarenta, singkwenta, daan, isang daan, libo, isandaan, sanlibo, thousand, hundred',
    ordinal: 'pangalawa, pangatlo, ikalawa, ikatlo, pang apat, ikaapat, una, second, third',
    pairBoth: 'pareho, parehong, pares, magkapares, kapwa, dalawa sila, silang dalawa',
    ever: 'kailanman, kahit kailan, ever, anumang oras, anytime',
    sometimes: 'minsan, paminsan minsan, kung minsan, pana panahon, sometimes, mnsan',
    usually: 'kadalasan, karaniwan, madalas, normally, usually, kalimitan, palagi na lang',
    suddenly: 'bigla, biglang, bigla na lang, biglaan, biglang bigla',
    finally: 'sa wakas, finally, sa huli, wakas, at last, huli',
    recently: 'kamakailan, kakabili, nitong nakaraan, kakalipas, nung isang araw, kailan lang, kaka',
    sinceWhen: 'simula, mula noon, since, simula nung, simula pa, mula nang, magmula',
    forever: 'habambuhay, magpakailanman, habang buhay, forever, permanente, tuluyan, for good, walang hanggan',
    temporary: 'pansamantala, muna, munang, sa ngayon, temporary, pansamantalang, panandalian',
    season: 'tag init, taglamig, tag ulan, tagsibol, summer, taglagas, panahon ng tag init',
    monthName: 'enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre, march, january',
    clockTime: 'oras, minuto, alas, ala, ala una, alas dos, oclock, alas tres, anong oras, segundo',
    birthdayFeast: 'pasko, bagong taon, kaarawan, birthday, pista, fiesta, anniversary, undas, noche buena, mahal na araw',
    colourDark: 'itim, puti, puting, kayumanggi, abo, black, white, brown, gray',
    colourBright: 'pula, asul, berde, dilaw, rosas, kulay, blue, green, red, pink, yellow, violet',
    head: 'ulo, mukha, mata, tenga, ilong, bibig, noo, tainga',
    handFoot: 'kamay, paa, daliri, braso, tuhod, binti, siko, hita',
    heartSoul: 'puso, kaluluwa, isip, utak, diwa, damdamin, kalooban',
    teeth: 'ngipin, dentista, pustiso, braces, dentist, ngipin ko, gilagid',
    painWound: 'sakit, masakit, sugat, lagnat, dumudugo, pagdurugo, dugo, kirot, nilalagnat, hapdi, ubo, diabetic',
    pregnantBaby: 'buntis, nanganak, manganak, sanggol, baby, diaper, lampin, panganganak, gatas ng baby, tsupon',
    allergyVaccine: 'bakuna, allergy, allergic, virus, impeksyon, allergies, vaccine, nabakunahan, covid',
    therapyNurse: 'nars, nurse, therapist, psychologist, counselor, therapy, pasyente, medical, check up',
    wheelchair: 'wheelchair, saklay, tungkod, silyang de gulong, bahay ampunan, walker',
    vegetable: 'gulay, kamatis, patatas, sibuyas, carrots, repolyo, ampalaya, talong, kangkong, salad, bawang, malunggay',
    fruit: 'prutas, mansanas, saging, mangga, dalandan, kalamansi, ubas, pakwan, pinya, strawberry, mani',
    meatFish: 'karne, manok, baboy, isda, bangus, baka, longganisa, hotdog, tilapia, lechon, adobo, hipon',
    milkEggs: 'gatas, keso, itlog, mantikilya, butter, yogurt, cheese, itlog na maalat',
    soupRice: 'kanin, sinigang, rice, sabaw, pansit, bigas, lugaw, pasta, noodles, sopas, munggo',
    alcohol: 'alak, beer, inuman, bar, serbesa, gin, lasing, tagay, empi',
    sugarSpice: 'asukal, asin, paminta, sili, toyo, suka, patis, sawsawan, maanghang, sugar, sarsa, pampalasa',
    dishes: 'plato, baso, kutsara, tinidor, kawali, kaldero, tasa, mangkok, bilao, plate',
    fridgeOven: 'ref, kalan, oven, washing machine, rice cooker, cooker, freezer, pridyeder, washing',
    kitchenBath: 'kusina, banyo, kwarto, cr, kubeta, shower, silid, palikuran, sala',
    wallRoof: 'pader, dingding, bubong, sahig, kisame, bintana, hagdan, hagdanan, butas',
    curtainCarpet: 'kurtina, unan, kumot, kama, kutson, banig, higaan, karpet',
    cleaning: 'linis, maglinis, basura, walis, mop, basurahan, naglilinis, linisin, magwalis, malinis',
    toolNail: 'martilyo, pako, turnilyo, barena, lubid, pandikit, tali, lagari, glue',
    paintWood: 'pintura, kahoy, bato, bakal, semento, hollow block, metal, tabla, pinturahan, yero',
    plumber: 'tubo, gripo, tumutulo, barado, tubero, tumagas, kanal, alulod, tulo',
    washLaundry: 'labada, laba, maglaba, plantsa, labahan, laundry, naglalaba, mantsa, sampay, mamalantsa',
    hairdresser: 'gupit, magpagupit, salon, balbas, kuko, parlor, barbero, pagupit, kalbo, rebond, barberya',
    jewel: 'singsing, relo, kuwintas, kwintas, pulseras, salamin sa mata, alahas, hikaw, ginto',
    shoesBag: 'sapatos, tsinelas, medyas, bag, pitaka, maleta, wallet, sandals',
    coatHat: 'jacket, pantalon, damit, polo, sumbrero, palda, kamiseta, tshirt, bestida, payong',
    size: 'sukat, size, haba, lapad, bigat, taas at lapad, kasya, medium, large, small, maluwag, masikip',
    weightKilo: 'kilo, kilong, gramo, litro, metro, kg, sentimetro',
    animalFarm: 'baka, kambing, kalabaw, manok, baboy, kabayo, tupa, pato, bibe',
    animalWild: 'ibon, daga, ahas, isda, insekto, lamok, langgam, ipis, unggoy, langaw',
    cat: 'pusa, kuting, muning, vet, beterinaryo, pusa ko, miming',
    flowerTree: 'bulaklak, puno, dahon, damo, halaman, rosas na pula, punongkahoy',
    seaBeach: 'dagat, beach, ilog, lawa, isla, lumangoy, swimming, tabing dagat, langoy',
    mountain: 'bundok, burol, lambak, hike, akyat bundok, hiking, sagada',
    sky: 'langit, araw sa langit, buwan at bituin, bituin, sinag, ulap',
    fire: 'sunog, apoy, usok, nasusunog, nasunog, liyab',
    rainSnow: 'ulan, umuulan, bagyo, hangin, baha, niyebe, kulog, ice, yelo, kidlat, bagyong',
    village: 'nayon, baryo, bukid, probinsya, palayan, sakahan, barrio, field',
    square: 'plasa, kanto, tulay, tawiran, rotonda, krosing, plaza, liwasan',
    floorLift: 'palapag, floor, elevator, pintuan, gate, pinto, doorbell, pasukan, lobby, unit',
    neighbourNoise: 'ingay, maingay, ang ingay, tahol, maiingay, nag iingay, videoke, tumatahol, patahimikin',
    office: 'opisina, office, branch, counter, departamento, reception, sangay, tanggapan',
    factory: 'pabrika, pagawaan, bodega, construction site, warehouse, talyer',
    colleague: 'katrabaho, ka opisina, empleyado, staff, tauhan, officemate, trabahador, kasamahan',
    manager: 'manager, boss, direktor, amo, may ari, supervisor, bisor, tagapamahala',
    interviewJob: 'interview, job interview, resume, aplikasyon, mag apply, bakanteng trabaho, job hiring, nag apply, hiring, resign',
    shift: 'shift, duty, overtime, ot, night shift, sked, iskedyul, guard, pasok',
    report: 'ulat, report, presentation, dokumento, spreadsheet, draft, statistics, survey, ppt',
    projectTask: 'proyekto, project, takdang aralin, assignment, gawain, homework, task, quota',
    deadline: 'deadline, takdang araw, due date, huling araw, last day, palugit',
    grades: 'grado, marka, grades, resulta, score, scoring, pasado, bagsak, iskor',
    languageName: 'ingles, tagalog, filipino, english, kastila, espanyol, bisaya, ilokano',
    learnCourse: 'kurso, aralin, mag aral, pag aaral, leksyon, training, nag aaral, marunong, matuto, klase',
    university: 'unibersidad, kolehiyo, college, propesor, graduate, prof, university, univ, kampus, tesis',
    bookLibrary: 'libro, aklatan, nobela, pahina, kabanata, tula, library, verse, aklat',
    newsPress: 'dyaryo, balita, magasin, peryodiko, mamamahayag, reporter, artikulo, pahayagan',
    radioPodcast: 'radyo, podcast, channel, teleserye, episode, broadcast, istasyon, palabas, programa',
    song: 'kanta, awit, kumanta, gitara, piano, konsiyerto, concert, kantahan, kumakanta, tugtog',
    dance: 'sayaw, sumayaw, sayawan, dance, magsayaw, sumasayaw',
    theatre: 'teatro, artista, entablado, ensayo, dula, aktor, tanghalan',
    paintingArt: 'pinta, drawing, museo, sining, larawan na pinta, guhit, nagpinta, museum',
    ballGame: 'basketball, bola, laro, team, liga, koponan, football, volleyball, laban sa court, court',
    gymRun: 'gym, takbo, jogging, yoga, ehersisyo, nag gym, zumba, coach, workout, exercise',
    cardChess: 'chess, baraha, puzzle, tong its, board game, dama, its, bingo',
    toy: 'laruan, manika, duyan, palaruan, playground, mga laruan',
    sew: 'tahi, manahi, karayom, sinulid, tinahi, sastre, mananahi, gantsilyo',
    king: 'hari, reyna, prinsipe, sundalo, prinsesa, hukbo, militar, army',
    fight: 'away, suntok, suntukan, sipa, bugbog, nag away, sinuntok, hampas, sapak, sampal',
    gunWar: 'digmaan, baril, bomba, giyera, barilan, binaril, bala, gyera',
    kill: 'patayin, pinatay, pumatay, bangkay, papatayin, mamamatay tao, patay na katawan',
    prison: 'kulungan, bilangguan, korte, hukom, hukuman, piitan, nakakulong, kulong, bista, iniimbestigahan',
    thief: 'magnanakaw, nakaw, holdap, ninakaw, mandurukot, snatcher, ninakawan, holdaper, akyat bahay',
    mayor: 'mayor, alkalde, munisipyo, gobyerno, kapitan, barangay, kagawad, kap, city hall, pamahalaan',
    passport: 'passport, visa, id, lisensya, permit, pasaporte, national id',
    border: 'hangganan, customs, embahada, immigration, embassy, konsulado, border',
    countryName: 'pilipinas, amerika, japan, hongkong, saudi, dubai, canada, singapore, tsina, china, korea',
    cityName: 'manila, maynila, cebu, davao, quezon city, baguio, bicol, makati, sagada, pasig, qc, iloilo, roque',
    personName:
      'maria, jose, juan, jun, nena, jenny, ben, liza, maricel, joana, jhoanna, santos, reyes, cruz, dela cruz, ana, miggy, mabini, marites, roque, dimaculangan, pedro, dela',
    titleOfPerson: 'ginoo, ginang, sir, maam, mam, binibini, dok, mang, aling, si, doc, mr',
    kidTalk: 'bata, anak, binata, dalaga, batang lalaki, teenager, batang babae, totoy, mga bata, bunso, paslit',
    bride: 'kasal, ikakasal, nobya, nobyo, engaged, kasalan, kinasal, engagement',
    divorce: 'hiwalay, naghiwalay, break na, ex, annulment, diborsyo, break up, maghihiwalay, nakipagbreak',
    orphan: 'tagapag alaga, ninong, ninang, ulila, guardian, inaanak, inaalagaan, ampon',
    uncle: 'tito, tita, pinsan, pamangkin, tiyo, tiya, tiyahin, uncle, tyo',
    inLaw: 'biyenan, bayaw, hipag, manugang, byenan, mother in law',
    kiss: 'halik, yakap, kiss, hug, yakapin, mwah, hinalikan, lambing',
    jealous: 'selos, nagseselos, nagtaksil, niloko ako, kabit, taksil, seloso, selosa, nangaliwa',
    trust: 'tiwala, magtiwala, pagtitiwala, pananampalataya, umaasa, maaasahan, pananalig',
    promise: 'pangako, promise, nangako, sumpa, peksman, pramis, ipinangako',
    lieCheat: 'niloko, manloloko, scam, peke, dinaya, daya, sinungaling, panloloko, scammer, budol, lokohin',
    joke: 'biro, joke, nagbibiro, nakakatawa, kalokohan, charot, jk, echos, birong, tuksuhin, char',
    serious: 'seryoso, totoo ba, sa totoo lang, seryosohan, honestly, legit ba',
    respect: 'respeto, galang, paggalang, magalang, disente, ugali, rumespeto, irespeto, po at opo',
    shame: 'hiya, nakakahiya, kahihiyan, kahiya hiya, mahiya ka, mahiya',
    rude: 'bastos, walang modo, mayabang, antipatiko, bastusan, arogante, walanghiya, maldita, suplada',
    patience: 'pasensya, pasensiya, tiis, mapagpasensya, ubos na pasensya, magtiis, nakakaubos, pagtitiis',
    stress: 'stress, stressed, kinakabahan, kaba, presyon, taranta, natataranta, nakakastress, natetense',
    headacheNerve: 'nakakabaliw, sakit sa ulo, nakakairita, nakakabwisit, naiinis, nakakainis, sakit ng ulo, bwisit, kakulitan, nakakarindi',
    scare: 'takot, natakot, nakakatakot, tinakot, natatakot, katakutan, kinatatakutan',
    surprise: 'gulat, nagulat, surpresa, sorpresa, nagtaka, nabigla, surprise, nakakagulat',
    disappoint: 'dismayado, nadismaya, pinagsisihan, nagsisisi, nakakadismaya, panghihinayang, sayang naman',
    boring: 'nakakabagot, bored, boring, nakakainip, naiinip, nababagot, walang magawa',
    hate: 'galit, kinamumuhian, nakakadiri, suklam, nandidiri, muhi',
    favourite: 'paborito, mas gusto, favorite, mas mabuti, fave, paboritong, mas okay',
    best: 'pinakamahusay, pinakamagaling, the best, magaling, ayos, perpekto, panalo, astig, galing, husay, best',
    worse: 'mas malala, pinakamasama, malala, kakila kilabot, pangit, masahol, lumala',
    wrongBad: 'mali, maling, hindi tama, wrong, pagkakamali, nagkamali, di tama, sala, ekis',
    strange: 'kakaiba, weird, kaduda duda, kataka taka, nakapagtataka, nalilito, nakakapagtaka, kahina hinala',
    clearObvious: 'malinaw, halata, klaro, kitang kita, obvious, linaw, maliwanag, malabo',
    exact: 'eksakto, sakto, mismo, tamang tama, saktong, tumpak, eksaktong',
    true: 'totoo, tunay, orihinal, legit, totoong, tunay na, original',
    secret: 'sikreto, lihim, tago, secret, palihim, confidential, nakatago',
    public: 'publiko, pampubliko, ipost, nakapost, post, public, hayag, inupload, announcements',
    danger: 'panganib, delikado, mapanganib, ligtas, peligro, risk, delikadong',
    protect: 'protektahan, ingatan, depensa, proteksyon, ipagtanggol, seguridad, bantayan, alagaan',
    attention: 'ingat, mag ingat, bantay, pansin, alerto, atensyon, makinig, ingat kayo',
    notice: 'napansin, nalaman, natuklasan, namalayan, napapansin, pansinin, narealize',
    decide: 'desisyon, magdesisyon, nagpasya, pasya, pinili, nakapagdesisyon, pumili, napagdesisyunan',
    plan: 'plano, balak, planong, iskedyul ng plano, nagbabalak, magplano, pinaplano, kalendaryo',
    hopeWish: 'sana, pangarap, hiling, umaasa, nais, hangad, wish, pinapangarap',
    chance: 'pagkakataon, tsansa, oportunidad, chance, oportunidad ko',
    lucky: 'swerte, malas, maswerte, suwerte, minalas, kapalaran, horoscope, swertehan',
    allowed: 'karapatan, may karapatan, pinapayagan, pwede, legal, bawal ba, pinayagan',
    rule: 'patakaran, tuntunin, alituntunin, obligasyon, tungkulin, batas, obligado, bawal',
    penalty: 'multa, bayad pinsala, danyos, parusa, penalty, pinagmulta',
    warning: 'babala, huling babala, binabalaan, warning, binabalaan kita, paalala, banta',
    denounce: 'isumbong, ireport, magreklamo, isusumbong, reklamo, irereklamo, sumbong, kakasuhan, idedemanda',
    guilty: 'kasalanan, may kasalanan, responsable, sisi, salarin, sinisi, guilty, may sala',
    forgive: 'patawad, patawarin, pasensya na, sorry, paumanhin, pasensya na po, patawarin mo',
    apologyAccept: 'ok lang, ayos lang, walang problema, hayaan mo na, di bale, no worries, okay lang, walang anuman',
    beg: 'pakiusap, parang awa mo na, maawa, alang alang sa diyos, nagmamakaawa, palihug, palihog, parang awa nyo na',
    god: 'diyos, panginoon, langit at lupa, dasal, pagpalain, impiyerno, simbahan, dios, magdasal, jesus, parokya, amen',
    swearMild: 'naku, nako, hala, hay naku, susmaryosep, jusko, grabe, wow, ay, hay, ah, eh, ha, hesusmaryosep, leche, omg',
    laughWord: 'haha, hahaha, hehe, lol, jejeje, hihi, hahahaha, bwahaha, natawa',
    emojiWord: 'emoji, sticker, gif, meme, emoticon',
    ringBuzz: 'tunog, tumunog, tumutunog, nagri ring, vibrate, nagvavibrate, beep, kalembang, alarm',
    screen: 'screen, pindutan, keyboard, keypad, display, buton, tiklado',
    socialMedia: 'facebook, fb, instagram, ig, tiktok, whatsapp, follow, messenger, viber, twitter, soc med',
    groupChat: 'gc, group chat, grupo, komunidad, group, channel, pangkat, admin',
    inbox: 'inbox, mailbox, buzon, hulugan ng sulat, mail',
    flyerPaper: 'papel, flyer, polyeto, leaflet, katalogo, pahina ng ads, flyers, brochure, naka print',
    printer: 'printer, scanner, tinta, ink, printan, xerox',
    callCentre: 'call center, hotline, agent, operator, ahente, customer service, telepono ng kumpanya, csr',
    voicemail: 'voicemail, voice mail, voice message, answering machine, vm',
    robot: 'robot, makina, bot, automatic, awtomatiko, machine, auto reply',
    softwareUpdate: 'software, download, install, update, upgrade, mag download, app, i update',
    virusHack: 'hack, hacker, na hack, virus, phishing, hinack, nahack',
    camera: 'kamera, camera, litrato, selfie, picture, pic, kuha, cctv, video, nag video',
    memorySpace: 'memory, storage, puno na, full storage, espasyo, memorya, space',
    signal: 'signal, sagap, wifi, mobile data, network, internet, walang signal, mahina signal, data, lte',
    charger: 'charger, kable, saksakan, plug, cable, mag charge, chargeran, powerbank, lowbat',
    topUp: 'load, paload, magpa load, prepaid, top up, loadan, na load, reload',
    tariff: 'plan ng cp, kontrata, postpaid, roaming, unli, promo, data plan, kontrata sa plan',
    moneyTransfer:
      'padala, gcash, hulog, account number, deposit, bank transfer, remit, magpadala ng pera, money transfer, deposito, ipadala ang pera',
    cheque: 'tseke, ipon, savings, interes, cheque, ipunan, alkansya, check',
    rent: 'upa, renta, umuupa, landlady, landlord, paupahan, nangungupahan, inuupahan, kasera',
    mortgage: 'lupa at bahay, real estate, lupa, pag aari, housing loan, house and lot, lot, amortization, hulugan, titulo',
    wasteMoney: 'sayang, nasayang, waldas, aksaya, nag aaksaya, gastos, naaksaya, pagwaldas',
    profit: 'kita, kumita, tubo, sahod, kinikita, income, kumikita, sweldo',
    rich: 'mayaman, mahirap, walang pera, dukha, gipit, mapera, mayayaman, butas bulsa',
    gainLose: 'panalo, talo, natalo, nanalo, nawala, lugi, nalugi, nawawala',
    stock: 'stock, stocks, available, sold out, ubos na, meron pa, paubos, kulang, natira, matirang',
    warranty: 'warranty, garantiya, spare part, piyesa, garantisado, pyesa',
    quality: 'kalidad, bago, segunda mano, gamit na, brand new, segunda, quality, second hand, ukay',
    queue: 'pila, nakapila, pumila, siksikan, linya, napakahaba ng pila, maraming tao, pumipila',
    menu: 'menu, order, ulam, putahe, umorder, takeout, orders, ulam ngayon',
    table: 'mesa, lamesa, silya, upuan, sofa, estante, drawer, aparador, kabinet',
    waiter: 'waiter, chef, kusinero, panadero, serbidor, weyter, butcher, magkakatay, tindero',
    hairSkin: 'balat, buhok, cream, shampoo, lotion, makeup, meyk ap, kutis, lipstick, pimples',
    lampCandle: 'ilaw, kandila, bombilya, lampara, flashlight, ilawan',
    boatShip: 'barko, bangka, ferry, pantalan, barkong, pier, roro, daungan',
    fuel: 'gasolina, gas, diesel, krudo, gas station, gasul, lpg, petrolyo',
    tyreEngine: 'gulong, makina ng sasakyan, preno, talyer, mekaniko, flat, vulcanizing, gasgas',
    traffic: 'trapiko, traffic, trapik, bilis, mabilis, highway, edsa, expressway',
    driver: 'driver, taxi, tsuper, grab, sakay, sumakay, tricycle, drayber, shuttle, angkas, jeep',
    luggage: 'bagahe, maleta, check in, boarding gate, gate number, mga bagahe, luggage',
    map: 'mapa, address, tirahan, waze, gps, lokasyon, direksyon, saan banda, location',
    turnSide: 'kaliwa, kanan, diretso, tabi, harap, likod, gilid, kumaliwa, kumanan, katabi, deretso',
    pushPull: 'tulak, hila, buhat, itulak, hilahin, buhatin, bitbit, pindutin, pindot, dala',
    cutBreak: 'putol, naputol, punit, gupitin, pinutol, hiwa, baliin, sira, cut, punitin',
    fallDrop: 'nahulog, nadulas, bumagsak, nadapa, natumba, nalaglag, nahuhulog',
    throwAway: 'tapon, itapon, basurahan, itapon mo, itinapon, ibato, hagis, tinapon, itatapon',
    hang: 'sabit, isabit, nakasabit, dikit, nakadikit, nakabitin',
    touchIt: 'hawak, hipo, galawin, hawakan, kapit, wag galawin, hipuin, kinalabit, gumalaw',
    standSit: 'tumayo, umupo, humiga, nakatayo, nakaupo, upo, higa, nakahiga, tayo ka',
    jump: 'talon, tumalon, akyat, tumakbo, umakyat, tumatakbo, lumundag',
    lookWatch: 'tingnan, tignan, panoorin, tingin, manood, nanonood, nood, masdan, tinitignan, makita, makakita, nakakita',
    listenHear: 'dinig, pakinggan, narinig, boses, makinig, rinig, naririnig, nakikinig, ugong',
    smell: 'amoy, lasa, mabaho, mabango, naaamoy, baho, tikman, flavor, malansa',
    feel: 'pakiramdam, damdamin, nararamdaman, feeling, naramdaman, mood, feel ko, dama, ganahan',
    breathe: 'huminga, hinga, hininga, hangin, paghinga, humihinga, hingalin',
    drinkTea: 'tsaa, juice, inumin, softdrinks, coke, kape, milk tea, sago, samalamig',
    save: 'itago, ipon, i save, nakatala, itabi, nakasave, tinago, irecord, pagtabi, panatilihin',
    count: 'bilang, bilangin, kalkulahin, bilanging, total, binilang, kwenta, kabuuan',
    compare: 'ihambing, kumpara, pagkakaiba, pinagkaiba, ikumpara, iba sa, kinumpara, diperensya',
    repeatIt: 'ulit, paulit ulit, ulitin, muli, inuulit, uulit, inulit, na naman',
    keepOn: 'tuloy, tuloy tuloy, ituloy, patuloy, walang tigil, patuloy na, hindi tumitigil, sige lang',
    followUp: 'sundan, sundin, subaybayan, hinahabol, habulin, sinusundan, bakas, follow up',
    ignoreIt: 'balewala, wag pansinin, deadma, dedma, di pinansin, isnabin, balewalain, hindi pinapansin, pake, walang pake',
    forgetIt: 'kalimutan mo na, wag na lang, kalimutan, hayaan na, di bale na, basta',
    letGo: 'bitawan, palayain, pakawalan, laya, bitiwan, pinalaya, malaya, nakawala',
    separateOut: 'maliban, bukod, hiwalay sa, maliban sa, bukod sa, exclude, puwera, pwera',
    includeIn: 'kasama na, isama, laman, kalakip, nakalakip, kabilang, isinama, idagdag, add, attach',
    joinIn: 'sumali, sasama, dumalo, makilahok, sama, lumahok, sasali, makakapunta, dadalo, join, reunion, attend, absent',
    belong: 'pag aari, kay, ari, may ari, kanino, akin, sa kanya, pagmamay ari',
    inherit: 'mana, pamana, nagmana, testamento, mamana, tagapagmana, namana',
    deathNotice: 'pumanaw, yumao, namayapa, namatay, burol, libing, nakikiramay, lamay, inilibing, condolence',
    replaceIt: 'palit, papalitan, pinalitan, palitan, kapalit, ipalit, napalitan, magpalit',
    transferOver: 'ibigay sa, ipasa, ipinasa, iabot, pakipasa, pakiabot, iabot mo, ilipat, pinasa',
    leak: 'kumalat, kalat, naikalat, ikalat, nagkalat, tagas, tumatagas, nag leak, ipinagkalat',
    source: 'pinagmulan, pinanggalingan, saan galing, source, san nanggaling, galing saan, san mo nakuha, saan nyo nakuha',
    purpose: 'layunin, para saan, dahilan, pakay, silbi, hangarin, adhikain, para ano',
    legalBasis: 'pahintulot, legal na batayan, batayan, alinsunod, pagpayag, consent form, alinsunod sa batas, lehitimong interes',
    paragraph: 'artikulo, seksyon, republic act, data privacy act, ra, talata, section, probisyon',
    demand: 'hinihiling, hiling ko, iginigiit, hinihingi, igiit, request, humihiling, hingi, kahilingan',
    confirmBack: 'kumpirmahin, patunay, resibo, pakikumpirma, kumpirmasyon, confirm, kinumpirma, noted, pakiconfirm, acknowledge',
    instruct: 'instruksyon, gabay, paano gamitin, panuto, paano ba, turuan, paraan, tips',
    offerHelp: 'tulong, suporta, help desk, tumulong, tulungan, serbisyo, alalay, customer support',
    livingPerson: 'tao, totoong tao, buhay na tao, tunay na tao, taong, person, live agent',
    kindNice: 'mabait, mabuti, maganda ang loob, bait, mapagmahal, sweet, mabuting, ambait',
    dearLove: 'mahal, mahal ko, pre, sinta, bes, bro, beh, tol, besh, kaibigan, babe, tropa, giliw',
    guyMan: 'lalaki, pare, kuya, mama, brad, mamang, tsong, dude, ginoong, boy, manong',
    crowdAll: 'lahat, lahat ng tao, mga tao, buong mundo, madla, everyone, sambayanan, taumbayan, lahat sila',
    selfDo: 'sarili, mag isa, sarili ko, ako lang, sa sarili, sarili mo, mag isa lang, sarilinan',
  },
};
