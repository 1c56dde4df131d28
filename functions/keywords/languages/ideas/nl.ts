import type { IdeaData } from './idea.ts';

export const nl: IdeaData = {
  code: 'nl',
  ideas: {
    cease:
      'stop, stopt, stoppen, stop er mee, hou op, houd op, houden, ophouden, ophoud*, kap, kappen, genoeg, basta, klaar mee, klaar, zat, beu, spuugzat, moe van, nooit meer, geen enkel, geen, niet meer, niks meer, nooit weer, laatste waarschuwing, laatste keer, aangifte, advocaat, acm, klacht, klacht in, melden, meld jullie, aanklag*, blokkeer, blokkeren, geblokkeerd, lastig, lastiggevallen, illegaal, verbied, verboden, met rust, rust, ongewenst*, ongevraagd*, te veel, teveel, opzeggen, opgezegd, afmelden, afgemeld, beëindig*, einde, rot op, rotop, flikker op, oprotten, donder op, bespaar, hoepel op, spaar',
    refuse:
      'wil geen, wil niet, wens geen, wens niet, wil ik niet, wil ik geen, hoef geen, hoef niet, hoeft niet, hoef ik niet, willen geen, willen niet, geen interesse, niet geïnteresseerd, niet meer geïnteresseerd, geen behoefte, nooit gevraagd, niet gevraagd, nooit om gevraagd, niet om gevraagd, nooit aangemeld, niet aangemeld, nooit ingeschreven, niet ingeschreven, nooit toestemming, geen toestemming, niet toegestaan, niet akkoord, ga niet akkoord, weiger, liever niet, liever geen, zit niet te wachten, niet op te wachten, stel geen prijs, geen prijs op, nee bedankt, niet nodig, geen zin in',
    texts:
      "sms, sms'jes, smsjes, smsen, sms'en, bericht*, reclame*, promo*, aanbieding*, spam, melding*, nieuwsbrief, nieuwsbrieven, advertentie*, appjes, appje, herinnering*, kortingen, kortingscodes, acties, actie, troep, rotzooi, onzin, zooi, marketing, mailing*, ge-sms, gesms, campagnes, berichtgeving",
    contact:
      'schrijven, sturen, stuur, stuurt, gestuurd, toesturen, te sturen, benaderen, benader, benaderd, contact, contacteren, contact opnemen, lastigvallen, lastig te vallen, val me lastig, bellen, bel me, appen, app me, berichten, storen, stoor, ontvangen, krijgen, krijg, mijn telefoon, mijn mobiel, mijn nummer, dit nummer, van jullie horen, bestoken, bestookt, stalken, smsen, sms me, mailen',
    remove: 'haal, halen, verwijder*, schrap*, gooi, wis, wissen, verwijderen, eraf, haal me, haalt, schrijf me, schrijf mij, af, uit',
    list: 'lijst, lijsten, bestand, bestanden, database, adressenbestand, mailinglijst, verzendlijst, verzendbestand, systeem, contacten, klantenbestand, bellijst, smslijst',
    mine: 'me, mij, mijn nummer, mijn naam, mijn 06, mijn gegevens, dit nummer, ons, mijn telefoonnummer, mn nummer, m’n nummer, mijn contact',
    withdraw: 'trek, intrekken, ingetrokken, herroep, herroepen, trek in, annuleer, zeg op, hierbij in',
    consent: 'toestemming, akkoord, goedkeuring, inschrijving, aanmelding, machtiging',
    how: 'hoe, wat moet ik, wat moet je, waar kan ik, welk woord, naar welk nummer, is er een manier, wat sms ik, wat stuur ik, hoe kan',
    leave:
      'afmelden, uitschrijven, opzeggen, stopzetten, afmeld, uitschrijf, vanaf, vanaf komen, niet meer ontvangen, niet meer krijgen, geen berichten meer, geen sms meer, stoppen, ervan af, er vanaf, beëindigen',
    delete: 'verwijder*, wis, wissen, gewist, vernietig*, weghalen, haal weg, vergeten, vergeet, wegdoen, gooi weg, schrap*',
    data: 'mijn gegevens, al mijn gegevens, mijn persoonsgegevens, mijn data, mijn info, mijn informatie, mijn persoonlijke gegevens, alles wat jullie, alles over mij, alles van mij, gegevens over mij, mijn profiel, mijn account, mijn dossier, mn gegevens, mijn klantgegevens, wat jullie van mij, de gegevens, mijn geschiedenis',
    fix: 'corrig*, verbeter*, wijzig*, aanpas*, pas aan, rectific*, foutief, fout, verkeerd*, klopt niet, kloppen niet, onjuist*, verouderd, verhuisd, is nu, heet nu, heet, schrijf je, schrijf je met, gewijzigd, updat*, veranderd, verander*, typfout, spelfout, niet goed',
    detail:
      'mijn naam, achternaam, voornaam, mijn adres, adres, geboortedatum, mijn email, mijn e-mail, mijn mail, postcode, huisnummer, mijn verjaardag, mijn straat, meisjesnaam, aanhef',
    know: 'hebben jullie, hebt u, heeft u, jullie hebben, bewaren, bewaart, opgeslagen, weten jullie, weet u, slaan jullie, verzameld, verzamelen, verwerken, vastgelegd, staat er, hebben van, beschikken',
    aboutMe:
      'over mij, van mij, van me, over me, welke gegevens, wat voor gegevens, welke data, welke info, wat weten, inzage, mijn gegevens, wat hebben jullie',
    source:
      'waar hebben jullie, waar heb je, hoe komen jullie, hoe komt u, hoe kom je, waar komt, waar haal*, van wie, wie heeft jullie, wie heeft u, waarvandaan, hoe zijn jullie, waar vandaan, hoe hebben jullie',
    number: 'mijn nummer, mijn telefoonnummer, mijn 06, mijn gegevens, mijn contactgegevens, mn nummer, dit nummer, nummer, mijn naam',
    move: 'csv, json, excel, bestand, formaat, overdraag*, exporteer*, export, andere aanbieder, nieuwe aanbieder, ander bedrijf, andere provider, meenemen, downloaden, machineleesbaar, overzetten, overstappen, concurrent, leesbaar, bestandsformaat, overdragen',
    profile:
      'profiler*, profilering, profiel van, geautomatiseerde*, algoritme*, analyse*, analyser*, aankopen, koopgedrag, volgen, tracken, klantprofiel, aankoopgedrag',
    object: 'bezwaar, maak bezwaar, niet akkoord, verbied, weiger, tegen, niet mee eens',
    limit:
      'beperk*, bevries*, blokke*, pauze, pauzeer*, opschort*, stilleg*, niet gebruiken, niets mee, niet verwerken, alleen bewaren, niet aankomen, voorlopig',
    use: 'gebruik*, verwerk*, doen, aankomen',
    again: 'weer, opnieuw, terug, toch, heractiv*, hervat*, bedacht, bij nader inzien, nogmaals',
    want: 'wil, wil graag, zou graag, graag, kunnen jullie, kunt u, mag ik, alsjeblieft, aub, meld me, schrijf me',
    notMe:
      'verkeerde persoon, ben ik niet, ken ik niet, ken geen, niet mijn naam, niet meer van, nieuwe eigenaar, vorige eigenaar, van iemand anders, verkeerd verbonden, woont hier niet, vergissing, vergist, vergissen, fout verbonden, verkeerd nr, niemand hier, heet ik niet',
    sell: 'verkop*, verkoop*, delen, deel, doorverkop*, doorgeven, doorgeef*, derden, verstrek*, uitlenen, gedeeld',
    everything:
      'alles, al jullie merken, alle merken, alle lijsten, al jullie lijsten, alle bedrijven, alle diensten, hele groep, overal, al jullie, alle programma',
  },
};
