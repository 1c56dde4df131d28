import type { LanguageData } from './language.ts';

export const eu: LanguageData = {
  code: 'eu',
  name: 'Euskara',
  englishName: 'Basque',
  script: 'latin',
  words: {
    stop: {
      translated:
        'GELDITU, GELDI, KENDU IZENA, KENDU NIRE IZENA, UTZI, UTZI BAKEAN, UTZI PAKEAN, BAJA, BAJA EMAN, EMAN BAJA, BAJA NAHI DUT, EZEZTATU, EZEZTATU HARPIDETZA, UTZI BIDALTZEARI, EZ BIDALI, EZ BIDALI GEHIAGO, EZ GEHIAGO, NAHIKOA, NAHIKOA DA, ASKI, ASKI DA, ATERA, KENDU, KENDU NAZAZU, KENDU NAZAZUE, HARPIDETZA KENDU, HARPIDETZA UTZI, BUKATU, AMAITU, ETEN, MOZTU, LAGA, LAGA BAKEAN, UTZI MESEDEZ, HARPIDETZA EZEZTATU, HARPIDETZA KENDU MESEDEZ, EZ IDATZI, EZ IDATZI GEHIAGO, EZ MOLESTATU, MEZURIK EZ, MEZU GEHIAGORIK EZ, PUBLIZITATERIK EZ, EZ DUT MEZURIK NAHI, STOP SMS, BORRATU, EZABATU NAZAZUE, UTZI BEHINGOZ, BUKATU DA, AMAITU DA, NAHIKO DA, NAHIKOA BA, ASKI DUT, KENDU NI, BAJAN EMAN, IXO, KITTO, GELDI MESEDEZ, GELDITU MESEDEZ, DESKONEKTATU, DESAKTIBATU, ITZALI, ETENDA, BERTAN BEHERA, HARPIDETZA AMAITU, UKO EGIN, ATERA NAZAZUE, ATERA NAZAZU, IRTEN, UTZ NAZAZUE, KENDU HORTIK, BAJAN HARTU, BAJA HARTU, HARTU BAJAN, BAJA SMS, SMS BAJA, BAJA MEZUAK, EZ GEHIO, EZ GEIAGO, GEHIAGO EZ, GEHIAGORIK EZ, SMSRIK EZ, SMS-RIK EZ, SMS GEHIAGORIK EZ, IRAGARKIRIK EZ, PROMOZIORIK EZ, SPAMIK EZ, PROPAGANDARIK EZ, MEZUAK UTZI, UTZI MEZUAK, MEZUAK GELDITU, GELDITU MEZUAK, MEZUAK KENDU, KENDU MEZUAK, MEZUAK EZEZTATU, HARPIDETZA BERTAN BEHERA, HARPIDETZA ETEN, EZEZTATU SMS, SMS EZEZTATU, GELDITU SMS, UTZI PAKIAN, UTZI BAKIAN, LAGA PAKEAN, ITXI BAKEAN, ITXI PAKEAN, BASTA, NAIKOA, NAHIKOA JA, ASKI JA, STOP MESEDEZ, STOP MEZUAK, STOP PUBLIZITATEA, STOP ESKAINTZAK, ZERRENDATIK ATERA, ATERA ZERRENDATIK, ZERRENDATIK KENDU, KENDU ZERRENDATIK, NI KENDU, NI ATERA, DESAPUNTATU, DESHARPIDETU, BAJA ESKATU, BAJA ESKATZEN DUT, BAJA BEHIN BETIKO, EZ DEITU, EZ KONTAKTATU, EZ GOGAITU, EZ MOLESTATU MESEDEZ, EZ BIDALI MEZURIK, EZ MEZU GEHIAGO, AMAITU MESEDEZ, BUKATU MESEDEZ, ISILDU, GERA, GERATU, GELDITU BEHINGOZ, BLOKEATU, UKATU, ERREFUSATU, INOIZ EZ, GERA ZAITEZTE, GELDI ZAITEZTE, UTZ BAKEAN, BAKEAN UTZI, PAKEAN UTZI, EZ GOGORARAZI, EZ GOGORARAZI GEHIAGO, EZ BIDALI EZER GEHIAGO, EZ BIDALI SMSRIK, EZ BIDALI PUBLIZITATERIK, EZ BIDALI MEZU GEHIAGO, EZ BIDALI ESKAINTZARIK, EZ BIDALI IRAGARKIRIK, EZ MOLESTATU GEHIAGO, EZ GOGAITU GEHIAGO, EZ KONTAKTATU GEHIAGO, EZ DUT SMSRIK NAHI, EZ DUT PUBLIZITATERIK NAHI, EZ DUT ESKAINTZARIK NAHI, EZ DUT GEHIAGO NAHI, EZ DUT IRAGARKIRIK NAHI, EZ DUT MEZU GEHIAGO, ESKAINTZARIK EZ, ABISURIK EZ, OROIGARRIRIK EZ, JAKINARAZPENIK EZ, BULETINIK EZ, ESKAINTZA GEHIAGORIK EZ, PUBLIZITATE GEHIAGORIK EZ, GELDITU PUBLIZITATEA, GELDITU BIDALKETAK, ETEN MEZUAK, ETEN HARPIDETZA, UTZI HARPIDETZA, KENDU HARPIDETZA, AMAITU HARPIDETZA, EZEZTATU MEZUAK, EZEZTATU ZERBITZUA, ITZALI MEZUAK, ITZALI JAKINARAZPENAK, DESAKTIBATU MEZUAK, DESAKTIBATU JAKINARAZPENAK, KENDU NIRE ZENBAKIA, EZABATU NIRE ZENBAKIA, KENDU NAZAZUE ZERRENDATIK, ATERA NAZAZUE ZERRENDATIK, UTZI IDAZTEARI, UTZI MOLESTATZEARI, UTZI NAZAZUE BAKEAN, UTZI NAZAZU BAKEAN, NAHIKOA PUBLIZITATE',
    },
    stop_all: {
      translated:
        'GELDITU DENA, DENA GELDITU, UTZI DENA, DENA UTZI, STOP DENA, BAJA GUZTIETAN, EZEZTATU DENA, DENA EZEZTATU, BAJA DENETIK, KENDU DENETIK, ATERA DENETIK, ZERRENDA GUZTIETATIK KENDU, ETEN DENA, DENA ETEN, DENA KENDU, KENDU DENA, GUZTIA EZEZTATU, BUKATU DENA',
    },
    start: {
      translated:
        'HASI, ALTA, ALTA EMAN, HARPIDETU, JARRAITU, BERRIZ HASI, EMAN ALTA, IZENA EMAN, BERRIRO HASI, HARPIDETZA, ALTA EMAN MESEDEZ, ALTA NAHI DUT, HARPIDETU NAHI DUT, BERRIRO ALTA, BERRAKTIBATU, AKTIBATU, NAHI DUT JASO',
    },
    help: {
      translated:
        'LAGUNTZA, KONTAKTUA, INFORMAZIOA, NOR ZARA, NOR ZARETE, NOR DA, NOR ZARA ZU, NOR ZARETE ZUEK, ZER DA HAU, ZER NAHI DUZUE, NORTZUK ZARETE, LAGUNDU, NIRE ESKUBIDEAK, BEZEROARENTZAKO ARRETA, LAGUNTZA MESEDEZ, LAGUNTZA BEHAR DUT, NOR DA HAU, ZEIN DA HAU, ZEIN ZARA, ZEIN ZARETE, NORTZUK ZARETE ZUEK, INFO MESEDEZ, ARGIBIDEAK, KONTAKTU, HARREMANETARAKO',
    },
    access: {
      translated:
        'SARBIDEA, NIRE DATUAK, DATUAK IKUSI, SARTZEKO ESKUBIDEA, NIRE DATUEN KOPIA, NIRE DATUETARA SARBIDEA, SARBIDE ESKUBIDEA, DATUETARA SARBIDEA, NIRE DATUAK IKUSI, DATUEN KOPIA',
    },
    erase: {
      translated:
        'EZABATU, EZABATZEA, EZABATU NIRE DATUAK, NIRE DATUAK EZABATU, DATUAK EZABATU, AHAZTU, AHAZTUA IZATEKO ESKUBIDEA, EZABATU DENA, DENA EZABATU, DATUAK KENDU, KENDU NIRE DATUAK, KONTUA EZABATU, NIRE KONTUA EZABATU, EZABATU NIRE KONTUA, EZABATU KONTUA, EZABATU DATUAK, BORRATU NIRE DATUAK, SUNTSITU NIRE DATUAK, EZABATZE ESKUBIDEA, BORRATU DENA',
    },
    rectify: {
      translated:
        'ZUZENDU, ZUZENKETA, NIRE DATUAK ZUZENDU, ZUZENDU NIRE DATUAK, DATUAK ZUZENDU, DATUAK EGUNERATU, EGUNERATU NIRE DATUAK, ZUZENTZEKO ESKUBIDEA, ZUZENTZEA',
    },
    port: {
      translated:
        'ERAMANGARRITASUNA, DATUEN ERAMANGARRITASUNA, DATUAK ESPORTATU, ESPORTATU, ESPORTATU NIRE DATUAK, NIRE DATUAK ESPORTATU, ERAMANGARRITASUN ESKUBIDEA',
    },
    object: { translated: 'AURKARITZA, AURKA NAGO, AURKA EGITEKO ESKUBIDEA, AURKA EGITEN DUT, KONTRA NAGO, AURKATZE ESKUBIDEA, OPOSIZIOA' },
    restrict: {
      translated:
        'MUGATZEA, TRATAMENDUA MUGATU, MUGATU, TRATAMENDUA MUGATZEA, DATUAK BLOKEATU, NIRE DATUAK BLOKEATU, TRATAMENDUAREN MUGAKETA, IZOZTU NIRE DATUAK',
    },
    do_not_sell: {
      translated: 'EZ SALDU NIRE DATUAK, EZ SALDU, EZ PARTEKATU NIRE DATUAK, NIRE DATUAK EZ SALDU, NIRE DATUAK EZ PARTEKATU, EZ EMAN NIRE DATUAK',
    },
    wrong_number: {
      translated:
        'ZENBAKI OKERRA, TELEFONO OKERRA, OKERREKO ZENBAKIA, OKER ZAUDE, OKER ZAUDETE, PERTSONA OKERRA, OKERTU ZARA, OKERTU ZARETE, ZENBAKI OKERRA DA, OKERREKO TELEFONOA, OKER ZABILTZA, OKER ZABILTZATE, EZ NAIZ NI, NI EZ NAIZ',
    },
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
    access: { translated: 'SARTZEKO ESKUBIDEA, SARBIDE ESKUBIDEA, DATUETARA SARTZEKO ESKUBIDEA' },
    erase: { translated: 'AHAZTUA IZATEKO ESKUBIDEA, EZABATZEKO ESKUBIDEA, EZABATZE ESKUBIDEA, AHANZTURA ESKUBIDEA' },
    rectify: { translated: 'ZUZENTZEKO ESKUBIDEA, ZUZENKETA ESKUBIDEA' },
    port: { translated: 'DATUEN ERAMANGARRITASUNA, ERAMANGARRITASUN ESKUBIDEA, ERAMANGARRITASUNERAKO ESKUBIDEA' },
    object: { translated: 'AURKA EGITEKO ESKUBIDEA, AURKATZE ESKUBIDEA, AURKARITZA ESKUBIDEA' },
    restrict: { translated: 'TRATAMENDUA MUGATZEKO ESKUBIDEA, MUGATZEKO ESKUBIDEA' },
    wrong_number: { translated: 'ZENBAKI OKERRA, OKERREKO ZENBAKIA, ZENBAKIAZ OKERTU, TELEFONO OKERRA' },
  },
  groups: {
    textsEu:
      'ALBISTEAK, ALBISTERIK, ALBISTE, OROIGARRIAK, OROIGARRIRIK, PROMOZIOAK, PROMOZIORIK, ABISUAK, ABISURIK, GONBIDAPENAK, GONBIDAPENIK, ESKAINTZAK, ESKAINTZARIK, MEZUAK, MEZURIK, SMS AK, SMSAK, SMSRIK, SMS RIK, SMS IK, ALERTAK, ALERTARIK, IRAGARKIAK, IRAGARKIRIK, PUBLIZITATEA, PUBLIZITATERIK, JAKINARAZPENAK, JAKINARAZPENIK, KANPAINAK, KANPAINARIK, NEWSLETTERRA, BULETINA, BULETINIK',
    tellNiri: 'NIRI, NERI, GURI, NI, GU, NIRE AMARI, NIRE SENARRARI, NIRE SEMEARI, ZENBAKI HONETARA, TELEFONO HONETARA, ZENBAKI HONI',
    tellVerb:
      'GONBIDATU, INFORMATU, ABISATU, JAKINARAZI, GOGORARAZI, DEITU, MOLESTATU, IDATZI, BIDALI, ESKAINI, TENTATU, NAZKATU, GOGAITU, ENBARAZU EGIN, TRABATU',
    folk: 'AHIZPAK, ANAIAK, ARREBAK, AMAK, AITAK, LAGUNAK, LAGUN BATEK, SENARRAK, EMAZTEAK, SEMEAK, ALABAK, LANKIDEAK, LANKIDE BATEK, BIZILAGUNAK, BIZILAGUN BATEK, AUZOKOAK, AUZOKO BATEK, KOINATUAK, LEHENGUSUAK, IZEBAK, OSABAK, AMAGINARREBAK, AMONAK, AITONAK, BIKOTEKIDEAK, NAGUSIAK, PISUKIDEAK',
    stale:
      'GAIZKI, OKER, OKERRA, OKERRAK, OKERREKOA, ZAHARRA, ZAHARRAK, ZAHARKITUTA, GAIZKI IDATZITA, GAIZKI JARRITA, OKER IDATZITA, AURREKOA, LEHENGOA',
    fact: 'HELBIDEA, HELBIDE, ETXEKO HELBIDEA, IZENA, ABIZENA, ABIZENAK, IZEN-ABIZENAK, EMAILA, EMAIL, EMAIL HELBIDEA, POSTA ELEKTRONIKOA, KORREOA, JAIOTZE DATA, JAIOTZE-DATA, JAIOTEGUNA, POSTA KODEA, DATUAK, DATU PERTSONALAK, FITXA, TELEFONO ZENBAKIA, KONTAKTU DATUAK',
    my_info:
      'NIRE DATU*, NERE DATU*, NIRE INFORMAZIO*, NERE INFORMAZIO*, NIRE INFO, NERE INFO, NIRE KONTUA, NERE KONTUA, NIRE FITXA, NERE FITXA, NIRE PROFILA, NERE PROFILA, NIRE HISTORIALA, NERE HISTORIALA, NITAZ DUZUE*, NITAZ DAUKAZUE*, NITAZ DAKIZUE*, NIRI BURUZKO DATU*, NIRI BURUZ DUZUE*, NIRI BURUZ DAUKAZUE*, DATU PERTSONALAK, DATU PERTSONAL GUZTIAK',
    wipe: 'EZABATU, EZABATZEA, EZABATZEKO, EZABATUKO, EZABATZEN, BORRATU, BORRATZEA, BORRATZEKO, BORRATUKO, SUNTSITU, SUNTSITZEA, SUNTSITZEKO, DEUSEZTATU, DEUSEZTATZEA, DESAGERRARAZI, DESAGERTZEA, DESAGERTU, EZABA, GARBITU',
    given:
      'MIKEL*, ANE, ANEK, ANERIK, ANEREN*, JON, JONEK, JONIK, JONEN*, MIREN*, JOSEBA*, JOSU*, AITOR*, AMAIA*, AINHOA*, AINARA*, ITZIAR*, LEIRE*, NEREA*, OLATZ*, UXUE*, UNAI*, IKER*, ANDER*, ASIER*, GORKA*, KOLDO*, IÑAKI*, PATXI*, XABIER*, XABI*, EÑAUT*, JULEN*, MARKEL*, OIER*, EKAITZ*, ENEKO*, EGOITZ*, BEÑAT*, MAITE*, MAIALEN*, NAGORE*, GARAZI*, IDOIA*, EDURNE*, ARANTXA*, KARMELE*, BEGOÑA*, IRATI*, JUNE, NAHIA*, MALEN*, HAIZEA*, IZARO*, ION, IONEK, PELLO*, PERU*, KEPA*, MANEX*, MATTIN*, XALBADOR*, GAIZKA*, IMANOL*, JAVIER*, JOSE, JOSEREN*, JUAN*, PEDRO*, MARIA*, ETXEBERRIA*, AGIRRE*, ZABALA*, MENDIZABAL*',
    not_have:
      'EZ DUT, EZ DITUT, EZ DUGU, EZ DITUGU, EZ NUKE, EZ NITUZKE, EZ GENUKE, EZTUT, EZTITUT, EZTUGU, EZ DET, EZTET, EZDET, EZDUT, EZ DOT, EZTOT, EZDOT, EZ DODAZ, EZTODAZ, EZ DOGU, EZ DOGUZ, EZ DIAT, EZ DITXUT, EZ DUDALA, EZ DITUDALA, EZ DUDAN, EZ DUGULA, NIK EZ, GUK EZ, EZ DU, EZ DITU, EZ DUTE',
    wish: 'NAHI, NAI, GURA, NAHIKO, BEHAR, BIAR, BEAR, NAHI IZAN, NAHI DUT',
    get: 'JASO, JASOTZEA, JASOTZEN, JASOTZERIK, JASOTZEARI, HARTU, ERREZIBITU, IRAKURRI, IKUSI, ENTZUN',
    sent: 'MEZU*, MESU*, SMS*, PUBLIZITATE*, PUBLIZIDADE*, IRAGARKI*, ESKAINTZA*, ESKEINTZA*, PROMOZIO*, PROMO*, SPAM*, JAKINARAZPEN*, ABISU*, DESKONTU*, BULETIN*, KANPAINA*, KOMUNIKAZIO*, PROPAGANDA*, KATALOGO*, GOGORARAZPEN*, INKESTA*, NEWSLETTER*, NOTIFIKAZIO*, WHATSAPP*, MARKETIN*, GONBIDAPEN*, PROMOZIÑO*, BEHERAPEN*',
    bother:
      'IDATZI, IDATZIKO, IDAZTEN, BIDALI, BIDALIKO, BIDALTZEN, BIALI, IGORRI, DEITU, MOLESTATU, GOGAITU, ESNATU, KONTAKTATU, ENBARAZU EGIN, TXATEATU, HARREMANETAN JARRI, SPAM EGIN, BIALDU, BIALTZEN, BIALIKO, IDAZTERIK, GOGAITZEN, MOLESTATZEN, MOLESTATUKO, NEKATU, ASPERTU, NAZKATU, TRABATU, TABARRA EMAN, LATA EMAN, DEITZEN, DEITUKO, TELEFONATU, KONTAKTUAN JARRI, WHATSAPPEATU, PROPAGANDA EGIN, ENBARAZATU, ENBARAZATZEN, ENBARAZURIK EGIN, TRABA EGIN, ZIRIKATU, ZIRIKATZEN, JO, INPORTUNATU, ERASOTU, AMORRARAZI',
    unwelcome:
      'EZ ZAIT GUSTATZEN, EZ ZAIZKIT GUSTATZEN, EZ NAUTE INTERESATZEN, EZ NAU INTERESATZEN, EZ NAUTE BATERE INTERESATZEN, EZ NAU BATERE INTERESATZEN, EZ ZAIZKIT BATERE INTERESATZEN, EZ DIDATE AXOLA, EZ DIRA NIRETZAT, EZ DA NIRETZAT, EZ ZAIZKIT AXOLA, EZ ZAIT AXOLA, BOST AXOLA, BERDIN ZAIT, BERDIN DIT, EZ DIRA ONGI ETORRIAK, NAZKA EMATEN, GORROTO DITUT, GORROTO DUT, EZ DIDATE BALIO, EZ DIT BALIO, EZ DIDATE EZERTARAKO BALIO, EZ DAUKAT BEHARRIK, EZ DAGO BEHARRIK, EZ DAGO ZERTAN, EZ DAUKAZUE ZERTAN, ZERTARAKO NAHI, SOBERA DAUDE, SOBERAN DAUDE, SOBRAN DAUDE, ZABORRERA DOAZ, ZAKARRONTZIRA DOAZ, ZUZENEAN EZABATZEN, IREKI GABE EZABATZEN, IRAKURRI GABE EZABATZEN, TRABA EGITEN, MIN EMATEN, BURUKO MINA, ESNATZEN NAUTE, MOLESTATZEN NAUTE, GOGAITZEN NAUTE, NAZKATZEN NAUTE, ASPERTZEN NAUTE, BETETZEN DIDATE, BETETZEN DIDAZUE, BETE DIDAZUE, ERABAT BETETA, EZ DITUT IRAKURTZEN, EZ DITUT IREKITZEN, INORK EZ DITU IRAKURTZEN, AURREZTU, AURREZTEN, GORDE ZEUENTZAT, GORDE ZUENTZAT, SARTU IPURDITIK, IPURDITIK SARTU, NEKATZEN NAUTE, HASERRETZEN NAUTE, ESNATZEN DITUZTE, ESNATZEN NAU, ESNATZEN GAITUZTE, ZORATZEN NAUTE, AMORRARAZTEN NAUTE, IZORRATZEN NAUTE, GEHIEGI DIRA, EZ DIDATE EZER ESATEN, EZ DIDATE INTERESATZEN, EZ DUT BEHAR, EZ DITUT BEHAR, EZ DITUT ESKATU, EZ NITUEN ESKATU, EZ DUT ESKATU, ASTUNAK DIRA, GOGAIKARRIAK DIRA, MOLESTOAK DIRA, JASANEZINAK DIRA, DENBORA GALTZEA, ALFERRIK, ALFERRIKAKOAK, MIN EGITEN DIDATE, MINA EMATEN DIDATE, MIN EMATEN DIDATE, EZIN DUT GEHIAGO, EZIN DITUT GEHIAGO JASAN, EZIN DITUT JASAN, ZUZENEAN ZABORRETARA, EZ DITUT IRAKURRIKO, EZABATU EGITEN DITUT, EZ DIRA NIRETZAKO, EZ DA NIRETZAKO',
    let_be:
      'UTZI, UTZ, LAGA, ITXI, UTZIKO, UTZIK, UTZAN, UTZIDAZUE, UTZI IEZADAZUE, UTZI NAZAZUE, UTZI NAZAZU, UTZI GAITZAZUE, UTZ NAZAZUE, LAGA NAZAZUE, LAGAIDAZUE, ITXI NAIZUE, UTZIKO DIDAZUE, UTZIKO NAUZUE, UTZIKO GAITUZUE, UTZIKO AL NAUZUE, UTZIKO AL DIDAZUE, EZIN NAUZUE, UTZIKO ZENIDAKETE',
    peace:
      'BAKEAN, PAKEAN, BAKIAN, PAKIAN, LASAI, TRANKIL, TRANKILO, LASAI EGOTEN, BAKEAN EGOTEN, PAKEAN EGOTEN, LO EGITEN, BIZITZEN, ARNASA HARTZEN, LASAI BIZITZEN, BAKEAN BIZITZEN',
    tired:
      'NAZKATUTA, NAZKATURIK, ASPERTUTA, ASPERTURIK, GOGAITUTA, NEKATUTA, ASETUTA, GAINEZKA, KOKOTERAINO, GORAINO, LEPORAINO, BETETA, ERRETA, GOGAIT EGINDA, NAZKATU NAIZ, NAZKATU NAZ, ASPERTU NAIZ, ASPERTU NAZ, NEKATU NAIZ, GOGAITU NAIZ, NAZKATU NAUZUE, ASPERTU NAUZUE, GOGAITU NAUZUE, NAZKATU GARA, KOKORIKORAINO, BELARRIETARAINO, BURURAINO, NAZKA NAZKA EGINDA, NAZKA-NAZKA EGINDA, ASPER-ASPER EGINDA, ASPER ASPER EGINDA, IZORRATUTA, HASERRE, ERREMATE, HARTUTA, KASKOTERAINO, SUDURRERAINO, POTROETARAINO, BETEA, NAZKAUTA, NAZKATUTE, NEKAUTA, NEKATUTE, ASPERTUTE, GOGAITUTE, NAZKATU GAITUZUE, ASPERTU GAITUZUE, NEKATU NAUZUE, NEKATU GAITUZUE, NEKATZEN NAUZUE, ASPERTZEN NAUZUE, NAZKATZEN NAUZUE, GOGAITZEN NAUZUE, ZORATZEN NAUZUE, ZORATU BEHARREAN',
    pest: 'GOGAIKARRIAK, GOGAIKARRI HUTSAK, ASTUNAK, PELMAK, PESADOAK, PESADUAK, JASANEZINAK, AGURTEZINAK, LOTSAGABEAK, LOTSAGARRIAK, ASPERGARRIAK, ZIRIKATZAILEAK, NAZKAGARRI HUTSAK',
    my_data:
      'NIRE DATU*, NERE DATU*, NIRE ZENBAKI*, NERE ZENBAKI*, NIRE TELEFONO*, NERE TELEFONO*, NIRE INFORMAZIO*, NERE INFORMAZIO*, NIRE MUGIKOR*, NERE MUGIKOR*, NIRE KONTAKTU*, NERE KONTAKTU*, NIRE HELBIDE*, NERE HELBIDE*, NIRE POSTA*, NERE POSTA*, NIRE EMAIL*, NERE EMAIL*, DATU PERTSONAL*',
    dont_sell:
      'EZ SALDU, EZ SALTZEKO, EZ SALTZEA, EZ PARTEKATU, EZ PARTEKATZEA, EZ PARTEKATZEKO, EZ PASATU, EZ PASATZEA, EZ PASATZEKO, EZ EMAN, EZ EMATEKO, EZ ZABALDU, EZ LAGA, EZ KOMUNIKATU, EZ HEDATU, EZ ALOKATU, EZ MERKATURATU, EZ NEGOZIATU, EZ SAL, EZ ITZAZUE SALDU, EZ EZAZUE SALDU, EZ ITZAZUE PASATU, EZ ITZAZUE EMAN, EZ ITZAZUE PARTEKATU',
    selling:
      'SALTZEA, SALTZEN, SALTZERIK, SALTZEARI, SALTZEKO, PARTEKATZEA, PARTEKATZEN, PASATZEA, PASATZEN, LAGATZEA, EMATEA, EMATERIK, ZABALTZEA, KOMUNIKATZEA, SALMENTA',
    forbidden:
      'DEBEKATU, DEBEKATZEN, DEBEKATUTA, DEBEKATURIK, EZ DUT NAHI, EZ DUT NAI, EZ DOT GURA, EZ DUT BAIMENTZEN, EZ DUT ONARTZEN, EZ DUT BAIMENIK, EZ DIZUET BAIMENIK, KONTRA NAGO, AURKA NAGO, UTZI, EZ DUZUE BAIMENIK, EZ DAUKAZUE BAIMENIK, UKATZEN, EZ IBILI, EZ IBIL, EZ ARITU, EZ HASI, EZ ZAITEZTE',
    off_me:
      'NIRE TELEFONOTIK, NERE TELEFONOTIK, NIRE MUGIKORRETIK, NERE MUGIKORRETIK, NIRE BIZITZATIK, NERE BIZITZATIK, NIRE ETXETIK, NERE ETXETIK, TELEFONO HONETATIK, NIRE BISTATIK, NERE BISTATIK, NIRE SARRERA ONTZITIK, NERE SARRERA ONTZITIK, NIRE POSTONTZITIK, NERE POSTONTZITIK',
    go: 'DESAGERTU, DESAGERTZEA, ALDE EGIN, ALDE EGITEA, ALDE, HANKA, OSPA, IRTEN, IRTETEA, ATERA, KANPORA, JOAN, ZOAZTE, KENDU',
    overflow:
      'LEHERTU, LEHERTZEN, LEHERTUKO, BETE, BETETZEN, BETETA, GAINEZKA, ERRETZEN, PETATU, PETATZEN, KOLAPSATU, KOLAPSATZEN, PITATZEN, JOTZEN, DAR DAR, DARDARAKA, TXIRRINKA',
    dont_study:
      'EZ ERABILI, EZ AZTERTU, EZ ANALIZATU, EZ EGIN, EZ SORTU, EZ ERAIKI, EZ ZELATATU, EZ ESPIATU, EZ MIATU, EZ IKERTU, EZ ERABILTZEKO, EZ AZTERTZEKO, EZ EGITEKO, EZ AZTERTZEA, EZ ERABILTZEA, EZ EGITEA, EZ SEGMENTATU, EZ SAILKATU, EZ JARRAITU',
    habits:
      'NIRE EROSKETAK, NERE EROSKETAK, NIRE EROSKETEN, NERE EROSKETEN, NIRE EROSKETEKIN, NERE EROSKETEKIN, NIRE EROSKETETAN, NERE EROSKETETAN, NIRE OHITURA*, NERE OHITURA*, NIRE JOKAERA*, NERE JOKAERA*, NIRE PORTAERA*, NERE PORTAERA*, EROSTEN DUD*, NIRE PROFIL*, NERE PROFIL*, PROFIL BAT, PROFILAK, PROFILIK, NIRE GUSTU*, NERE GUSTU*',
    copy: 'KOPIA, KOPIA BAT, KOPIA OSOA, KOPIAK, KOPIARIK, SARBIDEA, SARTZEKO, IKUSI, IKUSTEKO, IKUSTEA, ESKURATU, ESKURATZEKO, ESKURATZEA, KONTSULTATU, KONTSULTATZEKO, JAKIN, EZAGUTU, EZAGUTZEKO',
    keep: 'GORDE, GORDETZEA, GORDETZERIK, GORDEKO, GERATZEA, GERATZERIK, GERA DADIN, GERATU DADIN, GELDITZEA, GELDITZERIK, GELDI DADIN, IZATEA, EDUKITZEA, MANTENTZEA, KONTSERBATZEA',
    trace:
      'ARRASTORIK, ARRASTOA, AZTARNARIK, AZTARNA, DATURIK, DATUAK, INFORMAZIORIK, NIRE EZER, NERE EZER, NITAZ EZER, EZER NITAZ, NIRE IZENIK, NERE IZENIK',
    later:
      'ORAIN, GAUR, BIHAR, GOIZEAN, GAUEAN, ARRATSALDEAN, BILERAN NAGO, BILERAN, LANEAN NAGO, LANEAN, KLASEAN NAGO, GIDATZEN NAGO, GIDATZEN, GERO, LANERA',
    small:
      'ETA, HAU, HORI, DUT, DA, NAIZ, EZ, NI, NIK, JADA, BAINA, BEHAR, DEN, ZUEN, DIT, BAT, NIRE, NERE, MESEDEZ, DAGO, ERE, EGIN, GEHIAGO, BERRIRO',
    alone_stop:
      'INORK EZ DIZUE EZER ESKATU, INORK EZ DIZUE DEITU, NORK ESKATU DIZUE, NORK ESKATU DIZUE BA, NORK ESKATU DU HAU, NIK EZ DUT HAU ESKATU, EZ DUT HAU ESKATU, NIK EZ DUT EZER ESKATU, EZ DUT EZER ESKATU, NIK EZ DIZUET EZER ESKATU, AMAITU HONEKIN BEHINGOZ, BUKATU HONEKIN BEHINGOZ, GURE ARTEKOA AMAITU DA, GURE ARTEKOA BUKATU DA, GUREA AMAITU DA, GUREA BUKATU DA, NOIZ AMAITUKO DA HAU, NOIZ BUKATUKO DA HAU, EZETZ ESAN NUEN, EZETZ ESAN DUT, EZETZ BA, EZ DAKIZUE IRAKURTZEN, EZ DAKIZUE IRAKURTZEN ALA, IRAKURTZEN BADAKIZUE, GORRAK ZARETE, GORRAK ALA, GORRAK ZARETE ALA, BETIKO AGUR, AGUR BETIKO, AGUR BETIRAKO, BETIRAKO AGUR, EZ KONTATU NIREKIN, EZ KONTATU GEHIAGO NIREKIN, AHAZTU NAZAZUE, AHAZTU NI, AHAZTU NITAZ, AHAZTU EXISTITZEN NAIZENA, AZKENA IZAN DADILA, HAU AZKENA IZAN BEDI, BUKATU DUGU ZUEK ETA BIOK, PELMAK ZARETE, ZE PELMAK ZARETEN, GOGAIKARRIAK ZARETE, JASANEZINAK ZARETE, LOTSARIK EZ DUZUE, LOTSA PIXKA BAT, ERRESPETU PIXKA BAT, BURUKO MINA EMATEN DIDAZUE, GEHIAGO EZ MESEDEZ, GEHIO EZ, HEMENDIK AURRERA EZ, AZKEN ALDIA DA, AZKEN ABISUA DA, EZ DUT ZUEKIN EZER NAHI, EZ DUT ZUENIK EZER NAHI, ZUENIK EZ DUT EZER NAHI, EZ DUT ZUEN BERRI IZAN NAHI, EZ DUT ZUEN BERRIRIK NAHI, UTZI BIZITZEN, UTZI LO EGITEN, UTZI ARNASA HARTZEN, UTZI NAZAZUE, BAKEA NAHI DUT, BAKEA NAHI DUGU, MESEDEZ ERRUKIA, ISILDU, ISILDU BEHINGOZ, IXO, EZ DUT EZER EROSIKO, EZ DIZUET EZER EROSIKO, EZ DA NIRETZAT, HAU EZ DA NIRETZAT, EZ ZAIT BATERE INTERESATZEN, EZ ZAIT EZER INTERESATZEN, INTERESIK EZ, EZ DAUKAT INTERESIK, EZ DUT INTERESIK, EZ GALDU DENBORA, EZ GALDU DENBORARIK, DENBORA GALTZEN ARI ZARETE, ALFERRIK ARI ZARETE, ALFERRIK ZABILTZATE, EZ ZAITEZTE NEKATU, EZ ZAITEZTE SAIATU, HAU JAZARPENA DA, JAZARPENA DA, HAU SPAM DA, HAU SPAMA DA, HAU GEHIEGI DA, HAU ASTUNA, ZEIN ASTUNAK ZARETEN, ASTUNAK ZARETE, ASTUNAK, ZEIN ASTUNAK, PASATZEN ARI ZARETE, KOKOTERAINO NAGO, KOKOTERAINO NAGO ZUEKIN, NAZKATUTA NAGO, NAZKATUTA NAUKAZUE, NAZKATUTA NAUZUE, PIKUTARA, PIKUTARA JOAN, PIKUTARA DENOK, JOAN PIKUTARA, POPATIK HARTZERA, PUTAKUMEAK, KABROIAK, ALDE HEMENDIK, ALDE EGIN, HOAZ HEMENDIK, ZOAZTE HEMENDIK, NORK IRAKURTZEN DU HAU, AZKENA IZAN DADILA, HAU AZKENA IZAN DADILA, AZKENA IZATEA NAHI DUT, BAT GEHIAGO ERE EZ, BAT ERE EZ GEHIAGO, BAKAR BAT ERE EZ, SEKULA EZ GEHIAGO, INOIZ GEHIAGO EZ, NAHIKOA DA JADA, NAHIKOA DA BEHINGOZ, ASKI DA JADA, NAHIKOA IZAN DA, GEHIAGORIK EZ, EZ MOLESTATU, EZ MOLESTATU GEHIAGO, EZ MOLESTATU BERRIRO, BAJA EMATEN DUT, ZEIN PESADOAK ZARETEN, PESADOAK ZARETE, PESADUAK, ZOAZ KAKARA, ZOAZTE KAKARA, KAKARA, INFERNURA, ZOAZTE INFERNURA, AMAITU DA AGUR, ADINGABEA NAIZ, MOZTU HAU, ITXI TXORROTA, ORAINDIK BIDALTZEN, ASTUNAK ZARETE BENETAN, BENETAN ASTUNAK ZARETE',
    repeated:
      'BESTE MEZU BAT, BESTE SMS BAT, BESTE MEZURIK, MEZU GEHIAGO, BESTE IRAGARKI BAT, BESTE ESKAINTZA BAT, IDAZTEN BADUZUE, IDAZTEN BADIDAZUE, BIDALTZEN BADUZUE, BIDALTZEN BADIDAZUE, BIDALTZEN JARRAITZEN, IDAZTEN JARRAITZEN, BIDALTZEN SEGITZEN, IDAZTEN SEGITZEN, GELDITZEN EZ BAZARETE, UZTEN EZ BADIDAZUE, UZTEN EZ BANAUZUE',
    times:
      'BI ALDIZ, HIRU ALDIZ, LAU ALDIZ, BOST ALDIZ, HAMAR ALDIZ, EHUN ALDIZ, MILA ALDIZ, HAINBAT ALDIZ, ZENBAT ALDIZ, HIRU BIDER, BI BIDER, LAU BIDER, BOST BIDER, HAMAR BIDER, ZENBAT BIDER, MILA BIDER, BEHIN ETA BERRIRO, BEHIN BAINO GEHIAGOTAN, ASKOTAN, HAMAIKA ALDIZ, HAMAIKATXO ALDIZ, BIGARREN ALDIZ, HIRUGARREN ALDIZ, LAUGARREN ALDIZ, HIRUGARREN ALDIA, BIGARREN ALDIA, ALDIZ, BIDER',
    plea: 'BAJA, STOP, EZ BIDALTZEKO, EZ IDAZTEKO, EZ DEITZEKO, EZ MOLESTATZEKO, EZ GOGAITZEKO, GELDITZEKO, UZTEKO, KENTZEKO, ETETEKO, EZABATZEKO NIRE ZENBAKIA, EZABATZEKO NERE ZENBAKIA, EZETZ, BAKEAN UZTEKO, GEHIAGO EZ, UZTEKO MEZUAK',
    not_doing:
      'EZ BIDALTZEA, EZ IDAZTEA, EZ DEITZEA, EZ MOLESTATZEA, EZ GOGAITZEA, EZ KONTAKTATZEA, HARREMANETAN EZ JARTZEA, EZ JASOTZEA, EZ IGORTZEA, EZ ENBARAZU EGITEA, EZ BIDALTZEKO, EZ IDAZTEKO, EZ MOLESTATZEKO, EZ GOGAITZEKO, EZ KONTAKTATZEKO, EZ IGORTZEKO, ATERATZEA, NI KENTZEA, BAKEAN UZTEA, LASAI UZTEA, BIDALTZEARI UZTEA, ISILTZEA, EZ JARRAITZEA, BIDALTZEN EZ JARRAITZEA, IDAZTEN EZ JARRAITZEA',
    request:
      'ESKERTUKO, ESKERTZEN, ESKERTZEKOA, POZTUKO, NAHIAGO, HOBE, ESKATZEN, ESKATU, EXIJITZEN, ERREGUTZEN, ARREN, ADEITASUNEZ, MESEDE, MESEDEZ, OTOITZEN, GALDATZEN, ERREKERITZEN',
    once_more: 'BESTE BAT, BAT GEHIAGO, BESTE MEZU BAT, BESTE SMS BAT, HURRENGOA, HURRENGOAN, HURRENGO MEZUA, HURRENGO MEZUAN, HURRENGO ALDIAN',
    reprisal:
      'SALATUKO, SALATUKO ZAITUZTET, SALAKETA, ABOKATUA, ABOKATUAK, ABOKATUARI, POLIZIARA, POLIZIARI, ERTZAINTZARA, KONPAINIAZ ALDATUKO, KONPAINIAZ ALDATU, BANKUZ ALDATUKO, SARE SOZIALETAN, SAREETAN, BLOKEATUKO, BLOKEATUKO ZAITUZTET, BEZERO BAT GALDUKO, EZ DUT GEHIAGO EROSIKO, EPAITEGIRA, KEXA, ERREKLAMAZIOA, KONTSUMORA, AGENTZIARA',
    forbid: 'EZ DIZUET, EZ DIZUT, EZ NIZUEN, EZ NIZUN',
    relative:
      'NIRE AMA, NERE AMA, AMA, NIRE AITA, NERE AITA, AITA, NIRE SEMEA, NERE SEMEA, SEMEA, NIRE ALABA, NERE ALABA, ALABA, AMAMA, AITITA, AMONA, AITONA, NIRE EMAZTEA, NERE EMAZTEA, NIRE SENARRA, NERE SENARRA, UMEA, UMEAK, NIRE UMEAK, NERE UMEAK, GURASOAK',
    channel: 'SMS, MEZU, MEZURIK, MEZUAK, POSTA, POSTARIK, EMAIL, EMAILIK, DEI, DEIRIK, DEIAK, GUTUN, PUBLIZITATE, PUBLIZITATERIK, JAKINARAZPEN',
    send: 'BIDALI, BIDALTZEN, IDATZI, IDAZTEN, DEITU, DEITZEN, MOLESTATU, MOLESTATZEN, GOGAITU, ENBIDATU, IGORRI, BIDALTZEARI, IDAZTEARI, MOLESTATZEARI, GOGAITZEARI, DEITZEARI, BIDALTZEA, BIDALTZEKO, BIDALI BEHAR, IDATZIKO, BIDALIKO, DEITUKO, IDAZTEKO, IDAZTEA, HARREMANETAN JARRI, HARREMANETAN, KONTAKTATU, KONTAKTATZEN, TXATEATU, IGORTZEN, IGORTZEARI, IDAZTI, BIALI, BIALTZEN, BIDALDU, IGOR, BIDAL, IDATZ, ESNATU, ENBARAZU EGIN, JAZARRI, BIALDU, BIALDUTEN, BIDALTZE, BIALTZE, BIALTZEKO, BIALTZEA, BIALIKO, BIALTZERIK, BIDALTZERIK, IDAZTERIK, BIRALI, BIRALTZEN, IDATZIK, IDAZTE, ERASO, MANDATU, TXIKOTEATU, SPAMEATU, SPAM EGIN, NEKATU, NEKARAZI, ASPERTU, NAZKATU, GOGAIT ERAGIN, HARTZEAN JARRI, ENBARAZU, TRABA EGIN, TABARRA EMAN, LATA EMAN, JARRAITU BIDALTZEN, SEGI BIDALTZEN, JARRAITU IDAZTEN, SEGI IDAZTEN, KONTAKTUAN JARRI, TELEFONATU, DEITTU, DEITUTEN, IDATZITTE, WHATSAPPEATU, ENBARAZATU, ENBARAZATZEN, ZIRIKATU, ZIRIKATZEN, INPORTUNATU',
    texts:
      'MEZU, MEZUA, MEZUAK, MEZURIK, MEZUEKIN, MEZUEZ, SMS, SMSAK, SMSRIK, SMSEKIN, PUBLIZITATE, PUBLIZITATEA, PUBLIZITATERIK, PUBLIZITATEAREKIN, ESKAINTZA, ESKAINTZAK, ESKAINTZARIK, ESKAINTZEKIN, PROMOZIO, PROMOZIORIK, PROMOZIOAK, IRAGARKI, IRAGARKIRIK, IRAGARKIAK, SPAM, SPAMA, JAKINARAZPENIK, ABISURIK, EZER, JAKINARAZPENAK, ABISUAK, ALERTAK, OHARRAK, OHARRIK, DESKONTUAK, DESKONTURIK, MEZUENA, BULETINA, BULETINAK, BULETINIK, KATALOGOAK, KATALOGOA, ALBISTERIK, KOMUNIKAZIOAK, KOMUNIKAZIORIK, SMS-RIK, SMS-AK, MEZUTXOAK, MEZUTXORIK, PROPAGANDA, PROPAGANDARIK, ZABORRA, ZABORRIK, ESKEINTZAK, ESKEINTZARIK, KAKA, HOLAKORIK, HONELAKORIK, HALAKORIK, MESURIK, MESUAK, GOGORARAZPENAK, GOGORARAZPENIK, BEHERAPENAK, BEHERAPENEKIN, WHATSAPP, WHATSAPPAK, WHATSAPPIK, WHATSAPPEKIN, WASAP, WASAPAK, WASAPIK, MEZUTXO, MESU, MESUA, MEZUK, MEZUIK, MEZUEI, EMAILAK, EMAILIK, NEWSLETTERRA, NEWSLETTERRIK, NEWSLETTERRAK, KATALOGORIK, INKESTAK, INKESTARIK, TXORAKERIAK, TXORAKERIARIK, MARKETINA, MARKETINIK, PROMOAK, PROMORIK, SPAMIK, SPAMAREKIN, NOTIFIKAZIOAK, NOTIFIKAZIORIK, PUBLI, PUBLIRIK, PUBLIA, PUBLIZIDADEA, PUBLIZIDADERIK, ESKAINTZEI, GONBIDAPENAK, GONBIDAPENIK, ABISUEKIN, KANPAINARIK, KANPAINAK, MEZU KOMERTZIALAK, MEZU KOMERTZIALIK, BESTE MEZURIK, DESKONTUEKIN, PROMOZIOEKIN, MEZUTEGIA',
    det: 'ZUEN, ZURE, HAUEK, HORIEK, HORRENBESTE, HAINBESTE, GUZTI, BESTE, INOLAKO, HAU, NIRI, NIK, GEHIAGO, HONELAKO, GUZTIEKIN, NIRE, NERE, ZUENGANDIK, HOLANGO, HALAKO, HOLAKO, ORREN, HAIN, ZUEKIN, ZUEK, GEHIAGORIK, GEIAGO, GEHIYAGO, GEIO, GEHIO, GEIAU, GEHIAU, GEIAGORIK, AURRERANTZEAN, JADA, DAGOENEKO, INOIZ, BERRIRO, BERRIZ, HEMENDIK AURRERA, GAURTIK AURRERA',
    remove:
      'KENDU, EZABATU, ATERA, KEN, ATERATZEKO, KENTZEKO, KENDUTA, KENTZEA, EZABATZEKO, EZABATZEA, ATERATZEA, BORRATU, BORRATZEKO, KENDUKO, EZABA, KENTZEKO ESKATZEN, DESKONEKTATU, EZABATUKO, BORRA, KENDUKOZU, KENDUTZEKO, ATERAKO, TATXATU, EZABATZEKO ESKATZEN, DEUSEZTATU, BAZTERTU, KANPORATU, LIBRATU, ASKATU, KENTZE, KENTZEIA, BAJAN EMAN, BAJA EMAN, DESAKTIBATU, DESALTATU, IRTEN',
    list: 'ZERRENDATIK, ZERRENDETATIK, DATU-BASETIK, DATUBASETIK, DATU BASETIK, AGENDATIK, BIDALKETETATIK, BIDALKETATIK, ZERENDATIK, ZERRENDATATIK, KONTAKTUETATIK, TALDETIK, DATU BASEETATIK, BEZEROETATIK, LISTATIK, ZERRENDA HONETATIK, LISTA HONETATIK, LISTETATIK, FITXATEGITIK, FITXATEGIETATIK, FITXEROTIK, SISTEMATIK, ERREGISTROTIK, BEZERO ZERRENDATIK, BANAKETA ZERRENDATIK, BANAKETATIK, TALDE HONETATIK, KLUBETIK, PROGRAMATIK, ZERBITZUTIK, MEZU ZERRENDATIK, KANPAINATIK, KANPAINETATIK, NEWSLETTERRETIK, BULETINETIK, WHATSAPPETIK, DATU-BASEETATIK, LISTATATIK, ZERRENDETAIK, ZERRENDATIKAN, AGENDETATIK, ZUEN ZERRENDETATIK',
    threat:
      'SALAKETA, SALATUKO, SALATU, ABOKATUA, ABOKATUARI, POLIZIA, ERTZAINTZA, ERTZAINTZARA, KEXA, ERREKLAMAZIOA, AUZITEGIRA, BABESTEKO, KONTSUMO, AGENTZIARA, AGENTZIARI, AGENTZIA, DATUAK BABESTEKO, ABOKATUARENGANA, EPAITEGIRA, EPAITEGIAN, POLIZIARI, POLIZIARA, KEXA JARRIKO, SALATZERA, SALATZEN, BLOKEATUKO, BLOKEATU, LEGEZKO, UDALTZAINEI, ERTZAINTZARI, KONTSUMORA',
    data: 'DATUAK, DATU, DATUEN, INFORMAZIOA, INFORMAZIO, DATUETARA, DATU GUZTIAK',
  },
  patterns: {
    stop: `
      ? ez [dut|ditut|nuen|nituen|dugu|ditugu] (nik|inoiz) (zuen|halako) [texts] (inoiz|nik) eskatu
      ? ez [dut|nuen|dugu] inoiz [hau|hori|halakorik] eskatu
      ? utzi itzazue (zuen|mezu) [texts]
      ? ^ utzi nahiko $
      ? ez dut (zuen|halako) [texts] [jasotzea|hartzea|bidaltzea] [onartzen|baimentzen]
      ez [bidali|bidaltzeko] (niri|gehiago) [oroigarririk|gogorarazpenik|abisurik]
      ez [bidali|idatzi] [guri|niri] [textsEu]
      (mesedez) [gelditu|geldi itzazu|geldi itzazue|eten] [textsEu]
      utzi (ni|gu) [molestatzeari|gogaitzeari|nekatzeari|ni molestatzeari]
      ? (ni) ez naiz [inoiz harpidetu|inoiz apuntatu|harpidetu honetara|inoiz izena eman] (honetara|zuekin)
      [ez|mesedez ez] (niri|guri|neri) [tellVerb] (niri|guri|neri|zenbaki honetara) [gehiago|berriro|besterik|inoiz|inoiz gehiago|berriz|behin ere|sekula|sekula gehiago]
      [ez|mesedez ez] (iezadazue|iezadazu|didazue|didazu|nazazue|nazazu|nazak) [tellVerb] [tellNiri] (gehiago|ezer|mesedez) $
      [ez|mesedez ez] [gonbidatu|informatu|jakinarazi ezer|gogorarazi ezer] (mesedez|gehiago) $
      [ez|mesedez ez] [nazak|nazan|nazazu|nazazue|nazatela|didazu|didazue|iezadak|iezadazue|iezaguzue] (gehiago|berriro) [molestatu|bidali|idatzi|deitu|gogaitu|enbarazu egin|gonbidatu|abisatu|nekatu|traba egin]
      ez [nazak|nazan] (gehiago) (ni) [molestatu|gogaitu|nekatu]
      ez molestatu (gehiago) ni
      ez (dut|ditut) [textsEu] (gehiago) [nahi|behar|jaso nahi|gehiago nahi|gehiago jaso nahi|irakurtzen|irakurri nahi]
      [nahikoa|aski|gelditu|utzi|moztu|eten|bukatu] (da) (zuen) [textsEu] (mesedez|bidaltzeari|jada) $
      (zuen) [textsEu] [ez bidali|gehiago ez|ez gehiago|gorde zuentzat|eten|moztu|gelditu] (mesedez|gehiago|zuentzat)
      [gorde|gorde itzazue] (zuen) [textsEu] (zuentzat|zeuentzat|mesedez) $
      [utzi|utziozue|utzi behingoz|bukatu|amaitu|utzazue] (niri|mezuak|guri|behingoz) [idazteari|molestatzeari|niri idazteari|niri idaztea|mezuak bidaltzeari|bidaltzeari|deitzeari|abisatzeari|gonbidatzeari|gogorarazteari]
      ez (dago|da|duzue|dut) (beharrezkoa|beharrik) (niri|mezurik|ezer|mezuak) [idazteko beharrik|idatzi beharrik|bidaltzeko beharrik|bidali beharrik|abisatzeko beharrik|abisatu beharrik|deitzeko beharrik|beharrezkoa niri idaztea|beharrezkoa mezuak bidaltzea] (gehiago|niri|mesedez) $
      [kendu|atera|ezabatu|borratu|irten nahi dut|atera nahi dut|utzi nahi dut|kendu nazazue] (nire|gure) (ama|aita|zenbakia|senarra) (zuen) [harpidetzatik|taldetik|datu-basetik|kontaktuetatik|zerrendatik] (mesedez|gaur bertan) $
      (zuen) [datu-basean|taldean|kontaktuetan|zerrendan|zerrenda horretan|zerrnda horretan] ez dut (gehiago) [egon nahi|jarraitu nahi|egno nahi|gehiago egon nahi]
      ez dut (gehiago) (zuen) [datu-basean|taldean|kontaktuetan|zerrendan|zerrenda horretan] (gehiago) (egon|jarraitu) nahi
      [baliogabetu|ezeztatu|eten|kendu|bertan behera utzi] (nahi dut) (nire) [harpidetza|baimena|izen-ematea|onespena|adostasuna|izen ematea] (mesedez) $
      (nire) [baimena|onespena|adostasuna|izen-ematea] [baliogabetu|ezeztatu|eten|kendu|kentzen dizuet|atzera bota|erretiratzen dut]
      ^ agur (zuen) [eskaintzei|promozioei|mezuei|iragarkiei|smsei|abisuei|publizitateari] (betiko) $
      [ahantz|ahatz|ahaztu|ahantzi] [nazazue|nazazu|gaitzazue] (mesedez|betiko|behingoz) $
      ^ (kitto|nahikoa|benga|aski) (da) [honaino heldu gara|honaino iritsi gara|honaino|hemen amaitzen da|hemen bukatzen da] (kitto|mezuekin) $
      ^ (benga|tira|bueno|ba) (ba) [nahikoa da|nahikoa|aski da|kitto] (ba) (e|eh|ezta|hemen) (e|eh|jada|mesedez) $
      [uzteko|isiltzeko|gelditzeko|amaitzeko|bukatzeko|ixteko] [garaia|ordua] (da|duzue) (duzue|da) $
      ^ (ixo|ixilik|isilik|isildu) [ixilik|isilik|isildu zaitezte|isulu zaitezte|ixildu zaitezte|isil zaitezte|ixo|isilik mesedez] (mesedez|behingoz|jada) $
      ^ (ni|nik) (hemendik|zerrendatik) (nahi) [atera nahi dut|irten nahi dut|atera nahi|irten nahi] (mesedez|zerrendatik|hemendik|nola edo hala) $
      [baina atera nahi dut|baina irten nahi dut|zerrendatik atera nahi dut|atera nahi dut nola edo hala] (nola edo hala|hemendik|mesedez) $
      ^ (mezuei|eskaintzei|horri|honi) uko egiten [dut|diet|diot|dizuet] (mezuei|horri|guztiari) $
      ^ [uztibakean|utzibakean|utzi bakean|utzpakean|uztipakean] (mesedez) $
      [mezuak|mezu horiek|mezuok|eskaintzak|smsak|sms ak|abisuak|horiek] (oraindik) … [eten itzazue|etenitzazue|geldi itzazue|moztu itzazue|ken itzazue|utzi bidaltzeari]
      ^ (mesedez) [eten itzazue|moztu itzazue] (mesedez|behingoz) $
      ez (gastatu|xahutu) (niregan|nirekin|nitaz) [gastatu niregan|gastatu nirekin|sms-rik nirekin|gastatu sms-rik|gastatu smsrik] (niregan|nirekin|mutilak) (sms-rik|mezurik)
      ez [zaizkidak|zaizkit|zait|zaigu] (batere) [axola|inporta|ardura|interesatzen] (batere) (hire|zuen|zure) [promozioak|eskaintzak|mezuak|iragarkiak|kontuak|abisuak]
      hurrengo (mezuak|mezua|smsa) … [kontsumo bulegoan|polizian|epaitegian|kontsumobiden|abokatuarenean] … [bukatuko|amaituko|emango|joango]
      ^ (benetan|benetan diotsuet) nahikoa dut (mezuekin|jada|honekin|zuekin|promozioekin) $
      (aspaldi) [ez noa|ez naiz joaten|ez naiz bazkidea|ez naiz bezeroa] (aspaldi|jada|gehiago) [uzteko garaia|utzi|bakean utzi|isildu|gelditu]
      ^ (jada) ez (bidali) [bidali besterik|besterik bidali] (mesedez|niri) $
      ez dago (niri|klaseak) [klaseak gogoratu|gogorarazi|gogoratu|abisatu|jakinarazi|gogoratzeko] (beharrik) [beharrik|klaseak gogoratu beharrik]
      (kodea) (bakarrik|soilik) [kodea bakarrik nahi|kodea soilik nahi|kodea bakarrik behar] (nuen|dut) (eta) [ez publizitatea|ez publizitaterik|ez eskaintzak|ez iragarkiak]
      [hiru|bi|hamaika|mila] aldiz eskatu [dut|dizuet] (kentzeko|gelditzeko|uzteko|bajarako)
      ^ (bada|jada) (garaia) [bada garaia uzteko|bada garaia gelditzeko|gelditzeko eskatzen dizuet|uzteko eskatzen dizuet] (mesedez) $
      ^ (mesedez) [bertan behera utzi dena|dena bertan behera utzi] (mesedez) $
      ? ^ (nik|jada) [ez dut berrituko|ez dut jarraituko|ez dut jarraitu nahi|ez ditut irakurriko|ez ditut irakurtzen] (gehiago|mesedez) $
      ^ (ni) jada ez naiz (zuen) [klubekoa|zerrendakoa|klubeko kidea] (gehiago) $
      (telefono|zenbaki) hau [familiarentzat bakarrik|lanerako bakarrik|familiarentzat] (bakarrik) da
      (ez) (zaitez|zaitezte) [ez zaitez nirekin kontaktuan jarri|ez zaitezte nirekin harremanetan jarri|ez enbarazu egin] (gehiago|mesedez)
      haserre (dago|nago|gaude) (jada) zuen [txistu hotsekin|mezuekin|iragarkiekin|txistuekin|soinuekin|publizitatearekin]
      (umearen|amaren|honetara) [umearen telefonora|umearen mugikorrera|telefono honetara|mugikor honetara|amaren telefonora] ez da [iragarkirik|mezurik|publizitaterik|eskaintzarik] behar
      [askatu nazazue|libratu nazazue|askatu gaitzazue|salba nazazue] (mesedez) (informazio|mezu|iragarki) [uholde honetatik|uholdetik|jario honetatik|eurite honetatik]
      [utzi nuen zuen kluba|utzi nuen zuen taldea|zuen kluba utzi nuen] (aspaldi) zergatik [iristen dira oraindik|jasotzen dut oraindik|bidaltzen duzue oraindik]
      ? [amaitu|bukatu|akabatu] (behingoz) [eskaintza hauekin|mezu hauekin|iragarki hauekin|eskaintzekin|mezuekin]
      telefonoa ez [nekatu|bete|torturatu|zaborrez bete] (mezuz|gehiago)
      ez bidali (niri) [gauza horiek|horrelako gauzarik|horrelako gauzak|holako gauzarik|txorakeria horiek|horrelakorik] (niri|gehiago) $
      ? [zuen robota|zuen bota|zuen makina] (inoiz) [ez da gelditzen|ez da isiltzen|ez da nekatzen] $
      uko egiten (diet|diot) (zuen) [hurrengo|datozen] (jakinarazpenei|mezuei) [jakinarazpenei|mezuei|eskaintzei|iragarkiei]
      ? ez al [duzue|duzu|daukazue] (zer|ezer|beste) (egiteko) [hoberik|hobeagorik|beste lanik|besterik egiteko] (egiteko) (egunero) … [eskaintzea|bidaltzea|idaztea|molestatzea|gogaitzea] (baino)
      (mezu|hauek) [mezu hauek|iragarki hauek|sms hauek|eskaintza hauek] (nahastu|gogaitu|nekatu|aspertu) (besterik) ez (naute|gaituzte) [naute egiten|gaituzte egiten|egiten]
      ? zertarako (nahi) (ditut|dut|nik) [eskaintza hauek|iragarki hauek|mezu hauek|deskontu hauek|hainbeste mezu|hainbeste eskaintza] (ditut|dut) $
      [hemendik aurrera|aurrerantzean|gaurtik aurrera] (mesedez) [gorde|eduki|utzi] (zuen) [beherapenak|eskaintzak|deskontuak|mezuak|iragarkiak|promozioak] [zuentzat|zeuentzat|zuentzako]
      (eskerrik asko) baina [nahikoa daukat|nahikoa dut|aski dut|aski daukat|badut nahikoa] [zuen mezuekin|mezuekin|eskaintzekin|publizitatearekin]
      [zuen mezuetatik|mezu hauetatik|zuen iragarkietatik|zuengandik|iragarki hauetatik|zuen eskaintzetatik|spam honetatik] (behingoz) [libratu|askatu|libre egon|libre geratu] (nahi) (dut|nuke|dugu)
      ? [bilatu|aurkitu|topatu] (ezazue|mesedez) [beste norbait|beste bat|beste inozo bat] (zuen) [argazki|mezu|iragarki|mezuak|argazkiak|iragarkiak] (horiek|hauek|horrelakoak) [bidaltzeko|idazteko|gogaitzeko|molestatzeko]
      [nire telefonotik|nire mugikorretik|nire zenbakitik|nere telefonotik|nere mugikorretik] [urrun|aparte] (mantendu|egon|ibili|geratu)
      [izena eman nuen|harpidetu nintzen|apuntatu nintzen] (baina|eta) orain [irten|atera|utzi|joan] nahi dut
      ? [albisterik|oharrik|oroigarririk|mezurik] ez [dugu|dut] (gehiago) behar
      ? ez [dugu|dut] … [oroigarririk|oharrik|mezurik|abisurik] behar
      espero (dut) (zuen) azken [mezua|smsa|iragarkia] (izan|izatea)
      izan dadila hau azken [smsa|mezua|iragarkia]
      izan dadila hau … azken [smsa|mezua|iragarkia]
      hau izan dadila … azken [smsa|mezua|iragarkia]
      [hau|hori] izan zela … azken [smsa|mezua|iragarkia]
      ez dut (zuekin) [sms|mezu] bidez … [komunikatu|hitz egin|harremanetan egon] nahi
      ez bidali … [oharrak|mezuak|oroigarriak|albisteak|eskaintzak|abisuak]
      ez du … [oroigarririk|mezurik|oharrik|abisurik] behar
      hau (izatea|izan dadila|izan) … azken [iragarkia|mezua|smsa|oharra|berria]
      [gauerdian|gauez] & [zuengatik|zuen mezuak|zuen mezuengatik|zuen iragarki*]
      noiz arte … [bidali|bidaliko|idatzi] (behar) (dizkidazue|didazue|duzue)
      [mezurik|iragarkirik|smsrik|oharrik] (gehiago) [iritsiko ez balitz|helduko ez balitz|jasoko ez banu|bidaliko ez bazenute|bidaliko ez bazenidate]
      ? [ez ditut mezuak irakurtzen|mezuak ez ditut irakurtzen|ez dut mezurik irakurtzen] & [idatzi emailera|emailera idatzi|emailez|postaz|gutunez|emailera]
      informazioa [postaz|emailez|gutunez|posta elektronikoz] [bakarrik|soilik] (jaso) nahi
      ez erabili (gehiago) [smsrik|=sms|mezurik|mezuak] (nirekin|nigaz|gurekin) [nirekin|nigaz|gurekin|hitz egiteko|komunikatzeko]
      [spam|publizitate|mezu|jazarpen] honek (gaur|berehala) … [amaitu behar|bukatu behar|gelditu behar|amaitu|bukatu]
      ? [ohar|mezu|albiste|oroigarri|eskaintza|iragarki] gehiagorik ez [dut|dugu] [nahi|behar|jaso nahi]
      ? ez [dugu|dut] (zuen) [informazio|mezu|ohar|oroigarri|albiste|gonbidapen] (gehiago) [behar|gehiago behar|behar gehiago]
      [idatzi|bidali] (mesedez) [gutun bat|emaila|gutuna|email bat|posta elektronikoa] ez [=sms|smsrik|mezua|mezurik|mezuak]
      ez dut zuengandik (ezer|mezurik) (gehiago) espero
      ez dut (ezer|mezurik) (gehiago) zuengandik (ezer) (gehiago) espero
      [nire|nere] [mugikorrera|telefonora|zenbakira] (mesedez) [ezer ez|ezer ere ez|mezurik ez|inongo mezurik ez] (hemendik aurrera|gehiago)
      [nirekin|nigaz|gurekin] (mesedez) ez erabili (gehiago) [smsrik|sms|mezurik|mezuak|whatsapp*]
      ? [egunero mezu bat|mezu bat egunero|egunero mezua|egunero iragarkia|egunero sms bat] & [gehiegi|gehiegizkoa|larregi]
      ? (beraz|mesedez|hortaz) [oroigarririk|mezurik|iragarkirik|eskaintzarik|gogorarazpenik] gabe (mesedez) $
      [gorde|gorde ditzakezue] (zuentzat) zuen [oroigarriak|eskaintzak|mezuak|iragarkiak|albisteak]
      zuen [oroigarriak|eskaintzak|mezuak|iragarkiak|albisteak|publizitatea] (zuentzat|zeuentzat) [gorde|zuentzat|zeuentzat|gorde ditzakezue]
      ez dago (gehiago|jada) [oharrak|mezuak|oroigarriak|oharrik|mezurik|oroigarririk|albisteak|gonbidapenak|eskaintzak] (bidaltzen|bidali) (jarraitu) [beharrik|bidaltzeko beharrik|jarraitu beharrik|bidali beharrik]
      [oharrak|mezuak|oroigarriak|albisteak|gonbidapenak|eskaintzak|abisuak|gogorarazpenak] (jada|dagoeneko) ez (ditut|dira|ditugu) (gehiago|jada|jadanik) [beharrezkoak|behar|beharrik]
      ? [ezin ditut mezuak irakurri|ezin ditut irakurri|ezin dut irakurri|ezin ditut mezuak ikusi|ez ditut irakurtzen] & [utzi bertan behera|ez bidali|utzi|alferrik]
      ^ baja (hartu|eman) nahi (dut|dugu|det) $
      ? [salatu|blokeatu] (egin) [dut|ditut] (zuen|zure) [zenbakia|zenbaki hau]
      ? [bigarren|hirugarren|laugarren|bosgarren|hamargarren] aldia (da) … [esaten|eskatzen|idazten|dizuedana]
      ? [taldetik|klubetik|zerrendatik|honetatik] [irten|atera|joan] nahi
      ? utzi (behingoz) jendeari [lo egiten|bizitzen|lasai|bakean]
      ? ez [duzue|daukazue|duzu|daukazu] (nire|nere|inolako) [baimenik|baimena|onespenik] (nire|nere|niri|mezuak)
      ? ezin (didazue|nauzue|duzue|al) (al|nauzue|duzue) bakean utzi
      ? egunero [idatzi|bidali] (behar) (al) [behar|didazue|duzue]
      ? [zenbaki hau|nire zenbakia|nere zenbakia|telefono hau|nire telefonoa|nere telefonoa] ez (gehiago) [erabili|erabiltzea]
      ? (nik) ez [nuen|dut|dugu] (inoiz|sekula) [izenik|izena] eman
      ? inork ez (du|ditu) (hemen) (zuen) [texts] (hemen) [nahi|irakurtzen|eskatu|behar]
      ? inork ez du hau [nahi|irakurtzen|eskatu|behar]
      ? gonbidatu gabe (zatozte|etorri|etortzen)
      [ken|utz|atera|ezaba|borra|aska|libra] [nazazue|nazazu|gaitzazue|gaitzazu|nazak|nazan]
      ? ez [bazarete|baduzue|bazara] (gelditzen|isiltzen|uzten) [threat|reprisal|kontsumora] (joango|joko)
      ? ez (doa|dabil|da) (jada) zuen [eskolara|klubera|ikastolara|gimnasiora|akademiara|eskolan|ikastolan] 
      ? [gelditu|utzi|moztu|eten|amaitu] [hau|hauek|honekin|hori] behingoz
      ? zerrenda beltzean [zaudete|sartu zaituztet|zaituztet|sartuta]
      ? baja [eskatu|eman] [nuen|nizuen|genuen|nion]
      ? [gaurtik aurrera|hemendik aurrera|aurrerantzean|gaurtik] (ezer|mezurik) (gehiago) (ezer) ez $
      ? azken [mezua|smsa|aldia] (izan) [dadila|behar du|izatea|izango da]
      ? [joan|irten|atera] naiz zuen [klubetik|taldetik|zerrendatik|list]
      ? zuen [datu-basean|zerrendan|zerrendetan|fitxategian|sisteman|agendan] ez (dut|naiz) (egon) [nahi|egon nahi]
      ? ez (dut|naiz) (zuen) [datu-basean|zerrendan|zerrendetan|fitxategian|sisteman|agendan] (egon) nahi
      ? ez galdu [denbora|denborarik|astirik|dirurik] (nirekin|gurekin|honekin)
      ? [alferrik|alperrik] (da|dira) [jarraitzea|bidaltzea|idaztea|saiatzea|mezuak]
      [eten|gelditu|utzi|ezeztatu|bukatu|desaktibatu|kendu] (sms) [zerbitzu hau|zerbitzu honi|zerbitzua|sms zerbitzua] (mesedez)
      ? [mugikorra|telefonoa|postontzia] [beteta|leporaino] … (zuen) [texts]
      ? (erabiltzeko|inoiz) baimenik (ez) (dut|dizuet|duzue) [ematen|eman|ez duzue|ez daukazue]
      ? ^ hau … [semearen|alabaren|txikiaren|ume baten|haur baten|adingabe baten|nire umearen|nere umearen] [telefonoa|mugikorra|zenbakia] (da) $
      ? [amamak|aitonak|amonak|aititak|amak|aitak|senarrak|emazteak|semeak|alabak|arrebak|anaiak] ez (du|ditu) (zuen) (zuen) [texts] (gehiago) (jaso) nahi
      ? noiz [utziko|geldituko|isilduko|amaituko|ixilduko] (nauzue|zarete|duzue|gaituzue) [bakean|behingoz|lasai|nauzue|zarete|duzue mezuekin]
      ? ezin al (duzue|zarete|zaitezkete) [gelditu|utzi|isildu]
      ? [sms-ik|sms ik|smsik|mezuz|mezurik|testurik] ez (mesedez|gehiago) $
      ? hobe (da) [postaz|emailez|telefonoz|e-postaz] … ez
      ? [hasperen|kokoteraino] … [texts]
      ? ^ [alone_stop] $
      ? ^ [alone_stop] [alone_stop|behingoz|zuekin|jada|stop|mesedez|zuen mezuekin]
      ? [once_more] (eta) … [reprisal]
      ? [once_more] … (small) (small) (small) [reprisal]
      ? [nire|nere] abokatuak (erantzungo|idatziko|deituko)
      ? abokatuak [erantzungo|idatziko|deituko] [dizue|dizu]
      ? (jada|dagoeneko) ez [naiz|gara] (zuen) [bezeroa|bazkidea|bezero|bazkide|kidea|harpideduna|bezeroak] (jada)
      ? ez naiz (zuen|jada) [bezeroa|bazkidea|kidea|harpideduna|zuen bezeroa] (jada)
      ? ez [naiz|dut|gara] … (bizi|lan egiten|bazkide) … [ez didate balio|ez dit balio|ez zait interesatzen|ez zaizkit interesatzen|ez dut behar]
      ? [eskaintzek|mezuek|deskontuek|iragarkiek|abisuek] … [ez didate|ez digute|ez dizkidate] (ezertarako|jada) (ezertarako) [balio|axola|inporta]
      ? [amaitu|bukatu|amaitzeko|bukatzeko|akabatu] (behingoz) (zuen) [mezuekin|mezu hauekin|honekin guztiarekin|hau guztia|spamarekin|txorakeriekin|publizitatearekin] 
      ? [amaiera|bukaera] (eman|jarri) [mezu hauei|honi|mezuei|bidalketei|bidalketa hauei] (jarri|eman)
      ? [jarri|eman] [amaiera|bukaera] (mezu|bidalketa) [hauei|honi|mezuei]
      ? [zenbakia|zenbaki hau|zuen zenbakia] [blokeatuta|blokeatu dut|blokeatua|blokeatuko dut]
      ? spam (bezala|gisa) [markatu|sailkatu|salatu] (zaituztet|dut|ditut)
      ? (zuzenean) [zaborrera|zakarrontzira|spamera|zaborretara] (zuzenean) (zoazte|doaz|joango|botatzen) [zoazte|doaz|botatzen ditut|bidaltzen ditut|joango zarete]
      ? [bi|hiru|lau|bost|hamar|ehun|mila|hainbat] [aldiz|bider] (jada) [esan dizuet|esan nizuen|eskatu dizuet|eskatu nizuen|bidali dut stop|esan dut]
      ? [banoa|irteten naiz|ateratzen naiz|alde egiten dut|irten nahi dut] (zuen) [list|zerrendatik|klubetik|taldetik]
      ? (zuen|zuon) [texts|eskaintzen|mezuen|abisuen|deskontuen] [beharrik|premiarik] (ez)
      ? ez dut (zuen) [eskaintzen|mezuen|deskontuen|abisuen|zuen] [beharrik|premiarik]
      ? [aurreztu|gorde] (itzazue) [zuentzat|zeuentzat] (zuen) [texts]
      ? aurreztu (zuen|itzazue) [texts]
      ? [isildu|itzali|desaktibatu|kendu|gelditu|eten|ezeztatu|mututu] (mesedez|zenbaki|telefono) (honen|honetako|nire|nere) [jakinarazpenak|abisuak|alertak|mezuak|sms zerbitzua|harpidetza]
      ? [publizitatea|mezuak|iragarkiak] (jasotzearen|bidaltzearen) [aurka nago|kontra nago|jasotzearen aurka]
      ? [jasotzearen|bidaltzearen] (aurka|kontra) [nago|aurka|kontra]
      ? robinson [zerrendan|zerrenda|zerrendako]
      ? [legez kanpokoa|ilegala|legez kontrakoa|ez da legezkoa|legez kanpo] … [baimenik gabe|baimenik ez|baimen gabe|adostasunik gabe]
      ? ^ (nik) [8|9|10|11|12|13|14|15] urte (bakarrik) ditut $
      ? [gurasoek|amak|aitak|senarrak|emazteak] ez (didate|dit|du|dute|nire|nere) (uzten|nahi) (hau|mezu) (jaso|jasotzen|jasotzea) [uzten|nahi|jasotzea|jasotzen]
      ? (nire|nere) [relative|senarrak|emazteak|amak|aitak|semeak|alabak] ez (du|ditu) (gehiago|hau|mezu) (texts) (jaso) nahi
      ? [hil] [zen|da|zaigu] … [ezabatu|kendu|utzi bakean|utzi atseden|bakean utzi]
      ? [larrialdietarako|laneko|lanerako|larrialdi|guardiako|lanekoa] (telefonoa|zenbakia|mugikorra) (da) … (ez) [telefonoa da|zenbakia da|publizitaterik|mezurik|da hau]
      ? [mezu bakoitzak|sms bakoitzak|mezu bakoitza] (dirua|diru) (kostatzen|kosta) (zait)
      ? [ziurtatu|egin|bermatu|saiatu|zaindu] … [ez zaidala|ez dudala|ez naizela|ez dezadan] (gehiago|ezer|mezurik|berriro) (iristen|jasoko|jasotzeko|jasotzen|iritsiko)
      ? egin (behar) … [gehiago ez jasotzeko|ez jasotzeko|ni kentzeko|ez iristeko]
      ? sakatu … [ni kentzeko|kentzeko|ateratzeko|ez jasotzeko|gelditzeko]
      ? sakatu … (small) (small) (small) [ni kentzeko|kentzeko|ateratzeko|ez jasotzeko|gelditzeko]
      ? zergatik (jarraitzen|ari|ez) (duzue|zarete) (mezuak|niri) (texts) [bidaltzen|idazten|molestatzen|bidaltzen jarraitzen|gelditzen]
      ? ez (al) (dago|da) [modurik|biderik] (hau|mezu) (hauek|gehiago) [ez jasotzeko|gelditzeko|kentzeko|bakean]
      ? (norbaitek|baten batek) [ezabatu|kendu|atera] [nazake|nazakezue|nazakete|ahal nau|ahal nauzue]
      ? eskerrik asko (gaurko|asteko) [hamargarren|ehungarren|bosgarren|hirugarren|milagarren|enegarren] (mezuagatik|mezua)
      ? zero [mezu|sms|mezuak] (gehiago) [nahi|mesedez|behar]
      ? ^ [bakarrik|soilik] (posta|email|telefono|e posta) [elektronikoz|bidez|postaz|emailez|telefonoz|emailez mesedez] $
      ? [sms|mezu|whatsapp] (bidez) [bidez ez|ez bidez|mezuz ez|bidez inoiz ez]
      ? deitu (eta|baina) ez [idatzi|bidali] (mezurik|sms)
      ? [inkestarik|gonbidapenik|gogorarazpenik|buletinik|katalogorik|propagandarik|zorionik|boto eskerik|dohaintza eskerik] ez (gehiago|mesedez)
      ? [nahi ez diren|eskatu gabeko|nahi gabeko] [mezuak|publizitatea|mezua|sms|iragarkiak]
      ? ez [nirekin|gurekin|gehiago|berriro] (gehiago) [harremanetan jarri|kontaktuan jarri|komunikatu|kontaktatu] (berriro|gehiago)
      ? eskatzen (dizuet|dut|dizut|dizuegu) … [eteteko|gelditzeko|uzteko|kentzeko|ez bidaltzeko|ez idazteko|ateratzeko|ezabatzeko]
      ? [utzi|utzidazue|utzi iezadazue] (mesedez) [bizitzen|lo egiten|arnasa hartzen|lasai]
      ? ahaztu (nazazue|nitaz|ni|gu) [nazazue|nitaz|gutaz|gaitzazue]
      ez [niri|iezadazue|iezadazu|nazazue|iguzue] (det) (texts) [send] (det) (texts) (gehiago|berriro|inoiz)
      ez (det) (texts) [send] (det) (texts) [gehiago|berriro|inoiz|gehiagorik|geiago|gehio|gehiyago|sekula]
      ez [gehiago|gehiagorik|berriro|inoiz|geiago|gehio|sekula] (texts) [send]
      ^ ez (mesedez) [bidali|idatzi|deitu|molestatu|gogaitu|igorri|biali] $
      ez (det) [send] (det) [texts]
      [not_have] (det) (det) [texts] (komertzialik) (gehiago|det) (get) [wish]
      [not_have] (det) (det) (halakorik) [get] [wish]
      [not_have] (gehiago) [wish] (det) (det) (get) [texts]
      [not_have] (gehiago) [wish] … [sent]
      ? [not_have] [wish] (gehiago|zuen) (zuengandik) (ezer) [get|zuengandik]
      ? ^ [not_have] (hau|hauek|gehiago|holakorik|honelakorik|honetatik) [wish] (hau|gehiago|gehio|geiago|jada) $
      [ez nazatela|ez diezadatela|ez diezadazuela|ez nazazuela|ez iezadazue|ez iezadazu|ez nazazue|ez nazazu|ez gaitzazue|ez didazue|ez iguzue|ez iezaguzue|ez iezaiozue|ez dezazuela] … [bother] (gehiago|berriro|inoiz|behar)
      ? [didazue|didazu|diguzue] gehiago [bother] behar
      [let_be] (ni|gu|mesedez|behingoz|arren|nazazue|gaitzazue|telefono hau) [peace]
      ? [peace] [let_be]
      ? [unwelcome] & [sent]
      ? [sent] … beste [bati|norbaiti|batzuei|batentzat] (bidali|idatzi)
      ? ^ [utzi|moztu|laga|gelditu|aski] [behingoz|jada|mesedez] $
      ? [telefonoa|mugikorra|zenbakia|postontzia|telefono hau] ez da (zuen) [zakarrontzia|zaborrontzia|iragarki-taula|iragarki taula|erakusleihoa|postontzia|zabortegia|katalogoa|horma|propaganda postontzia]
      ? ^ [joan|zoazte|alde|ospa|hanka] (zaitezte) [hortik|hemendik]
      ez (naiz|dut|gara) … [hartzaile|harpidedun|bezero|kide] (izan) [wish]
      [not_have] … [sent] (get|jasotzeko) [interesik|asmorik|gogorik|beharrik|premiarik]
      ? (zuen) [bezero|bazkide|harpidedun|kide] izateari [utzi|uko]
      ? [sent] … ez [telefonora|mugikorrera|mugikorrean|telefonoan]
      ? zer egin (behar) (da|dut) [hau|honekin] [amaitzeko|bukatzeko|gelditzeko|eteteko|geldiarazteko]
      ? ez [nauzue|naiz|nau] gehiago (zuen) [bezero|bezeroa] [izango|izan]
      ? [tired] & [zerrendan|zerrendetan|datu-basean|taldean|klubean|zuen zerrenda*]
      [not_have] … [berririk|berri|ezer jakin|ezer gehiago jakin] (gehiago) (izan|jakin|eduki) [wish]
      ez [ibili|ibil|aritu|jarraitu|segi|hasi] (zaitezte) (niri|guri|berriz) [bother]
      [not_have] … [sent] (komertzialik|gehiago|gehiagorik) (get) [wish]
      ? ez [nau|naute|zait|zaizkit] (batere|ezer|jada|inola) interesatzen $
      ? [gaurtik aurrera|hemendik aurrera|behingoz] [isilik|ixilik|isildu|lasai|bakean]
      ? (ez dut|det|dut) ulertzen zergatik [bidaltzen|bialtzen|idazten|jasotzen]
      ? [threat] & [repeated]
      ? [times] & [plea]
      ? [request] & [not_doing]
      ? baja baja
      ? [egon|zaudete] (zaitezte) [isilik|ixilik|lasai] (behingoz|mesedez) 
      ? [ahaztu|ahaztea|ahazten|bota|tatxatu|marratu|galtzea] & [nire zenbakia|nere zenbakia|zenbaki hau|nire zenbakiaz|nere zenbakiaz|nire numeroa|nere numeroa]
      ? ez (da|dago) [publizitaterako|iragarkietarako|eskaintzetarako|spamerako|propagandarako|promozioetarako|zuen mezuetarako|txorakerietarako]
      ? [go] & [off_me]
      ? [ipurditik|ipurtzulotik|potroetatik|atzetik] & [sent]
      ? [overflow] & [mugikorra|telefonoa|postontzia|nire telefonoa|nere telefonoa] & [sent]
      ? [nahi|nai|gura] zer [da|ez] … [ulertzen|ulertu]
      ? [tired] & [sent]
      ? [tired] (nago|gaude|naukazue|gaituzue|nauzue) (zuekin|zuetaz|jada) [nauzue|naukazue|gaituzue|zuekin|zuetaz]
      ? ^ [tired] (nago|gaude) (jada|honetaz|honekin) $
      ? (benetan|zein|hain|ze) [pest] [zarete|zareten|zara]
      ? [hartu|har|jarri|ipini|eman] (nazazue|nazazu|naizue|iezadazue) [bajan|baja]
      ? bajan (eman|hartu) (nahi) [nahi|nazazue|mesedez] (nuke|dut)
      ? ^ [baja|bajan] (hartu|eman|zerbitzu|mesedez) (honetatik|honetan) (hartu) $
      ? [emailez|postaz|gutunez|e-postaz|telefonoz] (bakarrik|soilik) … (ez) [telefonora ez|ez telefonora|ez mugikorrera|mezurik ez|sms-rik ez|smsrik ez|ez sms|ez mezuz|ez mezu bidez|ez sms bidez|mezu bidez ez|sms bidez ez]
      ? [azkena|azkenekoa|azken mezua|azken aldia] (hau) [izan dadila|izan dedila|izan bedi|izan behar du|izatea nahi|izango ahal da|izan dadin]
      ? [moztu|eten|gelditu|amaitu|bukatu|geldiarazi|utzi] [hau|hori|honekin|horrekin] (guztia) [oraintxe|orain|behingoz|mesedez|jada|orain bertan|bai]
      ? [nork|inork] (eman) (ez) dizue (inork) [baimena|baimenik|onespena] (niri) (idazteko|bidaltzeko|molestatzeko)
      ? [amari|aitari|amonari|aitonari|amamari|aititari|nire amari|nere amari|nire alabari|nere alabari|nire semeari|nere semeari|senarrari|emazteari] ez (gehiago) [bother]
      ? [bother] (berriro|gehiago) [badidazue|badidazu|badiguzue|bazarete] … [threat|reprisal|noa|joango|jarriko]
      ? berriro [bother] (behar) [badidazue|badidazu|badiguzue|baduzue] 
      [texts] (gehiago) ez (det) [send]
      [utzi|gelditu|utziozue|utzi iezaiozue] (niri) (det) (texts) [bidaltzeari|idazteari|molestatzeari|deitzeari|gogaitzeari|bidaltzea|bidaltzen|molestatzen]
      [texts] bidaltzeari utzi
      [mezuak|publizitatea|smsak|eskaintzak|iragarkiak|promozioak|sms-ak] utzi (behingoz|mesedez|jada)
      (baja) (eman) (nahi) (dut) baja (eman) [nahi|mesedez|eman|emateko]
      [emaidazue|emadazue|eman iezadazue|eman] baja
      (nire|nere|harpidetza) [harpidetza] [ezeztatu|kendu|utzi|bertan behera] (nahi)
      [remove] [nazazue|nazazu|nire|nere|ezazue|ni|itzazue|zuen|zure] (nazazue|zenbakia|telefonoa|izena|datuak) (zuen|zure) (nire|nere) [list]
      ^ [remove] [list] $
      [atera|kendu] (nazazue|mesedez) hortik $
      [nire|nere] (zenbakia|telefonoa|izena) [list] [remove]
      [zuen|zure] [list] [remove]
      ^ [list] [remove] (nahi) (dut) $
      [list] (mesedez) [remove] [nazazue|nazazu|nire|nere|ni|gaitzazue]
      [remove] [nire zenbakia|nere zenbakia|nire telefonoa|nere telefonoa|zenbaki hau|nire izena|nere izena]
      nahikoa (da) (det) [texts]
      [aspertuta|nazkatuta|gogaituta|nazkaturik] (nago) (det) (det) [texts]
      (utzi) [nazazue|ni|gu|nazazu] [bakean|pakean] (utzi)
      [baimena|adostasuna|onespena] [kentzen|atzera] (dizuet|botatzen) 
      beste [mezu|sms] (bat) … [threat]
      [jarraitzen|idazten|bidaltzen] [baduzue|baduzu|badidazue|badidazu] … [threat]
      [zenbat aldiz|askotan|lehenago] … esan … [gelditu|utzi|stop|ezetz|ez dudala|ez bidaltzeko|ez idazteko]
      (lehen|jada) esan [dizuet|dizut|nizuen] [ez|ezetz|stop|gelditzeko]
      [lehen|jada] esan dut [stop|ezetz|gelditzeko]
      ? ez zait (ezer) interesatzen 
      ? (nik) ez (dut|nuen) (honetan|inoiz) [izena eman|baimenik eman]
      [hil] (egin) [zen|da|zaigu] … [ez bidali|ez idatzi|ez deitu|utzi bidaltzeari|utzi idazteari|kendu zerrendatik|ezabatu zenbakia|kendu zenbakia|ez iezaiozue]
      [hilda] (dago) … [ez bidali|ez idatzi|ez deitu|utzi bidaltzeari|utzi idazteari|kendu zerrendatik|ezabatu zenbakia|kendu zenbakia]
      [bota|ahaztu|galdu|bidali zakarrera|ezabatu|kendu|blokeatu] (zuek) [nire|nere] [zenbakia|telefonoa|mugikorra|kontaktua|telefono zenbakia|izena]
      ? ^ (ni) [ez nago interesatuta|ez zait interesatzen|ez zaizkit interesatzen|ez dut hau nahi|ez dut honelakorik nahi|interesik ez|ez dut ezer nahi|inoiz gehiago ez|inoiz gehiago|inoiz ez gehiago|ez gehiago|gehiagorik ez|azken abisua|aski da|nahikoa da|nahikoa|alde hemendik|utzi lasai|bakean utzi|joan pikutara|mezu gehiegi da] $
      utzi (nazazue|gaitzazue|mesedez|ni) [lasai|bakean|pakean|trankil]
      [kendu|ezabatu|atera] (ahal) (nauzue|nazakezue|gaitzakezue) [nauzue|nazakezue|ahal nauzue|ahal nazakezue]
      [bidali|esan|idatzi] (dut) (jada|dagoeneko) [dut stop|dut jada stop|stop jada|dut stop jada]
      [bidali|esan|idatzi] dut stop
      [desaktibatu|kendu|gelditu|itzali|ezeztatu|eten] (mesedez) [texts|jakinarazpenak|abisuak|alertak|harpidetza]
      ? ^ (zuek) [blokeatuko zaituztet|salatuko zaituztet|blokeatuta zaudete|blokeatuta|blokeatzen zaituztet|salatzen zaituztet] $
      ? [texts|mezu] gehiegi
      ? ^ ez (niri) [deitu|idatzi|bidali|molestatu|gogaitu|deitu gehiago|idatzi gehiago] (gehiago|niri) $
      [publizitaterik|sms rik|smsrik|iragarkirik|eskaintzarik] ez
      ^ (nik|hemen) [mezurik|abisurik|mezu gehiagorik] ez (gehiago|mesedez|nahi) $
      zenbaki honetara ez (gehiago|mezurik) [bidali|deitu|idatzi]
      [nazkatuta|aspertuta|kokoteraino|asetuta] (nago) (zuen|hauen|hainbeste) [texts|mezuekin|mezuez|publizitatearekin|sms ekin]
      [bidalketa|bidalketak|mezuen bidalketa|mezuak bidaltzea] [gelditu|eten|utzi|bukatu]
      [ezabatu|kendu|atera] [nazazue|nazazu|gaitzazue]
      ez [daukazue|duzue|dago|daukazu] [zertan|zertarako|beharrik] (gehiago) [send]
      ? [zoazte|zoaz|joan|joan zaitezte|hoa] (denok) [pikutara|popatik hartzera|kakatara|infernura|antzarrak ferratzera|paseatzera|txorakeria horiekin]
      [utziko|geldituko|amaituko|utzi|geldi|bukatuko] (al) [zeniokete|zenukete|zenuke|zenidakete|duzue|zenezakete|dezakezue|dezakezu|zaitezkete|zenidake] … [send|bakean|bakea]
      [utziko|kenduko|ezabatuko|aterako|geldituko] (al) [nauzue|gaituzue|nazakezue|zenidakete|nindukezue]
      [blokeatu|blokeatuta] (ditut|egin) [zaituztet|zaitut|zaudete|zaituztegu] (denak|jada)
      ez saiatu [beste zenbaki|beste batetik|beste zenbakiekin|berriro]
      (hi|motel|aizak|aizue|tio|tipo) [utz nazak|utz nazan|utzi nazak|utz nazazue|utz gaitzazue|utzi gaitzazue|laga nazazue|laga gaitzazue] (bakean|behingoz|lasai|pakean)
      [utzi|laga|utz] (nazazue|gaitzazue|nazazu) [lasai|bakean|pakean|trankil|bakian] (nire|nere|gure)
      [utzi|laga] [lasai|bakean|pakean] [relative|nire telefonoa|nere telefonoa|nire zenbakia|nere zenbakia]
      [utzi|laga] [relative|nire telefonoa|nere telefonoa|nire zenbakia|nere zenbakia] [lasai|bakean|pakean]
      [noiz arte|zenbat aldiz|zenbat bider|hainbat aldiz|hirugarren aldiz|bigarren aldiz|laugarren aldiz|mila aldiz|azken aldiz|hamaika aldiz|hamaika bider] … [diotsuet|esan|esaten|eskatzen|eskatu|errepikatu|diot|idatzi] … [ez|utzi|gelditu|nahi]
      ? [hirugarren aldiz|bigarren aldiz|laugarren aldiz|mila aldiz|azken aldiz|hamaika aldiz|zenbat aldiz] (jada) [diotsuet|esan dizuet|esan dizut|eskatzen dizuet|eskatu dizuet|diot|esango dizuet|esan behar]
      ? (argi|garbi|lehen|jada|dagoeneko) [esan nizuen|esan dizuet|esan nizuen ezetz|esan dizuet ezetz|eskatu nizuen|esan nion] … [ez|ezetz|nahi]
      ? ez [nuela|dudala|ditudala] nahi $
      ? ^ (argi|gehiago|ez) [kitto|ixo|isildu|isildu zaitezte|ixo behingoz|aski dut|aski dugu|nahikoa dut|nahikoa dugu|nazkatu naiz|nekatu naiz|aspertu naiz|kokoteraino nago|kokoteraino nauzue|nekatuta nago|ospa|ospa hemendik|ez gehiago idatzi|niri ez|ez nirekin] (behingoz|zuekin|honekin|mesedez) $
      [bost axola|berdin zait|berdin dit|ez zait axola|ez zait inporta|ez dit axola] (niri|zait|didate|dit|zaizkit) … [texts|ez bidali|bidaltzen|utzi]
      [texts] … [bost axola|berdin zait|ez zaizkit axola|ez zaizkit interesatzen|ez zait interesatzen|nazkagarriak|gogaikarriak|astunak|molestatzen naute|esnatzen naute|ez ditut nahi|ez ditut irakurtzen]
      ez galdu (denborarik|dirurik|astirik) [denborarik|dirurik|astirik|bidaltzen|niri] (bidaltzen|idazten|nirekin)
      [baimenik|baimena|baimen|onespenik] (inoiz|sekula) [forbid] (eman|ematen)
      [forbid] (inoiz|sekula|nire|nere) [baimenik|baimena|onespenik|zenbakia] (eman|ematen) (nire|nere|zenbakia|publizitaterako|erabiltzeko)
      [nire izena|nere izena|nire zenbakia|nere zenbakia|nire telefonoa|nere telefonoa|ni|gu] (zuen|zure) … [list] [remove]
      (zuen|zure) [list] [nire izena|nere izena|nire zenbakia|nere zenbakia|ni|gu] [remove]
      [isilduko|isildu|ixilduko] (zarete|zara|zaitezte) [behingoz|zarete|zaitezte]
      [nahi ez|ez nahi|nahi ez dut] (gehiago) (mezu|texts) [texts|gehiago]
      [bakea|lasaitasuna|isiltasuna] [behar|nahi] (dut|dugu) … [ez|texts]
      (zuengandik|zuen) (beste) [hitz|mezu|ezer|mezurik|hitzik] (bat|bakar bat) (ere) ez (dut|dugu) (irakurri|jaso|entzun|ikusi) nahi
      zuengandik (beste) (ezer) [ez|ezer ez|gehiago ez] … nahi
      ? [baina|baino] [ni gabe|niri ez|ez nirekin] $
      ez [didak|didazu|zait|zaizkit|zaigu|zaizkigu] (jada|batere|gehiago|ezer) [interesatzen|interesatu|interesik]
      [utzik|utzan|utzi|utziozue|laga] (behingoz) (texts) [bidaltzeari|idazteari|bidaltzen|igortzeari|gogaitzeari|deitzeari|bidaltziari]
      [texts] [bidaltzeari|idazteari|igortzeari] [utzi|utziko|utz|utzi behingoz]
      [eskertuko|eskertzen|poztuko|mesede egingo] (nizueke|nuke|nizuke|dizuet|genuke|zenidakete) … [ez bidaltzea|ez idaztea|ez deitzea|ez molestatzea|uztea|gelditzea|kentzea|ateratzea|ezabatzea|ez jasotzea]
      [ez bidaltzea|ez idaztea|ez molestatzea|ez deitzea] [eskertuko|nahi|eskatzen|hobe|nahiago] (nuke|nizueke|dizuet|dut)
      [mesedez|arren|otoi] ez (gehiago) [send]
      ez (gehiago) [send] (gehiago|berriro|inoiz) (mezurik) [arren|otoi|behingoz|gehiago]
      [gehiagorik|gehiago] ez (mesedez|arren) [send]
      [ez gehiago|gehiago ez|inoiz gehiago ez|sekula gehiago ez] [mesedez|arren|otoi|eskerrik|behingoz]
      ? [alferrik|alferrik ari|denbora galtzen|alperrik] (ari) (zarete|zara) [bidaltzen|idazten|zarete|galtzen]
      [kendu|ezabatu|atera|borratu] [gaitzazue|nazazue|nazazu|gaitzazu|nauzue] (zerrendatik|list)
      [telefono hau|zenbaki hau|mugikor hau|laneko mugikorra|laneko telefonoa|nire laneko|nere laneko] … [publizitaterik|ez da publizitaterako|ez bidali|mezurik ez|ez idatzi]
      [enpresaz|konpainiaz|operadorez|hornitzailez|bankuz|etxez|herriz] aldatu [naiz|nintzen|gara] … [ez bidali|ez idatzi|ez deitu|utzi|kendu|zertan|ez dut]
      [itxi|saldu] [dugu|genuen|dut|nuen|ditugu] … [alferrik|ez bidali|kendu|ezabatu|utzi]
      ? beste bat (gehiago) (bidaltzen) [jasotzen|bidaltzen|etortzen|badator|iristen] (baduzue|badut|bada) … [threat]
      beste [bat|mezu bat|mezurik] … (baduzue|badut|bada) … [threat|joko dut]
      [gelditzen|uzten|isiltzen] ez (bazarete|baduzue|bazara) … [threat|joko|salatuko]
      [threat] [joko|joango|jarriko|salatuko] (dut|naiz) … [jarraitzen|bidaltzen|berriro]
      [gogaituta|nekatuta|nazkatuta|aspertuta|kokoteraino|nazkaturik|asperturik] [nauzue|gaituzue|naukazue|nago zuekin]
      [gogaitzen|nazkatzen|aspertzen|molestatzen|esnatzen|enbarazu egiten] (ari) [nauzue|gaituzue|zaidazue]
      ? [kaka zaharra|kabenzotz|kabendie|arraioa|joder|hostia] … [ixo|utzi|nahikoa|behingoz|aski]
      ez [zait|zaizkit|zaizkigu|zaizkio] (zuen|zure) [texts] [interesatzen|axola|gustatzen|inporta]
      [utzi|laga|itxi|utz] (ezazue|ezazu) (nire|nere) [mugikorra|telefonoa|zenbakia|sakelekoa|telefono hau|zenbaki hau] (ere) [bakean|pakean|lasai|bakian]
      ez [dut|dugu|dot|=det] (gehiago|jada|geiago) (zuen) [sent] [taldean|zerrendan|programan|klubean|taldeko|zerrendako|programaren|taldearen|zerrendaren] (parte|kide|partaide) [jarraitu|egon|izan|segitu] (gehiago) nahi
      ez [dut|dugu|dot|=det] nahi (gehiago|jada) (zuen) [sent] [taldean|zerrendan|programan|klubean|taldeko|zerrendako|programaren] (parte|kide) (jarraitu|egon|izan|segitu|jarraitzea|egotea)
      (zuen) [sent] [etetea|gelditzea|amaitzea|bertan behera uztea|ez bidaltzea|etete] (berehala) [eskatzen|exijitzen|nahi|eskatu]
      [desapuntatu|desharpidetu|desinskribatu|desalta eman] [nazazu|nazazue|nazazuen|gaitzazu|gaitzazue|nadi|nahi|iezadazu|iezadazue|nazakezue|nauzue|ahal]
      [gelditu|geldi|moztu|bukatu|amaitu|geratu|eten|nahikoa] (ezazue|ezazu|zaitezte|da) (zuen|horrenbeste|hainbeste|jada) [abisuekin|mezuekin|smsekin|eskaintzekin|publizitatearekin|promozioekin|jakinarazpenekin|iragarkiekin|mezutxoekin|spamarekin|propagandarekin]
      [bat ere ez|ezer ez|gehiago ez|mezurik ez|mezu gehiago ez|zuen mezurik ez] jasotzea (asko) [gustatuko|nahi|nahiago|hobe|poztuko|eskertuko|nahiko]
      [sent|testu hauek|testu horiek] (hauek|horiek|hau|guztiak) ez [didate|dit|digute|zaizkit] [ezertarako|ezertako|ezerterako] (balio)
      ? [sent] … ez [bidali|idatzi|igorri] (gehiago) [berari|hari|amari|aitari|nire amari|nere amari|nire aitari|nere aitari|amonari|nire amonari|nere amonari|bere telefonora|haren telefonora]
      ? zer egin behar [da|dut|dugu|=det|dot] (zuek|niri|mezuak|smsak|mezurik) (ez|niri) [idazteari|bidaltzeari|idaztez|bidaltzez|deitzeari|molestatzeari|gogaitzeari|idazteko|bidaltzeko|jasotzeari|jasotzeko] (uzteko|uztea|utz dezazuen)
      ez [mezurik|smsrik|sms-rik|publizitaterik|eskaintzarik|abisurik|iragarkirik|promoziorik|spamik|propagandarik|jakinarazpenik] (gehiago) (niri) [bidali|igorri|bialdu|biali|bidal]
      ? ezin [duzue|dituzue|didazue|dizkidazue|duzu] [hona|zenbaki honetara|telefono honetara|mugikor honetara|nire telefonora|nere telefonora|nire mugikorrera|nere mugikorrera] [sent] [bidali|igorri]
      [harpidetza|zerrenda|mezu zerrenda|zabalpen zerrenda|abisu zerrenda] [honetatik|horretatik|hontatik] [irteten naiz|ateratzen naiz|irtengo naiz|aterako naiz|irten nahi dut|atera nahi dut|noa|banoa|irten nahi|atera nahi]
      [harpidetzatik|zerrendatik|abisuetatik|mezuetatik|zabalpen zerrendatik] [irteten naiz|ateratzen naiz|irtengo naiz|aterako naiz|irten nahi dut|atera nahi dut|irten nahi|atera nahi|banoa]
      (sartu|jarri) (nazazue|nazazu) (ezer|mezurik|publizitaterik|sms-rik) jaso nahi ez [dutenen|dugunon|dutenena|dutenekin] (zerrendan|taldean|artean|zerrendara)
      ? (zuen) [list|erregistroetatik|fitxategietatik|artxiboetatik] (guztiz|erabat|betiko|betirako) [desagertu|desagertzea|ateratzea|kanpo egon] nahi
      ? [sent] & [ez bidali berari|ez idatzi berari|ez bidali hari|ez bidali amari|ez bidali gehiago berari|ez bidali nire amari|ez bidali nere amari|ez bidali aitari|ez bidali amonari]
      [gauza hauek|mezu hauek|mezuak|sms hauek|abisu hauek|publizitatea|iragarki hauek] … [iristeari|etortzeari|bidaltzeari|sartzeari] [utz|utzi|uzteko|uztea]
      (ez) [ez bidali|ez igorri|ez bidaldu] [hau|hauek|horrelakorik|honelakorik|gauza hauek|gauza horiek] [niri|hona|zenbaki honetara|nire telefonora|nere telefonora|nire mugikorrera|nere mugikorrera|gehiago]
      [nire telefonoa|nere telefonoa|nire zenbakia|nere zenbakia|nire mugikorra|nere mugikorra|zenbaki hau|telefono hau] (zuen) [kanpainetatik|list|bidalketetatik|publizitatetik|mezuetatik|abisuetatik] (berehala) [kentzea|ateratzea|ezabatzea|kentzeko|ateratzeko|ezabatzeko|kenduko|kendu]
      [nire|nere] harpidetza [ezeztatutzat|amaitutzat|bertan behera|kantzelatutzat|baliogabetutzat] (ematen|utzi|jotzen|uzten) (dut)
      [ea|noizbait|egun batean|egunen batean] … [idazteari|bidaltzeari|molestatzeari|gogaitzeari|deitzeari] [uzten|utziko|utzi]
      [linea hau|zenbaki hau|telefono hau|nire zenbakia|nere zenbakia|nire linea|nere linea|nire telefonoa|nere telefonoa|mugikor hau] (zuen) … [sent|list|mezuetatik|abisuetatik] (ere) [baja ematea|baja eman|baja emateko|bajan ematea|baxa ematea|baxa eman]
      (zuen) [sent] [jasotzeari|jasotzeaz] [uko egin|uko egiten|uko|muzin]
      (berriro|gehiago|inoiz|behin ere) ez (niri) (berriro|gehiago) [mezurik|smsrik|abisurik|publizitaterik] [bidaltzea|idaztea|igortzea] (nahi|eskatzen|exijitzen|eskertuko)
      ^ [aski|nahikoa|nahiko] (da) [mezutxo|mezutxoak|mezu|sms|iragarki|publizitate|propaganda|promozio|spam] (hauek|hauekin|horrekin|gehiago) $
      [nire|nere|gure] [linearen|zenbakiaren|telefonoaren|mugikorraren] harpidetza [baliogabetu|ezeztatu|kendu|amaitu|bertan behera|kantzelatu]
      [harpidetza|baimena|adostasuna] (hau) [baliogabetu|ezeztatu|kantzelatu|errebokatu|indargabetu] (egin) [nahi|dut|ezazue|iezadazue|behar]
      ? [atera|kendu|ezabatu|borratu] [nazazuen|nazazuela|gaitzazuen|dezazuen nire zenbakia|dezazuen nere zenbakia] (nahi|eskatzen|exijitzen|behar)
      [aurreztu|aurreztu ezazue|ez gastatu|ez xahutu] (zuen|nirekin) [dirua|denbora|saldoa|mezuak|esfortzua|bateria] … ez (dut|dizuet) … [erantzungo|erosiko|erosi|erantzun]
      ez [dudala|dugula|dodala] (jada|gehiago) (zuen) [publizitate|publizitaterik|mezu|mezurik|sms|iragarki|iragarkirik|propaganda|promozio|komunikazio|abisu] (gehiago|gehiagorik|komertzialik) [onartzen|nahi|jaso|jasotzen|baimentzen]
      ez (ezazue|ezazu) [sartu|gehitu|jarri|erabili] (gehiago) [nire zenbakia|nere zenbakia|nire telefonoa|nere telefonoa|nire mugikorra|nere mugikorra|zenbaki hau|telefono hau] (zuen|hurrengo|inongo) [bidalketetan|kanpainetan|zerrendan|zerrendetan|mezuetan|bidalketan|publizitaterako|hurrengo bidalketetan]
      ez [dadila|dadin|bedi] (niri|inoiz) … [mezurik|mezu|sms|smsrik|publizitaterik|iragarkirik|abisurik] (gehiago|gehiagorik|berriro) [iritsi|etorri|sartu|heldu]
      ez [dut|dugu|dot|=det] (zuen|zuekin|gehiago) (enpresarekin|dendarekin|zuekin|zuengandik|enpresaren) [komunikazio|mezu|publizitate|harreman komertzial|komunikazio komertzial|sms|iragarki] (komertzial|komertzialik) (gehiago|gehiagorik) nahi
      [ezin|ezin izan] [ditut|dut|ditugu|dugu] (gehiago) (zuen) [sent] (gehiago) [jasan|aguantatu|eraman] … (non|nola) [itzaltzen|itzali|kentzen|kendu|gelditzen|desaktibatzen|gelditu|geldituko]
      ? ezin [ditut|dut|ditugu|dugu] (gehiago) zuen [sent] (gehiago) [jasan|aguantatu|eraman]
      [ez da beharrezkoa|ez da behar|ez dago zertan|ez dut behar|ez dugu behar|ez da premiarik] (niri|gehiago) [eskaintzez abisatzea|eskaintzen berri ematea|abisatzea|abisatu eskaintzez|mezuak bidaltzea|mezurik bidaltzea|eskaintzak bidaltzea|mezu bidez informatzen|mezuz informatzen|informatzen jarraitzea]
      ez [nazazu|nazazue|gaitzazue|naiz|gaitzazu] (gehiago|berriro) (zure|zuen|inongo) [sent|bidalketetan|mezu masiboetan|zerrendetan|zerrendan|taldeetan] (masiboetan|masiboan) [sartu|jarri|gehitu|sar|erantsi]
      [datuak babesteko legearen|datuen babeserako legearen|datu babesaren legearen|legearen] [aurka|kontra] … [gelditu|utzi|kendu nazazue|aski|nahikoa|ezabatu] (mesedez|berehala|jada) $
      (sms|mezu|abisu|iragarki) [hauek|horiek] [kanpora|kanpo|fuera|pikutara|ospa|alde hemendik] $
      [akatsez|nahi gabe|oharkabean|errakuntzaz|okerrez] [eman zuen izena|eman nuen izena|harpidetu nintzen|harpidetu zen|apuntatu nintzen|apuntatu zen|erregistratu nintzen] … [baliogabetu|ezeztatu|kendu|ezabatu|baja|utzi|gelditu]
      [desagerrarazi|desagertarazi|ezabarazi] (nire|nere) [nire telefonoa|nere telefonoa|nire zenbakia|nere zenbakia|nire izena|nere izena|nire datuak|nere datuak|zenbaki hau|telefono hau|telefonoa] … [zuen|list|artxiboetatik|erregistroetatik|fitxategietatik|sistematik]
      ? [utzi|aski|nahikoa|gelditu] (jada|ja|bada) [mezuekin|smsekin|abisuekin|eskaintzekin|publizitatearekin|iragarkiekin|promozioekin|mezutxoekin|jakinarazpenekin] (mesedez|jada|behingoz) $
      ez [ibili|aritu|jarraitu|ibil] (niri) (eskatu) (ez) (ditudan|dudan) [gauzak|gauzarik|gauza|mezuak|mezurik|publizitatea|sent] [bidaltzen|igortzen]
      [sent|oroigarri hauek|oroigarriak|alerta hauek] (hauek|horiek) … [traba|enbarazu|gogait|amorrua|haserretzen|nazka] … [itzali|kendu|desaktibatu|gelditu|utzi|ezeztatu]
      [nire zenbakia|nere zenbakia|nire telefonoa|nere telefonoa|nire mugikorra|nere mugikorra|zenbaki hau] (berriro|gehiago|inoiz) ez [erabiltzea|erabiltzeko|erabil dezazuela] (eskatzen|nahi|mesedez)
      ez [dut|dugu|dot] (gehiago) [kate|talde|zerrenda|programa|mezu kate|mezu zerrenda] (hau|honen|horren|honetako) (parte|kide) (izan|egon) nahi
      gaur (jada) [bi|hiru|lau|bost|sei|zazpi|zortzi|hamar] [sent] (izan|iritsi|jaso|bidali) (dira|ditut|dituzue|zaizkit) … [gelditu|aski|utzi|nahikoa|kendu]
      ? [mezu|sms|texts] (guzti) [hauek|horiek|hauek guztiak] (behingoz) [amaitu|bukatu|gelditu|eten|desagertu|utzi|moztu] (egin) behar [dira|du|dute|duzue|da|dituzue]
      ? (eta) [texts|mezu|sms] (guzti) [hauek|horiek] (mesedez|behingoz|jada) [gelditu|eten|moztu|amaitu|bukatu|geldiarazi|itzali|desaktibatu] (mesedez|behingoz|jada) $
      ? (hau|honako hau) [izan dadila|izan dedila|izan bedi|izan behar da|izango ahal da] … (small) azken [mezua|smsa|aldia|abisua|whatsappa|sms-a]
      ? [mezu|sms|texts] [hauek|horiek|gehiegi] (jada|ja|benetan) gehiegi (dira|da|zaizkit)
      ? [telefono|mugikor|zenbaki|telefonoa|mugikorra|zenbakia] (hau) … ez (da) (zuen) [iragarkientzat|publizitaterako|publizitatearentzat|eskaintzentzat|mezuentzat|iragarkietarako|zuentzat|salmentarako|promozioentzat|propagandarako]
      ? [badaukat|badut|badugu|badaukagu|baditugu|baditut] … ez (zaitezte|gehiago) [saiatu|tematu|jarraitu|insistitu|molestatu] (gehiago|berriro)
      ? ^ ez (zaitezte|mesedez) [saiatu|tematu|insistitu] [gehiago|berriro|gehio|geiago] (mesedez|nirekin) $
      [nahiago|hobe] (nuke|dut|genuke|nituzke|dugu) (horrelako|honelako|halako|zuen|holako) (det) [texts|mezurik|sms] (komertzialik) ez [jaso|jasotzea|hartu|hartzea|izan|ikusi|bidaltzea|jasotzen]
      ? [esan|azaldu|adierazi] (zuen|zure|iezaiozue|mesedez) [robotari|makinari|ordenagailuari|sistemari|nagusiari|buruari|lankideei|programari|algoritmoari|taldeari|botari] … [ez dudala|ezetz|uzteko|gelditzeko|ahazteko|ez bidaltzeko|ez idazteko|bakean]
      ? (izena) eman (zuen|zidan|nuen|zuten|du) (nire|nere) (izena|zenbakia) [nahi gabe|oharkabean|nahigabe|akatsez|erratuta|oharkabe] … [kendu|ezabatu|atera|bertan behera|utzi|desaktibatu]
      ? (nire|nere) [emazte|senar|ama|aita|seme|alaba|anaia|arreba|amona|aitona|amama|aitita] [zenaren|zena|zenari|hilaren|zenak] … (small) [sent|zuen]
      ? [onean|ondo|adeitasunez|edukazioz|ondo hezita] (eskatu|esan) [eskatu|esan] (nuen|nizuen|dizuet|dut) … [orain ez|ez dut eskatzen|agintzen|exijitzen|azkenekoa]
      ? [senar ohiak|emazte ohiak|senarrak|emazteak|semeak|alabak|norbaitek|beste batek|nire semeak|nere semeak|nire alabak|nere alabak] … [izena|zenbakia] … ez nik
      ? [lehenengo|lehen|aurreko|bigarren|lehenbiziko] [ezetzarekin|ezetza|ezezkoarekin|ezarekin|ezezkoa|ezetzetik] … [nahikoa|ulertuko|ulertu|aski|bastante]
      ? ^ (orain|jada|mesedez|bale) [gelditu|isildu|eten] [zaitezkete|zaitezke|ahal zarete] (jada|orain|mesedez|behingoz) $
      ? horma (bati|batekin) [batekin|bati|batekin hizketan] [ari|hizketan|hitz|nabil]
      ? zuen [mezuek|smsek|sms-ek|whatsappek|abisuek|jakinarazpenek|deiek|publizitateak|iragarkiek|eskaintzek|promozioek] (beti|izugarri|egunero|goizero|gauez) … [esnatzen|esnatu|molestatzen|gogaitzen|nekatzen|aspertzen|haserretzen|estresatzen|nazkatzen|amorratzen|izorratzen|zoratzen]
      ez (zaitezte) [sartu|agertu|azaldu] [gehiago|berriro|inoiz|gehio] (inoiz) [nire|nere|gure] [telefonoan|bizitzan|mugikorrean|sarrera ontzian|pantailan|postontzian]
      ez (mesedez) [bialdu|bidali|igorri|idatzi] (niri) (mezu|sms|ezer) [gehiagorik|gehio|gehixo|gehixau|geixau|geixo|geiau|gehiyo|geyo|geiao|geiyo]
      [eztot|eztet|eztut|ez dot|ez det] (zuen|holako|halako) [texts|mezurik] (gehixo|gehixau|gehio|gehiago|geixo) [gura|nahi|nai]
      ? gehiegi (mezu|sms) [bidaltzen|idazten|molestatzen|deitzen] (didazue|duzue|diguzue) … [lasai|gelditu|utzi|aski|nahikoa|moteldu|bakean]
      ? [bidali|idatzi|saldu|eskaini] (hori|hau|horiek|hauek|iezaiozue) (axola|interesatzen|nahi|behar) (zaion|duen|duten|zaien) [norbaiti|bati|batzuei|zaion norbaiti|duen norbaiti|duen bati|beste bati|dutenei|duenari]
      [harpidetza|izen ematea] (sms) (gaur|gaurtik|oraintxe|berehala) (bertan) [amaitzea|ezeztatzea|bukatzea|kentzea|bertan behera uztea|etetea|amaitu] [eskatzen|nahi|exijitzen] (dut|dizuet|nuke)
      [ahaztu|utzi|kendu|ezabatu] [nazakezue|nazakezu|gaitzakezue|ahal nauzue] (jada|orain|bakean|mesedez|lasai)
      ? zer egin (behar) (dut|behar dut|behar da|dezaket) … [bakean uzteko|uzteko bakean|lasai uzteko|gelditzeko|ixteko|ahazteko|zerrendatik ateratzeko|zerrendatik kentzeko]
      ? [egunean|astean|orduan|hilean|egunero] (gutxienez) [bi|hiru|lau|bost|sei|zazpi|hamar|hogei|5|6|7|10|20|mordoa] (mezu|sms|texts) [jasotzen|bidaltzen|hartzen|iristen] (ditut|didazue|zaizkit|ditugu) … [txantxa|gehiegi|aski|nahikoa|ezin|utzi|lotsagarria|burugabekeria|broma]
      [utzi|kendu|atera|gorde] (nire|nere|gure) [amaren|aitaren|alabaren|semearen|emaztearen|senarraren|amonaren|aitonaren|nire|nere|gure|amamaren|aititaren] [telefonoa|zenbakia|izena|mugikorra] (zuen) [kanpainetatik|mezuetatik|bidalketetatik|zerrendetatik|iragarkietatik|eskaintzetatik|tratuetatik] (kanpo|at)
      ? [zenbakia|mugikorra|telefonoa|zenbakiz|telefonoz] [aldatuko|aldatu beharko|aldatzeko|aldatzera] (dut|naiz|noa|ditut) … [zuen erruz|zuengatik|zuen kausaz|zuen kulpaz|zuek saihesteko]
      ? ez dut (inoiz) [gogoratzen|oroitzen] … [onartu|eskatu|eman|baimendu] (nuenik|izana|nuela|izena) … [amaitu|bukatu|gelditu|kendu|utzi|amaitu dadila|bukatu dadila]
      ? [alarguna|alargun|doluan|dolutan] (naiz|gara|nago|gaude) … (small) (small) [min|utzi|gelditu|ez bidali|kendu|bakean]
      ? ezin (dut|dugu|izan dut) (lorik|atsedenik|lo|lasai) (lo) (egin|hartu) [zuen|mezu|hainbeste] (alertekin|mezuekin) [alertekin|mezuekin|abisuekin|mezuengatik|alertengatik|iragarkiekin|jakinarazpenekin|sms-ekin|hauekin]
      ? [kendu|gelditu|ezabatu|itzali|eten|moztu] (mesedez) [alerta|mezu|abisu|iragarki|jakinarazpen|sms|promozio|eskaintza] (ergel|tonto|ergelak|madarikatu|guzti|aspergarri) [hauek|horiek|guztiak] (behingoz|mesedez)
      ? (iaz|lehen|joan den|atzo|jada|aurreko|duela|aurrekoan) (ere|astean|urtean) [ezetz|ezezkoa|ez] (esan|eman) [esan nizuen|esan dizuet|esan nuen|eman nizuen|esan genizuen]
      ? ^ (hau|hori|hauek|horiek) ez (da|dira) [niretzat|niretzako|guretzat] (eskerrik asko|mesedez|mila esker|eta) $
      ? ^ [zoazte|joan zaitezte|jo ezazue|zoaz] (mesedez) [beste norabait|beste inora|beste leku batera|beste batengana|beste atera batera|bestera] (mesedez|molestatzera) $
      ? (zuen) [iragarkiekin|mezuekin|eskaintzekin|promozioekin|publizitatearekin|sms-ekin|smsekin|deiekin] ezin (dut|dugu) (jada) gehiago
      [nire|nere|gure|zenbaki] (zenbakiak|izenak|telefonoak|honek) ez (du|dauka) (ezer) [egiten|egitekorik|pintatzen|zer eginik|lekurik] (zuen) [datu basean|zerrendan|zerrendetan|datu-basean|sisteman|agendan]
      ? (oraindik|ez) (al) (ez) (duzue|al duzue) [ulertu|ulertzen|entzun|enteratu] [ezetz dela|ezetz esan|ez dudala nahi|ezezkoa dela|ez dela nahi|ez dudala|ezetza]
      ez [nazazuela|nazazue|nazatela|nazazu] (gehiago|berriro) [enbarazatu|molestatu|gogaitu|deitu|idatzi|zirikatu|nekatu|aspertu|esnatu]
      ? (zuen|zuon) [mezuak|smsak|iragarkiak|whatsappak] (zuzenean|denak|beti) (zuzenean) [zaborretara|zakarrontzira|spamera|zaborrontzira] (doaz|joaten dira|botatzen)
      [not_have] (det) [sent] [telefonoan|mugikorrean|sakelekoan|etxean|telefonora|mugikorrera] [get] [wish]
      nahikoa [daukat|dut|dugu|daukagu] (dagoeneko|jada|ja) (hainbeste|zuen|horrenbeste) [sent]
      [kendu egiten dut|kentzen dut|kentzen dizuet|erretiratzen dut|erretiratu nahi dut|ezeztatzen dut|kendu nahi dut|atzera bota nahi dut|baliogabetzen dut|bertan behera utzi nahi dut] & [baimena|emandako baimena|adostasuna|onespena]
      [remove] [nire numeroa|nere numeroa|nire mobila|nere mobila|nire numero hau|nere numero hau] (hortik|zuen|list|hemendik)
      [zerrendan|zerrendetan|listan|datu-basean|datu basean|mezu zerrendan] [egoteari|izateari] utzi nahi
      [eten|gelditu|moztu|amaitu|bukatu|geldiarazi] (mesedez|ezazue|itzazue) [bidalketak|bidalketa hauek|mezu hauek|sms hauek|abisu hauek|iragarki hauek|mezuen bidalketa]
      [harpidetza|abonamendua|izen ematea] [sms|mezu|abisu|jakinarazpen] (hauetarako|hauetara) [kendu|ezeztatu|utzi] nahi
      ez (duzue|didazue|dago|daukazue|duzu) (zertan|jada|niri) (gehiago|berriro) [idatzi|bidali|abisatu|gogorarazi|deitu|jakinarazi] (gehiago|berriro) [beharrik|behar]
      ez [dut|dugu|daukat|dut jada|dugu jada] (jada|gehiago|zuen) (zuen|gehiago) [oroigarririk|gogorarazpenik|abisurik|mezurik|berririk|jakinarazpenik|eskaintzarik|oharrik|ohartarazpenik|buletinik|aholkurik] (gehiago) [behar|beharrik|nahi]
      [posta elektronikoz|emailez|e-mailez|e mailez|gutunez|telefonoz|postaz|email bidez|gutun bidez] (bakarrik|soilik) (eta) ez [smsz|sms bidez|smsez|mezuz|mezu bidez|whatsappez|sms|mezurik|smsrik]
      [bakarrik|soilik] [posta elektronikoz|emailez|e-mailez|gutunez|telefonoz|postaz] (eta) ez [smsz|sms bidez|smsez|mezuz|mezu bidez|whatsappez]
      zuen [berririk|aholkurik|mezurik|eskaintzarik|oroigarririk|publizitaterik|abisurik|gogorarazpenik|albisterik|smsrik] gabe
      [irakurri|jaso|ikusi] nahi [dudan|dugun] azken [mezua|smsa|iragarkia|mezu]
      azken [mezua|smsa] (da|izan) (hau|hori) [irakurri nahi dudana|jaso nahi dudana|irakurriko dudana]
      [bilatu|aurkitu|bila ezazue] (ezazue) (beste) [norbait gazteagoa|norbait gazteago|norbait tontoagoa|beste tonto bat|gazteago bat|gazteagoa den norbait]
      [telefonoak|mugikorrak] (etengabe|beti|gau|egun|osoan|denbora) (eta|osoa|egun) (jotzen|jo) [jotzen du|jotzen dit|jo eta jo|txirrinka dabil|soinua egiten du|esnatzen nau] … [gelditu|nahikoa|utzi|aski|ez bidali|geldi]
      (nire) eskubidea … [uko egiteko|ukatzeko|aurka egiteko|ezezkoa emateko]
      ez (zait|zaizkit|zaizkigu) [horrelakoak interesatzen|holakoak interesatzen|horrelako gauzak interesatzen|halakoak interesatzen] … [ez jarri|ez idatzi|ez bidali|ez deitu]
      ez (zaitezte) [jarri|jar] (nirekin|nerekin|gurekin) harremanetan (berriro|gehiago|inoiz)
      ^ (mesedez) itzali (mesedez|ezazue|itzazue) [hau|hori|mezuak|jakinarazpenak|abisuak|oroigarriak|mezu hauek] (mesedez|behingoz) $
      [noiz arte|zenbat denbora|zenbat gehiago] (gehiago|behar) [molestatu|molestatuko|gogaitu|gogaituko|aspertu|aspertuko|traba egin|traba egingo|enbarazu egin|enbarazu egingo|jazarriko] (behar) [nauzue|didazue|nauzu|gaituzue]
      ^ (mesedez) ez (iezadazue|didazue) (gehiago|berriro) [gogorarazi|abisatu|jakinarazi] (gehiago|berriro) $
      ez [nazazue|nazazu|gaitzazue] (gehiago|berriro) [traba|molesta|gogait|esna|enbarazu|jazar|trabatu|molestatu] (gehiago|berriro)
      [aski|nahikoa|nahiko] (da|dut|dugu|izan) (ba|jada) (zuen) [spamarekin|spamaz|publizitatearekin|publizitateaz|mezuekin|mezuez|iragarkiekin|eskaintzekin|eskaintzez|oroigarriekin]
      ez naiz (jada|gehiago) (zuen) [bezeroa|bazkidea|bazkide|ikaslea] … [ez idatzi|ez bidali|utzi|kendu|nahikoa|gelditu]
      ^ beste [iragarki|mezu|sms|eskaintza] bat eta (konpainiaz|kontsumora|kexa|blokeatu) (jarriko) [aldatuko naiz|aldatuko|salatuko zaituztet|joango naiz|kexa jarriko dut|blokeatuko zaituztet|jarriko dut]
      zuen [denda|dendak|produktuak|zerbitzuak|enpresa|ekitaldiak] [ez zait interesatzen|ez zaizkit interesatzen|ez zait batere interesatzen|ez zaizkit batere interesatzen]
      ez [nazazue|nazazu|gaitzazue] (gehiago|berriro|inoiz) (gehiago|berriro) [informatu|informa|deitu|abisatu|jakinarazi|gogorarazi|gonbidatu]
      ? ^ (ni) ez naiz (jada|dagoeneko|gehiago) zuen [pazientea|bezeroa|bazkidea|harpideduna|ikaslea] (jada) $
      [mezurik|smsrik|publizitaterik|abisurik|iragarkirik|oharrik] gabe [hobeto|hobe|nahiago|lasaiago|ondo bizi]
      ez [bidali|igorri|bidaltzeko] … [abisurik|mezurik|oharrik|smsrik|publizitaterik] (gehiago)
      ? zergatik ez (nauzue|naute|nauzu) (oraindik) (zerrendatik) [kentzen|kendu|ezabatzen|ezabatu|ateratzen|atera|baja ematen] (zerrendatik)
      ez (nazazue|nazazu) (zuen|zerrendan) [zerrendan utzi|zerrendan eduki|utzi zerrendan|eduki zerrendan|izan zerrendan|mantendu zerrendan]
      ? hemen [geldi zaitezkete|utz dezakezue|gera zaitezkete|geldi zaitezke] $
      egizue [hau gelditzeko|hau amaitzeko|mezuak gelditzeko|hau geldi dadin|mezu hauek gelditzeko|hau bukatzeko]
      ? gaurtik aurrera (nahiago|nahi) (dut) [isiltasuna|dut isiltasuna|isiltasuna nahiago|bakea]
      ? ez eskerrik asko ez orain ez [gero|inoiz|sekula]
      ? egunean (bost|hiru|lau) aldiz gehiegi da`,
    start: `
      ^ [jaso nahi ditut|berriro jaso nahi ditut|jaso nahi nituzke|bidali berriro|bidali niri berriro|aktibatu berriro|bidali berriz|berraktibatu] (zuen|niri) [textsEu] (berriro|mesedez|berriz) $
      ^ (bidali niri|zuen|niri) [textsEu] [berriro aktibatu|berriro jaso nahi ditut|jaso nahi ditut|jaso nahi ditut berriro|berriro bidali|berriz bidali|jaso nahi nituzke] (mesedez) $
      [eman izena|eman nire izena|apuntatu nazazue|harpidetu nazazue|harpidetu nahi dut|gehitu nazazue] (zuen) [textsEu] jasotzeko
      ^ bidali niri (zuen) [textsEu] [berriro|berriz] (mesedez) $
      ^ (azkenean|bai) [azkenean jaso nahi] [ditut|dut] (mezuak) $
      [iritziz aldatu dut|damutu naiz|pentsatu dut] … [bidali|itzuli nahi dut|jaso nahi|bidali berriro]
      ^ (orain) (berriro|berriz) [bidal ditzakezue|berriro bidal ditzakezue] (mezuak|berriro) $
      ^ (ni) (zerrendan|klubean) [sartu nahi dut|zerrendan sartu nahi dut|zerrendan egon nahi dut] (berriro|mesedez) $
      ? [jarri martxan|martxan jarri|piztu|aktibatu] (berriro|berriz) [smsak|sms-ak|mezuak|abisuak|oharrak|alertak|nire mezuak] (berriro|berriz)
      ^ (mesedez) [aktibatu|berraktibatu|piztu] (berriro|berriz) (nire|zuen) [mezuak|smsak|abisuak|eskaintzak|jakinarazpenak] (berriro|berriz) $
      (berriro|berriz) (det) [texts] (jaso) [jaso nahi] (berriro|berriz)
      (det) [texts] [berriro|berriz] jaso nahi
      [eman|emaidazue|emadazue] (berriro|berriz) alta
      [berriro|berriz] [harpidetu|izena eman|alta eman]
      [berriro|berriz] jaso nahi (ditut|dut) (det) [texts]
      ^ (nik) [izena eman nahi dut|alta eman nahi dut|harpidetu nahi dut|eman izena|eman nire izena|eman nere izena|eman alta|berriro eman izena|eman nire izena berriro|eman nere izena berriro] (berriro|berriz) $
      [eman] [nire|nere] izena
      [nahi gabe|oker] [eman nuen baja|eman dut baja|baja eman nuen|baja eman dut]
      [berriro|berriz] jaso nahi (nituzke|nuke|nituen|ditut) (zuen|zure) [texts]
      [jarri|sartu|apuntatu|gehitu|ipini] (nazazu|nazazue|nazak|naizue|ni) [berriro|berriz|ostera|berriro ere|berriz ere] (zuen|zerrendan|taldean)
      [jarri|sartu|apuntatu|gehitu|ipini] (nazazu|nazazue|naizue|ni) (zuen) [zerrendan|taldean|listan] [berriro|berriz|ostera]
      [berriro|berriz|ostera|berriro ere|berriz ere] [jarri|sartu|apuntatu|gehitu|ipini|harpidetu] (nazazu|nazazue|nahi)
      [aktibatu|piztu|hasi|bidali|martxan jarri] (det) [texts] (ere) [berriro|berriz|ostera]
      [berriro|berriz|ostera] [aktibatu|piztu|hasi|bidali|bidaltzen hasi] (det) [texts]
      [iritziz aldatu|iritzia aldatu|damutu naiz|ideiaz aldatu|burua aldatu] (dut|egin|naiz) … [berriro|berriz|bidali mezuak|jarri nazazue|sartu nazazue|jaso nahi]
      [okerrez|nahi gabe|akatsez|erratuta|nahigabe] (eman) (dut|nuen|=det) baja (eman) (dut|nuen|=det)
      baja eman (nuen|dut|nuan|=det) baina [damutu|berriro|berriz|iritziz|pentsatu|nahi gabe|okerrez]
      harpidetu nahi (dut|nuke) [berriro|berriz]
      [bai] [bidali|bidal|bidal itzazue] (berriz|berriro) [mezuak|mezu|abisuak] (berriz|berriro)
      [bidali] [berriz|berriro|atzera] [mezuak|abisuak|eskaintzak|berriak|ohartarazpenak]
      [berriro|berriz] (mezuetara|abisuetara|zerrendan) [apuntatu|izena eman|sartu|harpidetu] (nahi|nazazue)
      [gehitu|apuntatu|sartu] (mesedez) (zenbaki|nire) (hau|zenbakia|nazazue) [zerrendan|abisuetara|mezuetara|abisuen zerrendan|mezuen zerrendan]
      [abisuak|mezuak|gogorarazpenak|berriak] [jaso|hartu] [nahi|gura] (ditut|nituzke|nuke|dut) (nik ere|ere) $
      [abisuetan|abisuetarako|mezuetan|alertetan|jakinarazpenetan|oharretan|abisuen zerrendan|mezuen zerrendan|alerten zerrendan|oharren zerrendan] [izena eman nahi|izena emango|sartuko nauzue|sartu nahi|sartu nazazue|sar nazazue|apuntatu nazazue|apuntatu nahi|apuntatuko nauzue|harpidetu nahi]
      [apuntatu nazazue|sartu nazazue|gehitu nazazue|jarri nazazue|eman izena] … [abisuetara|abisuetan|abisuen zerrendan|alertetan|mezuetara|alertetara|oharretara]
      [oroigarrien|mezuen|abisuen] falta (sumatzen|botatzen) (dut|ditut) [aktibatu berriro|berriro aktibatu|jarri berriro|bidali berriro|berriz aktibatu]
    `,
    help: `
      [norena|nondik|nork] (da) [da mezu hau|da zenbaki hau|bidali du mezu hau|da sms hau|da telefono hau]
      nola [geldi ditzaket|gelditu ditzaket|geldi daitezke|gelditu|gelditzen dira|kendu ditzaket] (zuen) (mezu) [mezuak|sms ak|mezu hauek|publizitatea|jakinarazpenak]
      zein da (zuen) [zuen telefonoa|zuen zenbakia|zuen telefono zenbakia|harremanetarako telefonoa]
      ^ (mesedez|kaixo) nola [ematen dut baja|gelditu hau|gelditzen da hau|kentzen da hau|eman dezaket baja|ematen da baja] (mesedez) $
      [ezin dut sartu kontuan|ezin naiz kontuan sartu|estekak ez du funtzionatzen|ez da esteka irekitzen|esteka ez da irekitzen|aplikazioak ez du funtzionatzen|ezin dut esteka ireki] (mesedez) [zer egin|lagundu|lagundu mesedez|zer egingo dut|lagunduko didazue] $
      (zein|ze|zer) (hitz) [hitz bidali behar|hitz idatzi behar|bidali behar|idatzi behar|erantzun behar] (dut|da) (baja|gelditzeko|mezurik|hau) (emateko|ez|gelditzeko|baja) [gelditzeko|baja emateko|ez jasotzeko|mezurik ez jasotzeko|geldi dadin|irteteko|uzteko]
      ^ (ze|zein) [zein hitz bidali behar dut|ze hitz bidali behar dut|zer bidali behar dut gelditzeko|zer idatzi behar dut gelditzeko] (gelditzeko|irteteko) $
      zein da [baja emateko hitza|gelditzeko hitza]
      ^ (eta) nola [itzaltzen da hau|kentzen da hau|ezeztatzen da hau] $
      ^ (eta) (zer|ze) [zer erantzun behar dut|zer erantzun|ze erantzun behar dut] $
      ^ (eta) non [eman dezaket baja|ematen da baja|ezeztatu dezaket] (hau) $
      ? [zertaz ari zarete|zertaz ari zara|zer da hau|zertarako da hau] … [ez dut ulertzen|ez dot ulertzen|ez dut ezer ulertzen|azalduko didazue]
      ? [nola dabil|nola funtzionatzen du|nola erabiltzen da|zelan funtzionatzen dau|zelan dabil] (hau|txartel|zerbitzu|aplikazio) (hau|honek) [azalduko didazue|azalduko didazu|azaldu mesedez|lagunduko didazue|azalduko duzue]
      [baja emateko|baja hartzeko|desharpidetzeko|kentzeko] [prozedura|modua|era|bidea]
      zer [erantzun|bidali|idatzi|jarri] behar (dut|det|da) (mezu|gehiago) (gehiago) ez [jasotzeko|hartzeko]
      nola [jarri|jar|jartzen] (naiteke|naiz) (zuekin) [harremanetan|kontaktuan]
      norekin (hitz egiten) [ari naiz|nago|hizketan]
      [nola|zelan] … [ateratzen|irteten|kentzen|uzten|gelditzen|eteten|geldiarazten|ezeztatzen|utzi|atera|kendu|irten|gelditu|eten|geldiarazi] … [zerrenda*|mezu*|sms*|harpidetza*|jasotzeari|bidalketa*]
      [nor|nortzuk|zein] [zara|zarete|da] … zergatik [idazten|bidaltzen|deitzen|jasotzen] (didazue|didazu)
      nor [zara|zarete] … [idazten|bidaltzen|mezu hau|mezuak|zenbaki hau]
      [zenbaki hau|mezu hau] … nor [zara|zarete|da]
      ez [daukat|dut] [zenbakia|zenbaki hau] gordeta
      ez daukat (zenbaki hau|zenbakia) gordeta … nor [zara|zarete|da]
      nork [idazten|bidaltzen] [dit|didazu]
      nola [eman|kendu|utzi|ezeztatu|hartu] (dezaket|naiteke|dut) [baja|harpidetza]
      nola (dezaket|naiteke|ditzaket) (eman|hemendik|mezuak) [baja|geldituko|uzteko|ateratzeko]
      nola [hemendik|mezuak|mezu hauek] [gelditu|irten|kendu|atera|utzi|eten]
      nola [gelditu|eten|utzi|kendu|atera] (dezaket|naiteke|ditzaket) [mezuak|mezu hauek|hemendik|zerrendatik]
      nola (jarri|jar) (zuekin) (naiteke) [harremanetan|kontaktuan]
      zein enpresa
      pertsona batekin hitz egin
      ^ zer [da mezu hau|da zenbaki hau|da sms hau] $
      ^ zergatik [jasotzen|bidaltzen|hartzen] [dut|didazue|ditut|dizkidazue] (hau|mezu hau|mezuak|mezu hauek) $
      ^ (ba) [badago|ba al dago|al dago|dago] (hor|zuenean) [inor|norbait|pertsonarik] (hor|erreala) (nirekin) [hitz egiteko|laguntzeko|azaltzeko|erantzuteko|hizketan egiteko]
      ^ (baina|eta|barkatu) (hau|mezu hau) [zeri buruzkoa|zeri buruz|zertaz|zertarako] (da|doa) (hau|mezu hau|sms hau) $
      ^ (baina|eta) nola [funtzionatzen|dabil|doa] (du) (honek|hau|zerbitzu honek|zerbitzu hau) $
      ez (dut|=det|dot) (ezer) ulertzen [nola|zer|zertarako|zein|zeri] … [hau|honek|mezu hau|dabilen|funtzionatzen]
      ? ez (dut|=det|dot) (mezu|hau) [mezua|mezu hau|mezu hori|sms hau|sms hori] ulertzen
      [norbaitekin|pertsona batekin|langile batekin|benetako pertsona batekin|zuetako batekin|arduradunarekin] hitz egin [nahi|behar|dezaket|ahal|nezake|daiteke]
      ^ (baina|eta) [zein|zer|noren] (zenbaki|numero) [zenbaki|numero|zenbakia|numeroa] (da|hau) (da|hau) $
      nor [da|dago] (mezu|hau|sms) (hau|hauek|honen) (atzean|bidali|bidaltzen|idazten) (duena|dituena|atzean|didana)
      ez dakit [nor zareten|nor zaren|zeri buruz ari zareten|zertaz ari zareten|zeri buruz|nortzuk zareten|zer den hau]
      ^ (kaixo|barkatu) [zertaz|zeri buruz] [ari zarete|ari zara|hitz egiten duzue] $
      [zer|zein hitz|ze] [idatzi|bidali|jarri|egin|erantzun] behar (dut|da|dugu) … [ez iristeko|ez jasotzeko|gelditzeko|ez bidaltzeko|ez heltzeko|baja emateko|kentzeko]
      [zein|ze] [enpresatakoa|enpresarena|dendatakoa|konpainiatakoa|enpresakoa|enpresakoak|enpresatakoak] [da|zarete|zara]
      [lagunduko|laguntza|lagundu|zer egin] & [ezin naiz|ezin dut|ez dit uzten] & [sartu|sartzen|konektatu]
    `,
    access: `
      nori (eman|saldu|pasatu|bidali|utzi|laga) (diozue|dizkiozue|dizkiezue) [eman diozue|eman dizkiozue|saldu diozue|saldu dizkiozue|pasatu diozue|pasatu dizkiozue] (nire) [nire zenbakia|nire datuak|nire telefonoa|nire emaila|nire helbidea|zenbakia|nire izena]
      (deiaren|asteleheneko) (deiaren) [deiaren grabazioa|grabazioa|grabazioak|irudiak] (entzun|ikusi|jaso|eskuratu) [entzun nahi|ikusi nahi|jaso nahi|eskuratu nahi] (dut|nuke|nituzke|ditut)
      (bidali|erakutsi|eman) [bidali niri|bidali iezadazue|erakutsi niri|bidali mesedez] [nire emaitzak|nire fitxa|nire fitxaren|nire profila|nire historiala|nire datuak|nire espedientea] (kopia|osoa|mesedez|emailez) $
      nork [begiratu|ikusi|irakurri|kontsultatu] (du|dituen|dute|ditu) (nire) [nire espedientea|nire fitxa|nire datuak|nire historiala|nire emaitzak]
      [grabazioetara|grabaziora|nire datuetara|nire fitxara] (sarbidea) [sarbidea nahi|sartu nahi] (dut|nuke)
      [postaz|emailez|idatziz] (jaso) [jaso nahi dut|bidali] (nitaz) [nitaz duzuen guztia|nitaz daukazuen guztia]
      (asteleheneko|deiaren|dei) grabazioa [entzun|ikusi|jaso] nahiko nuke
      nola (jakin|lortu|eskuratu) duzue [nire telefono zenbakia|nire zenbakia|nire telefonoa|nire mugikorra]
      zer ohar … [nitaz|niri buruz|nire inguruan]
      nire zein datu
      zer (dagoen|dago|daukazuen|daukazue) [nitaz|nire inguruan|niri buruz|nigaz] (idatzita|gordeta|jarrita)
      zer (dago|daukazue|jartzen) (idatzita|idatzirik|jarrita|du) … [nire fitxan|nire espedientean|nire historian|nire txartelean|nire oharretan|nire profilean|nere fitxan]
      ? [erakutsiko didazue|erakutsi|erakutsiko didazu|ikus dezaket|ikusi nahi dut|jakin nahi dut] (zer|ze) [jartzen duen|dagoen|idatzita dagoen|duzuen|daukazuen|gordetzen duzuen] (nire|niri) [nire fitxan|fitxan|nire espedientean|buruz|nire kontuan]
      [datuen kopia|datuen kopia bat|informazioaren kopia] (oso|osoa) [nahi|eskatzen|bidali|behar|emadazue|mesedez]
      [nor izan da|nor da|nork] & [eman dizuena|pasa dizuena|pasatu dizuena|saldu dizuena|eman dizuen|eman dizue|saldu dizue|pasatu dizue|eman dizuna] & [my_data]
      nondik (ni) [ezagutzen nauzue|ezagutzen nauzu|duzue nire berri|duzue nere berri|dakizue nire berri|dakizue nere berri]
      [copy] & [nire datu*|nere datu*|nire informazio*|nere informazio*|nitaz duzuen*|niri buruzko datu*|daukazuen informazio*]
      [zer|zein] [data] (dituzue|daukazue|duzue) [nire|nere|nitaz|niri] (buruz)
      [data] [dituzue|daukazue] [nitaz|niri buruz]
      zer [dakizue|daukazue|dakizu|daukazu] [nitaz|nire|nere|niri] (buruz)
      [nire|nere] [datuen kopia|datuak ikusi|datuak eskuratu|datuetara]
      nondik (atera|lortu|duzue|hartu) (duzue) [nire|nere] [zenbakia|telefonoa|datuak]
      nola (lortu|duzue|duzu) (duzue) [nire|nere] [zenbakia|telefonoa|datuak]
      nork eman (dizue) [nire|nere] [zenbakia|telefonoa|datuak]
      [nondik|nundik|nola|zelan] [atera|lortu|hartu|eskuratu|aurkitu|daukazue|duzue|ezagutzen] (duzue|duzu|dozue|dezue|zenuten) [nire zenbakia|nere zenbakia|nire numeroa|nere numeroa|nire telefonoa|nere telefonoa|nire mugikorra|nere mugikorra|nire datuak|nere datuak|nire kontaktua|nere kontaktua]
      [nork|zeinek] (eman|pasa|pasatu|saldu) (dizue|dizu|dizuete|dotzue) [nire|nere] [numeroa|mugikorra|kontaktua]
      [zorpetuen|zordunen|berankorren] (zerrendan|zerrendaren|fitxategian|erregistroan|zerrenda) (batean) [ageri|agertzen|azaltzen] (al) naiz
    `,
    erase: `
      [bota|ahaztu|suntsitu|ezabatu|borratu|xehatu|puskatu|kendu] (mesedez) (nire) [nire fitxa|nire kontua|nire profila|nire argazkia|nire emaitzak|nire NANaren kopia|nire curriculuma|nire grabazioak|nire datuak|nire historiala|nitaz duzuen guztia|nire espedientea] (mesedez|zuen sistematik|sistematik|betiko) $
      ^ (nik) [ahaztua izan nahi dut] (mesedez) $
      nire [izenak|datuek|zenbakiak|argazkiak] … desagertu
      ni ez [nagoela|egotea|nagoen|agertzea] … [sisteman|fitxategian|datu-basean|erregistroan|artxiboan]
      ezabatu … datuak … [fitxategitik|sistematik|artxibotik|ordenagailutik|erregistrotik|datu-basetik]
      [nire ezer|nitaz ezer|nire daturik|nire arrastorik|nire izenik|nire izena|nire datuak|nire argazkia] (ere) (ez|ezin) [ez da|ez dadila|ezin da|ezin dira|ez dira] … [geratu|gelditu|egon]
      ez dut (zuen) [datu basean|datu-basean|datubasean|fitxategietan|zerrendetan] [egon nahi|egon gura|agertu nahi] … [betiko|nire izena eta telefonoa betiko|datu guztiak|dena ezabatu|dena kendu|ezabatu nire|telefonoa betiko]
      ez (dut|nuke|=det|dot) [nahi|nai|gura] … [trace] … [keep]
      ez (dut|nuke|=det|dot) [nahi|nai|gura] … [keep] … [trace]
      ez [dadila|dedila|dadin] … [trace] [geratu|gelditu|gera]
      ez [gorde|gera dadila|geratu] (nire|nere|nitaz) (nire|nere|inolako) [trace]
      [ezabatu|kendu|suntsitu] (itzazue|ezazue|mesedez) [nire|nere|itzazue|ezazue] (nire|nere) [datuak|datu guztiak|kontua|informazioa|datu pertsonalak]
      [nire|nere] (datu) [datuak|guztiak|kontua|informazioa|datu guztiak] (mesedez) (guztiak) [ezabatu|ezabatzea|suntsitu]
      nitaz (duzuen|dakizuen) (guztia) [guztia|dena] (ezabatu)
      ahaztu (guztiz) nitaz
      [kendu|ezabatu|borratu] (mesedez) [nire|nere] [informazio|datu] (pertsonal) [dena|guztia|guztiak|denak] … [sistematik|basetik|datubasetik]
      [kendu|ezabatu|borratu] (mesedez) [nire|nere] (informazio|datu) [informazio|datu] (dena|guztia|guztiak|denak) (zuen|guztiak) (sistematik|basetik|datubasetik)
      [ezabatu|kendu|suntsitu|borratu] [nitaz|niri buruz] (gordeta|duzuen|dituzuen) (dituzuen) [datu guztiak|datuak|informazio guztia|guztia|dena]
      [nire|nere] [bezero fitxa|fitxa|bezero kontua|kontua|profila|historiala|espedientea] (betiko|betirako|guztiz|erabat|osorik) [ezabatzea|ezabatu|borratzea|kentzea|suntsitzea|ezabatzeko]
      [wipe] & [my_info]
      ? [kendu|atera|kentzea|ateratzea] [nire datu*|nere datu*|nire informazio*|nere informazio*] (guztiak|guztia|denak|dena|pertsonalak) … [sistematik|datu-basetik|datu basetik|fitxategietatik] (guztiz|erabat) [ezabatu|betiko|betirako]
      ? ez [gorde|eduki|mantendu] (gehiago) [nire daturik|nere daturik|nire datuak|nere datuak|nire informaziorik|nere informaziorik|nire informazioa|nere informazioa|daturik nitaz]
      [ezabatu|kendu|suntsitu|borratu|bota] (mesedez|ezazue|itzazue) [nire|nere|semearen|alabaren|umearen] [fitxa|fitxako|curriculuma|cv a|cva|argazkiak|argazkia|historia klinikoa|erradiografiak|espedientea|kontua|profila|inprimakia|eskaera orria|txartela|bezero txartela|pasaportearen kopia|nan kopia|grabazioak|datuak]
      [nire|nere|semearen|alabaren|umearen] [fitxa|curriculuma|cv a|cva|argazkiak|argazkia|historia klinikoa|erradiografiak|espedientea|kontua|profila|inprimakia|bezero txartela|pasaportearen kopia|nan kopia|nanaren kopia|grabazioak|datuak|deien grabazioak] (mesedez|guztiak|zuen|betiko|denak) (sistematik|webgunetik|artxibotik|mesedez) [ezabatu|ezabatzea|suntsitu|suntsitzea|borratu|borratzea|kendu|kentzea|itxi|ixtea|ez gorde|zakarretara]
      [itxi|ixtea|ixteko|itxi nahi] (mesedez|ezazue) (nire|nere) [kontua|bezero kontua|erabiltzaile kontua|profila]
      [nire|nere] (bezero) [kontua|profila] [itxi|ixtea|ixteko|itxi ezazue]
      nola [ezabatu|ezaba|borratu|borra|itxi|ken|kendu] … [kontua|profila|datuak|fitxa]
      nola … [nire|nere] [kontua|profila|datuak|fitxa] [ezabatu|ezaba|borratu|itxi|kendu|ixten|ezabatzen]
      [ahaztua|ahantzia|ahazteko|ahantzi] (izateko|izateko eskubidea) [eskubidea|izateko]
      [datuak|datu pertsonalak|nire datuak] … [ezabatzeko eskubidea|ezabatzeko eskatzen|ezabatzea eskatzen|suntsitzeko eskatzen]
      [dbeo|gdpr|datuak babesteko] & [ezaba*|suntsi*|ahaz*|borra*]
      [kendu|ezabatu|borratu] (mesedez) [nire|nere] [zenbakia|telefonoa|izena] (zuen) [sistematik|datu basetik|datubasetik|erregistrotik|erregistroetatik|fitxategietatik|artxibotik|ordenagailutik|zerbitzaritik]
      [ez dadila|ez dadin|ez dela] (nire|niri) [niri buruzko|nitaz|buruzko|niri buruz] (ezer|arrastorik|daturik) [geratu|gelditu|geldi|gera|gorde]
      [erre|txikitu|birrindu|hautsi] (ezazue|itzazue) [nire|nere] [espedientea|fitxa|txostena|datuak|historiala|paperak]
    `,
    rectify: `
      ? [helbidez|etxez] aldatu [naiz|gara]
      (nire|alabaren|semearen) [alabaren izena|semearen izena|nire NAN zenbakia|nire NANa|nire posta kodea] (ez) [okerra da|gaizki dago|aldatu da|zaharra da|ez da zuzena|oker dago|gaizki idatzita dago]
      (semea|alaba|ni|senarra|umea) … [agertzen da|daukazue oraindik|jarri duzue|dago|daukazue|jarrita dago] … [eguneratu|zuzendu|aldatu|eguneratu mesedez] $
      [semea|alaba|umea|haurra|ni] … [orain|jada] … zuek … [daukazue|duzue|jarri duzue] (oraindik|oker|gaizki) $
      zenbakia aldatu [da|zait|dut] berria
      ? [txartelean|fitxan|espedientean|nire fitxan] & [naizela|dudala|nagoela] & [ez naiz|ez dut|ez nago]
      aldatu (mesedez) zenbaki zaharra
      ? [abizena|izena] … da ez
      [fitxak|fitxan|nire fitxan|zuen paperetan|zuen sisteman|nire espedientean|nire historian|paperek] & [ez da egia|ez da zuzena|gezurra|gaizki dago|okerra da]
      naiz ez … [zuzendu|zuzendu mesedez|zuzendu ezazue]
      [jarri|aldatu|pasatu|ipini] (mesedez) [kontratua|fakturak|kontua|kuota] (mesedez) [nire izenean|nire izenera|nere izenean|nere izenera]
      ? [zuen paperetan|zuen fitxan|nire fitxan|zuen datuetan|zuen sisteman|nire espedientean|nire historian|zuen agirietan|fitxan] & [jartzen du|nago|naiz|dudala|naizela|diedala|nagoela|alergia|ezkonduta] & [zuzendu*|gaizki|ez da egia|okerra|oker|penizilin*|berez|izatez|ezkongabea|aldatu]
      [nire izena|nire abizena|nere izena|nire emaila|nire helbidea|nere abizena] … (da|dut) ez … [beti gaizki|gaizki|zuzendu|oker|beti oker]
      ? [etxez aldatu|helbidez aldatu] & [eguneratu|eguneratu mesedez|helbide berria]
      ? [abizena|izena] & [zuzendu|tx-rekin|tz-rekin|h-rekin|zuzendu mesedez]
      ? [etxez aldatu naiz|etxez aldatu gara|helbidez aldatu naiz|helbidez aldatu gara|etxez aldatu|mudatu naiz] & [eguneratu|eguneratu mesedez|orain bizi naiz|helbide berria|aldatu fitxan|jarri berria|apuntatu]
      ? [nire abizena|nere abizena|nire izena|nere izena|haren izena|semearen izena|alabaren izena|mutikoaren izena|neskatoaren izena|umearen izena|txakurraren izena|katuaren izena|abizena|gure izena] & [zuzendu|aldatu fitxan|zuzendu mesedez|aldatu mesedez|konpondu|zuzenduko|aldatuko didazue|zuzendu fitxan|egokitu arren]
      ? [korreo berria|email berria|helbide berria|posta berria|tel berria|telefono berria|zenbaki berria|mugikor berria|telefonoa berria] & [zaharraren ordez|lehengoaren ordez|zaharra kendu|jarri hori|lehengoa ez dut|zaharra ez dut|apuntatu|eguneratu|gorde|aldatu]
      ? [gizona naiz|emakumea naiz|andrea naiz|jauna naiz] & [jartzen duzue|idazten duzue|jarri duzue|deitzen didazue|konpondu hori|zuzendu]
      ? [deitzen da|du izena|da izena|deitzen naiz] … [zuek|zuek beti|eta zuek] … [idatzi duzue|jarri duzue|idazten duzue|jartzen duzue]
      ? [nan zenbakian|nan zenbakia|kontu zenbakian|kontu zenbakia|posta kodea|posta kodean|helbidean|abizenean|izenean|jaiotze datan|nan-ean] & [letra txarto|txarto dago|gaizki dago|oker dago|gaizki idatzita|txarto idatzita]
      ? [berriro|orain|dagoeneko|atzera] … naiz … [aldatuko didazue izena|aldatu izena|izena aldatu|aldatu abizena|abizena aldatu|aldatuko didazue abizena]
      ? naiz … [batekin|birekin|gabe|h-rekin|batekin eta ez|tx-rekin|tz-rekin|z-rekin] … ez … [egokitu|zuzendu|aldatu|konpondu] (arren|mesedez)
      ? [helbidea|helbide|emaila|posta elektronikoa|posta|abizena|izena|telefonoa] (berria|elektronikoa) [aldatu|aldatuta|mudatu|zaharra] … [eguneratu|jarri|ipini|zuzendu|apuntatu|aldatu]
      ? [eguneratu|zuzendu|aldatu|konpondu] (mesedez|ezazue|itzazue) [nire|nere] [helbidea|emaila|posta elektronikoa|abizena|izena|fitxa|jaiotze-data|jaiotze data|telefonoa|zenbakia]
      ? [eguneratu|zuzendu|aldatu|konpondu] [ezazue|itzazue] [helbidea|emaila|abizena|izena|telefonoa]
      [zuzendu|aldatu|eguneratu] (mesedez|ezazue|itzazue) [nire|nere] [datuak|izena|helbidea|abizena]
      [nire|nere] [izena|helbidea|datuak|abizena] (gaizki|oker) [gaizki|oker|okerra] (dago|daude|idatzita)
      [gaizki|oker] [daukazue|duzue|idatzi duzue|dago|idatzita dago|daukazu] [nire|nere] [izena|abizena|helbidea]
      [zenbakia|telefonoa|mugikorra|zenbakiz|telefonoz|mugikorrez|zenbaki|sakelekoa] aldatu [dut|dugu|naiz|gara|=det|dot] … [berrira|berri honetara|zenbaki berrira|beste honetara|eguneratu|apuntatu]
      [zenbaki berria|telefono berria|mugikor berria|beste zenbaki bat] [daukat|dut|dugu|daukagu|=det|dot] … [apuntatu|eguneratu|aldatu|jarri ezazue|gorde ezazue|idatzi ezazue]
      ? [nire|nere] [fact] [stale] (idatzita|jarrita) (dago|daude|daukazue|da|dira|duzue|dituzue|dauzkazue)
      ? [nire|nere] [fact] (jada) [ez dago ondo|ez daude ondo|ez da zuzena|ez dira zuzenak|ez da hori|aldatu da|aldatu dira|aldatu egin da|aldatu egin dira]
      ? [daukazuen|duzuen|dauzkazuen|dituzuen] (nire|nere) [fact] (jada) [stale|ez da|ez dira|ez dago|aldatu]
      ? [fact] [stale] (idatzita|jarrita) [daukazue|duzue|dauzkazue|dituzue|daukazu]
      ? [helbide|email|abizen|izen|posta|posta elektroniko|korreo] berria [daukat|dut|dugu|daukagu|=det] … [eguneratu|aldatu|jarri|gorde|idatzi|apuntatu|zuzendu]
      ? (nire|nere) [fact] [aldatu|eguneratu|zuzendu] (egin) [behar|nahi|mesedez] (didazue|dut|duzue|da|nuke|dituzue) … [fitxan|fitxatik|zuen datuetan|datu-basean|datu basean|profilean|kontuan|erregistroan|sisteman|daukazue]
      ? [nire|nere] [fact] [aldatu|eguneratu|zuzendu|konpondu] (egin) [nahi|behar|mesedez] (dut|nuke|didazue|duzue|da)
      [nire|nere|gure] [abizena|izena|helbidea|emaila|telefonoa] … (da) … ez … [zuzendu|aldatu|konpondu|eguneratu]
      [nire|nere] [abizena|izena] … da ez [zuzendu|aldatu]
      ez naiz [jauna|andrea|gizona|emakumea|andereñoa] … [andrea|jauna|emakumea|gizona|baizik|aldatu|zuzendu]
      [andrea|emakumea|jauna|gizona] naiz (eta) ez [jauna|gizona|andrea|emakumea]
      [sisteman|fitxan|fakturan|txartelean|erregistroan|kontratuan|zuenean] … [jartzen du|agertzen da|idatzita dago|jarrita dago|dio] … [baina|eta|benetan] … [da|naiz|behar|beharko]
      [etxez aldatu|mudatu|bizitzera joan] (gara|naiz) … [helbide berria|orain|bizi|fitxan|eguneratu|aldatu|apuntatu]
      [ezkondu|dibortziatu|banandu] (naiz|egin) … [abizena|egoera zibila|izena] … [aldatu|eguneratu|zuzendu|da]
      [egoera zibila|sexua|generoa] … [gaizki|oker|txarto|aldatu|zuzendu|aldatu da]
      [apuntatu|idatzi|jarri|gorde|sartu] (mesedez|ezazue) (nire|nere) [telefono berria|zenbaki berria|helbide berria|email berria|posta berria|korreo berria|abizen berria|kontu zenbaki berria] (fitxan|erregistroan|sisteman)
      [letra|hizki] (bat) [falta da|falta zaio|soberan|gehiegi] … [izenean|abizenean|izenari|abizenari]
      [izenari|abizenari|izenean|abizenean] (letra|hizki) (bat) [letra bat falta|hizki bat falta|falta zaio]
      [abizena|izena] … [tx rekin|tz rekin|ts rekin|h rekin|h gabe|z rekin|s rekin|k rekin|b rekin|v rekin|x rekin] (idazten|idatzi)
      ez naiz … bizi orain … [kalean|etorbidean|plazan|ibilbidean|auzoan|bidean]
    `,
    object: `
      ez (nazazue|nire) (ebaluatu|analizatu|aztertu|puntuatu|sailkatu) (nire) [ebaluatu nire|analizatu nire|aztertu nire|baloratu nire] [datuak|erosketak|historiala|argazkiak|emaitzak|portaera|ohiturak|profila|errendimendua]
      ^ ez [nazazue|nazazu] (gehiago) [puntuatu|ebaluatu|sailkatu|profilatu|aztertu|baloratu] (mesedez|automatikoki) $
      ez (erabili) [erabili nire] [datuak|historiala|argazkiak|emaitzak|erosketak|ahotsa|grabazioak] (zuen|ia) [ia entrenatzeko|entrenatzeko|marketinerako|estatistiketarako|ikerketarako|iarako|publizitaterako|ikerketetarako|profiletarako|azterketetarako]
      ez dut nahi (zuek) (nire) [nire historiala|nire argazkiak|nire emaitzak|nire erosketak|nire datuak|nire ohiturak] (inork|makina batek) [aztertzea|analizatzea|ebaluatzea|sailkatzea|aztertzerik|puntuatzea]
      ez dut (erabaki automatikorik) [erabaki automatikorik nahi|erabaki automatikoak nahi|profilik nahi|puntuaziorik nahi|puntuaziorik jartzea|nahi puntuaziorik|nahi bezero-puntuaziorik] (jartzea|niri|nahi)
      ez dut nahi (niri) (bezero) [bezero-puntuaziorik|puntuaziorik|bezero puntuaziorik|profilik] (niri) [jartzea|egitea|ematea|kalkulatzea]
      [makina|algoritmo|robot|ordenagailu|programa] batek (nire|niri) ez [dezala erabaki]
      [pertsona|gizaki|giza] (batek) [batek erabaki dezala|batek erabaki behar du|batek erabakitzea nahi dut] … [ez makina batek]
      (utzi|ez) (nire|erosten) [erosten dudana aztertzeari|erosketak aztertzeari|nire datuak aztertzeari|erosten dudana analizatzeari]
      ez (dut|naiz) (nik) (inolako) [puntuaziorik onartzen|puntuaziorik nahi]
      ez dut nahi [kamerek|kamerak|gpsak|ordenagailuak|programak|makinak] (nire) (lana) [nire lana ebaluatzea|lana ebaluatzea|ni ebaluatzea]
      ez nazazue (aplikazioan|webgunean|gehiago) (aplikazioan) [aplikazioan jarraitu|rastreatu|zelatatu|espiatu]
      ez dut … [pertsonalizaturik|profilik|profilatzerik] … nahi
      ez sartu (ni) (ni) [ikerketan|estatistikan|azterketan|estatistiketan|ikerketetan]
      ez erabili … (zuen) [adimen artifizial*|estatistik*|algoritmo*|ikerketa*|iragarki*]
      utzi (mesedez) [nire datuak|nire erosketak|nire bisitak|nire datu] … kanpo
      [dont_study] & [habits]
      ez [nazazue|nazazu|nazazuela] [profilatu|sailkatu|segmentatu|zelatatu|espiatu]
      ez [dut|dugu|nuke|=det|dot|ditut] [nahi|onartzen|baimentzen|gura|nai] (zuek) [nire datu*|nere datu*|nire informazio*|nere informazio*|nire eroske*|nere eroske*] (publizitaterako|marketinerako|iragarkietarako|pertsonalak|guztiak) [aztertzea|erabiltzea|analizatzea|prozesatzea|tratatzea|erabiltzerik|aztertzerik|lantzea|erabil ditzazuen]
      ez (nago|gaude) ados [nire datu*|nere datu*|nire informazio*|nere informazio*|nire eroske*|nere eroske*] … [erabiltzearekin|aztertzearekin|egitearekin|prozesatzearekin|tratatzearekin|erabilerarekin|analisiarekin]
      ez [dut|dugu|=det] [nahi|onartzen] (zuek) (niri) [profilik|profilak|profila] (niri) [egitea|egiterik|sortzea]
      [kontra nago|aurka nago|ez nago ados|ez dut baimenik|ez dut baimentzen|ez dizuet baimenik|debekatzen|ez dut onartzen|aurkatzen naiz|aurka egiten] … [estatistik*|merkatu ikerketa*|algoritmo*|profil*|adimen artifizial*|analisi*|publizitate pertsonalizatu*]
      [estatistiketarako|estatistikarako|merkatu ikerketetarako|profilak egiteko|profila egiteko|algoritmoetarako|analisietarako] … [kontra nago|aurka nago|ez nago ados|ez dut baimen*|ez erabili|debekatzen*|ez dut onartzen|ez dut nahi]
      ez (itzazue) [erabili|erabil] (nire|nere) [datuak|argazkiak|informazioa|historiala] [publizitatea egiteko|publizitaterako|iragarkiak egiteko|marketinerako|ikerketarako|profilak egiteko|publizitatea bidaltzeko|iragarkietarako]
      [jarraitzeari|zelatatzeari|aztertzeari|analizatzeari|profilatzeari|espiatzeari] [uko egiten|aurka nago|kontra nago|uko]
      [makina batek|ordenagailu batek|algoritmo batek|robot batek|adimen artifizial batek|programa batek|makinak|algoritmoak] … [erabakitzea|erabakitzerik|epaitzea|puntuatzea|baloratzea|erabakitzeari]
    `,
    restrict: `
      [utzi|izoztu|gelditu] dena (dagoen bezala|horrela) … [abokatuarekin|erabakia|epaia|erabaki arte|argitu arte] … arte
      ez ezabatu [nire datuak|nere datuak|nire fitxa|nire profila] (baina|eta) (ez) [ez erabili|erabili ere ez|ez ukitu]
      ez ezabatu ezer (oraindik)
      [gelditu|eten|geldiarazi|blokeatu] (nire) [datuen erabilera|datuen tratamendua|nire datuen erabilera|nire datuen tratamendua]
      ez (mesedez) [ezabatu|ezabatzeko|borratu] (oraindik|nire datuak) [epaiketa*|auzi*|kexa*|erreklamazio*|aseguru*|epaitegi*]
      [tratamendua mugatzea|tratamendua mugatu|datuen erabilera mugatu|datuen tratamendua mugatzea|tratamendua mugatzeko|nire datuen erabilera mugatzea] (eskatzen|nahi|eskatu) [eskatzen dut|nahi dut|eskatzen dot|dezazuen|dezazuela|gura dot]
      utzi (nire|nere) (datuak|informazioa) [erabiltzeari|tratatzeari|prozesatzeari]
      [ez ezabatu] (ezer) baina … [erabiltzeari|ez erabili]
      [jarri|utzi|gorde|mantendu|eduki] [nire|nere] [datuak|datu guztiak|informazioa] (guztiak) [geldirik|pausan|izoztuta|blokeatuta|bazterrean|alde batera|etenda]
      [blokeatu|izoztu|gelditu|eten|mugatu|pausatu|ez erabili|ez ukitu|ez ikutu|ez prozesatu|ez tratatu] & [nire datu*|nere datu*|nire informazio*|nere informazio*] & [bitartean|arte]
      ? [izoztu|blokeatu|pausatu|mugatu|gelditu|ez erabili|ez ukitu] (itzazue|ezazue|mesedez) [nire datu*|nere datu*|nire informazio*|nere informazio*]
      ? [nire datu*|nere datu*|nire informazio*|nere informazio*] (guztiak|pertsonalak) [izoztu|blokeatu|pausatu|mugatu|izoztea|blokeatzea|mugatzea|ez erabili|ez ukitu]
      ? [gorde|mantendu] (nire datuak|nere datuak) (bai) (baina) ez erabili (ezertarako|oraingoz|momentuz)
      ? [nire datu*|nere datu*|nire informazio*|nere informazio*] … [ez erabili|ez ukitu] [oraingoz|momentuz|bitartean|ezertarako]
      [gorde|mantendu|utzi|eduki] (itzazue|ezazue) (nire|nere) [datuak|fitxa|informazioa|espedientea|historia] … [ez erabili|erabili gabe|ez ukitu|ukitu gabe|ez ikutu]
      [nire|nere] [datuak|fitxa|informazioa|espedientea] [gorde|mantendu|utzi|eduki] … [ez erabili|erabili gabe|ez ukitu|ukitu gabe]
      [ez ezabatu|ez borratu|ez suntsitu] … [ez erabili|erabili|ez ukitu|ukitu]
      [izoztu|blokeatu|giltzapetu|gorde|ez erabili|ez ukitu] [nire|nere] [fitxa|espedientea|kontua|datuak|informazioa|historia] … [ez ezabatu|ez borratu|ez suntsitu]
      [blokeatu|izoztu|giltzapetu] (mesedez|ezazue) [nire|nere] [fitxa|espedientea|kontua|datuak|informazioa|historia]
      [sartu|gorde|eduki|utzi] (dena|guztia|ezazue) … [giltzapean|giltzapetuta|itxita|izoztuta] … [argitu|ebatzi|erabaki|konpondu|bukatu] [bitartean|arte]
      utzi (nire|nere) [profila|kontua|espedientea|fitxa|datuak] [geldirik|etenda|zain|pausan] … [arte|bitartean]
    `,
    do_not_sell: `
      (ez) (saldu|partekatu|laga|eman|pasatu) (inori) [gure haurren datuak|gure datuak|nire haurren datuak|seme-alaben datuak|alabaren datuak|semearen datuak] (inori|saltzea|ez) [ez daude salgai|ez saldu|inori ez|ez eman|ez zaizkio|debekatzen dut|ez partekatu|inori ez eman]
      ez [saldu|partekatu|laga|eman|pasatu|eman inori|saldu inori] (inori) [gure haurren datuak|gure datuak|nire haurren datuak|seme-alaben datuak|alabaren datuak|semearen datuak|gure umeen datuak]
      (ez dut nahi|debekatzen dut) [gure haurren datuak|gure datuak|seme-alaben datuak|alabaren datuak] [saltzea|partekatzea|beste enpresei ematea]
      ez dut nahi [aseguru-etxeak|bankuak|nagusiak|enpresak|beste inork|aseguruak] (hori|hau) [jakitea|jasotzea|edukitzea]
      nire [datuak|zenbakia] (zuekin|zuen artean) [zuekin geratzen dira|zuekin geratzen da]
      ez (dut|dizuet) [baimenik|baimena] (ematen|eman) … [saltzeko|partekatzeko|pasatzeko|emateko|zabaltzeko]
      [dont_sell] & [my_data]
      [selling] & [forbidden] & [my_data]
      ez [saldu|partekatu|eman] (itzazue) [nire|nere] [datuak|zenbakia|telefonoa]
      [nire|nere] [datuak|zenbakia] ez (itzazue) [saldu|partekatu|eman]
      [txosten medikoak|txostenak|espedientea|emaitzak|datuak|historiala] ez [daitezela|dadila|daitezen] [aseguru-etxera|aseguruetara|enpresara|nagusiarengana|aseguru etxera] (iritsi|heldu|joan)
    `,
    wrong_number: `
      [zenbakia oker duzue|zenbakia oker daukazue|oker zaudete zenbakiz|oker zaude zenbakiz|zenbakia oker dago|oker duzue zenbakia]
      (nik) ez dut … izeneko inor (ezagutzen) [ezagutzen|hemen]
      (ni) ez naiz (zuek) [bilatzen duzuen pertsona|bilatzen duzuena|uste duzuena|zuek uste duzuena]
      (ni) ez naiz (zuen) [jone|mikel|patxi|garmendia|arantxa|arantza|miren|maite|ane|jon|iker|aitor|amaia|nerea|pertsona hori|bilatzen duzuena]
      ez dut (nik) [mikel|patxi|jone|garmendia|arantxa|miren|maite|ane|jon|iker|aitor|amaia|nerea] (inor|deitzen den) [ezagutzen|izena]
      ez dut (nik) ezagutzen [mikel|patxi|jone|garmendia|arantxa|miren|maite|ane|jon|iker|aitor|amaia|nerea]
      hemen ez dago (inor|inolako|izen horretako) (inor) [garmendia|mikel|patxi|jone|arantxa|miren|maite|izen horretako|halako] (jaunik|andrerik|izenekorik|inor|jauna)
      nor da [mikel|patxi|jone|garmendia|arantxa|miren|maite|ane|jon|iker|aitor|amaia|nerea] (hori) (oker|ni|hemen) [ni|oker zaude|oker zaudete|zenbaki okerra|ni ez naiz|hemen ez|oker zabiltzate]
      [arantxari|mikeli|patxiri|joneri|mireni|maiteri|norbaiti|beste bati|beste norbaiti] (idazten) (diozula|diozuela|bidaltzen) … (uste) [uste duzu|uste duzue|ari zara|ari zarete] … [naiz|nahastu|oker]
      (zenbaki|linea|telefono|numero) [zenbaki hau berria da|honek jabea aldatu du|lehengo jabearen bila|aurreko jabearen bila|hau aste honetan eman didate|hau oraintsu eman didate|hau duela gutxi eman didate]
      [norbaitekin|beste batekin|beste norbaitekin] [nahasten nauzue|nahasten nauzu|nahastu nauzue|nahastu nauzu]
      [mezua oker bidali duzue|oker bidali duzue mezua|mezua okerreko pertsonari] $
      ^ (nik) ez (nuen|dut) [nuen hitzordurik] (zuekin|hor) $
      ^ (kaixo|barkatu) (hau|hemen) (hau) [hau okindegia da|hau taberna da|hau farmazia da|hau jatetxea da] $
      [joanak|mikelek|patxik|jonek|mirenek|anek|jonek|amaiak] zenbakia aldatu du
      (hau|telefono hau) [enpresako telefonoa da|laneko telefonoa da|enpresako zenbakia da] ez [joanarena|mikelena|patxirena|jonerena|harena|mirenena]
      ez dut (nik) ezer [eskatu|erosi] … [beste norbaitentzat|beste batentzat|beste norbaitena|oker]
      [atzo|aurreko astean|oraintsu|aste honetan|gaur] (eman) [eman zidaten zenbaki|eman didate zenbaki|erosi dut zenbaki] (hau)
      [pertsona okerrarekin|okerreko pertsonarekin|beste batekin|beste norbaitekin] ari (zara|zarete)
      ? ez naiz … (eta) ez dut ezagutzen
      ? hau ez da … [zenbakia|telefonoa] $
      ? [joan zan|joan zen|joan da|bizi da|aldatu zen] (eta) (orain) [beste mobil bat|beste zenbaki bat|beste mugikor bat|beste telefono bat|beste telefono zenbaki bat] (dauka|du|dabil)
      ? [zenbaki hau|telefono hau|mugikor hau|linea hau] … [aurreko astean|duela gutxi|oraintsu|duela hilabete|joan den astean] (eman) [eman didate|erosi dut|hartu dut|jaso dut] (ez dakit) (norena|noren)
      [hil zen|hil da|hilda dago|zendu zen] … ez (idatzi|bidali) [idatzi gehiago berari|bidali gehiago berari|idatzi berari|deitu berari|idatzi gehiago hari]
      ? ^ (barkatu|aizue|kaixo) [gaizki markatu|oker markatu|txarto markatu|gaizki idatzi] (duzue|dezue|dozue|duzu) [dezue|duzue|dozue|duzu|zenbakia]
      ? [joan zen|joan da|bizi da|aldatu zen] (eta) (orain) [beste mobil bat|beste zenbaki bat|beste mugikor bat|beste telefono bat] (dauka|du|dabil)
      (mezu|mezua) (hau) [ez da niretzat|ez zen niretzat|ez da niretzako|ez zen niretzako] … [beste norbaitentzat|beste batentzat|beste batentzako|beste norbaitentzako] (izango) (da|zen)
      ni ez naiz (zuek) bilatzen [duzuen|duzuena|dezuen] (pertsona)
      zenbaki hau berria da [niretzat|neretzat]
      okertu [zarete|zara] … (small) (small) [zenbakia|zenbakiaz|zenbakiarekin|pertsona|pertsonaz|telefonoa|ez naiz]
      beste [norbaiten|pertsona baten|inoren] [zenbakia|telefonoa|mugikorra]
      [hemen|zenbaki honetan|telefono honetan|etxe honetan] ez [da|dago] … [izeneko|deitzen den|izen horretako]
      [zenbaki honetan|telefono honetan] ez [da|dago] … inor
      ? ^ [telefono hau|zenbaki hau|mugikor hau|numero hau] ez da (jada)
      [zenbakia|telefonoa|numeroa|zenbakiarekin|pertsona] [okertu|nahastu|nahasi|erratu] (duzue|duzu|zarete|zara)
      hemen ez [da|dago|dira] … [bizi|bizi da|izeneko]
      okerreko [pertsona|pertsonari|pertsonarengana|zenbakira|zenbakia|telefonora|norbaiti]
      [ez naiz ni|ni ez naiz] … [oker|okertu|nahastu|beste norbait]
      [jada|dagoeneko] ez da [bere|haren|horren] [zenbakia|telefonoa|mugikorra]
      zenbaki (hau|berria) (nirea) (da) [orain nirea|oraintsu|duela gutxi|orain dela gutxi] (daukat|dut|eman)
      [zenbakiaz|zenbakiarekin|pertsonaz] okertu (zara|zarete|zaudete) 
      hau ez da (jada) [haren|bere|nire|nere] [zenbakia|telefonoa|mugikorra]
      ni ez naiz [pertsona hori|ane|jon]
      ez dut (inor) [izen horretako|izen horrekin|izen hori|pertsona hori|horrelako|izeneko] (inor) ezagutzen
      ez dut ezagutzen [pertsona hori|izen hori|inor izen]
      oker [zabiltzate|zaude|zaudete|zabiltza] (hemen|ni) ez [dago|naiz|da]
      [hemen|etxe honetan] ez (da|dago) (inor) [bizi|izeneko|izen horretako|izen horrekin]
      ni ez naiz [jone|ane|jon|mikel|pertsona hori|uste duzuena|maite]
      ? ^ (barkatu|uste dut) oker [zabiltza|zabiltzate|zaude|zaudete] (zu) $
      [gizon|emakume|pertsona|jaun|andre|mutil|neska|bezero] [horrek|honek|hark|hori] ez [dauka|du|darabil|da] (jada|gehiago|dagoeneko|orain) [zenbaki hau|telefono hau|mugikor hau|zenbaki honen|telefono honen] (jada|erabiltzen|jabea)
      [zenbakiz|pertsonaz|telefonoz] [okertu|nahastu|erratu|oker|nahasi|errakuntza]
      [okertu|nahastu|erratu|nahasi] (egin) (zara|zarete) [zenbakiz|pertsonaz|zenbakiarekin|pertsonarekin|telefonoz|zenbakian]
      [bilatzen|deitu nahi|nahi|aurkitu nahi] [duzuena|duzuen pertsona|duzun pertsona|duzuna|duzuen] … [ez dago|ez naiz|ez da|ez bizi|ez da hemen]
      ^ (barkatu|kaixo|baina|sentitzen dut) (ni) ez naiz [given] (given) $
      ^ (barkatu|kaixo|baina) (hemen|etxe honetan|zenbaki honetan) ez (dago|da|daukagu) (inongo|inor) [given] (given|bizi) $
      ez (dut|dugu|=det) (inongo|inor) [given] (given|izeneko) ezagutzen
      [given] ez (da|dago) (jada|dagoeneko|gehiago) [hemen bizi|hemen|etxe honetan|bizi hemen] (bizi|jada)
      [zenbaki|telefono|numero|mugikor] (hau|hori) (jada|orain) ez da [given] (given)
      [zenbaki|telefono|numero|mugikor] (hau|hori) (orain|jada) [beste batena|beste norbaitena|beste pertsona batena|lehengo jabearena|aurreko jabearena|ez da nirea] (da|orain)
      ? [urtebete|urte bat|bi urte|hilabete bat|urteak|denbora asko] (daramat|daukat|daramatzat|dut|da) [zenbaki honekin|numero honekin|telefono honekin|zenbaki hau|numero hau]
      ? ^ (barkatu|uste dut|baliteke) (uste dut) [nahastu|okertu|erratu|nahasi|konfunditu] (egin) [zara|zarete|zaretela|zarela] $
      ? [lehengo|aurreko] [jabearena|jabearen zenbakia|jabearen telefonoa] (da|zen) (zenbakia|zenbaki hau)
      [beste norbaiti|beste bati] (idatzi|bidali) (nahiko|nahi) (zenioten|zenuten|duzue|diozue|zenion|zenuen)
      (nik|guk) ez (dut|daukat|dugu) … [beste norbaiti|beste batentzat|beste batena|nahastu zarete|zenbakiz nahastu]
      [mezu hau|mezua] [beste batentzat|beste norbaitentzat] (da|izango|izango da)
      [zenbaki hau nirea da|zenbaki hau nire da|telefono hau nirea da] … (lehen) [beste batena|beste norbaitena|beste batek zuen|beste baten]
      ez dut (seme|nik) [seme-alabarik|umerik|haurrik|seme alabarik|semerik|alabarik] [ikastetxe horretan|eskola horretan|ikastola horretan|ikastetxean|eskola honetan|ikastola honetan]
    `,
    stop_all: `
      ez [channel] ez [channel]
      ez [channel] ez [channel] ez [channel]
      [kendu|ezabatu|atera] (nazazue|ni|nire zenbakia|nere zenbakia|naizazue) zerrenda [guztietatik|denetatik|guzietatik]
      baja [denetik|dena|guztietatik|zerrenda guztietatik|zerbitzu guztietan]
      ^ [utzi|gelditu|ezeztatu|eten|kendu] [dena|guztia|denak|guztiak] $
      [utzi|gelditu|ezeztatu|eten|kendu] [harpidetza guztiak|mezu guztiak|mezu denak]
      [inongo|inolako|zuen inongo] [markaren|dendaren|enpresaren|marken|enpresen|denden] [ezer|mezurik|ezer ere]
    `,
    port: `
      [esportatu|esportatu nahi ditut|eraman nahi ditut] (nire) [nire erosketak|nire datuak|nire historiala|nire emaitzak|erosketen historiala]
      nire [erosketak|historiala|emaitzak|fitxa|argazkiak|entrenamenduak] (nirekin) [eraman nahi ditut|eraman nahi dut|esportatu nahi ditut|esportatu nahi dut] (nirekin) $
      nire [datuak|historiala|argazkiak|entrenamenduak|emaitzak] [deskargatu|jaitsi] (nahi|ahal) [nahi ditut|ditut|nahi dut|nahi nituzke]
      nire [erosketen|datuen|emaitzen|eskaeren] (fitxategi bat|csv) [fitxategi bat|excel bat|fitxategia] (nahi dut|mesedez)
      datuak eraman nahi
      ? [historiala|espedientea|nire datuak|txostena|historial osoa] & [pasako diozue|bidaliko diozue|pasatu|bidali] & [albaitari berriari|beste albaitariari|klinika berriari|mediku berriari|dentista berriari|gimnasio berriari|banku berriari|beste klinikari|beste bankuari]
      [nire datu*|nere datu*|nire informazio*|nere informazio*] (guztiak) [fitxategi batean|csv*|excel*|json*|xml*|formatu digitalean|formatu elektronikoan] (formatuan|fitxategian) (nahi|bidali|eman|jaso)
      [eraman|pasa|pasatu|transferitu|bidali|igorri] [nire datu*|nere datu*|nire informazio*|nere informazio*] (guztiak) beste [enpresa*|konpainia*|etxe*|hornitzaile*|operadore*|banku*]
      [pasatu|bidali|eman|transferitu|helarazi|igorri] (mesedez|itzazue|ezazue) [nire|nere|semearen|alabaren] [datuak|fitxa|historia klinikoa|espedientea|erradiografiak|txostena|informazioa|notak] (zuzenean) … [berriari|berrira|berriarentzat|beste]
      [nire|nere|semearen|alabaren] [datuak|fitxa|historia klinikoa|espedientea|erradiografiak|txostena|informazioa|notak] … [berriari|berrira|aseguru berriari|mediku berriari|dentista berriari] (zuzenean) [pasatu|bidali|eman|transferitu|helarazi|igorri]
      [nire|nere] (entrenamendu|erosketa) [datuak|datu guztiak|informazioa|historiala] (guztiak) [csv|excel|pdf|json|excelen|csvn|csv batean|excel batean|fitxategi batean]
      [jaitsi|deskargatu|esportatu|atera] (al|nahi) (dezaket|ditzaket|ditut) … [excelen|csvn|excel batean|fitxategi batean|csv batean|jsonen|excelean]
      [erradiografiak|espedientea|historiala|historia klinikoa|notak|kartilla|emaitzak|analisiak|datu guztiak|txosten medikoa] & [dentistari|dentistarengana|medikuari|medikuarengana|albaitariari|albaitariarengana|ikastetxe berrira|eskola berrira|ospitalera|klinikara|ginekologoari|mediku berriari] & [pasa|pasatu|bidali|igorri|helarazi|joan dadila|eraman|transferitu]
      [eman|bidali|pasa|igorri] [haiei|horiei|banku berriari|berriari|berriei|aseguru berriari] (nire|nere) [informazioa|datuak|historiala|fitxa|espedientea] (guztia|guztiak)
      [ateratzen|atera|esportatu|jaitsi|deskargatu|esportatzen] … [beste aplikazio batean|beste aplikazio batera|beste app batera|beste app batean|beste aplikaziora]
      [erradiografiak|espedientea|historiala|historia klinikoa|emaitzak|analisiak|notak] & [zirujauari|espezialistari|fisioterapeutari|medikuari|dentistari|albaitariari|ginekologoari|mediku berriari] & [pasatuko|bidaliko|igorriko|helaraziko|emango]
    `,
    nothing: `
      zure [mezua|mezuak] [irakurri|ikusi|jaso|galdu] (dut|ditut|berri)
      ez (mila) eskerrik asko [jan dut|badut|bazkaldu dut|afaldu dut|edan dut]
      ez [zaitut|zaituztet] (gehiago) [molestatu|gogaitu|enbarazatu] nahi
      ez dut (gehiago) [anaren|jonen|amaren|aitaren|mirenen|haren|bere|lagunaren|anaren gehiago] (mezurik|smsrik) [mezurik|smsrik|deirik] (jasotzen|jaso)
      [anek|jonek|mirenek|amak|aitak|lagunak|hark|berak|anaiak|ahizpak] (ez) (dit|didate) (gehiago) [ez dit idazten|ez dit erantzuten|idazten|erantzuten|idatzi|ez dit idatzi|mezua bidali dit|mezu bat bidali dit|mezu bat utzi dit]
      ez dut (gehiago) [ogi|kafe|ardo|zopa|ur|tarta|esne|te|garagardo] (gehiago) [nahi|gehiago nahi|edan nahi|jan nahi]
      [kendu|ezabatu|gehitu|aldatu] (bigarren) (produktua) [oilaskoa|ogia|haragia|tarta|esnea|produktua|pizza|ardoa|arrautzak] (nire) [eskaeratik|nire eskaeratik|zerrendatik|erosketa zerrendatik]
      [ezabatu|kendu|garbitu|sortu] [erosketa zerrenda|erosketen zerrenda|nire erosketa zerrenda|argazki hori|argazkia|argazki hau|arbela|mahaia|bideoa]
      (mesedez) ezeztatu (gaurko|biharko|nire|gaur gaueko) [mahaia|hitzordua|taxia|oroigarria|erreserba|hegaldia|dentistaren hitzordua|eskaera|alarma|bilera|transferentzia]
      (nola) (itxi|ireki) [nola itxi|itxi|ireki|nola ireki|blokeatu] (nire) [bankuko kontua|banku kontua|kontu korrontea|aurrezki kontua]
      ez zait (batere) [futbola|politika|kirola|eguraldia|moda|haren iritzia] (batere) interesatzen
      mezu bat [bidali|utzi|idatzi] [dit|dizut|diot|dizkit|didate]
      (ahaztu) (zait) [menua|kontratua|argazkiak|faktura|helbidea|errezeta] [bidaltzea ahaztu zait|bidaltzea|bidaltzea ahaztu dut]
      ez (hori) idatzi (hori|gehiago) (arbelean|paperean|horman|liburuan|koadernoan) (hori|gehiago) [arbelean|paperean|horman|liburuan|koadernoan|arbelean gehiago]
      ez deitu [behean nago|atean nago|iritsi naiz|etxean nago|banator|hemen nago|hamarrak baino lehen|hamarrak arte]
      (gure) [amak|aitak|semeak|alabak|senarrak|amonak] ez du [smsrik jasotzen|sms-rik jasotzen|mezurik jaso|smsrik jaso] (oraindik|gaur) $
      ^ nor da (gure|zuen) [irakaslea|medikua|arduraduna|zuzendaria|entrenatzailea|andereñoa] (aurten|orain|gaur)
      ez [nazazu|nazazue] (gaur|bihar) [azokara|dendara|eskolara|etxera|erostera] bidali
      ez itzali (oraindik) jakinarazpenak (oraindik)
      kendu [ardoa|garagardoa|esnea|ogia|tarta|haragia|gazta|kafea|azukrea|gurina|izozkia|bizkotxoa] (erosketen|erosketa) zerrendatik
      itzali jakinarazpenak [lotara|ohera|lo egiteko|klasean|bileran|gidatzean]
      nahikoa da [hiru|bi|lau|bost|hamar] (kilo) [kilo|litro|pakete|egun|ordu|lagun]
      [faktura|fakturak|fakturarik|ordainagiria|ordainagiriak] (mesedez) ez bidali (gehiago) (postaz|paperean|etxera)
      [kendu|ezabatu] (mesedez) [nire izena|nere izena|ni] [urtebetetze|afari|festa|ezkontza|bazkari|gonbidatuen|txango|txapelketa|txangoko|afariko|festako|ezkontzako|bazkariko] (ko) zerrendatik
      lo egiten ez molestatu
      [medikuak|amak|aitak|irakasleak|nagusiak] ez (dit|digu) baimenik [ematen|eman]
      ala beste [batentzat|norbaitentzat]
      zenbaki okerra (eman|hartu|markatu|idatzi) [eman nion|hartu nuen|markatu dut|markatu nuen|eman diot|idatzi nuen|eman nien]
      ^ stop [7etan|8etan|9etan|10etan|11etan|bederatzietan|hamarretan] … ala
      [taxilariak|mezulariak|gidariak|bizilagunak|kurierrak|amak] (esan du|esan zuen) (esan|du) zenbaki okerra (zuela|zuen|zeukala)
      utzi bakean [esaten|esan|dio] (du|dit)
      [marmar egin du|dio|esan du|esan zuen|oihu egin du|esaten du] utzi bakean
      ez bidali (gehiago) [paperezko fakturarik|paperezko gutunik|paperezkorik|fakturarik paperean]
      [paperezko fakturarik|paperezko faktura|paperezko gutunik|paperezkorik|fakturarik paperean|gutunik paperean] ez (bidali|bidaltzeko) (gehiago)
      ^ stop (stop) … [gara|ginen|zer ordutan|zein ordutan|noiz zen|itxaron|itxoin]
      kendu nazazue (mesedez) [asteleheneko|asteartekoko|astearteko|asteazkeneko|osteguneko|ostiraleko|larunbateko|igandeko|biharko|gaurko] [klasetik|saiotik|ikastarotik|entrenamendutik|zerrendatik|hitzordutik|afaritik|txangotik]
      bakean utziko [dugu|dut|genuke|ditugu]
      [senarrak|emazteak|amak|aitak|lagunak|semeak|alabak|nagusiak|berak|amonak] (beti) [dio|esaten du|esan zuen|oihukatu zuen|dio beti] … [iragarki gehiagorik ez|mezu gehiagorik ez|gehiagorik ez|utzi bakean|nahikoa da]
      zenbakia nahastu (dut) … behar nuen
      [zapata|zapaten|oinetako|oinetakoen|betaurreko] … [zenbaki okerra|okerreko zenbakia]
      [mezulariak|taxilariak|gidariak|banatzaileak|bizilagunak|kurierrak] (oker|zuen) [zenbaki okerra|okerreko zenbakia|zenbakia gaizki]
      ez (zaitezte|zaitez) [ahaztu|ahantzi]
      okerreko [pertsonari|zenbakira|norbaiti] (bidali|idatzi) [diot|dut|nion|nuen]
      ez [esnatu|molestatu] (nire|nere) [haurra|umea|txakurra|amona|lagunak|aita|ama|katua]
      [amaitu|bukatu] [dira|zaizkizue|zaizue|zait]
      [amaitu|bukatu|eten|moztu] [dut|dugu|nuen|ditut]
      ez idatzi (nire|nere) [izena|abizena|helbidea]
      [utzi] [dut|nuen|dizut|dizuet|didate] (mezu|bat) [mezua|mezu bat|oharra|paketea|bat]
      [gimnasioko|gimnasioaren|egunkariko|egunkariaren|aldizkariko|telebistako|interneteko|autobuseko|futboleko|kirol|igerilekuko] [harpidetza|kuota|abonamendua|bonoa|txartela] (ezeztatu|kendu|utzi|eten) (nahi)
      ez (iezadazue) [bother] (gehiago) [later]
      [not_have] (gehiago) [wish] (gaur|bihar) [joan|etorri|egin|jan|erosi|hartu|galdu|ikusi|kipularik|azukrerik|esnerik|gatzik|urdina|beltza|gorria|zuria|berdea|handia|txikia|hori|bestea|luzea|motza|poltsarik|tiketik|fakturarik]
      [gimnasioan|gimnasiotik|eskolan|eskolatik|lanean|klubean|ikastaroan|igerilekuan] baja [eman|hartu]
      baja [eman|hartu] (dut|nuen) [gimnasioan|gimnasiotik|eskolan|eskolatik|klubean]
      bajan [nago|dago|egon|zegoen|egongo]
      [tired] (nago|gaude) [euriarekin|euriaz|lanarekin|lanaz|beroarekin|hotzarekin|umeekin|klaseekin|trafikoarekin|eguraldiarekin|honetaz bai]
      nahikoa (da) [birekin|batekin|hirurekin|lauekin]
      baja (eman) (nahi) (nuke|dut) [gimnasioan|gimnasiotik|lanean]
      [ezabatu|kendu] [fitxategi|argazki|artxibo|lerro] (hori|hau|bat)
      ez [bidali|eraman|ekarri|utzi] (hori|hau) [bulegora|etxera|lanera|dendara|kalera|posta bulegora]
      [idazteari|deitzeari|hitz egiteari] utzi [dit|dio|zion|zidan|didate|digu]
      [promozioak|eskaintzak|mezuak|deskontuak] [bidaltzeari] utzi [diozue|zenioten|didazue]
      ezeztatu (nire|nere|mesedez|gaurko|biharko|asteko) [hitzordua|erreserba|eskaera|klasea|ordua|bilera|txanda] 
      ezeztatu [biharko|gaurko|ostiraleko|asteleheneko|larunbateko] [hitzordua|erreserba|eskaera|klasea|ordua|bilera]
      [beltza|zuria|gorria|urdina|berdea|handia|txikia|marroia] ez (zait|dut) (batere) [interesatzen|nahi|gustatzen]
      utzi bakean (lanean|ikasten|lo) [lanean nago|ikasten nago|lanean|ikasten|jaja|haha]
      ez (dut|zaitez|zaitezte|naiz) (nahi) [gelditu|gelditzen|geldituko|utzi|uzten|ezeztatu]
      ez (nazazue|ni) (zerrendatik) [kendu|ezabatu]
      [hitzordua|erreserba|eskaera|hegaldia|klasea|ordua|bileraren|txanda|paketea] (mesedez) [ezeztatu|utzi|kendu|aldatu|atzeratu|bertan]
      [ezeztatu|kendu|aldatu] (nire|nere|mesedez) [hitzordua|erreserba|eskaera|hegaldia|klasea|ordua|txanda]
      [non|noiz|hemen|han|bihar] (gara) [geldituko|gelditu|geldituko gara]
      [autobusa|trena|geltokia|geltokian|autobus|euria] [gelditu|gelditzen]
      utzi [paketea|giltzak|mezu bat|atarian|etxean|mesedez paketea|auzokoari|hori]
      ez deitu [orain|gaur|goizean|bilera]
      gelditu [gara|ginen|behar]
      (nahi gabe|hanka sartu) [ezabatu|kendu|galdu|borratu] (dut|ditut|nuen|egin) [fitxategia|argazkia|mezua|kodea|esteka|emaila|dut fitxategia|dut argazkia]
      [ezabatu|kendu|galdu|borratu] [dut|ditut|nuen|nituen] (fitxategia|argazkia|nahi)
      ez (niri) [bidali|ekarri|utzi|igorri] [paketea|pakete|eskaera|gutuna|janaria|faktura|diru|dirua|kutxa|argazkirik]
      [ahizpak|anaiak|amak|aitak|lagunak|senarrak|emazteak|semeak|alabak|lankideak] (baja) [baja eman|eman zuen|esan zizuen|eskatu zizuen|utzi zuen|utzi du]
      [erretzeari|edateari|lanari|jateari|euria egiteari|negar egiteari] (utzi|uzten)
      ez (utzi|utziozue|gelditu) (mezuak) [bidaltzeari|bidaltzen] asko
      [kendu] (mesedez) [tipula|tomatea|gazta|oliba|olibak|saltsa]
      [arroz|ogi|tipula|esne|kafe|tomate] gehiagorik ez
      [noiz] (bukatzen|amaitzen|ixten) [bukatzen|amaitzen] (da|dira)
      baja (eman|hartu) [dut lanean|lanean|medikua|gimnasioan|nuen lanean]
      ez [bidali|idatzi|deitu] [oraindik|bihar arte|gaur|eskaera|eskaerarik]
      (medikuak|doktoreak|sendagileak|nagusiak) baja eman (dit|dio|zidan|zion) [dit|dio|zidan|zion|didate|diote|zidaten]
      [medikuak|doktoreak|sendagileak|familia medikuak|anbulatorioan] baja (eman) [dit|dio|zidan|zion|didate|diote|eman]
      utzi (bakean|pakean) [nire|nere|gure] [katua|katuari|txakurra|txakurrari|txakurrak|katuak|loreak|erleak]
      [utzi|utzi bakean|utzi pakean] [txakurra|katua|txakurrari|katuari] [bakean|pakean]
      utzi [bakean|pakean] [nire|nere|gure] [katua|txakurra]
      [zenbaki okerra|zenbakia gaizki|kode okerra|zenbaki okerrera|kodea gaizki] … [sakatu|markatu|jarri|sartu|erosi|eskatu|begiratu] (dut|nuen|det)
      [sakatu|markatu|sartu|erosi|jo] (dut|nuen|det) … [zenbaki okerra|kode okerra|ate okerra]
      [oinetakoak|zapatak|jantzia|praka|galtzak|neurria] … [zenbaki okerra|neurri okerra|okerra]
      [ate|etxe|solairu|autobus|gela] okerr*
      [irakasleak|semeak|alabak|senarrak|emazteak|amak|aitak|nagusiak|medikuak|umeak|bizilagunak|auzokoak|lagunak] (beti) [esan|esaten|oihukatu|oihukatzen|oihu|idatzi|garrasi] (du|dit|zuen|zidan|egiten) … [utzi bakean|utzi pakean|nahikoa da|ez bidali|ez idatzi|ez deitu|aski da|gelditu|stop]
      [utzi bakean|utzi pakean|utzi nazazue bakean|utzi nazazue pakean|nahikoa da] [esaten|oihukatzen|oihu|esan|garrasi] (du|dit|egiten|zuen) (semeak|alabak|umeak|irakasleak)
      ez [bidali|ekarri|igorri] (mesedez) [pintorea|elektrikaria|iturgina|medikua|taxia|gidaria|erizaina|teknikaria|argazkirik|argazkia|umea|haurra]
      [kendu|ezabatu] (mesedez) (ni|nazazue|semea|alaba) [larunbateko|igandeko|ostiraleko|biharko|gaurko|asteburuko|asteleheneko] [txandatik|txanda|entrenamendutik|irteeratik|partidatik|klasetik|zerrendatik|afaritik|ibilalditik|saiotik]
      ^ stop [itxaron|ahaztu zait|non dago|zer ordutan]
      [txandan|lanean|klasean|lanera|partidan|bileran|afarian|txandara|klasera|afarira|irteeran] (ez|naiz) [egongo|joango|izango|etorriko|egongo naiz] (beraz|ba) kendu [nazazue|nazazu|naiz] (zerrendatik)
      [utzi|utz|laga] (ezazu|zure|nire) [anaia|arreba|katua|txakurra|umea|umeak|laguna|amona] [bakean|pakean|lasai]
      ez (bidali|ekarri) [banatzailea|taxia|faktura|mezularia|umeak|gidaria] … [baino lehen|postaz|bihar|gaur]
      ez (iezadazu|didazu) (orain) deitu (orain|mesedez) [zineman nago|bileran nago|klasean nago|lo nago|gidatzen nago|lanean nago|zineman gaude] (eta|mesedez) [idatzi|bidali mezua|bidali mezu bat|mezua bidali]
      ez (daitezela|dadila) [daitezela eten|daitezela gelditu|daitezela bukatu|daitezela amaitu|daitezela desagertu|dadila eten|dadila gelditu|daitezen eten|daitezen gelditu]
      [eten|gelditu|bukatu|amaitu|moztu] ez [daitezela|daitezen|dadila|dadin]
      ez (dut|nuen|nizuen|dizuet) (nik) [eskatu|eskatzen|esan] (inoiz) (ni|mezuak) [zerrendatik kentzeko|kentzeko|gelditzeko|gelditzea|baja emateko|baja ematea|ezabatzeko|uzteko|ateratzeko|zerrendatik ateratzeko|eteteko]
      ez (dut|nuen|nuke|dugu) (nik) [baja eman nahi|harpidetza utzi nahi|harpidetza kendu nahi|zerrendatik atera nahi|zerrendatik irten nahi|harpidetza eten nahi|baja hartu nahi|mezuak gelditu nahi|mezuak eten nahi]
      [galdetu didate|galdetu zidaten|galdetu dit|galdetu didazue] (eta|nik) ezetz [esan|erantzun] (dut|diet|nien|nuen)
      ez [naiz|nintzen] ni (izan) … [eskatu zuena|eskatu duena|idatzi zuena|idatzi duena|bidali zuena|esan zuena]
      [baja|stop] [idatzi|bidali|sakatu|eman] (nuen|dut|nizuen) [nahi gabe|akatsez|oharkabean|despistez|konturatu gabe|hanka sartuta]
      [nahi gabe|akatsez|oharkabean] [idatzi|bidali|eman|sakatu] (nuen|dut|nizuen) [baja|stop]
      uste nuen (zerrendatik) [kendu|ezabatu|ahaztu|blokeatu|bota|atera] (zerrendatik) [nindutela|ninduzuela|nauzuela|nindutelakoan] … [pozten|pozik|poza|eskerrak|alaitzen|poztu]
      [mezuak|abisuak|smsak|oharrak] [gelditu|eten|kendu|moztu] nahi nituen baina … [erabilgarriak|baliagarriak|gustatzen|lagungarriak|ondo]
      (nire|nere|gure) [folk] (ere) [baja eman du|baja eman zuen|baja hartu zuen|harpidetza utzi du|harpidetza utzi zuen|stop idatzi zuen|stop idatzi du|baja idatzi zuen|blokeatu zaituzte|blokeatu zintuzten|zerrenda utzi zuen]
      [folk] [eskatu zizuen|esan zizuen|eskatu dizue|esan dizue] (gehiago|berari) (gehiago) [ez idazteko|ez bidaltzeko|gelditzeko|ez deitzeko] (gehiago|baina) [niri|nik|ni]
      [folk] (berari) (gehiago) [ez idazteko|ez bidaltzeko|gelditzeko|ez deitzeko] [eskatu zizuen|esan zizuen|eskatu dizue] (baina) [niri|nik|ni]
      [taldeko batek|norbaitek|guraso batek|ama batek|kide batek|taldean batek] (taldean) [utzi bidaltzeari|ez bidali gehiago|nahikoa da|utzi bakean|gelditu|stop|baja|kendu nazazue|utzi idazteari] [idatzi|bidali|jarri|esan] (du|zuen)
      [jendeak|batzuek|bizilagunek|lagunek|denek|askok|jende askok] (dio|diote|esaten) (du|dute|didate) [nazkatuta|aspertuta|gogaituta|kokoteraino|nekatuta] [dagoela|daudela] (zuen|zuekin)
      [paperezko|papereko] [katalogo|katalogoak|katalogorik|liburuxkak|propaganda|gutunak|aldizkariak|publizitatea|publizitaterik|liburuxkarik|aldizkaririk]
      (nire|nere|gure|etxeko) [postontzian|postontzira|buzoian|buzoira|gutunontzian|gutunontzira]
      nork [esan du|esan dizue|dio|esan zuen|esaten du] [ez dudala|ez ditudala|nahi ez dudala|nahi nuela] (mezurik|mezuak|gehiago|zuen) (nahi|mezurik)
      [amaginarrebarengandik|senarrarengandik|familiatik|lanetik|bizitzatik|umeengandik|nagusiarengandik|astelehenetatik|negutik|ezkontzatik|emaztearengandik] (ere) baja [eman|hartu] (al|daiteke|nahi)
      [isilik|isil] (zaudete|zabiltzate|isilik) … [eskaintzarik|mezurik|berririk|abisurik|deskonturik] ez
      zergatik utzi [diozue|zenioten|didazue] (niri) [idazteari|bidaltzeari|deitzeari|mezuak bidaltzeari|abisatzeari]
      nork eskatu du (ni) [zerrendatik kentzeko|kentzeko|baja emateko|ezabatzeko|ni kentzeko|nire baja]
      [ez dut inoiz esan|ez dut esan|inoiz ez dut esan|ez nuen esan] … [nahi dudanik|nahi nuenik]
      ez naiz inoiz [nekatzen|aspertzen] (zuen) [txisteekin|txisteez|mezuekin|mezuez|errezetekin|aholkuekin]
      harpidetza guztiak (ezeztatu|utzi|kendu) (ditut|nituen) [zuena izan ezik|zuena ezik|zuena salbu]
      zenbat eta mezu gehiago [hobeto|hobe]
      [stop|baja] [idatzi nuen|bidali nuen|jarri nuen] baina … [zen|zela]
      nahikoa da (jada) [usain|zarata|euri|zikinkeria|ke] [honekin|horrekin]
      (zuen) [oroigarririk|mezurik|abisurik|oharrik] gabe [beti|dena|galduta|ahaztu|ezin]`,
  },
  neighbours:
    'ETENA, ITZALIK, GELDITZEN, GELDIA, UTZIA, UTZIKO, ITZI, BAJAN, BAJU, EZEZTATUA, BELDUR, KENDUTA, KENTZEN, ASKO, ASKE, ATERAKI, ATERI, HASIERA, LAGUNTZAN, LAGUNA',
  also: {
    stop: 'EZABATU',
    erase: 'EZABATU NIRE ZENBAKIA, NIRE ZENBAKIA EZABATU, KENDU NIRE ZENBAKIA, NIRE ZENBAKIA KENDU, EZABATU NIRE TELEFONOA, EZABATU ZENBAKI HAU',
  },
  forms:
    'UKO, gelditzeko, gelditzea, gelditu hau, geldiarazi, geldiaraztea, geldi ezazu, gelditu nahi dut, utzi nahi dut, etetea, eteteko, eten ezazue, eteten dut, eten nahi dut, amaiera, ezeztatzea, ezeztatzeko, ezeztatu ezazue, ezeztatu ezazu, ezeztatzen dut, ezeztatuko dut, ezeztapena, ezeztatu nahi dut, ezestatu nahi dut, deuseztatu, deuseztatzea, deuseztapena, baliogabetu, baliogabetzea, baliogabetuta, kantzelatu, kantzelatzea, kantzelatuta, kantzelazioa, kantzelatu nahi dut, kantzelatzen dut, kanzelatu, harpidetza kentzea, izena kendu, nire izena kendu, kendu zenbakia, kentzea, kentzeko, kendu nahi dut, kendu hau, kendu hemendik, ezabatuta, ezabatzeko, ezabatu ezazue, ezabatu zenbakia, ezabatu nahi dut, ezabatzen dut, ezabatuko dut, ezabaketa, borratu zenbakia, blokeatzeko, blokeatuko dut, blokeatzen dut, blokeatu nahi dut, desaktibatzea, desaktibatuta, desaktibatu ezazue, desaktibatzen dut, desaktibatu nahi dut, desaktibazioa, desgaitu, desgaitzea, desgaituta, desinstalatu, baztertzen dut, nahi gabekoa, ez publizitatea, borratzea, blokeatzea, baztertu, ezestatu, KENTZEA NAHI DUT',
  courtesy:
    'MESEDEZ, MESEDEZ ESKERRIK ASKO, ESKERRIK ASKO, ESKERRAK, MILESKER, MILA ESKER, KAIXO, EGUN ON, ARRATSALDE ON, GABON, AGUR, ORAIN, ORAIN BERTAN, BEREHALA, LEHENBAILEHEN, ONDO IZAN, BARKATU, ADEITASUNEZ, AGUR BERO BAT, AIZU, AIZUE, BEHINGOZ, BEHIN BETIKO, ARREN, OTOI, FABOREZ, BENETAN, AGUR ETA OHORE, BESARKADA BAT, MUXU BAT, ADIO, IEPA, ARRATSALDEON, EGUNON, ESKERRIKASKO, MIL ESKER, ANITZ ESKER, ESKERTZEN DIZUET, ESKERTUKO NUKE, MEZEDEZ, PLIS, PORFA, MESEDES, EZKERRIK ASKO, ORAINTXE, BETIKO, GUZTIZ, ERABAT, ORAINTXE BERTAN, GAURTIK AURRERA, HEMENDIK AURRERA, ESKER MILA, ALDEZ AURRETIK ESKERRIK ASKO, SEGITUAN, AHALIK ETA LASTERREN, AHAL BEZAIN LASTER, BEHINGOAGATIK, ESAN DIZUET, BERRIRO DIOT, AZKEN ALDIZ, JAUN-ANDREOK, AUPA, LAGUNAK, LAGUN',
  conjunctions: 'ETA, ETA GAINERA, ETA ERE',
  objects:
    'MEZUAK, MEZUA, PUBLIZITATEA, HARPIDETZA, ESKAINTZAK, PROMOZIOAK, SMSAK, IRAGARKIAK, BULETINA, JAKINARAZPENAK, ABISUAK, ZERRENDATIK, ZERBITZUA, NIRE ZENBAKIA, DENA',
  fillers: 'NIRE, ZURE, ZUEN, HAU, HORI, HAUEK, DA, DIRA, DUT, DUZU, DUZUE, BAT, EZ, NI, ZU, NIRI, GAUR, BIHAR, HEMEN, HAN, NON, NOIZ',
  vague: 'HORI, DENA, GUZTIA, GUZTIAK, GAUR, GAUR BERTAN, ZERBITZUA, NIRE ZENBAKIA',
  guards: 'ZERGATIK, BALDIN, NOIZ, ESAN ZUEN, BERAK, ESAN DIT, ESAN DIO, ESAN DIDA, LAGUNAK, LAGUNARI',
  traps: 'EZ GELDITU, EZ UTZI, GELDITU GABE, EZ EZEZTATU',
  signatures: 'NIRE IPHONETIK BIDALIA, BIDALIA',
  notes: ['BAJA is Spanish, and used in Basque too.', 'All of it is ours: a speaker should review the stop words first.'],
};
