import type { LanguageData } from './language.ts';

export const ht: LanguageData = {
  code: 'ht',
  name: 'Kreyòl ayisyen',
  englishName: 'Haitian Creole',
  script: 'latin',
  words: {
    stop: {
      translated:
        'NON PLIS, DEZABÒNE MW, DEZABONE M, DEZABONNE M, DEZABONNE MWEN, DEZABONNE MW, DEZABONNE, DEZABÒNEM, DEZABONEM, DEZABÒN M, ANILE ABÒNMAN M, ANILE ABÒNMAN MWEN, ANULIE ABONMAN M, ANILE ABONMAN M, SISPANN MESAJ YO, SISPAN MESAJ YO, SISPANN VOYE MESAJ, SISPAN VOYE MESAJ, RETIREM, WETEM, RETIRE MW, WETE MW, RETE, SISPANN, SISPANN SA, KANPE, KANSELE, ANILE, DEZABÒNE, DEZABONE, DEZABÒNE M, DEZABÒNE MWEN, DEZENSKRI, DEZENSKRI M, RETIRE M, RETIRE MWEN, WETE M, WETE MWEN, FINI, ASE, SE ASE, PA VOYE ANKÒ, PA VOYE, MWEN PA VLE ANKÒ, ARETE, STOP SA, SISPANN VOYE, RETE SOUPLE, KITE M ANREPO, SISPAN, SISPANN MESAJ, ASE MESAJ, DEZABÒNE MWEN TANPRI, SA SIFI, SIFI, ASE KOUNYE A, FINI AK SA, BAY LEGEN, LAGE M, PA ANKÒ, PA VLE, PA EKRI M, PA EKRI M ANKÒ, PA VOYE MESAJ, ETENN, FÈMEN, FÈMEN ABÒNMAN, SOTI, SÒTI, RAYE M, RAYE NON M, MWEN PA ENTERESE, M PA ENTERESE, OKENN MESAJ, PLIS MESAJ, PA PLIS, PA GEN MESAJ, DISKONTINYE, SISPANN MESAJ YO, SISPANN SMS, BLOKE M, KITE M ANPÈ, KITE MWEN ANPÈ, BAN M LAPÈ, BAN M REPO, TANPRI SISPANN, SIPANN, SISPANNN, STOPE, RAYE M SOU LIS LA, RETIRE NIMEWO M, WETE NIMEWO M, EFASE NIMEWO M, RETIRE M SOU LIS LA, WETE M SOU LIS LA, STOP MESAJ, STOP SMS, STOP PIBLISITE, STOP SPAM, STOP PROMO, STOP TÈKS, KANPE LA, RETE LA, ARETE LA, ASE PIBLISITE, ASE SMS, ASE SPAM, ASE TÈKS, PA GEN SMS, PA GEN PIBLISITE, OKENN SMS, OKENN PIBLISITE, NON SMS, NON PIBLISITE, PLIS SMS, PLIS PIBLISITE, DEZAKTIVE, KOUPE, UNSUBSCRIBE, UNSUB, OPT OUT, OPTOUT, SISPANN PIBLISITE, SISPANN TÈKS, SISPANN ABÒNMAN, KANSELE ABÒNMAN, ANILE ABÒNMAN, FÈMEN SÈVIS, SISPANN SÈVIS, RETIRE KONSANTMAN, ANILE KONSANTMAN, LAGE KÒ M, PA VOYE MESAJ ANKÒ, PA VOYE MESAJ BAN M ANKÒ, PA VOYE LÒT MESAJ, PA EKRI MWEN ANKÒ, PA KONTAKTE M ANKÒ, PA DERANJE M, PA DERANJE M ANKÒ, M PA VLE ANKÒ, M PA VLE MESAJ, MWEN PA VLE MESAJ, M PA VLE MESAJ ANKÒ, MWEN PA VLE MESAJ ANKÒ, M PA VLE RESEVWA MESAJ, M PA VLE RESEVWA ANKÒ, ARETE MESAJ YO, KANPE MESAJ YO, RETE MESAJ YO, STOP MESAJ YO, SISPANN EKRI M, SISPANN EKRI MWEN, RETIRE M NAN LIS LA, RETIRE MWEN NAN LIS LA, WETE M NAN LIS LA, KITE M TRANKIL, KITE M AN PÈ, LESE M TRANKIL, PA GEN MESAJ ANKÒ, SISPANN VOYE SMS, SISPANN VOYE PIBLISITE, PA VOYE TÈKS ANKÒ, PA VOYE SMS ANKÒ, ASE PA VOYE M MESAJ, PA VOYE M MESAJ, TANPRI PA VOYE TÈKS ANKÒ, M PA VLE SMS ANKÒ, SISPANN RAPÈL, SISPANN RAPÈL YO, SISPANN ÒF YO, SISPANN NOTIFIKASYON, SISPANN NOTIFIKASYON YO, SISPANN PWOMOSYON, SISPANN PROMOSYON, SISPANN REKLAM, SISPANN ANONS, SISPANN TÈKS YO, SISPANN VOYE TÈKS, SISPANN RELE M, SISPANN DERANJE M, SISPANN ANMÈDE M, SISPANN KONTAKTE M, SISPANN SÈVIS LA, STOP NOTIFIKASYON, STOP RAPÈL, STOP REKLAM, STOP ABÒNMAN, STOP SÈVIS, KANPE MESAJ, KANPE PIBLISITE, KANPE SMS, ARETE MESAJ, ARETE PIBLISITE, ARETE SMS, RETE MESAJ, ANILE SÈVIS, ANILE MESAJ, KANSELE SÈVIS, KANSELE MESAJ, ETENN NOTIFIKASYON, FÈMEN NOTIFIKASYON, KOUPE SÈVIS LA, KOUPE MESAJ YO, PA VOYE PIBLISITE, PA VOYE PIBLISITE ANKÒ, PA VOYE PWOMOSYON, PA VOYE SMS, PA VOYE TÈKS, PA VOYE ANYEN ANKÒ, M PA VLE PIBLISITE, MWEN PA VLE PIBLISITE, M PA VLE SMS, M PA VLE TÈKS, M PA BEZWEN MESAJ, M PA BEZWEN PIBLISITE, PA RAPLE M ANKÒ, PA AVÈTI M ANKÒ, RETIRE NON M SOU LIS LA, BLOKE MESAJ YO, SE ASE KONSA, ASE KONSA, PA BEZWEN ANKÒ, M PA BEZWEN ANKÒ, M PA BEZWEN L ANKÒ, M PA BEZWEN YO ANKÒ, MWEN PA BEZWEN ANKÒ, MWEN PA BEZWEN YO ANKÒ, MWEN PA BEZWEN L ANKÒ',
    },
    stop_all: { translated: 'SISPANN TOUT, RETE TOUT, KANSELE TOUT, ANILE TOUT, STOP TOUT BAGAY, SISPANN TOUT BAGAY, DEZABÒNE NAN TOUT' },
    start: { translated: 'KÒMANSE, REKÒMANSE, ENSKRI, ENSKRI M, ABÒNE, ABÒNE M, REABÒNE, KONTINYE, REENSKRI, AKTIVE' },
    help: {
      translated:
        'ÈD, EDE M, EDE MWEN, KONTAK, ENFÒMASYON, ENFO, KIYÈS, KI MOUN, KI MOUN OU YE, KI MOUN NOU YE, KIYÈS OU YE, KIYÈS SA, DWA M, MWEN BEZWEN ÈD, SÈVIS KLIYAN',
    },
    access: { translated: 'AKSÈ, DONE M, DONE MWEN, DONE PÈSONÈL MWEN, KOPI DONE M, KOPI DONE MWEN' },
    erase: { translated: 'EFASE, EFASE M, EFASE DONE M, EFASE DONE MWEN, SIPRIME, SIPRIME DONE M, BLIYE M, EFASE TOUT, SIPRIME TOUT' },
    rectify: { translated: 'KORIJE, KOREKSYON, REKTIFYE, KORIJE DONE M' },
    port: { translated: 'PÒTABILITE, TRANSFERE DONE M, EKSPÒTE DONE M' },
    object: { translated: 'OPOZISYON, MWEN OPOZE, M OPOZE' },
    restrict: { translated: 'LIMITASYON, LIMITE DONE M, BLOKE DONE M' },
    do_not_sell: { translated: 'PA VANN DONE M, PA VANN DONE MWEN, PA VANN ENFÒMASYON M' },
    wrong_number: { translated: 'MOVE NIMEWO, NIMEWO A PA BON, OU TWONPE, OU TWONPE NIMEWO, NOU TWONPE NIMEWO, MOVE MOUN' },
    yes: { translated: 'WI, DAKÒ, MWEN DAKÒ, M DAKÒ, WI SOUPLE, WI TANPRI, KONFIME, MWEN KONFIME, WI MÈSI, SE SA, BYEN SI, MWEN AKSEPTE' },
    no: { translated: 'NON, NON MÈSI, MWEN PA VLE, M PA VLE, NON NON, PA KOUNYE A, JANM' },
  },
  phrases: {
    stop: {
      translated:
        'DEZABÒNE M, DEZABÒNE MWEN, KITE M AN REPO, KITE M ANREPO, KITE MWEN AN REPO, KITE M TRANKIL, KITE MWEN TRANKIL, LAGE M, BAN M LAPÈ, EFASE NIMEWO M, EFASE NIMEWO MWEN, SIPRIME NIMEWO M, SIPRIME NIMEWO MWEN, RETIRE NIMEWO M, RETIRE NIMEWO MWEN, WETE NIMEWO M, WETE NIMEWO MWEN, EFASE NIMEWO SA A',
    },
    wrong_number: { translated: 'MOVE NIMEWO, TWONPE NIMEWO, NIMEWO A PA BON, MOVE MOUN' },
  },
  groups: {
    kalled: 'MARI, JAN, PYÈ, JAK, ANNA, MANMAN M, PAPA M, MANMAN MWEN, SÈ M, FRÈ M, PITIT MWEN, ZANMI M',
    myself: 'M, MWEN, BAN M, BAN MWEN, POU MWEN, BA MWEN, NOU, BAN NOU',
    please: 'TANPRI, SILVOUPLE, SILVOUPLÈ, SOUPLE, MÈSI, KOUNYE A, NON, ANKÒ, POU BONDYE, MEZANMI, ZANMI, FRÈ',
    folk: 'SÈ M, SÈ MWEN, FRÈ M, FRÈ MWEN, MANMAN M, MANMAN MWEN, PAPA M, PAPA MWEN, MARI M, MARI MWEN, MADANM MWEN, MENNAJ MWEN, PITIT MWEN, PITIT FI M, PITIT GASON M, KOUZEN M, KOUZIN MWEN, ZANMI M, ZANMI MWEN, YON ZANMI, VWAZEN M, VWAZEN MWEN, VWAZEN AN, VWAZIN MWEN, KÒLÈG MWEN, KOLÈG MWEN, PATWON M, MATANT MWEN, TONTON M, BÈLMÈ M, BÈLSÈ M, BÒFRÈ M, GRANN MWEN',
    small: 'M, MWEN, NOU, YO, SA, LA, A, AN, NAN, EPI, MEN, KI, POU, AK, SE, TE, AP, NAP, N, DE, YON, BAGAY, ANKÒ, DEJA, KOUNYE, OU, PRAL, LI',
    alone_stop:
      'PÈSONN PA MANDE NOU ANYEN, PÈSONN PA T MANDE NOU ANYEN, PÈSÒN PA RELE NOU, KIYÈS KI MANDE NOU SA, KI MOUN KI MANDE NOU SA, KIYÈS KI RELE NOU, M PA MANDE NOU ANYEN, M PA T MANDE NOU ANYEN, MWEN PA T MANDE SA, M PA T MANDE SA, MWEN PA MANDE SA, M PA MANDE SA, MWEN PA T MANDE ANYEN, FINI AK SA, ANN FINI AK SA, SA FINI ANT NOU, SA FINI ANTRE NOU, TOUT BAGAY FINI, KILÈ SA AP FINI, KILÈ NOU AP SISPANN, NON SE NON, NOU PA KONN LI, NOU PA KA LI, NOU SOUD, NOU SOUD OU KISA, NOU PA TANDE, NOU PA KONPRANN, M TE DI NON, M DI NON, M DI NOU NON, M TE DI NOU NON, JAMÈ ANKÒ, JANMEN ANKÒ, PA YOUN ANKÒ, PA YON LÒT ANKÒ, PA MENM YOUN ANKÒ, SE POU SA SE DÈNYE A, SE DÈNYE FWA, KE SE DÈNYE A, DÈNYE MESAJ LA, OREVWA POU TOUT TAN, ADYE, ORÈVWA POU TOUT TAN, PA KONTE SOU MWEN, PA KONTE SOU M, PA KONTE SOU M ANKÒ, BLIYE MWEN, BLIYE M, BLIYE M NÈT, SA PA POU MWEN, SE PA POU MWEN, M PAP ACHTE ANYEN, M P AP ACHTE ANYEN, MWEN PAP ACHTE ANYEN, SA PA ENTERESE M, SA PA ENTERESE M DITOU, SA PA REGADE M, SA PA FÈ M ANYEN, PA PÈDI TAN NOU, PA PÈDI TAN W, N AP PÈDI TAN NOU, NOU PÈDI TAN NOU, NAP PÈDI TAN NOU, PA FATIGE KÒ NOU, PA FATIGE TÈT NOU, PA BAY TÈT NOU PWOBLÈM, M VLE LAPÈ, M BEZWEN LAPÈ, NOU VLE LAPÈ, YON TI LAPÈ TANPRI, BAN M LAPÈ, SILANS, PE BOUCH NOU, FÈMEN BOUCH NOU, FÈMEN DJÒL NOU, GEN PITYE, GEN PITYE POU MWEN, FÈ PITYE, SA SE ASÈLMAN, SE ASÈLMAN, SE PÈSEKISYON, SE SPAM, SA SE SPAM, SA TWÒP, TWÒP SE TWÒP, SA DEPASE LIMIT, NOU DEPASE LIMIT, M ABOUT, M ABOUT AK NOU, M BOUKE AK NOU, NOU FATIGE M, NOU ANMÈDE M, NOU PLEDE ANMÈDE M, NOU ANMÈDAN, NOU ENMÈDAN, ALE NAN DYAB, AL NAN DYAB, ALE BWACHAT, AL BWACHAT, ALE FÈ WOUT NOU, AL FÈ WOUT NOU, FOUT KAN, FOUKAN, AL FOUT KAN NOU, LANGÈT MANMAN NOU, LANGÈT, KOLANGÈT, KALANGÈT, KAKA SAN SAVON, BANDE VAGABON, KIYÈS KI LI SA, KI MOUN KI LI SA, NIMEWO BLOKE, NOU BLOKE, M BLOKE NOU, SOTI LA, SOTI SOU MWEN, RETIRE KÒ NOU SOU MWEN, KITE M VIV, KITE M DÒMI, KITE M RESPIRE, AL MANJE KAKA, MANJE KAKA, ALE NAN LANFÈ, AL NAN LANFÈ, KOUPE SA LA, NOU TOUJOU AP VOYE, OREVWA POU TOUJOU, KITE MOUN DÒMI, NOU VRÈMAN ANMÈDE MOUN, FÈMEN TIYO A',
    once_more:
      'YOUN ANKÒ, YON LÒT, YON LÒT MESAJ, YON MESAJ ANKÒ, YON SÈL ANKÒ, PWOCHEN FWA, PWOCHEN MESAJ, LÒT FWA, SI M JWENN, SI M RESEVWA, SI MWEN RESEVWA, YON SÈL LÒT, YON SÈL LÒT MESAJ, YON LÒT SMS, YON LÒT TÈKS, YON LÒT PIBLISITE, YON GRENN MESAJ, YON GRENN ANKÒ, YON LÒT GRENN, SI NOU PA SISPANN, SI NOU KONTINYE, SI N KONTINYE, SI OU KONTINYE, SI NOU VOYE ANKÒ, SI NOU EKRI M ANKÒ, SI NOU REEKRI M, SI YON LÒT MESAJ RIVE, SI TELEFÒN MWEN SONNEN ANKÒ, SI NOU PA RETIRE M, SI NOU PA KITE M, SI M WÈ ANKÒ, SI M WÈ YON LÒT, SWA NOU SISPANN, SISPANN OSWA, PWOCHÈN FWA, LÒT FWA A',
    reprisal:
      'PLENT, POTE PLENT, AVOKA, AVOKA M, LAPOLIS, TRIBINAL, LAJISTIS, DENONSE, RAPÒTE, FCC, BLOKE NOU, CHANJE KONPAYI, CHANJE BANK, FACEBOOK, REZO SOSYAL, REZO SOSYO, RADYO, PA ACHTE LAKAY NOU ANKÒ, PÈDI YON KLIYAN, M AP POTE PLENT, M PRAL POTE PLENT, M AP RELE LAPOLIS, M AP CHANJE KONPAYI, CHANJE MAGAZEN, CHANJE FOUNISÈ, PA ACHTE ANKÒ, P AP ACHTE ANKÒ, PA JANM ACHTE, M AP DENONSE NOU, DENONSE NOU, M AP BLOKE NOU, BLOKE NIMEWO NOU, M AP PALE NOU MAL, M AP METE SA SOU REZO SOSYAL, SOU FACEBOOK, M AP RELE AVOKA, AVOKA M AP, N AP WÈ TRIBINAL, N AP WÈ NAN TRIBINAL, PWOSÈ, FÈ PWOSÈ, N AP GEN PWOBLÈM, N AP GEN ZAFÈ AVÈ M, N AP REGRÈT, NOU PÈDI M, NOU PÈDI YON KLIYAN, M AP KITE NOU, M AP FÈMEN KONT MWEN, M AP KRAZE TELEFÒN NAN',
    channel: 'MESAJ, SMS, TÈKS, IMÈL, EMAIL, APÈL, KOUT FIL, LÈT, PIBLISITE, WHATSAPP, IMEL',
    quit: 'SISPANN, SISPAN, RETE, KANPE, STOP, ARETE, SISPANN, EVITE, FINI, SISPANNEN, SISPNN, STOPE, BOUKE, SISPEN, SIPANN, ABANDONE, DISKONTINYE, SISPANN NÈT, RETE NÈT, KANPE SOU, SISPANN TANPRI, EVITEN',
    send: 'VOYE, EKRI, RELE, KONTAKTE, ANMÈDE, ANMEDE, DERANJE, TEKSTE, TEXTE, NWI, FATIGE, VOYE BAN, BAY, FÈ REKLAM, VIN FÈ REKLAM, EKRI SOU, SEND, BAN, VIN, TOUMANTE, ANBETE, ENNUI, JENNEN, TEXTO, NUI, ANNWI, BOUSCULE, EMMÈDE, PLEDE VOYE, PLEDE EKRI, KONTINYE VOYE, KONTINYE EKRI, TEKST, MESAJE, SPAM, SPAME, PÈSEKITE, ARASE, ANBARASE, BOULVÈSE, ENPÒTINEN, BOMBADE, SOLISITE, CHÈCHE, TOUNEN EKRI, RE VOYE, REVOYE, REEKRI, RE EKRI, WHATSAPP, TELEFONE, DERANJEN, ANMÈDEN, ENMÈDE, ANNMÈDE, FATIGE TÈT, PLEDE ANMÈDE, PLEDE RELE, KONTINYE RELE, KONTINYE ANMÈDE, TOUJOU VOYE, TOUJOU EKRI, VIN EKRI, VIN VOYE, AP VOYE, AP EKRI',
    me: 'M, MWEN, NOU, BAN, BA, POU, LI, BAN M, BAN MWEN, BA LI, MANMAN M, PAPA M, PITIT MWEN, PITIT LA, MADANM MWEN, MARI M, GRANN MWEN, TIMOUN YO, FANMI M',
    det: 'M, MWEN, BAN, BA, LI, NOU, OU, YO, SA, A, LA, DE, AK, AN, ANKÒ, PLIS, LÒT, OKENN, TOUT, PYBLISITE, YON, ZAFÈ, KALITE, PIBLISITÈ, PA',
    texts:
      'MESAJ, MESAJ YO, SMS, TÈKS, PIBLISITE, PROMOSYON, PROMO, ÒF, OF, SPAM, REKLAM, NOTIFIKASYON, KOMINIKASYON, BAGAY, ANONS, TEKSTO, MSJ, MSG, PWOMOSYON, PWOMOSYON YO, PIB, PIBLISITE YO, PRI, PRI YO, NOUVÈL, ZAFÈ, TÈKS YO, AVI, AVI YO, ALÈT, ALÈT YO, RAPÈL, RADÒT, VYE BAGAY, MESAJ PIBLISITE, RABÈ, MSJ YO, MESAJS, MESAJ SA YO, TÈKST, TEKSTO YO, NOTIFIKASYON YO, EMAIL, IMÈL, KATALÒG, PWOMO, PWOMO YO, RAPÈL YO, WHATSAPP, SONDAJ, ENVITASYON, KOUPON, BLABLA, MESAJ NOU YO, MESAJ OTOMATIK, MESAJ PWOMOSYON, MESAJ VOKAL, MESAJ TÈKS, SMS PIBLISITE, ANONS YO, REKLAM YO, ÒF YO, MSG YO, MSGS, KOMINIKE, KOMINIKASYON YO, SPAM YO, FAKE ÒF, VYE MESAJ, VYE TÈKS, VYE PIBLISITE, VYE REKLAM',
    want: 'VLE, SWETE, TA RENMEN, BEZWEN, RENMEN, AKSEPTE, DAKÒ',
    again: 'ANKÒ, ANKO, PLIS, JANM, DITOU, MENM, JAMÈ, ANKOO, ANKOR, ANCORE, APATI JODI A, APATI KOUNYE A, DEPI JODI A, SOU LI, YOUN ANKÒ',
    remove:
      'RETIRE, WETE, EFASE, SIPRIME, ELIMINE, RAYE, BARE, DECHIRE, JETE, KOUPE, DEZENSKRI, DELETE, BIFE, ESKLI, GRATE, ELIMINEN, EFASEN, RETIREN, DEZABÒNE, DEZAKTIVE, SOTI',
    list: 'LIS, LIS LA, LIS NOU, BAZ, SISTÈM, DOSYE, KONTAK, FICHYE, LIS PIBLISITE, SÈVIS LA, SÈVIS, GWOUP, BAZ DONE, ANREJISTREMAN, LIS SA, LIST, LIS YO, LIS MESAJ, LIS SMS, LIS KLIYAN, LIS KONTAK, LIS REKLAM, LIS PWOMOSYON, BAZ DONE NOU, SISTÈM NOU, ÒDINATÈ NOU, TELEFÒN NOU, REJIS, REJIS NOU, WHATSAPP, KAYE, KAYE NOU, PWOGRAM, PWOGRAM NOU, KLIB, KLIB NOU, ABÒNE, DIFIZYON, MAILING',
    threat:
      'PLENT, LAPOLIS, AVOKA, TRIBINAL, LAJISTIS, DENONSE, BLOKE, RAPÒTE, LALWA, FCC, LEGAL, AVOKA M, AVOKA MWEN, JIJ, POLIS, LAPOLIS YO, FTC, POTE PLENT, PLENT KONT, KOMISE, BLOKE NOU',
    data: 'DONE, ENFÒMASYON, ENFÒMASYON YO, ENFO, DONE PÈSONÈL, KONT',
    gone: 'MWEN VANN, M VANN, MWEN DEMENAJE, M DEMENAJE, MWEN PA RETE LA ANKÒ, M PA RETE LA ANKÒ, M PA ABITE LA ANKÒ, MWEN KITE PEYI A, M KITE PEYI A, M CHANJE KONPAYI, M CHANJE BANK, M CHANJE LEKÒL, M CHANJE LEGLIZ, MWEN FINI KOU A, M FINI LEKÒL, M FINI KOU A, M PRAN RETRÈT, MWEN PRAN RETRÈT, M PA TRAVAY LA ANKÒ, MWEN PA TRAVAY LA ANKÒ, M GEN LÒT KONPAYI, M JWENN LÒT KONPAYI, M PA KLIYAN ANKÒ, MWEN PA KLIYAN NOU ANKÒ, M PA MANM ANKÒ, PITIT MWEN GRAN, CHEN MWEN MOURI, M P AP CHÈCHE MACHIN, M CHANJE JIM, MWEN CHANJE JIM, M PA GEN MACHIN ANKÒ, M PA GEN CHEN ANKÒ, M PA KONDUI ANKÒ, M PA FIMEN ANKÒ, M GEN ASIRANS DEJA, M ACHTE YOUN DEJA, M JWENN YOUN DEJA, MWEN JWENN YOUN DEJA, M PA NAN PEYI A, M PA NAN PEYI A ANKÒ, M LÒT BÒ DLO, M FÈMEN KONT MWEN, MWEN FÈMEN KONT MWEN, M FÈMEN BIZNIS LA, TIMOUN YO GRAN',
    no_use:
      'PA BEZWEN, MWEN PA BEZWEN, M PA BEZWEN, PA ITIL MWEN, PA ITIL M, PA SÈVI M, PA SÈVI M ANYEN, PA GEN NESESITE, PA GEN REZON, PA VO LAPENN, INITIL, SE GASPIYAJ, SE TAN PÈDI, PA ENTERESE M, PA ENTERESE MWEN, PA REGADE M, PA REGADE MWEN, PA KONSÈNE M, PA KONSÈNE MWEN, PA VOYE, PA EKRI, POU KISA N AP, POUKISA N AP, NOU KA SISPANN, NOU MÈT SISPANN, SE PA POU MWEN, SE PA POU M, M PAP CHÈCHE, M P AP CHÈCHE, M PA CHÈCHE, PA FÈ ANYEN POU MWEN, PA VOYE L ANKÒ',
    your_stuff:
      'MESAJ NOU, MESAJ NOU YO, MESAJ OU YO, MESAJ SA YO, SMS NOU, SMS NOU YO, SMS SA YO, TÈKS NOU YO, TÈKS SA YO, PWOMOSYON NOU YO, PWOMOSYON SA YO, PROMOSYON NOU YO, PROMOSYON SA YO, PIBLISITE NOU, PIBLISITE NOU YO, PIBLISITE SA YO, REKLAM NOU YO, REKLAM SA YO, ÒF NOU YO, ÒF SA YO, RABÈ NOU YO, ZAFÈ NOU, ZAFÈ NOU YO, BAGAY NOU YO, BAGAY SA YO, RADÒT NOU, KOZE SA YO, KOZE NOU, TOUT SA NOU VOYE, SA NOU VOYE, SA N AP VOYE, TOUT MESAJ SA YO, VYE MESAJ',
    fed_up:
      'EKLATE, PETE, PLEN, CHAJE, SATIRE, BOURE, FATIGE M, ANMÈDE M, ANBETE M, NWI M, DERANJE M, REVEYE M, ENÈVE M, FACHE M, FÈ M FACHE, FÈ M MAL, BAY TÈT FÈ MAL, BAN M TÈT FÈ MAL, FÈ M FOU, RANN MWEN FOU, PA DI M ANYEN, PA ENTERESE M, PA FÈ M ANYEN, PA ITIL M, M BOUKE, M ABOUT, M RAYI, M PA KA SIPÒTE, M PA SIPÒTE, M PA KA ANKÒ, M PA LI, M PA JANM LI, M PA LOUVRI, EFASE SAN LI, EFASE L SAN LI, EFASE YO SAN LI, M EFASE YO, JETE NAN FATRA, NAN FATRA, NAN POUBÈL, M PA WÈ ENPÒTANS, M PA NAN, M TA PITO PA WÈ, M PITO PA WÈ, PITO PA RESEVWA, M PA VLE WÈ, SAN M PA MANDE, M PA T MANDE, PÈSONN PA MANDE, PITO M MOURI, M BYEN SAN, FATIGE NOU, BOULVÈSE M, MANJE KAT MWEN, MANJE KAT M, MANJE KREDI M, MANJE DONE M, FINI KREDI M, FINI DONE M, FINI BATRI M, PRAN TÈT MWEN, CHAJE TELEFÒN MWEN, PLEN TELEFÒN MWEN, BLOKE TELEFÒN MWEN, FÈ M WONT, STRESE M, TOUMANTE M, PÈSEKITE M, FIN FATIGE M, FIN ANMÈDE M, TWÒP, FÈ M ANVI JETE, REVEYE PITIT, REVEYE TIMOUN, REVEYE YO, REVEYE TIBEBE, M FIN BOUKE, M BOUKE AK, M RAS, M FÈK DI',
    shared: 'VANN, BAY, PATAJE, PASE, VOYE, KOMINIKE, PRETE, LWE, FÈ KADO, DIVILGE, GAYE, TRANSMÈT',
    mine_all:
      'NIMEWO M, NIMEWO MWEN, DONE M, DONE MWEN, DONE M YO, ENFÒMASYON M, ENFÒMASYON MWEN, ENFÒMASYON M YO, NON M, KONTAK MWEN, KONTAK M, IMÈL MWEN, TELEFÒN MWEN, DOSYE M',
    wipe: 'EFASE, SIPRIME, DETWI, ELIMINE, RETIRE, WETE, JETE, BOULE, CHIRE, KRAZE, NETWAYE, DELETE, FÈ DISPARÈT, DISPARÈT, BLIYE, FÈ L DISPARÈT, EFASE L, SIPRIME L, DETWI L, RETIRE L, RETIRE YO, EFASE YO, SIPRIME YO, JETE L, JETE YO, BOULE YO, DETWI YO, ELIMINE YO, DELETE L, PA KENBE, PA SERE, PA KONSÈVE, PA ESTOKE, PA ANREJISTRE, PA GADE, PA JANM KENBE, PA JANM SERE, PA JANM KONSÈVE, PA JANM ESTOKE, PA JANM ANREJISTRE, PA JANM GADE, SISPANN KENBE, SISPANN SERE, SISPANN KONSÈVE, SISPANN ESTOKE, SISPANN ANREJISTRE, SISPANN GADE, PA VLE NOU KENBE, PA VLE NOU SERE, PA VLE NOU KONSÈVE, PA VLE NOU ESTOKE, PA VLE NOU ANREJISTRE, PA VLE NOU GADE, PA VLE OU KENBE, PA VLE OU SERE, PA VLE OU KONSÈVE, PA VLE OU ESTOKE, PA VLE OU ANREJISTRE, PA VLE OU GADE, PA DWE KENBE, PA DWE SERE, PA DWE KONSÈVE, PA DWE ESTOKE, PA DWE ANREJISTRE, PA DWE GADE, NOU PA DWE KENBE, NOU PA DWE SERE, NOU PA DWE KONSÈVE, NOU PA DWE ESTOKE, NOU PA DWE ANREJISTRE, NOU PA DWE GADE, NOU PA GEN DWA KENBE, NOU PA GEN DWA SERE, NOU PA GEN DWA KONSÈVE, NOU PA GEN DWA ESTOKE, NOU PA GEN DWA ANREJISTRE, NOU PA GEN DWA GADE, PA GEN DWA KENBE, PA GEN DWA SERE, PA GEN DWA KONSÈVE, PA GEN DWA ESTOKE, PA GEN DWA ANREJISTRE, PA GEN DWA GADE, PA KITE YO KENBE, PA KITE YO SERE, PA KITE YO KONSÈVE, PA KITE YO ESTOKE, PA KITE YO ANREJISTRE, PA KITE YO GADE, PA VLE YO KENBE, PA VLE YO SERE, PA VLE YO KONSÈVE, PA VLE YO ESTOKE, PA VLE YO ANREJISTRE, PA VLE YO GADE, PA KITE OKENN, PA VLE OKENN TRAS, OKENN TRAS, PA RETE, PA DWE RETE, PA KENBE ANKÒ, PA VLE NOU GEN',
    ours: 'M, MWEN, M NAN, M LAN, M YO, MWEN AN, MWEN YO, MWEN NAN, M AN, M LA, PITIT MWEN, PITIT MWEN AN, PITIT M, PITIT M NAN, PITIT MWEN YO, MANMAN M, MANMAN MWEN, PAPA M, PAPA MWEN, MARI M, MADANM MWEN, MADANM M, FANMI M, FANMI MWEN',
    held: 'DONE, DONE PÈSONÈL, ENFÒMASYON, ENFÒMASYON PÈSONÈL, ENFO, DOSYE, DOSYE MEDIKAL, DOSYE SANTE, DOSYE MEDIKAL LA, ISTWA MEDIKAL, ISTWA ACHA, ISTWA, ISTORIK, KONT, PWOFIL, FOTO, FOTO KAT IDANTITE, FOTO PASPÒ, KOPI PASPÒ, KOPI KAT IDANTITE, KAT IDANTITE, PASPÒ, LISANS, NIF, NIMEWO NIF, NIMEWO IDANTITE, NIMEWO KONT, NIMEWO KONT LABANK, KONT LABANK, KONT BANK, NIMEWO KAT, KAT KREDI, ENFÒMASYON KAT, DAT NESANS, ADRÈS, ADRÈS AK TELEFÒN, NON AK NIMEWO, NON AK ADRÈS, ADRÈS AK NIMEWO, APLIKASYON, DEMANN TRAVAY, APLIKASYON TRAVAY, CV, FÒM, FÒM ENSKRIPSYON, KONTRA, ENSKRIPSYON, ABÒNMAN MANM, MANM, RADYOGRAFI, X RAY, REZILTA, REZILTA LABORATWA, REZILTA TÈS, ANREJISTREMAN, ANREJISTREMAN APÈL, ANREJISTREMAN VWA, VWA, VIDEYO, DOKIMAN, PAPYE, FICH, SIYATI AK FOTO, ANPRENT, TRAS, DOSYE ACHA, DOSYE TRAVAY, BATISTÈ, KOPI BATISTÈ',
    idle: 'PA SÈVI AK, PA SÈVI AVÈ L, PA SÈVI AVÈ YO, PA SÈVI AVÈK, PA ITILIZE, PA ITILIZE L, PA ITILIZE YO, PA MANYEN, PA MANYEN L, PA MANYEN YO, PA TOUCHE, PA TOUCHE L, PA TOUCHE YO, PA TRETE, PA TRETE L, PA TRETE YO, PA FÈ ANYEN AK, PA FÈ ANYEN AVÈ L, PA FÈ ANYEN AVÈ YO, JIS PA SÈVI AK, JIS PA SÈVI AVÈ L, JIS PA SÈVI AVÈ YO, JIS PA SÈVI AVÈK, JIS PA ITILIZE, JIS PA ITILIZE L, JIS PA ITILIZE YO, JIS PA MANYEN, JIS PA MANYEN L, JIS PA MANYEN YO, JIS PA TOUCHE, JIS PA TOUCHE L, JIS PA TOUCHE YO, JIS PA TRETE, JIS PA TRETE L, JIS PA TRETE YO, JIS PA FÈ ANYEN AK, JIS PA FÈ ANYEN AVÈ L, JIS PA FÈ ANYEN AVÈ YO, PA JANM SÈVI AK, PA JANM SÈVI AVÈ L, PA JANM SÈVI AVÈ YO, PA JANM SÈVI AVÈK, PA JANM ITILIZE, PA JANM ITILIZE L, PA JANM ITILIZE YO, PA JANM MANYEN, PA JANM MANYEN L, PA JANM MANYEN YO, PA JANM TOUCHE, PA JANM TOUCHE L, PA JANM TOUCHE YO, PA JANM TRETE, PA JANM TRETE L, PA JANM TRETE YO, PA JANM FÈ ANYEN AK, PA JANM FÈ ANYEN AVÈ L, PA JANM FÈ ANYEN AVÈ YO, NOU PA DWE SÈVI AK, NOU PA DWE SÈVI AVÈ L, NOU PA DWE SÈVI AVÈ YO, NOU PA DWE SÈVI AVÈK, NOU PA DWE ITILIZE, NOU PA DWE ITILIZE L, NOU PA DWE ITILIZE YO, NOU PA DWE MANYEN, NOU PA DWE MANYEN L, NOU PA DWE MANYEN YO, NOU PA DWE TOUCHE, NOU PA DWE TOUCHE L, NOU PA DWE TOUCHE YO, NOU PA DWE TRETE, NOU PA DWE TRETE L, NOU PA DWE TRETE YO, NOU PA DWE FÈ ANYEN AK, NOU PA DWE FÈ ANYEN AVÈ L, NOU PA DWE FÈ ANYEN AVÈ YO, PA DWE SÈVI AK, PA DWE SÈVI AVÈ L, PA DWE SÈVI AVÈ YO, PA DWE SÈVI AVÈK, PA DWE ITILIZE, PA DWE ITILIZE L, PA DWE ITILIZE YO, PA DWE MANYEN, PA DWE MANYEN L, PA DWE MANYEN YO, PA DWE TOUCHE, PA DWE TOUCHE L, PA DWE TOUCHE YO, PA DWE TRETE, PA DWE TRETE L, PA DWE TRETE YO, PA DWE FÈ ANYEN AK, PA DWE FÈ ANYEN AVÈ L, PA DWE FÈ ANYEN AVÈ YO, PA GEN DWA SÈVI AK, PA GEN DWA SÈVI AVÈ L, PA GEN DWA SÈVI AVÈ YO, PA GEN DWA SÈVI AVÈK, PA GEN DWA ITILIZE, PA GEN DWA ITILIZE L, PA GEN DWA ITILIZE YO, PA GEN DWA MANYEN, PA GEN DWA MANYEN L, PA GEN DWA MANYEN YO, PA GEN DWA TOUCHE, PA GEN DWA TOUCHE L, PA GEN DWA TOUCHE YO, PA GEN DWA TRETE, PA GEN DWA TRETE L, PA GEN DWA TRETE YO, PA GEN DWA FÈ ANYEN AK, PA GEN DWA FÈ ANYEN AVÈ L, PA GEN DWA FÈ ANYEN AVÈ YO, SAN NOU PA SÈVI AK, SAN NOU PA SÈVI AVÈ L, SAN NOU PA SÈVI AVÈ YO, SAN NOU PA SÈVI AVÈK, SAN NOU PA ITILIZE, SAN NOU PA ITILIZE L, SAN NOU PA ITILIZE YO, SAN NOU PA MANYEN, SAN NOU PA MANYEN L, SAN NOU PA MANYEN YO, SAN NOU PA TOUCHE, SAN NOU PA TOUCHE L, SAN NOU PA TOUCHE YO, SAN NOU PA TRETE, SAN NOU PA TRETE L, SAN NOU PA TRETE YO, SAN NOU PA FÈ ANYEN AK, SAN NOU PA FÈ ANYEN AVÈ L, SAN NOU PA FÈ ANYEN AVÈ YO, MEN PA SÈVI AK, MEN PA SÈVI AVÈ L, MEN PA SÈVI AVÈ YO, MEN PA SÈVI AVÈK, MEN PA ITILIZE, MEN PA ITILIZE L, MEN PA ITILIZE YO, MEN PA MANYEN, MEN PA MANYEN L, MEN PA MANYEN YO, MEN PA TOUCHE, MEN PA TOUCHE L, MEN PA TOUCHE YO, MEN PA TRETE, MEN PA TRETE L, MEN PA TRETE YO, MEN PA FÈ ANYEN AK, MEN PA FÈ ANYEN AVÈ L, MEN PA FÈ ANYEN AVÈ YO, SISPANN SÈVI AK, SISPANN SÈVI AVÈ L, SISPANN SÈVI AVÈ YO, SISPANN SÈVI AVÈK, SISPANN ITILIZE, SISPANN ITILIZE L, SISPANN ITILIZE YO, SISPANN MANYEN, SISPANN MANYEN L, SISPANN MANYEN YO, SISPANN TOUCHE, SISPANN TOUCHE L, SISPANN TOUCHE YO, SISPANN TRETE, SISPANN TRETE L, SISPANN TRETE YO, SISPANN FÈ ANYEN AK, SISPANN FÈ ANYEN AVÈ L, SISPANN FÈ ANYEN AVÈ YO, SAN SÈVI AK, SAN SÈVI AVÈ L, SAN SÈVI AVÈ YO, SAN SÈVI AVÈK, SAN ITILIZE, SAN ITILIZE L, SAN ITILIZE YO, SAN MANYEN, SAN MANYEN L, SAN MANYEN YO, SAN TOUCHE, SAN TOUCHE L, SAN TOUCHE YO, SAN TRETE, SAN TRETE L, SAN TRETE YO, SAN FÈ ANYEN AK, SAN FÈ ANYEN AVÈ L, SAN FÈ ANYEN AVÈ YO',
    spare:
      'PA EFASE, PA EFASE L, PA EFASE YO, PA SIPRIME, PA SIPRIME L, PA SIPRIME YO, PA DETWI, PA DETWI L, PA DETWI YO, PA JETE, PA JETE L, PA JETE YO, PA ELIMINE, PA RETIRE, PA BOULE, POKO EFASE, POKO EFASE L, POKO EFASE YO, POKO SIPRIME, POKO SIPRIME L, POKO SIPRIME YO, POKO DETWI, POKO DETWI L, POKO DETWI YO, POKO JETE, POKO JETE L, POKO JETE YO, POKO ELIMINE, POKO RETIRE, POKO BOULE, PA JANM EFASE, PA JANM EFASE L, PA JANM EFASE YO, PA JANM SIPRIME, PA JANM SIPRIME L, PA JANM SIPRIME YO, PA JANM DETWI, PA JANM DETWI L, PA JANM DETWI YO, PA JANM JETE, PA JANM JETE L, PA JANM JETE YO, PA JANM ELIMINE, PA JANM RETIRE, PA JANM BOULE, PA DWE EFASE, PA DWE EFASE L, PA DWE EFASE YO, PA DWE SIPRIME, PA DWE SIPRIME L, PA DWE SIPRIME YO, PA DWE DETWI, PA DWE DETWI L, PA DWE DETWI YO, PA DWE JETE, PA DWE JETE L, PA DWE JETE YO, PA DWE ELIMINE, PA DWE RETIRE, PA DWE BOULE, NOU PA DWE EFASE, NOU PA DWE EFASE L, NOU PA DWE EFASE YO, NOU PA DWE SIPRIME, NOU PA DWE SIPRIME L, NOU PA DWE SIPRIME YO, NOU PA DWE DETWI, NOU PA DWE DETWI L, NOU PA DWE DETWI YO, NOU PA DWE JETE, NOU PA DWE JETE L, NOU PA DWE JETE YO, NOU PA DWE ELIMINE, NOU PA DWE RETIRE, NOU PA DWE BOULE, KENBE L, KENBE YO, KENBE DOSYE M, KENBE DOSYE MWEN, KENBE DOSYE A, KENBE DONE M, KENBE DONE MWEN, KENBE ENFÒMASYON M, KENBE ENFÒMASYON MWEN, SERE DOSYE M, SERE DOSYE MWEN, SERE DONE M, SERE L, SERE YO, KONSÈVE YO, KONSÈVE L, KONSÈVE DONE M, KONSÈVE DOSYE M, JIS KENBE, ANNIK KENBE, SÈLMAN KENBE, KITE L LA, KITE YO LA',
  },
  patterns: {
    stop: `
      ? [m|mwen|nou] pa ka (menm) sipòte [texts] (nou) [yo|sa yo] ankò
      [m|mwen|nou] pa (te|t) janm dakò (pou) resevwa (okenn) [texts]
      [kanpe|fini|sispann|rete|anile] sèvis [mesaj|sms|tèks] [la|lan|sa a|nou an]
      konsidere [m|mwen|nou] deyò (nan) lis (la|nou an)
      pa kite (yo|moun|pèsonn|konpayi) (yo) [voye|ekri] (texts) (myself) (ankò)
      (please) bloke [texts|mesaj] (nou) [sa yo|sa|yo] (please)
      pa [anvwaye|anvoye] (okenn) [texts] (myself) (ankò)
      [pinga|piga|pa janm] (nou|ou|w) (janm) [voye|ekri|kontakte|deranje|anmède|rele] (lòt|okenn) (texts) [myself] (ankò) (please)
      [m|mwen|nou] pa vle (ou|w|nou) [voye|ekri|tèkste|kontakte|tèks] (okenn|lòt|plis) (texts|imèl) [myself] (ankò)
      ^ (please) pa [ekri|tèks|tèkste|anmède|anbete|deranje|kontakte|fatige|nwi] [m|mwen|nou] (ankò|please) (please) $
      [sispann|kanpe|rete|anile] [SMS yo|mesaj yo|pwomosyon yo|piblisite yo|texts yo] (please) $
      [kite|sispann|rete] voye (texts) (pwomosyon|mesaj|tèks) (sa yo) (myself) $
      (m|mwen) vle (pou) [texts|SMS|notifikasyon|tèks] (sa) yo sispann
      [m|mwen|nou] pa [anvi|ta renmen|vle|swete] (plis) resevwa (okenn|plis|lòt) [texts]
      ^ (please) (pa) plis [texts|pwomosyon] (non|please) (mèsi) $
      ^ (please) pa gen (okenn|plis) [texts|notifikasyon] ankò (please) $
      [m|mwen|nou] (fin) [fatige|bouke|about|plen] ak [your_stuff|texts] (nou|sa) (yo)
      ? ^ [m|mwen|nou] pa (t) (janm) [enskri|abòne|siyen|mete non m] (pou|nan) (nan) [texts|lis sa|lis la|lis nou an|sèvis sa|sèvis nou an|sèvis la|lis sa a|sèvis sa a] (non|ditou|nou) (an) $
      (èske) (ou ka|nou ka|m vle|mwen vle|please) [anile|dezaktive] [enskripsyon mwen|enskripsyon m|enskripsyon an]
      ^ (please) [ban m yon ti repo|ban mwen yon ti repo|lese m an pè|lese m anpè|lese mwen trankil|lese m trankil|ban m repo|ban m souf|ban m yon ti souf] (please) $
      ^ (please) mete [m|mwen|nimewo m|nimewo mwen] (sou|nan) [lis nwa|lis nwa a|lis nwa nou an|lis nwa nou|blacklist] (please) $
      ^ (please) pa mete [m|mwen|nimewo m|non m] (nan|sou) [lis la|lis nou an|lis sa|lis nou] (ankò) $
      pa [mele|chaje|brase] tèt (mwen|m) [ak|avèk] [texts]
      pito (nou) fè [piblisite|reklam] [bay|ban] (mi|miray|pye bwa)
      pa bezwen [salye|swete] (m|nou|mwen) (chak maten|chak jou) ankò
      tounen (yon) [poubèl|bwat fatra|pil fatra] [akoz|poutèt] [nou|ou|texts]
      chèche lavi (nou) (men) pa (sou|nan) telefòn (mwen|m)
      [piblisite|reklam|pib] (nou) (yo) (ap) [fann kè|manje sèvo|pete tèt] [m|mwen]
      nimewo (sa a|sa|mwen|m) (se pou) (fanmi) (sèlman) se pa pou [biznis|piblisite|reklam|pwomosyon]
      ? ^ (bon) relasyon nou (an) [fini|kaba] (la|isit|isit la)
      non plis [mesaj|piblisite|texts]
      (m|mwen|nou) pa ka li [mesaj|tèks|piblisite] (sa yo|nou yo) ankò
      telefòn (mwen|m) (an|lan|nan) se pa (yon) (pano|tablo|espas|bwat) [piblisite|reklam|fatra|poubèl] (nou)
      (m|mwen) [fatige|bouke|about] [wè|li|resevwa|jwenn] (bagay|mesaj|tèks|vye) [sa yo|nou yo] (chak jou)
      [leve|reveye] (akoz|poutèt|ak) [texts] (pwomosyon|piblisite) [nou|nou an|nou yo]
      [diminye|redui] (fatra|salte|bri) nan (telefòn|bwat) (mwen|m)
      di (nou) [orevwa|adye|babay] (ak|a|pou) [abònman|lis]
      ? chèche (yon) lòt [kliyan|viktim|achtè]
      pa wè (okenn) [itilite|enterè|avantaj|enpòtans] (nan) [texts]
      ? pa gaspiye [kat|kredi|minit] [nou|ou] (ankò)
      [pi bèl|pi dous|pi alèz|pi trankil|anpè] san [texts] (nou)
      pa mete [m|nou|nimewo m] [nan|sou] (pwochen) [voye|lis|anvwa|kanpay]
      [vann|demenaje|fini|kite travay|chanje] … [pa bezwen] (resevwa) [enfòmasyon|rapèl|mesaj|nouvèl|avi|òf] … [ankò] $
      [veye zo nou|veye kò nou|atansyon|fè atansyon] (nou) [si nou|si ou|si n] (ta) [ekri|voye|rele|anmède|tekste] (m|mwen|ban m) (mesaj|lòt) ankò
      (m|mwen) pa (vle) [vle nan lis|vle sou lis|vle rete nan lis|vle rete sou lis|vle non m sou lis|vle non m nan lis|vle nimewo m nan lis] (nou|la|sa) (an|a|ankò)
      ^ (m|mwen) [fatige|bouke] [li|efase|resevwa|wè] (mesaj|sa|yo|sms) (yo|sa yo|nou yo) (ase|sispann|kounye a) [ase|sispann|rete|kanpe] $
      [pa raple|pa avèti|pa fè] [m|mwen] [vaksen|randevou|sèvis|dat|vizit|konnen] (an|a|la|yo) [ankò] $
      [pa bezwen|pa vle] (resevwa) [bonjou nou|bonswa nou|salitasyon nou|swè nou|nouvèl nou|bonjou|salitasyon] (nou) [chak maten|chak jou|yo|ankò|chak swa]
      [libere|delivre|sove|pwoteje|debarase] [m|mwen] (anba|de|ak|nan men) [mesaj|sms|tèks|piblisite|pwomosyon|spam|reklam|òf] (sa|nou|yo)
      [chèche|jwenn|ale jwenn] (yon) lòt moun (pou) (nou) [voye mesaj|voye sms|ekri|anmède|tekste|deranje] $
      ^ (non) (m|mwen) pa bezwen (l|li|yo|sa|sa yo) ankò $
      [kijan|kouman|ki jan] (pou) (m|mwen) … [retire|soti|wete|debarase|sòti] … [sa|ladan|ladan l|la] [m pa vle l|m pa vle sa|m pa vle ankò|mwen pa vle|etenn li|etenn l|sispann|koupe l|fèmen l|m bouke|m pa vle]
      pa (voye|ban) [voye enfòmasyon|voye nouvèl|voye konsèy|voye rapèl|voye avi|voye envitasyon|voye enfo] (sa yo|yo|lekòl) [ban mwen|ban m|ban nou|ankò]
      [pa raple|pa avèti|pa fè|pa enfòme|pa notifye|pa envite|pa mete|pa bay|pa salye|pa sonje] [m|mwen] (konnen|okouran|nouvèl) [ankò|plis] (tanpri) $
      (m|mwen|nou) (pa) [pa bezwen] (nou|ou|pou nou) [raple m|raple mwen|fè m konnen|fè mwen konnen|avèti m|avèti mwen|enfòme m|enfòme mwen|notifye m|envite m|ban m nouvèl] (ankò)
      [pa bezwen|pa vle] (resevwa|jwenn) [konsèy|nouvèl|enfòmasyon|rapèl|avi|envitasyon|resèt|enfo] (yo) [nou yo|nou|sa yo|chak jou|ankò] (ankò)
      [ka|kapab] [viv|byen viv|pase|degaje m|degaje mwen] san [rapèl|mesaj|sms|tèks|piblisite|pwomosyon|konsèy|nouvèl|avi|òf] (nou|yo|sa|nou yo)
      [pito|prefere|ta pito|ta prefere|pi renmen] (resevwa) (yon) [lèt|imèl|email|kout fil|apèl|telefòn|pa lapòs] (yo) [pase|olye|tan|pa|pase pou] (de|yon) [mesaj|sms|tèks|texto]
      [sèlman|annik|jis] (pa|nan) [imèl|email|lèt|telefòn|lapòs] [pa] (pa|voye) [sms|tèks|mesaj|texto]
      [voye|al voye|ekri|voye l|voye sa] (bay|ba) [yon lòt moun|lòt moun|yon lòt] [ki pi jèn|ki enterese|ki vle l|ki vle yo|pi jèn] $
      [telefòn|telefòn nan|telefòn mwen|telefòn m] (nan) (ap) [sonnen|ap sonnen|vibre|fè bwi] [tout tan|san rete|chak minit|tout lajounen|tout jounen|lannwit|chak swa|twòp|akòz nou|poutèt nou] … [rete|sispann|ase|kanpe|stop|bouke]
      ^ (tanpri) [pa menm|menm|pa] (yon) [yon sèl|yon grenn|youn] (mesaj|sms|tèks) (pa) ankò $
      [sèvi ak|sèvi avèk|itilize|egzèse] [dwa m|dwa mwen|dwa pa m] (genyen) (pou) (m) [refize|opoze|di non|soti]
      ? ^ (tanpri) [koupe sèvis sa|koupe mesaj sa|etenn mesaj sa|fèmen mesaj sa|koupe sa nèt|dezaktive l|dezaktive sa] (non|nèt|tanpri) $
      [demenaje|chanje doktè|vann machin nan|vann machin|pa manm ankò|pa kliyan ankò|fini lekòl|fini lekòl la|kou a fini|fini kou a|kite lekòl la|chanje klinik] … [pa bezwen|pa raple|pa voye|pa ekri|pa fè|pa avèti] (m|mwen|rapèl|konnen|anyen|ban m|fè m|enfòmasyon) (m|konnen|anyen|ban m|sa yo) ankò
      [ase|bouke|pa kapab|wont|m pè|m sote] … [chak swa|chak nwit|lannwit|chak maten] … [mesaj|sms|tèks|telefòn]
      [apati jodi a|apati kounye a|depi jodi a|apati demen|pou pi devan] (tanpri) [pa mete m|pa mete mwen|san mwen|pa ajoute m|pa enkli m|pa voye|pa ban m]
      (sa) se dènye [mesaj|sms|tèks] (m|mwen) (vle|ap) (li|resevwa|wè)
      al [anmède|nwi|annwiye|spam|deranje] (lòt) [lòt moun|moun|lòt]
      [rapèl|rapèl yo|avi|avi yo|mesaj|mesaj yo|piblisite|pwomosyon|nouvèl] (sa|yo|a) (sa yo) (pa) [pa nesesè|pa itil|pa sèvi m|pa enterese m|fè m pè|anmède m|deranje m|reveye m] … [pa voye|sispann|pa voye yo|sispann voye|ase]
      [pa voye] (yo|l|li) (ban) [yo non|ban mwen|ban m|yo ban mwen|yo ban m] (non|ankò|doktè) $
      [koupe|fèmen|etenn|bloke|anile|sispann|retire] (tout) [sèvis mesaj|sèvis sms|sèvis tèks|abònman|abonman|sèvis notifikasyon|sèvis piblisite] (la|a|an|sa) (pou) (m|mwen)
      [fè|fe] [mesaj|sms|tèks|piblisite|reklam] (sa|nou) (yo|a) [rete|sispann|fini|kanpe]
      ? [rapòte|siyale|denonse] (nimewo) nou (kòm) [spam|kòm spam|deja]
      ? [rapòte|siyale] nimewo [nou|sa]
      ? nou pa gen (okenn) [pèmisyon|dwa|otorizasyon|konsantman] (pou|m) (nou) (sèvi|itilize|ekri|voye)
      ? se chak jou (pou) (nou|n) (ap) [ekri|voye|anmède]
      pa [send] (m|mwen|ban) (ban|m|mwen) (anyen) (sou|nan) [nimewo sa a ankò|nimewo sa ankò|nimewo sa a|nimewo sa|telefòn sa a|isit la]
      ? pa (t) janm (t) [enskri|abòne|mande|siyen|mete non m] (m) (nan|pou) [sa|bagay sa|lis sa|lis nou|anyen]
      ? (pitit|mwen|m|li) pa nan [lekòl sa|lekòl nou|klib nou|klib sa|jim nou|jim sa|legliz nou|pwogram sa|pwogram nou] ankò
      ? (m|mwen|nou) [gen|jwenn|pran|ale nan|nan men] (deja) (yon) lòt [konpayi|founisè|operatè|bank|asirans|doktè] (deja)
      ? (nou|mete nou|mesaj nou) (nan|sou) lis nwa
      ? [apati jodi a|depi jodi a|apati kounye a|depi kounye a] (nou|ou) pa [send] (m|mwen|ban|anyen)
      pa vle (tande|wè|konnen) (pale) (de|zafè|anyen) [nou ankò|de nou|zafè nou|de nou ankò]
      ? [ale kite|lese|lesè|lage|lache] [m|mwen|nou] (an|anba) [trankil|anrepo|repo|anpè|viv|dòmi|non|tanpri]
      ? ^ (ale) [lese m|ale kite m|lage m|lache m|kite m la] $
      ? (m|mwen) [soti|sòti] (nan) [gwoup la|lis la|lis nou|klib la|pwogram nan]
      pa bezwen anyen (nan men|ak|de|lakay) nou
      ? (se) tan (nou|w) (n ap|nap|wap) [n ap pèdi|nap pèdi|wap pèdi]
      ? telefòn (mwen|m|nan) (an) [plen|chaje|boure|satire] (ak|anba) [mesaj|mesaj nou|piblisite|zafè nou|reklam]
      ? ^ [m|mwen] se (yon) [minè|timoun|ti moun] $
      ? [telefòn|nimewo] (sa) (a) (se) (pou|se pa) [pou pitit|pou timoun|pitit mwen|pitit la|pou yon timoun]
      ? ^ [alone_stop] $
      ? ^ [alone_stop] [alone_stop|kounye a|ak mesaj sa yo|tanpri|stop|deja|ankò]
      ? [once_more] (epi|e) … [reprisal]
      ? [once_more] (epi|e) … (small) (small) (small) [reprisal]
      pa (janm) [send] (anyen|okenn|mesaj) (ankò) (sou|nan|isit|bò) [nimewo sa|nimewo sa a|telefòn sa|telefòn sa a|telefòn mwen|telefòn m|isit la|isit|liy sa|nimewo m|nimewo mwen]
      ? pa gen (okenn) [mesaj|sms|piblisite|reklam|tèks|spam] (ankò|sou|pou) [sou nimewo sa|sou telefòn sa|sou telefòn mwen|ankò|pou mwen|sou nimewo sa a|sou telefòn sa a]
      ? ^ pa gen (okenn) [mesaj|sms|piblisite|reklam|tèks|spam] $
      kite (nimewo|telefòn|liy) [nimewo sa|nimewo sa a|telefòn sa a|telefòn sa|telefòn mwen|nimewo m|nimewo mwen] (an|nan) [trankil|anrepo|repo|anpè|lapè]
      [dezaktive|fèmen|etenn|kansele|anile|sispann|bloke|koupe] (tout) [notifikasyon yo|notifikasyon|alèt yo|alèt|mesaj yo|sèvis sms|sèvis sms la|abònman sms|avi yo] (pou|sou|nan) (nimewo sa|nimewo sa a|telefòn mwen)
      ? (m|mwen|nou) (mete|mande|swete|ta renmen|ta swete|vle) (pou) (nou) [retire|wete|efase|siprime] (non) [m|mwen|non m|non mwen|nimewo m] (nan|sou)
      ? [renmen|swete|vle] (pou) (nou) [retire|wete|efase|raye] [non mwen|non m|m|mwen|nimewo m|nimewo mwen]
      ? (m|mwen|nou) pa (yon) [kliyan|manm|abòne] (nou|lakay nou|la) (ankò)
      ? [retrèt|demenaje|vann|chanje konpayi|chanje bank|pa rete|pa travay|fini kou] … [pa itil|pa itil mwen|pa itil m|pa bezwen rapèl|pa bezwen òf|pa bezwen mesaj|pa bezwen voye|pa bezwen ekri]
      ? [retrèt|demenaje|vann|chanje konpayi|chanje bank|pa rete|pa travay|fini kou] … (small) (small) (small) [pa itil|pa itil mwen|pa itil m|pa bezwen rapèl|pa bezwen òf|pa bezwen mesaj|pa bezwen voye|pa bezwen ekri]
      ? (mete|bay) (yon) fen (nan|a) (tout) [mesaj|mesaj sa yo|sa|zafè sa|voye]
      ? [kilè|ki lè] (sa|nou|mesaj sa yo) [ap|pral] [fini|sispann|rete] (ak) (mesaj|radòt|sa)
      ? (m|mwen) [make|mete|klase|voye] (nou|mesaj nou) (kòm|nan) [spam|kòm spam|nan spam|lis nwa|nan poubèl]
      ? mesaj (nou|yo) (yo) [ale|al|tonbe] (dirèk) (nan) [poubèl|fatra|spam]
      ? [di|mande|repete|ekri] (nou) (sa) (deja) [de|twa|kat|senk|dis|san|mil|plizyè] fwa (deja)
      ? [kite|soti|sòti|retire] (m) (nan|sou) [lis nou|lis nou an|lis la|gwoup nou|klib nou|telefòn mwen|telefòn m]
      ? (m|mwen) kite [lis nou|lis la|klib nou|gwoup nou|pwogram nou]
      ? [sere|kenbe|konsève] (mesaj|pwomosyon|òf|piblisite) [mesaj nou|pwomosyon nou|òf nou|piblisite nou|zafè nou] (yo)
      ? (pa) (m|mwen) [pa janm ba nou|pa janm bay nou|pa t janm ba nou|pa ba nou|pa t ba nou] (okenn) [pèmisyon|otorizasyon|konsantman|dwa|nimewo m|nimewo mwen]
      ? [opoze|kont] (m|ak|a) (ak|a) (tout) [piblisite|mesaj|pwomosyon|prospèksyon]
      ? ilegal … [san konsantman|san pèmisyon|san otorizasyon]
      ? ^ (m|mwen) [gen|fèk gen] [8|9|10|11|12|13|14|15] [an|lane] (sèlman) $
      ? [pitit|minè|timoun|ti fi|ti gason] … [minè|timoun] … pa [voye|ekri]
      ? [pitit fi m|pitit mwen|pitit gason m|pitit la] … (se|nan|gen) (yon) [minè|timoun|12 an|11 an|10 an|9 an|8 an] … [pa voye|pa ekri|sispann|retire|pa gen dwa]
      ? [paran m|paran mwen|manman m|papa m|mari m|madanm mwen|granmè m|pitit mwen|li] (yo) pa [vle|vlè] (m|l) [resevwa|jwenn|wè] (sa|mesaj|anyen|bagay) (ankò|sa yo)
      ? [mouri|desede|pa la ankò|pa sou latè ankò|ale kite nou] … [kite l|efase|sispann|repoze|pa ekri|retire]
      ? [telefòn|nimewo|liy] (sa) (a) (se) (pou|yon) [pou travay|pou ijans|pou fanmi|travay|ijans] … [pa gen piblisite|pa gen reklam|pa voye|san piblisite|pa gen mesaj]
      ? ^ (sa|se) (se) (yon) [telefòn ijans|liy ijans|nimewo ijans|telefòn travay|nimewo travay|telefòn timoun|telefòn yon timoun|telefòn lopital] $
      ? [chak mesaj|chak sms|mesaj yo|mesaj nou yo] (yo) (ap) (koute|koute m|fè m peye) (m) [koute m|lajan|peye]
      ? ou pa [ekri|voye] (ban) [mwen|m] [ankò|mesaj|sms]
      ? [fè|asire|peze|klike|degaje|debrouye] … (pou) (m|mwen) [pa resevwa|pa jwenn] (anyen|mesaj|sa) (ankò)
      ? [fè|asire|peze|klike|degaje|debrouye] … (small) (small) (small) (pou) [m pa resevwa|mwen pa resevwa|m pa jwenn|retire m|wete m|efase m]
      ? [peze|klike|touche] … (pou) (nou) [retire|wete|efase] [m|mwen]
      ? [manman m|papa m|grann mwen|granmè m|granpapa m|li] … gen [75|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95] an … [kite|sispann|retire|pa]
      ? poukisa (nou|ou|n) (toujou) [kontinye|plede|toujou ap|ap kontinye|pa sispann] (ap) (ekri|voye|anmède|deranje|nwi) (ban) [m|mwen|ekri|voye|anmède]
      ? (pa gen|èske gen) (yon) [mwayen|jan|fason] pou (m|mwen|nou) [pa resevwa|sispann resevwa|sispann mesaj|kite m|pa ekri]
      ? (yon moun|moun|nou|ou) [ka|kapab|ta ka] (tanpri) [retire|efase|wete|dezabòne] [m|mwen]
      ? mèsi pou [dizyèm|santyèm|senkyèm|ventyèm|milyèm|twazyèm] (mesaj|sms|tèks)
      ? zewo [mesaj|sms|piblisite]
      ? ^ [kontakte m|ekri m] (sèlman|jis) (pa|sou) [imel|imèl|email|lapòs|telefòn|sèlman pa imel|sèlman pa imèl] (sèlman) $
      ? ^ [sèlman|jis] (pa|sou) [imel|imèl|email|lapòs|telefòn] $
      ? ^ [pa|sou] [imel|imèl|email|lapòs|telefòn] sèlman $
      ? ^ (non) (pa) [pa pa sms|pa sou sms|pa pa mesaj|pa pa tèks] (ankò) $
      ? [rele] (m) (pito) (epi|men) pa [ekri|voye] (mesaj|sms)
      ase (ak|de) (tout) (zafè) [sondaj|anons|envitasyon|rapèl|eleksyon|kanpay|don|katalòg|radòt|pwopagann|zafè]
      ? pa gen [pwomosyon|piblisite|sondaj|rapèl|envitasyon|reklam|òf|anons] ankò (tanpri) $
      (m|mwen|nou) pa vle (okenn) (resevwa) [rapèl|sondaj|envitasyon|nouvèl|katalòg|anons|pwopagann|òf|promo|pwomo] (nou) (yo) (ankò)
      [opt out|unsubscribe|dezabòne] [mwen|m]
      ? (m|mwen) vle (m) (dezabòne|dezenskri) [dezabòne|dezenskri] (m)
      ? (m|mwen) [about|bouke|fatige|ras] (ak|avè) [nou|tout mesaj|mesaj sa yo|radòt nou]
      ? li (deja) [onzè|dizè|minwi|inè|dezè|senkè|sizè] (di|diswa|dimaten|nan) (maten|swa) … [gen pitye|mezanmi|kite m|ase|dòmi]
      [quit] [send] (me) (det) (det) [texts]
      [quit] [send] [me|sa]
      [quit] (det) [texts]
      pa (janm) [send] (me) (det) (det) (texts) (det) … [again]
      pa (janm) [send] (me) (det) (det) [texts]
      pa [send] (me) [ankò|anko|plis]
      pa [want] (resevwa|jwenn|wè) (det) (det) [texts]
      pa [want] (resevwa|jwenn|wè|tande) (anyen) (nan men|de) (nou|ou) [again]
      pa [want] (resevwa) (sa) (yo) [again]
      [want] (m) [dezabòne|dezabòne m|dezenskri|sòti nan|soti nan|retire m|retire tèt mwen|retire non m|sispann resevwa|sispann wè|sispann jwenn] (nan|resevwa) (lis|mesaj)
      [remove] [m|mwen|nimewo m|nimewo mwen|non m] (nan|sou|de) (det) [list]
      [remove] [m|mwen] $
      [remove] nimewo (m|mwen|sa)
      [bouke|fatige|about] (ak|de|nan) (resevwa) (det) (det) [texts]
      ase (ak) (det) (det) [texts]
      kite [m|mwen] (an) [repo|trankil|anrepo|pè]
      [mwen|m] [retire|anile|revoke] [konsantman|otorizasyon|pèmisyon|konsantman mwen|pèmisyon mwen]
      si (nou|ou) … [send] … [threat]
      (yon) lòt [mesaj|sms|tèks] … [threat]
      [konbyen fwa|deja] … [di|mande] (nou|ou) (pou) (nou) [pa voye|pa ekri|sispann|stop|pa rele|pa kontakte]
      (m|mwen) (pa) janm [enskri|abòne|mande|bay] (nan|sa|pèmisyon|konsantman|nimewo) … [retire|sispann|stop|wete]
      ? (m|mwen) pa (janm) [enskri|abòne|mande] (nan|pou) (bagay) sa
      ? (m|mwen) pa [enterese|enteresan] (ankò) $
      [mouri|desede] … [pa voye|pa ekri|pa rele|pa janm voye|pa kontakte|pa deranje|sispann|retire|stop]
      ase [send] (det) [texts]
      pa voye (zafè|vye|bagay|okenn|move) (bagay|prè|sal|konsa|sa|mesaj) (yo|prè) [ba li|ban li|ba pitit|ban m|ba mwen|ban nou]
      ? ^ (pa) [pa ekri mwen|pa ekri m|pa rele m|pa rele mwen|pa kontakte m|pa deranje m|pa anmède m|pa voye anyen|sa sifi|sa ase|ase|kite m|m pa vle sa|mwen pa vle sa|m pa vle l|m pa vle yo|m pa enterese|mwen pa enterese|twòp mesaj|janm ankò|dènye avètisman|pa janm ankò|nou anbete m|nou anmède m|nou bloke|nou twòp] (ankò) $
      pa [voye|ekri|rele|kontakte|deranje|anmède] (anyen|okenn) (ban|pou) (anyen|okenn mesaj|lòt mesaj|mwen) [ban mwen|ban m|mwen ankò|m ankò|pou mwen|sou telefòn mwen|anyen ankò]
      [jete|bliye|pèdi|efase|retire|wete|bloke] (non) [nimewo m|nimewo mwen|nimewo mwen an|nimewo m nan|nimewo sa a]
      pa (t) (janm) [janm bay|t janm bay|t bay|pa bay] (nou|m) (nimewo m) [pèmisyon|konsantman|otorizasyon|nimewo m|nimewo mwen]
      deja (te) [voye stop|ekri stop|di stop|di nou sispann|mande nou sispann|dezabòne|mande pou nou sispann]
      ? ^ (mwen|m) (ap|pral) [ap bloke nou|pral bloke nou|bloke nou|ap pote plent|pral pote plent|ap rapòte nou|ap denonse nou] (kont nou) $
      [anile|sispann|kanpe|fèmen] [abònman mwen|abònman m|abònman an|notifikasyon yo|avi yo|alèt yo]
      pa enterese (nan|ak|pa) (det) [texts|òf nou yo|òf yo|pwomosyon nou yo|sa n ap vann]
      ? [retire|wete|efase|siprime] [m|mwen] $
      ? se [dezyèm|twazyèm|katriyèm|senkyèm|dizyèm|santyèm|dènye|2yèm|3yèm] fwa (m|mwen) (ap|te|m ap) [di|m ap di|m ap mande|mande|ekri|repete|mwen ap di|m di|m mande] (nou|ou) (sa)
      [konbyen|chak] fwa (pou|m|mwen) … [di nou|di ou|mande nou|repete|ekri nou] (sispann|stop|non|pa)
      [sa|li|nimewo a|telefòn sa] (a) (se) [telefòn travay|nimewo travay|telefòn biznis|telefòn pitit|telefòn timoun|telefòn boutik] … [pa|reklam|piblisite|sispann]
      ? ^ (sa|zafè sa|bagay sa) (yo|a) pa [enterese|konsène|regade|fè anyen pou|di] [m|mwen] (ankò|ditou|anyen) $
      ? (sa|zafè nou|mesaj nou|òf nou|bagay nou) (yo) pa [enterese|konsène|regade] [m|mwen] (ankò|ditou)
      (m|mwen|nou) chanje [konpayi|founisè|bank|doktè|operatè] … [pa bezwen|pa gen nesesite|pa voye|pa ekri|retire|wete|sispann]
      (nou|ou) pa [bezwen|gen bezwen|gen nesesite|oblije] (pou) [ekri|voye|rele|kontakte] [m|mwen|ban|ba] (ankò|anyen)
      pa (gen) [nesesite|bezwen|rezon|poutèt] (pou) (nou|ou) [send] (det) (det)
      pa (janm) [voye|bay|ekri|rele|anmède|deranje] (anyen|mesaj|sms|tèks) (bay|ba|pou) [manman m|papa m|pitit mwen|pitit la|madanm mwen|mari m|grann mwen|timoun yo|fanmi m|sè m|frè m]
      pa [voye|bay|ekri|vin voye|vin ekri] (ban) [m|mwen] [anyen|ankenn|okenn|plis|youn] (ankò|bagay|mesaj)
      pa [voye|ekri|rele|tekste] (sou) [nimewo sa|telefòn sa|li ankò|telefòn mwen|nimewo m|nimewo mwen|telefòn m]
      pa (janm) ekri sou [li|nimewo sa|telefòn sa|telefòn mwen]
      ? [ale|al|ay] [fout kan|fè wout|fè chemen|bwachat|nan dyab|kaka|anmède lòt moun|chache lòt moun|bwè dlo] [nou|ou|w]
      ? [wete kò|retire kò|rale kò] [nou|ou|w|yo] (sou|nan|la)
      ? ^ (nou|ou|al|ale) [ale fout kan nou|fout kan|foutkan|fèmen dyòl nou|fèmen bouch nou] (nou|ou|w|ak sa) $
      [m|mwen|m ap|mwen ap|m pral|m te] (te|fin|gentan) [bloke|blòke] [nou|ou|nimewo nou|nimewo sa] (deja|tou|kounye a|nèt|ankò)
      [si] (m|mwen|nou|ou) … [kontinye|resevwa|jwenn|voye|ekri|pa sispann] … [threat]
      [threat] … si (nou|ou) [kontinye|pa sispann|voye|ekri|re voye|rekòmanse]
      m ap (pale|rele|wè|kontakte) (ak|avèk) [avoka|avoka m|lapolis|lajistis|tribinal] … si
      ? ^ (mezanmi|tonnè|tanpri|frè|bon) [mwen menm m|m|mwen|nou] [bouke|fatige|about] (ak sa|ak nou|anpil|wi|vre|nèt|deja|kounye a) $
      [bouke|fatige|about|anbete|ennwiye] (m|mwen) [ak|avèk|anba] [nou|mesaj|zafè nou|piblisite|radòt|bagay nou|sa yo]
      ? (m|mwen) pa vle [li|yo|sa|youn|anyen|l] (youn) (ankò|ditou|anko|menm)
      (m|mwen) pa bezwen (resevwa) [nouvèl nou|mesaj|òf nou|pwomosyon|piblisite|texts|bagay sa yo|yo ankò|nou] (nou|yo|ankò)
      ? (m|mwen) pa (nan) [nan rans|nan radòt|nan jwèt|nan tenten|ladan|ladan l|ladann] (ak nou|sa)
      ? [fini|bay] [ak sa|sa fini|legen] (kounye a|jodi a|nèt|non|tanpri)
      [se pou] sa [fini|rete|sispann|kanpe] (jodi a|kounye a|la|la a|nèt)
      (m|mwen) (an|anpè|viv|dòmi|trankil) kite [m|mwen] [viv|anpè|dòmi|trankil|respire|lapè|souf|anrepo|pezib|poze]
      kite [m|mwen|manman m|papa m|nou] (an|nan) [viv|anpè|anpe|pè|dòmi|trankil|respire|lapè|souf|anrepo|pezib|poze|kò m] (non|mezanmi|tanpri)
      ban [m|mwen|nou] (yon|ti) [souf|lapè|repo|lepè|pè|ti souf|kanpo|vag]
      [m|mwen|nou] [pa bay|pa t bay|pa janm bay] (nou|ou) [pèmisyon|otorizasyon|konsantman|dwa] (pou) (nou|ou)
      (m|mwen) [mande|ta renmen|swete|vle|egzije] (ofisyèlman) (pou) [nou|ou|pèsonn|moun] (pa|sispann|rete|retire|janm) … [kontakte|ekri|voye|rele|sispann|anyen]
      (èske) (nou|ou) (ka|kapab) [sispann|rete] [voye|ekri|kontakte|rele|anmède|deranje] [m|mwen|ban]
      [mwen|m] [di non|di sispann|di stop] (mesaj|deja|nou) [mesaj|deja|nou]
      non [mesaj|piblisite] (non plis|ankò|souple|mèsi|ok)
      [efase|retire|wete|raye|bliye|jete] (non|nimewo) [nimewo sa|nimewo sa a|nimewo m|nimewo mwen] (nan|sou|nèt|tanpri|souple)
      [retire|wete|raye|efase] [non m|non mwen] (nan|sou) [det|list|texts]
      ? bliye (m|mwen) (nèt|tanpri|souple) [nèt|tanpri|souple|m la]
      [retire|wete|raye|mete] [m|mwen] (deyò) [ladan l|ladan|ladann|sou sa|nan sa|nan bagay sa|nan zafè sa|deyò]
      (kenbe|gade|sere|pran) [kenbe|sere|pran] [pwomosyon|mesaj|piblisite|òf|zafè|texts] (nou|yo) (yo) [pou nou|lakay nou|pou tèt nou|mete nan]
      [ki lè|kilè] (n|nou) [ap konprann|n ap konprann|nou ap konprann|ap tande|ap sispann] … [pa|non|m|voye]
      dezabòne [m|mwen] (nan|sou|de) (sèvis|lis|det)
      [twòp] [mesaj|piblisite|sms|tèks|pwomosyon]
      stop [send|voye|ekri|rele|anmède] (ban) (me|m|mwen)
      [manman m|papa m|mari m|madanm mwen|pitit mwen|frè m|sè m|grann mwen] (an) [mouri|desede|ale|pa la ankò] … [pa|retire|sispann|efase]
      [chak|tout] [maten|jou|lè|swa|lannwit] … (nou) [reveye|anmède|deranje|fè telefòn] … (ase|sispann|fini)
      pa [kliyan|manm] (nou) (ankò) … [pa voye|pa ekri|retire|sispann|wete]
      ? [once_more] & [reprisal]
      ? [gone] & [no_use]
      ? [your_stuff] & [fed_up]
      ? (ann|an nou|nou|fòk|annou) [ann fini|an nou fini|annou fini|fòk sa fini|fini|fòk nou fini|ban m fini|mete fen|mete yon bout] (ak|nan|sou) [istwa sa a|istwa sa|koze sa a|koze sa|zafè sa a|zafè sa|bagay sa a|bagay sa|jwèt sa a|tenten sa|dezòd sa|kalamite sa|radòt sa]
      ? (se|ke se|kite sa se|se pou sa se) [dènye mesaj|dènye sms|dènye tèks|dènye fwa] (m|mwen|nou|ke) [m vle wè|m ap li|m ap resevwa|nou voye|nou ekri|m vle resevwa|n ap voye|nou ekri m|nou voye ban m|m ap asepte|vle wè]
      ? ^ (tanpri|mezanmi|frè|ban m) [bay vag|bay vag non|ban m vag|lage kò m|lage kò mwen|lage m|rale kò nou|wete kò nou sou mwen|wete kò w sou mwen|retire kò nou sou mwen|bliye non m|bliye nimewo m|bliye m|adye|adye nèt|orevwa nèt|babay nèt|n a wè pita pa|m ale|m al fè wout mwen|m bay legen|m kite sa|rale chèz nou|fè silans|silans|pe bouch nou|pe la|pe dyòl nou|chhh|ase non|se bon|sa bon konsa|tonnè boule m ase] (kounye a|non|souple|tanpri|mezanmi|tande|frè) $
      ? (m|mwen|nou) (pa) [pa nan|pa ladan|pa nan pale] (yo|de) [koze sa a|koze sa|koze sa yo|zafè sa a|zafè sa|zafè nou|bagay sa yo|bagay sa|jwèt sa|tenten sa|afè sa|radòt sa yo] (ankò|non)
      ? (pa|sispann|nou ap|n ap|nou) [gaspiye|pèdi|depanse|boule|fini] (tout) [tan nou|kredi nou|lajan nou|tan w|kredi|lajan|souf nou|saliv nou|enèji nou|bouch nou|minit nou] (ak|sou|avè|pou|avèk) [mwen|m|moun|anyen]
      ? kite [moun|tèt moun|granmoun yo|pèp la|yon moun|timoun yo] (yo) [dòmi|viv|anpè|anrepo|trankil|respire|poze] (non|mezanmi|tanpri|souple)
      ? [chak|tout] [maten|jou|swa|semèn|lè] (se) (toujou) [menm bagay la|menm bagay|menm koze a|menm koze|menm radòt la|menm mesaj la|menm piblisite a|menm chante a]
      ? (m|mwen) (ap) [viv|rete|nan|abite|lòtbò] (nan) (peyi|lòt|lòt peyi) … [m peye pou chak|mwen peye pou chak|li koute m|yo fè m peye|m ap peye pou|m peye chak] (mesaj|sms|tèks)
      ? (m|mwen|ou|nou) (pa|no) [no vle|pa vle|no want|pa wan] (okenn) [message|mesaj|messages|sms|text|texto|tèks] (ou|nou|tanpri|please|ankò|anko) (stop|rete|sispann)
      ? [ki bouton|ki kote|ki touch|ki chif|ki mo|ki sa|kisa|konbyen lajan] (pou) (m|mwen) (pou|dwe) (peze|klike|di|fè|ekri|peye|touche) (pou) (nou|m) [pou nou disparèt|nou disparèt|pou nou kite m|nou kite m|pou m pa wè nou ankò|pou m jwenn lapè|pou m gen lapè|pou nou sispann|pou nou rete|pou nou ban m repo|m pa wè nou ankò]
      ? (èske) (nou|ou) [oblije|bezwen|fèt pou|sètoblije|dwe] (vrèman) [ekri|voye|rele|ekri m|voye mesaj|voye sms|ban m mesaj|deranje m|anmède m|reveye m] (ban m|m|mesaj|moun) [chak jou|tout lè|chak maten|a lè sa a|gwo maten|nan mitan lannwit|chak lè|lannwit|chak swa|tout tan]
      ? [se|li] (deja) [2zè|3zè|4è|5è|6zè|3è|2è|twazè|dezè|katrè|senkè|sizè|minwi] (di|nan|du) [maten|lannwit|dimaten|swa] (mezanmi|tanpri|non|gen pitye|kite m dòmi) $
      ? (nou|ou|w|n) (menm) [fatige m|anmède m|anbete m|nwi m|deranje m|twò anmèdan|twòp anmèdan|twò anbetan|twò ensistan|anmèdan|anmèdan vre|ensipòtab|san wont|san jèn|tèt di|toumante m|fè m fou|fè m mal nan tèt|fin fatige m|fin anmède m] (nèt|anpil|twòp|vre|ak|kounye a|deja|konsa)
      ? (voye|bay|al) [voye sa|voye yo|voye bagay sa|voye mesaj sa yo|bay sa|voye piblisite sa] (yo|a) (bay|ba|pou) [yon lòt moun|lòt moun|manman nou|moun ki vle|moun ki bezwen|grann nou|moun ki enterese|bòs nou]
      ? (pa) [pa mete|pa foure|pa antre|pa rale] (m|mwen|non m|nimewo m) (ankò) (nan|sou|ladan) [zafè nou|koze nou|lis nou|gwoup nou|radòt nou|bagay nou yo|bagay sa yo|zafè sa|lis sa|koze sa yo]
      ? [telefòn|nimewo|liy] (sa) (a) (se) [pou travay|travay|lopital|pou ijans|ijans|pou fanmi|legliz|pou lekòl] & [piblisite pa gen plas|pa gen plas|pa pou piblisite|pa gen plas ladan|piblisite non|mesaj non|san piblisite|pa voye piblisite|pa bloke liy|pa okipe liy|reklam pa gen plas]
      ? bliye [m|mwen|non m|nimewo m|m la] (non|nèt|souple|tanpri|tande|mezanmi) (non|tande)
      ? (nou|ou) (mèt|ka|kapab|gendwa) [mèt sispann|ka sispann|mèt rete|ka rete|mèt kite|ka kite|kapab sispann|mèt bliye|ka bliye] (m|voye|ekri|pèdi|gaspiye|ensiste|eseye|rele) (tan|mesaj|m|non)
      (m|mwen) (vle|mande) [retire m|wete m|raye m|efase m|retire nimewo m] (tanpri|souple|non) $
      ? (mande) (ki|kiyès) [ki moun ki te di nou|kiyès ki te di nou|ki moun ki di nou|ki moun ki mete m|kiyès ki mete m|ki moun ki enskri m|kiyès ki enskri m|ki moun ki ba nou dwa|kiyès ki ba nou pèmisyon] … [piblisite|mesaj|retire m|lis|sa|m vle]
      ? [ban m|bay|ban mwen|fè m pran|m ap fè|fè m fè] (m) [tansyon|tèt fè mal|kè sere|kè fè mal|maltèt|strès|estrès|tèt chaje|tèt vire|fatig] (ak|akòz|mezanmi|nou)
      ? [al|ale|ay] [bay|vann|voye|rakonte|ofri] (sa|bay) [madan nou|manman nou|grann nou|bòs nou|lòt moun|papa nou|sè nou] (pwomosyon nou yo|pwomosyon yo|sa|reklam nou|piblisite nou|mesaj nou yo)
      [okenn|pa gen|zewo|san|pwen|plis|ase] [piblisite|mesaj|sms|reklam|tèks|spam|pwomosyon] (ankò) (sou|nan) [telefòn travay mwen|telefòn mwen|telefòn m|nimewo m|nimewo mwen|telefòn sa a|telefòn sa|liy sa|liy sa a|nimewo sa a|nimewo sa]
      ? (pi bon|pi bèl) [kado|bagay|òf|pwomosyon|nouvèl] (nou|ou) (ka|ban m) … [silans nou|silans|pe bouch nou|pa ekri m|sispann ekri m|kite m anrepo|lapè]
      (m|mwen) pa [konnen nou|konn nou|konnen w|konnen ki moun nou ye|konn ki moun nou ye] (epi|men|tanpri) [pa ekri m|pa ekri mwen|pa voye|pa voye anyen|pa rele m|kite m|sispann|pa kontakte m|pa deranje m|retire m]
      (m|mwen|nou) [pa bezwen achte|p ap achte|pa vle achte|pap achte|pa ka achte|pa pral achte] (anyen|pyès|okenn) (bagay) [nan men nou|lakay nou|nan magazen nou|anyen nan men nou|anyen lakay nou|anyen|ankò]
      (tanpri|souple|mande) (bondye|jezi|fè|m) [fè yo sispann|fè sa sispann|fè nou sispann|fè yo rete|fè sa rete|fè yo kite m|kouman pou m fè yo sispann|ede m fè yo sispann] (voye|ekri|ban|mesaj|m)
      ? [fòk|fok|se pou|fò|dwe|mwen vle|m vle|m ta renmen|mwen swete] (tout) (kalite) [mesaj|sms|tèks|teks|piblisite|reklam|pwomosyon|pwomo|òf] (nou|sa|sa yo|nou yo) (yo|a) [fini|sispann|rete|kanpe|bout|disparèt|fini nèt]
      [mesaj|sms|tèks|teks|piblisite|reklam|pwomosyon|pwomo|òf] (nou|sa) (yo|a) [fèt pou fini|fèt pou sispann|fèt pou rete|dwe fini|dwe sispann|dwe rete|dwe kanpe|gen pou fini|gen pou sispann|sipoze fini|sipoze sispann|oblije fini|oblije sispann]
      ? [mesaj|sms|tèks|piblisite|reklam|pwomo] (nou|sa) (yo|a) ap [manje|fini|boule|vide|gaspiye] [kat mwen|kat m|kredi m|kredi mwen|done m|done mwen|dat m|batri m|minit mwen|minit m|megabit mwen|megabit m|plan mwen]
      pa [rele|ekri|kontakte|tekste|texte|deranje] [m|mwen] (e|epi|ni) pa [rele|ekri|kontakte|tekste|texte|voye|anmède|deranje] (mesaj|anyen) [m|mwen|ban m|ban mwen]
      ? (se pou sa|ke sa|kite sa|se|se pou) (se) [dènye mesaj|dènye sms|dènye tèks|dènye fwa|dènye piblisite] (ke) [mwen resevwa|m resevwa|m jwenn|mwen jwenn|m wè|mwen wè|n ap voye|nou voye|nou ekri] (nan men|soti) (nou|nan)
      ? [telefòn|nimewo|liy] (mwen|m|sa) (an|a|la) se … (se) pa pou [piblisite|reklam|mesaj|pwomo|nou|òf|pwomosyon|vant]
      ? [di|eksplike|fè] [wobo|robo|robot|machin|òdinatè|konpitè|bòs|patwon|sistèm|chèf] (nou|w|sa) (an|la|yo|a) … [m pa vle|mwen pa vle|sispann|kite m|bliye m|pa ekri m|lage m|pa voye]
      [enskri|mete|abòne|ajoute] (non) [m|mwen] … [pa erè|san m pa konnen|pa aksidan|san pèmisyon|san pèmisyon m|pa mal chans] … [anile|retire|wete|sispann|efase|dezabòne]
      ? defen [madanm|mari|manman|papa|frè|sè|grann|granpapa|pitit|tonton|matant] (mwen|m) … (small) (small) [mesaj|sms|tèks|piblisite|pwomosyon|lis nou]
      ? mande … [dousman|janti|poliman|byen janti|ak respè|respè] … (small) (small) [m pa mande|pa mande ankò|mwen pa mande|m ap egzije|m p ap mande|se lòd]
      [voye|ekri|tape|reponn] stop … (small) (small) [voye rete|voye sispann|ekri rete|ekri sispann|ki mo|ki sa nou vle|kisa nou vle|nou toujou|anyen pa chanje|pa mache]
      ? [mesaj|sms|tèks|piblisite|reklam] (nou|sa) (yo) (ap|plede|toujou) [reveye|deranje|anmède|fatige|nwi|boulvèse] [yo|m|mwen|li|l|timoun|pitit|tibebe|nou|moun|fanmi]
      ? (nou|ou) (voye|ekri) (yon|mesaj|tèks) (mesaj|sms|tèks) … [dimaten|di maten|minwi|mitan lannwit|gwo maten|twazè|dezè|katrè] … [pa janm|ase|sispann|wont|abi|pa fè sa ankò|fè sa ankò]
      pa (janm|vin) [foure|mete|antre|parèt|vini] (non) (m|mwen|bagay|reklam|piblisite|mesaj) (sou|nan) [telefòn mwen|telefòn m|nimewo m|nimewo mwen|bwat mesaj mwen|lis nou] (ankò)
      [fèmen|koupe|etenn|bare] (tout) [tiyo|kannal|wobinè|mesaj|sms|piblisite|reklam] (sa|nou) (yo|a)
      ? (manman|papa|grann|granmè|granpapa|granmoun) (m|mwen|sa) (pa) … (small) (small) [òf|mesaj|piblisite|bagay|tèks|sms] … [kite l|kite li|lage l|pa deranje l|retire l|pa voye]
      ? (nou|ou|n) (ap) [voye|ekri|rele] (mesaj|ban m|m) twòp (atò|mesaj) … [kalme|kanpe|sispann|ase|dousman|rete]
      ? (al|ale|pito) [voye|bay|ekri|vann] [l|li|yo|sa|sa yo] (bay|ba|pou) (yon) [yon moun ki|moun ki|lòt moun|yon lòt moun] (enterese|bezwen|vle|mande)
      (mande|vle|swete|ta renmen) (pou) [abònman|enskripsyon] (sms) [m|mwen] (an) [fini|sispann|anile|fèmen|kanpe|bout]
      ? ^ (nou|mwen|m) pa bezwen [anyen|okenn bagay|anyen ditou] (mèsi|nan men nou|non|tanpri|ditou) $
      (m|mwen|nou) [p ap|pap|pa] [chèche|bezwen|achte|itilize] … ankò … [pa ekri|pa voye|pa rele|sispann|retire|pa kontakte]
      ? (m|mwen|nou) (ap) [resevwa|jwenn] [de|twa|kat|senk|sis|dis|5|6|10|plizyè|anpil] (mesaj|sms|tèks) (pa|chak) [jou|semèn|jounen|lè] … [jwèt|twòp|ase|abi|rans|sispann|tenten|pa nòmal]
      (kite|retire|wete|sòti) (telefòn|nimewo|non) [telefòn manman m|telefòn papa m|telefòn mwen|telefòn m|nimewo m|nimewo mwen|non m|telefòn pitit mwen|telefòn madanm mwen|telefòn mari m] (an|nan) [deyò|an deyò] (nan) (tout) [kanpay|zafè|bagay|lis|mesaj|piblisite]
      ? (m|mwen) (ap|pral|oblije|prèske) [chanje] nimewo (m|telefòn) … [akoz nou|poutèt nou|pou nou|afòs nou|anba nou|pou m pa wè nou]
      (m|mwen) pa (janm) [sonje|konnen] … [aksepte|dakò|enskri|mande|siyen] (sa|bagay) … [fini|sispann|kanpe|retire|pa vle|wete|rete]
      ? [vèv|defen|lanmò|dèy] … (small) (small) [òf|mesaj|piblisite|tèks|pwomosyon] (nou) (yo) … [fè m mal|fè m kriye|fè m lapenn|rete|sispann|retire|pa voye]
      ? (m|mwen|nou) pa (ka|kapab) [dòmi|repoze|fèmen je|travay|viv] (ankò) (ak|poutèt|akoz) [alèt|mesaj|sms|tèks|piblisite|notifikasyon] (nou|sa) (yo)
      (m|mwen) (ap|mande|te) [sipliye|priye|lapriyè|konjire|mande padon] (nou|ou) [sispann|kite m|retire m|rete|pa ekri|pa voye|lage m]
      [sipliye|priye|konjire] (nou|ou) [sispann|kite m|retire m|rete|pa ekri|pa voye|lage m]
      ? (yo|m|mwen|nou) (te) (deja) di (nou|ou) non (deja|ane|mwa|semèn|yè) [deja|ane pase|mwa pase|semèn pase|yè|anvan|avan]
      ? ^ se pa pou [mwen|m|nou] [bagay sa yo|bagay sa|mesaj sa yo|òf sa yo|sa yo|zafè sa yo] (mèsi|non) $
      [nimewo|non|telefòn] [m|mwen] (pa|an) (pa) (gen) [anyen pou l fè|pa gen anyen|pa gen plas|anyen pou fè] (pou) (l) (fè) [nan] (sistèm|lis|baz) (nou)
      ? (nou|ou) [poko|pa|pa janm] [konprann|tande|konn] (ke|lè|sa) [se non|m di non|non vle di|m pa vle|mwen pa vle|m te di non|mwen di non]
      pinga (nou|ou|yo) (janm) [send|voye|ekri|rele|kontakte|anmède|deranje] (m|mwen|mesaj|tèks|anyen) (ban) [m|mwen|mesaj|ankò|ban m|ban mwen|tèks|sms] (ankò)
      [se pou|kite|fè|fòk|m espere|mwen espere|espere] (mesaj|tèks) (sa a|sa|li|se) (se|te) (yon) [dènye] [mesaj|tèks|a|sms|m ap|fwa|mesaj la]
      [se pou|kite|fè|fòk] (mesaj|tèks|sms) [sa a|sa|l|li] (se|fè|tounen) [dènye|dènye a|dènye tèks la|dènye mesaj la]
      [avi|rapèl|enfòmasyon|nouvèl|envitasyon|mesaj|òf|alèt] (yo|sèvis|nou|sa yo) (yo|sèvis) (yo) [pa nesesè|pa itil|pa enpòtan|pa sèvi m|pa gen sans] (m) ankò
      [vann|fini|kite|fèmen|demenaje|gradye|mouri] … [rapèl|avi|nouvèl|enfòmasyon|envitasyon|mesaj] … [pa nesesè|pa itil|pa bezwen|pa sèvi|pa gen sans]
      [nou mèt|ou mèt|mèt] [kenbe|gade|sere] [rapèl|mesaj|avi|òf|nouvèl|piblisite|tèks|envitasyon|pwomosyon] (nou|yo) (yo)
      [apati|depi] [kounye a|jodi a|koulye a|demen] … (menm) [yon sèl|youn|anyen|okenn] … [pa|pa dwe] [rive|antre|vini|parèt|vin] (sou|nan) [telefòn|selilè|nimewo|pòtab] (m|mwen)
      [pa|pinga|sispann] [itilize|sèvi ak|sèvi avèk] [tèks|sms|mesaj] (ankò) [avè m|avèk mwen|ak mwen|avè mwen|pou mwen|pou m]
      ? [pa ka|paka|m pa ka|pa kapab] [dòmi|repoze] … [texts|mesaj nou yo|tèks nou yo]
      [retire|wete|mete] (m|mwen) (deyò) (nan) [gwoup|lis|mesaj|tèks] (mesaj|tèks|gwoup) [paran|klas|lekòl|manm|paran yo|klas la|gwoup la]
      [telefòn|selilè|pòtab] (sa|sa a|mwen|m) [pa ka|paka|pa kapab] [li|louvri|resevwa|montre] [mesaj|tèks|sms]
      (mwen|m) pat janm (dakò|mande) … [voye|ekri] [texts] … [sispann|fini|fòk sa fini]
      [fòk] (bagay) (sa) [fini|sispann|rete|kanpe] (jodi a|kounye a|koulye a|imedyatman)
      [m pa ka|mwen pa ka|paka|pa ka] [li|louvri] (mesaj|tèks|sms) [tèks|mesaj|sms] … [telefòn|selilè|pòtab] (sa a|mwen|m) (donk|alò) [pa voye|pa bezwen voye|pa ekri|sispann] (yo|ankò)
      [epaye|epany|epanye|soulaje|libere] [m|mwen] (de|ak) [texts|òf sa yo|òf nou yo|rapèl sa yo|rapèl nou yo|mesaj sa yo|piblisite sa yo]
      ^ (bagay) [sa|sa a|spam sa|bagay sa|bagay sa a] [dwe|fòk] (li) [fini|sispann|rete|kanpe] (jodi a|kounye a|koulye a|menm) (menm)
      [chif|travay|dòmi] (lannuit) [lannuit|lajounen|nannuit] … [pa ekri m|pa ekri mwen|pa voye mesaj|pa voye tèks|pa rele m|pa voye|pa tekste m]
      [pa ekri m|pa ekri mwen|pa voye mesaj|pa voye tèks|pa tekste m] … [dòmi|travay] (lajounen|lannuit)
      ? [m espere|mwen espere|espere|konsidere|se pou|fòk|kite|mwen swete|m swete] & [dènye|dènye a|final] & [tèks|mesaj|sms|anons]
      voye ankò [m ap|mwen pral|m pral|mwen ap|map] … [tribinal|lapolis|bloke|plent|avoka|rapòte|denonse]
      (se) [pa|sou] [imel|imèl|email|lèt] sèlman … [pa sou|pa nan|pa voye|pa ekri|pa] [telefòn|selilè|tèks|mesaj|sms]
      [menm] [youn|yon sèl|yon mesaj] ankò (apati|depi) [kounye a|jodi a|koulye a]
      ? [telefòn|selilè|pòtab] (mwen|m|nan) (ap|lan) [sonnen|vibre|bri] … [lannuit|reyinyon|dòmi|travay|klas] … [akoz|poutèt|ak|pou] [texts|pwomo sa yo|mesaj sa yo|tèks sa yo]
      [apre] sa (a) pa [voye|ekri|rele] (m|anyen) ankò
      [pa|pinga] (janm) [mete|ajoute|enkli] (m|mwen|nimewo m) (nan) [tèks|mesaj|gwoup|lis|sms] (gwoup|an gwoup) (la|yo) (ankò)
      [pa|pinga] [sèvi ak|itilize|sèvi avèk] [nimewo|telefòn|selilè] (telefòn) (sa|sa a|m|mwen) (pou) [voye|ekri] [tèks|mesaj|sms|piblisite]
      ? pa (janm) refè sa (ankò|non)
      pa [voye|ekri|bay] (m|mwen) (okenn|yon) [lòt|lòt ankò|youn ankò] $
      ? [m|mwen] [pap|p ap|pa vle] wè [mesaj|tèks|piblisite] (nou|sa) (yo) ankò
      ? [pa gen anyen m ap achte|pa gen anyen mwen ap achte|m p ap achte anyen|mwen p ap achte anyen|m pap achte anyen] (nan|lakay) (men nou|nou) (tanpri) [kite sa|kite m|ale|sispann|kite mwen|bliye m]
      pa (janm) fè [m|mwen] [resevwa|jwenn|wè] (vye) [mesaj|bagay sa yo|tèks|piblisite|sa yo] (sa) (yo) (ankò)
      ? poukisa (nou|ou|m) (pa|poko) (janm|vle) [retire m|wete m|efase nimewo m|dezabòne m|retire mwen|toujou sou lis|sou lis la toujou] (sou|nan|toujou) (lis la|lis nou an)
      ? [nou|ou] (poko|pa) [poko retire|pa retire|poko wete|pa wete|pa janm retire|pa janm wete] [m|mwen] (toujou) (sou|nan) (lis)
      pa (janm) [kite|kenbe|lese|mete] (non) [m|mwen] [sou|nan] [lis la|lis nou an|lis nou|lis sa a|lis]
      ? [nou|ou|yo] pa (janm|vle|ka) (vle) [lage|kite] [m|mwen] (anpè|trankil)
      ? ^ [nou|ou] [ka|mèt] [rete|kanpe|sispann] la $
      ? apati (de) jodi a (m|mwen) [pito silans|pito lapè|vle silans|vle lapè]
      ? non mèsi ni kounye a ni [pita|demen|janm]
      ? fwa pa jou (se|sa) twòp (m|mwen) (soti|ale)
    `,
    start: `
      ^ (please) [m|mwen] (ta) [vle|renmen|ta renmen|anvi] resevwa [mesaj yo|pwomosyon yo|mesaj nou yo|òf yo|rapèl yo|alèt yo|nouvèl yo] (ankò|toujou|please) $
      ? ^ (please) [m|mwen] (ta) [vle|renmen|ta renmen|anvi] (re) [enskri|abòne] (ankò|please) $
      ^ (please) debloke [m|mwen|nimewo m|nimewo mwen] (mwen|m) (vle)
      ^ (please) [m|mwen] [vle|ta renmen|anvi] (re) [re abòne|reabòne|reenskri|re enskri|abòne ankò|enskri ankò] (please) $
      ^ (please) [m|mwen] [vle|ta renmen] kontinye (resevwa|jwenn) [texts|mesaj yo|mesaj nou yo] (yo|nou yo) $
      [m|mwen] te (sispann|retire m|dezabòne|anile) (m) [pa erè|paske m twonpe m|san m pa vle] (tanpri) (remete) (m|mwen) (nan lis la)
      ^ (please) kontinye (ap) [voye|ekri|bay] [texts|mesaj yo|texts yo] (sa yo) (myself) (please) $
      ^ (please) [reaktive|re aktive|relanse|remete] [abònman mwen|abònman m|abònman an|enskripsyon mwen|sèvis la] (please) $
      [remete|mete|ajoute|mete m|remete m] (m|mwen|nimewo m) (ankò|tounen) (sou|nan) [lis|lis la] [sms|mesaj|tèks|pwomosyon] (yo|la)
      [kijan|kouman|ki jan] (pou) (m|mwen) (fè|ka) (pou) [antre|enskri|abòne|jwenn|resevwa|rantre] (nan|sou) [pwomosyon|lis|mesaj|sms|tèks|nouvèl|òf] (yo|la|nou)
      mwen vle mesaj yo toujou
      [mete non m nan lis|mete non mwen nan lis|mete m nan lis] (la|nou an) ankò
      (mwen|m) (te) [pa t vle|pa te vle|patevle|pat vle] [dezabòne|dezenskri|dezabone|kanpe mesaj yo|sispann mesaj yo]
      (mwen|m) (te) [ekri|voye|tape|reponn|peze] (te) [stop|rete|sispann] (a) [pa erè|san m pa t vle|pa aksidan|san vle|pa erè wi|pa megad|pa mepriz|pa inadvètans|san m pa fè eksprè]
      (mwen|m) (te) [dezabòne|dezabone|dezenskri|retire tèt mwen|retire tèt m] (m|mwen|tèt mwen) (nan lis la) [pa erè|pa aksidan|san m pa t vle|san vle|pa mepriz|san m pa fè eksprè]
      [relimen|reaktive|rebranche|remete|rekòmanse|rekomanse|retabli|aktive|reouvri|relanse] (tout) (voye) [mesaj|sms|tèks|notifikasyon|rapèl|alèt|mesaj nou] (yo|la|pou) (ankò|pou|ban) (m|mwen) (ankò)
      (mwen|m) [chanje lide|chanje lide m|reflechi|chanje lide mwen] … [kontinye voye|voye mesaj|voye yo|vle mesaj|vle resevwa|remete m|enskri m|reabòne m|rekòmanse]
      ^ (tanpri) [reabòne m|reabòne mwen|re abòne m|reenskri m|re enskri m|reenskri mwen|remete m|mete m tounen|mete mwen tounen|mete m ankò|rejwenn lis la|enskri mwen ankò|abòne m ankò|remete mwen] (ankò|tanpri|souple|sou lis la|nan lis la) $
      (mwen|m) (ta) [vle|renmen] [retounen|tounen|antre|rantre|rejwenn|reantre] (ankò) (sou|nan) [lis|lis la|lis nou|lis nou an|gwoup la|pwogram nan] (ankò)
      ? [pa resevwa|pa jwenn] (okenn) (mesaj|sms|tèks) (yo) (ankò) (men|e|epi) [mwen vle yo|m vle yo|mwen vle resevwa yo|m vle resevwa yo|mwen vle mesaj yo|m vle mesaj yo|mwen bezwen yo]
      [want] (rekòmanse) resevwa (det) (det) [texts] [ankò|anko]
      [voye|rekòmanse voye] (mesaj) (ban) (m|mwen) ankò
      [enskri|abòne|remete|mete] [m|mwen] (nan) (lis) (la) ankò
      [dezabòne|retire] (m) [pa erè|san m pa t vle]
      [remete|remèt] [m|mwen] nan (lis)
      [want] resevwa [texts] … [ankò|anko]
      ^ (mwen|m) (ta) [vle abòne|renmen abòne|vle enskri|vle anrejistre|vle rejwenn|vle re abòne|vle abòne m] (ankò) $
      [mete|remete|ajoute] (m|mwen) (ankò) (sou|nan) [lis la ankò|lis nou ankò|lis la]
      [m|mwen] (ta) [renmen|vle|anvi|swete] (kòmanse) [jwenn|resevwa|gen] [alèt|avi|rapèl|nouvèl|enfòmasyon] … [yo|sou telefòn|pa sms|pa tèks]
      [enskri|mete|ajoute|abòne] [m|mwen|non m|non mwen] (pou|sou|nan) [alèt|avi|rapèl|lis alèt|lis avi|lis rapèl|lis mesaj|mesaj|nouvèl] (yo|la)
      [rapèl|rapèl yo|mesaj yo|avi yo|alèt yo] (yo) manke [m|mwen] [remete yo|remete m|reaktive yo|voye yo ankò|mete yo ankò]
    `,
    help: `
      ^ (èske) (mesaj) (sa|se) (se) (yon) [fwod|eskwokri|magouy] (sa) (ye|sa) $
      ^ èske (mesaj) (sa|se) (se) vre (mesaj) (sa) $
      [kisa|ki mo|ki kòd] pou [m|mwen] [ekri|voye|tape|peze] (pou) (pou) [m soti nan lis la|mwen soti nan lis la|m soti|m sispann|m dezabòne|yo sispann]
      ^ (ou|nou|men|alo) (ou) (se) [kiyès|ki moun] (sa|ou ye|sa a|wap) (sa|ye) $
      ^ (ou|nou|alo) se [kiyès|ki moun] (sa|sa a) $
      ^ [poukisa|pou kisa|pouki] (m ap|mwen|m|nou|ou) (ap|te) [resevwa|jwenn|voye|ekri] (m|mwen) (texts|mesaj) (sa|sa a|sa yo) (a) (ban m|ban mwen|myself) $
      ^ [ki jan|kijan|kouman] (pou) [m|mwen] (ka|kapab) [anile|soti nan|sòti nan|dezabòne nan|sispann|retire m nan|retire non m nan] [abònman|abònman an|abònman mwen|lis la|lis nou an|lis sa|mesaj yo|mesaj sa yo|sèvis la] (mwen) $
      ^ (please) [m|mwen] bezwen (yon ti) èd (please) $
      ki nimewo [sèvis kliyan|sèvis kliyantèl|biwo] (nou) (an)
      (ki) [ki nimewo|ki mesaj|ki sms|nimewo kiyès|nimewo ki moun] (sa) [sa|sa a|sa ye]
      [kisa|ki sa|sa] [mesaj|sms|tèks] (sa) (a) [vle di|ye|la ye|ye la|pou]
      ki konpayi ki [ekri m|voye mesaj sa|voye sa]
      m pa konprann mesaj (la|sa) … [se sou kisa|sou kisa]
      [pwen yo] [fonksyone|mache] kouman
      kilè m te enskri nan
      ^ (men) [kisa sa ye|ki sa sa ye|kisa sa a ye|kisa mesaj sa ye] (menm|la) [menm|la] $
      ^ (men) (de|sou) [de kisa sa a pale|de kisa l pale|sou kisa sa ye|de kisa sa ye|de kisa|sou kisa mesaj sa a ye|de kisa w ap pale|de kisa n ap pale|de ki sa n ap pale|kisa sa vle di|ki sa sa vle di] (la|a) $
      ^ (men) [kijan|kouman|ki jan|koman|kòman] (sa|sèvis) (a|sa) [mache|fonksyone|sa mache|sa fonksyone|sa travay] (la|a) $
      ^ (men) [ki nimewo sa|ki nimewo sa a|ki nimewo sa ye|nimewo ki moun sa|pou ki moun nimewo sa a|ki magazen sa|ki magazen sa a|ki biznis sa|ki biwo sa|ki klinik sa|ki lopital sa|ki lekòl sa|ki bank sa|ki kote sa soti|ki kote mesaj sa soti|kote mesaj sa a soti|ki magazen sa ye|ki antrepriz sa] (a|ye) $
      ^ (men) (kisa|ki sa) [sa nou vle|kisa nou vle|ki sa nou vle|kisa ou vle|ki sa ou vle|sa ou vle|sa w vle|kisa w vle|kisa nou bezwen|sa nou bezwen|kisa nou vle nan men m|sa nou vle nan men m] (nan) (men) (m|mwen|konsa) $
      (èske) (nou) (gen|genyen) (yon) [gen yon nimewo|gen yon telefòn|ki nimewo|genyen yon nimewo|nou gen yon nimewo] (telefòn) (pou|mwen|m) [pou m rele|m ka rele|mwen ka rele|pou mwen rele|pou rele|m kapab rele] (nou)
      ? ^ (mwen|m) [pa konprann|pa konprann anyen|m pa konprann anyen|pa konprann sa|pa konprann mesaj sa|pa konprann mesaj la|pa konprann byen] (anyen|a|ditou) $
      ^ (èske) (ou|se|w) (se) (yon) [ou se yon robo|se yon robo|robo oswa moun|robo oubyen moun|robo ou moun|moun oswa robo|yon moun oswa yon robo|yon machin|yon vrè moun|yon robo|yon robo oswa yon moun|moun ou robo] (sa|la) $
      ^ (men) (pou) [pou kisa mesaj sa a|pou kisa mesaj sa|pou ki sa mesaj sa|pou kisa sa|pou kisa sa ye|poukisa mesaj sa|poukisa mesaj sa a|pou kisa sa a ye|poukisa nou ekri m|poukisa w ekri m|poukisa nou voye sa] (ye|a) $
      ? ^ (tanpri) [fè yon moun rele m|èske yon moun ka rele m|yon moun ka rele m] (tanpri|souple) $
      ^ (men) [ki moun|kiyès|kilès] (sa|ki) [k ap ekri m|k ap ekri mwen|ki ekri m|ki voye sa|ki voye mesaj sa|ki voye m mesaj sa|k ap voye mesaj sa|k ap rele m|ki voye sa a|m ap pale avè l|m ap pale la] (a|yo|la) $
      (se) (ki|kiyès) [kiyès|ki moun] (sa|ou|nou) (ki|ye|sa|ekri) (ap|ye) [ekri|voye|m]
      [kijan|kouman|koman] (pou) (m|mwen|mwen ka|m ka|m fè pou) (ka|fè pou|pou) (m) [dezabòne|sispann|kansele|retire|soti|rete|sòti|anile]
      [kijan|kouman|koman] (pou) (m|mwen) (ka) [kontakte|jwenn|rele] (nou|ou)
      (ki) konpayi sa
      pale ak [yon moun|yon ajan|moun]
      [kijan|kouman|koman] … [sispann|rete|kanpe] (det) (det) [texts]
      ki konpayi [sa|sa ye|nou ye]
      pa konnen nimewo sa (a) ki [konpayi|moun]
      ^ (kisa) [kilès ou ye|kilès nou ye|ki moun ou ye|ki moun sa|kiyès sa|kisa sa ye|kisa sa ye sa|ki sa sa ye|sa sa ye] $
      ^ (men) [kisa|ki sa|ki] [mesaj sa ye|mesaj sa a ye|sa ye sa|sa a ye|mesaj sa vle di|sa vle di|nimewo sa ye|bagay sa ye] (sa|menm) $
      [kiyès|ki moun] (nou|ou|sa|k|ki) (nou) [nou ye|ou ye|nou ye menm|ap ekri m|ki ap ekri m|k ap ekri m|sa ye|voye mesaj sa] (menm|la|sa)
      [ede m|ede mwen] (tanpri|souple) [ki sa sa ye|kisa sa ye|ki moun sa|m pa konprann|m pa konprann sa|kisa pou m fè|ki sa pou m fè]
      [kijan|ki jan|kouman|koman|kòman] (pou|mwen|m) (m|mwen|nou) (ka|kapab) [fè|bloke|sispann|rete|kanpe|anpeche] [mesaj|sms|tèks|piblisite|reklam|bagay] (sa|nou) (yo|a) (sispann|rete|fini|kanpe|vini)
      (èske) [gen yon moun|gen moun|nou gen yon moun|genyen yon moun] (mwen|m|ki) (ka|kapab) (m) [pale avè l|pale avèk li|pale ak li|pale|ede m|ede mwen|reponn mwen|reponn m|eksplike m]
      [ki mo|kisa|ki sa|ki kòd|sa] [pou m|m dwe|m ka|pou mwen|mwen dwe|mwen ka] [voye|ekri|tape|fè] [pou m|pou mwen|pou|pou yo] (ka) [sispann|pa jwenn|pa resevwa|anile|dezabòne|kanpe|koupe|pa ekri] (yo|mesaj|m|sa|tèks) (yo|ankò) (ankò)
      [ede m|ede mwen|ban m yon kout men|ka ede|kijan pou m fè] & [pa ka antre|pa ka konekte|pa rive antre|pa rive konekte|m pa ka louvri|pa ka ouvri]
    `,
    access: `
      [kote|ki kote] [ou|nou] (te) fè [gen|jwenn|pran] nimewo [m|mwen]
      [voye ban mwen|voye ban m|ban m|ban mwen] tout sa nou [anrejistre|genyen|gen|kenbe] sou [non m|non mwen|mwen]
      (mwen|m) (vle|ka|ta) [vle wè|ta renmen wè|bezwen wè|ka wè|mande wè|vle gen aksè ak|vle konsilte|mande aksè ak|vle li] (tout) [dosye mwen|dosye m|done mwen|done m|enfòmasyon mwen|enfòmasyon m|enfòmasyon nou gen sou mwen|sa nou gen sou mwen] (yo)
      (ban|bay|voye|montre) (m|mwen) (yon) [kopi done m|kopi done mwen|kopi enfòmasyon m|kopi dosye m|kopi dosye mwen|tout sa nou gen sou mwen|tout sa nou gen sou m|sa nou gen sou mwen|sa nou gen sou m]
      (ki) [data] (nou|ou) genyen [sou|de] [mwen|m]
      (kisa) (nou|ou) konnen [sou|de] [mwen|m]
      kopi (tout) (data) [done|enfòmasyon] (m|mwen)
      (ki) kote (nou|ou) [jwenn|pran] nimewo (m|mwen)
      [kijan|kouman|koman] (nou|ou) (fè) (jwenn|gen|pran) nimewo (m|mwen)
      (ki) (kiyès) (moun) [ki ba nou|ki ba ou|ki bay|ki te ba nou] nimewo (m|mwen)
      [ki jan|kijan|kouman|koman] (nou|ou) (te) (fè) [jwenn|gen|pran|genyen] (det) [nimewo m|nimewo mwen|nimewo a|non m]
      (ki moun|kiyès) (ki) (te) [ki vann|ki vann nou|vann nou|ki te vann nou|ki pase nou|pase nou|ki fè nou jwenn|ki te ba nou|ban nou] [nimewo m|nimewo mwen|non m|enfòmasyon m|kontak mwen]
      (èske|mande) (nou|ou) [gen|genyen|sere|kenbe|konsève] (okenn|kèk) [enfòmasyon|done|dosye] (sou|de) [mwen|m]
      [ki|kilès nan|ki kalite] [done|enfòmasyon] (pèsonèl) (m|mwen) (yo) (ki) [nan|nou gen|anrejistre] (sistèm|baz|dosye) (nou|nan|done) (an|nou)
      [kisa|ki sa|sa] (ki) [ekri|note|nou ekri|yo ekri] (la) [sou mwen|sou m|konsènan m|sou pitit mwen|konsènan mwen] (nan) (dosye|fich|kat|sistèm)
      [kijan|ki jan|kouman|koman] (nou|n|ou|w) (fè) [konn|konnen|jwenn|gen] [nimewo|no|nim|telefòn|kontak] (m|mwen)
      [kot|kote|ki kote] (nou|n|ou|w) [jwenn|pran|twouve] [nimewo|no|nim|telefòn|kontak] (m|mwen)
      ? [kopi|fotokopi] & [tout] & [sou non m|sou non mwen]
      [kiyès|ki moun|kilès] (ki) (te|deja) [gade|wè|li|louvri|ouvri|antre nan|fouye nan|gen aksè nan] (nan) [dosye m|dosye mwen|done m|done mwen|kont mwen|kont m|enfòmasyon m|enfòmasyon mwen] (nan|an|yo)
    `,
    erase: `
      [efase|siprime|elimine] [tout bagay|tout sa ki|tout enfòmasyon|tout done] (nou gen) sou [mwen|m]
      [efase|siprime|retire|wete|jete|detwi|elimine] (tout) [foto|kopi|dokiman|videyo|foto yo] (ak|de|sou) [kat idantite|kat idantite m|kat idantite mwen|paspò|paspò m|paspò mwen|pitit mwen|pitit m|mwen|m] (m|mwen|an|nan|yo) (nan|sou) [sistèm|sistèm nou|sistèm nou an|dosye nou|baz done|baz done nou|òdinatè nou|achiv nou|sit nou|sit lekòl la|paj nou]
      [efase|siprime|jete|detwi|elimine] (tout) [foto|kopi] (de) [kat idantite m|kat idantite mwen|paspò m|paspò mwen]
      ? [wipe] & [foto kat idantite m|foto kat idantite mwen|foto paspò m|foto paspò mwen|kopi kat idantite m|kopi kat idantite mwen|kat idantite m|kat idantite mwen]
      ? [wipe] & [held] [ours]
      ? [wipe] & [foto|dokiman|papye|fòm|cv|kat idantite|paspò|aplikasyon|enfòmasyon|dosye|done|kopi|radyografi] (yo|a|la) [m te voye|mwen te voye|m te ba nou|mwen te ba nou|m te bay|mwen te bay|m te soumèt|m te fè|mwen te fè|nou gen|nou genyen|nou kenbe|nou sere]
      ? [retire|efase|siprime|wete|detwi|jete|elimine] & [foto|kat idantite|dokiman|dat nesans|paspò|enfòmasyon|non|adrès] & [dosye nou|sistèm nou|baz done|baz done nou|achiv nou|òdinatè nou|dosye klinik la|dosye lekòl la|dosye lopital la|sèvè nou|sit lekòl la|sit nou|sit entènèt|sit wèb|paj nou|paj facebook]
      ? [fèmen|anile|detwi|elimine] & [kont mwen|kont m|manm mwen an|manm mwen|pwofil mwen|pwofil m|kat manm mwen|enskripsyon mwen]
      [mwen|m] (pa) vle (pou) (okenn) [tras mwen|tras|anyen sou mwen|anyen pou mwen|okenn tras|okenn tras mwen|okenn enfòmasyon|okenn done] (mwen|m) (rete|kenbe) [nan|lakay|sou|rete|kay] (òdinatè|sistèm|baz done|dosye) (nou)
      dwa (m|mwen) (pou) (yo|nou) [bliye m|bliye mwen|efase done m|efase done mwen|efase m|siprime done m|efase]
      [dwa|dwa m|dwa mwen] (pou|a) (nou|yo) [bliye m|bliye mwen|efase m|bliye|efasman|yo bliye m|yo bliye mwen|yo efase done m]
      [daprè|selon|dapre|anba] (lwa) [gdpr|rgpd|lwa sou done|pwoteksyon done|lwa sou pwoteksyon done|lwa sou done pèsonèl] … [wipe]
      pa kenbe okenn dosye sou [mwen|m] detwi (yo)
      [siprime yo|efase yo|jete yo] pou mwen
      [voye yo jete|jete yo] nan baz done
      [bliye|efase|siprime|detwi|retire|wete|jete|elimine|netwaye] (tanpri|souple) (tout) sa (ke|n|nou|ou) (nou|ou|n) [konnen|genyen|gen|sere|kenbe|anrejistre|ranmase] (ki) [sou mwen|sou m|konsènan mwen]
      (mwen) (m) [pa vle|pa vle ankò] [rete nan|nan|pou nou gen m nan|parèt nan] [baz done nou|baz done nou an|baz done a|sistèm nou an|dosye nou yo|achiv nou]
      ? [jete|wete|retire|boule|elimine|netwaye|disparèt|efase] (tout) (done|enfòmasyon) [enfòmasyon m|enfòmasyon mwen|done m|done mwen|enfòmasyon sou mwen|enfòmasyon sou m|done sou mwen|dosye m|dosye mwen|pwofil mwen|pwofil m|kont mwen|kont m] (yo|la|an)
      [mwen vle|m vle|mwen mande|m mande|tanpri|mwen ta renmen|m ta renmen] (pou) (nou|ou) (tanpri) [efase|siprime|elimine|detwi|fèmen] (tout) [done m|done mwen|kont mwen|kont m|pwofil mwen|pwofil m|enfòmasyon m|enfòmasyon mwen|dosye m|dosye mwen]
      (èske) (nou|ou) [efase|siprime|elimine|detwi] [done m|done mwen|enfòmasyon m|enfòmasyon mwen|kont mwen|kont m|dosye m] (yo|an) (deja|vre)
      [efase|siprime|elimine|detwi] (tout) [data] (yo) [m|mwen|nou|nou genyen|pèsonèl] (m|mwen|genyen)
      ^ [efase|siprime] (tout) [data] (yo) $
      [efase|siprime|elimine] tout (sa) (data) (nou|ou) (gen|genyen)
      (bliye) (m|mwen) (nèt) [retire|efase|siprime|wete] tout [enfòmasyon|done] (pèsonèl) [mwen|m] (nan|sou) (sistèm|baz) (nou)
      (m|mwen) (vle) (nou) [efase m|retire m|wete m|siprime m|bliye m] (nan) [sistèm nou|baz done nou|òdinatè nou|dosye nou|sistèm nou an] [ak tout done|ak tout done yo|ak tout enfòmasyon|ansanm ak done|ansanm ak tout|epi detwi done|epi efase done]
      [efase|siprime|retire|elimine] [m|mwen] (nan|sou) (tout) (sistèm|baz) (nou|yo) (yo|ak|epi) (ak|epi|tout) (tout) [done m|done mwen|done m yo|enfòmasyon m|enfòmasyon mwen|enfòmasyon m yo]
      [efase|siprime|retire|wete|detwi] (foto|non|nimewo|enfòmasyon) (m|mwen) (ak|e|epi) [foto|non|nimewo|adrès|enfòmasyon] (pitit) [m|mwen] (nan|sou) [òdinatè|liv|kaye|fich|fichye|dosye|achiv|kat|rejis] (nou|manm|kliyan) (an|yo|nou)
      [efase|siprime|retire|wete] (non|foto) [non|foto|nimewo|ak nimewo|e nimewo] (pitit) [m|mwen] (nan|sou) [òdinatè|liv|kaye|fich|fichye|dosye|achiv|rejis] (nou|manm)
      [non|done|enfòmasyon|foto|nimewo] (m|mwen) (yo) [pa dwe|pa ka|pa gen dwa] (rete) [rete|kenbe|anrejistre] (lakay|nan|avèk|ak) (nou|men nou)
      [anyen] (sou) [mwen|m] (pa dwe|pa ka|pa) [rete|kenbe] (lakay|nan) (nou|men nou)
      [poukisa|sa k fè] … [kopi|foto|dosye|done|papye] (kat idantite|idantite|paspò) (m|mwen) (toujou|toujou la|lakay nou) [efase|siprime|detwi|jete|retire|chire] (l|li|yo|sa)
      [nou ka|nou mèt|ou ka|ou mèt|nou kapab] [efase|siprime|jete|detwi|retire] (tout) [ansyen|vye] [kòmand|dosye|done|foto|achte|fakti|enfòmasyon]
      [efase|siprime|retire|wete|netwaye|detwi] (tout) [tout bagay|tout sa|tout] (mwen|m|ki pou) (mwen|m) (nan|sou) [sistèm|baz done|òdinatè|dosye|rejis|achiv|fichye] (nou|done) (an|yo|nou)
      [non|foto|nimewo|done] (m|mwen) (yo) [pa dwe|pa fèt pou|pa ka] (rete|parèt|ekri) (nan|sou) [rejis|lis kliyan|sistèm|dosye|òdinatè|kaye|liv|baz done|achiv] (nou) (ankò)
      [pa dwe|pa fèt pou] (gen) [gen|rete] (okenn) [tras|anyen|enfòmasyon|done] (mwen|m) (lakay|nan) (nou|men)
      [poukisa|sa k fè] (nou|ou) (toujou) [kenbe|gen|sere|konsève] [rezilta|foto|kopi|dosye|done|papye] (tès|kat idantite|idantite|paspò|medikal) [m|mwen] (yo|toujou|ankò) [efase|siprime|detwi|jete|retire] (yo|l|li|sa)
      [retire|efase|siprime|wete|detwi] tout [foto|done|dosye|enfòmasyon|papye|fichye] (m|mwen) (yo) (nan|sou) [òdinatè|sistèm|dosye|achiv|rejis|baz done|kaye|sit] (lekòl|nou|klinik) (la|a|an)
      [asire|verifye] (nou|tèt nou) (ke) [pa gen|pa rete|pagen] (okenn|anyen) [dosye|done|enfòmasyon|foto|tras|anyen] (sou|konsènan) [mwen|m|sou mwen] (la|ankò|lakay nou)
      [retire|wete|efase|siprime|detwi|jete|boule] tout sa (nou|ou) (te) [ekri|genyen|gen|konnen|kenbe|sere|note|make] sou [li|m|mwen|pitit mwen|pitit m|fanmi m|madanm mwen]
    `,
    rectify: `
      se [madan|madam|madanm|mesye|madmwazèl] (ki) pa [madan|madam|madanm|mesye|madmwazèl]
      nou demenaje … (kounye a) [nou nan|kounye a nou nan|kounye a nou rete]
      ? [nou ekri|ou ekri|yo ekri|nou mete|ou mete|yo mete|li make|make|ekri|nou make|yo make|nou anrejistre] & [men|se|ta dwe|olye de|olye|alòske|pandan se|poutan|vrè|bon an] & [non mwen|non m|siyati mwen|siyati m|adrès mwen|dat nesans|gason|fi|fanm|madan|mesye|imèl mwen|sou kat la|nan dosye a|nan sistèm nan|sou fòm nan|klas pitit mwen|klas pitit mwen an|laj mwen|eta sivil]
      [nou ekri|ou ekri|yo ekri|nou mete|yo mete] … (men) [non mwen|non m|siyati mwen|siyati m|dat nesans mwen|adrès mwen] se
      [sou kat la|nan dosye a|nan sistèm nan|sou fòm nan|nan dosye m|nan dosye mwen] … [mete|ekri|make|gen] … [gason|fi|fanm|madan|mesye] … [mwen se|m se|se]
      [klas|dat nesans|non|siyati|laj] (pitit) (mwen|m) (an|nan) [make|mal ekri|ekri mal|alanvè|pa bon|mal make|mete] … [se|ta dwe|olye]
      [dat nesans|non|siyati|imèl|nimewo|adrès] (pitit) [mwen|m] (an|nan) [alanvè|mal ekri|manke yon lèt|manke yon chif|pa bon|ranvèse|gen erè]
      (nou|mwen|m) [demenaje|bouje|chanje kay|chanje adrès|deplase] … [ekri sa|ekri l|note sa|note l|mete sa|chanje l|mete l|korije|mete ajou|chanje adrès]
      (mwen|m) (fèk) [marye|divòse|vèv|separe] (kounye a) … [chanje|korije|mete ajou|modifye|ranje] (non|siyati) (eta sivil|non|siyati|l)
      se [madan|madanm|mesye|madmwazèl|doktè|fi|fanm|gason] [pa|se pa|olye de] [madan|madanm|mesye|madmwazèl|fi|fanm|gason] … [korije|chanje|ranje|modifye] (sa|l)
      [kont labank|kont bank|nimewo kont|imèl|adrès|nimewo telefòn|siyati|non|nimewo] [mwen|m] (an|nan) [chanje|pa menm ankò|vin lòt] … (kounye a) [se|kounye a se]
      (nouvo) [nouvo nimewo|nouvo imèl|nouvo adrès|nouvo siyati] [m|mwen] (an|nan) se … [chanje l|mete l|ranplase l|ekri l|korije l]
      ansyen [nimewo|imèl|adrès] (a|la|mwen|m) (an) [pa mache|pa bon|pa sèvi|pa fonksyone|bloke|pèdi] (ankò) … [sèvi ak|itilize|mete|pran|ekri]
      [imel sa|adrès sa|nimewo sa] m te bay la pa [mache|bon]
      [dat nesans mwen|dat nesans m] se … [nou mete|ou mete|nou ekri]
      [mwen se|m se] [fanm|gason] korije
      [sou papye lekòl la|nan papye lekòl la|sou papye a] toujou make
      [yo ekri|nou ekri] … [ranje l|korije l|chanje l] (pou) (m|mwen)
      [gen yon chif|gen yon lèt] ki pa bon
      [retire non mari m|retire non madanm m] kòm kontak
      [sistèm nou an|sistèm nan] bezwen [modifye|korije|chanje]
      (mwen|m) (fèk) [demenaje|chanje adrès|chanje kay|bouje] … [nouvo adrès|nouvo adrès mwen|nouvo adrès m|chanje adrès|chanje adrès mwen|mete nouvo] (mwen) (se)
      (mwen|m) (gen|genyen) (yon) [nouvo nimewo|nouvo adrès|nouvo imèl|lòt imèl|lòt nimewo|lòt adrès|nouvo non|lòt siyati|nouvo siyati] (telefòn) [mete l|mete li|chanje l|chanje li|anrejistre l|ajoute l|korije l|mete ajou|modifye l] (nan) (kont|dosye|sistèm|pwofil)
      [modifye|chanje|korije|mete ajou|aktyalize|rektifye|ranje|drese] (tanpri) (nimewo) [nimewo telefòn mwen|nimewo telefòn m|adrès mwen|adrès m|imèl mwen|imèl m|non mwen|non m|siyati mwen|siyati m|dat nesans mwen|dat nesans m|enfòmasyon mwen|enfòmasyon m|done mwen|done m|kòd postal mwen|pwofil mwen|nimewo mwen|nimewo m] (yo|nan) (nan) (dosye|kont|sistèm|pwofil)
      nan [pwofil mwen|pwofil m|dosye mwen|dosye m|kont mwen|kont m|sistèm nou an|sistèm nan|done mwen] (an|nan|la) (gen|nou|se) [gen|nou gen|nou mete|nou ekri|genyen|make] (yon) [lòt non|lòt adrès|move non|move adrès|ansyen adrès|lòt imèl|ansyen nimewo|ansyen non|erè|fòt|lòt dat|move dat|lòt siyati]
      [enfòmasyon|done|adrès|non|siyati|imèl|nimewo|dat nesans] (a|la) (nou|ou) [nou gen|nou genyen|ou gen|ki|nou mete|nou ekri] (sou|pou) (mwen|m) (yo|an|a) [pa bon|pa kòrèk|pa vre|mal|gen erè|ansyen|se pa sa|pa egzak|pa vrè|depase|pa ajou|gen fòt]
      [adrès|non|siyati|imèl|dat nesans|kòd postal|nimewo telefòn] [m|mwen] (an|nan|la) [chanje|pa bon|pa kòrèk|mal ekri|ki pa bon|pa menm ankò|pa menm|gen erè|gen yon erè|se pa sa|depase|pa ajou]
      ? (mwen|m) pa [rete|abite|viv] nan adrès (sa|sa a) (ankò) (ankò) [chanje l|chanje li|chanje adrès|mete ajou|korije l]
      nou (toujou) [gen|genyen|sèvi ak|kenbe|toujou gen] (toujou) [ansyen adrès|ansyen nimewo|ansyen non|ansyen imèl|ansyen siyati|move adrès|move non|move dat nesans|vye adrès] (m|mwen)
      ? ^ (mwen|m) rele … [pa|se pa]
      (mwen|m) (fèk|te) [chanje nimewo|gen yon nouvo nimewo|gen yon lòt nimewo|gen nouvo nimewo] (a) … [voye l|voye yo|voye mesaj|ekri m|rele m|itilize l|men li|se]
      [korije|chanje|modifye|rektifye] (tout) [data|non m|adrès m|non mwen|adrès mwen] (m|mwen)
      [non|adrès] (m|mwen) pa (byen) [ekri|bon|kòrèk]
      (nou|ou) [ekri|mete|gen|anrejistre] (non m|non mwen) [siyati m|siyati mwen|non m|non mwen|adrès m|adrès mwen|imèl mwen|laj mwen|dat nesans mwen|nesans mwen] (a) [mal|tou mal|pa byen|pa bon|san|ak yon fòt|ki pa bon]
      [mete|chanje|transfere] (kontra|kontra a|bòdwo|kont|kont lan|fakti) (a|la|an|lan) (sou) [non m|non mwen|non pa m|non pa mwen] (li|l|se) (toujou) (sou) [non] (mari|madanm|papa|manman|ansyen)
      [fèt|nesans|dat nesans] (an) … [se|bon an se|men se] … [pa bon|korije|erè|twonpe]
      [nou|yo] (te) (mete|ekri) [mete|ekri] [m|mwen] [marye|selibatè|divòse|gason|fi|fanm|vèf|alèjik|avèk] … [m|mwen|se] … [ranje|korije|chanje|pa vre|rektifye]
      [nou|yo] (te) [mete|ekri] [m|mwen] [marye|selibatè|divòse|gason|fi|fanm|vèf] (nan) … [m selibatè|mwen selibatè|m marye|mwen marye|m divòse|mwen divòse|m se fi|m se gason]
      [nou|yo] (te) [ekri|rele|mete] [m|mwen] … [men|olye|alòske|poutan] (mwen|m|non m|non mwen) [se|rele]
      [lekti|chif] (kontè|kontè a) (a|la) [mal|pa bon|pa kòrèk] (ekri|antre) … [se|ta dwe|bon an]
      [antre|ekri|mete|pran] [lekti|chif|nimewo] (kontè|kontè a) (a|la) [mal|pa byen|pa bon] … [se|ta dwe|bon an]
      non (m|mwen|pitit mwen) [gen|pran|ekri ak|pa gen|manke] (yon) [h|y|i|e|z|s|o|u|j|k|c|f|v|th|n|de|doub|lèt|aksan] … [pa|se pa]
      ? [alèji|gwoup san|laj|sèks|eta sivil|dat nesans|ane nesans|dyagnostik|pwa|kote m fèt] & [mal ekri|pa bon|pa kòrèk|erè|mal|fo] & [se pa|se|ta dwe|bon an]
      [ane|dat] nesans (mwen|m) … [ta dwe|se pa|bon an se|pa]
      [chanje|korije] (tit|non) (mwen|m) [mesye|madanm|madmwazèl|mr|mis] [pou|an|pa] [madanm|mesye|doktè|madmwazèl|mrs]
      [mete|chanje|pase|transfere] [bòdwo|kontra|kont|fakti|limyè|kouran] (kouran|dlo|limyè|telefòn) (a|an|la|lan|kouran an) (sou) [non m|non mwen|non pa m|non pa mwen]
      ? [depi kounye a|apati kounye a|depi jodi a|apati jodi a] & [sèvi ak|itilize|rele sou|ekri sou] & [ansyen|mouri|nouvo|pa mache ankò]
      [nan] [dosye|fich|kat|sistèm] (a|la|m|mwen|nan) (yo|nou) [ekri|mete|note] (m|mwen|ke) … [korije|ranje|rektifye|chanje|pa vre|pa janm]
      [gen yon lòt|gen yon nouvo|gen nouvo|gen lòt] [imèl|adrès|nimewo|non|email|telefòn] (kounye a) [chanje|ranplase|korije|mete ajou|efase] (ansyen an|vye a|l|li|sa nou gen|ansyen)
      [nou gen l|nou gen li|nou mete l|nou make l|lis la di|lis nou di|nou make li] (toujou) nan … toujou
      [m|mwen] pa rele … ankò [se|kounye a|mwen rele|m rele|kounye a se]
    `,
    do_not_sell: `
      pa [bay|vann|pase] [piblisitè|konpayi piblisite] (yo|a) [done|enfòmasyon] [m|mwen] (yo)
      pa vann pa [m|mwen] (yo)
      pa [vann|pataje|bay] [data|nimewo] (m|mwen)
      (m|mwen) [pa|pa janm|entèdi nou|pa vle nou|pa dakò pou nou|pa gen dwa|sispann|refize pou nou|pinga nou|piga nou|veye pou nou pa|nou pa ka] [shared] (bay) [mine_all] (yo) (bay|ak|ba) (lòt|okenn) (moun|konpayi)
      [pa|pa janm|entèdi nou|pinga nou|piga nou|pa vle nou] [shared] (bay|ba|ak) [lòt konpayi|lòt moun|lòt biznis|patnè nou yo|okenn moun|pèsonn|twazyèm pati] [mine_all]
      [mine_all] (yo) [pa pou vann|pa machandiz|se pa machandiz|pa gen dwa vann|pa fèt pou vann|pa pou pataje|pa pou bay|pa a vann]
      [nou|ou|yo] pa gen dwa [bay|vann|pataje|pase|voye] (pèsonn|okenn moun|lòt konpayi|lòt moun) [enfòmasyon|done|nimewo|non|adrès|dosye] (m|mwen) (yo|bay) (pèsonn|okenn)
      [pa bay|pa ba|pa janm bay|pa t bay] (nou) [dwa|pèmisyon|otorizasyon|konsantman] (pou) (nou) [pataje|vann|bay|pase|revann] [done|enfòmasyon|nimewo|non|kontak|adrès] (m|mwen) (yo) (ak|bay) (lòt)
      [adrès|nimewo|done|enfòmasyon|non|kontak] (timoun|pitit|telefòn) (m|mwen|yo) (yo|an|nan) pa dwe [soti|ale|al|pase|rive] (deyò|jwenn|lakay|nan|bay)
      [dosye|dosye medikal|rezilta|done] (m|mwen) (yo) pa dwe [rive nan men|rive jwenn|al jwenn|tonbe nan men|ale nan]
      sa nou konnen sou [mwen|m] [rete lakay nou|rete avè nou|dwe rete lakay nou]
    `,
    wrong_number: `
      ^ (non|eskize|padon) [m|mwen] pa (rele) [Jan|Mari|Pyè|Jak|Jozèf|Pòl|Anna|Woz|Mirey] (non) $
      [papa m|manman m|mari m|madanm m|frè m|sè m] mouri depi … wi
      [chanje nimewo] se mwen k ap sèvi ak [sa|li]
      m pa gen timoun nan lekòl [sa|la|sa a] … [voye l bay|yon lòt moun]
      se pa [telefòn li ankò|nimewo li ankò|telefòn li]
      [moun|moun nan|moun sa|li] … chanje nimewo (epi|men) (se) (pa) [pa li|pa l|pa li ankò|pa nimewo li|pa nimewo l]
      [ou|nou] [fè erè|fè ere|twonpe|mele|fè fot|fè fòt] (nan|sou|de) (nimewo) [nimewo|moun|mwen pa|m pa|se pa mwen]
      ^ (non) (mwen|m) pa [madan|mesye|msye|madmwazèl]
      ? ^ (li|mesye|madan|moun sa|moun nan) (a) pa [rete|abite|viv|travay] [isit|isit la|la|isit ankò|la ankò|isit la ankò|nan kay sa ankò] (ankò) $
      (mwen|m) (fèk) [gen|genyen|pran|sèvi ak|itilize] [nimewo sa|nimewo sa a|nimewo a|liy sa|chip sa] (a) (fèk) [depi|sa fè|fè|gen kèk|apèn] (yon|kèk|twa|de) [ane|an|mwa|semèn|jou|lane|lontan|tan|ti tan]
      (mwen|m) pa [konnen|konn] (okenn|pyès|oken|ankenn) [jan|jak|pyè|pòl|mari|marie|anna|ana|jozèf|joseph|jean|pierre|paul|jacques|wilner|andre|lik|luc|nadya|fabyola|mirlande|wozlò|roseline|woz|rose|elyàn|wilson|jimmy|kettly|kèt li|michel|michèl|emmanuel|emanyèl|claude|klod|wozmari|rosemarie|gislèn|guerline|gèlin|widlin|wideline|natacha|fritz|fednel|sonya|sonia|david|daniel|danyèl|samuel|samyèl|kristin|christine|martine|matin|yvon|yolande|carline|kalin|judith|jidit|stéphanie|stefani|frantz|robert|wobè|charles|chal|louis|lwi|antoine|antwàn|thomas|toma|patrick|patrik|philippe|filip|alex|alèks|madan]
      ? pa gen (okenn|pyès) [jan|jak|pyè|pòl|mari|marie|anna|ana|jozèf|joseph|jean|pierre|paul|jacques|wilner|andre|lik|luc|nadya|fabyola|mirlande|wozlò|roseline|woz|rose|elyàn|wilson|jimmy|kettly|kèt li|michel|michèl|emmanuel|emanyèl|claude|klod|wozmari|rosemarie|gislèn|guerline|gèlin|widlin|wideline|natacha|fritz|fednel|sonya|sonia|david|daniel|danyèl|samuel|samyèl|kristin|christine|martine|matin|yvon|yolande|carline|kalin|judith|jidit|stéphanie|stefani|frantz|robert|wobè|charles|chal|louis|lwi|antoine|antwàn|thomas|toma|patrick|patrik|philippe|filip|alex|alèks|madan] (isit|la)
      (mwen|m) (panse|kwè) (ou|nou) (ap) [konfonn mwen|konfonn m|pran m pou yon lòt|pran mwen pou yon lòt|pran m pou yon lòt moun|pran mwen pou yon lòt moun|twonpe moun|twonpe de moun]
      ^ (non) se pa [telefòn|nimewo] (madan|mesye|msye) [jan|jak|pyè|pòl|mari|marie|anna|ana|jozèf|joseph|jean|pierre|paul|jacques|wilner|andre|lik|luc|nadya|fabyola|mirlande|wozlò|roseline|woz|rose|elyàn|wilson|jimmy|kettly|kèt li|michel|michèl|emmanuel|emanyèl|claude|klod|wozmari|rosemarie|gislèn|guerline|gèlin|widlin|wideline|natacha|fritz|fednel|sonya|sonia|david|daniel|danyèl|samuel|samyèl|kristin|christine|martine|matin|yvon|yolande|carline|kalin|judith|jidit|stéphanie|stefani|frantz|robert|wobè|charles|chal|louis|lwi|antoine|antwàn|thomas|toma|patrick|patrik|philippe|filip|alex|alèks|madan]
      ^ (non) [mesaj|mesaj sa|mesaj la|mesaj sa a|tèks sa|tèks la] (a) (se) (pa|te|dwe) [pa pou mwen|pa pou m|pou yon lòt moun|pou lòt moun|te pou yon lòt moun|te pou lòt moun|pa t pou mwen|se pou yon lòt moun|dwe pou yon lòt moun|pa adrese a mwen] $
      (ou|nou|w) [twonpe|tronpe|twonpe w|twonpe nou|twonpe ou] (w|ou|nou) (de|nan|sou) (nimewo) [nimewo|de nimewo|moun|adrès|nan nimewo]
      (mwen|m) pa rele (madan|mesye) [jan|jak|pyè|pòl|mari|marie|anna|ana|jozèf|joseph|jean|pierre|paul|jacques|wilner|andre|lik|luc|nadya|fabyola|mirlande|wozlò|roseline|woz|rose|elyàn|wilson|jimmy|kettly|kèt li|michel|michèl|emmanuel|emanyèl|claude|klod|wozmari|rosemarie|gislèn|guerline|gèlin|widlin|wideline|natacha|fritz|fednel|sonya|sonia|david|daniel|danyèl|samuel|samyèl|kristin|christine|martine|matin|yvon|yolande|carline|kalin|judith|jidit|stéphanie|stefani|frantz|robert|wobè|charles|chal|louis|lwi|antoine|antwàn|thomas|toma|patrick|patrik|philippe|filip|alex|alèks|madan]
      ? ^ (mwen|m) pa (yon) [pasyan|kliyan|manm|elèv] (lakay) [nou|ou|lakay nou|klinik sa|nan klinik sa|magazen sa|kay nou] $
      ? ^ (non) se pa [mwen ou ap chèche|mwen n ap chèche|mwen w ap chèche|mwen nou ap chèche|m n ap chèche|bon moun nan|bon moun|bon nimewo|bon nimewo a|moun nan|bon moun lan|mwen nou bezwen|mwen ou bezwen] (la|a|sa) $
      (mesye|madan|li|moun) … pa (gen|genyen|sèvi ak|itilize) [gen nimewo sa|gen nimewo sa a|sèvi ak nimewo sa|itilize nimewo sa|genyen nimewo sa|gen nimewo a] (a) (ankò)
      (ou|nou) [twonpe] (de) [nimewo|moun]
      nimewo sa (a) (se) pa (nimewo|pou|pa) (m|mwen|li|pou|sa|w)
      nimewo sa (a) (se) pou [lòt|yon lòt|yon lòt moun]
      nimewo sa (a) chanje
      [pa gen moun|pa gen pyès moun] (ki rele|konsa) [ki rele|konsa|isit|nan nimewo|sou nimewo]
      (mwen|m) pa [konnen|konn] [moun sa|moun ki|moun sa a|okenn moun ki|pyès moun ki|li]
      se pa nimewo [li|sa|mwen|m]
      ^ (non) se pa mwen (sa|non) $
      se pa mwen [sa|nou ap chache|n ap chache|ki]
      se pa [wilner|jan|mari|pyè|marie|jean|moun sa] (ki)
      (mwen|m) pa rele [jozèf|jan|pyè|pòl|mari|wozmari|wilner|jak|andre|lik|nadya|fabyola|mirlande|joseph|jean|pierre|paul|marie|jacques|luc|konsa|non sa]
      pa gen (okenn|pyès|moun ki rele) [okenn|moun ki rele|pyès moun ki rele] … [isit la|isit|la a|lakay mwen|nan nimewo sa]
      (m|mwen) (fèk|fenk) (pran|achte|gen) [fèk pran nimewo|fèk achte nimewo|fenk pran nimewo|fèk gen nimewo|fèk jwenn nimewo|fèk achte chip|fèk achte kat] (sa|a)
      se pa … k ap [pale|reponn|li] (la|isit|ou)
      se pa (yon) (t) nimewo … ankò … [se mwen|mwen menm|se m|kounye a se]
      se pa nimewo (li|l|madanm|mesye|msye) … [se mwen ki genyen|se mwen ki gen|se pou mwen|mwen genyen l]
      (fèk|mwen|m) [fèk achte|achte|fèk jwenn|fèk pran|resevwa] (chip|nimewo|sim|kat|liy) [chip sa|nimewo sa|sim sa|kat sa|liy sa] (a) … [moun|pa la|se pa mwen|pa konnen|move]
      moun (n ap|nou|w ap|ou) (ap) [chèche|n ap chèche|nou bezwen|ou bezwen|chèche a|rele a] (a|la) [pa la|pa isit|se pa mwen|pa rete|pa egziste]
      (mwen|m) (kwè|panse) [mesaj|tèks|sms] (sa|sa a) (te) (se) [pou] (yon) [lòt moun|lòt]
      [pa gen|pagen|pa gen okenn] (moun) (ki) (rele) [moun ki rele|rele|moun konsa|mari|jan|woz|pyè|jak|pòl|anita|nadèj|wilnò|jozèf|mirèy|kalin|vwazen ki rele|mesye|madan] … [nan kay sa a|nan kay sa|nan nimewo sa a|nan nimewo sa|nan kay la]
      [m|mwen] [fèk pran|fèk gen|fèk achte|apenn gen] [nimewo|liy|sim] (sa|sa a|la) … [ansyen|mèt|chanje|pa mwen|se pa m]
      (m|mwen) pa gen [pitit|timoun] nan [lekòl sa a|lekòl sa|lekòl la|lekòl nou an]
    `,
    stop_all: `
      (mwen|m) [pa vle|pa bezwen] (gen) [okenn|oken|pyès|ankenn] (lòt) (kalite) [kontak|kominikasyon|koneksyon] (ak|avèk|nan men) [nou|ou|konpayi]
      ni [channel] ni [channel]
      ni [channel] ni [channel] ni [channel]
      [retire|wete|efase|dezabòne] (non) (m|mwen) (nan|sou|soti nan) tout (lis|lis yo) [lis|lis yo|lis nou yo|bagay|baz nou yo]
      [retire|wete|efase] (m|mwen) [sou|nan] [tout lis|tout lis yo|tout lis nou yo|tout bagay]
      [voye|rele] (okenn) [channel] (okenn) [channel] (okenn) [channel]
    `,
    port: `
      bay nouvo (a|yo) (tout) [enfòmasyon|done|dosye] (mwen|m)
      [voye|ban m|jwenn|resevwa|telechaje|ekspòte|pran|bay] (tout) [done|enfòmasyon|dosye|istwa] [m|mwen] (yo|an) (ban m|pou mwen) (sou fòm|nan|an|kòm) (fòma|fichye) [csv|an csv|excel|an excel|pdf|an pdf|json|xml|fichye|kle usb]
      ? [voye|remèt|transfere|pase|bay|transmèt] & [dosye medikal|dosye|done|istwa medikal|enfòmasyon|rezilta|istwa] [m|mwen] (yo|an|nan) & [nouvo|lòt|yon lòt] [doktè|klinik|lopital|lekòl|bank|asirans|gym|konpayi|inivèsite|founisè]
      [chanje|ap chanje|m ap chanje|pral nan yon lòt|kite pou yon lòt] [asirans|bank|doktè|klinik|lekòl|lopital|gym|konpayi] … [remèt|voye|transfere|bay|pase] (yo|ba yo) [done|dosye|enfòmasyon] [m|mwen]
      voye dosye [medikal mwen|medikal m|mwen] bay [doktè|lòt doktè|klinik]
      [telechaje tout acha|telechaje tout done] (m|mwen) (fè) (yo)
      [voye|transfere|bay|pase|transmèt] (tout) [done m|done mwen|enfòmasyon m|enfòmasyon mwen|dosye m|dosye mwen] (yo|an|la) (bay|ba|pou) [nouvo doktè|nouvo doktè mwen|nouvo doktè m|lòt doktè|yon lòt doktè|lòt klinik|nouvo klinik|nouvo bank|nouvo konpayi|lòt konpayi|yon lòt konpayi|nouvo lekòl|lòt founisè|yon lòt founisè] (mwen|a)
      [ban m|voye|transfere|ekspòte|bay|mwen vle|m vle] (tout|ban m) [done m|done m yo|done mwen|done mwen yo|enfòmasyon m|enfòmasyon m yo|enfòmasyon mwen|dosye m] (yo|nan) … [lòt konpayi|lòt founisè|yon lòt konpayi|yon lòt founisè|yon fichye|fichye|csv|excel|lòt bank|nouvo konpayi|konkiran]
      [ban m|voye|bay] (tout) [done m|enfòmasyon m|done mwen|enfòmasyon mwen|dosye m] (yo) (nan yon fichye) (pou) (m|mwen) [pou m pote|pou m ale ak yo|pou m pote yo|pou m bay|pou m pase|ale ak yo|pote bay|pote yo bay]
      [ban m|ban mwen|voye|mwen vle|m vle|mwen ta renmen|m ta renmen|mwen bezwen|m bezwen|èske m ka] … [done|antrènman|acha|konsomasyon|istorik|dosye|lekti|kòmand|enfòmasyon] … [csv|excel|json|xml|xlsx|spreadsheet|fichye|fòma elektwonik]
      [dwa] (m|mwen) (pou|sou|a|nan) [pòtabilite|pòtabilite done|transfere done|pote done|transfè done] (m|mwen|yo)
      ? [ban m|ban mwen|voye|mwen vle|m vle|mwen ta renmen|m ta renmen|mwen bezwen|èske|ekspòte|telechaje] & [antrènman|acha|konsomasyon|istorik|dosye|lekti|kòmand|done|enfòmasyon|fitness] & [csv|excel|json|xml|xlsx|spreadsheet]
      ? [kanè|dosye|done|rezilta|radyografi|nòt] & [voye|bay|transfere|remèt|pase] & [nouvo lekòl|nouvo doktè|nouvo dantis|nouvo bank|nouvo klinik|nouvo asirans|nouvo lopital|nouvo veterinè|lòt lekòl|lòt doktè|lòt dantis]
      ? [chanje] & [doktè|dantis|bank|asirans|veterinè|klinik|lekòl|konpayi] & [dosye|done|istorik|fich|rezilta|kanè] & [voye|transfere|bay|remèt|pase]
      [voye|pase|transfere|remèt|bay] (tout) [radyografi|dosye|rezilta|nòt|done|egzamen|tès|vaksen|papye] (m|mwen|pitit mwen) (yo|a|an|la|nan) (bay) [bay dantis|bay doktè|bay klinik|bay lopital|bay lekòl|bay bank|bay asirans|bay espesyalis|bay veterinè]
      [ba yo|ba li|bay yo|voye ba yo|voye ba li|pase ba yo] (tout) [tout sa nou genyen sou|tout sa nou gen sou|sa nou genyen sou|sa nou gen sou|tout sa nou konnen sou] [m|mwen|nou]
      [ekspòte|eksporte|telechaje|ekstrè] & [yon lòt aplikasyon|lòt aplikasyon|yon lòt app|lòt app|yon lòt telefòn|yon lòt sit|yon lòt konpayi]
      [voye|pase|transfere|remèt] (tout) [radyografi|dosye|rezilta|egzamen] (m|mwen) (yo|a|an|la|nan) [bay chirijyen|bay jinekològ|bay kinè|bay kadyològ|bay nouvo]
    `,
    object: `
      ? [pa dakò|pa pèmèt|pa vle|opoze|kont|refize|pa aksepte|entèdi|pa gen dwa|sispann|pa sèvi ak|pa itilize|pa bay dwa|konteste|pwoteste] & [etid mache|etid|rechèch|rechèch mache|estatistik|analiz|analize|piblisite|sondaj|maketing|evalyasyon|algoritm|pwofil|entelijans atifisyèl|pou antrene ai] & [done|enfòmasyon|acha|istwa acha|dosye] (sante|acha|pèsonèl) [m|mwen]
      ? [pa vle|opoze|kont|refize|pa dakò|entèdi|sispann|pa fè] & [fè pwofil|fè yon pwofil|fè pwofil sou|pwofil sou|kreye pwofil|pwofilaj]
      pa kite [òdinatè|machin|robo] (bay) [bay nòt|deside|jije]
      ? (mwen|m|nou) [pa bay dwa|pa bay nou dwa|pa bay pèmisyon|pa bay otorizasyon|pa gen dwa|pa otorize nou|pa bay nou pèmisyon|pa gen pèmisyon] (pou) (nou) [sèvi ak|itilize|analize|trete|sèvi avèk] (tout) [done m|done mwen|enfòmasyon m|enfòmasyon mwen|enfòmasyon pèsonèl mwen|done pèsonèl mwen] (yo)
      (mwen|m) [pa dakò|kont|opoze|pa aksepte|refize|opoze m] (ak|pou|kont) (nou|jan) (nou) [analize|tretman|itilizasyon|trete|analiz|itilize|sèvi ak] [done m|done mwen|enfòmasyon m|enfòmasyon mwen|done pèsonèl mwen|done pèsonèl m] (yo)
      (m|mwen) [pa vle|pa dakò|opoze|refize|entèdi|kont] (pou|ak|ke|a|kont) (nou) (itilize|sèvi) [analize|itilize done m|itilize enfòmasyon m|sèvi ak done m|sèvi ak enfòmasyon m|fè pwofil|pwofile|pwofilaj|swiv sa m achte|etidye|siveye|espyone|suiv|itilize sa m achte] (m|sa|mwen|pou|sou)
      (sispann|rete|pa) [analize|pwofile|siveye|espyone|swiv|etidye] (sa|tout) [sa m achte|acha m|acha mwen|abitid mwen|abitid m|sa m fè|done m|m|mwen]
      [pa|pinga|m pa vle|mwen pa vle|m pa pèmèt|mwen pa pèmèt|sispann] (nou|yo|pou yo|pou nou) [sèvi ak|itilize|analize|gade|sèvi|suiv|swiv] (done|tout) [vizit|acha|done|sa m achte|sa mwen achte|enfòmasyon|kote m ale] (m|mwen) (yo|nan) [pou|nan] [estatistik|rechèch|etid|analiz|piblisite|antrene|ai|maketing]
      [m pa bay pèmisyon|mwen pa bay pèmisyon|m pa bay dwa|m pa pèmèt|mwen pa pèmèt|m pa otorize|mwen pa otorize] (pou) [nou|yo] (gade|analize|swiv) [gade|analize|swiv|suiv|etidye|siveye|espyone|fè pwofil] … [achte|voye|ale|fè|piblisite|depanse]
      [m pa bay pèmisyon|mwen pa bay pèmisyon|m pa bay dwa|m pa pèmèt|mwen pa pèmèt|m pa otorize|mwen pa otorize] pou nou [gade|analize|swiv|suiv|etidye|siveye|espyone]
      [retire|wete|pa mete|pa ajoute|kite|eskli] (m|mwen|done m|done m yo|acha m yo|acha mwen yo|vizit m yo) (deyò) (nan) [estatistik|rechèch|etid|analiz|sondaj estatistik] (nou|yo) (yo)
      [pa gen|okenn] (okenn) [algoritm|òdinatè|machin|pwogram|ai|ia|entèlijans atifisyèl] (ki|pa) (dwe|gen dwa|ka) [itilize|analize|sèvi|trete|deside|jije|klase] (ak|sou) [done|enfòmasyon|acha|m|mwen]
      ? [pa mete|pa sèvi|pa itilize|m pa vle|mwen pa vle|m pa dakò|mwen pa dakò|entèdi|yo pa dwe|nou pa dwe|pa dwe|nou pa gen dwa|m pa pèmèt] & [done m|done mwen|acha m|acha mwen|sa m achte|sa mwen achte|vizit m|vizit mwen|pwofil sou mwen|enfòmasyon m] & [estatistik|rechèch|etid|analiz|analize|piblisite|ai|ia|algoritm|nòt|pwofil|maketing]
      [pa sèvi ak|pa itilize|pa sèvi avèk|sispann itilize|sispann sèvi ak] (tout) [enfòmasyon m|enfòmasyon mwen|done m|done mwen|foto m|foto mwen|non m|nimewo m] (yo|an|nan) pou (fè) [piblisite|reklam|maketing|pwomosyon|pwofil]
      [pa aksepte|pa dakò|pa vle|refize|opoze] (pou|ke) … [swiv|suiv|espyone|trase|siveye] [kote m|kote mwen|m|mwen|sa m|tout sa m]
    `,
    restrict: `
      [sispann|rete|kanpe] trete [done|enfòmasyon] (pèsonèl) [m|mwen] (yo) [pou yon ti tan|pou kounye a|pou yon tan] (men) (pa jete) (yo)
      ? [spare] & [idle]
      [spare] (tout) (done|dosye|enfòmasyon|kont) (m|mwen|yo|nan) (yo|an|nan|sèlman) (men|epi|jis) … [idle]
      [spare] … [idle]
      tann plent (lan|la|mwen) fini anvan nou (itilize) [itilize done|sèvi ak done]
      ? [pa manyen|pa touche|piga manyen|piga touche|pa sèvi ak|pa itilize|sispann sèvi ak|sispann itilize] (tout) [done m|done mwen|enfòmasyon m|enfòmasyon mwen|dosye m|dosye mwen] (yo|an|la) (pou kounye a|jiskaske)
      ? [mete|jele|bloke|sispann] [kont mwen|kont m|pwofil mwen|pwofil m|done mwen|done m|dosye mwen|dosye m] (an|yo|la) (sou|nan) (poz) [an poz|sou poz|poz|pou kounye a|pou yon ti tan|tanporèman|sou kote]
      ? (pa) [pa itilize|pa sèvi ak|pa sèvi avèk] [nimewo m|nimewo mwen|done m|done mwen|enfòmasyon m|enfòmasyon mwen|adrès mwen] (an|yo) (pou) [pou kounye a|pou yon ti tan|jiskaske|pou moman|tanporèman]
      [kenbe|konsève|sere] (tout) [done m|done mwen|enfòmasyon m|enfòmasyon mwen|dosye m|yo] (yo|an) men (nou) (pa) [pa sèvi|pa itilize|pa sèvi avè yo|pa manyen|pa fè anyen]
      [jele|bloke|limite|sispann|kenbe|mete sou kote] (tout|itilizasyon|tretman) [done m|done mwen|enfòmasyon m|enfòmasyon mwen|dosye m] … [jiskaske|men pa sèvi|men pa itilize|annatandan|pou kounye a|toutotan|san sèvi|san itilize]
      pa [efase|siprime|detwi] (done m|done mwen|enfòmasyon m) [done m|done mwen|yo|enfòmasyon m] (yo) men (pa) [pa sèvi|pa itilize|pa sèvi ak|sispann sèvi|sispann itilize|jele] (yo|ak)
      [friz|jele|bloke|sispann] [dosye|done|enfòmasyon|kont] (m|mwen) (yo|nan) [jiskaske|jis|annatandan|toutotan] … (m) (di|fini|regle) … [pèsonn pa dwe|pa|pèsonn pa] [touche|manyen|sèvi|itilize] (l|li|yo|ak|avè)
      ? [friz|jele|bloke] & [dosye|done|enfòmasyon|kont] & [jiskaske|annatandan|pou kounye a|toutotan]
      ? [pa sèvi ak|pa itilize|pa manyen|pa touche|pa trete|pèsonn pa dwe touche|pèsonn pa dwe sèvi|pinga sèvi|pinga touche] & [dosye|done|enfòmasyon|kont] & [jiskaske|annatandan|pou kounye a|toutotan|tribinal|plent|kenbe l]
      [pa efase|pa siprime|pa jete|pa detwi] (tout) [done|dosye|enfòmasyon|l|yo] (m|mwen) (yo) (paske|m) (m|mwen) [bezwen|bezwen yo|bezwen l] … [tribinal|asirans|plent|pwosè|avoka|lapolis|prèv]
      ? [pa efase|pa siprime|pa jete|pa detwi|sere|kenbe l|kenbe yo|kite yo] & [pa itilize|pa sèvi|pa manyen|pa touche|pèsonn pa manyen|pèsonn pa touche|pèsonn pa dwe|pa trete]
      [pa efase|pa siprime|pa jete|pa detwi] & [tribinal|asirans|plent|pwosè|avoka|prèv] & [pèsonn pa dwe|pa sèvi|pa itilize|pa touche|pa manyen|pèsonn pa]
      ? [pa efase|pa siprime|pa jete|pa detwi] & [anrejistreman|done|dosye|foto|videyo|papye|dokiman] & [tribinal|asirans|plent|pwosè|avoka|prèv|lapolis]
      [kanpe|sispann|bloke|jele|rete] [itilizasyon|tretman] (done|enfòmasyon) (m|mwen) (yo) … [jiskaske|jis|anvan|pandan]
      [annik|jis|sèlman] [sere|kenbe|konsève] [done|dosye|enfòmasyon|yo|l] (m|mwen) (yo) [pa trete|pa sèvi|pa itilize|pa touche] (yo|l|ak)
      [pa efase|pa siprime|pa jete|pa detwi] [anrejistreman|done|dosye|foto|videyo|papye|dokiman|enfòmasyon] (an|a|la|yo|m|mwen) … [tribinal|asirans|plent|pwosè|avoka|prèv|lapolis]
      [kite dosye|kenbe dosye|mete tout bagay|sere dosye|mete tout|kite tout|mete dosye|sere tout] & [byen fèmen|anba kle|fèmen a kle|sou kote|nan yon tiwa] & [jouk|jiskaske|jis|annatandan|toutotan]
    `,
    nothing: `
      pa [ekri|di] [kalled] (anyen|mesaj) (se yon sipriz)
      ^ (please) [sispann|kanpe|rete|koupe] [mizik la|alam nan|videyo a|televizyon an|radyo a|kronomèt la]
      [efase|retire|siprime|anile] (tout) [randevou m yo|randevou yo|alam yo|foto yo|lis travay mwen|lis acha m]
      nan lis [envite yo|envite a|acha a|makèt la|jwè yo|travay mwen]
      ^ [m|mwen|nou] (poko|pa|pa janm) (te) [resevwa|jwenn|wè|li] (okenn) (yon) mesaj [kalled] (a|la|yo)
      ^ [kalled] pa (janm|t|te) [ekri|voye mesaj ban|rele|tèks|reponn|voye anyen ban] [m|mwen] (ankò)
      ^ [m|mwen] (fèk|deja) [li|wè|jwenn|resevwa] mesaj [la|ou a|ou|nou an|sa] (a) (mèsi)
      voye yon mesaj [ban m|ban mwen] (lè|depi|kou) (ou|w) [fini|rive|lib|soti|pare]
      ^ (please) [kontakte|rele|ekri] [m|mwen] (please|demen|pita|aswè a) $
      abònman [jim mwen|jim nan|jim m|jounal la|bis la] (an) [fini|ekspire|anile|bon]
      ^ (please|men) pa (janm) [anile abònman mwen|anile abònman m|retire m nan lis la|retire mwen nan lis la|efase nimewo m|sispann sèvis la]
      ^ (tout) mesaj nou yo (trè|byen) [itil|bon|enteresan|ede m|bèl]
      ^ [kalled] (te) bloke (m|mwen) (sou whatsapp|sou facebook)
      [mwen|m] (te|fèk|deja) [efase|jete|siprime|retire] (tout|vye|ansyen) [foto|videyo|imaj|chanson] (a|yo)
      pa [voye|kite|mete] [pake|pakè|foto|videyo|bwat|kòmann|machandiz|manje|lajan|kado|dokiman] (a|yo|la|nan|an|sa a) (ankò|kounye a|jodi a)
      chanje [bank|doktè|klinik|asirans|lekòl|garaj]
      [pa bezwen|pa] (vin|bezwen) [vin chèche|vin pran|vin wè|vin chache|tann|chèche] [m|mwen|nou|pitit mwen|li] (jodi a|demen|ankò)
      [pa|pinga|piga] [leve|reveye|chèche|tann] [frè m|sè m|manman m|papa m|vwazen m|doktè a|mèt la|pwofesè a|pitit la|timoun yo|ti bebe a|mari m|granmè] (nan|mwen|an|la) (ankò)
      [pa bezwen|pa|pinga|piga] (bezwen) [voye|pote|rele|mennen] (lòt|yon|yon lòt) [resi|resi a|teknisyen|plonbye|mekanisyen|elektrisyen|chofè|taksi|anbilans|moun|manje|mango|bil|bòdwo|bòdwo a|fakti|fakti a|ekip|kamyon|doktè|enfimyè|gadyen|elektrik] (a|la|an|yo) (ankò)
      [ase] [ze|diri|manje|sèl|sik|vyann|pen|dlo|kafe|pwason|epis|piman|lajan|chèz] (yo|a|la|an|sa) (pa mete|pa ajoute|pa pote) (ankò)
      [pa prale|pa pral|p ap ale|pa ka ale|p ap vini|pa ka vini|p ap patisipe|pa ka patisipe|p ap la] (nan) (pwomnad|fèt|reyinyon|vwayaj|kou|match|seminè|egzamen|antrènman|repetisyon) (la|a|an) … [retire|wete|efase|raye] (non) [m|mwen|non m|non mwen|pitit mwen|non pitit mwen]
      [retire|wete|efase|raye] (m|mwen|non m|non mwen) (nan|sou) [ekip samdi|ekip dimanch|orè samdi|ekip lannwit|chif|orè travay|koral|fèt la|vwayaj la|pwomnad la|reyinyon an]
      [kite m trankil|kite m anpè|sispann|rete|pa deranje m] se (sa) (pitit|timoun) (la|yo|mwen) (di|te di|rele|kriye) (enfimyè|doktè|mèt|pwofesè|vwazen|chofè) [enfimyè a|doktè a|mèt la|pwofesè a|vwazen an|chofè a|enfimyè|doktè]
      [mwen bliye|m bliye|m te bliye|mwen te bliye|m ka bliye|mwen pèdi|m pèdi] (tout) [kat|papye|dokiman|foto|fòm|dosye|paspò|lisans|dat nesans|kle|telefòn|rezilta|batistè]
      [jete|boule|retire|wete] (tout) [fatra|fatra a|salte|salte a|pousyè|labou]
      [kite m trankil|kite m anpè|sispann|rete|pa deranje m|pa touche m] se (sa) (pitit|timoun) (la|yo|mwen|m) [pitit la di|timoun nan di|li di|pitit mwen di|pitit la|di|sa pitit la di|sa timoun nan di]
      [pa|poko] [efase|siprime|detwi|jete|elimine|retire] (tout) [done|enfòmasyon|dosye|kont|pwofil|foto] [m|mwen] (yo|an|nan)
      [move|nan move|sou move] (nimewo|adrès) [nimewo kay|kay|pòt|chanm|bis|taptap|nimewo chanm|nimewo pòt|gwosè|koulè|lari|etaj|chèz|tab|kòd|nimewo kòd|liy|nimewo liy|soulye|bouton|pin|klas|vil|machin|wout|paj|chemen|jou|lè|dat|estasyon]
      [move] nimewo (a) [kay|kay la|chanm|pòt|bis|kòmand|kòmann|soulye|tab|chèz|liy|pin|kòd|etaj|bilding|plak]
      [chofè|chofè a|livrezon|livrè|livrè a|kouriye|kouriye a|mesaje a|taksi|taksi a|pakè a|kòmand lan|moto a] … [move nimewo|move adrès|move kay|nan move|twonpe|erè]
      [soulye|soulye a|rad|rad la|pantalon|chemiz|chemiz la|jip|mayo|sandal] … [pa bon gwosè|move gwosè|twò piti|twò gwo|pa bon koulè|move koulè|pa bon] … (nimewo)
      [pa deranje|pa anmède|pa annwiye|pa nwi|kite] (mwen) [chen|chen an|chat|chat la|ti bebe|ti bebe a|timoun|timoun yo|doktè|doktè a|pwofesè|pwofesè a|pasyan|malad|malad la|vwazen|vwazen an|grann|granmè|manman m|papa m|frè m|sè m|li] (an|a|la|yo) (trankil|dòmi)
      [retire|wete|efase|raye|siprime|anile] (non) [non pitit mwen|non pitit mwen an|non m|non mwen|pitit mwen|pitit mwen an|m|mwen|non frè m|non sè m] (sou|nan) (lis) [lis|lis la|orè|ekip|gwoup|klas] (pou) [pwomnad|vwayaj|patisipan|envite|naje|jwè|ekip|fèt|seminè|reyinyon|kou|kan|egzamen|bis|prezans|koral|antrènman|match|aktivite|espò|sòti|samdi|dimanch|dat samdi|tann|datant|chif|kantin|maryaj]
      [rele|kriye|di|te di|chante|t ap di|ap di|rele fò] … [sispann|kite m trankil|rete|ase|pa deranje m|ale|pa touche m|kite m] [chak|lè|pandan|poutèt|padon|eskize|lakay|se|epi|fwa]
      [kite m trankil|kite m anpè|sispann|ase|rete|pa deranje m|ale|pa touche m] se (sa) [sa|pawòl|mo|repons] (pitit|timoun|ti) (la|mwen|li|m) (di|te di|rele|kriye) (di|te di|rele|kriye)
      [mèt la|mèt|pwofesè a|pwofesè|direktè a|doktè a|doktè|enfimyè a|manman m|papa m|antrenè a|sè m|frè m|madanm mwen|mari m|pitit mwen|gadyen an] (te) [di|mande|ekri|kriye|rele] (pou|m|nou|ke) (nou) [pa voye|pa rele|pa ekri|pa deranje|pa mennen|sispann|pa pote|pa telefone] … (ankò)
      [mèt la|mèt|pwofesè a|direktè a|doktè a|enfimyè a|antrenè a] (te) [di|mande] (pou|nou) [pa voye|sispann|pa rele] … [sou|nan|pa] (whatsapp|telefòn|mesaj) (ankò)
      [pa voye|pa livre|pa delivre] (l|li|pakè|pakè a|yo) (ak|avèk|pa) [livrezon|livrè|livrè a|chofè|chofè a|konpayi|kouriye|moto|taptap|dhl|fedex] (sa|an|a) (a) (ankò)
      ^ [rete|kanpe|tann|stop] (la) [ki|konbyen|kote|kilè] (adrès|koulè|gwosè|lè|blòk|kay)
      [fim|chante|mizik|liv|tit|pyès] (la|ki) (rele) (gen) [sispann|kite m trankil|rete|ase|stop]
      [retire|wete|anile] (tanpri) [diri|zonyon|vyann|poul|pwason|bannann|makawoni|fwomaj|pikliz|soda|kafe|wouj la|nwa a] (a|la|an|yo) … [mete|pito|ban m]
      [vle|ap|pral] (kite|soti) [kite|soti] (nan) [klas|ekip|koral|kou|gwoup] … [ale|pito|antre|pase|chanje]
      pa bliye (non|adrès|anivèsè|kado|randevou|liv|kle|telefòn|mwen|m) (m|mwen) [non|nan|sou|anivèsè|kado|pou|denmen|aswè|pita|lè|fèt]
      (pa) pa bliye [m|mwen]
      sispann bay mwen [blag|manti|istwa]
      pa (janm) sispann [voye|ekri|bay]
      pa bliye [m|mwen]
      [nou|ou] pa rele m ankò
      pa ka pa [sms|mesaj|tèks]
      [li|misye|manzè|yo|nèg la|fi a] (te) (fin) [sispann|rete|kanpe] [ekri m|rele m|voye mesaj|pale avè m|ekri mwen|reponn]
      [ble a|wouj la|nwa a|blan an|vèt la|gwo a|piti a|jòn nan] (yo) pa [enterese|konsène|plè] (m|mwen)
      kite m (anrepo|trankil|anpè) [m ap travay|mwen ap travay|m ap etidye|m ap dòmi lol|lol]
      kite m [anrepo|trankil|anpè] (m ap|mwen ap) [m ap travay|lol|m ap etidye|m okipe|mwen okipe]
      nou sispann (voye|ban m) [voye pwomo|voye òf|voye rabè|voye mesaj] (yo) (se) [domaj|poukisa]
      pa [sispann|rete|kanpe|kansele|dezabòne] (voye)
      [kansele|anile|efase|retire|chanje] (randevou|kòmand|rezèvasyon|vòl|foto|livrezon|klas|tikè|vizit) [m|mwen|a|la]
      [poukisa] … [sispann|rete|retire]
      (m|mwen) [rete|ap rete] [lakay|isit|la|nan|ap]
      kote (ou|nou|l|li) rete
      pa [rele|ekri] (m|mwen) (kounye|avan|jodi|aswè)
      [bis|otobis|machin|lapli] (la|a) [rete|sispann|kanpe]
      [sispann|rete|kanpe] [kriye|ri|fimen|bwè|pale|jwe|travay|plenyen|manti|goumen|bat]
      (m|mwen|li|nou) [efase|pèdi|retire|siprime] [fichye|foto|mesaj|dosye|videyo|lyen|kòd] (a|la|an|yo) (pa aksidan|pa erè|san fè espre)
      [sè m|frè m|manman m|zanmi m|papa m|mari m|madanm mwen] (te) [te mande|mande|te di|di] (nou|ou) (pou) [retire|sispann|wete|dezabòne]
      pa [voye|kite|mete] (pakè|bwat|lèt|kòmann|machandiz|manje|lajan|kado) [pakè|bwat|kòmann|machandiz|manje|lajan|kado|pakè a|lajan an]
      pa vle [diri|vyann|sòs|pikliz|sèl|sik|bannann|pen|kafe|ble|wouj|gwo|piti] (a|la|an) (ankò)
      li [sispann|rete|kanpe] [fimen|bwè|travay|jwe|manje]
      [manman m|papa m|sè m|frè m|li|yo|doktè a] (te) di [rete|kanpe|sispann]
      pa vle (yon|youn) pi [gwo|piti|long|kout|lou|cho|fre|laj|bon|bèl|wo]
      [lapli|solèy|machin|timoun|ti bebe|bebe|chen|motè|dlo|van] (a|an|nan|la|yo) (pa) (vle) [vle sispann|vle rete|vle kanpe|pa vle sispann|pa vle rete|pa vle kanpe|sispann|pa sispann]
      (m|mwen) fatige (anpil|jodi a|vre) (jodi a|travay|nan travay)
      [konpoze|rele|te rele|te konpoze|fè|peze|tape] (yon|sou) (yon) [move nimewo|move nimewo a|move bouton|move kòd|move pòt|move sonèt] (talè|maten|avan|yè)
      [move] [nimewo|gwosè|mezi] [soulye|sandal|linèt|rad|pantalon|chanm|pòt|tab|kay|sonèt|fil|chemiz]
      [mari m|madanm mwen|manman m|li|papa m|granmè m|sè m|frè m] (toujou|te) (toujou) [di|bougonnen|plenyen|rele|kriye|mimire|ap di|ap plenyen] [pa voye piblisite ankò|pa voye mesaj ankò|kite m trankil|kite m anrepo|kite m an repo|pa deranje m|sispann|pa voye ankò] … [men|epi|li|apre]
      [pitit|pitit la|timoun nan|pitit mwen|ti bebe a|tigason an|tifi a|pitit mwen an] (te) (la) [di|ap di|te di|rele|kriye] [kite m|kite m an repo|kite m anrepo|kite m trankil|kite m anpè|pa deranje m|ale] … [li|m|pa vle|demen|jodi a|antrennman]
      [pitit|pitit la|timoun nan|pitit mwen|ti bebe a|tigason an|tifi a|pitit mwen an] (te) (la) [di|ap di|te di|rele|kriye] [kite m|kite m an repo|kite m anrepo|kite m trankil|kite m anpè|pa deranje m]
      [retire|wete|mete] (m|mwen) (nan) [klas|kou|egzamen|leson|antrennman|gwoup] [lendi|madi|mèkredi|jedi|vandredi|samdi|dimanch|maten|aprèmidi|demen]
      [te kite|te soti|te anile|te sispann|te dezabòne|kite] (nan) [jounal|jounal la|magazin|magazin lan|jim|jim nan|gym|klib|klib la|televizyon kab|revi] … [men|tandiske] … [mesaj|tèks|nouvèl|avi|sms]
      ^ [stop stop|stop] (stop) [nou|ki lè|kilè|konbyen|ki|se|kote] … [pa|oswa|oubyen|deja|oubyen]
      [pa|pinga|pa bezwen] voye [bòdwo|bòdwo papye|lèt|lèt papye|papye|fakti papye|bòdwo sou papye] (ankò) [tèks|sms|mesaj|m pito|mwen pito|pa tèks] (pi bon|sms|tèks|mesaj)
      [pa|pinga|pa bezwen] voye [bòdwo|bòdwo papye|lèt|lèt papye|papye|fakti papye|bòdwo sou papye] (ankò) … [tèks|sms|mesaj] (se) [pi bon|pi fasil|ase|pito]
      [sispann|pran|kanpe|rete] (pran) [grenn|medikaman|grenn tansyon|renmèd|pilil] (yo|an|la|mwen) (yo) [avan|anvan|pou|lè] (tès|analiz|egzamen|pran san|operasyon)
      [rele|te rele|konpoze|te konpoze|sonnen] (nou|ou|w) pa erè
      [pran|te pran|peze|te peze] (yon) [move nimewo|move sonèt|move bouton|move chèz|move kat] (nan|la) (liy|liy lan|yon|a)
      [retire|wete|efase] [non m|non mwen|non pitit mwen|m] (nan|sou) [konkou|ping pong|ekip|match|koral|kan|vwayaj|tounwa|turnwa|kous|fèt|tenis|kou dans|lis match] (an|la|a|ping|samdi)
      [te dezabòne|te anile|te kite|te sispann|dezabòne] (nan) (yon) [magazin|jounal|revi|jim|klib|gym|netflix] … [men] … [tèks|mesaj|sms|nouvèl]
      [grann|granmè m|granpè m|ti bebe a|pitit la] (te) [di|rele|bougonnen] [pa deranje m|kite m trankil|kite m] … [ri|komik|dwòl|souri]
      [papa m|manman m|mari m|madanm mwen|pitit mwen|granmè m|grann|frè m|sè m] (toujou) [di|ap di|te di] [sispann tèks yo|sispann mesaj yo|sispann|pa voye tèks|pa deranje m|sispann voye] … [men|l ap|epi|li]
      [mwen espere|m espere|espere] dènye [mesaj|tèks|sms] (pa) [mwen an|m nan|mwen|m] (an|nan) [rive|te rive|pase|jwenn nou]
      [nimewo] (kay|kay la|chanm|tab) [kay|kay la|chanm nan|tab la|liy lan] [pa bon|mal|pa kòrèk] (se)
      ^ (tanpri|souple|non|men|wi) [pa|pinga|piga|pa janm|pa menm panse] [retire|wete|efase|raye|siprime|dezabòne|dezenskri|mete] [m|mwen|non m|non mwen|nimewo m|nimewo mwen] (deyò) (sou|nan) (lis la|lis nou an|lis sa a|gwoup la|lis)
      [nou pa bezwen|pa bezwen|pa gen bezwen|pa nesesè pou nou|pa nesesè pou|nou pa oblije|pa vle nou|pa vle pou nou|pa fè sa pou nou] [retire|wete|efase|raye|siprime|dezabòne|dezenskri] [m|mwen|non m|non mwen|nimewo m] (sou|nan) (lis la|lis nou an|lis)
      ^ (tanpri|souple|non|men|wi) [kite|kenbe|lese] [m|mwen|non m|non mwen] (toujou) [sou|nan] [lis la|lis nou an|lis nou|lis sa a|lis sa|lis yo|gwoup la]
      [yo|mesaj yo|tèks yo|sa|li|avi yo|alèt yo|rapèl yo] pa (janm|menm) [deranje|anmède|fatige|jennen] [m|mwen]
      [m|mwen] [p ap|pap|pa pral|pa vle|pa t vle|p ap janm|pa ta|pa ta vle|pa panse] (janm|ka|menm) [soti sou lis|soti nan lis|anile alèt|anile mesaj|anile avi|anile rapèl|anile abònman|dezabòne|dezenskri|kite lis|sispann resevwa|sispann li|wete tèt mwen|retire non m] (m|mwen|yo|la|siklòn)
      ^ (men|souple|tanpri) pa (janm) [janm lage|lage|janm abandone|janm kite] [m|mwen]
      [mesaj|tèks|alèt|avi|rapèl|sms|mesaj yo|tèks yo|alèt yo|avi yo|rapèl yo|yo] [pa dwe|pa ta dwe|pa fèt pou|pou yo pa|se pou yo pa|fòk yo pa] (janm) [sispann|kanpe|rete|fini|koupe]
      [m|mwen] [pa|pa t|pat|pa janm|p ap|pap|pa te|pa janm te] [mande|di|vle] [pou nou sispann|pou sispann|pou nou retire m|pou nou retire mwen|pou nou wete m|pou nou wete mwen|pou yo retire m|pou yo wete m|nou retire m|nou wete m|pou m dezabòne|pou nou dezabòne m|pou nou kanpe|pou nou koupe] (voye|sou|nan|mesaj) (lis la|mesaj|yo)
      [m|mwen] [p ap|pap|pa ap] mande (nou|ou) (pou) (nou) [sispann|retire|wete|kanpe|dezabòne] (m|mwen|mesaj|voye|tèks) (yo|mesaj)
      se pa (mwen|m|nou) (menm) [ki te mande|ki mande|ki te ekri|ki ekri|ki te voye|ki voye|ki te tape|ki tape|ki te di|ki di] (nou|ou|mo) (pou) (nou) [sispann|stop|retire|anile|dezabòne|kanpe|wete] (voye|m|mesaj) (mesaj|yo)
      te vle [sispann|anile|bloke|kanpe|retire|dezabòne] (m|mesaj|tèks|nou|alèt|avi|rapèl) (yo|nou) men … [itil|bon|ede|renmen|chanje lide]
      [te kwè|te panse|te konprann|te pè] (ke) (nou|ou) (te|deja) [retire|wete|efase|bliye|bloke|dezabòne] [m|mwen] (sou|nan) (lis la|lis) … [kontan|mèsi|jwa|bon bagay|rejwi|soulaje]
      [folk] (te|fin|deja|fèk) [dezabòne|dezenskri|tape stop|ekri stop|voye stop|bloke nou|soti sou lis|soti nan lis|kite lis|anile abònman]
      [folk] (te|toujou) (mande|di|vle) (nou|pou) (nou) [pa voye|pa ekri|pa rele|sispann voye|sispann ekri|sispann rele] … [ba li|li|l] (ankò) men [mwen|m]
      [folk] (te|toujou|ta) vle (pou) (m|mwen) [bloke|retire|sispann|anile|dezabòne] … men [mwen|m]
      [yon moun|yon fi|yon nonm|kèk moun|yon lòt moun|yon manm|yon manman] (nan|sou) (gwoup la|gwoup) (te) [ekri|voye|mete|tape] [sispann voye|sispann|stop|pa voye|pa voye mesaj ankò|kite m anpè|sispann ekri] (mesaj) (se pa mwen|se pa m)
      [moun|moun yo|lòt yo|vwazen yo|gen moun ki|zanmi m yo] (yo|ap) (ap|te|toujou) [di|plenyen|repete] (yo|ke yo) (fin) [bouke|fatige|about] (ak|avèk) (avi|mesaj|tèks|alèt|notifikasyon)
      [mande m|mande mwen|te mande m] si (m|mwen|nou) … [m di non|m reponn non|mwen di non|m te di non|mwen reponn non]
      [katalòg|bwochi|bwochè|bòdwo|fèy|liv|jounal|lèt|piblisite] (an|sou|yo|an fòm) [papye|papye yo|papye a|papye nou yo]
      [pa rele m|pa rele mwen|sispann rele m|sispann rele mwen|apèl yo dwe sispann|apèl yo fèt pou sispann|pa telefone m] (ankò) [mesaj|tèks|sms|mesaj yo|tèks yo|sms yo|men ekri m|ekri m pito] (yo) (pi|pa) [bon|ase|oke|deranje m|pito|san pwoblèm]
      [move moun|move nimewo|move chat|move konvèsasyon|move gwoup] (sa|mesaj la|li) (a) [se te pou|te pou|m te vle voye l bay|m t ap voye l bay|m te vle ekri] [folk]
      pa (bezwen) [ban m|bay|mete|ba li|ajoute|achte|pike m] (ak|nan) [krèm|pwa|sik|sèl|piki|zegwi|zegui|siwo|grenn|renmèd|legim|patat|lonyon|riban] (sa|la|a) (a|nan) ankò
      pa bezwen lòt bagay … [tout te|bèl|anfòm|bon anpil|mèsi anpil]
      [kiyès|ki moun|kilès] (ki) (te) di (nou|ou) (ke) [m pa vle|mwen pa vle|m te vle|mwen te vle|m pa t vle|m pa bezwen|m vle] (resevwa|jwenn|dezabòne|sispann) (mesaj|tèks|sms|nou)
      [dezabòne|dezenskri] (m|mwen|tèt mwen) (ak|de|nan|sou) [bèlmè|bèlmè yo|bèlmè m|mari|mari m|madanm|timoun|timoun yo|lavi|patwon|patwon m|fanmi|fanmi m|lendi|travay|chalè]
      [ka sispann|pa ka sispann|dwe sispann|sispann|ka kanpe|dwe rete|ka rete|ka arete] [pran|bwè|manje|fimen|kouri|ri|bay tete|benyen|mache|fè egzèsis] (grenn|renmèd|medikaman|pate|tansyon)
      [nou bouke|m bouke|mwen bouke|nou fatige|nou about] & [kouran|dlo|blakawout|lapli|lari|fatra|bri|entènèt|jeneratè|wout la|transpò|labou|gaz]
      [kiyès|ki moun|kilès] (ki) (te) mande (nou) pou (yo|nou) [dezabòne|retire|wete|efase] (m|mwen)
      pa [janm di|t di|te janm di|janm di nou] (ke) [m vle|m te vle|mwen vle|mwen te vle] [dezabòne|soti|sispann|retire|dezenskri]
      [m|mwen] (te) bloke [nimewo nou|nou|nimewo nou an] [san m pa fè espre|pa erè|san fè espre|pa aksidan|san m pa vle]
      [pa bezwen|pa|pinga|sispann] voye (ban m) [katalòg|bwochi|jounal|fèy|liv|lèt] [papye|sou papye] (yo) (ankò)
      [sispann rele m|pa rele m|pa rele mwen|sispann rele mwen] [sou telefòn kay la|nan travay|nan travay mwen|lakay|sou telefòn fiks|sou fiks la|sou telefòn fiks la] (ankò) [ekri m|ekri mwen|voye mesaj|voye tèks|mesaj|m pito]
      [mesaj yo|tèks yo|sms yo|mesaj la] ase pou [mwen|m|nou]
      pa janm [bouke|fatige] (ak|tande|li) [blag|mesaj|resèt|konsèy|istwa|foto]
      anile tout abònman (m|mwen) (yo) [eksepte|sof|apa]
      plis mesaj (yo) (se) [pi bon|miyò]
      [ekri|tape|voye|reponn] [stop|non|ase] men se (te) [pa pou nou|pou|pa nou]
      [ekri|tape|voye|reponn] stop [bay bank|bank la|bay bank la|bay konpayi|bay yon lòt]
      [m di non|mwen di non|m reponn non] & [mande m si|mande mwen si|mande si]
      ase ak [odè|bri|fatra|pousyè|lapli|chalè|blakawout]
    `,
  },
  neighbours: 'DEMEN, RETED, REYÈL, RÈV, RELE, SISPANSYON, KANPÈ, KANPAY, FINIS, ASEZ, WETE, AKSE, ENFÒ',
  also: {
    stop: 'EFASE, EFASE M, BLIYE M',
    erase: 'EFASE NIMEWO M, EFASE NIMEWO MWEN, SIPRIME NIMEWO M, SIPRIME NIMEWO MWEN, EFASE NIMEWO SA A',
  },
  leading: 'SISPANN',
  forms:
    'REFIZE, mwen vle stope, m ap sispann, map sispann, m sispann, mwen sispann, mwen vle sispann, m vle sispann, mete fen, mete fen ladan, anile l, anile li, anile enskripsyon, m ap anile, map anile, m anile, mwen anile, mwen vle anile, m vle anile, anilasyon, kansele l, kansele li, m kansele, m ap kansele, map kansele, mwen kansele, m vle kansele, dezabònman, m dezabòne, mwen dezabòne, m dezenskri, mwen dezenskri, map dezenskri, dezenskripsyon, rezilye, rezilyasyon, retire l, m retire tèt mwen, m vle retire, wete, wete nou, wete l, wete sa, wetem ladanl, ote m, ote non mwen, efase mwen, efase l, map efase, m ap efase, siprime l, bare non mwen, bloke l, m ap bloke, map bloke, map bloke w, map bloke nou, m bloke w, mwen bloke, blokaj, dezaktive li, dezaktive sèvis, dezaktive sèvis la, m dezaktive, dezaktivasyon, dezenstale, nou refize, map refize, rejte, m rejte, m demisyone, pa ekri mwen, san piblisite, elimine, BOUKE, M PA VLE, bloke sa',
  elsewhere: 'RETE, FINI, ASE, ARETE',
  courtesy:
    'SOUPLE, TANPRI, SILVOUPLE, MÈSI, MÈSI ANPIL, MESI, BONJOU, BONSWA, ALO, SALI, KOUNYE A, KOUNYEA, TOUSUIT, TOUT SWIT, MADAM, MESYE, PADON, ESKIZE M, VIT, IJAN, BÒN JOUNEN, N AP WÈ, OREVWA, ANMWE, TANPRI SOUPLE, TOUSWIT, IMEDYATMAN, POU TOUT TAN, NÈT, NÈT ALE, KONPLÈTMAN, DEFINITIVMAN, POU TOUJOU, DEPI JODI A, MÈSI DAVANS, KOULYE A, APATI JODI A, APATI KOUNYE A, PI VIT POSIB, SAN PÈDI TAN, SAN RETA, YON FWA POU TOUT, DÈNYE FWA, M DI W, M DEJA DI SA, M AP REPETE, M SIPLIYE W, M MANDE W, SALITASYON, MESYEDAM, CHÈ EKIP, ZANMI, ZANMI M, FRÈ M, PATNÈ',
  conjunctions: 'EPI, AK, EPI TOU',
  objects: 'MESAJ, TÈKS, PIBLISITE, PROMOSYON, REKLAM, ABÒNMAN, ÒF, SPAM, MESAJ YO, MESAJ SA YO, MESAJ OU YO, MESAJ NOU YO, ÒF NOU YO, ABÒNMAN AN',
  fillers: 'A, LA, AN, NAN, SOU, POU, AK, M, MWEN, OU, LI, NOU, YO, SA, KI, TOUT, YON, DE, PA, TE, AP, KA, ISIT, LAKAY, BÒ, KOTE',
  vague: 'SA, SA A, TOUT, TOUT BAGAY, JODI A, SÈVIS LA',
  guards: 'POUKISA, LÈ, LI DI, YO DI, JANM PA',
  traps:
    'PA ANILE ABÒNMAN MWEN, PA ANILE ABÒNMAN M, PA RETIRE M NAN LIS LA, PA RETIRE MWEN NAN LIS LA, PA EFASE NIMEWO M, PA BLIYE M, PA BLIYE MWEN, PA BLIYE NOU, PA SISPANN, PA RETE, SAN RETE',
  signatures: 'VOYE DEPI, VOYE SOTI NAN',
  notes: [
    'RETE is also "to stay, to live": alone it counts only where the programme speaks it.',
    'All of it is ours: a speaker should review the stop words first.',
  ],
};
