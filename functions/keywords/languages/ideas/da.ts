import type { IdeaData } from './idea.ts';

export const da: IdeaData = {
  code: 'da',
  ideas: {
    cease:
      'stop, stopper, stoppe, stoppes, stoppet, hold op, holde op, holder op, ophør, ophøre, ophører, ophøret, afslut, afslutte, afsluttes, afbryd, drop, dropper, droppe, nok, det er nok, fået nok, nok nu, nu er det nok, træt af, trætte af, led og ked, ked af jeres, skidetræt*, pissetræt*, godt og grundigt træt, lad mig være, lad være, lade være, lader være, i fred, ifred, fri for, slippe for, slippe, slip mig, skån, spar mig, skru ned, ad helvede, skrid, fuck, pis, lort, irriter*, generende, generer mig, plager, plageri, sidste advarsel, sidste gang, sidste chance, anmeld*, melder jer, politi*, datatilsyn*, forbrugerombud*, advokat*, jurist*, bloker*, blokker*, blok jer, spærr*, ulovlig*, uønsk*, uopfordr*, forbyd*, frabed*, afmeld*, framelder, frameld*, afregistr*, opsig, opsiger, ikke flere, ikke mere, ikke længere, ikke en eneste, ingen flere, ingen mere, ingen overhovedet, aldrig mere, aldrig igen, alt for mange, for mange, for meget, send ikke, send ingen, send aldrig, skriv ikke, skriv aldrig, sms ikke, ring ikke, kontakt ikke, kontakt mig ikke, send mig ikke, skriv ikke, ikke sende, ikke skrive, ikke kontakte, slut med, slut nu, luk for, sluk for, slå fra, slået fra',
    refuse:
      'vil ikke, vil ikke have, vil ikke længere, vil aldrig, vil ikke mere, gider ikke, gider ik, gider da ikke, vil ik, ønsker ikke, ønsker ingen, vil ingen, vil helst ikke, vil gerne undgå, vil gerne slippe, vil gerne være fri, ikke interesseret, uinteresseret, ingen interesse, interesserer mig ikke, ikke bedt om, aldrig bedt om, har ikke bedt, ikke tilmeldt, aldrig tilmeldt, har ikke tilmeldt, ikke sagt ja, aldrig sagt ja, ikke givet, aldrig givet, ikke godkendt, aldrig godkendt, ikke samtykket, samtykker ikke, accepterer ikke, tillader ikke, har ikke brug, behøver ikke, nægter, nej tak til, takker nej, undvære, foruden, uden mit samtykke, uden samtykke, uden tilladelse, ikke bestilt, aldrig bestilt',
    texts:
      'sms, smser, sms er, sms’er, smserne, sms erne, smsen, besked*, reklame*, spam*, tilbud, tilbudd*, tilbuddene, kampagne*, nyhedsbrev*, notifikation*, påmindels*, markedsføring*, rabat*, annonce*, skrald*, lort, lortet, pis, bras, mms*, promo*, henvendels*, udsendels*, massebesked*, info fra jer, noget fra jer',
    contact:
      'sende, sender, sendes, send mig, sendt, skrive, skriv, skriv til mig, kontakte, kontakter, kontaktes, kontaktet, høre fra jer, høre mere fra, modtage, modtager, få, får, ringe, ringer, forstyrre, forstyr, forstyrres, genere, generes, chikaner*, plage, spamme, spammer, bombarder*, henvende, henvender, min mobil, min telefon, mit nummer, mit mobilnummer, dette nummer, det her nummer, nummeret, telefonen, kommer en til, sender en mere, sender én mere, én mere, en mere, i skriver, til mig, forstyr mig, kontakt mig, kontakte mig, ring til mig, på mig',
    remove:
      'fjern, fjerne, fjernes, fjernet, tag mig af, tag mig væk, tag mig ud, tag mig fra, tage mig af, slet, slette, slettes, slettet, slet mig, stryg, stryges, strege, ud af, væk fra, af jeres, smid mig, smid ud, pil mig, meld mig ud, meld mig fra, udmeld*, afmeld*, ryd, tag mit nummer, vil ud',
    list: 'liste, listen, lister, listerne, sms-liste*, sms liste*, mailliste*, udsendelsesliste*, register, registret, database*, kartotek*, kundekartotek*, kundeklub*, adressebog, system, systemet, jeres liste, jeres lister, abonnement*, modtager*, udsendels*',
    mine: 'mig, mit nummer, mit navn, mit nr, mit mobilnummer, nummeret, dette nummer, det her nummer, os, min mobil, min telefon, hendes nummer, hans nummer, nummer',
    withdraw: 'tilbagekald*, trækker, trække, trukket, tilbagetræk*, tager tilbage, tilbagetag*, ophæv*, annuller*, opsiger',
    consent: 'samtykke*, tilladelse*, godkendelse*, accept',
    how: 'hvordan, hvad skal jeg, hvad gør man, hvad gør jeg, hvilket ord, til hvilket nummer, hvor kan jeg, hvor afmelder, kan man, går det an, på hvilken måde, hvad skriver man, hvad svarer jeg, hvorledes',
    leave:
      'afmelde, afmelder, afmeldt, afmelding, framelde, slippe for, slipper for, slippe af med, af med, komme af med, kommer af med, komme væk fra, komme ud af, kommer ud af, blive fri for, fri for, få stoppet, slettet fra, fjernet fra, melde mig ud, melder mig ud, melde mig fra, melder mig fra, holde op med at få, stoppe jer, stoppe jeres, opsige abonn*',
    delete:
      'slet, slette, slettes, slettet, sletter, sletning*, fjern, fjerne, fjernes, destruer*, ødelæg*, glem, glemme, glemt, blive glemt, tilintetgør*, ryd, makuler*',
    data: 'mine data, mine oplysninger, mine personoplysninger, personoplysning*, persondata, mine personlige, oplysninger om mig, data om mig, alt hvad i har om mig, alt om mig, alt i har om mig, hvad i har om mig, det i har om mig, info om mig, min konto, min profil, min historik, oplysningerne, oplysninger, kundeoplysninger, mine kundeoplysninger',
    fix: 'ret, rette, rettes, rettet, rettelse*, berigtig*, korriger*, ændr*, ændre, ændret, ændring*, opdater*, forkert*, fejl, fejlagtig*, stavet, staves, stavefejl*, gammel, gamle, forældet, flyttet, skiftet, passer ikke, ikke rigtig*, ikke korrekt*, juster*',
    detail:
      'navn, navnet, efternavn*, fornavn*, adresse*, fødselsdato*, fødselsdag*, cpr*, mail, mailadresse*, e-mail*, email*, postnummer*, hedder, vej, vejen, bopæl*',
    know: 'har i, i har, ved i, i ved, gemmer i, i gemmer, gemt, lagrer i, i lagrer, lagret, opbevarer i, i opbevarer, opbevarer, indsamlet, indsamler, i indsamler, behandler i, i behandler, ligger i inde, ligger inde med, registreret, står der',
    aboutMe:
      'om mig, på mig, om min person, vedrørende mig, hvilke oplysninger, hvilke data, hvilken information, hvad ved i, mine oplysninger, mine data',
    source:
      'hvorfra, hvor fra, hvor har i, hvor fik i, hvor kender i, hvordan har i fået, hvordan fik i, hvem gav, hvem har givet, fra hvem, af hvem, kilde*, hvordan kan i have, hvordan fandt i, hvor kommer',
    number:
      'mit nummer, mit nr, mit mobilnummer, mit telefonnummer, min mobil, mine oplysninger, mine kontaktoplysninger, dette nummer, nummeret, det her nummer, mit navn, mine data, nummer',
    move: 'csv*, json*, xml*, excel*, format*, dataportabilitet*, portabilitet*, portering*, flytte, flyt, flyttes, overfør*, eksport*, anden udbyder, andet firma, anden virksomhed, et andet selskab, ny udbyder, ny leverandør, konkurrent*, maskinlæsbar*, download*, med mig, andet sted, en anden tjeneste',
    profile:
      'profiler*, automatisk*, automatiser*, algoritm*, analys*, analyser*, mine køb, mine indkøb, købsvaner, vaner, købshistorik*, sporing*, spore, kortlæg*, scoring*, målret*',
    object: 'indsigelse*, modsætter, modsætte, gør indsigelse, protester*, forbyder, nægter, accepterer ikke, imod',
    limit:
      'begræns*, frys, fryse, fryses, pause, spær, spærre, blokér, bloker*, sæt i bero, rør ikke, ikke brug*, ikke bruge, ikke benytte, brug dem ikke, ikke behandle*, kun gemme, kun opbevar*, behold men, gem men, midlertidig*, brug ikke, benyt ikke, anvend ikke, behandl ikke',
    use: 'brug, bruge, bruger, bruges, brugen, anvend*, behandl*, behandling*, benyt*, udnyt*',
    again: 'igen, på ny, tilbage, genoptag*, fortrudt, fortryder, ombestemt, alligevel, genaktiver*, gentilmeld*, ved en fejl, kom til at',
    want: 'vil gerne, vil, gerne have, kunne godt tænke, ønsker, kan i, kan jeg, må jeg, slå, tænd, sæt, send, tilføj, tilmeld, skriv mig op, start, aktiver, begynd, vil have',
    notMe:
      'forkert person, ikke mig, er ikke, hedder ikke, kender ikke, kender ingen, anden person, en anden, en andens, ny ejer, nye ejer, tidligere ejer, gamle ejer, forrige ejer, tilhører ikke, ikke længere, har skiftet, skiftet nummer, forkert modtager, taget fejl, tager fejl, bor ikke, ingen her, overtaget, ikke hans, ikke hendes, der er ingen',
    sell: 'sælg, sælge, sælges, sælger, del, dele, deler, deles, videregiv*, videresælg*, videresend*, udlever*, tredjepart*, tredje part*, partner*, give videre, giv videre, overdrag*',
    everything:
      'alt, alle, samtlige, alle jeres, alle lister, det hele, hele koncernen, alle mærker, alle selskaber, alle butikker, ingen af jeres, alle tjenester',
  },
};
