import type { NotionData } from './notion.ts';

export const lt: NotionData = {
  code: 'lt',
  notions: {
    me: 'aš, as, mane, man, manęs, manes, manimi, manyje, mano, manas, manau, manajai, manąjį, esu, pats, pati',
    we: 'mes, mus, mums, mūsų, musu, mumis, mumyse, esame, esam',
    you: 'tu, tave, tau, tavęs, taves, tavimi, tavo, jūs, jus, jums, jūsų, jusu, jumis, jusų, esi, esate, savo',
    youAll: 'jūs, jus, jums, jūsų, jusu, visi jūs, jūs visi, žmonės, žmones, vyrai, draugai, chebra, ponai, gerbiamieji',
    heShe: 'jis, ji, jo, jos, jam, jai, jį, ją, juo, ja, jame, joje, šis',
    they: 'jie, jos, jų, jiems, joms, juos, jas, jais, jomis, ju, tie',
    someone:
      'kažkas, kazkas, kažko, kažkam, kažką, kas nors, ko nors, kam nors, ką nors, žmogus, žmogui, žmogų, žmogaus, asmuo, asmeniui, asmenį, asmens, asmenys, žmonės, žmonių, bet kas, kazkam, nors kas, kažkoks, kažkokia, kažkokie, kažkokius, kažkokios',
    nobody: 'niekas, nieko, niekam, nieką, nė vienas, ne vienas, joks, jokia, jokio, jokios, jokiam, jokiems, jokioms, jokių, jokius',
    thisOne:
      'šis, ši, šio, šios, šiam, šiai, šį, šią, šie, šių, šiuos, šias, šiuo, šita*, šitą, tai, sis, si, siu, sio, sita, sitas, sitie, toks, tokia, tokius, tokie, čia, šitas, šita, šitie, šitos, šitus, šitų, šito',
    thatOne: 'tas, ta, to, tos, tam, tai, tą, tie, tų, tuos, tuo, anas, ana, ano, kad, jog, tą patį, tame',
    here: 'čia, cia, štai, šitaip čia, iš čia, šičia, sicia, šen',
    there: 'ten, tenai, iš ten, ana ten, va ten, va',
    not: 'ne, nėra, nera, neturi, nebūna, nebe, nereikia, nereik, nenoriu, negaliu, negali, nesu, nebuvo, nebus, nesiųskite, nerašykite, neskambinkite, nei, neturiu, neturite, nesiuskit*, nesiųsk*, nesiusk*, nerašyk*, nerasyk*, neskambink*, nesiun*, nesiųs*, nenori*, nebūt*, nesi, nesate, nesame, nesa, nea, ne-a, neduok*, nerašo*, nebesk*, nebenori*, nebuvau, neb',
    never: 'niekada, niekad, nė karto, niekuomet, jokiu būdu, nė už ką, ne karto, jokiais būdais',
    noLonger:
      'daugiau, daugiau ne, daugiau nebe, jau ne, jau nebe, nebenoriu, nebenor*, nebesiųskite, nebesiun*, nebesiusk*, nebesiųsk*, nebera*, neberaš*, neberas*, nebereik*, nebeturi*, nebėra, nebera, nebegal*, nebeskamb*, nebesu, nebeesu, nebegyven*, nebenaudo*, nebedirb*, nustojau, niekada daugiau, liau*, nebe',
    nothing: 'nieko, niekas, niekuo, niekam, nė velnio, nieks, ničnieko, nieku',
    without: 'be, nesant, neturint',
    already: 'jau, ju',
    still: 'dar, vis dar, tebe*, iki šiol, vis tiek, tebėra, vistiek, iki siol, vis',
    again: 'vėl, vel, dar kartą, dar karta, iš naujo, is naujo, pakartot*, pakart*, kartoj*, darsyk, ir vėl, antrą kartą, eilin*, dar karto',
    always:
      'visada, nuolat, visad, visą laiką, visa laika, nuolatin*, be perstojo, nuolatos, kasdien, amžinai, be galo, reguliar*, be paliovos, ištisai, ištisas dienas, vis, pastoviai, amzinai, kiaurą parą',
    every:
      'kiekvien*, kas, kasdien*, kas savaitę, kas dieną, kas mėnesį, kas diena, kassavait*, kasmet, kasmėn*, kas valand*, bet kok*, visok*, kas antr*',
    all: 'viską, viskas, visi, visus, visas, visa, visos, visų, visiems, viso, viskam, visą, visai, visiškai, visam, visko, visisk*, viska, visu, apskritai, visais, visom*, pilnai, galutin*',
    other: 'kitas, kita, kito, kitos, kitam, kitai, kitą, kiti, kitų, kitiems, kitus, kitais, kitu, kitur, likus*, tolesn*, likę',
    same: 'tas pats, ta pati, tą patį, tą pačią, tie patys, tos pačios, pats, pati, patys, pačio, pačios, vienod*, toks pat, tokia pati, to paties, identišk*, tapat*, pat',
    different: 'skirting*, kitok*, kitaip, įvair*, ivair*, atskir*, kitas, kita, skirias*',
    own: 'savo, nuosav*, savas, sava, sau, save, savęs, asmenin*, pats, pati, savimi, saviški*',
    only: 'tik, tiktai, vien, vienintel*, vien tik, išskirtin*, vos, tik tai, paprasčiausiai',
    also: 'taip pat, irgi, ir, dar, taippat, be to, o taip pat, bei, taipogi, kartu, tp',
    but: 'bet, tačiau, taciau, o, tik, nors, vis dėlto, visgi, betgi, bat',
    because: 'nes, kadangi, todėl, dėl, todel, del, dėl to, del to, priežast*, kad, juk, del ko, nesgi, mat',
    ifSo: 'jei, jeigu, jai, ar, nebent, jeigu tik, jei tik, jei ne',
    until: 'iki, kol, ligi, kolei, tol, iki tol',
    fromNow: 'nuo dabar, nuo šiol, nuo šiandien, nuo siandien, ateityje, toliau, nuo siol, nuo šios dienos, nuo šios akimirkos, į ateitį',
    enough:
      'gana, užtenka, uztenka, pakanka, pakankamai, gan, užteks, pakaks, užteko, uzteks, baikit, baikite, baik, užtektinai, jau gana, užtenka jau, ganėtinai',
    tooMuch: 'per daug, perdaug, pernelyg, per dažnai, per dazn*, perteklin*, perdėt*, per didelis, pertekli*, per stipr*',
    soMuch:
      'tiek, tiek daug, šitiek, šimtai, šimtus, tonos, krūva, krūvą, dešimtys, dešimt*, tūkstan*, tukstan*, milijon*, galybė, galybę, begal*, aibė, gausyb*, po kelis, kalnas, šimtą, šimtą kartų, šimt*',
    more: 'daugiau, labiau, dar, papildom*, virš, daugia',
    less: 'mažiau, maziau, rečiau, reciau, mažin*, sumažin*, mažėj*',
    many: 'daug, daugel*, gausu, gausyb*, dažnai, daznai, keli, kelis, keletas, keletą, kelios, kelių, nemažai, ne vienas, daugyb*, dažn*, kelias, kelet*, dauguma, daugumos',
    few: 'mažai, mazai, truputį, truputi, šiek tiek, keli, keletas, kelios, nedaug, trupučiuką, biški, biskį, biski, kažkiek, retai, kai kur*, trupučiuk*, trupučio, mažokai, ret*',
    once: 'kartą, vieną kartą, kartelį, kadaise, karta, viena karta, vienkartin*, kažkada, kartas, sykį',
    twice:
      'du kartus, tris kartus, kartų, kartus, kelis kartus, antrą kartą, trečią kartą, daugkart*, penktą kartą, kelintą, kiek kartų, dukart, triskart, dešimt kartų, šimtą kartų, antra karta, trecia karta, kartu, ne pirmą kartą, jau antrą, jau trečią',
    first: 'pirm*, pirmiausia, iš pradžių, pradžioj*, visų pirma, pirmiau, pradžiai',
    last: 'paskutin*, galiausiai, pagaliau, pabaigoj*, galutin*, praeit*, praėjus*, paskiausia',
    next: 'kitas, kita, kitą, sekan*, būsim*, busim*, ateinan*, artimiaus*, kitam, kitais',
    now: 'dabar, šiuo metu, dabartin*, kol kas, dbr, siuo metu, šią akimirką, šiandien, dabr, iš karto dabar',
    immediately:
      'iškart, iš karto, nedelsiant, skubiai, tuoj pat, tuojau, nedels*, greičiau, skub*, kuo greičiau, tučtuojau, kuo skubiau, iskart, is karto, tuoj, neatidėlio*, kuo greiciau, betarpišk*, momental*, nedelsdam*',
    today: 'šiandien*, siandien*, šiand, šįvakar, sivakar, šįryt, šianakt, šią naktį, šios dienos, siandiena, siryt, šį vakarą, šiandieninis',
    tomorrow: 'rytoj*, rytdien*, poryt, ryt, rytojaus, rytoj vakare, porytoj',
    yesterday: 'užvakar, vakarykšt*, vakar vakare, uzvakar, vakar, vakarykšč*',
    day: 'diena, dieną, dienos, dienų, dienai, dienomis, dienas, dienom, dienoj*, kasdien*, para, parą, parų, parom*, dien',
    week: 'savait*, sav, savaitgal*, savaites',
    month: 'mėnes*, menes*, mėn, mėnuo, menuo, mėnesin*',
    year: 'metai, metų, metus, metais, metams, metuose, kasmet*, metin*, metu, met, pusmet*, m',
    hour: 'valand*, val, minut*, min, pusval*, pusvaland*, h, pusė, puse, kelintą valandą, kelinta, ketvirt*',
    morning: 'ryte, rytas, rytą, ryto, rytais, rytin*, labas rytas, ryta, anksti ryte, iš ryto, paryč*, aušr*, rytui, šįryt',
    evening: 'vakare, vakaras, vakarą, vakaro, vakarais, vakarin*, popiet*, po pietų, pavakar*, vakarop, po pietu, priešpiet*, vakarui, vakarėj*',
    night: 'naktį, naktis, nakties, naktimis, nakt*, vidurnak*, vidury nakties, nakčia, nakti, naktin*',
    weekday: 'pirmadien*, antradien*, trečiadien*, treciadien*, ketvirtadien*, penktadien*, darbo dien*, pirmad, penktad, šiokiad*',
    weekend: 'šeštadien*, sestadien*, sekmadien*, savaitgal*, šešt, sekm',
    soon: 'greitai, netrukus, tuoj, neužilgo, greit, jau greitai, už valandos, po valandos, tuojaus, neuzilgo, uz valandos, artimiausiu metu, tuojau, už pusvaland*',
    later: 'vėliau, veliau, po to, paskui, po, vėlesn*, už valandos, po kiek laiko, po kurio laiko, poto, kiek vėliau',
    before: 'prieš, pries, anksčiau, anksciau, iki, iki tol, ankstesn*, pirmiau, buvus*, iš anksto, is anksto, prieštai',
    early: 'anksti, ankst*, per anksti, anksčiau, iš ankst*',
    late: 'vėlai, velai, vėlu, vėluo*, veluo*, pavėl*, pavel*, vėlyv*, vėlav*, velav*, uždels*, vėlin*, užtruk*, užtruks*, vėluoju',
    time: 'laikas, laiko, laiką, laiku, laika, metas, metu, kartas, kartą, laike, terminas, termin*, laikui',
    moment: 'minut*, minutėl*, minutel*, sekund*, akimirk*, momentas, momentą, momentėl*, sek, sekundėl*, palaukit*, valandėl*',
    longTime:
      'ilgai, seniai, amžinai, visam laikui, metus, ilgą laiką, šimtmet*, amžin*, šimtą metų, mėnesius, nuolatiniai, amzinai, senokai, ilgam, laikui, valandų valandas, ištisus metus, nuo seno, daug metų',
    what: 'kas, ko, ką, kam, kuo, kame, koks, kokia, kokie, kokį, kokią, kokio, kokios, ka, kokius, kąą, kokiu, kokiais',
    who: 'kas, kam, ko, ką, kieno, kuo, kas toks, kas jūs, kas tu',
    where: 'kur, iš kur, į kur, kurioje, kame, is kur, kurgi',
    when: 'kada, kai, kuomet, kelintą, kelintą valandą, kelintos, kelinta valanda',
    why: 'kodėl, kodel, kam, dėl ko, del ko, už ką, kuriam tikslui, kuriem galam, kokiu tikslu, kokio velnio, kuriuo pagrindu, kokios priežasties, ko, uz ka, kodėlgi',
    how: 'kaip, kokiu būdu, kaipgi, kp, kokiu budu',
    howMuch: 'kiek, po kiek, už kiek, uz kiek, kiek kainuoja, kelint*, kokia kaina',
    which:
      'kuris, kuri, kurį, kurią, kurie, kurios, kuriuos, kurias, kurio, kuriam, kuriai, koks, kokia, kokie, kokios, kokį, kokią, kurių, kuriuo, kuriame, kuria',
    please:
      'prašau, prasau, prašome, prašom, prasom, prašyčiau, prasyciau, prš, prs, maldauju, malonėkite, gal galite, plz, pls, labai prašau, prasome, labai prasau, malonėk*, būk geras, būkit geri, būkite malon*, prašytume, prašytumėm',
    thanks:
      'ačiū, aciu, dėkui, dekui, dėkoju, dekoju, dėkojame, ačiu, aciuks, dėkingas, dėkinga, dekoj*, ačiūkas, dkui, tnx, thx, padėk*, ačių, aciuu, aciuk, dekavoj*',
    sorry:
      'atsiprašau, atsiprasau, atleisk*, atsipraš*, sorry, sory, deja, gaila, apgailest*, atleiskit, sori, dovanok*, atsipraš, nesupykit*, nesupyk, atsiprašome, atsiprašom, prašau atleist*, atleidim*',
    hello:
      'labas, sveiki, sveikas, sveika, laba diena, labas rytas, labas vakaras, labą, labukas, labuka, labutis, alio, alo, hey, gerbiam*, sveikinu, čiau, ei, hello, ladies, miela, mielas, mieli, brangus, lbs, laba, sw, gera diena, lba, labadiena, labavakar*, sv, gerb',
    bye: 'iki, viso gero, ate, viso, sudie, sudiev, lik sveikas, labanakt, labos nakties, iki pasimatymo, ciao, čiau, geros dienos, iki rytojaus, atia, lik sveika, bučkis, saldžių sapnų, geros nakties, gero vakaro, labanaktis, viso labo, sėkmės, gražios dienos, pasimatysim, iki greito, buckis, susirašom',
    regards: 'pagarbiai, linkėj*, su pagarba, nuoširdžiai, nuosirdziai, geriausi linkėjimai, linkej*, pagarba, linkiu',
    yes: 'taip, aha, jo, joo, jou, taigi, tikrai taip, tip, tp, taippp, o taip, mhm, ga, nu jo, žinoma',
    okay: 'gerai, ok, okay, okey, tinka, gerai gerai, tvarka, puiku, sutarta, okei, oki, aišku, nu gerai, tebūnie, tiks, geraj, viskas gerai, sutariam, super, tiek to, suprantu, tvarkoj*, aisku',
    want: 'noriu, nori, norime, norim, norite, norėčiau, noreciau, norėjau, norėj*, norej*, norėt*, noret*, nenoriu, nenori*, trokšt*, troks*, pageidau*, norint, norin*, noro, noras, norą, norėtume, nenorėčiau, nenoreciau, nenorėj*, užsimanė, užsinor*, geist*, pageidav*, ketin*, žadu, norėsi*, noru, nenorim*, nebenor*',
    need: 'reikia, reikėjo, reikės, reikalinga, reikalingas, nereikia, nereik*, reik, reikal*, reiktų, reikėtų, reiks, prireik*, būtin*, butin*, reikejo, reikes, reikalau*, stinga, trūksta, reiketu, poreik*',
    must: 'turiu, turi, turite, turime, privalo*, privalau, reikia, turėč*, turėt*, priversta*, privalom*, turėtum*, būtina, būtinai, tenka, teko, teks, priverst*, privalote, turet*',
    can: 'galiu, gali, galime, galim, galite, galit, galėčiau, galeciau, galėtum*, galetum*, galėj*, galej*, galėsi*, galesi*, galės, negaliu, negali, negalim*, negalit*, galima, galėt*, galet*, sugeb*, moku, moki, moka, mokate, pavyk*, pavyko, įmanoma, pajėg*, negalėj*, negalej*, negalės*, geba, nespėj*, nespej*, galė*, nepavyk*, išeina, spėjau, spėsiu, spėjam',
    may: 'galima, leidžiama, galiu, galite, teisė, turiu teisę, neturite teisės, turite teisę, leist*, leidim*, leidžia, leidžiam*, negalima, teises, turi teisę',
    letDo: 'leisk*, leisti, duok, duokite, tegul, leiskit, leiskite, tegu, leidž*, leiskime, te',
    tryTo:
      'pamėgin*, mėgin*, bandau, pabandy*, pabandysiu, megin*, pabandyk*, stengi*, pasisteng*, stengs*, bandy*, steng*, bandai, bandė, bandžiau, bandyk*, bandyt*, bandys*',
    stop: 'stop, stabdy*, nustok*, liaukit*, liaukis, liaukitės, baik, baikit, baikite, nustot*, gana, sustabdy*, nutrauk*, nutrauksi*, liaut*, liov*, nustojo, nustoj*, nustos*, mesk*, baigt*, sustok*, užbaik*, užbaikit*, sustabd*, stabd*, stopas, nustabdy*, baigiam, nebe, baikim, liaukites, sustabdykit*',
    end: 'pabaig*, baigėsi, baigti, baigs*, baigia*, užbaig*, galas, galo, nutrauk*, finišas, užbaigt*, pasibaig*, užbaik*, baigt*, nutraukim*, baigiam*, baigiu, baigiasi, baigėt',
    cancel:
      'atšauk*, atsauk*, anuliuo*, nutrauk*, atsisak*, atšaukti, atšaukimas, atšaukia*, anuliav*, panaikin*, naikin*, atsaukt*, atsaukia*, atšaukė, anuliuok*',
    block:
      'blokuo*, užblok*, uzblok*, blokav*, blok, juodas sąrašas, juodąjį sąrašą, juodajame, blokas, bloką, į bloką, atblok*, užblokuos*, juodąj*',
    remove:
      'pašalin*, pasalin*, ištrin*, istrin*, išbrauk*, isbrauk*, išimk*, išim*, isimk*, išmesk*, ismesk*, šalin*, salin*, išregistr*, isregistr*, išmes*, nuimk*, pašalint*, eliminuo*, trauk*, išrašyk*, išrasyk*, israsyk*, atsikrat*, panaikin*, nubrauk*, išmet*, panaikink*, pašalinim*',
    deleteIt:
      'ištrin*, istrin*, trinti, trink*, trint*, panaikin*, sunaikin*, pašalin*, ištryn*, istryn*, trinkit*, naikin*, naikink*, ištrynim*, ištrynė, ištrina*, pasalin*, utilizuo*, ištrintas, ištrinti, nebesaugok*, nuasmenin*',
    unsubscribe:
      'atsisak*, atsisaky*, atsisakau, išsiregistr*, issiregistr*, atsiregistr*, prenumeratos atsisak*, atsisakymas, išregistr*, isregistr*, nutraukti prenumerat*, atšaukti prenumerat*, išsirašy*, issirasy*, išbraukit*, stop sms, stop reklama, atsijung*, atjunk*, atjung*, išjunk*, išrašyk*, unsubscribe, nebenoriu gauti, nenoriu gauti, atsisakiau, nebeprenumeruo*, pasišalin*, išeiti iš',
    subscribe:
      'užsiregistr*, uzsiregistr*, prenumeruo*, užsiprenumer*, registruo*, įsirašy*, prisijung*, užsirašy*, uzsirasy*, registrav*, registrac*, prenumeruot*, užregistr*, užrašyk*, įtrauk*, prisiregistr*, įraš*, užsisak*, registruokit*, stoju, įstoti',
    leaveAlone:
      'palik mane, palikite mane, palikit mane, palik ramybėje, palikite ramybėje, palikit ramybėj, ramybėje, ramybej, ramybėj, atsiknisk*, atsipis*, atsipisk*, atstok*, atstokit*, eik nachui, eikit nachui, nachui, eik šikt, eikit šikt, eik velniop, eikit velniop, velniop, dinkit*, dink, dink iš čia, nešdinkis, nešdinkitės, atsikabin*, atsiknis*, pasitrauk*, prapulkit, prapulk, eik tu, eik lauk, eikit lauk, eik po velnių, po velnių, pas velnią, varyk*, nx, duokit ramybę, duokite ramybę, duok ramybę, ramybę, ramybes, atsikniskite, atsikrušk*, atsikrus*, eik sikt, eikit sikt, nelįsk*, nelįskit*, nelisk*, atšok*, atsok*, eik bybį, atsipyzd*, eik na, eikit na, nešdinkit*, dingkit*, nelieskit*, palikite, palikit, duokit ramybe',
    leave:
      'išein*, isein*, išeiti, išėj*, isej*, palik*, palieku, išvyk*, isvyk*, pasišalin*, išvažiuo*, isvaziuo*, išvažiav*, isvaziav*, pasitrauk*, išeis*, palieka*, paliksi*, apleid*, pasitraukiu, traukiuos*, išeinu, iseisiu, išeisiu, mečiau',
    refuse:
      'atsisak*, atsisaky*, atmet*, atmes*, nesutink*, nesutik*, ne ačiū, ne aciu, neprii*, nepriim*, nenoriu, atsisakau, ačiū ne, aciu ne, ne dėkui, ne dekui, ne dėkoju, neigiam*, nepageidau*, nereikia, nedalyvau*',
    forbid:
      'draudži*, draudzi*, uždraud*, uzdraud*, draud*, draudziu, neleidž*, neleidz*, draudimas siųsti, neturite teisės, draudim*, draust*, draudėte, neleist*',
    object: 'prieštar*, priestar*, nesutink*, nesutik*, prieš, protestuo*, protest*, prieštaravim*, nesutinku, pries, oponuo*, nepritar*',
    agree:
      'sutink*, sutinku, pritar*, susitar*, sutari*, sutart*, tinka, leidžiu, patvirtin*, tiks, sutar*, priim*, priimu, susitarem, sutinkam*, sutikčiau, sutiko, susitarta, sutikau, sutiksi*',
    permission: 'leidim*, sutikim*, sutikimą, sutikimo, leisti, leidziu, leidžiu, įgaliojim*, pritarim*, sutikima',
    withdraw: 'atšauki*, atšaukiu, atsauki*, atsiim*, atsiimu, atšauk*, atsauk*, atsisakau, atsiėm*, atsiimt*, atšaukt*, atgal',
    send: 'siųs*, sius*, siųsti, siunt*, siųsk*, siusk*, siunč*, siunc*, siunti*, išsiųs*, issius*, atsiųs*, atsius*, atsiunt*, persių*, persius*, nesių*, nesius*, nesiun*, persiun*, nusių*, nusius*, nusiun*, nebesių*, nebesius*, nebesiun*, atsiun*, pasiųs*, pasius*, siunč, mesk, numesk, permesk, nusiųsk, atmesk, išsiun*, issiun*, pasiun*, siuntinėj*, siuntinej*, siunčiu, siunčiat*, siunčia*, siunsk',
    write:
      'rašy*, rašai, rašau, rašot*, rašė, parašy*, parašė, parašo*, nerašy*, nerašo*, rasy*, rasai, rasau, parasy*, nerasy*, raštu, rašyti, rašykite, parašyk*, parasyk, rašin*, užrašy*, rašyt*, rašom, parašiau, parasiau, neberašy*, neberasy*, rašant, parašyta*, rašytin*, raštišk*, rašinėj*, rasinej*, rašo, raso',
    text: "žinut*, zinut*, sms*, žinutė*, žinučių, zinuciu, žinute, msg, sms'*, pranešim*, praneš*, smsai, žinutes, zinutes, tekst*, smsų, smsą, smsus, susirašin*, sms žinut*, žinuč*, zinuc*, pranesim*, esemes*, messenger*, mesendžer*, whatsapp*, viber*, vatsap*, smsk*",
    call: 'skambin*, paskambin*, neskambin*, skambu*, perskambin*, telefonu, skambut*, skambuč*, skambina*, skambinėj*, skambinej*, skambuc*, surink*, skambt*, paskambint*, paskamb*, atskamb*, skambsiu, susiskamb*, skambtel*, prisiskamb*, kvieti*, nebeskamb*, pakelk*, nepriskamb*, neprisiskamb*, nepaskambin*, nepaskamb*, nesiskamb*',
    contact:
      'susisiek*, kontakt*, susisiekim*, ryšio, ryšys, kontaktuo*, susisieksi*, kreip*, kreipt*, susiekti, rysys, pasiek*, kreipki*, susiekim*, susirašy*',
    receive:
      'gaun*, gauti, gavau, gavo, gaut*, gausi*, gauna*, negav*, negaun*, gavę, gavom*, ateina, ateiti, gaunu, negauti, gaus, gavot*, gavus, gavim*, atėjo, atejo, atkeliav*, gavai',
    answer:
      'atsak*, atsakym*, atsakyk*, atraš*, atras*, atsiliep*, atsiliepk*, neatsak*, atsakiau, ats, replik*, neatsiliep*, reaguo*, atsakė, atsake',
    read: 'skait*, perskait*, paskait*, skaityt*, neskait*, skaič*, skaiciau, perskaič*',
    bother:
      'trukd*, netrukd*, trukdy*, erzin*, neerzin*, kankin*, nekankin*, įkyr*, ikyr*, knis*, neknis*, užkniso*, uzknis*, pisk*, nervin*, priekabiau*, persekio*, terorizuo*, trikd*, vargin*, nevargin*, lisk*, lenda*, lendat*, lendi, nelįs*, nelenda*, zirz*, zyz*, zirzi*, nebekniskit*, apsikniso, varginat, įkyruol*, apkniso, nervuo*, kabin*, kabinėj*, kabinej*, trugd*, neramin*, neduodat ramyb*, terorizuojat, puola*, įkyriai, drums*, nedrums*, lįskit, lįst',
    spam: 'spam*, šlamšt*, slamst*, šiukšl*, siuksl*, spaminat*, brukal*, užvers*, uzvers*, užvert*, bombard*, užtvind*, brukat*, bruk*, spamin*, užkniso*, apkrau*, neužvers*, apipil*, nespamin*, spaminti, tvindy*, mėtyt*',
    fedUp:
      'nusibod*, atsibod*, įgris*, igris*, pakyr*, užkniso*, uzkniso*, užpis*, uzpis*, užkn*, uzkn*, užpiso, pavarg*, nervin*, nervai, nervus, nervų, iki gyvo kaulo, iki kaklo, negaliu daugiau, nebegaliu, bjauru, kantryb*, užknisa*, atsibodo, nusibodo, igriso, pakyrejo, uzknisa, užknisot, uzknisot, užpisot, uzpisot, bloga darosi, nebepakęs*, nebepakes*, nepakenč*, šlykštu, jau užteks, gana jau, šakės, užėdėt, užėdė, uzede, ėda, nekenčiu, nekenciu, prisikniso, gerklę, vemti, kiek galima, ar ne per daug, isnervino, išnervino',
    angry:
      'pikt*, supyk*, pyk*, supykau, pykstu, įsiut*, isiut*, įsiūt*, piktas, pikta, įnirš*, iniri*, susinervin*, nervinuosi, niršt*, irzl*, pasipiktin*, pasiut*, niršu, pyksta*, susierz*, siunt, įžeid*, įpykau, nepatenkin*, išprotėj*',
    nonsense:
      'nesąmon*, nesamon*, nesamones, nesamone, kvailyst*, kvailion*, šiukšl*, siuksl*, bulšit*, bullshit, tauški*, tausk*, briedas, briedą, šlamšt*, slamst*, mėšl*, mesl*, paist*, pliurp*, absurd*, marazm*, cirkas, gėda, geda, pezal*, briedai, niekai, niekus, bybis, šiknal*, šūdas, šūdai, niekals, šūdo, šūdų, sudai, sudas',
    shutUp:
      'užsičiaupk*, uzsiciaupk*, užsikimšk*, uzsikimsk*, užsikišk*, uzsikisk*, tylėk*, tylek*, patylėk*, tylos, tyla, nutilk*, ša, užtilk*, užsičiaup*, tyliai, patylek*, užsidaryk burn*, burna, užčiaup*, tylėkit, baik kalbėti',
    insult:
      'idiot*, debil*, asil*, blet, bliat, blt, bled*, blemba, bliamba, kurva, kurvos, kurv*, pydar*, pyder*, gaidys, gaidž*, gaidz*, šikn*, sikn*, velnias, velniai, velnio, velnių, velniop, velniu, nachui, nach, nx, pisk*, pisa*, piso, užpis*, bybis, bybį, bybio, bybiai, pimp*, pyzd*, pyzdec*, išgam*, begėd*, begedz*, kretin*, bukaproč*, kiaul*, padug*, šunsnuk*, rupūž*, rupuz*, niekš*, lopas, lopai, daun*, ryžas, fuck*, suka, lochas, lochai, lox*, nupis*, nusišik*, nusišikt, šikt*, avin*, bukagalv*, gyvul*, šlykštuk*, šiknius, debilai, nususk*, šūdas, šūdai, šūdo, pisa, pisau, piskit*, kvailys, kvailiai, kvailas, kvaila, durnas, durnius, durniai',
    peace:
      'ramyb*, ramyb, ramu, ramiai, tyla, tylos, ilsėt*, ilses*, pailsė*, pailse*, poils*, taik*, ramus, rami, ramius, nusiramin*, ilsi*, poilsiui',
    uninterested:
      'neįdom*, neidom*, nedomin*, ne įdomu, nesidom*, nedomina, neįdomu, neidomu, nesvarbu, nerūpi, nerupi, man nusispjaut, nusispjaut*, dzin, abejinga, abejing*, vienodai, pofig*, px, pohui, pochui, man px, nesudomin*, neaktual*, nesu suinteresuot*, nesuinteresuot*, nesidomiu, jokio susidomėjimo, nedomintų, man nerūpi, nedomin, neįdomūs, neidomus, nieko nedomina, poxui, vienas velnias',
    interested: 'domin*, domiuosi, įdom*, idom*, sudomin*, susidom*, domimės, domina, susidomėj*, suinteresuot*, domėt*, smals*, interes*',
    useless:
      'nenaudin*, beprasm*, bereikal*, nereikaling*, beverč*, neverta, betiksl*, nėra prasmės, be reikalo, be prasmės, nera prasmes, niekam tik*, nenaudoju, neaktual*, niekam nereik*, nereikšming*, prasmės, tuščias reikalas, bevert*',
    unwanted:
      'nepageid*, nenorim*, neprašy*, neprasy*, neprašiau, neprasiau, neužsisak*, neuzsisak*, nesutikau, be leidimo, be mano leidimo, be mano sutikimo, be sutikimo, nedaviau sutikimo, nedaviau leidimo, nedaviau, neprenumeravau, nesiregistr*, niekada neprašiau, neužsiregistr*, neužsakiau, neuzsakiau, nekviest*, niekada nedaviau, primet*, peršam*, perša*, brukam*, neleist*, neprašyt*',
    mute: 'nutild*, išjunk*, isjunk*, išjung*, isjung*, tylus, garsą, garsas, garso, tylų, deaktyv*, atjung*, atjunk*, išjungti, be garso, tyliai, begars*, nutilin*, priglušin*, išjungt*, isjungt*',
    fillUp:
      'užpild*, užkim*, uzkim*, užim*, uzim*, atmint*, vietos, pilna atmintis, užgriozd*, užkemš*, dėžut*, dezut*, perpild*, prisipild*, nebetelpa, nebeliko vietos, prikem*, užkrau*, užteršia*, teršiat*, užversta, pašto dėžut*',
    wakeUp:
      'pažad*, pazad*, pabus*, žadin*, zadin*, nepažad*, prikel*, prabus*, keliuos*, kelt*, atsikel*, prabud*, kelčiau, budin*, žadint*, pabud*, žadintuv*, prižad*, keliasi, kėliaus*, atsikėl*, pabundu',
    sleep:
      'miego*, miegu, miegas, miegą, miegui, miegam, miega, miegi, miegoj*, užmig*, uzmig*, miegoti, miegok, snaust*, snaudž*, nemiego*, išsimiego*, issimiego*, mieg*, pamiego*, nemiegu, pramiego*, numig*, užmieg*, snausk*',
    list: 'sąraš*, saras*, sąrašas, sarasas, sąrašų, registr*, sąrašo, elektroninių laiškų sąrašas, adresyn*',
    database:
      'duomenų baz*, duomenu baz*, bazė, bazės, bazę, baze, bazes, sistem*, registr*, archyv*, įraš*, iras*, bazėje, bazėj, bazej, kartotek*, duombaz*, failus',
    data: 'duomen*, informac*, info, detal*, duomenys, asmens duomenys, duomenų, rekvizit*, žini*, duomenim*',
    account: 'paskyr*, sąskait*, saskait*, profil*, akount*, acc, vartotoj*, paskir*, akaunt*, kliento kort*',
    subscription: 'prenumerat*, abonement*, narystė*, naryst*, planas, planą, paslaug*, tarif*, paketas, paketą, užsakym*, abonent*',
    newsletter:
      'naujienlaišk*, naujienlaisk*, naujien*, pranešim*, pranesim*, priminim*, atnaujinim*, priminkite, biuleten*, newsletter*, priminima, įspėjim*, notif*, informavim*, naujienas, notifik*',
    advert: 'reklam*, skelbim*, rinkodar*, marketing*, akcij*, reklamin*, rekl, reklama, reklamos, reklamų, agitac*, komercin*, brukal*, pardavėj*',
    offer: 'pasiūlym*, pasiulym*, siūl*, siul*, pasiūl*, pasiul*, akcij*, nesiūl*, nesiul*, siūlo*, oferta',
    discount:
      'nuolaid*, akcij*, išpardav*, ispardav*, nukain*, nukaint*, atpigin*, pigiau, nuolaidų, promo*, black friday, kainų ak*, promokod*, nuolaidu',
    voucher: 'kupon*, čeki*, dovanų kup*, dovanų ček*, talon*, nuolaidos kodas, nuolaidų kodas, voučer*, čekis, čekių, voucher*',
    loyaltyCard:
      'lojalumo, lojalumas, taškai, taškus, taškų, tasku, kliento kortel*, nuolaidų kortel*, klubo, klubas, lojal*, ačiū kortel*, taskai, premij*, bonus*',
    prize:
      'priz*, loterij*, laimėj*, laimej*, laimėt*, žaidim*, laimėtoj*, loter*, konkurs*, traukim*, bilietas laimi, nugalėtoj*, laimingas, jackpot*, teleloto, eurojackpot*',
    customer: 'klient*, pirkėj*, pirkej*, vartotoj*, pirkėjas, klientas, klientė, abonent*, užsakov*, lankytoj*',
    exCustomer:
      'buvęs klientas, buvusi klientė, nebesu klientas, nebesu klientė, nebe klientas, nebe klientė, nesu klientas, nesu jūsų klientas, nesu jūsų klientė, nebe jūsų klientas, nebesu jūsų, pakeičiau operatorių, pakeičiau tiekėją, nebeperku, perėjau, perejau, nebesinaudoju, nebenaudoju, nesinaudoju, pas kitą operatorių, nesu klientė, neberku, nebeapsiperku, kitas operatorius, nebesilankau, nebelankau, išėjau pas, pas kitą, nesilankau, buvęs, nebesu narys, nesu narys, nebesu nare',
    shop: 'parduotuv*, maxim*, rimi, lidl, iki parduotuv*, prekybos centr*, prekyb*, norf*, turg*, maximoj*, supermarket*, akropol*, e-parduotuv*, el parduotuv*, prekybcentr*, senukai, senukuose, senuk*, pigu, krautuv*, vaistin*, parde, pc, prekės',
    company:
      'įmon*, imon*, firm*, bendrov*, kompan*, verslas, verslo, verslą, prekės ženkl*, uab, kontor*, tiekėj*, gamintoj*, kompanija, prekes zenkl*, korporac*, įstaig*, istaig*',
    organisation: 'organizacij*, asociacij*, labdar*, klub*, partij*, fond*, bendruomen*, draugij*, sąjung*, sajung*, všį, labdaros, profsąjung*',
    member: 'narys, nario, nariai, narė, narį, narių, nariams, naryst*, nare, nariu, dalyv*, dalyviai',
    donate:
      'aukoj*, aukot*, paauko*, auka, auką, aukos, parem*, parama, paramą, labdar*, paramos, 2 proc, 1, 2, aukok*, neaukos*, paramai, skirti, skiriu',
    vote: 'balsuo*, rinkim*, balsav*, balsuok*, balsas, balsą, rinkėj*, referendum*, balsuot*, prabalsav*, rinkimuose',
    bank: 'bank*, swedbank*, seb, luminor*, bankomat*, revolut*, šiaulių bank*, banką, banko, bankas, swed',
    money:
      'pinig*, eur, eurai, eurų, eurus, euras, grynais, gryn*, euru, grynaisiais, babk*, pinigėl*, centai, centų, pinigai, pinigu, pinigų, €, lėš*, les*, pinigin*, ct, babkės, litai, litų, suma, sumą, sumos',
    salary: 'alga, algą, algos, algų, atlyginim*, pensij*, darbo užmokest*, avans*, pašalp*, pajam*, išmok*, stipendij*, užmokest*, priedas, premij*',
    loan: 'paskol*, kredit*, skol*, skola, skolą, skolos, kreditas, skolin*, paskolin*, įsiskol*, isiskol*, lizing*, įmok*, palūkan*, palukan*, skolų, antstol*, hipotek*, būsto paskol*, išsimokėt*, greitas kredit*',
    price: 'kain*, kainuo*, kaina, kainą, mokest*, kainavo, kainos, savikain*, vert*, kainoraš*, įkaini*, įkain*, kaštai, tarif*, kiek kainuo*',
    expensive: 'brang*, brangu, brangus, per brangu, brangiai, brangiau, pabrang*, pabrango, brangiausi*',
    cheap: 'pig*, pigu, pigus, pigiau, pigiai, atpig*, nebrang*, pigesn*, pigiausi*, pigia, ekonomišk*',
    freeOfCharge: 'nemokam*, veltui, dovanai, free, už dyką, už dyka, nemokamai, dykai, be mokesčio',
    pay: 'moku, mokam*, sumokė*, sumok*, apmokė*, perved*, pavedim*, sumokėk*, nesumok*, mokėj*, mokej*, mokėt*, moket*, moka, mokat, mokėsi*, pervest*, perves*, pavesk*, pavest*, atsiskait*, pervedž*, pervedziau, įmok*, mokate, mokėjim*, mokejim*, permok*, atsiskaity*, nemokė*, nemoke*, grąžinsiu pinigus, apmoke*',
    bill: 'sąskait*, saskait*, sąsk, kvit*, čeki*, čekis, faktūr*, faktur*, sąskaita, cekis, cekio, kvitas, pvm sąskait*',
    buy: 'pirk*, pirkau, nupirk*, pirkti, pirkim*, nusipirk*, įsigy*, isigy*, apsipirk*, pirkin*, perku, nepirk*, pirkt*, nuperk*, nupirkt*, nepirkau, pirkėt, pirkote, įsigij*, isigij*, pirks*, pirkot, perka, perkam*, perkat*',
    sell: 'parduo*, pardav*, parduodu, parduot*, pardaviau, parduodam*, parduodat*, prekiau*, pardavim*, išpardav*, realizuo*, pardavin*, parduosi*',
    order: 'užsak*, uzsak*, užsakym*, uzsakym*, užsisak*, uzsisak*, užsakiau, neužsak*, uzsakiau, užsakov*',
    deliver:
      'pristat*, pristatym*, pristaty*, kurjer*, atvež*, atvez*, dpd, omniva, siuntėj*, siuntos, lp express, venipak, nepristat*, pristatė, paštomat*, pastomat*, atvežt*, pristatykit*, transport*, atvezt*, kurjeris, pristate, išvež*, pavež*, nuvež*, atgaben*',
    parcel:
      'siunt*, siuntin*, pakuot*, dėž*, dez*, siuntą, siunta, siuntos, pakel*, pakas, paką, siuntinys, siuntinio, siuntini, pakuote, dėžė, dėžut*',
    pickUp:
      'atsiim*, paim*, pasiim*, paimk, pasiimt*, atvažiuos*, atsiėm*, pasiėm*, paimsiu, paimti, atsiimt*, pasiimk*, susirink*, paimt*, pasiimsiu, paimsi, paiimk, parvež*, parvesk, paimkit, pasiėmiau, atsiimsiu, pasiemiau',
    returnGoods:
      'grąžin*, grazin*, grąžint*, pakeis*, keitim*, grąžinim*, sugrąžin*, sugrazin*, gražin*, kompens*, grazint*, keisti prek*, pakeisti prek*, negrąžin*',
    bookReserve:
      'rezerv*, rezervuo*, užsak*, staliuk*, stalą, rezervacij*, užrezerv*, uzrezerv*, rezervuot*, staliuka, rezervav*, pasidėk*, užbook*, bronir*',
    appointment:
      'vizit*, užsirašy*, uzsirasy*, registr*, talon*, užsiregistr*, priėmim*, užrašyk*, užregistr*, konsultac*, užrašy*, uzrasy*, apžiūr*, perkelti vizit*, seans*, registracij*, pas gydytoj*',
    meeting:
      'susitikim*, susirinkim*, posėd*, posed*, konferenc*, susirink*, pasitarim*, meetas, zoom, pokalb*, susitikt*, mitingas, mitas, zūm*, darbo pokalb*, seminar*, renginys, renginį, rengini*, renginio',
    invite: 'kvieč*, kviec*, pakviet*, pakvies*, kvietim*, kviesk*, kviet*, kviest*, kviečiame, užkviet*, kviečiu, kvieciu, pakvietim*, kvies*',
    contract: 'sutart*, sutartis, sutarties, kontrakt*, sutartį, susitarim*, sutarti, sutarčiai, sutarčių, sutarciu',
    sign: 'pasiraš*, pasiras*, paraš*, parasas, pasirašy*, pasirasy*, parašas, parašą, pasirašiau, el parašas, pasirašyt*, parašo, nepasiraš*, smart id, smart-id',
    card: 'kortel*, kort, kortos, kortelę, kortele, bankin*, kredito kort*, korteles',
    phone:
      'telefon*, mobil*, tel, mob, telef, išmanu*, telefonas, aparat*, telą, iphone*, samsung*, laidinis, telefonėl*, ragel*, telefoniuk*, telefono',
    number: 'numer*, nr, numeris, nom, numeri, numerius, skaič*',
    newNumber:
      'naujas numeris, naują numerį, nauju numeriu, pakeičiau numerį, pasikeitė numeris, pakeiciau numeri, kitas numeris, pasikeičiau numerį, naujo numerio, mano naujas, pasikeite numeris, pasikeiciau numeri, naujas nr, keitėsi numeris, čia mano naujas, čia mano numeris, mano naujas nr, nauja sim, numeris pasikeitė, pasikeitė nr, pasikeitė telefono',
    simCard:
      'sim, simk*, operator*, tele2, bitė, telia, pildyk, ežys, sim kortel*, omnitel, bite, labas papildy*, papildy*, saskaitos papildym*, esim, tele 2, bitės',
    email:
      'el paštas, el pašt*, elpast*, paštas, email*, e-mail*, mail*, el pastas, mailą, elektroninis, elektronin*, el paštu, emeil*, emailu, emeilą, el, meil, meilu, meilą, gmail*, el.paštas',
    letter:
      'laišk*, laisk*, laiškas, laiškus, pašto, paštas, paštu, pašte, korespond*, vok*, pastas, pastu, pasto, atvirut*, voke, registruot*, paštą',
    name: 'vardas, vardą, vardo, pavard*, vardu, vardai, vard*, pavadinim*, vadin*, pavarde, pavardė, vadinuosi, varda',
    address: 'adres*, adresas, gyvenam*, indeks*, adresą, lokacij*, adresu',
    birth:
      'gimtadien*, gimė, gimim*, gimiau, gimtadienis, gimtadienio, gimimo data, gimimo dien*, su gimtad*, gimusi, gimęs, jubiliej*, gime, gimsta, gims, gimdė, pagimd*',
    age: 'amžius, amžiaus, amziaus, metų, nepilnameč*, nepilnametis, pilnamet*, nepilnamet*, metukų, m, senatv*, senyv*, amžiuje, mažamet*, amzius, nepilnamec*, vyresn*, jaunesn*',
    document:
      'dokument*, asmens tapatyb*, form*, blank*, pažym*, pazym*, prašym*, prasym*, popier*, dok, asmens kodas, ak, a.k, anket*, pasas, pasą, tapatybės, pažyma, bylos, bylą, vairuotojo pažym*, deklarac*, dokai, įgaliojim*, sertifikat*, paso, pasus',
    copy: 'kopij*, spausdin*, skenuo*, atspausd*, kopijuo*, išraš*, israš*, dublikat*, nuoraš*, skenas, nuskenuo*, atspausdin*, kserokop*, israsas, isras*, egzempl*, skanuo*',
    photo:
      'foto, fotk*, nuotrauk*, paveiksl*, selfi*, fotograf*, nufotk*, foteč*, ft, nuotr, fotke, ekrano nuotrauk*, screen*, nuotrau*, skrin*, fotkę, fotkes, nuotrauka',
    video: 'video*, vaizdo, filmuk*, filmuot*, vaizdo įraš*, klip*, filmavau, youtube*, tiktok*, jutub*',
    website:
      'svetain*, puslap*, internetin*, portal*, web*, svetainė, puslapis, online, internetu, tinklap*, internete, interneto svetain*, facebook*, fb, feisbuk*',
    link: 'nuorod*, link*, url, nuoroda, linką, linkas, linkus, adresas naršyk*',
    app: 'program*, app*, aplikacij*, programėl*, programel*, apsą, apsas, apas, programa, softas, appsas',
    internet:
      'internet*, wifi, tinklas, tinklo, tinklą, wi-fi, ryšys, ryšio, signal*, net, nete, ryšį, neto, interneto, naršy*, rysys, rysio, gb, maršrutizator*, routeris, duomenų plan*, vaifa*, vifi, netas',
    computer: 'kompiuter*, kompas, kompą, laptop*, planšet*, planset*, kompo, nešiojam*, nesiojam*, pc, komp, kompe, spausdintuv*, kompiut*, kompai',
    password: 'slaptažod*, slaptazod*, pin*, prisijung*, login*, kodas, kodą, kodo, puk, autentif*, prisijungim*, patvirtinimo kod*, kodai, kodu',
    battery:
      'bater*, įkrov*, ikrov*, krauk*, įkrau*, pakrau*, pakrauk*, išsikrov*, issikrov*, kroviklis, krovikl*, pakrovėj*, pakrovej*, išsikrau*, pakrov*, įkrovikl*, krauti*, akum*, akumuliator*, krovimas, isikrau*, baigiasi baterija, elementai, elementas',
    press:
      'spausk*, spaud*, paspaus*, paspauskit*, paspausk*, spust*, spustel*, mygtuk*, klik*, įves*, ives*, įvesk*, įved*, klikint*, paspaudž*, paklik*, spausti, įvedi*, suves*, surinkit, rinkite',
    wordN: 'žod*, zod*, žodis, žodžio, žodį, frazė, fraz*, žodži*, zodzi*',
    fileFormat: 'csv, excel*, pdf*, json, xml, fail*, format*, word, txt, xls, exel*, ekseli*, bylą, doc',
    privacy:
      'privat*, bdar, gdpr, asmens duomen*, konfidencial*, duomenų apsaug*, privatumas, privatumo, asmenini*, asmens, slapt*, duomenu apsaug*, apsaug*, asmenišk*',
    law: 'įstatym*, istatym*, teisė, teises, teisėt*, neteisėt*, teisėtai, neteiset*, straipsn*, kodeks*, pagal įstatymą, reglament*, teisin*, teisių, pažeid*, pazeid*, nelegal*, legal*, nusikalt*, pažeidžiat*, teisętai, teisės, teisę, teisėm*',
    lawyer:
      'advokat*, teism*, teisinink*, teismą, teisman, ieškin*, ieskin*, į teismą, paduosiu, notar*, padavim*, prokuror*, teismu, teisininkas, teisme, teisėj*, paduosim, bylinė*, ikiteismin*',
    police: 'polic*, pareigūn*, pareigun*, ment*, policij*, kriminal*, farai, mentai, 112, kibernet*, prokuratūr*, ikiteismin*',
    complain:
      'skund*, pasiskųs*, pasiskus*, pretenzij*, apskųs*, apskus*, skųs*, skus*, skundas, praneš*, skundžiuosi, skundz*, pateiksiu skund*, skundi*, apskundž*, pranešiu, paskųs*, paskus*, nusiskund*, pranesiu, pagrasin*',
    threaten:
      'kitaip, antraip, priešingu atveju, įspėj*, ispej*, paskutinį kartą, pasekm*, arba, nes kitaip, grasin*, gailėsit*, pasigail*, perspėj*, imsiuos, priemon*, paskutini karta, priesingu atveju, kreipsiuosi, kreipsiuos, atsakysit*, bauda, baudos, baudą, baud*, teks atsakyti, susitiksim teisme, gražiuoju, veiksm*, paskutinis įspėjim*',
    authority:
      'inspekcij*, tarnyb*, institucij*, vdai, vvtat, ombudsman*, rrt, savivaldyb*, ministerij*, priežiūr*, valdži*, kontrolier*, vmi, sodra, įstaig*, tarnyba, seniūn*, seniun*, kompetenting*, duomenų apsaugos inspekcij*, valstybinė, inspekc*, vartotojų teis*, pareigūn*, sodros',
    proof: 'įrodym*, irodym*, įrody*, irody*, įrodyti, patvirtin*, parody*, įrodykit*, liudij*, įkalč*, pagrind*, pagrįs*',
    mistake:
      'klaid*, suklyd*, supain*, klyst*, apsirik*, netyčia, netycia, neteising*, klaidingas, klaida, netiksl*, sumaiš*, sumais*, per klaidą, klysta*, klystat, klystate, blogai, ne ten, neteisingas, painioj*, klaidos, suklydo*, apsirikot*, per klaida, nesusiprat*, klaidą, maišo*',
    wrongPerson:
      'ne tas numeris, ne tas žmogus, ne tam, supainiojote, ne tas, ne ta, suklydote numeriu, apsirikote, čia ne aš, ne aš, nepažįstu, nepazistu, kas jūs, kas tu toks, kas čia, kitas žmogus, ne mano, neteisingas numeris, klaidingas numeris, blogas numeris, ne tuo numeriu, suklydot numeriu, ne ten pataik*, ne tam žmogui, nesu tas, nesu ta, pažįstu jūsų, kas tu, kas jus, kitam žmogui, kito žmogaus, numeris priklauso, priklauso kit*, buvęs savininkas, savinink*, suklydot, ne man, ne jam, kažkas kitas, cia ne as, kas cia, tokio nėra, tokio nera, tokios nėra, numeris ne, tokio žmogaus nėra, ne tokia, nepažystu, klystat numeriu, nepažįstam*, neteisingu numeriu',
    correct:
      'teising*, teisus, teisi, tiesa, teisingas, taisykling*, tiesą, tikslus, korektišk*, teisybė, galioj*, gerai parašyta, tikras, tikra, tikslu, tikslūs',
    lie: 'meluo*, melas, melą, apgau*, apgaul*, netiesa, melagi*, nemeluo*, apgaudinė*, apgaudin*, melav*, klastot*, netikr*, meluojat, apgavyst*, neteisyb*, apgav*, pizdyt*, pizdin*, kliedi*, prigav*, dumi*, mulkin*, melo',
    spell:
      'raid*, raidė, rašoma, rašosi, rašyb*, paraid*, paraidžiui, gramat*, raidem, rasosi, neteisingai parašyt*, klaidingai parašyt*, neteisingai paras*, su klaida, su nosine, lietuvišk*, raidžių',
    change:
      'pakeis*, keis*, keič*, keic*, pakeit*, pasikeit*, pakeič*, keit*, pasikeis*, pakeist*, perkel*, pakeitė, keitės*, keitim*, pasikeite, perkėl*, pasikeič*, nukel*, nukėl*, perkelk*, pakeiskit*, pasikeitim*, permain*, pavėlin*, paankstin*, keičia*',
    update:
      'atnaujin*, pataisy*, patais*, koreguo*, pakoreg*, ištais*, istais*, patikslin*, taisy*, atnaujink*, ištaisy*, koregav*, patikslink*, papildykit*, pakoreguo*, redaguo*, tikslin*',
    outdated:
      'senas, sena, seno, seną, seni, senų, senus, senam, senos, pasenęs, pasenus*, nebegalio*, negalio*, nebeaktual*, neaktual*, senoji, senasis, negaliojant*, senąj*, atgyven*, nebetinka*, buvęs, buvusi, nebeegzist*, nebegaliojant*, pasibaigęs',
    newOne: 'naujas, nauja, naujo, naują, naujai, naujausi*, šviež*, sviez*, naujos, naujų, naujus, naujam',
    know: 'žinau, žinai, žino*, žinot*, nežin*, zinau, zinai, zino, zinot*, nezinau, nezin*, pažįst*, pazist*, pažinoj*, pažin*, pazin*, sužin*, suzin*, zinoj*, sužino*, pažystu, pazistam*, nepažįst*, nežinau, žinia, susipažin*, nzn, neturiu supratimo, supratim*, žinom*, žino, žinome, žinojo, žinotum*, žinoj*',
    think:
      'galvo*, manau, spėju, galvoju, pagalvo*, man atrodo, atrod*, manai, tikiu, nuomon*, svarsty*, spėjam*, speju, mąst*, mast*, apgalvo*, maniau, manėm, tikėt*, turbūt, laikau, sprend*, manyč*',
    understand:
      'suprat*, suprant*, suprast*, suprasti, nesuprant*, nesuprat*, supratau, aišku, aisku, supranti, suvok*, suvoki*, sapratau, pagav*, pagavau, neaišk*, aišk*, kapiš, išsiaišk*',
    remember:
      'prisimin*, atsimin*, primin*, pamen*, atmen*, prisimen*, neprisimen*, primink*, nepamirš*, nepamirsk*, atsimen*, pamenu, nepamen*, priminki*, įsimin*',
    forget: 'pamirš*, pamirs*, užmirš*, uzmirs*, pamiršau, pamirsau, nepamirš*, nepamirs*, pamirstu, pamiršk*',
    mean: 'reiškia*, reiskia*, reikšm*, reiksm*, turiu omeny, turiu omenyje, turi omeny, turite omenyje, t.y, ty, tai yra, prasm*, reiškė, omeny*',
    say: 'saky*, sakiau, sako, sakė, sakote, pasakyk*, sakau, sakai, sake, pasakė, pasakiau, pranešk*, pasaky*, sakom*, sakot, nesak*, pasakoj*, perduok*, perduoki*, sakant, papasak*, minėj*, minej*, teig*, pran, tarė, informuo*, pasakysi*, nepasak*, pasako',
    ask: 'paklaus*, klausi*, prašau, prašyt*, neprašy*, prašė, paprašy*, reikalauju, prašiau, paprasy*, prašom*, klausčiau, klausk*, pasiteirau*, teirau*, reikalau*, pareikal*, paklauskit*, paprašiau, klausiu, klausi, klausia, klausė, klausiau, klausti, klauskit*, klausk, prašo',
    speak:
      'kalbė*, kalb*, kalbeti, kalbu, pakalb*, šnek*, snek*, pasišnek*, šnekė*, pokalb*, plepė*, plep*, susikalb*, čiat*, čatin*, pasikalb*, sneket*, kalbėt*, nekalb*, nešnek*, pašnek*, pasnek*, pletk*, bendrau*, pabendrau*, aptar*, diskut*, kalbėki*',
    explain: 'paaišk*, paaisk*, paaiškin*, aiškin*, aiskin*, išaišk*, isaisk*, pasiaišk*, paaiškint*',
    show: 'parod*, rodo*, rodyt*, rody*, pademonstr*, neparod*, parodyk*, nurod*, rod, rodė',
    see: 'matau, matai, pamat*, matė, matėt, matyt*, pažiūr*, paziur*, nemat*, pasižiūr*, pasiziur*, matosi, mačiau, maciau, matėm, žvilg*, žiūrėk, žiūrėti, matome, žiūrėj*, žvilgtel*, peržiūr*, nemač*, apžiūr*, stebė*, matys*, mato, matom*, matote, matos*, matyti, matysi*, žiūri*, žiūrė*, žiūrėk*, ziuri*, ziure*',
    hear: 'gird*, girdė*, klausy*, išgird*, isgird*, girdžiu, paklausy*, girdziu, negird*, klausau, klausosi, pasiklausy*, klausys*, klausot, girdejau',
    find: 'surast*, ieško*, iesko*, radau, rado, rand*, rasti, surad*, rasiu, suras*, paieš*, paies*, ieškau, ieškom*, nerad*, nerand*, atrad*, surand*, ieskau, susirad*, ieškot*, rask*, suieško*, rasi',
    lose: 'pames*, pamet*, pradin*, praras*, prarad*, dingo, prapuol*, pamečiau, pameciau, pradingo, nebėra, pralaim*, prapul*, prarast*, praloš*, dingus*, netek*, dingęs, dingusi',
    give: 'duok*, duoti, daviau, davė, duosi*, duoda*, duodu, duokit*, davėt*, atiduo*, atidav*, duot*, nedav*, neduok*, duos, padav*, paduok*, suteik*, dovano*, padovano*, davet, neduod*, atiduosi*, pateik*, įteik*, duosit, davei, duokš, paduosi*',
    take: 'imk*, imti, paim*, imu, ima, ėmė, pasiim*, imt*, paėm*, paem*, paimk, imkit*, imk, pasiėm*, pasiem*, imsi*, imat, atim*, nuim*, imčiau, paiimt*, imam',
    bring:
      'atneš*, atnes*, atnešk*, atvež*, atvez*, atvesk*, parneš*, parnes*, parvež*, parvez*, nešti, nešu, atnesk*, neškit*, atsinešk*, atsines*, nunešk*, nuneš*, paneš*, pasiimk su savimi, nešk',
    put: 'dėti, įdėk*, dedu, įdedu, padėk*, įmesk*, pastat*, įdėti, dėjau, padėjau, padedu, pridė*, sudėk*, įdėj*, pastatyk, įterp*, talpin*, įdedi, dėk, dėkit, įdėt*, įdėsi*, padėt ant, padėkit ant, sudėjau, sudėt',
    hold: 'laiky*, laikot*, saugo*, saugot*, turite apie mane, apie mane, kaupi*, laikau, kaupia*, saugojat, saugom*, kaupiat*, laikykit*, laikyk, laiko, saugoj*, turimus, kaupt*, išlaik*, palaik*, tvarkote',
    have: 'turiu, turi, turime, turim, turite, turit, turėjau, turėj*, turej*, turėt*, turet*, neturiu, neturi*, yra, buvo, bus, esu, buvau, buvom*, nėra, būsiu, busiu, turės*, tures*, esate, esi, esame, būti, buti, būt, but, nebus, nebuvo, būna, buna, buvote, neturėj*, neturej*, būčiau, buciau, būtų, butu, turint*, esant, esam, turčiau, nebuvau, būkit, būk, būsime',
    use: 'naudo*, naudoj*, pasinaudo*, nenaudo*, naudot*, panaudo*, naudojat*, naudojuosi, naudojim*, vartoj*, vartot*, naudojama, sunaudo*, eksploat*',
    process:
      'tvarky*, apdoro*, tvarkym*, tvarkot, tvarko, profiliav*, tvarkymas, tvarkomi, analiz*, netvark*, apdorojim*, tvarkom*, profiliuo*, nagrinė*',
    automatic:
      'automat*, robot*, botas, bot, botu, mašin*, masin*, algoritm*, di, dirbtinis intelektas, dirbtinio intelekto, botai, botą, automatiškai, dirbtin*',
    human:
      'gyvas žmogus, gyvu žmogumi, darbuotoj*, konsultant*, gyvą žmogų, operator*, specialist*, vadybinink*, realus, tikras žmogus, gyvu, administrator*, aptarnav*, atstov*, tikru žmogumi, admin, žmogus, žmogumi, žmogaus, žmogui, žmogų, zmogus, zmogum, zmogui',
    share:
      'dalin*, perduo*, perdav*, dalinti*, dalijat*, dalint*, atskleis*, atskleid*, neperduo*, viešin*, viesin*, platin*, nesidalin*, neplatin*, dalytis, perdavė*, parduodate, parduodat, dalij*, pasidalin*, neatskleis*, nutekin*, neviešin*, perleid*, teik*, nutekėj*, perdavim*',
    thirdParty:
      'trečiosioms šalims, trečiosios šalys, trečiosioms, trečios šalys, treciosioms salims, treciosios salys, partneri*, kitoms įmonėms, tretiesiems asmenims, kitiems, trečiom*, trečiųjų, tretiems asmenims, treciosioms, kitoms imonems, kitiems asmenims, kitoms kompanijoms, trečiosioms šalim, kitoms organizacijoms, partneriam*, treti*, treči*, pašalin*, kitoms firmoms, jokiems partneriams',
    transferData:
      'perkel*, perduo*, eksport*, perkelt*, perneš*, pernes*, perkėl*, perkelti, perved*, parsisiųs*, perkeliam*, persikel*, eksportuo*, perkelim*, parsisius*, atsisiųs*',
    limit:
      'apribo*, ribo*, ribot*, sustabd*, įšald*, isald*, pristabd*, limit*, stabdy*, apribot*, apribojim*, riboj*, laikinai, sumažin*, susiaurin*, stabdyk*, suvarž*, užšald*, pauz*',
    check:
      'patikrin*, tikrin*, pasitikr*, patikrinkit*, pažiūr*, paziur*, peržiūr*, perziur*, pasižiūr*, patikrinim*, tikrint*, pratikrin*, paanaliz*, pertikrin*, užtikrin*, patikslin*, čekink*, įsitikin*, sutikrin*',
    confirm: 'patvirtin*, patvirtink*, tvirtin*, patvirtinim*, patvirtinkit*, užtikrin*, įsitikin*, patvirtint*, garantuo*',
    choose:
      'pasirink*, rinktis, išrink*, isrink*, pasirinkim*, nusprę*, nuspre*, apsisprę*, rinkis, renkuosi, nuspręs*, sprend*, išsirink*, issirink*, parink*, nuspres*, apsispr*, rinkč*, spręs*, nuspręst*, renkasi, renkatės',
    open: 'atidary*, atidar*, atidarė, dirba, atrakin*, atverk*, neatidar*, atsidar*, atvir*, atidaryta, atrakink*, atver*, neatsidar*, dirbate iki',
    close: 'uždary*, uzdary*, uždar*, uzdar*, užrakin*, uzrakin*, užver*, uzver*, uždarė, užsidar*, uzsidar*, užrak*, uzrak*, nedirba, uždaryk*',
    start:
      'pradė*, prade*, prasid*, pradž*, pradz*, startuo*, pradedam*, pradėk*, pradėjo, pradek*, paleis*, prasidė*, pradž, startas, pradedu, prasidej*, paleid*, nuo pradži*, užves*',
    resume:
      'atnaujin*, vėl, įjunk*, ijunk*, įjung*, ijung*, atblok*, atstaty*, aktyvuo*, iš naujo, grąžink*, atkur*, aktyvav*, prijunk*, pajunk*, suaktyvin*, vel, tęskit*',
    goOn: 'toliau, tęsiasi, tęsti, tebe*, tęsk*, testi, vis dar, tęskit*, tebesiun*, testinum*, nenustoj*, tęsiu',
    come: 'atei*, ateik*, atvažiuo*, atvaziuo*, atvyk*, ateinu, ateina, ateisiu, ateis, atėjo*, atvažiav*, atvaziav*, atvykt*, ateikit*, užei*, uzei*, eikš, pareik*, eik čia, parei*, atėj*, atej*, užsuk*, uzsuk*, atvažiuok, atlėk*, atlek*, ateit, ateini, ateinam, užeik, ateikite, neateis*, neatei*, neatvyk*, neatvažiuo*, užvažiuo*, prieik, privažiuo*, atlėks*, ateisim',
    go: 'eiti, einu, eina, einam, einat, eik, eikit*, eisiu, eisim*, eis, ėjau, ėjo, važiuo*, vaziuo*, važiav*, vaziav*, vyks*, vykti, vykst*, nuei*, nuvaž*, nuvaz*, varom, varau, lekiu, eime, eisi, eit, einate, nueik*, nuėj*, išein*, judam, judu, keliau*, nevažiuo*, neisiu, nueisim, nuvyk*, neinu, eimam, pavažiuo*, varo, susirink, leks*, einant, eisit, ejau, ejom, ėjom, lekiam',
    comeBack:
      'grįž*, griz*, grįšiu, grisiu, grįžt*, sugrįž*, sugriz*, atgal, grįžk, grįžti, parvaž*, parvaz*, grįš*, gris*, pareis*, parėj*, parein*, parvažiuo*, parvaziuo*, sugrįš*, atgalios, pargrįž*, pargriz*, sugris*, grįžusi, namo',
    arrive:
      'atvyk*, atvažiav*, atvaziav*, atvyksta*, atėjo, atejo, pasiek*, atvykau, atvažiuosi*, atvykim*, pasiekiau, nusileid*, atskrid*, atskren*, jau vietoje, vietoj, nuvažiav*, privažiav*, atkeliau*, atkeliav*, atvyksiu, nepasiek*, būsiu, vietoje, nuvaziav*, priparkav*, atlėk*',
    wait: 'palauk*, laukti, laukiu, laukia*, luktel*, palaukit*, laukiam*, luktelk*, palaukt*, palauksi*, kantr*, sulauk*, nelauk*, palūkėk*, laukė*, laukim*, nesulauk*, sulaukt*, laukė, laukit, laukit*, laukim, laukčiau',
    stay: 'lik*, likti, pasilik*, lieku, liekam, pabūk*, apsisto*, likau, liksi*, pabūti, pabūsi*, paliksi*, liks, būsiu, sėdž*, sėdi, sedžiu, sedziu, nakvo*, užsibu*, užtruk*, lieki, pasilieku, apsistoj*',
    live: 'gyven*, gyvenu, gyvename, gyvena*, gyvenim*, gyvenau, gyvens*, nebegyven*, negyven*, gyventoj*, gyvas, gyva, gyvi, apgyvend*',
    moveHouse:
      'persikraust*, kraust*, persikėl*, persikel*, naujas adresas, išsikraust*, issikraust*, persikrausč*, isikraust*, išsikėl*, pakeičiau adresą, įkurtuv*, pasikeitė adresas, naują adresą, nauju adresu, persikrausciau, kraustaus*, emigrav*, persikraus*',
    abroad:
      'užsien*, uzsien*, užsieny*, roaming*, tarptinkl*, kita šalis, užsienis, uzsieny, kitoje šalyje, anglij*, norvegij*, vokietij*, emigrac*, už sienos, airij*, danij*, olandij*, lenkij*, sienos',
    travel:
      'kelion*, keliau*, kelionė, kelio, kelion, maršrut*, ekskursij*, keliav*, komandiruot*, kely, kelyje, pakeliui, vykst*, atostog*, skrydis, turist*, žyg*, pakeliu',
    holiday:
      'atostog*, atostogauj*, atostogos, poilsis, poils*, jūra, prie jūros, juros, laisvadien*, prie juros, paplūdim*, pliaž*, palang*, nidoj*, nida, laisv dien*, jūr*',
    work: 'darb*, dirb*, dirbu, biur*, darbas, darbe, dirbti, nedirb*, ofis*, darbo, pamain*, darbai, darban, padirb*, darbyme*, budž*, projekt*, užduot*, darbely*, etat*, karjer*, karjer',
    boss: 'vadov*, šef*, sef*, bos*, viršinink*, virsinink*, kolega, koleg*, direktor*, vadovas, viršūn*, vedėj*, vedej*, darbdav*, bendradarb*, vadas, savininkas, vadybinink*',
    retire:
      'pensij*, pensinink*, bedarb*, pensininkas, atleid*, atleist*, išėjau į pensij*, pensijoj*, nedirbu, darbo birž*, užimtumo tarnyb*, netekau darbo, be darbo, senjor*, išėjau iš darbo',
    study:
      'mokausi, mokytis, mokosi, mokin*, student*, studij*, universitet*, uni, unike, vgtu, ktu, vu, mokom*, studijuo*, mokymas*, kolegij*, kursin*, paskait*, bakalaur*, magistr*, besimok*, mokslai, mokslo, mokslų, išmok*, mokymos*, sesij*, fakult*, mokinys, mokiniai, mokslas, mokaus, stojau, stosiu',
    school:
      'mokykl*, klas*, pamok*, darželi*, darzeli*, darž, klasė, pamokos, gimnazij*, progimnazij*, pradinuk*, būrel*, burel*, darželis, darzelis, pertrauk*, ugdym*, lopšel*, auklėj*, dienyn*, tamo',
    teacher:
      'mokytoj*, dėstytoj*, destytoj*, auklėtoj*, aukletoj*, kurs*, treneris, trener*, mokytoja, mokytojas, korepetitor*, instruktor*, mokymai, seminar*, repetitor*, kursai, lektor*',
    exam: 'egzamin*, testas, testą, testo, kontrolin*, namų darb*, namu darb*, egz, egzas, įskait*, iskait*, koliokvium*, atsiskaitym*, vbe, diktant*, pažymys, pažym*, kontr, referat*, rašin*, savarankišk*, nd, testai, testų',
    help: 'padė*, pade*, pagalb*, padėk*, padek*, padėti, pagalba, padeti, padėsi*, pagelb*, pagelbė*, padedu, gelbėk*, gelbek*, paremk*, palaik*, pagalbos, pagalbin*, padėjo, aptarnav*, gelbė*',
    meet: 'susitik*, susitin*, pasimat*, susiein*, susimat*, matysim*, susitikt*, susitikim*, susitiksi*, susieikim, susipaž*, sutikau, pasimatysim, susitinkam, susipaz*, susitink*, nesusitik*, suein*, susiburk*, rinkimes, renkames, susiburs*',
    visit:
      'aplanky*, svečiuo*, sveci*, sveč*, užsuk*, lanky*, ateisiu, apsilank*, svečių, svečiai, į svečius, i svecius, svečiuose, lankau, lankyt*, uzsuk*, pas mane, apsilanky*, viešėj*, pas tave, pas jus, ateik pas, aplank*',
    friend:
      'draug*, draugas, draugė, drauge, bičiul*, biciul*, bičas, bičai, bičel*, seni, chebra, chebr*, draugel*, draugai, drg, frend*, bro, brol, broliuk, žmogau, bičiukas, bice, bičės, pažįstam*',
    neighbour: 'kaimyn*, kaimynas, kaimynė, kaimynk*, namo gyvent*',
    family:
      'šeima, šeimos, giminė, gimin*, šeimyn*, artimiej*, giminait*, namišk*, saviški*, artimieji, artimųjų, artimas, artimi, šeimai, šeimą, šeimynin*, seima, seimos',
    mother:
      'mama, mamos, mamai, mamą, mamyt*, motin*, mam, mamut*, mamuk*, mamų, mamyte, mamytė, mamul*, mamul, uošvė, uosve, uošvien*, anyta, anytos, mamytei, motina, pamotė, mamka, mamos dien*',
    father: 'tėvas, tevas, tėvo, tėvui, tėvel*, tėtis, tėčio, tėtė, tetis, tėtuk*, tėtį, teciu, tecio, tėvą, uošvis, patėv*, tėtuš*, tetukas, tėčiui',
    parents: 'tėvai, tėvų, tėvams, tevai, tevams, tevu, tėvelių, tėveliai, tėvus, tevus, tėvais, seniai mano, globėj*',
    son: 'sūnus, sūnaus, sūnui, sūnų, sunus, sunui, sūneli*, sūnel*, berniuk*, sunaus, sūnumi, sūnūs, sūnum, sunel*, sunum, bernas, vaikis, anūk*, vaikinuk*, berniukas',
    daughter:
      'dukr*, dukra, dukrą, dukrel*, dukrai, dukterį, duktė, mergait*, dukryt*, dukros, dukters, dukteriai, duktery*, dukt*, mergyt*, mergaič*, mergel*',
    child:
      'vaikas, vaiko, vaikai, vaikų, vaikui, kūdik*, kudik*, mažyl*, mazyl*, mažiuk*, mažius, vaikuč*, anūk*, kudikis, bambl*, pyplys, pypl*, leliuk*, vaikeli*, mažas, maziuk*, naujagim*, pamerg*, vaiku, vaiką, vaikus, vaikams',
    sibling:
      'sesė, sesės, seser*, sese, sesei, sesę, teta, tetos, tetai, pusbrol*, pusseser*, sesut*, dėdė, brolis, brolio, broliui, sesuo, sesute, tetą, sesyt*, broliuk*, sūnėn*, dukterėč*, krikštatėv*, krikštamam*, krikšto, dėdei, dėdės, brolį, broliai, brolel*, brolien*',
    grandparent:
      'močiut*, mociut*, senel*, senelis, bobut*, anūk*, anuk*, seneliai, senol*, baba, babyt*, dieduk*, senelė, senelių, senelei, prosenel*, bočius, senuk*, bobulė, babą, babos, anyt*',
    spouse:
      'vyras mano, mano vyras, žmona, žmonos, žmonai, zmona, zmonos, sutuoktin*, vyrui, vyro, vyrą, mano vyro, mano vyrui, mergina, merginai, vaikinas, vaikinui, merginą, merginos, sugyventin*, sužadėt*, mano vaikin*, antra pusė, panelė, panele, partner*, buvusi žmona, buvęs vyras, mano mergin*, žmoną, zmonai',
    man: 'vyras, vyro, vyrui, vyrai, vyrą, vyrų, vyrišk*, bičas, dėdė, ponas, pone, vyruk*, vaikin*, diedas, bernai, bernas, senis, vyriškis, vyrams, kolega, ponui',
    woman:
      'moter*, mergin*, moteris, moterų, panelė, pana, panos, ponia, poniai, ponios, moteriai, merg, mergos, mergin, dama, tetul*, moteriškė, boba, bobos, bobų, merga, paną',
    love: 'myl*, myliu, mylim*, meilė, brangusis, brangioji, brang, bučin*, bucin*, bučk*, bučkis, širdel*, sirdel*, saulyt*, katin*, mylim, mielas, miela, zuik*, myliu tave, apkabin*, pasiilg*, ilgiuosi, myli, mylimasis, pabuč*, sirdut*, širdut*, mylėt*, mylimuk*, myluk*, buč, bučiuo*, mieloji, brangut*, įsimylėj*, dievinu, širdis, love, meilės, meilę, meile',
    marry:
      'vestuv*, ištek*, istek*, susituok*, tuok*, santuok*, skyryb*, išsiskyr*, issiskyr*, vedęs, vedybos, ištekėjus*, skiriuos*, vedyb*, žmonosi*, vedės, tuoktis, susižad*, sužadėt*, piršl*, skyriaus*, krikštyn*, mergvakar*, bernvakar*, vedė, vedybų',
    die: 'mir*, mirė, mire, mirt*, mirusi, miręs, numir*, mirė*, mirus*, negyv*, mirt, iškeliav*, nebegyvas, iškeliavo, mirčiau, velion*, užgeso, nužud*, geso, mirties, mirtis, anapilin, nebėra tarp mūsų, amžinąjį, mirus, zuvo, žuvo, pastip*, padvės*, nudvės*, žuvęs, žuvus*',
    funeral:
      'laidotuv*, palaido*, kap*, kapai, šermen*, sermen*, gedul*, užuojaut*, uzuojaut*, laidoj*, laidot*, mišios už, kapin*, kapus, kapų, karst*, urn*, pašarvot*',
    sick: 'serg*, sirg*, susirg*, ligonis, sergu, serga, temperatūr*, temperatur*, gripas, gripu, sloga, sloguo*, kosul*, kosė*, karščiuo*, karsciuo*, covid*, kovid*, peršal*, persal*, nedarbing*, kosti, vemia, spaudim*, insult*, infarkt*, sergant*, gripuo*, kosėj*, pykina, virus*, alerg*, diabet*, blogai jauči*, viduriuo*, sergi, ligos, liga, biuleten*, sveikata, sveikat*, pasveik*, gydyt, gydytis, gydosi, ligą, ligų, vėmė, vėžys, vėžio, vėžiu',
    hurt: 'skaud*, skausm*, skauda, susižeid*, susizeid*, sužeid*, suzeid*, traum*, sulauž*, žaizd*, zaizd*, krauj*, susilauž*, įpjov*, susimuš*, griuv*, susitrenk*, skausmas, skausmai, sopa, sop*, migren*, nikstel*, nudeg*, sutryn*, patemp*, nugriuv*, gelia, lūžis, lūžęs',
    doctor:
      'gydytoj*, daktar*, odontolog*, stomatolog*, dantist*, klinik*, poliklinik*, seselė, sesel*, slaugytoj*, šeimos gydytoj*, medik*, gyd, gydytoja, psicholog*, pas daktarą, ginekolog*, dermatolog*, tyrim*, kraujo tyr*, akuš*, chirurg*, kardiolog*, okulist*, ortoped*, neurolog*, echoskop*, rentgen*, veterinar*, pediatr*, sveikatos, šeimos med*',
    hospital:
      'ligonin*, operac*, reanimac*, greitoj*, greitą, greitaj*, skubios, kardiochirurg*, ligonine, operuo*, operacij*, skubios pagalbos, priėmimo skyr*, palat*, santar*, santarišk*, kauno klinik*, gimdymo, gimdyklą, gulėt*, narkoz*',
    medicine:
      'vaist*, vaistai, vaistų, tablet*, vaistin*, recept*, antibiot*, piliul*, skiep*, vitamin*, tabletes, vaistinė, sirup*, ibupr*, maisto papild*, paracetamol*, lašai, lašus, tepal*, tepalas, gydym*, nuskausmin*, papild*',
    body: 'galva, galvą, galvos, ranka, koja, nugar*, akis, akys, akį, akies, akių, dantis, dantį, danties, pilv*, širdis, širdies, kaklas, kaklo, kelio sąn*, kelis, kelias skauda, gerkl*, veidas, veido, ausis, ausį, ausies, ausys, nosis, nosies, pirštas, pirst*, odos, oda, odą, peč*, petys, petį, skrand*, burna, burnos, kulno, čiurn*, rieš*, stubur*, plaučiai, inkst*, dantys, dantų, rankos, ranką, rankų, pirštą, pirštai, pirštų, kūnas, kūno, koją, kojos, kojų, kojas, nugara',
    oldPerson:
      'senol*, senutė, senute, senel*, pensinink*, pagyven*, senuk*, senyv*, senas žmogus, sena moteris, senjor*, močiut*, senukas, senoliai, garbaus amžiaus, vyresnio amžiaus, bobut*, senas, sena',
    blindDeaf:
      'akl*, kurč*, kurt*, kurc*, nematau, negirdžiu, nemato, negirdi, neįgal*, neigal*, silpnaregi*, prastai mat*, prastai gird*, blogai mat*, nematau skaityti, akinius, akiniai, akinių, regėj*, klausos aparat*, neskaitau, negirdziu, neprigird*, neprimat*, silpnai mat*',
    home: 'namas, namo, namai, namie, namų, namus, namuose, namams, buste, būst*, namuos, namu, namučiuose, namuč*, namel*, namiej, sodyb*, namuk*',
    flat: 'butas, butą, nuom*, nuomos, nuoma, butelis nuomai, išnuom*, isnuom*, bendrabut*, kambariu, šeimininkas nuom*, nuomotoj*, nuomininko, nuomininkas, šeiminink*, seiminink*, kooper*, kooperatyv*, bute, buto, butui, buta, butai, butų, butel, butus, nuomoja*',
    room: 'kambar*, virtuv*, voni*, tualet*, miegam*, svetain*, koridor*, balkon*, wc, salė, salėj*, aukšt*, aukst*, rūs*, rusys, laiptin*, dušas, dušo, palėp*, kabinet*',
    door: 'dur*, langas, langą, lang*, durys, duris, vart*, vartus, vartų, varteli*, skambutis, skamb, telefonspyn*, iėjim*, įėjim*, ieijim*, užraktas, žaliuz*, duru, laiptin*',
    key: 'rakt*, raktas, raktą, raktai, raktus, spyn*, raktel*, spynos',
    furniture:
      'stal*, stalas, stalą, kėd*, ked*, kėdė, lova, lovą, lovos, sof*, spint*, bald*, baldus, spintel*, lentyn*, stalč*, foteli*, čiužin*, ciuzin*, komod*, lov*, kilim*, ikea, baldai, sofa',
    light:
      'švies*, svies*, lemp*, elektr*, elektra, lemput*, rozet*, dega, šviestuv*, sviestuv*, elektros, kamšč*, lempa, žibint*, eso, nėra elektros, dingo elektra, užges*',
    heating:
      'šildym*, sildym*, šild*, sild*, radiat*, vanduo, vandens, vandenį, vandeni, dujos, dujų, duju, vamzd*, katil*, šiluma, siluma, šilum*, santechnik*, čiaup*, ciaup*, karštas vanduo, karšto vandens, nuotek*, boiler*, kanalizac*, avarinė, avarij*, prakiur*, apliej*, užliej*, kran*, dujas',
    garden:
      'sodas, sode, sodo, sodą, gėlės, gėlių, medis, medž*, medz*, darže, daržas, augal*, sodin*, gėlė, šiltnam*, vej*, veja, tulp*, medžius, miške, mišk*, eglė*, krūm*, sodyb*, gėlyt*, malkos, malkų, malkas, daržo, daržą, gėlę, gėles, žolė, žolę, žolės, sodui, rožės, rožė, rožių, rožes',
    street:
      'gatv*, g, aikšt*, aikst*, kelias, prospekt*, pr, plentas, plento, sankryž*, sankryz*, kelio, rajon*, alėj*, tiltas, tilto, tiltą, kieme, kiem*, takas, šaligatv*, žiedas, žiede, kelią, kelyje',
    city: 'miest*, vilni*, kaun*, klaipėd*, klaiped*, kaim*, kaime, miestel*, šiauli*, siauli*, panevėž*, centr*, sostin*, rajon*, miestas, miesto, senamiest*, palang*, alyt*, utena, utenos, marijampol*, druskinink*, trakai, trakuose, kaimas, kaimą',
    country: 'šalis, šalies, šalyje, salis, salies, lietuv*, šalį, tėvyn*, tevyn*, lietuvos, respublik*, šalių, valstyb*',
    car: 'mašin*, masin*, automobil*, auto, vairuo*, vairuotoj*, mašina, mašiną, tachk*, važiuoju, maše, mašinos, vairas, vairą, vair*, autikas, mašiniuk*, bemv*, audi, bmw, kuro, priekab*, automobilis',
    parking:
      'parkav*, stovėj*, stovej*, garaž*, garaz*, degalin*, benzin*, pastat*, parkuo*, aikštel*, aikstel*, dyzel*, kuras, kuro, kurą, priparkuo*, priparkav*, stovėjimo, dujų kolonėl*, kolonėl*, circle, viada, užpilk',
    bus: 'autobus*, troleib*, stotel*, taksi, maršrut*, autobusas, stotelė, stotel, bolt, taxi, uber*, autob, stotis, trolik*, mikriuk*, mikroautobus*, kamšt*, kamščiai, transporto, autobusų stot*, taxas, spūstys, spūstis',
    train: 'traukin*, stotis, stoties, stotyje, stoty, traukinys, peron*, platform*, ltg, vagon*, geležinkel*, elektrink*',
    plane:
      'lėktuv*, lektuv*, oro uost*, skrendu, skryd*, skriej*, skris*, oruost*, skridau, skrenda*, skrid*, skrist*, išskrend*, išskrid*, ryanair, wizz*, skrendam, oro uoste, išskrist*, parskren*, parskrid*, bagaž*, bagaz*, lagamin*, nusileis*',
    bike: 'dvirat*, motocikl*, paspirt*, motik*, dviratis, dviračiu, dviraciu, mopedas, motoroler*, dviraci*, dviračių, mot, bolt paspirt*',
    ticket: 'biliet*, bilietas, bilietus, bil, bilietų, pakviet*, bilieciuk*',
    hotel: 'viešbut*, viesbut*, viešbutis, nakvyn*, kambarys, hostel*, viešbučio, viešbutį, sanator*, booking*, svečių namai, airbnb, apartament*',
    walk: 'eiti pasivaikšč*, pasivaikšč*, pasivaiksc*, vaikšč*, vaiksc*, bėgio*, pėsčiomis, pesciomis, bėgti, bėgu, bėgiot*, pavaikšč*, pavaiksc*, prasieik*, prasiein*, bėgim*, žingsn*, žygis, praeik*, vaikštau, vaikštom, bėgsi*, bėgam, pėst*',
    dog: 'šuo, šuns, šuniuk*, katė, katę, katės, katinas, kačiuk*, kaciuk*, gyvūn*, gyvun*, augintin*, suo, suni, katinuk*, kate, veterinar*, šunį, triuš*, žuvyt*, papūg*, arkl*, karv*, ėdal*, žiurkėn*, katei, katiną, katyt*, katuk*, šuniui, šunys, šunų, šuniukas',
    food: 'maist*, valgi*, mėsa, mėsos, mesa, mesos, mėsą, vaisi*, daržov*, darzov*, žuv*, zuv*, vištien*, vistien*, obuol*, bulv*, bulvės, makaron*, ryž*, ryzi*, sriub*, salot*, produkt*, cepelin*, kibin*, pomidor*, agurk*, dešr*, desr*, kotlet*, kepsn*, kugel*, šaltibaršč*, saltibars*, svogūn*, morkos, morkų, banan*, citrin*, apelsin*, grikiai, grikių, skanu, skan*, uog*, braškė*, brask*, koldūn*, koldun*, kebab*, šašlyk*, saslyk*, grybai, grybų, aliejus, druska, druskos, kopūst*, barst',
    bread:
      'duona, duonos, duoną, pienas, pieno, pieną, kiaušin*, kiausin*, sūris, sūrio, varšk*, varsk*, kefyr*, sviest*, miltai, miltų, baton*, bandel*, jogurt*, grietin*, svieso, sviesto, sūrį, sūrel*',
    sweets:
      'tort*, tortas, šokolad*, sokolad*, cukr*, saldain*, saldum*, pyrag*, ledai, ledų, ledu, sausain*, medus, medaus, medų, keks*, pyragėl*, ledus, šakot*, sakot*, uogien*, desert*, spurgos, spurgų, spurg*, zefyr*, pyraguk*, tinginys',
    coffee:
      'kava, kavos, kavą, kavut*, kavin*, arbat*, latte, arbata, arbatos, kavytė, kavyt*, kavai, kaputč*, espresso, arbatėl*, kavute, puodel*, caffeine',
    waterDrink:
      'alus, alaus, alų, aluti*, vynas, vyno, vyną, gert*, gėrim*, gerim*, gerti, gėriau, degtin*, šampan*, sampan*, gersim, alu, alkohol*, išger*, isger*, bokal*, geriu, sultys, sulčių, sulciu, vynelio, vyne, alučio, alucio, kokteil*, sidras, sidro, viskis, viskio, girtas, girta, girti, pagir*, kola, kolos, mineralin*, vandens buteliuk*, išgersim, buteli*, geria, geriam, gėrėm',
    eat: 'valg*, valgyti, valgau, valgom, suvalg*, pavalg*, alkanas, nevalg*, valgė*, ėst, ėdu, valgyt, noriu valgyt, suvalgiau, alkana, pavalgiau, skanaus, ragauk*, paragau*, užkand*, uzkand*, ėda, papietau*, valgai, valgysi*, alkani, rijo',
    cook: 'gamin*, virti, kep*, verdu, verda, recept*, pagamin*, iškep*, iskep*, išvir*, isvir*, gaminu, pavir*, gamint valg*, virtuv*, virk, kept*, šef*, troškin*, griliu*, griln*, pagaminti',
    meal: 'pietus, pietų, pietums, vakarien*, pusryč*, pusryc*, pietau*, pietūs, pietu, pietauj*, vakarienė, vakariene, pusryčiai, pusryčiams, pietauti, užkand*, priešpiet*, dienos piet*, vaišės, vaišių',
    restaurant:
      'restoran*, picerij*, pica, picos, picą, kavin*, baras, barą, bare, barai, kebab*, picu, užeig*, mcdonald*, makas, maką, mcd, sushi, sušiai, hesburger*, čili, baro, wolt, valgykl*, burger*, mėsain*, pub, klubas, klube, picų, maco',
    smoke:
      'rūk*, ruk*, rūkyti, cigaret*, rūkau, mečiau rūkyti, cigar*, tabak*, parūk*, iqos, rukyt*, kaljan*, veip*, papiros*, dūm*, elektroninė cigaretė',
    diet: 'diet*, svor*, numes*, sporto sal*, sportkl*, sporto klub*, kg, treniruo*, fitness*, svoris, svorį, kalorij*, lieknė*, liekn*, mitybos, mityb*, gym, kilogram*, kilam, kilų, pilates, joga, jogos, riebal*, storas, stora, gymplius, lemongym, mankšt*',
    clothes:
      'drabuž*, drabuz*, batai, batus, batų, striuk*, suknel*, kelnės, kelnes, keln*, marškin*, marskin*, palt*, megztin*, džins*, dzins*, kepur*, rūb*, rub*, sijon*, rūbai, drabužiai, kojin*, pirštin*, rankin*, kuprin*, dydis, dydžio, dydį, kostium*, šalik*, aprang*, apsireng*, užsidėk, sporbač*, sportbač*, kedai, kedus, apatin*, marškinėl*, švark*, kombinezon*, batas, batel*, batuk*, rengtis',
    wash: 'skalb*, valy*, valym*, tvarkytis, skalbti, skalbim*, išvaly*, isvaly*, išplau*, isplau*, skalbykl*, indai, indus, nuplau*, tvark, susitvark*, tvarky*, dulkės, dulk*, siurbl*, valau, valytoj*, indaplov*, plauti, praus*, nusipraus*, skalbiau, dušą, susitvarky*, skalbia, lyg*, plaunu, plauna, plovė, plausiu, švaru, švarus, švari, švariai',
    beauty:
      'plauk*, kirp*, nagai, nagus, nagų, nagu, grož*, groz*, manikiūr*, manikiur*, kirpyk*, kirpėj*, kirpej*, kirpykla, kirptis, dažy*, dažyt*, pedikiūr*, makiaž*, makiaz*, masaž*, masaz*, antaki*, blakst*, depiliac*, depil*, kosmetik*, salonas, salone, salono, kvepal*, krem*, soliarium*, plaukus, spa, barber*, lazer*',
    gift: 'dovan*, dovana, dovaną, dovanos, siurpriz*, staigmen*, dovanėl*, dovanų, dovanu, padovano*, suvenyr*',
    partyFest:
      'vakarėl*, vakarel*, šven*, sven*, švent*, švęsti, balius, balių, kalėd*, kaled*, velyk*, naujieji, nauj metų, naujų metų, naujuosius, naujametin*, party, tūsas, tusas, gimtadien*, festival*, sveikin*, tusinam*, tusin*, kūčios, kūčių, kuciu, joninės, joninių, linksmų, švč, diskotek*, pasveikin*, linksm šven*, paket, šventės, atšvęs*, vardadien*, kaledu, su šventėm*, tūsinti, tūse',
    game: 'žaid*, zaid*, žaisti, žaidim*, žaidžiu, zaisti, ps5, pažais*, pazais*, sužais*, suzais*, žais*, zais*, kort, kortomis, šachmat*, fortnite, csgo, roblox, playstation, xbox, minecraft, žaisl*, zaisl*, stalo žaid*, protmūš*, geimin*, kompiuteriniai žaid*',
    sport:
      'sport*, krepšin*, krepsin*, futbol*, varžyb*, varzyb*, treniruot*, komand*, rungtyn*, tinklin*, salė, trenk*, žalgir*, zalgir*, stadion*, treneris, plaukim*, tenisas, tenis*, čempionat*, rytas žaid*, baseinas, baseine, basein*, slidin*, sporto, mačas, mačą, bokso, pusfinal*, finalas, finale',
    win: 'laimi, laimėj*, pergal*, laimėjom*, nugal*, laimejo, laimės*, laimėjom, laimėti, laimės',
    music:
      'muzik*, dain*, koncert*, grup*, dainuo*, albumas, gitar*, dainininko, dainininkė, plokštel*, chor*, choras, grojam, groja, groj*, šok*, pianin*, spotify, takel*, klausau muzik*',
    film: 'film*, kino, serial*, kiną, kine, filmas, filmą, spektakl*, teatr*, forum cinem*, netflix*, serij*, multik*, animacin*, seansas, premjer*, kinas, sezonas',
    tv: 'tv, televiz*, žinios, radij*, telik*, zinios, televizor*, lnk, lrt, tv3, laid*, laida, panoram*, per telik*, kanal*, kanalas, pult*',
    book: 'knyg*, knygą, bibliotek*, skaitin*, roman*, knyga, knygyn*, vadovėl*, vadovel*, žurnal*, zurnal*, laikrašt*, laikrast*, sąsiuv*, žodyn*, pasak*',
    weather:
      'oras, orai, orų, orą, lis, lyja, lietus, lietaus, snig*, snieg*, sniegas, audr*, debes*, oro prognoz*, lynoja, šiltas oras, griaust*, perkūn*, perkun*, orus, lijo, slidu, plikled*, šlapdrib*, rūkas, skėt*, sket*, laipsn*, potvyn*, orelis, škval*, kruša, šąla, šąlo, vėjas, vėjo, vėjuota, lietų',
    warmCold:
      'šalt*, salt*, šilt*, silt*, sniegas, saul*, šala, žiem*, ziem*, vasar*, šalta, saulė, sušal*, susal*, saulėta, ruduo, ruden*, pavasar*, atšal*, atvės*, vėsu, vesu, tvank*, šaltuk*, kaitra, vėsus, vėsiau, šąla, šalau, sąlau, karsta, karstis, karščiai',
    church:
      'bažnyč*, baznyc*, diev*, dievas, dieve, melst*, mišios, misios, misias, kunig*, melskit*, jėzau, jezau, dievul*, krikšt*, amen, dieve mano, mečet*, katedr*, marija, bibl*, dievuli*, jėzus, vienuol*, švč, malda, maldos',
    hope: 'tikiuosi, tikiuos, viliuosi, vilties, viltis, linkiu, sėkm*, sekm*, tikim*, tikimės, tikejausi, tikėjausi, linkime, sėkmės, tegul, viliam*, tikimes, pasisek*, laimės linkiu, laikau kumščius, linkėj*, palink*',
    worry:
      'neriman*, nesijaud*, jaud*, jaudin*, bij*, bijau, baim*, baimė, išsigand*, issigand*, nerimau*, neriminu, bijo*, isgand*, išgąsd*, baisu, bais*, gąsd*, gasd*, panik*, stres*, pergyven*, nepergyven*, nerim*, sunerim*, nesinervink, nebijok',
    laugh:
      'juok*, haha*, juokinga, juokauj*, juokas, lol, juokiuosi, chacha*, hehe*, bajeris, bajer*, juokau*, pajuokau*, anekdot*, xaxa*, ahah*, xd, juoking*, išjuok*, šypso*, prajuok*',
    cry: 'verk*, liūd*, liud*, verkiu, verkti, liūdna, liudna, ašar*, asar*, gaila, apsiverk*, liudesys, liūdesys, depres*, nusivyl*, nusivil*, nuliūd*, gail*, sielvart*, skausminga',
    happy:
      'džiaug*, dziaug*, linksm*, smagu, laiming*, smag*, patenk*, džiaugiuosi, dziaugiuosi, pasitenkin*, valio, laiminga, malonu, ura, jee, jėga, džiug*, laimė, laimingas, laimingi, laimės',
    good: 'geras, gera, gerai, puik*, šaun*, saun*, super, nuostab*, puiku, normal*, fain*, geriau, nerealu, nereal*, geriaus*, tobul*, malon*, bomba, geresn*, jėga, jega, kietas, kieta, kietai, kiet*, šauniai, liuks*, faina, patog*, kokybišk*, norm, šaunuol*, saunuol*, puikus, fantastišk*, neblog*, neprast*, pagirt*, wow, žiauriai gerai, gero, geri, gerą, geros, gerų',
    bad: 'blog*, bais*, blogai, baisu, siaub*, šlykšt*, slykst*, baisiai, blogiaus*, tragedij*, tragišk*, siaubing*, koktu, blogiau, kvailai, nekokybišk*, neprofesional*, prasčiaus*, nusivyl*, gėding*, gėda, šiurpu, košmar*, kosmar*, nepatogus, nepriimtin*, įžūl*, izul*, nekultūring*, šūdin*, šakės, ubag*, bjaurus, bjauriai, prastas, prasta, prastai, prasčiau',
    beautiful:
      'žav*, zav*, gražu, mielas, nuostab*, dail*, gražiausi*, grazi, gražuol*, simpatišk*, mielai, miela, žavi, faina, gražus, graži, gražiai, gražūs, gražios',
    important: 'svarb*, skub*, svarbu, skubu, rimta, rimt*, svarbus, esmin*, aktual*, neatidėliot*, prioritet*, kritin*',
    easy: 'lengv*, paprast*, lengva, lengvai, nesudėting*, nesunk*, elementar*, paprasta, vieni juokai',
    hard: 'sudėting*, sudeting*, neįman*, neiman*, sunku, sudetinga, neįmanoma, sunkiai, sudėtinga, nelengv*, kebl*, vargiai, sunkus, sunki, sunkiau, kietas',
    big: 'didel*, didž*, didz*, didelis, didelė, milžin*, milzin*, didesn*, didžiul*, stamb*, aukšt*, plač*, ilgas, ilga, didžiaus*',
    small: 'mažas, maža, smulk*, mažyt*, mažut*, nedidel*, mažesn*, trump*, žem*, mažiaus*, siaur*, mini, mažą, mažo, mažutis, mazas, maza',
    full: 'pilna, pilnas, perpild*, užpild*, kupin*, pilnai, užpildyta, sausakimš*, prikimšt*, pilnut*, pilnos, pilni',
    empty: 'tuščias, tuščia, tuscia, tuščios, tuščią, tuscias, tušti, tustus, pritrūk*, nebeliko, baigėsi, ištušt*, tuš, išsekė, tuštuma',
    busy: 'užsiėm*, uzsiem*, užimt*, uzimt*, neturiu laiko, nėra laiko, nera laiko, susitikime, užsiėmęs, užsiėmusi, uzsiemes, uzsiemus, užimta, darbuose, negaliu kalbėti, negaliu kalbeti, negaliu dabar, paskendęs, daug darbo, apkrau*, susirinkime, skubu',
    freeTime: 'laisv*, laisvas, turiu laiko, laisva, laisvi, laisvu laiku, laisvalaik*, galėsi, atsilaisvin*, nieko neveikiu, laisvų, laisvų vietų',
    ready:
      'pasiruoš*, pasiruos*, paruoš*, paruos*, pasirengęs, gatava, gatavas, ruoš*, ruos*, pasiruošęs, pasirengus*, paruošta, pareng*, gatav*, ruosiu*',
    tired:
      'pavarg*, pavargus*, išsek*, issek*, nuvarg*, nuovarg*, pavargęs, pavargau, pavarges, be jėgų, be jegu, išvarg*, nusivar*, perdeg*, nusikal*, leisgyv*, suvarg*',
    broken:
      'sugedo, suged*, neveik*, neveikia, sugest*, gedim*, sulūž*, suluz*, lūžo, nedirba, užstrig*, uzstrig*, stringa, sudaužy*, sudauz*, neveiks*, sugadin*, sugedęs, sudužo, suduz*, nuluz*, nulūž*, nebeveik*, neatsidar*, kaboj*, užlūž*, uzluz*, strig*, pakibo, pakib*, defekt*, brok*, lūžin*, sulauž*, sugad*, sudegė, neužsived*, neįsijung*, neisijung*, suplyš*, suplys*, nebekraun*, nelabai veikia, genda, gedimas, gedimo, gedimų, lagina, laguoja',
    repair:
      'tais*, taisy*, remont*, meistr*, servis*, sutais*, mechanik*, pataisy*, elektrik*, suremont*, santechnik*, sutaisy*, sutvark*, autoservis*, autoserv*, pataisym*, meistras, ištais*, taisykl*',
    problem:
      'problem*, bėda, trukd*, reikal*, nesklandum*, klausimas, sunkum*, nemalonum*, kebl*, bėdų, vargas, nesusiprat*, bėdos, trabl*, bėdą, bėdoje, rūpest*',
    possible:
      'galim*, įman*, iman*, gal, galbūt, galbut, turbūt, turbut, tikriausiai, galima, įmanoma, tikriausia, tikėtin*, greičiausiai, imanoma, gali būti, tikriaus*, ko gero, gali buti, matyt, greiciausiai, regis',
    sure: 'tikrai, žinoma, zinoma, aišku, garant*, tikras, būtinai, butinai, be abejo, aisku, įsitikin*, neabejo*, be abejonės, šimtu proc*, privalomai, vienareikšm*, užtikrint*, savaime, tikra, tikri',
    really:
      'tikrai, labai, iš tikrųjų, rimtai, nuoširdžiai, baisiai, žiauriai, iš tiesų, is tikruju, itin, smarkiai, nerealiai, ziauriai, siaubingai, ypač, ypac, ypat*, tiesiog, visiškai, realiai, is tiesu, lb, gan, net, gerokai, toks, tokia, faktiškai, begalo, tikrų tikriausiai',
    quickly:
      'greitai, greičiau, greiciau, skubiai, kuo greičiau, greiciaus*, pagreitin*, greita, skubėk*, paskub*, paskubėk*, mik, vikri*, operatyv*, lek, paspartin*, greituol*, greitas, staigiai, skubu',
    slowly: 'lėt*, let*, lėtai, iš lėto, palengva, pamažu, is leto, pamazu, neskub*, po truputį, letai, stringa, po truputi, palaipsn*',
    together: 'kartu, drauge, su manim, su manimi, dviese, sykiu, su tavimi, su mumis, krt, su tavim, visi kartu, trise, bendrai',
    alone: 'vienas, viena, vieni, vieniš*, vienis*, vienos, vienam, vienat*, pats vienas, vieną, vienui, viena pati',
    inside: 'vidu*, viduje, lauke, išor*, vidun, į vidų, lauk, viduj, laukan, i vidu, iš vidaus, patalp*, lauko',
    near: 'šalia, salia, netoli, prie, arti, greta, aplink, netoliese, arčiau, arciau, pas, už kampo, artimiaus*, kaimynyst*, priešais, pakeliui',
    far: 'toli, tolim*, nutol*, toliau, tol, tolokai, atstum*, toliaus*, km, atokiai',
    thing:
      'daikt*, dalyk*, kažk*, kažkas, kazk*, daiktas, dalykas, kažką, kazka, reikal*, kas nors, ką nors, prek*, daiktus, prekė, preke, detalė, objekt*, štuka',
    way: 'būdas, būdu, kelias, išeit*, iseit*, metod*, variant*, priemon*, sprendim*, būdą, būdai, kelią',
    reason: 'priežast*, priezast*, motyv*, pagrind*, priežastis, dingst*, pretekst*, pasiteis*',
    idea: 'idėj*, idej*, plan*, idėja, mint*, projekt*, planuo*, sugalvo*, planai, planą, planus, sumany*, mintį, pasiūlymas, tikslas, tikslą',
    question: 'klausim*, klausimas, klausimą, klausimų, klausimėl*, klausymas, klausčiau, apklaus*, užklaus*, uzklaus*',
    story:
      'istorij*, nutik*, atsitik*, įvyk*, ivyk*, pasakojim*, kas nutiko, kas atsitiko, nutiko, ivyko, dejo, dėjosi, vyksta, dedasi, situacij*, naujien*, gand*, vyko',
    warProtest:
      'streik*, protest*, karas, karo, kariuom*, piket*, kovo*, peštyn*, demonstr*, mitingas, armij*, muštyn*, susimuš*, susimus*, ginč*, ginc*, susipyk*, barnis, ukrain*, kareiv*, karys, kariai, kariuomen*, šauktin*, šaudy*, ginklas, ginkl*, sprog*, sukilim*, karą, kare, karui, muša, mušė, mušasi, terorist*, terorizm*',
    accident:
      'avarij*, gaisr*, nelaim*, avarija, įvykis, incident*, susidūr*, susidur*, eismo įvyk*, dega, gaisras, partrenk*, kliud*, ugnis, ugnies, ugniagesi*, įsirėž*, smūg*, katastrof*',
    steal:
      'vog*, pavog*, apgav*, sukč*, sukc*, apgaul*, vagis, vagystė, sukčiai, sukciai, sukčiav*, netikr*, fake, afer*, vagi*, pavogė, aferist*, suklast*, vagyst*, scam*, išdūr*, isdur*, išvil*, apvog*, apgavik*, hakeri*, nulauž*, nulauz*, nusavin*, pagrob*, fišing*, phishing, isilauz*, įsilauž*, kišenvag*, piramid*, nulupo, klastot*, vagiate, vagia, vagių, vagims',
    insurance:
      'draudim*, polis*, kasko, draudimas, draudimo, draudimą, apdraus*, draust*, apdraud*, lietuvos draudim*, gjensidige, ergo, bta, casco, civilinis draudimas, apdraust*',
    tax: 'mokest*, mokesč*, mokesc*, pvm, vmi, deklarav*, mokesčiai, deklaruo*, gpm, sodra, rinkliav*, muit*, deklarac*, gyventojų pajamų',
    electricBill:
      'skaitikl*, elektr*, rodmen*, elektros, ignitis, komunalin*, kwh, tarif*, energij*, eso, deklaruo*, šildymo sąsk*, energetik*, suvartoj*, komunal*, už elektrą, uz elektra, už dujas, elektrinė, mokesčiai už',
    build:
      'statyb*, stog*, saulės elektrin*, saules elektrin*, renovac*, staty*, saulės, remont*, renovuo*, saules, statyti, statome, statybinink*, fasad*, apšiltin*, beton*, plytel*, plyt*, pamat*, tinkuo*, tvor*, tvora, sien*, langai, langus, baseinai, meistrai, apdail*, grind*, šilumos siurbl*, stogdeng*, duris',
    houseSale:
      'nekilnojam*, nt, sklyp*, hipotek*, parduodamas butas, būsto, sklypas, sklypą, nt agent*, būstas parduod*, brokeris, broker*, nekilnojamojo turto, parduodamas namas, būstą, aruod*, nekilnojamo, kotedž*, parduodu butą',
    carDealer:
      'padang*, apžiūr*, apziur*, tech apžiūr*, technikin*, automobilių salon*, ratai, detal*, autosalon*, servis*, ratus, padangas, padangų, padangu, ta, montavim*, montuot*, tepalų keit*, test drive, auto dalys, dalys, ratų, supirk*, superk*, perkam auto, autoplius',
    travelOffer:
      'kruiz*, turas, poilsin*, kelionių agent*, kelionės, turkij*, egipt*, kurort*, paskutinės minut*, kelionių, novatur*, tez tour, itaka, turai, kelionių organiz*, graikij*, ispanij*, poilsinės kelion*, bulgarij*, tenerif*, sanatorij*, spa',
    bet: 'lažyb*, lazyb*, kazino, loš*, los*, lažin*, poker*, lošim*, statym*, statymas, olybet, betsafe, topsport, lošimų, lošti, azartin*, tonybet, statyk, nemokami sukimai, sukim*, rulet*, bonusas, cbet',
    dating:
      'pažint*, pazint*, pasimatym*, tinder, vieniš*, pasimatymas, vienis*, vienišiai, pažinčių, pazinciu, badoo, draugauti, draugauk, santyki*, vienišų, flirt*',
    erotic:
      'seks*, porno, suaugus*, erotik*, intym*, mergin*, sex*, karštos, prostitut*, nuogos, nuog*, eskort*, mergaitės, 18+, masažo paslaug*, kekš*, kurvyt*, erot*',
    religionPolitics:
      'kandidat*, rinkim*, partij*, seim*, politik*, kandidatas, prezident*, merą, meras, mero, seimo, seimas, politin*, rinkiminė, konservator*, socialdemokrat*, vyriausyb*, seimą, tarybos, tarybą, liberal*, agitac*, seimūn*, jehov*, valstiet*, valstieč*, premjer*',
    trial: 'bandom*, bandym*, pavyzd*, bandomasis, demo, mėgin*, bandomoji, tester*, išbandy*, isbandy*, pavyzdžiai',
    expire:
      'baigiasi, galioj*, pratęs*, prates*, galioja, galiojimas, pasibaig*, galiojimo, atnaujin*, pasibaigė, galiojim*, pratęskit*, nebegalioj*, pratesim*, terminas, senk*, baigsis, prasitęs*, prasites*, pratęsim*, baigėsi, baigias',
    chargeCost:
      'nuskaič*, nuskaic*, nuskait*, mokest*, mokam*, nurašy*, nuraše, nuraš*, nuras*, nuėm*, nuem*, apmokest*, nuskaiciavo, nuskaičiavo, komisin*, mokesčiai, kainuoja man, nuėmėt, nuemet, nuimti pinigai, mokama, pinigus nuo, nulup*, nuo kortelės, abonentinis mokestis, nuimat*, nuimti',
    fromOf: 'iš, nuo, iš ten, iš čia, nuo manęs, iš jūsų',
    towards: 'į, link, pas, į vidų, pas mus, pas jus, ten link',
    inAt: 'viduje, vieta, vietoj, vietoje, vietas, čia, ten, ant, prie, toj, kurioj, visur, vietų, vietu',
    withWhom: 'su, kartu su, kartu, su manim, su tavim, su jumis, drauge',
    forWhom: 'dėl, skirta, skirtas, vardu, man skirta, už, mums',
    aboutWhat: 'apie, dėl, susijęs, susiję, susijusi, kas liečia, tema',
    byWhom: 'per, pasitelkus, per ką, pagal, tarpininkaujant, padedant, pro',
    between: 'tarp, tarp mūsų, tarpe, vidury, viduryje, tarpusavy*',
    under: 'po, apačioje, žemiau, po apačia, apačioj',
    above: 'virš, viršuje, viršum, aukščiau, ant viršaus, viršuj',
    around: 'aplink, aplinkui, netoli, šalia, netoliese, apylinkė*',
    upwards: 'aukštyn, į viršų, viršun, lipu, lipti, užnešė, keliu aukštyn, kelsiu',
    downwards: 'žemyn, apačion, į apačią, nulipti, nusileisti, leidžiuosi',
    offAway: 'šalin, toli, tolyn, nuošaliai, išlipti, išlipt, išlipau',
    outside: 'lauke, laukan, į lauką, išorėje, lauk, iš lauko, išeiti, išnešiau',
    against: 'prieš, priešais, versus, prieštara*, priešingai',
    instead: 'vietoj to, verčiau, užuot, mieliau, vietoj, geriau jau',
    during: 'metu, per, tuo metu, kol, tuo tarpu, eigoje, laikotarpiu',
    conjAnd: 'ir, bei, o, ir dar, taip pat',
    conjOr: 'ar, arba, arba ne, ar tai',
    thanAs: 'nei, negu, kaip, tarsi, lyg, palyginti, tarytum',
    therefore: 'tad, todėl, taigi, dėl to, tai va, vadinasi, taip kad, užtai, tada',
    although: 'nors, vis dėlto, tačiau, nepaisant, vis tiek, visgi, nors ir',
    even: 'net, netgi, bent, visai, visiškai, išvis',
    isAre: 'yra, esu, esi, esat, esate, esam, esame, būti, yr',
    wasWere: 'buvo, buvau, buvot, buvom, buvome, buvęs, būta',
    becomeTurn: 'tapti, tapo, tampa, virsti, virto, darosi, pasidarė, tapau',
    willShall: 'bus, būsiu, būsim, būsite, ketinu, ruošiuosi, neketinu',
    wouldCould: 'būtų, galėtų, galbūt, gal, galėtumėt, norėčiau, turėtų',
    doDone: 'daro, daryti, padaryti, daryt, padaryt, darai, darom, padariau, padarė, padarykit, nedarykit',
    happen: 'įvyko, įvyks, atsitiko, vyksta, nutiko, kas čia vyksta, pasitaikė, vyks',
    begunIt: 'privertė, priverčia, sukėlė, dėl jo, paskatino, iššaukė',
    seem: 'atrodo, panašu, ko gero, matyt, turbūt, rodos, tikriausiai',
    veryMuch: 'labai, itin, baisiai, tikrai, žiauriai, siaubingai, be galo, smarkiai, nelabai',
    suchDegree: 'toks, tokia, tokio, tokių, šitoks, taip, tiek, tokie',
    almost: 'beveik, vos ne, maždaug, kone, apie, kokie',
    half: 'pusė, pusės, ketvirtis, dalis, pusantro, dalį',
    oneNumber: 'vienas, viena, vieno, vienu, vieni, vienai',
    twoThree: 'du, dvi, trys, keturi, tris, keturis, keturių, trijų, dviejų, dviem, dvejus, abu, trims, keturios',
    bigNumber: 'penki, penkis, penkias, šeši, septyni, aštuoni, devyni, dešimt, vienuolika, dvylika, penkiolika, penkios',
    tens: 'dvidešimt, trisdešimt, keturiasdešimt, penkiasdešimt, šimtas, šimtą, šimtų, tūkstantis, tūkst, šimtai, tukstanč*, nulis',
    ordinal: 'pirmas, antra, antras, trečias, trečia, ketvirtas, penkta, šešta, septinta, penktas',
    pairBoth: 'abu, abi, pora, abiejų, abiem, poros',
    ever: 'kada nors, kada tik, bet kada, kada',
    sometimes: 'kartais, retkarčiais, kartas nuo karto, protarpiais, karts nuo karto',
    usually: 'paprastai, dažniausiai, įprastai, dažnai, normaliai, dažniausia',
    suddenly: 'staiga, netikėtai, ūmai, iš niekur nieko, staigiai',
    finally: 'pagaliau, galiausiai, galų gale, pabaigoj, galop, baigta',
    recently: 'neseniai, pastaruoju metu, anądien, ką tik, visai neseniai, šiomis dienomis, pernai',
    sinceWhen: 'nuo tada, nuo kada, jau nuo, nuo pat, nuo vakar, nuo šiol',
    forever: 'visam laikui, amžinai, galutinai, visiems laikams, visada',
    temporary: 'laikinai, kol kas, kolkas, laikina, trumpam, laikinas, tuo tarpu',
    season: 'pavasaris, pavasarį, vasara, ruduo, rudenį, žiema, vasaros',
    monthName: 'sausis, sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio, liepa',
    clockTime: 'valanda, val, minutė, minučių, min, be penkių, pusę septynių, laikrodis, pusvaland*',
    birthdayFeast: 'kalėdos, kalėdų, velykos, velykų, nauji metai, gimtadienis, kaziuko, vardadienis, kūčios, metinės, joninės, mugė',
    colourDark: 'juoda, juodas, pilkas, rudas, balta, baltas, juodai, pilka, ruda',
    colourBright: 'raudona, raudonas, mėlynas, mėlyna, žalia, žalias, geltona, rožinė, spalva, raudonų, mėlyno',
    head: 'galva, veidas, akys, ausis, ausys, nosis, burna, galvos, nosinės, akį, veidą',
    handFoot: 'ranka, rankos, koja, kojos, pirštas, kelis, kelio, kulno, kulnas, pirštai, gipse, kulną',
    heartSoul: 'širdis, širdį, siela, protas, proto, smegenys, širdies, sąžinės, dvasia',
    teeth: 'dantis, dantys, danties, dantukas, odontologas, dantų, dantistė, dantistas, dantį, plomba',
    painWound: 'skauda, skausmas, žaizda, karščiuoja, kraujas, kraujuoja, temperatūra, skausmai, jaučiuosi blogai, kraujo, lūžo',
    pregnantBaby: 'nėščia, nėštumas, gimdymas, kūdikis, kūdikio, naujagimis, sauskelnės, sauskelnių, buteliukas, gimė, vaikiškiems',
    allergyVaccine: 'skiepas, skiepai, alergija, virusas, infekcija, vakcina, pasiskiepyti, alergiška, skiepytis',
    therapyNurse: 'slaugytoja, seselė, terapeutas, psichologas, psichologė, terapija, konsultantas, gydytoja, kineziterapeutas, donorų, donoras',
    wheelchair: 'vežimėlis, vežimėlio, vežimėliu, ramentai, vaikštynė, senelių namai, lazdelė, neįgalusis',
    vegetable: 'pomidoras, pomidorai, bulvės, bulvių, svogūnas, morkos, salotos, agurkai, kopūstas, daržovės, vegetarė',
    fruit: 'obuolys, obuoliai, bananas, bananai, citrina, apelsinas, uogos, braškės, vaisiai, mėlynės, avietės',
    meatFish: 'mėsa, mėsos, vištiena, kiauliena, dešra, žuvis, silkė, lašiša, dešrelės, kiaulienos, kepsnys',
    milkEggs: 'pienas, pieno, sūris, sūrio, kiaušiniai, sviestas, jogurtas, varškė, grietinė, kiaušinių',
    soupRice: 'sriuba, ryžiai, makaronai, pupelės, košė, blynų, blynai, barščiai, cepelinai, sriubos',
    alcohol: 'alus, alaus, vynas, vyno, degtinė, baras, viskis, gėrimas, gerti alaus, nebegerti, negeriu',
    sugarSpice: 'cukrus, cukraus, druska, druskos, pipirai, prieskoniai, padažas, padažo, medus',
    dishes: 'lėkštė, puodelis, stiklinė, šaukštas, puodas, puodą, keptuvė, šakutė, peilis, indai',
    fridgeOven: 'šaldytuvas, šaldytuvą, šaldytuvo, orkaitė, viryklė, skalbimo mašina, indaplovė, šaldiklis, mikrobangė',
    kitchenBath: 'virtuvė, virtuvėj, vonia, vonioj, miegamasis, dušas, tualetas, wc, kambarys, kambario, pirtis, pirtį',
    wallRoof: 'siena, stogas, grindys, lubos, langas, laiptai, sienos, langą, durys, skylė',
    curtainCarpet: 'užuolaida, užuolaidos, užuolaidas, kilimas, pagalvė, pagalvės, antklodė, čiužinys, lova, paklodė',
    cleaning: 'valyti, tvarkyti, šluoti, šiukšlės, šiukšlių, šiukšliadėžė, tvarkausi, išvalyti, sutvarkyti, kibiras, plauti grindis',
    toolNail: 'plaktukas, varžtas, grąžtas, kopėčios, klijai, virvė, vinis, įrankiai, atsuktuvas, lenta',
    paintWood: 'dažai, dažų, dažyti, mediena, medinis, akmuo, plyta, plytos, metalas, geležis, cementas',
    plumber: 'vamzdis, čiaupas, kranas, nuteka, santechnikas, bėga vanduo, latakas, lašų, laša, užsikimšo',
    washLaundry: 'skalbiniai, skalbti, lyginti, lygintuvas, valykla, skalbimas, skalbiu, dėmė',
    hairdresser: 'kirpėja, kirpykla, plaukai, kirpimas, barzda, nagai, salonas, kirptis, manikiūras, plaukų',
    jewel: 'žiedas, laikrodis, vėriniai, grandinėlė, apyrankė, akiniai, auskarai, papuošalai, karoliai, akinius',
    shoesBag: 'batai, kojinės, krepšys, rankinė, krepšelis, krepšelio, batų, piniginė, kuprinė, maišelis, maišelio, lagaminas',
    coatHat: 'paltas, striukė, kelnės, marškiniai, suknelė, kepurė, megztinis, kišenė, kišenei, kišenėj, sijonas',
    size: 'dydis, dydžio, ilgis, plotis, svoris, ūgis, aukštis, plona, ilgio',
    weightKilo: 'kilogramas, kg, kilogramų, gramas, gramų, litras, litrų, metras, metrų, kilometrų, km, cm',
    animalFarm: 'karvė, avis, ožka, višta, arklys, kiaulė, vištos, karvės, kiaulės, triušis',
    animalWild: 'paukštis, lapė, pelė, gyvatė, žuvys, vabzdys, varnelė, musė, uodas, vilkas, meška, vabalas',
    cat: 'katė, katinas, kačiukas, katės, katytė, veterinaras, katiną, vet',
    flowerTree: 'gėlė, gėlės, medis, medžiai, lapas, žolė, augalas, rožė, ramunė, ruta, eglė, liepų, lapai',
    seaBeach: 'jūra, jūros, paplūdimys, upė, ežeras, ežero, sala, maudytis, plaukti, pajūris, plaukiam',
    mountain: 'kalnas, kalnai, kalva, slėnis, žygis, kalnuose, kopti',
    sky: 'dangus, saulė, mėnulis, žvaigždė, saulės, žvaigždės',
    fire: 'ugnis, gaisras, dūmai, dega, laužas, liepsna, nedega, degė, sudegė, rūksta',
    rainSnow: 'lietus, lyja, lyti, sniegas, sninga, vėjas, audra, ledas, lietaus, škvalas, lynoja',
    village: 'kaimas, kaime, ūkis, laukas, kaimo, sodyba, sodas, kaimą, ferma',
    square: 'aikštė, kampas, tiltas, sankryža, žiedas kely, aikštėje, kampe, aikštės, sankryžoj',
    floorLift: 'aukštas, aukšte, liftas, liftu, įėjimas, vartai, skambutis, durų skambutis, lifte, laiptinė, durys',
    neighbourNoise: 'triukšmas, triukšmauja, triukšmo, garsiai, loja, kaimynai triukšmauja, rėkauja, triukšminga, šaukė',
    office: 'biuras, skyrius, skyrių, skyriuje, buveinė, registratūra, kasa, kasos, kasoje, kasų, langelis, ofisas',
    factory: 'fabrikas, gamykla, dirbtuvė, sandėlis, sandėlį, sandėlio, sandėlyje, statybos, cechas, sandėliai',
    colleague: 'kolega, kolegos, kolegė, darbuotojas, darbuotoja, komanda, personalas, bendradarbis, bendradarbė',
    manager: 'vadovas, direktorius, viršininkas, vadovė, direktorė, savininkas, šefas, savininko, bosas',
    interviewJob: 'darbo pokalbis, cv, laisva vieta, kandidatuoti, pokalbis dėl darbo, darbo skelbimas, kandidatūra, įsidarbinti',
    shift: 'pamaina, pamainos, viršvalandžiai, grafikas, naktinė pamaina, budėjimas, budžiu, grafike',
    report: 'ataskaita, ataskaitos, dokumentas, lentelė, pristatymas, prezentacija, statistika, statistikai',
    projectTask: 'projektas, užduotis, namų darbai, projekto, užduotį, užduočių, nd, projektą',
    deadline: 'terminas, paskutinė diena, galutinis terminas, iki kada, iki, terminą',
    grades: 'pažymys, pažymiai, rezultatas, rezultatų, rezultatus, balai, balas, įvertinimas, vertinimas, balą',
    languageName: 'lietuviškai, angliškai, anglų kalba, rusiškai, rusų, vokiškai, prancūziškai, lenkiškai, ispanų kalba',
    learnCourse: 'kursai, kursas, mokytis, pamoka, pamokos, mokymai, mokausi, užsiėmimas, keramikos, kursų',
    university: 'universitetas, universitete, kolegija, dėstytojas, paskaita, studentas, paskaitos, studijos, vu, ktu',
    bookLibrary: 'knyga, knygos, biblioteka, puslapis, skyrius, eilėraštis, romanas, skaityti',
    newsPress: 'laikraštis, laikraščio, laikraštį, žurnalas, naujienos, žurnalistas, straipsnis, naujienų, žinios',
    radioPodcast: 'radijas, laida, kanalas, serialas, serija, tinklalaidė, podkastas, laidos, radijo',
    song: 'daina, dainos, dainuoti, gitara, pianinas, koncertas, choras, dainuoja, koncerto, muzika',
    dance: 'šokti, šokis, šokiai, šokam, baletas, šokių, šoku, šoka',
    theatre: 'teatras, aktorius, scena, repeticija, spektaklis, teatro, aktorė, vaidina',
    paintingArt: 'paveikslas, piešinys, muziejus, menas, piešti, muziejaus, paroda, piešia, dailė',
    ballGame: 'futbolas, rungtynės, kamuolys, įvartis, krepšinis, krepšinio, komanda, varžybos, golfa, golfas, futbolo',
    gymRun: 'sporto salė, treniruotė, bėgimas, joga, sportas, sportuoti, treniruotės, bėgioti, treniruotėj, plaukimas',
    cardChess: 'šachmatai, kortos, stalo žaidimas, dėlionė, šaškės, kortom, kryžiažod*',
    toy: 'žaislas, žaislai, lėlė, sūpynės, žaidimų aikštelė, žaislų, smėlio dėžė, traktorius',
    sew: 'siūti, mezgimas, megzti, adata, siūlas, siūlai, siuvu, siuvėja, mezgu',
    king: 'karalius, karalienė, princas, kareivis, armija, kariuomenė, princesė',
    fight: 'muštynės, peštis, mušti, spyrė, smūgis, trenkė, mušėsi, muštis, susimušė, pešasi',
    gunWar: 'karas, karo, ginklas, bomba, šauti, šovė, pistoletas, sprogimas, šaudo',
    kill: 'nužudyti, žudyti, žmogžudystė, lavonas, užmušti, nužudė, žudikas',
    prison: 'kalėjimas, teismas, teisėjas, kalėjime, teismo, areštinė, byla, posėdis, advokatas',
    thief: 'vagis, apiplėšė, pavogė, vogti, apvogė, kišenvagis, vagystė, vagys, pavogta',
    mayor: 'meras, savivaldybė, vyriausybė, savivaldybės, seniūnas, taryba, ministr*, rotušė, seimas, seniūnija',
    passport: 'pasas, paso, viza, asmens tapatybės kortelė, leidimas, pasą',
    border: 'siena valstybės, muitinė, ambasada, pasienis, konsulatas, muito, pasienyje',
    countryName: 'lietuva, lietuvos, lenkija, vokietija, latvija, anglija, rusija, ukraina, prancūzija, ispanija, amerika',
    cityName: 'vilnius, vilniuje, kaunas, kaune, klaipėda, šiauliai, panevėžys, palanga, alytus, londonas, ryga',
    personName:
      'jonas, petras, tomas, vytautas, vytas, algirdas, darius, ona, onutė, onos, aldona, danutė, danutės, petraitis, petraitė, petraitienė, petrauskienė, vytauto, ruta, lina, linos, marius, mantas, rasa, ugnė',
    titleOfPerson: 'ponas, ponia, panelė, gerb, dr, pone, gerbiamas, gerbiama, mergautinė',
    kidTalk: 'vaikas, vaikai, paauglys, berniukas, mergaitė, vaikų, vaikais, mergina, mergaitės, vaiko, užaugo',
    bride: 'vestuvės, nuotaka, jaunikis, sužadėtuvės, vestuvių, vestuvėse, tuoktis, sužadėtinė, ištekėjau',
    divorce: 'skyrybos, išsiskyrė, skirtis, išsiskyrėm, buvęs vyras, buvusi žmona, išsiskyrėme',
    orphan: 'globėjas, globėja, globa, krikštatėvis, krikšto mama, našlaitis, globoti',
    uncle: 'dėdė, teta, tetos, pusbrolis, pusseserė, sūnėnas, dukterėčia, dėdės, tetai',
    inLaw: 'anyta, uošvis, uošvė, uošviai, svainis, svainė, marti, žentas',
    kiss: 'bučinys, bučiuoju, bučkis, apkabinu, myliu, mylimasis, bučiuoti, apsikabinti, buč',
    jealous: 'pavydus, pavydi, apgaudinėja, išdavė, neištikimas, pavydas, pavydžiu',
    trust: 'pasitikėti, pasitikiu, pasitikėjimas, tikėjimas, pasikliauti, tikiu, nepasitikiu',
    promise: 'pažadas, pažadu, prisiekiu, žadu, garbės žodis, pažadėjai, pažadėjo, žadėjo',
    lieCheat: 'apgauti, apgavystė, sukčius, sukčiai, melas, apgavikai, netikras, apgavo, meluoja, suktas',
    joke: 'juokauju, juokas, pokštas, juokinga, juokinasi, išdaiga, juokaujat, bajeris',
    serious: 'rimtai, rimtas, sąžiningai, tikrai, rimtai kalbu, atvirai',
    respect: 'pagarba, gerbkit, gerbti, mandagumas, manieros, pagarbos, gerbiu, padorumas',
    shame: 'gėda, gėdingai, sarmata, gėdos, susigėsk, gėdykis',
    rude: 'nemandagus, nemandagu, arogantiškas, įžūlus, įžūliai, įžūlu, šiurkštus, akiplėšiškai, storžievis',
    patience: 'kantrybė, kantrybės, kantrus, pakantumas, kantriai',
    stress: 'stresas, spaudimas, nervuojuosi, panika, įtampa, jaudinuosi, nervintis, streso',
    headacheNerve: 'nervai, erzina, nervina, varot iš proto, galvos skausmas, gadina nervus, užknisa, nervuoja',
    scare: 'bijau, baimė, baisu, išgąsdino, gąsdinti, išsigandau, baisus, bijo, gąsdina',
    surprise: 'nustebau, siurprizas, šokas, nustebinai, stebina, priblokštas, nustebino, siurprizo',
    disappoint: 'nusivyliau, nusivylimas, nuvylė, gailiuosi, gaila, nusivylęs, nusivylusi',
    boring: 'nuobodu, nuobodus, nuobodžiauju, nuobodi, nuobodulys, nusibodo',
    hate: 'nekenčiu, neapykanta, šlykštu, bjaurus, bjauriuosi, nekenčia, šlykštus, šlykštynė',
    favourite: 'mėgstamas, mėgstu labiau, mėgstamiausias, geriau, labiau patinka, mėgstama, mėgstamiausia',
    best: 'geriausias, geriausia, puiku, puikus, nuostabu, tobulas, tobula, gražu, šaunu, super',
    worse: 'blogiau, blogiausias, baisus, siaubingas, siaubinga, tragiška, blogiausia, blogai',
    wrongBad: 'neteisingai, klaida, blogai, neteisingas, suklydau, neteisinga, klaidingas, klaidinga, apsirikau',
    strange: 'keista, keistas, įtartina, įtartinas, keistai, neįprastas, keistoka',
    clearObvious: 'aišku, aiškiai, akivaizdu, akivaizdžiai, supratau aiškiai, aiškus, matosi',
    exact: 'tiksliai, būtent, lygiai, teisingai, tikslus, taip tiksliai, tikslu',
    true: 'tiesa, tikras, tikra, autentiškas, iš tikrųjų, teisybė, tikrovė, originalas',
    secret: 'paslaptis, slaptas, slaptai, konfidencialu, slapta, paslėpta, konfidencialus',
    public: 'viešas, viešai, skelbti, paskelbti, internete paskelbė, paskelbta, vieša, publikuoti',
    danger: 'pavojus, pavojinga, rizika, saugu, pavojingas, rizikinga, saugus',
    protect: 'apsaugoti, saugoti, apsauga, saugumas, ginti, apsaugos, saugo, gina',
    attention: 'dėmesio, dėmesys, atsargiai, saugokis, žiūrėk atsargiai, pasisaugok, atidžiai',
    notice: 'pastebėjau, pastebėti, suprasti, atrasti, supratau, pastebėjo, sužinojau, suvokiau',
    decide: 'nuspręsti, sprendimas, nusprendžiau, pasirinkimas, apsisprendžiau, apsispręsti, sprendimą, pasirinkau, persigalvojau',
    plan: 'planas, planuoju, planai, ketinimas, tvarkaraštis, planuoji, planuojam, planuoti',
    hopeWish: 'noras, linkiu, svajonė, svajoju, norėčiau, tikiuosi, viltis, norai, norėdami',
    chance: 'šansas, proga, galimybė, šansų, galimybių',
    lucky: 'pasisekė, sėkmė, laimingas, nesėkmė, laimė, nepasisekė, sėkmės',
    allowed: 'turiu teisę, teisė, leidžiama, teisės, teisėtas, galima, leista',
    rule: 'taisyklė, taisyklės, pareiga, įsipareigojimas, privaloma, privalo, privalote, taisyklių, tvarka',
    penalty: 'bauda, baudos, kompensacija, žala, žalos atlyginimas, nubausti',
    warning: 'įspėjimas, įspėju, paskutinis įspėjimas, perspėju, paskutinį kartą, įspėjau',
    denounce: 'pranešti, skųsti, skundas, skundą, paskųsiu, pareiškimas, skundžiu, apskųsti, skųsiuosi',
    guilty: 'kaltas, kaltė, kalta, atsakingas, kaltinti, atsakomybė, atsakinga, jūsų kaltė, kalti',
    forgive: 'atleisk, atleiskit, atsiprašau, atleiskite, atsiprašome, dovanokit, dovanokite',
    apologyAccept: 'nieko tokio, nesvarbu, nieko, ne bėda, nieko baisaus, nesirūpink, viskas gerai',
    beg: 'maldauju, dėl dievo meilės, meldžiu, susimildami, prašyčiau, dėl dievo, pasigailėk, plyz',
    god: 'dievas, dieve, malda, rojus, pragaras, melstis, bažnyčia, dievo, nuodėmė, parapijos, viešpat',
    swearMild: 'po velnių, velniai, o dieve, dieve mano, vau, oi, oho, ojoj, a, jėzau, nu',
    laughWord: 'haha, hahaha, hehe, cha cha, lol, xd, hihi, cha',
    emojiWord: 'emoji, lipdukas, gif, meme, smailas, smailai, šypsenėlė',
    ringBuzz: 'skamba, pypsi, pyptelėjimas, cypia, vibruoja, čirškia, skambutis, zvimbia, suskambo, pyptelėjo',
    screen: 'ekranas, ekrano, mygtukas, klaviatūra, mygtuką, paspaudė, ekrane, ekraną',
    socialMedia: 'facebook, fb, instagram, tiktok, whatsapp, feisbukas, sekti, soc tinklai, messenger',
    groupChat: 'grupė, grupės, kanalas, bendruomenė, grupėj, pokalbis grupėje, bendrijos, bendrija, bendruomenės',
    inbox: 'gauti laiškai, pašto dėžutė, dėžutė, laiškų dėžutė, inbox, pašto',
    flyerPaper: 'lankstinukas, popierius, katalogas, brošiūra, skrajutė, spausdinti, popieriaus, skrajutės',
    printer: 'spausdintuvas, skeneris, rašalas, printeris, atspausdinti, kartridžas',
    callCentre: 'skambučių centras, operatorius, karštoji linija, agentas, linija, operatorė, klientų aptarnavimas',
    voicemail: 'balso paštas, atsakiklis, balso žinutė, balso, autoatsakiklis',
    robot: 'robotas, mašina, botas, automatinis, automatas, robotai, automatiškai, veiks, veikia',
    softwareUpdate: 'programa, atsisiųsti, įdiegti, atnaujinti, atnaujinimas, programėlė, programinė įranga, diegti, parsisiųsti',
    virusHack: 'nulaužė, hakeriai, virusas kompe, įsilaužė, įsilaužimas, fišingas, nulaužtas',
    camera: 'kamera, nuotrauka, foto, fotografuoti, selfis, filmuoti, nuotraukos, asmenukė',
    memorySpace: 'atmintis, vieta atminty, saugykla, pilna atmintis, atminties, nėra vietos',
    signal: 'signalas, ryšys, nėra ryšio, wifi, internetas, tinklas, ryšio, mobilieji duomenys, interneto, trūkčioja',
    charger: 'kroviklis, pakrovėjas, laidas, kabelis, rozetė, kištukas, įkrovimas, krauti, laidą',
    topUp: 'papildyti, sąskaitos papildymas, pildyk, papildymas, išankstinis, kreditas',
    tariff: 'planas telefono, tarifas, tarptinklinis, sutartis, roamingas, mėnesinis planas, tarifo, sutarties',
    moneyTransfer: 'pervedimas, pervesti, sąskaitos numeris, sąskaita, pinigų pervedimas, pervedžiau, iban, pavedimas, suvedžiau',
    cheque: 'čekis, santaupos, palūkanos, palūkanų norma, indėlis, taupyti, taupykit, taupau',
    rent: 'nuoma, nuomos, nuomininkas, šeimininkas, nuomoti, nuomoju, nuomotis, butas nuomai',
    mortgage: 'būsto paskola, nekilnojamas turtas, nt, butas, paskola būstui, nekilnojamasis turtas, namas pardavimui',
    wasteMoney: 'švaistyti, veltui, švaistot, tuščiai, išmesti pinigai, išlaidauti, bergždžiai',
    profit: 'pelnas, pajamos, uždirbti, pelno, uždarbis, uždirbau, uždirba',
    rich: 'turtingas, vargšas, neturtingas, bankrutavęs, neturiu pinigų, turtinga, skurdas',
    gainLose: 'laimėti, pralaimėti, laimėjau, pralaimėjom, nuostolis, praradau, laimėjo, netektis, sukaupė',
    stock: 'sandėlyje turim, turim, nebėra, išparduota, likutis, liko, neliko, nebeliko, nebebus, turėsit, lieka',
    warranty: 'garantija, garantijos, garantinis, atsarginė dalis, detalė',
    quality: 'kokybė, kokybiškas, naujas, naudotas, nauja, dėvėtas, naudota, kokybės, kokybiška',
    queue: 'eilė, eilėj, eilėje, eilės, laukti eilėje, minia, lauksiu, žmonių pilna',
    menu: 'meniu, porcija, dienos pietūs, patiekalas, užsakyti, užsakymas, porcijos, patiekalai',
    table: 'stalas, kėdė, sofa, lentyna, stalčius, stalą, staliukas, fotelis, kėdės',
    waiter: 'padavėjas, padavėja, virėjas, kepėjas, mėsininkas, šefas virtuvėj, barmenas',
    hairSkin: 'oda, kremas, šampūnas, makiažas, plaukai, plaukų, kosmetika, kremo, odos, lūpdažis',
    lampCandle: 'lempa, žvakė, lemputė, žvakės, lempos, šviesa, žibintuvėlis',
    boatShip: 'laivas, valtis, keltas, uostas, laivo, valtį, uoste, laivu',
    fuel: 'benzinas, dyzelinas, kuras, degalinė, bakas, benzino, kuro, degalai',
    tyreEngine: 'padanga, padangos, variklis, stabdžiai, servisas, autoservisas, padangų, variklio, stabdys',
    traffic: 'eismas, kamščiai, kamštis, greitkelis, greitis, kamščiuose, eismo, autostrada, spūstis',
    driver: 'vairuotojas, taksi, taksistas, pavežti, vairuoja, pavežk, vežam, vežėjas, vezkit, pavėžėti, vairuotoja',
    luggage: 'bagažas, lagaminas, registracija skrydžio, vartai oro uoste, lagaminai, bagažo',
    map: 'žemėlapis, adresas, gps, kelias, kaip nuvažiuoti, navigacija, adresą, adreso, nuoroda vietos',
    turnSide: 'kairė, dešinė, kairėn, dešinėn, tiesiai, šone, priekis, galas, nugara, kairėj, dešinėj, šonas',
    pushPull: 'stumti, traukti, kelti, nešti, stumk, trauk, paspausk, spausti, neštis, traukia, pakelti, tempti',
    cutBreak: 'pjauti, kirpti, plėšti, nulaužti, sulaužyti, lūžo, sulūžo, nutrūko, trūko, perplėšė, nupjauti',
    fallDrop: 'nukrito, krenta, iškrito, paslydo, nukristi, krito, paslydau, griuvo, nukritau',
    throwAway: 'mesti, mėtyti, išmesti, šiukšlių dėžė, metė, išmesk, išmetė, mest',
    hang: 'kabo, pakabinti, kabinti, prilipdyti, kabėti, klijuoti, prikabinti',
    touchIt: 'liesti, paliesti, laikyti, griebti, neliesk, neliečia, palietė, laikyk, laikau',
    standSit: 'stovėti, stoviu, stovi, sėdėti, sėdžiu, sėdim, guliu, guli, gulėti, atsistojo, sėskit, stovėjo, atsigulti, sustojo, sustojau, sustos',
    jump: 'šokinėti, lipti, bėgti, bėgu, bėga, iššoko, užlipti, bėk',
    lookWatch: 'žiūrėti, žiūrėk, žiūriu, pažiūrėk, stebėti, žiūri, žvilgtelėti, matau, žiūrim',
    listenHear: 'klausyti, girdžiu, girdi, klausyk, garsas, balsas, balsų, girdėti, klausau, girdim',
    smell: 'kvapas, kvapo, kvepia, smirda, skonis, dvokia, skanu, skonio',
    feel: 'jaučiu, jaučiuosi, jausmas, nuotaika, jaučiasi, jausti, jaustis, nuotaikos',
    breathe: 'kvėpuoti, kvėpavimas, oras, oro, dusti, dūstu, kvėpuoja, kvėpuoju',
    drinkTea: 'arbata, sultys, kava, gaivusis gėrimas, vanduo, arbatos, limonadas, kavos, sulčių',
    save: 'išsaugoti, saugok, laikyti, taupyti, pasilikti, išsaugojau, išsaugota, saugoju',
    count: 'skaičiuoti, suskaičiuoti, suma, viso, neskaičiuokit, sudėti, skaičius, iš viso, skaičiuoja',
    compare: 'palyginti, skirtumas, skirtumai, lyginti, palyginimas, skiriasi, palyginus',
    repeatIt: 'pakartoti, vėl, dar kartą, pakartok, ir vėl, kartoti, kartojasi, vėl tas pats, iš naujo',
    keepOn: 'toliau, tęsti, nuolat, nesustoja, tęskit, nesiliauja, nenustoja, be perstojo, vis dar',
    followUp: 'sekti, sekt, persekioti, seka, sekioti, sekioja, gaudyti, persekioja',
    ignoreIt: 'ignoruoti, nekreipk dėmesio, neimk į galvą, ignoruoja, nekreipkit, nekreipkit dėmesio',
    forgetIt: 'pamiršk, pamirškit, pamirškim, tiek to, mesk tai, palik, užmiršk',
    letGo: 'paleisti, paleisk, atleisti, palikit ramybėje, išlaisvinti, paleiskit, laisvas, palikit',
    separateOut: 'išskyrus, be, atskirai, minus, neįskaitant, be to',
    includeIn: 'įtraukti, apima, sudėtyje, priedas, pridėti, įskaitant, pridedu, plius, įtrauktas',
    joinIn: 'dalyvauti, dalyvausiu, prisijungti, ateisiu, prisijungiu, dalyvauju, prisidėti, prisijunk',
    belong: 'priklauso, savininkas, mano, nuosavybė, priklausė, turtas, nuosavas',
    inherit: 'paveldėti, palikimas, testamentas, paveldėjimas, paveldėjau, paveldėjo, palikimo',
    deathNotice: 'mirė, mirties, velionis, laidotuvės, palaidojo, užuojauta, mirtis, iškeliavo anapilin, netektis',
    replaceIt: 'pakeisti, keisti, mainyti, pakaitalas, pakeitimas, keičiam, iškeisti, keitimas, pakeisk',
    transferOver: 'perduoti, perduok, perleisti, perduota, perdavė, perduosiu, atiduoti, perduokit',
    leak: 'nutekėjo, paviešino, nutekinimas, skleisti, paplito, nutekėjimas, skleidžia, nutekino, paplisti',
    source: 'šaltinis, iš kur, kilmė, iš kur turit, šaltinio, iš kur gavot, atsirado',
    purpose: 'tikslas, kam, tikslais, paskirtis, tikslu, siekis, siekia, kodėl',
    legalBasis: 'sutikimas, sutikimo forma, teisinis pagrindas, teisėtas interesas, tiesioginės rinkodaros, tiesioginės, pagrindas, sutikimo',
    paragraph: 'straipsnis, bdar, punktas, įstatymas, gdpr, įstatymo, dalis, punkto, straipsnio',
    demand: 'reikalauti, reikalauju, prašymas, reikalavimas, reikalauja, pageidauju, reikalaujame',
    confirmBack: 'patvirtinti, patvirtinkit, patvirtinimas, patvirtinkite, kvitas, patvirtink, pakvitavimas, patvirtinkite raštu',
    instruct: 'instrukcija, kaip veikia, nurodymai, patarimai, patarimas, vadovas, instrukcijos, nurodymas',
    offerHelp: 'pagalba, pagalbos, padėti, aptarnavimas, pagalbos tarnyba, padėsiu, parama, padėk',
    livingPerson: 'žmogus, gyvas žmogus, tikras žmogus, asmuo, žmogumi, žmogaus, gyvas',
    kindNice: 'malonus, miela, gera, mielas, gražus, švelnus, maloni, geras, nuoširdus, gražių',
    dearLove: 'mielasis, brangioji, brangusis, mieloji, broli, seni, mylimas, meile, draugai, draugeli, brangus',
    guyMan: 'vyras, vaikinas, bičas, vyrukas, bernas, vyrai, seni, vyrukai, tipas',
    crowdAll: 'visi, visiems, žmonės, visas pasaulis, visų, visus, žmonių, liaudis, kiekvienas',
    selfDo: 'pats, pati, savarankiškai, vienas pats, pačiam, sau, savęs, save, vienas',
  },
};
