import type { LanguageData } from './language.ts';

export const et: LanguageData = {
  code: 'et',
  name: 'Eesti',
  englishName: 'Estonian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'LÕPETA, LÕPETAGE, LÕPETADA, LOOBUN, LOOBU, LOOBUDA, LOOBUMINE, LOOBUME, TÜHISTA, TÜHISTAGE, TÜHISTAN, TÜHISTAMINE, KATKESTA, KATKESTAGE, PEATA, PEATAGE, AITAB, AITAB KÜLL, AITAB JUBA, PIISAB, EEMALDA, EEMALDAGE, EEMALDA MIND, EEMALDAGE MIND, KEELDUN, EI SOOVI, EI TAHA, EI SOOVI ENAM, EI TAHA ENAM, ÄRGE SAATKE, ÄRGE KIRJUTAGE, STOP REKLAAM, STOP REKLAAMILE, TÜHISTA TELLIMUS, LOOBUN TELLIMUSEST, VÕTKE MIND MAHA, LÕPETAGE ÄRA, LÕPETA NÜÜD, LÕPETAGE NÜÜD, LÕPETA SAATMINE, LÕPETAGE SAATMINE, LÕPETA TELLIMUS, LÕPETAGE TELLIMUS, LÕPP SELLEGA, LÕPP NÜÜD, LOOBUN SÕNUMITEST, LOOBUN REKLAAMIST, LOOBU TELLIMUSEST, LOOBUN AITÄH, TÜHISTAN TELLIMUSE, TELLIMUSE TÜHISTAMINE, TELLIMUSE LÕPETAMINE, KATKESTA TELLIMUS, KATKESTAN, KATKESTAMINE, PEATA TELLIMUS, PEATA SÕNUMID, PEATAN, AITAB NÜÜD, AITAB AITÄH, AITAB SELLEST, AITAB REKLAAMIST, KÜLLALT, KÕRINI, PIISAB NÜÜD, PIISAB JUBA, KÜLL SAAB, EI ENAM, ENAM EI, ENAM MITTE, ROHKEM MITTE, MITTE ROHKEM, MITTE ENAM, MITTE SAATA, EI ROHKEM, EI REKLAAMILE, EI SÕNUMITELE, EI SMS, EI SPÄMMILE, EI SÕNUMEID, EI SOOVI SÕNUMEID, EI SOOVI REKLAAMI, EI SOOVI AITÄH ENAM, EI HUVITA, EI HUVITA ENAM, EI SOOVI ROHKEM, EI TAHA ROHKEM, POLE HUVITATUD, POLE VAJA, POLE ENAM VAJA, EEMALDA NUMBER, EEMALDA NIMEKIRJAST, EEMALDAGE NIMEKIRJAST, VÕTA MIND MAHA, VÕTKE MAHA, MAHA NIMEKIRJAST, LISTIST VÄLJA, JÄTA JÄRELE, JÄTKE JÄRELE, JÄTA RAHULE, JÄTKE RAHULE, JÄTA MIND RAHULE, RAHULE JÄTTA, LAHKUN, ASTUN VÄLJA, VÄLJA ASTUDA, LÜLITA VÄLJA, LÜLITAGE VÄLJA, STOPI, STOPPIGE, STOP SÕNUMID, STOP SÕNUMITELE, STOP SMS, STOP NÜÜD, STOP PALUN, STOP AITÄH, KEELAN, BLOKEERIN, BLOKEERI, DEAKTIVEERI, LÕPETAN, ANNULLEERI, ÄRA SAADA, ÄRA KIRJUTA, ÄRA SAADA ENAM, ÄRGE SAATKE ENAM, ÄRGE ENAM SAATKE, ÄRGE TÜLITAGE, ÄRGE SEGAGE, UNSUBSCRIBE PALUN, KUSTUTAGE MIND, JÄTKE VAHELE, KRIIPSUTAGE MAHA, LÕPETAGE JUBA, LÕPETA JUBA, LÕPETA PALUN, LÕPETAGE PALUN, LÕPETA AITÄH, LÕPETA SÕNUMID, LÕPETA SMS, LÕPETAGE SÕNUMID, LÕPETAGE REKLAAM, LÕPETA REKLAAM, LÕPETAGE SPÄMM, LÕPETA SPÄMM, LÕPETA TEENUS, LÕPETAGE TEENUS, TÜHISTA SÕNUMID, TÜHISTA SMS, TÜHISTA TEENUS, TÜHISTA REKLAAM, TÜHISTA PALUN, TÜHISTAGE PALUN, KATKESTA SÕNUMID, KATKESTA TEENUS, KATKESTAGE TEENUS, PEATA REKLAAM, PEATA TEENUS, PEATAGE REKLAAM, STOPP, STOPP PALUN, STOPP REKLAAMILE, STOPP SÕNUMITELE, STOPP SMS, STOPP AITÄH, STOPI REKLAAM, STOPI SÕNUMID, BLOKK, BLOKI, EI SOOVI SMS, EI SOOVI REKLAAMI AITÄH, EI TAHA REKLAAMI, EI TAHA SÕNUMEID, EI TAHA SMS, MITTE SAATA REKLAAMI, MITTE SAATA SÕNUMEID, ÄRGE SAATKE REKLAAMI, ÄRGE SAATKE SÕNUMEID, ÄRGE SAATKE MULLE, ÄRA SAADA SMS, ÄRA SAADA REKLAAMI, ÄRA TÜLITA, ÄRA SEGA, ÄRGE TÜÜDAKE, JÄTKE MIND RAHULE, OPT OUT, UNSUB, UNSUBI, LOOBUN PALUN, LOOBUMISSOOV, LOOBUN SMS, LOOBUN UUDISKIRJAST, LOOBUN PAKKUMISTEST, LOOBUN TEENUSEST, LOOBU SÕNUMITEST, LOOBU REKLAAMIST, LISTIST MAHA, NIMEKIRJAST MAHA, VÕTA MAHA, VÕTKE NIMEKIRJAST MAHA, EEMALDA PALUN, EEMALDAGE PALUN, EEMALDA MU NUMBER, EEMALDAGE NUMBER, KUSTUTA NUMBER, KUSTUTAGE NUMBER, KUSTUTA MU NUMBER, KEELDUN SÕNUMITEST, KEELAN REKLAAMI, REKLAAM KEELATUD, LÕPP, LÕPETAGE SEE, JÄTKE SEE, SIIBER, SIIBER ON, SIIBER ON TEIST, MUL ON SIIBER, VILLAND, MUL ON VILLAND, VILLAND ON, KOPP EES, KOPP ON EES, MUL ON KOPP EES, KÕRINI TEIST, MUL ON KÕRINI, KANNATUS KATKES, KANNATUS OTSAS, KANNATUS ON OTSAS, POLE VAJA ENAM, POLE VAJA ROHKEM, ROHKEM POLE VAJA, ENAM POLE VAJA, EI OLE ENAM VAJA, ROHKEM EI SOOVI, ENAM EI SOOVI, ENAM EI TAHA, MAI TAHA, MAI SOOVI, EI SOOVI SMSE, EI TAHA SPÄMMI, EI SOOVI SPÄMMI, EI SOOVI PAKKUMISI, EI TAHA PAKKUMISI, EI SOOVI INFOT, EI SOOVI TEAVITUSI, MITTE SAATA PALUN, PALUN MITTE SAATA, PALUN MITTE KIRJUTADA, PALUN MITTE TÜLITADA, MITTE TÜLITADA, PALUN LÕPETADA, PALUN EEMALDADA, PALUN KUSTUTADA LISTIST, PALUN LISTIST MAHA, PALUN MIND MAHA VÕTTA, LOOBUN SMSIDEST, LOOBUN TEAVITUSTEST, SOOVIN LOOBUDA, TAHAN LOOBUDA, SOOVIN TELLIMUSE LÕPETADA, TAHAN TELLIMUSE LÕPETADA, KÄIGE PERSE, MINGE PERSE, KÄIGE VITTU, KÄIGE PUTSI, KÄIGE KUU PEALE, KÄIGE METSA, KASIGE MINEMA, ÄRGE SPÄMMIGE, ÄRGE AHISTAGE, ÄRGE HÄIRIGE, ÄRGE SEGAGE MIND, ÄRGE TÜLITAGE MIND, AITAB SPÄMMIST, ANSAB, ANSABSKRAIB, ARGE SAATKE, ARGE KIRJUTAGE, ARGE SAATKE ENAM, ARGE ENAM SAATKE, LOPETAGE, LOPETA, LOPETAGE ARA, JATKE RAHULE, JATKE JARELE, ÄRA SAADA ROHKEM, ÄRGE SAATKE ROHKEM, LOOBUN SELLEST, LOOBUN NEIST, LOOBUN NENDEST, ÄRGE KIRJUTAGE ENAM, TÜHISTAGE TELLIMUS, VÕTKE MIND LISTIST MAHA, VÕTKE MIND NIMEKIRJAST MAHA, EI SOOVI NEID, EI TAHA NEID, ROHKEM EI TAHA, LÕPETAGE SÕNUMITE SAATMINE, LÕPETAGE REKLAAMI SAATMINE, LÕPETA SÕNUMITE SAATMINE, LÕPETAGE SMSID, LÕPETAGE PAKKUMISED, LÕPETA PAKKUMISED, LÕPETAGE KIRJUTAMINE, LÕPETAGE TÜÜTAMINE, LÕPETAGE TÜLITAMINE, KATKESTAGE TELLIMUS, PEATAGE TELLIMUS, PEATAGE SÕNUMID, TÜHISTA UUDISKIRI, TÜHISTAGE UUDISKIRI, TÜHISTA TEAVITUSED, LÕPETA TEAVITUSED, LÕPETAGE TEAVITUSED, LÕPETA MEELDETULETUSED, EI SOOVI UUDISKIRJA, EI TAHA PAKKUMISI SAADA, EI SOOVI MEELDETULETUSI, EI SOOVI REKLAAME, EI TAHA REKLAAME, EI SOOVI ENAM SÕNUMEID, EI TAHA ENAM SÕNUMEID, EI SOOVI ENAM REKLAAMI, ÄRGE SAATKE SMSE, ÄRGE SAATKE PAKKUMISI, ÄRGE TEAVITAGE, KUSTUTAGE MIND NIMEKIRJAST, EEMALDAGE MIND LISTIST, KUSTUTA MIND NIMEKIRJAST, EEMALDAGE MU NUMBER, KUSTUTAGE MU NUMBER, LOOBUN MEELDETULETUSTEST, LOOBUN REKLAAMIDEST, LOOBUN LIIKMELISUSEST, LÕPETAGE LIIKMELISUS',
    },
    stop_all: { translated: 'STOP KÕIK, LÕPETA KÕIK, LÕPETAGE KÕIK, LOOBUN KÕIGEST, TÜHISTA KÕIK' },
    start: { translated: 'ALUSTA, LIITU, LIITUN, TELLI, JÄTKA, TELLIN UUESTI' },
    help: {
      translated:
        'ABI, AIDAKE, KONTAKT, INFO SOOV, INFORMATSIOON, KLIENDITUGI, MINU ÕIGUSED, KES TE OLETE, KES SEE ON, KES SA OLED, KES KIRJUTAB, MIS SEE ON, MIS NUMBER SEE ON, KES TE SELLISED OLETE',
    },
    access: { translated: 'JUURDEPÄÄS, MINU ANDMED, ANDMEPÄRING, LIGIPÄÄS' },
    erase: { translated: 'KUSTUTA, KUSTUTAGE, KUSTUTAMINE, KUSTUTA ANDMED, KUSTUTA MINU ANDMED, KUSTUTAGE MINU ANDMED, UNUSTAGE MIND' },
    rectify: { translated: 'PARANDA, PARANDAMINE, PARANDAGE' },
    port: { translated: 'ÜLEKANDMINE, ANDMETE ÜLEKANDMINE' },
    object: { translated: 'VASTUVÄIDE, VASTUVÄITE, ESITAN VASTUVÄITE' },
    restrict: { translated: 'PIIRAMINE, PIIRA' },
    yes: { translated: 'JAH, JAA, MUIDUGI, LOOMULIKULT, JAH PALUN, NÕUS, OLEN NÕUS' },
    no: { translated: 'EI, EI AITÄH, EI TÄNAN, EI SOOVI AITÄH' },
  },
  phrases: {
    stop: { translated: 'JÄTKE MIND RAHULE, KUSTUTAGE MINU NUMBER, EEMALDAGE MIND NIMEKIRJAST' },
    access: { translated: 'KUST TE MU NUMBRI SAITE, KUST TE MINU NUMBRI SAITE' },
    wrong_number: { translated: 'VALE NUMBER, VALE INIMENE, VALE NUMBRI' },
    do_not_sell: { translated: 'ÄRGE MÜÜGE MINU ANDMEID' },
  },
  groups: {
    isWrong:
      'ON VALE, ON VALED, ON VALESTI, ON VIGANE, ON VIGASED, ON EBAÕIGE, ON EBAÕIGED, ON VANA, ON VANAD, ON AEGUNUD, ON MUUTUNUD, MUUTUS, MUUTUSID, EI OLE ÕIGE, EI OLE ÕIGED, POLE ÕIGE, POLE ÕIGED, EI KLAPI, EI VASTA TÕELE, ON VALESTI KIRJUTATUD, ON VALESTI KIRJAS',
    mending:
      'UUENDAGE, UUENDADA, UUENDA, UUENDAKSITE, MUUTKE, MUUTA, MUUDA, MUUDAKSITE, PARANDAGE, PARANDADA, PARANDA, PARANDAKSITE, VAHETAGE, VAHETADA, PANGE, LISAGE, MÄRKIGE, KORRIGEERIGE, KORRIGEERIDA',
    ourfile:
      'TEIL, TEIE REGISTRIS, REGISTRIS, REGISTRISSE, SÜSTEEMIS, TEIE SÜSTEEMIS, SÜSTEEMI, ÄPIS, TEIE ÄPIS, RAKENDUSES, PROFIILIS, MU PROFIILIS, MINU PROFIILIS, PROFIILI, KONTOL, MU KONTOL, MINU KONTOL, KLIENDIKAARDIL, MU KLIENDIKAARDIL, ANDMETES, MU ANDMETES, MINU ANDMETES, OMA ANDMETES, ANDMEBAASIS, ANDMEBAASI, KLIENDIANDMETES, KARTOTEEGIS, TEIE JUURES',
    myfield:
      'AADRESS, AADRESSI, AADRESSILE, KODUNE AADRESS, NIMI, NIME, PEREKONNANIMI, PEREKONNANIME, EESNIMI, EESNIME, MEIL, MEILI, MEILIAADRESS, MEILIAADRESSI, E MAIL, E MAILI, EMAIL, EMAILI, E POST, E POSTI, E POSTI AADRESS, SÜNNIKUUPÄEV, SÜNNIKUUPÄEVA, SÜNNIAEG, SÜNNIAEGA, SÜNNIPÄEV, ISIKUKOOD, ISIKUKOODI, POSTIINDEKS, TELEFONINUMBER, TELEFONINUMBRI, TELEFONINUMBRIT, NUMBER, NUMBRI, NUMBRIT, ANDMED, ANDMEID, KONTAKTANDMED, KONTAKTANDMEID, ISIKUANDMED, KONTAKTNUMBER, KONTAKTNUMBRIT, KONTAKTNUMBRI, MAJANUMBER, MAJANUMBRIT, KORTERINUMBER, KORTERINUMBRIT, TÄISNIMI, NEIUPÕLVENIMI, NEIUPÕLVENIME, MOBIILINUMBER, MOBIILINUMBRIT, SUGU, TÖÖMEIL, TÖÖMEILI, ELUKOHT, ELUKOHTA, KODUKOHT',
    ideaRemove:
      'eemalda*, kustuta*, võtke maha, võta maha, võtke mind, võta mind, maha, välja, visake, tõmmake, kriipsutage, arvake, arvake välja, pange maha, likvideer*, eemaldust, võtaksite, võtta maha, maha võtta, maha tõmmata, tõmmata maha, välja võtta, võtta välja, välja arvata, arvata välja, välja visata, visata välja, viska, välja jätta, jätta välja, jätke välja, jätaksite välja, välja kriipsutada, kriipsutada, kriipsuta, maha kriipsutada, tõmba maha, tõmmake maha, lahkun, lahkuda, lahkume, astun välja, astume välja, välja astuda, vabastage, vabasta, vabastada, pühkige, pühkida, heitke välja, heita välja, lööge välja, lüüa välja, viige maha, viia maha, tõstke välja, tõsta välja, arvake maha, ära kustutada, kõrvaldage, kõrvaldada, kõrvalda, elimineeri*, kärpige, kickige, unsubscribe, unsubi*, unustage, unusta, unustada, ei taha olla, ei soovi olla, ei taha enam olla, ei soovi enam olla, lahti saada',
    ideaMine:
      'mind, minu number, minu numbri*, mu number, mu numbri*, see number, selle numbri, seda numbrit, minu nimi, meid, mu telefon*, tema number, minu numbrit, mu numbrit, minu telefoninumber, mu telefoninumber, telefoninumbri, minu kontakt*, mu kontakt*, tema numbri, tema numbrit, mu ema, minu ema, vanaema, vanaisa, mu isa, minu isa, ema number, ema numbri, mu mees, mu naine, mu abikaasa, mu poeg, mu poja, mu tütar, mu tütre, mu laps, mu lapse, mu nime, minu nime, meie number, meie numbri',
    ideaList:
      'nimekir*, list*, postitusloend*, andmebaas*, baasist, regist*, süsteem*, kliendibaas*, kontaktid*, adressaat*, saajate, klubi*, tellijate, meililist*, kartotee*, nimestik*, nimistu*, postitusnimekir*, saatenimekir*, saajate nimekir*, saajate hulgast, tellijate hulgast, klientide hulgast, klubi liikm*, püsikliendi*, püsiklientide, kliendiprogramm*, grupist, andmekogu*, meilingu*, meilinglist*, sms-list*, smslist*, sms listist, spämmilist*, reklaamilist*, turunduslist*, kontaktiraamat*, aadressiraamat*, telefoniraamat*, tellimusest, saajaskon*',
    somebodyElse:
      'KELLELEGI TEISELE, KELLELEGI KELLEL, NEILE KELLEL, NEILE KES, KELLELEGI KES, KELLELEGI RIKKALE, TEISTELE, NAABRILE, MÕNELE TEISELE, INIMESTELE KES, INIMESTELE KELLEL, RIKASTELE',
    alreadyOut:
      'LOOBUSIN, TÜHISTASIN, LÕPETASIN, KATKESTASIN, OLEN LOOBUNUD, OLEN TÜHISTANUD, OLEN LÕPETANUD, ÜTLESIN EI, ÜTLESIN ÄRA, KEELDUSIN, OLEN KEELDUNUD, SAATSIN STOPI, VASTASIN STOP, KIRJUTASIN STOP, PALUSIN LÕPETADA, OLEN PALUNUD LÕPETADA, LAHKUSIN, OLEN LAHKUNUD',
    endIt:
      'LÕPETAGE, LÕPETAGE ÄRA, LÕPETA, LÕPETA ÄRA, LÕPETAGE ÜKSKORD, LÕPP, AITAB, AITAB KÜLL, AITAB JUBA, NÜÜD AITAB, PIISAB, KÜLLALT, PEATAGE, PEATA, KATKESTAGE, JÄTKE JÄRELE, JÄTKE, PANGE KINNI, TEHKE LÕPP, LÕPPEGU, SULGEGE, LÜLITAGE VÄLJA, TAHAN LÕPETADA, SOOVIN LÕPETADA, LÕPETAKSITE, LIHTSALT LÕPETAGE, LÕPETAME ÄRA, LÕPETAGEM, LÕPETAMINE, LÕPETAGE NÜÜD ÄRA, AITAB NÜÜD, AITAB SELLEST, PIISAB JUBA, LÕPP NÜÜD, LÕPP SELLEL, STOPP, STOPPIGE, STOPPIGE ÄRA, PANGE PIDUR PEALE, JÄTKE JÄRELE JUBA, LÕPETAKSITE ÄRA',
    thisMess:
      'SEE, SELLE, SELLE JAMA, SEE JAMA, SEE TSIRKUS, SELLE TSIRKUSE, TSIRKUS, SEE LOLLUS, SELLE LOLLUSE, SEE SITT, SEE PASK, PASK, SEE PIIN, PIINAMINE, SEE TERROR, TERROR, SEE TOTRUS, SEE TRALL, JAMA, JAMAGA, SELLE JAMAGA, SELLE TSIRKUSEGA, SELLE LOLLUSEGA, SELLE PASAGA, SELLEGA, NENDEGA, TÜÜTAMINE, TÜÜTAMISEGA, PIIKSUMINE, PIIKSUMISEGA, LOBISEMISEGA, AHISTAMISEGA, JUTUGA, JUTT',
    optOutNoun:
      'TELLIMUSE LÕPETAMIST, TELLIMUSE TÜHISTAMIST, TELLIMUSE KATKESTAMIST, LIIKMELISUSE LÕPETAMIST, NIMEKIRJAST EEMALDAMIST, NIMEKIRJAST KUSTUTAMIST, NUMBRI EEMALDAMIST, NUMBRI KUSTUTAMIST, SÕNUMITE LÕPETAMIST, TEENUSE LÕPETAMIST, TEENUSE SULGEMIST, LISTIST EEMALDAMIST, LISTIST KUSTUTAMIST, SMSIDE LÕPETAMIST, REKLAAMI LÕPETAMIST, LOOBUMIST',
    coloured:
      'SINIST, PUNAST, ROHELIST, MUSTA, VALGET, HALLI, PRUUNI, ROOSAT, KOLLAST, SUURT, VÄIKEST, VANA, UUT, BEEŽI, TUMEDAT, HELEDAT, TEIST, ESIMEST',
    foods:
      'KOHVI, TOITU, VEINI, KOOKI, KOMMI, LEIBA, SOOLA, SUHKRUT, PIIMA, SIBULAT, JUUSTU, KALA, LIHA, KASTET, KOORT, VÕID, KÜÜSLAUKU, TOMATIT, KURKI, SALATIT, KARTULEID, RIISI, PASTAT, JÄÄTIST, ÕLUT, LIMONAADI, TŠILLIT, PÄHKLEID, KETŠUPIT, MAJONEESI, KILEKOTTI, KOTTI, TŠEKKI, SEALIHA',
    emergency:
      'HÄDAJUHTUMITEKS, HÄDAOLUKORDADEKS, HÄDAKÕNEDEKS, TÖÖASJADEKS, TÖÖKS, TÖÖ JAOKS, PERE JAOKS, PEREKONNALE, OMASTELE, OMASTE JAOKS, SÕPRADELE, PATSIENTIDELE, LASTELE, ISIKLIKUKS KASUTUSEKS, HÄDAABIKS, VALVEKS',
    oddHours:
      'KESET ÖÖD, ÖÖSEL, ÖÖSITI, VARAHOMMIKUL, HOMMIKUL VARA, ENNE HOMMIKUSÖÖKI, PÜHAPÄEVAL, PÜHAPÄEVITI, NÄDALAVAHETUSEL, NÄDALAVAHETUSTEL, JÕULUÕHTUL, KESET SÖÖKI, KESET ÕHTUSÖÖKI, KUI MA MAGAN, KUI MAGAN, ÖÖPÄEVARINGSELT, ÖÖL JA PÄEVAL',
    suchThings: 'SELLISEID, NIISUGUSEID, SÄÄRASEID, TAOLISI, NEID, SEDA, SIUKSEID, SIHUKESI, SELLIST, NENDE SARNASEID, SEDASORTI',
    others:
      'TEISTELE, TEISTELE FIRMADELE, TEISTELE ETTEVÕTETELE, KOLMANDATELE, KOLMANDATELE ISIKUTELE, KOLMANDATELE OSAPOOLTELE, KOLMANDALE OSAPOOLELE, PARTNERITELE, PARTNERITEGA, OMA PARTNERITEGA, KELLELEGI, KELLEGAGI, KELLELEGI TEISELE, VÕÕRASTELE, REKLAAMIFIRMADELE, KOOSTÖÖPARTNERITELE, KOOSTÖÖPARTNERITEGA, EDASI',
    systems: 'SÜSTEEMIST, SÜSTEEMIDEST, ANDMEBAASIST, ANDMEBAASIDEST, SERVERIST, SERVERITEST, ARVUTIST, ARVUTITEST, ARHIIVIST, REGISTRITEST',
    wholly: 'TÄIELIKULT, TÄIESTI, JÄÄDAVALT, LÕPLIKULT, IGAVESEKS, JÄLJETULT, IGALT POOLT, TÄITSA, KÕIKJALT',
    mydata:
      'MINU ANDMED, MU ANDMED, OMA ANDMED, MINU ANDMEID, MU ANDMEID, OMA ANDMEID, MINU ANDMETE, MU ANDMETE, OMA ANDMETE, MINU ANDMETELE, OMA ANDMETELE, MU ANDMETELE, OMA ANDMETEST, MINU ANDMETEST, MU ANDMETEST, MINU ISIKUANDMED, MU ISIKUANDMED, OMA ISIKUANDMED, MINU ISIKUANDMEID, MU ISIKUANDMEID, OMA ISIKUANDMEID, MINU ISIKUANDMETE, OMA ISIKUANDMETE, ISIKUANDMEID, ISIKUANDMED, MU KONTAKTANDMED, MINU KONTAKTANDMED, MU KONTAKTANDMEID, MINU KONTAKTANDMEID, MU NUMBRIT, MINU NUMBRIT, MU NUMBRI, MINU NUMBRI, MU NUMBER, MINU NUMBER, MU NIME, MINU NIME, ANDMEID MINU KOHTA, ANDMED MINU KOHTA, INFO MINU KOHTA, INFOT MINU KOHTA, MINU INFO, MU INFO, MU INFOT, MU OSTUAJALUGU, MINU OSTUAJALUGU, OMA OSTUAJALUGU, MU PROFIILI, MINU PROFIILI, MU KLIENDIANDMED, MINU KLIENDIANDMED, KLIENDIANDMEID, MINU INFOT, MU TOIMIK, MINU TOIMIK, MU TOIMIKU, MINU TOIMIKU, MU TOIMIKUT, MINU TOIMIKUT, MU HAIGUSLUGU, MINU HAIGUSLUGU, MU HAIGUSLOO, MINU HAIGUSLOO, OMA TOIMIK, OMA HAIGUSLUGU, MU KLIENDIKAART',
    stopping:
      'LÕPETADA, LÕPETAKSITE, LÕPETATE, LÕPETAMA, JÄRELE JÄTTA, JÄTAKSITE JÄRELE, JÄTATE JÄRELE, SELLEGA LÕPETADA, LÕPETADA SELLE ÄRA, LÕPETAKSITE SELLE, LÕPETAKSITE SELLE ÄRA, LÕPETAKSITE ÄRA, ÄRA LÕPETADA, MIND RAHULE JÄTTA, MIND RAHULE JÄTAKSITE, JÄTAKSITE MIND RAHULE, RAHULE JÄTTA, JÄTAKSITE MEID RAHULE, MIND UNUSTADA, UNUSTAKSITE MIND, MIND MAHA VÕTTA, VÕTAKSITE MIND MAHA, MIND EEMALDADA, EEMALDAKSITE MIND, MIND KUSTUTADA, KUSTUTAKSITE MU NUMBRI, VAIT JÄÄDA, VAIKIDA, VAIKIKSITE, MIND SÄÄSTA, SÄÄSTAKSITE MIND, TÜLITAMAST LOOBUDA, LOOBUKSITE, EI SAADAKS, EI KIRJUTAKS, EI TÜLITAKS, EI TÜÜTAKS, ENAM EI SAADAKS, ENAM EI KIRJUTAKS, MULLE EI KIRJUTAKS, MULLE ENAM EI KIRJUTAKS, MULLE ENAM EI SAADAKS',
    asking:
      'KAS TE VÕIKSITE, VÕIKSITE, SAAKSITE, KAS SAAKSITE, OLEKSITE NII KENAD JA, OLEKSITE NII LAHKED JA, OLEKSITE NII HEAD JA, OLEKSITE NII ARMSAD JA, OLGE NII KENAD JA, OLGE NII HEAD JA, OLGE NII LAHKED JA, OLGE HEAD JA, OLGE KENAD JA, PALUKSIN TEIL, PALUN TEIL, PALUN TEID, PALUME TEIL, NÕUAN ET TE, SOOVIN ET TE, TAHAN ET TE, TAHAKS ET TE, PALUN ET TE, AEG OLEKS, ON AEG, VIIMANE AEG, KAS SAAB, KAS SAAKS, KAS ON VÕIMALIK, EHK SAAKSITE, ÄKKI SAAKSITE, ÄKKI VÕIKSITE, TÄNULIK KUI, OLEKSIN TÄNULIK KUI, OLEKSIN VÄGA TÄNULIK KUI, HINDAKSIN KUI, MEELDIKS KUI, AEG, KORGE AEG',
    rascals: 'KÕIK KODUS, PEAST SEGI, PEAST SOE, HULLUD, TERVE MÕISTUSE JUURES, SEGASED, LOLLID, NORMAALSED, ARU PEAS, PEAST PÕRUNUD, HALVAD',
    foreverWords:
      'IGAVESEKS, IGAVESTI, JÄÄDAVALT, ALATISEKS, LÕPLIKULT, TAASNÄGEMISENI MITTE KUNAGI, JA MITTE KUNAGI ENAM, ENAM EI KOHTU, ENAM EI KUULE, ME EI KOHTU ENAM, ÄRGE ENAM KIRJUTAGE, ÜKS KORD JA ALATISEKS',
    farewell:
      'HÜVASTI, HEAD AEGA, NÄGEMIST, NÄGEMISENI, TSAU, ADIOS, ADJÖÖ, AIDAA, DAVAI, ELAGE HÄSTI, KÕIKE HEAD, TÄNAN KÕIGE EEST, HEAD TEED, PAKAA, CIAO, SAYONARA',
    withoutYou:
      'ILMA TEIETA, ILMA NENDETA, ILMA SELLETA, ILMA TEIE PAKKUMISTETA, ILMA TEIE SÕNUMITETA, ILMA TEIE REKLAAMIDETA, ILMA TEIE REKLAAMITA, ILMA TEIE MEELDETULETUSTETA, ILMA TEIE KUPONGIDETA, ILMA PAKKUMISTETA, ILMA REKLAAMITA, ILMA SÕNUMITETA, ILMA SMSIDETA, ILMA TEIE SMSIDETA, ILMA TEIE UUDISTETA, ILMA TEIE UUDISKIRJADETA',
    without:
      'HAKKAMA, SAAN HAKKAMA, SAAME HAKKAMA, TULEN TOIME, TULEME TOIME, ELAN, ELAME, LÄHEB HÄSTI, LÄHEB PAREMINI, LÄHEB SUUREPÄRASELT, MAGAN PAREMINI, ELU ON PAREM, OLEN ÕNNELIKUM, LÄHEB IMEHÄSTI',
    notHere:
      'EI KÄI, EI KUULU SIIA, EI KUULU, EI TOHI TULLA, EI TOHI SAATA, EI TOHI SIIA, EI SOBI, POLE MIDAGI OTSIDA, EI OLE MIDAGI OTSIDA, EI OLE ASJA, POLE ASJA, POLE KOHTA, EI OLE KOHTA, POLE MIDAGI TEHA, EI OLE LUBATUD, POLE LUBATUD, EI VÕETA VASTU, ME VASTU EI VÕTA, EI OODATA, EI OLE OODATUD, POLE OODATUD, POLE TERETULNUD, EI OLE TERETULNUD, EI KANNATA',
    resting:
      'PUHATA, VAIKIDA, VAIT OLLA, RAHUS OLLA, OLLA VAIT, OLLA RAHUS, OLLA, RAHU, RAHUL, PUHKUST, MAGADA, EI PINISEKS, EI PIIKSUKS, ENAM EI PINISEKS, ENAM EI PIIKSUKS, EI PINISE, EI PIIKSU, VAIKIKS, VAIT OLEKS, RAHU SAAKS, PINISEMAST, PIIKSUMAST',
    thisphone:
      'MU TELEFON, MU TELEFONI, MU TELEFONIL, MU TELEFONIS, MINU TELEFON, MINU TELEFONIL, MINU TELEFONIS, OMA TELEFONIS, SEE TELEFON, SELLE TELEFONI, SIIN TELEFONIS, SELLES TELEFONIS, SELLELE TELEFONILE, SIIA, SIIN, SELLELE NUMBRILE, MU NUMBER, MU NUMBRI, MU NUMBRILE, MU NUMBRIL, MINU NUMBER, MINU NUMBRILE, SEE NUMBER, SELLE NUMBRI, MU MOBIIL, MU MOBIILI, MU MOBIILIL, MU TELO, MU TELOL, TELEFON, TELEFONIS, TELEFONIL, MEIE TELEFON, VANAEMA TELEFON, EMA TELEFON, SEE LIIN',
    ends: 'LÕPEB, LÕPEKS, LÕPPEKS, LÕPPEB, LAHTI SAADA, LAHTI SAAKS, LAHTI SAAKSIN, LÕPETATE, LÕPETAKSITE, EI TULEKS, EI SAAKS, MIDAGI EI SAAKS, ENAM EI SAA, ENAM EI TULE, RAHU SAAKSIN, RAHU SAADA, RAHULE JÄTATE',
    authority:
      'ANDMEKAITSE INSPEKTSIOONI*, ANDMEKAITSESSE, TARBIJAKAITSESSE, TARBIJAKAITSELE, POLITSEISSE, ADVOKAADI*, ANDMEKAITSELE, TTJA, TTJASSE, KOHTUSSE, AKISSE, ANDMEKAITSEINSPEKTSIOON*',
    died: 'SURI, SURNUD, LAHKUS, LAHKUNUD, KADUNUKE, MAETUD, KAOTASIN, MANALATEED, EI OLE ENAM ELUS, POLE ENAM ELUS, ENAM EI ELA',
    workphone:
      'TÖÖTELEFON, TÖÖNUMBER, TÖÖTELEFONI, FIRMA NUMBER, FIRMA TELEFON, HÄDAABITELEFON, VALVETELEFON, ERANUMBER, ERATELEFON, AMETITELEFON, TÖÖTELEFONILE',
    these:
      'NEED, NEID, SEE, SEDA, NENDE, NENDEST, NEIST, NEISTE, SELLEST, SELLEGA, NENDEGA, TEIE, OMA, MINGEID, MINGIT, SELLISEID, MIDAGI, MIDÄGI, ÜHTEGI, NOID, SAADETAVAID, KÕIK, RAUALD, NEILE',
    kin: 'VANAEMA, VANAISA, EMA, ISA, MU VANAEMA, MU EMA, MU ISA, MINU EMA, MINU ISA, MU MEES, MU NAINE, MU TÜTAR, MU TÜTART, MU POEG, MU POEGA, MU LAST, LAST, VANAEMAL, VANAEMALE',
    now: 'SIIA, SIIN, AGA, SIIS, VAID, OTSE, LOODETAVASTI, ENNAST, VIIVITAMATA, SELLELE NUMBRILE, NÜÜD, JUBA, ENAM, ÄNAM, EDASPIDI, TULEVIKUS, PALUN, AITÄH, OMETI, LÕPUKS, KOHE, PRAEGU, IKKA, KÜLL, KURAT, KURADI, VIST, VEEL, ÄRA, TÄIESTI, ÜLDSE, NIIKUINII, LIHTSALT, VIISAKALT, KUIDAGI, KA, ROHKEM, KUNAGI, NO, NOH, ÄKKI, PEREPEALE, LÕPLIKULT, IGAVESEKS, PÜSIVALT, KÄESOLEVAGA, PARAKU, PÄRISELT, TÕESTI, VABALT, PLS, ÜKSKORD, LÕPUKS OMETI, NATUKE, JUMALA EEST, TÕSISELT, AUSALT, ENNAST VAID, NENDEST, TEIST, SIIT, SEALT, SELLEST, EDASI, JÄRGMINE KORD, TULEVIKUS ENAM, EHK, KAHJUKS',
    texts:
      'SÜNNIPÄEVAÕNNITLU*, ÕNNITLU*, VALIMISREKLAAM*, REHVIREKLAAM*, KERJAMI*, TERVITUS*, ANNETUS*, MASSSÕNUM*, OTSETURUNDUS*, SMS*, SÕNUM*, REKLAAM*, SPÄM*, PAKKUMI*, TEAVITUS*, TEATEID, TEATED, UUDISKIR*, KAMPAANIA*, SOODUK*, MEELDETULETUS*, TEKSTISÕNUM*, KASIINOREKLAAM*, TEADE*, TURUNDUS*, SÖNUM*, SÕNNOM*, SÕNOM*, SONUM*, PAKUMIS*, REKALM*, REKLAMI, KUPONG*, ALLAHINDLUS*, KUTSE, KUTSEID, KIRJU, E KIRJU, RÄMPS*, SAAST*, SODI, JAMA, JURA, PASKA, SITTA, LOOSIMIS*, KATALOOG*, KÜSITLUS*, PIIKSUMI*, INFOT, MÄNGUPAKKUMI*, LAENUPAKKUMI*, KASIINOPAKKUMI*, KLIENDIPAKKUMI*, SOODUSPAKKUMI*, ERIPAKKUMI*, HOOLDUSMEELDETULETUS*, TOIDUREKLAAM*, INFOKIRJ*, KLIENDIKIRJ*, SMSID, SMSE, SMSI, SMSIDEGA, UUDISED, UUDISEID, TEADETE, TEADETEGA, SÖNUMEID, PUSH TEAVITUS*, NEWSLETTER*, INFOSÕNUM*, KAMPAANIATEGA, SOODUKATEGA, KIIRLAEN*, LAENUREKLAAM*, PROMOKOOD*, SOODUSKOOD*, MÜÜGIKIRJ*, MÜÜGIPAKKUM*, PROPAGANDA*, REKLAAMIDEGA, RAKLAAM*, REKLAMID, EMAILE, EMAILID, MEILE TEILT, LOOSIMISI',
    neg: 'ÄRGE, ÄRGE PALUN, ÄRGE ENAM, ÄRA, PALUN ÄRGE, PALUN ÄRGE ENAM, ÄRGE MULLE, ÄRGE ROHKEM, ÄRGE KUNAGI, ÄRGE OLGE, ÄRA ENAM, PALUN ÄRA, ÄRGE NÜÜD, ÄRGU, ÄRGE PALUN ENAM, ÄRA MULLE, ÄRGE SIIA, ÄRGE EDASPIDI, ÄRA ROHKEM, ÄRA PALUN, PALUN ÄRGE MULLE, ÄRGE MEILE, ÄRGE PALUN MULLE, PALUN ÄRGE MEILE, ÄRGE ENAM MULLE, ÄRGE MULLE ENAM, ÄRGE MULLE PALUN, ÄRGE SIIA ENAM, ÄRGE MIND, PALUN ÄRGE MIND, ÄRGE MIND ENAM, ÄRA MIND, ARGE, ARGE ENAM, ARGE MULLE, PALUN ARGE, ARA MULLE, PALUN ÄRGE ROHKEM, JUMALA EEST ÄRGE, JUMALA EEST ÄRGE ENAM, ÄRGE JUMALA EEST, ÄRGE IIAL, ÄRGE ENAM IIAL, ÄRGE ENAM KUNAGI, ERGE, ÄRKE',
    sends:
      'SAATKE, SAATKE ENAM, KIRJUTAGE, TÜÜDAKE, SPÄMMIGE, SEGAGE, VÕTKE ÜHENDUST, AHISTAGE, TÜLITAGE, SAADA, KIRJUTA, TÜÜTA, SPÄMMI, HELISTAGE, PEALE KÄIGE, PAKKUGE, KONTAKTEERUGE, UPUTAGE, POMMITAGE, KIUSAKE, SPÄMMIGE ENAM, SAATE, TEAVITAGE, SEGA, TÜLITA, HELISTA, SATKE, SATKE ENAM, HÄIRIGE, TÜLITAGE MIND, EDASTAGE, TORKIGE, TIRIGE, NÄRIGE, TEKSTIGE, HÄIRI, HELISTAGE ENAM, REKLAAMIGE, PRESSIGE, SAATKE MULLE, TÜLITAGE ENAM, SAADA ENAM, KIRJUTA ENAM, VÕTKE MINUGA ÜHENDUST, TERRORISEERIGE, RISUSTAGE, REOSTAGE, UMMISTAGE, KOORMAKE, NÄRVEERIGE, ÄRRITAGE, ÄRATAGE, TOPPIGE, SURUGE, LOOPIGE, MEENUTAGE, TULETAGE MEELDE, INFORMEERIGE, AGITEERIGE, MEELITAGE, PINISTAGE, PIIKSUGE, PLINGIGE, PIINAKE, TÜÜTAGE, TÜÜTAKE, TÜLITAKE, SAATKE SIIA, KIRJUTAGE SIIA, SPAMMIGE, SPÄMMIKE, POSTITAGE, LÄKITAGE, SMSIGE, KIRJUTAGE MULLE, HELISTAGE MULLE, SAADKE, SAADTKE, KIRJUTAKE, TORGI, NÄRI, POMMITA, UPUTA, AHISTA, SPÄMMI MIND, SEGAGE MIND, HÄIRIGE MIND, TÜÜDAKE MIND, KIUSA',
    mine: 'MULLE, MINULE, MIND, MEILE, MINUGA, MUGA, MEID, MU, MINU, MEIEGA, MINULGI, MULL',
    him: 'TALLE, TEMALE, NEILE, SELLELE NUMBRILE, SIIA, EMALE, ISALE, LAPSELE, MINU EMALE',
    more: 'ENAM, ENAM MIDAGI, MIDAGI, KUNAGI, ROHKEM, ENAM KUNAGI, EDASPIDI, ENAM ROHKEM',
    quit: 'LÕPETAGE, LÕPETA, LÕPETAGE ÄRA, JÄTKE JÄRELE, LÕPETAGE JUBA, LÕPETAGE PALUN, LÕPETAGE SEE, LÕPETAGE ÄRA SEE, PEATAGE, KATKESTAGE, AITAB JUBA, LAKAKE, LÕPETAGE MU, LÕPETAGE MINU, JÄTAGE, LÕPETAGE NÜÜD, LÕPETA ÄRA, JÄTKE JÄRGI, JÄTKE JÄREL, JÄTA JÄRELE, LOPETAGE, STOPPIGE, LÕPETAKS, LÕPPEGU, LÕPETAGE OMETI, LÕPETAME, LÕPETAME ÄRA, LÕPETAGEM, LÕPETAGE PALUN ÄRA, LÕPETAGE JUMALA EEST, PALUN LÕPETAGE, PALUN LÕPETADA, PALUKS LÕPETADA, PALUME LÕPETADA, NÕUAN LÕPETADA, KAS SAAKSITE LÕPETADA, PALUN LÕPETAKSITE, LÕPETAKSITE, LÕPETAKSITE ÄRA, VÕIKSITE LÕPETADA, JÄTAKSITE JÄRELE, JÄTA JÄRGI, AITAB NÜÜD, KÜLLALT, LOPETA, LOPETAGE ARA, LOPETA ARA, STOPPIGE ÄRA, PEATA, KATKESTA, ON AEG LÕPETADA, TULEB LÕPETADA',
    sending:
      'SAATMINE, SAATMIST, SAATMINE ÄRA, SPÄMMIMINE, TÜÜTAMINE, KIRJUTAMINE, AHISTAMINE, REKLAAMI SAATMINE, SÕNUMITE SAATMINE, NENDE SAATMINE, SPÄMMIMIST, MIND TÜÜTAMINE, MINU TÜÜTAMINE, MU TÜÜTAMINE, TÜLITAMINE, MINU TÜLITAMINE, MU TÜLITAMINE, MIND TÜLITAMINE, SPÄMMIMINE ÄRA, HELISTAMINE, PEALEKÄIMINE, MINU AHISTAMINE, MU AHISTAMINE, SMSIDE SAATMINE, REKLAAMIDE SAATMINE, KIUSAMINE, SAATMNE, SAATMISE, KIRJUTAMISE, TÜÜTAMISE, TÜLITAMISE, SPÄMMIMISE, HÄIRIMINE, HÄIRIMISE, REKLAAMIMINE, REKLAAMIMISE, PEALETÜKKIMINE, SEE SAATMINE, SEE SPÄMM, SELLE SAATMINE, SELLE SPÄMMIGA, SAATMINE MULLE, MULLE SAATMINE, MULLE SAATMISE, SAATMISE MULLE, MULLE KIRJUTAMINE, MULLE KIRJUTAMISE, TERRORISEERIMINE, TERRORISEERIMISE, TERRORISEERIMISEGA, TÜÜTAMISEGA, TÜLITAMISEGA, SPÄMMIMISEGA, SAATMISEGA, KIRJUTAMISEGA, HÄIRIMISEGA, AHISTAMISEGA, KIUSAMISEGA, PINISEMINE, PIIKSUMINE, RISUSTAMINE, TOPPIMINE, PRESSIMINE, POMMITAMINE, POMMITAMISE, UPUTAMINE, MU HÄIRIMINE, MINU HÄIRIMINE, SPAMMIMINE, POSTITAMINE, AGITEERIMINE',
    unwanted:
      'KÕRINI, EI KANNATA, EI SALLI, EI OOTA, EI VAJA ENAM, EI SOOVI, EI TAHA, MA EI SOOVI, MA EI TAHA, EI VAJA, EI OLE TELLINUD, EI HUVITA, ME EI SOOVI, POLE VAJA, POLE TELLINUD, EI TAHAKS, POLE MUL VAJA, MULLE POLE, MUL POLE, MIND EI HUVITA, EI HUVITA MIND, MIND EI HUVITA ENAM, KEELDUN, EI OLE HUVITATUD, POLE HUVITATUD, EI LUBA, EI OLE PALUNUD, POLE PALUNUD, MUL EI OLE VAJA, EI OLE VAJA, ME EI TAHA, EI IHKA, EI TAHAENAM, EI TAHA ENAM, EI TAHA ROHKEM, TAHA AI, TAHA EI, MINA EI TAHA, MINA EI SOOVI, EI SOOVI ENAM, EI SOOVI ROHKEM, EI SOOVIKS, MEIL POLE, MEIL EI OLE, MEIL POLE ENAM, EI LOE, EI VIITSI LUGEDA, EI JAKSA, EI JAKSA ENAM, EI VIITSI, EI HUVTIA, EI TALU, POLE ENAM VAJA, EI OLE ENAM VAJA, POLE TARVIS, EI LUBANUD, POLE LUBANUD, EI OLE LUBANUD, POLE NÕUS, EI OLE NÕUS, LOOBUN, LOOBUME, KEELDUME, EI PALUNUD, EI KÜSINUD, EI TELLINUD, POLE KÜSINUD, EI OLNUD PALUNUD, POLE ENAM, POLE MINGIT TOLKU, EI TAHA MINGEID, EI TAHA MINGIT, EI SOOVI MINGEID, EI SOOVI MINGIT, EI TAHA EDASPIDI, EI SOOVI EDASPIDI, MITTE MINGIT, MITTE MINGEID, MITTE ÜHTEGI, MAI TAHA, MAI SOOVI, MA EITAHA, EITAHA, EISOOVI, MEID EI HUVITA, POLE MULLE VAJA, POLE MEILE VAJA, POLE NEID VAJA, POLE MUL NEID VAJA, EI OLE TARVIS, POLE MUL TARVIS, EI NÕUSTU, EI OLNUD TELLINUD, POLE SOOVINUD, EI SOOVINUD, EI TAHTNUD, MUL SAVI, MUL SUVA, LOOBUKSIN, KEELDUKSIN, EI TAHAKS ENAM, EI SOOVIKS ENAM, EI OLE NÕUSTUNUD, POLE NÕUSTUNUD',
    get: 'SAADA, NÄHA, VASTU VÕTTA, LUGEDA, LUGEMA, SAAMA, KUULDA, KÄTTE SAADA, VASTU VÕTMA, SAAMISEST, ENDALE, SAADA ENDALE, ENDALE SAADA, NÄHA OMA, NÄHA ENDA, VASTUVÕTTA, OMA TELEFONI, OMA TELEFONI SAADA, SAADA EDASPIDI, TEIE KÄEST SAADA, TEILT SAADA, SAADA TEILT',
    remove:
      'EEMALDAGE, EEMALDA, VÕTKE, KUSTUTAGE, KUSTUTA, ARVAKE, TÕMMAKE, VÕTKE MAHA, EEMALDADA, KUSTUTADA, VÄLJA ARVAKE, TÕSTKE, JÄTKE VÄLJA, VISAKE, LÕPETAGE, KRIIPSUTAGE, TÕMBA, VÕTA, ARVA, EEMLDAGE, VÕTAKSITE, EEMALDAKSITE, KUSTUTAKSITE, VISKA, PANGE, HEITKE, TÕMMATA, VÕTTA, ARVATA, VABASTAGE, LIKVIDEERIGE, VÕTKE ÄRA, VÕTA ÄRA, VISAKE VÄLJA, VISKA VÄLJA, KRIIPSUTA, KRIIPSUTAGE MAHA, TÕMMAKE MAHA, TÕMBA MAHA, HEITKE VÄLJA, KÕRVALDAGE, KÕRVALDA, EEMALDAKS, KUSTUTAKS, VOTKE, VOTKE MAHA, KUSTUTAGE ÄRA, KUSTUTA ÄRA, EEMALDAGE ÄRA, PUHASTAGE, UNSUBIGE, JÄTA VÄLJA, TÕSTA, TÕSTKE VÄLJA, KUSTUTAKE, EEMALDAKE, EEMALTAGE, KUSTUDAGE',
    lists:
      'NIMEKIRJAST, NIMEKIRJADEST, LISTIST, LISTIDEST, ANDMEBAASIST, BAASIST, SÜSTEEMIST, LISTI, POSTILISTIST, REGISTRIST, MEILILISTIST, SAATELISTIST, NIMKIRJAST, SMS LISTIST, KLUBIST, KLIENDIKLUBIST, KLIENDIBAASIST, JAOTUSEST, MEILINGULISTIST, PÜSIKLIENTIDEST, KONTAKTIDEST, GRUPIST, POSTITUSLOENDIST, SAAJATEST, TELLIJATEST, TEENUSEST, SMS IDEST, UUDISKIRJAST, UUDISKIRJADEST, UUDISKIRJA LISTIST, UUDISKIRJA NIMEKIRJAST, REKLAAMILISTIST, REKLAAMINIMEKIRJAST, SÕNUMILISTIST, SMSLISTIST, SMS NIMEKIRJAST, KLIENTIDE NIMEKIRJAST, KLIENDIREGISTRIST, ANDMEBAASIDEST, BAASIDEST, SÜSTEEMIDEST, CRMIST, KLIENDIPROGRAMMIST, PÜSIKLIENDIPROGRAMMIST, OMA LISTIST, OMA NIMEKIRJAST, OMA BAASIST, OMA SÜSTEEMIST, TEIE LISTIST, TEIE NIMEKIRJAST, TEIE BAASIST, TURUNDUSLISTIST, TURUNDUSNIMEKIRJAST, SAAJATE HULGAST, NIMEKRJAST, NIMEKIRIST, TELEFONIRAAMATUST',
    lawyer:
      'ANDMEKAITSE*, POLITSEI*, ADVOKAA*, KAEBUS*, KAEBAN, TARBIJAKAITSE*, KOHTUSSE, AVALDUS*, JURIST*, TTJA, KOHUS, HAGI, TRAHV, BLOKEERI*, KAHJUTASU, INSPEKTSIOON*, TAGAJÄRJED, BLOKK',
    hold: 'ON TEIL, TEIL ON, HOIATE, KOGUTE, TEATE, TÖÖTLETE, SÄILITATE, OLEMAS',
    data: 'ANDMED, ANDMEID, ISIKUANDMED, ISIKUANDMEID, KONTO, PROFIIL, INFOT, INFO, ANDMETEST, ANDMETE',
    fix: 'PARANDAGE, PARANDADA, MUUTKE, UUENDAGE, PARANDA, MUUTA, UUENDADA',
    wrong: 'VALE, VALESTI, VIGA, VANA, VIGANE, EBAÕIGE',
    name: 'NIMI, PEREKONNANIMI, EESNIMI, AADRESS, MEIL, EMAIL, SÜNNIAEG, ANDMED, NIME, AADRESSI',
    who: 'KADRI, RASMUS, MARI, JÜRI, TIINA, ANNA, MART, TOOMAS, KATI, LIIS, PEETER, ANDRES, PIRET, TANEL, MARGUS, JAAN, KRISTI, ANNE, RAIVO, TRIIN, SIIM, MAARJA, URMAS, OLGA, TARMO, LAURA, AIRE, AIRET, AIRI, AIVAR, AARNE, ANTS, ARVO, ENN, ERIK, EVELIN, EVELI, HELEN, HELENA, HELLE, ILLE, IMBI, INDREK, INGA, INGRID, IVAR, JAAK, JAANIKA, JAANUS, JANEK, JANNE, JANNO, JOHANNES, JUHAN, KAIA, KAIE, KAIDO, KAIRI, KALEV, KALMER, KARIN, KARL, KATRIN, KERSTI, KRISTEL, KRISTIINA, KRISTJAN, KRISTO, KÜLLI, LEELO, LEMBIT, LIINA, LIIVI, LIIA, MADIS, MAIE, MAIRE, MAIT, MALLE, MARE, MARGIT, MARIKA, MARIO, MARKO, MARKUS, MARTIN, MATI, MEELIS, MERIKE, MERLE, MIHKEL, MONIKA, NATALJA, OLEV, PILLE, PRIIT, RAINER, RAUL, REET, REIGO, RIHO, RIINA, SANDER, SIIRI, SILVI, SILVER, SIRJE, SVETLANA, TAAVI, TATJANA, TAUNO, TIIT, TIIU, TÕNIS, TÕNU, TRIINU, TÕNN, ULVI, URVE, VAHUR, VELLO, VIIVI, VILLU, VIRVE, ÜLLE, ÜLLAR, ÜLO, MAIELE, PEETRI',
  },
  patterns: {
    stop: `
      (kui) [tulen ise poodi|lähen ise poodi|tulen poodi ise] (teie) ärge [tüütage|kirjutage|pakkuge]
      [nende teie piiksude|teie piiksude|teie piiksumise|teie sõnumite|nende sõnumite] peale (juba) [pahane|vihane|kuri|tige]
      [pahane|vihane|tige] (juba) (nende) [teie piiksude peale|teie sõnumite peale|teie reklaamide peale]
      [vabastage|päästke|säästke] (palun) [mind|meid] (palun) [sellest|neist|nendest] [infovoost|infouputusest|sõnumivoost|infomürast|sõnumiuputusest|reklaamiuputusest]
      [tulen ise poodi|lähen ise poodi|küsin ise|otsin ise] (teie|te) ärge (mind) [tüütage|pakkuge|tikkuge|kirjutage|saatke]
      (olen|oleme) teie [klubist|kliendiklubist|programmist] (juba|ammu) [lahkunud|välja astunud] (ammu|juba) [miks ikka tuleb|miks ikka saadate|miks ikka kirjutate|miks veel tuleb]
      telefoni pole vaja [kiusata|tüüdata|täis saata|risustada]
      [loobun|loobume] (tänades|viisakalt|tänuga) (teie|kõigist|kõikidest) (teie) (edasistest|järgmistest) [teadetest|teavitustest|sõnumitest|saadetistest]
      ? (kas) teil (tõesti|siis|ikka) [midagi targemat teha pole|midagi paremat teha pole|muud teha pole|midagi targemat teha ei ole|pole midagi targemat teha|pole midagi paremat teha|pole muud teha] kui [mulle|meile|mind]
      [meie ettevõte|meie firma|meie kool|meie ühing|osaühing] ei vaja (enam|edaspidi|rohkem) (teie|neid|selliseid) [texts]
      ? [milleks|miks|mis pärast] (mulle) (need|nende|teie) [texts] $
      jäta (ära) (see|oma) [spämm|spämmimine|spammimine] (ära|juba|järele)
      [edaspidi|nüüdsest] [võite|võiksite|palun] (mind|meid) (oma|nendest|neist) [allahindlustest|pakkumistest|sõnumitest|reklaamidest|kampaaniatest|uudistest] säästa
      [minu telefonist|mu telefonist|minu postkastist|minu numbrist|mu numbrist] (hoidke|hoidu) (palun|te|end|ennast) (hoidke) [eemale|kaugele]
      ? aitäh aga [mulle|meile|mul|meil] (neid) [rohkem|enam] (neid) [pole|ei ole] (neid) [tarvis|vaja] $
      ? (nüüd) (ma) [soovin|tahan|tahaks|sooviksin] (nüüd|siit|sealt) [siit välja|listist välja|nimekirjast välja|liikmeskonnast välja] $
      [liikmeks|kunagi liikmeks|kliendiks] (end|ennast|kunagi) nüüd (ma) [soovin|tahan|tahaks] (end) välja
      teie [meeldetuletusi|reklaame|pakkumisi|sõnumeid|teateid] ma ei vaja
      [see|oli] (oli) loodetavasti (oli) viimane (teie) [sõnum|sms|teade|reklaam|kiri]
      loodan et see (oli|jääb) viimane [sõnum|sms|teade|reklaam]
      [meie pere|meie numbri|mu numbri|minu numbri|mind|meid] … [listist|infolistist|meililistist|vanemate listist|infonimekirjast] [kustutada|eemaldada|välja võtta|maha võtta|välja arvata]
      [keset ööd|öösel] & [teie pärast|teie sõnumi|teie sõnumite|teie reklaami]
      ? [kaua|kui kaua] (te|veel) … (mulle) [neid sõnumeid|sõnumeid|smse|reklaame] (veel) [saata|saadate|saatma]
      [saab|saagu] see [spämm|jama|reklaam] (täna|nüüd) otsa
      (see|kogu) [spämm|jama] [saab otsa|saagu otsa|lõpeb täna|lõpeb nüüd|peab otsa saama]
      ? [sõnumeid ei loe|ei loe sõnumeid|smse ei loe|ei loe smse|sms e ei loe] & [kirjutage meilile|kirjutage e postile|saatke meilile|meilile|e kirjaga|postiga|kirjaga|kirjutage kiri]
      (soovin|tahan|palun|soovime) [infot|teavet|teateid|uudiseid] (saada) ainult [postiga|posti teel|e kirjaga|meilile|meili teel|kirjaga|telefoni teel|e posti teel]
      [pakkumised|meeldetuletused|reklaamid|sõnumid|teated|kampaaniad|kutsed] (võite|võid|palun) (võite) [endale hoida|endale jätta|hoida endale|jätta endale|jätke endale|hoidke endale|pidage endale]
      mind … [üldsõnumist|üldsõnumitest|ühissõnumist|ühissõnumitest|grupisõnumist|ringsõnumist|ringkirjast] (välja) [jätta|välja jätta|välja võtta|välja arvata|eemaldada|välja]
      (palun) [lülitage|võtke|arvake|jätke] mind … [teavitustest|teadetest|meeldetuletustest|sõnumitest|infosõnumitest|üldsõnumist|üldsõnumitest|ühissõnumist|ringsõnumist] (palun) (välja|maha)
      ärge kasutage (enam) [sms i|sms e|smsi|smse|sõnumeid] (enam) [minuga|mulle]
      ärge kasutage (minuga|enam) (minuga) [suhtlemiseks|suhtluseks|ühenduse pidamiseks|ühenduse võtmiseks|kontakteerumiseks] (enam) [sms|sms e|smsi|smse|sõnumeid|telefoni]
      [rohkem|enam] (ma) teilt (sõnumeid|midagi|smse) ei oota
      [see|see siin] [jäägu|jääks] (teil|teile|nüüd) viimaseks
      [spämm|jama|spämmimine|need sõnumid|nende sõnumite saatmine|see tüütamine] [peab|peavad] (täna|nüüd|kohe) (ometi|kord) [lõppema|lakkama]
      [jätke|hoidke|pidage] (palun) (oma|need|teie) [meeldetuletused|pakkumised|reklaamid|sõnumid|teated] (palun) endale
      [säästke|säästa] (palun) mind (edaspidi) (teie|oma|nendest|neist) [pakkumistest|reklaamist|reklaamidest|meeldetuletustest|sõnumitest|teadetest]
      [pakkumistest|reklaamist|reklaamidest|meeldetuletustest|sõnumitest|teadetest] (võite) (edaspidi) [mind säästa|säästke mind|säästa mind]
      [võite|võiksite] (mind|mulle|edaspidi) [pakkumised|meeldetuletused|reklaamid|sõnumid|teated|kutsed] (edaspidi|mulle) [ära jätta|saatmata jätta|endale jätta|endale hoida]
      [meeldetuletused|meeldetuletusi|teated|teateid|uudised|kutsed|kutseid|infokirjad|pakkumised|reklaamid|sõnumid|teavitused] (mulle|meile|enam) (pole|ei ole) (mulle|meile) (enam) [pole enam vajalikud|pole enam vaja|pole enam tarvis|ei ole enam vaja|ei ole enam tarvis|pole vajalikud|ei ole vajalikud|võib ära jätta|võite ära jätta|võib lõpetada|võib katkestada|enam vajalikud]
      [minu|mu] [mobiilile|telefonile|numbrile|telefoni|mobiili] (palun) (edaspidi|enam|rohkem|nüüdsest) (palun) [mitte midagi|ei midagi|mitte ühtegi|mitte rohkem midagi]
      minuga (palun) [sms|smsi|sms i|sms e|sõnumeid|sõnumit|sõnumitega|sms iga] (palun) [mitte kasutada|ärge kasutage|mitte suhelda|ärge suhelge|mitte saata]
      [kaks korda|kolm korda|mitu korda|korduvalt|kümme korda|neli korda|mitmendat korda] (juba) [palusin|ütlesin|olen palunud|olen öelnud|palunud|öelnud|kirjutasin] (et) (mulle) (et) (enam) [mitte kirjutada|mitte saata|ärge kirjutage|ärge saatke|ei kirjutaks|ei saadaks|mitte tülitada|ei taha|te ei saadaks|te ei kirjutaks|te lõpetaksite]
      (palun) (edaspidi|enam) mitte (enam) [ühtegi|mingeid|ainsatki|ühtki] [uudist|uudiseid|uudiskirja|sõnumit|teadet|teateid|reklaami|pakkumist|pakkumisi|meeldetuletust|kutset] (enam|rohkem) (mulle|saata|palun)
      [mulle|meile] (palun) (edaspidi|enam|rohkem) mitte (enam|edaspidi) [ühtegi|mingit|mingeid|ühtki|ainsatki] … [saata|edastada|kirjutada]
      [võtke|võtaksite|arvake|arvaksite|eemaldage|võite võtta|võiksite võtta|tõmmake|jätke] (palun) [mind|meid] (palun) (ka) (oma|klassi|lasteaia|rühma|vanemate|lastevanemate|trenni|selle) [grupisõnum*|grupisms*|ühissõnum*|ringsõnum*|ringkirj*|klassisõnum*|klassilist*|vanemate listist|vanemate grupist|lastevanemate listist|lastevanemate grupist] (palun) (välja|maha)
      ? [ei saa lugeda|ei oska lugeda|ei näe lugeda|lugeda ei saa|lugeda ei oska|lugeda ei näe|sõnumeid lugeda ei oska|ei näe sõnumeid|ei saa sõnumeid] & [jätke ära|jätke need ära|jätke need|ärge saatke|pole mõtet saata|loobuge|pole mõtet|ärge kirjutage]
      [kas te ei võiks|kas te ei saaks|kas ei võiks|kas võiksite|kas saaksite] (mind|meid) (lihtsalt|juba|lõpuks|ometi) (mind|meid) [rahule jätta|rahule|jätta rahule]
      te ei pea (mulle|meile) (enam) (mulle) (midagi|neid) (enam) [saatma|kirjutama|teavitama|helistama|meelde tuletama]
      [loobun|loobume] (teie|neist|nendest) [uudistest|texts|pakkumistest|reklaamidest|sõnumitest|kirjadest|smsidest]
      [saaksite|saate|palun|võiksite] (now) (nende|selle|sõnumite|smside|reklaami) [nende saatmise|sõnumite saatmise|saatmise|reklaami saatmise|smside saatmise|nende sõnumite saatmise] (now) (ära) [lõpetada|lõpetage|peatada]
      [lülitage|lülita|keerake|pange] (now) [texts] (now) (mu|minu|sellele) (numbrile|numbril) [välja|kinni]
      [lülitage|lülita|keerake|pange] (now) (mu|minu|sellele) (numbrile) [texts] (now) [välja|kinni]
      [ütlen|ütleme] (now) (teie|nendest|neist) [sõnumitest|smsidest|reklaamist|reklaamidest|pakkumistest|tellimusest|uudiskirjast] (now) (lahti) [ära|lahti]
      [pange|pane|lõpetage] (now) (see|need|kogu) [sms asi|sms värk|sõnumite asi|sms teema|sõnumid|smsid|reklaamid] (now) [kinni|ära|ükskord]
      [texts] (now) (ja|,) pange (see) (asi|värk|jama) kinni
      [kirjutage|saatke|helistage] (neid|oma) [kellele tahate|kellele soovite|kuhu tahate|kellele iganes|kõigile teistele|teistele] (aga|ainult|kuid|peaasi et) (ainult|aga) [mitte mulle|mulle mitte|mitte meile|mitte siia]
      [öelge|edastage|käskige] (oma|teie|sellele|palun) [robotile|botile|ülemusele|juhatusele|juhile|turundusele|süsteemile|direktorile] et (ta|nad|te) (mulle|mind|enam) (enam|mulle|mind) [ei kirjutaks|ei saadaks|ei tülitaks|maha võtaks|maha võetaks|eemaldaks|kustutaks|unustaks|rahule jätaks]
      (las|et) [las|et|olgu nii et] (mulle|siia|mu telefonile) (enam|rohkem) (teilt|midagi|mitte midagi) (enam|midagi|rohkem) [ei tule|ei tuleks|ei saadeta|ei saadetaks] (enam|teilt|midagi)
      [reklaam|reklaami saatmine|sms|sõnumite saatmine] (sellele|minu|siia) [sellele numbrile|minu numbrile|siia numbrile|numbrile] (on) [keelatud|lubamatu|soovimatu|ei ole lubatud|pole lubatud]
      (see|teie sõnum) [oli] viimane piisk (karikas|karikasse) [kustutage|eemaldage|võtke|mind|lõpetage]
      ? (lõpetage|peatage|katkestage) [lõpetage|peatage|katkestage|aitab] (palun|juba|sellest) [see|selle|sellest] (lõputu) [voog|voo|voost|uputus|uputuse|uputusest|sõnumitulv|tulv|terror|rünnak]
      ? ^ mind (see|need|teie jutt|teie asjad|absoluutselt) (üldse|absoluutselt|enam) ei (üldse) huvita (enam|üldse|aitäh) $
      ^ miinus (üks|teie) (tellija|klient) [tellija|klient|lugeja|saaja|jälgija] $
      ? [sõrm|sõrmed|käsi|pöial] (mul|juba|on) [väsis|väsib|väsinud|valutab|valus] (teie|nende|neid|juba) (texts) [kustutamisest|kustutada]
      [et] (ma|enam|rohkem) [teie|teist|teilt] … (ma|enam|rohkem|midagi) ei [kuuleks|näeks|loeks|saaks]
      (tehke|palun) (palun|nii) [et] (mu|minu|see) [mu telefon|minu telefon|telefon|mobiil] (ükskord|enam|juba|öösel|lõpuks) (ei) [vaikiks|vait oleks|vait jääks|oleks vait|piiksuks|heliseks|pliniseks|plingiks|vibreeriks|rahu annaks]
      ? (kas) [saaks|saab|võiks|oleks võimalik] ilma (teie|nende|igapäevaste|pidevate) (igapäevaste|pidevate|lõputute) [meeldetuletusteta|sõnumiteta|reklaamideta|reklaamita|smsideta|pakkumisteta|teavitusteta|spämmita]
      [kas te|kas|ehk] (te) [saaksite|võiksite|saate|saaks] (palun|mulle|mind|meile) (mulle|palun|enam) mitte (midagi|enam|rohkem) (enam|midagi|rohkem) [pakkuda|saata|kirjutada|reklaamida|tülitada]
      ? [väsisin|väsinud|tüdinesin|tüdinud|villand|kõrini] (ma|olen|juba|on) (juba) [teie|nende|neid|pidevast] (texts) (igapäevasest) [kustutamisest|lugemisest|saamisest|kustutada|lugeda|saada]
      [võtke|võta|eemaldage|tühistage|lõpetage] (mult|mul|palun|minult) (see|palun|ära) (teie) [reklaami tellimus|sõnumite tellimus|reklaamitellimus|sms tellimus|uudiskirja tellimus|tellimus] (maha|ära|palun) (maha|ära|palun)
      [tellimust|uudiskirja|reklaami|teenust] (mul|enam|mulle) (mul|enam|ei) [pole|ei ole] (mul|enam) (enam|mul) [vaja|tarvis] (lülitage|võtke|lõpetage|tühistage|enam)
      [tahan|soovin|tahaks|sooviks|paluks|palun] (seda|neid|teie|ma) (kõike|sõnumeid|reklaami|kraami) (enam|rohkem|edaspidi) mitte (enam|rohkem) [saada|näha|lugeda]
      [see on|see] (on) (minu|mu) [lapse telefon|lapse number|ema telefon|vanaema telefon|lapse oma] & [lõpetage|ärge|saatmine|saata|võtke|kustutage|eemaldage]
      ? (kui palju) [kui palju|mis|palju] (ma|teile|peab|pean) (teile|peab|pean) [maksma|maksta|maksab] et (te) (saatmise|kirjutamise|tülitamise|mulle) [lõpetaksite|jätaksite|enam ei kirjutaks|ei saadaks|järele jätaksite]
      ? (mu|minu) [vastus] (on|oli|ikka) ei & [rohkem|ärge|enam|ei muutu|ärge küsige]
      [rohkem|enam] (minult|mult|mulle) ärge (enam|rohkem|minult|mulle) (mulle) [küsige|pakkuge|kutsuge|veenge]
      [otsige|minge|valige|leidke] (endale|parem) [teised|teine|teiste juurde|keegi teine|kedagi teist|uus ohver] & [mind|maha|kustutage|eemaldage|kriipsutage]
      ^ [sms|smsid|reklaam|sõnumid|spämm|teavitused|uudiskiri] (palun) [välja|maha|kinni|off|lõpetada|peatada|ära lõpetada|stopp] (palun) $
      ^ ei (kõigile|neile) [teie|kõigile|neile] [smsidele|sõnumitele|reklaamile|reklaamidele|pakkumistele|spämmile|kampaaniatele] $
      (ma|me|mina) [ei ole|pole] (teie|selle|nende|enam) (teie|selle) [reklaamiga|reklaamidega|sõnumitega|otseturundusega|turundusega|smsidega|saatmisega|pakkumistega] (enam) nõus
      (need|teie|sellised) [texts] (on) (on|mulle|meile) (mulle|on) [ülearused|üleliigsed|tarbetud|kasutud|mõttetud|tüütud|ebavajalikud]
      ? [tunne|selline tunne|mulje|tundub] (on) (on|et|nagu|jääb) (nagu|et) (te) [elaksite|elate|kolisite|oleksite kolinud] (juba) (mu|minu) [telefonis|telefoni|mu telefonis|minu telefonis|taskus]
      ? [sada korda|kümme korda|viis korda|kakskümmend korda|iga tund|iga viie minuti tagant] (päevas|nädalas) & [hulluks läinud|hullud|normaalsed|lõpetage|aitab|jätke järele|piisab]
      [kaduge|kasige|minge|laske jalga|tõmmake uttu|käige|kao|kasi] (minema|ära) (mu|minu) [telefonist|telefonilt|numbrilt|kuu peale|metsa|kuradile|põrgusse|perse|putsi|vittu|munni] (oma) [reklaami*|sõnumite*|sõnumitega|pakkumistega|soodukatega|kampaaniatega|smsidega|spämmiga|uudiskirja*]
      [kaduge|kasige|minge|kao|kasi] (minema|ära) (mu|minu) [mu telefonist|minu telefonist|mu telefonilt|minu elust|mu elust|mu numbrilt]
      ? [teeme nii|lepime kokku|olgu nii|lepime nii] & [ei kirjuta mulle|mulle ei kirjuta|ei saada mulle|mulle ei saada|ei tülita mind|mind ei tülita]
      ? (kuule|kuulge|palun|äkki|ehk) (palun|äkki) [jätaks|lõpetaks|jätaksite|lõpetaksite|jätame|lõpetame] (palun|nüüd) [need|selle|nende|teie] [texts] (nüüd|palun) [ära|saatmata|saatmise|järele]
      [ei taha|ei soovi|ei tahaks] (teid|neid|seda) (enam|rohkem) (oma|siin|mu) [telefonis|telefoni|ekraanil|postkastis] (enam) [näha|lugeda|kuulda]
      [teid|teie sõnumeid|teie reklaami|teie reklaame] (enam) [näha|lugeda|kuulda] (enam) [ei taha|ei soovi|ei kannata]
      [numbri|numbrit|telefoninumbri|kontakti] & [andsin|jätsin|panin|sisestasin|kirjutasin] & [mitte spämmi|mitte reklaami|mitte selleks|mitte sõnumite|ainult tellimuse|ainult kulleri|kulleri jaoks|tellimuse jaoks|kohaletoimetamise] & [kustutage|eemaldage|reklaami|spämmi|spämmiks|ärge|pole vaja|võtke|texts]
      [linnuke|linnukese|linnukest|märge|ristike] & [texts|turunduse] & [võtke|eemaldage|võta|kustutage|maha|ära]
      [liitusin|tellisin|registreerusin|vajutasin|klõpsasin|nõustusin|märkisin] & [kogemata|eksikombel|juhuslikult|ekslikult|tahtmatult|teadmata] & [võtke|eemaldage|tühistage|kustutage|maha|lõpetage|loobun|katkestage]
      [mu number|minu number|minu telefon] & [kogemata|eksikombel|ekslikult|juhuslikult|teadmata] & [eemaldage|kustutage|võtke|listist|nimekirjast]
      [ma ei võta|ei võta|ei loe|ei ava] (teilt|enam) (enam|teilt) [midagi|ühtegi sõnumit|sõnumeid] (enam) [vastu|blokeerisin|blokeerin|blokk]
      ? [saatke|kirjutage|pakkuge|toppige|saada] (see|need|oma|parem|parem oma|neid|seda) (texts|parem) (parem) [oma vanaemale|oma emale|oma ämmale|oma sugulastele|oma lastele|iseendale|endale|kellelegi teisele|teistele|kellelegi muule|naabrile|lollidele|jõuluvanale|üksteisele|oma ülemusele|oma direktorile]
      [texts] (parem|oma|teie) [kellelegi teisele|teistele|iseendale|oma vanaemale|oma emale|oma sugulastele] [saatke|kirjutage|pakkuge|toppige]
      [tahan|soovin|sooviks|tahaks|palun|tahaksin] (ma|oma|ära) (teie|oma|selle|nende|minu) (uudiskirja*|texts|sõnumite|reklaami) [tellimuse|tellimust|tellimisest|uudiskirja|saamise] (ära|palun) [lõpetada|tühistada|katkestada|peatada|ära öelda|üles öelda]
      (palun|paluks) [mitte] (mind|meid|mulle|meile) (enam|rohkem) [tülitada|häirida|segada|tüüdata|ahistada|spämmida|pommitada|äratada|kiusata]
      (palun|paluks) [mind|meid|mulle|meile] (enam|rohkem) mitte (enam|rohkem) (texts) [tülitada|häirida|segada|tüüdata|ahistada|spämmida|saata|kirjutada|edastada|pakkuda]
      [kas te|kas|ehk] (te) [saaksite|võiksite|saaks|oleks võimalik|on võimalik|saate|oskate] (palun|mulle|mind) (mulle|mind|palun) mitte (enam|rohkem) (mulle) (texts) [saata|kirjutada|tülitada|häirida|edastada|pakkuda]
      ? ^ mitte [mingit|mingeid|ühtegi] (enam|teie) [texts] (enam) [mulle|siia|enam|palun|mu telefonile|minu numbrile]
      [lõpetage|lopetage|lõpetada|lõpeta] (palun|mu|minu|see|selle) (mu|minu) [sending|terroriseerimine|terroriseerimise|spämmimine|kiusamine]
      [ärge|arge|ära|palun ärge] (mind|palun|enam|mulle) (enam|mind) [närveerige|ärritage|segage|häirige|tüüdake|kiusake|terroriseerige|äratage|koormake|ahistage|närveeri|närvi ajage] (mind|enam) (oma|teie|nende) [texts]
      (tehke|tehku|palun|saatke) (mulle|mind) [listist|nimekirjast|andmebaasist|baasist|uudiskirjast] [minek|välja|maha|ära] (mind|palun)
      [need|teie|see|sellised|nende|selline] [texts] (mulle|siin|nüüd|ükskord|juba) [peavad|peab|peaksid|peaks|tuleb|võiksid] (nüüd|ükskord|juba|ometi|kohe) [lõppema|lõppeda|lõpetada|ära lõpetada|otsa saama|kaduma]
      ? (teie|see|nende) (reklaam*|sõnumi*|spämmi*) [ajab|ajavad|teeb] (mind|mul|mu|südame) (südame|mul|mind) [pahaks|närvi|iiveldama|öökima|oksele|hulluks|vihale] (teie|see|need|nende) [texts]
      ? [süda läheb pahaks|iiveldama ajab|öökima ajab|oksele ajab|paha hakkab|süda paha] (juba|mul) (teie|nendest|sellest) [texts|teie reklaamist]
      [ema|isa|mees|naine|abikaasa|vanaema|vanaisa|poeg|tütar] (mul|mu) [suri|surnud|lahkus|on surnud] & [ärge|lõpetage|kustutage|eemaldage|enam] & [numbrile|kirjutage|saatke|saata|texts]
      [palun|paluks|nõuan|palume] (teil|koheselt|viivitamatult) lõpetada (koheselt|viivitamatult) (texts) [saatmine|saatmise|edastamine|edastamise|texts]
      [texts] saatmine (minu|mu|sellele|mulle) (numbrile|telefonile) (lõpetada|lõpetage|lõpetage palun|palun lõpetada|peatage|katkestage) [lõpetada|lõpetage|peatage|katkestage|nõusolekut]
      [mai|ma ei|mina ei|me ei] [taha|soovi|tahaks|sooviks] (enam|mingeid|mingit|neid|teie|rohkem) (enam|teie|neid) [smse|sms|smsi|smsid|sõnumeid|reklaame|reklaami|pakkumisi|uudiskirju|spämmi|teavitusi|soodukaid]
      (palume|palun) [mitte kasutada|ärge kasutage] (seda|minu|mu) (telefoninumbrit|numbrit) [numbrit reklaamiks|telefoninumbrit reklaamiks|reklaamiks|turunduseks|numbrit turunduseks]
      ? ^ [kaua|kui kaua] (te) (veel|mulle) (mulle|veel) [saadate|spämmite|saadate mulle] (mulle) $
      (mul|meil) [pole|ei ole] (mingit) [soovi|tahtmist] [teilt|teie] (enam|rohkem) [infot|sõnumeid|reklaami|teateid|pakkumisi|sõnumit] (saada|lugeda)
      olen (ma) vastu et (te) mulle [kirjutate|saadate|kirjutatakse|saadetakse|helistate]
      [lülitage|lülita] (see|mu|minu) [tellimus|sms teenus|reklaamid|teavitused] [välja|kinni]
      et (te) (mulle|siia|minu numbrile|mu numbrile) (enam|rohkem) (mulle|siia|midagi) (enam|rohkem) ei [kirjutataks|saadetaks|tülitataks|spämmitaks] (mulle|enam|rohkem|midagi)
      ärge (enam|palun|rohkem) [risustage|reostage|ummistage|koormake|täitke] (enam|palun) [mu|minu|mul] [telefoni|postkasti|numbrit|sisendkasti]
      et (ma|mina) (enam) (teie|teilt) [sõnumeid|smse|sms-e|reklaame|reklaami|teateid|kirju] (enam|rohkem) ei [näeks|saaks|loeks]
      ^ (et) ei [mingeid|mingit|ühtegi] (enam) [kõnesid|sõnumeid|smse|reklaami|reklaame|kirju|sõnumit|kõnet] (ega|ja|ei) (mingeid|mingit|ühtegi) [kõnesid|sõnumeid|smse|reklaami|reklaame|kirju|sõnumit|kõnet] … [teilt|teie poolt|mulle enam|ei taha|pole vaja]
      [tüdinesin|tüdinenud|tüdinud|väsinud|väsisin] (ma|olen|juba|ära) [teie|neist teie|nendest teie] [sõnumitest|smsidest|sms-idest|reklaamidest|reklaamist|teadetest|pakkumistest]
      ? [ideaRemove] & [ideaMine] & [ideaList]
      [soovin|tahan|tahaksin|sooviksin|palun] (oma|selle|mu|minu) [tellimuse|tellimust|liitumise|liitumist] [tühistada|lõpetada|katkestada|peatada|tühistamist|lõpetamist]
      [texts] (mulle|mul|enam|teilt) (enam) [pole|ei ole] (mulle|mul) (enam) [vaja|tarvis]
      (palun) [ärge kasutage|ärge kasutada|keelan kasutada|lõpetage kasutamine] (enam) (mu|minu) [numbrit|numbri|telefoninumbrit|mu numbrit|minu numbrit|andmeid] (reklaami|turunduse) [reklaamiks|turunduseks|reklaami jaoks|reklaamimiseks|kampaaniateks]
      [ei taha|ei soovi|ma ei taha|ma ei soovi] (teist|teilt|enam) (rohkem|enam|midagi|teilt) [kuulda|teada|kuulda midagi] (teist|teilt|enam|rohkem)
      [blokeerin|blokin|panen bloki] (teid|selle numbri) (kui|peale) (te|veel) (veel) [kirjutate|saadate|helistate|kui|tuleb]
      ? (teie|need) [texts] (mind|meid) (väga|juba) [segavad|häirivad|tüütavad|tülitavad|ärritavad|häirib]
      [palun|soovin] (mind|mu|minu) (minu|mu) [number|numbri|nimi|nime] … [kustutada|eemaldada|maha võtta|kustutage|eemaldage]
      [mul|mulle|meile] (pole|ei ole) [pole|ei ole] (neid|teie|vaja) (teie) [texts] vaja
      [jätke] (mulle|palun) [saatmata|kirjutamata|helistamata] (need|oma|teie) ([texts])
      [eemaldage|kustutage|võtke|arvake] (palun) [mind] (palun|ka|sealt|kohe|juba|maha|välja) $
      [palun] [mitte] (rohkem|enam|mulle) (rohkem|enam) [texts|saata|kirjutada]
      [ma ei soovi|ei soovi|ei taha|ma ei taha] (enam) (olla|et) [mulle kirjutatakse|mulle helistatakse|mind tülitatakse|mind häiritakse|minuga ühendust võetakse|mulle saadetakse]
      ärge (palun|enam|mulle) (enam|mulle) [helistage|kirjutage] (ega|ja) (ärge) [kirjutage|helistage|saatke|sõnumeid]
      [kuidas] (ma) … [lahti|loobuda|tühistada|lõpetada] … [ei taha|ei soovi|ei vaja|tüütu|kõrini]
      ? ^ (ma|seda|neid) [ei taha|ei soovi|ei vaja] [neid|enam|selliseid|rohkem] (enam|rohkem|aitäh|sõnumeid) $
      [mind|meid] (enam) [ei huvita|ei huvita enam] (enam|teie|need) (teie|need|enam) [texts]
      [kõrini|villand|siiber|tüdinud|väsinud] (teie|sellest|on|neist|nendest) (teie|neist|sellest) [texts|pakkumistest|reklaamidest|sõnumitest|kampaaniatest|reklaamist]
      [soovin|tahan|tahaksin|palun] (teie) [uudiskirjast|sõnumitest|reklaamist|reklaamidest|teavitustest|tellimusest|sms idest|smsidest|pakkumistest] (loobuda|lahkuda) [loobuda|lahkuda|loobumist|välja astuda|lahti öelda|eemaldada]
      [lõpetage] (juba|palun|kohe) [minu|mu|mind] [tüütamine|tülitamine|ahistamine|häirimine|kiusamine|segamine|spämmimine|pommitamine]
      ^ (ma) [soovin|tahan|tahaksin] [loobuda|lõpetada] $
      ^ [eemaldage|loobun kõigest|jätke rahule] $
      [kustutage|kustuta] … number ära
      [neg] (enam|palun) [mine|him] (enam|palun|rohkem) (midagi|enam|neid|reklaami) [sends]
      [neg] [sends] (palun) (enam) [mine|him|more|texts]
      [neg] enam (palun) [sends]
      [neg] [texts] [sends]
      ^ (palun) ärge [sends] $
      [quit] (see|need|nende|selle|ära|mulle) (sõnumite|reklaamide) [sending|texts]
      [jätke|lõpp|piisab] (see|need|nende|selle|mulle) [saatmine|spämmimine|tüütamine|kirjutamine|ahistamine|sõnumite saatmine|tülitamine|helistamine]
      [lõpp|piisab] [nendest|neist|teie|nende|sellest] [texts]
      [lõpetage|lõpeta] (juba) [see|sellega|see ära] (now) $
      [quit] ära [see|saatmine|need]
      ^ [lõpetage|lõpeta|aitab|piisab|lõpetage ära] [juba|nüüd|see ära] $
      ^ lõpetage (palun|see) (ära) $
      [unwanted] (enam|teie|mingeid|neid|rohkem|teilt|selliseid) (teie|enam|neid|mingeid) [texts] ([get])
      [unwanted] (enam|teilt|rohkem) (neid|teilt|mingeid|teie|midagi|seda) [get]
      [ei soovi|ei taha] (enam) (teilt|midagi|teie) [midagi teilt|teilt midagi|teilt enam midagi]
      [mulle|mul] (pole|ei ole) neid (teie) [texts] [vaja|tarvis]
      [mulle|mul] [pole|ei ole] (neid|teie) (teie) [texts] vaja
      [aitab|piisab|kopp ees|villand|siiber] (juba|sellest|nendest|teie|on|neist) (teie|sellest|nendest|neist) [texts]
      [ei ühtegi|mitte ühtegi|ei mingeid|rohkem ei] (enam) [texts]
      [remove] [mind|mu|minu] (mind|number|palun|numbri|maha) (maha|ära|palun) (sellest|teie|oma|nendest|kõigist) [lists]
      [remove] (palun) (mind|number|palun|numbri|maha) (maha|ära|palun) [sellest|teie|oma|nendest|kõigist] [lists]
      [remove] (palun|mind|mu|minu) [mind|number|numbri|maha] (maha|ära|palun) (sellest|teie|oma|nendest|kõigist) [lists]
      ^ [remove] (palun|mind|mu|minu) (mind|number|palun|numbri|maha) (maha|ära|palun) (sellest|teie|oma|nendest|kõigist) [lists] $
      (palun) [eemaldage|eemalda|arvake] (palun) [mind|mu number|minu number|meid]
      võtke mind (palun) (sellest|teie) maha
      [soovin|tahan|tahaksin|palun] (mind) [loobuda|eemaldada|end eemaldada|eemaldage] (teie|nendest|kõigist|reklaamidest) [texts|mind]
      [loobun|loobume|keeldun|soovin loobuda|tahan loobuda|loobuda] (edaspidistest|teie|nendest|kõigist) [texts]
      [tühistage|tühista|lõpetage|katkestage|peatage|tühistan] (palun|minu|mu) [texts|tellimus*|liitumine]
      [kustutage|kustuta|unustage|eemaldage] (palun) (ära) [minu number|mu number|minu numbri|see number|mu telefoninumber|minu telefoninumber]
      [jätke|jäta] (mind|mu|meid|palun|minu) (number|palun) [rahule|ometi rahule]
      [käige|tõmmake|minge] (now) (oma) [texts|põrgu|perse]
      ^ [käige perse|käige põrgu|minge põrgu|tõmmake uttu] $
      [võtan tagasi|tühistan|võtta tagasi|võtan tagasi oma] (oma|antud) [nõusoleku|nõusolekut|nõusolek]
      [ei ole|pole] (teile|selleks|kunagi|ma) (kunagi|selleks|teile) [luba andnud|nõusolekut andnud|andnud luba|andnud nõusolekut]
      [veel üks|veel kord|järgmine|veel mõni|kui veel] (sõnum|sms|reklaam|kord|üks) … [lawyer]
      kui … [saadate|saan|kirjutate|tuleb] … [lawyer]
      [kaeban|kirjutan kaebuse|teen avalduse] (teie) (peale|andmekaitsele) [peale|andmekaitse*|politseis*|teie peale]
      [mitu korda|kolmas kord|viimast korda|mitmes kord] (pean|ma|ma pean) (veel|ütlema|kirjutama) [ütlema|kirjutama|palun|paluma|kordama|ütlen|kirjutan]
      [kirjutasin|saatsin] (juba) … stop
      ei huvita … [ärge|lõpetage|eemaldage]
      ? ^ [ei huvita|pole huvitatud|ei ole huvitatud|ei paku huvi] (enam|aitäh) $
      ? [ei ole|pole] (ma|end|kunagi) (kunagi) (end) [liitunud|registreerinud|tellinud] (midagi|sellist|sellega)
      ^ stop (ja) [öelge|kustutage|kust|saatke]
      ? ^ (now) (now) [aitab küll|aitab nüüd|aitab juba|nüüd on küll|nüüd piisab|kopp ees|kopp on ees|siiber ees|mul on villand|mul on kõrini|aitab naljast|aitab jamast] (now) (sellest|neist|teist|nendest) $
      [kurat küll|aitab|jessas] (now) [piisab|aitab juba|kõrini|küllalt]
      [lõpp|lõpetage|lõpeta|lopetage|jätke|jäta] (now) (now) [selle jamaga|järele|järgi|nüüd ära|see jama|see saatmine|nendega|see saatmne] (now)
      [lõpp] (now) [sellega|nendega sõnumitega|selle jamaga|selle saastaga]
      [kas|äkki|saaks|saab|saaksite|võiksite|oleksite|palun] (te|sellest|neist) (now) (now) (nii kenad ja|nii kena ja|nii lahked ja) (mitte) [lõpetaksite|neist lahti|teist lahti|mitte saata|ära lõpetada|peatada|katkestada|maha võtta|kustutada mu|võtaksite] (ka|saab|saada|mu|numbri|mind)
      kuidas (ma) (kuidagi|sellest|neist|nendest|teist) (kuidagi|neist) lahti (ka) [saab|saada|saaks|saan]
      (tahan|soovin|tahaks|saaks) teist lahti (ka) [saada|saaks|saan]
      [jätke|jäta|jätek|jätta|jätkem|jätaksite|jättä] (now) [mind|mu|meid|minu|kin|teda] (now) (kin|telefon|number) (now) [rahule|rahu|rahuke|rauhule|rahul|rahusse]
      [jätke|jäta] (now) rahule
      [ärge|ära|ärgu] (palun) (now) [mine|him|kin] (now) (these) (now) [sends|tehke reklaami] (now)
      [mulle|meile|talle|siia|minule] (now) (now) [ei pea|pole mõtet|ei tasu|ei ole vaja|pole vaja|ei tohi|mitte] (now) (mulle) (midagi|neid) [kirjutada|saata|kirjutama|saatma|helistada|helistama|edastada] (now)
      (nii et) [pole|ei ole] [mõtet|vaja|tarvis] (now) (mulle|meile|minule) (midagi|neid|enam) (enam) [saata|kirjutada|helistada|tülitada]
      [ei pea|ei tohi|ei ole vaja|pole vaja|ei tasu] (now) (mulle|meile) (now) (enam|rohkem) [kirjutama|saatma|helistama|kirjutada|saata] (now)
      [palume|palun|soovime|soovin] (now) (meie|minu|mu) (asutuse|firma|ettevõtte) (numbrile|telefonile) (now) (reklaami|texts) (mitte) [mitte edastada|mitte saata|mitte kirjutada|mitte helistada|mitte tülitada|edastada]
      [palume|palun|soovime|soovin] … [reklaami|texts] (now) mitte [edastada|saata|kirjutada]
      [texts] (now) [talle|siia|mulle|meile|sellele numbrile] (now) [mitte|ei|pole vaja|ei taha|ei soovi] (now)
      (siia|meile|mulle|talle) (now) [texts|reklaami] (siia|now) [pole vaja|ei ole vaja|mitte|ei taha|ei soovi]
      [siia|meile|mulle|talle] (now) [texts|reklaami] (siia|now) ei $
      [võtke|võta|tõmmake|kustutage|eemaldage|arvake|kriipsutage] (now) [mu|minu|mind|meid|see|kin|tema] (now) (nr|number|numbri|nimi|telefon) (now) (now) (sealt|siit|lists) (now) [maha|välja|ära|mhaa] (now)
      [kustuta|kustutage|eemaldage|eemalda] (now) (ära) [mu nr|minu nr|mu number|minu number|see number|selle numbri|mind|meid|mu telefoninumber|mu numbri] (ära) $
      (te) [võite|võiksite|saate|tohite] (now) [mind|meid|mu numbri|minu numbri] (now) (sealt|siit|oma) (listist) [maha tõmmata|maha võtta|kustutada|eemaldada|ära unustada|unustada|välja arvata|maha kustutada|välja võtta]
      [sooviksin|soovin|tahan|tahaksin|palun|paluks|soovime] (now) (end|ennast|mind|meid) (now) (teie|oma|nendest|neist|sellest) (texts|lists) (now) [vabastada|eemaldada|välja võtta|maha võtta|kustutada|lahti saada|loobuda|lahti öelda|välja arvata]
      (ma) [taha-ai|taha ai|ei taha|ei soovi|ei taha enam|ei tahaenam] (now) (these|teie) (these) [texts|rekalmi|sõnnomiid]
      (ma|me) (ei) [ei taha|ei soovi|ei viitsi|ei jaksa|ei kannata] (now) [neid|selliseid|teie|saadetavaid|änam midägi|enam midagi|midagi enam|teist midagi|teilt midagi|neid enam|seda enam] (now) (now) $
      (meil|mul|mulle|meile) (now) [pole|ei ole] (now) (these|teie) (now) [texts|pakkumisi] (now) (enam) [vaja|tarvis|mõtet]
      [pole|ei ole] (meil|mul|enam) (now) (mingit) [huvi|vajadust] (now) (enam)
      [pole|ei ole] (mul|enam) (now) (mingit) [tolku|kasu|mõtet] (now) (enam) (mulle|siia|meile) [saata|kirjutada|helistada|texts|sõnumitest|reklaamist]
      ^ (neist|sellest|need) [pole|ei ole] [mul|meil] (mingit) [tolku|kasu|vaja] $
      [texts] (now) (pole|ei ole) (meil|mul) (enam) (mingit) [tolku|kasu]
      [hoidke|hoia|pange|toppige] (now) (oma|need) [texts] (now) (endale|perse|kuhugi)
      [otsige|leidke|otsi] (now) (endale) (mõni|keegi|muu) [teine ohver|keegi teine|uus ohver|muu tegevus|muud tegevust|mõni teine ohver]
      [saatke|kirjutage|tüüdake|pakkuge] (now) (neid|need|midagi|parem) [kellelegi teisele|teistele|kedagi teist|naabrile|mõnele teisele|neile kellel]
      ? ^ (now) (ma) [blokkisin teid|blokeerisin teid|blokin teid|blokeerin teid|panin bloki|blokkisin ära|blokin ära|blokeerisin ära|blokeerin selle numbri|blokeerisin selle numbri|blokkisin numbri|blokeerisin numbri] (now) (ära) (now) $
      [te olete|olete|number on] (now) [blokeeritud|blokitud] (now) $
      [ütlesin|palusin|kirjutasin|öelnud|palunud|teatasin|vastasin|saatsin] (ma|teile|juba|now) (juba|teile|now) [kaks korda|kolm korda|mitu korda|neli korda|viis korda|korduvalt|sada korda|mitmel korral|ammu] (now) (et|stop)
      [mitu korda|kui mitu korda|mitmendat korda|mitmes kord|kui tihti|kui palju] (ma|now) (pean|ma|te) (ma|veel) (veel) [ütlema|kirjutama|paluma|kordama|vastama|tüütate|ütlen|palun]
      see on (now) (juba) [teine|kolmas|neljas|viies|kümnes|viimane] [kord|palve|hoiatus|teade]
      [ütlema|öelda|aru] (saa) et [ei taha|ei soovi|ei huvita|loobun|aitab]
      [ärge|ära] (now) (asjata) [vaeva nähke|vaevake end|nähke vaeva|raisake aega|raisake raha|vaevuge|vaeva näe|raiska aega]
      [säästke|hoidke kokku|säästa] (now) [end|oma|mind|meid] [vaevast|aega|raha|neist|sellest|texts]
      [mis õigusega|kes lubas|kes andis loa|kes teile lubas|kes andis teile õiguse] (te|teil|now) (mulle|teil|üldse) (now) [kirjutate|kirjutada|saadate|saata|tülitate|tülitada|õiguse]
      ? ^ (now) [tüütud olete|te olete tüütud|te tüütate|andke armu|halastage ometi|jumala eest lõpetage|olge nüüd vait|pidage suu|pea suu|lõuad pidada|suu kinni] (now) $
      [andke armu|halastage ometi|jumala pärast|taeva pärast] (now)
      [seda numbrit|see number|telefon|telefoni] (now) (kasutab|on|nüüd) … [tütar|poeg|laps|lapse|aastane] … [mitte|ei|ärge|texts]
      [workphone] … [ärge|mitte saata|eemaldage|texts]
      ? [unustage|unusta] (now) [mind ära|meid ära|mu number]
      [keeldun|loobun|keeldume|loobume|ütlen ära|keelan|keelame] (now) (igasugustest|edasistest|kõigist|teie|kogu|igasugused) (edasistest|edasised) [texts|turundusteadetest|pakkumistest|kontaktist|turundusest|turunduse|sõnumitest|sõnumid]
      [võtan|võtame|tühistan] (now) (tagasi) (oma|antud) (antud) [nõusoleku|nõusolekut|loa] (now) (tagasi)
      [kui|veel] … [üks|kord|sõnum|sms|saadate|kirjutate|tuleb] … [authority]
      [kaeban|pöördun|teatan|esitan|annan] (now) (teie|kaebuse|teist|avalduse) (peale|now) [authority]
      [died] … [ärge saatke|ärge kirjutage|ärge enam|palun ärge|eemaldage|kustutage|rahule|lõpetage]
      (ma) [olen|olin] (now|alles) [10|11|12|13|14|9|kümme|üksteist|kaksteist] (aastane|aastat) … [ei|ärge|mitte|lõpetage]
      [käige|minge|kerige|tõmmake|kaduge|mine|keri] (now) [perse|põrgu|pekki|munni|vittu|kuradile|kus kurat] (now) (oma) (texts|allahindlustega|reklaamidega|pakkumistega|sõnumitega|now)
      [käige|kerige|tõmmake|kaduge|keri] (now) minema (now) (oma) [texts|reklaamidega|pakkumistega|sõnumitega]
      ? ^ (now) [kerige|kaduge|tõmmake|keri] [minema|uttu] (now) $
      ? (ma) [ei loe neid|ei loe teie|keegi ei loe|ei ava neid|ei viitsi lugeda] (now) (niikuinii|nagunii|kunagi) (now)
      [soovin|tahan|tahaksin] (now) (rahu|rahus olla|oma rahu|teist lahti|neist lahti|lahti) [rahu|rahus olla|teist lahti|neist lahti|lahti saada] $
      ? ^ (now) [enam|rohkem] (now) (palun) mitte (now) $
      [kõrini|siiber|villand|kopp ees] (now) [sellest|teist|neist|nendest]
      [unsubscribe|stop|stopp] palun (now) [kõrini|aitab|piisab]
      [ärge|ära|ärgu] (palun) [enam|rohkem|kunagi|edaspidi] (now) (these) [sends]
      ^ (now) mitte (now) [sellele numbrile|siia|sellele telefonile|mulle|meile|sellesse telefoni|minu telefonile] (now) (saata|kirjutada) $
      ? keegi (siin|meil) (now) [ei taha|ei soovi|pole palunud|ei loe|ei vaja|pole tellinud] (now) (these) (texts) (now) $
      ? ^ (ma|me) [pole|ei ole] (ma|now) (these) (texts) [palunud|tellinud|küsinud|soovinud|tahtnud] (these) (texts) $
      ? ^ (ja) kes (teilt|teid|seda) (teilt|seda) [küsis|palus|kutsus|tellis] (teilt|seda|midagi) $
      ? ^ (now) [pole teretulnud|soovimatu reklaam|soovimatu sõnum] (now) $
      [tänulik|rõõmus|hea|tore|hindaksin|meeldiks|kena|õnnelik] (meel|now) kui (te) … [lõpetaksite|lõpetate|jätaksite|ei saadaks|ei tuleks|ei kirjutaks|eemaldaksite|kustutaksite|ei tülitaks|ei tüütaks|ei häiriks|ei saaks]
      [oleksite|oleksid|olge|saaksite|võiksite] (nii) (now) [lahke|kena|hea|armas|lahked] (ja) … [eemaldaksite|lõpetaksite|jätaksite|kustutaksite|eemaldage|lõpetage|kustutage|võtaksite maha|loobuksite]
      ? [veel üks|veel kord|järgmine|järgmise|üks veel] (kord|sõnum|kiri|texts) (now) (ja|siis|läheb) (ma) [vahetan|kaeban|blokeerin|pöördun|helistan|läheb|teatan|teen|lähen] (now) (operaatorit|teenusepakkujat|poodi|teid|authority|kaebuse|advokaadile)
      ? [postitan|riputan|panen|kirjutan|jagan] (selle|sellest|teid) (now) [facebooki|internetti|sotsiaalmeediasse|netti|avalikuks|delfisse]
      ? [texts] (now) (võib|võite|tuleb|on) (now) [lõpetada|ära jätta|saatmata jätta|unustada|üleliigsed|mõttetud|ebavajalikud|üleliigne|tarbetud] (now)
      ? [pole|ei ole] enam [mõtet|põhjust|vajadust|vaja|pointi] (mulle|meile|siia) [kirjutada|saata|tülitada|ühendust võtta] (now) (texts)
      ? [pole|ei ole] (enam) [mõtet|põhjust] enam (mulle|meile|siia) [kirjutada|saata|tülitada|ühendust võtta] (now) (texts)
      ? [tehke|pange|olgu|saagu|tee] (now) [sellele|sellega|asjale|sel] (now) [lõpp|punkt|lõpp peale] (now)
      ? ^ (ja) millal [see|need] (now) (texts) [lõpeb|lõpevad|läbi saab|otsa saab] (now) $
      ? [texts] [lähevad|läheb|rändavad|kukuvad|satuvad|maanduvad] (now) (otse) [prügikasti|rämpsposti|prügisse|spämmi|rämpsu]
      ? (juba) [teist|kolmandat|neljandat|viiendat|kümnendat|viimast|sajandat] korda (now) [ütlen|palun|kirjutan|teatan|kordan] (now) $
      ? [loobusin|tühistasin|lõpetasin|keeldusin|kirjutasin stop] (now) … (ja) [ikka|ikkagi|siiani] (now) [tuleb|tulevad|saadate|saan]
      ? ^ (now) [kas te olete|olete te|te olete] (now) [kurdid|lollid|pimedad|kurdid või|rumalad|kurdid või lollid]
      ? ^ (now) (kas) (te) (now) (lugeda|eesti keelt) [ei oska lugeda|lugeda ei oska|lugeda ei mõista|ei oska te lugeda|te lugeda ei oska|oskate lugeda|ei mõista eesti keelt|ei saa eesti keelest aru]
      ? [ei tähendab ei|stop tähendab stop|millest te aru ei saa|mis sõnast ei|mida te ei mõista sõnas]
      ? ^ ei on ei $
      [rohkem|enam] ärge (mulle|meile|palun) [sends]
      ? ärgu (mulle|meile|siia) (enam|rohkem) [kirjutagu|saatku|helistagu]
      ^ kas (sellest|neist|nendest|teist) kuidagi lahti (ka) [saab|saada|saaks] $
      [pole|ei ole] [meile|mulle|talle] (enam) vaja (now) [saata|kirjutada|helistada|edastada]
      [talle|mulle|meile] (now) [pole vaja|ei ole vaja] … [saata|kirjutada|edastada]
      ärge … [telefonile|numbrile] (enam|rohkem) [sends]
      ? ^ (these) [ikka veel|ikka|ikkagi|endiselt|jätkuvalt] (now) [tuleb|tulevad|saan|saadate] (now) (these) [texts|tehke korda|lõpetage]
      ? ^ (now) [mitte kunagi|mitte iialgi|ei iialgi] (now) [enam|rohkem] (now) $
      ? [loodetavasti|loodan] (now) (et) (see) (oli|on|jääb) (see) [viimane sõnum|viimane kord|viimane sms|viimane kiri|viimane teilt]
      [jäägu|olgu] (now) see (now) [viimaseks|viimane|viimane sõnum|teie viimane] (now) (sõnumiks|sõnum)
      (mul|meil) on (mul|now) [teist|teie jutust|teie reklaamist] (now) [kõrini|villand|siiber|küllalt|isu täis|hing täis|kopp ees]
      ? (olen|oleme) [teist] (now) (nii|surmani) [tüdinud|väsinud|küllastunud|tülpinud]
      ? ärge (now) [minuga|meiega] (now) (enam) arvestage
      ? ^ [ilma minuta|mind ärge arvestage|astun välja|mina astun välja] (now) $
      (ma) [lahkun|astun välja|tahan lahkuda|soovin lahkuda] (now) (teie) [lists|nimekirjast]
      [laske|las] (now) [mul|meil|tal|emal] (now) [olla|rahus olla|rahus puhata|rahus magada|elada] (now) $
      [visake|kaotage|hävitage|põletage] (now) (ära) (mu|minu) [number|numbri|mu number|minu number] (now) (ära|minema)
      ? [unustage|unusta] (now) (et|mind) (ma|mind) (now) [olemas olen|olen olemas|eksisteerin|mind ära] (now)
      ? (mu|minu) [numbril|number|nimel] (pole|ei ole) (now) … [andmebaasis|nimekirjas|süsteemis|listis] (now) [midagi teha|asja|kohta]
      ? ^ (see|need) (pole|ei ole) [pole minu jaoks|ei ole minu jaoks|pole minu asi|minu jaoks|pole minu teema|pole meile] (now) $
      ? ^ (mul|meil) [pole|ei ole] (mul|now) [neid|teie|selliseid|seda enam] (texts) (now) [vaja|tarvis] (now) $
      ? ^ mul [pole|ei ole] seda (enam) vaja $
      ? ^ (ma|me) [ei osta|ei telli] (now) (teilt) (niikuinii|nagunii) (now) (midagi) (teilt) $
      ? [raiskate|kulutate] (now) (ainult|vaid) (oma) [aega|raha|energiat|aega ja raha]
      ? ^ (now) (see) [asjatu vaev|mõttetu vaev] (now) (saata|kirjutada|mulle) $
      ? ^ [ärge vaevuge|ärge nähke vaeva|ära vaevu] (now) $
      [andke|anna] (now) (mulle|meile) (now) [rahu|asu|armu] (now) $
      ? ^ (now) [olge vait|ole vait|pidage lõuad|lõuad pidada|suu kinni|lõuad kinni|pange suu kinni] (now) $
      [lülitage|lülita|pange|keerake] (now) (see|mu|minu) [texts|sms teenus|teenus|teavitused|sõnumid] (now) (sellel|mu|minu) (numbril|jaoks) [välja|kinni|maha] (now)
      [ütlen|öelge|ütleme] (now) (oma|selle|minu) (now) [texts|sms tellimuse|tellimuse|liitumise|sms teenuse] (now) üles
      ? ^ (see|te|täiega|nii) (now) [ajab närvi|ajate närvi|ajab hulluks|käib närvidele|käite närvidele|käib pinda|käite pinda|ajab vihale|viskab üle] (now) (these) (texts) $
      ? ^ (see) on (now) (juba|puhas) [ahistamine|terror|spämm|tagakiusamine|jälitamine|stalkimine|telefoniterror] (now) $
      ? (te) (now) [pommitate|ahistate|terroriseerite|jälitate|kiusate|spämmite|ujutate] (now) [mind|meid|mu telefoni] (now) (texts)
      (olen|oleme|esitan) (now) [vastu|vastuväite] (now) (igasugusele|teie) [otseturundusele|turundusele|reklaamile|otseturunduse vastu|texts]
      ? [ilma] (minu|mu) [nõusolekuta|loata] (now) (on) (see|saata) (now) [ebaseaduslik|keelatud|seadusevastane|illegaalne]
      ? ^ (see) on (now) [ebaseaduslik|seadusevastane|illegaalne] (now) (ilma) (nõusolekuta|loata|mulle saata) $
      ? (see) on (now) [keelatud|ebaseaduslik] (now) (ilma) [nõusolekuta|loata|mulle saata]
      ? teil (now) [pole õigust|ei ole õigust|pole luba|ei ole luba|puudub õigus|pole minu nõusolekut] (now) (minu|mu|mulle) (numbrit|numbrile) (kasutada|saata|kirjutada|helistada) (texts)
      ? ^ (mu|minu) [vanemad|ema|isa] (now) [ei luba|keelas ära|keelavad|ei lubanud] (now) (these) $
      ? iga [sõnum|sms] (now) (siin|mulle) [maksab]
      ? (see|mu|minu) [telefon|number] (now) [pole reklaami jaoks|ei ole reklaami jaoks|pole teie jaoks|pole reklaamiks|ei ole mõeldud reklaamiks|pole mõeldud reklaamiks]
      ^ (now) [sina|sa|te|teie] [ei saada|mitte saata|ei kirjuta|mitte saada|mitte kirjutada] (enam|rohkem|mulle) (mulle|sõnum|enam) $
      [mis nuppu|mida vajutada|mida teha|mida ma pean tegema|mis ma pean tegema|mida kirjutada|mida pean kirjutama] … (vajutada|pean) [et] … [ends]
      [võlusõna|parool|maagiline sõna] (now) (et|millega) … [ends]
      ? [hoolitsege|tehke nii|korraldage|kandke hoolt|tehke] (now) (selle|mis) (eest|vaja|iganes) et (ma|me|see|mu|sellele) … [ends|ei saaks|lõpeks]
      ? [kin] on (now) … (ja) (aastane) [ei taha|ei saa aru|ei soovi|ei vaja] (now) (these) (texts)
      ? [ta|tema|kin] [ei taha|ei soovi] (now) (teilt) (these) [texts] (now) (teilt)
      [kas te|te|ehk|kas] (te) (now) (ei) (võiks|võiksite|saaks|saaksite) (palun) [mind rahule jätta|mind rahus jätta|rahule jätta|mind rahule jätaks] (now)
      ? ^ kas (te) (peab|peate) [peab iga päev|peate iga päev|peab kogu aeg|peab kogu aja|peate kogu aeg|tõesti peab] (now) (saatma|kirjutama|tülitama|texts)
      ? ^ kas (these) (now) [ei saa välja lülitada|ei saa kuidagi lõpetada|ei saa kuidagi välja lülitada|ei saa kinni panna|ei saa peatada|ei saa lõpetada] (now) $
      ? ^ miks te (mulle|meile) (now) (these) (mulle) (kogu aeg|seda) [jama|rämpsu|spämmi|reklaami|jura|saasta|sitta|texts] (mulle) [saadate|topite|kirjutate]
      ? null [sõnumit|sms i|kirja] (now) [oleks|on|sobiks]
      ? ^ kes (kurat|pagan) (these) (texts) [loeb|viitsib lugeda|viitsib] (these) (texts) (now) $
      ^ (now) mitte (now) [sms teel|sms iga|sõnumiga|telefonile|sms ina|sms|sõnumi teel] (now) $
      ? ^ (now) [ainult|vaid] [e kirjaga|meiliga|e posti teel|meili teel|postiga|e postiga|kirja teel] (now) (mitte) (sms|sõnumiga|sms iga) $
      ^ (now) [ei mingeid|mitte mingeid|ei ühtegi|mingeid] (enam|rohkem) [texts] (now) $
      ? ^ (now) [texts] (now) (mulle) [ei soovi|ei taha|pole vaja|ei ole vaja|ei vaja|pole tarvis] (enam|rohkem) (now) $
      ? [laske|las|andke|anna|lubage|laseks|saaks|saab] (now) [thisphone] (now) [resting]
      ? [texts|reklaamil|reklaamidel|pakkumistel] (now) [notHere]
      ? [siia|siin|sellele numbrile|siia telefonile|siin telefonis] (now) [ei käi|pole midagi otsida|ei tohi tulla|ei kuulu|ei sobi|ei taheta|ei oodata|ei võeta vastu] (now) (mingi|mingit|mingeid) [texts]
      ? [pole|ei ole] (now) (thisphone) [midagi otsida]
      ? [withoutYou] (now) [without]
      ? [without] (now) (ka) [withoutYou]
      ? ^ (now) [farewell] (siis|now) [foreverWords] (now) $
      ? ^ (noh|now) (head aega|hüvasti|siin|siis|siinkohal) (now) [meie teed läksid lahku|meie teed lahknevad|meie teed lähevad lahku|meie teed lahknesid]
      ? kell on … (hommikul|öösel) … [kas teil on|on teil ikka|olete te|kas te olete|olete] (now) (ikka) [rascals]
      ? [äratasite|äratate|äratab|äratas|ehmatasite|hirmutate] (now) [terve pere|kogu pere|mu lapse|lapse|beebi|mind|meid|kin|terve maja]
      ? [texts|kutsed] (now) (võite|võib) [võite endale jätta|võite ära jätta|jätke endale|võite unustada|võite saatmata jätta|hoidke endale|võib ära jätta|võite alles jätta|võite lõpetada]
      ? [texts|toidureklaam|rehvireklaam|laenupakkumised] (now) (on|tunduvad|tundub) (now) (täiesti|üsna) [mõttetu|mõttetud|ebavajalik|ebavajalikud|tarbetu|tarbetud|üleliigne|kasutu|kasutud|ülearune|ülearused]
      ? [lõpetage|lõpeta|jätke järele] (now|kohe) (või|muidu) [kuulete|vahetan|kaeban|lähen|teatan|esitan|saate|helistan|pöördun|blokin]
      ? (see) on [kolmas|neljas|viies|viimane] [meeldetuletus|palve|hoiatus|teade|manitsus]
      ? ^ viimane [hoiatus|palve] $
      ? [milline osa|mis osa|mis] (now) [sõnast ei|sõnas ei|jäi arusaamatuks|jäi segaseks]
      ? [mitu korda|kui kaua|mitmendat korda|kui palju] (now) (peab|pean|tuleb) (inimene|ma) [keelduma|paluma|ära ütlema|loobuma|ei ütlema|kirjutama|ütlema|korduma|kordama]
      ? [olete|oled|panin teid|panen teid|lisasin teid|lendate|lähete] (now) (mul|nüüd) [mustas nimekirjas|blokis|blokitud|musta nimekirja|blokki|blokeeritute hulgas|spämmi|rämpsposti|spämmikausta|igaveses blokis]
      ? keegi [ei küsinud|pole küsinud|ei ole küsinud|pole teil palunud|ei palunud|pole palunud|ei ole palunud] (now) (kas|teil|mult|minult|teid) (ma) (neid) [tahan|soovin|vajan|mulle|kirjutada|saata|luba|arvamust|neid]
      ? kes (now) [andis teile loa|andis loa|andis teile õiguse|lubas teil|lubas teile|lubas|andis luba] (now) (mulle) (texts) [saata|kirjutada|tülitada|tüüdata|häirida]
      ? [ei plaaninud|polnud plaanis|ei olnud plaanis|ei kavatsenud|polnud mõtteski|kogemata|eksikombel] (now) [liituda|tellida|sattuda|registreeruda|liitusin|tellisin]
      ? [astun siit välja|astun välja|lahkun nimekirjast]
      ? [loodan|eeldan|usun|arvestan|loodetavasti] (now) (et) [see oli|see jääb|oli see|jääb see|see on|on see] (now) [viimane asi|viimane kord|viimane sõnum|viimane kiri] (mis|kui|mida) (ma|te) … [kuulsin|kuulen|saan|sain|näen|saadate|kirjutate|teilt]
      ? [loodan|loodetavasti|tahaks|tahan] (now) (et) (ma) (teid|teist) (enam) [oma telefonis ei näe|enam ei näe|enam ei kuule|ei näe enam|ei kuule enam|midagi ei kuule]
      ? ^ (now) [sms|sms id|smsid|texts|see|need] (now) [pole minu teema|ei ole minu teema|pole minu jaoks|ei ole minu jaoks|pole minu rida|pole minu teetassike|ei ole minu asi|pole minu asi] (now) $
      ? [saatke|kirjutage|pakkuge] (now) (need|neid|oma) (texts) [sellele keda|kellelegi keda|kellelegi kes|neile keda|neile kes|inimestele kes|mõnele kes|kellelegi teisele] (now) [huvitab|tahab|hoolib|vajab|soovivad|huvitavad|viitsib]
      ? [pole|ei ole|ei kuulu] (now) [teie sihtgrupp|teie sihtgruppi|sihtgrupp|sihtgruppi|teie sihtrühm|teie sihtrühma|sihtrühma]
      ? [paneme|teeme|tõmbame|panen|tõmban|pange] (now) (sellele|asjale) (now) [poele uksed kinni|poe kinni|pillid kotti|kriipsu peale|joone alla|punkti|lõpu peale]
      ? ^ [rohkem|enam] (now) (teie poolt|teilt) [mitte midagi|midagi|ühtegi sõna|piuksugi|ei midagi] (now) (teilt|teie poolt) (now) $
      ? ^ (kas|millal) (see|kõik) (now) [saaks|võiks] (kord|ükskord|now) [läbi|lõppeda|otsa saada|läbi saada|otsa|lõpetatud] (now) $
      ? [tahan|soovin|tahaks|tahaksin] (now) [reklaamivaba|reklaamivabat|spämmivaba|vaikset|reklaamideta]
      ? [telefon|mobiil|number|postkast] (now) (pole|ei ole) (now) [kuulutustetahvel|kuulutuste tahvel|reklaamitahvel|prügikast|reklaamipost|prügimägi|teadetetahvel|reklaamipind|postkast]
      ? [kannatus|närv|närvid|kannatused] (now) (on) (now) [katkenud|katkes|katkeb|otsas|läbi|lõppemas|katkemas|lõppes|lõppenud]
      ? piirduge (now) [e kirjadega|meilidega|e postiga|meiliga|kirjadega|e kirjaga]
      [lõpetage|lõpeta|jätke] (now|mu|minu) (vana|ühe) (inimese|vanainimese|vanuri|pensionäri|ema|vanaema|lapse|isa) [tülitamine|häirimine|tüütamine|kiusamine|ahistamine|hirmutamine|pommitamine|piinamine]
      ? [viskab üle|viskab juba üle|viskas üle|viskas kopsu üle maksa|ajab kopsu üle maksa]
      ? [jätke|jäta] (now) [mind|meid|mu number|minu number] (now) [sellest mängust välja|mängust välja|välja sellest|kõrvale|sellest välja|ringist välja|sellest kampaaniast välja|sellest kõrvale|nimekirjast välja|puutumata]
      ? [raiskate|raisake|raisata|kulutate] (now) (minu|mu|mulle) (peale) (oma) [aega|raha|ressurssi|energiat|sõnumeid|sms e]
      ? [hoiduge|hoiduda|loobuge|loobuda] (now) (minuga|meiega|mulle) (texts) [ühenduse võtmisest|saatmisest|kirjutamisest|kontakteerumisest|tülitamisest]
      ? oleks (now) [tore|hea|kena|super|imeline|meeldiv] (now) (kui) [thisphone] (now) (teie pärast|teie tõttu|teist|now) (enam) [resting]
      ? [eelistan|soovin|tahan] (now) [e kirju|meili|e kirja|paberkirja] (now) [sms e|sms|sms i|sõnumeid|texts] (now) [mitte|ei|pole vaja|ei soovi]
      ? ^ (ma|me) (now) [ei taha|ei soovi|ei kavatse] (now) [osaleda|kaasa lüüa|teiega olla|olla teie klient|olla teie listis|olla teie nimekirjas|olla klubis|kuuluda klubisse] (now) $
      [ärge|ärgu] (now) (mulle|siia|meile) [kirjutatagu|saadetagu|helistatagu|tehke nii|tehke seda]
      ? [asking] (now) [stopping]
      ^ (ei|now) [rohkem|enam|ei enam|ei mingeid|mitte enam] (now) [selliseid|niisuguseid|sääraseid|taolisi|neid|siukseid|sihukesi] (now) (texts) (mitte|ei) (now) $
      [teha|tehke|korraldada|korraldage|hoolitsege|vaadake|tee] (asi) (nii) (now) et (ma|meile|mulle|sellele) (now) (rohkem|enam) [ei saa|ei saaks|neid ei saa|ei tuleks|ei tule|neid ei saaks|midagi ei saaks|ei tule neid]
      ? [ei aitäh|tänan ei|aitäh ei] (now) [kõigele mis|kõigele mida|kõigele|kõigile teie]
      ? [jätke|hoidke|jäta] (now) [mind|meid|kin|mu vana ema|mu vana isa|minu vana ema|lapsed|pere|mu pere] (now) (sellest) [välja|kõrvale|eemale]
      ? [segate|häirite|äratate|kirjutate|saadate|tülitate|piiksute|tüütate] (now) (mind|meid|mulle) (now) [oddHours]
      ? [number|telefon|liin] on (now) (mõeldud) (ainult|vaid) (now) [emergency]
      ? [numbri|numbrit] (teile) (now) [küsimata andnud|loata andnud|küsimata lisanud|ilma küsimata]
      ? [tehke|koristage|puhastage] (now) (oma) [andmebaas|register|nimekiri|list|kliendibaas] (now) [korda|puhtaks|ära]
      ? [kas teil|on teil|teil] (now) (mingit|üldse) (piiri|häbi|südametunnistust) [piiri ei ole|häbi ei ole|pole piiri|pole häbi|piire ei ole|on piir|pole midagi paremat teha|midagi paremat teha pole|häbi pole]
      ? häbi (teil) [teil olgu|olgu teil]
      ? kes (kurat|pagan|neid|kuradi|seda) (these) [seda palus|neid palus|seda tahtis|neid tahtis|seda tellis|neid tellis|seda küsis|palus|tellis|tahab seda|tahab neid] (these) $
      ? [kriipsu peale|kriips peale|risti peale]
      ^ (now) [jätke|jäta|jätaksite] [mind|meid|mu number] (now) [vahele|kõrvale|välja] (now) $
      ? [pakkuge|soovitage] (now) (kellelegi|kellegi) (teisele) [kellelegi teisele|teistele|naabrile|mõnele teisele]
      ? [soodukatest|pakkumistest|sõnumitest|reklaamidest|texts] (now) [pole|ei ole] (mulle|mul|meile) (mingit) [kasu|tolku|rõõmu|abi]
      ? [pole|ei ole] (now) (mingit|ühtegi) [põhjust|vajadust|mõtet|tarvidust|pointi] (now) (meiega|minuga|mulle|meile) (rohkem|enam) [ühendust|kirjutada|saata|tülitada|kontakteeruda|pöörduda]
      ? [lõpetate|lõpetaksite|lõpetage|katkestage|lõpetada|katkestada|katkestan|lõpetan] (now) (igasuguse|kogu|edasise) (now) [suhtluse|kontakti|kirjavahetuse|suhte|ühenduse|koostöö] (now) [minuga|meiega|teiega|now]
      ? ^ (now) [nüüd on lõpp majas|nüüd on küll|aitab nüüd küll|nüüd aitab küll|nüüd küll aitab|nüüd saab villand|nüüd on mõõt täis|lõpp majas] (now) (vist) $
      ? [ju|juba] (now) [alreadyOut]
      ? [pensionär|vaene|töötu|tudeng|vana inimene] (ja|nii et) (ma) … [ei osta|ei telli]
      ? [kirjutate|saadate|õnnitlete] (now) [surnud|lahkunud|kadunud|surnule]
      ? [kas|võiks|saaks|saaksin|tahan|tahaks|soovin|laske|lubage] … [teist pääseda|neist pääseda|sellest spämmist pääseda|neist lahti saada|teist lahti saada|teist vabaneda|neist vabaneda|sellest listist pääseda|priiks saada]
      ? [pole|ei ole] kunagi (now) (teie|teilt|poes) (poes|teilt) [ostnud|klient olnud|käinud|tellinud|midagi ostnud] … [miks|ei saa aru|ega saa aru]
      ? [olge|palun] (now) [saatmata|kirjutamata|helistamata|tülitamata]
      ? [pange|keerake|tõmmake] (now) (oma|see|need) (kuradi|neetud) (now) [saadetised|sõnumid|reklaamid|texts|kraanid|kraan|pood] (now) [kinni|lukku|kokku]
      ? [vabanege|saage lahti] (now) (mu|minu) [numbrist|andmetest]
      ? [sellele|asjale] (now) (piinale|jamale|tsirkusele) [lõpp|punkt|kriips peale]
      ? ^ (ei|now) (ei) ei (now) [enam|mingeid|mingit] (enam) [texts] (now) $
      ? [keelan|keelame|loobun|keeldun] (now) (kõik|kõigist|igasugused|igasugustest) [saadetised|saadetistest|kirjad|kirjadest|kontaktid|kontaktidest]
      ? [aitäh|tänan|tänud] (now) (kui|et) (te) [lõpetate|ei kirjuta|ei saada|jätate|kustutate|eemaldate]
      ? [lepime kokku|leppige|teeme nii|kokkulepe] (now) (et) (te) (mulle|enam) [lõpetate|ei kirjuta|ei saada|jätate mu rahule|jätate mind rahule]
      ? [mitut|mitu] (now) [stoppi|stop sõnumit|keeldumist|ei d|stop]
      ? [kolisin|kolisime|elan] (now) [välismaale|välismaal|ära|mujale] … [pole|ei ole|ei vaja]
      ? ^ (now) [lõpetage|lõpeta] (now) [kurat|kuradi|palun|ära|juba] (ära|juba) (now) $
      ? ^ [jälitatuna|ahistatuna|tagakiusatuna|kiusatuna|terroriseerituna|häirituna] $
      ? olete (now) (mind|meid) (now) [piisavalt|küllalt|liiga palju|liiga kaua] (now) [spämminud|kirjutanud|saatnud|tüüdanud|tülitanud|häirinud|ahistanud]
      ? [hindaksin|tänulik|tore|hea|kena|super|rõõmus] (now) (väga) (now) kui (ma|me) (now) (rohkem|enam|neid) (enam|rohkem) [ei saaks|ei peaks saama|enam ei saaks|neid ei saaks|midagi ei saaks]
      ? [kontakti katkestanud|kontakti lõpetanud|suhte lõpetanud|katkestasin kontakti|lõpetan kontakti|katkestan kontakti|lõpetasin kliendisuhte|lõpetan kliendisuhte]
      ? [saatke|kirjutage|pakkuge] (now) (oma|need) (texts) (now) [somebodyElse]
      ? [võite|võiksite|saate|peaksite] (now) (mind|meid|mu numbri) (now) (oma|sellest) [lists|kliendiklubist|klubist] (now) (ära) [kustutada|eemaldada|maha võtta|välja arvata|välja visata]
      ? ei (now) [jaksa|kannata|talu|viitsi] (now) (seda|neid|teie|enam) (enam|pidevat) [piiksumist|texts|tüütamist|jama|piiksumise]
      ? [laske|las] (now) (inimestel|rahval) (now) (pühapäeval|laupäeval|hommikul|öösel) (rahus) [magada|puhata]
      ? [edasisest|edasistest|kogu] (now) [infost|texts|teabest|kontaktist] (now) [loobuma|loobuda|keelduma]
      ? kas (now) (saaks|saab) (now) (mu|oma|see) [telefonile|telefonis|mobiilile] (now) (natuke|veidi) [rahu|vaikust]
      [pole|ei ole] (meile|mulle|meil|mul) (enam) (teie|selle|nende) (kooli|klubi|trenni|ringi|firma|poe|lasteaia|kliiniku|huviringi) [texts] (enam|rohkem) [vaja saada|vaja|tarvis|vaja saata|tarvis saata]
      [saatke|kirjutage|jagage|pakkuge] (oma|neid|teie|need) (oma) (uudiseid|sõnumeid|pakkumisi|reklaame|teateid|uudised|sõnumid|reklaami|texts) (parem|palun|pigem) [kellelegi|teistele|noorematele|kellelegi teisele|kellelegi muule|nendele|neile|mõnele] … [mina|mind|ma|meie|meil|mul] (enam) [ei taha|ei soovi|ei huvita|ei vaja|pole vaja|ei viitsi|ei loe|enam ei taha]
      [laps|poeg|tütar|lapsed|ta] … [teise kooli|lõpetas kooli|lõpetas lasteaia|ei käi enam|enam ei käi|lõpetas trenni] … [pole vaja|ei ole vaja|ei vaja|ärge saatke|ärge enam saatke] (enam) (saata|sõnumeid|teateid|teavitusi|meile)
      [auto|maja|korteri|suvila] (ma|sai|juba) [müüsin|müüdud|müüsime] … [pole vaja|ei ole vaja|ei vaja|ei ole enam vaja|ärge saatke|enam ei vaja] … [texts]
      [pigem|parem|ainult] [e posti|meili|kirja|posti|paberil|kirja teel|e kirja|postiga] (teel) … [mitte|ärge] … [sms*|sõnum*|telefonile]
      [edaspidi|nüüdsest|tänasest] (saan|lähen|elan|jätkan) (hakkama) [ilma teie|ilma teieta|minuta|ilma minuta] (texts|uudisteta|sõnumiteta|reklaamita|hakkama)
      [see oli|see olgu|olgu see|see jäägu] (palun) (teilt|teie) (teilt) [viimane|viimaseks] [sõnum|sms|kiri|kord] (mida) (ma|mu) (saan|sain|lugeda|tahtsin|mulle)
      [meeldetuletusi|meeldetuletust|teateid|teavitusi|sõnumeid|sõnumit|infot|pakkumisi|hooldusteateid|hooldusmeeldetuletusi|uudiseid|reklaami|uudiskirja] (mulle|mul|meile|enam|rohkem) (enam|rohkem) [vaja ei ole|pole vaja|pole enam vaja|enam pole vaja|ei ole vaja|ei ole enam vaja|enam vaja pole|enam vaja ei ole|vaja pole|pole tarvis|tarvis pole|pole enam tarvis]
      [pole enam teie klient|ei ole enam teie klient|pole enam klient|ei ole enam klient|pole enam teie liige|ei ole enam liige|pole enam liige] … [lõpetada|lõpetage|ärge saatke|ärge kirjutage|pole vaja|võtke maha|aitab]
      [saan|saame|saaksin|tulen|tuleme] (suurepäraselt|ka|väga|täiesti) (hästi) ilma (teie|nende) [nippideta|nõuanneteta|uudisteta|sõnumiteta|reklaamita|reklaamideta|pakkumisteta|meeldetuletusteta|teavitusteta|infota] (hakkama|toime)
      [hakkama|toime] ilma (teie|nende) [nippideta|nõuanneteta|uudisteta|sõnumiteta|reklaamita|reklaamideta|pakkumisteta|meeldetuletusteta|teavitusteta|infota]
      [edaspidi|nüüdsest] ilma (teie|nende) [nippideta|nõuanneteta|uudisteta|sõnumiteta|reklaamita|reklaamideta|pakkumisteta|meeldetuletusteta|teavitusteta|smsideta]
      [otsige|leidke] (omale|endale|palun) [keegi noorem|mõni noorem|keegi lollim|mõni teine loll|teine ohver|keegi teine keda tüüdata|keegi teine kellele kirjutada]
      [kasutan|soovin kasutada|tahan kasutada] (siinkohal) (oma) õigust (teie|otseturundusest|reklaamist|turundusest|sõnumitest) (sõnumitest|reklaamist) [keelduda|loobuda]
      ^ (palun) [lülitage|lülita|keerake] (palun) [see|need|kõik see|see asi|see jama|need sõnumid] (palun|ometi|lõpuks) [välja|kinni]
      [kaua|kui kaua|mis ajani] (te|veel) (veel|te) (mind|meid|inimest) (veel) (te) [tüütate|piinate|ahistate|segate|häirite|pommitate|spämmite|kiusate|tülitate]
      [mind|meid|mulle|meile] (pole|ei ole) (enam|rohkem) vaja (enam|rohkem) [meelde tuletada|teavitada|kirjutada|tülitada|informeerida|kutsuda|meeldetuletusi saata|sõnumeid saata]
      [mulle|meile] aitab (teie) [sõnumitest|reklaamist|pakkumistest|meeldetuletustest]
      [äratab|äratavad|ajab üles|ajavad üles|ehmatab|ehmatavad] (mind|meid|lapse|beebi) … [lõpetage|jätke järele|aitab|ärge saatke]
      [teie] [meeldetuletused|sõnumid|teated|pakkumised|uudised|teavitused|reklaamid] (mulle|meile|minu|mu) (jaoks) (pole|ei ole) (enam) [asjakohased|vajalikud|olulised|aktuaalsed|minu jaoks]
      [mind|meid] (teie) [pood|poed|kauplus|asjad|firma|teenused|tooted|pakkumised|üritused] (enam|üldse) ei huvita
      ^ veel üks [reklaam|sõnum|sms|teade|pakkumine|meeldetuletus] ja (ma) [vahetan|kaeban|lahkun|blokeerin|helistan|lähen|kustutan]
      [kadunud olgu|kadugu] (need|teie|kõik) (teie) [smsid|sms-id|sms id|sõnumid|reklaamid|pakkumised|teavitused]
      [lõpetage|lõpetada|katkestage|lõpetage ära] (palun) [minu|mu|meie|mulle] (edasine) [teavitamine|teavitamise|informeerimine|tülitamine|meelde tuletamine|meeldetuletamine|spämmimine]
      [saan|saame|leian] (oma) (info|infot|uudised|pakkumised) mujalt … [pole vaja|ei ole vaja|ärge saatke]
      ? ^ (ma|me) (ma) [ei ole|pole] (enam) (ammu) (enam) teie [patsient|klient|liige|õpilane|tellija|abonent] (enam|ammu) $`,
    stop_all: `
      [lõpetage|katkestage|peatage|lõpetada|katkestada] (ära|palun|kohe) [igasugune|igasugused|kogu|kõik|igasugust] [suhtlus|suhtlemine|kontakt|kontaktid|side|kirjavahetus|kontakti] minuga
      ükski teie (firma|pood|firmadest|kauplus) (enam) [ärgu|mitte|ei tohi]
      [tühistage|lõpetage|katkestage|peatage|kustutage|tühista|lõpeta] (palun|ära) (absoluutselt|täiesti|täitsa) [absoluutselt kõik|täiesti kõik|täitsa kõik|kõik viimseni]
      [ei taha|ei soovi|ma ei taha] (enam) (midagi) [midagi|sõnumeid] [ühegi|ühestki|üheltki] (teie) [firma|firmast|ettevõtte|ettevõttest|brändi|poe|firmalt] (käest|poolt|alt)
      [eemaldage|kustutage|võtke|arvake] (palun) [mind|mu number|minu number|meid] (palun|maha|välja) [kõigist|kõikidest|kõigi] (teie|oma|võimalikest) [nimekirjadest|listidest|andmebaasidest|tellimustest|registritest] (maha|välja)
      [tühistage|lõpetage|katkestage|peatage|loobun] (palun|mu|minu) [kõik|kõigist|kõikidest] (minu|mu|teie) [tellimused|tellimustest|sõnumid|sõnumitest|teavitused|teavitustest|reklaamid|smsid|teenused|kõned|meilid]
      [lõpetage|lõpeta|katkestage] (palun) kõik (meilid|kõned|smsid|sõnumid) [meilid|kõned|smsid|sõnumid]
      [lõpetage|loobun|tühistage|eemaldage mind|kustutage mind|eemaldage] (palun|ära) [kõik|kõigest|kõikidest|kõigist|kõik tellimused]
      [ei taha|ei soovi] (enam) midagi (ühegi|mitte) (teie) [teie brändi|teie firma|teie brändi alt|brändi alt|firmadelt|ühegi teie]
      [kõikidest|kõigist] (teie) [listidest|nimekirjadest|andmebaasidest]
      [ei taha|ei soovi] (ma) (now) (midagi|enam) … [üheltki|ühegi|ühestki] (teie) (keti|ketilt|poelt|firmalt|brändilt) [ketilt|poelt|firmalt|brändilt|poest|teie|kanalist]
      [üheltki|ühegi|ühestki] teie [ketilt|poelt|firmalt|brändilt|poest|keti|firma|poe|brändi]
      (mitte) (enam) [midagi|mitte midagi] (enam) [üheltki|ühegi|ühestki] (teie) [kaubamärgilt|brändilt|firmalt|ettevõttelt|poelt|kaubamärgi|nimekirjast] (now)
      [lõpetage|peatage|tühistage|loobun] (now) [kogu kontserni|kogu grupi|kõigi teie firmade|kõik mille|kõik millega|kõik mis] (now) (kõik) (ma|olen) [kõik saadetised|saadetised|texts|tellinud|liitunud|tellisin|sõnumid|reklaamid]
      [lõpetage|tühistage] (now) kõik mille (ma) (olen) [tellinud|tellinud olen|tellisin]`,
    start: `
      [saatke|saada] (ikka|palun|mulle|siiski) (ikka|palun|mulle|siiski|neid) edasi (palun) [nagu enne|nagu varem|nagu ennegi|nagu seni]
      ? [laps|tütar|poeg|kass|lapselaps|tütreke] & [vajutas stopi|vajutas stop|saatis stopi|kirjutas stop|kirjutas stopi|saatis stop] & [edasi|ikka|jälle|uuesti|tagasi]
      ? [uuesti|jälle|tagasi] [liita|lisada|panna|liitke|lisage] (mind|listi)
      ? [liita|lisada|panna|liitke|lisage|pange] mind [uuesti|jälle|tagasi]
      ? [hakake|võite|alustage|jätkake] (mulle|palun) [jälle|uuesti|taas] (mulle) [saatma|saata|saatmist|sõnumeid saatma]
      ? kogemata [kirjutasin|saatsin|vajutasin|panin] (selle) [stop|stopp] … [tahan|soovin|sooviksin|saatke|tahaks]
      [pange|lülitage] (now) [texts] (now) (uuesti|jälle|taas|tagasi) [peale|sisse|tagasi|uuesti peale|jälle peale|tagasi peale]
      [kirjutasin|saatsin|vajutasin|vastasin] (now) (kogemata|eksikombel) [kogemata|eksikombel] (now) stopp … [edasi|jälle|tagasi|uuesti]
      [liitke|lisage|registreerige|võtke|pange] mind (palun) [uuesti|tagasi|jälle] (nimekirja|listi|klubisse)
      [kas ma saan|saan ma|saaksin|kas saaksin|tahan|tahaksin|soovin|sooviksin] (now) (sms|teie) (klubisse|nimekirja|listi) [tagasi nimekirja|tagasi listi|nimekirja tagasi|listi tagasi|sms klubisse tagasi|klubisse tagasi|tagasi klubisse|uuesti nimekirja|uuesti listi]
      [saatke|saada] (mulle) (palun) [jälle|uuesti|taas|edasi] (mulle|neid|oma|teie) [texts]
      [hakake|alustage|jätkake] (palun) (jälle|uuesti|taas) (mulle) [texts|pakkumisi|sõnumeid] (jälle|uuesti|taas) [saatma|saatmist]
      [hakake|alustage|jätkake] (jälle|uuesti|taas) (mulle) saatma [texts|pakkumisi]
      [lõpetasin|tühistasin|loobusin] (now) [eksikombel|kogemata|ekslikult] … [alustage|uuesti|jälle|tagasi]
      [soovin|tahan|tahaksin|sooviksin] [jälle|uuesti|taas] (teie|teilt) [texts] [saada|tellida|kätte]
      [taastage|uuendage|aktiveerige] (palun|mu|minu) (minu|mu) [tellimus|tellimuse|sõnumid|teavitused|liitumine]
      [soovin|tahan|tahaksin|sooviksin] (jälle|uuesti|taas) (teie|jälle|uuesti) [texts] (uuesti|jälle|taas) [saada|tellida|jälle|uuesti]
      [pange|lisage|võtke] mind (jälle|uuesti) [listi tagasi|tagasi|uuesti|nimekirja|listi]
      [loobusin|tühistasin] (kogemata) kogemata
      kuidas (ma) [saan|saaks|saaksin|saab] … [liituda|liitun|tellida|nimekirja|saajaks|hakata saama] $
      kuidas (ma) [saan|saaks|saaksin|saab] (ma) (teie|neid) [texts] [liituda|tellida|saama hakata|saada|saajaks]
      [lisage|pange|registreerige|liitke] (palun) (ka) (see|minu|mu|ka) [number|nr|numbri|telefon|telefoninumber] (ka) (palun|sõnumite|teavituste|teadete|uudiste|meeldetuletuste|listi) (saajate) (nimekirja|hulka|listi|sõnumitele|saajaks|palun) $
      [soovin|tahan|tahaksin|sooviksin|tahaks] (ka) (mina) (hakata) (teie|neid|sms) [texts] (hakata) (saama|telefonile|siia|samuti)
      [pange|lisage|võtke|kirjutage] (palun) (mind|meid|mu number) (ka|jälle|uuesti) [saajate hulka|saajate nimekirja|sms listi|teadete saajaks|teavituste saajate nimekirja|sõnumite saajaks|uudiste saajaks|teie listi|teie nimekirja|meililisti]
    `,
    help: `
      ^ (aga|no) mis (asja|kuradit|pagana) [asja te tahate|te tahate|te tahate must|te minust tahate|te soovite] $
      ^ (aga|no) kes (mulle|selle) (selle|need|mulle) (sõnumi|sõnumid|smsi) [selle saatis|need saatis|mulle saatis|saatis mulle|saatis selle] (mulle|sõnumi) $
      ^ (aga) kas (seda|neid|need|selle) (sõnumeid|saab) (saab|kuidagi) (kuidagi) [kinni keerata|kinni panna|välja lülitada|ära lõpetada|kinni keerata saab|välja lülitada saab] $
      ^ kust (ma) (saan) (abi) [abi saan|abi saab|abi saada|saan abi|saab abi] $
      ^ (aga|tere) [mis asi see|mis asi see on|mis see selline on|mis sõnum see on|mis jutt see on] (on|ma) … [pole midagi tellinud|ei ole midagi tellinud|pole tellinud|ei ole tellinud]
      ? [saaksite mulle helistada|võiksite mulle helistada|saaks keegi helistada|saaks keegi mulle helistada|võiks keegi mulle helistada|saaksite tagasi helistada] & [küsimus|küsimusi|abi|mure|probleem]
      ^ (aga|no) [kelle käest|kellelt|kust firmast|mis firmalt|kelle poolt] (see|need) (see|need) [sõnum|sms|sõnumid|teade|smsid] (üldse|tuleb|on) [tuleb|tuli|tulevad|on|saadetud]
      ^ (aga|vabandust|tere) kas see (sõnum|sms|teade) (siin) [on pettus|pettus on|on päris|on õige sõnum|on pärit teilt|tuli teilt|on teilt|pole pettus|on libasõnum|on scam] (või) (päris|sõnum|teilt|ehtne|mitte) (sõnum|pettus)
      ? [kuhu|kus|kellele] (ma) (saan|saab|saaks|võin) (ma|esitada) [kaebuse|kaebust|pretensiooni] (esitada|saata|kirjutada) $
      ? [mis lehel|kus kohas|kus|kuhu] (ma) (saan|saab) (oma) [eelistusi|seadeid|teavituste seadeid|tellimust] [muuta|hallata|vaadata|muuta saab|muuta saan]
      ^ (tere|vabandust|vabandage|sorry) kes (te|see|sa) (sellised) [olete|on|oled] (mul) (number|see|ei) (on|number) [võõras|on võõras|tundmatu|ei tunne numbrit|ei ole salvestatud|pole salvestatud] $
      ^ (tere|no|aga) kes (te|sa|need) (sellised|üldse) [olete|oled] (ja|no) mida (te|sa) (minust|must|muist|meist|siit|siin) (minust|must) [tahate|tahad|soovite] $
      ? [mida|mis] see [kood|sõnum|teade|number|sms|link|lühend] (üldse) [tähendab|on] (mis|mille|mida) (te) [te saatsite|saatsite|mulle tuli|mulle saatsite|sain|tuli]
      ^ (tere|aga|no|vabandust) [kellele|kellega|kelle numbrile] ma (siin|praegu) (praegu) [kirjutan|räägin|suhtlen|vestlen|vastan] $
      ? [andke|saatke|öelge|palun] (mulle|palun|mõni|mingi|üks) (mõni|mingi|üks|teie) [number|telefon|telefoninumber] [kuhu helistada|kuhu saab helistada|kuhu ma saan helistada|kust abi saab|kuhu ma helistada saan|millele helistada]
      ^ (tere|aga|vabandust|kahjuks) (ma|me) [ei saa aru|ei saanud aru|ei mõista|ei saa üldse aru] (sellest|sõnumist) [mida te soovite|mida te tahate|millest jutt|millest jutt on|sellest sõnumist|mis te tahate|mida te mõtlete|milles asi|mis sõnum see|mis see on]
      ^ (tere|aga) mis teenus see (on|selline) (on) (ja)
      ^ (tere|aga) kas (te|sa|see|siin|seal) (olete|oled|on) (te|mingi) [robot|bot|inimene või robot|päris inimene|robot või inimene|masin|ai|automaat] (või|on) (inimene|robot|masin) $
      ^ (aga|ja) kas (ma) (pean) (see|nende|selle|need) [sõnum|teenus|sõnumid|sõnumite eest|smsid|smside eest] (eest|on|pean|peab) (midagi) [maksma|tasuline|tasulised|maksab|maksavad] (midagi|raha|ka) $
      kuidas (ma|mu|minu) (number|siia|teie|üldse) (teie|siia) [siia listi|teie listi|siia nimekirja|teie nimekirja|listi|nimekirja|teie andmebaasi] [sattusin|sattus|sain|sattusime|jõudis]
      [mis|millisest|mis asutusest|kust] firmast (te|see|sa) (üldse) [olete|oled|kirjutate|helistate|on|tuleb]
      ? [seletage|selgitage|oskate seletada|palun seletada] & [ei saa aru|ei saanud aru|ei mõista|kuidas see]
      ^ (aga|no|vabandust) miks (see|ma|mulle|te) (sõnum|selle|see|mulle) (selle|see|sõnum|sõnumi|mulle) [mulle tuli|tuli mulle|mulle saadeti|selle sain|sõnumi sain|mulle saatsite|mulle tuleb] $
      ^ (no|aga) [millest jutt|millest jutt käib|milles asi|milles asi on|milles küsimus|millega tegu|millega tegemist|milles jutt] $
      kuidas (ma|saan|saab) (saan|saab) (need|neid|teie|ma) [texts] (ära) [peatada|lõpetada|kinni panna|välja lülitada|ära lõpetada|tühistada]
      [saan|saab|saaks|saaksin|võin|tahan|tahaksin|soovin] (now) (ma) (kellegagi|päris) [inimesega|päris inimesega|klienditeenindajaga|klienditeenindusega|kellegagi] (now) [rääkida|suhelda|vestelda|ühendust]
      ^ (aga) kes [seda saadab|selle saatis|neid saadab|on saatja|on sõnumi saatja|on selle taga|te üldse olete|see kirjutab] (mulle) $
      ^ (aga) kuidas [see töötab|see käib|see teenus töötab|see toimib] $
      ^ (aga) kust [see sõnum tuleb|see sõnum tuli|see tuleb|see tuli|need sõnumid tulevad|see sms tuli|te kirjutate] $
      [on|oleks] (teil|seal) (keegi|mõni|number) [keegi kellele helistada|number kuhu helistada|keegi kellega rääkida|number millele helistada|telefoninumber kuhu helistada|kellele helistada] (saab|saaks|saan)
      ^ (ma) [ei saa aru|ei mõista|ei tea] (now) [mis see on|mis sõnum see on|millest jutt|milles asi|kes te olete|kes see on|kes kirjutab|mida te tahate|mis asi see on] $
      ^ (öelge|aga|no|inimesed) kuidas (ma|saab|saan|neid|need|teie) (ma|need|neid|teie|saab|saan) (need|neid|teie|selle) (smsid|sõnumid|reklaamid|teavitused|spämmi|uudiskirja|tellimuse|reklaami) (ma|saab|saan) (välja|kinni|maha|ära) [lülitan|lülitada|panen|panna|keeran|keerata|lõpetan|lõpetada|saan|saada|võtan|võtta|tühistan|tühistada] $
      [kuidas] (ma|saan|saab|saaksin|siit|sellest|neist|nendest) (saan|saab|ma|siit|sellest) (siit|sellest|neist|nendest|teist) [loobuda|lahkuda|välja astuda|lahti|lahti saada|välja saada] (saan|saab|saaksin)
      [mida|mis|kuhu] (ma|tuleb|peab|pean|tuleks) (pean|peab|tuleks) [saatma|saata|kirjutama|kirjutada|vajutama|vastama|tegema|teha] et (need|mulle|enam) (texts) (enam|rohkem|mulle) (enam) ei [tuleks|tule|saadetaks|saaks|saa|kirjutataks]
      [kust|kuidas|kus] (ma|siin|saab) (siin|teie) [sõnumitest|smsidest|sms-idest|reklaamist|uudiskirjast|nimekirjast] (siin) [loobuda|loobun|lahti saada|lahti saab|välja saab] (saab|saan)
      [vajan|vajaks|palun] abi … [kuidas|ühendust|kontakt*|kes]
      kes (mulle) [saadab|kirjutab] (mulle|neid|seda|need) [texts]
      ^ [kes kirjutab|kes saadab|kes mulle kirjutab|kes mulle saadab] (seal|üldse|mulle|siin) $
      kes te (sellised) olete (ja|et) … [kirjutate|saadate|numbri|numbrit|sõnumeid]
      mis (see) (on) [firma|firma see on|firma te olete|ettevõte]
      kuidas (ma|saan|nendest|neist|sellest) (saan|ma|sõnumitest|nendest) (sõnumitest|nendest|siit) (ma) [loobuda|loobun|neist lahti|teist lahti|tellimust tühistada|end eemaldada] (saan|end|need|teie)
      kuidas [loobuda|tühistada|lõpetada] (nendest|teie|need) [texts]
      [kuidas|kuhu] (ma) (saan) (teiega) [ühendust|helistada|pöörduda]
      ^ [vajan|palun] abi $
      ^ (ja|no) [kes mulle kirjutab|kes mulle saadab|kellega ma räägin|kes te sellised olete|mis sõnum see on|mis number see on|kelle number see on] (now) (ja) $
      [kas seal on|on seal|kas saaks|saaks|kas saan|tahan|sooviksin|soovin|tahaksin|palun] (now) (mõni|mõne|päris|elus|elava|kellegagi|ühe) (päris|inimese|inimesega) [inimene kellega rääkida|inimesega rääkida|inimesega vestelda|klienditeenindajaga rääkida|kellegagi rääkida|rääkida inimesega|rääkida päris inimesega|inimest telefonile|rääkida klienditeenindajaga|rääkida kellegagi]
      kuidas (ma) [teie|neist|nendest|teist] (texts) (now) [lahti saan|lahti saada|lahti saaks|loobuda saan|loobuda]
      [kas keegi|kas te|keegi] (saaks|saaksite|võiks) [saaks mulle helistada|mulle helistada|helistaks mulle|saaks mind aidata|mind aidata] (now) (vajan) [abi|vajan abi|palun]
      kelle number see on
      ^ (tere|no|aga|oi) mis asi (see) (see) (on|siin) (siin) … [ei saa aru|aru ei saa|ma ei saa aru|ei mõista]
      [ma ei saa aru|ei saa aru|aru ei saa] (ma) [mis|mida|mida te|mis te] (te) (minust|minult|must) [tahate|soovite|vajate]
      ^ (tere|no|aga) [mis asi|mis] see (siin) (on) (veel) (on) $
    `,
    access: `
      [millised|milliseid|mis] [märkmed|märkmeid|märkused|märkusi|sissekanded] … [minu kohta|mu kohta]
      kust (te|teil) (te) (mu|minu) [mobla|mobiili|mobla nri|mobla nr|mobiili nri|telo nri|telefoni nri] (te|on) [saite|võtsite|leidsite|on|hankisite]
      [mida|mis] (kõik) (minu|mu) kohta [kaardile|kaardil|toimikusse|toimikus|haiguslukku|haigusloos|profiilis|süsteemis|süsteemi|kliendikaardil|märkmetes] (on) [kirjutatud|kirjas|märgitud|kirja pandud|üles märgitud|salvestatud|seisab] (on)
      [mis|mida] (kõik|teil) (on) [minu|mu] [kaardil|kaardile|toimikus|toimikusse|haigusloos|haiguslukku|märkmetes|kliendikaardil|liikmekaardil|profiilis|ankeedis|andmetes|failis|dokumentides] (on) (kõik) [kirjas|kirjas on|on kirjas|seisab|kirja pandud|kirjutatud|on kirjutatud|kirjutatud on]
      [saatke|andke|palun|soovin|tahan|näidake] (mulle) (now) [väljavõte|väljavõtet|koopia|koopiat|ülevaade|ülevaadet] (sellest|kõigest) [sellest mis|kõigest mis|sellest mida] … [mul teil kirjas|minu kohta|teil kirjas|teil minust|mul teil|te minust]
      ? [mis andmed|mis andmeid|millised andmed|milliseid andmeid|mis info|millist infot|millist teavet|millised isikuandmed|milliseid isikuandmeid|mis isikuandmeid|mida kõike|mis infot|mida minust|mida te minust] & [teil on|on teil|teil minu kohta|teil olemas|säilitate|hoiate|kogute|kogunud|kogusite|töötlete|hoiustate|talletate|salvestanud|salvestate|olete kogunud|teate|omate|valduses|andmebaasis|on kogutud|salvestatud]
      [mida|mis] te (now) minust [teate|hoiate|säilitate]
      [soovin|tahan|palun|sooviksin|tahaksin] (now) (oma) [andmetega|oma andmetega|isikuandmetega|enda andmetega] tutvuda
      [mida|mis|millist infot|milliseid andmeid] (te) [minu kohta|mu kohta|minust] (te) (olete) [salvestanud|kogunud|talletanud|kirja pannud] (olete)
      [saada|saaksin|saan|saatke|soovin|tahan] (ma) (now) [kõik andmed|kõiki andmeid|kõik info|kogu info|kogu infot|andmed|andmeid] mis teil (now) [minu kohta|mu kohta|minust]
      miks (now) (teil) (on) [minu number|mu number|mu andmed|minu andmed|teil minu number|teil mu number|teil minu andmed|teil mu andmed] (now) (teil) [on|olemas]
      ^ (ja|palun) (mis|mida|millised) [mis teil|mida teil|mis teie|millised andmed] (teil) (on) minu kohta (on|olemas) (saatke|palun) (mulle) $
      ^ (ja|palun) [mis|mida|millist infot|mis andmed|mis info] teil (minu kohta|mu kohta) (on) [minu kohta|mu kohta|minu kohta on|mu kohta on|olemas] (on|olemas) $
      (tahan|soovin|palun) [teada|öelge] kellele (te|minu|mu) (minu|mu|te) [andmed|andmeid|numbri|isikuandmed] (te|olete) [andsite|jagasite|edastasite|müüsite|andnud|jaganud|müünud|edastanud]
      [soovin|tahan|palun|sooviksin|saatke] (mulle) (saada) [koopiat|koopia|väljavõtet|väljavõte] [oma|minu|mu|enda|kõigist] (isiku) [data|isikuandmetest|andmetest|isikuandmete|andmete]
      [milliseid|millised|mis] (isiku) [andmeid|andmed|infot] te (minu|mu) kohta [hoiate|kogute|säilitate|omate]
      [milliseid|mis|millised|missugused] (minu|isiku) [data] [hold] (minu|mu) (kohta)
      [mida|mis] (te) [minu|mu] kohta [teate|hoiate|on teil]
      mida te [teate|hoiate] [minu|mu] kohta
      [kust|kuidas] (te|teil|üldse) (te|on) [mu|minu] [numbri|number|kontakti|telefoninumbri|kontakt] (saite|on|teate|leidsite)
      kes (teile) (mu|minu) [numbri|andmed] (teile) [andis|müüs]
      [koopia|koopiat|väljavõte|väljavõtet|väljavõtte] (kõigist|kõigi) [minu andmetest|minu andmed|isikuandmetest|oma andmetest|minu andmete|mu andmetest]
      [saatke|näidake|soovin näha|palun saatke|tahan näha] (mulle) (kõik) [minu|mu] [andmed|isikuandmed|kohta käivad andmed]
      [nõuan|soovin|palun|tahan|taotlen|esitan] (now) (taotluse) [juurdepääsu|ligipääsu|andmepäringu|väljavõtet|väljavõtte|koopiat|koopia|ülevaadet] (now) [mydata|kõigist andmetest|isikuandmetest]
      [artikli|artikkel|art|paragrahvi] [15]
      [näidata|näidake|öelda|öelge|selgitage|täpsustage|teada|rääkige] (mulle) (now) [mis|mida|milliseid andmeid|mis andmed|mis info] (te|teil|mu) (minu|numbri) (now) [kohta teil|kohta on|juures kirjas|teil kirjas|kohta teate|kohta kogute|kohta hoiate|kohta salvestatud|kirjas on]
      te [ostsite|varastasite|leidsite|saite] (now) [mydata] (now) [kuskilt|kellelt|kelleltki|kusagilt|mujalt|kust]
      [ostsite|varastasite] (now) [mydata]
      miks (now) (ma|mu|minu) (number|nimi) (on) (teie|teil) (now) [andmebaasis|nimekirjas|registris|süsteemis|listis]
      kes (teile) (now) [mydata] (teile) [andis|müüs|lekitas|jagas|edastas]
      [soovin|tahan|palun|sooviksin] (now) (näha|tutvuda) [näha|tutvuda|saada teada|teada] (now) (kõiki|kõik|kõigi) [mydata|andmetega|oma andmetega|isikuandmetega]
      kuidas (te) [mydata] (now) (kätte) [saite|kätte saite|saadi|leidsite|hankisite]
      kes (teile|teil) (üldse) (mu|minu) [nr|numbri|telefoni|telefoninumbri|andmed|kontakti|mobiilinumbri|nime] (teile) [andis|ütles|jagas|müüs|lekitas|edastas|andnud|reetis]
      kust (kohast) (te|teie|teil) (üldse) (mu|minu) [nr|nri|numbri|telefoni|telefoninumbri|kontakti|andmed|nime] (te) [võtsite|saite|teate|leidsite|hankisite|on]
      (mis|mida|mis kõik) (kõik) [on teil|teil on|teil] (seal) (üldse) [minu kohta|mu kohta|minust] (üldse) (kirjas|kirja pandud|üles kirjutatud|salvestatud|teada|olemas) $
    `,
    erase: `
      [andmeid töödelda|andmete töötlemiseks|andmete töötlemise|andmete töötlemisest] (ja) (palun|soovin) … [kustutada|kustutage|hävitada|kustutamist]
      [pole lubanud|ei lubanud|ei ole lubanud|pole luba andnud|ei andnud luba] … [alles hoida|hoida|säilitada|talletada]
      kuidas (ma) [saan|saab|saaks|saaksin] (oma|mu) [konto|kontot|profiili|kasutajat|kliendikontot] … [kustutada|kustutatud|sulgeda|eemaldada]
      [mind|minu andmeid|mu andmeid|mu nime|minu nime] (enam) (teie|teil) [süsteemis|registris|andmebaasis|kartoteegis|arvutis|failides] (enam) [poleks|ei oleks|pole|ei ole]
      tehke nii et [mind|mu nime|minu nime|minu andmeid|mu andmeid] … (seal|teie juures|teil) (enam) [ei oleks|poleks|ei ole|ei leiaks]
      [nimi|number|andmed|pilt|foto|koopia|nime|andmeid] (enam) [ei tohi|ei tohiks|ei tohi enam] (enam) (alles) [teile|teie juurde|alles|teie süsteemi|teie andmebaasi|teie juures] (alles) (jääda|olla)
      [võtke|võtta|tõmmake|arvake] (mind|meid) (oma|teie) (oma|teie) [systems] [wholly] (now) (maha|välja|ära)
      ärge (now) (minu|mu) kohta (now) (midagi|enam) (midagi|mingeid andmeid|andmeid|infot) (alles) [hoidke|säilitage|hoiustage|talletage|alles hoidke|alles jätke]
      ? [pildid|pilte|fotod|haiguslugu|haigusloo|toimik|toimiku|konto|profiil|profiili|ankeet|ankeedi|terviseandmed|haigusloo] (ja|now) (now) palun (now) [kustutada|ära kustutada|hävitada]
      [teil pole|teil ei ole] (enam) [luba|õigust] (enam) (minu|mu) [isikuandmeid|andmeid|andmete] (enam) [säilitada|hoida|talletada|säilitamiseks|hoidmiseks]
      [minu andmed|mu andmed|minu isikuandmed|mu konto|minu konto|mu profiil] [peavad|peab|tuleb|palun] … [kaduma|kustutada|kustutama|eemaldada|hävitada]
      [visake|visata|viska] [minu andmed|mu andmed|mu info|minu info|mu profiil] [minema|ära|prügikasti|välja]
      [soovin|tahan|nõuan|palun] (now) et (mind) [mind kustutataks|mind kustutatakse|mind eemaldataks] (now) (koos) … [andmetega|andmebaasist|süsteemist|registrist]
      teil [ei tohi|ei tohiks|ei ole lubatud] (now) olla (now) (minu|mu) (kohta) (mingeid|ühtegi) [andmeid|mu andmeid|isikuandmeid|infot|minu kohta andmeid] (minu|mu) (kohta)
      kuidas (ma) (saan|saab) (ma) [oma andmed|mu andmed|minu andmed|oma konto|oma profiili|isikuandmed|oma isikuandmed] (teie) (now) [kustutada|kustutatud|eemaldada|ära kustutada|kustutada lasta]
      [tahan|soovin|nõuan|palun] (ma) et (te) [unustaksite|kustutaksite|hävitaksite|kõrvaldaksite] (kõik) (mida|mis) (te|teil) (minust|minu kohta|mu kohta) (teate|on|hoiate) (minu kohta)
      [hävitage|kustutage|põletage|hävita] (palun) [mu ankeet|minu ankeet|mu kliendikaart|minu kliendikaart|mu profiil|minu profiil|mu toimik|minu toimik|mu konto|minu konto]
      [ärge|palun ärge|mitte] (enam|palun|rohkem) (enam) (minu|mu) [andmeid|isikuandmeid] (enam|rohkem) [säilitage|hoidke|hoiustage|säilitada]
      [kustutage|kustuta|hävitage|eemaldage|kustutada] (palun|ära) (kõik) [minu|mu|oma] [data] (ära)
      [kustutage|kustuta] (palun) kõik (mis) (teil) (minu|mu|on) [kohta|teil on]
      [õigus olla unustatud|unustage mind]
      [kustutage|kustuta] … number ära
      (ma) [tahan|soovin|nõuan|palun] et (kõik) (mu|minu) [andmed|info|konto|isikuandmed] (now) [kaoksid|kustutataks|kustutatakse|hävitataks|eemaldataks|kaob]
      [kustutage|kustuta|eemaldage|kõrvaldage|hävitage|pühkige] [mind|meid] (now) [wholly] (now) (oma|teie|kõigist) [systems]
      [kustutage|kustuta|kustutada|hävitage|hävitada|eemaldage|eemaldada|kustutama|hävitama|eemaldama|likvideerige|anonümiseerige|kustutaksite|kustutataks] (now) (kõik|kogu) [mydata|kõik andmed|info minu kohta|infot minu kohta]
      ^ (palun) [kustutage|kustuta|hävitage] (kõik) andmed (palun|ära) $
      [mydata|kogu info minu kohta|kogu info minust|kõik minu kohta] (now) (viivitamata|ära) [kustutada|eemaldada|hävitada|kustutama|hävitama|eemaldama|kustutataks]
      palun (now) [kustutada|eemaldada|hävitada] (now) (kõik|kogu) [mydata|andmed|info minu kohta]
      [tuginen|õigus|soovin kasutada|kasutan|nõuan|vastavalt] (now) (oma|õigusele|õigust) [õigusele olla unustatud|olla unustatud|unustatud|andmete kustutamisele|andmete kustutamist]
      [artikli|artikkel|art] [17]
      [sulgege|kustutage|lõpetage|tühistage] (now) [mu konto|minu konto|mu kliendikonto|minu kliendikonto] (now) (ja) (now) [kustutage|hävitage|eemaldage|kõik]
      ei [taha|soovi|luba] (ma) et (minust|minu kohta|mu kohta) (teile|teie) [minust|teile|teie|minu|mu] … [jälge|jälgi|mingit infot|mingeid andmeid]
      [minust|meist] … [ei jääks|ei tohi jääda|ei jää|mitte jääda|jäägu|ärge jätke] … [jälge|jälgegi|jälgi|andmeid|infot|midagi alles]
      [midagi|mitte midagi|mingit infot|mingeid andmeid|infot|andmeid|mu asju] (minust) [ei tohi|ärge|mitte|ei] (teile|teie|endale) … [teile jääda|alles jääda|teie juurde jääda|alles jätke|alles jätta|endale jätke|endale jätta]
      [ärge|ära] … [minust|minu kohta|mu kohta] … [alles|säilitage|hoidke|talletage]
      [kustutage|kustuta|hävitage|eemaldage|kustutada|hävitada|eemaldada|kustutataks|hävitataks|kustutaksite] … [cv|elulookirjeldus|elulookirjelduse|kandideerimisavaldus|kandideerimisavalduse|motivatsioonikiri|motivatsioonikirja|avaldus mille|avalduse mille|ankeet mille|ankeedi mille|vorm mille|vormi mille|koopia mu|koopia minu|passi koopia|id kaardi koopia|dokumendi koopia]
      [cv|elulookirjeldus|motivatsioonikiri|kandideerimisavaldus|passi koopia|id kaardi koopia] … [kustutage|kustutada|hävitage|hävitada|eemaldage|eemaldada|ära visata|ärge säilitage|ärge hoidke]
      [visake|visata] (palun) [mu|minu] … [minema|ära|prügikasti|paberihunti]
      [kaotage|kaota|kaotada|kaotataks] (mu|minu|ära) (ära) [mu|minu|oma] [andmed|info|konto|profiil|nimi|isikuandmed|kliendikaart|toimik] (ära)
      [unustage|unusta] [mind|meid] ja (kõik|kogu) … [andmed|info|mis|mida]
      [õigust|õigus|õiguse|õigusest] (olla) unustatud
      [andmete|isikuandmete|konto|profiili] [kustutamist|kustutamise|kustutamiseks|hävitamist|eemaldamist]
      [kuidas] (ma) [saan|saaks|saaksin|saab] … [konto|kontot|profiil|profiili|andmed|andmeid|kasutaja|kasutajat] [kustutada|kustutatud|sulgeda|eemaldada|ära kustutada|maha võtta]
      [soovin|tahan|tahaks|palun|sooviksin|nõuan] … [konto|kontot|kliendikonto|kliendikontot|profiil|profiili] (ära) [kustutada|sulgeda|kustutatud|eemaldada|kustutamist|sulgemist|kinni panna]
      [andmekaitseseaduse|gdpr|isikuandmete kaitse|üldmääruse|iküm|isikuandmete kaitse üldmääruse] & [kustuta*|hävita*|eemalda*|unusta*]
      [ärge|ära|palun mitte|mitte] (palun|enam) [mu|minu|meie|oma|lapse|neid] … [säilitage|hoidke|talletage|hoiustage|alles hoidke|alles jätke|säilitada|alles hoida|talletada]
      kuidas (ma|saan|saaks) (ma) [oma|mu|minu] [konto|kontot|profiili|andmeid|andmed|kasutaja|kliendikonto|kliendikaardi] … [kustutan|sulgen|eemaldan|hävitan|kustutada|sulgeda|kinni panen]
    `,
    rectify: `
      (minu|mu) [nimi|perekonnanimi|eesnimi] kirjutatakse … mitte
      [muutke|parandage|vahetage] (palun) (lepingus|süsteemis|arvel|andmetes|kliendikaardil) (mu|minu) [nimi|nime|perekonnanimi|perekonnanime] (ära|nüüd)
      [pange|kirjutage|tehke|saatke|vormistage] (palun) [arved|arve|leping|konto] … [minu nimele|mu nimele]
      ? [kaardil|kaardil seisab|toimikus|paberites|haigusloos] & [et olen|et ma olen|et mul on|nagu oleksin] & [ma ei ole|ei ole|pole|mul ei ole|ma pole]
      ? [perekonnanimi|eesnimi|perenimi] on … mitte
      [haigusloos|toimikus|kaardil|teie failis|teie paberites|kartoteegis|teie süsteemis|ankeedis|teil on kirjas|teil kirjas] & [ei ole tõsi|pole tõsi|ei vasta tõele|see on vale|on vale|pole õige|see pole nii|see ei ole nii]
      [mul on|sain] uus (number|telefon) … [asenda*|vahetage|pange]
      [sünniaasta|sünniaeg|sünnikuupäev|sünnipäev|sünniajaks] & [õige on|õige|tegelikult|hoopis|vale|valesti]
      [nimi|nime|nimes|perekonnanimi|eesnimi] (kirjutatakse|kirjutage) … [tehke korda|parandage|valesti|iga kord valesti]
      [näit|näidu|mõõdunäit|arvestinäit|veenäit|elektrinäit|vee näit] & [valesti kirjas|valesti kirja|vale|valesti sisestatud|valesti märgitud|parandage]
      [kirjutage|vormistage|pange|kirjutada|vormistada|panna|viige|tehke] (palun|ümber) [leping|lepingu|konto|arve|arved|liitumine|tellimus] (ümber|palun) [minu nimele|mu nimele|oma nimele] (ümber)
      [abiellusin|abiellusime|lahutasin|lahutasime] & [muutke|muuta|vahetage|pange|parandage|kirjutage]
      [teil on kirjas|teil kirjas|teie paberites|teie paberid ütlevad|teie toimikus|teie andmetes|teie süsteemis|haigusloos|minu toimikus|mu toimikus|minu kaardil|mu kaardil|teie failis|teie kartoteegis|ankeedis|süsteemis] & [olen|mul on|mul|sündisin|elan|kaalun|olin|abielus|vallaline|allergiline] & [tegelikult|hoopis|pole õige|ei ole õige|vale|valesti|parandage|parandada|muutke|muuta|õige on|pole|ma ei ole|olen vallaline|olen abielus|olen lahutatud]
      [e post|meil|aadress|telefoninumber|perekonnanimi|kontaktisik|postiindeks] (on) [vahetunud|on vahetunud|vahetus ära]
      [kontaktisik|kontakt|raamatupidaja|juhatuse liige|esindaja] (on) (nüüd) … [muutke|uuendage|parandage|vahetage|märkige]
      [mu|minu|meie|lapse] [nimi|perekonnanimi|aadress|eesnimi|meil|isikukood] (on) (teil|lepingus|arvel) [kirjaveaga|veaga|vigaselt|trükiveaga|vigane|poolikult]
      [mu|minu|meie] [uus elukoht|uus aadress|uus koduaadress|uus perekonnanimi|uus meil|uus meiliaadress|uus töömeil|uus e post|uus telefoninumber|uus postiindeks|uus nimi] (on|nüüd)
      [pange|märkige|kirjutage|muutke] (mulle|mu|minu|palun) [sünnipäevaks|sünniajaks|sünnikuupäevaks|perekonnanimeks|eesnimeks|elukohaks|emakeeleks|kontaktnumbriks]
      [mu|minu|meie] [aadress|elukoht|perekonnanimi|meil|koduaadress|postiindeks] on (ammu|juba|hoopis) (ammu|juba) [teine|uus|muutunud|muudetud|vahetunud]
      [telefoninumbri|numbri|isikukoodi|postiindeksi|meili|nime|perekonnanime] (viimane|esimene) [lõpp|algus|viimane number|esimene täht|viimane täht|lõpus|keskel] (on|peab olema|peaks olema|käib)
      [kirjutasite|kirjutate|olete kirjutanud|panite|olete pannud] (mu|minu|lapse|ema) [nime|eesnime|perekonnanime|aadressi|isikukoodi|meili] (kahe|ühe) [valesti|ühe|kahe|vigaselt|ilma|poolikult|vale|veaga]
      (ma) olen nüüd … [muutke|parandage|uuendage|vahetage] (see|palun|oma) [süsteemis|registris|andmetes|kontol|kliendikaardil|ära nimi|nimi|nime|perekonnanimi]
      [minu|mu|meie|lapse] [andmetes|kliendikaardil|profiilis|toimikus|haigusloos|lepingus] on (mingi|väike) [viga|vale|trükiviga|kirjaviga|vead]
      [mu|minu|lapse|tal] (on) [sugu|vanus|kodakondsus|perekonnaseis|tõug|sünnipäev|vanuseks|sooks] (on) (teil) [valesti|vale|märgitud valesti|valesti märgitud|valesti kirjas]
      [mu|minu] (e) (meili|posti) [postiindeks|perekonnanimi|eesnimi|meiliaadress|meil|e mail|email|e post|koduaadress|aadress|isikukood|telefoninumber|majanumber] on (nüüd) [nüüd]
      [majanumber|korterinumber|postiindeks|isikukood|sünniaasta|sünniaeg|sünnikuupäev] (on|meil on|mul on) … mitte
      (ma) [vahetasin|vahetasime] (oma|mu) [emaili|e maili|meili|meiliaadressi|e posti|postiaadressi|perekonnanime|nime] (ära) (ja)
      (ma) [võtsin|sain] (endale|tagasi|uuesti|mehe|abikaasa) [neiupõlvenime|neiupõlvenime tagasi|mehe perekonnanime|abikaasa perekonnanime|uue perekonnanime|uue nime] … [muutke|parandage|uuendage|vahetage|kuidas|palun|süsteemis|teil|märkige|muuta]
      [kirjutage|hakake|kutsuge|pange|märkige] (mind|mulle|mu) [õige nimega|õige nimi|õige aadress|õige perekonnanimi|õige meil|õige number|õige sünniaeg|õige isikukood]
      [teil|kaardil|süsteemis|registris|kliendikaardil|profiilis|vaktsineerimiskaardil] (on) (ikka|veel|endiselt|ikka veel) (veel) [vana kirjas|teine kirjas|vale kirjas|endine kirjas|eelmine kirjas]
      teil on (kirjas) [ikka|endiselt|ikka veel] (mu|minu|kirjas) [vanad andmed|vana number|vana nimi|vana aadress|vana meil]
      ? [firma|ettevõtte|ühingu|asutuse|oü|kliendi] [nimi muutus|nimi on muutunud|nimi vahetus|nimi on uus|uus nimi|aadress muutus|aadress on muutunud]
      ? (palun) [arvele|arvetele|lepingule|lepingusse|kaardile] (palun) (panna) [õige nimi|õige aadress|uus nimi|uus aadress|õiged andmed|uued andmed|õige kmkr]
      [muutke|parandage|uuendage|vahetage|muuta|parandada|uuendada] (palun|ära) [mu|minu|meie] [myfield]
      [nimi|perekonnanimi|eesnimi|aadress|isikukood] (mul|minu|on|mu) (on) (teil) [teil poolik|on poolik|teil poolikult|poolikult kirjas|teil katki|teil lühendatud]
      ? [kaardil|kliendikaardil|passis|registris|süsteemis|teil on kirjas|teil on märgitud] (on) (kirjas|märgitud) [isane|emane|mees kirjas|naine kirjas|kirjas mees|kirjas naine]
      [sünnikuupäev|sünniaeg|sünniaasta|isikukood|postiindeks|perekonnanimi|eesnimi|meiliaadress|aadress|nimi|meil|telefoninumber|majanumber] (mul|minul|tegelikult) [peab olema|peaks olema|peab tegelikult olema|pidi olema|oleks õige|õige on]
      ? [nimi|eesnimi|perekonnanimi|nimeks|aadress|sünnipäev|sünniaeg] & [mitte] & [viga|valesti|parandage|muutke|muuta|parandada|kirjas|sees|teie|tehke korda]
      ? [nimekirjas|registris|süsteemis|kaardil|kliendikaardil|andmetes|andmebaasis|arvel|lepingus|profiilis] (on|nimes) [viga|viga sees|on viga|on viga sees] (sees) & [nimi|nimes|perekonnanim*|aadress*|sünni*|isikukood*]
      [pange kirja|pange|märkige üles|märkige|kirjutage üles|salvestage|lisage|fikseerige] (now) (mu|minu|meie|ema|lapse) (now) [uus telefon|uus number|uus mobiil|uus telefoninumber|uus aadress|uus meil|uus e post|uus nimi|uus perekonnanimi|uus kontakt|uus isikukood]
      (ma) olen [mees|meesterahvas|naine|naisterahvas|preili|härra|proua] (ja|aga|kuid|mitte) … [kirjutate|pöördute|kutsute|kõnetate|märgitud|kirjas]
      (ma) olen [mees|meesterahvas|naine|naisterahvas|preili|härra|proua] (ja) mitte [mees|meesterahvas|naine|naisterahvas|preili|härra|proua]
      [nimi|perekonnanimi|eesnimi|nime|perekonnanime] (mul|minu|see) [käib kahe|käib ühe|kirjutatakse kahe|kirjutatakse ühe|kirjutatakse topelt|käib topelt]
      ? [teie kaardil|kaardil|süsteemis|registris|profiilis|teil|kliendikaardil|lepingus|passis] [seisab|on kirjas|seisab kirjas|on märgitud|figureerib] & [vahetage|vahetage välja|parandage|muutke|tehke korda|uuendage|tehke õigeks|pange õigeks]
      [isikukoodis|telefoninumbris|numbris|aadressis|nimes|perekonnanimes|eesnimes|meiliaadressis|meilis|sünniajas|sünnikuupäevas|postiindeksis] (on) (teil|mul) … [sassis|vale|viga|valesti|puudu|üleliigne|ülearune|vahetuses|segamini|eksitus]
      [lisage|pange|kirjutage|lisada] (now) (mu|minu) nime [ette|taha|lõppu]
      [minu|mu|minul] [myfield] (now) (teil) (now) [isWrong]
      [minu|mu] [myfield] on (now) (teie) [ourfile] (now) [vale|valesti|vana|vigane|valed|aegunud]
      [uus|uue|uued|teine] [myfield] (now) … [mending] (palun) (see|ära)
      [uus|uue|uued] [myfield] (now) … (seda|selle) (ma) [muuta|uuendada|parandada|muudan]
      [kolisin|kolisime|kolinud] … [mending] (now) (ära|palun) (see|mu|oma) [myfield|ourfile]
      [mending] (now) (ära) (mu|minu) [mu andmed|minu andmed|mu kliendikaarti|minu kliendikaarti|mu kontot|mu profiili|minu profiili|mu kontaktandmed|kontaktandmeid|minu kontaktandmed]
      [mu andmed|minu andmed|minu kontaktandmed|mu kontaktandmed|minu nimi|mu nimi|minu aadress|mu aadress|minu meil|mu meil] (now) (ära) [parandada|muuta|uuendada]
      [vale|vana|vigane] [isikukood|nimi|aadress|sünnikuupäev|meil|e mail|e post|perekonnanimi|telefoninumber|sünniaeg] (on) [ourfile]
      [andmed|info|aadress|nimi|kontaktandmed] mis teil (now) (minu|mu) (kohta) (on) (now) [minu kohta on on|on on|mu kohta on on|minu kohta on|on kirjas on|mu kohta on] [valed|vale|valesti|vanad|vana|vigased|aegunud]
      [kirjutate|kirjutasite|olete kirjutanud] (mu|minu) [nime|perekonnanime|eesnime] (alati) valesti
      [perekonnanimi|nimi|aadress|number|meil|telefoninumber] [muutus|muutunud|vahetus|on uus] (now) … [mending]
      [minu|mu] [nimi|perekonnanimi|eesnimi] … [vale|valesti|vigane|ebaõige]
      [perekonnanimi|eesnimi] (on) (teil) [vale|valesti]
      [vale|valesti|vigane] (on|kirjas) (teil) [minu nimi|mu nimi|perekonnanimi]
      [name] … [wrong] … [fix]
      [minu|mu] (nimi|aadress|number) [muutus|muutunud] … [fix]
      vahetasin [nime|perekonnanime|aadressi] … [fix]
      [fix] (palun) [minu|mu] [name]
      ^ (palun) [parandage|muutke|uuendage] (palun) [name] $
      [ma pole enam|ma ei ole enam|minu nimi pole enam|mu nimi pole enam] … [pange nimeks|muutke|parandage|uuendage|uus nimi]
      [sünniaasta|sünniaeg|sünnikuupäev|postiindeks|e post|vanus|eesnimi|perekonnanimi|isikukood|minu nimi|mu nimi|minu aadress|mu aadress] (now) (on) (teil) (now) [on teil vale|teil vale|valesti kirjas|on teil valesti|ei klapi|on teil vana|on teil aegunud|on valesti|on vale]
      teil on (now) [mu vana|minu vana|vale|vana|vigane|aegunud] [aadress|nimi|perekonnanimi|eesnimi|meil|e post|postiindeks|sünniaeg|number]
      [parandage|muutke|uuendage|vahetage|muuta|parandada] (now) (ära|palun) [mu|minu] [meil|aadress|nimi|perekonnanimi|eesnimi|postiindeks|e post|isikukood|sünniaeg|sünnikuupäev|meiliaadress]
      [artikli|artikkel|art] [16]
      ^ (now) (ma|minu nimi|mu nimi|nimi) (on|olen) … [mitte] … [parandage|muutke|parandada|muuta|palun parandus|vahetage|tehke korda|pange õigeks]
      [nimi|nime|nimes|perekonnanimi|perekonnanimes|eesnimi|eesnimes] … [h ga|t ga|d ga|k ga|g ga|b ga|p ga|v ga|w ga|y ga|j ga|i ga|õ ga|ö ga|ä ga|ü ga|s ga|z ga|š ga|c ga|ühe tähega|kahe tähega|tähega|täht puudu|täht on puudu|täht üle|topelt tähega|sidekriipsuga|ilma sidekriipsuta]
      [mul|minul|mu nimes|minu nimes] (on) (nimes) [puudu|puudub|vale] (üks) täht
      (teil|teie|süsteemis|registris|kaardil|arvel|lepingus|andmetes|kirjas) [on kirjas|on märgitud|seisab|on sees|kirjas on|on pandud] … [aga tegelikult|peaks olema|peab olema|õige on|õige oleks|aga olen|tegelikult]
      (ma|me|oleme|olen) [kolisin|kolisime|kolinud|kolime|elan nüüd|elame nüüd] … [uus aadress|uuele aadressile|nüüd aadressil|aadress nüüd|uus elukoht|nüüd elan|nüüd elame|muutke|uuendage|parandage|märkige|pange kirja]
      [ma olen|olen] (hoopis) [proua|preili|naine|naisterahvas|mees|meesterahvas|härra] (mitte|ja mitte|aga mitte|hoopis) [mitte|ja mitte|aga mitte] [härra|mees|meesterahvas|proua|preili|naine|naisterahvas]
      [pöördute|kõnetate|kirjutate|tervitate|nimetate|kutsute] (te) (minu|mu|mind|alati) (poole|nimega|kui) [härra|proua|preili|valesti|vale nimega] … [olen|parandage|muutke|palun]
      [abiellusin|lahutasin|abiellunud|lahutatud|lesk] … [perekonnaseis|perekonnanimi|nimi on|nüüd nimi|uus nimi|võtsin|olen nüüd|kannan nüüd]
      [perekonnaseis|sugu|tiitel|kodakondsus|amet|vanus] … [parandage|muutke|uuendage|vale|valesti|muutunud|ei ole õige]
      [lisage|märkige|pange|kirjutage|kandke] … [kaardile|kliendikaardile|toimikusse|süsteemi|registrisse|profiili|profiilile|kontole|andmetesse|haiguslukku|patsiendikaardile|lapse juurde|minu juurde] … [uus|uue|õige]
      [uus|uue] (e) [telefon|mobiil|nr|number|telefoninumber|meil|email|e mail|e post|aadress|post|kontonumber|iban|perekonnanimi] (on) … [vana|vanal|vanale|endine|eelmine] … [ei kehti|ei tööta|ei kasuta|enam|kustutage|kinni|asemele]
      (ma) [pole|ei ole] (mingi|üldse|enam) [härra|proua|preili|mees|meesterahvas|naine|naisterahvas] (vaid|hoopis|ma) [vaid|olen|proua|härra|naine|mees]
      (teil|mul) [on kirjas|teil on kirjas|on märgitud|on sünniaasta] … [aga ma sündisin|aga ma olen|aga minu|aga mu|aga sündisin|kuigi olen|kuigi sündisin|ma sündisin]
      [uus|uue] [telefon|mobiil|tel|nr] (on|mul|nüüd) … [vana|vanal|vanale|endine|eelmine|muutke|uuendage|kandke|märkige|pange kirja|vahetage|lisage]
      ? [minu|mu] (on) (nüüd) uus [nr|tel|mobiilinumber|telefoninumber]
      [perearst|klass|rühm|töökoht|amet|pank] (on|mul|meil|lapsel) … [muutus|muutunud|vahetus|uus] … [muutke|uuendage|parandage|märkige|vahetage|andmetes|süsteemis|registris]
      [laps|poeg|tütar|ta] [läks|läheb|käib|on] (nüüd) … [klassi|klassis|rühma|rühmas|kooli] … [muutke|uuendage|parandage|märkige|vahetage|andmetes|süsteemis|registris]
    `,
    port: `
      [andmete ülekantavuse|andmete ülekandmise|andmete teisaldamise] [õigust|õigus|õiguse|õigusele]
      [õigust|õigus|õiguse|õigusele|õigusest] (oma) (isiku) [andmete ülekandmisele|andmete ülekandmiseks|andmete ülekantavusele|andmete ülekantavuse|andmete ülekandmise|andmeid üle kanda|andmete teisaldamisele|andmete teisaldamiseks]
      [saatke|edastage|andke|viige|kandke|saata|edastada|anda|viia] (now) [mydata] (now) (otse) [uuele|teisele|uude|teise] … [edasi|üle|arstile|hambaarstile|kliinikule|kliinikusse|kindlustusele|pangale|panka|firmale|firmasse|pakkujale|operaatorile|perearstile|kooli|lasteaeda|poodi|juuksurile|klubile|klubisse]
      [tõmmake|laadige|laadida|eksportige|salvestage] (now) (mu|minu|oma) [andmed|ajalugu|ostuajalugu|trenniajalugu|treeningajalugu|treeningud|tulemused|profiil|info] (now) [faili|failiks|failina|excelisse|csv faili|alla]
      ? kuidas (ma) (saan|saaksin) … [oma andmed|minu andmed|mu andmed|oma andmeid|isikuandmed] … [csv|excel|json|xml|failina|faili]
      [tahan|soovin|sooviksin|saatke|andke] (mulle) (now) [faili|fail] (mis|kus|milles) (kõigi|kõik|sisaldab) [oma andmetega|minu andmetega|mu andmetega|kõigi oma andmetega|on mu andmed|on minu andmed|on kõik mu andmed]
      [minu andmed|mu andmed|oma andmed|minu andmeid|oma andmeid] … [failina|failis|masinloetaval]
      [saatke|andke|soovin] (mulle) [andmed|andmeid] … [failina|failis|masinloetaval]
      [üle kanda|ülekandmist|kanda üle|ülekandmine] (minu|oma) (andmed) [andmed|andmete|teise]
      [andke|anda|saatke|saata|edastage|edastada|kandke|viige|viia|üle anda|andke üle] (now) [mydata] (now) [üle anda|uuele teenusepakkujale|uuele firmale|teisele firmale|teisele teenusepakkujale|faili kujul|failina|kaasa|konkurendile|uuele operaatorile]
      [mydata] (now) [uuele teenusepakkujale|uuele firmale|teisele firmale|teisele teenusepakkujale|faili kujul|failina|kaasa|kaasa võtta|konkurendile|uuele operaatorile|masinloetaval kujul|masinloetavas vormingus|excelis|exceli failina|csv failina|csv na|alla laadida|failina alla laadida]
      [eksportige|ekspordi|eksportida|laadige alla] (now) (kõik) [mydata]
      [vahetan|vahetame|lähen üle] (now) [firmat|teenusepakkujat|operaatorit|panka|teise firmasse] … [mydata]
      [nõuan|soovin|palun|taotlen] (now) (oma|minu) [andmete ülekandmist|andmete ülekantavust|andmete teisaldamist]
      [artikli|artikkel|art] [20]
      [andke|saatke|edastage|viige|kandke|anda|saata|edastada|viia|tõstke|liigutage] … [andmed|andmeid|info|toimik|toimiku|haiguslugu|haigusloo|röntgenpildid|profiil|ajalugu|hinded|dokumendid|isikuandmed|analüüsid|ravilugu|raviloo] (now) (otse) [uuele|uude|teisele|teise|järgmisele]
      [andmed|andmeid|info|infot|toimik|toimikut|haiguslugu|röntgenpildid|ajalugu|ajaloo|ostuajalugu|isikuandmed] … [uuele|uude|teisele|teise] (now) [kindlustusele|kindlustusse|kindlustusfirmale|arstile|perearstile|hambaarstile|kliinikule|kliinikusse|haiglale|haiglasse|pangale|panka|koolile|kooli|lasteaiale|lasteaeda|jõusaalile|jõusaali|klubile|klubisse|firmale|firmasse|pakkujale|teenusepakkujale|operaatorile|ettevõttele|äppi|rakendusse|elektrimüüjale|energiafirmale] (otse|üle|ära|edasi) [anda|üle anda|saata|edastada|viia|üle viia|üle kanda|kanda|edasi anda|edasi saata|üle]
      [andke|saatke|edastage|viige|kandke|anda|saata|edastada] … [andmed|andmeid|info|toimik|toimiku|haiguslugu|haigusloo|röntgenpildid|profiil|ajalugu|dokumendid|isikuandmed|analüüsid|ravilugu|konto] (üle|edasi) [uuele|uude|teisele|teise]
    `,
    object: `
      ärge koostage (minust|minu kohta) … [kliendiprofiili|profiili]
      [otsustagu|otsustama|otsustab] inimene mitte [algoritm|arvuti|masin|robot]
      ärge [lisage|kaasake|arvestage|võtke|pange] (mu|minu) [oste|andmeid|külastusi|tulemusi] (oma) [statistikasse|uuringusse|analüüsi|uuringutesse]
      ärge (lisage|kaasake|arvestage|võtke) (mu|minu) [oste|andmeid|külastusi|tulemusi|andmed|ostud] (oma) [statistikasse|uuringusse|analüüsi|uuringutesse|oma statistikasse]
      (ei luba|keelan|ma ei luba) (oma|minu|mu) [andmete|ostude|külastuste|käitumise] põhjal [reklaami|reklaame|pakkumisi|hindu|hinda|järeldusi] [suunata|sihtida|näidata|teha|määrata]
      [jätke|jätta|jätaksite|võtke] (palun) [minu andmed|mu andmed|minu ostud|mu ostud|minu külastused|mu külastused|mind] (palun) (oma|teie) [uuringutest|uuringust|statistikast|analüüsidest|analüüsist|teadustööst|turu uuringutest] (välja)
      ärge (now) [tehke|koostage|looge|pange kokku] (now) [minust|mulle|minu] … [profiili|profiile]
      [ei luba|ei nõustu|keelan|ei taha et|pole nõus|ei ole nõus] (now) [mydata] (now) [turunduseks|reklaamiks|profileerimiseks|analüüsiks|analüüsimiseks|turunduse eesmärgil] (now) (kasutada|kasutate|töödelda)
      [vastuväite|vastuväide|vaidlustan|olen vastu] (minu) … [profil*|töötlemis*|kasutamis*|analüüs*]
      ei (soovi|taha) (et) (mind) [profileeritaks|profileerimist|jälgitaks]
      [mitte|ei|ärge|keelan|ei soovi|ei luba|ei nõustu|lõpetage|olen vastu|vaidlen vastu|keeldun] (now) (mingit|mingi|igasugune) (automaatset|automaatne|automaatse|minu|mu|mind) [profileerimist|profileerimine|profileerimise|profileerida|profileerige|profileerimisele|profileerimisest]
      [ei tohi|lõpetage|ärge|ei taha et te|keelan|ei luba|ei soovi et te|jätke] (now) [mu|minu] (now) [käitumist|oste|ostude|ostusid|ostukäitumist|harjumusi|ostuajalugu|liikumist] [jälgida|analüüsida|jälgimine|analüüsimine|jälgige|analüüsige|analüüsite|jälgite|kaardistate|kaardistada|kaardistamine]
      [vaidlen vastu|olen vastu|vastuväide|protestin|ei nõustu|keelan|vaidlustan] (now) [mydata] [kasutamisele|kasutamise|töötlemisele|töötlemise|analüüsimisele|kasutamine] (now) [otseturunduseks|turunduseks|reklaamiks|profileerimiseks|otseturunduses]
      [mind ei tohi|ärge mind|ärge] (now) [profileerida|profileerige|jälgige|analüüsige]
      [vaidlustan|olen vastu|vaidlen vastu|ei nõustu|pole nõus|ei ole nõus|keelan|ei luba|ei taha|ei soovi|esitan vastuväite|protestin|ärge] … [statistika|statistikas|statistikaks|turu uuring*|turuuuring*|analüüsiks|analüüsida|analüüsimiseks|profileerimiseks|profileerimist|algoritm*|tehisaru*|tehisintellekt*|uuringuks|uuringus|uuringutes|teadusuuring*|hindamiseks|isikupärastatud reklaam*|suunatud reklaam*|reklaami eesmärgil|turunduse eesmärgil|turunduseks]
    `,
    restrict: `
      ärge (palun|praegu) [minu andmetega|mu andmetega|meie andmetega|mu toimikuga] (enam|praegu|seni|veel) midagi [tehke|ette võtke]
      ? ärge (palun) [mu andmeid|minu andmeid|mu toimikut|minu toimikut] (ära|veel|praegu) [kustutage|hävitage|eemaldage]
      ärge (veel) midagi kustutage … [vaidlus|kindlustusega|kohtus|kaebus]
      [kuni|seni kuni] … ärge (mu|minu|neid) [andmeid|neid andmeid] (veel) [töödelge|kasutage|puutuge]
      ärge kustutage (mu|minu) andmeid … [kohtu*|kohtus|kohtule|kaebus*|kindlustus*|vaidlus*|tõend*]
      [hoidke|säilitage|hoidke alles] (mu|minu|neid) [andmeid|andmed|infot|neid] (ainult|lihtsalt|vaid) [ainult alles|lihtsalt alles|ainult|vaid alles]
      ärge (neid|seda|veel|palun) kustutage (mul|meil) (on) (seda|neid) (on) [kohtus|kohtule|kaebuseks|kindlustusele|vaidluse]
      ärge (neid|seda|veel|midagi|palun|andmeid) kustutage … [kohtu*|kohtus|kohtule|kaebus*|kindlustus*|vaidlus*|tõend*]
      ? [andmed|andmeid] (alles) [alles hoida|säilitada|alles jätta|hoida] (aga|kuid) [kasutada ei tohi|mitte kasutada|ärge kasutage|ei tohi kasutada|ärge puutuge]
      ärge (now) [mydata] (now) (praegu) [kasutage|töödelge|puutuge]
      [võite|võib] (now) [mydata|andmed] (now) [alles hoida|säilitada|alles jätta|hoida] (aga|kuid) (now) (neid) [mitte kasutada|mitte töödelda|ei tohi kasutada|ärge kasutage|mitte puutuda]
      [külmutage|lukustage|pange lukku|blokeerige|külmutada|lukustada] (now) [mydata] (now) [kuni|seni|ajutiselt|praegu]
      [ei tohi|ei või] (now) [mydata] (now) kasutada (now) [enne kui|kuni|praegu|seni|ajutiselt]
      [mydata] (now) [ei tohi|ei või] (now) (praegu|ajutiselt) [kasutada|töödelda]
      ärge (now) kustutage (now) (midagi) (aga|vaid) (now) [lõpetage|peatage|külmutage] (now) [mydata] (kasutamine|kasutamise|töötlemine)
      [lõpetage|peatage] (now) [mydata] [kasutamine|kasutamise|töötlemine]
      [piirake|piirata|piiramist|peatage|külmutage|blokeerige] … [andmete töötlemist|andmete kasutamist|isikuandmete töötlemist|töötlemist]
      [külmutage|blokeerige] (kõik) (minu|mu) andmed
      [pange|külmutage|lukustage|peatage|pausile|blokeerige] (now) [mydata] (now) (seniks|ajutiselt|lukku) [lukku|seniks|seniks lukku|ajutiselt|pausile|jäähüllesse|ootele|töötlemine|kasutamine]
      [mydata] [töötlemine|kasutamine] (now) [peatada|peatage|piirata|peatatud|seniks peatada|ajutiselt peatada|külmutada]
      [nõuan|soovin|palun|taotlen] (now) (andmete|isikuandmete) [töötlemise piiramist|töötlemist piirata|kasutamise piiramist]
      [artikli|artikkel|art] [18]
      [hoidke|säilitage|jätke] (now) [andmed|mydata] (now) (alles) (aga|kuid) ärge (now) (neid) [kasutage|töödelge|puutuge]
      ärge (now) [puutuge|kasutage|töödelge] (now) [mydata] (now) [enne kui|enne|kuni|seni|senikaua]
      [hoidke|hoida|jätke|jätta|säilitage|säilitada] … [andmed|andmeid|info|toimik|toimikut|isikuandmed|profiil|konto|neid|need] … [ärge|mitte|ei tohi|keegi] (neid|nendega|seda|midagi|praegu|muuks) … [kasutage|kasutada|töödelge|töödelda|puutuge|puutuda|tehke|teha|edastage]
      [ärge|mitte] (praegu|ajutiselt|seni) (mu|minu) [andmeid|infot|isikuandmeid|toimikut|terviseandmeid|profiili] … [kuni|seni kuni|enne kui|seniks|vahepeal]
      [andmete|isikuandmete] [kasutamine|töötlemine|kasutamist|töötlemist|kasutamise|töötlemise] … [peatada|peatage|külmutada|ajutiselt|piirata|seisata|seisma|pausile]
      [peatage|peatada|külmutage|lõpetage ajutiselt|piirake] … [andmete|isikuandmete] [kasutamine|töötlemine|kasutamist|töötlemist]
    `,
    do_not_sell: `
      ärge [jagage|andke|müüge|edastage] (mu|minu) [kontakti|kontakte|kontaktandmeid|telefoni|nime]
      ärge (palun) [müüge|jagage|andke|edastage] (minu|mu) (isiku) [andmeid|numbrit|isikuandmeid] (edasi)
      ärge [andke|müüge] (edasi) (minu|mu) [andmeid|numbrit]
      [ei tohi|keelan|ei luba|ei nõustu|ma ei taha et te|ärge] (now) [mydata] (now) (kellelegi|edasi|teistele) (now) [müüa|edasi müüa|jagada|edasi anda|edasi jagada|müüte|jagate|müüge|anda|rentida]
      [mydata] (now) [ei ole müügiks|pole müügiks|ei ole müüa|pole müüa|ei ole kaup|pole kaup|ei ole kaubaks]
      [mydata] (now) ei tohi (now) (kellelegi|teistele) (edasi) [müüa|edasi müüa|jagada|anda|edasi anda|edastada|rentida]
      ärge (now) [andke|müüge|jagage|edastage|laenake|rentige] (now) [mydata]
      [ei nõustu|ei luba|keelan|ei taha|ei soovi|pole nõus|ei ole nõus] (now) (et) [mydata] (now) [lähevad|läheb|antakse|müüakse|jagatakse|edastatakse|jõuavad|satuvad] (now) (edasi) [others]
      [mingeid andmeid|andmeid minu kohta|andmeid] (now) (minu kohta) [others] (now) (mitte|ei|ärge) [mitte anda|mitte müüa|mitte jagada|ei anna|andke|müüge]`,
    wrong_number: `
      ? [mina pole|ma pole|ma ei ole|mina ei ole] … (ja|ega) … (ma) [ei tunne|ei tea ka]
      ? see (number|telefon) [pole|ei ole] … [number|telefon] $
      [see number|number|telefon] ei ole [kalle|tema|selle inimese|selle naise|selle mehe] oma
      see number on (mul|minu) (juba) [üks|kaks|kolm|paar|mitu|neli|viis|pool] (kuud|aastat|nädalat) (juba) [minu|minu oma|minul|minu käes|kuud minu|aastat minu|nädalat minu]
      siin (enam) ei ela (enam) [mingit|mingi|ühtegi|keegi|sellist|kedagi|mingisugust]
      ? ^ (see) [pole mina|ei ole mina] (palun) [vaadake number üle|kontrollige numbrit|vale number|vaadake numbrit|kontrollige üle]
      [meie peres|meil peres|siin peres|meie firmas|siin firmas|siin aadressil|sellel aadressil|selles majas] (sellist) (now) [who|sellist inimest|sellist] [ei ole|pole|ei ela|ei tööta] $
      [ei tea|ma ei tea|me ei tea|pole aimugi|ei tunne] kes (see|on) (see) [who] on
      ? [mul pole|mul ei ole|meil pole|meil ei ole|pole|ei ole] & [olete eksinud|te eksite|te eksisite|eksisite numbriga|eksite inimesega|vist eksite|te ajate sassi|ajate sassi]
      [sattusite|helistasite|kirjutasite|saatsite|saadate|satute] (te|vist|ilmselt) (kogemata) [valele numbrile|valele inimesele|võõrale numbrile|võõrale inimesele]
      ? [see telefon|see number|telefon|number] on (mu|minu) (mu|minu) [lapse oma|lapse telefon|lapse number|poja oma|tütre oma|ema oma|mehe oma|naise oma|poja telefon|tütre telefon] & [pole|ei ole|temal küll|ei käi|valesti|vale]
      [see number|seda numbrit] on (mul|minul) (olnud|juba) (juba|olnud) [2 aastat|3 aastat|mitu aastat|aastaid|kaks aastat|kolm aastat|kümme aastat|5 aastat|pool aastat|kaua aega|aasta aega]
      [saadate|kirjutate|tulevad] (mulle|siia) [mulle kellegi|siia kellegi|kellegi|kellegi teise|mulle võõra|mulle võõraid] … [arveid|arved|sõnumeid|sõnumid|teateid|aegu|kirju|meeldetuletusi]
      ^ (tere|vabandust) [ei ole|pole] [who] … (palun) [kontrollige|vaadake|vale] [numbrit|number|üle]
      ? [ema|isa|vanaema|vanaisa|õde|vend|mees|naine|poeg|tütar] (nüüd) kasutab (nüüd|juba|ammu) [teist numbrit|uut numbrit|muud numbrit|teist telefoninumbrit]
      ? [mees|naine|ema|isa|abikaasa|vanaema|vanaisa] on (juba|ammu) surnud & [tema nimele|talle kirjutage|talle saatke|tema nimel|teda otsige|temaga ühendust]
      ? [who] (siin|meil|now) (firmas|enam) [siin enam ei tööta|siin ei tööta|meil enam ei tööta|enam siin ei tööta|meil ei tööta|ei tööta enam siin|ei tööta enam meil|on siit töölt lahkunud|on töölt ära läinud|lahkus siit ammu|lahkus meilt ammu]
      (see) (on) (nüüd) [nüüd firma number|nüüd teise inimese number|nüüd minu number|nüüd hoopis minu number|nüüd teise firma number]
      [otsite|otsid|tahate|tahad] (vist|ilmselt|arvatavasti) (mu|minu) [venda|õde|ema|isa|meest|naist|poega|tütart|tädi|onu|vanaema|vanaisa|abikaasat|kolleegi] … [tema number|number|teine]
      [kirjutate|saadate|helistate|räägite] (mulle|siia|now) (aeg) (kogu) (aeg) (mulle|siia) [mingile|mingist|mingi|kellelegi] … (mina) [mina olen|mina ei ole|mina pole|ei tunne|ma ei tunne|ma pole|ma ei ole]
      mul on (olnud) [see number|selle numbri|see telefon] (now) [alles|äsja|hiljuti|just|ainult|kõigest] … [nädalat|nädala|päeva|kuu|kuud|kuu aega|nädal]
      ? [vanaema|vanaisa|ema|isa|abikaasa|mees|naine|õde|vend] (on) [ammu surnud|suri ammu|suri juba ammu|ammu läinud|juba ammu surnud|on ammu surnud|on juba surnud|surnud] (ja|now) [miks te talle|ärge talle|miks te temale|miks te ikka|ärge temale|te kirjutate talle|miks talle|mis te talle]
      (mina|ma) (olen) (see) [sain|sai|pärisin|päris|ostis] [who|mardi|kellegi|kellegi teise|võõra|eelmise omaniku|teise inimese] (vana|eelmise|endise) [numbri|vana numbri|endise numbri|telefoninumbri]
      [ma ei ole|ma pole|mina ei ole|mina pole|pole|ei ole] (üldse|kunagi) teie [patsient|patsient enam|klient ega|lapsevanem|õpilane|töötaja|liige ega|üürnik|tudeng]
      ? (mu|minu|meie) [ema|isa|vanaema|vanaisa|abikaasa|mees|naine|õde|vend|poeg|tütar|ämm|äi] [suri|on surnud|lahkus|läks manala teed|lahkus meie seast] (now) (juba|üle) … [aastat tagasi|aasta tagasi|aastaid tagasi|aastal] $
      [number|telefoninumber|see telefon|see number|tema telefon|tema number|firma telefon|tema mobiil|töötelefon] on (juba|ammu) nüüd minu käes
      ? ei tööta & [telefon on nüüd minu käes|telefon nüüd minu käes|number nüüd minu käes]
      ? [who|ta|tema|see inimene|see töötaja] (now) (meil|siin|meie) (firmas|meie juures|juures) [ei tööta siin|ei tööta meil|ei tööta enam|ei tööta juba ammu|enam ei tööta|enam siin ei tööta|enam siin firmas ei tööta|siin firmas ei tööta|siin enam ei tööta|meil enam ei tööta|meie firmas ei tööta|meil ei tööta|siin ei tööta]
      ? [vahetas numbrit|vahetas oma numbrit|on numbrit vahetanud|vahetas telefoninumbrit|on uus number|sai uue numbri] & [kätte ei saa|ei saa teda kätte|enam ei saa kätte|siit te teda|siit ei leia|see on minu number|pole tema number]
      ? [mul pole|mul ei ole|meil pole|meil ei ole|mul ei käi|meil ei käi] & [eksisite|eksite|ajate segi|ajasite segi|see on eksitus|mingi eksitus|valele inimesele|vale kontakt|valesti saatsite]
      siin ei ela (enam) (ühtegi|mingit|mingi|keegi|kedagi) [who|marit|maret|keegi selle nimega]
      [saatsite|saatsid|kirjutasite|kirjutasid|saadate|helistasite] (now) valele [inimesele|numbrile|isikule]
      siin (now) (ei|pole) [ei ole kedagi|pole kedagi|ei ela kedagi|ei ole ühtegi] (nimega) [nimega|who]
      [who] ei (now) [ela enam siin|ela siin|ela siin enam|kasuta seda numbrit|kasuta enam seda numbrit|ole enam siin] (enam)
      [mul on|olen|mul] (now) (see) (number) [see number olnud|see number juba|seda numbrit kasutanud|see number] (now) (olnud) [aasta|aastaid|juba aasta|kaua|mitu aastat|kuu|kuid|aasta aega]
      see (number) (siin) (ei ole|pole) [ei ole|pole] (now) [who] (now) (kellele|keda) [kellele kirjutate|kellele te kirjutate|keda otsite|keda te otsite|kellele saadate]
      (see) number on (now) (omanikku) [omanikku vahetanud|vahetanud omanikku|uue omaniku käes|nüüd minu käes|kellegi teise käes|nüüd kellegi teise]
      ^ (ma) [ei tunne] (now) (ühtegi|kedagi|mingit) (nimega) [who|martinit|mardi|nimega]
      ^ [läks|tuli|saatsite|saatsid] (now) (ilmselt) [valele inimesele|valele|valele numbrile] $
      [sain|võtsin|ostsin] (now) [just selle numbri|alles selle numbri|äsja selle numbri|selle numbri alles|selle numbri just|selle numbri hiljuti|hiljuti selle numbri]
      te (now) otsite (now) [kedagi teist|kedagi muud|teist inimest|teist isikut]
      ? ^ [who] (now) [vahetas numbrit|on numbrit vahetanud|vahetas oma numbrit|on uus number] $
      [see sõnum|sõnum|see sms] (now) (ei olnud|polnud|ei ole|pole) (mõeldud) [ei olnud mulle|polnud mulle|ei ole mulle|pole mulle|ei olnud minule] (mõeldud)
      [number|telefon|telefoninumber] & [minu oma|minul|minu käes|on nüüd minu|on juba minu] & [eelmist omanikku|eelmine omanik|endine omanik|eelmise omaniku|endist omanikku]
      seda [numbrit|telefoni|telefoninumbrit] (nüüd|juba) kasutan (nüüd|juba) [mina|ma ise]
      ? [sõnum|see sõnum|sms|sõnumid] (ilmselt) [polnud|pole|ei olnud|ei ole] [mulle mõeldud|minule mõeldud|mulle]
      [see telefon|see telefoninumber|see mobiil|number] (enam) [ei kuulu] (enam)
      [pole enam|ei ole enam] [seda numbrit|seda telefoni] … [minu|nüüd minu|on nüüd minu|nüüd on minu]
      ? [pole|ei ole] teie klient & [eksitus|eksite|eksisite|viga|vale number|segi]
      ? [saan|tulevad|mulle tulevad|saadate] (mulle|ma|siin) [võõraid|võõrad|kellegi teise] [sõnumeid|sõnumid|smse|teateid]
      [eksisite|ajasite|eksite] [numbriga|segi|numbri]
      [ma ei ole|mina ei ole|ma pole|mina pole] [who]
      (siin) [ei ela|pole sellist|ei ole sellist|ei tunne] (siin|ühtegi|mingit) [who|sellist inimest]
      see number [ei kuulu|pole enam|ei ole enam]
      ^ see [pole enam|ei ole enam] … [telefon|number|telefoninumber] $
      [kirjutate|saadate] valele [inimesele|numbrile]
      (siin) (pole|ei ole|ei ela) [siin pole|siin ei ole|siin ei ela|pole siin] (now) (ühtegi|mingit|kedagi) [who|annat|marit|jürit|andrest|peetrit|katit|kristit]
      (ma) [pole|ei ole] (now) (see) [see keda te otsite|see keda otsite|see inimene|see isik|keda te otsite]
      kes on [who] … [mina see pole|mina see küll pole|mina ei ole|pole mina|ei tunne|mitte mina]
      [ajate|ajasite|ajab] (mu|mind) (now) (kellegagi|kellegi teisega|teise inimesega) segi
      [sain|võtsin|pärisin] (now) (selle|see) [numbri|number] (now) [kelleltki teiselt|teiselt|uuena|äsja|hiljuti|eelmiselt omanikult|alles]
      [sõnum|kiri|sms] (now) (tuli|jõudis|läks) [tuli valesse kohta|läks valesse kohta|jõudis valesse kohta|valele inimesele|tuli valele inimesele|valesse kohta]
      [number|see number] (now) (ei|pole) [ei kuulu enam|pole enam|ei ole enam|ei kuulu] [who]
      [siin pole|siin ei ole|siin ei ela|pole siin|ei ole siin] (now) (ühtegi|mingit|kedagi|nimega) [who]
      [mina pole|mina ei ole|ma pole|ma ei ole|siin pole] (now) (mingi|ükski|see) [who]
      [teil|te] (on) (now) [vale inimene|vale isik|vale numbri|vale number]`,
    nothing: `
      [ära|ärge] (veel|palun|oma) [lülita|lülitage|pane|pange] (veel|oma) [teavitusi|teavitused|teateid] (välja|kinni)
      [otsige|leidke|otsi] keegi teine kes [pilte|töö|selle|koera|laulu|auto|tordi]
      lõpeta (see|oma) sõnum [emojiga|naerunäoga|südamega|küsimusega|tervitusega|nimega]
      [lülita|lülitage|pane] (oma|telefoni|äpi) teavitused [välja|kinni] [kui|enne|ööseks|koosolekul|magamise ajaks|tunni ajaks]
      [võta|võtke|tõmba|kriipsuta] (palun) [vein|õlu|piim|leib|kook|liha|juust|või|kohv|sibul|suhkur|tort|jäätis|limonaad] (poe|ostu) nimekirjast [maha|välja]
      (ma) ei tunne ühtegi [martit|jaani|kristjanit|poissi|tüdrukut|õpetajat|lapsevanemat] [klassist|koolist|trennist|rühmast|tööl]
      aitab küll [kolm|neli|viis|kümme|pool] [kilo|tükki|liitrit|pakki|päeva|tundi]
      [ei soovi|ei taha|ei vaja|pole vaja|ei ole vaja] (enam|rohkem) [arvet|arveid] [paberil|paberile|postiga|posti teel|postkasti]
      vale number (oli|on) [arvel|tšekil|uksel|majal|särgil|tordil|kviitungil|piletil|pakil]
      [arvel|tšekil|uksel|särgil|tordil|kviitungil|piletil|pakil] (oli|on) (kirjas) vale number
      [võta|võtke|võtaksid] (palun) (mind|mu nimi|minu nimi) [sünnipäeva|peo|pulma|külaliste|bussi|väljasõidu|talgute|matka|turniiri] nimekirjast (maha|välja)
      [laps magab|beebi magab|vanaema magab|las laps magab] ärge (teda|last) [segage|äratage|häirige]
      loobun [homsest|tänasest|esmaspäevasest|teisipäevasest|kolmapäevasest|neljapäevasest|reedesest|laupäevasest|pühapäevasest]
      tellimust (pole|ei ole) [pole enam vaja|ei ole enam vaja|pole vaja] [leidsin|ostsin|sain|leidsime|ostsime] (poest|mujalt)
      aitab reklaamidest ütles (ta|ema|isa|mees|naine)
      või (hoopis) [kellelegi teisele|kellegi teise]
      see oli viimane kord kui (ma|me|mu)
      [andsin|andis|kirjutasin|ütlesin|anti] (ma|talle|kullerile|kogemata|teile|neile) vale [numbri|numbri]
      [kordusaega|aega|vastuvõtuaega|remonti|taksot|lauda|broneeringut|kullerit|meistrit] (mul|meil) (pole|ei ole) [pole enam vaja|ei ole enam vaja|pole vaja|ei ole vaja|pole enam tarvis] (leidsin|ostsin|sain|auto|jalg|sest) (leidsin|poest|mujalt|on)
      [paberkirju|paberarveid|paberarvet|paberit] (mul|mulle) (pole|ei ole) [pole enam vaja|ei ole enam vaja|pole vaja|pole enam tarvis] (saatke|sms) (sms)
      ^ [stop|stopp] … [7|8|9|10|11|12|13|14|15|16|17|18] või
      [uksekood|uksetelefoni kood|fonolukk] … vale number
      [paberarveid|paberkirju|arveid paberil] palun (enam) mitte (enam) saata sms on parem
      [võtke|kustutage|tõmmake] mind (palun) [esmaspäevasest|teisipäevasest|kolmapäevasest|neljapäevasest|reedesest|laupäevasest|pühapäevasest|homsest|tänasest|selle nädala|järgmisest] [trennist|tunnist|ringist|kursuselt|laagrist|ajast|broneeringust|nimekirjast|treeningust] (maha|välja)
      ^ [stop|stopp] (stop|stopp) … [mitte|ega] [neliteist|neliteistkümmend|kolmteist|viisteist|kaksteist|kümme|kaks|kolm|neli|viis|kuus|seitse|kaheksa]
      ^ [stop|stopp] (stop|stopp) (oota|ei|aga) [meid on|meid|me oleme|neid on|mis kell|kas kell|mitmest|mis päeval|mis kuupäeval|mis ajal|kell oli|kus see|ootan|tulen|oodake|oota]
      kustutasin (ma|kogemata) … [koodi|koodiga|sõnumi|sms i|smsi|teate] … [saatke uuesti|saata uuesti|uuesti saata|saadate uuesti|saatke see uuesti|saatke palun uuesti|palun saatke uuesti]
      [ärge|palun ärge|ei soovi|pole vaja] (palun|enam|rohkem|mulle|saatke) (enam|saatke|saata|mulle) (enam|mulle) [paberarveid|paberarvet|paberarve|paberkirju|arveid paberil|arveid postiga]
      [paberarveid|paberarvet|paberarved|paberarve|paberkirju|paberkirja|paberil arveid|paberkandjal arveid|arveid paberil|postiga arveid|kataloogi paberil] (palun|mulle) (enam|rohkem) [mitte saata|ärge saatke|ei soovi|pole vaja|ei ole vaja|mitte|ei taha|enam mitte saata|palun enam mitte saata]
      [ajalehe|ajakirja|lehe|päevalehe|jõusaali|spordisaali|võrgu|paberlehe] … [lõpetasin|tühistasin|loobusin|ütlesin üles|lõpetatud|katkestasin]
      ärge (palun) (mu|meie) [vanaema|vanaisa|ema|isa|koera|kassi|last|beebit|treenerit|õpetajat|naabrit] (palun) (praegu|enam) [segage|häirige|tülitage|äratage|puutuge] (praegu) (ta|kes|sest) (ta) [magab|puhkab|haige|on haige|tukub|väsinud]
      [mees|naine|ema|isa|vanaema|abikaasa|poeg|tütar|sõber|sõbranna|ülemus|naaber|ta|tema] (mul) [ütleb|ütles|karjub|karjus|räägib|rääkis|pomiseb|pomises|pobises|arvab] (alati|mulle|ikka|iga kord|kogu aeg) (et) [ei mingeid|ei taha|rohkem ei|aitab|jätke|lõpetage|jäta|ei soovi|aitab reklaamidest|kõrini] (reklaame|sõnumeid|smse|pakkumisi|mind|ära|rahule|juba) (enam|rahule|rohkem)
      [helistasin|valisin] (ma) (enne|ennist|kogemata|eile|täna|just) (kogemata) [valele numbrile|vale numbri|vale numbriga]
      [kingade|jalanõude|saabaste|prillide|riiete|jope|kleidi|püksid|kingad|saapad] … [vale number|vale numbri|vale suurus]
      [kulleril|kuller|juhil|bussijuhil|taksojuhil|taksol|taksojuht|naabril|naaber|pakiautomaadil|emal|isal|poel|töömehel|elektrikul] (oli|on|sai|helistas|valis) (vist) [vale number|vale numbri|vale numbriga|valele numbrile|valel numbril|vale telefoninumber]
      [ära|ärge] [saada|saatke] (mulle|siia|enam|rohkem) (neid|selliseid|enam|rohkem|igasuguseid) [pilte|pilti|fotosid|videot|videoid|faili|faile]
      [võtke|eemaldage|kustutage|tõmmake] (mu|minu) [laps|last|poeg|poega|tütar|tütart|poiss|tüdruk|lapsed] (now) (sööjate|lasteaia|trenni|ringi|homsest|tänasest|homse|reisi|võistluse) [nimekirjast|söögilt|listist|toidult] (maha|välja) … [haige|puudub|ei tule|ei käi|tuleb hiljem]
      [kursusest|koolitusest|trennist|ringist|reisist|lasteaiakohast|broneeringust|lennust|õpingutest|konsultatsioonist|vastuvõtust|ajast] (ma) (kohe|palun) [loobuda|loobun|loobume|loobumine|loobumise|loobusin]
      jäta järele [päriselt|no|mis|ära|tõesti]
      loobun (now) [magustoidust|toidust|lihast|suhkrust|kohvist|kohast|piletist|alkoholist|joogist|eelroast|supist|salatist|desserdist]
      [peata|peatage|lülita välja|lülitage välja|seiska|seisake|katkesta] (palun) [auto|mootor|mootori|buss|bussi|rong|rongi|lift|lifti|vesi|vee|gaas|gaasi|tuli|tuled|küte|kütte|muusika|kliima|signalisatsioon|televiisor|teler|äratuskell|pliit|triikraud|pesumasin|video|mäng|taimer|allalaadimine|server|taasesitus]
      [tühista|tühistage|tühistada|tühistan] (palun) (minu|mu|homne|homse|homset) (homne|homse|homset) [aeg|aja|aega|tellimus teenindajale|broneering|broneeringu|kohtumine|kohtumise|lend|lennu|pilet|pileti|vastuvõtt|vastuvõtu|visiit|visiidi|kojuvedu|muudatused|muudatus|toiming]
      [ära|ärge] [saada|saatke] (mulle|siia) [pilte|pilti|fotosid|videot|videoid|faili|faile]
      [ära|ärge] [lõpeta|lõpetage|tühista|tühistage|kustuta|kustutage|peatage|eemalda]
      [miks|millal] (te|enam|mulle) (enam|ei|mulle) [saada|saadate|kirjuta|lõpetasite]
      [tühistan|tühistada|tühistage|tühista|loobun|loobuda|kustutage|kustutasin|lükkan] (palun|kogemata|homse|oma|minu|selle|ma) (homse|minu|oma|palun) [aja|aega|broneeringu|broneering|tellimust|tellimuse nr|lennu|lend|pileti|kohtumise|kohtumine|visiidi|lisagaranti*|foto|pildi|laua|lepingu|kursuse|postituse|kommentaari]
      kui loobun
      [ärge saatke|ära saada] … [pakki|arvet|kaupa|raha|täna|homme|veel|kullerit]
      ärge [kirjutage|helistage] … [praegu|täna|gruppi|veel]
      [ütles|ütleb|karjus] (et) … [stop|lõpeta|aitab]
      [lõpp hea|aasta lõpp|kuu lõpp|nädala lõpp]
      [jätan|jätke|jäta] (palun) [võtme|pakk|võti|sõnum|teade|paki]
      [vihm|tund|film|buss] … [lõpeb|lõppes|peatu|peatub]
      [ärge|ära] (te|now) (neid|seda|palun|ometi) (retsepte|sõnumeid|reklaame|uudiskirju|vihjeid) (now) [lõpetage|lõpeta|kustutage|peatage|tühistage]
      [ärge|ära] (now) [pakki|pakk|tellimust|arvet|kaupa|kullerit|toitu|autot|saadetist] (now) (kontorisse|ukse|naabrile|siia) (now) (saatke|jätke|viige|pange|tooge)
      [pakki|pakk|tellimust|arvet|kaupa|kullerit|saadetist] … [ärge|mitte|ei] … [saatke|saata|jätke|viige|tooge]
      [ei|ärge] (now) (sinist|punast|rohelist|musta|suurt|väikest) [sinist|punast|rohelist|musta|suurt|väikest|kohvi|kooki|sibulat|suhkrut|leiba|riisi]
      [rohkem|enam] (now) [kooki|kohvi|toitu|leiba|veini|riisi|süüa|jooki] (ei|now)
      [ta|ema|isa|mees|naine|poeg|tütar|ülemus|sõber|ex] (now) [jättis|ütles|kirjutas|ei taha|lõpetas|palus|vastas|ei soovi] … (maha|rahule|enam|et)
      [jättis|jätsin|lõpetas|lõpetasin] (suitsetamise|joomise|töö|trenni|kooli) [suitsetamise|joomise|töö|trenni|kooli|maha]
      [üürilepingu|korteri|lepingu|töö|koha] (üürilepingu) [üles|lõpetasin|lõpetan|lõppes]
      [buss|rong|tramm|17|auto|vihm|kell] … [peatub|peatus|seisab|lõppes|jäi seisma]
      [allahindlus|kampaania|film|kool|kursus|leping|soodustus|pood] … [lõpeb|lõppes|lõpp|läbi]
      [oleksin|pidin|peaaegu] (äärepealt|peaaegu) [loobunud|tühistanud|blokeerinud|kustutanud|loobuma|tühistama]
      [tühistama|tühistada|tühistan|lükata|muuta] (homse|tänase|broneeringu|reedese) [aja|broneeringu|kohtumise|laua|lennu]
      peatu (korra|palun|siin) [poe|korra|siin|maja|ukse]
      [ema|isa|õpetaja|sõber|ta|poeg|tütar] [ütles|ütleb|karjus] (et) [lõpeta|aitab|stop]
      [jäta|jätke] (mind|mu) rahule (ma) [töötan|õpin|magan|haha|lol|tobu|olen]
      aitab küll [aitäh|tänan|nii|kahest|ühest]
      [säästa|jäta] (mulle|meile) (üks) [tükk|koht|midagi|kooki]
      [ära|ärge] (now) [helista|helistage] (mulle|now) … [koosolekul|tööl|magan|hiljem|parem]
      [suri|surnud|tühjaks|kustus] (ära|now) (nii et) (now) (me|ma) … (ei) [ei tule|me ei tule|ei saa tulla|ei näinud|ei jõua|ei tulnud]
      [texts|kood|sooduskood|link|kupong|pakkumine|leht|äpp|koodid] (now) (ei) [ei tööta|ei töötanud|ei avane|ei kehti|ei toimi|ei lähe läbi|ei tööta enam]
      [ei taha|ei soovi|ei vaja] (now) (seda) [coloured]
      [paki|pakk|saadetise|tarne|arve] (kohta) … [pole midagi tellinud|ei ole midagi tellinud|pole tellinud|ei ole tellinud]
      ärge (now) [jätke|unustage|tulge|viige|pange|ostke|muretsege|oodake|kartke|kiirustage|parkige] (now) [pakki|pakk|ukse|aadressi|täna|homme|autot|siia autot|muretsege|mind maha] … [saata|helistage|kirjutage|saatke]
      [ärge|ära] (now) (unustage|unusta) [unustage|unusta] (now) … [saata|kirjutada|helistada|öelda]
      [kirjutage|kirjuta|öelge|rääkige|helistage|kirjutada] … (see) (on) üllatus
      [ei pea|pole vaja|ei ole vaja] (now) (enam) [helistama|tulema|kirjutama|saatma|helistada|tulla|kirjutada|saata] (now) [asi|leidsin|sain|lahenes|korras|kõik korras|juba]
      [jäta järele|lõpeta|aitab] (now) (juba) [ema|isa|kallis|kullake|õde|vend|vanaema]
      [kustutage|võtke|eemaldage] (mind|teda|ta) (now) (laupäevasest) [külaliste nimekirjast|järjekorrast|osalejate nimekirjast|broneeringust|trennist|kursuselt|grupivestlusest]
      [võtke|eemaldage|kustutage] (now) (teine|see|üks) (teine) [pitsa|toode|asi|roog|burger|sibul|juust]
      [palu|paluge|öelge|ütle|palusin|käskis|palus] (now) [tal|talle|neil|neile|naabril|lastel|mul] … [lõpetada|lõpetaks|järele jätta|jätta]
      ei (now) [näe|kuule|kohtu] enam (now) kunagi (now) [igatsen|kahju|kurb]
      ilma teie [abita|abiga]
      [ei huvita|ei ole huvitatud|pole huvitatud] (now) [kaasa|tulema|must|sinine|minema|osalema|tulemisest|sellest]
      ei (now) [taha|soovi|söö] (now) [foods]
      [ostsin|ostsime|tellisin|tellisime|sain|proovisin|võtsin|valisin|vajutasin|sisestasin|toksisin|trükkisin|panin|helistasin|kirjutasin|koputasin|laoskusin|märkisin|andsin|vaatasin|lugesin|laulsin] (endale|kogemata|talle|teile|lapsele|esmalt|ma|kõigepealt) (kogemata|ma) vale [numbri|number|numbrit|numbriga|koodi|kood]
      vale [number|numbri|numbrit|numbriga] [kingad|saapad|jalanõud|jope|särk|kleit|riided|püksid|tossud|kinga|saapa|tossu|püksi]
      [kingad|saapad|jalanõud|jope|särk|kleit|püksid|tossud|jalatsid|sussid|suusasaapad|uisud|kindad|sõrmus|riided|suurus] … vale [numbri|number|numbriga|suuruse|suurus]
      vale [numbri|number|numbriga] [kingi|saapaid|tosse|jope|särgi|kleidi|püksid|suurust]
      [kuller|kullerile|takso|naaber|postiljon|külaline|arst] … (valis|helistas|koputas|sõitis|otsis|vajutas) … vale [numbri|number|numbrile|maja|ukse|korruse]
      [vale|valele] [ukse|uksele|maja|majja|korrusele|korrus|tuppa|bussi|bussile|rongi|trammi|korteri|korterisse|koridori|peatuse|peatuses|rea|koha]
      [arvel|tšekil|lepingus|pakil|paki peal|piletil|kviitungil|viitenumber|arve] (on|oli) (teil) [vale number|vale numbri|vale viitenumber|vale nr]
      [mees|naine|õpetaja|ema|isa|poeg|tütar|laps|ülemus|arst|treener|naaber|vanaema|vanaisa|sõber|ta|lapsed] (mul|alati) [ütles|ütleb|karjus|karjub|hüüdis|hüüab|vastas|vastab|ohkas|kirjutas|nuttis] … [jätke mind rahule|jäta mind rahule|aitab|aitab küll|lõpeta|lõpetage|stop|stopp|ei taha|jäta järele|ära saada|ärge saatke|ärge helistage|mitte helistada]
      [jätke mind rahule|jäta mind rahule|lõpetage|lõpeta|aitab küll|aitab] [karjub|karjus|ütles|ütleb|hüüdis|hüüab|nuttis|kisas] (ta|ema|isa|poeg|tütar|laps|mees|naine|õpetaja)
      [jätke|jäta] (palun) (see|mu|minu|meie) (see|mu|minu|meie) [kass|koer|koera|kassi|koerad|kassid|aed|naaber|naabrit|lilled|lilli|beebi|beebit|mesilased|linnud] (palun) rahule
      [ärge|ära] (mulle|palun|talle|enam|nüüd) [pange|kirjutage|kirjuta|saatke|saada|andke] (talle|lapsele|mulle|palun|enam) (halba|halva|kahte|kahe|ainult) [hinnet|hinde|märkust|märkuse|kulleriga|kullerit|pakki|paki peale|karbi peale|kaardile|õpetajat|elektrikut|torumeest|meistrit|remondimeest|maalrit|õde|arsti|kiirabi|taksot]
      [ärge|ära] (palun) (enam) [helistage|helista|laske|andke] (palun) [uksekella|kella|ukse taha|signaali|kirikukella]
      [võtke|kustutage|eemaldage|kriipsutage|tõmmake|arvake] (palun) (mind|meid|mu laps|minu laps|mu poeg|mu tütar|tema) (palun) (homse|tänase|laupäevase|pühapäevase|reedese|esmaspäevase|kolmapäevase|selle|tolle|nädalavahetuse|õhtuse|hommikuse) [vahetusest|graafikust|trennist|ekskursioonilt|ekskursioonist|väljasõidult|osalejate|võistluselt|võistlustelt|matkalt|tunnist|loengust|koosolekult|ürituselt|peolt|reisilt|laagrist|valvest|mängust|mängult|eksamilt|kontserdilt|koolitajate|sööjate|söögilt|ootelehelt|ootejärjekorrast|järjekorrast] (nimekirjast|maha|välja)
      lõpetage (juba|ometi) (see|selle) [teietamine|teietamise|teietamist|nali|naljad|vaidlus|kaklus]
      ^ [stopp|stop] [kas see|kas seal|kas teil|mis kell|kus te|oot|oota|ootake|unustasin|üks hetk|ma unustasin]
      [poiss|tüdruk|beebi|lapselaps|õde|vend|klient|onu|tädi|pojapoeg|tütretütar|kolleeg|juhataja] (mul|alati) [ütles|ütleb|karjus|karjub|hüüdis|hüüab|vastas|vastab|kisab|kirjutas|nuttis] … [jätke mind rahule|jäta mind rahule|aitab|aitab küll|lõpeta|lõpetage|stop|stopp|ei taha|jäta järele|ära saada|ärge saatke|ärge helistage]
      [tema|ta|sõber|sõbranna|kolleeg|ülemus|naaber|naabrinaine] [ütles|rääkis|kirjutas|vastas|kurtis] (mulle|meile) et (ta|tema) (enam) [ei taha|ei soovi|ei viitsi] (enam|rohkem) [sõnumeid|sõnumit|reklaami|teateid|kirju|pakkumisi] (enam|rohkem) (saada|lugeda|näha)
      [ärge|ära] [saatke|saada] (mulle|enam) [kullerit|takso|taksot|meest|arvet|poissi|juhti] … [tulen ise|enne|homme|täna]
      [jäta|jätke] (see|oma|mu|palun) [vend|õde|kass|koer|poiss|tüdruk|laps|teised|naaber|loom|kutsikas] (nüüd|ometi) [rahule|järele]
      [ära|ärge] (mulle) [helista|helistage] (mulle|praegu) (ma|mina) (ma) [olen kinos|olen koosolekul|olen tunnis|olen teatris|magan|olen rooli taga|olen tööl] … [kirjuta|kirjutage|saada sõnum|saatke sõnum|saada sms]
      [koer|kass|kukk|laps|beebi|äratuskell|naaber|valgus|päike|ema|mees|linnulaul] (alati|ikka|jälle) äratab (mind|meid) (alati|jälle) (igal|kell|vara|öösel) (hommikul|üles|viis|kuus)`,
  },
  neighbours:
    'LÕPEB, LÕPES, LÕPPES, LÕPETAN, LÕPETAS, LÕPPU, LÕPUS, LOOB, LOODAN, LOOBUS, TÜHI, TÜHJAD, PEATA, PEAN, PEATAB, PEATUB, PEATU, AITA, AITÄH, AITAN, PIISAV, KUSTUB, KUSTUTAS, KUSTUTASIN, PARANDAS, PARANEB, LIITUS, LIITUB, TELLIN, TELLI, TELLIS, ALUSTAN, ALUSTAB, ABIKS, ABIL, ANDMETE, ANDMISE, PIIRI, VASTU, KONTAKTI, KEELDUS, EEMAL, EEMALT, TOPP, STOPP, SOOVIN, KAUPA',
  also: { stop: 'KUSTUTA, KUSTUTAGE', erase: 'KUSTUTAGE MINU NUMBER' },
  leading: 'LOOBUN',
  courtesy:
    'PALUN, PALUN VÄGA, AITÄH, TÄNAN, SUUR TÄNU, TÄNUD, ETTE TÄNADES, TERE, TERE PÄEVAST, TERE HOMMIKUST, TERE ÕHTUST, TSAU, TERVITADES, LUGUPIDAMISEGA, KOHE, NÜÜD, VIIVITAMATULT, JUBA, LÕPUKS OMETI, OMETI, VABANDUST, HEAD AEGA, HEAD PÄEVA, OK, HALLO, KURAT, PERSSE, INIMESED, PLS, HEAD INIMESED, ÜKSKORD, LUGUPEETUD, OLGE NII HEAD, OLGE HEAD, OLGE NII KENAD, OLGE NII LAHKE, OLE NII HEA, OLE HEA, TOLAD, LOLLID, IDIOODID, TOLVANID, SPÄMMERID, KUULGE, KUULE, ARMSAD INIMESED, HEA SAATJA, HEA FIRMA, AUSTATUD SAATJA, LUGUPEETUD SAATJA, EI NO EI, NOH, EINOH, OMG, KALLISTAN, KALLID, PLIIS, PLIIZ, TÕESTI, TÕSISELT, PÄRISELT, LIHTSALT, SÕBER, VENNAS, AUSALT, KURADI, JUMALA EEST, JUMALA PÄRAST, ESIMESEL VÕIMALUSEL, MA PALUN, MA VÄGA PALUN, VÄGA PALUN, EKS, EKS OLE, OKEI, PALUKS, PALUKSIN, MA PALUKSIN, PALUN TEID, PALUN TEID VÄGA, SUURED TÄNUD, AITÄHH, AITÄHHHH, TÄNKS, TÄNX, THX, PLZ, PLEASE, NO KUULGE, KULGE, KUULE NO, RAISK, NAHHUI, VITTU, PERSE, PERSSE KÜLL, TERETERE, TERVIST, TERE PÄEVA, TERE HOMMIK, HÄID PÜHI, KENA PÄEVA, ILUSAT PÄEVA, KENA ÕHTUT, ILUSAT ÕHTUT, LUGUPEETAVAD, AUSTATUD FIRMA, AUSTATUD KLIENDITEENINDUS, ANDKE ANDEKS, ANNA ANDEKS, SORRY, SORI, VABANDAGE, VABANDAN, KOLMAS KORD, KOLMANDAT KORDA, VIIMAST KORDA, HEA INIMENE, OLGE KENAD, OLGE LAHKED, KUI SAAB, KUI VÕIMALIK, VÕIMALUSEL, NII RUTTU KUI VÕIMALIK',
  conjunctions: 'JA, NING, JA KA',
  objects:
    'SÕNUM, SÕNUMID, SÕNUMEID, SÕNUMITE, SÕNUMITELE, REKLAAM, REKLAAMI, REKLAAME, REKLAAMID, TELLIMUS, TELLIMUST, TELLIMUSE, PAKKUMISED, PAKKUMISI, SPÄMM, UUDISKIRI, UUDISKIRJA, TEAVITUSED',
  fillers:
    'MINU, MU, TEIE, MULLE, MIND, SEE, NEED, ON, OLI, ET, EI, KUI, KA, VÕI, AGA, MA, SA, TA, ME, NAD, SELLE, NENDE, KÕIK, SIIN, SEAL, MIS, KES, POLE, ENAM, OMA, ÜKS, NII, VEEL, SELLEST, NENDEST',
  vague: 'SEDA',
  guards: 'MIKS, KUI, MILLAL, KUIDAS, TEMA, ÜTLES, KUNI',
  traps: 'ÄRA LÕPETA, NON STOP, LÕPP HEA, STOPP KAADER',
  signatures: 'SAADETUD MINU, SAADETUD, SAATSIN OMA',
  tapbacks: ['Meeldis „…“', 'Meeldib „…“', 'Naeris „…“ üle', 'Reageeris 👍 sõnumile „…“', '👍 sõnumile „…“', '👍 to „…“'],
  notes: ['JA is "and" and also a spoken yes.', 'LÕPP is an everyday word: understood as the whole message only.'],
};
