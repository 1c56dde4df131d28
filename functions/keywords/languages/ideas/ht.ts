import type { IdeaData } from './idea.ts';

export const ht: IdeaData = {
  code: 'ht',
  ideas: {
    cease:
      'sispann, sispan, sispann imedyatman, stop, arete, ase, sa sifi, sifi, bouke, mwen bouke, m bouke, pa janm ankò, dènye avètisman, dènye fwa, plent, pote plent, avoka, lapolis, tribinal, lajistis, asèlman, pèsekisyon, ilegal, bloke, m ap bloke, denonse, anmède, kite m, kite mwen, anrepo, anpè, ale w, fè wout nou, wete kò nou, twòp, kansele, anile, fatige m, anmèdan, anbetan, ensipòtab, ensistan, toumante, pèsekite, m about, rayi, m rayi, degoute, m degoute, bay vag, lage m, lage kò m, fout kite m, rale kò nou, wete kò, fè silans, pe bouch, fèmen bouch, fèmen dyòl, fout kan, dezaktive, mete fen, ann fini, se kont, pa ka ankò, pa sipòte, san wont, gaspiye, pèdi tan, entèdi, m entèdi, pa gen dwa, pwosè, fcc',
    refuse:
      'pa vle, m pa vle, mwen pa vle, pa vle ankò, pa enterese, pa bezwen, pa janm mande, pa mande, pa t mande, pa janm enskri, pa enskri, pa janm abòne, pa janm bay, pa bay pèmisyon, pa bay otorizasyon, pa dakò, refize, pa aksepte, san pèmisyon, san otorizasyon, ki ba nou dwa, kiyès ki ba nou dwa, pa swete, no vle, no want, pito pa, ta pito pa, pa konsène m, pa regade m, pa itil m, pa di m anyen, pa siyen, pa t siyen, pa janm siyen, pa t janm, pa janm bay nimewo, pèsonn pa mande, pèsonn pa vle, pa gen moun ki mande, pa gen moun ki vle, kiyès ki mande, ki moun ki mande, ki moun ki di nou, kiyès ki di nou, san m pa mande, san konsantman, m pa li, m pa janm li, m p ap achte, pa achte, m byen san, m ka viv san',
    texts:
      'mesaj, mesaj yo, sms, tèks, tèks yo, piblisite, pib, promo, promosyon, reklam, anons, notifikasyon, spam, bagay sa yo, vye bagay, radòt, kominikasyon, kanpay, rabè, pwomosyon*, promosyon*, piblisite*, texto, tèks*, òf nou, òf yo, pwomo, avi, alèt, sondaj, envitasyon, katalòg, nouvèl nou, koze sa yo, koze nou, zafè nou, bagay nou yo, sa nou voye, sa n ap voye, propagann, pwopagann, tenten, whatsapp',
    contact:
      'ekri m, ekri mwen, voye ban m, voye ban mwen, kontakte m, kontakte mwen, rele m, rele mwen, deranje m, deranje mwen, anmède m, anmède mwen, nwi m, resevwa, telefòn mwen, telefòn m, nimewo m, nimewo mwen, nimewo sa, pouswiv mwen, tekste m, anmède, anbete, toumante, tekste, reveye m, telefòn nan sonnen, liy mwen, bwat mesaj mwen, whatsapp mwen',
    remove: 'retire, wete, efase, siprime, elimine, dezabòne, mete m deyò',
    list: 'lis la, lis nou, lis yo, baz done, sistèm nou, kontak nou',
    mine: 'm, mwen, nimewo m, nimewo mwen, non m, non mwen, nimewo sa, nou',
    withdraw: 'retire, anile, revoke, reprann, pa bay ankò',
    consent: 'konsantman, pèmisyon, otorizasyon, akò m, akò mwen',
    how: 'kijan, kouman, koman, ki jan, ki mo, ki sa pou m, kisa pou m, sou ki nimewo, kote pou m',
    leave:
      'dezabòne, soti nan lis, sòti nan lis, sispann resevwa, pa resevwa, kansele, anile, wete tèt mwen, retire tèt mwen, fè yo sispann, fè sa sispann',
    delete: 'efase*, siprime*, detwi*, elimine*, bliye m, bliye mwen, bliye, retire tout, disparèt',
    data: 'done m, done mwen, tout done, done pèsonèl, enfòmasyon m, enfòmasyon mwen, tout enfòmasyon, enfòmasyon pèsonèl, kont mwen, kont m, pwofil mwen, dosye mwen, tout sa nou genyen sou, tout sa nou gen sou',
    fix: 'korije*, rektifye*, chanje*, modifye*, mete ajou, mal ekri, pa bon, pa kòrèk, erè, fòt, ansyen, kounye a se',
    detail: 'non m, non mwen, siyati m, siyati mwen, adrès m, adrès mwen, dat nesans, imèl mwen, kòd postal, rele pa',
    know: 'genyen, nou gen, ou gen, konnen, sere, kenbe, anrejistre, ranmase, kolekte',
    aboutMe: 'sou mwen, sou m, konsènan mwen, de mwen, ki done, ki enfòmasyon, kopi',
    source:
      'ki kote nou jwenn, kote nou jwenn, kote ou jwenn, kijan nou jwenn, kouman nou jwenn, ki moun ki ba nou, kiyès ki ba nou, ki moun ki bay, poukisa nou gen',
    number: 'nimewo m, nimewo mwen, telefòn mwen, done m, done mwen, kontak mwen',
    move: 'csv, json, fòma, transfere*, ekspòte*, lòt konpayi, lòt founisè, telechaje*, pòtabilite',
    profile: 'pwofilaj, pwofil, desizyon otomatik, algoritm, analize, acha mwen, abitid mwen',
    object: 'opoze, m opoze, mwen opoze, pa dakò, kont, refize, entèdi',
    limit: 'limite*, restrenn*, jele*, bloke*, sispann sèvi, pa sèvi ak, pa itilize, sèlman kenbe, jiskaske, annatandan',
    use: 'itilize*, itilizasyon, sèvi ak, trete, tretman',
    again: 'ankò, anko, rekòmanse, remete, retounen, chanje lide, yon lòt fwa',
    want: 'vle, m ta renmen, mwen ta renmen, tanpri, souple, enskri m, mete m, abòne m',
    notMe:
      'move moun, pa moun sa, se pa mwen, pa konnen moun, nou twonpe, ou twonpe, pa gen moun, lòt moun, nouvo mèt, pa abite, nimewo chanje, pa rele',
    sell: 'vann*, pataje*, bay lòt, twazyèm pati, pase bay, kominike',
    everything: 'tout, tout lis, tout konpayi, tout mak, tout mesaj, tout kalite, nèt, tout gwoup',
  },
};
