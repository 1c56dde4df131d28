import type { NotionData } from './notion.ts';

export const fi: NotionData = {
  code: 'fi',
  notions: {
    me: 'minä, mä, mie, mää, minun, mun, minut, mut, minua, mua, minulle, mulle, minulla, mulla, minulta, multa, minusta, musta, minuun, muhun, minussa, mussa, minuakin, itse, itseni, itselleni, olen, oon, mulki, mullaki, mullon, munki, mäki, minäkin, minkä mä, en ole, en oo',
    we: 'me, meidän, meiän, meijän, meille, meillä, meiltä, meitä, meidät, meihin, meistä, meissä, olemme, ollaan, emme, meki, mekin',
    you: 'sinä, sä, sie, sinun, sun, sinut, sut, sinua, sua, sinulle, sulle, sinulla, sulla, sinulta, sulta, sinusta, susta, sinuun, suhun, sinussa, olet, oot, itsesi, itsellesi, et, ootko, oletko, säki, sinäkin, te, teidän, teille, teiltä, teillä, teitä',
    youAll:
      'te, teidän, teiän, teijän, teille, teillä, teiltä, teitä, teidät, teihin, teistä, teissä, teidänkin, olette, ootte, ette, oletteko, ootteko, kaikki te, te kaikki, porukka, jengi, itsenne',
    heShe: 'hän, hänen, hänet, häntä, hänelle, hänellä, häneltä, hänestä, häneen, hänessä, se, sen, sille, sillä, häntäkin',
    they: 'he, heidän, heiän, heille, heillä, heiltä, heitä, heidät, heihin, heistä, ne, niiden, niitten, niille, niillä, niiltä, niistä, niihin',
    someone:
      'joku, jonkun, jotakuta, jollekin, jollekulle, jollain, joltain, joltakin, kukaan, kenellekään, ketään, ihminen, ihmise*, ihmisi*, ihmist*, tyyppi*, tyypit, henkilö*, jengi*, porukka*, porukk*, kuka tahansa',
    nobody:
      'ei kukaan, kukaan, kukaan ei, ketään, ei ketään, kenellekään, kenelläkään, kenenkään, keltään, keneltäkään, kellekään, kellään, ei yksikään, yksikään',
    thisOne:
      'tämä, tää, tän, tämän, tätä, tälle, tällä, tältä, tästä, tähän, tässä, nämä, nää, näitä, näiden, näille, näihin, näistä, tällai*, tämmö*, tällas*, tän tän, tänne, näin',
    thatOne:
      'tuo, toi, ton, tuon, tuota, tota, tuolle, tolle, tuolla, tolla, tuosta, tosta, tuohon, tohon, tuossa, tossa, nuo, noi, noita, noiden, se, sen, sitä, sille, sillä, siltä, siitä, siihen, siinä, että, et, joka, jonka, jotka, joita, sellai*, semmo*, tuollai*, tollas*, sellas*',
    here: 'täällä, tääl, tänne, täältä, tässä, tähän, tästä, täs, tääll, täällä päin, paikan päällä, paikalla',
    there: 'siellä, siel, sinne, sieltä, siinä, siihen, tuolla, tuol, tonne, tuonne, tuolta, tolla, sielä, perillä',
    not: 'ei, en, et, emme, ette, eivät, ei oo, ei ole, älä, älkää, älkä, älkäämme, enkä, etkä, eikä, ettekä, eivätkä, eii, eikö, ettekö, etkö, enkö, ei kai, ällös, eiks, ettei, etten, ettet, ennkä, ei saa, ei pidä',
    never:
      'ikinä, koskaan, en ikinä, ei ikinä, ei koskaan, en koskaan, ei milloinkaan, milloinkaan, ei sit ikinä, ei kuuna päivänä, konsanaan, koskaa, älä ikinä, älkää ikinä, ei missään tapauksessa',
    noLonger:
      'enää, ennää, enään, ei enää, en enää, älä enää, älkää enää, enempää, ei enempää, enskään, ena, en oo enää, ei oo enää, ei ole enää, ennen olin, jatkossa ei',
    nothing:
      'ei mitään, mitään, mittään, en mitään, mistään, mihinkään, minkään*, millekään, millään, ei yhtään, yhtään mitään, nada, ei mittää, tyhjä*',
    without: 'ilman, vailla, iman, paitsi, pois lukien, luvatta, kysymättä, maksutta, puuttu*, ilman lupaa, lupaa kysymättä',
    already: 'jo, joo jo, jo nyt, valmiiksi, jo aiemmin, tähän mennessä, jopa, jo aikoja sitten',
    still: 'vielä, viel, vieläkin, vieläki, edelleen, yhä, yhä vielä, yhä edelleen, tähän asti, tähän päivään, silti, edelleenkin, edellee, yhäkin',
    again:
      'taas, uudestaan, uudelleen, uusiks, uusiksi, jälleen, toistamiseen, toistuva*, toistuvasti, vielä kerran, uudestaa, taaskin, jälleen kerran, uudesta, yhä uudestaan',
    always:
      'aina, ain, jatkuva*, jatkuvasti, koko ajan, kokoajan, kokoaja, koko aja, alati, lakkaamatta, ainainen, ainais*, alinomaa, ikuise*, tauotta, ympäri vuorokauden, alvariinsa, yhtenään, joka kerta',
    every:
      'joka, jokainen, jokais*, jokaista, joka päivä, joka viikko, joka kerta, joka kuukausi, kukin, kunkin, joka ikinen, joka aamu, joka ilta, joka ilt',
    all: 'kaikki, kaiken, kaikkea, kaikkia, kaikkien, kaikista, kaikesta, kaikille, kaikilta, kaikkiin, kaikk*, koko, kokonaan, kokona*, täysin, täydelli*, kaikkineen, kaikessa, jokainen, aivan, ihan',
    other:
      'muu, muut, muuta, muita, muiden, muille, muilta, muun, muusta, muualla, muualta, muualle, toinen, toise*, toisi*, toista, toisten, jotain muuta, loput, loppu, vaihtoehto*, joku muu, eri',
    same: 'sama, saman, samaa, samat, samoja, samalla, samassa, samasta, samaan, samanlai*, samoin, samallai*, identti*, yhtä, samaten, samoi, samoille',
    different:
      'eri, erilai*, erilain*, erilais*, toisenlai*, erillin*, erillis*, eroaa, poikkea*, muunlai*, toisin, eri lailla, erikse*, ero, vaihtele*',
    own: 'oma, oman, omaa, omat, omia, omassa, omalle, omasta, omaan, omien, omista*, omani, omilla, omille, omistaja*, oma itse',
    only: 'vain, vaan, ainoa*, ainut, ainoo, ainoasta*, ainoastaan, pelkkä*, pelkästään, pelkk*, pelkän, vaa, yksistään, yksin, vasta, ainuttakaan, pelkkii',
    also: 'myös, myöskin, kanssa, kans, lisäksi, sekä, samoin, kaa, myöski, ynnä, samaten, lisäks, sitäpaitsi, mukaan lukien, plus',
    but: 'mutta, mut, muttei, mutten, vaan, kuitenkin, kuitenki, silti, toisaalta, tosin, vaikka, muttaku, mutku, ku',
    because:
      'koska, kun, sillä, ku, siksi, siks, takia, vuoksi, takii, johtuu, johtuen, sen takia, sen vuoksi, kosk, siitä syystä, syystä, sentakia, perusteella, koskapa',
    ifSo: 'jos, mikäli, jollei, jos ei, jos vaan, ellei, ellen, josko, jossei, vaikka, onko, siinä tapauksessa, ellette, jos vain, jollet, jollette',
    until: 'asti, saakka, kunnes, siihen asti, tähän asti, mennessä, ennen kuin, ennenku, loppuun asti, toistaiseksi, ast, klo asti, niin kauan',
    fromNow:
      'tästä lähtien, tästä eteenpäin, jatkossa, vastaisuudessa, tulevaisuudessa, tästedes, tästä hetkestä, tästä päivästä, välittömästi alkaen, alkaen, lähtien, vastedes, tästä lähin, eteenpäin, jatkos, edespäin',
    enough:
      'riittää, tarpeeksi, riitt*, jo riittää, saa riittää, riittäis, riittäisi, riitti, riittävä*, kylliksi, tarpeeks, kyllin, alkaa riittää, nyt riittää, riittävästi, se siitä',
    tooMuch:
      'liikaa, liika*, liian, liian paljon, liian usein, ylimäärä*, liikoja, liia, aivan liikaa, liiallinen, liiallis*, kohtuuttom*, ihan liikaa, liikaa näitä, tursu*, överi*, yli äyräiden, liian monta',
    soMuch:
      'niin paljon, niin monta, niin usein, niin hirveesti, tosi paljon, sikana, tuhannesti, tuhansi*, tuhat, tuhatta, miljoon*, sata, kymmeni*, kasapäin, hirveästi, hirveesti, älyttömä*, vaikka kuinka, näin paljon, näin usein, läjäpäin, pilvin pimein, satoja, sadat, sadoittain, satoihin',
    more: 'lisää, enemmän, enempi, enemmä, lisä*, enempää, lisää ei, ylimääräi*, enemp*, lisäks, lisäksi, vielä lisää, useamm*',
    less: 'vähemmän, vähempi, harvemmin, vähemmä, vähent*, vähenn*, pienempi, pienemp*, vähemp*, vähiten, alemp*, alennet*, rajoit*, matalamp*',
    many: 'monta, moni, moneen, monia, monet, monen, usea*, usein, paljon, paljo, useita, useesti, useasti, monesti, moneta, monella, monelta, lukuisi*, tosi usein, useat, useiden, kasa, läjä, pino, hitosti',
    few: 'vähän, vähä, pari, muutama*, hieman, hiukan, muutam*, hiema, jokunen, vähäsen, vähäse, paria, parin, harvoin, harva, pikkuise*, hitusen, hiukka, yks kaks, vähäi*',
    once: 'kerran, kerra, yhden kerran, yks kerta, kertalu*, yhdesti, yksi kerta, kertaalleen, kerta, joskus, yhellä kertaa, kertaluont*',
    twice:
      'kaksi kertaa, kaks kertaa, kahdesti, kahteen kertaan, kertaa, monta kertaa, useita kertoja, kertoja, toisen kerran, kolmannen kerran, kolme kertaa, kolmesti, toista kertaa, kolmatta kertaa, monetta kertaa, kymmenen kertaa, 2x, 3x, useamman kerran, ties monesko, monesko',
    first:
      'ensin, eka, ekan, ekaks, ekaksi, ekaa, ekat, ensimmäi*, ekalla, aluksi, aluks, ensinnäkin, ensiks, ensiksi, alun perin, alunperin, alkuperäi*, ekat kerrat, 1., ekassa',
    last: 'viimei*, vika, vikan, vikaa, viime, viimeks, viimeksi, lopuksi, lopuks, edelli*, viimeinkin, loppu, viimesen, viimesi*, lopulta, edellis*, viimose*',
    next: 'seuraava*, seuraavaks, seuraavaksi, ens, ensi, seuraav*, tuleva*, ensi kerralla, ens kerralla, ensi viikolla, ens viikol, seuraavan kerran, tulevi*',
    now: 'nyt, ny, nytten, just nyt, juuri nyt, nykyään, nykyää, tällä hetkellä, tällähetkellä, täl hetkel, nykyisi*, nykyinen, nykyis*, parhaillaan, nytte, just, juuri, tätä nykyä, nytki, nytkin',
    immediately:
      'heti, välittömä*, välittömästi, saman tien, samantien, oitis, heti paikalla, heti nyt, heti kun, viipymättä, pikaise*, pikimmiten, mahdollisimman pian, mahd pian, asap, hetimiten, kiireesti, äkkiä, nopeasti, nopeest, nopeesti, kiireelli*, pika, siltä istumalta',
    today:
      'tänään, tänää, tänä iltana, tänään illalla, tämän päivän, tämä päivä, tänä päivänä, tällepäivälle, tälle päivälle, tän päivän, tänäpäivänä, tänäiltana',
    tomorrow: 'huomenna, huome*, huomiseks, huomen, huomiselle, huomi*, huomis*, ylihuome*, ylihuomi*, huomisen, huomena',
    yesterday: 'eilen, eile*, eilinen, eilis*, toissapäivä*, toissapäi*, viime yönä, eilise*, eilisilta*, eileltä, viime iltana, viime yö',
    day: 'päivä, päivä*, päivää, päivän, päivänä, päivittäi*, päivisin, vuorokau*, vrk, arkipäi*, pv, pvä, päivystä*, joka päivä, pvää, päiviä, päivien, päivinä, päivissä, päivin, päiviksi',
    week: 'viikko, viikko*, viiko*, viikk*, viikolla, vko, vk, vkon, vkoa, viikottai*, viikoittai*, viikossa, kahden viikon, vkolla, viikol',
    month:
      'kuukausi, kuukau*, kuukaud*, kk, kuussa, kuun, kuuta, kuukausittai*, kuukauden, kuukautta, kuukaus*, kk:n, kuulla, tammikuu*, helmikuu*, maaliskuu*, huhtikuu*, toukokuu*, kesäkuu*, heinäkuu*, elokuu*, syyskuu*, lokakuu*, marraskuu*, joulukuu*',
    year: 'vuosi, vuosi*, vuoden, vuotta, vuonna, vuode*, vuos, vuosit*, vuosia, vuosien, vuodessa, vuodesta, vuotena, v, vuosikymmen*, vuosittai*, vuotui*',
    hour: 'tunti, tunti*, tuntia, tunnin, h, min, klo, kello, kellon, kello*, minuut*, minuutt*, minsa, minsan, puol, puoli, varttia, vartti, varti*, mihin aikaan, tuntii, vaille, yli, puolilta, tunnit, tunnissa, tunniksi, tunnilta, tunteja, tuntien',
    morning: 'aamu, aamu*, aamulla, aamul, aamusta, aamulle, aamuksi, aamupäivä*, aamuisin, ap, aamuyö*, huomenta, aamiai*, aamusi*, anivarhai*',
    evening:
      'ilta, iltaa, illalla, illal, illan, illaksi, illaks, iltapäivä*, ip, iltapäi*, iltaisin, iltaan, iltana, iltap, iltasi*, illa*, iltahämärä*, alkuilta*, alkuilla*, iltapv, päivällis*, iltaks, iltapalal*',
    night:
      'yö, yön, yöllä, yönä, yötä, yöksi, keskiyö*, yöaika*, öisin, yöt, yömyöhä*, keskellä yötä, yöllä kolmelta, hyvää yötä, yöaikaan, öitä, yöunet, yöuni*, kauniita unia',
    weekday:
      'maanantai*, tiistai*, keskiviik*, torstai*, perjantai*, ti, ke, to, pe, arki*, arkena, arkisin, arkipäi*, maanantaina, perjantaina, maanataina, perjan*, maanan*, ke-iltana, maanant*',
    weekend:
      'lauantai*, sunnuntai*, viikonlop*, vkl, vklp, vkloppu*, la, su, viikonloppu*, viikonlopp*, viikonlopun, vkonloppu*, lauanta*, sunnun*, wkl, pyhäpäivä*, pyhänä',
    soon: 'pian, kohta, piakkoin, pia, hetken päästä, kohtapuoliin, kohtsillään, tuota pikaa, lähiaikoina, pikapuoliin, ihan kohta, kohtaa, hetken kuluttua, lähipäivinä, tulossa, pikkuhiljaa, kohta puoliin, piakkoi*',
    later:
      'myöhemmin, myöhemmi*, myöhemp*, sitten, sit, jälkeen, jälkee, myöhemmäs, sen jälkeen, sittemmin, sitte, perästä, myöhemmälle, joskus toiste, toiste, päästä, siten, tuonnemp*',
    before:
      'ennen, aikaisemmin, aiemmin, aikasemmin, aiem*, sitten, ennenku, ennen kuin, ennenkuin, etukäteen, etukätee, aiempi, aiemp*, edeltä*, ennemmin, ennenki, aiemmi*, entinen, entis*, ennakko*',
    early:
      'aikaisin, aikasin, varhain, varhai*, ajoissa, ajois, aikai*, hyvissä ajoin, aikaseen, aikaiseen, etuajassa, liian aikaisin, varhaise*, etuajas, aikaisemp*, aamuvarhain',
    late: 'myöhässä, myöhäs, myöhä*, myöhäst*, myöhästy*, viivästy*, viiväs*, myöhään, myöhää, liian myöhään, myöhäi*, viive, viivy*, venyy, venähtä*, viipy*, myöhästyn, myöhästyi, myöhempää',
    time: 'aika, ajan, aikaa, ajat, aikoja, ajalla, ajassa, aikana, aikaan, aikataulu*, ajankohta*, ajankoh*, aikataul*, kerta, kerralla, kerran, aikaväli*, ajoitu*, ajast*, aikoi*, kertaa, aikaikkuna*',
    moment:
      'hetki, hetke*, hetken, hetkinen, hetkeksi, sekunti*, sekka, sekunni*, sek, pieni hetki, oota, odota, oottele, odottakaa, odota hetki, hetkis*, hetk*, tuokio*, minuutti, pikku hetki, odottele*',
    longTime:
      'kauan, pitkään, pitkä aika, kauon, kauaa, kauemm*, ikuisuu*, ikuise*, vuosikau*, vuosia, vuosiin, kuukausia, pitkäaika*, ikuisuuden, ikä ja terveys, aikoja sitten, kauan sitten, pitkää, iät ja ajat, ikuisesti, pitkän aikaa',
    what: 'mitä, mikä, mit, minkä, mitkä, mihin, mistä, missä, mitähän, mitäs, mite, mikäs, mikähän, mitäpä, millä, mille, millai*, mtä, mikälie, mitäh, häh, mitä ihmettä, mitä vittua, mitä helvettiä, mitäköhän, minkälai*',
    who: 'kuka, ketkä, kenen, kenelle, kenellä, keneltä, kenet, ketä, kenestä, kelle, kellä, keltä, kukas, ketäs, kuka siellä, kenenkä, kukahan, kuka sä, keneen, kene*, kuka oot, kuka olet, kukakohan, ken',
    where:
      'missä, mis, mihin, minne, mistä, missäs, mistäs, minnekä, missäpäin, missä päin, mist, mihi, minnepäin, missähän, mistähän, mistä päin, mihinkä',
    when: 'milloin, koska, millon, milloinka, kun, silloin, mihin aikaan, sillon, millonka, mones, moneltako, monelta, millonki, koskas, mihin kellonaikaan, millos, jolloin, millonkaan, milloinkin, ku',
    why: 'miksi, miks, mikskä, minkä takia, minkä vuoksi, mistä syystä, miksei, mikset, miksette, miksi ihmeessä, mitä varten, miksköhän, miksi helvetissä, minkä ihmeen takia, minkätakia, mistä johtuu, miksipä, syy, syystä',
    how: 'miten, kuinka, mite, mitenkä, miten niin, mitenhän, millä tavalla, miten menee, kui, mitenkäs, mites, kuis, kuinkas, millä lailla, mitens, miten ihmeessä, kuinkahan, mitem',
    howMuch:
      'paljonko, kuinka paljon, kuinka monta, montako, mitä maksaa, paljon maksaa, kuinka kauan, kuinka usein, miten paljon, monta, paljoko, kui paljo, kuinka kaukana, paljonks, montaks, miten kauan, kauanko, miten monta, montakohan, mitä se maksaa, monesti',
    which:
      'mikä, kumpi, kumman, kumpaa, kumpi*, minkä, minkälai*, millai*, mitkä, kumpaan, kumpana, mikäs, kummasta, kummat, mitkäs, millä, kumpiko, kummalla',
    please:
      'kiitos, pyydän, olkaa hyvä, ole hyvä, voisitko, voisitteko, olkaa hyvät, pliis, please, plz, pls, voitko, voitteko, kiltti, ystävällisesti, olkaa ystävällinen, oo kiltti, pyytäisin, pyyt*, pyydä*, rukoilen, ole kiltti, olisitko, kohteliaimmin, viitsisit*, voisiks, voisko',
    thanks:
      'kiitos, kiitti, kiits, kiito*, kiitt*, tack, thx, kiitoksia, tattis, tänks, kiitän, kiitollin*, kiitollis*, kiitos paljon, thänks, kiitosta, kiitosh, tnx, kiitokset, kiitoo',
    sorry:
      'anteeksi, sori, anteeks, sry, pahoittelut, pahoittel*, valitettava*, valitettavasti, sorry, anteeksipyyn*, valitan, valite*, harmi, pahoillani, olen pahoillani, harmillis*, ikävä kyllä, sorii, pardon, antakaa anteeksi, suotteko anteeksi',
    hello:
      'hei, moi, moikka, terve, moro, morjens, päivää, heippa, hyvää päivää, hei vaan, heips, huomenta, iltaa, tere, morjesta, heissan, moikku, hellurei, hyvä vastaanottaja, hejssan, moii, moiii, moimoi, heissulivei, halo, haloo, huhuu, hyvää iltaa, moikkamoi, moron',
    bye: 'hei hei, heihei, moi moi, moikka, heippa, nähdään, näkemiin, hyvästi, kuulemiin, öitä, hyvää yötä, moido, näkyillään, nähää, nähdää, palataan, moikkelis, bye, hyvää jatkoa, heipat, hyvää viikonloppua, kuullaan, palaillaan, moromoro, jäähyväi*',
    regards:
      'terveisin, t., terv, terveis*, terkuin, terkku*, yst terv, ystävällisin, ystävällisin terveisin, yt, kunnioittaen, terkut, kunnioi*, t, parhain terveisin, terveiset, terkkuja, ystävällisesti, parhaat terveiset, rakkain terveisin',
    yes: 'kyllä, joo, juu, kyl, jees, jep, toki, totta kai, tottakai, joojoo, on, jea, joop, juup, tietenkin, tietysti, tietty, ehdottomasti, todellaki, todellakin, jap, niin, jeps, juu juu, jooo, joopa joo, tosiaan, kai, yes, nii',
    okay: 'ok, okei, selvä, hyvä, hyvä juttu, selvä juttu, käy, sopii, jees, kelpaa, okk, okke, sopii hyvin, ihan hyvä, hyvin, selvähä, selväs, käypi, kaikki hyvin, onnistu*, kunnossa, hyvä on, kuitti, ookoo, okie, sovittu, passaa, asia selvä, hyvää, käy mulle',
    want: 'haluan, haluu, haluun, halu*, halua, haluta, haluais*, haluisin, haluisi, tahdo*, tahto*, toivo*, toivon, toivois*, en halua, en haluu, halutaan, haluamme, emme halua, tahtois*, aio, aion, mieluummin, mieluite*, mielellä*, ottaisin, ottais*, haluumme, kaipaa*, mieliteko*, aikoi, aikoo, aikovat',
    need: 'tarvitse*, tarvii, tarvis*, tarvi, tarvin, tarvitaan, tarvit, tarvitte*, tarvitsisi*, tarvittav*, tarve, tarpee*, en tarvi, en tarvitse, kaipaan, tarpeen, tarttis, tartte*, tarttee, tarvihe, edellyt*, vaadi*, vaati*, vaadin, välttämät*, tarvittee, tarvisi*',
    must: 'täytyy, täyty*, pitää, pitäisi, pitäis, pakko, on pakko, pitäi, piti, tulee, pitäny*, täytyi, pidä, täydy, kuuluu, tulisi, joudun, joutu*, joudu*, tarttis, oltava, tehtävä, täytyis*, velvo*, velvolli*, pakolli*, pitää olla, pitänee, pitäskö, pitäs, pitäisikö',
    can: 'voi, voin, voit, voitko, voiko, voisi, voisin, voisit, voisitko, voitte, voitteko, voisitteko, voivat, voida, voidaan, voinut, voinu, voitais, voiks, voinko, voisko, voimme, pysty*, pystyt*, osaa, osaan, osaat, osaatko, osaatteko, kykene*, onnistu*, voisiko, saako, voisinko, pystys*, jaksa*, vois, voikohan, kerkee, kerkii, ehdi*, ehti*, ehdin, ehditkö',
    may: 'saa, saako, saanko, saan, saisi, saisiko, saisinko, saatte, saa olla, luvalli*, saattaa, luvan, lupa, saaks, sallittu*, sallit*, ei saa, ette saa, saattaisi, ehkä, kenties, oikeute*, oikeus, mahdolli*, mahdollista, oikeutta, saat, saisit, kehtaa*, sais, saisko, saadaanko',
    letDo:
      'anna, antakaa, anna olla, annetaan, mennään, tehdään, antaa, anteks, antaisit*, päästä*, mennääs, mennää, tehdää, antakaapa, annatteko, annathan, annattehan, suo, suokaa, salli, sallikaa, olkoon, otetaan, otetaa, katsotaan, katotaan',
    tryTo:
      'yrit*, yritä*, yritt*, yrittäkää, koita, koitan, koittaa, koitta*, koeta, koetan, kokeil*, kokeile*, yrittäny*, kokei*, koitin, koettaa, koetta*, yritin, pyrki*, pyri, pyrin, yritys, kokeilu*, yritet*',
    stop: 'seis, stop, lopet*, lopett*, lopettakaa, lopeta, lopettaa, lope, pysäyt*, pysähd*, pysähty*, stoppi*, stopp*, stoppaa, lakkaa, lakatkaa, lakat*, lakkau*, lakka*, keskeyt*, loppu, loppuu, seis jo, loppukoon, lopeettakaa, lopetaa, lopetappa, lopettakaahan, lopettaisit*, jo riitti, lakkaisit*, jätä jo, riittää jo, seis nyt, pidättäyty*, luop*, luovu*',
    end: 'loppu, lopun, loppuu, loppunut, loppunu, loppui, loppua, loput, päätt*, päätty*, lopuss*, lopetet*, lopetus, valmis, valmii*, loppuun, loppu*, lopettami*, lopetuks*, ohi, päätynyt, päättynyt, päättyi, umpeutu*, vanhentu*, vanhene*, irtisano*, päättä*, päätös',
    cancel:
      'perua, perun, peruuta*, peruut*, perukaa, peruisin, peruttu, peruutus, peruutuk*, peruuttakaa, peruttava, peru tilaus, mitätöi*, irtisano*, irtisanominen, kumoa*, kumot*, kumo*, peruuttaisi*, perutaan, perua se, cancel*, kansel*, purk*, puran, perut*, perumi*, peruu, peruin, perunut, peruisi*',
    block:
      'estä, estäkää, estän, estää, estet*, estäis*, estett*, estänyt, esto, eston, estot, estolis*, estoli*, estosu*, blokkaa*, blokka*, blokat*, blokki*, blokk*, block, banni*, bännä*, bänni*, sulku, sulje, sulkekaa, sulkea, suljen, estolistalle, mustali*, mustall*, roskapostiksi',
    remove:
      'poista*, poistakaa, poistaa, poistet*, poist*, poistatte, poistattehan, poistu*, ota pois, ottakaa pois, pois, pois listalta, karsi*, karsikaa, karsia, siivot*, siivoa*, siivokaa, pyyhi, pyyhki*, poistettava, poistu, poisto, poiston, poistoa, pudot*, tiputt*, tiputa*, poies, irrot*',
    deleteIt:
      'poista*, poistet*, delet*, hävit*, hävitt*, tuho*, tuhot*, tuhoa*, pyyhi, pyyhki*, poisto, poiston, pois tiedot, unohdetuksi, poistettava*, poistami*, tyhjen*, deletoi*, hävitet*, hävitys, hävittäkää, siivoa*, tulla unohdetuksi, silppu*',
    unsubscribe:
      'peru tilaus, peruuta tilaus, lopeta tilaus, tilauksen peruutus, tilauksen lopetus, poistu listalta, peruutus, eroa, eroan, erota, irtisano*, irtisanon, perua tilaus, perun tilauksen, peruttava, markkinointikiel*, suoramarkkinointikiel*, unsubscribe, unsub*, pois listalta, tilaukse*, poista tilaus, kieltäydy*, opt out, postituskiel*, pois postituslistalta, markkinointiesto*',
    subscribe:
      'tilaa, tilata, tilaan, tilannut, tilannu, tilasin, tilat*, tilaus, tilaukse*, liity, liityn, liitty*, liittyä, liittyny*, rekisteröi*, rekisteröid*, ilmoittaud*, ilmoittaut*, ilmottaut*, ilmottaud*, liittymi*, ilmoittautu*, kirjaud*, kirjaut*, tilaaja*, ilmo, ilmon, ilmoittau*',
    leaveAlone:
      'jätä rauhaan, jättäkää rauhaan, antakaa olla, anna olla, jätä mut, jättäkää mut, jättäkää minut, jätä minut, painu, painukaa, häivy, häipykää, häipy*, häivy*, haista, haistakaa, haista paska, haista vittu, haistakaa vittu, painu vittuun, vittuun, helvettiin, vedä käteen, suksi*, suksikaa, ala vetää, kuuseen, hiiteen, antakaa mun olla, jätä mua, jättäkää mua, rauhaan, rauhas, olla rauhassa, mene pois, menkää pois, vetäkää, lähe lätkii, painu helvettiin, alkakaa vetää, jättäisit*, jättäkää meidät, jätä meidät',
    leave:
      'lähden, lähtee, lähteä, lähti, lähdet*, lähdin, läks, poistu*, poistun, eroan, eroa, erota, erosin, erose*, eronnut, eronnu, jätä, jätän, jättää, jätt*, jätin, jättä*, häivy*, häipy*, lähde, lähekö, lähen, ulos, eroami*, eroaa, erok*, eroilmoit*, lähd*, lähte*, lähti*, lähe',
    refuse:
      'kieltäyd*, kieltäyt*, kiellän, kiellä, en halua, en haluu, ei kiitos, en suostu, hylkää*, hylät*, hylk*, kieltäytyi, torju*, en tarvi, ei kiinnosta, en ota, emme halua, ei tartte, ei tarvitse, kiitos ei, ei kiitti, evät*, epää*, en hyväksy, suostu en, kielteinen, kieltei*',
    forbid:
      'kielto, kiellän, kieltää, kielsi*, kiellet*, kielle*, kiellä, kiellämme, kieltäny*, kieltänyt, kielletty, ei saa, ette saa, et saa, kiellon, luvaton, luvatto*, kielsin, ei lupaa, ei ole lupaa, ei oo lupaa, kieltoa, en anna lupaa, ei sallit*, kielto*',
    object:
      'vastusta*, vastust*, vastalause*, en hyväksy, en suostu, eri mieltä, vastaan, en salli, kiistä*, kiist*, riitauta*, riitaut*, vastustan, en anna lupaa, en ole samaa mieltä, vastustami*, protest*, en ole antanut, kiistän, vastusta, emme hyväksy',
    agree:
      'suostu*, suostun, hyväksy*, hyväksyn, samaa mieltä, sovittu, sopii, sovit*, suostumu*, hyväksyt*, myönny*, myönty*, myönnän, sopim*, käy, sovimme, sovitaan, ok mulle, suostunu*, hyväks*, sovitaa, sovitusti',
    permission:
      'lupa, luvan, lupaa, luvat, lupia, luval*, suostumu*, valtuu*, valtuut*, hyväksynt*, luvatta, suostumuk*, oikeut*, luvast*, hyväksynnä*, lupani, suostumustani, lupaani, lupaan, luvallani, markkinointilupa*, markkinointiluva*, lupatieto*',
    withdraw:
      'peruut*, peruuta*, vedän pois, vetäyd*, vetäyt*, perun, vedän takaisin, otan takaisin, peruutan, takaisin, perua, peruttu, kumoa*, peruutan suostumukseni, perun suostumuksen, perun suostumukseni, perun luvan, vedän, vetää, vetämi*, pyörrä*, pyört*, mitätöi*, perukaa, perut*, perumi*, peruu, peruin, perunut',
    send: 'lähet*, lähetä*, lähett*, lähettäkää, lähettää, lähetätte, lähettely*, lähettel*, laita, laitat, laittaa, laitta*, laitatte, laittakaa, laittelu*, pistä, pistäkää, laitoin, laitan, lähettäjä*, läheteltä, lähettäny*, lähetys, lähetti, välit*, välittä*, heitä, laitella, laittele*, viskaa, lähetteletenne, postit*',
    write:
      'kirjoit*, kirjoita*, kirjoitt*, kirjot*, kirjott*, kirjota*, kirjoittakaa, kirjottakaa, kirjoittaa, kirjallis*, kirjalli*, kirjoittel*, kirjottel*, kirjottaa, kirjoitus, näpyt*, näppäil*, kirjottele*, kirjaa*, raapust*',
    text: 'tekstari*, viesti*, viesti, viestit, viestejä, viestiä, viestin, tekstiviesti*, teksti*, tekstaa*, tekstat*, tekstaile*, tekstare*, viesteist*, viesteil*, vieste*, viestittel*, sms, tekst*, tekstaril*, viestitel*, wa, whatsapp*, wappi*, watsapp*, viestitt*, viestit*, viestintä*, viestint*, massaviesti*, txt, mainosviesti*, teksiviesti*, tekstiviestej*',
    call: 'soita*, soitt*, soittakaa, soittaa, soitto*, soito*, soiton, soitat, soitatte, soittel*, soittele*, soitit, soitin, soitte*, puhelu*, puheluita, puhelut, puhelu, soitella, soitellaan, soittelu*, soitel*, soittaja*, ring, luuri*, puhelinmyy*, soitan, soi, soinut, pirau*, pirauta*, rimpaut*, soittopyynt*, soittoa, takaisinsoitto*',
    contact:
      'ottaa yhteyttä, ota yhteyttä, ottakaa yhteyttä, yhteydenot*, yhteyt*, yhteyttä, yhteys*, yhteyde*, yhteydess*, kontakt*, kontaktoi*, yhteystie*, yhteydenotto*, tavoit*, tavoitt*, yhteyd*, yhteyksi*, lähesty*, lähestyk*, otta yhteyttä, ole yhteydessä, tavoitella, kuulla teistä, kuulla susta',
    receive:
      'saan, saada, sain, saanut, saanu, saamme, saad*, saatte, saat, sait, vastaanot*, vastaanott*, saatu, saapu*, saavu*, tulee, tuli, tullut, tullu, tulla, tulevat, tulleet, saanko, saisin, saisinko, tulis, saisi, saamista, saaminen, saavat, saivat, saame, tule, saadaan, saatiin, vastaanotta*',
    answer:
      'vastaa, vastaan, vastat*, vastatkaa, vastau*, vastauk*, vastannut, vastannu, vastasi, vastaamat*, vastaus, vasta, vastais*, vastaatte, vastaamaan, vastata, vastailla, vastail*, vastasin, reagoi*, vastaatko, vastaavat, vastausta, paluuviesti*',
    read: 'lue, luen, lukea, luin, lukenut, lukenu, luet, luette, luettu, lukemaan, lukem*, lukekaa, luki, lukee, lukema*, luettav*, lukaista*, lukais*, luettua, luetko, lukisi, luit',
    bother:
      'häirit*, häiritä, häiritse*, häirin*, häiri*, häirikkö*, häirits*, häiritkö, vaivaa, vaivat*, vaiva*, ärsyttä*, ärsyt*, ahdist*, ahdistel*, häirikö*, kiusa*, kiusat*, kiusaa, tungetel*, tungettel*, häirintä, häirinnä*, piina*, pommit*, ärsyttävä, tuputt*, tuputa*, tuputu*, rasit*, rasittav*, ahdistav*, riesa*, vainoa*, vainoo*, vaino*, tungettelu*, tyrkyt*, hätyyt*, kiusaami*',
    spam: 'roskapost*, spämmi*, spämm*, spam*, spämmä*, spämmäys*, spammi*, roska, roskaa, roskapostia, roskaviesti*, massapost*, massaviesti*, pommit*, pommitta*, suoltaa, turhaa postia, spämmäily*, tulva, tulvi*, roskatekst*, mainospost*, roskia, häirikköviesti*, mainostulva*',
    fedUp:
      'kyllästy*, kyllästyny*, kyllästynyt, täynnä, kurkku*, kurkkua myöten, saanut tarpeeksi, saanu tarpeeks, tarpeekseni, väsyny*, väsynyt, en jaksa, jaksa, jaksa enää, ei jaksa, en kestä, ärsyttä*, ärsytt*, ottaa päähän, ottaa hermoon, vituttaa, vitut*, hermo*, hermoon, rasit*, rasittaa, tympi*, tympii, inhoa*, vihaan, viha*, mitta täynnä, mittani on täynnä, riepo*, ketut*, nyppii, sietä*, kypsä, kypsäny*, kyrpi*, ei kestä',
    angry:
      'vihai*, vihaise*, vihaa*, suuttu*, suutuksi*, suutun, raivo*, raivois*, vittuuntu*, vittuunnu*, kiukku*, kiukut*, kiukkui*, raivostut*, raivostu*, suutut*, vituttaa, hermost*, hermostu*, tuohtu*, vihoissani, käämi*, hermot, ärsyynt*, ärsyynty*, loukkaan*, pillastu*, ketutta*, harmittaa, äkäi*, harmit*',
    nonsense:
      'paska, paskaa, paskan, paskat, roska*, roskaa, hölynpöl*, puppua, potaska*, soopa*, hömppä*, hömpp*, hevonpaska*, hevonpask*, älytönt*, naurettava*, pelleil*, hölmöily*, sontaa, huuhaa*, huuhaata, älyvapa*, typer*, jonninjoutav*, vitun paskaa, höpö*, höpönlöpö*, skeida*, pelleily*, idioottimai*, pashkaa, lööperi*, älyttöm*',
    shutUp:
      'hiljaa, turpa kiinni, turpa, turvat kiinni, suu kiinni, suut kiinni, pää kiinni, suu kii, turpa kii, turvat kii, ole hiljaa, olkaa hiljaa, kuppi kiinni, kuppi nurin, suu suppuun, hiljene*, turpaki, ole hiljaa jo, turpiin, tuki suus, tukkikaa, tuki turpas, oo hiljaa, vaikene*, läppä kii, hys, hyss',
    insult:
      'idioo*, idiootti*, ääliö*, vittu*, vitun, vitu*, perkele*, perkel*, saatana*, helvet*, helvetti*, paskiai*, kusipää*, mulkku*, mulkk*, mulku*, huora*, runkkar*, tyhmä*, hullu*, jumalaut*, homo, hintti*, kyrpä*, kusi*, paskap*, hölmö*, kusipä*, urpo*, pelle*, persereikä, perse, perseestä, tollo*, tampio*, tunari*, nilkki, törkeä*, sika, sikoja, tollot*, ämmä*, prkl, stna, vtun, hitto, hiton, hitsi, rosvo*, typer*, horo',
    peace:
      'rauha, rauhaa, rauhaan, rauhassa, rauhas, rauhan, rauhalli*, hiljai*, hiljaisuu*, lepo, lepoa, levät*, levä*, lepää*, rauhoi*, rauhoit*, rauhot*, rentou*, relaa, tyyni, tyynt*, kotirauha*, rauhaani, hiljaa, levon, tauko, taukoa, iisi*',
    uninterested:
      'ei kiinnosta, en ole kiinnostunut, en oo kiinnostunu, kiinnosta, kiinnostaa ei, kiinnosta yhtään, ei kiinnosta pätkääkään, ei voisi vähempää kiinnostaa, ei oo kiinnostusta, en ole kiinnostunu, en välitä, ei kiinnosta pätkän, ei kiinnostusta, ei ole kiinnostusta, yhdentekev*, emme ole kiinnostuneita, ihan sama, ei vois vähempää, paskaakaan, kiinnostamat*, ei nappaa, ei kiinnosta paskaakaan, vähempää kiinnostaa, ei innosta, en piittaa, ei ole mua varten, kiinnosta pätkääkään',
    interested:
      'kiinnostun*, kiinnostaa, kiinnostunut, kiinnostunu, kiinnostav*, kiinnost*, kiinnostus, kiinnostuks*, mielenkiinto*, mielenkiint*, mielenkiinnol*, uteli*, kiinnostais*, kiinnostuneita, kiinnosti, kuulisin lisää, kerro lisää, kertokaa lisää, innostun*, innosta*, mielenkiin*',
    useless:
      'turha, turhaa, turhia, turhat, turhan, turhi*, turhaan, hyödyt*, hyödytö*, hyödyttöm*, tarpeet*, tarpeeton, tarpeettom*, merkityksetön, merkitykset*, ajanhaask*, ajanhukk*, ajan tuhlausta, hukkaa, arvoto*, arvottom*, surkea*, turhaks, turhuu*, joutav*, ei hyötyä, tuhlau*, tuhlaa*, turhanpäi*, mitätön, epäolennai*',
    unwanted:
      'ei-toivot*, ei toivottu, ei toivottuja, pyytämät*, pyytämättä, en ole pyytänyt, en oo pyytäny, en ole tilannut, en oo tilannu, en pyytänyt, tilaamat*, en tilannut, luvatto*, luvattom*, en ole antanut, suostumustani, ilman lupaa, ilman suostumusta, kutsumat*, en oo antanu, ei-toivo*, epätoivot*, epätoivo*, en ole liittynyt, ei haluttu, luvatta, pyytämättäni, en ole koskaan tilannut, lupaa kysymättä',
    mute: 'mykistä*, mykist*, mykkä*, äänetön, äänettöm*, hiljennä*, hiljen*, vaimen*, vaienna*, sammuta*, sammut*, sammuttakaa, sulje, sulkekaa, sulje pois, pois päältä, kytke pois, poista käytöstä, deaktivoi*, mute, mutet*, äänettömälle, laita pois, estä ilmoitukset, äänettömä*, hiljent*, kytkekää pois, ilmoitukset pois, äänet pois',
    fillUp:
      'täynnä, täyttä*, täyttyy, täyttyn*, täyteen, täys, tukki*, tukkia, tukkivat, tukossa, tukkoon, muisti täynnä, tila loppuu, muisti, muistia, muistin, tallennustila*, tilaa, vie tilaa, vievät tilaa, laatikko täynnä, tukit*, tukkeut*, tukkeen*, ruuhkaut*, täyttyi, täytt*, täytet*, täyttyvä*',
    wakeUp:
      'herät*, herätä, herätt*, herää, herään, heräs*, heräsin, herätä*, herätti, herätys, herätyk*, herätyskello*, hereillä, hereil, heräile*, heränny*, herännyt, herättivät, hereille, heräsimme, herättelette, ylös, nousta, nousin, heräämi*',
    sleep:
      'nukku*, nukun, nuku, nukkua, nukkumaan, nukkumas*, nukuttaa, nukut*, nukuin, uni, unta, unen, unet, unia, uneton*, unettom*, nukkuu, torkut*, torkku*, päiväun*, väsyt*, sänky*, sängy*, nukkuma*, nuksu*, unille, torkahta*, yöun*, koisa*, koisi*',
    list: 'lista, listalta, listalla, listalle, lista*, listo*, listoilta, postituslist*, luettelo*, luettelost*, listaa, listan, puhelinlist*, soittolist*, sähköpostilist*, jakelulist*, jakelu, jakelusta, listoil*, yhteyslist*, numerolist*, luettelosta, postilist*, listoist*, markkinointilist*',
    database:
      'tietokan*, tietokant*, tietokanta*, rekisteri*, rekist*, rekisteristä, asiakasrekist*, asiakasrekisteri*, järjestelm*, järjestelmä*, rekistere*, kortisto*, tietue*, arkisto*, arkistoi*, systeemi*, tiedost*, henkilörekist*, tiedosto*, markkinointirekist*, yhteystiedoista, kanta-asiakasrekist*, tietojärjest*',
    data: 'tieto, tietoa, tiedot, tietoja, tietojen, tietoni, tietojani, tiedon, tiedoi*, tiedois*, tietoj*, henkilötie*, henkilötied*, henkilötiet*, tiedoni, info, infoa, infon, data, dataa, yksityiskohd*, yhteystied*, yhteystiet*, tietoje*, tiedosta, asiakastie*, lisätie*, lisätiet*, infot, tietojanne, informaatio*',
    account:
      'tili, tilin, tiliä, tilini, tilit, tilille, tiliin, tililtä, tililtäni, tunnus, tunnuks*, käyttäjätil*, profiili*, profiil*, käyttäjätunn*, asiakastili*, käyttäjätunnuk*, asiakkuu*, tilinne, tilisi, profiilini, tunnari*, käyttäjätun*',
    subscription:
      'tilaus, tilauk*, tilaukse*, tilausta, tilauks*, jäsenyy*, jäsenyys, jäsenyyd*, liittymä*, liittymä, palvelu*, kestotilau*, kestotil*, vuositilau*, liittym*, palvelut, tilauksen, tilaukseni, paketti, pakettia, palvelun, kuukausitilau*, prenikka, prenumer*',
    newsletter:
      'uutiskirje*, uutiskirj*, tiedote, tiedott*, tiedottee*, tiedotteit*, uutiskirjeen, ilmoitu*, ilmoituk*, ilmotuk*, ilmotus, muistut*, muistutu*, uutis*, uutisia, päivityk*, päivitys, päivityksi*, tiedotu*, hälyty*, hälytyk*, tiedotuks*, infoviesti*, infokirje*, jäsenkirje*, notifikaat*',
    advert:
      'mainos, mainok*, mainoks*, mainost*, mainosta*, mainoksia, mainokset, mainosviesti*, mainostekst*, markkinoin*, markkinointi*, markkinoi*, mainospost*, suoramarkkin*, suoramarkkinoint*, telemarkkin*, puhelinmyyn*, puhelinmyynt*, mainontaa, mainont*, mainonna*, reklaami*, promo*, mainospuhelu*, suoramainon*, kampanjaviesti*, puhelinmarkkin*',
    offer:
      'tarjou*, tarjouks*, tarjous, tarjousta, tarjouk*, tarjoat*, tarjoaa, tarjoami*, tarjota, tarjottu, tarjot*, erikoistarjou*, etu, edut, etuja, diili*, ehdot*, ehdotu*, tarjot, tarjouksi*, tarjousviesti*, jäsenetu*, tarjolla, etuuk*, kampanja*, edui*, kampanjo*',
    discount:
      'alennu*, alennuks*, alennus, ale, alet, aletta, alen, alessa, alesta, alekoodi*, alennusmyyn*, alennusmyynt*, alennusmyynti, alea, alennusk*, alehinta*, aleprosen*, hinnanalen*, kampanja*, kampanjo*, alemyynt*, black friday, halvennu*, puoleen hintaan, prosentti*, prossaa, säästö*, säästä*, alennettu*, poistomyyn*, tyhjennysmyyn*',
    voucher:
      'lahjakort*, lahjakortti*, kuponki*, kupongi*, kuponk*, etukupon*, alekoodi*, koodi, koodin, koodia, koodit, etukood*, etukoodi*, alennuskoodi*, seteli*, arvoset*, arvoseteli*, tarjouskupon*, tarjouskoodi*, kampanjakoodi*, alennuskupon*, hyvitysset*',
    loyaltyCard:
      'kanta-asiakas*, kanta-asiakk*, kanta-asiaka*, kanta-asiakkuu*, bonuskort*, bonus*, bonukset, etukort*, jäsenkort*, kanta-asiakaskort*, plussa*, plussakort*, s-etukort*, pisteet, pisteitä, pistei*, bonuspist*, kantis*, kantiskort*, kantaasiak*, kanta asiakas, etukortti*, s-kort*, klubi*, kerho*, leimakort*',
    prize:
      'palkin*, palkinto*, palkinno*, arpa, arpaj*, arvon*, arvonta*, arvonna*, arvonnan, arvont*, lotto*, voitto*, voittaa, voittanut, voittaja*, voittanu, kilpailu*, kilpail*, kisa, kisan, lottovoit*, jättipot*, voitin, jackpot, veikkau*, veikkaus, voiton, arpoja, arvot, voitta*, voittoja',
    customer:
      'asiakas, asiakk*, asiakas*, asiakka*, asiakkuu*, asiakkaan*, asiakkaana, käyttäjä*, ostaja*, kuluttaj*, tilaaja*, asiakaspalv*, asiakkait*, asiakasnum*, asiakkaat, asiakaspal*, kuluttajan*',
    exCustomer:
      'entinen asiakas, entisenä asiakkaana, en ole enää asiakas, en oo enää asiakas, en ole asiakas, en oo asiakas, ei enää asiakas, ex-asiakas, en ole asiakkaanne, vaihdoin, vaihtan*, vaihdet*, lopetin asiakkuuden, entinen jäsen, enää asiakas, vaihtanut operaattoria, vaihdoin operaattoria, en ole enää jäsen, vaihdoin liittymää, en oo teidän asiakas, en käytä enää, lopettanut asiakkuuden, en asioi, asiakkuus päättynyt, asiakkuus loppunut, enää asiakkaanne, olin asiakas, enää jäsen',
    shop: 'kauppa*, kaupa*, kaupp*, kaupassa, kauppaan, kaupast*, kaupat, liike, liikke*, liikkeeseen, myymälä*, myymäl*, tavaratalo*, ostoskesk*, market*, marketti*, verkkokaup*, verkkokaupp*, shoppail*, shopata, shoppaa*, shoppaamaan, ostoks*, ostoksille, kauppaske*, prisma*, citymarket*, lidl*, kioski*, nettikaup*, nettikaupp*, tokmann*, putiikki*, putiik*, puoti',
    company:
      'firma*, firmo*, yritys, yrityk*, yrityksen*, yritysten, yhtiö*, yhtiön, yrityst*, lafka*, pulju*, oy, oyj, firman, firmasta, yritykse*, brändi*, konserni*, puljun, toiminimi, yhtiöt, liikeyrity*, bisnes*, pk-yrity*, virasto*, palveluntarjo*',
    organisation:
      'järjestö*, järjestöt, järjestö, yhdist*, yhdistys, yhdistyk*, säätiö*, seura, seuran, seuraan, puolue*, puolue, organisaat*, liitto*, liiton, liitt*, hyväntekeväisyysjärj*, hyväntekeväis*, kerho*, ammattiliit*, seurakun*, seurakunt*, kirkko, kirkon, kirkost*, klubi*, punainen risti, unicef',
    member:
      'jäsen*, jäsen, jäsenen, jäsenet, jäseniä, jäsenyys, jäsenyy*, osallistuja*, osallistu*, jäsenmaks*, jäseneksi, jäsenenä, jäseni*, osanot*, osanott*, tilaaja*, kannattajajäs*, osanottaja*, mukana',
    donate:
      'lahjoit*, lahjoitu*, lahjoitta*, lahjoitt*, lahjoituk*, lahjotus, lahjot*, lahjott*, lahjottaa, keräy*, keräyk*, avustu*, avusta*, varainkeruu*, hyväntekeväis*, avustaa, kuukausilahjoit*, kummi, kummiksi, tukija*, kerjä*, kerjätä, sponsor*, kolehti*',
    vote: 'äänest*, äänes*, ääntä, ääneni, äänesti, vaali*, vaalit, vaaleissa, vaale*, eduskuntavaal*, kuntavaal*, ehdok*, ehdokas, ehdokka*, puolue*, äänestys*, ennakkoäänest*, kansanäänest*, äänestämi*, äänestän, gallup*, presidentinvaal*, aluevaal*, europarlament*',
    bank: 'pankki*, pankin, pankis*, pankk*, pank*, verkkopank*, nordea*, op, osuuspank*, danske*, s-pankki*, tilinumero*, iban, otto, automaat*, pankkitun*, säästöpank*, mobilepay*, pankkiautomaat*, aktia*, paypal*, handelsbank*',
    money:
      'raha, rahaa, rahat, rahan, rahoja, raho*, rahoilla, euro*, euroa, euroo, e, eur, egee, fyrkka*, massi*, massia, hilloa, käteis*, käteinen, rahani, fyffe*, fyrk*, sentti*, sentt*, egeä, tuohta, kolikko*, kymppi*, kymppiä, kympin, viitose*, satase*, satanen, rahast*, varat, pätäkkä*, hilu*',
    salary:
      'palkka*, palkan, palkk*, palkat, eläke*, eläkk*, palkkaa, palka*, tili, tilipäivä*, palkkio*, eläkkeel*, liksa*, tulot, tuloja, palkkapäivä*, bonari*, etuude*, kelan, kela, kelalta, palkanmaks*, päiväraha*, tulon, lomaraha*, toimeentulotu*, opintotuk*',
    loan: 'laina*, lainaa, lainan, lainat, lainoja, laino*, lainata, velka*, velan, velat, velkaa, velkoj*, luotto*, luoton, luotto, luott*, pikavip*, pikavippi*, vippi, vippiä, osamaks*, asuntolain*, kulutusluot*, perintä*, velalli*, velk*, perinnä*, ulosot*, ulosotto*, joustoluot*, lainaha*, vippej*',
    price:
      'hinta, hinnat, hinnan, hintaa, hinta*, hinnas*, hinnoi*, hinto*, maksaa, maksu, maksut, hinnasto*, kulut, kustannu*, hinnalla, hintoja, kulu, tariffi*, hintaan, hint*, yhteensä, summa*, kustannuk*, paljonko maksaa, hinnoit*, hinnalt*, kuluja, hintatie*, toimitusmaks*',
    expensive:
      'kallis, kallii*, kalliimp*, kalliit*, kalliiks, kallista, kallist*, hinnakas, hinnakk*, ylihint*, ylihinta*, kalleu*, kiskont*, kiskuri*, liian kallis, kalleimm*, tyyris, suolai*, riistohin*, riisto*, arvokas, arvokk*',
    cheap:
      'halpa*, halva*, halvat, halvalla, halvemp*, halvempi, halpoja, edulli*, edullinen, edullise*, halvimm*, halvin, halvemm*, edullisem*, edullist*, halvaks, halppis*, huokea*, halvemmal*, edukas, pilkkahin*, halpoi*',
    freeOfCharge:
      'ilmai*, ilmainen, ilmaiseksi, ilmaise*, ilmaseks, ilmatteeksi, ilmanen, ilmasta, ilmase*, maksuton, maksutont*, maksuttom*, maksutta, gratis, veloitukset*, kulutta, ilmaista, ilman maksua, kaupan päälle, veloituksetta, ei maksa mitään, ilmaseksi',
    pay: 'maksa*, maksoin, makso*, maksu*, maksettu, maksaa, maksan, maksanu*, maksaisi*, maksat, maksamat*, maksat*, maksett*, makset*, siirt*, siirrän, siirrä, siirto*, siirron, suorit*, suoritu*, maksoi, tilisiirto*, hyvit*, hyvitt*, maksakaa, mobilepay*, talletu*, lyhent*, pankkisiir*',
    bill: 'lasku, laskun, laskut, laskuja, laskua, laskut*, laskute*, laskutt*, laskun*, laskui*, kuitti*, kuitin, kuitteja, kuitit, kuitt*, maksumuist*, faktur*, e-lasku*, sähkölasku*, muistutuslasku*, laskutus*, puhelinlasku*, tosite, tiliot*, tiliote*, tositt*',
    buy: 'osta, ostan, ostaa, ostin, ostanut, ostanu, ostet*, ostett*, osto, ostaisi*, ostamaan, ostamas*, ostit, ostak*, ostaja*, ostoks*, ostokse*, hanki*, hankki*, hankk*, hankin, ostos*, ostami*, ostakaa, ostettav*, osti, ostatko, ostettiin, ostella, hae, käytin, kuluttaa',
    sell: 'myyd*, myydä, myyn, myytä*, myyty, myy, myyt, myykää, myyvät, myynyt, myyny, myynti*, myynnis*, myynni*, myyjä*, myyjät, puhelinmyyj*, puhelinmyy*, kaupitt*, kaupitel*, kauppaa*, myydään, myydää, myymi*, kaupus*, myykö, lehtimyyj*, kauppia*, kaupata, tuputt*, jälleenmyy*',
    order:
      'tilaus, tilauk*, tilaan, tilata, tilasin, tilannut, tilannu, tilaukse*, tilausta, tilausnum*, tilaukset, tilattu, tilatt*, tilat*, tilaisin, tilauksen, tilaus*, tilaamaan, tilaa, ennakkotilau*, tilaukseni, tilasimme, tilaamani, tilausvahvis*, tilausnumero*',
    deliver:
      'toimit*, toimitu*, toimitta*, toimitt*, toimituk*, toimitus*, kuljet*, kuljett*, kuljetu*, lähet*, lähetys*, lähetti*, posti, posti*, kuriiri*, toimitettu, toimitetaa*, kotiinkuljet*, kotiintoim*, lähetykse*, dhl, matkahuol*, postnord, tuodaan, tuoda, tuokaa, tuokoon, tuotte, tuotu, tuomaan, lähetetty, wolt*, foodora*, budbee*, rahti*, jakelu*',
    parcel:
      'paketti*, paketin, paketit, pakett*, pakete*, pakettia, paket*, lähetys, lähetyk*, lähety*, laatikko*, laatiko*, kolli*, pakettiautom*, lähetykse*, paketteja, postipaket*, pakettini, lähetystä, pussi, pussin, lootan, loota, laatik*, pikkupaket*',
    pickUp:
      'nouda*, nouto*, noudon, noutaa, noutami*, nouda, noudan, nouti*, noudet*, haen, hakea, hae, haettu, haette*, hakemaan, hakemas*, hakee, haki, haku, hain, haettav*, noudettav*, noutopis*, noutopiste*, hakenut, hakenu, haettava, haetaan, haetko, kyyti*, kyydi*, noutoa, hakisi*, noutopaik*, noukk*, noutokood*',
    returnGoods:
      'palaut*, palauta*, palautt*, palautu*, palautus*, palautuk*, palauttaa, hyvit*, hyvity*, hyvitys, vaihto, vaihtaa, vaihdon, rahat takaisin, vaihdan, vaihtoa, palautet*, takaisin, vaihtamaan, hyvityst*, reklam*, reklamaat*, rahani takaisin, palauttakaa, vaihtooikeu*, vaihto-oikeu*, rahat takas, hyvityk*, palautusoik*, takas',
    bookReserve:
      'varaa, varat*, varau*, varaus, varauk*, varaan, varaukse*, varaisin, varasin, varattu, varata, pöytä*, pöydän, pöytävar*, buukat*, buukka*, buukki*, bookat*, bookka*, varannut, varannu, ajanvar*, varasi*, huoneva*, hotellivar*, varais*, varaatko, varausta, varasimme, varaamaan',
    appointment:
      'aika, ajan, aikaa, ajat, aikani, ajanvar*, vastaanot*, vastaanotto*, varattu aika, lääkäriaika*, hammaslääkäri*, lääkärin*, lääkär*, aikavar*, aikojen, vapaa aika, vapaita aikoja, siirtää aikaa, perua aika, ajanvaraus*, aikoja, kampaaja*, parturi*, hieroja*, aikaväli*, konsultaatio*, katsastu*, rokotusaika*, peruutusaika*, tarkastu*',
    meeting:
      'tapaa*, tapaami*, tapaan, tavat*, tavataan, tavataa, kokous, kokouk*, kokoukse*, palaveri*, palaveris*, palaver*, palsu, treffit, treffata*, treffi*, tapaamme, miitti*, kokoust*, neuvottel*, teams, teamsi*, zoom, kokoontu*, kokoonnu*, seminaar*, tapaamaan, koulutus, nähdä, tapasi*, konferens*, webinaar*, videopalaver*',
    invite:
      'kutsu*, kutsua, kutsu, kutsun, kutsut, kutsuttu, kutsut*, kutsutaan, kutsutaa, kutsuisi*, tervetul*, kutsuja, pyydän kylään, kutsuin, kylään, tuu, tule, tulkaa, tuutko, tuletko, bileet, bileisiin, juhli*, juhlat, kutsunu*, illanviet*, tuutteko, tulkaahan, vieraslist*, mukaan juhliin',
    contract:
      'sopimu*, sopimuk*, sopimus, sopimuksen, sopimust*, sopparin, soppari*, sopimukse*, soppar*, vuokrasopim*, ehdot, ehto, ehtoja, sopimusehd*, ehdois*, määräaik*, diili*, sopimukset, irtisanomisaik*, työsopim*, puhelinsopim*, sähkösopim*, vuokrasop*, käyttöehd*, sopparei*',
    sign: 'allekirjo*, allekirjoit*, allekirjoitu*, allekirjot*, nimikirj*, allekirjoitta*, allekirjoitt*, kuitta*, kuitat*, vahvistu*, nimmari*, allekirjoituk*, allekirjoitus, signeer*, sähköinen allekirjoitus, alle nimi, kuittaus*, kuittaa',
    card: 'kortti*, kortin, kortit, kortte*, kort*, kortilla, pankkikort*, luottokort*, visa*, mastercard*, maksukort*, debit*, visakort*, korttini, kortilta, korttinum*, korttimaks*, korttia',
    phone:
      'puhelin*, puhelime*, puhelimen, puhelinta, kännykkä*, kännykä*, kännyk*, kännykk*, kännyn, känny, luuri*, luurin, puhelimella, puhelimeni, matkapuh*, matkapuhelin*, kapula*, älypuhel*, iphone*, puh, puhelimia, lankapuhel*, samsung*, puhelimet, android*, nokia*',
    number:
      'numero*, numeron, numero, numeroa, numeroon, numeroni, numeroi*, numeros*, nro, nron, nroa, num, nume, puhelinnum*, puhelinnumero*, puhnro, puh nro, numeroita, numerot, numba, nrosta, nroon, kännykkänum*, numerosta, numerostani, lukumäärä*',
    newNumber:
      'uusi numero, uus numero, numero vaihtunut, vaihtunu numero, vaihdoin numeroa, vaihtanut numeroa, mun uus numero, uusi nro, numeroni on vaihtunut, numero on vaihtunut, uus nro, numeron vaihto, uuden numeron, vaihtanu numeroo, numero vaihtui, vaihdettu numero, eri numero, uusi puhelin, uus puhelin, vaihdoin numeroo, uus liittymä, uusi liittymä, numero on uudella omistajalla, uudella omistajalla, mun uusi numero, numeron omistaja',
    simCard:
      'sim, sim-kortti*, sim-kort*, simkort*, simkortti*, operaat*, operaattori*, liittymä*, liittym*, liittymän, dna, dna:n, elisa*, elisan, telia*, telian, saunalah*, prepaid*, moi mobiili, moin, esim-kort*, sonera*, puhelinliittym*, operaattor*, puk, numeronsiir*',
    email:
      'sähköpost*, sähköposti*, s-posti*, meili*, meiliä, meilin, maili, mailin, mailiin, mailia, email*, maili*, e-mail, e-maili*, sposti*, gmail*, hotmail*, postia, sposti, säpo, sähköpostia, sähköpostiin*, meilil*, s-post*, emaili*, sähköpostios*',
    letter:
      'kirje, kirjee*, kirjeen, kirjeit*, kirje*, posti, postia, posti*, postit*, postin, kirjeposti*, kuori, kirjeitä, paperiposti*, kortti, postikort*, postitse, posteja, kirjekuor*, postilaat*, postimerk*, kirjeenä, paperipost*',
    name: 'nimi, nimeni, nimen, nimeä, nimet, nimel*, nimess*, nimest*, nimeltä, sukunimi*, sukunime*, etunim*, etunimi*, nimellä, nimi*, nimes, nimeksi, nimeltäni, kutsumanim*, nimekse*, lempinim*, nimemme, tyttönim*',
    address:
      'osoite*, osoitt*, osoite, osoittee*, osoitteen, osoitetta, osotte*, osote*, osottee*, kotios*, kotiosoit*, postinum*, postinumero*, osoitteeni, katuosoi*, os, osoitteita, katu, kadulla, toimitusosoi*, sijainti*, sijain*, postiosoi*, osotteen',
    birth:
      'synty*, synt, syntymä*, syntynyt, syntyny, syntymäaika*, syntymäpäiv*, synttäri*, synttär*, synt.aika, syntym*, hetu, henkilötunn*, henkilötun*, synttärei*, synnyin, synny*, sotu, syntymäaik*, syntymävuo*, henkilötunnuk*',
    age: 'ikä, ikäni, iän, iältä, ikäinen, ikäi*, vuotias, vuotia*, vuotiaan*, v., alaikäi*, alaikä*, alaikäinen, ikäraja*, ikäraj*, täysi-ikäi*, täysikäi*, iäkäs, iäkkä*, vanha, vanhuk*, vuotiai*, lapsi, lapselle, ikää, iässä, ikäis*, alle 18, teini*',
    document:
      'asiakirj*, dokum*, dokument*, lomak*, lomake*, lomakk*, paperi*, papereit*, paperit, passi*, passin, henkkari*, henkilökort*, ajokort*, todistu*, todistus, todistuk*, henkilöllisyystod*, hakemu*, hakemus, hakemuk*, papru*, liite, liitteet, ajokortti*, papere*, kaavake*, kaavakk*, liittee*',
    copy: 'kopio*, kopion, kopioi*, kopiot, kopsa*, kopioita, jäljenn*, jäljennö*, tuloste*, tulosta*, tulost*, skanna*, skannat*, printti*, print*, printa*, kopsu*, kappale, valokopi*, tulosteen, skannau*, kaksoiskap*',
    photo:
      'kuva, kuvan, kuvat, kuvia, kuvaa, kuvas*, valokuv*, foto*, selfie*, kuvata, kuvasta, kuvako*, kuvien, kuviin, kuvana, pic, kuvi*, kuvaami*, passikuv*, otos, kuvak*, valokuva*, kuvani, selfi*',
    video:
      'video*, videon, videot, videoita, vide*, klippi*, klipin, youtube*, filmi*, filmin, elokuv*, tiktok*, videopuhel*, videopuhelu*, nauhoit*, tallen*, videopätkä*, snapchat*, snäpp*, leffa*, snäp*, kuvaa videota',
    website:
      'nettisiv*, nettisivu*, verkkosiv*, verkkosivu*, sivusto*, sivu, sivut, sivuilta, sivuilla, sivuille, sivulla, sivun, kotisiv*, kotisivu*, sivust*, portaali*, www, nettisivuil*, webbi*, webis*, websivu*, netissä, netistä, facebook*, face, facessa, sivui*, fb, omat sivut, saitti*, sivulta, verkossa',
    link: 'linkki*, linkin, linkit, linkke*, link*, linkistä, url, osoite, linkkejä, lnk, klikkaa, linkkiä, http, https, qr-koodi*, nettiosoi*, qr, linkkin*',
    app: 'sovellu*, sovellus, sovelluk*, sovellukse*, appi*, appin, app, appsi*, äppi*, äppis*, ohjelma*, ohjelmi*, sovelluks*, lataa, ladata, latasi*, ladat*, ladannut, ladannu, latau*, asenna*, asent*, applikaat*, play kauppa, app store, ohjelmisto*, appli, appista, mobiilisov*',
    internet:
      'netti*, netin, netissä, netti, internet*, nettiä, netist*, wifi*, wlan*, langat*, verkko*, verkon, verkos*, netis*, nettiyhtey*, laajakais*, kenttä*, kentän, yhteys, mobiilidata*, reititin, reitit*, mokkula*, kuuluvuu*, valokuitu*, kuitu*, modeemi*, signaali*, nettiliitt*',
    computer:
      'tietokone*, tietokon*, kone, koneen, koneella, koneelle, koneel*, läppäri*, läppär*, kannettav*, tabletti*, tabletin, tablet*, pc, ipad*, macbook*, mac, pädi*, tietsikka*, tietsik*, pöytäkone*, koneelta, konetta, tietokonee*, padi',
    password:
      'salasan*, salasana*, salasanan, pin, pin-koodi*, tunnus, tunnusluku*, tunnuslu*, koodi, koodin, koodia, koodit, salis, kirjautu*, kirjaud*, kirjaut*, tunnuks*, vahvistuskoo*, vahvistuskoodi*, käyttäjätun*, salasanaa, pinkoodi*, turvakoodi*, salasano*, tunnussan*, tunnarit, varmennekood*',
    battery:
      'akku*, akun, akku, akussa, akut, patteri*, patter*, laturi*, laturin, latur*, ladata, lataa, latau*, lataus, latautu*, virta, virrat, virta loppu, akku loppu, akkua, paristo*, akku vähissä, lataan, ladat*, varavirt*, virransääst*, virtapank*, akusta',
    press:
      'paina*, painaa, painakaa, painan, painoin, painet*, painike*, painikk*, klikkaa*, klikat*, klikka*, klikkasi*, nappi*, napin, nappia, näppäi*, näppäile*, painalla*, napaut*, napauta*, napsau*, napsauta*, nappula*, tökkää*, syötä, syöttää, valitse, enter, klikattu*, näppäin*',
    wordN:
      'sana, sanan, sanat, sanoja, sanaa, sanalla, sana*, lause, lauseen, lauseit*, lausee*, teksti, kieli, kielellä, kielen, kieltä, sanoilla, sanast*, avainsan*, termi*, lauseke, sanastoa, fraasi*, kielio*, oikeinkirj*, tunnussan*, sanoissa, sanoihin, sanojen',
    fileFormat:
      'csv, excel*, excelin, pdf*, pdf:nä, json, xml, tiedosto*, tiedostom*, tiedostomu*, muodos*, muodossa, word*, doc, docx, txt, tiedoston, liite, liitteenä, exceli*, xls, xlsx, muoto, taulukko*, muotoi*, jpg, jpeg, liitetied*, formaat*, taulukkona, koneluet*, wordina',
    privacy:
      'yksityisyy*, yksityisyyd*, yksityis*, tietosuoja*, tietosuoj*, gdpr*, gdpr:n, tietoturva*, tietosuoja-aset*, luottamuk*, luottamukse*, salassap*, tietosuojavalt*, tietosuojavas*, tietosuojalain*, tietosuojaset*, tietovuo*, tietomurt*, salai*, henkilökohtai*, salassapito*, tietosuojaselost*',
    law: 'laki, lain, lakia, lait, lakie*, lainvastai*, laiton, laitont*, laittom*, laillinen, lailli*, laillisi*, oikeus, oikeud*, oikeut*, oikeuks*, lakien, lakimies*, lakimieh*, lainsäädän*, lainsäädänt*, säädö*, asetuk*, rikos*, rikok*, rikkoo, rikot*, artikla*, lain mukaan, juridi*, oikeustoim*, rikotte*, rikkomu*, määräy*, poliisi*, kuluttaja-asiam*, kuluttajasuoj*, kuluttaja-suoj*, asetus, laittoma*',
    lawyer:
      'asianaja*, lakimie*, juristi*, oikeuteen, oikeudessa, oikeusapu*, haasta oikeuteen, haastan teidät, oikeustoim*, käräjä*, käräjille, tuomari*, tuomioistui*, syyttäj*, raastupa*',
    police: 'poliisi*, kyttä, kytät, kyttää, kytille, skoude*, rikosilmoitu*, rikosilmotu*, sheriffi*, 112, jepari*',
    complain:
      'reklam*, kantelu*, kantele*, kannella, ilmoitan teidät, raportoi*, tee ilmoitus, teen ilmoituksen, kuluttaja-asiami*, kuluttajansuoja*, kuluttajariita*, kuluttajaneuvon*, huono arvostelu, ilmiann*, valitan, valitat, valitta*, valitti*, valitus*, valituk*',
    threaten:
      'muuten, tai muuten, muutoin, varoitu*, varoitt*, varoita*, varotu*, seurauks*, uhkai*, uhkaa*, uhkau*, viimeinen kerta, viimeinen varoitus, viimeisen kerran, ryhdyn toimiin, jatkotoim*, ensi kerralla',
    authority:
      'viranomai*, valvontaviran*, tietosuojavaltuut*, tietosuojaviran*, traficom*, kkv, kilpailuvirasto*, oikeusasiamie*, asiamies, asiamiehe*, kuluttajavirasto*, virasto*, hallitu*, kunta, kunnan, ministeriö*, telemarkkinointikielto*, valvova*',
    proof: 'todist*, näyttöä, näytön, näyttö, kuvakaappau*, kuvakaapau*, screenshot*, kuitti, kuitit, tallen*, nauhoit*, todennet*, todenta*',
    mistake:
      'virhe*, vahin*, erehdy*, erehty*, väärin, väärä, väärää, väärän, väärät, vääriä, moka, mokasi*, mokas, möhl*, epähuomio*, sekaannu*, sekaantu*, sekotti*, kirjoitusvirhe*, hups, oho',
    wrongPerson:
      'väärä numero, väärä henkilö, väärään numeroon, väärälle, väärälle henkilölle, väärä ihminen, väärä nro, väärälle ihmiselle, en ole se, en ole hän, en oo se, en minä, en tunne, kuka sä oot, kuka sinä olet, kuka olet, kuka tämä on, kuka tää on, kuka tää, kuka siellä, kukas sä, keitä olette, joku muu, jonkun muun',
    correct:
      'oikein, oikea, oikeaa, oikean, oikeat, oikee, totta, totuu*, pitää paikkansa, tarkk*, tarkal*, täsmäl*, just niin, juuri niin, aivan, paikkansapitäv*',
    lie: 'valhe*, valeht*, valehd*, vale, valetta, paskapuhe*, huija*, feikk*, väären*, vilpil*, huhu, epätotta, harhaanjoht*, epärehelli*, satuil*, kusetat*, kusett*',
    spell:
      'kirjoitet*, kirjotet*, kirjoitusas*, kirjoitusvirhe*, kirjotusvirhe*, väärin kirjoitettu, nimi väärin, nimeni väärin, väärä nimi, nimi on väärin, tavata*, tavut*, oikeinkirjoit*, typo, typoja',
    change:
      'muuta, muuttaa, muutan, muutti, muutat, muutit, muuttak*, muutos*, muutok*, muuttu*, muutet*, vaihta*, vaihto*, vaihd*, vaihtu*, muokka*, muuttan*',
    update: 'päivit*, korja*, oikais*, ajan tasalle, ajantasais*, fiksaa, fiksat*, tarkista tiedot, muuta tiedot',
    outdated:
      'vanha, vanhan, vanhaa, vanhat, vanhoja, vanhen*, ei enää voimassa, ei voimassa, erääntyn*, mennyt umpeen, umpeutu*, käytöstä poist*, ei enää käytössä, ei käytössä, entinen, entisen, entiseen, mitätön, vanhaan',
    newOne:
      'uusi, uuden, uutta, uudet, uusia, uuteen, uudessa, uudelle, uudella, uusin, uusimm*, uutuu*, uus, uude, uusiin, tuore*, hiljatta*, äskettäin, vastikään, viimeisin',
    know: 'tiedä*, tietä*, tieda*, tiesi*, tiennyt, tienny, tiedetä*, tiiä*, tiie, tiijä*, tiätkö, tunnen, tunne, tunnet, tuntea, tunsi, tunsin, tuttu*, tutu*, tietoi*, mistään mitään, hajuakaan, ei hajua, ei havaintoa, en tiiä, emt, tunnist*',
    think:
      'luul*, aattel*, ajattel*, ajatel*, ajatus, ajatuk*, uskon, uskoa, usko, uskoin, uskot, mielestä*, mielest, arvel*, arvaa*, arvata, arvasin, oletan, oletta*, oletin, meinaa*, mun mielestä',
    understand: 'ymmär*, tajua*, tajusi*, tajut*, tajuu*, käsit*, hiffa*, hokas*, hoksas*, selvä, ok tajusin, sain kiinni',
    remember:
      'muista, muistan, muistat, muistaa, muistin, muistit, muisti, muistanut, muistanu, muistatko, muistaak*, muistak*, muistet*, muistu*, mieleen, mieles',
    forget: 'unoh*, jäi kotiin, jäi sinne',
    mean: 'tarkoit*, tarkot*, merkits*, merkity*, mitä tarkoitat, mitä meinaat, meinaat, meinaan, meinaa, meinasin, siis, eli, viitta*',
    say: 'sano*, kerro*, kerto*, ilmoita*, ilmoitt*, ilmoitu*, ilmota*, ilmott*, mainit*, totes*, toteaa, väit*, tiedot*',
    ask: 'kysy*, pyydä*, pyytä*, pyysi*, pyynnö*, pyynt*, pyys, kys, vaadi*, vaati*, anon, tiedust*, anele*',
    speak: 'puhu*, puhe*, jutel*, juttel*, juttu, juttua, keskust*, chat*, chätä*, jutskat*, höpö*',
    explain: 'selit*, selven*, selvitä*, selvitt*, selvity*, täsmen*, perust*, avaa vähän, kerro miksi, tarkenn*, tarkent*',
    show: 'näytä, näytän, näytät, näytt*, näytet*, osoit*, esitä*, esitt*, esitel*, näytäppä, näkyy, näkyvi*',
    see: 'näe, näen, näet, nähdä*, nähty, nähny*, näki*, näin sen, näät, nään, katso*, kato, katon, katsel*, katel*, kattoa, kattoo, kattokaa, kattel*, huomaa*, huomas*, huomat*, kts, näke*, näky*, näkö*',
    hear: 'kuule*, kuulla, kuulin, kuulit, kuuli, kuullu*, kuulu*, kuunnel*, kuuntel*, kuulost*, kuulitko',
    find: 'löyd*, löysi*, löyt*, etsi*, hae, haku, haun, hakus*, haeskel*, paikanta*, paikanna*, löys, ettii, etin, ettiä, ettimä*',
    lose: 'kado*, katosi*, hävi*, hukas*, hukka*, katoaa, menet*, hukku*, puuttu*, puutu*, jäi jonnekin',
    give: 'anna, annan, annat, antaa, annoi*, antoi*, antak*, annet*, antanut, antanu, antas*, antaisi*, annak*, annatteko, anto, anto mulle, luovut*, ojen*, tarjot*, tarjoa*, annas',
    take: 'ota, otan, otat, ottaa, otti, otin, otit, ottak*, otet*, ottanut, ottanu, otatko, ottais*, otappa, vie, vien, viedä, vei, veivät, nappaa, napata, nappas*, poimi*, takavarik*, pöllä*',
    bring:
      'tuo, tuon, tuot, toi, toit, toin, tuonut, tuonu, tuokaa, tuotko, tuotu, tuoda*, tuomaan, tuotteko, tuotais, tuotas, hae mulle, hakea, haen, haet, haki, hakemaan, hain, kantaa, kanna*, kanto*, toimit*',
    put: 'laita*, laittaa, laitoi*, laitto*, laitet*, laittak*, laittanut, pane, panen, panna, pani, panin, panet, pankaa, pistä*, pisti*, aset*, sijoit*',
    hold: 'pidä*, pitää, piti, pitäk*, pidet*, pitäny*, säily*, tallen*, tallet*, hallus*, varasto*, säästä*, tiedossa, rekisteri*, pitäsin',
    have: 'on, olla, minulla on, mulla on, mul on, onko, teillä on, mulla, minulla, sulla, sinulla, teillä, meillä, heillä, oli, olis, olisi, onks, omista*, omistet*, on ollut, oon, ollu, ollut',
    use: 'käytä*, käytt*, käytet*, käytö*, hyödyn*, hyväksikäyt*, sovel*, hyödyk*',
    process: 'käsit*, profilo*, analys*, seurat*, seuran*, seuraa, seuraat*, prosess*, tietojen käsittely, henkilötietojen käsittely, valvo*',
    automatic: 'automa*, robot*, botti*, botit, botin, bot, kone, koneen, koneel*, algoritm*, tekoäly*, chatbot*, noreply',
    human:
      'ihmi*, oikea ihminen, elävä ihminen, oikean ihmisen, asiakaspalvel*, aspa, aspaan, työntek*, virkailij*, edustaj*, henkilökunn*, henkilökunta, neuvoja, neuvojan, operaattori*, asiantuntij*',
    share:
      'jaka*, jaa, jaan, jaat, jaoit, jaetaan, jaettu, jaetu*, jako, jakoa, luovut*, eteenpäin, levit*, vuota*, vuoda*, vuoti, vuoto*, julkais*, julkis*, paljast*, myydä tietoja, myyneet tietojani, myytte tietoja, kerro muille',
    thirdParty:
      'kolmansi*, kolmas osapuoli, osapuol*, kumppani*, yhteistyökumppani*, muille yrityksille, muille firmoille, muut yritykset, ulkopuoli*, muille, muiden, sivulli*, mainostaji*, mainostaja*, alihank*, kolmannelle, kolmannen osapuol*',
    transferData:
      'siirrä*, siirtä*, siirto*, siirron, siirsi*, siirret*, vienti, viedä tiedot, export*, kopio tiedoista, kopio tiedoistani, tietojen siirto, numeron siirto, numeronsiirto*, migraat*, vaihdan operaattoria',
    limit:
      'rajoit*, rajot*, raja, rajan, rajat, rajaa, jäädy*, keskeyt*, tauko*, taua*, tauolle, tauolla, harvemmin, vähen*, hylly*, pysäyt*, pidätt*',
    check: 'tarkis*, tarkast*, tsek*, kattomaan, varmista*, vilkais*, katsotko, katsokaa',
    confirm: 'vahvist*, varmist*, varmen*, kuitat*, kuitta*, hyväks*, vahv',
    choose: 'valits*, valita, valit, valint*, valinn*, valikoi*, päät*, valkk*, valkat*, valittu, valitut, valitkaa',
    open: 'avat*, avas*, avau*, avaa*, auki, avoin, avoinna, avoimen, aukiolo*',
    close:
      'sulje*, sulkea, sulki*, sulku, sulkeut*, sulkek*, kiinni, kii, lopett*, laita kiinni, menee kiinni, lukkoon, lukit*, sulkemi*, sulkemassa',
    start: 'aloit*, alkoi*, alka*, alan, alat, alot*, alku, alun, alussa, alusta, käynnis*, startt*',
    resume:
      'jatka taas, jatketaan, uudelleen päälle, takaisin päälle, aktivoi, aktivoik*, aktivoi uudelleen, uudelleenaktivoi*, aloita uudelleen, aloita alusta, liity uudelleen, palaut*, käynnistä uudelleen, päälle taas, laita päälle, laittakaa päälle, tilaa uudelleen, haluan takaisin, takaisin listalle, ota takaisin',
    goOn: 'jatka*, jatkuu, jatkui, jatkoi, jatkoa, jatko, jatkua, jatket*, jatkuv*, eteenpäin, edelleen, jatkossa, jatkuis, yhä vaan, vaan jatkuu, etenee',
    come: 'tule, tulen, tulet, tulee, tuun, tuut, tulla, tuli, tulin, tulit, tulivat, tulkaa, tuleeko, tuutko, tuletko, tullaan, tullut, tullu, tulis, tulisi, tulossa, tuloss, tulos, tuunks, tuu, tullaanko, tulemaan, tuleek, tuleva*, osallistu*, saavu',
    go: 'mene, menen, menet, menee, meen, meet, mennä, meni, menin, menit, menkää, mennään, mennyt, menny, menisi, menis, mee, menossa, menos, menoo, menenkö, meneekö, lähde*, lähdin, lähdössä, lähtö*, lähetään, lähetkö, painu, lähte*, lähti*',
    comeBack:
      'takas, takasin, takaisi*, palaa, palaan, palata, palaat, palas*, palaam*, palannut, palat, paluu*, palautu*, takas kotiin, tulen takaisin, tuun takas',
    arrive: 'saapu*, saavu*, perillä, perille, tuli perille, tuli jo, pääsi*, pääst*, pääse*, perilläolo',
    wait: 'odota*, odott*, odotin, odoteta*, ootan, oottaa, oota, ootappa, oottel*, ootella, ootas, ootti, oottakaa, ootko, hetki, hetkinen, hetk, venaa*, varto*, venat*',
    stay: 'jää, jään, jäät, jäädä, jäi, jäin, jäit, jäämään, jäänyt, jääny, jääkää, jäädään, jääkö, jäätkö, pysy*, yövy*, yöpy*, yöks*, jääks, jääksä, viipy*, viivy*',
    live: 'asu*, elä, elän, elää, elät, eli, elin, eläny*, elossa, elos, oleskel*, eläm*, elävä*',
    moveHouse:
      'muutin, muutti, muuttan*, muutan, muuttaa, muutto*, muutossa, muutimme, muutamme, uusi osoite, uuteen osoitteeseen, osoitteenmuuto*, osoite muuttu*, uusi koti, uuteen kotiin, muuton',
    abroad:
      'ulkoma*, roaming*, muualla maailmassa, toisessa maassa, kansainväli*, ei suomessa, en ole suomessa, suomen ulkopuolella, espanjassa, ruotsissa, thaimaas*',
    travel: 'matka*, matko*, matkus*, retki*, retke*, reis*, tripp*',
    holiday: 'loma*, lomi*, vapaapäiv*, vapaal*, kesäloma*, talviloma*, hiihtoloma*, syysloma*, isyysloma*, vuosiloma*',
    work: 'työ*, töihin, töissä, töistä, töitä, töis, duuni*, hommi*, homma*, vuoro, vuorossa, vuoros, vuoroon, yövuoro*, iltavuoro*, aamuvuoro*, toimisto*, konttori*, ylityö*, etätö*, etätyö*, keikka*, virka*',
    boss: 'pomo*, esimie*, esihenkil*, johtaja*, työkaveri*, kollega*, toimitusjohtaj*, pääll*, vuoropääl*, tirehtö*, toimari*, työtoveri*',
    retire:
      'eläke*, eläkkee*, työtön, työttöm*, irtisano*, potkut, potkuja, lomautet*, lomautu*, varhaiseläk*, kansaneläke*, toimeentulo*, työkkäri*',
    study:
      'opiskel*, opinto*, opin, opi, oppia, opit, oppii, oppi, oppin*, opetella*, opettel*, yliopisto*, amk, ammattikorkea*, opinnot, korkeakoulu*, lukenu',
    school:
      'koulu*, peruskoulu*, lukio*, ammattikoulu*, amis, amiks*, luokka*, luoka*, oppitunti*, oppitunn*, tunti, tunnit, tunneilla, päiväkot*, eskari*, esikoulu*, tarha, tarhas*, tarhaan, ala-aste*, yläaste*, yläkoulu*, alakoulu*',
    teacher:
      'opettaj*, ope, open, opet, opettaa, opelle, opetu*, kurssi*, luento*, luennoi*, ohjaaj*, rehtori*, opettamas*, tuutor*, opo, opon, professori*',
    exam: 'koe, kokeen, kokeet, kokeita, koetta, kokeisiin, kokeessa, tentti*, tentin, tentit*, testi*, testa*, läksy*, essee*, tehtäv*, kotitehtäv*, ylppär*, ylioppilaskirjoituks*',
    help: 'apu, apua, avun, avulla, auta, autta*, autat, autatko, autteko, avut, avuta*, avust*, avuntar*, autet*, tuki, tukea, tukit*, tuken*, help, helppi*, kaverin apu, neuvo, neuvoa, neuvoja, neuvot',
    meet: 'tavata*, tapaa*, tapas*, tavattii*, nähään, nähdä*, nähhä, treff*, miitt*, kohdat*, kohtaam*, kokou*, palaver*, tavat, moikka, näkemi*',
    visit:
      'käy, käyn, käydä, kävi*, käymään, käymäs*, käynti*, käynni*, kylään, kyläs, kylässä, kyläil*, vieras*, vieraa*, vierai*, visiit*, piipah*, poikkea*, kävel sinne, käyppä',
    friend: 'kaver*, ystäv*, frendi*, frendei*, kamu*, tuttava*, tuttu, bestis*, bestikset, toveri*',
    neighbour: 'naapuri*, naapurei*, naapurust*, seinänaapuri*, yläkerra*, yläkerta*, alakerta*, alakerra*',
    family: 'perhe*, suku, suvun, sukul*, omais*, läheis*, koti väki, kotiväki, kotiväe*',
    mother: 'äiti*, äidi*, äippä*, mutsi*, mami, mamma, anoppi*, anopin, anopil*, äiskä*, mude, äite, mamman',
    father:
      'isä, isän, isää, isälle, isältä, isällä, isäs*, isäni, isäpuol*, isät, isille, faija*, iskä*, isi, isin, isiä, papp*, appi, appiukk*, isukki*',
    parents:
      'vanhempi*, vanhemma*, vanhemmi*, vanhempani, huoltaj*, mutsi ja faija, äiti ja isä, äidin ja isän, appivanhem*, isovanhem*, porukat, porukoi*, kasvattaj*',
    son: 'poika, pojan, poikaa, pojat, pojil*, poikan*, poikas*, poikia, poikien, pojal*, pojast*, poja, poikapuol*, pojanpoik*, veljenpoik*, siskonpoik*, kundi*, poitsu*, skidi*, pikkupoik*, jätkä, kummipoik*',
    daughter: 'tyttär*, tytär*, tyttö*, tytö*, tytto*, likka*, likan, tytskä*, pikkutytt*, kummityt*, siskontyt*, veljentyt*, gimma*',
    child: 'lapsi*, lapse*, lasten, kakara*, kakru*, mukula*, skidi*, vauva*, taapero*, pikkuinen, pikkuis*, nuoriso*, muksu*, vastasynty*, lastenl*',
    sibling:
      'sisko*, veli, velje*, veljien, broidi*, serkku*, serku*, täti, tädin, tädil*, tädit, setä*, sedä*, eno, enon, enolle, tätini, sisar*, systeri*, sista, käly*, lanko, langon',
    grandparent: 'ukki*, ukin, ukille, vaari*, pappa, papa*, isoäi*, isoisä*, fammu*, fafa, isovanhem*, mumm*',
    spouse:
      'vaimo*, mies, miehen, mieheni, miehel*, puoliso*, aviomies*, aviomiehe*, aviovaimo*, poikaystäv*, tyttöystäv*, avopuoliso*, avokki*, avomies*, avovaimo*, kihlattu*, kihlatun, muija*, rouva, emäntä, exä, eksä, ex, exän, ukko, ukkoni, akka',
    man: 'mies, miehe*, miestä, miehiä, miehille, herra, herran, herrat, herraa, herrasmie*, jätkä*, äijä*, ukko*, ukon, kundi*, kaveri, tyyppi*, heppu*',
    woman: 'nainen, nais*, rouva*, neiti, neidi*, ladyt, leidi*, mimmi*, muija*, akka*, akat, emännät, likat, täti-ihmi*',
    love: 'rakast*, rakkau*, rakas, rakkaa*, kulta, kultaa, kulti, kulta pieni, kultsi, kultaseni, muru, murut, beibi*, beibe, pusu*, suukko*, hali, halit, haleja, halaus*, suudel*, ikävä sua, ikävä sinua, lysti, rakkain, lov',
    marry:
      'naimis*, mennä naimisiin, häät, häihin, häitä, hääju*, hääp*, hääkut*, avioero*, ero, eron, eroa, erota*, erosi*, erottu, eronnut, erossa, aviolii*, kihl*, kosi, kosinta, kosiv*, vihittä*, vihkim*, vihkiäi*, puolison kanssa',
    die: 'kuol*, meneht*, edesmen*, poismen*, nukkunut pois, nukkui pois, nukku pois, menehdy*, vainaa, vainaja*, perikun*',
    funeral:
      'hautaja*, hautaus*, hautapaikk*, hauta, haudan, haudal*, haudata, haudatt*, surunvalittel*, osanot*, muistotilai*, arkku*, arkun, tuhkau*, suruaik*, uurna*, siunaus*',
    sick: 'sairas*, sairaa*, kipeä*, kipee*, flunss*, kuume*, yskä*, yskin*, yski, nuha*, korona*, oksen*, oksettaa, päänsär*, saikku*, saikulla, saikul, tauti*, taudin, taudit, mahatauti*, mahataudi*, huonovoint*, virus, influens*, angiin*',
    hurt: 'sattu*, satuta*, satutt*, satuti*, kipu*, kivu*, särk*, säryt, sär, loukkaa*, loukkas*, vamm*, haava*, haavoit*, vihlo*, jomot*, kolottaa, koskee, kolotu*, nyrjäh*, mustelm*, murtu*',
    doctor:
      'lääkär*, lekuri*, tohtori*, hammaslää*, hoitaj*, sairaanhoit*, terveyskesk*, terkkar*, terveysasem*, terveystalo*, terkka, neuvola*, klinikka*, klinikal*, poliklinik*, poli, polilla, mehiläi*, omahoitaj*, fysioterap*, optikko*, erikoislää*, kätilö*',
    hospital:
      'sairaal*, leikkau*, leikat*, operaatio*, ensiap*, ensiavu*, päivyst*, ambulans*, tehohoito*, teho-osast*, osasto*, synnyttä*, synnyty*, kirurg*, hyks, taysiin, tays, hus',
    medicine: 'lääke*, lääkkee*, lääkkei*, lääkit*, resep*, apteek*, pilleri*, tablet*, buran*, särkylääk*, antibioot*, rokot*, rohto, rohdot',
    body: 'pää, päätä, päähän, pään, päässä, käsi, käden, kädet, käsiä, kädes*, jalka*, jalan, jalat, selkä*, selän, silmä*, silmiä, hammas, hampa*, polvi*, polve*, olkap*, niska*, nilkk*, sormi*, sormen, varvas, varpa*, vatsa*, maha*, korva*, kaula*, lonkk*, nenä, suu, sydän*, sydäm*, iho, jalkoj*',
    oldPerson:
      'vanhu*, vanha mies, vanha nainen, vanha ihminen, iäkä*, iäkk*, ikäihmi*, seniori*, senior, eläkeläi*, vanhainkot*, palveluta*, hoivakoti*, hoitokoti*, hoivakod*, dementi*, muistisair*, vuotias, vuotiaa*, vuotta vanha, papparai*, mummeli*',
    blindDeaf:
      'sokea*, näkövamm*, heikkonäk*, kuuro*, kuulovamm*, huonokuul*, kuulolaite*, en näe, en näe lukea, en osaa lukea, en kuule, ei näe, ei kuule, näköko*, vammai*, pyörätuoli*, liikuntavamm*, invalid*, näkörajoit*, lukihäir*, sokei*, sokeu*, sokko',
    home: 'koti*, kotona, kotoa, koton, kotoota, kodi*, talon, talossa, taloon, talot, talol, kämppä*, kämpill*, kämpälle, kämpil, himas*, himaan, hima, mökki*, mökin, mökil*, meille, meil, luokse, luo, luona, luonas, talo, taloa, talosta, talolla, talolle',
    flat: 'asun*, kämpp*, kämpä*, kerrostal*, rivital*, rivari*, yksiö*, kaksio*, kolmio, kolmion, vuokra*, luukku*, taloyhtiö*, isännöit*, isännöinti*, huoneist*, lukaali*',
    room: 'huone*, keittiö*, kylpyhuone*, kylppär*, vessa*, veski*, wc, wc-*, makuuhuon*, makkari*, olohuon*, olkkar*, sauna*, eteinen, eteis*, kellari*, suihku*, toilet*, pesuhuon*, pönttö',
    door: 'ovi, oven, ovea, ovelle, ovella, oveen, ovesta, ovet, ovel, ovessa, ovikello*, ovien, etuovi*, takaovi*, ikkun*, portti*, porti*, ulko-ove*, ulko-ovi*, sisäänkäyn*, porraskäytä*, parveke*, parvekke*, rapp*, autotallinov*, uloskäyn*',
    key: 'avain*, avaim*, lukko*, lukon, lukossa, lukit*, riippuluk*, vara-avai*, kotiavain*, autonavai*, koodi ovelle, ovikoodi*',
    furniture:
      'pöytä*, pöydä*, tuoli*, tuolei*, sänky*, sängy*, sohva*, kaappi*, kaapi*, hylly*, huonekal*, kalust*, patja*, lipasto*, matto*, maton, penkki*, nojatuol*, vaatekaap*',
    light: 'valo*, lamppu*, lampu*, sähkö*, virta, virran, virrat, virtaa, valais*, polttimo*, hehkulamp*, loisteput*, ledi*, pistoras*, sulak*',
    heating:
      'lämmit*, lämpö, lämpöä, lämmön, lämmin vesi, kuuma vesi, lämmintä vettä, patteri*, putki*, putken, putket, kaasu*, vesi, vettä, veden, vedet, vuotaa, vuoto*, kaukoläm*, öljylämm*, maaläm*, ilmalämpö*, lämpöpump*, hana, hanas*, viemäri*, vesivahin*, hormi, kattila*',
    garden:
      'puutarh*, piha*, kukka*, kukat, kukkia, kukan, kuki*, puu, puun, puut, puita, puuta, puist*, nurmi*, kasvi*, ruusu*, terass*, ruoho*, istut*, haravo*, takapiha*',
    street:
      'katu*, kadun, kadulla, kadulle, kadut, tie, tien, tiellä, tietä, tielle, tiet, kuja*, tori, torilla, torin, torille, aukio*, moottoritie*, mottari*, risteys*, risteyk*, liikenneymp*, tietyö*, kehä, polku, polul*, bulevard*, raitti*, kadul, kehätie*, kadust*',
    city: 'kaupun*, kylä*, kunta, keskust*, stadi*, helsin*, hki, espoo*, tampere*, tre, turku*, turun, turussa, oulu*, vantaa*, lahti, lahdessa, kuopio*, jyväskyl*, landella, maaseu*, maalla',
    country:
      'maa, maan, maassa, maahan, maat, maita, maasta, valtio*, suomi, suomen, suomessa, suomeen, suomesta, suomea, ruots*, viro*, saksa*, englan*, venäj*, norja*, tansk*, euroop*, eu, kotimaa*, kansallis*, kansa, usa',
    car: 'auto, autoa, auton, autolla, autoon, autossa, autot, autoj*, autok*, autolle, autosta, autos, autol, autoil*, ajaa, ajan autoa, ajat, ajo, ajoi, ajoin, ajok*, ajoneuv*, kuski*, kuljett*, paku*, pakettiauto*, rekka*, rekan, kuorma-aut*, ajamas*, biili*, kaara*, ratis*, ajamaan, kyyti*, kyydin, kyydit*',
    parking:
      'parkki*, parkissa, parkkeer*, pysäköi*, bensa*, bensis*, bensiini*, huoltoasem*, huoltis*, huoltikse*, diesel*, autotalli*, tanka*, tankk*, polttoain*, talli*, autopaik*, abc, p-paik*',
    bus: 'bussi*, dösä*, linja-aut*, linjuri*, linkka*, nysse*, raitiovau*, ratikka*, ratikan, ratikal*, spora*, pysäkki*, pysäki*, taksi*, taxi*, uber, bolt, pikavuor*, onnibus*, matkahuolt*',
    train: 'juna*, juniin, lähijun*, rautatie*, asema*, laituri*, metro*, pendolino*, intercity*, vr, vr:n, vaunu*, konduktöö*, raide*, raitee*',
    plane:
      'lento*, lennot, lennon, lennol*, lentä*, lennä*, lensi*, kone lähtee, kone laskeutuu, koneeseen, finnair*, helsinki-vantaa*, kentälle, kentällä, boarding*, tarkastuskort*, lähtöport*, norwegian*',
    bike: 'pyörä*, polkupyör*, fillari*, fillaroi*, sähköpyör*, moottoripyör*, prätkä*, motskari*, mopo*, skootter*, potkulaut*, sähköpotku*, mönkij*, pyöri*',
    ticket:
      'lippu*, lipu*, matkalippu*, matkalipu*, pääsylip*, matkakort*, kausilip*, kausikort*, kertalip*, piletti*, istuinpaik*, paikkalip*, sisäänpääsy*, tiketti*, bussilip*, junalip*',
    hotel:
      'hotel*, hostel*, motelli*, majoit*, majapaik*, airbnb*, booking*, yöpymi*, yöpaik*, mökkivaraus*, mökkivuok*, huonevara*, lomamök*, kylpylä*, scandic*, sokos*',
    walk: 'kävel*, lenkki*, lenkil*, lenkin, lenkkei*, juoks*, juosta, juosten, juossu*, hölk*, patikoi*, vaell*, vaeltaa, ulkoil*, hiihtä*, hiihto*, hiihdä*, jalan',
    dog: 'koira*, koiri*, hauva*, koiru*, pentu*, pennu*, kissa*, kissoj*, kisu*, kisse*, katt*, eläin*, eläim*, lemmik*, elukka*, elukat, hamsteri*, kani, kanin, kanit, hevonen, hevos*, heppa*',
    food: 'ruoka*, ruoan, ruuan, ruoat, ruuat, ruokia, ruuka, liha*, kana, kanaa, kanan, kala, kalaa, kalan, kalat, jauheliha*, kinkku*, makkara*, peruna*, riisi*, pasta*, hedelm*, vihannes*, vihannek*, omena*, banaan*, kasviks*, sapuska*, safka*, elintarv*, tomaat*, salaat*, keitto, keittoa',
    bread:
      'leipä*, leivä*, leipom*, sämpylä*, sämpylöi*, pulla*, maito*, maidon, maidot, muna, munat, munia, kananmun*, juusto*, voin paketti, jogurt*, jugurt*, rahka*, piimä*, viili*, ruisleipä*, karjalanp*, patonk*, kerma*, kaura*, puuro*, voipaket*, margariin*',
    sweets:
      'kakku*, kaku*, suklaa*, karkki*, karki*, karkkei*, namu*, namia, keksi, keksit, keksejä, keksiä, herkku*, herku*, jäätelö*, jäde*, jätski*, sokeri*, makeis*, makeinen, salmiak*, lakritsi*, lakritsa*, leivos*, leivok*, munkki*, pipari*, piirakk*, jälkkäri*, jälkiruo*',
    coffee:
      'kahvi*, kaffe*, sumppi*, sumpit, sumpille, teetä, teehen, teekuppi*, latte*, cappucc*, espresso*, kaakao*, starbucks, pannukahv*, teelle, kuppi teetä, kupin teetä',
    waterDrink:
      'olut*, olue*, kalja*, kaljoj*, bisse*, viini*, viina*, juo, juon, juoda, juoma*, joi, join, juonut, juonu, juodaan, juot, vodka*, lonkero*, lonkku*, siideri*, sidukka*, känni*, humal*, ryyp*, drink*, limu*, limsa*, limppari*, mehu*, vissy*, alkoho*',
    eat: 'syö, syön, syöt, syödä*, syömään, syömäs*, syöty, syönyt, syöny, söi, söin, söit, syökää, syöään, syötkö, syömi*, syötävä*, näläs*, nälk*, nälissä, mässä*, napost*, maist*, maiskis, ateri*, murki*',
    cook: 'laittaa ruokaa, kokka*, kokki*, kokat*, keitä*, keittä*, keitti*, keitet*, paista*, paistet*, paistoi*, leivo*, leipo*, resepti*, grilli*, grilla*, uuni*, ruoanlait*, ruuanlait*, laitan ruokaa, lämmitä ruoka',
    meal: 'illallinen, illallis*, lounas*, lounaa*, aamiainen, aamiais*, aamupal*, aamupuur*, iltapal*, välipal*, päivällinen, päivällis*, ruokatauk*, ruokatunti*, brunss*, lounari*, ruokahet*, ateria*, iltaruok*',
    restaurant:
      'ravinto*, rafla*, räkälä, pizza*, pitsa*, pizzeri*, pitseri*, pubi*, baari*, kuppila*, kahvila*, kebab*, burger*, hampuril*, hesburger*, hese, heseen, mäkkär*, mcdonald*, sushi*, foodora, wolt, buffet*',
    smoke:
      'tupak*, rööki*, spadd*, sätkä*, savuke*, savukkee*, savu, savua, savut, savun, nuuska*, sähkötup*, vape*, veipp*, poltta*, polta*, poltto*, poltin, askin, sikari*',
    diet: 'dieet*, laihdu*, laiht*, paino, painon, painoa, painonhall*, painonpud*, kilo, kiloa, kilot, kuntosal*, sali, salille, salilla, salil, salin, saliin, kuntoil*, kunto, kuntoo*, jumppa*, jumpa*, treeni*, treena*, fitness*, personal train*, elixia, keto*, karppa*, kaloreit*, kaloreja, kalori*',
    clothes:
      'vaate*, vaattei*, vaattee*, kenkä*, kenki*, kengä*, lenkkarei*, lenkkari*, takki*, takin, takit, paita*, paid*, housu*, farkku*, farku*, mekko*, mekon, mekot, hameen, pipo*, hanska*, sukka, sukat, sukki*, lakki, lakin, huppari*, neule*, villapait*, saapp*, alusvaat*, hattu*, hatun, puku, puvun, kuteet, haalari*, toppatakki*, hame, hametta, hameet',
    wash: 'pese*, pestä*, pesi, pesin, pesty, pesu*, pyykki*, pyyki*, pyykkäri*, siivo*, imuroi*, tiska*, tiskit, tiskiko*, astianpes*, likai*, likanen, puhdas, puhdist*, puhta*, puunaa*',
    beauty:
      'hiuks*, hius*, tukka*, tukan, kampaaj*, kampaamo*, kampaus*, kampaami*, parturi*, kynsi*, kynnet, manikyyri*, pedikyyri*, jalkahoit*, kosmet*, kauneus*, ripsi*, ripset, meikit, meikk*, värjä*, leikkuu*, partahoit*, hieronta*, hieroja*',
    gift: 'lahja*, lahjoj*, lahjoit*, joululahj*, synttärilahj*, syntymäpäivälahj*, tuliai*, paketoi*, yllät*, yllär*, muistam*',
    partyFest:
      'juhla*, juhli*, bile*, kekkeri*, kemut, joulu*, pikkujoul*, juhannu*, jussi, jussina, vappu*, vapun, pääsiäi*, uusivuo*, uusi vuosi, uudenvuo*, uutenavuo*, festari*, festareil*, festivaali*, synttär*, syntymäpäiv*, tupari*, polttar*, ristiäis*, rippijuhl*, halloween*, itsenäisyysp*',
    game: 'peli*, pelejä, pelaa*, pelat*, pelas*, pelail*, leiki*, leikki*, pleikka*, playstation*, xbox*, nintendo*, fortnite*, minecraft*, roblox*, lautapel*, korttipel*, videopel*, konsoli*',
    sport:
      'jalkapal*, futis*, fudi*, jääkiek*, lätkä*, kiekko*, liiga*, sähly*, salibandy*, säbä*, koripal*, koris*, lentopal*, lentis*, ottelu*, matsi*, joukku*, treeni*, treenei*, harjoituks*, harkat, harkoi*, urhei*, liikunt*, tennis*, golf*, sulkapal*, sulis*, uima*, uinti*, uida, uinn*, padel*, ringett*, valmentaj*',
    win: 'voitta*, voitat*, voitin, voitti*, voitto*, voiton, voitot, voitet*, voitit, voitimme, palkin*, mestar*, päihit*, pokaal*, kultamit*',
    music:
      'musi*, musaa, musa, musan, laulu*, laula*, laulo*, biisi*, biisejä, kappale*, keikka*, keikan, keikal*, konsert*, bändi*, spotify*, kuoro*, soitin*, kitara*, piano*, albumi*, levy, levyn, levyt, karaoke*',
    film: 'elokuva*, elokuvi*, leffa*, leffoi*, filmi*, sarja, sarjan, sarjaa, sarjat, sarjoj*, jakso*, teatteri*, näytelm*, näyteläm*, netflix*, hbo, disney*, viaplay*, finnkin*, kinoon, areena*',
    tv: 'televis*, telkku*, telkka*, telkussa, telkus, töllö*, tv, tv:n, tv:stä, tv:ssä, tvssä, tv-*, radio*, uutis*, kanava*, yle, ylen, mtv*, nelonen, antenni*, kaapelitv, digiboks*, digibox*, ohjelma*, iltalehti*, iltasanom*, hesari*',
    book: 'kirja, kirjan, kirjaa, kirjat, kirjoja, kirjassa, kirjast*, kirjakaup*, äänikirj*, romaan*, lukea, luen, luet, lukee, luki, luin, lukenut, lukem*, luetaan, lue, sarjakuv*, aku ankka, oppikirj*, kirjail*, storytel*, bookbeat*, lukulaite*, pokkari*',
    weather:
      'sää, säätä, säätiedo*, säätil*, sääennus*, säitä, keli, kelit, keliä, kelin, kelillä, keleis*, ilma, ilmat, ilmaa, ilman suhteen, sade, sateet, sataa*, satoi, satanut, satanu, sateella, sateinen, sateis*, sateen*, vesisat*, vesisade*, räntä*, lumi*, lunta, lumen, lumet, lunt, tuuli*, tuulee, myrsky*, ukkos*, ukkonen, pilvi*, sumu*, pouta*, pakkas*, pakkanen, liukas*, aurinkois*',
    warmCold:
      'kylmä*, kylmemp*, kylmet*, kylmyy*, palel*, jäätyä, jäätyy, jäädyn, jäätynyt, jäätä, viileä*, viilee*, vilu, vilua, viluttaa, kuuma*, kuumuu*, helle*, helte*, lämmin*, lämpim*, lämpö*, aurinko*, auringo*, pakkas*, hikinen, astetta',
    church:
      'kirkko*, kirko*, jumal*, herranen aika, jeesus*, jeesuk*, rukoil*, rukous*, rukouk*, siunau*, siunat*, siunaa*, pappi*, papin, papille, moskeij*, seurakun*, raamat*, aamen, amen, messu, messut, messuun, taivaan, taivas, ripari*, rippikoul*, uskonn*',
    hope: 'toivo*, toiv, onnea, onni, onnen, onnellis*, lykkyä, lykkyä tykö, tsemp*, peukut, peukkuja pystyyn, peukut pystyyn, onneks*, onnitte*',
    worry:
      'huoli, huolta, huolis*, huolest*, älä huoli, pelkä*, pelko*, pelott*, pelot, ahdist*, stress*, jännit*, murehd*, murhe*, hermoi*, hermost*, huolet*, pelästy*, säikäh*',
    laugh:
      'naura*, nauro*, nauru*, naurett*, haha*, hehe*, hihi*, lol*, xd, xdd*, repes*, hauska*, hauskin, hassu*, vitsi*, vitsail*, läppä*, lmao, rofl, huvit*, koomi*, huumori*, läpällä',
    cry: 'itke*, itki, itkin, itku*, pillit*, parku, parkuu, suru*, surkea*, surkee*, sureva*, suremaan, masen*, masis, kyynel*, harmi*, pahoilla mielin, paha mieli, pahalla mielellä, suretta*, allapäin',
    happy:
      'onnel*, iloi*, ilo, iloa, ilon, iloks*, ilonen, ihana nähdä, mukava kuulla, mahtava fiilis, tyytyväi*, innois*, innost*, ylpeä*, ylpee*, nautt*, nautin, nauti, en malta odottaa, mielellä*, mieluus*, riemu*, fiiliksis*',
    good: 'hyvä, hyvää, hyvin, hyvän, hyvät, hyviä, hyvällä, hyvänä, hyväl, hyvi, hyvii, paras, parhaa*, parhai*, parasta, parem*, kiva, kivaa, kivat, kivasti, kiv, kivoja, mukava*, mahtava*, loistav*, huippu*, upea*, upee*, erinomai*, mainio*, hieno*, ihan jees, jees, siisti*, täydelli*, makee*, kelpo, ihana, ihanaa, sopiva, jepulis, hyvältä, hyvälle, hyvästi, hyvästä, hyvässä, hyvien, hyvis, hyvinkin, hyvähän',
    bad: 'huono*, paha, pahaa, pahat, pahasti, pahin, pahim*, pahemp*, pahemm*, kamal*, kauhea*, kauhee*, hirveä*, hirvee*, surkea*, surkee*, paska*, paskin, persees*, syvältä, hanurist*, ankea*, kökkö*, törke*, inhot*, ällö*, järkyt*, sietämät*, häpeä*, ikävä*, kurja*, kuraa, surkeinta',
    beautiful:
      'kauni*, kaunein*, ihana*, ihanin, ihku*, sievä*, nätti*, nätin, nätit, komea*, komee*, söpö*, upean näköinen, hurmaav*, viehät*, hyvännäk*, suloi*',
    important:
      'tärke*, kiireell*, pakolli*, oleelli*, olennai*, välttämät*, vältämät*, ratkais*, prioritee*, vakava*, kriitti*, keskei*, heti paikalla, asap, kiire',
    easy: 'helppo*, helpo*, yksinkertai*, simppel*, vaivat*, kätev*, kätsy, ei vaikeaa, iisi*, pala kakkua, läpihuutoj*',
    hard: 'vaikea*, vaikee*, vaikeuks*, vaikein, hankal*, mahdot*, raskas*, raskaa*, rankka*, ranka*, haastav*, haaste*, monimut*, kova, kovaa, kovat, kovasti, tiukka*, vaativ*',
    big: 'iso, isoa, ison, isot, isoja, isossa, isoon, isolle, isomp*, isomm*, isoin, isoimm*, suuri*, suure*, suurta, valtav*, jättimäi*, jättiläi*, mahdottoman iso, massiivi*, iso koko, hirmunen, suur, hurja*',
    small: 'pieni*, piene*, pientä, pikku*, pienoi*, pikkiriik*, lyhyt*, lyhye*, minimaal*, mini, minit, pien, kapea*',
    full: 'täynnä*, täysi*, täyden, täyttä, täyteen, täydet, täyty*, täynn, täys, täyttää, täyttyi, loppuunmy*, loppuunvar*, tupaten täynnä, täyteen varattu, varattu täyteen, ei tilaa, ei mahdu, kylläi*, tungos*',
    empty:
      'tyhjä*, tyhjenn*, tyhjent*, tyhjeny*, tyhjenee, tyhjil*, tyhjiin, tyhjensi*, tyhjeni, loppu, loppui, loppunut, loppunu, vapaana, akku loppu, ei mitään jäljellä, onttoo',
    busy: 'kiire*, kiirus, ei aikaa, en ehdi, en ehi, en ehtiny*, ei ehdi, ehdi*, varattu*, menoa, menoja, tekemist*, hässäk*, hulina*, palaveris*, kokouksessa, en kerkeä, en kerkee, kerkee*, kerkeä*, kädet täynnä',
    freeTime:
      'vapaa*, aikaa, on aikaa, olisko aikaa, joutila*, jouten, ei kiirettä, ehdi*, ehtii, ehtis*, ehit, ehin, kerkeät, kerkeet, kerkeis*, kerkiä*, ehtinyt, joutaa, joutais*, paikalla, saatavil*, tavoitet*, vapailla',
    ready: 'valmi*, kunnossa, hoidettu, kaikki ok, ready, tehty, lähtövalmi*',
    tired:
      'väsy*, väsähtä*, uupu*, uuvu*, poikki, ihan poikki, ihan puhki, puhki, naatti, naatit, loppu, ihan loppu, uneli*, univaje*, univelk*, unta palloon, uninen, unise*, nukutt*, nuutun*, burnout*, voimaton, kypsy*',
    broken:
      'rikki*, riki, hajalla, hajos*, hajon*, hajota*, hajoaa, rikkou*, rikkoi*, rikkoon*, rikkoa, rikott*, rikoin, ei toimi, ei toiminu*, ei toimi enää, toimimat*, ei pelitä, ei pelaa, vika, vikaa, vian, vialli*, viassa, viat, vaurio*, vahing*, epäkunn*, murtunut, särkyny*, särkyi*, särky, paskana, tilttas*, jumissa, jumittaa, lakannut',
    repair:
      'korja*, huolla*, huolto*, huollo*, huoltaj*, fiksaa*, fiksat*, fiksas*, asent*, mekaanik*, putkimie*, putkari*, sähkömie*, remont*, paikat*, kunnost*, rempp*',
    problem:
      'ongelm*, pulma*, pulmia, probleem*, häiriö*, vaikeuks*, vaikeus, hankaluu*, vika*, murhe*, hässäk*, harmia, vaiva*, sotku*, ei probleemaa',
    possible:
      'mahdol*, ehkä*, kai, kait, kaiketi, kenties, varmaan*, varmaa, todennäk*, luultav*, saatta*, kaiken varalta, voisko, voisiko, voiko, onnistu*, ehk, potentiaal*',
    sure: 'varma*, varmuu*, totta kai, tottakai, tietys*, tietty, tietenk*, ilman muuta, ilmanmuuta, ehdottom*, todellaki*, taatus*, taattu*, satavarm*, luonnol*, toki, selvästi, kyl varmaa',
    really:
      'todel*, tosi, tosissa*, tosiaa*, oikeas*, oikeest, oikeesti*, oikees, ihan oikeasti, ihan, aivan, erittäin, hyvin, hirveän, hirmu, kauhean, älyttöm*, törkeen, vakavas*, rehel*, täysin, kokonaan, erityisen, sikahyvä*, tosin, tosi kiva, super*, mega*',
    quickly:
      'nopea*, nopee*, nopsa*, pian, äkkiä, äkkii, äkki, heti, pika*, vauhd*, vauhti*, kiiruhd*, kiirehdi*, kiirehti*, kiirees*, ripeä*, hopi hopi, pikimmi*, hetkes*, tuota pikaa, viivyttele*',
    slowly:
      'hita*, hidas*, hiljaa, hiljal*, hiljak*, rauhas*, rauhal*, vähitel*, pikkuhil*, verkkai*, ilman kiirettä, ota iisisti, ei mitään kiirettä, ei kiire, verkalleen, verkkaa*, viipyil*',
    together:
      'yhdessä, yhes, yhdes, yhessä, kanssa, kans, kaa, mun kanssa, minun kanssa, kanssani, kanssasi, kanssanne, mun kaa, sun kaa, sun kanssa, sinun kanssa, teidän kanssa, meidän kanssa, kanssamme, porukal*, joukolla, kimpassa, kimpas, yhteis*, yhteinen, keskenä*, yksissä, molemmat, mukana, mukaan, mukaa, seurassa, kesken, seuraksi, seuralainen',
    alone:
      'yksin, yksinäi*, yksiks*, itsek*, yksinään, omilla*, oma-aloit*, oman onnensa, ypöyksin, keskenään, kaksin, kaksistaan, eristy*, erill*, erakko*, sooloil*',
    inside:
      'sisäl*, sisäti*, sisään*, sisä, sisäpuol*, ulkoa, ulos, ulkopuol*, sisäpihal*, ulkoil*, pihalla, oven ulkopuolella, sisukseen, ulkon*, ulkoo, ulkotil*',
    near: 'lähel*, läheis*, läheinen, lähempä*, lähi*, lähes*, viere*, luona, luota, nurkil*, kulman takana, kulmal*, kulmill*, tuntuma*, seutu*, ääres*',
    far: 'kauka*, kauas, kauempa*, kauimp*, kauemma*, kauaks*, etäinen, etäis*, etääl*, kilomet*, kilsaa, kilsan, km, pitkä matka, poissa, perähik*, hornan kuusessa, loitol*, loitom*',
    thing:
      'asian, asiat, asiaa, asioi*, juttu*, jutun, jutut, jutus, jutui*, tavara*, tavaroi*, kamat, kamaa, kamoja, esine*, kapine*, vehkee*, vehje*, romppe*, roina*, joku juttu, jotain, jotakin, jotai, mitä vaan, häkkyr*, asia, asiassa, asiasta, asiaan, kama, kamoi',
    way: 'tapa, tavan, tavat, tapana, tavall*, tapoja, keino*, menetel*, menette*, konsti*, tyyli*, muodossa, muoto*, muodon, reitti*, reitin, reitillä, mitenkä, miten, kuinka, miten se, jotenkin, jollain tapaa, lähestymis*, prosess*, suoraan, tapaan, tapaa, tapoihin',
    reason:
      'syy, syyn, syytä, syystä, syyt, syistä, syyks*, syiden, syihin, syyst, perust*, aiheut*, aihe, aihetta, aiheen, johtu*, miksi, selitys*, tekosyy*, verukke*, veruke*, motiivi*, tarkoitusper*',
    idea: 'idea*, ideoi*, suunnitel*, suunnittel*, plani*, plääni*, projekt*, hanke*, hankkee*, ajatu*, ehdot*, käsite*, hoksaus*, aatos, visio*, juonet, aikomu*',
    question:
      'kysymys*, kysymyk*, kysyttävä*, kysyisin, kysyn, kysyisin vielä, kysyy, kysy, kysely*, kyssäri*, kysäris*, kysäi*, ihmetyttä*, ihmetellä, ihmett*, ihme, mietin, miettiny*, miettii, tiedustel*, ukk, mietityt*',
    story:
      'tarina*, tarinoi*, kertomu*, tapahtu*, tapahdu*, tapaus*, tapauk*, juttu, sattui, sattunu*, sattum*, kävi niin, kävi näin, eventti*, käynyt, mitä kävi, mitä tapahtui, satu, sadun, satuja',
    warProtest:
      'sota, sodan, sotaa, sodassa, sodast*, sotil*, sotaan, sodat, lakko*, lakon, lakossa, ulosmarss*, mielenosoit*, miekkari*, mielenilma*, protest*, riita*, riidel*, riidat, riitel*, taistel*, tappel*, tapella, tapelt*, marssi*, mellak*, kapina*, kapinoi*, ukraina*',
    accident:
      'onnettomuu*, kolari*, kolaroi*, tulipalo*, palo*, palaa, törmä*, yliaj*, haaveri*, haverin, ajoi ojaan, ojaan, peltikolar*, hätäkeskus*, hirvikolar*, ajoi perään, perävaun*, ulosajo*',
    steal:
      'varas*, varka*, ryöst*, pölli*, huija*, petos*, petok*, petturi*, petkut*, kusetu*, kusett*, kuseta*, scam*, skämmi*, tietojenkalas*, kalastel*, phishing*, hakker*, murto*, murrettu*, identiteettivar*, väärennö*, puijau*',
    insurance:
      'vakuut*, korvau*, korvat*, omavast*, kotivakuut*, autovakuut*, liikennevak*, matkavakuut*, henkivakuut*, kasko*, op pohjola, fennia*, lähitapiol*, if vakuut*, pohjola*, turvan',
    tax: 'vero*, omavero*, jäännösver*, mätky*, alv, arvonlisäv*, kiinteistöver*, tulove*, ennakonpid*, tulot',
    electricBill:
      'sähkölas*, sähkösop*, sähkönhint*, sähkön hinta, sähköyht*, sähkönmy*, pörssisähk*, energi*, mittari*, sähkömittar*, lukema*, kulutu*, kwh, kilowat*, vesilas*, vesimittar*, vesimaks*, sähkönsiirt*, fortum*, caruna*, vattenfall*, helen, tariffi*',
    build:
      'raken*, remont*, remppa*, katto*, katon, aurinkopan*, paneel*, aurinkoene*, urakoi*, urakka*, urakan, maalaus*, maalari*, timpuri*, kirvesmie*, työmaa*, raksa*, ikkunarem*, lämpöpump*, julkisiv*, putkirem*',
    houseSale:
      'asuntokaup*, asunnonväl*, asunnon myynti, asunnon myyntiä, kiinteistö*, välittäj*, asuntolain*, asuntonäyt*, esittely asunto, arviokäyn*, arviointi*, arvonmäär*, myydä asunto, myydä talo, myytäv*, ostaa talo, ostaa asunto, myytte asuntoa, asuntoa myy*, tontti*, tontin, oikotie*, etuovi*, omakotital*, okt, huoneistokaup*',
    carDealer:
      'autokaup*, autoliik*, renka*, rengas*, talviren*, kesärenk*, kitkarenk*, nastarenk*, katsast*, käytetty auto, käytettyjä autoja, vaihtoaut*, koeaj*, öljynvaih*, autohuolt*, määräaikaishuol*, autovero*, autorah*, leasing*, nettiauto*, autotalo*, kamux*, vianto*',
    travelOffer:
      'risteil*, matkapaket*, pakettimatk*, äkkilähdö*, äkkilähtö*, lomapaket*, lomamatk*, seuramatk*, kaikki sisältyy, all inclusive, all-inclusive, rantalom*, kaupunkilom*, matkatarjou*, matkatoimist*, lentotarjo*, tui, aurinkomat*, tjäreborg*, apollo*, viking line, silja*, tallink*, rinteille, resort*, lomakohde*, lomakoht*',
    bet: 'veto, vetoa, vedon, vedot, vedonlyö*, lyödä vetoa, pitkäveto*, pitkäved*, kasino*, nettikas*, casino*, ilmaiskier*, bonus*, uhkapel*, rahapel*, peliongelm*, poker*, ruletti*, ruletin, kolikkopel*, slotti*, slotit, jackpot*, jättipot*, veikkau*, veikkaa*, veikkas*, lotto*, loton, eurojackpot*, arpa, arvat, arpoja, bingo*, bet365, unibet*, ravit, talletusbon*, toto, toton',
    dating:
      'treffi*, treffei*, treffail*, deitti*, deitit, deitail*, deittai*, deitille, seuraa hakeva, seuraa etsi*, seuranhak*, sinkku*, sinku*, tinder*, bumble*, badoo*, suomi24 treffit, seksitreff*, pariutu*, matchi*, matsäs*, kumppaninhaku*, yksinäinen sydän, parinhaku*, tutustum*',
    erotic:
      'seks*, porno*, alaston*, alastom*, nude*, nakukuv*, nakuna, alasti, pillu*, mulkku*, kyrpä*, panetta*, pano, panoa, naida, naidaan, nussi*, kiimai*, kiimassa, kiiman, eroti*, eroottinen, eroottis*, escort*, huora*, onlyfans*, milf*, tissi*, perse, aikuisviih*, xxx, tuhm*',
    religionPolitics:
      'ehdoka*, ehdokkaa*, ehdolla, kampanj*, vaali*, vaalei*, kuntavaal*, eduskunt*, eurovaal*, aluevaal*, presiden*, ministeri*, puolue*, politiik*, poliit*, kansanedust*, äänest*, valtuut*, kokoomu*, demari*, perussuomal*, persut, persui*, vihreät, vasemmisto*, keskustapuol*, pormestari*, uskonto*, jehova*, kristit*, muslimi*',
    trial:
      'kokeil*, ilmaiskokeil*, ilmainen kokeilu, ilmaisen kokeilun, koejakso*, koeaik*, maksuton kokeilu, testijaks*, näyte*, näytteen, näytteitä, maistiai*, tutustumisj*, tutustumistarj*, demon, koekäyt*, ilmaisjakso*, ilmaisnäyt*, trial*, demo, demoa',
    expire:
      'vanhen*, erään*, eräpäiv*, umpeutu*, umpeudu*, menee umpeen, meni umpeen, umpeen, päätt*, päätyy, uusiutu*, uusiudu*, uusii, uusimi*, uusita*, uudist*, jatkaa sopimusta, pidenn*, pident*, voimassa*, automaattinen jatko, määräaikai*, loppumassa, loppuu',
    chargeCost:
      'veloit*, laskut*, maksaa, maksaako, maksulli*, ylihint*, ylimääräinen maksu, kalli*, kustan*, kulut, kuluja, kului*, otettiin tililtäni, otitte rahaa, otettiin rahaa, viety rahaa, rahat tililtä, tililtä, tililtän*, premium*, lisäpalvelu*, maksumuur*, perit*, perint*, lisäveloit*, lisämak*, vähennett*, palvelumaks*',
    fromOf: 'josta, siitä pois, peräisin, niistä, joista, siit',
    towards: 'kohti, päin, luokse, johonkin, sinne päin',
    inAt: 'sisällä, ssa, luona, sisään, sisäl',
    withWhom: 'kanssa, kans, kaa, mukana, mun kaa, kanssasi, kanssani, yhdessä',
    forWhom: 'varten, puolesta, puolestani, minulle, mulle, sinulle, sulle',
    aboutWhat: 'koskien, koskevat, koskeva, koskeko, osalta, osaltani, kohdalta, kohdalla, liittyen, josta puhe',
    byWhom: 'kautta, avulla, toimesta, välityksellä, nojalla',
    between: 'välissä, väliin, välillä, välistä, keskellä, keskelle, kesken, joukossa',
    under: 'alla, alle, alta, alapuolella, alapuolelle',
    above: 'päällä, päälle, yllä, yläpuolella, päältä, ylle',
    around: 'ympärillä, ympäri, lähellä, lähelle, vieressä, viereen, tienoilla',
    upwards: 'ylös, ylöspäin, ylhäällä, yläkertaan, yläkerrassa, ylhäälle',
    downwards: 'alas, alaspäin, alhaalla, alakertaan, alakerrassa, alhaalle',
    offAway: 'pois, poies, poissa, muualle, kauas, matkoihinsa, eroon, eroo',
    outside: 'ulkona, ulos, ulkopuolella, pihalla, ulkopuolelle, ulkoo',
    against: 'vastaan, vasten, vastoin',
    instead: 'sijasta, sen sijaan, mieluummin, tilalla, sijaan',
    during: 'aikana, samalla, ajaksi, sillä välin, kun taas, ajan aikana, samaan aikaan',
    conjAnd: 'ja, sekä, sekä että',
    conjOr: 'tai, vai, taikka, joko, eli tai',
    thanAs: 'kuin, niinku, niin kuin, kuten, ku, niinkuin',
    therefore: 'joten, siksi, siis, sen takia, sen vuoksi, näin ollen, ni',
    although: 'vaikka, vaikkakin, huolimatta, silti, kuitenkin, sittenkin, sentään',
    even: 'edes, ees, ollenkaan, yhtään, lainkaan, mitenkään, ylipäätään, ennenkin',
    isAre: 'on, ovat, olen, oon, olet, oot, ole, olla, olemme, ollaan, olkaa, olenko, olemassa, olemaan, olettekin',
    wasWere: 'oli, olin, olit, olivat, ollut, olleet, oltiin, oltu, olimme',
    becomeTurn: 'tulla joksikin, tuli joksikin, muuttua, muuttuu, muuttui, muuttunut',
    willShall: 'aion, aikoo, aikovat, aiotaan, tulee olemaan, meinaan, meinaa',
    wouldCould: 'olisi, ois, olisin, olisiko, olisko, olisitteko, voisi, voisin, voisiko, voitteks, saisi, pitäisi, ehkä',
    doDone: 'tehdä, teen, teki, tein, tee, teette, tekee, tehnyt, teko, tehdään, tehty, suorittaa',
    happen: 'tapahtu*, sattui, käyny, käynyt, kävi, sattuu, käydä, mitä tapahtui',
    begunIt: 'aiheutta*, aiheuttaa, pakottaa, pakotti, saa aikaan, sai aikaan',
    seem: 'näyttää siltä, näyttäis, taitaa, taisi, muka, vaikuttaa, tuntuu siltä, ilmeisesti, kuulemma, eiköhän',
    veryMuch: 'tosi, todella, hyvin paljon, erittäin, hirveän, tosi paljon, oikein, aivan, erityisen',
    suchDegree: 'niin paljon, näin, sellainen, semmonen, tällainen, noin iso, onpa',
    almost: 'melkein, lähes, noin, suunnilleen, miltei, n, jotakuinkin',
    half: 'puoli, puolet, puolikas, neljännes, osa, osittain',
    oneNumber: 'yksi, yks, yhden, yhtä, yksikin, nolla, nollaa, ykkönen',
    twoThree: 'kaksi, kaks, kahta, kahden, kolme, kolmelta, neljä, neljältä, neljää, kahteen, kahdella, kolmen, kolmea',
    bigNumber:
      'viisi, viis, viideltä, kuusi, kuutta, kuudelta, kuudeksi, seitsemän, kahdeksan, yhdeksän, kymmenen, yksitoista, kaksitoista, viisitoista, viiden',
    tens: 'kaksikymmentä, kakskyt, kolmekymmentä, neljäkymmentä, viisikymmentä, viiskyt, sata, sataa, tuhat, tuhatta, miljoona',
    ordinal: 'toinen kerta, kolmas, kolmannesta, kolmannen, neljäs, neljättä, viides, kuudes, jälkimmäiset',
    pairBoth: 'molemmat, kumpikin, molempia, pari, molemmille, kummatkin, tupla',
    ever: 'koskaan, ikinä, milloinkaan, milloin vain',
    sometimes: 'joskus, toisinaan, silloin tällöin, ajoittain',
    usually: 'yleensä, tavallisesti, normaalisti, useimmiten, enimmäkseen',
    suddenly: 'yhtäkkiä, äkkiä, odottamatta, yllättäen, puskista',
    finally: 'vihdoin, lopulta, viimein, lopuksi, viimeinkin',
    recently: 'äskettäin, viime aikoina, hiljattain, vastikään, tässä yks päivä',
    sinceWhen: 'lähtien, alkaen, siitä lähtien, siitä asti, asti',
    forever: 'ikuisesti, lopullisesti, pysyvästi, iäksi, ainiaaksi, kokonaan pois',
    temporary: 'väliaikaise*, toistaiseksi, tilapäise*, hetkellisesti, hetkeksi',
    season: 'kevät, keväällä, kesä, kesällä, kesää, syksy, syksyllä, talvi, talvella',
    monthName: 'tammikuu*, helmikuu*, maaliskuu*, huhtikuu*, toukokuu*, kesäkuu*, heinäkuu*, elokuu*, syyskuu*, lokakuu*, marraskuu*, joulukuu*',
    clockTime: 'kello, klo, minuutti*, min, tunti, tuntia, tunnin, varttia, puol tuntia, minsa',
    birthdayFeast: 'joulu*, pääsiäi*, juhannus*, uusivuosi, uutenavuotena, vappu*, juhla*, synttärit, itsenäisyyspäivä, nimipäivä',
    colourDark: 'musta, mustan, harmaa*, ruskea*, valkoinen, valkoisen, valkoise*',
    colourBright: 'punainen, punaisen, sininen, sinistä, vihreä, vihreän, keltainen, pinkki, oranssi, violetti, väri, värin',
    head: 'pää, kasvot, silmä*, nenä, suu, päätä, otsa, naama, korva, korvat, korvan',
    handFoot: 'käsi, käden, kädet, sormi*, jalka, jalan, jalat, polvi, polven, käsivarsi, varvas, nilkka',
    heartSoul: 'sydän, sydäm*, sielu*, mieli, mieleni, mieltä, aivot',
    teeth: 'hammas*, hampa*, hammaslääkär*, hammastarkastuksen, oikomishoito',
    painWound: 'kipu, kipeä*, särky, särkee, verta, haava, kuume*, tikit, sattuu, tulehtunut, kipsi',
    pregnantBaby: 'raska*, synnyt*, synnytys*, vastasyntynyt, vauva*, vaippa*, tutti*, tuttipullo',
    allergyVaccine: 'rokot*, allergi*, virus*, tulehdus, infektio*, korona*, flunssa*, influenssa',
    therapyNurse: 'hoitaja*, terapeut*, psykologi*, terapia*, sairaanhoitaja*, potilastietoni, potilaskertomus*, verikoe, fysio*',
    wheelchair: 'pyörätuoli*, kainalosauva*, kepit, rollaattori*, hoitokodi*, hoitokoti, palvelutalo*, vanhainkoti',
    vegetable: 'tomaat*, peruna*, perunoita, sipuli*, porkkana*, salaatti*, kurkku, vihannes*, kaali',
    fruit: 'omena*, banaani*, sitruuna*, appelsiini*, mansik*, mustik*, hedelm*, vadelm*, päärynä',
    meatFish: 'liha*, kana, kanaa, possu*, makkara*, kala, kalaa, jauheliha*, kinkku*, lohi, lohta, nakit',
    milkEggs: 'maito*, juusto*, muna, munia, kananmun*, voita, jogurt*, jugurtti, kerma*, piimä',
    soupRice: 'keitto*, keittoa, riisi*, nuudeli*, pasta*, papuja, puuro*, lohikeit*, lohikeittoa, makaroni*',
    alcohol: 'olut, olutta, kalja*, bisse, viini*, viina, viski*, baari*, pubi*, siideri*, lonkero',
    sugarSpice: 'sokeri*, suola*, pippuri*, mauste*, kastike*, ketsuppi, sinappi',
    dishes: 'lautanen, lautas*, kuppi*, lasi, lusikka*, haarukka, veitsi, pannu*, kattila*, muki*, astia*',
    fridgeOven: 'jääkaap*, jääkaappi, uuni*, liesi, hella, pesukone*, pyykinpesukone, astianpesukone*, tiskikone*, mikro, pakastin',
    kitchenBath: 'keittiö*, kylpyhuone*, makuuhuone*, suihku*, vessa*, wc, sauna*, olohuone*, kylppäri',
    wallRoof: 'seinä*, katto, katolla, lattia*, ikkuna*, portaat, portai*, ovi, kuisti*, parveke*',
    curtainCarpet: 'verho*, matto, maton, matot, tyyny*, peitto, patja*, lakanat, viltti, sälekaihtim*',
    cleaning: 'siivo*, siivous*, imuri*, roskis*, roska-astia, nuohooja*, nuohous*, moppi, kierrätys, lajittelu',
    toolNail: 'vasara*, ruuvi*, pora, porakone*, tikkaat, tikapuut, liima*, köysi, köyde*, työkalu*, naula*',
    paintWood: 'maali*, puu, puuta, kivi, kiviä, tiili*, metalli*, lauta, laudat, maalaus, kaakeli*',
    plumber: 'putki*, putkimies*, hana, hanan, vuotaa, viemäri*, räystäs*, putkiremontti, tukossa',
    washLaundry: 'pyykki*, pyykit, silittä*, silitysrauta, pesula*, pestä, pesutupa',
    hairdresser: 'kampaaja*, hiustenleikkuu, parturi*, parta, kynnet, kynsi*, tukanleikkuu, kampaamo*',
    jewel: 'sormus*, rannekello, kaulakoru*, rannekoru*, silmälasi*, koru*, korvakoru*',
    shoesBag:
      'kengät, kenkä*, sukat, sukka*, villasuk*, villasukat, villasukkia, laukku*, kassi, lompak*, lompakko, lompakon, reppu*, saappaat, tasku',
    coatHat: 'takki*, takin, housut, paita*, mekko*, pipo, hattu, hanskat, vaatteet, vaatteita, hame',
    size: 'koko, kokoa, pituus, leveys, paino, korkeus, pitkä, leveä',
    weightKilo: 'kilo, kiloa, kg, gramma*, litra*, litraa, metri*, metriä, senttiä, km',
    animalFarm: 'lehmä*, lammas*, lampaat, vuohi*, kanat, hevo*, hevonen, sika, siat, ratsastu*, porsas',
    animalWild: 'lintu*, linnut, kettu*, hiiri*, käärme*, hyönteis*, hirvi*, hirvet, rotta*, hämähäkki*, ampiai*, etana*, karhu',
    cat: 'kissa*, kissan, kisu, eläinlääkär*, kissanpent*, katti',
    flowerTree: 'kukka*, kukat, puut, lehdet, ruoho*, nurmikko*, kasvi*, koivu, koivukuja, koivutie, pensas*, metsä*',
    seaBeach: 'meri, merellä, ranta*, rannalla, joki, järvi, järveen, järvellä, saari, saaressa, uima*, uimaan',
    mountain: 'vuori, vuorelle, mäki, mäen, laakso*, vaellus*, vaeltaa, retki*, tunturi*, leiri*, teltta',
    sky: 'taivas, taivaalla, aurinko*, auringon, kuu, tähti*, tähdet, pilvi*',
    fire: 'tulipalo*, palo, savu*, palaa, liekki*, nuotio, takka*',
    rainSnow: 'sade, sataa, sateen, lumi, lunta, tuuli*, myrsky*, jäihin, sateenvarjo*, ukkonen, pakkanen',
    village: 'kylä, kylässä, maatila*, maaseutu*, pelto*, pelto, mökki*, mökille, maalla',
    square: 'tori, torilla, aukio*, kulma*, silta*, risteys*, liikenneympyrä*, suojatie*',
    floorLift: 'kerros, kerrokse*, hissi*, rappu, rapun, sisäänkäynti, portti*, ovikello*, rappukäytävä',
    neighbourNoise: 'melu*, meteli*, äänekäs, haukku*, naapuri*, huuta*, mölinä',
    office: 'toimisto*, osasto*, pääkonttori, vastaanotto*, tiski, tiskillä, konttori*, kassalla, aula',
    factory: 'tehdas, tehtaa*, paja, varasto*, työmaa*, verstas, rakennustyömaa',
    colleague: 'kollega*, työkaveri*, työntekijä*, henkilökun*, tiimi*, henkilöstö*, työtoveri*',
    manager: 'pomo*, johtaja*, päällikkö*, esimies*, esihenkilö*, omistaja*, toimitusjohtaja*',
    interviewJob: 'työhaastattelu*, haastattelu*, työpaikka*, avoin paikka, cv, työhakemus*, hakemus*, rekry*',
    shift: 'vuoro, työvuoro*, iltavuoro*, aamuvuoro*, yövuoro*, ylityö*, vuorolista*, yövuoroon',
    report: 'raportti*, raporti*, luonnos*, taulukko*, excel, esitys, dokumentti*, muistiinpano*, asiakirja*',
    projectTask: 'projekti*, tehtävä*, läksy*, läksyt, koulutehtävä, kotitehtävä*',
    deadline: 'määräaika*, viimeinen päivä, deadline*, dedis, dedlis, eräpäivä*, palautuspäivä',
    grades: 'arvosana*, pisteet, pisteitä, tulos, tulokset, pisteyttää, todistus, koetulos',
    languageName: 'englanti, englantia, englanniksi, ranska*, saksaksi, ruotsi*, ruotsiksi, suomeksi, espanjaksi, venäjä*',
    learnCourse: 'oppia, opin, oppii, opetel*, kurssi*, koulutus*, oppitunti*, harjoitus*, opisk*',
    university: 'yliopisto*, korkeakoulu*, amk, luento*, luennolla, professori*, yliop, opiskelija*',
    bookLibrary: 'kirjasto*, romaani*, sivu, sivua, luku, runo*, kirja, kirjat, kirjan, kirjoja',
    newsPress: 'sanomalehti*, lehti, lehden, aikakauslehti*, toimittaja*, artikkeli*, uutis*, uutiset',
    radioPodcast: 'radio*, podcast*, kanava, sarja, sarjaa, jakso, jaksoa, telkkari*, tv, tv-ohjelma',
    song: 'laulu*, laula*, kuoro*, kitara*, piano*, konsertti*, keikka*, biisi*, musiikki*, soitin',
    dance: 'tanssi*, tanssit, tansseihin, baletti*, lavatanssit, tanssia',
    theatre: 'teatteri*, näyttelijä*, näyttämö*, näytelmä*, leffa*, elokuva*',
    paintingArt: 'maalaus*, piirustu*, piirtä*, museo*, taide*, taulu, näyttely*',
    ballGame: 'jalkapallo*, futis*, matsi*, pallo*, peli, ottelu*, lätkä*, jääkiekko*, säbä, pesis, maalin teki',
    gymRun: 'kuntosali*, sali, salille, salia, jumppa*, treeni*, juoksu*, lenkki*, lenkille, jooga*, uinti*',
    cardChess: 'shakki*, shakkia, lautapeli*, palapeli*, korttia pelaamaan, bingo*, kortinpeluu',
    toy: 'lelu*, nukke*, leikkipuisto*, leikkikenttä*, keinu*, legot, pehmolelu',
    sew: 'ompel*, ommel*, neulo*, neula, lanka, villalanka, lankaa, virkata, käsityö*',
    king: 'kuningas*, kuninkaa*, kuningatar*, prinssi*, prinsessa*, sotilas*, armeija*, intti, inttiin',
    fight: 'tappelu*, tapella, lyödä, löi, lyö, potki*, riita*, riidel*, riitel*',
    gunWar: 'sota, sodan, ase, aseet, pommi*, ampua, ampui, ammuttu, pyssy*',
    kill: 'tappaa, tappoi, tapan, murha*, ruumis, tapettu',
    prison: 'vankila*, oikeuteen, käräjä*, tuomari*, oikeudenkäynti*, putka*, lakimies*, asianajaja*, tuomio*',
    thief: 'varas, varkaa*, murto*, ryöst*, taskuvar*, varastet*, varasti',
    mayor: 'pormestari*, kaupungintalo*, kunta, kunnan, valtuusto*, hallitus*, eduskunta*, kaupunginjohtaja',
    passport: 'passi*, viisumi*, henkilökortti*, henkkarit, ajokortti*, hetu, hetuni, oleskelulupa, henkilötunnus*',
    border: 'raja, rajalla, tulli*, suurlähetystö*, konsulaatti',
    countryName:
      'suomi, suomessa, suomeen, ruotsissa, ruotsiin, viro*, saksa*, englannissa, espanja*, espanjaan, ranskassa, italia*, venäjällä, norja*',
    cityName:
      'helsinki*, helsing*, stadi*, tampere*, turku*, turussa, oulu*, espoo*, vantaa*, jyväskylä*, lahdessa, tukholma*, tallinna*, lontoo*, pariisi*',
    personName:
      'virtanen, korhonen, mäkelä, lehtonen, wirtanen, raija, elli, pentti, timo, veke, aune, eetu, pirkko, seppo, emma, emmaa, pirjo, pertti, leena, minna, marja, aino, kaski, matti, liisa, jari, raili',
    titleOfPerson: 'herra, rouva, neiti, tohtori, arvoisa, tri, hra, rva, maisteri',
    kidTalk: 'lapsi, lapsen, lasta, teini*, poika, poja*, tyttö*, tytö*, kakara*, muksu*, lapset, nuori',
    bride: 'häät, häihin, häitä, morsian, sulhanen, kihlaus*, kihloi*, polttarit, kihlajaiset',
    divorce: 'avioero*, erota, eroavat, ero, erottiin, erosimme, eksä*, exä, exmies, exvaimo, erosi',
    orphan: 'huoltaja*, omaishoitaja*, sijaisperhe*, kummi*, kummitäti, kummisetä, edunvalvoja*, holhooja',
    uncle: 'setä, enoa, eno, täti, tädin, serkku*, serkut, veljenpoika, siskontyttö, veljentyttö',
    inLaw: 'anoppi*, anopin, appiukko, appi, appivanhem*, lanko, käly, vävy, miniä',
    kiss: 'suukko*, pusu*, pus, halaus*, halit, hali, halata, kulta, kultsi, muru',
    jealous: 'mustasukkai*, pettää, petti, pettänyt, kateel*, kade',
    trust: 'luottamus*, luotan, luota*, luottaa, usko, uskokaa, uskon, luottavainen',
    promise: 'lupaus*, lupaa*, lupasin, lupasit, vannon, vannoa, lupaan',
    lieCheat: 'huijaus*, huijari*, huijaa*, huijat*, valehtel*, valhe*, petos, petkut*, feikki*, kusetus*, kusett*',
    joke: 'vitsi*, vitsailu*, vitsailla, pila, hauska*, läppä*, leikkiä laskea',
    serious: 'vakava*, tosissaan, tosissani, vakavasti, rehellisesti, ihan oikeasti, oikeesti',
    respect: 'kunnioit*, kunnioitus*, kohtelia*, käytöstavat, käytöstapoja, säädyllis*',
    shame: 'häpeä*, hävetä, hävetkää, hävettää, noloa, nolo, häpeällis*',
    rude: 'töykeä*, epäkohtelia*, röyhkeä*, ylimieli*, tyly, julkea',
    patience: 'kärsivällisyy*, kärsivälli*, malttia, maltti, maltta*, kärsimätön',
    stress: 'stressi*, stressa*, paine, paineita, hermostu*, paniikki*, ahdist*, jännit*',
    headacheNerve: 'päänsärky*, hermot, hermoille, hulluksi, raivostut*, ärsyttä*, sekaisin, hermoja, menee hermot',
    scare: 'pelottaa, pelkää*, pelko, pelottav*, säikäh*, pelästy*, pelkään, säikäytti',
    surprise: 'yllätys*, yllätt*, hämmästy*, järkyt*, shokki*, järkytys, ihmeestä',
    disappoint: 'pettymys*, pettynyt, pettynee*, pettyä, kadun, harmittaa, petyin',
    boring: 'tylsä*, tylsää, pitkästy*, tylsistyn*, ikävystyt*',
    hate: 'viha, vihaan, vihaa, inho*, inhoan, inhottav*, halveksi*, ällöttä*',
    favourite: 'suosikki*, lempi, mieluummin, mieluiten, parempi, tykkää, tykkään, tykätä, lempiruoka',
    best: 'paras, parhain, parasta, parhaat, erinomai*, täydelli*, loistava*, mahtava*, upea*',
    worse: 'huonompi, pahempi, huonoin, pahin, kamala*, hirveä*, surkea*, kauhea*, pahalla',
    wrongBad: 'väärä, väärin, väärään, virheellin*, väärän, virhe*, vikaan, erehdys*',
    strange: 'outo, outoa, kummalli*, omitui*, epäilyttäv*, ihmeelli*, kumma',
    clearObvious: 'selvä, selvästi, ilmeinen, selkeä*, itsestään selvä, tietysti, selväksi',
    exact: 'tarkka, tarkasti, tarkalleen, täsmälleen, juuri niin, täsmälli*, nimenomaan',
    true: 'totta, aito, aidon, todellinen, totuus*, todelli*',
    secret: 'salaisuu*, salainen, salaisuus, salaa, luottamukselli*, piilotet*',
    public: 'julkinen, julkise*, julkaista, julkais*, julkaisu*, postata',
    danger: 'vaara, vaaralli*, vaarassa, riski*, turvalli*, myrkkyä, myrkylli*',
    protect: 'suojel*, suoja*, suojaa, turva, turvassa, turvallisuu*, puolusta*',
    attention: 'huomio, varovai*, varokaa, varo, ole varovainen, tarkkana, huom',
    notice: 'huomata, huomasin, huomaa*, huomannut, tajuta, tajusin, tajusi, selvitetty, selvisi, havaitsi*',
    decide: 'päätös, päättää, päätin, päättän*, päätökse*, valinta*, valita, valitsin',
    plan: 'suunnitelma*, suunnittel*, aikataulu*, suunnit*, kalenteri*, suunnitellut',
    hopeWish: 'toivo*, toive*, toivottavasti, unelma*, haave*, kaivata, houkutelko',
    chance: 'mahdollisuu*, tilaisuu*, tsäänssi, sauma, mahis',
    lucky: 'onni, onneksi, onnekas, tuuri, tuurilla, epäonni*, huono tuuri, säkä',
    allowed: 'oikeus, oikeutet*, sallit*, saako, laillinen, luvalli*, oikeuteni, lain mukaan',
    rule: 'sääntö*, säännö*, määräys*, velvollisuu*, velvoite*, pakollinen, laki, lain, lakia',
    penalty: 'sakko*, sakot, korvaus*, vahingonkorvaus*, sakon, korvata',
    warning: 'varoitus*, varoita*, varoitan, viimeinen varoitus, varoittaa',
    denounce: 'ilmianto, ilmianna*, valitus, valittaa, valitan, rikosilmoitus*, ilmoitan teidät, reklamaatio*, tietosuojavaltuutettu*, kantelu*',
    guilty: 'syyllinen, syyllis*, syytä, syyttä*, vastuussa, vika, sun vika, vastuu*',
    forgive: 'anteeksi, anna anteeksi, anteeks, pahoittelu*, pahoittelen, sori, antaa anteeksi',
    apologyAccept: 'ei haittaa, ei se mitään, ei mitään, ei hätää, älä huoli, ihan sama, ei väliä',
    beg: 'rukoilen teitä, anelen, anela*, pyydän hartaasti, herran tähden, jumalan tähden, luojan tähden, armoa',
    god: 'jumala*, rukous*, rukoil*, siunau*, siunat*, taivaan isä, helvetti, luoja, luojan, kirkko*',
    swearMild: 'hitto, hitsi, herranjestas, voi ei, vau, hyvänen aika, oho, voi luoja, oo, jestas, perkele, himputti, jösses',
    laughWord: 'haha*, hehe*, lol, hihi*, xd, heh, lmao',
    emojiWord: 'emoji*, hymiö*, tarra*, meemi*, gifi*, gif',
    ringBuzz: 'piippaa*, piippas, piippaa, piippaatte, kilahta*, soi, soida, pirise*, värise*, värinä*, pimputtaa, piippau*',
    screen: 'näyttö*, näytö*, ruutu, ruutuun, ruudulla, näppäimistö*, nappi, nappia, näppäin*, painike*',
    socialMedia: 'facebook*, fb, insta*, tiktok*, whatsapp*, wappi, some, somessa, seurata somessa, snäp*',
    groupChat: 'ryhmä, ryhmästä, ryhmächat, ryhmäs*, ryhmään, yhteisö*, ryhmäviesti*',
    inbox: 'postilaatikko*, saapuneet, postiluukku*, roskaposti*, saapuneiden',
    flyerPaper: 'mainos, mainoksia, mainoskia, mainoskielto*, mainoskielto, esite, esitteitä, paperi*, luettelo, tulosta*, katalogi, lehtinen',
    printer: 'tulostin*, tulostime*, skanneri*, muste, mustepatruuna, kopiokone*',
    callCentre: 'puhelinpalvelu*, asiakaspalvelija*, operaattori*, puhelinvaihde, virkailija*, puhelinkeskus',
    voicemail: 'vastaaja, vastaajaan, vastaajassa, puhelinvastaaja*, ääniviesti*',
    robot: 'robotti*, robotin, kone, koneesta, botti*, botin, automaatti*, automaatilta, automaattinen',
    softwareUpdate: 'ohjelma*, ohjelmisto*, lataa*, lataus, asenna*, asentaa, päivitys*, päivitä*, sovellus*, appi, äppi, datat',
    virusHack: 'hakkeri*, hakkeroi*, haittaohjelma*, tietojenkalaste*, virustorjunta',
    camera: 'kamera*, kuva, kuvan, kuvat, kuvia, selfie*, valokuva*, kuvata, video*',
    memorySpace: 'muisti täynnä, tila täynnä, tallennustila*, muisti, muistia, muistikortti',
    signal: 'kenttää, verkko, verkossa, kuuluvuus*, wifi*, netti*, netin, mobiilidata*, yhteys pätkii',
    charger: 'laturi*, johto, johdon, pistoke*, pistorasia*, akku*, akun',
    topUp: 'prepaid*, saldo*, puheaika, ladata saldoa',
    tariff: 'liittymä*, liittymän, puhelinliittymä*, roaming, kuukausimaksu*, hinnasto, datapaketti',
    moneyTransfer: 'tilisiirto*, siirtää rahaa, tilinumero*, talletus*, tilille, mobilepay*, pankkitili*, iban',
    cheque: 'sekki, säästö*, säästöt, korko, korot, korkoa',
    rent: 'vuokra*, vuokran, vuokralainen*, vuokraisäntä, vuokrasopimus*, vuokralle',
    mortgage: 'asuntolaina*, kiinteistö*, kiinteistövälittäjä*, asuntokauppa, tontti',
    wasteMoney: 'tuhlaa*, tuhlaus*, tuhlata, haaskaa*, haaskaus, hukkaan',
    profit: 'tuotto*, ansait*, tulot, tuloja, tienata, tienaa',
    rich: 'rikas, rikkaa*, köyhä*, persaukinen, rahaton, varakas',
    gainLose: 'voittaa, voitti, voitto, voitin, hävi*, häviö*, menett*, tappio*, hävisi',
    stock: 'varastossa, saatavilla, loppuunmyyty, saatavuus*, loppunut, myymälässä',
    warranty: 'takuu*, takuuta, takuun, varaosa*',
    quality: 'laatu, laadu*, uudenveroi*, käytetty, uutena, käytettynä, laadukas',
    queue: 'jono, jonossa, jonota*, jonon, jonotuslista*, jonotuslistalle, tungos, väenpaljous',
    menu: 'ruokalista*, menu, päivän lounas, lounaslista*, annos, annokse*, ruokatilaus*',
    table: 'pöytä*, pöydä*, tuoli*, sohva*, hylly*, laatikko, kaappi*, kaapi*, istuin, huonekalu*',
    waiter: 'tarjoilija*, kokki*, leipuri*, lihakauppias, leipomo*, keittäjä',
    hairSkin: 'iho, ihon, hiukset, tukka, tukan, voide, shampoo*, sampoo, meikki*, meikit',
    lampCandle: 'lamppu*, lampu*, kynttilä*, hehkulamppu*, valo, valot, sammuu, sammui',
    boatShip: 'vene, veneen, veneeseen, veneellä, laiva*, lautta*, lautalla, satama*, risteily*',
    fuel: 'bensa*, bensaa, polttoaine*, diesel*, tankki, tankata, tankkaa*, huoltoasema*',
    tyreEngine: 'rengas*, renka*, moottori*, jarru*, korjaamo*, talvirenkaat, katsastus*, rengasrikko',
    traffic: 'liikenne*, ruuhka*, moottoritie*, nopeus*, ylinopeus*, tietyö*, liikennevalo*',
    driver: 'kuljettaja*, kuski*, taksi*, kyyti*, kyydi*, ajaja',
    luggage: 'matkatavara*, matkalaukku*, lähtöselvitys*, laukut, lähtöportti, lentokenttä*',
    map: 'kartta*, kartal*, osoite*, osoittee*, gps, navi, navigaattori*, reitti*, postinumero',
    turnSide: 'vasen, vasemmalle, vasemmalla, oikealle, oikealla, suoraan, eteen, edessä, taakse, takana, edestä',
    pushPull: 'työntä*, vetää, vedä, vetämään, nosta*, kantaa, kanna, tunkekaa, kannata',
    cutBreak: 'leika*, leikata, repiä, repesi, katketa, katkesi, katkaista, katkaiskaa, katkaistaan, katkais*, hajota',
    fallDrop: 'kaatu*, kaatunut, kaatui, putosi, pudota, tippui, tippu*, liukastu*, pudot*',
    throwAway: 'heittää, heitä*, heittäkää, heitän, heitti, roskiin, roskikseen, heitä pois',
    hang: 'roikku*, ripusta*, roikkua, jumissa, liimattu',
    touchIt: 'kosket*, koskea, koske, koskematta, pidellä, tarttua, tartu, pidä kiinni',
    standSit: 'seisoo, seisoa, seison, istu*, istua, istuu, makaa, maata, maate, seistä, istuin',
    jump: 'hypätä, hyppä*, hyppy*, hyppi*, kiipe*, kiivetä, juokse*, juosta',
    lookWatch: 'katso*, katsoa, kattoo, kato, katsotaan, katson, tuijot*, tuijottaa',
    listenHear: 'kuuntel*, kuunnella, kuule*, kuulla, kuulin, kuulkaa, kuulkaas, ääni, ääneen, ääntä, kuulen',
    smell: 'haju*, haisee, haista, tuoksu*, maku, maistu*, maistaa, löyhkä*',
    feel: 'tunne, tuntuu, tunnen, tunte*, tunnelma*, fiilis*, tuntea, mieliala',
    breathe: 'hengit*, hengitys*, henkeä, ilma, ilmaa, hengästy*',
    drinkTea: 'teetä, mehu*, limu*, limsa*, kahvi*, kahvia, vettä, kokis, tee',
    save: 'tallenna*, tallentaa, tallessa, talteen, säilyttä*, säilytä*, säästä*, tallennus',
    count: 'laske*, laskea, laskuri*, laskuriita, laskee, yhteensä, prosent*, lasketaan',
    compare: 'vertaa*, verrata, vertail*, ero siinä, eroa, verrattuna',
    repeatIt: 'toista, toistaa, toistuva*, toistuvasti, uudestaan ja uudestaan, taas kerran, samaa vanhaa, jatkuvasti',
    keepOn: 'jatka*, jatkaa, jätäkää, jatkuu, ei lopu, edelleen, jatkakaa',
    followUp: 'seurata, seuranta*, jahda*, jäljit*, seuraa, seuraan, seurannut',
    ignoreIt: 'jättää huomiotta, sivuutta*, ohittaa, älä välitä, välittämättä, olla välittämättä',
    forgetIt: 'unohda*, unohtaa, unohtakaa, unohdin, unohtui, unohda se, anna olla, antaa olla',
    letGo: 'päästä*, päästäkää, irti, vapauta*, päästä irti, päästää, jätä rauhaan',
    separateOut: 'paitsi, lukuun ottamatta, lukuunottamatta, ilman, muulle kuin, poislukien, muu kuin',
    includeIn: 'sisältä*, sisältää, liitä*, liite, liitteenä, mukaan lukien, lisätä, sisälty*',
    joinIn: 'osallistu*, osallistua, mukaan, liittyä, liityin, talkoot, talkoisiin, talkoi*, liity*',
    belong: 'kuuluu, kuulua, omistaa, omistama, oma, omana, mun oma, kuulun, kuulu',
    inherit: 'peri, perintö*, periä, testamentti*, kuolinpesä*, perilli*, perunkirjoitus*',
    deathNotice: 'kuollut, menehty*, edesmennyt, hautajai*, haudat*, kuoli, poisnukkunut, vainaja*, hautaus*',
    replaceIt: 'vaihtaa, vaihdan, vaihda*, vaihto*, korvaa*, tilalle, vaihtaisin, vaihan, vaihdetaan',
    transferOver: 'luovutta*, luovut*, siirtää, siirrä*, antaa eteenpäin, antaneeni, välittää eteenpäin, toimittaa',
    leak: 'vuoto, tietovuoto*, levitä*, leviää, levittää, vuotanut',
    source: 'lähde, lähteestä, alkuperä*, mistä saitte, saitte, saaneet, mistä',
    purpose: 'tarkoitus*, tavoite*, mitä varten, päämäärä*, miksi ihmeessä, käyttötarkoitus',
    legalBasis: 'suostumus*, suostumukse*, oikeusperuste*, peruste, oikeutettu etu, suostun, perusteella',
    paragraph: 'artikla*, artiklan, pykälä*, momentti, gdpr, asetus, tietosuoja-asetus*, tietosuojalaki',
    demand: 'vaadi*, vaatia, vaadin, vaatimus*, vaatii, edellyt*, vaadimme',
    confirmBack: 'vahvista*, vahvistus*, kuittaus*, kuitatkaa, kirjallisesti, kirjallinen, kuittaa*, kirjattuna',
    instruct: 'ohje, ohjeet, ohjei*, käyttöohje*, opas, neuvo*, näin se toimii',
    offerHelp: 'apu, apua, avustaa, tuki, tukea, neuvonta*, palvelupiste*, palvelus*, asiakastuki',
    livingPerson: 'ihminen, ihmise*, oikea ihminen, elävä ihminen, henkilö, ihmistä, ihmisiä',
    kindNice: 'kiltti, kilttejä, kiltit, mukava*, kiva, kivaa, ystävälli*, ihana*, suloinen, herttainen',
    dearLove: 'rakas, rakkaani, kaveri, frendi, veli, beibi, rakkaat, hyvä ystävä',
    guyMan: 'tyyppi*, jätkä*, jäbä*, heebo, ukko, mies, kundi*',
    crowdAll: 'kaikki ihmiset, jokainen, koko maailma, väki, porukka*, kaikki muut, kansa, joka iikka',
    selfDo: 'itse, ite, itekki, itsekseen, yksin, itsenäi*, itsellänne, itellänne, itseni, omin päin, omin avuin',
  },
};
