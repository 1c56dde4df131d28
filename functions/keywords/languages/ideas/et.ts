import type { IdeaData } from './idea.ts';

export const et: IdeaData = {
  code: 'et',
  ideas: {
    cease:
      'stop, stopp, stoppige, lõpetage, lopetage, lõpeta, lopeta, lõpetada, lõpetate, lõpetaksite, lõpetamine, lõpetamist, lõppegu, lõpp, lõppeks, lõpuks ometi, peatage, peata, peatada, katkestage, katkesta, katkestada, jätke järele, jäta järele, jätke, jätke mind, jäta mind, rahule, rahus, aitab, aitab nüüd, aitäh aitab, piisab, küllalt, kyllalt, küll, kõrini, korini, tüütate, tüütu*, tüütavad, tüütamine, ärrita*, segate, segamine, häirite, häiriv*, häirimine, väsinud, käige, käige perse, perse, kuradi, kurat, pekki, munni, vittu, putsi, kerige, tõmmake, blokeerin, blokin, blokeeri*, blokk, kaeban, kaebus*, kaebe*, politsei*, advokaat*, jurist*, aki, andmekaitse*, tarbijakaitse*, kohtusse, kohus, viimane hoiatus, viimast korda, viimane kord, keelan, keelame, keelatud, ebaseadusli*, soovimatu*, soovimatud, liiga palju, liiga tihti, mitte kunagi, enam kunagi, mitte ühtegi, mitte ükski, ühtegi, mitte enam, enam mitte, rohkem mitte, mitte rohkem, ei taha enam, ärge saatke, ära saada, ärge, ärgu, ärge kirjutage, ärge helistage, ärge tülitage, ärge häirige, ärge võtke ühendust, ärge spämmige, mitte saata, mitte midagi saata, mitte kirjutada, mitte helistada, mitte tülitada, loobun, loobume, loobuda, tühista*, lülitage välja, säästke, kaduge, villand, siiber, kopp ees, jätke rahule, tüüta*, häiri*, tülita*, ahista*, spämm*, närvidele, ajab närvi, pealetükkiv*, tüdinud, pommitate, uputate, jätke saatmata, halastage, iga päev kirjutate, piinate, ei talu, talumatu, lõpetage ära',
    refuse:
      'ei taha, ei tahaks, ei soovi, ei sooviks, ei huvita, ei ole huvitatud, pole huvitatud, ei ole huvi, pole huvi, ei vaja, pole vaja, ei ole vaja, ei ole palunud, pole palunud, ei ole küsinud, pole küsinud, ei palunud, ei tellinud, pole tellinud, ei ole tellinud, pole liitunud, ei ole liitunud, ei liitunud, pole andnud, ei ole andnud, ei andnud, ei nõustu, ei nõustunud, pole nõustunud, ei luba, ei lubanud, ei aktsepteeri, keeldun, keeldume, ilma loata, ilma nõusolekuta, ilma minu nõusolekuta, minu loata, nõusolekuta, pigem ei, pole kunagi, ma pole, ei kavatse, ei viitsi, pole nõusolekut, ei ole nõusolekut, nõusolekut andnud, pole luba, ei ole luba, ei ole nõus, pole nõus, pohhui, ei koti, pole klient, ei ole klient, ei ole teie klient, pole teie klient, kes lubas, kes andis loa, pole tahtmist, ei ole tahtmist, me ei soovi, ei telli, ei ole nõustunud, mitte rohkem',
    texts:
      'sms*, sõnum*, sonum*, sõnumeid, sõnumid, teat*, teateid, reklaam*, rämps*, ramps*, spam*, spämm*, pakkumi*, kampaani*, soodus*, allahindlus*, uudiskir*, promo*, turundus*, teavitus*, meeldetuletus*, sodi, saast*, jama, jura, kuponge, mms*, kirju, otseturundus*, turundussõnum*, pask*, pakkumus*, e-kirju',
    contact:
      'saata, saatma, saatke, saadate, saatmine, saatmist, saatmise, kirjutada, kirjutate, kirjutage, kirjutagu, kirjutamine, helistada, helistate, helistage, helistamine, tülitada, tülitate, häirida, häirite, ühendust, kontakteeru*, pommita*, spämmi*, ahista*, tüüdata, saada, saama, saamast, tuleb, tuleks, tulla, mulle, telefonile, mu telefon*, minu telefon*, mobiilile, minu numbri*, mu numbri*, sellele numbrile, see number, seda numbrit, tema numbrile, selle numbri, saan teilt, saan neid, tüüdake, tülitage, häirige, minu numbrile, mu numbrile, mu telefonile',
    remove:
      'eemalda*, eemaldage, eemaldada, eemaldamine, kustuta*, kustutage, kustutada, kustutamine, võtke maha, võta maha, võtke mind, võta mind, võtke, maha, välja, visake, tõmmake, kriipsutage, arvake, arvake välja, pange maha, likvideer*',
    list: 'nimekir*, list*, listist, postitusloend*, loend*, loendist, andmebaas*, baasist, regist*, registrist, süsteem*, kliendibaas*, kontaktid*, kontaktide, adressaat*, saajate, klubi*, tellijate, meililist*, kartotee*',
    mine: 'mind, minu number, minu numbri*, mu number, mu numbri*, see number, selle numbri, seda numbrit, minu nimi, meid, mu telefon*, tema number, numbri',
    withdraw:
      'võtan tagasi, votan tagasi, võtan, võtta tagasi, tagasi võtta, tagasivõtmi*, tühistan, tühistada, tühistame, katkestan, lõpetan, annulleer*',
    consent: 'nõusolek*, nousolek*, nõusoleku, luba, loa, lubadus*, volitus*',
    how: 'kuidas, mida pean, mida ma pean, mida teha, mida saata, mis sõna, millise sõna, mis numbrile, kuhu, kus, kas saab, kas ma saan, kas on võimalik, mil viisil, mida kirjutada',
    leave:
      'loobuda, loobun sõnum*, loobuda sõnum*, loobumine, tellimust tühistada, tühistada tellimus*, listist välja, nimekirjast välja, listist maha, listist lahku*, lahti saada, saan lahti, saada lahti, mitte saada, enam mitte saada, enam ei saaks, sõnumid kinni, sõnumid maha, tellimusest',
    delete:
      'kustuta*, kustutage, kustutada, kustutamine, kustutamist, kustutatud, hävita*, hävitage, hävitada, unusta*, unustage, unustatud, eemalda*, anonümiseeri*, likvideeri*',
    data: 'minu andme*, mu andme*, isikuandme*, isiklikud andmed, andmed minu, andmed, andmeid, andmete, minu info, infot minu, minu kohta käiv*, kõik mis teil, kõik, mis teil, mis teil minu kohta, kõik minu kohta, minu profiil*, minu konto, mu konto, oma andme*, minu ajalu*, info minu kohta',
    fix: 'paranda*, parandage, parandada, parandus*, muutke, muuta, muutus, muutunud, muutmine, muutsin, vaheta*, vahetus, vahetasin, uuenda*, uuendage, vale, valesti, viga, vigane, vigas*, ekslik*, aegunud, vana, kolisin, kolinud, kirjutatakse, täpsusta*, korrigeeri*, ei ole õige, pole õige',
    detail:
      'perekonnanim*, perenim*, eesnim*, nimi, nime, nimes, aadress*, sünniaeg*, sünniaja*, sünnikuupäev*, sünnipäev*, email*, e-post*, meil, postiindeks*, minu nimi on, tänav*, elukoh*',
    know: 'teil on, on teil, teate, säilitate, hoiate, kogute, kogunud, kogusite, töötlete, salvestanud, salvestate, valduses, hoiustate, olemas, talletate, teil minu kohta, andmed teil',
    aboutMe:
      'minu kohta, mu kohta, minust, mis andmed, mis andmeid, millised andmed, milliseid andmeid, mis info, millist infot, mida teate, minuga seotud, oma andmete, oma andmetest',
    source:
      'kust, kust te, kes andis, kes teile, kes edastas, kellelt, kuidas saite, kuidas te saite, kuidas saadi, kuidas teil on, mis allikast, allik*, kelle kaudu',
    number:
      'minu number, minu numbri*, mu number, mu numbri*, minu telefon*, mu telefon*, minu andme*, minu kontakt*, see number, selle numbri, numbri, number, telefoninumber, telefoninumbri',
    move: 'csv, json, xml, excel*, formaadi*, formaadis, vormingu*, ülekand*, üle kanda, kandke üle, ülekantav*, viia üle, ekspor*, teisele teenusepakku*, teisele firmale, teise firmasse, teisele ettevõt*, teisele operaator*, uuele teenusepakku*, konkurent*, masinloetav*, alla laadida, mujale, failina, edasta* teisele',
    profile:
      'profileeri*, profiilianalüüs*, automatiseeri*, automaat*, algoritm*, analüüs*, analüüsi*, minu ostud, minu oste, ostude, harjumus*, jälgi*, jälgimi*, skoori*, sihtimi*',
    object: 'vastuväi*, vaidlen vastu, vaidlustan, vastu, protest*, keelan, ei nõustu, keeldun, ei luba',
    limit:
      'piira*, piirake, piirata, piirami*, külmuta*, peata*, blokeeri*, ärge kasutage, mitte kasutada, ärge töödelge, mitte töödelda, ärge puutuge, ainult säilita*, säilitage aga, hoidke aga, hoidke alles, ajutiselt',
    use: 'kasuta*, kasutage, kasutada, kasutami*, töötle*, töödelda, töödelge, töötlemi*',
    again: 'uuesti, jälle, taas, tagasi, mõtlesin ümber, ikkagi, ikka, taasta*, kogemata, ekslikult',
    want: 'tahan, tahaks, tahaksin, soovin, sooviks, sooviksin, palun, kas saaksite, saaksite, kas saaks, saatke, lisage, pange, lülitage sisse, liituda, liidan, hakata saama, alustage',
    notMe:
      'vale inimene, vale isik, mitte mina, ma ei ole, ei ole, pole, ei tunne, ei tea kes, keegi teine, kellegi teise, teise inimese, uus omanik, eelmine omanik, eelmise omaniku, endine omanik, endise omaniku, pole enam, ei ole enam, enam ei ole, ei kuulu, ei ela, eksisite, eksite, eksitus, eksinud, vahetas numbrit, nüüd minu, ajasite segi',
    sell: 'müüa, müüge, müümi*, müü*, jagada, jagage, jagami*, edasta*, edastage, kolmanda*, kolmandatele, partneri*, edasi anda, edasi müü*',
    everything:
      'kõik, kõigist, kõigilt, kõigest, kõikide, kõikidest, kõiki, ükski teie, mitte ükski teie, kogu grupp, kogu kontsern, kõik teie, kõigist nimekirjadest, kõikidest nimekirjadest, kõik tellimused, kõik sõnumid, absoluutselt kõik, kogu reklaam, kõik teavitused',
  },
};
