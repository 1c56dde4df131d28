import type { LanguageData } from './language.ts';

/** Sentences in Finnish: the form is explained in language.ts, the groups are in fi.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
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
    ^ stop (ja) [kertokaa|poistakaa|mistä|lähettäkää]
    [discard] (jo) [numeroni|mun numero|puhelinnumeroni|minun numeroni|tämä numero|mun numeron|numeroni pois]
    ? ^ (minä) [en halua tätä|en halua näitä|en halua tällaista|en halua|ei kiinnosta pätkääkään|ei kiinnosta yhtään|ei kiitos enää|ei enää koskaan|ei koskaan enää|ei mitään enää|ei ikinä enää|ei enää mitään|ei enempää] $
    ? ^ (nyt) [suksikaa kuuseen|suksikaa suolle|painukaa hiiteen|painukaa suolle|häipykää|häivy|antakaa olla|antakaa mun olla|antakaa olla jo|jättäkää mut|hiljaa jo|pitäkää turpanne kiinni|olkaa jo hiljaa] $
    [kyllästynyt|kyllästyny|kypsä|väsynyt|täynnä|kurkkua myöten täynnä] (jo|ihan|näihin|teidän|noihin|tähän) (teidän) [texts|viesteihinne|mainoksiinne|spämmiinne]
    [voitteko|voisitteko|voisitko|voitko|saisinko] (te) (ystävällisesti|jo) [poistaa minut|poistaa mut|poistaa numeroni|ottaa minut pois|ottaa mut pois|olla lähettämättä|poistaa listalta]
    ? ^ [voitteko|voisitteko] lopettaa (jo|tämän) $
    ? [olen jo|oon jo|mä oon jo|johan mä|jo kolmesti|jo kahdesti] [laittanut stop|lähettänyt stop|vastannut stop|sanonut stop|sanonut ei]
    ? ^ (minä) (olen|oon|mä oon) jo (kerran) [perunut|perunu|peruuttanut|irtisanonut|eronnut] (tämän|tän|tilauksen) $
    [kieltäydyn|kieltäydymme|en suostu|en salli|en hyväksy] (kaikista|jatkossa|enää|vastaanottamasta|saamasta) (teidän) [texts|mainoksista|viesteistä|markkinointia|markkinoinnista|suoramarkkinoinnista]
    suoramarkkinointikielto
    ? ^ [kytkekää pois|kytke pois|ottakaa pois|kytkekää pois päältä|laittakaa pois|sulkekaa tämä|pois päältä] $
    [kytkekää|laittakaa|ottakaa|kytke|sulkekaa] (nämä|nää) [texts] pois
    [kytkekää|laittakaa|ottakaa|kytke|sulkekaa] pois (nämä|nää) [texts]
    ? ^ (minä|nyt) (mä) [estän|blokkaan|ilmiannan|ilmoitan] [teidät|tämän numeron|tän numeron|numeron|sinut] (nyt) $
    ? ^ (numero|te|olette|numeronne) (on|olette) [numero estetty|estetty|blokattu|numeronne on estetty|olette estettyjä] $
    ? ^ (tämä on|tää on) [viimeinen varoitus|viimeinen kerta kun sanon|viimeinen kerta|roskapostia|roskaa|spammia|spämmiä|pelkkää roskaa|häirintää] $
    [enkä tarvitse|enkä halua|enkä kaipaa|en kaipaa|emme kaipaa] (enää) (teidän) [texts|viestejänne|mainoksianne|tarjouksianne|muistutuksianne]
    [lähetätte|laitatte|tulee|tuputatte|tungette] (ihan|aivan) liikaa [texts]
    ? liikaa [viestejä|mainoksia|tekstareita|spämmiä|ilmoituksia]
    [pitäkää|pidä] (hyvänänne) [tarjouksenne|mainoksenne|viestinne]
    ? [viestinne|mainoksenne|texts] (on|ovat) (ihan) [ärsyttäviä|ei toivottuja|turhia|häiritseviä|rasittavia|ei tervetulleita|ärsyttävät|häiritsevät]
    [tähän numeroon|tätä numeroa|tähän puhelinnumeroon] ei [saa|pidä|tule] (enää) [lähettää|ottaa|käyttää|soittaa|markkinoida|laittaa]
    [pyydän|pyytäisin|vaadin|toivon] (ystävällisesti|että|teitä) (lopettamaan|lopetatte) [lopettamaan|lopetatte|lopettaisitte|poistamaan|olemaan lähettämättä|keskeyttämään|poistatte]
    [ystävällisesti|kohteliaasti] [lopettamaan|lopettakaa] [texts]`,
  stop_all: `
    [lopettakaa|lopeta|perukaa|peruuta|peru] (ihan|aivan|kerralla) kaikki (viestit|viestinne|tilaukset|mainokset)
    [poistakaa|poista|ottakaa] (mut|minut) (pois|ihan) [kaikilta|kaikista|joka] (teidän) (listoilta|rekistereistä|listoiltanne|viesteistä|listalta|palveluista)
    [en halua|ei] (enää) mitään (enää) [miltään|mistään] (teidän) [brändiltä|liikkeestä|kaupasta|yhtiöltä|merkiltä]
    ei [channel] (eikä|ei) [channel]
    ei [channel] (eikä|ei) [channel] (eikä|ei) [channel]
    [en|emme] [viestejä|tekstareita] (en|eikä|tai) [channel] (en|eikä|tai) [channel]
    [en halua|en tahdo|emme halua] [yhtään mitään|mitään ikinä|mitään enää ikinä|ikinä mitään] (teiltä|enää)
    en halua (enää) (mitään) teiltä (enää|yhtään) [yhtään mitään|ikinä mitään|mitään]
    en halua mitään teiltä (en|ei) [channel]
    [peruuttakaa|peru|perukaa|perun|lopettakaa|irtisanon|peruutan] (aivan|ihan) (mun|minun) [kaikki] (mun|minun) [tilaukset|tilaukseni|ilmoitukset|uutiskirjeet|viestit|tilauksemme]
    [poistakaa|poista|ottakaa|perukaa] (minut|mut|meidät|numeroni) (pois) [kaikilta|kaikista|joka] (teidän) [listoilta|listoiltanne|lists|rekistereistä|rekistereistänne|listalta|palveluista]`,
  start: `
    [haluan|haluaisin|haluun|halutaan] (taas|takas|jälleen|uudestaan|takaisin) (taas|teidän|takaisin) (teidän|niitä) [tarjoukset|viestit|listalle|tilata|mukaan|liittyä|viestejä|tarjouksia] (taas|uudestaan|takaisin|uudelleen)
    [laittakaa|lisätkää|liittäkää|ottakaa] (mut|minut) [takaisin|takas|listalle|uudestaan|taas|mukaan]
    vahingossa (tulin) [peruneeks|perunut|perunu|peruttua|poistuin|perutuksi]
    tulin vahingossa [peruneeks|peruneeksi|poistuneeksi]
    ^ (minä|mä) [haluan|haluaisin|haluun] [tilata|tilata uudelleen|liittyä|liittyä mukaan|ilmoittautua|rekisteröityä] (taas|uudestaan|uudelleen) $
    ^ [aloittakaa uudelleen|aloittakaa taas|liityn|tilaan|tilaan taas|aktivoikaa|aktivoi uudelleen|jatkakaa lähettämistä] $
    ^ [peruin|peruutin] (tilauksen|tän) vahingossa $
    [haluan|haluaisin] (kuitenkin) jatkaa (viestien) (teidän) [saamista|vastaanottamista|tilausta|viestien saamista]
    [muutin mieleni|muutin mieltäni|vahinko|vahingossa|erehdyin] … [lähettäkää viestejä|lähettäkää taas|laittakaa taas|liittäkää|lisätkää|haluan viestejä|jatkakaa|tilaan]
    ^ [tilaan uudelleen|tilaan takaisin|tilaan taas|liityn uudelleen|liityn takaisin|tilaus uudelleen] $`,
  help: `
    [mikä|millä] (sana|sanalla) (pitää|täytyy|pitäis) [lähettää|laittaa|kirjoittaa|vastata] … [pois listalta|lopettaa|peruuttaa|loppuu|listalta]
    kuka (mulle|minulle) [lähettää|laittaa] (mulle|näitä|noita|tätä) [texts|näitä|tätä]
    ^ [kuka tämä on|kuka siellä|kuka oot|kuka olet|kuka tää on|kuka se on|kuka lähettää|kuka laittaa|keitä te ootte|mikä tämä on|kuka sä oot|kuka kirjoittaa|kuka viestittelee] (siellä|näitä|mulle|oikein|sä|tätä) $
    [keitä|kuka] (te|sinä|sä) [olette|ootte|olet|oot]
    [mikä|mistä] (tämä|tää|te) (on) [firma|yritys|yrityksestä|firmasta]
    [miten|kuinka|mistä] (mä|voin|minä|nämä|tän|näistä|tästä) (voin|nämä|näistä|pystyn|saan|tän|mä) [perun|peruutan|perua|peruuttaa|lopettaa|lopetan|pääsen|poistua|poistun|eroan|irti|lopettamaan] (näistä|nämä|tästä|viesteistä|nää|tän)
    [miten|kuinka] (mä|voin|minä) [pääsen|pääsee|saan] (mä|pois) (näistä|tästä|näiltä|teidän) (viesteistä|listalta|nämä) [eroon|pois|loppumaan|irti]
    [miten|mistä] (voin|saan) [teihin yhteyden|teidät kiinni|ottaa yhteyttä|yhteyttä teihin]
    ^ [tarvitsen|tarviin] apua $
    ^ miksi (minä|mä) [saan|sain|lähetätte|laitatte|tuli] (mulle|minulle) (tämän|tän|näitä|nämä|tällaisen|tämä) (viestin|texts) $`,
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
    [hyvää|hyvä] [loppua|loppuviikkoa]
    [älä|älkää] soita (mulle|minulle) (ennen|nyt|enää tänään) [ennen|nyt|vielä|tänään|illalla|kun|klo]
    [kyllästynyt|väsynyt] (tähän) [sateeseen|töihin|kouluun|talveen]`,
};
