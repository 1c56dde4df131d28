import type { LanguageData } from './language.ts';

/** Sentences in Finnish: the form is explained in language.ts, the groups are in fi.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [älkää|älä] [ikinä enää|koskaan enää|enää koskaan|enää ikinä|enää] [lähettäkö|laittako|lähetä|laita] (mulle|minulle|meille) [texts|mitään] (mulle|minulle|meille)
    [älä|älkää] [sinä|te] [lähetä|laita|lähettele|laittele|lähettäkö|laittako] (mulle|minulle) [texts] enää $
    [älä|älkää] [sinä|te] [kirjoittele|tekstaile|viestittele|kirjoitelko|tekstailko|viestitelkö] (mulle|minulle) enää
    [minuun|muhun|meihin] ei saa [enää|ikinä] ottaa yhteyttä
    [en|emme] (enää) [halua|haluu|haluaisi|tahdo] (enää) että (minulle|mulle|meille) (enää) [lähetetään|laitetaan|tulee|tulisi|lähetätte|laitatte] (enää|näitä|teidän) [texts]
    ^ ei minkäänlaisia [withoutWhat] $
    jättäkää (enää) [texts] (enää) lähettämättä
    [alan|olen|oon|olemme] (jo) (lopen|aivan|täysin|todella) [kyllästyä|kyllästynyt|kyllästyny] (teidän|näistä|näihin|noihin) [mainoksistanne|viesteistänne|mainoksista|viesteistä|mainoksiinne|viesteihinne|tekstareista|tekstareihin]
    poistattehan [minut|mut|meidät|numeroni|numeromme] [lists|tekstiviestilistalta]
    ^ poistaisitteko [numeroni|numeromme|minut|meidät] $
    ^ lopettakaa palvelu $
    ? ^ tämä saa riittää $
    ? ^ [minulla|mulla|meillä] on [markkinointikielto|suoramarkkinointikielto|mainoskielto]
    ? [pääsenkö|pääsisinkö|pääseekö] (jotenkin) eroon (teidän|näistä|noista) [mainoksista|viesteistä|mainoksistanne|viesteistänne|tekstareista]
    ette saa [lähettää|laittaa] [minulle|mulle|meille] enää [texts]
    [älkää|älä] [ees|edes] [yrittäkö|yritä] [lähettää|laittaa] (mulle|minulle) enää (mitään|texts)
    [en|emme] halua enempää [viestejänne|mainoksianne|tarjouksianne]
    ^ [meille|minulle|mulle] ei enää [withoutWhat] $
    ? [en|emme] aio enää lukea [näitä|teidän] [texts]
    ? [eikö voisi|voisiko|voiko|voisko] (jo) lopettaa [näitä|nämä|nää] [texts]
    [voitteko|voisitteko|voitko|voisitko] jättää [meidät|minut|mut] rauhaan
    lopettakaa [minun|mun] [häiritsemiseni|häiritseminen]
    ? ^ en ole enää kiinnostunut $
    ? ei enää tarvitse muistuttaa (minua|mua) $
    ? ei tarvitse muistuttaa [minua|mua] enää $
    [minua|mua|meitä] ei (now) [saa|pidä|tarvitse|tartte|tarvi] (now) [häiritä|vaivata|kiusata|pommittaa|lähestyä|spämmätä]
    [en|emme] (now) [halua|haluu|haluaisi|tahdo] (now) että (now) [minua|mua|meitä] (now) [häiritään|vaivataan|kiusataan|pommitetaan|lähestytään|spämmätään]
    [donts] (now) (missään|missään nimessä) [sendneg] (now) [meille|minulle|mulle] (now) $
    [en|emme] (now) (ole|oo) [ole tilannut|ole tilanneet|oo tilannu|oo tilattu|tilannut] [withoutWhat|tekstareitanne|tekstiviestejänne]
    [lopetan|haluan lopettaa|lopettaisin] (now) (these) (textsGen) vastaanottamisen
    [onko pakko|täytyykö|pitääkö] (now) (mulle|minulle) [lähettää|laittaa] (mulle|minulle|these|now) [texts]
    [lakatkaa|lakkaa|lakkaisitteko|voisitteko lakata] (now) [kirjoittamasta|laittamasta|lähettelemästä|viestittelemästä|tekstailemasta|muistuttamasta|mainostamasta]
    ? ^ (now) [haluan|haluaisin|haluun] (now) [perua|peruuttaa] tilaukseni (now) $
    [donts] (now) (now) (tohere) [sendneg1] (now) (tohere) [enää|enään|ennää|ikinä|koskaan] (tohere) $
    [donts] [enää|enään|ennää|ikinä|koskaan|enää koskaan|enää ikinä|koskaan enää|ikinä enää] [sendneg1|sendneg] (now) (tohere) $
    [donts] (now) [ahdistele|spämmäile|kiusaa] (now) [minua|mua|meitä|miuta]
    [donts] (now) [ota|ottako|ottakaa] (now) [minuun|muhun|meihin] (now) (yhteyttä) yhteyttä
    [donts] (now) [ota|ottako] (now) yhteyttä [minuun|muhun|meihin]
    ^ [älkää|älä] (now) (now) [koskaan|ikinä] (enää) $
    [haluan|haluaisin|saisinko|saanko|voisinko|saisko|mieluummin|halutaan|haluamme] (now) (olla) (mieluummin) ilman [withoutWhat]
    [olen|oon|olemme|alan] (now) (niin) [kyllästynyt|kyllästyny|väsynyt] (now) (these) [viesteistä|mainoksista|viesteistänne|mainoksistanne|tekstareista]
    [haluan|haluaisin|haluun|pyydän] (now) (tulla) [poistetuksi|pois] (now) [lists]
    [perua|peruuttaa|irtisanoa|lopettaa|lakkauttaa|perun|peruutan|irtisanon|lopetan] (these) [textsGen]
    [haluan|haluaisin|haluun|haluamme] (now) lopettaa (tämän|tän|teidän|these) [palvelun|palvelunne|viestipalvelun|tekstiviestipalvelun]
    ^ (now) [pysykää|pysy] (now) [poissa|kaukana] (minusta|multa) (now) $
    [haluan|haluaisin|haluun|haluamme|voinko] (now) [kieltää|estää] (now) (these) [suoramarkkinoinnin|markkinoinnin|mainonnan|mainokset|mainosviestit|viestit|tekstiviestimainonnan]
    ? [laitan|asetan|otan|laitoin] (now) [markkinointikiellon|suoramarkkinointikiellon|mainoskiellon]
    ^ (now) [blokatkaa|blokkaa|estäkää] (now) [minut|mut|meidät|tämä numero|mun numero|numeroni] (now) $
    [irtisanoudun|haluan irtisanoutua|kieltäydyn|haluan kieltäytyä] (now) (kaikista|näistä|teidän) [viesteistä|mainoksista|tarjouksista|markkinointiviesteistä|viesteistänne|mainoksistanne|markkinoinnista|tekstareista]
    ? [haluan|haluaisin|haluun|tahdon|saisko|voisko|voisiko|voiko|voisinko|voinko|pitäisi|täytyy|pakko|miten] (mä|minä|now) [tästä|näistä|teistä|teidän viesteistä|listalta|tästä piinasta|noista|tästä riesasta|tästä roskasta|tästä jutusta] (now|riesasta|piinasta|viesteistä|kaikesta) [päästä|päästää|pääsen] (now) (eroon|irti|pois|rauhaan)
    [eroan|eroamme|erotaan|eroaisin|haluan erota|haluaisin erota|haluun erota|eroon] (now|tästä|teidän|these) [listasta|listastanne|lists]
    ? [tajutkaa|ymmärtäkää|uskokaa|tajua|usko] (jo|nyt|now) (että|sana) [ei|en] $
    (tästä) tulee (now) esto [jos|mikäli|ellei] (now)
    ? [voitaisko|voitasko|voidaanko|voisko|voisimmeko|voitaisiinko|lopetetaan|lopetan|katkaistaan|katkaisen|päätetään|päätän] (now) (lopettaa|katkaista|päättää) (now) [tää suhde|tämä suhde|suhteemme|tän suhteen|tämän suhteen|meidän suhde|välimme|tää yhteydenpito|tämä yhteydenpito|tää tilaus|tämä tilaus]
    ? [pannaan|laitetaan|laittakaa|pankaa|laittaa|panna|laitan|panen|pistetään|pistäkää] (now) [piste|stoppi|loppu] (now) [tälle|tähän|näille|tällaiselle]
    ? [pannaan|laitetaan|laittakaa|pankaa|laittaa|panna|laitan|panen|pistetään|pistäkää] (now) [tälle|tähän|näille|tällaiselle] (viestittelylle|touhulle|hommalle|jutulle|pelille|piinalle|viesteille|mainostukselle) [piste|stoppi|loppu]
    ? [rastitin|ruksin|ruksasin|rastin|merkitsin|klikkasin|täppäsin] (kassalla|lomakkeessa|now) (vahingossa) [väärän|väärään] [ruudun|kohdan|ruutuun|kohtaan|laatikon]
    ? [sovitaanko|sovitaan|eiköhän] (now) (että|et) (tää|tämä|se) [oli tässä|oli nyt tässä|riittää]
    [katkaisen|katkaistaan|lopetan|irtisanon|päätän|keskeytän|perun|peruutan] (now) [tämän tilauksen|tilaukseni|tän tilauksen|tämän viestitilauksen|viestitilauksen|tekstaritilauksen|tämän palvelun|tän palvelun]
    ^ (now) katkaisen (now) tilauksen $
    [katkaisen|katkaistaan] (now) tilauksen (now) $
    ? [tunkea|tunkeutua|tunkeudutte|tungette|tuuppaatte|tuutata|työntää] (now|these) [puhelimeen|puhelimeeni|kännykkään|kännykkääni|luuriin|luuriini]
    [texts|nämä|nää|noi|ne] (now) [saa|voi|saatte|voitte|voisi|saisi|voisitte] (now) [laittaa nukkumaan|laittaa jäihin|panna jäihin|haudata|laittaa telakalle|kuopata|siirtää historiaan|panna naftaliiniin|jättää pois|jättää tekemättä|kytkeä pois|laittaa pois|ottaa pois|napsauttaa pois]
    ? ^ (nyt|now) (now) [loppu|seis|poikki|riitti] (nyt|now) [se|tää|tämä|tälle|nää|nämä|toi|tuo|teidän]
    [numeroni|mun numero|puhelinnumeroni|nimeni|minut|mut|meidät] pois (now) (soitto|teidän|kaikilta|näiltä) (ja|now) [lists|viestilistoilta|soittolistoilta|listoiltanne|soittolistalta|mainoslistoilta]
    (now) [muistutukset|ilmoitukset|mainokset|viestit|tarjoukset|tekstarit|tiedotteet] pois (now) $
    [minä|me|now] (muistan|osaan) (itsekin|itekin|ite|itse) … [muistutukset|muistutuksia|muistutuksianne] (now) [pois|turhia|turhaa|tarpeettomia|en tarvitse]
    ? [voitte|saatte|voit|saat] (now) pitää (now) [itsellänne|omananne|hyvänänne|omana tietonanne|itselläsi]
    ? [saako|saaks|saisko|saisiko|voiko|voisko] (tän|tämän|nää|nämä|these) (jotenkin|mitenkään|now) [pois päältä|poikki|loppumaan|pois käytöstä|kytkettyä pois|kytkeä pois]
    ? [laitoin|panin|laitettu|pistin] (teidät|numeronne|numeron) (now|kerran) (kerran) [estoon|estolistalle|blokkiin]
    ? [nyt riittää|riittää|riitti] (now) [tää|tämä|these] (texts) [tulva|tulvanne|rumba|pommitus]
    ? ^ (kiitos|kiitti) mutta (now) [riitti|riittää] (now) (kiitos) $
    [irti|ulos] (tästä|teidän) [listasta|listastanne|jakelusta|viestirumbasta|lists]
    [lakatkaa|lakkaa|lopettakaa|lakkaisitteko|voisitteko lakata] (now) [piippaamasta|kilkuttamasta|pirisyttämästä|lähettelemästä|viestittelemästä|tyrkyttämästä|häiritsemästä|pommittamasta|kirjoittelemasta|piippailemasta|tuputtamasta]
    ? [meille|minulle|mulle] (now) ei (now) (these) [tarvitse|tarvi|tarvii|tartte] (now) (these) [laittaa|lähettää|lähetellä|kirjoittaa|viestiä|ilmoitella]
    ? [en|emme] (now) [jatka|uusi|pidennä] (now) (tätä|these) [tilausta|tilaustani|viestitilausta]
    ? [voisko|voiko|voisitteko|voitteko] (sen|nämä|nää|tän|tämän) [kytkeä|napsauttaa] (now) [pois|pois päältä]
    [peruuttakaa|perukaa|poistakaa|lopettakaa|lopeta|poista] (now) [minunkin|munkin|minutkin|mutkin|minultakin|multakin|meidätkin|mullekin|minullekin]
    ? [missä|milloin|koska] (minä|olen|oon) (olen|muka|oon) muka [tilannut|liittynyt|hyväksynyt|pyytänyt] (these)
    [toivon|toivottavasti|toivoisin|haluan|haluaisin] (että|now) (these) [texts] (now) [loppuvat|loppuu|loppuisivat|lakkaavat|päättyvät|loppuis]
    ? [aikamuistutuksenne|texts] (now) [tulevat|tulee] (now) [turhaan|hukkaan]
    ? [tämä|tää] (now) [loppuu|päättyy] (nyt|tähän|heti) $
    ? [montako kertaa|kuinka monta kertaa] (pitää|täytyy|mun|minun) (mun|minun|vielä) [sanoa|pyytää|painaa|vastata|kieltää]
    ? en [kaipaa|tarvitse|halua|jaksa] (now) [patistelua|muistuttelua|hoputtelua|paapomista|patistamista|vahtimista|holhoamista]
    ? ^ [jättäkää|antakaa olla] jo (now) $
    ? [viestikiintiö|viestikiintiöni|mainoskiintiö|mainoskiintiöni|tekstarikiintiö] (on|now) täynnä
    ? [puhelin|kännykkä|luuri] (now) [hiljaiseksi|hiljaisena|rauhaan] teidän [osalta|osaltanne|puolesta]
    [voitte|saatte|voisitte|unohtakaa|unohda] (now) (unohtaa) (now) [tämän numeron|tän numeron|numeroni|tämä numero|mun numeron]
    [laittakaa|pankaa|lisätkää|merkitkää] (mut|minut|numeroni|meidät) (teidän) [mustalle listalle|estolistalle|kieltolistalle|kieltorekisteriin|markkinointikieltoon]
    ? kuinka [vaikeeta|vaikeaa|vaikea] (on|se) (on) (olla) [lähettämättä|laittamatta|kirjoittamatta|uskoa]
    ? [eikö teillä ole|eikö teillä oo] (now) (mitään) muuta [tekemistä|tekemist]
    ? eikö teillä [ole|oo] muuta [harrastusta|tekemistä|tekemist] kuin
    ? teidän [jutut|roinat|höpinät] [voi|saa|voivat|saavat] lähteä $
    chillatkaa (niitten|noiden|noitten|niiden|näiden) (viestien) kanssa
    ? [kirjoittakaa|kirjottakaa] (vaikka) [paaville|joulupukille|presidentille|kelle haluatte|kenelle haluatte|kaikille muille] [mutta ei minulle|muttei minulle|mutta ei mulle|kunhan ei minulle]
    ilman [tekstiviestipalvelua|sms palvelua|viestipalvelua] (now) $
    [luovutte|luopumaan|luopua|luopukaa] [jatkolähetyksistä|lähetyksistä|viesteistä|viestinnästä|lähettämisestä]
    [emmie|emmää|emmä] [jaksa|viiti|haluu|haluo] (ennää|enää) [lukkee|lukea|saaha|kahtoo] [teijän|teiän|teidän|teirän]
    ? [teidän|teiän] [piippailu|piippaus|piippailut] [herättää|herättävät] [vauvan|lapsen|minut|mut|koko talon]
    [en|emme] (now) [halua|haluu|tahdo] (now) olla (now) missään tekemisissä [kanssanne|teidän kanssa|teidän kanssanne|teidän kauppanne kanssa|teidän firmanne kanssa|teidän yrityksenne kanssa|teidän liikkeenne kanssa]
    [minulle|mulle|meille] (teidän) on (ihan) turha [näpytellä|kirjoitella|viestiä|viestitellä|lähetellä|laitella|tekstailla]
    ? [jätätte|jättäkää|jättäisitte] [minut|mut|meidät|numeroni] [jatkossa|vastedes|tästä lähtien|tästedes] väliin
    [pidättäytymään|pidättäytykää|pidättäydytte|pidättäytyä] (now) [lähetyksistä|yhteydenotoista|viesteistä|texts]
    [älkää|älä] (now) (enää) (ikinä|koskaan) [ilmoitelko|ilmoittako|ilmoitele] itsestänne
    [en|emme] … [toivo|halua|kaipaa|hyväksy] (now) [yhteydenottoja|yhteydenottoa] [tätä kautta|tällä tavalla|tähän numeroon|tätä kanavaa]
    ? [saitte|saatte] (juuri|nyt|täten) [potkut|kenkää|lähtöpassit] [puhelimestani|mun puhelimesta|kännykästäni]
    ? [kuka antoi teille numeroni|kuka anto teille mun numeron|mistä saitte numeroni|mistä saitte mun numeron] & [häipykää|painukaa|suksikaa|antakaa olla]
    ei enää [rokotusmuistutuksia|rokotusviestejä|rokotusilmoituksia|aikamuistutuksia|aikaviestejä|aikailmoituksia|huoltomuistutuksia|huoltoviestejä|huoltoilmoituksia|treenimuistutuksia|treeniviestejä|treeniilmoituksia|katsastusmuistutuksia|katsastusviestejä|katsastusilmoituksia|hammaslääkärimuistutuksia|hammaslääkäriviestejä|hammaslääkäriilmoituksia|eläinlääkärimuistutuksia|eläinlääkäriviestejä|eläinlääkäriilmoituksia|koulumuistutuksia|kouluviestejä|kouluilmoituksia|toimitusmuistutuksia|toimitusviestejä|toimitusilmoituksia] (kiitos)
    [voitte|saatte|voisitte] (now) [säästää|jättää] (now) [muistutuksenne|tarjouksenne|viestinne|mainoksenne|muistutukset|viestit] (jatkossa|pois|lähettämättä)
    [mieluiten en|mielummin en|mieluummin en] (now) [saisi|saa|ottaisi|haluaisi|vastaanottaisi] (now) (näitä|teidän|enää) [ilmoituksia|viestejä|tekstareita|muistutuksia|mainoksia|tiedotteita] (enää) (puhelimeen|kännykkään|luuriin)
    (joten|siksi) [ei tekstareita|ei viestejä|ei muistutuksia|ei tekstiviestejä|ei ilmoituksia] (now) [kiitos|kiitti] $
    [olen|oon] (now) [pyytänyt|pyytäny|sanonut|sanonu] (now) (jo) [ettei|etten|ettette] (mulle|minulle|meille|now) (now) [lähetetä|laiteta|kirjoiteta|viestitetä|lähetä|laita] (enää|mitään|viestejä)
    [piipityksenne|piipitys|surinanne|kilinänne|viestiäänenne|viestinne] (now) (taas|aina|jatkuvasti) [herättää|herättävät|häiritsee|häiritsevät|valvottaa] (now) (minut|mut|minua|mua)
    [pitäkää|katsokaa|ottakaa] (tätä|tämä) (now) [viimeisenä viestinänne|viimeisenä|viimeiseksi viestiksi|viimeiseksi viestiksenne] (minulle|mulle)
    (olisitteko|voisitteko|olkaa) (ystävällisiä|kilttejä|hyvä) (ja) [ettekä|älkääkä|ettette] (now) [lähettäisi|laittaisi|kirjoittaisi|lähettäkö|laittako|lähetä|viestittelisi|kirjoittako] (minulle|mulle|meille) (enää) (mitään|viestejä|tekstareita|yhtään)
    [voitte|saatte|voit|saat] (now) [pitää] (now) [muistutuksenne|tarjouksenne|viestinne|mainoksenne|uutisenne|tekstarinne|muistutukset|tarjoukset] (now)
    [säästäkää|säästä|säästäisittekö] (minut|mut|meidät|now) (now) [tarjouksilta|viesteiltä|mainoksilta|muistutuksilta|tekstareilta|tarjouksiltanne|viesteiltänne|mainoksiltanne|muistutuksiltanne]
    [olen|oon|ollaan] (now) (jo) [kahdesti|kaksi kertaa|monta kertaa|monesti|kolmesti|kolme kertaa|useasti|useita kertoja] (jo) [pyytänyt|pyytäny|sanonut|sanonu|pyydetty] (now) (teitä) (ettette|että|olemaan|ette|olla) (ette) [kirjoita|kirjoittamatta|laita|lähetä|viestitä|lähettämättä|lopettamaan|laittamatta|kirjoittele|lähettele]
    [älkää|älä] (enää|now) [käyttäkö|käytä] (now) [tekstareita|tekstiviestejä|tekstiviestiä|tekstaria|smsiä] (now) (minun|mun|meidän|minuun|muhun|kanssani|kanssa|mulle|minulle) (kanssa|kanssani)
    [kirje|sähköposti|meili|posti|soitto|puhelu] (now) (käy|on|sopii|toimii) (now) (paremmin|parempi) … (en) [tekstiviestejä en|tekstareita en|tekstaria en|viestejä en|en osaa lukea|en pysty lukemaan] … (jättäkää|jättäkääs) (ne) (pois)
    ette (enää|nyt|sit) [tekstaa|viestitä|laita|lähettele|viestittele|tekstaile|lähetä|laittele] (now) (mulle|minulle|meille|mua) (enää|enöä|enään|mitään)
    ^ (now) [ei enää|ei] (now) [infoa|infoja|tiedotteita|vinkkejä|kutsuja|uutisia|uutiskirjeitä|kyselyitä|kyselyjä] (now) enää (now) $
    ^ (now) ei enää (now) [infoa|infoja|tiedotteita|vinkkejä|kutsuja|uutisia|uutiskirjeitä|kyselyitä|kyselyjä] (teiltä) (now) $
    [en|emme] (now) (enää) [anna|myönnä] (now) (enää) [lupaa|suostumusta|suostumustani|lupaani|suostumustamme] (now) [mainontaan|markkinointiin|mainoksiin|mainosviesteihin|suoramarkkinointiin|tekstiviesteihin|viesteihin]
    ei (siis|now) (now) (enää) [ruokavinkkejä|ruokavinkkejäkään|vinkkejäkään|viestejäkään|muistutuksiakaan|mainoksiakaan|tarjouksiakaan|tekstareitakaan|ilmoituksiakaan|vinkkejä] (enää|kiitos) (now) $
    [en|emme|ei] [tarvitse|tarvi|kaipaa|halua|tartte] (now) (enää) (now) [yritystarjouksia|ruokavinkkejä|vinkkejä|uutisia|asiakastarjouksia|jäsentarjouksia|etukuponkeja|hyvinvointivinkkejä|liikuntavinkkejä|lukuvinkkejä|ohjeitanne|vinkkejänne]
    [koen|pidän|katson] (now) [viestinne|viestejänne|nämä viestit|nää viestit|mainoksenne|mainoksianne|yhteydenottonne|tämän|texts] (now) [häirinnäksi|häirintänä|häiritseviksi|häiritsevinä|häiritsevänä|ahdisteluksi|roskapostina|roskapostiksi|spämminä|ahdisteluna]
    ^ (now) olette (now) (niin|tosi|todella|aika) [rasittavia|ärsyttäviä|raivostuttavia|häiriöksi|riesa|sietämättömiä|kiusankappaleita|tungettelevia] (now) $
    ei (now) (ole|oo) (now) (enää|mitään) tarvetta (now) (teidän|enää) (now) [infolle|viesteille|tiedotteille|mainoksille|muistutuksille|vinkeille|uutisille|tarjouksille|tekstareille|texts]
    [en|emme] [halua|haluu|tahdo] (now) (enää|mitään|ikinä) (now) kuulla (now) (enää|mitään) [teistä|teiltä|teijän|teistä enää|teistä mitään]
    [otan|perun|peruutan|vedän] (now) [lupani|antamani luvan|suostumukseni|luvan|hyväksyntäni] (now) [takaisin|pois]
    (olisitteko|voisitteko olla|olkaa) [ystävällisiä|ystävällinen|kilttejä|kiltti|kiltit|hyvät] (now) ja [lopettaisitte|lopettakaa|lopettaisit|lopeta|lakatkaa|poistakaa minut|lopettakaa tämä]
    [lähettäkää|lähetä|laittakaa|pankaa|laita] (now) (now) [mieluummin|ennemmin|vaikka|vain|ainoastaan] (now) [kirje|kirjeitä|kirjeenä|postissa|postitse|sähköpostia|sähköpostilla|sähköpostiin|meiliä|meilillä] … [ei|älkää|eikä|ilman] (now) [kännykkään|puhelimeen|tekstarina|tekstiviestinä|tekstareita|texts|kännyyn|luuriin]
    [mieluummin|ennemmin|vain|ainoastaan|jatkossa vain] (now) [kirje|kirjeenä|postitse|postissa|sähköpostilla|sähköpostia|sähköpostiin|sähköpostitse|kirjeitse|meilillä|soittamalla|puhelimitse] (now) (now) [ei|eikä|kuin|älkää|ei enää] (now) (enää) [kännykkään|puhelimeen|tekstarina|tekstiviestinä|tekstareita|tekstarilla|tekstiviestillä|texts|kännyyn]
    [säästäkää|säästä|säästäkääpä|säästäkää jo] (now) [minut|mut|meidät|meiät|minua|mua|meitä] (now) [näiltä|tältä|niiltä|tästä|noilta|tuolta|texts] (texts)
    [etsikää|etsi|hankkikaa|hakekaa|löytäkää] (now) (itsellenne|teille) (now) [joku|jotain|jostain|muita|toinen|nuorempi] (now) (muu|toinen|nuorempi|tyhmempi|muita|nuorempaa) (now) [mainoksillenne|viesteillenne|viestienne|mainostenne|jolle|kiusattavaksi|kohteeksi|uhriksi|tarjouksillenne|jutuillenne]
    ? [puhelin|kännykkä|luuri|puhelimeni|kännykkäni|känny] & [herään siihen|herään niihin|herättää minut|herättää mut|herättää meidät|herättää yöllä|herätätte|säikähdän|säikyttää|säpsähdän|hätkähdän|herään joka kerta]
    [käytän|vetoan|hyödynnän] (now) [kielto oikeuttani|kieltooikeuttani|kielto oikeuteeni|oikeuttani kieltäytyä|oikeuttani kieltää|vastustamisoikeuttani|oikeuttani vastustaa|oikeuteeni kieltäytyä|oikeuteeni kieltää]
    [sammuttakaa|sammuta|katkaiskaa|kytkekää|sulkekaa] (now) [tämä|tää|nämä|nää|ne|noi|tää homma|tämä palvelu|palvelu|texts] (now) (pois|päältä|pois päältä) $
    [voitteko|voisitteko|saisitteko|saako|voiko|saisko|viittiskö] (now) [laittaa|kytkeä|ottaa|panna|kääntää] (now) [tämän|tän|nämä|nää|ne|tuon|noi|viestit|ilmoitukset] (now) pois päältä
    [muistutuksia|viestejä|tekstareita|mainoksia|ilmoituksia|tarjouksia|vinkkejä|uutisia|kutsuja|texts] (now) [en|emme|ei] (now) (me|mä) (now) (enää) [tarvi|tarvitse|tarvita|tartte|tarvii|kaipaa|halua|haluu] (enää)
    [lakatkaa|lakkaa|lopettakaa|lopeta|lakkaisitteko] (now) [lähettelemästä|lähettämästä|kirjoittelemasta|laittelemasta|viestittelemästä|muistuttelemasta|tekstailemasta|pommittamasta|häiritsemästä|muistuttamasta]
    [viimeinen|vihoviimeinen] [viesti|tekstari|tekstiviesti|mainos|texts] (now) [jonka|minkä|mitä|mikä] (now) (minä|mä|me) (now) [haluan|halusin|haluun|aion|suostun|viitsin] (now) [lukea|saada|nähdä|vastaanottaa]
    (miten) tästä pääsee eroon [joka päivä|jatkuvasti|koko ajan|en halua|en jaksa|aina vaan]
    [miten tästä|miten näistä|miten teistä] (now) [pääsee eroon|pääsen eroon|pääsee irti|pääsis eroon] (joka|joka päivä|koko) [joka päivä|koko ajan|päivä|aina|jatkuvasti|en halua|en jaksa]
    [pärjään|pärjäämme|pärjätään] (now) (ilman) (teidän) [uutisianne|vinkkejänne|tarjouksianne|muistutuksianne|viestejänne|tiedotteitanne|mainoksianne]
    [tästä lähtien|jatkossa|tästä eteenpäin|tästedes] (now) ilman (minua|mua|meitä|teitä) [minua|mua|meitä|teidän|mainoksianne|viestejänne|viestejä]
    [miten|kuinka|mistä] (tästä|näistä|näistä viesteistä|tästä roskasta) (now) [pääsee eroon|pääsen eroon|pääsis eroon|pääsee irti|pääsen irti|pääsee pois|pääsen pois|pääsee tästä eroon] … [en halua|joka päivä|en jaksa|en kestä|koko ajan|en tahdo|häiritsee|ärsyttää|ei kiinnosta]
    [spämmätkää|spämmää|häiritkää|kiusatkaa|vaivatkaa|lähettäkää|viestitelkää|pommittakaa] (now) (vaikka) [jotain muuta|jotakuta muuta|jotain toista|muita|muille|naapuria|jollekin muulle|toisianne]
    (tämä|tää|se) oli viimeinen (viesti|tekstari|tekstiviesti) [jonka|minkä] (now) [halusin|haluan|jaksan|jaksoin|aion] (now) (teiltä) (now) [lukea|saada|nähdä|vastaanottaa|teiltä lukea]
    [mieluummin|mielummin|mieluiten|vain|ainoastaan|pelkästään] (now) [kirjeenä|kirjeitse|postitse|postissa|sähköpostilla|sähköpostitse|meilillä] (now) [jatkossa|kiitos ei|ei tekstareita|ei tekstiviestejä|tästä lähtien|tekstarien sijaan]
    [poistakaa|ottakaa|jättäkää] (now) meidät (pois) (now) [emme ole|ei olla|me ei olla|ollaan lopetettu] (enää) (asiakkaita|jäseniä|teidän)
    [ottaisitteko|otatteko|voitteko ottaa|voisitteko ottaa|ottakaa|poistakaa] (now) [mut|minut|meidät|mua] (now) pois (teidän) (sms|teksti) [ryhmästä|viestiryhmästä|tekstiviestiryhmästä|jakeluryhmästä|jakelusta|tilaajista]
    [en tarvitse|en tarvi|emme tarvitse|ei tarvita|en kaipaa|ei enää tarvita|en enää tarvitse] (now) (enää) (teidän|näitä) [tiedotteita|tiedotteitanne|muistutuksia|katsastusmuistutuksia|tarjouksia|tarjouksianne|viestejänne|viestejä|uutisia|uutisianne|vinkkejä|vinkkejänne|ilmoituksia|kutsuja|lounaslistoja] (enää)
    [tarjouksista|viesteistä|vinkeistä|listoista|muistutuksista|tiedotteista|mainoksista|lounaslistoista] (now) (mulle|minulle|meille) ei (ole|oo) [enää hyötyä|mitään hyötyä|enää iloa|mulle hyötyä|hyötyä enää|ole enää hyötyä|oo enää hyötyä]
    [en mä hyödy|en hyödy|en minä hyödy|ei hyödytä] … enää (mitään)
    [vielä kerran|vielä yksi viesti|jos vielä kerran] (niin|ja) [ilmoitan teistä|teen valituksen|valitan|teen rikosilmoituksen|teen ilmoituksen|ilmoitan viranomaisille]
    ^ [älä|älkää] lähteä (now) [enää|mulle|minulle|viestejä|mitään|lisää|mainoksia]
    [älä|älkää|ela] (enää) [laita|lähetä|laittako|lähettäkö|lähettele|laittele|lähetelkö|laitelko|kirjoita|kirjoittako] (enää) (mulle|minulle|meille) (enää) [mitään|mittään|enempää|lisää|enää mitään]
    [jättäkää|jättäkäähän|jättäisitte|jätättekö|jätä] (vastedes|nämä|viestit|ensi|tästä) (kerralla|lähtien|jatkossa) [lähettämättä|laittamatta|kirjoittamatta|soittamatta|häiritsemättä]
    älkää viitsikö (enää) (mulle|minulle) [lähetellä|lähettää|laittaa|laitella|kirjoitella|häiritä|vaivata] (näitä|enää|mitään)
    [en] (now) [toivo|halua|haluaisi] (now) [saavani|saada|vastaanottaa] (now) (teiltä) [texts|tekstiviestejä|viestejä|mainoksia|tarjouksia]
    [haluan|haluun|haluaisin|tahdon] [erota|erootta|pois|poistua|lähteä] (tästä|teidän|tältä) [lists|tekstarilistasta|tekstarilistalta|viestilistalta|tekstiviestilistalta|postituslistalta|listasta]
    [sanon|sanokaa|sano|irtisanon|haluan sanoa] (mun|minun|tän|tämän) [tilaus|tilauksen|tilaukseni|tekstiviestitilauksen|viestitilauksen|jäsenyyden|jäsenyyteni] irti
    [pyysin|pyydetty|pyytänyt|sanoin] (jo) … [et lopetatte|että lopetatte|että lopettakaa|lopettamaan|ettette lähetä|ettette laita]
    älkää (now) [olko|ottako] (now) (enää) (muhun|minuun) [yhteydessä|yhteyttä]
    [lopettakaa|lopeta] (now) (tällaisten|näiden|noiden) [lähettäminen|lähettely]
    (en ymmärrä|en tiedä|en tajua) [miksi|miks] (mä|minä) saan (näitä|teidän|nää|teiltä) (viestejä|viestit|tekstareita|mainoksia) … pois [listalta|listaltanne|postituslistalta|jakelusta|listoilta]
    (mun|minun|meidän) [numeroni|numero|puhelinnumeroni|nimeni|numeromme] (heti) pois [rekisteristänne|teidän rekisteristä|teidän listalta|listaltanne|listoiltanne|postituslistaltanne|järjestelmästänne|teidän järjestelmästä|jakelusta]
    [nyt loppu|loppu nyt|nyt riitti|nyt riittää|loppu jo|nyt saa riittää|jo riittää|riittää jo|nyt saa loppua|loppukoon] (jo|nyt) (tää|tämä|toi|tuo|nää|nämä|teidän) [tekstailu|tekstailunne|viestittely|spämmi|spämmäys|spämmääminen|mainostus|mainostaminen|viestit|tekstarit|tekstarien|mainosviestit|viestien|spämmiviestit|viestittelynne]
    ? [eiks|eikö|eikös|loppuuko] (tää|tämä|nää|nämä) (ikinä|koskaan|jo) (lopu|loppu) (ikinä|koskaan|jo) … [viesti|viestit|tekstari|tekstarit|mainosviesti|tekstareita|viestejä|mainosviestejä]
    [antakaa olla|antakaa jo olla|antakaa olla jo|antaa olla jo|jättäkää jo|heittäkää jo] (jo) (noiden|niiden|noi|ne|nuo|nää|näiden) [tekstareiden|tekstarien|viestien|mainosten|mainosviestien|tekstarit|viestit|tekstiviestien] (kanssa|kaa)
    [otan yhteyttä|olen yhteydessä|valitan|ilmoitan|teen ilmoituksen|teen valituksen|kantelen|ilmiannan] … [kuluttaja asiamieheen|kuluttaja-asiamieheen|kuluttajansuojaan|tietosuojavaltuutetulle|tietosuojavaltuutettuun|kuluttaja asiamiehelle|traficomiin|traficomille|kuluttajaviranomaiselle] … [lopeta|lopu|jatkuu|lopeteta|jatkatte|jatkuvat]
    [laittakaa|pankaa|lisätkää|merkatkaa|merkitkää|laita|lisää] (mut|minut|mun|minun|meidät|tämä) (numero|numeroni) [estolistalle|kieltolistalle|kiellettyjen listalle|markkinointikieltoon|suoramarkkinointikieltoon|robinson listalle]
    ? [moved] & [nouse] & [laittaa|muistuttaa|lähettää|kirjoittaa|ilmoittaa|viestiä|tarjota|listaa|muistutuksia]
    ? [loppu|loppuu|loppuisko|loppuisi|loppuis|loppukoon|lopettakaa|riittää|seis|riittäköön|päättyköön] (now) (these|now) [ruljanssi|pelleily|sirkus|touhu|rumba|hulabaloo|hullunmylly|rallatus|farssi|teatteri|piina|kidutus|terrori|piinaus]
    ? (now) [viides|kolmas|neljäs|kuudes|kymmenes|sadas|toinen|monesko|ties monesko|viidennen|kolmannen] (now) (kerta|kerran) [kerta|kerran|kertaa] (now) (kun) (mä|minä) [pyydän|sanon|ilmoitan|kiellän|kirjoitan|vaadin|pyydetään|laitan stop]
    ? [onko|puuttuuko] (teillä|teiltä|siellä) (siellä|kaikilta) [lukutaito|luetun ymmärtäminen|kuulo|järki|ymmärrys] (now) [hukassa|kateissa|heikko|lomalla|mennyt|huono|kadonnut]
    ? [sanoin|pyysin|kirjoitin|ilmoitin|vastasin|olen sanonut|olen pyytänyt] & [jo|viime viikolla|eilen|viime kuussa|aiemmin] & [poistakaa|poistamaan|lopettakaa|lopettamaan|lopettaa|älkää|ei enää]
    ? [ei enää koskaan|ei enää ikinä|ei koskaan enää|ei ikinä enää|en enää koskaan|en ikinä enää|ei enää koskaan ikinä|ei koskaan ikinä] & [teiltä|teidän|texts|tohere]
    ? (minä|mä) (now) [lopetan|päätän|katkaisen|perun] (now) [tän|tämän|homman|yhteyden|välit] (now) [tähän|nyt tähän|tähän paikkaan|välittömästi|teidän kanssa]
    ? [heippa|hei hei|moikka|hyvästi|kiitos] (now) (oli) (kivaa|hauskaa) (mut|mutta|now) [nyt riittää|riittää jo|nyt riitti|saa riittää|se riitti]
    ? [vetäkää|heittäkää|polttakaa|viskatkaa|haudatkaa|hukuttakaa|repikää|silputkaa|raapikaa] (now) [mun numero|numeroni|mun numeron|mun nimi|nimeni|mut|mun tiedot] (now) [vessasta alas|vessanpönttöön|roskiin|hiiteen|mäkeen|pois|irti|järveen|silppuriin|roskikseen]
    ? (tämä|tää|now) (on) (now) [turhaa|pelkkää|silkkaa] [ajanhukkaa|ajanhaaskausta|rahanhukkaa|vaivannäköä|tuhlausta] (now) (teille|teiltä|kaikille)
    ? (haluan|haluaisin|tahdon|pitäis saada) (now) [nukkua yöni rauhassa|nukkua rauhassa|nukkua yöni|olla ihan rauhassa|olla hetken rauhassa|ruokarauhan|kotirauhan|työrauhan] (now) $
    ? [tukkikaa|sulkekaa|pitäkää|laittakaa] (now) [suunne|suunne kiinni|turpanne|turpanne kiinni|leipäläpenne|läpenne|kuononne] (now)
    [poistakaa|ottakaa|laittakaa] (now) (these) [texts|viestit|tekstiviestit|ilmoitukset] (now) [käytöstä|pois päältä|pois käytöstä|jäähylle|kiinni] (now) (mun|minun|tältä)
    ? ^ (kyllä|kyl) (now) [rupee|alkaa|rupeaa|alkais] (now) (jo) [riittämään|riittää|tympimään|ärsyttämään|kyllästyttämään|vituttamaan|tympiä|ärsyttää|kyllästyttää|vituttaa|rasittaa|rasittamaan|riittää jo] (now) (these) (texts) $
    ? [lupaani|suostumustani|suostumusta minulta|lupaa multa|lupaa minulta|minun lupaani] (now) (teillä) [ei ole|ei oo|ei ollut|ette saa|ette saaneet|ei ole ollut|ei tule]
    ? [nää|nämä|tää|tämä|nämä viestit|nää viestit] (now) [pitää|täytyy|on pakko|pitäis|voi] (now) [lopettaa|saada loppumaan|saada pois|lakkauttaa|jättää pois] (now) $
    [imekää munaa|ime munaa|vetäkää vittu päähän|painukaa vittuun siitä|suksikaa helvettiin|painukaa hevon vittuun|haistakaa pitkä paska]
    ? ^ (now) [miksi|miks|minkä takia] (mä|minä|mun) [saan|tulee|mulle tulee|saamme] (now) (näitä|nämä|these) [edelleen|yhä|vieläkin|silti] (now) (vaikka|texts)
    ? [arvatkaa|arvatkaapa|luuletteko] (että|now) [lukeeko kukaan|kukaan lukee|luenko|montako luen|kiinnostaako|paljonko kiinnostaa|haluanko|montako haluan] (now) (these)
    ? (now) [these] (ei|ei ole|ei oo) (ole|oo) (now) (kukaan|täällä) (kukaan|täällä|meillä) [ei ole kukaan tilannut|ei ole kukaan pyytänyt|kukaan tilannut|kukaan pyytänyt|kukaan tilannu|kukaan pyytäny|kukaan halua|kukaan kaipaa|kukaan lue|kukaan ole pyytänyt|kukaan ole tilannut]
    ? [en|enpä|emme|emmä] (minä|mä) (ole|oo) (now) (teidän|these) [texts] (now) [kaivannut|kaivannu|pyytänyt|pyytäny|tilannut|tilannu|halunnut|halunnu|kaipaa|halua|haluu|tarvitse|tarvi|huoli]
    ? [jos|mikäli|ellei] (these) (ei|näitä) (now) [lopu|lakkaa|pääty|loppuu|tulee vielä|tulee enää|ette lopeta|ei lopu] (now) (niin|ni) (now) [vaihdan|valitan|ilmoitan|teen|soitan|otan yhteyttä|laitan|kantelen|haastan|blokkaan|estän|menen|siirryn|lähden]
    ? [vaihdan|valitan|ilmoitan|teen|kantelen|haastan|laitan lehteen|kirjoitan|laitan nettiin|siirryn] & [firmaa|valituksen|kantelun|rikosilmoituksen|lehteen|yleisönosastoon|someen|nettiin|operaattoria|kilpailijalle|poliisille|authority] & [jos ei|ellei|jos tää|jos tämä|jos nää|jos nämä|jos ette|mikäli]
    ? [kytkekää|laittakaa|sulkekaa|ottakaa|katkaiskaa|poistakaa] (now) (tää|tämä|se|tuo) [palvelu|viestipalvelu|homma|juttu|toiminto|rumba|mylly] (now) [pois|kiinni|poikki|seis] (now) (mun|minun) (now) (liittymästä|numerosta|puhelimesta)
    ? [viestitys|viestit|tekstarit|mainokset|lähetys|viestittely|tää viestittely|mainonta] (now) [poikki|katki|seis|loppu|pois] (now) $
    ? [polite] & [desist] & [texts|sending|number|lists|yours]
    ? [polite] & [ettette|ettei|etten|ette|en|ei] & [sendneg1|lähettäisi|laittaisi|kirjoittaisi|häiritsisi|ottaisi yhteyttä|vaivaisi|lähesty|muistuttaisi|saisi|saa|vastaanota|tulisi|tule]
    ? [nouse] & [sending|texts]
    ? [moved] & [nouse|poistakaa|lopettakaa|älkää|ottakaa] & [texts|sending|tohere|number|lists|these|yours|muistutella]
    ? ^ (now) [en ole|en oo|emme ole] enää (now) [teidän] (now) [asiakas|asiakkaanne|asiakkaita|jäsen|asiakkaana|tilaaja] (now) $
    ? ^ (now) [en ole|en oo|emme ole] enää [asiakkaanne|asiakkaitanne|jäsenenne|jäsen] (now) $
    [donts] (now) (these) (tohere) (now) [bother] (now) (these) (tohere|texts)
    [donts] (now) (these) [tohere|these] (now) (these) [sendneg] (now) (these|texts)
    [donts] (now) [sendneg] (now) (these) (now) [tohere|texts|yhtään mitään|yhtään]
    ? [donts] enää (now) [lähettäkö|lähetelkö|laittako|laitelko|kirjoittako|ottako yhteyttä|häiritkö|viestitelkö|spämmätkö|vaivatko|soittako|soitelko] (now)
    ? [donts] (now) [sendneg] (now) enää
    ? ^ (now) [donts] (now) (these) [sendneg] (now) (these) (now) $
    ? ^ (now) [ei|ee] (now) [tarvi|tarvitse|tarvii|tartte|kannata] (now) (these|tohere) (now) [lähetellä|laitella|viestitellä|lähettää|kirjoitella|tekstailla|mainostaa|muistutella] (now) (these|tohere) (texts) $
    ? [tohere] (now) ei (now) [tarvi|tarvitse|tarvii|tartte|kannata] (now) (these) (now) [lähetellä|laitella|viestitellä|lähettää|kirjoitella|tekstailla|mainostaa|muistutella]
    ? [tarjotkaa|laittakaa|lähettäkää|tuputtakaa|lähetelkää|laitelkaa|kiusatkaa|mainostakaa] (now) (these) (texts|viestinne|mainoksenne|tarjouksenne) [johonkin muualle|jonnekin muualle|muualle|jollekin muulle|jollekulle muulle|naapurille|muille|jollekin toiselle|jollekin jota kiinnostaa|sellaiselle jota kiinnostaa]
    ? kuka (ihme|hitto|helvetti|hemmetti|perkele|vittu|teiltä) (teitä|teiltä|tätä|näitä|on) (on) [pyysi|pyytänyt|pyytäny|kutsui|kutsunut|kysyi|kysynyt|käski|käskenyt|antoi luvan|anto luvan|tilasi|tilannut] (teitä|näitä|teille|tätä) [sending|kirjoittelemaan|laittamaan|lähettämään|texts|these]
    ? en muista (now) (että|koskaan|ikinä) (now) [pyytäneeni|tilanneeni|antaneeni|liittyneeni|olisin pyytänyt|olisin tilannut|halunneeni] (now) (these|texts) $
    ? [lopettakaa|lopeta|lopettakee|lakatkaa|loppukoon|seis|loppu] (now) [jo|nyt|hyvät ihmiset] (now) [herran tähden|luojan tähden|jumalan tähden|jumalauta|hyvänen aika|herranjumala|herran jestas|luojan kiitos|hyvät ihmiset|pliis|please|kiitos|ihmiset]
    ? ^ (now) (no|nonni) (eiköhän|kai) (tämä|tää|se) [ollut tässä|oli tässä|oli nyt tässä|oli sitten tässä|riitä jo|riittäne|riittäis jo|riittäisi jo] (now) (kiitos) $
    ? ^ (now) (tämä|tää) (oli|on|saa olla) (now) (se|sit|nyt) [viimeinen|vika] (now) [viesti|tekstari] (teiltä|kun laitatte|kun lähetätte|kun kirjoitatte|jonka lähetätte) $
    ? ^ (tämä|tää) (oli|on|saa olla) (now) [viimeinen|vika] kerta [teiltä|kun laitatte|kun lähetätte|kun kirjoitatte|jonka lähetätte] $
    ? [viimeinen|vika|viimonen] (now) [viesti|tekstari|mainos|kerta] (joka|jonka|mikä|minkä|kun) (now) [teiltä|lähetätte|laitatte|saan teiltä|tuli teiltä]
    ? [olette|oot|ootte|numeronne on|numero on|teidät on] (now) [blokissa|blokattu|estossa|estolistalla|estetty|mustalla listalla|estettyjen listalla|roskapostissa|jäähyllä|bannissa|bannattu]
    ? [pistin|laitoin|panin|heitin|lisäsin|siirsin|laitan|pistän|heitän] (now) [teidät|numeronne|viestinne|tän numeron|tämän numeron] (now) [blokkiin|estoon|estolistalle|mustalle listalle|bänniin|roskapostiin|roskiin|estettyihin|jäähylle|banniin]
    ? [ilmoitin|merkitsin|merkkasin|raportoin|ilmiannoin|luokittelin] (now) [teidät|numeronne|viestinne|tän|tämän] (now) [roskapostittajaksi|roskapostiksi|spämmiksi|häiriköksi|spammeriksi|roskaksi]
    ? ^ (now) (johan|jo) (mä|minä) (jo) [sanoin|sanoinhan|kielsin|ilmoitin|totesin] (jo|now) (että) (now) [ei|että ei|et ei|en halua|en haluu|stop|lopettakaa|ei kiitos] (now) $
    ? [luetteko|luetaanko|lukeeko|osataanko|osaatteko|osaako|eikö] (te|teillä|siellä|kukaan|ketään|joku) (siellä|te|ollenkaan|yhtään|kukaan|edes|ees) (now|ollenkaan|yhtään|edes|osata|lue) [vastauksia|viestejä|vastauksiani|lukea|viestejäni|lue vastauksia|suomea] (ollenkaan|siellä|yhtään) $
    ? [jo|kahdesti|kolmesti|kertaalleen|monta kertaa|kolme kertaa|moneen kertaan|useasti] & [perunut|perunu|peruuttanut|kieltänyt|kieltäny|irtisanonut|eronnut|pyytänyt lopettamaan|estänyt] & [silti|edelleen|yhä|vieläkin|taas|tulee]
    ? [kolme kertaa|kolmesti|kahdesti|monta kertaa|moneen kertaan|viisi kertaa|useasti|sata kertaa|jo] (now) (olen|oon|mä oon) (jo|now) [kieltänyt|kieltäny|perunut|perunu|sanonut ei|sanonu ei|pyytänyt lopettamaan|pyytäny lopettaa|kirjoittanut stop]
    ? ^ (now) (eikö|eiks|eikö sana) (ei|se|tää|tämä|sana) (sana) (now) (ei|se) [mene perille|mee perille|mene jakeluun|mee jakeluun|mene kaaliin|mee kaaliin|mene päähän|oo tuttu|ole tuttu|riitä|riitä vastaukseksi]
    ? [mikä|mitä|mikäs|mikäköhän] (kohta|osa|osassa) (now) [sanassa ei|sanasta ei|sanassa stop|sanasta stop|sanasta lopeta|ei sanassa|lopeta sanassa|lopettakaa sanassa]
    ? ^ (now) ei (now) (enää) [ainuttakaan|ainoatakaan|ainoatakaa|yhtäkään|yhtäkää|yhtään] (now) (enää) [viestiä|tekstaria|mainosta|ilmoitusta|muistutusta|tarjousta|enää|tänne|teiltä] (now) (enää|kiitos|tänne) $
    ? ^ (now) ei (now) enää (now) [ainuttakaan|ainoatakaan|yhtäkään|yhtään] (kiitos|now) $
    ? ^ (now) (minä|mä|meikä|meitsi|meikäläinen|mie|mää) (now) (olen|oon|on|lähden|lähen|poistun|eroan|häivyn) (now) [ulkona tästä|ulkona täst|poissa tästä|pihalla tästä|poistun tästä|lähden tästä|lähden tästä porukasta|tästä porukasta|tästä kerhosta|tästä ringistä|tästä jutusta ulos|tästä touhusta|tästä leikistä|eroan tästä|tästä pois|tästä sirkuksesta|teidän listoilta|teidän porukasta|teidän kerhosta]
    ? ^ [mun|minun|meidän|omalta] [osalta|osaltani|osaltamme|puolesta|puolestani|kohdalta|kohdaltani] (now) (tämä|tää|se) (on|oli|saa) (now) [ohi|tässä|loppu|lopussa|päättynyt|loppua|päättyä|finaali]
    ? (minä|mä) [jätän|hylkään] (now) (teidän|tämän|tän) [kerhon|klubin|listan|porukan|kerhonne|klubinne|palvelun|palvelunne|listanne]
    ? [kirjaudun|kirjaan itseni|kirjatkaa minut|kirjatkaa mut|astun|hyppään|jättäydyn|vetäydyn] (now) (ulos|pois) [ulos tästä|ulos näistä|tästä|pois tästä|teidän listoilta|näistä viesteistä|lists|näistä|ulos palvelusta]
    ? [hyvästi|heippa|adios|näkemiin|morjens|moro|adjöö|hasta la vista] (now) (ja) (now) [kiitos kaloista|ikuisiksi ajoiksi|iäksi|lopullisesti|teidän viestit|viestit|mainokset|texts|teidän texts]
    ? [antakaa|antakaapa|antakee|antakkee|anna|antakkaa|annakkee] (now) [meijän|meidän|mun|minun|mummon|vanhan|ihmisen|older] (ihmisen|mummon|now) (now) [olla|elää] (now) (jo) (rauhassa|rauhas|rauhasa|now) $
    ? ^ [antakaa|antakaapa|antakee] jo olla $
    ? [tästä|teidän] [porukasta|ringistä|kerhosta|klubista] (minä|mä) [lähden|eroan|häivyn|poistun] $
    [jättäisitte|jätätte|jättäisit|jättäisittekö] (now) [minut|mut|meidät] (now) [rauhaan|rauhaa]
    [jättäisitte|jätätte|jättäkää] (now) [minut|mut|meidät] (now) (now) pois (now) [postituksistanne|postituksista|listalta|listaltanne|viesteistä|viesteistänne]
    ? ^ [antakaa|antakaapa|antakee|antakkee|anna] (jo|nyt) olla (jo|nyt) [rauhassa|rauhas|rauhasa|jo|nyt] $
    ? [päästäkää|vapauttakaa] (now) [mut|minut|meidät] (now) (jo|irti|pois|menemään) (now) (näistä|tästä|lists) $
    ? [menkää|häipykää|häivy|painukaa|lähtekää|painelkaa|kadotkaa|hävitkää|suksikaa] (now) (jo) [muualle|helkkariin|hiiteen|hemmettiin|hevon kuuseen|mun elämästä|elämästäni|mun luurista|mun puhelimesta|puhelimestani|silmistäni|pois silmistä|sinne missä pippuri kasvaa|matkoihinne|tiehenne] (now)
    [ota|ottakaa|ottakee|ottaa|poistakaa|poista|pyyhkikää|viivatkaa|vetäkää|ruksikaa|heittäkää|nakatkaa|raakatkaa|siivotkaa|tiputtakaa|pudottakaa|deletoikaa|kumittakaa|raaputtakaa] (now) [mut|minut|meidät|miut|mun numero|mun numeron|numeroni|mun nimi|nimeni|tämä numero|number|mun nro] (now) (pois|veke|veks|yli|ulos|irti|mäkeen|jo) (now) [sieltä|sielt|siitä|siit|tuolta|pois|veke|veks|yli|ulos|mäkeen|järveen|kaivoon|lists]
    ? [unohtakaa|unohda] (now) [koko numero|tämä numero|tää numero|tän numeron|mun numero|numeroni|että tätä numeroa|et tätä numeroa|että tätä numeroa on|että oon olemassa|et oon olemassa|että olen olemassa|mun olemassaolo|olemassaoloni]
    ? ei (now) (enää) (kiinnosta|nappaa|innosta|sytytä) (now) [kiinnosta|nappaa|sytytä|innosta] (now) (pätkän vertaa|tippaakaan|yhtään|pätkääkään|hevon helvettiä) (now) [teidän|tämmöset|tällaset|nää teidän|these] (texts|jutut|alet|tarjoukset|hommat)
    ? ^ (now) (ei) (jaksa) (now) [ei nappaa|ei jaksa kiinnostaa|ei jaksa enää kiinnostaa|ei innosta|ei iske|ei hetkauta|ei sytytä] (now) (pätkääkään|yhtään|tippaakaan) $
    ? ^ (now) (minä|mä) (en ole|en oo|en kuulu) (now) (teidän) [kohderyhmää|kohderyhmäänne|kohdeyleisöä|kohderyhmässä|oikea kohderyhmä]
    ? (minä|mä) [en aio|en tule|en ikinä|en koskaan|en varmasti|en] (now) (koskaan|ikinä|tule) [ostaa|ostamaan|osta|tilaamaan|tilata] (now) teiltä (now) (yhtään|mitään|enää) (mitään) (now) $
    ? [teiltä] [en|emme] (now) (koskaan|ikinä|varmasti) [osta|aio ostaa|tilaa] (now) (mitään) $
    ? [säästäkää|säästä|pitäkää] (now) (itseltänne|teidän) (now) [vaiva|vaivaa|vaivanne|aikaa|aikanne|rahanne|rahaa|viestinne|paukkunne|energiaa|tekstarinne|sähköä|paukut|postimaksut|mainoksenne|tarjouksenne|löpinänne]
    ? [turha|turhaan|turhaa] (now) (these|on) (now) (these|on) (tohere) (now) [lähettää|laittaa|lähetellä|laitella|tuputtaa|tarjota|kirjoittaa|mainostaa|lähetätte|laitatte|tuputatte|lähettelette|viestiä|viestitellä|vaivaatte] (now) (tohere|these|yours) $
    ? ^ (minä|mä) [haluan|haluaisin|tahdon|tahtoisin|pyydän|saisinko|saisko|saanko] (now) (vain|vaan|edes) [olla rauhassa|elää rauhassa|nukkua rauhassa|rauhaa|hiljaisuutta|mielenrauhaa|yörauhaa|rauhan teiltä|olla rauhassa teiltä] (now) (kiitos) $
    ? [yö|yöllä|keskellä yötä|aamuyöllä|aamuyöstä|kello kolme|viideltä aamulla|kuudelta aamulla|nukkumassa|unta] & [lopettakaa|hiljaa|ihmisiksi|ihmismäisesti|armoa|hävetkää|rauha|rauhaa|häpeäisitte|raja|piippaa|texts]
    ? ^ (now) [olkaa hyvä|olkaa ystävällinen] (ja|now) [vaietkaa|olkaa hiljaa|hiljentykää|hiljetkää] (now) (jo) (siellä) $
    ? ^ (nyt) [vaietkaa|olkaa hiljaa|hiljentykää|hiljetkää] [jo|nyt jo|viimein|kiitos] $
    [kytkekää|kytke|laittakaa|laita|sulkekaa|sulje|deaktivoikaa|deaktivoi|poistakaa käytöstä|katkaiskaa|katkaise|ottakaa pois päältä|mykistäkää|inaktivoikaa|irtisanokaa|lakkauttakaa|päättäkää|vaimentakaa] (now) (these) (now) [texts|muistutuspalvelu|viestipalvelu|muistutuspalvelun|viestipalvelun|tekstiviestipalvelu|tekstiviestipalvelun|ilmoituspalvelu] (now) (pois|these|mun|tohere)
    ? [irtisanon|irtisanomme|perun|peruutan|lakkautan|päätän|katkaisen] (now) (these) [tekstiviestipalvelun|viestipalvelun|muistutuspalvelun|tekstaripalvelun|uutiskirjeen|tekstiviestit|texts]
    ? [meni hermo|meni hermot|menee hermo|menee hermot|hermot menee|hermo menee|palaa käämi|palaa pinna|paloi pinna|pinna palaa|pinna kiristyy|meni kuppi nurin|menee kuppi nurin|meni maku|kärsivällisyyteni loppui|kärsivällisyys loppu|palaa proput] & [yours|these|texts|sending]
    ? [luuri|puhelin|kännykkä|kapula|puhelimeni|luurini|kännykkäni] & [kuumana|tukossa|räjähtää|räjähdyspisteessä|piippaa|pirisee|kilisee|pimputtaa|tulessa|täynnä|hajoo|piipittää|soi] & [yours|these|texts]
    ? [tympi*|tympäi*|keljutta*|vitutta*|ketutta*|ärsyttä*|kyllästyttä*|raivostutta*|inhotta*|riepoo|rasittaa|nyppii|tökkii|risoo|pännii|sapettaa|kypsä|kypsyny|kypsyn|kyrsii|kyrpii|jurppii|väsynyt|väsyny|harmittaa] & [yours|these] & [texts|jutut|jutuista|juttuihin|touhu|höpötykset|hommat|pelleily]
    ? [10 v|11 v|12 v|13 v|14 v|9 v|8 v|10v|11v|12v|13v|14v|9v|10 vuotias|11 vuotias|12 vuotias|13 vuotias|9 vuotias|kymmenvuotias|12-vuotias|alaikäinen|alaikänen] & [lupaa|ei anna|ei salli|kieltää|kielsi|eikä|älkää|lopettakaa|texts|these]
    ? [lapsen|lapseni|poikani|pojan|tyttäreni|tytön|tyttären|alaikäisen|teinin|koululaisen|lapsenlapsen] & [puhelin|puhelimeen|numero|numeroon|luuri|luuriin|kännykkä|kännykkään|liittymä] & [älkää|lopettakaa|texts|poistakaa|sendneg]
    ? ^ (now) (tämä|tää) (numero) on (now) (meidän|mun) [lapsen|poikani|pojan|tyttäreni|tytön|alaikäisen] [puhelin|numero|luuri|liittymä] $
    ? [died] & [lopettakaa|älkää|poistakaa|texts|hänen numeronsa|numeronsa|ottakaa pois|rauhaan|rauhassa|turha|sending]
    ? [workphone|päivystysnumeroon|päivystys|hätänumero|sairaalan|työpuhelimeeni|työnumerooni] & [mainokset|mainoksia|mainontaa|texts|ei kuulu|ei saa|ei pidä|älkää|poistakaa] & [texts|ei kuulu|ei saa|älkää|poistakaa|asiaan|tänne]
    ? [haistakaa|haista|haistakee|haistakoot] (now) (kaikki) [home|huilu|pitkä vittu|vittu|paska|paskat|kukkanen|kakka]
    ? [työntäkää|tunkekaa|työnnä|tunge|laittakaa|pitäkää] (now) (ne|teidän|these|nuo|kaikki) (now) [texts|alet|tarjouksenne|mainoksenne|viestinne|kuponkinne] (now) (sinne) [minne päivä ei paista|minne aurinko ei paista|persuuksiin|hanuriin|perseeseenne|johonkin|sinne]
    ? (minä|sinä|te|mä|sä) (now) [ei halua|ei haluta|ei lähettää|ei kirjoittaa|ei laittaa|ei tarvita|ei soittaa|ei enää lähettää|ei enää kirjoittaa|ei saada] (now) (tohere) (now) [viesti|sms|tekstiviesti|mainos|texts|minulle|mulle]
    ? [whatever] & [never]
    [unsubscribaa|unsubscribatkaa|unsubaa|unsubatkaa|unsubscribekaa|unsubscribe|optaa|optatkaa|unfollow|deletatkaa|deleteä] (now) [mut|minut|me|meidät|mun numero|out] (now)
    [laittakaa|tehkää|pistäkää|pankaa|laita] (now) (mulle|minulle) [unsub|unsubscribe|optout|opt out|peruutus|stoppi|esto päälle|kielto|markkinointikielto]
    ? [older|vaimoni|mieheni|poikani|hän|muori|vaari|isoäitini] (now) (on) (now) [ei halua|ei kaipaa|ei ymmärrä|ei tarvitse|ei jaksa|ei tilannut|ei osaa|ei pidä|säikähtää|hätääntyy|pelästyy|hämmentyy] (now) (these) (now) [these|texts|näistä|teidän viestejä|viesteistänne]
    ? [lopettakaa|lopeta|lakatkaa] (now) (mun|minun|meidän|vanhan|tuon) (vanhan) [mummin|mummon|äidin|äitini|isän|isäni|vaimoni|mieheni|ihmisen|papan|vaarin|isoäidin|lapseni|lapsen|poikani|tyttäreni] [häiritseminen|kiusaaminen|häirintä|pommittaminen|pelottelu|vaivaaminen|ahdistelu|sending]
    ? [saisiko|saisko|saako|voiko|voisiko|voisko|pääsisikö|pääsiskö|voinko|saisinko] (now) (mitenkään) [jäädä|jättäytyä|päästä|jättää] (now) (näiden|näistä|tämän|tästä|teidän) (now) [listan ulkopuolelle|ulkopuolelle|viestien ulkopuolelle|pois listalta|pois näistä|eroon näistä|eroon teistä|näistä eroon|väliin] (now)
    ? (now) [pitääkö|onko pakko|täytyykö|onko ihan pakko|pitikö] (teidän|nyt|ihan) (now) (joka päivä|koko ajan|jatkuvasti|tunnin välein|yöllä|monta kertaa päivässä) [joka päivä|koko ajan|jatkuvasti|tunnin välein|yöllä|keskellä yötä|monta kertaa päivässä|taas] (now) [lähettää|laittaa|viestitellä|häiritä|kirjoittaa|piipittää|tekstailla|mainostaa|muistuttaa]
    ? ^ (now) [miksi|minkä takia|minkä ihmeen takia|miks|mitä varten] (te|ihmeessä|hitossa|vitussa|helvetissä) (te) (vieläkin|yhä|edelleen|aina) [lähetätte|laitatte|tuputatte|lähettelette|laittelette|kirjoittelette|viestittelette|häiritsette|pommitatte] (yhä|edelleen|vieläkin|tohere) [these|texts|tohere]
    ? [mieluummin|ennemmin] & [maalin kuivu*|kuivumista|puhelinluettelo*|puurokattila*|ruohon kasvu*|teidän viest*|viestejä|mainoksia]
    ? [kiitos|kiitti|kiitän|hienoa|onneksi olkoon|upeaa|mahtavaa|onnittelut] (now) (jo) [sadannesta|kymmenennestä|viidennestä|tuhannennesta|kahdeksannesta|neljännestä|kolmannesta|sadas|viides|neljäs|kymmenes|sadannen] (now) [texts]
    ? [neljäs|viides|kuudes|seitsemäs|kymmenes|sadas|kahdeksas] & [tänään|tällä viikolla|viesti|tekstari|mainos] & [nolla|riittää|riittäis|raja|kiitos riitti|haluan|hienosti]
    ? [soittakaa|soita] (jos|kun|mieluummin|now) (on) (asiaa) (now) [älkää tekstailko|älkää lähetelkö|älkää viestitelkö|älkää laittako viestejä|ei tekstareita|älkää lähettäkö viestejä]
    ? ^ (now) [vain|ainoastaan|mieluummin|pelkästään] (now) [sähköpostilla|sähköpostitse|postitse|kirjeitse|meilillä|sähköpostiin|paperilla] (now) (kiitos) (now) [ei tekstareita|ei tekstiviestejä|ei viestejä|ei sms|ei tekstiviestillä|ei puhelimeen|älkää tekstailko|ei enää tekstareita]
    ? [syntymäpäiväonnitteluja|syntymäpäivätoivotuksia|vaalimainoksia|lahjoituspyyntöjä|kerjäyskirjeitä|kyselyitä|kyselyjä|muistutuksia|kutsuja|joulutervehdyksiä|alekoodeja|uutiskirjeitä|ilmoituksia|ilmotuksia|texts] (now) (minä|mä) (now) [en huoli|ei enää|ei kaivata|ei tänne|en kaipaa|ei kiitos|en ota vastaan|ei oteta vastaan|en tarvitse|en tarvi|emme ota|ei mulle|en jaksa|en siedä|ei tarvita|en kestä|en lue] (now)
    ? ^ (now) ei (now) (enää|these) [syntymäpäiväonnitteluja|vaalimainoksia|lahjoituspyyntöjä|kyselyitä|kyselyjä|muistutuksia|joulutervehdyksiä|alekoodeja|uutiskirjeitä|ilmoituksia|tarjouksia|texts] (now) (enää|kiitos|tohere) (now) $
    ? [pillit pussiin|pillit pussii|lappu luukulle|hanskat tiskiin|pulkka pakettiin|piste tälle|stoppi tälle|jarrut päälle|rukkaset naulaan|luukut kiinni|luuri korvalle] & [mun|minun|numero*|now|viest*|texts|jo|teidän]
    ? [these] & [maksuja|kuluja|lasku|maksaa|maksavat|roaming*|laskua] & [ulkomailla|ulkomaille|reissussa|hiljaa|lopettakaa|älkää|loppu|poistakaa]
    ? [joku roti|joku raja|jokin raja|joku tolkku|jokin tolkku|rajansa] & [yours|texts|sending|mainostukse*]
    ? (now) [en|emme|emmie|emmä|enkä] (mie|mä) (these) (now) (saa|tee|hyödy|mittää|mitään) [mittää hyövy|mitään hyödy|hyödy mitään|tee mitään|tee näillä mitään|hyövy|hyödy] (now) (these|texts)
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
    [quit] (jo|nyt|tämä|nämä|näiden|nää|noi|noiden|viestien|mainosten|tuo|toi) (jo|viestien|mainosten) [sendinf2]
    ^ [quit] (jo|nyt) [tämä|tää|tän|tämän] (jo|nyt) $
    [quit] (jo|nyt) (nämä|nää|noi|kaikki|teidän) [texts]
    ^ [lopettakaa|lakatkaa] (jo|nyt|tämä|jo nyt|tää) $
    ^ lopeta [jo|nyt|tämä|jo nyt|tää] $
    ^ [riittää|loppu] [jo|nyt|jo nyt] $
    [unwanted] (enää|näitä|teidän|mitään|teiltä|noita|tälläisiä|tällaisia|yhtään|nää|lisää) (teidän|enää|mitään|näitä) [texts]
    [unwanted] (enää|näitä|teidän|teiltä) (teidän|näitä|mitään) [texts] [get]
    [unwanted] (enää|näitä|teiltä) (mitään) [get] (enää|näitä|teidän|mitään|teiltä) [texts|enää|teiltä|näitä|mitään]
    [en halua|en tahdo|en tarvitse|en haluu] (enää) (mitään) [teiltä|enää mitään|näitä enää]
    [en halua|en tahdo|en haluu] (enää) (että) (te) (minulle|mulle|minua) [yhteydenottoja|otatte yhteyttä|lähetätte|häiritsette]
    [ei enää|ei|ei yhtään|ei mitään|riittää|riitti|kyllästynyt|kiitos ei|ei kiitos|ei lisää|stop|kiitos riittää] (enää|enempää|näitä|jo|nää|nämä|teidän|näihin|näistä|mitään|noita) (teidän|jo) [viestejä|mainoksia|tekstiviestejä|tekstareita|spämmiä|tekstarit|viestit|mainokset|mainosviestejä|ilmoituksia|tarjouksia|viesteihin|mainoksiin|tekstareihin|markkinointia]
    [mainoksia|viestejä|tekstareita] ei (enää) [kiitos|tänne|tähän numeroon|mulle|minulle]
    ei [mainoksia|viestejä|tekstareita] (enää) [tänne|tähän|kiitos|mulle|minulle]
    ei (enää) tarvi* (enää) (mulle|minulle|mun|lähettää|laittaa) [viestitellä|lähettää|laittaa|viestejä|lähetellä|tekstareita]
    [remove] (mut|minut|mun numero|numeroni|tämä numero|mun numeron|meidät|minun numeroni) (pois|heti|kiitos) (teidän|tältä|siltä|tuolta|kaikilta|teidän listalta|näistä|siitä|sieltä|tästä) (markkinointi|sms|teidän) [lists]
    [ottakaa|ota|poistakaa|poista|jättäkää|jätä] [mut|minut] pois
    ^ [ottakaa|poistakaa|poista|haluan] (mut|minut|meidät|tästä) pois (tästä|näistä|kiitos) $
    ^ (kiitos|voitteko|nyt) [poistakaa|poista|tiputtakaa] (heti|kiitos) [mut|minut|meidät] (kiitos|heti|pois|listalta|listoilta|viesteistä)
    [jättäkää|jättää|voitteko jättää] [mut|minut|minua] (näiden|noiden|teidän) (viestien) [ulkopuolelle|rauhaan]
    [haluan|haluaisin|pääsenkö|haluan päästä] (minä) (pois|erota|eroon) (teidän|näistä|tältä|tästä) [listalta|listoilta|viesteistä|näistä viesteistä|tilauksesta|postituslistalta|tekstareista]
    [haluan|haluaisin|voisitteko] [perua|lopettaa|peruuttaa] (tämän|nämä|tilauksen|teidän|näiden) [texts|tilauksen|tilaukseni|vastaanottamisen]
    [perukaa|peru|perun|peruuta|peruutan|peruuttakaa|lopettakaa|katkaiskaa|sulkekaa|estäkää] (mun|minun|tämä|tämän|nämä|kaikki|se|teidän) [texts|tilaus|tilaukseni|tilauksen|viestipalvelu|uutiskirje|jäsenyyteni|jäsenyys]
    [poistakaa|poista|unohtakaa|unohda|pyyhkikää|poistatteko|poistaa] (heti|kiitos) [numeroni|puhelinnumeroni|mun numero|minun numeroni|tämä numero|mun numeroa|mun nro|mun numerot|numeromme|meidän numero|hänen numeronsa|äidin numero|tämä nro]
    [jättäkää|jätä|antakaa olla] (minut|mut|meidät|jo|mua) (jo|nyt) [rauhaan|rauhassa|rauhaa]
    [painukaa|haistakaa|suksikaa|vetäkää käteen] … [texts|helvettiin|vittuun|paska]
    menkää [helvettiin|vittuun]
    ^ [painukaa helvettiin|haistakaa paska|haistakaa vittu|suksikaa vittuun|vittuun siitä|turpa kiinni] $
    [perun|peruutan|vedän pois|perua|peruuttaa] (täten|antamani|markkinointi) [suostumukseni|suostumuksen|markkinointilupani|luvan|lupani]
    [en ole|en oo|en ole koskaan|en koskaan] (koskaan|teille|ikinä) [antanut|antanu] (mitään|teille|tällaiseen) [lupaa|suostumusta]
    [kiellän|kiellän täten] (teitä) (suoramarkkinoinnin|lähettämästä|markkinoinnin|kaiken) [markkinoinnin|suoramarkkinoinnin|lähettämästä|texts]
    [vielä yksi|vielä yksikin|vielä kerran|seuraavasta|jos vielä] (viesti|viestistä|mainos|tekstari|tulee|kerran) … [lawyer]
    seuraava [viesti|viestistä|mainos|tekstari|tulee|kerran] … [lawyer]
    jos … [yksi|yksikin|tulee|ette lopeta|vielä] … [lawyer]
    teen (teistä) [ilmoituksen|valituksen|rikosilmoituksen]
    [kolmas pyyntö|viimeinen pyyntö|monennenko kerran pyydän|monennenko kerran sanon|viimeisen kerran sanon|viimeisen kerran pyydän|sanon viimeisen kerran|pyydän viimeisen kerran]
    ? [kuinka monta kertaa|montako kertaa|monesko kerta|kuinka monesti|monennenko kerran|moneen kertaan|kolmas kerta] … [sanoa|pyytää|kieltää|pyydän|kirjoittaa|sanon|kieltänyt|pyytänyt|texts]
    [kirjoitin|lähetin|laitoin|vastasin] (jo|teille) … stop
    ei kiinnosta … [jättäkää|lopettakaa|älkää|poistakaa]
    ? ^ (enää) [ei kiinnosta|en ole kiinnostunut|en oo kiinnostunu|ei kiinnosta enää|ei enää kiinnosta] (kiitos|enää) $
    ? [en ole|en oo] (koskaan|ikinä) [tilannut|tilannu|liittynyt|liittyny|rekisteröitynyt|ilmoittautunut] (tällaista|näitä|mitään|tähän|mihinkään)
    en ole enää [asiakas|jäsen|asiakkaanne] … [älkää|lopettakaa|texts]
    ^ stop (ja) [kertokaa|poistakaa|mistä|lähettäkää]
    [discard] (jo) [numeroni|mun numero|puhelinnumeroni|minun numeroni|tämä numero|mun numeron|numeroni pois]
    ? ^ (minä) [en halua tätä|en halua näitä|en halua tällaista|ei kiinnosta pätkääkään|ei kiinnosta yhtään|ei kiitos enää|ei enää koskaan|ei koskaan enää|ei mitään enää|ei ikinä enää|ei enää mitään|ei enempää] $
    ? ^ (nyt) [suksikaa kuuseen|suksikaa suolle|painukaa hiiteen|painukaa suolle|antakaa olla|antakaa mun olla|antakaa olla jo|jättäkää mut|hiljaa jo|pitäkää turpanne kiinni|olkaa jo hiljaa] $
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
    ? ^ [numero|te|olette|numeronne] (on|olette) [estetty|blokattu|numeronne on estetty|olette estettyjä] $
    ? ^ [tämä on|tää on] [viimeinen varoitus|viimeinen kerta kun sanon|roskapostia|spammia|spämmiä|pelkkää roskaa|häirintää] $
    [enkä tarvitse|enkä halua|enkä kaipaa|en kaipaa|emme kaipaa] (enää) (teidän) [texts|viestejänne|mainoksianne|tarjouksianne|muistutuksianne]
    [lähetätte|laitatte|tulee|tuputatte|tungette] (ihan|aivan) liikaa [texts]
    ? liikaa [viestejä|mainoksia|tekstareita|spämmiä|ilmoituksia]
    [pitäkää|pidä] (hyvänänne) [tarjouksenne|mainoksenne|viestinne]
    ? [viestinne|mainoksenne|texts] (on|ovat) (ihan) [ärsyttäviä|ei toivottuja|turhia|häiritseviä|rasittavia|ei tervetulleita|ärsyttävät|häiritsevät]
    [tähän numeroon|tätä numeroa|tähän puhelinnumeroon] ei [saa|pidä|tule] (enää) [lähettää|ottaa|käyttää|soittaa|markkinoida|laittaa]
    [pyydän|pyytäisin|vaadin|toivon] (ystävällisesti|että|teitä) (lopettamaan|lopetatte) [lopettamaan|lopetatte|lopettaisitte|poistamaan|olemaan lähettämättä|keskeyttämään|poistatte]
    [ystävällisesti|kohteliaasti] [lopettamaan|lopettakaa] [texts]
    ? ^ (hei) (oikeesti|now) (now) [riittää jo|riitti jo|saa riittää|nyt saa riittää|nyt on tarpeeksi|nyt loppu|loppu nyt|tää loppuu nyt|nyt tuli mitta täyteen|mitta on täynnä|jo riittää] (now) $
    ? ^ [nyt riitti|nyt riittää|kyllästyttää|tämä riittää] [jo|kiitos|nämä|nää|tämä|oikeasti|oikeesti|viestit|mainokset] (now) $
    [voisko|voisiko|voiko|saisko|saisiko|voitais|voitaisiinko|vois|voisitteks|voitteks|voisitteko|voitteko|viittisittekö|voisitko|pystyttekö] (te) (these) (now) (now) [lopettaa|lakata|lopettaaks|keskeyttää|stopata|jättää minut rauhaan|jättää mut rauhaan|jättää pois|ottaa pois|kytkeä pois|laittaa pois|olla lähettämättä|olla häiritsemättä] (these) (now)
    [quit|lopettakaa|lopeta|lakatkaa] (these) (texts) [sendinf2]
    [antakaa|anna|antakee] (now) (mun|minun|meidän) [older|mun|minun|meidän] (now) olla (rauhassa|now)
    [jättäkää|jätä|jätäkää|jättäkkää|jättäkee|jätttäkää|jättäisittekö] (now) [mut|minut|meidät|mää|mua|minua|miut|older|hänet|myö] (now) (now) [rauhaan|rauhaa|rauhas|rauhassa|rauhana|rauhaha|rauhoo]
    [jätäkää|jättäkää|jätä|jättäkkää] (now) [rauhana|rauhaan|rauhas]
    [donts] (now) (these) [mine|him|these] (now) [sendneg|sendneg1] (now) (these) (mine|him|texts)
    [donts] (now) [sendneg|sendneg1] (now) (these) (now) [mine|him|texts]
    [ei|ee|en] (now) (saa|pidä|tarvi|tarvitse|tartte) (now) [lähettää|lähetellä|laittaa|laitella|kirjoittaa|soittaa|viestitellä] (now) [mitään|enää|enään|enää mitään|viestejä|mainoksia|mulle|minulle|mittään]
    [minulle|mulle|meille|tänne|tähän numeroon|hänelle] (now) ei (now) (saa|pidä|tarvi|tarvitse|tartte|kannata) (now) [lähettää|laittaa|kirjoittaa|tulla|soittaa|lähetellä|laitella] (now)
    [poistakaa|poista|pyyhkikää|unsubaa|heivatkaa|deletoikaa|tiputtakaa] (now) (now) [numeroni|mun numero|minun numeroni|tämä numero|numeromme|mut|minut|miut|meidät] (now) (now) (pois|listalta|lists|kokonaan) (now) $
    [poistakaa|poista|pyyhkikää|unsubaa|heivatkaa|ottakaa|deletoikaa|tiputtakaa] (now) (now) [number|older] (now) [pois|listalta|lists|kokonaan] (now) $
    [unsubaa|poista|ottakaa|heivatkaa|poistakaa] [mut|minut|miut|meidät] [tästä|täst|pois|sieltä|näistä|siitä|lists]
    ^ [unsubaa|poista|heivatkaa|poistakaa] (now) [pois|lists] $
    [unsubaa|ottakaa|heivatkaa|poistakaa] [listalta|listaltanne|listoilta|rekisteristä|postituslistalta|viestilistalta|jakelusta]
    (te) [voitte|saatte|voit|voisitte|saisitte] (now) [unohtaa meidät|unohtaa minut|unohtaa mut|poistaa meidät|poistaa minut|poistaa mut|poistaa numeroni] (now)
    ^ (te) [voitte|saatte|voisitte|saisitte] (now) [lopettaa|lakata] (now) $
    ? [säästäkää|säästä] (now) (itseltänne) [vaivanne|vaivaa|aikanne|rahanne|viestinne|vaivat|mainoksenne|voimanne]
    ? [säästäkää|säästä] (now) [minut|mut|meidät] [näiltä|viesteiltä|mainoksilta|viesteiltänne|mainoksiltanne|teidän|näistä]
    [toivoisin|toivon|toivomme|pyydän|haluaisin|haluan|arvostaisin|olisi kiva|ois kiva|olisi hienoa|vaadin] (now) (jos|että) (ettei|että|ette) (these) [lähettäisi|lähetettäisi|loppuisivat|ette lähetä|ette laita|lopettaisitte|lakkaisi] (now)
    [toivoisin|toivon|toivomme|pyydän|haluaisin|arvostaisin|vaadin] (now) (jos|että) (ettei|että) [these] [tulisi|loppuisi|ei tule|ei tulisi] (now) $
    [toivoisin|toivon|toivomme|pyydän|haluaisin|haluan] (now) [ettei|ettette|ettei enää] … [lähettäisi|lähetettäisi|lähetä|laittaisi|lähetetä]
    [toivoisin|toivon|toivomme|pyydän|haluaisin|haluan] (now) [ettei|että|ettette|ettei enää] [texts|these] (now) (texts) [tulisi|lähettäisi|lähetettäisi|loppuisi|loppuisivat|lähetä|laittaisi|lähetetä|tule|loppuu]
    [nää viestit|texts] (now) [sais|saisi|voisi|voisivat|saavat|saa|pitäis] (now) (nyt) [jäädä|loppua|päättyä|lakata] (now)
    ^ [nämä|nää|tämä|tää] (now) [sais|saisi|voisi|voisivat|saavat|saa|pitäis] (now) (nyt) [loppua|päättyä|lakata] (now) $
    [sais|saisi|vois|voisi|saisivat|voisivat] (now) (nyt) [jäädä|loppua|päättyä|lakata] (now) (now) $
    ? [voi kun|kunpa|milloin|loppuuko|loppuisko|loppuisiko] [these] (now) (now) [joskus päättyisi|loppuisi|loppuis|päättyisi|joskus loppuu|ikinä]
    ? ^ (now) (mä|minä) (now) [blokkasin teidät|blokkaan teidät|estin teidät|estin numeron|teidät on blokattu|olette blokattu|olette estetty|numero blokattu|laitoin estoon|bloggasin teidät|ilmiannoin teidät] (now) $
    [blokkasin|estin|blokkaan] [teidät|numeronne|tämän numeron|tän numeron] (now)
    [emmää|emmä|en|ei|minä ei|emme|mä en|en mä] [haluu|halua|haluta|haluais|tahdo|kaipaa|tarvi|tarvitse] (now) (these) (these) [texts|viesti|viestejä|viestei] (now)
    [emmää|emmä|en|emme|mä en|en mä|me ei] [haluu|halua|haluta|tahdo|kaipaa|tarvi|tarvitse|tartte] (now) [näitä|näit|noita|tällaisia|tällasia|tällästä|tällaista|enempää|enempi|lisää|enää mitään|enää yhtään|enää enempää|mitään enää] (now) (now) $
    ^ (minä|mä) [emmää|emmä|en|emme|mä en|en mä|me ei] [haluu|halua|haluta|tahdo|kaipaa|tarvi|tarvitse|tartte] (now) [these] (now) (now) $
    [ei|ee|eipä] (now) (pätkääkään|yhtään|ollenkaan|ollenkaa|vittuakaan|paskaakaan) [kiinnosta|kiinosta|kiinnostanu|nappaa] (now) (ollenkaa|ollenkaan|yhtään|pätkääkään|tippaakaan|vittuakaan|enää|ennää) (now) $
    [sanoa|sanonu|sanoin|tajuta|ymmärtää|tajuu] (now) (että|et) [ei kiinnosta|en halua|en haluu|=stop|lopettakaa] (now) $
    ^ (johan|jo|montako kertaa) (mä|minä) (pitää) [sanoa|sanonu|sanoin] (että|et) ei $
    [kuinka|miten|montako] (monta kertaa|monesti|kertaa) (now) (pitää|täytyy|mun|on) (mun|pitää|vielä) (vielä) [sanoa|pyytää|kieltää|toistaa|ilmoittaa|vastata]
    [sanoin|sanonut|sanonu|pyysin|pyytänyt|ilmoitin|kirjoitin|olen pyytänyt] (now) (tästä|now) (jo|viime) … [kahdesti|kolmesti|monta kertaa|useasti|useamman kerran|kolme kertaa|kaksi kertaa|moneen kertaan|monesti|sata kertaa]
    tämä on (now) (nyt) (jo) [toinen|kolmas|neljäs|viides|kymmenes|viimeinen] [pyyntö|kehotus]
    tämä on (now) (nyt) (jo) [toinen|kolmas|neljäs|viides|kymmenes|viimeinen] kerta [kun pyydän|kun sanon|kun kirjoitan|kun ilmoitan|kun kiellän]
    [haluaisin|haluan|tahdon|pyydän|voinko|voisinko|haluaisimme] (now) (päästä|saada) (now) [erota|eroon|irti|pois|irtautua|perua|peruuttaa] (now) (these) (texts|lists|teistä|tästä)
    [erota|eroan|poistun|lähden] (now) [lists|tekstarikerhosta|tekstaripalvelusta|postituksesta|tekstaririnkistä]
    [pitääkö|täytyykö|joudunko|onko pakko] (mun|minun) (now) [vaihtaa numeroa|vaihtaa numero|vaihtaa puhelinnumeroa] (now)
    (että) teistä [pääsee|pääsis|pääsisi|pääsen] (now) (eroon|irti)
    ^ [turpa kii|turpa kiinni|suu kiinni] (jo|nyt|te|siellä) $
    [pitäkää turpanne kiinni|pitäkää turpa kiinni|haistakaa vittu|haistakaa paska|haista paska|haista vittu|painukaa vittuun|painu vittuun|painukaa helvettiin|suksi vittuun|vetäkää vittu|menkää vittuun|ime paskaa]
    [yhtiömme|yrityksemme|toimistomme|firmamme|me|emme|praksiksemme] [ei|emme] (now) (halua|vastaanota|ota vastaan|toivo) (now) [mainontaa|mainoksia|markkinointia|viestejä|texts]
    [ei|eikä] (now) (these) [texts] (now) [tänne|tähän numeroon|tähän luuriin|tähän puhelimeen|hänelle|lapselle|enää tänne|kiitos tänne|mulle|minulle|meille]
    [workphone] … [ei|älkää|poistakaa|texts|lopettakaa]
    (ihan) [turhaan] (te) (mulle|minulle) [laittelette|lähettelette|lähetätte|laitatte|kirjoittelette|viestittelette] (mulle|minulle|näitä)
    ? [en lue|en avaa|emmää lue|en jaksa lukea|kukaan ei lue] (these) (now) (texts) (kuitenkaan|enää|edes) $
    [en lue|en avaa] näitä
    [älkää|älä] (now) [lähestykö|lähesty|häiritkö|vaivatko|kiusatko|soittako] (now) (minua|mua|meitä|minuun)
    [peruutan|perun|peruutamme|vedän takaisin|kumoan|peruuttaa] (now) (täten) (antamani|kaikki) [suostumukseni|suostumuksen|luvan|markkinointiluvan|lupani|suostumus]
    [kiellän|kieltäydyn|kiellämme|kieltäydymme|epään] (now) (teitä|kaiken|kaikki|kaikista) (now) (tulevista|jatkossa) [texts|suoramarkkinoinnin|markkinoinnin|markkinointiviesteistänne|yhteydenotot|viestinne|mainonnan|mainonnasta]
    [jos|vielä|mikäli] … [yksi|yksikin|kerran|viesti|viestejä|lähetätte|tulee] … [authority]
    [teen|ilmoitan|valitan|menee|raportoin] (now) (teistä|tästä|tämän|asiasta) (now) [authority|valituksen|rikosilmoituksen|ilmoituksen]
    [died] … [älkää lähettäkö|älkää laittako|älkää häiritkö|älkää ottako|lopettakaa|poistakaa|rauhaan|viestejä|viestit|mainoksia|ei tarvitse viestejä]
    [olen|oon|mä oon] (now|vasta) [10|11|12|13|14|9|kymmenen|yksitoista|kaksitoista] (vuotias|v) … [ei|älkää|lopettakaa|en]
    ? [luurin|puhelimen|numeron] (now) (omistaa|on|käytössä) … [vuotias|lapsi|tytär|poika|lapseni] … [ei|älkää|texts]
    [laittakaa|lähettäkää|kirjoittakaa|tarjotkaa|tuputtakaa|kiusatkaa|häiritkää] (these|now) [jollekin muulle|muille|jotakuta muuta|toisille|naapurille|jollekin toiselle|jotain muuta|muita]
    [keksikää|etsikää] (now) (joku|jotain) [muuta tekemistä|toinen uhri|muu uhri|joku muu]
    [pitäkää|tunkekaa|työntäkää] (now) (these) [texts] (itsellänne|hanuriin|perseeseenne|now)
    [painukaa|menkää|haistakaa|suksikaa] (now) (vittuun|helvettiin|hiiteen|paska) (now) [texts|tarjouksinenne|mainoksinenne|viesteinenne|firmoinenne]
    ? ^ (now) [ei|ee] (now) [enempää|enempiä|enää|lisää] (tätä|näitä|mulle|minulle|kiitos|viestejä|mitään) (now) $
    ? ^ (now) [unohtakaa|unohda] (now) [mut|minut|meidät] (now) $
    ? [kunpa|voi kun|kumpa] … [päättyisi|loppuisi|lakkaisi|loppuis]
    ? ^ ei (now) (kiitos) [meille|minulle|mulle|tähän numeroon|tähän puhelimeen] (now) (mitään|lisää) (now) $
    ? ^ ei (now) (kiitos) tänne (now) [mitään|lisää] (now) $
    ? (täällä) [kukaan|ei kukaan] (täällä|meillä) (ei) [halua|lue|kaipaa|ole pyytänyt|ole tilannut|tarvitse|jaksa] (now) [these|texts|näitä] (texts) $
    ? ^ (minä|mä|me) [en ole|en oo|emme ole|en oo ikinä|en ole koskaan] (koskaan|ikinä|edes) (these) (texts) [pyytänyt|pyytäny|tilannut|tilannu|halunnut] (these) (texts) $
    ? ^ kuka (ihme|teiltä|teitä|tätä) (teiltä|on|näitä) (on) [kysynyt|kysyi|kysyny|pyytänyt|pyysi|pyytäny|kutsunut] (these|teiltä|mitään) $
    ? ^ [ei toivottua|ei toivottu|ei toivottuja|ei tervetullutta|tarpeetonta|ei tarpeen enää|turhia viestejä|turhaa postia] (now) $
    [pyydän|pyydämme|toivon|toivoisin|haluan|haluaisin|vaadin|toivomme] (now) (teitä|now) [ettette|ettei|etten|että ette|että en] (now) (these) … [ota minuun yhteyttä|minuun yhteyttä|enää viestejä|ota yhteyttä|yhteyttä minuun|texts]
    ? (olisi|ois) [mukavaa|kiva|hienoa|mukava|ihanaa|hyvä|helpotus|mahtavaa] (now) jos (these) (now) (ei) [ei enää tulisi|ei tulisi|enää tulisi|tulisi|loppuisi|en saisi|pääsisin eroon|lopettaisitte] (now)
    ? [vielä kerran|yksi vielä|vielä yksi|kerran vielä|seuraavasta|seuraavan jälkeen|ensi kerralla] (viesti|texts|tämmöinen) (now) (niin|ja|menee) [vaihdan|estän|ilmoitan|teen|valitan|soitan|lähtee|menee|ilmoitus|menen|blokkaan] (now) (liittymää|operaattoria|firmaa|teidät|authority|ilmoituksen|valituksen|poliisille)
    ? [julkaisen tämän|jaan tämän|laitan tämän|laitan teidät] (now) [someen|facebookiin|nettiin|lehteen]
    ? [texts] (now) [voi|voitte|voisi|saa|saatte] (now) [lopettaa|jättää pois|jättää lähettämättä|unohtaa] (now)
    ? [ei ole|ei oo|ei ole enää|ei enää ole] (now) [syytä|mitään syytä|tarvetta|mitään järkeä|järkeä|tarkoitusta|mieltä] (now) [lähettää|laittaa|kirjoittaa|lähetellä|viestiä|viestitellä|ottaa yhteyttä] (now) (texts)
    ? [tehkää|tee|tehdään|pankaa|laittakaa] (now) [tästä|tälle|näistä|näille] (now) [loppu|piste|stoppi]
    ? ^ (now) (ja) [milloin|koska|millon] (now) [these] (now) [texts] (now) [loppuu|lakkaa|päättyy|loppuvat|lakkaavat] (now) $
    ? (teidän) [numero|numeronne] on (now) [estetty|blokattu|estolistalla|estossa|mustalla listalla]
    ? [viestit|viestinne|mainokset|mainoksenne|texts] [menee|menevät|päätyy|päätyvät|lentää|joutuu] (now) (suoraan) [roskiin|roskikseen|roskapostiin|roskakoriin|spämmiin]
    ? ^ (jo) [toisen|kolmannen|neljännen|viidennen|kymmenennen|viimeisen|sadannen] kerran (now) (nyt) [sanon|pyydän|ilmoitan|kirjoitan]
    ? [sanon|pyydän|ilmoitan|kirjoitan] (jo|nyt) [toisen|kolmannen|neljännen|viidennen|kymmenennen|viimeisen|sadannen] kerran $
    ? [peruin|peruutin|irtisanoin|erosin|poistuin|kirjoitin stop] (jo) (now) (tilauksen|listalta) … [silti|edelleen|yhä|vieläkin] (now) [tulee|tulevat|saan|laitatte|lähetätte|tullut]
    ? ^ (now) oletteko (now) (te) [kuuroja|tyhmiä|sokeita|kuuroja vai tyhmiä|hidasälyisiä] (vai) (mitä|tyhmiä) $
    ? ^ (now) (ettekö|etteks|osaatteko) (te) (now) [ettekö osaa lukea|etteks osaa lukea|osaa lukea|osaa suomea|osaatteko lukea|osaatteko suomea|ymmärrä suomea|ymmärrä lukemaanne]
    ? ^ ei on ei $
    ? [ei tarkoittaa ei|ei tarkottaa ei|stop tarkoittaa stop|mitä ette ymmärrä sanassa|mikä sanassa ei|mikä ei sanassa]
    ? [these|texts] (now) [tulee|tulevat|saan|tullut] (now) [edelleen|yhä|vieläkin|silti] (these) (texts) (hoitakaa|korjatkaa|lopettakaa) (kuntoon|tämä|now) $
    ? [toivottavasti] (now) (tämä|se) (oli|on|jää) [viimeinen viesti|viimeinen tekstari|viimeinen kerta|viimeinen mainos|viimeiseksi|viimeinen teiltä]
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
    ? [tuhlaatte|haaskaatte|hukkaatte] (now|vaan|vain) [aikaanne|rahaanne|energiaanne|viestejänne]
    ? ^ (now) [turha vaiva|turhaa vaivaa|turha vaivautua|turhaa|turha laittaa|turha lähetellä|hukkaan menee] (now) (enää|mulle|minulle) (texts) $
    ? ^ (now) [älkää vaivautuko|älkää turhaan vaivautuko|älkää nähkö vaivaa|älä vaivaudu] (now) $
    ? [antakaa] (now) (minulle|mulle|meille|minun) (now) (olla) [rauha|rauhan|rauhassa] (now) $
    ? ^ [olkaa|ole|pysykää] (now) (jo) [hiljaa|vaiti|tiellä poissa] (now) $
    ? ^ (now) [hiljaisuutta|rauhaa] [nyt|jo|kiitos] $
    [irtisanon|perun|lopetan|katkaisen|peruutan|lopettakaa|irtisanokaa|päättäkää] (now) (tämän|minun|mun) (now) [tekstiviestitilaukseni|tekstiviestitilauksen|viestitilauksen|tekstarit|viestipalvelun|jäsenyyteni tekstarikerhossa]
    [perukaa|peruuttakaa|irtisanokaa] (now) [mut|minut|meidät|minun tilaukseni|tilaukseni] (now) $
    ? ^ (now) [menee hermot|hermo menee|menee hermo|palaa käpy|palaa pinna|palaa hermo|pinna palaa|käy hermoille|ottaa päähän|riepoo|vituttaa] (now) [these|texts] (texts) (now) $
    ? [pommitatte|häiritsette|terrorisoitte|vainoatte|ahdistelette|kiusaatte|spämmäätte] (now) [minua|mua|meitä|these] (now) (texts)
    [vastustan|kiellän|vastustamme] (now) (kaikkea|kaiken|teidän) [suoramarkkinointia|suoramarkkinoinnin|markkinointia|markkinoinnin|suoramainontaa|texts]
    ? (tämä|se) on (now) [laitonta|lainvastaista|kiellettyä|rikos] (now) [lähettää|ilman lupaa|ilman suostumusta|ilman lupaani|mainostaa|markkinoida]
    ? ^ tämä on (now) [laitonta|lainvastaista] $
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
    ? ^ (now) [eikö tätä saa|eiks tätä saa|eikö näitä saa] (now) (mitenkään) [pois päältä|loppumaan|lopetettua|pois|poistettua|katki] (now) $
    ? ^ miksi (te|ihmeessä) [lähetätte|laitatte|tuputatte|lähettelette|laittelette] (te) (minulle|mulle) (now) (these) [roskaa|roskia|paskaa|spämmiä|mainoksia|texts|sontaa|moskaa]
    ? nolla [viestiä|tekstaria|mainosta] (now) [olisi|ois|riittää]
    ? ^ kuka (ihme|hitto|vittu|näitä) (these) (now) [lukee|jaksaa lukea|jaksaa|välittää] (these) (texts) (now) $
    ^ (now) ei (now) [tekstiviestillä|tekstiviestitse|tekstarilla|tekstareina|tekstiviestinä|puhelimeen|sms] (now) $
    ? ^ (now) [vain|ainoastaan] [sähköpostilla|sähköpostitse|postitse|kirjeitse|postissa|meilillä] (now) $
    ^ (now) ei (now) (enää) [texts] (now) (enää|kiitos) $
    ei enää [texts] (now) $
    ? [antakaa|anna|antakaapa|antaisitteko|saisko|saisiko|saako|suokaa] (now) [thisphone] (now) [resting]
    ? [mainokset|mainoksia|mainoksilla|mainonta|mainontaa|viestit|viestinne|tarjoukset|tarjouksilla|texts] (now) [notHere]
    ? [mainoksilla|mainonnalla|spämmillä|tarjouksilla|viesteillä|teidän viesteillä] ei ole (now) [tällä puhelimella|tällä numerolla|täällä|tässä puhelimessa|tässä luurissa] (mitään) asiaa
    ? [without] (now) (adverb) [withoutYou]
    ? ^ (now) [farewell] (now) [foreverWords] (now) $
    ? [antakaa|anna|saisko|saisiko|saako|voisko|antakaa nyt] (now) [ihmisten|ihmisen|ihmisten nyt|mun|minun|meidän|vanhan ihmisen|vanhuksen|ihminen|kuolevainen] (now) (olla) [nukkua|olla rauhassa|levätä|nukkua rauhassa|rauhassa]
    ? kello on (now) … (aamulla|yöllä) … [oletteko|ootteko|oottekste|oletteks] (te) (ihan) [rascals]
    ? [herätitte|herätätte|herättää|pelästytitte|säikäytitte|herätti] (now) [koko perheen|koko talon|vauvan|lapset|mut|minut|meidät|older|koko porukan] (now) (yours) [viestillä|viestillänne|texts|mainoksilla|tekstarilla]
    ? [texts|kutsut] (now) (voitte|saatte) [voitte pitää|voitte unohtaa|saatte pitää|voi jättää|voi unohtaa|voitte jättää|voitte lopettaa|saatte lopettaa]
    ? [lopettakaa|lopeta|lakatkaa|seis] (now) [tai|taikka] (now) [kuulette|vaihdan|valitan|ilmoitan|teen|otan yhteyttä|estän|menen|saatte|kuuluu]
    ? [haukun|kirjoitan|arvostelen|kerron|ilmiannan] (now) (teidät|teistä|tästä) (now) [netissä|nettiin|someen|somessa|facebookissa|facebookiin|kaikille|googlessa|googleen]
    ? [mustalla listallani|mustalla listalla|mun mustalla listalla|estolistallani|porttikiellossa|blokissa]
    ? [joudutte|menette|pääsette|lennätte|laitan teidät|laitoin teidät|pistän teidät|pistin teidät|heitin teidät] (now) [estoon|estolistalle|blokkiin|mustalle listalle|estoihin|blokilistalle|roskapostiin|porttikieltoon]
    ? [kukaan ei kysynyt|kukaan ei oo kysyny|kukaan ei ole kysynyt|multa ei kysytty|minulta ei kysytty|multa ei oo kysytty|minulta ei ole kysytty|ei kysytty]
    ? [kuka antoi|kuka on antanut|kuka anto|kuka antaa] (now) (teille) (luvan|lupa|oikeuden) (now) [laittaa|lähettää|häiritä|tekstata|mainostaa|kirjoittaa|viestitellä]
    ? [ei ollut tarkoitus|ei ollu tarkotus|ei ollut tarkoitukseni|en tarkoittanut|en tarkottanu|vahingossa] (now) [liittyä|tilata|tulla listalle|ilmoittautua|liityin|tilasin]
    ? [toivottavasti|toivon|toivon että|toivoisin|luotan siihen että|oletan että|uskon että] (now) (tämä|se) (oli|on) (now) [viimeinen jonka|viimeinen mitä|viimeinen viesti jonka|viimeinen kerta kun]
    ? [toivottavasti|toivon] (now) (etten|en|ettei) [etten näe|en näe|etten kuule|en kuule|ettei kuulla|ei kuulla|etten törmää] (now) [teitä|teistä|teiltä|yours]
    ? [texts|tekstarit|tekstiviestit|sms|nämä|nää|mainosviestit] (now) (ei|eivät) (oo|ole) (now) [mun juttu|minun juttuni|mua varten|minua varten|mun heiniä|minun heiniäni|mun tyylistä|meikäläisen juttu|meitsin juttu|oo mun juttu|ole mun juttu|oo mua varten|ole minua varten]
    ? [pistetään|laitetaan|pannaan|pistäkää|laittakaa|pankaa] (now) [pillit pussiin|piste tälle|lappu luukulle|hanat kiinni|luukut kiinni|loppu tälle|stoppi tälle|pulkka pakettiin]
    ? ^ (now) [ei enempää|ei mitään|ei enää mitään|ei yhtään enempää|ei sanaakaan|ei pihaustakaan|ei yhtäkään viestiä|ei enää yhtään] (now) (enää) [teiltä|teidän suunnalta|teidän suunnaltanne|teikäläisiltä] (now) $
    ? ^ (now) hiljaisuus (on|olisi|ois) kultaa (now)
    ? ^ (now) [voisiko|voisko|saisiko|saisko|voiko] (tämä|tää|tän) (now) (joskus|jo) [päättyä|loppua|lakata|loppuun|loppumaan] (now) $
    ? [haluan|haluun|haluaisin|tahdon] (now) [mainosvapaan|mainoksettoman|spämmivapaan|viestittömän|mainosvapaa] (now) [puhelimen|kännykän|luurin|elämän|numeron|arjen]
    ? [puhelin|puhelimeni|kännykkäni|numeroni|luurini|mun puhelin|mun kännykkä|mun luuri] (now) (ei) (now) [ei ole|ei oo] (mikään|mitään) [ilmoitustaulu|mainostaulu|roskakori|roskis|mainoskanava|kaatopaikka|postilaatikko|mainospaikka|mainospylväs]
    ? [kärsivällisyyteni|kärsivällisyys|mun kärsivällisyys|pinnani|mun pinna|hermoni|mun hermot] (now) (on|alkaa|ovat) (now) (olla) [lopussa|loppu|finaalissa|koetuksella|riekaleina|katkolla|loppui|loppunut]
    ? [pysykää|pitäytykää|tyytykää|käyttäkää|laittakaa|lähettäkää|mieluummin|kirjoittakaa] (now) [sähköpostissa|sähköpostiin|sähköpostia|meiliä|meilillä|kirjeitä|sähköpostilla|postilla|kirjeisiin]
    ? [jättäkää|jätä|jättäisittekö] (now) (mut|minut) (now) [väliin mun kohdalla|väliin minun kohdalla|väliin minut|väliin mut|laskuista pois|laskuista|pois laskuista|pelistä pois|kuvioista]
    ? [jään pois|hyppään pois|hyppään|lähden pois] (now) [kyydistä|tästä kyydistä|tästä|listalta]
    ? [kolmas|neljäs|viides|viimeinen] [muistutus|huomautus|pyyntö|kehotus]
    [ei|älä] (now) [lähettää|laittaa|lähetä] (now) [lisää|enää|enempää]
    ? [poikani|poika|tyttäreni|tyttö|lapseni|lapsi] (now) on (vasta|vain) (now) [9|10|11|12|13|yhdeksän|kymmenen|yksitoista|kaksitoista|kolmetoista] (vuotias|v) … (eikä|ei|älkää) … [tarjota|lähettää|laittaa|texts|mainoksia|lainoja|lainaa]
    ? ^ (hei|now) [emmä jaksa|en jaksa|emmää jaksa|en mä jaksa|en enää jaksa|ei jaksa] (now) [näitä|tätä|noita|tota|tuota|näitä enää|tätä enää] (enää|roskaa|paskaa|touhua|pelleilyä|now) (now) $
    ? [palvelus|palveluksen] (ja) (now) [unohtakaa|unohda|jättäkää|poistakaa] [minut|mut|meidät]
    ^ (ei|now) [ei enää|ei|ei lisää|ei enempää|ei koskaan enää] (now) [suchThings] (now) (texts) $
    ? [kunnioittakaa|kunnioittaisitte|hyväksykää|uskokaa|ymmärtäkää|kuunnelkaa] (now) (sitä|sen) (että) [etten halua|etten kaipaa|päätöstäni|toivettani|tahtoani|kieltoani|yksityisyyttäni|ei sanaani|että en halua|en halua|etten|ettemme]
    [kieltäytyä|kieltäydyn|kieltäydymme|kieltäytymään|luopua|luovun|luovumme|luopumaan|pidättäydyn] (now) (kaikista|kaikenlaisista|jatkossa|tulevista|muista) (now) [jatkotiedotteista|tiedotteista|lähetyksistä|viesteistä|mainoksista|tarjouksista|yhteydenotoista|texts|uutiskirjeistä|kampanjoista|postituksista|tiedotteistanne]
    ? ei kiitos (now) (ihan) [kaikelle mitä|kaikkeen mitä|kaikelle|kaikkeen teidän|kaikille teidän]
    ? [jättäkää|jättäisittekö|pitäkää|jätä] (now) [minut|mut|meidät|older|vanha äitini|vanha isäni|vanhukset|lapset|perheeni] (now) (tämän|tästä|näiden) [ulkopuolelle|ulkopuolella|rauhaan tältä]
    ? [häiritsette|herätätte|piippaatte|viestittelette|lähetätte|laitatte|lähettelette|kirjoitatte|spämmäätte] (now) (minua|mua|meitä|texts) (now) [oddHours]
    ? [numero|puhelin|luuri|linja] on (now) (vain|ainoastaan|pelkästään) [emergency] (now) varten
    ? [tästä|näistä|teistä|teidän viesteistä] (now) [tulee hulluksi|sekoaa|seko|menee hermot|tulee hulluks|tulee päänsärky|tulee paha mieli|tulee huonolle tuulelle|ahdistuu|ahdistun|hermostuu]
    ? [on laittanut|on antanut|on ilmoittanut|laittoi|antoi|ilmoitti|lisäsi|on lisännyt] (now) [mydata|minut|mut] (teille|listalle|listallenne|now) (now) [kysymättä|luvatta|ilman lupaa|vitsillä|tietämättäni|ilman suostumusta]
    ? [siivotkaa|siivoa|päivittäkää|perkatkaa] (now) (teidän) [rekisteri|rekisterinne|listanne|tietokantanne|lista]
    ? [eikö teillä ole|eikö teillä oo|onko teillä|ootteko te] (now) (mitään) [rajaa|häpyä|häpeää|hävyntunnetta|rajoja|tapoja|parempaa tekemistä]
    ? kuka (helvetti|vittu|ihme|hitto|now) [näitä|tätä|teiltä|teitä] (now) [on pyytänyt|pyysi|on tilannut|tilasi|on kysynyt|halusi|kaipaa|on kutsunut]
    ? [vetää|vetäkää|vedä] (now) … yli (now) (listalla|listaltanne) [listallanne|listalta|listaltanne|rekisteristä]
    ? [vinkatkaa|kertokaa|tarjotkaa|suositelkaa] (now) [jollekin muulle|muille|jollekin toiselle|naapurille]
    ? [alennuksistanne|tarjouksistanne|viesteistänne|mainoksistanne|näistä|teidän viesteistä] (now) ei (now) (ole) (ollut) (mulle|minulle) [mitään iloa|ollut mitään iloa|mitään hyötyä|mitään apua|hyötyä|iloa]
    ? [mitään syytä|syytä|mitään tarvetta|tarvetta|mitään aihetta|mitään järkeä] (now) [ottaa|olla|lähettää|lähestyä|laittaa|kirjoittaa] (now) (meihin|minuun|meille|minulle) (enää|now) [yhteyttä|yhteydessä|texts|enää]
    ? [optOutNoun] (now) [pyydetään|pyydän|toivotaan|vaaditaan|halutaan|kiitos]
    ? ^ (now) [nyt loppui|nyt loppu|se loppui nyt|nyt piisas|nyt piisaa|nyt tuli loppu|nyt tuli stoppi|jo riitti|jo piisaa] (now) $
    ? [alreadyOut] (now) jo
    ? [eläkeläinen|köyhä|työtön|opiskelija|vanhus] (ja|enkä) … [osta|en osta|enkä osta]
    ? [kirjoitatte|viestittelette|lähetätte|onnittelette|laitatte] (now) [kuolleelle|vainajalle|edesmenneelle|kuolleen]
    ? [välttyä|säästyä|vapautua] (now) (näiltä|teidän) [alennusmuistutuksilta|muistutuksilta|viesteiltä|tarjouksilta|mainoksilta|pelitarjouksilta|pelitarjouksiltanne|viesteiltänne|mainoksiltanne|tarjouksiltanne|viesteistä]
    ? en ole (now) (koskaan|ikinä) [asioinut|ostanut|ollut asiakas|tilannut|käynyt] … [miksi saan|miksi|en ymmärrä|enkä ymmärrä|enkä tajua]
    ? [olkaa|ole|olisitte] (now) [lähettämättä|laittamatta|kirjoittamatta|häiritsemättä|viestittelemättä|soittamatta|mainostamatta]
    ? ^ eiköhän (now) (tämä|tää) (jo) [riitä|riittäisi|riittää|ole jo tarpeeksi|piisaa] (now) $
    ? [hankkiutukaa|päästäkää|vapautukaa] (now) (eroon|irti) [numerostani|minusta|musta|eroon numerostani|irti minusta|eroon minusta]
    ? [unohtakaa|unohda] (now) (koko) [numeroni|mun numero|tämä numero|puhelinnumeroni|minun numeroni|numeromme]
    ? [ottakaa huomioon|huomioikaa|ymmärtäkää|muistakaa|tajutkaa|uskokaa] (now) (että) [etten halua|en halua|etten tahdo|etten kaipaa|ettei kiinnosta|emme halua]
    ? [tehkää|pankaa|laittakaa] (now) loppu
    ? ^ [kieltäydyn|kieltäydymme] (now) (kiitos) $
    ? [kiellän|kieltäydyn|perun|kielletään] (now) (kaikki|kaikista) [lähetykset|lähetyksistä|lähetyksenne|yhteydenotot|viestit|texts]
    ? [kiitos|kiitän] [jos|kun|että] (now) [lopetatte|ette enää|poistatte|lakkaatte|lopetatte jo]
    ? [sopia|sovitaan|sovittaisko] (now) (että|et) (te) [desist]
    ? [montako|kuinka monta|kuinka mones] (now) [stoppia|stop|kieltoa|ei tä|pyyntöä]
    [en|emme|emmä|emmää|ei] (now) (minä|mä) (now) [halua|haluu|kaipaa|tarvitse|tarvi|jaksa|kestä|siedä|huoli] (now) (enää) (now) [suchThings|näitä|noita] (now) $
    ? [ei kiitos|kiitos ei] (now) [ei enempää|ei enää|ei lisää|enempää ei|ei mitään] (now) $
    ? (tunnen itseni|tunnen oloni) [ahdistelluksi|häirityksi|ahdistelulta|häirinnältä]
    ? olette (now) [spämmänneet|viestitelleet|lähettäneet|häirinneet|kiusanneet|kirjoitelleet] (mua|minua) (now) [tarpeeksi|liikaa|riittävästi|ihan tarpeeksi|jo tarpeeksi]
    ? [arvostaisin|kiitollinen|mukavaa|kiva|hienoa|ihanaa|helpotus] (now) jos (en|ei) (now) (saisi|saisin|tulisi) (now) (enää) [enempää|lisää|näitä|texts|teiltä]
    ? [katkaissut|lopettanut|katkaisen|lopetan|katkaisin] (now) (kaiken) [yhteydenpidon|asiakassuhteen|asiakkuuden]
    ? ^ (minä|mä) [katkaisen|lopetan] (now) (kaiken) yhteyden [teihin]
    ? [numero|puhelin|liittymä] [kuuluu|on] (now) [lapselle|lapselleni|alaikäiselle|pojalleni|tyttärelleni|lapsen|lapseni|alaikäisen|kahdeksanvuotiaalle|lapsellani]
    ? ^ (tämä) [kuuluu|on] (now) [lapselleni|alaikäiselle|pojalleni|tyttärelleni|alaikäisen|lapsellani] (numero|puhelin) $
    ? ^ (now) (nyt) (on|ois|olisi) [aika|korkea aika] (now) [desist] (jo) (now) $
    ? [lähettäkää|laittakaa|tarjotkaa|viestitelkää|pitäkää] (now) (these|ne) (tarjouksenne|texts) (now) [jollekin jolla|jollekin jota|jollekin jonka|niille joilla|niille jotka|jollekin rikkaalle|jollekin kuka|muualle]
    ? [jos] (now) (saan|tulee) (vielä) [yhdenkin tekstarin|yhdenkin viestin|yksikin viesti|yksikin tekstari|yhdenkin mainoksen] (now) (niin) [vaihdan|lähden|lopetan|valitan|estän|en osta|ilmoitan]
    ? en halua (now) (olla) (enää) [olla mukana|olla enää mukana|mukana tässä|olla listallanne|olla jäsen|kuulua kerhoon|kuulua listalle] (now) $
    [mun|minun|meikän|meikäläisen|tämä|tää] [numero|numeroni|nro|puhelinnumero] (now) pois (sieltä|teiltä|siitä|listalta|listoilta|rekisteristä|järjestelmästä)
    [ei|en|emmä|emmie|enmä] (mä|mie|ite|me) (enää) [jaksa|jaksais|kestä|viitsi|jaksa lukee|jaksa lukea|jaksa kattoa] (enää) (mä|mie) (näit|näitä|noit|noita|sun|teidän|niit) (sun|teidän|ikuisia|jatkuvia) [mainoksii|mainoksia|viestei|viestejä|tekstareit|tekstareita|spämmii|spämmiä|texts]
    en (mie|mä|minä|myö|mää|miä) (ennää|enää|enään|ennään) [halua|haluu|haluva|tahdo|taho|kaipaa|tartte|tarvi|tarvitse] (näitä|teiltä|enää|mitään|niitä|teijän) (näitä|teidän|enempää) [texts]
    [en|emme|emmä|ei] [halua|haluu|tahdo|haluisi|haluais] (enää) [olla|jäädä|kuulua] (enää) (teidän|teijän|tällä|millään|teillä|missään|näillä) (missään|millään) [listalla|listalle|listoilla|listallanne|postituslistalla|rekisterissä|rekisterissänne|listaan|jakelussa|jakelulistalla|jakelulistallanne|tekstiviestilistalla]
    (minä|mä|mää|mie) (olen|oon|on) (jo) [kirjoittanut|kirjottanu|kirjoittanu|laittanut|laittanu|lähettänyt|lähettäny|vastannut|vastannu|sanonut|sanonu|pistänyt|pistäny] (jo|teille|tänne) (jo) [stop|stoppi|lopeta|stopp|pois] (jo) (now)
    [en|emme|emmä|ei] [tarvitse|tarvi|tartte|kaipaa|halua] (enää|siis|myöskään|näitä) (teidän|näitä) [viestejänne|tekstiviestejänne|mainoksianne|ilmoituksianne|tarjouksianne|muistutuksianne|tekstareitanne|texts]
    [en|emme|emmä] (ole|oo) [pyytänyt|pyytäny|tilannut|tilannu|halunnut|halunnu] [tällaista|tätä|näitä|tämmöistä|tämmöstä|tällästä|mitään tällaista|mitään] [enkä|eikä|ja en] [halua|haluu|tahdo|tarvitse|kaipaa] (tätä|näitä|tällaista|mitään|niitä)
    (tästä|nyt) (lähtien) (mä|minä) [haluan|haluun|toivon|vaadin|pyydän|haluaisin|tahdon] (vain|vaan|nyt|olla) [rauhan|rauhaa|hiljaisuutta|hiljaisuuden|radiohiljaisuutta|olla rauhassa|rauhassa] (teiltä|teidän|teistä) (teiltä)
    [hiljaisuutta|rauhaa|radiohiljaisuutta] (kiitos) [teiltä|teidän suunnalta|sieltä] (kiitos) $
    (niin) [kuulette|saatte kuulla|saatte postia|kuulet] (te|vielä|pian) (mun|minun) [asianajajastani|asianajajaltani|juristiltani|lakimieheltäni|lakimieheltä|asianajajalta|juristilta|juristista|asianajajasta|lakimiehestäni]
    [jättäkää|jättäkee|jätä|antakaa|jättäkääpä] (nyt|jo) (mun|minun|meidän) [puhelin|puhelimeni|luuri|numero|numeroni|puhelimen|kännykkä|kännykkäni] (jo|nyt) [rauhaan|rauhas|rauhasa|rauhassa|olla]
    [em|en|emmä|emmää|ei] (mää|mä|mie|me|minä|miä) (ennää|enää|enään|ennään|enempää) [haluu|halua|haluva|taho|tahdo|tarvi|tartte|viitti|jaksa|huoli] (enää|ennää) [tämmösii|tämmöisiä|tämmösiä|tällasii|tällasia|tällaisia|tällääsii|näitä|näit|noita|tommosia|tällästä|tämmöstä|tätä|näitä viestei|texts]
    ? (nämä|nää|nuo|noi) [texts] (ovat|on|onpa) (vain|vaan|pelkkä|pelkkää) [riesa|riesaa|piinaa|kiusa|vitsaus|kiusaa|kärsimys|painajainen|haitta|häiriöksi|rasite|taakka]
    ? [poistakaa|pyyhkikää|ottakaa|jättäkää] [hänet|hänen numeronsa|hänet pois] (pois|listalta|nyt) (kiitos) $
    [täytätte|täyttävät|tukitte|täyttää] (te|vain|vaan) (vaan|vain) (mun|minun) [muistin|muistini|puhelimen|puhelimeni|inboxin|viestikansion|luurin]
    (en|emme) (oo|ole) [koskaan|ikinä|ikänä] (oo|ole) (ollu|ollut) [teidän|teiän|teillä] (asiakas|asiakkaana) … [enkä|eikä|heippa|poistakaa|lopettakaa]
    (en|emme) (oo|ole) (koskaan|ikinä) (ollu|ollut) (teidän) [asiakas|asiakkaanne|jäsen] [enkä tule olemaan|enkä aio olla|enkä tuu olemaan|enkä ryhdy|enkä halua olla|eikä tulla]
    [ei enää mitään|ei mitään|ei enempää|ei enää viestejä|ei enää] (viestejä|mainoksia) (mun|minun|tähän) [puhelimeen|puhelimeeni|luuriin|kännykkään|kännykkääni|numeroon|puhelimelle|puhelimeen kiitos] (enää|kiitos)
    [posti|sähköposti|kirje|paperimainos|lehti] [riittää|kelpaa|piisaa] (mulle|minulle|meille) … (ei|kiitos) [viestejä|puhelimeen|tekstareita|tekstiviestejä]
    [en|emme|enkä|emmekä] (enää|ennää) [asu] (enää|ennää) (siellä|täällä) … [lopettaa|lopettakaa|poistakaa|voitte|turha|ei tarvi|säästäkää]
    (voitte|voisitte|saatte|pitäis|pitäisi) [voitte|voisitte|saatte|pitäis|pitäisi] (jo|nyt|te) lopettaa (ton|tämän|noi|nämä|tän|sen|toi) [tekstaamisen|viestittelyn|tekstailun|viestien|spämmäämisen|mainostamisen|lähettelyn|tekstaaminen|viestit|mainokset]
    (mun|minun|meidän) [puhelin|puhelimeni|luuri|kännykkä] ei (ole|oo) (mikään) (teidän) [postilaatikko|roskis|mainostaulu|ilmoitustaulu|roskakori|kaatopaikka|mainospaikka]
    [menee|menevät|lentää|lentävät|päätyvät|päätyy] (kuitenkin|suoraan|lukematta|vaan|kaikki) (suoraan|lukematta) [roskiin|roskikseen|roskakoriin|roskapostiin|bittitaivaaseen]
    [tajutkaa|ymmärtäkää|käsittäkää|hyväksykää|uskokaa|kunnioittakaa] (nyt|jo|viimein) (jo|nyt|viimein|sitä) [etten|että en|ettei|et en|et mä en|etten mä] (enää) [halua|haluu|tahdo|tarvi|tarvitse|kaipaa|kiinnosta]
    [kirjoittakaa|kirjottakaa|laittakaa|lähettäkää|tekstatkaa] (ne|noi|viestit) [jollekin muulle|jolleki muulle|muille|naapurille|jollekin toiselle|jotain muuta] … [ei mulle|ei minulle|älkää mulle|ei meille]
    [sanokaa|kertokaa|välittäkää] (terveiset|sille) [pomollenne|järjestelmällenne|markkinointiosastolle|koneelle|botille|pomolle] … [ei enää|älkää|poistakaa|lopettaa|lopettakaa]
    (mä|minä|mää) (nyt) [lähden|eroan|jättäydyn|hyppään|poistun|jään] (nyt|pois) (pois) [listalta|listalta pois|tästä listasta|tilaajista|teidän listalta|teidän viesteistä|porukasta|viestilistalta|pois listalta]
    [miten|koska|millon|milloin] (nää|nämä|tämä|tää|noi|te) (now) [loppuu|loppuvat|lopetatte|loppuis|loppuisi] (nää|nämä|noi|teidän|tämä) [texts|tää pommitus|spämmäys]
    (olen|oon) (nyt|jo|niin) [kyllästynyt|kyllästyny|täynnä|väsynyt|väsyny|kurkkuani myöten täynnä] (teidän|näihin|noihin|tähän|teihin|näitä|noita|jatkuviin) (jatkuviin) [viesteihin|viestittelyyn|mainoksiin|tekstareihin|tarjouksiin|texts|viestejä]
    [jos tää|jos tämä|jos nää|jos nämä|jos te] (vielä) [jatkuu|jatkuvat|jatkatte|ei lopu|ette lopeta] (niin) [kuulette|saatte kuulla|saatte postia] (mun|minun) [asianajajastani|asianajajaltani|juristiltani|lakimieheltäni|lakimieheltä|asianajajalta|juristilta]
    (tunnen|tunnun|koen|tuntuu) (mä|mä oon) [oloni|itseni|olevani|että mua|kuin mua] [vainotuksi|häirityksi|ahdistelluksi|vainottu|vainotaan|häiritään|ahdistellaan|terrorisoidaan|stalkataan|kiusatuksi] (teidän|näiden|teiltä) (texts)
    ? ^ (suoraan) [roskiin|roskikseen|roskakoriin|hornan tuuttiin|helvettiin|hemmettiin|kuuseen|suolle] (kaikki|teidän|noi|nämä) (teidän) [texts|alennukset|tarjoukset|alet|alekoodit]
    ? ^ (mä|mie|mää|minä|ei) (en|emmä|em|emmie) [en|emmä|em|emmie|emme] (mä|mie|mää) [haluu|halua|haluva|jaksa|tahdo|viitti|taho] [enää|ennää|enään|ennään|enempää|lissää] (kiitos) $
    [mitä|miten] (mun|minun|pitää|pitäis|täytyy) [pitää|pitäis|täytyy|pitäisi] (oikein) (tehdä) [että|jotta] (mä|minä|mut) (saa|saan|saisin|saadaan) [olla rauhassa|olla rauhas|rauhan|saa olla rauhassa|jätetään rauhaan|jätätte rauhaan|saa rauhan|pääsee eroon] (teiltä|teistä)
    (nyt) (olen|oon) (nyt|todella|tosiaan|oikeasti) [saanut tarpeekseni|saanu tarpeekseni|saanut tarpeeksi|saanu tarpeeks|saanut kyllikseni|kurkkuani myöten täynnä] (näistä|teidän|teistä|noista) (texts)
    (saan|saamme|saa|tulee) (näitä|teiltä) … (vuotias|vuotiaan) [tyttäreni|poikani|lapseni|lapsenlapseni] … (saa|puhelimeensa) [lopettakaa|poistakaa]
    [estäkää|blokatkaa|sulkekaa] (mun|minun) [numeroni|numero|puhelinnumeroni|liittymäni] [mainoksilta|mainosviesteiltä|viesteiltänne|viesteiltä|markkinoinnilta|tarjouksilta]
    (mun|minun|tätä) [numeroani|puhelinnumeroani|numeroa|yhteystietojani] (ei) (saa|pidä) [ei saa|ei saisi|ei pidä|älkää] (enää) [käyttää|käyttäkö] (markkinointiin|mainontaan|mainostamiseen|viestittelyyn)
    [ilmoitan|tiedoksi|tiedoksenne] (täten|että) (että) (minä|mä) (en|haluan) … [erota|erotan|irtisanon|en halua|peruutan|perun|lopetan|pois listalta|eroan]
    ? [lähettäkää|laittakaa|lähetä|laita] (vielä|mulle) [yksi|yks|yksikin] (viesti|tekstari|vielä) (niin) … [näette|nähdään|poliisi|valitan|ilmoitan|blokkaan|valitus|asianajaja]
    [en ole|en oo|emme ole|ei ole] (koskaan|ikinä|ikänä|missään) … [suostunut|suostunu|antanut suostumusta|antanut lupaa|antanu lupaa|antanut suostumustani|antanu suostumusta]
    ? [pääseekö|pääsekö|voiko|saako|saisko|voisko] (näistä|noista|näitä|nämä|nää) (noi) [texts] (mitenkään|jotenkin) [eroon|pois|pois päältä|poistaa|lopettaa|peruuttaa|perua|estää] (mitenkään|jotenkin)
    pois (minut|mut|sieltä) [listalta|listoilta|postituslistalta|rekisteristä|listaltanne|jakelusta|tilaajalistalta|listoiltanne|rekisteristänne|tekstarilistalta|viestilistalta]
    (jos) (mä|minä) [tarvin|tarvitsen|tarviin|haluan|haluun] (jotain|jotakin) (niin) [otan yhteyttä|otan itse yhteyttä|soitan|ilmoitan|laitan viestiä] … [älkää|ei viestejä|ei mainoksia]
    (älkää) lähettäkö (siihen|ennen) (asti|sitä) mitään
    ? ^ (mutta) [miksi|miks|milloin|koska] (tää|tämä|nää|te|ette|nämä) [ei lopu|ei ikinä lopu|eivät lopu|ette lopeta|lopeta] (jo|ikinä) $
    [säästäkää|säästä] (nyt) [rahanne|rahat|vaivanne|vaiva|aikanne|energianne|rahas] (noihin|ja|näihin|viesteihin|älkää)
    (ohan|oon|olen|mähän) (mä|minä) [jo perunut|jo perunu|peruin jo|jo irtisanonut|jo poistunut|poistuin jo|jo kieltänyt|jo kieltäny|kielsin jo] … [tulee|vieläkin|silti|edelleen|yhä]
    ? (tämä|tää|nyt) (on|oli) (jo|nyt) [kymmenes|viides|neljäs|kuudes|seitsemäs|kahdeksas|sadas|kolmas|kahdeskymmenes|sadasviides] [texts] (jo|teiltä) [tässä kuussa|tällä viikolla|tänään|tässä kuukaudessa|päivässä|viikossa]
    (vaihdan|siirryn|menen) (mä|minä) [kilpailijalle|kilpailijaan|toiseen yhtiöön|toiseen liikkeeseen] (jos) [jos ette lopeta|jos tää jatkuu|jos ette]
    (minulla|mulla|meillä) [ei ole mitään iloa|ei oo mitään iloa|ei ole iloa|ei oo iloa|ei ole mitään hyötyä|ei oo mitään hyötyä] (enää|teidän) [texts|tarjouksistanne|viesteistänne|mainoksistanne|teistä]
    [jos näen|jos saan|jos tulee|jos mä saan|jos mä nään] (vielä) (yhden|yksikin|enää) (ainoankaan|kerran) [viestin|tekstarin|mainoksen|viesti|tekstari|mainos] (teiltä|vielä) … [heitän|blokkaan|viskaan|räjähdän|huudan|soitan|ilmoitan|vaihdan|valitan|hermostun]
    ? ^ (nyt) [lopettakaa|lopeta|stopatkaa] (nyt|jo) [tämä hulluus|tää hulluus|tämä mielettömyys|tämä pelleily|tää pelleily|tää sirkus|tämä sirkus|tämä terrori|tää terrori|tämä kiusanteko] (nyt|jo) $
    [äiti|äitini|isä|isäni|vanhemmat|vanhempani|iskä|äiskä|mutsi|faija] (ei|eivät) [ei halua|ei anna|ei salli|eivät halua|eivät anna|eivät salli] että (mä|minä) [saan|mulle tulee|vastaanotan] [tällaisia|näitä|tälläsiä|tämmösiä|texts|teiltä]
    ? ^ (nyt) (mun|minun) [numero|numeroni|nro] pois (nyt|heti|sieltä) $`,
  stop_all: `
    [en halua|en tahdo|en haluu|emme halua|ei haluta] (enää) [teistä|teiltä] (enää) kuulla [enää|ikinä|mitään|yhtään] (ikinä|koskaan|mitään|enää)
    [en halua|en tahdo|en haluu|emme halua|ei haluta] (enää|ikinä) kuulla [teistä|teiltä|teidän firmasta|teidän yrityksestä] [enää|ikinä|koskaan|mitään|yhtään mitään] (enää|ikinä|koskaan) (ikinä|mitään|koskaan)
    [en halua|en tahdo|en haluu|emme halua|ei haluta] (enää|ikinä) kuulla [enää|ikinä|mitään] (ikinä|mitään) [teistä|teiltä]
    [mitään kautta|millään tavalla|missään muodossa|mitään kanavaa pitkin|millään tavoin|minkään kanavan kautta] (minuun|muhun|meihin) [ei saa|älkää|ette saa|en halua että|ei tule] (enää|minuun|muhun) [ottaa|ottako|otetaan|otatte] (enää|minuun|muhun) [yhteyttä|yhteyksiä] (minuun|muhun|meihin)
    [lopettakaa|lopeta|perukaa|peruuta|peru] (ihan|aivan|kerralla) kaikki [viestit|viestinne|tilaukset|mainokset|tilaukseni]
    ^ [lopettakaa|perukaa] (ihan|aivan|kerralla) kaikki $
    [poistakaa|poista|ottakaa] [mut|minut] (pois|ihan) [kaikilta|kaikista|joka] (teidän) [listoilta|rekistereistä|listoiltanne|viesteistä|listalta|palveluista]
    [poistakaa|poista|ottakaa] (pois|ihan) [kaikilta|kaikista|joka] (teidän) [listoilta|rekistereistä|listoiltanne|viesteistä|listalta|palveluista]
    [en halua|ei] (enää) mitään (enää) [miltään|mistään] (teidän) [brändiltä|liikkeestä|kaupasta|yhtiöltä|merkiltä]
    ei [channel] (eikä|ei) [channel]
    ei [channel] (eikä|ei) [channel] (eikä|ei) [channel]
    [en|emme] [viestejä|tekstareita] (en|eikä|tai) [channel] (en|eikä|tai) [channel]
    [en halua|en tahdo|emme halua] [yhtään mitään|mitään ikinä|mitään enää ikinä|ikinä mitään] (teiltä|enää)
    en halua (enää) (mitään) teiltä (enää|yhtään) [yhtään mitään|ikinä mitään|mitään]
    en halua mitään teiltä (en|ei) [channel]
    [peruuttakaa|peru|perukaa|perun|lopettakaa|irtisanon|peruutan] (aivan|ihan) (mun|minun) [kaikki] (mun|minun) [tilaukset|tilaukseni|ilmoitukset|uutiskirjeet|viestit|tilauksemme]
    [poistakaa|poista|ottakaa|perukaa] (minut|mut|meidät|numeroni) (pois) [kaikilta|kaikista|joka] (teidän) [listoilta|listoiltanne|lists|rekistereistä|rekistereistänne|listalta|palveluista]
    [en halua|emme halua|en tahdo] (now) mitään (now) (miltään|mistään) (teidän) (ketjun) [miltään|mistään|ketjun kaupalta] (teidän) (ketjun) (kaupalta|kaupasta|liikkeeltä|brändiltä)
    [irtisanon|perun|peruutan|lopetan|irtisanokaa|perukaa|lopettakaa] (now) (aivan) [kaikki tilaukseni|kaikki tilaukset|kaikki mitä olen tilannut|kaikki jäsenyyteni|kaikki mihin olen liittynyt]`,
  start: `
    [haluan|haluaisin|haluun|voinko|voisinko] (now) (taas) tilata (taas|teidän|uudelleen) [uutiskirjeitä|uutiskirjeen|uutiskirjeenne|tarjoukset|tarjouksenne|viestit|viestinne|tekstarit|tekstiviestit]
    [haluan|haluaisin|haluun] (saada) [jatkossakin|edelleen|yhä] (saada) (teidän) [viestejä|viestejänne|tarjouksia|tarjouksianne|uutiskirjeitä|uutiskirjeen|viestit|tarjoukset|tekstareita|muistutuksia]
    [haluan|haluaisin|haluun|voinko|voisinko|saanko|pääsenkö] (now) (taas) [liittyä|ilmoittautua|päästä|tulla] (taas|takaisin|teidän) [onList]
    [voitteko|voisitteko|voitko|saatteko] (now) [lisätä|liittää|laittaa|ottaa] (now) [minut|mut|meidät|numeroni] (taas|takaisin) [onList]
    [lisätkää|liittäkää|laittakaa|lisää|liitä] (now) [minut|mut|meidät|numeroni|mun numero] (taas|takaisin) [onList]
    [lähettäkää|laittakaa|lähetä] (now) (mulle|minulle|meille) taas (mulle|minulle|meille) [texts]
    [alkakaa|alottakaa|aloittakaa|jatkakaa|ruvetkaa|voitte alkaa|saatte alkaa|voisitteko alkaa] (now) (taas|uudestaan|uudelleen|jälleen) (these) (texts) [lähettää|lähettämään|laittaa|laittamaan|viestiä|lähettelemään|lähetellä|lähettämistä]
    [laittakaa|pankaa|pistäkää|kytkekää|palauttakaa|aktivoikaa|laitatteko|voitteko laittaa|voisitteko laittaa] (now) (these) [texts] (now|mulle|minulle) [takaisin|uudestaan|uudelleen|taas|takas|päälle]
    ? [voisinko|saisinko|saanko|voinko|voisko|saisko] [minäkin|mäkin|määkin|mullekin|minullekin] … [these|texts|tiedotteet|tiedot|tiedotteita]
    ? [tekstarina|tekstiviestinä|tekstarilla|tekstiviestillä|tekstarit] [minulle|mulle|minullekin|mullekin] (kiitos|now) (kiitos) $
    [otan|haluan|haluaisin|ottaisin|haluun] (sittenkin|now) [texts] (now) [takaisin|takas]
    [laittakaa|ottakaa|lisätkää|pistäkää|voitteko lisätä|voitteko laittaa|voisitteko lisätä] (now) [mut|minut|meidät] (now) (takas|takaisin|uudestaan) [takas listalle|takaisin listalle|uudestaan listalle|tekstarilistalle|viestilistalle|takas jakelulistalle|takaisin jakeluun|jakelulistalle]
    [haluan|haluaisin|haluisin|lähettäkää mulle|laittakaa mulle] (now) (tekstarin|tekstiviestin|viestin) [tekstarin|tekstiviestin|viestin|ilmoituksen] (now) [kun|jos] … (vapaita) [aikoja|tulee|vapautuu|on]
    miten (now) [ilmoittaudun|liityn|rekisteröidyn|pääsen|ilmottaudun] (now) (teidän) [tekstiviestipalveluun|tekstiviestilistalle|listalle|viestipalveluun|tekstarilistalle|sms-palveluun|tekstiviestimuistutuksiin]
    ? [laita|kytke|laitatko] (now) [texts] (now) [päälle|takaisin päälle|taas päälle|uudestaan päälle|uudelleen päälle]
    [haluan|haluaisin|haluun|pääsisinkö|voinko päästä] (now) [takaisin|takas|takasin] [listalle|listallenne|postituslistalle|tekstarilistalle|kerhoon|klubiin|kanta asiakkaaksi]
    [haluan|haluaisin|haluun|pääsisinkö|pääsenkö|voinko tulla] (now) [taas|uudestaan|takaisin|jälleen] mukaan (now) [kanta asiakasklubiin|kanta asiakkaaksi|klubiin|kerhoon|listalle|tekstarilistalle|postituslistalle|tekstarikerhoon]
    [kytkekää|laittakaa|pankaa|ottakaa|pistäkää] (now) (ne|nää|nämä|mun|teidän) [texts] (now) (nyt) [uudelleen päälle|uudestaan päälle|taas päälle|takaisin päälle|takas päälle|jälleen päälle|päälle uudelleen|päälle uudestaan|päälle taas|päälle]
    (toi|se|tuo|tää|tämä) [stop|stoppi|stop viesti|stopviesti] (now) (oli|tuli|meni|lähti) (now) [lapsen|vahingossa|vahinko|virhe|erehdys|väärinkäsitys]
    ? [liittää|liittäkää|liitä|lisätä|lisätkää|lisää|ottaa|ottakaa] [minut|mut|meidät] [uudelleen|uudestaan|takaisin|taas] (listalle|mukaan)
    ? vahingossa (tuli) [kirjoitin|lähetin|laitoin|painoin|kirjoitettua|lähetettyä] (sen) [stop|seis|lopeta] … [haluan|haluaisin|haluun|lähettäkää|jatkakaa]
    [laittakaa|kytkekää|pankaa|ottakaa] (now) [texts|viestit|tekstarit] (now) [päälle|taas päälle|takaisin päälle|uudestaan päälle]
    [laitoin|lähetin|kirjoitin|painoin|vastasin] (now) vahingossa (now) [stop|lopeta] … [haluan|takaisin|taas|edelleen|uudestaan]
    [lisätkää|liittäkää|ottakaa|laittakaa|rekisteröikää] [mut|minut] (now) [uudelleen|uudestaan|takaisin listalle|takas listalle|taas listalle]
    [pääsenkö|pääseekö|pääsisinkö|voinko päästä|haluan päästä|voinko tulla|saanko tulla] (now) [takaisin|takas|taas|uudestaan] (teidän) [listalle|tekstarilistalle|kerhoon|tekstarikerhoon|mukaan]
    [alkakaa|aloittakaa|ruvetkaa|voisitteko] (taas|uudestaan|jälleen) (taas) [lähettää|lähettämään|lähettäminen] … [texts|tarjouksia|viestejä] (taas|uudestaan)
    [haluan|haluaisin|haluun] (taas|jälleen|uudestaan) [saada|vastaanottaa|tilata] (taas|jälleen|uudestaan) [viestejä|viestejänne|viestinne|tarjouksia|tarjouksianne|tekstareita|teidän viestejä] (taas|jälleen|uudestaan)
    [aktivoikaa|palauttakaa|jatkakaa] (now) (mun|minun) [texts|viestit|viestini|tilaus|tilaukseni] (uudelleen|uudestaan|taas|takaisin)
    [lopetin|peruin|poistuin|erosin|irtisanoin] (now) (viestit|tilauksen|listalta) vahingossa … [aloittakaa|takaisin|uudestaan|uudelleen|taas]
    [kaipaan|ikävä] (teidän) [tarjouksia|tarjouksianne|viestejä|viestejänne] … [takaisin|listalle|uudestaan]
    [haluan|haluaisin|haluun|halutaan] [taas|takas|jälleen|uudestaan|takaisin] (taas|teidän|takaisin) (teidän|niitä) [tarjoukset|viestit|listalle|tilata|mukaan|liittyä|viestejä|tarjouksia] (taas
    [haluan|haluaisin|haluun] (teidän) [tarjoukset|viestit|listalle|tilata|liittyä|viestejä|tarjouksia] [taas|uudestaan|takaisin|uudelleen|takas]
    ^ [haluan|haluaisin] [listalle|tarjoukset|tarjouksia|viestejä] $
    [haluan|haluaisin|haluun|halutaan] (taas|teidän|takaisin) (teidän|niitä) [liittyä listalle|listallenne|tilata viestit] (taas|uudestaan|takaisin|uudelleen)
    [laittakaa|lisätkää|liittäkää|ottakaa] [mut|minut] [takaisin|takas|listalle|uudestaan|taas] (listalle)
    [laittakaa|lisätkää|liittäkää|ottakaa] (taas|takaisin|uudestaan) listalle
    vahingossa (tulin) [peruneeks|perunut|perunu|peruttua|poistuin|perutuksi]
    tulin vahingossa [peruneeks|peruneeksi|poistuneeksi]
    ^ (minä|mä) [haluan|haluaisin|haluun] [tilata|tilata uudelleen|liittyä|liittyä mukaan|ilmoittautua|rekisteröityä] (taas|uudestaan|uudelleen) $
    ^ [aloittakaa uudelleen|aloittakaa taas|liityn|tilaan|tilaan taas|aktivoikaa|aktivoi uudelleen|jatkakaa lähettämistä] $
    ^ [peruin|peruutin] (tilauksen|tän) vahingossa $
    [haluan|haluaisin] (kuitenkin) jatkaa (viestien) (teidän) [saamista|vastaanottamista|tilausta|viestien saamista]
    [muutin mieleni|muutin mieltäni|vahinko|vahingossa|erehdyin] … [lähettäkää viestejä|lähettäkää taas|laittakaa taas|liittäkää|lisätkää|haluan viestejä|jatkakaa|tilaan]
    ^ [tilaan uudelleen|tilaan takaisin|tilaan taas|liityn uudelleen|liityn takaisin|tilaus uudelleen] $`,
  help: `
    ^ kuka (now) [lähetti|laittoi] (mulle|minulle) [tämän|tän|tällaisen] $
    kuka (now) [lähetti|laittoi|lähettää] (mulle|minulle) [tämän viestin|tän viestin|tämän tekstarin]
    ^ (now) [kenen|keneltä] (tämä|tää) (numero|viesti) [numero tämä on|numero tää on|viesti tämä on|viesti tulee|viesti on|tulee|numero on] $
    [miten|kuinka|mistä|millä] (minä|mä) (now) (voin|voi|voisin|pystyn) (now) [lopetan|lopettaa|perun|perua|peruutan|peruuttaa|irtisanon|irtisanoa|poistan|estän|estää] (these|mun|minun|now) [textsGen|tilauksen|tilaukseni|palvelun|nää viestit]
    [miten|kuinka] (minä|mä|voin|voi|voisin) [poistun|poistua|eroan|erota|pois|pääsen] (now) (pois) [lists]
    [miten|kuinka] (minä|mä) [pääsen|pääsee|pääsisin] eroon (these) [texts|näistä|viesteistä|mainoksista]
    ^ (now) [mikä|mistä löydän|mistä löytyy|mistä näen] (on) (teidän) [asiakaspalvelun|asiakaspalvelunne] (on) [numero|puhelinnumero|sähköposti|osoite|yhteystiedot]
    ^ (now) [mistä|keneltä] (now) [saan|saa|voin saada|saisin] apua (now) $
    ^ (now) [auttakaa|voitteko auttaa|voisitteko auttaa] (minua|mua|now) $
    [miten|kuinka|mistä] (minä|mä|voin) [otan|ottaa|otetaan|saan|saa] (now) [teihin yhteyttä|yhteyttä teihin|teihin yhteyden]
    ^ onko (now) (teillä) (asiakaspalvelua|asiakaspalvelu|asiakaspalvelunumeroa) [asiakaspalvelua|asiakaspalvelu|asiakaspalvelunumeroa|teillä asiakaspalvelua] $
    ^ (siis|now) mitä [tämä on|tää on|tämä maksaa|tää maksaa|nämä maksaa|tämä palvelu maksaa|nämä viestit maksaa] (oikein) $
    ^ [maksaako|maksaaks] (tämä|tää|nämä|nää) (palvelu|viestit) (now) (mitään|jotain) $
    ? [en ymmärrä|en tajua|en osaa|en hoksaa] (now) (miten|kuinka|mitä) (tää|tämä|tätä|tässä|näitä|these) (now) (palvelu|homma|juttu) [toimii|tehdään|käytetään|pitää tehdä|toimivat|käyttää]
    ? [voiko|voisiko|voisko|voisiks|voisikohan|saisiko] (now) [joku|jotakuta|jonkun] (teiltä|now) (minulle|mulle) [soittaa|soittamaan|soittais]
    [mitä|millä sanalla|mikä sana|mitä sanaa] (tähän|tänne|now) (pitää|pitäisi|täytyy|kuuluu) (tähän|now) [vastata|kirjoittaa|laittaa|lähettää|vastataan|kirjoitetaan|laitetaan] (now) [jos|kun|että|jotta|ettei] … [halua|haluaisi|tule|tulisi|loppuu|loppuisi|loppuvat|pääsee|pääsisi|lopettaa]
    [millä|miten] (tän|tämän|näitä|nää|nämä|these) (saa|saan|saisi) [poikki|loppumaan|pois päältä|katki]
    kuka (näitä|tätä|nämä|these) (texts) [lähettää|lähettelee]
    ? mihin numeroon (minä|mä) (voin|voi|voisin|pitää|saa) [soittaa|soittaisin|soitan]
    ^ mitä (tämä|tää|tuo) [viesti|tekstari|tekstiviesti] (now) [koskee|tarkoittaa|meinaa] $
    ^ (siis) kenen kanssa (mä|minä) (nyt|oikein) [olen|oon] (mä|minä) (nyt|oikein) (tekemisissä) [tekemisissä|yhteydessä] (nyt|oikein) $
    [voitteko|voisitteko|voisko joku|voiko joku|voisiko joku] (nyt) [selittää|kertoa|neuvoa] (mulle|minulle|now) mitä (mun|minun|tässä) (nyt) [pitää tehdä|pitäisi tehdä|pitäis tehdä|täytyy tehdä|haluatte]
    ^ (now) [mihin|minne|kenelle] (mä|minä) (voin|voi) (now) (tästä|teistä) [valittaa|voin valittaa|voi valittaa|tehdä valituksen|valitetaan] (now|tästä|teistä) $
    ^ (now) [miten|kuinka] (mä|minä) (now) [saan|saa|saisin] (mä|minä) [tän|tämän|tästä|nää|nämä] (now) [loppumaan|lopetettua|poikki|poistettua|pois päältä|lopetetuksi] $
    [mihin|mihin numeroon|minne] (mä|minä) (voin|voi|pitää) [voin soittaa|voi soittaa|soittaa|soitan] (now) (jos|kun) (mä) (now) [tarvitsen apua|tarviin apua|tarvin apua|saadakseni apua|on ongelma|on kysyttävää]
    [voinko|voiko|saanko|saako|pääsenkö|voisinko|saisinko|saisko|haluan|haluaisin|haluun] (now) [puhua|jutella|keskustella] (now) [treat]
    [miten|mistä|kuinka|millä] (mä|minä) [saan|saa|saisin|voin saada] (now) [yhteyden|yhteyttä|kiinni] (now) [asiakaspalveluun|asiakaspalveluunne|teihin|teidän asiakaspalveluun|teidät|asiakaspalvelun]
    [en|emme] (now) (nyt|oikein|ihan|täysin) [ymmärtänyt|ymmärtäny|ymmärrä|tajunnut|tajunnu|tajua|tajuu] … mitä (mun|minun|tässä|mulle|multa|minulta|tällä|te) (nyt) [pitäisi tehdä|pitäis tehdä|pitää tehdä|haluatte|halutaan|tarkoitatte|tarkotatte|haetaan]
    ^ (siis|mut) mitä (tämä|tää) (teidän) [viesti|tekstari|tämä|tää|viestinne] (oikein|now) [tarkoittaa|tarkottaa|meinaa|tarkoitti] (now) $
    [kuinka usein|miten usein|kuinka monta|montako] (now) (näitä|teidän|te|teiltä) (now) [texts|viestejä] (now) [tulee|lähetätte|lähetetään|laitatte|on tulossa]
    mitä (sitten|nyt) tapahtuu (jos|kun) (mä|minä) [jos vastaan|jos lähetän|jos kirjoitan|jos laitan|kun vastaan|kun lähetän|vastaan|lähetän] (now) (stop|ei|kyllä|peru) [stop|ei|kyllä|peru|lopeta|seis]
    [tarvitsisin|tarvitsen|tarviin|tarvisin|kaipaisin|kaipaan] (now) (vähän|hieman) [neuvoa|neuvoja|opastusta|apua] (now) (tässä|tän|tämän) (kanssa) $
    ^ (siis|mut) (mistä|mitä) [mistä tässä palvelussa|mistä tässä viestissä|mistä tässä viestissänne|mistä tässä ohjelmassa|mistä tässä kampanjassa] (oikein|now) (on) kyse $
    onko [tämä|tää|siellä|olette|te] (now) (joku|jokin) [robotti vai|botti vai|robotti|botti|kone vai|tekoäly|ihminen vai]
    [oletko|ootko|oletteko|oletko sä] (now) [robotti|botti|ihminen vai|oikea ihminen|kone vai|tekoäly]
    ^ (siis) [kuka|kenen|mikä] (yritys|firma|taho|ihme) (now) [tätä numeroa käyttää|käyttää tätä numeroa|tämän numeron takana on|tän numeron takana on|on tämän numeron takana|on tän numeron takana|tämä numero on|tää numero on] (now) $
    onko [tämä|tää|nää|nämä|tämä viesti|tää viesti|tämä tekstari] (now) (joku|jotain|oikeasti|nyt) [huijaus|huijausta|huijausviesti|huijausviestejä|kusetus|kusetusta|scam|scamia|aito viesti|oikea viesti|aitoja viestejä]
    [maksaako|maksaaks|maksaa] [näihin|tähän|tämän|näiden|näihin viesteihin|tähän viestiin|näiden viestien] [vastaaminen|vastata|vastaanottaminen|tilaaminen|saaminen|lukeminen]
    [mihin numeroon|mistä numerosta|millä numerolla|mihin numeroo] (mä|minä) (now) (voin|voi|saan|pitää|vois) (now) [soittaa teille|soittaa asiakaspalveluun|tavoittaa teidät|teidät tavoittaa|teidät saa kiinni|saa teidät kiinni|voin soittaa teille|voi soittaa teille]
    en (now) [tajua|ymmärrä|käsitä|tiedä|tiiä] miksi (mä|minä|mulle|minulle) [sain|tuli|lähetitte|laitoitte] (mulle|minulle) [tän viestin|tämän viestin|tämän tekstarin|tän tekstarin|tällaisen viestin|tämmösen viestin]
    mihin (mä|minä) [olen|oon] (mä|minä) (now) (oikein|oikeastaan) [liittynyt|liittyny|ilmoittautunut|ilmottautunu|rekisteröitynyt|rekisteröityny]
    [mistä|missä] (mä|minä) (now) [löydän|löytyy|löytyvät|näen|luen|voin lukea] (now) (tämän|teidän|tän) (palvelun) [ehdot|käyttöehdot|palvelun ehdot|tietosuojaseloste|tietosuojaselosteen|tietosuojaselosteenne]
    [voiko|voisko|voisiko|voitteko|voisitteko] (now) (joku) [asiakaspalvelusta|teiltä|asiakaspalvelustanne|asiakaspalvelu] (now) [soittaa|ottaa yhteyttä]
    [mitä|mitkä] [komentoja|komennot|avainsanoja|koodisanoja|avainsanat] (now) (tähän) (now) [voi|voin|pitää|saa|käy|toimii]
    [saako|saisko|saisiko|saanko|saisinko|onko|löytyykö] (teiltä|teillä|sieltä) (now) (ihan) (joku|jonkun) (oikean|elävän|oikeaa|elävää|oikea|elävä) [ihmisen|ihmistä|ihminen|asiakaspalvelijan|asiakaspalvelijaa] (now) [puhelimeen|langan päähän|kiinni|linjoille|vastaamaan|jonka kanssa|jolle]
    miksi (mä|minä|me) [olen|oon|ollaan|olemme] (mä|minä) (now) [siinä mukana|tässä mukana|mukana tässä|mukana siinä|teidän ohjelmassa|mukana teidän|teidän kerhossa|teidän klubissa]
    ? ^ kuka (näitä|tätä|nää|nämä|tän|tämän) (viestejä) [lähettää|lähettelee|laittaa|lähetti|laittoi] (näitä) (viestejä) $
    ^ (siis|mut) mikä (ihmeen) [numero tämä|numero tää|viesti tämä|viesti tää|tekstari tämä|tekstari tää|palvelu tämä|lista tämä|firma tää] (on) (oikein) $
    ^ (siis|mut) mistä [tässä on kyse|on kyse|täs on kyse|tässä viestissä on kyse|tämä viesti tulee|tää viesti tulee|tämä tulee|nämä viestit tulee|nämä viestit tulevat] (oikein) $
    ^ [mitä asia koskee|mitä tämä koskee|mitä tää koskee|mitä asiaa] $
    ^ (miten|kuinka) [miten tämä toimii|miten tää toimii|kuinka tämä toimii|miten tämä palvelu toimii|miten tää palvelu toimii|miten palvelu toimii] $
    miten (mä|minä) [perun|peruutan|irtisanon|lopetan|saan perutuksi|saan peruttua] (tän|tämän|nämä|mun|nää) [tilauksen|viestit|tilaukseni|jäsenyyden|tekstiviestit|tekstarit]
    miten (nää|nämä|noi|teidän|näitä) [texts|viestit|tekstarit|mainokset] (saa|voi) [saa peruttua|saa loppumaan|saa pois|voi perua|voi lopettaa|saa lopetettua|saa estettyä|saa poikki|saa perutuksi]
    miten (mä) [saan|saa|voin|voi] (nää|nämä|noi|teidän) [texts|viestit|tekstarit] [peruttua|loppumaan|pois|perua|lopettaa|lopetettua|poikki|perutuksi]
    [voinko|voiko|saanko|saako|pääsenkö|voisinko|saisinko|haluan] (now) [puhua|jutella|keskustella] (now) [ihmiselle|ihmisen kanssa|oikealle ihmiselle|jonkun kanssa|asiakaspalvelijalle|asiakaspalveluun|jollekin|jollekulle]
    [saanko|saisinko|pääsenkö] (now) [asiakaspalvelun|asiakaspalveluun|asiakaspalvelijan|ihmisen|jonkun] (now) [langan päähän|puhelimeen|kiinni|yhteyden|läpi]
    [onko|löytyykö] (teillä|now) (joku|jokin|jotain) [numero johon|numeroa johon|numero mihin|numeroa mihin|puhelinnumeroa johon|puhelinnumero johon] (voi|voin|vois) [soittaa|voi soittaa|voin soittaa|vois soittaa]
    ^ kuka (on) (tämän|tän) (viestin) [on lähettäjä|lähettäjä|viestin lähettäjä|lähetti tämän|lähetti tän] (on) $
    ^ (mä|minä) [en ymmärrä|en tajua|en käsitä|en tiedä] (now) [mikä tämä on|mikä tää on|mistä on kyse|mistä tässä on kyse|kuka olet|kuka oot|keitä olette|keitä te olette|tätä viestiä|mitä haluatte] $
    [mikä|millä] (sana|sanalla) (pitää|täytyy|pitäis) [lähettää|laittaa|kirjoittaa|vastata] … [pois listalta|lopettaa|peruuttaa|loppuu|listalta]
    kuka (mulle|minulle) [lähettää|laittaa] (mulle|näitä|noita|tätä) [texts|näitä|tätä]
    ^ [kuka tämä on|kuka tää on|kuka lähettää|kuka laittaa|keitä te ootte|kuka kirjoittaa|kuka viestittelee] (siellä|näitä|mulle|oikein|sä|tätä) $
    ^ [kuka siellä|kuka sä oot|kuka oot|kuka olet] [näitä|mulle|oikein|tätä] (lähettää|laittaa|kirjoittaa|viestittelee) $
    ja [keitä|kuka] te [olette|ootte] (oikein) $
    [mikä|mistä] (tämä|tää|te) (on) [firma|yritys|yrityksestä|firmasta]
    [miten|kuinka|mistä] (mä|voin|minä|nämä|tän|näistä|tästä) (voin|nämä|näistä|pystyn|saan|tän|mä) [perun|peruutan|perua|peruuttaa|lopettaa|lopetan|pääsen|poistua|poistun|eroan|irti|lopettamaan] [näistä|nämä|tästä|viesteistä|nää|tän]
    ^ [miten|kuinka|mistä] (mä|voin|minä) [nämä|tän|näistä|tästä|voin|pystyn|saan] (voin|nämä|näistä|pystyn|saan|tän|mä) [perun|peruutan|perua|peruuttaa|lopettaa|lopetan|poistun|eroan|irti|lopettamaan] $
    ^ [miten|kuinka|mistä] (mä|minä) [perun|peruutan|lopetan|eroan] $
    [miten|kuinka] (mä|voin|minä) [pääsen|pääsee|saan] (mä|pois) (näistä|tästä|näiltä|teidän) (viesteistä|listalta|nämä) [eroon|pois|loppumaan|irti]
    [miten|mistä] (voin|saan) [teihin yhteyden|teidät kiinni|ottaa yhteyttä|yhteyttä teihin]
    ^ [tarvitsen|tarviin] apua $
    ^ miksi (minä|mä) [saan|sain|lähetätte|laitatte|tuli] (mulle|minulle) (tämän|tän|näitä|nämä|tällaisen|tämä) (viestin|texts) $
    ^ (siis|no|mut) [kuka|ketä|mikä] (now) (tää|tämä|siellä) [tää on|tämä on|minulle kirjoittaa|mulle kirjoittaa|mulle laittaa viestiä|siellä on|tämä oikein on|tää oikein on|tää oikeen on|minulle laittaa viestejä] (now) $
    [onko|olisko|olisiko|löytyykö|saisiko|saisko|saako|saanko|voinko] (now) (siellä|tähän) (joku|jonkun|ketään|jotain) (oikean|oikeaa|elävän|oikeeta) [ihmistä|ihmisen|ihminen|asiakaspalvelijan|asiakaspalvelijaa|henkilön] (now) [jolle puhua|jonka kanssa|vastaamaan|langan päähän|puhelimeen|kenen kanssa|puhua|jutella|joka vastaa|jolta kysyä]
    [voiko|voisko|voisiko|voitteko|voisitteko] (joku) [soittaa mulle|soittaa minulle|auttaa] (now) [tarvitsen apua|tarviin apua|tarvisin apua]
    [haluan|haluaisin|haluun|voinko|saanko|saisinko] (now) [puhua|jutella] (now) (oikean|elävän|jonkun) [ihmisen|asiakaspalvelijan|asiakaspalvelun|henkilön]
    ^ kuka [siellä on|siellä|sä oot|sinä olet|te olette|tämä on|tää on|kirjoittaa] (ja) [mistä on kyse|mistä tässä on kyse|mitä asia koskee|mitä asiaa|mistä asiasta] $
    [mitä|minkä sanan|mihin] (mun|minun) (pitää|pitäis|täytyy|kuuluu) [kirjoittaa|lähettää|laittaa|vastata|tekstata] (mun|minun) (jotta|että) [että|jotta] (nämä|nää) (texts) [loppuu|loppuvat|lakkaa|lakkaavat|pääsen eroon|ei tule|pääsen pois]
    [kenen|kenenkä] kanssa (mä|minä) (nyt|oikein|oikeastaan) [viestittelen|tekstailen|puhun|keskustelen|kirjoittelen|juttelen|viestin]`,
  access: `
    [käyttää|käytän] tarkastusoikeuttani
    ^ (now) [olenko|oonko|onko numeroni|olenko minä] (vielä|edelleen|now) (teidän) [rekisterissänne|rekisterissä|tietokannassanne|tiedoissanne|asiakasrekisterissä|asiakasrekisterissänne] $
    [saisko|saisinko|saanko|saisiko|voinko saada|haluan|haluaisin|saataisiinko] … [minusta|meistä|musta|lapsestani] (now) [luettavaksi|nähtäväksi|nähtäville|luettavaks]
    [jäljennöksen|kopion|jäljennös|kopio|tulosteen|otteen|jäljennökset|kopiot] (now) (kaikesta|kaikista|siitä) [mitä|mistä] … [kirjannut|kirjattu|merkitty|tallennettu|kerätty|kirjanneet|kirjoitettu|tallennettua|kirjoittanut|merkinnyt]
    [kuka|ketkä|onko joku|onko kukaan] (now) (on|ovat) [katsonut|katsellut|lukenut|kurkkinut|avannut|urkkinut|selannut|kurkannut|tutkinut|katsoneet] (now) [mun|minun|meidän|data|potilastietojani|terveystietojani|reseptejäni|tietojani|papereitani|kansiotani]
    [minusta|meistä|musta] (now) [luettavaksi|nähtäväksi|nähtäville]
    [haluan|haluaisin|voinko|saanko|saisinko|haluun] (now) [kuunnella|kuulla|nähdä|kuunneltavaksi] (now) (sen|mun) [puhelutallenteen|puhelutallenteet|puhelunauhoitteen|puhelunauhoituksen|puheluni tallenteen|kameratallenteen|puhelutallennetta]
    [saanko|voinko|saisinko|voisinko] (now) [katsoa|lukea|vilkaista|nähdä] [omia papereitani|papereitani|potilaspapereitani|omat paperini|omaa kansiotani] $
    [valokopio|kopio|tuloste|jäljennös] (now) [kortistani|potilaskortistani|kansiostani|koko kansiostani|rekisterikortistani|jäsenkortistani]
    [voitteko|voisitteko|saisinko|voiko] (now) [lähettää|kertoa|näyttää|laittaa] (mulle|minulle) (now) (tarkalleen|tarkasti) mitä [kansiossani|potilastiedoissani|papereissani|kortissani|sairauskertomuksessani|tiedoissani] (now) (tarkalleen|oikein) [lukee|on|sanotaan|seisoo]
    (mitä) [olette|ootte] (now) [kirjanneet|kirjoittaneet|merkinneet|kirjannu] (now) [minusta|musta|lapsestani] (now) (kansioon|papereihin|järjestelmään|kortille)
    [mitä minusta|mitä musta|mitä meistä|mitä lapsestani] (now) (oikein|oikeestaan|oikeasti|tarkalleen|kaikkea) [lukee|on kirjattu|on kirjoitettu|seisoo|on merkitty|löytyy|olette kirjanneet|on tallessa] (now) [potilastiedoissani|papereissani|kortissani|papereissanne|kansiossani|tiedoissani|rekisterissänne|järjestelmässänne|jäsenkortissani|kortissa|tiedoissanne]
    [mist|mistä|mistäs|mistähän] (te|sä|now) [ootte|olette|oot|saitte|olette saaneet] (te|now) [mun nron|mun numeron|mun nro|mun numeron|numeroni|mun kännynumeron|mun puhelinnumeron|nroni] (now) (saanu|saaneet|saanut|ottanu|löytäny|keksiny)
    kuka (on) [antoi|on antanut|on antanu|antanut|myi|luovutti] (teille|sulle) (now) [mun numeron|numeroni|puhelinnumeroni|mun puhelinnumeron|tietoni|mun tiedot|yhteystietoni|osoitteeni]
    (saisinko|saisko|haluan|pyydän|saanko) kopion [potilaskertomuksestani|potilastiedoistani|tiedoistani|sopimuksestani|kansiostani|asiakastiedoistani|henkilötiedoistani|hoitotiedoistani]
    [lähettäkää|laittakaa|antakaa] (now) (mulle|minulle) (now) kaikki mitä teillä on (tallessa) [minusta|musta]
    [kertoa|kertokaa|näyttää|näyttäkää|selvittää|listata] (mulle|minulle) (now) mitä (now) [tällä numerolla|tästä numerosta|tähän numeroon|numerollani|nimelläni|mun numerolla|mun nimellä] (now) on (now) [rekisteröity|tallennettu|kirjattu|kerätty|merkitty|tallessa]
    [kenelle|mille|kelle|kenelle kaikille] (te|kaikille) [olette|ootte|oletteko|on] (now) [antaneet|antanu|antanut|luovuttaneet|luovuttanu|luovutettu|myyneet|myyny|jakaneet|jakanu|siirtäneet|annettu|jaettu|välittäneet] (kaikki) (mun|minun) [mydata]
    [pyydän|haluan|haluaisin|saanko|saisinko|voinko|pyytäisin] (saada) [nähdä|tarkastaa|katsoa|tarkistaa] (now) (kaikki) [minusta|musta|minun|mun] (now) [tallennetut|kerätyt|tallessa olevat|säilytetyt|kirjatut] (henkilö) [tiedot|henkilötiedot]
    ? [mitä tietoja|mitkä tiedot|mitä dataa|mitä infoa|mitä tietoa|mitä henkilötietoja|mitkä henkilötiedot|millaisia tietoja|minkälaisia tietoja|mitä kaikkea|mitä kaikkia tietoja|mitä musta|mitä minusta] & [teillä on|on teillä|onko teillä|teil on|tiedätte|säilytätte|tallennatte|tallennettu|tallennettuna|tallessa|tallella|keräätte|kerätty|käsittelette|rekisterissänne|järjestelmässänne|hallussanne|keränneet|kerännyt|tallentaneet|olette tallentaneet|olette keränneet|pidätte]
    miksi teillä on (mun|minun) [numeroni|numero|tiedot|tietoni|puhelinnumeroni|yhteystietoni]
    [mitä|mitkä] (kaikkia|kaikkea) [tietoja|tietoa|tiedot|henkilötietoja] [hold]
    [mitä|mitkä] (kaikkea|kaikkia) [hold] (on) (tallessa) [minusta|musta]
    [mitä|mitkä] (tietoja|tietoa) [minusta|musta] [hold]
    mitä (te) [tiedätte|säilytätte] [minusta|musta]
    [mistä|miten] (te|ihmeestä|ootte|olette) (te|saitte|olette|ootte) [saitte|saaneet|saanu|saaneet haltuunne|löysitte|teillä on] (mun|minun) [numeroni|numeron|numero|puhelinnumeroni|tietoni|yhteystietoni]
    mistä teillä on (mun|minun) [numeroni|numero|tietoni]
    kuka (teille) antoi (teille) (mun|minun) [numeroni|numeron|tietoni]
    [kopio|kopion|jäljennös|ote|otteen|listan] (kaikista|kaikki) (minua koskevista|omista|henkilö) [tiedoistani|henkilötiedoistani|tiedoista]
    [lähettäkää|näyttäkää|toimittakaa|haluan tietää|haluan nähdä|haluan tarkistaa] (minulle|mulle) (mitä|kaikki|kopio|minua koskevat) (minua) (koskevat) [tietoja teillä on|omat tietoni|tietoni|tiedot jotka|tiedot mitä|henkilötietoni|tietoja minusta]
    [tarkastusoikeus|oikeus tutustua tietoihin|gdpr pyyntö|tietopyyntö]
    [pyydän|haluan|haluaisin|vaadin|tahdon|saisinko|saanko|voinko|voisinko|toivon] (now) [nähdä|tarkistaa|tarkastaa|tutustua|saada|katsoa|pääsyn|pääsyä] (now) (kaikki) (käsittelemänne|tallentamanne|keräämänne|minua koskevat) [mydata]
    [pääsy|pääsyä|pääsyn|tutustua|tarkastusoikeus|oikeus tarkastaa] (now) (omiin|minua koskeviin) [tietoihini|tietoihin|henkilötietoihini|mydata]
    [artiklan|artikla|art|pykälän] (15|viisitoista) [15|viidentoista]
    [15 artiklan|artiklan 15|artikla 15]
    [näyttää|näyttäkää|kertoa|kertokaa|ilmoittakaa|eritelkää|selvittäkää|listatkaa] (mulle|minulle) (now) [mitä|mitkä|mitä kaikkea|kaikki mitä] (tietoja) (numerollani|minusta|musta|teillä|nimelläni) (now) (on) [tallennettu|tallessa|minusta|musta|rekisterissä|kerätty|on minusta|on musta|tiedätte|rekisteröity|teillä on]
    [lähettäkää|antakaa|toimittakaa|laittakaa] (mulle|minulle) (now) kaikki mitä (te) (olette|ootte|teillä on) (minusta|musta) [minusta|musta|keränneet|tallentaneet|tallennettu|keränny]
    [ostitteko|ostitteks|varastitteko|löysittekö|keneltä ostitte|mistä ostitte|kuka myi] (te|teille) (mun|minun) [mydata|numero|numeron]
    miksi (now) (minä|mä|mun) [olen|oon|numero on|numeroni on|nimeni on|tietoni on] (now) (teidän) [rekisterissä|rekisterissänne|listalla|tietokannassa|järjestelmässä|tiedoissa]
    kuka (teille) (on) [antoi|antanut|myi|myynyt|luovutti|luovuttanut|vuosi|vuoti] (teille) [mydata]`,
  erase: `
    [oikeuttani|oikeuteni|oikeus] tulla unohdetuksi
    [kuvat|kuva|valokuvat|valokuva|kuvani|valokuvani|video|videot|uimakoulukuvat|luokkakuvat|päiväkotikuvat|kuvista] (now) (lapsesta|tytöstä|pojasta|minusta) (now) [pois|poistettava|alas] (now) (teidän) [nettisivuilta|nettisivuiltanne|sivuilta|sivuiltanne|kotisivuilta|verkosta|verkkosivuilta|verkkosivuiltanne|netistä|somesta|facebookista|instasta|instagramista|koneiltanne|arkistosta|galleriasta]
    (en) [en ole koskaan|en ole ikinä|en oo ikinä|en oo koskaan|en ole] (now) [hyväksynyt|sallinut|antanut lupaa|suostunut|hyväksyny] (siihen) (että) [tallennatte|säilytätte|pidätte|rekisteröitte|keräätte|tallennatte] (now) (numeroni|tietojani|tietoni|nimeni|osoitteeni)
    en halua (enää|now) olla (enää|now) (missään|yhdessäkään) [rekisterissänne|tiedostossanne|järjestelmässänne|tietokannassanne|kortistossanne|arkistossanne|koneellanne]
    [cv:ni|cv ni|hakemukseni|ansioluetteloni|kuvani|nimeni|tietoni|osoitteeni|numeroni] & [poistakaa se|poistakaa ne|poistakaa heti|tuhotkaa|hävittäkää]
    [haluan|tahdon|pyydän] (now) [rekisteröitymiseni|tilini|profiilini|käyttäjätilini|tietoni|tunnukseni] (now) (kokonaan|lopullisesti|heti) [poistetuksi|poistettavaksi|tuhottavaksi|poistettuna|hävitettäväksi|poistoon]
    teillä ei (enää) [saa|pidä|tule] (enää) olla (now) [minusta|musta|meistä|mun|tietojani|lapsestani] (enää|mitään|now) (mitään) (now) (tallessa|tallennettuna|jäljellä|rekisterissä|tietoja)
    [peruutan|perun|vedän] (now) [suostumukseni|lupani] (now) (henkilötietojen|tietojen|tietojeni) [käsittelyyn|tallentamiseen|säilyttämiseen] (takaisin) … [poistakaa|tuhotkaa|hävittäkää] (now) (kaikki|tietoni)
    [vanhat tilauksenikin|vanhat tilauksetkin|vanhat tietonikin|vanhat ostoksenikin|vanhat tilaukseni|vanhat tilaukset|vanhat tietoni] (now) [voi pyyhkiä|voi poistaa|saa poistaa|saa pyyhkiä|voitte pyyhkiä|voitte poistaa|voi hävittää|voi tuhota] (now) (pois)
    [miten|kuinka|miten mä|kuinka voin|miten voin|mistä] (now) [poistan|poistaa|saan poistettua|suljen|lopetan|poistetaan|saa poistettua] (now) [profiilini|tilini|mun profiilin|mun tilin|käyttäjätilini|asiakastilini|tunnukseni|rekisteröitymiseni] (now) (lopullisesti|kokonaan|pysyvästi)
    [nimi|numero|osoite|kuva|nimeni|numeroni|kuvani] (ja) (numero|osoite|nimi|numeroni|osoitteeni) (now) [pois] (now) [kortistosta|kortistostanne|koneelta|koneeltanne|rekisteristä|arkistosta|arkistostanne|mapista|kirjoista|jäsenkirjasta|järjestelmästä|tiedostoista] (now) (ikuisiksi|lopullisesti|kokonaan)
    [minusta|musta|meistä|lapsestani|pojastani|tyttärestäni] (now) ei (now) saa (now) (teille|teidän|enää) (järjestelmään|rekisteriin|enää) [jäädä|olla|löytyä|säilyä] (teille|now) (mitään|mittään|jälkeäkään|yhtään)
    [huolehtikaa|katsokaa|varmistakaa|pitäkää huoli|järjestäkää] (now) [ettei minua|ettei mua|ettei meitä|etten|ettei nimeäni|ettei mun nimeä] (now) (enää) [löydy|ole|näy|löyry|oo|esiinny] (now) (sieltä|teiltä|järjestelmästä|rekisteristä|enää|siellä) (enää)
    [vanhat tilaukseni|vanhat tilaukset|vanhat tilauksenikin|vanhat tietoni|vanhat tiedot|vanhat ostokseni|vanhat varaukset|tilaushistoria|tilaushistorian|vanhat laskut|vanhat kuvat] (now) (voi|saa|voitte|saatte) (now) [poistaa|pyyhkiä|hävittää|tuhota|tyhjentää|heittää pois|pyyhkiä pois]
    [nimeni|numeroni|kuvani|osoitteeni|tietoni|hetuni|mun nimi] (now) ei (now) saa (now) [jäädä|olla|säilyä|näkyä] (now) (teille|teidän|rekisteriin|järjestelmään|teillä)
    [perun|peruutan|peruutan] (now) [suostumukseni|suostumuksen|lupani] (now) [käsittelyyn|tietojen käsittelyyn|tietojeni käsittelyyn] … [nimeni|tietoni|numeroni] (ei|eivät) (now) (saa) (jäädä|säilyä)
    [henkilötunnukseni|hetuni|tilinumeroni|osoitteeni|kuvani|mun hetu|tietoni] (now) (teillä) turhaan (now) (pois) [pois se|pois|poistakaa]
    teillä on (now) [minunasia] (now) [turhaan|vieläkin|edelleen] (now) [pois se|pois ne|poistakaa|ottakaa pois|hävittäkää]
    [ottakaa|poistakaa|ottaisitteko] (now) [tyttäreni kuva|poikani kuva|lapseni kuva|lapsen kuva|tyttären kuva|pojan kuva|kuvani|mun kuva|tyttäreni kuvat|poikani kuvat|lasteni kuvat|lapseni kuvat] (now) pois
    [poistakaa|poista|pyyhkikää|ottakaa|otatteko|poistaisitteko|voisitteko poistaa|poistatteko|siivotkaa|hävittäkää|pyyhkisittekö|voitteko poistaa|voitteko ottaa] (now) [minut|mut|meidät|nimeni|numeroni|puhelinnumeroni|mun numero|mun nimi|mun numeron|mun nimen] (now) (wholly) (pois) (teidän) [varasto]
    [minut|mut|meidät|nimeni|numeroni|puhelinnumeroni] (now) (wholly) (pois) (teidän) [varasto]
    [musta|minusta|meistä] ei (now) [saa|pidä|tule|sais|saisi] (now) (enää) [jäädä|olla|löytyä|näkyä|säilyttää] (now) [mitään|jälkeäkään|mitään tietoja|tietoja|yhtään mitään]
    (teidän) [koneelle|järjestelmään|rekisteriin|arkistoon|koneelle ei|järjestelmäänne|rekisteriinne|arkistoonne] ei saa (now) [jäädä|jättää] (musta|minusta|meistä) (now) mitään
    en halua (now) että [minunasia] (now) [on|ovat|säilytetään|pidetään|jää|jäävät|säilyy|säilyvät] (now) (teillä|teidän) (tallessa|rekisterissä|tiedoissa|järjestelmässä)
    [minunasia] (now) [teidän ei|ei|ette] (enää|now) [tarvitse säilyttää|tarvitse enää säilyttää|tarvii säilyttää|enää tarvitse säilyttää|saa säilyttää|tartte säilyttää|tarvitse pitää tallessa]
    [saisko|saisiko|saako|haluan|haluaisin|saisinko] (now) [minunasia] (kuvineen päivineen|kaikkineen) (wholly) [pois|poistettua|poistetuksi|tuhottua|hävitettyä|suljettua|poistettuna]
    [minunasia] (kaikkineen|kaikkine tietoineen) (now) [voi|pitää|saa|saisi|tulee|pitäisi|täytyy|voisi] (now) (jo|saada) [poistaa|tuhota|hävittää|silputa|romuttaa|heittää pois|heittää roskiin|pyyhkiä|pois|sulkea|saada pois|ottaa pois]
    (kanta-asiakaskorttini|asiakaskorttini|jäsenkorttini) [kanta-asiakaskorttini|asiakaskorttini|jäsenkorttini|mun kanta-asiakaskortin|mun asiakaskortin] (now) [voi|saa|pitää] (now) [romuttaa|tuhota|hävittää|poistaa|mitätöidä]
    [poistakaa|hävittäkää|tuhotkaa] (now) (mun) [valokuva|kuva|passikuva] ja [pankkitiedot|henkilötiedot|tilinumero|hetu|osoite|henkilötunnus|yhteystiedot]
    [tilinumero|henkilötunnus|hetu|osoite|syntymäaika|kuva] (now) joka teillä on (musta|minusta) (now) (pitää|haluan) [pois|pitää saada pois|saada pois|poistettava|poistakaa|poistettavaksi]
    [haluan|vaadin|toivon|pyydän|haluun] (now) että (now) kaikki (now) [tieto|tiedot|data] (now) [minusta|musta] (now) [katoaa|häviää|katoavat|häviävät|poistetaan|poistuu|hävitetään|tuhotaan]
    [poistakaa|hävittäkää|tuhotkaa|poista|deletoikaa|poistaisitteko] (now) [käyttäjäni|tilini|tunnukseni|mun tili|mun tunnus|asiakkuuteni|profiilini] (now) ja (now) kaikki
    [poistakaa|hävittäkää|tuhotkaa|pyyhkikää] (now) (kaikki) jäljet (now) [minusta|musta|meistä]
    [en halua|en haluu|en salli|en hyväksy] (now) että teillä (now) (on|olisi) [on|olisi|säilyy] (now) (mitään|enää) [tietoja minusta|tietoja musta|tietoa minusta|mun tietoja|tietojani|mitään musta|mitään minusta]
    [haluan|haluun|haluaisin|pyydän|vaadin] (now) (mun|minun) [tilin kiinni|tilini kiinni|tilin poistettavaksi|tilin poistoa|tilini suljettavaksi|tilini lopetettavaksi|asiakastilin kiinni|asiakkuuden poistettavaksi] (now) ja
    [kaikki|kaiken] (now) [minua koskeva|minua koskevan|minua koskevat|musta oleva|minusta oleva|minusta olevan|musta olevan] (tieto|tiedon|tiedot) [pois|pois teiltä|hävitettävä|roskiin|poistettava|silppuriin|pois rekisteristä]
    [unohtakaa|unohda] (now) [minut|mut] (kokonaan|now) (mitään) [mitään ei saa jäädä|ei saa jäädä mitään|mitään ei jää|mitään ei saa olla]
    (mitään|tietoja|tietoa|tietojani|minusta|musta) (now) ei (now) (saa) [saa jäädä talteen|saa jäädä tallelle|jäädä talteen|saa jäädä rekisteriin|saa jättää talteen|saa jäädä järjestelmään]
    ? [poistatte|poistakaa|poistaa|poistettava|hävitätte|hävittäkää|tuhoatte|tuhotkaa|poistamaan|poistaisitte] … (tiedot|tieto|kaikki|kaiken|mitä) [mitä teillä on minusta|mitä teillä minusta|mitä teillä on musta|mitä minusta|mitä tiedätte minusta|joita teillä on minusta|jotka teillä on minusta]
    [pyydän|pyydämme|pyytäisin|pyydän teitä|pyydän ystävällisesti] (teitä) [poistamaan|hävittämään|tuhoamaan|poistoa|poistamista] … [tietoni|henkilötietoni|tietojeni|henkilötietojeni|tilini|asiakastietoni|profiilini|tiedot minusta] (järjestelmästänne|rekisteristänne|rekistereistänne|tietokannastanne)
    [tietoni|henkilötietoni|asiakastietoni|mun tiedot|minun tiedot|profiilini|tilini] (pitää|on|täytyy|tulee) (nyt) [poistaa|hävittää|tuhota|poistettava|hävitettävä|pois] (järjestelmästänne|rekisteristänne|rekistereistänne|tietokannastanne|teidän|teiltä) (järjestelmästä|rekisteristä)
    [teillä ei ole|teillä ei oo|ette saa] (enää|mitään) [lupaa|oikeutta|saa] (enää) [säilyttää|pitää|tallentaa] … [tietojani|henkilötietojani|tietoja minusta|mun tietoja|asiakastietojani]
    ? [asiakasprofiilini|profiilini|tilini|asiakkuuteni|tietoni] (voisi|voi|saa) (kokonaan) [poistaa|poistettua|poistetuksi] (kokonaan)
    [haluan|vaadin|pyydän|toivon] (now) tulla [poistetuksi|pyyhityksi] (now) [järjestelmästänne|rekisteristänne|järjestelmästä|rekisteristä|tietokannasta|teidän rekisteristä]
    teillä (now) ei (now) [saa|pidä] (now) olla (now) (mitään) [tietoja|tietoa|henkilötietoja] (minusta|musta) [minusta|musta|mun tietoja]
    teillä ei saa olla [mun tietoja|minun tietojani|tietojani]
    [miten|kuinka|voinko|saanko|saisiko|saako|voiko|saisinko] (mä|now) (saan|saa|saisin|voin) (now) (mun|minun|kaikki) [tiedot|tietoni|tilini|tilin|profiilini|henkilötietoni|mun tiedot] (teiltä) [poistettua|poistetuksi|poistaa|pois|hävitettyä] (teiltä)
    [en halua|en tahdo|en salli|en hyväksy] (että) [säilytätte|tallennatte|talletatte|säilytetään|säilötte] (enää|mun|minun) (mun|minun) [numeroani|numeroa|nimeäni|nimeä|tietojani|tietoja|yhteystietojani] (ja|tai) (nimeäni|numeroani|osoitettani|tietojani)
    [tuhotkaa|hävittäkää|poistakaa|pyyhkikää|deletoikaa] (ihan) kaikki (se|tieto) [mitä teillä on|mitä tiedätte|mitä olette tallentaneet|mitä olette keränneet|mitä teiltä löytyy] [minusta|musta|meistä]
    [poistakaa|tuhotkaa|deletoikaa|hävittäkää] [mun|minun|meidän] [tili|tilini|käyttäjätili|käyttäjätilini|profiili|profiilini|käyttäjä|asiakastili|tunnus|tunnukset]
    [poistakaa|tuhotkaa|deletoikaa|hävittäkää] [tilini|käyttäjätilini|profiilini|asiakastilini|käyttäjätunnukseni]
    [vaadin|pyydän|vaadimme|haluaisin] (saada) tulla unohdetuksi
    [poistakaa|poista|hävittäkää|pyyhkikää|poistatteko|haluan poistaa|tuhotkaa|poistaa] (heti|kaikki|aivan|kiitos) (kaikki|minun|mun|minua) (koskevat) [tietoni|henkilötietoni|tilini|mun tiedot|tiedot minusta|profiilini]
    [poistakaa|hävittäkää|pyyhkikää|tuhotkaa] (heti|kaikki|aivan|kiitos) (kaikki|minun|mun|minua) (koskevat) [tiedot|henkilötiedot]
    [poista|poistaa] (heti|kaikki) [minun|mun|minua] (koskevat) [tiedot|henkilötiedot]
    [poistakaa|poista|hävittäkää|pyyhkikää] kaikki (mitä|tieto) (teillä) (on) [minusta|musta]
    [oikeus tulla unohdetuksi|unohtakaa minut|haluan tulla unohdetuksi|tietojeni poistamista|tietojeni poistoa]
    [poistakaa|poista|pyyhkikää] … [numeroni|numero|puhelinnumeroni] … [rekisteristä|rekisteristänne|järjestelmästä|tietokannasta]
    (minä) [haluan|vaadin|toivon|pyydän] (now) että (kaikki) [tietoni|mun tiedot|henkilötietoni|tilini|tiedot minusta] (now) [häviävät|häviää|katoavat|poistetaan|tuhotaan|poistuvat|hävitetään]
    [poistakaa|poista|pyyhkikää|hävittäkää|tuhotkaa|poistaa] [minut|mut|meidät] (now) [wholly] (now) [systems]
    [poistakaa|poista|pyyhkikää|hävittäkää|tuhotkaa|poistaa] (now) [minut|mut|meidät] (now) (kaikista) [systems]
    [poistakaa|poista|poistaa|hävittäkää|hävittää|tuhotkaa|pyyhkikää|deletoikaa|poistetaan|hävitettävä|poistettava] (now) (kaikki|kaiken|kaikkea|koko) [mydata|infon minusta|info minusta|infot minusta|tieto minusta|tiedon minusta|minua koskeva|musta olevan|minusta olevan|tieto musta]
    [vetoan|oikeuteni|oikeuteen|oikeus|haluan käyttää] (now) [oikeuteen tulla unohdetuksi|tulla unohdetuksi|oikeuttani tulla unohdetuksi|tulla poistetuksi]
    [17 artiklan|artiklan 17|artikla 17]
    [haluan|vaadin|toivon|pyydän] (now) että [kaikki minua koskeva|kaikki minua koskevat tiedot|kaikki musta|kaikki minusta|minua koskevat tiedot] (now) [poistetaan|hävitetään|tuhotaan|häviää|katoaa]
    [sulkekaa|poistakaa|lopettakaa] (now) [tilini|mun tili|asiakastilini|profiilini|asiakkuuteni] ja (now) [poistakaa|hävittäkää|tuhotkaa] (now) [kaikki|kaikki siihen|kaikki tiedot|mydata]
    en halua (now) (olla) [olla teidän tiedoissa|olla tiedoissanne|olla rekisterissänne|olla teidän rekisterissä] … [hävittäkää|poistakaa|tuhotkaa]
    [tietoni|mun tiedot|tietoni kokonaan|kaikki tietoni|henkilötietoni] (siis|sitten|heti) [pois|pois sieltä|hävitettävä|roskiin|pois teiltä|pois rekisteristä|silppuriin]`,
  rectify: `
    tiedoissani on (joku|jokin) [virhe|virheitä]
    [nimessäni|nimessämme|sukunimessäni|etunimessäni|nimeni|sukunimeni] (now) (on|kirjoitetaan) (now) [kaksoisvee|kahdella|kaksois|tuplavee|yhdellä|kaksi ällää|kaksi ännää|kaksi teetä|kaksi aata|tupla]
    [inFile|neuvolakortissa|potilaskortissa|kortissa|lomakkeessa|todistuksessa] … [on|lukee|oli] … [pitäisi olla|pitää olla|pitäis olla|kuuluu olla|kuuluisi olla]
    ? [huoltaja|yhteyshenkilö|lähiomainen|edunvalvoja|vuokralainen|varahenkilö|omainen|huoltajani] (numero|kaksi|now) (numero|kaksi) [on nykyään|on nyt|vaihtui|on vaihtunut|ei ole enää|on jatkossa]
    [merkintä|kirjaus|maksuhäiriömerkintä|häiriömerkintä|lukema|merkinnässä|kirjauksessa] … [on virhe|on virheellinen|on väärä|on väärin|ei pidä paikkaansa|ei ole totta|ei pidä paikkansa]
    [häiden|avioeron|naimisiinmenon|vihkimisen] jälkeen (olen|nimeni) (on) (nyt) … [milloin muutatte|muuttakaa|vaihtakaa|korjatkaa|koska muutatte|päivittäkää]
    (olen) [olen nyt|olen nykyään|nimeni on nyt|oon nyt] (rouva|herra|now) … (enkä|eikä) … [muuttakaa|korjatkaa|vaihtakaa|päivittäkää]
    [uuden numeron|uusi numero|uusi nro|uuden nron|uus numero] … [toista ei|vanhaa ei|vanha ei|vanhaan ei|toista ei enää] (now) (enää) (ole|oo|käytössä)
    [uusi nroni|uusi numeroni|uusi numero|uusi nro|uus numero|uus nro|uusi kännykkä|uusi puhelinnumero] (on|now) … [vanha pois|poistakaa vanha|vanha voi|vanha ei|vanhan voi|vanhan saa|vanha ei käytössä]
    (minä|now) [en ole enää|nimeni ei ole enää|en oo enää] … vaan
    [lisätkää|lisää] (now) [tohtorin titteli|titteli|tittelini|arvonimi|toinen nimi|tohtorin arvo] (nimeeni|tietoihini|now)
    ^ (now) [korjatkaa|korjaa|oikaiskaa|korjatkaapa|korjatkaa se|korjatkaa tämä|korjatkaa tuo] (now) (kiitos) $
    [sähköpostin lopussa|sähköpostini lopussa|numeron lopussa|numeroni lopussa|osoitteen lopussa|meilin lopussa|sähköpostissa|numerossa|sähköpostissani|numerossani|osoitteessani] (on|pitää|pitäisi) (now) (olla) … [eikä|ei] … [korjatkaa|korjaa|muuttakaa|vaihtakaa|oikaiskaa]
    [papereissani|papereissanne|potilastiedoissani|kortissani|tiedoissani|kansiossani|järjestelmässänne|rekisterissänne|tiedoissanne] (now) (lukee|on|sanotaan|väitetään|seisoo) … [allergia|allerginen|pähkinäallergia|naimisissa|naimaton|eronnut|diabetes|diabeetikko|tupakoi|syntynyt] … [mutta|se on|vaikka|ei pidä|on väärin|oikeasti]
    [syntynyt|synt|syntymävuosi|syntymäaika] … [korjatkaa|korjaa|muuttakaa|oikaiskaa|vaihtakaa]
    [juuri naimisissa|menin naimisiin|mentiin naimisiin|vastanainut|avioiduin|naimisiin|erosin|eronnut|avioero] … [vaihtakaa neiti|muuttakaa neiti|vaihtakaa nimeni|muuttakaa nimeni|vaihtakaa nimi|muuttakaa nimi|vaihtakaa mut|muuttakaa mut|vaihtakaa rouva|muuttakaa rouva|vaihtakaa minut|muuttakaa minut|päivittäkää nimi|päivittäkää nimeni]
    [laittakaa|vaihtakaa|siirtäkää|muuttakaa|kirjoittakaa] (now) [sopimus|sopimukseni|jäsenyys|lasku|tili|tilaus|liittymä|jäsenyyteni] (now) [nimiini|mun nimiin|minun nimiini|uudelle nimelle|uudelle nimelleni|tyttönimelle|tyttönimelleni|omiin nimiini]
    [muuttakaa|vaihtakaa|korjatkaa|päivittäkää|muuttaisitteko|vaihtaisitteko] (now) (mun) [titteliksi|siviilisäädyksi|nimeksi|sukunimeksi|osoitteeksi|puhelinnumeroksi|puhutteluksi|sähköpostiksi|postinumeroksi|numeroksi]
    ? [kadunnimi|kadun nimi|sukunimi|etunimi|paikkakunta|nimi|katuosoite] on (teillä) (now) (kirjoitettu) [väärin|kirjoitettu väärin|kirjotettu väärin] (now) [pitäisi|pitäis|oikea|kuuluu|se|sen]
    ? teillä lukee että [mulla on|meillä on|mä oon|olen|oon|minulla on|lapsi on|mun] … [on vaan|on vain|ei ole|ei oo|pitäisi|päivittäkää|korjatkaa|väärin]
    ? [on vaan|on vain] (yks|yksi|kaksi) (päivittäkää|korjatkaa) teillä lukee
    ? [asun|asutaan|asumme] (now) (nyt|nykyään) … [voitteko merkata|merkatkaa|voitteko päivittää]
    ? [muutimme|muutettiin|muutin|muutettu|olemme muuttaneet|olen muuttanut|oon muuttanu|ollaan muutettu] … [talonro]
    [muutimme|muutettiin|muutin|olen muuttanut|oon muuttanu|ollaan muutettu] … [päivittäkää|päivittäisittekö|muuttaisitteko|merkatkaa|merkitkää|voitteko merkata|voitteko päivittää|voitteko muuttaa|voitteko korjata|korjatkaa|vaihtakaa]
    ? [asun|asutaan|asumme] (now) (nykyään|nykyisin|nyt) … [talonro] (voitteko) [merkata|merkitä|merkatkaa|päivittää|päivittäkää|merkitkää|muuttaa|korjata]
    ? [asun|asutaan|asumme] (now) [nykyään|nykyisin|nyt] … [merkata|merkatkaa|päivittää|päivittäkää|merkitkää|merkitä]
    ? [teillä lukee|teillä näkyy|tiedoissanne lukee|tiedoissani lukee|potilastiedoissa lukee|järjestelmässä lukee|järjestelmässänne lukee|rekisterissä lukee|papereissanne lukee|teillä on merkitty|on merkitty] (että) … [ei pidä|se on virhe|on virhe|päivittäkää|korjatkaa|ei ole enää|ei oo enää|on väärin|väärin|pitäisi olla|mutta se on|mutta on|oikea on|muuttakaa|ei pidä enää paikkaansa|on vaan yks|on vain yksi]
    ? (en ole|en oo) [en ole|en oo] [herra|rouva|mies|nainen|neiti|naimisissa] (vaan) … [muuttakaa|korjatkaa|muuttaisitteko|päivittäkää|vaihtakaa]
    ? [nimestäni|sukunimestäni|etunimestäni|osoitteestani|nimestä|sukunimestä|osoitteesta] puuttuu
    ? [syntymävuodeksi|syntymäajaksi|osoitteeksi|nimeksi|sukunimeksi|postinumeroksi|siviilisäädyksi] (on|teillä on) [on merkitty|merkitty|on laitettu|laitettu|on kirjattu|kirjattu] … [mutta|pitäisi|vaikka|oikea|väärin]
    ? (on|meni) nyt … [eikä|ei enää] … [muuttaisitteko|muuttakaa|korjatkaa|päivittäkää|vaihtakaa]
    [sukunimeni|etunimeni|nimeni|mun sukunimi|mun nimi] on (now) [nykyään|nykyisin|nyt|naimisiinmenon jälkeen|eron jälkeen|avioliiton jälkeen]
    ? [pankki|tilinumero|vakuutusyhtiö|työnantaja|puhelin|liittymä] vaihtui … [laittakaa ylös|uusi tilinumero|uus tilinumero|uusi numero|merkatkaa|päivittäkää|laittakaa]
    ? [kirjoitettu|kirjotettu|kirjoitetaan] (väärin) … [pitäisi olla|kuuluu olla|pitäis olla|eikä|ei]
    ? [sopimuksessa|sopimuksessani|kortissa|jäsenkortissa|asiakaskortissa|teillä|papereissa|järjestelmässä] lukee … mutta (now) (se|nimi|oikea|mä|minä|nimeni) [se on|on|nimi on|olen|nimeni on|oikea on|oon|pitäisi olla]
    [kirjoittakaa|kirjoita|kirjottakaa|kirjoitatteko] (now) (mun|minun) [nimeni|nimi|sukunimeni|etunimeni|nimen] (now) [zetalla|ceellä|kaksoisveellä|yhdellä|kahdella|oikein|tuplaveellä|koolla|äksällä]
    ? [vaihdoin pankkia|vaihoin pankkia|vaihdettiin pankkia|pankki vaihtui] & [uusi tilinumero|uus tilinumero|tilinumero|uusi tili]
    [korjatkaa|muuttakaa|vaihtakaa|päivittäkää] (se|tieto|now) [asiakaskorttiin|asiakastietoihin|jäsenkorttiin|jäsenrekisteriin|potilastietoihin|profiiliini]
    [otin|otan|otettu|palautin] (now) (takaisin|takas|takasin) (now) [tyttönimeni|tyttönimen|tyttönimi|entisen sukunimeni|vanhan sukunimeni]
    [lähetätte|postitatte|lähettelette|laskutatte|tulee|tulevat] … (mun|minun) [vanhaan osoitteeseeni|vanhaan osoitteeseen|väärään osoitteeseen|vanhalla nimelläni|vanhalla nimellä|vanhaan osotteeseen]
    ? [nimi on|nimeni on|sukunimi on|etunimi on] … [hoolla|zetalla|ceellä|kaksoisveellä|koolla|tuplaveellä|kahdella|yhdellä|äksällä]
    ? [titteli|tittelini|puhuttelu|sukupuoli|sukupuoleni|arvonimi|kutsumanimi] (now) (teillä) (now) [isWrong]
    ? [uusi|uus] [sähköpostiosoitteeni|osoitteeni|puhelinnumeroni|numeroni|sukunimeni|sähköpostini|tilinumeroni|postinumeroni|spostini|osotteeni] on
    ? [sähköpostiosoitteeni|sähköpostini|osoitteeni|puhelinnumeroni|numeroni|sukunimeni|tilinumeroni|postinumeroni] on (now) … [vanha|entinen|aiempi|edellinen|eikä|enkä]
    ? [postinumeroni|postinumero|osoitteeni|syntymäaikani|syntymävuoteni|synttärini|nimeni|sukunimeni|sukunimi|etunimeni|talon numero] on … eikä
    ? [meni vanhaan osoitteeseen|tuli vanhaan osoitteeseen|tulee vanhaan osoitteeseen|menee vanhaan osoitteeseen|vanhalla osoitteella|vanhaan osoitteeseeni|väärällä nimellä|vanhalla nimellä] & [asumme|asun|muutimme|muutin|nimeni|olen|nykyinen|nykyään|oikea]
    [toinen nimi|toinen nimeni|sukunimeni|etunimeni|tittelini] (now) [puuttuu|puuttuvat]
    ? [numero|puhelinnumero|sähköposti|osoite|meili] on (now) [merkitty|kirjattu|rekisteröity|tallennettu] (now) [minulle|mulle|minun|mun|väärälle|toiselle|väärin]
    ? [on syntynyt|on syntyny|syntynyt|syntyi] & [teillä lukee|teillä on merkitty|teillä on kirjattu|tiedoissanne|papereissanne|rekisterissänne|potilastiedoissa|järjestelmässänne]
    [mun|minun|tyttäreni|poikani|lapsen|lapseni|meidän] [allergiatiedot|tiedot|yhteystiedot|terveystiedot|henkilötiedot|osoitetiedot|perhetiedot] [isWrong]
    [myfield] (jonka|jotka|jota|mikä|minkä|mitkä) [annoin|ilmoitin|olen antanut|oon antanu|teillä on|laitoin] … [isWrong]
    [mun|minun|meidän] [postinumero|osoite|osote|sukunimi|nimi|etunimi|sähköposti|sposti|meili|puhelinnumero|puhnro|syntymäaika|synttärit|hetu|tilinumero] (now) (teillä) [isWrong]
    ? [syntymävuoteni|syntymäaikani|nimeni|sukunimeni|etunimeni|ikäni|osoitteeni|sähköpostini|puhelinnumeroni|tittelini|mun nimi|mun osoite|mun osote|mun sukunimi|mun ikä] & [inFile] & [mutta|vaikka|oikeasti|mut]
    ? [olen|oon|mut|minut|tyttäreni|poikani|lapseni|hänet|koirani|kissani] (on) (now) [merkitty|kirjattu|rekisteröity|merkattu] (now) (teillä) [mieheksi|naiseksi|herraksi|rouvaksi|pojaksi|tytöksi|neidiksi|koiraksi|kissaksi|urokseksi|naaraaksi]
    [myfield] (now) [puuttuu|puuttuvat] (now) (teidän) [järjestelmästä|järjestelmästänne|tiedoista|tiedoistani|tiedoistanne|rekisteristä|rekisteristänne|profiilista|profiilistani|kortista]
    ? [newThing] & [mendIt]
    ? [muutettiin|muutimme|oon muuttanu|olen muuttanut|muutin] & [newThing]
    ? [nimi|nimeni|sukunimi|sukunimeni|etunimi|osoite|osote|syntymäaika|synttärit|sähköposti|titteli|postinumero|puhelinnumero|numero|hetu] & [inFile] & [oikeasti|oikea on|oikein on|oikea olisi|pitäisi olla|pitäis olla|pitäs olla|kuuluu olla|kuuluisi olla|kuuluis olla|todellisuudessa|vaikka]
    ? [papereissa väärin|papereissa on väärin|papereissanne väärin|papereissanne on väärin|tiedoissa väärin|tiedoissanne väärin|tiedoissanne on väärin|tiedoissa on väärin|rekisterissä väärin|rekisterissä on väärin|järjestelmässä väärin|järjestelmässä on väärin|kortissa väärin|kortissa on väärin|teillä väärin|teillä on väärin|väärin papereissa|väärin papereissanne|väärin tiedoissanne|väärin tiedoissa|väärin rekisterissä|väärin teillä|väärin järjestelmässä|väärin järjestelmässänne] & [eikä|enkä|nimi|on oikeasti|oikea on|oikein on]
    [synttärit|synttärini|syntymäpäivä|syntymäpäiväni|syntymäaika|syntymäaikani|syntymävuosi|syntymävuoteni|hetu|hetuni|henkilötunnus] (now) (on|teillä|mulla|ovat) (on) [väärin|väärä|pielessä|virheellinen|mennyt väärin|menneet väärin]
    ? [oon syntyny|olen syntynyt|mä oon syntyny|syntynyt] & [enkä|eikä|väärin|korjatkaa|korjaisitteko]
    ? [nimi kirjotetaan|nimi kirjoitetaan|nimeni kirjoitetaan|nimeni kirjotetaan|sukunimi kirjoitetaan|sukunimi kirjotetaan|sukunimeni kirjoitetaan|sukunimeni kirjotetaan|etunimi kirjoitetaan|etunimeni kirjoitetaan|etunimeni kirjotetaan] & [mendIt|korjatkaa|muuttakaa|korja*|muutta*|väärin|eikä|ei|kaksoisveellä|kahdella|yhdellä|tuplaveellä]
    ? [en ole|en oo] (mikään) [herra|rouva|neiti|mies|nainen] vaan [rouva|herra|neiti|nainen|mies]
    ? [miten|kuinka] (mä) saan (sen|tän|ne|sukunimen|nimen|osoitteen|tämän) (teille|teillä) [teille kuntoon|kuntoon|oikein|korjattua|muutettua|päivitettyä|teille oikein|vaihdettua] (teille|teillä|rekisteriin)
    teillä (on|lukee|näkyy|käytössä) (now) (mun|minun|vielä|yhä|edelleen) [vanha|väärä|entinen|virheellinen|vanhentunut] (mun) [osote|osotteeni|sposti|spostini|sukunimi|sukunimeni|puhnro|puhelinnumero|puhelinnumeroni|tilinumero|tilinumeroni|meili|meilini|syntymäaikani|synttärit|titteli|postinumero|postinumeroni]
    [muuttanut|muutin|muutimme] … [mending] (now) (uuden) [myfield] (now)
    [muuttanut|muutin|muutimme] (uuteen) [osoitteeseen|uuteen osoitteeseen] … [mending] (se|tieto|uusi) (osoite) [ourfile|osoite]
    [uusi|uuden|uudet] [myfield] (now) … [mending] (se|sen|ne|tieto) (now)
    [myfield] [vaihtui|muuttui|on vaihtunut|on muuttunut|vaihtunut|muuttunut] (now) … [mending] (sen|se|tiedot|tietoni|ne) [ourfile|sen|se|tiedot|tietoni|tieto]
    [vaihtakaa|muuttakaa|päivittäkää|korjatkaa] (mun|minun) [osoitteekseni|osoitteeksi|nimekseni|sähköpostikseni|sukunimekseni|numerokseni|puhelinnumerokseni]
    [tiedot|tieto|henkilötiedot|osoite|nimi] (jotka|joita|mitkä|mitä|joka|mikä) [jotka teillä on|mitä teillä on|teillä on|joita teillä on|mitkä teillä on|teillä] (minusta|musta|mulla|mun) (now) [isWrong]
    [päivittäkää|lisätkää|muuttakaa|vaihtakaa] (now) [ourfile] (now) [uusi|uudet] [myfield]
    kirjoitatte (mun|minun) [nimeni|nimen|sukunimeni|sukunimen] (aina) väärin
    [mitä|mun|minun] [sukunimeni|nimeni|osoitteeni|sähköpostini|puhelinnumeroni|numeroni|tietoni] (now) [isWrong]
    [sukunimeni|nimeni|osoitteeni|sähköpostini|puhelinnumeroni|syntymäaikani|syntymäpäiväni|henkilötunnukseni|postinumeroni|yhteystietoni] (now) (teillä) (now) [isWrong]
    [menin naimisiin|erosin] … [mending] (mun|uusi) [sukunimi|sukunimeni|nimi|nimeni|sukunimen]
    [nimeni|sukunimeni|etunimeni] (on|teillä|kirjoitettu) … [wrong]
    [nimi|sukunimi|etunimi] [teillä|kirjoitettu|on teillä] … [wrong]
    [wrong] … [nimeni|sukunimeni]
    [väärin|väärä] (kirjoitettu) [nimi|sukunimi] $
    [name] … [wrong] … [fix]
    [vaihtunut|muuttunut|vaihtui|muuttui|muutin] … [fix]
    [korjatkaa|oikaiskaa|muuttakaa|vaihtakaa|päivittäkää] (mun|minun|se) [name|nimi]
    [korjaa|päivitä|muuta|korjata|päivittää|oikaise] (mun|minun) [nimeni|sukunimeni|etunimeni|osoitteeni|sähköpostini|syntymäaikani|tietoni]
    [nimeni on|nimi on] … [ei] … [fix]
    [en ole enää|en oo enää|nimeni ei ole enää|sukunimeni ei ole enää] … [päivittäkää|muuttakaa|vaihtakaa|korjatkaa]
    [syntymävuosi|syntymäaika|syntymäpäivä|postinumero|osoite|osoitteeni|sähköposti|sähköpostini|ikä|etunimi|sukunimi|nimi|henkilötunnus] (now) (teillä) (on) (now) [väärin|on väärin|ei pidä paikkaansa|on vanha|on virheellinen|ei täsmää|on vanhentunut|vanhentunut]
    teillä on (now) [vanha|väärä|vanhentunut|virheellinen|mun vanha|minun vanha] [osoite|osoitteeni|osotteeni|nimi|nimeni|sukunimi|sähköposti|sähköpostini|syntymäaika|postinumero|numero]
    [16 artiklan|artiklan 16|artikla 16]
    [korjatkaa|oikaiskaa|vaihtakaa|muuttakaa|päivittäkää] (now) (mun|minun|tuo|se) [postinumero|sähköpostiksi|nimeksi|osoitteeksi|osoite|sukunimi|etunimi|syntymäaika|henkilötunnus|sähköposti]
    [asun|asumme|nimeni on|osoitteeni on] (nyt|nykyään) … [muuttakaa se|korjatkaa se|päivittäkää se|muuttakaa tieto|korjatkaa tieto|päivittäkää tieto|muuttakaa osoite]
    ^ [muuttakaa|korjatkaa|päivittäkää] (se|tieto|ne) [se|tieto|ne|tiedot] (teille|rekisteriin|järjestelmään) $`,
  port: `
    [antakaa|lähettäkää|siirtäkää|luovuttakaa] [heille|niille|sinne|uudelle yhtiölle] kaikki mitä teillä on [minusta|musta]
    [lähettäkää|antakaa|haluan|toimittakaa] (now|mulle) [kaikki omani|kaikki tietoni|tietoni|omat tietoni|kaiken] (now) (siinä) [muodossa jonka|muodossa jota|muotoon jonka] (now) [toinen sovellus|toinen ohjelma|toinen järjestelmä|kone|tietokone|toinen appi]
    [taulukkona|taulukossa|taulukkomuodossa] & [sähkölukemani|sähkölukemat|mittarilukemat|mittaustulokset|sähkönkulutukseni|lukemani]
    [tiedostona|csv|json|xml|excel|excel-tiedostona|csv-muodossa|json-muodossa|gpx|taulukkona] & [ostokseni|treenini|treenit|lenkkini|mittaustulokseni|kulutukseni|kulutustietoni|tilaukseni|varaukseni|tulokseni|pisteeni|treenitiedot]
    [vetoan|käytän|haluan käyttää|tahdon käyttää|pyydän] (now) (oikeuteen|oikeuttani|oikeuteni|oikeutta) (now) [siirtää tiedot|siirtää tietoni|tietojen siirto|tietojen siirtämiseen|siirtää tiedot järjestelmästä|siirto-oikeutta|tietojen siirrettävyyteen|siirrettävyyteen]
    oikeus [siirtää tiedot|siirtää tietoni|saada tiedot siirrettyä] (now) (järjestelmästä toiseen|toiseen järjestelmään|toiselle)
    [haluaisin|haluan|voinko|saanko|saisinko|voiko] (now) [ladata|tallentaa|viedä] (now) (kaikki) [ostokseni|tilaukseni|maksuni|tietoni|kuittini|varaukseni|ostohistoriani|mun tiedot|mun ostot]
    [lähettäkää|siirtäkää|toimittakaa|voitteko lähettää|voitteko siirtää|lähettäisittekö|voisitteko lähettää|voisitteko siirtää] (now) (mun|kaikki) [tietoni|potilastietoni|röntgenkuvani|potilaskertomukseni|asiakastietoni|tiedot|mun tiedot|mun potilastiedot|hoitotietoni|labratulokseni|papereni|asiakirjani|treenihistoriani] (now) (suoraan) [uudelle|uuteen|toiselle|toiseen|seuraavalle]
    [siirtyykö|siirtyvätkö|saako siirrettyä|voiko siirtää|saako] (now) [tietoni|treenihistoriani|potilastietoni|historiani|mun tiedot|mun historia|mun treenihistoria] (now) (siirrettyä|suoraan) [uudelle|uuteen|toiselle|toiseen]
    [ladata|saada|saisinko|saisiko|saako|haluan|voinko ladata|saisko] (now) (kaikki) [tietoni|ostokseni|tilaukseni|maksuni|varaukseni|mun ostokset|mun tilaukset|mun tiedot|historiani|kuittini|mittaustulokseni] (now) [csv:nä|excelinä|tiedostona|pdf:nä|exceliin|csv-muodossa|tikulle|json-muodossa|tiedostoksi|xml:nä]
    [saanko|saisinko|saisko|voinko saada|haluan|haluun|haluaisin|lähettäkää|ladata] (now) (mulle) [treenitietoni|terveystietoni|kulutustietoni|mittaustietoni|asiakashistoriani|ostohistoriani|tilaushistoriani|tilihistoriani|treenihistoriani] (now) [csv|csv tiedostona|excelinä|excel tiedostona|tiedostona|json|sähköisessä muodossa|koneluettavassa muodossa]
    [lähettäkää|siirtäkää|toimittakaa|viekää] (now) (koko) [asiakashistoriani|ostohistoriani|tilaushistoriani|treenitietoni|terveystietoni|kulutustietoni|tilihistoriani] (now) (suoraan|uudelle|toiselle) [elisalle|dnalle|telialle|operaattorille|palveluntarjoajalle|lääkärille|pankille|yhtiölle|firmalle|salille|yritykselle]
    ? [siirto oikeus|siirto oikeutta|siirto oikeuden|siirto oikeuttani] & [csv|json|xml|excel|tiedosto|käyttöön|käyttää|tiedot|tietojen]
    [tarvitsen|tarviin|tartten|haluan|haluun|haluaisin|lähettäkää|saisinko|saanko|saisko|laittakaa] (now) (mulle) (mun|koko|kaiken|minun) [historian|historiani|ostohistorian|ostohistoriani|treenihistorian|tilihistorian|asiakashistorian] (now) [tiedostona|csv|csv nä|excelinä|json|koneluettavana|sellaisena tiedostona]
    [lähettäkää|laittakaa|antakaa|saisko|saisinko|haluan|haluun] (now) (mulle) [mydata] (now) [excelinä|csv|csv nä|json|tiedostona|koneluettavana]
    (voisiko|voiko|voisko|saako|voitteko|voisitteko) [mydata] (now) [siirtää|siirrettyä|lähettää] (now) (sähköisesti|suoraan) [uudelle|toiselle|uuteen|toiseen]
    ? [miten|kuinka] (mä|minä|voin|voinko) (saan|saisin|lataan|saada) … [tietoni|tietojani|henkilötietoni|mun tiedot|omat tietoni] … [csv|excel|json|xml|tiedostona|excelinä|tiedostoon]
    [haluan|haluaisin|saanko|voinko saada|lähettäkää] (now) (mulle) [tiedoston|tiedosto] (jossa|missä) (on) [jossa on|jossa|missä on] (kaikki) [mydata]
    [voinko|saanko|haluan|haluaisin|miten] (now) [ladata|lataan|viedä] (now) (kaikki|itselleni|koneelle) [tietoni|omat tietoni|mun tiedot|henkilötietoni|datani]
    [tietoni|tiedot|henkilötietoni] … [koneluettavassa|tiedostona|tiedostossa]
    [siirtää|siirtäkää|siirto] (kaikki|mun) [tietoni|tietojeni|henkilötietoni] (toiseen)
    [tietojeni siirto|tietojen siirrettävyys]
    [lähettäkää|siirtäkää|antakaa|toimittakaa] (now) [data] (now) [csv|csv nä|koneluettavassa|toiselle|uudelle|excelinä|json] (now) (toimittajalle|palveluntarjoajalle|yhtiölle|muodossa)
    [siirtää|siirtäkää|siirtäisitte|lähettää|lähettäkää|antakaa|viekää|viedä|toimittakaa|luovuttakaa] (now) (kaikki) [mydata] (now) (suoraan) [uudelle palveluntarjoajalle|uudelle yhtiölle|uudelle operaattorille|toiselle yhtiölle|toiselle firmalle|kilpailijalle|toiselle palveluntarjoajalle|uudelle toimijalle|uudelle pankille]
    [viekää|ladata|ladattua|lataan|saada|haluan|siirtäkää|antakaa] (now) (kaikki) [mydata] (now) [tiedostona|exceliin|excel tiedostoon|excelinä|csv|csv tiedostona|json|koneluettavassa muodossa|tiedostoon|mukaan|mukaani]
    [vaihdan|vaihtamassa|siirryn] (now) (toiselle) [yhtiötä|operaattoria|firmaa|palveluntarjoajaa|pankkia|yhtiölle|firmalle] … (haluan) [datani mukaan|tietoni mukaan|ottaa datani|ottaa tietoni|tiedot mukaan|mun tiedot mukaan|tietoni mukaani]
    [vaadin|haluan|pyydän] (now) [tietojen siirtoa|tietojeni siirtoa|siirrettävyyttä|tietojen siirrettävyyttä|tietojeni siirtämistä]
    [20 artiklan|artiklan 20|artikla 20]`,
  object: `
    [vaadin|haluan|pyydän|toivon|vaadimme|haluun] (että|et|now) ihminen (now) (eikä) (kone|robotti|now) [päättää|päättäisi|tekee päätöksen|tekee|käsittelee|käsittelisi|arvioi|tarkistaa|katsoo|tutkii]
    [vaadin|haluan|pyydän] (now) ihmisen [päättävän|tekemän päätöksen|tekemää päätöstä|käsittelemään|tekemän|arvion|ratkaisun]
    [en salli|en hyväksy|kiellän|en suostu siihen|kieltäydyn siitä|en halua|vastustan sitä] (now) (että|et) … [päätellään|analysoidaan|profiloidaan|pisteytetään|ennustetaan|pisteyttää|pääteltävän]
    [ei saa|ette saa|kiellän|vastustan|älkää|en hyväksy|en salli] (minusta|minua|musta|now) (tehdä|tehkö) [luottopisteytystä|luottopisteytyksen|pisteytystä|pisteyttää|profilointia|profiilia|profiloida|pisteytyksen]
    [luottopisteytystä|luottopisteytyksen|pisteytystä|profilointia|riskiluokitusta] (minusta|now) [ei saa|ette saa|en salli|en hyväksy|kiellän|vastustan] (now) (tehdä)
    [kieltäydyn siitä|en hyväksy|kiellän|en salli|en suostu siihen|en halua|ei ole oikein|vastustan sitä] (now) (että|et) … [käytetään] … [koulutukseen|kouluttamiseen|tekoälyn|laskemiseen|tutkimukseen|mainontaan|pisteytykseen|hinnoitteluun]
    [en halua|en salli|en hyväksy|en suostu] (siihen) että [tietokoneenne|koneenne|algoritminne|ohjelmanne|tekoälynne|kone|tietokone] (now) [laskee|päättää|arvioi|pisteyttää|määrää|laskeskelee]
    [älkää käyttäkö|ette saa käyttää|ei saa käyttää] (now) (lapseni|poikani|tyttäreni|lasteni) [kyselylomakkeita|kyselyä|tietoja|koetuloksia|tuloksia|vastauksia|lomakkeita] (now) [tutkimukseen|tutkimuksiin|tilastoihin|tutkimuksessa|tutkimukseenne|analyyseihin]
    [en halua|en haluu|en tahdo|en toivo] (now) [minulle|mulle|minuun] (now) [räätälöityä|kohdennettua|kohdistettua|personoitua|suunnattua] (now) [mainontaa|mainoksia|markkinointia]
    [en ole|en oo|en halua olla] mukana (now) (missään) [tietojeni analyysissä|tutkimuksessa|tietojeni analysoinnissa|tilastoinnissa|tutkimuksissanne|analyyseissä|profiloinnissa]
    [jättäkää|pitäkää|ottakaa] (now) [minut|mut|meidät|tietoni|lapseni|poikani|tyttäreni|mun tiedot] (now) (pois|ulkopuolelle|ulkopuolella|erossa|pois) (now) [tutkimuksestanne|tutkimuksista|tutkimuksistanne|tilastoistanne|tilastoista|analyyseistanne|analyyseistä|tutkimuksesta|selvityksistä|tekoälystä|kyselyistä] (now)
    [älkää|älä|ette saa|ei saa] (now) [kouluttako|koulutta|kouluttaa|opettako|opettaa|syöttäkö|syöttää|treenatko|treenata] (now) (mitään|teidän|tekoälyänne|tekoälyä|algoritmia|algoritmeja|mallia|mallianne) (now) [tiedoillani|minun tiedoillani|mun tiedoilla|tietojani|kuvillani|ostoksillani|viesteilläni|mun kuvilla]
    [tietojani|ostoksiani|ostojani|kuviani|lukujani|potilastietojani|asiakastietojani|mun tietoja|mun ostoksia] ei (now) [saa|pidä|tule|sais|saisi] (now) [käyttää|analysoida|hyödyntää|ottaa mukaan] (teidän|mihinkään|missään) [tilastoihin|tilastoissa|tilastointiin|analyyseihin|markkinatutkimukseen|markkinatutkimuksiin|markkinointiin|profilointiin|tutkimukseen|mainontaan|tekoälyn|analysointiin]
    (tietokone|kone|algoritmi) [tietokone|kone|algoritmi|robotti|tekoäly] ei (now) [saa|pidä|saisi] (now) [päättää|arvioida|pisteyttää|ratkaista]
    [älkää|älä] (now) [tehkö|luoko|laatiko|rakentako|tee] (now) [musta|minusta|meistä] (now) (mitään) [profiilia|analyysiä|analyysia|tilastoja|pisteytystä]
    [minua|mua|ostoksiani|ostojani] ei saa [profiloida|seurata|analysoida]
    ei saa [profiloida|seurata|analysoida] (now) [minua|mua|ostoksiani]
    [vastustan|kiellän] … [profilointi*|profiloimi*|profilointia|käsittel*|analys*|käyttöä]
    en (halua|hyväksy) (että) (minua) [profiloidaan|profilointia|profiloitavan|seurataan]
    [ei|en|kiellän|kieltäydyn|vastustan|lopettakaa|en hyväksy|en salli|ette saa|en halua että] (now) (automaattista|automaattisen|mitään) (minun|mun|minua|mua) [profilointia|profiloinnin|profilointini|profilointiani|profiloimista|profiloinnista|profiloida|profiloitte|profiloi|profiilia]
    [ette saa|ei saa|lopettakaa|en halua että|lakatkaa|en salli että|en hyväksy että] (now) [seurata|seuraatte|analysoida|analysoitte|seuraaminen|seuraamasta|tarkkailla|tarkkailu|tarkkailette|kartoittaa|kartoitatte] (now) [ostoksiani|käyttäytymistäni|ostojani|ostokäyttäytymistäni|mitä ostan|mun ostoksia|minua|mua|ostohistoriaani]
    [lopettakaa|lopeta|kiellän|vastustan] (now) [ostosteni|ostojeni|käyttäytymiseni|mun ostosten|ostohistoriani|ostotietojeni] [seuraaminen|seuranta|analysointi|seuraamisen|analysoinnin|seuraamista|analysointia|tarkkailu|kartoitus|profilointi|hyödyntäminen|hyödyntämistä]
    [vastustan|kiellän|en hyväksy|en salli] (sitä|sen) (että) (now) [ostoksistani|ostoistani|minusta|musta|käyttäytymisestäni|mydata] (now) [tehdään profiili|tehdään profiilia|rakennetaan profiilia|profiloidaan|analysoidaan|käytetään|tehtävää profiilia]`,
  restrict: `
    [ei saa|älkää|ei pidä|ette saa|älä] (now) (mun|minun|these|tietojani) [sulkea|poistaa|hävittää|tuhota|poistako|hävittäkö|tuhotko|sulkeko] (now) [eikä|älkääkä|ettekä|ei myöskään|mutta älkää|mutta ei] (now) (saa) [käyttää|käyttäkö|käsitellä|katsoa|käsitelkö|antaa|luovuttaa|katsoko|luovuttako]
    [lukkoon|jäihin|telakalle|telakalla|lukittuna|lukossa|jäissä|holviin] (now) [siihen asti|kunnes|ennen kuin|siksi aikaa|sillä aikaa|toistaiseksi|sen aikaa|siihen saakka]
    [tietoni|tietojani|paperini|kertomus|tiedot|tiedostoni] … [telakalla|telakalle|jäihin|jäissä|lukkoon|lukossa|holviin]
    [säilyttäkää|pitäkää|tallettakaa|säilykööt] (now) … [mutta älkää|muttette saa|älkääkä|mutta ei saa|eikä kukaan saa] (now) [katsoko|käyttäkö|katsella|katsoa|avata|avatko|käyttää|näyttäkö|luovuttako]
    säilyttäkää (ne) (vain) älkääkä tehkö [niillä|tiedoillani|niille] mitään (muuta)
    [antakaa|jättäkää] (now) [kansion olla|tietojeni olla|papereiden olla|kansio rauhaan|tietoni rauhaan|tietojen olla] (now) [älkääkä tehkö|älkääkä käyttäkö|älkääkä koskeko|älkää tehkö] (sillä|niillä) (mitään)
    [pitäkää|säilyttäkää] (now) [kansio|tietoni|paperit|kaikki|kansioni|tiedot|asiakirjat] (now) mutta (now) [älkää käyttäkö|älkää koskeko|älkää käsitelkö] (sitä|niitä|siihen|niihin) (now) (ennen|kunnes|ennen kuin)
    ette saa (now) tehdä (now) [tiedoillani|tiedoilleni|mun tiedoilla|papereillani] (now) (mitään|muuta) (muuta) (kuin) [säilyttää|tallettaa|säilyttämistä] (ne|niitä)
    [älkää poistako|älkää hävittäkö|älkää tuhotko|älä poista] (sitä|niitä|mitään|now) (koska|sillä|kun) (minä|now) [tarvitsen|tarviin|tarvin|tarvitaan] (sitä|sen|niitä|ne) … (mutta) [kukaan ei|ei kukaan|ei saa|ette saa|älkää]
    [vain säilytys|vain säilyttää|pelkkä säilytys|vain tallennus|saa vain säilyttää] (now) [ei käsittelyä|ei käyttöä|ei käsitellä|ei käyttää]
    [älkää poistako|älkää hävittäkö|älkää tuhotko|älä poista|säilyttäkää|pitäkää tallessa|älkää heittäkö] (mitään|sitä|niitä|niitä pois|ne|kansio) (vielä|now) [tarvitsen|tarviin|tarvin|tarvitaan|tarvitsemme] … (mutta) [kukaan ei saa|ei saa|ette saa|älkää käyttäkö|älkää koskeko|kukaan ei|ei kukaan saa]
    [jättää talteen|jättäkää talteen|säilyttää|säilyttäkää|pitää tallessa] (ne) … (mutta) (muuten) (niitä) ei saa [käsitellä|käyttää|koskea|hyödyntää]
    (tietojeni|tietojen|niiden) [käsittely|käyttö] (now) (on|pitää|täytyy|tulee|pitäisi) (now) [keskeytettävä|keskeyttää|jäädytettävä|jäädyttää|pantava tauolle|rajoitettava|rajoittaa|laittaa tauolle|lopetettava toistaiseksi|pysäyttää|pysäytettävä] (now) (kunnes|siihen asti|siksi aikaa|sen aikaa)
    [niin kauan kuin|niin kauan kun|kunnes|siihen asti|ennen kuin] … (ette) [ette saa käyttää|ei saa käyttää|ette saa käsitellä] (now) [tietojani|mun tietoja|tietoja]
    [ette saa käyttää|ei saa käyttää|ette saa käsitellä] (now) [tietojani|mun tietoja|tietoja] (now) mutta (now) [pitäkää|säilyttäkää|älkää poistako]
    älkää [poistako|hävittäkö|tuhotko|pyyhkikö] (now) (mitään|niitä|tietojani) (mutta|ettekä|eikä) … [käyttäkö|käsitelkö|koskeko|käytä|tehkö|hyödyntäkö]
    älkää (now) [koskeko|käyttäkö|käsitelkö|hyödyntäkö] (now) (enää) [mydata] (now) (ennen|kunnes) [ennen kun|ennen kuin|ennenku|ennenkun|kunnes|siihen asti|niin kauan kun]
    [tiedot|mydata] (now) [saa säilyttää|voi säilyttää|saatte säilyttää|voitte säilyttää|saa pitää|voitte pitää|saa tallentaa] mutta … (ei|ette) [saa käyttää|saa nyt käyttää|voi käyttää|käyttää|saa käsitellä|käsitellä]
    [pitäkää|säilyttäkää|pitää|säilyttää] (now) [mydata|tiedot] mutta (now) [ette saa|älkää|ei saa] (now) [käyttää|käyttäkö|käsitellä|käyttäkö niitä]
    [jäädyttäkää|lukitkaa] (now) [ne|tiedot|mydata] (now)
    älkää (now) poistako (now) (mitään) mutta (now) [lopettakaa|keskeyttäkää|jäädyttäkää] (now) [tietojeni käyttö|tietojen käyttö|mun tietojen käyttö|käyttö|tietojeni käsittely]
    [lopettakaa|keskeyttäkää] (now) [tietojeni käyttö|tietojeni käyttäminen|mun tietojen käyttö|tietojeni käsittely|henkilötietojeni käyttö|henkilötietojeni käsittely]
    [ette saa|ei saa] (now) käyttää (now) [tietojani|henkilötietojani|mun tietoja] (now) [ennen kuin|kunnes|toistaiseksi|ennenkuin|sillä välin] … (korjanneet) (olette) (ne)
    [rajoittakaa|rajoita|keskeyttäkää|jäädyttäkää|rajoittaa] … [käsittelyä|käsittely|käsittelyn|käyttöä]
    [jäädyttäkää|lukitkaa] [tietoni|henkilötietoni|mun tiedot]
    [keskeyttäkää|jäädyttäkää|lukitkaa|pankaa|laittakaa|pysäyttäkää|tauottakaa] (now) [mydata] (now) [jäihin|tauolle|lukkoon|käsittely|siksi aikaa|toistaiseksi|hetkeksi|kunnes|käsittely kunnes]
    [käsittelyn|käsittelyni|tietojen käsittelyn] [rajoittaminen|rajoittamista|rajoitusta|rajoitus]
    [18 artiklan|artiklan 18|artikla 18]
    älkää (now) [koskeko|käyttäkö|käsitelkö] (now) [mydata] (now) (ennen|kunnes) [ennen kuin|kunnes|ennenkuin|sillä aikaa|niin kauan]
    [säilyttäkää|pitäkää] (now) (vain) [tiedot|mydata] (now) mutta (now) älkää (now) [käyttäkö|käsitelkö|koskeko]`,
  do_not_sell: `
    [älä|älkää] [jaa|jakako|luovuta|luovuttako] [tietojani|henkilötietojani]
    [perun|peruutan|vedän|kumoan|otan|peruutamme|perumme|kiellän] (pois|takaisin) [luvan|suostumuksen|lupani|suostumukseni] (takaisin|pois) (now) (minun|tietojeni|tietojani|tietojen|mun tietojen) [luovuttaa|myydä|antaa|jakaa|siirtää|luovuttamiseen|jakamiseen|myyntiin|myymiseen|välittää|luovutukseen|jakamisen|luovuttamisen] (now) (minun) (tietoja|tietojani|numeroani|numeroni)
    [ei|älkää] (enää|now) [mitään|tietoja] (now) [minusta|meistä|musta] (now) [niille|heille|muille|others|kenellekään|eteenpäin]
    [älkää|älä|ei saa] (now) [kertoko|antako|luovuttako|kerro|anna|kertoa|vuotako] (now) [minusta|musta|mun tietoja|tietojani|mun diagnoosia|diagnoosiani|sairaudestani|terveydestäni|lääkityksestäni] (mitään|tietoja|now) [vakuutusyhtiöille|vakuutusyhtiölle|pankille|pankeille|työnantajalle|työnantajalleni|töihin|others|kenellekään]
    ei (now) [mun|minun] [sähköpostia|numeroa|tietoja|osoitetta|meiliä|puhelinnumeroa] (now) (millekään|kenellekään) [others|sponsorille|sponsoreille|kumppanille|yhtiölle|firmalle|kenellekään]
    [tietoni|numeroni|tiedot|nimeni|osoitteeni] (now) [pysykööt|pysyköön|saavat pysyä|saa pysyä|pysyvät] (talon|firman|yhtiön) [sisällä|teillä|talossa|seinien sisällä]
    ei [luovutusta|myyntiä|välittämistä|jakamista] [kolmansille osapuolille|muille|kumppaneille|ulkopuolisille|kolmansille]
    [älkää|älä] [käykö|käy|tehkö] [kauppaa|bisnestä|rahaa] [osoitteellani|tiedoillani|numerollani|mun tiedoilla]
    rahaa [tiedoillani|numerollani|osoitteellani|mun tiedoilla] sen [kiellän|kielsin]
    [yhteystietoni|tietoni|numeroni|osoitteeni] (ei|eivät) (now) (ole|kuulu|mene) [sponsoreillenne|sponsoreille|kumppaneillenne|kumppaneille|mainostajille|muille yrityksille|muille firmoille]
    [älkää uskaltako|älkää kehdatko|älkääkä uskaltako] (now) [myydä|jakaa|antaa|luovuttaa] (now) [tietojani|numeroani|yhteystietojani|mun tietoja]
    [en halua|en salli|en hyväksy] (now) että (now) (joku|jotkut) [muut firmat|muut yritykset|muut|kumppaninne|kolmannet osapuolet|kukaan muu|toiset firmat] (now) [saavat|saa|pääsevät|käyttävät|näkevät|pääsee] (now) [numeroni|numeroani|tietoni|tietojani|yhteystietoni|tietoihini]
    [älkää|älä|ette saa|ei saa] (now) [myykö|myydä|jakako|jakaa|antako|antaa|luovuttako|luovuttaa|välittäkö|levittäkö|myy] (enää|now) [kännykkänumeroani|puhelinnumeroani|numeroani|tietojani|yhteystietojani|mun numeroa|mun tietoja|osoitettani|mun nroa|henkilötietojani] (now) (kenellekään|muille|eteenpäin)
    (te) [ette saa|ei saa|ette voi|älkää|en salli että|en anna lupaa] (now) [luovuttaa|myydä|jakaa|antaa|välittää|luovuttako|myykö|jakako|antako|siirtää] (now) (mun|minun|eteenpäin) [tietoja|tietojani|numeroa|numeroani|yhteystietojani|henkilötietojani|tietojamme] (now) (muille|eteenpäin|kolmansille|kenellekään)
    älkää (enää|missään nimessä) [myykö|luovuttako|antako|jakako|siirtäkö] (eteenpäin|mun|minun|kenellekään) [tietojani|tietoja|numeroani|numeroa|henkilötietojani|mun tietoja]
    (tietojani|henkilötietojani|numeroani|tietojamme|yhteystietojani) ei (now) (saa) [myydä|luovuttaa|jakaa|antaa|välittää] (eteenpäin|muille|kolmansille)
    [tietojani|henkilötietojani|numeroani|tietojamme|yhteystietojani] (now) [ei saa|älkää|en anna|kiellän] (now) [myydä|myykö|luovuttaa|luovuttako|jakaa|jakako|antako|myymästä] (eteenpäin)
    [älkää|en halua että] (now) (myykö|luovuttako|jakako|antako|myytte|luovutatte) [tietojani|henkilötietojani|numeroani|yhteystietojani] (now) (eteenpäin|muille|kolmansille)
    [mydata] (now) (eivät|ei) (ole) [eivät ole kaupan|ei ole kaupan|ei oo kaupan|eivät ole myytävänä|ei ole myytävänä|ei ole kauppatavaraa|eivät ole kauppatavaraa]
    [ei|älkää antako|älkää myykö|älkää luovuttako|älkää jakako] (now) [mydata] (now) [others]
    [ette saa|ei saa|en hyväksy että|en salli että|en halua että|kiellän teitä|en anna lupaa] (now) [myydä|myytte|luovuttaa|luovutatte|jakaa|jaatte|antaa|annatte|levittää|vuokrata|myymästä|jakamasta|luovuttamasta|välittää] (now) [mydata]
    [en hyväksy|en salli|en halua|en suostu siihen] (now) (että) [mydata] (now) [menee|menevät|luovutetaan|myydään|jaetaan|annetaan|päätyy|päätyvät|siirretään|välitetään] (now) [others]
    [mydata] ei saa (now) [antaa|myydä|jakaa|luovuttaa|välittää|levittää] (now) [others]`,
  wrong_number: `
    ei täällä [ole|oo] ketään [pekkaa|annaa|mattia|liisaa|timoa|mikaa|hannaa|jukkaa|mariaa|sen nimistä|sellaista]
    etsitte väärää [henkilöä|ihmistä|tyyppiä]
    [sulla|sinulla|teillä] (now) on (now) [väärä nro|väärä numero|väärä puhelinnumero]
    ^ (now) [en tunne|emme tunne] (now) ketään [pekkaa|annaa|mattia|liisaa|jaanaa|timoa|tiinaa|juhaa|mariaa|jaria|anttia|sannaa|hannaa|heikkiä|lauraa|mikkoa|seppoa|kaisaa|villeä|kallea|who2|sen nimistä|sellaista|tuon nimistä] (now) $
    (on) [uusi numero|uusi nro|vasta saatu numero] (now) [tämä kuului|tää kuulu|kuului|aiemmin kuului|oli ennen] [jollekin muulle|jollekulle muulle|toiselle|jonkun muun|jollekin toiselle]
    täällä ei (ole|oo|asu) (mitään|ketään) [pirkkoa|mattia|liisaa|pekkaa|timoa|tiinaa|juhaa|mariaa|minnaa|jaria|anttia|sannaa|hannaa|heikkiä|lauraa|mikkoa|päiviä|riittaa|tuulaa|markoa|annaa|kallea|villeä|jussia|kaisaa|sabinea|seppoa|virtasta|korhosta|nimistä]
    [sekoitatte|sekotatte|sekoititte|sekoitat|sotkette] (now) [minut|mut|meidät] (now) (varmaan|kai|ehkä|nyt) (johonkin|toiseen|jonkun|johonki) (muuhun|toiseen) … [ei ole|ei oo|en ole|en oo]
    (tää|tämä|tuo|toi|viesti) (now) [ei kyl oo|ei oo|ei ole|ei kyllä ole|ei taida olla|ei taia olla] [mulle|minulle|meille] (tarkoitettu|now) (mul|mulla|minulla) [ei oo lapsia|ei ole lapsia|ei oo koiraa|ei ole koiraa|ei oo autoa|ei ole autoa|ei oo aikaa|ei oo kissaa|ei ole aikaa]
    [tavoititte|sait|saitte|tavoitit] (now) väärän [henkilön|ihmisen|tyypin|numeron]
    (tää|tämä|tän|tämän) [taitaa kuulua|kuuluu varmaan|on varmaan|täytyy olla|oli varmaan|lienee] (tarkoitettu) [jollekin muulle|jollekin toiselle|jonkun muun|muulle|toiselle] (mulla|minulla|en) [mulla ei|minulla ei|en ole|en oo|ei ole|en tunne]
    [tää numero|tämä numero|tämä puhelinnumero] on (now) (ollut) [ollut mun|ollut minun|nyt mun|nykyään mun|mun keväästä|minun nykyään]
    ^ (now) (mie|miä|mää|mä|minä|minnää) [mie|miä|mää|mä|minä] [en oo|en ole] (now) [who] (now) $
    ^ (ei|now|hei) (ei) [tämä|tää] ei (now) [ole|oo] (enää|now) [who] (now) [ketä|kuka|väärä|vaan|kenet|etsitkö|haetko]
    ^ (ei|now|hei) (ei) [tämä|tää] ei (now) [ole|oo] (enää|now) [who] (now) $
    [hän|se|ihminen|tyyppi|edellinen] (jolla|kenellä) [jolla oli|kenellä oli|jolla on ollut] (now) [tämä numero|tää numero|tämä liittymä] (now) ennen [minua|mua]
    ? [varmaan|varmaankin|ilmeisesti|kai|taitaa olla] (now) [jollekin toiselle|jollekin muulle|toiselle|jollekulle muulle|jollekulle toiselle] (now) [tarkoitettu|menossa|osoitettu|tarkotettu]
    [äitini|isäni|mieheni|vaimoni|tyttäreni|poikani|mummoni] ei (now) (enää) [käytä|käytä enää] (now) [tätä puhelinta|tätä numeroa|tätä liittymää|tätä kännykkää] (enää)
    [täällä|meillä] ei [ole|oo] (now) mitään [ahmedia|who2]
    ei [ole|oo] täällä (now) (mitään|ketään) [ahmedia|mikaa|mattia|pekkaa|who2]
    [numerolla|tällä numerolla|liittymällä] on (now) [uusi omistaja|uus omistaja|eri omistaja|uusi haltija|uusi käyttäjä|toinen omistaja]
    ^ (now) [tämä|tää|viesti|viestinne] ei (now) [koske|kuulu] (now) [minua|mua|minulle|mulle|meitä] (now) [ei mulla|mulla ei|minulla ei|en ole|en oo|en ole koskaan|ei minulla]
    ? [taisit|taisitte|taidat|taidatte] (now) (tarkoittaa|hakea|etsiä) [tarkoittaa|hakea|etsiä|tavoitella] (now) [toista annaa|toista ihmistä|toista henkilöä|eri ihmistä|jotain toista|jotakuta toista|jotakuta muuta]
    [henkilö|ihminen|mies|nainen|hän|se|tyyppi|asiakas|potilas] (jota|jonka|ketä) [jota tavoittelet|jota tavoittelette|jota etsit|jota etsitte|jota haet|jota haette|jonka haluat|jonka haluatte|jolle kirjoitit|jolle kirjoitatte] (now) … (ei) [ei käytä tätä|ei käytä|ei ole täällä|ei ole tässä numerossa|ei asu täällä|ei ole tämä|on vaihtanut|en ole minä|en oo mä]
    ? ^ (minä|mä|hei|sori|anteeksi) [olen|oon] … en (now) [who]
    [näppäilit|näppäilitte|valitsit|valitsitte] (now) väärin
    ^ (now) [soitit|soititte|lähetit|lähetitte] (now) väärin $
    [en ole|en oo|emme ole] (now) (koskaan|ikinä) [ollut|ollu|olleet] teillä (now) [potilaana|asiakkaana|jäsenenä|hoidossa|oppilaana|töissä] … [erehdys|virhe|väärinkäsitys|väärä|sekaannus]
    (tämä|tää) numero kuuluu (now) [yritykselle|firmalle|toiselle|eri ihmiselle|jollekin muulle|jollekin toiselle|toiselle henkilölle|toiselle ihmiselle]
    ? [mulla on ollut tää numero|mulla on ollu tää numero|minulla on ollut tämä numero|mulla on ollut tämä numero|minulla on ollut tää numero|mulla on ollu tämä numero|tämä numero on ollut minulla|tää numero on ollu mulla|mulla on tää numero ollu]
    [emme ole|ei olla|en ole|en oo|ei oo] (now) [whose] [vanhempia|vanhemmat|äiti|isä|huoltajia|huoltaja|perhe|omaisia|omainen]
    [hän|tyttäreni|poikani|äitini|isäni|mieheni|vaimoni|se|äiti|isä] on vaihtanut numeroa … (tämä|tää) (on) [tämä on nyt minun|tämä on nyt mun|tää on nyt mun|on nyt minun|on nyt mun|on nykyään minun|on nykyään mun|on minun|on mun]
    [meni|tuli|lähti|osui] (now) väärään [puhelimeen|luuriin|kännykkään|liittymään|numeroon]
    [ei ole|ei oo|en ole] (lasta|lapsia|koiraa|autoa|kissaa|now) … väärä [vastaanottaja|henkilö|numero|perhe]
    ? [tämä|tää] ei (now) [ole|oo] (enää|enään|kyllä) … [puhelinnumero|puhelinnumeronsa|numeronsa]
    [tämä|tää] ei (now) [ole|oo|kuulu] (enää|kyllä) [whose] [numero|puhelinnumero|puhelin|liittymä|kännykkä|nro]
    ? [täällä|tässä osoitteessa] ei (now) asu
    [en ole|en oo|emme ole|ei olla|ei oo] (mikään|kyllä|now) [whose] [äiti|isä|vaimo|mies|huoltaja|puoliso|mummo|ukki|tytär|poika|omistaja|emäntä|isäntä|vanhempi|vanhempia|sisko|veli]
    [laitoitte|lähetitte|soititte|laitatte|lähetätte|viestitätte] (now) väärälle
    ? [tämä|tää] on (now) (ihan|täysin) [yksityisnumero|yksityinen numero|yksityishenkilön numero|yksityishenkilön puhelin|yksityisliittymä|yksityisen ihmisen numero|yksityishenkilön liittymä]
    ^ [kuka|ketä] (ihmeen|hiton|helvetin|on|ihme|hemmetin) (on) … [väärä tyyppi|väärä ihminen|väärä henkilö]
    ? [kuoli|kuollut|kuollu|menehtyi|menehtynyt|nukkui pois|edesmennyt] & [häntä ei enää tavoita|häntä ei tavoita|häntä ei voi tavoittaa|hän ei voi vastata|hän ei enää vastaa|häntä ei saa kiinni|häntä ei enää saa|ei ole enää tavoitettavissa|hän ei lue|ei pysty vastaamaan]
    ? [sain tän liittymän|sain tämän liittymän|sain liittymän|sain tän numeron|saanu tän liittymän|hankin tän liittymän|ostin tän liittymän|ostin tämän liittymän] & [edellisestä|edellinen|edellisen|entinen|entisestä|aiempi|aiemmasta|omistajasta|omistaja|viime viikolla|elisalta|dnalta|telialta|moilta]
    [edellisestä|aiemmasta|entisestä|edellisen|aikaisemmasta] (numeron|liittymän) [omistajasta|haltijasta|käyttäjästä|omistajan] (now) (minä|mä|en) [en tiedä|en tiiä|ei ole tietoa|ei oo tietoa|en osaa sanoa|en tunne|tiedä|tiiä]
    [täällä ei asu|ei täällä asu|tässä ei asu|ei tässä asu|tässä osoitteessa ei asu|täällä ei oo|ei täällä oo] (nyt|enää) [ketään|mitään|semmoista|sellaista|semmosta|sellasta] [who|nimistä|mikaa|mattia|pekkaa|liisaa|jukkaa|kallea|villeä|annaa|hannaa|sannaa|lauraa|timoa|jaria|jania|tiinaa|minnaa|maijaa|sellaista|tyyppiä|ihmistä|henkilöä|nimellä]
    ei [täällä|tässä] asu (now) ketään
    [sekoitatte|sekotatte|sekoittaa|sekottaa|sekoitat|sekotat|sekoittaneet|sekottanu|sekoittanut|sekottaneet] (now) (mut|minut|meidät) (now) [mut johonkin toiseen|johonkin toiseen|johonkuhun toiseen|johonkuhun muuhun|johonkin muuhun|toiseen ihmiseen|toiseen henkilöön|jonkun muun kanssa|johonkin ihan muuhun|toiseen asiakkaaseen]
    ? [tää on nykyään mun|tämä on nykyään minun|tää on nyt mun|tämä on nyt minun|tämä on nykyään mun|tää on nykyään minulla|tämä on nykyään minulla|tää on nykyään mulla] & [numero|puhelin|liittymä|kännykkä|luuri|numeronsa|nro]
    (tää|tämä) (puhelin|liittymä|nro) [puhelin|liittymä|nro|numero] (now) on (now) [nykyään|nyt] [mun|minun|mulla|minulla|mun käytössä|minun käytössäni]
    ? [eläkkeelle|eläkkeellä|ei ole enää töissä|ei oo enää töissä|lopetti meillä|ei työskentele|irtisanoutui|vaihtoi työpaikkaa|ei ole meillä töissä|ei oo meillä töissä|lähti meiltä|lähtenyt meiltä|ei ole enää meillä] & [workphone]
    [who|hän|korhonen|virtanen|mäkinen|nieminen] ei (now) (enää|ole) [ole enää meillä töissä|ole meillä enää töissä|oo enää meillä töissä|työskentele enää meillä|työskentele meillä enää|ole täällä töissä|oo täällä töissä|ole enää täällä töissä|oo enää täällä töissä] (enää)
    ^ (nyt|hei|nyt on) teillä on (nyt) [väärä numero|väärä nro] $
    [who2] ei (now) (asu|ole) [asu täällä|asu tässä|asu enää täällä|asu täällä enää|ole täällä|ole enää tässä numerossa|käytä tätä numeroa|käytä enää tätä numeroa] (enää)
    [on|oon|olen] [ollut|ollu|pitänyt] (now) [tämä numero|tää numero|tämän numeron|sama numero] (now) [vuoden|jo|vuosia|kauan|kuukauden|pari vuotta|monta vuotta|viikon]
    (tämä|tää) numero (now) on (now) [vaihtanut omistajaa|siirtynyt toiselle|toisella omistajalla|nykyään minun|nyt minun|jo toisella|eri ihmisellä]
    ^ [taisit|taisitte|olet|olette|oot] (now) (tainnut) [näppäillä väärin|näppäillyt väärin|lähettää väärin|lähettäny väärin|soittaa väärin|lähettää väärälle|lähettäneet väärälle|laittaa väärälle|laittaneet väärälle] $
    [meni|tuli|lähti] (now) (varmaan|taisi) [väärälle ihmiselle|väärälle henkilölle|väärälle tyypille]
    ? ^ [meni|tuli] (now) (varmaan|taisi) väärälle $
    [sain|saanut|saanu|hankin|ostin] (now) (juuri|vasta|just) (now) [tämän numeron|tän numeron|tämän liittymän] (juuri|vasta|just)
    [etsit|etsitte|haet|haette|tavoittelet|tavoittelette] (now) (varmaan) [jotakuta toista|jotain toista|jotain muuta|jotakuta muuta|eri ihmistä|toista ihmistä|eri henkilöä]
    ? ^ [who2] (now) on (now) [vaihtanut numeroa|vaihtanu numeroa|vaihtanut numeronsa|eri numero nykyään] $
    (tämä|tää) [viesti|viestit|tekstari|viestinne] (now) [ei ollut minulle|ei ole minulle|ei ollu mulle|ei oo mulle|ei ollut mulle|ei ole mulle|ei ole tarkoitettu minulle|ei ollut tarkoitettu minulle|ei kuulu minulle]
    [et|ette] (sä|sinä|te|nyt) (nyt) [mua|minua] [tavottele|tavoittele|etsi|hae] … numero
    [väärälle|väärään] & [en ole mikään|en oo mikään|en ole kukaan|en oo kukaan|en ole se|en ole hän]
    ^ (now) (minä|mä) [en ole|en oo|enkä ole] [who|pirjo|marjatta|ritva|eeva|kaija|jukka|kalle|ville|noora|jenni|jussi|mari|outi|leena|hannu|markku|eero] (now) $
    [täällä|täältä] ei (now) [ole sen nimistä|ole ketään sen nimistä|asu sen nimistä]
    [tästä numerosta|tällä numerolla|tässä numerossa] ei (now) [ole ketään|löydy ketään|asu ketään|tavoita ketään|ole sen nimistä|ole ketään sen nimistä]
    [väärälle|väärään] [tyypille|ihmiselle|henkilölle|numeroon]
    [nyt|taitaa|on|oli|teillä|sulla] (olla) väärä [numero|henkilö]
    [en oo|en ole|mä en oo|minä en ole] (mikään|mitään|kukaan) [who2]
    [täällä ei ole|ei täällä ole|en tunne] (ketään|mitään|kenenkään) [nimistä|who]
    tämä ei ole [enää hänen|väärä|hänen numeronsa]
    (minä) [en ole|en oo] (now) (se) [se jota etsitte|se jota haette|se henkilö|etsimänne henkilö|se kenet luulette|oikea henkilö]
    kuka on [who] … [en minä|en mä|ei minä|väärä|en tunne]
    [sain|saanut|peri|perin|otin] (now) (tämän|tän) [numeron] (now) [joltain toiselta|toiselta|joltakin toiselta|uutena|vasta|äskettäin|hiljattain]
    [viesti|viestinne|tekstari] (now) (tuli|meni|on tullut) [tuli väärään paikkaan|meni väärään paikkaan|väärään paikkaan|väärään osoitteeseen|tuli väärälle]
    numero ei (ole|kuulu) (now) (enää) [who]
    [en minä ole|en mä oo|en mä ole|enhän minä ole|minä en ole|mä en oo] (mikään|kukaan|mitään) [who2]
    täällä ei [ole|asu] (now) (ketään|mitään) [who2]
    (tämä|tää|mä|minä|täällä) (en|ei) [ei ole|ei oo|en ole|en oo|emmä oo] … (teillä|sulla|sinulla|teil|sul) (on) (nyt|taitaa) (olla) [väärä numero|väärä nro|väärä puhelinnumero|väärä henkilö]
    (en|emme) [tunne|tiedä|tiiä] (ketään|mitään) … [mulla|minulla|mul|meillä] (on) (ollu|ollut|vasta) (tää|tämä) (numero|nro) … [numero|nro|lähtien|kuusta|kuussa|vasta|saakka|asti|alkaen|toukokuusta]`,
  nothing: `
    ^ kiitos (kovasti|paljon) [viestistä|viestistäsi|viestistänne] $
    ^ saitko [mainoksen|viestin|viestini|tekstarin]
    en (nyt) pysty lähettämään [viestejä|viestiä|tekstareita]
    älä laita puhelinta [pois|kiinni|äänettömälle]
    [perua|peruuttaa|perun|peruutan] (now) [viestin|viestit|tekstarin] [jonka|jotka|jota] (now) [lähetin|laitoin|kirjoitin]
    [perua|peruuttaa|perun|peruutan] (now) uutiskirjeen lukemisen
    [donts|en halua|en tahdo|en tarvitse|emme halua|ei|älä tuo|älkää tuoko] (now) (laita|lisää|laittako|tuoko) (now) (enempää|lisää) [kakkua|makeisia|karkkeja|suklaata|pullaa|kukkia|leipää|kahvia|teetä|suolaa|sipulia|juustoa|maitoa|lihaa|kalaa|viiniä|olutta|jäätelöä|salaattia] (now) (kiitos)
    [lopettaa|lopeta|lopettakaa|lopettamaan|lopetti|lopetatko] (now) (sen|tuon|jo) [huutamisen|huutaminen|murehtimisen|murehtiminen|itkemisen|itkeminen|nauramisen|nauraminen|pelaamisen|pelaaminen|tupakoinnin|juoksemisen|hyppimisen|syömisen|valittamisen|kiroilun|tappelun|riitelyn|tappelemisen]
    [lopetetaan|lopettaa|lopetan|lopetamme] (now) [työvuoro|työvuoron|koulu|harjoitus|harjoitukset|palaveri|kokous|konsertti|työt|treenit] (now) (ajoissa|aikaisin)
    [pyysin|käski|käskin|pyysi|sanoi] (poikaa|lasta|lapsia|naapuria|häntä|minun|siskoa|veljeä) [lopettamaan|lopettaa] [pelaamisen|tupakoinnin|huutamisen|melun|soiton]
    [haluan|haluaisin|haluun] (now) pois (now) [täältä|töistä|kotoa|kaupungista|maalta|koulusta|sairaalasta|sieltä|kylmästä]
    [vauva|lapsi|koira|naapuri|melu|kissa|poika|mies] ei (now) (anna) (minun|meidän) nukkua [rauhassa|yöllä]
    ^ anna ei (now) [lähetä|kirjoita|vastaa|laita|soita|halua] (now) (viestejä|viesteihin|now)
    [lähetätkö|lähetätkö sä|laitatko|laitatko sä] (now) (mulle|minulle|meille) (sen) [laskun|kuvat|osoitteen|reseptin|koodin|kuvan|linkin|avaimen|paketin]
    [lähettäkää|lähetä|laita|laittakaa] (now) (se|minulle|mulle) [lasku|laskut|kuitti|kuitit|tarjous|sopimus|lippu|liput] (now) [sähköpostiin|sähköpostilla|postiin|postissa|postitse|osoitteeseen|nettiin]
    ^ [älä|älkää] [lähetä|lähettäkö|laita|laittako] (now) [sitä|niitä|tätä] (vielä|nyt) $
    [donts] (now) [häiritse|häiritkö|kiusaa|kiusatko|vaivaa] (now) (enää) [isää|äitiä|lapsia|vauvaa|siskoa|siskoasi|veljeä|veljeäsi|koiraa|kissaa|mummoa|naapureita|opettajaa|muita|toisia]
    [älkää|älä] [odottako|odota] (now) [meitä|minua|mua|turhaan]
    en (now) saa (now) [viestejä|viestiä|viestejäsi|tekstareita] (now) [annalta|pekalta|pojalta|tytöltä|häneltä|siltä|siskolta|veljeltä|äidiltä|isältä|kaverilta|auki|whose|pojaltani|tyttäreltäni]
    [who2|hän|sisko|veli|äiti|isä|poika|tytär|kaveri|mummo|pomo] ei (now) (now) [lähetä|kirjoita|vastaa|laita|soita|halua|ota] (now) (viesteihin|viestiä|viestejä|mulle|minulle)
    en (now) halua (now) [lähteä|mennä|tulla|pelata|kävellä|juosta|ajaa|nukkua|tanssia|asua]
    [peru|peruuta|perukaa|peruuttakaa|perun|peruutan|perua|peruuttaa] (now) [tilaukseni|tilauksen|tilaus] [nro|numero|numerolla]
    ^ [peru|peruuta|poista|siirrä|aseta] (now) (kaikki|huomisen) [muistutus|herätys|herätykset|ajastin|ajastimet|hälytys|tapaaminen|kokous|taksi|kalenterimerkintä|pöytä|pöytävaraus|varaus|ostoslista|tehtävälista] (huomiselta|tänään|huomenna|aamulta|now) $
    [perua|peruuttaa|siirtää] (now) (huomisen|mun|illan) [taksin|pöydän|hotellin|lennon|hammaslääkäriajan|hammaslääkäriaikani|lääkäriajan|lääkäriaikani|kampaaja ajan|huoneen|pöytävarauksen|ajanvarauksen|siivouksen|tapaamisen]
    ^ [älä vaivaudu|älkää vaivautuko] (tulemaan|siivoamaan|now) [tulemaan|siivoamaan|laittamaan ruokaa|hakemaan]
    [akin] (now) [haluaa|halusi|käski|pyysi|meinaa|aikoo|uhkaa] … [minä en|mä en|en minä|mutta en minä|vaan en minä] $
    [ei tarvitse|ei tarvi|ei tartte|ei tarvii|ei kannata|ei missään nimessä|älkää ikinä|älkää koskaan|älkää missään nimessä|älkää ihmeessä|älkää vain|älkää vaan|älä vain|älä vaan|teidän ei tarvitse] (now) [poistaa|perua|peruuttaa|lopettaa|estää|blokata|katkaista|lakkauttaa|keskeyttää|poistako|peruko|peruuttako|lopettako|estäkö|katkaisko|unohtako|keskeyttäkö|jättäkö|pudottako|tiputtako|erottako] (now) (meOrIt|these) (texts|pois) (lists|these)
    [ei tarvitse|ei tarvi|ei tartte|älkää|älä|ei saa] (now) [ottaa|ottako|ota|tiputtaa|tiputtako|pudottaa|pudottako|jättäkö|jättää] (now) (meOrIt) (pois) [lists]
    [haluan pysyä|haluan olla|haluan jäädä|saanko pysyä] (now) (edelleen|yhä|mukana) [listalla|listalle|jakelussa|postituslistalla|viestilistalla|tekstarilistalla|tilaajana]
    [pitäkää|pidä|jättäkää|jätä|pitäisittekö|pidättekö|antakaa] [meOrIt|minun] (pysyä|olla|nimi) (edelleen|yhä|mukana|now) [listalla|listalle|listallanne|listoilla|jakelussa|jakelulistalla|postituslistalla|viestilistalla|tekstarilistalla|tilaajana|tilaajissa|viestirinkiin]
    [en|emme] (todellakaan|missään nimessä|now) [halua|haluaisi|haluu|tahdo|toivo|soisi] (now) [että|et] (now|these|teidän) (texts|muistutukset|viestit|tiedot) … [loppuvat|loppuu|loppuisi|loppuisivat|lakkaavat|lakkaa|lakkaisivat|katkeavat|katkeaa|poistuvat|päättyvät|jäävät pois|lopetetaan|lopetatte|poistetaan|poistatte|perutaan|häviävät|häviää]
    [en|emme] (todellakaan|missään nimessä|now) [halua|haluaisi|haluu|tahdo|toivo|soisi] (now|these|teidän) [texts|näiden|niiden|tämän] (now) [loppuvan|lakkaavan|päättyvän|katkeavan|poistuvan|jäävän pois|häviävän|lopettavan]
    [ettehän|ette kai|ethän|eihän|eiväthän|älkää nyt vaan] (te|these|now) (texts) (now|vain|vaan|silti|sentään) [lopeta|poista|peru|peruuta|lopu|lakkaa|katkea|lakkauta|aio lopettaa|ole lopettamassa|ole lopettaneet|ole poistaneet|unohda|ole unohtaneet|jätä] (now) (meOrIt|these) (texts|pois|lähettämistä)
    [toivottavasti|toivon että|kunhan|kunpa|jospa] … [ei lopu|eivät lopu|eivät lakkaa|ei lakkaa|ette lopeta|eivät katkea|ei katkea|jatkuvat|eivät häviä|ei häviä|ette poista|ei poisteta]
    [en|emme|ei] (minä|mä|mää|me|now) (ole|oo) [pyytänyt|pyytäny|pyydä|vaatinut|käskenyt|hakenut|pyydetty|toivonut|kysynyt] (että|et|teitä|now) (meOrIt|these|ne) (texts) [poistoa|poistamaan|poistettavaksi|poistamista|poistetaan|poistettaisiin|poistatte|lopettamaan|lopettamista|lopetatte|lopetetaan|lopettaisitte|eroa|erota|peruuttamaan|peruutusta|perumaan|perumista|perutaan|peruttavaksi|peruuttamista|lopetusta|lopetettavaksi|estoa|irtisanomista|pois listalta]
    [en|emme|ei] (minä|mä|mää|now) [aio|aiota|ole aikeissa|oo aikeissa|ole perumassa|oo perumassa|ole lopettamassa|oo lopettamassa|ole eroamassa|oo eroamassa|ole poistumassa|halua|haluu|tahdo|meinaa|meinannut|halunnut|ole lähdössä|kysynyt] (now) [perua|peruuttaa|lopettaa|erota|irtisanoa|poistua|luopua|lakata|peruutusta|listalta|eroa|pois listalta] (these) (texts|lists)
    [kysyin vain|kysyin vaan|kyselin vain|kyselin vaan|vain kysyin|kysyin ainoastaan|ihmettelin vain|ihmettelin vaan|mietin vain] (now) [voiko|voinko|saako|miten|onko|paljonko|milloin|voisiko|kannattaako] … [perua|peruuttaa|irtisanoa|lopettaa|erota|eroaminen|poistua|peruutus|lopettaminen]
    [se en ollut minä|en ollut minä|en se minä ollut|en minä ollut|se en oo minä|en se ollut minä|se en ole minä|en minä se ollut|en ollut se] (now) (se) [joka|kuka|ken] … [lopettamaan|lopettaa|lopettamista|poistamaan|poistoa|peruutti|perui|pyysi|kirjoitti|laittoi|painoi|peruutusta|estoa|lopetusta]
    [peruin|peruutin|poistuin|erosin|laitoin|kirjoitin|lähetin|painoin|näpyttelin|naputin|vastasin|tuli painettua|tuli laitettua|tuli kirjoitettua|tuli peruttua|olin perunut|olin peruuttanut|olin vastannut|olin laittanut|olin painanut] (these|texts|now) [vahingossa|epähuomiossa|erehdyksessä|erehdyksestä|vahingos|virheellisesti|humalassa|kännissä|puolivahingossa|väärin] (these|now) [texts|stop|stopin|lopeta|ei|peru|väärää nappia|väärää|mutta|onneksi|kiva|hyvä]
    [vahingossa|epähuomiossa|erehdyksessä] (now) [peruin|peruutin|poistuin|erosin|laitoin|kirjoitin|lähetin|painoin|vastasin|lopetin|perunut|peruttua|painettua] (these|now) (texts|stop|stopin|lopeta|ei|peru|tilauksen|listalta)
    [aioin|olin|harkitsin|meinasin|piti jo|olin jo|melkein jo|oltiin jo|suunnittelin|ehdin jo] (jo|now) [perua|peruuttaa|lopettaa|poistaa|estää|blokata|erota|irtisanoa|perumassa|lopettamassa|estämässä|eroamassa|perumista|poistumassa] (these|now) (texts|tilauksen|lists) [mutta|vaan|kunnes|muttei]
    [luulin|luulimme|kuvittelin|ehdin luulla|ehdin jo luulla|luulinkin] (jo|now) (että|et) (olitte|olette|ootte|te|meOrIt|now) … [poistaneet|poistettu|poistanut|unohtaneet|unohtanut|lopettaneet|lopettanut|estäneet|blokanneet|blokannut|peruneet|lakkasitte|lopetitte|unohditte|poistitte|estitte|loppuneet|loppuivat|loppunut] (now) (meOrIt) (lists|these|texts) [kiva|mukava|onneksi|ihana|ihanaa|hienoa|hauska|ilo|mahtavaa]
    [pelkäsin|säikähdin|huolestuin|surin|harmitti] (jo|now) (että|et|jos|kun) (olitte|olette|te|meOrIt|now) … [poistaneet|poistettu|poistanut|unohtaneet|unohtanut|lopettaneet|lopettanut|estäneet|blokanneet|lakkasitte|lopetitte|unohditte|poistitte|estitte|loppuneet|loppuivat|loppuu|lopetatte] (meOrIt) (now) (lists|these|texts)
    [akin] (now) (on|oli|meni|joka|se) [perui|peruutti|erosi|poistui|esti|blokkasi|irtisanoi|perunut|peruuttanut|eronnut|poistunut|estänyt|blokannut|poistatti|poisti itsensä|otti itsensä] (now) (itsensä|teidät|these) (texts|tilauksen|tilauksensa|lists) (lists)
    [akin] (now) (on|oli) [käski|pyysi|haluaa|halusi|sanoi|uhkaa|uhkasi|aikoo|tahtoo|meinaa|kehotti|kielsi|pyytänyt|kyllästynyt|kyllästyi|hermostui|väsynyt] (teitä|teidät|että|these|now) … [mutta|mulle|minulle|muttei|minä en|mä en|minä taas|minä kyllä|mua ei|minua ei|vaan mä|en minä] (now) (minä|mä|mulle|minulle|minua|mua|itse) (now|taas) [tykkään|luen|pidän|saa|en|sopii|kelpaa|haluan|tulevat|passaa|kelpaavat|käy|saatte|voitte|tarvitsen|these|suostu|tykkää|suostunut|luen niitä]
    [akin|joku] (now) (siellä|ryhmässä) [kirjoitti|kirjotti|huusi|karjui|ärähti|laittoi ryhmään|vastasi ryhmään|kirjoittanut] (ryhmään|vain|now) (että|et) [endIt|älkää lähettäkö|älkää laittako|riittää jo|ei enää] (sendinf|these) (texts|enää)
    [ihmiset|jotkut|muut|moni|monet|väki|naapurit|kaverit|vanhemmat|jäsenet|porukka|asukkaat|kylällä|kuulemma|osa jäsenistä] … [kyllästyneitä|kyllästynyt|kyllästyneet|saaneet tarpeekseen|saanut tarpeekseen|hermostuneet|hermostunut|ärsyyntyneet|väsyneet|väsyneitä] (now) [these|teidän|texts] (texts)
    ei (mitään) [mainoksia|mainosta|mainoslehtiä|ilmaisjakelua] (now|meidän|mun) [postilaatikkoon|postilaatikkooni|postiluukkuun|postiluukusta|postilaatikossa|luukkuun|luukusta|laatikkooni|posteljooni|kieltotarra]
    [ovessa|postilaatikossa|laatikossa|luukussa|postiluukussa|ovessani|tarrassa|kyltissä|portissa] (now) (meillä|mulla) (lukee|on|seisoo) … [ei mainoksia|ei ilmaisjakelua|kieltotarra|mainokset kielletty|ei mainosjakelua]
    [lopettakaa|lopeta|ei enää|älkää lähettäkö|älkää jakako|en halua|en tarvitse|peruuttakaa|perukaa|pois|älkää postittako|jättäkää pois|voisitteko lopettaa] (now) (these) (now) [paper] (now) (kiitos) $
    [paper] … [ei kiitos|saa loppua|saavat loppua|loppukoon|pois|voi lopettaa|voitte lopettaa|lopettakaa|ei enää|turhia] (now) $
    [ei enää|en halua|älkää lähettäkö|lopettakaa|älkää soittako|älkää soitelko|peruuttakaa|perukaa|ei mitään|saa loppua|saavat loppua|loppukoon|jättäkää pois] (now) (enää) (sähköposteja|sähköpostia|meilejä|sähköpostit|puheluita|soittoja|soitot|puhelut|soittelu|kirjeitä|kirjeet|paper) [tekstarit|tekstiviestit|tekstari|tekstiviesti|tekstareita|tekstiviestejä|viestit|sms|viestejä] (now) (on|ovat|now) (now) [ok|okei|parempi|parempia|hyvä|hyviä|riittää|riittävät|sopii|sopivat|käy|käyvät|kelpaa|saa|saavat|voi|toimii|mieluummin]
    [soitot|soittelu|puhelut|puhelinmyynti|puhelinmyyjät|myyntipuhelut|puheluita|soittaa] … [saa loppua|saavat loppua|loppukoon|lopettakaa|ei saa|pois|ei kiitos] (now) (mutta) [tekstarit|tekstiviestit|tekstari|tekstiviesti|viestit|sms|viestejä] (now) (on|ovat|now) (now) [ok|okei|parempi|hyvä|hyviä|riittää|riittävät|sopii|sopivat|käy|käyvät|kelpaa|saa|saavat|voi|toimii]
    [väärä henkilö|väärä ihminen|väärään numeroon|väärälle henkilölle|väärälle ihmiselle|väärään keskusteluun|väärään ketjuun|väärä chätti|väärään chattiin|väärälle] … [pojalle|pojalleni|miehelle|miehelleni|vaimolle|vaimolleni|tyttärelle|tyttärelleni|äidille|äidilleni|isälle|siskolle|siskolleni|veljelle|kaverille|kaverilleni|tarkoitin]
    [laitoin|lähetin|kirjoitin|tekstasin|näppäilin|laitinko|lähetinkö] (now|vahingossa|tän|tämän|tuon|viestin|sen) (vahingossa) [väärälle|väärään|väärälle henkilölle|väärään numeroon|väärään ketjuun|väärään chattiin|väärälle ihmiselle]
    [älkää|älä] (now) [laittako|antako|lähettäkö|pankaa|panko|laita|anna|lähetä|pane|tuoko|tuo|työntäkö|pistäkö] (now) (mulle|minulle|sille|hänelle|lapselle|meille) (now) (mitään|enempää|lisää|mun|mustaa|sitä|niitä|valkoista|sinistä|punaista|niin paljon) (now) [otherStuff]
    [ei|en halua|en ota|en tarvitse|en huoli|ei tarvita] (now) [enää|enempää|lisää] (now) (mustaa|sitä|niitä|punaista|valkoista) [otherStuff]
    [kuka|ketkä|missä|mistä|milloin] (now) (on|minä|se) [väittää|väitti|väittänyt|sanoi|sanoo|sanonut|lukee|päättelitte|olen sanonut|keksi|luulee] (now|niin) [etten|ettei|etten mä|etten minä|ettemme|ettei mulle] (now) [halua|haluaisi|kaipaa|tykkää|lue|tarvitse|saa|haluttaisi|kelpaa|kiinnosta] (these|texts)
    [missä|kuka|mistä] (niin|now) [lukee|sanoo|sanoi|väittää|näkyy] (että) (minä|olen|olisin|mä) [eronnut|perunut|peruuttanut|eroan|poistunut|lopettanut|peruisin|eroaisin] (these|now) (texts|lists|tilauksen)
    [anopista|anopin|sukulaisista|lapsista|miehestä|ukosta|akasta|vaimosta|exästä|eksästä|naapurista|naapureista|talvesta|maanantaista|elämästä|veroista|pomosta|vanhenemisesta|painosta|kiloista] (now) (voi|voiko|saisko|pääsee|voisko|saako) … [perua|tilauksen|tilaus|eroon|peruttua|peruutettua|irtisanoa|unsub*|pois listalta|irti]
    [stop|stoppi|lopeta|lopetus|peruutus|lopettakaa|peru] (viesti|viestini|now) [oli tarkoitettu|oli tarkotettu|oli|meni|piti mennä|tarkoitettiin|lähti|olikin] (mun|minun|now|vahingossa|yhdelle|tarkoitus|laittaa) [eksälle|exälle|eksälleni|toiselle|muualle|väärään|väärälle|kaverille|pojalle|pojalleni|lapsille|miehelle|miehelleni|vaimolle|vaimolleni|siskolle|siskolleni|naapurille|jollekin muulle|toiseen|koiralle|kuljettajalle|äidille]
    [texts] (now) [ei oo|ei ole|eivät ole|ei oo mitään|ei ole mitään] (now) (mitään) [vikaa|valittamista|väärää]
    [texts|ne] (teiltä|now) [jätän|pidän|jätetään|pidetään|jättäkää|pitäkää|jääköön|jääkööt|jäävät|jätä] (now|ehdottomasti|kuitenkin|silti|mielelläni) (now|edelleen) [voimaan|voimassa|päälle|ennalleen|tulemaan]
    [texts|ne|näitä|niitä] (now) [saa tulla|saavat tulla|saavat jatkua|saa jatkua|voi tulla|saatte lähettää|saa lähettää] (now|mulle|minulle) (edelleen|jatkossakin|vastakin|vaikka|joka päivä|vaikka joka päivä) $
    lehden (now) [irtisanon|perun|peruutan|lopetan]
    [voitte|saatte|voit|saat|saa|pitäkää|pidä] (now) (pitää) (now) [vaihtorahat|vaihtorahan|rahat|loput|kuitin|muovipussin|tipin]
    [vaihtorahat|vaihtorahan|rahat|loput|kuitin|tipin] (now) [voitte|saatte|voit|saat|saa] (now) pitää
    en (kai|minä|mä|ole) (mä|minä|koskaan) [sanonut|sanonu|väittänyt|kirjoittanut] (että|et) (mä|minä) [haluan|haluun|haluaisin|tahdon] (now) [pois|erota|lopettaa|perua] (lists)
    [estin|blokkasin|poistin|olin estänyt] (teidät|numeronne) (viime|eilen|viikolla|now) (viikolla|kuussa) [vahingossa|epähuomiossa|erehdyksessä]
    [akin] (oli|on|now) [laittanut|laittoi|kirjoittanut|kirjoitti|lähettänyt|lähetti|vastannut|vastasi|painanut|painoi] (teille|now|vahingossa|sinne) (että|teille) [lopeta|lopettakaa|stop|stopin|seis|peru]
    [akin] (now) (on|oli) [otti|poisti|erotti|tiputti|ottanut|poistanut] itsensä (pois) (teidän|these) [lists]
    [jotkut|muut|moni|monet|osa|naapurit|kaverit|akin] (vain|aina|now) [valittaa|valittavat|valitti|marisee|narisee|marisevat|sanovat|mutisee|ruikuttaa] (että|et|now) (these|teidän) [texts] (now) [ärsyttää|ärsyttävät|häiritsee|häiritsevät|rasittaa|rasittavat|tympii|kyllästyttää]
    [kirjepostia|kirjettä|kirjeitä|paper|sähköpostia] (now) [ei enää tarvita|ei tarvita|ei tarvitse|en tarvitse|ei enää tarvitse|en enää tarvitse|ei tarvi|ei kiitos] (enää|lähettää|now) [tekstiviesti|tekstari|viesti|sms|tekstiviestit] (now) [riittää|riittävät|käy|sopii|ok|on]
    onko (joku|joltain) listalta (joku) [poistettu|perunut|lähtenyt|poistunut]
    en kestä (now) [kun on|kun olette|miten hyviä|kuinka hyviä|miten ihania]
    [olenko|oonko|ollaanko] (minä|mä|vahingossa) [pudonnut|poistettu|tippunut|jäänyt pois|unohtunut|pudotettu] (teidän) (lists)
    [lopeta jo|lopettakaa jo|lopeta|lopettakaa|seis|stop] (now) [nauran|naurattaa|nauroin|kuolen nauruun|repeän|repesin|hihitän|mä kuolen]
    [pitäkää|pidä|säilyttäkää] (these) [texts] (now) [käynnissä|päällä|voimassa|tulossa|elossa|mukana]
    [texts] (now) [saa tulla|saavat tulla|voi tulla] vaikka (keskellä|joka) (yötä|yöllä|päivä)
    ei (now) [tarvitse|tarvi|pidä] säästää (now) (texts)
    miksi (mut|minut|mun numero|numeroni) (on|now) [poistettu|poistitte|otettu|pudotettu|tiputettu] (pois) (lists) (enhän) (mä|minä)
    [hänelle|heille|sille] ei (saa|now) [saa|tarvitse|lähetetä|kirjoiteta|enää] (enää) (lähettää|laittaa|kirjoittaa) (mutta) [mulle|minulle] (kyllä) [saa|voi|sopii|saatte|voitte|laittakaa|kyllä]
    [mainoslehden|mainosten|mainosjakelun|ilmaislehden|mainoslehtien] [jakaja|jakajat|jakelija|kantaja]
    [mainospuhelut|myyntipuhelut|soitot|puhelinmyynti|puhelut] (now) [loppukoot|loppukoon|saa loppua|saavat loppua|ei kiitos] (now) (mutta) [texts] (now|mielelläni) [luen|ok|sopii|käy|saa|tykkään|ovat|mielelläni|jatkukoot]
    piti (laittaa|kirjoittaa|lähettää|mennä) [siskolle|veljelle|äidille|kaverille|miehelle|vaimolle|pojalle|tytölle|pomolle|miehelleni|vaimolleni|siskolleni|exälle] (että|et) [älä|älkää|lopeta|lopettakaa|stop|anna olla] (enää) (soita|laita|kirjoita|lähetä) (sille|hänelle)
    mainokset [juhlista|myyjäisistä|konsertista|ottelusta|kirppiksestä]
    vielä yksi [kysymys|asia|juttu] … [rikosilmoitus|poliisille|asianajaja|poliisi|juristi]
    [vielä yksi kysymys|vielä yksi asia|yksi kysymys vielä|vielä yksi juttu]
    [lääkettä|lääkkeitä|reseptiä|avainta|koodia|ruokaa|reseptilääkettä] ei (kai|now) saa antaa (muille|kenellekään|eteenpäin)
    [älkää|älä] (now) [häiritkö|häiritse] (now) [koiraa|mummoa|naapuria|vauvaa|lapsia|lasta|kissaa|hevosta] [kun|jos|koska|sillä]
    [voinko|saako|voiko|haluan|pitäisi|voisinko|haluaisin|pitää] (mä|minä|now) [perua|peruuttaa] (now|sen|vielä) (meidän|lapsen|tytön|pojan) [leirin|tunnin|kurssin|ajan|varauksen|lounaan|pöydän|retken|tilauksen|kampaajan|osallistumisen|ilmoittautumisen|treenit|matkan|hotellin|hieronnan|vuoron|lapsen lounaan]
    [lähetillä|kuskilla|kuljettajalla|taksilla|naapurilla|postilla|lähetti|kuski|kuljettaja|asentajalla] (now) (oli|soitti) (väärä|väärään) [väärä numero|väärä nro|väärä osoite|numero|numeroon|väärään numeroon]
    (poistin) [vahingossa|epähuomiossa] (teidän|sen|viestin|tekstarin) (tekstarin|viestin|jossa) (jossa|oli) (oli) (linkki|koodi) … [uudestaan|uudelleen|uusiksi]
    [soitin|näppäilin|valitsin|naputtelin|soitettiin] (now) (vahingossa|äsken|ensin|just) [väärään numeroon|väärän numeron|väärälle]
    [erehdyin numerossa|sekoitin numeron|sekoitin numerot|erehdyin numerosta] (now)
    [mieheni|vaimoni|poikani|tyttäreni|äitini|isäni|mummo|naapuri|pomo|hän|se|anoppi|kaverini] (vain|aina|vaan) [sanoo|sanoi|mutisi|huusi|kuiskasi|huutaa|mutisee|ärähti|tokaisi|hoki|hokee] (aina|vain|vaan|vuan|että) (aina) [ei enää mainoksia|ei mainoksia|jätä mut rauhaan|jätä minut rauhaan|jättäkää mut rauhaan|lopeta|lopettakaa|stop|anna olla|ei lisää mainoksia|ei enää viestejä]
    [älkää|älä] (now) [häiritkö|häiritse] (now) [mummoa|mummia|isoäitiä|vaaria|ukkia|koiraa|vauvaa|lasta|äitiä|isää|naapuria|valmentajaa|opettajaa|kissaa|pappaa] $
    [ottakaa|poistakaa|ota|poista] (minut|mut|meidät|poikani|tyttäreni) (now) (pois) [tiistain|maanantain|keskiviikon|torstain|perjantain|lauantain|sunnuntain|huomisen|illan|aamun] (now) [tunnilta|treeneistä|kurssilta|ryhmästä|vuorosta|joogasta|jumpasta]
    [haluan|haluaisin|pitää|pitäis|haluun|tahtoisin] (now) [perua|peruuttaa] (now) (huomisen|tämän|tiistain|maanantain|mun|minun|varatun|perjantain|torstain|keskiviikon) [kampaajan|kampaajani|kampaaja-ajan|parturin|ajan|aikani|ajanvarauksen|lounaan|leirin|pöydän|pöytävarauksen|tennisvuoron|hieronnan|hammaslääkärin|varaukseni|tilaukseni|tunnin|pingisvuoron|lääkäriajan]
    ^ [stop|seis|hetkinen|stop stop|hei] (now) [milloin|monelta|mihin aikaan|mikä päivä|missä|kuinka monta] (se) (now) (oli|on|olikaan)
    ^ [stop stop|stop|seis seis] (now) [meitä on|meitä oli|meitä tulee|meitä onkin]
    (ei) (enää|enempää) [paperilaskuja|paperilaskua|kirjeitä|laskuja|paperipostia|kuvastoja|paperia] (enää|now) (kiitos|postissa) [tekstari|tekstarilla|tekstiviesti|tekstiviestillä|mieluummin tekstarilla|mieluummin tekstari] (now) (on|riittää) (parempi|kiva)
    [pitääkö|pitäiskö|täytyykö|voinko|saanko|pitäisikö] (mun|minun|now) [lopettaa] (now) (ne|mun) [pillerit|lääkkeet|lääke|lääkitys|pillereiden|verenohennuslääke|tabletit]
    [älkää lähettäkö|älä lähetä|älkää laittako|älä laita] (now) enempää kuin [yksi|1|kaksi|2|kolme|3|neljä|4|viisi|5|kymmenen|10]
    [ei tarvitse soittaa|ei tarvi soittaa|ei tartte soittaa|teidän ei tarvitse soittaa|älkää soittako] (now) [tekstari|viesti|tekstiviesti|sähköposti|sms] [riittää|riittää hyvin|käy|kelpaa|on hyvä]
    haluan (now) pois (now) [bussista|junasta|autosta|kyydistä|seuraavalla|töistä|sairaalasta|hissistä|lennolta|kurssilta|tunnilta|vuorosta|joukkueesta]
    [haluan|haluaisin|haluun|pitää|joudun|täytyy|voinko|saanko] (now) (now) [perua|peruuttaa|perumaan|peruuttamaan] (now) (now) [paikkani|paikan|osallistumiseni|ilmoittautumiseni|ilmoittautumisen|pöydän|pöytävarauksen|tuntini|tunnin|huoneen|vuoron|vuoroni|hieronnan|matkan|lennon|osallistumisen|ruokatilauksen|kurssipaikan|kurssipaikkani]
    [lehden|lehtitilauksen|sanomalehden|aikakauslehden|hesarin|aamulehden|kuntosalin|kuntosalijäsenyyden|sähkösopimuksen|nettiliittymän|suoratoiston|netflixin|spotifyn] (now) [peruin|irtisanoin|lopetin|peruutin|peruttiin] (now) (now) (viime|vuosi|kuukausi) (vuonna|kuussa|sitten|viikolla)
    [elokuvan|biisin|laulun|kirjan|pelin|kappaleen|levyn|sarjan|leffan|näytelmän] [nimi|nimeltään] (now) (on|oli) (now) [jätä minut rauhaan|jätä mut rauhaan|jättäkää minut rauhaan|stop|lopeta|lopettakaa|riittää|älkää häiritkö|älä soita|jättäkää rauhaan]
    [elokuva|biisi|laulu|kirja|peli|kappale|levy|sarja|leffa|näytelmä] (now) (on) [nimeltä|nimeltään] (now) [jätä minut rauhaan|jätä mut rauhaan|jättäkää minut rauhaan|stop|lopeta|lopettakaa|riittää|älkää häiritkö|älä soita|jättäkää rauhaan]
    [antakaa olla|anna olla] (now) [haen|hoidan|teen|löysin|menen|otan|tulen|korjasin|keksin|ostin|selvisi]
    [riittää jo|riittää|riitti jo] (now) [lasi|lautanen|ruoka|maito|sokeri|kahvi|rahat|aika|vesi] … [täynnä|kiitos|täysi|on]
    [kännykkä|puhelin|kello] [herättää minut|herättää mut|herätti minut|herätti mut] (now) [kuudelta|seitsemältä|viideltä|kello|klo|aamulla|ajoissa|aamuisin|kahdeksalta]
    [älkää|älä] [soittako|soita|laittako viestiä|lähettäkö viestiä|tekstatko|lähettäkö|laittako] (now) [vaimolleni|miehelleni|äidilleni|isälleni|tyttärelleni|pojalleni|mun vaimolle|mun miehelle|töihin|toimistolle|naapurille] (now) vaan
    [pomo|opettaja|ope|koulu|lääkäri|valmentaja|vuokraisäntä|pomoni] [sanoo|sanoi|kirjoitti] (että) [ettei|ettemme|ettei me|emme|ei] … [enää|saa|pidä]
    [huuto] & [huutaa]
    [biisi] (on) (now) [huuto]
    [poistin|hävitin|tuhosin|deletoin|pyyhin|heitin|silppusin] (vahingossa|jo|itse|epähuomiossa)
    [lähetti|kuriiri|kuski|taksi|bussi|asentaja|kuljettaja|posteljooni|posti] … [väärään numeroon|väärä numero|väärän numeron|väärään osoitteeseen|väärä ovi]
    [painoin|näppäilin|valitsin|näpyttelin|soitin summeria|painettu] (now) (vahingossa) [väärää numeroa|väärän numeron|väärä numero|väärää nappia]
    [ovessa|ovikyltissä|postilaatikossa|seinässä|kaapissa|lokerossa|paidassa|kengissä|laatikossa|valikossa|rapussa|portissa|kyltissä|hississä] … [väärä numero|väärän numeron|väärää numeroa]
    [väärä numero|väärän numeron|väärää numeroa] … [kenkiä|kengät|ovessa|valikossa|paita|housut|luistimet|saappaat|saappaita|koodissa|koodi|tunnusluvussa|lokeron|kaapin]
    [antakaa|anna|jättäkää|jätä] (now) [koiran|kissan|koirien|lasten|vauvan|linnun|kanin|hevosen|kukkien|naapurin|koira|kissa] (now) (olla) [rauhassa|rauhaan]
    [älkää|älä] (now) [lähettäkö|lähetä|tuoko|tuo|antako|anna|laittako] (now) (sitä|niitä|sille|hänelle|pojalle|tytölle|paketti|pakettia) [kuriirilla|postissa|kotiin|huonoa|huonompaa|läksyjä|naapuriin|naapurille|matkahuoltoon|automaattiin]
    [poistakaa|ottakaa|poistatteko|poista|ota] (now) [mut|minut|meidät|poika|tytär] (now) (pois) (retken|kurssin|juhlien|illan|lauantain|leirin|kisan) [osallistujalistalta|vieraslistalta|ilmoittautumislistalta|lähtölistalta|vuorolistalta|työvuorosta|vuorosta|leiriltä|retkeltä|treeneistä|kisasta|kurssilta]
    [voiko|pitääkö|saako|voinko] (now) [salikortin|jäsenyyden|kortin|paikan|auton|auto|veneen|vene|asunnon] (now) [irtisanoa|perua|poistaa|päättää] (itse) (now) [tiskillä|kassalla|paikan päällä|itse|rekisteristä|liikenteestä]
    [paketti|paketin|lähetys|toimitus|kukat|kakku|sohva] … [uuteen osoitteeseen|uusi osoite|vanhaan osoitteeseen]
    [älä|älkää] (now) [kirjoita|laita|lähetä|soita|tekstaa|viesti|kirjoittako|laittako|lähettäkö|soittako|viestitä|ota yhteyttä|ottako yhteyttä] (now) (mulle|minulle|meille|mua|minua) (mitään|viestiä|viestejä) [huomenna|illalla|yöllä|ennen|ennen kuin|ennenkuin|ennen kun|vielä|viikonloppuna|työaikana|aamulla|keskellä yötä|sunnuntaina|lauantaina|kun olen|kun oon|ennen klo|jälkeen]
    [poistaa|poista|poistakaa|ottaa|ota] (mut|minut) (pois) (now) [perheryhmästä|kaveriryhmästä|luokkaryhmästä|ryhmächatista|chatista|työryhmästä|siivousvuorosta|kalenterista|suvun ryhmästä]
    [who2] ei (now) [ole|oo] täällä (now) [hän on|se on|se meni|hän meni|meni|lähti|tulee|vaan]
    [ihan|aivan] (kuollut|kuollu) [kuollut|kuollu] (now) [väsymyksestä|väsynyt|väsyny]
    [poistaa|poistakaa|poista|ottaa|ottakaa|ota|poistatko|poistatteko|jättäkää] (mut|minut|meidät|mua) (pois) (siitä|tästä|sieltä) (mut|minut) [whichDay] (pois) [listalta|shift|porukasta|ryhmästä]
    [poistaa|poistakaa|poista|ottaa|ottakaa|ota|poistatko|poistatteko] (mut|minut|meidät) (pois) (siitä|tästä|sieltä) (whichDay) [shift]
    [who2] ei (now) [ole|oo] täällä (now) [tänään|nyt|vielä|juuri nyt|tällä hetkellä|huomenna|paikalla|just nyt]
    [vaihdetaan|vaihtakaa|muutetaan|muuttakaa|vaihda|muuta|vaihdan|vaihdoin] (now) (se|tän|tämän) [ryhmän|kanavan|chatin|bändin|tiimin|joukkueen|kerhon|keskustelun|wifin|verkon] [nimi|nimen|nimeä]
    [paketin|paketissa|lähetyksen|lähetyksessä|laskun|laskussa|tilauksen|kuoren|kutsun|kutsussa] [osoite|nimi|osoitteessa] (on|oli) (nyt) [väärin|väärä|on väärin|on väärä|oli väärin|oli väärä|on vanha]
    [pääsen|pääsee|pääsisi|päästä] eroon [muurahaisista|hiiristä|täistä|flunssasta|tahrasta|tahroista|kärpäsistä|torakoista|banaanikärpäsistä|rotista|hikasta|nikasta|finneistä|rasvasta]
    [donts] (now) [soittako|soita|kolkuttako] (now) (sitä) [ovikelloa|kelloa|summeria|koputtako]
    [älä|älkää|en voi] (now) [soita|soittako] (now) … [palaverissa|kokouksessa|töissä|luennolla|elokuvissa|nukun|nukkuu|viestiä|tekstarilla]
    [otan|otin|poistan|poistin|siirsin|otettiin|vedin] … listalta
    [nyt riitti|nyt riittää|riitti|riittää] (tältä päivältä|tätä|now) [lähden|lähen|menen|meen|mennään|lähdetään] [kotiin|nukkumaan|kotio|syömään]
    ei (now) kiinnosta mutta (now) [paljonko|mitä|onko|entä|montako|se|voisko]
    [en ole tilannut|en oo tilannu|en tilannut|emme tilanneet] … [paketissa|paketti|tuotetta|tuote|lasku|laskua|laskussa|kuitissa|toimituksessa]
    [poistin|poistui|hävitin|deletoin] vahingossa (teidän|sen|now) [viestin|viestinne|tekstarin|koodin|linkin] (voitteko|voitko|voisitteko|voisitko) (now) (lähettää|laittaa) (uudestaan|uudelleen)
    [sanoin|sanottiin|pyysin|käskin] [jarille|sille|hälle|hänelle|pojalle|lapsille|kaverille|naapurille|miehelle|vaimolle|pomolle] (että|et) … [lopettaa|lopettaisi|lopettais|lopettakaa|lopeta|riittää]
    [älkää|älä] (vaan|ikinä|nyt) [lopeta|lopettako|peru|peruko|peruuta|poista|poistako|peruuttako|lakatko]
    [en|emme|ei] (missään|nimessä|peru|halua) (nimessä) (halua) [lopettaa|perua|peruuttaa|lopeta|peru]
    [miksi|milloin] (te|ette) [lopetitte|lähetä|lähetätte|vastaa|lopetatte]
    [perua|perumaan|peruuttaa|peruuttamaan|peru|peruuta|perun|peruutan|siirtää|poista|poistin|poistaa] (mun|huomisen|tämän|se|sen|vahingossa|varauksen|ajan) (se|sen|huomisen) [ajan|aikaa|ajanvarauksen|varauksen|varaus|varaukseni|aika|aikani|tilauksen numero|lennon|lento|matkan|pöytävarauksen|kuvan|kuva|koodin|kommentin|viestin vahingossa|treffit|tapaamisen|hammaslääkärin|kurssin|lipun|liput|tunnin]
    [maito|kahvi|leipä|akku|netti|rahat|=data|paperi] (on|loppui) (loppu) [loppu|loppui|kesken]
    [loppu hyvin|alusta loppuun|loppu kesken|loppujen lopuksi|loppu viikko|loppuviikko]
    [monelta|moneltako] … [loppuu|loppuvat]
    [milloin|koska|millon] (tämä|se|toi|teidän|tuo|sun|mun|teiän) [ale|alennusmyynti|kampanja|tarjous|alennus|peli|elokuva|koulu|kurssi|kokous|leffa|vuoro|työvuoro|loma|keikka|treenit|juhlat|sade] (oikein|oikeastaan) [loppuu|päättyy|loppuvat]
    [sanoi|sanoo|huusi] (että) … [lopeta|stop|riittää|lopettaa]
    [jos|kun] (se|mun|minun|tää|tämä|toi) [työpäivä|työt|koulu|akku|rahat|maito|kahvi|bensa|loma|kurssi|sade|vuoro|puhe|leffa|peli|elokuva|kipu|kuume|verenvuoto] (ei) [lopu|loppuu|lopeta]
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
    [säästä] [mulle|minulle|meille] (yksi) [pala|palanen|paikka|kakkua|yksi|jotain|herkkua]
    [älä|älkää] (now) [soita|soittako|soittele] (mulle|minulle) (now) … [laita viesti|laittakaa viesti|viestillä|kokouksessa|töissä|nukun|mieluummin]
    [kuoli|kuollut|kuollu|sammui] (now) (joten|niin) (now) [emme|en] (now) [tule|pääse|voi|nähnyt|nähny|ehdi|huomannut]
    [puhelimeni|puhelin|akku|kännykkä|kännykkäni|luuri|puhelimesta] (akku|on) [kuoli|sammui|loppui|kuollut]
    [texts|koodi|alekoodi|linkki|kuponki|tarjous|sivu|sovellus|koodit] (now) (ei|eivät) (now) [ei toimi|ei toiminut|ei avaudu|ei käy|ei aukea|ei mene läpi|eivät toimi|ei päivity]
    en (now) (ole|oo) (now) [paketista|tilannut] (mitään) (now) [pakettia|pakettii]
    [paketista|paketti|paketista että|lähetyksestä|toimituksesta|laskusta|lasku] … [en ole tilannut|en oo tilannu|en tilannut]
    [älkää|älä] (now) [kirjoittako|soittako|kertoko|laittako|kerro|laita|soita] … [yllätys|salaisuus]
    [älkää|älä] (now) [unohtako|unohda]
    en (now) avaa (now) [ovea|ovee|oven|porttia]
    [en ole kiinnostunut|ei ole kiinnostunut|en oo kiinnostunu] (now) [lähtemään|tulemaan|mustasta|siitä|menemään|osallistumaan|sinisestä|punaisesta]
    [pyydä|pyytäkää|sano|sanokaa|pyysi|käski] (now) [häntä|hänelle|niitä|heitä|lapsia|naapuria|mua|minua] (now) [lopettamaan|lopettaa|olemaan|lakkaamaan]
    [riittää|riittäisi|riittävästi] (now) [foods]
    [lopeta|riittää|älä] (now) (jo) [äiti|isä|rakas|kulta|hani|sisko|veli|mummo]
    [poistakaa|ottakaa|poista] (minut|mut|hänet) (now) [vieraslistalta|jonosta|ilmoittautuneista|osallistujista|varauksesta|ryhmächatista|osallistujalistalta|kurssilta]
    [korttini|kortti|tilini|pankkikortti|pankkikorttini|kortilta|autoni] (on|meni|jäi) (now) [estetty|estoon|lukittu|kuoletettu|jumissa|jumiin]
    [ei nähdä|ei kuulla|ei nähty] enää (now) (ikinä|koskaan) … [ikävä|harmi|ikävöin]
    ilman (teidän) [apuanne|apua]
    en (now) halua (now) (olla) [kuvassa|kuvaan|olla kuvassa|kalaa|sinistä|punaista|vihreää|mustaa|valkoista|foods]
    [vaimo|mies|äiti|isä|hän|tytär|poika|lapsi] ei (now) halua (now) [foods|tulla|lähteä|syödä]
    [kirjoitatteko|voitteko kirjoittaa]
    [seuraava|uusi|iso|suuri|vaikea] haaste
    [pysäytä|lopeta|keskeytä|aloita|jatka|lopettaa|pysäyttää|keskeyttää] (tux|peli|peliä|musiikki|toisto|nauhoitus|moottori|kone|auto) [tux|peli|peliä|musiikki|toisto|nauhoitus|moottori|kone|auto]
    [merkitse|merkitsee|merkitään] … viestit [luetuiksi|luetuksi|lukemattomiksi]
    [haluaisin|haluan|voinko|pitää|voiko|saako] (now) [perua|peruuttaa|peruuttaisin] (now) (mun|minun|tämän|sen|koko) [tilauksen|varauksen|varaukseni|ajan|aikani|oston]
    en ole [saanut|nähnyt|vielä|varma|ehtinyt|kotona|käynyt|löytänyt]`,
};
