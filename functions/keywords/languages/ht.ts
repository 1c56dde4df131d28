import type { LanguageData } from './language.ts';

export const ht: LanguageData = {
  code: 'ht',
  name: 'Kreyòl ayisyen',
  englishName: 'Haitian Creole',
  script: 'latin',
  words: {
    stop: {
      translated:
        'RETE, SISPANN, SISPANN SA, KANPE, KANSELE, ANILE, DEZABÒNE, DEZABONE, DEZABÒNE M, DEZABÒNE MWEN, DEZENSKRI, DEZENSKRI M, RETIRE M, RETIRE MWEN, WETE M, WETE MWEN, FINI, ASE, SE ASE, PA VOYE ANKÒ, PA VOYE, MWEN PA VLE ANKÒ, ARETE, STOP SA, SISPANN VOYE, RETE SOUPLE, KITE M ANREPO, SISPAN, SISPANN MESAJ, ASE MESAJ',
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
    quit: 'SISPANN, SISPAN, RETE, KANPE, STOP, ARETE, SISPANN, EVITE',
    send: 'VOYE, EKRI, RELE, KONTAKTE, ANMÈDE, ANMEDE, DERANJE, TEKSTE, TEXTE, NWI, FATIGE, VOYE BAN, BAY',
    me: 'M, MWEN, NOU, BAN, BA, POU, LI, BAN M, BAN MWEN, BA LI',
    det: 'M, MWEN, BAN, BA, LI, NOU, OU, YO, SA, A, LA, DE, AK, AN, ANKÒ, PLIS, LÒT, OKENN, TOUT, PYBLISITE, YON, ZAFÈ, KALITE, PIBLISITÈ, PA',
    texts:
      'MESAJ, MESAJ YO, SMS, TÈKS, PIBLISITE, PROMOSYON, PROMO, ÒF, OF, SPAM, REKLAM, NOTIFIKASYON, KOMINIKASYON, BAGAY, ANONS, TEKSTO, MSJ, MSG',
    want: 'VLE, SWETE, TA RENMEN, BEZWEN, RENMEN, AKSEPTE, DAKÒ',
    again: 'ANKÒ, ANKO, PLIS, JANM, DITOU, MENM',
    remove: 'RETIRE, WETE, EFASE, SIPRIME, ELIMINE',
    list: 'LIS, LIS LA, LIS NOU, BAZ, SISTÈM, DOSYE, KONTAK, FICHYE',
    threat: 'PLENT, LAPOLIS, AVOKA, TRIBINAL, LAJISTIS, DENONSE, BLOKE, RAPÒTE, LALWA, FCC, LEGAL',
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
