import type { IdeaData } from './idea.ts';

export const sv: IdeaData = {
  code: 'sv',
  ideas: {
    cease:
      'stop, stopp, stoppa, stoppas, sluta, slutat, upphör, upphöra, upphörande, avsluta, avslutas, avbryt, avbryta, lägg av, lägga av, lägg ner, nog, det räcker, räcker nu, fått nog, nog nu, trött på, trötta på, less på, leds på, leda på, tröttnat, skitless, utled, lämna mig, i fred, ifred, låt mig vara, låt bli, låta bli, skippa, slippa, slipper, skona, bespara, bort med, dra åt, far åt, håll käften, jävla, förbannade, spamma inte, irriter*, störande, stör mig inte, tjata, tjatet, sista varning*, sista gången, sista chansen, anmäl*, polisanmäl*, imy, datainspektionen, konsumentverket, advokat*, jurist*, blocka, blockar, blockera, blockerar, blockeras, spärra, spärrar, olaglig*, oönskad*, förbjud*, undanber*, avböj*, avsäg*, avregistr*, avanmäl*, avprenumer*, inga fler, inga mer, ingen mer, inget mer, inte fler, inte mer, inte ett enda, ej fler, aldrig mer, aldrig igen, inte längre, för många, för mycket, skicka inte, skicka inga, skicka ingen, skicka inget, skicka aldrig, sms:a inte, smsa inte, skriv inte, skriv aldrig, ring inte, kontakta inte, kontakta aldrig, besvär inte, inte skicka, inte kontakta, inte skriva, ej skicka, slut med, stäng av, ta slut, få stopp, kan ni låta, slutar inte ni, ni slutar',
    refuse:
      'vill inte, vill ej, vill inte ha, vill inte längre, vill aldrig, vill ju inte, vill absolut inte, vill helst inte, vill slippa, vill icke, villinte, önskar inte, önskar ej, önskar inga, vill inga, vill ha inga, inte intresserad*, ej intresserad*, ointresserad*, inget intresse, intresserar mig inte, inte bett om, aldrig bett om, har inte bett, aldrig anmält, aldrig skrivit upp, inte anmält, inte skrivit upp, inte godkänt, aldrig godkänt, inte gett, aldrig gett, inte gått med på, aldrig gått med på, inte samtyckt, samtycker inte, godkänner inte, accepterar inte, behöver inte, behöver inga, vägrar, tackar nej, tack nej, nej tack till, avstår, klarar mig utan, utan mitt samtycke, utan samtycke, utan tillåtelse, inte beställt, aldrig beställt, tål inte',
    texts:
      'sms, sms:en, smsen, sms:er, smset, smsa, meddelande*, reklam*, spam*, erbjudande*, utskick*, kampanj*, nyhetsbrev*, notis*, avisering*, påminnels*, marknadsföring*, rabatt*, annons*, skräp*, skit, skiten, dynga, mess, messen, mms*, promo*, direktreklam*, information från er, tjat, deals, massutskick*',
    contact:
      'skicka, skickar, skickas, kontakta, kontaktar, kontaktas, kontaktad, skriva, skriv, messa, höra av, hör av er, höra ifrån er, höra från er, får jag, mottaga, ta emot, ringa, störa, stör, störd, besvära, besvärar, spamma, spammar, spammad, trakassera*, jaga, plåga, bombarder*, tjata på, min mobil, min telefon, mitt nummer, mitt mobilnummer, detta nummer, det här numret, numret, telefonen, ni ringer, ringer mig, det kommer ett, kommer en till, kommer ett till, ni skriver, skicka mig, till mig, störa mig, kontakta mig, ring mig, ringa mig, på mig, få fler, få mer, få sms, få era, få några, få dessa',
    remove:
      'ta bort, tar bort, tag bort, ta mig bort, plocka bort, plocka ut, ta mig av, ta mig från, ta mig ur, stryk, stryka, stryks, radera, raderas, bort från, av från, avlägsna, avlägsnas, släng ut, kasta ut, lyft bort, av ifrån, ur, tas bort, borttagen, borttagning, sudda, gå ur',
    list: 'lista, listan, listor, listorna, utskickslista*, sms-lista*, sms lista*, maillista*, mailinglista*, register, registret, databas*, utskick, utskicken, utskicket, kundregist*, kundklubb*, adressbok, system, systemet, er lista, era listor, prenumeration*, mottagar*',
    mine: 'mig, mitt nummer, mitt namn, mitt mobilnummer, numret, detta nummer, det här numret, oss, min mobil, min telefon, hennes nummer, hans nummer, mina uppgifter, nummer',
    withdraw: 'återkall*, återtar, återta, drar tillbaka, dra tillbaka, tar tillbaka, ta tillbaka, tagit tillbaka, upphäv*, annuller*, säger upp',
    consent: 'samtycke*, medgivande*, tillstånd*, tillåtelse*, godkännande*',
    how: 'hur, vad ska jag, vad måste jag, vad gör man, vad gör jag, vilket ord, till vilket nummer, vart, var kan jag, var avslutar, går det att, kan man, på vilket sätt, vad skriver man, vad svarar jag',
    leave:
      'avregistrera*, avanmäla, avanmäler, avprenumerera, bli av med, blir av med, sluta få, slutar få, få slut på, tas bort från, komma bort från, få stopp på, lämna listan, avsluta utskick*, slippa era, slippa sms, slipper jag era, avsluta pren*, säga upp pren*',
    delete:
      'radera*, raderas, ta bort, tas bort, tar bort, plocka bort, förstör*, glöm*, bli glömd, bortglömd, utplån*, rensa, rensas, borttagning, borttag*, radering*, eliminer*, slänga, släng',
    data: 'mina uppgifter, mina personuppgifter, personuppgifter*, mina data, min data, min information, all information om mig, all data, allt ni har om mig, allt om mig, vad ni har om mig, det ni har om mig, info om mig, information om mig, mitt konto, min profil, min historik, uppgifter om mig, uppgifterna, uppgifter, kunduppgifter, mina kunduppgifter, mina person',
    fix: 'rätta, rättas, rätt till, rättelse*, rättning*, korriger*, ändra, ändras, ändring*, uppdater*, fel, felaktig*, felstav*, stavas, stavat, stavar, inaktuell*, gammal, gamla, flyttat, bytt, byt, byta, stämmer inte, stämmer ej, inte rätt, justera',
    detail:
      'namn, namnet, efternamn*, förnamn*, adress*, födelsedatum*, personnummer*, födelsedag*, mejl*, mail, mailadress*, e-post*, email*, postnummer*, heter, gata, gatan, hemadress*',
    know: 'har ni, ni har, vet ni, ni vet, lagrar ni, ni lagrar, lagrat, lagras, sparar ni, ni sparar, sparat, sparad*, sparas, samlar ni, ni samlar, samlat, behandlar ni, ni behandlar, finns hos er, har lagrad*, innehar, registrerad*, registrerat',
    aboutMe:
      'om mig, om min person, angående mig, på mig, vilka uppgifter, vilken data, vilken information, vilka data, vad vet ni, rörande mig, mina uppgifter, mina personuppgifter',
    source:
      'varifrån, var ifrån, vart ifrån, var har ni fått, var har ni, var fick ni, vart fick ni, vart har ni, hur har ni fått, hur fick ni, hur kommer det sig, vem gav, vem har gett, vem gett, av vem, från vem, källa*, hur kom ni över, hur hittade ni',
    number:
      'mitt nummer, mitt mobilnummer, mitt nr, mitt telefonnummer, mina uppgifter, min mobil, mina kontaktuppgifter, detta nummer, numret, det här numret, mitt namn, nummer',
    move: 'csv*, json*, xml*, excel*, format*, dataportabilitet*, portabilitet*, portering*, flytta, flyttas, överför*, exporter*, export, annan leverantör, annat företag, annan operatör, annat bolag, ny leverantör, konkurrent*, maskinläsbar*, ladda ner, ladda ned, hämta ut, med mig, någon annanstans, annan tjänst',
    profile:
      'profiler*, automatiserad*, automatiska beslut, automatiskt beslut, algoritm*, analys*, analyser*, mina köp, mina inköp, köpvanor, vanor, köphistorik*, spårning*, spåra*, kartlägg*, scoring*, målgruppsanpass*',
    object: 'invänd*, invändning*, motsätter, motsätta, protester*, förbjud*, vägrar, accepterar inte, godkänner inte, emot',
    limit:
      'begräns*, frys, frysa, fryser, frysas, pausa, spärra*, blockera*, stoppa, rör inte, inte använd*, använd inte, använd dem inte, inte behandla*, behandla inte, bara spara, endast lagra, bara lagra, behåll men, spara men, tillfälligt',
    use: 'använd*, användning*, behandl*, behandling*, nyttja*, utnyttja*',
    again: 'igen, på nytt, åter, tillbaka, återupp*, ångrat, ångrade, ändrat mig, trots allt, återaktiver*, av misstag, råkade',
    want: 'vill, vill ha, skulle vilja, önskar, kan ni, kan jag, kan du, snälla, gärna, sätt på, slå på, sätt igång, skicka, lägg till, anmäl mig, skriv upp mig, börja, får jag, starta, aktivera, jag vill',
    notMe:
      'fel person, inte jag, är inte, heter inte, känner inte, känner ingen, känner ej, vet inte vem, annan person, någon annan, någon annans, någon annans nummer, ny ägare, nya ägaren, förra ägaren, tidigare ägaren, gamla ägaren, tillhör inte, inte längre, har bytt, bytt nummer, fel mottagare, tagit fel, bor inte, finns ingen, ingen här, övertagit, tagit över, inte hans, inte hennes',
    sell: 'sälj, sälja, säljas, säljer, dela, delar, delas, vidarebefordra*, lämna ut, lämnas ut, föra vidare, tredje part*, tredjepart*, partner*, överlåt*, ge vidare, sprid, sprida',
    everything:
      'allt, alla, samtliga, alla era, alla listor, allting, hela koncernen, alla varumärken, alla bolag, inget av era, alla tjänster, precis allt',
  },
};
