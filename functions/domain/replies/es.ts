import type { Catalogue } from './catalogue.ts';

/**
 * Spanish. Without acute accents, which GSM-7 does not have: a half-accented text reads worse than a plain one. LOPDGDD art. 23.3: who
 * refuses marketing must be told of the exclusion lists; aepd.es has them.
 */
export const es: Catalogue = {
  id: 'es',
  language: 'es',
  texts: {
    stop_programme: '{brand}: baja registrada. No recibira mas SMS publicitarios de este servicio. Listas de exclusion publicitaria: aepd.es',
    stop_all: 'Baja registrada. No recibira mas SMS publicitarios de {brand} ni de nuestras otras marcas. Listas de exclusion publicitaria: aepd.es',
    stop_service: '{brand}: baja registrada. No recibira mas SMS de este servicio ni SMS publicitarios. Listas de exclusion publicitaria: aepd.es',
    already_stopped: '{brand}: su numero ya consta de baja y no debe recibir SMS publicitarios nuestros. Algun problema? Llame al {tel}',
    start: '{brand}: su baja queda sin efecto y puede volver a recibir nuestros SMS. Para darse de baja, responda BAJA. Ayuda: {tel}',
    join_question:
      '{brand}: responda SI para recibir nuestros SMS publicitarios. Si no responde, no recibira ninguno. Para darse de baja: BAJA. Ayuda: {tel}',
    joined: '{brand}: alta confirmada, recibira SMS publicitarios. Para darse de baja: BAJA. Contacto: {tel}. Sus derechos: {url}',
    help: 'Mensajes enviados por {brand}. Contacto: {tel}. Sus derechos: {url}. Para no recibir mas SMS, responda BAJA',
    access_receipt: '{brand}: solicitud de acceso registrada, ref. {ref}. Respuesta a mas tardar el {due}. Estado: {url} o {tel}',
    access_nolink: '{brand}: solicitud de acceso registrada, ref. {ref}. Respuesta a mas tardar el {due}. Para elegir como recibirla: {tel}',
    erase_question:
      '{brand}: para confirmar que desea suprimir sus datos, responda SI {ref}. Si no responde, estudiaremos su solicitud antes del {due}.',
    erase_receipt: '{brand}: solicitud de supresion registrada, ref. {ref}. Respuesta a mas tardar el {due}. Mientras tanto, sin SMS publicitarios.',
    erase_done: '{brand}: datos suprimidos, ref. {ref}. Conservamos una huella de su numero para no escribirle y lo que exige la ley. Info: {tel}',
    doubt_stop:
      '{brand}: por prudencia, no le enviaremos mas SMS publicitarios. Sus datos: responda ACCESO o SUPRESION. Un error? START o tel. {tel}',
    clarify: '{brand}: no le hemos entendido. Responda BAJA (no mas SMS), ACCESO (sus datos), SUPRESION (borrarlos) o AYUDA. Tel. {tel}',
    clarify_request: '{brand}: desea presentar una {what}? Entonces responda {word}. Para no recibir mas SMS: BAJA. Ayuda: {tel}',
    clarify_start: '{brand}: desea recibir nuestros SMS? Entonces responda START. Para no recibir mas SMS: BAJA. Ayuda: {tel}',
    refusal: '{brand}: no podemos atender su solicitud {ref}. Motivos y como reclamar (AEPD, tribunales): {url} o tel. {tel}',
    stop_erase: '{brand}: baja registrada, no mas publicidad por SMS. Para suprimir sus datos responda SI {ref}. Listas de exclusion: aepd.es',
    stop_rights: '{brand}: baja hecha, solicitud {ref} registrada. Respuesta hasta el {due}: {url} o {tel}. Listas: aepd.es',
    rights_receipt: '{brand}: {what} registrada, ref. {ref}. Respuesta a mas tardar el {due}. Estado: {url} o {tel}',
    rights_done: '{brand}: su solicitud {ref} ha sido atendida. Nuestra respuesta: {url} o {tel}',
    restriction_lifted: '{brand}: la limitacion de sus datos (ref. {ref}) termina el {due}. Motivos: {url} o {tel}',
    extension: '{brand}: su solicitud {ref} necesita mas tiempo. Respuesta a mas tardar el {due}. Motivos: {url} o {tel}',
    line_code: '{brand}: su codigo es {code}, valido 10 minutos. No lo dé a nadie; nunca lo pedimos por telefono.',
  },
  asked: {
    rectify: 'solicitud rectificacion',
    port: 'solicitud portabilidad',
    object: 'oposicion',
    restrict: 'solicitud limitacion',
    do_not_sell: 'oposicion a la venta',
  },
  words: { rectify: 'RECTIFICAR', port: 'PORTABILIDAD', restrict: 'LIMITACION', do_not_sell: 'NO VENDER' },
  date: 'd/m/y',
  withoutLink: {
    joined: '{brand}: alta confirmada, recibira SMS publicitarios. Para darse de baja: BAJA. Contacto: {tel}',
    stop_programme:
      '{brand}: baja registrada. No recibira mas SMS publicitarios de este servicio. Listas de exclusion: Lista Robinson y Stop Publicidad',
    stop_all: 'Baja registrada. No recibira mas SMS publicitarios de {brand} ni de nuestras otras marcas. Listas: Lista Robinson y Stop Publicidad',
    stop_service: '{brand}: baja registrada. No recibira mas SMS de este servicio ni SMS publicitarios. Listas: Lista Robinson y Stop Publicidad',
    help: 'Mensajes enviados por {brand}. Contacto: {tel}. Para no recibir mas SMS, responda BAJA',
    access_receipt: '{brand}: solicitud de acceso registrada, ref. {ref}. Respuesta a mas tardar el {due}. Para elegir como recibirla: {tel}',
    refusal: '{brand}: no podemos atender su solicitud {ref}. Motivos y como reclamar (AEPD, tribunales): tel. {tel}',
    stop_erase: '{brand}: baja registrada, no mas publicidad por SMS. Para suprimir sus datos responda SI {ref}. Lista Robinson y Stop Publicidad',
    stop_rights: '{brand}: baja registrada, solicitud {ref} tambien. Respuesta a mas tardar el {due}: {tel}. Lista Robinson y Stop Publicidad',
    rights_receipt: '{brand}: {what} registrada, ref. {ref}. Respuesta a mas tardar el {due}. Estado: {tel}',
    rights_done: '{brand}: su solicitud {ref} ha sido atendida. Nuestra respuesta: {tel}',
    restriction_lifted: '{brand}: la limitacion de sus datos (ref. {ref}) termina el {due}. Motivos: {tel}',
    extension: '{brand}: su solicitud {ref} necesita mas tiempo. Respuesta a mas tardar el {due}. Motivos: {tel}',
  },
  byEmail: [
    ['Llame al {tel}', 'Escriba a {tel}'],
    ['tel. {tel}', '{tel}'],
    ['Tel. {tel}', '{tel}'],
  ],
  offerWords: [
    'oferta',
    'ofertas',
    'promocion',
    'promociones',
    'descuento',
    'descuentos',
    'rebajas',
    'regalo',
    'regalos',
    'cupon',
    'ahorre',
    'aproveche',
    'exclusivo',
    'novedades',
    'vuelva',
  ],
  lawfulLinks: ['aepd.es'],
};
