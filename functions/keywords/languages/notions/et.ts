import type { NotionData } from './notion.ts';

export const et: NotionData = {
  code: 'et',
  notions: {
    me: 'ma, mina, mu, minu, mind, mulle, mul, minul, minule, minuga, mult, minult, minust, must, minusse, minus, ise, enda, ennast, end, enese, mina ise, olen, omale, endale, me, mnd, mull, minugi, minupoolest, minuni',
    we: 'me, meie, meid, meile, meil, meiega, meilt, meist, meis, meisse, oleme, enda, ennast, endale',
    you: 'sa, sina, su, sinu, sind, sulle, sul, sinul, sinule, sinuga, sult, sinult, sinust, sust, sinus, te, teie, teid, teile, teil, teilt, teiega, teist, oled, olete, sinna, endale, ise, sinuni, teieni',
    youAll: 'teie, teid, te, teile, teil, teilt, teiega, teist, olete, te kõik, teie kõik, teid kõiki, inimesed, rahvas, te ise',
    heShe: 'ta, tema, teda, talle, tal, temale, temal, temaga, tema käest, temalt, talt, temast, temas, temasse',
    they: 'nad, nemad, nende, neid, neile, neil, nendele, nendel, nendega, neilt, neist, nendest, nendelt',
    someone:
      'keegi, kedagi, kellegi, kellegagi, kellegi*, kellelegi, kellelgi, kelleltki, inimene, inimese, inimest, inimesed, inimesi, inimestele, isik*, keski, ükskõik kes',
    nobody: 'keegi ei, mitte keegi, kedagi ei, ei keegi, mittekeegi, ükski, mitte kedagi, ei kedagi, mitte kellelegi, kellelegi ei, mitte ükski',
    thisOne:
      'see, selle, seda, sellele, sellel, sellelt, sellega, sellest, selles, sellesse, need, nende, neid, nendest, siin see, seesama, käesolev*, se, sellised, selline, sellist, sellise, selleks',
    thatOne: 'too, tolle, toda, tollel, see, seda, et, selle, need, niisugu*, selline, sellis*, mis, mida, kes, keda',
    here: 'siin, siia, siit, siinkandis, siinsamas, siiasamasse, sia, sin, siinne, kohal, kohapeal',
    there: 'seal, sinna, sealt, seel, sealsamas, sealkandis, sealne, sna',
    not: 'ei, mitte, pole, polnud, ära, ärge, ärgu, ärgem, ega, polegi, ei ole, ei olnud, ei tohi, pole vaja, ei taha, ei soovi',
    never: 'kunagi, mitte kunagi, ei iial, iial, ealeski, mitteiial, ei kunagi, iialgi, mitte iialgi, mitte mingil juhul, elu sees',
    noLonger: 'enam, rohkem, enam mitte, ei enam, mitte enam, rohkem ei, edaspidi, edaspidi ei, enam ei, enam ära, rohkem mitte, enamb, enam pole',
    nothing: 'midagi, mitte midagi, mittemidagi, ei midagi, mitte miskit, miskit, tühjagi, mitte kui midagi, mitte muhvigi, mittekuimidagi',
    without: 'ilma, ilmaasjata, ilma et, puudu*, miinus, minu nõusolekuta, loata, nõusolekuta, küsimata',
    already: 'juba, jube, nüüdseks, ammu, juba ammu, praeguseks',
    still: 'ikka, veel, endiselt, siiani, ikka veel, siiamaani, jätkuvalt, ikkagi, seniajani, ikkaveel, senini, tänaseni',
    again: 'jälle, uuesti, taas, veelkord, veel kord, uuest, jällegi, taaskord, taas kord, korduvalt, järjekordne*, järjekordse*, järjekordselt',
    always:
      'alati, kogu aeg, koguaeg, pidevalt, alatasa, lakkamatult, kogu aja, kõik aeg, püsivalt, igavesti, alaliselt, lõputult, non stop, ööpäevaringselt, järjepidevalt',
    every: 'iga, igal, igat, igale, igas, igaüks, igaühe*, iga kord, igakord, igast, iga päev, iga nädal, iga kuu',
    all: 'kõik, kõiki, kõigi, kõikide, kõigile, kõikidele, kõigist, kõikidest, kõigest, kõigelt, kõigilt, kõikidelt, kõike, kogu, terve, tervet, kõiges, kõigega, täielik*, kogupere',
    other:
      'muu, muud, muid, muude, muul, muust, teine, teise, teist, teised, teisi, teisele, teistele, teiste, teisel, teisega, ülejäänu*, järelejäänu*, kellegi teise, võõras, võõra, võõrast',
    same: 'sama, samad, samasugu*, samu, samal, samale, samast, samamoodi, ühesugu*, seesama, sedasama, sellesama, võrdne, identne*, samas, samuti',
    different: 'erinev*, teistsugu*, eri, mitmesugu*, erisugu*, teistmoodi, teisiti, eraldi, erineb, erinevad',
    own: 'oma, enda, omal, omale, omast, omad, omi, endale, omanik*, isiklik*, endal, omaenda, omand*, kuulub, kuulun',
    only: 'ainult, vaid, ainuke*, ainus, ainsa, üksnes, kõigest, ainlt, ainut, aint, lihtsalt, ainsat',
    also: 'ka, samuti, lisaks, kaasa arvatud, ühtlasi, samas, peale selle, niisamuti, muuhulgas, koos',
    but: 'aga, kuid, vaid, ent, siiski, ometi, a, sellegipoolest, kuigi, ehkki',
    because: 'sest, kuna, sellepärast, seepärast, tõttu, pärast, seetõttu, sellepärast et, kuna et, sestap, tänu, põhjusel',
    ifSo: 'kui, juhul, juhul kui, kas, kuid kui, kuisa, eeldusel, ju kui',
    until: 'kuni, seni, senikaua, niikaua, senini, enne kui, selle ajani',
    fromNow:
      'nüüdsest, edaspidi, tänasest, alates, nüüdsest alates, tulevikus, alates tänasest, sellest hetkest, tänasest alates, kohe alates, alates praegusest, praegusest, homsest, nüüdsest peale, jäädavalt, igaveseks',
    enough:
      'aitab, küll, piisab, piisav*, küllalt, küllap aitab, aitab küll, aitab nüüd, küllaga, piisanud, küll saab, aitab jamast, piisas, saab küll, aitab juba',
    tooMuch: 'liiga, liiga palju, liiast, liigne, liigse*, liigset, liiga tihti, liialt, ülearu*, üleliia, liiga sageli, ülemäära*, liiga sagedasti',
    soMuch:
      'nii palju, niipalju, nii palju sõnumeid, sadu, kümneid, tuhandeid, tuhat, miljon*, hunnik*, hulga, hunnikus, tohutult, kuhja*, meeletult, sada, palju, nii tihti, tuhandes, sajas, kümnendat, mitukümmend',
    more: 'rohkem, veel, enam, lisa, lisaks, rohkemat, veelgi, rohkemaks, rohgem, rokem, täienda*, juurde',
    less: 'vähem, väiksem*, harvem, vähemaks, vähenda*, vähemalt, vähim, väheneb, minimaal*, piira, harvemini',
    many: 'palju, paljud, mitu, mitmed, mitme, mitut, paljusid, paljude, rohkelt, rohkesti, hulk, hulga, hulgaliselt, sageli, tihti, sagedasti, mitmeid, mitmel, tihedalt, tihedasti, arvukalt',
    few: 'vähe, natuke, mõni, mõne, mõned, mõnd, paar, paari, natukene, veidi, pisut, veits, natu, natsa, vähesed, väheke*, harva, nats, vehe, raasuke',
    once: 'kord, üks kord, ükskord, korra, ühekordne, ühekord*, ühe korra, ühel korral, kunagi ammu, esimest korda, 1 kord, 1x',
    twice:
      'kaks korda, korda, kahekord*, kolm korda, kolmandat korda, mitu korda, mitmendat, mitmes kord, kordi, teist korda, sada korda, 2x, 3x, 2 korda, 3 korda, mitmeid kordi, kolmas kord, teine kord, kahel korral, korduvalt',
    first: 'esimene, esimese*, esimest, esmalt, esiteks, esma*, kõigepealt, algul, alguses, algne',
    last: 'viimane, viimase*, viimast, viimati, eelmine, eelmise*, eelmist, möödunud, lõplik*, viimaks, lõpuks, vimane, viimaseid, viimaste',
    next: 'järgmine, järgmise*, järgmist, järgmisel, järgneva*, järgnev, tulev, tuleva, järgmiseks, järgm, järgmiseid, järg',
    now: 'nüüd, praegu, prg, praegugi, nyyd, praegus*, hetkel, parajasti, tänapäeval, preagu, praegune, pg, preegu',
    immediately:
      'kohe, koheselt, otsekohe, viivitamatult, viivitamata, silmapilk*, jalamaid, kiiremas korras, kiirkorras, kohene, kohest, momentselt, otsemaid, nüüd ja kohe, kohemaid, viivituseta, pikemalt ootamata',
    today: 'täna, tänane, tänase*, tänast, tänaseks, täna õhtul, tänaõhtu*, tna, tänaöösel',
    tomorrow: 'homme, homne, homse*, homset, ülehomme, homseks, hommepoole',
    yesterday: 'eile, eilne, eilse*, eilset, üleeile, eileõhtu*, eilsest',
    day: 'päev*, iga päev, igapäev*, päevas, ööpäev*, päiv*',
    week: 'nädal*, iganädal*, nädalas, iga nädal',
    month:
      'kuu, kuud, kuus, kuu aega, kuul, kuust, kuude, kuudeks, kuuks, igakuine, igakuis*, iga kuu, kuuline, kuulise, kuine, jaanuar*, veebruar*, märts*, aprill*, mais, juuni*, juuli*, august*, september*, septembr*, oktoober*, oktoobr*, november*, novembr*, detsember*, detsembr*',
    year: 'aasta*, aastat, iga aasta, iga-aasta*, igaaasta*, kümnend*',
    hour: 'tund, tunni*, tundi, tundide*, tunnis, minut*, min, kell, kella, kellast, kellaks, kellaaeg*, kellaaja*, pool, veerand, kolmveerand, h, mitme ajal, mis kell',
    morning: 'hommik*, hommikul, varahommik*, koidik*, hommikuti, hommiku, tere hommikust',
    evening: 'õhtu*, pärastlõuna*, peale lõunat, pealelõuna*, pärast lõunat, õhtuti, ohtul',
    night: 'öö, ööd, öösel, öösiti, ööse, öine, öise, öised, öist, keskööl, kesköö*, kesköö, ösel, öösse, südaöö*, poole öö, kell 3 öösel, head ööd',
    weekday:
      'esmaspäev*, teisipäev*, kolmapäev*, neljapäev*, reede*, argipäev*, tööpäev*, nädala sees, esmasp, teisip, kolmap, neljap, reedel, nädalasees',
    weekend: 'laupäev*, pühapäev*, nädalavahetus*, nädalalõpp*, nädalalõpu*, nv, laup, pühap, vkend, weekend*',
    soon: 'varsti, peagi, pea, kohekohe, kohe varsti, peatselt, lähiajal, varst, vast, lähipäevil, veidi aja pärast, kohe kohe, ruttu, pea kohe',
    later: 'hiljem, pärast, pärastpoole, hiljemb, siis, edaspidi, hiljemgi, peale, hiljemalt, hilisem*, peale seda, pärast seda',
    before:
      'enne, varem, ennem, eelnevalt, eelnev*, enne seda, ammu, tagasi, eelmis*, eest, ette, ennist, ennegi, varemalt, esialgu, kunagine, kunagise*',
    early: 'vara, varakult, varane, varase*, varajane, varajas*, liiga vara, varahommikul, õigel ajal, õigeaegselt, ajalt, varem',
    late: 'hilja, hilin*, hiline*, hilis*, hiljaks, liiga hilja, jään hiljaks, hilinema, hilinen, hilineb, hilinesin, viibib, viibin, viivitu*, viivita*, hiljane*, jäi hiljaks',
    time: 'aeg, aja, aega, ajad, aegu, ajal, ajaks, ajale, ajast, aegade, aeglik, korral, kellaaeg*, periood*, graafik*, ajakava*, vahemik*, sobiv aeg',
    moment: 'hetk, hetke*, hetkeks, sekund*, sek, moment*, üks hetk, viivu, viiv, oot, oota, minutike*, 1 hetk, kohe',
    longTime:
      'kaua, ammu, igavesti, pikalt, kaua aega, ammune, ammus*, pikka aega, pikk aeg, aastaid, kuid, igavik*, kaua juba, ammuilma, ammustel, tükk aega, kestab, terve igavik',
    what: 'mis, mida, mille, mishas*, misasja, missugu*, milline, millis*, millega, millest, millele, millel, miks, mess, mes, mdea, miskine, millal, mida iganes',
    who: 'kes, kelle, keda, kellele, kellel, kellega, kellelt, kellest, kes see, kes te, kes sa, kesse',
    where: 'kus, kuhu, kust, kuskohas, kuskil, kuhugi, kuskilt, kussa, kuhusa, kuspool, kusjuures',
    when: 'millal, kuna, mis ajal, mis kell, kui, kunas, mil, mill, mis päeval',
    why: 'miks, mispärast, milleks, mis pärast, miskipärast, mis kuradi, mix, mikspärast, mis põhjusel, mille pärast',
    how: 'kuidas, kudas, kuda, kui, moodi, mil moel, mismoodi, kuis, mil viisil, kuidagi',
    howMuch: 'kui palju, kuipalju, kui kaua, kui tihti, kui kaugel, mitu, palju, kui sageli, palju maksab, mitme, mis maksab, mis hind, kui suur',
    which: 'milline, millise*, millist, millised, kumb, kumba, kumma, missugu*, mis, kummal, kumbki, millistele',
    please:
      'palun, plun, pls, pliis, plz, palu, palume, palud, paluks, paluksin, palusin, palunn, paluma, tungivalt, pailun, olge hea, ole hea, olge head, olge lahke, ole kena, olge nii kenad, viisakalt, anun',
    thanks:
      'aitäh, aitähh, tänan, täname, tänu, tänud, tnx, thx, suur tänu, suured tänud, aitüma, aitäma, tänulik*, tänades, tänatud, tänu ette, tänx, tänks, änks',
    sorry:
      'vabandu*, vabandust, vabandan, vabandage, vabanda, vabandame, sorri, sorry, sry, kahjuks, andesta*, anna andeks, andke andeks, andeks, kahju, kahetse*, kahetsusväär*, sori',
    hello:
      'tere, tervist, tsau, hei, heips, heii, teree, tereee, hommikust, tere päevast, päevast, õhtust, tere õhtust, hello, hi, hõissa, terv, tervitus, tervits, lugupeetud, kallis, kallid, hea klient, austatud, terekest, moi, tsauki, tsauu, jou, tere hommikust',
    bye: 'head aega, nägemist, nägemiseni, tsau, head ööd, ilusat päeva, kohtumiseni, kuulmiseni, näeme, pakaa, paka, jumalaga, head õhtut, kuulmist, hüvasti, hooli endast, head uut, tsauki, davai, ilusat õhtut, kena päeva',
    regards:
      'lugupidamise*, lugupidamisega, parimat, parimate, tervitades, tervitus*, tervitusi, tervita*, parimate soovidega, heade soovidega, austusega, lgp, lp, teie, kõike head, parimat soovides, heade soovide, heade tervituste',
    yes: 'jah, jaa, ja, jep, jap, muidugi, aha, mhm, kindlasti, jahh, jaaa, loomulikult, jajah, õige, absoluutselt, jh, yes, jess, jaja, kindel, nojah',
    okay: 'ok, okei, okey, okk, okee, olgu, sobib, hästi, selge, korras, klapib, oki, pole probleemi, kõik korras, sobiks, selgemaks, okas, okki, pole hullu, hea küll, nõus, pohh, normaalne, norm, lahe',
    want: 'tahan, tahad, tahab, tahame, tahate, tahavad, taha, tahtsin, tahtis, tahtnud, tahta, tahaks, tahaksin, soovin, soovi, soovid, soovib, soovime, soovite, soovivad, sooviks, sooviksin, soovinud, soovida, soovis, tahnud, tahn, taha ma, eelista*, soovisin, tahtsid, tahaksime, tahtmist, tahtmine',
    need: 'vaja, vajan, vajab, vaja on, vajame, vajad, vajalik*, vajadus*, vajaks, vajanud, tarvis, tarvil*, läheb vaja, vajate, vajaksin, pole vaja, vajada',
    must: 'pean, pead, peab, peame, peate, peavad, pidi, pidin, pidid, pidime, pidanud, pidama, peaks, peaksin, peaksid, peaksite, tuleb, kohust*, sunnitud, sunni*, kohustus*, vist peab, kohustatud, tarvitseb, tarvitse',
    can: 'saan, saad, saab, saame, saate, saavad, saaks, saaksin, saaksid, saaksite, saanud, oskan, oskad, oskab, oska, oskate, suudan, suudab, suuda, suudad, suudate, saa, sai, võimalik, võin, võid, võib, võite, võiks, võiksin, võiksid, võiksite, jaksan, jaksa, oskaks, saada',
    may: 'tohi, tohin, tohib, tohid, tohite, tohime, tohivad, tohiks, tohtinud, luba*, lubatud, võib, võin, võin ma, kas tohib, kas võib, õigus, õigust, võiks, lubage, võite, lubatakse',
    letDo:
      'lase, laske, lasen, laseb, lasta, lasin, lasku, las, lubage, luba, lubab, läki, lähme, teeme, las ma, laseks, lasete, lubaks, lubate, läheme, laskem',
    tryTo:
      'proovi, proovin, proovib, proovige, proovida, proovisin, proovinud, proovi*, katsu, katsun, katsume, katsu*, üritan, üritage, üritab, ürita*, püüa, püüan, püüdsin, püüdke, püüda, katset*, pingutan, prooviks',
    stop: 'stop, stopp, lõpeta, lõpetage, lõpetada, lõpetame, lõpp, peatage, peata, seis, seiske, seisa, lope, lõpeta ära, lõpetage ära, lopeta*, lõppegu, jäta, jätke, jäta järele, jätke järele, katkesta*, katkesta, peatada, stopi, stoppige, stopige, aitab, stoppi, pidurda*, lõpetagu, lakka, lakake, loobu*, stop sms, stopp sms, loppeta*',
    end: 'lõpp, lõpu, lõppu, lõpus, lõpuks, lõpeta*, lõppe*, lõppes, lõppenud, lõppeb, lõppeks, lõpule, valmis, lõpetatud, läbi, lõpetasin, lõpetas, otsas, otsa, lõplik*, lõpetamine, lõpetamise, finito, lõpeb, lõppude, lopp*, lope*',
    cancel:
      'tühista*, tühistada, tühistage, tühistan, tühistus, tühistatud, katkesta*, jätan ära, jäta ära, jääb ära, ära jätta, jäi ära, annulleeri*, annuleeri*, ütlen üles, öelda üles, öelge üles, lõpetan lepingu, ära ütlema, loobun, loobuda, loobume, loobu*, cancel*',
    block:
      'blokeeri*, blokk, blokki, blokin, bloki, blokid, blokitud, blokk peale, blokkima, blokeering, bloggi, blokiks, blokime, must nimekiri, musta nimekirja, mustas nimekirjas, tõkesta*, keelu alla, bänn*, bänni, blokib, blokkis, blokisin, rämpspostiks',
    remove:
      'eemalda*, eemaldage, eemaldada, eemaldatud, eemaldamis*, eemaldus, võta maha, võtke maha, võta välja, võtke välja, eemaldaks, emalda*, välja arvata, välja võtta, maha võtta, kõrvalda*, visake välja, viska välja, võtke mind maha, saada lahti, lahti saada, arvake välja, arva välja, maha tõmmata, tõmba maha, tõmmake maha, likvideeri*, elimineeri*',
    deleteIt:
      'kustuta*, kustutage, kustutada, kustutatud, kustutamis*, kustub, kustunud, kusturage, kustutus, kustutus*, hävita*, hävitage, hävitada, hävitatud, delete*, deleeti*, delli*, kustutake, kustuda, unustage mind, kustuta ära, likvideeri*, hävinud, kustud*',
    unsubscribe:
      'loobu*, loobun, loobuda, loobumine, loobumis*, tühista tellimus, tellimusest loobu*, unsubscribe, unsub*, välja registreeri*, logige välja, listist maha, listist välja, tellimuse tühista*, lahku, lahkuda, väljaregistreeri*, eemalda listist, võtke listist, nimekirjast maha, nimekirjast välja, optout, opt out, loobunud, loobuks, lobuda, väljuda, liitumise lõpeta*, tagasi võtta',
    subscribe:
      'tellin, telli, tellida, tellinud, liitu*, liituda, liitun, liitunud, liitusin, liitumine, registreeri*, registreerin, registreerunud, registreerusin, regin, regasin, kirja panna, kirja pannud, kirja pandud, astuda, astun, tellisin, end kirja, ühine*, ühinen, sisse kirjutanud, panin kirja, subscribe*, liitumis*',
    leaveAlone:
      'jäta mind rahule, jätke mind rahule, jäta rahule, jätke rahule, rahule, jäta mind, jätke mind, käi perse, kao ära, kaduge ära, kao minema, tõmba uttu, tõmmake uttu, mine perse, käige perse, minge perse, käi kuradile, käige kuradile, mine kuradile, minge kuradile, tõmba lesta, tõmmake lesta, jätke meid rahule, kasi minema, käi putsi, mine putsi, mine vittu, käi munni, mine munni, keri põrgu, kao, kaduge, tõmba leeva, jätke mu rahule, mine metsa, minge metsa, käi metsa, hoia eemale, hoidke eemale, jäta meid rahule, minge lihtsalt ära',
    leave:
      'lahku*, lahkun, lahkuda, lahkunud, lahkusin, lahkub, lähen ära, lähen, minna, ära minna, läksin ära, läks ära, väljun, väljuda, astun välja, välja astuda, mine ära, minge ära, minema, jätan, lahkumis*, läks minema, kolin ära, lähme ära',
    refuse:
      'keeldu*, keeldun, keelduda, keeldub, keeldume, ei aitäh, ei tänan, ei soovi, loobun, loobuda, tänan ei, aitäh ei, ütlen ära, ära öelda, lükkan tagasi, tagasi lükata, keeldumis*, ei ei, pole vaja, ei ole vaja, aitäh pole vaja, ärge pakkuge, seekord mitte, jätan vahele',
    forbid:
      'keela*, keelan, keelatud, keelake, keelata, keelas, keelab, keelame, keeld, keelu*, keeldu, ei tohi, ei luba, pole lubatud, ei ole lubatud, ei lubatud, mitte lubatud, ei lubanud, ei tohiks, lubamatu*, ei tohi saata',
    object:
      'vastu, olen vastu, vastuväi*, ei nõustu, vaidlusta*, vaidlen vastu, protest*, esitan vastuväite, vaidlustan, pole nõus, ei ole nõus, ei nõustunud, ei anna nõusolekut, vaidlen, oleme vastu, mittenõus, vastuväide, ma pole nõus',
    agree:
      'nõus, nõustu*, nõustun, nõustusin, nõustuda, nõusolek*, nõustume, nõustunud, aktsepteeri*, kiidan heaks, heaks kiita, olen nõus, leppi*, lepin, lepime, kokku lepitud, lepitud, lepin kokku, vastu võtta, kinnitan',
    permission:
      'luba, loa, lubasin, lubanud, lubatud, loata, nõusolek*, nõusoleku*, nõusolekuta, lubade, volitus*, volita*, load, heakskiit*, andnud luba, andnud nõusolekut, minu loata, luban, lubada',
    withdraw:
      'tagasi võtta, võtan tagasi, tagasi võtma, võtame tagasi, tagasivõt*, tühistan, tühista*, tagasi kutsu*, taganen, taganeda, taganemis*, taganeme, võtsin tagasi, tagasi võetud, nõusoleku tagasi, taganemine, tagane*',
    send: 'saada, saadan, saadad, saadab, saadame, saadate, saadavad, saatke, saata, saatma, saatmise*, saatmine, saatis, saatsin, saatsid, saatsite, saadetud, saadetakse, saadeti, saatnud, saatmast, saadaks, saadaksite, saatja*, saadetised, saadet, edasta*, edastage, läkita*, saaatke, satke, saatmist, saatku, saatev, saadetav, saade, saatmisest, saadetakse mulle',
    write:
      'kirjuta*, kirjutage, kirjutan, kirjutada, kirjutas, kirjutasin, kirjutanud, kirjutamine, kirjutate, kirja teel, kirjalik*, kirjalikult, trüki*, kirjutama, kirj, kirjtan, kirjutad, kirjuda, kribad, kriba*, kirjuta mulle',
    text: 'sõnum*, sõnumeid, sõnumid, sõnumi, sms, smsi, smse, smsid, smside, sms-e, sms-i, sms-id, sms*, tekstisõnum*, lühisõnum*, teade, teate, teateid, teated, teadet, teadete, tekst*, message, txt, teavitus*, reklaamsõnum*, sõnumit, sõnumite*, sõnumitest, sõmm*, sõnumisaat*, whatsapp*, messenger*, esemess*, esemes*, wapp',
    call: 'helista*, helistage, helistan, helistada, helistas, helistasin, helistanud, helistamine, helistate, kõne, kõned, kõnesid, kõnet, kõnede*, kõneks, helin*, helistavad, helises, heliseb, helisesb, telefonikõne*, telefonikõned, telefonimüük*, telefonimüü*, tagasihelist*, kõlla, võta toru, toru, kõlista*, heliseta, kõnekeskus*, telemüük*, telemüü*, tuututa*, helistamis*',
    contact:
      'kontakt*, kontakteeru*, võta ühendust, võtke ühendust, ühendust, ühenduse*, ühendus, võtan ühendust, ühendust võtta, ühenduda, võtnud ühendust, pöördu*, pöörduge, suhtle*, suhelda, suhtlema, suhelge, tülitage, kätte saada, kättesaadav*, kontaktandme*, võtta ühendust, võttis ühendust, suhtlus*',
    receive:
      'saan, sain, saanud, saada, saama, saab, saime, saavad, saabub, saabuvad, saabus, saabunud, saabu, tuli, tuleb, tulevad, kätte, vastu võtta, kättesaamis*, saamine, saamist, saajaks, saaja, saanudki, laekub, laeku*, laekus, sai, sõnumite saam*, saaksin, kätte saanud',
    answer:
      'vasta, vastan, vastab, vastake, vastata, vastas, vastus, vastuse, vastust, vastused, vastuseid, vastama, vastanud, vastamine, vastaks, vastate, vastame, vastavad, vastates, reageeri*, vastusega, vastuseks, vastuseta, tagasisid*, vasta mulle, vastate mulle',
    read: 'loe, loen, loeb, loed, lugeda, lugesin, luges, lugenud, lugema, lugemine, lugemis*, loetud, loete, lugege, loevad, loeks, läbi lugeda, ei loe, lugesid, lugeja*',
    bother:
      'tülita*, tülitage, tülitada, tülitamine, tülitate, tülikas, tülika*, tuelita*, sega, segage, segad, segab, segate, segavad, segada, segamine, segav, häiri*, häirib, häirige, häirivad, häiriv, häirimine, tüüta*, tüütate, tüütu*, ahista*, ahistate, ahistamine, kiusa*, kiusate, kiusamine, närvid, vaeva*, ärge piina*, piina*, jälita*, sekku*, pinda käi*, pinda, käite pinda, häire',
    spam: 'spämm*, spam*, spämmi*, spämmite, spämmida, spämmige, rämps*, rämpspost*, rämpsu, rämpssõnum*, rämpsposti, pommita*, pommitate, pommitamine, üle ujuta*, ujutate üle, massilised, massi*, massisõnum*, massipost*, soovimatu*, prügi, prügipost*, prügi saata, sodi, saast*',
    fedUp:
      'kõrini, siiber, siibri, küllalt, mõõt täis, ei jaksa, ei viitsi, ei kannata, ei talu, tüdinud, tüdine*, tüütab, tüütate, villand, villak*, isu täis, närvi, närvidele, närvidega, vihka*, ajab närvi, ajate närvi, ärrita*, kopp ees, kopp, kopa ette, viskab kopa, hing täis, hinge täis, üle visanud, viskas üle, viskab üle, viimase piirini, juhe koos, jube tüütu, kõriauguni, karikas täis',
    angry:
      'viha*, vihane, vihas*, vihane olen, vihaseks, kuri, kurja, kurjaks, tige, tigeda*, raev*, marus, maru, pahane, pahas*, pahaseks, nördi*, vihale, ärritunud, ärrit*, sõge, vihastan, vihasta*, vihastab, pahanda*, närvis',
    nonsense:
      'jama, jamast, jamaga, jamad, jamaks, jura, jurast, juraga, lollus*, lollused, rumalus*, pask, paska, pasast, pasa, sitt, sitta, mõttetu*, mõttetus, rämps, rämpsu, prügi, saast*, mölin*, möla, mula, hala, absurd*, sodi, jampsi*, lollakas, naljanumber, loba, bullshit, paskvill*, soga, soga*, plära, naeruväär*',
    shutUp:
      'ole vait, olge vait, vait, jää vait, jääge vait, suu kinni, pea suu, pidage suu, pea lõuad, lõuad, pea lõuad kinni, pidage lõuad, vakka, kuss, tasa, vaikus*, vaiki, vaikige, pange suu kinni, pane suu kinni, lõuad pidada, pea mokk, mokk maas',
    insult:
      'idioot*, idioodi*, loll, lollid, lolli, lollakas, lollaka*, debiilik*, debiil*, kurat, kuradi, kuradid, kurat võtaks, kuradima, persse, perse, perses, pers, türa, tyra, vittu, vitt, vitu, munn, munnid, raisk, raisad, raip, sitapea*, sitapead, sitakott*, lits, litsid, litapoeg*, litapojad, siga, sead, idikas, tola, tolad, tõbra*, tõbras, pede, peded, värdjas, värdja*, jobu, jobud, jobu*, tropp, tropid, imbetsill*, imbetsil*, pask, põrgu, kretiin*, kurask, neetud, fuck*, puts, putsi, jopakas, hoor, ajukääbik*, lontrus*, lurjus*, kaabakas, kaabaka*',
    peace:
      'rahu, rahus, rahule, rahulik*, rahulikult, vaikus*, vaikuse*, vaikselt, vaikne, vaikse*, puhka*, puhkus, puhata, puhkan, lõõgastu*, rahuliku, rahulikuks, rahuliku päev, puhkehetk*, puhke*, puhkama, maha rahune*, rahune*',
    uninterested:
      'ei huvita, ei ole huvitatud, pole huvitatud, huvitu, ei huvitu, pole huvi, ei paku huvi, pohhui, pohui, ükskõik, ükstaspuha, savi, suva, huvi puudub, ei ole huvi, huvipuudus*, huvitamata, pohh, poh, ei koti, ei ole huvitet, ebahuvitav*, ei huvitanud, ei huvitata, mind ei huvita, ei paelu, sügavalt pohhui',
    interested:
      'huvitatud, huvi, huvitav*, huvitab, huvita, huvitavad, huvitu*, huvitun, huvituks, huvitaks, paku huvi, pakub huvi, huviline, huvilis*, huvidega, huviga, uudishimu*, huviks, huvitud, räägi lähemalt, pakuks huvi',
    useless:
      'kasutu*, mõttetu*, mõttetud, tarbetu*, kasutud, mõttetust, ajaraiskam*, aja raiskam*, raiskate aega, raiska*, raiskab, pole mõtet, ei ole mõtet, mõtet, ebavajalik*, väärtusetu*, tühi töö, ilmaasjata, asjata, pole kasu, ebaoluli*, kasulikku pole, asjatu*, tühja tuul, ajaraisk, ajaraisk*',
    unwanted:
      'soovimatu*, soovimata, kutsumata, tellimata, pole tellinud, ei tellinud, ei ole tellinud, pole küsinud, ei palunud, pole soovinud, ei ole soovinud, ei küsinud, mitte soovitud, mittesoovitud, pole palunud, ei ole palunud, minu loata, loata, nõusolekuta, minu nõusolekuta, pole andnud, ei ole andnud, ei andnud, pole liitunud, ei ole liitunud, soovimatud, ebasoovitav*, soovimatuid',
    mute: 'vaigista*, vaigistage, vaigistada, lülita välja, lülitage välja, välja lülita*, väljalülit*, deaktiveeri*, keela, keelake, hääletu*, hääletuks, vaikseks, inaktiveeri*, sulge, sulgege, lülitada välja, lülita, lülitage, kinni keera, keerake kinni, keera kinni, teavitused välja, mute*, hääl maha, vaikimis*',
    fillUp:
      'täis, täitub, täidab, täidavad, ummista*, ummistab, ummistavad, umbes, mälu, mälumaht*, mälu täis, postkast täis, ruum otsas, täitu*, täidate, mälumahtu, mahub, mahutab, mahtu, ruumi, risusta*, risustab, risustate, ummistus*, postkasti täis, ülekoorma*',
    wakeUp:
      'ärata*, äratas, äratab, äratate, äratada, äratasite, ärgata, ärkan, ärkas, ärkasin, ärkama, ärkab, äratus*, üles ajada, ajate üles, ajas üles, ajab üles, üles tõusta, tõusen, tõusin, üleval, ärkvel, virgu*, kell heliseb, äratuskell*, unest, ajasite üles',
    sleep:
      'maga*, magada, magan, magama, magas, magasin, magad, magab, magamine, magame, magate, uni, und, une, unest, unes, magav, tuttu, uinu*, uinak*, tududa, tudun, tudu, tudule, tudub, unetu*, unetus, voodi*, põõna*, magamata, tuttu minna',
    list: 'nimekir*, nimekirjast, nimekiri, nimekirja, nimekirjas, list, listi, listist, listis, listid, loend*, loetelu*, meililist*, meililistist, postiloend*, andmebaas*, nimistu*, register*, registr*, tabel*, kontaktide list, saatelist*, adressaat*, adressaatide*, kontaktilist*',
    database:
      'andmebaas*, andmebaasist, andmebaasi, baas, baasist, baasi, register*, registr*, süsteem*, süsteemist, andmekogu*, arhiiv*, kliendibaas*, kliendibaasist, kliendiregist*, kataloog*, server*, andmebaasis, systeem*, crm, infobaas*',
    data: 'andmed, andmeid, andmete*, andmetest, andmetega, andmetele, andmetes, isikuandme*, info, infot, infost, infoga, informatsioon*, teave, teabe*, teavet, detail*, kontaktandme*, minu andmed, andme*, isikuandmed, infod, üksikasja*, data',
    account:
      'konto, kontod, kontot, kontole, kontolt, kontos, kontoga, kontost, profiil*, kasutaja, kasutajakonto*, kasutajat, kliendikonto*, kasutajanim*, account*, arvelduskonto*, akaun*',
    subscription:
      'tellimus, tellimuse*, tellimust, tellimused, liitumi*, liikmesus*, abonement*, abonemendi*, pakett, paketi*, paketti, leping*, teenus*, teenuse*, püsitellimus*, kuutasu*, püsimakse*, tellimuste',
    newsletter:
      'uudiskir*, uudiskirja, uudiskirju, uudiskirjad, uudiskirjast, infokir*, infolist*, infolistist, teavitus*, teavitused, teavitusi, teated, teateid, meeldetuletus*, infoleht*, infolehe*, uudised, infosõnum*, postitus*, teadaan*, bülletään*, uudisvoog*, märguan*, kuulutus*, teavituste',
    advert:
      'reklaam*, reklaami, reklaame, reklaamid, reklaamist, reklaamsõnum*, reklaamimine, otseturundus*, turundus*, turundussõnum*, kampaania*, kampaaniad, promo*, reklame, reklam*, reklaamikõne*, kommerts*, müügikõne*, müügijutt*, ärireklaam*, telefonimüük*, telefonimüü*, telemüük*, spämmreklaam*, flaier*, marketing*, reklaampost*, reklaamleh*, müügitöö*',
    offer:
      'pakkumi*, pakkumised, pakkumisi, pakkumine, pakkumist, paku, pakun, pakud, pakub, pakume, pakute, pakuvad, pakkuda, pakkuma, pakkus, pakkusite, pakkunud, pakkuge, eripakkumi*, sooduspakkumi*, diil, diili, diilid, pakutud, pakutakse, ettepanek*, ettepaneku*, pakutav*, pakkuja*, hea diil, pakkum',
    discount:
      'allahindlus*, soodustus*, soodus*, sooduspakkumi*, soodsam*, ale, kampaania*, hinnaalandus*, alandus*, allahind*, poole hinnaga, black friday, rabatt, rabati, outlet*, lõpumüük*, lõpumüü*, sooduka*, soodukas, allah, must reede, musta reede, hullud päevad, osturalli, odavmüük*, odavmüü*, säästu*, säästa, protsent*',
    voucher:
      'kinkekaart*, kinkekaardi*, vautšer*, kupong*, sooduskood*, kood, koodi, koodiga, koodid, kinkepilet*, voucher*, allahindluskood*, kampaaniakood*, talong*, promokood*, kinkekood*, kviitung, sooduskupong*',
    loyaltyCard:
      'kliendikaart*, kliendikaardi*, kliendiprogramm*, püsiklien*, säästukaart*, säästukaardi*, boonus*, boonuspunkt*, punkt, punktid, punkte, punktide*, partnerkaart*, partnerkaardi*, soodukaart*, sooduskaart*, püsikliendi*, lojaalsus*, sõbrakaart*, aitäh kaart, rimi kaart, coop, selver*, klubikaart*, klubikaardi*, kogumiskaart*',
    prize:
      'auhin*, auhind, auhinna*, auhinda, loterii*, loos, loosi, loosimi*, loosi*, võitja*, võitnud, loto, lotot, lotovõit*, võistlus*, auhinnad, auhindu, preemia*, jackpot*, tarbijamäng*, tombola, eesti loto, bingo loto, viking lotto, konkurss, konkursi*, mäng',
    customer:
      'klient*, kliendi*, klienti, klientide*, kliente, ostja*, tarbija*, kasutaja*, püsiklient, püsikliendi*, klieent*, kliendid, kliendina, tellija*, clien*',
    exCustomer:
      'endine klient, endise kliendi, enam klient, pole enam klient, ei ole klient, pole klient, vahetasin operaator*, enam ei ole klient, pole teie klient, ei ole teie klient, pole kunagi ostnud, endine, endise*, endist, ekskliendid, ekskliendi*, eksklient, vahetasin teenusepakkuja*, enam teie klient, ei kasuta enam, enam ei kasuta, läksin üle, teise firma, vahetasin ära, ostsin kunagi, kunagine klient, pole enam liige',
    shop: 'pood, poe, poes, poodi, poest, poed, poode, poel, poodide*, kauplus*, kauplused, supermarket*, selver*, rimi, maxima, prisma, coop*, konsum*, turg, turu, turul, turult, turgu, kaubamaja*, kaubakeskus*, toidupood*, toidupoe*, e-pood, e-poe*, e-poes, epood, epoest, epoe*, šoppa*, shoppa*, keskus, keskuse*, lidl, outlet*, poekett*, ülemiste, kristiine, magistral*',
    company:
      'firma, firmad, firmat, firmast, firmade, firmale, firmaga, ettevõte, ettevõtte*, ettevõtet, ettevõtja*, äri, äris, ärid, ärile, bränd*, brändi, osaühing*, oü, as, aktsiaselts*, korporatsioon*, agentuur*, kompanii*, asutus*, fie, tööandja, fimad',
    organisation:
      'organisatsioon*, ühing, ühingu*, ühingut, mtü, liit, liidu, liitu, heategevus*, klubi, klubid, klubist, klubis, erakond, erakonna*, erakonda, partei*, selts, seltsi*, fond, fondi*, fondid, ametiühing*, sihtasutus*, kogudus*, org, ühenduse, seltskond*',
    member:
      'liige, liikme*, liiget, liikmed, liikmeks, osaleja*, osalen, osaline*, osalis*, osavõtja*, liikmeid, liikmesus*, osaleda, osalema, osale*, liikmetele, tugiisik, liikmemaks*, meeskonnaliige',
    donate:
      'anneta*, annetan, annetada, annetasin, annetus*, annetused, annetaja*, heategevus*, toeta*, toetan, toetada, toetasin, toetus*, püsianneta*, püsianne*, raha koguda, annetanud, kogumi*, heategev*, sponsor*, sponseeri*',
    vote: 'hääleta*, hääletan, hääletasin, hääletada, hääletus*, hääl, hääle, häält, hääled, hääli, valimis*, valimine, valimised, valija*, valijad, valin, valisin, vali mind, rahvahääletus*, referendum*, küsitlus*, e-valimi*, e-hääl*, kandideeri*',
    bank: 'pank, panga*, panka, pangad, pankade*, swedbank*, swed, seb, lhv, luminor*, coop pank, internetipank*, internetipanga*, pangaautomaat*, sularahaautomaat*, pangakonto*, pangaülekan*, bigbank*, smart id, smart-id, smartid, revolut*, paypal, nordea',
    money:
      'raha, rahad, rahaga, rahast, rahale, rahasid, rahade, rahaline, sularaha*, euro, eurot, eurod, eurosid, eurodes, eur, eurone, eurose*, papp, pappi, papi, pappe, sent, senti, sendid, krooni, tonn, rubla, valuuta*, kapital*, finants*, rahali*',
    salary:
      'palk, palga*, palka, palgast, palgad, palgapäev*, pension, pensioni*, pensionil, töötasu*, miinimumpal*, lisatasu*, preemia*, toetus*, sissetulek*, hüvit*, lastetoetus*, palgatõus*, palgatõusu*, boonus',
    loan: 'laen, laenu*, laenud, laene, laenata, laena*, laenan, laenas, krediit*, krediidi*, võlg, võlga, võla*, võlad, võlgu, võlgnev*, võlgneb, järelmaks*, kiirlaen*, kiirlaenu*, liising*, liisingu*, inkasso*, maksegraafik*, võlgade*, eluasemelaen*, kodulaen*, kodulaenu*, sms laen, smslaen, sms-laen, intress*, osamakse*, kiirkrediit, inkassofirma*',
    price:
      'hind, hinna*, hinda, hinnad, hindu, hindade*, maksumus*, maksab, maksaks, tasu, tasud, teenustasu*, kulu, kulud, kulu*, maksma, summa*, hinnakiri*, hinnakirja*, tariif*, hinnale, hinnaga, kuutasu*, hinnapakkum*',
    expensive:
      'kallis, kalli, kallid, kallist, kallim, kallima*, kallis on, kallilt, kallimaks, kallimad, ülehinna*, liiga kallis, kalleid, röövhind*, kallivõitu, hindlik, kulukas, kuluka*',
    cheap:
      'odav, odava*, odavam*, odavalt, odavad, odavaid, odavaim*, soods*, soodne, soodsa*, soodsam*, soodsalt, säästlik*, taskukohane, taskukohas*, soodsaim*, poolmuidu',
    freeOfCharge:
      'tasuta, priilt, prii, tasutu, muidu, ilma rahata, niisama, kingituseks, tasutada, tasuta kätte, maksuvaba*, tasuvaba*, tasuvabalt, kinki, ei maksa, maksmata',
    pay: 'maksa, maksan, maksad, maksab, maksame, maksate, maksavad, maksin, maksis, maksnud, maksta, maksma, makse, maksed, makseid, makske, makstud, makstakse, makset, tasu, tasun, tasuda, tasuma, tasutud, tasusin, tasunud, tasuge, üle kanda, kannan üle, kanna üle, kandsin üle, ülekan*, ülekanne, ülekande*, maksaks, maksmine, maksmise*, kandnud, tasumi*, otsekorraldus*, püsikorraldus*, ettemaks*, sissemaks*, tagatis*',
    bill: 'arve, arved, arvet, arveid, arvele, arvest, arvega, arvel, arvete*, tšekk*, tšeki*, kviitung*, e-arve*, earve, saldo*, ostutšekk*, arveldus*, maksekorraldus*, arvega seoses, makseteatis*',
    buy: 'osta, ostan, ostab, ostad, ostame, ostate, ostavad, ostsin, ostis, ostsid, ostsime, ostnud, ostma, ostke, ostetud, ost, ostu*, ostud, oste, osteti, ostaks, ostaksin, ostmine, ostmise*, ostmist, osturaha*, ostukorv*, hanki*, hangin, soeta*, soetasin, soetada, soetanud, kulutan, kuluta*, hange*, tehingu*, tehing',
    sell: 'müü, müüa, müün, müüb, müüme, müüte, müüvad, müüs, müüsin, müünud, müüma, müüja*, müük, müügi*, müüki, müüakse, müüdud, müüdi, müüks, müügimees*, müügimehe*, maha müü*, edasi müü*, müüge, müügis, müügil, edasimüü*',
    order:
      'tellimus*, tellimust, tellimuse, tellimusi, telli, tellin, tellisin, tellida, tellinud, tellis, tellitud, tellige, tellime, tellib, tellija*, tellimine, tellimise*, tellimisnumber*, ettetelli*, tellisime, tellimu*, tellimusnumb*, telliks, telliksin, tellite, tellid',
    deliver:
      'tarne, tarnet, tarned, tarnida, tarnimi*, tarnin, tarniti, tarneaeg*, tarneaja*, kuller*, kulleri*, kohaletoimeta*, kohale toimeta*, kohale tuua, kojuvedu, kojuveo*, kätte toimeta*, saadetis*, toimeta*, omniva*, dpd, smartpost*, itella*, venipak*, wolt, bolt food, transport*, kojukan*, veod, vedu, postita*, tarnitud, tarnitakse, kohaletoimetam*, kättetoimet*, lähetatud, tarnib, dhl, ups',
    parcel:
      'pakk, paki, pakki, pakid, pakke, pakil, pakist, pakiga, pakile, pakiautomaat*, pakiautomaadi*, pakiautomaati, saadetis*, kast, kasti, kastid, karp, karbi, karpi, postipakk*, postipaki*, pakend*, pakkide*, pakike*, kullerpakk, kullerpaki, karbis, kastis',
    pickUp:
      'järele, järgi, ära tooma, järgi tulla, järele tulla, tulen järgi, tulen järele, võtan peale, võta peale, võtke peale, peale võtta, korjan üles, korja*, tule järgi, tule järele, tulge järele, kätte saada, toon ära, tooge ära, ära tuua, too ära, järgi tulema, järele tulema, viin ära, tulin järele, käisin järel, järel, vastu tulla, võttis peale, kogun, kogusin, koguda, tulen vastu',
    returnGoods:
      'tagasta*, tagastan, tagastada, tagastus*, tagastamis*, tagastasin, tagastatud, raha tagasi, tagasimaks*, vaheta*, vahetada, vahetus, ümber vahetada, tagasi saata, saadan tagasi, saatsin tagasi, tagasi maksta, tagasi anda, hüvita*, hüvitis*, reklamatsioon*, pretensioon*, garantii*, kompenseeri*, tagasi saada, tagastage, annan tagasi',
    bookReserve:
      'broneeri*, broneerin, broneerida, broneering*, broneerisin, reserveeri*, reserv, kinni panna, panen kinni, pane kinni, panin kinni, bronn, bronni*, broni, bronin, booki*, bookin, laud kinni, lauda, reserveering*, broneeringut, broneeriks, ette broneer*, kohti, kohad',
    appointment:
      'aeg, aja, aega, ajad, vastuvõtt*, vastuvõtu*, visiit*, visiidi*, aeg kirja, vastuvõtule, vastuvõttu, konsultatsioon*, tähtaeg*, tähtaja*, vaba aeg, järgmine aeg, vastuvõtuaeg*, vastuvõtuaja*, kontroll*, aega kinni, aeg kinni, uus aeg, kuupäev*, kirja pandud, seanss, seansi*',
    meeting:
      'koosolek*, koosoleku*, kohtumi*, kohtumine, nõupidami*, konverents*, mitteametlik, koosviibim*, kokkusaam*, miiting*, meeting*, zoom*, teams*, skype, seminar*, webinar*, veebinar*, üldkoosolek*, kokkutulek*, kokkutuleku*, vestlus*, istung*, infotund, arutelu*',
    invite:
      'kutse, kutsu, kutsun, kutsub, kutsuda, kutsud, kutsume, kutsute, kutsus, kutsusin, kutsutud, kutsega, kutset, kutsed, kutsuge, kutsusid, külla kutsuma, oled oodatud, oodatud, ootame teid, kutsusite, kutsuti, kutsele',
    contract:
      'leping*, lepingu*, lepingut, lepingud, lepinguga, kokkulepe, kokkulepet, kokkulepp*, tingimus*, tingimused, kasutustingim*, sõlmi*, sõlmida, sõlmisin, sõlmitud, üürileping*, tööleping*, töölepingu*, diil, sopimus, lisaleping*, müügileping*',
    sign: 'allkir*, allkiri, allkirja*, allkirjasta*, allkirjastada, allkirjastan, signatuur*, digiallkir*, digiallkirja*, allkirjastatud, alla kirjuta*, digidoc, kirjutan alla, kirjuta alla, signeeri*, allkirjaga, asice',
    card: 'kaart, kaardi*, kaarti, kaardid, pangakaart*, pangakaardi*, krediitkaart*, krediitkaardi*, deebetkaart*, visa, mastercard, kaardiga, kaarte, kaardimaks*, deebetkaardi*, sõidukaart*, sõidukaardi*',
    phone:
      'telefon*, telo, telefoni, telefonil, telef, tel, mobiil*, mobla, mobo, toru, nutitelefon*, nuti, iphone*, samsung*, android*, lauatelefon*, fon, taks, telku',
    number:
      'number*, numbri*, numbrit, numbrid, numbril, numbrile, numbrilt, nr, nri, nr-i, nmbr, num, telefoninumb*, mobiilinumb*, telnr, numbr, telefoninr, numbrite*, numbreid, minu number, numbreeri*',
    newNumber:
      'uus number, uue numbri, number vahetus*, vahetasin numbrit, vahetasin numbri, numbrit vahetanud, number on vahetunud, number muutus, uuele numbrile, uus nr, minu uus number, numbri uus, numbri omanik, uus omanik, uus telefon, uus telo, numbrivahetus*, number muutunud, see number kuulub, numbri eelmine omanik, eelmine omanik, teine number',
    simCard:
      'sim, sim-kaart*, sim-kaardi*, simkaart*, simkaardi*, operaator*, operaatori*, telia, elisa, tele2, emt, sim kaart, sim kaardi, sideoperaator*, simpel, esim, teenusepakkuja*, kõnekaart*',
    email:
      'email*, e-mail*, e-post*, epost*, e-posti, meil, meili, meilid, meilile, meile, meilitsi, meiliaadress*, mail, maili, mailid, maile, mailile, gmail*, hotmail*, postkast*, e-kiri, e-kirja*, e-kirju, ekiri, ekirja*, mailiaadress*, meiliga, ekirju, e kiri',
    letter:
      'kiri, kirja, kirju, kirjad, kirjaga, kirjas, kirjast, post, posti, postiga, postis, postist, postkaart*, postkontor*, postkontori*, ümbrik*, tähitud, tähtkir*, tähtkirja*, postkast*, omniva*, postmark*, postimark*, postiljon*, kirjade, paberkiri, paberkirja, postitsi',
    name: 'nimi, nimed, nimesid, nimega, nimel, perekonnanimi*, perekonnanime*, perenimi*, perenime*, eesnimi*, eesnime*, hüüdnimi*, hüüdnime*, nimele, nimelise, nimeks, neiupõlvenim*, nime, nimest, nimede, nimes, nimelt',
    address:
      'aadress*, aadressi, aadressil, aadressile, aadressilt, adress*, adresse, postiaadress*, sihtnumb*, postiindeks*, indeks, koduaadress*, asukoht*, asukoha*, elukoht*, elukoha*, majanumber, asub, asute, asuvad, asuda',
    birth:
      'sündi*, sündinud, sündis, sünnipäev*, synnipäev*, sünniaeg*, sünniaja*, sünnikuupäev*, sünni, sünnitus*, sünnita*, sünna, isikukood*, isikukoodi*, sünniaasta*, sünniaastaga, sünnit, juubel*, sünnap, palju õnne, sünd, sünnil',
    age: 'vanus*, vanune, vanuse, vana, aastane, aastase*, aastast, aastased, alaeali*, vanuses, iga, eas, alla 18, täisealine, täiseali*, üle 18, alaealine, noor, noorte, eakas, vanuseks, teismelis*, täiskasvan*, kuune, aastaselt',
    document:
      'dokument*, dokumendi*, dokumente, dokumendid, dok, paber, paberi*, pabereid, paberid, pabereil, pass, passi, passid, passiga, id-kaart*, id-kaardi*, id kaart, id kaardi, idkaart*, blankett*, blanketi*, vorm, vormi, ankeet*, ankeedi*, juhiluba*, juhiload, juhilubade*, load, tõend*, tunnistus*, avaldus*, sertifikaat*, sertifikaadi*, volikir*, formular*',
    copy: 'koopia*, kopeeri*, kopeerin, koopiat, koopiad, väljatrük*, prindi*, prindin, print*, printer*, trükk, skänn*, skanni*, skännitud, ärakir*, duplikaat*, väljaprint*, välja printi*, skaneeri*',
    photo:
      'foto*, fotod, fotot, fotosid, pilt, pildi*, pilti, pildid, pilte, piltide*, selfi*, pildista*, pildistada, pildistas, ülesvõte*, kuvatõmm*, screenshot*, screen*, kaamera*, fotograaf*, selfie*, pic, pilte saata, kuva, piltidel',
    video:
      'video*, videod, videot, videosid, klipp, klipi*, klippi, youtube*, tiktok*, salvestus*, salvesta*, salvestis*, filmi*, vidia, videokõne*, snap*, vlog*, striim*, stream*',
    website:
      'veebileh*, veebilehe*, veebileht, koduleh*, kodulehe*, koduleht, leht, lehe, lehel, lehelt, lehte, lehele, saidi*, sait, veebisait*, veeb, veebi, veebis, veebist, internetileh*, portaal*, online*, onlain*, facebook*, fb, insta*, leheküljel, leheküljelt, lehekülg*, lehekülje*, kodukas, google*, netileh*',
    link: 'link, lingi*, linki, lingid, linke, linkide*, url, http, https, lingil, klõpsa*, viide, viite*, www, aadressirib*, lingile, lingilt, qr, qr kood, ruutkood',
    app: 'äpp, äpi*, äppi, äpid, appi*, rakendus*, rakenduse, apis, programm*, programmi, tarkvara*, lae alla, laadi alla, laadige alla, allalaadi*, alla laadi*, installi*, installeeri*, whatsapp*, messenger*, äpist, play store, app store, laadisin',
    internet:
      'internet*, interneti*, wifi, wi-fi, wifit, wifi*, võrk, võrgu*, võrku, nett, neti, netis, netist, net, levi, levis, leviala*, signaal*, ruuter*, modem*, mobiilne internet, andmeside*, lairiba, vaiffai, internett, netti',
    computer:
      'arvuti*, arvuti, arvutis, arvutit, läptop*, läpakas, läpaka*, sülearvuti*, lauaarvuti*, tahvel*, tahvelarvut*, tahvli*, kompuuter*, pc, ipad*, mac, raal, arvutid, kompuutri*',
    password:
      'parool*, parooli, salasõna*, kood, koodi, koodid, pin, pin-kood*, pin kood, pini, pinkood*, login, logi, logida, sisse logi*, logi sisse, kasutajanim*, puk, turvakood*, pin1, pin2, salas, paroole, kinnituskood*',
    battery:
      'aku, akud, akut, akul, aku tühi, laadija*, laadi, laeb, laadima, laadin, patarei*, tühi aku, akupank*, akupanka, powerbank*, laadimine, laadijat, laadimis*, akulaadija*, vooluvõrk',
    press:
      'vajuta*, vajutage, vajutan, vajutada, kliki*, klikin, klikka*, klikkige, klõpsa*, klõpsake, nupp, nupu, nuppu, nuppe, toksi*, sisesta*, sisestage, sisestada, trüki*, vali, valige, vajutasin, klikk',
    wordN:
      'sõna, sõnad, sõnu, sõnade, sõnaga, sõnal, lause, lauset, laused, lausega, keel, keelt, keele, keeles, keelte, keeli, fraas*, märksõna*, termin*, eesti keel*, vene keel*, inglise keel*, väljend*, sõnast, keelne',
    fileFormat:
      'csv, excel*, exceli*, pdf, pdf-i, pdfi, json, xml, fail, faili, failid, faile, failina, failis, doc, docx, word, wordi*, tabel*, xls, xlsx, formaat*, formaadi*, jpg, vorming*, txt, jpeg, masinloetav*',
    privacy:
      'privaatsus*, privaatsuse, privaatne, privaats*, privaatsel, gdpr, isikuandme*, andmekaits*, andmekaitse, andmete kaitse, isikuandmete kaitse, konfidentsiaal*, ikü, üldmäärus*, privaatselt, eraelu*, andmeleke, andmelekk*, isikuandmekaits*, andmekaitsespetsialist*',
    law: 'seadus*, seaduse, seaduslik*, seadust, õigus*, õigust, õigused, õigusi, õiguse, õiguslik*, ebaseadus*, illegaal*, rikku*, rikute, rikub, rikkumi*, õigusrikk*, õigusvasta*, määrus*, paragrahv*, legaal*, juriidil*, õigustatud, seadusvasta*, seaduserikk*',
    lawyer:
      'advokaat*, advokaadi*, jurist*, juristi*, kohus, kohtu, kohtusse, kohtus, kohtust, kohtuni, kohtuasi, kohtuasja*, kaebame kohtusse, hagi, hagiavaldus*, kohtunik*, kohtuniku*, prokurör*, kohtuvaidlus*, õigusabi*, notar*, kohtutee, kohtutäitur*, anname kohtusse, annan kohtusse',
    police:
      'politsei*, politseid, politseisse, politseinik*, menti, mendid, ment, võmm*, võmmi*, 110, 112, politseiaval*, häirekesk*, kapo, küberkuri*',
    complain:
      'kaeba*, kaeban, kaebus*, kaebuse, kaevata, kaebust, kaebame, kaebaks, kaebama, kurda*, kurdan, kaebad, teata*, teatan, teavita*, pretensioon*, pretensiooni*, avaldus*, avaldan, raporteeri*, reporti*, ebaõiglas*, pöördun tarbija*, tarbijakaits*, tarbijakaitse*, kaebused, nurise*, vaidlus*, annan üles',
    threaten:
      'muidu, vastasel juhul, ähvarda*, ähvardan, ähvardus*, hoiata*, hoiatan, hoiatus*, tagajärg*, tagajärje*, tagajärjed, viimane hoiatus, vastasel korral, või ma, või muidu, kui ei lõpeta, hoiatame, kättemaks*, järgmine kord, pöördun, astun samme, samme, meetme*',
    authority:
      'andmekaitseinspekt*, andmekaitse inspekt*, aki, tarbijakaitse*, tarbijakaits*, ttja, inspektsioon*, inspektsiooni*, ametkon*, amet, ameti, ametile, ametisse, riik, riigi, ametiasutus*, järelevalve*, järelvalve*, õiguskantsler*, valitsus*, ombudsman*, vald, valla, omavalitsus*, ministeerium*, komisjon*, inspektor*',
    proof:
      'tõend*, tõendid, tõendit, tõenda*, tõendada, tõendage, tõendite*, tõestus*, tõesta*, tõestage, tõestada, tõestan, kinnitus*, tunnistaja*, screenshot*, kuvatõmm*, salvestis*, tõendus*, näitake, logid',
    mistake:
      'viga, vea, vead, vigu, vigane, vigase*, eksi*, eksitus*, eksin, eksinud, eksisite, eksikombel, eksides, eksite, vale, valesti, kogemata, apsakas, apsaka*, valed, arusaamatus*, ekslik*, ekslikult, tõrge, rike, viperus*, oih, oi, ups, kukkus välja, segi, segamini, viga on, eksid',
    wrongPerson:
      'vale inimene, vale number, valele numbrile, vale nr, valele inimesele, pole mina, ei ole mina, ei tunne, ma ei tunne, ei tunne teid, ei tea sellist, kes te olete, kes sa oled, kes see on, vale kontakt, pole mina see, vale isik, valele isikule, see pole mina, see ei ole mina, sellist inimest, valenumber*, valenumbri*, valeühendus*, valeühenduse, mitte mina, kes kirjutab, mitte minu, kellegi teise, ei tunne sellist, pole see, olete eksinud, mina ei ole',
    correct:
      'õige, õiged, õige*, õigesti, õigus, õieti, korrektne*, korrekts*, tõsi, täpne*, täpselt, täpse*, tõene, õiget, kehtiv*, adekvaatne*, vastab tõele, tõde, tõe, paika, just, õigeks',
    lie: 'vale, valed, valet, valeta*, valetate, valetad, valetab, valelik*, valetaja*, luiska*, lasete, pette*, petan, petate, petis, petised, petiste*, petja, libavale, libauudis*, bluff*, mittetõene, võlts*, fake, valesti, luiskate, ajate udu, udu, petturi*, pettur, ebaaus*, valede, valelik, eksita*, eksitav*',
    spell:
      'kirjaviga*, kirjavea*, kirjavead, kirjavigu, valesti kirjuta*, valesti kirjas, trükiviga*, trükivead, trükivigu, õigekir*, nimi valesti, hääldus*, tähega, täht, tähed, õigekirja*, valesti kirjutatud, vale nimi, nimi vale, nimi on valesti, tähti, nimega vale, näpuviga, näpukas, tähe, tähte, tähest',
    change:
      'muuda, muudan, muudate, muudab, muutke, muuta, muutma, muutus*, muutis, muutsin, muutnud, muudatus*, muutub, muutunud, muudetud, vaheta*, vahetan, vahetada, vahetas, vahetasin, vahetanud, vahetus*, vahetatud, vahetage, muutmi*, muudaks, teisenda*, ümber, asenda*, muutuda, vahetu*',
    update:
      'uuenda*, uuendage, uuendan, uuendada, uuendus*, uuendatud, paranda*, parandage, parandan, parandada, parandatud, parandus*, parandused, korrigeeri*, täienda*, täiendage, ajakohasta*, täpsusta*, update*, apdeit*, aktualiseeri*, tee korda, tehke korda, muutke ära, värskenda*, parandaks',
    outdated:
      'vana, vanad, vanu, vanade, vanale, vanast, vana number, vananenud, vananend*, aegunud, aegu*, kehtetu*, kehtetud, ei kehti, kehtetuks, enam ei kehti, enam ei kasuta, vananeb, iganenud, endine, endise*, vanim, pole kasutuses, ei kehti enam, ammuilma, kasutusel pole, vanem*, ei ole kasutusel, mittekehtiv*, ei ole enam minu, pole enam minu',
    newOne:
      'uus, uue, uut, uued, uusi, uute, uuele, uuel, uuest, uude, uuega, uuem*, uuemaks, äsja, värske*, hiljuti, hiljutine*, hiljutis*, uhiuu*, uueks, moodne, moodsa*, nüüdne, kaasaegne*, kaasaegse*, uudne, uudse*, äsjane, uuelt',
    know: 'tea, tean, teab, teame, teate, tead, teavad, teadma, teada, teadsin, teadis, teadnud, teadlik*, tunne, tunnen, tunned, tunneb, tunnete, tunneme, tundsin, tundnud, tunda, tunnevad, tuttav*, tuttavad, pole aimu, aimu, aima*, teatakse, teaks, teaksin, ei tea, tutvu*',
    think:
      'mõtle*, mõtlen, mõtleb, mõtled, mõelda, mõtlesin, mõtles, mõelnud, mõte, mõtte*, mõtet, mõtted, mõtteid, mõelge, arvan, arvad, arvab, arvate, arvata, arva, arvasin, arvas, arvamus*, arvavad, usun, usu, usub, usud, uskuda, uskusin, uskunud, oletan, oleta*, minumeelest, meelest, kahtlustan, eelda*, mõtleks, usute',
    understand:
      'saan aru, sain aru, saab aru, aru, arusaad*, arusaam*, aru saada, aru saanud, mõista, mõistan, mõistab, mõistad, mõistate, mõistis, mõistsin, mõistke, mõistmi*, taipa*, taipan, taipas, taipab, tajun, jagan ära, saa aru, jaga, ei saa aru, saate aru, saad aru, mõistetav*, selge, arusaamatu*, jõudis kohale',
    remember:
      'mäleta*, mäletan, mäletad, mäletab, mäletada, meenu*, meenub, meelde, meeles, tuleta meelde, meelde tuleta*, tuletan meelde, jäta meelde, meelde jätta, pea meeles, pidage meeles, mäletate, meelespid*, meeldetulet*, ei mäleta',
    forget:
      'unusta*, unustan, unustas, unustasin, unustanud, unustage, unustada, ununes, ununeb, unune*, ununenud, meelest, läks meelest, ära unusta, läinud meelest, maha unust*, mahajät*, jätsin maha, jäi maha, unustatud, unustasid',
    mean: 'tähenda*, tähendab, tähendas, tähendus*, mõtled sa, mõtlen seda, mõtled, silmas, pean silmas, silmas pidas*, peate silmas, mis mõttes, mõttes, tähistab, kas see tähendab, tähenduses, viitab, viita*',
    say: 'ütle*, ütlen, ütleb, ütles, ütlesin, öelda, öelge, öelnud, ütlesid, ütlete, öeldud, öeldakse, öeldi, ütelda, ütelnud, räägi, rääkis, rääkisin, teata*, teatan, teatas, teatage, teavita*, maini*, mainis, mainisin, mainitud, väida*, väidate, väidab, lausu*, ytle*, informeeri*, ütlema, ütleks',
    ask: 'küsi*, küsin, küsib, küsis, küsisin, küsida, küsige, küsimus*, kysi*, palu, palun, palus, palusin, paluda, palunud, palve, palvet, palvega, nõua, nõuan, nõuda, nõudsin, nõuame, nõue, nõude*, taotle*, taotlus*, järelepär*, nõudma, paluks, nõudnud, nõuab, palvel, palved, nõuded, pärida, pärib, päring*',
    speak:
      'räägi*, räägin, räägid, räägib, rääki*, rääkida, rääkis, rääkisin, rääkinud, rääkige, vestle*, vestlus*, vestelda, juttu, jutt, jutu*, jutud, jutuga, suhtle*, suhelda, suhtleme, lobise*, arutame, arutada, aruta*, kõnele*, kõnelda, jutusta*, chat*, tšät*, räägiks, lobiseda, jutul, pläterda*, rääkimi*',
    explain:
      'seleta*, seletage, seletan, seletus*, selgita*, selgitage, selgitus*, selgitan, selgitada, põhjenda*, põhjendus*, täpsusta*, täpsustage, täpsemalt, seletada, lahti seleta*, seletab, tee selgeks, tehke selgeks, kirjelda*, selgusta*',
    show: 'näita*, näitan, näitab, näitas, näidata, näidake, näidanud, näidatud, näidatakse, näitate, näitavad, demonstr*, kuva, kuvab, kuvata, ette näidata, naida*, avalda*, esita*, esitada, esitage, näidis*, paljasta*, kuvatakse',
    see: 'näe, näen, näed, näeb, näeme, näete, näevad, nägi, nägin, näinud, näha, nägema, nähtud, nähakse, vaata*, vaatan, vaatab, vaadake, vaadata, vaatas, vaatasin, vaadanud, vaatame, märka*, märkasin, nähtav*, nägid, nägime, jälgi, jälgin, jälgida, näeks, paista*, silmitse*, vaateid, vaade, vaadet',
    hear: 'kuule, kuulen, kuuleb, kuuled, kuulda, kuulsin, kuulis, kuulnud, kuula, kuulan, kuulab, kuulata, kuulake, kuulama, kuulas, kuulasin, kuulanud, kuulaks, kuuldud, kuulete, kuulate, kõlab, kostab, kuuldav*, kuuldub, kuulma, kuuleks',
    find: 'leia, leian, leiab, leiad, leida, leidsin, leidis, leidnud, leidke, leitud, leidma, otsi*, otsin, otsib, otsida, otsisin, otsige, otsing*, otsimi*, leiaks, leiate, leidub, leidus, leiavad, avasta*, otsime, tuvasta*, leidmis*',
    lose: 'kaota*, kaotasin, kaotas, kaotan, kaotanud, kadu*, kadunud, kadus, kaob, kaovad, kaotsi, kadunud on, ära kaotas*, läks kaduma, kaduma, kaotatud, kaotus*, kadusid, puudu, puudub, puudus, ei leia, haihtu*, kadumi*',
    give: 'anna, annan, annab, annad, annate, annavad, anname, andke, anda, andis, andsin, andsid, andnud, antud, antakse, anti, andma, annaks, annaksite, jaga, jagan, üle anda, loovuta*, anda üle, andmine, andmise*, andmist, ulata*, ulatada, väljasta*, varusta*, andsite, annaksid',
    take: 'võta, võtan, võtab, võtad, võtate, võtame, võtke, võtta, võttis, võtsin, võtnud, võetud, võetakse, võtma, võtaks, võeti, vota*, võtavad, haara*, haarata, võtmise*, võtmine, vta, vtke',
    bring:
      'too, toon, tood, toob, toome, toote, toovad, tooge, tuua, toonud, tõi, tõin, tooma, toodud, tuuakse, toodi, tooks, vii, viin, viib, viid, viia, viige, viis, viisin, viinud, kaasa, kanna, kannan, kanda, kandke, võta kaasa, viidud, viiakse, tassi*, tooksid',
    put: 'pane, panen, paneb, paned, paneme, panete, pange, panna, panin, pani, pannud, pandud, panime, pandi, panema, paneks, lisa, lisan, lisage, lisada, lisasin, aseta*, asetada, asetasin, pista*, paiguta*, paigalda*, sisesta*, jäta, jätan, pange kirja, lisatud, lisati',
    hold: 'hoia, hoian, hoiab, hoiad, hoidke, hoida, hoidnud, hoidma, hoidis, hoiate, hoiavad, hoitakse, säilita*, säilitate, säilitamine, säilita, säilitus*, salvesta*, salvestate, salvestatud, talleta*, alles, alles hoia*, hoia alles, jätan alles, pea, pidada, pean, hoius*, kinni, omate, minu kohta, hoidmi*',
    have: 'on, ole, olen, oled, oleme, olete, olla, oli, olin, olid, olime, olite, olnud, oleks, oleksin, oleksid, omama, oman, omab, omas, omada, omanud, on mul, mul on, sul on, teil on, meil on, tal on, omavad, polnud, pole, olgu, olev*, olema, olemas',
    use: 'kasuta*, kasutan, kasutab, kasutad, kasutate, kasutage, kasutada, kasutas, kasutasin, kasutanud, kasutus*, kasutusel, kasutatud, kasutaja*, kasutatakse, kasutamine, pruugi*, tarvita*, rakenda*, tarbi*, kasutamis*, kasut, kasutame, pruuki*',
    process:
      'töötle*, töötlemi*, töötlemine, töödelda, töödeldakse, töödeldud, töötlete, analüüs*, analüüsi*, profileeri*, profiilianalüüs*, profileerim*, andmetöötl*, andmetöötlus*, käitle*, käsitle*, menetle*, menetlus*, töötlus*, töötleb, jälgi*, jälgite, jälgimi*, seira*',
    automatic:
      'automaat*, automaatne, automaatse*, automaatselt, robot*, robotid, robotiga, masin, masina*, algoritm*, bot, boti*, botid, automatiseeri*, ai, tehisintellekt*, tehisaru, autovast*, automaatvast*, masinlik*, masinaga, roboti, juturobot*, arvuti, noreply',
    human:
      'inimene, inimese*, inimest, inimesega, päris inimene, päris inimesega, klienditeenindaja*, klienditeenin*, teenindaja*, töötaja*, operaator*, konsultant*, konsultandi*, elus inimene, elava inimesega, spetsialist*, inimlik*, nõustaja*, klienditugi, klienditoe*, klienditeenindus*, esindaja*, personal, personali*, haldur*, inimesed',
    share:
      'jaga, jagan, jagad, jagab, jagate, jagage, jagada, jagas, jaganud, jagatud, jagamine, jagamise*, jagavad, edasta*, edastage, edastada, edastanud, edastatud, avalda*, avaldada, avaldage, edasi andma, edasi anda, andke edasi, anna edasi, levita*, levitate, lekita*, lekkis, lekki*, leke, lekkinud, müüte minu, andsite edasi, loovuta*, avaldamine, publitseeri*, postita*',
    thirdParty:
      'kolmas, kolmandad isikud, kolmandatele, kolmandate, kolmanda, kolmandad, kolmandatele isikutele, kolmas osapool, kolmandatele osapooltele, partner*, partneri*, partneritele, partnerid, teistele firmadele, teised firmad, teistele ettevõtetele, koostööpartn*, kõrvalised, kõrvalis*, osapool*, teistele, võõrastele, allhan*, teised',
    transferData:
      'eksport*, ekspordi*, üle kanda, ülekan*, üle viia, ülevii*, teisalda*, liiguta*, liigutada, porti*, numbri liikum*, edasta*, edastage, migreeri*, ümber tõsta, tõsta üle, üle tuua, andmete ülekan*, väljavõte, väljavõtte*, väljastage, väljasta*, andmete koopia, ülekandmi*, üle tõsta, teisaldus*, kanda üle, andmete teisald*, ülekandm*, tõstan üle, toon numbri üle',
    limit:
      'piira*, piirata, piirake, piiran, piirang*, piirangu*, piirangud, peata*, peatage, peatada, peatatud, külmuta*, külmutage, paus*, pausi, limiit*, limiidi*, vähenda*, vähendage, harvem, ajuti*, ajutiselt, tähtajatu*, piiramist, piiramine, peatamine, maksimaal*, pausile, piiratud, kitsenda*',
    check:
      'kontrolli*, kontrollige, kontrollin, kontrollida, kontrollis, vaata üle, vaadake üle, üle vaadata, tšeki*, tsekka*, veendu*, ülevaat*, üle kontroll*, läbi vaadata, uuri, uurin, uurige, uurida, kontroll*, vaatan üle, revidee*, verifitseeri*',
    confirm:
      'kinnita*, kinnitan, kinnitage, kinnitada, kinnitus*, kinnituse, kinnitatud, kinnitab, kinnitasin, kinnitate, konfirm*, tõenda*, kinnitust, confirm*, veendu*, kinnituskir*, kinnit',
    choose:
      'vali, valin, valib, valid, valige, valida, valisin, valis, valinud, valik, valiku*, valikut, valikud, otsusta*, otsustan, otsustasin, otsustada, otsus*, otsust, otsuse, valikuid, valitud, valime, valiks, valite, otsustage, eelistan, noppi*',
    open: 'ava, avan, avab, avage, avada, avas, avasin, avatud, avama, avamine, avate, avaneb, avanes, avane, lahti, lahti teha, tee lahti, teen lahti, avatakse, lahti on, avamis*, lahtioleku*, lahtiolekuaeg*, lahtiolekuaja*, tehke lahti, ei avane, avaks, avati, avaldatud',
    close:
      'sulge*, sulgen, sulgege, sulgeda, sulgeb, sulges, sulgesin, suletud, sulgemi*, kinni, kinni panna, pane kinni, pange kinni, paneme kinni, suleti, suletakse, kinni pandud, sule, sulen, suleb, sulete, lukus, lukku, sulgenud, likvideeri*, panin kinni, sulgema',
    start:
      'alusta*, alustan, alustame, alustada, alustas, alustasin, alusta, algab, algas, algus*, alguse*, algavad, algama, alga, hakka, hakkan, hakkab, hakkame, hakata, hakkas, hakkasin, hakanud, start*, stardi*, käivita*, käivitub, hakkavad, hakkate, peale hakka*, alanud, algaks, algust, alustati, hakkaks',
    resume:
      'taasta*, taastada, taastage, taasalusta*, taaskäivit*, jätka uuesti, uuesti sisse, aktiveeri*, aktiveerida, taasaktiveeri*, uuesti liituda, uuesti tellida, pange tagasi, lülita sisse, lülitage sisse, sisse lülita*, uuesti alusta*, taastan, taastamine, taas tellida, uuesti avada, taasava*, taasliitu*, pange uuesti, restart*',
    goOn: 'jätka*, jätkan, jätkake, jätkata, jätkame, jätkab, jätkub, jätku*, jätkuvad, jätkas, jätkuvalt, edasi, edasi minna, lähen edasi, kesta*, kestab, pidev*, muudkui, ikka veel, ei lõpe, jätkates, läheb edasi',
    come: 'tule, tulen, tuled, tuleb, tuleme, tulete, tulevad, tulge, tulla, tuli, tulin, tulid, tulime, tulnud, tulema, tuleks, tuleksin, tuldud, tullakse, tulek, tulekut, kohale, osale*, osalen, külla, tulemas, saabu*, ilmu*, läbi tulla, läbi astuda, tulemata',
    go: 'mine, lähen, läheb, lähed, läheme, lähete, lähevad, minna, minge, läks, läksin, läksid, läksime, läinud, minema, minnakse, läheks, läheksin, lähme, mindud, käin, käib, käisin, käis, käia, käinud, käima, käige, käime, käid, käite, minek, minekut, sõidan, sõidame, suundu*, suundun, minnes, läki, mingem, astu, astun, mindi',
    comeBack:
      'tagasi, tule tagasi, tulen tagasi, tulla tagasi, tagasi tulla, naase*, naasen, naasin, naasnud, naasta, naaseb, jõuan tagasi, pöördun tagasi, tuli tagasi, koju tagasi, tagasitulek*, tulin tagasi, tulevad tagasi, pöördu*, tagasi jõuda, tulge tagasi, tuleb tagasi',
    arrive:
      'jõua, jõuan, jõuab, jõuad, jõuame, jõuda, jõudsin, jõudis, jõudnud, jõudma, jõudke, jõuate, jõuavad, saabu*, saabun, saabub, saabus, saabunud, saabuda, kohale, kohal, kohale jõu*, pärale, jõudsid, joud*, jõudes, jõuaks, jõudmi*, kohalejõud*',
    wait: 'oota*, ootan, ootad, ootab, ootame, ootate, oodake, oodata, ootas, ootasin, oodanud, oodatakse, ootama, ootel, ootele, oot, oodatav, ootavad, ootamine, ooteaeg*, oota, oodates, ootaks, oodatud, oodaku',
    stay: 'jää, jään, jääb, jääd, jääme, jääte, jääge, jääda, jäi, jäin, jäid, jäänud, jäävad, jääma, jääks, viibi*, viibin, viibib, püsi*, püsin, jääk, ööbi*, ööbima, jäime, peatu*, peatun, jäädud, püsida',
    live: 'elan, elab, elad, elame, elate, elavad, elada, elas, elasin, elasime, elanud, elama, ela, elu, elus, elust, elukoht*, elukoha*, elaks, elav, elamine, elatud, elamis*, elanik*, elukohast, eluaseme*',
    moveHouse:
      'kolin, kolisin, kolis, kolime, kolisime, kolinud, kolida, kolimi*, kolimine, koli, kolib, kolima, uus aadress, uuele aadressile, välja kolida, sisse kolida, ära kolinud, aadressimuut*, elukohavahet*, vahetasin elukoh*, uus elukoht, uude kohta, uude koju, koligem, aadress muutus, kolite, kolid',
    abroad:
      'välismaal, välismaale, välismaalt, välismaa*, välisriik*, välisriigi*, välismaine, rändlus*, roaming*, roam, teises riigis, välisreis*, soomes, soome, rootsi, rootsis, lätis, läti, leedu*, venemaa*, hispaania*, saksamaa*, ärasõit, välismaalane, välismaalas*, norra*, norras, inglismaa*, piiri taga, eestis ei ole, eestist ära, väljas riigist',
    travel:
      'reisi*, reisin, reisima, reisimi*, reisib, reis, reisid, reisil, reisile, reisilt, reise, matk, matka*, matkal, matkale, sõit, sõidu*, sõita, sõitma, retk, retke*, rända*, reisist, sõidab, sõidan, reisiko*, teekond*, teekonna*, trip*, väljasõi*, ekskursioon*',
    holiday:
      'puhkus*, puhkusel, puhkuse, puhkust, puhkama, puhkan, puhkab, puhata, puhkasin, vaheaeg*, vaheaja*, vaheajal, suvepuhkus*, pühad, pühade*, pühi, püha, riigipüha*, vaba päev, vabad päevad, puhkamas, puhkepäev*, vabapäev*, koolivahea*, jaanipäev*, emapuhkus*, lapsepuhkus*',
    work: 'töö, tööd, tööl, tööle, töölt, töös, tööga, töötan, töötab, tööta, töötad, töötame, töötate, töötas, töötasin, töötada, töötama, töötanud, töötavad, töötaja*, töökoht*, töökoha*, kontor*, kontori*, kontoris, amet, vahetus*, vahetuses, töid, tööde, tööandja*, graafik*, kodukontor*, tööasj*, tööaeg*, tööaja*, ületun*, rabama, raban, karjäär*, ametikoh*, tööpäev*, töövahetus*, tööintervj*',
    boss: 'ülemus*, ülemuse, boss, bossi, bossid, kolleeg*, kolleegi*, juht, juhi, juhataja*, juhatus*, direktor*, töökaaslas*, töökaaslane, juhid, manager*, mänedžer*, tööandja*, juhataja, šeff, sheff, šefi, tegevjuht*, tegevjuhi*, omanik*',
    retire:
      'pension*, pensionil, pensionär*, pensionile, töötu, töötud, töötuna, töötuks, koondati, koondat*, koondamis*, koondamine, vallanda*, vallandati, töötukassa*, kaotasin töö, lasti lahti, eelpension*, lahti laskmi*, lahti lasti, jään pensionile, töötuskindlust*',
    study:
      'õpin, õpi*, õpib, õpid, õppida, õppinud, õppis, õppisin, õppima, õppimi*, õppe*, õppetöö*, õpe, õpilane, õpilas*, üliõpila*, tudeng*, tudengi*, ülikool*, ülikooli*, õpingu*, opp*, kursus*, kõrgkool*, tudeeri*, kolledž*, loeng*, õppija*',
    school:
      'kool, kooli*, koolis, kooli, koolist, koolid, klass*, klassi, klassis, tund, tunnis, tundi, tunnid, lasteaed*, lasteaeda, lasteaia*, lasteaias, gümnaasium*, põhikool*, algkool*, kutsekool*, koolitund*, lasteaed, sõim, sõime*, huvikool*, huviring*, ring, ringi, ekool, e-kool, stuudium*, tunniplaan*, trennikool',
    teacher:
      'õpetaja*, õpetajad, õpetajale, õpetaja, õpeta*, õpetab, õpetan, õpetada, õpetas, kursus*, kursuse, kursusele, koolitus*, koolitaja*, õps, õpsi, õpsid, professor*, õppejõud*, õppejõu*, treener*, juhendaja*, kasvataja*, lektor*, instruktor*, eraõpetaja*, klassijuhataja*',
    exam: 'eksam*, eksami*, eksamil, eksamit, test, testi*, testid, kontrolltöö*, kt, kodutöö*, kodutööd, kodune töö, kodused, tunnikontroll*, arvestus*, hinne, hinde*, hindeid, hinded, essee*, ülesan*, viktoriin*, järeltöö*, järelvast*, riigieksam*, katse, katsed, vahetest*',
    help: 'abi, aita, aitan, aitab, aitad, aitate, aidake, aidata, aitas, aitasin, aidanud, aitaks, aitaksite, aitavad, abiks, abista*, abistada, abistage, abistan, appi, abiga, tugi, toe, toeta*, toetan, toetus*, aidatud, aitame, kasutajatugi*, kasutajatoe*, abistaja*, abi saada, klienditugi*, help, kaasa aita*, abivajaja*',
    meet: 'kohtu*, kohtume, kohtun, kohtuda, kohtusin, kohtus, kohtumi*, kokku, saame kokku, saada kokku, kokku saada, saab kokku, näeme, saime kokku, kokkusaam*, kohtuks, kohtutakse, tutvu*, trehva*, kohata, kohtasin, kohtan',
    visit:
      'külas, külla, külast, külasta*, külastan, külastus*, külaline, külalis*, külastada, küllatulek*, visiit*, visiidi*, astu läbi, tulge läbi, tule läbi, käi läbi, läbi, külastaja*, külalised, tulen läbi, läbi astuda, vaatama, vaatan läbi, külaskäi*, kyla, kylla, kylas, kylaline',
    friend:
      'sõber*, sõbra*, sõpr*, sõbrad, sõbraga, sõpra, sõbrale, sõbranna*, sõps, sõpsid, semu, semud, kaaslane, kaaslas*, tuttav*, kutt, vennas, sõbralt, sõbrants*, parim sõber, kambajõm*, kamp, kamba*',
    neighbour:
      'naaber*, naabri*, naabrid, naabreid, naabrinaine, naabrimees, kõrvalmaja*, naabruse*, naabrus*, kõrvalkort*, ülemine korrus, alumine korrus, ülakorrus*, naabrite*, naabril',
    family:
      'pere, perega, peres, perest, perele, peret, perekond*, perekonna*, sugulane, sugulas*, sugulased, lähedane, lähedas*, suguvõsa*, pereliige, pereliikme*, omaksed, omaste, perekonnas, pereliikmed, pered',
    mother:
      'ema, emaga, emale, emal, emad, emme*, emmega, emmele, emalt, emast, emps, ämm, ämma*, memm, mamma, emakene, emake*, kasuema*, emadepäev*',
    father: 'isa, isaga, isale, isal, isad, issi*, issiga, issile, isalt, isast, taat, äi, äia, paps, papsi, kasuisa*, vanamees, isake, isadepäev*',
    parents:
      'vanem*, vanemad, vanematele, vanemate, vanemaid, vanematega, lapsevanem*, eestkostja*, hooldaja*, vanemaga, lapsevanemad, ema ja isa, isa ja ema, vanempaar',
    son: 'poeg, poja*, poega, pojale, pojaga, pojad, poiss, poisi*, poissi, poisid, poisse, poiste*, poisil, onupoeg*, vennapoeg*, õepoeg*, poja, vennapoja*, õepoja*, kasupoeg*, poisike*, poju, poisu, pojake*',
    daughter:
      'tütar*, tütre*, tütrele, tütrega, tütred, tütart, tydr*, tüdruk*, tüdruku*, tüdrukud, plika*, plikad, tirts*, õetütar*, õetütr*, vennatütar*, vennatütr*, tyt*, piiga*, tütreke*, kasutütar*',
    child:
      'laps, lapse*, last, lapsed, lapsi, laste, lastele, lastega, beebi*, titt, tita, titte, titad, tita*, põngerja*, põngerjas, väikelaps*, vastsündinu*, lapsehoid*, lapselaps*, imik*, jõmpsika*, noored, lapsuke*, mudila*, lastel, lapselapse*, kasulaps*',
    sibling:
      'vend, venna*, venda, vennale, vennad, õde, õe, õed, õele, õega, onu, onule, onuga, onud, tädi, tädile, tädiga, tädid, nõbu, nõod, õeke*, vennas*, vennaraas, õde-venda, õeraas, täditütar*, onupoeg*, täditüt*, kaksik*, õdede, vendade',
    grandparent:
      'vanaema*, vanaisa*, vanaemale, vanaisale, memm, memme*, mamma*, taat, taadi*, papa, vanavanem*, vanavanemad, vanavanaema*, mammi, vanaemaga, vanaisaga, mummi',
    spouse:
      'mees, mehe, mehega, mehele, meest, abikaasa*, naine, naise, naisele, naist, naisega, elukaaslane, elukaaslas*, kaasa, partner*, boyfriend, poiss-sõber, poisssõber, peika*, peigmees*, peigmehe*, sõbranna*, kallim*, kallimaga, teine pool, pruut, pruudi*, elukaaslasega, tüdruksõber, tüdruksõbr*, eks, eksmees, eksnaine, kihlat*, ekskaasa, abikaasale',
    man: 'mees, mehe*, meest, mehed, mehi, meeste, meestele, kutt, kuti, kutid, kutte, tüüp, tüübi*, tüübid, härra*, härrad, vanamees, vana, tyyp, selli*, meesterahvas, meesterahva*, isane, meestega, sell',
    woman:
      'naine, naise*, naist, naised, naisi, naiste*, naisterahvas, naisterahva*, proua*, daam*, daamid, neiu*, preili*, tšikk*, mutt, mutid, eit, mutike, naisega, naisele, tibi, tšiki*, tibid, naisterahv',
    love: 'armasta*, armastan, armastus*, armastad, armas, armsa*, kallis, kallid, kullake*, kallike*, kullakallis, musi, musid, musirull*, kallistus*, kallista*, suudlus*, suudle*, igatse*, armasta, kallikene, musi musi, kulla, armsake*, päikeseke*, kallikas, põsemusi, tsmuki, igatsen, armunud, armu*, kalli, kullakene',
    marry:
      'abiell*, abielu*, abiellu*, abielus, abiellun, pulm, pulma*, pulmad, pulmi, pulmas, lahutus*, lahuta*, lahutan, lahutatud, kihl*, kihlus*, kihlatud, naitu*, naisevõt*, mehele minek, laulatus*, pulmapäev*, abiellusime, pulmapidu',
    die: 'sure*, suri, surnud, surra, surm, surma*, surnu*, surnud on, lahkunud, lahkus, lahkunud meie seast, lahkus meie seast, meie hulgast, kadunuke*, kadunukese*, sureb, suren, sured, suremas, surnud inimene, surmaga, hukku*, hukkus, suridki, surevad, surma saanud, tapa*, tapeti, tapetud, tapma, elavate seast, hinge heitnud, heitis hinge, hing, igavikku, manala*, pole enam elus, ei ole elus, ei ela enam',
    funeral:
      'matus*, matused, matustel, matusele, matma, matta, maetud, maeti, haud, haua*, haudade, hauas, hauale, kalmistu*, surnuaed*, surnuaia*, surnuaeda, krematoorium*, kremeeri*, lein, leina*, leinas, leinan, kaastunne, kaastunde*, kaastunnet, avaldan kaastunnet, peied, peiede*, puhkepaik*, puhkepaiga*, urn, ärasaatmi*, ärasaatmine, mälestus*',
    sick: 'haige*, haiged, haigus*, haigeks, haigestu*, haiguslehel, haigusleht*, haiguslehe*, palavik*, palaviku*, palavikus, nohu*, nohus, köha, köhin, köhi*, gripp, gripi*, grippi, külmetus*, külmeta*, peavalu*, iiveldab, iivelda*, oksenda*, oksendab, oksendas, covid*, koroona*, viirus*, viiruse*, halb olla, paha olla, tõbi, tõve*, tõbine, tõbise*, vähk, vähi*, angiin*, kõhuviirus*, kõhulahti*, süda paha, põen, põetud, haigla',
    hurt: 'valu*, valuta*, valutab, valus, valud, valutav*, haige, haiget, saada haiget, vigasta*, vigastus*, vigasta, kipita*, valulik, valus on, valusalt, haav, haava*, haavad, haavatud, valutan, luumurd*, luumurru*, luumurd, tuiga*, kriibi*, pakita*, murdsin, murdis, nikasta*, põrut*',
    doctor:
      'arst*, arsti*, arstil, arstile, arstiaeg*, perearst*, hambaarst*, tohter*, tohtr*, õde, õed, medõde, kliinik*, kliiniku*, polikliinik*, perearsti*, silmaarst*, eriarst*, günekoloog*, psühholoog*, psühhiaat*, terapeut*, terapeudi*, füsioterapeu*, dr, doktor*, ämmaemand*, tohtri*, kirurg*, nahaarst*, saatekiri, saatekirja*, lastearst*, veterinaar*',
    hospital:
      'haigla*, haiglas, haiglasse, haiglast, opp, opi, operatsioon*, operatsioonil, operatsiooni*, lõikus*, lõikusel, emo, emo-sse, kiirabi*, intensiiv*, voodis haiglas, osakond*, osakonna*, palat, palatis, palati*, traumapunkt*, erakorrali*, perh, itk, lastehaig*, regionaalhaig*, röntgen*, ultraheli*, taastusravi*, ravi, ravil, ravikeskus*, opile, süst, süsti, süstid, vaktsiin*, vaktsineer*',
    medicine:
      'ravim*, ravimi*, ravimid, ravimeid, rohi, rohud, rohtu, rohu, rohtude*, rohte, tablett*, tableti*, tablette, tabletid, apteek*, apteegi*, apteegis, apteeki, apteegist, retsept*, retsepti*, antibiootik*, antibiootiku*, valuvaigist*, vitamiin*, pill, pillid, pille, kapsli*, salv, salvi, tilgad, tilku, paratsetamool, ibuprofeen*, ravimite*, apteeker*, ibumetin*',
    body: 'pea, peas, peast, käsi, käe, käed, käsa, kätt, käest, jalg, jala*, jalga, jalad, jalgu, jalgade*, selg, selja*, selga, silm, silma*, silmad, silmi, hammas, hamba*, hammast, hambad, hambaid, kõht, kõhu*, kõhtu, süda, südame*, südant, kael, kaela*, kurk, kurgu*, kurku, õlg, õla*, õlga, põlv, põlve*, puus, puusa*, nina, ninas, kõrv, kõrva*, suu, suus, sõrm*, sõrme*, varvas, varba*, nahk, keha*, kehas, kont, luud, maks, neerud, hüppeliiges*, liiges*, nahal, nahaga, nahale',
    oldPerson:
      'vanur*, vanurid, eakas, eaka*, eakad, pensionär*, vana inimene, vanem inimene, vana naine, vana mees, vanainimene, vanainimes*, vanake*, seenior*, vanadus*, vanadekodu*, hooldekodu*, memmeke*, taadike*, dementsus*, dement*, aastane, vanaema, vanaisa, ealine, vanaldane, mitmekümneaas*',
    blindDeaf:
      'pime, pimeda*, pimedad, vaegnägi*, vaegnägija*, kurt, kurdid, kurdi*, vaegkuul*, vaegkuulja*, ei näe, ei kuule, ei näe lugeda, halvasti näen, puudega, puude, puue, puuet, puudeline, puudelis*, ratastool*, ratastooli*, invaliid*, invaliidi*, nägemispuu*, nägemispuud*, kuulmispuud*, silmad ei näe, ei oska lugeda, halb nägemine, nägemine, nägemise*, kuulmine, kuulmise*, liikumispuud*, kuuldeaparaa*, invakoht',
    home: 'kodu*, kodus, koju, kodust, kodule, kodud, maja*, majas, majja, majad, majast, elamu*, kodutu*, talu, talus, eramaja*, eramu*, kodune, suvila*, suvilas, maakodu*, ridaelamu*, saun, sauna*',
    flat: 'korter*, korteri*, korterid, korteris, üür, üüri*, üürin, üürile, üürida, üürnik*, üürniku*, korteriühist*, ühistu*, üürikorter*, üürileand*, üürikas, elamispin*, allüür*, rent, rendi*, rentida, rendin, rentnik*, kü, maaklerilt, omanik, omaniku, yyri*, magala, kommunaal*, kommunaalid, kommunaalmaks*',
    room: 'tuba, toa, toas, tuppa, toad, tube, toast, tubade*, köök, köögi*, kööki, vannituba*, vannitoa*, wc, vets, vetsu, vetsus, peldik*, magamistu*, magamistoa*, elutuba*, elutoa*, esik*, esiku*, rõdu*, kelder*, keldri*, kelders, tualett*, tualeti*, ruum, ruumi*, ruumid, põrand*, sein, seina*, lagi, dušš*, dušši*, vann, vanni, kabinet*, saal, saali*, pööning*, panipaik*, lastetuba',
    door: 'uks, ukse*, ust, uksed, uksi, aken, akna*, akent, aknad, aknaid, akende*, värav*, värava*, uksekell*, väljapääs*, sissepääs*, lift, lifti*, trepp, trepi*, treppi, trepikoda*, trepikoja*, välisuks*, fonoluk*, garaažiuks*, fono, fonolukk*, fonoluku*, sissekäi*, välisukse, ukselt',
    key: 'võti, võtme*, võtmed, võtit, võtmeid, lukk, luku*, lukku, lukus, lukusta*, lukud, ukselukk*, autovõti*, autovõtme*, varuvõti*, varuvõtme*, koduvõti*, koduvõtme*, pult, puldi, võtmete, koodlukk*, lahti lukusta*, seif*',
    furniture:
      'laud, laua*, lauda, lauad, laudu, tool, tooli*, toole, toolid, voodi*, voodit, diivan*, diivani*, kapp, kapi*, kappi, kapid, kappe, riiul*, riiuli*, mööbel*, mööbli*, vaip, vaiba*, madrats*, madratsi*, padi, padja*, tekk, kušett*, kummut*, kirjutuslaud*, kardin*, peegel*, peegli*, garderoob*, tugitool*, köögimööb*',
    light:
      'tuli, tuled, tuld, lamp, lambi*, lampi, lambid, elekter*, elektri*, vool, voolu*, valgus*, valgusti*, pirn, pirni*, pirnid, pistik*, pistiku*, juhe, juhtme*, elektrik*, valgustus*, kork, korgid, elektrikatkest*, voolukatkest*, valge, küünal*, küünla*, kaitse, kaitsmed, kaitset, lülit*',
    heating:
      'küte, kütte*, kütet, kütta, kütab, küttis, vesi, vee, vett, veed, veearv*, soe vesi, sooja vett, kuum vesi, toru, torud, torusid, lekib, lekkis, leke, lekke*, gaas, gaasi*, boiler*, boileri*, radiaator*, radika*, ahi, ahju*, ahjud, pliit, pliidi*, kamin*, kraan, kraani*, kanalisatsioon*, külm tuba, põrandaküt*, pelletid, pelleti*, puud, küttepuu*, halud, soojuspump*, soojuspum*, katel, katla*, kliimasead*, konditsioneer*, õhksoojus*',
    garden:
      'aed, aia*, aias, aeda, lill, lille*, lilled, lilli, lillede*, roos, roosi*, roosid, roose, tulp, tulbi*, puu, puud, puude*, puid, muru*, niida*, niitmi*, niidan, niidetud, peenar*, peenra*, taim, taime*, taimed, taimi, istuta*, kasvuhoone*, põõsas, põõsa*, hekk, heki*, hooviplat*, hoov, hoovis, kartulimaa, umbrohi, umbrohu*, mets, metsas, aiatöö*, muruniid*, istik*, kaminapuu*, lumi, aednik*',
    street:
      'tänav*, tänava*, tänaval, tn, tee, teed, teel, teele, teelt, maantee*, mnt, puiestee*, pst, väljak*, väljaku*, plats, platsi*, ristmik*, ristmiku*, ringtee*, kiirtee*, sild, silla*, teetöö*, tänavad, sõidutee*, risttee*, kõnnitee*, nurk, nurga*, nurgal, ummik*, ummiku*, valgusfoor*, foor, foori, teerist*',
    city: 'linn, linna*, linnas, linna, linnad, linnast, tallinn*, tartu*, tartus, pärnu*, pärnus, narva*, narvas, küla*, külas, alev*, alevi*, viljandi*, rakvere*, haapsalu*, kuressaare*, saaremaa*, võru*, valga, valgas, jõhvi*, paide*, kohtla*, keila*, mustamäe*, lasnamäe*, lasna, kesklinn*, kesklinna*, nõmme*, vald, vallas, kopli*, saku*, viimsi*, hiiumaa*, tln, trt, õismäe*, haabersti*, põlva*, põltsamaa*, otepää*, maardu*, rae',
    country:
      'riik, riigi*, riiki, riigid, riikide*, eesti, eestis, eestisse, eestist, maa, maal, maale, maad, soome*, soomes, läti, lätis, leedu*, rootsi*, venemaa*, rahvus*, vabariik*, vabariigi*, saksamaa*, usa, ameerika*, ukraina*, inglismaa*, euroopa*, maakond*, maakonna*, maailm*, hispaania*, norra, poola, itaalia*, kodumaa*, maailma*',
    car: 'autod, autot, autoga, autol, autosse, autos, autost, sõida*, sõidan, sõidab, sõitma, sõita, sõitsin, sõitis, sõidame, sõitnud, juht, juhi, masin, masina*, mersu, bemm, bemmi, audi, audiga, volvo, toyota*, sõiduk*, sõiduki*, buss, kaubik*, kaubiku*, veok*, rekka*, veoauto*, rool, rooli, roolis, roolimine, juhin, juhtida, auto on, autojuht*, autojuhi*, numbrimärk*, numbrimärgi*, haagis*, ratas, opel, golf, auto, autole, autode, autosid, autodega, autoks, autota, autosõi*',
    parking:
      'parkla*, parklas, parki*, pargi*, parkida, parkimi*, parkimine, parkimistrahv*, parkimispilet*, bensiin*, bensiini*, bensu, bensukas, bensuka*, tankla*, tanklas, tangi*, tankida, tankimi*, diisel*, diisli*, kütus*, kütuse*, garaaž*, garaazi*, parkimiskoh*, parkimisload, alexela*, circle k, neste*, olerex*, laadimisjaam*, parkimismaja*, europark*, ühisteenused, parkimiskell*',
    bus: 'buss*, bussi*, bussid, bussiga, tramm*, trammi*, troll, trolli*, peatus*, peatuse*, takso*, taksod, bolt, bolti*, uber*, bussijaam*, bussipeatus*, bussijuht*, bussisõit*, liinibuss*, bussipilet*, ühistranspord*, ühistransport*, lux express, taksojuht*, bolti, forus, bussil',
    train:
      'rong*, rongi*, rongid, rongiga, jaam, jaama*, jaamas, raudtee*, raudteejaam*, balti jaam*, perroon*, perrooni*, elron*, vagun*, vaguni*, metroo*, elektrirong*, platvorm*, rongijaam*',
    plane:
      'lennuk*, lennuki*, lennukid, lend, lennu*, lennud, lende, lendab, lendan, lendame, lendas, lendasin, lennata, lennujaam*, lennujaama*, lennureis*, airbaltic*, ryanair*, lennufirma*, pardakaart*, pardakaardi*, reisiterminal*, lendama, lendu, lennukipilet*, laev, laeva*, laevaga, laevale, praam, praami*, parvlaev*, tallink*, viking line, sadam, sadama*, terminal*, d-terminal',
    bike: 'ratas, ratta*, ratast, rattaga, rattad, rattaid, jalgratas*, jalgratta*, jalgrat*, mootorratas*, mootorratta*, tsikkel*, tsikli*, tõukeratas*, tõukeratta*, tõuks, tõuksi, tõuksiga, tõukekas, roller*, rolleri*, mopeed*, elektriratas*, motikas, motika*, elektriratta*, bolti tõuks, motoikas, rattasõit*, ratturi*',
    ticket:
      'pilet*, pileti*, piletid, pileteid, piletit, piletite*, kohad, koht, istekoh*, istme*, iste, piletikesk*, piletilevi*, piletimaailm*, piletimüük*, sissepääs*, e-pilet*, perepilet*, sissepääsu*, pääse, ticket*, kontserdipilet*',
    hotel:
      'hotell*, hotelli*, hotellis, hostel*, hosteli*, majutus*, majuta*, ööbimi*, ööbimine, airbnb, spa, spaa, spaas, motell*, külalistemaja*, puhkemaja*, spaahotell*, spaho, booking, kämping*, ööbimiskoh*, booking.com, bnb',
    walk: 'jaluta*, jalutan, jalutada, jalutama, jalutus*, jalutasin, jookse*, jooksin, jooksma, jooksen, joosta, jooks, jooksu*, jooksmas, kõnni*, kõndi*, kõnnin, käin, kepikõn*, sörgi*, sörk, matk, matkama, matkal, matka*, jala, jalgsi, jalgsimatk*, tatsa*, jooksis, jalutab, jalutuskäi*, komberda*',
    dog: 'koer, koera*, koerad, koeri, koerte*, kass, kassi*, kassid, kasse, kutsu, kutsuga, kutsikas, kutsika*, kiisu*, kassipoeg*, kassipoj*, lemmik*, lemmikloom*, loom, looma*, loomad, loomi, loomaarst*, kutsikad, peni, lind, linnu*, linnud, hobune, hobuse*, hamster*, jänes*, küülik*, lehm, lehma*, kanad, lemmiklooma*, papagoi, siga, miisu',
    food: 'toit, toidu*, toitu, toidud, liha*, lihast, kala*, puuvili*, puuvilja*, puuvilju, köögivili*, köögivilja*, kartul*, kartuli*, kartulid, kana, kanaliha*, riis, riisi, õun, õuna*, õunad, söögi*, söök, sööki, sink, vorst*, vorsti*, viiner*, hakkliha*, juurvili*, snäkk*, krõps*, toiduained*, toiduaine*, salat*, salati*, supp, supi*, suppi, tomat*, tomati*, kurk, sibul*, porgand*, marjad, marju, maasika*, maasikas, banaan*, söögid, makaron*, pasta, toidukaup*, pelmeen*, kapsas, kapsa*, seen, seene*, seeni, metsmarj*',
    bread:
      'leib, leiva*, leiba, sai, saia, saiad, saiake*, piim, piima*, muna, munad, mune, juust, juustu*, või, võid, jogurt*, jogurti*, kohupiim*, kohupiima*, hapukoor*, hapukoore*, keefir*, saiu, võileib*, võileiva*, koor, koort, kukkel, kukli*, pätsi, päts, võiga',
    sweets:
      'kook, koogi*, kooki, koogid, kooke, tort, tordi*, torti, šokolaad*, šoko*, suhkur*, suhkru*, suhkrut, komm, kommi*, komme, kommid, küpsis*, küpsise*, magustoit*, magustoidu*, jäätis*, jäätise*, maiustus*, pirukas, piruka*, pannkook*, pannkoogi*, vahvel*, vahvli*, tordid, magus*, mesi, mett, moos, moosi, präänik*, vastlakuk*, kohuke*, muffin*',
    coffee:
      'kohv, kohvi*, kohvile, kohvik*, kohviku*, tee, teed, cappuccino*, latte*, espresso*, kakao*, kohvikann*, americano*, tass kohvi, koffi, kohvitama, kohvita*, kohvipaus*, kohvipausi, kohvimasin*',
    waterDrink:
      'õlu, õlle*, õlut, õlled, õllele, vein, veini*, veinid, viin, viina*, viinad, jook, joogi*, jooki, joogid, jooke, joon, jood, joob, joome, joote, joovad, juua, joonud, jõi, jõin, jooma, joo, alkohol*, alkoholi*, purjus, siider*, siidri*, šampus*, šampuse*, limonaad*, limpa, limps, mahl, mahla*, mullivesi*, kokteil*, kokteili*, džinn, viski*, napsi*, naps, joodik*, coca, cola, koks, ollet, oll, limonaadi, kesvamärj*',
    eat: 'söö, söön, sööb, sööd, sööme, söövad, sööge, süüa, sõi, sõin, sõime, söönud, sööma, söödud, söök, sööks, söömas, söömine, söömi*, nälg, nälja*, näljane, näljas*, kõht tühi, tühi kõht, süüakse, sõid, näksi*, näksida, suupiste*, einesta*, maitse*, maitsev*, maitses, maitseb, pugi*, sööte, syya, syys, isu, isukas, sööja*',
    cook: 'kokka*, kokkan, kokkama, kokk, koka*, retsept*, retsepti*, süüa teha, teen süüa, süüa tegema, küpseta*, küpsetan, küpsetasin, küpsetada, küpsetab, praadi*, prae*, praen, grilli*, grill, grillime, keeda*, keedan, keeta, keedad, toidu valmist*, valmista*, valmistan, hauta*, ahjus, ahjupraad, marineeri*, šašlõkk*, šašlõki*, teeme süüa, küpsis, toiduvalmist*',
    meal: 'õhtusöök*, õhtusöögi*, lõuna, lõunal, lõunale, lõunat, lõunapaus*, lõunasöök*, lõunasöögi*, hommikusöök*, hommikusöögi*, hommikusööki, brunch*, eine*, einele, õhtusööki, söögiaeg*, söögiaja*, päevapraad*, päevaprae*, praad, prae, hommikuputru, puder, putru, pudru*, roog, roa, roogi, toidukord*, õhtueine, lõunasööki, peol',
    restaurant:
      'restoran*, restorani*, restos, resto, pizza*, pitsa*, pitsat, pizzat, kohvik*, kohviku*, kohvikus, baar, baari*, baaris, pubi*, pubis, söökla*, sööklas, burger*, burgeri*, burks, burksi, hesburger*, mcdonalds*, mäkk, mäkki, sushi*, kebab*, pizzeria*, toidukoh*, söögikoh*, einela*, wolt*, bistroo*, kelner*, ettekand*, kiirtoit*, vapiano*, hesb*, mcd*',
    smoke:
      'suitseta*, suitsetan, suitsetab, suitsu*, suits, sigaret*, sigareti*, sigarett*, suitsetada, suitsetaja*, suitsud, veip*, veipi*, veibi*, vape*, nikotiin*, tubakas, tubaka*, vesipiip*, vesipiibu*, e-sigaret*, suitsuand*, põletis, pläru*, pläru, koni, suitsule, suitsetamine, snus*, huuletubak*, zyn',
    diet: 'dieet*, dieedi*, dieedil, kaal, kaalu*, kaalun, kaalub, kilo, kilo*, kilod, trenn*, trenni*, trenni, treeni*, treenin, jõusaal*, jõusaali*, fitness*, myfitness*, gymi, gym, kõhnu*, salene*, salen*, kaalulang*, kaalujälg*, kalor*, kaloreid, sale, saledam, paks, paksu*, võta alla, alla võtta, võtan alla, jooga*, kilogramm*, kg, rühmatreen*, toitumis*, toitumi*, vorm, vormis',
    clothes:
      'riie, riided, riideid, riiete*, riidesse, riietus*, king, kinga*, kingad, kingi, saapa*, saapad, saabas, tossud, tossu*, jope*, jopet, jakk, jaki*, mantel*, mantli*, püksid, püksi*, pükse, kleit, kleidi*, kleite, seelik*, seeliku*, särk, särgi*, särke, pluus*, kampsun*, kampsuni*, sokk, soki*, sokid, sokke, müts, mütsi*, kott, koti*, kotti, kotid, teksad, teksa*, kindad, kinda*, sall, salli*, jalats*, jalanõu*, suurus*, aluspesu*, rinnahoid*, dressid, dressi*, ketsid, bikiin*, kostüüm*, ülikond*, t-särk*',
    wash: 'pese, pesen, peseb, pesta, pesin, pesi, pesnud, pesema, pesu*, pesumasin*, pesumasina*, pesu, pestud, nõudepesu*, nõusid, nõud, korista*, koristan, koristab, koristada, koristus*, koristaja*, puhas, puhta*, puhtaks, puhasta*, puhastan, puhastus*, must, musta, mustad, määrdunud, määrdu*, plekk, plekid, triigi*, triiki*, tolmuimeja*, tolm, prügi, prügikast*, pesin ära, keemiline puhastus, küüri*',
    beauty:
      'juuksur*, juuksuri*, juuksurisse, juuksed, juuks, juukse*, juukseid, soeng*, soengu*, salong*, salongi*, küüned, küüne*, küüs, küüsi, maniküür*, maniküüri*, pediküür*, pediküüri*, ilusalong*, ilu, kosmeetik*, kosmeetika*, barber*, habe, habeme*, ripsmed, ripsme*, kulmud, kulmu*, meik, meigi*, lõikus*, massaaž*, massaz*, parfüüm*, kreem*, kreemi*, näohoold*, geelküün*, värvimi*, blond*, kosmeetiku*, šampoon*',
    gift: 'kink, kingi*, kinki, kingid, kinke, kingitus*, kingituse, kinkida, kinkis, kinkima, kinkeks, üllatus*, üllata*, üllatas, üllatust, suveniir*, kingituseks, jõulukink*, kinkepakk*, kinkekaart, sünnipäevakin*, kingin, kingitud, üllatuseks',
    partyFest:
      'pidu, peo, peol, peole, pidude*, pidutse*, peod, peolt, pidustus*, pidutseda, tähista*, tähistame, tähistada, jõul*, jõulud, jõulu*, jõule, jõuludeks, uusaasta*, aastavahet*, uut aastat, ülestõus*, lihavõt*, lihavõtte*, jaanipäev*, jaaniõhtu*, jaanid, sünnipäev*, sünnipäevapidu*, juubel*, palju õnne, õnnitle*, õnnitlen, õnnesoov*, õnne, festival*, festivali*, laat, laada*, laulupidu*, laulupeo*, jõulurõõm*, häid jõule, head uut aastat, joul, karneval*, kärakas, läbu, hellouin*, halloween*, tähtpäev*, klubisse, grillpidu*, vastlapäev*',
    game: 'mäng, mängi*, mängin, mängida, mängib, mängud, mänge, mängu*, mängis, mängima, arvutimäng*, lauamäng*, xbox*, playstation*, ps5, ps4, fortnite*, minecraft*, roblox*, mängija*, lego*, mänguasi*, mänguasja*, mänguväljak*, manime, kaardimäng*, kaarte, male, malet, cs, konsool*',
    sport:
      'sport*, spordi*, sporti, jalgpall*, jalgpalli*, jalka*, korvpall*, korvpalli*, korvis, võrkpall*, võrkpalli*, hoki*, tennis*, meeskond*, meeskonna*, tiim*, tiimi, trenn*, trenni*, treening*, treeningu*, treener*, match*, matš*, võistlus*, võistle*, võistlused, ujumi*, ujula*, ujuma, ujun, ujuda, suusata*, suusad, suusk*, uisuta*, uisud, jõusaal*, turniir*, staadion*, treeningule, staadioni*, pall, palli*, olümpia*, golf*, padel*, discgolf*, discgolfi*, liigamäng*',
    win: 'võida*, võidan, võidab, võitsin, võitis, võitnud, võita, võitma, võit, võidu*, võitu, võitja*, võidud, võidetud, meister*, meistri*, võitsime, karikas, karika*, medal*, kaotasid, kaotus*, alistas, alista*, võitsite, esikoht*, esikoha*, võitjad',
    music:
      'muusika*, laul, laulu*, laulud, laule, laulab, laulan, laulda, laulma, lood, lugu, loo, lugusid, kontsert*, kontserdi*, kontsert, bänd*, bändi*, ansambel*, ansambli*, pill, pilli*, kitarr*, kitarri*, klaver*, klaveri*, koor, koori*, spotify*, dj, pala, laulja*, playlist*, trummid, viiul*, räpp*, räppar*, muss, mussi, singel, albumi*, album, orkester*, orkestri*',
    film: 'film*, filmi*, filmi, filmid, filme, kino*, kinno, kinos, kinokav*, seriaal*, seriaali*, sari, sarja*, sarju, netflix*, disney*, apollo*, multikas, multika*, teater*, teatri*, teatrisse, etendus*, etenduse*, teatris, forum cinemas, multifilm*, saated, näitleja*, hbo, kinopilet*, hooaeg, hooaja*',
    tv: 'telekas, teleka*, telekat, televiisor*, televiisori*, televisioon*, tv, tele, raadio*, uudised, uudis*, uudiseid, saade, saate*, saated, kanal*, kanali*, etv, kanal 2, tv3, delfi*, postimees*, postimehe*, ajaleht*, ajalehe*, aktuaalne kaamera, telekast, õhtuleht*, ajakir*, digiboks*, err, telesaade*, kaabel*, ekspress*',
    book: 'raamat*, raamatu*, raamatud, raamatuid, raamatukogu*, raamatupood*, raamatupoe*, lugeda, loen, lugemi*, õpik*, õpiku*, õpikud, õpikuid, romaan*, peatükk*, peatüki*, autor*, koomiks*, ajakir*, ajakirja*, jutt, luulet*, luule*, e-raamat*, audioraamat*, lugulaul, vihik*, vihiku*, päevik*',
    weather:
      'ilm, ilmad, ilmaennust*, ilmateade*, vihm, vihma*, vihmane, sajab, sadas, sadu, saju*, lumi, lume*, lund, lumesad*, tuul, tuule*, tuult, tuuline, torm, tormi*, tormine, päike, päikese*, päikest, pilv, pilve*, pilves, äike, äikese*, äikest, kuum, kuumus*, jää, libe, libeda*, libedus*, udu, udune, kraadi, kraad, temperatuur*, päikesepaist*, tuisk, tuisu*, lörts*, palav*, pori, külm ilm, lumine, pakane, pakas*, taevas, taeva*, ilus ilm, vihmavari*, ilma, ilmaga, ilmast, ilmasti*, ilmade',
    warmCold:
      'soe, sooja*, soojem*, soojalt, soojad, külm, külma*, külmem*, külmad, külmetan, külmub, külmun, jahe, jaheda*, jahedam, kuum, kuuma*, kuumus*, palav, palavus*, palava*, jäine, jahtu*, päike, päikese*, härmatis*, külmakraad*, kuumalaine*, leige, leige*, soojus*, hangu*, jahuta*, pakane',
    church:
      'kirik*, kiriku*, kirikus, jumal*, jumala*, jumalat, palveta*, palve, palvet, palvus*, jeesus*, jeesuse, kristus*, aamen, pastor*, pastori*, kogudus*, koguduse, piibel*, piibli*, missa*, issand*, issanda*, preester*, preestri*, usk, usu, usuline, usun jumalat, mošee*, taevas, õnnista*, õnnistus*, jumalateenist*, püha, leer, leeri*, ristimi*',
    hope: 'loodan, looda*, loodame, loodab, loodad, loodetav*, loodetavasti, lootsin, loota, lootus*, lootust, lootma, soovin, soovime, soovid, soovi*, õnn, õnne, õnneks, edu, edu sulle, head õnne, palju edu, pöidlad, hoian pöialt, pöialt, pöidlaid, loodavad, õnnesoov*, lootes',
    worry:
      'muretse*, muretsen, mure*, mures, murelik*, muretseb, muret, muretsema, muretseda, ära muretse, hirm, hirmu*, kardan, kardab, kardad, karta, kartsin, kartma, kartus*, karda, kartke, stress*, stressis, stressi, ärev*, ärevus*, paanika*, paanitse*, pabista*, närveeri*, hirmul, kartnud, pabin*, hirmus, ehmata*, ehmatas, ehmu*, kohku*',
    laugh:
      'naera*, naeran, naerda, naeris, naerab, naersin, naer, naeru*, naljakas, naljaka*, naljakad, nali, nalja*, nalju, haha*, hahaha*, hehe*, lol, lmao, xd, naerma, hihi*, irvita*, koomiline*, naljatle*, heh, naermi*, muigan, naljane, kildu, naerata*, rofl, kõkuta*',
    cry: 'nuta*, nutan, nutab, nutta, nuttis, nutsin, nutt, nutu*, nutma, kurb, kurva*, kurvad, kurvalt, kurvastu*, kurvaks, kurvasta*, pisar*, pisarad, depressioon*, depressiooni*, depr*, masenda*, masendus*, nuuksu*, tujutu, kurbus*, löödud, murtud, nukker, nukra*, õnnetu*, süda valutab, masendunud',
    happy:
      'õnnelik*, õnnelik, rõõm, rõõmu*, rõõmus, rõõmsa*, rõõmustan, rõõmusta*, rahul, rahulolu*, rahulolev*, rõõmsalt, vaimustu*, põnev*, põneva*, heameel*, hea meel, heameelega, meeleldi, uhke*, lõbus*, lõbusa*, naudi*, nautida, naudin, elevil, elevus*, tore, toreda*, rõõmust, jei, jee, õnneliku, rõõmustav*, meeldib, meeldi*',
    good: 'hea, head, häid, heade, heale, hästi, tore, toreda*, suurepära*, suurepärane, super*, supper, vinge*, äge, ägeda*, lahe, laheda*, parem, parema*, parim*, parima*, paremini, ideaal*, fantasti*, mõnus*, mõnusa*, kihvt*, imeline*, imelis*, kena, kenad, kenasti, heast, top, võrratu*, vahva*, normaalne, väga hea, paremat, perfektne*, perfekt*, cool, mega, kiidan, kiida*, täiuslik*, meeldib, viisakas',
    bad: 'halb, halva*, halbu, halvasti, halvad, halvem*, halvim*, halbade, paha, pahad, hull, hullem*, hullu, kohutav*, kohutava*, jube, jubeda*, õudne, õudus*, õudsa*, hirmus, hirmsa*, vastik*, vastiku*, sitt, sitta, sitad, nõme*, nõmeda*, rõve*, rõveda*, häbi, häbitu*, häbematu*, häbiväär*, pask, niru*, kehv*, kehva*, kehvasti, ebameeldiv*, ebaviisak*, matslik*, jubedalt, ülbe*, ülbe, pettumus*, pettu*, pettunud, jama, mõttetu, kuri, koletu*, räige*, räme*',
    beautiful:
      'ilus, ilusa*, ilusad, ilusat, ilusaid, ilusam*, ilusaim*, kaunis, kauni*, kaunid, kaunimat, nunnu*, nunnu, armas, armsa*, kena, kenad, nägus, nägusa*, kenasti, imeilus*, kaunist, ilusti, sümpaatne*, sümpaats*, pilkupüüd*, imekaun*, nunnud, stiilne*',
    important:
      'tähtis*, tähtsa*, tähtsam*, oluli*, oluline, olulise*, oluliselt, kiire, kiireloomul*, tungiv*, tungivalt, hädavajal*, tähtsus*, kriitili*, ülitähtis, tähtsust, prioriteet*, prioriteedi*, pakiline, pakilis*, tõsine, tõsise*, eluline, häda, tahtis, kaalukas, kaaluka*',
    easy: 'lihtne, lihtsa*, lihtsam*, lihtsalt, kerge, kerge*, kergelt, kergem*, hõlpsa*, hõlpsasti, pole raske, hõlbus, lihtsustat*, probleemita, lihtsaim*, käkitegu, mugav*, mugava*',
    hard: 'raske*, rasked, raskem*, raskelt, rasket, keeruli*, keeruline, võimatu*, keerukas, keeruka*, keerulis*, raskus*, raskusi, ränk, ränga*, karm*, karmi, kõva, tüsilik*, ei ole võimalik, pole võimalik, keerulisem*, raskendat*, kange',
    big: 'suur, suure*, suurt, suured, suuri, suurem*, suurim*, suurel, tohutu*, hiigel*, hiiglas*, hiiglane, mega*, lai, laia, kõrge, pikk, pika, pikad, pikka, kogukas, suurus*, gigant*, massiiv*, paks, hiigelsuur*, üüratu*, suurde, pikem*, kõrgem*, laiem*',
    small:
      'väike*, väikse*, väiksed, väiksem*, väikest, väikesed, pisike*, pisikese*, pisi*, tilluke*, tillukes*, lühike*, lühikese*, vähene, vähese*, kitsas, madal, vaike, pisem*, väiks, väikene, tillu, titaoht, lühem*, madala*, kitsa*, mini, minike*',
    full: 'täis, täielik*, täielikult, täitsa, täisti, täitunud, täitub, pungil, väljamüüd*, välja müüdud, täis müüdud, kõht täis, mahub, mahtu*, täita, täida*, täidetud, kohti pole, kohad täis, koht, puupüsti, tulvil, ülerahvasta*, täiskiilut*',
    empty:
      'tühi, tühja*, tühjad, tühjaks, tühjenda*, tühjene*, tühjust, tyhi, tühje, otsas, otsa saanud, sai otsa, saab otsa, vaba, puudub, tühjusse, tühjalt, lõppes, paljas',
    busy: 'kiire, kiired, kiire on, hõivatud, hõivat*, aega pole, pole aega, ei ole aega, kinni, tegemist, palju tegemist, hõiva*, töös, koosolekul, ei saa rääkida, kibekiire*, kiire aeg, kiirus*, tormakas, asjatan, toimeta*, tööl olen, olen tööl, olen hõivatud, ülekoormatud, ei jõua, rabelen, möll, möllu, ajapuudus*',
    freeTime:
      'vaba, vaba aeg, vabad, vabu, vabaks, vabal, vaba aega, aega, aega on, kas aega, vabadus*, vabane*, vabam, vabadel, vaba hetk, saadaval, vaba on, millal sobib, sobib, sobiks, sobivad, saadavus*, vabu aegu, vabal ajal, kättesaadav*, tegevuseta, vabatah*',
    ready:
      'valmis, valmis on, valmista*, valmistu*, valmistun, ette valmista*, ettevalmist*, valmib, valmisoleku*, sai valmis, valmida, saan valmis, saab valmis, kõik valmis, tehtud, tehtud on, valmistatud, korras, valmissöö*, valmisolek*',
    tired:
      'väsinud, väsi*, väsib, väsis, väsin, väsitav*, väsimus*, kurnatud, kurna*, kurnav*, unine, unise*, uni, omadega läbi, läbi omadega, surmväsinud, läbipõlen*, jaksa*, jõuetu*, jõud, jõudu, tüdinud, rampväsinud, väsinu, ära väsinud, võhmal',
    broken:
      'katki, katkine*, katkise*, katkised, läks katki, lagune*, lagunes, lagunenud, ei tööta, ei toimi, rikki, rikkis, rike, rikke*, viga, vigane, vigase*, defekt*, puru, purune*, purunes, purunenud, lõhku*, lõhki, lõhu*, ei käivitu, ei lähe käima, kahjusta*, kahjustus*, kahju, hangu*, hangub, jookseb kokku, jooksis kokku, lõhkus, pooleks, mõra, mõranenud, katki tegi, riknenud, streigib, ei lähe tööle, üles öelnud, kärvas, tilgub',
    repair:
      'paranda*, parandada, parandan, parandus*, remont*, remondi*, remonti, remondis, remondime, remontida, töökoda, töökoja*, mehaanik*, mehaaniku*, hooldus*, hoolduse*, hooldusesse, torumees*, torumehe*, elektrik*, parandamine, korda, korda teha, tee korda, garantiiremont*, meister, meistri*, ehitusmees*, santehnik*, töömehed, töömees, autoremont*, autotöökoda, seadista*, paikamine, tehnik*, vahetada välja',
    problem:
      'probleem*, probleemi*, probleemid, probleeme, mure, mured, muret, murega, jama, jamad, häda*, hädas, raskus*, raskused, takistus*, keeruline, küsimus, problee*, viga, tülid, tüli, tüli*, kriis*, jant, ämber, ämbri*, vaev, pahandus*, tõrge, tõrked, probl, jamas, konflikt*',
    possible:
      'võimalik*, võimalus*, võimaldab, võib-olla, võibolla, ehk, äkki, vist, arvatavasti, ilmselt, tõenäoli*, tõenäoliselt, võib olla, võimalust, vbl, vb, äki, võib juhtuda, potentsiaal*, võimalda*, ilmsest, küllap, vast',
    sure: 'kindel, kindla*, kindlasti, kindlad, kindlalt, loomulikult, muidugi, garanteer*, garantii*, selgelt, ilmselge*, veendunud, päris kindel, kindlus*, kindsti, kindast, kindlust, tegelt, tõepoolest, kahtlemata, kahtlemat, sajaprotsen*',
    really:
      'tõesti, tegelikult, väga, täiesti, päriselt, ausalt, tõeliselt, tõepoolest, täitsa, tõsiselt, tegelt, päris, nii, kohutavalt, eriti, ülimalt, üldse, üldsegi, ikka, pärselt, pris, mega, vägagi, hullult, meeletult, lihtsalt, absoluutselt, siiralt, ääretult, tegelik*, tõeline*, tõelis*, totaalselt, konkreetselt',
    quickly:
      'kiiresti, kiire, kiiremini, kiirelt, ruttu, kiirusta*, kiirustan, kiirem*, kiirus*, rutem, rutta*, ruttan, kähku, tempo*, kiirel, välkkiire*, äkki, äkiline*, nobe*, kiiruga, kipun, rutuga, vudi*, hops, kiirkorras, ruttaga',
    slowly:
      'aeglaselt, aeglane, aeglase*, aeglasem*, aegamööda, aegamisi, tasapisi, vaikselt, rahulikult, pikkamööda, pikkamisi, tasa, aeglus*, venib, venita*, venitate, ära kiirusta, jõudumööda, ajapikku, aeglust*',
    together:
      'koos, kokku, minuga, sinuga, temaga, meiega, teiega, üheskoos, ühiselt, ühine*, ühis*, kõik koos, kahekesi, kolmekesi, koos minuga, koos sinuga, seltsis, seltskond*, seltskonna*, kambaga, koostöö*, grupp, grupi*, ühes, vastastikku, meie kõik',
    alone:
      'üksi, üksinda, üksik*, üksiku*, üksildane, üksildas*, omapead, ise, üksindus*, yksi, üksipäini, omaette, ainult mina, üks, üksteta, iseseisva*, iseseisvalt, ihuüksi',
    inside:
      'sees, sisse, seest, väljas, välja, väljast, väline*, välis*, õues, õue, õuest, siseneb, sisene*, siseõu*, toas, sisemine*, sisemus*, hoovis, seespool, väljaspool, ruumis, tuppa, väljapoole, sissepoole, sisemi*',
    near: 'lähedal, ligidal, lähedale, lähedalt, juures, juurde, juurest, kõrval, kõrvale, kõrvalt, lähedus*, läheduses, lähedane, ligi, lähim*, lähima*, lähem*, naabruses, nurga taga, lähikond*, lähistel, äärde, ääres, nurga peal, kohe siin',
    far: 'kaugel, kaugele, kauge*, kaugemal, kaugus*, kaugelt, kilomeeter*, kilomeetri*, km, kaugemale, vahemaa*, eemal, eemale, eemalt, meetrit, ära, pikk tee, miil*, kaugel ära, distants*, distantsi*',
    thing:
      'asi, asja*, asju, asjad, asjade*, asjaga, asjast, miski, miskit, midagi, millegi*, ese, eseme*, esemed, kraam, kraami*, värk, värgi*, värke, jublakas, asjandus*, toode, toote*, tooted, tooteid, kaup, kauba*, kaupa, kaubad, vidin*, artikkel*, millegagi, vidina*, jubin*, asjake*, seade*, seadme*, toodet',
    way: 'viis, viisi, viisil, moodi, moel, moodus*, meetod*, meetodi*, tee, teed, kuidas, nii, niimoodi, niiviisi, kombel, sel viisil, moodust, protsess*, protseduur*, stiil*, lahendus*, lahenda*, võimalus*, süsteem, sedasi, niiviis, sedaviisi, nõnda, muul viisil, lähenemi*',
    reason:
      'põhjus*, põhjuse, põhjusel, põhjust, põhjenda*, põhjendus*, alusel, mispärast, alus, alust, alused, eesmärk*, eesmärgi*, eesmärki, ajend*, motiiv*, vabandus, ettekääne, seletus*, selgitus*, tingitud',
    idea: 'idee*, ideed, ideid, mõte, mõtte*, mõtet, mõtted, plaan*, plaani*, plaanin, plaanime, plaanis, plaanid, projekt*, projekti*, kavatse*, kavatsen, kavatsus*, kava, kavas, ettepanek*, ettepaneku*, planeeri*, plaaniti, mõttega, soovitus*, soovita*, nõu, lahendus*',
    question:
      'küsimus*, küsimuse, küsimusi, küsimust, küsimused, küsi, küsin, küsida, küsiks, küsimärk, ques, kysimus*, kas, teema, teemal, teemat, päring*, uurin, uuriks, küss, huvitaks, kkk, pärin, järelepär*, faq',
    story:
      'juhtu*, juhtus, juhtub, juhtum*, juhtunud, lugu, loo, lood, lugusid, jutt, jutu*, jutud, jutustus*, sündmus*, sündmuse*, toimu*, toimub, toimus, toimumi*, üritus*, ürituse*, ürituste*, sünnib, mis lahti, mis toimub, mis juhtus, uudis*, skandaal*, üritused, toimunud, aset leid*, vahejuhtum*, olukord*, olukorra*, kujun*',
    warProtest:
      'sõda, sõja*, sõjas, streik*, streigi*, streikima, streigib, protest*, protesti*, protestin, meeleavald*, meeleaval*, demonstratsioon*, võitle*, võitlus*, kaklus*, kakle*, kaklema, kaklesid, sõdur*, armee*, sõjavä*, sõjaväe*, ukraina*, relv*, relva*, pomm, pommi*, piket*, mäss, mässu*, kaitsevägi*, kaitseväe*, kaitseliit*, kaitseliidu*, rahutus*, marss, ajateen*, rünnak*, rünna*, kaklus, miiting',
    accident:
      'õnnetus*, õnnetuse, avarii*, avariis, avariid, liiklusõnnet*, kokkupõr*, kokkupõrge, põrku*, tulekahju*, põleng*, põleb, põles, tuli, tulekahi, päästja*, päästeamet*, sõitis otsa, otsasõi*, otsasõit, sõitis sisse, pauk, kraavi, kukku*, kukkus, kukkusin, autoavarii*, plahvat*, uputus*, uputa*, uppus, mõlki, mõlk, kriimu*, kriimustus*, tõukas, avarii',
    steal:
      'varasta*, varastas, varastati, varastatud, varas, varga*, vargus*, vargad, petta, pettus*, pettuse, petuskeem*, petturi*, pettur*, petis*, petised, pett, pettis, petate, skämm*, skämmi*, scam*, skeem, skeemitaja*, kelm*, kelmus*, kelmid, kelmuse*, libakõne*, libakiri, libakirja*, libasõnum*, õngitse*, õngitsus*, häkk*, häki*, häkiti, röövi*, rööv, röövis, röövel*, pihta pan*, pihta, pätsa*, pätsas, pätt, pätid, fake, võlts*, valekon*, suli, sulid, sullerdus*, õngitsuskir*, petukõne*, petukir*, petusõnum*, näppas',
    insurance:
      'kindlustus*, kindlusta*, kindlustuse, kindlustada, kasko*, kaskot, liikluskindl*, poliis*, poliisi*, kahju, kahjukäsit*, kahjunõu*, nõude*, if kindlustus, ergo, salva*, swed kindl*, elukindl*, kodukindl*, reisikindl*, hüvitis*, hüvitise*, omavastut*, haigekassa*, tervisekassa*, lkf, kindlustusmakse*, autokindlust*, kindlustusandja*',
    tax: 'maks, maksud, maksu*, makse, maksuamet*, emta, käibemaks*, tulumaks*, käibemaksu*, tuludeklarats*, deklaratsioon*, maksude*, tollimaks*, trahv*, trahvi*, toll, tolli*, maksudekl*, automaks*, deklareeri*, sotsiaalmaks*, riigilõiv*, tagastus, tulud, tulu, tulumaksutagastus, maamaks*, trahvitea*',
    electricBill:
      'elekter*, elektri*, elektriarve*, elektrileping*, elektrihind*, elektrihinna*, elektripaket*, energia*, enefit*, eesti energia, arvesti*, näit, näidu*, näidud, näite, veenäit*, veearve*, gaasiarve*, börsihind*, börsipaket*, börs, kommunaal*, kommunaalid, elektrilevi*, kwh, tariif*, küttearve*, tallinna vesi, võrgutasu*, võrguteenus*, elering*, elektrinäi*, mõõtja, veemõõtja*, alexela*, universaalteen*',
    build:
      'ehita*, ehitan, ehitame, ehitas, ehitada, ehitaja*, ehitus*, ehituse*, ehitatud, ehitajad, katus*, katuse*, katust, päikesepaneel*, päikesepanee*, päikesepark*, fassaad*, hoone*, hooned, hoonet, renoveeri*, remont*, remondi*, sein, töömehed, soojusta*, soojustus*, plaati*, plaadi*, krohvi*, maaler*, värvi, värvin, värvida, ehitusmat*, ehitusplats*, vundament*, paigalda*, paigaldus*, akende vahetus, betoon*, puitmaja, saunamaj*, kipsplaa*, maaküte',
    houseSale:
      'kinnisvara*, kinnisvarabür*, maakler*, maakleri*, müüa korter, müüa maja, korteri müük, maja müük, kodulaen*, kodulaenu*, eluasemelaen*, kinnistu*, kv.ee, city24*, krunt, krundi*, hindami*, hindamisakt*, maja müüa, korter müüa, notar*, hüpoteek*, korterimüü*, elamuarend*, arendaja*, uusarendus*, müüa, müügihind, ost-müük',
    carDealer:
      'rehv*, rehvi*, rehvid, rehve, rehvivahet*, ülevaatus*, ülevaatuse*, tehnoülevaat*, autosalong*, autoesind*, autokauplus*, talverehv*, suverehv*, õlivahet*, kasutatud auto, auto24*, proovisõi*, proovisõit*, liising*, autoliising*, autode müük, automüü*, automüük*, hooldus, varuosa*, autoost, rataste, velg, velje*, veljed, auto ost',
    travelOffer:
      'reisipakk*, reisifirma*, reisibüroo*, kruiis*, kruiisi*, kõik hinnas, viimase hetke, viimase minuti, tez tour*, novatours*, itaka*, pakettreis*, reisipakett*, reisipaketi*, spaapakett*, spaapuhk*, spapaket*, kuurort*, rannapuhkus*, soojamaa*, soojale maale, ekskursioon*, turism*, turist*, coral travel*, tui, egiptus*, türgi*, kreeka*, kanaari*, soojamaareis*, hotellipaket*, lennupakk*, estravel*, wris*, reisikorrald*, laevareis*',
    bet: 'kihlvedu*, kihlveo*, panus*, panuse*, panusta*, kasiino*, kasiinod, kasiinos, hasartmäng*, hasart*, pokker*, pokkeri*, mängumasin*, slotid, slott, tasuta keeruta*, tasuta spin*, keeruta*, rulett*, ruleti*, olybet*, coolbet*, betsafe*, paf, optibet*, unibet*, jackpot*, bingo*, loto, spinn*, tasuta spinnid, freespins, free spins, mängusõltu*, krati, veda kihla, vean kihla, kihla, slotimäng*',
    dating:
      'tutvus*, tutvu*, tutvumis*, tutvusportaal*, kohting*, kohtingu*, kohtingule, deit*, deiti*, deidi*, tinder*, tinderi*, vallaline, vallalis*, sinkel*, üksik, single, badoo*, kohtamas, flirt*, flirdi*, flirti*, kaaslast, otsib kaaslast, suhe, suhet, suhte*, kohtinguäpp, pruuti, kallimat, tutvumine',
    erotic:
      'seks*, seksi*, seksikas, seksuaal*, sex*, porn*, porno*, alasti*, alasti, erootika*, erooti*, kiimas, kiima*, kiimaline, escort*, eskort*, prostituut*, litsimaj*, onlyfans*, täiskasvanute, täiskasvanutele, nudes, nude*, paljas, palja*, keppi*, kepi, keppida, nikku*, niku*, xxx, tiss, tissid, tissi*, kuumad tüdrukud, kuum tüdruk, intiim*, striptiis*, kuumad naised, seksipood*, 18+, orgasm*',
    religionPolitics:
      'kandidaat*, kandidaadi*, kampaania*, valimis*, valimised, president*, presidendi*, poliitik*, poliitiku*, poliitika*, erakond*, erakonna*, partei*, riigikogu*, minister*, ministri*, peaminister*, linnapea*, ekre, reformierakon*, reform, keskerakon*, isamaa*, sotsid, sotsiaaldemokr*, kaja kallas, karis, valija*, saadik*, saadiku*, volikogu*, valitsus*, e200, eesti 200, roheline, rohelised, kandideeri*, vallavanem*, kaasamine',
    trial:
      'proov, proovi*, prooviperiood*, prooviaeg*, prooviaja*, tasuta proov*, testi*, testperiood*, näidis*, näidise*, katse*, katsetus*, katseta*, katsetada, proovipakk*, demo*, tester*, prooviversi*, testija*, prooviks, katseaeg*, katseaja*, katseperiood*',
    expire:
      'aegu*, aegub, aegumi*, aegus, kehtib, kehtivus*, kehtivuse*, kehti, lõpeb, lõppeb, lõppes, pikenda*, pikendan, pikendada, pikendus*, uuendus, uuenda*, tähtaeg*, tähtaja*, kehtetu*, automaatne pikend*, läbi saamas, läheb läbi, kehtis, kehtivad, saab läbi, realiseer*, kehtima, sai läbi, parim enne, pikene*, pikeneb, lõpukuupäev*',
    chargeCost:
      'tasuline, tasulis*, tasulised, tasuli*, võtsite raha, võetakse raha, raha maha, maha võetud, võtate raha, debiteeri*, maha arvat*, arvelt maha, arvelt võeti, kontolt võeti, kontolt maha, maksin liiga, küsite raha, topelt, topeltmakse*, kõneaeg*, kõneaja*, eritariif*, eritariifi*, maksma läheb, lisatasu*, lisatasud, broneeringuta*, broneeringutasu, maha läks, läks maha, kinni peeti, teenustasu*, tasumäär*, tariifne*, raha läks, kulu, varjatud kulu*, esitati arve, võttis raha',
    fromOf: 'alates, hulgast, seast, ühest, nende seast, sealt, siit, kust',
    towards: 'poole, suunas, sinna, juurde, minu poole, vastu poole',
    inAt: 'sees, sisse, juures, siseruumis, sisemuses, käes, sel kohal',
    withWhom: 'koos, ga, kaasa, minuga, sinuga, temaga, teiega, kellega',
    forWhom: 'jaoks, eest, mulle, sulle, teile, teilegi, minu jaoks',
    aboutWhat: 'kohta, puhul, osas, seoses, teemal, puudutab, selle kohta',
    byWhom: 'poolt, kaudu, läbi, abil, vahendusel',
    between: 'vahel, vahele, keskel, keset, seas, omavahel, vahelt',
    under: 'all, alla, alt, allpool',
    above: 'peal, kohal, peale, üleval, pealt, üle, ülalpool',
    around: 'ümber, ringi, ümbruses, lähedal, kõrval, kandis, läheduses',
    upwards: 'üles, ülespoole, ülakorrusele, ülesse, ülakorrusel, ülevale',
    downwards: 'alla poole, allapoole, all korrusel, alumisele, maha, allakorrusele',
    offAway: 'ära, eemale, minema, mujal, mujale, kaugel, kaugele, eemal',
    outside: 'väljas, õues, välja, õue, väljaspool, väljast',
    against: 'vastu, vastane, versus, selle vastu',
    instead: 'asemel, selle asemel, hoopis, pigem, asemele',
    during: 'ajal, jooksul, vältel, seniks, samal ajal, vahepeal',
    conjAnd: 'ja, ning, samuti ka',
    conjOr: 'või, ehk, kas või',
    thanAs: 'kui, nagu, kuidas ka, otsekui, justkui, samuti nagu',
    therefore: 'seega, sellepärast, seepärast, niisiis, järelikult, sestap',
    although: 'kuigi, ehkki, siiski, hoolimata, sellegipoolest, vaatamata, ometi',
    even: 'isegi, üldse, ühtki, ühtegi, uhegi, üheltki, iganes, niikuinii, nagunii',
    isAre: 'on, olen, oled, oleme, olete, olge, ole, olema, oligi, pole',
    wasWere: 'oli, olid, olin, olime, olnud, olite, polnud',
    becomeTurn: 'saama, muutuma, muutus, muutub, muutunud, hakkama, hakake',
    willShall: 'hakkan, kavatsen, kavatseb, hakkab, hakkame, hakkavad, tulevikus',
    wouldCould: 'oleks, võiks, saaks, võib-olla, tahaks, võivad, poleks, äkki',
    doDone: 'tegema, teha, teen, teeb, teete, tehke, tehakse, tegi, tehtud, teinud, tegin',
    happen: 'juhtu*, juhtus, toimu*, toimub, leidis aset, toimus, sündis',
    begunIt: 'põhjusta*, sunni*, sundima, panema tegema, paneb tegema, ajab, ajate',
    seem: 'tundub, näib, paistab, ilmselt, nähtavasti, tundus, vist',
    veryMuch: 'väga, tõesti, eriti, tohutult, hästi palju, ülimalt, nii väga, meeletult',
    suchDegree: 'nii, selline, niivõrd, sellised, nii suur, nii palju, niiii',
    almost: 'peaaegu, ligi, umbes, enam-vähem, ligikaudu, pea kõik',
    half: 'pool, poole, veerand, osa, pooled, pooleli, osaliselt',
    oneNumber: 'üks, ühe, uks, ühte, null, ükski, ühele',
    twoThree: 'kaks, kolm, neli, kahe, kolme, nelja, kolmeni, kolmest, kahest, neljakesi, kahekesi',
    bigNumber:
      'viis, viit, viiest, kuus, kuuest, seitse, seitsmest, seitsmeks, kaheksa, kaheksaks, üheksa, kümme, kumme, kümnest, üksteist, kaksteist, üheksateist',
    tens: 'kakskümmend, kakskummend, kolmkümmend, nelikümmend, viiskümmend, sada, sadu, tuhat, tuhande, miljon',
    ordinal: 'teine, kolmas, neljas, viies, seitsmendat, seitsmes, teist korda, esimene, kuues',
    pairBoth: 'mõlemad, mõlema, mõlemat, paar, topelt, paari',
    ever: 'iial, kunagi, millal iganes, ükskõik millal, eales',
    sometimes: 'mõnikord, vahel harva, aeg-ajalt, vahetevahel, vahest, mõni kord',
    usually: 'tavaliselt, harilikult, enamasti, üldiselt, normaalselt, tavapäraselt',
    suddenly: 'järsku, äkitselt, ootamatult, korraga, äkki tuli, ühtäkki',
    finally: 'lõpuks, viimaks, viimaks ometi, lõppude lõpuks, lopuni',
    recently: 'hiljuti, viimasel ajal, hiljaaegu, äsja, paar päeva tagasi',
    sinceWhen: 'alates sellest, sellest ajast, saati, saadik, sestsaadik, ajast peale',
    forever: 'igavesti, alatiseks, lõplikult, jäädavalt, alaliselt, püsivalt',
    temporary: 'ajutiselt, ajutine, esialgu, praegu ajutiselt, hetkel, seniks',
    season: 'kevad*, suvi, suvel, suve, sügis*, talv, talvel, talve, kevadel',
    monthName: 'jaanuar*, veebruar*, märts, märtsis, aprill*, juuni*, juuli*, august*, septemb*, oktoob*, novemb*, detsemb*, mail',
    clockTime: 'kell, kella, kellani, minut*, min, tund, tundi, tunni, tunnis, veerand tundi',
    birthdayFeast: 'jõulud, jõulu*, lihavõt*, jaanipäev, jaanid, uusaasta*, aastavahetus, aastapäev*, sünnipäev*, jaanilaupäev',
    colourDark: 'must, musta, hall, halli, pruun*, valge, valget',
    colourBright: 'punane, punast, sinine, sinise, sinist, roheline, rohelist, kollane, roosa, lilla, oranž, värv',
    head: 'nägu, silm, silmad, silma, kõrv, nina, suu, näo, kõrvad, pea, peas',
    handFoot: 'käsi, käed, käe, sõrm*, jalg, jalad, jala, jalge, põlv, põlve*, varvas',
    heartSoul: 'süda, südame*, südant, hing, hinge, meel, mõistus, aju',
    teeth: 'hammas, hambad, hamba*, hambaarst*, tarkusehammas, hammast, tarkusehamba*',
    painWound: 'valu, valus, valutab, haav*, palavik*, veri, verd, veritse*, õmblused, kips, paistes',
    pregnantBaby: 'rase, rasedus*, sünnitus*, sünnita*, vastsündinu*, beebi*, mähkme*, mähkmeid, lutipudel, mahkmeid, tita',
    allergyVaccine: 'vaktsiin*, vaktsineeri*, allergi*, viirus*, nakkus*, infektsioon*, covid, gripp, allergiline',
    therapyNurse: 'meditsiiniõde, terapeut*, psühholoog*, teraapia*, nõustaja*, patsiendikaart, patsient*, vereproov*, vereproovi, haigekassa, õde',
    wheelchair: 'ratastool*, kargud, karkudega, hooldekodu*, käimisraam, vanadekodu, puue',
    vegetable: 'tomat*, kartul*, sibul*, porgand*, salat*, kurk, kapsas, köögivil*, oliivid, oliiv*',
    fruit: 'õun, õunad, õunu, banaan*, sidrun*, apelsin*, maasika*, marjad, puuvil*, mustika*',
    meatFish: 'liha, kana, kanaliha, sealiha, vorst*, kala, hakkliha, sink, viinerid, viiner*, lõhe',
    milkEggs: 'piim, piima, juust*, muna, munad, mune, jogurt*, koor, hapukoor, kohupiim',
    soupRice: 'supp, suppi, supi, riis, nuudl*, pasta, makaron*, oad, puder, putru',
    alcohol: 'õlu, õlut, vein, veini, viski, viin, viina, baar, baari*, pubi, kõrts',
    sugarSpice: 'suhkur, suhkru*, sool, soola, pipar, vürts*, maitseaine*, kaste, kastet, ketšup, sinep',
    dishes: 'taldrik*, tass, tassi, klaas, klaasi, lusikas, kahvel, nuga, pann, pott, nõud',
    fridgeOven: 'külmkapp, külmik*, külmkapi*, ahi, ahju, pliit, pesumasin*, nõudepesumasin*, mikrolaineahi',
    kitchenBath: 'köök, köögi*, vannitu*, magamistu*, dušš, duši*, wc, vets, vetsu, elutuba, saun',
    wallRoof: 'sein*, katus*, põrand*, lagi, laes, aken, akna*, aknad, trepp, trepi*, uks, ukse',
    curtainCarpet: 'kardin*, vaip, vaiba*, padi, padja*, tekk, tekki, madrats*, voodipesu, rulood',
    cleaning: 'korista*, koristus*, prügi*, prügikast*, tolmuime*, korstnapühkija*, korstnapuhkija, moppima, puhasta*',
    toolNail: 'haamer, haamri, kruvi*, drell, puurima, redel*, liim, köis, tööriist*, nael',
    paintWood: 'värvima, puit*, kivi, tellis*, metall*, plaat, kive, vineer',
    plumber: 'toru, torud, torumees, torumehe*, kraan, kraani*, äravool*, tilgub, rennid, santehnik*, ummistus',
    washLaundry: 'pesu, pesu pesema, triiki*, triikraud, keemiline puhastus, pesumaja, musta pesu',
    hairdresser: 'juuksur*, juukselõikus, habe, habeme*, küüned, küüne*, maniküür*, ilusalong*',
    jewel: 'sõrmus*, käekell*, kaelakee*, käevõru*, prillid, prille, prillide*, kõrvarõnga*, ehted',
    shoesBag: 'kingad, jalanõud, sokid, sokke, kott, koti*, rahakott, rahakoti*, kummikud, saapad, taskus, tasku, seljakott',
    coatHat: 'mantel, jope, jakk, püksid, püks*, särk, särgi*, kleit, kleidi*, müts, riided, riideid',
    size: 'suurus*, pikkus*, laius*, kaal, kõrgus*, mõõt, mõõdud, pikk',
    weightKilo: 'kilo*, gramm*, liiter, liitrit, meeter, meetrit, kg, sentimeet*, km',
    animalFarm: 'lehm*, lammas, lamba*, kits, kitse*, kanad, hobu*, hobune, siga, sead, mesilas*, mesilasi',
    animalWild: 'lind, linnud, linnu*, rebane, hiir, hiire*, madu, putuka*, sipelga*, hunt, karu, põder, rott',
    cat: 'kass, kassid, kiisu*, loomaarst*, kassipoe*, kassipoj*, kassile, kassiga',
    flowerTree: 'lill, lilled, lilli, puud, leht, muru, taim*, mets, metsa, roosid, põõsas, kõiv',
    seaBeach: 'meri, mere*, rand, ranna*, jõgi, jõe, järv*, ujuma, ujumas, ujula*',
    mountain: 'mägi, mäe, mäed, org, matk*, matkama, laager, laagri*, laagrisse, telk, telgi*',
    sky: 'taevas, päike*, päikese*, täht, tähed, pilv*, kuu',
    fire: 'tulekahju*, põleng*, suits, leek, leegi*, põleb, põles, tuli lahti, lõke, põlema',
    rainSnow: 'vihm*, sajab, lumi, lund, tuul*, torm*, jää, vihmavari, äike*, külma',
    village: 'küla, külas, külla, talu, talus, maakoht, põld, põllu*, maakodu, maale',
    square: 'plats*, väljak*, nurk, nurga*, sild, silla*, ristmik*, ringtee*, ringristmik*, sebra',
    floorLift: 'korrus*, korrusel, korruse*, lift, lifti*, sissepääs*, värav*, uksekell*, trepikoda, trepikoja*',
    neighbourNoise: 'müra, lärm*, vali, vali muusika, haugub, haukumine, naaber, naabri*, karjub',
    office: 'kontor*, büroo*, osakond, osakonna*, peakontor, vastuvõtt, lett, leti, kassas, kassasse',
    factory: 'tehas, tehase*, töökoda, ladu, laos, lao, ehitus*, ehitusplats',
    colleague: 'kolleeg*, töökaasla*, töötaja*, tiim, tiimi*, meeskond, personal*',
    manager: 'juht, juhi, ülemus*, direktor*, juhataja*, omanik*, boss*, juhatus',
    interviewJob: 'tööintervju*, intervjuu*, vaba töökoht, cv, elulookirjeldus, kandideeri*, töökuulutus*, tööpakkumi*',
    shift: 'öövahetus*, vahetuse*, graafik*, ületunni*, ületöö*, hommikune vahetus, oovahetusest',
    report: 'aruan*, raport*, dokumen*, tabel*, esitlus*, mustand*, märkme*, toimik, statistika*, koostate',
    projectTask: 'projekt*, ülesan*, kodutöö*, kodune töö, õppetükk, koolitöö',
    deadline: 'tähtaeg*, tähtaja*, viimane päev, tähtpäev, deadline, maksetähtaeg',
    grades: 'hinne, hinded, hinde*, punkti*, tulemus*, tulemused, skoor, tunnistus',
    languageName: 'inglise, inglise keel*, saksa keel*, prantsuse keel*, vene keel*, eesti keel*, soome keel*, hispaania keel',
    learnCourse: 'õppi*, õpin, õpib, kursus*, koolitus*, harjuta*, õppetund',
    university: 'ülikool*, kolledž, loeng*, professor*, kõrgkool*, dotsent, semest*',
    bookLibrary: 'raamatukog*, romaan*, lehekülg, lehekülj*, peatükk*, luuletus*, raamat*',
    newsPress: 'ajaleht*, ajalehe*, ajakiri*, ajakirja*, ajakirjanik, artikkel, artikl*, uudis*, press',
    radioPodcast: 'raadio*, podcast*, taskuhääling, kanal*, sari, seriaal*, telekas, telekast, teler',
    song: 'laul, laulu*, laulma, laulda, kitarr*, klaver*, kontsert*, muusika*, bänd',
    dance: 'tants*, tantsi*, tantsima, ballett*, peotants, rahvatants, tantsida',
    theatre: 'teater, teatri*, teatrisse, näitleja*, lava, laval, etendus*, kino, kinno',
    paintingArt: 'maal, maali*, joonistus*, joonista*, muuseum*, kunst, kunsti*, näitus*',
    ballGame: 'jalgpall*, jalka, matš, mäng, pall, palli, võistkond, korvpall*, võrkpall*',
    gymRun: 'trenn, trenni*, jõusaal*, jooks*, jooksmas, jooga*, spordiklubi, spaa, spaad',
    cardChess: 'male, malet, kaardimäng*, lauamäng*, pusle*, kabe, bridž',
    toy: 'mänguas*, nukk, nuku*, mänguväljak*, kiik, kiigu*, legod',
    sew: 'õmble*, õmblema, kuduma, koon, nõel, niit, niiti, lõng, heegelda*',
    king: 'kuningas, kuninga*, kuninganna, prints, printsess, sõdur*, armee, sõjavä*, kaitsevä*',
    fight: 'kaklus*, kakle*, löök, lõi, lööma, lööb, tüli, peksis, peksa*',
    gunWar: 'sõda, sõja*, relv*, püss, pomm, pommi*, tulista*',
    kill: 'tapma, tappis, tapa, tapab, mõrv*, laip, surnukeha',
    prison: 'vangla*, vangi, kohus, kohtu*, kohtunik*, advokaat*, kohtuasi, kohtusse',
    thief: 'varas, varga*, varasta*, röövi*, sissemurd*, murdvaras, taskuvaras, varastati',
    mayor: 'linnapea*, vallavanem*, linnavalit*, vald, valla*, valitsus*, volikogu, riigikogu',
    passport: 'pass, passi, viisa, id-kaart*, id kaart, isikutunnistus, juhiload, juhilub*, elamisluba',
    border: 'piir, piiril, piiri, toll, tolli*, saatkond*, konsulaat*',
    countryName: 'eesti, eestis, soome, soomes, rootsi*, saksamaa*, prantsusmaa*, inglismaa*, hispaania, läti, leedu, venemaa*, itaalia*',
    cityName: 'tallinn*, tartu*, pärnu*, narva, narvas, viljandi*, rakvere*, helsingi*, riia, riias, pariis*, london*',
    personName:
      'toomas, mati, mari, mart, kalle, kristjan, kadri, peeter, maire, katrin, tiina, priit, kristiina, tiiu, urve, liisi, tamm, saar, kask, kai, jaan, anne, tõnu, art, tamme, jaani, kase',
    titleOfPerson: 'härra, hr, proua, pr, preili, doktor, lugupeetud, austatud',
    kidTalk: 'laps, lapsed, lapse, poiss, poisi*, tüdruk*, teismeli*, jõnglane, noor',
    bride: 'pulm*, pulmad, pruut*, peigmees, peigmehe*, kihlus*, abiellu*, tüdrukuteõhtu',
    divorce: 'lahutus*, lahuta*, lahku minema, läks lahku, lahku, eks mees, eksmees*, eksnaine, endine mees',
    orphan: 'eestkostja*, hooldaja*, kasupere*, ristiema, ristiisa, vaderid, hooldus',
    uncle: 'onu, onule, tädi, tädile, nõbu, onupoeg, onutütar, vennapoeg, õetütar',
    inLaw: 'ämm, ämma, äi, äia, kälimees, õemees, väimees*, minia, minija',
    kiss: 'musi, musid, suudlus*, kallistus*, kallista*, kallid, suudle*, musike, kalli',
    jealous: 'kade, kadedus*, armukade*, peta*, reetma, reet*, reetis, kadestan',
    trust: 'usalda*, usaldus*, usk, usku, usaldan, usaldusväär*, loota',
    promise: 'luba*, lubadus*, luban, lubasid, lubasin, vannun, ausõna',
    lieCheat: 'petma, petis, pettus*, petsite, valeta*, vale jutt, võlts*, kelm*, pett*',
    joke: 'nali, nalja*, naljakas, naljatan, lobun, vemp',
    serious: 'tõsi*, tõsiselt, tõsine, päriselt, ausalt, ausalt öeldes',
    respect: 'austus*, lugupida*, viisaka*, viisakas, viisakus*, kombed, sündsus',
    shame: 'häbi, häbene*, häbiväärne, piinlik*, piinlikku, häbi teil olgu',
    rude: 'ebaviisaka*, ülbe, ülbed, jultunud, häbematu*, jäme, nahaalne, julgelt',
    patience: 'kannatus*, kannatlik*, kannatus katkeb, kannatamatu*, kannatus katkes',
    stress: 'stress*, pinge, pinged, närvis, närviline*, paanika*, surve, mures, vaevuge',
    headacheNerve: 'peavalu*, närvid, närvidele, hulluks, ajab hulluks, käib närvidele, närvi ajab, ajab närvi',
    scare: 'kardan, kartma, hirm*, hirmus hirm, ehmata*, ehmatus*, hirmuta*, kardab',
    surprise: 'üllatus*, üllata*, üllatunud, imestan, imesta*, šokk, šoki*, šokeeri*',
    disappoint: 'pettunud, pettumus*, pettusin, kahetse*, kahju, pettuma',
    boring: 'igav, igavat, igavus*, tüütu*, üksluine',
    hate: 'vihka*, vihkan, põlga*, jälestan, jäle, vastik*, jälk, viha',
    favourite: 'lemmik*, eelista*, meelsamini, parem, meeldib, meelsam*',
    best: 'parim*, kõige parem, suurepära*, ideaal*, super, täiuslik, vinge, väga hea, ilus',
    worse: 'halvem*, halvim, kohutav*, hirmus, jube, kõige halvem, õudne',
    wrongBad: 'vale, valesti, ebaõige, ekslik*, viga, vigane, eksitus*, valel, ei klapi',
    strange: 'imelik*, veider, veidra*, kummaline, kahtla*, kahtlane, kentsakas',
    clearObvious: 'selge, selgelt, ilmne, arusaadav*, selgeks, loomulikult',
    exact: 'täpselt, täpne, täpse*, just nii, õige, korrektne',
    true: 'tõsi, tõde, ehtne, tõeline, tõeli*, õigus sul, päris',
    secret: 'saladus*, salaja, salajane, salajas*, konfidentsiaal*, peidetud',
    public: 'avalik*, avalda*, avaldama, avalikult, postitada, postita*',
    danger: 'oht, ohtlik*, ohu, risk, riski*, turvali*, ohus',
    protect: 'kaitse*, kaitsma, kaitsta, turva*, valva*, turvalisus',
    attention: 'tähelepanu*, ettevaatlik*, ettevaatust, vaata ette, hoia alt, valva, pane tähele',
    notice: 'märka*, märkasin, avasta*, taipasin, taipas, selgus, selgub, tähele panema, märkinud, märk',
    decide: 'otsus*, otsusta*, valik*, otsustas, otsustasin, valida',
    plan: 'plaan*, plaun, kavatse*, plaani*, ajakava*, kava, kalender, kalendri*',
    hopeWish: 'soov, soovid, soovin, unistus*, unista*, igatse*, loodan, loodetavasti',
    chance: 'võimalus*, juhus, šanss, šansi, juhuse*',
    lucky: 'õnn, vedas, õnneks, veab, ei vea, ebaõnn*, õnnelik juhus, õnnetus',
    allowed: 'õigus*, tohib, tohin, tohite, lubatud, seaduslik*, õigust, võin seaduslikult',
    rule: 'reegel, reegli*, eeskir*, kohustus*, kohustuslik, määrus*, seadus*',
    penalty: 'trahv*, hüvitis*, kahjutasu*, viivis*, trahvi',
    warning: 'hoiatus*, hoiata*, viimane hoiatus, hoiatan, manitsus',
    denounce: 'kaeban, kaebus*, kaebuse*, teatan politseisse, teavita*, avaldus politseisse, aki, tarbijakaitse*',
    guilty: 'süüdi, süü, süüdlane, süüdista*, vastuta*, minu süü, vastutus*',
    forgive: 'andesta*, anna andeks, andeks, vabanda*, vabandust, vabandage, sorry',
    apologyAccept: 'pole hullu, pole midagi, vahet pole, pole hullu midagi, ära muretse, pole viga, vahet ei ole',
    beg: 'anun, palun väga, jumala eest, jumala pärast, armu, halastage, halastust, meelitage',
    god: 'jumal*, palve, palveta*, taeva isa, õnnista*, põrgu*, kirik*, issand',
    swearMild: 'kurat, pagan, issand, issake, oh sa, vau, krt, ohh, noh, aiai, jeerum, oi, oh',
    laughWord: 'haha*, hehe*, lol, hihi*, xd, mhaa, hahha',
    emojiWord: 'emoji*, kleeps*, gif, meem*, smaili, emotikon*',
    ringBuzz: 'piiks*, piiksu*, heliseb, helise*, helin, vibreeri*, sumise*, piisk, undab',
    screen: 'ekraan*, nupp, nupu*, klaviatuur*, nuputelefon*, nuputelefoni, kuva',
    socialMedia: 'facebook*, fb, insta*, tiktok*, whatsapp*, näoraamat, messenger*',
    groupChat: 'grupp*, grupi*, grupivestlus*, rühm, rühma*, ringist, ring, kogukon*, grupis',
    inbox: 'postkast*, sisendkaust, kirjakast, postkasti, rämpspost*, saabunud kirjad',
    flyerPaper: 'voldik*, paber*, kataloog*, reklaamleh*, flaier*, print*, trükis*, brošüür',
    printer: 'printer*, skanner*, tint, tindikassett, koopiamasin',
    callCentre: 'kõnekeskus*, operaator*, infotelefon*, infotelefonil, infoliin*, klienditeenindaja*, telefonikeskus',
    voicemail: 'kõnepost*, automaatvastaja*, häälsõnum*',
    robot: 'robot*, masin, masina*, bot, botid, automaat*, automaatne',
    softwareUpdate: 'tarkvara*, lae alla, allalaadi*, installi*, uuenda*, uuendus*, äpp, äpi, rakendus*',
    virusHack: 'häkki*, häkker*, õngitsus*, arvutiviirus*, pahavara*, häkitud',
    camera: 'kaamera*, pilt, pildi*, pilte, selfi*, foto*, filmi*, video*',
    memorySpace: 'mälu*, mälu täis, ruum, ruumi pole, salvestusruum*, täis',
    signal: 'levi, võrk, võrgu*, wifi*, internet*, mobiilne internet, netti, nett, levi pole',
    charger: 'laadija*, juhe, kaabel, kaabli*, pistik*, pistikupesa, aku, akupank',
    topUp: 'kõnekaart*, laadima kõnekaarti, ettemaks*, kõneaeg',
    tariff: 'tariif*, pakett, paketi*, roaming, rändlus*, lepinguline, kuutasu*',
    moneyTransfer: 'ülekan*, kanna raha, kontonumber, konto number, saada raha, sissemaks*, pangaülekanne, arveldus',
    cheque: 'tšekk, tšeki*, säästud, säästu*, intress*, hoius*',
    rent: 'üüri*, üürnik*, üürileand*, rent, rendi*, üürileping',
    mortgage: 'kodulaen*, kinnisvara*, maakler*, eluasemelaen*, hüpoteek, krunt',
    wasteMoney: 'raiska*, raiskamine, priiska*, raisata, ajaraiskamine, raisake',
    profit: 'kasum*, teenin, tulu, tulud, teenimine, sissetulek*',
    rich: 'rikas, rikka*, vaene, vaese*, pankrot*, rahata, laostu*',
    gainLose: 'võit, võitis, võitma, võitja*, kaota*, kaotus*, kaotas, võitsin',
    stock: 'laos olemas, laoseis, saadaval, läbi müüdud, läbimüüdud, otsas, poes olemas',
    warranty: 'garantii*, tagatis*, varuosa*, garantiiga',
    quality: 'kvaliteet*, kvaliteedi*, kasutatud, uhiuus, uus nagu, täiesti uus',
    queue: 'järjekor*, järjekorras, sabas, ootejärjekord*, rahvahulk, ootenimekir*, poenimekiri',
    menu: 'menüü*, päevapakkumi*, portsjon*, praad, päevapraad*, toidu tellimine',
    table: 'laud, laua*, tool, tooli*, diivan*, riiul*, sahtel, sahtli*, sahtlis, sahtlisse, kapp, mööbel',
    waiter: 'kelner*, ettekandja*, kokk, pagar*, lihunik, kokad',
    hairSkin: 'nahk, naha*, juuksed, juukseid, kreem*, šampoon*, meik, meiki*, juuksevärv',
    lampCandle: 'lamp, lambi*, küünal, küünla*, lambipirn*, valgus*',
    boatShip: 'paat, paadi*, laev, laeva*, praam, sadam*, parvlaev*, jaht',
    fuel: 'kütus*, bensiin*, diisel*, paak, paagi*, tankla*, tankima',
    tyreEngine: 'rehv*, rehvi*, mootor*, pidur*, autoremont*, ülevaatus*',
    traffic: 'liiklus*, ummik*, kiirtee*, kiirus*, maantee, valgusfoor*, stopptuli',
    driver: 'autojuht*, takso*, küüt, sõidujaga*, bussijuht, boltiga, bolt',
    luggage: 'pagas*, kohver, kohvri*, check-in, lennujaam*, pakkida',
    map: 'kaart, kaardil, aadress*, gps, navi, teejuht, kuidas sinna saab, postiindeks',
    turnSide: 'vasak*, vasakule, parem pool, paremale, otse, taga, ees, külg, keerake, keera, ette, kõrval',
    pushPull: 'lükka*, tõmba*, tõmbame, tõsta*, kanna, kandma, toppige, tassima, tõmmake',
    cutBreak: 'lõika*, lõikama, rebi*, katkes, katki*, murdu*, rebenes, katkesta*',
    fallDrop: 'kukub, kukkus, kukku*, kukkuma, libise*, pilla*, kukkusin',
    throwAway: 'viska*, viskas, viska ära, visake, viskama, prügikasti, visata',
    hang: 'ripu*, ripub, riputa*, rippuma, kleepu*, kinni jäi',
    touchIt: 'puutu*, puutuge, puutumata, puuduta*, hoia, haara*, hoidma, torkida, katsu*',
    standSit: 'seisma, seisab, seisavad, seisan, püsti, istu*, istun, istuda, lama*, lamab',
    jump: 'hüppa*, hüppas, hüpe, roni*, jookse*, jookseb, hüpata',
    lookWatch: 'vaata*, vaatan, vaadake, vahi, vahtima, nähke, jälgin, vaadata, pilk',
    listenHear: 'kuula*, kuulge, kuule, kuulma, kuulsin, kuulen, hääl, häält, heli',
    smell: 'lõhn*, haise*, hais, maitse*, maitsta, haiseb, lehk',
    feel: 'tunne, tunnen, tunda, tunnetus*, tuju, tundsin, meeleolu*',
    breathe: 'hinga*, hingamine, õhk, õhku, hingata, hingeldan',
    drinkTea: 'teed juua, mahl, mahla*, limonaad*, kohv, kohvi, vesi, kali, tee, teed',
    save: 'salvesta*, säilita*, hoidke alles, alles hoida, säästa*, hoiusta*, alles',
    count: 'loenda*, arvuta*, arvestus, kokku lugema, liida*, protsent*, lugesin kokku, arvutus',
    compare: 'võrdle*, võrdlus*, erinevus*, erine*, võrreldes, vahe',
    repeatIt: 'korda*, kordama, korduv*, ikka ja jälle, jälle, sama vana, uuesti ja uuesti, pidevalt',
    keepOn: 'jätka*, jätkama, jätkub, edasi tegema, jätkake, ei lõpeta, aina',
    followUp: 'jälgi*, jälita*, jälitama',
    ignoreIt: 'ignoreeri*, eira*, ära tee välja, väljagi tegema, eirama, ei pane tähele, lugemata',
    forgetIt: 'unusta*, unusta ära, unustage, jäta see, unustasin, las olla, meelest',
    letGo: 'lase lahti, lahti lasta, vabasta*, laske mul, laske lahti, lase minna, lahti',
    separateOut: 'välja arvatud, peale selle, ilma, va, v.a, erandiks, kui mitte',
    includeIn: 'sisalda*, lisa*, manus*, hõlma*, kaasa arvatud, lisatud, sees on',
    joinIn: 'osale*, osalema, osaleda, võtan osa, osavõt*, liitu*, liitusin, kutseid',
    belong: 'kuulu*, kuulub, omand*, minu oma, omanduses, päralt, oma, endast',
    inherit: 'pärima, pärand*, testament*, pärandus, pärija*, pärin, päritud vara',
    deathNotice: 'suri, surnud, lahkunud, matus*, matused, kadunuke, maeti, kaastunne, surm',
    replaceIt: 'asenda*, vaheta*, vahetus*, vahetada, vahetama, välja vahetama',
    transferOver: 'üle andma, edasta*, edasi andma, anna edasi, loovuta*',
    leak: 'leke, lekki*, andmeleke, levita*, levib, levis',
    source: 'allikas, allika*, päritolu*, kust saite, kust te saite, saite, kust',
    purpose: 'eesmärk*, eesmärgi*, milleks, otstarve, mõeldud, mis otstarbel',
    legalBasis: 'nõusolek*, nõusoleku*, õiguslik alus, õigustatud huvi, nõus, pohjal, õiguslik*',
    paragraph: 'paragrahv*, lõige, lõike*, artikkel 17, gdpr, isikuandmete kaitse, määruse',
    demand: 'nõua*, nõuan, nõudma, nõue, nõudmi*, siinkohal, taotle*, nõuame',
    confirmBack: 'kinnita*, kinnitus*, kinnitage kirjalikult, kirjalikult, kviitung*, kättesaami*',
    instruct: 'juhend*, juhis*, õpetus*, kuidas töötab, kuidas see käib, kasutusjuhend*',
    offerHelp: 'abi, aita*, tugi, teenindus*, klienditugi, teene, kliendiabi',
    livingPerson: 'inimene, inimese*, päris inimene, elus inimene, inimest, inimesega, isik',
    kindNice: 'lahke, lahked, armas, armsad, kena, tore, toredad, nunnu, sõbralik*',
    dearLove: 'kallis, kullake, kulla, sõber, sõbra*, semu, vennas, armsam, armsake, kallike',
    guyMan: 'mees, tüüp, kutt, vend, kutid, noormees, tegelane, sell',
    crowdAll: 'kõik inimesed, kogu maailm, igaüks, kõigile, rahvas, inimesed, kõigil, kõigi',
    selfDo: 'ise, üksi, omal käel, iseseisvalt, endale, end, ennast, iseenda',
  },
};
