import type { IdeaData } from './idea.ts';

export const ca: IdeaData = {
  code: 'ca',
  ideas: {
    cease:
      'prou, ja n’hi ha prou, pareu, parau, parar, para ja, atureu, aturau, aturar, deixeu, deixau, deixin, deixar de, cesseu, cessar, cessin, acabeu, acabar, s’ha acabat, fart, farta, farts, tip, tipa, estic cansat, estic cansada, fins als collons, fins als nassos, mai més, ni un més, ni un altre, cap més, no més, basta, stop, últim avís, última vegada, denúncia, denunciar, denunciaré, advocat, apdcat, policia, assetjament, assetgeu, il·legal, bloquejar, bloquejo, bloquejaré, pesats, pesadesa, en pau, tranquil, tranquil·la, aneu a, foteu el camp, a la merda, a pastar fang, no desitjat*, no sol·licitat*, massa, cancel·leu, cancel·lar, donar de baixa, baixa, exigeixo, prohibeixo, emprenyeu, molest*, dixeu, dexeu, deixa’m fer, deixa’m estar, deixeu-me estar, oblideu-vos, estalviar-vos, estalvieu-vos, us acabo de bloquejar, us he bloquejat, he bloquejat, ben fart, murga, llauna, tabarra, bon vent, no insistiu, fora, passo de, desaparegueu, calleu, pastar fang, ja està bé',
    refuse:
      'no vull, ja no vull, no volem, no desitjo, no m’interessa, no m’interessen, ja no m’interessa, no estic interessa*, no he demanat, mai he demanat, mai no he demanat, no vaig demanar, no autoritzo, no he autoritzat, mai he autoritzat, no m’he apuntat, mai m’he apuntat, no m’he subscrit, no m’he donat d’alta, no consento, no accepto, no necessito, no em cal, no em calen, refuso, em nego, no gràcies, preferiria no, preferiria que no, no voldria, sense el meu permís, sense permís, sense el meu consentiment, no m’agrada, no voler, no vui, ja no vui, no vullc, que no ho vull, no ho vull, no vull saber res, qui us ha donat, m’és igual, no m’interessa gens, no em fa falta, no em fan falta, no pensem, no tinc interès, no té sentit',
    texts:
      'sms, missatge*, missatgets, publicitat, promo*, promocion*, oferta, ofertes, anuncis, propaganda, notificacion*, avisos, butlletí, butlletins, newsletter*, spam, brossa, correu brossa, bestieses, ximpleries, merda, comunicacion*, campanya, campanyes, recordatoris, descomptes, màrqueting, misatjes, misatges, promos, propagamda, coses vostres, missatget*, catàleg*, cupons, rebaixa, ofertetes, avís, publicitats',
    contact:
      'escriure, escriure’m, escriviu, escrigueu, m’escriviu, m’escrigueu, contactar, contacteu, contactin, em contacteu, enviar, enviar-me, envieu, enviïn, m’envieu, molestar, molestar-me, molesteu, em molesteu, trucar, truqueu, truqui, rebre, rebre res, rebi, rep, el meu mòbil, el meu telèfon, el meu número, aquest número, bombardejar, bombardegeu, insistiu, insistir, m’enviïs, m’enviïn, me’n enviïs, enviar-me’n, rebrer, m’ompliu, em petareu, atabaleu, em digueu, m’aviseu, m’informeu, soni, torneu a escriure, al mòbil, al telèfon, del meu telèfon, del meu mòbil',
    remove:
      'traieu, treieu, traieu-me, treieu-me, treure, treure’m, esborreu, esborreu-me, esborrar, elimineu, elimineu-me, eliminar, suprimiu, retireu, retirar, lleveu, llevau, llevar, donar de baixa, doneu-me de baixa, baixa, fora, excloeu',
    list: 'llista, llistes, la vostra llista, llista d’enviaments, base de dades, bases de dades, fitxer, fitxers, registre, registres, sistema, agenda, contactes, mailing, enviaments, subscripció',
    mine: 'em, m’, el meu número, el meu mòbil, el meu nom, el meu telèfon, les meves dades, aquest número, ens, el meu contacte',
    withdraw: 'retiro, revoco, revocar, retirar, anul·lo, cancel·lo, queda revoca*, ja no dono',
    consent: 'consentiment, permís, autorització, subscripció, acord',
    how: 'com em, com puc, com ho faig, com faig, què he de, que he de, què haig de, quina paraula, a quin número, què envio, què escric, on puc, hi ha alguna manera',
    leave:
      'donar-me de baixa, donar de baixa, la baixa, desubscriure’m, cancel·lar, sortir de la llista, deixar de rebre, no rebre, que no m’arribin, que parin, esborrar-me, treure’m, desapuntar-me',
    delete: 'esborr*, elimin*, suprim*, supressió, destru*, oblid*, dret a l’oblit, desapar*',
    data: 'les meves dades, totes les meves dades, dades personals, la meva informació, tota la meva informació, tot el que teniu, tot el que sabeu, el que teniu de mi, ho tot de mi, tot de mi, tot sobre mi, el meu compte, el meu perfil, la meva fitxa, el meu historial, les dades, la meva info, a l’oblit',
    fix: 'corregi*, corregir, correcció, rectific*, actualitz*, modific*, canvi*, equivocat*, error, mal escrit*, està malament, erroni*, incorrect*, no és correct*, m’he mudat, s’escriu, ara és, ha canviat, arregl*',
    detail:
      'el meu nom, el meu cognom, els meus cognoms, la meva adreça, data de naixement, el meu correu, el meu email, codi postal, em dic, el meu carrer, cognom, adreça',
    know: 'teniu, tenen, guardeu, guarden, emmagatzemeu, sabeu, saben, conserveu, heu recollit, tracteu, consta, consten',
    aboutMe: 'sobre mi, de mi, meves, quines dades, quina informació, què sabeu, què teniu, còpia de, accedir a, dret d’accés',
    source:
      'd’on, d’on heu, d’on ha, com heu aconseguit, com heu obtingut, com teniu, qui us ha donat, qui us va donar, qui us ha passat, per què teniu, d’on surt, com és que teniu',
    number: 'el meu número, el meu telèfon, el meu mòbil, les meves dades, el meu contacte, aquest número, el número',
    move: 'csv, json, excel, portabilitat, format, exportar, exporteu, transferir, traslladar, una altra empresa, altra companyia, altre proveïdor, altre operador, emportar-me, descarregar',
    profile:
      'perfil*, decisions automatitzades, algoritm*, algorisme*, analitzar les meves, analitzeu, les meves compres, els meus hàbits, segment*, rastre*',
    object: 'm’oposo, oposició, no accepto, no vull que, prohibeixo, refuso, em nego',
    limit:
      'limit*, restringi*, congel*, bloqueg*, suspen*, en pausa, no les useu, no les utilitzeu, no les feu servir, només guardeu, conserveu, mentre, fins que',
    use: 'usar, useu, utilitz*, tract*, processar, fer servir, feu servir',
    again: 'una altra vegada, un altre cop, de nou, tornar a, torneu, torneu-me, reactiv*, al final sí, he canviat d’opinió, altra vegada',
    want: 'vull, voldria, m’agradaria, podeu, podríeu, si us plau, apunteu-me, desitjo',
    notMe:
      'persona equivocada, no sóc, no soc, no conec, no la conec, no el conec, no és el meu, ja no és, us equivoqueu, us heu equivocat, equivocat*, aquí no hi ha, aquí no viu, nou propietari, antic propietari, és d’una altra persona, no em dic',
    sell: 'ven*, vendre, compart*, cedi*, cediu, tercers, passeu, transmet*, difon*',
    everything:
      'totes les vostres marques, totes les marques, totes les llistes, totes les vostres llistes, tots els serveis, tot, qualsevol llista, tot el grup, totes les empreses, cap de les vostres',
  },
};
