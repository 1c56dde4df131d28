import type { LanguageData } from './language.ts';

/** Sentences in Catalan: the form is explained in language.ts, the groups are in ca.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop_all: `
    no vull (res) (de) (cap) … [empresa|empreses|marca|marques|grup]
    ni [channel] ni [channel]
    ni [channel] ni [channel] ni [channel]
    [channel] (ni) (cap) [channel] (ni) (cap) [channel] (res de res|res)
    cap [channel] (ni) (cap) [channel] ni (cap) [channel]
    [traieu|treu|esborreu|elimineu|doneu|traieu-me|esborreu-me|doneu-me|treieu-me|elimineu-me|baixa] (me) (de baixa) (de|d') [totes|tots] (les|els) (vostres) [llistes|bases|marques|serveis|butlletins|fitxers|empreses|subscripcions]
    [cancel·leu|cancel·la|anul·leu|doneu de baixa|cancel·lar|anul·lar|cancelleu] [totes|tots] (les|els) (meves|meus) [subscripcions|alertes|avisos|butlletins|notificacions|missatges]
    no vull (rebre) res (més) de res (de) (vosaltres)
    [atureu|pareu|cancel·leu|atureu-ho|pareu-ho|cancel·leu-ho] (ho) tot
    [doneu-me|dona'm|vull la|doneu] (me) (de) baixa de tot
    baixa (de|total de) [totes|tots] (les|els) (det) [llistes|serveis|llistes vostres]
  `,
  stop: `
    [quit] (ja) de [sending]
    [quit] (ja) (de) (sending) (det) (det) [texts]
    no (me) [send] (res) més (det) [texts]
    no (me) [send] (més|res) [més|res|mai]
    no (me) [send] (det) (det) [texts]
    no (me) [want] (rebre) (més) (det) (det) [texts]
    no [want] (rebre) (res) [més|res] (de vosaltres|vostre) $
    ja no [want] (rebre) (det) (det) [texts]
    [want] (que) (em) (la|donar-me de) baixa
    [want] que (em) [traieu|esborreu|elimineu|deixeu] (de|en)
    [remove] (me) (de) (la|el|les|vostra|vostre) (vostra) [list]
    [remove] (el) (meu|aquest) [número|telèfon|mòbil|contacte]
    (me) [remove] de (la|les|vostra|aquesta) (vostra) [list]
    prou (ja) (d'|de) (tanta|tants) (det) [texts]
    n'hi ha prou (de|d'|amb) (tanta|tants) [texts]
    (estic|n'estic) [fart|farta|tip|tipa|cansat|cansada] (de|dels|d') (rebre) (det) (det) [texts]
    [deixeu|deixa|deixi|deixeu-me|deixa’m] (me|m) (d'una) (en) [pau|tranquil|tranquil.la|tranquila]
    cancel.leu (la) (meva) subscripció
    [revoco|retiro] (el) (meu) [consentiment|permís]
    (un|altre|pròxim) [missatge|sms] (més) … [threat]
    [un|altre|proper] … [texts] (més) (i) … [threat]
    si (em|no) [torneu|seguiu|continueu|pareu|envieu] … [threat]
    [poso|posaré|presento|presentaré] (una) [queixa|denúncia|reclamació]
    (quantes vegades|ja) (us|ho|he) (he) (de) [dir|dit] (que) [no vull|prou|stop|baixa]
    mai (us|he) (he) [donat|autoritzat] (el|cap) (meu) [consentiment|permís|número]
    ? no (m'|em|m) [interessa|interessen|minteressa] (gràcies) $
    ? [mai|no] (m'|us) (he) (hi) [subscrit|apuntat|demanat] (això|a això|res)
    [va morir|mort|morta|difunt] … [no|deixeu|esborreu|stop|prou|atureu]
    ^ [aneu a la merda|ves a la merda|foteu el camp|prou ja|ja n'hi ha prou|ja està bé|calleu|no empreneu] $
    ^ [baixa|stop] i [digueu-me|digues-me|esborreu|doneu-me]
    [traieu-me’n|traieu-me|treu-me|esborreu-me] (d'aquí|de|ja) $
    [discard] (ja) (el) [meu número|número|meu telèfon|meu mòbil|meu contacte|meu nom]
    ? ^ (jo) [no vull això|no ho vull|no vull res|no vull|no estic interessada|no estic interessat|no m'interessa|no em cal|res més|mai més|ni un més|no més|ja n'hi ha prou|ja en tinc prou|en tinc prou|prou ja|ja està bé|últim avís|no he donat permís|no he donat el consentiment] (gràcies) $
    no cal que (em|m') (continueu|torneu) [m'envieu|m'escriviu|em contacteu|m'aviseu|m'informeu|em truqueu|envieu|escriviu|aviseu|contacteu|m'enviïn|m'avisin]
    [deixeu|deixa|pareu|atureu] (ja) (de|d') [d'enviar|d'enviar-me|d'escriure|d'escriure'm|d'enviarme|de molestar|de molestar-me|de trucar|de trucar-me|de contactar|molestar|enviar|escriure'm|d'atabalar|de fer spam|de spamejar]
    [aneu|vés|anau] (tots) a [cagar|pastar fang|la merda|fregir espàrrecs|la porra]
    [em|ens] [podeu|podríeu|pot|podria|pots] (si us plau) [treure|esborrar|donar de baixa|eliminar|desapuntar|deixar en pau]
    ? ^ [podeu|podríeu|pot|podria] (ja|si us plau) [parar|deixar d'enviar|parar d'enviar|deixar de molestar|treure'm|esborrar-me|donar-me de baixa|parar-ho|aturar-ho] (ja) $
    ja (us|m') (he|m'he) (dit|donat) [he enviat stop|he dit stop|he dit prou|he dit baixa|m'he donat de baixa|m'he esborrat|us he dit que no|he enviat baixa|m'he desapuntat]
    m'he (ja) donat de baixa
    [no|mai|mai no] (us|he|no he) (us) [he donat permís|he donat el meu permís|he donat el consentiment|he donat consentiment|he autoritzat|he demanat això|us he autoritzat]
    [vull|voldria|volem] (si us plau) [sortir|marxar|esborrar-me|treure'm|desapuntar-me] (de|d') [la llista|la vostra llista|aquesta llista|d'aquesta llista|d'aquí|les llistes]
    ? ^ (em) [vull|voldria] (em) [esborrar|esborrar-me|donar de baixa|desapuntar|desapuntar-me|sortir-ne|marxar|em vull esborrar|donar-me de baixa] $
    em [vull|voldria] [esborrar|donar de baixa|desapuntar]
    ^ donar (me|m) de baixa $
    ^ (vull) [donar de baixa|donar-me de baixa|doneu-me de baixa|dona'm de baixa|esborra'm|esborreu-me|traieu-me|treu-me|elimineu-me|desapunteu-me|desapunta'm] (ja) $
    [desactiveu|desactiva|desactivar|apagueu|silencieu|atureu|pareu|cancel·leu|suspengueu] (ja) (det) (det) [texts]
    ? ^ (ja) us [bloquejo|denuncio|denunciaré|bloquejaré|reporto|vaig a denunciar] (ja) $
    ? ^ (esteu|estàs|número) (esteu) [esteu bloquejats|bloquejats|bloquejat|denunciats|número bloquejat] $
    [guardeu-vos|guardeuvos|confiteu-vos|estalvieu-vos|estalvieu-me|fiqueu-vos] (det) (det) [texts]
    ? ^ no (em|m') [m'escriviu|m'escrigueu|em truqueu|em contacteu|m'envieu res|m'atabaleu|em molesteu|escriviu|truqueu|no m'escriviu|em molestis] (més) $
    no [m'escriviu|m'escrigueu|em truqueu|em contacteu|m'atabaleu|em molesteu|em torneu] (mai) més
    [us|li] [agrairia|agrairé|agraïm|pregaria|prego|demano|demanaria] (que) [paréssiu|no em|deixéssiu|em traguéssiu|no m'enviéssiu|no em contactéssiu|pareu|no m'escriguéssiu|m'esborréssiu|em donéssiu|deixeu|no m'envieu]
    [estic|estem] [fart|farta|farts|tip|tipa|cansat|cansada] (ja) (de|d'|dels|de les) (rebre) (det) (det) [texts]
    [els vostres|aquests|les vostres|tants] [texts] (són|em|m') [molesten|no són benvinguts|atabalen|m'atabalen|em molesten|no m'interessen|una pesadesa|pesats|cansen]
    aquest número no (ha de|pot|vol) [rebre|ser|tornar|estar]
    ? [pareu|prou|atureu-vos|deixeu-ho|parau] (d'una vegada) ja $
    [pesats|pesades|insuportables] … [pareu|prou|deixeu|stop]
    [podeu|podríeu|pot|podria] (ja) [aturar|parar|suspendre|cessar|cancel·lar] (els|les) [l'enviament|enviaments|enviament|missatges|sms|texts]
  `,
  start: `
    [want] (tornar) (a) rebre (de nou|altra vegada|un altre cop) (det) (det) [texts] (de nou|altra vegada)
    torneu a [enviar-me|donar-me|apuntar-me|posar-me]
    [torneu-me|apunteu-me|doneu-me|subscriviu-me|doneu-me] (a) (donar|d') [alta|llista|apuntar]
    (em) (vaig) (donar) de baixa [per error|sense voler]
    ^ (em) (vull|voldria) [donar-me d'alta|apuntar-me|subscriure'm|inscriure'm|vull donar-me d'alta|vull apuntar-me|doneu-me d'alta|dona'm d'alta|torneu-me a apuntar|apunteu-me] (un altre cop|una altra vegada|de nou) $
    [doneu-me|dona'm|torneu-me|torneu a] (me) (a) [d'alta|donar d'alta|apuntar|apuntar-me|enviar els missatges|enviar missatges|enviar els sms]
    [m'he equivocat|error|he canviat d'opinió|sense voler] … [torneu a apuntar-me|torneu-me a|torneu a|doneu-me d'alta|vull continuar|apunteu-me]
  `,
  help: `
    qui [sou|ets|és|parla|m'escriu|m'envia|em] (vosaltres|això|vostè|tu|aquest|escriu|envia) $
    [com|on] (puc|em|ho faig per|faig per|es fa per|he de fer per) (em) (donar-me|dono|donar|deixar|cancel.lar|cancel.lo|aturar|esborrar-me|sortir) (de) [baixa|rebre|subscripció|llista|missatges|sms]
    [com|on] (us|puc) (puc) [contactar|trucar|parlar] (amb)
    (parlar) amb [una persona|algú|un agent]
    de quina empresa
    quina empresa [sou|és]
    (no tinc) (aquest) (número) (guardat|desat) [qui escriu|qui m'escriu|qui ets|qui sou|amb qui parlo]
    ^ (però) què [és això|és aquest número|és aquest missatge|voleu|és] $
    ^ (però) per què [rebo|m'envieu|m'escriviu|em contacteu|he rebut|m'arriba] (jo) (això|aquest|aquests) (missatge|missatges|sms) $
  `,
  access: `
    [quines|quina] (my) [data] (personals) (meves) [hold] (de|sobre) (mi)
    què [sabeu|teniu] (de|sobre) mi
    [còpia|accés|accedir|consultar|veure] (de|a) (my) (my) [data]
    (d'|de) [on|don|d'on] (heu|has|ha) (tret|aconseguit|agafat|sortit) (el) (meu) [private]
    com (heu|has|teniu|és que) (aconseguit|tret|que|trobat) (teniu) (el) meu [private]
    qui (us|t) (ha) (donat|passat|venut) (el) meu [private]
  `,
  erase: `
    [delete] (si us plau) (my) (my) (my) [data|compte] 
    [delete] (tot) (el) (que) [hold] (de|sobre) (mi)
    [delete] tota (la) (my) [data]
    [delete] (el|la) (meu|meva) [compte|perfil|fitxa] i [tot|totes|tots]
  `,
  rectify: `
    [rectifiqueu|corregiu|rectificar|corregir|canvieu|actualitzeu|actualitzar] (el|la|l'|my) (my) [data|nom|adreça|cognom|correu]
    [nom|adreça|cognom] (està|és) (mal) [mal escrit|escrit|incorrecte|equivocat|incorrecta|equivocada|malament]
  `,
  port: `
    [transferir|exportar|portar|exporteu|transferiu] (my) (my) [data]
    (my) [data] en (un) (format) [format|fitxer|csv]
  `,
  object: `
    [m'oposo|oposo|oposició] (a|al|a que) (l'|la|el) [tractament|ús|perfilat|elaboració|perfils|que]
    no (vull) (que) (feu|utilitzeu|tracteu|analitzeu) [perfils|les meves dades]
  `,
  restrict: `
    [bloquegeu|bloquejar|limiteu|limitar|congeleu|suspeneu] (el|l') (tractament|ús) (my) (my) [data|tractament]
  `,
  do_not_sell: `
    no (vull que) [veneu|compartiu|cediu|passeu|doneu|vengueu|comparteixi] (my) (my) [private]
  `,
  wrong_number: `
    [us|t'|s'|t|s] (heu|has|ha) [equivocat|confós] (de)
    (aquest) ja no és (el) (meu|seu|número) (número) (de|del)
    aquest [número|telèfon|mòbil] (ja) no és (de|del|el|seu)
    no sóc (la|el|en) [persona|senyor|senyora]
    aquí no hi ha (cap|ningú)
    no conec (cap|ningú|a)
  `,
  nothing: `
    [planta|temporada|veu|tensió|part|molt|més|batería] baixa
    [de|estic|està|agafar] baixa (per) [maternal|mèdica|laboral|malaltia|fins]
    baixa (la|el|al|a|les) [música|volum|escala|porta|baix|carrer|escombraries|carretera]
    [cancel.lar|cancel.la|cancel.leu|anul.lar|eliminar|esborrar|treure|aturar|canviar|donar de baixa|cancel.lo] (det) (det) (meva|meu) [booking]
    [no|sense] (puc|em|et|us) [parar|aturar|pareu|atureu|para]
    (prou) [para|pareu|deixa] de [ploure|plorar|riure|fumar|treballar]
    [parada|para] (a|del|de|el|la) [bus|autobús|davant|cantonada|tren|farmàcia]
    no (em) [truquis|truqueu|escriguis] (ara|abans|fins|avui|després)
    no he rebut (cap|el) [missatge|sms]
    [sortir|surto|surt] [de|a|amb|d'|avui|demà]
    [deixa|deixeu|deixa’m] (el|la|les|un|me|m) [paquet|claus|missatge|a|casa|veí]
    [no em truquis|no em truqueu|no m'escriguis] (més) [abans|ara|fins|avui|a la|al|que]
    [llença|llenceu] (les|el|la) [escombraries|brossa|menjar|paper]
  `,
};
