import type { LanguageData } from './language.ts';

export const eu: LanguageData = {
  code: 'eu',
  name: 'Euskara',
  englishName: 'Basque',
  script: 'latin',
  words: {
    stop: {
      translated:
        'GELDITU, GELDI, UTZI, UTZI BAKEAN, UTZI PAKEAN, BAJA, BAJA EMAN, EMAN BAJA, BAJA NAHI DUT, EZEZTATU, EZEZTATU HARPIDETZA, UTZI BIDALTZEARI, EZ BIDALI, EZ BIDALI GEHIAGO, EZ GEHIAGO, NAHIKOA, NAHIKOA DA, ASKI, ASKI DA, ATERA, KENDU, KENDU NAZAZU, KENDU NAZAZUE, HARPIDETZA KENDU, HARPIDETZA UTZI, BUKATU, AMAITU',
    },
    stop_all: { translated: 'GELDITU DENA, DENA GELDITU, UTZI DENA, DENA UTZI, STOP DENA, BAJA GUZTIETAN, EZEZTATU DENA, DENA EZEZTATU' },
    start: { translated: 'HASI, ALTA, ALTA EMAN, HARPIDETU, JARRAITU, BERRIZ HASI, EMAN ALTA, IZENA EMAN, BERRIRO HASI' },
    help: {
      translated:
        'LAGUNTZA, KONTAKTUA, INFORMAZIOA, NOR ZARA, NOR ZARETE, NOR DA, NOR, NORTZUK ZARETE, LAGUNDU, NIRE ESKUBIDEAK, BEZEROARENTZAKO ARRETA',
    },
    access: { translated: 'SARBIDEA, NIRE DATUAK, DATUAK IKUSI, SARTZEKO ESKUBIDEA, NIRE DATUEN KOPIA' },
    erase: {
      translated:
        'EZABATU, EZABATZEA, EZABATU NIRE DATUAK, NIRE DATUAK EZABATU, DATUAK EZABATU, AHAZTU, AHAZTUA IZATEKO ESKUBIDEA, EZABATU DENA, DENA EZABATU',
    },
    rectify: { translated: 'ZUZENDU, ZUZENKETA, NIRE DATUAK ZUZENDU, ZUZENDU NIRE DATUAK' },
    port: { translated: 'ERAMANGARRITASUNA, DATUEN ERAMANGARRITASUNA, DATUAK ESPORTATU' },
    object: { translated: 'AURKARITZA, AURKA NAGO, AURKA EGITEKO ESKUBIDEA' },
    restrict: { translated: 'MUGATZEA, TRATAMENDUA MUGATU, MUGATU' },
    do_not_sell: { translated: 'EZ SALDU NIRE DATUAK, EZ SALDU' },
    wrong_number: { translated: 'ZENBAKI OKERRA, TELEFONO OKERRA, OKERREKO ZENBAKIA, OKER ZAUDE, OKER ZAUDETE, PERTSONA OKERRA' },
    yes: {
      translated:
        'BAI, ADOS, BAI MESEDEZ, BAIEZTATU, BAIEZTATZEN DUT, BAI ESKERRIK ASKO, JAKINA, NOSKI, BAI NOSKI, ONDO, BAI JAKINA, BAIETZ, BAI BAI, BAIETZ BA',
    },
    no: { translated: 'EZ, EZ ESKERRIK ASKO, EZ MESEDEZ, INOLA ERE EZ, EZ DUT NAHI, ORAIN EZ' },
  },
  phrases: {
    stop: {
      translated:
        'UTZI BAKEAN, UTZI PAKEAN, UTZI BAKEAN NI, UTZI NAZAZUE BAKEAN, UTZI NAZAZU BAKEAN, EZABATU NIRE ZENBAKIA, NIRE ZENBAKIA EZABATU, KENDU NIRE ZENBAKIA, NIRE ZENBAKIA KENDU, EZABATU NIRE TELEFONOA, EZABATU ZENBAKI HAU',
    },
    wrong_number: { translated: 'ZENBAKI OKERRA, OKERREKO ZENBAKIA, ZENBAKIAZ OKERTU, TELEFONO OKERRA' },
  },
  groups: {
    channel: 'SMS, MEZU, MEZURIK, MEZUAK, POSTA, POSTARIK, EMAIL, EMAILIK, DEI, DEIRIK, DEIAK, GUTUN, PUBLIZITATE, PUBLIZITATERIK, JAKINARAZPEN',
    send: 'BIDALI, BIDALTZEN, IDATZI, IDAZTEN, DEITU, DEITZEN, MOLESTATU, MOLESTATZEN, GOGAITU, ENBIDATU, IGORRI, BIDALTZEARI, IDAZTEARI, MOLESTATZEARI, GOGAITZEARI, DEITZEARI, BIDALTZEA',
    texts:
      'MEZU, MEZUA, MEZUAK, MEZURIK, MEZUEKIN, MEZUEZ, SMS, SMSAK, SMSRIK, SMSEKIN, PUBLIZITATE, PUBLIZITATEA, PUBLIZITATERIK, PUBLIZITATEAREKIN, ESKAINTZA, ESKAINTZAK, ESKAINTZARIK, ESKAINTZEKIN, PROMOZIO, PROMOZIORIK, PROMOZIOAK, IRAGARKI, IRAGARKIRIK, IRAGARKIAK, SPAM, SPAMA, JAKINARAZPENIK, ABISURIK, EZER, JAKINARAZPENAK, ABISUAK, ALERTAK',
    det: 'ZUEN, ZURE, HAUEK, HORIEK, HORRENBESTE, HAINBESTE, GUZTI, BESTE, INOLAKO, HAU, NIRI, NIK, GEHIAGO, HONELAKO, GUZTIEKIN, NIRE, ZUENGANDIK',
    remove: 'KENDU, EZABATU, ATERA, KEN, ATERATZEKO, KENTZEKO, KENDUTA',
    list: 'ZERRENDATIK, ZERRENDA, ZERRENDETATIK, DATU-BASETIK, DATUBASETIK, DATU BASETIK, FITXATEGITIK, SISTEMATIK, AGENDATIK, HORTIK, HEMENDIK',
    threat:
      'SALAKETA, SALATUKO, SALATU, ABOKATUA, ABOKATUARI, POLIZIA, ERTZAINTZA, ERTZAINTZARA, KEXA, ERREKLAMAZIOA, AUZITEGIRA, BABESTEKO, KONTSUMO',
    data: 'DATUAK, DATU, DATUEN, INFORMAZIOA, INFORMAZIO, DATUETARA, DATU GUZTIAK',
  },
  patterns: {
    stop: `
      ez (niri|iezadazue|iezadazu|nazazue) (det) (texts) [send] (det) (texts) (gehiago|berriro|inoiz)
      ez (det) [send] (det) [texts]
      ez (dut|ditut|dugu) (det) (det) (texts) (gehiago) (jaso) nahi
      ez (dut|ditut|dugu) (det) (det) [texts] (gehiago) (jaso) [nahi|behar]
      ez (dut|dugu) (gehiago) jaso nahi
      [texts] (gehiago) ez (det) [send]
      [utzi|gelditu|utziozue|utzi iezaiozue] (niri) (det) (texts) [bidaltzeari|idazteari|molestatzeari|deitzeari|gogaitzeari|bidaltzea|bidaltzen|molestatzen]
      [texts] (bidaltzeari) utzi
      (baja) (eman) (nahi) (dut) baja (eman) [nahi|mesedez|eman|emateko]
      [emaidazue|emadazue|eman iezadazue|eman] baja
      (nire|harpidetza) [harpidetza] [ezeztatu|kendu|utzi|bertan behera] (nahi)
      [remove] (nazazue|nazazu|nire|ezazue|ni|itzazue) (nazazue|zenbakia|telefonoa|izena|datuak) (zuen|zure) (nire) [list]
      (nire) (zenbakia|telefonoa|izena) [list] [remove]
      [list] (mesedez) [remove] (nazazue|nire)
      [remove] [nire zenbakia|nire telefonoa|zenbaki hau|nire izena]
      nahikoa (da) (det) [texts]
      [aspertuta|nazkatuta|gogaituta|nazkaturik] (nago) (det) (det) [texts]
      [aspertuta|nazkatuta|gogaituta] nago
      (utzi) [nazazue|ni|gu|nazazu] [bakean|pakean] (utzi)
      [baimena|adostasuna|onespena] [kentzen|atzera] (dizuet|botatzen) 
      beste [mezu|sms] (bat) … [threat]
      [jarraitzen|idazten|bidaltzen] (baduzue|baduzu) … [threat]
      [zenbat aldiz|askotan|lehenago] … (esan) [gelditu|utzi|stop|ez|nahi]
      (lehen|jada) esan (dizuet) [ez|stop|gelditzeko] 
      ? ez zait (ezer) interesatzen 
      ? (nik) ez (dut|nuen) (honetan|inoiz) [izena eman|baimenik eman]
      [hil] (zen|da) … [ez|utzi|kendu|gelditu]
      [hilda] … [ez|utzi|kendu|gelditu]
      [bota|ahaztu|galdu|bidali zakarrera|ezabatu|kendu|blokeatu] (zuek) nire [zenbakia|telefonoa|mugikorra|kontaktua|telefono zenbakia|izena]
      ? ^ (ni) [ez nago interesatuta|ez zait interesatzen|ez zaizkit interesatzen|ez dut nahi|ez dut hau nahi|ez dut honelakorik nahi|interesik ez|ez dut ezer nahi|inoiz gehiago ez|inoiz gehiago|inoiz ez gehiago|ez gehiago|gehiagorik ez|azken abisua|aski da|nahikoa da|nahikoa|alde|alde hemendik|utzi lasai|bakean utzi|joan pikutara|mezu gehiegi da] $
      ez ditut (zuen|gehiago) (zuen) [texts] (gehiago) [behar|nahi]
      ez dut (zuen|inolako|halako|inongo) [texts] (gehiagorik|gehiago|rik) [nahi|behar|gehiagorik nahi]
      ez dut [texts] (gehiago|gehiagorik) (jaso) nahi
      utzi (nazazue|gaitzazue|mesedez|ni) [lasai|bakean|pakean|trankil]
      [kendu|ezabatu|atera] (ahal) (nauzue|nazakezue|gaitzakezue) [nauzue|nazakezue|ahal nauzue|ahal nazakezue]
      [bidali|esan|idatzi] (dut) (jada|dagoeneko) [dut stop|dut jada stop|stop jada|dut stop jada]
      [bidali|esan|idatzi] dut stop
      [desaktibatu|kendu|gelditu|itzali|ezeztatu|eten] (mesedez) [texts|jakinarazpenak|abisuak|alertak|harpidetza]
      ? ^ (zuek) [blokeatuko zaituztet|salatuko zaituztet|blokeatuta zaudete|blokeatuta|blokeatzen zaituztet|salatzen zaituztet] $
      ? [texts|mezu] gehiegi
      ? ^ ez (niri) [deitu|idatzi|bidali|molestatu|gogaitu|deitu gehiago|idatzi gehiago] (gehiago|niri) $
      [publizitaterik|mezurik|sms rik|iragarkirik|eskaintzarik|abisurik] ez
      zenbaki honetara ez (gehiago|mezurik) [bidali|deitu|idatzi]
      [nazkatuta|aspertuta|kokoteraino|asetuta] (nago) (zuen|hauen|hainbeste) [texts|mezuekin|mezuez|publizitatearekin|sms ekin]
      [bidalketa|bidalketak|mezuen bidalketa|mezuak bidaltzea] [gelditu|eten|utzi|bukatu]
      [ezabatu|kendu|atera] [nazazue|nazazu|gaitzazue]
    `,
    start: `
      (berriro|berriz) (det) [texts] (jaso) [jaso nahi] (berriro|berriz)
      (det) [texts] [berriro|berriz] jaso nahi
      [eman|emaidazue|emadazue] (berriro|berriz) alta
      [berriro|berriz] [harpidetu|izena eman|alta eman]
      [berriro|berriz] jaso nahi (ditut|dut) (det) [texts]
      ^ (nik) [izena eman nahi dut|alta eman nahi dut|harpidetu nahi dut|eman izena|eman nire izena|eman alta|berriro eman izena|eman nire izena berriro] (berriro|berriz) $
      [eman] nire izena
    `,
    help: `
      nor (zara|zarete) [zara|zarete|da|dira|zaituztet] (zu|zuek|hau)
      nork [idazten|bidaltzen] (dit)
      (nola) [nola eman|nola kendu|nola utzi|nola ezeztatu|nola gelditu|nola atera|nola] (dezaket|naiteke|ditzaket) (eman|hemendik|mezuak) [baja|harpidetza|geldituko|uzteko|gelditu|irten|ateratzeko|kendu]
      nola (jarri|jar) (zuekin) (naiteke) [harremanetan|kontaktuan]
      zein enpresa
      pertsona batekin hitz egin
      ^ zer [da hau|da mezu hau|nahi duzue|da zenbaki hau] $
      ^ zergatik [jasotzen|bidaltzen|hartzen] [dut|didazue|ditut|dizkidazue] (hau|mezu hau|mezuak|mezu hauek) $
    `,
    access: `
      (zer|zein) [data] (dituzue|daukazue|duzue) [nire|nitaz|niri] (buruz)
      zer (dakizue|daukazue) [nitaz|nire|niri] (buruz)
      nire [datuen kopia|datuak ikusi|datuak eskuratu|datuetara]
      nondik (atera|lortu|duzue|hartu) (duzue) nire [zenbakia|telefonoa|datuak]
      nola (lortu|duzue|duzu) (duzue) nire [zenbakia|telefonoa|datuak]
      nork eman (dizue) nire [zenbakia|telefonoa|datuak]
    `,
    erase: `
      [ezabatu|kendu|suntsitu] (itzazue|ezazue|mesedez) (nire) (nire) [datuak|datu guztiak|kontua|informazioa|datu pertsonalak]
      nire (datu) [datuak|guztiak|kontua|informazioa|datu guztiak] (mesedez) (guztiak) [ezabatu|ezabatzea|suntsitu]
      nitaz (duzuen|dakizuen) (guztia) [guztia|dena] (ezabatu)
      ahaztu (guztiz) nitaz
      [kendu|ezabatu|borratu] (mesedez) nire [informazio|datu] (pertsonal) [dena|guztia|guztiak|denak] … [sistematik|basetik|datubasetik]
      [kendu|ezabatu|borratu] (mesedez) nire (informazio|datu) [informazio|datu] (dena|guztia|guztiak|denak) (zuen|guztiak) (sistematik|basetik|datubasetik)
    `,
    rectify: `
      [zuzendu|aldatu|eguneratu] (mesedez|ezazue|itzazue) nire [datuak|izena|helbidea|abizena]
      nire [izena|helbidea|datuak|abizena] (gaizki|oker) [gaizki|oker|okerra] (dago|daude|idatzita)
    `,
    do_not_sell: `
      ez [saldu|partekatu|eman] (itzazue) nire [datuak|zenbakia|telefonoa]
      nire [datuak|zenbakia] ez (itzazue) [saldu|partekatu|eman]
    `,
    wrong_number: `
      [zenbakiaz|zenbakiarekin|pertsonaz] okertu (zara|zarete|zaudete) 
      hau ez da (jada) [haren|bere|nire] (zenbakia|telefonoa)
      ni ez naiz (pertsona) [hori|ane|jon]
      ez dut (inor) ezagutzen (izen)
      oker (zabiltzate|zaude|zaudete) (hemen) ez [dago|naiz|da]
      [hemen|etxe honetan] ez (da|dago) [bizi|inor]
      oker [zabiltzate|zaude|zaudete]
    `,
    stop_all: `
      ez [channel] ez [channel]
      ez [channel] ez [channel] ez [channel]
      [kendu|ezabatu|atera] (nazazue|ni|nire zenbakia|naizazue) zerrenda [guztietatik|denetatik|guzietatik]
      baja [denetik|dena|guztietatik|zerrenda guztietatik|zerbitzu guztietan]
      ^ [utzi|gelditu|ezeztatu|eten|kendu] [dena|guztia|denak|guztiak] $
      [utzi|gelditu|ezeztatu|eten|kendu] [harpidetza guztiak|mezu guztiak|mezu denak]
    `,
    nothing: `
      ez (dut|zaitez|zaitezte|naiz) (nahi) [gelditu|gelditzen|geldituko|utzi|uzten|ezeztatu]
      ez (nazazue|ni) (zerrendatik) [kendu|ezabatu]
      [hitzordua|erreserba|eskaera|hegaldia|klasea|ordua|bileraren|txanda|paketea] (mesedez) [ezeztatu|utzi|kendu|aldatu|atzeratu|bertan]
      [ezeztatu|kendu|aldatu] (nire|mesedez) [hitzordua|erreserba|eskaera|hegaldia|klasea|ordua|txanda]
      [non|noiz|hemen|han|bihar] (gara) [geldituko|gelditu|geldituko gara]
      [autobusa|trena|geltokia|geltokian|autobus|euria] (gelditu|gelditzen) 
      utzi [paketea|giltzak|mezu|atarian|etxean|mesedez paketea|auzokoari|hori]
      ez deitu (orain|gaur|goizean|bilera)
      gelditu [gara|ginen|behar]
    `,
  },
  neighbours:
    'GELDITZEN, GELDIA, UTZIA, UTZIKO, ITZI, BAJAN, BAJU, EZEZTATUA, BELDUR, KENDUTA, KENTZEN, ASKO, ASKE, ATERAKI, ATERI, HASIERA, LAGUNTZAN, LAGUNA',
  also: {
    stop: 'EZABATU',
    erase: 'EZABATU NIRE ZENBAKIA, NIRE ZENBAKIA EZABATU, KENDU NIRE ZENBAKIA, NIRE ZENBAKIA KENDU, EZABATU NIRE TELEFONOA, EZABATU ZENBAKI HAU',
  },
  leading: 'GELDITU, EZEZTATU',
  courtesy:
    'MESEDEZ, MESEDEZ ESKERRIK ASKO, ESKERRIK ASKO, ESKERRAK, MILESKER, MILA ESKER, KAIXO, EGUN ON, ARRATSALDE ON, GABON, AGUR, ORAIN, ORAIN BERTAN, BEREHALA, LEHENBAILEHEN, ONDO IZAN, BARKATU, ADEITASUNEZ, AGUR BERO BAT, AIZU, AIZUE, BEHINGOZ, BEHIN BETIKO',
  conjunctions: 'ETA, ETA GAINERA, ETA ERE',
  objects: 'MEZUAK, MEZUA, PUBLIZITATEA, HARPIDETZA, ESKAINTZAK, PROMOZIOAK, SMSAK, IRAGARKIAK',
  fillers: 'NIRE, ZURE, ZUEN, HAU, HORI, HAUEK, DA, DIRA, DUT, DUZU, DUZUE, BAT, EZ, NI, ZU, NIRI, GAUR, BIHAR, HEMEN, HAN, NON, NOIZ',
  vague: 'HORI',
  guards: 'ZERGATIK, BALDIN, NOIZ, ESAN ZUEN, BERAK',
  traps: 'EZ GELDITU, EZ UTZI, GELDITU GABE, EZ EZEZTATU',
  signatures: 'NIRE IPHONETIK BIDALIA, BIDALIA',
  notes: ['BAJA is Spanish, and used in Basque too.', 'All of it is ours: a speaker should review the stop words first.'],
};
