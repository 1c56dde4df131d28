import type { LanguageData } from './language.ts';

/** Sentences in Spanish: the form is explained in language.ts, the groups are in es.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [quit] (ya) de [sending]
    [quit] (ya) (de) (sending) (det) (det) [texts]
    [basta|vale] (ya) (de|con) (sending) (det) (det) [texts]
    (basta|vale) ya de (tantos) [texts|molestar|mandarme|enviarme]
    no (me) [send] (más|mas|nada|nunca|jamás) (det) [texts|cosas|nada]
    no (me) (vuelvan|vuelva|vuelvas|volváis|vuelven) a [send|contactarme|escribirme|llamarme|molestarme|mandarme|enviarme]
    no [vuelvan|vuelva|vuelvas|volváis] a (me) [send|sending]
    no (me) [send] [más|mas|nada|nunca|jamás]
    [nunca|jamás] (más) (me) [send]
    no (me) [send] (det) (det) (det) [texts]
    ^ no (me) [escriban|envíen|manden|contacten|molesten|escriba|envíe|mande|contacte|moleste|enviéis|mandéis|escribáis|molestéis] $
    no me [escriban|molesten|contacten|manden|envíen] [más|mas|por favor|porfavor|gracias|ya]
    no enviar (más) (det) (texts)
    no (me) [want] (más|mas|ya) (recibir|get) (det) (det) (det) [texts]
    no (me) [want] (seguir|ya|volver a) [recibir|recibiendo|recibirlos] (más|nada|mensajes|esto|estos|publicidad) (de) (det) 
    no (me) [want] (que) (me) [send] (más|nada|det) (texts)
    no [want] [nada|saber nada] (más) (de|con) (usted|ustedes|vosotros|vuestro|su|ti)
    no [want] (esto|estos|eso|más|mas) (det) [texts|mensajes]
    no (me) [want] más [esto|de esto] $
    ya no [want] (recibir|get|más) (det) (det) [texts]
    [want] que [dejen|dejéis|paren|cesen|dejes|deje] de [sending]
    [want] que me [dejen|dejéis|deje] (en) [paz|tranquilo|tranquila]
    [want] [dejar|parar|cesar] de (recibir) (det) (det) [texts]
    [want] dejar de [recibir|recibirlos|recibirlo]
    [want] que me [remove|desuscriban|den de baja]
    [want|puedo|podría|podrían|pueden] (por favor|ustedes) (solicitar|tramitar|pedir) [la baja|mi baja|darme de baja|darse de baja|desuscribirme|borrarme|salirme|salir de esto|cancelar la suscripción|cancelar mi suscripción|eliminarme]
    [want] (mi) (la) baja (de) (det) (texts|list) 
    (tramiten|tramite|procedan|gestionen|confirmen) (a) [mi|la|darme] (de) baja
    baja (inmediata|definitiva|total) (de) (det) [texts|list|suscripción]
    baja [inmediata|definitiva|urgente]
    baja (ya) (por favor) de [su|la|esta|sus|los|las|tu] (det) [list]
    dar de baja (mi|este|el) [número|teléfono|celular|suscripción|móvil]
    (me) [want] (me) [dar|darme] de baja [de|del|en] (este|esta|su|sus|el|la|los) (servicio|lista|alertas|mensajes|suscripción|promociones)
    [no|nunca] (les|le|os|los) (he) [autoricé|autorizado|autorizo|di|dado] (permiso|autorización|consentimiento) (a|para) que me [escribieran|escriban|escribáis|manden|mandaran|enviaran|envíen|contacten|contactaran]
    me doy de baja $
    [cancelen|cancele|cancela|cancelar|anulen|anular|cancelad] (mi|la|esta) (suscripción) (a|de) (det) (det) [texts]
    [cancelen|cancele|cancela|cancelar|anulen|anular|cancelad] (ya) (mi|la|esta) suscripción $
    [cancelen|cancele|cancela|cancelar|detengan|detener|suspendan|suspender|interrumpan] (det) (det) [texts|envíos]
    [revoco|retiro|revocar|retirar] (mi|el) [consentimiento|autorización|permiso]
    [remove_me] (ya|por favor|inmediatamente) [de] (det) (det) [list]
    [remove_me] (ya) (por favor) (de) (det) (det) [texts]
    ^ [remove_me] $
    [remove_me] [de] [su|sus|esta|la|tu|vuestra|aquí|ahí|esto]
    [remove] (mine) (por favor) [de] (det) (det) [list]
    [me|nos] [remove] [de] (det) (det) [list]
    [remove] (ya) [mi|este] [número|teléfono|celular|móvil|contacto|nombre|num|cel] (de)
    [mi] [número|teléfono|celular|móvil] … [remove|eliminado|borrado]
    [salir|salirme|sácame|fuera] [de] (det) (det) [list]
    no [want] (estar|figurar|aparecer|seguir) [en|suscrito|suscrita] (a) (det) (det) [list]
    [déjenme|dejadme|déjame|déjeme|dejen|deja|dejarme|dejad] (ya) (de una vez) (a mi|en) (en) [paz|tranquilo|tranquila|tranquilos]
    [dejen|deja|deje|dejad] a mi … en paz
    [vete|váyanse|vayan|vayanse|iros|idos|véte] (todos) a (la|tomar|freír) [mierda|chingada|por culo|verga|espárragos|carajo|cagar]
    ^ [váyanse a la mierda|iros a la mierda|vete a la mierda|que os den|que les den|jódanse|no jodan|no joda|no jodas|no jodáis|ya basta|basta ya|cállense|ya está bien|ya estuvo|vale ya|no insistan|no insista|no chinguen|no molesten|no moleste|chinguen a su madre|no den la lata] $
    ? ^ [qué pesados|que pesados|esto es spam|esto es acoso|qué pesadez|no fastidien|no fastidiéis|ya párenle|párenle] $
    (estoy) [fedup] (ya) (de) (recibir|sus|que) (me) (manden|envíen|det) (det) (det) [texts]
    [fedup] de que me [send]
    (demasiados|tantos) [texts] … [basta|paren|stop|baja]
    ? ^ [no me interesa|no me interesan|no estoy interesado|no estoy interesada|no interesa|no interesado|no interesada|sin interés|ya no me interesa] (nada) (gracias) $
    no [me interesan|me interesa|estoy interesado en|estoy interesada en] (nada) (recibir) (det) (det) [texts]
    ? [nunca|jamás|no] (me) (he|les|os|yo) (dado|di|suscribí|suscrito|apunté|registré|pedí|solicité|autoricé|autorizado|pedido) (esto|mi|a esto|a nada|recibir|nada) (de) [esto|consentimiento|permiso|autorización|número]
    [nunca|jamás|no] (les|os|he|yo) (he) [di|dado|doy] (mi) [consentimiento|permiso|autorización|número]
    [nunca|jamás|no] (les|os|he|yo|me) (he) [pedí|solicité|pedido|solicitado|autoricé|autorizado|suscribí|suscrito] (recibir|a|esta|esto|estos) (recibir) (det) [texts]
    [si|como] (me) [siguen|sigue|vuelven|vuelve|continúan|insisten|seguís|volvéis|llega|llegan|vuelvo|recibo|mandan|envían|dejan|paran] … [threat]
    si no [dejan|paran|dejáis|cesan|me dan] … [threat]
    [un|otro|próximo|siguiente|una] (mensaje|sms) (más) … [threat]
    (les|os|los|voy) (voy) (a) [denunciar|denuncio|denunciaré|demandar|demandaré|reportar|reporto|denunciarles|denunciarlos|demandarlos] (a) [por|ante|si|a la|ustedes|por acoso|por spam]
    [voy|vamos] a [poner|interponer|presentar] (una) [denuncia|demanda|reclamación|queja]
    [los|les|os|voy a|numero|número] [bloqueo|bloquearlos|bloquear|bloquearé|reportado|bloqueado]
    [ya|veces|te|les|os] (les|os|lo|te|he|ya) (he) [told] (que) (stop|baja|que pare|que paren|que no|alto|mil veces)
    [ya] (les|os|lo|te) (he) [told] … [baja|stop|no quiero|no me|paren|cancelar|parar]
    (cuántas|cuantas|quinta|tercera|segunda|enésima|última) [veces|vez] … [baja|stop|pare|paren|dejen|no quiero]
    [puse|envié|mandé|escribí|dije|respondí|he puesto|he enviado] (ya) [stop|baja|alto|cancelar] (tres|dos|varias|mil|ya|y|hace)
    ya (me) (he|había) [di|dado] de baja
    (me) (he|había) [di|dado] de baja [varias|dos|tres|ya|hace]
    [died] … [dejen|no|borren|eliminen|stop|paren|quiten|den de baja|deje]
    lista robinson 
    [solicito|pido|exijo|ruego] (que) (el) (cese|dejen|no) (de) (inmediato) (det) [sending|texts|me] (send)
    [solicito|pido|exijo|ruego] (que) (no|dejen|cesen|paren) (me) (de|vuelvan a) [send|sending]
    hasta (aquí|la|los|las) (coronilla|huevos|narices|cojones|madre) de (det) [texts]
    opongo a (recibir) (det) (det) (det) [texts]
    ^ [baja|stop] y [díganme|dígame|decidme|dime|borren|denme|expliquen|explíquenme|borrad|eliminen|quiero|además|envíenme]
    [ya] (estuvo|está) (bueno|bien) (de) (tanto|tantos) [texts]
    ya (no) [párenle|envíen|manden|escriban] (con|a) (det) (det) [texts]
    ya no (me) [send] (más) (det) (texts) $
    no [want] (ser|seguir siendo) (más) [contactado|contactada|molestado|molestada|contactados]
    [quit] de estar [molestando|mandando|enviando|escribiendo|jodiendo|chingando]
    no (quiero) [más|mas] (det) [texts]
    baja (como|tal como|tal y como) (dice|indica|pone|piden|decís|dicen|se indica) (el|su|vuestro|en el|en su) [sms|mensaje]
    [stop|baja] (como|tal como|según|tal y como) [dice|indica|pone|piden|decís|dicen|indican|indicáis]
    cese … [texts|comunicaciones|envío|envíos|contacto|comunicación|acoso]
    [exijo|solicito|pido|ruego|demando|reclamo|requiero] (el|la|su|un) (inmediato|inmediata) [cese|baja|eliminación de mi número|exclusión|retirada]
    no (me|le|nos|les) (sigan|sigáis|sigas|siga) [mandando|enviando|escribiendo|molestando|contactando|llamando|acosando|spameando|insistiendo]
    no [sigan|sigáis|sigas|siga] [mandando|enviando|escribiendo|molestando|contactando|llamando|acosando|spameando|insistiendo] (det) (det)
    [sacan|sacáis|quitan|quitáis|borran|borráis|eliminan|sacás] … [list]
    [agradecería|agradeceré|agradecemos|gustaría|pediría|rogaría|ruego|pido|solicito|exijo|quiero|quisiera|necesito|espero] … [dejaran de|dejasen de|dejen de|dejéis de|paren de|paréis de|cesen|pararan de|cesaran|sacaran de|saquen de|quiten de|borren de]
    [ya|les|os] (les|os|lo) [he|había|dije|pedí|mandé|envié|escribí|respondí] (dicho|pedido|mandado|enviado|respondido|puesto) (que) [stop|baja|basta|parasen|pararan|paren]
    [un|una|otro|otra] (sms|mensaje|mensajito) más y [los|les|os|voy|llamo|pongo|me]
    [discard] (ya) [mi|este] [número|teléfono|celular|móvil|cel|num|contacto|tel]
    [este|mi|nuestro] [número|teléfono|celular|móvil] (ya) no (debe|puede|debería|tiene que|quiere|autoriza) (ya) (ser|recibir|volver a|estar|usarse|seguir) (más) [contactado|llamado|utilizado|usado|molestado|recibir|recibiendo|contactar|mensajes|publicidad|incluido]
    [sus|tus|vuestros|vuestras|estos|estas|esos] (det) [texts] (ya) no (son|me|nos|están) (son) [bienvenidos|bienvenidas|deseados|deseadas|gratos|interesan|sirven|solicitados|autorizados]
    ? [sus|tus|vuestros|vuestras|estos|estas|esos] (det) [texts] (me|nos|ya|son|están) (tienen|me|ya) (muy|unos|una|un) [cansan|aburren|hartan|molestan|fastidian|agobian|cansado|cansada|harto|harta|molestos|molestas|insoportables|pesados|pesadas|coñazo|fastidio|indeseados|spam|acoso|hasta el gorro|hasta las narices]
    no [soy|somos] (ya) (su|vuestro) [cliente|clienta|clientes] … [dejen|no me|paren|stop|quiten|borren|deje|eliminen|basta|baja|sáquenme|quítenme]
    ya no soy (su|vuestro) [cliente|clienta|socio|socia|abonado] … [no me|dejen|paren|quiten|borren|baja|eliminen|envíen|manden]
    no (hace|haría) falta (ya) (que) (me|nos) (sigan|vuelvan|vuelva) (a) [send|avisen|avisar|enviándome|mandándome|mandando|enviando|informen|recuerden|notifiquen]
    no (es|será|sería) (ya) [necesario|preciso|menester] (que) (me|nos) (sigan|vuelvan) (a) [send|avisen|mandando|enviando|informen|recuerden|notifiquen]
    [agradecería|agradeceré|agradecemos|agradezco|rogaría|ruego|pediría|pido|encantaría|gustaría|preferiría|prefiero|apreciaría] (mucho) (que) (ya) no (me|nos|se me) [send|enviaran|mandaran|escribieran|enviasen|mandasen|escribiesen|contactaran|molestaran|llamaran|envien]
    ? ^ (me|nos) [podéis|pueden|puede|podrían|podría|podés|puedes] (me|nos) [quitar|quitarme|borrar|borrarme|sacar|sacarme|eliminar|eliminarme|desapuntar|desapuntarme|excluir|dar de baja|darme de baja] (ya|de ahí|de aquí) $
    [want] (me) [salir|salirme|borrarme|irme|desaparecer|desapuntarme|quitarme] (ya) de (det) (det) [list]
    ? hasta cuándo (van|vais|me|con|seguirán|piensan) (a) (seguir) (con) (det) (det) [texts|mandando|enviando|molestando|molestar|mandar|enviar]
    ? ^ (ya|me|que|qué|q|vaya|menudo|menuda) (me) [cansan|cansáis|hartan|aburren|pesadez|coñazo|fastidio|tostón|plasta|tabarra|rollo|pesadilla] (de|con) (los|sus|tanto|tantos|estos|vuestros) (det) (texts) $
    [vaya|menudo|menuda|qué|que|q] [coñazo|pesadez|fastidio|tostón|plasta|tabarra|rollo|asco|lata] (de|con|son|los|sus) (det) (det) [texts|publi]
    ? [tenéis|tienen|tiene|tienes] (ya) [hasta los huevos|hasta las narices|hasta los cojones|hasta el moño|hasta el gorro|hasta la coronilla|hasta la madre|hasta la chingada|harta|harto|hartos]
    [vayan|vaya|id|ve|váyanse|vete|iros] (a) [molestar|joder|fastidiar|chingar|spamear|venderle] a
    [vayan|vaya|id|ve|váyanse|vete|iros|idos] (ya|todos) al [carajo|diablo|infierno|cuerno|demonio]
    ? ^ no [quiero|queremos|deseo] (ya) (más) (nada|esto) $
    ? ^ (no|bueno) [no quiero|no deseo|no me interesa|ya no|ya no más|ya no mas|no quiero gracias|no autorizo|es acoso|mejor no] $
    ? ^ (plis) [ya no|ya no más|ya no mas|ya basta|ya párenle|no más] $
    ? ^ (es|este es|mi|último|ultimo) [último aviso|ultimo aviso|la última vez|última advertencia|es el último aviso|último aviso antes de] (antes|denunciar|de denunciar|que se lo digo|que aviso) $
    ? ^ (los|les|os|te|lo|le) (voy|vamos|pienso) (a) [denunciar|denuncio|demandar|demando|reportar|reporto|bloquear|bloqueo|denunciaré|demandaré|reportaré|bloquearé] (ya|a todos|por spam|por acoso) $
    ? ^ (número|numero|contacto|ya|te|los|estás|están) (te|los|están|estás|quedan|quedas) [bloqueado|bloqueados|bloqueada|reportado|reportados|denunciado|denunciados] (por|como) (spam|acoso|por pesados|pesados) $
    [reportado|reportados|reportada|denunciado|denunciados|marcado] (como|por|a) [spam|acoso|la policía|profeco|aepd|no deseado]
    ? ^ (esto) (ya) (es|sois|son) (un|puro|una) [acoso|spam|hostigamiento|abuso|molestia] (ya) $
    ? [mandan|envían|mandáis|enviáis|mandas|llegan] [muchos|demasiados|muchísimos|un montón de|tantos|mil] (det) [texts]
    [desactiven|desactivad|desactiva|desactive|apaguen|quiten|quitad|bloqueen|bloqueo|silencien] (ya) (det) (det) [texts]
    [me quiero|me quisiera|me kiero|me qiero|me deseo|nos queremos|me gustaría] [borrar|dar de baja|quitar|salir|desapuntar|desuscribir|dar d baja|darme de baja|darme d baja]
    [kiero|qiero|quiero|quisiera|deseo|necesito] [darme d baja|dar d baja|darme de vaja|dar de vaja|la vaja]
    no [quiero|deseo|kiero|qiero|queremos] [q|que|k|ke] (ya) (me|nos) [send]
    [guárdense|guárdate|guardaos|métanse|métete|meteos|ahórrense|ahorraos|ahórrate|ahórrese|quédense] (con) (de) (det) (det) [texts]
    [retiren|retire|retirad] mi [nombre|número]
    todos los días (lo mismo|mensajes|sms|publicidad|con) … [paren|basta|stop|dejen|baja|ya]
    [considérenme|considéreme|considérame|consideradme|dénme por|denme por|dadme por|tómenme] (ya) (por|como) (dado|dada) [dado de baja|dada de baja|de baja|eliminado|eliminada|fuera]
    ? ^ (yo) [quiero|deseo|necesito|quisiera|exijo] que (todo) (esto|ya|los mensajes) (ya) [pare|paren|termine|acabe|se acabe|cese|se detenga|se termine] (ya) $
    ? ^ (ya) [no insistan|no insistáis|no insista|dejen de insistir|deje de insistir|dejad de insistir|no insistan más] (más) $
    [respeten|respete|respetad] (mi|la) [decisión|voluntad|privacidad|petición|deseo|elección] y
    [número|teléfono|nombre|móvil] no (tiene|tendría|debe|debería) (por|que|nada que|por qué) (qué|hacer|que) [estar|figurar|aparecer|hacer] en [su|sus|vuestra|la|vuestras|ninguna]
    nada de (más) (det) [texts]
    ^ nada de (más) (det) [texts]
    [sigo|siguen|todavía|aún|aun] (sin) (no) (estar|me|he sido) (han) [dado de baja|dada de baja|darme de baja|eliminado de|borrado de]
    ? ^ nada más [de ustedes|de vosotros|de parte suya] $
    no (me|nos|le) (send) (absolutamente) [manden absolutamente|envíen absolutamente|envien absolutamente|escriban absolutamente|enviéis absolutamente|mandéis absolutamente] nada
    no [tienen|tiene|tenéis|tienes] (mi|ningún|ninguna) (permiso|autorización|derecho|consentimiento) (para|a|de) [escribirme|enviarme|mandarme|contactarme|llamarme|mandar|enviar]
    [den|dé|da|dad] (ya) de baja [este|mi|el]
    [línea|número|teléfono|celular] (es) (de|del) [trabajo|la empresa|empresa|la oficina] (así que) [nada|no|dejen|sin]
    [quítenme|sáquenme|bórrenme|elimínenme|denme de baja|quítame|quitadme|borradme] $
    [no gracias|no] [quítenme|sáquenme|bórrenme|elimínenme|denme de baja|quítame|bórrame]
    [hagan|hagame|háganme|haced|haga|hacedme|tengan] (me) (el|la) [favor|bondad|amabilidad] de [no escribirme|no enviarme|no mandarme|no molestarme|no escribir|no enviar|no molestar|no contactarme|dejar de|parar de|borrarme|quitarme de|darme de baja]
    [de luto] … [no me manden|no me envíen|no me escriban|dejen de|no manden|no envíen]
    ? [molestan|incomodan|fastidian|cansan|agobian|irritan|estorban] (mucho) [sus|tus|vuestros|estos|esos|tantos] (det) [texts]
    no [quiero|deseo] (saber|tener) (nada) (que ver) (más) (nada) (de|con) [ustedes|vosotros|usted|su empresa|su compañía]
    [última|ultima] vez que (les|se lo|os|lo) (pido|digo|repito) … [paren|dejen|no|quiten|baja|borren|stop]
    [ya no|no] [aguanto|soporto|puedo más con|puedo con] (más) (det) (det) [texts]
    ? [parad|paren|parar|dejadlo|déjenlo|deténganse] (de una vez) ya $
    [pesados|pesadas|plastas|insoportables|cansinos] (sois|son|que sois) … [parad|paren|basta|dejad|dejen|stop|ya]
    [pueden|podéis|puede|podrían|podría|quieren|podés] (ya) [detener|parar|suspender|cesar|interrumpir|cortar|cancelar] (ya) (los|el|la) (det) [envío|envíos|texts]
  `,
  stop_all: `
    [cancelar|cancelen|parar|paren|eliminar|baja|borrar|anular|suspender|detener|detengan|stop] (de|a) [todo|todos|todas] $
    [de|con|a] [todas|todos] (las|los|sus|tus|vuestras|vuestros) (det) [company]
    no [want] … [ninguna|ninguno|todas|ningún] (de) (las|los|sus|vuestras|tus) (det) [company]
    (baja|bórrenme|desuscribirme|quítenme|sáquenme|denme|dadme|eliminarme|darme) (de) (baja) de [todo|todos lados|todas partes|todos sitios]
    baja (de) [todas|todos|todo]
    ^ [paren|parad|parar|detengan|cancelen|cancelar|suspendan|cesen] (ya) todo (por favor|llamadas|sms|correos|mensajes)
    ni [channel] ni [channel]
    ni [channel] ni [channel] ni [channel]
    no (más|mas|quiero) [channel] (ni) (no más|no mas|no|no quiero) [channel] (ni) (no más|no mas|no|no quiero) [channel]
    [remove_me] (ya) de [todas|todos|cada una de] (las|los|sus|vuestras|tus) (det) [list|company|boletines|bases]
    [cancelar|cancelen|cancelad|anular|anulen|eliminar|eliminen|suspender|dar de baja|den de baja|desactivar] [todas|todos] (mis|las|los|sus) (det) [suscripciones|alertas|boletines|servicios|avisos|notificaciones|newsletters|mensajes|suscripción]
    baja (de|en|para) [todos|todas|todo] (los|las|mis|sus) (det) (list|company|servicios|boletines|envíos)
    baja [total|completa]
    baja (total) (de|en|para) [todo|todos|todas] (los|las|sus) (det) [list|servicios|listas|boletines|company]
    no [quiero|deseo] (recibir|saber) (más) nada (más) (de|desde) [nadie|ninguno|ninguna|ningún|ninguno de ustedes]
  `,
  start: `
    [darme|denme|dadme|dame|deme] de alta
    [want] (volver a) [suscribirme|apuntarme|inscribirme]
    [want] (volver a) recibir (otra vez|de nuevo) (det) (det) [texts]
    [volver|vuelvo|vuelva|vuelvan|volved] a [recibir|suscribirme|enviarme|mandarme|activar|apuntarme|inscribirme|darme|ponerme|incluirme] (de alta) (det) (det) (texts)
    [recibir|reciban|enviarme|mandarme|envíenme|mándenme|activen|activar|reactivar|reanudar] [otra vez|de nuevo|nuevamente] (det) (det) [texts]
    [recibir|enviarme|mandarme|envíenme|mándenme] (det) (det) [texts] [otra vez|de nuevo|nuevamente]
    [reactivar|reactiven|reactivad|reanudar] (det) [texts|suscripción]
    [want] (det) (det) [texts] [otra vez|de nuevo|nuevamente]
    [suscríbanme|suscríbeme|apúntame|apúntenme|inscríbanme|apuntadme|suscribidme|agréguenme|póngame|pónganme|inclúyanme|inscríbeme|añádanme] [otra vez|de nuevo|a la lista|en la lista]
    [baja|stop|cancelé] (fue|ha sido) [por error|sin querer|un error|por equivocación]
    (di) de baja [sin querer|por error|por equivocación|por accidente]
    [sin querer|por error|por equivocación] (me) (di|puse|envié|mandé) [de baja|baja|stop]
    ^ (me) [quiero|quisiera|gustaría|deseo] [apuntar|inscribir|suscribir|registrar|apuntarme|inscribirme|suscribirme|registrarme] (otra vez|de nuevo) $
    [quiero|quisiera|gustaría|deseo] [apuntar|inscribir|suscribir|registrar|apuntarme|inscribirme|suscribirme|registrarme] (a|en) (det) [texts|lista]
    ^ [apúntenme|apuntadme|apúntame|inscríbanme|suscríbanme|suscríbeme|agréguenme|anótenme|anótame|inclúyanme|añádanme|reactívenme] (ya|en la lista) $
    ^ (sí|ok|bueno) [sigan|seguid|continúen|continuad] [mandando|enviando|enviándome|mandándome|escribiéndome|avisándome|informándome]
    [quiero|deseo|prefiero|gustaría] (sí) seguir [recibiendo|recibiéndolos|recibiéndolas]
    [error|equivoqué|equivocación|sin querer] … (quiero) [seguir recibiendo|sigan mandando|sigan enviando|suscríbanme|apúntenme|den de alta|dadme de alta|volver a recibir]
  `,
  help: `
    [quién|quien|kien] (es|eres|son|sois|habla|escribe|manda|me|coño) [habla|escribe|manda|envía|usted|ustedes|este|esto|tú|eres|es|sos] $
    [quién|quien|kien] (coño|demonios|diablos) [eres|son|sois|sos|es usted|es este|es esto|me escribe|me habla|me manda|me envía|habla|escribe]
    [qué|que|cuál] (es) (esta) [empresa|compañía|tienda|marca|negocio] (es|son|sois|representa)
    de parte de [quién|quien]
    de [qué|que] [empresa|tienda|compañía]
    (con) quién [hablo|tengo el gusto|estoy hablando|me estoy comunicando]
    (de) (quién|quien) es este número
    no (conozco|tengo) (este|su|tu) número (quién|quien|registrado|guardado)
    [how] (me) [unsub] (de) (det) (det) (texts|list|esto)
    [how] (dejar|evito|evitar|no) (de) (me) (recibir|lleguen|envíen|manden|reciba) (más) (det) (det) [texts]
    [cómo|como|dónde|en qué número] (puedo|los|les|me|se) (puedo) [contactar|contactarlos|contactaros|contactarles|contacto|llamar|llamarles|comunico|comunicarme|localizarles|hablar] (con) (ustedes|alguien|vosotros|un|una|el)
    (hablar) con [una persona|un humano|un agente|alguien|un asesor|un operador|una operadora|un representante]
    (cuál es) (su|el|vuestro) [teléfono de contacto|número de contacto|teléfono de atención|servicio de atención]
    [necesito|ocupo] ayuda $
    [qué|cuáles] (son) (mis) derechos (tengo)
    [qué|que|cómo|como] [tengo que|debo|hay que|puedo|hago] (hacer|poner|mandar|enviar|escribir|contestar|responder) para (que) (no|dejen|dejar|paren) (me) (lleguen|llegue|manden|escriban|envíen|recibir) (más)
    [qué|que|cuál|cual] (es la) [palabra|mensaje|código|texto] … para [darme de baja|cancelar|salir|darse de baja|que paren|dejar de|no recibir|desuscribirme]
    ^ (y|pero) [qué|que|q|k] [es|significa|quiere decir] (esto|este mensaje|este sms|este número|eso) $
    ^ (y) [de qué|de que|sobre qué] [se trata|va|trata|es] (esto) $
    [por qué|porque|por que|xq|pq] (me) [llega|llegan|mandan|mandáis|envían|escriben|escribís|llegó|han mandado|recibo] (esto|este|estos) (mensaje|sms|mensajes) $
  `,
  access: `
    [qué|que|cuáles|cuales] (son) (my) [data] (personales) (míos) [hold] (ustedes) (about)
    (los|toda|todos) [data] (que) [hold] [about]
    [qué|que|lo que|todo lo que] [hold] (ustedes) [about]
    [copia|acceso|acceder|consultar|ver|conocer|saber] (de|a) (todos|toda) (my) (my) [data] (personales)
    (envíenme|mándenme|enviadme|denme|dadme|facilítenme|enséñenme|muéstrenme) (una) (copia) (de) [mis|todos mis|toda mi] [data]
    [saber|conocer] (qué|que|cuáles) [data] (personales) [hold]
    de (dónde|donde) (han|habéis|has|ha|sacaron|sacó|sacaste|sacasteis|tienen|tenéis|tiene|tienes|consiguieron|obtuvieron|viene|salió) (sacado|conseguido|obtenido|cogido|tomado) [mi|este] [private]
    [cómo|como|dónde|donde] (es que) (han|habéis|has|ha|tienen|tenéis|tiene|tienes|consiguieron|consiguió|conseguiste|obtuvieron|obtuvo|llegaron a|sacaron|obtuvisteis) (ustedes) (sacado|conseguido|obtenido|llegado a|tener) [mi|este] [private]
    [quién|quien] (es el que) (les|te|le|os) (ha|dio|pasó|facilitó|vendió|proporcionó) (dado|pasado|facilitado|vendido|proporcionado) [mi|este] [private]
    (por qué|porque) [hold] mi [private]
    [origen|procedencia] de (my) [private]
    [a quién] (le|les) (han|habéis|has) … [mis|mi] [private]
    [artículo|art] 15 (rgpd)
    [cómo|como|dónde|donde] [consiguieron|obtuvieron|sacaron|conseguisteis|obtuvisteis|sacasteis|encontraron] … [número|teléfono|celular|móvil|contacto|datos]
  `,
  erase: `
    [delete] (por favor|ya|inmediatamente) (de) (todos|toda|todas) (my) (my) [data|cuenta|perfil] (personales) (de su)
    (que) (my) (my) [data|cuenta|perfil] (sean|personales) (personales) [borrados|eliminados|suprimidos|borrada|eliminada|cancelados|destruidos]
    [delete] todo (lo) (que) (hold) (about)
    [delete] (toda) (la) [información|data] (que) (hold) (about)
    [artículo|art] 17 (rgpd)
    derecho (al|de) [olvido|supresión]
    (que) [olviden|olvidadme|olvídenme|olvídense] (se) (de) [mí|todo]
    [quiero|pido|exijo|solicito|necesito] que (se) [borren|eliminen|supriman|destruyan|borréis|eliminéis|borre|elimine] … [información|datos|info|registros]
    [delete] (la|el) (mi|mis) [cuenta|perfil|ficha] y
  `,
  rectify: `
    [fix] (por favor) (my) (my) [data]
    [fix] (por favor) mi [field]
    mi [field] (está|esta|sale|aparece|figura|es) [wrong]
    mis [data] (están|estan|son|personales) (están) [wrong]
    [tienen|tenéis|tiene|tienes|han] (escrito|puesto) (mal) (mi|el|mis|la) [field|datos] [wrong]
    [tienen|tenéis|tiene|tienes|han] (escrito|puesto) mal (mi|el|mis|la) [field|datos]
    [wrong] (mi|el) [field] (en) (su|la|vuestra) [base|ficha|sistema|fichero|lista|registro]
    [artículo|art] 16 (rgpd)
    me llamo … (en) … (vuestros|sus|los) (datos|registros|ficha|sistema) … [rectificar|corregir|corrijan|rectifiquen|corregid|cambiar|modificar]
  `,
  port: `
    [transferir|exportar|portar|transfieran|exporten|llevarme|descargar|transmitan|transmitir|trasladar|migrar|traspasar|transferencia de|exportación de] (todos) (my) (my) [data]
    (my) [data] … [formato|archivo|fichero] (estructurado|legible|csv|json|electrónico|portable|digital|reutilizable|excel)
    [pasar|enviar|mandar|pasen|envíen] (my) [data] a (otra|otro|mi|un|una) (nueva|nuevo) [empresa|compañía|proveedor|operador]
    portabilidad de (my) [data]
    [artículo|art] 20 (rgpd)
    [datos|información|info|ficha] … [csv|json|excel|xml|formato|portabilidad]
    [datos|información|info] … [otra|nueva|otro|nuevo|cambio de] [empresa|compañía|operadora|proveedor|operador|banco|tienda|plataforma|aseguradora]
  `,
  object: `
    [opongo|oposición|oponerme|opone] (a|al) (que) (el|la|toda|todo) (uso|det) (me) [use]
    [opongo|oposición|oponerme] … [mis|data|perfiles|perfilado]
    no [want] que (me) (my|se) (data) (hagan|elaboren) (un) [use] 
    no (me) (hagan|elaboren|creen) [perfiles|un perfil]
    no [utilicen|usen|traten|procesen|analicen|uséis|utilicéis|tratéis] (my) (my) [data]
    [dejen|paren|cesen] de [usar|utilizar|tratar|procesar|analizar|perfilar|perfilarme|rastrear|rastrearme] (my) (data)
    [artículo|art] 21 (rgpd)
  `,
  restrict: `
    [bloquear|bloqueen|bloquee|limitar|limiten|limite|congelar|congelen|restringir|restrinjan|suspender|suspendan|bloqueo|limitación|restricción|paralicen|paralizar] (el|la|de|del) (uso|tratamiento|procesamiento) (de) (my) (my) [data]
    [limitar|limiten|limitación|restringir|suspender|suspendan|restricción|limitarse] (el|del) [tratamiento|procesamiento]
    [artículo|art] 18 (rgpd)
    [pido|solicito|quiero|exijo] que (se) [limite|limiten|restrinja|restrinjan|suspenda|suspendan|bloquee|bloqueen|congele|congelen] … [tratamiento|uso|datos]
    [guarden|conserven|guardad|conservad|mantengan] (mis) (los) datos (pero) (que) … [no los usen|no los utilicen|no los uséis|no los traten|no usarlos|sin usarlos|no usen]
  `,
  do_not_sell: `
    no (quiero que) (se) [sell] (ni) (sell) (my) (my) [private]
    (my) [private] (no) (están|esta|está|se) (en|a la) [venta|venden|vende]
    prohíbo (que) [sell] (my) [private]
    no [autorizo|consiento|acepto] (la|que|a) [sell] (de) (my) (my) [private]
  `,
  wrong_number: `
    [número|persona|teléfono|destinatario] [equivocado|equivocada|incorrecto|erróneo|errado|errada|incorrecta|errónea]
    (se|te|os) [equivocan|equivocaron|equivocó|equivocado|equivocaste|confunden|confundieron|confundido|equivoca|equivocasteis] (de|ustedes) [número|persona|teléfono]
    [este|ese] (ya) (no) (número|teléfono|celular|móvil) ya no (es|pertenece) (de|el|suyo|a)
    [este|ese] (número|teléfono|celular|móvil) (ya) no (es|pertenece) (de|el|suyo|a)
    (ya) no es (su|el|mi) [número|teléfono|celular|móvil] (de)
    no soy (la persona|esa persona|el|la|ese|esa|quien) (que|señor|señora|buscan|cliente|busca)
    (aquí|acá) no (vive|hay|es|trabaja) (ningún|ninguna|nadie) [con|llamado|llamada]
    no (conozco|hay|conocemos) (a) (ningún|ninguna|nadie|esa persona) [con ese nombre|llamado|llamada|que se llame|aquí|por ese nombre]
    (no) conozco a [ningún|ninguna|nadie]
    (acabo de|este) (recibir|comprar|estrenar) este número
    nuevo (dueño|titular|propietario) (del|de) (este) número
    no (hay|vive|existe) [ningún|ninguna|nadie] … [aquí|con ese nombre|llamado|llamada|que se llame así]
    [aquí|acá] no [hay|vive|existe] (ningún|ninguna|nadie|ninguno)
    [has|ha|han|habéis] equivocado $
    [te|se|os] [has equivocado|ha equivocado|han equivocado|equivocó|equivocaron|equivocaste]
  `,
  nothing: `
    [no|sin|nunca] (se|me|puedo|pude|quiero|quiere|para|lo|nos|podemos) (de) [parar|paren|pares|pare|cancelar|cancelen|canceles|cancele|terminar|detener|salir|borren|borrar|paran|para]
    no [dejen|dejes|deje|dejéis|paren|pares|pare] de (sending)
    no (me|nos) (quiero|den|des|deis|doy|dé) (darme|dar|que) (me|den) (de) baja
    no [me borren|me quiten|me saquen|me eliminen|me cancelen|me borres|me borréis]
    por qué … [baja|cancelado|cancelaron|dejado|dejaron|borrado|borraron|eliminado]
    [planta|temporada|gente|calidad|voz|presión|tensión|más|muy|parte|batería|luz|marea|cabeza|zona|persiana] (está|es|muy) baja
    [está|estoy|estar|estaba|sigo|sigue] (de) baja
    [de|una|la|por|mi|pedir] baja [por|médica|laboral|maternal|maternidad|paternidad|hasta|desde|enfermedad]
    baja [por|médica|laboral|maternal|maternidad|paternidad|california]
    (me|doy|darme|dar|dado|di|darse) (de) baja (en|de|del) (det) [booking]
    [baja|bajas|bájame|bajen] (tú|al|a|la|el|por|ya) [a|abajo|portal|perro|basura|pan|música|volumen|recoger|buscar|calle]
    [cancelar|cancelo|cancelen|cancela|cancele|cancelado|cancelada|anular|anulen|anula|eliminar|elimina|borrar|borra|quitar|quita|quítame|parar|para|detener|terminar|suspender|elimine|borre|cancelación|dar de baja|baja de|quiten|saquen|borren|eliminen] (por favor) (del|de|al|para|a) (det) (det) [booking]
    [cancelar|cancelo|cancela|eliminar|elimina|borrar|borra|quitar|quita] (det) … [booking]
    [alto|alta] [ejecutivo|voz|ahí|precio|nivel|el|la|como|riesgo|costura]
    [muy|tan|más|es|está|demasiado] [alto|alta]
    (me|nos) [deja|dejas|dejan|dejen|deje] (en|de) [la|el|casa|pasar|entrar|ir|saber|terminar]
    (deja|dejen|deje|dejad|para|pare) (ya) de [llover|llorar|reír|fumar|beber|trabajar|comer|jugar|correr|mentir|quejarte|decir|hacer|ladrar|funcionar|tomar|soñar|pensar]
    (a) salir [de|con|a|hoy|mañana|el|por]
    [voy|vamos|van|vas|puedo|quiero|quieres|antes de|al|para|acabo de|a punto de] (a) [salir|terminar|parar]
    no (me) [llames|escribas|mandes|llame|llamen|molestes|envíes|contestes|hables] (más) [ahora|hasta|antes|después|mientras|hoy|que|al|a|por la|en|durante|si|tan|cuando|entre]
    no (he|hemos) [recibido|recibo|me llega|me ha llegado|me llegó] [el|ningún|la|su|ninguna] (det) [mensaje|sms|aviso|notificación|publicidad]
    no [quiero|necesito] (que|más|el|la|nada) (pan|postre|café|problemas|azúcar|hielo|cebolla|agua|picante|bolsa|salsa|ir|hablar|perder)
    [basta|vale|suficiente] (con|que) [un|una|el|la|poner|enviar|tener|decir|saber]
    [dice|dijo|dijeron|pone|ponía|decía] (que) [stop|basta|no más|alto|pare]
    [responda|responde|envíe|envía|envíen|enviar|mande|manda|escriba] (la palabra) [baja|stop|alto|cancelar] (al|a|para|si)
    [número|teléfono] (de) [pedido|cuenta|cuota|habitación|seguimiento|serie]
    [talla|color|producto|pedido|dirección] (está|es) [equivocado|equivocada|incorrecto|errónea]
    [información|ayuda|contacto|acceso] [sobre|al|con|para] (det)
    (me|nos) [ayudas|ayudan|ayuda|ayude|ayudar] [con|a]
    [actualizar|cambiar|modificar|corregir] (la|mi|el|una) [cita|reserva|pedido|fecha de|contraseña|hora|tarjeta|clave|pin]
    dejen mi (paquete|pedido)
    quién es (ese|esa|el|la) (que|de|chico|chica|mejor)
    [nunca|no|jamás] (he) [pedí|pedido|solicité|solicitado] (la|una) baja
    [olvida|olvide|olviden|olvidé|olvides|olvido] (mi) (el|la|eso|esto|lo) [paraguas|cumpleaños|cita|llaves|contraseña]
    [bloqueado|bloqueada|bloqueados] [el|la|por el|en el|en la|mi|tráfico|tarjeta|cuenta|calle|carretera|paso|nieve]
    (no|ya no) quiero (el|la|los|las) [pedido|cita|reserva|pizza|entrega]
  `,
};
