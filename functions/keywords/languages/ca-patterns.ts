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
    no vull (saber|rebre) res (més) de cap (de) (les) (vostres) [empresa|empreses|marca|marques|grup|botiga|botigues]
    [cancelleu|cancela|canceleu|cancella|cancellar] (totes) les (meves) subscripcions
    [cancel·leu|cancel·la|cancel·lar|anul·leu|anul·lar|cancel.leu] totes les (meves) [subscripcions|alertes|llistes]
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
    no cal que (em|m') [continueu|torneu|m'envieu|m'escriviu|envieu|escriviu] (a) (m'envieu|enviant|enviar-me) (més|res|cap|det) [més|res|cap|texts|enviant|enviar-me|avisant|escrivint]
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
    [dont] [write] (més) [again]
    [dont] [write] (més) (det) (det) [texts]
    ? [dont] [m’escriviu|m’escrigueu|molesteu|emprenyeu|m’envieu|atabaleu|escriviu|empipeu|m’atabaleu|insistiu|insistir|m’enviïs|m’enviïn] $
    no [enviar|escriure|molestar] (més|res|mai) (més) $
    (que) no ho vull (més|collons|ja) $
    no (voler|vui|vullc) (rebre|rebrer) (més|cap) (det) (det) [texts]
    [no|ja no] [want] (rebre|rebrer|veure) (més|mes) (det) (det) [texts]
    no [want] (rebre|rebrer|saber) (res) (més) (de|vostre) [vosaltres|vostre|vostra|de res]
    no (vull|volem) (tornar a) [rebre|saber|veure|rebrer] (res) més
    [deixeu|deixa|deixau|dexeu] (me) (m) [estar|fer|tranquil|tranquila|viure|dormir|respirar] (ja|d'una) (vegada|punyetera)
    [deixeu-me|deixa’m|deixau-me|deixeume|deixem] (en|d'una|ja) [estar|fer|pau|viure|dormir|tranquil|tranquil·la]
    [deixeu|deixa|deixau] (estar|en pau|tranquil|tranquil·la) (al|a|el|la) (la|meu|meva) [relative] (en pau|tranquil|tranquil·la)
    [deixeu|deixa|pareu|prou] (ja) (de|d') [escriure|enviar|molestar|atabalar|d'escriure|d'enviar|d'atabalar] (det) (texts) (a) (la|el|meva|meu) [relative]
    no [write] més (a|al|el|la) (la|el) [meu|meva|relative|mumare]
    no li [write] (més|res)
    [foteu|fot|foti] (ja) el camp (del|de|d') (meu|la meva) (telèfon|mòbil|vida|d'aquí)
    [marxeu|sortiu|fora|desapareixeu|surt|toqueu el dos] (ja) (del|de) [meu|la meva] (telèfon|mòbil|vida|bústia) [telèfon|mòbil|vida|bústia]
    [aneu|vés|anau|ves] (tots) a [pastar fang|cagar|fer punyetes|fer la mà|la merda|fregir espàrrecs|la porra|can pistraus|prendre pel cul|escampar la boira]
    [oblideu-vos|oblida’t|oblideu|obliden-se|oblidau-vos] (ja) [de mi|del meu número|d'aquest número|que existeixo|de nosaltres]
    feu (com si|veure que) (jo) (m'hagués|hagués) [com si m'hagués mort|com si no existís|mort]
    bon vent i barca nova
    [podeu|ja podeu|pot] [estalviar-vos|estalviar-se|estalviar-me] (det) (det) (texts)
    [estalvieu-vos|estalvieu-me|estalvieu|guardeu-vos] (det) (det) [texts]
    [no cal|no fa falta|no és necessari|no té sentit|no val la pena|no serveix de res] (que) (em|ens|n'|me'n|m') (continueu|seguiu|torneu) (a) [write|envieu|enviant|escrivint|n'envieu|avisant|informant] (det) [res|cap|més|texts]
    [no cal|no fa falta] (que) (n'|me'n) [n'envieu|m'envieu|m'escriviu|envieu|insistir|insistiu|m'enviïn] (cap|res|més)
    no cal [insistir|que insistiu|que em digueu res|que m'envieu res]
    [us|vos] (acabo de|he) (ja) [acabo de bloquejar|he bloquejat|bloquejo|he denunciat|bloquejaré|he reportat|acabe de bloquejar]
    [passo|passe|passem] (ja) de (vosaltres|les vostres|la vostra|vostres) [vosaltres|texts|històries|coses|bajanades]
    (ja) em teniu (ben) [fart|farta|tip|tipa|fregit|fregida|amargat|amargada]
    [fart|farta|tip|tipa|cansat|cansada|farts] (ja) (de|d'|amb|dels) (tanta|tant|tants|tantes|rebre) (det) [sms]
    (quina|vaja|menuda) [murga|llauna|pesadesa|tabarra|lata|merda] (de|amb|d') (det) (det) [texts]
    [prou|n'hi ha prou|ja n'hi ha prou] (ja) (de|d'|amb|amb tant|tanta) (tanta|tants|tant|tantes|els|les|la) (det) [texts]
    [feu|faci|fes|feu-me|feu'm] (me|em) (el|un) favor (de|d'|i) (no|d) [parar|no enviar|no escriure|no molestar|deixar d'|esborrar-me|treure'm|deixar-me|callar|m'envieu|m'escriviu|molestar]
    ? [xq|per què] no [pareu|calleu|pareu mai|calleu mai] (mai) (ja)
    [quantes vegades|ja] (més) (us|vos) (ho) (he|hauré|haig) (de|ja) [dir|repetir|dit|demanat|demanar] (ja) (que no|no|prou)
    [segona|tercera|quarta|última|enèsima] vegada que (us|vos) (ho) [demano|dic|repeteixo|escric|demane]
    [si] (em|torno|tornen|torneu) (a) [rebre|escriure|enviar|molestar|escriviu|envieu] … [threat|aniré|denuncio]
    si (torno a|rebo|em) [rebre|arriba|torneu|rebo] … … [threat]
    ? [jo|mai|no] (no) (m'he|us he|m'he) [m'he apuntat|m'he subscrit|he demanat|m'he donat d'alta|he donat permís|he autoritzat] (mai) (a|per) (això|res|res d'això|a res)
    qui (us|vos|li) (ha) [donat|autoritzat] (el|cap) [permís|autorització|dret|vela] (per|a)
    [vull|voldria|demano|preguem|agrairia|sol·licito|sol·licitem] (que) (se|es|s'|em) [exclogui|esborri|elimini|doni de baixa|s'exclogui|s'esborri|s'elimini|em tregui|retiri|tregui|es retiri|se m'exclogui|es doni de baixa]
    (es) [podria|podríeu|podeu|pot|poden|podrien] (si us plau) (em|es) [donar de baixa|esborrar|treure|eliminar|treure'm|esborrar-me] (aquest|el meu|de) (número|telèfon|la)
    [seríeu|seria|sigueu|si fóssiu] (tan) [amables|amable|gentils] (de) (no|deixar d') [treure'm|esborrar-me|no enviar-me|deixar d'enviar-me|no molestar|eliminar-me|donar-me|no escriure'm|treure|esborrar|deixar]
    [si] (pogués|poguessin|poguéssiu) no [write|enviar-me'n]
    aquí (no|de) (vull|volem) (cap|res de|det) [publicitat|anuncis|spam|propaganda|ofertes] (no|ni) [no|ni|ni parlar-ne|gens]
    [telèfon|número|mòbil] … [només|exclusivament] (és|per) (per|a) (la|el|a la|a) [feina|treball|família|urgències|emergències] … [publicitat|no|res|cap|prou]
    [que] (sigui|siga) [l'últim|l'última|l’últim|l'últim missatge]
    ? ^ (gràcies) [que sigui l'últim|cap més|cap altre|ni un altre|mai més|fora|adeu per sempre] (missatge|sms) $
    no (m'|em) [interessa|interessen|m'interessa|m'interessen] (gens|res|gaire) (ni mica) (del|de) (no|el que|que) [no cal|prou|deixeu|veneu|vosaltres|ni mica]
    (no) m'[interessa] gens ni mica
    [esborreu|elimineu|traieu|treieu|esborra|tregueu|trau] (el|aquest) (meu|nostre) [número|telèfon|mòbil|contacte|línia|nom] (de|d'|ja|d'aquí|de la)
    [remove] (ja|d'aquí|d'ací|d'això|de) [ja|d'aquí|d'ací|d'allà|d'això|de la|de la vostra|de les|dels vostres|d'una vegada|llista]
    ^ [cancelar|cancel·lar|anul·lar|parar|aturar] (si us) [pau|plau|gràcies|sisplau]
    [va morir|ha mort|és mort|morta|mort|difunt|va faltar] … [no li|no|deixeu|prou|esborreu] … [write]
    [ja no|no] (hi) (visc|vivim|tinc|soc|sóc) … [estalvieu-vos|podeu estalviar|no cal|no m'envieu|no calen|deixeu]
    ^ [baixa|prou|stop] (ja|sisplau) i [digueu-me|digues-me|esborreu|doneu-me|elimineu|vull saber]
    [quit] (ja) d'[sending]
    [us he dit|us ho he dit|vos he dit|us he demanat|ja us he dit] (ja) (mil|moltes) (vegades) [que no|que no vull|que pareu]
    ? ^ (voleu) [calleu|calla|silenci|pareu|prou] [ja|d'una vegada] $
    [m'esteu|ens esteu|m'heu|m'estau] (ja) [atabalant|molestant|emprenyant|fregint|bombardejant|assetjant|amargant|fotent|tocant|omplint|petant|despertant]
    (deixeu|pareu|prou) [de tocar|toqueu|toqueu-me|tocar|de fotre|de donar|de donar-me] (me) (els|la|el) [pera|pebrots|nassos|collons|llauna|tabarra|murga|botet|voraviu]
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
    [us|s'|et|vos] [equivoqueu|equivoca|equivoques|confoneu|equivoquen] (jo) (no) (de) [no soc|no sóc|número|persona|soc]
    [us equivoqueu|s'equivoca|s'equivoquen|t'equivoques|us heu equivocat|us confoneu] (jo) [no soc|no sóc|de número|de persona|no em dic]
    (jo) no (soc|sóc) (la|en|el|na) [la persona|la senyora|el senyor|qui busqueu|qui us penseu]
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
    no (em|us) (deixeu|pareu|atureu|deixis|paris) [deixeu|pareu|atureu|deixis|paris] (mai) (de|d') (sending)
    no [deixeu|pareu|deixis|paris] (mai) (de|d') (enviar|enviar-me|d'enviar-me|d'enviar|escriure)
    no [deixeu|pareu|deixis] d'[sending]
    si [deixeu|pareu] de fer
    no (em|me'n) [write] (més) (el|la|els|les|un|una) [booking|paquet|factura|caixa|cadira|cadires|tècnic]
    no (em) [write] (ara|demà|al vespre|a la feina|més tard) [ara|demà|al vespre|a la feina|més tard|que]
    [quan|fins quan] (s') [acaba|acaben|s'acaba|s'acaben] (la|les|l'|el|els) [promoció|rebaixes|ofertes|oferta|promocions|l'oferta]
  `,
};
