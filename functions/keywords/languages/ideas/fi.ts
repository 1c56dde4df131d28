import type { IdeaData } from './idea.ts';

export const fi: IdeaData = {
  code: 'fi',
  ideas: {
    cease:
      'stop, seis, lopeta, lopettakaa, lopettaa, lopetatte, lopetetaan, lopetettava, lopettakaapa, lopettamaan, lopettaminen, lopettamista, loppu, loppukoon, loppuu, loppua, loppukoot, riittää, riitti, riittäis*, saa riittää, tarpeekseni, kyllästy*, kyllästynyt, täynnä, väsynyt, ärsyttä*, häiritse*, häiritsette, häirintä*, rasittava*, vituttaa, vittuun, vitun, vitut, perseeseen, helvettiin, saatanan, paskat, painukaa, suksikaa, haistakaa, rauhaan, rauhassa, rauhan, jättäkää, älä, älkää, älkööt, älköön, ei enempää, ei enää, ei yhtään, ei yhtäkään, ei ikinä, ei koskaan, enää ikinä, viimeinen varoitus, viimeisen kerran, viimeinen kerta, estän, estää, blokkaan, blokata, bloggaan, blokkaukseen, poliisi*, rikosilmoit*, tietosuojavaltuut*, kuluttaja-asiam*, kuluttajasuoja*, traficom*, valitan, valitus*, lakimie*, juristi*, asianajaj*, ilmoitan teidät, laiton*, laitonta, kielletty*, kiellän, kielto, liikaa, liian monta, liian usein, turha*, ei-toivot*, peruuta*, peruuttakaa, peru, perun, perukaa, peruutan, säästäkää, lopuksi, pitäkää, lakatkaa, lakata, kytkekää pois, ottakaa pois, pois päältä, loppuis',
    refuse:
      'en halua, en haluu, en haluaisi, emme halua, en tahdo, en kaipaa, en tarvitse, en tarvi, emme tarvitse, en ole kiinnostunut, ei kiinnosta, ei kiinnostaa, en oo kiinnostunu*, en ole pyytänyt, en oo pyytäny*, en pyytänyt, en ole tilannut, en oo tilannu*, en tilannut, en ole antanut, en oo antanu*, en antanut, en anna, en suostu, en ole suostunut, en ole liittynyt, en oo liittyny*, en ole koskaan, en oo koskaan, en hyväksy, en ole hyväksynyt, en salli, kieltäydyn, kieltäydymme, kiitos ei, ei kiitos, ilman lupaa, ilman suostumusta*, luvatta, mieluummin en, pärjään ilman, en viitsi, en jaksa',
    texts:
      'viesti*, viestejä, viestit, viestien, tekstiviest*, tekstari*, tekstareita, sms*, mainos*, mainont*, mainokset, spämm*, spammi*, spam, tarjous*, tarjouks*, tarjoukset, kampanj*, uutiskirj*, ilmoituks*, ilmoitukset, muistutuks*, markkinoin*, markkinointi*, roskaposti*, roska*, roskaa, paska*, sonta*, alennus*, promo*, mms*, suoramarkkinoin*, puppua, etuviest*, näitä juttuja',
    contact:
      'lähett*, lähetä, lähettäkö, lähetellä, lähettele*, laittaa, laitatte, laittakaa, laittele*, laita, laitella, kirjoitella, ottaa yhteyttä, ota yhteyttä, ottako yhteyttä, ottako, yhteydenot*, yhteyttä, yhteyksiä, soitel*, soittaa, soitella, soita, soittako, häiritä, häiritkö, häirikö, häiri*, vaivata, vaivatko, kiusata, kiusatko, pommitta*, spämmätä, spämmätkö, ahdistel*, saada, saamasta, vastaanot*, tulla, tulee, tulisi, minulle, mulle, meille, puhelime*, numeroon*, numerooni, tähän numeroon, numeroani, kännykkä*, tulee vielä, tulee viel, tule vielä, kirjoittako, kirjoittaa, kirjoittelu*, kirjoitelko, kirjoittamasta, kirjoittamista',
    remove:
      'poist*, poista, poistakaa, poistaa, poistetaan, poistot, pois, ottakaa, ota, heittä*, heittäkää, heivat*, heivatkaa, pyyhk*, pyyhkikää, siivo*, tiputta*, tippukaa, irrot*, karsi*, poistukoon, erottakaa, peruuttakaa, postaa',
    list: 'lista*, listalta, listalta, listaltanne, listoilta*, postituslist*, tekstarilist*, sähköpostilist*, jakelu*, jakelulist*, rekisteri*, rekisteristä*, tietokan*, tietokannasta*, asiakasrekister*, kanta-asiakas*, järjestelmä*, osoitekirja*, tilaaji*, tilaus*, vastaanottaji*',
    mine: 'minut, mut, mua, minua, numeroni, mun numero*, numeron, meidät, tämä numero, tää numero, tämän numeron, nimeni, yhteystieto*, puhelinnumero*, numero',
    withdraw:
      'perun, peruutan, peruuttaa, perua, peruuttaminen, peruutus, vedän, vetää pois, otan takaisin, peruttu, perutaan, kumoan, poistan, perumme',
    consent: 'suostumu*, suostumukse*, lupa, luvan, lupani, luvat, hyväksyn*, valtuutu*',
    how: 'miten, kuinka, mitä pitää, mitä minun pitää, mikä sana, millä sanalla, mihin numeroon, mihin pitää, mistä voin, mistä voi, voiko, onko mahdollista, miten voi, mitä teen, mitä tehdään, mitenkäs, mite, mitä laitan',
    leave:
      'pois listalta, eroon, pääsen eroon, pääsee eroon, pääsis eroon, päästä eroon, pois päältä, pääsen pois, pääsee pois, päästä pois, saa loppumaan, saan loppumaan, kytkeä pois, peruuttaa tilau*, perua tilau*, poistua listal*, erota listal*',
    delete:
      'poist*, poistakaa, poistaa, poistaminen, poistamista, pyyhk*, hävit*, hävittäkää, hävittää, tuho*, tuhotkaa, unoh*, unohdetuks*, tulla unohdetuksi, unohtakaa, deletoi*, siivot*',
    data: 'tietoni, tiedot, tietojani, tietoja, tietojeni, tietoni, mun tiedot, mun tietoja, minun tiedot, minun tietoni, henkilötiet*, henkilötietoni, kaikki tiedot, kaikki mitä teillä on, mitä teillä on minusta, mitä minusta, mitä musta, tiedot minusta, tietoja minusta, tiliini, tilini, profiilini, historiani, asiakastiet*, asiakastietoni, datani, dataa, data, tietojen',
    fix: 'korja*, korjatkaa, korjata, korjaus*, oikais*, oikaiskaa, oikaisu*, muutta*, muuttu*, muuttanut, muutos*, muuttakaa, vaihta*, vaihtu*, vaihtakaa, päivit*, päivittäkää, väärin, väärä*, väärässä, virhe*, virheelli*, vanha*, vanhentu*, kirjoitusvirhe*, ei pidä paikkaansa, ei ole oikein, ei oo oikein, kirjoitetaan, tarkista*',
    detail:
      'nime*, nimi, nimeni, sukunim*, etunim*, osoite*, osoitt*, osoitteeni, syntymäaik*, syntymäpäiv*, henkilötunnu*, sähköposti*, email*, postinumero*, katuosoit*, olen nimeltäni',
    know: 'teillä on, on teillä, tiedätte, säilytätte, tallennat*, tallennettu*, tallessa, keräätte, kerätty, käsittelette, rekisterissänne, hallussanne, pidätte, keräilette, olette keränneet, tallentaneet',
    aboutMe:
      'minusta, musta, minua koskev*, itsestäni, mitä tietoja, mitkä tiedot, mitä dataa, tietoni, henkilötietoni, minua koskien, mun tiedoista, tietojani',
    source:
      'mistä, misttä, keneltä, keltä, kuka antoi, kuka on antanut, kuka anto, miten saitte, miten olette saaneet, miten ootte saanu, kuinka saitte, kuka luovutti, mikä on lähde, lähde, mitä kautta',
    number:
      'numeroni, mun numero*, minun numero*, puhelinnumeroni, tietoni, yhteystietoni, tämä numero, tämän numeron, numeron, mun tiedot, nimeni, numerooni, numero',
    move: 'csv*, json*, xml*, excel*, muodo*, siirr*, siirtä*, siirtäkää, siirto*, siirrettävyy*, vie toiselle, viedä, toiselle palveluntarjo*, toiselle yritykse*, toiselle operaattori*, toiseen yrityk*, toiseen palveluun, toiselle firmalle, uudelle palveluntarjo*, kilpailija*, koneluettava*, koneellisesti, ladata, lataus, tiedosto*, mukaani, muualle',
    profile:
      'profiloin*, profiloi*, profilointi*, automaatti*, automatisoi*, algoritm*, analyso*, ostoksiani, ostoksieni, ostohistori*, ostokäyttäyt*, seuran*, seurata, kohdenta*, kohdenne*, pisteyt*',
    object: 'vastusta*, vastustan, kiellän, kieltäydyn, en hyväksy, en salli, en suostu, protestoi*, vastaan, kielto',
    limit:
      'rajoit*, rajoittakaa, rajoittaa, rajoittaminen, jäädyt*, jäädyttäkää, keskeyt*, keskeyttäkää, estäkää, lukit*, älkää käyttäkö, ei saa käyttää, älkää käsitelkö, älkää koskeko, vain säilyt*, pelkästään säilyt*, säilyttäkää mutta, tauolle, toistaiseksi',
    use: 'käyt*, käytä, käyttö*, käyttäkö, käyttää, käsitel*, käsittely*, hyödynt*',
    again: 'uudelleen, uudestaan, taas, takaisin, takas, jälleen, uusiksi, muutin mieleni, muutin mieltäni, sittenkin, aktivoi*, vahingossa',
    want: 'haluan, haluun, haluaisin, haluisin, tahdon, tahtoisin, voitteko, voisitteko, saanko, saisinko, kiitos, laittakaa, liittäkää, lisätkää, lähettäkää, aloit*, kytkekää, liity, liityn, liittyä, tilata, tilaan, ottakaa, pistäkää, voinko',
    notMe:
      'väärä henkilö, väärä ihminen, en ole, en oo, en tunne, emme tunne, joku muu, jonkun muun, toisen henkilön, uusi omistaja, edellinen omistaja, entinen omistaja, vanha omistaja, ei enää, ei kuulu, ei asu, erehdyit*, erehdys, väärä vastaanottaja, väärälle, vaihtoi numero*, vaihtanut numero*, sekoit*, ei täällä, tämä ei ole, ei ole enää, ei oo enää, ei ole mun, ei ole hänen, ei ole minun',
    sell: 'myy*, myydä, myykö, myyminen, luovut*, luovuttakö, jakaa, jako, jaatte, eteenpäin, välittä*, kolmansille, kolmannelle, kumppane*, yhteistyökump*',
    everything: 'kaikki, kaikilta, kaikista, kaikkien, kaikkea, kaiken, mitään, koko konserni*, jokaise*, mistään teidän, kaikkia',
  },
};
