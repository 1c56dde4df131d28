import type { LanguageData } from './language.ts';

export const fi: LanguageData = {
  code: 'fi',
  name: 'Suomi',
  englishName: 'Finnish',
  script: 'latin',
  words: {
    stop: {
      translated:
        'LOPETA, LOPETTAKAA, LOPETETAAN, LOPETAN, LOPETUS, LOPETTAA, LOPPU, LOPPUU, LOPPU NYT, PERU, PERUN, PERUKAA, PERUUTA, PERUUTAN, PERUUTTAKAA, PERUUTUS, PERUTTU, PERU TILAUS, PERUUTA TILAUS, PERU VIESTIT, KIELTO, KIELLÄN, KIELLETTY, POISTA, POISTAKAA, POISTA LISTALTA, POISTAKAA LISTALTA, POISTU, POISTUN, EROAN, ERO, IRTISANON, RIITTÄÄ, RIITTÄÄ JO, EI ENÄÄ, EI KIINNOSTA, EI VIESTEJÄ, EI MAINOKSIA, EN HALUA, SEIS, LAKKAA, LAKATKAA, LOPETA MAINOKSET, MARKKINOINTIKIELTO, SUORAMARKKINOINTIKIELTO, KATKAISE, PYSÄYTÄ, PYSÄYTTÄKÄÄ, EI TARVI, STOP MAINOKSET',
    },
    stop_all: { translated: 'STOP KAIKKI, LOPETA KAIKKI, PERU KAIKKI, LOPETTAKAA KAIKKI, POISTAKAA KAIKILTA LISTOILTA, PERUKAA KAIKKI' },
    start: { translated: 'ALOITA, LIITY, TILAA, LIITYN, TILAA UUDESTAAN, LIITY UUDESTAAN, JATKA, LIITY TAKAISIN' },
    help: { translated: 'APUA, OHJE, OHJEET, OHJEITA, YHTEYS, YHTEYSTIEDOT, TIEDOT, NEUVO, ASIAKASPALVELU, OIKEUTENI' },
    access: { translated: 'OMAT TIEDOT, TIETONI, TARKASTUSOIKEUS, TARKASTUSPYYNTÖ, OMAT TIETONI' },
    erase: { translated: 'POISTO, UNOHDA, POISTA TIEDOT, POISTA TIETONI, POISTAKAA TIETONI, TIETOJEN POISTO, UNOHTAKAA' },
    rectify: { translated: 'OIKAISU, KORJAA, KORJATKAA, KORJAA TIETONI, OIKAISE TIETONI' },
    port: { translated: 'SIIRTO, SIIRRETTÄVYYS, TIETOJEN SIIRTO' },
    object: { translated: 'VASTUSTAN, VASTUSTAMINEN' },
    restrict: { translated: 'RAJOITUS, RAJOITA, RAJOITTAKAA' },
    yes: { translated: 'KYLLÄ, JOO, K, JUU, TOTTA KAI, KYLLÄ KIITOS, JOO KIITOS, SELVÄ, SOPII, TIETYSTI' },
    no: { translated: 'EI, E, EI KIITOS, EN, EIPÄ' },
  },
  phrases: {
    stop: { translated: 'POISTA NUMERONI, POISTAKAA NUMERONI, POISTAKAA MINUT, ÄLKÄÄ LÄHETTÄKÖ MINULLE, JÄTTÄKÄÄ RAUHAAN' },
    help: { translated: 'KUKA SINÄ OLET, KEITÄ OLETTE, KEITÄ TE OLETTE' },
    access: { translated: 'MISTÄ SAITTE NUMERONI, KOPIO TIEDOISTANI' },
    wrong_number: { translated: 'VÄÄRÄ NUMERO, VÄÄRÄ HENKILÖ, VÄÄRÄÄN NUMEROON' },
    do_not_sell: { translated: 'ÄLKÄÄ MYYKÖ TIETOJANI' },
  },
  concerns: {
    death: 'kuoli, kuollut, menehtynyt, edesmennyt, hautajaiset, leski, poismennyt',
    threat: 'poliisi, poliisille, asianajaja, lakimies, käräjäoikeus, rikosilmoitus, kuluttajaviranomainen, tietosuojavaltuutettu',
    minor: 'alaikäinen, poikani, tyttäreni, lapseni, lapsi, vuotias, olen 12',
  },
  groups: {
    texts:
      'VIESTI*, VIESTEJÄ, VIESTEIHIN, VIESTEISTÄ, VIESTIT, TEKSTAR*, TEKSTIVIEST*, MAINOS*, MAINOKS*, SPÄM*, SPAM*, TARJOU*, SMS*, ILMOITU*, MUISTUTU*, ROSKA*, UUTISKIRJ*, MARKKINOINTI, MARKKINOINTIA, MARKKINOINTIVIESTIT, TEKSTIVIESTIMARKKIN*, TILAUSVIEST*',
    sendneg:
      'LÄHETTÄKÖ, LÄHETELKÖ, LAITTAKO, LAITELKO, KIRJOITTAKO, OTTAKO YHTEYTTÄ, HÄIRITKÖ, VIESTITTELKÖ, VIESTITELKÖ, SPÄMMÄTKÖ, PANKO, LÄHETTÄKÄÄ, TEKSTAILKO',
    sendneg1: 'LÄHETÄ, LÄHETTELE, LAITA, KIRJOITA, OTA YHTEYTTÄ, HÄIRITSE, VIESTITTELE, SPÄMMÄÄ, TEKSTAA',
    more: 'ENÄÄ, ENÄÄN, MITÄÄN, IKINÄ, KOSKAAN, ENEMPÄÄ, ENÄÄ MITÄÄN, MITÄÄN ENÄÄ, LISÄÄ, JATKOSSA, YHTÄÄN',
    mine: 'MINULLE, MULLE, MEILLE, MINUA, MUA, MUHUN, MINUUN',
    him: 'HÄNELLE, SILLE, TÄHÄN NUMEROON, TÄNNE, ÄIDILLE, HEILLE, LAPSELLE, TYTÄRELLENI, POJALLENI, ÄIDILLENI, ISÄLLENI',
    quit: 'LOPETTAKAA, LOPETA, LAKATKAA, LAKKAA, LOPETTAKAA JO, LOPETA JO, LOPETTAISITTEKO, VOISITTEKO LOPETTAA, KESKEYTTÄKÄÄ',
    sendinf:
      'LÄHETTÄMINEN, LÄHETTÄMÄSTÄ, LÄHETTELY, LÄHETTELEMINEN, VIESTITTELY, HÄIRINTÄ, HÄIRITSEMÄSTÄ, HÄIRITSEMINEN, SPÄMMÄYS, SPÄMMÄÄMINEN, SPÄMMI, SPÄMMÄILY, KIRJOITTELU, POMMITUS, TÄMÄ, TÄÄ, VIESTIEN LÄHETTÄMINEN, MAINOSTEN LÄHETTÄMINEN, NÄIDEN LÄHETTÄMINEN, SPÄMMÄÄMÄSTÄ, KIUSAAMINEN',
    unwanted:
      'EN HALUA, EN TAHDO, EN TARVITSE, EN TARVII, EI KIINNOSTA, EMME HALUA, EN OO PYYTÄNY, EN OLE PYYTÄNYT, EN OLE TILANNUT, EN HALUAIS, EN HALUAISI, EN JAKSA, EI KIINNOSTA NÄÄ, EN HALUU, EN OO TILANNU, EI TARVI',
    get: 'SAADA, VASTAANOTTAA, LUKEA, NÄHDÄ, OTTAA VASTAAN',
    remove: 'POISTAKAA, POISTA, OTTAKAA, OTA, PERUKAA, PYYHKIKÄÄ, TIPUTTAKAA, POISTATTEKO, VOISITTEKO POISTAA, HALUAN POIS, POISTAISITTEKO',
    lists:
      'LISTALTA, LISTALTANNE, LISTOILTA, REKISTERISTÄ, REKISTERISTÄNNE, POSTITUSLISTALTA, JÄRJESTELMÄSTÄ, VIESTILISTALTA, MARKKINOINTILISTALTA, REKISTEREISTÄ, TIETOKANNASTA, TILAAJALISTALTA, VIESTEISTÄ',
    number: 'NUMERONI, NUMERO, NUMEROA, PUHELINNUMERONI, MUN NUMERO, MINUN NUMERONI, TÄMÄ NUMERO, PUHELINNUMERO, MUN NUMEROA',
    lawyer:
      'POLIISI*, TIETOSUOJAVALTUUT*, ASIANAJAJ*, LAKIMIE*, VALITUS, VALITUKS*, VALITAN, ILMOITUKS*, RIKOSILMOITU*, KULUTTAJA*, TRAFICOM*, OIKEUTEEN, JURIST*',
    hold: 'TEILLÄ ON, TEILLÄ, SÄILYTÄTTE, KERÄÄTTE, TALLENNATTE, KÄSITTELETTE, TIEDÄTTE, TEILT LÖYTYY, ON TALLENNETTU, OLETTE TALLENTANEET, SULLA ON, TALLETATTE, TEILTÄ LÖYTYY',
    data: 'TIETONI, TIEDOT, TIETOJANI, TIETOJA, HENKILÖTIETONI, HENKILÖTIETOJANI, TIETOJENI, TIETOA, MUN TIEDOT, TILINI, HENKILÖTIEDOT, HENKILÖTIETOJENI',
    fix: 'KORJATKAA, KORJAA, OIKAISKAA, OIKAISE, MUUTTAKAA, VAIHTAKAA, PÄIVITTÄKÄÄ, PÄIVITÄ, KORJATA, PÄIVITTÄÄ, MUUTA',
    wrong: 'VÄÄRIN, VÄÄRÄ, VIRHE, VIRHEELLINEN, VANHA, VANHENTUNUT, VIRHEELLISESTI, KIRJOITUSVIRHE, PIELESSÄ',
    name: 'NIMI, NIMENI, SUKUNIMI, SUKUNIMENI, ETUNIMENI, OSOITE, OSOITTEENI, SÄHKÖPOSTINI, SYNTYMÄAIKANI, TIETONI, OSOITTEEN, SÄHKÖPOSTI',
    who: 'JAANA, MATTI, ANNA, MIKA, LIISA, PEKKA, TIMO, TIINA, SARI, JUHA, MARIA, MINNA, KATI, JARI, ANTTI, SANNA, HANNA, KARI, HEIKKI, LAURA, MIKKO, PÄIVI, RIITTA, TUULA, SAMI, MARKO, EMILIA, KAISA, SEPPO',
  },
  patterns: {
    stop: `
      [kiitollinen|kiitollisia|iloinen|arvostaisin] jos (te) (ette|lopettaisitte) (enää) (minulle|minuun) [ottaisi|lähettäisi|laittaisi|kirjoittaisi|häiritsisi|soittaisi|lopettaisitte] (yhteyttä|viestejä)
      ^ (kiitos) (ei) ei enempää (näitä|viestejä) $
      ^ (pyydän) [poistakaa|jättäkää rauhaan|jättäkää minut] $
      [poistakaa|poista|pyyhkikää] … [numeroni|numero|puhelinnumeroni] … [rekisteristä|rekisteristänne|järjestelmästä|tietokannasta]
      [älkää|älkää enää] (enää|kiitos) [sendneg] (enää|enää mitään|mitään|jatkossa) [mine|him|more|texts]
      älkää (enää) [mine|him] (enää|mitään) [sendneg]
      älkää enää [sendneg]
      älä (enää|ikinä) [sendneg1] (enää|mitään) (enää) [mulle|minulle|tähän numeroon] enää
      älä [sendneg1] (enää|enää mitään) [texts]
      [älä|älkää] enää [sendneg1] [mulle|minulle|texts]
      ^ [älkää] [sendneg|häiritkö] $
      [quit] (jo|nyt|tämä|nämä|näiden|nää|noi|noiden|viestien|mainosten|tuo|toi) (jo|viestien|mainosten) [sendinf]
      [quit] (jo|nyt) (nämä|nää|noi|kaikki|teidän) [texts]
      ^ [lopettakaa|lopeta|lakatkaa|riittää|loppu] (jo|nyt|tämä|jo nyt|tää) $
      [unwanted] (enää|näitä|teidän|mitään|teiltä|noita|tälläisiä|tällaisia|yhtään|nää|lisää) (teidän|enää|mitään|näitä) [texts]
      [unwanted] (enää|näitä|teidän|teiltä) (teidän|näitä|mitään) [texts] [get]
      [unwanted] (enää|näitä|teiltä) (mitään) [get] (enää|näitä|teidän|mitään|teiltä|näitä) [texts|enää|teiltä|näitä|mitään]
      [en halua|en tahdo|en tarvitse|en haluu] (enää) (mitään) [teiltä|enää mitään|näitä enää]
      [en halua|en tahdo|en haluu] (enää) (että) (te) (minulle|mulle|minua) [yhteydenottoja|otatte yhteyttä|lähetätte|häiritsette]
      [ei enää|ei|ei yhtään|ei mitään|riittää|riitti|kyllästynyt|kiitos ei|ei kiitos|ei lisää|stop|kiitos riittää] (enää|enempää|näitä|jo|nää|nämä|teidän|näihin|näistä|mitään|noita) (teidän|jo) [viestejä|mainoksia|tekstiviestejä|tekstareita|spämmiä|tekstarit|viestit|mainokset|mainosviestejä|ilmoituksia|tarjouksia|viesteihin|mainoksiin|tekstareihin|markkinointia]
      [mainoksia|viestejä|tekstareita] ei (enää) [kiitos|tänne|tähän numeroon|mulle|minulle]
      ei [mainoksia|viestejä|tekstareita] (enää) [tänne|tähän|kiitos|mulle|minulle]
      ei (enää) tarvi* (enää) (mulle|minulle|mun|lähettää|laittaa) [viestitellä|lähettää|laittaa|viestejä|lähetellä|tekstareita]
      [remove] (mut|minut|mun numero|numeroni|tämä numero|mun numeron|meidät|minun numeroni) (pois|heti|kiitos) (teidän|tältä|siltä|tuolta|kaikilta|teidän listalta|näistä|siitä|sieltä|tästä) (markkinointi|sms|teidän) [lists]
      [ottakaa|ota|poistakaa|poista|jättäkää|jätä|haluan] (mut|minut|meidät) pois
      [poistakaa|poista|tiputtakaa] (heti|kiitos) [mut|minut|meidät] (kiitos|heti|pois|listalta|listoilta|viesteistä)
      [jättäkää|jättää|voitteko jättää] [mut|minut|minua] (näiden|noiden|teidän) (viestien) [ulkopuolelle|rauhaan]
      [haluan|haluaisin|pääsenkö|haluan päästä] (minä) (pois|erota|eroon) (teidän|näistä|tältä|tästä) [listalta|listoilta|viesteistä|näistä viesteistä|tilauksesta|postituslistalta|tekstareista]
      [haluan|haluaisin|voisitteko] [perua|lopettaa|peruuttaa] (tämän|nämä|tilauksen|teidän|näiden) [texts|tilauksen|tilaukseni|vastaanottamisen]
      [perukaa|peru|perun|peruuta|peruutan|peruuttakaa|lopettakaa|katkaiskaa|sulkekaa|estäkää] (mun|minun|tämä|tämän|nämä|kaikki|se|teidän) [texts|tilaus|tilaukseni|tilauksen|viestipalvelu|uutiskirje|jäsenyyteni|jäsenyys]
      [poistakaa|poista|unohtakaa|unohda|pyyhkikää|poistatteko|poistaa] (heti|kiitos) [number]
      [jättäkää|jätä|antakaa olla] (minut|mut|meidät|jo|mua) (jo|nyt) [rauhaan|rauhassa|rauhaa]
      [painukaa|haistakaa|suksikaa|vetäkää käteen|menkää] … [texts|helvettiin|vittuun|paska]
      ^ [painukaa helvettiin|haistakaa paska|haistakaa vittu|suksikaa vittuun|vittuun siitä|turpa kiinni] $
      [perun|peruutan|vedän pois|perua|peruuttaa] (täten|antamani|markkinointi) [suostumukseni|suostumuksen|markkinointilupani|luvan|lupani]
      [en ole|en oo|en ole koskaan|en koskaan] (koskaan|teille|ikinä) [antanut|antanu] (mitään|teille|tällaiseen) [lupaa|suostumusta]
      [kiellän|kiellän täten] (teitä) (suoramarkkinoinnin|lähettämästä|markkinoinnin|kaiken) [markkinoinnin|suoramarkkinoinnin|lähettämästä|texts]
      [vielä yksi|vielä yksikin|vielä kerran|seuraavasta|seuraava|jos vielä] (viesti|viestistä|mainos|tekstari|tulee|kerran) … [lawyer]
      jos … [yksi|yksikin|tulee|ette lopeta|vielä] … [lawyer]
      teen (teistä) [ilmoituksen|valituksen|rikosilmoituksen]
      [kuinka monta kertaa|montako kertaa|monesko kerta|kolmas pyyntö|viimeinen pyyntö|viimeisen kerran|kuinka monesti|monennenko kerran|moneen kertaan|kolmas kerta]
      [kirjoitin|lähetin|laitoin|vastasin] (jo|teille) … stop
      ei kiinnosta … [jättäkää|lopettakaa|älkää|poistakaa]
      ? ^ (enää) [ei kiinnosta|en ole kiinnostunut|en oo kiinnostunu|ei kiinnosta enää|ei enää kiinnosta] (kiitos|enää) $
      ? [en ole|en oo] (koskaan|ikinä) [tilannut|tilannu|liittynyt|liittyny|rekisteröitynyt|ilmoittautunut] (tällaista|näitä|mitään|tähän|mihinkään)
      en ole enää [asiakas|jäsen|asiakkaanne] … [älkää|lopettakaa|texts]
      ^ stop (ja) [kertokaa|poistakaa|mistä|lähettäkää]`,
    stop_all: `
      [lopettakaa|lopeta|perukaa|peruuta|peru] (ihan|aivan|kerralla) kaikki (viestit|viestinne|tilaukset|mainokset)
      [poistakaa|poista|ottakaa] (mut|minut) (pois|ihan) [kaikilta|kaikista|joka] (teidän) (listoilta|rekistereistä|listoiltanne|viesteistä|listalta|palveluista)
      [en halua|ei] (enää) mitään (enää) [miltään|mistään] (teidän) [brändiltä|liikkeestä|kaupasta|yhtiöltä|merkiltä]`,
    start: `
      [haluan|haluaisin|haluun|halutaan] (taas|takas|jälleen|uudestaan|takaisin) (taas|teidän|takaisin) (teidän|niitä) [tarjoukset|viestit|listalle|tilata|mukaan|liittyä|viestejä|tarjouksia] (taas|uudestaan|takaisin|uudelleen)
      [laittakaa|lisätkää|liittäkää|ottakaa] (mut|minut) [takaisin|takas|listalle|uudestaan|taas|mukaan]
      vahingossa (tulin) [peruneeks|perunut|perunu|peruttua|poistuin|perutuksi]
      tulin vahingossa [peruneeks|peruneeksi|poistuneeksi]`,
    help: `
      [mikä|millä] (sana|sanalla) (pitää|täytyy|pitäis) [lähettää|laittaa|kirjoittaa|vastata] … [pois listalta|lopettaa|peruuttaa|loppuu|listalta]
      kuka (mulle|minulle) [lähettää|laittaa] (mulle|näitä|noita|tätä) [texts|näitä|tätä]
      ^ [kuka tämä on|kuka siellä|kuka oot|kuka olet|kuka tää on|kuka se on|kuka lähettää|kuka laittaa|keitä te ootte|mikä tämä on|kuka sä oot|kuka kirjoittaa|kuka viestittelee] (siellä|näitä|mulle|oikein|sä|tätä) $
      [keitä|kuka] (te|sinä|sä) [olette|ootte|olet|oot]
      [mikä|mistä] (tämä|tää|te) (on) [firma|yritys|yrityksestä|firmasta]
      [miten|kuinka|mistä] (mä|voin|minä|nämä|tän|näistä|tästä) (voin|nämä|näistä|pystyn|saan|tän|mä) [perun|peruutan|perua|peruuttaa|lopettaa|lopetan|pääsen|poistua|poistun|eroan|irti|lopettamaan] (näistä|nämä|tästä|viesteistä|nää|tän)
      [miten|kuinka] (mä|voin|minä) [pääsen|pääsee|saan] (mä|pois) (näistä|tästä|näiltä|teidän) (viesteistä|listalta|nämä) [eroon|pois|loppumaan|irti]
      [miten|mistä] (voin|saan) [teihin yhteyden|teidät kiinni|ottaa yhteyttä|yhteyttä teihin]
      ^ [tarvitsen|tarviin] apua $`,
    access: `
      [mitä|mitkä] (kaikkia|kaikkea|henkilötietoja) (tietoja|tietoa|tiedot|henkilötietoja) [hold] (on) (minusta|musta)
      [mitä|mitkä] (tietoja|tietoa) (minusta|musta) [hold] (on)
      mitä (te) [tiedätte|säilytätte] [minusta|musta]
      [mistä|miten] (te|ihmeestä|ootte|olette) (te|saitte|olette|ootte) [saitte|saaneet|saanu|saaneet haltuunne|löysitte|teillä on] (mun|minun) [numeroni|numeron|numero|puhelinnumeroni|tietoni|yhteystietoni]
      mistä teillä on (mun|minun) [numeroni|numero|tietoni]
      kuka (teille) antoi (teille) (mun|minun) [numeroni|numeron|tietoni]
      [kopio|kopion|jäljennös|ote|otteen|listan] (kaikista|kaikki) (minua koskevista|omista|henkilö) [tiedoistani|henkilötiedoistani|tiedoista]
      [lähettäkää|näyttäkää|toimittakaa|haluan tietää|haluan nähdä|haluan tarkistaa] (minulle|mulle) (mitä|kaikki|kopio|minua koskevat) (minua) (koskevat) [tietoja teillä on|omat tietoni|tietoni|tiedot jotka|tiedot mitä|henkilötietoni|tietoja minusta]
      [tarkastusoikeus|oikeus tutustua tietoihin|gdpr pyyntö|tietopyyntö]`,
    erase: `
      [poistakaa|poista|hävittäkää|pyyhkikää|poistatteko|haluan poistaa|tuhotkaa|poistaa] (heti|kaikki|aivan|kiitos) (kaikki|minun|mun|minua) (koskevat) [tietoni|tiedot|henkilötietoni|tilini|henkilötiedot|mun tiedot|tiedot minusta|profiilini]
      [poistakaa|poista|hävittäkää|pyyhkikää] kaikki (mitä|tieto) (teillä) (on) [minusta|musta]
      [oikeus tulla unohdetuksi|unohtakaa minut|haluan tulla unohdetuksi|tietojeni poistamista|tietojeni poistoa]
      [poistakaa|poista|pyyhkikää] … [numeroni|numero|puhelinnumeroni] … [rekisteristä|rekisteristänne|järjestelmästä|tietokannasta]`,
    rectify: `
      [nimi|nimeni|sukunimi|sukunimeni|etunimeni] (on|teillä|kirjoitettu) … [wrong]
      [wrong] … [nimi|nimeni|sukunimi|sukunimeni]
      [name] … [wrong] … [fix]
      [vaihtunut|muuttunut|vaihtui|muuttui|muutin] … [fix]
      [fix] (mun|minun|se) [name|nimi]
      [nimeni on|nimi on] … [ei] … [fix]`,
    port: `
      [tietoni|tiedot|henkilötietoni] … [koneluettavassa|tiedostona|tiedostossa]
      [siirtää|siirtäkää|siirto] (kaikki|mun) [tietoni|tietojeni|henkilötietoni] (toiseen)
      [tietojeni siirto|tietojen siirrettävyys]`,
    object: `
      [vastustan|kiellän] … [profilointi*|profiloimi*|profilointia|käsittel*|analys*|käyttöä]
      en (halua|hyväksy) (että) (minua) [profiloidaan|profilointia|profiloitavan|seurataan]`,
    restrict: `
      [rajoittakaa|rajoita|keskeyttäkää|jäädyttäkää|rajoittaa] … [käsittelyä|käsittely|käsittelyn|käyttöä]
      [jäädyttäkää|lukitkaa] [tietoni|henkilötietoni|mun tiedot]`,
    do_not_sell: `
      älkää (enää|missään nimessä) [myykö|luovuttako|antako|jakako|siirtäkö] (eteenpäin|mun|minun|kenellekään) [tietojani|tietoja|numeroani|numeroa|henkilötietojani|mun tietoja]`,
    wrong_number: `
      [väärälle|väärään] [tyypille|ihmiselle|henkilölle|numeroon]
      [nyt|taitaa|on|oli|teillä|sulla] (olla) väärä [numero|henkilö]
      [en oo|en ole|mä en oo|minä en ole|ei ole] (mikään|mitään|kukaan) [who]
      [täällä ei ole|ei täällä ole|en tunne] (ketään|mitään|kenenkään) [nimistä|who]
      tämä ei ole [enää hänen|väärä|hänen numeronsa]`,
    nothing: `
      [älkää|älä] (vaan|ikinä|nyt) [lopeta|lopettako|peru|peruko|peruuta|poista|poistako|peruuttako|lakatko]
      [en|emme|ei] (missään|nimessä|peru|halua) (nimessä) (halua) [lopettaa|perua|peruuttaa|lopeta|peru]
      [miksi|milloin] (te|ette) [lopetitte|lähetä|lähetätte|vastaa|lopetatte]
      [perua|perumaan|peruuttaa|peruuttamaan|peru|peruuta|perun|peruutan|siirtää|poista|poistin|poistaa] (mun|huomisen|tämän|se|sen|vahingossa|varauksen|ajan) (se|sen|huomisen) [ajan|aikaa|ajanvarauksen|varauksen|varaus|varaukseni|aika|aikani|tilauksen numero|lennon|lento|matkan|pöytävarauksen|kuvan|kuva|koodin|kommentin|viestin vahingossa|treffit|tapaamisen|hammaslääkärin|kurssin|lipun|liput|tunnin]
      [maito|kahvi|leipä|akku|netti|rahat|data|paperi] (on|loppui) (loppu) [loppu|loppui|kesken]
      [loppu hyvin|alusta loppuun|loppu kesken|loppujen lopuksi|loppu viikko|loppuviikko]
      [monelta|milloin|koska] … [loppuu|loppuvat]
      [sanoi|sanoo|huusi] (että) … [lopeta|stop|riittää|lopettaa]
      [jos|kun] … (ei) [lopu|loppuu|lopeta]
      lopeta se [pelaaminen|hommat]
      [älkää|älä] [lähettäkö|lähetä] … [paketti*|lasku*|tavara*|vielä|tänään|huomenna|postitse]
      [älä|älkää] [soita|soittako|laita|kirjoita] … [nyt|vielä|ryhmään|tänään]
      [jätä|jättäkää|laita|laittakaa] … [ovelle|paketti|viesti|avain|auto]
      [poista|poistakaa] (se|tuo|toi|tämä) [kuva|kommentti|julkaisu|tiedosto|tuote|sipuli]
      riittääkö
      [hyvää|hyvä] [loppua|loppuviikkoa]`,
  },
  neighbours:
    'LOPPUI, LOPPUA, LOPPUNUT, LOPULTA, LOPETTI, LOPETETTU, LOPETIN, KOPPA, LUPA, PERUS, PERUNA, PERUNAT, PERUSTA, PERHE, KERU, MERI, PERUUTETTU, POISSA, POISTI, POISTIN, POISTETTU, POIS, POISTUI, KIELTÄÄ, KIELTÄYDYN, KIELI, KIELTOA, SEIN, SIES, SEISOO, OHJEEN, OHJEESSA, TIETO, TIEDON, APUAKO, AKUA, ALUA, ILTAA, TILAN, TILAAN, ALOITAN, ALOITTAA, LIITTY, LIITTYY, SIIRTYY, SIIRTÄÄ, SIIRTYI, PIIRTO, KORVAA, KORJATTU, OIKAISTA, RIITTI, RIITTÄÄKÖ, RIITTÄVÄ, EROAA, EROA, LAKKAN, LAKKO, RAJOITUKSIA, POISTUA, POISTOT, PYSÄYTTI, KATKAISI',
  also: { erase: 'POISTA, POISTAKAA, POISTA NUMERONI, POISTAKAA NUMERONI' },
  elsewhere: 'PERU',
  courtesy:
    'KIITOS, KIITTI, KIITOKSIA, KIITOS PALJON, KIITOS ETUKÄTEEN, OLKAA HYVÄ, OLE HYVÄ, YSTÄVÄLLISIN TERVEISIN, HEI, MOI, TERVE, MOIKKA, HYVÄÄ PÄIVÄÄ, HYVÄÄ HUOMENTA, HYVÄÄ ILTAA, PÄIVÄÄ, NYT, HETI, VÄLITTÖMÄSTI, TERVEISIN, TERV, YSTÄVÄLLISESTI, PYYDÄN, PERKELE, SAATANA, VITTU, HELVETTI, OK, ANTEEKSI, HYVÄÄ JATKOA, HEI HEI, JO, ARVOISA VASTAANOTTAJA, PLIIS, PLEASE, JOOKO, VOISITTEKO',
  conjunctions: 'JA, SEKÄ, JA MYÖS',
  objects:
    'VIESTI, VIESTIT, VIESTEJÄ, VIESTIEN, TEKSTIVIESTIT, TEKSTIVIESTEJÄ, TEKSTARIT, TEKSTAREITA, MAINOS, MAINOKSET, MAINOKSIA, MAINOSTEN, MAINOSVIESTIT, TILAUS, TILAUKSEN, TILAUKSENI, SPÄMMI, SPÄMMIT, MARKKINOINTI, LÄHETTÄMINEN, UUTISKIRJE, MUISTUTUKSET',
  fillers:
    'MINUN, MINULLE, MUN, MULLE, TEIDÄN, NÄMÄ, NÄÄ, ON, OLI, ETTÄ, NIIN, EN, EI, OLEN, OLE, MUTTA, TAI, HÄNEN, SINUN, SUN, MINÄ, MÄ, TE, HE, ENÄÄ, TÄLTÄ, TÄHÄN, SIINÄ, TÄÄLLÄ, KUN, JOKA, MITÄ, MISSÄ, IHAN, VAIN, VAAN, SIITÄ, NIITÄ, NÄITÄ',
  vague: 'SE, TÄMÄ, TÄÄ',
  guards: 'MIKSI, JOS, KUN, MITEN, HÄN, HE, SANOI, MILLOIN, KUNNES',
  traps: 'ÄLÄ LOPETA, ÄLÄ PERU, ÄLÄ POISTA, LOPPU HYVIN, NON STOP, PYSÄKÖINTIKIELTO',
  signatures: 'LÄHETETTY IPHONESTA, LÄHETETTY, HANKI OUTLOOK',
  tapbacks: [
    'Tykkäsi: ”…”',
    'Tykkäsi ”…”',
    'Tykkäsi viestistä ”…”',
    'Rakasti ”…”',
    'Rakasti viestiä ”…”',
    'Nauroi ”…”',
    'Nauroi viestille ”…”',
    'Ei tykännyt ”…”',
    'Korosti ”…”',
    'Kyseenalaisti ”…”',
    'Reagoi 👍 viestiin ”…”',
    '👍 viestiin ”…”',
  ],
  notes: [
    'POISTA alone is "remove": it stops the texts and opens an erasure.',
    'PERU is also the country: sure only where the programme speaks Finnish.',
    'Spoken forms (mut, mulle, en oo) are listed beside the written ones.',
  ],
};
