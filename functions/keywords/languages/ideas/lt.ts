import type { IdeaData } from './idea.ts';

export const lt: IdeaData = {
  code: 'lt',
  ideas: {
    cease:
      'stop, stabdyk*, sustabdyk*, sustabdyti, stabdyti, sustokite, nustok, nustokite, nustokit, nustotumėte, nustoti, nustosite, liaukitės, liaukis, liautis, liautumėtės, baikite, baik, baikit, baigti, užbaikite, pabaiga, pakaks, pakanka, gana, užtenka, uzteks, užteks, gan, nutraukite, nutraukti, nutraukit, nutraukimas, nutraukimo, atsisakau, atsisakyti, atsisakome, atsikniskite, atsiknisk, atsipiskit, atstokite, atstok, atsikabink, atsikabinkite, atsiknis*, dinkite, eikite na, eikit na, eikit velniop, velniop, šikt, nachui, nusipis*, pisk*, palikite mane, palik mane, ramybėje, ramybe, ramybę, ramybėj, erzina, nervina*, užkniso, uzkniso, užknisot, užpiso, užpisot, trukdote, trukdyti, vargin*, pavargau, nusibod*, atsibod*, įgriso*, blokuoju, blokuosiu, užblokuosiu, blokuoti, užblok*, skund*, skųsiu, skusiu, policij*, advokat*, teisinink*, vdai, vvtat, inspekcij*, bdar, teismą, teisman, teisme, paskutinis įspėjimas, paskutinį kartą, paskutinis kartas, draudžiu, draudziu, drausti, uždraudž*, neteisėt*, nepageidaujam*, neprašyt*, per daug, per dažnai, niekada daugiau, daugiau niekada, daugiau nebe, jokių, jokiu, nė vieno, nei vieno, nei vienos, be jūsų, nebesiųskite, nebesiuskite, nebesiųskit, nebesiuskit, nebesiųsti, nesiųskite, nesiuskite, nesiųskit, nesiuskit, nesiųsti, neberašykite, neberasykite, neberašykit, nerašykite, nerasykite, nerašykit, nerašyti, neskambinkite, neskambinkit, nebeskambinkit*, netrukdykite, netrukdykit, nebetrukd*, nesikreipkite, nebesikreip*, nesusisiekite, nebesusisiek*, nespaminkit*, išjunkite, išjunkit, išjungti, pasigailėkite, įkyrėjo, atstokit, netrukdyk*, nerašyk*, nesiųsk*, neskambin*, nebesiųsk*, neberašyk*, nutrauk*, blokuo*, skųsiuosi, trukdot*, erzin*, šlamšt*, įkyr*, pavargom, gana jau, užknisa, užknisat, knisat, knisa, nusiknis*, pasigailėkit*, bombarduojat*, užverčiat*, kasdien rašote, nervuoja, trikdo, trikdot*, nepakenčiam*, neberašinėkit, lįskit, nelįskit*',
    refuse:
      'nenoriu, nebenoriu, nenorime, nebenorime, nenorėčiau, nebenorėčiau, nepageidauju, nebepageidauju, nepageidaujame, nedomina, nebedomina, neįdomu, nesidomiu, nebesidomiu, nereikia, nebereikia, man nereik*, neprašiau, neužsisakiau, neuzsisakiau, nesu užsisak*, neprenumeravau, nesiregistravau, neregistravau, nesutinku, nebesutinku, nesutikau, nedaviau, nesu davęs, nesu davusi, niekada nedaviau, niekada nesutikau, nepritariu, neleidžiu, neleidau, nepriimu, atmetu, be sutikimo, be mano sutikimo, be leidimo, verčiau ne, niekada nedav*, neketinu, nesu sutik*, atsisakau, nebeįdomu, nesu dav*, man nusispjaut, nerūpi, man nerūpi, ne klientas, ne jūsų klient*, nesu klient*, kas jums leido, nėra noro, neturiu noro, nėra poreikio, nėra reikalo, nesidomim, nepirksiu, neperku',
    texts:
      'sms*, žinut*, zinut*, žinučių, zinuciu, pranešim*, pranesim*, reklam*, spam*, pasiūlym*, pasiulym*, akcij*, nuolaid*, naujienlaišk*, naujienlaisk*, naujien*, promo*, rinkodar*, kampanij*, priminim*, šlamšt*, slamst*, šiukšl*, nesąmon*, šūd*, sudai, informacij* apie akcij*, kupon*, mms*, esemes*, laišk*, laisk*, žinuč*',
    contact:
      'siųsti, siusti, siųskite, siunčiate, siunciate, siunčiat, siųsdami, siuntimą, siuntimas, siuntinėti, siuntinėt, siuntinėjate, rašyti, rašinėti, rašinėt, rasinet, rašote, rašyt, skambinti, skambinate, skambinėti, trukdyti, trukdyt, susisiekti, kreiptis, bombarduoti, bombarduot, spaminti, spamint, gauti, gaut, gauname, gaunu, gaudav*, ateina, ateis, ateitų, į telefoną, mano telefoną, į mano telefoną, mano numerį, šį numerį, šiuo numeriu, mano numeriu, tai siųsti, siųskit, terorizuo*, priekab*, persekio*, kontaktuoti, siuntinėt*',
    remove:
      'pašalin*, pasalin*, pašalinkite, pašalinti, pašalinimas, šalinti, ištrin*, istrin*, ištrinkite, ištrinti, trinti, trinkite, išbrauk*, isbrauk*, išbraukite, braukite, išimkite, išimti, isimkite, išmeskite, išregistruo*, atregistruo*, išrašy*, nuimkite, atjunkite, panaikin*, išjunkite',
    list: 'sąraš*, saraš*, sarasa*, sąrašo, saraso, sąrašų, duomenų baz*, duomenu baz*, bazės, bazes, bazėje, registr*, sistem*, prenumerat*, gavėj*, gaveju, kontakt*, adresų, klientų, kartotek*, knygelės',
    mine: 'mane, mano numerį, mano numeri, šį numerį, si numeri, mano vardą, mus, mano kontakt*, mano telefoną, numerį, numeri, tėčio, mamos',
    withdraw: 'atšaukiu, atsaukiu, atšaukti, atšaukimas, atšaukiame, atsiimu, atsiimti, panaikinu, anuliuoju, nutraukiu',
    consent: 'sutikim*, sutikimą, leidim*, pritarim*',
    how: 'kaip, ką reikia, ka reikia, ką turiu, ka turiu, ką daryti, ką siųsti, koks žodis, kokį žodį, koki zodi, kuriuo numeriu, kokiu numeriu, kur, ar galima, ar galiu, kokiu būdu, ką parašyti',
    leave:
      'atsisakyti žinučių, atsisakyti sms, atsisakyti reklam*, atsisakyti prenumerat*, atsisakyti šių, atsisakyti jūsų, išsiregistruoti, atsiregistruoti, atsijungti nuo, išsibraukti, nebegauti, negauti, nebegaučiau, atsikratyti, išeiti iš sąraš*, nutraukti prenumerat*, atšaukti prenumerat*, atsiprenumeruoti',
    delete:
      'ištrin*, istrin*, ištrinkite, ištrinti, ištrynim*, trinkite, pašalin*, pasalin*, sunaikin*, sunaikinkite, sunaikinti, pamiršk*, pamirst*, pamiršt*, būti pamirštam, panaikin*, anonimizuo*',
    data: 'mano duomen*, duomenis apie mane, mano asmen*, asmens duomen*, asmeninius duomenis, asmeniniai duomenys, duomenis, duomenų, duomenys, mano informacij*, informaciją apie mane, informacija apie mane, informacijos apie mane, viską apie mane, viska apie mane, viską ką turite, viską, ką turite, ką turite apie mane, mano profil*, mano paskyr*, savo duomen*, mano istorij*',
    fix: 'pataisy*, ištaisy*, istaisy*, taisyti, pakeisk*, pakeisti, pakeitimas, pasikeitė, pasikeite, pakeičiau, pakeiciau, atnaujin*, klaid*, neteising*, blog*, netiksl*, pasenę, pasenus*, persikėl*, persikraus*, rašoma, rašosi, patikslin*, koreguo*, ne taip, sena, seną, senas adres*, senos',
    detail:
      'pavard*, vardas, vardą, varda, vardo, adres*, gimimo dat*, gimimo, el pašt*, paštas, email, pašto kod*, vadinuosi, esu vardu, gatv*, gyvenam*',
    know: 'turite, turit, žinote, zinote, žinot, saugote, saugot, laikote, renkate, rinkote, surinkote, surinkot, tvarkote, kaupiate, saugoma, saugomi, disponuojate, kaupiat',
    aboutMe:
      'apie mane, susijus* su manimi, apie mano asmen*, kokius duomenis, kokie duomenys, kokią informaciją, kokia informacija, ką žinote, mano duomen*, savo duomen*',
    source:
      'iš kur, is kur, kas jums davė, kas jums dave, kas davė, kas dave, kas perdavė, iš ko, kaip gavote, kaip gavot, kaip atsirado, kaip sužinojote, kur gavote, kur gavot, kur radote, šaltin*, per ką',
    number: 'mano numer*, numerį mano, mano telefon*, mano duomen*, mano kontakt*, šis numeris, šį numerį, numeris, numerį, numeri, telefono numer*',
    move: 'csv, json, xml, excel*, format*, perkel*, perkelkite, perkelti, perkėlim*, perkeliam*, perduo*, eksport*, kitam tiekėj*, kitam operator*, kitai įmon*, kitai imon*, kitam teikėj*, naujam tiekėj*, konkurent*, kompiuterio skaitom*, mašininiu būdu, atsisiųsti, kitur, failu',
    profile:
      'profiliav*, automatizuot*, automatin*, algoritm*, analiz*, analizuo*, mano pirkim*, pirkin*, įproč*, įpročius, sekim*, sekti, scoring*, vertinim*',
    object: 'prieštarau*, priestarau*, nesutinku, prieš, protest*, draudžiu, draudziu, atsisakau, nepritariu',
    limit:
      'apribo*, apribokite, ribo*, įšaldy*, isaldy*, sustabdy*, užblok*, nenaudo*, nebenaudo*, netvarky*, neliesk*, tik saugo*, saugokite bet, laikykite bet, laikinai, palikite bet',
    use: 'naudo*, panaudo*, tvarky*, tvarkym*',
    again: 'vėl, vel, iš naujo, is naujo, atgal, persigalvojau, apsigalvojau, vis dėlto, atnaujin*, grąžin*, grazin*, netyčia, per klaidą',
    want: 'noriu, norėčiau, noreciau, norime, prašau, prasau, ar galite, galite, galėtumėte, siųskite, užregistruo*, įtraukite, itraukite, įjunkite, ijunkite, grąžinkite, grazinkite, prenumeruoti, pridėkite',
    notMe:
      'ne tas žmogus, ne tas zmogus, ne ta, ne tas, ne aš, ne as, nesu, nebėra, nebera, nepažįstu, nepazistu, nežinau kas, kitas žmogus, kito žmogaus, kitam žmogui, kažkieno kito, naujas savininkas, buvęs savininkas, ankstesnis savininkas, ankstesnio savininko, nebe jo, nebe jos, jau nebe, nepriklauso, negyvena, suklydote, suklydot, apsirikote, apsirikot, klaida, klystate, pakeitė numerį, dabar mano, sumaišėte',
    sell: 'parduo*, pardavinė*, neparduo*, dalin*, dalintis, nesidalin*, perduo*, neperduo*, teik*, trečiosioms, treciosioms, trečiajai, partneri*, perpardav*',
    everything:
      'visų, visu, viską, viska, visus, visas, visoms, visų jūsų, nuo visko, visų įmonių, visų prekių, visos grupės, nė viena jūsų, visų sąrašų, iš visų, visas prenumeratas, visų prenumeratų, visko, visus pranešimus, visas žinutes, visų paslaugų, absoliučiai visko, visur',
  },
};
