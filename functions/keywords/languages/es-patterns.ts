import type { LanguageData } from './language.ts';

/** Sentences in Spanish: the form is explained in language.ts, the groups are in es.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? ^ no me [escribas|escriba|escribáis] $
    no [contacten|contacte|contactéis|contactes] (más|mas|a|con|nunca) [este número|este teléfono|este móvil|este celular]
    ? ^ no (gracias) basta $
    (por favor) [quiero|quisiera|deseo|pueden|puede|podrían|necesito|me gustaría] (por favor) [desactivar|apagar|silenciar|anular] (por favor) [los|las|sus|estos|estas|esos|esas|mis] [avisos|recordatorios|mensajes|ofertas|promociones|notificaciones|alertas|mensajes automáticos|mensajes de texto] (por sms|sms) (por favor) $
    (por favor) [desactivar|apagar|desactiven|desactiva|desactive|desactivad] [los|las|sus|estos|estas|esos|esas|mis] [avisos|recordatorios|mensajes automáticos|notificaciones|alertas|ofertas|promociones] (por sms|sms) (por favor) $
    (por favor) [pueden|puede|puedes|podrían|podría|podéis|podríais] (por favor) [dejar|parar] de [mandarme|enviarme] (más|sus|tus|estos|los|vuestros) [correos|texts] (por favor)
    [quisiera|quiero|deseo|me gustaría] (ser|que me) [ser eliminado|ser eliminada|ser borrado|ser borrada|ser retirado|salir] de [su|la|esta|vuestra|tu] (base) [lista|listas|base de datos|lista de distribución|lista de correo|lista de difusión|lista de contactos]
    (me) (por favor) [pueden|podrían|puede|podéis] darme de baja (por favor)
    (y) [cuándo van a|cuándo vais a|cuándo vas a|hasta cuándo van a|cuándo piensan] dejar de [molestarme|acosarme|fastidiarme|escribirme|mandarme|enviarme|spamearme|contactarme]
    ? ^ [ya fue suficiente|ya fue suficiente con esto|púdranse|púdrete|púdranse ustedes|dejate de joder|déjate de joder|dejen de romper] (ya|por favor) $
    (ya) [dejen|deja|paren|deje|dejad] (ya) (con) [el spam|de hacer spam|de mandar spam|de enviar spam] (ya|por favor) $
    digo no a (sus|los|estos|vuestros) [=sms|mensajes|avisos|textos|promos|publicidad]
    [prohíbo|prohibo|les prohíbo|rechazo] todo (tipo de) [contacto|mensaje|envío]
    ya no me [manden|manden nd|envíen|escriban] [nd|nda|nada]
    ? ^ (ya) [ya no me interesan|no me interesa ya|no me interesan ya] (gracias|más) $
    (el|los|sus) [=sms|mensajes|textos|avisos] (ya) [sobra|sobran|están de más|está de más|están de sobra]
    [ya me llega todo|me llega ya todo|ya recibo todo|todo me llega ya] por (correo|email) [correo|email|mail|carta] … [sobra|sobran|está de más|no hace falta]
    ? pero (desde ahora) sin mí $
    ? [dejo la|dejo el|abandono la|dejamos el] & [y también su lista|y su lista|y también la lista|y la lista de avisos]
    ? ^ [sin mí|no más por aquí|ya no me corresponde|ya no me incumbe|hasta aquí|no quiero saber más|este fue el último|ya no autorizo] (por favor|gracias) $
    [quiero|deseo|prefiero] (salir|dejar) [dejar la lista|abandonar la lista|salir de la lista|dejar el boletín|dejar los avisos]
    no (usen|utilicen|usen más) [usen más mi número|utilicen más mi número|usen mi número nunca más]
    (ya) no soy cliente [ya no|quítenme|bórrenme|no me|denme de baja]
    [escríbanme|escribanme|escribidme] por (carta|correo|email) no por [=sms|mensaje|celular|whatsapp]
    [no escriban|no escribas|no escribáis|no manden nada|no llamen] (nunca|más) a [este número|mi número] [más|nunca más|mas]
    ni otro (solo) [mensaje|=sms|aviso|promo|recordatorio] (más)
    [escriban|escriba|escribas|escribáis|manden|mandes|envíen] (nada) a [este número|mi número|esta línea] [más|nunca más|mas|ya]
    [favor de no|ruego no|rogamos no|se ruega no|agradeceré no|agradezco no] [molestar|insistir|escribir|llamar|enviar] [más|mas|mensajes]
    [no es necesario que|no hace falta que|no tienen que|no necesitan|no tiene que|no hay necesidad de que] (me|seguir) [me escriban|me avisen|me manden|escribirme|avisarme|mandarme|me sigan escribiendo|enviarme] (más)
    prefiero no (ser|estar|figurar) [molestada|molestado|contactada|contactado|en su lista|en la lista]
    [no más|ya basta de|basta de|harto de|harta de|cansada de|alto a|paren con|cancelen|me niego a recibir|paren|cesen|suspendan|guárdense|ahórrense] (las|sus|el|los) [noticias|boletín|esas cosas|recordatorios|invitaciones] (por favor|ya)
    [se acabaron|se acabó] (los|sus|las|la|el) [mensajes|=sms|textos|avisos|promos|publicidad|recordatorios] (por favor)
    [esos|estos|sus|los|esas] [mensajes|avisos|=sms|recordatorios|textos|promos] (mejor) [guárdenselos|guárdeselos|guardáoslos|guárdatelos|no los quiero|no me los manden|no hacen falta|ya no hacen falta]
    ? ^ (desde hoy|prefiero|puede ser|podría ser|mejor|a partir de ahora) sin (sus|los|la|más) [mensajes|publicidad|=sms|recordatorios|avisos|promos] $
    [saquen|quiten|borren|eliminen|retiren|saca|quita|den de baja] [her_too] (de|del) (la|su|los|sus|el) [lista|base|grupo|envíos|ahí|boletín|mensajes|difusión|agenda|base de datos|contactos]
    ? (exclúyanme|retírenme|suéltenme) (quiero|necesito|deseo|me gustaría) [salir|salirme|exclúyanme|retírenme|suéltenme|que me saquen|que me quiten] del grupo
    ? ^ [me bajo|doy de baja|ya no es para mí|esto ya no es para mí] (gracias|por favor) $
    (yo) (aquí) me bajo de (los|sus|vuestros|tus|estos) [mensajes|avisos|=sms|boletín|promos|alertas|textos]
    [anulo|anulen|anulad|anule|revoquen] (mi|el) alta (en|del)
    [anulo|anulen|anulad|anule|cancelen|cancelo|revoquen] mi [registro|inscripción|afiliación] [al boletín|a los mensajes|a los avisos|al servicio de|en la lista|a las alertas]
    [chau|chao|adiós|hasta nunca|bye] (a) (los|las) [promos|mensajes|=sms|ofertas|textos]
    [quede|queda|déjenla|dejen|deje] (fuera|este número|esta línea) fuera de (cualquier|sus|todas|toda|su|los|las) [campaña|campañas|lista|listas|envíos|promociones|avisos]
    (así que|ya) no me [ponga|pongan|pongáis|incluyan|incluya|incluyáis|metan|agreguen] (más) en (los|las|sus|la|su) [avisos|envíos|mensajes|grupo de avisos|lista de avisos|lista de difusión|lista de envíos]
    (os|les|te|le) pido que [paréis|paren|pare|pares|lo dejéis|lo dejen] (ya) (de)
    [ni un|ni una] (solo|sola) (mensaje|aviso|promo) (político|publicitario) [mensaje|aviso|promo|=sms|político|publicitario] más
    ? (con|para) conmigo esto (ya) (se) [terminó|acabó]
    ? [córtala|cortala|córtenla|cortenla|cortadla] (ya) [po|ya|con los|con las|con]
    [por celular|por sms|por teléfono|por mensaje] (ya) no [hacen falta|hace falta|los necesito] (más)
    (de|en) esta lista (yo) [me apeo|me bajo|me borro|me descuelgo|me retiro]
    [me di de baja|me dí de baja|ya me di de baja|me he dado de baja|pedí la baja|puse baja] … [me siguen llegando|siguen llegando|sigo recibiendo|me siguen escribiendo|me seguís escribiendo|me seguís mandando|me siguen mandando]
    ? ^ [vamos a dejarlo aquí|lo dejamos aquí|dejémoslo aquí|hemos terminado|ustedes y yo hemos terminado|lo nuestro se acabó|vosotros y yo hemos terminado] $
    [para qué|por qué] (me) [mandarlos|enviarlos|los mandan|los mandáis|mandarlas|seguir mandando] (si|entonces) (no) [no los leo|no las leo|los leo|los borro]
    ? ^ (ya) (es) [suficiente|más que suficiente] (ya) $
    no [sean|seáis|seas|sea] (tan) [pesados|pesadas|pesado|plastas|plasta|pelmas|pelma|cansinos|cansino|pelmazos|insistentes|latosos|hostigosos|jartos|densos|intensos|cargosos] $
    ? ^ [sois|son] (unos|muy|bien|más|tan) [pesados|plastas|pelmas|cansinos|pelmazos|latosos|hostigosos|cargosos] $
    [silenciadme|silénciame|silénciense|silénciate|silenciadme ya|enmudeced|enmudezcan] (para siempre|ya) $
    no (me) (lo) [volváis|vuelvan|volvás|vuelvas] a hacer (nunca) (más|nunca|jamás)
    no (lo) [vuelvan|volváis|vuelvas] a [hacerlo|mandar|molestar|escribir] (más) $
    no (me) [agobiéis|agobien|agobies|rayéis|rayes|calentéis|atosiguen|atosiguéis|machaquen|machaquéis|saturen|saturéis] (más|tanto) $
    ni se (os|les|te) (vuelva a) [ocurra|ocurrir|pase] (por la cabeza) [volver a|escribirme|mandarme|molestarme] (escribirme|mandarme|contactarme|molestarme) (nada|más)
    [no hace falta|no es necesario|ya no hace falta|no necesito|no quiero] que (me|nos) [informéis|informen|avisen|aviséis|recuerden|recordéis|notifiquen|notifiquéis|contéis|cuenten] (más|nada|de nada|sobre nada)
    [me borráis|me borran|me borras] de [ahí|aquí|esto|eso|este rollo|esa cosa|este invento]
    [con un|con este|con uno|con este ya] (mensaje|aviso|sms) (ya) [tuve|tengo|he tenido] (bastante|de sobra|suficiente) [bastante|de sobra|suficiente]
    ? [tengo que|necesito|hace falta|es necesario] [enterarme|saber|enterar|que me entere] (yo) de [cada|todas sus|todos sus|todas vuestras] [rebaja|oferta|promoción|descuento|rebajas|ofertas|promociones|descuentos|promo]
    ? [me pueden|me podéis|pueden|podéis] (ya) [tachar|tacharme|ir tachando|borrar de ahí] [me fui|me mudé|ya no vivo|emigré|vivo fuera]
    ? gracias pero no (ya) [tengo cupones|tengo ofertas|me sobran cupones|me sobran ofertas|tengo publicidad|me sobran vales|tengo vales]
    ? [antes|primero|prefiero] (me) [como el sombrero|comerme el sombrero|muero|morirme|trago un clavo|tragarme un clavo|como los zapatos|que me parta un rayo] (antes) que [recibir|leer|ver] [otro de estos|otro de esos|otro mensaje|otro sms|uno más de estos|otra de estas|otro de sus]
    ? [pensé|pensaba|creí|creía] que (ya) (me) [me había librado|me había deshecho|me había escapado|nos habíamos librado] (ya) de [ustedes|vosotros|sus mensajes|vuestros mensajes|sus ofertas]
    ? [denle|denles|dadle|dale|cedan|regalen] mi [lugar|sitio|puesto|plaza] (en|de) (su|la|vuestra) [lista|listas|base] a [alguien que le importe|alguien que le interese|alguien a quien le importe|alguien a quien le interese|quien le interese|quien lo quiera]
    ? [considérenlo|consideren|considerad|considere|tómenlo como|tomen|tomad] (esto|este mensaje) (como) [mi despedida|mi adiós|mi renuncia]
    ? [hasta entonces] (quiero|solo|pido) [silencio|calladitos|chitón|silencio por favor] $
    ? [el que|quien|la que|quienes] me [metió|apuntó|inscribió|puso|agregó|añadió|suscribió] (aquí|ahí|en esto|en la lista) [que me saque|que me quite|que me borre|que me desapunte|que me dé de baja]
    ? [di|dejé|dimos|facilité] (este|mi|el) [número|teléfono|móvil|celular] para [la entrega|el pedido|el envío|la cita|la reserva|el paquete|la factura] no para (que me) [recibir|que me manden|que me envíen|que me llenen|anuncios|publicidad|promociones|ofertas|que me mandéis]
    ? ^ (ya) (os|se|te) [estáis|están|estás|están ya] (ya) [poniendo|volviendo] (ya) (un poco|muy|bastante) [pesados|pesaditos|cansinos|insoportables|cargantes|latosos] $
    ? [política|normativa|reglamento|normas] (de) (nuestra|la|esta) (empresa|compañía) [prohíbe|prohíben|no permite|no autoriza|no admite] (los|todo|recibir) [sms publicitarios|sms comerciales|mensajes publicitarios|mensajes comerciales|mensajes no solicitados]
    [cartas|carta|correo|correos|email|emails|mails|llamadas|papel] [sí|si] … [mensajes|sms|mensajitos|whatsapps] … no
    [no es necesario que|no hace falta que|ya no hace falta que|ya no es necesario que|no tiene sentido que] (me|nos) (sigan) [lleguen|llegue|manden|lleguéis|llegando|envíen|enviéis|mandéis] (más|ya|a mí) (las|los|sus|vuestras|vuestros|más) [convocatorias|avisos|recordatorios|invitaciones|noticias|novedades|circulares|mensajes|sms|notificaciones|ofertas|promociones|boletines|informaciones]
    [ya podéis|ya pueden|podéis|pueden] (ya) [dejar de|parar de] (avisar|mandar|enviar) [avisarnos|avisarme|mandarnos|mandarme|enviarnos|enviarme|informarnos|informarme|invitarnos|recordarnos|recordarme|avisar|escribirnos]
    [sacarían|sacaríais|quitarían|quitaríais|sacaría|quitaría|borrarían|borraríais|podrían sacarme|podríais sacarme] (por favor) [del|de la|de los|de las] (su|vuestro) [mensaje grupal|mensajes grupales|mensaje de grupo|grupo|lista|mensajes|grupo de mensajes|envío|envíos|lista de padres|circulares]
    [ojalá|espero que|que|deseo que|tant de bo|a ver si] (esta|esto) [sea|haya sido|fuera|es] la última vez que (me|nos) [llega|llegan|mandan|mandáis|escriben|escribís|envían|enviáis|recibo|molestan|contactan]
    [no me hacen falta|no necesito|no quiero|sin|ni un] (más) [recordatorios|avisos|promos|ofertas] (gracias|por favor) (que) [yo llevo mi agenda|llevo mi agenda|tengo agenda|ya me acuerdo|yo me acuerdo|tengo mi agenda]
    [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad] … [ya no hacen falta|ya no hace falta|ya no me hacen falta|ya no nos hacen falta|no hacen falta ya|no hacen ninguna falta|ya no son necesarios|ya no son necesarias|ya no es necesario|ya no es necesaria|no son necesarios|no son necesarias|ya no se necesitan|ya no los necesito|ya no las necesito|ya no los necesitamos|ya no me sirven|ya no nos sirven|ya no me interesan|ya no tienen sentido|ya no vienen a cuento|ya no vienen al caso|ya sobran|sobran|ya no me corresponden|ya no proceden|ya no aplican|ya no deben llegar|ya no tienen que llegar|no tienen por qué seguir llegando|están de más]
    [ya no hacen falta|ya no hace falta|ya no me hacen falta|ya no nos hacen falta|no hacen falta ya|no hacen ninguna falta|ya no son necesarios|ya no son necesarias|ya no es necesario|ya no es necesaria|no son necesarios|no son necesarias|ya no se necesitan|ya no los necesito|ya no las necesito|ya no los necesitamos|ya no me sirven|ya no nos sirven|ya no me interesan|ya no tienen sentido|ya no vienen a cuento|ya no vienen al caso|ya sobran|sobran|ya no me corresponden|ya no proceden|ya no aplican|ya no deben llegar|ya no tienen que llegar|no tienen por qué seguir llegando|están de más] [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad]
    [ya no hacen falta|ya no hace falta|ya no me hacen falta|ya no nos hacen falta|no hacen falta ya|no hacen ninguna falta|ya no son necesarios|ya no son necesarias|ya no es necesario|ya no es necesaria|no son necesarios|no son necesarias|ya no se necesitan|ya no los necesito|ya no las necesito|ya no los necesitamos|ya no me sirven|ya no nos sirven|ya no me interesan|ya no tienen sentido|ya no vienen a cuento|ya no vienen al caso|ya sobran|sobran|ya no me corresponden|ya no proceden|ya no aplican|ya no deben llegar|ya no tienen que llegar|no tienen por qué seguir llegando|están de más] (más) [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad]
    ? [vendí|vendimos|hemos vendido|he vendido|terminó|ha terminado|acabó|ha acabado|cerramos|cerré|hemos cerrado|me mudé|nos mudamos|cambié de|he cambiado de|cambiamos de|dejé|dejamos|ya no va|ya no vamos|ya no está|murió|me di de baja] & [ya no hacen falta|ya no hace falta|ya no me hacen falta|ya no nos hacen falta|no hacen falta ya|no hacen ninguna falta|ya no son necesarios|ya no son necesarias|ya no es necesario|ya no es necesaria|no son necesarios|no son necesarias|ya no se necesitan|ya no los necesito|ya no las necesito|ya no los necesitamos|ya no me sirven|ya no nos sirven|ya no me interesan|ya no tienen sentido|ya no vienen a cuento|ya no vienen al caso|ya sobran|sobran|ya no me corresponden|ya no proceden|ya no aplican|ya no deben llegar|ya no tienen que llegar|no tienen por qué seguir llegando|están de más] & [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad]
    [no hace falta que|ya no hace falta que|no es necesario que|ya no es necesario que|no necesito que|ya no necesito que|no necesitamos que|no tiene sentido que|no vale la pena que|no merece la pena que|no tienen que|ya no tienen que|no tenéis que|ya no tenéis que|no hay necesidad de que|no hay por qué|de nada sirve que|no hay razón para que] (me|nos|le) (sigan|sigáis|sigas|continúen|continuéis) [sigan|sigáis|sigas|continúen|continuéis|manden|mandéis|envíen|enviéis|avisen|aviséis|informen|recuerden|seguir|inviten|avisar|mandar|enviar] … [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad]
    [no hace falta que|ya no hace falta que|no es necesario que|ya no es necesario que|no necesito que|ya no necesito que|no necesitamos que|no tiene sentido que|no vale la pena que|no merece la pena que|no tienen que|ya no tienen que|no tenéis que|ya no tenéis que|no hay necesidad de que|no hay por qué|de nada sirve que|no hay razón para que] (me|nos|le) [sigan|sigáis|sigas|continúen|continuéis|seguir] [mandando|enviando|avisando|mandándome|enviándome|mandándonos|enviándonos|informando|recordando|invitando|escribiendo|avisándome|avisándonos|informándome|mandándolos|enviándolos]
    [me|nos] [podéis|pueden|puedes|podrías|podríais|podrían|puede|podría] [sacar|quitar|borrar|eliminar|dar de baja|excluir|desapuntar] (ya) [del|de los|de las|de la|de|de ese|de este] (grupo de|mensajes de|lista de|envío|chat) [grupo de mensajes|grupo de sms|grupo|mensajes de la clase|mensajes de grupo|mensajes grupales|sms grupales|mensajes de padres|lista de padres|lista de la clase|grupo de padres|chat de la clase|chat de padres|circulares|avisos del cole|avisos del club|envíos masivos|difusión|lista de difusión|grupo de la clase|grupo del cole|mensajes del cole|mensajes del colegio|avisos|recordatorios]
    [saquen|saca|sacad|saque|quiten|quita|quitad|quite|sáquenme|sacadme|sácame|sáqueme|quítenme|quitadme|quítame|quíteme|sáquennos|sacadnos|quítennos|quitadnos|bórrennos|borradnos|eliminen|dennos de baja] (me|nos|a mí|ya|a nosotros|por favor) [del|de los|de las|de la|de ese|de este|de] [grupo de mensajes|grupo de sms|mensajes de la clase|mensajes de grupo|mensajes grupales|sms grupales|mensajes de padres|mensajes de los padres|lista de padres|lista de la clase|grupo de padres|chat de la clase|chat de padres|circulares|avisos del cole|avisos del club|envíos masivos|difusión|lista de difusión|grupo de la clase|grupo del cole|mensajes del cole|mensajes del colegio|grupo de difusión|mensajes del grupo]
    [quédense|quedaos|quédate|quédese|guárdense|guardaos|guárdate] (con) [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad] … [yo|sé|me acuerdo|ya|gracias|no los]
    [ahórrenme|ahorradme|ahórrame|ahórreme|ahórrennos|ahorradnos|evítenme|evitadme|evítame|pueden ahorrarse|podéis ahorraros|se pueden ahorrar|os podéis ahorrar|me pueden ahorrar|me podéis ahorrar] (ya) (todas|todos) [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad]
    [avisos|los avisos|sus avisos|vuestros avisos|recordatorios|los recordatorios|sus recordatorios|vuestros recordatorios|notificaciones|las notificaciones|novedades|las novedades|noticias|las noticias|invitaciones|las invitaciones|sus invitaciones|circulares|las circulares|ofertas|las ofertas|sus ofertas|promociones|promos|las promos|mensajes|los mensajes|sus mensajes|vuestros mensajes|sms|los sms|comunicados|los comunicados|información|la información|informaciones|boletines|el boletín|alertas|las alertas|anuncios|publicidad] … [me los podéis ahorrar|me las podéis ahorrar|me los pueden ahorrar|me las pueden ahorrar|se los pueden ahorrar|se las pueden ahorrar|os los podéis ahorrar|os las podéis ahorrar|ahórrenselos|ahórrenselas|ahorráoslos|ahorráoslas]
    [solicito|pido|ruego|exijo|les pido|os pido|les ruego|requiero|demando|agradecería|agradeceré] (que) [no se me|ya no se me|no me sean|no me|no nos|no se nos|ya no me|que no me] (sean) [envíen|envíe|enviados|enviadas|manden|mande|remitan|mandéis|enviéis|escriban|escribáis|contacte|contacten|notifique|lleguen|llegue]
    [solicito|pido|ruego|quiero|exijo] (no) [dejar de recibir|no recibir más|no ser contactado|no ser contactada|no recibir ningún|no recibir ninguna|no recibir ni]
    [tengan|tenga|tened|ten] (la|a) [la bondad|bondad|amabilidad|la amabilidad|la gentileza|a bien|bondad|el detalle|la cortesía] (de) no [mandarme|enviarme|escribirme|mandar|enviar|molestarme|mandarnos|enviarnos|contactarme|avisarme]
    [sean|sed|sea|si son] tan amables de no [mandarme|enviarme|escribirme|mandar|enviar|molestarme|mandarnos|enviarnos|contactarme|avisarme]
    [sea|sé] tan amable de no [mandarme|enviarme|escribirme|mandar|enviar|molestarme|mandarnos|enviarnos|contactarme]
    [ni|ni un] (uno|una|un) [solo|sola|mensaje|sms|aviso] (mensaje|sms|aviso|promo|oferta) (más) [de ahora en adelante|a partir de ahora|desde hoy|en adelante|a partir de hoy]
    [ya|basta|suficiente] (ya|está bien) [basta|basta ya|está bien|estuvo bien|es suficiente] … [spam|publicidad|mensajes|bombardeo|acoso|mensajitos|sms|rollo]
    [esto|esta historia|este spam|este bombardeo|este acoso] (tiene|debe|ha) [tiene que|debe|ha de|se tiene que|se acaba] [terminar|acabar|parar|cesar|acabarse|terminarse|hoy|ya]
    [un|una] [mensaje|sms|oferta|aviso|mensajito|recordatorio|promo] [diario|diaria|al día|por día|cada día|todos los días|por hora|cada hora] [es|ya es|me parece] (mucho|ya) [demasiado|mucho|excesivo|excesiva|pasarse|una exageración|un exceso]
    [hasta cuándo|hasta cuando|cuánto más|cuántas veces|cuantas veces] … [pedí|dije|pedido|dicho|repetir|pedirles|decirles|decir|tengo que|avisé] … [no me escriban|no me escribáis|no me manden|no me mandéis|no me envíen|dejen|paren|pararan|no escriban|no quiero|no me molesten|basta]
    [pedí|dije|he pedido|he dicho|he solicitado|pedimos] (ya|dos|tres|varias|mil) [dos veces|tres veces|varias veces|mil veces|muchas veces|dos|veces|antes] (que) (ya) [no me escriban|no me escribáis|no me manden|no me mandéis|no me envíen|no escriban|no me molesten|no me escribieran|no me mandaran|que no me|que paren|que pararan|que no]
    [suena|pita|vibra|me despierta|sonando] … [reuniones|reunión|noche|madrugada|turno|clase|trabajo|dormir|misa] … [nunca más|no quiero|basta|no más|ni uno|ya no|paren|dejen|jamás]
    [trabajo|turno] (de|turno de|por las) [noche|noches|nocturno] … [me despierta|me despiertan|duermo|no puedo dormir|me suena|suena|despierta|dormir] … [no quiero|no me|nunca|paren|basta|dejen|ni uno|no más|stop]
    [no quiero|no quisiera|no deseo|no queremos] (volver a|nunca) [recibir|ver|tener] (a) (nunca|ni|ninguno) [ni uno|ni una|ninguno|ninguna|nunca más|jamás|nada]
    [no quiero|no quisiera|no deseo] volver a [recibir|ver|leer|saber] [ni|ninguno|ninguna|nada|uno|más|esto|otro|estos|nunca]
    nada [a|en|al] (mi|este|el) [móvil|celular|teléfono|cel|número] [a partir de ahora|de ahora en adelante|en adelante|desde ahora|nunca más|por favor|ya]
    [conmigo|a mí|para mí] no (usen|uséis) [usen|uséis|utilicen|utilicéis|funcionan|por|use] (los|el|mensajes) [sms|mensajes|mensajes de texto|mensajitos]
    no [usen|uséis|utilicen|utilicéis] (los|el|más) [sms|mensajes|mensajes de texto] [conmigo|con nosotros|para contactarme|para avisarme|para hablarme|para comunicarse]
    ^ (contáctenme|escríbanme|avísenme|mejor|quiero|prefiero|a mí) [solo por correo|solo por correo electrónico|sólo por correo|sólo por correo electrónico|solo por email|solo por mail|solo por e-mail|sólo por email|únicamente por correo|únicamente por correo electrónico|únicamente por email|por correo solamente|solamente por correo|solamente por email|solo por carta|sólo por carta|solo por correo postal|solo por teléfono|solo correo|solo email|solo correo electrónico|solo mail|por email solamente|solo cartas|únicamente por carta|nada más por correo] (a mí|de ahora en adelante|a partir de ahora|en adelante) $
    [tengan|tened|tenga|ten] (un poco de|la) [decencia|educación|respeto|bondad|amabilidad|delicadeza] (de|y) [parar|dejar|no escribir|dejarme|no molestar|paren|dejen|no escribirme|no mandarme|cesar]
    ^ (qué|cómo|dónde|a qué) (botón) (le) [aprieto|pulso|toco|hago|doy|marco] para [acabar|terminar|que se acabe|que pare|que paren] (con|esto) (esto) … [no quiero|ya no quiero|ni uno más|no más|harto|harta|estoy harto|estoy harta]
    ^ no más [fotos|vídeos|cupones|enlaces|chistes|recetas|catálogos|encuestas|invitaciones|horóscopos|códigos|sorteos|rebajas|descuentos] (de|con|por) … (gracias|por favor) $
    ^ (ya) [han|habéis|ha|has] (me) [escrito|mandado|enviado|mandado ya|molestado] (ya) [bastante|suficiente|demasiado|de sobra|lo suficiente] (gracias|por favor|ya) $
    [ningún|ni un] [contacto|mensaje|sms|aviso|envío|recordatorio] más (por|de) [sms|mensaje|teléfono|ustedes|vosotros|su parte|vuestra parte|móvil|celular]
    otro [pitido|sms|mensaje|mensajito|aviso|timbrazo|recordatorio] (más) … y [el teléfono|los bloqueo|os bloqueo|los denuncio|os denuncio|va a la basura|tiro|llamo|me borro|me doy de baja|voy a|lo tiro|me cambio]
    [me|nos] [añadieron|agregaron|apuntaron|metieron|inscribieron|suscribieron|dieron de alta|habéis añadido|han añadido|han apuntado] [por error|sin permiso|sin preguntar|sin mi permiso|sin querer|por equivocación] … [deshagan|quítenme|sáquenme|bórrenme|deshaced|borradme|quitadme|anulen|cancelen] (eso|esto)
    ^ (por favor) (ya) no [sigan|sigáis|siga|continúen|continuéis|insistan|insistáis|insista] (más|por favor|así|gracias|escribiendo|mandando|ya) $
    ^ ya no sigan $
    no quiero (recibir|ver) (más) (las|sus|estas|esas) [cosas|tonterías|historias|chorradas|pendejadas|cosas del] (del|de) [bingo|la lotería|rifas|sorteos|tienda|la tienda|publicidad|ofertas|ustedes]
    [no hace falta|ya no hace falta|no es necesario|ya no es necesario|no tiene sentido] (que) (me|nos|seguir) [mandar|mandarme|mandarnos|enviar|enviarme|enviarnos|mandando|enviando|manden|envíen|mandéis|enviéis] (más|tantos|los|sus) [recordatorios|mensajes|avisos|sms|ofertas|promociones|mensajitos|notificaciones|boletines|noticias|alertas]
    [nunca|no|jamás|ya no] (yo) leo (nunca) (los|sus|estos|vuestros) [sms|mensajes|mensajitos|avisos|textos] (así que|mejor) [manden|mandad|envíen|enviad|manda|escriban|llamen|dejen|no] (me|una|por) (carta|cartas|correo|manden|envíen)
    ^ no es para mí [déjenlo|dejadlo|déjalo|déjelo|olvídenlo|paren|gracias déjenlo] $
    de [sus|vuestros|vuestras|tus|estos|estas] [consejos|noticias|novedades|recordatorios|ofertas|promociones|avisos|mensajes|boletines] (ya|yo) (me) [prescindo|paso|olvido|me olvido|puedo prescindir|me despido]
    ^ (por favor) [ahórrenme|ahorradme|ahórrame|ahórrense|ahórrennos|ahorradnos|ahórreme] (todo) [esto|eso|todo|lo demás|el rollo|la lata|la chapa] (por favor|gracias) $
    [suena|pita|vibra|no para de sonar|no deja de sonar|no para de pitar|me suena|no para de vibrar] (toda|todo|a|cada) (la|el|todas) (noche|día|rato|horas) (por|con) (culpa|sus|vuestros) (de|suya|vuestra|mensajes) (ustedes|vosotros) [apáguenlo|apagadlo|apáguelo|apágalo|quítenlo|paren|parad|basta|desactívenlo|córtenlo|ya basta]
    [no hace falta|no es necesario|ya no hace falta|ya no es necesario|no hay necesidad de|no tienen que|no tenéis que|no tiene que] [mantenerme|tenerme|mantenernos|tenernos] (más) [informada|informado|al tanto|al corriente|al día|informados]
    cómo [me libro|me deshago|nos libramos|puedo librarme|hago para librarme|puedo deshacerme|me quito de encima] (de) [estos|sus|vuestros|tantos|los|tus] [mensajes|sms|avisos|mensajitos|recordatorios|anuncios]
    [ya no|no] [tienen|tenéis|tiene|hace falta|necesitan|hacen falta|necesita|hay] (que|falta) (que) (me|nos) [recordarme|recordarnos|recordar|avisarme|avisarnos|escribirme|mandarme|enviarme|informarme|recuerden|recordéis|avisen|avise|aviséis|manden|envíen|tengan al tanto|tengan al corriente|mantengan al tanto|mantengan informado|mantengan informada|tengáis al tanto|mantengáis al tanto|tenga al tanto|informen|informe|contacten|notifiquen|sigan escribiendo|sigan mandando|sigan avisando] [nada|más|nada más|por sms|por mensaje]
    [ya no|no] [hace falta|es necesario|hay necesidad de] que (me|nos) [tengan al tanto|tengan al corriente|mantengan al tanto|mantengan informado|mantengan informada|tengáis al tanto|mantengáis al tanto|tenga al tanto]
    [ya|ya no|no] [hacen falta|son necesarios|se necesitan|necesito|quiero|me sirven|sirven] más [mensajes|avisos|recordatorios|sms|mensajitos|textos|notificaciones|alertas]
    [solo|sólo|únicamente|solamente|mejor|exclusivamente] por [correo|correo electrónico|email|e-mail|mail|carta|teléfono|correo postal] (de ahora en adelante|a partir de ahora|desde ahora|por favor|en adelante|en lo sucesivo) (y) [no por|nada de|y no por|nunca por|no más por|sin] (más) [mensaje|mensajes|sms|texto|mensajitos|mensaje de texto|mensajes de texto|móvil|celular]
    [mándenme|mandadme|mándame|envíenme|enviadme|escríbanme|mandenme] (una|un|por|cartas|carta|correo|correos) (carta|cartas|correo|correos|email|emails|mail) (si quieren|si queréis|si hace falta|si es necesario) (y|pero) [mensajes no|sms no|mensajitos no|no mensajes|no sms|nada de mensajes|nada de sms|no más sms|no más mensajes]
    [prescindo|prescindiré|prescindimos|voy a prescindir|puedo prescindir|prefiero prescindir|paso|me olvido] (perfectamente) de [sus|vuestros|vuestras|tus|estos|estas|los|las] [consejos|noticias|novedades|recordatorios|ofertas|mensajes|avisos|promociones|sms|boletines|notificaciones|mensajitos|recetas|horóscopos|alertas|tips]
    [vivo|vivimos|estoy|estamos|me va|puedo vivir|viviría|viviré|se vive] (muy|bastante|perfectamente|la mar de) (bien|mejor|tranquilo|tranquila|feliz) sin [sus|vuestras|vuestros|tus|estos|estas] [noticias|novedades|consejos|recordatorios|ofertas|mensajes|avisos|promociones|sms|tips|alertas|recetas|notificaciones]
    [ese|este|esto|ése|éste] [fue|es|ha sido|será|era] el último [mensaje|sms|mensajito|aviso|texto] (de ustedes|vuestro|suyo|tuyo) que (yo) [quiero|quería|pienso|voy a|leo|deseo|acepto|aguanto] (leer|recibir|ver|aguantar)
    [me|nos] [despierta|despiertan|despertáis|sobresalta|sobresaltan|asusta|asustan|despertaron|desvela|desvelan] (por|a|de|en) (la|las|media|cada) (noche|noches|madrugada|siesta|vez) [paren|parad|pare|basta|ya basta|dejen|cesen|corten|córtenla|se acabó]
    ^ ni uno más (de) (estos|esos|sus mensajes|los suyos|los vuestros|por favor|gracias) $
    [hago|haré|estoy haciendo|quiero hacer] uso de mi derecho [a oponerme|de oposición|a negarme|a no recibir|a rechazar|de baja|a darme de baja|a rehusar]
    [ejerzo|ejercito|quiero ejercer] mi derecho [a oponerme|de oposición|a no recibir|a negarme] (a) (la|más|el|recibir) (recibir) [publicidad|mensajes|sms|ofertas|envíos|marketing|promociones|comunicaciones comerciales]
    ? [terminé|acabé|ya lo terminé|se acabó|vendí|ya no tengo|ya no voy|ya no vivo|dejé|se graduó|cambió de|ya no estudia|ya no estoy|ya no soy|me mudé|nos mudamos|me di de baja] & [no hace falta que|no es necesario que|no necesito que|ya no necesito que|sobra que] & [me avisen|me aviséis|nos avisen|nos aviséis|me escriban|me escribáis|me manden|me mandéis|me informen|me informéis|me llamen|nos manden|me notifiquen|me recuerden|me envíen|me enviéis]
    ? (ya) no hace falta que (me|nos) [avisen|aviséis|avises|escriban|escribáis|manden|mandéis|informen|informéis|notifiquen|recuerden|envíen|enviéis] (de|más|nada|por) [nada|más|sms|mensajes|nada más|aquí]
    ? [agradeceré|agradecería|agradezco|agradecemos|apreciaría|valoraría] (infinitamente|mucho|muchísimo|eternamente|de corazón) (de) [el silencio|su silencio|vuestro silencio|un poco de silencio|que guarden silencio|que guardéis silencio]
    [vi|veo|he visto|aparece|apareció|está|encontré|figura|sale] (a|que) (mi) [mi número|mi teléfono|mi celular|mi móvil|mi contacto|mi nombre|mi número está] (en) (su|vuestra|sus) (list) (y|sin|pero) (yo|que|nunca|jamás) (no) [no lo autoricé|no lo he autorizado|no autoricé|nunca autoricé|nunca lo autoricé|sin mi permiso|sin permiso|sin autorización|sin mi autorización|yo no di permiso|yo no lo autoricé]
    ? [párenle|paren|pare|parad|basta|ya basta|ya estuvo|bájenle|córtenle|dejen|dejad|stop|terminen|acaben|acabad] (ya|de una vez) con (eso|lo|lo mismo|el rollo|el tema|el cuento|la cantaleta|sus|los|las|tanto) (de) (los|las|sus|sus mugres|tanto) [seguros|créditos|préstamos|tarjetas|funerales|apuestas|casino|casinos|inversiones|cursos|planes|telefonía|alarmas|colchones|rebajas|hipotecas|financiamiento|promociones|texts]
    [prescindan|prescindáis|prescinda|absténganse|absteneos|abstenerse|se abstengan|os abstengáis|desistan|desistid|cesen|renuncien] (en adelante|en el futuro|por favor) (de|en) (de) [sending|contactarme|enviarme|mandarme|escribirme|texts]
    ? (ya) [se me borran|se me van|me borran|me sacan|me quitan|me dejan en paz|me quitáis|me borráis|me sacáis|paran|paráis|le paran|la cortan] (ya) (del|de) (mi) (cel|celular|teléfono|móvil|lista|una vez) [o|sino|si no] (los|les|os) (caigo|voy|echo|meto|mando) (con|a) [threat|i_will|caigo con abogado|los demando|los denuncio|os denuncio|les caigo con abogado]
    ? [cómo|como] [les digo|os digo|le digo|te digo|se lo digo|os lo digo|se los digo|hay que decirles|hay que deciros|quieren que les diga] (yo|a ustedes) (que|para que) (ya) [paren|pare|paréis|no|dejen|dejéis|basta|no me escriban|no me interesa|no quiero]
    ? [os|los|les|te|lo|vos] (acabo de|voy a) [bloqueo|bloqueo y|bloquear|reporto|elimino] y [santas pascuas|listo|ya|ya está|punto|se acabó|adiós|chao|fuera|a otra cosa|a correr|fin]
    ? (vaya|menuda|menudo|qué|q|que) [pesadilla|coñazo|martirio|tortura|suplicio|plaga|calvario|tormento|agobio|invasión|bombardeo|locura] (de|con) (los|tantos|tanto|estos) [texts]
    (tengan la bondad de|favor de|por favor|podrían) [sacar|quitar|borrar|eliminar|saquen|quiten|borren|eliminen|retirar|retiren|quitad|sacad|borrad] (el) [número|nombre|teléfono|contacto] de (mi) (difunto|difunta|fallecido|fallecida|finado|finada|pobre) [relative|padre|madre|marido|esposo|esposa|abuelo|abuela|hijo|hija|hermano|hermana] (fallecido|fallecida|difunto) (de|del) (sus|vuestros|la|su|vuestra) (list)
    [solicito|solicitamos|pido|pedimos|exijo|exigimos|ruego|requiero|demando|reclamo|tramito] (atentamente|respetuosamente|formalmente|por favor) (la|el|su) (inmediata|inmediato) [suspensión|cese|cesación|interrupción|finalización|cancelación|detención|anulación|eliminación] (definitiva|definitivo|inmediata|inmediato|total|permanente) de (toda|todo|todos|todas|cualquier|los|las) [comunicación|comunicaciones|contacto|texts|envío de mensajes|envíos|mensajería]
    [suspendan|suspendáis|suspenda|cesen|cese|ceséis|interrumpan|detengan|finalicen|eviten|eviten enviar] (ya|de inmediato) (cualquier|toda|todo|todas|las) (tipo de|clase de) [comunicación|comunicaciones|contacto|envío|envíos|correspondencia|mensajería] (comercial|publicitaria|comerciales|publicitarias) [conmigo|con este número|a este número|a este celular|a este móvil|dirigida a mí|dirigida a este|hacia mí|comercial|publicitaria]
    (yo|ya) [opto por|elijo|escojo|decido|he decidido|decidí|prefiero|preferimos|opto] (ya) no (seguir|continuar|volver a) [recibir|recibiendo|a recibir|recibirlos|recibir nada|saber] (más|nada|nada más|de ustedes|de vosotros) (texts)
    ? que (alguien) (ya) [pare|paren|acabe|acaben|termine|terminen|cese|cesen|se acabe|se acaben|se termine] (ya|de una vez) (el|la|este|esta|tanto|tanta|los|todo este) [bombardeo|acoso|spam|hostigamiento|avalancha|lluvia|torrente|aluvión|martilleo|martirio|suplicio|tortura|acribillamiento] (de|por favor) (texts)
    ^ (bueno|pues|yo|ya) me [salgo|borro|quito|desapunto|doy de baja|desuscribo|bajo|piro|retiro] (d|de|del|ya) (ya) [esto|eso|aquí|acá|esta vaina|esta cosa|este grupo|esta lista|la lista|su lista|vuestra lista|este rollo|esta madre] (por favor|gracias|ya) $
    ? [cómo|como] (le|se) [hago|ago|hace|hacemos|puedo hacer|tengo que hacer] (yo) (pa|para) (que) (ya) [no me|no nos] (sigan|sigáis|estén) [jodan|jodáis|molesten|molestéis|chinguen|bother|by_texting|lleguen|llegue]
    [quiero|quisiera|querría|me gustaría|desearía|solo quiero|solo pido|prefiero] (yo|ya|poder) [quedarme|estar|vivir|seguir|continuar|pasar el día] (tranquilo|tranquila|en paz) sin (todos|tantos|tanta|sus|vuestros|estos|esos|más) (estos|esos) [texts]
    [me molesta|me fastidia|me indigna|me incomoda|me disgusta|no me gusta|me parece fatal|me parece mal|no tolero|no autorizo|no permito|no consiento] (sobremanera|mucho|muchísimo) (el) [que usen|que uséis|que utilicen|que utilicéis|que tengan|que use|que uses|uso de] (mi|este) (mi) [número|teléfono|celular|móvil|contacto|cel|línea] (para|con fines) [publicidad|texts|publicitarios|fines comerciales|fines publicitarios|mandarme|enviarme|marketing|sus cosas]
    ? [se pasan|os pasáis|te pasas|se están pasando|os estáis pasando|exageran|exageráis|abusan|abusáis] (de lanza|ya|tres pueblos|un poco|mucho) con (tantas|tanta|tantos|tanto|sus|vuestras|vuestros|las|los) [texts]
    ? [podrían|podría|pueden|podéis|puedes|me harían|me haría|me hacen|harían] (hacerme) (el|un) [paro|favor|favorcito|servicio|quite] de (ya) [no|dejar de] (volver a) [sending|textearme|escribirme|mandarme|enviarme] (más|nada) (texts)
    [remove_me|quitadme|sacadme|borradme|bórrenme|sáquenme|quítenme] (ya|por favor) [del|de los|de vuestros|de sus] [envío|envíos|reparto|mailing|envíos masivos]
    [ojalá|a ver si|espero que|confío en que|ya quisiera que|cómo me gustaría que] (ya) (de una vez) [dejaran|dejen|dejasen|dejarais|dejéis|dejara|deje|dejaras|pararan|paren|parasen] (ya) [de] [llegarme|llegarnos|llegar|mandarme|enviarme|escribirme|mandar|enviar|escribir|molestar|molestarme|sending] (ya) (más) (det) (det) (texts)
    ? (estos|esos|los|tantos|tus|sus|vuestros|estas|esas|vuestras) [texts] (ya) (se) (me|nos) [tienen que|deben|deberían|han de|van a tener que|tendrían que] (de) [acabar|acabarse|terminar|terminarse|parar|cesar|desaparecer|dejar de llegar|finalizar|cortarse]
    [tendrían|tendríais|tendría|tendrías|tienen|tenéis|serían|seríais|sería|serías] (ustedes) (la|tan) [gentileza|amabilidad|bondad|delicadeza|cortesía|amables|amable|decencia|deferencia] (de) (no) [suspender|cesar|detener|parar|interrumpir|cancelar|anular|finalizar|terminar|cortar] (con) (det) (envío de|envíos de) (det) [texts]
    [tendrían|tendríais|tendría|tendrías|tienen|tenéis|serían|seríais|sería|serías] (ustedes) (la|tan) [gentileza|amabilidad|bondad|delicadeza|cortesía|amables|amable|decencia|deferencia] de [dejar de|no|parar de] [sending|volver a escribirme|seguir mandándome|volver a molestarme|seguir escribiéndome] (más)
    [remove] (ya) [mi|este|nuestro] [fono|número|numero|teléfono|celular|móvil|cel|celu|nro|num|número de celular|línea|contacto|dato|nombre] (ya) (por favor|de una vez) de [tu|su|vuestra|vuestro|la|el|esa|ese|esta|este|sus|tus|las|los] (det) [list]
    [no|ni|nunca] (me|nos) [renta|mola|molan|va|van|copa|copan|late|laten|pinta|pintan|cuadra|cuadran|gusta|gustan|apetece|sirve de nada|aporta nada] (nada|para nada|mucho) (lo de|eso de|que|de) [recibir|recibir más|leer|que me lleguen|que me manden|estar recibiendo] (det) (det) [texts]
    ? (ya) [chapad|cerrad|cierren|chapen|corten|cortad|cierra|cierre] (ya) (el|ese|de una vez) [grifo|chorro|caño]
    dejar (ya) (d|de) [sending] (ya) (det) (det) [texts]
    [dejar|dejen|dejad|deja|deje] (ya) [d] [sending|mandarme|mandar] (ya) (det) (det) (texts)
    ^ no (quiero|necesito|tengo) (más) [comida de|pienso de|productos de|cosas de|seguros de|ofertas de] … [paren|parad|basta|stop|borradme|bórrenme|sáquenme|quítenme] $
    ? ^ (ya|por favor|pues|venga|anda) [remove_me|bórrenme|bórrame|borradme|sáquenme|sacadme|sácame|quítenme|quitadme|quítame|denme de baja|dadme de baja] (ya|por favor|anda|venga|de una vez) (y|e) [quedamos amigos|todos amigos|todos contentos|tan amigos|en paz|se acabó|listo|no hay problema|ya está|todos felices|fin|santas pascuas|aquí paz y después gloria]
    [la verdad|sinceramente|de verdad|en serio|neta|la neta|francamente|mira|miren] (que|es que) (ya) [cansan|hartan|aburren|cansáis|hartáis|aburrís|cansa|agobian|saturan|molestan|cansás] (ya|un poco|mucho|demasiado) & [remove_me|paren|parad|basta|bórrenme|sáquenme]
    ? (yo) (nunca|jamás) (os|les|te|le) [he comprado|compré|he dado|di|pedí|he pedido] (nada|mi|el) (número|móvil|teléfono|celular) & [borradme|bórrenme|sáquenme|sacadme|quitadme|quítenme|dejar de escribirme|dejen de escribirme|olvidadme|olvídenme|dejadme|déjenme]
    [no|nunca] [te|os|les|le] (he|hemos) [dado|di|doy|dimos] (ningún|el|mi|nuestro) [permiso|consentimiento|licencia|autorización] (pa|para|de|a) (que) (me|nos) (eso|esto|ello|nada|escribir|escribirme|mandarme|enviarme|usar|tener|bother) (mi número|nada|sms|mensajes) $
    [agradecería|les agradecería|le agradecería|os agradecería|agradecería mucho|sería bueno|estaría bien|me gustaría|agradezco] (mucho) [si|que] [pudieran|pudiera|pudierais|pudieras|podrían|podría] [dejar de|parar de] [enviarme|mandarme|escribirme|contactarme|llamarme|molestarme]
    [agradecería|les agradecería|le agradecería|os agradecería|agradecería mucho|sería bueno|estaría bien|me gustaría|agradezco] (mucho) [si|que] [dejaran de|dejara de|dejarais de|dejaras de|dejasen de|dejen de|dejéis de] [enviarme|mandarme|escribirme|contactarme|llamarme|molestarme]
    [agradecería|les agradecería|le agradecería|os agradecería|agradecería mucho|sería bueno|estaría bien|me gustaría|agradezco] (mucho) [si|que] (pudieran|pudiera|pudierais|pudieras) [borrarme|quitarme|sacarme|eliminarme|darme de baja|me borraran|me quitaran|me sacaran|me dieran de baja|me borren|me quiten|me saquen|me den de baja] (de)
    ? no [sigan|sigáis|anden|sigas|siga] gastando (más) [pólvora|saliva|saldo|dinero|tiempo|tinta|energía|plata]
    ? [eso|esto] de [mandar|enviar|escribir|mandarme|enviarme|escribirme] … [es pasarse|no son horas|es de locos|es un abuso|no es normal|es demasiado|ya cansa]
    ? y si me [dejan|dejáis|dejas|deja] (ya) [vivir|en paz|tranquilo|tranquila|dormir|de molestar]
    ? [tanto|tantos|tanta|tantas] [notices] [para qué|pa qué|pa que|para que]
    ? [para qué|pa qué] [tanto|tantos|tanta|tantas] [notices]
    ? [relative] & [elimínenla|elimínenlo|sáquenla|sáquenlo|quítenla|quítenlo|bórrenla|bórrenlo|quitadla|quitadlo|sacadla|sacadlo|borradla|borradlo|denla de baja|denlo de baja|dadla de baja|déjenla|déjenlo|dejadla|dejadlo]
    ? (no|nunca) [volveré a|vuelvo a|vuelvo] (comprar|comprarles|pisar|entrar|ir) (les) … si [siguen|seguís|continúan|no paran|insisten|no dejan]
    [soltad|suelten|suelta|liberen|liberad|pierdan|perded] mi [número|teléfono|contacto|móvil|celular|cel]
    [he muerto|estoy muerto|estoy muerta|me morí|no existo|ya no existo] para [ustedes|vosotros|usted|su empresa]
    [hagan|haced|haz] (de) [cuenta que no existo|como que no existo|como si no existiera|como si me hubiera muerto|cuenta que me morí|como si no estuviera]
    ? no (hace|hacía) falta que (me) [persigan|persigáis|persigas|acosen|atosiguen|atosiguéis|agobien|insistan|insistáis|bombardeen|machaquen]
    ? ya (se) (les|os|lo|te) [dije|he dicho|dijimos|había dicho] (que) [nel|ni hablar|nones|nones gracias|que no|basta|stop|no quiero|no me interesa|no más]
    ? [os ruego|les ruego|le ruego|ruego|les pido|os pido|pido|exijo|solicito|agradecería|suplico|imploro|les suplico] (encarecidamente|ustedes) [releases]
    ? que alguien [apague|pare|detenga|calle|desconecte|desenchufe] (esta|este|esto|a|el|la) (máquina|robot|bot|esto|aparato|sistema|trasto)
    ? no hay quien (os|les|los) [os aguante|les aguante|los aguante|los soporte|os soporte|aguante esto|aguante tanto|aguante tantos]
    ? hasta que (lo) [entiendan|entendáis|comprendan|les entre en la cabeza|os entre en la cabeza|captéis|capten|se enteren|os enteréis] (que|de que) no
    ? [número|línea|teléfono|celular|móvil] (es) [work_phone] … no (lo|la|me lo) [saturen|saturéis|ocupen|ocupéis|colapsen|llenen|llenéis|usen para]
    ? me doy por [despedido|despedida|servido|servida|desuscrito|desuscrita] (de|con|y)
    ? [indifferent] & [notices]
    ? ni se [molesten|moleste|molestéis|esfuercen|cansen|gasten]
    ? (ya) [cambié|cambiamos|he cambiado] de [compañía|operador|empresa|banco|gimnasio|seguro|proveedor] … [ni se molesten|no se molesten|no insistan|no hace falta|dejen|no insistáis]
    ? lista de (los) [exclusión|excluidos|no molestar|no llamar]
    ? [aparato|celular|móvil|teléfono|número|cel] (es) [de una niña|de un niño|de mi hijo|de mi hija|de un menor|de una menor|de mi nieto|de mi nieta] … (no|dejen) [no le|dejen|no escribirle|no enviarle|no mandarle|no le escriban|no le manden|paren]
    ? hasta (aquí|acá) (hemos) [llegamos|llegado|hemos llegado|llegué] (vosotros|ustedes|nosotros|con|tú) [vosotros|ustedes|con ustedes|con vosotros|y yo|con sus|con vuestros]
    ? ^ hasta [aquí|acá] [llegamos|hemos llegado|llegó mi paciencia|llegué] $
    ? [alguna|algún|qué|cuál] (es) (la) [tecla|botón|palabra mágica|conjuro|truco|santo] … [para|pa] (que) (esto) [termine|terminen|paren|pare|acabe|dejen|se acabe|parar esto|pararlos|pararlo|acabar con esto]
    ? para que [esto|esta tortura|este suplicio] (ya) (se) [termine|acabe|pare|cese|terminen|paren] (de una vez|ya|de una)
    ? [bórrense|bórrese|borraos|olvídense de|quítense|sáquense] (de) mi [número|teléfono|celular|contacto|móvil]
    ? [bandeja|buzón|memoria|inbox|celular|móvil|teléfono] … [tope|lleno|llena|saturado|saturada|explota|reventando|petado|petada|colapsado|colapsada] (por|con|de|gracias) (su|sus|vuestra|vuestros|a) [culpa|notices|ustedes|vosotros]
    ? [hagan|haced|haga|haz] (lo) [mismo|igual|propio] con (mi|el|este) [número|contacto|teléfono|nombre|celular|móvil]
    ? cada [pitido|mensaje|mensajito|sms|aviso|timbrazo|bip|notificación] [suyo|vuestro|suya|vuestra|de ustedes]
    ? (no|un|qué|hay) [botón|tecla|interruptor|comando|código|palabra] … [callarlos|callaros|callarles|silenciarlos|silenciaros|apagarlos|apagaros|pararlos|pararos|que se callen|que os calléis]
    ? prefiero (mil veces|mucho más|de lejos|con mucho) (el|la|tener) [silencio|la paz|paz|tranquilidad]
    ? (creo que|ya|me parece que) (ya) (nos) (lo) (hemos) [nos lo dijimos todo|nos lo hemos dicho todo|nos dijimos todo|está todo dicho] $
    ? [me las piro|me piro|me largo|me voy|me abro|me salgo|me bajo|me fugo|me retiro|me quito|me borro|me marcho] (ya) de (la|esta) [vuestra|su|tu|esta|vuestro|este] [stuff]
    ? (este|mi) [contacto|número|teléfono|celular|móvil] (queda|está|es) (queda) [reservado|exclusivo] (exclusivamente|solo|únicamente) (a|para) [mi familia|la familia|familia|work_use|mis amigos]
    ? cómo (me) [rayas|rayáis|rayan|jodes|joden|jodéis|molestan|molestáis|insisten|insistís|chingan|friegan|cansan|cansáis] (primo|tío|ya|macho|compa) con [yours] (códigos|det|ofertitas) (notices)
    ? (ya) no estoy para [recibir estas cosas|estas cosas|recibir esto|estos trotes|tanto mensaje|tanto aviso|recibir mensajes]
    ? ^ (recibido|ahora|ya|fuerte y claro) (pueden|podéis) [cuelguen|colgad|colgar] (ya|gracias|ahora) $
    ? [escribiendo|escriben|escribís|mandando|mandan|mandáis|enviando] (mensajes|sms|esto) a (una|un) [difunta|difunto|muerta|muerto|fallecida|fallecido|persona fallecida]
    ? [vayan|váyanse|id|idos|iros|vete|vaya|ve|andá|andate] a [hostigar|molestar|acosar|joder|fastidiar|incordiar|chingar|fregar|marear|agobiar|dar la lata|romper] (a|al|con) [vecino|otro|otra|otros|su madre|tu madre|vuestra madre|su abuela|tu abuela|quien|al vecino|a otro]
    ? ya los [borré|bloqueé|eché|saqué] de mi [mente|cabeza|vida|celular|corazón]
    ? [grace] (muy) (encarecidamente|amablemente|por favor|de) (de|en|a|que|por) [release]
    ? [grace] (encarecidamente|amablemente|por favor|mucho|muchísimo|de corazón|formalmente|enérgicamente) que (ya|por favor|de una vez) [releases]
    ? [si] (por favor|al menos) [releases] (ya|de una vez|por favor|se lo agradecería|os lo agradecería|mejor)
    ? (y) si (mejor|ya|de paso|por una vez|y) (me|se|os|le) (mejor) [olvidan|olvidáis|callan|calláis|callaran|buscan a otro|buscáis a otro|buscan a otra|buscaran a otro|van a otra parte|van a otro lado|vais a otra parte|vais a otro lado|dejan en paz|dejáis en paz|escriben a alguien|escribís a alguien|molestan a otro|molestáis a otro|ahorran los|ahorráis los|ahorran el|ahorráis el]
    ? [hate] (mucho|muchísimo|demasiado|tanto|un montón|harto) (que) (me) [recibir|que me lleguen|que me manden|que me envíen|que me escriban|que me mandéis|que me escribáis|que me bombardeen] (tanto|tantos|tantas|sus|vuestros|vuestras|estos|estas|esos|esas|esto|este|a) (det)
    ? [hate] (mucho|muchísimo|demasiado|tanto|un montón|harto) (que) [ver|leer|lleguen] (tanto|tantos|tantas|sus|vuestros|vuestras|estos|estas|esos|esas) (det) [notices]
    ? [yours] (putos|pinches|benditos|malditos|dichosos|tantos) [notices] (ya) (me|nos) (ya) [cansan|cansa|hartan|harta|aburren|agobian|saturan|molestan|molesta|fastidian|joden|revientan|estresan|desesperan|despiertan|asustan|incomodan|lían|confunden|marean|sobran|sobra|valen|importan un|la sudan|la pelan|llenan|gastan|comen]
    ? [yours] [notices] [hate]
    ? [tanto|tantos|tanta|tantas|demasiado|demasiados|demasiada] [notices] (ya) (suyo|suyos|vuestro) [cansa|cansan|harta|hartan|aburre|aburren|agobia|agobian|satura|saturan|marea|jode|fastidia|sobra|molesta|molestan|desespera|gasta]
    ? [por|con|de] [tanto|tantos|tanta|tantas] [notices] [suyo|suyos|vuestro|vuestros|vuestra|de ustedes|de vosotros]
    ? [kin|mi niño|mi niña] … [recibe|recibiendo|le llegan|le llega|le mandan|le mandáis|le escriben] … [notices] … [inaceptable|intolerable|inadmisible|indignante|vergonzoso|una vergüenza|no es normal|se asusta|se confunde|se lo cree]
    ? (esto|a esto) (yo) (lo) [llamo|llama|se llama|lo llamo|le llamo|llamamos] (yo) (lo) [acoso|hostigamiento|spam|persecución|abuso]
    ? qué [pesados|pesaditos|cansinos|plastas|pelmas|brasas|insistentes|latosos|cargosos] (que) [estáis|sois|son|están|se ponen|os ponéis|andan]
    ? ya no (formo|hago) [formo parte|hago parte|pertenezco] (de|a) (su|la|vuestra|sus|vuestros|ninguna|ese|este) (lista|clientela|clientes|cartera|club|comunidad|programa)
    ? [my_phone|mi cel|mi celu|este cel] (no es|no) (es) (un|una|su|vuestro|vuestra|ningún|ninguna|el|la) [dump]
    ? [this_phone|my_phone|este celu|este cel|mi celu] (es|lo uso|lo tengo|está) [solo|sólo|solamente|únicamente|nomás|exclusivamente|exclusivo|reservado|nada más] (es|y exclusivamente) (pa|para|por|de) [work_use]
    ? [olviden|olvidad|olvide|olvida|olvídense|olvidaos|olvidarse] (ya|por favor|de una vez) [de que existo|que existo|que tienen mi número|que tenéis mi número|este contacto|mi existencia]
    ? [vivo|viviría|vivir|estoy|estaría|estar|me las arreglo|me apaño|me quedo] (muy|mucho|perfectamente|bastante|la mar de|requete) (bien|mejor|tranquilo|tranquila|feliz) sin [yours] (det) [notices]
    ? [prescindo|prescindir|prescindiré|prescindimos|renuncio|renunciamos|declino|paso olímpicamente|paso totalmente|paso completamente|me borro|abdico] (de|a) [yours] (det) [servicios|servicio|notices|club|lista|marca] (de) (notices)
    ? ni (una|un) (solo|sola) [sms|mensaje|mensajito|pitido|timbrazo] más (de|por) (su|vuestra|ustedes|favor) (parte) $
    ? ^ (ni) [una|un] [sms|mensaje|mensajito|pitido|timbrazo] más (de|por) (su|vuestra|ustedes|favor) (parte) $
    ? ni (una|un) [palabra|letra|línea|sílaba|sonido] más [de|por] (su|vuestra|ustedes|favor|vosotros) (parte) $
    ? [tus|sus|vuestros] (puñeteros|pinches) [notices] (te|se|os) (los|las) [guardas|guardan|guardáis|metes|meten|metéis|quedas|quedan|quedáis|comes|comen|coméis|ahorras|ahorran|ahorráis|tragas|tragan]
    ? [guárdense|guárdese|guardaos|guárdate|quédense|quedaos|métanse|meteos|métete|cómanse|ahórrense|tráguense] (con) [yours] [notices]
    ? [bájenme|bájame|bajadme|bájeme|sáquenme|sácame|sacadme|sáqueme|quítenme|quítame|quitadme|bórrenme|bórrame|borradme|échenme|échame|echadme|desenganchadme|desengánchenme|desconéctenme|desapúntenme|desvincúlenme|líbrenme|libradme|líbrame|exímanme] (ya|por favor|porfa|de una vez|inmediatamente) (de) [yours|ese|esa|este|esta|tal|la|el|semejante] (det) [stuff]
    ? [si] (yo|algún día|alguna vez) [necesito|quiero|me hace falta|se me antoja|me interesa] (algo|alguna cosa|comprar) (algo) (ya) (yo) (ya) (los|les|os|te) [busco yo|busco|buscaré|contacto yo|aviso yo|llamo yo|escribo yo|encuentro|pregunto yo]
    ? [qué parte|qué letra|qué sílaba|cuál parte] [de|del] (mi) [no|stop|basta|baja|paren] (es) (la) (que) (no) (han|habéis|se)
    ? [última vez|la última] (que) (se) (lo|les|os|te) (lo) [digo|pido|repito|advierto|aviso] (por las buenas|amablemente|con educación|bien|educadamente|de buenas)
    ? [por] (el) [correo|mail|email|carta|teléfono|whatsapp] sí [pero|y|por] (por) (los|el) [sms|mensaje|mensajes|texto|aquí] [no|ni hablar|nunca|jamás]
    ? [por] [sms|mensaje|mensajes|texto|whatsapp|wasap] (no) (y|ni) (por) [no|tampoco|ni loco|ni hablar] (y) (por) (sms|whatsapp|wasap|teléfono) [tampoco|ni hablar|menos] … [correo|mail|email|carta|nada]
    ? [si quieren|si queréis|si acaso|si tienen|en todo caso|cualquier cosa] (algo|decirme algo|avisarme) (me) (mejor) (mándenme|mandadme) [mandan un correo|mandáis un correo|escriben al correo|escríbanme al correo|mandan un mail|mandáis un mail|llaman|escriben por correo|mandan una carta|mejor por correo|al correo]
    ? en [qué|cuál] [idioma|lengua] (les|os|se|te|hay|tengo|quieren|queréis|prefieren|debo|he) (lo|les|os|que|de) (lo|que|se) [digo|decir|decírselo|decíroslo|explico|explicar|repito|pido|diga]
    ? no [deseo|quiero|queremos|deseamos|pienso|me apetece|necesito] (tener|recibir|volver a tener|saber) (más) [noticias|nada|novedades|información|saber] (más) de [su|sus|vuestra|vuestras|ustedes|vosotros|esta] (marca|empresa|tienda|parte|productos)
    ? no (estoy|estamos|he estado|ando) [apuntado|apuntada|suscrito|suscrita|inscrito|inscrita|registrado|registrada|dado de alta|dada de alta|afiliado|afiliada] [a nada|en nada|en ningún|en ninguna|a ningún|a ninguna|a esto|en esto|a nada de esto]
    ? [nadie] (les|os|le|te) [pidió|ha pedido|dijo|ha dicho|solicitó|autorizó|ha autorizado|dio|ha dado|mandó] (que) (me) [permiso|vela en|escribieran|escribierais|mandaran|mandarais|contactaran|escriban|manden]
    ? ^ nadie [os|les|te] [pidió|ha pedido|preguntó|ha preguntado|ha llamado|llamó|mandó] (nada) $
    ? [yours|los|las] [notices] … [están de más|sobran|salen sobrando|ya no pintan nada|no pintan nada|ya no aplican|ya no vienen a cuento|no vienen a cuento|están de sobra|no tienen razón de ser|carecen de sentido|son innecesarios|son innecesarias]
    ? [pasen|pasad|pasa|olvídense|pasar] (ya|olímpicamente|por favor) de mí $
    ? [hasta cuándo] (van a|vais a|van|vais|piensan|pensáis) (a) (dejar de|parar de|seguir|seguís|siguen|continuar) (con) [webean|webear|joden|jodiendo|jodéis|molestan|molestando|molestáis|chingan|chingando|insisten|insistiendo|insistís|fastidian|fastidiando|bombardean|bombardeando|hinchan|hinchando|rompen|rompiendo|hostigan|hostigando|acosan|acosando|hueveando|huevean|webeando] (los|las|con) (huevos|pelotas|notices)
    ? cuándo [van a|vais a|piensan|pensáis] (a) [dejar de|parar de] [webear|joder|molestar|chingar|insistir|fastidiar|bombardear|hinchar|romper|hostigar|acosar|huevear|escribir|mandar|enviar]
    ? [cierren|cierra|cerrad|cállense|cállate|callaos] (el|la|ya el) [pico|boca|hocico|trompa|jeta]
    ? [que] [os|les|te] den (ya) $
    ? [que] (os|les|te|los) [den por culo|den morcilla|zurzan|folle un pez|aguante su madre|parta un rayo|compre su abuela|lea su madre]
    ? [=me|nos] (habéis|han) (vuelto|despiertan|despertáis|despertó|despertaron|despertado|despierta) [despertar|despiertan|despertáis|despertaron|despertado] … [cada|todos los|otra vez|con su|con sus|con vuestros|con vuestras|por una|por un|para nada|por culpa|de madrugada]
    ? [díganle|decidle|dile|dígale|avísenle] a (su|vuestro|tu|ese|el) [robot|bot|sistema|computadora|máquina|ordenador|jefe|becario] que (me|no|ya|pare|se)
    ? [dejen|dejad|deja|deje|dejar|dejes] (ya) [de|d] [hinchar|joder|chingar|huevear|webear|fregar|jorobar|fastidiar|rayar|molestar|agobiar|hostigar|acosar|spamear|marear|incordiar|inchar|cargosear|jeringar] (la|las|los|el) (brasa|lata|tabarra|pelotas|bolas|huevos|paciencia|quinotos|paz) (ya|por favor|porfa|hombre|gente|che|loco)
    ? [dejen|dejad|deja|deje|dejar|dejes] (ya) [de|d] [dar|romper] (la|las|los|el) [brasa|lata|tabarra|pelotas|bolas|huevos|paciencia|quinotos]
    ? ^ [to_me] (ya) [no|nada|ni] (más|nada) $
    ? ^ (por favor|ya) [no|nada] (más|nada) [to_me] $
    no [want] (ya) que (me|nos) (ya) [llegue|lleguen|entre|entren|suene|caiga|caigan|aparezca] (nada|más|det) (más|nada) [to_me|texts|de ustedes|de vosotros|esto|aquí|acá]
    ? [nadie|ninguno|ninguna] (de nosotros|aquí|acá|en casa|en esta casa) [quiere|pidió|necesita|solicitó|lee|aguanta|soporta|espera|ha pedido] (recibir) (det) (det) [texts|esto|eso]
    ? ^ (aquí|acá) [nadie|ninguno] … [quiere|pidió|necesita|lee] (recibir) (det) (det) [texts]
    ? ^ (esto|es|son) (es|son) (un|correo|mensaje|sms|publicidad|mensajes|contenido|como) (correo|mensaje) [no deseado|no deseada|no deseados|no solicitado|no solicitada|no solicitados|no pedido|indeseado|indeseados] $
    [one_more] (y|e) (ya|yo) [i_will|threat]
    ? [if_on] … [i_will|threat]
    ? [next_time] (vez|ya|que) (que) (me) (manden|lo|los|la|escriban) [i_will]
    ? [next_time] … [abogado|abogados|aepd|profeco|indecopi|sernac|juzgado]
    [no_longer] & [so_stop]
    ? [no_longer] & [no_need_now]
    ? [have_no_more] & [so_stop]
    ? ^ (por favor|y|ya) [let_end] (ya|de una vez|aquí|por favor) $
    ? cuándo (se|van|vais) (va|a) (a) [acabar|terminar|parar|acaba|termina] (ya|con) (esta|este|tanto|tanta|estos|con) [torment]
    ? [marcado|marcados|marqué|marco|reportado|catalogado] como [spam|no deseado|no deseados|correo no deseado|basura]
    ? [derecho|derechito|directo|directos|directa|van|vais] (directo|directos|directamente) (a|al|a la) [spam|basura|carpeta de spam|la papelera|papelera|lista negra]
    ? ^ [están|estáis|estás] (ustedes) [sordos|sordo|sorda|ciegos] $
    ? ^ (sois|son|eres|es que están|es que estáis|están|estáis|estás) [sordos|sordo] [o qué|o ke|o que] $
    ? ^ (un) [no es no|no es un no|no significa no|no quiere decir no] $
    ? ^ (que) [never_again] (por favor|en mi vida|vale|eh) $
    ? [es la última vez|última vez|que sea la última vez] que (me|nos) [escriben|escribís|escribes|mandan|mandáis|mandas|envían|enviáis|molestan|molestáis|molestas|contactan]
    ? ^ (yo|bueno|pues|ya) [bye] (ya|chicos|amigos) $
    ? ^ (ya|y) [get_lost] (ya|todos|de una vez|de aquí|de mi vida) $
    [remove_me] … de [su|sus|vuestra|vuestras|esta|este|tu|el|la|los|del] (det) [list|grupo|club|círculo|circuito|cosas]
    [remove] … de [su|sus|vuestra|vuestras|esta|este|tu|el|la|los|del] (det) [list_sure]
    [tachen|tachad|tache|tacha|echen|echad|boten|pierdan|perded|olviden] (ya) [mi|este] [número|teléfono|celular|móvil|contacto|nombre]
    [échenme|echadme|échame|desenchúfenme|desconéctenme|desengánchenme|expúlsenme|bájenme|bajadme] (ya) [de|del] (det) [list|esto|grupo|club]
    ? ^ [bórrame|bórrenme|borradme|sácame|sáquenme|sacadme|quítame|quítenme|quitadme|elimíname|elimínenme|échame] (ya) [del grupo|del chat de ofertas|de este grupo|de aquí|de ahí|de esto|de la difusión] $
    ? ^ (a mí|yo|pues|es que|que|ya) [not_for_me] (gracias|de eso|de esto|ya) $
    [save_it] (más|ya|su|el) [effort] (conmigo|en mí|en mi|por mí|para mí|con esto|escribiéndome|con nosotros) $
    [save_it] (más) [effort] [conmigo|en mí|en mi|para mí|escribiéndome|mandándome]
    ? ^ (que) [save_it] (más) [effort] (conmigo) $
    ? ^ (yo|solo|sólo|por favor|ya|un poco de) [peace] (ya|por favor|por dios|de una vez|porfa|todos) $
    ? ^ (que) (son|es|a|siendo) las [dos|tres|cuatro|cinco|seis|siete|1|2|3|4|5|6|7] de la [mañana|madrugada|noche] (por dios|por favor|joder|hombre) $
    ? [switch_off] (ya) [the_sending] (de una vez|por favor|para mí|ya)
    [switch_off] … [a mi número|este número|de este número|para este número|en este número|a este número|para mi número]
    ? ^ (ya|es que|que|pero|todos los días lo mismo|de verdad) [enough_of] (ya|de verdad|de esto|por favor) $
    ? [todos los días|todo el día|cada día|todas las semanas] (lo mismo|igual|un mensaje|uno|con) (con) (lo mismo|el mensaje) [cansan|cansáis|aburren|harta|harto|pesados]
    [nunca|jamás|no] (he|hemos|les|os) (he|hemos) [autoricé|autorizado|autorizo|consiento|consentí|di permiso para] (a nadie|el|para|que) (se) (el|la) [uso|utilización|usar|utilizar|envío|enviarme|escribirme|contactarme|usen] (de|mi) [mi número|mi teléfono|mi móvil|mi celular|número|publicidad|sms|mensajes|mi|este número]
    ? [sin mi consentimiento|sin consentimiento|sin mi permiso|sin permiso|sin autorización|sin mi autorización] (esto|eso) (es|está) (es) [ilegal|delito|prohibido|un delito|sancionable|denunciable|no se puede]
    ? [lopd|rgpd|ley de protección de datos|lssi|habeas data|lfpdppp] … [prohíbe|prohibe|ilegal|incumplen|incumplís|vulneran|violan|infringen]
    ? ^ (yo|es que|oiga|oye|hola|solo) tengo (solo) [9|10|11|12|nueve|diez|once|doce] años $
    ? [mis padres|mi madre|mi padre|mi mamá|mi papá] no (me) [deja|dejan|permite|permiten] (tener|recibir|que reciba|que me) (lleguen|manden|det) [texts|esto|estas cosas|cosas]
    [this_phone] (es|era) (el) [work_phone] … [no|nada|sin|ni|dejen|dejad|quiten|quitad]
    ? ^ [this_phone|este|éste] (es|pertenece) (un) (teléfono|móvil|número|celular|a) [work_phone|una niña|un niño|un menor] $
    ? [dueño|dueña|titular|propietario|propietaria] (de|del) [este|esta|número|teléfono] (número|teléfono|móvil|celular|línea) (ya) (ha) [died|ya no está]
    ? [ya no está|nos dejó|partió|falleció|murió] … [descansar|descanse] (en paz) $
    ? [estoy|vivo|en] (en) (el) [extranjero] (y) … [me cobran|cobran|pago por|pago cada|cuesta|cuestan|roaming|cobráis]
    [swear_go] (todos|ya|ustedes|vosotros) [swear_to] (con|ya) (tus|sus|vuestros|vuestras|tu|su|tanto|tanta) (det) [texts|ofertas]
    ? ^ (que|por mí) (se|os) [vayan|vaya|podéis ir|pueden ir] (ir) [swear_to] (ya|todos) $
    ? ^ [swear_go] (todos|ya) [swear_to] (ya|todos) $
    [swear_to] (con|todas|todos) (todas|todos|vuestras|vuestros|sus|tus|las|los|tanta|tanto|esa|esas|esos|estos) (det) [texts]
    ? [andá|ande|anda|anden|vayan|vaya|id|vete|váyanse|ve] (y) a [molestar|joder|fastidiar|spamear|chingar|romper|hinchar|incordiar|vender|dar la lata|dar la brasa|ofrecer] a (otro|otra|otros|tu|su|vuestra|quien|alguien) (lado|madre|parte|abuela|más|flaco|hermano)
    ? [mándenle|mándenselo|mandadle|mándale|mándaselo|mandádselo|envíenle|escríbanle|ofrézcanle|ofrézcanselo] (esto|eso|sus cosas) a [otro|otra|otros|alguien más|otra persona|quien lo quiera|quien le interese|al vecino]
    no [mensaje|mensajes|sms|llamar|publicidad] (más|mas) [favor|porfavor|por favor|gracias|más|mas]
    [no_way_to_stop] … [to_end_it]
    ? [ensure] (ya) (por favor) (de|para|en) (que) (esto|ya) [dont_come] (más|nada|ya|otra vez|det|ni) (más|nada|texts) (texts)
    [kin] (ya) no [quiere|quieren|desea|necesita|soporta|aguanta|puede con|entiende] (saber|recibir|leer|ver) (nada|más|det) (det) [texts|esto|estas cosas|nada]
    ? [kin|tiene] … [85|86|87|88|89|90|91|92|93|94|95|96|noventa|ochenta] años … [no la|no lo|déjenla|dejadla|déjenlo|dejadlo|molesten|marean|confunde|asusta]
    no (la|lo|le) [molesten|molestéis|molestes|mareen|mareéis|asusten|asustéis] (más) (por favor)
    ? ^ (y|pero|me pueden decir|a ver) por qué (me|nos) (siguen|seguís|sigues|sigue|continúan|insisten) (en) [mandando|mandándome|enviando|enviándome|escribiendo|escribiéndome|llegando|molestando|mandar|escribir|insistís|insisten] (esto|estos|más|tanto|tantos|det) (texts) $
    ? gracias por (el|los|este) [décimo|quinto|enésimo|vigésimo|centésimo|mensaje número|sms número|diez|quince|veinte|300|cien|mil] … [texts|de hoy|hoy]
    ? ^ (y|pero|total) quién (coño|demonios) [lee|va a leer|abre|mira] [esto|estos|estas|todo esto] (texts|cosas) $
    ? [cero|ningún|ninguna|sin|0] [texts] [es|sería|estaría|me parece] (lo|el|un|mi|muy) [número|buen|mejor|ideal|perfecto|genial|suficiente] (número|ideal)
    ? prefiero … [que|a|antes que] (leer|recibir|ver|aguantar) (otro|un|más|vuestros|sus|otra) (más|det) [texts]
    ? [solo|sólo|únicamente|mejor|prefiero] (el|por|al) (por) [correo|email|mail|e-mail|correo electrónico|carta|teléfono|correo postal] … [por sms no|no por sms|sms no|no sms|nada de sms|no mensajes|no por mensaje|mensajes no]
    por [sms|mensaje|mensajes|whatsapp|texto|mensaje de texto] (ya|mejor) (no) [no quiero|no|nada] (quiero|deseo) (recibir|saber) [nada|nada más|más|no]
    ? ^ por [sms|mensaje de texto|whatsapp] no (gracias|por favor) $
    [llámenme|llamadme|llámame|llamen|llamad] (si quieren|si queréis) (pero|y) (no|nada) (me) (de|manden|mandéis|escriban|escribáis|envíen) (más) [texts]
    ? ^ [ni un|ni una|ni un solo|ni una sola|nada de|basta de|no más|no mas|se acabaron|fin de|fuera|abajo] (las|los|el|la) [texts|cupón|cupones|encuesta|encuestas|felicitaciones|recordatorio|recordatorios|invitación|invitaciones|boletines|novedades|campañas|donativos|donaciones|rebajas|oferta] (más|de|por) (cumpleaños|electorales|políticas|política|favor) (por favor|por sms|gracias) $
    ? [no me|a mí no me|ni me] [feliciten|felicitéis|felicites|inviten|invitéis|recuerden|recordéis|encuesten|pidan el voto|pidan donativos|pidáis el voto|pidan dinero|pidáis dinero] (más|nada|por favor)
    ? [cuántas|cuantas] veces … (que) [decir|decirles|deciros|pedir|pedirles|pediros|repetir|repetirles|repetiros|tengo que|hay que|hace falta] … [no|quiten|quitéis|borren|saquen|paren|paréis|dejen|dejéis|baja|lo mismo]
    ? [hay que|tengo que|hace falta] … [que me] [quiten|quitéis|borren|borréis|saquen|saquéis|dejen|dejéis|eliminen]
    [no|ya no] (se) [me los|nos los|enviármelos|mandármelos|enviármelas|mandármelas] [envíen más|manden más|mandéis más|enviéis más]
    [tan amable|tan amables|tan gentil|la amabilidad|la bondad|el favor|la gentileza] (de|como) (para) no [enviármelos|mandármelos|enviármelo|mandármelo|enviármelas|mandármelas|enviarme|mandarme|escribirme|molestarme]
    no [quiero] (saber) [na|nada] (más) (d|de|con) [you]
    ? ^ (yo|pues|ya|a mí) (la verdad) [ni los quiero|ni lo quiero|ni las quiero|no os quiero|no os soporto|paso de todo esto|paso de esto]
    ? ^ (que|y|señores|pero|es que|oye|ya|otra vez) [said_so] (ya|coño|joder|tío|por favor|porfa|gracias|conmigo) $
    ? ^ (por favor) [nada|ni uno|ni un mensaje|todo por correo electrónico nada|todo por correo nada|todo por mail nada] (más) por [sms|mensaje|mensajes|whatsapp|aquí] (vale|por favor|gracias) $
    no (les|os|le) (he) [di|dado|doy] mi [número|teléfono|móvil|celular|celu|cel|contacto|whatsapp] para [esto|eso|publicidad|que me|spam|recibir|promos|propaganda]
    ? ^ (y) (a ustedes|a vosotros) quién (os|los|les) (ha) [invitó|invitado|dio mi número|dio velas|llamó|preguntó|manda] (a ustedes|a vosotros) $
    ? [me llega|me llegan|me mandan|recibo] (esto|estos|det) (texts) [sin haberlo pedido|sin haberlos pedido|sin pedirlo|sin pedirlos|sin que lo pida|sin que lo pidiera|sin solicitarlo|sin mi permiso|sin permiso]
    ? no (he) [contraté|contratado|activé|solicité|pedí] (nunca) (ningún|ese|este|el) servicio (de) (texts) $
    ? no sé (ni) quién me [apuntó|inscribió|registró|suscribió|metió|dio de alta|ha apuntado|ha metido]
    ? preferiría (ya) [no seguir|no estar|salir|salirme|no continuar|no figurar|borrarme|dejar] (en|de) (det) [list|recibirlos|recibir]
    [procedan|proceda|procedáis] (a|con) (mi|la) [exclusión|baja|eliminación|supresión|cancelación]
    [never_again|if_on|one_more|next_time] (o|que|ya|de) [i_will|voy a indecopi|dejo de ser cliente|voy a consumo|hablo con mi abogado]
    ? [tendrán|tendréis|recibirán|recibiréis|van a tener] [noticias de mi abogado|noticias de mis abogados|noticias mías]
    ? [voy a|pienso] [dejar|poner|escribir] (reseñas|una) (malas|mala) [reseñas|reseña|reseñas malas|una estrella|malas reseñas] … [si no|si siguen|paran|si seguís|si me]
    ? (al|el) [próximo|siguiente] [mensaje|sms|aviso] (me|ya) [dejo|voy|cambio|bloqueo|borro]
    ? [guardando|guardo|tengo|haciendo] (las) [capturas|pruebas|pantallazos] (capturas|pruebas|de|pantallazos) (todo|todos) (para) [la denuncia|denunciar|denunciarlos|la queja]
    ? [done_with] & [forget_it]
    ? (y|pero|a ver) cuándo [piensan|pensáis|van a|vais a] [parar|dejarme|terminar|acabar|dejar] (ya|de una vez|de) (escribirme|molestar|mandarme|en paz)
    ? (os|los|acabo de) [mandé|mandaros|mandarlos|mando|puse|poneros|envié] a (la) [spam|papelera|lista de bloqueados|lista negra]
    ? qué (es lo que) no [entienden|entendéis|entiende] (de|del) [no quiero|no|baja|basta|que no|no me interesa]
    ? (que) no (quiero) (vuelva|volver) [vuelva a ver|volver a ver|vuelva a llegarme|vuelva a leer|vea] (más|un|ni un|otro) (solo|más) [texts] (suyo|vuestro|más)
    ? ^ (yo|me) [renuncio a|me retiro de|me salgo de|me voy de|me doy de baja de] (ser|formar) (parte) (de) [esto|su club|su lista|vuestro club|vuestra lista|sus listas|este grupo|esta lista|su programa|vuestro programa]
    ? conmigo (ya) no [cuenten|cuentes|contéis] (para|con) (det) (texts)
    ? [favor de|sírvanse|sírvase|les pido] [remover|borrar|eliminar|quitar|suprimir|excluir] [mi número|mi celular|mi teléfono|mi nombre|mi cel|mi contacto]
    ? ^ (oigan|que|hoy) es (domingo|festivo) [domingo|navidad|festivo|madrugada|de madrugada] (respeten|por favor|por dios|hombre) $
    ? [bajen|bajad|baja|bájenle] (el volumen|un poco|a) (con|a) (los|las|tanto|tanta|det) [texts]
    ? [desactívame|desactívenme|desactivadme|apágame|quítame|quítenme|quitadme|cancélenme|suspéndanme] (ya) [las|los|el|la|estos|estas|sus] (det) [texts|servicio]
    ? (quiero|deseo|pido) dar por (terminado|finalizado) [terminado|finalizado|concluido] (el|este) [servicio|suscripción|contrato de sms|contacto]
    ? [póngame|pónganme|ponme|ponedme|métanme] (en) (el|la|modo) (lista|modo|registro) (de) [no molestar|no molesten|no llame|no contactar|bloqueados|no enviar|robinson]
    ? [inhabiliten|deshabiliten|desactiven|den de baja|bloqueen|veten|supriman|inhabilita] (ya) [mi número|este número|mi línea|mi celular|mi contacto]
    ? ya me [tienen|tenéis|tiene] (hasta|muy) (el|la|los|las) [copete|coronilla|gorro|moño|narices|huevos|cojones|cansado|cansada|madre|ovarios]
    ? [me mandan|mandan|me mandáis|mandáis|me llegan|recibo|me envían|me escriben] (como|unos|unas|más de|hasta) [diez|cinco|veinte|10|5|20|mil|tres|3|4|cuatro|seis|ocho] (texts|veces) [por día|al día|diarios|cada día|a la semana|por semana|en un día]
    ? derecho de oposición (a|al) (la|recibir) [publicidad|marketing|comunicaciones|envíos|texts]
    ? [en|inscrito en|inscrita en|apuntado a|apuntada a|registrado en] (el|la|al) (registro|lista) [no llame|lista robinson|robinson|registro público para evitar publicidad|repep|no molestar]
    ? [señor|señora|persona|titular|dueño|quien] (al|a la|a) (que|quien) (le) [escriben|escribís|buscan|mandan|envían] (esto) (ya) (ha) [falleció|murió|fallecido|muerto|no vive]
    ? [for_use] (y|que) no para (det) [texts]
    ? (aquí|acá|me) (en) … me [cobran|cuesta|cuestan|cobráis] (por) (cada) [mensaje|sms|cada mensaje|cada sms] (que|recibido)
    ? me [cago|cago yo] en (sus|vuestros|tus|los|las|vuestras|todos|la) (det) [texts|puta|madre]
    ? (ojalá|que|espero que) (os|les) [quiten|corten] la línea
    ? no (me) [pueden|podéis|puede|podrían] [borrarme|quitarme|sacarme|eliminarme|dejarme en paz|parar] (y|de) (ya|una vez|punto|esto)
    ? (me) [podría|podrían|podríais|puede|pueden|podéis] (usted|ustedes) (hacer|hacerme) (el|la) [favor de|amabilidad de|bondad de|gentileza de] [quitarme|borrarme|sacarme|eliminarme|no escribirme|no mandarme|dejar de]
    ? ^ (qué|uy|anda) [ilusión|emoción|alegría|sorpresa|bien|otro sms qué emoción|otro mensaje qué ilusión] otro [mensaje|sms|mensajito] (vuestro|suyo|más) $
    ? [si necesitan algo|si necesitáis algo|si es importante|para algo importante] (me) (llaman|llámenme|llamen) (pero) (y) [mensajes no|sms no|no mensajes|nada de mensajes|no me escriban]
    ? [escríbanme|escribidme|escríbame|contáctenme|mándenlo|avísenme] (solo|sólo|mejor) (al|por|a mi) [mail|correo|email] (y|que) (no) [no por sms|no uso sms|por sms no|nada de sms]
    ? no [quiero|necesito|me manden|me den|me ofrezcan|me regalen] (más|ningún|sus|vuestros|tantos) (más) [cupones|cupón|descuentos|catálogos|folletos|encuestas|boletines|promociones|rebajas] (gracias|por favor|de ustedes|vuestros|suyos)
    ? [que] [pare|paren|acabe|termine|cese|se acabe|se termine] (ya) (de una vez) [esto|esta locura|esta pesadilla|este acoso|esta tortura|este bombardeo|este martirio|este suplicio]
    ? ^ [esto|esta locura|esta pesadilla|este acoso] (se) [tiene que|debe|ha de] (se) [acabar|acabarse|terminar|parar|cesar] (ya) $
    ? [haga|hagan|haced|haz] (ya) que (todo) [esto pare|esto termine|esto acabe|paren|se acabe|se detenga]
    ? (no|ya no) [quiero|deseo|quisiera] [estar suscrito|estar suscrita|seguir suscrito|seguir suscrita|estar apuntado|estar apuntada|estar inscrito|estar inscrita|estar en esto|seguir en esto]
    ? (y) si [dejamos|dejáramos|dejásemos] de [escribirnos|hablarnos|mandarnos mensajes]
    ? ni (siquiera) mi [madre|novio|novia|marido|mujer|ex|hija] me [escribe|llama|manda] (mensajes) [tanto|tantos|tantas veces|tantos mensajes]
    ? no (les|os|me) (sirve|vale|conviene) (de) (nada) [sirve|vale|conviene] (de nada) [mandar|mandarme|enviar|enviarme|escribir|escribirme] (det) [texts]
    ? conmigo (solo) [pierden|perdéis|pierdes|malgastan|están perdiendo] (el|su|vuestro) (tiempo|dinero|saldo)
    ? ya (se|os|les|lo) (lo|los) (he|hemos) [pedido|dicho|avisado] [por activa y por pasiva|mil veces|de todas las formas|de todas las maneras|hasta la saciedad] $
    ? ^ (otra vez|de nuevo) [no os quedó claro|no les quedó claro|no ha quedado claro|no quedó claro|otra vez vosotros|otra vez ustedes] (que no) $
    ? [ojalá|espero que] (este) sea (este) [el último|la última vez|la última] (mensaje|sms) (que) (recibo|leo|me mandan|me mandáis) $
    ? ^ (por dios|por favor) [déjenme|dejadme|déjeme|déjame] en (la|santa) [santa paz|paz] $
    ? ^ (y) (pues nada|bueno) [hasta aquí nuestra historia|aquí acaba nuestra historia|nuestra historia termina aquí|aquí termina todo] $
    [quit] (ya) de [sending]
    [quit_it] (ya) (de) (sending) (det) (det) [texts]
    [quit] (ya) de (sending) (det) (det) [texts]
    para ya (de|con) (sending) (det) (det) [texts]
    basta (ya) (de|con) (sending) (det) (det) [texts]
    vale ya [de|con] (sending) (det) (det) [texts]
    [basta|vale] ya de (tantos) [texts|molestar|mandarme|enviarme]
    no (me) [send] (más|mas|nada|nunca|jamás) (det) [texts|cosas|nada]
    no (me) [vuelvan|vuelva|vuelvas|volváis|vuelven] a [send|contactarme|escribirme|llamarme|molestarme|mandarme|enviarme]
    no [vuelvan|vuelva|vuelvas|volváis] a (me) [send|sending]
    no (me) [send] [más|mas|nada|nunca|jamás]
    [nunca|jamás] [más|=me|nos|más me|vuelvan a|me vuelvan a|volváis a|me volváis a|vuelvas a] [send]
    no (me) [send] (det) (det) (det) [texts]
    ^ no (me) [escriban|envíen|manden|contacten|molesten|escriba|envíe|mande|contacte|moleste|enviéis|mandéis|escribáis|molestéis] $
    no me [escriban|molesten|contacten|manden|envíen] [más|mas|por favor|porfavor|gracias|ya]
    no enviar (más) (det) [texts]
    no (me) [want] (más|mas|ya) (recibir|get) (det) (det) (det) [texts]
    no (me) [want] (seguir|ya|volver a) [recibir|recibiendo|recibirlos] (más|nada|mensajes|esto|estos|publicidad) (de) (det) 
    no (me) [want] que (me) [send] (más|nada|det) (texts)
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
    [tramiten|tramite|procedan|gestionen|confirmen] (a) [mi|la|darme] (de) baja
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
    [remove_me] [de] [su|sus|tu|vuestra|ahí|esto]
    [remove] [mine] (por favor) [de] (det) (det) [list]
    [remove] (por favor) [de] (det) (det) [list_sure]
    [=me|nos] [remove] [de] (det) (det) [list]
    [remove] (ya) [mi|este] [número|teléfono|celular|móvil|contacto|nombre|num|cel] (de)
    [mi] [número|teléfono|celular|móvil] … [remove|eliminado|borrado]
    [salir|salirme|sácame|fuera] [de] (det) (det) [list_sure]
    no [want] (estar|figurar|aparecer|seguir) [en|suscrito|suscrita] (a) (det) (det) [list]
    [déjenme|dejadme|déjame|déjeme|dejarme] (ya) (de una vez) (a mi|en) (en) [paz|tranquilo|tranquila|tranquilos]
    [dejen|deja|dejad|deje] (ya) (de una vez) (a mi) en paz
    me [dejen|dejéis|dejes|deje] [tranquilo|tranquila|tranquilos]
    [dejen|deja|deje|dejad] a mi … en paz
    [vete|váyanse|vayan|vayanse|iros|idos|véte] (todos) a (la|tomar|freír) [mierda|chingada|por culo|verga|espárragos|carajo|cagar]
    ^ [váyanse a la mierda|iros a la mierda|vete a la mierda|que os den|que les den|jódanse|no jodan|no joda|no jodas|no jodáis|ya basta|basta ya|cállense|ya está bien|ya estuvo|vale ya|no insistan|no insista|no chinguen|no molesten|no moleste|chinguen a su madre|no den la lata] $
    ? ^ [qué pesados|que pesados|esto es spam|esto es acoso|qué pesadez|no fastidien|no fastidiéis|ya párenle|párenle] $
    (estoy) [fedup] (ya) (de) (recibir|sus|que) (me) (manden|envíen|det) (det) (det) [texts]
    ^ [adiós|fuera|abajo|paso de|vale de|suficientes] (ya) (det) (det) [texts]
    [fedup] de que me [send]
    [demasiados|demasiadas|tantos|tantas|muchos|tanta] [texts] … [basta|paren|parad|stop|baja]
    ? ^ [no me interesa|no me interesan|no estoy interesado|no estoy interesada|no interesa|no interesado|no interesada|sin interés|ya no me interesa] (nada) (gracias) $
    no [me interesan|me interesa|estoy interesado en|estoy interesada en] (nada) (recibir) (det) (det) [texts]
    ? [nunca|jamás|no] (me) (he|les|os|yo) [dado|di|suscribí|suscrito|apunté|registré|pedí|solicité|autoricé|autorizado|pedido] (esto|mi|a esto|a nada|recibir|nada) (de) [esto|consentimiento|permiso|autorización|número]
    [nunca|jamás|no] (les|os|he|yo) (he) [di|dado|doy] (mi) [consentimiento|permiso|autorización|número]
    [nunca|jamás|no] (les|os|he|yo|me) (he) [pedí|solicité|pedido|solicitado|autoricé|autorizado|suscribí|suscrito] (recibir|a|esta|esto|estos) (recibir) (det) [texts]
    [si|como] (me) [siguen|sigue|vuelven|vuelve|continúan|insisten|seguís|volvéis] … [threat]
    [si|como] me [llega|llegan|mandan|envían|dejan|paran] … [threat]
    si [vuelvo|recibo|no dejan|no paran] … [threat]
    si no [dejan|paran|dejáis|cesan|me dan] … [threat]
    [un|otro|próximo|siguiente] [mensaje|sms|mensajito] (más) … [threat]
    [uno|otro|una|otra] más … [threat]
    [les|os|los|voy a|te] (voy|voy a) (a) [denunciar|denuncio|denunciaré|demandar|demandaré|reportar|reporto|denunciarles|denunciarlos|demandarlos] (a) [por|ante|si|a la|ustedes|por acoso|por spam]
    [voy|vamos] a [poner|interponer|presentar] (una) [denuncia|demanda|reclamación|queja]
    [los|les|os|voy a] [bloqueo|bloquearlos|bloquear|bloquearé]
    ^ [número|numero] [bloqueado|reportado] $
    [ya|veces|te|les|os] (les|os|lo|te|he|ya) (he) [told] (que) [stop|baja|que pare|que paren|alto|mil veces|tres veces|dos veces|cien veces]
    [ya|veces|te|les|os] (les|os|lo|te|he|ya) (he) [told] (que) [que no|q no] $
    ? ^ (que|pero|si|y) ya [se lo|les|os|os lo|les lo|se los] (he|había|hemos) [dije|dicho|pedí|pedido|advertí|avisé|avisado] (antes|ayer|mil veces|varias veces|tres veces|dos veces|el mes pasado) $
    ? ya (se|les|os) (lo) (he|había|hemos) [dije|dicho|pedí|pedido|advertí|avisé|avisado] [mil veces|varias veces|tres veces|dos veces|el mes pasado] $
    [ya] (les|os|lo|te) (he) [told] … [baja|stop|no quiero|no me|paren|cancelar|parar]
    [cuántas|cuantas|quinta|tercera|segunda|enésima|última] [veces|vez] … [baja|stop|pare|paren|dejen|no quiero]
    [puse|envié|mandé|escribí|dije|respondí|he puesto|he enviado] (ya) [stop|baja|alto|cancelar] (tres|dos|varias|mil|ya|y|hace)
    ya (me) (he|había) [di|dado] de baja
    (me) (he|había) [di|dado] de baja [varias|dos|tres|ya|hace]
    [died] … [dejen|no le manden|no le escriban|no le envíen|no me manden|no me escriban|no me envíen|no me llamen|no le llamen|no les manden|no manden|no envíen|no escriban|borren|eliminen|stop|paren|quiten|den de baja]
    lista robinson 
    [solicito|pido|exijo|ruego] (que) (el) (cese|dejen|no) (de) (inmediato) (det) [sending|texts] (send)
    [solicito|pido|exijo|ruego] (que) (no|dejen|cesen|paren) (me) (de|vuelvan a) [send|sending]
    hasta (aquí|la|los|las) (coronilla|huevos|narices|cojones|madre) de (det) [texts]
    opongo a (recibir) (det) (det) (det) [texts]
    ^ [baja|stop] y [díganme|dígame|decidme|dime|borren|denme|expliquen|explíquenme|borrad|eliminen|quiero|además|envíenme]
    ya [estuvo|está] (bueno|bien) [de|con] (tanto|tantos|tanta|tantas|sus) (det) [texts]
    ya (no) [párenle|envíen|manden|escriban] (con|a) (det) (det) [texts]
    ya no (me) [send] (más) (det) (texts) $
    no [want] (ser|seguir siendo) (más) [contactado|contactada|molestado|molestada|contactados]
    [quit] de estar [molestando|mandando|enviando|escribiendo|jodiendo|chingando]
    no (quiero) [más|mas] (det) [texts]
    baja (como|tal como|tal y como) (dice|indica|pone|piden|decís|dicen|se indica) (el|su|vuestro|en el|en su) [sms|mensaje]
    [stop|baja] (como|tal como|según|tal y como) [dice|indica|pone|piden|decís|dicen|indican|indicáis]
    cese … [texts|comunicaciones|envío|envíos|contacto|comunicación|acoso]
    [exijo|solicito|pido|ruego|demando|reclamo|requiero] (el|la|su|un) (inmediato|inmediata) [cese|baja|eliminación de mi número|exclusión|retirada]
    no (me|le|nos|les) [sigan|sigáis|sigas|siga] [mandando|enviando|escribiendo|molestando|contactando|llamando|acosando|spameando|insistiendo]
    no [sigan|sigáis|sigas|siga] [mandando|enviando|escribiendo|molestando|contactando|llamando|acosando|spameando|insistiendo] (det) (det)
    [=me|nos|mi número|este número] [sacan|sacáis|quitan|quitáis|borran|borráis|eliminan|sacás] … [list]
    [agradecería|agradeceré|agradecemos|gustaría|pediría|rogaría|ruego|pido|solicito|exijo|quiero|quisiera|necesito|espero] … [dejaran de|dejasen de|dejen de|dejéis de|paren de|paréis de|cesen|pararan de|cesaran|sacaran de|saquen de|quiten de|borren de]
    [ya|les|os] (les|os|lo) [he|había|dije|pedí|mandé|envié|escribí|respondí] (dicho|pedido|mandado|enviado|respondido|puesto) (que) [stop|baja|basta|parasen|pararan|paren]
    [un|otro] [sms|mensaje|mensajito] más y [los|les|os|voy|llamo|pongo|=me]
    [uno|una|otro|otra] más y [los|les|os] [denuncio|bloqueo|reporto|demando|cae]
    [discard] (ya) [mi|este] [número|teléfono|celular|móvil|cel|num|contacto|tel]
    [este|mi|nuestro] [número|teléfono|celular|móvil] (ya) no (debe|puede|debería|tiene que|quiere|autoriza) (ya) (ser|recibir|volver a|estar|usarse|seguir) (más) [contactado|llamado|utilizado|usado|molestado|recibir|recibiendo|contactar|mensajes|publicidad|incluido]
    [sus|tus|vuestros|vuestras|estos|estas|esos] (det) [texts] (ya) no (son|me|nos|están) (son) [bienvenidos|bienvenidas|deseados|deseadas|gratos|interesan|sirven|solicitados|autorizados]
    ? [sus|tus|vuestros|vuestras|estos|estas|esos] (det) [texts] (me|nos|ya|son|están) (tienen|me|ya) (muy|unos|una|un) [cansan|aburren|hartan|molestan|fastidian|agobian|cansado|cansada|harto|harta|molestos|molestas|insoportables|pesados|pesadas|coñazo|fastidio|indeseados|spam|acoso|hasta el gorro|hasta las narices]
    no [soy|somos] (ya) (su|vuestro) [cliente|clienta|clientes] … [dejen|no me|paren|stop|quiten|borren|deje|eliminen|basta|baja|sáquenme|quítenme]
    ya no soy (su|vuestro) [cliente|clienta|socio|socia|abonado] … [no me|dejen|paren|quiten|borren|baja|eliminen|envíen|manden]
    no (hace|haría|hará) falta (ya) (que) (me|nos) [sigan|vuelvan|vuelva|sigáis|volváis] (a) [send|avisen|avisar|enviándome|mandándome|mandando|enviando|informen|recuerden|notifiquen]
    no (es|será|sería) (ya) [necesario|preciso|menester] (que) (me|nos) [sigan|vuelvan|sigáis] (a) [send|avisen|mandando|enviando|informen|recuerden|notifiquen]
    [agradecería|agradeceré|agradecemos|agradezco|rogaría|ruego|pediría|pido|encantaría|gustaría|preferiría|prefiero|apreciaría] (mucho) (que) (ya) no (me|nos|se me) [send|enviaran|mandaran|escribieran|enviasen|mandasen|escribiesen|contactaran|molestaran|llamaran|envien]
    ? ^ [=me|nos] [podéis|pueden|puede|podrían|podría|podés|puedes] (me|nos) [quitar|quitarme|borrar|borrarme|sacar|sacarme|eliminar|eliminarme|desapuntar|desapuntarme|excluir|dar de baja|darme de baja] (ya|de ahí|de aquí) $
    ? ^ [podéis|pueden|puede|podrían|podría|podés|puedes] [quitarme|borrarme|sacarme|eliminarme|desapuntarme|darme de baja|darnos de baja] (ya|de ahí|de aquí) $
    [want] (me) [salir|salirme|borrarme|irme|desaparecer|desapuntarme|quitarme] (ya) de (det) (det) [list]
    ? hasta cuándo (van|vais|me|con|seguirán|piensan) (a) (seguir) (con) (det) (det) [texts|mandando|enviando|molestando|molestar|mandar|enviar]
    ? ^ (ya|me|que|qué|q|vaya|menudo|menuda) (me) [cansan|cansáis|hartan|aburren|pesadez|coñazo|fastidio|tostón|plasta|tabarra] (de|con) (los|sus|tanto|tantos|estos|vuestros) (det) (texts) $
    [vaya|menudo|menuda|qué|que|q] [coñazo|pesadez|fastidio|tostón|plasta|tabarra|rollo|asco|lata] (de|con|son|los|sus) (det) (det) [texts|publi]
    ? [tenéis|tienen|tiene|tienes] (ya) [hasta los huevos|hasta las narices|hasta los cojones|hasta el moño|hasta el gorro|hasta la coronilla|hasta la madre|hasta la chingada|harta|harto|hartos]
    [vayan|vaya|id|ve|váyanse|vete|iros] (a) [molestar|joder|fastidiar|chingar|spamear|venderle] a
    [vayan|vaya|id|ve|váyanse|vete|iros|idos] (ya|todos) al [carajo|diablo|infierno|cuerno|demonio]
    ? ^ no [quiero|queremos|deseo] (ya) [más|nada|esto|más nada|más esto|nada más] $
    ? ^ (no|bueno) [no deseo|no me interesa|ya no más|ya no mas|no quiero gracias|no autorizo|es acoso] $
    ? ^ (plis) [ya no más|ya no mas|ya basta|ya párenle] $
    ? ^ (es|este es|mi|último|ultimo) [último aviso|ultimo aviso|la última vez|última advertencia|es el último aviso|último aviso antes de] (antes|denunciar|de denunciar|que se lo digo|que aviso) $
    ? ^ [los|les|os|te] (voy|vamos|pienso) (a) [denunciar|denuncio|demandar|demando|reportar|reporto|bloquear|bloqueo|denunciaré|demandaré|reportaré|bloquearé] (ya|a todos|por spam|por acoso) $
    ? ^ [voy|vamos] a [denunciarlos|denunciaros|denunciarles|demandarlos|reportarlos|bloquearlos|bloquearos|denunciar|demandar] (ya|a todos|por spam|por acoso) $
    ? ^ [número|numero|contacto|ya|te|los|estás|están|quedan|quedas] (te|los|están|estás|quedan|quedas) [bloqueado|bloqueados|bloqueada|reportado|reportados|denunciado|denunciados] (por|como) (spam|acoso|por pesados|pesados) $
    ? ^ [bloqueado|bloqueados|reportado|reportados|denunciado|denunciados] (por|como) (spam|acoso|pesados|pesado) $
    [reportado|reportados|reportada|denunciado|denunciados|marcado] (como|por|a) [spam|acoso|la policía|profeco|aepd|no deseado]
    ? ^ (esto) (ya) (es|sois|son) (un|puro|una) [acoso|spam|hostigamiento|abuso|molestia] (ya) $
    ? [mandan|envían|mandáis|enviáis|mandas|llegan] [muchos|demasiados|muchísimos|un montón de|tantos|mil] (det) [texts]
    [desactiven|desactivad|desactiva|desactive|apaguen|quiten|quitad|bloqueen|bloqueo|silencien] (ya) (det) (det) [texts]
    [me quiero|me quisiera|me deseo|nos queremos|me gustaría] [borrar|dar de baja|quitar|salir|desapuntar|desuscribir|dar d baja|darme de baja|darme d baja]
    [quiero|quisiera|deseo|necesito] [darme d baja|dar d baja|darme de vaja|dar de vaja|la vaja]
    no [quiero|deseo|queremos] [q|que|k|ke] (ya) (me|nos) [send]
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
    no [tienen|tiene|tenéis|tienes] (mi|ningún|ninguna) [permiso|autorización|derecho|consentimiento] (para|a|de) [escribirme|enviarme|mandarme|contactarme|llamarme|mandar|enviar]
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
    [pesados|pesadas|plastas|insoportables|cansinos] [sois|son|que sois] … [parad|paren|basta|dejad|dejen|stop|ya]
    [pueden|podéis|podrían|podría|quieren|podés] (ya) [detener|parar|suspender|cesar|interrumpir|cortar|cancelar] (ya) (los|el|la) (det) [envío|envíos|texts]
    ? ^ puede (ya) [detener|parar|suspender|cesar|interrumpir|cortar|cancelar] (ya) (los|el|la) (det) [envío|envíos|texts]
    [dont] [bother] [again]
    [no me|no nos|nunca me|ni me|ya no me|no le] [bother_me] [again]
    [no me|no nos|nunca me|ni me|ya no me|no le] [bother_me] (det) (det) (det) [texts]
    no [llegue|lleguen] más (det) [texts]
    [dont] [bother] (det) (det) (det) [texts]
    [dont] [bother] (más) con (det) (det) [sms]
    [dont] [bother] ninguna (otra) [cosa|más]
    [dont] [bother] (más) [ningún|ninguno|ninguna]
    ? [dont] [rayéis|rayes|rayen|molesten|molestéis|molestes|chinguen|jodan|jodáis|escribáis|escriban|enviéis|textees|texteen|fastidien|fastidiéis|spameen|insistan|insistáis|acoséis|acosen] $
    ? ya no (me|nos|le) (los|las|lo) [bother] $
    [dont] [keep_on] [by_texting]
    [dont] [keep_on] [sending]
    ? no [insistan|insistáis|insista|insistas|insistir] (más) (por favor|que) (no) (me|quiero|interesa) $
    no [den|des|deis|dé|toquen|toquéis|toques|rompan|rompas|hinchen|hinches] (me) (ya) (más) [nag]
    [no me|=me|dar|dando|dan|dais|tocar|tocando|tocáis|rompiendo|romper|hincharme|hinchando] (ya) [nag] (con|más|de)
    [dejen|dejad|deja|deje|dejemos|dejamos|paren|parad] (ya) de [dar|dando|tocar|tocarme|romper|hinchar|darme|hincharme] (me) [nag]
    no [querer|quere|quieren|queremos] (recibir|get) (más|mas|na|nada) (de|esto|este|esta|estos) (det) [texts]
    no [quiero|quero|quería|deseo] [na más|na mas|ná más|más na|na] (de) (det) [texts|ustedes|vosotros]
    no [quiero|deseo|queremos|quisiera] volver a [saber|ver|verlos|veros|oír|leer|leerlos|recibir|tener] (nada|noticias|más|det) (texts) (de) [you]
    no [quiero|deseo|queremos] (tener|recibir|saber|oír|leer) (más|nada) [noticias|comunicación|contacto|nada] (alguna|alguno) (más) (de|con) [you]
    ? nada (más) de [ustedes|vosotros] $
    [no] [mandar|enviar|escribir|molestar|contactar|llamar] (a) (me|mi|mí|nada) [más|mas|nada|nunca] (para|a|en)
    no (me|nos|le) [volváis|vuelvan|vuelva|vuelvas|vuelven|volver] (ni) a [mandar|enviar|escribir|llamar|molestar|contactar|dirigirse|textear|hablarme|ponerme]
    [para|pa] que (ya) no (me|nos|le|se me) [bother|ended_past] (det) (det) [again|texts|nada]
    [pedí|dije|escribí|pedido|dicho|solicité|avisé|llamé|solicitado|avisado|rogué|exigí] … que (ya) no (me|nos|le) [ended_past|bother] (det) [again|texts|nada]
    ? [pedí|dije|escribí|pedido|dicho|solicité|solicitado|exigí] … que (ya) no (me|nos) [ended_past|bother] $
    [pedí|dije|escribí|pedido|dicho|solicité|avisé|llamé|solicitado|avisado|exigí] … que (ya) (me|nos) [out_sbj]
    [pedí|dije|escribí|pedido|dicho|solicité|avisé|llamé|solicitado|avisado|exigí] … que (ya) [dejaran|dejasen|dejarais|dejaseis|pararan|parasen|pararais|cesaran|cesasen] de
    [no_need] (de) que (ya) (me|nos|le) [keep_on]
    [no_need] (de) que (ya) (me|nos|le) [bother] [again]
    [no_need] (de) que (ya) (me|nos|le) [bother] (det) (det) (det) [texts]
    [no_need] (de) (seguir) [enviarme|mandarme|escribirme|enviando|mandando|escribiendo|insistiendo|enviándome|insistir] (más) (det) (det) [texts|nada]
    ? es inútil (que) [sigan|insistan|insistir|seguir|escribirme|sigáis|insistáis]
    [ending] (ya) (de una vez) [con|a] (todo) (esto|este|esta|estos|estas|tanto|tanta|el|los|las|la|sus|vuestros|su) (det) [texts|acoso|bombardeo|tontería|webeo|hueveo|rollo|brasa]
    ? ^ (por favor|ya|y|bueno) [acaben|acabad|terminen|terminad|paren|parad|corten|cortad|cesen|pongan fin|poned fin|acaba|termina|corta] (ya) (de una vez) (por todas) [con|a] (todo) [esto] (ya) $
    [ending] (ya) (el|la|los|las|ese|esos|este|estos|con el|con la|esas|estas|sus) (brete|det) (ese|de) (det) [texts|webeo|hueveo|acoso|rollo|bombardeo]
    [deja|dejen|dejad|deje] (ya) [los|las|esos|esas|tanto|tanta|tantos|tantas|sus|vuestros|tus|con los|con las|con tanto] (brete|rollo|webeo) (de) (det) [texts]
    [deja|dejen|dejad|deje] (ya) (el|ese|con el) [brete|rollo|webeo] (ese|esos|de) (det) [texts]
    ? ^ (che|oye|oiga|oigan|bueno|ya|pucha|weon|we|wey) [córtenla|cortala|cortadla|córtala|córtelo|córtela|parala|párenle|párele|párale|bájenle|cortenlá] (po|ya|che|loco|pues|wey|tío|de una vez) $
    [ahórrense|ahorraos|ahórrate|ahórrese|ahórrenme|ahorradme|ahórrame|ahorrense|ahorrarse|ahorraros|ahorrarme] (ya) (det) (det) [sms|molestia|esfuerzo]
    [se|os] (los|las|lo) [podéis|pueden|podrían|podríais] ahorrar
    [te los|te las|te lo|se los|se las|se lo|os los|os las] [puedes|puede|podéis|pueden|podrías] ahorrar
    [texts] … [ahorraros|ahorrarse|ahorrárselos|ahorrárselas|ahorráoslos|ahórrenselos|ahórrenselas|ahorrároslos]
    no [malgasten|malgastéis|malgastes|gasten|gastéis|gastes|gaste|pierdan|perdáis|pierdas|desperdicien|desperdiciéis] (más|ni) (más) (su|el|vuestro|un|tu) [tiempo|saldo|mensajes|sms|dinero|tinta|energía] (más) [conmigo|en mí|en escribirme|escribiéndome|con este número|mandándome]
    si … [sending|bother|by_texting] … [threat]
    como (me|nos|no) [sigan|sigáis|vuelvan|volváis|bother|me sigáis|me sigan] … [threat]
    [si|como] me … [recibo|llega|llegan|suena|sonar|sonarme|recibiera|mandan|mandáis|envían|enviáis|escriben|escribís|llegue|lleguen] … [threat]
    si (vuelvo a|yo) [recibo|recibir|recibiera] … [threat]
    si … [sending|bother|by_texting] … [pongo|llamo|voy|iré|acudo|tomaré] (a) [una|la|el|los|medidas|un] (threat)
    como (me) [sigan|sigáis|vuelvan|volváis] … [pongo|llamo|voy|iré|acudo|tomaré] (a) [una|la|el|los|medidas|un] (threat)
    [otro|otra|uno|una] (det) [texts|más|sms más|mensaje más|promo más] (más) y (ya) (los|les|os|te|me) [denuncio|bloqueo|reporto|voy|llamo|pongo|demando|cambio|quejo|reclamo]
    ? [os|les|le] [cae|va a caer|caerá] una [denuncia|reclamación|demanda|queja|multa|querella]
    ? ^ (ya) [quedan|quedáis|queda|quedas|están|estáis|estás] [avisados|avisado|advertidos|advertido|avisadas|avisada|notificados] $
    (ya) [os|los|les|te] [he bloqueado|bloqueé|tengo bloqueados|tengo bloqueado|acabo de bloquear|hemos bloqueado|he reportado|reporté|he denunciado|denuncié|bloquearé|he silenciado]
    ? [bloqueados|bloqueado|silenciados] [por|y] [pesados|pesado|spam|cansinos|plastas|reportados|reportado|denunciados]
    [están|estáis|estás|van|vais] (en|a) (la|mi) lista negra
    ^ (van|directos|directo) a (la|mi) lista negra $
    [desaparezcan|desapareced|desaparece|desaparezca|desaparecer|desaparezcáis|esfúmense|piérdanse|lárguense|largaos|largo|lárgate|fuera|salgan|salid|sálganse|váyanse|iros|idos|bórrense] (ya|todos) (de una vez) de [my_phone]
    [remove_me] (ya) (de una vez) de [donde sea|todo esto|cualquier|ahí|esto|eso|lo que|vuestro|vuestros|vuestras|sus|su]
    ^ (ya|no|y|quiero|pueden|podéis|que|favor de) [remove_me] (ya) de [aquí|acá|ahí|allí|allá|una vez] (ya|por favor) $
    [quitarme|borrarme|quitadme|borradme] de [ahí|allí|aquí|esto|eso]
    [remove_me] [ya|y ya|y ya está|y listo|y punto|inmediatamente|ahora mismo|de una vez|de inmediato]
    que os calléis
    ? ^ [callaos|cállense|cállate|cerrad el pico|cierren el pico|chitón] (ya|de una vez|todos) $
    no se [puede|debe|permite|admite|admiten|aceptan|acepta|recibe|reciben] (usar|utilizar|recibir|enviar|para) (para) (det) [sms]
    no [aceptamos|admitimos|recibimos] (det) [sms]
    ^ aquí [nada de|ni|no quiero|no queremos|no admitimos|no aceptamos|no se acepta|no se admite|no manden|no envíen] (det) [sms]
    ^ aquí [texts] no $
    [número|teléfono|móvil|celular|línea] … no (es) para (det) [publicidad|propaganda|anuncios|spam|promociones|ofertas]
    [solo|sólo|únicamente|exclusivamente|exclusivo] (es) (para|de) (el|la|uso|mi|asuntos) [trabajo|emergencias|urgencias|familia|empresa|profesional|guardia] … (no|nada|sin|publicidad|det) [texts|publicidad|anuncios]
    [hagan|haced|haz|haga|háganse] (de|a) (la) [cuenta|idea|como] (de) (que|si) (me|ya|yo) (he) [morí|muerto|muerta|no existo|no existiera|no existiese|estoy muerto|estoy muerta|fallecí|muriera]
    [olvidad|olviden|olvida|olvide|olvídense|olvidaos|olvídate] (ya) (de) que (yo) [existo|me conocen|he existido|existí]
    [olvídense|olvidaos|olvídate|olvídese|olvidarse] (ya|por favor) de [mí|mi|nosotros|este número|mi número|mi cara|mi existencia]
    ? que [sea|sean] (este|esta|el|la|los) [el último|la última|último|última|los últimos] (mensaje|sms|vez|que|aviso) (me|recibo|mandan|mandáis) $
    [qué|que|q|cuál] parte [de|del] … no (habéis|han) [entienden|entendéis|entendisteis|entiende|entendiste|entendieron|entendido|comprendéis|comprenden|captáis]
    [hijo|hija|niño|niña|menor|nieto|nieta|hermano pequeño|sobrino] … años … [llegan|llega|recibe|mandan|envían|reciben|mandáis|enviáis|recibiendo] (det) (det) [texts]
    (si me) [hagan|hacen|haced|hacéis|haga|hace|haz|hágame|háganme|hacedme] (me) (el|un|ese) [favor|favorcito] (y|de|que) no (me) [bother|poner|ponerme|mandar|mandarme|escribir|escribirme|enviar|enviarme|molestar|molestarme|contactarme]
    (si me) [hagan|hacen|haced|hacéis|haga|hace|haz|hágame|háganme|hacedme] (me) (el|un|ese) [favor|favorcito] (y|de) [suspenden|suspender|parar|paran|cesar|desaparecer|callarse|callaros] (ya) (de) (det) [texts|sending|mi móvil|mi celular|ya]
    (si me) [hagan|hacen|haced|hacéis|haga|hace|haz|hágame|háganme|hacedme] (me) (el|un|ese) [favor|favorcito] (y|de) (me) [suspenden|suspenden ya|dejan|dejar|dejáis|borran|quitan|sacan|borrarme|quitarme|sacarme|desaparecer] (de|en|de mi|estos|esto) [paz|una vez|móvil|celular|lista|aquí|ahí|mensajes|sms]
    [sería|serían|seríais|sean|sea|sed] (tan) [amable|amables|gentil|gentiles] (de|como) (para) [no|no volver a|dejar de|parar de|cesar de] [sending]
    [podrían|pueden|podéis|puede|podría|podríais] (ustedes|usted) (por favor) [no|no volver a|dejar de|parar de|cesar de] [sending]
    [sería|serían|seríais|sean|sea|sed] (tan) [amable|amables|gentil|gentiles] (de|como) (para) [borrar|borrarme|quitar|quitarme|sacarme|eliminar|eliminarme|darme|excluirme] (de|mi)
    [se me|que me|que se me|que se] [out_sbj] (ya) (a mí|mi número) de (det) (det) (det) [list]
    (que) se me [out_sbj] $
    [ser|sea|fuera|fuese|quedar|quede] [was_out] (ya) de (det) (det) (det) [list]
    [cancelación|anulación|baja|finalización|suspensión|interrupción|desactivación] (inmediata|definitiva|total) (de|del|en) (mi|la|esta|mis|el|este|los) [suscripción|inscripción|registro|alta|servicio de avisos|servicio de mensajes|servicio de mensajería|envío|envíos|texts]
    [doy|damos|demos] (ya) por [terminada|finalizada|concluida|acabada|cancelada|terminado|finalizado|rescindida] (det) (det) (relación|suscripción|servicio|texts)
    no (me) (gustaría|quiero|deseo) (seguir|continuar) [recibiéndolas|recibiéndolos|recibiéndolo|recibiendo|recibirlas|recibirlos] (más|det) (det) [texts|nada]
    [no] [seguir|continuar|volver a|quiero] [recibiéndolas|recibiéndolos|recibirlas|recibirlos]
    [con qué|quién os|quién les|quién le|quien os|quien les] (ha|dio|dado|han) (dado|autorizado|autorizó|permiso|derecho) (permiso|derecho|autorización) (me|para|a) [escriben|escribís|mandan|mandáis|escribirme|enviarme|mandarme|contactarme|molestarme|envían]
    ? [dejen|dejad|dejá|déjenme|dejadme|déjame] (ya) [dormir|descansar|vivir] (ya|coño|joder|por favor|tranquilo|en paz|que)
    ? [mándenselo|mandádselo|mándenselos|mandádselos|envíenselo|envíenselos|escríbanle|escribidle] (eso|esto|los mensajes|publicidad) a [otro|otra|otros|su madre|vuestra madre|quien le|quien les|alguien]
    [búsquense|buscaos|búscate|búsquese] (a) (otro|otra|otros) [víctima|cliente|tonto|pringado|tonta|pendejo|boludo|otro|número|pardillo]
    buscad (a) [otro|otra|otros] [víctima|cliente|tonto|pringado|tonta|pendejo|boludo|número|pardillo]
    ^ (por favor) nomas (det) (det) [texts]
    [basta] (ya) d (det) (det) [texts]
    [basta] (ya) [con|de] (tanto|tanta|tantos|tantas|sus|los|las|estos) (det) [sms|pitido|mensajeo|sonidito]
    [tanto|tanta|tantos|tantas] [texts|pitido|mensajeo] … [remove_me|paren|parad|basta|dejad|dejen|cansa|harta|harto]
    [fedup] (ya) de (tanto|tanta|tantos|tantas) [pitido|mensaje|mensajito|sms|publicidad|aviso|notificación|mensajeo]
    [ya está bien|ya estuvo bueno|ya estuvo|ya vale|ya basta] (ya) (con|de) (tanto|tanta|tantos|tantas|los|sus|estos) (det) [sms|texts|pitido]
    suficiente (ya) [con|de] (tanto|tanta|tantos|tantas|los|sus|estos) (det) [sms|texts|pitido]
    [tienen|tenéis|tiene|tienes] [hasta la|hasta los|hasta el|mamado|podrido|podrida|frito|frita|loco|loca|aburrido|aburrida|cansado|cansada] … [texts|mensajitos|promos]
    ? [eso|esos|esto|estos] no (los|lo|las) [quiero|queremos|pedí|autoricé|solicité] $
    ? ^ (yo) no [lo pedí|los pedí|lo solicité|los solicité|lo autoricé|los he pedido|lo he pedido] $
    (ya) me [cansé|harté|aburrí|rayé|tenéis harto|tienen harto|tienen harta|tenéis harta] (de) (sus|vuestros|tantos|tanto|det) [texts|mensajito|sms]
    ? (ya) me [cansé|harté|aburrí] (de) (ustedes|esto|vosotros) (chao|adiós|basta|no más) $
    [paso] (ya) de [vuestras|vuestros|sus|vuestra] (det) [texts|movidas|rollos|cosas|historias|ofertas]
    [adiós|hasta nunca|hasta siempre|chao] (para siempre) (y) [no] (me) [bother]
    ? ^ [adiós para siempre|hasta nunca|que os zurzan|que les zurzan|que os parta un rayo|idos a paseo|iros a paseo|váyanse a paseo|a tomar viento|id a tomar viento|váyanse a volar|váyanse al carajo] $
    [a ver si|haber si|aver si|haver si] (ya) (me) [paráis|paran|dejáis|dejan|dejamos|paramos|parais|cortan|cortáis|acabáis|acaban] (ya) (de|con) (dar|darme) (det) [texts|nag|sending|bulla]
    ? [a ver si|haber si|aver si|haver si] (ya) (me) [paráis|paran|dejáis|dejan|dejamos|paramos|parais|cortan|cortáis] (en paz|tranquilo|tranquila|de una vez) ya
    ? hay (alguna|algún) (forma|manera|botón|modo) (de|para) (que) (os|se) [callar|calléis|callen|callaros|callarse|apagaros|bloquearos]
    no (le|les|me) [bother] (más) (det) (texts) a [relative]
    no (me|le) [bother] más a [mi|la|el|mis]
    [dejen|dejad|deje|deja|paren|parad] (ya) de [mandarle|escribirle|enviarle|molestar|acosar|marear|molestarle|llamar] (det) (texts) (a) [relative]
    [dejen|dejad|deje|deja] (ya) a [relative] (en) [paz|tranquilo|tranquila|tranquilos]
    [dejen|dejad|deje|deja] (ya) (en) [paz|tranquilo|tranquila] a [relative]
    ? no (me|les|os|te) [compro|compraré|compraría|voy a comprar|pienso comprar|vuelvo a comprar] (nada) (nunca|jamás|más) (nada) [así que|con tanto|por pesados|si siguen|si seguís]
    [renuncio|renunciamos|desisto] (a|de|al) (det) (det) [texts|servicio de avisos|suscripción|list]
    [me desvinculo|me desafilio|me doy d baja|m doy de baja|me salgo] (ya) (de|del) (det) (det) [list|texts|esto|aquí|grupo]
    [me borro|me retiro] (ya) [de|del] (det) (det) [list|texts|esto|aquí|grupo]
    [desactivación|desvinculación|desafiliación|desuscripción|exclusión|remoción] (de|del) (mi|este|det) (det) [número|teléfono|celular|línea|texts|contacto|móvil]
    [deseamos|queremos|desea|quiere|desean] (no) (ya) [dejar de|cesar de|parar de|no|ya no|no seguir|no continuar] (recibir|recibiendo) (más) (det) (det) [texts|boletines|sms]
    no [desea|quiere|deseamos|queremos|desean|quieren] (ya) (seguir|continuar) [recibiendo|recibir] (más) (det) (det) [texts]
    (ya) [van|son|es|llevo|llevamos|con esta van] (ya) [dos|tres|cuatro|cinco|diez|mil|muchas|varias|la segunda|la tercera|la cuarta|la quinta|la enésima] [veces|vez] (ya) (que) (se|os|les|te|lo) (lo) [pido|digo|repito|pedimos|escribo|diciendo|pidiendo]
    ? (hace falta|tengo que|cuántas veces) (que) (os|se|te) (lo) [diga|decir|decíroslo|decírselo|repetir] (más) [en chino|cantando|en inglés|más claro|otra vez|más alto|más veces]
    [cuántas veces|cuantas veces] (más) (os|se|les|tengo|hay|debo|he|lo) (que|de|lo|tengo) (que|de) [decir|decirlo|decirles|decíroslo|decírselo|pedir|pedirlo|pedírselo|repetir|repetirlo|repetírselo|dicho|pedido|escribir]
    no (me) [want] (a) que (ya) (me|nos|le) [keep_on] [by_texting|sending]
    [número|nombre|teléfono|contacto|móvil|celular|línea] (ya) [deje|dejara|dejase|deja] de [figurar|estar|aparecer|constar|recibir]
    no (me|nos) [interesa|interesan|interesó] (nada|absolutamente nada) (de) (lo) que [ofrecen|ofrecéis|venden|vendéis|ofrece|ofreces|vende|vendes|promocionan|anuncian|anunciáis|mandan|mandáis|envían|dicen]
    ? [estoy|estamos|me tenéis|me tienen|ya] (ya) hasta (el|la|los|las) (mismos|mismísimos) [gorro|moño|coronilla|narices|huevos|cojones|madre|mismísimos|pelotas|ovarios|tetas|chingada] (de) [ustedes|vosotros|esto|todo esto|tanto]
    ? [estoy|estamos|me tenéis|me tienen] (ya) hasta (el|la|los|las) [gorro|moño|coronilla|narices|huevos|cojones|mismísimos|pelotas|ovarios] (ya) $
    [texts] hasta (el|la|los|las) (mismos) [gorro|moño|coronilla|narices|huevos|cojones|mismísimos|pelotas|ovarios|sopa|punto]
    ? ^ (que|ya) (yo) no quiero nada (de nada|tuyo|vuestro|suyo|con ustedes) $
    [dejen|dejad|deje|deja|paren] (ya) de [gastar|perder|malgastar|desperdiciar] (el|su|vuestro|la) [tiempo|saldo|dinero|pólvora|energía|mensajes]
    o (me) [quitan|borran|sacan|dejan|paran|dejáis|paráis|quitáis|sacáis|borráis|dan de baja|dais de baja|eliminan] (de) … o … [threat]
    ? [última|ultima] vez que (se|os|les|lo|te) (lo) [digo|pido|repito|aviso|advierto]
    ya me [borré|di de baja|desuscribí|salí|desapunté|quité|eliminé|cancelé|he borrado|he dado de baja|había borrado|había dado de baja] … [siguen|seguís|sigue|sigo|llegando|me llegan]
    ? por (qué|que) (me) (me) [siguen|seguís|sigo|sigue|continúan] [llegando|mandando|escribiendo|enviando|recibiendo|molestando] (det) (det) [texts|si]
    ^ no [mandar|enviar|escribir|contactar|molestar|llamar] (más|nada|por favor|nunca) (más) $
    no [mandar|enviar|escribir|contactar|molestar] [por favor|porfa|gracias]
    [remove_me|sácame|sacarme|borrame] (ya) de [esas|estas|ese|este] [list_sure]
    [q|que|k] [os|se|te|t] [olvidéis|olviden|olvides|olvide] (ya) de [que existo|mí|mi|nosotros|mi número|este número]
    [qué|que|vaya|menuda|menudo|q] [hartura|hartazgo|cansera|martirio|tortura|pesadilla|agobio|fastidio] (de|con) (det) (det) [texts]
    [soy|es] (un|una) menor (de edad) (y) (no) … [texts|recibir|mandar]
    no [puedo|podemos|debo|debería|puede|debe|debemos] (seguir) [recibir|recibirlos|recibiendo] (det) (det) [sms]
    no [want] [estar|seguir|andar|continuar] [recibiendo|recibiéndolos|leyendo|viendo|aguantando] (det) (det) [texts|esto|nada]
    ? [quiero|deseo|necesito|quisiera|exijo|espero] que (ya) (esto|todo esto) [pare|paren|termine|acabe|cese|termine ya|se acabe|se termine|cesen|acaben] (ya) (todo) (esto|texts) $
    ? ^ (adiós|chao|bueno|pues|nada) [me borro|me salgo|me desapunto|me quito|me retiro|me desuscribo|me doy de baja] (ya|de aquí|de esto|de ahí) $
    este (número|teléfono|móvil|celular|cel) (ya) no [acepta|admite|recibe|quiere] (det) (det) [sms]
    [dejen|dejad|deje|deja|déjenme|dejadme|dejarme] (ya) (vivir|descansar|respirar) (en paz|tranquilo|tranquila) (a mí) (y) [no] (me) [bother]
    [want] que [este|mi] [número|teléfono|móvil|celular|contacto] … [excluido|borrado|eliminado|excluya|elimine|borre|desaparezca|retire|salga]
    [mi|este] [número|teléfono|móvil|celular|contacto] … [desaparezca|desaparecer|esfumarse|salir|salga] de (det) (det) [list]
    [no los|no las] [quiero|necesito|deseo] (ver|recibir|leer) (más) [más|mas]
    [última|ultima] [advertencia|aviso|oportunidad] … [texts|bother|dejen|paren|denuncio]
    [nadie|quién|quien] (os|les|te|le|me) (ha) [pidió|pedido|dio permiso|dado permiso|autorizó|mandó] (que) (me) [bother|escribáis|escriban|mandéis|manden|escribirme|vela|esto]
    ? (yo) [nunca|jamás|no] (me) (he) [apunté|apuntado|suscribí|suscrito|registré|registrado|inscribí|inscrito|pedí|pedido] (a|en|para) [esto|nada|ningún|ninguna|vuestra|su|sus|recibir]
    [tengo|tenemos] (la|el|mi) (bandeja|buzón|móvil|celular|teléfono|memoria) [llena|lleno|saturada|saturado|a reventar] (de|con|por) (det) (det) [texts]
    [=me] (habéis|han|ha) [llenado|llenan|llenáis|saturado|saturan|llena] (el|la|mi) (bandeja|buzón|móvil|celular|teléfono|memoria|cel) (de|con) (det) (det) [texts]
    [llevo|llevamos] (ya) (días|semanas|meses|años|tres|un|dos|varias|varios) … [pidiendo|diciendo|pidiéndoos|pidiéndoles|solicitando] (que) … [dejen|dejéis|paren|quiten|borren|baja|saquen|no]
    [desearía|querría|quisiera|preferiría|agradecería|agradeceré|rogaría] (que) (ya) no [recibir|recibirlos|ser|me llegaran|me llegasen|volver a recibir|seguir recibiendo] (más) (det) (det) (texts)
    ? ya [son|van] … [texts] [hoy|en un día|esta semana|al día|este mes]
    ya [remove_me] (por favor|plis|de una vez) $
    [si|como] [sigo|siguen|seguís|sigue|sigues] [by_texting] … [threat]
    no [want] [formar parte|ser parte|pertenecer|estar incluido|estar incluida|constar|participar] (de|a|en) (det) (det) [list]
    ? [aguantar|soportar] (vuestros|sus|tantos|tus|estos) [texts]
    ^ ya no [más|mas] [por favor|porfa|gracias|plis]
    [harto|harta|hartita|hartito|frito|frita|aburrido|aburrida|negra|negro] (ya) me [tenéis|tienen|tienes|tiene]
    ^ [absténganse|absteneos|absténgase|abstente] (ya) $
    [no me sirve|no me interesa|no lo quiero|no lo uso|ya no lo uso|ya no lo necesito] [cancelar|cancelen|baja|anular|cancela|cancele]
    [cansado|cansada|harto|harta] (estoy) (ya) de [decirlo|decíroslo|decírselo|repetirlo|repetíroslo|pedirlo|pedíroslo|avisaros|avisarles|decirles|pedirles]
    ? [suéltenme|soltadme|suéltame] (ya) [ya|de una vez|por favor]
    [vete|váyanse|vayan|id|idos|iros] a [vender|molestar|ofrecer|joder|dar la lata|spamear] (det) (cosas) [a otro|en otro|a otra|a otros|en otra]
    no [tengo|tenemos] (ningún|el menor) interés (alguno) (en) [sus|vuestros|vuestras|tus|recibir|lo que]
    ? ^ no [tengo|tenemos] (ningún|el menor) interés (alguno) $
    no (los|les|os|lo|le) (he) [autoricé|autorizado|autorizo|autorizamos] (a|para) [sending]
    [ustedes|vosotros|usted] no [entienden|entendéis|entiende] (un|lo que es|el) [no|que no]
    [por|con] (mi|expreso) [decisión|derecho] … [darme|baja|no recibir]
    ? ^ [stop|basta|baja] [por favor|porfa|porfavor|plis|xfa|por dios]
    ? ^ (que|qué) (pesadez|hartura) (que) me [dejéis|dejen] (ya) $
    [que me] [dejéis|dejen|dejes] (ya|en paz|vivir) (que) [no compro|no quiero|en paz|no me interesa]
    [manches|mames|inventen] ya [remove_me|basta|paren]
    [texts] … (ya) no [=me|nos|se] [los|las|lo|la] [bother] (más|mas|a mí|a ella|a él|nunca) $
    [prefiero|preferiría|preferimos|preferiríamos|prefería] [que|q|k] no (=me|nos|se|le) (vuelvan a|volváis a) [bother|ended_past|comuniquen|comunicaran|comunique|comunicarse] … [to_me|por este medio|por esta vía|por sms|por mensaje|por mensajes|por mensaje de texto|por whatsapp|por aquí]
    [me encantaría|me gustaría|nos gustaría|me haría feliz|me haría muy feliz|me alegraría|me agradaría|estaría feliz de|sería feliz de|qué feliz sería si] (mucho|muchísimo|más) [no recibir|no volver a recibir|dejar de recibir|ya no recibir|no tener que recibir] (más|ya|ni) [ninguno|ninguna|ni uno|ni una|más nada|nada más|nada suyo|nada vuestro|nada de ustedes|nada de vosotros|nada de esta tienda|nada de su tienda|nada de su empresa]
    [me encantaría|me gustaría|nos gustaría|me haría feliz|me haría muy feliz|me alegraría|me agradaría] (mucho|muchísimo|más) [no recibir|no volver a recibir|dejar de recibir|ya no recibir|no tener que recibir] (más) (det) (det) [texts]
    [si|como|cuando] (me|nos|le) [vuelven|vuelve|volvéis|vuelvan|volváis] a [textear|mensajear|wasapear|spamear|mandar|enviar|escribir|contactar|molestar|mandarme|enviarme|escribirme] … [threat|abogado|abogada|abogados]
    ? no [pueden|podéis|deben|debéis|tienen que|tenéis que|tienen por qué|tenéis por qué] [mandar|enviar|mandarme|enviarme|mandarnos|enviarnos] (det) (det) [texts] (por) [aquí|acá|to_me]
    ? no [pueden|podéis|deben|debéis|tienen por qué|tenéis por qué] [escribirme|contactarme|escribirnos|contactarnos|textearme] (por) [aquí|acá|to_me]
    [lista|listado|grupo] de (los|las|la gente|personas|quienes|clientes) [que|quienes] (ya) no [quieren|queremos|desean|deseamos|quiere|aceptan] (recibir|más|que|les) (les) [nada|texts|texteen|contacten|escriban|molesten|manden|envíen]
    ^ (ya) sin más (det) [texts] (de ustedes|a este número|a mi número|a mi celular|a mi móvil) $
    no [sigan|sigáis|continúen|continuéis] [escribiéndole|mandándole|enviándole|llamándole|contactándole|contactándolo|contactándola|escribiéndoles|mandándoles|enviándoles|molestándole|molestándola|molestándolo|texteándole|texteando|escribiéndonos|mandándonos|enviándonos|molestándonos]
    [no entiendo|no comprendo|no leo|ni leo|no abro|no uso|no sé leer|no sé abrir] (ni) (det) (det) [texts] … (ya) no [=me|nos] (los|las|lo|la) [bother]
    [dar de baja|den de baja|dad de baja|dé de baja|dar baja a|cancelar|cancelen|retirar|retiren] (a) [esta línea|este número|mi línea|mi número|este teléfono|este celular|este móvil|mi celular|mi móvil|mi teléfono] (ya) [de|del|en] (det) (det) [texts|list_sure]
    [renuncio|renunciar|renunciamos|desisto|desistir] (desde hoy|ya) (a|de) (recibir|seguir recibiendo) (det) [texts|alertas|notificaciones|suscripción|newsletter|boletines|avisos]
    no (me|nos) [interesa|quiero|queremos|deseo|deseamos|acepto|autorizo] (que me) [estar|figurar|constar|seguir|tengan|aparecer] [en|dentro de] (su|sus|vuestra|vuestras|tu|la|ninguna|esta) [list_sure|registros|contactos|sistema|ficheros|archivos] $
    [remove|bórrenme|bórreme|bórrame|borradme|quítenme|elimínenme] [este|ese|mi|el] [número|teléfono|celular|móvil|contacto|cel] (ya) (de|del) (su|sus|vuestro|vuestra|tu|el|la) [compu|computadora|computador|ordenador|máquina|libreta|agenda|sistema|pc|celular|teléfono]
    [dense|dese|denme|dadme|den|dé|dad] de baja (ya) (a) [mi|este|nuestro|el] [número|teléfono|celular|móvil|cel|línea|contacto]
    ? quiero [que|q|k] (ya) [me|nos] [saquen|quiten|borren|eliminen|saquéis|quitéis|borréis|eliminéis|excluyan|desuscriban|retiren] (ya|de ahí|de aquí|por favor) $
    ? quiero [que|q|k] (ya) [me|nos] [saquen|quiten|borren|eliminen|saquéis|quitéis|borréis|eliminéis|excluyan|desuscriban|retiren] … [veces|vez|lista|mensajes|número]
    [omitir|omitan|omita|omitid|excluir|excluyan|excluya|excluid|obviar|obvien|sacar|no incluir|no incluyan|no incluya|no incluyáis] (a) [mi|este|nuestro] [número|teléfono|celular|móvil|contacto|cel] (de|en) (sus|los|vuestros|tus|próximos|futuros|todos) [próximos|futuros|envíos|siguientes|texts|list_sure]
    no (me) (vuelvan a|cuenten) [tengan en cuenta|tengáis en cuenta|tenga en cuenta|tomen en cuenta|consideren|cuenten conmigo|contéis conmigo|cuente conmigo|incluyan|incluyáis|tengan presente] (más|ya) (para|en) (el|los|las|sus|vuestras|vuestros|próximos) (próximos|futuros) [texts|list_sure|notificaciones]
    [va|van|es|esto es] (en) [contra|contrario a|una violación de|violación de] (de) (la|a la) [ley de protección de datos|lopd|rgpd|ley de datos|ley de privacidad|protección de datos] … [cesen|paren|dejen|basta|cese|cesad|parad|dejad|bórrenme|borren|quítenme]
    no [=me|nos] [pongas|ponga|pongan|pongáis|metas|metan|meta|metáis|incluyas|incluyan|incluya|incluyáis|agregues|agreguen|añadas|añadan] (más|ya) (más) en (tus|sus|vuestros|los|ningún|esos) (tus) [texts|mensajes masivos|list_sure|envíos masivos]
    [pereza|flojera|hueva|paja|lata|cansera|asco|pesadez|rabia] (de|me dan|dan|me da|con) (estos|estas|sus|tus|vuestros|tanto|tantos|tanta) [texts] … [fuera|ya no|no más|no mas|quítenme|bórrenme|basta|paren|adiós]
    [se suscribió|se registró|se apuntó|se inscribió|me suscribí|me apunté|me registré|me inscribí|nos suscribimos|lo suscribieron|me suscribieron] (a esto|yo) [por error|sin querer|por accidente|por equivocación] … [anulen|anular|anúlenlo|anulad|cancelen|cancelar|cancélenlo|cancelad|quiten|borren|quítenme|bórrenme|den de baja|denme de baja|baja|desactiven|paren]
    [para que|pido que|solicito que|pedir que|pidiendo que|exijo que|ruego que|espero que] [me|nos] [excluyan|excluyáis|excluya|saquen de|borren de|quiten de|eliminen de|desuscriban|den de baja|deis de baja|desapunten] (de|ya) (una vez|la|su|sus|esta|vuestra|vuestras) (list_sure|texts) $
    [haga|hagan|haced|hacer] [desaparecer|que desaparezca|que desaparezcan] (de su sistema) [mi|mis|todos mis|el] [número|teléfono|nombre|celular|móvil|contacto|datos] (y) (mi|mis|el) (nombre|correo|número|teléfono) (de) (sus|su|vuestros|vuestra|la) [list_sure|archivos|registros|ficheros|sistema|sistemas]
    [agradecería|agradeceré|agradeceríamos|agradecería mucho|les agradezco|ruego|rogaría|quisiera|quisiera que|pido|pido que|solicito que] (que) (=me|nos) [retiraran|sacaran|borraran|quitaran|eliminaran|excluyeran|retirasen|sacasen|borrasen|quitasen|eliminasen|excluyesen|retirarais|sacarais|borrarais|quitarais|eliminarais] (mi número) (de|del) (su|sus|la|el|vuestra|vuestras|las) [list_sure]
    [texts] … (ya) [=me|nos] [estorban|sobran|marean|cansan|molestan|agobian|hartan|irritan|confunden|distraen|fastidian] … [apáguenlos|apagadlos|quítenlos|quítenmelos|quitádmelos|desactívenlos|desactivadlos|cancélenlos|cancelarlos|apáguenlas|quítenlas|desactívenlas|elimínenlos|párenlos|paradlos]
    (ya) no [quiero|queremos|deseo|deseamos] (seguir) (ser|formar) [parte de|siendo parte de|ser parte de|en|estar en|formando parte de] [esta cadena|este grupo|esta lista|esta difusión|esta cadena de mensajes|su cadena|su grupo|su lista|su difusión|sus cadenas|esta comunidad|su comunidad]
    (hoy) (ya) van [dos|tres|cuatro|cinco|seis|siete|ocho|diez|veinte|mil|cien] [texts] … [paren|basta|dejen|parad|dejad|pare|stop|ya no|cesen]
    [quiero|deseo|quisiera|necesito|solicito|pido|querría|gustaría|quería] [anular|cancelar|desactivar|suspender|finalizar|terminar|dar de baja] (el|la|este|su|vuestro|mi) [servicio|suscripción|abono|alta] (de|a|por) (los|las|sus|vuestros) [avisos|mensajes|sms|alertas|notificaciones|promociones|ofertas|publicidad|mensajitos|mensajería]
    [anulen|anulad|anule|anula|cancelen|cancelad|cancele|cancela|desactiven|desactivad|desactive|desactiva|suspendan|suspended] (por favor) (el|la|este|mi) [servicio|suscripción|abono] (de|a|por) (los|las|sus|vuestros) [avisos|mensajes|sms|alertas|notificaciones|promociones|ofertas|publicidad|mensajitos]
  `,
  stop_all: `
    ninguna de (sus|vuestras|las) [tiendas|marcas|empresas|filiales|sucursales] (me) (vuelva a|vuelvan a) [escriba|escriban|mande|manden|envíe|envíen|contacte|contacten|llame|escribir|escribirme|contactar]
    ^ [cancelar|cancelen|parar|paren|baja|anular|suspender|detener|detengan|stop] (de|a) [todo|todos|todas] $
    [baja|salir|salirme|borrarme|darme|desuscribirme|desuscribir|desuscríbanme|remove_me|denme de baja|cancelar|cancelen|cancela|cancele|anular|anulen|paren|basta|stop|fuera|me borren|me quiten|me saquen] (ya|mi número|por favor|de baja|mi suscripción|suscripción) [de|con|a] [todas|todos] (las|los|sus|tus|vuestras|vuestros) (det) [company]
    no [want] … [ninguna|ninguno|todas|ningún] (de) (las|los|sus|vuestras|tus) (det) [company]
    [baja|bórrenme|desuscribirme|quítenme|sáquenme|denme|dadme|eliminarme|darme] (de) (baja) de [todo|todos lados|todas partes|todos sitios]
    baja de [todas|todos|todo]
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
    ^ (ya|ahora) [pueden|puede|puedes|podéis] (volver a) [volver a escribirme|volver a contactarme|volver a mandarme mensajes|escribirme otra vez|escribirme de nuevo|mandarme mensajes otra vez] $
    (por favor) [agrégame|agrégueme|agréguenme|añádeme|añádanme|añadidme|añádame|ponme|métanme] (de nuevo|otra vez) [a la lista|a tu lista|a su lista|en la lista|en su lista|a vuestra lista|en tu lista] (de nuevo|otra vez) (por favor) $
    (por favor) [activen|reactiven|reactivar|reactiva|activar|activa|renueven] (de nuevo|otra vez) mi suscripción (por favor) $
    me apunto a [los|sus|vuestros|tus] [mensajes|avisos|sms|ofertas]
    [avísenme|avisadme|avíseme|notifíquenme] (por favor) por sms (cuando|de|si) (haya|hay|las) [ofertas|promos|promociones|descuentos]
    ^ quiero volver a (la|su) lista
    [vuélvanme a|vuelvan a|pueden volver a|volver a] (mandar|enviar) (otra vez|de nuevo) [mandar|enviar|mandarme|enviarme] (otra vez|de nuevo) (el|los|las|sus|la) [boletín|mensajes|promos|ofertas|avisos|textos]
    ? ^ [mándenme|envíenme|mándame|envíame] (otra vez|de nuevo) (las|los|sus|el) [promos|ofertas|mensajes|boletín|avisos] (por favor|otra vez|de nuevo) $
    métanme (otra vez|de nuevo) en (el|la) [grupo|lista]
    (mandé|puse|escribí) [mandé baja|puse baja|mandé stop|escribí baja] (por|sin) [por error|sin querer|por accidente]
    cómo (me|puedo) [me inscribo|me apunto|inscribirme|apuntarme|me suscribo] (a|al|para) (los|sus|las) [mensajes|boletín|avisos|=sms|promos|alertas]
    ^ quiero que me [lleguen|manden|envíen|avisen] (de nuevo|otra vez) (los|las|sus|el) [avisos|mensajes|promos|boletín|ofertas]
    (me) [quiero|gustaría|quisiera|querría] (me) [sumar|sumarme|unirme|apuntar|apuntarme|entrar] [a la lista|en la lista|a vuestra lista|a su lista|al grupo] de [difusión|avisos|alertas|mensajes]
    (ya) [pueden|podéis|puedes] volver a [escribirme|mandarme|avisarme|enviarme] (cosas|mensajes) [me arrepiento|me arrepentí|me he arrepentido|cambié de idea|os echo de menos|los extraño]
    (quiero) que me [los activen|los activéis|las activen|los reactiven|los reactivéis|los vuelvan a activar|los volváis a activar] (otra vez|de nuevo)
    [activadlo|activadlos|actívenlo|actívenlos|activádmelo|activádmelos|actívenmelos|reactivadlo|reactívenlo|actívamelo] [otra vez|de nuevo|como antes]
    [volved a activarme|vuelvan a activarme|volver a activarme|volved a ponerme|reactivad|reactívenme|reactiven] (los|las|mis) [avisos|alertas|recordatorios|notificaciones|mensajes|sms]
    [anótenme|anotadme|anótame|apúntenme|apuntadme|apúntame|inscríbanme|inscribidme|métanme|metedme|pónganme|ponedme|inclúyanme|incluidme] (a mí|también|por favor) (en|a|para) (los|las|la lista de|el grupo de|recibir) (los|las) [avisos|alertas|recordatorios|notificaciones|novedades|ofertas|promociones|mensajes|sms]
    [echo de menos|extraño|añoro] (los|las|vuestros|sus) [avisos|alertas|recordatorios|mensajes|ofertas|sms] … [activadlos|actívenlos|volved|vuelvan|otra vez|de nuevo]
    ? [activad|activen|activar|reactiven|reactivad|poned|encended] (otra vez|de nuevo|nuevamente) (los|las|mis) [sms|mensajes|avisos|alertas|recordatorios|notificaciones|promos|ofertas]
    ^ (por favor) [reactiven|reactivad|reactiva|reactive|reanuden|reanudad] (otra vez|de nuevo) (mis|los|sus|vuestros|las) [mensajes|sms|avisos|ofertas|promociones|notificaciones|alertas]
    ^ sí quiero que me [lleguen|envíen|manden|enviéis|mandéis] (más) (los|las|sus|vuestras) [novedades|ofertas|promociones|mensajes|avisos|sms]
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
    [cambié de opinión|cambié de idea|cambie de opinion|he cambiado de opinión|he cambiado de idea|me arrepentí|me he arrepentido] … [manden|mándenme|mandadme|envíen|envíenme|enviadme|reactiven|apúntenme|apuntadme|denme de alta|dadme de alta|vuelvan a mandar|quiero recibir|quiero los mensajes|quiero seguir]
    ? me (he) [equivoqué|confundí|equivocado|confundido] al [poner|mandar|enviar|escribir|responder|darme|dar|contestar] (la|de|el) [baja|de baja|stop]
    [activad|activen|activa|active|activar|poned|pongan|enciendan|encended|conecten] (det) (det) [texts] (a recibir) [otra vez|de nuevo|nuevamente]
    [vuelve|vuelvan|volved|vuelva|volver] a [meterme|ponerme|apuntarme|incluirme|añadirme|inscribirme|suscribirme|agregarme] (en|a) (la|su|vuestra|tu) [lista|lista de difusión|listado]
    [méteme|métanme|metedme|ponme|ponedme|pónganme|inclúyanme|incluidme|agregadme|agréguenme] (otra vez|de nuevo|nuevamente) (en|a) (la|su|vuestra) lista (otra vez|de nuevo|nuevamente)
  `,
  help: `
    ^ (y) por qué [recibo|me llega|me llegan|me mandan|estoy recibiendo] (yo) [esto|estas cosas|estos sms|sus mensajes|vuestros mensajes|estos mensajes|tus mensajes|sus sms] $
    (cuál|me da|me dice|dígame) [cuál es su|cuál es tu|cuál es vuestro|me da su|dígame su] [teléfono|número de teléfono|correo|correo electrónico|email|número de contacto]
    [cuánto cuestan|cuestan algo|tienen costo|tienen coste|cuánto me cuestan|son gratis|son gratuitos|cuánto valen] (estos|los|sus) [mensajes|sms|mensajes de texto|avisos]
    [estos|los|sus] [mensajes|sms|mensajes de texto|avisos] (me) [cuestan algo|tienen costo|tienen coste|son gratis|son gratuitos|cuestan dinero]
    ? ^ (esto) [es una estafa|es real|es fraude|es un fraude|es un engaño|es verdad o estafa] (o no) $
    ^ datos de contacto (por favor) $
    (y) qué [servicio|empresa|compañía] es (este|esta|esto) $
    ^ (y) [qué tengo que escribir|qué debo escribir|qué escribo|qué pongo|qué tengo que poner|qué tengo que responder|qué respondo] $
    (me) [cuesta contestar|cuesta responder|cobran por contestar|cobran por responder|cuesta dinero contestar|cuesta algo contestar]
    [qué|que|qué palabra|que palabra] (tengo que|hay que|debo|tenemos que|se) [escribir|mandar|responder|poner|enviar|escribe] (aquí) para (que) [parar|darme de baja|darse de baja|cancelar|salir|que no lleguen|que paren|salirme|no lleguen más|dejar de recibir]
    no sé (cómo) [usar|usar esto|manejar|manejar esto|se usa] (esto|esta app|la app|la aplicación) (quién|alguien|me) (me) [echa una mano|ayuda|echáis una mano|ayudáis|ayudan|explica]
    cómo [hablo|puedo hablar|hago para hablar|contacto] con (alguien|una persona|un humano) [alguien de verdad|persona de verdad|un humano|una persona|persona real|humano|alguien real]
    (se) me (ha|han) [bloquea|bloqueó|bloqueado|bloquea el] (el) acceso a (mi) [perfil|cuenta|área] (ayuda)
    [estoy perdida|estoy perdido|me he perdido|no me aclaro|me pierdo] (con|en) (esta|la|esto|vuestra) (app|aplicación|web|página) (alguien) (me) [orienta|ayuda|orientáis|ayudáis|ayudan|puede ayudar|explica|guía]
    no [entiendo|comprendo|pillo|sé] (nada de|muy bien) (cómo) (va|funciona) [esto|va esto|funciona esto|se hace|esto nada] (me|nos) (lo) [pueden explicar|podéis explicar|explican|explicáis|explicas|puede explicar|ayudan|ayudáis|explicadme|explíquenme]
    no [consigo|puedo|logro|soy capaz de] [entrar|acceder|abrir] (en|a|al|el) (mi|la|el) (cuenta|app|aplicación|enlace|página|web|link) (alguien) (me) [ayudan|ayudáis|ayuda|ayudas|pueden ayudar|podéis ayudar|puede ayudar|ayúdenme|ayudadme]
    [hay|tienen|tenéis|existe] (algún|un) [teléfono|número|contacto] (donde|en el que|al que|con) (me) [atienda|atiendan|conteste|responda|hablar|llamar|una persona|alguien real|un humano] (con) (una persona|alguien|un humano|humanos)
    [qué palabra|qué|cuál palabra] (hay que|tengo que|debo|se) [contestar|responder|escribir|enviar|mandar|poner|contesto|escribo] (para) [salirse|salirme|salir|darse de baja|cancelar|desapuntarse|que paren]
    ? ^ (y|pero|perdona|hola|a ver) (esto|este mensaje) [esto de qué va|de qué va esto|de qué va este mensaje|de qué es esto|este mensaje de qué va|esto qué es|de qué trata esto|esto de qué es] $
    ? [no entiendo cómo funciona|no sé cómo funciona|no entiendo cómo va|no entiendo el funcionamiento|no comprendo cómo funciona] (esto|este) (servicio) [tengo que contestar|tengo q contestar|tengo que responder|hay que responder|hay que contestar|qué contesto|qué respondo|me explican|me explicáis|me lo explicas|qué hago|respondo|contesto]
    [procedimiento|trámite|proceso|pasos|manera|forma] [para|de] [darme|darse|dar] de baja
    no sé [cómo|como] [salir|salirme|darme de baja|quitarme|borrarme|desapuntarme] de [esta lista|la lista|su lista|vuestra lista|estos mensajes]
    ^ (oye|hola|perdona|perdón|disculpa|ey|eh|buenas|a ver) (y|pero) (tú|vos|usted|ustedes) [quién eres|quien eres|quién es|quien es|quién sos|quien sos|quiénes son|quienes son] (tú|usted|ustedes|vos) $
    [no tengo|no te tengo|no lo tengo|no os tengo|no tengo guardado|no te tengo guardado] (este|el|tu) (número|contacto) [guardado|registrado|agendado|en la agenda|guardado este número|agendado este número|este número guardado]
    (me|nos) [puede|puedes|podría|podrían|pueden|quiero que me] [atender|atienda|ayudar] [un humano|una persona|alguien|un agente|una persona real|una persona de verdad|un ser humano]
    no entiendo (nada|esto) … (me) [pueden llamar|puede llamar|llámenme|me llaman|me explican|explíquenme|podéis llamar|podéis explicar]
    [quién|quien|kien] (me|coño) [manda|envía|escribe] [este|esto|estos] (mensaje|sms|mensajes)
    [quién|quien|kien] (coño|demonios|diablos) [me escribe|me habla|me manda|me envía|me está escribiendo|me manda esto]
    [qué|que|cuál] (es) (esta|su|vuestra) [empresa|compañía|marca] [es|son|sois|representa|representan]
    ^ (de) [qué|que|cuál] (es) (esta|su|la|vuestra) [empresa|compañía|tienda|marca|negocio] $
    de parte de [quién|quien]
    de [qué|que] [empresa|tienda|compañía]
    (con) quién [hablo|tengo el gusto|estoy hablando|me estoy comunicando]
    (de) [quién|quien] es este número
    no [conozco|reconozco] [este|su|tu|ese] número
    no [tengo|conozco] (guardado|registrado) [este|su|tu|ese] [número|contacto] (registrado|guardado) … [quién|quien|registrado|guardado]
    [how] (me) [unsub] (de) (det) (det) (texts|list|esto)
    [how] [dejo|dejar|evito|evitar|paro|cancelo|quito|bloqueo|desactivo|para no] (de) (me) (recibir|lleguen|envíen|manden|reciba) (más) (det) (det) [texts]
    [cómo|como|dónde|en qué número] [puedo|los|les|=me|se puede|os] (puedo) [contactar|contactarlos|contactaros|contactarles|contacto|llamar|llamarles|comunico|comunicarme|localizarles|localizo] (con) (ustedes|alguien|vosotros|un|una|el)
    [cómo|como] [puedo|=me] [hablar|hablo|comunicarme] con [ustedes|vosotros|alguien|un agente|un asesor|una persona]
    [hablar|contactar|comunicarme|hablo|chatear|comunicar|pasar|paséis|pase|pasen|comuniquen] con [un agente|un asesor|un operador|una operadora|un representante|una persona real|una persona de verdad]
    [quiero|necesito|puedo|quisiera|prefiero|querría|ocupo|deseo|me gustaría] hablar con [una persona|un humano|alguien de] 
    ^ (puedo|quiero) [hablar] con [una persona|un humano|alguien] $
    (cuál es) (su|el|vuestro) [teléfono de contacto|número de contacto|teléfono de atención|servicio de atención]
    [necesito|ocupo] ayuda $
    [qué|cuáles] (son) (mis) derechos (tengo)
    [qué|que|cómo|como] [tengo que|debo|hay que|puedo|hago] (hacer|poner|mandar|enviar|escribir|contestar|responder) para (que) [no|dejen de|dejar de|paren de] (me) [lleguen|llegue|manden|escriban|envíen|recibir|llegar|mandar|mandarme|enviarme] (más)
    [qué|que|cuál|cual] (es la) [palabra|mensaje|código|texto] … para [darme de baja|cancelar|salir|darse de baja|que paren|dejar de|no recibir|desuscribirme]
    ^ (y|pero) [qué|que|q|k] [es|significa|quiere decir|son] [este mensaje|este sms|este número|estos mensajes|estos sms]
    [de qué|de que|sobre qué] [se trata|va|trata|es] [este mensaje|este sms|este número]
    [por qué|porque|por que|xq|pq] me [llega|llegan|mandan|mandáis|envían|escriben|escribís|llegó|han mandado] (esto|este|estos|estas) (mensaje|sms|mensajes) $
    [por qué|porque|por que|xq|pq] [recibo|recibí] [este|estos] [mensaje|sms|mensajes]
    [qué|que|cómo|como] [tengo que hacer|debo hacer|hay que hacer|puedo hacer|hago|le hago|se hace] (para|pa) que (ya) (no|dejen de) (me) (lleguen|llegue|llegar|manden|mandarme|escriban|envíen) (más) (det) (texts)
    [cómo|como] [hago|puedo|evito|se puede] (para) (hacer para) (no|dejar de|que no) (me) [recibir|reciba|lleguen|manden|envíen] (más) (det) [texts]
    ^ (y|pero|hola|oye|perdón) (esto) [cómo|como] (va|funciona) [funciona|va] (esto|este servicio|este número|eso) $
    ^ (y|pero|hola|oye) [cómo|como] (va|funciona) (esto|este servicio|eso) $
    ^ (y|pero|hola|oye|perdón) [qué|que|cuál|cual|de quién|de quien] número es (este|ese|esto) $
    (no|sin) entiendo (nada de|bien|a qué viene) [este mensaje|este sms|el mensaje|su mensaje|vuestro mensaje|el sms|tu mensaje|estos mensajes]
    ^ (y|pero|hola|perdón) a [qué|que] (se|viene) [refiere|refieren|refieres|referís|viene] (este mensaje|esto|con esto|el mensaje|este sms) $
    ^ (y|pero|hola|perdón) (de) [dónde|donde] (de) me [escriben|escribe|escribes|escribís|mandan|envían|mandáis] (esto|este mensaje|ustedes) $
  `,
  access: `
    [con quién|a quién|a quiénes|con quiénes] (se) [comparten|han compartido|compartieron|compartís|comparte|comparten ustedes] mis [datos|datos personales|números]
    desde cuándo [tienen|tenéis|guardan|tiene] [own_ways|own_docs]
    qué (tienen|tenéis|han) [tienen anotado|tienen apuntado|tenéis anotado|tenéis apuntado|han apuntado|han escrito] (de|sobre) [de mí|sobre mí]
    [hay|tienen|tenéis] (alguna|una) [nota|anotación|observación|advertencia] [sobre mí|de mí]
    [qué empresas|quiénes|qué compañías] [recibieron|tienen|han recibido] [own_ways|mis datos]
    [qué|qué datos|qué información] [tiene usted|tiene|guarda usted] [sobre mí|de mí|míos]
    [quiero|quisiera|me gustaría|puedo|necesito|deseo] (tener) [revisar|tener acceso a|acceder a|ver|consultar|acceso a] [own_docs]
    [cómo|de dónde] [obtuvieron|sacaron|consiguieron|tienen|tenéis|sacó] [own_ways|mis datos]
    [a quién|a quiénes|a qué empresas|con quién|con qué empresas] (le|les|se) (han|habéis) [dado|pasado|cedido|dieron|compartido|vendido|vendieron|pasaron|cedieron|compartieron] [own_docs|own_ways]
    ? cómo (supieron|saben|sabéis|se enteraron) [supieron|saben|sabéis|se enteraron de] que (yo) [estoy|soy|tengo|vivo]
    [oír|escuchar|recibir|tener] la grabación de (cuando|la vez que|mi) [llamé|hablé|llamada|hablamos]
    [tenéis|tienen|hay|guardáis|guardan] algo [apuntado|anotado|escrito|guardado|registrado] (mío|sobre mí|de mí) de cuando [era|fui|estuve|iba]
    qué [pone|dice|hay|consta] en (el|la) [expediente|historial|ficha|informe] de mi [hijo|hija|madre|padre|niño|niña]
    me [mandan|mandáis|pasan|pasáis|envían|enviáis|pueden mandar|podéis mandar] la grabación de (la|mi) [llamada|conversación]
    (estoy|salgo|aparezco|figuro) (yo) en [alguna lista|una lista|la lista|su lista|vuestra lista] (suya|vuestra) (de) [de morosos|de impagados|negra|de clientes malos]
    [la grabación|las grabaciones|una copia de la grabación] de mi [llamada|conversación]
    [quién|quiénes] [ha mirado|ha visto|ha consultado|han mirado|han visto|miró|consultó|vio|entró en|ha entrado en|abrió|accedió a|ha accedido a] (en) [mi historial|mi expediente|mi ficha|mis datos|mi historia clínica|mi cuenta|mis análisis]
    [qué guarda|qué guardan|qué tiene|qué tienen|qué han anotado|qué habéis anotado|qué anota] (el|la) (colegio|escuela|instituto|guardería) [de|sobre] mi [hijo|hija|niño|niña]
    [qué|que] [guarda|guardan|tiene|tienen|anotan|apuntan] [de|sobre] mi [hijo|hija|niño|niña] (quiero|quisiera|me gustaría) [verlo|ver|poder verlo|saberlo|consultarlo]
    [todavía|aún] [figura|aparece|consta|sale|tienen|tenéis] mi [dirección|domicilio|teléfono|correo|nombre] [antigua|antiguo|anterior|viejo|vieja] en (su|vuestro|el) [sistema|base|ficha|archivo]
    mi [dirección|teléfono|correo] [antigua|antiguo|anterior|viejo] (todavía|aún|sigue|la|lo) (la|lo) [tenéis|tienen|guardáis|guardan] (guardada|guardado) $
    [qué|lo que] (es lo que) [tienen apuntado|tenéis apuntado|tienen anotado|tenéis anotado|han apuntado|habéis apuntado|hay apuntado|tienen escrito|tenéis escrito|tienen puesto|tenéis puesto] … [tarjeta de socio|tarjeta|ficha|expediente|carnet|historial|ficha de socio|cartilla]
    [impresión|copia impresa|copia|listado] de (todo|toda) (mi|el|la) [historial|historia clínica|expediente|ficha|mi historial|mi ficha|mi expediente|mi historia]
    [acceso a|acceder a|ver|consultar|copia de] (toda) (la|los) [información personal|información|datos personales|datos] que [conservan|conserváis|tienen|tenéis|guardan|guardáis|almacenan|conserven|tengan] (de|sobre) [mí|mi]
    [qué|que] (es lo que|cosas) [pone|dice|hay|está escrito|figura|consta|ponen|tienen puesto|tenéis puesto|tienen apuntado|tenéis apuntado|habéis escrito|han escrito|está anotado] (escrito|anotado|apuntado) (sobre|de|acerca de) [mí|mi|mi hijo|mi hija|nosotros] (en) (mi|la|su|vuestra|vuestro|el) [ficha|expediente|historial|sistema|papeles|carpeta|carnet|historia]
    [qué|que] [pone|dice|hay|está escrito|figura|consta|está anotado|hay apuntado] en (mi|la|el) (tarjeta de|ficha de) [mi ficha|mi expediente|mi historial|mi carpeta|mi historia|mi carnet|ficha|expediente|historial|socio|socia|carnet|historia clínica]
    [fotocopia|copia|copias|impresión|listado|duplicado] (impresa|completa) de … [expediente|ficha|historial|nombre|mi expediente|mi ficha|mi nombre|historia|carpeta]
    [qué|que|cuáles|cuales|cuál] (de|son los) [mis datos|información mía|informacion mia|datos míos|datos mios|info mía|datos personales|información|datos] (personales|que) [figura|figuran|consta|constan|aparece|aparecen|hay|están|tienen|tenéis] (guardados|registrados|míos) en (su|vuestro|el|vuestra|la|sus) [sistema|base de datos|fichero|registro|registros|ordenador|archivos|computadora|base]
    ? [qué|que|cuánto] [saben|sabéis|sabes|sabe] [de mí|de mi|sobre mí|sobre mi]
    ? (me) [me dejan ver|me dejáis ver|puedo ver|puedo consultar|quiero ver|quisiera ver|me gustaría ver|me enseñáis|me muestran|podría ver|se puede ver] [mi expediente|mi ficha|lo que pone en mi ficha|mis datos|mi historial completo|lo que tienen de mí|lo que tenéis de mí]
    [qué|cuáles|con qué|con cuáles] datos [míos|personales míos] [cuentan|tienen|tenéis|manejan|disponen|contáis|guardan|guardáis]
    [informe|listado|lista|detalle|resumen|relación|extracto] (completo|detallado|completa|detallada) [con|de] (todos) mis datos
    [quisiera|quiero|me gustaría|deseo|necesito|solicito|pido|exijo|querría] (poder) [conocer|saber|ver|consultar|que me digan|que me digáis|que me informen] (de) [qué|cuál|cuáles|que|todos los|todo] (clase de|tipo de) [información|datos|info] (personal|personales) (mía|míos|mío|sobre mí|de mí) [manejan|tratan|tienen|tenéis|tratáis|manejáis|guardan|guardáis|poseen|almacenan|procesan|conservan|se tratan|obran]
    [qué|que] [información|datos] (personal|personales) (mía|míos|mío|sobre mí|de mí) [manejan|tratan|tienen|tenéis|tratáis|manejáis|guardan|guardáis|poseen|almacenan|procesan] (y) (con|para) (qué) (fin|finalidad|objeto)
    [qué|que|para qué] [hacen|hacéis|hace|usan|usáis|harán] (ustedes) (con) [mis datos|mi información|mi número]
    [qué|que|cuáles|cuales] [data] (personales) (míos) [hold] (ustedes) [about]
    [qué|que|cuáles|cuales] (son) (los) [data] (personales) (míos) (que) [tienen|tenéis|tienes|guardan|guardáis|conservan|almacenan|manejan|poseen] (ustedes) $
    [cuáles|qué] son [mis|los] [data] (personales) (míos) que [hold]
    (los|toda|todos) [data] (que) [hold] [about]
    [qué|que|lo que|todo lo que] [tienen|tenéis|guardan|guardáis|conservan|almacenan|poseen|saben|sabéis|recopilan|tengan|tengáis|disponen|manejan] (ustedes) [about]
    ^ (quiero saber|y) [qué|lo que|todo lo que] [tiene|tienes|sabe|sabes] (usted) de mí $
    [copia|acceso] (de|a) [todo lo que|todo cuanto|cuanto] [hold] (ustedes) (about)
    [copia|acceso|acceder|consultar|ver|conocer|saber] (de|a) (todos|toda) [mis|mi|nuestros] (my) [data] (personales)
    [copia|acceso] (de|a) (todos|toda) [los|la] [data] (personales) (que) [hold|míos|about]
    [envíenme|mándenme|enviadme|mandadme|denme|dadme|dame|facilítenme|facilitadme|enséñenme|muéstrenme|entréguenme|pásenme|pasadme|remítanme|háganme llegar] (una) (copia) (de) [mis|todos mis|toda mi|todos los] [data]
    [quiero|quisiera|necesito|solicito|pido|exijo|deseo|requiero] (ver|una|tener|consultar|acceso|conocer|obtener) (a|copia) (de) [mis|todos mis|toda mi|mi] [data|expediente|historial|ficha]
    [acceso|copia|acceder] (completo|completa|íntegra|total|integral) (a|de) [mis|mi|todos mis|toda mi] [data|expediente|historial|ficha|perfil|datos personales]
    (los) [data] (personales) (que) [hold] (ustedes) [about]
    [saber|conocer] (qué|que|cuáles) [data] (personales) [hold]
    de [dónde|donde] [han|habéis|has|ha|sacaron|sacó|sacaste|sacasteis|tienen|tenéis|tiene|tienes|consiguieron|obtuvieron|viene|salió] (sacado|conseguido|obtenido|cogido|tomado) [mi|este] [private]
    [cómo|como|dónde|donde] (es que) [han|habéis|has|ha|tienen|tenéis|tiene|tienes|consiguieron|consiguió|conseguiste|obtuvieron|obtuvo|llegaron a|sacaron|obtuvisteis] (ustedes) (sacado|conseguido|obtenido|llegado a|tener) [mi|este] [private]
    [quién|quien] (es el que) (les|te|le|os) [ha|dio|pasó|facilitó|vendió|proporcionó] (dado|pasado|facilitado|vendido|proporcionado) [mi|este] [private]
    [por qué|porque|xq|pq] [hold] mi [private]
    [origen|procedencia] de [mis|mi] (my) [private]
    [a quién] (le|les) (han|habéis|has) … [mis|mi] [private]
    [artículo|art] 15 (rgpd)
    [cómo|como|dónde|donde] [consiguieron|obtuvieron|sacaron|conseguisteis|obtuvisteis|sacasteis|encontraron] … [mi|mis|este] [número|teléfono|celular|móvil|contacto|datos]
  `,
  erase: `
    [quiero|deseo|necesito] [eliminar|borrar|cerrar] mi cuenta
    [borren|borre|borrad|borra|borrar|eliminen|elimine|eliminad|eliminar|supriman|suprima|suprimid|destruyan|destruir|tiren|trituren|olviden] [own_docs]
    [borren|eliminen|destruyan|tiren|supriman|trituren|olviden|quiten|borrad|eliminad|borre|elimine] [mi correo|mi correo electrónico|mi solicitud|mi dirección|mi email]
    [quiero|exijo|pido|deseo] que (su|vuestra|esta) [empresa|compañía|tienda|clínica|academia] me olvide
    ? ^ [bórrenla|borradla|elimínenla|eliminadla|destrúyanla|destruidla|bórrala|elimínala|bórrenlas|elimínenlas|bórrelo todo|bórrenlo todo|elimínenlo todo] (ya|por favor|inmediatamente|cuanto antes|de una vez) $
    [sigue|siguen|seguís|siguen ustedes|todavía] … [tarjeta|foto|dni|datos|ficha|pasaporte|copia|cv|currículum] (guardada|guardado|guardados|mía|ahí) [elimínenla|bórrenla|borradla|bórrenlos|elimínenlos|borradlos|bórrenlo|elimínenlo|destrúyanla]
    [quiten|borren|eliminen|saquen|quitad|borrad|eliminad] (su|sus|la) [foto|fotos|datos|nombre|imagen|ficha] … [del|de la|de su|de vuestra|de los|de vuestro] [web|página|página web|ordenador|sistema|fichero|base de datos|tablón|registro|archivos]
    [cierren|cerrad|cierre|cierra|cerrar|cancelen|cancelad|cancelar|den de baja|dar de baja|dad de baja|borren|borrar|borro|eliminar|elimino|eliminen|quiten] (definitivamente|permanentemente|para siempre|del todo) (mi|la|nuestra|esta) [cuenta|perfil|registro|ficha|usuario] (de|en|con) (ustedes|cliente|socio) [definitivamente|para siempre|permanentemente|del todo|por completo|de una vez|de forma definitiva|por siempre|con todo|y todo|completamente|junto con]
    [cierren|cerrad|cierre|cierra|cerrar|cancelen|cancelar|borrar|eliminar|eliminen] [definitivamente|permanentemente|para siempre|del todo] (mi|la|nuestra|esta) [cuenta|perfil|registro|ficha|usuario]
    [cómo|como|dónde|donde|qué hago para|cómo puedo|como puedo|cómo hago para|como hago para|cómo se puede|de qué forma] (puedo|se|se puede|le hago para|hago para|me|debo|podría) [borro|borrar|elimino|eliminar|cierro|cerrar|cancelo|cancelar|doy de baja|dar de baja|suprimo|suprimir|excluyo|borrarme|quito] (para siempre|definitivamente|del todo) (mi|la|una|esta|nuestra) [cuenta|perfil|registro|usuario|ficha]
    [quiten|quita|quitad|saquen|sacad|borren|borrad|borra|eliminen|eliminad|retiren|retirad|tachen|tachad|supriman|bajen] … [foto|fotos|datos|nombre y número|nombre y apellidos|nombre y teléfono|nombre y dirección|imagen|imágenes|información|ficha|dni|dirección] … [de|del|de la|de los] (su|vuestro|el|vuestra|la|sus|vuestros) [ordenador|ordenadores|computadora|computador|sistema|sistemas|base de datos|fichero|ficheros|fichas|libro de socios|registro|registros|archivo|archivos|libros|web|página|página web|servidor|app|tablón|carpetas|expedientes|padrón|disco duro]
    [quiten|quita|quitad|saquen|sacad|borren|borrad|borra|eliminen|eliminad|retiren|retirad|tachen|tachad] … [foto|fotos|datos|imagen|información|nombre] … [de mi hija|de mi hijo|de mis hijos|de mi nieto|de mi nieta|de mi madre|de mi padre|de mi marido|de mi mujer|de la niña|del niño] [de|del|de la|de los] (su|vuestro|el|vuestra|la|sus|vuestros) [ordenador|ordenadores|computadora|computador|sistema|sistemas|base de datos|fichero|ficheros|fichas|libro de socios|registro|registros|archivo|archivos|libros|web|página|página web|servidor|app|tablón|carpetas|expedientes|padrón|disco duro]
    [tachen|tachad|borren|borrad|eliminen|quiten|saquen|supriman|quitad|sacad] (mi|nuestro|el) [nombre|número|apellido|nombre y número|nombre y mi número|nombre y apellidos|nombre y teléfono] (y|mi) (número|teléfono|apellidos|dirección) [del|de su|de la|de los|de vuestro|de vuestra|de sus|de vuestros] [libro|libro de socios|fichero|fichas|registro|registros|ordenador|computadora|archivo|archivos|padrón|sistema]
    [que no quede|no debe quedar|no quede|no puede quedar|no ha de quedar|no debe permanecer|no tiene que quedar|no quiero que quede|que no permanezca|sin que quede|no debe quedarse|no puede permanecer|que no se quede] (ya) [nada|ningún dato|ni rastro|rastro|ni un dato|ninguna foto|mi nombre|ni una foto|ningún rastro|nada de nada|nada mío|ni mi nombre] … [mío|de mí|mía|sobre mí|ustedes|vosotros|ahí|ustedes|vuestros|de mi hijo|de mi hija|sus]
    [mi nombre|mi número|mis datos|mi foto|mi ficha|mi dirección|mi expediente|la foto de mi hija|la foto de mi hijo] (y mis datos|y mi número) (ya) [no debe|no deben|no puede|no pueden|no tiene que|no tienen que|no ha de|no han de] (seguir) [quedar|quedarse|permanecer|estar|seguir|constar|conservarse|guardarse|figurar] [con ustedes|con vosotros|ahí|allí|en su|en sus|en vuestro|en vuestros|en el|en la|en ningún]
    [asegúrense|aseguraos|asegúrese|encárguense|encargaos|procuren|hagan|haced] … [no esté|no aparezca|no figure|no conste|no salga|no siga] … [desaparecer|desaparezca|sistema|ordenador|computadora|fichero|registros|archivos|base de datos|borrado]
    [todo|todo eso|mis datos|todo lo mío|mi ficha|mi expediente|toda mi información] [tiene que|debe|tienen que|deben|ha de|hay que hacer] (simplemente) [desaparecer|ser borrado|ser destruido|borrarse|eliminarse|ser eliminado|destruirse]
    [por qué|porqué|porque|cómo es que|como es que] … [tienen|tenéis|tiene|guardan|guardáis|conservan|tienes|siguen teniendo|seguís teniendo] … [copia de mi|copia de mi dni|copia de mi pasaporte|copia de mi ine|copia de mi cédula|copia de mi carnet|copia del dni|copia del|foto de mi|fotocopia de mi|copia de|mi dni|mi pasaporte|mi ficha|mis datos|mi foto|mi expediente] … [bórrenla|borradla|bórrala|bórrenlo|bórrenlos|elimínenla|elimínenlo|elimínenlos|eliminadla|destrúyanla|destruidla|quítenla|bórrelo|bórrela|tírenla|bórrenlas|borradlo|borradlos]
    [pedidos|compras|facturas|datos|reservas|registros|mensajes|citas|direcciones|expedientes] [viejos|viejas|antiguos|antiguas|anteriores|pasados|de entonces|de antes] … [pueden|puede|podéis|deben|hay que] (ya) (ser) [borrar|eliminar|borrados|borrarse|eliminados|destruir|suprimir|tirar|borradas|eliminadas|quitar]
    [no|nunca|jamás] (les|os|le) [di permiso|di mi permiso|permití|autoricé|autorizo|permito|di autorización|he autorizado|he dado permiso|consentí] (a|para) (que) [guardar|guarden|guardaran|guardéis|conservar|conserven|conservéis|tener|tengan|almacenar|almacenen|quedarse|se queden|guardasen] … [datos|foto|dni|ficha|número|tarjeta|información|copia|nombre|dirección]
    [borren|borrad|borra|borre|eliminen|eliminad|quiten|supriman|saquen|destruyan] [todo lo mío|todo lo que es mío|todo lo que sea mío|lo mío|todo lo que tengan mío|lo que sea mío|todo lo que diga mi nombre|todo lo que lleve mi nombre]
    [todo|todo lo] [mío|nuestro|de mi hijo|de mi hija|que es mío] (fuera) (del|de su|de sus|de la|de vuestro|de vuestra) [sistema|base de datos|ordenador|computadora|archivos|ficheros|servidores]
    ? [wipe] (por favor) (todas|todos|ya) [my_docs] … [our_place]
    ? [wipe] (por favor) (todas|todos|ya) [my_docs] (y|ni) [my_docs] … [our_place]
    ? [my_data_es] (personales|de cliente) [a la basura|a la papelera|a la trituradora|fuera de ahí|fuera de su sistema|fuera de su base]
    [cierren|cerrad|cerrar|cierre|cierra|cancelen|cancelar|den de baja|dar de baja|eliminen|borren|desactiven] (definitivamente|por completo) [mi cuenta|la cuenta|mi perfil|mi usuario] (y|con) (que) [borren|borrad|eliminen|eliminad|todo|no guarden|no quede|no conserven|borrar|eliminar]
    [rgpd|lopd|ley de protección de datos|protección de datos|habeas data|arco|lfpdppp|artículo 17|art 17] … [borr|borrado|borren|eliminen|eliminación|supresión|supriman|cancelación|suprimir|borrar|eliminar]
    [derecho al olvido|derecho de supresión|derecho de cancelación|derecho a la supresión|derecho a ser olvidado|derecho a ser olvidada|borrado total|borrado completo|supresión total|eliminación total|eliminación completa] … [datos|cuenta|ficha|historial|todo|registro]
    no quiero [que|q|k] [guardéis|guarden|tengáis|tengan|conserven|conservéis|almacenen] [nada mío|nada de mí|nada sobre mí|ningún dato mío|ningún dato|ninguna foto mía]
    no quiero (que) [guardéis|guarden|tengáis|tengan|conserven|conservéis|almacenen] [nada mío|nada de mí|nada sobre mí|ningún dato mío|mis datos|ningún dato|ninguna foto mía]
    [quítenme|bórrenme|sáquenme|quitadme|borradme|sacadme|elimínenme|eliminadme] de (su|la|vuestra) base (de datos) [por completo y para siempre|para siempre|por completo|completamente y para siempre|del todo y para siempre|definitivamente y todo]
    [quítenme|bórrenme|sáquenme|quitadme|borradme|sacadme|elimínenme|eliminadme] de (su|la|vuestra) base de datos [por completo|para siempre|completamente]
    [bórrenla|elimínenla|ciérrenla|bórrenlo|bórrala|borradla|eliminadla|cerradla|suprímanla] (y|con|junto con) (todos|todo) (los|mis) [data]
    [supresión|eliminación|borrado|cancelación|destrucción] (definitiva|inmediata|total|completa) (de|del) (toda|todos|todo) (la|los|lo) (información|datos|info) que [tengan|tengáis|tienen|tenéis|guardan|guardéis|conserven|conserváis] (sobre|acerca de|de) [mí|mi persona]
    [quiero|quisiera|exijo|pido|solicito|necesito|deseo|ruego|me gustaría] (que) [desaparezca|desaparezcan|se borre|se borren|borren|eliminen|supriman|borréis|eliminéis|suprimáis|destruyan|destruyáis|se elimine|se eliminen|se suprima|se supriman|desapareciera] (de) (sus|vuestros|los|su|vuestro) (sistemas|sistema|archivos|ficheros|registros|ordenadores|servidores) (todo|toda|todos) (lo|la|los|cuanto) (que) [tengan|hayan guardado|tienen|tenéis|hayáis guardado|hayan|guardan|guardáis|sepan|sepáis|información|datos] (guardado|almacenado|de|sobre) [sobre mí|de mí|mío|a mi nombre|mía|míos|mí]
    [desaparezca|desaparezcan|desaparecer] (de) (sus|vuestros) (sistemas|servidores|archivos|registros|ficheros) … [mis datos|mi información|mi ficha|mi perfil|mi historial|todo lo que hayan guardado|todo lo que tengan|todo lo que tenéis|todo lo mío]
    ? [solicito|quiero|exijo|pido|deseo] ser [olvidado|olvidada|borrado|borrada|eliminado|eliminada] (por|de) (su|vuestra|sus) (empresa|sistemas|registros)
    no (quiero|deseo|autorizo) que [conserven|guarden|conservéis|guardéis|tengan|tengáis|mantengan|retengan|quede] (ni) (un|ningún|nada|mis|rastro) (solo) [dato|datos|nada|registro|rastro|información|nada mío|de mí]
    [wiped] & [all_of_me]
    [bórrenme|borradme|bórrame|elimínenme] del mapa
    [delete] (por favor|ya|inmediatamente) (de) (todos|toda|todas) [mis|mi|nuestros|nuestra] (my) [data|cuenta|perfil] (personales) (de su)
    [delete_it] (por favor|ya|inmediatamente) (todos|toda) [los|la] [data] (personales) (de su)
    [delete] (por favor|ya) (todos|toda) [los|la] [data] (personales) [míos|mía|de mí|sobre mí|a mi nombre]
    [mis|mi|todos mis] (my) [data|cuenta|perfil] (sean|personales) (personales) [borrados|eliminados|suprimidos|borrada|eliminada|cancelados|destruidos]
    [delete] todo lo (que) (hold) [hold|about|mío]
    ^ [delete_it] todo (ya) $
    [delete] (toda|todos) (la|los) [información|data] que (hold) [hold|about]
    [delete_it] toda (la) (mi) [información|data]
    [artículo|art] 17 (rgpd)
    derecho (al|de) [olvido|supresión]
    (que) [olvidadme|olvídenme|me olviden] (de) (una vez|para siempre|por completo) $
    [quiero|pido|exijo|solicito|necesito] que (se) [borren|eliminen|supriman|destruyan|borréis|eliminéis|borre|elimine] … [información|datos|info|registros]
    [delete] (la|el) [mi|mis] [cuenta|perfil|ficha] y
    ? no [guarden|guardéis|conserven|conservéis|tengan|almacenen] (nada) (más) (ningún|ninguna) [dato mío|datos míos|información mía|nada mío|nada de mí|dato sobre mí]
    ? que no quede [nada mío|nada de mí|ningún dato mío|ni un dato mío|rastro mío|rastro de mis datos] (en) (su|sus|vuestro|vuestra|vuestros)
    [den de baja|dad de baja|cancelen|cierren|cerrad|cancelad] mi (det) [cuenta|perfil|ficha] y [borren|borrad|eliminen|eliminad|supriman|destruyan] (todo|todos|mis|toda)
  `,
  rectify: `
    [necesito|quiero|quisiera|deseo|favor de] [cambiar|corregir|rectificar|modificar|actualizar] mi [fecha de nacimiento|cumpleaños|apellido|apellidos|domicilio|correo|dirección]
    ^ (hola|ya) (me) [me cambié de dirección|me cambié de domicilio|cambié de dirección|he cambiado de dirección|he cambiado de domicilio|me mudé y cambié de dirección] (gracias) $
    [datos|los datos] que (ustedes) [tienen|tenéis|tiene] (sobre|de) [mí|mi] (son|están) [incorrectos|son incorrectos|están mal|falsos|son falsos|equivocados|están equivocados|erróneos|son erróneos]
    ? me llamo … con [s|z|h|b|v|c|k]
    ? [tengo un|tengo una|apunten mi] (correo|mail|dirección|número) [correo nuevo|nuevo correo|mail nuevo|nueva dirección|dirección nueva|número nuevo|nuevo número]
    [own_ways] [debe ser|es otro|es otra|debería ser|se escribe|no es ese|está equivocado|está equivocada]
    [mi teléfono|mi número|mi celular] (ya) [está mal|es incorrecto|cambió|ha cambiado|ya no es ese|es otro|está equivocado]
    mi [hijo|hija|niño|niña] (ya) (está|va) [está en|va a|es de] … (y) [ponéis|pone|ponen|figura|sale|tenéis puesto|aparece|consta]
    (sigo|todavía) [sigo apareciendo|sigo figurando|aparezco|figuro|me sale|sigo saliendo] con una deuda [pagada|ya pagada|que pagué|saldada|que ya pagué]
    la cuenta (del banco|bancaria) es otra … [cerrada|cancelada|no existe|ya no vale]
    [ponéis|pone|ponen|figuran|constan|tenéis puesto] [dos|tres|cuatro|cinco|seis|siete] (habitantes|personas|hijos|ocupantes|miembros) (y|pero) somos [dos|tres|cuatro|cinco|seis|siete]
    [el recibo|la factura|la cuenta|el contrato] [sale|viene|está|llega|sigue] a nombre de (mi) [ex|exmarido|exmujer|padre|madre|antiguo dueño|mi ex|marido] … [pónganlo|ponedlo|cámbienlo|cambiadlo|pónganla|ponedla|al mío|a mi nombre]
    (figura|aparece|consta|sale) una deuda que ya [pagué|está pagada|he pagado|liquidé]
    ? [en sus cartas|en sus registros|en su sistema|en mi ficha|en vuestras cartas] (ahora|ya) [debe poner|debe decir|tiene que poner|debería poner|debe constar|debe figurar]
    [me divorcié|me he divorciado|estoy divorciada|estoy divorciado|soy viuda|me separé|enviudé|me casé] … [vuelvan a ponerme|volved a ponerme|pónganme|ponedme|pónganme como|ponedme como|cámbienme|quiero figurar|vuelva a ponerme] (como|a|de) [srta|señorita|sra|señora|sr|señor|soltera|soltero|divorciada|viuda]
    con [a|b|c|d|e|g|h|i|j|k|l|m|n|q|r|s|t|v|w|x|y|z|ll|ñ] (y) no … [lo tienen mal|está mal|mal escrito|lo tenéis mal|corríjanlo|siempre mal|lo ponen mal]
    [con|lleva|tiene|termina en|acaba en|empieza por|empieza con|va con|se escribe con] (una|la|un) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|ñ|o|p|q|r|s|t|u|v|w|x|y|z|ll|hache|be|ve|uve|b alta|v corta|b larga|ge|jota|ceta|zeta|ese|ce|ka|i griega|y griega|tilde|acento|doble ene|doble ele|dos eles|dos enes] (al final|al principio|en medio|y) (y) [no|en vez de|en lugar de] (con|una|la|un|por|en) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|ñ|o|p|q|r|s|t|u|v|w|x|y|z|ll|hache|be|ve|uve|b alta|v corta|b larga|ge|jota|ceta|zeta|ese|ce|ka|i griega|y griega|tilde|acento|doble ene|doble ele|dos eles|dos enes]
    [con|lleva|va con|se escribe con] (una|la|un) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|ñ|o|p|q|r|s|t|u|v|w|x|y|z|ll|hache|be|ve|uve|b alta|v corta|b larga|ge|jota|ceta|zeta|ese|ce|ka|i griega|y griega|tilde|acento|doble ene|doble ele|dos eles|dos enes] … no … [siempre sale mal|siempre mal|sale mal|siempre lo ponen mal|siempre lo escriben mal|está mal|lo tienen mal|lo ponen mal|cada vez|siempre lo ponéis mal|lo ponéis mal|todas las veces]
    [me llamo|mi nombre es|mi apellido es|soy|es|mi apellido] … no … [siempre sale mal|siempre mal|siempre lo ponen mal|siempre lo escriben mal|siempre me lo ponen mal|siempre lo ponéis mal|siempre lo escribís mal|sale mal siempre|está mal cada vez|está mal escrito|cada vez está mal|lo tienen mal|lo tienen mal escrito|me lo escriben mal]
    [correo|mail|email|e-mail|código postal|dirección|número|cumpleaños] (electrónico) (termina|acaba|tiene|es|lleva) [termina en|acaba en|tiene un|lleva un|es con|va con|termina con|acaba con|es] (un) [0|1|2|3|4|5|6|7|8|9|uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|cero] (al final|al principio) (y) no (en|un|con) [0|1|2|3|4|5|6|7|8|9|uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|cero]
    [me tienen como|me tenéis como|figuro como|aparezco como|salgo como|me pusieron como|me habéis puesto como|me han puesto como|consto como|me tienen puesto|estoy como|me tienen registrada como|me tienen registrado como|me tenéis apuntada como|me tenéis apuntado como] … [pero soy|y soy|soy|pero es|pero me llamo|y me llamo|cuando soy|siendo] … [corríjanlo|corregidlo|cámbienlo|cambiadlo|arréglenlo|arregladlo|correcto|bien]
    [me tienen como|me tenéis como|figuro como|aparezco como|salgo como|me pusieron como|me habéis puesto como|me han puesto como|consto como|estoy como] [casado|casada|soltero|soltera|divorciado|divorciada|viudo|viuda|diabético|diabética|alérgico|alérgica|vegetariano|vegetariana|embarazada|jubilado|jubilada|fumador|fumadora|hombre|mujer|varón|celíaco|celíaca]
    [nacido|nacida|nací|fecha de nacimiento|nacimiento|año] (en|el|de|es) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (no|es|pero|y no|sino|fue en|fue|será) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    no (en|el) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (sino|es) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    [en sus papeles|en vuestros papeles|en mi ficha|en la ficha|en mi expediente|en su sistema|en sus registros|en el informe|en mi historial|en el historial|sus papeles|en los papeles|en el carnet|en su ficha|en mi historia] (todavía|aún) [pone|dice|ponen|dicen|figura|consta|sale|aparece|figuro|aparezco|salgo|está] … [es a la|es a|es al|pero|y es|y soy|no soy|no es|en realidad|cuando|es la|es el|está mal|corríjanlo|soy|y no]
    [casado|casada|soltero|soltera|divorciado|divorciada|viudo|viuda|diabético|diabética|alérgico|alérgica|vegetariano|vegetariana|embarazada|jubilado|jubilada|fumador|fumadora|hombre|mujer|varón|celíaco|celíaca] [según su|según vuestra|según la|según mi|según sus|en su|en vuestra|en mi|en la|en el|en sus] [ficha|sistema|registros|papeles|expediente|historial|formulario|carnet|base de datos] … [casado|casada|soltero|soltera|divorciado|divorciada|viudo|viuda|diabético|diabética|alérgico|alérgica|vegetariano|vegetariana|embarazada|jubilado|jubilada|fumador|fumadora|hombre|mujer|varón|celíaco|celíaca]
    [me acabo de casar|acabo de casarme|me casé|nos casamos|nos acabamos de casar|me he casado|recién casada|recién casado|me divorcié|me acabo de divorciar|me he divorciado|acabo de divorciarme] … [cámbienme|cambiadme|cámbiame|cambien|cambiad|cambiarme|pónganme|ponedme|actualicen|nuevo apellido|ahora soy|apellido]
    [cámbienme|cambiadme|cámbiame|cambien|cambiad|pásenme|cambiarme] (de|el nombre|mi nombre|el apellido|mi apellido|el título|el tratamiento) (de) [señorita|srta|señora|sra|señor|sr|don|doña|dr|dra] … a [señora|sra|señor|sr|doctora|dra|doctor|dr|señorita|srta|doña|don]
    [pongan|poned|ponga|pon|cambien|cambiad|pasen|pasad|poner|cambiar|pasar] (el|la|mi|este|esta|los) [contrato|cuenta|factura|facturas|póliza|suscripción|recibo|recibos|línea|alquiler|seguro] (de la luz|del gas|de luz|del agua) [a mi nombre|a nombre mío|a nombre de|en mi nombre|a nuestro nombre]
    [lectura|importe|fecha|nombre|dirección|apellido|contador|talla|peso|altura|alergia] … [mal apuntada|mal apuntado|mal puesta|mal puesto|mal metida|mal anotada|mal anotado|mal registrada|mal registrado|mal introducida|mal cargada|mal grabada|apuntada mal|metida mal|puesta mal]
    [apúntenlo|apuntadlo|apúntalo|pónganlo|ponedlo|ponlo|anótenlo|anotadlo|regístrenlo|guárdenlo|pongan este|poned este|metan este|usen este|usad este] (en) (mi|la|el|lugar|vez|su) [ficha|expediente|lugar del viejo|lugar del anterior|lugar del antiguo|vez del viejo|vez del anterior|vez del antiguo|sistema|del viejo|del antiguo|del anterior|registro|historial]
    ? [moved_house] & [change_it]
    ? [moved_house] & [street]
    ? [our_record] & [it_says] & [instead]
    ? [changed_contact] & [change_it]
    ? [grade] & [not_grade] & [change_it]
    ? [soy|me llamo|yo soy] (la|el|un|una) [señora|señor|doctora|doctor|mujer|hombre|varón|sra|sr|dra] (y) no (soy) (la|el|un|una) [señora|señor|señorita|doctora|doctor|mujer|hombre|sra|sr|varón]
    ? no soy (la|el|un|una) [señora|señor|señorita|mujer|hombre|sra|sr] (sino|soy) [sino|soy] (la|el|un|una) [señora|señor|señorita|mujer|hombre|sra|sr|doctora|doctor]
    ? [me tienen como|me tenéis como|me pusieron como|me pusisteis como|me habéis puesto como|me han puesto como|me apuntaron como|me registraron como|consto como|figuro como|aparezco como|salgo como|me tratan de|me tratáis de|me ponen como|me llaman|me llamáis] & [change_it|y soy|pero soy|soy|cuando soy|y estoy|estoy] & [señor|señora|señorita|soltero|soltera|casado|casada|divorciado|divorciada|viudo|viuda|hombre|mujer|masculino|femenino|varón|jubilado|estudiante]
    ? mi [nombre|apellido|primer apellido|segundo apellido|apellido paterno] (es|se escribe|lleva|va|termina|empieza|acaba) [se escribe|lleva|va|termina|empieza|acaba] (con|en|por|sin) (una|un|doble|la)
    ? mi [nombre|apellido|primer apellido|segundo apellido] es … [y no|no|con hache|con be|con uve|con zeta|con ese|con jota|con ge|con doble] … [change_it]
    ? (no) [ya no|no] [estoy|estamos|vivo|vivimos|trabajo] en … [sino en|ahora en|ahora estoy en|ahora estamos en] … [change_it]
    ? [viejo|vieja|antiguo|antigua|anterior] & [la nueva es|el nuevo es|la nueva|el nuevo|la buena es|el bueno es|la correcta es|el correcto es|la actual es|el actual es] & [change_it|número|dirección|correo|mail|iban|cuenta]
    ? [me casé|me he casado|me divorcié|me he divorciado|enviudé|me separé] & [change_it] & [apellido|apellidos|estado civil|nombre]
    ? [me mudé|nos mudamos|nos hemos mudado|me he mudado|me cambié de casa|he cambiado de casa|cambié de domicilio|he cambiado de domicilio|me mudo] (y) (de) (casa|piso) (la semana pasada|hace poco) [ahora vivo|ahora estoy en|ahora vivimos|vivo ahora|ahora es|la nueva dirección|mi nueva dirección|la dirección nueva|actualicen|actualizad|pongan|poned]
    ? [cambié de correo|he cambiado de correo|cambié de email|he cambiado de email|cambié de mail|he cambiado de mail|correo nuevo|nuevo correo] & [pongan|poned|en vez del|en lugar del|apunten|apuntad|anoten|actualicen|actualizad|usen|usad]
    ? [nací en|nací el|naci en el|nací en el|nacida el|nacido el|nacida en|nacido en] … (y) [no en|no el|no en el|no del]
    ? (el|la|mi) (perro|gato|perra|gata|nombre|niño|niña) [de la ficha|de mi ficha|en la ficha|en el expediente|de su ficha|de la cartilla|en la cartilla] [se llama|se apellida|es|debe ser|debería ser|debería poner] … (y) no
    ? (apunten|apuntad|anoten|anotad|pongan|poned|registren|guarden) (el|la|mi) [nuevo|nueva] … en [mis datos|mi ficha|mi expediente|mi cuenta|mi perfil|su sistema|el sistema|mi historial]
    ? ^ (que) soy [doña|señora|sra|señor|sr|don|una mujer|un hombre|mujer|hombre|doctora|doctor|señorita] … no [don|señor|sr|señora|sra|doña|un hombre|una mujer|hombre|mujer|doctor|doctora|señorita]
    ? [en el expediente|en la ficha|en mi ficha|en mi expediente|en su ficha|en el sistema|en sus datos|en mi cuenta|en la cuenta] & [figura|pone|sale|aparece|consta|han puesto|habéis puesto] & [actualícenlo|corríjanlo|corregidlo|cámbienlo|cambiadlo|actualizadlo|corregid|corrijan|cámbienla|cambiadla|rectifíquenlo|arréglenlo|arregladlo]
    [poned|pongan|poner|pongáis|ponme|ponedme] al día [mis datos|mi ficha|mi perfil|mi información|los datos]
    [mis datos|mi dirección|mi nombre|mi apellido|mi correo] (sean|sea|estén|esté) [corregidos|corregido|corregida|rectificados|rectificado|rectificada|actualizados|actualizado|actualizada]
    (quiero|pido) mis datos [corregidos|rectificados|actualizados|al día]
    [field] que [tienen|tenéis|tiene|figura|aparece|consta|usan|ponen] … [wrong]
    ? (en su ficha) [aparezco|figuro|salgo|consto|me tienen|me tenéis] (registrado|registrada|puesto) como … [make_right]
    ? [aparezco|figuro|consto|me tienen registrado|me tienen registrada] como … [y soy|pero soy|no soy|y me llamo|pero me llamo]
    ? [switched] & [make_right]
    [fix] (por favor) (todos) [mis|mi|nuestros] (my) [data]
    [fix] (por favor) mi [field]
    mi [field] (está|esta|sale|aparece|figura|es) [wrong]
    mis [data] (están|estan|son|personales) (están) [wrong]
    [tienen|tenéis|tiene|tienes|han] (escrito|puesto) (mal) (mi|el|mis|la) [field|datos] [wrong]
    [tienen|tenéis|tiene|tienes|han] (escrito|puesto) mal (mi|el|mis|la) [field|datos]
    [wrong] (mi|el) [field] (en) (su|la|vuestra) [base|ficha|sistema|fichero|lista|registro]
    [artículo|art] 16 (rgpd)
    me llamo … (en) … (vuestros|sus|los) (datos|registros|ficha|sistema) … [rectificar|corregir|corrijan|rectifiquen|corregid|cambiar|modificar]
    ? me llamo … [vuestros|sus] [datos|registros|ficha|sistema] [pone|aparece|figura|sale|consta|dice]
    lo [tienen|tenéis|tiene|tienes|han] (puesto|escrito|apuntado) (puesto) [wrong]
    mi [field] (no) es … [tenéis|tienen|figura|pone|sale|aparece|está] (puesto) [wrong]
    [cambié de|he cambiado de|hemos cambiado de|cambiamos de|me cambiaron el|me cambié de|tengo nuevo|tengo otro|tenemos nuevo|tenemos otro|tengo un nuevo] [número|num|teléfono|celular|móvil|cel|celu] … [mandar|mandarme|manden|mandad|enviar|enviarme|envíen|escribir|escribirme|escriban|avisarme|avisen] … [al nuevo|al otro|al número nuevo|al nuevo número|a mi nuevo]
    [cambié de|he cambiado de|hemos cambiado de|cambiamos de|me cambiaron el|me cambié de|tengo nuevo|tengo otro|tenemos nuevo|tenemos otro|tengo un nuevo] [número|num|teléfono|celular|móvil|cel|celu] … [anótenlo|anotadlo|apúntenlo|apuntadlo|apúntelo|anótelo|actualícenlo|actualizadlo|actualicen|actualizad|actualizar|actualizarlo|cámbienlo|cambiadlo|regístrenlo|modifíquenlo|cambiarlo|modificarlo]
    ? (la|el|los|mi) [fact] [que|q|k] (ustedes|vosotros) [tienen|tenéis|tienes|tiene|teneis|figura|aparece|consta|sale] (mía|mío|mia|mio|de mí|registrada|registrado|puesta|puesto|en la ficha) (es|está) (la|el) [outdated]
    ? (la|el|los) [fact] [que|q|k] (ustedes|vosotros) [tienen|tenéis|tienes|tiene|teneis] (mía|mío|mia|mio|de mí|registrada|registrado) [ya no|no es|no está|está mal|hay que cambiar*]
    ? [esa|ese|esta|este] ya no es mi [fact]
    ? mi [fact] ya no es (esa|ese|esta|este|la|el) [esa|ese|esta|este|la que tienen|el que tienen|la misma|el mismo|la que tenéis|el que tenéis]
    ? (hay|tienen|tenéis|veo|encontré) (un|una|varios) [error|errores|fallo|equivocación] en [mis datos|mi ficha|mi perfil|mi nombre|mi dirección|mi apellido|mi correo|mi email]
    ? [escribís|escriben|escribe|escribes|ponéis|ponen|pusieron|escribieron|habéis escrito|han escrito|habéis puesto|han puesto|pronuncian] (siempre) mal (siempre) mi [fact]
    ? mis datos (personales) (ya) no [están bien|son correctos|están actualizados|están al día|están correctos|son los correctos|son esos]
    ? [tienen|tenéis|tienes|tiene|siguen con|seguís con|usan|usáis] (todavía|aún|puesta|puesto|registrada|registrado|apuntada) mi [fact] (de) [outdated]
    ? [tienen|tenéis|tienes|tiene|siguen con|seguís con|usan|usáis] (todavía|aún) mi [antigua|antiguo|vieja|viejo|anterior] [fact]
    ? (mi|la|el) [fact] [está mal|ha cambiado|cambió|es otra|es otro] … [actualizar|actualicen|actualizad|cambiar|cambien|cambiad|corrijan|corregid|modifiquen|cambiarla|cambiarlo|cambienla|cambienlo|actualicenla|actualicenlo|corrijanlo|corrijanla]
    ? [hay que|habría que|toca|deberían|deberíais|tenéis que|tienen que|podéis|pueden|podrían] [actualizar|cambiar|corregir|modificar] (la|mi) [mi dirección|mi correo|mi email|mi nombre|mi apellido|mis datos|mi ficha|mi fecha de nacimiento|mi domicilio]
  `,
  port: `
    [pasen|transfieran|pásenme] mis [puntos|playlists|millas] a (la|el|mi|otra|otro) [otra tienda|otro|otra|nueva|nuevo]
    [manden|mándenme|denme|quiero|puedo tener|exporten|envíenme|deme] [own_docs] (por favor) [para llevármelos|para llevármelo|como archivo|en un archivo|en excel|en csv|para mi nuevo médico|para mi nuevo dentista|para otro proveedor]
    (que) [la cartilla|el historial|el expediente|la ficha|las vacunas|los informes] de mi [gato|gata|perro|perra|hijo|hija|mascota] … [vaya|vayan|pase|pasen|llegue|lleguen|mandad|manden|pasad|pasen] (al|a la|a otro) [veterinario|clínica|colegio|instituto|nuevo|hospital|cole]
    [mandad|manden|pasad|pasen|enviad|envíen] [las notas|el expediente|los informes|la ficha] de mi [hijo|hija|niño|niña] al [instituto|colegio|cole|nuevo|centro|hospital]
    [pasad|pasen|pasarle|manden|mandad|envíen|enviad|remitan|remitir|remitirle|remitidle|pásenle|trasladen|trasladad|traspasen] (le) mi [historial|expediente|evaluación|ficha|análisis|historia clínica|informe|rutina] (a|al|para|allí) [hospital|ese hospital|aquel hospital|nuevo|nueva|otro|otra|clínica|hospital de]
    [remitirle|remitan|enviarle|mandarle|pasarle|enviar|mandar|pasar|remitir] mis [análisis|informes|radiografías|pruebas|resultados|ecografías] (directamente) [a aquel|a otro|a otra|al hospital|a la clínica|al nuevo|a la nueva|a ese hospital|a mi nuevo|a mi nueva]
    [me cambio|me cambié|me he cambiado|cambié] de [gimnasio|médico|colegio|clínica|dentista|banco|seguro|aseguradora|operador|compañía|veterinario] (y) [pasen|pasad|manden|mandad|envíen|enviad|pasarle|trasladen] (allí) (mi|mis|los|la) … (allí)
    [necesito|quiero|quisiera|denme|pásenme|mándenme|envíenme|dadme] (todo) mi [historial|expediente|ficha|historia] en [una hoja de cálculo|un excel|excel|csv|un csv|formato digital|un archivo|json]
    [mi hija|mi hijo|mis hijos|el niño|la niña|mi madre|mi perro|mi gato|mi perra] [pasa|cambia|se cambia|se va|va|pasan|se muda|cambian] (de|a|al) (otro|otra|colegio|cole|escuela|un) [otro|colegio|cole|escuela|instituto|guardería|centro|clínica|médico|veterinario|colegio nuevo|otro colegio|otra escuela|otro centro] … [mandar|enviar|pasar|manden|envíen|pasen|mandad|enviad|pasad|transferir] (directamente) (su|sus|el|la|los) [expediente|historial|ficha|notas|datos|informes|historia]
    [cambio de|cambiamos de|me cambio de|nos cambiamos de|voy a cambiar de|vamos a cambiar de|estoy cambiando de|me voy a otro|me voy a otra|me paso a otro|me paso a otra|cambié de|he cambiado de|hemos cambiado de] (de) (otro|otra) [médico|dentista|veterinario|veterinaria|banco|seguro|aseguradora|compañía|operador|colegio|cole|escuela|clínica|óptica|gimnasio|proveedor|comercializadora|psicólogo|centro|guardería|pediatra|club] … [envíen|enviad|enviar|manden|mandad|mandar|pasen|pasad|pasar|pasarle|pásenle|pasadle|transfieran|transferir|remitan|hagan llegar|enviarle|mandarle|mándenle] … [historial|historia|ficha|expediente|datos|notas|informes|radiografías|documentos|al nuevo|a la nueva]
    [envíen|enviad|enviar|manden|mandad|mandar|pasen|pasad|pasar|pasarle|pásenle|pasadle|transfieran|transferir|remitan|traspasen|traspasar|enviarle|mandarle|mándenle] (directamente) (mi|el|la|mis|los|todo) [historial|historia|ficha|expediente|datos|notas|informes|radiografías|documentos|historia clínica|historial médico] … [al nuevo|a la nueva|al otro|a la otra|a mi nuevo|a mi nueva|directamente a|directamente al|al otro sitio|al nuevo centro]
    [para|así|y] (poder|puedo|así|luego) [cargarlos en|cargarlas en|cargarlo en|subirlos a|subirlas a|importarlos en|importarlas en|pasarlos a|meterlos en|usarlos en|llevarlos a|llevármelos a] (otra|otro|mi|la|el) (nueva|nuevo) [app|aplicación|programa|plataforma|sitio|lado|parte|garmin|strava|otra app|otro sitio|otra parte]
    ? [my_papers] & [hand_over] & [to_new]
    ? [mandar|enviar|pasar|transferir|trasladar|manden|envíen|pasen|mandad|enviad|pasad] (me) (el|la|mi|todo) [historial|expediente|historia clínica|historial médico|informe completo] (de mi|de|del|completo) … [al otro|a la otra|a otro|a otra|al nuevo|a la nueva|al veterinario nuevo|a la clínica nueva] (veterinario|clínica|dentista|médico|gimnasio|aseguradora|banco|hospital|colegio)
    [transferir|exportar|portar|transfieran|exporten|llevarme|descargar|transmitan|transmitir|trasladar|migrar|traspasar|transferencia de|exportación de] (todos) [mis|mi|nuestros] (my) [data]
    [mis|mi|nuestros] (my) [data] … [formato|archivo|fichero] (estructurado|legible|csv|json|electrónico|portable|digital|reutilizable|excel)
    [pasar|enviar|mandar|pasen|envíen] (my) [data] a (otra|otro|mi|un|una) (nueva|nuevo) [empresa|compañía|proveedor|operador]
    portabilidad de (my) [data]
    [artículo|art] 20 (rgpd)
    [mis datos|mi información|mi info|mi ficha|mis datos personales|datos míos|datos personales míos] … [csv|json|excel|xml|portabilidad]
    [mis|mi] (my) [datos|información|info] … [otra|nueva|otro|nuevo|cambio de] [empresa|compañía|operadora|proveedor|operador|banco|tienda|plataforma|aseguradora]
  `,
  object: `
    [nada de ia|nada de inteligencia artificial|sin ia|nada de algoritmos] con mis [datos|fotos|compras]
    [quiero|exijo|pido|solicito] (una) [decisión humana|revisión humana|que decida una persona|que decida un humano]
    que no decida (una|un|la) [máquina|algoritmo|robot|computadora|ordenador]
    no [analicen|usen|utilicen|procesen|evalúen|analice|use|uséis|utilicéis] [own_docs] (para|con) (entrenar|hacer) [purposes]
    [own_docs] no [pueden|deben|puede|debe] (ser) [usarse|usados|utilizarse|usadas|usarlo|utilizados] (para|con|en) [purposes]
    [no acepto|no quiero|me niego a|no consiento] que (el|un|una) [sistema|algoritmo|máquina|programa|ordenador|robot|ia] me [puntúe|clasifique|evalúe|califique|analice|juzgue]
    [denegación|negativa|decisión|rechazo] … [robot|algoritmo|máquina|ordenador|sistema|ia] … que (la|lo) [revise|mire|vea|decida] [alguien|una persona|un humano]
    [no quiero|me opongo a|no acepto] (las) (cámaras) que (reconozcan|escaneen|graben) la cara de [mi|mis] [hijo|hija|hijos|niños]
    no quiero cámaras que reconozcan [la cara|el rostro|caras] (de) (mis|mi) (hijos|hijo)
    [la|lo|los|mi] (hipoteca|crédito|préstamo|caso|solicitud) (la|lo) [decida|revise|evalúe|mire|valore|estudie] una persona (y) no (un|una|el) [algoritmo|máquina|ordenador|computadora|programa|robot|sistema]
    [no usen|no uséis|no utilicen|no utilicéis|que no se utilicen|que no se usen|no se utilicen] mis [recetas|compras|datos|análisis|historial|movimientos|facturas] para [adivinar|deducir|averiguar|predecir|saber qué|saber si|inferir|calcular|ofrecerme|venderme]
    mis datos fuera de (sus|vuestras|las|sus) [estadísticas|perfiles|estudios|análisis|encuestas|investigaciones|modelos]
    [saquen|sacad|quiten|quitad|excluyan|excluid] mis datos de (sus|vuestras|vuestros|las|los|el|la) [estadísticas|perfiles|estudios|análisis|scoring|investigaciones|modelos|investigación|estudio]
    [no quiero|no deseo|no permito|no autorizo|prohíbo|no me gusta|me niego a] que (mis|mi) [datos|compras|visitas|consumos|información|historial|respuestas] … [estudio|estudios|estadística|estadísticas|investigación|investigaciones|encuesta|encuestas|análisis|muestra|algoritmo|ia]
    [eso de|lo de|eso de que|eso de q|lo de que|lo de q|esto de que] & [analicen|analizar|analicéis|estudien|estudiar|rastreen|rastrear|sigan|espíen|midan] & [no lo autorizo|no lo permito|no lo quiero|no lo acepto|ni hablar|no estoy de acuerdo|lo prohíbo|no me gusta|no lo consiento]
    [déjenme|dejadme|déjame|déjeme|déjennos|dejen|dejad|mantengan|mantened|manténganme|saquen|sáquenme|sacadme] … [fuera de|fuera] (de) (sus|vuestros|vuestras|las|los|cualquier) [estadística|estadísticas|estudio|estudios|investigación|investigaciones|encuestas|análisis|estudios de mercado|algoritmos|algoritmo|perfiles|evaluaciones|muestras|base de análisis]
    [exclúyanme|excluidme|excluyan|excluid|sáquenme|sacadme|saquen|quítenme|quitadme] … [de sus|de vuestros|de vuestras|de las|de los|de cualquier|de todas sus] [estadística|estadísticas|estudio|estudios|investigación|investigaciones|encuestas|análisis|estudios de mercado|algoritmos|algoritmo|perfiles|evaluaciones|muestras|base de análisis]
    [nada de|no a|no al|prohibido|no quiero|sin|no autorizo|no permito|no me hagan|no hagan] (el|la|que) [entrenar ia|entrenar la ia|entrenar su ia|entrenar una ia|entrenar inteligencia artificial|entrenamiento de ia|entrenar algoritmos|entrenar modelos|perfiles|perfil mío|algoritmos|scoring|puntuaciones|anuncios personalizados|publicidad personalizada|decisiones automáticas|perfilado]
    [no|nunca|que no|nadie] (me) [usen|uséis|use|utilicen|utilicéis|metan|cojan|aprovechen] (con|para|en) (mis|mi) [datos|compras|visitas|fotos|mensajes|llamadas|consumos|información] (para|en) (entrenar|sus|vuestros|hacer|alimentar|sus|vuestras) [entrenar|ia|estadística|estadísticas|estudio|estudios|investigación|investigaciones|encuestas|análisis|estudios de mercado|algoritmos|algoritmo|perfiles|evaluaciones|muestras|base de análisis]
    [eso de|lo de] (que|q) [analicen|analizar|que analicen|que analicéis|analicéis|estudien|rastreen|que rastreen] … [no lo autorizo|no lo permito|no lo quiero|no lo acepto|ni hablar|no me gusta|no estoy de acuerdo|lo prohíbo]
    ? [no quiero|no deseo|me niego a|no acepto|rechazo] [estar|salir|aparecer|figurar|entrar|ser incluido|ser incluida|que me incluyan|que me metan|que me incluyáis] en (sus|vuestras|sus|ningún|ninguna|esas|las|los) [estadísticas|estadística|estudios|estudio|estudio de mercado|estudios de mercado|algoritmo|algoritmos|análisis|encuestas|perfiles|segmentos]
    ? [nada de|no quiero|sin|no a la|no a los|fuera] [publicidad|anuncios|ofertas|perfiles|perfil] [basada en|basados en|basadas en|según|personalizada|personalizados|personalizadas|dirigida|a partir de|de consumidor|de consumo|sobre mí] (mis|lo|mi)
    [ejerzo|ejercer|ejercito|ejerciendo] (el|mi) derecho (de|a la) oposición
    [dejad|dejen|dejéis] de [usar|utilizar|tratar|procesar|analizar] [mis datos|mi información|mis compras]
    no me [perfilen|perfiléis|rastreen|rastreéis|segmenten|clasifiquen|espíen|espiéis|perfiles]
    [me opongo|me niego|no autorizo|no quiero|no consiento] (a) (que) (me) [usen|utilicen|traten|analicen|empleen|usar|utilizar|uséis|utilicéis|tratéis] (mis|mi) [datos|información|compras|historial] (para|con) (fines|fines de|el|hacer) [marketing|publicidad|comerciales|perfiles|mercadotecnia|publicitarios|mercadeo]
    [nada de|no a la|no a los|no quiero|basta de|rechazo|no más] (la|los|el) [publicidad personalizada|anuncios personalizados|publicidad dirigida|perfilado|perfilamiento|decisiones automáticas|decisiones automatizadas] (con mis datos)
    [dont_study] & [habits]
    [opongo|oposición|oponerme|opone] (a|al) (que) (el|la|toda|todo) (uso|det) (me) [use]
    [opongo|oponerme|derecho de oposición] … [mis datos|mi información|data|perfiles|perfilado]
    no [want] que (me) (my|se) (data) (hagan|elaboren) (un) [use] 
    no (me) [hagan|elaboren|creen] [perfiles|un perfil]
    no [utilicen|usen|traten|procesen|analicen|uséis|utilicéis|tratéis] (my) (my) [data]
    [dejen|paren|cesen] de [usar|utilizar|tratar|procesar|analizar|perfilar|perfilarme|rastrear|rastrearme] (my) (data)
    [artículo|art] 21 (rgpd)
  `,
  restrict: `
    no borren nada (lo|la) [lo necesito para|es prueba|mi abogado|hasta que]
    no [borren|eliminen|borréis|eliminéis] [own_docs|nada] (pero) [no los usen|no lo usen|no los toquen|tampoco los usen|no los uséis|no lo toquen]
    (hasta que|mientras) (no) se [aclare|resuelva|sepa|compruebe|verifique] … (mi|mis) [ficha|expediente|datos|cuenta] … no se [toque|toquen|use|usen|mueva|muevan]
    (que) [guardéis|guarden|conservéis|conserven] todo sin [usarlo|tocarlo|utilizarlo]
    no [borréis|borren|borres|eliminen|eliminéis] nada (lo necesito|es prueba|para el seguro|para el juicio|todavía|aún) … [pero tampoco|y tampoco|ni|ni lo|tampoco] (lo|los) [toquéis|toquen|uséis|usen|utilicen|utilicéis|mováis|muevan]
    [dejen|dejad|pongan|poned|tengan|tened|mantengan|mantened] (mi) [cuenta|expediente|ficha|perfil|caso|solicitud|datos] (en) [en suspenso|en pausa|en espera|congelada|congelado|bloqueada|bloqueado|paralizado] (hasta|mientras)
    [guarden|guardad|conserven|conservad] … (el) [juicio|seguro|abogado|abogada|otra cosa|prueba|grabaciones] (y|pero) no (las|los|la|lo) [empleen|empleéis|usen|uséis|utilicen|utilicéis|toquen|toquéis]
    [guárdenlas|guardadlas|consérvenlas|conservadlas|consérvenlos|conservadlos] (y|pero) no [las empleen|las empleéis|las usen|las uséis|los usen|los uséis|los utilicen|las utilicen|los toquéis|las toquéis]
    no (me) [borren|borréis|eliminen|eliminéis|destruyan|destruyáis] … [que nadie|nadie|que no]
    no [borren|borréis|eliminen|destruyan] nada & [que nadie lo toque|nadie lo toque|que nadie lo use|nadie lo use|nadie los use|que nadie los use|que nadie toque|que no se use|que no se toque]
    no (lo|la|los|las|me) [borren|borréis|eliminen|eliminéis|destruyan|tiren|borre|elimine] … [necesito|necesita|falta|sirve|sirven] … [juicio|abogado|reclamación|seguro|prueba|demanda|denuncia|tribunal|pleito|juzgado] … [nadie|no lo|no los|no la|no se|sin que|prohibido]
    [guarden|guardad|conserven|conservad|guárdenme|mantengan|mantened] … [papeles|datos|expediente|ficha|historial|documentos|contrato] … [nadie|no los usen|no los uséis|no los utilicen|no lo usen|no lo toquen|no lo utilicen|no los toquen|no la usen|no los utilicéis|no se usen|sin usar|para nada más]
    [solo|sólo|únicamente|limítense a|limitaos a] [almacenen|almacenar|guarden|guardar|conserven|conservar|guardad|conservad] (mis|los|mi) [datos|expediente|ficha|información] … [nada más|hasta que|sin usarlos|y nada|mientras]
    ? no [borren|borréis|eliminen|eliminéis|supriman|suprimáis] (nada|mis datos|mi ficha|mi expediente) (pero|y) (tampoco|que) (no) [lo usen|los usen|lo uséis|los uséis|los toquen|lo toquen|usen|toquen|utilicen|lo utilicen|los utilicen]
    ? [dejen|dejad|deja|guarden|guardad|conserven|conservad|mantengan|mantened] [todo|mis datos|mi expediente|mi ficha|mi cuenta|mi historial] [como está|como están|tal cual|quieto|quietos|en pausa|congelado|congelados|bloqueado|bloqueados|intacto|intactos]
    no [borréis|borren|eliminen|eliminéis|borrar] (nada|los|mis datos) pero [dejad|dejen|paren|parad|dejéis] de [usar|utilizar|tratar|procesar] (mis|mi) [data]
    [mientras|hasta que|hasta] … no (se) [utilicen|usen|uséis|utilicéis|traten|tratéis|toquen|toquéis|empleen] (para nada) [mi|mis] [data]
    [freeze] & [my_file] & [until]
    ni usarlos ni borrarlos
    [bloquear|bloqueen|bloquee|limitar|limiten|limite|congelar|congelen|restringir|restrinjan|suspender|suspendan|bloqueo|limitación|restricción|paralicen|paralizar] (el|la|de|del) (uso|tratamiento|procesamiento) (de) [mis|mi|nuestros] (my) [data]
    [bloqueen|bloquee|limiten|limite|congelen|restrinjan|suspendan|paralicen|limitación] (el|la|de|del) [uso|tratamiento|procesamiento] (de) (my) (my) [data]
    [limitar|limiten|limitación|restringir|suspender|suspendan|restricción|limitarse] (el|del) [tratamiento]
    [artículo|art] 18 (rgpd)
    [pido|solicito|quiero|exijo] que (se) [limite|limiten|restrinja|restrinjan|suspenda|suspendan|bloquee|bloqueen|congele|congelen] … [tratamiento|uso|datos]
    [guarden|conserven|guardad|conservad|mantengan] (mis) (los) datos (pero) (que) … [no los usen|no los utilicen|no los uséis|no los traten|no usarlos|sin usarlos|no usen]
    ? [pongan|poned|pon|ponga|dejen|dejad|deja|mantengan|mantened|tengan] (todos) mis datos [en espera|en pausa|congelados|bloqueados|en suspenso|quietos|parados|en cuarentena|en reserva|en standby]
    no [usen|uséis|utilicen|utilicéis|toquen|toquéis|traten|tratéis|uses|toques|use|utilice|procesen] (para nada|más|ya) (mis) (datos) [mis datos|mi información|mi info] (personales) (de|por|hasta|mientras|temporalmente) [momento|por ahora|ahora|el momento|hasta que|hasta|mientras|temporalmente|de momento|por el momento]
  `,
  do_not_sell: `
    ? no [compartas|compartan|compartáis|comparta] (nunca) [mis datos|mi información|mi info|mi número|mis datos personales] con [nadie|terceros|otros|otras empresas]
    guárdense mi [número|dirección|teléfono|correo] (para ustedes)
    [nada de|prohibido] (pasarlo|cederlo|darlo|venderlo) [pasarlo a|cederlo a|darlo a|venderlo a|pasarlos a|cederlos a|venderlos a] (terceros|otros|nadie)
    no [compartan|pasen|vendan|den|compartáis|cedan] nada [=con|a] (sus|los|vuestros) [socios|terceros|otros|patrocinadores]
    [mi dirección|mi número|mi nombre] no (le) (importa|incumbe) [le importa a nadie|le incumbe a nadie|importa a nadie]
    no [den|pasen|transfieran|entreguen] mi [expediente|historial]
    no [vendan|den|compartan|alquilen|cedan|pasen|vendáis|transfieran|cedáis|compartáis|deis] [own_docs|own_ways] (a|con) [to_others]
    no [vendan|compartan|alquilen|cedan|vendáis|cedáis|compartáis] [own_docs|own_ways]
    (que) mi [jefe|empresa|seguro|banco|aseguradora|ex|casero] no (se) [entere|sepa|reciba|conozca] … (mis|de mis) [resultados|datos|análisis|informes|diagnóstico|ingresos]
    [nada de|prohibido|no quiero que|dejen de] [intercambiar|compartir|cruzar|pasar|compartáis|compartan] (mi|mis) [ficha|datos|información|número] con (la|las|vuestra|otra|otras) [empresa hermana|empresas hermanas|empresas del grupo|empresa del grupo|filiales|empresa|empresas|socios]
    [mi teléfono|mi número|mis datos|mi nombre|mi correo] no [es|son] [mercancía|una mercancía|moneda de cambio|ningún producto|negocio|un negocio]
    ? [habéis vendido|han vendido|vendisteis|vendieron] mi [correo|número|teléfono|email|móvil|celular|dirección] (verdad|no|a que sí) $
    [habéis vendido|han vendido|habrán vendido|vendieron|vendisteis] mi (correo|número|teléfono|email|móvil|celular|dirección|nombre) … que no (se repita|vuelva a pasar|vuelva a ocurrir|lo repitan) [que no vuelva a pasar|que no se repita|que no vuelva a ocurrir|vuelva a pasar|se repita|vuelva a ocurrir]
    [mi dirección|mis datos|mi número|mi teléfono|mi correo|mi nombre|mi información] no [se alquila|se alquilan|se cede|se ceden|se vende|se venden|se comparte|se comparten|está en venta|están en venta|son para vender]
    (que) (mis|mi) [informes|análisis|datos|historial|resultados|informes médicos|datos médicos|ficha|expediente] no [lleguen|llegue|acaben|acabe|terminen|termine|vayan|vaya|caigan] (a|en|con|a manos de) (la|el|los|las|manos de|ninguna|otra) [aseguradora|aseguradoras|seguro|seguros|banco|empresa|terceros|anunciantes|jefe|mi empresa]
    no (le|les|lo) [pases|pasen|paséis|des|den|deis|dé|pase] (mi|mis) [cel|número|móvil|teléfono|celular|correo|datos|contacto] a [nadie|nadie más|ninguno|terceros|otros|otra empresa]
    no [compartan|compartáis|comparta|pasen|paséis|vendan|vendáis|cedan] mi info (personal) (con|a)
    [no doy permiso|no les doy permiso|no os doy permiso|no di permiso|no tienen permiso|no tenéis permiso|no doy autorización|no autorizo|no consiento|no acepto|no permito] (para|a|de) (que) [compartan|compartáis|compartir|pasen|paséis|pasar|den|deis|dar|cedan|cedáis|ceder|vendan|vendáis|vender|faciliten|faciliten|transmitan] (mi|mis|el|los) [teléfono|número|datos|correo|móvil|celular|información|contacto] (con|a) [nadie|con nadie|a nadie|otros|terceros|otras empresas|ninguna empresa|otra gente|empresas]
    que (mis|mi) [datos|número|teléfono|información] no (se|salga|salgan) [salgan de|salga de|se compartan|se vendan|se cedan|se pasen|se comparta|se venda]
    [bajo ningún concepto|bajo ninguna circunstancia|en ningún caso|de ninguna manera|de ningún modo|jamás|nunca] … [den|deis|dar|pasen|paséis|pasar|vendan|vendáis|vender|cedan|cedáis|ceder|compartan|compartáis|compartir|faciliten|facilitéis|entreguen|entregar] (a nadie|con nadie) (mi|mis) [número|datos|teléfono|correo|móvil|celular|información|contacto|dirección]
    no (le|les|se|me) [vendan|vendáis|den|deis|pasen|paséis|cedan|cedáis|compartan|compartáis|faciliten|facilitéis|vendas|pases|des] (mis|mi|los|más) [datos|número|teléfono|información|celular|móvil|correo|contacto] (personales) (a|con) [nadie|a nadie|con nadie|ninguna empresa|ninguna otra|otras empresas|otros|terceros|ninguna compañía]
    [mi información|mis datos|mi número] no [es|son] (una|ninguna|un) [mercancía|moneda|negocio|producto|mercancías|mercadería]
    [dont_pass] & [my_private]
    [passing] & [forbidding] & [my_private]
    [forbidding] & [others_get] & [my_private]
    [prohibido|prohíbo|no autorizo|queda prohibido|les prohíbo|os prohíbo] (que) [compartir|ceder|vender|pasar|dar|revender|compartan|cedan|vendan|pasen] (mi|mis|nuestros) [datos|número|teléfono|información|datos personales|contacto] (con|a) [terceros|otros|otras empresas|nadie|empresas]
    no (quiero que) (se) [sell] (ni) (sell) [mis|mi|nuestros] (my) [private]
    [mis|mi|nuestros] (my) [private] no (están|esta|está|se) (en|a la) [venta|venden|vende]
    prohíbo (que) [sell] (my) [private]
    no [autorizo|consiento|acepto] (la|que|a) [sell] (de) (my) (my) [private]
    [prohíbo|prohibido|no quiero|no autorizo|no deseo|les prohíbo|os prohíbo|queda prohibido] (que) (se) [sell] (o|y|ni|e) [sell] (my) (my) [private]
    no [sell] (o|y|ni) [sell] [mis|mi] (my) [private]
  `,
  wrong_number: `
    ^ (perdón|no|aquí) [given] (ya) [no vive aquí|no vive acá|no vive en esta casa] $
    [el dueño anterior|la dueña anterior|el anterior dueño] (de este número) [cambió de número|tiene otro número|ya no usa]
    ? ^ (pero) (yo) [nunca compré con ustedes|nunca he comprado con ustedes|nunca compré ahí|no tengo cita con ustedes|no tengo hijos en su escuela|no tengo ninguna cita con ustedes|no he pedido nada a ustedes] $
    ? no soy [la señora|el señor|la sra|el sr]
    ? ^ (ese|este) [no es mi nombre|no me llamo así]
    [tienen|tiene|tenéis] a la persona equivocada
    (este número) (lo) tengo (este número) [hace una semana|hace poco|desde hace poco|hace un mes|hace unos días] este número
    este número (lo|es) (tengo|mío) [tengo hace|tengo desde|tengo apenas|mío desde|mío hace]
    (aquí) [no hay|no vive|no conozco a|no existe] [ninguna|ningún] [titles]
    ? ^ (y) [quién es|quienes son] (esa|ese|la|el) [titles]
    ? ^ no conozco a (la|el|ninguna|ningún) [titles]
    ^ aquí (es) [given] no [given]
    [chica|chico|señora|señor|persona|mujer|hombre] (a la|al) que [buscan|buscáis|llaman|llamáis] (ya) no [tiene|usa] (ya) este
    (yo) no me llamo [given]
    [tengo|uso|compré|me dieron] (yo) (esta|este) [línea|número|chip|móvil|celular] (desde|hace|solo) … (el|la) [dueño de antes|dueña de antes|anterior dueño|dueño anterior|antiguo dueño|de antes] (ya) no
    quién es [given|esa|ese] (yo) [me llamo|soy|yo soy|mi nombre es]
    no soy … [ni este es su número|ni es este su número|y este no es su número|y no es su número|este no es su número|ni es su teléfono|este no es su teléfono|ni la conozco|ni lo conozco|ni le conozco]
    [en|con] [esta línea|este número|este teléfono|este celular] no (hay|vive|está|existe) [ningún|ninguna|hay ningún|hay ninguna]
    [mensaje|sms|aviso|recordatorio|esto|ese|este] … [era|es|sería|iba|va|será] (seguramente|seguro|dirigido) (para|a) [otra persona|otro cliente|otra familia|otro paciente|alguien más|otro señor|otra señora|otra gente]
    [me|nos] [confunden|confundís|confundes|están confundiendo|estáis confundiendo|estás confundiendo|habrán confundido|habréis confundido|han confundido|habéis confundido|confundieron|confunde] con (otra|otro|alguien) [alguien|otra|otro|otra persona|otro cliente|algún otro]
    [tengo|llevo con|uso|tenemos|estreno|es mía|es mío|es mio] (este|esta|el) [línea|número|cel|celular|móvil|teléfono|chip|desde hace|hace|solo] … [anterior dueño|dueño anterior|antiguo dueño|el que lo tenía antes|la que lo tenía antes|antes de mí|anterior titular|titular anterior|de antes]
    [este|esta] [cel|celular|número|línea|móvil|teléfono] (ahora|ya) [es mío|es mio|es mía|lo tengo|la tengo] … [mes|meses|semanas|año|días|años]
    [ni idea de quién|ni idea de quien|no sé quién|no se quien|no tengo idea de quién|no tengo idea de quien] [es|sea|será|era] … [cel|número|celular|móvil|teléfono|equivocado|confundieron|línea]
    [será|debe ser|sería|es] (cosa) (del|de la|el) [dueño anterior|anterior dueño|antiguo dueño|dueña anterior|anterior titular|antiguo titular]
    ? (creo que|me parece que) (este|ese|el|su|vuestro) [mensaje|sms|texto|aviso|recado|whatsapp] (que me mandan) no (es|era|va) (para) [para mí|para mi|para nosotros|conmigo|para este número]
    ? [murió|falleció|ha muerto|ha fallecido] … [este era su teléfono|este era su número|era su teléfono|era su número|este era su móvil|era su móvil|era su celular|ahora tengo yo su|yo me quedé con su|yo tengo su número]
    ? [acabo de estrenar|acabo de comprar|acabo de contratar|estreno|estrené] (esta|este|la|el) [línea|número|chip|sim|celular|móvil] … [dueño anterior|anterior dueño|antiguo dueño|del anterior|de otro|de otra persona|de alguien|sería de|era de]
    ? ya tiene otro [cel|móvil|celular|número|teléfono|num] (este|ese) (es|ya) (de) (la|el) [este es|este ya|oficina|este número]
    ? [este mensaje|este sms|esto|el mensaje] [era|es|sería|iba|va] (pa|para) [pa otra persona|para otra persona|para otro|para otra|pa otro|pa otra|para alguien más|dirigido a otra persona] (persona)
    ? (ese|esa|este|esta) (señor|señora|chico|chica|persona|muchacho) [se fue del país|ya no vive aquí|no está aquí|se fue hace|se mudó] … [no está aquí|ya no vive aquí|aquí no está|no está acá|hace años|no tengo contacto]
    [escribiendo|escriben|escribís|mandando|enviando|hablando|llamando|llaman|contactando] (mensajes) a la persona [equivocada|incorrecta|errónea]
    [este|esta] (número|línea|chip|celular|móvil|sim) (es) [es nuevo|es nueva|es nuevo mío|me lo dieron nuevo|me lo dieron|me lo asignaron|lo compré|lo tengo] … [hace un mes|hace poco|desde hace|hace dos meses|hace una semana|hace días|la semana pasada|el mes pasado|hace un año] … [no soy|no es mi nombre|no conozco|se equivocan|equivocado]
    [no es mi nombre|no me llamo así|yo no me llamo así|no soy esa persona|ese no soy yo|esa no soy yo] … [número|línea|chip|celular|móvil|teléfono|sim] … [nuevo|nueva|recién|hace un mes|hace poco|asignaron|dieron]
    [se confundieron|se confundió|se confunden|os confundís|se han confundido|se ha confundido] (yo) [soy|no soy|conmigo|de persona|de número]
    esta línea (ya) no [es|pertenece] (de|a|la|del)
    (yo) soy otra persona … [anterior|antiguo|ex] [dueño|titular|propietario] (ya no está)
    (me|creo que me) [confunden|confunde|confundís|confundiendo|confundes|confundió|confundieron] con [otra|otro|alguien] (persona|más)
    [este|ese] (número|teléfono|celular|móvil|cel) ya tiene [otro dueño|otra dueña|otro titular|nuevo dueño|nuevo titular]
    [número|teléfono|destinatario] [equivocado|errado]
    ^ (es|tienen|tiene|tenéis|creo que tienen|creo que tiene) (un|el|la) [número|persona|teléfono|destinatario] [equivocada|incorrecto|erróneo|incorrecta|errónea] $
    (se|te|os) [equivocan|equivocaron|equivocó|equivocado|equivocaste|confunden|confundieron|confundido|equivoca|equivocasteis] (de|ustedes) [número|persona|teléfono]
    [este|ese] [número|teléfono|celular|móvil|cel] (ya) no [es|pertenece] (de|el|suyo|a)
    ^ este (ya) no [es|pertenece a] (el|al) [número|teléfono|celular|móvil]
    (ya) no es [su|mi] [número|teléfono|celular|móvil] (de)
    (ya) no es el [número|teléfono|celular|móvil] de
    no soy [la persona que|esa persona|la persona|el señor|la señora|quien buscan|quien busca|quien buscáis|quien creen|a quien buscan|el que buscan|la que buscan|el que busca|la que busca|ese señor|esa señora]
    no soy (el|la) [dueño|dueña|titular|propietario|propietaria] de [este|ese|esta] [número|teléfono|celular|móvil|línea]
    (aquí|acá) no [vive|hay|trabaja|existe] (ya) [ningún|ninguna|nadie] [con ese|con este|con el nombre|llamado|llamada|de nombre]
    no [conozco|hay|conocemos] (a) [ningún|ninguna|nadie] (persona) [con ese nombre|llamado|llamada|que se llame|por ese nombre]
    no (la|lo) conozco a esa persona
    ^ (yo) no conozco a [ningún|ninguna]
    [acabo de|recién|hace poco que] [recibir|comprar|estrenar|tengo|adquirir|compré|adquirí|contratar|activar] este (nuevo) [número|teléfono|chip]
    nuevo [dueño|titular|propietario] (del|de) (este) [número|celular|móvil|teléfono]
    [se equivoca|se equivocan|se ha equivocado|se han equivocado|se equivocó|te equivocas|os equivocáis] (yo) no soy
    no [hay|vive|existe|trabaja] [ningún|ninguna|nadie] … [con ese nombre|llamado|llamada|que se llame así]
    no [vive|trabaja] (ya) [ningún|ninguna|nadie|esa persona|ese señor|esa señora] … aquí
    [aquí|acá] no [vive|existe|trabaja] (ya) [ningún|ninguna|nadie|él|ella|esa persona|ese señor|esa señora|ninguno]
    ^ [aquí|acá] no [vive|hay] [ningún|ninguna]
    ^ [aquí|acá] no vive
    ? ^ (creo que|perdón|disculpe|lo siento|me parece que) (creo que) [se|te|os] [has|ha|han|habéis] equivocado (conmigo) $
    ? ^ (creo que|perdón|disculpe|lo siento|me parece que) [te|se|os] [equivocó|equivocaron|equivocaste] $
    este número (es) mío (desde|hace) (hace) (poco|un mes|dos meses|una semana)
    [ese|esa|este|esta|el|la] [señor|señora|persona|señorita|cliente|clienta|tipo|individuo|dueño|titular] ya no [tiene|usa|utiliza|ocupa|es dueño de|es titular de] [este|ese] [número|teléfono|celular|móvil|cel]
    ^ (perdón|hola|lo siento|disculpe|disculpa|oiga|creo que) (pero) (yo) no soy [given] (given) $
    [given] ya no [vive|está|trabaja] [aquí|acá|en esta casa|en este domicilio]
    ? ^ (hola|perdón|pero) (given) [given] [cambió|cambio|ha cambiado|se cambió] de [número|teléfono|móvil|celular] $
    ? (yo) [tengo|llevo con] este (mismo) [número|móvil|celular|teléfono] [desde hace|hace|desde|apenas hace] (un|unos|dos|tres|varios|años|poco|más)
    [este|ese] (no) (es) [no es] (el) [número|teléfono|móvil|celular] de [given]
    ? ^ [aquí|acá] no [está|hay|vive] (ningún|ninguna) [given] (given) $
    no conozco a (ningún|ninguna|esa|ese) [given]
  `,
  nothing: `
    no me [escribas|escriba] más [cartas|poemas|poesías|canciones]
    (ya) (por qué) (ya) (no) [ya no recibo|no recibo|ya no me llegan|no me llegan] (más|tus) [mensajes|sms|fotos|audios|postales] (de|tuyos) [given|mamá|papá|mi hermana|mi hermano|mi hija|mi hijo|ana|él|ella]
    ^ por qué (ya) no me llegan tus [mensajes|sms|fotos|audios] $
    [given|ana|él|ella|mamá|papá|mi hermana|mi hermano|mi ex] (ya) no me (manda|envía|escribe|mandan) [manda|envía|mandan] (más) [mensajes|sms|fotos|audios|postales]
    [me mandó|me envió|me ha mandado|me ha enviado|me había mandado] [diez|cien|mil|dos|tres|veinte|muchos|un montón de|varios|como diez] [mensajes|sms|fotos|audios]
    [quita|elimina|borra|saca|quitar|quite|añade] [la leche|los huevos|el pan|el café|el arroz|las manzanas|los tomates|la carne|el queso|las cebollas|el azúcar|el aceite|el agua|la mantequilla|los plátanos|el papel|el detergente] de la lista (de la compra|de compras|del súper|de la tienda)
    ^ (borra|elimina|vacía) [borra la lista|elimina la lista|vacía la lista|borra mi lista] (de la compra|de compras|de tareas) $
    ^ (a mí) no me interesa (el|la|mucho el) [fútbol|futbol|política|moda|cine|película|béisbol|boxeo|música|arte] $
    [no quedan|ya no hay|ya no quedan] (más) [ofertas|promociones|promos|descuentos]
    no [manden|envíen|lleven] (más) el [paquete|pedido|sobre] (más) a
    no lo escriban (más) así
    [los|esos|sus] [avisos|mensajes|recordatorios|=sms] no los quiero [perder|dejar]
    [por nada del mundo|bajo ningún concepto|de ninguna manera|ni se os ocurra|ni se les ocurra|ni se le ocurra] (que) (me|nos) [borren|borréis|borrar|borrarme|quiten|quitéis|quitarme|saquen|saquéis|sacarme|eliminen|eliminéis|eliminarme|den de baja|deis de baja|darme de baja]
    [hijo|hija|niño|niña|sobrino|sobrina|nieto|nieta|bebé|peque|gato] … [escribió|mandó|puso|envió|pulsó|le dio a|tecleó] (un) (la palabra) [=stop|stop|baja] (sin querer|jugando) (desde|con|en) (mi móvil|mi celular|mi teléfono|el móvil)
    (como|si) me [quitáis|quitan|borráis|borran|sacáis|sacan|dais de baja|dan de baja] (de la lista|de los avisos) (me|yo) [enfado|enojo|muero|lloro|me enfado|me muero|pongo triste]
    [señor|señora|tipo|tío|chico|chica|hombre|abuelo|abuela] … [gritaba|gritando|gritó|pedía|decía] que (ya) (le|lo) [dejaran de|pararan de|no le] [mandarle|enviarle|escribirle|mandaran|enviaran|llamarle] (mensajes|sms|publicidad)
    [dejen|dejad|no] (de) [llamar|llamarme|llamen|llaméis] [a la hora de|en la|a estas|de noche|por la noche|tan temprano] … [texts_ok]
    [acaso|cuándo|dónde] (yo) (les|os) [he dicho|dije|he pedido|pedí] que (ya) no me [escriban|escribáis|manden|mandéis|avisen|aviséis|envíen]
    (me|nos) [tienen|tenéis] [harta|harto|hartos|hartas|frita|frito] con (la|el|tanta|tanto|esa|tantas) [musiquita|música|contestador|espera|ruido|obras|colas|cola|retraso|retrasos|obra|centralita]
    se acabó lo que se daba … [vacaciones|verano|fiesta|puente|finde|rebajas|dieta]
    no (les|os|yo) [pedí|pedimos|he pedido|hemos pedido|había pedido|solicité|he solicitado|estoy pidiendo|estamos pidiendo|pido|quiero|queremos|hace falta|es necesario|necesito] que (me|nos) [quiten|quitéis|quites|quite|saquen|saquéis|saques|borren|borréis|borres|eliminen|eliminéis|den de baja|deis de baja|des de baja|desuscriban|retiren|bloqueen|paren|paréis] (de la lista|de su lista|de vuestra lista|de los avisos)
    no (les|os|te) [pedí|he pedido|había pedido|estoy pidiendo|solicité] (ser) [darme de baja|la baja|baja|eliminado|eliminada|borrado|borrada|dado de baja|dada de baja|ser eliminada|ser eliminado|cancelar los avisos|cancelar nada] (de) (la lista)
    no [fui yo|he sido yo|soy yo|fue mi|era yo] [quien|el que|la que] (os|les) [pidió|pidio|pide|ha pedido|solicitó|puso|escribió|mandó|quería|quiso] (la|el|que) [baja|stop|pararan|parasen|dejaran|dejarais|parar]
    [quería|iba a|pensaba|quise|estaba por|estuve por|estuve a punto de|casi] [cancelar|quitar|parar|bloquear|cortar|desactivar|cancelaba|darme de baja de|borrarme de|desapuntarme de] (los|las|estos|estas|vuestros|sus) [notices] (pero|aunque) (al final|me|resulta que|resultó que|han|son|luego) [resultaron|resultan|son|me sirven|sirven|me han servido|me ayudan|ayudan|me vienen|me gustan|me gustaron|me salvan|me salvaron|salido|cambié de idea]
    [me di de baja|me dí de baja|me había dado de baja|me he dado de baja|cancelé|los cancelé|puse stop|puse baja|mandé stop|mandé baja|envié stop|escribí stop|escribí baja|le di a baja|le di a stop|di a baja|pulsé stop|marqué stop|respondí stop|contesté stop] (los|las|avisos|mensajes|sms|alertas|y fue) (avisos|mensajes|sms|alertas) [por error|sin querer|por equivocación|por accidente|equivocándome|por despiste] (ayer|antes|hace días|el otro día|la semana pasada|el mes pasado|pero|y|aunque) (pero|y) [ya me llegan|ya llegan|ya me vuelven|ya me han vuelto|han vuelto|ya han vuelto|ya está arreglado|ya está resuelto|ya está solucionado|siguen llegando|vuelven a llegar|vuelvo a recibir|me siguen llegando|ya los recibo|ya las recibo|menos mal que|por suerte|no pasa nada|todo bien|todo arreglado|ya lo arreglé]
    [pensé|creía|creí|pensaba|temía] que (ya) (me|nos) [habían|habíais|habías|había|hubieran] [borrado|bloqueado|olvidado|quitado|eliminado|sacado|dado de baja] (de la lista) [qué alegría|qué gusto|qué bien|qué bueno|menos mal|me alegro|me alegra|gracias por]
    [someone] (os|les|se|me) [dice|dijo|ha dicho|pide|pidió|ha pedido|quiere|quería|escribió|ha escrito|puso|ha puesto|contestó|respondió|mandó] [que dejen de|que dejéis de|que paren|que paréis|stop|que os bloquee|que los bloquee|que no le|que no les|que ya no le|basta|baja|que pararan|que dejaran de|un stop] … [pero yo|pero a mí|pero a nosotros|yo no|a mí sí|a mí me|y ahora|y se arrepiente|y se arrepintió|y luego|pero luego|pero ahora]
    [alguien|uno|otro|una madre|un padre|un vecino|una vecina] (del|en el|de este) (grupo|chat|clase) [puso|escribió|ha puesto|ha escrito|soltó|contestó|gritó] (un|lo de|que) [dejen de|dejad de|no manden|no manden más|no mandéis más|no envíen|no escriban|no escriban más|paren de|basta de|stop|que paren|basta ya|borradme|bórrenme|quítenme] (mandar|enviar|escribir|molestar)
    [gente|vecinos|padres|algunos|muchos|otros|demás] (se) [queja|quejan|dicen|dice|protestan|protesta|enfadan] (de) que [mandan|mandáis|envían|enviáis|escriben|llegan|son] [muchos|demasiados|tantos|muchas|demasiadas] [notices]
    [no más|basta de|nada de|no quiero|no quiero más|no dejen|no dejéis|no dejen más|no me dejen|no metan|no metáis|no echen|no echéis|no pongan|dejen de meter|dejen de dejar|dejen de echar|dejad de meter|dejad de echar] (más) (los|esos|sus) [folletos|catálogos|papeles|revistas|panfletos|flyers|trípticos|periódicos|folletos de papel|publicidad en papel|propaganda en papel] (de publicidad) [en el buzón|en mi buzón|en los buzones|al buzón|bajo la puerta|en la puerta|en el parabrisas|en casa|en el portal]
    [dejen|dejad|deje|no|paren|parad] (de) [meter|echar|dejar|tirar|metan|echen|dejen|metáis|echéis|poner|pegar] (más) (la) [publicidad|propaganda] [en mi buzón|en el buzón|bajo la puerta|en el portal|en los buzones|en el parabrisas|en la fachada] (de casa|del portal|del edificio|de la entrada)
    [nada de llamadas|no más llamadas|basta de llamadas|llamadas no|sin llamadas|no me llamen|no me llaméis|no me llames|ya no me llamen|no me llamen más|no me llaméis más|no llamen|no llaméis|dejen de llamarme|dejad de llamarme|no me llamen por teléfono|no me llamen a casa|no me llamen al fijo] (más|al fijo|a casa|por favor|que|con) [texts_ok]
    [correos|emails|mails|cartas|llamadas|folletos|catálogos] (que) [no|paren|sobran|fuera] … [texts_ok]
    no (me|nos|le|les) [manden|mandéis|mandes|envíen|pongan|pongáis|pongas|den|deis|des|echen|echéis|eches|sirvan|sirváis|traigan|traigáis|vendan] más (de) (la|el|los|las|esa|ese|esos|esas|un|una) [serving]
    quién (les|os|te) [dijo|dice|ha dicho] que (yo) (ya) no [quiero|quería] (más|recibir) [notices]
    quién (les|os|te|ha|nos) [dijo|dicho|dice|ha dicho|mandó|pidió|ha pedido|ha mandado] que me [quiten|quitaran|quitarais|borren|borraran|borrarais|saquen|sacaran|sacarais|den de baja|dieran de baja|dierais de baja|eliminen|eliminaran]
    [darse de baja|dar de baja|desuscribir|desuscribirse|darme de baja|desuscribirme|borrarme|desapuntarme|dar uno de baja] (uno) (de|del|a) (la|el|los|las|mi|mis|ser) [life]
    no [quiero|queremos|quisiera|querría] que (me|nos|lo|la|le) [quiten|quite|quites|saquen|saque|borren|borre|eliminen|elimine|retiren|den de baja|quitéis|saquéis|borréis] (del|de la) [coro|equipo|curso|lista de espera|clase|excursión|obra|orquesta|foto]
    [déjame|dejame|deja|dejen|deje|dejad] en paz [al|a la|a los|a las] [perro|perra|gato|gata|niño|niña|niños|bebé|abuelo|abuela|camarero|mesero|árbitro|vecino|vecina|profe|chico|chica|chicos|tortuga|planta|plantas]
    [quita|quitad|quiten|quítame|borra|tacha|saca|saquen] mi nombre [del|de la] [tarjeta|regalo|sorteo|turno|equipo|cartel|quiniela|amigo invisible|excursión|cena|comida|torneo|pastel|dorsal]
    no (me) [mandes|mande|manden|mandéis|envíes|envíen|traigas|traigan] más (al|a la|a los) [niño|niña|niños|hijo|hija|peque|bebé|crío|cría]
    [dile|dígale|díganle|decidle|pídele|pídanle] … [deje en paz|dejen en paz|deje tranquilo|dejen tranquilo|no moleste|no molesten|pare|paren] (al|a la|a los|a) [perro|cachorro|gato|caballo|niña|niño|gata|perrito|patos|chicos]
    [del|de la|de un|el|la] [gimnasio|gym|periódico|revista|club|diario] (ya) [me di de baja|me desapunté|me borré|me desuscribí|me dí de baja] hace [años|mucho|meses|tiempo] … [me gustan|me encantan|me sirven|me alegran|sí me gustan|los leo]
    [no más|no más|basta de|ya no|no quiero más] [cartas|facturas|recibos|folletos|catálogos|extractos] … [mándenme|mandadme|envíenme|enviadme|mándame|prefiero|mejor] (un|por|los) [sms|mensaje|mensajes]
    [mujer|marido|esposa|esposo|novio|novia|hijo|hija|madre|padre] (siempre) [dice|dice siempre|siempre dice|repite|está con] … [anuncios|publicidad|spam|mensajes|ads] pero (a) [a mí|mí|yo]
    [antes|marqué|llamé|yo|perdón|ayer|hace|he] (un rato|antes) [marqué|llamé|he marcado|he llamado|timbré|toqué|puse|llame|marque] (a|en|al|a un|por error) (un|el) [número equivocado|numero equivocado|timbre equivocado|telefonillo equivocado|código equivocado|número que no era|portero equivocado]
    [marqué|llamé|he marcado|he llamado|timbré|toqué|puse mal] (a|en|al|a un|por error) (un|el) [número equivocado|numero equivocado|timbre equivocado|telefonillo equivocado|código equivocado|número que no era|portero equivocado|el número]
    [repartidor|mensajero|taxista|conductor|cartero|vecino|taxi|chofer|chófer|técnico] … [número equivocado|mal el número|equivocó de número|equivocado de número|equivocado de puerta|número que no era|equivocó de casa]
    [me equivoqué|me he equivocado|equivoqué|equivocado] … [talla|zapato|zapatos|turno|mesa|pedido|camiseta|necesitaba|marcar|marcando|pantalón|gafas]
    [mi|su|la|el|nuestra|tu] [marido|mujer|esposo|esposa|madre|padre|mamá|papá|hijo|hija|novio|novia|jefe|jefa|hermana|hermano|amiga|amigo|vecina|vecino|abuela|abuelo|suegra|suegro|ella|él|adolescente|nieto|nieta|compañero|compañera] (siempre|me|ya|a veces|todo el rato) (dice|decía|repite) [dice|dijo|repite|decía|me dice|me dijo|está con|dice siempre|comenta] (que|siempre|lo de) [no más publicidad|basta de publicidad|basta de anuncios|no más mensajes|no quiero más publicidad|no más spam|déjame en paz|dejame en paz|déjame tranquila|déjame tranquilo|déjame|no me molestes|no molestes|para ya|basta|ya basta|vete|no me escribas más|stop|borra eso|bórralo todo|largo] (pero|y|aunque) (a mí|yo|me) [a mí|yo|pero a mí|me|pero yo|la suya|las suyas|los suyos]
    [marido|mujer|esposo|esposa|madre|padre|mamá|papá|hijo|hija|novio|novia|jefe|jefa|hermana|hermano|amiga|amigo|vecina|vecino|abuela|abuelo|suegra|suegro|ella|él|adolescente|nieto|nieta|compañero|compañera] (me|solo|ya) [murmuró|gruñó|gritó|me gritó|soltó|me soltó|balbuceó|susurró|refunfuñó|dijo|me dijo|contestó|me contestó|respondió|rezongó|masculló|chilló] (algo|un|así|algo como) [no más publicidad|basta de publicidad|basta de anuncios|no más mensajes|no quiero más publicidad|no más spam|déjame en paz|dejame en paz|déjame tranquila|déjame tranquilo|déjame|no me molestes|no molestes|para ya|basta|ya basta|vete|no me escribas más|stop|borra eso|bórralo todo|largo] (y|cuando|pero|porque|mamá|papá) [se fue|se largó|cerró|me colgó|se encerró|salió|se marchó|le|se|siguió|yo|pero|luego|después|subió]
    no (me|le|la|lo) [molesten|molesteis|molestéis|despierten|despertéis|molestes|despiertes|toquen|llamen] (al|a la|a mi|a) (mi|los|las) [abuela|abuelo|madre|padre|bebé|niño|niños|perro|gato|vecinos|vecina|mamá|papá|hijo|hija|abuelita|señora|mi abuela|mi madre|entrenador|profesora|profesor] (que|está|porque|cuando|si|a|duerme) [está|duerme|que está|están|durmiendo|dormida|dormido|enferma|descansando|muerde|mi|después|antes|por|si|llega|llegan]
    [dejen|deja|dejad|deje] (en paz) [al|a la|a mi|a los] [perro|gato|perrito|caballo|entrenador|vecina|vecinos|vecino|bebé|profe|patos|caballos]
    [dejen|deja|dejad|deje] [en paz|tranquilo|tranquila|dormir|descansar] [al|a la|a mi|a los] [perro|gato|perrito|caballo|entrenador|vecina|vecinos|vecino|bebé|profe|patos|caballos]
    ^ (no) [para para|stop stop|para|stop|espera|alto|esperen|un momento] (no|espera|que|para) [somos|es que somos|éramos|eran|es|son|cuándo era|cuando era|cuándo es|cuando es|a qué hora|a que hora|dónde era|era a las|era el|qué día|que día|quería decir|cómo|digo]
    [no más|basta de|no quiero más|no me manden más|no me envíen más|no me manden|no me envíen|dejen de mandarme|no quiero] (las|los|el|más) [facturas en papel|facturas|papel|cartas|recibos en papel|recibos|extractos en papel|folletos|correo postal|catálogos|cartas en papel|factura en papel] … [por sms|mejor por sms|mejor por mensaje|por mensaje|por mensaje es mejor|con el sms|prefiero sms|prefiero por sms|los sms|prefiero el sms|prefiero mensaje|mejor sms|mejor un mensaje|mejor un sms|por sms mejor]
    [dejo|dejar|paro|suspendo|tengo que dejar|debo dejar|paro de tomar|dejo de tomar|suspender] (de tomar) (las|la|el|los|mis) [pastillas|pastilla|medicación|medicamento|medicinas|antibiótico|sintrom|insulina|aspirina|gotas|tratamiento|metformina|ibuprofeno]
    [ya no hace falta|ya no necesito|ya no necesitamos|ya no es necesaria|ya no es necesario|no hace falta|no necesito] (más) (la|el|mi|esa|ese|esta|una) [revisión|cita|consulta|hora|reserva|pieza|reparación|pedido|turno|visita|itv|entrega|clase|mesa|habitación|presupuesto|taxi|plaza de parking|análisis|servicio|encargo|prueba]
    ^ (la|el|mi|así que la|así que el|que la) [revisión|cita|consulta|hora|reserva|pieza|reparación|pedido|turno|visita|itv|entrega|clase|mesa|habitación|presupuesto|taxi|plaza de parking|análisis|servicio|encargo|prueba] … [ya no hace falta|ya no es necesaria|ya no es necesario|ya no la necesito|ya no lo necesito|ya no la necesitamos|no hace falta]
    [así que|entonces|pues|por lo que|o sea que] (la|el|mi) [revisión|cita|consulta|hora|reserva|pieza|reparación|pedido|turno|visita|itv|entrega|clase|mesa|habitación|presupuesto|taxi|plaza de parking|análisis|servicio|encargo|prueba] (de|del) (coche|martes|lunes|miércoles|jueves|viernes|mañana) [ya no hace falta|ya no es necesaria|ya no es necesario|no hace falta|ya no la necesito]
    [me di de baja|me desapunté|me borré|cancelé la suscripción|cancelé|me desuscribí|me dí de baja|dejé] (del|de la|de|el|la|a|al) (mi|un|una) [periódico|diario|revista|gimnasio|gym|boletín|club] … [pero|sus|los|vuestros|vuestras] … [me gusta|me gustan|me encantan|me sirven|me vienen|leer|leerlos|bienvenidos|me alegran|sí]
    [dile|díganle|decidle|dígale|le dije|le he dicho] que (deje|dejara|dejase|pare|parara|no siga) (de) [llamar|escribir|molestar|gritar|mandar|enviar] a [mi|su|tu|la|el]
    [vecino|vecina|amigo|amiga|primo|prima|jefe|jefa|hermana|hermano|cuñado|cuñada|ella|él] (me) [dice|dijo|ha dicho|cuenta|contó] que (él|ella|ya) (los|las|lo|la) [bloqueó|bloquea|bloqueará|denunció|denunciará|ha bloqueado]
    (mi|su|tu|la|el) [hermana|hermano|madre|padre|hijo|hija|marido|mujer|novio|novia|amiga|amigo|vecina|vecino|prima|primo] (ya) [borró|desinstaló|eliminó|quitó|ha borrado] la [aplicación|app]
    [bórranos|bórrame|bórrenos|bórralos|bórrale|quítanos|quítame|quítenos|sácanos|sácame|táchanos|táchame|tachadnos|borradnos|quitadnos|elimínanos|elimíname|bájame|apúntame fuera] [de la|del] [lista de invitados|lista de boda|turno|cuadrante|equipo|partido|lista de asistentes|lista de la cena|lista de la excursión|lista de la fiesta|cuadrante de turnos]
    [me mandaron|me dieron|marqué|marque|marcó|llamé|llamó|toqué|toque|tocó|pulsé|puse|tecleé|di|dio|anoté|compré|pedí|pusiste|pusieron] (primero|antes|al|a|el|un|en|por error|sin querer) (un|al|el|en el) número [equivocado|incorrecto|que no era|erróneo]
    número [equivocado|incorrecto|erróneo] de [casa|puerta|portal|piso|calle|bus|autobús|línea|pedido|habitación|sala|talla|zapato|calzado|serie|seguimiento|cuenta|asiento|local|mesa]
    [timbre|portal|puerta|zapatos|zapato|zapatillas|botas|sandalias|tacones|talla|dorsal|camiseta|bus|autobús|código|menú|extensión|etiqueta] … número [equivocado|incorrecto|erróneo]
    [mi hijo|mi hija|mi marido|mi mujer|mi esposo|mi esposa|mi jefe|mi madre|mi padre|el profe|la profe|el profesor|la profesora|la maestra|el maestro|mi hermano|mi hermana|mi suegra|mi abuela|el niño|la niña|mi vecino|la vecina] (me|nos|le) (siempre|ya|todo el rato) [grita|dice|dijo|gritó|chilla|repite|contesta|respondió|contestó|escribió|decía|gritaba] (que) [déjame en paz|dejame en paz|déjenme en paz|dejadme en paz|basta|para|no me escribas|no me llames|ya no me escribas|no mandes|dejen de]
    (deja|dejen|dejad|dejá|déjenlo|dejar) [deja|dejen|dejad|dejá|dejar] (ya) en paz (a|al) [al|a la|a los|a las|a mi|a mis|a tu|a su|a ese|a esa]
    [al|a la|a los|a las|a mi|a mis|a ese|a esa|al pobre] (pobre) [perro|gato|niño|niña|bebé|repartidor|conserje|portero|camarero|cartero|chófer|vecino|vecina|hermano|hermana|hijo|hija] (déjalo|déjenlo|dejadlo) en paz
    [bórrenme|bórrame|borradme|quítenme|quítame|quitadme|sáquenme|sácame|sacadme|tachadme|tácheme|táchenme|elimínenme|apúntame|desapúntame|desapúntenme|desapuntadme] (a mí|a nosotros|por favor) (de|del|de la) [la lista de participantes|la lista de invitados|la lista de espera|la lista de asistentes|la excursión|la clase|la cena|la comida|turno|torneo|partido|viaje|curso|grupo de yoga|grupo de pilates|taller|evento|sorteo|la carrera|la reunión|la fiesta|turno de|la quedada|la barbacoa|la lista del comedor|la lista del torneo|la lista del viaje|la lista de la excursión|la lista de la clase|la clase de|horario|equipo]
    [dio|dieron|di|dimos|he dado|ha dado|damos|doy|darse|darme|darnos|doy] de baja (a|del|de la|en el|en la) (mi|mis|los) (hijo|hija|hijos|niño|niña) [del gimnasio|gimnasio|gym|en recepción|en el mostrador|en la recepción|en secretaría|del comedor|comedor|del club|del cole|de la academia|academia|de la piscina|de natación|de pilates|de yoga|de zumba|de la luz|del gas|del agua|médica|laboral|por enfermedad|por maternidad]
    (no) [no me manden|no me envíen|no mande|no mandes|no manden|no envíen|no lo manden|no lo envíen|no la manden|no me mandéis|no lo mandes|no lo envíes] (el|la|los|las|un|mi) [paquete|pedido|técnico|repartidor|factura|taxi|mensajero|cheque|por correo|por mensajería|por seur|por correos|a la enfermera|al técnico|tarjeta|llaves|coche|fontanero]
    ^ [alto|stop|para|paren|espera|esperen] (un momento|un segundo|que) [se me olvidó|se os olvidó|se les olvidó|me equivoqué|falta|faltan|me olvidé|os habéis olvidado|una pregunta|me he equivocado|se me ha olvidado]
    [borré|he borrado|borramos|hemos borrado|eliminé|he eliminado|tiré|he tirado|perdí|quité|he quitado|se me borró|se me borraron|se borró|se borraron|se me ha borrado|se me han borrado] (sin querer|por error|ya|todo|todas|todos) [mi|mis|la|el|los|las|nuestra|nuestras]
    [tienen|tenéis|tienes|recibieron|recibisteis|les llegó|os llegó|han recibido|habéis recibido] (ya) (recibido) [mi|mis|el|la|los|las] [currículum|cv|fotos|foto|documentos|papeles|radiografías|análisis|resultados|solicitud|formulario|formularios]
    [número|talla|talle|tamaño] [equivocado|equivocada|errado|errada|incorrecto] (de) [de zapato|de zapatos|de calzado|de zapatillas|de pie|de pantalón|de camisa|de botas|de bota|de talla|de pedido|de mesa|de habitación|de serie|de factura|de anillo|de vuelo|de puerta]
    no (se|te|os) [olviden|olvides|olvide|olvidéis|olvidar|olvidarse] (de)
    [salgo|salir|sal|salgan] (muy|más|a|de|del|hoy) [tarde|pronto|temprano|trabajo|trabajar|casa|compras|cenar|comer|paseo]
    [demasiados|muchos] [correos|mensajes|intentos] enviados
    [remover|quitar|eliminar|sacar|borrar] de (la|mi) lista de [recogido|compras|la compra|deseos|espera|reproducción|amigos|favoritos|tareas|invitados|jugadores]
    ^ fin (de|del) [mensaje|texto|comunicado|transmisión|sms|aviso] (de texto) $
    mejor no [le|la|lo|les|los|las] [molestes|molestéis|moleste|llames|llaméis|escribas]
    no se [puede|pueden|pudo|ha podido|pudieron] [enviar|mandar|entregar|recibir|abrir|guardar|leer|cargar] (el|la|los|un|una|este) (mensaje|archivo|correo|sms)
    [desactivar|deshabilitar|silenciar|desactiva|deshabilita|activar o desactivar|ocultar|eliminar|borrar|mostrar u ocultar] (los|las|el|la) [mensajes de|mensaje de|avisos de|alertas de|notificaciones de|notificación de|aviso de] [ausencia|notificación|error|estado|voz|sistema|depuración|bienvenida|texto predictivo|batería|entrada|sesión|escritorio]
    [agregar|añadir|agrega|añade|poner|meter|quitar de] (det) [a|en] (la) lista negra
    salir de la campaña [actual|y|sin]
    [confirma|confirmar|seguro|desea|deseas|quieres] (que) (deseas|quieres|desea) salir de (la|esta) [campaña|partida|sesión|aplicación]
    [mensajes|mensaje|correos|sms] sin [leer|leerse|abrir]
    baja [calidad|resolución|velocidad|definición|prioridad|intensidad|frecuencia|potencia|densidad|visibilidad|presión|seguridad|autoestima]
    [calidad|prioridad|dificultad|resolución|fuerza|fuerza defensiva|velocidad|intensidad|potencia|señal|tensión|visibilidad] baja
    cancelar todo (el|la|los) [progreso|proceso|trabajo|viaje|fin de semana|día|mes]
    [falló|fallo|error en|error al|ha fallado|confirmar|confirme] (la) (en la) [eliminación|eliminar|borrar|cancelación|cancelar] (de|del|el) [mensaje|archivo|mensajes|usuario]
    eliminación de [basura|residuos|desechos|archivos|mensaje|mensajes|errores]
    me niego a [pagar|firmar|recoger|ir|comer|creer|esperar|recibir el]
    no quiero que (me) [lo|la] [manden|envíen|mandéis|enviéis|traigan|entreguen|dejen|mande|envíe]
    no [quiero|queremos|necesito|quería] [el|la|los|las|un|una|ese|esa|esos|esas|ninguno|ninguna]
    no [quiero|deseo|puedo] [pasar|dar|compartir|dejar|poner] (mi|mis) [número|datos|teléfono|correo|celular] (por|en|a) [por|en la|aquí|a un desconocido|al repartidor|internet|teléfono]
    [deja|dejad|deje|dejen] de [molestar|joder|fastidiar|jorobar] (a) (tu|su|al|la) [hermano|hermana|gato|perro|niño|niña|papá]
    (no me) [gusta|gustan] (el|la|los|las) [color|talla|corte|sabor|diseño|foto|tela|plato]
    [se|él|ella|mi cuñado|mi hermano|mi hermana|mi vecina|mi amiga|mi madre|mi marido] (se) [dio|ha dado|había dado|quiere dar|dieron] (darse) de baja
    no me [los|lo|la|las] [manden|mandéis|envíen|enviéis|manda|mandes] a [la oficina|casa|casa de|la dirección|otra|mi trabajo|mi casa]
    no me [los|lo|la|las] [quiten|quitéis|cancelen|bloqueen]
    [dejó|dejaron|dejaste|dejasteis|ha dejado|han dejado|habéis dejado|has dejado] de [sending|escribirme|llamarme|hablarme|mandarme ofertas|mandarme]
    (mi) (ex|novio|jefe) dejó de [sending] (por fin)
    [déjame|dejadme] en paz que (yo) [estoy|tengo|me|voy|ando]
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
    no [quiero|necesito] (que|más|el|la|nada|de) [pan|postre|café|problemas|azúcar|hielo|cebolla|agua|picante|bolsa|salsa|ir|hablar|perder|comer|beber|salir|arroz|pizza|ticket|factura|taxi|seguro|garantía|cita]
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
    [ni|no|que no] se (os|te|les|le) (vaya a|vayan a) [ocurra|ocurrir|pase por la cabeza] [quitarme|borrarme|sacarme|darme|eliminarme|dejar|dejarme|parar]
    baja (en|de|con|del) (la|el|mi|una|lo|los) [otra|otro|anterior|antigua|antiguo|vieja|competencia|autónomos|padrón|colegio|trabajo|seguridad social|orange|vodafone|ejército]
    no (me|nos) [llega|llegó|envía|manda|envían|mandan|mandaron|enviaron|enviaste|llegan|ha llegado] (el|la|los|ningún|su) (det) [código|clave|enlace|link|confirmación|factura|pedido|ticket|correo de|mensaje de|sms de|sms con|mensaje con|pin]
    (mi) información (de|del|sobre) (mi|el) [vuelo|pedido|tren|reserva|viaje|hotel]
    suscripción (a|al|a la|del|de la|de) (la|el) [booking|gimnasio|revista|periódico]
    [dije|dijo|dice|digo|dijeron|pidió|ha dicho] (que) (le|les|a) (no) (me|le|nos) (que) [dejara|dejase|parara|mandara|escribiera|molestara]
    no (hace|hacía) falta que (me|nos) (lo|la|los) [manden|mandéis|mandes|envíen|enviéis|envíes|llames|llamen|avisen|avises] (el|la|los|un|una) [factura|ticket|bolsa|paquete|caja|pedido|recibo|técnico|comida]
    no (me|nos) [bother] (el|la|los|las|un|una) [paquete|pedido|azul|rojo|roja|negro|negra|blanco|grande|pequeño|factura|técnico|repartidor|caja|silla|mesa|bolsa|comida|pizza|compra]
    no (me|nos) [bother] (más) [tarde|temprano|de lo|que|hielo|cebolla|picante|salsa|azúcar|sal|queso]
    [para|por] (las|los|sus|estas|esas) [ofertas|promociones|rebajas|recordatorios|descuentos] [del|de|hay|que|necesito|tengo]
    [deja|deje|dejen|dejad|dejar|dejo|dejé] (me) (un|el|una|mi|su) [mensaje|aviso|nota|sms|correo] [al|en|con|para|después|a|debajo]
    para (la|las|los|el|esta|este|sus) [oferta|promoción|promo|ofertas|promociones|rebajas] [del|de|hay|que|necesito|tengo|puedo|se|cómo|vale|es|hace]
    no (me|le|les|nos) [bother] más [fotos|besos|memes|audios|comida|dinero|flores|pan|platos|cajas|muestras|papeles|links|vino|vídeos|videos|stickers|tickets|facturas]
    no (quiero|quería|queremos|quisiera) [molestar|molestarlos|molestaros|molestarle|interrumpir|ser pesado|ser pesada] (pero|más)
    no (me|le|les|nos) [bother] [por aquí|al trabajo|mañana|esta tarde|el lunes|el sábado|a la oficina]
    no [quiero|puedo|voy a] recibir (el|la|los|las|un) [booking|pedido|paquete]
    [si] (dejan|dejáis|dejas) de [fabricar|vender|hacer|traer|servir]
  `,
};
