import type { IdeaData } from './idea.ts';

export const nb: IdeaData = {
  code: 'nb',
  ideas: {
    cease:
      'stop, stopp, stoppe, stopper, stoppes, stanse, stans, slutt, slutte, slutter, opphør, opphøre, avslutt, avslutte, avsluttes, avbryt, kutt, kutte, kutter, gi dere, gi dere nå, legg ned, nok, det holder, holder nå, fått nok, nok nå, nå er det nok, lei av, drittlei, dritlei, kjempelei, trøtt av, lut lei, gått lei, la meg være, la meg vere, la være, la vere, i fred, slippe, slepp*, sleppe, slipper, spar meg, skån, dra til, faen, helvete, jævla, irriter*, plagsom*, plager, forstyrrer, masing, mas, maset, siste advarsel, siste gang, siste sjanse, anmeld*, melder dere, rapporter*, politi*, datatilsyn*, forbrukertilsyn*, forbrukerråd*, advokat*, jurist*, blokker*, blokkeres, sperr*, ulovlig*, uønska, uønsk*, uoppfordr*, forby*, frabe*, avmeld*, meld meg av, meld meg ut, si opp, sier opp, ikke fler, ikke flere, ikke mer, ikke meir, ikke lenger, ikkje meir, ikkje fleire, ikkje lenger, ikke en eneste, ingen flere, ingen mer, ingen fleire, aldri mer, aldri meir, aldri igjen, altfor mange, alt for mange, for mange, for mye, send ikke, send ingen, send aldri, ikke send, ikke skriv, ikke ring, ikke kontakt, ikke sende, ikke skrive, ikke kontakte, ikkje send, ikkje skriv, skriv ikke, ring ikke, kontakt meg ikke, send meg ikke, slutt med, skru av, slå av, skrus av, opphører',
    refuse:
      'vil ikke, vil ikke ha, vil ikke lenger, vil ikkje, vil aldri, vil ikke mer, gidder ikke, orker ikke, orkar ikkje, ønsker ikke, ønskjer ikkje, ønsker ingen, vil ingen, vil helst ikke, vil gjerne slippe, vil slippe, ikke interessert, ikkje interessert, uinteressert, ingen interesse, interesserer meg ikke, ikke bedt om, aldri bedt om, har ikke bedt, ikkje bedt om, ikke meldt, aldri meldt, har ikke meldt, ikke sagt ja, aldri sagt ja, ikke gitt, aldri gitt, ikke godkjent, aldri godkjent, ikke samtykket, samtykker ikke, godtar ikke, aksepterer ikke, tillater ikke, trenger ikke, treng ikkje, nekter, nei takk til, takker nei, klarer meg uten, uten mitt samtykke, uten samtykke, uten tillatelse, ikke bestilt, aldri bestilt',
    texts:
      'sms, smser, smsene, sms er, sms ene, sms-er, sms-ene, melding, meldinger, meldingene, meldingane, meldingar, tekstmelding*, reklame*, spam*, tilbud, tilbudene, tilbuda, kampanje*, nyhetsbrev*, nyheitsbrev*, varsel, varsler, varslene, påminnels*, markedsføring*, marknadsføring*, rabatt*, annonse*, søppel*, dritt, dritten, mms*, promo*, henvendels*, utsending*, masseutsend*, noe fra dere, info fra dere',
    contact:
      'sende, sender, sendes, send meg, sendt, skrive, skriv, kontakte, kontakter, kontaktes, kontaktet, høre fra dere, høre mer fra, høyre frå, motta, mottar, få, får, ringe, ringer, forstyrre, forstyrr, forstyrres, plage, plag, trakasser*, spamme, spammer, bombarder*, henvende, mase på, mobilen min, telefonen min, nummeret mitt, mitt nummer, dette nummeret, nummeret, kommer en til, kommer det en til, én til, en til fra, dere skriver, til meg, forstyrr meg, kontakt meg, kontakte meg, ring meg',
    remove:
      'fjern, fjerne, fjernes, fjernet, fjerna, ta meg av, ta meg bort, ta meg vekk, ta bort, ta vekk, ta meg ut, tar meg av, slett, slette, slettes, slettet, sletta, stryk, strykes, ut av, vekk fra, bort fra, av lista, kast meg, meld meg av, meld meg ut, avmeld*, ta nummeret, ut frå, vil av',
    list: 'liste, listen, lista, lister, listene, sms-list*, sms list*, mailliste*, epostliste*, utsendingsliste*, register, registeret, database*, kundeklubb*, kunderegist*, adressebok, system, systemet, systema, deres liste, abonnement*, mottaker*',
    mine: 'meg, nummeret mitt, mitt nummer, navnet mitt, mobilnummeret mitt, nummeret, dette nummeret, oss, mobilen min, telefonen min, hennes nummer, hans nummer, nummer',
    withdraw: 'trekker, trekke, trekk, trukket, trekkjer, tilbakekall*, kaller tilbake, tar tilbake, ta tilbake, opphev*, annuller*, sier opp',
    consent: 'samtykke*, tillatelse*, godkjenning*, løyve',
    how: 'hvordan, korleis, åssen, hva må jeg, hva skal jeg, hva gjør man, hva gjør jeg, hvilket ord, til hvilket nummer, hvor kan jeg, hvor melder, kan man, går det an, på hvilken måte, hva skriver man, hva svarer jeg, koss, kordan',
    leave:
      'melde meg av, melder meg av, melde seg av, melder seg av, avmelde, avmelder, avmelding, bli kvitt, blir kvitt, bli kvit, komme av, kommer av, komme ut av, melde meg ut, melder meg ut, slutte å få, slutter å få, få stoppet, fjernet fra, slettet fra, slippe unna, slippe meldinger, slippe sms, stoppe dere, si opp abonn*',
    delete:
      'slett, slette, slettes, slettet, sletta, sletter, sletting*, fjern, fjerne, fjernes, destruer*, ødelegg*, glem, glemme, glemt, bli glemt, tilintetgjør*, makuler*, utslett*',
    data: 'dataene mine, mine data, dataen min, opplysningene mine, opplysningane mine, mine opplysninger, mine personopplysninger, personopplysning*, persondata, personlige data, opplysninger om meg, data om meg, alt dere har om meg, alt om meg, hva dere har om meg, det dere har om meg, info om meg, informasjon om meg, informasjonen min, kontoen min, min konto, profilen min, min profil, historikken min, opplysningene, opplysninger, kundeopplysning*',
    fix: 'rett, rette, rettes, rettet, retta, rettelse*, retting*, korriger*, endre, endres, endret, endring*, oppdater*, feil, feilaktig*, feilstav*, stavet, staves, skrives, gammel, gamle, utdatert*, flyttet, flytta, byttet, bytte, stemmer ikke, ikke riktig*, ikke rett, ikke korrekt*, juster*',
    detail:
      'navn, navnet, namnet, etternavn*, fornavn*, adresse*, fødselsdato*, fødselsdag*, personnummer*, mail, mailen, mailadresse*, e-post*, epost*, email*, postnummer*, heter, gate, gata, bosted*',
    know: 'har dere, dere har, vet dere, dere vet, veit dere, lagrer dere, dere lagrer, lagret, lagra, lagres, oppbevarer, samler dere, dere samler, samlet inn, behandler dere, dere behandler, sitter dere på, registrert, står det, ligger hos dere, har de lagra',
    aboutMe:
      'om meg, på meg, om min person, vedrørende meg, hvilke opplysninger, hvilke data, hvilken informasjon, hva vet dere, hva veit dere, opplysningene mine, mine opplysninger, kva opplysningar',
    source:
      'hvorfra, hvor har dere, hvor fikk dere, kor har de, kor fekk, hvor kommer, hvordan har dere fått, hvordan fikk dere, åssen fikk, hvem ga, hvem gav, hvem har gitt, fra hvem, av hvem, kilde*, kjelde, hvordan fant dere, hvor henta',
    number:
      'nummeret mitt, mitt nummer, mobilnummeret mitt, telefonnummeret mitt, opplysningene mine, kontaktinfoen min, kontaktopplysningene mine, dette nummeret, nummeret, navnet mitt, dataene mine, nr mitt, nummer',
    move: 'csv*, json*, xml*, excel*, format*, dataportabilitet*, portabilitet*, portering*, flytte, flytt, flyttes, overfør*, eksport*, annen leverandør, annet firma, annet selskap, annen operatør, ny leverandør, konkurrent*, maskinlesbar*, laste ned, last ned, med meg, andre steder, et annet sted, annen tjeneste',
    profile:
      'profiler*, automatisk*, automatiser*, algoritm*, analys*, analyser*, kjøpene mine, mine kjøp, kjøpsvaner, vaner, kjøpshistorik*, spore, kartlegg*, scoring*, målrett*',
    object: 'innsigelse*, motsetter, motsette, protester*, protest, forbyr, nekter, aksepterer ikke, godtar ikke, imot, vil ikke at',
    limit:
      'begrens*, frys, fryse, fryses, pause, sperr, sperre, blokker*, ikke rør, rør ikke, ikke bruk*, ikke bruke, bruk dem ikke, ikke behandle*, bare lagre, kun lagre, behold men, lagre men, midlertidig*, sett på vent, bruk ikke',
    use: 'bruk, bruke, bruker, brukes, bruken, anvend*, behandl*, behandling*, benytt*, utnytt*',
    again: 'igjen, på nytt, tilbake, gjenoppta*, angret, angrer, angra, ombestemt, likevel, reaktiver*, ved en feil, kom i skade',
    want: 'vil gjerne, vil, gjerne ha, kunne tenke, ønsker, kan dere, kan jeg, slå, skru, sett, send, legg, legg til, meld meg på, start, aktiver, begynn, vil ha, får jeg',
    notMe:
      'feil person, ikke meg, er ikke, heter ikke, kjenner ikke, kjenner ingen, en annen person, noen andre, noen andres, en annens, ny eier, nye eieren, forrige eier, tidligere eier, gamle eieren, tilhører ikke, ikke lenger, har byttet, byttet nummer, feil mottaker, tatt feil, tar feil, bor ikke, ingen her, overtatt, overtok, ikke hans, ikke hennes',
    sell: 'selg, selge, selges, selger, del, dele, deler, deles, videreselg*, videreformidl*, videresend*, utlever*, tredjepart*, tredje part*, partner*, gi videre, overdra*',
    everything:
      'alt, alle, samtlige, alle deres, alle lister, alle listene, det hele, hele konsernet, alle merker, alle merkene, alle selskaper, alle butikker, ingen av deres, alle tjenester',
  },
};
