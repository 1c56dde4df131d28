import type { IdeaData } from './idea.ts';

export const fil: IdeaData = {
  code: 'fil',
  ideas: {
    cease:
      'tigilan, tigilan nyo, tigilan na, tigil na, tigil nyo, itigil, itigil nyo, itigil na, itigil po, ihinto, hintuan, hinto na, huminto na, paghinto, pagtigil, patigil, patigilin, tumigil na kayo, tumigil kayo, tumigil na, tantanan, tantanan nyo, tama na, sobra na, sawa na, sawang-sawa, nakakainis, nakakairita, nakakaistorbo, nakakasawa, nakakabwisit, bwisit, buwisit, kulit, ang kulit, istorbo, abala, huwag na, wag na, wag nyo na, huwag nyo na, huwag na kayong, wag na kayong, wag na kayo, huwag kayong, wag kayong, wag na po, huwag na po, wag nyo kong, wag nyo akong, huwag ninyo akong, huwag na ninyo, wag ako, lubayan, lubayan nyo, i-block, iblock, ibblock, iba-block, irereport, ire-report, isusumbong, isumbong, ntc, npc, pulis, abogado, kaso, kakasuhan, idedemanda, ilegal, huling babala, huling beses, last warning, panggugulo, harassment, araw-araw, arawaraw, ipacancel subscription, itanggal subscription, pakitigil, pakihinto, paki stop, pakistop, tigilan nyo ko, titigilan, tatantanan, tantanan nyo ko, lulubayan, patulugin, layuan, layuan nyo, bawal, paki-cut, pakicut, pakipatay, ma-exclude, ma exclude, wag nyong, huwag nyong, wag ninyong, huwag ninyong, wag niyong, huwag niyong, wag nang, huwag nang, wag na ko, wag na ako, wag na akong, wag na kong, wga n, nakaka bwisit, kukulit, ang kukulit, peste, pesteng, perwisyo, naiistorbo, nakakaabala, naiirita, nakakapikon, asar, last na yan, huli na to, pahinga na kayo, undang, hunong, itigl, itigl nyo, ipapatulfo, tulfo, iblock ko, binlock, hindi na kailangan, di na kailangan, sumosobra, sobra na kayo, kakatext, text ng text',
    refuse:
      'ayaw ko, ayoko, ayaw ko na, ayoko na, ayaw na, ayaw namin, hindi ko gusto, di ko gusto, hindi ko kailangan, di ko kailangan, hindi kailangan, di kailangan, hindi ako interesado, di ako interesado, hindi interesado, not interested, hindi ako pumayag, di ako pumayag, hindi ako pumapayag, hindi ako nag sign up, di ako nag sign up, hindi ako nag-sign up, di ako nag-sign up, hindi ako nagsubscribe, di ako nagsubscribe, hindi ako nag register, hindi ko hiningi, di ko hiningi, wala akong hiningi, walang pahintulot, walang permiso, tumatanggi, wala akong interes, hindi na ako interesado, di na ako interesado, di na interesado, ayokong, ayaw kong, ayaw ko ng, ayoko ng, ayoko nang, di na namin kailangan, hindi na namin kailangan, di ko na kailangan, hindi ko na kailangan, dina ako interesado, di ko na gusto, hindi ko na gusto, dili ko, dili nako, di ko trip, wala akong balak, hindi ako uutang, di ako uutang, di ako nangungutang, hindi ako bibili, di ako bibili, wala akong pakialam, wala akong paki, tumatanggi ako, hindi ako nagpalista, di ako nagpalista, hindi ako nag sayn up, wala akong sinalihan, walang consent, wala akong consent, hindi na ako makatanggap, hindi na makatanggap',
    texts:
      'text nyo, texts nyo, text ninyo, mga text, mga txt, txt nyo, text messages, mensahe, mga mensahe, sms, promo, promo nyo, mga promo, ads, ad nyo, spam, alok, offer nyo, offers, mga offer, patalastas, advertisement, loan, loans, alerts, text alerts, pautang, message nyo, messages nyo, mga message, mga mensaheng, anunsyo, mga anunsyo, abiso, mga abiso, text blast, text marketing, mga ganito, mga ganitong text, ganitong text, promo text, sms nyo, reminder nyo, updates nyo, balita nyo, loan offer, scam, patalastas nyo, mga ads, ads nyo, spam nyo',
    contact:
      'itext ako, i-text ako, itext nyo ako, text ako, magtext, mag-text, pagtetext, magpadala, magpapadala, padalhan, pagpapadala, pinapadalhan, kontakin, kontakin ako, tawagan, gambalain, guluhin, number ko, cp ko, cellphone ko, numero ko, number na to, number na ito, itext number, itext ang, sa akin, saken, istorbohin, tumatawag, number namin, nanay ko, tatay ko, anak ko, phone ko, saking number, skin, sa skin, saming number, inbox ko, pag text, pagtext, pagtetext nyo, pagsend, i text, itetext',
    remove:
      'tanggalin, tanggal, patanggal, pakitanggal, itanggal, alisin, paalis, pakialis, burahin, paki bura, pakibura, pabura, paki delete, pakidelete, i-delete, idelete, paki remove, paki-remove, paremove, pa remove, ilabas, matanggal, maalis',
    list: 'listahan, listahan nyo, list nyo, sa list, mailing list, database nyo, database, sistema nyo, system nyo, sa system, sa mga promo nyo, contacts nyo, records nyo, texting list, text blast',
    mine: 'ako, ko, number ko, numero ko, pangalan ko, number na to, number na ito, kami',
    withdraw: 'binabawi, bawiin, binawi, kinakansela, kanselahin, iniaatras, withdraw',
    consent: 'pahintulot, permiso, pagpayag, pagsang-ayon, consent',
    how: 'paano, pano, papaano, ano po itetext, ano itetext, anong itetext, ano ang itetext, ano isesend, saan ako, san ako, anong word, ano dapat',
    leave:
      'mag unsubscribe, mag-unsubscribe, magunsubscribe, unsubscribe, unsub, ipatigil, patigilin, itigil, ihinto, ipahinto, matigil, mahinto, mawala, umalis sa list, maalis, matanggal, mag opt out, mag stop, kanselahin, wala nang text',
    delete:
      'burahin, binura, pakibura, paki bura, pabura, i-delete, idelete, paki delete, pakidelete, tanggalin, alisin, kalimutan, sirain, mabura, delete, erase',
    data: 'data ko, datos ko, personal data, personal na datos, impormasyon ko, personal na impormasyon, lahat ng impormasyon, lahat ng data, info ko, details ko, account ko, profile ko, records ko, record ko, lahat ng tungkol sa akin, mga datos ko, personal info ko',
    fix: 'itama, pakitama, paki tama, iwasto, pakiwasto, palitan, papalitan, pakipalitan, pakibago, paki bago, baguhin, i-update, iupdate, paki update, pakiupdate, mali, maling spelling, mali ang spelling, mali yung, mali po, lumipat, correct, iayos, ayusin, pakiayos',
    detail:
      'pangalan ko, name ko, apelyido ko, address ko, tirahan ko, birthday ko, birthdate ko, petsa ng kapanganakan, email ko, spelling ng pangalan, zip code ko, surname ko, record nyo, records nyo',
    know: 'alam nyo, alam ninyo, hawak nyo, hawak ninyo, nasa inyo, meron kayo, mayroon kayo, naka-store, nakatago, itinatago, tinatago nyo, iniimbak, nakalap, kinolekta, kopya, kopya ng, makita, meron kayong, mayroon kayong',
    aboutMe:
      'tungkol sa akin, tungkol sakin, tungkol saken, about sa akin, about sakin, about me, anong data, anong impormasyon, anong info, data ko, impormasyon ko, info ko',
    source:
      'saan nyo nakuha, san nyo nakuha, saan ninyo nakuha, san galing, saan galing, kanino nyo nakuha, kanino galing, sino nagbigay, sinong nagbigay, paano nyo nakuha, pano nyo nakuha, pano nyo nalaman, paano nyo nalaman, bakit nyo alam, bakit may, san nyo nkuha',
    number:
      'number ko, numero ko, cp number ko, no ko, contact ko, cellphone number ko, details ko, data ko, info ko, number na to, number na ito, tong number, ang number',
    move: 'csv, json, excel, ilipat, paglipat, ipalipat, transfer, ibang kumpanya, ibang provider, ibang company, i-export, export, file, format, i-download, machine readable',
    profile:
      'profiling, pag-profile, automated, awtomatikong desisyon, algorithm, pagsusuri, analysis, i-analyze, ianalyze, tracking, i-track, purchase history, pinamimili',
    object: 'tumututol, tutol, pagtutol, hindi ako pumapayag, di ako pumapayag, hindi pumapayag, ayaw ko, ayoko, object ako, tinututulan',
    limit:
      'limitahan, higpitan, i-freeze, ifreeze, isuspinde, i-suspend, huwag gamitin, wag gamitin, wag nyong gamitin, huwag ninyong gamitin, wag nyo munang gamitin, wag muna gamitin, itago lang, pansamantala, i-hold, ihold',
    use: 'gamitin, paggamit, ginagamit, iproseso, pagproseso, gamit',
    again: 'ulit, muli, balik, ibalik, uli, nagbago ang isip, nagbago isip, ituloy',
    want: 'gusto ko, gusto kong, pasali, isali, isali nyo, pwede ba, paki add, pakiadd, i-add, iadd, padalhan nyo, nais ko, pa subscribe, magsubscribe, pabalik',
    notMe:
      'maling tao, wrong person, hindi na kay, hindi kay, di kay, hindi ko kilala, di ko kilala, hindi ako si, di ako si, akin na, may-ari, dating may ari, dating may-ari, bagong may-ari, bagong sim, hindi na sa kanya, iba na, nagpalit, wrong send',
    sell: 'ibenta, ibebenta, pagbebenta, benta, ibahagi, i-share, ishare, ipasa, third party, ibang tao, ipamigay',
    everything:
      'lahat ng brand, lahat ng brands, lahat ng kumpanya, lahat ng company, lahat ng serbisyo, lahat ng services, lahat ng listahan, lahat ng list, lahat ng text nyo, lahat ng promo, lahat ng tindahan, buong grupo, lahat ng inyong',
  },
};
