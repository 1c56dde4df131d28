import type { NotionData } from './notion.ts';

export const lv: NotionData = {
  code: 'lv',
  notions: {
    me: 'es, mani, man, manis, manī, ar mani, mans, mana, manu, manas, manus, manam, manai, maniem, manām, manā, manējo, esmu, biju, pats, pati, būšu, bušu',
    we: 'mēs, mes, mūs, mus, mums, mūsu, musu, mūsējo, mūsējie, esam',
    you: 'tu, tevi, tev, tevis, tavs, tava, tavu, tavas, tavus, tavam, tavai, tavā, jūs, jus, jums, jūsu, jusu, esi, esat, savu',
    youAll: 'jūs, jus, jums, jūsu, jusu, jūs visi, visi jūs, ļaudis, cilvēki, džeki, kungi, dāmas, bērni, draugi',
    heShe: 'viņš, vins, viņa, vina, viņu, vinu, viņam, vinam, viņai, vinai, viņas, tas, tā',
    they: 'viņi, vini, viņas, vinas, viņu, viņiem, viņām, viņus, vinus, tie, tās, viniem',
    someone:
      'kāds, kads, kāda, kādu, kadu, kādam, kadam, kādai, cilvēk*, cilvek*, persona, personu, personas, personai, jebkurš, jebkurs, kaut kas, kaut ko, ļaudis, ļaužu, kāds cits',
    nobody: 'neviens, neviena, nevienu, nevienam, nevienai, nekāds, nekāda, nevieni, neviens cits, nekādu',
    thisOne:
      'šis, šī, šo, šie, šīs, šim, šai, šajā, šos, sis, si, so, sie, sim, sai, saja, sos, tāds, tāda, tādu, tādas, tads, tada, šāds, šāda, šādu, šādas, šī te, šitas, šito, šitā, šitie, šitos, sitas, sito, šiem, šīm, šajos, šito te',
    thatOne: 'tas, tā, to, tie, tās, tam, tai, tajā, tos, ka, lai, tādu, tādi, tiem, tām, tur tas, taja, kuru',
    here: 'šeit, seit, te, šurp, surp, lūk, luk, no šejienes, šai vietā',
    there: 'tur, tur augšā, no turienes, turp, uz turieni',
    not: 'ne, nav, nē, nevis, nesūtiet, nesūti, nevēlos, negribu, nevajag, nevar, nevaru, neesmu, nebija, nebūs, nebūšu, nezinu, nerakstiet, nezvaniet, neraksti, nezvani, negrib*, nevel*, nevēl*, nesūt*, nesut*, nerakst*, nezvan*, neņem*, neiet, ņē, neesat, neesi, nedod*, neviens, nebij*, nemaz, ne-e, nene, neatļau*, neesot, neesu',
    never: 'nekad, ne reizi, nekādā gadījumā, nemūžam, nemuzam, nekada gadijuma, nekādā ziņā, ne mūžam, ne par ko',
    noLonger:
      'vairs, vairs ne, vairs nav, vairs nevēlos, vairs negribu, vairāk ne, vairs nesūtiet, turpmāk ne, turpmak, vairs nē, beidzu, vairāk neko, turpmāk',
    nothing: 'neko, nekas, nekā, nekam, nekāda, neka, ne velna, nenieka, ni velna, nahuj',
    without: 'bez, neprasot, neesot',
    already: 'jau, nu jau, jau sen',
    still: 'vēl, vel, joprojām, joprojam, aizvien, vēljoprojām, vēl aizvien, vienalga, tik un tā, tomēr, arvien, vēl arvien, vēlarvien, tāpat',
    again:
      'atkal, vēlreiz, velreiz, vēl reizi, vēl vienu reizi, atkārt*, atkart*, no jauna, kārtējo, kartejo, kārtēj*, kartej*, pa jaunam, otrreiz, vēl vienu, atkal un atkal',
    always:
      'vienmēr, vienmer, visu laiku, pastāvīg*, pastavig*, nepārtraukt*, nepartraukt*, mūžīg*, muzig*, visulaik, nemitīg*, nemitig*, katru dienu, allaž, regulār*, regular*, cauru diennakti, nepārstāj, visu dienu, nereāli bieži, dienu dienā, visulaiku, non stop',
    every:
      'katr*, katru, katrs, katra, katrā, katram, ik, ikviens, ikdienas, ik pa, ik dienu, ikreiz, ik dienas, ik nedēļu, ik mēnesi, jebkur*, jebkād*, visād*',
    all: 'visi, visu, viss, visa, visas, visus, visiem, visām, visam, visā, pilnīg*, pilnig*, visos, visur, visvisād*, galīgi, galigi, galīg*, vispār, vispar, pavisam, viscaur, pilnībā, pilniba, kopumā',
    other:
      'cits, cita, citu, citi, citas, citus, citiem, citām, citam, citai, citā, cituviet, pārējie, pārējo, parejo, pārēj*, otrs, otra, otru, vēl viens, citur, citos, parej*',
    same: 'tas pats, tā pati, to pašu, tie paši, tāds pats, tāda pati, pats, pati, pašu, pašas, vienād*, vienad*, tā paša, tādu pašu, to pasu, identisk*, tam pašam, pašā',
    different: 'atšķirīg*, atskirig*, citād*, citad*, dažād*, dazad*, cits, cita, citādi, savādāk, savādāks, savadak, savādāk*, citādāk, citadak',
    own: 'savs, sava, savu, savas, savus, savam, savai, sevi, sev, sevis, savā, pats, personīg*, personig*, privāt*, paša, pašas, paši, saviem, savām',
    only: 'tikai, vien, vienīg*, vienig*, vienīgi, vienkārši, vienkarsi, tik, ekskluzīvi, tikvien, tikai un vienīgi',
    also: 'arī, ari, un, tāpat, turklāt, turklat, piedevām, gan, kā arī, ka ari, un arī',
    but: 'bet, taču, tacu, tomēr, tomer, toties, vien, lai gan, gan, tik',
    because: 'jo, tāpēc, tapec, tādēļ, tadel, dēļ, del, tā kā, ta ka, tāpēc ka, kopš, iemesl*, tā dēļ, tamdēļ, jo es',
    ifSo: 'ja, gadījumā ja, ja nu, ja vien, vai, ja ne, gadījumā, gadijuma',
    until: 'līdz, lidz, kamēr, kamer, kamēr ne, līdz pat',
    fromNow:
      'no šī brīža, no tagad, no šodienas, turpmāk, turpmak, no šī mirkļa, nākotnē, nakotne, no sodienas, no si briza, uz priekšu, uz priekšdienām',
    enough: 'pietiek, pietiks, pietiekami, gana, diezgan, pietika, pietik, beidziet, beidz, pietiekoši, pietiek vienreiz, pietiek jau, pietiekosi',
    tooMuch:
      'par daudz, pārāk daudz, pārāk, pārmērīg*, pārlieku, parak daudz, parak, par biežu, pārspīl*, parspil*, par traku, pārāk bieži, par biezu, parmerig*, par daudziem',
    soMuch:
      'tik daudz, tik bieži, simt, simti, simtiem, simtu, tonnas, tonnām, kaudze, kaudzi, desmit, desmitiem, tūkstoš*, tukstos*, miljon*, vesels lērums, vesela kaudze, milzum*, pilns, gūzma, čupa, čupu, cik var, tik biezi, simtreiz, simto reizi, desmito, cik reizes, kalns',
    more: 'vairāk, vairak, vēl, vairs, papildus, virs, vairākas',
    less: 'mazāk, mazak, retāk, retak, samazin*, mazin*, mazāku',
    many: 'daudz*, vairāki, vairākas, bieži, biezi, liel skaits, vairāk*, vairak*, pulka, neskaitām*, neskaitam*, pārāk daudz, daži, dažas, biež*',
    few: 'maz, mazliet, nedaudz, daži, dažas, pāris, paris, drusku, drusciņ, kripat*, kaut ko, reti, druscin, bišķi, biški, biskin, druscit, pārīti, dazi, dazas, nedaudzi',
    once: 'vienreiz, reizi, vienu reizi, kādreiz, reiz, kadreiz, vienreizēj*, vienreizej*, kādu reizi',
    twice:
      'divreiz, divas reizes, trīs reizes, reizes, otro reizi, trešo reizi, trīsreiz, vairākkārt*, vairakkart*, trisreiz, neskaitāmas reizes, piecas reizes, desmit reizes, cik reizes, simtreiz, vairākas reizes, daudzreiz, n-to reizi, otrreiz, reižu, reizu, trīs reiz, jau otro, jau trešo',
    first: 'pirm*, vispirms, sākumā, sakuma, pirmkārt, sākumam, pirmais, iesākumā',
    last: 'pēdēj*, pedej*, beidzot, visbeidzot, galu galā, beigu, nobeigum*, pagājuš*, pagajus*',
    next: 'nākam*, nakam*, nākoš*, nakos*, tuvāk*, turpmāk*, nāks, nākamais',
    now: 'tagad, šobrīd, sobrid, patlaban, pašlaik, paslaik, šajā brīdī, tgd, šobrīž, uz doto brīdi, tūlīt, nu, tagadn*, pasreiz, pašreiz, tagadiņ',
    immediately:
      'nekavējot*, nekavejot*, uzreiz, tūlīt, tulit, tūlīt pat, steidzam*, momentā, momenta, pēc iespējas ātrāk, pec iespejas atrak, tulin, tūliņ, acumirkl*, nekavē*, nekave*, steidzīg*, tūdaļ, uz līdzenas, šodien pat, bez kavēšanās',
    today: 'šodien*, sodien*, šovakar, sovakar, šorīt, sorit, šonakt, sonakt, šīsdienas, šīs dienas, šis vakars',
    tomorrow: 'rīt, rit, parīt, parit, rītdien*, ritdien*, rītvakar, no rīta rīt, rītu',
    yesterday: 'vakar, aizvakar, vakardien*, vakarnakt, aizvakardien*, vakarvakar',
    day: 'diena, dienu, dienas, dienā, dienai, dienām, dienam, dienās, diennakt*, ikdien*, dienaa, dien',
    week: 'nedēļ*, nedel*, nedēļu, nedēļas, nedēļā, ned, nedelja*',
    month: 'mēnes*, menes*, mēnesi, mēneša, mēn, mēneš*',
    year: 'gads, gadu, gada, gadi, gados, gadiem, gadā, gadus, gadam, ikgad*, gadsk*, pusgad*, g, šogad, sogad, pērn, gadiņ*',
    hour: 'stund*, plkst, pulksten*, minūt*, minut*, min, h, pusstund*, cikos, pus, pusst, ceturks*, pusgadu stund*, cikosēs, pēc stundas, stundiņ*',
    morning: 'rīts, rīta, rītā, no rīta, rītos, rītu, rits, rita, no rita, agri no rīta, rītausm*, labrīt, ritos, pirmspusdien*, šorīt',
    evening:
      'vakars, vakara, vakarā, vakaru, vakaros, vakarpus*, pēcpusdien*, pecpusdien*, vakaram, pēc pusdienām, vakaraa, pievakar*, vakariņ*, vakar vakar*, vakarinu',
    night: 'nakts, nakti, naktī, naktis, naktīs, naktij, pusnakt*, naktssmai*, naktii, nakšu, naksu, naktīm',
    weekday: 'pirmdien*, otrdien*, trešdien*, tresdien*, ceturtdien*, piektdien*, darbadien*, darba dien*, darbdien*, pirmd, trešd, piektd',
    weekend: 'sestdien*, svētdien*, svetdien*, brīvdien*, brivdien*, nedēļas nogal*, nedelas nogal*, weekend*, nogale, nogalē, nogalei, sestd, svētd',
    soon: 'drīz, driz, drīzumā, drizuma, pavisam drīz, tūlīt, pēc stundas, tulit, drīzāk, tuvākajā laikā, pēc mirkļa, pēc brīža, drīziņ',
    later: 'vēlāk, velak, pēc tam, pēc, pec, pec tam, vēlākais, pēcāk, tad, pēc laika, pēcak, velaku, vēlākos',
    before: 'pirms, agrāk, agrak, iepriekš, ieprieks, iepriekšēj*, ieprieksej*, priekš, pirms tam, senāk, agrākai*',
    early: 'agri, agrāk, agrs, agra, agru, par agru, laicīgi, savlaicīgi, laicigi, agrā, priekšlaicīg*, savlaic*',
    late: 'vēlu, velu, kavē*, kave*, kavēj*, nokavē*, nokave*, kavēju, novēlo*, vēls, vēlā, kavējos, kavejos, aizkavē*, aizkave*, nokavēju, par vēlu, kavēs*, kavēš*, kavesies, nokav*, novelo*, aizkavēš*',
    time: 'laiks, laika, laiku, laikā, laikam, reizi, termiņ*, termin*, reize, laikaa, laiciņ*, laikus, laicin*',
    moment:
      'mirkl*, moment*, sekund*, brīdi, brīdis, bridi, minūtīt*, minutit*, sekundīt*, mirklīt*, acumirklis, sek, brītiņ*, britin*, mirkli, brīža',
    longTime:
      'ilgi, sen, ilgu laiku, ilgstoš*, mūžīb*, muzib*, gadiem, uz visiem laikiem, ilgāk*, mēnešiem, senāk, sensen, mūžīgi, ilgs, visu mūžu, sen jau, mūžs, kopš laika, simts gadu, gadiem ilgi, ilgak*, uz neatgriešanos, ilgu, ilgāk',
    what: 'kas, ko, kam, kā, kāds, kāda, kādu, kādi, kādas, kads, kada, kadu, kadi, kadas, kas tas, kādus, kādā, kadus, ka',
    who: 'kurš, kura, kas, kam, kurs, kuram, kāda, kuri, ko, kas tu, kas jūs, kas tas, ar ko',
    where: 'kur, no kurienes, uz kurieni, kurā, kurp, kura vieta, kurā vietā, kurienes',
    when: 'kad, cikos, kuros, ap cikiem, kurā dienā, kuros laikos, kad tad, tad kad, cikos tieši',
    why: 'kāpēc, kapec, kādēļ, kadel, kālab, kāda iemesla dēļ, kam, par ko, ar kādām tiesībām, kāda velna, pa kādam, kādam nolūkam, kāda velna pēc, kapēc',
    how: 'kā, ka, kādā veidā, kādi, kada veida, kaa, kā tā, kādējādi',
    howMuch: 'cik, cik daudz, cik maksā, par cik, pa cik, cik maksa, cik tālu',
    which: 'kurš, kura, kuru, kuri, kuras, kurus, kurai, kurā, kuram, kāds, kāda, kādu, kādi, kādas, kurs, kuriem, kurām, kādiem, kuros, kuraa',
    please:
      'lūdzu, ludzu, lūdzam, lūgums, lūdz, ludzam, lūgtu, lūgum*, lugum*, pliz, plz, pls, lūdzos, lūdzu lūdzu, esiet tik laipni, lūdzu ļoti, esi tik laba, loti ludzu, laipni, ljudzu, ludzzu',
    thanks:
      'paldies, paldes, pateic*, pateicos, tenkas, pateicīb*, pateicib*, thx, mersī, pateicamies, liels paldies, pld, paldieees, milzīgs paldies, paldiņas, paldiess, paldis, tnx',
    sorry:
      'atvaino*, piedod*, piedodiet, sorry, sory, diemžēl, diemzel, atvainojiet, žēl, nožēl*, nozel*, man žēl, atvainojos, man zel, atvainojamies, sori, piedošan*, piedosan*',
    hello:
      'sveiki, labdien, čau, cau, čauki, sveika, sveiks, labrīt, labrit, labvakar, labs vakars, labvakars, hei, hey, cien*, cienīj*, cienij*, alo, hallo, ei, čaviņa, čav, dārgais, dārgā, sveicināt*, laba diena, čuss, yo, dobrij, halo, laipni, čauviņas, ladien, labdiena, mīļie, labrīts, godāt*, godat*, lab dien, sveiciens, sveicināti',
    bye: 'ardievu, uz redzēšanos, atā, ata, čau, paliec sveik*, labunakt, ar labu nakti, līdz rītam, viso labu, visu labu, arlabunakti, bučas, paga, davai, ar labunakti, redzēsimies, tiekamies, sveiki, saldus sapnus, jauku dienu, jauku vakaru, skaistu dienu, uz tikšanos, buča, palieciet sveiki, ar cieņu, redzesimies, visu gaišu, lai jums laba diena, dusi saldi, čaviņas',
    regards: 'ar cieņu, ar cienu, sveicien*, ar sveicieniem, patiesā cieņā, visu labu, cieņā, novēl*, ar labiem, apsveic*',
    yes: 'jā, ja, jaa, aha, jo, tieši tā, protams, jap, nu ja, mhm, ugu, jaaa, nu jā, tiešām, ir, jeb, jāā',
    okay: 'labi, ok, okej, okay, okei, skaidrs, der, labi labi, lab, kārtībā, kartiba, sarunāts, oki, sarunats, labs ir, derēs, deres, norm, okeey, okeja, viss kārtībā, lai ir, sapratu, labojums nav, nu labi, izskatās labi, riktīgi, pieņemts',
    want: 'gribu, gribi, grib, gribam, gribat, gribēj*, gribej*, vēlos, velos, vēlas, vēlies, vēlamies, vēlējos, gribētu, gribetu, gribēt*, vēlētos, veletos, negribu, negrib*, nevēl*, nevel*, nevēlos, vēlat*, vēlē*, velas, velamies, gribas, gribēsi*, velejos, grību, vēlme, vēlēšan*, vēlm*, gribot, gribieties, tīk, gribeju, negribas, gribesi*, veleti*, grasos, negribam',
    need: 'vajag*, vajadz*, nepieciešam*, nepieciesam*, jāved, vajadzīg*, nevajag, nevajadz*, nepieciešams, pieprasa, vajadzēs, prasās, vajadzib*, nav vajadzīg*, nav vajadzig*, trūkst, vajadzēj*, prieks lietot',
    must: 'jābūt, jabut, jādara, jāiet, jāpārtrauc, vajag, nāksies, naksies, spiest*, nākas, obligāt*, obligat*, jābeidz, jāmaksā, jādzēš, jādod, būs jā, pienāk*, jābrauc, jāpaņem, jāraksta, jāstrādā, jāizdzēš, jāzina, jāatbild*, jasut, jaiet, jamaksa, jadara, jabeidz, japarnem, nāktos, jāņem, japanem, jāpērk, jāsūta, jāgaida, jāierodas, jābūs, janem, jāaizved, jāaizbrauc, pienākum*',
    can: 'varu, vari, var, varam, varat, varēj*, varej*, varētu, varetu, varēs*, vares*, nevar*, varēt*, varet*, iespēj*, iespej*, protu, spēj*, spej*, drīkst*, izdev*, izdo*, izdodas, māku, mācē*, mace*, māk, prot, spējīg*, nevarēj*, nespēj*, nespej*, varēš*, varbūt, izdosies',
    may: 'drīkst*, drikst*, atļaut*, atlaut*, tiesības, tiesibas, ir tiesības, nedrīkst*, nedrikst*, ļauts, tiesīg*, tiesig*, var, varu, vai varu, varētu',
    letDo: 'lai, ļauj*, lauj*, ļaujiet, dod, dodiet, laidiet, ļaut, laut, palaid*, ļausim, laujiet, davai, atļauj*, lai nu',
    tryTo:
      'mēģin*, megin*, pamēģin*, pamegin*, cens*, cenš*, izmēģin*, izmegin*, pacens*, censties, cenšos, censos, papūl*, pūles, izmēģinā*, centos, mēģināj*, centīš*, centie*',
    stop: 'stop, beidz, beidziet, pārtrauc*, partrauc*, aptur*, apstājies, apstājieties, pietiek, izbeidz*, beigt, pārstāj*, parstaj*, beidzam, beigs*, pārtraukt*, pārtrauktu, mitēj*, mitej*, rimst*, rimti*, apstād*, apstad*, apstāj*, apstaj*, izbeig*, beidzat, nobeidz*, pārtrauk*, partrauk*, stopē*, liecies mierā, beidzās, izbeidziet, atmet*, nebeigs*, beigsiet, nebeidz*',
    end: 'beigas, beidzās, pabeidz*, nobeidz*, izbeig*, gals, gala, noslēg*, nosleg*, pabeig*, beidzies, beidzas, fin, finišs, galā, nobeig*, pārtrauk*, beidzam, beigās, beigt, beigsies, beigām, nebeigs*',
    cancel:
      'atcel*, atcēl*, anul*, atsaku, atteik*, atteic*, lauzt, atcelt, anulē*, atceļ*, atcelšan*, atteikšan*, annul*, pārtraukt līgum*, lauž*, atceliet, atceļam, noņemt, atceltu, atcelsi*, atsakos, atsauk*',
    block:
      'blok*, nobloķ*, noblok*, bloķē*, bloke*, melnais saraksts, melnajā sarakstā, bloks, nobloķēj*, bloka, ignor*, blokā, melno sarakstu, nobloks, atbloķ*',
    remove:
      'dzēs*, dzes*, izdzēs*, izdzes*, noņem*, nonem*, izņem*, iznem*, svītro*, svitro*, izsvītro*, izsvitro*, izslēdz*, izsledz*, aizvāc*, aizvac*, dzēst, izmet*, izrakst*, atbrīvo*, izsvītrot*, izvāc*, izslēgt, izslēgs*, izmetiet, likvid*, novāc*, novac*, izsletē*, izņemiet, iznemiet, izvelc*, izdzeš*',
    deleteIt:
      'dzēs*, dzes*, dzēš*, izdzēs*, izdzes*, izdzēš*, nodzēs*, nodzes*, dzēst, iznīcin*, iznicin*, dzēsiet, likvid*, izdzēsiet, izdzēst, delete, deleto*, dzēšan*, dzesan*, dzeš*, anonimiz*, iztīr*, iztir*, notīr*, neglabā*, aizmirst par mani, izdzesiet',
    unsubscribe:
      'atrakst*, atrakstī*, atteik*, atteikties, atteicos, atsakos, izrakst*, atteikums, atceļu abonement*, izreģistr*, izregistr*, anulēt abonementu, anulēt, atabon*, atslēdz*, atsledz*, atslēgt, pārtraukt sūt*, atteikšan*, atvieno*, no saraksta, no jaunumiem, atrakstīties, atsaku, atceļu, atcelt abonement*, nevēlos saņemt, nevelos sanemt, negribu saņemt, vairs nesūtiet, stop reklāma, unsubscribe, atteicamies, stop sms, izrakstiet, neabonē*, atabonēt, anulējiet abonementu, izstāj*, izstāšan*',
    subscribe:
      'abonē*, abone*, pierakst*, reģistrē*, registre*, pievieno*, pieteik*, pietei*, pieteicos, reģistrā*, pierakstī*, iestā*, piesak*, reģistr*, registr*, parakst*, abonēt, iereģistr*, iesta*, pieslēdz*, piesledz*, piereģistr*, pieteicu, pierakstiet, parakstīties',
    leaveAlone:
      'liec mierā, liec mani mierā, lieciet mierā, lieciet mani mierā, miera, mierā, atšujies, atšujieties, atsujies, atsujieties, ej dirst, ejiet dirst, ej nahuj, nahuj, ej uz elli, ejiet dieva mierā, lasies, lasieties, tinies, tinieties, ej prom, ejiet prom, vācies, vācieties, atpisies, atpisieties, liecieties mierā, liec miera, lieciet miera, ej nost, pazūdi, pazūdiet, pazudi, pazudiet, ej bekot, ejiet bekot, vacies, vacieties, ej ieskrieties, ejiet ieskrieties, lasies prom, ej d, atvel*, ej tu, ej galīgi, dodiet mieru, dod mieru, atstājiet mani, atstāj mani, piesieties, atkabin*, atkāp*, nahren, nahui, ej pie velna, ejiet pie velna, uz pekli, pie velna, atvalies, atjeb*, ejiet nahuj, neaiztiec*, pārvelc, atsienies, norauj*, prom no manis, ej mežā, ejiet mežā, laid muku, atstaj*',
    leave:
      'iet prom, aiziet, aizej*, aizgāj*, aizgaj*, pamet*, atstāj*, atstaj*, izej*, aizeju, dodos prom, aizbrauc*, iziet, izstā*, aizlas*, pametu, prom, aizies*, iznāc*, izeju, izgāj*, aizbrauk*, pārejam, izbrauc*, aizejam, dodas prom, aizbraukš*',
    refuse:
      'atteik*, noraid*, nē paldies, ne paldies, nepiekr*, atteicos, atsakos, noraidu, atteicam*, paldies nē, nepieņem*, nepienem*, nevajag, nevēlos, paldies ne, noliedz*, nē, paldies, noraidīj*, atteikum*, nepiekrītu, paldies nevajag, atsakās, atsakāmies',
    forbid:
      'aizlied*, aizliegt*, aizlie*, neatļau*, neatlau*, nedrīkst, nedrikst, aizliegum*, aizliedzu, liegt, liedzu, nav atļauts, jums nav tiesību, neļau*, nelau*',
    object:
      'iebild*, pret, protest*, nepiekr*, iebilstu, iebilst*, pretenz*, iebildum*, protestē*, pretojos, neesmu ar mieru, esmu pret, kategorisk*, iebilžu',
    agree:
      'piekr*, piekrīt*, piekrit*, piekrišan*, piekrītu, piekritu, vienojām*, vienojamies, der, apstiprin*, akcept*, pieņem*, sarunāts, ar mieru, vieno*, vienoj*, vienojos, piekrist, piekritis, sarunats, atbalstu, vienoti, sarunājām, norunāts',
    permission: 'piekrišan*, piekrisan*, atļauj*, atlauj*, atļauju, saskaņ*, pilnvar*, atlauju, atļauja, atļaujas, akcept*, saskan*',
    withdraw: 'atsaukt*, atsauk*, atsaucu, atcel*, atsauc*, paņemt atpakaļ, atņem*, anul*, ņemu atpakaļ, nemu atpakal, atsaukum*, atsaucam',
    send: 'sūt*, sut*, nosūt*, nosut*, atsūt*, atsut*, sūtiet, sūtīt, nesūt*, nesut*, pārsūt*, parsut*, izsūt*, izsut*, sūtāt, aizsūt*, aizsut*, sūta, sūti, piesūt*, piesut*, sūtīš*, sutat, sutis*, met, iemet, uzmet, atmet man, pārmet*, piesutat, sūtīj*, nosūtiet, atsūtiet, pārsūtiet, izsūtīš*, atsūtī*',
    write:
      'raksti*, raksta, rakstu, rakstī*, rakst*, uzrakst*, pieraksti, nerakst*, uzraksti*, aizrakst*, rakstiet, rakstīt, rakstāt, ierakst*, sarakst*, pierakst*, rakstisk*, atrakst*, uzrakstī*, rakstveid*, rakstiski, piefiksē*, raksts, parakst*, čiekurē*',
    text: "īsziņ*, isziņ*, iszin*, zin, sms, smsk*, ziņu, ziņas, zinas, zinu, ziņojum*, zinojum*, ziņa, zina, sms'*, esemes*, īssziņ*, smsi, smsus, vēstul*, īsziņas, tekst*, vatsap*, whatsap*, whatsapp, smses, zinja*, zinj*, messendžer*, smsiņ*, ziņiņ*, ziņām, smsu, ziņai, sarakst*, ziņoj*, zinju, zinja, zinjas",
    call: 'zvan*, zvani*, piezvan*, nezvan*, atzvan*, zvanīt, zvanīj*, sazvan*, zvaniet, zvanu, zvans, telefonē*, sauc, izsauc*, pazvan*, zvaniš*, aizzvan*, zvanīš*, sazvanī*, pacel*, nozvan*, piezvanī*, apzvan*, zvana, saukt, zvanat',
    contact:
      'sazin*, sazināt*, saziņ*, sazināties, sazinieties, kontaktē*, sazinies, vērst*, griezties, sasniedz*, saskar*, sazinas, vēršos, vērsties, sazinā*, sazvan*, kontakt*, griežos, griezīšos, vērsīšos',
    receive:
      'saņem*, sanem*, saņēm*, saņemt, dabū*, dabu*, saņemu, nāk, atnāk, pienāk*, pienak*, nesaņem*, nesanem*, saņems*, saņemš*, saņemot, saņēmu, atnāca, pienāca, sanjem*, pienāku*, ienāk*, ienak*, dabūju',
    answer:
      'atbild*, atbildi*, atbilde, atbildiet, atrakst*, atbildē*, neatbild*, atb, atsauc*, atbildē, reaģē*, reage*, pacel klausuli, cel telefonu, paceļ, atbilž*',
    read: 'lasi, lasa, lasu, lasī*, izlas*, lasīt, izlasī*, nelas*, lasām, palas*, lasiet, lasāms, izlasiet, lasot, pārlas*, parlas*, lasāt, lasij*',
    bother:
      'traucē*, traucēj*, netrauc*, besī, besi, kaitin*, kaitinoš*, mocī*, mocat, uzmāc*, uzmac*, uzbāz*, uzbaz*, bāžas, tracin*, apgrūtin*, apgrutin*, krītat uz nerviem, uz nerviem, krīt uz nerviem, nervē*, nervozē*, apnik*, terorizē*, terorize*, lienat, lien, uzbāzīg*, uzmācīg*, tirdīt, tirda, mok*, spīdzin*, kaitē, kaitinat, trako*, uzmacig*, uzbazig*, beisa, vajāšan*, besījat, pieriebj*, niķo, tracināt, tirdiet, piesien*, piekasīg*, nelien*, līst virsū, lien virsū, bakst*, vajāt, vajājat, traucē, traucējat, traucēt, netraucē*, traucet',
    spam: 'spam*, mēstul*, mestul*, atkritum*, bombard*, surog*, piesārņ*, piesarn*, pludin*, appludin*, piemēsl*, piemesl*, spamo*, aizmēslo*, piespamo*, apbērt*, pieber*, apber*, aizbombar*, spammo*, krāmi, mēsli, mēslus, bombardē*, aizber*, kaudzēm',
    fedUp:
      'apnik*, apnikuš*, apnicis, apnika, apnicīg*, apriebj*, apriebies, apriebuš*, pretīgi, līdz kaklam, lidz kaklam, nervi, nervus, besī, besi, besis, besij*, piegriez*, piegrieza, piegriezies, līdz nāvei, pārgurus*, nogur*, pietiek, nevaru vairs, noriebies, noriebj*, riebj*, riebjas, nevaru ciest, ienīst*, ienist*, vairs nevaru, nav spēka, cik var, cik ilgi var, cik ilgi, traks var palikt, traku var, pacietīb*, paciet*, pacietib*, izvesta, līdz kliņķim, zobi čīkst, nervos, kaitina, piemetas, piebes*, kaitinoši, neizturam*, nav iespējams izturēt, līdz vēmienam, vemt, nevar izturēt, nogurdin*',
    angry:
      'dusm*, dusmīg*, dusmig*, nikn*, traks, besī, saniknot*, sadusm*, dusmojos, sašut*, sasut*, tracin*, aizvainot*, aizvain*, saskait*, ļauns, ļauna, launs, neapmierin*, satraci*, apvainoj*, tramīg*, dusmas, dusmoj*, besis, besos',
    nonsense:
      'muļķīb*, mulkib*, stulb*, blēņas, blēņu, blenas, absurd*, mēsl*, mesl*, drazas, drazu, bezjēdz*, bezjedz*, sviests, sviestu, huiņ*, huin*, aprakst*, murg*, murgi, čau-čau, ārprāts, arprats, lohums, atkritumi, haltūr*, haltur*, idiotisms, tukša runa, tuksas, kaut kāds sviests, kauns, cirks, vājprāts, vajprats, ahineja, sūds, sūdi, sūdus, sūdīg*',
    shutUp:
      'aizver*, aizveries, aizverieties, kluss, klusu, klusē*, kluse*, apklust*, apklus*, mutē, muti ciet, aiztaisies, aizbāz*, aizbaz*, paklusē*, klusum*, turi muti, turiet muti, muti, čuš, aizkustē*, aizvert muti, ver ciet',
    insult:
      'idiot*, debil*, stulb*, stulbeņ*, muļķ*, mulk*, bļ, bļa, bļaģ*, blag*, blja*, bla, maita, maitas, kuce, kuces, kuc*, velns, velna, velnu, velni, velnos, pidar*, pidars, pidari, dirs*, sūds, sūdi, sūda, pizd*, pisn*, pisies, pis*, hui, huj*, nahuj, nahui, kretīn*, kretin*, lohi, lohs, mauka, maukas, jāpisas, sasodīt*, sasodit*, nolādēt*, nolad*, cūka, cūkas, cuka, lopi, lops, kropl*, mēsl*, ragan*, aitas, aita, fuck*, suka, blad*, blins, kaza, kazas, pakaļa, pakaļu, dauņ*, daun*, ēzel*, ezel*, necilvēk*, nekauņ*, nekaun*, draņķ*, drank*, izdzimten*, pretīgi radījumi, peķele, bļe, bledņas, sūdus',
    peace:
      'miers, mieru, mierā, miera, klusum*, atpūt*, atput*, klusi, mierīg*, mierig*, atpūst*, atpūš*, nomier*, miermīl*, klus*, mieru un klusumu, atpust*, mieram',
    uninterested:
      'neinteres*, mani neinteresē, nav interes*, neinteresē, nav aktuāl*, neaktuāl*, vienalga, nesaista, nav svarīgi, neuztrauc, pofig*, pohuj, pohui, poh, neesmu ieinteresēt*, neesmu ieintereset*, neieintereset*, neieinteresēt*, nospļauties, neinterese, garlaic*, pie vienas vietas, pofigam, nav intereses, po, man nevajag, vienaldz*, dziļi vienalga, uzspļaut, man viss vienalga, pie kājas',
    interested: 'interes*, interesē, ieinteres*, interesē*, interesanti, ieinteresēt*, interesants, saista, kārdin*, ziņkār*',
    useless:
      'bezjēdz*, bezjedz*, nederīg*, nederig*, bezjēgas, nevajadzīg*, nevajadzig*, lieki, lieks, lieka, nav jēgas, nav jegas, velti, nekam neder, neaktuāl*, nevajag, nelietder*, bezcer*, nav nepieciešam*, nekam nav vajadz*, jēgas, jēga, nenoder*, lieku, liekas, velt*, nozīmes nav, nenozīmīg*',
    unwanted:
      'nevēlam*, nevelam*, neprasīt*, neprasit*, neprasīju, neprasiju, neesmu prasīj*, bez atļaujas, bez piekrišanas, bez manas piekrišanas, nepasūtīju, nepasutiju, nepiekritu, nelūgt*, nelugt*, neesmu pieteicies, neesmu piekritis, neesmu devis, neesmu devusi, neesmu parakst*, bez prasīšanas, neesmu pasūt*, nepierakstījos, neaicināt*, uzspies*, neesmu prasij*, neatļāvu, nedevu piekrišanu, nedevu, nekad neesmu prasījis, nekad neesmu, neesmu reģistr*, neesmu lūdz*, pret manu gribu, bez mana, bez saskaņ*',
    mute: 'izslēdz*, izsledz*, izslēgt, kluss, klusums, skaņu, skaņa, skana, bez skaņas, noklusin*, deaktiv*, atslēdz*, atsledz*, noklusē*, beznot*, izslēg*, izsleg*, atslēg*, atsleg*, paziņojum*, klusum*, nokluse*, klusajā',
    fillUp:
      'pilna atmiņa, atmiņa, atmiņu, atmiņas, vietu, vietas, aizpild*, piepild*, pārpild*, parpild*, pastkast*, aizņem*, aiznem*, piemēslo*, aizmēslo*, piekrau*, pieb*, nav vietas, atmina, pieblīv*, iesūtne, aizsēr*, aizkrau*',
    wakeUp:
      'modin*, pamodin*, pamost*, pamod*, mosties, mostos, ceļos, celties, piecel*, uzmodin*, piecēlos, cēlos, mod*, atmod*, modās, pamodos, ceļas, celies, piecelies, modinātāj*, uzmost*',
    sleep:
      'gulē*, gule*, gul, gulu, gulēt, miegs, miegu, miega, miegā, aizmig*, aizmieg*, izgulē*, izgule*, snaud*, pasnaus*, gulam, negul*, negulē*, aizmiegu, neguļ*, pagulē*, čuč*, cuc*, iemig*, iemieg*, nogulēj*, gulēš*, čučēt, gulta, snauda*, guli, guļu, gulēj*, gules*',
    list: 'sarakst*, saraksts, sarakstu, reģistr*, registr*, izsūtīšanas saraksts, adresāt*, listē, liste, adresat*, lists, adresu grāmat*',
    database:
      'datu bāz*, datu baz*, bāze, bāzes, bāzi, baze, bazes, datubāz*, datubaz*, sistēm*, sistem*, reģistr*, registr*, arhīv*, arhiv*, ierakst*, bāzē, bazi, kartotēk*',
    data: 'dati, datu, datus, datiem, datos, inform*, info, informāc*, detaļ*, detal*, datiņ*, ziņas par, rekvizīt*, rekvizit*, sīkāk*, infu',
    account: 'konts, kontu, profil*, konta, rēķin*, akaunt*, accounts, epaksts, profils, lietotāj*, lietotaj*, kontā, konti',
    subscription:
      'abonement*, abonēšan*, abonesan*, abon, tarif*, plāns, plānu, pakalpoj*, abonements, pakalpojum*, pakete, paketi, paketes, komplekt*, serviss, abonent*',
    newsletter:
      'jaunum*, ziņu izdev*, paziņojum*, pazinojum*, atgādin*, atgadin*, biļeten*, bileten*, vēstkop*, vestkop*, informatīv*, newsletter*, apziņ*, brīdināj*, atjauninājum*, informēšan*, ziņlap*, apkārtrakst*',
    advert:
      'reklām*, reklam*, sludinā*, sludina*, mārketing*, marketing*, akcij*, reklāmas, komerc*, komercziņ*, reklāmu, promo, telemārketing*, aģitāc*',
    offer: 'piedāvā*, piedava*, piedāvājum*, piedavajum*, akcij*, piedāvāj*, piedāvāt, piedāvājat, priekšlikum*, nepiedāvā*',
    discount:
      'atlaid*, atlaižu, atlaides, akcij*, izpārdoš*, izpardos*, lētāk, letak, atlaizu, nocenoj*, nocenot*, promo*, uzcenoj*, izpārdo*, melnā piektdiena, black friday, kuponkod*, akcijas, ietaup*',
    voucher: 'kupon*, dāvanu kart*, davanu kart*, kods, atlaižu kod*, dāvanu karte, kuponi, vaučer*, čeks, dāvanas karte, vauc*, promokod*, talons',
    loyaltyCard:
      'lojalit*, klienta kart*, punkt*, atlaižu kart*, mans rimi, paldies kart*, paldies karte, bonus*, klub*, kluba karte, uzkrāj*, mans depo, lojāl*',
    prize:
      'balv*, loterij*, laimest*, izloz*, konkurs*, vinnest*, uzvarēt*, laimētāj*, eurojackpot*, viking, latloto, galvenā balva, loto, laimīg*, laimēt*',
    customer: 'klient*, pircēj*, pircej*, patērēt*, pateret*, klients, abonent*, lietotāj*, pasūtītāj*',
    exCustomer:
      'bijušais klients, vairs neesmu klients, vairs neesmu klient*, neesmu klients, neesmu klient*, nomainīju operator*, pārgāju, pargaju, vairs nelietoju, vairs neiepērk*, mainīju operatoru, vairs neizmantoju, neesmu jūsu, neesmu jusu, neizmantoju, bijusi klient*, bijušā klient*, vairs nepērku, cits operators, nomainīju piegādātāju, vairs nepērk*, neesmu vairs, pie cita operatora, vairs neesmu biedrs, nelietoju jūsu, aizgāju pie, vairs neapmeklē*, bijušais, nomainiju operator*, pārtraucu līgumu, vairs neizmant*',
    shop: 'veikal*, rimi, maxima, maksim*, maxim*, lidl, tirgus, tirgu, lielveikal*, iepirk*, internetveikal*, tirdzniecīb*, bode, bodē, depo, drogas, mego, elvi, top veikal*, t/c, tc, spice, alfa, akropole, origo, galerij*, veikaliņ*, senukai, tirgū, 1a, 220, bodi',
    company:
      'uzņēm*, uznem*, firm*, kompānij*, kompanij*, sia, bizness, zīmol*, zimol*, kantor*, biznes*, iestād*, iestad*, birojs, piegādātāj*, korporāc*, biznesu, uzņēmums, aģentūr*',
    organisation:
      'organizāc*, organizac*, biedrīb*, biedrib*, asociāc*, fond*, klubs, partij*, partija, partiju, labdar*, apvienīb*, nodibināj*, arodbiedr*, savienīb*, savienib*, kopien*, ziedot*',
    member: 'biedr*, dalībniek*, dalibniek*, biedrs, biedru, loceklis, locekļ*, dalīborgan*, dalīb*, biedre',
    donate: 'ziedo*, ziedoj*, ziedot, labdar*, noziedo*, ziedos*, palīdzības fond*, ziedojum*, paziedo*, ziedojumu',
    vote: 'balso*, vēlēšan*, velesan*, nobalso*, balsoj*, balss, balsi, vēlēt*, referend*, vēlētāj*, balsis, balsstiesīb*, vēlēšanās',
    bank: 'bank*, swedbank*, seb, luminor*, citadel*, bankomāt*, bankomat*, banka, bankā, internetbank*, revolut*, svedbank*',
    money:
      'naud*, eiro, eur, nauda, skaidr*, skaidra nauda, centi, centu, eirik*, eiriņ*, naudu, €, bapkas, piķis, piķi, lats, latu, latus, summ*, līdzekļ*, lidzekl*, makā, maku, maciņ*, skaidrā',
    salary:
      'alga, algu, algas, algā, pensij*, avans*, atalgoj*, pabalst*, stipend*, ienākum*, ienakum*, alg, darba alg*, prēmij*, premij*, algām, vecuma pensij*, atvaļinājuma nauda, bezdarbnieka pabalst*',
    loan: 'kredīt*, kredit*, parād*, parad*, aizdev*, aizņēm*, aiznem*, līzing*, lizing*, parāds, parādu, hipotēk*, aizdod*, aizņem*, procent*, kredīts, ātrais kredīts, inkaso, parādniek*, parādā, parada, nomaksa, nomaksu, ātrkredīt*, atrkredit*, tiesu izpildītāj*',
    price:
      'cena, cenu, cenas, cik maksā, maksā, maksa, izmaks*, cenām, maksu, maksas, cenrād*, cenrad*, vērtīb*, izcenoj*, tāme, tāmi, cenai, maksāja',
    expensive: 'dārg*, darg*, padārg*, dārgi, dārgāk*, dārgs, sadārdz*, par dārgu',
    cheap: 'lēt*, let, leti, lētāk, lēti, letak, lēts, lētāk*, ekonomisk*, izdevīg*, letaks',
    freeOfCharge: 'bezmaks*, par velti, brīvi, par brīvu, bez maksas, velti, free, par brivu, bezmaksas, dāvanā, pa brīvo, par baltu velti',
    pay: 'maks*, samaks*, apmaks*, pārskait*, parskait*, maksāt, maksājum*, nomaks*, norēķin*, pārskaiti, samaksāju, apmaksā*, maksā, iemaks*, parskaiti, norekin*, pārskaitīj*, ieskait*, atmaks*, aizmaks*, nemaks*, atdošu naudu, pārskaitījum*, izmaksā*, piemaks*',
    bill: 'rēķin*, rekin*, čeks, čeku, ceks, kvīts, kvīti, pavadzīm*, pavadzim*, faktūr*, kvit, čeki, kvīš*, pamatrēķin*, rēķins',
    buy: 'pirk*, nopirk*, nopērk*, nopirkt, iepirk*, pirkum*, nopērc, nopirkšu, pirku, nopērciet, nopērk, iepērk*, nepirk*, nopirku, nopirksi, nopirksim, pērc, iegādā*, iegada*, noperc, nopirks, iegāde, iegādi, nopirktu, pērkam, pērk, pērku, perku',
    sell: 'pārdo*, pardo*, pārdev*, pardev*, pārdod*, pardod*, pārdošan*, pardosan*, tirgo*, tirgoj*, realizē*, pārdodu, pārdevēj*, pārdots',
    order: 'pasūt*, pasut*, pasūtīj*, pasutij*, pasūtījum*, pasūtīt, pasūtī*, nepasūt*, apmaksāju pasūt*, pasūtijum*, ordera',
    deliver:
      'piegād*, piegad*, atved*, kurjer*, omniva, dpd, pakomāt*, pakomat*, sūtījum*, sutijum*, piegāde, atvest, piegādā*, venipak, latvijas past*, nogādā*, nogada*, atvedi*, atvedīs, piegādes, piegādāt*, atvedis, piegādātāj*, unisend, aizved*, transport*, izvad*, pieved*, pārved*',
    parcel: 'pacin*, paciņ*, pakas, paka, paku, sūtījum*, sutijum*, kast*, iepakoj*, paciņa, kaste, kasti, sainis, pakomāt*, saini',
    pickUp:
      'paņem*, panem*, savāk*, savak*, izņem*, iznem*, saņem*, aizbrauk*, paņemt, paņemšu, paņemsi, savākt, paņems, savāc*, savac*, panemsi, panemšu, iebrauk*, paņemiet, atbrauc pak*, paķer*, pakeru, aizved*, pa ceļam paņem',
    returnGoods:
      'atgriež*, atgriez*, atgriezt, atgriešan*, atgriesan*, atmaks*, samain*, maiņa, apmain*, atdot, naudas atmaks*, reklamāc*, maiņu, apmainī*, kompens*, atgriezu, atgriezīš*, atlīdzin*, atdod naudu, atdodiet naudu',
    bookReserve:
      'rezerv*, rezervē*, galdiņ*, galdin*, pierakst*, rezervāc*, rezervac*, aizrezerv*, rezervēt*, norezerv*, bukot, nobuko*, norezervē*, pieteik*, rezerve*',
    appointment:
      'vizīt*, vizit*, pierakst*, pieraksts, pieņemšan*, laiks pie, pierakstī*, vizīte, pieņemš*, pierakstīt*, konsultāc*, konsultac*, laiku pie, pierakstiju, pārcelt vizīti, laiks pie ārsta, seanss, apskate, apskati',
    meeting:
      'sapulc*, tikšan*, tiksan*, sanāksm*, sanaksm*, konferenc*, zoom, tikšanās, apspriede, apspried*, mītiņš, pasākum*, pasakum*, pārrun*, randiņš, intervij*, darba interv*, zūm*, sapulce, sapulci, prezentāc*, seminār*, sēde, sēdi, tūlītēja sapulce, saieta',
    invite: 'aicin*, ielūg*, ielug*, uzaicin*, aicināt, ielūgum*, ielūdz*, ieludz*, uzaicināj*, aicinam, aicinu, aicināj*, pieaicin*',
    contract: 'līgum*, ligum*, kontrakt*, vienošan*, vienosan*, līgums, līguma, līgumu, līguma termiņ*, liguma',
    sign: 'parakst*, paraksts, parakstī*, e-parakst*, eparakst*, parakstu, paraksties, parakstīt, parakstiet, parakstij*, neparakst*, smart-id, smart id',
    card: 'karte, karti, kartes, kartē, kartei, bankas kart*, kartīt*, kartin*, kartiņ*, e-talon*, etalon*, karšu, bankas karte',
    phone:
      'telefon*, mobil*, tel, telef, mob, telefons, viedtālr*, tālrun*, talrun*, telf, tālr, mobīl*, iphone*, samsung*, aparāt*, klausul*, mobilais, telefoniņ*, aifon*, telefona, tlf',
    number: 'numur*, nr, numurs, nummur*, nom, numuru, numurin*, ciparu, cipar*, skaitl*',
    newNumber:
      'jauns numurs, jaunais numurs, jaunu numuru, jauno numuru, nomainīju numuru, numurs mainījies, mainīju numuru, nomainiju numuru, cits numurs, nomainījās numurs, jauns nr, mans jaunais, mainījies numurs, šis ir mans jaunais, numurs nomain*, jauns telefons, nomainijās, man jauns, cits nr, ir nomainījies, jauna numura, jauna sim',
    simCard:
      'sim, sim kart*, operator*, lmt, tele2, bite, zelta zivtiņa, okarte, operators, zz, simkart*, priekšapmaks*, prieksapmaks*, bites, sima, o!karte, esim, amigo, papildin*, kredīts telefon*',
    email:
      'e-past*, epast*, email*, e-mail*, mail*, e past*, mails, mailu, e-pasts, epasts, meil*, emeil*, inbox, gmail*, e-pastu, epastu, meilu, meils, maila, elektronisk*',
    letter:
      'vēstul*, vestul*, pasts, pasta, pastu, pastā, aploksn*, korespond*, pastkartīt*, pastkart*, pastniek*, rakstveidā, pastnieks, ierakstīta vēstule',
    name: 'vārds, vārdu, vārda, vārdam, uzvārd*, uzvard*, vards, vardu, varda, sauc, nosaukum*, vārdā, uzvārds, mani sauc, saucos, vārdiņ*, iesauk*, vārdi, dēvē',
    address: 'adres*, dzīvesviet*, dzivesviet*, deklarēt*, indeks*, adrese, adresi, lokācij*, deklaret*, pasta indeks*, lokacij*',
    birth:
      'dzim*, dzimšan*, dzimis, dzimusi, dzimšanas dien*, dzimene, piedzim*, dzimdien*, personas kods, dzimsan*, dzims, dzd, vārda dien*, vārdadien*, jubilej*, dzimumdien*, radīb*, dzemd*, dzemdīb*',
    age: 'vecum*, gadus vec*, nepilngadīg*, nepilngadig*, pilngadīg*, pilngadig*, gadi, vecs, veca, gadus veca, gadus vecs, gadīg*, gadig*, vecāks, jaunāks, gadiņ*, mazgadīg*, pensijas vecum*',
    document:
      'dokument*, pase, pasi, pases, anket*, veidlap*, izziņ*, izzin*, iesniegum*, id kart*, papīr*, papir*, apliecīb*, apliecib*, personas kod*, pk, deklarāc*, pasē, doki, dokumenti, pieteikum*, formulār*, izziņa, iesniegumu, forma, formu, sertifik*, pilnvar*, apliecība, tiesības autovadītāj*',
    copy: 'kopij*, skenē*, skene*, izdruk*, izrakst*, kopēt, dublikāt*, dublikat*, ieskenē*, noskenē*, noskene*, kopiju, izdrukā*, noskanē*, nokopē*, eksemplār*, drukā*, printē*, izprint*, drukas, izdruka, skanē*',
    photo:
      'foto*, bild*, fotk*, attēl*, attel*, bilde, bildi, fotogrāf*, nofoto*, selfij*, selfi, bildīt*, nobild*, ekrānšāviņ*, ekransavin*, skrīn*, screen*, fočen*, fotiņ*, bildit*, bildes',
    video: 'video*, klips, klipu, ierakst*, videoierakst*, filmē*, filme*, nofilm*, filmēj*, youtube*, jūtūb*, tiktok*, klipiņ*, filmiņ*, vidiņš',
    website:
      'mājaslap*, majaslap*, lapa, lapu, lapā, vietn*, tīmekļ*, timekl*, internetā, mājas lap*, majas lap*, lapas, portāl*, portal*, online, saitā, interneta lap*, tiešsaist*, tiessaist*, vebs, saits, facebook*, latvija.lv, feisbuk*, feisbuk, webs, web lap*, ss.lv, ss.com',
    link: 'saite, saiti, link*, links, linku, saites, url, saitīt*, adresi linku, hipersait*, saitei',
    app: 'aplikāc*, aplikac*, lietotn*, programm*, apps, apliene, apiņ*, appa, aplikāciju, lietotne, programma, programmu, softs, appu, apli*',
    internet:
      'internet*, wifi, tīkl*, tikl*, wi-fi, signāl*, signal*, inets, netā, internets, zona, savienoj*, rūter*, ruter*, pieslēg*, pieslegum*, pieslēgum*, netu, vaifai, vifi, mobilie dati, gb, rūteris, zonas, tet, balticom',
    computer:
      'dator*, kompjūt*, kompjut*, planšet*, planset*, klēpjdator*, laptop*, kompis, kompi, kompim, kompj*, pc, portatīv*, portativ*, printer*, kompī, kompja, planšete, kompe',
    password:
      'parol*, kod*, pin, pieslēg*, piesleg*, pinkod*, ieiet, kods, kodu, smart-id, login*, parole, paroli, pin kod*, ielog*, puk, kodi, ielogoties, pieteikš*, autoriz*',
    battery:
      'bater*, akumulat*, lādē*, lade*, lādēt*, lādētāj*, ladetaj*, izlād*, izlad*, uzlād*, uzlad*, baterij*, uzlādē*, akum, power bank*, powerbank, lādējas, uzlade*, nosēdies telefons, nosēdās, izlādējies, baterijas',
    press:
      'spied*, nospied*, klikšķ*, kliksk*, uzspied*, ievad*, spiest*, pog*, piespied*, nospiest, spiež*, klikšķiniet, nospiež*, noklikšķ*, ierakstiet, tastat*, spiez*, noklik*, poga, pogu, uzklikšķ*',
    wordN: 'vārd*, vards, vardu, vārdi, vārdu, frāz*, vārdus, vārdiem, teikums, teikumu',
    fileFormat:
      'csv, excel*, pdf*, json, xml, fail*, format*, formāt*, word, eksel*, exel*, txt, formātā, datne, datni, dokumenta form*, fails, pielikum*',
    privacy:
      'privāt*, privat*, vdar, gdpr, personas dat*, datu aizsardz*, konfidenc*, aizsardzīb*, aizsardzib*, personīg*, personisk*, persondat*, privātum*, datu regul*, slepen*, slepeni',
    law: 'likum*, tiesīb*, tiesib*, tiesības, tiesību, likumīg*, nelikumīg*, likumig*, pant*, juridisk*, regul*, legāl*, nelegāl*, legal*, pārkāp*, parkap*, pretlikum*, saskaņā ar, tiesisk*, likumdoš*, noteikum*, pants, pantu, nelegal*, nelikumig*',
    lawyer:
      'advokāt*, advokat*, jurist*, tiesu, tiesa, tiesā, tiesai, notār*, notar*, tiesāties, prasīb*, sūdzēt, prokur*, tiesvedīb*, apsūdz*, iesūdz*, iesudz*, tiesnes*, kompensāc*, tiesaa, tiesas, tiesāš*, tiesāt*, tiesājos',
    police:
      'polic*, policij*, policists, valsts policij*, menti, ments, musari, musoru, pašvaldības polic*, kriminal*, krimināl*, 112, kārtībsarg*, cert',
    complain:
      'sūdz*, sudz*, sūdzīb*, sudzib*, pretenz*, žēlo*, sūdzēšos, iesniegum*, pasūdz*, sūdzēties, pasudz*, sūdzību, ziņošu, iesniegšu, pretenzij*, zinosu, ziņošan*, iesniegts, žēlos*',
    threaten:
      'citādi, citadi, savādāk, pretējā gadījumā, preteja gadijuma, brīdin*, bridin*, sekas, sekām, sekam, pēdējo reizi, pedejo reizi, nožēlos*, draudi, draud*, sodu, vērsīšos, versisos, sods, pasākumus, ja ne, atbildēsiet, nāksies atbildēt, vēršos, naudas sods, iesniegšu tiesā, turpmākos soļus, sodīt*, tiksimies tiesā, tiksimies tiesa, citādāk, pēdējais brīdināj*, beigsies slikti',
    authority:
      'inspekcij*, iestād*, iestad*, ptac, dvi, datu valsts inspekcij*, ministrij*, pašvald*, pasvald*, vid, dienests, uzraug*, ombud*, tiesībsarg*, regulat*, tiesibsarg*, dome, domē, domi, birojs, vsaa, nva, rsu, csdd, konkurences padom*, amatperson*, varas, valsts iest*, uzraudzīb*, patērētāju, pateretaju, komisij*, institūc*, institut*',
    proof: 'pierād*, pierad*, pierādījum*, apliecin*, pierādiet, apliecināj*, pierādī*, liecin*, pamatoj*, liecinieks, pamatot*',
    mistake:
      'kļūd*, klud*, kļūda, nepareiz*, sajauc*, sajauk*, pārpratum*, parpratum*, aplam*, nejauši, nejausi, kļūdaini, kļūdījies, nav pareizi, kļūdaties, kļūdījāties, kļūm*, ačgārn*, misēk*, pārteic*, pārrakst*, parrakst*, nejauš*, aizgāja ne tur, pārprat*, neprecīz*, kludijies, kludains, nepareizi, klūd*',
    wrongPerson:
      'nepareizs numurs, kļūdījāties ar numuru, kļūdījies ar numuru, kļūdījāties, kļūdījies, neesmu es, neesmu tas, neesmu tā, nepazīstu, nepazistu, kas jūs, kas tu, kas tu esi, kas jūs esat, kas tas ir, kas raksta, cits cilvēks, svešs, svešs numurs, nav mans, nav mana, sajaucāt, sajaucat, sajaukuši, sajaukusi, nepareizo numuru, nepareizais numurs, tas neesmu es, ne tam cilvēkam, ne tai personai, ne tai, ne tam, cita persona, citai personai, citam cilvēkam, jums nepareizs, pieder citam, pieder citai, iepriekšējā īpašniek*, iepriekšējais īpašnieks, īpašniek*, ipasniek*, šis numurs nav, tāda te nav, tada te nav, kads cits, kādam citam, tādu nepazīstu, mani nesauc, nav domāts man, ne man, ne tur, kludijies numura, nepareizs nr, jūs kļūdāties, nav īstais',
    correct:
      'pareiz*, taisnība, taisnīb*, taisnib*, tieši, precīz*, preciz*, patiesīb*, tiesa, patiess, pareizi, īsts, taisniba, korekts, korekti, tiesi, nekļūdī*',
    lie: 'mel*, melo*, meli, melīg*, melus, melojat, apmān*, apman*, nepaties*, melis, piemān*, meļi, nemelo*, samelo*, piekrāp*, māna, mānāt, pizdiš, pizdž, pizdīt, muldi, muldat, muld*, fake, viltus, melnis, blefo*, fantazē*, krāpj*, krāpat, krāps',
    spell:
      'burt*, raksta nepareizi, pareizrakst*, burtu, burtam, burts, pa burtiem, jāraksta, rakstās, garumzīm*, garumzim*, rakstāms, drukas kļūd*, mīkstin*, rakstība',
    change:
      'main*, maiņ*, nomain*, izmain*, mainīt*, maini, samain*, pārcel*, parcel*, mainīju, mainīs*, nomainīt, mainiju, mainas, mainās, izmaiņ*, pārlik*, parlik*, pārcēl*, atlik*, pārbīd*, pārliec*, pārcelt, pārceliet, groz*, mainij*, mainīj*, pārmai*',
    update:
      'atjaun*, izlabo*, precizē*, precize*, aktualiz*, koriģē*, korige*, labot, atjaunin*, salabo*, labojum*, izlabojiet, palabo*, pielabo*, papildin*, izlabot, rediģē*, labojiet',
    outdated:
      'vecs, veca, vecais, veco, vecā, vecu, vecas, novecoj*, vecie, nederīg*, vairs neder, neder, beidzies, neaktuāl*, neaktual*, nav spēkā, novecojuš*, sens, sena, bijušais, bijušā, nav aktuāls, vairs nav aktuāl*, agrākais, vecos, vairs neeksistē, neeksist*, nestrādā, vecaa',
    newOne: 'jaun*, jauns, jauna, jaunu, jaunais, svaig*, jaunākais, jaunie, jauno, jaunā',
    know: 'zini, zin, zina, zinām, zināt*, zināj*, nezin*, zinaj*, pazīst*, pazist*, nepazīst*, nepazist*, pazīstam*, uzzin*, uzzināt, zināšu, pazīt, pazinu, iepazīst*, uzzināj*, zinat, nezinu, zinu, ziniet, uzzinu, hz, nezināju, zinātu, nezinam, nezinu neko, informēt*, pazīs*',
    think:
      'domā*, doma*, domāju, uzskat*, padom*, liekas, šķiet, skiet, manuprāt, manuprat, ticu, laikam, domājat, varbūt, domat, iedom*, prāto*, pieņemu, apdom*, pārdom*, viedok*, apsver*, ticēt, tic, ticēj*, padomā*, domāj*',
    understand:
      'sapro*, saprat*, saprot*, saprast*, nesapro*, nesaprat*, skaidrs, izprast, nesaprast*, sapratu, saprotu, saprotam*, sapr, apzin*, neskaidr*, iebrauc tēmā, saprati, saprasi*, pielec, pieleca',
    remember:
      'atcer*, atcerē*, atcere*, atgādin*, atgadin*, atceros, iegaumē*, atminos, neaizmirst, neaizmirs*, neatcer*, atcerēties, atcerieties, atgādini, iegaum*, atminies',
    forget: 'aizmirs*, aizmirst, neaizmirsti, neaizmirs*, aizmirsu, piemirs*, aizmirsis, piemirsu, aizmirst*, aizmirsa',
    mean: 'nozīm*, nozim*, domāju, tas ir, domāts, proti, jēga, nozīmē, nozīmē*, domāti, vārda nozīm*, jēg*',
    say: 'saki, saku, saka, teikt, teica, teicu, teici, sakiet, pateik*, pateic*, pateikt, pasaki, pasak*, pasakiet, sakāt, runā, pavēst*, paziņo*, pazino*, teicāt, stāst*, stast*, pateiksi*, sacīt, saciet, teiksim, teiktu, nosauc*, piemin*, izstāst*, izstast*, pastāst*, pastast*, nesaki, teiksi, nodod*, ieteik*, minēj*, apgalvo*, informē*, sakot, teikts, teiksi*, ziņo, ziņot, ziņojiet',
    ask: 'jautā*, jauta*, prasi, prasu, prasa, pajautā*, pajauta*, lūdz*, ludz*, paprasī*, paprasi*, pieprasī*, pieprasu, pieprasa, uzprasi, jautājum*, lūdzu, palūdz*, paludz*, prasīt, pieprasi*, pajautāt, paprasīt, apjautā*, pieprasām, prasīj*, noprasi*, lūgt, lūdzu izsniegt, prasot',
    speak:
      'parunā*, paruna*, aprunā*, čato*, sarunā*, runāt, pļāpā*, papļāpā*, čats, čatā, pļāp*, aprunāt*, runāj*, runājam, tērzē*, nerunā*, pārrun*, apspriest, komunic*, izrunā*, parunājam, pļurkšķ*, aprun*, runāju, runājat, saruna, sarunāj*',
    explain: 'paskaidr*, izskaidr*, skaidro*, paskaidro*, paskaidrot, paskaidrojum*, noskaidr*, izstāst*, skaidrojum*',
    show: 'parād*, rāda, rādīt, parad*, rādu, demonstrē*, uzrād*, uzrad*, norād*, norad*, rādīj*, parādiet, uzrādiet, parādi, rādi, rādiet',
    see: 'skat*, skati*, paskat*, apskat*, redzu, redzat, ieraudz*, skatī*, skatos, redzi, redzam, ielūk*, vēro*, noskat*, apskatī*, palūk*, skaties, paskatī*, neredz*, mani acis, ieskat*, redzēj*, palūr*, aplūk*, apluk*, ieraug*, skatās, skatijos, skatam, paluk*, redz, redzēt, redzēsi, redzot',
    hear: 'dzird*, dzirdē*, klaus*, paklaus*, dzirdu, klausies, nedzird*, klausieties, sadzird*, dzirdēj*, klausos, noklaus*, uzklaus*, klausās, ieklaus*, klausāties',
    find: 'atrast, atrad*, atras*, atrod*, meklē*, mekle*, sameklē*, samekle*, neatrod*, neatrad*, atradu, atradis, meklēju, atrodu, meklē, neatrast, atrastu, uzmeklē*, sagrab*, atrodams, pameklē*, pamekle*',
    lose: 'pazaudē*, pazaude*, zaudē*, zaude*, pazud*, pazuda, pazaudēju, nozaud*, pazudis, nokā, nevaru atrast, pazūd, zudis, zudums, pazudus*, nozaudēj*, pazust, nozus*',
    give: 'dod, dodiet, dot, devu, deva, devis, iedod*, iedev*, atdod*, došu, dosu, dodu, dāvin*, devāt, sniedz*, sniegt, nodod*, iedot, dodat, dosi, dosim, padod*, iedos*, atdot, atdev*, izsniedz*, izsniegt*, nedod*, nedev*, dosiet, pasniedz*, uzdāv*, sniegs*, iedodiet, piešķir*, dodam, dos, devusi, atdos*, padot',
    take: 'ņem, ņemt, ņemu, ņēma, nem, paņem*, panem*, paņēm*, ņemiet, ņēm*, ņems*, paņemiet, pieņem*, atņem*, ņemot, paķer*, noņem*, ņemsi, nemt, paņemšu, nemu, nema, ņemam',
    bring:
      'atnes*, atved*, atvest, atnest, nes, nesiet, paņem līdzi, atnesi*, atnesīs, aizved*, aiznes*, pienes*, atvedīs, nest, atnesa, aizvest, pieved*, panem lidzi, atvedi, atnesiet, ienes*, pārved*, parved*, pārnes*, nesu, aiznest',
    put: 'liec, liek, ielik*, ielie*, novie*, lieku, uzlik*, uzliek*, likt, ievieto*, nolik*, pieliek*, ielieciet, uzlieciet, pielik*, salik*, lieciet, noliec*, uzliec*, ieliec*, nolieciet, uzst*, salieciet, novietot*, izvieto*, uzstādi',
    hold: 'glabā*, glaba*, turi, tur par mani, turat, glabājat, uzglab*, par mani, turēt, tur, saglabā*, uzkrāj*, saglaba*, uzkraj*, paturē*, glabāš*, turam, patur*, jums ir par, par mani glabātie, glabātos, glabāti, pietur*, turējat',
    have: 'ir, man ir, bija, būs, bus, esmu, būt, nav, nebija, nebūs, būtu, esam, esat, biju, jums ir, but, butu, bij, būšu, busu, esi, būsi, bijis, bijusi, bijuši, bijām, bijāt, būsim, busim, būsiet, esot, neesmu, neesi, neesat, neesam, pieder, piemīt, būdam*, biji, busi',
    use: 'lieto*, izmanto*, nelieto*, pielieto*, izmantoj*, lietoj*, neizmanto*, izmantošan*, lietošan*, pielietoj*, izmantotu, patērē*',
    process:
      'apstrād*, apstrad*, profilē*, profile*, analiz*, apstrāde, apstrādā*, apstrādi, neapstrād*, profilēšan*, apstrādājat, apstrādāti, vāc*, vākšan*, analizē*',
    automatic:
      'automāt*, automat*, robot*, bots, bota, botu, mašīn*, algoritm*, ai, mi, automātisk*, mākslīg*, maksligais intelekts, boti, automātiski, botiem, mākslīgais intelekts, datorprogramm*',
    human:
      'cilvēk*, cilvek*, dzīvs cilvēks, dzīvu cilvēku, darbiniek*, konsultant*, operator*, cilvēks, speciālist*, specialist*, cilveku, menedžer*, īstu cilvēku, istu cilveku, administrator*, pārstāv*, parstav*, klientu apkalp*, klientu serviss, reālu cilvēku, dzivu cilveku, apkalpo*, dzīvs, dzīvu, dzīvam',
    share:
      'nodod*, nodot*, izpau*, kopīgo*, kopigo*, nodod, dalīties, publicē*, publice*, nodevuši, izplat*, sniedzat, sniegt, padal*, nedal*, nodev*, neizpau*, nenodod*, nenodot*, pārdodat, pardodat, nopludin*, nodošan*, pārdevāt, nododat, neizplat*, izdalīt, publiskot, publisko*, nopludināt*, tālāk, talak, dalies, dalīt*, dalāties, dalīšan*, dalieties',
    thirdParty:
      'trešajām personām, trešās personas, trešajai personai, trešajām pusēm, trešās puses, partner*, citām personām, citiem uzņēmumiem, trešām personām, citiem, tresajam personam, trešām, citām firmām, citām kompānijām, citam uzņēmumam, sadarbības partner*, sadarbibas partner*, kādam citam, tresam personam, jebkuram, citām organizācijām, trešo personu, citam, svešiem, svesiem, trešajām, trešajai, trešās, tresajam',
    transferData:
      'pārnes*, parnes*, eksport*, pārsūt*, pārvieto*, parvieto*, pārcel*, pārnest, pārnešan*, pārsut*, pārnesam*, eksportē*, parsut*, izgūt, lejupielād*, lejupielad*, pārneš*, parnest',
    limit:
      'ierobežo*, ierobezo*, apturē*, aptur*, iesaldē*, iesalde*, limit*, pauz*, ierobežot, apture*, apstādin*, ierobežoj*, uz laiku, sašaurin*, samazin*, nobremz*, mazin*',
    check:
      'pārbaud*, parbaud*, paskat*, kontrol*, caurskat*, pārskat*, parskat*, apskat*, pārbaudi*, čeko*, izpēt*, izpet*, pārliecin*, parliecin*, pārbaudiet, salīdzin*, notestē*, paanaliz*, izvērtē*, apskatī*',
    confirm: 'apstiprin*, pārliec*, apstipr*, apliecin*, apstiprinā*, apstiprini, apstipriniet, apstiprinājum*, apstiprināt, galvo*, garantē*',
    choose:
      'izlem*, izvēlē*, nolem*, izlēm*, lemt, izvēle, izvēlies, izvēlēties, lēmum*, nolēm*, lemum*, izvēlos, izvēlēj*, izvēlamies, izraug*, lemj, lem*, izlemt, izšķir*, izveleties, izvelejos',
    open: 'atver*, atvēr*, atvērt*, vaļā, vala, atvert*, strādā līdz, atslēdz, attais*, atslēgt, atvērts, atvērta, atveriet, neatver*, vaļa, atvēršan*, taisiet vaļā, tais vaļā',
    close:
      'aizver*, slēg*, sleg*, aizvēr*, ciet, slēgt*, aizvērt*, slēdz*, sledz*, slēgts, aiztais*, slēgta, noslēdz*, nosleg*, aizslēdz*, aizvērts, ciets, slēdziet, aizsleg*',
    start:
      'sak, sākt, uzsāk*, uzsak*, sākum*, iesāk*, sāku, sākas, sākam, starts, startē*, palaist, sākās, sāc, sakt, sakas, sakam, sākuši, iedarbin*, sākumā, iesak*, iedarbini, piesākt, uzsākt, sāk, sākšu, sāksim, sāksies',
    resume:
      'atjauno*, aktivizē*, aktivize*, ieslēdz*, iesledz*, atbloķ*, atkal, pieslēdz*, no jauna, ieslēgt, piesledz*, atbloke*, iesleg*, atjaunot, atsākt, restartē*, pieslēgt, atjaunojiet, atsāciet, atsākšan*',
    goOn: 'turpin*, tālāk, talak, turpināt, turpmāk, turpiniet, turpināj*, turpinu, neturpin*, turpinas, ilgst, turpināsi*, turpinās',
    come: 'nāc, nāk, nāku, nāksi*, atnāk*, atnak*, atnāc*, atnac*, atbrauc*, atbrauk*, ierod*, ierad*, ieras*, ienāk*, nākt, nac, nak, iebrauc*, piebrauk*, atnākšu, atnaksu, ieskrien*, iegriez*, nāks, nāca, nācu, iegriezies, nāciet, nākam, nākat, nakt, nāksim, naksi*, atbraukš*, atbraukt, uznāk*, piebrauc*, pienāc*, šurp, panāk, panāc, nenāk*, neatnāk*, neatbrauk*, pienākšu, atskrien*, iebrauk*, ienāc*, atnāca, ieskrieš*',
    go: 'eju, iet, ej, ejam, ejiet, gāju, gāja, gājām, brauc*, brauk*, iešu, iesim, iesu, dodas, dodos, ejot, aizej*, aizbrauc*, aizbrauk*, gāj*, gaj*, dodies, eimam, davai, vajag iet, aizies*, ies, iesi, iesiet, dodamies, neiet, neies*, nebrauc*, nebrauk*, pabrauc*, braucam, braukt, došos, dosos, iešanu, skrienu, skrien, ejat, aizgāj*, jāiet, jaiet, jābrauc, aizskrien*, došanās, braucu, paej*',
    comeBack:
      'atgriež*, atgriez*, atpakaļ, atpakal, atgriezī*, pārnāk*, parnak*, atgriešos, atgriesos, atgriežos, mājās būšu, atgriezies, atgriezieties, atpakaļceļ*, pārbrauk*, pārradīš*, pārnākšu, parbrauk*, atgriezīsies',
    arrive:
      'ierad*, ierod*, atbrauc*, atbrauk*, pienāk*, pienak*, nonāk*, nonak*, ieras*, klāt, klat, atbraucu, piebrauc*, atlid*, ierados, ierodas, esmu klāt, piebrauk*, nolaid*, neatbrauc*, ierašan*, nav pienāc*, pienācis, pienākusi, esmu jau, nav atnācis, atnācis, atnākusi, atnācu, sasniedz*, pienāca, neieradās',
    wait: 'gaid*, pagaid*, uzgaid*, gaidu, gaidi*, gaidiet, pagaidi*, negaid*, gaidām, sagaid*, gaidīt, gaidīj*, gaidi, nesagaid*, nogaid*, paga, uzgaidi',
    stay: 'paliek*, palik*, palikt, palieku, uzturē*, paliec, paliks*, pali, sēžu, sezu, sēž, sēdi, sēdē*, sede*, paliekam, nepaliek*, uzkavē*, nakšņo*, naksno*, pārnakšņ*, uzture*, palieciet',
    live: 'dzīvoj*, dzīvot, nedzīvo*, nedzivo*, dzīve, dzīvi, dzīves, dzivoju, dzive, dzīvs, dzīva, dzīvesviet*, iedzīvotāj*, dzīvē, dzivi, apdzīvo*, mit, dzīvoju, dzīvojam, dzivoj*',
    moveHouse:
      'pārcel*, pārvāk*, parvak*, jauna adrese, pārcēl*, jauno adresi, jaunu adresi, mainīju dzīvesvietu, pārcēlos, pārvācos, parcelos, parvacos, pārcelšan*, mainījusies adrese, izvācos, izvācies, izvācāmies, mainīju adresi, pārvāc*, parvac*, izvāk*, ievāc*, ievāk*, nomainījās adrese, nomainīju adresi, emigrē*, aizbraucu dzīvot',
    abroad:
      'ārzem*, arzem*, ārvalst*, arvalst*, viesabon*, roaming*, citā valstī, anglij*, vācij*, vacij*, īrij*, norvēģij*, norvegij*, uz ārzemēm, ārpus latvijas, irij*, pie robež*, somij*, igaunij*, lietuv*, polij*, turcij*, ārzemju, eirop*, robež*',
    travel:
      'ceļo*, celo*, brauciens, ceļojum*, celojum*, ceļā, cela, tūre, komandējum*, komandejum*, ceļojam, brauciena, izbrauc*, ekskursij*, ceļa, ceļš, maršrut*, ceļotāj*, izbraukum*, pa ceļam, lidojum*, pārgājien*, braucien*, komandējumā, apceļo*',
    holiday:
      'brīvdien*, brivdien*, atvaļin*, atvalin*, svētk*, svetk*, brīvlaik*, atpūt*, jūra, jūru, pludmal*, jūrmal*, svētki, svētku, atvaļinājum*, svetkos, jūras, jūrā, brīva diena, brivlaik*, atpūta, atput*, atvaļinājumā, sauļo*, jura',
    work: 'darb*, strādā*, strada*, darba, darbā, darbs, birojs, birojā, strādāju, darbu, ofis*, darbus, maiņa, maiņu, maiņā, nestrādā*, dežūr*, dezur*, darbojas, projekt*, darbiņ*, padarī*, pastrādā*, darbos, profes*, amats, amatu, maiņas, peln*, uzdevum*, atstrādā*, darbdien*, strādāt, karjer*',
    boss: 'priekšniek*, prieksniek*, šef*, sef*, boss, kolēģ*, koleg*, vadītāj*, vaditaj*, direktor*, kolēģe, priekšniece, menedžer*, vadība, vadībai, vadību, vadīb*, bosa, bosam, īpašniek*, darba devēj*, darba devej*, darbabiedr*, meistars, brigadier*, direktore',
    retire:
      'pensij*, pensionār*, pensionar*, bezdarbniek*, bez darba, pensijā, atlaist*, bezdarb*, atlaida, pensionēj*, pensijaa, nestrādāju, nav darba, aizgāju pensij*, atlaists, atlaista, atlaišan*, štatu samaz*, atlūgum*, atlug*, bezdarbs, nva',
    study:
      'mācos, macos, mācīties, māci*, students, studenti, studē*, stude*, augstskol*, universit*, mācās, mācību, mācības, studij*, univer*, lu, rtu, rsu, fakultāt*, macibas, macities, mācīt*, mācāmies, kursa darb*, studente, studentu, stunda, macis*, iestāties, lekcij*, bakalaur*, maģistr*, diplom*, diplomdarb*, macibu, iemācī*, mācā*, apgūst, sesij*, kopmītn*',
    school:
      'skol*, klase, klasē, klases, klasi, bērnudārz*, bernudarz*, dārziņ*, darzin*, stundas, skola, skolā, vidusskol*, stunda, stundām, ģimnāzij*, bērnu dārz*, pulciņ*, e-klas*, eklas*, audzinātāj*, klasei, klasesbiedr*, skolēn*, skolen*, starpbrīd*, dārziņā, pirmklas*, pamatskol*, pagarinātā grupa',
    teacher:
      'skolotāj*, skolotaj*, pasniedzēj*, pasniedzej*, audzinātāj*, audzinataj*, kursi, treneri*, trener*, skolotāja, kursus, kursos, lektor*, privātstund*, instruktor*, repetitor*, auklīt*, kursu, kurss, apmācīb*, apmacib*, seminār*, treniņu',
    exam: 'eksāmen*, eksamen*, ieskait*, pārbaudes darb*, kontroldarb*, mājas darb*, majas darb*, tests, testu, eksis, eksītis, ieskaite, ieskaiti, pārbaudījum*, centralizēt*, mājasdarb*, majasdarb*, diktāt*, diktat*, atzīm*, atzim*, sekmes, liecība, referāt*, referat*, domrakst*, eksāmeni, kd, md, sekmju, nokārto*, nokarto*, testa',
    help: 'palīdz*, palidz*, palīdzīb*, palīgā, paliga, palīgs, atbalst*, palīgu, paligu, izpalīdz*, izpalidz*, izlīdz*, palīdziet, palīdzi, palīdzēt, palīdzība, glābiet, glābt, glābj',
    meet: 'tiekam*, satik*, satiek*, tikties, tiksimies, satiksimies, tiekamies, satiku, sastap*, iepaz*, iepazi*, satikt*, tikšos, tiksos, redzēsimies, satikties, sanāk*, sanak*, satiekam*, tikāmies, satikām*, randiņ*, salasī*, redzesimies',
    visit:
      'ciemos, ciemo*, apmeklē*, apmekle*, viesi, viesos, apciem*, viesiem, ciemiņ*, ciemin*, ciemin, ciemiņi, pie manis, pie tevis, pie mums, pie jums, uzciemo*, ieskrien, apraudz*, vieso*, ciemoties, apciemot, iegriezties, viesis, ciema',
    friend:
      'draug*, draugs, draudzen*, draudzīb*, draugu, draugiem, paziņ*, čom*, čoms, pazin, dūd, vecais, vecīt, vecit, brāl, bral, bračka, bro, vecenīt*, čali, čalis, cali, kompānij*, drauks, draudz*, džek, brāķi, savējie, čomi, frends, čommi',
    neighbour: 'kaimiņ*, kaimin*, kaimiņien*, kaimiņš, kaimiņi, blakus dzīv*',
    family: 'ģimen*, gimen*, radi, radinieki, radiniek*, ģimene, ģimeni, tuvinieki, tuviniek*, rada, radinieks, dzimta, savējie, saime, savejie',
    mother:
      'mamma, mammas, mammu, mammai, māte, mate, mates, mam, mammīt*, mammit*, mamm*, mammuc*, māmiņ*, mamin*, vīramāt*, viramat*, sievasmāt*, māmuļ*, māti, mātei, mātes, māmiņa',
    father:
      'tētis, tēt*, tev, tēvs, tēva, tēvam, tētim, tēvu, tevs, tete, tetis, papus, papu*, tēti, tētuk*, papiņ*, tētiņ*, tetim, vīratēvs, tēvoča, patēv*, tēt, tetit*, tevam',
    parents: 'vecāki, vecāku, vecākiem, vecākus, vecaki, veciem, vecie, vecakiem, vecaku, vecakus, večuki, vecāk*',
    son: 'dēls, dēla, dēlam, dēlu, dels, dela, delam, delu, puik*, puisīt*, puisit*, dēliņ*, puika, puikas, puikam, dēli, zēn*, zen*, dēliem, mazdēl*, zēns, delin*, puiši, dēlēn*, mazdēls, delins, puišel*, puikām',
    daughter: 'meit*, meita, meitas, meitai, meitu, meiten*, meitiņ*, meitin*, mazmeit*, meitenīt*, meiča, meičas, meitene, skuķ*, meitenes',
    child:
      'bērn*, bern*, bērns, bērnu, bērnam, bērni, mazul*, bēbīt*, bebit*, zīdai*, zidai*, mazais, mazā, mazie, bērniņ*, bernin*, mazo, mazajam, mazajiem, mazajai, bēbis, ķipar*, sīkais, sīkie, sīkajam, mazulis, knīpa, nepilngad*, mazbērn*, bērneļ*',
    sibling:
      'brāl*, bral*, brālis, brāļa, brālim, brāļi, masa, masai, masu, māsas, māsai, māsu, māsa, tante, tantes, onkul*, brālēn*, brālen*, māsīc*, masic*, tantei, tanti, krustmāt*, krusttēv*, brālēns, onkulis, māsic*, brol*, krustmate, krusttevs, svaini*, māšel*, tēvoc*, brāļadēl*, māsas meit*, māsiņ*, māšu',
    grandparent:
      'vecmām*, vecmam*, vectēv*, vectev*, ome, omes, omīt*, omit*, opis, opja, opim, opaps, mazbērn*, mazbern*, vecāmamma, vecaismate, vecāmāt*, vectētiņ*, ops, omei, omi, vecvecāk*, vectēti*, vecomīt*, opi, opīt*',
    spouse:
      'vīrs, vīra, vīram, vīru, virs, viram, sieva, sievas, sievai, sievu, draudzen*, draugs, laulāt*, laulat*, līgav*, ligav*, dzīvesbiedr*, dzivesbiedr*, vīrs mans, mans vīrs, mana sieva, puisis, puiša, puisim, meitene, partner*, bijušais vīrs, bijusī sieva, otrā pusīte, saderināt*, otrā puse, sieviņ*, vīriņ*',
    man: 'vīriet*, viriet*, vīrs, vīri, kungs, kungam, puis*, džeks, džeki, onkul*, vīrietis, vīrieši, kunga, tips, tipi, veci, vecis, čalis, čaļi, čali, vīriešu, kungi',
    woman:
      'sieviet*, kundz*, meiten*, dāma, dama, tante, sieviete, kundze, kundzei, meitene, dāmas, sievieša, tantes, skuķ*, jaunkundz*, sievišķ*, vecene, vecenes, sieva',
    love: 'mīlu, mīlest*, milest*, mīļais, mīļā, milais, saulīt*, saulit*, sirsniņ*, sirsnin*, bučas, skūpst*, skupst*, sirds, zaķīt*, zakit*, kaķēn*, dārgais, dārgā, mīļum*, mīlul*, milul*, iemīl*, ilgojos, pietrūk*, pietruk*, man tevis pietrūkst, apskauj*, apskāv*, samīļo*, mīlīt*, mili, sirsniņa, mīlestība, dievinu, sirdspuķ*, bučoju, bučiņ*, mīli, mīl, mīlēt, mīļo, mīļi, mīlēj*',
    marry:
      'apprec*, kāzas, kāzām, laulīb*, laulib*, laulā*, šķirš*, apprecē*, precēj*, precies, precas, saderin*, saderināš*, kāzu, precet*, bildin*, kristīb*, vedekl*, znots, znotam, līgava, vecmeitu ball*, izšķir*, kāzās, precējies, precējusies, precēsi*, precēties, šķiras, šķirti, šķirties, izšķīr*',
    die: 'nomir*, miris, mirus*, nav vairs starp, nāve, nomira, mirusi, gājis bojā, nelaiķ*, miruš*, aizgājis aizsaul*, mūžīb*, aizsaul*, gāja bojā, mirst, nāves, nāvi, sprāg*, nosprāg*, nosprag*, mirē*, bojā, nogalin*, nonāvē*, miršan*, nāvīg*, nomiršu, aizgājusi mūžībā, nomirt',
    funeral:
      'beres, bēres, bērēm, kapos, kapi, līdzjūt*, lidzjut*, apglab*, kapsēt*, kapset*, zārk*, zark*, izvadīš*, bērēs, bēru, apbedī*, apbedi*, kremā*, kapu, beru, berem, sēras, sēro*, šķirst*, kapiem',
    sick: 'slim*, saslim*, temperatūr*, temperatur*, grip*, drudž*, drudz*, klepo*, klepus, covid*, vīrus*, virus*, apaukst*, slims, slima, slimoju, slimīb*, nejūtos labi, slikta dūša, slimnieks, klep*, asinsspied*, saslimu, saslima, saaukst*, vemj, kovid*, vēdergrip*, vēz*, insult*, infarkt*, alerģ*, alerg*, diabēt*, diabet*, nejūtas lab*, caurej*, slikti jūt*, slimo*, slimlap*, slimības lap*, nelabi, nelabum*, reibst, angīn*, slikta dusa, veselīb*, veselib*, iesnas, puņķi',
    hurt: 'sap, sapes, sāpes, sāpēt, savaino*, traum*, lauz*, lūzum*, luzum*, salauz*, sasit*, brūc*, bruc*, sagriez*, asins, asinis, asiņo*, sāpīg*, sapig*, sāpju, migrēn*, izmežģ*, izmezg*, sapju, kritu, nokrit*, nokritu, sadur*, ievainot*, ievain*, sastiep*, sarāv*, kož, apdedzin*, iegriez*, sāp, sāpēm, sāpēj*',
    doctor:
      'ārst*, arst*, dakter*, zobārst*, zobarst*, ģimenes ārst*, poliklīnik*, poliklinik*, klīnik*, klinik*, dr, doktor*, daktere, analīz*, analiz*, ārsts, ārsta, ārstei, ārstam, zobu, zobārsts, psiholog*, ginekolog*, ķirurg*, kirurg*, sonogr*, rentgen*, uzi, izmeklē*, ortopēd*, pediatr*, neirolog*, masāž*, dermatolog*, acu ārst*, vetārst*, veterinār*, veterinar*, fizioterap*, medicīn*, feldšer*, nosūtījum*, asinsanal*, logopēd*, māsiņa, medmās*',
    hospital:
      'slimnīc*, slimnic*, operāc*, operac*, ātrā palīdz*, reanimāc*, ātros, ātrie, ātrā, slimnīca, slimnīcā, stradiņ*, operē*, operēj*, uzņemšanas nod*, dzemdību nam*, dzemdīb*, gaiļezer*, gailezer*, palāt*, reanim*, operēt, ātrie palīdzi, stacionār*, stacionar*, neatliekam*',
    medicine:
      'zāles, zales, zālēm, tablet*, aptiek*, vitamīn*, vitamin*, antibiotik*, recept*, pote, poti, potē*, potēt*, zāļu, tabletes, aptiekā, ibumet*, sīrup*, sirup*, pilien*, ziede, ziedi, zalu, zālītes, ibuprofēn*, vakcīn*, vakcin*, ārstēš*, ārstē*, arste*, uztura bagātin*, injekcij*, špric*, paracetamol*, nomierinoš*, zalem, kapsul*',
    body: 'galva, galvu, rok*, roka, roku, kāja, mugur*, acis, acs, aci, zob*, zobs, zobu, veder*, vēder*, vēders, sirds, kakls, kakl*, auss, ausis, deguns, degun*, pirksts, pirkst*, ceļgal*, sirdi, plecs, plec*, mute, rokas, kājas, locekl*, āda, ādu, ādas, ķermen*, kermen*, celgal*, nier*, acij, sejas, seja, acu, augum*, smadzen*, galvas, galvā, kunģis, kāju, kājai',
    oldPerson:
      'pensionār*, pensionar*, vecum*, vecs cilvēks, veca sieviete, večiņ*, vecin*, sirmgalv*, vecenīt*, vecs vīrs, senior*, vecīt*, vecit*, vecāki cilvēki, gados, vecītis, sirmmāmiņ*, tantiņ*, tantuk*, vecs, veca, vecmāmiņa, omīte, veciņ*, večuk*',
    blindDeaf:
      'akl*, kurl*, neredzu, nedzirdu, vājdzird*, vājredz*, slikti redzu, slikti dzirdu, invalīd*, invalid*, brilles, briļļu, brillu, vajdzird*, vajredz*, redze, redzes, nevaru izlasīt, dzirdes apar*, dzirdi, kurls, akls, neredz, nedzird, rakstīt nemāk, lasīt nemāk, nevaru salasīt, neredzīg*, neredzig*, nedzirdīg*',
    home: 'māja, mājas, mājās, māju, mājām, maja, majas, majam, maju, mājiņ*, dzīvokl*, mājup, majin*, privātmāj*, majaas, mājoklī, mājokl*, mājā, mājupceļ*, majup',
    flat: 'dzīvokl*, dzivokl*, īre, īri, īres, īrē*, saimniek*, izīrē*, izire*, īrniek*, irniek*, dzīvoklis, ire, iri, ires, īpašniek*, kopmītn*, kopmitn*, saimniece, nams, apsaimnieko*, izīrēj*, noīrē*, noire*, komunāl*, pārvaldniek*, īrējam, istabiņ*',
    room: 'istab*, virtuv*, vannasist*, vannas ist*, tualet*, guļamist*, koridor*, balkon*, zāle, zālē, telpa, telpu, telpā, gulamist*, kabinet*, pagrab*, viesist*, wc, stāvs, stāvā, duša, dušā, dušas, bēniņ*, vanna, vannu, vannā, kāpņu*, telpas, kapnu*',
    door: 'durv*, logs, logu, vārti, vartiem, vārtus, durvis, ārdurv*, logus, zvans durv*, domofon*, namrun*, namruņ*, ieeja, ieejā, žalūz*, vārtiņ*, koda durv*, varti, loga, logi',
    key: 'atslēg*, atsleg*, slēdzen*, sledzen*, atslēgas, atslēgu, atslēdziņ*',
    furniture:
      'krēsl*, kresl*, gult*, dīvān*, divan*, skap*, mēbel*, mebel*, plaukt*, krēsls, galds, gulta, krēslu, matrac*, kumod*, ikea, skapis, skapi, jysk, skapīt*, atpūtas krēsl*, paklāj*, paklaj*, spilven*, sega, segu, bēbīšgult*, galda, galdu, galdi',
    light:
      'gaism*, lamp*, elektr*, spuldz*, rozet*, elektrīb*, elektrib*, gaisma, gaismu, elektriķ*, strāva, strāvu, latvenergo, sadales tīkl*, strāvas, drošinātāj*, lukturī*, lampiņ*, svece, sveces, nav elektr*, pazuda elektr*, strava',
    heating:
      'apkur*, ūden*, uden*, gāze, gāzes, gāzi, gaze, radiator*, caurul*, katl*, santehn*, ūdens, silts ūdens, krān*, boiler*, siltum*, apkure, notec*, kanalizāc*, kanalizac*, malka, malku, krāsns, krāsni, kamīn*, siltā ūdens, avārijas dienest*, noplūd*, plūst, plīs*, granul*, sildītāj*, kurin*, apkur, aukstais ūdens',
    garden:
      'koks, koki, koku, roze, rozes, zāle pļaut, zāli, siltumnīc*, augs, augi, augu, dārzs, dārzā, rozēm, siltumnic*, apstād*, dobe, dobes, kūdra, puķes, ziedus, krūm*, mežs, mežā, tulp*, dēst*, stādi, stādus, zalienu, zālien*, egl*, mauriņ*, sēkl*, dārza, dārzu, ziedi, ziedu, ziediem, puķu, puķi, pukes, pļaut, pļauj, pļaušan*',
    street:
      'iela, ielas, ielu, ielā, laukum*, ceļš, celš, bulvār*, prospekt*, cels, ielaa, šosej*, sosej*, krustoj*, pagalm*, gatv*, tilts, tilta, tiltu, ielai, trotuār*, šķērsiel*, ceļi, bulvar*',
    city: 'pilsēt*, pilset*, rīg*, rīga, rīgā, riga, rigu, ciems, centr*, daugavpil*, liepāj*, liepaj*, jelgav*, jūrmal*, laukos, lauki, pilsēta, ventspil*, valmier*, cēs*, rigaa, jēkabpil*, rēzekn*, ogre, ogrē, sigulda, siguldā, purvciem*, imant*, pagast*, novad*, novads, laukiem, tukum*, galvaspils*, vecrīg*, ciemā, ciemat*',
    country: 'valst*, latvij*, zeme, zemi, zemes, valsts, latvijā, valstij, dzimten*, republik*, zemē',
    car: 'mašīn*, masin*, auto, automašīn*, automasin*, vadīt, braukt, šofer*, sofer*, vadu, stūr*, automobil*, mašīna, mašīnu, masina, vadītāj*, autovadīt*, braucu ar, brauktu, bembis, bmw, golf*, auto tie*, mašīnīte, tačka, tačku, busiņ*, vāģis, pie stūres, transportlīdz*, piekab*',
    parking:
      'stāvviet*, stavviet*, parko*, novieto*, garāž*, garaz*, benzīn*, benzin*, degviel*, uzpild*, stāvvieta, circle k, neste, virši, mobilly, autostāv*, degvielas, dīzel*, dizel*, pie mājas nolik*, dus, viada, stavlaukum*, stāvlaukum*',
    bus: 'autobus*, tramvaj*, trolejbus*, pietur*, taksis, taksi, taksometr*, bolt, maršrut*, mikroautobus*, satiksme, rīgas satiksm*, autoosta, autobuss, sastrēg*, sastreg*, transports, e-talons, trolejbuss, korķ*, korķi, buss, busu, sabiedrisk*, taxi, autoostā, mikriņ*, mikrin*',
    train: 'vilcien*, stacij*, peron*, vilciens, platform*, vilcienu, pasažieru vilc*, pv, elektrovilc*, vivi, vagon*, dzelzceļ*',
    plane:
      'lidmaš*, lidmas*, lidoj*, lidost*, lido*, reiss, reisu, lidojum*, airbaltic*, lidosta, aizlido*, ryanair, bagāž*, bagaz*, iekāpšan*, nolaiž*, izlido*, atlido*, koferis, somu nodoš*, koferi, lido',
    bike: 'velo*, ritenis, riten*, motocikl*, skrejriten*, skuter*, divriten*, velosipēd*, velosiped*, močo*, moci*, moped*, motocikls, riteni, velosipēds',
    ticket: 'biļet*, bilet*, biļete, biļetes, biļeti, ieejas bil*, talon*, iekāpšanas kart*, iekāpšanas',
    hotel: 'viesnīc*, viesnic*, hotel*, naktsmīt*, naktsmit*, numuriņ*, hostel*, viesu nam*, sanatorij*, spa viesn*, booking*, airbnb, kemping*',
    walk: 'pastaig*, staig*, kājām, kajam, skriet, skrien*, skrej*, gājien*, pastaigāt*, skrēj*, pastaigā*, skrienam, skrieš*, soļo*, ejam pastaig*, solo*, pārgājien*, pastaigāties, skriešan*, jāpastaig*, nūjo*',
    dog: 'sun*, suns, suni, kaķis, dzīvniek*, dzivniek*, mājdzīvn*, kucēn*, kucen*, mincis, minka, kaķīt*, kaķen*, runci*, runcis, vetārst*, zivtiņ*, barība, barību, suņuk*, kaķa, kaķu, sunīt*, sunit*, trusi*, zirgs, zirgu, papagail*, mincīt*, barību sun*, jūrascūc*, kāmis, kaķi, kakis, kaki',
    food: 'ēdien*, edien*, gal, galja*, gaļa, augļ*, augl*, dārzeņ*, darzen*, ziv*, kartupeļ*, kartupel*, makaron*, rīsi, risi, zupa, zupu, zupas, salāt*, salat*, āboli, aboli, produkt*, kotlet*, pelmeņ*, pelmen*, šašlik*, saslik*, desas, desa, desu, pārtik*, partik*, tomāt*, tomat*, gurķ*, gurk*, burkān*, sīpol*, sipol*, banān*, banan*, citron*, apelsīn*, apelsin*, gars, eļļa, ella, griķi, griki, zemen*, sēnes, sēņu, kebab*, kāpost*, kapost*, ogas, sāls, piens, krūtiņ*, malto, karbonād*, uzkod*, rosol*, bieš*, ķiplok*, ēdamais, edamais, gala, galas, gaļas, gaļu, garšīg*, garsig*, garšvielas, vista, vistas, vistu',
    bread:
      'maiz*, piens, piena, pienu, ola, olas, olu, siers, siera, sieru, sviests, sviesta, jogurt*, biezpien*, krējum*, krejum*, maizi, kefīr*, bulciņ*, bulcin*, rupjmaiz*, baltmaiz*, milti, miltu, piedevas, sviestmaiz*, biezpiens, bulk*, sieriņ*, kefir*',
    sweets:
      'tort*, torte, kūk*, kuk*, šokolād*, sokolad*, cukur*, konfekt*, saldum*, cepum*, medus, medu, saldēj*, saldej*, kūciņ*, končas, konckes, pīrāg*, pirag*, pankūk*, pankuk*, ievārīj*, ievarij*, saldais, sieriņš kārums, desert*, smalkmaizīt*, končiņ*, čips*, cips*',
    coffee:
      'kafij*, tēja, tēju, tējas, teja, teju, kafija, kafiju, late, latte, kafejnīc*, kafejnic*, tējai, kafijiņ*, kapučīno, kapucino, espresso, krūzi, krūze, kafijas pauz*, tējiņ*, tasi, kafijas',
    waterDrink:
      'alus, alu, aliņ*, alin*, vins, vina, vinu, dzer*, dzert, dzērien*, dzerien*, šņabi*, iedzer*, aliņu, vīnu, kokteil*, sula, sulu, sulas, snabi*, alkohol*, šampan*, sampan*, sidr*, iedzert, dzēr*, nodzer*, izdzer*, viskij*, vīns, piedzer*, paģir*, limonād*, kola, kolu, kvass, kvasu, balzam*, minerālūd*, alko, ballēt, nodzēr*, vīna, vīniņ*',
    eat: 'ēst, est, ed, edu, ēdu, ēdam, paēst, paest, ēdīs, apēd*, apedu, izsalk*, izsalc*, ēda, paēd*, paed*, garšo, neēd*, nobaud*, ēdi, ēdiet, labu apetīti, apēst, bada, bads, badā, ieko*, uzēst, uzēd*, uzkost, ēdis, pagaršo*, saēd*, ēdīsim, izēd*, esti, notiesā*, barot, baro, ēdīs*, ēdīsi*, ēdat',
    cook: 'gatavo*, cep*, pagatavo*, recept*, ēst taisī*, uztais*, cepu, izcep*, cepam, uzcep*, gatavot, pavārs, pavar*, grilē*, grile*, taisu ēst, taisīt ēst, sautē*, gatavoš*, cepeškrās*, uzvāri*, vārīt, vārīju, vārīsim',
    meal: 'pusdien*, vakariņ*, vakarin*, brokast*, maltīt*, maltit*, pusdieno*, vakariņas, brokastis, launag*, svētku gald*, ēdienreiz*, pēcpusdienas tēja, maltīte',
    restaurant:
      'restorān*, restoran*, pica, picu, picas, picērij*, kafejnīc*, kafejnic*, krogs, kroga, krogā, bārs, bāru, bārā, bar, suši, kebab*, ēdnīc*, ednic*, mcdonald*, makdonald*, makā, makš, maķis, hesis, hesburger*, burger*, lido, picerij*, krodziņ*, wolt, bolt food, krogu, klubā, klubu, čili pica, sushi, makiš*',
    smoke:
      'smēķ*, smek*, pīp*, pip*, cigare*, smēķēt, cigarete*, uzpīp*, pīpēt, smēķēšan*, tabak*, pīpēju, iqos, cigar*, veip*, vējp*, cigas, cigu, ūdenspīp*, pīppauz*',
    diet: 'diēt*, diet*, svars, svaru, svara, tievē*, tieve*, sporta zāl*, fitnes*, trenažier*, kg, kilogram*, kaloriju, kalorij*, notievē*, joga, jogas, jogu, trenēt*, uztur*, pilates, lieko svaru, gym, zāli trenē*, nomest svaru, gymā, tauki, taukus, resns, resna, zālē trenē*, kilogrami',
    clothes:
      'drēb*, dreb*, kurp*, apav*, jak*, kleit*, bikses, bikšu, biksu, krekl*, džinsi, dzinsi, mētel*, metel*, zābak*, zabak*, cepur*, džemper*, dzemper*, bikss, somiņ*, soma, somu, izmēr*, izmer*, kedas, svārk*, svark*, jaka, jaku, kostīm*, kostim*, apģērb*, apgerb*, ģērb*, gerb*, zeķ*, cimd*, šall*, veste, apakšveļ*, veļa, bikšeles, brīvdienu drēb*, krosen*, botas, čības, mugursoma, halāts, uzvalk*, peldkost*',
    wash: 'mazgā*, mazga*, uzkop*, veļa, veļu, velja, velu, tīrī*, trauki, traukus, izmazg*, uzkopšan*, veļas, mazgāju, sakop*, slauc*, putekļ*, tīrīšan*, izmazgā*, ķīmiskā tīr*, iztīr*, satīr*, tīrs, dušā, ziep*, trauku mazg*, gludin*, sakārto*, sakarto*, putekl*, velas, tīrīt, tīra, tīri, tīrīj*, tīru',
    beauty:
      'mati, matus, matu, nagi, nagus, nagu, friz*, frizier*, frizētav*, manikīr*, manikir*, skaistum*, salons, salonā, matiem, pedikīr*, pedikir*, griezt matus, nagiem, grims, skropst*, uzacis, uzac*, griezum*, epilāc*, epilac*, kosmēt*, kosmet*, masāž*, masaz*, krēms, smaržas, krāsot mat*, bārddzin*, barber*, spa, vaksāc*, make up',
    gift: 'dāvan*, davan*, dāvin*, davin*, pārsteig*, parsteig*, dāvana, dāvanu, uzdāvin*, dāvaniņ*, suvenīr*, cienast*, prezent*',
    partyFest:
      'ballīt*, ballit*, svin*, ziemassvētk*, ziemassvetk*, svētk*, svetk*, jāņi, jāņos, janos, jāņu, jauno gadu, jaungad*, festivāl*, festival*, ballīte, priecīgus, apsveic*, daudz laimes, līgo, ligo, lieldien*, tusiņ*, tusin*, tusē*, tuse*, līgosv*, laimīgu, priecīgas, priecigus, laimīgu jauno, disko, vārda dienu, sveicu, sveicam, sveicien*, karnev*, tusiņš, ballē*, balle, balli, izlaidum*, kāršu vakar*, latvijas dzimšan*, 18.nov*',
    game: 'spēl*, spel*, spēlē*, spele*, spēle, spēlējam, ps5, dambret*, šah*, sah*, kārtis, kartis, playstation, fortnite, xbox, roblox, minecraft, dota, spēlēt, spēlīt*, rotaļliet*, rotalliet*, monopols, galda spēl*, uzspēl*, uzspel*, rotaļ*, čeko dota, cs, zolīt*, zolit*',
    sport:
      'sport*, futbol*, basket*, hokej*, treniņ*, trenin*, spēle, komand*, mac, sacens*, trenē*, trene*, volejbol*, florbol*, peld*, treneris, tenis*, baseins, baseinā, baseinu, slido*, slēpo*, slepo*, hokejs, hokeju, čempionāt*, cempionat*, izlase, izlasi, vārti, kauss, riteņbrauk*, boksa, bokss, treniņš, mačs, spartak, dinamo, arēn*, stadion*, trenins, mača, mačā, mačus',
    win: 'vinnē*, vinne*, uzvarē*, laimēj*, uzvara, uzvaru, vinnēj*, uzvarējām, pārspē*, laimej*, vinnet, uzvarej*, laimēt, laimējām, uzvarēj*, uzvarēt, uzvarē, uzvarēs',
    music:
      'mūzik*, muzik*, dziesm*, koncert*, grup*, dzied*, ģitār*, gitar*, dziesma, dziesmu, albūm*, albums, koris, kori, korī, dejo*, deja, dejas, dziesmu svētk*, spēlē klavieres, klavier*, spotify, prāta vētr*, deju, danco*, kora',
    film: 'filma, filmu, filmas, filmā, kino, seriāl*, serial*, seriāls, teātr*, teatr*, netflix, sērij*, serij*, forum cinem*, multfilm*, multen*, seanss, sezona, sezonu, izrād*, izrad*, kinoteātr*, kinoteatr*',
    tv: 'tv, televīz*, televiz*, radio, ziņas, telek*, televizor*, kanāl*, kanal*, ltv, tv3, pult*, raidījum*, raidijum*, teļļuk*, panorām*, panoram*, go3, tet tv, dekoder*, antena, telītis',
    book: 'grāmat*, gramat*, bibliotēk*, bibliotek*, lasā*, grāmata, grāmatu, žurnāl*, zurnal*, avīz*, aviz*, lasāmviel*, roman*, romān*, burtnīc*, burtnic*, mācību grām*, grāmatnīc*',
    weather:
      'laikapst*, lij*, līst, list, lietus, snieg*, sniegs, snig*, vējš, vejs, negais*, auksts laiks, laikaps*, laika ziņas, lietu, sala, salst, putenis, sniegpu*, vētra, vetra, prognoz*, mākoņ*, makon*, migla, pērkon*, perkon*, lietussarg*, grād*, grad, slidens, atkusn*, laika prognoz*, plūdi, pludi, krusa, zibens, zibeņ*, jauks laiks, puteņo, sals, vēja, vējains',
    warmCold:
      'aukst*, karst*, silt*, saule, saules, sauli, salst, nosal*, saulain*, vēss, vess, sals, saulīt*, ziem*, vasar*, siltum*, saulē, atdzis*, tveic*, vēsā*, rudens, rudeni, rudenī, pavasar*, nosalu, sasil*, sasalis, karstum*, aukstum*, nosalis, vēsums, cepina',
    church:
      'baznīc*, baznic*, dievs, dieva, dievam, dievu, dievkalp*, lūgt dievu, dievs kungs, mošej*, aizlūg*, aizlug*, mācītāj*, macitaj*, dies, dies kungs, mīļo dieviņ*, dieviņ*, dievin*, jēzus, jēzu, ticīb*, ticib*, kristīt*, amen, āmen, draudze, kristīb*, pateicies dievam, bībel*, bibel*, lūdzos, dievnam*, klosteri, kristus',
    hope: 'ceru, cerams, cerī*, novēlu, vēlu, veiksm*, laimi, laimes, lai veicas, ceram, turi īkšķ*, turu īkšķ*, cerība, novelu, cerēj*, ceribu, novēlam, lai izdodas, veicas, ikskus, īkšķ*, cerejām, cerēt, cerībā, laimes vēlēj*',
    worry:
      'uztrau*, satrau*, bail*, baidi*, baidos, bailes, neuztrau*, nobij*, nobij, satraukt*, raizē*, raize*, raizes, stres*, nemier*, baisi, uztraucos, satraucos, panik*, pārdzīvo*, pardzivo*, biedē*, biede*, nebaid*, neraiz*, sabied*, pārbijos, neuztraucies, rūpes, trauksm*, nervozē*, nervoz*',
    laugh:
      'smie*, smej*, jok*, joks, jociņ*, haha*, smiek*, smieklīg*, joko*, smiekli, lol, ahah*, hehe*, haha, xaxa*, smiekligi, ķiķin*, pajoko*, anekdo*, ņirg*, nirg*, xd, prikols, prikoli, prikol*, smiet*, jautr*, izsmie*',
    cry: 'raud*, raudu, skum*, bed, bēdīg*, bedig*, raudā*, žēl, skumji, asar*, apraud*, noraud*, sērīg*, nomākt*, nomakt*, depres*, bēdas, bedas, vilšan*, vilies, sarūgtin*, sarugtin*, bēdāj*, pinkšķ*, gaudo*, nožēl*',
    happy:
      'laimīg*, laimig*, priec*, priecīg*, prieks, priecājos, prieku, jautr*, laime, forši, apmierin*, priecig*, līksm*, liksm*, priecāj*, priecaj*, iepriecin*, urrā, urā, jauki, laimi, ura, sajūsm*, sajusm*, jēj, jess',
    good: 'labs, laba, labi, forš*, fors*, lielisk*, super*, izcil*, jauk*, jauki, teicam*, burvīg*, burvig*, kruti, kruts, ideāl*, ideal*, normāl*, normal*, brīnišķ*, brinisk*, malac*, malacis, fantast*, labāk*, labak*, vislab*, patīkam*, patikam*, ērt*, ert, bomba, kvalitat*, wow, bravo, varen*, pozitīv*, štelle, čotki, čotk*, tops, labāks, jauks, patika, patīk, patik, labu, labas, labā, labie',
    bad: 'slikt*, šausm*, sausm*, briesm*, drausm*, nelāg*, nelag*, sliktāk*, draņķ*, drank*, slikti, sliktāks, ļauns, riebīg*, riebig*, pretīg*, pretig*, kauns, kaunu, neapmierin*, drausmig*, sliktāka*, briesmīg*, neprofes*, šausmīgi, kaunieties, vājš, nekvalit*, neforši, nejauk*, nepatīkam*, nepatikam*, trag*, baigi slikti, rupj*, nekaunīg*, murgains, nepieņem*, nepienem*, sūdīg*, bēdīg*, kaunies, vilšanās, sūdīgi',
    beautiful:
      'skaist*, glīt*, glit*, smuk*, jauk*, burvīg*, daiļ*, smuks, smuka, pievilc*, mīlīg*, krāšņ*, skaistul*, smukum*, mīļi, elegant*, stilīg*',
    important:
      'svarīg*, svarig*, steidzam*, nopietn*, būtisk*, butisk*, svarīgi, steidz*, nozīmīg*, nozimig*, vajadzīgs, akūt*, akut*, prioritāt*, prioritat*, steidzīg*',
    easy: 'viegl*, vienkārš*, vienkars*, vieglāk, viegli, elementār*, elementar*, nav grūti, vienkārši',
    hard: 'grūt*, grut*, sarežģ*, sarezg*, neiespējam*, neiespejam*, smag*, grūti, smagi, nereāl*, nereal*, grūtības, nav viegli, ciets, cieta',
    big: 'liel*, liels, milzīg*, lielāk*, milzig*, liela, vislielāk*, plaš*, augst*, lielisks, gigant*, lielaks, gars, gara',
    small:
      'mazs, maza, mazin*, siks, mazāk*, neliel*, mazītiņ*, šaur*, niecīg*, īss, īsa, īsi, sīks, sīka, sīki, zems, zema, mazu, mazā, mazi, mazāks, mazākā, mazin',
    full: 'piln*, pilns, pilna, pārpild*, aizpild*, pilnīgi, pilnu, stāvgrūd*, līdz malām, piepildīt*',
    empty: 'tukšs, tukša, izbeidz*, beidzies, iztukš*, beigušies, iztuks*, beigusies, nekā nav, tuksha, tukšu, tukši, tukš',
    busy: 'aizņemt*, aiznemt*, nav laika, nav laiks, sapulcē, aizņemts, aizņemta, aiznemts, darbi, nevaru runāt, nevaru runat, nepaspēj*, nepaspej*, daudz darba, esmu darbā, esmu sapulcē, nevaru tagad, noslogot*, aizdarb*, neesmu pieejam*, lekcijā, nodarbīb*, nodarbin*, pie stūres',
    freeTime:
      'brīvs, laiks ir, ir laiks, pieejam*, brīva, brīvais laiks, brīvas vietas, neko nedaru, brīvību, vaļas, ir brīvs, vaļasprieks, dīkā, esi brīvs, brīvi, brīvais, brīvas, brivs, briva, brivi',
    ready: 'gatav*, gatavs, gatava, sagatav*, gatavi, pagatavots, sataisi*, sapos*, pabeigts, gatavība, gatavojos, gataviņ*, izcepts',
    tired:
      'nogur*, noguris, nogurusi, pārgur*, pargur*, piekus*, noguru*, izsmelt*, beigts, beigta, miegain*, piekusu, nomocī*, izpumpēt*, bez spēka, saguris, nokausēt*, izdeg*, noguru',
    broken:
      'salūz*, saluz*, sabojā*, saboja*, bojāt*, bojat*, nestrādā, nedarbo*, nestrada, neiet, neslēdz*, uzkār*, uzkaras, bojājum*, bojajum*, saplīs*, saplis*, salauz*, plīs*, nobruk*, nedarbojas, sabojājies, nefunkcion*, nolūz*, nečakar*, nevar atvērt, gļuk*, gluk*, defekt*, brāķ*, brak*, bojā, noplīs*, neatver*, neielād*, karas, saplīsa, strādā slikti, avārij*, nobrucis, čakar*, nokar*, iekar*, strupī, pārdeg*, kļūme, nesās, nelādē*, buksē, bukse',
    repair:
      'remont*, salabo*, meistar*, serviss, servis*, mehāniķ*, mehanik*, remonts, saremont*, santehn*, elektriķ*, elektrik*, salabot, servisā, autoserv*, atremont*, remontēj*, restaur*, meistars, labotāj*, diagnostik*, labot, labošan*',
    problem:
      'problēm*, problem*, grūtīb*, grutib*, jautājum*, nepatikšan*, likstas, problēma, ķibel*, kibel*, sūdi, traucējum*, traucejum*, bēda, ķeza, sarežģījum*, kļūme, vaina, vainas, nebūšan*',
    possible:
      'iespēj*, iespej*, varbūt, varbut, laikam, droši vien, drosi vien, iespējams, iespejams, vbt, var būt, ticamāk*, visticam*, jādomā, it kā, acīmredz*, acimredz*, diezin, kāda iespēja, var but, šķiet, izskatās',
    sure: 'protams, noteikti, droš*, dros*, garantē*, garante*, skaidrs, pārliecin*, dabiski, protms, pilnīgi, pārliecināts, prot, simtprocent*, obligāti, pārliecināt*, nešaub*, nesaub*, katrā ziņā, katra zina, noteikt*, bez šaubām, neapšaub*, 100%',
    really:
      'tiešām, tiesam, ļoti, loti, patiešām, patiesam, nopietni, patiesi, baigi, bāc, tieši, pilnīgi, nudien, riktīg*, riktig*, briesmīgi, ārkārtīgi, goda vārds, tik, tāds, tāda, tik ļoti, nenormāli, nenormali, galīgi, traki, īpaši, ipasi, kārtīgi, ļt, reāli, reali, ljoti, pārsteidzoši, šausmīgi, tik tiešām, patiesībā',
    quickly:
      'atr, atri, atrak, ātri, steidz*, drīz, ātrāk, steidzies, pasteidz*, žigli, zigli, fiks*, fiksi, steigā, naski, pēc iespējas ātr*, operatīv*, steidzos, ātrumā, aši, zibenīg*, ātrs, ātra, ātrum*, ātrāks',
    slowly: 'lēn*, len, leni, lēnām, lēni, lenam, palēn*, palenam, pamazām, lēnāk, pamazam, nesteidz*, bremzē*, bremze*, lēnāku, pakāpenisk*',
    together: 'kopā, kopa, ar mani, abi, divatā, kopaa, visi kopā, ar tevi, ar mums, kopējā, trijatā, divata, kopējais, kopīgi',
    alone: 'viens, viena, vieni, vientul*, viens pats, viena pati, vienatn*, pats, pati, vienu pašu',
    inside: 'iekš*, ieks*, ārā, ara, laukā, lauka, iekšā, ieksa, ārpus, ārpusē, iekšpus*, telpās, ārā uz, iekštelp*, iekšienē',
    near: 'blakus, netālu, netalu, tuvumā, pie, tuvu, tuvāk, tuvumaa, apkārt, apkart, līdzās, lidzas, pretī, preti, turpat, kaimiņos, tepat, tuvākaj*, klātu',
    far: 'tal, talu, tālu, tālāk, attālum*, tālums, attalum*, nost, talak, prom, km, tālīn*, tālumā, tāls, tāla',
    thing:
      'lietas, kaut kas, kaut ko, manta, mantas, lieta, lietu, kautkas, kautko, prece, preces, preci, kas tāds, kkas, kko, priekšmet*, prieksmet*, štuka, verķ*, mantu, manti, kaut kāds, kaut kāda, kkāds, preču, lietām',
    way: 'veid*, veids, veidā, veidu, ceļš, metod*, iespēja, variants, variant*, kārtība, līdzekl*, risināj*, izej*',
    reason: 'iemesl*, iemesls, pamat*, iemesla, pamatojum*, attaisn*, motīv*, motiv*, cēlon*, celon*, pamats, iemeslu',
    idea: 'idej*, plān*, plan, ideja, plāns, doma, domas, projekt*, plānoju, planoj*, iecer*, nodom*, plāni, plānus, priekšlikum*, programma, plānots, ieplāno*, prātā, iecere, plano*, domu',
    question: 'jautājum*, jautajum*, jautā*, vaicā*, vaica*, jautājums, aptauj*, vaicājum*, jautājumi, anketa',
    story:
      'stāst*, stast*, notik*, notiek*, noticis, kas notika, gadīj*, gadij*, notikum*, kas noticis, notika, atgadī*, atgadi*, notiks, gadīs*, situācij*, situacij*, baumas, jaunumi, pasaka, pasaku, norise, nostāst*, kas notiek',
    warProtest:
      'streik*, karu, protest*, piket*, cīņ*, cin, armij*, cīn*, mītiņ*, kautiņ*, demonstrāc*, ukrain*, karavīr*, karavir*, kauj*, kautin*, strīd*, strid*, strīdē*, zemessarg*, armijā, lamā*, lama*, terorist*, terror*, sprādzien*, spradzien*, ierocis, ieroč*, iesaukš*, sakāv*, dūres, ķīv*, streiks, krievij*, kaujas, kaujās, kaušan*',
    accident:
      'avārij*, avarij*, negadīj*, negadij*, ugunsgr*, uguns, deg, sadurs*, nelaime, nelaimes, sasit*, avārija, ceļu satiksmes neg*, ietriec*, notriec*, glābēj*, ugunsdzēs*, ugunsdzes*, csng, katastrof*, dega, sadursm*',
    steal:
      'zag*, nozag*, zagl*, zādz*, zadz*, krāp*, krap*, apkrāp*, apkrap*, izkrāp*, izkrap*, viltus, viltot*, fake, blēd*, bled, krāpšan*, krāpniek*, krapniek*, zaglis, zagļ*, zagli, apzag*, aplaup*, laupī*, laup*, scam*, afēr*, afer*, uzmet*, shēm*, hakeri*, uzlauz*, piesav*, nosperts, nosper*, apčakarē*, cel nost, zog, piramīd*, pirami*, pikšķerē*, kabatzag*, apšmauk*, nospert*, phishing*, kodu izvil*, izmānīj*',
    insurance:
      'apdrošin*, apdrosin*, polise, polis*, oct*, kasko, polisi, octa, apdrošināšan*, balta, ergo, apdrošinā*, if apdroš*, gjensidige, veselības apdr*, dzīvības apdr*',
    tax: 'nodokl*, nodokļ*, pvn, vid, nodevas, nodeva, nodokļi, deklarāc*, deklarac*, iin, nekustamā īp*, eds, muita, muitas, gada deklar*',
    electricBill:
      'skaitītāj*, skaititaj*, elektrīb*, elektrib*, rādījum*, radijum*, latvenergo, tarif*, enerģij*, energij*, komunāl*, komunal*, kwh, elektrum*, skaititājs, tet elektr*, gāzes rēķ*, ūdens skait*, apsaimnieko*, patēriņ*, paterin*, sadales, skaitītājs, enefit, elektra, elektrības, apkures rēķ*',
    build:
      'būv*, buv*, celtniec*, jumt*, saules panel*, jumts, celt, uzcel*, siltin*, renov*, remont*, saules baterij*, panel*, celtne, celtniek*, siltināš*, fasād*, betons, betonē*, ķieģel*, griestus, griesti, sienas, siena, sienu, flīz*, fliz*, žog*, zog, krāso*, kraso*, siltumsūkn*, logi, pamati, pamatus, apdar*, grīda, grīdu, jumtu, reģips*, mūrē*, būvniek*',
    houseSale:
      'nekustam*, īpašum*, ipasum*, hipotēk*, hipotek*, zemes gabal*, mājoklis, pārdod dzīvokli, pārdodu māju, mākler*, makler*, zeme, zemi, jaunais projekts, latio, ober haus, jaunie projekti, jaunais dzīvok*, jauns dzīvok*, pirkt māju, arco real, city24, mežs, cirsma, cirsmas',
    carDealer:
      'riep*, apskate, auto tirdz*, salon*, autoserv*, dīler*, diler*, riepas, ta, tehniskā apskate, autosalon*, riepu, detaļas, rezerves daļ*, disk*, balansē*, autocentr*, testa brauc*, eļļas maiņ*, auto detaļ*, lietots auto, riepu maiņ*, moller*, autouzpirk*, pērku auto, uzpērk*, skate, skati',
    travelOffer:
      'kruīz*, kruiz*, tūre, tūrisma, ceļojumu aģent*, celojumu agent*, kūrort*, kurort*, pēdējā brīža, turcij*, ēģipt*, egipt*, novatours, tallink, kūrorts, ceļojumu piedāv*, tez tour, tūrism*, turism*, ekskursij*, jūrnieks, itālij*, spānij*, grieķij*, kanāriju, pēdējās minūtes, čārter*, sanatorij*, viesnīcu piedāv*',
    bet: 'azart*, kazino, likm*, derīb*, derib*, poker*, totaliz*, spēļu zāl*, olybet, optibet, bonusi, likme, laimesspēl*, laimesspel*, derēt naudu, rulet*, griezien*, bezmaksas griez*, laimz, betsafe, spēļu automāt*, fenikss, slot*, klondaika, jackpot*, 11.lv, likmi, kasino',
    dating:
      'iepazīš*, iepazis*, randiņ*, randin*, tinder, vientul*, iepazīties, iepazisan*, oho, satikšan*, badoo, attiecīb*, attiecib*, flirt*, iepazanas, iepazīsimies, singl*, savest',
    erotic:
      'seks*, porno, pieauguš*, pieaugus*, erotik*, sex*, intīm*, intim*, kailas, karstas meit*, prostitūt*, prostitut*, eskort*, escort, kail*, erot*, 18+, baudu, masāža ar, maukas',
    religionPolitics:
      'kandidāt*, kandidat*, partij*, vēlēšan*, velesan*, saeim*, deputāt*, deputat*, politik*, prezident*, valdīb*, valdib*, ministr*, politisk*, vienotīb*, saskaņa, mērs, mēra, pašvaldību vēl*, sekta, jehovas, aģitāc*, premjer*, deputāts, europarlament*, eiroparlament*, mandāt*',
    trial: 'izmēģin*, izmegin*, paraug*, demo, bezmaksas izmē*, testa, pārbaudes period*, tester*, izmēģinājum*, paraugs, parauga',
    expire:
      'beigsies, termiņ*, termin*, pagarin*, derīg*, derig*, beidzas, pagarināt, beigusies, beidzies, derīgum*, pagarināš*, pagarinājum*, izbeidzas, atjaunin*, derīgs līdz, noilg*, beigusi*, beidzies termiņš, beidzas līgum*, derigs, beidzās',
    chargeCost:
      'noņēm*, nonem*, ieturē*, ieture*, maksas, iekasē*, iekase*, maksa, noskait*, iekasēj*, noņemt naud*, ieturējum*, par maksu, naudu no kartes, ieturēj*, iekasējāt, no konta, no kartes, abonēšanas maks*, abonementa maks*, maksas sms, maksāt man, nocel*, paņēmāt naudu, uzskait*, aprēķin*, nocēl*, paaugstināta maksa, komisija',
    fromOf: 'no, ārā no, no manis, no jums, no tevis, no turienes, no šejienes',
    towards: 'uz, līdz, virzienā, pie, iekšā, šurp, turp',
    inAt: 'iekšā, vieta, tur, šeit, te, pie, iekš, malā',
    withWhom: 'ar, kopā ar, kopā, līdzi, ar mani, ar tevi, kopā ar mums',
    forWhom: 'priekš, par labu, domāts, labad, mums, man domāts',
    aboutWhat: 'par, attiecībā uz, saistībā ar, sakarā ar, saistīts, par to, sakarā, sakara',
    byWhom: 'caur, ar palīdzību, pēc, caur to, starpniecību, pa, cauri',
    between: 'starp, vidū, starpā, pa vidu, savstarpēj*',
    under: 'zem, zemāk, apakšā, apakš, zem tā',
    above: 'virs, virsū, augšā, virspusē, pāri, augstāk',
    around: 'ap, apkārt, tuvumā, netālu, blakus, pie, tuvu, ap to',
    upwards: 'augšup, uz augšu, augšā, kāpt augšā, kāpju',
    downwards: 'lejup, uz leju, lejā, nokāpt, nolaisties, zemē',
    offAway: 'prom, nost, projām, tālu, tālāk, izkāpju, aizejam',
    outside: 'ārā, laukā, ārpusē, ārpus, uz ārā, brīvā dabā',
    against: 'pret, pretī, versus, pretēji, pretim',
    instead: 'vietā, tā vietā, drīzāk, labāk, nevis',
    during: 'laikā, kamēr, pa to laiku, starplaikā, tikmēr, gaitā, toreiz',
    conjAnd: 'un, kā arī, arī, gan',
    conjOr: 'vai, jeb, vai arī, vai nu',
    thanAs: 'nekā, kā, tāpat kā, tikpat, itkā, salīdzinot, tāds kā',
    therefore: 'tāpēc, tādēļ, līdz ar to, tātad, tad nu, tā kā, tādēļ arī',
    although: 'lai gan, kaut gan, kaut arī, kaut, neskatoties, tomēr, lai arī',
    even: 'pat, vispār, nemaz, kaut vai, pavisam',
    isAre: 'ir, esmu, esi, esat, esam, būt, esiet',
    wasWere: 'bija, biju, bijāt, bijām, bijis, bijusi, biji',
    becomeTurn: 'kļūt, kļuva, kļūst, tapt, tiek, tikt, tika, tieku, pārvērsties, tapa, netieku, netikšu',
    willShall: 'būs, būšu, būsim, būsiet, grasos, gatavojos, taisos',
    wouldCould: 'būtu, varētu, varbūt, iespējams, tiktu, nebūtu, gribētu, drīkstētu',
    doDone: 'darīt, dari, daram, dara, darīju, darīts, izdarīt, izdarīju, dariet, izdariet, taisīt, taisa, taisāt, taisiet, nedariet, nedarīt',
    happen: 'notiek, notika, atgadījās, noticis, gadījās, notiks, gadās',
    begunIt: 'lika, likt, izraisīja, piespieda, dēļ viņa, izraisa, liekam, liekat',
    seem: 'šķiet, izskatās, izskatīta, liekas, laikam, acīmredzot, it kā, izskatos',
    veryMuch: 'ļoti, baigi, dikti, pārlieku, tiešām, traki, šausmīgi, ārkārtīgi',
    suchDegree: 'tik, tāds, tāda, tādi, tādu, tādā mērā, tā, šitik, šāds',
    almost: 'gandrīz, apmēram, teju, aptuveni, nepilns, ap',
    half: 'puse, pusi, puses, pusotra, pus, ceturtdaļa, daļa, daļu, ceturtais, ceturto, puscenu',
    oneNumber: 'viens, viena, vienu, vienam, vienai',
    twoThree: 'divi, trīs, četri, divus, divas, divām, diviem, trijos, trim, četriem, četrām, trijiem',
    bigNumber: 'pieci, pieciem, piecos, piecas, seši, sešiem, sešos, septiņi, septiņos, astoņi, deviņi, desmit, vienpadsmit, divpadsmit, piecpadsmit',
    tens: 'divdesmit, trīsdesmit, četrdesmit, piecdesmit, simts, simtu, simti, tūkstotis, tūkst, simtiem',
    ordinal: 'otrais, otrs, otrā, otro, otrai, trešais, trešā, treso, ceturtais, ceturtā, piektais, piektā, pirmais, otrajā, trešajā, piekto',
    pairBoth: 'abi, abas, pāris, abus, abiem, pārītis',
    ever: 'jebkad, kādreiz, jebkurā laikā, vai jebkad, kaut kad',
    sometimes: 'dažreiz, reizēm, dažkārt, šad tad, pa reizei, laiku pa laikam, brīžiem',
    usually: 'parasti, parasti tā, pārsvarā, normāli, ierasts, lielākoties',
    suddenly: 'pēkšņi, negaidīti, no nekurienes, piepeši, strauji',
    finally: 'beidzot, visbeidzot, galu galā, beigās, beigusās, nobeigumā',
    recently: 'nesen, pēdējā laikā, tikko, šajās dienās, pirms dažām dienām',
    sinceWhen: 'kopš, kopš tā laika, no tā laika, jau no, kopš vakardienas',
    forever: 'uz visiem laikiem, mūžīgi, galīgi, pavisam, visu mūžu, pastāvīgi, uz mūžu, mūža',
    temporary: 'pagaidām, uz laiku, īslaicīgi, pagaidu, uz brīdi, uz pagaidām',
    season: 'pavasaris, pavasarī, vasara, rudens, rudenī, ziema',
    monthName:
      'janvāris, janvārī, februāris, februārī, marts, marta, aprīlis, maijs, maija, jūnijs, jūnija, jūlijs, augusts, augusta, septembris, oktobris, novembris, decembris',
    clockTime: 'pulkstenis, pulksten, minūte, minūtes, min, stundas, cikos, cikiem, bez piecām, pāri',
    birthdayFeast: 'ziemassvētki, lieldienas, jaunais gads, jāņi, dzimšanas diena, līgo, vārda diena, gadadiena, svētki',
    colourDark: 'melns, melna, balts, balta, pelēks, brūns, baltas, brūna, melnais, tumšs',
    colourBright: 'sarkans, sarkana, sarkanas, sarkano, zils, zila, zilo, zaļš, dzeltens, rozā, krāsa, krāsu, krāsas',
    head: 'galva, galvas, seja, acis, acu, auss, ausis, deguns, mute, galvu, aci',
    handFoot: 'roka, rokas, kāja, kājas, pirksts, celis, kāju, pirksti, roku, ceļgals, plecs',
    heartSoul: 'sirds, sirdi, dvēsele, prāts, smadzenes, prātā',
    teeth: 'zobs, zobi, zobārsts, zobu, zobārste, zobārstam, zobus, plombe',
    painWound: 'sāp, sāpes, nesāp, rēta, brūce, asiņo, drudzis, temperatūra, izsitumi, sāpēja, asinis',
    pregnantBaby: 'grūtniece, stāvoklī, dzemdības, jaundzimušais, mazulis, pamperi, pudelīte, dzimis, piedzima, puncis',
    allergyVaccine: 'vakcīna, pote, alerģija, vīruss, infekcija, vakcinēties, sapotēties, alerģisks',
    therapyNurse: 'medmāsa, māsiņa, terapeits, psihologs, psiholoģe, terapija, konsultants, fizioterapeits, ārste',
    wheelchair: 'ratiņkrēsls, kruķi, pansionāts, staigulis, aprūpes nams, spieķis',
    vegetable: 'tomāts, tomāti, kartupelis, kartupeļi, sīpols, burkāni, salāti, gurķi, kāposti, dārzeņi, salātu, vegāns',
    fruit: 'ābols, āboli, banāns, banāni, citrons, apelsīns, ogas, zemenes, augļi, mellenes, avenes',
    meatFish: 'gaļa, gaļas, vista, vistas, cūkgaļa, desa, zivs, zivis, karbonāde, vistu, lasis',
    milkEggs: 'piens, piena, siers, siera, olas, sviests, jogurts, krējums, biezpiens, majonēzes',
    soupRice: 'zupa, rīsi, makaroni, pupiņas, putra, nūdeles, zupu, pelmeņi, griķi',
    alcohol: 'alus, vīns, vīna, šņabis, bārs, krogs, viskijs, degvīns, iereibis, dzert',
    sugarSpice: 'cukurs, cukura, sāls, pipari, garšvielas, mērce, cukuru, sāli, kečups, mērci',
    dishes: 'šķīvis, krūze, krūzes, glāze, karote, panna, katls, trauki, plīts, nazis, traukus, dakša',
    fridgeOven: 'ledusskapis, ledusskapī, cepeškrāsns, plīts, veļasmašīna, veļas mašīna, trauku mašīna, saldētava, plītij',
    kitchenBath: 'virtuve, vannasistaba, vannas istaba, guļamistaba, duša, tualete, istaba, pirts, wc',
    wallRoof: 'siena, jumts, grīda, griesti, logs, kāpnes, jumta, sienas, sienu, logu',
    curtainCarpet: 'aizkars, aizkari, paklājs, spilvens, sega, matracis, gulta, palags, segu',
    cleaning: 'tīrīt, kopt, uzkopt, slaucīt, atkritumi, miskaste, miskasti, sakārtot, tīrīšana, atkritumu, mazgāt grīdu, talka, talku, talkas',
    toolNail: 'āmurs, skrūve, urbis, kāpnes, līme, virve, nagla, skrūvgriezis',
    paintWood: 'krāsot, koks, koka, akmens, ķieģelis, metāls, dzelzs, krāsošana, malkas, malka, dēlis, dēļi',
    plumber: 'caurule, krāns, noteka, santehniķis, caurules, tek ūdens, aizdambējies, tek, sūce',
    washLaundry: 'veļa, veļas, gludināt, gludeklis, mazgāt, ķīmiskā tīrītava, mazgāšana, veļu',
    hairdresser: 'frizieris, matu griezums, mati, frizētava, bārda, nagi, salons, griezums, skaistumkopš*, manikīrs, griezt matus',
    jewel: 'gredzens, pulkstenis, kaklarota, aproce, brilles, brillēm, zelta, zelts, auskari, rotas, briļļu',
    shoesBag: 'kurpes, zeķes, soma, somiņa, čemodāns, maks, zābaki, somu, mugursoma, kurpju, maisiņu',
    coatHat: 'mētelis, jaka, bikses, krekls, kleita, cepure, kabata, kabatas, jaku, džemperis',
    size: 'izmērs, garums, platums, svars, augstums, izmēru, lielums, augums',
    weightKilo: 'kilograms, kilo, kg, grams, gramu, litrs, litri, metrs, metri, cm, kilogrami',
    animalFarm: 'govs, govis, aita, kaza, vista, zirgs, cūka, govju, cāļi, zirgi, gaiļi, gailis',
    animalWild: 'putns, lapsa, pele, čūska, zivs, kukainis, ods, putni, peles, lācis, vilks, muša',
    cat: 'kaķis, kaķa, kaķīši, kakim, kaķu, veterinārs, kaķenīte, vetārsts',
    flowerTree: 'zieds, puķe, puķes, koks, lapa, zāle, augs, roze, ziedi, koki, ziedu, ozols, bērzs, liepu',
    seaBeach: 'jūra, pludmale, upe, ezers, sala, peldēt, jūrmala, jūras, peldēties, daugava',
    mountain: 'kalns, kalni, paugurs, ieleja, pārgājiens, kalna',
    sky: 'debesis, saule, mēness, zvaigzne, saules, zvaigznes, debess',
    fire: 'uguns, dūmi, deg, nedeg, ugunsgrēks, liesma, degt, izdega, dzēst, ugunskurs',
    rainSnow: 'lietus, līst, sniegs, vējš, vētra, ledus, lija, snieg, negaiss, lietū, vēja, sniga',
    village: 'ciems, lauki, laukos, saimniecība, lauku, ciemā, sēta, ferma, pļava, nometne, nometnes',
    square: 'laukums, stūris, tilts, krustojums, aplis, stūrī, tilta, tiltu, laukumā, krustcelēs',
    floorLift: 'stāvs, stāvā, stāvu, stavam, lifts, lifta, liftu, ieeja, vārti, zvans pie durvīm, durvis',
    neighbourNoise: 'troksnis, skaļi, rej, trokšņo, skaļš, kaimiņi trokšņo, trokšņi, rēkšana, dzīvo skaļi',
    office: 'birojs, nodaļa, reģistratūra, kase, kases, kasiere, galvenā mītne, ofiss, filiāle',
    factory: 'rūpnīca, darbnīca, fabrika, noliktava, celtniecības, būvlaukums, ražotne, cehs',
    colleague: 'kolēģis, kolēģi, kolēģe, darbinieks, komanda, personāls, kolēģiem, darbinieki, darbabiedrs',
    manager: 'vadītājs, direktors, priekšnieks, boss, īpašnieks, vadītāja, direktore, šefs, īpašnieka',
    interviewJob: 'darba intervija, cv, vakance, pieteikties darbā, intervija, darba sludinājums, pieteikums darbam, vakances',
    shift: 'maiņa, maiņas, virsstundas, grafiks, nakts maiņa, dežūra, dežurēt, grafikā',
    report: 'atskaite, ziņojums, dokuments, tabula, prezentācija, pētījums, petijumam, atskaiti, projekts, secinājumus',
    projectTask: 'projekts, uzdevums, mājas darbs, projekta, uzdevumi, uzdevumu, mājasdarbs',
    deadline: 'termiņš, pēdējā diena, līdz kuram laikam, termiņa, nodošanas termiņš, datumam, datuma, datums',
    grades: 'atzīme, rezultāts, rezultāti, balles, vērtējums, atzīmes, rezultātus, balle',
    languageName: 'latviski, angļu, angliski, krievu, vāciski, franču, krieviski, valoda, valodu, vācu, krievs, latviešu',
    learnCourse: 'kurss, kursi, mācīties, apmācība, nodarbība, stunda, mācības, mācos, pulciņš, treniņkurss',
    university: 'universitāte, augstskola, koledža, lekcija, profesors, students, lekcijas',
    bookLibrary: 'grāmata, bibliotēka, lapa, nodaļa, dzejolis, romāns, grāmatas, lappuse, krustvārdu',
    newsPress: 'avīze, žurnāls, ziņas, žurnālists, raksts, avīzes, laikraksts, ziņu',
    radioPodcast: 'radio, raidījums, kanāls, seriāls, sērija, podkāsts, raidījumi',
    song: 'dziesma, dziesmas, dziedāt, ģitāra, klavieres, koncerts, koris, dziesmu, dzied, koncertu',
    dance: 'dejot, deja, dejas, dejo, balets, deju, dejojam, dejām',
    theatre: 'teātris, aktieris, skatuve, mēģinājums, izrāde, aktrise, izrādes, teātra',
    paintingArt: 'glezna, zīmējums, muzejs, māksla, zīmēt, gleznot, izstāde, muzejā, mākslas',
    ballGame: 'futbols, spēle, bumba, vārti, komanda, basketbols, hokejs, spēles, futbola, basketbola',
    gymRun: 'sporta zāle, treniņš, skriešana, joga, sports, trenēties, fitness, treniņi, peldēšana, skriet, skrējiens',
    cardChess: 'šahs, kārtis, galda spēle, puzle, krustvārdu mīkla, šaha',
    toy: 'rotaļlieta, lelle, šūpoles, rotaļlaukums, mantiņa, lelles',
    sew: 'šūt, adīt, adata, diegs, šūšana, dzija, adīšana, šuj',
    king: 'karalis, karaliene, princis, karavīrs, armija, princese',
    fight: 'kautiņš, kauties, sist, spēra, iesita, dūre, sita, kaujas, spert',
    gunWar: 'karš, ierocis, bumba, šaut, pistole, kara, šāva, kara laikā, ieroči, lode',
    kill: 'nogalināt, slepkavība, līķis, nosita, slepkava, nogalināja, nošāva',
    prison: 'cietums, tiesa, tiesnesis, tiesas, cietumā, tiesai, spriedums, lieta',
    thief: 'zaglis, apzaga, nozaga, laupītājs, zagt, kabatzaglis, nozagts, zādzība, aplaupīja',
    mayor: 'mērs, pašvaldība, valdība, dome, rātsnams, domes, novads, novadā, priekšsēdētājs',
    passport: 'pase, vīza, id karte, atļauja, uzturēšanās atļauja, pasi, vīzu',
    border: 'robeža, muita, vēstniecība, robežas, konsulāts, muitas',
    countryName: 'latvija, latvijas, krievija, vācija, igaunija, lietuva, anglija, francija, spānija, amerika, ukraina, polija',
    cityName: 'rīga, rīgas, daugavpils, liepāja, jelgava, ventspils, valmiera, kuldīga, londona, tallina, brīvības',
    personName:
      'jānis, jāņa, janim, jāni, janiem, anna, ilze, ilzi, andris, inese, guntis, elza, pēteris, kārlis, kārlim, roberts, robertu, bērziņš, bērziņa, kalniņš, kalniņa, ozols, ozoliņš, ozola, ozoliņa, aivars, ausma, laimas, liene, valdis',
    titleOfPerson: 'kungs, kundze, jaunkundze, dr, god, kundzei, kungam, cien',
    kidTalk: 'bērns, bērni, pusaudzis, zēns, meitene, puisis, puika, bērnu, puikas, skuķis, mazais',
    bride: 'kāzas, līgava, līgavainis, saderināšanās, kāzām, saderināti, precēties',
    divorce: 'šķiršanās, šķirties, šķiramies, bijušais vīrs, bijusī sieva, izšķirties, bijusī, izšķirāmies',
    orphan: 'aizbildnis, audžumamma, audžutēvs, krusttēvs, krustmāte, bāreņi, aizbildne, audžuģimene',
    uncle: 'onkulis, tante, māsīca, brālēns, brāļadēls, māsasmeita, krustonkulis, tantei',
    inLaw: 'vīramāte, sievasmāte, sievastēvs, sievasbrālis, vīratēvs, svainis, znots, vedekla',
    kiss: 'skūpsts, skūpstu, bučas, apskāviens, samīļot, mīļš, buča, apskauju, mīļo, mīlu',
    jealous: 'greizsirdīgs, skaudīgs, krāpj, krāpa, nodevība, skaudība, greizsirdīga',
    trust: 'uzticēties, uzticība, paļauties, ticība, ticu, paļaujos, neticu, uzticos, neuzticos',
    promise: 'solījums, apsolīju, zvēru, sola, goda vārds, apsolīja, solija, apsolu',
    lieCheat: 'krāpnieks, krāpšana, krāpj, viltots, meli, apmānīt, melot, krāpnieki, melis, krāpšanās',
    joke: 'joks, jokoju, smieklīgi, jokot, pa jokam, izjokot, jociņš, joki, jokojat, sarkasms, jokam',
    serious: 'nopietni, nopietns, godīgi, taisnību sakot, no sirds, vaļsirdīgi',
    respect: 'cieņa, cienīt, pieklājība, manieres, cieniet, saudzējiet, pieklājīgi, cieņu',
    shame: 'kauns, kaunīgi, negods, apkaunojums, kaunies, kauna, kaunos',
    rude: 'nepieklājīgs, rupjš, augstprātīgs, nekaunīgs, nekaunīgi, bezkauņa, rupji',
    patience: 'pacietība, pacietīgs, pacietības, pacietību, neciešu vairs, pacieties',
    stress: 'stress, spiediens, nervozs, panika, satraukums, uztraucos, stresa, saspringts, nervozēju',
    headacheNerve: 'nervi, krīt uz nerviem, kaitina, tracina, galvassāpes, nervus, kaitinoši, apnika, nervu sabrukums',
    scare: 'bail, baidos, nobijos, biedēt, bailes, šausmīgi, sabijos, baisi, bailīgi, baida',
    surprise: 'pārsteigums, pārsteigta, šoks, pārsteidza, brīnums, izbrīns, neticami',
    disappoint: 'vīlies, vilšanās, žēl, nožēloju, pievīla, neapmierināta, vīlusies, vīlāmies',
    boring: 'garlaicīgi, garlaicīgs, garlaikoties, apnicis, garlaikojos, garlaicīga',
    hate: 'ienīst, ienīstu, riebjas, pretīgi, riebums, pretīgs, riebīgs, neciešu, nepatīk',
    favourite: 'mīļākais, labāk patīk, mīļākā, iecienīts, labāk, dodu priekšroku, vismīļākais',
    best: 'labākais, lieliski, izcili, ideāls, forši, super, perfekti, vislabākais, labākā, brīnišķīgi',
    worse: 'sliktāk, sliktākais, briesmīgi, šausmīgi, sliktāka, drausmīgi, slikti, bēdīgi',
    wrongBad: 'nepareizi, kļūda, nav pareizi, aplam, nepareizs, kļūdaini, netaisnīgi, kļūdījāties',
    strange: 'dīvaini, dīvains, aizdomīgi, savādi, aizdomīgs, dīvaina, jocīgi',
    clearObvious: 'skaidrs, skaidri, acīmredzami, saprotams, protams, redzams',
    exact: 'tieši, precīzi, pareizi, tieši tā, taisni, precīzs',
    true: 'patiesība, īsts, tiešām, patiess, taisnība, īstais, īstā, autentisks, patiesi',
    secret: 'noslēpums, slepeni, konfidenciāls, slepens, konfidenciāli, slēpts',
    public: 'publisks, publiski, publicēt, ievietot internetā, publicēja, publicēts, atklāti',
    danger: 'bīstami, bīstams, risks, briesmas, drošs, droši, riskanti',
    protect: 'aizsargāt, sargāt, aizstāvēt, drošība, sargā, aizsardzība, aizsarga',
    attention: 'uzmanību, uzmanīgi, piesardzīgi, uzmanies, sargies, uzmanība, uzmaniet',
    notice: 'pamanīju, pamanīt, saprast, atklāt, sapratu, pamanīja, atskārtu, uzzināju',
    decide: 'izlemt, lēmums, nolēmu, izvēle, izlēmu, lēmumu, izvēlējos, lemt, nolēma',
    plan: 'plāns, plāno, plānoju, grasos, ieplānot, nolūks, nolūkos, nolukam, plānojam, plāni',
    hopeWish: 'vēlos, vēlēšanās, sapnis, vēlētos, ceru, cerība, gribesu, sapņoju',
    chance: 'iespēja, izdevība, izredzes, iespējas, šanss, iespēju',
    lucky: 'paveicās, laime, veiksme, laimīgs, neveiksme, veiksmi, horoskops, horoskopiem, nepaveicās',
    allowed: 'tiesības, ir tiesības, atļauts, likumīgi, drīkst, drīkstu, tiesību',
    rule: 'noteikums, pienākums, obligāti, noteikumi, likums, jāievēro, jāsaka',
    penalty: 'sods, soda nauda, kompensācija, zaudējumi, sodīt, naudas sods, sodu',
    warning: 'brīdinājums, brīdinu, pēdējais brīdinājums, brīdināju, brīdinam',
    denounce: 'ziņot, sūdzība, sūdzēties, sūdzēšos, pasūdzēties, apstrīdu, sūdzos, iesniegums, nesūdzos, paziņot policijai',
    guilty: 'vainīgs, vaina, vainot, atbildīgs, vainīga, vainas, atbildība',
    forgive: 'piedod, piedodiet, atvaino, atvainojiet, atvainojos, piedošanu, piedosana',
    apologyAccept: 'nekas, nekas briesmīgs, viss labi, nav problēmu, nekas traks, neuztraucies, sīkums',
    beg: 'lūdzos, dieva dēļ, lūgties, luudzu, ludsu, luzdu, žēlīgi',
    god: 'dievs, dieva, lūgšana, debesis, elle, svētī, baznīca, dieviņ, lūgties, svētais',
    swearMild: 'sasodīts, velns, ak dievs, ak kungs, vai dieniņ, oho, vau, fui, ak, mīļais dievs, blin',
    laughWord: 'haha, hahaha, hehe, lol, xd, ahaha, smejos, hihi',
    emojiWord: 'emoji, uzlīme, gif, mēms, smaidiņš, emocijzīme',
    ringBuzz: 'zvana, pīkst, pīkstiena, pīkstiens, vibrē, dūc, skan, zvanīt, nopīkst, zvans, svilpj, svilpi',
    screen: 'ekrāns, ekrāna, poga, tastatūra, displejs, pogu, pogas',
    socialMedia: 'facebook, instagram, tiktok, whatsapp, sekot, twitter, draugiem, feisbuks, soctīkli',
    groupChat: 'grupa, grupas, grupas čats, kanāls, kopiena, pulciņa grupa',
    inbox: 'iesūtne, pastkastīte, pastkaste, vēstules kaste, inbox',
    flyerPaper: 'skrejlapa, papīrs, katalogs, buklets, drukāt, izdrukāt, papīra, reklāmlapa',
    printer: 'printeris, skeneris, tinte, izdrukāt, printeri, toneris',
    callCentre: 'zvanu centrs, operators, karstā līnija, aģents, operatore, klientu apkalpošana, aģentūra',
    voicemail: 'balss pasts, automātiskais atbildētājs, balss ziņa, autoatbildētājs',
    robot: 'robots, mašīna, bots, automātisks, automātiski, automāts, motors',
    softwareUpdate: 'programma, lejupielādēt, instalēt, atjaunināt, atjauninājums, programmatūra, aplikācija, update',
    virusHack: 'uzlauza, hakeris, vīruss datorā, pikšķerēšana, uzlauzts, hakeri, uzlauzta',
    camera: 'kamera, kameras, foto, fotogrāfija, selfijs, filmēt, bilde, bildes, fotografēt',
    memorySpace: 'atmiņa, vieta atmiņā, pilna atmiņa, krātuve, atmiņas, nav vietas',
    signal: 'signāls, zona, wifi, internets, mobilais internets, tīkls, nav signāla, pārklājums, interneta, raustās',
    charger: 'lādētājs, kabelis, vads, kontaktligzda, rozete, lādēt, uzlādēt, kontaktdakša',
    topUp: 'papildināt, kredīts, priekšapmaksa, papildināju, papildināšana, priekšapmaksas karte',
    tariff: 'tarifs, viesabonēšana, līgums, telefona plāns, tarifu, tarifa, abonements, roaming',
    moneyTransfer: 'pārskaitījums, pārskaitīt, konta numurs, konts, pārskaitīju, naudas pārvedums, depozīts, budžeta, budžets',
    cheque: 'čeks, uzkrājumi, procentu likme, noguldījums, krāt, procenti, ietaupījumi',
    rent: 'īre, īrēt, īrnieks, saimnieks, nomāt, nomā, īres, izīrēt, īri',
    mortgage: 'hipotēka, nekustamais īpašums, dzīvokļa kredīts, māja, īpašums, hipotekārais kredīts, namīpašums',
    wasteMoney: 'izšķērdēt, tērēt velti, naudas šķiešana, veltīgi, izmest naudu, velti, izšķiest',
    profit: 'peļņa, ienākumi, nopelnīt, ieņēmumi, peļņu',
    rich: 'bagāts, nabags, nabadzīgs, bez naudas, nav naudas, bagāta, trūcīgs',
    gainLose: 'uzvarēt, zaudēt, zaudējums, uzvara, zaudējām, uzvarēja, pazaudēju, zaudēju, uzvarēju',
    stock: 'noliktavā, pieejams, izpārdots, pietiek, nav noliktavā, ir pieejams, atlikums, pietika, neatlika, pietiks',
    warranty: 'garantija, garantijas, rezerves daļas, detaļa, garantiju, garantēts',
    quality: 'kvalitāte, jauns, lietots, kvalitatīvs, jauna, kvalitātes, mazlietots',
    queue: 'rinda, rindu, stāvēt rindā, rindas, pūlis, gaidīt rindā',
    menu: 'ēdienkarte, porcija, dienas ēdiens, pasūtīt, pasūtījums, ēdiens, cepetis, mielasta',
    table: 'galds, krēsls, dīvāns, plaukts, atvilktne, galdu, krēsli, galda, galdam',
    waiter: 'viesmīlis, pavārs, maiznieks, miesnieks, viesmīle, šefpavārs',
    hairSkin: 'āda, mati, krēms, šampūns, kosmētika, lūpukrāsa, krēmu, matu',
    lampCandle: 'lampa, svece, spuldze, sveces, lampu, gaisma, lukturis',
    boatShip: 'laiva, laivu, kuģis, prāmis, osta, laivas, kuģu',
    fuel: 'benzīns, dīzelis, degviela, degvielas, bāka, degvielas uzpilde, gāze, benzīna',
    tyreEngine: 'riepa, riepas, dzinējs, bremzes, autoserviss, serviss, riepu, motoru, bremžu',
    traffic: 'satiksme, sastrēgums, šoseja, ātrums, sastrēgumi, maģistrāle, korķis, ātrumu',
    driver: 'šoferis, taksis, vadīt, aizvest, vest, taksists, vediet, aizved, vadītāja',
    luggage: 'bagāža, čemodāns, reģistrācija, vārti lidostā, bagāžas, koferis',
    map: 'karte, adrese, gps, ceļš uz, navigācija, ceļu, kā nokļūt, adresi',
    turnSide: 'pa kreisi, pa labi, labā, kreisā, taisni, blakus, priekšā, aizmugurē, puses, aiz, sāns, malā',
    pushPull: 'stumt, vilkt, celt, nest, velc, pastumt, spied, jaspiez, grūst, piespiest, velku',
    cutBreak: 'griezt, nogriezt, plēst, salauzt, saplēst, nolauzt, salūza, pārtrūka, saplīsa',
    fallDrop: 'krist, nokrita, paslīdēja, nomest, izkrita, kritu, nokritu, nogāzta, pakrita',
    throwAway: 'mest, izmest, izmetiet, neizmetiet, miskaste, miskasti, izmetu, met, atkritumos',
    hang: 'karāties, pakārt, uzkārt, pielīmēt, uzlīmēt, karājas, pielieciet, kārt, piestiprināt',
    touchIt: 'aiztikt, pieskarties, turēt, satvert, aiztiec, neaiztiec, tur, turiet, turu',
    standSit: 'stāvēt, sēdēt, gulēt, stāv, sēdi, sēžam, stāvu, sēd, apsēsties, stāviet, stāvi, stajieties',
    jump: 'lēkt, kāpt, skriet, lec, lēca, skrien, uzkāpt',
    lookWatch: 'skatīties, skaties, skatos, lūkoties, paskaties, skatās, redzi, raudzīties, vērot',
    listenHear: 'klausīties, dzirdēt, klausies, balss, skaņa, dzirdu, dzird, klausos, dzirdams',
    smell: 'smarža, smird, garša, smaka, garšo, smaržo',
    feel: 'jūtu, jūtas, sajūta, garastāvoklis, jūtos, juti, sajūtu, noskaņojums',
    breathe: 'elpot, elpa, gaiss, elpo, gaisa, elpas, aizelsies',
    drinkTea: 'tēja, sula, limonāde, kafija, dzēriens, tēju, kafiju, sulu, ūdens',
    save: 'saglabāt, uzglabāt, krāt, taupīt, glabāt, saglabāju, saglabā, taupi',
    count: 'skaitīt, saskaitīt, rēķināt, kopā, summa, skaits, saskaitīju, pieskaitīt',
    compare: 'salīdzināt, atšķirība, atšķirības, salīdzinājums, atšķiras, salīdzinot',
    repeatIt: 'atkārtot, vēlreiz, atkal, atkārto, atkal un atkal, par jaunu, vēl reizi, šoreiz',
    keepOn: 'turpināt, nebeidz, turpina, vēl, joprojām, turpini, neapstājas, bez pārtraukuma, nepārtrauciet, neapstājies',
    followUp: 'sekot, seko, vajāt, izsekot, sekoju, novērot, sekošana, pakaļ',
    ignoreIt: 'ignorēt, nepievērs uzmanību, ignorē, neņem vērā, ignorēju, nepievērst uzmanību, ignorējiet',
    forgetIt: 'aizmirsti, aizmirsīsim, liec mierā, nu ko, aizmirsti to, liec to, lai paliek',
    letGo: 'atlaist, atlaidiet, brīvs, brīvam, atbrīvot, palaist, ļaujiet, ļaujiet iet, atbrīvojiet, brīvība, palaid',
    separateOut: 'izņemot, bez, atsevišķi, ārpus, neskaitot, izņemtas, noņemot',
    includeIn: 'iekļaut, ietver, pielikums, pievienot, tostarp, iekļauts, satur, pievienots',
    joinIn: 'piedalīties, pievienoties, piedalos, apmeklēt, piedalīšos, pievienojos, līdzi, nākšu',
    belong: 'pieder, īpašnieks, mans, piederēja, īpašums, piederība',
    inherit: 'mantot, mantojums, testaments, mantoju, mantojumu, mantinieki',
    deathNotice: 'miris, nomira, aizgājis, aizgāja mūžībā, bēres, apbedīts, nelaiķis, līdzjūtība, bēru, mirusi',
    replaceIt: 'nomainīt, aizstāt, mainīt, apmainīt, aizvietot, maiņa, nomaina, nomainu',
    transferOver: 'nodot, nodod, pārsūtīt, nodotas, atdot, nododiet, iedot, nododu',
    leak: 'noplūde, nopludināt, izplatīt, izplatījās, noplūda, izplata',
    source: 'avots, no kurienes, izcelsme, kur dabūjāt, avoti, no kā',
    purpose: 'mērķis, kādam nolūkam, kādam mērķim, nolūks, mērķi, kāpēc, nolūkos, kam, noder',
    legalBasis: 'piekrišana, juridiskais pamats, likumīgās intereses, piekrišanas forma, tiesiskais pamats, piekrītu, tiesisks',
    paragraph: 'pants, panta, vdar, gdpr, likums, punkts, likuma, punkta',
    demand: 'pieprasīt, pieprasu, prasīt, prasība, prasu, pieprasa, nejautājiet, pieprasījums, lūgums',
    confirmBack: 'apstipriniet, apstiprinājums, kvīts, apstiprināt, apstiprini, rakstiski apstipriniet, apliecinājums',
    instruct: 'instrukcija, kā darbojas, rokasgrāmata, pamācība, norādījumi, kā lietot, instrukcijas',
    offerHelp: 'palīdzība, palīdzību, atbalsts, palīdzēt, servisa, palīdzības dienests, atbalstu, palīdziet',
    livingPerson: 'cilvēks, dzīvs cilvēks, īsts cilvēks, persona, cilvēka, cilvēki, dzīva persona',
    kindNice: 'laipns, jauks, mīļš, labs, jauka, laipni, labsirdīgs, sirsnīgs',
    dearLove: 'mīļais, mīļā, dārgais, dārgā, draugs, brālis, bračka, mīļotais, sirsniņa, vecīt, dārgie',
    guyMan: 'vīrietis, puisis, čalis, vecīt, vīrs, zēns, vīrieši, čaļi, puiši',
    crowdAll: 'visi, visiem, cilvēki, visa pasaule, visus, katrs, sabiedrība, ļaudis',
    selfDo: 'pats, pati, vienatnē, saviem spēkiem, sevi, sev, patiem, pašam',
  },
};
