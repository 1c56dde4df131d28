import type { LanguageData } from './language.ts';

/** Sentences in Portuguese: the form is explained in language.ts, the groups are in pt.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [quit] (já) (por favor) (de) (me) [sending] (me) (det) (det) [texts]
    [parem|pare|para|deixem|deixe|deixa|cessem|cesse] de (me) [enviar|mandar|escrever|contactar|contatar|incomodar|chatear|perturbar|ligar|encher|assediar|importunar|enviarem|mandarem|enviar-me|mandar-me|escrever-me|contactar-me|incomodar-me|chatear-me|ligar-me|perseguir|infernizar|spammar|spamar]
    [parem|pare|para|chega|basta] (já) (com|de) (det) (det) (det) [texts]
    [parem|pare|para|chega] com [isso|isto] $
    ^ [parem|pare|chega|basta] (já) [disso|com isso|com isto] $
    não (me) [send] (me) (mais|nunca|nada) (det) (det) [texts]
    não (me) [send] (me) (mais|nada|nunca) (nada|para|por|pra) [mais|nada|nenhuma|nenhum|nunca mais|jamais]
    não (me) [send] (me) mais
    nunca mais (me) [send]
    não (me) volte (a) [send]
    não (me) [voltem|volte|tornem|torne] a [send|contactar-me|enviar-me|mandar-me|ligar-me|incomodar-me|escrever-me]
    ^ não (me) [enviem|mandem|contactem|contatem|incomodem|perturbem|escrevam|perturbe|incomode] $
    não entrem (mais) em contato
    não (quero|desejo) (mais) contato
    não (me) [want] (mais|de) (det) [texts]
    não (me) [want] (mais) (continuar a) [get] (mais) (det) (det) (det) [texts]
    não (me) [want] (mais|continuar) (a) [receber|recebendo|recebe-las|recebê-los] (mais) (nada|isso|isto|essas|estas)
    não (me) [want] (mais|que) (que) (me) [send] (mais) (nada|texts)
    não (me) [want] (mais) ser [contacted]
    não (me) [want] (mais) [nada|saber] (mais) (nada) (de|com) (voces|você|vocês|vós|vosso|isso)
    não [want] mais [isso|isto] $
    já não [want] (mais) (receber) (det) (det) [texts]
    [want] (que) (me|parem|deixem) [remove] (me) (det) (det) (list)
    [want] (que) [parem|deixem|pare|deixe] de (me) [sending]
    [want] [parar|deixar] de [receber|ser contactado|ser contactada]
    [want] [descadastrar|me descadastrar|sair|cancelar|desinscrever-me|anular|desistir] (do|da|de|dessa|desta|dos|das|minha|a) (det) [list|texts|cadastro|subscrição|inscrição|assinatura]
    [want] [sair|me descadastrar|descadastrar|desinscrever-me|cancelar a subscrição|cancelar a inscrição|sair disso] $
    [cancelem|cancele|cancela|cancelar|anulem|anular|suspendam|suspender|interrompam] (por favor) (a|o|os|as) (minha|meu) (envio) (de) (det) [texts|subscrição|inscrição|cadastro]
    [cancelem|cancele|cancelar|anulem|anular] (a|minha) (minha) [subscrição|inscrição|cadastro] (de|do|das|aos) (det) (texts)
    [revogo|retiro|revogar|retirar|cancelo] (o|a) (meu|minha) [consentimento|autorização]
    [remove_me] (por favor|já|imediatamente) (da|das|do|dessa|desta|de) (det) (det) [list]
    [gostaria|gostava|quero|queria|prefiro|peço|desejo|exijo] (de|para) ser [removido|removida|retirado|retirada|excluído|excluída|descadastrado|descadastrada|desinscrito|apagado]
    ^ [remove_me] $
    [remove_me] [da|das|do|dessa|desta|daí|daqui]
    me [remove] (por favor) (da|das|do|dessa|desta|de) (det) (det) [list]
    me [remove] [daqui|daí|disso|disto]
    ^ me [remove] $
    [remove] me (da|das|do|dessa|desta|de) (det) (det) [list]
    [remove] (por favor) (o|a) (meu|este|esse) [número|numero|telefone|contacto|contato|nome|celular|telemóvel|num|cel] [da|das|do|dos|dessa|desta|de] (det) (det) [list]
    [remove] (por favor) (o) (meu|este|esse) [número|telefone|contato|contacto|celular|telemóvel|num]
    (me|nos) [remover|retirar|excluir|tirar|apagar|descadastrar] (da|das|do|dessa|desta|de) (det) (det) [list]
    [sair|sai|saio|saída] (da|das|do|dessa|desta) (det) [list]
    [deixem|deixe|deixa|deixar] (me|eu|nos) (a mim|minha mãe|meu pai|o meu pai|a minha mãe) em paz
    [vão|vai|vá|ide] (se|todos) (à|para|pra|se|tomar|plantar) [merda|caralho|inferno|foder|raio|pqp|batatas]
    ^ [vão à merda|vai à merda|vai se foder|vão se foder|vai tomar no cu|vão tomar no cu|me deixa|me deixem|cala a boca|calem-se|já chega|desapareçam|some daqui|sumam|vaza|não insistam|não insista|não chateiem|não chateies|não enche|não me incomodem|vão-se embora|deixem-me|que saco chega] $
    ? ^ [que saco|que chatos|que chatice|isso é spam|isto é spam|isso é assédio|vocês são chatos|saco] $
    (estou|tou|to) [farto|farta|cansado|cansada|cheio|cheia|saturado|saturada|de saco cheio] (de|das|dos|com) (receber) (det) (det) [texts]
    [farto|farta|cansado|cansada|cansei|saco cheio] (de) (que) me [mandem|enviem|send]
    [cansei|dispenso|chega] (de|das|dos) (receber) (det) (det) [texts]
    ? ^ (já) não (me) [interessa|interessado|interessada|interessam|tenho interesse|estou interessado|estou interessada] (obrigado|obrigada) $
    ? ^ (não tenho|sem|não há) interesse $
    não (me|tenho|estou) [interesse|interessado|interessada|interessam|interessa] (em|nas|nos|receber|as|os) (receber) (det) (det) [texts]
    ? [nunca|não|jamais] (me) (vos|lhes|eu) [autorizei|solicitei|inscrevi|cadastrei|subscrevi|assinei] (receber) [isso|isto|nada|essas|esses]
    [nunca|não|jamais] (vos|lhes|eu) [dei|dou|autorizei] (a|o) (minha|meu) [autorização|consentimento|permissão|número|telefone|contato]
    [nunca|não|jamais] (me) (eu) [pedi|solicitei|autorizei|inscrevi|cadastrei|subscrevi] (para|a|o|as|em|nas) (receber) (det) (det) [texts]
    se (vocês|voltarem|continuarem|não|me) [voltarem|continuarem|insistirem|pararem|mandarem|enviarem|receber|contactarem|ligarem] … [threat]
    [mais|próxima|próximo|outra] (uma|um) [mensagem|sms|msg] … [threat]
    (vou) [denunciar|processar] (vocês|vos|essa|como|por|esse|este) [empresa|spam|número]
    [vou|irei] [bloquear|processar|denunciar] (vocês|vos|este|esse) (número)
    [bloqueado e denunciado|denunciado como spam|vou reclamar no procon|reclame aqui]
    [já|vez|vezes] (vos|lhes|te|eu|que) (que) [told] (que|para|pra|vezes) (não|que|pra) [parar|pararem|stop|sair|cancelar|parem|quero|me|quero mais]
    [já] (vos|lhes|eu) [told] … [parar|pararem|stop|sair|cancelar|descadastrar|não quero|não me|removerem|retirarem]
    (quantas|quinta|terceira|segunda|enésima|última) [vezes|vez] … [parar|pararem|stop|sair|cancelar|não quero|removerem|tirem|parem]
    (mandei|enviei|escrevi|respondi|digitei|coloquei) (já) [sair|stop|parar|cancelar] [três|duas|várias|mil|já|e|há|umas]
    [died] … [parem|não|apaguem|retirem|removam|stop|excluam|parar|deixem]
    [solicito|peço|exijo|requeiro] (que|a|o) (não|parem|deixem|cessem|minha|meu) (me|de|mais) (contactem|contatem|enviem|exclusão|remoção|descadastramento|mandem|enviar) [mais|da|do]
    fora da lista
    não perturbe (mais) 
    não me perturbe
    [vou|irei|vamos] [apresentar|abrir|fazer] (uma|um) [queixa|denúncia|reclamação|processo|bo]
    [vou|irei] [processar|denunciar] [vocês|vos|essa|por|esse|este]
    já (me) [descadastrei|desinscrevi|cancelei a subscrição|pedi para sair|pedi pra sair]
    [oponho-me|oponho|oponho me] a (receber) (det) (det) [texts]
    [já|vezes] … [cancelar|cancelarem|parar|pararem|removerem] (o|os|as) (det) [texts]
    [solicito|peço|exijo|requeiro|favor] (o|a|que) [cancelamento|cancelem|fim|exclusão|suspensão] (do|da|de|das|o) (recebimento) (de) (det) [texts|list]
    não (autorizo|aceito|permito) (o) [contato|contacto|envio] (por|de|via) [texts]
    favor [cessar|parar|remover|cancelar|descadastrar|retirar|excluir] (o|a|os) (det) (texts)
    [parem|pare|para|chega] (lá) com (isto|isso|essa|esta) (det) (det) [texts]
    (pode|podem|podia|poderia) (me) [excluir|remover|retirar|tirar|descadastrar] (da|das|do|dessa) (det) [list]
    não (precisam|precisa) (de) (mais) (me) [avisar|mandar|enviar|contactar] mais (por) (texts)
    se (vocês) [mandarem|enviarem|receber|ligarem] … [mensagem|sms|msg] … [threat]
    ^ [stop|sair|parar|parem] e [digam|digam-me|diga|me|apaguem|apague|excluam|expliquem|quero|eliminem|informem]
    [gostaria|prefiro|queria] (de) não receber (mais) (det) (det) [texts]
    cancelar (o) recebimento
    [agradecia|agradeço|agradeceria|agradecemos|apreciaria|gostaria|gostava|peço|pedia|solicito|exijo|quero|queria|preciso|espero] (muito|lhes|vos|desde já|imenso) (se|que) (me) [deixassem|deixem|parassem|parem|pararem|cessassem|cessem|retirassem|retirem|removessem|removam|excluíssem|excluam|tirassem|tirem|suspendessem] (de|com|o|meu|me)
    [deixem|parem|deixe|pare|parar|deixar] (imediatamente|já|agora|logo|por favor|de vez|com urgência) de (me|nos|lhe) [contactar|contatar|enviar|mandar|escrever|incomodar|chatear|ligar|perturbar|importunar|encher|spamar]
    [pedi|pedimos|solicitei|mandei|respondi|enviei|escrevi|já] (já) (pedi|solicitei|para|pra|mandei|enviei) (para|pra) (sair|me tirarem|pararem|parar|stop|ser removid*|remover) (da|de|do) (lista|listas|mailing|base|grupo) … [continuam|ainda|continua|semanas|mês|meses|dias|nada]
    [falo|digo|peço|falar|dizer|pedir] (pra|para) (vocês|vcs|ele|vos) [pararem|parar|parem]
    ^ (parem|pare|para) [parem|pare] $
    [mais um|mais uma|outro|outra] (sms|mensagem|msg|torpedo) e (eu) [vou|denuncio|bloqueio|processo|faço|apresento]
    cessação (imediata) [de|das|do|dos|da]
  `,
  stop_all: `
    [parem|cancelar|cancelem|sair|parar|apagar|remover|stop|descadastrar|anular|retirem-me|remover-me|tirar|me tirem|me remova] (com|de) [tudo|todas|todos] $
    [de|das|com|dos] [todas|todos] (as|os|suas|seus|vossas|vossos) (det) [company]
    (não) [want] … [nenhuma|nenhum|todas] (das|de|dos|suas|vossas|seus) (det) [company]
    [sair|cancelar|descadastrar|remover|parar] (de) [todas|todos] (as|os) (det) [company|texts]
  `,
  start: `
    [want|aceito] (voltar|novamente|de novo) (a) (voltar a) receber (novamente|de novo|outra vez) (det) (det) [texts] 
    [want] (det) (det) [texts] [de novo|novamente|outra vez|de volta]
    [voltar|volta|voltem|volte|voltei] a [receber|enviar|mandar|enviar-me|mandar-me|me enviar|me mandar|subscrever|inscrever] (det) (det) (texts)
    [receber|recadastrar|reativar|retomar|reinscrever|cadastrar] (me|as|os|minha) (det) (texts|inscrição|cadastro) [de novo|novamente|outra vez]
    [me cadastra|me cadastrem|me cadastre|cadastrem-me|inscrevam-me|inscreva-me|subscrevam-me|me inscreva|me recadastre|me coloca|me coloquem|adicionem-me|me adiciona|me adicionem|voltem a pôr-me] [de novo|novamente|outra vez|na lista|na vossa lista|de volta]
    (me) [descadastrei|cancelei|mandei sair|mandei parar|saí|desinscrevi] (da lista) [sem querer|por engano|por erro|por acidente]
    [sem querer|por engano] (me) [descadastrei|cancelei|mandei sair|mandei parar|saí|desinscrevi]
    mudei de ideia … [receber|cadastrar|voltar|mensagens]
  `,
  help: `
    [quem] (é|são|fala|diabo|és|ta|está|que|me) [é|você|vc|vocês|vcs|tu|falando|fala|este|esse|isso|está|escreve|mandou] $
    [quem é|quem são] [você|vc|vocês|vcs|vós|tu|este número|esse número|o remetente]
    quem [fala|está falando|tá falando|me escreve|me mandou|escreve|mandou] 
    (de) (onde|que|qual) [empresa|loja|marca] [é|são|fala|vocês]
    [de quem é esse número|de quem é este número|que número é esse|que número é este|não conheço este número|não conheço esse número|não tenho esse número salvo|conheço você]
    [how] (me|eu|se) [unsub] (da|de|das|do|dessa|desta) (det) (det) (list|texts)
    [como|onde] (posso|eu|consigo|é que|faço para|faço pra) (posso|vos|os|entro|falo|falar|entrar) [contactar|contatar|em contato|falar|ligar|contacto|contactá-los|contactar-vos] (com|em|vocês|para|vos) (contato|com|alguém|vocês|um)
    (falar) com [uma pessoa|um humano|um atendente|alguém|um assistente|um operador|uma atendente|um funcionário|gente]
    (qual) (é) [o|vosso] [telefone de contato|número de atendimento|contacto telefónico|telefone de atendimento|sac]
    (preciso) de ajuda $
    quais (são) os meus direitos
    qual é (o) (vosso|seu) [telefone de contato|número de atendimento|contacto telefónico|telefone de atendimento|sac]
    com quem (eu) [estou falando|tô falando|falo|estou a falar]
    [que|qual] (é) (a) [empresa|loja|marca] (é|que) [essa|esta|vocês|vc|você|fala]
    [how] não [receber|recebo] (mais) (det) (det) [texts]
    [que|qual|como] (é que|eu|tenho de|devo) [escrevo|escrever|mando|mandar|envio|enviar|faço|fazer|digito|respondo] [para|pra] (eu) [deixar de|parar de|não receber|sair|parar|cancelar]
    [qual|têm|há] (é) (o|um|algum) (vosso|seu) [telefone|telefone do|contacto telefónico|número do atendimento|sac]
    ^ [ajuda|ajudem|ajude] (aí|ai|aqui|por favor|me)
  `,
  access: `
    [que|quais] (são) (os|as) (my) (my) [data] (pessoais|minhas|meus) (que) (vocês|vc|vcs|você) [hold] (about)
    (o) que (é que) (vocês|vcs|você) [sabem|têm|tem|guardam|sabe] [about]
    (os|todos|tudo) (data) (o) (que) (vocês|vcs|você) [hold] [sobre mim|a meu respeito|de mim]
    [cópia|acesso|aceder|acessar|consultar|ver|conhecer|saber] (de|a|aos|às) (todos|todas) (my) (my) [data]
    [enviem-me|mandem-me|me enviem|me mandem|quero|gostaria de receber|enviem] (uma) (cópia) (de|dos) (todos) (os) [meus|minhas] [data]
    [saber] (quais|que) (my) [data] [hold]
    (de|da) onde (é que) (vocês|vcs|você) (tiraram|tirou|conseguiram|arranjaram|pegaram|obtiveram|veio|têm|tem|tirou|foram buscar) (o) [meu|este] [private]
    [como|onde|aonde] (é que|foi que|que) (vocês|vcs|você|vc) (conseguiram|conseguiu|arranjaram|têm|tem|obtiveram|pegaram|tiveram|acharam|encontraram|pegou|arranjou|sabem|arrumaram) (o|acesso ao) [meu|este] [private]
    [conseguiram|arranjaram|obtiveram|pegaram|conseguiu|pegou|acharam] (o) [meu|este] [private]
    [quem] (foi que|é que) (vos|lhe|te|lhes|que) (deu|passou|forneceu|vendeu) (o|a vocês|pra vocês) (o) [meu|este] [private]
    (por que|porque|pq) (vocês|vcs|é que) [têm|tem] (o) meu [private]
    [origem|fonte] (do|dos|de) (meu|meus) [private]
    [artigo|art] 15 (rgpd)
    confirmação (da|de) [existência|tratamento]
  `,
  erase: `
    [delete] (por favor|já|imediatamente) (de) (todos|todas|toda) (my) (my) [data|conta|perfil] (pessoais)
    (que) (os) [meus|minhas] [data] (sejam|pessoais) (pessoais) [apagados|excluídos|eliminados|apagadas|excluídas|deletados|removidos]
    (minha) conta (e|seja|ser) (todos) (my) [data|excluída|apagada|eliminada]
    [delete] tudo (o) (que) (vocês) [hold] (about)
    [delete] tudo (sobre|de) (mim|meu)
    [delete] (todas|toda) (as|a) [data] (que) (vocês|vcs) [hold]
    [artigo|art] 17 (rgpd)
    [quero|queria|peço|exijo|solicito|gostaria] que (se) [apaguem|eliminem|excluam|removam|deletem|destruam|apague|elimine|exclua|delete] … [dados|informações|cadastro|registros|registos]
    [delete|deletem|apague|apaguem|exclua|excluam|elimine|eliminem|remova|removam] (a|o) [minha|meu] … [informações|dados|registros|registos]
  `,
  rectify: `
    [fix] (por favor) (my) (my) [data]
    [fix] (por favor) (o|a) [meu|minha] [field]
    [meu|minha] [field] (está|tá|esta|foi|aparece|é|saiu) (escrito|registado|cadastrado) [wrong]
    [meus|minhas] [data] (estão|tão|pessoais) (estão) [wrong]
    [têm|tem|escreveram|colocaram|puseram] (o|a) (meu|minha) [field] [wrong]
    [wrong] (o|a) (meu|minha) [field]
    [field] [wrong] (no|na|em) (vosso|seu|meu|minha) [cadastro|sistema|base|ficha|registo]
    [artigo|art] 16 (rgpd)
  `,
  port: `
    [transferir|exportar|portar|transfiram|exportem|levar|baixar|descarregar|migrar|transferência dos|exportação dos|transmitam] (todos) (my) (my) [data]
    (my) [data] … [formato|arquivo|ficheiro] (estruturado|legível|csv|json|eletrónico|portátil|excel|aberto|digital)
    [passar|enviar|mandar|passem|enviem] (os) (meus) [dados] para (outra|outro|um|uma) [empresa|operadora|fornecedor|prestador|concorrente]
    portabilidade (dos|de) (my) [data]
    [artigo|art] 20 (rgpd)
    [meus|minhas] [data] (num|em um|em) [arquivo|ficheiro|formato]
    [dados|informações|informação|ficha] … [csv|json|excel|xml|planilha|portabilidade|formato]
    [dados|informações|informação] … [outra|nova|outro|novo|mudar de] [empresa|companhia|operadora|fornecedor|operador|banco|loja|plataforma|seguradora|prestador]
  `,
  object: `
    [oponho|opor|oposição|oponho-me|opor-me] (me) (ao|à|a) (que) (o|a|uso) (my) [use]
    [oponho|oposição|oponho-me|opor-me] … [data|perfis|perfilagem|tratamento]
    não [utilizem|usem|tratem|processem|analisem|use|utilize|rastreiem] (my) (my) [data|compras]
    [parem|pare|deixem] de [usar|utilizar|tratar|processar|analisar|rastrear] (my) (my) [data|compras]
    [artigo|art] 21 (rgpd)
    não [want] que [vocês|vcs|os|meus] (meus) (data) (sejam|me) [use] (my) (data)
    não (me) [façam|criem] (um) [perfis|perfil]
    não [aceito|quero|autorizo] que [analisem|usem|tratem|utilizem] (my) (my) [data|histórico|compras]
  `,
  restrict: `
    [bloquear|bloqueiem|bloqueie|limitar|limitem|limite|congelar|congelem|restringir|restrinjam|suspender|suspendam|bloqueio|limitação|restrição] (o|a|do|de|dos) (uso|tratamento|processamento) (de|dos) (my) (my) [data]
    [limitar|limitem|limitação|restringir|suspender|suspendam|restrição] (o|do) [tratamento|processamento]
    [artigo|art] 18 (rgpd)
    [guardem|conservem|mantenham|guarde] (os) (meus) dados mas … [não os usem|não usem|não utilizem|não os utilizem|sem usar|não os tratem]
  `,
  do_not_sell: `
    não (quero) (que) [sell] (nem) (sell) (my) (my) [private]
    (my) [private] não (estão|está) à venda
    [proíbo|não autorizo|não consinto|não aceito] (que|a|o|na) [sell|partilha|compartilhamento|cedência|repasse|venda] (de|dos|do) (my) (my) [private]
  `,
  wrong_number: `
    [número|pessoa|telefone|destinatário|contato] [errado|errada|incorreto|enganado|trocado]
    [errou|erraram|errado|enganou-se|enganaram-se|enganado|enganada|engano|enganou|confundiu|confundiram] (de|no|na|o) [número|pessoa|telefone]
    não sou (o|a|essa|esse|este|quem) (pessoa|senhor|senhora|cliente|quem|que|que você)
    não (é|tem|existe|há|mora|conheço) [ninguém|nenhum|nenhuma] (aqui|com|chamado|chamada|de nome|esse nome) (com|esse|nome)
    não conheço [nenhum|nenhuma|ninguém|essa pessoa|esse]
    (esse|este) número agora (é|e) meu
    novo (dono|titular|proprietário) (deste|desse) número
    [este|esse] (número|telefone|celular|telemóvel) (já) não [é|pertence] (mais) [do|da|dele|dela|ao|à|desse|deste]
    não [é|sou] (mais) (o) (dono|número|telefone|celular) [do|da|dele|dela|desse|deste] (número|fulano)
    [este|esse|número] (já) não é (mais) [dele|dela|meu]
    foi engano
    aqui não [mora|tem|há|existe] [ninguém|nenhum|nenhuma]
  `,
  nothing: `
    [não|sem|nunca] (consigo|vou|pode|posso|me|quero|quer|para de|podemos) [parar|pare|parem|para|cancelar|cancelem|cancele|cancela|sair|apagar|apaguem|apague|removam|remova]
    não (me) [tirem|tire|tira|removam|retirem|descadastrem|cancelem] (da|do|de|a|o)
    não (quero) (me) [descadastrar|sair|cancelar|desinscrever]
    (por que|porque|pq) [é que|vocês|me|eu] … [pararam|parou|cancelou|cancelaram|descadastrado|removido|tiraram|parei]
    [não|nunca] [cancelei|me descadastrei|pedi para sair]
    [cancelar|cancelo|cancelem|cancela|cancele|cancelado|cancelada|anular|anulem|anula|eliminar|elimina|apagar|apaga|apague|excluir|exclui|exclua|remover|remova|remove|tirar|tira|tire|parar|para|terminar|suspender|deletar|delete|desmarcar|retirar|cancelamento] (por favor) (det) (det) (meu|minha|meus|minhas) [booking]
    [cancelar|cancela|eliminar|apagar|apaga|excluir|remover|remova|remove|tira|delete] (det) … [booking]
    [sair|saio|saí|sai|saindo] (de|com|do|da|agora|às|hoje|mais|para|pra|mais cedo) [casa|carro|trabalho|serviço|escola|amigos|aqui|hoje|cedo|mim|jantar|férias|aula|cama|hospital|ele|ela]
    [vou|vamos|vai|quer|querem|posso|pode|ao|antes de|acabei de|prestes a|podemos|quero|bora] sair
    [vou|vamos|vai|consigo|ao|antes de] [parar|voltar|terminar]
    (para|parar|pare|parem|deixa|deixe|parou) de [chover|chorar|rir|fumar|beber|trabalhar|comer|jogar|correr|mentir|reclamar|falar|brincar|sonhar|funcionar|ser|gritar|latir|estudar|pensar|me enganar]
    parar [no|na|em|para|pra|aqui|ali|um|o|a] 
    [para|pare|pára|parar|parado|parada] [o|a|no|na|de|aqui|ali|em] [carro|ônibus|autocarro|posto|esquina|mercado|música|obra|rua|supermercado|trem|padaria]
    [não|nao] (me) [ligue|ligues|escreva|mande|mandes|liga|manda|ligar|incomode|respondas] (mais) [agora|até|antes|depois|enquanto|hoje|às|à|ao|porque|durante|se|tão|quando|pra casa]
    não (recebi|chegou|recebo|veio|tenho|recebeu) (a|o|nenhuma|nenhum|mais|ainda|essa|sua) (det) [texts]
    não quero [que|mais|o|a] [pão|café|sobremesa|gelo|cebola|açúcar|saber|problemas|ir|perder|você|brigar]
    [chega|chegou|chegam|chego] [hoje|amanhã|às|em|aí|cedo|tarde|a|o|aqui|no|na|quando|lá|que horas]
    [que horas|quando|já] (é que|ela|ele) [chega|chegou|para|sai|acaba]
    (me) [deixa|deixe|deixem|deixar] (me) (eu|no|na|em casa|saber|entrar|com|para|o|a|passar|ver|ir) [saber|casa|portaria|porta|ver|ir|entrar|ai|aí|vizinho|trabalho|pensar]
    [disse|diz|dizia|falou|dizem] (para|que|pra) [parar|sair|chega|stop]
    [responda|responde|envie|envia|enviar|digite|mande] (a palavra) [sair|stop|parar|cancelar] (para|pra|se)
    (número) errado de (pedido|conta|casa)
    [tamanho|cor|produto|pedido|endereço] (está|veio|é) [errado|errada|incorreto]
    [atualizar|mudar|alterar|corrigir|modificar] (o|a|meu|minha) (meu|minha) [consulta|reserva|pedido|data|senha|horário|hora|entrega|cartão]
    quem é (esse|essa|o|a) (cara|menino|menina|que|moça|rapaz|melhor)
    [preciso|precisa|quero|pode] (de|me) [ajuda|ajudar] (com|para|pra|a|no|na)
    stop motion
    [nunca|não] pedi [para|pra] sair $
  `,
};
