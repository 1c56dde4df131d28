import type { LanguageData } from './language.ts';

export const ht: LanguageData = {
  code: 'ht',
  name: 'Kreyòl ayisyen',
  englishName: 'Haitian Creole',
  script: 'latin',
  words: {
    stop: {
      translated:
        'RETE, SISPANN, SISPANN SA, KANPE, KANSELE, ANILE, DEZABÒNE, DEZABONE, DEZABÒNE M, DEZABÒNE MWEN, DEZENSKRI, DEZENSKRI M, RETIRE M, RETIRE MWEN, WETE M, WETE MWEN, FINI, ASE, SE ASE, PA VOYE ANKÒ, PA VOYE, MWEN PA VLE ANKÒ, ARETE, STOP SA, SISPANN VOYE, RETE SOUPLE, KITE M ANREPO, SISPAN, SISPANN MESAJ, ASE MESAJ, DEZABÒNE MWEN TANPRI, SA SIFI, SIFI, ASE KOUNYE A, FINI AK SA, BAY LEGEN, LAGE M, PA ANKÒ, PA VLE, PA EKRI M, PA EKRI M ANKÒ, PA VOYE MESAJ, ETENN, FÈMEN, FÈMEN ABÒNMAN, SOTI, SÒTI, RAYE M, RAYE NON M, MWEN PA ENTERESE, M PA ENTERESE, OKENN MESAJ, PLIS MESAJ, PA PLIS, PA GEN MESAJ, DISKONTINYE, SISPANN MESAJ YO, SISPANN SMS, BLOKE M, KITE M ANPÈ, KITE MWEN ANPÈ, BAN M LAPÈ, BAN M REPO, TANPRI SISPANN, SIPANN, SISPANNN, STOPE',
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
    channel: 'MESAJ, SMS, TÈKS, IMÈL, EMAIL, APÈL, KOUT FIL, LÈT, PIBLISITE, WHATSAPP, IMEL',
    quit: 'SISPANN, SISPAN, RETE, KANPE, STOP, ARETE, SISPANN, EVITE, FINI, SISPANNEN, SISPNN, STOPE, BOUKE, SISPEN, SIPANN',
    send: 'VOYE, EKRI, RELE, KONTAKTE, ANMÈDE, ANMEDE, DERANJE, TEKSTE, TEXTE, NWI, FATIGE, VOYE BAN, BAY, FÈ REKLAM, VIN FÈ REKLAM, EKRI SOU, SEND, BAN, VIN, TOUMANTE, ANBETE, ENNUI, JENNEN, TEXTO, NUI, ANNWI, BOUSCULE, EMMÈDE, PLEDE VOYE, PLEDE EKRI, KONTINYE VOYE, KONTINYE EKRI',
    me: 'M, MWEN, NOU, BAN, BA, POU, LI, BAN M, BAN MWEN, BA LI, MANMAN M, PAPA M, PITIT MWEN, PITIT LA, MADANM MWEN, MARI M, GRANN MWEN, TIMOUN YO, FANMI M',
    det: 'M, MWEN, BAN, BA, LI, NOU, OU, YO, SA, A, LA, DE, AK, AN, ANKÒ, PLIS, LÒT, OKENN, TOUT, PYBLISITE, YON, ZAFÈ, KALITE, PIBLISITÈ, PA',
    texts:
      'MESAJ, MESAJ YO, SMS, TÈKS, PIBLISITE, PROMOSYON, PROMO, ÒF, OF, SPAM, REKLAM, NOTIFIKASYON, KOMINIKASYON, BAGAY, ANONS, TEKSTO, MSJ, MSG, PWOMOSYON, PWOMOSYON YO, PIB, PIBLISITE YO, PRI, PRI YO, NOUVÈL, ZAFÈ, TÈKS YO, AVI, AVI YO, ALÈT, ALÈT YO, RAPÈL, RADÒT, VYE BAGAY, MESAJ PIBLISITE, RABÈ, MSJ YO, MESAJS, MESAJ SA YO',
    want: 'VLE, SWETE, TA RENMEN, BEZWEN, RENMEN, AKSEPTE, DAKÒ',
    again: 'ANKÒ, ANKO, PLIS, JANM, DITOU, MENM, JAMÈ, ANKOO, ANKOR, ANCORE, APATI JODI A, APATI KOUNYE A, DEPI JODI A, SOU LI, YOUN ANKÒ',
    remove: 'RETIRE, WETE, EFASE, SIPRIME, ELIMINE',
    list: 'LIS, LIS LA, LIS NOU, BAZ, SISTÈM, DOSYE, KONTAK, FICHYE, LIS PIBLISITE, SÈVIS LA, SÈVIS, GWOUP, BAZ DONE, ANREJISTREMAN, LIS SA',
    threat:
      'PLENT, LAPOLIS, AVOKA, TRIBINAL, LAJISTIS, DENONSE, BLOKE, RAPÒTE, LALWA, FCC, LEGAL, AVOKA M, AVOKA MWEN, JIJ, POLIS, LAPOLIS YO, FTC, POTE PLENT, PLENT KONT, KOMISE, BLOKE NOU',
    data: 'DONE, ENFÒMASYON, ENFÒMASYON YO, ENFO, DONE PÈSONÈL, KONT',
  },
  patterns: {
    stop: `
      [quit] [send] (me) (det) (det) [texts]
      [quit] [send] [me|sa]
      [quit] (det) [texts]
      pa (janm) [send] (me) (det) (det) (texts) (det) … [again]
      pa (janm) [send] (me) (det) (det) [texts]
      pa [send] (me) [ankò|anko|plis]
      pa [want] (resevwa|jwenn|wè) (det) (det) [texts]
      pa [want] (resevwa|jwenn|wè|tande) (anyen) (nan men|de) (nou|ou) [again]
      pa [want] (resevwa) (sa) (yo) [again]
      [want] [dezabòne|sòti|soti|retire|sispann] (m) (nan|resevwa) (lis|mesaj)
      [remove] [m|mwen|nimewo m|nimewo mwen|non m] (nan|sou|de) (det) [list]
      [remove] [m|mwen] $
      [remove] nimewo (m|mwen|sa)
      [bouke|fatige|about] (ak|de|nan) (resevwa) (det) (det) [texts]
      ase (ak) (det) (det) [texts]
      kite [m|mwen] (an) [repo|trankil|anrepo|pè]
      [mwen|m] [retire|anile|revoke] (konsantman|otorizasyon|pèmisyon) 
      si (nou|ou) … [send] … [threat]
      (yon) lòt [mesaj|sms|tèks] … [threat]
      [konbyen fwa|deja] … [di|mande] (nou|ou) (pa|sispann|stop|rete)
      (m|mwen) (pa) janm [enskri|abòne|mande|bay] (nan|sa|pèmisyon|konsantman|nimewo) … [retire|sispann|stop|wete]
      ? (m|mwen) pa (janm) [enskri|abòne|mande] (nan|pou) (bagay) sa
      ? (m|mwen) pa [enterese|enteresan] (ankò) $
      [mouri|desede] … [pa|sispann|retire|stop|rete]
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
      non [mesaj|plis|piblisite] (non plis|ankò|souple|mèsi|ok)
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
    `,
    start: `
      [want] (rekòmanse) resevwa (det) (det) [texts] [ankò|anko]
      [voye|rekòmanse voye] (mesaj) (ban) (m|mwen) ankò
      [enskri|abòne|remete|mete] [m|mwen] (nan) (lis) (la) ankò
      [dezabòne|retire] (m) [pa erè|san m pa t vle]
      [remete|remèt] [m|mwen] nan (lis)
      [want] resevwa [texts] … [ankò|anko]
      ^ (mwen|m) (ta) [vle abòne|renmen abòne|vle enskri|vle anrejistre|vle rejwenn|vle re abòne|vle abòne m] (ankò) $
      [mete|remete|ajoute] (m|mwen) (ankò) (sou|nan) [lis la ankò|lis nou ankò|lis la]
    `,
    help: `
      (se) (ki|kiyès) [kiyès|ki moun] (sa|ou|nou) (ki|ye|sa|ekri) (ap|ye) [ekri|voye|m]
      [kijan|kouman|koman] (pou) (m|mwen|mwen ka|m ka|m fè pou) (ka|fè pou|pou) (m) [dezabòne|sispann|kansele|retire|soti|rete|sòti|anile]
      [kijan|kouman|koman] (pou) (m|mwen) (ka) [kontakte|jwenn|rele] (nou|ou)
      (ki) konpayi sa
      pale ak [yon moun|yon ajan|moun]
      [kijan|kouman|koman] … [sispann|rete|kanpe] (det) (det) [texts]
      ki konpayi [sa|sa ye|nou ye]
      pa konnen nimewo sa (a) ki [konpayi|moun]
      ^ (kisa) [kilès ou ye|kilès nou ye|ki moun ou ye|ki moun sa|kiyès sa|kisa sa ye|kisa sa ye sa|ki sa sa ye|sa sa ye] $
    `,
    access: `
      (ki) [data] (nou|ou) genyen (sou|de) [mwen|m]
      (kisa) (nou|ou) konnen (sou|de) [mwen|m]
      kopi (tout) (data) [done|enfòmasyon] (m|mwen)
      (ki) kote (nou|ou) [jwenn|pran] nimewo (m|mwen)
      [kijan|kouman|koman] (nou|ou) (fè) (jwenn|gen|pran) nimewo (m|mwen)
      (ki) (kiyès) (moun) [ki ba nou|ki ba ou|ki bay|ki te ba nou] nimewo (m|mwen)
      [ki jan|kijan|kouman|koman] (nou|ou) (te) (fè) [jwenn|gen|pran|genyen] (det) [nimewo m|nimewo mwen|nimewo a|non m]
    `,
    erase: `
      [efase|siprime|elimine|detwi] (tout) [data] (m|mwen|nou|ou|pèsonèl) (m|mwen|genyen)
      [efase|siprime|elimine] tout (sa) (data) (nou|ou) (gen|genyen) 
      (bliye) (m|mwen) (nèt) [retire|efase|siprime|wete] tout [enfòmasyon|done] (pèsonèl) [mwen|m] (nan|sou) (sistèm|baz) (nou)
    `,
    rectify: `
      [korije|chanje|modifye|rektifye] (tout) [data|non m|adrès m|non mwen|adrès mwen] (m|mwen)
      [non|adrès] (m|mwen) pa (byen) [ekri|bon|kòrèk]
    `,
    do_not_sell: `
      pa [vann|pataje|bay] [data|nimewo] (m|mwen)
    `,
    wrong_number: `
      (ou|nou) [twonpe] (de) [nimewo|moun]
      nimewo sa (a) (pa) (se) (pa|pou) (nimewo) (pou|lòt|li)
      (pa) (gen) [pa gen moun|pa gen pyès moun] (ki rele|konsa)
      (mwen|m) pa [konnen|konn] [moun|okenn|pyès moun|li] (sa|ki)
      se pa [mwen|nimewo] (sa|li)
      se pa [wilner|jan|mari|pyè|marie|jean|moun sa] (ki)
    `,
    stop_all: `
      ni [channel] ni [channel]
      ni [channel] ni [channel] ni [channel]
      [retire|wete|efase|dezabòne] (non) (m|mwen) (nan|sou|soti nan) tout (lis|lis yo) [lis|lis yo|lis nou yo|bagay|baz nou yo]
      [retire|wete|efase] (m|mwen) [sou|nan] [tout lis|tout lis yo|tout lis nou yo|tout bagay]
      [voye|rele] (okenn) [channel] (okenn) [channel] (okenn) [channel]
    `,
    nothing: `
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
    `,
  },
  neighbours: 'RETED, REYÈL, RÈV, RELE, SISPANSYON, KANPÈ, KANPAY, FINIS, ASEZ, WETE, AKSE, ENFÒ',
  also: {
    stop: 'EFASE, EFASE M, BLIYE M',
    erase: 'EFASE NIMEWO M, EFASE NIMEWO MWEN, SIPRIME NIMEWO M, SIPRIME NIMEWO MWEN, EFASE NIMEWO SA A',
  },
  leading: 'SISPANN',
  elsewhere: 'RETE, FINI, ASE, ARETE',
  courtesy:
    'SOUPLE, TANPRI, SILVOUPLE, MÈSI, MÈSI ANPIL, MESI, BONJOU, BONSWA, ALO, SALI, KOUNYE A, KOUNYEA, TOUSUIT, TOUT SWIT, MADAM, MESYE, PADON, ESKIZE M, VIT, IJAN, BÒN JOUNEN, N AP WÈ, OREVWA, ANMWE, TANPRI SOUPLE',
  conjunctions: 'EPI, AK, EPI TOU',
  objects: 'MESAJ, TÈKS, PIBLISITE, PROMOSYON, REKLAM, ABÒNMAN, ÒF, SPAM',
  fillers: 'A, LA, AN, NAN, SOU, POU, AK, M, MWEN, OU, LI, NOU, YO, SA, KI, TOUT, YON, DE, PA, TE, AP, KA, ISIT, LAKAY, BÒ, KOTE',
  vague: 'SA, SA A',
  guards: 'POUKISA, LÈ, LI DI, YO DI, JANM PA',
  traps: 'PA SISPANN, PA RETE, SAN RETE',
  signatures: 'VOYE DEPI, VOYE SOTI NAN',
  notes: [
    'RETE is also "to stay, to live": alone it counts only where the programme speaks it.',
    'All of it is ours: a speaker should review the stop words first.',
  ],
};
