import type { LanguageData } from './language.ts';

export const es: LanguageData = {
  code: 'es',
  name: 'Español',
  englishName: 'Spanish',
  script: 'latin',
  words: {
    stop: {
      seen: 'BAJA, ALTO, PARAR, PARE, CANCELAR, DETENER, TERMINAR, NO MÁS',
      translated: 'SALIR, PAREN, CANCELE, BAJA SMS, STOP SMS, DETENGAN, ANULAR',
    },
    stop_all: { translated: 'STOP TODO, STOP TODOS, BAJA TODO, BAJA TOTAL, BAJA DE TODO, CANCELAR TODO, PARAR TODO' },
    start: { seen: 'ALTA, INICIAR, EMPEZAR', translated: 'DARME DE ALTA, SUSCRIBIR, SUSCRIBIRME, REANUDAR' },
    help: { seen: 'AYUDA, INFORMACIÓN', translated: 'CONTACTO, MIS DERECHOS, QUIÉN ES' },
    access: { translated: 'ACCESO, MIS DATOS, DERECHO DE ACCESO, ACCESO A MIS DATOS' },
    erase: { translated: 'SUPRESIÓN, CANCELACIÓN, OLVIDO, DERECHO AL OLVIDO, BORRAR, ELIMINAR, SUPRIMIR' },
    rectify: { translated: 'RECTIFICAR, RECTIFICACIÓN, CORREGIR' },
    port: { translated: 'PORTABILIDAD' },
    object: { translated: 'OPOSICIÓN, ME OPONGO, DERECHO DE OPOSICIÓN' },
    restrict: { translated: 'LIMITACIÓN' },
    yes: { seen: 'SÍ', translated: 'S, VALE, CONFIRMO, SÍ CLARO, DE ACUERDO' },
    no: { translated: 'NO, NO GRACIAS' },
  },
  phrases: {
    stop: {
      seen: 'DARME DE BAJA, BORRE MI NÚMERO',
      translated:
        'DESUSCRIBIR, DESUSCRIBIRME, DAR DE BAJA, DENME DE BAJA, DEME DE BAJA, DADME DE BAJA, DAME DE BAJA, QUIERO LA BAJA, NO MÁS SMS, NO MÁS MENSAJES, NO ME ESCRIBAN, NO ME ESCRIBA MÁS, NO ME MANDEN MÁS, NO ME ENVÍEN MÁS, NO ME ENVIÉIS MÁS, NO ENVIAR MÁS, NO QUIERO MÁS MENSAJES, NO QUIERO RECIBIR, NO QUIERO MÁS SMS, DEJEN DE ESCRIBIRME, DEJEN DE ENVIARME, DEJEN DE MANDARME, DEJEN DE MOLESTAR, DEJADME EN PAZ, DÉJENME EN PAZ, BÓRRENME DE LA LISTA, BORREN MI NÚMERO, ELIMINEN MI NÚMERO, QUÍTENME DE LA LISTA',
    },
    help: { translated: 'QUIÉN ERES, QUIÉNES SON, QUIÉNES SOIS, CÓMO ME DOY DE BAJA, CÓMO DARME DE BAJA' },
    access: {
      translated:
        'DE DÓNDE HAN SACADO MI NÚMERO, DE DÓNDE SACARON MI NÚMERO, CÓMO TIENEN MI NÚMERO, CÓMO HAN CONSEGUIDO MI NÚMERO, QUIÉN LES DIO MI NÚMERO, COPIA DE MIS DATOS',
    },
    erase: {
      translated:
        'BORRAR MIS DATOS, BORREN MIS DATOS, BORRE MIS DATOS, ELIMINAR MIS DATOS, ELIMINEN MIS DATOS, SUPRIMIR MIS DATOS, SUPRESIÓN DE MIS DATOS',
    },
    rectify: { translated: 'RECTIFICAR MIS DATOS, CORREGIR MIS DATOS, ACTUALIZAR MIS DATOS' },
    port: { translated: 'TRANSFERIR MIS DATOS, EXPORTAR MIS DATOS, PORTABILIDAD DE MIS DATOS' },
    restrict: { translated: 'BLOQUEAR MIS DATOS, LIMITACIÓN DEL TRATAMIENTO' },
    do_not_sell: { translated: 'NO VENDAN MIS DATOS, NO VENDER MIS DATOS, NO VENDER NI COMPARTIR' },
    wrong_number: {
      translated:
        'NÚMERO EQUIVOCADO, NÚMERO ERRÓNEO, SE EQUIVOCA DE NÚMERO, SE HA EQUIVOCADO DE NÚMERO, SE EQUIVOCÓ DE NÚMERO, NO ES MI NÚMERO, PERSONA EQUIVOCADA',
    },
  },
  leading: 'BAJA',
  also: { stop: 'BORRAR, ELIMINAR', erase: 'BORRE MI NÚMERO, BORREN MI NÚMERO, ELIMINEN MI NÚMERO' },
  courtesy:
    'POR FAVOR, PORFA, PORFAVOR, X FAVOR, XFA, GRACIAS, MUCHAS GRACIAS, HOLA, BUENOS DÍAS, BUENAS TARDES, BUENAS NOCHES, BUENAS, SALUDOS, YA, AHORA, AHORA MISMO, INMEDIATAMENTE, UN SALUDO, SEÑOR, SEÑORA, ADIÓS',
  conjunctions: 'Y, E, Y TAMBIÉN',
  objects: 'MENSAJE, MENSAJES, PUBLICIDAD, SUSCRIPCIÓN, ENVÍOS, PROMOCIONES, ANUNCIOS, PROPAGANDA',
  fillers:
    'EL, LA, LOS, LAS, LO, UN, UNA, DE, DEL, A, AL, EN, CON, POR, PARA, MI, MIS, TU, TUS, SU, SUS, ESTE, ESTA, ESTOS, ESTAS, ME, TE, SE, LE, NOS, QUE, MÁS, TODO, TODA, TODOS, TODAS, DONDE, CUANDO',
  vague: 'ESO, ESTO',
  guards: 'POR QUÉ, PORQUE, SI, CUANDO, CÓMO, ÉL, ELLA, ELLOS, DIJO, NUNCA, NO',
  traps:
    'NO PARAR, NO PARES, NO PARE, NO CANCELAR, SIN PARAR, PLANTA BAJA, BAJA CALIFORNIA, BAJA TEMPORADA, TEMPORADA BAJA, BAJA MATERNAL, BAJA LABORAL, BAJA MÉDICA, DE BAJA POR, EN BAJA, NO STOP, DAR DE BAJA LA LÍNEA, NO ES MI NÚMERO FAVORITO',
  signatures: 'ENVIADO DESDE MI, ENVIADO DESDE, OBTENER OUTLOOK, ENVIADO CON',
  tapbacks: [
    'Le gustó “…”',
    'Le gusta “…”',
    'Me gusta “…”',
    'Le encantó “…”',
    'Le encanta “…”',
    'No le gustó “…”',
    'No le gusta “…”',
    'Se rio de “…”',
    'Se rió de “…”',
    'Se ríe de “…”',
    'Enfatizó “…”',
    'Exclamó “…”',
    'Destacó “…”',
    'Puso en duda “…”',
    'Cuestionó “…”',
    'Reaccionó con 👍 a “…”',
    'Ha reaccionado con 👍 a “…”',
    '👍 a “…”',
  ],
  notes: [
    'BAJA is also "low", "sick leave" and "get down"; ALTA is also "high", ALTO also "tall": alone they count.',
    'CANCELACIÓN is the old name of the right to erasure (ARCO), not an opt-out.',
  ],
};
