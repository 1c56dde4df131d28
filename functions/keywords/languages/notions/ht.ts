import type { NotionData } from './notion.ts';

export const ht: NotionData = {
  code: 'ht',
  notions: {
    me: "mwen, m, mwn, m', mw, mwe, pa m, m ap, map, mtap, m te, mpa, mte, pam, ban m, m pral, mpral, mvle, mbezwen, m'ap, mwen menm, m'te, mgen, m'gen, kont mwen, poum, mwenmenm, ma, m'pa, mkonn",
    we: "nou, n, nou menm, n ap, nap, pa nou, ann, pounou, n'ap, noumenm",
    you: "ou, w, ou menm, pa w, w ap, wap, ban w, oumenm, paw, nou, pou w, pouw, w'ap, oap, kew, ouap, vou, vous",
    youAll: 'nou, nou menm, nou tout, moun yo, mesye dam, medam, mesye, medam e mesye, nou tout la, zanmi m yo',
    heShe: "li, l, li menm, pa l, lap, l ap, l', limenm, l'ap, pal, elle, il",
    they: "yo, y ap, yap, yo menm, pa yo, y'ap, moun yo, yomenm",
    someone: 'yon moun, moun, kek moun, nenpot moun, kelkeswa moun, youn, lot moun, kelke moun, gen moun',
    nobody: 'pesonn, okenn moun, okenn, peson, pyes moun',
    thisOne: "sa, sa a, saa, sila, sa yo, sila a, sa yo la, sa'a, sila yo",
    thatOne: 'sa, sa a, ki, ke, sila, kote, sa yo, k',
    here: 'isit, la, la a, isit la, men, isi, bo isit, isi a, ici, kote m',
    there: 'la, lotbo, laba, la a, lot bo, bo la, anle a, kote w',
    not: 'pa, p, poko, pap, pat, non, pa t, pa janm, p ap, pas, pa vle, panko, ni, pa fe, pa voye, non pa, pata, pap janm, pa ka',
    never: 'janm, jame, pa janm, pap janm, jamais, janme',
    noLonger: 'pa anko, anko, pa vle anko, pap anko, pa enterese anko, plis, pa plis, sispann, pa la anko, pa bezwen anko',
    nothing: 'anyen, pa gen anyen, ayen, anyen menm, pa anyen, nada, rien',
    without: 'san, san yo pa, san pa',
    already: 'deja, gentan, fin, deja la, gentan fin, dja, te gentan',
    still: 'toujou, anko, toujou ap, toujou la, tjrs, kontinye',
    again: 'anko, yon lot fwa, re, nouvo, anko yon fwa, ankor, yon fwa anko, denouvo, a nouvo, tounen',
    always:
      'toujou, tout tan, san rete, tout le, chak jou, tout lajounen, tout tan gen tan, pandan tout tan, san kanpe, tout jounen, chak le, san pran souf, san sispann, nan tout tan, toutan, tjrs, lajounen kou lannwit, jou kou nwit',
    every: 'chak, tout, chak moun, chak fwa, chac',
    all: 'tout, tou, tt, tout bagay, tout net, antye, konpletman, total, totalman, net, tout moun, toutafe',
    other: 'lot, yon lot, lot yo, res, lot moun, dot, diferan',
    same: 'menm, menm jan, menm bagay, menmman, mem, memm, parey',
    different: 'diferan, lot, diferans, yon lot jan, different, dives',
    own: 'pwop, pa m, pwop tet, pesonel',
    only: 'selman, sel, jis, senpleman, inikman, se sel, annik, selmanman, yon sel, tou senpleman',
    also: 'tou, epitou, egalman, osi, epi tou, e tou, anplis',
    but: 'men, poutan, sepandan, me, tandiske, mais, mezi, aloske',
    because: 'paske, pask, akoz, poutet, piske, kom, poske, konsa, pase, pouske, pou tet, etandone, car, komsi',
    ifSo: 'si, sof si, nan ka, sinon, kom si, amwenske, sizoka, si ka, depi',
    until: 'jiska, jis, jouk, jiskaske, jouktan, jistan, jiskake, toutotan, juska',
    fromNow:
      'apati jodi a, apati kounye a, depi kounye a, alavni, apati de, pi devan, depi jodi a, apati jodia, apati kounya, depi kounya, dezome, demen ale',
    enough: 'ase, sifi, kont, kont mwen, sa sifi, kase, sa kont, ase kounye a, sa ase, kont ko m, assez, sifizan, bon konsa, rete la',
    tooMuch: 'twop, two, twop bagay, two anpil, trop, depase limit, depase, eksajere, egzajere',
    soMuch:
      'sitelman, telman, anpil, yon paket, paket, plizye, dizen, santen, yon bann, mil, yon dal, dal, kantite, yon latriye, yon bann ak yon paket, milye, yon chay, chay',
    more: 'plis, pi, anplis, plus, plis toujou, anko',
    less: 'mwens, pi piti, redui, diminye, bese, mwen anpil',
    many: 'anpil, plizye, yon paket, bann, yon bann, ampil, anpl, dives, bcp, paket, kantite, yon dal, yon chay, bokou',
    few: 'kek, tikras, yon ti kras, ti kras, piti, yon ti, ti gout, yon ti gout, tigout, yon ti kal, enpe, de twa, kelke, yon ti moso',
    once: 'yon fwa, yon sel fwa, 1 fwa, yon le, yon jou',
    twice: 'de fwa, fwa, twa fwa, dezyem fwa, twazyem fwa, 2 fwa, fwa sa, konbyen fwa, mil fwa, fois, plizye fwa, diz fwa',
    first: 'premye, avan tout, an premye, premyeman, pwemye, dabo, anvan tout bagay, premier',
    last: 'denye, pase, final, final la, dernier',
    next: "pwochen, kap vini, k ap vini, apre, pwochenn, ki vini, k'ap vini, swivan, prochain",
    now: 'kounye a, konnya, kounya, kounye, koulye a, konnye a, kounya la, ato, konye a, kunya, knya, koulye, kounyea, prezan, alekile, la a, aktyelman',
    immediately:
      'touswit, tousuit, imedyatman, kounye a menm, menm kote a, san pedi tan, touswit la, tout swit, imedyatman la, an vites, kounya menm, san tan, menm le a, menm moman an, lap de tan, rapidman, ijan, direk, san reta, pi vit posib',
    today: "jodi a, jodia, aswe a, jodi, joudi a, aswea, maten an, jodi'a, jounen jodi a, ojodi",
    tomorrow: 'demen, dem, demen maten, apre demen, apredemen, demin, demain',
    yesterday: 'ye, yeswa, avanye, ye swa, aye, hier, avan ye',
    day: 'jou, jounen, chak jou, jr, lajounen, jou yo, joune, jours',
    week: 'semen, semenn, chak semen, semen nan, chak semenn, semn, semaine, senmenn',
    month: 'mwa, mwa sa, chak mwa, mwa a, mois, mansyel',
    year: 'ane, lane, ane sa, zan, lanne, anne, chak ane, ane pase, annee, ans, lane a',
    hour: 'e, le, minit, edtan, ze, ine, deze, twaze, katre, senke, size, sete, uite, neve, dize, midi, demi, ine d tan, minwi, onze, eure, heure, edmi, de ze, demiyed tan',
    morning: 'maten, granmaten, gran maten, chak maten, maten an, matin, matinen, bone maten, bon maten',
    evening: 'aswe, apremidi, apre midi, soir, leswa, apre-midi, apremidi a, swa, sware, swe, lotswa',
    night: 'lannwit, nwit, minwi, lannuit, nan nwit, mitan lannwit, nuit, lannwit lan, aswe',
    weekday: 'lendi, madi, mekredi, jedi, vandredi, lundi, mardi, mercredi, jeudi, vendredi',
    weekend: 'samdi, dimanch, wikenn, fen semen, weekend, wikend, wiken, dimanche, samedi, week-end, fendsemen, fen semenn',
    soon: 'tale, byento, nan yon ti moman, byen vit, toutale, byenvit, pa lontan, nan pa lontan, tou tale',
    later: 'apre, pita, pi ta, pi devan, tale, apre sa, ansuit, apresa',
    before: 'anvan, avan, davans, deja, anvan sa, avan sa, sa gen, oparavan',
    early: 'bone, granm maten, davans, boner, an avans, two bone',
    late: 'ta, anreta, an reta, two ta, reta, tar, mize, twota, anretar, retad',
    time: 'tan, le, moman, fwa, ore, le sa a, epok, tim, dele',
    moment: 'moman, ti moman, segond, yon ti moman, tikal, ti kal, yon segond, yon ti kal, tale, enstan, yon minit',
    longTime:
      'lontan, anpil tan, depi lontan, depi plizye ane, depi dikdantan, depi byen lontan, lontan lontan, depi yon bon tan, depi byen lonten, dire, gen lontan, sa fe lontan, depi tan, depi tan benmbo, anpil ane',
    what: 'kisa, ki, sa, ki sa, ksa, kiyes, kisa sa ye, sak, kisaa, ki bagay, kiksa, sa k, kesa, kesak, kisak',
    who: 'kimoun, kiyes, ki moun, kiles, kimou, kies, ki mou',
    where: 'kote, ki kote, kibo, ki bo, kot, kikote, kot w, kotew, kote w, ki kotee',
    when: 'kile, le, ki le, kan, ki jou, kile sa, lo, a kile',
    why: 'poukisa, pouki, pou ki sa, poukisa sa, pk, pouksa, sak fe, sa k fe, poukwa, pou kisa, poukisaa, pouki sa, pouki rezon',
    how: 'kijan, koman, ki jan, kouman, koma, kj, ki mannye, kijann, komanw, sak pase, comment',
    howMuch: 'konbyen, ki pri, konbe, kombyen, konbyin, konben, ki kantite',
    which: 'kiles, ki, kiyes, lekel, kelkeswa, nenpot',
    please:
      "souple, tanpri, silvouple, mesi davans, fe m yon fave, sivouple, sil vou ple, tnpri, mande, svp, stp, tampri, tanpri souple, tnpri souple, mwen mande, fem yon fave, m priye w, priye, sil te ple, silteple, m sipliye w, pliz, fave, si w vle, tanpri sivouple, m'ap mande w",
    thanks: 'mesi, gras, mesi anpil, rekonesan, msi, remesye, merci, mesii, merciii, mesi davans, m remesye w, mesi bokou',
    sorry:
      "padon, eskize m, dezole, eskize, regret, padone m, eskizem, mande padon, eskiz, sorry, m regret, eskize'm, padonnen, padonen, dezolee, mwen regret sa",
    hello:
      'bonjou, bonswa, alo, salut, kouman ou ye, sak pase, sakpase, byenvini, che, cher, bjr, bonju, ki jan ou ye, one, yow, bonjour, bonsoir, salu, koman ou ye, kijan w ye, bonjou msye, sa k pase, yo, hey, hello, bonswar, sak ap fet, ki jan nou ye, slt, bjou, mesye, madanm, cheri, hi',
    bye: 'orevwa, babay, n a we, bon nwit, bonnwit, n ap pale, bon jounen, bye, pita, orevoir, na we, nap pale, adye, n a pale, pase bon jounen, babye, ale byen, bon swa, ok bye, bonn nwit, bonn jounen, ciao, domi byen',
    regards: 'salitasyon, kodyalman, avek respe, ak respe, ak tout respe, senseman, respe, senseman pa w, sense, ak lanmou, mesi ak respe',
    yes: 'wi, yes, byensi, we, oui, wiii, wii, se sa, repons wi, men wi, anwi, wi se sa, en wi',
    okay: "dako, ok, oke, byen, tre byen, okay, anfom, pa gen pwoblem, okey, se bon, li bon, bon, d'accord, ebyen, oki, dakor, nou dako, mwen dako, sa bon, enben, byen konprann, kopi",
    want: 'vle, ta renmen, anvi, swete, vl, ta vle, te vle, te renmen, dezire, renmen, vlee, voudre, gen entansyon, m vle, ta swete, volonte, gen anvi, pa vle, bezwen, tarenmen',
    need: 'bezwen, nesese, bezwenn, fo, fok, beswen, beswenn, gen bezwen, bzwen, manke, neseseman, egzije, besoin',
    must: 'dwe, fok, oblije, bezwen, gen pou, fo, sipoze, ta dwe, oblije pou, se pou, obligatwa, faut, se poum, fok nou',
    can: 'ka, kapab, gen dwa, ta ka, kab, te ka, kapap, capab, ka gen, peut, ka fe, ta kapab, pa ka',
    may: 'gen dwa, pemet, dwa, pemi, otorize, ka, met, gen pemisyon, genyen dwa',
    letDo: 'kite, pemet, ann, annou, lese, kit, kitem, kite m, ban m, banm, an nou, lage',
    tryTo: 'eseye, esaye, chache, tante, m ap eseye, fe efo, eseyye, eseyer, esey',
    stop: 'sispann, rete, kanpe, arete, stop, sispan, stope, sispan voye, bouke, sispann voye, tanpri sispann, sisp, fin, bay vag, rete la, sisann, sispand, arrete, arete sa, kanpe sa, sispan n, suspan, pa voye, pa rele, pa ekri, sisspann, stopp, sispanne, sispann sa, fe kanpe, bloke, sisipann',
    end: 'fini, bout, mete fen, fen, temine, femen, mete yon fen, termine, fin, lafen, sispann, kaba, bouke, fe fini, mete bout, kwape, rezilye, konkli',
    cancel: 'anile, kanselasyon, kanse, annile, anilasyon, anile l, kansele, ranvwaye, anule, annule, retire, cancel, rezilye, anile sa',
    block: 'bloke, lis nwa, blokis, ap bloke, bloke nou, bloque, blok, bare, blokaj, mete nan lis nwa, mwen bloke, block',
    remove:
      'retire, wete, efase, elimine, wete non m, retire m, wete m, voye jete, rache, delivre, retirem, wetem, netwaye, mete deyo, raye, rayi, soti, retire non, wete non, wete nimewo, fe m soti, mete m deyo, siprime, retirer, pran non mwen soti, tire, debarase, dezabone, retir',
    deleteIt:
      'efase, siprime, elimine, detwi, netwaye, delete, jete, voye jete, kraze, fe disparet, disparet, dilit, supprime, detui, efas, detri, bwote jete',
    unsubscribe:
      'dezabone, dezabonman, retire abonman, wete m sou lis la, anile abonman, dezenskri, desabone, dezaboneman, dezenskripsyon, soti sou lis, wete m nan lis, anile enskripsyon, wete abonman, unsubscribe, retire m nan lis, rete abonman, kite lis, soti, retire enskripsyon, dezabonnen, dezabonn, deskri, retire m sou lis la, pa abone',
    subscribe:
      'abone, enskri, anrejistre, enskripsyon, abonman, abonnen, antre, mete m, mete non m, patisipe, re enskri, reenskri, adere, abonen, enskrir, siyen, mete m sou lis, rantre, mete m ladan, mete m tounen',
    leaveAlone:
      'kite m trankil, lese m trankil, ale fe wout ou, ale w, al fe wout ou, lage m, pa nwi m, pa anmede m, kite m anpe, lage ko m, kite nou trankil, kite m viv, kitem anrepo, kite m anrepo, ban m lape, lesem trankil, al chache wout ou, ale lwen m, kitem trankil, wete ko w sou mwen, bliye m, kite mwen, wete ko nou, lesem an pe, bare m, disparet, al fe bouda w, pase chemen w, kanpe lwen m, lage m an pe, al nan dyab, fout mwen lape, ban m le m, banm vag, fe m pa we, retire ko w, degaje, mete m sou kote, kite l trankil, fouye zo nan kalalou, anpe, ale viv, lage mwen, pran wout ou, banm yon ti souf, ban m yon ti souf, al gade zafe w, okipe zafe w, okipe zafe nou',
    leave: 'ale, kite, pati, soti, mwen prale, al, sot, sort, prale, abandone, kit, sove, retire tet, retire ko, se depa, pran wout, leve ale',
    refuse:
      'refize, pa vle, non mesi, rejte, pa aksepte, di non, refuze, rejete, rfize, refi, mwen pa vle, anyen pou mwen, janmen, pa dako, refus, dekline',
    forbid: 'entedi, defann, pa otorize, pa gen dwa, defans, entediksyon, pa pemet, anpeche, pwoyibe, bare',
    object: 'opoze, opozisyon, konteste, pa dako, kont, mwen opoze, kontre, objeksyon, m opoze, pwoteste, an dezako, dezako',
    agree: 'dako, aksepte, konsanti, ako, apwouve, konsantman, wi, dakor, akseptasyon, aksept, tonbe dako, ok, konsantir',
    permission: 'pemisyon, otorizasyon, konsantman, dwa, permisyon, ako mwen, otorizasyon mwen, aval, konsantman mwen, dizon, apwobasyon, otorize',
    withdraw:
      'retire, anile, reprann, revoke, retire konsantman, retre, revokasyon, retire pawol, retire otorizasyon, wete, fe bak, retounen sou desizyon',
    send: "voye, anvwaye, ekspedye, voy, voyem, voye ban, voye mesaj, voye ban m, anvwa, transmet, remet, vwaye, voyel, voy'm, ap voye, te voye, renvoye, envoi, depeche, ekspedite, voye sms",
    write: 'ekri, ekri m, ekr, ekrim, ekriti, ekrive, ecri, te ekri, ap ekri, make, redije, note, ekriw',
    text: 'mesaj, sms, teks, mesaj yo, teks mesaj, mesaj la, message, mesaj sa yo, whatsapp, mesaj sa, mesajj, msg, msj, wap, ti mesaj, tex, mesay, mesajri, mesej, watsap, text, vokal, voice, not vokal, messaj',
    call: 'rele, apel, telefone, kout fil, rel, relem, rele m, kout telefon, telefonen, apel yo, ap rele, kal, bay kout fil, sonnen, rel m, bip, bipe, fon, appel, jwenn nan telefon, rele yo',
    contact:
      'kontakte, jwenn, kontak, kominike, rantre an kontak, antre an kontak, kontakte m, contact, an kontak, kominikasyon, jwenn mwen, abode, vin jwenn, sevi ak, rejwenn',
    receive: 'resevwa, jwenn, pran, resevwe, rsevwa, reseve, recevwa, resvwa, rive jwenn, ap resevwa, rive, te resevwa, resepsyon',
    answer:
      'reponn, repons, repond, repon, reponnm, repons lan, retou, repons mwen, repliye, reponn m, ap reponn, feedback, bay repons, rply, replik',
    read: 'li, lekti, li sa, ap li, te li, lizib',
    bother:
      "nwi, anmede, deranje, anbete, anmegde, toumante, fatige, anmedman, annwiye, nui, ennuye, annmede, nwizans, boulvese, chikannen, pesekite, arasman, arase, arsele, chire, chire po, rache nanm, neve, eneve, ap fatige m, kase tet, kraze tet, tet chaje, deranjman, ap anbete m, jennen, plen tet, bay tet chaje, fatig, agase, enneve, pete tet, plede, ensiste, ap plede, chanje san, anmedan, toumant, anmed, fe dezod, kase nanm, dezagreyab, fout, fe m chye, chikan, kouri deye, sou do m, pa ban m vag, anmedem, nwuim, nui'm, deranj",
    spam: 'spam, fatra, piblisite, bonbade, anvayi, mesaj piblisite, bonbadman, fatra sa yo, envayi, envazyon, inonde, ranpli, inondasyon, mesaj fatra, pib, debode, mesaj initil, vide, bonbad, bann mesaj',
    fedUp:
      'bouke, about, fatige, m bouke, anmede, anfouraye, mwen bouke, mwen about, plen tet mwen, kont mwen, lage, pa ka pran, pa kapab anko, depase, abouu, plen, rayi, pa sipote, ne, ne m, san m, chaje, tet chaje, bouk, bout, mwen pa kapab, sipote, m pap pran, pa ka sipote, jouk isit, rann goj, mwen las, las, enn, eneve, degoute, pasyans, mchaje, sa rive m nan kou, jouk nan kou, nan kou',
    angry:
      'fache, move, kole, an kole, fristre, en kole, san m cho, san cho, fe kole, eneve, move san, vekse, endiye, ven, monte, mande tet, anraje, arebo, rayisab',
    nonsense:
      'tenten, radot, fatra, betiz, kaka, pawol tafya, tentenn, vye bagay, vye mesaj, salopri, sotiz, tripotay, blag, vye pawol, voum, pawol kraze, blabla, kouyonnad, kouyonad, dyol, deche, bagay ki pa gen sans, sans, pawol san fondman, folop, koze kredi, vye, bobin, bagay sal',
    shutUp:
      'femen bouch ou, pe la, pe dyol ou, silans, femen dyol ou, pe bouch ou, pe, bouch ou, bouch nou, dyol ou, pe dyol nou, femen dyol nou, chut, tonbe dyol, bouch, dyol, pa pale, pe la a',
    insult:
      'enbesil, idyo, sot, kaka, foutr, kolanget, langet, salop, bet, koko, malpwop, konyen, estipid, vakabon, sanwont, san wont, mechan, foure, manman w, langet manman w, koulanget, kolangyet, imbesil, idiyo, kochon, bouzen, masisi, chyen, kretin, fout, merde, tet kaka, kaka chat, zoklo, gwo bet, vole, bouda, zobop, kou langet, gyet manman w, gyet, get manman w, salte, krebete, bann vole, sanzave, sovaj, salopri, madichon, dyab, lanfe, modi, tonne, tone, kalanbe, animal, egare, alelouya, malelve, maledve, malandren, vagabon, kokorat, gwoje, wont, makak, kk',
    peace: 'lape, trankil, repo, kal, trankilite, poze, anpe, dousman, pe, an pe, ke poze, trankilman, anrepo, kalm, poz, res, san bri',
    uninterested:
      'pa enterese, pa enterese m, pa gen entere, pa ban m anyen, m pa mele, pa enteresem, enterese pa, pa mele m, m pa pran sa, pa gade m, pa regade m, m pa bezwen, pa bezwen, pa enpote, pa di m anyen, pa konsene m, zafe m pa ladan, m pa nan sa, pa pran pou anyen, mele, mwen pa enterese, mpa mele, sa pa gade m, pa fe m anyen, m pa sou sa, m pa nan zafe sa, pa enterese nou',
    interested: 'enterese, entere, enteresan, renmen, enteres, kirye, swiv, enteresew',
    useless:
      'initil, pa sevi anyen, pa itil, pa gen vale, pa itil m, pa sevi m anyen, pou gremesi, initl, pa nesese, san vale, san itilite, pa gen sans, pa vo anyen, pou anyen, pa gen enpotans, san sans, pa regle anyen, pa vle di anyen, pa ede m, gaspiye, pedi tan, gaspiyaj, unitil, itil',
    unwanted:
      'pa mande, mwen pa t mande, pa vle, endezirab, san mande, pat mande, san pemisyon, moun pa mande, m pa t mande, pa te mande, m pa janm mande, mwen pa janm mande, san konsantman, san otorizasyon, pa sollicite, nou pa mande, pat janm mande, pesonn pa mande, moun pa mande nou, san dwa, san envitasyon, pa t janm bay, pa t bay, pa otorize, san m pa mande',
    mute: 'etenn, fe silans, dezaktive, femen son, silans, mete sou silans, eten, dekonekte, femen, mute, koupe son, koupe, retire son, mi an, mete an silans, teny, dezaktiv',
    fillUp:
      'plen, ranpli, memwa, plas, okipe, espas, fin plen, ranpli telefon, pran plas, memwa plen, memwa telefon, fin ranpli, chaje, bwat, ankonbre, anvayi, estokaj, pa gen plas, ranpli memwa',
    wakeUp: 'reveye, leve, kanpe domi, leve m, reveyem, fe m leve, reveye m, reveye nan domi, revey, levem, kase domi, fe m reveye',
    sleep: 'domi, somey, kabann, dom, someye, kouche, dodo, fe yon ti domi, nan domi, al domi, repoze, ap domi, pran yon kabicha, kabicha',
    list: 'lis, lis la, lis kontak, lis mesaj, list, liste, lis yo, lis nou an, lis piblisite, lis difizyon, difizyon, repetwa, kontak, mailing list, lis nou',
    database:
      'baz done, sistem, dosye, achiv, rejis, baz done yo, fichye, database, baz, sistem nan, anrejistreman, sistem nou, fichie, achivaj, sistem nou an, dosye nou yo',
    data: 'done, enfomasyon, detay, enfo, done pesonel, info, done mwen, enfomasyon pesonel, enfomasyon mwen, enfos, infomasyon, done yo, data, kowodone, enf, ranseyman, ranseyeman',
    account: 'kont, pwofil, kont mwen, kont lan, compte, kont mwen an, kontla, akawnt, itilizate, kont kliyan, pwofil mwen',
    subscription: 'abonman, plan, kotizasyon, fofe, plan an, abonnement, aboneman, manm, fre, plan entenet, abonman mwen, enskripsyon',
    newsletter:
      'bilten, avi, notifikasyon, nouvel, alet, rapel, anons, enfo, notif, bilten enfomasyon, notifikasyon yo, newsletter, avi yo, kominike, avetisman, let enfomasyon, notifications, avis',
    advert:
      'piblisite, reklam, pwomosyon, anons, pib, mesaj piblisite, pwomo, maketing, komesyal, reklam yo, piblisite yo, spot, pub, publicite, piblicite, pwopagann, maketin, demachaj, spot piblisite, afich, kanpay',
    offer: 'of, pwopozisyon, ofri, pwomo, ofr, of yo, pwopoze, offre, okazyon, of espesyal, of la, propo, pwopoz, opotinite',
    discount:
      'rabe, pwomosyon, rediksyon, bon pri, pwomo, solde, diskou, bon afe, promo, rediksyon pri, desanns pri, eskont, vant pwomosyon, likidasyon, diskount, bese pri, black friday, pousan, pouwantaj, espesyal',
    voucher: 'koupon, bon, kat kado, kod pwomo, bon acha, bon rediksyon, kod, tike, vouche, bonis, chek kado, bonus, kat gratis',
    loyaltyCard: 'kat kliyan, pwen, fidelite, kat fidelite, pwen yo, pwogram fidelite, kat pwen, kat manm, kat magazen, pwen fidelite, klib',
    prize: 'pri, lotri, tiraj, genyen, gayan, bolet, loto, ganyan, gany, konkou, rekonpans, prim, gwo lo, ganyen, tiraj la, jwet aza, pri a, lo',
    customer: 'kliyan, achte, kliyan yo, client, pratik, kliyant, klyan, konsomate, itilizate, kliyan nou, kliyan ou, abone',
    exCustomer:
      'ansyen kliyan, pa kliyan anko, chanje konpayi, mwen chanje konpayi, mwen pa kliyan, pa kliyan nou anko, te kliyan, m te konn achte, pa achte anko, chanje operate, pase natcom, pase digicel, pa kliyan w anko, kliyan nou anko, te konn kliyan, te kliyan nou, pa sevi ak, m pa sevi ak nou, konkiran, lot konpayi, kite konpayi, pa nan konpayi, pa kliyan',
    shop: 'magazen, boutik, mache, maket, sipemaket, boutik la, depo, mache a, magazin, shop, ti boutik, store, maket la, komes, market, caribbean market, kiyos, famasi, acha, esto',
    company:
      'konpayi, biznis, mak, antrepriz, sosyete, konpayi an, entrepriz, digicel, natcom, biznis nou, compagnie, konpayi nou, mak nou, antrepriz la, founise, operate, business, sosyete a, gwoup, konpay',
    organisation:
      'oganizasyon, asosyasyon, klib, pati, fondasyon, organizasyon, oenji, ong, asosiyasyon, legliz, kwa wouj, kwarouj, ledan, oganizasyon an, sendika, gwoupman, fondasyon an, club, asosyasyon an, charite, koperativ, enstitisyon, komite, asosyason',
    member: 'manm, mamm, manb, manm klib, manm yo, mam, adeyan, membre, fe pati, patisipan, asosye, manm nan',
    donate:
      'bay, kontribye, don, kontribisyon, fe don, donate, ofrann, kado, kotize, charite, ed, donasyon, sipote, fe yon don, kontribusyon, lajan, kolekt, sadaka',
    vote: 'vote, eleksyon, vot, kandida, votem, bilten vot, elek, biwo vot, al vote, eli, sondaj, skriten, election',
    bank: 'bank, labank, sogebank, unibank, bnc, kaw, bank lan, bnk, banque, bilding bank, capital bank, kob labank, kont labank, giche, moncash, mon cash, natcash',
    money:
      'lajan, kob, dola, goud, gourdes, lajan kach, kach, kash, lagoud, us, gdes, kob la, dolar, larjan, pyes, santim, biye, gwo kob, cash, goud yo, monnen, fon, moncash, adoken, goudin, senk kob, ti kob, lajan mwen',
    salary:
      'sale, pansyon, peman, lajan travay, pay, touche, sale mwen, peyol, pansyon mwen, pewol, salaire, alokasyon, pwen pansyon, retret, mwa travay, cheke, chek',
    loan: 'pre, prete, kredi, det, prete lajan, dwe, pre a, kredi a, ponya, kout ponya, credi, prete kob, ipotek, entere, finansman, fe kredi, pre labank, anprent, sabotay, sol, sabotaj',
    price: 'pri, kou, koute, fre, konbyen, pri a, vale, tarif, pri li, coute, montan, depans, frais, pri yo, koutaj',
    expensive: 'che, koute che, two che, koute anpil, tet neg, cher, pri fo, chere, pri wo',
    cheap: 'bon mache, pa che, bon pri, bonmache, pi ba pri, pa koute che, bon make, ekonomik, bonmake',
    freeOfCharge: 'gratis, pou gratis, san peye, gratis ticheri, gratwit, ticheri, free, san fre, pou anyen, gratuit',
    pay: 'peye, pey, peman, transfe, transfere, peyman, payman, ap peye, vesman, remet, vire, te peye, moncash, regle, depoze, debouse, depo, voye kob, payer, peyem, ranbouse, depanse',
    bill: 'fakti, bodwo, resi, bodo, kont, fich, recu, resi a, bodwo a, faktur, facture, fakti a, fiche, resi mwen, bodwo mwen, biy, rese',
    buy: 'achte, acha, achete, pran, acht, al achte, achtel, ap achte, te achte, fe maket, fe acha, fe mache, achtem, achteli',
    sell: 'vann, vant, machann, vand, vande, revann, vandez, vannli, vandre, ap vann, komesan, ven, machandiz, detay',
    order: 'komand, komande, pase komand, kommand, fe komand, bay lod, commande, lod, komann',
    deliver:
      'livre, livrezon, delivre, livrezon an, livreson, potel, pote, delivery, voye, anbakman, depoze, livrer, transpote, ekspedisyon, fret, dhl, delivri, lapos, potem, livrez, kouriye',
    parcel: 'pake, bwat, koli, pake a, paket, sache, kes, kolis, barik, anvlop, valiz, kolis la, ti pake, sak',
    pickUp:
      "chache, pran, ranmase, al chache, vin chache, vin pran, al pran, cheche, pase pran, pase chache, rekipere, vini pran, chachem, ranmase'l, ramase",
    returnGoods:
      'retounen, ranbouse, chanje, remet, ranbousman, rann, rann kob, rann li, retounen lajan, ranbousem, ranplase, remet lajan, retounen l, chanje l, ranbous, renmet, retou, echanj, echanje, remetman',
    bookReserve: 'rezeve, rezevasyon, fe rezevasyon, kenbe plas, plas, reseve, tab, pran randevou, booke',
    appointment:
      'randevou, rendevou, ore, rdv, konsiltasyon, rankont, randevou mwen, pran randevou, vizit, randevou a, le rankont, rendez-vous, dat, ore a, rande-vou, chel',
    meeting:
      'reyinyon, konferans, rankont, rankontre, reyinion, asanble, reunion, rasanbleman, reyinyon an, konferans lan, antretyen, meeting, semine, chita pale, konvansyon, entevyou, zoom, rasanblem',
    invite: 'envite, envitasyon, invite, envitem, konvoke, ap envite, invitasyon, envitasyon an, konvokasyon',
    contract: 'kontra, ako, kontra a, angajman, kontra mwen, contrat, kondisyon, antant, konvansyon',
    sign: 'siyen, siyati, siyen kontra, signati, siye, singnen, sinyen, siyati mwen, te siyen, signe, sinyati',
    card: 'kat, kat didantite, kat la, kat kredi, kat bank, kat debi, carte, kat elektoral, cin, kat mwen, kat sim, bank kat',
    phone:
      'telefon, potab, selile, fon, telfon, tel, iphone, aparey, portab, telephone, telef, telefon mwen, telefonm, smartphone, phone, samsung, potab mwen, mobil, ekran, foun',
    number:
      'nimewo, nimewo telefon, num, no, chif, numero, nimero, nm, nimewo mwen, nimwo, nimewo sa, kantite, numewo, nimewo m, nimewo a, nimewo sa a, #, nimewo fon',
    newNumber:
      'nouvo nimewo, chanje nimewo, nimewo m chanje, lot nimewo, mwen chanje nimewo, nouvo nimewo mwen, m chanje nimewo, nimewo chanje, nouvo numero, nimewo nouvo, chanje numero, chanje telefon, nouvo sim, nouvo kat, nouvo telefon, fek chanje nimewo, sa se nouvo, men nouvo nimewo, nouvo chip',
    simCard:
      'kat sim, digicel, natcom, operate, sim, chip, kat la, rechaj, plop plop, kredi, minit, rechaje, kat sim nan, recharj, chip la, konpayi telefon, sim nan, forfe, plan minit, foule, sim kat',
    email: 'imel, email, mel, kouryel, mail, e-mail, adres imel, imel mwen, gmail, kourye elektwonik, imeyl, bwat imel, imail, meyl, hotmail',
    letter: 'let, lapos, lapost, kourye, let la, pos, anvlop, ti papye, kouriye, bwat postal, pa lapos, let rekomande, tenb',
    name: 'non, siyati, non m, non mwen, rele, siyati mwen, nom, tinon, ti non, non fanmi, non jwet, rele m, prenon, non pa m, m rele, mwen rele, non konple',
    address: 'adres, adres mwen, kote m rete, adress, adres lakay, kay mwen, lokalizasyon, domisil, adres kay, rezidans, position, adresm',
    birth:
      'fet, nesans, fet mwen, dat nesans, anivese, bon fet, bon anivese, akouche, fet la, m fet, jou fet, anniversaire, bonfet, te fet, akouchman',
    age: 'laj, granmoun, mine, laj mwen, maje, vye, lane, age, jenn, pi piti, gen laj, pa gen laj, zan, ti granmoun, ki laj',
    document:
      'dokiman, papye, fom, paspo, kat idantite, batiste, fich, dokiman yo, pyes, fomile, papye yo, setifika, dosye, ak de nesans, papye mwen, kat nasyonal, viza, dokuman, pasport, pyes idantite, nif, cin, pemi, ekstre, kopi papye, paspot',
    copy: 'kopi, fotokopi, doub, kopye, enprime, enprimant, kopi a, egzanple, enpresyon, dublika, yon kopi, skane, kopi done, photocopie',
    photo: 'foto, imaj, selfi, foto yo, potre, fotoyo, foto a, poto, ti foto, imaj yo, photo, instagram, pic, kapti ekran, screenshot, imaj la',
    video: 'videyo, video, fim, videyo a, vidyo, ti videyo, vido, clip, tiktok, youtube, klip, anrejistreman, videyo yo, live',
    website:
      'sit, sit entenet, paj, sou entenet, sit web, sit la, sitweb, an liy, anliy, facebook, fesbouk, paj la, fb, platfom, web, potay, online, paj fesbouk, site, portal, blog',
    link: 'lyen, lyen an, link, lyen yo, lien, klike sou lyen, url, lyen sa, lyennou',
    app: 'aplikasyon, app, aplikasyon an, apps, lojisyel, pwogram, aplikasyon mobil, aplikason, application',
    internet:
      'entenet, wifi, rezo, siyal, internet, koneksyon, wayfay, entenet la, rezo a, 4g, done, konekte, megabayt, meg, gig, net, koneksyon an, waifai, siyal la, gb, intenet, rezo sosyal, plan done',
    computer: 'odinate, laptop, odi, tablet, konpite, ordinate, pc, konpyoute, odinate a, ordinateur, klavye, kompute, enprimant, ekran, ipad',
    password:
      'modpas, kod, kod sekre, pin, mo de pas, paswod, modpas mwen, idantifyan, login, mot de passe, konekte, kod pin, mo pas, password, idantifikasyon',
    battery:
      'batri, chaje, chaj, batri a, bateri, chaj la, pa gen chaj, dechaj, dechaje, powerbank, pil, batri ba, charger, pa gen batri, elektrisite',
    press: 'peze, klike, tape, bouton, pese, klik, peze bouton, konpoze, tap, press, antre, klike la, peze 1, touch, clique, manyen, prese, apiye',
    wordN: 'mo, pawol, mo a, mo kle, ekspresyon, mo yo, mot',
    fileFormat: 'csv, excel, pdf, json, xml, fichye, foma, fichye a, fomat, word, zip, fichye excel, fichye csv, forma, dokiman eksel, eksel, lizib',
    privacy:
      'vi prive, konfidansyalite, pwoteksyon done, prive, done prive, rgpd, gdpr, enfomasyon prive, vi prive m, done pesonel, konfidansyel, enfomasyon pesonel, sekre, vi prive moun, pesonel',
    law: 'lwa, dwa, legal, ilegal, jistis, lwa a, dwa m, dwa mwen, lalwa, jiridik, illegal, atik, regleman, lejislasyon, an reg, dekre, lejitim, vyole, vyolasyon, dwa moun, selon lalwa, dwa legal, konstitisyon, reglem, reg, kont lalwa, dapre',
    lawyer:
      'avoka, tribinal, jij, pwose, note, jistis, avoka mwen, tribunal, lakou, rele nan tribinal, pote plent, mete lajistis, lajistis, pouswiv, rele nou lajistis, komise, pale jistis, jij depe, pouswit, prokire, rele lajistis',
    police: 'lapolis, polis, polisye, komisarya, jandam, lapolis la, pnh, police, komiseri, polis la, dcpj, komisarya a, chime, ijans polis',
    complain:
      'plenyen, plent, pote plent, rapote, reklamasyon, denonse, reklame, plentn, siyale, fe plent, plenyen nou, denons, rekriminasyon, reklamation, pwoteste, pote plent kont, plenyen bay, rapo, plainte, siyal',
    threaten:
      'sinon, menase, avetisman, konsekans, denye avetisman, menas, denye fwa, si se pa sa, si nou pa, m ap pote plent, m ap rele lapolis, gade byen, avetiz, aveti, atansyon, si sa kontinye, si w pa, pral pote plent, m ap bay lapolis, m ap denonse, n ap regret, veye, pran prekosyon, sinonsa, n ap we, otreman, sanksyon, pinga, piga',
    authority:
      'otorite, conatel, leta, regilate, otorite yo, konatel, gouvenman, ministe, lameri, otorite pwoteksyon done, meri, otorite konsene, otorite a, ministere, ombudsman, opc, cnil, biwo leta, administrasyon',
    proof: 'prev, pwouve, prev la, prouve, prev yo, temwayaj, temwen, demontre, jistifye, bay prev, jistifikatif, montre prev, preuve, konfimasyon',
    mistake:
      'ere, fot, mal, pa korek, mank, twonpe, twonpri, pa bon, se ere, fe ere, fo, pa vre, fos, fe fot, pa sa, erreur, yon ere, konfonn, konfizyon, pran pou, bevi',
    wrongPerson:
      'move moun, move nimewo, se pa mwen, mwen pa konnen w, m pa konnen w, twonpe, ou twonpe, mal nimewo, se pa mwen menm, ere nimewo, pa bon moun, se pa nimewo, mwen pa konnen nou, ou fe ere, nou twonpe, pa bon nimewo, move numero, se pa mwen sa, se pa m, mwen pa konnen moun, m pa konn moun sa, m pa rele, mwen pa rele, se lot moun, ki moun ou ye, nimewo a pa bon, se pa moun sa, mal moun, twonpe nimewo, m pa konn ou, kimoun sa, enkoni, moun sa a pa la, ou rele mal, moun ou bezwen an',
    correct: 'korek, bon, vre, egzak, egzat, jis, rezon, egza, egzateman, se sa, gen rezon, se verite, fidel, egzakt, sa korek',
    lie: 'manti, mante, fo, menti, bay manti, fos, mensonj, bay blof, blof, vye manti, mansonj, pa vre, twonpe, ipokrit, manteur, blofe, manto, fodaye, magouy, bon manti, woule',
    spell:
      'ekri, otograf, mal ekri, epele, eple, ekri mal, non mwen mal, ortograf, otografi, let, fot otograf, ekri non, mal otografye, jan yo ekri, se ak yon, ere otograf, epelasyon, make mal',
    change:
      'chanje, chanjman, modifye, chanj, modifikasyon, ranplase, ranvwaye, change, deplase, vire, korije, chanjeman, transfome, chanje l, bouje, repouse, adapte, avanse',
    update:
      'mete ajou, mizajou, korije, aktyalize, rektifye, modifye, mete a jou, ajou, koreksyon, update, ajiste, mizajou a, drese, aktualize, ranje, korij, mete korek, fe koreksyon, rektifikasyon, ajoute, konplete',
    outdated:
      'ansyen, pa valab, depase, ekspire, vye, pa bon anko, pa valab anko, demode, pa anko, ansyen adres, ansyen nimewo, pase mod, pa egziste anko, perime, pa aktyel, ansyen an, vye enfomasyon, rasi, pa ajou',
    newOne: 'nouvo, nef, nouvel, fek, resan, nouvelman, neuf, nouvo a',
    know: 'konnen, konn, konen, kone, kon, konnet, te konnen, pa konnen, okouran, konesans, aprann, sonje, konne, rekonet, rekonnet, m pa konn, konet, mkonnen, okouran de',
    think:
      'panse, kwe, reflechi, sipoze, di tet, panse ke, pans, imajine, konprann, refleshi, mwen panse, m kwe, opinyon, konsidere, estime, jwenn, dapre mwen, te kwe, ap panse, devine',
    understand:
      'konprann, konpran, konpram, kompran, konpwann, tande, rann kont, reyalize, konpre, kapte, komprann, konprann mwen, rann mwen kont, m pa konprann, pa konprann, sezi, konpwan',
    remember:
      'sonje, raple, chonje, soni, souvni, rapel, chonj, songe, raple m, pa bliye, memwa, fe sonje, vin nan tet, fe m sonje, tanpri sonje, son, ap sonje',
    forget: 'bliye, blie, bliyem, bliyel, blye, bliy, oublie, te bliye, m bliye, pa sonje, neglije, blio',
    mean: 'vle di, siyifi, vledi, siyifikasyon, sa vle di, te vle di, sans, kisa sa vle di, savledi, vledi sa',
    say: 'di, rakonte, di m, pale, esplike, bay enfomasyon, dim, diw, anonse, enfome, te di, fe konnen, mwen di, m di, dil, deklare, avize, fe nou konnen, repete, mansyone, dirije, kominike, raple, konte, presize, ap di, m deja di, nou di, bay pawol, indike, endike, eksprime, afime, pibliye, fem konnen, m t ap di',
    ask: 'mande, kesyone, fe demann, poze kesyon, demann, mandem, mande w, reklame, egzije, sipliye, m ap mande, mwen mande, t ap mande, priye, solisite, kestyon, ap mande, mandew, ekzije, demande, reket, rekete, mande nou, mandenou',
    speak:
      'pale, diskite, koze, fe ti koze, palem, pal, bay odyans, blage, chita pale, pale ak, ap pale, diskisyon, palab, konvesasyon, chat, parler, bay blag, pale avek, pran pawol, kozri, pran yon ti pale',
    explain:
      'esplike, eksplike, klarifye, eksplikasyon, esplikasyon, fe konprann, eklesi, klarifikasyon, presize, eskplike, detaye, jistifye, explike, esplik',
    show: 'montre, montrem, prezante, paret, afiche, demontre, moutre, montr, endike, fe we, montrem li, prezantasyon, ap montre, fe paret, fe m we',
    see: 'we, gade, wa, gad, wel, te we, pa we, wem, gadem, gade sa, ap gade, voye je, ap we, we m, gadel, wew, n a we, nap we, wepa, kontwole, remake, obseve, gaden, gadon, wet',
    hear: 'tande, koute, tand, koutem, tandem, kout, pa tande, ap tande, tande m, ap koute, ekoute, tende',
    find: 'jwenn, chache, twouve, jwen, cheche, dekouvri, jwenm, fouye, jwennl, chach, ap chache, jwenn li, rechech, wen, rankontre, trouve',
    lose: 'pedi, manke, disparet, pedile, pedi l, perdi, pet, rate, gaye, egare, manke l, te pedi, pa jwenn',
    give: 'bay, ban, ba, ban m, ba m, banm, bam, bal, ba li, bani, ba yo, bayo, bann, ban nou, fe kado, ofri, remet, founi, ban mwen, bay nimewo, te bay, te ba, ba w, baw, fe m jwenn, bali, separe, delivre, pase, konfye, lage, fe don, ap bay',
    take: 'pran, pranm, kenbe, pren, pranl, ap pran, te pran, pote, retire, al pran, pran li, rache, prann, atrap, pwan, ranmase',
    bring: 'pote, mennen, potem, potel, pote vini, minnen, pot, pote ban m, menm, mennenm, ap pote, vini ak, pote l, kondi, mennenl, pote ale',
    put: 'mete, met, depoze, metel, metem, metel la, poze, plase, antre, ap mete, ajoute, mete l, mete m, mete non, te mete, enkli, ranje, foure, lage',
    hold: 'kenbe, gen, konseve, sere, estoke, genyen, kinbe, kenbe enfomasyon, nou gen sou mwen, ou gen sou mwen, posede, estokaj, genyen sou mwen, kembe, konsevasyon, gade, sere done, anrejistre, nou genyen, sou mwen, sove, kenbe done, achive, gen sou mwen, rezeve, depoze, detni',
    have: 'gen, genyen, te gen, gin, gn, pa gen, ginyen, ap gen, posede, tegen, mgen, m gen, gany, nou gen, yo gen, pagen, ou gen, gen yon, pral gen, met, pwopriyete, ta gen, disponib',
    use: 'itilize, sevi, sevi ak, itilizasyon, utilize, anplwaye, ap sevi, sevi avek, eksplwate, itil, pwofite, usage, ap itilize, sev, sevis, esplwate',
    process:
      'trete, tretman, analize, pwofilaj, tretmen, pwosesis, analiz, kolekte, trete done, tretman done, kolekt, tritman, jere, pwose, itilize, fe analiz, pwofil, jesyon',
    automatic:
      'otomatik, robo, machin, wobo, otomatikman, bot, reponde, automatik, mesaj otomatik, algoritm, entelijans atifisyel, ia, odinate, wobo sa, reponde otomatik, robot, chatbot, anrejistre, machin nan, otomatize, sistem otomatik, ai',
    human:
      'moun, moun reyel, anplwaye, ajan, vre moun, moun vre, imen, yon moun, konseye, sevis kliyan, pale ak yon moun, yon ajan, reprezantan, operate, responsab, moun tout bon, yon vre moun, etr imen, sipo kliyan, yon anplwaye, kretyen vivan, che ak zo',
    share:
      'pataje, bay, divilge, pase bay, pataj, pataje done, bay lot moun, separe, transmet, vann done, distribye, fe sikile, bay enfomasyon, difize, kominike, sede, divilgasyon, pase, ap pataje, vann, transmet bay, simaye, devwale, fe konnen, gaye',
    thirdParty:
      'twazyem pati, patne, lot konpayi, lot moun, tye, tyes, patne nou yo, patne komesyal, lot antrepriz, partenaire, lot oganizasyon, tyese, soutretan, filyal, lot sosyete',
    transferData:
      'transfere, ekspote, potabilite, deplase, transfe, transfer, ekspo, portabilite, migre, telechaje, pase done, transpote, voye done, transmet, ekstre, ekspotasyon, bay yon lot',
    limit:
      'limite, mete restriksyon, jele, sispann, poz, restriksyon, limit, fe yon poz, limitasyon, bloke, frennen, limite tretman, pran yon poz, sispansyon, restrenn, fe poz, redui, konjle, jel, restren, mete sou poz',
    check:
      'verifye, kontwole, tcheke, gade, veryfye, tchek, cheke, verifikasyon, egzamine, gade si, revize, check, verife, kontwol, al gade, konsilte, fe tcheke, gade byen, konstate',
    confirm:
      'konfime, konfimasyon, asire, konfim, konfime m, konfirm, valide, konfirme, konfime resepsyon, akize, konfimen, validasyon, konfime sa, ap konfime',
    choose:
      'chwazi, deside, chwa, pito, prefere, desizyon, chwasi, chwaz, pran desizyon, prefer, opsyon, preferans, chwazii, opte, seleksyone, m pito, m prefere',
    open: 'louvri, ouve, ouvri, louvwi, louvriye, rouvri, ouveti, relouvri, ouvert, ap louvri, wouvri, debloke',
    close: 'femen, kloure, fenmen, feme, femti, fermen, ap femen, femen kont, fenm, klotire, bouche, femenn',
    start:
      'komanse, demare, konmanse, tanmen, koumanse, kmse, estat, debi, debite, komansman, koumans, louvri, comanse, ap komanse, lanse, pran wout, demaraj, depa',
    resume:
      'rekomanse, reprann, reaktive, komanse anko, relanse, retounen, mete m anko, mete m tounen, reabone, reenskri, start, remete m, remete, reyabone, reyenskri, redemare, retabli, rebay, mete anko, remet, komanse resevwa, re aktive',
    goOn: 'kontinye, kontinue, kontinuye, kontine, ap kontinye, kontinye voye, persiste, toujou ap, pouswiv, ensiste, plede, chita ap, kontinyasyon, ale pi lwen, avanse',
    come: 'vini, vin, rive, vinn, vyen, vien, m ap vini, ap vini, vinm, pase, te vini, map vini, pral vini, paret, debake, ap pase, vinw, v ini, antre, pase we, vin la',
    go: 'ale, al, prale, pral, ay, mwen prale, ap ale, te ale, kouri, allez, ann ale, annale, ann al, mprale, m prale, pran wout, fe wout, desann, monte, nan wout, nou prale, m pral, ap fe wout, bay yon vire, pati, avanse, m al, deplase, ap al',
    comeBack:
      'tounen, retounen, rantre, toune, rvini, tounin, rantre lakay, vini anko, retou, m ap tounen, revini, ap tounen, rentre, antre, vire, tounn, ap retounen',
    arrive: 'rive, debake, paret, ap rive, debarke, te rive, rivem, fin rive, rive la, aterri, ateri, fek rive, arive, ariv, map rive',
    wait: 'tann, ret tann, tanm, rete tann, atann, t an, ap tann, tan, rettann, retann, m ap tann, pasyante, tannm, pasyans, tann mwen, tanpri tann, atant, map tann, tannw, rete yon ti moman, tann mwen yon ti moman, kanpe tann',
    stay: 'rete, ret, chita, abite, ap rete, rest, te rete, demere, loje, retem, reste, rete la, poze',
    live: 'viv, abite, rete, viv la, rezide, ap viv, te rete, te viv, lavi, abit, m rete, rezidan, viv nan, m abite, abite la, viv vi, demere, rezidans, lojman, domisil',
    moveHouse:
      'demenaje, chanje kay, nouvo adres, bwote, nouvo kay, chanje adres, demenajman, kite kay, deplase, mwen demenaje, m demenaje, m chanje adres, pa rete la anko, kite zon, kite zon nan, m chanje kay, ale abite, m deplase, rete yon lot kote',
    abroad:
      'lot bo, etranje, aletranje, lot peyi, miyami, ozetazini, diaspora, djaspora, dyaspora, lotbo dlo, roaming, etazini, kanada, dominikani, chili, brezil, panyol, deyo, nyouyok, sendomeng, lotbo, etranger, new york, usa, florid, boston, fransc, frans, meksik, andeyo peyi, bahamas, lot bo dlo, itinerans',
    travel:
      'vwayaje, vwayaj, pati, viaje, vwayag, monte avyon, viza, vwyaj, kite peyi, valiz, nan vwayaj, ap vwayaje, wout, toris, traje, touris, deplase, vizite',
    holiday: 'vakans, konje, vakanse, nan vakans, fet, jou konje, repo, jou fet, kanaval, lete, jou ferye, vacances, ferye',
    work: 'travay, djob, biwo, dyob, job, trvay, travaye, ap travay, nan travay, travai, biznis, okipasyon, faktori, bouske lavi, konbit, chante, chantye, boulo, boulot, sous revni, metye, atelye, woulman',
    boss: 'patwon, chef, koleg, bos, direkte, direktris, sipevize, boss, responsab, travaye, patron, chef mwen, manadje, sipervize',
    retire:
      'retrete, pansyon, chome, retret, pa travay, nan chomaj, chomaj, pansyone, pran retret, san travay, pa gen travay, retre, revoke, pedi travay',
    study:
      'etidye, aprann, inivesite, etidyan, etid, aprn, etudye, fakilte, etidian, fak, fakulte, fomasyon, ap etidye, diplom, lise, klas, metriz, lisans, bous, revize, leson',
    school:
      'lekol, klas, jadendanfan, leson, elev, kindegadenn, ekolaj, kolej, lise, lekol la, sal klas, school, direkte lekol, ekolye, kou, inifom, anseyman, segonde, prime, kindegaten, ecole, kay lekol, lopital lekol',
    teacher: 'pwofese, met, metres, prof, kou, pwof, anseyan, titile, met lekol, kou a, monite, enstite, fomate, kou yo, jeneral, semine, edikate',
    exam: 'egzamen, devwa, tes, egz, konpozisyon, egzam, test, konkou, devwa lekol, bakaloreya, bak, not, leson, filo, rezilta, reto, examen, kontwol, examin, devwa yo, bilten, tes la',
    help: 'ede, ed, sekou, ede m, edem, sipote, asiste, sipo, asistans, bay yon kout men, kout men, aide, ap ede, sove, edew, bezwen ed, ed m, sos, ansistans, kole zepol, mande ed, edeli',
    meet: 'rankontre, n a we, rankont, we, kontre, jwenn, kwaze, rakontre, fe konesans, nap we, n ap we, we lot, rankontrem, fas a fas, nou we, reyini, konesans, rankont lan',
    visit:
      'vizite, vizit, envite, vin we, pase we, al we, rann vizit, ap vizite, pase lakay, visite, vin we m, al vizite, etranje, vini we, pase lakay mwen',
    friend:
      'zanmi, zanmi m, fre, patne, kanmarad, bon zanmi, zanmim, menaj, frem, fre m, baz, neg pa m, se, ami, neg pam, patna, kope, bwo, zami, konpe, makome, lesjenn, zanmi yo, kouzen, patne m, se m, amitye, vye fre, blod, dawg, zo, bro',
    neighbour: 'vwazen, vwazin, vwazinaj, vwazen mwen, moun bo kote, vwazinay, voisin, vwazen an, moun nan katye',
    family:
      'fanmi, fami, paran, fanmi mwen, fanmiy, fanmi m, fanmi yo, lafanmi, moun lakay, famille, moun mwen, belme, belfanmi, bope, belse, bofre, pitit, marenn, parenn',
    mother: 'manman, mama, manman m, manmi, mammi, mamanm, manman mwen, maman, manmanm, moman, me, man, manman w, belme, bel me, mom, granmoun mwen',
    father: 'papa, papa m, pe, papi, papam, papa mwen, papa w, per, pepe, dad, bope, pap',
    parents: 'paran, manman ak papa, paran m, paran yo, manman m ak papa m, paranm, parents, paran mwen, manman papa',
    son: 'pitit gason, ti gason, gason, pitit, tigason, pitit mwen, piti gason, fis, bofis, pitit gason m, garcon, gason mwen, ti neg, pitit gason mwen',
    daughter: 'pitit fi, tifi, fi, ti fi, pitit, pitit fi m, pitit fi mwen, belfi, fiy, fi mwen, fille, ti medam, ti dam, piti fi, pitit fiy',
    child:
      'timoun, pitit, tibebe, bebe, timou, pitit mwen, ti moun, ti bebe, piti, pititm, pitit yo, ti pitit, ti katkat, ti chou, timoun yo, jenn, mine, anfan, tijen, pitit pitit, ti gason, ti fi, tonton, ti zanj, enfant, tipiti, petit',
    sibling:
      'fre, se, kouzen, kouzin, tonton, matant, frem, sem, fre m, neve, nyes, marasa, bofre, belse, frere, soeur, tant, matantm, tonton m, fwe, neveu, ti fre, ti se, gran fre, gran se, brother, kouzenm',
    grandparent:
      'grann, granpe, granme, granparan, gran, granpa, mami, grann mwen, pitit pitit, gran moun, grann m, grandpe, gran manman, gran papa, pepe, meme, gran paran',
    spouse:
      'mari, madanm, menaj, fiyanse, marim, mennaj, madanm mwen, mari mwen, fanm, neg mwen, mennaj mwen, madanmm, epou, ti mennaj, konkibin, konpay, fiyans, mari m, menaj mwen, patne, fiance, plase, vev, vef, nonm mwen, nonm, fanm mwen, fanm mwe, ex, ansyen mennaj',
    man: 'neg, gason, msye, nonm, mesye, neg yo, msie, misye, jennonm, jenn gason, monsieur, gars, blanch, tip, mouche, mesyem, bon neg, vye neg',
    woman:
      'fanm, madanm, fi, manze, dam, fanm yo, medam, ti dam, fi a, madan, femme, madame, jenn fi, demwazel, ti medam, matmwazel, manmzel, medam yo, manzel, mis, ti fanm',
    love: 'renmen, lanmou, cheri, bebe, bo, ke, damou, renmen w, chouchou, mwen renmen w, ti cheri, ti chou, renmenw, tanm, ke m, doudou, doudou m, jtm, bizou, beso, che, m renmen w, mrenmenw, anpil lanmou, amou, amour, bisous, boubou, m sonje w, ti bo, ti chouchou, adore, kem, mon ke, bb, lovem, renme, renmenm, love, cheri ke m, sonje w, manke m, anbrase, ti boubout, akolad, sweet',
    marry: 'marye, maryaj, divose, noso, mariaj, fiyanse, ap marye, divos, separe, mariye, fiyansay, noz, separasyon, plase, mariage',
    die: 'mouri, mo, lanmo, desede, trepase, mouri a, mouru, defen, disparet, te mouri, pase ale, kite nou, kite te a, fin mouri, ale kot papa, decede, defent, pa la anko, li mouri, ap mouri, al nan syel, touye, touye tet, mourir, moun mouri, mourri, pa nan lavi anko, pran lavi, defunt, mwouri',
    funeral:
      'lanteman, anteman, dey, simitye, tonm, veye, fineray, kondoleyans, antere, mog, obsek, kondoleyans pa m, sekey, senpati, an dey, ponp fineb, eritaj, vey',
    sick: 'malad, maladi, lafyev, grip, tet fe mal, fyev, anrimen, tous, touse, vomi, vant fe mal, kolera, malarya, tansyon, malad anpil, covid, vant mal, palidis, dyare, anrime, gen lafyev, fyev cho, kanse, doule, tyifoyid, maladif, endispoze, febli, toudisman, ko kraze, viris, enfeksyon, ko fe mal, gripe, opresyon, souf kout, move estoma, pa anfom, anemi, pa santi m byen, pa byen, vetij, pa byen ditou, pa santi, lafiev',
    hurt: 'fe mal, blese, doule, mal, femal, fe m mal, domaj, kase, aksidan, blesi, fem mal, fe mwen mal, pran kou, foule, bouwe, soufri, souffri, tonbe, koupe, ap fe m mal, grafouyen, anfle, brile, boule, soufrans, frakti, kase pye',
    doctor:
      'dokte, dentis, enfimye, klinik, medsen, dantis, sant sante, famsaj, sajfanm, konsiltasyon, dispanse, medsen fey, dr, jinekolog, pedyat, sikolog, vizit medikal, sante, docte, dokte a, labo, laboratwa, espesyalis, veterine, oftalmolog, enfimye a, dokte je, docteur, medecin, kadyolog, medikal, famsay',
    hospital:
      'lopital, operasyon, ijans, lopital la, lopital jeneral, opere, fe operasyon, anbilans, hopital, ijans lan, chiriji, entene, radyografi, lopital inivesite, matenite, hopital la, fe ekografi, sonografi, ekografi, l opere, nan lopital, urgence, hospital, zimaj',
    medicine:
      'medikaman, grenn, famasi, remed, konprime, preskripsyon, vaksen, famasi a, siwo, rimed, piki, tretman, grenn tet fe mal, medikaman yo, remed fey, medsin, remede, antibyotik, pilil, ranmed, vaksinasyon, odonans, fey, pharmacie, doz, vaksin, aspirin, pomad, savon',
    body: 'tet, men, pye, do, je, dan, vant, janm, bra, ko, zorey, nen, bouch, goj, zye, tet mwen, do m, jenou, kou, dwet, lestomak, ke, cheve, figi, zepol, po, fwa, ren, tibren, dan m, bouda, fant, pwatrin, zo, zotey, kwis, cheviy',
    oldPerson:
      'granmoun, vye granmoun, granmoun aje, moun aje, ti granmoun, aje, vye moun, gran moun, granmou, grann, vyeyes, gran moun aje, vye, granmoun sa, granmoun fanm, granmoun gason, vye tonton, katreven an, vye fanm, vyewo, vyeya, moun ki gen laj',
    blindDeaf:
      'aveg, soud, pa we, pa konn li, pa tande, bebe, pa ka li, andikape, pa we byen, pa ka we, soudmou, kokobe, mwen pa konn li, li pa konn li, pa konn ekri, pa konnen li, je pa bon, linet, soud ak bebe, enfim, moun aveg, malvoyan, analfabet',
    home: 'kay, lakay, kay la, lakay mwen, kay mwen, kay nou, caille, lakay mwe, fwaye, lakou, lakay li, anndan kay, lakou a, lakay ou, kay manman m, maison, villa, lakaym, lakay nou, lakaymwen',
    flat: 'apatman, lwaye, pwopriyete, lokate, kay anfemaj, anfemaj, lwe kay, apartman, lwe, propriete, met kay, kay pou lwe, afem, apatman mwen, kay lwe, kontra kay, kondo, lokate a, lojman, loye',
    room: 'chanm, kwizin, twalet, saldeben, sal, chanm mwen, salon, latrin, chanb, kizin, sal a manje, kuizin, beny, galri, chanm kabann, douch, lakwizin, gadmanje, kay de ben',
    door: 'pot, fenet, barye, pot la, potay, barye a, potye, sonet, vit, porte, galri, potal, kloti',
    key: 'kle, kadna, kle a, seri, kle yo, kle kay, seri a, kadnad, cle, kle machin, kleyo, kle mwen, blokis',
    furniture:
      'tab, chez, kabann, kanape, meb, cheye, matla, plaka, amwa, dodin, fotey, kaban, chey, tab la, biwo, etaje, ban, bife, sofa, kabann nan, fenwa, foteuy, kwaf, bisye',
    light:
      'limye, kouran, lanp, elektrisite, edh, blakawout, anpoul, kouran an, fenwa, blakaout, eneji, limen, inverter, jenerate, delko, pano, elektrik, invete, tet gridap, ampoul, flach, lumye, blackout, bouji, kouran edh, etenn limye',
    heating:
      'dlo, gaz, tiyo, chofaj, dlo a, dlo cho, tuyo, tiyo a, dinepa, wobine, fuit, chodye, rezevwa, ponp, bokit, chofe, robine, pwopan, dlo tiyo, fwit, kawotchou, plonbye, gaz pwopan, dlo potab, ekondisyone, aye kondisyone, ersi, ekon, eau, chale, gazolin, dlo nan tiyo, fwit dlo, aye',
    garden:
      'jaden, fle, pyebwa, plant, jaden an, lakou, fey, bouke, bouke fle, zeb, plante, piebwa, semans, pye bwa, jadinye, woz, pisin, pwa, teras, rezen, sitwon, bwa, pyebwa mango',
    street:
      'lari, wout, ri, plas, kafou, wout la, ru, lari a, avni, chemen, gran ri, katye, delma, delmas, kwen ri, ruelle, rout, boulva, granri, granrout, korido, avni an, rue, bwa, ri a, kwen, kafou a, wout nasyonal, sikilasyon, chanmas, chemen an, blokis, pon',
    city: 'vil, bouk, potoprens, okap, vilaj, seksyon, delma, petyonvil, jakmel, gonayiv, okay, okapayisyen, lavil, an vil, pap, port-au-prince, kafou, leyogan, seksyon kominal, komin, site, kominote, zon, pwovens, andeyo, jeremi, senmak, ench, podepe, katye, site soley, vilaj la, sitesoley, tabe, kwadebouke, provens, depatman, gran vil',
    country:
      'peyi, leta, ayiti, peyi a, peyi d ayiti, ayisyen, nasyon, haiti, ameriken, etazini, republik, pey, gouvenman, peyim, lakay, pays, nasyonal, kominote, dayiti',
    car: 'machin, kondi, chofe, oto, vwati, machin nan, kondui, djip, kamyon, jip, kondwi, pikop, mote, machinn, toyota, laksis, bwat machin, lisans, woule, plak, djip la, drive, lisans kondi, vwati a, kawotchou, chofe a, machinm, pemi kondi, kamyonet, volan, bis, ap kondi, pilote',
    parking:
      'pakin, gaz, gazolin, garaj, pake, pakine, ponp gaz, estasyon gaz, parking, djezel, estasyonnen, estasyon sevis, kawotchou, ponp, parke, estasyonman, gazoil, makin pake, tank, plen gaz, estasyone',
    bus: 'bis, taptap, taksi, taksi moto, tap tap, bus, estasyon, otobis, kamyonet, kamyon, estasyon bis, moto taksi, taxi, taksi a, minibis, rout, pos taptap, bogota, sou wout, tram, kote taptap, femaj, bwafouye, obama',
    train: 'tren, estasyon, gar, estasyon tren, metwo, tren an, ray, train, gar tren, vwa fere, platfom',
    plane:
      'avyon, vol, ayewopo, avion, ayewopo a, avyon an, ayeropo, tike avyon, american airlines, jetblue, anbakman, aeroport, aterisaj, elikopte, vol la, spirit, sunrise, aeropo, embakman, paket avyon',
    bike: 'bisiklet, moto, bekann, motosiklet, moto a, sikliste, bisiklet la, motochofe, kask, bechan, scooter, velo, apach, taksimoto, motosiklist',
    ticket: 'tike, biye, ticket, tike a, antre, pas, biye avyon, tike avyon, kat antre, tike bis, kat envitasyon',
    hotel: 'otel, airbnb, otel la, hotel, oberj, lojman, gesthouse, chanm otel, plaj, rezidans, pansyon, motel, karibe otel, reso, obej',
    walk: 'mache, kouri, pwomnen, mache a pye, a pye, ap mache, promnen, fe yon ti mache, al pwomnen, kous, fe yon kous, flannen, ap kouri, fe espo, jogging, vire, fe yon ti vire, bay yon ti kouri, mache lari, pwonmennen, pwomenad',
    dog: 'chen, chat, bet, kabrit, bourik, chyen, chen an, chat la, poul, chwal, bef, bet yo, lapen, kochon, zannimo, veterine, animal, chyen an, zwazo, toutou, bef la, kabrit la, pwason, kok, rat, cheval, makou',
    food: 'manje, vyann, fwi, legim, diri, pwa, bannann, poul, bannan, piman, vyand, manje a, pen, duri, diri ak pwa, kabrit, griyo, pwason, joumou, mayi, mayi moulen, zaboka, mango, salad, soup, soup joumou, lanbi, makawoni, patat, viann, fritay, bonbon, pate, epis, lwil, farin, ze, bouyon, legim nan, yanm, lalo, pomdete, sos, akra, kodenn, zoranj, kokoye, nouriti, manje kwit, aranso, bef, akasan, spageti, mayonez, taso, tasso, krab, tomat, karot, rezen, pwovizyon, maket',
    bread: 'pen, let, ze, fwomaj, fromaj, be, farin, manba, let bwat, boulanjri, pen an, ze a, pate, pain, fwomay, mamba, biskwit, konfiti',
    sweets:
      'gato, chokola, sik, bonbon, siret, krem, biskwit, dous, tablet, kremas, siwo, dous makos, gato a, dous kokoye, konfiti, kremalaglas, ji, kremaglas, sikre, fresko, bonbon siwo, chiklet, dese, pen patat',
    coffee: 'kafe, te jenjanm, kafe a, cafe, kafe cho, te cho, infizyon, chokola cho, kafe rebo, ti kafe, kafeyin',
    waterDrink:
      'bye, bwe, wonm, diven, klere, byer, bwason, prestige, barbancourt, bweson, ji, dlo, gwog, kola, tafya, alkol, kleren, ron, diven wouj, ji sitwon, bwe yon, vodka, swaf, ti gwog, wiski, tibye, bwason ki gen alkol, koktel, eneji, coca, jistik, boison, boite, kremas, sou, tranpe, bie, bwase, dlo fret, ap bwe, vin bwe, kokoye, glas',
    eat: 'manje, grangou, manje a, manjem, mange, goute, ap manje, vant vid, te manje, al manje, bay manje, mastike, vale, grangoume, gou, fin manje, vin manje, bafre, pran yon bouche, dejene',
    cook: 'kwit, fe manje, reset, kwizin, kuit, ap kwit, kwizinye, bouyi, fri, griye, manje kwit, chodye, recho, prepare, prepare manje, fe manje a, fou, fe gato, resete, kizinye, kwi, kuizine',
    meal: 'dine, soupe, manje midi, manje maten, dejene, manje aswe, soup, ti dejene, manje apremidi, kolasyon, repa, manje a, ti goute, petit dejeune, repas',
    restaurant:
      "restoran, pitza, bar, restran, resto, ba, restoran an, pizza, ba resto, kay machann manje, ba a, kleb, epi d'or, fritay, restorant, bisto, kafe, bisro, machann fritay, epido, restaurant, machann manje, bistwo, piza",
    smoke:
      'fimen, sigaret, tabak, fume, mori, ap fimen, pip, marigwana, lafimen, mariwana, fime, siga, zeb, vap, dwog, comme il faut, fimenm, bwe sigaret',
    diet: 'rejim, pwa, jim, fe espo, gwose, megri, gym, pedi pwa, fitness, gra, vin gra, jimnastik, liv, fe rejim, desann pwa, gwo, egzesis, fe egzesis, rejim alimante, gwosi, kilo, megri vit, vant plat, vitamin',
    clothes:
      'rad, soulye, wob, chemiz, soulye a, pantalon, abiye, tenis, valiz, sandal, rad mwen, jip, mayo, kilot, bous, choset, kostim, pepe, ves, bluz, djin, jean, kanson, rad yo, wob la, sak, bra, pantoufl, pidjama, bijou, kravat, chapo, pan talon, zanno, kosaj, inifom, sandalet, casquette, kepi, linet soley, soutyen, vestman, twal, koutirye, taye, kouti',
    wash: 'lave, netwaye, lesiv, benyen, lav, savon, bale, foubi, pase, repase, machin lave, fe lesiv, menaj, fe menaj, lave machin, netwayaj, pwop, beny, pran beny, klowoks, rense, seche, veso, lave veso, vesel, beyen, siye, netwaj, fab, dlo savon, pase rad',
    beauty:
      'cheve, kwafe, zong, estidyo bote, pedikir, manikir, kwafi, kwafez, salon, estetik, makiyaj, trese, swen, cheve m, maksiyaj, babye, barbye, krem, pemanant, tise, zon, bab, fe tet, penyen, bote, parfen, pefen, pafen, estidyo, sousi, fe zong, sil, perik, kosmetik, chevem, kut, kwafen, spa, masaj, kwafye, make up, barbershop',
    gift: 'kado, sipriz, kado a, ofri, sipriz la, pote kado, kado fet, sipris, surpriz, cadeau, etren, kado nwel, prezan, etrenn',
    partyFest:
      'fet, fete, nwel, kanaval, fete a, aswe fet, pati, pak, senprizon, joune fet, fet drapo, anivese, banboch, selebre, bal, lafet, bonn ane, bon ane, rara, jwaye nwel, program, program nan, fet manman, fet papa, sen silves, selebrasyon, party, fet chanpet, noel, premye janvye, byen pase fet, kominyon, batem, joyez fet, akolad, ambyans, bon fet, konse, animasyon, festival, kermes, pwogram',
    game: 'jwet, jwe, foutbol, jeu, domino, kat, jwem, ap jwe, jwet la, jwet videyo, ludo, bezig, lago, playstation, ps4, ps5, free fire, video game, gemm, jweet, osle, krey',
    sport:
      'espo, foutbol, match, ekip, antrenman, boul, antrennen, basket, ekip la, match la, antrene, terin, teren, brezil, ajantin, naje, boks, jimnastik, barca, barsa, kous, chanpyona, boulbasket, gol, real, mondyal, teren foutbol, final, volebol, pisin, danse, dans, karate, espotif, sport, boul la',
    win: 'genyen, ganyen, viktwa, gany, genyen an, gayan, ganye, chanpyon, bat, ranpote, ganyan, sikse, gagne, vin premye, te genyen',
    music:
      'mizik, chante, konse, bann, djaz, mizik la, konpa, chan, musik, chanson, gita, dj, kompa, raboday, dans, djazz, rap, koral, bal, tanbou, pyano, mizik sa, konpa direk, mizisyen, atis, chant, playlist, album, festival',
    film: 'fim, sinema, seri, film, fim nan, netflix, fim sa, fim yo, akte, sinema a, teyat, serye, aktris, episod, movie, telenovela',
    tv: 'televizyon, radyo, nouvel, televizion, radio, emisyon, televizyon an, tv, jounal, tele, radyo a, lapres, medya, jounalis, chen, kanal, jounal la, pwogram, televisyon, abityid, tnh, vizyon 2000, emission',
    book: 'liv, bibliyotek, bib, liv la, bibliotek, lekti, labib, kaye, istwa, liv yo, revi, roman, woman, jounal, magazin, livr, ote, libreri',
    weather:
      'tan, lapli, van, siklon, loray, meteo, lapli a, tan an, move tan, lapli ap tonbe, inondasyon, tonne, nwaj, bel tan, tanpet, lanej, tranblemannte, uragan, zekle, tanperati, sechres, la pli, larivye desann, tan gri, tropikal, bel jounen, pli, seren, farinay, soley',
    warmCold: 'cho, fret, soley, chale, fre, fe cho, fe fret, glase, fredi, glas, frech, ap fe cho, soley cho, degre, tyed, ive',
    church:
      'legliz, bondye, priye, lapriye, mes, jezi, paste, seye, granmet la, lemes, legliz la, kris, bondye beni, granmet, labib, levanjil, bondye beni w, gras bondye, mezanmi, bon dye, amen, priye pou, letenel, pase, vodou, lwa, sevis, lafwa, manman mari, beni, benediksyon, pwoteje, legliz batis, papa bondye, vyej, sen, relijyon, gras, jen, adore, syel, jesus, seigneur, ougan, predikasyon',
    hope: 'espere, swete, bon chans, chans, espwa, swet, swete w, kouraj, bon kouraj, m espere, si dye vle, si bondye vle, espwar, felisitasyon, bondye beni, bonn chans, pran kouraj, kenbe fem, kenbe la, konpliman, mwen swete, sikse, m swete, souwete, esperans, bon sikse, lafwa, fos, bon retablisman',
    worry:
      'enkyete, pe, stres, krent, enkyet, enkye, pa enkyete w, ke sote, sousi, enkyetid, pa pe, tet chaje, trakase, tet cho, traka, ke kase, laperez, estrese, per, kapon, panik, ke sere, nan pwoblem, strese, enkyetem',
    laugh:
      'ri, blag, haha, komik, hahaha, kkk, lol, griyen dan, blage, mdr, rir, hehe, xd, odyans, plezi, pran plezi, fe blag, pran ri, fe ri, fe m ri, jwet, ap ri, ptdr, bay blag, pase nan betiz, kkkk, drol, dwol, lodyans, kri ri, amize, komedyen, hihi, pran m nan jwet, pase nan tenten',
    cry: 'kriye, tris, dlo je, lapenn, trist, ke fe mal, lapen, tristes, ap kriye, chagren, dekouraje, rel, depresyon, ke grenn, dezespere, trsites, ke sere, dlo nan je, malere',
    happy:
      'kontan, byen kontan, lajwa, ere, jwaye, ke kontan, kontant, content, kotan, satisfe, rejwi, plezi, kontan anpil, plezi mwen, m kontan, bone, heureux, fye',
    good: 'bon, byen, bel, gwo, ekselan, tre bon, anfom, pi bon, miyo, bom, sipe, gou, pi byen, formidab, fo, kokenn, pafe, manyifik, extra, bon bagay, byen bon, ekstra, siperb, janti, agreyab, dous, dwol, favorab, bravo, cool, enteresan, sakrejis, bel bagay, super, red, wowot, merveye, meveye, top, bon net',
    bad: 'move, mal, led, pi mal, pa bon, terib, mechan, wont, pi move, degoutan, dezas, mechanste, grav, dwategoch, fe wont, abominab, malonet, inakseptab, enjis, katastwof, sal, malpwop, vye, rayisab, two mal, mauvais, orib, degou, degoutans, san respe, mank dega, mank respe, dezagreyab, meprizan, abi, raz, kraze, lenmi',
    beautiful: 'bel, joli, belle, bel anpil, belte, bote, anfom, wololoy, elegant, elegan, mayifik, manyifik, jolii, dous, cham, beaute, charmant',
    important:
      'enpotan, ijan, ijans, prese, grav, serye, enpotans, nesese, pi enpotan, prensipal, important, vital, priyorite, urgent, ijant, endispansab, tre enpotan, kapital, sa ijan',
    easy: 'fasil, senp, fasilman, sanp, fasi, byen fasil, facile, senpman, san pwoblem, leje',
    hard: 'difisil, enposib, konplike, red, difisilte, pa fasil, konplikasyon, pa posib, difisilman, lou, di pou, red anpil, pi difisil, difi, dur, tet chaje, mangonmen',
    big: 'gwo, gran, laj, gw, pi gwo, kokenn, kokennchenn, enom, pi gran, jigantes, gwo anpil, vas, long, gwose, gro, gwo neg, laj anpil',
    small: 'piti, ti, tou piti, pitit, tipiti, pi piti, kout, ti kras, titanik, mens, ti bout, ti katkat, mine, petit, zuit',
    full: 'plen, chaje, ranpli, plin, konple, foul, boure, fin plen, debode, plen moun, gen moun, chaje moun',
    empty: 'vid, viid, vide, san anyen, vit, pa gen anyen, kre, fin vide, deze, dekarese',
    busy: 'okipe, pa gen tan, gen anpil travay, m okipe, chaje travay, nan travay, nan reyinyon, mwen okipe, pa ka pale, m ap travay, m ap kondi, okupe, anpil travay, nan trafik, pa disponib, pran, san tan, pa lib, chaje, mwen pa ka pale kounye a, ap travay, pa gen tan pou, nan blokis, pa gen yon ti moman, sou wout',
    freeTime:
      'lib, disponib, gen tan, tan lib, lib apre, dispo, m lib, pa gen anyen pou fe, disponibilite, konje, poko gen, poze, libete, vid, gen yon ti tan',
    ready: 'pare, pre, prepare, pret, tou pare, mwen pare, fin prepare, fin pare, fini, prepa, fin pre, depache, kanpe tou pare',
    tired:
      'fatige, bouke, ko kraze, fatig, las, bout, about, ko fatige, mouri fatig, mwen fatige, ko lage, epize, feb, kagou, m kraze, dekrenmen, anfle, mwen bouke, pa gen fos, depafini',
    broken:
      'kase, gate, pa mache, anpan, kraze, defo, an pan, pa fonksyone, pann, pan, panne, pa travay, tonbe anpan, pa mache anko, fonksyone, pa limen, bloke, domaje, pete, pa bon, anpann, pa vle louvri, bug, koupe, pa louvri, pran pan, pa pran, mouri, pa pase, pa ale, pa vle pran, pa ka ouvri, plante, pedi, pa vle limen, detewore, kraz, pa mache byen, fann, rache, finn gate',
    repair:
      'repare, ranje, mekanisyen, repar, ranj, plonbye, bos, teknisyen, elektrisyen, reparasyon, mekanis, atelye, fikse, bos mason, bos machin, drese, ap ranje, fe ranje, bos plonbye, konstwi, enstale, fe repare, ranje l, depane, antretyen, bos elektrik, penti, ebenis, mason, bos chapant, monte',
    problem:
      'pwoblem, traka, ka, tet chaje, difikilte, konplikasyon, zen, tet chage, pwblem, problem, kal, pb, pwoblem sa, petren, eskandal, enkonvenyan, pwoblem nan, ensidan, kesyon, koze, male, boulves, pwb, bagay la',
    possible:
      'posib, petet, gen dwa, ta ka, possib, dwe, pitet, yon fason, pwobab, pwobableman, sanble, kapab, si posib, possible, chans pou, evantyel, enposib, si sa posib, ta dwe',
    sure: 'seten, asire, byen si, kle, konfyans, evidan, si si, serten, siman, byensi, definitivman, san dout, asireman, san mank, setenman, kleman, sur, natirelman, kwe m, absoliman, garanti, nomal, evidaman, se kle, vin seten',
    really:
      'vreman, tre, anpil, toutbon, reyelman, tout bon, vreman vre, net, vreman wi, serye, tout bon vre, senseman, verite, se vre, onetman, franchman, an verite, telman, byen, vre, sense, ekstremman, anverite, vremen, seryezman, reyel, debon',
    quickly:
      'vit, rapid, prese, byen vit, vitman, fe vit, depeche, rapidman, degaje, pi vit, vitvit, fe vit non, rapidmann, degaje w, leve pye, kouri, rapido, an vites, vit vit, depechew, prese prese, vites, sou de tan, dife nan ko, leve zepol',
    slowly: 'dousman, lantman, lan, dousman dousman, tikras pa tikras, poko prese, piti piti, poze, dous, lanteman, ti pa ti pa, lenteman',
    together:
      'ansanm, ave m, avek mwen, ansam, ansanm ak, ave w, ave l, avem, avew, avek, ak mwen, ak, akonpaye, ave nou, ansanm ave m, ansanm avek, kole, ansanm nan, ak nou, men nan men, ak ou',
    alone:
      'pou kont mwen, sel, poukont, pou kont li, kont mwen, pou kont, mwen sel, tou sel, pou ko m, solite, pou kont ou, pou ko li, sel grenn, poukont mwen, poukont li, solitid, mwen menm sel',
    inside: 'anndan, deyo, andan, andedan, nan, andeyo, aletranje, deyo a, andann, anndan an, ladan, lan, ladann, eksterye, enterye, dedan, sou deyo',
    near: 'pre, toupre, bo kote, akote, tou pre, bo, bo kay, toupre la, pre kay, rapwoche, a kote, bo lakay, pa lwen, nan zon nan, vwazinaj, zon nan, ozalantou, kote m, nan zon',
    far: 'lwen, lwin, byen lwen, distans, lwen anpil, lwen lakay, tre lwen, pi lwen, elwaye, loin, nan dyol, detache, nan bout',
    thing:
      'bagay, yon bagay, baay, bgy, kichoy, zafe, bagai, kek bagay, bgay, afe, bagay yo, bagay sa, sa, bagay la, obje, bagayyo, yon lot bagay, koze, atik, pwodui, yon kichoy',
    way: 'fason, jan, mannye, mwayen, chemen, manye, yon jan, wout, metod, fason sa, konsa, fom, mod, nan yon fason, nenpot jan, solisyon, mwayen pou',
    reason: 'rezon, koz, motif, rezon an, poukisa, sak fe, sa k lakoz, lakoz, jistifikasyon, sa k fe, kisa k fe, bi, preteks',
    idea: 'ide, plan, pwoje, lide, plan an, bon lide, pwogram, plann, sijesyon, panse, pwopozisyon, idee, prevwa, projet, pwoje a, entansyon, planifye, ide a, inisyativ, lide sa',
    question: 'kesyon, keksyon, kestyon, dout, kesyon yo, poze kesyon, yon kesyon, enfomasyon, kesyon pa m, demann, questions, keksyon yo',
    story:
      'istwa, sa k pase, evenman, rive, istwa a, sak pase, pase, isto, nouvel, evenn, sa k te pase, kisa k pase, ki sak pase, koze, lodyans, kont, istwa sa, zen, tripotay, te pase, bagay rive, ki pase, anekdot',
    warProtest:
      'grev, manifestasyon, lage, goumen, gang, manif, revolt, pwotestasyon, batay, barikad, peyi lok, manifeste, lokaw, pwoteste, kidnaping, kidnape, bandi, lame, zam, gang yo, tire, bandi yo, sendika, dechoukaj, konfli, izo, vyolans, peyilok, baz, boule kawotchou, tension, rabouray, kase zam, goume',
    accident:
      'aksidan, dife, kolizyon, ensandi, aksidn, akidan, aksidan machin, pran dife, ponpye, kayoutchou pete, machin frape, frape, kraze, chavire, tranblemannte, goudougoudou, katastwof, eksplozyon, aksidan moto, inondasyon, pete dife, boule, tonbe, blese, jete',
    steal:
      'vole, twonpe, fo, magouy, vole m, volo, voleur, fwod, bouche je, vol, eskwok, eskwokri, koken, kidnapin, arnak, eskrokri, koutchavanye, trompe, pike, pirate, fos, blofe, anake, hack, bandi, dezabiye, fwode, fo mesaj, vole lajan, koripsyon, kidnape, scam, kout kouto, atoufe, atrap, vole idantite, pyej, sispek, woul, debouse, pa fe konfyans, dwat, kontrefe, detounen, kraponnen, atrapnigo',
    insurance:
      'asirans, asirans lan, asire, kat asirans, ofnac, ona, asirans medikal, asirans machin, ofatma, oavct, asirans lavi, asirans sante, polis asirans, konpayi asirans, assurance, asirans kay, endamnizasyon',
    tax: 'taks, enpo, dgi, tca, taksasyon, amann, enpo yo, peye taks, dwann, taks la, impo, patant, kontribisyon, taxe, deklarasyon, matrikil fiskal, quitus, fisk, kontravansyon, deklarasyon enpo, taks sou sale, cfpb, iri, enpots, fiskal, ladwan',
    electricBill:
      'eneji, konte, edh, bodwo edh, kouran, fakti kouran, bodwo kouran, bodo kouran, tarif, konsomasyon, elektrisite, bodwo elektrisite, inverter, konte a, li konte, gaz, konte kouran, elektrik, fakti limye, kilowat',
    build:
      'bati, konstriksyon, do kay, panno sole, twati, pano sole, mason, chantye, sole, konstwi, fe kay, renove, beton, tol, siman, bati kay, tol do kay, panno, blok, sab, materyo, kloti, fenet, panno yo, penti, fouy, renovasyon, chapant, batri sole, entretyen kay, enstalasyon, izolasyon, fondasyon',
    houseSale:
      'kay pou vann, imobilye, ipotek, pwopriyete, te pou vann, ajans imobilye, vann kay, achte kay, kay avann, vann te, kawo te, note, apante, vann kay mwen, ajan imobilye, bien imobilier, byen imobilye, byen, evalyasyon, pwoje kay, immobilier, estimasyon',
    carDealer:
      'konsesyone, kawotchou, vann machin, enspeksyon, garaj, vizit teknik, machin nef, lwil mote, machin pou vann, revizyon, machin dokazyon, chanje lwil, jant, hinoto, toyota, sherwin, pyes machin, mekanik, nisan, fren, enspekte, lwil, kontwol teknik, test drive, okazyon',
    travelOffer:
      'kwazye, vwayaj, ekskisyon, resort, ajans vwayaj, vwayaj oganize, reso, touris, sikwi, rezo, ekskisyon an, otel ak vol, ajan vwayaj, plaj, tou konpri, labadi, sejou, paket vwayaj, agence de voyage, pake vakans, vakans, tou, touristik',
    bet: 'parye, bolet, kazino, jwet aza, pari, poker, parie, loto, pari foutbol, pari espotif, jwe bolet, jwe lotri, lotri, bank bolet, boulpik, maryaj, chans, paryaj, betting, parye sou, tchala, 1xbet, paryaj pam, lotto, machin aza, casino, miz, pari sou espo, slot, roulette, paryaj lakay, jwet daza, bonis',
    dating:
      'randevou, selibate, menaj, rankont, site rankont, rankontre moun, tinder, sit rankont, chache menaj, jwenn renmen, chache mennaj, renmen, damou, file, ap file, bon mennaj, konesans, relasyon',
    erotic:
      'seks, ponografi, toutouni, seksi, sex, granmoun, foure, seksyel, porno, fe seks, fanm toutouni, bouzen, pran plezi, konyen, fe bagay, fi cho, videyo seks, koko, zozo, tete, pono, fanm cho, pwostitiye, bann fi, fe lanmou, bouda, pwostitisyon, kal, bobin, kosyon',
    religionPolitics:
      'kandida, kanpay, senate, depite, politik, prezidan, pati politik, majistra, minis, politisyen, premye minis, eleksyon, gouvenman, pati, kanpay elektoral, lavalas, phtk, kandida a, kazek, delege, depute, opozisyon, manifes, senate a, pitit desalin, palman, lameri, meri, chanjman, jovenel, ariel, mateli, aristid, tet kale, komes politik, meting, konsey prezidansyel, cpt, miting, militan',
    trial:
      'ese, echantiyon, peryod ese, gratis, tes, teste, demo, eseye gratis, ese gratis, peryod tes, echantiyon gratis, eseye, eprev, test, pwobasyon, tantativ',
    expire:
      'ekspire, renouvle, fini, dat ekspirasyon, renouvelman, peryod, expire, dat limit, bout, dele, ekspirasyon, fin ekspire, fini sou, pwolonje, pa valab, dele a fini, pwolonjman, echeyans, bout kontra, temine, pote bout, pedi vale, validite',
    chargeCost:
      'koute m, chaje, fre, retire kob, taks, pran kob mwen, pran kob, prelevman, koupe kob, manje kob, manje minit, retire lajan, manje kredi, fakti, kob mwen, debi, pran minit, pran kredi, kredi mwen, fakture, debite, kote minit mwen, premyom, fre anplis, siplemante, koute, pran lajan, gaspiye minit, retire minit, minit mwen, komisyon, pran lajan mwen, wete kob',
  },
};
