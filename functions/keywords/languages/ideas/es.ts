import type { IdeaData } from './idea.ts';

export const es: IdeaData = {
  code: 'es',
  ideas: {
    cease:
      'stop, basta, ya basta, baja, paren, para, parad, pare, parar, párenle, dejen, dejad, deje, deja, dejar, detengan, detener, detenga, cesen, cesar, alto, harto, harta, hartos, cansado, cansada, suficiente, no más, no mas, ni uno más, ni un, nunca más, jamás, último aviso, última advertencia, última vez, denuncia, denunciar, denunciaré, abogado, aepd, profeco, reportar, reporto, reportado, bloquear, bloqueo, bloqueado, acoso, ilegal, molestia, pesados, pesadez, pesaditos, molestos, quita*, quiten, cancelar, cancelen, cancelo, terminen, terminar, fin, en paz, tranquilo, tranquila, lárguense, váyanse, largo, no deseado*, no solicitado*, demasiados, demasiadas, prohíbo, exijo, cortadla, córtenla, ahórrense, ahorraos, olvídense, me tenéis frito',
    refuse:
      'no quiero, ya no quiero, no queremos, no deseo, ya no deseo, no me interesa, ya no me interesa, no me interesan, no estoy interesad*, nunca pedí, no pedí, no he pedido, nunca he pedido, no solicité, nunca solicité, no autoricé, nunca autoricé, no autorizo, no he autorizado, no me suscribí, nunca me suscribí, no me apunté, no di, nunca di, no consiento, no acepto, no necesito, ya no necesito, rechazo, me niego, no gracias, no quisiera, preferiría no, sin mi permiso, sin permiso, sin mi consentimiento, no me gusta',
    texts:
      'sms, mensaje*, mensajitos, msj, msjs, msm, publicidad, publi, promo*, oferta*, spam, anuncio*, propaganda, notificacion*, alerta*, newsletter*, boletin*, avisos, recordatorios, descuentos, campañas, comunicaciones, basura, tonterías, mierda*, chorradas, textos, correos, sus cosas, estas cosas, esas cosas, marketing',
    contact:
      'escribir, escribirme, escriban, escribáis, escribas, me escriban, contactar, contactarme, contacten, contactéis, me contacten, enviar, enviarme, envíen, enviéis, envien, mandar, mandarme, manden, mandéis, mande, molestar, molestarme, molesten, molestéis, llamar, llamarme, llamen, llaméis, acosar*, acosen, recibir, reciba, recibo, mi celular, mi móvil, mi teléfono, este número, mi número, mi cel, bombardear*, bombardeen, fastidiar, insistir, insistan',
    remove:
      'quiten, quitad, quita, quite, quitar, quítenme, quitadme, borren, borrad, borra, borre, borrar, bórrenme, borradme, saquen, sacad, saca, saque, sacar, sáquenme, sacadme, eliminen, eliminad, elimine, eliminar, elimínenme, retiren, retirar, retírenme, excluyan, den de baja, dad de baja, tachen, tachar, dadme, denme',
    list: 'lista, listas, base de datos, bases, fichero, ficheros, sistema, registro, registros, lista de difusión, agenda, directorio, contactos, mailing, bbdd',
    mine: 'me, mi número, mi nombre, mi teléfono, mi celular, mi móvil, mis datos, este número, mi contacto, nos, mi cel',
    withdraw: 'retiro, revoco, revocar, retirar, anulo, cancelo, quito, retirada, revocación',
    consent: 'consentimiento, permiso, autorización, aprobación, suscripción',
    how: 'cómo, como me, como puedo, como se, qué tengo que, que tengo que, qué debo, qué hago, que hago, qué palabra, a qué número, dónde, hay alguna forma, hay manera, qué pongo, qué mando',
    leave:
      'darme de baja, darse de baja, la baja, baja, desuscribirme, desuscribir, cancelar, salir, salirme, dejar de recibir, no recibir, que no me llegue*, que no lleguen, para que paren, dejen de, parar esto, quitar esto, borrarme, desapuntarme, quitarme',
    delete: 'borr*, elimin*, suprim*, supresión, destruy*, destruir, olvido, olviden, quiten, cancelación, desaparecer',
    data: 'mis datos, todos mis datos, mis datos personales, mi información, mi info, mi información personal, mis registros, mi expediente, mi ficha, mi cuenta, mi perfil, todo lo que tengan, todo lo que tienen, todo lo que tengáis, lo que tienen de mí, datos míos, información mía, mi historial, los datos, cuanto tengan',
    fix: 'corrij*, corregir, corrección, rectif*, actualiz*, modif*, cambi*, equivocad*, error, mal escrito, está mal, esta mal, erróne*, incorrect*, no es correct*, no es, desactualizad*, me mudé, me he mudado, se escribe, ahora es, ha cambiado, arreglen',
    detail:
      'mi nombre, mi apellido, mis apellidos, mi dirección, fecha de nacimiento, mi correo, mi email, código postal, mi domicilio, me llamo, mi mail, mi calle, mi cumpleaños, apellido',
    know: 'tienen, tenéis, tiene, guardan, guardáis, almacenan, saben, sabéis, conservan, han recopilado, recogido, poseen, manejan, consta, constan',
    aboutMe:
      'sobre mí, de mí, sobre mi persona, acerca de mí, qué datos, que datos, qué información, que información, cuáles datos, qué saben, que saben, qué tienen, mis datos',
    source:
      'de dónde, de donde, dónde consiguieron, donde consiguieron, cómo consiguieron, como consiguieron, cómo obtuvieron, como obtuvieron, cómo tienen, como tienen, quién les dio, quien les dio, quién os ha dado, quien os ha dado, quién les pasó, quien les paso, dónde han sacado, de qué, cómo habéis, como habeis, por qué tienen, dónde sacaron, donde sacaron',
    number: 'mi número, mi teléfono, mi celular, mi móvil, mis datos, mi contacto, mi cel, este número, el número, número',
    move: 'csv, json, excel, portabilidad, formato, exportar, exporten, transferir, transfieran, trasladar, otra empresa, otro proveedor, otra compañía, otro operador, nuevo proveedor, llevarme, llevármelos, descargar, descargarme, legible',
    profile:
      'perfil*, perfilado, decisiones automatizadas, decisión automatizada, algoritmo*, analicen mis, analizar mis, mis compras, mis hábitos, rastre*, segment*, historial de compra*',
    object: 'me opongo, oposición, opongo, no acepto, prohíbo, rechazo, en contra',
    limit:
      'limit*, restrin*, congel*, bloque*, suspend*, en pausa, pausen, no los usen, no usen, sin usar*, no utilicen, no los utilicen, no los toquen, solo guarden, conserven',
    use: 'usar, usen, uso, usando, usados, usa, use, usate, usare, usem, usado, usar os, utiliz*, trat*, proces*, toquen',
    again: 'otra vez, de nuevo, nuevamente, volver, vuelvan, volved, reactiv*, al final sí, cambié de opinión, he cambiado de opinión, retomar',
    want: 'quiero, quisiera, me gustaría, podrían, podéis, pueden, por favor, apúntenme, apuntadme, deseo',
    notMe:
      'persona equivocada, no soy, no conozco, no la conozco, no lo conozco, no es mi, ya no es, se equivoca*, equivocad*, aquí no hay, dueño anterior, anterior dueño, nuevo dueño, pertenece a otra, no vive, se han equivocado, os equivocáis, cambió de, no corresponde',
    sell: 'vend*, compart*, ced*, terceros, pasen, pasar, transmit*, difund*, regalen',
    everything:
      'todas sus marcas, todas las marcas, todas vuestras marcas, todas sus empresas, todas las listas, todas sus listas, todos sus servicios, todo, todos los programas, todo el grupo, cualquiera de sus, ninguna de sus marcas',
  },
};
