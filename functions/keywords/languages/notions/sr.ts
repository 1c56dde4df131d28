import type { NotionData } from './notion.ts';

export const sr: NotionData = {
  code: 'sr',
  notions: {
    me: 'nisam, bih, sa mnom, mog, mome, meni, jesam, ja, mene, me, mi, mnom, moj, moja, moje, mojeg, mojega, mojem, mojemu, mojoj, moju, moji, mojih, mojim, mojom, mom, sam, нисам, бих, са мном, мог, моме, мени, јесам, ја, мене, ме, ми, мном, мој, моја, моје, мојег, мојега, мојем, мојему, мојој, моју, моји, мојих, мојим, мојом, мом, сам',
    we: 'mi, nas, nama, naš, naša, naše, našeg, našem, našu, naši, smo, nam, našoj, naših, našim, nismo, ми, нас, нама, наш, наша, наше, нашег, нашем, нашу, наши, смо, нам, нашој, наших, нашим, нисмо',
    you: 'vi, vas, vam, vaš, tvoga, ti, te, tebe, tebi, tobom, tvoj, tvoja, tvoje, tvojeg, tvojem, tvojoj, tvoju, tvoji, tvojih, tvog, tvom, si, nisi, za tebe, ви, вас, вам, ваш, твога, ти, те, тебе, теби, тобом, твој, твоја, твоје, твојег, твојем, твојој, твоју, твоји, твојих, твог, твом, си, ниси, за тебе',
    youAll:
      'vaše, vašega, ljudi, vi tamo, vi, vas, vam, vama, vaš, vaša, vašeg, vašem, vašoj, vašu, vaši, vaših, vašim, vašom, vašima, ste, niste, ekipa, ваше, вашега, људи, ви тамо, ви, вас, вам, вама, ваш, ваша, вашег, вашем, вашој, вашу, ваши, ваших, вашим, вашом, вашима, сте, нисте, екипа',
    heShe:
      'njegov*, njen*, on, ona, ono, njega, njemu, njim, ga, mu, nje, njoj, njom, joj, ju, njezin*, његов*, њен*, он, она, оно, њега, њему, њим, га, му, ње, њој, њом, јој, ју, њезин*',
    they: 'oni, one, njih, njima, njihov*, im, ih, они, оне, њих, њима, њихов*, им, их',
    someone:
      'neko, nekog, nekome, bilo ko, ikome, iko, ikoga, čovek, čoveka, osoba, neka osoba, ma ko, netko, nekoga, nekom, bilo tko, itko, osobu, osobe, osobi, čovjek, ljudi, ljude, ljudima, неко, неког, некоме, било ко, икоме, ико, икога, човек, човека, особа, нека особа, ма ко, нетко, некога, неком, било тко, итко, особу, особе, особи, човјек, људи, људе, људима',
    nobody:
      'niko, nikoga, nikome, nikog, nijedan, nijedna, nitko, nikom, nijedno, nijedne, nijednu, nikakv*, ni jedan, ni jedna, нико, никога, никоме, никог, ниједан, ниједна, нитко, ником, ниједно, ниједне, ниједну, никакв*, ни један, ни једна',
    thisOne:
      'ovaj, ova, ovo, ove, ovu, ovi, ovog, ovom, ovoga, ovome, ovih, ovim, ovoj, ovakv*, овај, ова, ово, ове, ову, ови, овог, овом, овога, овоме, ових, овим, овој, овакв*',
    thatOne:
      'to, taj, ta, tog, tome, onaj, ono, da, što, koji, tu, te, toga, tom, onog, tih, tim, onu, то, тај, та, тог, томе, онај, оно, да, што, који, ту, те, тога, том, оног, тих, тим, ону',
    here: 'ovde, tu, evo, ovamo, ovdje, ode, tude, odje, овде, ту, ево, овамо, овдје, оде, туде, одје',
    there: 'tamo, onde, onamo, ondje, tam, eno, otamo, тамо, онде, онамо, ондје, там, ено, отамо',
    not: 'neću, nemoj, nemojte, nemam, neki, ne mogu, nemogu, ne bi, nisam, ne želim, neželim, ne znam, ne treba, netreba, ne, nije, nisi, nismo, niste, nisu, neće, nećemo, nećete, necu, nece, necete, nećeš, nema, nemate, nemaju, nemamo, nemaš, ni, niti, nemo, nezelim, neznam, nebi, nebih, nemože, ne bih, nemojmo, нећу, немој, немојте, немам, неки, не могу, немогу, не би, нисам, не желим, нежелим, не знам, не треба, нетреба, не, није, ниси, нисмо, нисте, нису, неће, нећемо, нећете, нећеш, нема, немате, немају, немамо, немаш, ни, нити, немо, незнам, неби, небих, неможе, не бих, немојмо',
    never: 'nikad, nikada, nikad više, nikada više, nigda, nikat, никад, никада, никад више, никада више, нигда, никат',
    noLonger:
      'više ne, ne više, više nisam, više ne želim, ne koristim više, nemoj više, nemojte više, više nemojte, vise ne, vise nemojte, više nemam, nisam više, ne želim više, više nikad, više nije, prestao, prestala, više neću, nemam više, nikad više, више не, не више, више нисам, више не желим, не користим више, немој више, немојте више, више немојте, више немам, нисам више, не желим више, више никад, више није, престао, престала, више нећу, немам више, никад више',
    nothing:
      'ništa, nista, ničega, ništ*, ničeg, ničim, ničemu, niš, nis, baš ništa, nišč, ништа, ничега, ништ*, ничег, ничим, ничему, ниш, нис, баш ништа, нишч',
    without: 'bez, bezz, без, безз',
    already: 'već, vec, odavno, већ, вец, одавно',
    still:
      'još, još uvek, i dalje, uvek, jos uvek, stalno, jos, još uvijek, jos uvijek, još uvik, dalje, uvijek, још, још увек, и даље, увек, стално, јос, још увијек, још увик, даље, увијек',
    again:
      'opet, ponovo, još jednom, iznova, po ko zna koji put, ponovno, jos jednom, nanovo, ope, опет, поново, још једном, изнова, по ко зна који пут, поновно, наново, опе',
    always:
      'uvek, uvjek, stalno, neprestano, konstantno, celo vreme, sve vreme, neprekidno, non stop, bez prestanka, svaki čas, neprestance, uvijek, cijelo vrijeme, cilo vrime, vazda, uvik, nonstop, vječito, svaki put, neumorno, увек, увјек, стално, непрестано, константно, цело време, све време, непрекидно, нон стоп, без престанка, сваки час, непрестанце, увијек, цијело вријеме, цило вриме, вазда, увик, нонстоп, вјечито, сваки пут, неуморно',
    every:
      'svaki, svaka, svako, svakog, svakodnevn*, svake, svaku, svakoga, svakom, svakih, svakodnev*, svakoj, сваки, свака, свако, сваког, свакодневн*, сваке, сваку, свакога, сваком, сваких, свакоднев*, свакој',
    all: 'sve, ceo, cela, celo, celu, celog, svi, svih, potpuno, skroz, sav, sva, kompletno, komplet, svega, svemu, svima, cijeli, celi, cijela, cijelo, cijelu, sasvim, potpun*, kompletn*, svim, ukupn*, cili, cilu, cila, apsolutno, све, цео, цела, цело, целу, целог, сви, свих, потпуно, скроз, сав, сва, комплетно, комплет, свега, свему, свима, цијели, цели, цијела, цијело, цијелу, сасвим, потпун*, комплетн*, свим, укупн*, цили, цилу, цила, апсолутно',
    other:
      'drugi, druga, drugo, drugog, drugu, druge, ostali, ostalo, ostale, drugih, drugoga, drugom, drugim, ostal*, drugoj, ostatak, još jedan, други, друга, друго, другог, другу, друге, остали, остало, остале, других, другога, другом, другим, остал*, другој, остатак, још један',
    same: 'isto, isti, ista, isto tako, identično, iste, istu, istog, istim, istih, jednak*, identičn*, istom, исто, исти, иста, исто тако, идентично, исте, исту, истог, истим, истих, једнак*, идентичн*, истом',
    different:
      'drugačije, drugačiji, različito, različit*, drukčije, drugačij*, drukčij*, razlicit*, drugacij*, drukcij*, другачије, другачији, различито, различит*, друкчије, другачиј*, друкчиј*',
    own: 'svoj, svoja, svoje, svog, lični, svojeg, svom, svoju, svojoj, svojih, svojim, vlastit*, sebe, sebi, osobni, sobom, свој, своја, своје, свог, лични, својег, свом, своју, својој, својих, својим, властит*, себе, себи, особни, собом',
    only: 'samo, jedino, isključivo, tek, iskljucivo, jedini, само, једино, искључиво, тек, једини',
    also: 'takođe, takode, takodje, takodjer, isto, isto tako, uz to, također, takoder, i ja, pored toga, usput, такође, исто, исто тако, уз то, такођер, и ја, поред тога, успут',
    but: 'ali, al, međutim, medutim, medjutim, nego, no, ipak, već, premda, али, ал, међутим, него, но, ипак, већ, премда',
    because:
      'jer, zato, zbog, pošto, zato što, budući, radi, buduci, zato jer, posto, jerbo, јер, зато, због, пошто, зато што, будући, ради, зато јер, јербо',
    ifSo: 'ako, ukoliko, kad bi, osim ako, da li, jel, ak, ukolko, samo ako, ако, уколико, кад би, осим ако, да ли, јел, ак, уколко, само ако',
    until: 'dok, sve dok, dokle, dok ne, док, све док, докле, док не',
    fromNow:
      'od sada, od danas, ubuduće, ubuduce, nadalje, od ovog trenutka, od sad, odsad, odsada, od ovog časa, u buduće, odmah sad, од сада, од данас, убудуће, надаље, од овог тренутка, од сад, одсад, одсада, од овог часа, у будуће, одмах сад',
    enough:
      'dosta, dovoljno, dosta je, dosta mi je, dosta više, dost, dovoljno je, доста, довољно, доста је, доста ми је, доста више, дост, довољно је',
    tooMuch:
      'previše, previse, prečesto, suviše, suvise, preterano, preteru*, pretera*, precesto, prepuno, pretjera*, pretjeran*, odviše, preko svake mjere, previ, prekomjern*, превише, пречесто, сувише, претерано, претеру*, претера*, препуно, претјера*, претјеран*, одвише, преко сваке мјере, преви, прекомјерн*',
    soMuch:
      'toliko, tolko, puno, gomila, gomilu, hiljad*, stotin*, stotinu, milion*, desetin*, brdo, tuce, sto puta, bezbroj*, gomil*, hrp*, tone, deset*, desetak, sto, tisuć*, milijun*, tako puno, svaki čas, tolke, ovoliko, onoliko, толико, толко, пуно, гомила, гомилу, хиљад*, стотин*, стотину, милион*, десетин*, брдо, туце, сто пута, безброј*, гомил*, хрп*, тоне, десет*, десетак, сто, тисућ*, милијун*, тако пуно, сваки час, толке, оволико, онолико',
    more: 'više, vise, još, dodatn*, viš, veći broj, више, још, додатн*, виш, већи број',
    less: 'manje, mane, мање, мане',
    many: 'mnogo, puno, često, cesto, dosta, brojni, brojne, brojn*, velik broj, mnogi, višestruk*, mnogih, punooo, много, пуно, често, доста, бројни, бројне, бројн*, велик број, многи, вишеструк*, многих, пунооо',
    few: 'malo, nekoliko, par, retko, malkice, pomalo, mali broj, rijetko, pokoj*, neki, neke, nekih, malko, mrvic*, mrvu, мало, неколико, пар, ретко, малкице, помало, мали број, ријетко, покој*, неки, неке, неких, малко, мрвиц*, мрву',
    once: 'jednom, jedanput, nekada, nekad, nekoć, jedared, jednokratn*, jedan put, једном, једанпут, некада, некад, некоћ, једаред, једнократн*, један пут',
    twice:
      'dvaput, dva puta, tri puta, puta, treći put, drugi put, više puta, nekoliko puta, triput, po treći put, put, ponovno, ponavlja*, sto puta, višekratno, po treći, stoti put, treci put, četiri puta, двапут, два пута, три пута, пута, трећи пут, други пут, више пута, неколико пута, трипут, по трећи пут, пут, поновно, понавља*, сто пута, вишекратно, по трећи, стоти пут, четири пута',
    first:
      'prvi, prva, prvo, prvu, najpre, prvenstveno, prvog, najprije, prve, najprvo, prvom, први, прва, прво, прву, најпре, првенствено, првог, најприје, прве, најпрво, првом',
    last: 'poslednj*, zadnji, zadnje, najzad, prošle, konačno, zadnja, prosle, zadnj*, posljednj*, konačn*, napokon, proslog, proslu, na kraju, prošli, prošla, prošlo, prošlu, prošlog, prošlom, proslom, последњ*, задњи, задње, најзад, прошле, коначно, задња, задњ*, посљедњ*, коначн*, напокон, на крају, прошли, прошла, прошло, прошлу, прошлог, прошлом',
    next: 'sledeć*, sledec*, naredn*, iduć*, iduc*, sljedeć*, sljedec*, slijedeć*, slijedec*, slijedi, sledi, следећ*, наредн*, идућ*, сљедећ*, слиједећ*, слиједи, следи',
    now: 'sada, sad, trenutno, upravo, momentalno, sda, sade, trenutačno, сада, сад, тренутно, управо, моментално, сда, саде, тренутачно',
    immediately:
      'odmah, smesta, hitno, momentalno, što pre, sto pre, čim pre, bez odlaganja, istog trenutka, odma, u roku od odmah, smjesta, što prije, sto prije, čim prije, bez odgode, istog trena, u roku odmah, istoga trena, asap, žurno, trenutačno, promptno, neodgodivo, odmh, одмах, сместа, хитно, моментално, што пре, чим пре, без одлагања, истог тренутка, одма, у року од одмах, смјеста, што прије, чим прије, без одгоде, истог трена, у року одмах, истога трена, асап, журно, тренутачно, промптно, неодгодиво, одмх',
    today: 'danas, večeras, veceras, noćas, današnj*, danasnj*, dns, nocas, danaske, данас, вечерас, ноћас, данашњ*, днс, данаске',
    tomorrow: 'sutra, prekosutra, sutrašnj*, sutrasnj*, sutr, сутра, прекосутра, сутрашњ*, сутр',
    yesterday:
      'juče, juce, sinoć, sinoc, prekjuče, jučerašnj*, prekjuce, jučer, jucer, prekjučer, jucerasnj*, јуче, синоћ, прекјуче, јучерашњ*, јучер, прекјучер',
    day: 'dan, dana, danu, dani, dnevno, danima, dane, dnevn*, dnevi, danom, дан, дана, дану, дани, дневно, данима, дане, дневн*, дневи, даном',
    week: 'nedelj*, nedelja, nedelju, nedelje, sedmic*, nedeljn*, tjedan, tjedn*, tjedna, tjedno, nedjelju dana, nedelju dana, недељ*, недеља, недељу, недеље, седмиц*, недељн*, тједан, тједн*, тједна, тједно, недјељу дана, недељу дана',
    month:
      'mesec*, mesečn*, mesecn*, mjesec, mesec, mjesec*, mjeseca, meseca, mjesečno, misec, miseca, mjesecno, mesecno, месец*, месечн*, мјесец, месец, мјесец*, мјесеца, месеца, мјесечно, мисец, мисеца, месецно',
    year: 'godin*, prošle godine, ove godine, lane, lani, godišnje, god, godine, ljetos, letos, lanjsk*, godisnje, годин*, прошле године, ове године, лане, лани, годишње, год, године, љетос, летос, лањск*',
    hour: 'sat, sati, sata, časova, minut*, min, koliko sati, pola, podne, h, satova, u koliko, pol, pola sata, satu, satima, kolko je, сат, сати, сата, часова, минут*, мин, колико сати, пола, подне, х, сатова, у колико, пол, пола сата, сату, сатима, колко је',
    morning:
      'jutro, ujutru, ujutro, jutros, prepodne, pre podne, izjutra, prepodnev*, jutra, prijepodne, prije podne, prijepodnev*, jutarnj*, zorom, ujtro, јутро, ујутру, ујутро, јутрос, преподне, пре подне, изјутра, преподнев*, јутра, пријеподне, прије подне, пријеподнев*, јутарњ*, зором, ујтро',
    evening:
      'veče, vece, večer, uveče, uvece, popodne, večeras, predveče, poslepodne, posle podne, veceras, vecer, navečer, navecer, poslijepodne, predvečer, popodnev*, poslije podne, popodnevn*, večeri, veceri, вече, вечер, увече, поподне, вечерас, предвече, послеподне, после подне, навечер, послијеподне, предвечер, поподнев*, послије подне, поподневн*, вечери',
    night: 'noć, noc, noći, noću, ponoć, ponoc, noćas, nocu, noci, nocas, noćn*, ponoći, ноћ, ноц, ноћи, ноћу, поноћ, ноћас, ноћн*, поноћи',
    weekday:
      'ponedelj*, utorak, utork*, sreda, sredu, srede, sredom, četvrtak, cetvrtak, četvrtk*, petak, petk*, ponedjelj*, ponediljak, srijed*, sridu, srida, cetvrtk*, radnim danom, pon, uto, sri, čet, понедељ*, уторак, уторк*, среда, среду, среде, средом, четвртак, четвртк*, петак, петк*, понедјељ*, понедиљак, сријед*, сриду, срида, радним даном, пон, уто, сри, чет',
    weekend: 'subot*, nedelj*, vikend*, nedjelj*, nedilj*, nedjelja, nedelja, субот*, недељ*, викенд*, недјељ*, недиљ*, недјеља, недеља',
    soon: 'uskoro, ubrzo, brzo, za koji minut, samo što nisam, svakog časa, za čas, ubrz, za koji čas, začas, skoro, ускоро, убрзо, брзо, за који минут, само што нисам, сваког часа, за час, убрз, за који час, зачас, скоро',
    later:
      'kasnije, posle, poslije, zatim, potom, nakon, onda, za sat vremena, kasnij*, posli, nakon toga, касније, после, послије, затим, потом, након, онда, за сат времена, касниј*, посли, након тога',
    before:
      'pre, ranije, pred, prethodn*, nekada, pre nego, dosad, preth*, prije, nekad, prijašnj*, prij, prije toga, pre toga, dosadašnj*, пре, раније, пред, претходн*, некада, пре него, досад, претх*, прије, некад, пријашњ*, приј, прије тога, пре тога, досадашњ*',
    early:
      'rano, ranije, prerano, na vreme, ranom, preuranjen*, zarana, na vrijeme, рано, раније, прерано, на време, раном, преурањен*, зарана, на вријеме',
    late: 'kasno, kasnim, kasniš, kasni, zakasn*, prekasno, okasn*, kašnjenj*, kasnite, kasnjenj*, zakašnj*, kasnimo, kasn*, касно, касним, касниш, касни, закасн*, прекасно, окасн*, кашњењ*, касните, закашњ*, каснимо, касн*',
    time: 'vreme, vremena, vremenu, put, rok, termin*, doba, vrijeme, vremenom, vrime, puta, roku, време, времена, времену, пут, рок, термин*, доба, вријеме, временом, вриме, пута, року',
    moment:
      'trenut*, čas, sekund*, momenat, momenta, samo malo, minut, sek, časak, cas, moment*, tren, minutu, minuticu, casak, тренут*, час, секунд*, моменат, момента, само мало, минут, сек, часак, цас, момент*, трен, минуту, минутицу',
    longTime:
      'dugo, odavno, oduvek, zauvek, godinama, mesecima, večno, celu večnost, danima, odvajkada, oduvijek, zauvijek, vječno, mjesecima, već dugo, zauvik, davno, duže, cijelu vječnost, celu vječnost, vijek, дуго, одавно, одувек, заувек, годинама, месецима, вечно, целу вечност, данима, одвајкада, одувијек, заувијек, вјечно, мјесецима, већ дуго, заувик, давно, дуже, цијелу вјечност, целу вјечност, вијек',
    what: 'šta, sta, što, sto, kakav, kakva, kakvo, čega, čemu, čime, kog, kaj, ča, kakve, kojeg, šo, cega, cemu, ca, шта, ста, што, сто, какав, каква, какво, чега, чему, чиме, ког, кај, ча, какве, којег, шо, ца',
    who: 'ko, koga, kome, kim, čiji, čija, čije, tko, kog, koji, ciji, cija, ко, кога, коме, ким, чији, чија, чије, тко, ког, који',
    where:
      'gde, odakle, kuda, kamo, otkud, otkuda, dje, dokle, gdje, di, kud, odkud, odkuda, đe, de, где, одакле, куда, камо, откуд, откуда, дје, докле, гдје, ди, куд, одкуд, одкуда, ђе',
    when: 'kad, kada, u koliko sati, čim, kat, u kolko, кад, када, у колико сати, чим, кат, у колко',
    why: 'zašto, zasto, zbog čega, čemu, zašta, što, po kom osnovu, s kojim pravom, iz kog razloga, zašo, sto, zaš, zas, radi čega, zakaj, šta, iz kojeg razloga, зашто, због чега, чему, зашта, што, по ком основу, с којим правом, из ког разлога, зашо, сто, заш, зас, ради чега, закај, шта, из којег разлога',
    how: 'kako, na koji način, nekako, kak, ko, како, на који начин, некако, как, ко',
    howMuch:
      'koliko, kolko, pošto, kolki, koliki, po koliko, koliko puta, kolik*, kolko puta, kojko, колико, колко, пошто, колки, колики, по колико, колико пута, колик*, колко пута, којко',
    which:
      'koji, koja, koje, kojem, kojoj, kojih, kojeg, koju, kojim, koj, kojega, који, која, које, којем, којој, којих, којег, коју, којим, кој, којега',
    please:
      'molim, molim vas, molim te, molimo, molio bih, molila bih, ljubazno, mlm, pls, molicu, molila, lijepo molim, lepo molim, mol, plz, plizz, pliz, budite ljubazni, ljubazni, молим, молим вас, молим те, молимо, молио бих, молила бих, љубазно, млм, плс, молицу, молила, лијепо молим, лепо молим, мол, плз, плизз, плиз, будите љубазни, љубазни',
    thanks:
      'hvala, fala, zahvaljuj*, zahvaln*, hvala lepo, hvala puno, hvala lepa, hvala vam, hvalaa, zahvalj*, thx, hvalaaa, puno hvala, tnx, thnx, hv, zahvalni, hvala lijepa, хвала, фала, захваљуј*, захвалн*, хвала лепо, хвала пуно, хвала лепа, хвала вам, хвалаа, захваљ*, хвалааа, пуно хвала, хв, захвални, хвала лијепа',
    sorry:
      'izvini*, izvinite, izvinjav*, oprosti*, pardon, žao mi je, zao mi je, nažalost, nazalost, sori, sorry, izvinjenje, oprostite, ispri*, ispričav*, ispričn*, žao, ispricav*, sry, oprost, извини*, извините, извињав*, опрости*, пардон, жао ми је, нажалост, сори, извињење, опростите, испри*, испричав*, испричн*, жао, опрост',
    hello:
      'zdravo, ćao, cao, dobar dan, dobro jutro, dobro veče, dobro vece, pozdrav, poštovan*, postovan*, ej, hej, halo, alo, gde si, dragi, draga, zdravoo, pomaže bog, pomoz bog, bok, dobra večer, dobar večer, bog, drage, haj, hi, hey, čao, bokić, đesi, desi, djesi, pozz, pzd, helo, hellou, kako si, ćaoo, здраво, ћао, цао, добар дан, добро јутро, добро вече, поздрав, поштован*, еј, хеј, хало, ало, где си, драги, драга, здравоо, помаже бог, помоз бог, бок, добра вечер, добар вечер, бог, драге, хај, хи, чао, бокић, ђеси, позз, пзд, хело, хеллоу, како си, ћаоо',
    bye: 'doviđenja, dovidenja, dovidjenja, ćao, cao, vidimo se, čujemo se, laku noć, prijatno, pozdrav, zbogom, prijatan dan, pa pa, adio, ajd ćao, bok, ajde bok, laku noc, papa, cujemo se, ugodan dan, lijep dan, lep dan, bog, poz, довиђења, ћао, цао, видимо се, чујемо се, лаку ноћ, пријатно, поздрав, збогом, пријатан дан, па па, адио, ајд ћао, бок, ајде бок, папа, угодан дан, лијеп дан, леп дан, бог, поз',
    regards:
      'pozdrav, srdačn*, s poštovanjem, sa poštovanjem, postovanjem, poz, pozz, lep pozdrav, pozdrav*, lp, lijep pozdrav, sa štovanjem, srdacn*, poštovanjem, lijepi pozdrav, lepi pozdrav, pozdravi, štovanjem, поздрав, срдачн*, с поштовањем, са поштовањем, поз, позз, леп поздрав, поздрав*, лп, лијеп поздрав, са штовањем, поштовањем, лијепи поздрав, лепи поздрав, поздрави, штовањем',
    yes: 'da, jeste, jes, daa, naravno, aha, jasta, može, dabome, jesam, je je, dapače, jest, je da, daaa, ma da, jp, да, јесте, јес, даа, наравно, аха, јаста, може, дабоме, јесам, је је, дапаче, јест, је да, дааа, ма да, јп',
    okay: 'ok, okej, u redu, važi, vazi, dobro, može, moze, super, slažem se, dogovoreno, oke, kul, ajde, uredu, vrijedi, vredi, okey, oki, može može, dogovoren*, nema problema, ок, океј, у реду, важи, добро, може, супер, слажем се, договорено, оке, кул, ајде, уреду, вриједи, вреди, оки, може може, договорен*, нема проблема',
    want: 'hoću, hocu, hoćete, hoćeš, hoće*, želim, želi*, zeli*, hteo, htela, hteli, htel*, htet*, neću, necu, neće*, voleo bih, volela bih, želeo, želela, želel*, zelel*, oćeš, ocu, želj*, hteo bih, hocemo, hoćemo, htio, htjela, htje*, hte*, htjel*, htjeti, hteti, nećemo, htio bih, htjela bih, htela bih, volio bih, voljela bih, ću, cu, žele, zele, tražim, rado, oću, želja, željel*, хоћу, хоћете, хоћеш, хоће*, желим, жели*, хтео, хтела, хтели, хтел*, хтет*, нећу, неће*, волео бих, волела бих, желео, желела, желел*, оћеш, оцу, жељ*, хтео бих, хоћемо, хтио, хтјела, хтје*, хте*, хтјел*, хтјети, хтети, нећемо, хтио бих, хтјела бих, хтела бих, волио бих, вољела бих, ћу, цу, желе, тражим, радо, оћу, жеља, жељел*',
    need: 'treba*, trebam, treba mi, potreb*, potrebno, trebaju, tribam, triba*, nužn*, треба*, требам, треба ми, потреб*, потребно, требају, трибам, триба*, нужн*',
    must: 'mora*, moram, moraš, morate, morao, treba da, trebalo, obavez*, dužn*, nužno, trebam, trebate, trebao, trebala, obavezn*, valja, treba, moran, obvez*, primoran*, мора*, морам, мораш, морате, морао, треба да, требало, обавез*, дужн*, нужно, требам, требате, требао, требала, обавезн*, ваља, треба, моран, обвез*, приморан*',
    can: 'mogu, možeš, može, možete, možemo, mogao, mogla, mogli, umem, umeš, znam, moći, moze, mozes, mozete, stign*, uspe*, uspem, nemoguće, umete, umemo, umeju, zna, umijem, ne mogu, nemogu, mores, morem, more, jel moguće, mog, znaš li, moglo, sposob*, stiže*, mozemo, mozda li, могу, можеш, може, можете, можемо, могао, могла, могли, умем, умеш, знам, моћи, стигн*, успе*, успем, немогуће, умете, умемо, умеју, зна, умијем, не могу, немогу, морес, морем, море, јел могуће, мог, знаш ли, могло, способ*, стиже*, мозда ли',
    may: 'smem, sme, smeš, smete, smemo, smeju, mogu li, dozvoljen*, dopušten*, ovlašćen*, slobodno, smijem, smije*, smijem li, smem li, smijete, mogu, možete, ovlašten*, smiju, smite, смем, сме, смеш, смете, смемо, смеју, могу ли, дозвољен*, допуштен*, овлашћен*, слободно, смијем, смије*, смијем ли, смем ли, смијете, могу, можете, овлаштен*, смију, смите',
    letDo:
      'neka, nek, pusti, pustite, hajde, ajde, ajmo, haj, dozvol*, daj, pusti*, dopusti*, hajdemo, ajd, pustit, hajmo, нека, нек, пусти, пустите, хајде, ајде, ајмо, хај, дозвол*, дај, пусти*, допусти*, хајдемо, ајд, пустит, хајмо',
    tryTo:
      'pokuša*, pokusa*, proba*, probaj*, potrudi*, trudi*, nastoj*, isproba*, pokušava*, pokušaj, покуша*, проба*, пробај*, потруди*, труди*, настој*, испроба*, покушава*, покушај',
    stop: 'stop, prestan*, prestani, prestanite, presta*, stani, stanite, zaustav*, dosta, prekini*, obustav*, kraj, manite, mani se, okani, manite me, stani*, prekid*, stati, stajte, prestajte, obustavit*, prekinite, okanite, okani se, dost, стоп, престан*, престани, престаните, преста*, стани, станите, заустав*, доста, прекини*, обустав*, крај, маните, мани се, окани, маните ме, стани*, прекид*, стати, стајте, престајте, обуставит*, прекините, оканите, окани се, дост',
    end: 'kraj, kraja, završ*, zavrs*, gotovo, raskin*, raskid*, prekid*, okonč*, kraju, okonc*, dovrši*, svrši*, gotov, крај, краја, заврш*, готово, раскин*, раскид*, прекид*, оконч*, крају, доврши*, сврши*, готов',
    cancel:
      'otkaž*, otkaz*, otkazujem, poništ*, ponist*, storn*, odjav*, odusta*, raskin*, raskid*, odustaj*, otkazati, poništi*, odgod*, annulir*, откаж*, отказујем, поништ*, сторн*, одјав*, одуста*, раскин*, раскид*, одустај*, отказати, поништи*, одгод*, аннулир*',
    block:
      'blokir*, blok*, zablokir*, crna lista, crnu listu, crnoj listi, blokać*, odblok*, blokada, блокир*, блок*, заблокир*, црна листа, црну листу, црној листи, блокаћ*, одблок*, блокада',
    remove:
      'ukloni*, uklanj*, skloni*, izbriš*, izbris*, skini*, skinite, izbac*, isključi*, makni*, otkloni*, sklonite, brišite, isklj*, makn*, maknite, makni, uklonit*, miči*, skidanje, izuzmi*, izbacite, prekriži*, riješi se, izostav*, iskljucite, precrta*, brisat*, уклони*, уклањ*, склони*, избриш*, скини*, скините, избац*, искључи*, макни*, отклони*, склоните, бришите, искљ*, макн*, макните, макни, уклонит*, мичи*, скидање, изузми*, избаците, прекрижи*, ријеши се, изостав*, искљуците, прецрта*, брисат*',
    deleteIt:
      'izbriš*, izbris*, obriš*, obris*, briši, brisa*, unišit*, uništ*, brišite, brisanj*, pobriš*, obrisat*, brisati, unist*, izbrisat*, избриш*, обриш*, бриши, бриса*, унишит*, уништ*, бришите, брисањ*, побриш*, обрисат*, брисати, избрисат*',
    unsubscribe:
      'odjav*, odjavi, odjavite, ispiši*, ispis*, otkažite pretplatu, odjavljujem, skinite me, odregistr*, otkazujem pretplatu, prekid pretplate, odjavit, odjavljiva*, ispišite, odustaj*, ispisati, ne želim primati, otpiš*, odjava, одјав*, одјави, одјавите, испиши*, испис*, откажите претплату, одјављујем, скините ме, одрегистр*, отказујем претплату, прекид претплате, одјавит, одјављива*, испишите, одустај*, исписати, не желим примати, отпиш*, одјава',
    subscribe:
      'prijav*, pretplat*, registr*, upis*, upiš*, učlan*, uključ*, ukljuc*, pridruž*, prijavi*, registrir*, pridruz*, uclan*, logir*, članstvo, upisati, пријав*, претплат*, регистр*, упиш*, учлан*, укључ*, придруж*, пријави*, регистрир*, логир*, чланство, уписати',
    leaveAlone:
      'ostavi me, ostavite me, ostavite me na miru, ostavi me na miru, pusti me, pustite me, na miru, dajte mi mira, daj mi mira, odjebi*, odjeb*, mrš, mrs, marš, mars, gubi se, gubite se, idi u, idite u, skini mi se, skinite mi se, tornjaj*, teraj se, terajte se, mani me se, manite me se, nosi se, nosite se, beži, bežite, briši, goni se, gonite se, nestani, nestanite, odbij*, izgubi se, gubi mi se, ostavite nas, u peršun, tutanj, pustite me na miru, pusti me na miru, odjebite, odbi, idi dovraga, odlaz*, odlazite, odstup*, na miru ostavi*, dajte mir, otkači*, otkaci*, odkači*, idite kvragu, bježi*, beži*, pičite, bjezite, kvragu, nestan*, остави ме, оставите ме, оставите ме на миру, остави ме на миру, пусти ме, пустите ме, на миру, дајте ми мира, дај ми мира, одјеби*, одјеб*, мрш, мрс, марш, губи се, губите се, иди у, идите у, скини ми се, скините ми се, торњај*, терај се, терајте се, мани ме се, маните ме се, носи се, носите се, бежи, бежите, бриши, гони се, гоните се, нестани, нестаните, одбиј*, изгуби се, губи ми се, оставите нас, у першун, тутањ, пустите ме на миру, пусти ме на миру, одјебите, одби, иди доврага, одлаз*, одлазите, одступ*, на миру остави*, дајте мир, откачи*, одкачи*, идите кврагу, бјежи*, бежи*, пичите, бјезите, кврагу, нестан*',
    leave:
      'odlaz*, ode, odem, otiš*, otišao, otišla, otić*, napušt*, napust*, idem odavde, odlazak, izlazim, odoh, odlazim, odlaži*, otić, otisao, otisla, istup*, odlask*, ostavlj*, izać*, izaći, izašao, idem iz, одлаз*, оде, одем, отиш*, отишао, отишла, отић*, напушт*, идем одавде, одлазак, излазим, одох, одлазим, одлажи*, отић, иступ*, одласк*, остављ*, изаћ*, изаћи, изашао, идем из, ostavi, ostavite, ostaviti, ostavio, ostavila, остави, оставите, оставити',
    refuse:
      'odbij*, odbija*, odbio, odbila, ne hvala, ne prihvatam, ne pristajem, ne želim, odbac*, odbijam, odbaci*, ne hvala lijepa, ne hvala lepa, ne prihvaćam, nije potrebno, uskrać*, odbijeno, nezelim, neželim, одбиј*, одбија*, одбио, одбила, не хвала, не прихватам, не пристајем, не желим, одбац*, одбијам, одбаци*, не хвала лијепа, не хвала лепа, не прихваћам, није потребно, ускраћ*, одбијено, нежелим',
    forbid:
      'zabran*, zabranjuj*, ne dozvoljavam, ne dopuštam, ne smete, nije dozvoljeno, zabranjujem, zabranj*, zabranjen*, ne smijete, nemate pravo, забран*, забрањуј*, не дозвољавам, не допуштам, не смете, није дозвољено, забрањујем, забрањ*, забрањен*, не смијете, немате право',
    object:
      'prigovor*, protiv*, protivim, ne slažem, usprotivi*, protest*, nisam saglasan, nisam saglasna, nesagl*, žalim se, ulažem, prigovara*, usprotiv*, ne slazem, prosvjed*, nisam suglasan, nisam suglasna, osporava*, nesuglas*, ulažem prigovor, приговор*, против*, противим, не слажем, успротиви*, протест*, нисам сагласан, нисам сагласна, несагл*, жалим се, улажем, приговара*, успротив*, просвјед*, нисам сугласан, нисам сугласна, оспорава*, несуглас*, улажем приговор',
    agree:
      'slaže*, slažem, pristaj*, pristan*, prihvat*, saglas*, saglasan, saglasna, dogovor*, prista*, složi*, slazem, odobrav*, slazem*, pristajem, prihvać*, prihvac*, suglas*, suglasan, suglasna, dogovori*, pristao, pristala, slozi*, pristati, usugla*, slagati, слаже*, слажем, пристај*, пристан*, прихват*, саглас*, сагласан, сагласна, договор*, приста*, сложи*, одобрав*, слазем*, пристајем, прихваћ*, суглас*, сугласан, сугласна, договори*, пристао, пристала, пристати, усугла*, слагати',
    permission:
      'dozvol*, saglasnos*, odobren*, ovlašćen*, ovlaš*, pristanak, pristank*, dopušten*, punomoć*, odobr*, suglasn*, privol*, ovlast*, ovlašt*, ovlašten*, autoriz*, дозвол*, сагласнос*, одобрен*, овлашћен*, овлаш*, пристанак, пристанк*, допуштен*, пуномоћ*, одобр*, сугласн*, привол*, овлашт*, овлаштен*, ауториз*',
    withdraw:
      'povlač*, povlac*, povuc*, povući, opoziv*, opozovem, opozov*, povučem, povuk*, povuć*, povlačim, opozvati, povuci*, opozivam, opozvat*, povuko*, odustajem, повлач*, повући, опозив*, опозовем, опозов*, повучем, повук*, повућ*, повлачим, опозвати, повуци*, опозивам, опозват*, повуко*, одустајем',
    send: 'šalje*, šalj*, salj*, pošalji*, pošalj*, posalj*, slati, slanje, slanj*, slao, slala, slali, poslao, poslala, poslali, prosledi*, prosleđ*, prosled*, prosledj*, poslat*, saljite, dostavlj*, šaljete, slat, poslati, poslat, šaljite, proslijedi*, poslano, poslan*, prosljeđ*, prosljed*, prosljedj*, odasl*, uputi*, posaji, шаље*, шаљ*, пошаљи*, пошаљ*, слати, слање, слањ*, слао, слала, слали, послао, послала, послали, проследи*, прослеђ*, послат*, достављ*, шаљете, слат, послати, послат, шаљите, прослиједи*, послано, послан*, просљеђ*, одасл*, упути*, посаји',
    write:
      'piše*, pišem, piši, pisati, pisao, pisala, napiš*, napis*, pišite, pise*, pismen*, dopis*, pisanj*, piskara*, pišete, pismeno, pisat, napisao, pišu, pisali, tipka*, zapiši*, zapis*, pisi, pisite, пише*, пишем, пиши, писати, писао, писала, напиш*, пишите, писмен*, допис*, писањ*, пискара*, пишете, писмено, писат, написао, пишу, писали, типка*, запиши*, запис*',
    text: 'sms*, poruk*, poruka, poruke, smsova, esemes*, msg, mms*, porukic*, tekst, poruci, porukama, smsove, porukica, teksta, смс*, порук*, порука, поруке, смсова, есемес*, мсг, ммс*, порукиц*, текст, поруци, порукама, смсове, порукица, текста',
    call: 'zovi, zove*, zovem, zovite, zvao, zvala, zvali, zvati, pozovi*, pozov*, poziv, pozive, poziva, pozvati, pozivi, telefonir*, javi*, okreni*, nazovi*, nazov*, zvoni, cimni*, cimaj*, pozvao, pozvala, zvrcni*, pozvan*, zovete, zivkaj*, zivka*, nazva*, zvonit*, nazivat*, zvanj*, naziva*, pozivat*, pozivanj*, zovu, cimni, zvrcn*, zvat, зови, зове*, зовем, зовите, звао, звала, звали, звати, позови*, позов*, позив, позиве, позива, позвати, позиви, телефонир*, јави*, окрени*, назови*, назов*, звони, цимни*, цимај*, позвао, позвала, зврцни*, позван*, зовете, зивкај*, зивка*, назва*, звонит*, називат*, звањ*, назива*, позиват*, позивањ*, зову, цимни, зврцн*, зват',
    contact:
      'kontakt*, kontaktir*, javi*, javlja*, obrati*, obraća*, stupi*, obrać*, obrac*, javite, kontaktira*, dostup*, контакт*, контактир*, јави*, јавља*, обрати*, обраћа*, ступи*, обраћ*, јавите, контактира*, доступ*',
    receive:
      'prima*, primi*, primam, primio, primila, dobija*, dobijam, dobijem, dobio, dobila, dobili, stiže, stižu, stigla, dolaze, primati, prispev*, dobiti, dobijate, primanj*, dobiva*, dobij*, dobivam, stize, stizu, zaprim*, dobijemo, primate, dobit, dobije, прима*, прими*, примам, примио, примила, добија*, добијам, добијем, добио, добила, добили, стиже, стижу, стигла, долазе, примати, приспев*, добити, добијате, примањ*, добива*, добиј*, добивам, заприм*, добијемо, примате, добит, добије',
    answer:
      'odgovor*, odgovara*, odgovori*, otpiš*, odpiš*, javi*, odg, odgovaraj*, otpozdrav*, odgovorit, otpis*, odziv*, uzvrat*, одговор*, одговара*, одговори*, отпиш*, одпиш*, јави*, одг, одговарај*, отпоздрав*, одговорит, одзив*, узврат*',
    read: 'čita*, cita*, čitam, pročita*, procita*, čitaj, čitati, čitanj*, pročitao, citam, чита*, читам, прочита*, читај, читати, читањ*, прочитао',
    bother:
      'smara*, smaraj*, smarate, smor, smaranj*, smeta*, smetate, uznemirav*, uznemir*, gnjavi*, gnjavite, dosađuj*, dosaduj*, dosadjuj*, dosadni*, dosadan, maltretir*, zajebava*, nervir*, nervirate, iritir*, davi*, davite, cimate, zamara*, proganj*, gnjavaž*, drk*, džangriz*, zavitlava*, udavili, ometa*, nasrtlj*, smetaš, gnjavit*, zajebav*, zajeb*, živcir*, zivcir*, gnjavaz*, napast*, nasrt*, remeti*, naporn*, dosađujete, dosadujete, dosadjujete, dosadni, tlači*, tlaci*, peglaj*, pilate, nagovara*, namet*, drkate, pikate, zafrkava*, opsjeda*, dosadil*, dosađiva*, dosadiva*, dosadjiva*, pilite, piliš, смара*, смарај*, смарате, смор, смарањ*, смета*, сметате, узнемирав*, узнемир*, гњави*, гњавите, досађуј*, досадни*, досадан, малтретир*, зајебава*, нервир*, нервирате, иритир*, дави*, давите, цимате, замара*, прогањ*, гњаваж*, дрк*, џангриз*, завитлава*, удавили, омета*, насртљ*, сметаш, гњавит*, зајебав*, зајеб*, живцир*, напаст*, насрт*, ремети*, напорн*, досађујете, досадни, тлачи*, пеглај*, пилате, наговара*, намет*, дркате, пикате, зафркава*, опсједа*, досадил*, досађива*, пилите, пилиш',
    spam: 'spam*, spamuj*, spamujete, zatrpava*, zatrpa*, bombarduj*, zasipa*, neželjen*, nezeljen*, đubre, dubre, djubre, smeće, smece, spamov*, zagušuj*, spamira*, spamate, zatrpav*, bombardir*, zasip*, zasipate, zatrpavate, preplav*, smeća, pljušt*, spamirate, спам*, спамуј*, спамујете, затрпава*, затрпа*, бомбардуј*, засипа*, нежељен*, ђубре, смеће, спамов*, загушуј*, спамира*, спамате, затрпав*, бомбардир*, засип*, засипате, затрпавате, преплав*, смећа, пљушт*, спамирате',
    fedUp:
      'dosta mi je, puko mi, pukao mi film, dosta mi, pun mi je, puna kapa, preko glave, muka mi, smučil*, smuči*, dojadil*, dosadil*, dozlogrd*, popizd*, sit, sita, nerviraju, živce, živci, idete mi na živce, na nerve, na živce, popeli ste mi se, nervira, puna mi je, ne mogu više, umoran, umorna, popeli, na vrh glave, vrh glave, dokurč*, smorio, smorila, smorili, ubiste, imam dosta, pun kufer, pun kurac, pun, dojadi*, sit sam, zivce, zivci, naživcir*, dosadili, navrh glave, dosta sam, iživcir*, dojadilo, pizdi*, ne podnosim, prekipjelo, dosadi*, доста ми је, пуко ми, пукао ми филм, доста ми, пун ми је, пуна капа, преко главе, мука ми, смучил*, смучи*, дојадил*, досадил*, дозлогрд*, попизд*, сит, сита, нервирају, живце, живци, идете ми на живце, на нерве, на живце, попели сте ми се, нервира, пуна ми је, не могу више, уморан, уморна, попели, на врх главе, врх главе, докурч*, сморио, сморила, сморили, убисте, имам доста, пун куфер, пун курац, пун, дојади*, сит сам, наживцир*, досадили, наврх главе, доста сам, иживцир*, дојадило, пизди*, не подносим, прекипјело, досади*',
    angry:
      'ljut, ljuta, ljuti*, besan, besna, besn*, bes, nervozn*, iznervir*, popizde*, nalju*, razbes*, ludim, poludi*, pobesne*, poludeo, poludela, besa, besu, bijes*, bijesan, bijesna, srdit*, ljutnj*, pobjesni*, popizd*, razjar*, ljutim, naljuti*, naljuć*, živčan*, zivcan*, bisan, bisna, razljut*, lud, luda, ljute, razbjesn*, љут, љута, љути*, бесан, бесна, бесн*, бес, нервозн*, изнервир*, попизде*, наљу*, разбес*, лудим, полуди*, побесне*, полудео, полудела, беса, бесу, бијес*, бијесан, бијесна, срдит*, љутњ*, побјесни*, попизд*, разјар*, љутим, наљути*, наљућ*, живчан*, бисан, бисна, разљут*, луд, луда, љуте, разбјесн*',
    nonsense:
      'glupost*, sranje, sranja, budalaštin*, bezvez*, smeće, smece, đubre, dubre, djubre, gluparij*, svašta, svasta, kenja*, seranj*, bljuvotin*, besmislic*, govno, govna, pizdarij*, tričarij*, lupetanj*, buncanj*, idiotluk*, zezanj*, glupav*, gluposti, budalastin*, baljezg*, kenjaž*, bullshit, pizdari*, lupeta*, bedastoć*, zajebancij*, idiotarij*, smeća, trice, глупост*, срање, срања, будалаштин*, безвез*, смеће, ђубре, глупариј*, свашта, кења*, серањ*, бљувотин*, бесмислиц*, говно, говна, пиздариј*, тричариј*, лупетањ*, бунцањ*, идиотлук*, зезањ*, глупав*, глупости, баљезг*, кењаж*, буллсхит, пиздари*, лупета*, бедастоћ*, зајебанциј*, идиотариј*, смећа, трице',
    shutUp:
      'ćuti, ćutite, cuti, cutite, umukni*, zaveži, zavezi, začepi, zacepi, tišina, ućuti, ucuti, prekini, mučite, kuš, šuti, šutite, suti, sutite, začepi*, zacepi*, ušuti*, usuti*, tiho, zavež*, zavez*, muči, tišinu, kus, jezik za zube, umuk*, ћути, ћутите, умукни*, завежи, зачепи, тишина, ућути, прекини, мучите, куш, шути, шутите, зачепи*, ушути*, тихо, завеж*, мучи, тишину, кус, језик за зубе, умук*',
    insult:
      'idiot*, budal*, kreten*, debil*, majmun*, stok*, glupan*, kurac, kurca, kurcu, kurč*, pička, pičk*, picka, picke, picku, pizda, pizdu, pizde, jebi*, jebe*, jebem, jebo, jebote, jebiga, jebeni, mrš, glup, glupi, glupa, đubre, dubre, djubre, proklet*, seljač*, seljak*, lopovi, govn*, sranje, bre, majku, mamu, mater, pederu, svinj*, stoko, magarac, magarc*, bagra, pičkica, retard*, konju, kurvo, smrad*, nevaspitan*, bolesnici, kretenu, picketin*, jebat*, jebeš*, jebemti, govno, sranj*, serete, vrag*, vraga, kvragu, gad, gadov*, pizdun*, šupak, šupc*, supak, konj, kurv*, nabijem, krv ti, jebenti, jeben*, kujo, ološ, olos, peder*, bagr*, idiote, govnar*, jado, pas mater, u pm, kurc*, govno*, budalo, seri, sereš, materinu, идиот*, будал*, кретен*, дебил*, мајмун*, сток*, глупан*, курац, курца, курцу, курч*, пичка, пичк*, пицке, пицку, пизда, пизду, пизде, јеби*, јебе*, јебем, јебо, јеботе, јебига, јебени, мрш, глуп, глупи, глупа, ђубре, проклет*, сељач*, сељак*, лопови, говн*, срање, бре, мајку, маму, матер, педеру, свињ*, стоко, магарац, магарц*, багра, пичкица, ретард*, коњу, курво, смрад*, неваспитан*, болесници, кретену, пицкетин*, јебат*, јебеш*, јебемти, говно, срањ*, серете, враг*, врага, кврагу, гад, гадов*, пиздун*, шупак, шупц*, коњ, курв*, набијем, крв ти, јебенти, јебен*, кујо, олош, педер*, багр*, идиоте, говнар*, јадо, пас матер, у пм, говно*, будало, сери, сереш, материну',
    peace:
      'mir, mira, miru, mirno, tišin*, spokoj*, odmor*, odmara*, odmori*, mirn*, tisin*, mirom, miran, mirna, мир, мира, миру, мирно, тишин*, спокој*, одмор*, одмара*, одмори*, мирн*, миром, миран, мирна',
    uninterested:
      'ne zanima, ne zanima me, nezainteresovan*, nisam zainteresovan, nisam zainteresovana, ne interesuje, nezanima, ne interesuju, nemam interesovanja, briga me, baš me briga, boli me kurac, boli me uvo, svejedno, zabole, ne interesuje me, ne zanimaju, ne interesuje nas, nezaintereso*, nema interesovanja, nezainteresiran*, nisam zainteresiran, nisam zainteresirana, ne interesira, ne interesiraju, nemam interesa, nema interesa, me ne zanima, nije me briga, boli me briga, zaboli, nezainter*, nezanimljiv*, ne zanima nas, ravno mi, fućka mi se, briga, не занима, не занима ме, незаинтересован*, нисам заинтересован, нисам заинтересована, не интересује, незанима, не интересују, немам интересовања, брига ме, баш ме брига, боли ме курац, боли ме уво, свеједно, заболе, не интересује ме, не занимају, не интересује нас, незаинтересо*, нема интересовања, незаинтересиран*, нисам заинтересиран, нисам заинтересирана, не интересира, не интересирају, немам интереса, нема интереса, ме не занима, није ме брига, боли ме брига, заболи, незаинтер*, незанимљив*, не занима нас, равно ми, фућка ми се, брига',
    interested:
      'zanima*, zainteresovan*, interesuj*, interesovanj*, zanimljiv*, interes*, interesuje, zainteresir*, interesira*, zanimanj*, znatiželj*, zainteresov*, занима*, заинтересован*, интересуј*, интересовањ*, занимљив*, интерес*, интересује, заинтересир*, интересира*, занимањ*, знатижељ*, заинтересов*',
    useless:
      'beskorisn*, besmislen*, bezvez*, nepotreb*, bez veze, uzalud*, nema svrhe, bezpotreb*, nema smisla, zaludn*, džabe, nebitn*, beskorist*, bespotreb*, bezvrijed*, bezvred*, badava, bez smisla, suvišn*, neupotrebljiv*, besplod*, jalov*, бескорисн*, бесмислен*, безвез*, непотреб*, без везе, узалуд*, нема сврхе, безпотреб*, нема смисла, залудн*, џабе, небитн*, бескорист*, беспотреб*, безвријед*, безвред*, бадава, без смисла, сувишн*, неупотребљив*, бесплод*, јалов*',
    unwanted:
      'neželjen*, nezeljen*, nisam tražio, nisam tražila, nisam trazio, nisam naručio, nisam naručila, nisam hteo, nisam htela, bez dozvole, bez pristanka, nikad nisam, bez saglasnosti, nisam dao, nisam dala, nisam se prijavio, nisam se prijavila, netražen*, nisam naruč*, nenaruč*, nezatraž*, nisam htio, nisam htjela, nisam trazila, nepozvan*, nisam se prijavi*, nisam pristao, bez privole, nisam dozvolio, нежељен*, нисам тражио, нисам тражила, нисам наручио, нисам наручила, нисам хтео, нисам хтела, без дозволе, без пристанка, никад нисам, без сагласности, нисам дао, нисам дала, нисам се пријавио, нисам се пријавила, нетражен*, нисам наруч*, ненаруч*, незатраж*, нисам хтио, нисам хтјела, непозван*, нисам се пријави*, нисам пристао, без приволе, нисам дозволио',
    mute: 'isključi*, iskljuc*, ugasi*, utišaj*, utisaj*, onemoguć*, deaktivir*, stišaj*, ugas*, isključ*, utiša*, utisa*, onemoguc*, ugasite, ispključ*, odspoji*, mute, ugasit, искључи*, угаси*, утишај*, онемогућ*, деактивир*, стишај*, угас*, искључ*, утиша*, угасите, испкључ*, одспоји*, муте, угасит',
    fillUp:
      'puni, zatrpa*, pun inbox, memorij*, sanduče, popuni*, zauzima*, prostor, puna memorija, napuni*, popun*, zaguš*, zagus*, prostor*, sandučić*, pretinac, pretinc*, začep*, punite, pun sandučić, kapacitet*, inbox, пуни, затрпа*, мемориј*, сандуче, попуни*, заузима*, простор, пуна меморија, напуни*, попун*, загуш*, простор*, сандучић*, претинац, претинц*, зачеп*, пуните, пун сандучић, капацитет*',
    wakeUp:
      'budi*, budim, budite, probudi*, probud*, ustan*, ustaj*, ustati, budilnik*, razbud*, budan, budna, buditi, budilic*, probuđen*, probuden*, probudjen*, budiš, ustao, ustala, razbudi*, diže se, буди*, будим, будите, пробуди*, пробуд*, устан*, устај*, устати, будилник*, разбуд*, будан, будна, будити, будилиц*, пробуђен*, будиш, устао, устала, разбуди*, диже се',
    sleep:
      'spava*, spavam, spavanj*, zaspa*, san, sna, odspava*, drema*, dremka, naspava*, krevet, spavaj, drijema*, prespava*, spavati, spavala, naspav*, drem*, spavaći, pajki, u krevet, спава*, спавам, спавањ*, заспа*, сан, сна, одспава*, дрема*, дремка, наспава*, кревет, спавај, дријема*, преспава*, спавати, спавала, наспав*, дрем*, спаваћи, пајки, у кревет',
    list: 'lista, liste, listi, listu, spisak, spisk*, mejling lista, mailing*, imenik*, spisku, popis*, popisa, popisu, rasporeda, distribucijsk*, листа, листе, листи, листу, списак, списк*, мејлинг листа, маилинг*, именик*, списку, попис*, пописа, попису, распореда, дистрибуцијск*',
    database:
      'baza, baze, bazi, bazu, sistem*, evidencij*, registar, registr*, arhiv*, kartotek*, sustav*, baze podataka, bazama, upisnik*, imenik*, база, базе, бази, базу, систем*, евиденциј*, регистар, регистр*, архив*, картотек*, сустав*, базе података, базама, уписник*, именик*',
    data: 'podat*, podac*, podaci, podataka, informacij*, info, detalj*, lične, podatke, pojedinost*, podatak, informir*, osobne, informaciju, подат*, подац*, подаци, података, информациј*, инфо, детаљ*, личне, податке, појединост*, податак, информир*, особне, информацију',
    account:
      'nalog, naloga, nalogu, profil*, račun, računa, korisnički, konto, korisnicki, acc, računu, računom, racun, racuna, racunu, налог, налога, налогу, профил*, рачун, рачуна, кориснички, конто, ацц, рачуну, рачуном',
    subscription:
      'pretplat*, članstv*, clanstv*, paket*, tarif*, članarin*, uslug*, plan, abonma*, clanarin*, plana, planu, preplat*, претплат*, чланств*, пакет*, тариф*, чланарин*, услуг*, план, абонма*, плана, плану, преплат*',
    newsletter:
      'newsletter*, njuzleter*, bilten*, obavešten*, obavesten*, obaveštava*, novosti, podsetnik*, podseća*, notifikacij*, vesti, obavest*, aktuelnost*, obavijest*, obavjest*, obavješ*, obaveš*, novost*, obavijesti, obavesti, podsjetnik*, obavjes*, obaves*, vijest*, vijesti, podsjeća*, upozorenja, obavještava*, podsjet*, podset*, aktualnost*, obavestenj*, невслеттер*, њузлетер*, билтен*, обавештен*, обавештава*, новости, подсетник*, подсећа*, нотификациј*, вести, обавест*, актуелност*, обавијест*, обавјест*, обавјеш*, обавеш*, новост*, обавијести, обавести, подсјетник*, вијест*, вијести, подсјећа*, упозорења, обавјештава*, подсјет*, подсет*, актуалност*, обавестењ*',
    advert:
      'reklam*, oglas*, oglaš*, marketing*, promo*, promotivn*, propagand*, flajer*, letak, letk*, reklamiranj*, komercijaln*, promidžb*, promidzb*, letak*, oglasn*, reklama, letaka, reklamn*, реклам*, оглаш*, маркетинг*, промо*, промотивн*, пропаганд*, флајер*, летак, летк*, рекламирањ*, комерцијалн*, промиџб*, летак*, огласн*, реклама, летака, рекламн*',
    offer:
      'ponud*, ponuda, nudi*, akcij*, predlog*, pogodnost*, ponudi*, nudite, ponuditi, prijedlog*, predlaže*, prigod*, понуд*, понуда, нуди*, акциј*, предлог*, погодност*, понуди*, нудите, понудити, приједлог*, предлаже*, пригод*',
    discount:
      'popust*, akcij*, rasprodaj*, sniženj*, snizenj*, snižen*, promocij*, povoljn*, promo*, crni petak, sniz*, sniž*, black friday, kodom, outlet, попуст*, акциј*, распродај*, снижењ*, снижен*, промоциј*, повољн*, промо*, црни петак, сниж*, кодом, оутлет',
    voucher:
      'vaučer*, vaucer*, kupon*, poklon kartic*, bon, bonovi, kod, koda, poklon vaučer, bona, bonove, poklon bon, voucher*, poklon bona, kodovi, ваучер*, купон*, поклон картиц*, бон, бонови, код, кода, поклон ваучер, бона, бонове, поклон бон, воуцхер*, поклон бона, кодови',
    loyaltyCard:
      'kartica lojalnosti, lojalnost*, bodovi, bodov*, klub, kluba, poeni, poena, kartica poverenja, loyalty, kartica vjernosti, kartica vernosti, vjernost*, vernost*, bodova, multiplus*, kartica kluba, vjernosti, vernosti, картица лојалности, лојалност*, бодови, бодов*, клуб, клуба, поени, поена, картица поверења, картица вјерности, картица верности, вјерност*, верност*, бодова, мултиплус*, картица клуба, вјерности, верности',
    prize:
      'nagrad*, lutrij*, nagradn*, izvlačenj*, dobitnik*, dobitak, tombol*, loto, bingo, igra na sreću, izvlač*, srećka, sreck*, srećk*, pobjednik*, pobednik*, zgoditak, zgoditk*, dobitk*, наград*, лутриј*, наградн*, извлачењ*, добитник*, добитак, томбол*, лото, бинго, игра на срећу, извлач*, срећка, срећк*, побједник*, победник*, згодитак, згодитк*, добитк*',
    customer:
      'kupac, kupc*, klijent*, korisnik*, mušterij*, musterij*, potroša*, korisnic*, pretplatnik*, kupci, kupcima, potrosac*, купац, купц*, клијент*, корисник*, муштериј*, потроша*, корисниц*, претплатник*, купци, купцима, потросац*',
    exCustomer:
      'nisam više vaš kupac, nisam više vaš korisnik, nisam više korisnik, bivši korisnik, prešao na drugu mrežu, promenio operatera, promenila operatera, nisam vaš klijent, više nisam korisnik, više nisam kupac, više nisam vaš, nisam vas korisnik, ne kupujem više, bivši, bivša, nisam više kupac, nisam vaš kupac, nisam više vaš, bivši kupac, nisam korisnik, promijenio operatera, promijenila operatera, prešao u, prešla u, prešao kod, više ne kupujem, nisam vise korisnik, nisam vise vas, više nisam klijent, više nisam član, prešao sam, нисам више ваш купац, нисам више ваш корисник, нисам више корисник, бивши корисник, прешао на другу мрежу, променио оператера, променила оператера, нисам ваш клијент, више нисам корисник, више нисам купац, више нисам ваш, нисам вас корисник, не купујем више, бивши, бивша, нисам више купац, нисам ваш купац, нисам више ваш, бивши купац, нисам корисник, промијенио оператера, промијенила оператера, прешао у, прешла у, прешао код, више не купујем, више нисам клијент, више нисам члан, прешао сам',
    shop: 'prodavnic*, radnj*, radnja, market*, maxi, maksi, supermarket*, kupovin*, pijac*, tržn*, idea, lidl*, šoping, roda, dućan*, butik*, piljar*, ducan*, trgovin*, prodavaon*, konzum*, spar*, kaufland*, plodine, shop*, centar, soping, webshop*, plac, tržnic*, placu, kupnj*, продавниц*, радњ*, радња, маркет*, макси, супермаркет*, куповин*, пијац*, тржн*, идеа, лидл*, шопинг, рода, дућан*, бутик*, пиљар*, трговин*, продаваон*, конзум*, спар*, кауфланд*, плодине, схоп*, центар, вебсхоп*, плац, тржниц*, плацу, купњ*',
    company:
      'firm*, kompanij*, preduzeć*, preduzec*, brend*, marka, doo, biznis, tvrtk*, tvrtka, poduzeć*, poduzec*, brand*, marke, obrt, d.o.o., društvo, korporac*, фирм*, компаниј*, предузећ*, бренд*, марка, доо, бизнис, твртк*, твртка, подузећ*, бранд*, марке, обрт, друштво, корпорац*',
    organisation:
      'organizacij*, udružen*, udruzen*, fondacij*, društv*, klub*, savez*, stranka, stranke, humanitarn*, udrug*, drustv*, stranku, zaklad*, zaklada, udruženj*, udruženje, ustanov*, организациј*, удружен*, фондациј*, друштв*, клуб*, савез*, странка, странке, хуманитарн*, удруг*, странку, заклад*, заклада, удружењ*, удружење, установ*',
    member:
      'član, člana, članic*, clan, članovi, clanovi, članica, članu, clana, clanic*, članova, sudioni*, članom, pripadni*, члан, члана, чланиц*, чланови, чланица, члану, чланова, судиони*, чланом, припадни*',
    donate:
      'donir*, donacij*, priloz*, prilog*, daruj*, pomoć za, humanitarn*, uplatite za, donac*, prilož*, darova*, dobrotvor*, донир*, донациј*, прилог*, даруј*, помоћ за, хуманитарн*, уплатите за, донац*, прилож*, дарова*, добротвор*',
    vote: 'glas, glasa*, glasaj*, izbor*, glasanj*, izbori, glasač*, glasov*, glasuj*, glasovanj*, glasujte, referend*, glasac*, глас, гласа*, гласај*, избор*, гласањ*, избори, гласач*, гласов*, гласуј*, гласовањ*, гласујте, референд*',
    bank: 'bank*, banka, intesa, raiffeisen, komercijalna, bankomat*, otp, aik, zaba, pbz, erste, addiko, hpb, hnb, банк*, банка, интеса, раиффеисен, комерцијална, банкомат*, отп, аик, заба, пбз, ерсте, аддико, хпб, хнб',
    money:
      'pare, para, parama, novac, novca, novc*, dinar*, din, rsd, keš, kes, evra, evro, evri, kinta, kinte, lova, hiljadark*, som, soma, cash, gotovin*, love, lovu, euro, eura, eur, kuna, kune, novci, kunic*, soldi, šold*, eurić*, novčan*, centi, lipa, паре, пара, парама, новац, новца, новц*, динар*, дин, рсд, кеш, кес, евра, евро, еври, кинта, кинте, лова, хиљадарк*, сом, сома, цасх, готовин*, лове, лову, еуро, еура, еур, куна, куне, новци, куниц*, солди, шолд*, еурић*, новчан*, центи, липа',
    salary:
      'plata, plate, platu, penzij*, zarad*, zarada, prihod*, dohod*, platom, plaća, plaće, placu, plaću, placa, mirovin*, dohodak, dohot*, regres*, плата, плате, плату, пензиј*, зарад*, зарада, приход*, доход*, платом, плаћа, плаће, плаћу, мировин*, доходак, дохот*, регрес*',
    loan: 'kredit*, zajam, zajm*, dug, duga, dugov*, dugovanj*, pozajm*, rata, rate, ratu, dugujem, dužan, dužna, izvršitelj*, dugova, posudi*, pozajmic*, ovrh*, duzan, duguj*, posudb*, naplat*, кредит*, зајам, зајм*, дуг, дуга, дугов*, дуговањ*, позајм*, рата, рате, рату, дугујем, дужан, дужна, извршитељ*, дугова, посуди*, позајмиц*, оврх*, дугуј*, посудб*, наплат*',
    price:
      'cena, cene, cenu, cenom, cenovnik*, košta*, kosta*, trošak, trošk*, trosk*, iznos*, koliko je, pošto je, poskup*, cijen*, cijena, koštaju, naknad*, iznosi, cjenik*, cina, cine, cijeni, ceni, troškovi, tarifa, troše, trosak, цена, цене, цену, ценом, ценовник*, кошта*, трошак, трошк*, износ*, колико је, пошто је, поскуп*, цијен*, цијена, коштају, накнад*, износи, цјеник*, цина, цине, цијени, цени, трошкови, тарифа, троше',
    expensive: 'skup, skupo, skupa, skupi, preskup*, skuplj*, skupe, skupoć*, скуп, скупо, скупа, скупи, прескуп*, скупљ*, скупе, скупоћ*',
    cheap: 'jeftin*, jeftino, povoljn*, džabe, jeftinij*, jeftinije, povoljnije, јефтин*, јефтино, повољн*, џабе, јефтиниј*, јефтиније, повољније',
    freeOfCharge:
      'besplatn*, besplat*, džabe, dzabe, gratis, mukte, free, za džabe, dzaba, badava, džaba, besplatno, za dž, бесплатн*, бесплат*, џабе, гратис, мукте, фрее, за џабе, бадава, џаба, бесплатно, за џ',
    pay: 'plati*, plaća*, placa*, platim, platio, platila, uplat*, uplaći*, isplat*, naplat*, plaćanj*, otplat*, platili, plaćeno, uplaćuj*, plaćam, platit*, uplati*, platiti, plaćati, prijenos novca, prenos novca, doplat*, plaćen*, placen*, uplaćen*, platimo, keks pay, aircash, iban, плати*, плаћа*, платим, платио, платила, уплат*, уплаћи*, исплат*, наплат*, плаћањ*, отплат*, платили, плаћено, уплаћуј*, плаћам, платит*, уплати*, платити, плаћати, пријенос новца, пренос новца, доплат*, плаћен*, уплаћен*, платимо, аирцасх, ибан',
    bill: 'račun, računa, racun, računi, račune, faktur*, uplatnic*, priznanic*, fiskaln*, predračun*, računu, racuna, racuni, racune, računom, r1, predracun*, рачун, рачуна, рачуни, рачуне, фактур*, уплатниц*, признаниц*, фискалн*, предрачун*, рачуну, рачуном',
    buy: 'kupi*, kupim, kupuj*, kupova*, kupio, kupila, kupovin*, kupljen*, pazari*, nabav*, kupnj*, kupit, kupit*, kupujem, kupovat, купи*, купим, купуј*, купова*, купио, купила, куповин*, купљен*, пазари*, набав*, купњ*, купит, купит*, купујем, куповат',
    sell: 'proda*, prodaj*, prodajem, prodao, prodaje, prodaje*, prodan*, prodavat*, prodava*, прода*, продај*, продајем, продао, продаје, продаје*, продан*, продават*, продава*',
    order:
      'poruči*, poruč*, poruci*, poruc*, naruči*, naruč*, naruc*, porudžb*, porudzb*, poručio, poručila, poručiti, porucen*, narudžb*, narudzb*, naručio, naručila, naručiti, naručim, narucio, naručen*, поручи*, поруч*, наручи*, наруч*, поруџб*, поручио, поручила, поручити, поруцен*, наруџб*, наручио, наручила, наручити, наручим, наручен*',
    deliver:
      'dostav*, isporuč*, isporuc*, isporuk*, kurir*, dostavljač*, donesi*, dovez*, bex, post ekspres, d ekspres, aks, dostava, dostavi*, dostavljac*, dostavu, gls, dpd, overseas, dostave, dovoz*, достав*, испоруч*, испорук*, курир*, достављач*, донеси*, довез*, пост експрес, д експрес, акс, достава, достави*, доставу, глс, дпд, оверсеас, доставе, довоз*',
    parcel:
      'paket*, pošiljk*, posiljk*, kutij*, paketa, paketić*, paketomat*, pakovanj*, boxnow, пакет*, пошиљк*, кутиј*, пакета, пакетић*, пакетомат*, паковањ*',
    pickUp:
      'preuzm*, preuze*, preuzim*, pokupi*, podig*, podign*, podići, podic*, uzmem, dođi po, dodi po, dodji po, pokupiš, preuzmi*, podiž*, podić*, pokupit*, preuzet*, pokupim, dignem, dignut*, podizanj*, dolazim po, dići, skupi*, pokupljen*, преузм*, преузе*, преузим*, покупи*, подиг*, подигн*, подићи, узмем, дођи по, покупиш, преузми*, подиж*, подић*, покупит*, преузет*, покупим, дигнем, дигнут*, подизањ*, долазим по, дићи, скупи*, покупљен*',
    returnGoods:
      'vratiti, vratite, vraćanj*, povraćaj, povrat*, povraca*, reklamacij*, zamen*, zameni*, zamena, refund*, vratim, vrać*, vrac*, reklamac*, zamijen*, zamjen*, vratit*, vraćam, vraćen*, zamjena, zamjenu, zamenu, povrać*, vratio, vratila, vrate, вратити, вратите, враћањ*, повраћај, поврат*, повраца*, рекламациј*, замен*, замени*, замена, рефунд*, вратим, враћ*, рекламац*, замијен*, замјен*, вратит*, враћам, враћен*, замјена, замјену, замену, повраћ*, вратио, вратила, врате',
    bookReserve:
      'rezerv*, rezerviš*, rezervis*, rezervac*, zakaž*, zakaz*, sto za, bukir*, rezervir*, rezervirat*, stol za, bookir*, naruč*, naruciti, резерв*, резервиш*, резервац*, закаж*, сто за, букир*, резервир*, резервират*, стол за, боокир*, наруч*, наруцити',
    appointment:
      'zakaž*, zakaz*, termin*, pregled*, kontrol*, zakazan*, zakazivanj*, zakažem, zakazati, kod lekara, naručen*, naruč*, dogovor*, narucen*, kod doktora, dogovorim termin, narucit, закаж*, термин*, преглед*, контрол*, заказан*, заказивањ*, закажем, заказати, код лекара, наручен*, наруч*, договор*, код доктора, договорим термин, наруцит',
    meeting:
      'sastan*, sastanak, konferencij*, sednic*, skup, okupljanj*, roditeljski, savetovanj*, sjednic*, sastanka, miting*, skupa, skupštin*, sjednica, sednica, meeting*, seminar*, састан*, састанак, конференциј*, седниц*, скуп, окупљањ*, родитељски, саветовањ*, сједниц*, састанка, митинг*, скупа, скупштин*, сједница, седница, меетинг*, семинар*',
    invite:
      'pozivnic*, pozvan*, poziv, pozovem, pozivamo, zovem te, pozvati, pozivam, pozvao, pozvala, pozvali, zovemo, svrati*, позивниц*, позван*, позив, позовем, позивамо, зовем те, позвати, позивам, позвао, позвала, позвали, зовемо, сврати*',
    contract: 'ugovor*, ugovora, sporazum*, aneks*, ugovorn*, ugovoru, sklop*, уговор*, уговора, споразум*, анекс*, уговорн*, уговору, склоп*',
    sign: 'potpis*, potpiš*, potpisa*, potpisao, potpisala, potpisiva*, потпиш*, потписа*, потписао, потписала, потписива*',
    card: 'kartic*, karta, karte, karticu, kartica, kartu, iskaznic*, karticom, картиц*, карта, карте, картицу, картица, карту, исказниц*, картицом',
    phone:
      'telefon*, mobiln*, mobil*, mob, tel, fiksn*, telefončić*, smartfon*, fiksni, ajfon*, samsung*, iphone*, mobitel*, mobiteli, aparat*, moba, mobić, mobac, slušalic*, телефон*, мобилн*, мобил*, моб, тел, фиксн*, телефончић*, смартфон*, фиксни, ајфон*, самсунг*, ипхоне*, мобител*, мобители, апарат*, моба, мобић, мобац, слушалиц*',
    number: 'broj, broja, broju, brojem, brojevi, brojev*, br, brojk*, brojka, број, броја, броју, бројем, бројеви, бројев*, бр, бројк*, бројка',
    newNumber:
      'novi broj, promenio broj, promenila broj, promenio sam broj, promenila sam broj, imam novi broj, drugi broj, nov broj, promena broja, promijenio broj, promijenila broj, promijenio sam broj, novog broja, nova kartica, promjena broja, promijenila sam broj, moj novi broj, promjenio broj, нови број, променио број, променила број, променио сам број, променила сам број, имам нови број, други број, нов број, промена броја, промијенио број, промијенила број, промијенио сам број, новог броја, нова картица, промјена броја, промијенила сам број, мој нови број, промјенио број',
    simCard:
      'sim, operater*, mts, telenor, yettel, a1, vip, dopun*, pripejd, prepaid, kredit, sim kartic*, telemach, t-mobile, kartica za mobitel, bon, bonova, hakom, simpa, tele2, ht, tomato, esim, nadoplat*, сим, оператер*, мтс, теленор, вип, допун*, припејд, препаид, кредит, сим картиц*, телемацх, т-мобиле, картица за мобител, бон, бонова, хаком, симпа, хт, томато, есим, надоплат*',
    email:
      'mejl*, mail*, email*, e-mail*, imejl*, elektronsk*, i-mejl, mejla, meil*, e-pošt*, mailu, мејл*, маил*, емаил*, е-маил*, имејл*, електронск*, и-мејл, мејла, меил*, е-пошт*, маилу',
    letter:
      'pismo, pisma, pismu, pošta, pošte, poštu, pošti, poštom, poštar*, preporučen*, razglednic*, pošiljka, pismom, kuvert*, dopis*, postu, posti, писмо, писма, писму, пошта, поште, пошту, пошти, поштом, поштар*, препоручен*, разгледниц*, пошиљка, писмом, куверт*, допис*',
    name: 'ime, imena, imenu, prezime*, naziv*, zovem se, prezimen*, imenom, zove se, име, имена, имену, презиме*, назив*, зовем се, презимен*, именом, зове се',
    address: 'adres*, adresa, adresu, prebivališt*, boravišt*, prebivalist*, адрес*, адреса, адресу, пребивалишт*, боравишт*',
    birth:
      'rođen*, roden*, rodjen*, rođendan*, rodendan*, rodjendan*, datum rođenja, datum rodenja, datum rodjenja, jmbg, rođena, rodena, rodjena, oib, рођен*, рођендан*, датум рођења, јмбг, рођена, оиб',
    age: 'godina, godine, star, stara, maloletn*, punoletn*, maloletan, punoletan, starost*, uzrast*, maloljet*, punoljet*, dobi, dob, maloljetn*, stari, година, године, стар, стара, малолетн*, пунолетн*, малолетан, пунолетан, старост*, узраст*, малољет*, пунољет*, доби, доб, малољетн*, стари',
    document:
      'dokument*, obrazac, obrasc*, papir*, lična, ličnu, lična karta, ličnu kartu, pasoš*, pasos*, formular*, potvrd*, uverenj*, zahtev*, rešenj*, izvod*, obrazc*, osobna, osobnu, putovnic*, iskaznic*, osobne, zahtjev*, pasos, osobne iskaznice, prijavnic*, rješenj*, rodni list, документ*, образац, обрасц*, папир*, лична, личну, лична карта, личну карту, пасош*, формулар*, потврд*, уверењ*, захтев*, решењ*, извод*, образц*, особна, особну, путовниц*, исказниц*, особне, захтјев*, пасос, особне исказнице, пријавниц*, рјешењ*, родни лист',
    copy: 'kopij*, kopir*, fotokopij*, štampaj*, odštampa*, ištampa*, sken*, duplikat*, primerak, primerk*, ispis*, preslik*, printaj*, ispiš*, fotokop*, primjer*, isprinta*, копиј*, копир*, фотокопиј*, штампај*, одштампа*, иштампа*, скен*, дупликат*, примерак, примерк*, преслик*, принтај*, испиш*, фотокоп*, примјер*, испринта*',
    photo:
      'slik*, slika, fotografij*, fotk*, foto, selfi*, uslika*, slikaj*, slikic*, foto*, fotograf*, fotke, слик*, слика, фотографиј*, фотк*, фото, селфи*, услика*, сликај*, сликиц*, фото*, фотограф*, фотке',
    video:
      'video*, snimak, snimk*, snimi*, klip*, spot, snimka, filmić*, snimljen*, snima*, видео*, снимак, снимк*, сними*, клип*, спот, снимка, филмић*, снимљен*, снима*',
    website:
      'sajt*, stranic*, sajtu, portal*, web, onlajn, online, internet stran*, stranica, web*, internetsk*, stranicu, weba, сајт*, страниц*, сајту, портал*, веб, онлајн, онлине, интернет стран*, страница, веб*, интернетск*, страницу, веба',
    link: 'link*, linka, url, poveznic*, linku, линк*, линка, урл, повезниц*, линку',
    app: 'aplikacij*, app, apk, aplikacija, aplikaciju, apl, апликациј*, апп, апк, апликација, апликацију, апл',
    internet:
      'internet*, net, neta, netu, wifi, wi-fi, vajfaj, mrež*, mrez*, signal*, ruter, podatkovn*, wlan, router, интернет*, нет, нета, нету, вифи, ви-фи, вајфај, мреж*, сигнал*, рутер, податковн*, влан, роутер',
    computer:
      'računar*, racunar*, kompjuter*, komp, kompa, laptop*, tablet, lap top, kompu, računal*, racunal*, kompjut*, tableta, pc, рачунар*, компјутер*, комп, компа, лаптоп*, таблет, лап топ, компу, рачунал*, компјут*, таблета, пц',
    password:
      'lozink*, šifr*, sifr*, pin, pina, kod, koda, kodom, login*, zapork*, prijava, лозинк*, шифр*, пин, пина, код, кода, кодом, логин*, запорк*, пријава',
    battery: 'bateri*, punjač*, punjac*, napuni*, prazna baterija, punjenj*, baterija, батери*, пуњач*, напуни*, празна батерија, пуњењ*, батерија',
    press:
      'pritisn*, stisn*, klik*, klikni*, ukucaj*, ukuca*, dugme, dugmet*, taster*, kucaj*, kliknit*, tipk*, gumb*, stisni*, upis*, pritis*, ukucaj, притисн*, стисн*, клик*, кликни*, укуцај*, укуца*, дугме, дугмет*, тастер*, куцај*, кликнит*, типк*, гумб*, стисни*, упис*, притис*, укуцај',
    wordN:
      'reč, reči, rec, reci, rečima, rečju, reč po reč, riječ*, rijec*, riječi, riči, rič, rijeci, реч, речи, рец, речима, речју, реч по реч, ријеч*, ријечи, ричи, рич',
    fileFormat:
      'csv, excel*, eksel*, pdf, json, xml, fajl*, format*, word, vord, xls, datotek*, txt, цсв, ексел*, пдф, јсон, фајл*, формат*, ворд, датотек*',
    privacy:
      'privatnost*, privatn*, zaštit*, zastit*, gdpr, ličnih podataka, lični podaci, lične podatke, podaci o ličnosti, podataka o ličnosti, zaštita podataka, zzpl, zaštita osobnih podataka, osobni podaci, osobnih podataka, osobne podatke, osobn*, zaštiti osobnih, azop, opća uredba, приватност*, приватн*, заштит*, гдпр, личних података, лични подаци, личне податке, подаци о личности, података о личности, заштита података, ззпл, заштита особних података, особни подаци, особних података, особне податке, особн*, заштити особних, азоп, опћа уредба',
    law: 'zakon*, prava, pravo, pravn*, propis*, nezakonit*, protivzakonit*, zakona, član zakona, ilegaln*, legaln*, uredb*, protuzakonit*, zakonom, pravu, članak, članku, pravila, kršite, krsite, kršenj*, članka, закон*, права, право, правн*, пропис*, незаконит*, противзаконит*, закона, члан закона, илегалн*, легалн*, уредб*, протузаконит*, законом, праву, чланак, чланку, правила, кршите, кршењ*, чланка',
    lawyer:
      'advokat*, sud, sudu, suda, sudsk*, tuži*, tuzi*, tužb*, tuzb*, tužit*, tužilaštv*, sudij*, pravnik*, tužim, beležnik*, odvjetn*, odvetn*, sudom, tužba, sudac, bilježnik*, kaznena prijava, адвокат*, суд, суду, суда, судск*, тужи*, тужб*, тужит*, тужилаштв*, судиј*, правник*, тужим, бележник*, одвјетн*, одветн*, судом, тужба, судац, биљежник*, казнена пријава',
    police:
      'policij*, policajac, policajc*, murij*, pandur*, prijav*, krivičn*, krivicn*, muriju, mup, policija, murja, policaj*, policijsk*, kaznen*, drot*, полициј*, полицајац, полицајц*, муриј*, пандур*, пријав*, кривичн*, мурију, муп, полиција, мурја, полицај*, полицијск*, казнен*, дрот*',
    complain:
      'žalb*, zalb*, žalba, žalim, prigovor*, prijav*, prijavi*, reklamacij*, pritužb*, žališ, prijaviću, prijavicu, prituž*, prituzb*, prijavit*, reklamac*, pritužba, tužaka*, prijavim, prijavljujem, žalit*, žalbu, žalbe, жалб*, жалба, жалим, приговор*, пријав*, пријави*, рекламациј*, притужб*, жалиш, пријавићу, притуж*, пријавит*, рекламац*, притужба, тужака*, пријавим, пријављујем, жалит*, жалбу, жалбе',
    threaten:
      'inače, inace, u suprotnom, suprotnom, upozor*, posledic*, preti*, pretnj*, poslednji put, poslednje upozorenje, zažali*, opomen*, kazna, kazne, videćete, videcete, u protivnom, posljedic*, zadnji put, prijeti*, prijetnj*, posljednje upozorenje, vidjet ćete, videt ćete, zadnje upozorenje, kaznen*, zadnja opomena, snosit, kaznit*, kažnj*, иначе, у супротном, супротном, упозор*, последиц*, прети*, претњ*, последњи пут, последње упозорење, зажали*, опомен*, казна, казне, видећете, у противном, посљедиц*, задњи пут, пријети*, пријетњ*, посљедње упозорење, видјет ћете, видет ћете, задње упозорење, казнен*, задња опомена, сносит, казнит*, кажњ*',
    authority:
      'poverenik*, poverenic*, ratel, agencij*, inspekcij*, nadležn*, nadlezn*, organ*, ministarst*, zaštitnik građana, zaštitnik gradana, zaštitnik gradjana, institucij*, ombudsman*, azop, hakom, ured, inspekt*, regulator*, pučki pravobranitelj, tijel*, pravobranitel*, ureda, повереник*, поверениц*, рател, агенциј*, инспекциј*, надлежн*, орган*, министарст*, заштитник грађана, институциј*, омбудсман*, азоп, хаком, уред, инспект*, регулатор*, пучки правобранитељ, тијел*, правобранител*, уреда',
    proof: 'dokaz*, dokazi, dokaži*, dokaza, dokazat*, dokažite, доказ*, докази, докажи*, доказа, доказат*, докажите',
    mistake:
      'greš*, gresk*, grešk*, pogreš*, pogres*, zabun*, zabuna, krivo, pogrešno, omašk*, neispravn*, netačn*, lapsus, krivi, kriva, krivog, griješi*, greši*, griješka, greška, griješk*, krive, pogriješi*, pogreši*, fula*, zabuni*, pogrije*, netočn*, греш*, грешк*, погреш*, забун*, забуна, криво, погрешно, омашк*, неисправн*, нетачн*, лапсус, криви, крива, кривог, гријеши*, греши*, гријешка, грешка, гријешк*, криве, погријеши*, погреши*, фула*, забуни*, погрије*, неточн*',
    wrongPerson:
      'pogrešan broj, pogresan broj, pogrešili ste broj, pogrešio si broj, pogrešili ste, pogrešio si, pogrešila si, nisam ja, to nisam ja, ne poznajem vas, ne znam ko ste, neko drugi, druga osoba, ko je ovo, ko je to, ko ste vi, ko si ti, ko si, krivi broj, zabuna, ne poznajem, pogrešna osoba, pogrešnu osobu, pogrešan kontakt, nekom drugom, nekog drugog, broj pripada, ne poznajem te, ne znam tko ste, pogriješi*, pogreši*, krivi ste, krivog ste, netko drugi, tko je to, tko ste, zvali ste krivi, tko si, dobili ste krivi, krivu osobu, krivi kontakt, fulali ste, krivi br, nekoga drugog, niste dobili, погрешан број, погрешили сте број, погрешио си број, погрешили сте, погрешио си, погрешила си, нисам ја, то нисам ја, не познајем вас, не знам ко сте, неко други, друга особа, ко је ово, ко је то, ко сте ви, ко си ти, ко си, криви број, забуна, не познајем, погрешна особа, погрешну особу, погрешан контакт, неком другом, неког другог, број припада, не познајем те, не знам тко сте, погријеши*, погреши*, криви сте, кривог сте, нетко други, тко је то, тко сте, звали сте криви, тко си, добили сте криви, криву особу, криви контакт, фулали сте, криви бр, некога другог, нисте добили',
    correct:
      'tačn*, tacn*, istin*, ispravn*, u pravu, pravilno, imate pravo, istina, točn*, tocn*, pravu, baš tako, tako je, korektn*, тачн*, истин*, исправн*, у праву, правилно, имате право, истина, точн*, праву, баш тако, тако је, коректн*',
    lie: 'laž*, laz*, lažete, lažeš, lažov*, lagao, lagati, lažn*, lagala, neistin*, slaga*, obmanj*, laže*, lagat*, laž, nije istina, izmišlja*, laze*, лаж*, лажете, лажеш, лажов*, лагао, лагати, лажн*, лагала, неистин*, слага*, обмањ*, лаже*, лагат*, лаж, није истина, измишља*',
    spell:
      'slovo po slovo, pravopis*, pogrešno napisano, slova, slovo, tipfeler*, krivo napisano, napisano, piše se, slovkaj*, gramatičk*, слово по слово, правопис*, погрешно написано, слова, слово, типфелер*, криво написано, написано, пише се, словкај*, граматичк*',
    change:
      'promen*, menja*, promeni*, promena, izmen*, izmeni*, pomer*, pomeri*, prebac*, promijen*, promjen*, promenu, mijenja*, promjena, izmijen*, izmjen*, premjest*, premest*, promjenit, promenit, izmijeni, izmeni, prominil*, mjenja*, promini*, pomakn*, промен*, мења*, промени*, промена, измен*, измени*, помер*, помери*, пребац*, промијен*, промјен*, промену, мијења*, промјена, измијен*, измјен*, премјест*, премест*, промјенит, променит, измијени, измени, проминил*, мјења*, промини*, помакн*',
    update:
      'ažurir*, azurir*, ispravi*, isprav*, dopuni*, koriguj*, ispravite, osveži*, ažuriraj*, obnovi*, ispravak, dopun*, korigir*, ажурир*, исправи*, исправ*, допуни*, коригуј*, исправите, освежи*, ажурирај*, обнови*, исправак, допун*, коригир*',
    outdated:
      'star, stari, stara, staro, starog, zastare*, zastarel*, nevažeć*, ne važi, istek*, isteklo, zastar*, nevazec*, bivši, staru, stare, zastarjel*, ne vrijedi, ne vredi, istekl*, nije aktualn*, стар, стари, стара, старо, старог, застаре*, застарел*, неважећ*, не важи, истек*, истекло, застар*, бивши, стару, старе, застарјел*, не вриједи, не вреди, истекл*, није актуалн*',
    newOne:
      'nov, novi, nova, novo, nove, novu, novog, novom, novih, najnov*, noviji, нов, нови, нова, ново, нове, нову, новог, новом, нових, најнов*, новији',
    know: 'znam, znaš, zna, znate, znamo, znaju, znao, znala, poznaj*, poznajem, poznat*, neznam, sazna*, ne znam, znati, poznaje*, poznata, saznal*, nezn*, znas, neznaš, znalo, dozna*, upozna*, знам, знаш, зна, знате, знамо, знају, знао, знала, познај*, познајем, познат*, незнам, сазна*, не знам, знати, познаје*, позната, сазнал*, незн*, незнаш, знало, дозна*, упозна*',
    think:
      'mislim, misliš, misli, mislite, mislio, mislila, mišljenj*, razmišlja*, veruj*, verujem, smatra*, valjda, čini mi se, razmisli*, pretpostavlj*, mislil*, misljenj*, razmislja*, vjeruj*, vjerujem, pretpostav*, razmisl*, po meni, mislis, razmis*, mislimo, мислим, мислиш, мисли, мислите, мислио, мислила, мишљењ*, размишља*, веруј*, верујем, сматра*, ваљда, чини ми се, размисли*, претпостављ*, мислил*, вјеруј*, вјерујем, претпостав*, размисл*, по мени, размис*, мислимо',
    understand:
      'razume*, razumem, shvat*, shvata*, shvatam, kapira*, kapiram, skonta*, kontam, jasno, ukapir*, razumeš, razumi*, razumije*, razumijem, shvać*, shvac*, shvati*, kužim, kuži*, kuzi*, konta*, ne kužim, kužite, kužiš, razumit*, razumite, разуме*, разумем, схват*, схвата*, схватам, капира*, капирам, сконта*, контам, јасно, укапир*, разумеш, разуми*, разумије*, разумијем, схваћ*, схвати*, кужим, кужи*, конта*, не кужим, кужите, кужиш, разумит*, разумите',
    remember:
      'seti*, setim, seća*, seca*, sećam, zapamti*, pamti*, podseti*, podsec*, sjeti*, sjeća*, sjeca*, sjećam, sjetim, podsjeti*, podsjeć*, podseć*, podsjec*, sićam, sića*, сети*, сетим, сећа*, сећам, запамти*, памти*, подсети*, сјети*, сјећа*, сјећам, сјетим, подсјети*, подсјећ*, подсећ*, сићам, сића*',
    forget: 'zaborav*, zaboravi*, zaboravio, zaboravila, nezaborav*, заборав*, заборави*, заборавио, заборавила, незаборав*',
    mean: 'znači, znaci, značenj*, misliš, mislio, mislim na, podrazumeva*, značiti, podrazumijeva*, značilo, значи, значењ*, мислиш, мислио, мислим на, подразумева*, значити, подразумијева*, значило',
    say: 'kaže*, kaze*, kažem, kažeš, reci, recite, rekao, rekla, rekli, reći, govori*, govorim, kazao, javi*, pomen*, tvrdi*, veli, reko, kazati, rekoh, rečeno, rec, kazi, reć, napomenu*, napomen*, spomen*, spominj*, reka, каже*, кажем, кажеш, реците, рекао, рекла, рекли, рећи, говори*, говорим, казао, јави*, помен*, тврди*, вели, реко, казати, рекох, речено, рец, кази, рећ, напомену*, напомен*, спомен*, спомињ*, река',
    ask: 'pita*, pitam, pitaj, zamoli*, traži*, tražim, tražio, tražila, zahteva*, zahtev*, zahtevam, zatraži*, molio, upita*, raspita*, molila, zahtijeva*, zahtjev*, trazi*, zatraz*, pitanj*, tražil*, tražite, trazim, zahtje*, zahte*, zahtijev*, zamol*, zaht*, пита*, питам, питај, замоли*, тражи*, тражим, тражио, тражила, захтева*, захтев*, захтевам, затражи*, молио, упита*, распита*, молила, захтијева*, захтјев*, затраз*, питањ*, тражил*, тражите, захтје*, захте*, захтијев*, замол*, захт*',
    speak:
      'priča*, prica*, pričam, pričamo, govori*, razgovar*, razgovor*, popriča*, porazgovara*, ćaska*, chat*, četuj*, četovanj*, pričati, govorim, čavrlja*, dogovar*, porazgovor*, poprica*, razgovarati, ćakul*, tračamo, прича*, причам, причамо, говори*, разговар*, разговор*, поприча*, поразговара*, ћаска*, цхат*, четуј*, четовањ*, причати, говорим, чаврља*, договар*, поразговор*, разговарати, ћакул*, трачамо',
    explain:
      'objasni*, objašnj*, objasn*, pojasni*, obrazlož*, razjasni*, pojašnj*, protumač*, објасни*, објашњ*, објасн*, појасни*, образлож*, разјасни*, појашњ*, протумач*',
    show: 'pokaž*, pokaz*, pokaži, pokaza*, prikaž*, prikaz*, pokazat*, pokazao, predoči*, покаж*, покажи, показа*, прикаж*, показат*, показао, предочи*',
    see: 'vidi*, vidim, vidimo, vidiš, videti, video, videl*, pogleda*, gleda*, gledam, pogledaj, vide, viđam, vidam, vidjam, vidjeti, vidio, vidjel*, vidit*, vidjet, videt, ugleda*, pogledaj*, viđen*, viden*, vidjen*, vidla, види*, видим, видимо, видиш, видети, видео, видел*, погледа*, гледа*, гледам, погледај, виде, виђам, видјети, видио, видјел*, видит*, видјет, видет, угледа*, погледај*, виђен*, видла',
    hear: 'čuj*, cuj*, čujem, čuo, čula, čuti, sluša*, slusa*, čuli, poslušaj*, posluša*, cuo, cula, slušam, čujete, saslusa*, saslušaj*, чуј*, чујем, чуо, чула, чути, слуша*, чули, послушај*, послуша*, цуо, слушам, чујете, саслуса*, саслушај*',
    find: 'nađi, nadi, nadji, nađite, nadite, nadjite, nađem, nadem, nadjem, našao, našla, našli, pronađ*, pronad*, pronadj*, naći, traži*, tražim, potraži*, nalazi*, pronaš*, pronađi*, pronadi*, pronadji*, pronać*, trazi*, pronašao, pronala*, naci, nasao, nasla, potrazi*, nać, nađe, nade, nadje, nađeš, nadeš, nadješ, nađu, nadu, nadju, нађи, нађите, нађем, нашао, нашла, нашли, пронађ*, наћи, тражи*, тражим, потражи*, налази*, пронаш*, пронађи*, пронаћ*, пронашао, пронала*, наћ, нађе, нађеш, нађу',
    lose: 'izgubi*, izgubio, izgubila, gubi*, gubim, nestal*, zagubi*, izgub*, zagub*, gubit*, изгуби*, изгубио, изгубила, губи*, губим, нестал*, загуби*, изгуб*, загуб*, губит*',
    give: 'daj, dajte, dati, dam, daš, dao, dala, dali, daje*, daju, predaj*, poklanja*, dajem, podaj, dajemo, dadne*, dat, daje, dodijel*, dodel*, дај, дајте, дати, дам, даш, дао, дала, дали, даје*, дају, предај*, поклања*, дајем, подај, дајемо, дадне*, дат, даје, додијел*, додел*',
    take: 'uzmi*, uzme*, uzeo, uzela, uzeti, uzimam, uzima*, odnesi*, odnes*, odved*, povedi, uzimati, uzeli, uzmem, uzet, odveo, odvesti, zgrabi*, узми*, узме*, узео, узела, узети, узимам, узима*, однеси*, однес*, одвед*, поведи, узимати, узели, узмем, узет, одвео, одвести, зграби*',
    bring:
      'donesi*, donese*, doneo, donela, doneti, dones*, ponesi*, dovedi*, dovezi*, donosi*, donio, donijela, donijeti, dovesti, donit, ponijet*, ponesem, donili, doveza*, донеси*, донесе*, донео, донела, донети, донес*, понеси*, доведи*, довези*, доноси*, донио, донијела, донијети, довести, донит, понијет*, понесем, донили, довеза*',
    put: 'stavi*, stavite, stavio, stavila, staviti, metni*, postavi*, ubaci*, stavim, stavlja*, umetn*, metn*, odloži*, stavit, стави*, ставите, ставио, ставила, ставити, метни*, постави*, убаци*, ставим, ставља*, уметн*, метн*, одложи*, ставит',
    hold: 'čuva*, cuva*, drži*, drzi*, držite, zadrž*, poseduj*, imate moj, skladišt*, vodite, sačuva*, drži, pohran*, pohranj*, držim, čuvate, zadrz*, posjeduj*, spremlj*, spremi, sacuva*, arhivir*, o meni, чува*, држи*, држите, задрж*, поседуј*, имате мој, складишт*, водите, сачува*, држи, похран*, похрањ*, држим, чувате, посједуј*, спремљ*, спреми, архивир*, о мени',
    have: 'imam, imaš, ima, imamo, imate, imaju, imao, imala, imali, imati, nemam, nema, nemate, nemaš, nemaju, poseduj*, nemamo, iman, imas, imat, imaj, imalo, posjeduj*, имам, имаш, има, имамо, имате, имају, имао, имала, имали, имати, немам, нема, немате, немаш, немају, поседуј*, немамо, иман, имат, имај, имало, посједуј*',
    use: 'koristi*, koristim, upotreb*, koriste, korišćenj*, koriscenj*, korišćen*, iskoristi*, upotrebi*, koristio, upotrijeb*, rabi*, rabim, korišten*, koristen*, iskorist*, koristit*, korištenj*, uporab*, користи*, користим, употреб*, користе, коришћењ*, коришћен*, искористи*, употреби*, користио, употријеб*, раби*, рабим, кориштен*, искорист*, користит*, кориштењ*, упораб*',
    process:
      'obrad*, obrađuj*, obraduj*, obradjuj*, obrađen*, obraden*, obradjen*, analiz*, profilisan*, profilis*, procesuir*, obrađ*, obradj*, profilir*, obradu, profiliranj*, обрађуј*, обрађен*, анализ*, профилисан*, профилис*, процесуир*, обрађ*, профилир*, обраду, профилирањ*',
    automatic:
      'automat*, robot*, bot, botovi, mašin*, masin*, algoritam, algoritm*, veštačka inteligencija, veštačk*, ai, stroj, stroja, strojn*, umjetna inteligencija, umjetna, botom, automatik*, sekretaric*, botu, аутомат*, робот*, бот, ботови, машин*, алгоритам, алгоритм*, вештачка интелигенција, вештачк*, аи, строј, строја, стројн*, умјетна интелигенција, умјетна, ботом, аутоматик*, секретариц*, боту',
    human:
      'čovek*, covek*, živ čovek, operater*, agent*, zaposlen*, ljudsk*, živa osoba, radnik*, osoblj*, prava osoba, službenik*, čovjek*, covjek*, živu osobu, zaposleni*, djelatni*, pravu osobu, živi čovjek, živi čovek, čovik*, savjetni*, savetni*, човек*, жив човек, оператер*, агент*, запослен*, људск*, жива особа, радник*, особљ*, права особа, службеник*, човјек*, живу особу, запослени*, дјелатни*, праву особу, живи човјек, живи човек, човик*, савјетни*, саветни*',
    share:
      'deli*, delite, deliti, podeli*, prosleđ*, prosled*, prosledj*, otkri*, objav*, ustup*, deljenj*, davati, dijeli*, dijelite, dijeliti, podijeli*, prosljeđ*, prosljed*, prosljedj*, dijelit*, delit*, proslijed*, ustupa*, ustupi*, dileit*, odavat*, diljenj*, dijeljenj*, širit*, ustupljen*, prodavati, дели*, делите, делити, подели*, прослеђ*, откри*, објав*, уступ*, дељењ*, давати, дијели*, дијелите, дијелити, подијели*, просљеђ*, дијелит*, делит*, прослијед*, уступа*, уступи*, дилеит*, одават*, диљењ*, дијељењ*, ширит*, уступљен*, продавати',
    thirdParty:
      'trećim licima, treća lica, trećim stranama, trećim, treca lica, trecim licima, partner*, drugim firmama, drugim kompanijama, trećih lica, drugima, treće strane, trećim osobama, trećih, treća, trece, trecim, drugim tvrtkama, trecim osobama, ostalima, druge tvrtke, drugim osobama, trecih, трећим лицима, трећа лица, трећим странама, трећим, партнер*, другим фирмама, другим компанијама, трећих лица, другима, треће стране, трећим особама, трећих, трећа, треце, другим тврткама, осталима, друге твртке, другим особама',
    transferData:
      'prenes*, prenos*, prebac*, preneti, izvoz*, izvez*, eksport*, premesti*, prijenos*, prenijeti, premjest*, premest*, export*, prenosiv*, prijenos podataka, prenos podataka, izvezi*, migrir*, пренес*, пренос*, пребац*, пренети, извоз*, извез*, експорт*, премести*, пријенос*, пренијети, премјест*, премест*, преносив*, пријенос података, пренос података, извези*, мигрир*',
    limit:
      'ogranič*, ogranic*, obustav*, zamrzn*, pauzir*, suspendu*, limit*, smanji*, privremen*, ograničen*, suspend*, stavi na čekanje, mirovanj*, огранич*, обустав*, замрзн*, паузир*, суспенду*, лимит*, смањи*, привремен*, ограничен*, суспенд*, стави на чекање, мировањ*',
    check:
      'prover*, provera*, proveri*, proveravam, pregleda*, pregledaj, iskontroliši, provjer*, provjeri*, provjeravam, provjerit*, proverit*, provjeru, proveru, prekontrol*, proviri*, provir*, čekiraj*, провер*, провера*, провери*, проверавам, прегледа*, прегледај, исконтролиши, провјер*, провјери*, провјеравам, провјерит*, проверит*, провјеру, проверу, преконтрол*, провири*, провир*, чекирај*',
    confirm:
      'potvrd*, potvrdi*, potvrđ*, potvrdj*, potvrđuj*, potvrduj*, potvrdjuj*, potvrđen*, potvrden*, potvrdjen*, potvrda, потврди*, потврђ*, потврђуј*, потврђен*, потврда',
    choose:
      'izaber*, odaber*, biraj*, biram, izbor, odluč*, odluc*, izabra*, odabra*, odluka, birate, odabir*, izaberem, odlučil*, birati, birat, изабер*, одабер*, бирај*, бирам, избор, одлуч*, изабра*, одабра*, одлука, бирате, одабир*, изаберем, одлучил*, бирати, бират',
    open: 'otvor*, otvara*, otvoren*, otvori*, radno vreme, otvarat*, otključa*, radno vrijeme, отвор*, отвара*, отворен*, отвори*, радно време, отварат*, откључа*, радно вријеме',
    close:
      'zatvor*, zatvara*, zatvoren*, zatvori*, ugasi*, zaključ*, zatvarat*, zaključa*, zatvaranj*, ukini*, ukida*, затвор*, затвара*, затворен*, затвори*, угаси*, закључ*, затварат*, закључа*, затварањ*, укини*, укида*',
    start:
      'počn*, pocn*, počet*, počeo, počel*, kreni*, kreće, krece*, započ*, započn*, počinj*, start*, krenu*, pokren*, početi, počela, kreće*, zapoc*, počin*, pocetak, početa*, početk*, krene, poče, poceo, почн*, почет*, почео, почел*, крени*, креће, започ*, започн*, почињ*, старт*, крену*, покрен*, почети, почела, креће*, почин*, поцетак, почета*, почетк*, крене, поче',
    resume:
      'nastavi*, uključi*, ukljuci*, aktivir*, obnovi*, ponovo, reaktivir*, ponovno, opet uključi, upali*, vratite na, ponovo aktivir*, настави*, укључи*, активир*, обнови*, поново, реактивир*, поновно, опет укључи, упали*, вратите на, поново активир*',
    goOn: 'nastavi*, nastavlj*, dalje, nastavak, nadalje, nastavit*, produži, potraj*, настави*, настављ*, даље, наставак, надаље, наставит*, продужи, потрај*',
    come: 'dođi*, dodi*, dodji*, dođem, dodem, dodjem, dođe*, dode*, dodje*, doći, doci, došao, došla, došli, dosao, dosla, dolazi*, dolazim, dolazak, svrati*, navrati*, stiž*, dođite, dodite, dodjite, dodjes, dolazimo, dolaze, dođeš, dodeš, dodješ, dođu, dodu, dodju, dodi, dosli, dodes, dojdi*, dođemo, dodemo, dodjemo, doša, dolazis, dolazit*, dojti, dojdem, doć, pristiž*, stižem, дођи*, дођем, дође*, доћи, дошао, дошла, дошли, долази*, долазим, долазак, сврати*, наврати*, стиж*, дођите, долазимо, долазе, дођеш, дођу, доди, дојди*, дођемо, доша, долазис, долазит*, дојти, дојдем, доћ, пристиж*, стижем',
    go: 'idem, ide, ideš, idemo, idete, idu, ići, ici, išao, išla, idi, idite, ajmo, krećem, krenem, kreni*, pođi, podi, podji, odlazim, odoh, otišao, otišla, ajde, ides, krenuo, ic, išli, odi, otić*, odlazi*, hodam, isao, isla, krenu*, pođemo, podemo, podjemo, idemoo, ode, krecemo, vozim, otisli, poć, prolazi*, pođem, podem, podjem, pođite, podite, podjite, идем, иде, идеш, идемо, идете, иду, ићи, ици, ишао, ишла, иди, идите, ајмо, крећем, кренем, крени*, пођи, одлазим, одох, отишао, отишла, ајде, кренуо, иц, ишли, оди, отић*, одлази*, ходам, крену*, пођемо, идемоо, оде, крецемо, возим, отисли, поћ, пролази*, пођем, пођите',
    comeBack:
      'vrati, vratim, vraćam, vraća*, vraca*, nazad, vratiš, vratio, vratila, povratak, natrag, vratite, povrat*, vrać*, vraćaj*, vratit*, vrate, vratili, врати, вратим, враћам, враћа*, назад, вратиш, вратио, вратила, повратак, натраг, вратите, поврат*, враћ*, враћај*, вратит*, врате, вратили',
    arrive:
      'stigne*, stigao, stigla, stigli, stižem, stize*, stižu, stignem, došao, doći, tu sam, stigo, stiže*, stizem, stić, stići, dolazak, stigo*, dolazim, pristig*, stigne, stiglo, stizu, sletio, sletjel*, стигне*, стигао, стигла, стигли, стижем, стижу, стигнем, дошао, доћи, ту сам, стиго, стиже*, стић, стићи, долазак, стиго*, долазим, пристиг*, стигне, стигло, слетио, слетјел*',
    wait: 'čeka*, ceka*, čekam, čekaj, sačekaj*, saceka*, pričeka*, čekati, sačekam, sačeka*, dočeka*, pričekaj*, priceka*, čekanj*, strpi*, чека*, чекам, чекај, сачекај*, причека*, чекати, сачекам, сачека*, дочека*, причекај*, чекањ*, стрпи*',
    stay: 'ostani*, ostane*, ostao, ostala, ostajem, ostati, borav*, ostan*, boravi*, boravak, ostaje*, ostaj*, ostanemo, остани*, остане*, остао, остала, остајем, остати, борав*, остан*, борави*, боравак, остаје*, остај*, останемо',
    live: 'živi, živim, živiš, živite, žive, zivi, zivim, živeti, živeo, živel*, život*, zivot*, stanuj*, živjeti, živio, živjel*, zivis, živili, boravi*, prebiva*, živit, живи, живим, живиш, живите, живе, живети, живео, живел*, живот*, стануј*, живјети, живио, живјел*, живили, борави*, пребива*, живит',
    moveHouse:
      'seli*, preseli*, preselio, preselila, selidb*, nova adresa, promena adrese, useli*, odseli*, novu adresu, promenio adresu, promenila adresu, selim, iseli*, promjena adrese, doseli*, preselje*, promijenio adresu, promijenila adresu, сели*, пресели*, преселио, преселила, селидб*, нова адреса, промена адресе, усели*, одсели*, нову адресу, променио адресу, променила адресу, селим, исели*, промјена адресе, досели*, пресеље*, промијенио адресу, промијенила адресу',
    abroad:
      'inostran*, inostranstv*, inostransvt*, stranoj zemlji, roming*, roaming*, u nemačkoj, u beču, preko granice, granic*, pečalb*, inozem*, inozemstv*, vani, u njemačkoj, izvan hrvatske, tuđin*, tudin*, tudjin*, u irskoj, strani broj, иностран*, иностранств*, инострансвт*, страној земљи, роминг*, роаминг*, у немачкој, у бечу, преко границе, границ*, печалб*, инозем*, иноземств*, вани, у њемачкој, изван хрватске, туђин*, у ирској, страни број',
    travel:
      'putova*, putuj*, put, izlet*, putujem, putovanj*, ekskurzij*, otputova*, putnik*, pute, putujemo, izleta, путова*, путуј*, пут, излет*, путујем, путовањ*, екскурзиј*, отпутова*, путник*, путе, путујемо, излета',
    holiday:
      'odmor*, praznik*, raspust*, letovanj*, godišnji, zimovanj*, more, moru, slobodni dani, na odmoru, prvi maj, praznic*, ljetovanj*, blagdan*, na godišnjem, godisnji, ferje, ljetni, na moru, neradn*, bolovanj*, godišnjem, одмор*, празник*, распуст*, летовањ*, годишњи, зимовањ*, море, мору, слободни дани, на одмору, први мај, празниц*, љетовањ*, благдан*, на годишњем, ферје, љетни, на мору, нерадн*, боловањ*, годишњем',
    work: 'posao, posla, poslu, radi, radim, radiš, rade, radio, radila, raditi, kancelarij*, radn*, zaposl*, smen*, šljaka*, uradi*, uradim, radimo, napravi*, pravi*, poslovi, radio sam, ured, uredu, uredi, rad, rada, posal, zaposlen*, smjen*, radit, čini*, delam, dela*, radite, radili, radit ću, obavim, obavit, посао, посла, послу, ради, радим, радиш, раде, радио, радила, радити, канцелариј*, радн*, запосл*, смен*, шљака*, уради*, урадим, радимо, направи*, прави*, послови, радио сам, уред, уреду, уреди, рад, рада, посал, запослен*, смјен*, радит, чини*, делам, дела*, радите, радили, радит ћу, обавим, обавит',
    boss: 'šef*, sef, sefa, direktor*, gazda, gazde, kolega, koleginic*, kolege, nadređen*, nadreden*, nadredjen*, poslodav*, šefica, saradni*, sefic*, kolegic*, kolegi, suradni*, ravnatelj*, voditelj*, kolegama, menadžer*, шеф*, сеф, сефа, директор*, газда, газде, колега, колегиниц*, колеге, надређен*, послодав*, шефица, сарадни*, сефиц*, колегиц*, колеги, сурадни*, равнатељ*, водитељ*, колегама, менаџер*',
    retire:
      'penzij*, penzioner*, u penziji, nezaposlen*, bez posla, otkaz, otpušt*, penzionisan*, biro rada, dobio otkaz, umirovljen*, mirovin*, u mirovini, umirov*, na birou, zavod, пензиј*, пензионер*, у пензији, незапослен*, без посла, отказ, отпушт*, пензионисан*, биро рада, добио отказ, умировљен*, мировин*, у мировини, умиров*, на бироу, завод',
    study:
      'uči, učim, učiti, učenj*, student*, studira*, fakultet*, faks, faksu, univerzitet*, studij*, ucim, nauči*, sveučilišt*, uciti, ucenj*, faksa, studen*, učila, učiš, učimo, uče, učio, učit, uce, учи, учим, учити, учењ*, студент*, студира*, факултет*, факс, факсу, универзитет*, студиј*, научи*, свеучилишт*, факса, студен*, учила, учиш, учимо, уче, учио, учит, уце',
    school:
      'škol*, skol*, razred*, čas, časovi, časova, vrtić*, vrtic*, učenik*, učenic*, ucionic*, gimnazij*, osnovn*, obdaništ*, raspored*, privatne časove, sat, škola, školi, školu, učionic*, ucenik*, instrukcij*, nastava, nastavu, nastave, школ*, разред*, час, часови, часова, вртић*, ученик*, учениц*, гимназиј*, основн*, обданишт*, распоред*, приватне часове, сат, школа, школи, школу, учиониц*, инструкциј*, настава, наставу, наставе',
    teacher:
      'nastavni*, učitelj*, ucitelj*, profesor*, kurs*, razredn*, vaspitač*, vaspitac*, trener*, predavač*, instruktor*, obuk*, tečaj*, tecaj*, predavanj*, profa, profesoric*, razrednic*, razrednik*, teta, odgojitelj*, mentor*, наставни*, учитељ*, професор*, курс*, разредн*, васпитач*, тренер*, предавач*, инструктор*, обук*, течај*, предавањ*, профа, професориц*, разредниц*, разредник*, тета, одгојитељ*, ментор*',
    exam: 'ispit*, test*, kontroln*, domaći, domaci, pismeni, kolokvijum*, zadat*, matur*, ocen*, usmeni, rok, prijemni, zadać*, zadac*, kolokvij*, zadaća, lektir*, odgovaranj*, usmen*, klauzur*, ocjen*, испит*, тест*, контролн*, домаћи, писмени, колоквијум*, задат*, матур*, оцен*, усмени, рок, пријемни, задаћ*, колоквиј*, задаћа, лектир*, одговарањ*, усмен*, клаузур*, оцјен*',
    help: 'pomoć*, pomoc*, pomozi*, pomogn*, pomaga*, pomognem, podršk*, podrsk*, pomogl*, asistencij*, pomognit*, pomogne*, pomoz*, asist*, potpor*, помоћ*, помози*, помогн*, помага*, помогнем, подршк*, помогл*, асистенциј*, помогнит*, помогне*, помоз*, асист*, потпор*',
    meet: 'nađemo, nademo, nadjemo, sretnemo, vidimo se, sastane*, sastanemo, upozna*, sresti, sretne*, viđamo, vidamo, vidjamo, viđanje, vidanje, vidjanje, susret*, nalazimo, nađimo, nadimo, nadjimo, sreo, srela, naći se, vidjeti se, videti se, vidmo se, nalazim se, nađe*, nade*, nadje*, sastati, naletio, susre*, družen*, druži*, susresti, нађемо, сретнемо, видимо се, састане*, састанемо, упозна*, срести, сретне*, виђамо, виђање, сусрет*, налазимо, нађимо, срео, срела, наћи се, видјети се, видети се, видмо се, налазим се, нађе*, састати, налетио, сусре*, дружен*, дружи*, сусрести',
    visit:
      'poset*, poseti*, gost, gosti, goste, svrati*, navrati*, obiđi*, obidi*, obidji*, obidji, u goste, gostima, posjet*, posjeti*, gosta, obić*, posjetit, posetit, посет*, посети*, гост, гости, госте, сврати*, наврати*, обиђи*, обидји, у госте, гостима, посјет*, посјети*, госта, обић*, посјетит, посетит',
    friend:
      'drugar*, drug, druga, druže, drugaric*, prijatelj*, prijateljic*, ortak*, ortace, brate, burazer*, ekipa, ekipi, poznanik*, drugarice, matori, tebra, brt, frend*, kolega, društvo, buraz, kompa, stari, stara moja, frendic*, prika, brale, burazeru, frendov*, другар*, друг, друга, друже, другариц*, пријатељ*, пријатељиц*, ортак*, ортаце, брате, буразер*, екипа, екипи, познаник*, другарице, матори, тебра, брт, френд*, колега, друштво, бураз, компа, стари, стара моја, френдиц*, прика, брале, буразеру, френдов*',
    neighbour:
      'komšij*, komsij*, komšinic*, komsinic*, komšiluk*, sused*, susjed*, susjeda, suseda, susjedi, susedi, susid*, susjedstvo, susedstvo, комшиј*, комшиниц*, комшилук*, сусед*, сусјед*, сусједа, суседа, сусједи, суседи, сусид*, сусједство, суседство',
    family:
      'porodic*, familij*, rodbin*, rođak*, rodak*, rodjak*, rođac*, rodac*, rodjac*, svojt*, obitelj*, obitelji, rođo, rodo, rodjo, породиц*, фамилиј*, родбин*, рођак*, рођац*, својт*, обитељ*, обитељи, рођо',
    mother:
      'mama, mami, mamu, mamo, majk*, majci, keva, kevu, kevo, mater, matora, majka, svekrv*, tašta, tašti, taštu, mati, mamica, materi, majčin*, mamic*, punic*, mame, mamom, mamin*, mamice, мама, мами, маму, мамо, мајк*, мајци, кева, кеву, кево, матер, матора, мајка, свекрв*, ташта, ташти, ташту, мати, мамица, матери, мајчин*, мамиц*, пуниц*, маме, мамом, мамин*, мамице',
    father:
      'tata, tati, tatu, otac, oca, ocu, oče, ćale, cale, ćaletu, stari, tate, matori, svekar, tast, tasta, ćaća, ćaće, caca, ćać*, tatom, očev, ocem, svekr*, punac, caci, japa, tajo, тата, тати, тату, отац, оца, оцу, оче, ћале, ћалету, стари, тате, матори, свекар, таст, таста, ћаћа, ћаће, ћаћ*, татом, очев, оцем, свекр*, пунац, цаци, јапа, тајо',
    parents:
      'roditelj*, matorci, matorima, moji, starci, starce, roditelja, roditeljima, starcima, stari moji, родитељ*, маторци, маторима, моји, старци, старце, родитеља, родитељима, старцима, стари моји',
    son: 'sin, sina, sinu, sine, sinov*, dečak*, decak*, momak, momče, klinac, sinko, dečk*, dečko, dečka, sinom, dečki, sinčić*, deck*, син, сина, сину, сине, синов*, дечак*, момак, момче, клинац, синко, дечк*, дечко, дечка, сином, дечки, синчић*',
    daughter:
      'ćerk*, cerk*, kćerk*, kći, ćerka, devojčic*, devojcic*, devojk*, ćera, kćer*, mezimic*, kcer*, kci, curic*, djevojčic*, cura, curu, djevojk*, djevojcic*, cure, kćerku, malena, ћерк*, кћерк*, кћи, ћерка, девојчиц*, девојк*, ћера, кћер*, мезимиц*, кци, цуриц*, дјевојчиц*, цура, цуру, дјевојк*, цуре, кћерку, малена',
    child:
      'dete, deteta, detetu, deca, dece, deci, decu, klinc*, klinac, klinci, beb*, beba, unuk*, unuč*, mali, mala, dečij*, klinka, decom, detenc*, mališan*, dečica, deco, dečji, dijete, djetet*, detet*, djec*, djeca, malog, dite, diteta, dica, dice, dicu, klince, bebe, bebač, maleni, unuc*, djecica, decica, malac, djecak*, decak*, dječ*, djecj*, decj*, дете, детета, детету, деца, деце, деци, децу, клинц*, клинац, клинци, беб*, беба, унук*, унуч*, мали, мала, дечиј*, клинка, децом, детенц*, малишан*, дечица, децо, дечји, дијете, дјетет*, детет*, дјеца, малог, дите, дитета, дица, дице, дицу, клинце, бебе, бебач, малени, дјецица, малац, дјецак*, децак*, дјеч*, дјецј*, децј*',
    sibling:
      'brat, brata, bratu, sestr*, sestra, sestri, braća, braca, rođak*, rodak*, rodjak*, rođaka, rodaka, rodjaka, tetka, tetk*, stric, ujak, ujna, strina, bratanac, sestrić*, seka, bata, zet, snaja, snajk*, teča, ujka, batic*, braco, bratić*, sestričn*, teta, bratic*, sestricn*, sestre, buraz, seki, ujo, bratov, bratom, teti, tete, stric*, ujak*, šogor*, šurjak, nećak*, necak*, bratimov, брат, брата, брату, сестр*, сестра, сестри, браћа, рођак*, рођака, тетка, тетк*, стриц, ујак, ујна, стрина, братанац, сестрић*, сека, бата, зет, снаја, снајк*, теча, ујка, батиц*, брацо, братић*, сестричн*, тета, сестре, бураз, секи, ујо, братов, братом, тети, тете, стриц*, ујак*, шогор*, шурјак, нећак*, братимов',
    grandparent:
      'baba, baka, babi, baku, deda, dedi, dedu, deka, dekica, bakic*, babu, bake, nana, dekin*, baki, djed, ded, djeda, djedu, nona, nono, nonu, dida, dide, didu, babe, djedica, dedica, dedek, đed, bako, bakica, majka stara, nonica, none, баба, бака, баби, баку, деда, деди, деду, дека, декица, бакиц*, бабу, баке, нана, декин*, баки, дед, дједа, дједу, нона, ноно, нону, дида, диде, диду, бабе, дједица, дедица, дедек, ђед, бако, бакица, мајка стара, ноница, ноне',
    spouse:
      'muž, muža, mužu, suprug*, žena, ženu, ženi, supruga, dečko, dečka, devojk*, devojka, partner*, verenik*, verenic*, momak, zena, zenu, bračni, muzem, muz, žene, cura, cure, zaručnik*, zarucnik*, zaručnic*, djevojk*, mužem, ženom, муж, мужа, мужу, супруг*, жена, жену, жени, супруга, дечко, дечка, девојк*, девојка, партнер*, вереник*, верениц*, момак, брачни, муз, жене, цура, цуре, заручник*, заручниц*, дјевојк*, мужем, женом',
    man: 'muškar*, čovek, čoveče, covece, lik, gospodin*, tip, frajer*, matori, brate, gospodo, momci, lika, muskar*, čovjek, čovječe, stari, muško, gosn, likova, čiča, dečko, мушкар*, човек, човече, лик, господин*, тип, фрајер*, матори, брате, господо, момци, лика, човјек, човјече, стари, мушко, госн, ликова, чича, дечко',
    woman:
      'žena, žene, ženu, gospođic*, gospodic*, gospodjic*, devojk*, riba, ribe, dama, cura, gđa, gda, gdja, ženska, gospođa, gospoda, gospodja, gospođo, gospodo, gospodjo, gospođi, gospodi, gospodji, ženom, ženama, damo, gospoja, gospa, ženski, baba, damu, gospođu, gospodu, gospodju, gospođe, gospode, gospodje, жена, жене, жену, госпођиц*, девојк*, риба, рибе, дама, цура, гђа, женска, госпођа, госпођо, госпођи, женом, женама, дамо, госпоја, госпа, женски, баба, даму, госпођу, госпође',
    love: 'ljubav*, volim, volim te, voli, voliš, ljubi, dušo, duso, srce, srećo, sreco, zlato, poljub*, draga, dragi, nedostaje*, zagrljaj*, ljubim, bebo, lepotice, mila, maco, voleo, volela, zaljubljen*, ljubi*, pusa, puse, ljubavi, zaljub*, mišić, dušica, srculence, medo, volimo, cmok, pusu, voljen*, grli*, ljubiš, ljubljen*, dragi moj, draga moja, љубав*, волим, волим те, воли, волиш, љуби, душо, срце, срећо, злато, пољуб*, драга, драги, недостаје*, загрљај*, љубим, бебо, лепотице, мила, мацо, волео, волела, заљубљен*, љуби*, пуса, пусе, љубави, заљуб*, мишић, душица, срцуленце, медо, волимо, цмок, пусу, вољен*, грли*, љубиш, љубљен*, драги мој, драга моја',
    marry:
      'venča*, venčanj*, vencanj*, svadb*, udaj*, udala, oženi*, ožen*, razvod*, razved*, razve*, brak*, udata, oženjen, veridb*, verila, ženi se, svatov*, mlada, vjenča*, vjenčanj*, vjencanj*, ozeni*, razvel*, svadba, udana, udaje, zaruk*, zaruč*, ozenj*, rastav*, pir, pira, vjencan*, vencan*, mladenk*, ženim, ženit*, ženidb*, венча*, венчањ*, свадб*, удај*, удала, ожени*, ожен*, развод*, развед*, разве*, брак*, удата, ожењен, веридб*, верила, жени се, сватов*, млада, вјенча*, вјенчањ*, развел*, свадба, удана, удаје, зарук*, заруч*, озењ*, растав*, пир, пира, вјенцан*, венцан*, младенк*, женим, женит*, женидб*',
    die: 'umro, umrla, umre*, umrl*, preminu*, smrt*, mrtav, mrtv*, pokojn*, poginu*, nije više živ, preminuo, preminula, nije živ, rip, umire, umrem, umire*, pogin*, preminul*, premin*, crka*, više nije s nama, izdahnu*, умро, умрла, умре*, умрл*, премину*, смрт*, мртав, мртв*, покојн*, погину*, није више жив, преминуо, преминула, није жив, рип, умире, умрем, умире*, погин*, преминул*, премин*, црка*, више није с нама, издахну*',
    funeral:
      'sahran*, groblj*, grob, groba, saučešć*, saučešće, saucesce, žalost, pomen, parastos*, opelo, umrlic*, četrdeset dana, sveća za, sprovod*, pogreb*, sućut*, sucut*, pokop*, ukop*, žalovanj*, osmrtnic*, grobu, korot*, dženaz*, misa zadušnica, karmin*, lijes*, svijeće, сахран*, гробљ*, гроб, гроба, саучешћ*, саучешће, жалост, помен, парастос*, опело, умрлиц*, четрдесет дана, свећа за, спровод*, погреб*, сућут*, покоп*, укоп*, жаловањ*, осмртниц*, гробу, корот*, џеназ*, миса задушница, кармин*, лијес*, свијеће',
    sick: 'bolestan, bolesn*, bolest*, prehlad*, prehlađ*, prehladj*, grip*, temperatur*, kašlj*, kasalj, kašalj, virus*, razbole*, razboli*, povraća*, korona, covid*, kovid*, bolovanj*, loše mi je, slošilo, upala, angin*, bolova*, kaslj*, obolj*, viroz*, bolesna, fibra, frk mi je loše, upalu, upale, болестан, болесн*, болест*, прехлађ*, грип*, температур*, кашљ*, кашаљ, вирус*, разболе*, разболи*, повраћа*, корона, цовид*, ковид*, боловањ*, лоше ми је, слошило, упала, ангин*, болова*, обољ*, вироз*, болесна, фибра, фрк ми је лоше, упалу, упале',
    hurt: 'boli, bole, bol, bolovi, bolelo, bolel*, povređ*, povred*, povredj*, slomi*, slomio, rana, rane, zaboli*, zabolel*, udario, udarila, uganu*, bolio, boljel*, ozlijed*, ozljed*, ozlijeđ*, ozlijedj*, slomljen*, povrijed*, povrijedi*, povredi*, zabolil*, bola, polomi*, bolilo, боли, боле, бол, болови, болело, болел*, повређ*, сломи*, сломио, рана, ране, заболи*, заболел*, ударио, ударила, угану*, болио, бољел*, озљед*, озлијеђ*, сломљен*, повријед*, повриједи*, повреди*, заболил*, бола, поломи*, болило',
    doctor:
      'lekar*, doktor*, doktorka, doktoric*, zubar*, zubark*, ordinacij*, klinik*, ambulant*, sestra, dom zdravlja, stomatolog*, specijalist*, ginekolog*, pedijat*, ortoped*, dr, domu zdravlja, fizijatar, liječnik*, lijecnik*, poliklinik*, hitna, liječnic*, likar*, obiteljsk*, fizikaln*, fizijat*, psiholog*, лекар*, доктор*, докторка, докториц*, зубар*, зубарк*, ординациј*, клиник*, амбулант*, сестра, дом здравља, стоматолог*, специјалист*, гинеколог*, педијат*, ортопед*, др, дому здравља, физијатар, лијечник*, поликлиник*, хитна, лијечниц*, ликар*, обитељск*, физикалн*, физијат*, психолог*',
    hospital:
      'bolnic*, operacij*, operiš*, operis*, operisan*, hitna, hitnu, kbc, vma, urgentn*, urgentni, porodilišt*, klinički centar, odeljenj*, bolnica, operira*, hitnoj, rebro, odjel*, rodilišt*, zahvat, intenziv*, klaić*, vinogradsk*, болниц*, операциј*, опериш*, оперисан*, хитна, хитну, кбц, вма, ургентн*, ургентни, породилишт*, клинички центар, одељењ*, болница, оперира*, хитној, ребро, одјел*, родилишт*, захват, интензив*, клаић*, виноградск*',
    medicine:
      'lek, leka, leki, lekovi, lekove, lekova, apotek*, apoteka, tablet*, recept*, vakcin*, antibiotik*, sirup*, terapij*, kapi, kapsul*, injekcij*, vitamin*, pilul*, lijek, lijek*, ljekarn*, lekarn*, ljekar*, lekar*, cjepiv*, cijep*, antibiot*, lika, likovi, krem*, mast, masti, lijekov*, lekov*, vitamini, likarn*, ljekarni, lekarni, лек, лека, леки, лекови, лекове, лекова, апотек*, апотека, таблет*, рецепт*, вакцин*, антибиотик*, сируп*, терапиј*, капи, капсул*, ињекциј*, витамин*, пилул*, лијек, лијек*, љекарн*, лекарн*, љекар*, лекар*, цјепив*, цијеп*, антибиот*, лика, ликови, крем*, маст, масти, лијеков*, леков*, витамини, ликарн*, љекарни, лекарни',
    body: 'glav*, ruka, ruke, ruku, noga, noge, nogu, leđa, leda, ledja, oko, oči, zub, zubi, zube, stomak*, stomak, prst*, vrat, kolen*, srce, uvo, uši, grlo, rame, kičm*, telo, tela, lice, želud*, krsta, oci, zuba, trbuh*, stopal*, koljen*, srca, uho, grla, leđima, ledima, ledjima, nos, trbuš*, križa, ramena, tijelo, tijela, bubrez*, ruci, rukama, nogama, глав*, рука, руке, руку, нога, ноге, ногу, леђа, око, очи, зуб, зуби, зубе, стомак*, стомак, прст*, врат, колен*, срце, уво, уши, грло, раме, кичм*, тело, тела, лице, желуд*, крста, оци, зуба, трбух*, стопал*, кољен*, срца, ухо, грла, леђима, нос, трбуш*, крижа, рамена, тијело, тијела, бубрез*, руци, рукама, ногама',
    oldPerson:
      'starij*, penzioner*, deka, baka, starac, starica, stara gospođa, stara gospoda, stara gospodja, stari čovek, starost*, baba, deda, babac, matori ljudi, umirovljenik*, umirovljenic*, djed, ded, stari čovjek, starijih, starci, staric*, starijim, starom čovjeku, starom čoveku, стариј*, пензионер*, дека, бака, старац, старица, стара госпођа, стари човек, старост*, баба, деда, бабац, матори људи, умировљеник*, умировљениц*, дјед, дед, стари човјек, старијих, старци, стариц*, старијим, старом човјеку, старом човеку',
    blindDeaf:
      'slep*, slepa, gluv*, gluva, slabovid*, invalid*, ne vidim, ne čujem, ne znam da čitam, nagluv*, osoba sa invaliditetom, nepismen*, slijep*, gluh*, slijepa, gluha, ne znam čitati, slipa, slip, nagluh*, osoba s invaliditetom, slabo vidim, слеп*, слепа, глув*, глува, слабовид*, инвалид*, не видим, не чујем, не знам да читам, наглув*, особа са инвалидитетом, неписмен*, слијеп*, глух*, слијепа, глуха, не знам читати, слипа, слип, наглух*, особа с инвалидитетом, слабо видим',
    home: 'kuć*, kuc*, kući, kuća, kuće, kuću, kuci, kuca, dom, doma, domu, vikendic*, domaćinstv*, gajba, gajbi, doman, kućanstv*, domać*, кућ*, кући, кућа, куће, кућу, дом, дома, дому, викендиц*, домаћинств*, гајба, гајби, доман, кућанств*, домаћ*',
    flat: 'stan, stana, stanu, zgrad*, kirij*, gazda, stanodav*, podstanar*, najam, izdaj*, iznajmlj*, stanar*, stanov*, garsonjer*, soliter*, skupština stanara, renta, upravnik zgrade, lokal*, najm*, stanarin*, gajba, gajbi, gajbu, apartman*, iznajm*, unajm*, vlasnik*, sustanar*, стан, стана, стану, зград*, кириј*, газда, станодав*, подстанар*, најам, издај*, изнајмљ*, станар*, станов*, гарсоњер*, солитер*, скупштина станара, рента, управник зграде, локал*, најм*, станарин*, гајба, гајби, гајбу, апартман*, изнајм*, унајм*, власник*, сустанар*',
    room: 'soba, sobi, sobu, sobe, kuhinj*, kujn*, kupatil*, dnevna, spavać*, wc, podrum*, hodnik*, teras*, toalet*, prostorij*, kupaon*, dnevni, dnevni boravak, zahod*, balkon*, tavan*, sobama, ostava, соба, соби, собу, собе, кухињ*, кујн*, купатил*, дневна, спаваћ*, вц, подрум*, ходник*, терас*, тоалет*, просториј*, купаон*, дневни, дневни боравак, заход*, балкон*, таван*, собама, остава',
    door: 'vrata, vratima, prozor*, kapij*, interfon*, ulaz, ograda, dvorišt*, zvono, dvoriš*, zvonc*, ponestr*, portun*, portafon*, šalš*, ulaza, ulazu, врата, вратима, прозор*, капиј*, интерфон*, улаз, ограда, дворишт*, звоно, двориш*, звонц*, понестр*, портун*, портафон*, шалш*, улаза, улазу',
    key: 'ključ*, kljuc*, brava, brave, bravar*, katanac, ključa, ključevi, ključe, lokot*, bravu, кључ*, брава, браве, бравар*, катанац, кључа, кључеви, кључе, локот*, браву',
    furniture:
      'sto, stola, stolic*, krevet*, nameštaj*, namestaj*, ormar*, orman*, fotelj*, kauč*, trosed*, dušek, polica, stolovi, tepih*, garnitur*, stol, namješt*, namešt*, namjest*, namest*, kauc*, trosjed*, stolac, madrac*, regal*, stolice, komod*, police, policu, сто, стола, столиц*, кревет*, намештај*, ормар*, орман*, фотељ*, кауч*, тросед*, душек, полица, столови, тепих*, гарнитур*, стол, намјешт*, намешт*, тросјед*, столац, мадрац*, регал*, столице, комод*, полице, полицу',
    light:
      'svetl*, lamp*, struja, struje, struju, sijalic*, nestalo struje, nestanak struje, osvetlj*, luster*, svetlo, utičnic*, svjetl*, strujom, žarulj*, zarulj*, žarulja, svijetl*, svitl*, svjetil*, svetil*, светл*, ламп*, струја, струје, струју, сијалиц*, нестало струје, нестанак струје, осветљ*, лустер*, светло, утичниц*, свјетл*, струјом, жаруљ*, жаруља, свијетл*, свитл*, свјетил*, светил*',
    heating:
      'grejanj*, greje*, greja*, voda, vode, vodu, gas, gasa, cev, cevi, bojler*, radijator*, šporet*, vodovod*, curi, česm*, slavin*, klima, klimu, peć, kotao, toplan*, grejalic*, kanalizacij*, vodoinstalater*, ta peć, grijanj*, vodom, plin, plina, plinsk*, cijev*, grije, vodoinstal*, pipa, peci, kotl*, kanalizac*, grijalic*, puknula cijev, špina, grijem, grijat*, грејањ*, греје*, греја*, вода, воде, воду, гас, гаса, цев, цеви, бојлер*, радијатор*, шпорет*, водовод*, цури, чесм*, славин*, клима, климу, пећ, котао, топлан*, грејалиц*, канализациј*, водоинсталатер*, та пећ, гријањ*, водом, плин, плина, плинск*, цијев*, грије, водоинстал*, пипа, пеци, котл*, канализац*, гријалиц*, пукнула цијев, шпина, гријем, гријат*',
    garden:
      'bašt*, bast*, dvorišt*, cveć*, cvece, cvet*, drv*, drvo, trav*, travnjak*, kosilica, zalij*, zalivanj*, vrt, buket*, ruže, cvec*, dvoriste, vrta, vrtu, cvije*, cve*, cvijeć*, cvijec*, dvoriš*, drvec*, cvić*, okućnic*, zalije*, zaliv*, kosilic*, ruža, vrtlar*, stabl*, sadnic*, kosit, kositi, košnj*, башт*, дворишт*, цвећ*, цвеце, цвет*, дрв*, дрво, трав*, травњак*, косилица, залиј*, заливањ*, врт, букет*, руже, двористе, врта, врту, цвије*, цве*, цвијећ*, двориш*, дрвец*, цвић*, окућниц*, залије*, залив*, косилиц*, ружа, вртлар*, стабл*, садниц*, косит, косити, кошњ*',
    street:
      'ulic*, trg, trga, trgu, raskrsnic*, autoput*, bulevar*, trotoar*, ulica, kružni tok, cesta, ceste, cestu, raskrižj*, raskrizj*, autocest*, avenij*, kružni, nogostup*, cesti, улиц*, трг, трга, тргу, раскрсниц*, аутопут*, булевар*, тротоар*, улица, кружни ток, цеста, цесте, цесту, раскрижј*, аутоцест*, авениј*, кружни, ногоступ*, цести',
    city: 'grad, grada, gradu, gradov*, selo, sela, selu, mesto, mesta, beograd*, bg, novi sad, ns, niš, nišu, centar, centru, opštin*, opstin*, naselj*, zemun*, subotic*, kragujevac, kragujevc*, mjest*, mest*, zagreb*, zg, split*, rijek*, osijek*, centra, grade, zadar, kvart*, sarajev*, općin*, opcin*, mistu, misto, pula, puli, zadru, zadra, град, града, граду, градов*, село, села, селу, место, места, београд*, бг, нови сад, нс, ниш, нишу, центар, центру, општин*, насељ*, земун*, суботиц*, крагујевац, крагујевц*, мјест*, мест*, загреб*, зг, сплит*, ријек*, осијек*, центра, граде, задар, кварт*, сарајев*, опћин*, мисту, мисто, пула, пули, задру, задра',
    country:
      'držav*, drzav*, srbij*, zemlj*, nemačk*, nemack*, bosn*, crna gora, crnoj gori, hrvatsk*, evrop*, domovin*, kosov*, republik*, otadžbin*, njemačk*, europ*, eu, njemack*, slovenij*, austrij*, irsk*, држав*, србиј*, земљ*, немачк*, босн*, црна гора, црној гори, хрватск*, европ*, домовин*, косов*, републик*, отаџбин*, њемачк*, еуроп*, еу, словениј*, аустриј*, ирск*',
    car: 'auto, auta, autom, kola, kolima, kolim*, vozi*, vozim, vozač*, vozac*, vozil*, vožnj*, voznj*, automobil*, prevoz*, automobila, povezi, prevezi, šofer*, sofer*, volan*, autu, auti, prijevoz*, povezi*, vozit, aute, prevez*, prijevoz, prevoz, vozačk*, povest*, autić*, ауто, аута, аутом, кола, колима, колим*, вози*, возим, возач*, возил*, вожњ*, аутомобил*, превоз*, аутомобила, повези, превези, шофер*, волан*, ауту, аути, пријевоз*, повези*, возит, ауте, превез*, пријевоз, превоз, возачк*, повест*, аутић*',
    parking:
      'parking*, parkir*, parkira*, garaž*, garaz*, benzin*, goriv*, pumpa, pumpi, pumpu, dizel, zonu, zona, tankuj*, sipa*, gorivo, parkiral*, pump*, gariv*, parkirn*, tankir*, parkirališt*, goriva, natoči*, паркинг*, паркир*, паркира*, гараж*, бензин*, горив*, пумпа, пумпи, пумпу, дизел, зону, зона, танкуј*, сипа*, гориво, паркирал*, пумп*, гарив*, паркирн*, танкир*, паркиралишт*, горива, наточи*',
    bus: 'autobus*, bus, busa, busom, prevoz, trola, tramvaj*, taksi*, taxi*, stanic*, trolejbus*, gsp, minibus*, taksist*, gradski, zet, tramvajem, uber, bolt, busu, tranvaj, busevi, kombi, postaj*, аутобус*, бус, буса, бусом, превоз, трола, трамвај*, такси*, станиц*, тролејбус*, гсп, минибус*, таксист*, градски, зет, трамвајем, убер, болт, бусу, транвај, бусеви, комби, постај*',
    train:
      'voz, voza, vozom, vozu, železničk*, zeleznic*, peron*, stanic*, prug*, soko, žs, železnic*, vlak*, vlaka, vlakom, kolodvor*, željezn*, zeljezn*, hž, воз, воза, возом, возу, железничк*, перон*, станиц*, пруг*, соко, жс, железниц*, влак*, влака, влаком, колодвор*, жељезн*, хж',
    plane:
      'avion*, aviona, let, leta, aerodrom*, poleće*, sleće*, letim, karta za avion, air serbia, letov*, poleti*, zračna luka, zračn*, leti, ukrcaj*, slijeć*, letimo, zrakoplov*, zracn*, pleso, polijeć*, letovi, авион*, авиона, лет, лета, аеродром*, полеће*, слеће*, летим, карта за авион, аир сербиа, летов*, полети*, зрачна лука, зрачн*, лети, укрцај*, слијећ*, летимо, зракоплов*, плесо, полијећ*, летови',
    bike: 'bicikl*, bajs, motor, motora, trotinet*, motocikl*, motorom, bajsa, romobil*, bicik*, motorin*, vespa, skuter*, бицикл*, бајс, мотор, мотора, тротинет*, мотоцикл*, мотором, бајса, ромобил*, бицик*, моторин*, веспа, скутер*',
    ticket:
      'karta, karte, kartu, ulaznic*, avionsk*, vozna karta, bilet*, karata, ulaznice, propusnic*, vinjet*, vozna, карта, карте, карту, улазниц*, авионск*, возна карта, билет*, карата, улазнице, пропусниц*, вињет*, возна',
    hotel:
      'hotel*, smeštaj*, smestaj*, apartman*, hostel*, noćenj*, booking, airbnb, prenoći*, smještaj*, smjestaj*, nocenj*, kamp, kampu, pansion*, хотел*, смештај*, апартман*, хостел*, ноћењ*, боокинг, аирбнб, преноћи*, смјештај*, камп, кампу, пансион*',
    walk: 'šeta*, seta*, šetnj*, setnj*, hoda*, peške, peske, pešice, trča*, trca*, prošeta*, proseta*, izlazak, blejan*, bleja*, planinar*, proše*, prošet*, prosetat*, hodanj*, pišice, trčanj*, đir, dir, djir, izaći van, izadi, izlask*, pješ, pješice, pješke, pješačk*, шета*, шетњ*, хода*, пешке, пешице, трча*, прошета*, излазак, блејан*, блеја*, планинар*, проше*, прошет*, просетат*, ходањ*, пишице, трчањ*, ђир, изаћи ван, изади, изласк*, пјеш, пјешице, пјешке, пјешачк*',
    dog: 'pas, psa, psi, kučić*, mačk*, mack*, maca, ker, kera, kerić*, ljubim*, životinj*, zivotinj*, veterin*, mačor, štene, štenc*, psu, pse, mačka, kuja, cuko, maci, pesek, peseka, mačak, mačić*, cucak, ćuko, ćuk*, zec, hrčak, papig*, пас, пса, пси, кучић*, мачк*, маца, кер, кера, керић*, љубим*, животињ*, ветерин*, мачор, штене, штенц*, псу, псе, мачка, куја, маци, песек, песека, мачак, мачић*, цуцак, ћуко, ћук*, зец, хрчак, папиг*',
    food: 'hran*, hrana, jelo, jela, meso, mesa, voće, voce, povrć*, povrc*, krompir*, pilet*, piletin*, riba, jabuk*, salat*, namirnic*, klopa, klopu, ćevap*, cevap*, pljeskavic*, pasulj, sarma, sarmu, pirinač, paradajz*, kobasic*, voća, krumpir*, ribe, ribu, spiza, spizu, kobas*, rajčic*, rajcic*, riža, riže, rižu, šunk*, pečenk*, burek*, klope, papic*, mesom, sarme, хран*, храна, јело, јела, месо, меса, воће, поврћ*, кромпир*, пилет*, пилетин*, риба, јабук*, салат*, намирниц*, клопа, клопу, ћевап*, пљескавиц*, пасуљ, сарма, сарму, пиринач, парадајз*, кобасиц*, воћа, крумпир*, рибе, рибу, спиза, спизу, кобас*, рајчиц*, рижа, риже, рижу, шунк*, печенк*, бурек*, клопе, папиц*, месом, сарме',
    bread:
      'hleb*, leb, leba, mlek*, mleko, jaja, jaje, sir, sira, jogurt*, kajmak*, pavlak*, pecivo, kifl*, burek*, puter, putera, brašn*, pekar*, hleba, lepinj*, kruh*, kruha, mlijek*, mliko, maslac*, peciva, mlijeko, mlika, kruv, jaj, vrhnj*, hljeb, žemlj*, хлеб*, леб, леба, млек*, млеко, јаја, јаје, сир, сира, јогурт*, кајмак*, павлак*, пециво, кифл*, бурек*, путер, путера, брашн*, пекар*, хлеба, лепињ*, крух*, круха, млијек*, млико, маслац*, пецива, млијеко, млика, крув, јај, врхњ*, хљеб, жемљ*',
    sweets:
      'tort*, kolač*, kolac*, čokolad*, cokolad*, šećer*, secer*, sladoled*, slatkiš*, slatk*, keks*, bombon*, poslastic*, palačink*, palacink*, krofn*, krempit*, torta, sladole*, desert*, krafn*, slast*, puding*, торт*, колач*, чоколад*, шећер*, сладолед*, слаткиш*, слатк*, кекс*, бомбон*, посластиц*, палачинк*, крофн*, кремпит*, торта, сладоле*, десерт*, крафн*, сласт*, пудинг*',
    coffee:
      'kaf*, kafa, kafu, kafic*, kafica, čaj, čaja, kave, nes, neskaf*, kafenis*, espreso, kav*, kava, kavu, kavic*, kofe, kavici, caj, caja, kapučin*, nesic*, espresso, каф*, кафа, кафу, кафиц*, кафица, чај, чаја, каве, нес, нескаф*, кафенис*, еспресо, кав*, кава, каву, кавиц*, кофе, кавици, цај, капучин*, несиц*, еспрессо',
    waterDrink:
      'pivo, piva, pivce, vino, vina, piće, pice, piti, pije*, pijem, popij*, popiti, pio, pila, pili, rakij*, sok, soka, popijemo, pivk*, špricer*, alkohol*, cirk*, gajba piva, vodka, pive, pivu, gemišt*, pivic*, pivka, cuga, cugu, cuga*, koktel*, bambus, napit*, pijan*, rakiju, votk*, piću, pića, popio, popila, popit, napit, napij*, пиво, пива, пивце, вино, вина, пиће, пити, пије*, пијем, попиј*, попити, пио, пила, пили, ракиј*, сок, сока, попијемо, пивк*, шприцер*, алкохол*, цирк*, гајба пива, водка, пиве, пиву, гемишт*, пивиц*, пивка, цуга, цугу, цуга*, коктел*, бамбус, напит*, пијан*, ракију, вотк*, пићу, пића, попио, попила, попит, напит, напиј*',
    eat: 'jede*, jedem, jedeš, jesti, jeo, jela, jeli, pojedi, pojede*, gladan, gladna, klopa*, ruča*, pojeo, glad, najede*, jedi, papa, doručkuj*, pojedi*, pojest*, ručati, jede, jest, jist, jiden, pojel*, glada, gladni, jedimo, objed*, obed*, papati, једе*, једем, једеш, јести, јео, јела, јели, поједи, поједе*, гладан, гладна, клопа*, руча*, појео, глад, наједе*, једи, папа, доручкуј*, поједи*, појест*, ручати, једе, јест, јист, јиден, појел*, глада, гладни, једимо, објед*, обед*, папати',
    cook: 'kuva*, kuvam, skuva*, kuvaj, pečem, ispec*, ispeč*, recept*, roštilj*, rostilj*, kuvar*, sprema*, spremi*, prži*, mesi*, kuhinj*, kuha*, kuham, skuha*, peći, ispeci*, kuhar*, kuvat, pržit, spremim, mijesi*, peče, peku, pečen*, кува*, кувам, скува*, кувај, печем, испеч*, рецепт*, роштиљ*, кувар*, спрема*, спреми*, пржи*, меси*, кухињ*, куха*, кухам, скуха*, пећи, испеци*, кухар*, куват, пржит, спремим, мијеси*, пече, пеку, печен*',
    meal: 'ručak, ručk*, ručka, ruča*, rucak, ruck*, rucka, večera, večeru, vecera, veceru, doručak, doručk*, dorucak, doruck*, užina, užinu, supa, supu, supe, čorb*, corb*, obrok*, doruc*, doruč*, juha, juhe, uzin*, ručku, gablec*, marend*, vecere, juhu, marenda, večere, večerat*, večeraj*, večerom, ручак, ручк*, ручка, руча*, вечера, вечеру, доручак, доручк*, ужина, ужину, супа, супу, супе, чорб*, оброк*, доруч*, јуха, јухе, узин*, ручку, габлец*, маренд*, јуху, маренда, вечере, вечерат*, вечерај*, вечером',
    restaurant:
      'restoran*, kafan*, pizz*, pica, picu, pice, picerij*, kafić*, kafic*, kafe, pekar*, ćevabdžinic*, bar, klub, pab, pub, splav, splavov*, gurman*, giros, burek*, burger*, mek, kineska hrana, poslastičar*, pizzerij*, kafe*, birc*, baru, konob*, slastičar*, gostion*, lokal*, kebab*, sushi, meku, mcdonald*, kfc, birtij*, restač, menza, menzi, ресторан*, кафан*, пизз*, пица, пицу, пице, пицериј*, кафић*, кафе, пекар*, ћевабџиниц*, бар, клуб, паб, пуб, сплав, сплавов*, гурман*, гирос, бурек*, бургер*, мек, кинеска храна, посластичар*, пиззериј*, кафе*, бирц*, бару, коноб*, сластичар*, гостион*, локал*, кебаб*, сусхи, меку, мцдоналд*, кфц, биртиј*, рестач, менза, мензи',
    smoke:
      'puši*, pusi*, pušim, cigar*, cigaret*, pljug*, duvan*, pušenj*, pusenj*, vejp*, paklica, pakla, cigare, cigara, cig*, dim, nepuš*, duhan*, španjul*, čik, čikov*, vape, pušit, пуши*, пушим, цигар*, цигарет*, пљуг*, дуван*, пушењ*, вејп*, паклица, пакла, цигаре, цигара, циг*, дим, непуш*, духан*, шпањул*, чик, чиков*, вапе, пушит',
    diet: 'dijet*, dijeta, mršav*, smrša*, teretan*, fitnes*, kile, kila, kilogram*, vežba*, vezba*, trening*, trenira*, kg, joga, salo, mrsa*, mrsav*, težin*, tezin*, vježb*, vežb*, vjezb*, gym, smršav*, kilaž*, jogu, pilates, mršavljenj*, kalorij*, udeblja*, kilu, дијет*, дијета, мршав*, смрша*, теретан*, фитнес*, киле, кила, килограм*, вежба*, тренинг*, тренира*, кг, јога, сало, мрса*, тежин*, вјежб*, вежб*, смршав*, килаж*, јогу, пилатес, мршављењ*, калориј*, удебља*, килу',
    clothes:
      'odeć*, odec*, cipel*, jakn*, haljin*, pantalon*, farmerk*, majic*, košulj*, kosulj*, patik*, čizm*, cizm*, čarap*, carap*, džemper*, kaput*, obuć*, obuc*, obući, suknj*, duks*, trenerk*, garderob*, kapa, veličin*, velicin*, papuč*, kupać*, odjeć*, odjec*, hlač*, hlac*, tenisic*, robu, roba, obuč*, trenirk*, kapu, traper*, odijel*, odel*, šlap*, kostim, одећ*, ципел*, јакн*, хаљин*, панталон*, фармерк*, мајиц*, кошуљ*, патик*, чизм*, чарап*, џемпер*, капут*, обућ*, обући, сукњ*, дукс*, тренерк*, гардероб*, капа, величин*, папуч*, купаћ*, одјећ*, хлач*, тенисиц*, робу, роба, обуч*, тренирк*, капу, трапер*, одијел*, одел*, шлап*, костим',
    wash: 'pere*, perem, prati, opra*, veš, ves, veša, mašin*, čisti, cisti, očisti*, spremačic*, pospremi*, sređuj*, sreduj*, sredjuj*, usisa*, sudov*, peglaj*, kupanj*, tušira*, pegla, pranj*, operi*, čišćenj*, ciscenj*, perilic*, čisti*, cisti*, posprem*, rublj*, suđe, sude, sudje, peri, brišem, čistač*, kupam, kupaj*, tusira*, robe, peglat, pegla*, vesmašin*, praonic*, tuš, okupa*, opere*, posudje, posuđe, posude, sušil*, cistac*, umiva*, umiti, пере*, перем, прати, опра*, веш, вес, веша, машин*, чисти, очисти*, спремачиц*, поспреми*, сређуј*, усиса*, судов*, пеглај*, купањ*, тушира*, пегла, прањ*, опери*, чишћењ*, перилиц*, чисти*, поспрем*, рубљ*, суђе, пери, бришем, чистач*, купам, купај*, робе, пеглат, пегла*, весмашин*, праониц*, туш, окупа*, опере*, посуђе, сушил*, умива*, умити',
    beauty:
      'kosa, kosu, kose, frizer*, nokti, nokte, nokt*, šišanj*, šiša*, sisanj*, frizur*, berber*, manikir*, pedikir*, kozmet*, šmink*, smink*, feniranj*, depilac*, farba*, trepavic*, obrv*, masaž*, masaz*, brad*, izvlačenje, nadogradnj*, sisa*, brijač*, brijac*, manikur*, pedikur*, manik*, pedik*, barber*, pramenov*, boja kose, sminka, brada, bradu, gel, trajni lak, kosom, kosi, коса, косу, косе, фризер*, нокти, нокте, нокт*, шишањ*, шиша*, фризур*, бербер*, маникир*, педикир*, козмет*, шминк*, фенирањ*, депилац*, фарба*, трепавиц*, обрв*, масаж*, брад*, извлачење, надоградњ*, бријач*, маникур*, педикур*, маник*, педик*, барбер*, праменов*, боја косе, сминка, брада, браду, гел, трајни лак, косом, коси',
    gift: 'poklon*, poklona, iznenađ*, iznenad*, iznenadj*, pokloni*, dar, pokloncic*, dara, darov*, iznenadi*, poklonč*, iznenadjenj*, поклон*, поклона, изненађ*, поклони*, дар, поклонциц*, дара, даров*, изненади*, поклонч*, изненадјењ*',
    partyFest:
      'žurk*, zurk*, slavlj*, slavi*, proslav*, proslava, festival*, rođendan*, rodendan*, rodjendan*, božić*, bozic*, uskrs*, vaskrs*, nova godina, novu godinu, slava, slavu, slave, provod*, veselj*, krštenj*, krstenj*, svadba, punoletstv*, devojačko, momačko, matursk*, ispraćaj*, babine, bajram*, žurkica, zabav*, fešta, fešt*, tulum*, party, partij*, blagdan*, novogodišnj*, rodendan, rodjendan, partiju, derbi večer, party*, maškar*, krizma, krizmu, pričest*, pricest*, krsten*, djevojačk*, devojačk*, momačk*, obljetnic*, imendan, silvestar, doček, журк*, слављ*, слави*, прослав*, прослава, фестивал*, рођендан*, божић*, ускрс*, васкрс*, нова година, нову годину, слава, славу, славе, провод*, весељ*, крштењ*, свадба, пунолетств*, девојачко, момачко, матурск*, испраћај*, бабине, бајрам*, журкица, забав*, фешта, фешт*, тулум*, партиј*, благдан*, новогодишњ*, родендан, родјендан, партију, дерби вечер, машкар*, кризма, кризму, причест*, крстен*, дјевојачк*, девојачк*, момачк*, обљетниц*, имендан, силвестар, дочек',
    game: 'igr*, igra, igram, igrati, igrica, igrice, igrao, igramo, igrač*, zaigra*, ps4, ps5, igrack*, karte, šah, minecraft*, xbox*, fortnite, lol, igric*, igraš, igras, poigra*, bel, belu, društvene, igral*, igraon*, игр*, игра, играм, играти, игрица, игрице, играо, играмо, играч*, заигра*, играцк*, карте, шах, минецрафт*, фортните, лол, игриц*, играш, поигра*, бел, белу, друштвене, играл*, играон*',
    sport:
      'fudbal*, utakmic*, trening*, tim, tima, ekipa, košark*, kosark*, zvezd*, partizan*, odbojk*, basket*, sport*, teren*, lopta, loptu, liga, tenis*, rukomet*, plivanj*, bazen*, pliva*, skijanj*, navija*, vaterpol*, gol, golov*, reprezentacij*, novak, nole, balet, karate, nogomet*, momčad*, dinamo, hajduk*, skij*, balun, balote, reprezent*, športsk*, igralište, atletik*, teakwondo, utakmicu, balet*, timu, фудбал*, утакмиц*, тренинг*, тим, тима, екипа, кошарк*, звезд*, партизан*, одбојк*, баскет*, спорт*, терен*, лопта, лопту, лига, тенис*, рукомет*, пливањ*, базен*, плива*, скијањ*, навија*, ватерпол*, гол, голов*, репрезентациј*, новак, ноле, балет, карате, ногомет*, момчад*, динамо, хајдук*, скиј*, балун, балоте, репрезент*, шпортск*, игралиште, атлетик*, теаквондо, утакмицу, балет*, тиму',
    win: 'pobed*, pobedi*, osvoji*, dobitak, dobili ste, osvojili, osvaj*, pobedili, pobjed*, pobijed*, osvoj*, pobjedi*, pobjede, pobede, побед*, победи*, освоји*, добитак, добили сте, освојили, освај*, победили, побјед*, побијед*, освој*, побједи*, побједе, победе',
    music:
      'muzik*, pesm*, pesma, koncert*, peva*, pevač*, bend*, svirk*, svira*, gitar*, hor, klavir*, trubač*, pevanj*, album, narodnjak*, pesme, glazb*, pjesm*, pjeva*, pisma, pisme, pjesam*, pesam*, zbor, zboru, piva, pivaj, klap*, pjevač*, cajke, harmonik*, музик*, песм*, песма, концерт*, пева*, певач*, бенд*, свирк*, свира*, гитар*, хор, клавир*, трубач*, певањ*, албум, народњак*, песме, глазб*, пјесм*, пјева*, писма, писме, пјесам*, песам*, збор, збору, пива, пивај, клап*, пјевач*, цајке, хармоник*',
    film: 'film*, bioskop*, serij*, netfliks, netflix, pozorišt*, pozorist*, predstav*, epizod*, crtać*, crtani, crtac*, kino, kina, kinu, kazališt*, kazalist*, crtić*, crtic*, teatar*, kinoteat*, cinestar, филм*, биоскоп*, сериј*, нетфликс, позоришт*, представ*, епизод*, цртаћ*, цртани, кино, кина, кину, казалишт*, цртић*, театар*, кинотеат*, цинестар',
    tv: 'tv, televizij*, televizor*, vesti, radio, program, novin*, dnevnik*, radija, teve, časopis*, telk*, vijesti, radiju, telka, hrt, тв, телевизиј*, телевизор*, вести, радио, програм, новин*, дневник*, радија, теве, часопис*, телк*, вијести, радију, телка, хрт',
    book: 'knjig*, knjiga, bibliotek*, lektir*, knjižar*, knjizar*, udžbenik*, udzbenik*, svesk*, roman*, čitanje, knjige, knjižnic*, knjiznic*, udžben*, udzben*, bilježnic*, strip*, књиг*, књига, библиотек*, лектир*, књижар*, уџбеник*, свеск*, роман*, читање, књиге, књижниц*, уџбен*, биљежниц*, стрип*',
    weather:
      'vreme, kiš*, kis*, kiša, sneg*, vetar, vetr*, oluj*, nevreme*, magl*, oblač*, oblac*, pada, padavin*, prognoz*, grad, grmi, košav*, snega, led, poledic*, pljusk*, vetrovit*, vrijeme, snijeg*, vjet*, nevrijem*, nevrem*, bura, bure, jugo, snig, vitar, tuča, kisa, kisu, snježn*, kiši, padal*, grmljav*, leda, poplav*, време, киш*, киша, снег*, ветар, ветр*, олуј*, невреме*, магл*, облач*, пада, падавин*, прогноз*, град, грми, кошав*, снега, лед, поледиц*, пљуск*, ветровит*, вријеме, снијег*, вјет*, невријем*, неврем*, бура, буре, југо, сниг, витар, туча, кису, сњежн*, киши, падал*, грмљав*, леда, поплав*',
    warmCold:
      'toplo, topl*, vruć*, vruc*, vruce, hladn*, hladno, zima, zimi, sunce, sunc*, mraz*, stepen*, leto, leta, letu, vrućin*, smrz*, ladno, sunčan*, stupnj*, zime, zimu, smrzav*, temperatur*, suncan*, hladnoć*, vrelo, ljeto, ljeta, ljetu, топло, топл*, врућ*, вруце, хладн*, хладно, зима, зими, сунце, сунц*, мраз*, степен*, лето, лета, лету, врућин*, смрз*, ладно, сунчан*, ступњ*, зиме, зиму, смрзав*, температур*, хладноћ*, врело, љето, љета, љету',
    church:
      'crkv*, bog, boga, bože, boze, bogu, moli se, molitv*, sveštenik*, svestenik*, pop, pope, liturgij*, slava, bogu hvala, manastir*, pričes*, džamij*, isus*, post, posti*, vaskrs, daj bože, veronauk*, gospod, gospode, misa, mise, misu, svećen*, svecen*, hvala bogu, župnik*, zupnik*, vjeronauk*, krunic*, moliti, boga ti, gospa, majka božja, dzamij*, ramazan*, župa, župi, župe, vjera, vera, vjeri, veri, vjeru, veru, vjernik*, vernik*, цркв*, бог, бога, боже, богу, моли се, молитв*, свештеник*, поп, попе, литургиј*, слава, богу хвала, манастир*, причес*, џамиј*, исус*, пост, пости*, васкрс, дај боже, веронаук*, господ, господе, миса, мисе, мису, свећен*, хвала богу, жупник*, вјеронаук*, круниц*, молити, бога ти, госпа, мајка божја, рамазан*, жупа, жупи, жупе, вјера, вера, вјери, вери, вјеру, веру, вјерник*, верник*',
    hope: 'nada, nadam, nadamo, nadu, sretno, srećno, srecno, sreć*, srec*, sve najbolje, želim ti, čestit*, cestit*, srećan rođendan, srećan rodendan, srećan rodjendan, srecan rodjendan, srećan put, živ i zdrav, srećna slava, nadati, nadaj*, sreća, sreću, sreće, držim fige, želim vam, drzim fige, sretan put, sretan rođendan, sretan rodendan, sretan rodjendan, нада, надам, надамо, наду, сретно, срећно, срећ*, све најбоље, желим ти, честит*, срећан рођендан, срећан пут, жив и здрав, срећна слава, надати, надај*, срећа, срећу, среће, држим фиге, желим вам, сретан пут, сретан рођендан',
    worry:
      'brig*, brini*, brinem, brine*, bojim, boji, bojiš, strah*, zabrinut*, sekira*, nervoz*, plaši*, plasi*, ne brini, uplaš*, stres*, panik*, strahu, briga, brige, boji se, uplas*, brinut*, zabrin*, brinuti, bojati, boj, preplaš*, tjeskob*, strepi*, бриг*, брини*, бринем, брине*, бојим, боји, бојиш, страх*, забринут*, секира*, нервоз*, плаши*, не брини, уплаш*, стрес*, паник*, страху, брига, бриге, боји се, бринут*, забрин*, бринути, бојати, бој, преплаш*, тјескоб*, стрепи*',
    laugh:
      'smej*, smeje*, smeh*, smešn*, smesn*, haha*, hehe*, šala, šalim, šale, sala, salim, vic, viceve, zabavn*, lol, xd*, hihi*, zeza*, nasmej*, zezan*, zez, sprda*, fora, fore, urnebes*, osmeh*, ahah*, smije se, sme se, smijeh*, smiješ*, smijes*, vicev*, nasmij*, smija*, hahah*, smješ*, smih, smišn*, forica, sprdnj*, smijem se, smem se, smijat*, smijal*, smiju se, смеј*, смеје*, смех*, смешн*, хаха*, хехе*, шала, шалим, шале, виц, вицеве, забавн*, лол, хихи*, зеза*, насмеј*, зезан*, зез, спрда*, фора, форе, урнебес*, осмех*, ахах*, смије се, сме се, смијех*, смијеш*, вицев*, насмиј*, смија*, хахах*, смјеш*, смих, смишн*, форица, спрдњ*, смијем се, смем се, смијат*, смијал*, смију се',
    cry: 'plače, place, plačem, plaka*, suze, suz*, tužan, tužna, tužn*, tuzan, tuzna, tuga, tuge, žalost*, rasplak*, plac, tužno, tuzn*, plaće, tugo, rasplaka*, cvili*, cvilj*, ucviljen*, plač, plačeš, плаче, плачем, плака*, сузе, суз*, тужан, тужна, тужн*, туга, туге, жалост*, расплак*, тужно, плаће, туго, расплака*, цвили*, цвиљ*, уцвиљен*, плач, плачеш',
    happy:
      'srećan, srećn*, srecan, srecna, srećna, veseli*, veselj*, drago, drago mi je, zadovoljn*, radost*, raduj*, ponos*, presrećan, oduševljen*, jedva čekam, obradova*, sretan, sretna, sretn*, srete*, vesel*, zadovolj*, radujem, uzbuđen*, uzbuden*, uzbudjen*, oduševlj*, oduševljen, milo mi, срећан, срећн*, срећна, весели*, весељ*, драго, драго ми је, задовољн*, радост*, радуј*, понос*, пресрећан, одушевљен*, једва чекам, обрадова*, сретан, сретна, сретн*, срете*, весел*, задовољ*, радујем, узбуђен*, одушевљ*, одушевљен, мило ми',
    good: 'dobar, dobr*, dobro, dobra, super, odličn*, odlicn*, lepo, lep, lepa, bolje, bolji, najbolj*, ekstra, bravo, top, divn*, fino, strava, brutaln*, mrak, vrh, sjajn*, fenomenaln*, fantastičn*, savršen*, savrsen*, kul, ukusn*, prijatn*, prva liga, zakon, prijatno, pristojn*, lijep*, lep*, lijepo, izvrsn*, odlično, krasn*, ugod*, prekrasn*, lip, lipo, lipa, genijaln*, zgodn*, ludilo, ok je, fenomen*, perfekt*, odl, bolja, boljeg, добар, добр*, добро, добра, супер, одличн*, лепо, леп, лепа, боље, бољи, најбољ*, екстра, браво, топ, дивн*, фино, страва, бруталн*, мрак, врх, сјајн*, феноменалн*, фантастичн*, савршен*, кул, укусн*, пријатн*, прва лига, закон, пријатно, пристојн*, лијеп*, леп*, лијепо, изврсн*, одлично, красн*, угод*, прекрасн*, лип, липо, липа, генијалн*, згодн*, лудило, ок је, феномен*, перфект*, одл, боља, бољег',
    bad: 'loš*, los, lose, losa, loše, užas*, uzas*, strašn*, strasn*, grozn*, gore, najgor*, katastrof*, bezvez*, jadno, jadn*, očajn*, bedn*, ružn*, ruzn*, sramot*, odvratn*, bezobrazn*, zlo, stravičn*, kukav*, drsk*, nekulturn*, gadn*, gadno, jadan, bijed*, očaj*, ocaj*, koma, lošij*, odurn*, bljak, sraman, nesposobn*, bezobraz*, neprimjer*, tragičn*, лош*, лос, лоса, лоше, ужас*, страшн*, грозн*, горе, најгор*, катастроф*, безвез*, јадно, јадн*, очајн*, бедн*, ружн*, срамот*, одвратн*, безобразн*, зло, стравичн*, кукав*, дрск*, некултурн*, гадн*, гадно, јадан, бијед*, очај*, кома, лошиј*, одурн*, бљак, сраман, неспособн*, безобраз*, непримјер*, трагичн*',
    beautiful:
      'lep, lepa, lepo, lepi, lepe, lepš*, preleb, prelep*, divn*, predivn*, krasn*, zgodn*, slatk*, lepotic*, lepot*, prekrasn*, najlepš*, lijep*, lep*, lijepa, prelijep*, lipa, prelip*, prelijepo, prelepo, ljepotic*, ljepš*, preslatk*, леп, лепа, лепо, лепи, лепе, лепш*, прелеб, прелеп*, дивн*, предивн*, красн*, згодн*, слатк*, лепотиц*, лепот*, прекрасн*, најлепш*, лијеп*, леп*, лијепа, прелијеп*, липа, прелип*, прелијепо, прелепо, љепотиц*, љепш*, преслатк*',
    important:
      'važn*, vazn*, bitn*, hitn*, nužn*, ozbiljn*, hitno, bitno, urgentno, neophodn*, prioritet*, važno, presudn*, urgent*, ključno, важн*, битн*, хитн*, нужн*, озбиљн*, хитно, битно, ургентно, неопходн*, приоритет*, важно, пресудн*, ургент*, кључно',
    easy: 'lako, laka, lak, jednostavn*, lakš*, laks*, lagano, prosto, nije problem, bez problema, lagan*, nema frke, sitnic*, лако, лака, лак, једноставн*, лакш*, лагано, просто, није проблем, без проблема, лаган*, нема фрке, ситниц*',
    hard: 'teško, tesko, tešk*, tesk*, težak, tezak, nemoguć*, nemoguc*, naporno, komplikovan*, zahtevn*, teže, težk*, kompliciran*, zahtjevn*, komplicir*, ne ide, nije lako, tvrd, tvrdo, тешко, тешк*, тежак, немогућ*, напорно, компликован*, захтевн*, теже, тежк*, комплициран*, захтјевн*, комплицир*, не иде, није лако, тврд, тврдо',
    big: 'velik*, veliki, velika, veliko, ogromn*, veći, veća, veće, najveć*, visok*, golem*, krupn*, grdn*, velike, veci, veca, najvec*, masiv*, prevelik*, велик*, велики, велика, велико, огромн*, већи, већа, веће, највећ*, висок*, голем*, крупн*, грдн*, велике, масив*, превелик*',
    small:
      'mali, mala, malo, malen*, manji, manja, sićušn*, kratk*, nizak, nisk*, malecn*, sitan, sitn*, manje, majušn*, premal*, majhn*, мали, мала, мало, мален*, мањи, мања, сићушн*, кратк*, низак, ниск*, малецн*, ситан, ситн*, мање, мајушн*, премал*, мајхн*',
    full: 'pun, puna, puno, pune, prepun*, krcat*, popunjen*, puni, natrpan*, ispunjen*, пун, пуна, пуно, пуне, препун*, крцат*, попуњен*, пуни, натрпан*, испуњен*',
    empty: 'prazn*, prazan, prazna, isprazn*, potrošen*, ispražnjen*, празн*, празан, празна, испразн*, потрошен*, испражњен*',
    busy: 'zauzet*, nemam vremena, u gužvi, gužva, guzva, nemam kad, u poslu, gužvi, frka, u frci, nemam vremea, prezauzet*, ne stižem, prezaposlen*, zauzeta, guzvi, nemam vrimena, zatrpan*, nestignem, ne stignem, u gužvi sam, заузет*, немам времена, у гужви, гужва, немам кад, у послу, гужви, фрка, у фрци, немам времеа, презаузет*, не стижем, презапослен*, заузета, немам вримена, затрпан*, нестигнем, не стигнем, у гужви сам',
    freeTime:
      'slobod*, slobodan, slobodna, slobodno, vremena, imam vremena, imaš vremena, imate vremena, na raspolaganju, dostupn*, raspoloživ*, slobodn*, слобод*, слободан, слободна, слободно, времена, имам времена, имаш времена, имате времена, на располагању, доступн*, расположив*, слободн*',
    ready:
      'spreman, spremna, spremn*, spremni, gotov*, pripremi*, gotovo, priprem*, spakova*, pripremljen*, spremam, spremite, spremim, спреман, спремна, спремн*, спремни, готов*, припреми*, готово, припрем*, спакова*, припремљен*, спремам, спремите, спремим',
    tired:
      'umor*, umoran, umorna, premoren*, iscrplj*, izmoren*, crkavam, pospan*, mrtav umoran, skrhan, smoren*, umorni, izmožden*, prespavan*, sanjiv*, умор*, уморан, уморна, преморен*, исцрпљ*, изморен*, цркавам, поспан*, мртав уморан, скрхан, сморен*, уморни, изможден*, преспаван*, сањив*',
    broken:
      'pokvar*, pokvaren*, ne radi, ne funkcioniše, slomljen*, slomi*, kvar, kvara, razbi*, razbijen*, polomi*, neispravn*, pokvario, crkao, crkla, zabagov*, ne rade, zaglav*, riknu*, puklo, oštećen*, zablokira*, ne funkcionira, slom*, razbij*, potrgan*, nefunkcionira, pukl*, puknu*, nije ispravn*, crka*, polomljen*, strga*, ostecen*, skenja*, kvarov*, поквар*, покварен*, не ради, не функционише, сломљен*, сломи*, квар, квара, разби*, разбијен*, поломи*, неисправн*, покварио, цркао, цркла, забагов*, не раде, заглав*, рикну*, пукло, оштећен*, заблокира*, не функционира, слом*, разбиј*, потрган*, нефункционира, пукл*, пукну*, није исправн*, црка*, поломљен*, стрга*, скења*, кваров*',
    repair:
      'poprav*, popravi*, majstor*, servis*, serviser*, mehaničar*, mehanicar*, vodoinstalater*, limar*, popravka, popravku, elektičar*, renovir*, električar*, popravak, popravk*, majstora, servisir*, vodoinstalat*, servisa, obnov*, vodoinst*, automehan*, popravlj*, поправ*, поправи*, мајстор*, сервис*, сервисер*, механичар*, водоинсталатер*, лимар*, поправка, поправку, електичар*, реновир*, електричар*, поправак, поправк*, мајстора, сервисир*, водоинсталат*, сервиса, обнов*, водоинст*, аутомехан*, поправљ*',
    problem:
      'problem*, poteškoć*, nevolj*, problema, zavrzlam*, stvar, slučaj*, slucaj*, poteskoc*, teškoć*, komplikac*, frka, проблем*, потешкоћ*, невољ*, проблема, заврзлам*, ствар, случај*, тешкоћ*, компликац*, фрка',
    possible:
      'možda, mozda, moguć*, moguc*, verovatn*, valjda, eventualn*, može biti, vjerojatn*, verojatn*, moguće, vjeroj*, veroj*, mozd, moš, можда, могућ*, вероватн*, ваљда, евентуалн*, може бити, вјеројатн*, веројатн*, могуће, вјерој*, верој*, мозд, мош',
    sure: 'sigurn*, siguran, sigurno, naravno, svakako, definitivno, obavezno, apsolutno, dakako, sto posto, nego šta, ubeđen*, ubeden*, ubedjen*, garantuj*, sigur*, naravski, bez brige, nesumnjiv*, uvjeren*, uveren*, garantira*, сигурн*, сигуран, сигурно, наравно, свакако, дефинитивно, обавезно, апсолутно, дакако, сто посто, него шта, убеђен*, гарантуј*, сигур*, наравски, без бриге, несумњив*, увјерен*, уверен*, гарантира*',
    really:
      'stvarno, zaista, zbilja, ozbiljno, jako, veoma, baš, bas, vrlo, uopšte, uopste, izričito, apsolutno, strogo, kategorički, nikako, realno, mnogo, totalno, potpuno, zapravo, doista, uopće, uopce, uistinu, ful, izricito, jako jako, sasvim, krajnje, iskreno, стварно, заиста, збиља, озбиљно, јако, веома, баш, бас, врло, уопште, изричито, апсолутно, строго, категорички, никако, реално, много, тотално, потпуно, заправо, доиста, уопће, уистину, фул, јако јако, сасвим, крајње, искрено',
    quickly:
      'brz*, brzo, brži, požuri*, pozuri*, hitno, žurim, žuri*, zuri*, što brže, brzin*, ubrza*, na brzinu, brž*, brza, brže, brzi, bze, žurno, žurba, brzin, naglo, hop, брзо, бржи, пожури*, хитно, журим, жури*, што брже, брзин*, убрза*, на брзину, брж*, брза, брже, бзе, журно, журба, брзин, нагло, хоп',
    slowly:
      'polako, sporo, lagano, polagano, polak, polagan*, plako, polaganije, usporava*, uspori*, spori, sporij*, полако, споро, лагано, полагано, полак, полаган*, плако, полаганије, успорава*, успори*, спори, спориј*',
    together:
      'zajedno, skupa, sa mnom, zajedničk*, s nama, samnom, s tobom, sa tobom, sa nama, zajednič*, zajednick*, заједно, скупа, са мном, заједничк*, с нама, самном, с тобом, са тобом, са нама, заједнич*',
    alone:
      'sam, sama, sami, usamlj*, samoć*, nasamo, samac, osamlj*, zasebn*, samostaln*, сам, сама, сами, усамљ*, самоћ*, насамо, самац, осамљ*, засебн*, самосталн*',
    inside:
      'unutra, napolju, napolje, vani, unutar, iznutra, van, spolja, nutra, unutr*, izvan, vanjsk*, унутра, напољу, напоље, вани, унутар, изнутра, ван, споља, нутра, унутр*, изван, вањск*',
    near: 'blizu, blizin*, pored, kraj, okolin*, oko, kod, okolo, ispred, preko puta, najbliž*, obližnj*, pokraj, okolic*, obližn*, bliž*, nadomak, nasuprot, близу, близин*, поред, крај, околин*, око, код, около, испред, преко пута, најближ*, оближњ*, покрај, околиц*, оближн*, ближ*, надомак, насупрот',
    far: 'dalek*, daleko, dalje, udaljen*, kilometr*, podalje, dalj, далек*, далеко, даље, удаљен*, километр*, подаље, даљ',
    thing:
      'stvar*, nešto, nesto, stvari, šta, išta, nečeg*, bilo šta, svašta, ista, koješta, što, bilo što, nesta, štogod, kojekakv*, ствар*, нешто, ствари, шта, ишта, нечег*, било шта, свашта, којешта, што, било што, неста, штогод, којекакв*',
    way: 'način*, nacin*, put, putem, postup*, oblik, obliku, sredstv*, начин*, пут, путем, поступ*, облик, облику, средств*',
    reason: 'razlog*, razloga, zbog, uzrok*, povod*, osnov*, obrazlož*, motiv*, разлог*, разлога, због, узрок*, повод*, основ*, образлож*, мотив*',
    idea: 'idej*, ideja, plan, planira*, planov*, predlog*, projekat, projekt*, zamis*, prijedlog*, zamisl*, prijedlo*, planova, planu, идеј*, идеја, план, планира*, планов*, предлог*, пројекат, пројект*, замис*, приједлог*, замисл*, приједло*, планова, плану',
    question: 'pitanj*, pitanje, upit, upita, upitu, upite, питањ*, питање, упит, упита, упиту, упите',
    story:
      'priča, priče, priču, pričic*, dogodi*, dogod*, događaj*, dogadaj*, dogadjaj*, desi*, desilo, dešava*, desava*, bajka, zgoda, istorij*, događa*, dogada*, dogadja*, dogodilo, bajk*, povijest*, zbiva*, anegdot*, priči, прича, приче, причу, причиц*, догоди*, догод*, догађај*, деси*, десило, дешава*, бајка, згода, историј*, догађа*, догодило, бајк*, повијест*, збива*, анегдот*, причи',
    warProtest:
      'rat, rata, ratu, štrajk*, strajk*, protest*, borb*, bori*, svađa, svada, svadja, svađe, svade, svadje, svađamo, svadamo, svadjamo, svadj*, blokad*, demonstracij*, tuča, tuče, bojkot*, napad*, prosvjed*, ratn*, tuca, potuk*, posvađ*, posvad*, posvadj*, tukli, svađal*, svadal*, svadjal*, svađati, svadati, svadjati, рат, рата, рату, штрајк*, протест*, борб*, бори*, свађа, свађе, свађамо, свадј*, блокад*, демонстрациј*, туча, туче, бојкот*, напад*, просвјед*, ратн*, потук*, посвађ*, тукли, свађал*, свађати',
    accident:
      'nesreć*, nesrec*, udes*, požar*, pozar*, gori, sudar*, vatrogas*, zapali*, saobraćajka, saobraćajna, sudari*, prometna, vatra, havarij*, несрећ*, удес*, пожар*, гори, судар*, ватрогас*, запали*, саобраћајка, саобраћајна, судари*, прометна, ватра, хавариј*',
    steal:
      'ukra*, ukrade*, ukrali, krad*, krađ*, kradj*, prevar*, prevara, prevaranti, lopov*, varate, pljačk*, opljačk*, opljack*, scam*, lažn*, lažni, vara*, prevareni, lopovluk*, mulja, fejk*, fake*, dileri, kriminal*, falsifik*, lazn*, kradu, lopovi, muljat*, mulja*, phishing, provali*, krivotvor*, kradljiv*, hohštapl*, podval*, укра*, украде*, украли, крађ*, превар*, превара, преваранти, лопов*, варате, пљачк*, опљачк*, сцам*, лажн*, лажни, вара*, преварени, лоповлук*, муља, фејк*, факе*, дилери, криминал*, фалсифик*, краду, лопови, муљат*, муља*, пхисхинг, провали*, кривотвор*, крадљив*, хохштапл*, подвал*',
    insurance:
      'osigur*, osiguranj*, polisa, polise, polisu, kasko, dunav, odštet*, štet*, croatia osiguranje, osiguranje, stet*, hzzo, dopunsk*, polica, police, policu, осигур*, осигурањ*, полиса, полисе, полису, каско, дунав, одштет*, штет*, цроатиа осигурање, осигурање, хззо, допунск*, полица, полице, полицу',
    tax: 'porez*, poreza, pdv, poresk*, eporezi, doprinos*, carin*, porezn*, prirez*, porezna, fina, порез*, пореза, пдв, пореск*, епорези, допринос*, царин*, порезн*, прирез*, порезна, фина',
    electricBill:
      'struj*, struja, eps, brojil*, infostan, energ*, račun za struju, račun za infostan, potrošnj*, potrosnj*, gas, srbijagas, očitavanj*, hep, tarif*, brojilo, plinar*, gpz, očitanj*, ocitanj*, očita*, струј*, струја, епс, бројил*, инфостан, енерг*, рачун за струју, рачун за инфостан, потрошњ*, гас, србијагас, очитавањ*, хеп, тариф*, бројило, плинар*, гпз, очитањ*, очита*',
    build:
      'gradi*, gradnj*, krov*, solar*, panel*, gradilišt*, gradilist*, fasad*, adaptac*, zida*, renovir*, keramičar*, moler*, krečenj*, krecenj*, parket*, građevin*, gradevin*, gradjevin*, pločic*, izolacij*, gradil*, izgradnj*, renovac*, toplinsk*, izolac*, plocic*, zidar*, ličil*, solarni, knauf, гради*, градњ*, кров*, солар*, панел*, градилишт*, фасад*, адаптац*, зида*, реновир*, керамичар*, молер*, кречењ*, паркет*, грађевин*, плочиц*, изолациј*, градил*, изградњ*, реновац*, топлинск*, изолац*, зидар*, личил*, соларни, кнауф',
    houseSale:
      'nekretnin*, hipotek*, plac, placa, placevi, agencija za nekretnine, prodaja stanova, kvadrat*, investicij*, zemljišt*, parcel*, prodajem stan, zemljist*, prodaja stana, prodaja kuće, investic*, stambeni, некретнин*, хипотек*, плац, плаца, плацеви, агенција за некретнине, продаја станова, квадрат*, инвестициј*, земљишт*, парцел*, продајем стан, продаја стана, продаја куће, инвестиц*, стамбени',
    carDealer:
      'gume, guma, tehnički, tehnicki, tehnički pregled, auto salon, autosalon*, lizing*, vulkanizer*, salon*, registracij*, polovn*, auto plac, delovi, delov*, felne, leasing*, vulkaniz*, autokuć*, diler*, rabljen*, felge, otkup automobila, autokuc*, гуме, гума, технички, технички преглед, ауто салон, аутосалон*, лизинг*, вулканизер*, салон*, регистрациј*, половн*, ауто плац, делови, делов*, фелне, леасинг*, вулканиз*, аутокућ*, дилер*, рабљен*, фелге, откуп аутомобила',
    travelOffer:
      'aranžman*, aranzman*, letovanj*, krstarenj*, last minute, turist*, agencij*, grčk*, grck*, all inclusive, turističk*, banj*, banja, spa, zlatibor*, egipat, turska, turske, krstarenje, ljetovanj*, resort*, toplic*, ture, turneja, odmarališt*, grčka, аранжман*, летовањ*, крстарењ*, ласт минуте, турист*, агенциј*, грчк*, алл инцлусиве, туристичк*, бањ*, бања, спа, златибор*, египат, турска, турске, крстарење, љетовањ*, ресорт*, топлиц*, туре, турнеја, одмаралишт*, грчка',
    bet: 'kladi*, klađ*, klad*, kladj*, kladionic*, kazin*, casin*, mozzart, mozart, meridian*, poker*, tiket*, maxbet, rulet*, bonus*, spinov*, admiral*, kvot*, kockanj*, kocka, kocka*, dzekpot*, džekpot*, kladion*, ulog*, supersport, psk, kladjenj*, kladenj*, opklad*, igre na sreću, hazard*, germania, jackpot*, favbet, spinovi, клади*, клађ*, кладиониц*, казин*, цасин*, моззарт, мозарт, меридиан*, покер*, тикет*, рулет*, бонус*, спинов*, адмирал*, квот*, коцкањ*, коцка, коцка*, џекпот*, кладион*, улог*, суперспорт, пск, кладјењ*, кладењ*, опклад*, игре на срећу, хазард*, германиа, јацкпот*, фавбет, спинови',
    dating:
      'dejt, sastanak, upoznavanj*, tinder*, slobodne devojke, single, badoo, randevu, singl*, solo, spoj, spojevi, samac, samci, samic*, slobodne žene, randev*, sudar, spoju, ljubavni, дејт, састанак, упознавањ*, тиндер*, слободне девојке, сингле, бадоо, рандеву, сингл*, соло, спој, спојеви, самац, самци, самиц*, слободне жене, рандев*, судар, споју, љубавни',
    erotic:
      'seks*, sex*, erot*, porn*, gol, gola, gole, vruće, za odrasle, odrasl*, vrele, sise, napaljen*, jebanj*, hot, guza, guzu, odrasle, zgodne cure, ševa*, seva*, jebačin*, sekse, секс*, ерот*, порн*, гол, гола, голе, вруће, за одрасле, одрасл*, вреле, сисе, напаљен*, јебањ*, хот, гуза, гузу, одрасле, згодне цуре, шева*, јебачин*, сексе',
    religionPolitics:
      'kandidat*, izbor*, kampanj*, predsedn*, strank*, sns, vučić*, vucic*, poslanik*, poslanic*, gradonačel*, gradonacel*, sps, opozicij*, vlast*, glasač*, birač*, politič*, politik*, skupštin*, dveri, vlada, vlade, predsjed*, stranka, stranke, hdz*, sdp*, most, sabor*, zastupni*, političar*, milanović*, plenkov*, birac*, župan*, mozemo, domovinski, кандидат*, избор*, кампањ*, председн*, странк*, снс, вучић*, посланик*, посланиц*, градоначел*, спс, опозициј*, власт*, гласач*, бирач*, политич*, политик*, скупштин*, двери, влада, владе, предсјед*, странка, странке, хдз*, сдп*, мост, сабор*, заступни*, политичар*, милановић*, пленков*, жупан*, моземо, домовински',
    trial:
      'probn*, probni, proba, uzorak, uzorci, demo, testn*, test*, na probu, probni period, uzor*, uzork*, probno razdoblje, testir*, пробн*, пробни, проба, узорак, узорци, демо, тестн*, тест*, на пробу, пробни период, узор*, узорк*, пробно раздобље, тестир*',
    expire:
      'istek*, ističe, istice, isteče, produž*, produz*, obnov*, važi, vazi, rok, rok trajanja, važenj*, prestaje da, istje*, istekn*, produlj*, vrijedi*, vredi*, valjan*, ispučav*, istječe, propada, vrijedit, vredit, roka, rokovi, roku, истек*, истиче, истече, продуж*, обнов*, важи, рок, рок трајања, важењ*, престаје да, истје*, истекн*, продуљ*, вриједи*, вреди*, ваљан*, испучав*, истјече, пропада, вриједит, вредит, рока, рокови, року',
    chargeCost:
      'naplać*, naplac*, naplat*, skida*, skidate, skinuli, tereti*, premium, zaduži*, zaduzi*, košta me, kosta me, naplaćuj*, skinuli ste, uzimate, oduzima*, zaduženj*, teret*, dodatni trošak, skinu*, terećen*, naplacuj*, obračun*, obracun*, s računa, skidaju, наплаћ*, наплат*, скида*, скидате, скинули, терети*, премиум, задужи*, кошта ме, наплаћуј*, скинули сте, узимате, одузима*, задужењ*, терет*, додатни трошак, скину*, терећен*, обрачун*, с рачуна, скидају',
    fromOf: 'od, iz, s, odakle, odatle, odavde, otkud, од, из',
    towards: 'do, k, ka, prema, ka nama, kuda, gde ideš, до',
    inAt: 'u, na, kod, pri, unutra, negde, nigde, ovde, у, на',
    withWhom: 'sa, sa mnom, s tobom, s njim, s njom, sa nama, sa vama, zajedno sa, са, с',
    forWhom: 'za, za mene, za tebe, za njega, za nju, za nas, za vas, za njih, за',
    aboutWhat: 'o, u vezi, povodom, što se tiče, vezano za, tema, temu, о',
    byWhom: 'preko, putem, kroz, pomoću, posredstvom, zbog, преко',
    between: 'između, među, među nama, između nas',
    under: 'pod, ispod, odozdo, niže od, под',
    above: 'iznad, nad, povrh, više od visine',
    around: 'oko, okolo, blizu, u blizini, pored, kraj kuće, naokolo',
    upwards: 'gore, nagore, uz, prema gore, na sprat, уз',
    downwards: 'dole, nadole, prema dole, сиђем, siđem, silazim',
    offAway: 'odlazi, skloni se, gubi se, nestani, beži, dalje od, odjebi, marš',
    outside: 'napolju, van, izvan, spolja, napolje, na otvorenom',
    against: 'protiv, nasuprot, versus, kontra',
    instead: 'umesto, umesto toga, radije, namesto, уместо',
    during: 'tokom, dok, za vreme, u međuvremenu, usred, tada, tad, тада',
    conjAnd: 'i, te, a, pa, kao i, takođe, и, а, па',
    conjOr: 'ili, il, odnosno, bilo, ili pak, или',
    thanAs: 'nego, no, kao, poput, isto kao, kao što, као',
    therefore: 'dakle, zato, zbog toga, stoga, prema tome, tako da',
    although: 'iako, premda, mada, uprkos, ipak, međutim, i pored toga',
    even: 'čak, čak i, ni, uopšte, barem, makar, bar',
    isAre: 'je, su, sam, si, smo, ste, biti, бити, budem, јесте, je li, postoji, је',
    wasWere: 'bio, bila, bilo, bili, bile, био, била, били',
    becomeTurn: 'postati, postao, postala, postane, postaje, pretvori*, postanem',
    willShall: 'ću, ćeš, će, ћете, ćemo, ćete, ce, cete, bude, буде, biću, bice, биће, бићу, ће',
    wouldCould: 'bih, bi, bismo, biste, mogao bih, mogla bih, mogli biste, hteo bih, htela bih, би',
    doDone: 'raditi, radim, radiš, radi, uradi*, napravi*, učini*, uraditi, napravljeno, urađeno',
    happen: 'događa, dešava, dešava se, desi*, desilo, dogodi*, dogodilo, zbiva se, šta se dešava',
    begunIt: 'natera*, naterati, primora*, prouzrok*, izazva*, prisili*, tera me',
    seem: 'čini se, čini mi se, izgleda, izgleda kao, izgledam, navodno, očigledno, valjda',
    veryMuch: 'veoma, jako, vrlo, mnogo, baš, stvarno, zaista, zelm, užasno, izuzetno',
    suchDegree: 'toliko, tako, takav, takva, takvo, ovako, tako jako, тако',
    almost: 'skoro, zamalo, otprilike, približno, jedva, једва',
    half: 'pola, polovina, polovinu, četvrt, deo, dela, komad, ostatak, део',
    oneNumber: 'jedan, jedna, jedno, jednu, jednog, jedne, једна, једно, једну',
    twoThree: 'dva, dve, dvoje, dvojica, tri, troje, trojica, četiri, četvoro, две, два, три',
    bigNumber: 'pet, šest, sedam, osam, devet, deset, jedanaest, dvanaest, trinaest, petnaest, пет, шест, девет, једанаест',
    tens: 'dvadeset, trideset, četrdeset, pedeset, šezdeset, sedamdeset, osamdeset, devedeset, sto, hiljadu, hiljada, milion, двадесет, осамдесет',
    ordinal: 'drugi, druga, drugo, treći, treću, treci, četvrti, peti, šesti, трећи',
    pairBoth: 'oba, obe, oboje, par, dvojac, оба',
    ever: 'ikad, ikada, bilo kad, bilo kada, икад',
    sometimes: 'ponekad, nekad, katkad, tu i tamo, povremeno, s vremena na vreme, retko',
    usually: 'obično, inače, uglavnom, najčešće, normalno, redovno',
    suddenly: 'odjednom, naglo, iznenada, niotkuda, neočekivano',
    finally: 'konačno, napokon, najzad, naposletku, na kraju',
    recently: 'nedavno, u zadnje vreme, u poslednje vreme, malopre, pre neki dan, maločas, odskora',
    sinceWhen: 'otkad, otkako, od kada, otkada, od tada, откад',
    forever: 'zauvek, trajno, večno, definitivno, za sva vremena, za stalno',
    temporary: 'privremeno, zasad, trenutno, za sada, privremen*',
    season: 'proleće, proleća, leto, leti, leta, jesen, jeseni, zima, zimi, zimu, sezona',
    monthName:
      'januar*, februar*, фебруару, mart, marta, martu, april*, maj, maja, jun, juna, jul, jula, avgust*, septemb*, oktob*, novemb*, decemb*',
    clockTime: 'sati, sat, sata, minut, minuta, minute, minuti, petnaest do, pola sata, čas',
    birthdayFeast: 'božić*, uskrs*, vaskrs*, nova godina, novu godinu, slava, slavu, slave, godišnjica, rođendan*, bajram*, praznik*',
    colourDark: 'crna, crnu, crni, crno, crnoj, siva, siv, sivi, braon, smeđi, bela, beli, belo',
    colourBright: 'crvena, crveni, crvenu, plava, plavu, plavi, plave, плаву, zelena, zelenu, зелена, žuta, žuti, roze, boja, boju',
    head: 'glava, glavu, glavi, lice, lica, oči, oko u glavi, uvo, uši, nos, usta',
    handFoot: 'ruka, ruku, ruke, rukama, prst, prsti, noga, nogu, noge, koleno, kolena, stopalo, šaka',
    heartSoul: 'srce, srcu, srca, duša, dušo, dušu, duši, um, mozak, mozga',
    teeth: 'zub, zubi, zube, zubar*, stomatolog*, plomba, zubnu, umnjak, kamenac, kamenac na zubima',
    painWound: 'bol, bolovi, boli, bole, rana, ranu, krv, krvi, krvari, temperatur*, groznic*, povred*, крв, крви',
    pregnantBaby: 'trudna, trudn*, trudnoć*, porođaj*, rodila, rodila se, beba, bebu, bebe, pelene, cucla, porodilišt*',
    allergyVaccine: 'vakcin*, vakcina, vakcinis*, alergij*, alergičn*, алергична, virus*, infekcij*, grip, gripa, kovid',
    therapyNurse: 'medicinska sestra, terapeut*, terapij*, psiholog*, psihijat*, demencij*, demenciju, lečim, lecim, negovateljic*',
    wheelchair: 'invalidska kolica, kolicima, štake, štakama, hodalica, starački dom, dom za stare, staračkom domu',
    vegetable: 'paradajz*, krompir*, luk, лук, лука, luka, šargarep*, salata, salatu, krastav*, povrće, kupus*',
    fruit: 'jabuka, jabuke, jabuku, banana, banane, limun*, pomorandž*, jagod*, malin*, voće, voća, kruška, šljiv*',
    meatFish: 'meso, mesa, piletin*, pile, svinjetin*, junetin*, kobasic*, riba, ribu, ribe, šunka, pršut*, ćevapi, pljeskavic*',
    milkEggs: 'mleko, mleka, sir, sira, jaja, jaje, buter, jogurt*, kajmak*, pavlak*',
    soupRice: 'supa, supu, čorba, čorbu, pirinač, pirinča, testenin*, makaron*, pasulj*, sarma, gulaš',
    alcohol: 'pivo, piva, pivce, vino, vina, rakij*, viski, alkohol*, kafan*, kafić*',
    sugarSpice: 'šećer*, so, soli, biber*, začin*, sos, sosa, kečap, senf, ajvar, ulje',
    dishes: 'tanjir*, šolja, šolju, čaša, čašu, čaše, kašik*, viljušk*, tiganj*, šerpa, šerpu, lonac, sudove, sudovi',
    fridgeOven: 'frižider*, rerna, rernu, šporet*, veš mašina, mašina za veš, sudomašin*, mašina za sudove, mikrotalasn*, zamrzivač*',
    kitchenBath: 'kuhinj*, kupatil*, spavaća soba, spavaću sobu, tuš, toalet*, wc, podrum*, terasa',
    wallRoof: 'zid, zida, zidu, krov, krova, patos, plafon*, prozor*, stepenice, vrata, parket*',
    curtainCarpet: 'zavese, zavesa, tepih*, jastuk*, ćebe, ćebad, jorgan*, dušek*, posteljin*',
    cleaning: 'čistiti, čisti, očisti*, pospremi*, počisti*, spremanj*, smeće, kanta za smeće, kanta, đubre, usisa*, усисивач, usisivač*',
    toolNail: 'čekić*, šraf*, bušilic*, бушилиц*, ekser*, merdevine, lepak, lepka, konopac, kanap, alat, alata, šrafciger, трактор',
    paintWood: 'farba, farbe, farbati, krečenje, kreči*, drvo, drva, drven*, kamen, kamena, cigla, cigle, daska, metal*, ploča',
    plumber: 'vodoinstalater*, cev, cevi, slavin*, česma, curi, kaplje, odvod*, zapušen*, zapuši*, oluk',
    washLaundry: 'veš, veša, pranje, prati, oprati, pegla, peglati, peglanje, hemijsko čišćenje, sušilic*, deterdžent*',
    hairdresser: 'frizer*, frizerk*, šišanje, ošiša*, brada, bradu, nokti, nokte, kozmetičark*, manikir*, berberin*',
    jewel: 'prsten*, ručni sat, ogrlic*, lančić*, narukvic*, naočare, naočara, наочаре, minđuš*, nakit*',
    shoesBag: 'cipele, cipela, patike, patika, čarape, torba, torbu, torbe, tašn*, ranac, ranca, džepu, kesa, kesu, kese, kesom',
    coatHat: 'kaput*, jakna, jaknu, pantalon*, košulj*, haljin*, kapa, kapu, majic*, džemper*, dres, dresa',
    size: 'veličin*, dužin*, širin*, visin*, težin*, broj cipela, broj patika',
    weightKilo: 'kilo, kila, kilogram*, gram, grama, litar, litra, litara, metar, metra, metara',
    animalFarm: 'krava, krave, kravu, краву, ovca, ovce, koza, koze, kokošk*, konj, konja, svinja, svinje, magar*',
    animalWild: 'ptica, ptice, tice, lisica, lisicu, miš, miša, zmija, zmije, buba, bube, komarac, komarci, vuk, газели',
    cat: 'mačka, mačku, mačke, mačor, maca, macu, mačić*, veterinar*, mace',
    flowerTree: 'cveće, cvet, cveta, cvetovi, drvo u dvorištu, drveće, lišće, trava, travu, biljka, biljke, lipova',
    seaBeach: 'more, moru, plaža, plaži, plažu, reka, reku, reci, jezero, jezeru, ostrvo, kupanje, kupati se',
    mountain: 'planin*, brdo, brda, brdu, dolin*, planinar*, zlatibor*, kopaonik*',
    sky: 'nebo, nebu, sunce, sunca, mesec na nebu, zvezda, zvezde, oblaci, oblak',
    fire: 'vatra, vatru, vatre, požar*, dim, dima, gori, plamen*, izgore*, izgoreo, zapali*',
    rainSnow: 'kiša, kišu, kiše, pada kiša, sneg, snega, vetar, vetra, košava, oluja, led, grmljavin*',
    village: 'selo, selu, sela, farma, njiva, polje, na selu, zaseok, њиву',
    square: 'trg, trgu, ugao, ćošak, uglu, most, mosta, mostu, raskrsnic*, kružni tok, semafor*, bulevar*, bulevar',
    floorLift: 'sprat, sprata, spratu, prizemlj*, lift, lifta, liftu, лифт, ulaz, ulazu, zvono na vratima, interfon, kapija',
    neighbourNoise: 'buka, buku, buke, glasno, glasn*, galama, laje, lavež, bučn*',
    office: 'kancelarij*, odeljenj*, sedišt*, recepcij*, recepciji, šalter*, šalteru',
    factory: 'fabrik*, radionic*, magacin*, gradilišt*, pogon, hala, stovarišt*',
    colleague: 'kolega, koleginic*, kolege, zaposlen*, radnik*, osoblje, tim, ekipa, ekipu, saradnik*',
    manager: 'direktor*, šef, šefa, šefica, gazda, menadžer*, vlasnik*, nadređen*, rukovodi*, poslovođ*',
    interviewJob: 'razgovor za posao, intervju*, biografij*, slobodno radno mesto, konkurs*, prijava za posao, kandidat*, oglas za posao',
    shift: 'smena, smenu, smeni, prekovremen*, noćna smena, noćnu, treća smena, raspored*, dežurstv*',
    report: 'izveštaj*, dokument*, tabela, tabelu, tablu, таблу, prezentacij*, zapisnik*, statistik*, dosije, dosijeu, досије, radova, радова',
    projectTask: 'projekt*, projekat, zadatak, zadatke, zadaci, domaći, domaći zadatak, seminarsk*',
    deadline: 'rok, roka, roku, rokovi, poslednji dan, deadline, do kad, krajnji rok',
    grades: 'ocena, ocene, ocenu, ocen*, bodovi, poeni, rezultat*, rezultate, petica, keca, svedočanst*',
    languageName: 'engleski, engleskog, nemački, francuski, španski, italijanski, srpski, srpskog, na srpskom, ruski',
    learnCourse: 'učiti, učim, naučiti, učenje, kurs, kursa, kursevi, obuka, obuku, časovi, nastav*, lekcij*, znanja, znanje',
    university: 'univerzitet*, fakultet*, faks, faksa, faksu, predavanj*, profesor*, studij*, ispit*, diplom*',
    bookLibrary: 'bibliotek*, biblioteci, библиотеци, knjiga, knjigu, knjige, roman, romana, stranica knjige, poglavlj*, lektira',
    newsPress: 'novine, novina, novinama, časopis*, novinar*, članak, članka, članci, štampa',
    radioPodcast: 'radio, radiju, podkast*, podcast*, kanal, kanalu, serija, seriju, epizod*, emisij*',
    song: 'pesma, pesmu, pesme, pevati, peva*, hor, gitar*, klavir*, koncert*',
    dance: 'ples, plesa, plesati, igranka, igranje kola, plesn*, balet*, folklor*',
    theatre: 'pozorišt*, glumac, glumci, glumic*, scena, sceni, proba, probu, predstava, predstavu',
    paintingArt: 'slikarstv*, slika na zidu, crtež*, crtati, slikar*, muzej*, umetnos*, izložb*',
    ballGame: 'fudbal*, utakmic*, lopta, loptu, gol, golovi, košark*, rukomet*, odbojk*',
    gymRun: 'teretan*, trening*, vežba*, trčati, trčanj*, joga, jogu, plivanj*, bazen*',
    cardChess: 'šah, šaha, šahovsk*, karte igrati, igrati karte, društvena igra, društvene igre, slagalic*, ukršten*',
    toy: 'igračk*, lutka, lutku, lutke, igrališt*, ljuljašk*, kocke, plišan*, tobogan*',
    sew: 'šiti, šije, sašiti, šivenje, krojač*, igla, iglu, konac, konca, plesti, pletenj*, heklan*',
    king: 'kralj, kralja, kraljic*, princ, princez*, vojnik*, vojska, vojsku, vojske, cara, car, цара',
    fight: 'tuča, tučnjav*, tuče se, tukao, tuku, udari*, udario, udarac, šutn*, borba, borbe, pretuk*',
    gunWar: 'rat, rata, ratu, puška, pištolj*, oružj*, bomba, bombu, bombe, pucati, pucnj*, puca',
    kill: 'ubiti, ubio, ubila, ubili, ubistv*, ubica, leš, mrtvac, mrtav',
    prison: 'zatvor*, sud, suda, sudu, sudija, suđenj*, pritvor*, robij*, tužba, tužbu, ročište',
    thief: 'lopov*, ukrao, ukrala, ukrali, krade, krađa, krađu, opljačk*, provalnik*, provali*, džeparoš*',
    mayor: 'gradonačelnik*, predsednik*, opštin*, vlada, vladu, vlade, ministar*, odborni*, skupštin*',
    passport: 'pasoš*, viza, vizu, vize, lična karta, ličnu kartu, dozvola, dozvolu, vozačka',
    border: 'granic*, carina, carinu, carine, carinik*, ambasad*, konzulat*',
    countryName: 'srbij*, hrvatsk*, bosna, bosni, crna gora, crnoj gori, nemačka, nemačkoj, austrij*, francusk*, englesk*, italij*, mađarsk*',
    cityName: 'beograd*, novi sad, novom sadu, niš, nišu, ниш, subotic*, kragujev*, zagreb*, sarajev*, beč, beču, беч, london, ниша',
    personName:
      'milica, милица, jelena, јелена, dragan, драган, marko, марко, luka, jovana, zoran, зоран, petrovic, петровић, јовановић, илић, ђорђевић, ђокић, nikola, ana, jelene',
    titleOfPerson: 'gospodin*, gospođa, gospođo, gospodine, gospođica, gđa, dr, mr, doktor',
    kidTalk: 'dete, деца, deca, dece, decu, detetu, dečak*, devojčic*, klinac, klinci, klinka, tinejdžer*, momčić*',
    bride: 'venčanj*, svadba, svadbu, svatovi, mlada i mladoženja, mladoženj*, veridb*, verenik*, verenic*',
    divorce: 'razvod*, razvesti, razveden*, raskid*, raskinu*, prekinula, prekinuo, bivši, bivša, prekid',
    orphan: 'staratelj*, starateljka, hranitelj*, kuma, kumu, kume, kumova, кума, kum, siroče',
    uncle: 'stric*, ujak*, ujo, ujka, tetak, teča, tetka, tetku, brat od strica, rođak*, sestričin*, sestrić*, bratanac',
    inLaw: 'svekrv*, svekar, tašta, taštu, tast, šurak*, zet, zeta, snaja, snajka, snaju, jetrva',
    kiss: 'poljub*, poljubac, pusa, puse, pusu, zagrljaj*, grlim, ljubim te, ljubavi, srećo, dušo moja',
    jealous: 'ljubomor*, vara me, vara, prevari*, preljub*, nevern*',
    trust: 'veruj*, verujem, poverenj*, verova*, pouzda*, oslon*, poveri',
    promise: 'obeća*, obećanj*, obećavam, kunem, kunem se, zaklinj*, časna reč, dajem reč',
    lieCheat: 'laž, laže, lažeš, lažu, lagao, lažov*, prevara, prevaru, prevarant*, lažn*, muljaju, mulja',
    joke: 'šala, šalu, šalim, zezam, zezaš, zezanj*, smešn*, vic, vicevi, fora',
    serious: 'ozbiljn*, ozbiljno, iskreno, zaozbiljno, bez zezanja',
    respect: 'poštov*, poštujte, poštuj*, pristojn*, pristojnos*, vaspitanj*, kultura ponašanja, bonton, lepo ponašanje',
    shame: 'sram, sramota, sramotu, sramot*, stid, stidi*, bruka, срам, neprijatno',
    rude: 'bezobraz*, drsko, nepristojn*, bahat*, arogant*, nevaspitan*, prostak, drzak',
    patience: 'strpljen*, strpljiv*, strpljenje, strpi, strpite, nestrpljiv*',
    stress: 'stres, stresa, stresn*, pritisak, pritisku, nervoz*, panika, paniku, tenzij*',
    headacheNerve: 'živci, živce, живце, živaca, ideš mi na živce, poludeti, polude*, izluđuj*, popizde*, nervira*, iskulirajte, smara, smaraju',
    scare: 'strah, bojim, bojiš, plašim, plaši*, prepade*, uplaši*, strava, prestraši*',
    surprise: 'iznenađ*, iznenadi*, šok, šokira*, zapanj*, čudim',
    disappoint: 'razočar*, žao mi je, šteta, žalim, kajem, pokaj*, razočaran*',
    boring: 'dosada, dosadn*, dosadno, dosađuj*',
    hate: 'mrzim, mrziš, mrzi, mržnj*, prezir*, gadi mi se, odvratn*, ne podnosim',
    favourite: 'omiljen*, najdraž*, više volim, draže mi, bolji, bolja, bolje, obožavam',
    best: 'najbolj*, super, odličn*, izvrsn*, savršen*, fenomenaln*, top, vrhunsk*',
    worse: 'gore nego, lošiji, lošije, najgor*, grozn*, užas, užasn*, katastrof*',
    wrongBad: 'pogrešn*, pogreška, loše, loš, loša, netačn*, nije u redu, krivo, greška, omasili, omašili',
    strange: 'čudn*, čudno, čudan, neobičn*, sumnjiv*',
    clearObvious: 'jasno, jasn*, razumljiv*, naravno, očit*, podrazumeva',
    exact: 'tačno, tačn*, precizn*, ispravn*, upravo tako, baš tako, direktno',
    true: 'istina, istinu, istinit*, pravi, prava, pravo, stvaran, autentičn*, original*',
    secret: 'tajna, tajnu, tajno, tajne, poverljiv*, skriven*, skriva*, potajno',
    public: 'javno, javn*, javnost*, objavi*, objava, objavu, objavljen*',
    danger: 'opasn*, opasnos*, rizik*, rizičn*, opasno, alarm',
    protect: 'zaštit*, zaštiti, odbrana, braniti, čuvati, čuvaj*, obezbedi*, štititi',
    attention: 'pažnj*, pazi, pazite, oprez*, oprezno, pazi se',
    notice: 'primeti*, uoči*, otkri*, shvati*, shvatil*, uvid, увид',
    decide: 'odluk*, odluči*, odlučil*, izabra*, izbor, predomislila, predomislio, предомислила, predomisli*',
    plan: 'plan, planove, planira*, namera, nameru, raspored',
    hopeWish: 'želja, želju, želje, želim, želiš, želeo, snovi, sanja*, nadam se, nada',
    chance: 'šansa, šansu, šanse, prilika, priliku, prilike, mogućnos*',
    lucky: 'sreća, sreću, sreće, srećan, srećna, peh, baksuz*, sudbin*',
    allowed: 'imam pravo, pravo na, ovlašćen*, smem, smete, dozvoljen*, po zakonu',
    rule: 'pravil*, propis*, obavez*, dužnos*, dužan, pravilnik*',
    penalty: 'kazna, kaznu, kazne, globa, odštet*, naknada štete, novčana kazna',
    warning: 'upozor*, upozorenj*, upozoravam, poslednje upozorenje, opomen*, poslednji put govorim',
    denounce: 'prijavi*, prijaviti, prijaviću vas, prijavim, žalba, žalbu, tužiću, tužiti, krivična prijava, pritužb*',
    guilty: 'kriv, kriva, krivac, krivca, krivica, odgovoran, odgovorna, odgovorn*, ti si kriv',
    forgive: 'oprosti*, oprostite, izvini*, izvinite, izvinj*, pardon, sori, oproštaj*',
    apologyAccept: 'nema veze, ništa strašno, nema problema, nije bitno, nema frke, sve ok, ne brini',
    beg: 'molim vas, preklinj*, za ime boga, zaboga, pobogu, milost, kumim, molm, молм, aman, аман',
    god: 'bog, boga, bože, bogu, moli se bogu, moliti, pakao, nebesa, blagoslov*, crkva, crkvu, hram',
    swearMild: 'dođavola, majku mu, bre, bogte, isuse, joj, jao, wow, opa, brate mili',
    laughWord: 'haha, hahaha, hehe, hihi, lol, xd, smejem, smeh, ahaha',
    emojiWord: 'smajli*, emoji, emotikon*, gif, gifove, mim, mimovi, stiker*',
    ringBuzz: 'zvoni, zvonjava, zazvoni, pišti, pisti, bipa, vibrira*, zuji',
    screen: 'ekran*, екрана, displej*, dugme, dugmad, tastatur*, taster*',
    socialMedia: 'facebook*, fejs*, fb, instagram*, insta, tiktok*, whatsapp*, viber*, youtube, lajk*, prati me, pratite',
    groupChat: 'grupa, grupe, grupu, групе, grupi, grupni čet, čet, zajednic*',
    inbox: 'sanduče, sandučić*, inbox, prijemno sanduče, spam',
    flyerPaper: 'letak*, letke, letaka, flajer*, papir*, katalog*, brošur*, odštampa*, karton, картон, kartona, картону, kartonu',
    printer: 'štampač*, printer*, skener*, skenira*, toner*, mastilo',
    callCentre: 'pozivni centar, kol centar, call centar, operater*, telefonistkinj*, info telefon, agent, korisnički servis',
    voicemail: 'govorna pošta, govornu poštu, sekretaric*, telefonska sekretarica, glasovna poruka',
    robot: 'robot*, bot, botovi, mašina, mašine, automat*, automatski, sistem*',
    softwareUpdate: 'softver*, preuzmi*, skinuti, skini aplikaciju, instalira*, instalaci*, ažurira*, aplikacij*, nadogradnj*, apdejt, учитам',
    virusHack: 'haker*, hakovan*, hakova*, phishing*, fišing*, kompjuterski virus, zlonamern*',
    camera: 'kamera, kameru, kamere, fotoaparat*, fotka, fotke, fotkaj*, slikaj, selfi, selfie, snima*, fotograf*',
    memorySpace: 'memorij*, puna memorija, nema mesta, prostor na telefonu, skladišten*, disk',
    signal: 'signal*, pokrivenost*, wifi, internet*, mreža, mrežu, mobilni podaci',
    charger: 'punjač*, kabl, kabla, kablovi, utičnic*, utikač*, puniti telefon, napuni*, powerbank*',
    topUp: 'dopuna, dopuni, dopuniti, kredit na telefonu, pripejd, prepaid, bon, nadopuna',
    tariff: 'tarif*, pretplata, pretplatu, roming*, roaming*, ugovorna obaveza, postpejd, paket za mobilni',
    moneyTransfer: 'uplata, uplatu, uplati*, poslati novac, broj računa, prenos novca, tekući račun, uplatnic*, doznaka',
    cheque: 'ček, čekovi, štednj*, štedi*, kamat*, ušteđ*',
    rent: 'zakup*, najam, kirija, kiriju, stanar*, podstanar*, stanodav*, stanarin*',
    mortgage: 'hipotek*, nekretnin*, stambeni kredit, plac, parcela, parcelu, zemljišt*',
    wasteMoney: 'trošiš novac, potrošio, bacanje novca, rasipa*, protraći*, trošite, troši, трошите, rasipanje',
    profit: 'profit*, zarad*, zarada, zaradi*, dobit, prihod*, dohodak',
    rich: 'bogat*, bogataš*, siromaš*, bez novca, švorc, bez para, lova',
    gainLose: 'pobed*, pobedi*, dobitak, izgubi*, izgubio, izgubila, gubitak, gubit*, poraz',
    stock: 'na stanju, na zalihi, zalih*, rasprodat*, dostupn*, dostupno, nema na lageru, na lageru, fali, фали',
    warranty: 'garancij*, garancija, rezervni deo, rezervni delovi',
    quality: 'kvalitet*, kvalitetn*, nov novcat, polovn*, iz druge ruke, korišćen*',
    queue: 'red za, čekati u redu, čekanje u redu, u redu čekam, gužva, gužvu, gužve, rulja',
    menu: 'meni, meniju, jelovnik*, porcij*, dnevni meni, naručiti hranu, jelo dana',
    table: 'sto za, stola, stolu, stolic*, kauč*, polic*, fiok*, ormar*, trosed*',
    waiter: 'konobar*, kuvar*, pekar*, kasapin*, mesar*, kelner*',
    hairSkin: 'koža, kožu, kože, kosa, kosu, kose, krema, kremu, šampon*, šmink*',
    lampCandle: 'lampa, lampu, lampe, sveća, sveće, sveću, sijalic*, svetlo, svetla',
    boatShip: 'brod, broda, brodu, brodovi, čamac, čamca, trajekt*, luka za brodove, splav, pristaništ*',
    fuel: 'gorivo, goriva, benzin*, dizel*, nafta, rezervoar*, pumpa, pumpi, natoči*',
    tyreEngine: 'guma za auto, gume, auto gume, motor*, kočnic*, vulkanizer*, mehaničar*, auto servis',
    traffic: 'saobraćaj*, zastoj*, autoput*, brzin*, kolona, gužva u saobraćaju, obilaznic*',
    driver: 'vozač*, šofer*, taksi, taksist*, taxi, prevoz*, povesti, povezi, prevesti, stopirajte',
    luggage: 'prtljag*, kofer*, spakova*, pakova*, prijava na let, ručni prtljag',
    map: 'mapa, mapu, adresa, adresu, adrese, adresi, navigacij*, gps, kako doći, put do, путу, lokacij*',
    turnSide: 'levo, desno, десно, pravo napred, napred, nazad, pozadi, strana, stranu, strani, skreni*, право, iza',
    pushPull: 'gurati, gurni*, povuci*, povući, vući, podigni*, dizati, nositi, nosim, nosi, носи, носим',
    cutBreak: 'seći, iseci*, iseče*, seckati, pocepa*, pocepaj*, поцепајте, pukao, puknu*, odlomi*, otkini*',
    fallDrop: 'pao, pala, palo, pada, padne, padati, ispao, ispusti*, okliznu*, srušio se',
    throwAway: 'baci, bacite, baciti, bacio, бацио, bacila, bacati, u smeće, u kantu, odbaci*',
    hang: 'visi, visiti, okači*, obesi*, zalepi*, poklopi*, spusti slušalicu, obešen*',
    touchIt: 'dirati, dirajte, дирајте, diraj*, dira, dodirn*, držati, drži, držite, uhvati*, zgrabi*',
    standSit: 'stati, stoji, стоји, stojim, stoje, stao, стао, staje, стаје, stane, стане, sidi, sedi, sedim, leži, ležim',
    jump: 'skoči*, skače, skakati, skok, penjati, penje, trči, preskocite, preskočite, preskočio, preskacem',
    lookWatch: 'gledaj, gledati, gleda, gledam, pogledaj*, pogled*, buljiti, zuri',
    listenHear: 'slušaj*, sluša*, čujem, čuješ, čuti, čuje, zvuk*, glas, glasa',
    smell: 'miris*, mirisi, smrdi, smrad*, ukus*, njuš*',
    feel: 'oseća*, osećam, osećaj*, oseti*, raspoložen*, emocij*',
    breathe: 'disati, diši, dišem, disanj*, dah, daha, vazduh*, gušim',
    drinkTea: 'čaj, čaja, sok, soka, sokovi, piće, pića, limunad*, kokakola, kisela voda',
    save: 'sačuvaj*, sačuva*, sačuvati, čuvaj za, snimi u telefon, ostavi za, postedite, poštedite, pohrani*',
    count: 'brojati, broji, izbroj*, izračuna*, sabrati, saberi*, zbir, računati',
    compare: 'upored*, uporedi*, poredi*, razlik*, razlika, konkurencij*, konkurencije, naspram',
    repeatIt: 'ponovi*, ponavlja*, opet isto, uvek isto, iznova, ponovo isto, jedno te isto',
    keepOn: 'nastavi*, nastavlja*, i dalje, non stop, neprestan*, neprekid*, bez prestanka, ne prestaje, stalno',
    followUp: 'prati, pratiti, pratim, prate, sledi*, progoni*, juri, ganja, uhodi*, ući u trag',
    ignoreIt: 'ignoriš*, ignorisa*, zanemari*, ne obaziri se, previde*, ne obraćaj pažnju, preskoci, preskočim',
    forgetIt: 'zaboravi na to, zaboravi to, zaboravite, zaboravi, ostavi to, mani se, manite se, batali*, batali, batalite, batali to',
    letGo: 'pusti*, pustite, pusti me, pustite me, oslobodi*, otpusti*, ostavite me na miru',
    separateOut: 'osim, sem, izuzev, mimo, bez uključivanja, izuzmi*, izuzmete, izostavi*, isključ*, osim toga',
    includeIn: 'uključ*, uključuje, sadrži, sadržaj*, obuhvat*, prilož*, prilog, dodajte, dodati, priložen*',
    joinIn: 'učestv*, učestvuj*, učesnik*, pridruži*, prisustv*, prijaviti se na, učešće',
    belong: 'pripada*, pripadati, vlasništv*, čije je, čiji, čija, moje vlasništvo',
    inherit: 'nasled*, nasleđ*, naslednik*, testament*, ostavin*, ostavinsk*',
    deathNotice: 'preminu*, umro, umrla, umrli, pokojn*, sahran*, sahrana, umrlic*, čitulj*',
    replaceIt: 'zameni*, zamen*, menja*, razmen*, zamena, promeni*',
    transferOver: 'predati, predaj*, prosledi*, prosleđ*, ustupi*, preneti, uruči*, dati drugima, polozio',
    leak: 'procuri*, curenje podataka, procurelo, širi se, proširi*, kruži, odati',
    source: 'izvor*, izvori, porekl*, odakle vam, otkud vam',
    purpose: 'svrha, svrhu, svrhe, сврхе, cilj*, ciljna grupa, čemu, zašto, služi, smisao',
    legalBasis: 'saglasnos*, pravna osnova, pravni osnov, na osnovu, legitimni interes, pristanak, izjavljujem',
    paragraph: 'član, stav, stava, gdpr, uredba, uredbe, zakon*, tačka, tacka, тачка, paragraf*',
    demand: 'zahtev*, zahteva*, zahtevam, tražim, insistira*, insistiram, pozivam',
    confirmBack: 'potvrd*, potvrdi*, potvrdite, pismeno, pisan*, račun potvrda, fiskalni račun',
    instruct: 'uputstv*, uputstvo, kako radi, vodič*, objasni*, objašnj*, postupak',
    offerHelp: 'pomoć, pomoći, pomozi*, pomaga*, podršk*, servis*, asistenc*, asistent*',
    livingPerson: 'čovek*, živ čovek, pravi čovek, osoba, osobu, osobe, ljudi, ljudsk*, lično, licno, živ',
    kindNice: 'ljubazn*, drag, draga, drago, mio, mila, sladak, slatk*, lep, lepa, fin, simpatičn*, захвалан',
    dearLove: 'dragi, brate, bratu, batice, stari moj, prijatelj*, drugar*, zlato, druže, buraz',
    guyMan: 'tip, tipa, lik, lika, frajer*, momak, momka, muškarac, muškarci, čoveče, stari',
    crowdAll: 'svi, svih, svima, svako, celoj, ceo svet, svet, sveta, narod*, sve, све, свима, остали',
    selfDo: 'sam, sama, sami, samo, sebe, sebi, svoj, svoje, se, се, samostaln*, svojeruč*',
  },
};
