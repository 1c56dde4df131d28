import type { Catalogue } from './catalogue.ts';

/**
 * Spanish in the United States and Canada: STOP ends all messages of a programme, and Spain's exclusion lists say nothing there. Ours, modelled on
 * en-US; have it read by a native speaker.
 */
export const esUs: Catalogue = {
  id: 'es-US',
  language: 'es',
  texts: {
    stop_programme: '{brand}: Su baja de este programa esta hecha y no recibira mas mensajes de el. Ayuda: {tel}',
    stop_all: '{brand}: Su baja de todos nuestros programas esta hecha y no recibira mas mensajes. Ayuda: {tel}',
    stop_service: '{brand}: Su baja de este servicio y de toda la publicidad esta hecha. No recibira mas mensajes de ellos. Ayuda: {tel}',
    already_stopped: '{brand}: Usted ya esta dado de baja y no recibira mas mensajes. Ayuda: {tel}',
    start:
      '{brand}: Su suscripcion esta activa de nuevo. Frecuencia variable. Pueden aplicarse tarifas de mensajes y datos. HELP: ayuda, STOP: cancelar.',
    join_question:
      '{brand}: Responda SI para recibir SMS publicitarios; sin compra. Frecuencia variable. Pueden aplicarse tarifas. HELP: ayuda, STOP: cancelar.',
    joined: '{brand}: Su suscripcion esta activa. Frecuencia variable. Pueden aplicarse tarifas de mensajes y datos. HELP: ayuda, STOP: cancelar.',
    help: '{brand}: Ayuda: {tel} o {url}. La frecuencia varia. Pueden aplicarse tarifas de mensajes y datos. STOP para cancelar.',
    access_receipt: '{brand}: Recibimos su solicitud de acceso, ref. {ref}. Respuesta antes del {due}. Para verificar: {url} o {tel}',
    access_nolink:
      '{brand}: Recibimos su solicitud de acceso, ref. {ref}. Responderemos antes del {due}. Para verificar su identidad, llame al {tel}',
    erase_question:
      '{brand}: Para confirmar que desea borrar sus datos, responda SI {ref}. Si no responde, estudiaremos su solicitud antes del {due}.',
    erase_receipt:
      '{brand}: Recibimos su solicitud de borrado, ref. {ref}. Responderemos antes del {due}. Mientras tanto, sin mensajes publicitarios.',
    erase_done: '{brand}: Borrado hecho, ref. {ref}. Solo guardamos su numero en clave para no escribirle, y lo que exige la ley. Info: {tel}',
    doubt_stop: '{brand}: Por prudencia le dimos de baja y no recibira mas mensajes. Fue un error? Responda START. Ayuda: {tel}',
    clarify: '{brand}: No le entendimos. Responda STOP para cancelar, HELP para ayuda, ACCESO para ver sus datos o SUPRESION para borrarlos.',
    clarify_request: '{brand}: Desea hacer una {what}? Entonces responda {word}. STOP para cancelar, HELP para ayuda.',
    clarify_start: '{brand}: Desea recibir nuestros mensajes? Entonces responda START. STOP para cancelar, HELP para ayuda.',
    refusal: '{brand}: No podemos atender su solicitud, ref. {ref}. Motivos y como reclamar: {url} o llame al {tel}',
    stop_erase: '{brand}: Dado de baja, no recibira mas mensajes. Para borrar tambien sus datos, responda SI {ref}. Ayuda: {tel}',
    stop_rights: '{brand}: Dado de baja, y su solicitud {ref} recibida. Respuesta antes del {due}. Detalles: {url} o {tel}',
    rights_receipt: '{brand}: Recibimos su {what}, ref. {ref}. Respuesta antes del {due}. Detalles: {url} o {tel}',
    rights_done: '{brand}: Completamos su solicitud {ref}. Nuestra respuesta: {url} o {tel}',
    restriction_lifted: '{brand}: La limitacion de sus datos (ref. {ref}) termina el {due}. Motivos: {url} o {tel}',
    extension: '{brand}: Su solicitud {ref} necesita mas tiempo. Responderemos antes del {due}. Motivos: {url} o {tel}',
    line_code: '{brand}: Su codigo es {code}, valido 10 minutos. No lo comparta; nunca lo pedimos por telefono.',
  },
  asked: {
    rectify: 'solicitud de correccion',
    port: 'solicitud de copia',
    object: 'oposicion',
    restrict: 'solicitud de limitacion',
    do_not_sell: 'oposicion a la venta',
  },
  words: { rectify: 'RECTIFICAR', port: 'PORTABILIDAD', restrict: 'LIMITACION', do_not_sell: 'NO VENDER' },
  date: 'm/d/y',
  withoutLink: {
    help: '{brand}: Ayuda: {tel}. La frecuencia varia. Pueden aplicarse tarifas de mensajes y datos. STOP para cancelar.',
    access_receipt:
      '{brand}: Recibimos su solicitud de acceso, ref. {ref}. Responderemos antes del {due}. Para verificar su identidad, llame al {tel}',
    refusal: '{brand}: No podemos atender su solicitud, ref. {ref}. Motivos y como reclamar: llame al {tel}',
    stop_rights: '{brand}: Dado de baja, y su solicitud {ref} recibida. Respuesta antes del {due}. Detalles: {tel}',
    rights_receipt: '{brand}: Recibimos su {what}, ref. {ref}. Respuesta antes del {due}. Detalles: {tel}',
    rights_done: '{brand}: Completamos su solicitud {ref}. Nuestra respuesta: {tel}',
    restriction_lifted: '{brand}: La limitacion de sus datos (ref. {ref}) termina el {due}. Motivos: {tel}',
    extension: '{brand}: Su solicitud {ref} necesita mas tiempo. Responderemos antes del {due}. Motivos: {tel}',
  },
  byEmail: [['llame al {tel}', 'escriba a {tel}']],
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
  lawfulLinks: [],
};
