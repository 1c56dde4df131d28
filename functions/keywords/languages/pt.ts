import type { LanguageData } from './language.ts';

export const pt: LanguageData = {
  code: 'pt',
  name: 'Português',
  englishName: 'Portuguese',
  script: 'latin',
  words: {
    stop: { seen: 'SAIR, PARAR, PARE, CANCELAR, REMOVER', translated: 'SUSPENDER, PAREM, ANULAR, STOP SMS, CHEGA, CANCELE' },
    stop_all: { translated: 'STOP TUDO, PARAR TUDO, SAIR DE TUDO, CANCELAR TUDO, STOP TODOS' },
    start: { translated: 'VOLTAR, INICIAR, SUBSCREVER' },
    help: { translated: 'AJUDA, CONTACTO, CONTATO, INFORMAÇÃO, INFORMAÇÕES, OS MEUS DIREITOS' },
    access: { translated: 'ACESSO, MEUS DADOS, OS MEUS DADOS, CONFIRMAÇÃO, ACESSO AOS MEUS DADOS' },
    erase: { translated: 'APAGAR, APAGAMENTO, ELIMINAR, EXCLUSÃO, EXCLUIR, ELIMINAÇÃO, ESQUECIMENTO' },
    rectify: { translated: 'RETIFICAR, RETIFICAÇÃO, CORRIGIR, CORREÇÃO' },
    port: { translated: 'PORTABILIDADE' },
    object: { translated: 'OPOSIÇÃO, OPONHO-ME' },
    restrict: { translated: 'LIMITAÇÃO, BLOQUEIO' },
    yes: { translated: 'SIM, S, CONFIRMO, ESTÁ BEM' },
    no: { translated: 'NÃO, N, NÃO OBRIGADO, NÃO OBRIGADA' },
  },
  phrases: {
    stop: {
      seen: 'DESCADASTRAR',
      translated:
        'DESINSCREVER, DESCADASTRE, DESCADASTREM, DESCADASTRO, DESINSCREVA-ME, CANCELAR SUBSCRIÇÃO, CANCELAR INSCRIÇÃO, NÃO QUERO MAIS MENSAGENS, NÃO QUERO RECEBER, NÃO QUERO MAIS RECEBER, NÃO ME ENVIEM MAIS, NÃO ENVIEM MAIS, NÃO MANDEM MAIS, NÃO ME MANDEM MAIS, NÃO ME ESCREVAM, NÃO ME CONTACTEM, NÃO ME CONTATEM, PAREM DE ENVIAR, PAREM DE ME ENVIAR, PAREM DE MANDAR, PAREM DE ME MANDAR, PARE DE ENVIAR, PARE DE ME ENVIAR, DEIXEM-ME EM PAZ, ME DEIXEM EM PAZ, ME DEIXA EM PAZ, RETIREM-ME DA LISTA, ME TIREM DA LISTA, ME REMOVA, REMOVAM-ME, REMOVAM MEU NÚMERO, APAGUEM O MEU NÚMERO, APAGUE MEU NÚMERO, CHEGA DE SMS, CHEGA DE MENSAGENS',
    },
    help: { translated: 'QUEM É, QUEM SÃO, QUEM FALA, QUEM É VOCÊ, COMO CANCELO, COMO ME DESINSCREVO, COMO FAÇO PARA SAIR' },
    access: {
      translated:
        'COMO CONSEGUIRAM MEU NÚMERO, COMO TÊM O MEU NÚMERO, ONDE ARRANJARAM O MEU NÚMERO, ONDE CONSEGUIRAM MEU NÚMERO, QUEM DEU MEU NÚMERO, CÓPIA DOS MEUS DADOS',
    },
    erase: {
      translated:
        'EXCLUIR MEUS DADOS, EXCLUAM MEUS DADOS, APAGAR MEUS DADOS, APAGAR OS MEUS DADOS, APAGUEM OS MEUS DADOS, APAGUEM MEUS DADOS, ELIMINAR OS MEUS DADOS, ELIMINEM OS MEUS DADOS',
    },
    rectify: { translated: 'CORRIGIR MEUS DADOS, CORRIGIR OS MEUS DADOS, RETIFICAR OS MEUS DADOS' },
    port: { translated: 'TRANSFERIR OS MEUS DADOS, PORTABILIDADE DOS DADOS' },
    restrict: { translated: 'BLOQUEAR MEUS DADOS, LIMITAÇÃO DO TRATAMENTO' },
    do_not_sell: { translated: 'NÃO VENDAM MEUS DADOS, NÃO VENDAM OS MEUS DADOS' },
    wrong_number: { translated: 'NÚMERO ERRADO, NÚMERO ENGANADO, ENGANO NO NÚMERO, ENGANOU-SE NO NÚMERO, NÃO É O MEU NÚMERO, PESSOA ERRADA' },
  },
  also: { stop: 'APAGAR, ELIMINAR, EXCLUIR', erase: 'APAGUEM O MEU NÚMERO, APAGUE MEU NÚMERO, REMOVAM MEU NÚMERO' },
  leading: 'SAIR',
  courtesy:
    'POR FAVOR, SE FAZ FAVOR, SFF, FAZ FAVOR, PFV, PF, OBRIGADO, OBRIGADA, MUITO OBRIGADO, OBG, OLÁ, OI, BOM DIA, BOA TARDE, BOA NOITE, AGORA, JÁ, IMEDIATAMENTE, CUMPRIMENTOS, ATENCIOSAMENTE',
  conjunctions: 'E, E TAMBÉM',
  objects: 'MENSAGEM, MENSAGENS, PUBLICIDADE, PROPAGANDA, SUBSCRIÇÃO, ASSINATURA, ENVIO, ENVIOS, PROMOÇÕES, TORPEDOS',
  fillers:
    'O, A, OS, AS, UM, UMA, DE, DO, DA, DOS, DAS, EM, NO, NA, NOS, NAS, COM, POR, PARA, PRA, MEU, MINHA, MEUS, SEU, SUA, SUAS, SEUS, VOSSOS, VOSSAS, ESTE, ESSA, ESSE, ESSAS, ESTAS, ME, TE, SE, QUE, MAIS, TODOS, TODAS, HOJE, CEDO',
  vague: 'ISSO, ISTO',
  guards: 'POR QUE, PORQUE, SE, QUANDO, COMO, ELE, ELA, ELES, DISSE, NUNCA',
  traps: 'NÃO PARAR, NÃO PARE, SEM PARAR, NÃO CANCELAR, NO STOP, NÃO APAGAR',
  signatures: 'ENVIADO DO MEU, ENVIADO A PARTIR DO MEU, ENVIADO DE MEU, OBTER O OUTLOOK, ENVIADO PELO MEU',
  tapbacks: [
    'Gostou de “…”',
    'Curtiu “…”',
    'Amou “…”',
    'Adorou “…”',
    'Não gostou de “…”',
    'Não curtiu “…”',
    'Riu de “…”',
    'Riu-se de “…”',
    'Enfatizou “…”',
    'Deu ênfase a “…”',
    'Destacou “…”',
    'Questionou “…”',
    'Reagiu com 👍 a “…”',
    '👍 a “…”',
  ],
  notes: [
    'PARAR, PARE, CANCELAR and ANULAR are Spanish too; the programme’s languages decide the language of the reply.',
    'CONFIRMAÇÃO is the first right of Brazilian law (confirmation that data are held), not a "yes".',
  ],
};
