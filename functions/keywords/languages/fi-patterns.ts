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
    [ystävällisesti|kohteliaasti] [lopettamaan|lopettakaa] [texts]
    ? ^ (hei) (oikeesti|now) (now) [nyt riitti|nyt riittää|riittää jo|riitti jo|saa riittää|nyt saa riittää|nyt on tarpeeksi|nyt loppu|loppu nyt|tää loppuu nyt|tämä riittää|kyllästyttää|nyt tuli mitta täyteen|mitta on täynnä|jo riittää] (now) $
    [voisko|voisiko|voiko|saisko|saisiko|voitais|voitaisiinko|vois|voisitteks|voitteks|voisitteko|voitteko|viittisittekö|voisitko|pystyttekö] (te) (these) (now) (now) [lopettaa|lakata|lopetta|lopettaaks|keskeyttää|stopata|jättää minut rauhaan|jättää mut rauhaan|jättää pois|ottaa pois|kytkeä pois|laittaa pois|olla lähettämättä|olla häiritsemättä] (these) (now)
    [quit|lopettakaa|lopeta|lakatkaa] (these) (texts) [sendinf]
    [antakaa|anna|antakee] (now) (mun|minun|meidän) [older|mun|minun|meidän] (now) olla (rauhassa|now)
    [jättäkää|jätä|jätäkää|jättäkkää|jättäkee|jätttäkää|jättäisittekö] (now) [mut|minut|meidät|mää|mua|minua|miut|older|hänet|myö] (now) (now) [rauhaan|rauhaa|rauhas|rauhassa|rauhana|rauhaha|rauhoo]
    [jätäkää|jättäkää|jätä|jättäkkää] (now) [rauhana|rauhaan|rauhas]
    [älkää|elekee|älkkä|älkee|elkää|elekää|älä|ällää|älkäkä] (now) (these) (mine|him) (now) [sendneg|laittako|lähettäkö|sendneg1] (now) (these) (mine|him|texts)
    [ei|ee|en] (now) (saa|pidä|tarvi|tarvitse|tartte) (now) [lähettää|lähetellä|laittaa|laitella|kirjoittaa|soittaa|viestitellä] (now) [mitään|enää|enään|enää mitään|viestejä|mainoksia|mulle|minulle|mittään]
    [minulle|mulle|meille|tänne|tähän numeroon|hänelle] (now) ei (now) (saa|pidä|tarvi|tarvitse|tartte|kannata) (now) [lähettää|laittaa|kirjoittaa|tulla|soittaa|lähetellä|laitella] (now)
    [poistakaa|poista|pyyhkikää|unsubaa|heivatkaa|ottakaa|deletoikaa|tiputtakaa] (now) (now) [number|mut|minut|miut|meidät|older] (now) (now) (pois|listalta|lists|kokonaan) (now) $
    [unsubaa|poista|ottakaa|heivatkaa|poistakaa] (mut|minut|miut|meidät|now) [tästä|täst|pois|sieltä|näistä|siitä|lists]
    (te) [voitte|saatte|voit|voisitte|saisitte] (now) [unohtaa meidät|unohtaa minut|unohtaa mut|poistaa meidät|poistaa minut|poistaa mut|poistaa numeroni|lopettaa|lakata|säästää|jättää]
    ? [säästäkää|säästä] (now) (itseltänne) [vaivanne|vaivaa|aikanne|rahanne|viestinne|vaivat|mainoksenne|voimanne|minut|mut]
    [toivoisin|toivon|toivomme|pyydän|haluaisin|haluan|arvostaisin|olisi kiva|ois kiva|olisi hienoa|vaadin] (now) (jos|että) (ettei|että|ette) (these) [tulisi|lähettäisi|lähetettäisi|loppuisi|loppuisivat|ei tule|ei tulisi|ette lähetä|ette laita|lopettaisitte|lakkaisi] (now)
    [toivoisin|toivon|toivomme|pyydän|haluaisin|haluan] (now) [ettei|että|ettette|ettei enää] … [tulisi|lähettäisi|lähetettäisi|loppuisi|loppuisivat|lähetä|laittaisi|lähetetä|tule|loppuu]
    [these|nää viestit|texts] (now) (sais|saisi|voisi|voisivat|saavat|saa|pitäis) (now) (nyt) [jäädä|loppua|päättyä|lakata] (now)
    [sais|saisi|vois|voisi|saisivat|voisivat] (now) (nyt) [jäädä|loppua|päättyä|lakata] (now) (now) $
    ? [voi kun|kunpa|milloin|koska|loppuuko|loppuisko|loppuisiko] (these) (now) (now) [joskus päättyisi|loppuisi|loppuis|päättyisi|joskus loppuu|tämä ikinä|nämä ikinä]
    ? ^ (now) (mä|minä) (now) [blokkasin teidät|blokkaan teidät|estin teidät|estin numeron|teidät on blokattu|olette blokattu|olette estetty|numero blokattu|laitoin estoon|bloggasin teidät|ilmiannoin teidät] (now) $
    [blokkasin|estin|blokkaan] [teidät|numeronne|tämän numeron|tän numeron] (now)
    [emmää|emmä|en|ei|minä ei|emme|mä en|en mä] [haluu|halua|haluta|haluais|tahdo|kaipaa|tarvi|tarvitse] (now) (these) (these) [texts|viesti|viestejä|viestei] (now)
    [emmää|emmä|en|emme|mä en|en mä|me ei] [haluu|halua|haluta|tahdo|kaipaa|tarvi|tarvitse|tartte] (now) [these] (now) (now) $
    [ei|ee|eipä] (now) (pätkääkään|yhtään|ollenkaan|ollenkaa|vittuakaan|paskaakaan) [kiinnosta|kiinosta|kiinnostanu|nappaa|kiinosta] (now) (ollenkaa|ollenkaan|yhtään|pätkääkään|tippaakaan|vittuakaan|enää|ennää) (now) $
    [sanoa|sanonu|sanoin|tajuta|ymmärtää|tajuu] (now) (että|et) [ei kiinnosta|en halua|ei|en haluu|stop|lopettakaa] (now)
    [kuinka|miten|montako] (monta kertaa|monesti|kertaa) (now) (pitää|täytyy|mun|on) (mun|pitää|vielä) (vielä) [sanoa|pyytää|kieltää|toistaa|ilmoittaa|vastata]
    [sanoin|sanonut|sanonu|pyysin|pyytänyt|ilmoitin|kirjoitin|olen pyytänyt] (now) (tästä|now) (jo|viime) … [kahdesti|kolmesti|monta kertaa|useasti|useamman kerran|kolme kertaa|kaksi kertaa|moneen kertaan|monesti|sata kertaa]
    tämä on (now) (nyt) (jo) [toinen|kolmas|neljäs|viides|kymmenes|viimeinen] [kerta|pyyntö|kehotus]
    [haluaisin|haluan|tahdon|pyydän|voinko|voisinko|haluaisimme] (now) (päästä|saada) (now) [erota|eroon|irti|pois|irtautua|perua|peruuttaa] (now) (these) (texts|lists|teistä|tästä)
    [erota|eroan|poistun|lähden] (now) [lists|tekstarikerhosta|tekstaripalvelusta|postituksesta|tekstaririnkistä]
    [pitääkö|täytyykö|joudunko|onko pakko] (mun|minun) (now) [vaihtaa numeroa|vaihtaa numero|vaihtaa puhelinnumeroa] (now)
    (että) teistä [pääsee|pääsis|pääsisi|pääsen] (now) (eroon|irti)
    [turpa kii|turpa kiinni|turvat kiinni|suu kiinni|suu kii|pää kiinni|pitäkää turpanne|pitäkää turpa kiinni|haistakaa vittu|haistakaa paska|haista paska|haista vittu|painukaa vittuun|painu vittuun|painukaa helvettiin|suksi vittuun|vetäkää vittu|menkää vittuun|ime paskaa]
    [yhtiömme|yrityksemme|toimistomme|firmamme|me|emme|praksiksemme] (ei|emme) (now) (halua|vastaanota|ota vastaan|toivo) (now) [mainontaa|mainoksia|markkinointia|viestejä|texts]
    [ei|eikä] (now) (these) [texts] (now) [tänne|tähän numeroon|tähän luuriin|tähän puhelimeen|hänelle|lapselle|enää tänne|kiitos tänne|mulle|minulle|meille]
    [workphone] … [ei|älkää|poistakaa|texts|lopettakaa]
    [vaihdoin|vaihdettiin|muutin|muutettiin|myin|möin|myytiin|irtisanoin|lopetin] … … [turhaan|ei auta|unohtaa|poistakaa|ei tarvita|ei tarvitse|älkää|säästäkää|en tarvitse|ei mulla oo|ei ole käyttöä]
    (ihan) [turhaan] (te) (mulle|minulle) [laittelette|lähettelette|lähetätte|laitatte|kirjoittelette|viestittelette] (mulle|minulle|näitä)
    ? [en lue|en avaa|emmää lue|en jaksa lukea|kukaan ei lue] (these) (now) (texts) (kuitenkaan|enää|edes) $
    [en lue|en avaa] näitä
    [älkää|älä] (now) [lähestykö|lähesty|häiritkö|vaivatko|kiusatko|soittako] (now) (minua|mua|meitä|minuun)
    [peruutan|perun|peruutamme|vedän takaisin|kumoan|peruuttaa] (now) (täten) (antamani|kaikki) [suostumukseni|suostumuksen|luvan|markkinointiluvan|lupani|suostumus]
    [kiellän|kieltäydyn|kiellämme|kieltäydymme|epään] (now) (teitä|kaiken|kaikki|kaikista) (now) (tulevista|jatkossa) [texts|suoramarkkinoinnin|markkinoinnin|markkinointiviesteistänne|yhteydenotot|viestinne|mainonnan|mainonnasta]
    (jos|vielä|mikäli) … [yksi|yksikin|kerran|viesti|viestejä|lähetätte|tulee] … [authority]
    [teen|ilmoitan|valitan|menee|raportoin] (now) (teistä|tästä|tämän|asiasta) (now) [authority|valituksen|rikosilmoituksen|ilmoituksen]
    [died] … [älkää|ei|lopettakaa|poistakaa|rauhaan|viestejä|viestit]
    [olen|oon|mä oon] (now|vasta) [10|11|12|13|14|9|kymmenen|yksitoista|kaksitoista] (vuotias|v) … [ei|älkää|lopettakaa|en]
    ? [luurin|puhelimen|numeron] (now) (omistaa|on|käytössä) … [vuotias|lapsi|tytär|poika|lapseni] … [ei|älkää|texts]
    [laittakaa|lähettäkää|kirjoittakaa|tarjotkaa|tuputtakaa|kiusatkaa|häiritkää] (these|now) [jollekin muulle|muille|jotakuta muuta|toisille|naapurille|jollekin toiselle|jotain muuta|muita]
    [keksikää|etsikää] (now) (joku|jotain) [muuta tekemistä|toinen uhri|muu uhri|joku muu]
    [pitäkää|tunkekaa|työntäkää] (now) (these) [texts] (itsellänne|hanuriin|perseeseenne|now)
    [painukaa|menkää|haistakaa|suksikaa] (now) (vittuun|helvettiin|hiiteen|paska) (now) [texts|tarjouksinenne|mainoksinenne|viesteinenne|firmoinenne]
    ? ^ (now) [ei|ee] (now) [enempää|enempiä|enää|lisää] (tätä|näitä|mulle|minulle|kiitos|viestejä|mitään) (now) $
    ? [unohtakaa|unohda] (now) [mut|minut|meidät] (now)
    ? [kunpa|voi kun|kumpa] … [päättyisi|loppuisi|lakkaisi|loppuis]
    ? ^ ei (now) (kiitos) [meille|minulle|mulle|tänne|tähän numeroon|tähän puhelimeen] (now) (mitään|lisää) (now) $
    ? (täällä) [kukaan|ei kukaan] (täällä|meillä) (ei) [halua|lue|kaipaa|ole pyytänyt|ole tilannut|tarvitse|jaksa] (now) [these|texts|näitä] (texts) $
    ? ^ (minä|mä|me) [en ole|en oo|emme ole|en oo ikinä|en ole koskaan] (koskaan|ikinä|edes) (these) (texts) [pyytänyt|pyytäny|tilannut|tilannu|halunnut] (these) (texts) $
    ? ^ kuka (ihme|teiltä|teitä|tätä) (teiltä|on|näitä) (on) [kysynyt|kysyi|kysyny|pyytänyt|pyysi|pyytäny|kutsunut] (these|teiltä|mitään) $
    ? ^ [ei toivottua|ei toivottu|ei toivottuja|ei tervetullutta|tarpeetonta|ei tarpeen enää|turhia viestejä|turhaa postia] (now) $
    [pyydän|pyydämme|toivon|toivoisin|haluan|haluaisin|vaadin|toivomme] (now) (teitä|now) [ettette|ettei|etten|että ette|että en] (now) (these) … [ota minuun yhteyttä|minuun yhteyttä|enää viestejä|ota yhteyttä|yhteyttä minuun|texts]
    ? (olisi|ois) [mukavaa|kiva|hienoa|mukava|ihanaa|hyvä|helpotus|mahtavaa] (now) jos (these) (now) (ei) [ei enää tulisi|ei tulisi|enää tulisi|tulisi|loppuisi|en saisi|pääsisin eroon|lopettaisitte] (now)
    ? [vielä kerran|yksi vielä|vielä yksi|kerran vielä|seuraavasta|seuraavan jälkeen|ensi kerralla] (viesti|texts|tämmöinen) (now) (niin|ja|menee) [vaihdan|estän|ilmoitan|teen|valitan|soitan|lähtee|menee|ilmoitus|menen|blokkaan] (now) (liittymää|operaattoria|firmaa|teidät|authority|ilmoituksen|valituksen|poliisille)
    ? [julkaisen tämän|jaan tämän|laitan tämän|laitan teidät] (now) [someen|facebookiin|nettiin|lehteen]
    ? [texts] (now) (voi|voitte|voisi|saa|saatte) (now) [lopettaa|jättää pois|jättää lähettämättä|unohtaa|jättää] (now)
    ? [ei ole|ei oo|ei ole enää|ei enää ole] (now) [syytä|mitään syytä|tarvetta|mitään järkeä|järkeä|tarkoitusta|mieltä] (now) [lähettää|laittaa|kirjoittaa|lähetellä|viestiä|viestitellä|ottaa yhteyttä] (now) (texts)
    ? [tehkää|tee|tehdään|pankaa|laittakaa] (now) [tästä|tälle|näistä|näille] (now) [loppu|piste|stoppi]
    ? ^ (now) (ja) [milloin|koska|millon] (now) [these] (now) [texts] (now) [loppuu|lakkaa|päättyy|loppuvat|lakkaavat] (now) $
    ? (teidän) [numero|numeronne] on (now) [estetty|blokattu|estolistalla|estossa|mustalla listalla]
    ? [viestit|viestinne|mainokset|mainoksenne|texts] [menee|menevät|päätyy|päätyvät|lentää|joutuu] (now) (suoraan) [roskiin|roskikseen|roskapostiin|roskakoriin|spämmiin]
    ? (jo) [toisen|kolmannen|neljännen|viidennen|kymmenennen|viimeisen|sadannen] kerran (now) (nyt) (sanon|pyydän|ilmoitan|kirjoitan|kerran) $
    ? [peruin|peruutin|irtisanoin|erosin|poistuin|kirjoitin stop] (jo) (now) (tilauksen|listalta) … [silti|edelleen|yhä|vieläkin] (now) [tulee|tulevat|saan|laitatte|lähetätte|tullut]
    ? ^ (now) oletteko (now) (te) [kuuroja|tyhmiä|sokeita|kuuroja vai tyhmiä|hidasälyisiä] (vai) (mitä|tyhmiä) $
    ? ^ (now) (ettekö|etteks|osaatteko) (te) (now) [ettekö osaa lukea|etteks osaa lukea|osaa lukea|osaa suomea|osaatteko lukea|osaatteko suomea|ymmärrä suomea|ymmärrä lukemaanne]
    ? [ei tarkoittaa ei|ei on ei|ei tarkottaa ei|stop tarkoittaa stop|mitä ette ymmärrä sanassa|mikä sanassa ei|mikä ei sanassa]
    ? [these|texts] (now) [tulee|tulevat|saan|tullut] (now) [edelleen|yhä|vieläkin|silti] (these) (texts) (hoitakaa|korjatkaa|lopettakaa) (kuntoon|tämä|now) $
    ? [toivottavasti] (now) (tämä|se) (oli|on|jää) [viimeinen|viimeinen viesti|viimeiseksi] (now) (texts)
    [olkoon|jääköön|saa olla|saa jäädä] (now) (tämä|tää) [viimeinen|viimeiseksi|viimeinen viesti] (now) (texts)
    ? ^ [ei koskaan enää|ei enää ikinä|ei enää koskaan|ei ikinä enää|never again] (now) $
    ? (meidän) [välit on poikki|välimme on poikki|suhteemme on ohi|meidän juttu on ohi|tiemme eroavat]
    ? (olen|oon|mä oon) (now) [saanut teistä tarpeekseni|saanu teistä tarpeeksi|niin kyllästynyt teihin|kyllästynyt teihin|lopen kyllästynyt teihin|kurkkuani myöten täynnä teitä] (now) $
    ? ^ [ilman minua|ilman meitä|ilman mua|en ole mukana|en oo mukana|jätän leikin kesken|jään pois|lähden pois|astun ulos|hyppään kyydistä] (now) $
    ? [häipykää|häivy|kadotkaa|lähtekää|painukaa|ulos|poistukaa|pysykää poissa] (now) (pois) [puhelimestani|luuristani|puhelimesta|mun luurista|mun puhelimesta|elämästäni]
    ? [unohtakaa|unohda] (now) (että|et) [olen olemassa|minua on olemassa|olen edes olemassa|mua on|ees oon olemassa]
    [heittäkää|potkikaa|poistakaa|ottakaa|pudottakaa|tiputtakaa|kickatkaa] (now) (minut|mut|meidät) (now) (ulos) [ryhmästä|ryhmästänne|kerhosta|lists] (now) (ulos)
    ? numeroni ei (now) (kuulu|ole) [kuulu teidän|kuulu rekisteriinne|kuulu teille|kuulu listallenne] (now) (rekisteriin|listalle)
    ? ^ (tämä|tää|nämä|se) (ei|on) (ole) [ei mun juttu|ei minun juttuni|ei mua varten|ei minua varten|ei meidän juttu|ei ole mun juttu|ei ole minua varten|ei oo mun juttu] (now) $
    ? ^ (minä|mä) [en osta|en tilaa|en aio ostaa|emme osta] (now) (teiltä) (kuitenkaan|kumminkaan) (now) (mitään) (teiltä) (kuitenkaan) $
    ? [tuhlaatte|haaskaatte|hukkaatte|tuhlaat] (now|vaan|vain) [aikaanne|rahaanne|aikaa|vaivaa|energiaanne|viestejänne]
    ? ^ (now) [turha vaiva|turhaa vaivaa|turha vaivautua|turhaa|turha laittaa|turha lähetellä|hukkaan menee] (now) (enää|mulle|minulle) (texts) $
    ? ^ (now) [älkää vaivautuko|älkää turhaan vaivautuko|älkää nähkö vaivaa|älä vaivaudu] (now) $
    ? [antakaa] (now) (minulle|mulle|meille|minun) (now) (olla) [rauha|rauhan|rauhassa] (now) $
    ? ^ [olkaa|ole|pysykää] (now) (jo) [hiljaa|vaiti|tiellä poissa] (now) $
    ? ^ (now) [hiljaa|hiljaisuutta|rauhaa] [nyt|jo|kiitos] $
    [irtisanon|perun|lopetan|katkaisen|peruutan|lopettakaa|irtisanokaa|päättäkää] (now) (tämän|minun|mun) (now) [tekstiviestitilaukseni|tekstiviestitilauksen|viestitilauksen|tekstarit|viestipalvelun|jäsenyyteni tekstarikerhossa]
    [perukaa|peruuttakaa|irtisanokaa] (now) [mut|minut|meidät|minun tilaukseni|tilaukseni] (now) $
    ? ^ (now) [menee hermot|hermo menee|menee hermo|palaa käpy|palaa pinna|palaa hermo|pinna palaa|käy hermoille|ottaa päähän|riepoo|vituttaa] (now) (these) (texts) (now) $
    ? [pommitatte|häiritsette|terrorisoitte|vainoatte|ahdistelette|kiusaatte|spämmäätte] (now) [minua|mua|meitä|these] (now) (texts)
    [vastustan|kiellän|vastustamme] (now) (kaikkea|kaiken|teidän) [suoramarkkinointia|suoramarkkinoinnin|markkinointia|markkinoinnin|suoramainontaa|texts]
    ? (tämä|se) on (now) [laitonta|lainvastaista|kiellettyä|rikos|laiton] (now) (lähettää) (ilman) (lupaa|suostumusta|lupaani)
    ? teillä ei (ole|oo) (now) (mitään) [oikeutta|lupaa|minulta lupaa|suostumustani] (now) (käyttää|lähettää|laittaa|ottaa|soittaa) (numeroani|minulle|texts)
    ? (olen|oon|numeroni on) (now) [kieltorekisterissä|suoramarkkinointikiellossa|robinson rekisterissä|markkinointikiellossa|asiakkuusmarkkinointiliiton kieltorekisterissä]
    ? ^ (mun|minun) [vanhemmat|vanhempani|äiti|isä|äitini|isäni|porukat] (ei|eivät|kielsi|kieltää) (anna) [ei anna lupaa|eivät anna lupaa|anna lupaa|ei salli|kieltää tämän|kielsi tämän|eivät salli] (now) $
    [died] … [antakaa hänen levätä|antakaa hänen olla|levätä rauhassa|anna levätä]
    ? [jokainen|joka] [viesti|tekstari] (now) (mulle|minulle|täällä) [maksaa]
    ? (tämä|tää|tämä numero) (puhelin|numero|luuri|liittymä) ei (now) ole [mainoksia varten|mainontaa varten|mainoksille|markkinointia varten|teitä varten]
    [sinä|sä|te] (ei|et|ette) (now) [ei lähetä|et lähetä|ette lähetä|ei lähettää|ei kirjoita|ei laita|ei lähetä minulle] (mulle|minulle) (now) (viesti|texts) $
    [mitä nappia|mitä pitää painaa|mitä pitää tehdä|mitä mun pitää tehdä|mitä minun pitää tehdä|mitä pitää kirjoittaa|mitä täytyy tehdä] … (pitää|painaa) (että|jotta|et) … [loppuu]
    [taikasana|taikasanan|oikea sana|salasana] (now) (että|jotta|jolla|et) … [loppuu]
    [pitäkää huoli|huolehtikaa|varmistakaa|järjestäkää|hoitakaa] (now) (siitä) (että|etten|ettei|niin) … (en) [saa|saisi|loppuu|tule|tulisi] (now) (texts)
    ? tehkää (now) (mitä|se mitä|kaikki) … [että|jotta] (these) (now) [loppuu]
    ? [older|hän|mummo|vaari] on (now) … [eikä|ja ei|eikä hän] (now) [halua|ymmärrä|tarvitse|kaipaa] (now) (these) (texts)
    ? [hän|older|mieheni|vaimoni|poikani] ei (now) [halua|kaipaa|tarvitse] (now) (teiltä) (these) [texts] (now) (teiltä) $
    ? ^ (now) (pitääkö|onko pakko|täytyykö) (teidän) (now) [joka päivä|koko ajan|jatkuvasti|keskellä yötä|aina] (now) [lähettää|laittaa|viestitellä|häiritä|kirjoittaa|piipittää] (now)
    ? ^ (now) (eikö|eiks|voiko) (these) (now) [eikö tätä saa|eiks tätä saa|eikö näitä saa|saa] (now) (mitenkään) [pois päältä|loppumaan|lopetettua|pois|poistettua|katki] (now) $
    ? ^ miksi (te|ihmeessä) [lähetätte|laitatte|tuputatte|lähettelette|laittelette] (te) (minulle|mulle) (now) (these) [roskaa|roskia|paskaa|spämmiä|mainoksia|texts|sontaa|moskaa]
    ? nolla [viestiä|tekstaria|mainosta] (now) [olisi|ois|riittää]
    ? ^ kuka (ihme|hitto|vittu|näitä) (these) (now) [lukee|jaksaa lukea|jaksaa|välittää] (these) (texts) (now) $
    ^ (now) ei (now) [tekstiviestillä|tekstiviestitse|tekstarilla|tekstareina|tekstiviestinä|puhelimeen|sms] (now) $
    ? ^ (now) [vain|ainoastaan] [sähköpostilla|sähköpostitse|postitse|kirjeitse|postissa|meilillä] (now) $
    ^ (now) ei (now) (enää) [texts] (now) (enää|kiitos) $
    ei enää [texts] (now) $`,
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
    [poistakaa|poista|ottakaa|perukaa] (minut|mut|meidät|numeroni) (pois) [kaikilta|kaikista|joka] (teidän) [listoilta|listoiltanne|lists|rekistereistä|rekistereistänne|listalta|palveluista]
    [en halua|emme halua|en tahdo] (now) mitään (now) (miltään|mistään) (teidän) (ketjun) [miltään|mistään|ketjun kaupalta] (teidän) (ketjun) (kaupalta|kaupasta|liikkeeltä|brändiltä)`,
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
    [poistakaa|poista|pyyhkikää] … [numeroni|numero|puhelinnumeroni] … [rekisteristä|rekisteristänne|järjestelmästä|tietokannasta]
    (minä) [haluan|vaadin|toivon|pyydän] (now) että (kaikki) [tietoni|mun tiedot|henkilötietoni|tilini|tiedot minusta] (now) [häviävät|häviää|katoavat|poistetaan|tuhotaan|poistuvat|hävitetään]`,
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
    [tietojeni siirto|tietojen siirrettävyys]
    [lähettäkää|siirtäkää|antakaa|toimittakaa] (now) [data] (now) [csv|csv nä|koneluettavassa|toiselle|uudelle|excelinä|json] (now) (toimittajalle|palveluntarjoajalle|yhtiölle|muodossa)`,
  object: `
    [vastustan|kiellän] … [profilointi*|profiloimi*|profilointia|käsittel*|analys*|käyttöä]
    en (halua|hyväksy) (että) (minua) [profiloidaan|profilointia|profiloitavan|seurataan]`,
  restrict: `
    [rajoittakaa|rajoita|keskeyttäkää|jäädyttäkää|rajoittaa] … [käsittelyä|käsittely|käsittelyn|käyttöä]
    [jäädyttäkää|lukitkaa] [tietoni|henkilötietoni|mun tiedot]`,
  do_not_sell: `
    älkää (enää|missään nimessä) [myykö|luovuttako|antako|jakako|siirtäkö] (eteenpäin|mun|minun|kenellekään) [tietojani|tietoja|numeroani|numeroa|henkilötietojani|mun tietoja]
    (tietojani|henkilötietojani|numeroani|tietojamme|yhteystietojani) ei (now) (saa) [myydä|luovuttaa|jakaa|antaa|välittää] (eteenpäin|muille|kolmansille)
    [tietojani|henkilötietojani|numeroani|tietojamme|yhteystietojani] (now) [ei saa|älkää|en anna|kiellän] (now) [myydä|myykö|luovuttaa|luovuttako|jakaa|jakako|antako|myymästä] (eteenpäin)
    [älkää|en halua että] (now) (myykö|luovuttako|jakako|antako|myytte|luovutatte) [tietojani|henkilötietojani|numeroani|yhteystietojani] (now) (eteenpäin|muille|kolmansille)`,
  wrong_number: `
    [väärälle|väärään] [tyypille|ihmiselle|henkilölle|numeroon]
    [nyt|taitaa|on|oli|teillä|sulla] (olla) väärä [numero|henkilö]
    [en oo|en ole|mä en oo|minä en ole|ei ole] (mikään|mitään|kukaan) [who]
    [täällä ei ole|ei täällä ole|en tunne] (ketään|mitään|kenenkään) [nimistä|who]
    tämä ei ole [enää hänen|väärä|hänen numeronsa]
    (minä) [en ole|en oo] (now) (se) [se jota etsitte|se jota haette|se henkilö|etsimänne henkilö|se kenet luulette|oikea henkilö]`,
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
    [kyllästynyt|väsynyt] (tähän) [sateeseen|töihin|kouluun|talveen]
    [älkää|älä|elkää] (now) (ikinä|koskaan|missään nimessä) [lopettako|lopeta|poistako|peruko|peru|poista|unohtako|unohda]
    ei (now) enempää [riisiä|kahvia|ruokaa|kakkua|perunaa|viiniä|leipää|maitoa|lihaa|sokeria|jälkiruokaa]
    [älkää|älä] (now) [jättäkö|jätä|laittako|viekö|tuoko] (now) [pakettia|pakettiani|tilausta|ruokaa|autoa]
    [pakettia|paketti|tilausta|lähetystä|laskua|ruokaa|kuljetus] (now) (ei|älkää) … [lähettää|jättäkö|toimittaa|toimittako|viekö]
    [en halua|en haluu|ei] (sitä|tuota) [sinistä|punaista|mustaa|vihreää|isoa|pientä|samaa]
    [se|hän|mies|vaimo|poika|tytär|äiti|pomo|kaveri] (now) [lopetti|sanoi|sano|kirjoitti|ei halua|on lopettanut|pyysi|vastasi] (now) (tupakoinnin|että|et|enää)
    [lopetti|lopetin|lopettanut|lopettaa] [tupakoinnin|tupakanpolton|työt|harrastuksen|lääkkeet|juomisen|työn|kuurin]
    [peruin|peruminen|perua|perumaan|peruuttaa|perutaan|peruuttaisin|perun|siirtää] (huomisen|tämän|mun|varatun|perjantain) [ajan|aika|varaus|varauksen|lennon|tilauksen|lipun|hotellin|treenin|tunnin|kokouksen]
    [bussi|juna|metro|ratikka|55|auto|sade|kello] … [pysähtyykö|pysähtyy|seisoo|loppui|lakkasi|loppuuko|seis]
    [onko|oliko] (tuo|se|teillä|teiltä) … loppu
    [ale|kampanja|alennus|tarjous|elokuva|koulu|kurssi] … [loppuu|päättyy|loppui]
    [meinasin|melkein] (jo) [peruuttaa|poistaa|estää|perua|blokata]
    [olen|oon] (ihan|aivan|jo) täynnä
    ei enempää [riisiä|ruokaa|kahvia|kakkua] (mulle|minulle)
    (haluan|voiko|voisinko) (perua|peruuttaa|peruuttakaa|perukaa) [perua tilauksen|peruuttaa tilauksen|perun tilauksen|peruutan tilauksen] [nro|numero|123|joka|jonka|koska|eilen|ruuan|takin]
    [musta|valkoinen|sininen|punainen|harmaa|iso|pieni|toinen|vanha|uusi] ei (now) [kiinnosta|kelpaa|sovi|käy]
    [jätä|jättäkää] (mut|minut) rauhaan (mä|minä) [oon töissä|olen töissä|nukun|opiskelen|haha|lol|hullu|pöhkö]
    [säästä] [mulle|minulle|meille] (yksi) [pala|palanen|paikka|kakkua|yksi|jotain|herkkua]`,
};
