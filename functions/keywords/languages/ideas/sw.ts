import type { IdeaData } from './idea.ts';

export const sw: IdeaData = {
  code: 'sw',
  ideas: {
    cease:
      'acheni, wacheni, acha, wacha, achana, achaneni, achana nami, achaneni nami, komesheni, komesha, sitisha, sitisheni, kusitisha, simamisha, simamisheni, kusimamisha, koma, komeni, inatosha, yatosha, imetosha, tosha, nimechoka, tumechoka, nimechoshwa, mmenichosha, nachoka, kero, mnanikera, mnakera, inakera, mnanisumbua, msinisumbue, usinisumbue, kunisumbua, usumbufu, bughudha, msitume, msinitumie, usinitumie, usitume, msimtumie, msitutumie, msiniandikie, usiniandikie, msinipigie, msiwasiliane, msinitafute, msitumie tena, mkome, mniache, niacheni, niache, mtuache, tuacheni, nita block, nitablock, nitawablock, nawablock, nitawazuia, nitawaripoti, nitawashtaki, nitashtaki, nitaripoti, ripoti, polisi, wakili, mahakama, mahakamani, sheria, kisheria, odpc, mamlaka ya mawasiliano, tcra, malalamiko, onyo la mwisho, mara ya mwisho, haramu, ni kinyume cha sheria, ondoleeni, kila siku, futeni usajili, basi inatosha, hatutaki tena, zuieni, marufuku, katisha, katisheni, tulieni, tokeni, kwendeni, niacheni nipumue, mtupumzishe, nipumzisheni, nisameheni, mwisho leo, mmezidi, imezidi, zimezidi, musinitumie, msintumie, msiandike, nisitumiwe, nisipokee, kutonitumia, nawapeleka, nitawashitaki, nimewablock, msijisumbue, msinispam, niunsubscribe, nitoeni, siruhusu, sina muda, aibu yenu, hamna haya, hamna aibu, nimewazuia, mnaniudhi',
    refuse:
      'sitaki, hatutaki, sihitaji, hatuhitaji, sina haja, sipendi, sikuomba, sijaomba, sikujiunga, sijajiunga, sikujisajili, sijajisajili, sikusajili, sikutoa idhini, sijatoa idhini, sikutoa ruhusa, sijatoa ruhusa, sikukubali, sijakubali, sikubali, nakataa, tunakataa, sina nia, sivutiwi, sipokei, bila idhini, bila ruhusa, sikuwahi, sitaki tena, sihitaji tena, haihitaji, sipendelei, nisingependa, sina kazi nazo, hatuna kazi nazo, hazinihusu, hayanihusu, si mahali pa, sitakii, sitski, apana taka, si mteja, sio mteja, siyo mteja, sijawahi kununua, siwajui',
    texts:
      'sms, meseji, ujumbe, jumbe, matangazo, tangazo, ofa, ofa zenu, promosheni, spam, mikopo, taarifa za matangazo, meseji zenu, ujumbe wenu, sms zenu, matangazo yenu, arifa, punguzo, biashara zenu, promo, msg, mameseji, jumbe zenu, hizi sms, hizi meseji, mesej, mesegi, mamessage, messages zenu, hizi text, hizi messages, texts zenu, arifa zenu, mauzo yenu, kuponi zenu',
    contact:
      'kunitumia, kunisumbua, kuniandikia, kunipigia, kuwasiliana nami, kuwasiliana na mimi, kutuma, kututumia, kumtumia, namba yangu, namba hii, nambari yangu, nambari hii, simu yangu, kwenye simu yangu, kwa namba hii, kunitafuta, kupokea, mnanitumia, mnatuma',
    remove:
      'toeni, toa, kutoa, nitoeni, nitoe, niondoe, niondoeni, ondoa, ondoeni, kuondoa, futa, futeni, kufuta, nifuteni, nifute, ntoeni, iondolewe, iondoeni, mniondoe, mnitoe',
    list: 'orodha, orodha yenu, kwenye list, list yenu, listi, database, hifadhidata, mfumo wenu, kwenye mfumo, kwenye orodha, kundi la sms, rekodi zenu, kumbukumbu zenu',
    mine: 'mimi, namba yangu, nambari yangu, jina langu, namba hii, simu yangu, sisi',
    withdraw: 'naondoa, ninaondoa, nabatilisha, ninabatilisha, nafuta, natengua, kuondoa, kubatilisha, nimeondoa',
    consent: 'idhini, ruhusa, ridhaa, kibali, makubaliano',
    how: 'vipi, jinsi gani, jinsi ya, namna ya, namna gani, nifanye nini, nifanyeje, nitume nini, niandike nini, nitumie neno gani, neno gani, namba gani, je naweza, nawezaje, naweza aje',
    leave:
      'kujiondoa, kujitoa, kujiondoa kwenye, najiondoa, najitoa, nijiondoe, nijitoe, kusitisha, kuacha kupokea, kuzuia, nisipokee, kutoka kwenye, unsubscribe, kusimamisha, kukomesha, nisitishe, niache kupokea, nizuie, kufuta usajili, nitoke',
    delete:
      'futa, futeni, kufuta, zifutwe, ifutwe, ondoa, ondoeni, kuondoa, teketeza, teketezeni, haribu, haribuni, nisahauni, kusahauliwa, mzifute, muzifute, delete',
    data: 'data yangu, data zangu, taarifa zangu, taarifa zangu zote, taarifa zangu binafsi, taarifa binafsi, maelezo yangu, habari zangu, akaunti yangu, wasifu wangu, rekodi zangu, kumbukumbu zangu, kila kitu kunihusu, taarifa zote, data zote',
    fix: 'rekebisha, rekebisheni, kurekebisha, sahihisha, sahihisheni, kusahihisha, badilisha, badilisheni, kubadilisha, sasisha, sasisheni, si sahihi, sio sahihi, makosa, kosa, imekosewa, limekosewa, mmekosea, nimehama, rekebishe, update',
    detail:
      'jina langu, anwani yangu, tarehe yangu ya kuzaliwa, tarehe ya kuzaliwa, barua pepe yangu, email yangu, jina la ukoo, sanduku la posta, taarifa zangu, maelezo yangu',
    know: 'mnajua, mnazo, mlizo nazo, mliyo nayo, mnahifadhi, mmehifadhi, mlihifadhi, mnashikilia, mmekusanya, mnakusanya, nakala, nakala ya, kuona, mnayo, mlizohifadhi, mnafahamu, mnaweka',
    aboutMe: 'kunihusu, kuhusu mimi, juu yangu, taarifa gani, data gani, habari gani, taarifa zangu, data yangu, zinazonihusu',
    source:
      'mlipata wapi, mmepata wapi, mmetoa wapi, mlitoa wapi, mmeipata wapi, mliipata wapi, nani aliwapa, nani amewapa, kutoka wapi, mlipataje, mmepataje, mliipataje, mmeipataje, kwa nani, chanzo',
    number:
      'namba yangu, nambari yangu, no yangu, simu yangu, taarifa zangu, namba ya simu yangu, mawasiliano yangu, namba hii, nambari hii, hii namba',
    move: 'csv, json, excel, hamisha, hamisheni, kuhamisha, kuhamishia, kampuni nyingine, mtoa huduma mwingine, faili, muundo, pakua, kupakua, export, transfer',
    profile:
      'uchambuzi, kuchambua, maamuzi ya kiotomatiki, uamuzi wa kiotomatiki, kiotomatiki, algoriti, kufuatilia, ufuatiliaji, tabia zangu za ununuzi, manunuzi yangu, profiling, wasifu',
    object: 'napinga, ninapinga, kupinga, pingamizi, sikubali, sikubaliani, nakataa, ninakataa, siruhusu',
    limit:
      'zuia, zuieni, kuzuia, wekeni kikomo, punguza, gandisha, gandisheni, sitisha matumizi, msitumie, msizitumie, msiitumie, usitumie, msiguse, hifadhini tu, kwa muda, simamisha matumizi',
    use: 'kutumia, matumizi, kuchakata, uchakataji, msitumie, msizitumie',
    again: 'tena, upya, rudisha, nirudishe, nirudisheni, kurudi, nimebadilisha mawazo, endelea',
    want: 'nataka, ningependa, naomba, niunganishe, niunganisheni, nisajili, nisajilini, niongeze, niongezeni, nirudishe, nirudisheni, nitumieni tena',
    notMe:
      'si namba ya, sio namba ya, si yake, sio yake, simjui, simfahamu, si mimi, sio mimi, mtu mwingine, mwenye namba, ni yangu sasa, mmekosea namba, umekosea namba, amebadilisha namba, nimeinunua, laini mpya, mtu tofauti, mmiliki mpya',
    sell: 'kuuza, msiuze, usiuze, msigawe, kugawa, kushiriki, msishiriki, wahusika wengine, watu wengine, msiwape, mtu wa tatu, kutoa kwa',
    everything:
      'kampuni zote, kampuni zenu zote, bidhaa zote, huduma zote, huduma zenu zote, orodha zote, makampuni yote, brand zote, chapa zote, maduka yote, zote kutoka',
  },
};
