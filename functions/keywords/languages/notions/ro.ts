import type { NotionData } from './notion.ts';

export const ro: NotionData = {
  code: 'ro',
  notions: {
    me: 'eu, ma, mie, imi, mi, m, meu, mea, mei, mele, mine, sunt, is, m-a, m-am, mi-a, mi-ai, mi-ati, mi-am, m-ati, am, mi-e, mi-au, m-au, i-am, v-am, te-am, eu unul, mia, mati',
    we: 'noi, ne, noua, nostru, noastra, nostri, noastre, suntem, avem, ni, ne-am, ne-ati, ni-l, nouo',
    you: 'tu, te, tie, iti, tau, ta, tai, tale, tine, voi, va, voua, dumneavoastra, dvs, dv, vostru, voastra, vostri, voastre, dumneata, v-am, esti, sunteti, v-a, ti, t, dvoastra, v, v-ati, ti-am, te-am, vi, v-as, ai, aveti, vi-l, matale, dumitale, d-voastra',
    youAll: 'voi toti, voi, dumneavoastra, baieti, fratilor, oameni buni, lume, dragilor, dragelor, toata lumea, fetelor',
    heShe: 'el, ea, lui, ei, il, i, sau, sa, sai, sale, dansul, dansa, ii, lu, dumnealui, dumneaei, asta',
    they: 'ei, ele, lor, le, ii, dansii, dansele, i-am, le-am, astia',
    someone: 'cineva, cuiva, persoan*, oameni, lume, oamenii, careva, oricine, altcineva, unul, una, oamenilor, vreunul, om',
    nobody: 'nimeni, nimenea, nimanui, niciun, nicio, niciunul, niciuna, nici un, nici o',
    thisOne: 'acest, aceasta, acesta, acestea, acestia, asta, astia, astea, acestor, acestui, acestei, asta-i, asa, ast, aceste, acestora',
    thatOne: 'acel, acea, acela, aceea, acele, aceia, ala, aia, ca, care, alea, aceluia, acelor, c',
    here: 'aici, aci, incoace, p-aici, pe aici, uite, iata, aicea, incoa',
    there: "acolo, colo, incolo, acolea, p-acolo, p'acolo, nicaieri, niciunde",
    not: 'nu, n, n-am, n-ai, n-are, nici, nu-i, nu-mi, nu-s, n-a, nu-ti, n-ati, nu-mi mai, ba, nam, nai, nare, nup, nope, n-avem, n-ar, n-o, nicidecum, deloc, nu-l',
    never: 'niciodata, nicicand, nici odata, vreodata, in veci',
    noLonger: 'nu mai, nu-mi mai, nu ma mai, n-am mai, nu mai vreau, mai, nu m-ai, numai',
    nothing: 'nimic, nmk, nik, nimica, nimicuri, nimik, niente, nimc',
    without: 'fara, far, faraa',
    already: 'deja, dja',
    still: 'inca, tot, mai, tot mai, in continuare',
    again: 'din nou, iar, iarasi, inca o data, inca odata, iara, din nou si din nou, a mia oara, inapoi',
    always:
      'mereu, intotdeauna, tot timpul, permanent, constant, incontinuu, intruna, intr-una, toata ziua, non stop, la nesfarsit, tot mereu, in fiecare zi, neincetat, zi de zi, nonstop, non-stop, continuu, zilnic, la infinit',
    every: 'fiecare, fiecarei, fiecarui, oricare, orice, fiecaruia, orisicare',
    all: 'tot, toate, toti, toata, intreg, intreag*, tuturor, total, complet, integral, totul, in intregime, tt, absolut tot',
    other: 'alt, alta, altul, alti, alte, altele, celalalt, cealalta, altora, altor, ceilalti, celelalte, altceva, altuia',
    same: 'acelasi, aceeasi, aceiasi, la fel, identic*, tot, aceleasi, aceluiasi',
    different: 'diferit*, altfel, deosebit, divers*, altceva',
    own: 'propriu, proprie, proprii, propriul, propria, meu, personal',
    only: 'doar, numai, decat, singur, exclusiv, nmai, dor, decit, unic*, singura',
    also: 'si, de asemenea, tot, totodata, la fel, si eu, asemenea, inclusiv, deasemenea, in plus',
    but: 'dar, insa, ci, iar, da, totusi, dr, or, cu toate astea',
    because:
      'pentru ca, fiindca, deoarece, caci, din cauza, ptr ca, pt ca, ca, intrucat, pt k, pentruca, din moment ce, dat fiind, findca, pricina, ptca',
    ifSo: 'daca, in caz, decat daca, dak, daka, dc, in caz ca, in cazul, dk',
    until: 'pana, pan, pina',
    fromNow:
      'de acum, de acum inainte, de azi, pe viitor, de-acum, de acum incolo, incepand de azi, incepand cu, de astazi, de azi inainte, de-acum incolo, in viitor, incepand de acum',
    enough: 'destul, ajunge, suficient*, gata, de ajuns, indeajuns, destule, destui, ajung, e prea mult',
    tooMuch: 'prea, prea mult, prea multe, excesiv*, exces, exagera*, prea multi, supraincarc*, de prisos',
    soMuch:
      'atat, atata, atatia, atatea, asa, zeci, sute, mii, o gramada, gramada, puzderie, atati, o multime, o groaza, duium, tone, munte, asa multe, atita',
    more: 'mai mult, mai multe, mai, mai multi, in plus, mai multa, suplimentar, +',
    less: 'mai putin, mai putine, reduc*, redus, micsor*, mai putini',
    many: 'mult, multe, multi, multa, cateva, o gramada, cativa, mai multe, nenumarat*, numeroas*, numerosi, foarte multe, sumedenie, multor',
    few: 'putin, putini, putine, cativa, cateva, un pic, nitel, oleaca, putintel, picut, niste, pic',
    once: 'o data, odata, o singura data, candva, odat',
    twice:
      'de doua ori, ori, de trei ori, de 2 ori, dati, a doua oara, a treia oara, oara, de zece ori, de cate ori, de atatea ori, repetate randuri',
    first: 'prim*, intai, mai intai, 1, intii, in primul rand',
    last: 'ultim*, final*, trecut, trecuta, trecute',
    next: 'urmator*, viitor, viitoare, urm, viitorul, care vine, ce vine',
    now: "acum, acu, acuma, ac, actualmente, in prezent, momentan, acu', momentul asta, chiar acum, prezent",
    immediately:
      'imediat, pe loc, acum, de indata, de urgenta, urgent, cat mai repede, numaidecat, instant, instantaneu, cat mai curand, chiar acum, neintarziat, fara intarziere, direct, in secunda asta, indata, prompt, asap, odata pt totdeauna, odata pentru totdeauna, definitiv',
    today: 'azi, astazi, diseara, deseara, azi-noapte, disear, asta-seara, asta seara, aseara, astai',
    tomorrow: 'maine, miine, poimaine, mine, main, a doua zi, maine-seara',
    yesterday: 'ieri, aseara, alaltaieri, azi noapte',
    day: 'zi, zile, ziua, zilnic*, zilele, zilei, zilelor, z',
    week: 'saptaman*, sapt, saptamin*, spt',
    month: 'luna, luni, lunile, lunii, lunar, lunare, lunilor, lunara',
    year: 'an, ani, anul, anii, anual*, anului, anilor, ian',
    hour: 'ora, ore, orele, orei, minut*, min, jumate, h, ceas, jumatate, fix, sfert, orar, fara',
    morning: 'diminea*, dim, dimi, dimineti',
    evening: 'seara, seri, dupa-amiaz*, dupa masa, dupamasa, dupa-masa, diseara, dupa amiaz*, dupaamiaza',
    night: 'noapt*, nopt*, miezul noptii, miez de noapte, nocturn*, azi-noapte',
    weekday: 'luni, lunea, marti, miercuri, joi, vineri, martea, joia, vinerea, miercurea, lucratoare, zi lucratoare',
    weekend: 'sambat*, duminic*, weekend*, week-end, wkend, wk, simbata, wekend',
    soon: 'curand, in curand, imediat, in scurt timp, cat de curand, pe curand, nu peste mult, acusi, degraba, pe cale',
    later: 'mai tarziu, dupa, apoi, ulterior, pe urma, dupa aceea, mai incolo, ulterioar*, dupa aia, peste',
    before: 'inainte, mai devreme, acum, anterior*, in urma, inaintea, in prealabil, precedent*, din timp, pana sa',
    early: 'devreme, timpuriu, dis-de-dimineata, dis de dimineata, matinal*, din timp, de dimineata, cu noaptea in cap',
    late: 'tarziu, intarzi*, intirzi*, tirziu',
    time: 'timp, vreme, oara, data, timpul, timpului, ora, vremea, termen*, orar, program, vremii, orarul',
    moment: 'moment*, clipa, clipe, secund*, imediat, sec, o secunda, un pic',
    longTime:
      'de mult, mult timp, de ani, demult, de o vesnicie, de mult timp, de ani de zile, multa vreme, o vesnicie, de secole, de luni de zile, de luni bune, indelung, o viata, o eternitate, de-o viata, ani de zile, vesnicie',
    what: 'ce, cei, c, ce-i, ce-ai, ce-mi, care-i, cee, ce anume, ce-ti, ce-a, ceea ce',
    who: 'cine, cui, cn, cin, cine-i, cine e, cine este, cine sunt, al cui, a cui, cine esti, ale cui, cne',
    where: 'unde, und, de unde, pe unde, incotro, und-i, unde-i, undeva, ude',
    when: 'cand, cind, kand, la cat, la ce ora, cat e, can',
    why: 'de ce, dece, dc, de ce-mi, din ce cauza, pt ce, la ce bun, cu ce drept, pentru ce, d ce, de ce oare, din ce motiv, ce rost, la ce, de-ce',
    how: 'cum, cumva, in ce fel, cm, cum de, in ce mod',
    howMuch: 'cat, cata, cati, cate, cit, ce pret, cat costa',
    which: 'care, carei, caror, carui, pe care, careia, carora, ce, care anume, cr, kre',
    please:
      'va rog, te rog, rog, pls, rugam, frumos, pliz, vrog, varog, te rog frumos, rugaminte, rog frumos, terog, binevoiti, solicit, fiti amabil, fiti amabili, fii amabil, fii bun, fiti buni, as aprecia, v-as ruga, v-as fi recunoscator, plz, rg, rugat, te-as ruga, ruga, as ruga, daca se poate, de dragul, daca sunteti amabili',
    thanks:
      'multum*, mersi, merci, ms, mult, thx, multam, mrs, mersic, sarumana, sarut mana, sarut-mana, mercic, recunoscator*, multu, mersi mult, apreciez, thanks, mlt, mersii, apreciem, tnx, ms mult, saru mana, saru-mana',
    sorry: 'scuz*, imi pare rau, pardon, regret*, pare rau, iart*, ierta*, scz, imi cer scuze, cer scuze, ne pare rau, sorry, sry, cu regret, deranj',
    hello:
      'buna, salut, buna ziua, buna dimineata, buna seara, hei, alo, salutare, hello, stimat*, noroc, servus, bunaa, sal, slt, neata, ceau, hey, ola, bna, bv, bn, saru-mana, sarut-mana, sarutmana, domnule, doamna, domnilor, draga, hi, salutt, bre, servuss, hai, bai, buna dim, sara buna, neatza, alooo, bunica, hristos a inviat, onorat*, hola',
    bye: 'pa, la revedere, noapte buna, pe curand, o zi buna, ceau, papa, ciao, o seara buna, numai bine, pupici, ne auzim, ne vedem, pup, cu bine, somn usor, o zi frumoasa, ramas bun, adio, pwp, zi faina, te pup, seara faina, weekend placut, pe maine, toate cele bune, zi buna, pa pa, drum bun',
    regards:
      'cu stima, stima, cu respect, respect, salutari, cu drag, cu consideratie, numai bine, toate cele bune, respectuos, cu stima si respect, consideratie, cordial*, sincer, va saluta',
    yes: 'da, d, dap, ihi, desigur, aha, dada, daa, sigur, normal, daaa, yep, yes, evident, exact, daa da, sigur ca da, ie, dea, ba da, afirmativ',
    okay: 'ok, bine, okay, oki, in regula, de acord, k, bn, gata, super, perfect, ok ok, e ok, bun, am inteles, inteles, ne-am inteles, okei, sa fie, fie, asa facem, ramane asa, merge, se poate, e in regula, yep, okk, okey, kk, foarte bine, am notat, bine bine, e bine, se face, ii bine, va fi bine',
    want: 'vreau, vrei, vrea, vrem, vreti, vor, doresc, doresti, dorim, doriti, doreste, dorea, doream, dorit, vroia*, voiam, voiai, voia, voiati, vreu, as vrea, vrut, as dori, poft*, am chef, chef, vr, vra, vrau, intenti*, ne dorim, imi doresc, as prefera, mi-ar placea, cer, vreo, pretind*, mi-as dori, as voi, vru, vream, vreai, tin sa',
    need: 'nevoie, trebui*, necesar*, am nevoie, trb, tre, necesit*, nev, lips*, nevoi, nevoiti, nevoit, ne trebuie, imi trebuie, impune',
    must: 'trebui*, tre, trb, musai, oblig*, ar trebui, e obligatoriu, treb, nevoit*, am de, trebe, tr, tre sa, urmeaza, neaparat',
    can: 'pot, poti, poate, putea, puteam, puteati, puteau, putem, puteti, puterea, putut, as putea, potii, capabil*, in stare, reus*, poata, poat, stiu sa, e posibil',
    may: 'voie, permis, permite*, am voie, drept, aveti voie, ai voie, pot, e permis, permisa, autorizat',
    letDo: 'lasa, lasati, lasi, lase, lasat, laso, sa, permite*, haide*, hai, las, lasa-ma, hai sa',
    tryTo: 'incerc*, stradui*, tentativ*, proba, probez, incearc*',
    stop: 'stop, opri*, opres*, inceta, incetati, inceteaza, incetez, incetare, incetarea, gata, termina*, destul, ajunge, potoli*, lasati-ma, ajunga, stopat*, stopp, conten*, sist*, potoleste*, renunt*, inteleg*, halt, nu mai, abtin*, cessati, intrerup*, lasa-te, lasati-va, stop sms, ho, stati, stop stop, frana, ajungeee',
    end: 'sfarsi*, termin*, inchei*, gata, final*, capat, punct, rezili*, pune capat, sf, sfirsit, incetar*, inceteaza, puneti capat, inchid*, lichid*, expira',
    cancel: 'anul*, renunt*, rezili*, contramand*, suspend*, denunt*, revoc*, sist*, canceled, cancel',
    block: 'bloc*, lista neagra, restrictionat, blok, ignor*, ban, blacklist',
    remove:
      'scoate*, scoata, scos, elimin*, sterg*, radiati, radiere, radiat, radiez, radieri, radierea, indepart*, scotea*, scoteti, scot, taia*, exclude, exclus, excludeti, excludere, excluda, scapa, scapati, scap, taie, dati-ma afara, debaras*, inlatur*, retrage*, dezabon*, renunt*, curata, curatati, ia-ma, luati-ma de pe, luati-mi, sterpe*, eradic*, depenn*, descotor*, scosa, excluderea, dati afara, rade, radeti, dezactiv*',
    deleteIt:
      'sterg*, elimin*, distrug*, sters*, delete, distrus*, stearga, anihil*, stearsa, goli*, golesc, goleste, arunc*, dati delete, uitat, uitata, dreptul de a fi uitat, radeti, scoateti',
    unsubscribe:
      'dezabon*, dezinscri*, retrag*, renunt*, unsubscribe, radiere, radiat, radiati, desabon*, opt-out, dezactiv*, dezafili*, scoateti-ma, stop abonare, dezinregistr*, ies, iesire, stop',
    subscribe:
      'abon*, inscri*, inregistr*, m-am abonat, alatur*, particip*, ader*, afili*, ma inscriu, reabon*, reinscri*, m-am inscris, logat, ma bag, cont nou, inrol*, subscri*, optez, optat',
    leaveAlone:
      'lasati-ma in pace, lasa-ma in pace, lasa-ma, lasati-ma, du-te dracului, duceti-va dracului, mars, duceti-va, cara-te, valea, dispari, dispareti, carati-va, slabiti-ma, slabeste-ma, las-o balta, lasati-o balta, du-te-n, du-te, duceti-va-n, du-te in, dati-mi pace, pleaca, da-mi pace, in pace, da-te, dati-va, pas, mai lasa-ma, mai lasati-ma, ma lasati, ma lasa, ma lasi, uitati-ma, uita-ma, uitati de mine, uita de mine, du-te-n ma-ta, dusi, plecati, usca, uscati-va, zbori, zboara, lasati-o in pace, lasati-l in pace, lasa-ne, lasati-ne, nu ma mai, sa ma lasati, scutiti-ma, scuteste-ma, scuteste, scutiti, lasa ma, lasati ma, la revedere si, usa, sictir',
    leave:
      'plec*, pleac*, ies, iesi, iese, iesim, iesit, iesire, iesiti, iesirea, las, retrag*, paras*, renunt, merg de, am plecat, ies din, ma duc, duc, pornesc, pornim, abandon*, o sterg, ma car, m-am carat',
    refuse:
      'refuz*, resping*, respins*, nu multumesc, nu accept, deneg*, declin*, neg, nici vorba, nici gand, in niciun caz, nu, nu vreau, nicidecum, nici nu ma gandesc, zic pas, pas, nu as, nici in vis, fereasca, feri, nici mort, sub nicio forma, n-accept, nu sunt de acord',
    forbid: 'opresc, oprit, prohib*, interz*, interdict*, nu autorizez, nu permit, nu va permit, impiedic*, nu am voie, nu dau voie, nu e voie',
    object:
      'opun*, opoziti*, obiect*, contest*, nu sunt de acord, dezacord, impotriv*, ma opun, contra, dreptul la opozitie, dezaprob*, m-am opus, opus, ma impotrivesc, dreptul de opozitie',
    agree: 'accept*, acord*, de acord, consimt*, sunt de acord, aprob*, ok, impreuna, convin*, agreez, autorizez, incuviint*, bineinteles, convenit',
    permission: 'acord*, consimt*, voie, aprobar*, permis*, autoriza*, incuviintar*, avizul, accept, acceptul, dezleg*',
    withdraw: 'retrag*, retras*, revoc*, anulez, reneg, renunt*, imi retrag, dau inapoi, ma razgandesc, razgand*, dezic, revin asupra, reziliez',
    send: 'trimi*, expedi*, mesaje, transm*, trims*, primesc, vin, trim, trimete*, trimet, bombardati, da-mi, forward, retrimi*, emite*, remite*, inaint*, da-mi-l, dau, trasmis, trm, trimetzi',
    write: 'scri*, scrs, notez, noteaz*, notat, notati, redact*, complet*, rescri*, pun',
    text: 'sms*, mesaj*, text*, ms, mess, whatsapp, watsap, wapp, mesg, mes, msj, msg, mms, mesj, whats, wup, messenger, vocal*, mesagerie, mesage, mesaaj',
    call: 'suni, sune, apel*, telefon*, suna*, sun, chem*, cheam*, revin, call center, bip, zbarn*, telesun*, resun*, sunet*, da un telefon, beep',
    contact:
      'contact*, comunic*, luati legatura, legatur*, a lua legatura, ia legatura, iau legatura, reveniti, da de mine, da de tine, gasi, apropia, adres*, conecta',
    receive: 'prim*, recept*, obtin*, vin, sosesc, sosit, ajung, ajuns, capat',
    answer: 'raspun*, replic*, rasp, rasunde, retur, reply, reveniti, rspuns, rsp, reacti*, feedback, revii',
    read: 'citi, citit, citeste, citesc, citim, citeasca, citesti, cititi, citind, citea, lectur*, recit*',
    bother:
      'deranj*, enerv*, hartui*, agas*, plictis*, stres*, sacai*, freca, frecati, freci, bazai*, inoport*, insist*, necaj*, supar*, terminati cu, cical*, tracas*, perturb*, pisati, pisa, piseaz*, irit*, bati la cap, bateti la cap, bate la cap, creierii, icrele, futeti, zapac*, teroriz*, persecut*, urmar*, chinui*, obosit*, mancati nervii, mananca nervii, bata, batut la cap, tocat*, toaca, nervii, nervi, scoateti din minti, din sarite, din pepeni, calcati pe nervi, calci pe nervi, asalt*, agresiv*, agresa*, obsed*, intruziv*, bagati, dispera*, inopinat, incomod*, nesimt*, invad*, ma omori, chin, tot deranjati, la cap, bateti, bati, bate, mai bateti',
    spam: 'spam*, gunoi, gunoaie, bombard*, reclame*, inund*, nedorit*, asalt*, mizeri*, junk, invad*, nesolicit*, puhoi, potop, avalans*, valuri, flood, floodati, in masa, umpleti, umpluti, nefolositor*, val de, noian',
    fedUp:
      'satul, satula, satui, plictisit, pana peste cap, m-am saturat, nu mai suport, suport*, ma enerv*, nervi, obosit, mi s-a acrit, nu mai rezist, rezist, pana in gat, acrit, ajunge, lehamite, lehamet*, exasperat*, satur*, ne-am saturat, nu va mai, scarb*, imi vine sa vomit, vomit, am obosit, peste cap, enervat, greata, agasat*, plina, indur*, tolerez, insuportabil*, nesuferit*, disperat*, la limita, rabdare*, mi-ajunge, de ajuns, disperare, rabd, ne-ati, destul, mi-ati mancat',
    angry:
      'suparat*, furios*, enervat*, manios, furioas*, nerv*, furie, manie, revolta*, indignat*, draci, spume, iritat*, turbat*, enerve*, infuriat*, pe draci, maniat, ofticat*, oftica, nebun*, crizat',
    nonsense:
      'prosti*, tampen*, rahat*, porcari*, aberati*, cacat*, mizeri*, fleacuri, balivern*, abere*, idioten*, balarii, nimicuri, caca, vrajeal*, inepti*, bazaconii, gogosi, aiurea, aiureli, palavre, jeg*, dobitoc*, absurd*, penibil*, laturi, trash, ridicol*, neroz*, stupiditate, abureal*, abureli, magarii, smecherii, basme, ciubuc',
    shutUp:
      'taci, taceti, gura, liniste, tine-ti gura, taca, tineti-va gura, ciocu mic, mucles, tacere, inchide gura, inchideti gura, tacut*, mutenie, ciocul mic, mucu, mut, gurile, pliscul, fleanca, clanta, gura mica',
    insult:
      'idiot*, prost*, proasta, tampit*, drac*, pula, pizda, matii, ma-tii, fut, fute*, futi, futut*, futu-va, futai, mortii, nesimtit*, bou, boule, boilor, boii, porc*, cretin*, imbecil*, dobitoc*, jigodi*, cacat, naiba, naibii, curv*, muie, muist*, retarda*, handicapat*, animal*, magar*, jeg*, javr*, tarf*, hoti*, nenoroci*, ma-sa, ma-ta, mata, pulii, pizdii, sugi*, suge, sugeti, bulangi*, poponar*, vaca, neam prost, nemernic*, ticalos*, escroc*, mortii ma-tii, mamei, mortilor, blestem*, ciumpalac*, loaz*, lichel*, parazi*, dilii, dilimani, dati-va, cur, rahat*, nespalat*, fraier*, golan*, cioar*, afurisi*, mama voastra, mama ta, fmm, mm, mortii matii, ptm, dreacu, plm, csf, pl, pzda, puli, pisa-m-as, caca, bastard*, pe dracu, kkt, sclavi, tupeist*, labagi*, laba, jivina, coaie, boi, papagali, gunoaie, gunoi, penali, penal, ordinar*, obraznic*, lipitor*, lepr*, jmecheri, tepari, oligofren*',
    peace: 'pace*, liniste*, odihn*, calm*, tihna, repaus, in pace, linistit*, relax*, relas, pasnic',
    uninterested:
      'nu ma interes*, nu sunt interesat*, neinteres*, n-am interes, nu-mi pasa, ma doare fix, ma doare, nu interes*, nu prezinta interes, niciun interes, nu vreau nimic, fix in, nu-s interesat, nu-s interesata, ma doare-n, nu mi pasa, nu ne intereseaza, doare-n, dezinteres*, pasa, mi se rupe, ma lasa rece, lasa rece, in paispe, paispe, doi bani, indiferent*, n-am chef, mi-e egal, imi e indiferent, ma intereseaza zero, interes zero, nu-mi trebuie, nu-mi place, la basca, nu doresc, n-am nevoie, nu va bagati, nu-i interesat, fara interes, nu ma atrage',
    interested: 'interes*, pasa, curios, curioas*, atrage*, pasioneaz*',
    useless:
      'inutil*, degeaba, fara rost, fara sens, nefolositor*, nu folosesc, nu-mi foloseste, irelevant*, n-are rost, nu ajuta, zadarnic*, nu are rost, rost, n-are sens, sens, la ce bun, fara folos, folos, fara noima, in van, n-are noima, noima, nu ma ajuta, superflu*, de prisos, fara valoare, pomana, de pomana, nu imi folosesc, n-am ce face, n-am ce sa fac, nu-mi sunt de, n-aveti ce face, nici un folos',
    unwanted:
      'nedorit*, nu am cerut, n-am cerut, necerut*, nu am solicitat, nesolicit*, n-am solicitat, nu v-am cerut, nimeni nu v-a, nimeni nu, fara acordul, fara acord, neautorizat*, nu mi-am dat acordul, nu am dat, niciodata nu am cerut, nepoftit*, neinvitat*, indezirabil*, nu am cerut eu, nu v-am dat acordul, v-a cerut, n-am dat, ne-autorizat*, nu v-am dat voie, fara voia mea, fara permisiun*, nu mi-am dat, nu mi-am exprimat, abuziv*',
    mute: 'mut, dezactiv*, oprit, inchide*, opresc, amut*, pe mut, pe silentios, fara sunet, deconect*, tacer*, silentio*, sunet*, inchis, mutat, inchid, stinge*, mute, decuplat',
    fillUp:
      'umpl*, memori*, plin, plina, spatiu, casuta, stocare, incarc*, ocupa, ocupati, spatiul, inbox*, plini, pline, aglomer*, mesageria plina, blocheaza, arhiplin*, stocarea, stoc',
    wakeUp: 'trez*, destep*, scol, scul*, scoal*, scoli, ma scol, sare din somn, din somn, desteapta, ma trezesc, ridic',
    sleep: 'dorm*, somn*, doarm*, culc*, adorm*, nani, pat, pui de somn, atipi*, mimi, insomni*',
    list: 'list*, evident*, mailing, agenda, mailing list, abonati, distributi*, registru, repertoriu, enumer*',
    database:
      'baza de date, baze de date, sistem*, fisier*, registr*, evident*, arhiv*, bazei de date, bazele de date, bd, bazele, baza, crm, server*, dosar*, baza voastra, bazei, bazele voastre',
    data: 'date, datele, datelor, informat*, info, detali*, date personale, datele personale, inf, infos, date cu caracter',
    account: 'cont, contul, conturi, profil*, contului, user, conturile, contu, utilizator*, cabinet',
    subscription:
      'abon, contract, plan, membru, abonare*, aboname*, plan tarifar, prelungire, cotizati*, inscriere, taxa, pachet*, cartela, prepay, abonamnet*, optiunea',
    newsletter:
      'newsletter*, buletin*, notific*, alert*, memento, stiri, informar*, reminder*, anunt*, actualiz*, info, noutati, comunicar*, ro-alert, newslettr*, mementouri, avertiz*, reamintiri, update-uri, instiint*',
    advert:
      'reclam*, publicit*, marketing, comercial*, anunt*, promot*, spot, pliant*, fluturas*, campani*, afis*, telemarketing, cataloage, catalog, revista, promov*, propagand*, televanz*, sponsor*, brosur*, mailuri comerciale, teleshopping',
    offer: 'ofert*, propun*, oferi*, chilipir*, ofera, ofer, promo*, oportunit*, propus*',
    discount:
      'reducer*, discount*, promo*, sold*, redus*, ofert*, chilipir*, black friday, lichid*, rabat*, 1+1, scader*, red, ieftinir*, cashback, scazut, blackfriday, outlet, stoc limitat',
    voucher:
      'voucher*, cupon*, bon, card cadou, tichet*, cod, codul, coduri*, codului, bonuri, cupoane, puncte, card-cadou, cod de reducere, bonus*, bon valoric, vaucer*, gift card',
    loyaltyCard:
      'card de fidelitate, puncte, cardul, card de client, club, card client, puncte de fidelitate, fidel*, cardul de fidelitate, punct, bonus card, program de fidelitate, punctele, card fidelitate',
    prize:
      'premi*, loteri*, tombol*, castig*, loto, concurs*, tragere, tragere la sorti, jackpot, potul, 6 din 49, lozul, loz, lozuri, extrager*, marele, norocos',
    customer: 'client*, cumparator*, consumator*, abonat*, utilizator*, beneficiar*',
    exCustomer:
      'fost client, fosta clienta, nu mai sunt client*, am schimbat operatorul, nu mai sunt, ex-client, ex client, am trecut la, portat*, am renuntat, am fost client, schimbat operatorul, m-am mutat la, nu mai cumpar, concurent*, am fost, fost clienta, fostul, fost, fosti, m-am portat, fosti clienti, am trecut la alta, de la voi, alt operator, la alta firma, schimbat furnizorul, nu mai suntem, nu mai sunt abonat, alt furnizor, clientul vostru, clienta voastra, la digi, reziliat, nu mai am contract',
    shop: 'magazin*, piat*, supermarket*, mall*, carrefour, kaufland, lidl, praval*, market, emag, pietei, aprozar*, mega, profi, penny, altex, dedeman, auchan, cora, hypermarket, cumparaturi, shopping, buticu, butic, chiosc*, alimentara, mega image, targ*, ikea, raft, la magazin, shop, librari*, fashion days, en-gros, depozit*',
    company:
      'compani*, firm*, intreprinder*, marc*, afacer*, societat*, srl, brand*, furnizor*, corporat*, operator*, business, grup, multinational*, sa, pfa, agent, agentul, agenti, agentului, agenta, sediu*',
    organisation:
      'organizat*, ong, club*, fundati*, partid*, caritat*, sindicat*, institut*, crucea rosie, ong-uri, caritabil*, liga, federat*, uniune*, unicef, cooperativ*, binefacere, asociat*, biseric*, comitet*',
    member: 'membr*, asociat*, aderent*, afiliat*, participant*, cotizant*',
    donate:
      'donez, donat, donati, doneze, donare, donarea, donatie, donatii, donatia, donator*, doneaza, dona, contribui*, 2%, umanitar*, caritate, caritabil, contributi*, sponsor*, 3.5%, redirect*, sms de 2 euro, ajuta*, milostenie, pomana, 3, 5%, strangere de fonduri, fonduri, ofranda',
    vote: 'vot*, alegeri*, referendum, alegator*, urne, urna, sondaj*, scrutin, electoral*, electorat*, campanie electorala, parlamentare, sufragiu',
    bank: 'banca, banci, bancar, bancare, bancile, bancii, bancomat*, bancilor, bcr, brd, bt, bank, ing, raiffeisen, iban, revolut, cec, cont bancar, unicredit, bancher*, bancara, sucursal*, libra, banca transilvania',
    money:
      'bani, banii, banilor, lei, euro, cash, roni, leu, ron, bistari, gologani, lovele, euroi, malai, numerar, parale, suma, sume, sumei, bancnot*, monede, cent, valuta, banu*, fonduri, lovea, verzisori, marunt, maruntis, milioane, milion, marunti',
    salary:
      'salari*, leaf*, pensi*, venit*, lefurile, indemnizat*, somaj, alocat*, ajutor social, prima, prime, bonusuri, avans, lefuri, simbri*, fluturas de salariu, remunerat*, bursa',
    loan: 'imprumut*, credit*, dator*, ifn, rate, rata, finantar*, leasing, ratele, ipoteca*, ramburs*, restant*, nevoi personale, refinant*, girant*, cardul de credit, camata, camatar*, executor*, recuperator*, kredit, doband*',
    price:
      'pret, pretul, preturi*, pretului, costa, costuri, costul, costat, costurile, tarif*, cat costa, cost, valoare*, suma, val, taxa, taxe, contraval*',
    expensive: 'scump*, costisitor*, prea scump, pipera*, usturat*, costisitoare',
    cheap: 'ieftin*, convenabil*, la pret redus, economic*, ieften*, mai ieftin, low cost, avantajos, avantajoas*, accesibil*',
    freeOfCharge: 'gratis, gratuit*, pe gratis, moca, fara bani, free, pe daiboj, fara costuri, fara cost, pe degeaba, cadou, moka, fara plata',
    pay: 'platesc, plati, platit, plata, platile, platesti, plateste, platim, platiti, platii, platita, platind, plateau, plateasca, platite, platitor, achit*, virament, transfer*, rambursare, virat, depun*, depus, op, card, cash, ordin de plata, paypal, avans, revolut, virez, virare, cotiza*',
    bill: 'factur*, bon, chitant*, nota, nota de plata, bonul, fact, extras de cont, bon fiscal, nota fiscala, proform*',
    buy: 'cumpar*, achizit*, iau, luat, cump, cumpere, ia, luam, procur*, cumperi, am luat, cumpa, comand, ia-mi, iei, shopping',
    sell: 'vand*, vanz*, vinde*, vinz*, vind, olx, comerciant*, comercial*, revand*, desfac, de vanzare, okazii, vinted',
    order: 'comand*, comenz*, precomand*',
    deliver:
      'livr*, curier*, colet*, fan courier, transport*, posta, cargus, sameday, easybox, glovo, tazz, aduc, dpd, gls, awb, fan, expedier*, bolt food, domiciliu, predare*, urmarire colet, emag, la domiciliu, cargo, sosit, posta romana',
    parcel: 'colet*, pachet*, cutie*, cutii, plic, cutia, bagaj, comanda',
    pickUp:
      'ridic*, lua, iau, luat, recupere*, preia*, sa iau, preluare*, vin sa iau, trec sa, aduci, sa ridic, colect*, ma iei, te iau, vin dupa, vii dupa',
    returnGoods:
      'restitui*, inapoi*, ramburs*, schimb*, retur*, banii inapoi, inlocui*, garantie, refund, dau inapoi, reclamati*, duc inapoi, banii mei',
    bookReserve: 'rezerv*, programez, booking, masa, programa*, o masa, bilet*, ocup, cazare',
    appointment: 'program*, consultat*, consult, intalnir*, ora, vizita, control, sedinta, disponibilit*, reprogram*, liber la',
    meeting: 'sedint*, intalnir*, conferint*, reuniun*, meeting*, intilnir*, interviu*, seminar*, call, zoom, adunar*, intrunir*, teambuilding',
    invite: 'invit*, chem, chema*, pofti*, convoc*',
    contract: 'contract*, acord*, conventi*, rezili*, act aditional, aditional, clauz*, perioada contractual*',
    sign: 'semn*, iscal*, parafa*',
    card: 'card, cardul, carduri*, cardului, cartel*, legitimat*, cartonas, buletin*, carnet*, cartea de vizita, carti',
    phone:
      'telefon*, mobil*, tel, fix, celular, smartphone*, tlf, iphone, nr de tel, aparat*, nr tel, telef, tlfn, telefoane, samsung, android, centrala, telu, ecran',
    number: 'numar*, nr, numere*, numeral, cifr*, nmr, nr., nrul, numerotat',
    newNumber:
      'numar nou, am schimbat numarul, mi-am schimbat numarul, noul meu numar, noul numar, alt numar, nr nou, schimbat numarul, alt nr, schimbat nr, noul nr, mi-am schimbat, schimbarea numarului, numarul nou, schimb numarul, asta e noul, schimbat telefonul, noul meu, acesta este noul, schimbat cartela, noul telefon, numarul meu nou, cartela noua',
    simCard:
      'sim, cartel*, operator*, orange, vodafone, digi, telekom, prepay, cosmote, simul, retea, reteaua, yoxo, portar*, puk, reincarc*, esim, credit, rcs, rds, sim-ul, minute',
    email: 'email*, e-mail*, mail*, adresa, adresa de email, posta electronica, gmail, imeil, yahoo, hotmail, adresa de mail',
    letter: 'scrisoar*, post*, plic, plicuri, plicul, scrisori, timbr*, cutia postala, scrisorii, recomandat*, vederi, vedere, corespond*',
    name: 'nume, numele, numelui, prenum*, chem, cheama, numesc, ma numesc, numeste, porecl*, titular*, denum*, nume de familie',
    address: 'adres*, domicili*, resedint*, strada, sediul, locatie*, locatia, cod postal, localizare*',
    birth:
      'nascut*, aniversar*, zi de nastere, naster*, ziua mea, ziua ta, ziua lui, ziua ei, data nasterii, la multi ani, lma, nascand, botez, zilei de nastere, nasc, naste',
    age: 'varst*, ani, minor*, major*, batran, adult*, virst*, copil minor, implini*, etate, pensionar*',
    document:
      'document*, acte, actul, actele, formular*, pasaport*, buletin*, ci, harti*, certificat*, adeverint*, cerer*, act, carte de identitate, declarati*, cnp, dosar*, cazier*, permis*, foaie, foi, fotocopie, cartea, anexa, acte de identitate, imputernicir*, procura, ghiseu',
    copy: 'copie, copia, copiez, copiere, copiile, copii, copiei, duplicat*, xerox*, copiat, print*, imprim*, scan, scanat, scanare, scaneaz*, exemplar*, copiaza, listez, listat*, fotocopi*, multiplic*',
    photo:
      'poza, poze, pozele, foto, fotograf*, imagin*, selfie*, img, pozat, instagram, insta, screenshot*, screen, printscreen, pozica, tablou, captur*',
    video: 'video*, clip*, filmare*, filmari, youtube, filmulet, tiktok, filmat, inregistrar*',
    website: 'site*, pagin*, web*, online, portal*, facebook, net, fb, sait, saitul, face, internet, platform*, blog',
    link: 'link*, adresa, adresa web, url, linc, legatura',
    app: 'aplicat*, app, apps, program, software, soft, applicat*',
    internet:
      'internet*, net, wifi, retea*, semnal, wi-fi, date mobile, conexiun*, router*, netul, retele, 4g, 5g, wireless, megi, gb, conect*, fibra, cablu',
    computer: 'calculator*, laptop*, pc, tablet*, comp, calc, imprimant*, tastatur*, monitor, desktop, pc-ul, ecran',
    password:
      'parol*, cod, codul, coduri*, codului, pin, login, utilizator, user, logare, acces*, loga, logez, autentific*, token, passwd, credential*',
    battery: 'bateri*, incarcator*, descarc*, fara baterie, acumulator*, incarc, incarcat, pile, alimentator',
    press:
      'apas*, click*, tast*, buton*, clic, dau click, atinge*, dati click, tap, formez*, formati, acces*, selecta*, selecte*, dai click, introdu*, clik, butoan*',
    wordN: 'cuvant*, cuvint*, vorba, vorbe, termen*, cuv, expresi*',
    fileFormat: 'csv, excel, pdf, json, xml, fisier*, format*, word, tabel, structurat*, zip, doc, lizibil',
    privacy:
      'gdpr, confidential*, protectia datelor, date cu caracter personal, intimit*, viata privata, datele personale, date personale, anspdcp, caracter personal, dpo, personale, personal, privat*, operator de date, rgpd, responsabilul cu, vietii private',
    law: 'legea, lege, legi, legii, legile, legislat*, drept, dreptul, juridic*, drepturi*, ilegal*, articol*, art, regulament*, legal, legale, legala, legali, legitim*, reglement*, dreptului, dreptate, constitut*, norme, norma, codul civil, oug, directiva, conform*, art., temei*, prevede*, incalc*, prevaz*, baza art, aliniat, alin, exerc*, ordonan*, nelegal*, in baza, abuziv',
    lawyer:
      'avocat*, tribunal*, proces*, instant*, notar*, dau in judecata, in judecata, procuror*, judec*, justiti*, legale, executor, jurist*, curte, dna, curtea, parchet*, citati*, penal, penala, civil, action*',
    police: 'politi*, jandarm*, 112, garcea, milit*, iml, sectia, gabor*, diicot',
    complain: 'reclam*, plang*, sesiz*, plinger*, raport*, denunt*, protest*, depun plangere, semnal*, depun, nemultum*, petit*',
    threaten:
      'altfel, daca nu, avertiz*, amenin*, consecint*, ultim avertisment, ultima oara, avertis*, ori, in caz contrar, contrar, sau, sesizez, va dau in judecata, va reclam, fac plangere, depun plangere, masuri, ca altfel, ca de nu, de nu, ultima data, atentie, reclam, va dau, altminteri, va regreta, obligat sa, ma adresez, voi sesiza, voi fi nevoit, v-o cautati, patiti, o patiti, vedeti voi, nu raspund, va fac, ma vad nevoit, proced*, sanct*, suport*, raspund*, somat*, somez, amenda, amenzi, ultimul avertisment',
    authority:
      'anpc, anspdcp, autoritat*, protectia consumator*, ancom, avocatul poporului, opc, primari*, guvern*, agentia, agentie, agentiei, anaf, minister*, consiliul, consiliu, inspector*, institut*, bnr, asf, anre, prefect*, itm, garda, dsp',
    proof: 'dovad*, dovez*, dovedi*, proba, probe, probele, demonstr*, dovedeasca, dovedes*, atest*, justific*, probez, argument*',
    mistake:
      'gres*, eroare*, erori, eron*, incorect*, confund*, confuz*, gafe, gafa, err, incurc*, boacan*, scapar*, neatent*, din greseala, ratacit, neconform*',
    wrongPerson:
      'persoana gresita, numar gresit, ati gresit numarul, nu sunt eu, nu va cunosc, nu te cunosc, nu il cunosc, alta persoana, ati gresit, ai gresit numarul, ai gresit, nu-l cunosc, nu-s eu, nu e numarul, nu este numarul, cu cine, alt cineva, altcineva, nu cunosc, gresit numarul, persoana nepotrivita, altcuiva, nu sunt persoana, nu sunt cine, necunoscut*, nr gresit, nu o cunosc, nu stau aici, cine esti, cine sunteti, nu e al meu, destinatar*, nu aici, confundati, confunzi, gresita, nu va stiu, strain*',
    correct: 'corect*, adevar*, dreptate, exact*, bun, bine, intocmai, real, just, valabil*, corespunz*',
    lie: 'minciun*, minti*, minte, minteti, mincin*, fals*, mint, minta, fabul*, vrajeli, inventat*, baliverna, pacal*, inselat*, gogos*',
    spell:
      'scri*, ortografi*, liter*, pronunt*, silab*, gresit scris, se scrie, cu doi, cu s, cu i, cu z, cu y, cu doua, diacritic*, greseal*, virgul*, cratim*, gramatic*, corect se scrie',
    change: 'schimb*, modific*, rectific*, muta, mutat, mutarea, mutam, aman*, decal*, reprogram*, transform*, inlocui*, ajust*, devansa*',
    update:
      'actualiz*, corectati, corectez, corectare, corecteze, corectam, rectific*, modific*, corecteaz*, indrept*, adapt*, update*, la zi, aduceti la zi, remedi*, completati, upgrade',
    outdated:
      'vechi*, vechea, expirat*, depasit*, veche, nu mai e valabil, invalid*, nu mai este valabil, perimat*, nevalabil*, nu mai corespund*, neactual*, nu mai exista, nu mai e, invechit*, nu mai este, inactiv*, fost*',
    newOne: 'nou, noua, noi, noul, noile, recent*, proaspat*, nout*',
    know: 'stiu, stii, stie, stim, stiti, stia, stiam, stiau, stiut, stiind, stiati, cunosc*, cunoas*, habar, idee, aflu, afla*, afli, sti, nush, nustiu, nu stiu, n-am habar, constient*, cunosti',
    think:
      'cred*, gand*, consider*, crez*, pare*, zic, presupu*, cre, socot*, imi inchipui, inchipui*, opini*, imagin*, reflect*, banui*, mi se pare, gind*',
    understand:
      'price*, prind, prins, prinzi, realiz*, dau seama, mi-am dat seama, seama, dai seama, dati seama, intel*, iti dai seama, am prins, dam seama, captat, am inteles',
    remember: 'amint*, tin minte, memor*, aduc aminte, tii minte, minte, reamint*, adu-ti aminte',
    forget: 'uita, uitat, uiti, uitati, uitam, uitata, uitate, uitasem, uitare, uit, scapat din vedere, am uitat, uite, scapat, uitari, omis, omit',
    mean: 'insemn*, inseamn*, adica, refer*, vreau sa spun, vreau sa zic, vrea sa insemne, semnific*, vrei sa spui, vrei sa zici, vroiam sa zic, vreti sa spuneti, ma refer, sensul, adik',
    say: 'spun*, spus*, zic*, zis*, anunt*, inform*, spui, povest*, zi-mi, zi, comunic*, afirm*, mention*, repet*, am zis, am spus, preciz*, exprim*, declar*, zi-i, indic*, avertizez, marturis*, transmit*, vesti*',
    ask: 'intreb*, cer, ceri, cere, cerem, cereti, cerut*, ceream, cerere*, cereri*, cerea, ceara, rog, solicit*, pretind*, intreab*, roaga, rugat, rugam, exig*, roge, rugamint*, insist, implor*',
    speak: 'vorb*, discut*, convers*, povest*, vb, barf*, dialog*, chat, tocam, stam de vorba, de vorba, sporovai*, vbm, vbim',
    explain: 'explic*, lamur*, clarific*, detalia*, detaliez, preciz*, justific*, elucid*',
    show: 'arat*, afis*, demonstr*, prezint*, apar, apare, apareti, aparut*, vizualiz*, expun*',
    see: 'vad, vada, vadit, vezi, vede, vedea, vedem, vedeti, vedeai, vazut*, uit, uita-te, uite, vazand, uita-ti*, uitati-va, observ*, vz, arunc o privire, ochi, zaresc, remarc*, ma uit, te uiti, ne uitam, privi*, privest*, privesc, vazui',
    hear: 'aud, auda, aude, ascult*, auz*, ne auzim',
    find: 'gasesc, gasi, gasit, gasesti, gaseste, gasim, gasiti, gaseasca, gasind, gasita, gasite, gaseam, caut*, aflat, identific*, descop*, localiz*, nimer*',
    lose: 'pierd*, pierz*, lips*, ratac*, disparut*, ratat, ratez, ratam, negasit*',
    give: 'da, dau, dai, dam, dati, dat, dea, da-mi, datu, ofer*, dati-mi, dadea, dandu, furniz*, dadeam, dand, dadut, pune la dispozitie, da-ne, dat-o, dat-am, acorda, cedez, cedat, acordat, predat, predau, incredint*, remit, da-i, puneti la dispozitie, dispoziti*, daru*, dau-ti, dadui, d-mi, dare',
    take: 'iau, iei, ia, luam, luati, luat, lua, ia-ma, luasi, luati-mi, preia*, ia-ti, luate, iau-o, luata, apuc*, luand, prind*, ia-mi, prelu*, ridic*',
    bring: 'adu*, duc, duce, duceti, dus, dusa, dusi, carat, car, cara',
    put: 'pun, pune*, puna, pus, puse, pusi, pusa, bag, bagi, baga*, introdu*, pui, pus-o, amplas*, asez*, aseaz*, includ*, inclus*, insera*, plas*, lasa, trec, treci, trece, trecem, treceti, treaca, trecut',
    hold: 'detin*, tine*, tin, stoc, stocat*, stocare*, pastr*, aveti despre mine, tinut, memora*, despre mine, retin*, salv*, arhiv*, poses*, posed*, figurez, apar, in evidenta, in posesia, conserv*, existent*, depozit*, aveti stocat*, inmagazin*, mentin*, inregistrat',
    have: 'am, ai, are, avem, aveti, au, avea*, avut*, aib*, avei, posed*, exist*, detin*, avand, dispun*, n-am, n-ai, n-are, voi avea, ava, as avea, ar avea, m-am, i-am, proprietar*',
    use: 'folos*, utiliz*, intrebuint*, uz, uzez, uzul, exploat*, servesc, servi, aplic*',
    process: 'prelucr*, proces*, analiz*, profil*, crear*, tratare*, gestion*, colect*',
    automatic:
      'automat*, robot*, masina, algoritm*, bot, boti, aparat*, mesagerie vocala, inregistrat, masinari*, ai, inteligenta artificiala, artificial*, botul, chatbot*, calculatorul, centrala',
    human:
      'om, uman*, persoana reala, angajat*, operator*, oameni reali, cineva real, consultant*, om real, om adevarat, oameni, personal, reprezentant*, agent, agentul, agenti, agentului, agenta, om in carne, carne si oase, functionar*, responsabil*, un om, specialist*, fiint*, viu, relatii cu clientii, cu un om, suport clienti, manager*',
    share:
      'partaj*, distribui*, transmi*, divulg*, impart*, dati mai departe, furniz*, da mai departe, dat mai departe, comunic*, transferat*, share, dezvalu*, vandut, dat altora, dati datele, difuz*, expus*, cesion*, dau mai departe, cede*, vinde*, raspand*, ceda*',
    thirdParty:
      'tert*, alte firme, alte companii, altor firme, partener*, altora, colaborator*, altor companii, afiliat*, imputernicit*, alte persoane, persoane straine, intermediar*, parti terte, straini',
    transferData: 'transfer*, export*, portabilit*, mutare, mutati, mutat, portar*, migr*, portat*, descarc*, extrag*, extras*, transmit*',
    limit:
      'limit*, restrict*, inghet*, suspend*, pauz*, blocati, restrang*, pune pauza, oprirea, sistare*, stop prelucrare, reduceti, pune pe pauza, blocarea',
    check: 'verific*, control*, revizui*, examin*, check, consult*, verif, inspect*, cercet*, uitati-va, analiza*',
    confirm: 'confirm*, adeveri*, valid*, reconfirm*, atest*, adeveres*, asigur*, constat*',
    choose: 'aleg*, ales*, hotar*, decid*, optez, optat, opta, optati, optiun*, selecta*, selecte*, prefer*, deciz*, decis',
    open: 'deschi*, desfa*, redeschi*, descui*',
    close: 'inchid, inchide, inchideti, inchis, inchisa, inchise, inchizi, inchidem, inchidere*, incui*',
    start: 'incep*, porn, porno, pornografi*, pornache, start, initiez, debut*, demar*, apuc, apuca, initia*, activ*',
    resume:
      'reiau, relua*, reactiv*, reincep*, reporn*, reia, din nou, reabon*, reveni*, repune*, reinscri*, continu*, reiei, restabil*, reintr*, reinno*, puneti la loc, la loc, deblo*',
    goOn: 'continu*, mai departe, urmez, urmeaz*, persist*, insist*, perpet*, in continuare, urmati, urma, tot',
    come: 'vin, vii, vine, veni*, vina, vino, veneam, venea, trec, treci, trece, trecem, treceti, treaca, trecut, hai, haide, haideti, sosi*, vinee, vinoo, ajung, dau o fuga, dau pe la, viu, pornesc, trec pe la, apar, apare, apareti, aparut*, voi veni',
    go: 'merg*, duc, du-te, duce*, dus, mers, ma duc, haide*, pleci, du, te duci, se duce, ne ducem, dute, pornim, mersul, duca, plecam, hai, duca-se, mearga, apuc, plec, fug, fuga, intra*, trecem',
    comeBack: 'intor*, revin*, reven*, intoarc*, inapoi, ma intorc, revii, te intorci, ne intoarcem',
    arrive: 'ajun*, sosi*, soses*, vine, ateriz*, parven*, pic, picat, ajugi',
    wait: 'astept*, stai, stati, asteapt*, stai putin, stai un pic, rabdare, un moment, stai nitel, zabov*, sta, staii',
    stay: 'stau, stai, sta, ram*, stam, stati, stat, stea, sed, caza*, statut, popas',
    live: 'locui*, trai*, stau, viat*, domicili*, rezid*, vietui*, vietile, sta la, viu, vie, stau la, in viata, conviet*, stau in, chirias*',
    moveHouse:
      'm-am mutat, mutat*, mutare, mutam, muta, adresa noua, noua adresa, mutarea, ma mut, schimbat adresa, schimbat domiciliul, ne-am mutat, ne mutam, alta adresa, casa noua, domiciliu nou, schimbare de adresa, s-a mutat, mutarii, noul domiciliu, mut, relocat*, noua locatie',
    abroad:
      'strain*, roaming, afara, peste hotare, extern, din strainatate, in strainatate, plecat in, germania, italia, spania, anglia, plecat din tara, in afara tarii, emigr*, germany, diaspora, franta, externe, alta tara, austria, plecat afara, uk, londra, belgia, olanda, moldova, america',
    travel:
      'calator*, excursi*, voiaj*, drum*, traseu*, turist*, turism, mergem in, plimbari, bagaj*, city break, citybreak, deplas*, ruta, tur, circuit, plecare, geamantan, valiz*, pornim la drum, pelerin*, vacante, croazier*',
    holiday:
      'concedi*, vacant*, sarbator*, liber, mini-vacant*, minivacant*, zile libere, mare, paste, craciun, libera, sejur*, zi libera, vara, litoral, la munte, la mare',
    work: 'lucr*, munc*, serviciu*, job*, birou*, treab*, servici, tura, program, treburi, ture, serv, angaj*, slujb*, santier, fabric*, uzin*, home office, profesi*, meseri*, proiect, garda, norma, sedint*',
    boss: 'sef*, coleg*, patron*, director*, superior*, manager*, boss, superviz*, conducer*',
    retire: 'pension*, pensie, pensia, somer*, somaj, demisi*, concediere, concediat*, dat afara, fara job, la pensie, fara serviciu',
    study:
      'stud*, invat*, universit*, facult*, fac, masterat, elev*, master, licent*, doctorat, bursa, sesiun*, curs, cursuri, admiter*, disertat*, toceala, tocilar*, cursant, inv',
    school:
      'scoal*, scol*, clasa, clasei, gradinit*, lecti*, liceu*, ore, cresa, gradi, ora de, after, ora, afterschool, gimnazi*, colegiu*, elev, meditat*, orar, catalog, note, diriginta, recreat*, serbar*, after school',
    teacher:
      'profesor*, prof, profa, invatator*, curs, cursuri, dirig*, educatoar*, profu, profesoar*, cadru didactic, instructor*, meditator*, preda, doamna, lector*, doamna educatoare, dom profesor, trainer',
    exam: 'exam*, test*, tema, teme, temele, bac, teza, teze, extemporal, evaluar*, lucrare, sesiune, bacul, capacit*, bacalaureat*, concurs, restant*, olimpiad*, proba, partial, nota, note, colocvi*, simulare',
    help: 'ajut*, asist*, sprijin*, suport, help, sos, o mana de ajutor, salvea*, susti*, da-mi o mana',
    meet: 'intaln*, vedem, vedea, ne vedem, cunoas*, intilni*, ne intalnim, vedem la, revede*, reintaln*, ne vedem la, ies, iesim, ne intilnim, vezi, adunam, strangem, ne vedeam, revad',
    visit: 'vizit*, musafir*, oaspe*, trec pe la, in vizita, invitat*, vin pe la, treceti pe la, treci pe la, pe la mine, pe la noi',
    friend:
      'prieten*, amic*, frate*, fra, coleg*, vere, fratioare, bro, frt, bbe, fr, fratica, tovara*, tov, boss, frat, pretin*, pretenar, gasc*, draga, coaie, vericule, fata, cuscr*',
    neighbour: 'vecin*, bloc, administrator, scara, asociatia de proprietari',
    family:
      'famili*, rude*, ruda, soacr*, socr*, cumnat*, neamuri, ginere*, nora, ai mei, neam, cuscri, nasi, nasa, nasii, nasul, fini, finul, fina, finii, cumatr*',
    mother: 'mama, mamei, mami, mamica, mamicii, mamicut*, mamelor, mamele, mamaie, maica, muma, maica-mea, ma-mea, maicut*, mea mama, soacra',
    father: 'tata, tati, tatal, taica, tatei, tatic*, ta-tu, tatalui, tac-tu, taica-meu, tat, socru, babacu',
    parents: 'parin*, ai mei, ai tai, batranii, tutore, ai lui',
    son: 'fii, fiu*, baiat*, baiet*, fecior*, pustiul, bai, junior',
    daughter: 'fiic*, fata, fatei, fet*, fata mea, pustoaica, domnisoara',
    child:
      'copil*, copii*, bebe*, prunc*, micut*, micul, cel mic, pusti*, tanc*, minor*, pici, puradel*, fetita, baietel*, puiul, pui, puiut, cei mici, cea mica, plod*, prichind*, adolescent*, elev, pustan*',
    sibling:
      'frat*, sora, sor, sor-mea, sora-mea, surori*, var, vara, veri, verisoar*, verisor*, verii, matus*, unchi*, varu, varul, tanti, nene, nepot*, nepoat*, surioar*, cumnat',
    grandparent: 'bunic*, mamaie, tataie, mamai, tatai, buni, maia, strabunic*, buna, bica, nepot*, buna mea, baba, mos, mosu',
    spouse:
      'sot*, nevast*, barbat*, iubit*, prieten, prietena, prietenul, logodn*, partener*, barba-miu, concubin*, gagic*, fosta, fostul, ex, consoart*, jumatatea, iubi, iubire, vaduv*, ginere, mire*, amant*',
    man: 'barbat*, tip, tipul, tipu, tipi, om, domn, domnul, domnule, domnu, domnii, domnilor, domnului, nene, baiat, dom, dl, un tip, flaca*, individ*, masculin, omul, nenea, d-l, oameni',
    woman: 'femei*, doamn*, domnisoar*, tipa, dna, duduie, cucoan*, d-na, fata, dra, tanti, duduia, madam, donsoar*, fete, cocoana, madame',
    love: 'iub*, draga, drag, dragi, dragul, dragut*, dragost*, dragule, te iubesc, pup*, sarut*, scump*, puiul, pisi, pui, puiule, dor, inim*, te ador, ador*, te iub, mwah, imbratis*, pwp, muah, tpup, suflet*, mi-e dor, dulceat*, indragost*, bobo*, bby, tp, dulce, te pup, viata mea, pisoi, imi lipsesti, mi-e dor de, ingeras, printes*',
    marry:
      'casator*, nunt*, divort*, marit*, insor*, insur*, insoar*, logodn*, mireas*, mire, cununi*, separat*, despart*, botez, logodit, nasi, cavaler*',
    die: 'mur*, moar*, mortul, morti, mortii, deced*, mor, a murit, mort, rapos*, stins din viata, s-a stins, deces*, defunct*, s-a dus, sinucid*, sinucis, stins, trecut in nefiinta, ne-a parasit, nu mai este printre, nu mai e printre noi, nu mai traieste, sfarsit, dumnezeu sa-l ierte, dumnezeu sa o ierte, dzeu s-o ierte',
    funeral:
      'funerar*, cimitir*, doliu, mormant*, ingrop*, priveghi*, condoleant*, parastas*, pomeni*, pomana, sicriu*, coroan*, coliv*, crematoriu*, groapa, capela, sincere condoleante, mosten*, inmorman*, succesiune',
    sick: 'bolnav*, boala, boli, bolii, gripa, gripat*, febr*, raceal*, tuse*, covid, virus, viroz*, vomit*, varsat, diaree, racesc, mi-e rau, rau, ma simt rau, cancer*, tumor*, tensiun*, greata, ameteal*, nas infundat, ameti*, concediu medical, infecti*, guturai, raci*, dureri, stomac, enterocolit*, contagi*, alergi*, imbolnav*',
    hurt: 'doare, durere, dureri, durea, durerea, durerile, dureros, lovit*, rani*, accident*, ranesc, rana, ma doare, rup, rupt*, fractur*, entors*, cazut, luxat*, scranti*, umflat*, arsur*, cazatur*, ars, zgar*, invinet*, vanat*, dor',
    doctor:
      'doctor*, medic*, dentist*, asistent*, cabinet*, clinic*, stomatolog*, dr, pediatr*, psiholog*, ginecolog*, regina maria, policlinic*, consult*, dermatolog*, cardiolog*, ortoped*, analiz*, oftalmolog*, veterinar*, ecograf*, medlife, ambulatoriu, moas*, doftor*, kineto*, terapeut*, psihiatr*, chirurg*, control, specialist, recepti*, doamna doctor, neurolog*, sanador, orl, familia medicului',
    hospital:
      'spital*, operat*, intervent*, urgent*, upu, ambulant*, chirurg*, intern*, maternit*, operez, salvar*, 112, smurd, ati, externat*, rmn, ct, bloc operator, terapie intensiva, perfuz*, sala de operat*, salon, nastere, tomograf',
    medicine:
      'medicament*, pastil*, farmaci*, retet*, pilul*, tratament*, vaccin*, nurofen, antibiotic*, sirop*, paracetamol, medicati*, doctorii, algocalmin, leacuri, inject*, ceai, insulin*, crem*, unguent*, catena, vitamin*, leac, picatur*, supozit*, doz*, buline',
    body: 'cap, capul, mana, maini, mainile, manii, picior*, spat*, ochi*, dint*, burt*, stomac*, masea*, gat, deget*, genunch*, urech*, nas, gura, umar*, picioare, inima, glezn*, cot, fata, corp*, piept, coloan*, piele*, buze, buza, fund, par, masele, dantura',
    oldPerson:
      'batran*, varstnic*, in varsta, pensionar*, mos, mosul, mosneag*, mosii, mosule, baba, babe, babei, mamaie, persoana in varsta, batrin*, etate, bunicuta, azil*, camin de batrani, optzeci de ani, 80 de ani, la varsta, oameni in varsta, seniori, babut*, de ani, octogen*',
    blindDeaf:
      'orb*, surd*, nu vad, nu vede, nu stie sa citeasca, nevazator*, nu aud, nu aude, handicap*, nu stiu sa citesc, ochelari, analfabet*, hipoacuzic*, aparat auditiv, nu vede bine, nu mai vad, vederea, auzul, nu poate citi, invalid*, oarb*, dizabilit*, mut, muta, mutat*',
    home: 'casa, case, casei, casele, acasa, camin*, la noi, locuint*, la mine, casut*, domiciliu, vila, vile, acas, garsonier*, gospodar*, la mine acasa',
    flat: 'apartament*, garsonier*, chiri*, inchiri*, proprietar*, bloc, blocul, ap, apart, locuinta, gazd*, camer*, subinchiri*, etaj*, scara, garantie, imobil, 2 camere, 3 camere, 2camere, bl, sc, mansard*, asociatie',
    room: 'camera, camere, camerei, camerele, bucatar*, baie, baia, baii, bai, sufrager*, dormitor*, camar*, living, hol, incaper*, balcon*, buda, toalet*, wc, beci*, pod, dus, cada, salon*, pivnit*, debara, terasa',
    door: 'usa, usi, usii, usile, fereastr*, ferestr*, poart*, porti, portii, geam*, interfon*, gard, soneri*, termopan*, jaluzel*, rolet*, rulou*, yala, bariera',
    key: 'cheie, chei, cheia, cheile, cheii, lacat*, yal*, broasc*, incuiat, telecomand*, chile, brelo*, incuietor*',
    furniture:
      'masa, mase, masei, scaun*, pat, canapea*, mobila, dulap*, fotoliu*, saltea*, paturi, birou*, ikea, canapele, saltel*, noptier*, patul, rafturi, raft, comoda, fotolii, masut*, biblioteca, covor*, draper*, perdele, perdea, jysk, mobilier*',
    light:
      'lumin*, bec, becul, becuri, becurile, lamp*, curent*, electric*, pana de curent, priz*, veioz*, sigurant*, lustr*, tablou electric, cablu*, enel, intrerupator*, aprinde*, lantern*, aprins*, sting*',
    heating:
      'incalz*, caldur*, apa, apei, gaz, gaze, gazul, gazele, gazului, central*, teav*, tev*, calorifer*, apa calda, scurger*, robinet*, boiler*, instalator*, curge, inundat*, soba, lemne, termopan*, aer conditionat, chiuvet*, termostat*, apa rece, infiltrat*, canaliz*, presiun*, hidrofor, igras*, avarie, peleti',
    garden:
      'gradin*, flori, florile, florilor, florar*, floar*, copac*, pom*, plant*, curte, curtea, iarb*, rasad*, buchet*, trandafir*, gazon*, lalele, legume, sera, curtii, livad*, tuns iarba, terasa, piscin*, gratar, semint*, ghivec*',
    street:
      'strad*, bulevard*, piat*, drum*, alee*, alei, sosea*, bd, bdul, str, calea, autostrad*, colt, intersect*, straz*, trotuar*, semafor*, pasaj, pod, rond, trecere, bloc, ulit*, a1, dn1, b-dul, nr, centura, sensul',
    city: 'oras*, sat, satul, comuna, cartier*, bucuresti*, cluj, iasi, timisoara, brasov, constanta, centru, capitala, centrul, sibiu, craiova, oradea, ploiesti, galati, buc, arad, pitesti, suceava, sector*, bacau, provincie, arges, ilfov, judet*, satului, chisinau, mamaia, municipiu*, localitat*, primarie, urban',
    country: 'tara, tari, tarii, tarile, tarilor, patri*, roman*, moldov*, stat, national, europa, ue, statului, natiun*, rep',
    car: 'masin*, auto, automobil*, conduc*, sofer*, sofez, sofat, volan, carnet*, condus, la volan, dacia, permis*, bmw, audi, logan, vehicul*, motor*, camion*, duba, talon, numar de inmatriculare, itp, rca, remorca, pneu, tir, golf',
    parking:
      'parcat*, parcare*, parchez*, parcheaz*, parcul, benzin*, motorin*, garaj*, diesel, loc de parcare, petrom, combustibil*, rompetrol, omv, gpl, peco, carburant*, alimentez, alimentat, alimenta',
    bus: 'autobuz*, tramvai*, stati*, taxi*, uber, bolt, microbuz*, metrou*, autocar*, maxi taxi, troleibuz*, ratb, stb, abonament, metrorex, autogar*, bus, maxitaxi*, rata, cursa, flixbus, 41, blablacar',
    train:
      'tren, trenul, trenuri*, trenului, gara, gari, garii, peron*, cfr, vagon*, linie, accelerat, regio, gara de nord, linia, ir, compartiment, feroviar*',
    plane:
      'avion*, zbor*, aeroport*, avioane, zbur*, otopeni, wizz, wizzair, tarom, bagaj*, check-in, ryanair, ateriz*, decol*, imbarc*, escala, blue air',
    bike: 'moto*, bicicl*, trotinet*, scuter*, bicla, bike, atv, role, casca',
    ticket: 'bilet*, tichet*, abonament, intrare*, intrari, abonamente, permis, invitatie, loc, locuri',
    hotel: 'hotel*, pensiun*, cazar*, airbnb, hostel*, booking, caban*, cazat, motel, vila, camping*, resort, cort, apartament in regim hotelier',
    walk: 'plimb*, alerg*, merg pe jos, pe jos, jogging, o plimbare, o tura, fug, fuga, fugi, fugit, mers, mers pe jos, iesim, parc, trase*, drumet*, munte, promenada, pasi, pasii, maraton',
    dog: 'cain*, catel*, catea*, catei, pisic*, animal*, motan*, cine, pisi, mata, papagal*, iepur*, pui, cusca, veterinar, peste, pesti, acvariu, blan*, cal, caii, gain*, bobi*, boabe, javra, zgarda, lesa',
    food: 'manc*, carne*, fruct*, legum*, aliment*, pui, cartof*, salat*, peste, porc, rosii, carnat*, orez, paste, mere, banane, ceapa, cumparaturi, supa, ciorb*, ulei*, faina, sarmal*, friptur*, cascaval, mici, micii, ceafa, gratar, salam*, sunc*, morcov*, castrav*, varz*, tocan*, snit*, mezel*, pere, pepene*, prune, struguri, usturoi, mamalig*, fasole, slan*, kebab, shaorm*, pilaf, hran*, merinde, gustar*',
    bread:
      'pain*, lapte*, oua, oule, branz*, unt, cascaval, smantan*, iaurt*, piine, franzel*, brinza, chifl*, faina, telemea, baghet*, oul, brutar*, chec, cozonac, covrig*',
    sweets:
      'prajitur*, tort*, ciocolat*, zahar, dulc*, bomboan*, inghetat*, biscuit*, cozonac*, covrig*, clatit*, gogosi, papanasi, napolitan*, gem, miere, cofetar*, desert*, placint*, cornulet*, eclere, savarin*, acadel*, acadea, guma, corn, cornuri, fursecur*, amandin*',
    coffee: 'cafe*, ceai*, espresso, capsul*, nes, ness, starbucks, 5 to go, capucino, cappucino, cappuccin*',
    waterDrink:
      'bere, beri, berea, berii, berile, vinul, vinuri, vin, baut*, bea*, suc, apa, alcool*, bei, bem, palinc*, cocktail*, bericic*, o bere, sucuri, sticl*, vodka, wiskey, whisky, betiv*, cola, limonad*, sampani*, shot*, sete, rom, prosecco, gin, setos, pahar*, viski, tuic*, visinat*, apa plata, apa minerala',
    eat: 'manc*, mananc*, foame, papa, maninc*, infometat*, minca*, papi*, haleala, halim, flamand*, crap, gust*, imbuib*, lihnit*, crapa, inghit, ront*, servesc',
    cook: 'gatesc, gatit*, gati, gateste, gatim, gatesti, gateasca, bucatar*, retet*, praj*, fierb*, cuptor*, coc, coace*, copt, fript, fiert, framant*, prepar*, aragaz*, tigaie*, oala, fac de mancare, mancare, plita, cratit*',
    meal: 'cina, cinez, cinam, cine, cinat, pranz*, mic dejun, masa, micul dejun, prinz, brunch, dejun*, dineu*, mic-dejun, la masa, mese, gustar*, pachetel, luam masa',
    restaurant:
      'restaur*, pizz*, bar, cafenea, carcium*, teras*, mcdonald*, kfc, mec, shaorma, club, fast food, cafenele, crasm*, bistro, sushi, cofetar*, local, localul, barul, pub, tazz, shaormeri*, crisma, cantina, hanul, braser*, birt, bodeg*, mcd',
    smoke: 'fum*, tigar*, tutun, vapez, iqos, vape, chistoc*, narghil*, iarba, heets, brichet*, vapat, drog*, kent',
    diet: 'diet*, kilogram*, kg, slab*, sala, sala de sport, fitness, greutat*, gym, kile, regim, nutrit*, ingras*, gras*, post, world class, worldclass, abonament la sala, pilates, antren*, burta, aerobic, sanatos, suplimente, calorii, proteine, siluet*',
    clothes:
      'hain*, pantof*, geac*, rochi*, palton*, bluz*, camas*, fust*, pantalon*, incalt*, tricou*, adidas*, imbrac*, hanorac*, blugi, pulover*, geant*, ciorap*, sosete, cizm*, ghete, sutien*, chilot*, jeans, bocan*, manus*, caciul*, poset*, vestiment*, treni*, rucsac*, jachet*, pijamal*, sacou*, costum*, fular*, tenisi, papuci, zara, h&m, marim*, ochelari, sandal*, vesta, cravat*, sapc*, esarf*, lenjeri*',
    wash: 'spal*, curat*, rufe*, masina de spalat, matur*, dus, aspir*, vase, vasele, fac baie, baie, dusuri, fac dus, clat*, detergent*, calcat, calca, calcam, mop*, frec, frecat, femeie de serviciu, fier de calcat, sterg, stergi, menaj*',
    beauty:
      'par, parul, unghi*, frizer*, tuns*, salon, tund*, coaf*, manichiur*, cosmetic*, epil*, vopsit*, barba, pedichiur*, masaj*, gene, sprancen*, parfum*, machi*, frumusete*, spa, botox, mascara, ruj, oja, semipermanent*, sephora, avon, barber*, vopsea*, bronz*, crema, laser, sampon*, avocatului',
    gift: 'cadou*, darul, daruri, surpriz*, atenti*, oferit, mos craciun',
    partyFest:
      'petrec*, party, craciun*, sarbator*, chef*, aniversar*, paste*, revelion*, onomast*, majorat, zi de nastere, nunta, botez, festival*, distract*, hristos a inviat, la multi ani, ziua, discotec*, concert, balul, serbare*, anul nou, halloween, banchet*, untold, club, valentine*, sf, sfant*, gratar, dragobete, martisor*, iepuras',
    game: 'joc*, joac*, juc*, lol, fifa, ps4, ps5, meci, consola, minecraft, fortnite, playstation, carti, table, sah, remi, gaming, roblox',
    sport:
      'sport*, fotbal*, meci*, echip*, tenis, baschet, sala, steaua, inot*, fcsb, antren*, dinamo, gol, goluri, rapid, handbal, liga, piscin*, bazin, alergat, campionat*, minge*, schi*, patin*, cfr, dans*, karate, yoga, concurs, teren*, stadion*, volei, box, nationala, ski, partie',
    win: 'castig*, inving*, victor*, cistig*, batut, triumf*, invins',
    music:
      'muzic*, cant*, melodi*, concert*, formati*, trupa, chitar*, manele, piesa, piese, spotify, pian, manea, album, cor, dj, hituri, festival, vioara, karaoke, orchestr*',
    film: 'filmul, filme, filmele, filmat, filmului, film, cinema*, serial*, netflix, actor*, episod*, hbo, mall, actrit*, teatru*, spectacol*, piesa de teatru, documentar*, sezon*',
    tv: 'tv, radio*, stiri*, televiz*, emisi*, tele, programe, antena, protv, pro tv, canal*, digi, presa, ziar*, jurnal*, digi24, telecomanda, decodor, post tv, antena 1, program tv, reportaj*',
    book: 'carte, cartea, carti, cartii, cartile, bibliotec*, citit, lectur*, roman*, revist*, poveste, povesti, manual*, librari*, editur*, literatur*, autor*, caiet*, bd',
    weather:
      'vreme*, ploai*, plou*, ploi, nins*, ninge*, zapad*, vant*, furtun*, meteo*, soare, fulg*, temperatur*, cod galben, vijeli*, ceat*, averse, nori, innorat, ploios, grindin*, cod portocaliu, cutremur*, viscol*, cod rosu, inundati*, polei, canicul*, umezeal*, trasn*, prognoz*',
    warmCold:
      'cald*, frig*, rece, reci, soare*, inghet*, canicula, ger, fierbint*, racoar*, grade, gerul, racor*, torid*, zapuseal*, geros, soricel, insorit',
    church:
      'biseric*, dumnezeu*, rug*, doamne, slujb*, preot*, moschee, popa, domnul, sfant*, hristos, isus, catedral*, manastir*, inger*, liturghi*, amin, maica domnului, dzeu, doamne ajuta, biblia, iisus, cruce, pastor*, ortodox*, credint*, religi*, spovedan*, impartas*, parohi*, acatist*, moaste, enorias*, icoan*, sfinti*, domnului, binecuvant*',
    hope: 'sper, spera, speri, speram, sperati, speranta*, sperante*, noroc*, bafta, urez, sa fie, succes*, bft, sanatate, ureaz*, felicit*, mult noroc, multa bafta, baftaa, uram, curaj, multa sanatate, insanatos*, nadajd*, doamne ajuta, dorim, doresc, tin pumnii, urari, tine pumnii, refacere',
    worry:
      'ingrijor*, fric*, tem, temi, teama, temere*, temut, grij*, speri*, stai linistit, stai linistita, ma tem, stres*, panic*, anxi*, emot*, nelinis*, ingrozi*, groaz*, spaim*, nu-ti face griji, alarm*, n-ai grija, fii pe pace',
    laugh:
      'rad, rade, radem, razi, radeti, radea, ras, rasul, rasete, haha*, glum*, amuz*, hazli*, lol, caterinc*, xd, :)), hihi, haios*, haioas*, distrac*, hehe, bancuri, mor de ras, ris*, rid, misto-uri, banc, mistouri, comic*, zamb*, haz, misto de mine, batjoc*, bat joc, bateti joc, bati joc, ironi*, hlizi*, lmao',
    cry: 'plang*, trist*, lacrim*, plans, plansete, depre*, suparat, intrist*, durere, plin, plina, plini, pline, jale, melancol*, necaz*, mahn*, amar*, nefericit*',
    happy: 'feric*, bucur*, vesel*, ma bucur, incant*, multumit*, mandr*, satisfac*, entuzias*, placer*, bine dispus*',
    good: 'buna, buni, bune, bunul, bunilor, bunisim*, bunicel, bun, bine, super, excelent*, grozav*, misto, minunat*, fain, faina, faine, faini, tare, frumos, perfect*, bn, binee, genial*, marfa, dragut*, bestial*, ok, plac, place, placut*, placea, superb*, mai bun, beton, binisor, tari, senzat*, fantastic*, extraordinar*, bravo, amabil*, gustos*, delici*, brici, bomba, impecabil*, mai bine, cel mai bun, top, adorabil*, fff, calitate, reusit, incredibil*, cool, bland, cumsecade, de nota 10, nota 10, placeau, imi place',
    bad: 'rau, rea, rele, prost*, groaznic*, oribil*, urat*, nasol*, mizerabil*, naspa, mai rau, cel mai prost, rai, nasoale, jalnic*, rusin*, slab*, dezamag*, execrabil*, dezastr*, lamentabil*, penibil*, dezgust*, scarbos*, nesimtire, bataie de joc, jenant*, inaccept*, nepermis*, proasta, nedrept*, revoltator*, catastrof*, crunt*, neserios*, neserioz*, neprofes*, infior*, ingrozit*, naspaa, jale, de doi bani, nesatisf*, abuziv*, abuz',
    beautiful:
      'frumo*, dragut*, splendid*, superb*, frumusete, frumusi*, simpatic*, minunat*, mandra, sexy, buna, dragalas*, adorabil*, misto, incantat*',
    important: 'urgent*, serios*, grav*, importa*, serioas*, esent*, priorit*, vital*, crucial*, neaparat, conteaz*',
    easy: 'usor*, facil*, simpl*, usoara, lejer*, floare la ureche, banal*, elementar',
    hard: 'greu, grea, grele, dificil*, dur, complicat*, greoi, greu de, anevoi*, greutat*, tare, complex*, dificult*, greuu, dura, solicitant*, impos*, provoc*, grei',
    big: 'mare*, mari, urias*, imens*, enorm*, marime, gigant*, marici*, maricel*, larg*, lata, cel mai mare, maxim*, amplu, vast*',
    small: 'mica, mici, micul, mice, micut*, micsor*, micii, mic, marunt*, mini, minuscul*, scurt*, scund*, pitic*, minor, mititel*, ingust*',
    full: 'plin, plina, plini, pline, complet*, ocupat, ticsit, arhiplin*, umplut, intesat, full, aglomerat*, rezervat tot',
    empty: 'gol, goi, goala, goale, golit*, desert, pusti*, vid, liber, descarcat',
    busy: 'ocupat*, nu am timp, n-am timp, prins*, in sedinta, la volan, aglomerat*, am treaba, conduc acum, sunt la volan, nu pot vorbi, nu pot acum, programul plin, timp, full, nu pot sa vorbesc, in intalnire, in meeting, treburi, treaba, am de lucru, la munca, la serviciu, busy',
    freeTime: 'liber*, disponib*, timp liber, sunt liber, valabil, dispon, goala, gol',
    ready: 'gata, pregat*, terminat, prepar*, finaliz*, aranjat*, ready, gta, facut',
    tired:
      'epuizat*, extenuat*, rupt*, istovit*, oboseal*, mort de oboseala, daramat*, praf, sleit*, frant*, surmenat*, terminat*, stors, vlag*, lat, moale, obosi*, obosesc, somnoros',
    broken:
      'stric*, defect*, rupt*, spart*, nu merge, nu funct*, pana*, crapat, nu mai merge, s-a stricat, nu pornes*, blocat*, avari*, nemergand, merge, mort, ars, busit*, bug*, s-a ars, fisur*, functione*, deranjat, s-a oprit, s-a rupt, s-a spart, picat, a picat, cazut, nefunct*, nu se aprinde, deterior*, nu se incarca, nu se deschide, prajit, nu mai functioneaza, eroare',
    repair:
      'repar*, mecanic*, service*, electrician*, tehnician*, mester*, zugrav*, revizi*, depana*, servis*, montaj*, montat*, montez, monta, lacatus*, constructor*, drege, dres, meserias*, reconditi*, tamplar*, garantie, instala*, desfunda*, tractar*, amenaj*, renov*',
    problem:
      'problem*, necaz*, belea*, belele, bai, neplacer*, prob, bucluc*, pb, dificult*, incurcatur*, inconvenient*, incident*, pocinog, baiul, hopuri, nasoleal*, daravela, neregul*, chestiun*, probl, drama',
    possible:
      'posibil*, poate, probabil*, eventual*, cumva, pesemne, poate ca, prob, se poate, oare, cred ca, parca, imposibil, o fi, sans*, potential*',
    sure: 'sigur*, cert*, desigur, normal, evident, bineinteles, categoric, clar, precis, neaparat, absolut, fara indoiala, definitiv*, garant*, negresit, bineanteles, firesc, cu siguranta, convins*, indiscut*, logic, mai mult ca sigur, natural',
    really:
      'chiar, foarte, serios, intr-adevar, realmente, pe bune, ft, f, tare, cu adevarat, f., extrem*, sincer*, de-a dreptul, super, mega, real, nu serios, sa moara, intradevar, adevarat, zau, extraordinar, fff, destul, efectiv, fffff, onest, absolut, deosebit, frt, jur',
    quickly:
      'repede*, grab*, rapid*, iute*, fuga, rpd, mai repede, in graba, hai odata, urgent, imediat, accelere*, viteza, repejor, misca-te, misca, miscati-va, mai iute, degraba, cat mai repede',
    slowly: 'lent*, usurel, agale, treptat, domol*, pe indelete, putin cate putin, cu calm, usor, incet, incetisor, incetul',
    together:
      'impreun*, cu mine, cu noi, cu tine, laolalta, imp, cu, amandoi, cu totii, cu el, cu ea, cu voi, comun, alatur*, insot*, tustrei, toti, amandoua',
    alone: 'singur*, solo, de unul singur, izolat*, doar eu',
    inside: 'inauntru, afara, in, exterior*, interior*, pe afara, din, in interior, pe dinafara, dinauntru, intern, extern, prin, la interior',
    near: 'langa, aproap*, alaturi, vecin, pe aproape, in apropiere, apropier*, in zona, aici aproape, apropia*, zona, invecinat*, jur, imprejur*, linga, prin zona',
    far: 'indepart*, depart*, distant*, tocmai, la capatul, capatul',
    thing:
      'lucru, lucruri, lucrul, lucruril*, chesti*, ceva, treab*, obiect*, altceva, aia, lucrusoare, kestie, kestii, cv, dracie, treburi, prostioar*, produs*, articol*',
    way: 'mod, modul, moduri, modalit*, fel, felul, feluri, manier*, cumva, metod*, cale*, mijloc*, mijloace, sistem, drum',
    reason: 'motiv*, cauz*, ratiun*, pricin*, rost*, scop*, justific*, sens, temei',
    idea: 'idee, ideea, idei, ideile, plan, planul, planuri*, planific*, proiect*, propuner*, program, gand, sugesti*, initiativ*, intenti*',
    question: 'intreb*, curiozit*, nelamur*, chestionar*, nedumer*, dubii, dubiu, semne de intrebare',
    story:
      'povest*, intampl*, eveniment*, istori*, petrecut, intimpl*, patit, pati, patesc, patanie, ce s-a intamplat, fapt*, stir*, noutati, barfa, barfe, s-a petrecut, banc, anecdot*, necaz, aventur*',
    warProtest:
      'grev*, razboi*, protest*, lupt*, manifest*, mitin*, batu*, ceart*, certat, certati, certam, sindicat*, conflict*, armat*, ucrain*, rus, rusii, demonstr*, scandal*, batai*, revolut*, pichet*, atac*',
    accident:
      'accident*, incend*, foc, ciocn*, lovesc, loveste, lovi*, tampon*, pompier*, arde, explozi*, busi*, impact*, ars, avari*, daun*, constatar*, tractar*, inundat*, scurtcircuit*, rasturn*, pana, amiabil*, ranit*, platform*',
    steal:
      'fur, fura*, furi, furt*, hot, hoti, hotul, hotii, hotie, hoata, hotilor, insel*, fraud*, escroc*, fals*, teap*, tepar*, tepe, scam*, pacal*, fake, phishing, jaf*, jeful*, jecm*, talh*, spart*, spargere*, dubios*, dubioas*, suspect*, clonat*, hack*, pirat*, contrafac*, smen*, prad*, smecher*, hoati, spargator*',
    insurance: 'asigur*, polita, rca, casco, polite, allianz, groupama, asirom, despagub*, omniasig, cas',
    tax: 'taxa, taxe, taxat*, taxele, taxez*, taxare*, impozit*, anaf, fisc*, tva, amend*, contribut*, declarat*, rovinieta, cass, cas, finante*, pfa, contabil*, rovigniet*, directia de taxe, timbru, accize*, spv, ghiseul',
    electricBill:
      'energi*, contor*, electric*, curent*, gaz, gaze, gazul, gazele, gazului, enel, eon, engie, e-on, index*, hidroelectrica, consum*, furnizor*, e.on, factura la curent, factura la gaz, autocitire*, ppc, kwh, regularizar*, energetic*, digi energy, lumina, apa nova, distrigaz, citir*',
    build:
      'constru*, acoperis*, panou*, fotovolt*, renov*, zid*, santier*, casa verde, termopan*, izolat*, tigl*, cimentu*, ciment, beton, amenaj*, manoper*, tencui*, gresie, faiant*, deviz*, termoizol*, tamplar*, rigips, parchet, materiale, instalati*, prosumator*, caramid*, tavan, pereti, zugrav*, fundati*, fatad*, polistiren',
    houseSale:
      'ipotec*, vand casa, teren*, credit ipotecar, locuint*, apartamente, vanzare, de vanzare, proprietat*, imobil*, storia, agent imobiliar, vanzari imobiliare, casa de vanzare, agentie imobiliara, evaluar*, vinde apartamentul, vand apartament, dezvoltator*, ansambl*, rezidenti*, vinde casa, re/max, bloc nou, intabul*, cadastr*, prima casa, comision*, mosi*, curti constructii',
    carDealer:
      'dealer*, anvelop*, cauciuc*, itp, revizi*, service*, schimb de ulei, ulei*, reprezentant*, schimb ulei, leasing, vulcaniz*, jante, rulate, rulata, test drive, test-drive, second hand, second, auto, piese auto, inspect*, distribut*, masini noi, dacia, tinichig*, autovit, parcuri auto, rabla, planetare, ambreiaj, frane, placut*',
    travelOffer:
      'croazier*, excursi*, sejur*, agentie de turism, turism*, turul, tururi, all inclusive, oferta de vacanta, circuit*, resort*, early booking, last minute, charter*, pachete turistice, city break, christian tour, litoral, vacant*, citybreak*, antalya, grecia, bulgaria, turistic*, eximtur, paralela 45',
    bet: 'pariez, pariat, parie, pariu*, cazino*, poker, superbet, betano, pacanel*, casino, fortuna, jocuri de noroc, cote, maxbet, aparate, ruleta, bilet, bet, sloturi, slot, rotiri, rotiri gratuite, freespin*, jackpot, mr bit, netbet, unibet, bingo, gambling, loto, biletul, stanleybet, casa pariurilor, las vegas, blackjack, depuner*',
    dating:
      'intalniri, matrimonial*, tinder, burlac*, singur*, date, badoo, agat*, relatie, combin*, suflet pereche, single, randevu*, simpatia, cunoastem, amantlic, cuplu*, domnisoare',
    erotic:
      'sex*, porn, porno, pornografi*, pornache, adult*, fete fierbinti, erotic*, gol, nud*, escort*, fete, curve, excit*, xxx, goala, videochat*, cam, masaj erotic, prostituat*, prostitut*, fut, fute*, futi, futut*, futu-va, futai, onlyfans, tate, 18+, matura, mature, dame de companie, amanta',
    religionPolitics:
      'candidat*, campani*, senator*, deputat*, politic*, presedint*, primar*, partid*, psd, pnl, usr, aur, guvern*, alegeri*, ministr*, usr-ul, parlament*, iohannis, consilier*, candideaz*, simion, ciolacu, bolojan, opozitie, udmr, liberal*, pesed*, dreapta, stanga, georgescu, nicusor, basescu, dan, prefect*, miting*, sos, consiliul local, electoral*',
    trial: 'proba, probe, mostr*, test*, perioada de proba, gratuit, demo, perioada de test, incerc, trial, incercare, esantion*, degust*, de proba',
    expire: 'expir*, reinnoi*, prelung*, termen*, scaden*, reinoi*, valabilit*, vine scadenta, perioada contractual*, valabil, innoi*, penalizar*',
    chargeCost:
      'taxa, taxe, taxat*, taxele, taxez*, taxare*, debit*, percep*, suprataxa*, cost, costa, costul, costuri*, costat, coste, facturat*, trageti bani, tras bani, comision*, incas*, luati bani, luat bani, oprit bani, consum*, credit*, euro pe, ma costa, penal*, bani, cu plata, contra cost, tarifat*, extraoptiun*, tras, trase, trageti, trag, mi-ati luat, premium, retras bani',
  },
};
