import type { IdeaData } from './idea.ts';

export const pt: IdeaData = {
  code: 'pt',
  ideas: {
    cease:
      'stop, parem, pare, parar, para de, parem de, pára, deixem de, deixe de, deixa de, deixar de, chega, basta, já chega, farto, farta, cansado, cansada, de saco cheio, saco cheio, cansei, enche*, nunca mais, jamais, mais nenhum*, nem mais um, nem mais uma, último aviso, última vez, denunciar, denuncio, denúncia, advogado, procon, anatel, anacom, cnpd, anpd, reclamação, processar, processo, bloquear, bloqueio, bloqueado, bloqueando, assédio, ilegal, em paz, sossegado, sossegada, sossego, indesejad*, não solicitad*, demais, demasiad*, cancelar, cancelem, cancele, cancela, terminar, acabem, acaba*, fim, suspender, suspendam, cessar, cessem, proíbo, exijo, larguem, me deixem, poupem, vão chatear, parou',
    refuse:
      'não quero, nao quero, n quero, não queremos, não desejo, já não quero, não quero mais, não gostaria, não me interessa, não tenho interesse, sem interesse, não estou interessad*, nunca pedi, não pedi, não solicitei, nunca solicitei, nunca autorizei, não autorizei, não autorizo, nunca me inscrevi, não me inscrevi, não me cadastrei, nunca me cadastrei, não dei, nunca dei, não consinto, não aceito, não preciso, recuso, dispenso, prefiro não, sem minha autorização, sem o meu consentimento, sem autorização, não obrigado, não gosto, n pedi',
    texts:
      'sms, mensagem, mensagens, msg, msgs, mensage*, publicidade, propaganda*, promo*, oferta*, spam, anúncio*, notificaç*, alerta*, newsletter*, avisos, lembretes, descontos, campanhas, comunicaç*, lixo, porcaria*, merda*, torpedo*, recados, divulgaç*, marketing, textos, essas coisas, coisas',
    contact:
      'escrever, escrevam, escrever-me, contactar, contactem, contactar-me, contatar, contatem, me contatem, enviar, enviem, envie, envia, me enviar, mandar, mandem, mande, manda, me mandar, incomodar, incomodem, me incomodar, chatear, chateiem, ligar, liguem, me ligar, importunar, importunem, perturbar, perturbem, receber, receba, recebo, meu celular, meu telemóvel, meu telefone, este número, meu número, meu zap, encher, bombardear, perseguir',
    remove:
      'tirem, tira, tire, tirar, retirem, retire, retirar, removam, remova, remover, remove, excluam, exclua, excluir, exclui, apaguem, apague, apagar, eliminem, eliminar, risquem, descadastrem, descadastrar',
    list: 'lista, listas, base de dados, banco de dados, cadastro, cadastros, ficheiro, ficheiros, sistema, registos, registros, mailing, contatos, contactos, base, agenda, lista de transmissão',
    mine: 'me, meu número, o meu número, meu nome, meus dados, meu contato, o meu contacto, este número, meu telefone, nos, meu celular',
    withdraw: 'revogo, revogar, retiro, retirar, cancelo, anulo, revogação',
    consent: 'consentimento, autorização, permissão, inscrição, cadastro, adesão',
    how: 'como, o que tenho, que tenho de, o que devo, o que faço, qual palavra, que palavra, para que número, pra qual número, onde, tem como, há alguma forma, o que mando, o que escrevo, oq',
    leave:
      'cancelar, sair, descadastrar, me descadastrar, cancelar a inscrição, parar de receber, deixar de receber, não receber, não receber mais, remover-me, desinscrever, desativar, anular, parar isso, para parar, pra parar, tirar meu',
    delete: 'apag*, elimin*, exclu*, remov*, destru*, exclusão, eliminação, esquec*, delet*',
    data: 'meus dados, os meus dados, todos os meus dados, dados pessoais, minhas informações, minha informação, meu cadastro, minha conta, meu perfil, tudo o que têm, tudo que vocês têm, tudo que tem, o que têm sobre mim, meu registro, minha ficha, dados sobre mim, meu histórico, os dados, tudo sobre mim',
    fix: 'corrij*, corrig*, correção, retific*, atualiz*, alter*, mud*, errad*, erro, mal escrit*, está errado, incorret*, não está cert*, não é, desatualizad*, escreve-se, se escreve, agora é, arrum*, trocar, acertem',
    detail:
      'meu nome, o meu nome, meu sobrenome, apelido, meu endereço, minha morada, morada, data de nascimento, meu email, meu e-mail, cep, código postal, me chamo, chamo-me, minha rua, aniversário, endereço, nome',
    know: 'têm, vocês têm, vcs têm, vcs tem, guardam, armazenam, sabem, conservam, coletaram, recolheram, possuem, mantêm, constam, detêm',
    aboutMe:
      'sobre mim, a meu respeito, de mim, quais dados, que dados, quais informações, que informações, o que sabem, o que vocês sabem, meus dados, o que têm, o que vcs',
    source:
      'de onde, onde conseguiram, onde arranjaram, onde pegaram, como conseguiram, como obtiveram, como arranjaram, como têm, como vcs tem, como vocês têm, quem deu, quem vos deu, quem passou, quem lhes deu, onde foram buscar, por que têm, onde acharam, como descobriram',
    number: 'meu número, o meu número, meu telefone, meu celular, meu telemóvel, meus dados, meu contato, meu contacto, este número, número, numero',
    move: 'csv, json, excel, formato, portabilidade, export*, transfer*, outra empresa, outro fornecedor, outro prestador, outra operadora, novo fornecedor, levar, descarregar, baixar, download, legível, concorrente, migrar',
    profile:
      'perfil*, perfilamento, decisões automatizadas, decisão automatizada, algoritmo*, analis*, minhas compras, meus hábitos, rastre*, segment*',
    object: 'oponho, me oponho, oponho-me, oposição, não aceito, proíbo, contra, recuso',
    limit:
      'limit*, restri*, congel*, bloque*, suspend*, em pausa, pausem, não usem, não utilizem, sem usar, sem utilizar, não mexam, só guardem, apenas guardem, mantenham',
    use: 'usar, usen, uso, usando, usados, usa, use, usate, usare, usem, usado, usar os, utiliz*, trat*, process*, mex*',
    again: 'de novo, outra vez, novamente, voltar, voltem, reativ*, mudei de ideia, afinal, retomar, recomeç*, reinscrev*',
    want: 'quero, queria, gostaria, podem, poderiam, por favor, pfv, pf, inscrevam, desejo, pode',
    notMe:
      'pessoa errada, não sou, não conheço, não é meu, já não é, não é mais, engano, enganad*, enganaram, dono anterior, antigo dono, novo dono, pertence a outr*, não mora, aqui não tem, errou, erraram, trocou de',
    sell: 'vend*, compartilh*, partilh*, ced*, terceiros, pass*, repass*, transmit*, divulg*',
    everything:
      'todas as marcas, todas as vossas marcas, todas as suas marcas, todas as listas, todos os serviços, todas as empresas, tudo, qualquer lista, todo o grupo, todos os programas, grupo inteiro, nenhuma das',
  },
};
