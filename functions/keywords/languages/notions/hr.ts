import type { NotionData } from './notion.ts';

export const hr: NotionData = {
  code: 'hr',
  notions: {
    me: 'ja, mene, me, meni, mi, mnom, sa mnom, moj, moja, moje, mojeg, mojega, mojem, mojemu, mojoj, moju, moji, mojih, mojim, mojom, mog, mom, sam, nisam, bih',
    we: 'mi, nas, nam, nama, naš, naša, naše, našeg, našem, našoj, našu, naši, naših, našim, smo, nismo',
    you: 'ti, te, tebe, tebi, tobom, tvoj, tvoja, tvoje, tvojeg, tvojem, tvojoj, tvoju, tvoji, tvojih, tvog, tvom, si, nisi, vi, vas, vam, vaš, za tebe',
    youAll: 'vi, vas, vam, vama, vaš, vaša, vaše, vašeg, vašem, vašoj, vašu, vaši, vaših, vašim, vašega, vašom, vašima, ste, niste, ljudi, ekipa',
    heShe: 'on, ona, ono, njega, njemu, njim, ga, mu, nje, njoj, njom, joj, ju, njegov*, njezin*, njen*',
    they: 'oni, one, njih, njima, im, ih, njihov*',
    someone: 'netko, neko, nekog, nekoga, nekome, nekom, bilo tko, itko, iko, ikoga, osoba, osobu, osobe, osobi, čovjek, ljudi, ljude, ljudima',
    nobody: 'nitko, niko, nikoga, nikog, nikome, nikom, nijedan, nijedna, nijedno, nijedne, nijednu, nikakv*, ni jedan, ni jedna',
    thisOne: 'ovo, ova, ovaj, ove, ovu, ovoga, ovog, ovome, ovom, ovih, ovim, ovi, ovoj, ovakv*',
    thatOne: 'to, taj, ta, tu, te, tog, toga, tome, tom, onaj, onog, ono, da, što, koji, tih, tim, onu',
    here: 'tu, ovdje, ovde, ode, evo, tude, ovamo, odje',
    there: 'tamo, ondje, tam, onamo, eno, otamo',
    not: 'ne, nije, nisam, nisi, nismo, niste, nisu, neću, neće, nećemo, nećete, necu, nece, necete, nećeš, nemoj, nemojte, nemam, nema, nemate, nemaju, nemamo, nemaš, ni, niti, nemo, nemogu, neželim, nezelim, neznam, netreba, nebi, nebih, nemože, ne bih, nemojmo',
    never: 'nikad, nikada, nigda, nikat',
    noLonger:
      'više ne, više nisam, više nemojte, nemojte više, ne više, vise ne, vise nemojte, više nemam, nisam više, ne želim više, više nikad, nemoj više, više nije, prestao, prestala, više neću, nemam više, nikad više, ne koristim više',
    nothing: 'ništa, nista, ničega, ničeg, ničim, ničemu, niš, nis, baš ništa, nišč',
    without: 'bez, bezz',
    already: 'već, vec, odavno',
    still: 'još, jos, još uvijek, i dalje, stalno, jos uvijek, još uvik, dalje, uvijek',
    again: 'opet, ponovno, ponovo, još jednom, iznova, jos jednom, nanovo, ope, po ko zna koji put',
    always:
      'uvijek, uvjek, stalno, neprestano, neprestance, konstantno, cijelo vrijeme, bez prestanka, cilo vrime, vazda, uvik, nonstop, non stop, neprekidno, vječito, svaki put, neumorno',
    every: 'svaki, svaka, svako, svaku, svake, svakog, svakoga, svakom, svakih, svakodnev*, svakoj',
    all: 'sve, svi, svih, sav, sva, svega, svemu, svima, cijeli, cijela, cijelo, cijelu, sasvim, skroz, potpun*, kompletn*, svim, ukupn*, cili, cilu, cila, apsolutno',
    other: 'drugi, druga, drugo, druge, drugog, drugoga, drugu, drugih, drugom, drugim, ostal*, drugoj, ostatak, još jedan',
    same: 'isto, isti, ista, iste, istu, istog, istim, istih, jednak*, identičn*, istom',
    different: 'drugačij*, drukčij*, različit*, razlicit*, drugacij*, drukcij*, drukčije',
    own: 'svoj, svoja, svoje, svog, svojeg, svom, svoju, svojoj, svojih, svojim, vlastit*, sebe, sebi, osobni, sobom',
    only: 'samo, jedino, tek, isključivo, iskljucivo, jedini',
    also: 'također, takoder, takodjer, isto, isto tako, i ja, pored toga, uz to, usput',
    but: 'ali, al, nego, no, međutim, medutim, medjutim, već, ipak, premda',
    because: 'jer, zato, zbog, budući, buduci, zato što, zato jer, pošto, posto, radi, jerbo',
    ifSo: 'ako, ukoliko, kad bi, osim ako, jel, ak, ukolko, samo ako',
    until: 'dok, sve dok, dokle, dok ne',
    fromNow: 'od sada, od danas, ubuduće, ubuduce, nadalje, od sad, odsad, odsada, od ovog trenutka, od ovog časa, u buduće, odmah sad',
    enough: 'dosta, dovoljno, dosta je, dosta mi je, dosta više, dost, dovoljno je',
    tooMuch: 'previše, previse, prečesto, precesto, prepuno, suviše, pretjera*, pretjeran*, odviše, preko svake mjere, previ, prekomjern*',
    soMuch:
      'toliko, tolko, puno, brdo, gomil*, hrp*, tone, deset*, desetak, stotin*, sto, tisuć*, milijun*, tako puno, svaki čas, tolke, ovoliko, onoliko',
    more: 'više, vise, viš, još, dodatn*, veći broj',
    less: 'manje, mane',
    many: 'puno, mnogo, često, cesto, dosta, brojn*, velik broj, mnogi, višestruk*, mnogih, punooo',
    few: 'malo, nekoliko, par, mali broj, rijetko, pokoj*, neki, neke, nekih, malko, mrvic*, mrvu',
    once: 'jednom, jedanput, nekoć, nekad, jedared, jednokratn*, nekada, jedan put',
    twice:
      'dvaput, dva puta, tri puta, triput, puta, put, treći put, drugi put, nekoliko puta, više puta, ponovno, ponavlja*, sto puta, višekratno, po treći, stoti put, treci put, četiri puta',
    first: 'prvi, prva, prvo, prvu, prvog, najprije, prve, najprvo, prvom',
    last: 'zadnj*, posljednj*, poslednj*, konačn*, napokon, zadnje, proslog, prosle, proslu, na kraju, prošli, prošla, prošlo, prošle, prošlu, prošlog, prošlom, proslom',
    next: 'sljedeć*, sljedec*, iduć*, iduc*, slijedeć*, slijedec*, naredn*, druge, slijedi',
    now: 'sada, sad, trenutno, sda, upravo, momentalno, sade, trenutačno',
    immediately:
      'odmah, smjesta, odma, hitno, momentalno, što prije, sto prije, čim prije, bez odgode, istog trena, u roku odmah, istoga trena, asap, žurno, trenutačno, promptno, neodgodivo, odmh',
    today: 'danas, večeras, veceras, današnj*, danasnj*, dns, noćas, nocas, danaske',
    tomorrow: 'sutra, sutrašnj*, prekosutra, sutrasnj*, sutr',
    yesterday: 'jučer, jucer, jučerašnj*, prekjučer, sinoć, sinoc, juče, jucerasnj*',
    day: 'dan, dana, danu, dani, dane, dnevno, danima, dnevn*, dnevi, danom',
    week: 'tjedan, tjedn*, tjedna, sedmic*, tjedno, nedjelju dana',
    month: 'mjesec, mjesec*, mjeseca, mjesečno, misec, miseca, mjesecno',
    year: 'godin*, god, godine, godišnje, lani, ljetos, lanjsk*, ove godine, prošle godine, godisnje',
    hour: 'sat, sata, sati, satova, minut*, min, u koliko, pol, h, pola sata, satu, satima, kolko je, podne',
    morning: 'jutro, ujutro, jutra, jutros, prijepodne, prije podne, prijepodnev*, ujutru, jutarnj*, zorom, ujtro',
    evening:
      'večer, vecer, navečer, navecer, popodne, poslijepodne, večeras, veceras, predvečer, popodnev*, poslije podne, popodnevn*, večeri, veceri',
    night: 'noć, noc, noći, noci, noću, nocu, ponoć, ponoc, noćas, nocas, noćn*, ponoći',
    weekday:
      'ponedjelj*, ponediljak, utorak, utork*, srijed*, sridu, srida, četvrtak, cetvrtak, četvrtk*, cetvrtk*, petak, petk*, radnim danom, pon, uto, sri, čet',
    weekend: 'subot*, nedjelj*, vikend*, nedilj*, nedjelja',
    soon: 'uskoro, ubrzo, za čas, brzo, ubrz, svakog časa, za koji čas, začas, skoro',
    later: 'kasnije, poslije, nakon, zatim, potom, posle, kasnij*, posli, nakon toga, onda, za sat vremena',
    before: 'prije, ranije, pred, prethodn*, nekad, prijašnj*, pre, prij, prije toga, dosad, dosadašnj*',
    early: 'rano, ranije, prerano, ranom, preuranjen*, zarana, na vrijeme',
    late: 'kasno, kasnim, kasni, kasniš, kasnite, zakasn*, kašnjenj*, kasnjenj*, prekasno, zakašnj*, kasnimo, kasn*',
    time: 'vrijeme, vremena, vremenom, vrime, vremenu, put, puta, rok, roku, termin*, doba, vreme',
    moment: 'trenut*, čas, časak, cas, sekund*, moment*, tren, minutu, minuticu, casak, samo malo',
    longTime: 'dugo, odavno, oduvijek, zauvijek, vječno, godinama, mjesecima, danima, već dugo, zauvik, davno, duže, cijelu vječnost, vijek',
    what: 'što, šta, sta, sto, čega, čemu, čime, kakav, kakva, kakvo, kaj, ča, kakve, kojeg, šo, cega, cemu, ca',
    who: 'tko, ko, koga, kome, kim, čiji, čija, čije, kog, koji, ciji, cija',
    where: 'gdje, gde, di, kamo, odakle, otkud, kuda, otkuda, kud, odkud, odkuda, đe, de, dje',
    when: 'kad, kada, u koliko sati, čim, kat, u kolko',
    why: 'zašto, zasto, zaš, zbog čega, što, čemu, zas, s kojim pravom, radi čega, zakaj, šta, iz kojeg razloga',
    how: 'kako, kak, na koji način, ko, nekako',
    howMuch: 'koliko, kolko, pošto, kolik*, kolko puta, kojko, po koliko',
    which: 'koji, koja, koje, kojeg, kojem, koju, kojih, kojim, kojoj, koj, kojega',
    please:
      'molim, molimo, molila, molio bih, molila bih, molim vas, molim te, lijepo molim, mol, pls, plz, ljubazno, mlm, plizz, pliz, budite ljubazni, ljubazni',
    thanks: 'hvala, hvalaa, fala, zahvalj*, zahvaln*, thx, hvalaaa, puno hvala, tnx, thnx, hv, zahvalni, hvala lijepa',
    sorry:
      'oprosti*, oprostite, ispri*, ispričav*, ispričn*, sorry, sori, pardon, žao mi je, zao mi je, žao, nažalost, nazalost, ispricav*, sry, izvini*, izvinjav*, oprost',
    hello:
      'bok, pozdrav, dobar dan, dobro jutro, dobra večer, dobar večer, hej, halo, ej, poštovan*, postovan*, zdravo, bog, ćao, cao, dragi, draga, drage, haj, hi, hey, alo, čao, bokić, dobro vece, đesi, desi, djesi, pozz, pzd, helo, hellou, kako si, ćaoo',
    bye: 'bok, doviđenja, dovidenja, dovidjenja, adio, laku noć, vidimo se, čujemo se, ćao, pa pa, zbogom, prijatno, pozdrav, ajde bok, laku noc, papa, cujemo se, ugodan dan, lijep dan, bog, poz',
    regards: 'pozdrav*, lp, srdačn*, lijep pozdrav, s poštovanjem, sa štovanjem, srdacn*, poštovanjem, lijepi pozdrav, pozz, pozdravi, štovanjem',
    yes: 'da, jesam, je je, daa, dapače, aha, jest, naravno, je da, daaa, ma da, jp, može',
    okay: 'ok, okej, oke, u redu, uredu, dobro, važi, vazi, može, moze, vrijedi, super, slažem se, dogovoreno, okey, ajde, oki, može može, dogovoren*, nema problema, kul',
    want: 'hoću, hocu, hoće*, hocemo, hoćeš, hoćemo, hoćete, želi*, zeli*, želim, htio, htjela, htje*, htjel*, htjeti, neću, neće*, necu, nećemo, htio bih, htjela bih, volio bih, voljela bih, ću, cu, žele, zele, tražim, rado, oću, ocu, oćeš, želj*, želja, željel*',
    need: 'treba*, trebam, potreb*, treba mi, tribam, triba*, nužn*',
    must: 'mora*, moram, moraš, morate, morao, trebam, trebate, trebao, trebala, dužn*, obavezn*, valja, treba, nužno, moran, obvez*, primoran*',
    can: 'mogu, možeš, možete, možemo, moći, mogao, mogla, mogli, znam, zna, umijem, ne mogu, nemogu, mores, morem, more, jel moguće, mog, znaš li, moglo, sposob*, stign*, stiže*, može, moze, mozes, mozete, mozemo, mozda li',
    may: 'smijem, smije*, smijem li, smijete, mogu li, mogu, dozvoljen*, dopušten*, smeju, možete, slobodno, ovlašten*, smiju, smite',
    letDo: 'neka, nek, pusti*, dopusti*, daj, hajde, ajde, ajmo, hajdemo, ajd, pustit, dozvol*, hajmo',
    tryTo: 'pokuša*, pokusa*, proba*, probaj*, trudi*, nastoj*, isproba*, pokušava*, pokušaj',
    stop: 'stop, prestan*, presta*, prestani, prestanite, stani*, zaustav*, obustav*, dosta, prekini*, prekid*, kraj, stati, stajte, stanite, prestajte, obustavit*, prekinite, okanite, okani se, dost',
    end: 'kraj, kraja, kraju, završ*, zavrs*, gotovo, prekid*, raskin*, okonč*, okonc*, dovrši*, svrši*, raskid*, gotov',
    cancel: 'otkaz*, otkaž*, otkazujem, poništ*, ponist*, storn*, odjav*, odustaj*, otkazati, odusta*, raskid*, raskin*, poništi*, odgod*, annulir*',
    block: 'blokir*, blok*, zablokir*, crna lista, crnu listu, blokać*, odblok*, blokada, crnoj listi',
    remove:
      'ukloni*, uklanj*, makn*, maknite, makni, izbriš*, izbris*, skini*, skinite, izbac*, brišite, uklonit*, miči*, otkloni*, skidanje, izuzmi*, izbacite, prekriži*, riješi se, izostav*, iskljucite, precrta*, brisat*',
    deleteIt: 'izbriš*, izbris*, obriš*, obris*, pobriš*, brisanj*, uništ*, obrisat*, brisati, unist*, izbrisat*, brisa*, briši, brišite',
    unsubscribe:
      'odjav*, odjavi, odjavite, odjavit, odjavljujem, odjavljiva*, ispis*, ispiši*, ispišite, odregistr*, otkazujem pretplatu, otkažite pretplatu, odustaj*, skinite me, ispisati, ne želim primati, otpiš*, odjava',
    subscribe:
      'pretplat*, prijav*, prijavi*, registr*, registrir*, upis*, upiš*, pridruž*, pridruz*, učlan*, uclan*, uključ*, ukljuc*, logir*, članstvo, upisati',
    leaveAlone:
      'pusti me, pustite me, ostavi me, ostavite me, na miru, pustite me na miru, pusti me na miru, ostavite me na miru, ostavi me na miru, dajte mi mira, daj mi mira, odjebi*, odjebite, odjeb*, odbij*, odbi, skini mi se, skinite mi se, goni se, mrš, mrs, marš, mars, tornjaj*, gubi se, gubite se, idi u, idite u, idi dovraga, nosi se, nosite se, odlaz*, odlazite, odstup*, na miru ostavi*, dajte mir, otkači*, otkaci*, odkači*, idite kvragu, bježi*, briši, pičite, bjezite, kvragu, nestan*',
    leave:
      'odlaz*, odlazim, odlaži*, otić*, otić, otišao, otišla, otisao, otisla, odem, ode, napust*, napušt*, izlazim, istup*, odlazak, odlask*, ostavlj*, izać*, izaći, izašao, idem iz, ostavi, ostavite, ostaviti, ostavio, ostavila',
    refuse:
      'odbij*, odbija*, odbijam, odbio, odbila, odbaci*, ne hvala, ne hvala lijepa, ne prihvaćam, ne pristajem, nije potrebno, uskrać*, odbijeno, ne želim, nezelim, neželim',
    forbid: 'zabran*, zabranjujem, zabranj*, ne dopuštam, ne dozvoljavam, zabranjen*, ne smijete, nije dozvoljeno, nemate pravo',
    object:
      'prigovor*, prigovara*, protiv*, protivim, usprotiv*, ne slažem, ne slazem, prosvjed*, protest*, nisam suglasan, nisam suglasna, osporava*, nesuglas*, ulažem prigovor',
    agree:
      'slaže*, slažem, slazem*, pristaj*, pristan*, pristajem, prihvać*, prihvac*, prihvat*, suglas*, suglasan, suglasna, dogovor*, dogovori*, pristao, pristala, složi*, slozi*, pristati, usugla*, odobrav*, slagati',
    permission: 'dozvol*, dopušten*, odobren*, suglasn*, privol*, ovlast*, ovlašt*, pristanak, pristank*, punomoć*, ovlašten*, odobr*, autoriz*',
    withdraw: 'povlač*, povlac*, povuć*, povuc*, opoziv*, povlačim, opozvati, opozov*, povuci*, opozivam, opozvat*, povuko*, odustajem',
    send: 'šalje*, šalj*, salj*, pošalji*, pošalj*, posalj*, slati, slat, slanj*, poslati, poslali, poslao, poslala, poslat, šaljite, slali, slao, slala, proslijedi*, poslano, poslan*, prosljeđ*, prosljed*, prosljedj*, dostavlj*, odasl*, uputi*, posaji',
    write:
      'piše*, pise*, pisati, napiš*, napis*, pisao, pisala, pišem, pišete, pismeno, pismen*, pisat, dopis*, napisao, pišu, pisali, pisanj*, tipka*, zapiši*, zapis*, piši, pišite, pisi, pisite',
    text: 'sms*, poruk*, poruka, poruke, smsova, esemes*, msg, mms*, poruci, porukic*, tekst, porukama, smsove, porukica, teksta',
    call: 'zovi, zove*, zovem, zovite, zovete, nazovi*, nazov*, zvati, zvao, zvala, zvali, poziv, pozivi, pozive, poziva, pozvati, telefonir*, nazva*, zvonit*, zvoni, javi*, zvrcni*, okreni*, nazivat*, zvanj*, naziva*, pozivat*, pozivanj*, zovu, cimni, zvrcn*, zvat',
    contact: 'kontakt*, kontaktir*, javi*, javlja*, obrati*, obrać*, obrac*, javite, kontaktira*, stupi*, dostup*',
    receive:
      'primi*, prima*, primam, primati, primio, primila, dobiva*, dobij*, dobio, dobila, dobili, dobijam, dobivam, stiže, stižu, stize, stizu, dolaze, zaprim*, dobijemo, primanj*, primate, dobiti, dobit, dobije',
    answer: 'odgovor*, odgovara*, odgovori*, odgovorit, odg, odpiš*, otpiš*, otpis*, javi*, odgovaraj*, odziv*, uzvrat*',
    read: 'čita*, cita*, čitam, pročita*, procita*, čitaj, čitati, čitanj*, pročitao, citam',
    bother:
      'smeta*, smetate, smetaš, gnjavi*, gnjavite, gnjavit*, uznemir*, maltretir*, zajebav*, zajeb*, davi*, živcir*, zivcir*, iritir*, gnjavaž*, gnjavaz*, proganj*, napast*, nasrt*, remeti*, naporn*, ometa*, dosađujete, dosadujete, dosadjujete, dosadni, dosadan, tlači*, tlaci*, peglaj*, nervir*, pilate, nagovara*, namet*, drkate, davite, pikate, zafrkava*, zamara*, opsjeda*, dosađuj*, dosaduj*, dosadjuj*, dosadni*, dosadil*, dosađiva*, dosadiva*, dosadjiva*, pilite, piliš',
    spam: 'spam*, spamira*, spamate, zatrpa*, zatrpav*, bombardir*, zasip*, zasipate, zatrpavate, neželjen*, nezeljen*, preplav*, smeće, smece, smeća, zagušuj*, pljušt*, spamirate',
    fedUp:
      'dosta mi je, dosta mi, imam dosta, pun mi je, puna mi je, pun kufer, pun kurac, pun, dojadi*, sit, sita, sit sam, preko glave, živce, živci, zivce, zivci, naživcir*, umoran, umorna, dosadili, ne mogu više, na živce, navrh glave, popizd*, dosta sam, dozlogrd*, iživcir*, dojadilo, smučil*, pizdi*, pukao mi film, ne podnosim, prekipjelo, muka mi, dosadi*',
    angry:
      'ljut, ljuta, ljuti*, bijes*, bijesan, bijesna, srdit*, ljutnj*, nervozn*, pobjesni*, popizd*, razjar*, ljutim, naljuti*, naljuć*, živčan*, zivcan*, bisan, bisna, razljut*, poludi*, lud, luda, ljute, razbjesn*',
    nonsense:
      'glupost*, gluposti, sranje, sranja, budalaštin*, budalastin*, besmislic*, smeće, smece, gluparij*, pizdarij*, svašta, svasta, bezvez*, baljezg*, kenjaž*, bullshit, glupav*, pizdari*, seranj*, lupeta*, bedastoć*, zajebancij*, govno, govna, idiotarij*, smeća, trice',
    shutUp:
      'šuti, šutite, suti, sutite, začepi*, zacepi*, ušuti*, usuti*, umukni*, tiho, tišina, zavež*, zavez*, muči, tišinu, kuš, kus, jezik za zube, umuk*',
    insult:
      'idiot*, glupan*, budal*, kreten*, debil*, kurac, kurca, kurcu, kurč*, pička, pičk*, picka, picku, picke, pizda, pizde, pizdu, jebi*, jebe*, jebem, jebo, jebote, jebiga, jebat*, jebeš*, jebemti, majku, majmun*, stok*, govno, govn*, glup, glupi, glupa, magarc*, magarac, sranj*, serete, proklet*, vrag*, vraga, kvragu, đubre, dubre, djubre, smrad*, gad, gadov*, pizdun*, retard*, šupak, šupc*, supak, kretenu, konj, konju, kurv*, nabijem, krv ti, jebenti, jebeni, jeben*, kujo, svinj*, ološ, olos, peder*, stoko, bagr*, idiote, govnar*, jado, mamu, pas mater, u pm, kurc*, govno*, budalo, seri, sereš, materinu',
    peace: 'mir, mira, miru, mirno, mirn*, tišin*, tisin*, spokoj*, odmor*, odmara*, odmori*, mirom, miran, mirna',
    uninterested:
      'ne zanima, nezainteresiran*, nisam zainteresiran, nisam zainteresirana, nezanima, ne zanimaju, ne interesira, ne interesiraju, nemam interesa, nema interesa, me ne zanima, ne zanima me, baš me briga, briga me, nije me briga, svejedno, boli me kurac, boli me briga, zaboli, zabole, nezainter*, nezanimljiv*, nisam zainteresovan, ne zanima nas, ravno mi, fućka mi se, briga',
    interested: 'zanima*, zainteresir*, interes*, zanimljiv*, interesira*, zanimanj*, znatiželj*, zainteresov*',
    useless:
      'beskorist*, besmislen*, beskorisn*, bezvez*, bespotreb*, nepotreb*, nema smisla, uzalud*, bez veze, bezvrijed*, badava, nema svrhe, bez smisla, suvišn*, neupotrebljiv*, besplod*, nebitn*, jalov*',
    unwanted:
      'neželjen*, nezeljen*, nisam tražio, nisam tražila, nisam naruč*, nenaruč*, nisam naručio, nisam naručila, nezatraž*, nisam htio, nisam htjela, nisam trazio, nisam trazila, nepozvan*, nikad nisam, bez pristanka, bez dozvole, nisam dao, nisam dala, nisam se prijavi*, nisam pristao, bez privole, nisam dozvolio',
    mute: 'isključ*, iskljuc*, ugasi*, utiša*, utisa*, stišaj*, onemoguć*, onemoguc*, deaktivir*, ugasite, ugas*, ispključ*, odspoji*, mute, ugasit',
    fillUp:
      'puni, pun inbox, zatrpa*, memorij*, popun*, zaguš*, zagus*, prostor*, zauzima*, sandučić*, pretinac, pretinc*, puna memorija, začep*, punite, pun sandučić, napuni*, kapacitet*, inbox',
    wakeUp:
      'budi*, buditi, budite, probud*, probudi*, budilic*, ustan*, ustaj*, ustati, budim, probuđen*, probuden*, probudjen*, razbud*, budiš, budan, budna, ustao, ustala, razbudi*, diže se',
    sleep:
      'spava*, spavam, spavaj, zaspa*, san, sna, drijema*, spavanj*, odspava*, prespava*, spavati, spavala, naspav*, drem*, spavaći, pajki, u krevet',
    list: 'lista, listi, popis*, popisa, mailing*, listu, liste, spisak, spisk*, popisu, rasporeda, distribucijsk*, imenik*',
    database: 'baza, baze, bazi, bazu, sustav*, sistem*, evidencij*, registar, registr*, arhiv*, baze podataka, kartotek*, bazama, upisnik*, imenik*',
    data: 'podat*, podac*, podaci, podatke, podataka, informacij*, info, detalj*, pojedinost*, podatak, informir*, osobne, informaciju',
    account: 'račun, profil*, nalog, naloga, nalogu, korisnički, konto, korisnicki, acc, računa, računu, računom, racun, racuna, racunu',
    subscription: 'pretplat*, članstv*, clanstv*, paket*, abonma*, tarif*, članarin*, clanarin*, uslug*, plan, plana, planu, preplat*',
    newsletter:
      'newsletter*, bilten*, obavijest*, obavjest*, obavješ*, novost*, obavijesti, podsjetnik*, obavjes*, notifikacij*, vijest*, vijesti, podsjeća*, upozorenja, obavještava*, podsjet*, aktualnost*, obavestenj*',
    advert:
      'reklam*, oglas*, oglaš*, promidžb*, promidzb*, marketing*, promo*, promotivn*, letak*, letk*, oglasn*, propagand*, reklama, komercijaln*, letaka, reklamn*',
    offer: 'ponud*, ponuda, nudi*, nudite, akcij*, ponuditi, prijedlog*, pogodnost*, ponudi*, predlaže*, prigod*',
    discount: 'popust*, akcij*, rasprodaj*, sniženj*, snizenj*, promo*, snižen*, sniz*, sniž*, povoljn*, black friday, kodom, outlet',
    voucher: 'kupon*, vaučer*, vaucer*, bon, bona, bonovi, bonove, poklon bon, voucher*, kod, koda, poklon bona, kodovi',
    loyaltyCard:
      'kartica vjernosti, vjernost*, bodov*, bodova, klub, kluba, kartica lojalnosti, lojalnost*, bodovi, multiplus*, kartica kluba, loyalty, vjernosti',
    prize: 'nagrad*, lutrij*, izvlač*, dobitnik*, loto, srećka, tombol*, sreck*, srećk*, nagradn*, pobjednik*, zgoditak, zgoditk*, dobitak, dobitk*',
    customer: 'kupac, kupc*, klijent*, korisnik*, kupci, mušterij*, musterij*, potroša*, kupcima, korisnic*, potrosac*, pretplatnik*',
    exCustomer:
      'nisam više kupac, nisam vaš kupac, nisam vaš klijent, nisam više korisnik, nisam više vaš, bivši kupac, bivši, bivša, nisam korisnik, promijenio operatera, promijenila operatera, prešao u, prešla u, prešao kod, više ne kupujem, nisam vise korisnik, nisam vise vas, više nisam korisnik, više nisam vaš, više nisam kupac, više nisam klijent, više nisam član, prešao sam',
    shop: 'dućan*, ducan*, trgovin*, prodavaon*, prodavnic*, market*, konzum*, lidl*, kupovin*, spar*, kaufland*, plodine, shop*, supermarket*, butik*, centar, šoping, soping, webshop*, plac, tržnic*, placu, kupnj*',
    company: 'tvrtk*, tvrtka, firm*, kompanij*, poduzeć*, poduzec*, brend*, brand*, marka, marke, obrt, d.o.o., doo, biznis, društvo, korporac*',
    organisation:
      'udrug*, organizacij*, društv*, drustv*, klub*, stranka, stranke, stranku, zaklad*, zaklada, udruženj*, udruženje, savez*, fondacij*, humanitarn*, ustanov*',
    member: 'član, člana, članu, članic*, clan, clana, clanic*, članovi, članova, sudioni*, članom, clanovi, pripadni*',
    donate: 'donir*, donac*, prilog*, prilož*, daruj*, donacij*, darova*, humanitarn*, pomoć za, uplatite za, dobrotvor*',
    vote: 'glas, glasa*, glasuj*, glasov*, izbor*, glasovanj*, izbori, glasujte, glasaj*, referend*, glasac*',
    bank: 'bank*, banka, zaba, pbz, erste, otp, bankomat*, raiffeisen, addiko, hpb, hnb',
    money:
      'novac, novca, novc*, lova, love, lovu, pare, para, euro, eura, eur, kuna, kune, gotovin*, cash, keš, novci, kunic*, soldi, šold*, eurić*, novčan*, centi, lipa',
    salary: 'plaća, plaće, placu, plaću, placa, mirovin*, plata, platu, penzij*, dohodak, zarad*, dohot*, prihod*, regres*',
    loan: 'kredit*, zajam, zajm*, dug, duga, dugov*, dugova, dugovanj*, pozajm*, posudi*, pozajmic*, rata, rate, ratu, ovrh*, dužan, dužna, duzan, duguj*, posudb*, naplat*',
    price:
      'cijen*, cijena, košta*, kosta*, trošak, koštaju, naknad*, iznos*, iznosi, cjenik*, cina, cine, cijeni, troškovi, trošk*, tarifa, poskup*, troše, trosak, trosk*',
    expensive: 'skup, skupo, skupa, skupi, preskup*, skuplj*, skupe, skupoć*',
    cheap: 'jeftin*, jeftino, jeftinij*, povoljn*, jeftinije, povoljnije',
    freeOfCharge: 'besplat*, besplatn*, gratis, free, badava, mukte, džabe, dzabe, džaba, besplatno, za dž',
    pay: 'plaća*, placa*, plati*, platim, platit*, platio, platila, uplat*, naplat*, isplat*, uplati*, uplaćuj*, plaćanj*, platiti, plaćati, plaćam, prijenos novca, doplat*, plaćen*, placen*, uplaćen*, otplat*, platimo, keks pay, aircash, iban',
    bill: 'račun, računa, računi, račune, računu, racun, racuna, racuni, racune, fiskaln*, faktur*, uplatnic*, računom, r1, predračun*, predracun*',
    buy: 'kupi*, kupim, kupuj*, kupova*, kupnj*, kupio, kupila, kupit, nabav*, kupovin*, kupit*, kupujem, kupljen*, kupovat',
    sell: 'proda*, prodaj*, prodaje*, prodajem, prodan*, prodavat*, prodao, prodava*',
    order: 'naruč*, naruc*, narudžb*, narudzb*, naručio, naručila, naručiti, naručim, narucio, naručen*',
    deliver:
      'dostav*, dostavi*, isporuč*, isporuc*, kurir*, dostavljač*, donesi*, dovez*, dostavljac*, dostavu, gls, dpd, overseas, isporuk*, dostave, dovoz*',
    parcel: 'paket*, pošiljk*, posiljk*, kutij*, paketić*, paketomat*, pakovanj*, boxnow, paketa',
    pickUp:
      'pokupi*, preuzm*, preuze*, preuzim*, podign*, podiž*, podić*, pokupit*, dođi po, dodi po, dodji po, preuzet*, pokupim, dignem, dignut*, podizanj*, dolazim po, dići, skupi*, pokupljen*',
    returnGoods:
      'vrać*, vrac*, povrat*, reklamac*, zamijen*, zamjen*, vratit*, vraćam, vraćen*, zamjena, refund*, zamjenu, povrać*, vratiti, vratio, vratila, vrate, vratite, vratim',
    bookReserve: 'rezerv*, rezervir*, rezervirat*, stol za, bukir*, bookir*, rezervac*, naruč*, naruciti',
    appointment:
      'termin*, naručen*, pregled*, naruč*, dogovor*, narucen*, kontrol*, zakaz*, zakaž*, kod doktora, dogovorim termin, narucit, zakazan*',
    meeting:
      'sastan*, sastanak, konferencij*, sjednic*, sastanka, miting*, skup, skupa, skupštin*, sjednica, meeting*, roditeljski, seminar*, okupljanj*',
    invite: 'pozvan*, pozivnic*, zovem te, pozvati, pozivam, poziv, pozvao, pozvala, pozvali, zovemo, svrati*',
    contract: 'ugovor*, ugovora, ugovorn*, sporazum*, ugovoru, aneks*, sklop*',
    sign: 'potpis*, potpiš*, potpisa*, potpisao, potpisala, potpisiva*',
    card: 'kartic*, karta, karte, kartica, kartu, iskaznic*, karticom',
    phone: 'mobitel*, telefon*, mob, mobiteli, mobil*, tel, fiksn*, fiksni, aparat*, iphone*, samsung*, moba, mobić, mobac, slušalic*',
    number: 'broj, broja, brojev*, brojk*, br, brojem, broju, brojevi, brojka',
    newNumber:
      'novi broj, promijenio broj, promijenila broj, promijenio sam broj, novog broja, nova kartica, promjena broja, promijenila sam broj, imam novi broj, moj novi broj, drugi broj, promenio broj, promjenio broj',
    simCard:
      'sim, operater*, telemach, a1, t-mobile, kartica za mobitel, bon, bonova, hakom, simpa, tele2, ht, tomato, esim, prepaid, nadoplat*, sim kartic*',
    email: 'mail*, email*, e-mail*, mejl*, elektronsk*, meil*, e-pošt*, mailu, imejl*',
    letter: 'pismo, pisma, pismom, pismu, poštom, poštar*, razglednic*, preporučen*, kuvert*, dopis*, pošta, pošte, poštu, pošti, postu, posti',
    name: 'ime, imena, imenu, prezime*, naziv*, prezimen*, imenom, zovem se, zove se',
    address: 'adres*, adresa, adresu, prebivališt*, boravišt*, prebivalist*',
    birth:
      'rođen*, roden*, rodjen*, rođendan*, rodendan*, rodjendan*, datum rođenja, datum rodenja, datum rodjenja, oib, rođena, rodena, rodjena, jmbg',
    age: 'godina, star, stara, godine, maloljet*, punoljet*, starost*, dobi, dob, maloljetn*, stari',
    document:
      'dokument*, obrazac, obrazc*, papir*, osobna, osobnu, putovnic*, iskaznic*, formular*, potvrd*, osobne, zahtjev*, pasoš*, pasos, osobne iskaznice, prijavnic*, rješenj*, rodni list',
    copy: 'kopij*, kopir*, ispis*, duplikat*, preslik*, printaj*, ispiš*, fotokop*, sken*, primjer*, isprinta*',
    photo: 'slik*, slika, fotk*, foto*, fotografij*, selfi*, uslika*, fotograf*, fotke, slikaj*, slikic*',
    video: 'video*, snimk*, snimi*, snimka, filmić*, klip*, spot, snimljen*, snima*',
    website: 'stranic*, stranica, web*, online, portal*, internetsk*, sajt*, stranicu, weba',
    link: 'link*, poveznic*, linka, url, linku',
    app: 'aplikacij*, app, apk, aplikacija, aplikaciju, apl',
    internet: 'internet*, net, wifi, wi-fi, mrež*, mrez*, signal*, podatkovn*, neta, netu, wlan, ruter, router',
    computer: 'računal*, racunal*, kompjut*, laptop*, tablet, tableta, komp, kompa, pc, kompjuter*, kompu, računar*',
    password: 'lozink*, šifr*, sifr*, pin, pina, kod, koda, kodom, login*, zapork*, prijava',
    battery: 'bateri*, punjač*, punjac*, napuni*, baterija, prazna baterija, punjenj*',
    press: 'pritisn*, stisn*, klik*, kliknit*, tipk*, gumb*, klikni*, ukuca*, stisni*, upis*, pritis*, ukucaj',
    wordN: 'riječ*, rijec*, riječi, riči, rič, rijeci',
    fileFormat: 'csv, excel*, pdf, json, xml, xls, datotek*, format*, fajl*, word, txt',
    privacy:
      'privatn*, gdpr, zaštit*, zastit*, zaštita osobnih podataka, osobni podaci, osobnih podataka, osobne podatke, osobn*, zaštiti osobnih, privatnost*, azop, opća uredba',
    law: 'zakon*, prava, pravo, pravn*, uredb*, propis*, nezakonit*, protuzakonit*, zakonom, pravu, ilegaln*, članak, članku, legaln*, pravila, kršite, krsite, kršenj*, članka',
    lawyer:
      'odvjetn*, sud, sudu, suda, sudsk*, tuži*, tuzi*, tužb*, tužit*, advokat*, pravnik*, sudom, tužba, tuzb*, sudac, tužim, bilježnik*, kaznena prijava',
    police: 'policij*, policija, policajac, policajc*, murja, murij*, prijav*, policaj*, policijsk*, kaznen*, drot*, pandur*',
    complain:
      'žalb*, zalb*, prituž*, pritužb*, prituzb*, žalim, prigovor*, prijav*, prijavit*, reklamac*, pritužba, tužaka*, prijavim, prijavljujem, žalit*, žalba, žalbu, žalbe',
    threaten:
      'inače, inace, u protivnom, suprotnom, upozor*, posljedic*, zadnji put, prijeti*, prijetnj*, posljednje upozorenje, zažali*, vidjet ćete, zadnje upozorenje, kaznen*, zadnja opomena, opomen*, snosit, kazna, kazne, kaznit*, kažnj*',
    authority:
      'agencij*, azop, hakom, ured, nadležn*, inspekcij*, inspekt*, regulator*, pučki pravobranitelj, ministarst*, nadlezn*, tijel*, pravobranitel*, institucij*, ureda',
    proof: 'dokaz*, dokazi, dokazat*, dokažite, dokaži*',
    mistake:
      'grešk*, gresk*, pogreš*, pogres*, zabun*, zabuna, krivi, kriva, krivo, krivog, griješi*, griješka, griješk*, omašk*, krive, pogriješi*, fula*, zabuni*, pogrije*, neispravn*, netočn*',
    wrongPerson:
      'krivi broj, pogrešan broj, pogresan broj, nisam ja, to nisam ja, ne poznajem vas, ne poznajem te, ne znam tko ste, zabuna, pogriješi*, krivi ste, krivog ste, netko drugi, druga osoba, tko je to, tko ste, ko je to, zvali ste krivi, ko si, tko si, dobili ste krivi, krivu osobu, krivi kontakt, fulali ste, pogrešili ste, ne poznajem, ne znam ko ste, krivi br, broj pripada, nekoga drugog, nekom drugom, niste dobili',
    correct: 'točn*, tocn*, istin*, pravilno, ispravn*, u pravu, pravu, imate pravo, istina, baš tako, tako je, korektn*',
    lie: 'laž*, laz*, lažete, laže*, lažn*, neistin*, lagati, lagat*, lagao, lažov*, laž, lažeš, nije istina, slaga*, obmanj*, izmišlja*, laze*',
    spell: 'slovo po slovo, pravopis*, tipfeler*, krivo napisano, napisano, piše se, slovkaj*, slova, slovo, gramatičk*',
    change:
      'promijen*, promjen*, promenu, mijenja*, promjena, izmijen*, izmjen*, premjest*, prebac*, promjenit, izmijeni, promeni*, prominil*, mjenja*, promini*, pomakn*',
    update: 'ažurir*, azurir*, ispravi*, isprav*, dopuni*, ažuriraj*, obnovi*, ispravite, ispravak, dopun*, korigir*',
    outdated:
      'star, stari, stara, staro, starog, zastar*, nevažeć*, nevazec*, bivši, staru, stare, zastarjel*, ne vrijedi, istekl*, nije aktualn*, ne važi',
    newOne: 'nov, novi, nova, novo, novu, nove, novog, novom, novih, najnov*, noviji',
    know: 'znam, znaš, zna, znamo, znate, znaju, znati, znao, znala, poznaj*, poznaje*, poznajem, poznata, poznat*, ne znam, neznam, saznal*, sazna*, nezn*, znas, neznaš, znalo, dozna*, upozna*',
    think:
      'mislim, misli, misliš, mislite, mislil*, mislio, mislila, mišljenj*, misljenj*, razmišlja*, razmislja*, vjeruj*, vjerujem, čini mi se, pretpostav*, valjda, smatra*, razmisl*, po meni, mislis, razmis*, mislimo',
    understand:
      'razumi*, razumije*, razumijem, shvać*, shvac*, shvati*, kužim, kuži*, kuzi*, jasno, kontam, konta*, ne kužim, kužite, kužiš, razumit*, razumite',
    remember: 'sjeti*, sjeća*, sjeca*, sjećam, sjetim, zapamti*, podsjeti*, podsjeć*, pamti*, podsjec*, sićam, sića*',
    forget: 'zaborav*, zaboravi*, zaboravio, zaboravila, nezaborav*',
    mean: 'znači, znaci, značenj*, mislio, misliš, značiti, mislim na, podrazumijeva*, značilo',
    say: 'reci, recite, reći, rekao, rekla, rekli, kaže*, kaze*, kažem, kažeš, govori*, govorim, kazati, rekoh, rečeno, rec, kazi, javi*, reko, reć, napomenu*, napomen*, spomen*, spominj*, tvrdi*, veli, reka',
    ask: 'pita*, pitam, pitaj, zamoli*, molio, molila, zahtijeva*, zahtjev*, tražim, traži*, trazi*, zatraži*, zatraz*, upita*, pitanj*, tražil*, tražio, tražite, trazim, zahtje*, zahtijev*, zamol*, zaht*, raspita*',
    speak:
      'priča*, prica*, pričam, pričati, govori*, govorim, razgovar*, razgovor*, porazgovara*, popriča*, čavrlja*, chat*, dogovar*, porazgovor*, poprica*, razgovarati, pričamo, ćakul*, tračamo',
    explain: 'objasni*, objašnj*, objasn*, pojasni*, razjasni*, pojašnj*, obrazlož*, protumač*',
    show: 'pokaž*, pokaz*, pokazat*, prikaž*, pokaži, pokazao, prikaz*, predoči*',
    see: 'vidi*, vidim, vidimo, vidiš, vidjeti, vidio, vidjel*, pogleda*, gleda*, gledam, vidit*, pogledaj, vidjet, ugleda*, pogledaj*, viđen*, viden*, vidjen*, vide, vidla',
    hear: 'čuj*, cuj*, čujem, čuo, čula, cuo, cula, sluša*, slusa*, slušam, čuti, čujete, posluša*, čuli, saslusa*, saslušaj*',
    find: 'nađem, nadem, nadjem, nađite, nadite, nadjite, naći, našao, našla, našli, nalazi*, pronađ*, pronad*, pronadj*, pronađi*, pronadi*, pronadji*, pronać*, pronaš*, traži*, trazi*, tražim, potraži*, pronašao, pronala*, naci, nasao, nasla, nadi, potrazi*, nać, nađi, nadji, nađe, nade, nadje, nađeš, nadeš, nadješ, nađu, nadu, nadju',
    lose: 'izgubi*, izgubio, izgubila, gubi*, gubim, izgub*, nestal*, zagub*, zagubi*, gubit*',
    give: 'daj, dajte, dati, dam, daš, dao, dala, dali, daje*, dajem, podaj, dajemo, predaj*, dadne*, dat, daju, daje, dodijel*',
    take: 'uzmi*, uzme*, uzeo, uzela, uzeti, uzimam, uzima*, odnesi*, uzimati, uzeli, uzmem, uzet, povedi, odveo, odvesti, zgrabi*',
    bring: 'donesi*, donese*, donio, donijela, donijeti, dones*, dovedi*, ponesi*, donosi*, dovesti, donit, ponijet*, ponesem, donili, doveza*',
    put: 'stavi*, stavite, stavim, staviti, stavio, stavlja*, metni*, postavi*, umetn*, stavila, metn*, odloži*, stavit',
    hold: 'čuva*, cuva*, drži*, drzi*, držite, drži, pohran*, pohranj*, držim, čuvate, zadrž*, zadrz*, posjeduj*, vodite, spremlj*, spremi, sačuva*, sacuva*, arhivir*, o meni',
    have: 'imam, imaš, ima, imamo, imate, imaju, imao, imala, imali, imati, nemam, nemaš, nema, nemamo, nemate, nemaju, iman, imas, imat, imaj, imalo, posjeduj*',
    use: 'koristi*, koristim, koriste, upotreb*, upotrijeb*, rabi*, rabim, korišten*, koristen*, korišćen*, iskorist*, koristit*, korištenj*, uporab*, koristio',
    process: 'obrad*, obrađ*, obradj*, obrađuj*, obraduj*, obradjuj*, analiz*, profilir*, obradu, procesuir*, profiliranj*',
    automatic:
      'automat*, robot*, bot, botovi, stroj, stroja, strojn*, algoritam, algoritm*, umjetna inteligencija, umjetna, ai, botom, automatik*, sekretaric*, botu',
    human:
      'čovjek*, covjek*, ljudsk*, živa osoba, živu osobu, zaposleni*, agent*, operater*, djelatni*, pravu osobu, živi čovjek, prava osoba, čovik*, osoblj*, savjetni*',
    share:
      'dijeli*, dijelite, dijeliti, podijeli*, prosljeđ*, prosljed*, prosljedj*, otkri*, objav*, dijelit*, proslijed*, ustupa*, ustupi*, dileit*, odavat*, diljenj*, dijeljenj*, širit*, ustupljen*, prodavati',
    thirdParty:
      'trećim stranama, treće strane, trećim osobama, trećim, trećih, treća, trece, trecim, partner*, drugim firmama, drugim tvrtkama, trecim osobama, ostalima, druge tvrtke, drugim osobama, trecih',
    transferData: 'prenes*, prenos*, prijenos*, prebac*, prenijeti, premjest*, izvoz*, export*, prenosiv*, prijenos podataka, izvezi*, migrir*',
    limit: 'ogranič*, ogranic*, obustav*, zamrzn*, pauzir*, limit*, ograničen*, smanji*, suspend*, privremen*, stavi na čekanje, mirovanj*',
    check: 'provjer*, provjeri*, provjeravam, pregleda*, pregledaj, proveri*, provjerit*, provjeru, prekontrol*, proviri*, provir*, čekiraj*',
    confirm: 'potvrd*, potvrdi*, potvrđuj*, potvrduj*, potvrdjuj*, potvrđen*, potvrden*, potvrdjen*, potvrda',
    choose: 'izaber*, odaber*, biram, izbor, odluč*, odluc*, odluka, izabra*, odabra*, biraj*, birate, odabir*, izaberem, odlučil*, birati, birat',
    open: 'otvor*, otvara*, otvoren*, otvori*, otvarat*, otključa*, radno vrijeme',
    close: 'zatvor*, zatvara*, zatvoren*, zatvori*, ugasi*, zatvarat*, zaključa*, zatvaranj*, ukini*, ukida*',
    start:
      'počn*, početi, počeo, počela, kreni*, kreće*, krece*, započ*, zapoc*, počin*, počinj*, kreće, start*, pocetak, početa*, početk*, pokren*, krenu*, krene, poče, počel*, počet*, poceo, pocn*',
    resume: 'nastavi*, uključi*, ukljuci*, aktivir*, reaktivir*, obnovi*, ponovno, opet uključi, upali*, vratite na, ponovo aktivir*',
    goOn: 'nastavi*, nastavlj*, dalje, nastavak, nadalje, nastavit*, produži, potraj*',
    come: 'dođi*, dodi*, dodji*, dođem, dodem, dodjem, dođe*, dode*, dodje*, dođite, dodite, dodjite, doći, došao, došla, došli, dolazi*, dolazim, dolaze, dođeš, dodeš, dodješ, dođu, dodu, dodju, stiž*, svrati*, navrati*, dolazak, dodi, doci, dosao, dosla, dosli, dodes, dojdi*, dođemo, dodemo, dodjemo, doša, dolazis, dolazit*, dojti, dojdem, doć, pristiž*, stižem',
    go: 'idem, ide, ideš, idemo, idete, idu, ići, ic, išao, išla, išli, idi, idite, ajmo, odi, otić*, odlazi*, krećem, hodam, kreni*, ides, ici, isao, isla, krenu*, pođemo, podemo, podjemo, idemoo, ode, krecemo, vozim, otišao, otišla, otisli, poć, prolazi*, pođi, podi, podji, pođem, podem, podjem, pođite, podite, podjite',
    comeBack:
      'vratim, vraćam, vraca*, natrag, nazad, povrat*, vrać*, vraćaj*, vratiš, vratit*, vratio, vratila, povratak, vrati, vrate, vratite, vratili',
    arrive:
      'stigne*, stigao, stigla, stigli, stiže*, stižem, stize*, stizem, došao, stić, stići, dolazak, stigo*, stignem, dolazim, pristig*, stigne, stiglo, stizu, sletio, sletjel*, tu sam',
    wait: 'čeka*, ceka*, čekam, čekaj, pričekaj*, pričeka*, priceka*, sačekaj*, saceka*, čekati, čekanj*, dočeka*, strpi*',
    stay: 'ostani*, ostane*, ostajem, ostao, ostala, ostati, boravi*, boravak, ostaje*, ostan*, ostaj*, ostanemo',
    live: 'živim, živi, živiš, živite, žive, živjeti, živio, živjel*, život*, stanuj*, zivim, zivi, zivis, zivot*, živili, boravi*, prebiva*, živit',
    moveHouse:
      'seli*, selim, preseli*, preselio, preselila, selidb*, iseli*, nova adresa, novu adresu, promjena adrese, doseli*, odseli*, preselje*, useli*, promijenio adresu, promijenila adresu',
    abroad:
      'inozem*, inozemstv*, vani, roaming*, u njemačkoj, preko granice, granic*, inostran*, izvan hrvatske, tuđin*, tudin*, tudjin*, u irskoj, strani broj',
    travel: 'putova*, putuj*, put, izlet*, putovanj*, putujem, putnik*, otputova*, pute, putujemo, izleta',
    holiday:
      'odmor*, praznik*, praznic*, godišnji, ljetovanj*, raspust*, blagdan*, more, moru, na godišnjem, godisnji, ferje, ljetni, na moru, neradn*, slobodni dani, bolovanj*, godišnjem',
    work: 'posao, posla, poslu, radim, radiš, rade, raditi, radio sam, radila, ured, uredu, uredi, rad, rada, radn*, posal, zaposlen*, smjen*, poslovi, radimo, napravi*, radit, pravi*, čini*, uradi*, delam, dela*, radite, radio, radili, radit ću, radi, obavim, obavit',
    boss: 'šef*, sef, sefa, sefic*, direktor*, kolega, kolege, kolegic*, kolegi, nadređen*, nadreden*, nadredjen*, suradni*, gazda, gazde, poslodav*, ravnatelj*, voditelj*, kolegama, menadžer*',
    retire: 'umirovljen*, mirovin*, penzij*, penzioner*, nezaposlen*, u mirovini, u penziji, umirov*, bez posla, otkaz, otpušt*, na birou, zavod',
    study:
      'učim, učiti, učenj*, student*, fakultet*, faks, studira*, sveučilišt*, ucim, uciti, studij*, ucenj*, faksu, faksa, nauči*, studen*, učila, uči, učiš, učimo, uče, učio, učit, uce',
    school:
      'škol*, skol*, razred*, sat, vrtić*, vrtic*, škola, školi, školu, učionic*, učenik*, učenic*, ucenik*, gimnazij*, ucionic*, instrukcij*, raspored*, osnovn*, nastava, nastavu, nastave',
    teacher:
      'učitelj*, ucitelj*, profesor*, tečaj*, tecaj*, predavanj*, profa, profesoric*, razrednic*, razrednik*, trener*, instruktor*, teta, predavač*, odgojitelj*, mentor*, nastavni*',
    exam: 'ispit*, test*, kontroln*, zadać*, zadac*, matur*, domaći, domaci, kolokvij*, pismeni, rok, usmeni, zadaća, lektir*, odgovaranj*, usmen*, klauzur*, ocjen*',
    help: 'pomoć*, pomoc*, pomozi*, pomogn*, pomaga*, pomognit*, pomogne*, podršk*, podrsk*, pomogl*, pomoz*, asist*, potpor*',
    meet: 'nađemo, nademo, nadjemo, nađimo, nadimo, nadjimo, sastane*, susret*, vidimo se, upozna*, sresti, sretne*, sreo, srela, naći se, vidjeti se, vidmo se, nalazimo, nalazim se, nađe*, nade*, nadje*, sastati, naletio, susre*, družen*, druži*, susresti',
    visit: 'posjet*, posjeti*, gost, gosti, gosta, goste, gostima, svrati*, obiđi*, obidi*, obidji*, navrati*, obić*, posjetit, u goste',
    friend:
      'prijatelj*, prijateljic*, frend*, kolega, ekipa, ekipi, poznanik*, drug, druže, drugaric*, društvo, drugar*, buraz, kompa, stari, stara moja, frendic*, brate, prika, brale, burazeru, frendov*',
    neighbour: 'susjed*, susjeda, susjedi, komšij*, susid*, komsij*, susjedstvo',
    family: 'obitelj*, obitelji, rodbin*, porodic*, familij*, rođak*, rodak*, rodjak*, rođac*, rodac*, rodjac*, rođo, rodo, rodjo',
    mother: 'mama, mami, mamu, majk*, majka, majci, mater, mati, mamica, materi, majčin*, mamic*, svekrv*, punic*, keva, mame, mamom, mamin*, mamice',
    father:
      'tata, tati, tatu, otac, oca, ocu, ćaća, ćaće, stari, caca, ćać*, tate, tatom, očev, ocem, svekar, svekr*, punac, ćale, cale, caci, japa, tajo',
    parents: 'roditelj*, starci, starce, roditelja, roditeljima, starcima, stari moji, moji',
    son: 'sin, sina, sinu, sine, sinov*, dečk*, dečko, dečka, sinom, dečki, sinko, momak, klinac, sinčić*, deck*',
    daughter: 'kćer*, kcer*, kći, kci, kćerk*, curic*, djevojčic*, cura, curu, djevojk*, djevojcic*, cure, ćerk*, cerk*, kćerku, malena',
    child:
      'dijete, djetet*, djec*, djeca, klinc*, klinac, beb*, beba, mala, mali, malog, unuk*, unuč*, dite, diteta, dica, dice, dicu, klince, klinci, bebe, bebač, maleni, unuc*, djecica, malac, djecak*, dječ*, djecj*',
    sibling:
      'brat, brata, bratu, braća, braco, sestr*, sestra, sestri, rođak*, rodak*, rodjak*, bratić*, sestričn*, tetka, teta, ujak, stric, ujna, bratic*, sestricn*, braca, sestre, buraz, seka, seki, strina, ujo, bratov, bratom, teti, tete, stric*, ujak*, šogor*, šurjak, nećak*, necak*, bratimov',
    grandparent:
      'baka, baki, baku, djed, djeda, djedu, deda, nona, nono, nonu, dida, dide, didu, bake, babe, djedica, bakic*, dedek, đed, ded, bako, bakica, majka stara, nonica, baba, none',
    spouse:
      'muž, muža, mužu, muz, suprug*, žena, ženu, ženi, žene, supruga, dečko, cura, cure, partner*, zaručnik*, zarucnik*, zena, zenu, zaručnic*, djevojk*, bračni, mužem, ženom, dečka, momak',
    man: 'muškar*, muskar*, gospodin*, čovjek, čovječe, frajer*, tip, stari, lik, muško, gosn, gospodo, likova, čiča, dečko',
    woman:
      'žena, žene, ženu, ženom, ženama, dama, damo, gospoja, gđa, gda, gdja, cura, gospođic*, gospodic*, gospodjic*, ženska, gospa, ženski, baba, damu, gospođa, gospoda, gospodja, gospođo, gospodo, gospodjo, gospođi, gospodi, gospodji, gospođu, gospodu, gospodju, gospođe, gospode, gospodje',
    love: 'ljubav*, volim, volim te, voli, voliš, ljubi*, dušo, duso, srce, srećo, zlato, poljub*, pusa, puse, ljubavi, draga, dragi, zagrljaj*, nedostaje*, zaljub*, mišić, ljubim, dušica, maco, srculence, medo, mila, volimo, cmok, sreco, pusu, voljen*, grli*, ljubiš, ljubljen*, dragi moj, draga moja',
    marry:
      'vjenča*, vjenčanj*, vjencanj*, svadb*, udaj*, udala, oženi*, ozeni*, razvod*, razved*, razvel*, svadba, brak*, udana, oženjen, udaje, zaruk*, zaruč*, ozenj*, rastav*, pir, pira, vjencan*, mladenk*, svatov*, ženim, ženit*, ženidb*',
    die: 'umro, umrla, umrl*, umre*, umire*, preminu*, mrtav, mrtv*, smrt*, pokojn*, poginu*, pogin*, nije više živ, nije živ, preminul*, premin*, crka*, više nije s nama, izdahnu*',
    funeral:
      'sprovod*, pogreb*, groblj*, grob, groba, sućut*, sucut*, pokop*, sahran*, ukop*, žalovanj*, osmrtnic*, grobu, korot*, dženaz*, misa zadušnica, karmin*, lijes*, svijeće',
    sick: 'bolestan, bolesn*, bolest*, bolova*, prehlad*, prehlađ*, prehladj*, grip*, temperatur*, kašlj*, kaslj*, kašalj, razboli*, obolj*, virus*, viroz*, povraća*, korona, covid*, bolovanj*, bolesna, angin*, fibra, frk mi je loše, upala, upalu, upale',
    hurt: 'boli, bole, bol, bolovi, bolio, boljel*, ozlijed*, ozljed*, ozlijeđ*, ozlijedj*, rana, rane, slomi*, slomljen*, povrijed*, povrijedi*, zaboli*, zabolil*, udario, udarila, uganu*, bola, polomi*, bolilo',
    doctor:
      'doktor*, liječnik*, lijecnik*, zubar*, ordinacij*, ambulant*, dr, sestra, doktoric*, klinik*, poliklinik*, stomatolog*, specijalist*, pedijat*, ginekolog*, ortoped*, hitna, liječnic*, likar*, obiteljsk*, fizikaln*, fizijat*, psiholog*, dom zdravlja',
    hospital: 'bolnic*, bolnica, operacij*, operira*, hitnoj, hitnu, kbc, rebro, odjel*, rodilišt*, zahvat, intenziv*, klaić*, vinogradsk*',
    medicine:
      'lijek, lijek*, ljekarn*, tablet*, recept*, ljekar*, cjepiv*, cijep*, antibiot*, sirup*, kapi, lika, apoteka, apotek*, terapij*, likovi, injekcij*, krem*, mast, masti, lijekov*, vitamini, likarn*, ljekarni',
    body: 'glav*, ruka, ruku, noga, nogu, leđa, leda, ledja, oko, oči, oci, zub, zubi, zube, zuba, trbuh*, stopal*, koljen*, prst*, vrat, srce, srca, uho, uši, grlo, grla, ruke, leđima, ledima, ledjima, nos, trbuš*, želud*, stomak*, križa, rame, ramena, tijelo, tijela, bubrez*, ruci, rukama, noge, nogama',
    oldPerson:
      'starij*, starac, starica, umirovljenik*, umirovljenic*, baka, djed, penzioner*, stari čovjek, starijih, starci, starost*, staric*, starijim, starom čovjeku',
    blindDeaf:
      'slijep*, gluh*, slabovid*, invalid*, ne vidim, ne čujem, slijepa, gluha, ne znam čitati, slipa, slip, nagluh*, osoba s invaliditetom, slabo vidim, nepismen*',
    home: 'dom, doma, kuć*, kuc*, kući, kuća, kuće, kuću, domu, kuci, kuca, vikendic*, doman, kućanstv*, domać*',
    flat: 'stan, stana, stanu, stanov*, najam, najm*, stanar*, stanarin*, gajba, gazda, gajbi, gajbu, apartman*, podstanar*, iznajm*, unajm*, vlasnik*, garsonjer*, zgrad*, kirij*, sustanar*',
    room: 'soba, sobi, sobu, kuhinj*, kupaon*, dnevni, dnevna, dnevni boravak, wc, zahod*, spavać*, podrum*, hodnik*, balkon*, prostorij*, tavan*, kupatil*, sobe, sobama, ostava',
    door: 'vrata, prozor*, kapij*, dvoriš*, zvono, zvonc*, ponestr*, portun*, ograda, portafon*, šalš*, ulaza, ulazu, vratima',
    key: 'ključ*, kljuc*, ključa, ključevi, ključe, lokot*, brava, bravu, bravar*',
    furniture:
      'stol, stola, stolic*, krevet*, namješt*, namjest*, ormar*, fotelj*, kauč*, kauc*, trosjed*, stolac, tepih*, madrac*, regal*, stolice, komod*, polica, police, policu',
    light: 'svjetl*, lamp*, struja, struje, struju, strujom, žarulj*, zarulj*, žarulja, svijetl*, svitl*, luster*, utičnic*, sijalic*, svjetil*',
    heating:
      'grijanj*, voda, vode, vodu, vodom, plin, plina, plinsk*, cijev*, bojler*, radijator*, grije, vodovod*, vodoinstal*, slavin*, pipa, peć, peci, curi, klima, klimu, kotao, kotl*, kanalizac*, grijalic*, puknula cijev, špina, grijem, grijat*',
    garden:
      'vrt, vrta, vrtu, cvije*, cvijeć*, cvijec*, drv*, trav*, drvo, dvoriš*, drvec*, cvić*, okućnic*, zalij*, zalije*, zaliv*, kosilic*, ruža, ruže, vrtlar*, buket*, stabl*, sadnic*, kosit, kositi, košnj*',
    street: 'ulic*, cesta, ceste, trg, trga, trgu, cestu, raskrižj*, raskrizj*, autocest*, avenij*, kružni, nogostup*, autoput*, cesti',
    city: 'grad, grada, gradu, gradov*, selo, sela, selu, mjest*, zagreb*, zg, split*, rijek*, osijek*, centar, centru, centra, grade, naselj*, zadar, kvart*, sarajev*, općin*, opcin*, mistu, misto, pula, puli, zadru, zadra',
    country: 'držav*, drzav*, hrvatsk*, zemlj*, njemačk*, bosn*, srbij*, europ*, domovin*, republik*, eu, njemack*, slovenij*, austrij*, irsk*',
    car: 'auto, auta, autu, autom, auti, automobil*, vozi*, vozim, vozač*, vozac*, vozil*, vožnj*, voznj*, kola, prijevoz*, povezi*, vozit, aute, prevez*, prijevoz, vozačk*, povest*, autić*',
    parking: 'parking*, parkir*, garaž*, garaz*, benzin*, gorivo, dizel, parkiral*, pump*, gariv*, parkirn*, tankir*, parkirališt*, goriva, natoči*',
    bus: 'autobus*, bus, busa, busom, tramvaj*, taxi*, taksi*, stanic*, zet, tramvajem, uber, bolt, busu, tranvaj, busevi, kombi, minibus*, postaj*',
    train: 'vlak*, vlaka, vlakom, kolodvor*, peron*, željezn*, zeljezn*, voz, hž',
    plane:
      'avion*, aviona, let, leta, zračna luka, aerodrom*, zračn*, letim, leti, ukrcaj*, slijeć*, letimo, zrakoplov*, letov*, zracn*, pleso, polijeć*, letovi',
    bike: 'bicikl*, motor, motora, motorom, motocikl*, romobil*, bicik*, motorin*, vespa, skuter*, bajs',
    ticket: 'karta, karte, kartu, ulaznic*, avionsk*, ulaznice, propusnic*, vinjet*, vozna',
    hotel: 'hotel*, smještaj*, smjestaj*, apartman*, hostel*, booking, noćenj*, nocenj*, airbnb, kamp, kampu, pansion*, prenoći*',
    walk: 'šeta*, seta*, šetnj*, setnj*, hoda*, trča*, trca*, proše*, planinar*, prošet*, prosetat*, hodanj*, pišice, trčanj*, đir, dir, djir, izaći van, izadi, izlazak, izlask*, pješ, pješice, pješke, pješačk*',
    dog: 'pas, psa, psu, psi, pse, mačk*, mack*, mačka, kuja, ljubim*, životinj*, zivotinj*, cuko, veterin*, maca, maci, pesek, štene, štenc*, peseka, mačak, mačić*, cucak, ćuko, ćuk*, zec, hrčak, papig*',
    food: 'hran*, hrana, jelo, meso, mesa, voće, voce, povrć*, povrc*, voća, krumpir*, piletin*, riba, ribe, ribu, jabuk*, salat*, namirnic*, spiza, spizu, kobas*, ćevap*, cevap*, rajčic*, rajcic*, riža, riže, rižu, šunk*, pečenk*, burek*, klopa, klope, klopu, papic*, mesom, sarma, sarme, sarmu',
    bread:
      'kruh*, kruha, mlijek*, mliko, jaja, jaje, sir, sira, jogurt*, maslac*, pecivo, peciva, mlijeko, mlika, kruv, jaj, vrhnj*, pekar*, brašn*, hljeb, kifl*, žemlj*',
    sweets:
      'tort*, kolač*, kolac*, čokolad*, cokolad*, šećer*, secer*, sladoled*, slatk*, bombon*, keks*, sladole*, desert*, palačink*, palacink*, krafn*, torta, slast*, puding*',
    coffee: 'kav*, kava, kavu, kave, kavic*, čaj, čaja, kafa, kafu, kofe, kavici, caj, caja, kafic*, kapučin*, nesic*, espresso',
    waterDrink:
      'pivo, piva, pive, pivu, vino, vina, piće, pice, piti, pije*, pijem, popij*, popiti, pila, pio, pili, rakij*, sok, soka, gemišt*, pivic*, pivka, cuga, cugu, cuga*, alkohol*, koktel*, bambus, napit*, pijan*, rakiju, votk*, piću, pića, popio, popila, popit, napit, napij*',
    eat: 'jede*, jedem, jedeš, jesti, jeo, jela, jeli, pojedi*, pojest*, gladan, gladna, glad, ručati, klopa*, pojeo, jede, jest, jist, jiden, jedi, pojede*, pojel*, glada, gladni, jedimo, objed*, papati',
    cook: 'kuha*, kuham, skuha*, ispec*, peći, recept*, ispeč*, ispeci*, kuhar*, kuvat, kuva*, skuva*, pržit, prži*, roštilj*, rostilj*, sprema*, spremim, mijesi*, pečem, peče, peku, pečen*',
    meal: 'ruča*, ručak, ručk*, rucak, ruck*, večera, doručak, doruc*, doruč*, juha, juhe, uzin*, obrok*, ručku, gablec*, marend*, vecera, veceru, večeru, vecere, juhu, marenda, večere, večerat*, večeraj*, večerom, užina, užinu',
    restaurant:
      'restoran*, pizz*, pice, picu, pizzerij*, kafić*, kafic*, kafe*, birc*, bar, baru, pub, konob*, slastičar*, gostion*, lokal*, burger*, kebab*, sushi, mek, meku, mcdonald*, kfc, birtij*, restač, menza, menzi',
    smoke: 'puši*, pusi*, pušenj*, cigaret*, cigare, cigara, pušim, cig*, pljug*, dim, nepuš*, duhan*, španjul*, čik, čikov*, vape, pušit',
    diet: 'dijet*, dijeta, mršav*, mrsav*, teretan*, fitnes*, kilogram*, kila, kile, težin*, tezin*, vježb*, vjezb*, gym, smršav*, kilaž*, joga, jogu, pilates, kg, mršavljenj*, kalorij*, udeblja*, kilu',
    clothes:
      'odjeć*, odjec*, cipel*, jakn*, haljin*, hlač*, hlac*, majic*, košulj*, kosulj*, tenisic*, kaput*, čarap*, obuć*, robu, roba, obuc*, obuč*, trenirk*, suknj*, džemper*, kapa, kapu, čizm*, cizm*, papuč*, kupać*, traper*, patik*, odijel*, veličin*, velicin*, šlap*, kostim',
    wash: 'pere*, perem, prati, opra*, perilic*, čisti*, cisti*, pospremi*, posprem*, očisti*, operi*, rublj*, suđe, sude, sudje, pranj*, peri, usisa*, čišćenj*, ciscenj*, brišem, čistač*, kupam, kupaj*, tušira*, tusira*, robe, peglat, pegla*, veš, vesmašin*, praonic*, tuš, okupa*, opere*, posudje, posuđe, posude, sušil*, cistac*, umiva*, umiti',
    beauty:
      'kosa, kosu, frizer*, nokt*, nokte, nokti, šiša*, sisa*, brijač*, brijac*, kozmet*, frizur*, šišanj*, feniranj*, depilac*, manikur*, pedikur*, manik*, pedik*, obrv*, trepavic*, barber*, farba*, pramenov*, boja kose, sminka, šmink*, brada, bradu, masaž*, masaz*, gel, trajni lak, kose, kosom, kosi',
    gift: 'poklon*, poklona, dar, dara, darov*, iznenađ*, iznenad*, iznenadj*, iznenadi*, pokloni*, poklonč*, iznenadjenj*',
    partyFest:
      'zabav*, slavlj*, slavi*, proslav*, fešta, fešt*, festival*, tulum*, božić*, bozic*, party, partij*, rođendan*, rodendan*, rodjendan*, uskrs*, nova godina, blagdan*, novu godinu, novogodišnj*, rodendan, rodjendan, partiju, derbi večer, party*, maškar*, krizma, krizmu, pričest*, pricest*, krštenj*, krsten*, djevojačk*, momačk*, žurk*, obljetnic*, imendan, slava, slave, bajram*, silvestar, doček',
    game: 'igr*, igra, igram, igrati, igrao, zaigra*, igrač*, igric*, ps4, ps5, igraš, igras, minecraft*, xbox*, poigra*, karte, bel, belu, društvene, šah, lol, igral*, igraon*',
    sport:
      'nogomet*, utakmic*, trening*, momčad*, rukomet*, košark*, kosark*, sport*, dinamo, hajduk*, odbojk*, lopta, loptu, liga, vaterpol*, tenis*, plivanj*, bazen*, pliva*, skij*, navija*, balun, balote, gol, reprezent*, športsk*, igralište, fudbal*, atletik*, teakwondo, utakmicu, balet*, tim, tima, timu',
    win: 'pobjed*, pobijed*, osvoji*, osvoj*, dobili ste, dobitak, pobjedi*, osvaj*, pobjede',
    music:
      'glazb*, muzik*, pjesm*, koncert*, pjeva*, bend*, pisma, pisme, pjesam*, gitar*, zbor, zboru, svirk*, svira*, piva, pivaj, klap*, pjevač*, klavir*, cajke, album, harmonik*',
    film: 'film*, kino, kina, kinu, serij*, netflix, kazališt*, kazalist*, predstav*, epizod*, crtić*, crtic*, teatar*, kinoteat*, cinestar',
    tv: 'tv, televizij*, telk*, radio, vijesti, radija, teve, dnevnik*, novin*, radiju, televizor*, program, telka, časopis*, hrt',
    book: 'knjig*, knjiga, knjige, knjižnic*, knjiznic*, lektir*, čitanje, knjižar*, udžben*, udzben*, bilježnic*, roman*, strip*',
    weather:
      'vrijeme, kiš*, kis*, kiša, snijeg*, vjet*, oluj*, nevrijem*, bura, bure, jugo, magl*, oblač*, oblac*, prognoz*, pada, grmi, snig, vitar, tuča, kisa, kisu, snježn*, kiši, padal*, grmljav*, led, leda, poplav*',
    warmCold:
      'toplo, topl*, vruć*, vruc*, vruce, hladn*, hladno, zima, sunce, sunc*, stupnj*, zimi, zime, zimu, vrućin*, smrzav*, smrz*, temperatur*, sunčan*, suncan*, hladnoć*, vrelo, ladno, ljeto, ljeta, ljetu',
    church:
      'crkv*, bog, boga, bože, boze, bogu, misa, mise, misu, moli se, molitv*, svećen*, svecen*, isus*, hvala bogu, župnik*, zupnik*, vjeronauk*, krunic*, moliti, boga ti, gospa, majka božja, džamij*, dzamij*, ramazan*, župa, župi, župe, vjera, vjeri, vjeru, vjernik*',
    hope: 'nada, nadam, nadaj*, nadamo, sretno, sreća, sreću, sve najbolje, želim ti, čestit*, cestit*, sreće, držim fige, nadu, želim vam, nadati, drzim fige, sretan put, sretan rođendan, sretan rodendan, sretan rodjendan',
    worry:
      'briga, brige, brini*, brinem, brine*, bojim, boji, bojiš, strah*, strahu, zabrinut*, boji se, uplaš*, uplas*, sekira*, brinut*, zabrin*, stres*, panik*, nervoz*, brinuti, bojati, boj, preplaš*, tjeskob*, strepi*',
    laugh:
      'smije se, smijeh*, smiješ*, smijes*, haha*, hehe*, šala, šalim, šale, vic, vicev*, zabavn*, lol, xd*, hihi*, nasmij*, smija*, ahah*, hahah*, smješ*, smih, smišn*, salim, zezan*, zeza*, zez, fora, forica, sprdnj*, smijem se, smijat*, smijal*, smiju se',
    cry: 'plac, plače*, plače, plaka*, plačem, suz*, suze, tužan, tužna, tužno, tuga, tuge, tuzan, tuzn*, plaće, tugo, tužn*, rasplaka*, cvili*, cvilj*, žalost*, ucviljen*, plač, plačeš',
    happy:
      'sretan, sretna, sretn*, srete*, veseli*, veselj*, vesel*, drago, zadovolj*, radost*, raduj*, drago mi je, radujem, uzbuđen*, uzbuden*, uzbudjen*, oduševlj*, ponos*, jedva čekam, oduševljen, milo mi',
    good: 'dobar, dobr*, dobro, dobra, super, odličn*, odlicn*, lijep*, lijepo, bolje, najbolj*, izvrsn*, odlično, ekstra, bravo, top, krasn*, ugod*, fino, prekrasn*, lip, lipo, lipa, divn*, mrak, zakon, genijaln*, zgodn*, ludilo, ok je, kul, savršen*, savrsen*, ukusn*, fenomen*, fantastičn*, perfekt*, odl, bolji, bolja, boljeg',
    bad: 'loš*, los, lose, losa, loše, užas*, uzas*, grozn*, strašn*, strasn*, gore, najgor*, katastrof*, bezvez*, gadn*, gadno, jadno, jadan, bijed*, očaj*, ocaj*, ružn*, ruzn*, koma, sramot*, jadn*, odvratn*, lošij*, zlo, odurn*, bljak, sraman, nesposobn*, bezobraz*, drsk*, neprimjer*, tragičn*',
    beautiful:
      'lijep*, lijepa, prekrasn*, divn*, krasn*, prelijep*, zgodn*, predivn*, slatk*, lipa, prelip*, prelijepo, ljepotic*, ljepš*, preslatk*',
    important: 'važn*, vazn*, hitn*, bitn*, nužn*, ozbiljn*, hitno, bitno, važno, presudn*, urgent*, ključno, prioritet*',
    easy: 'lako, laka, lagan*, jednostavn*, lakš*, laks*, lagano, prosto, nema frke, sitnic*',
    hard: 'teško, tesko, tešk*, tesk*, težak, težk*, tezak, nemoguć*, nemoguc*, naporno, kompliciran*, zahtjevn*, teže, komplicir*, ne ide, nije lako, tvrd, tvrdo',
    big: 'velik*, veliki, velika, veliko, velike, ogromn*, veći, veća, veće, veci, veca, najveć*, visok*, najvec*, golem*, masiv*, krupn*, prevelik*',
    small: 'mali, mala, malo, malen*, sitan, sitn*, manji, manja, manje, majušn*, kratk*, nisk*, premal*, malecn*, majhn*',
    full: 'pun, puna, puno, pune, puni, prepun*, popunjen*, krcat*, natrpan*, ispunjen*',
    empty: 'prazn*, prazan, ispražnjen*, prazna, isprazn*, potrošen*',
    busy: 'zauzet*, nemam vremena, u gužvi, gužva, guzva, nemam kad, prezaposlen*, zauzeta, guzvi, u poslu, nemam vrimena, zatrpan*, nestignem, ne stignem, u gužvi sam, ne stižem',
    freeTime:
      'slobod*, slobodan, slobodna, slobodno, vremena, imam vremena, imaš vremena, imate vremena, na raspolaganju, dostupn*, raspoloživ*, slobodn*',
    ready: 'spreman, spremna, gotov*, pripremi*, priprem*, pripremljen*, gotovo, spremni, spremam, spremn*, spremite, spremim',
    tired: 'umor*, umoran, umorna, izmoren*, iscrplj*, premoren*, umorni, mrtav umoran, izmožden*, prespavan*, sanjiv*, pospan*',
    broken:
      'pokvar*, pokvaren*, ne radi, ne funkcionira, slom*, slomljen*, razbi*, razbij*, neispravn*, potrgan*, razbijen*, nefunkcionira, pukl*, puknu*, ne rade, nije ispravn*, crka*, polomljen*, strga*, oštećen*, ostecen*, skenja*, zablokira*, kvar, kvara, kvarov*',
    repair:
      'poprav*, popravi*, popravak, popravk*, servis*, majstor*, mehaničar*, mehanicar*, majstora, servisir*, vodoinstalat*, limar*, servisa, obnov*, vodoinst*, automehan*, serviser*, popravlj*, električar*, renovir*',
    problem: 'problem*, poteškoć*, poteskoc*, nevolj*, problema, teškoć*, komplikac*, frka, stvar, slučaj*, slucaj*',
    possible: 'moguć*, moguc*, možda, mozda, vjerojatn*, valjda, eventualn*, može biti, moguće, vjeroj*, mozd, moš',
    sure: 'sigur*, siguran, sigurno, naravno, svakako, definitivno, apsolutno, obavezno, dakako, naravski, bez brige, nesumnjiv*, sto posto, uvjeren*, garantira*',
    really:
      'stvarno, zaista, zbilja, jako, ozbiljno, vrlo, zapravo, doista, uopće, uopce, apsolutno, kategorički, izričito, baš, bas, uistinu, nikako, ful, strogo, izricito, jako jako, sasvim, krajnje, potpuno, iskreno',
    quickly:
      'brzo, brž*, brza, brže, brzin*, požuri*, pozuri*, hitno, žuri*, zuri*, brzi, što brže, bze, ubrza*, žurno, žurba, brzin, naglo, na brzinu, hop',
    slowly: 'polako, sporo, polagan*, lagano, plako, polaganije, usporava*, uspori*, spori, sporij*',
    together: 'zajedno, skupa, sa mnom, zajednič*, s nama, samnom, s tobom, zajednick*',
    alone: 'sam, sama, sami, samoć*, usamlj*, osamlj*, samac, zasebn*, samostaln*',
    inside: 'unutra, vani, unutar, van, iznutra, nutra, unutr*, izvan, napolju, spolja, vanjsk*',
    near: 'blizu, blizin*, kraj, pored, pokraj, okolic*, okolo, obližn*, najbliž*, bliž*, oko, nadomak, ispred, nasuprot',
    far: 'dalek*, daleko, dalje, podalje, udaljen*, kilometr*, dalj',
    thing: 'stvar*, nešto, nesto, stvari, što, išta, nečeg*, ista, bilo što, nesta, štogod, kojekakv*, svašta, čega god',
    way: 'način*, nacin*, put, putem, postup*, oblik, obliku, sredstv*',
    reason: 'razlog*, razloga, zbog, uzrok*, povod*, obrazlož*, motiv*',
    idea: 'idej*, ideja, plan, prijedlog*, projekt*, zamisl*, planira*, prijedlo*, planova, planu, planov*',
    question: 'pitanj*, pitanje, upita, upitu, upite',
    story:
      'priča, priče, dogodi*, dogod*, događa*, dogada*, dogadja*, događaj*, dogadaj*, dogadjaj*, desi*, desilo, dogodilo, bajk*, povijest*, zbiva*, dešava*, anegdot*, priču, priči, pričic*',
    warProtest:
      'rat, rata, ratu, štrajk*, strajk*, prosvjed*, borb*, protest*, bori*, ratn*, tuca, bojkot*, napad*, demonstracij*, potuk*, posvađ*, posvad*, posvadj*, tuča, tukli, svađa, svada, svadja, svađe, svade, svadje, svađal*, svadal*, svadjal*, svađamo, svadamo, svadjamo, svađati, svadati, svadjati',
    accident: 'nesreć*, nesrec*, požar*, pozar*, gori, sudar*, sudari*, vatrogas*, prometna, zapali*, vatra, udes*, havarij*',
    steal:
      'ukra*, ukrade*, ukrali, krad*, krađ*, kradj*, prevar*, prevara, prevaranti, lopov*, varate, scam*, lažn*, lazn*, opljačk*, opljack*, kradu, lopovi, vara*, muljat*, mulja*, fake*, fejk*, pljačk*, phishing, provali*, krivotvor*, lopovluk*, kradljiv*, hohštapl*, podval*, kriminal*',
    insurance: 'osigur*, osiguranj*, kasko, croatia osiguranje, osiguranje, štet*, stet*, hzzo, dopunsk*, odštet*, polica, police, policu',
    tax: 'porez*, poreza, pdv, porezn*, prirez*, porezna, doprinos*, fina, carin*',
    electricBill: 'energ*, brojil*, hep, tarif*, struja, potrošnj*, potrosnj*, brojilo, plinar*, gpz, očitanj*, ocitanj*, očita*, račun za struju',
    build:
      'gradi*, gradnj*, krov*, solar*, panel*, gradil*, izgradnj*, fasad*, adaptac*, renovac*, zida*, gradevin*, građevin*, gradjevin*, keramičar*, toplinsk*, izolac*, pločic*, plocic*, zidar*, moler*, ličil*, solarni, knauf, parket*',
    houseSale:
      'nekretnin*, hipotek*, zemljišt*, zemljist*, agencija za nekretnine, prodaja stana, prodaja kuće, parcel*, kvadrat*, investic*, prodajem stan, stambeni',
    carDealer:
      'gume, guma, tehnički, tehnički pregled, tehnicki, salon*, autosalon*, leasing*, lizing*, vulkaniz*, autokuć*, registracij*, diler*, rabljen*, felge, otkup automobila, autokuc*',
    travelOffer:
      'krstarenj*, krstarenje, last minute, aranžman*, aranzman*, turist*, ljetovanj*, resort*, all inclusive, agencij*, toplic*, ture, turneja, odmarališt*, egipat, grčka, grčk*',
    bet: 'kladi*, klađ*, klad*, kladj*, kladion*, casin*, kazin*, poker*, ulog*, supersport, psk, kladjenj*, kladenj*, tiket*, opklad*, igre na sreću, hazard*, bonus*, germania, jackpot*, rulet*, spinov*, favbet, spinovi',
    dating: 'spoj, spojevi, singl*, samac, samci, tinder*, samic*, badoo, slobodne žene, randev*, sudar, upoznavanj*, spoju, dejt, ljubavni',
    erotic: 'seks*, sex*, erot*, porn*, gol, gola, gole, odrasle, vruće, zgodne cure, ševa*, seva*, napaljen*, sise, jebačin*, hot, sekse',
    religionPolitics:
      'kandidat*, izbor*, kampanj*, predsjed*, stranka, stranke, hdz*, sdp*, most, sabor*, zastupni*, gradonačel*, gradonacel*, političar*, politik*, politič*, milanović*, plenkov*, birac*, birač*, vlada, vlade, župan*, glasač*, mozemo, domovinski',
    trial: 'probn*, probni, proba, uzor*, uzorak, demo, testn*, uzork*, test*, probno razdoblje, na probu, testir*',
    expire:
      'istje*, istekn*, istek*, isteče, ističe, istice, produž*, produz*, obnov*, produlj*, vrijedi*, važi, vazi, valjan*, ispučav*, istječe, rok trajanja, propada, vrijedit, važenj*, roka, rokovi, roku',
    chargeCost:
      'naplać*, naplac*, naplat*, skidate, teret*, premium, dodatni trošak, košta me, kosta me, skinuli, skinu*, naplaćuj*, terećen*, naplacuj*, obračun*, obracun*, skinuli ste, s računa, oduzima*, skidaju',
  },
};
