import type { IdeaData } from './idea.ts';

export const eu: IdeaData = {
  code: 'eu',
  ideas: {
    cease:
      'gelditu, geldi, geldituko, gelditzeko, gelditzea, utzi bakean, utzi, utzi iezadazue, utzi iezaiozue, utzidazue, uztea, uzteko, nahikoa, aski, aski da, nazkatuta, nazka, kokoteraino, aspertuta, amaitu, bukatu, eten, etetea, moztu, gehiagorik ez, gehiago ez, inoiz gehiago, sekula gehiago, azken abisua, azkenengoz, azken aldiz, salaketa, salatuko, salatu, abokatu*, polizia, jazarpena, legez kanpo*, blokeatu*, bakean, nekatuta, gogaitu*, astunak, ez gogaitu, ezeztatu, baja, kendu, gelditzen ez',
    refuse:
      'ez dut nahi, ez ditut nahi, ez dugu nahi, ez nuke nahi, ez dut gehiago nahi, ez ditut gehiago nahi, ez zait interesatzen, ez zaizkit interesatzen, ez dut eskatu, inoiz ez dut eskatu, ez ditut eskatu, ez dut baimenik, ez dut baimena, ez nuen baimenik, ez naiz harpidetu, ez nintzen harpidetu, ez dut onartzen, ez dut behar, ez ditut behar, uko egiten, nire baimenik gabe, baimenik gabe, ez eskerrik asko',
    texts:
      'mezu, mezua, mezuak, mezurik, mezuok, mezuekin, mezuez, mezu denak, mezu hauek, sms, smsak, smsrik, publizitate*, iragarki*, eskaintza*, promozio*, promo*, spam, jakinarazpen*, abisu*, zaborra, kaka, buletin*, deskontu*, kanpaina*, komunikazio*',
    contact:
      'idatzi, idazten, idaztea, idazteari, bidali, bidaltzen, bidaltzea, bidaltzeari, deitu, deitzen, deitzeari, molestatu, molestatzen, molestatzeari, gogait, kontaktatu, kontaktatzen, jaso, jasotzea, jasotzen, nire telefonora, nire mugikorra, nire zenbakia, nire zenbakira, zenbaki hau, zenbaki honetara, niri idazten, harremanetan',
    remove: 'kendu, kendu nazazue, kentzea, kentzeko, atera, atera nazazue, ezabatu, ezabatu nazazue, ezabatzea, borratu, baja eman, baja',
    list: 'zerrenda, zerrendatik, zerrendatatik, zerrendetatik, datu-basetik, datu basetik, datubasetik, datu-base*, sistematik, fitxategitik, fitxategi*, erregistro*, kontaktuetatik, posta-zerrenda*',
    mine: 'ni, nire zenbakia, nire izena, nire telefonoa, nire mugikorra, nire datuak, zenbaki hau, gu',
    withdraw: 'kentzen dut, kentzen, kendu, atzera egiten, baliogabetzen, ezeztatzen dut, erretiratzen',
    consent: 'baimena, baimen*, onespena, adostasuna',
    how: 'nola, zer egin behar, zer bidali behar, zer idatzi behar, zein hitz, zein zenbakitara, non, ba al dago modurik',
    leave:
      'baja eman, bajan, harpidetza kendu, harpidetza utzi, harpidetza ezeztatu, zerrendatik atera, zerrendatik irten, ez jasotzeko, gehiago ez jasotzeko, jasotzeari utzi, kentzeko, gelditzeko, mezuak gelditu',
    delete: 'ezabatu*, ezabatzea, ezabatzeko, suntsitu*, borratu*, ahaztu*, kendu, desagerraraz*',
    data: 'nire datuak, nire datu, datu guztiak, datu pertsonalak, nire informazio*, informazio dena, informazio guztia, nire kontua, nire profila, nire fitxa, niri buruzko, nitaz, nitaz duzuen*, niri buruz, duzuen guztia, gordetzen duzuen*, nire historiala',
    fix: 'zuzendu*, aldatu*, eguneratu*, oker, okerra, gaizki, akats*, errore*, ez da zuzena, zaharkitu*, orain da, idazten da',
    detail: 'nire izena, nire abizena, nire helbidea, helbidea, jaiotze data, jaioteguna, nire emaila, nire posta, posta kodea, abizena, izena',
    know: 'duzue, duzuen, dituzuen, dituzue, gordetzen, gordeta, dakizue, dakizuen, biltzen, bildu, daukazue, daukazuen',
    aboutMe: 'niri buruz, nitaz, niri buruzko, nire inguruan, zer datu, zein datu, zer informazio, kopia bat, kopia',
    source: 'nondik, non lortu, nola lortu, nork eman, nork pasa, nondik atera, nola daukazue, zergatik daukazue',
    number: 'nire zenbakia, nire telefonoa, nire mugikorra, nire datuak, nire kontaktua, zenbaki hau',
    move: 'csv, json, excel, formatu*, esportatu*, transferitu*, eraman*, beste enpresa*, beste konpainia*, beste hornitzaile*, deskargatu*, eramangarritasun*',
    profile: 'profil*, erabaki automatiko*, algoritmo*, nire erosketak, erosketa-ohiturak, nire ohiturak, aztertu*',
    object: 'aurka nago, aurka, aurka egiten, ez dut onartzen, debekatzen, ez dut nahi',
    limit: 'mugatu*, mugatzea, izoztu*, blokeatu*, eten*, ez erabili, erabili gabe, bakarrik gorde, gorde baina, bitartean, arte',
    use: 'erabili*, erabilera*, erabiltzea, tratamendu*, tratatu*, prozesatu*',
    again: 'berriro, berriz, atzera, ostera, iritziz aldatu, azkenean',
    want: 'nahi dut, nahi ditut, nahi nuke, gustatuko litzaidake, mesedez, sartu, sartu nazazue, eman izena',
    notMe:
      'oker zabiltzate, oker zaude, ez naiz ni, ni ez naiz, ez dut ezagutzen, pertsona okerra, hemen ez dago, hemen ez da, ez da nire, ez da haren, beste norbait*, jabe berria, aurreko jabea, nahastu zarete, hanka sartu',
    sell: 'saldu*, saltzea, partekatu*, hirugarren*, eman beste, pasatu*, laga*',
    everything:
      'dena, denak, guztiak, guztietakoak, guztietatik, zerrenda guztietatik, marka guztiak, enpresa guztiak, denda guztietakoak, zuen marka guztien',
  },
};
