import type { IdeaData } from './idea.ts';

export const mt: IdeaData = {
  code: 'mt',
  ideas: {
    cease:
      'waqqfu, waqqaf, waqfu, waqqfuha, waqqfuhom, twaqqfu, twaqqaf, twaqqfuha, tieqfu, iequfu, ieqfu, nieqfu, jieqfu, aqtgħu, aqtgħuha, aqtgħuhom, taqtgħu, biżżejjed, bizzejjed, daqshekk, issa daqshekk, xbajt, xbajna, iddejjaqt, dejjaqtuni, dejjaqtuna, tiddejqunix, tkomplux, tkomplix, tibqgħux, tibqax, tibgħatux, tibagħtux, tibagħtulix, tibgħatulix, tibagħtulniex, tibagħtulha, tiktbulix, tiktbux, tikkuntattjawnix, tikkuntattjawx, iċċemplulix, iċċemplux, ittuni kwiet, ħalluni, ħalluna, ħalluni kwiet, ħalluni bi kwieti, erħuli, itilquni, fastidju, tfastidjawx, tfastidjawni, ndejjaqtuni, nibblokkakom, nibblokka, nimblokkakom, se nibblokkja, nirrapportakom, nirrapporta, nagħmel rapport, pulizija, avukat, qorti, idpc, kummissarju, illegali, kontra l-liġi, l-aħħar darba, twissija, fittnazzjoni, ikkanċellaw is-sottoskrizzjoni, kuljum, itfuha, spam, ħallewni, ħallewna, erħulna, eħilsuni, tergħux, terġgħux, tergħu tibagħtuli, isktu, agħlqu ħalqkom, temmuha, ntemmuha, itfu, itfuhom, iddiżattivaw, neqfu, nieqaf nirċievi, taħlux, tberbqux, ma niflaħx, ma nissaportix, xbajt u rxbajt, ixxukkjajtuni, urtajtuni, xebbajtuni, għajjejtuni, imlejtuli, jisplodi, tal-biki, tal-mistħija, bla mistħija, ipprojbixxi, nipprojbixxi, projbit, pprojbit, abbuż, persekuzzjoni, invażjoni, jdejquni, idejquni, tedjanti, jtedjani',
    refuse:
      "ma rridx, ma rridux, ma rrid, ma nixtieqx, ma nixtiequx, ma nridx, mhux interessat, mhux interessata, m'iniex interessat, m'iniex interessata, ma jinteressanix, ma jinteressawnix, m'għandix bżonn, m'għandniex bżonn, qatt ma, qatt m'għamilt, ma tlabtx, ma tlabtkomx, ma tajtx permess, ma tajtkomx, ma tajtkom, ma tajtx kunsens, ma naqbilx, nirrifjuta, ma naċċettax, mingħajr permess, mingħajr il-kunsens, bla permess, ma rreġistrajtx, ma ssottoskrivejtx, ma għandix interess, m’għandux interess, m’għandu interess, ma jinteressah, ħadd ma jrid, ħadd ma talab, ħadd ma talabkom, ma rrid xejn, m’għandix aptit, ma nafx x’nagħmel bihom, ma ffirmajtx, ma ffirmajt, qatt ma ffirmajt, ma ridtx, ma rridhomx, ma nużahomx, ma naqrahomx, ma nixtri xejn, mhux se nixtri, mhux sa nixtri, ma ngħoddx, nippreferi mhux, nippreferi ma, mhux għalija, nirrinunzja, ma nawtorizzax, ma awtorizzajtx, ma awtorizzajt, ma tajt",
    texts:
      "messaġġi, messaggi, il-messaġġi, messaġġ, il-messaggi, sms, l-sms, reklami, ir-reklami, reklam, offerti, l-offerti, offerti tagħkom, promozzjonijiet, promozzjoni, spam, l-ispam, notifiki, avviżi, kummerċjali, text messages, texts, it-texts, dawn l-affarijiet, bil-messaġġi, b'dawn il-messaġġi, mar-reklami, dawn l-istejjer, propaganda, sales, is-sales, aħbarijiet, l-aħbarijiet, newsletter, newsletters, survey, stħarriġ, inviti, l-inviti, alerts, reminders, tifkiriet, katalgu, vouchers, promos, ads, adverts, marketing, komunikazzjonijiet, testijiet, imejls",
    contact:
      'tibagħtuli, tibgħatuli, tibagħtulna, tibagħtulha, tibgħatulha, nirċievi, nircievi, nirċevi, tiktbuli, tikkuntattjawni, tikkuntattjawna, iċċempluli, tiddejquni, tiddisturbawni, fuq in-numru, fuq dan in-numru, dan in-numru, in-numru tiegħi, il-mowbajl tiegħi, mobile tiegħi, jibgħatuli, jibagħtuli',
    remove:
      'neħħu, neħħuni, neħħi, neħħini, inneħħu, tneħħu, tneħħuni, tneħħini, titneħħa, jitneħħa, tħassru, ħassru, ħassruni, ħassar, oħorġuni, oħroġni, toħorġuni, iqtgħuni, nitneħħa',
    list: 'mil-lista, lista tagħkom, il-lista tagħkom, mill-listi, listi tagħkom, mid-database, database tagħkom, mis-sistema, sistema tagħkom, mill-mailing list, mailing list, mill-kuntatti tagħkom, mill-grupp tagħkom, mir-rekords',
    mine: 'lili, in-numru tiegħi, numru tiegħi, ismi, dan in-numru, lilna',
    withdraw: 'nirtira, nirtiraw, irtirajt, nħassar, inħassar, nirrevoka, nieħu lura, irtirar',
    consent: 'kunsens, il-kunsens, permess, il-permess, awtorizzazzjoni',
    how: "kif, x'nagħmel, x'għandi nagħmel, x'irrid nagħmel, x'nibgħat, xi nibgħat, x'nikteb, liema kelma, fejn nibgħat, hemm xi mod",
    leave:
      'nieqaf nirċievi, nieqfu, ma nirċevix, inneħħi lili, nitneħħa, noħroġ, nikkanċella, unsubscribe, inwaqqaf, nwaqqaf, nħassar is-sottoskrizzjoni, inwaqqafhom, nwaqqafhom, neħles',
    delete:
      'ħassru, ħassar, tħassru, titħassar, jitħassru, jitħassar, neħħu, tneħħu, insewni, tinsewni, ninsa, eqirdu, teqirdu, tħassir, imsaħ, imsħu, delete',
    data: 'id-data tiegħi, data tiegħi, id-dejta tiegħi, dejta tiegħi, data personali, dejta personali, informazzjoni tiegħi, l-informazzjoni tiegħi, kull informazzjoni, informazzjoni personali, kont tiegħi, il-kont tiegħi, profil tiegħi, dettalji tiegħi, id-dettalji tiegħi, dak kollu li għandkom, kulma għandkom, tad-data, d-data kollha, data dwari, informazzjoni dwari',
    fix: 'ikkoreġu, ikkoreġi, tikkoreġu, ikkoreġuti, korrezzjoni, ibdlu, ibdel, tibdlu, aġġornaw, aġġorna, taġġornaw, ħażin, ħażina, żball, żbaljat, żbaljata, mhux tajjeb, mhux tajba, biddilt, irranġaw, irranġa, update',
    detail:
      'ismi, isem tiegħi, kunjomi, il-kunjom, indirizz tiegħi, l-indirizz tiegħi, data tat-twelid, email tiegħi, l-email tiegħi, kodiċi postali, id-dettalji tiegħi',
    know: 'għandkom, tafu, żżommu, iżżommu, żammejtu, ġbartu, tiġbru, maħżuna, miżmuma, kopja, kopja ta, nara, aċċess',
    aboutMe: 'dwari, fuqi, fuq tiegħi, tiegħi, li jikkonċernawni, liema data, liema informazzjoni, xi data, xi informazzjoni',
    source: "minn fejn, mingħand min, min tagħkom, min takom, kif ġibtu, kif sibtu, kif kellkom, kif għandkom, fejn sibtu, x'inhu s-sors",
    number: 'in-numru tiegħi, numru tiegħi, in-numru, n-numru, id-dettalji tiegħi, id-data tiegħi, il-kuntatt tiegħi, mobile tiegħi',
    move: 'csv, json, excel, ittrasferixxu, tittrasferixxu, trasferiment, kumpanija oħra, fornitur ieħor, provider ieħor, format, fajl, jinqara minn magna, esportaw, niżżel',
    profile:
      'profiling, tfassil tal-profil, deċiżjonijiet awtomatizzati, deċiżjoni awtomatizzata, awtomatizzat*, algoritm*, analiżi, tanalizzaw, xirjiet tiegħi, traċċar, tracking',
    object: 'noġġezzjona, noġġezzjonaw, oġġezzjoni, oġġezzjona, nopponi, ma naqbilx, nirrifjuta, kontra li, ma nippermettix',
    limit:
      'illimitaw, tillimitaw, limitazzjoni, restrizzjoni, iffriżaw, issospendu, tużawx, tużawhiex, tużawhomx, tipproċessawx, żommu biss, żommuha imma, għal issa',
    use: 'tuża, tużaw, użu, l-użu, tipproċessaw, ipproċessar, tużawx, tużawhiex, tużawhomx',
    again: "mill-ġdid, erġgħu, erġa', nerġa', terġgħu, lura, biddilt fehmti, bdilt fehmti, ibqgħu",
    want: 'irrid, nixtieq, nista, nista, nistgħu, daħħluni, daħħalni, żiduni, nirċievi, nerġa, tistgħu',
    notMe:
      "persuna żbaljata, persuna ħażina, mhux jien, mhux jiena, ma nafux, ma nafhiex, ma nafx min hu, mhux tiegħu, mhux tagħha, sid ġdid, is-sid ta' qabel, m'hawnx, żbaljajtu, żbaljajt, m'għadux in-numru, issa tiegħi, xi ħadd ieħor",
    sell: 'tbigħu, tbigħux, bejgħ, taqsmu, taqsmux, tgħaddu, tgħadduhiex, tgħaddux, terzi, terzi persuni, kumpaniji oħra, ħaddieħor',
    everything:
      'kumpaniji kollha, il-kumpaniji kollha, ditti kollha, il-marki kollha, marki kollha, ħwienet kollha, listi kollha, il-listi kollha, servizzi kollha, is-servizzi kollha, kollox',
  },
};
