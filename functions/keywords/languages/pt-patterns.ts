import type { LanguageData } from './language.ts';

/** Sentences in Portuguese: the form is explained in language.ts, the groups are in pt.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    me [tire|tira|tirem] (fora) [desses|dessas|destes|destas|dos seus|das suas] [torpedos|anúncios|emails|e-mails|stuff]
    ? ^ (então) [bloqueiem-me|bloqueie-me|bloqueia-me|me bloqueiem|me bloqueie|me bloqueia] $
    ? [podem|podiam|poderiam|pode|podia] [deixar de|parar de] [escrever-me|me escrever|incomodar-me|me incomodar|contactar-me|me contactar|chatear-me]
    ? ^ (já) [acabou|deu|chega|basta] [parem|pare] $
    ^ (por favor) (será que) [dá para|dava para|da para|dá pra|da pra|será que dá para] (por favor) [parar|deixar] (de) [de mandar|de me mandar|de enviar|de me enviar|com os|com as|com esses] (mais|esses|essas|os|as) [texts|anúncios|lembretes]
    ^ (por favor) (será que) [dá para|dava para|da para|dá pra|da pra] (por favor) [parar|deixar] de [me escrever|me contatar|me incomodar|me perturbar|me encher|me importunar|me mandar isso|me mandar essas coisas|me contactar|me chatear|me mandar coisas|me enviar isso|escrever-me|chatear-me|incomodar-me|contactar-me]
    (eu) não gostaria de receber (mais) [mensagens|torpedos|anúncios|avisos|lembretes|texts] (mais) (obrigado) $
    (já) chega (desses|dessas|de|dos|das) [texts|torpedos|anúncios|avisos|e-mails|lembretes] $
    (por favor) [guardem|guarda|guarde] (lá) os (vossos|seus) [e-mails|emails|sms|avisos|torpedos|anúncios] $
    (por favor) [quero|gostaria de|podem|pode|poderiam|queria|preciso] [desativar|desligar|desactivar] (as|os|essas|esses) [ofertas|promoções|propagandas|newsletters|notificações|lembretes|alertas|avisos] (por sms) (por favor) $
    ^ (por favor) [desativar|desligar|desactivar|desativem|desligue] (os|as|esses) [lembretes|alertas|notificações|avisos] (por sms) (por favor) $
    (já) não quero (mais) [estar na|ficar na|fazer parte da|constar da|constar na] (sua|vossa) [lista|base de dados|lista de envio|lista de contatos|mailing list]
    (e) [quando vão|quando é que vão|quando vocês vão|quando vai] [parar|deixar] (de) [de me importunar|de me incomodar|de me encher|de me escrever|de me mandar|de me chatear|de me perturbar]
    (por favor) [deixe|deixem|deixa|parem|pare|podem deixar|pode deixar|podem parar] (já) de [maçar-me|chatear-me|maçar|incomodar-me|aborrecer-me]
    (favor|por favor) não [entre mais em contato|entrem mais em contato|entrar mais em contato|entrar em contato|entrem mais em contacto|entrar em contacto|entre mais em contacto] (comigo|com este número|com este celular) $
    não gostaria de ser (mais) [contatado|contactado|contatada|contactada|incomodado]
    ^ (eu) (já) não estou (mais) [interessado|interessada] (nisso|nisto|nas suas mensagens) (obrigado|obrigada) $
    ^ não (obrigado|obrigada) [parem|pare] $
    ? ^ [vai se ferrar|vão se ferrar|vai-te lixar|vão-se lixar|vai se danar|vão se foder] (todos|vocês) $
    já não posso com [texts|msgs|msg|anúncios|os vossos anúncios|tantas mensagens|as vossas mensagens]
    ^ (por favor) [gostaria de|podem|pode|quero|pretendo|preciso|queria|desejo] [cancelar|encerrar|terminar] (a) (minha) [minha assinatura|a minha assinatura|minha subscrição|a minha subscrição|minha inscrição] (por favor) $
    [não|nao|nunca mais|já não|nem] (me|nos|mais me) (voltem a) [tellMe] (mais) [mais|nunca mais|de novo|outra vez|para nada|por favor|pf|pfv]
    [não|nao|nunca mais|já não|jamais] (mais) [me|nos] [notifiquem|notifique|importunem|importune|informem|convidem|lembrem mais|chateiem|spamem|seduzam|tentem com|ofereçam nada]
    [não|nao|nunca mais] [me|nos] [liguem|ligue] $
    [não|nao] [tellMe] [para este número|pra este número|neste número|nesse número|para esse número|a minha mãe|o meu marido|a minha avó|o meu filho]
    [não precisa|não precisam|nao precisa|não é preciso|não é necessário|não há necessidade de|não vale a pena|escusam de|escusa de|escusas de|agradeço que não|peço que não|dispenso que|peço para não] (mais) (de) (me|nos) (mais) [escrever|mandar mensagem|mandar mensagens|incomodar|avisar|notificar|convidar|lembrar|informar|enviar nada|mandar nada|mandar mais|enviar mais|escrever mais|notifiquem|informem|importunem|chateiem] (mais|nada|por favor) $
    [não é preciso|não precisam de|não precisa|escusam de|já não é preciso|já não precisam de] (me|nos) [tellMe] mais (nada|por favor|obrigado|obrigada) $
    [parem|pare|para|deixem|deixe|deixa|podem parar|pode parar|podem deixar|parassem|deixassem] de (me|nos) [avisar|convidar|lembrar|notificar|informar|importunar|alertar|avisar me|convidar me|lembrar me|oferecer coisas] (mais|por favor|sff) $
    [não|nao] (me|nos|vos peço que) [mandem|mande|mandes|manda|enviem|envie|envies|envia|escrevam|escreva|escrevas|mandar|enviar] (mais) (estas|essas|vossas) coisas (mais|por favor|dessas|destas) $
    [chega de|chega dessas|basta de|basta dessas|não preciso|não preciso mais|já não preciso|nao preciso|parem com|pare com|acabem com|poupem me|cansei de|farto de|farta de|nada de|guardem|fiquem com|não leio|nem leio] (de) (todas) [estas coisas|essas coisas|essas porcarias|estas porcarias|estas tretas] (para vocês|convosco|por favor) $
    sem (mais) (estas|essas) [texts] [daqui em diante|daqui para a frente|daqui pra frente|de agora em diante|a partir de agora]
    nem mais [um|uma] (só) [=texts|lembrete|novidade|convite|campanha|sms|aviso|alerta|promoção|oferta|mensagem|notificação|newsletter|anúncio|propaganda|coisa destas]
    nem mais [lembretes|novidades|convites|campanhas|mensagens|promoções|ofertas|avisos]
    já tenho (estas|essas|vossas|suas) [mensagens|sms|promoções|avisos|ofertas|convites|publicidade|informações|lembretes|disso|disto|coisas dessas] que (me) [chegue|cheguem|chega|bastem|sobre]
    [fiquem|fica|fique] (lá) (vocês) com [o vosso|a vossa|os vossos|as vossas|os seus|as suas|o seu|a sua|esses|essas|estes|estas|tanto|tanta|sms|publicidade|propaganda|informações|convites] (sms|publicidade|informações|convites|promoções|mensagens|ofertas|avisos|lembretes|newsletter) (para vocês|pra vocês|que eu não quero) $
    [tira|tirem|tire|remova|remove|retirem|retire|risquem|risca|apaguem|exclua|quero sair|quero que me tirem] (me) (o número da minha mãe|o número do meu pai|o número do meu marido|o número do meu filho) [da distribuição|do grupo|da lista de distribuição|da vossa distribuição|do mailing|da ronda]
    [anulo|anulei|cancelo|dou por terminada|termino|encerro] (já) [a assinatura|a minha assinatura|minha assinatura|esta assinatura] (dos sms|das mensagens|da newsletter) $
    ^ [tchau|xau|adeus|bye|fui] (pra|pras|para|às|aos|à) (as|vossas|suas|essas) [propaganda|propagandas|promoções|promoção|ofertas|mensagens|sms|spam|avisos|newsletter|publicidade] (de vocês) $
    (eu) [tô|to|tou|estou] (a) [saindo|caindo fora|sair fora|a sair desta lista] (tchau|fui|adeus) $
    (já) não contem (mais) comigo (mais) (para isto|pra isso|nessa lista|para mais) $
    ^ [não contem|nao contem] mais comigo
    [saio|saí|vou-me embora|deixo|abandono] (da|do|o|a) (vosso|vossa) [clube|lista de sms|lista de mensagens|newsletter] (obrigado|obrigada|por favor) $
    [para|parem|pare] com isso de [bônus|bonus|promoção|promoções|desconto|descontos|oferta|ofertas|mensagem|mensagens|sms|aviso|propaganda|todo dia|lembretes]
    [quanto tenho|quanto é que tenho|o que tenho|o que preciso|quanto preciso|quanto custa] (de|que) (pagar|fazer) (pra|para) (vocês|vcs|os senhores) se [calarem|calar|calem]
    ^ [n|ñ|num] quero mais $
    ^ (e) [não quero|n quero|já não quero] (mais) (nada) mais (nada) (disso|disto|obrigado|obrigada|por favor) $
    (sem|nem mais|dispenso|não me interessam) [sem estas coisas|sem essas coisas|nem mais estas coisas|nem mais essas coisas|dispenso estas coisas|dispenso essas coisas|não me interessam estas coisas|não me interessam essas coisas] (por favor|daqui em diante|a partir de agora|obrigado|obrigada) $
    ^ é favor (de) não (me|nos) [avisar|convidar|lembrar|notificar|informar|incomodar] (mais|por favor) $
    nunca mais (me|nos) [lembrem|avisem|chamem] (de|para|disto|disso) (nada|disto|disso) $
    [estou|tô|tou|fico] [farto|farta|cansado|cansada|cheia|cheio] de [estas coisas|essas coisas|estas tretas|destas coisas|dessas coisas]
    ^ já tenho [isto|disto|disso|coisas dessas|essas coisas|coisas destas] que (me) chegue
    [só queria|só quero|só preciso do|só precisava do|só me interessa] (o) [o código|código|o comprovativo|a encomenda|o recibo] (e) não (a|as|quero) [texts]
    não (quero|pretendo|desejo|gostava de|quero mais) [ser avisado|ser avisada|ser incomodado|ser incomodada|ser contactado|ser contactada|ser contatado|ser contatada|ser notificado|ser notificada|ser lembrado|ser lembrada] (mais) (de nada|por vocês|por sms|mais) $
    ? ^ (eu) (já) [não renovo|não quero continuar|não pretendo continuar|não quero continuar a receber|não quero seguir] (mais|obrigado|obrigada) $
    [quero|gostava de|pretendo|vou] deixar de (ser|estar) [ser membro|ser sócio|fazer parte|ser cliente do clube|pertencer ao clube|pertencer à lista] (do clube|da lista|do programa) $
    ^ [cancela aí|cala a boca robô|cala a boca robo|xô|suma|suma daqui] (por favor) $
    (eu) [desta lista|dessa lista] (eu) [desço|saio|me retiro|tô fora|estou fora]
    [fechem|fecha|fechar] a torneira (das|dos|de) (ofertas) [promoções|mensagens|sms|ofertas|avisos|anúncios]
    ? ^ [vamos ficar por aqui|ficamos por aqui|vamos parar por aqui|paramos por aqui|entre nós acabou] $
    [chega de|basta de] [avisinhos|mensagenzinhas|mensagenzinha|avisinho|textinhos|recadinhos]
    (exijo|quero|peço) (ser|que) [ser eliminado|ser eliminada|ser retirado|ser retirada|ser excluído|ser excluída|ser removido|ser removida] (da|das|de) (vossa|sua) [campanha|campanhas|lista|listas|divulgação]
    não (vou) [leio|ler|vou ler|li] (mais) [nenhuma|nada|nenhum|mais nada] (de vocês) [então pra que mandar|para que mandar|pra que mandam|por que mandam|economizem|poupem|poupem-se]
    [notices] (da|do|de) … podem [acabar|terminar|cessar|parar] $
    (os|as) [notices] podem [acabar|terminar|parar|cessar|ficar por aí|ir embora] (já|agora) $
    [pedi|já falei|já avisei|implorei|já disse] … (pra|para|que) (vcs|vocês) [pararem|parassem|pra pararem]
    (podem|pode|dá pra|façam|faz|podiam) (fazer o favor) [de sumir|sumir|desaparecer|de desaparecer|sumam|some] (logo) [do meu|da minha] [celular|telemóvel|telefone|whats|vida|zap]
    ? ^ (vcs|vocês|que) [são|sois|tão sendo] (muito|muitos|uns|demasiado|tão|bem) [insistentes|chatos|inconvenientes|invasivos|melgas|maçadores|pegajosos|malas|grudentos] $
    ? ^ (deixa|deixem|parem|para) de ser [chatos|chato|melgas|melga|inconvenientes|inconveniente|insistentes|insistente|mala|malas] $
    [ficou|fui|deu pra entender|tá|está] (bem) [claro|clara] que (eu) não quero (mais|receber) [nada|mais nada|isso|isto|mensagens] $
    ? [tira|tire|tirem|retirem] (o) meu nome (dessas|destas|das|dessa|desse) [ofertas|promoções|mensagens|coisas|listas|envios|avisos|lembretes|divulgações]
    ? [tenho|preciso|será que tenho] (mesmo) (de|que) [saber|ficar a saber|ser avisado|ser avisada|ficar sabendo] (de) [cada|todas as vossas|todos os vossos|todas as suas] [saldo|saldos|promoção|oferta|desconto|promoções|ofertas|descontos]
    ? [obrigado mas não|obrigada mas não] (já) [tenho cupões|tenho cupons|tenho vales|sobram-me cupões|tenho ofertas|tenho publicidade]
    ? [meu telemóvel|meu celular|meu telefone|minha caixa] não é (o|um|a) (vosso|seu|vossa|de vocês) [cartaz|outdoor|mural|painel|vitrine|montra|caixote]
    ? [antes|prefiro] [comer o chapéu|morrer|engolir um prego|comer os sapatos|comer vidro] (do) que [receber|ler|ver] [outra destas|outra dessas|outro destes|outro desses|outra mensagem|mais uma destas|mais uma dessas|outro sms]
    ? [pensei|pensava|achei|achava] que (já) [me tinha livrado|tinha-me livrado|me livrei|tinha me livrado|estava livre] de [vocês|vós|vossas mensagens|suas mensagens]
    ? [deem|deixem|dê|passem|cedam] (o) (meu) [meu lugar|lugar] (na|da|em) (vossa|sua) [lista|lista de vocês] a [quem se interesse|quem se interessar|alguém que se interesse|quem quiser|quem tenha interesse]
    ? [considerem|considere|tomem] (isto|isso|esta mensagem) (como) (a|o) (minha|meu) [despedida|adeus|minha despedida|meu adeus] (das|de|da|às|a)
    ? [até lá] [silêncio|quero silêncio|só silêncio|bico calado|silêncio por favor] $
    ? quem me [meteu|pôs|colocou|inscreveu|adicionou|botou] (nisto|nisso|aqui|aí|nessa lista|nesta lista) [que me tire|me tire|que me retire|que me apague|tira|que tire|me tira]
    ? [telemóvel|celular|telefone] [vibra|apita|toca|treme] … [por vossa causa|por causa de vocês|por culpa vossa|por culpa de vocês] (e) (eu|eu bem) [dispensava|dispenso|passava bem sem|preferia que não|bem que dispensava]
    ? [dei|deixei|demos|forneci] (este|o meu|meu|esse) [número|telefone|contacto|contato|celular|telemóvel] para [a entrega|a encomenda|o pedido|a consulta|a reserva|a fatura] não para [receber|me mandarem|me enviarem|anúncios|publicidade|promoções|propaganda]
    ? ^ (vocês|já) (já) (estão|vocês estão) (a) [ficar|ficando|tornar-se] (muito|bem|bastante) [chatos|chatas|maçadores|insuportáveis|uns chatos] $
    ? ^ eu [fico por aqui|salto fora|tô fora] (abraço|adeus|até nunca) $
    ? [política|regulamento|normas|regras] (da|de) (nossa|minha) (empresa) [proíbe|proíbem|não permite|não autoriza|não admite] (os|receber|qualquer) [sms publicitários|sms comerciais|mensagens publicitárias|mensagens comerciais]
    ? [vossas mensagens|suas mensagens|mensagens de vocês|vossos sms] (comigo) (são|é|só) [tempo perdido|perda de tempo|dinheiro perdido|desperdício|um desperdício]
    [cartas|carta|correio|e-mail|email|e-mails|emails|chamadas|ligações|papel] sim … [mensagens|sms|mensagem|torpedos] … não
    [podem|pode|já podem] (já) [deixar de|parar de] (nos|me) [nos avisar|me avisar|avisar-nos|avisar-me|avisar|mandar-nos|mandar-me|enviar-nos|enviar-me|informar-nos|informar-me|convidar-nos|nos mandar|me mandar|nos enviar|me enviar|nos lembrar|lembrar-me]
    [tiravam-me|tiravam-nos|tirariam-me|me tirariam|tirava-me|me tirava|podiam tirar-me|excluíam-me|removiam-me] (por favor) [da|do|das|dos] (vossa|vosso|sua|seu) [mensagem de grupo|mensagens de grupo|grupo|lista|mensagem coletiva|mensagens|lista de pais|lista de transmissão|circulares|mensagens da turma]
    [apito|apitos|bip|bips|toque|toques|notificações|mensagens|barulho] … não (quero|aguento) [nem mais um|nem mais uma|mais nenhum|mais nenhuma|nem um|mais um só]
    [não quero|não me mandem|não enviem|não mandem] nem mais [um|uma]
    [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda] … [já não são precisos|já não são precisas|já não é preciso|já não é precisa|já não são necessários|já não são necessárias|já não é necessário|já não é necessária|não são mais necessários|não são mais necessárias|não é mais necessário|não é mais necessária|não são mais precisos|não preciso mais|não precisamos mais|já não preciso deles|já não preciso delas|já não preciso|já não precisamos|já não me servem|não me servem mais|não servem mais|já não servem|já não fazem falta|já não me fazem falta|não fazem mais sentido|já não fazem sentido|não fazem sentido|já não me interessam|não me interessam mais|já não se justificam|já não se aplicam|não se aplicam mais|são desnecessários agora|são dispensáveis|estão a mais|já não precisam de vir|não precisam mais vir|não precisam vir mais|podem parar de vir]
    [já não são precisos|já não são precisas|já não é preciso|já não é precisa|já não são necessários|já não são necessárias|já não é necessário|já não é necessária|não são mais necessários|não são mais necessárias|não é mais necessário|não é mais necessária|não são mais precisos|não preciso mais|não precisamos mais|já não preciso deles|já não preciso delas|já não preciso|já não precisamos|já não me servem|não me servem mais|não servem mais|já não servem|já não fazem falta|já não me fazem falta|não fazem mais sentido|já não fazem sentido|não fazem sentido|já não me interessam|não me interessam mais|já não se justificam|já não se aplicam|não se aplicam mais|são desnecessários agora|são dispensáveis|estão a mais|já não precisam de vir|não precisam mais vir|não precisam vir mais|podem parar de vir] (mais) [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda]
    [já não são precisos|já não são precisas|já não é preciso|já não é precisa|já não são necessários|já não são necessárias|já não é necessário|já não é necessária|não são mais necessários|não são mais necessárias|não é mais necessário|não é mais necessária|não são mais precisos|não preciso mais|não precisamos mais|já não preciso deles|já não preciso delas|já não preciso|já não precisamos|já não me servem|não me servem mais|não servem mais|já não servem|já não fazem falta|já não me fazem falta|não fazem mais sentido|já não fazem sentido|não fazem sentido|já não me interessam|não me interessam mais|já não se justificam|já não se aplicam|não se aplicam mais|são desnecessários agora|são dispensáveis|estão a mais|já não precisam de vir|não precisam mais vir|não precisam vir mais|podem parar de vir] (os|as|dos|das|de|mais) [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda]
    ? [vendi|vendemos|acabou|terminou|fechámos|fechamos|fechei|mudei-me|me mudei|mudámo-nos|nos mudamos|mudei de|mudámos de|mudamos de|troquei de|deixei|deixámos|saiu|saímos|saí do|saí da|já não anda|não vai mais|morreu|já não está] & [já não são precisos|já não são precisas|já não é preciso|já não é precisa|já não são necessários|já não são necessárias|já não é necessário|já não é necessária|não são mais necessários|não são mais necessárias|não é mais necessário|não é mais necessária|não são mais precisos|não preciso mais|não precisamos mais|já não preciso deles|já não preciso delas|já não preciso|já não precisamos|já não me servem|não me servem mais|não servem mais|já não servem|já não fazem falta|já não me fazem falta|não fazem mais sentido|já não fazem sentido|não fazem sentido|já não me interessam|não me interessam mais|já não se justificam|já não se aplicam|não se aplicam mais|são desnecessários agora|são dispensáveis|estão a mais|já não precisam de vir|não precisam mais vir|não precisam vir mais|podem parar de vir] & [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda]
    [não é preciso|já não é preciso|não é necessário|já não é necessário|não precisa|não precisam|não precisam de|não precisam mais|já não precisam de|não precisa mais|não precisa mais de|não há necessidade de|não vale a pena|já não vale a pena|escusam de|não adianta|não faz sentido|não tem por que|não têm de|não têm que|não há razão para] … [continuarem|continuar|mandarem|enviarem|avisarem|avisar|mandar|enviar|informar|informarem|lembrarem|continuem|mandem|enviem|convidarem] … [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda]
    [não é preciso|já não é preciso|não é necessário|já não é necessário|não precisa|não precisam|não precisam de|não precisam mais|já não precisam de|não precisa mais|não precisa mais de|não há necessidade de|não vale a pena|já não vale a pena|escusam de|não adianta|não faz sentido|não tem por que|não têm de|não têm que|não há razão para] (que) (me|vocês) [continuarem|continuar|continuem|ficar|ficarem] (a) (me) [mandar|enviar|mandando|enviando|avisar|avisando|informar|lembrar|convidar|mandar-me|enviar-me|mandar-nos|enviar-nos|avisar-nos|avisar-me]
    [podem|pode|podes|podiam|poderiam|podia|podem-me|dá para] (me|nos) [tirar-me|tirar-nos|me tirar|nos tirar|tirar|retirar-me|retirar-nos|retirar|remover-me|remover|excluir-me|excluir|me remover|me excluir] (já) [do|dos|das|da|de|desse|deste] [grupo de mensagens|grupo de sms|grupo|mensagens da turma|mensagens de grupo|sms de grupo|mensagens dos pais|lista de pais|lista dos pais|lista da turma|grupo de pais|grupo dos pais|grupo da turma|circulares|avisos da escola|avisos do clube|envios em massa|lista de difusão|lista de transmissão|mensagens da escola|avisos|lembretes|mensagens da creche]
    [tirem|tira|tire|tirem-me|tira-me|tire-me|tirem-nos|me tirem|me tira|me tire|nos tirem|retirem-me|retirem-nos|me retirem|removam-me|me removam|removam-nos|excluam-me|me excluam] (por favor|já) [do|dos|das|da|de|desse|deste] [grupo de mensagens|grupo de sms|mensagens da turma|mensagens de grupo|sms de grupo|mensagens dos pais|lista de pais|lista dos pais|lista da turma|grupo de pais|grupo dos pais|grupo da turma|circulares|avisos da escola|avisos do clube|envios em massa|lista de difusão|lista de transmissão|mensagens da escola|mensagens do grupo]
    [fiquem|fica|fique|podem ficar|pode ficar|guardem|podem guardar|fiquem lá|fiquem-se] (lá) [com|com os|com as|os|as] (vossos|seus|teus|vossas|suas) [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda] … [eu|sei|já|obrigado|obrigada|não]
    [poupem-me|poupe-me|poupa-me|me poupem|me poupe|poupem-nos|nos poupem|podem poupar-me|podem me poupar|poupem|evitem-me|dispenso] (já) [às|aos|das|dos|as|os|de|a] (vossas|suas|vossos|seus|tantas|tantos) [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda]
    [poupem-me|poupe-me|poupa-me|me poupem|me poupe|poupem-nos|nos poupem|podem poupar-me|podem me poupar] (vossas|suas|vossos|seus|tantas|tantos) [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda]
    [avisos|os avisos|vossos avisos|seus avisos|lembretes|os lembretes|vossos lembretes|seus lembretes|notificações|as notificações|novidades|as novidades|notícias|as notícias|convites|os convites|circulares|as circulares|ofertas|as ofertas|promoções|as promoções|promos|mensagens|as mensagens|vossas mensagens|suas mensagens|sms|os sms|comunicados|os comunicados|informação|informações|as informações|a informação|boletins|alertas|os alertas|anúncios|publicidade|propaganda] … [podem poupar-mas|podem poupar-mos|podem me poupar|podem poupar-me|dispenso|podem dispensar|podem guardar para vocês]
    [solicito|peço|rogo|exijo|peço-vos|requeiro|pedia|agradeço|agradecia|gostaria|queria|solicitamos] (que) [não me sejam|não me|não me seja|não sejam|não nos|deixem de me|não me voltem a|não mais me] (mais) (sejam) [enviados|enviadas|enviem|mandem|enviado|remetam|contactem|contatem|escrevam|enviar|mandar|notifiquem|incomodem]
    [solicito|peço|quero|exijo|gostaria de] (para) [deixar de receber|não receber mais|não ser contactado|não ser contactada|não ser contatado|não ser contatada|não receber nenhum|não receber nenhuma|não receber qualquer]
    [façam|faça|faz|façam-me|fazem-me] (me) (o) [favor|obséquio|gentileza|a gentileza] (de) (me) não (me) [mandar|mandarem|enviar|enviarem|escrever|escreverem|mandar-me|enviar-me|chatear|incomodar|incomodarem]
    [tenham|tenha|tem|queiram] (a) [bondade|gentileza|amabilidade|fineza|delicadeza|cortesia] de não (me|mais) [mandar|enviar|escrever|mandar-me|enviar-me|escrever-me|incomodar|incomodar-me|contactar|contactar-me|contatar]
    nem (mais) [um|uma] (só|única|único) [única|só|mensagem|sms|aviso|promo|que seja] (a partir) [daqui para a frente|a partir de agora|de agora em diante|daqui em diante|a partir de hoje|doravante]
    [chega|basta|já chega|já basta] (de|deste|desta|desse|dessa|com) (tanto|tanta|este|esse|esta) [spam|publicidade|mensagens|bombardeio|bombardeamento|assédio|sms|propaganda|palhaçada]
    [isto|isso|este spam|esse spam|este assédio|esse assédio] (tem|deve) [tem de|tem que|deve|precisa] [acabar|parar|terminar|cessar]
    [um|uma] [mensagem|sms|oferta|aviso|lembrete|promo|promoção] (por|ao|todo|todos|a|cada) [dia|por dia|ao dia|todo dia|todos os dias|diária|diário|por hora|a cada hora] [é|já é] (já|um|muito|mesmo) [demais|demasiado|muito|exagero|excessivo|um exagero|um abuso|abuso]
    [até quando|quanto tempo mais|quantas vezes|quantas vezes mais] … [pedi|disse|pedir|dizer|pedido|dito|avisei|falar|falei] … [não escreverem|não me escreverem|não me mandarem|não mandem|não escrevam|pararem|parar|parem|não quero|não enviarem|não me enviarem]
    [pedi|disse|pedimos|já pedi|falei|já falei|já disse] (já|duas|três|várias|mil) [duas vezes|três vezes|várias vezes|mil vezes|muitas vezes|duas|vezes|antes] (para|que|pra) (já|vocês) [não me escreverem|não escreverem|não me mandarem|não mandarem|não me enviarem|não mandem|não escrevam|não enviem|pararem|parar|parem|não quero|para não|pra não]
    [toca|apita|vibra|acorda-me|me acorda|tocando|toca-me] … [reuniões|reunião|noite|madrugada|turno|aula|trabalho|dormir|missa] … [nunca mais|não quero|basta|chega|nem mais|parem|jamais]
    [trabalho|turno] (de|turno da|à) [noite|noites|noturno|madrugada] … [acorda-me|me acorda|acordam-me|me acordam|durmo|não consigo dormir|dormir|acordar|acordado] … [não quero|não me|nunca|parem|basta|chega|nem|stop]
    [não quero|não queremos|não desejo] (voltar a|tornar a) [receber|ver|ler] (mais) [nunca mais|jamais|nenhuma|nenhum|nem uma|nem um|nada disso|nada disto|nada vosso|mais nada]
    [não quero|não desejo] [voltar a|tornar a] [receber|ver|ler|saber] (mais) [nenhuma|nenhum|nada|isto|isso|nem|outra|uma]
    nada [para|no|pro|pra|em] (o|meu|este|esse) (meu|este) [telemóvel|celular|telefone|número|tlm|cel] [a partir de agora|daqui para a frente|de agora em diante|nunca mais|por favor|daqui em diante]
    [comigo|para mim|a mim|pra mim] não [usem|utilizem|funcionam|por|use] (os|mensagens) [sms|mensagens|mensagens de texto|torpedos]
    não [usem|utilizem|use] (os|mais) [sms|mensagens|mensagens de texto] [comigo|connosco|conosco|para me contactar|para falar comigo|para me avisar|pra falar comigo]
    ^ (contactem-me|contatem-me|escrevam-me|me avisem|quero|prefiro|a mim) [só por e-mail|só por email|só por mail|somente por e-mail|somente por email|apenas por e-mail|apenas por email|unicamente por e-mail|unicamente por email|só por carta|apenas por carta|só por correio|só por telefone|só e-mail|só email|apenas e-mail|apenas email|somente e-mail|somente email|por e-mail apenas|por email apenas|só via e-mail|só via email|só cartas] (daqui para a frente|a partir de agora|de agora em diante) $
    se (o|este) (meu) [telemóvel|telefone|celular] [voltar a tocar|tocar de novo|tocar outra vez|apitar de novo|voltar a apitar|apitar outra vez] … [oferta|mensagem|promoção|sms|vossa causa|causa de vocês] (vossa|de vocês|sua) (eu) [bloqueio|denuncio|faço queixa|bloqueio-vos|processo]
    [tenham|tenha|tem] (um pouco de|a|alguma) [decência|educação|respeito|bondade|gentileza|consideração] (de|e) [parar|parem|deixar|não escrever|não mandar|me deixar|cessar|deixem-me|pare|não me mandar]
    ^ (onde|em que|o que|qual|como) (botão) (é que) [carrego|clico|aperto|toco|faço] (pra|para) [acabar|terminar|parar] (com) (isto|isso) … [não quero|já não quero|nem mais|chega|não aguento|farto|farta]
    ^ chega de [fotos|vídeos|cupons|links|piadas|receitas|catálogos|convites|sorteios|correntes|descontos|saldos|figurinhas|encartes] (de|da|do|por) … (obrigado|obrigada|por favor) $
    ^ (vocês) já (me) [escreveram|mandaram|enviaram|escreveu] (que chegue|o suficiente|demais|o bastante|bastante) $
    [nenhum|nem um] [contato|contacto|sms|aviso|envio|torpedo|lembrete] mais (por|de) [sms|mensagem|telefone|vocês|vossa parte|telemóvel|celular|texto]
    [nenhum|nenhuma] mais [contato|contacto|mensagem|aviso|sms] (por|de|vossa)
    mais um [apito|bip|toque|sms|aviso|torpedo|plim] … e [o telefone|o telemóvel|o celular|bloqueio|faço queixa|denuncio|vai para o lixo|vou|eu bloqueio|processo|mudo de|saio]
    [fui|me|adicionaram-me|puseram-me|meteram-me|me puseram|me cadastraram|me adicionaram|inscreveram-me] (adicionado|adicionada|inscrito|inscrita|cadastrado|cadastrada|colocado) [por engano|por erro|sem querer|sem autorização|sem pedir|sem perguntar|sem minha autorização] … [desfaçam|tirem-me|retirem-me|me tirem|anulem|cancelem|desfaz|me tira|removam|me removam] (isso|isto)
    ^ (por favor) (já) não [continuem|continue|insistam|insista|prossigam] (mais|por favor|assim|obrigado|a escrever|a mandar) $
    não quero (receber|ver|mais) (mais) (as|essas|estas|vossas|suas) [coisas|tretas|bobagens|histórias|porcarias] (do|da|de) [bingo|lotaria|loteria|rifas|sorteios|loja|publicidade|propaganda|promoção]
    [esqueçam|esqueça|larguem|deixem] (lá) [os avisos|os lembretes|as mensagens|os sms|as notificações|as promoções] (da|do|de) … (creche|escola|ginásio|academia|loja|clínica|clube|curso|por favor) $
    [só|somente|apenas|unicamente] [pelo correio|por correio|por carta|por e-mail|por email] (o) (meu) [o meu telefone|meu telefone|o meu telemóvel|meu celular|o meu celular|telemóvel|telefone|celular] é (só) [para|pra]
    ^ (isto|isso) não é (para|pra) mim (obrigado|obrigada) [deixem|deixa|deixem lá|esqueçam|parem|parem por favor] $
    ^ (por favor) [poupem-me|poupe-me|poupa-me|me poupem|me poupe|me poupa|poupem-nos|nos poupem] (de|a) (tudo) [disto|disso|isto|isso|tudo isto|tudo isso|o resto] (por favor|obrigado|obrigada) $
    [gostava de|gostaria de|queria|quero|prefiro|preferia|adorava] não [voltar a ter|ter mais|voltar a receber|receber mais|ter|saber] (mais) [notícias|novidades|nada] (vossas|suas|de vocês|vosso)
    não (me|nos) [notifiquem|avisem|informem|alertem|lembrem|notifique|avise|informe|alerte|lembre|contatem|contactem|procurem|abordem] (mais) [de mais nada|mais|de nada|nunca mais|por sms|mais nada|sobre nada|disso|disto]
    [já não são|não são|não são mais|deixaram de ser] [necessárias|precisas|necessários|precisos] (mais) [mensagens|lembretes|avisos|sms|notificações|alertas]
    (eu) [prefiro|preferia|preferimos|prefiro antes|prefiro receber|gosto mais de] (uma|um|de) (receber) [carta|cartas|e-mail|e-mails|email|emails|telefonema|ligação|correio|papel] (em papel) [a|em vez de|ao invés de|do que|no lugar de|que] (receber|os|esses|estes|essas|estas|as|vossos|seus) [sms|mensagens|mensagem|torpedo|torpedos]
    [só|somente|apenas|unicamente|exclusivamente] por [e-mail|email|mail|carta|correio|telefone|correio eletrónico] (daqui em diante|daqui para a frente|a partir de agora|de agora em diante|por favor|doravante) (e) [não por|nunca por|nada de|nada por|não mais por|sem] (mais) [mensagem|mensagens|sms|torpedo|torpedos|texto|telemóvel|celular|whatsapp]
    ? [me remove|me remova|me removam|me tira|me tire|me tirem|remove-me|removam-me|tira-me|tirem-me|retirem-me|retira-me|me exclua|me exclui|me apaga|me apaguem|apaguem-me] (do|dos|da|das) [inscritos|subscritores|assinantes|destinatários|contatos de vocês|vossos contactos|disparos|lista de transmissão|envios|mailing]
    [essa|esta|isto|isso] [foi|é|será|vai ser] a última [mensagem|sms|notificação] (de vocês|vossa|sua) que (eu) [quero|queria|vou|leio|desejo|aceito|pretendo] (ler|receber|ver)
    ? ^ (vão|vai|vá) (lá) [escrevam|escreve|escreva|mandem|mande|manda|escrever|mandar|chatear|incomodar|perturbar|encher] (isso|isto) (para|a|pra) [outra pessoa|outro|alguém mais novo|alguém mais nova|alguém mais jovem|gente mais nova|gente mais jovem|quem queira|quem quiser]
    [isso|isto|vocês|o telefone|o celular|o telemóvel] [me acorda|me acordam|acorda-me|acordam-me|me assusta|me assustam|assusta-me|assustam-me] (de|à|toda|a meio da|todas as) (noite|madrugada|noites|hora) [parem|pare|chega|basta|deixem|acabem|para]
    ^ nem mais uma (destas|dessas|mensagem|sms|por favor|obrigado|obrigada) $
    ^ nem mais um (destes|desses|sms|torpedo|lembrete|por favor|obrigado|obrigada) $
    [não é preciso|não precisa|não precisam|já não é preciso|não é necessário|não há necessidade de|escusam de|escusa de|não vale a pena|não precisa mais|não precisam mais] (de) [manterem-me|manter-me|me manter|me manterem|me avisar|me avisarem|avisarem-me|avisar-me|lembrar-me|lembrarem-me|me lembrar|me lembrarem|notificar-me|me notificar|me notificarem] (mais) [informado|informada|ao corrente|a par|atualizado|atualizada|mais|disto|disso|nada] (mais)
    [como me livro|como é que me livro|como eu me livro|como é que saio|como eu saio|como saio|como faço para sair|como faço pra sair] (de|disto|disso|desta|dessa|desse|deste|daqui|destas|dessas) (lista|grupo|mensagens|porcaria) … [não quero|não quero isto|não quero isso|já não quero|não quero mais|não pedi|desliguem]
    ? [terminei|acabei|vendi|já não tenho|não tenho mais|já não vou|não vou mais|deixei|saí|já não sou|não sou mais|mudei-me|mudei de|já não moro|formei-me|me formei|já não frequenta|saiu da] & [não vale a pena|não é preciso|não precisa|não precisam|não é necessário|escusam de|escusado|não adianta|não preciso que|já não preciso que] & [avisar-me|avisarem|avisar|avisem|continuarem a avisar-me|escrever|escreverem|mandar|mandarem|mandem|enviar|enviarem|informar|informarem|lembrar|notificar|me avisar|me avisarem]
    (quero|queria|vamos) [chega|basta|fim] (de|dessas|com) [dessas mensagens|destas mensagens|essas mensagens|estas mensagens|esses sms|destes sms]
    ? [agradeço|agradecia|agradeceria|agradecemos|apreciaria] (infinitamente|imenso|muito|eternamente|de coração) (o|a|pelo) [silêncio|vosso silêncio|seu silêncio|silêncio de vocês|silêncio vosso]
    [ponham|põe|coloquem|coloca|bota|botem|insiram|incluam] (este|esse|o meu|meu) (este|esse) [número|cel|celular|telefone|telemóvel|contacto|contato] (aí) (na|numa) (vossa|sua) [lista de não perturbe|lista de não perturbar|lista de não incomodar|lista de não ligar|não perturbe|lista de quem não quer|lista de exclusão|lista de opt out|lista negra]
    ? [para|parem|pare|chega|basta|larga mão|acabem] (já|logo|aí|de uma vez) [com|de] (esse|essa|este|esta|o|a|as|os) (negócio|conversa|história|papo|ladainha|coisa|assunto|as) [de|com|dos|das] (esse|esses|os|as) [seguro|seguros|empréstimo|empréstimos|crédito|consignado|cartão|cartões|funerária|aposta|apostas|cassino|investimento|curso|cursos|plano|planos|telefonia|alarmes|colchão|colchões|consórcio|saldos|promoções|texts]
    ? [bloqueio vos|bloqueio-vos|vos bloqueio|bloqueio vocês|vou bloquear vocês|bloqueio todos|bloqueio tudo|bloqueio isso|bloqueio este número|bloqueio esse número] (a todos|já) (e) (pronto|ponto|acabou|já está|adeus|tchau|fim|era uma vez|ponto final)
    não [me lembro|lembro|recordo|me recordo] (de) [ter assinado|ter autorizado|ter subscrito|ter pedido|me ter inscrito|ter me cadastrado|ter me inscrito|ter dado|ter feito cadastro] (nada|isto|isso|o meu número|autorização) (de|com) (vocês|vcs|vosso) … [removam|me removam|me tirem|tirem-me|removam-me|verifiquem|cancelem|me excluam|apaguem]
    ? (ai|nossa|credo) que [pesadelo|inferno|tormento|tortura|martírio|chatice|seca|praga|suplício|enxurrada|encheção|melga] (de|com|as|essas) (tantas|essas|estas) [texts]
    se (vocês|vcs) (n|não|nao|ñ) [pararem|n pararem|não pararem|pararem com isso|deixarem|cessarem|me tirarem|tirarem|continuarem] (com) (isso|isto) (eu) [vou no|vou na|vou ao|vou à|vou pro|vou pra|chamo|ligo pro|ligo pra|falo com|reclamo no|reclamo na|procuro|aciono|entro com] (o|a|meu|um|uma) [procon|anatel|anpd|polícia|delegacia|psp|gnr|deco|anacom|advogado|advogada|reclame aqui|justiça|juizado|tribunal|processo|threat]
    ? não [quero|preciso|tenho] … [parem|parem com isso|parem já|parem por favor] $
    [tenham a bondade de|favor|por favor|podiam|façam o favor de|tem como] [tirar|retirar|remover|apagar|excluir|tirem|retirem|removam|apaguem] (o) [número|nome|telefone|contacto|contato] (do|da) (meu|minha) (falecido|falecida|finado|finada|defunto|saudoso) [relative|pai|mãe|marido|esposo|esposa|avô|avó|filho|filha|irmão|irmã] (falecido|falecida) (da|do|dos|das) (list)
    [solicito|solicitamos|peço|pedimos|exijo|exigimos|requeiro|demando|venho solicitar|venho pedir] (por favor|formalmente|encarecidamente) (a|o) (imediata|imediato) [suspensão|cessação|interrupção|fim|término|cancelamento|encerramento|anulação|eliminação] (definitiva|definitivo|imediata|imediato|total|permanente) (de|do|da|das|dos) (toda|todo|todas|quaisquer|qualquer|as|os) [comunicação|comunicações|contato|contacto|texts|envio de mensagens|envios|correspondência]
    (eu|já) [opto por|escolho|decido|decidi|prefiro|preferimos|optei por|escolhi] (já) não (continuar a|continuar|voltar a) [receber|recebendo|receber nada|saber] (mais|nada|mais nada) (texts|de vocês|vosso)
    ? que (alguém) (já) [pare|parem|acabe|acabem|termine|terminem|cesse|cessem] (já|logo|de uma vez) (o|a|esse|essa|este|esta|com|tanto) (esse|essa|este|esta) [bombardeio|bombardeamento|assédio|spam|perseguição|avalanche|chuva|tortura|martírio|suplício|enxurrada|perturbação|encheção] (de|por favor) (texts)
    ^ (bom|pois|eu|já) [vou sair|saio|estou fora|tô fora|tô saindo|estou a sair|quero sair|vou me tirar|me tiro] (d|de|do|da|já) [disso|disto|daí|daqui|dessa lista|desta lista|da lista|desse grupo|dessa parada|disso aí|dessa coisa|dessa coisa chata|desta porcaria] (aí|por favor|obrigado|obrigada) $
    ? como (é que) (eu|se) [faço|faz|fazemos|posso fazer|tenho que fazer|fas|fasso] (eu) (pra|para|p) (vocês|vcs|não|que|me) (não) [não me|não me encherem|nao me|não nos|n me|bother|pararem de] (bother|encherem|mandarem|chegarem|incomodarem) (mais)
    [quero|queria|gostaria|gostava|só quero|eu queria era|prefiro] (só|era|de) [ficar|viver|estar|continuar] (em paz|tranquilo|tranquila) sem (todas|tantas|essas|estas|suas|vossas|mais) (essas|estas|as) [texts]
    [incomoda-me|me incomoda|incomoda me|irrita-me|me irrita|não gosto|não autorizo|não admito|não permito|não aceito|chateia-me|acho péssimo] (imenso|muito|bastante) (de) [que usem|que utilizem|que tenham|que use|o uso de] (o|meu) (meu|este) [número|telefone|telemóvel|celular|contacto|contato|fone] (para|pra) [publicidade|texts|propaganda|marketing|fins publicitários|me mandar|me enviar|mandar]
    ? [abusam|estão a abusar|tão abusando|estão abusando|exageram|passam das marcas|passam dos limites|pegam pesado|tão exagerando|estão exagerando] (já|um pouco|muito) (com|de) (tanta|tantas|tantos|tanto|as|essas|esse) [texts]
    ? (já) [tenho outro|tenho outra|arranjei outro|arranjei outra|mudei de] … [podem poupar|podem se poupar|poupem|podem economizar|podem guardar|escusam de mandar|não precisam mandar] (me|se|os|as|o|a|esses|essas) (os|as) [texts]
    [podem poupar|podem poupar-me|poupem-me|poupem me|me poupem|poupem|podem economizar|economizem|podem guardar|guardem] (me) (os|as|de|dos|das|esses|essas|vossos|suas) [texts]
    [meu filho|minha filha|meu neto|minha neta|um menor|uma criança|criança] (de) … [usa esse celular|usa este telemóvel|usa este telefone|usa esse telefone|usa esse número|usa este número|mexe nesse celular] … [não mandem|não enviem|parem|dont]
    não [mandem|enviem|mande|envie|mandes|envies] (mais) (pra cá|para cá|para aqui) [oferta|ofertas|propaganda|promoção|promoções|publicidade|mensagens|mensagem] (de|das|do) [aposta|apostas|cassino|casino|jogo|jogos|empréstimo|crédito|bebidas|álcool]
    ? como (é que) (eu) [faço|fazemos|faz] (pra|para) [vocês me esquecerem|vocês pararem|vcs pararem|vcs me esquecerem|me esquecerem|me deixarem em paz|vocês me deixarem em paz|vcs me deixarem em paz|me largarem|pararem com isso|isto parar|isso parar]
    não (me|nos) [interessam|interessa] (os|as|o|a) [vossos|vossas|vosso|vossa|seus|suas|teus|tuas] … [nem hoje nem nunca|nem agora nem nunca|agora nem nunca|hoje nem nunca|nem amanhã|de todo|minimamente|nem um bocado|nem um pouco]
    [gostaria|gostava|quero|queria|peço|solicito|agradeço|prefiro|pretendo] (de|imenso) que (o|a) [este número|esse número|meu número|o meu número|o meu contacto|meu contato|meu nome|o meu nome|meu telefone] (deixasse|deixe) (de|já) (não) [constar|constasse|figurar|figurasse|aparecer|aparecesse|estar|estivesse|deixasse de constar|deixe de constar|deixasse de figurar] (mais) (entre|na|nas|nos|no) … [recebem|list|texts]
    [este|esse|o meu|meu] (número|contacto|contato|nome|telemóvel|celular) [deixe de|deixasse de|não deve|não devia|não pode] (mais) [constar|figurar|aparecer|estar|receber] (mais|entre) (na|nas|nos|no|os|as|da|das) … [recebem|list|texts]
    [próxima|próximo|na próxima|a próxima|mais uma] (mensagem|vez) (que) (me) [chegar|mandarem|enviarem|vier|receber|mandar] (eu|vou) [processo|vou processar|denuncio|vou denunciar|bloqueio|processar] (vocês|vcs|vos|todos)
    [remove] (já|logo|por favor) (o) [meu|esse|este|nosso] (o) [fone|número|telefone|telemóvel|celular|cel|contato|contacto|whats|zap|nome|numero] (já|por favor) (da|do|de) [sua|tua|vossa|seu|teu|vosso|essa|esse|daí] (det) (list)
    (meu|o meu|minha|a minha) [celular|telemóvel|telefone|caixa|caixa de entrada|memória|tela] (vive|está|tá|anda|fica) [lotado|lotada|cheio|cheia|entupido|entupida|atolado|a abarrotar|abarrotado] (de|das|dos|com) (os|as) (det) [texts]
    ^ não (quero|preciso|tenho) (mais) [ração de|ração|produtos de|coisas de|seguro de|ofertas de] … [parem|pare|chega|basta|stop|me tirem|tirem-me] $
    [só|apenas|somente] (me) [inscrevi|registei|cadastrei|increvi|inscrevi-me|registei-me] (me) (para|por causa de|pra|num|no) … [não para|não pra|e não para|mas não para] (ser|receber|levar|me) … [texts|publicidade|propaganda|mensagens|bombardeado|bombardeada|inundado|inundada]
    [fora] (já) [da|das|dessa|desta|de] [vossa|sua|tua|essa|esta|vossas|suas] (det) [list]
    [eu|a gente|nós|que eu] (não|nunca|jamais) (mais) [vou|quero|pretendo|irei] (mais) [receber|ler|abrir] (mais) (det) (det) [texts]
    não [te|lhe|lhes|vos] [dei|dou|dei nenhuma|demos] (a|nenhuma|o) [licença|autorização|permissão|consentimento|liberdade] (nenhuma) (pra|para) (isso|isto|me|tal) (mandar|mandarem|enviar|enviarem|escrever|escreverem) $
    [agradecia|agradeceria|agradecia muito|agradeceria muito|ficaria grato|ficaria grata|seria bom|era bom|gostaria] (muito) [que|se] [pudessem|pudesse|podiam] [parar de|deixar de] [enviar|enviar-me|mandar|mandar-me|me mandar|me enviar|contactar|contactar-me|me contatar|me ligar]
    [agradecia|agradeceria|agradecia muito|agradeceria muito|ficaria grato|ficaria grata|seria bom|era bom|gostaria] (muito) [que|se] [parassem de|parasse de|deixassem de|deixasse de] [enviar|enviar-me|mandar|mandar-me|me mandar|me enviar|contactar|contactar-me|me contatar|me ligar]
    [agradecia|agradeceria|agradecia muito|agradeceria muito|ficaria grato|ficaria grata|seria bom|era bom|gostaria] (muito) [que|se] (pudessem|pudesse) (me) [retirassem|retirar|removessem|remover|tirassem|tirar|apagassem|apagar] (me) [da lista|da vossa lista|da sua lista|do cadastro|da base]
    ? [o que|que] (é que) (eu) [tenho|preciso|posso|devo|faço|falta] (mais) (de|que|é) (fazer|dizer|mandar|escrever) [pra|para] (que) (vocês|vcs|isto|isso|me) (me|parar) [deixarem em paz|deixar em paz|pararem|pararem com|parem|largarem|largar|esquecerem|esqueçam|deixem em paz|deixarem|acabar|acabe|ouvirem|calarem]
    ? [dá|dava|posso|podia|tem como|será que posso|consigo] (pra|para) (eu) [ter|viver|ficar] (uns|cinco|5|um) (minuto|minutos) [de|em] [paz|sossego|silêncio]
    [procedam|proceda|proceder|procederem|tratem|promovam|efetuem|efectuem|confirmem|processem] (já|de imediato|imediatamente|por favor) (ao|à|do|da|o|a) [cancelamento|anulação|remoção|retirada|exclusão|eliminação|cessação|supressão] (imediata|imediato|definitiva|definitivo) (do|da|de|dos) (meu|minha|meus|este) [registo|registro|subscrição|inscrição|cadastro|contacto|contato|número|assinatura|envio|envios]
    ? [dei|deixei|passei|forneci] (o|meu) (meu) [número|nº|contacto|contato|telemóvel|telefone|celular|zap] (só|apenas|somente|unicamente) (para|pra|por causa) (a|o|da|do) … [adeusinho|adeus|não para|não pra|e não|já cá está|chega|mais nada]
    ? [grace] (muito|imenso|encarecidamente|por favor|só|apenas|vocês|vcs|vc|o favor) (de|para|pra|que|a|em|se) [release]
    ? [grace] (muito|imenso|encarecidamente|por favor|só|apenas|vocês|vcs|formalmente) (que|se|de) (já|vocês|vcs|por favor|de uma vez) [releases]
    ? [e se|que tal|que tal se|então e se|bora] (vocês|vcs|vc|cês|tu) (me|se|já) [sumirem|sumissem|sumir|procurassem|procurarem|procurar outro|fossem|forem chatear|esquecessem|esquecerem|deixassem|deixarem|calassem|calarem|parassem|pararem|largassem|largarem|desaparecessem|desaparecerem|poupassem|pouparem|incomodassem|incomodarem|desistissem|desistirem] (da|de|com|outra|outro|a|em|o|embora)
    ? [hate] (muito|imenso|tanto|mesmo|mortalmente) (de|que|a) [receber|recebermos|ver|ler|ser acordado|ser acordada|ser incomodado|ser incomodada|que me mandem|me mandem|me mandarem|me escrevam|acordar] (com) [yours]
    ? [yours] [notices] (já|só|me|aí|todos|toda|a mim) (não) (me|só) [enjoa|enjoam|cansa|cansam|enche|enchem|irrita|irritam|incomoda|incomodam|chateia|chateiam|aborrece|aborrecem|estressa|estressam|acorda|acordam|assusta|assustam|dizem nada|diz nada|dizem respeito|interessam|interessa|fazem falta|servem pra nada|servem de nada|adiantam|confundem|sobram|torram|saturam|stressam|dispenso|dispenso bem]
    ? [kin|meu filho|minha filha|meus filhos] … (small) [recebe|recebem|a receber|recebendo|recebeu] … [isso|isto|notices] … [inaceitável|inadmissível|uma vergonha|um absurdo|absurdo|revoltante|intolerável|assusta|confunde]
    ? (eu|a) [chamo|chama se|se chama|chamo a] (isto|isso|a isto|a isso) (de) [assédio|perseguição|spam|abuso|importunação|bullying]
    ? [isto|isso] (eu) [chamo|chama se|se chama] (de) [assédio|perseguição|spam|abuso|importunação]
    ? já não (faço) [faço parte|pertenço] (de|da|das|do|à|a) (vossa|sua|vossas|nenhuma|essa|esta|vosso) (lista|clientela|clientes|clube|comunidade|carteira)
    ? não faço mais parte (de|da|das|do) (vossa|sua|nenhuma|essa|esta|vosso) (lista|clientela|clientes|clube|comunidade)
    ? [this_phone|my_phone|o meu telemóvel|o meu telefone|o meu celular] (aqui) (não é) [não é] (um|uma|o|a|seu|sua|vosso|vossa|nenhum|nenhuma) [dump]
    ? [this_phone|my_phone|este número|esse número] (aqui) (é|eu uso|uso|está|serve|fica) [só|somente|apenas|exclusivamente|exclusivo|reservado|unicamente] (é|e somente) (para|pra|pro|pros|pras|de|do) [work_use]
    ? [vivo|viver|passo|passava|estou|fico|ficava|arranjo me] (muito|lindamente|perfeitamente|mais) (bem|melhor|feliz|descansado|descansada|tranquilo|tranquila) sem [yours|as|os] (vossas|vossos|suas) (det) [notices]
    ? [prescindo|dispenso|dispensamos|abdico|renuncio|passo] (bem|totalmente|completamente|perfeitamente|de bom grado|muito bem) (de|dos|das|do|da|a|aos|os|as|sem) [vossos|vossas|vosso|vossa|seus|suas|tuas] (serviços|serviço) (notices)
    ? (e) (nem|mais) [nem mais uma|mais nenhuma|nem mais um] [palavra|linha|letra|sílaba|apito|bip|pio|toque] (vossa|de vocês|vosso)
    ? [tuas|suas|vossas|teus|vossos] [notices] (tu|vocês|vcs|podem) [guarda|guardem|guardar|enfia|enfiem|enfiar|mete|metam|meter|engole|engulam] (pra|para|onde|nas|no)
    ? [guarda|guardem|guarde|enfia|enfiem|enfie|mete|metam|engole|engulam|fiquem|fica] (pra ti|pra vocês|para vocês|para si|com) (as|os) [tuas|suas|vossas|teus|seus|vossos] [notices]
    ? [me tira|me tirem|me tire|tira me|tirem me|me exclui|me excluam|me remove|me removam|me saca|me desliga|me desliguem|me desgruda|me livra|me livrem|livrem me|me bota pra fora|me bota fora|me joga fora] (aí|logo|por favor|pfv|já) (de|desse|dessa|deste|desta|disso|da|do|fora|da tua|da sua|da vossa) (tua|sua|vossa|teu|seu|vosso) [stuff]
    ? se (eu|um dia|algum dia) (precisar|quiser|tiver interesse|me interessar) (de) (algo|alguma coisa|comprar) (eu) [eu procuro|procuro vocês|eu vos procuro|sei onde|sei onde encontrar|eu chamo|eu ligo|eu aviso|procuro vos|eu vou atrás|vou atrás de vocês|falo com vocês]
    ? [que parte|qual parte|qual a parte|que letra|qual letra|qual sílaba] (é que) [do|de|da] (meu|minha|palavra) [não|stop|basta|chega|sair|parem]
    ? [por|pelo|no] (o) [email|mail|e mail|correio|carta|telefone|whatsapp] sim (mas|e|agora) (por|o|no) [sms|mensagem|texto] [não|nunca|nem pensar|jamais]
    ? [em] [que|qual|quantas] [língua|idioma|línguas] (é que|eu|vocês|é preciso|preciso|tenho|vou) (preciso|ter|tenho|preciso de|entendem|querem|de|que|é) (de|que) (vos|lhes|te) [dizer|falar|escrever|explicar|repetir|diga|fale|entendem|pedir|dizer vos|falar pra vocês]
    ? não [desejo|quero|queremos|desejamos|pretendo|preciso] (de) [ter|receber|saber|ouvir] (mais) (de|ter) [notícias|nada|novidades|falar] (da|das|do|de|vossas) (nada) [vossa|vossas|sua|suas|vocês|vcs|marca|empresa|loja|vós]
    ? ^ (eu) não [desejo|quero|queremos|desejamos|pretendo] (ter|receber) (mais) [notícias|novidades] $
    ? não [desejo|quero|queremos|desejamos|pretendo] receber (mais) nada
    ? não (estou|tô|tou|fui|sou) [inscrito|inscrita|registado|registada|cadastrado|cadastrada|subscrito|subscrita|inscritos] (em|a) [lado nenhum|nada|nenhuma|nenhum|lugar nenhum|coisa nenhuma|nada disto|nada disso|nisto|nisso]
    ? [ninguém] (vos|lhes|te) [pediu|pediu nada|mandou|solicitou|autorizou|chamou|perguntou] (a vocês|pra|para|que|nada) (me|vocês) (mandar|mandarem|escrever|escreverem|incomodar|enviarem)
    ? [escusam|escusa|escusas|escusado] (de) (será) [avisar|mandar|enviar|escrever|insistir|insistirem|contactar|convidar|informar|mandarem|avisarem|ligar|incomodar|perder tempo|gastar|continuar a mandar]
    ? é escusado (de) [insistirem|insistir|mandar|mandarem|enviar|enviarem|avisar|continuar|continuarem|escrever]
    ? (o|a) [meu|minha|nosso|nossa] [sossego|paz|descanso|sono|tranquilidade|sanidade|saúde mental] [vale|é|importa|conta|tem mais valor] (muito) mais (importante|valioso) (do) (que) (o|os|as)
    ? [sumirem|sumam|some|suma|desapareçam|desaparece|desaparecerem|saiam|sai|saiam já|fora|evaporem] (já|todos|de vez|logo) da (minha) [minha vida|vida|minha frente|minha vista|minha caixa]
    ? [me erra|me errem|me esquece|me esqueçam|me larga|me larguem|me deixa|me deixem|desgruda|desgrudem|desencana|desencanem|larga mão|larguem mão] (tchê|mano|logo|pô|cara|gente|aí|de mim|de vez) (com|dessas|dessa|desses|de) (essa|essas|esses|esse|essa porcaria de|tanta|tanto) [notices]
    ? ^ [pra|pára|parai|parem logo|para logo|pare logo] de (me) [mandar|enviar|escrever|encher|chatear|incomodar|perturbar|azucrinar|amolar|torrar|spammar|importunar|aporrinhar|apoquentar] (me) (tanta|tanto|essas|esses|mais|a|o|as|os|saco) (notices|mensagen|mensage|msn|sms)
    ? [ide|vão|vai|vá|váo|vão lá|vai lá] (lá) (se|todos) [chatear|encher|perturbar|incomodar|azucrinar|amolar|melgar|catar|maçar|aborrecer|apoquentar|importunar] (a paciência de|o saco de|para) [outro|outros|outra|o diabo|quem|a vossa|a sua|outra freguesia]
    ? (vocês|vcs|cês) [=me|nos] [acordam|acordaram|despertam|acordando|despertaram] (toda|todo|todos|às|com|outra|cedo|sempre|de|por) … [dia|dias|sábado|domingo|manhã|vez|madrugada|hora|notices|noite]
    ? [falem|fala|manda|mandem|digam|avisem|avisa] (isso|isto|essa) (lá) [pro|ao|para o|pra] [vosso|seu|esse] [robô|robot|bot|sistema|estagiário|chefe|computador|máquina] (que|parar|pra|para)
    ? [aqui|cá] (em casa|neste número|no meu telemóvel|no meu celular) não quero (mais) [nada|disso|disto|notices|isso]
    ? [já não|não] [moro|vivo|resido|trabalho|estudo|frequento|ando] (mais) (em|aí|no|na|nesse) … [escusam|não precisam|não precisa|não adianta|não vale a pena|não faz sentido|é escusado|dispensam]
    ? [meu|minha|o meu|a minha] [marido|mulher|esposa|pai|mãe|avó|avô|filho|filha|irmão|irmã] … [entre nós|neste mundo|deste mundo|partiu|nos deixou|morreu|faleceu] … [deixem|deixa|respeitem|respeito|parem|descansar|não mandem]
    ? ^ [to_me] (já) não [mais|obrigado|obrigada] $
    ? ^ (por favor|já) [não mais|nada mais|nada|mais nada] [to_me] $
    não (me) [escrevam|escreva|escrevas|escreve|mandem|manda|mande|enviem|envie] (mais|nada|det) (mais) [to_me]
    ? [ninguém|nenhum] (de nós|aqui|cá em casa|nesta casa) [quer|pediu|precisa|solicitou|lê|aguenta|suporta] (receber) (det) (det) [texts|isso|isto]
    ? ^ aqui ninguém (quer|pediu|precisa|lê) [quer|pediu|precisa|lê] (receber) (det) (det) [texts|isso|isto]
    ? ^ (e) quem (é que|foi que) (vos|te|lhe|lhes) [pediu|perguntou|chamou|autorizou] (nada|isso|isto|a vocês|alguma coisa) $
    ? ^ (isto|isso|é) (é) (publicidade|mensagem|sms|conteúdo) [não solicitada|não solicitado|não solicitadas|indesejada|indesejado|indesejadas|não desejada] $
    [peço|agradeço|solicito|rogo|gostaria|gostava|agradecia|pedia|imploro|queria|suplico] (encarecidamente|gentilmente|por favor|vos|lhes|imenso|muito|a gentileza|o favor|o obséquio) [que|de] (me) [parem|pare|cessem|suspendam|desinscrevessem|desinscrevam|retirassem|tirassem|tirem|removessem|parassem|deixassem|deixem|descadastrem|não mais me contatar|não mais me contactar|não me contactarem|não me contatar|não me enviar|não enviar|não me mandar]
    [grato|grata|agradecido|agradecida|feliz|contente|agradecia|adorava|adoraria|apreciava] (muito) se (vocês) (já) (não) (me|nos) [enviassem|mandassem|escrevessem|contactassem|contatassem|incomodassem|tirassem|retirassem|parassem|removessem|deixassem]
    [queiram|queira|favor|é favor|obséquio|gentileza|peço para|solicito que] … [abster-se|absterem-se|abster se|absterem|abstenham|se abstenham|não insistir|não insistam|cessar|suspender] (comigo|de|novos|det) (novos|det|enviar|mandar) (texts|envios)
    ? [é favor|favor|por favor|queiram] não [insistir|insistirem|enviar|mandar|escrever|incomodar|contactar|contatar] (mais|comigo)
    [one_more] (e|que) (eu|já|vou|aí) (e) [i_will|threat]
    ? [if_on] … [i_will|threat]
    ? [next_time] (vez|que|já|eu) (que) (me|mandarem) [i_will]
    ? [next_time] … [advogado|procon|cnpd|anatel|deco|tribunal]
    [no_longer] & [so_stop]
    ? [no_longer] & [no_need_now]
    ? [have_no_more] & [so_stop]
    ? ^ (então|e|já) [let_end] (de uma vez|já|por favor|tá|por aqui|viu) $
    ? quando (é que) (isso|isto|vai|vão) (vai|é) [acabar|parar|terminar|acaba|para] (com) [esta|essa|este|esse] [torment]
    ? ^ quando é que [isso|isto] [vai acabar|acaba|para|vai parar|termina] $
    ? [que|isto|isso] (isto|isso) [acabe|acaba|pare|termine] de uma vez
    ? [marquei|marcado|marcada|marcados|marco|reportei|denunciei] (vocês|já|isto|isso) como spam
    ? [vai|vão|indo|direto|direta] (direto|direta|pro|para o|pra|para a) (direto) [spam|lixo eletrônico|caixa de spam] (direto|viu)
    [já] (vos|te|os) [bloqueei|denunciei|silenciei]
    [vos|te] [bloqueei|bloqueio|denunciei] (já)
    ? [cancelei|descadastrei|saí|pedi pra sair|pedi para sair|mandei stop|mandei sair|pedi o cancelamento|removi|desinscrevi me] … [continua chegando|continuam chegando|continuam a chegar|continua a chegar|continuo a receber|continuo recebendo|continuam mandando|continuam a mandar|e nada|ainda recebo|segue chegando|chegando]
    ? ^ (vocês|vcs|mas|são|vocês são) (são|estão|tão|é) [surdos|surdo|surdas] (ou quê|é|ou o quê) $
    ? ^ (um) [não é não|não quer dizer não] $
    ? [qual|que] parte (do|de) (que) (não) (é que|que) (vocês|você|não) (não) [entendeu|entenderam|entende|entendem|perceberam|percebem|percebeste|entendes]
    ? ^ (que) [never_again] (por favor|hein|viu|tá|ok) $
    ? [é a última vez|última vez|que seja a última vez] que (me|nos) [escrevem|escreves|mandam|mandas|manda|enviam|envia|incomodam|contactam|contatam|chateiam|perturbam]
    ? ^ (eu|bom|pois|olha|gente|já) [bye] (já|gente|pessoal|viu|valeu) $
    ? ^ (já|e|vê se|vai) [get_lost] (já|daqui|todos|de uma vez|da minha vida|pô|porra) $
    ? ^ (a mim|eu|pois|é que|já|olha) [not_for_me] (obrigado|obrigada|daí|de vocês|disso) $
    [save_it] (mais|o|seu|o vosso) [effort] [comigo|em mim|por mim|com a gente|me mandando|a mandar-me|à toa comigo]
    ? ^ (que) [save_it] (mais|o) [effort] (comigo|à toa|à toa comigo) $
    ? ^ [nem|não] (se|vos) (se) [incomodem|incomode|maçem|macem|preocupem mais|dêem ao trabalho|deem ao trabalho|deem o trabalho|deem ao trabalho de|incomodem mais|cansem|canse] (mais|comigo|em escrever|a escrever) $
    [é inútil|inútil|não adianta|escusam de|escusado|não vale a pena|é escusado] (de) (vocês|continuar|continuarem) (a) (me) [mandar|mandarem|enviar|enviarem|escrever|escreverem|insistir|insistirem|mandarem-me|mandar-me]
    ? ^ (eu|só|por favor|já|um pouco de) [peace] (já|por favor|porra|pelo amor de deus|de mim|pfv) $
    ? ^ (são|às|é|mensagem às) [duas|três|quatro|cinco|seis|2|3|4|5|6] (horas) da [manhã|madrugada|noite] (pelo amor de deus|porra|por favor|gente) $
    ? [acordar|acordei|acordaram|acorda|acordam] … (às|6h|7h|5h) [com|por causa de|por] (det) (det) [texts]
    ? [switch_off] (aí|já|logo|por favor) [the_sending] (aí|pra mim|por favor)
    ? ^ [switch_off] [aí|isso|isto|isso aí] (pra mim|para mim) (por favor|por gentileza|urgente) $
    ? ^ [switch_off] (aí) [pra mim|para mim] $
    ? [recebo isso|recebo isto|recebo essas|receber isso] … [corta|corte|tira|cortem|para]
    [meu|o meu] [celular|telemóvel|telefone] não para (de) (apitar|tocar|vibrar) … [isso|vocês|texts|disso]
    ? ^ (já|gente|de verdade|nossa|ó pá|pá|oxe|poxa|caramba|vocês) [enough_of] (já|viu|tá|disso|por favor|de verdade|gente|tanta mensagem|tanto sms|diário|diariamente) $
    [enough_of] (com|de|d|é) (tanto|tanta|tantas|tantos|essas|esses|essa|vossas) [texts]
    ? [everyday_all] … [perturbando|incomodando|chateando|enchendo|apitando|a chatear|a incomodar|a apitar|texts] (viu|chega|cansa|chato|saco)
    [oponho-me|oponho me|me oponho|opomo-nos|opor-me] (a|ao|à|a receber) (det) (det) [marketing direto|marketing|texts|envio]
    ? [sem o meu consentimento|sem meu consentimento|sem consentimento|sem autorização|sem a minha autorização|sem minha autorização|sem permissão] (isto|isso) (é|dá) [ilegal|crime|proibido|multa]
    ? [lgpd|rgpd|lei de proteção de dados|código do consumidor|cdc] … [proíbe|ilegal|violam|violando|descumprindo|infringem|violação]
    ? ^ (eu|olha|oi|é que) (só) tenho (só) [9|10|11|12|nove|dez|onze|doze] anos $
    ? [meus pais|minha mãe|meu pai|a minha mãe|os meus pais] não (me) [deixa|deixam|permite|permitem] (eu) (receber|que receba|ter) (isso|isto|det) (texts)
    [this_phone] (é|era) (o|só|um) (telefone|telemóvel|número|celular) [work_phone] … [não|nada|sem|nem|parem|tirem]
    ? ^ [this_phone|este|esse] (é) (um) (telefone|telemóvel|número|celular) [work_phone] $
    ? [dono|dona|titular|proprietário] (deste|desse|do) (número|telemóvel|celular|telefone) (já) [died|já partiu]
    ? [já partiu|já não está|não está mais entre|nos deixou] … [descansar|descanse|paz]
    ? [estou|moro|vivo] (no|em|fora|na) [estrangeiro|exterior|roaming|fora do país] (e) … [pago por|pago cada|cobram|custa|custam|cobrado]
    ? ^ (então|pô|porra|ah|epa) [swear_go] (todos|já|se|é|lá|logo) [swear_to] (já|todos|pô) $
    [swear_go] (todos|já|lá) [swear_to] (com|mais) (det|tanta|tanto) (det) [texts]
    ? [enfia|enfiem|enfie|mete|metam|soca|soquem|bota] (vocês|lá|essa|essas|esse|as|a|os|vossas|suas|tua) (det) [texts|ofertinha|oferta] (no|naquele|onde|num) (lugar|cu|rabo|sol|lado|sítio)
    ? [vão|vai|vá] [aperrear|perturbar|encher|chatear|incomodar|atazanar|azucrinar|encher o saco de|spamar|importunar] (o saco) (de|a) [outro|outra|outros|outrem|quem|o camões|a tua|a vossa|sua mãe]
    ? [manda|mandem|mande|enviem] (isso|isto|essas) (para|pra|a) [outro|outra|outra pessoa|quem quer|quem queira|a sua mãe|tua mãe]
    não [mensagem|mensagens|sms|msg|propaganda] (mais) [favor|por favor|obrigado|mais]
    [no_way_to_stop] … [to_end_it]
    ? [no_way_to_stop] … [para|pra] (isto|isso) [acabar|parar]
    ? [ensure] (já|por favor|aí) (de|para|pra|com|que|em) (que|eu) (isto|isso) [dont_come] (mais|nada|det) (mais|nada|texts)
    ? [faz|faça|façam|aperta|aperte|carrega|carreguem] … [mas|mas me|e me] (me) [tira|tirem|tirem-me|parem|me tira]
    [kin] (já) não [quer|querem|deseja|precisa|suporta|aguenta|entende|pediu] (mais|saber|receber) (de|nada|det) (det) [texts|isso|isto|nada|mais]
    ? não (a|o|lhe) [incomodem|perturbem|chateiem|assustem] (mais)
    ? ^ (mas|e|então|vocês) por que (é que|vocês|diabos) (é que|vocês|me) (continuam|insistem|insiste|continua|ficam) (em|a|me) [mandando|mandar|enviando|enviar|escrevendo|escrever|insistem|incomodando|chateando|mandam] (isso|isto|tanto|tanta|mais|det) (texts) $
    ? [obrigado|obrigada|valeu] (a) (pela|pelo|por) (esta|mais) [décima|décimo|quinta|quinto|milésima|milésimo|centésima|vigésima|enésima] … [texts|de hoje|hoje]
    ? ^ (mas|e) quem (é que) (diabos) [lê|lerá|abre|lê ainda] [isto|isso|essas coisas|tudo isso] $
    ? [zero|nenhuma|sem|0] [texts] [é|seria|era] (o|um|muito) [número|bom|melhor|ideal|ótimo|perfeito|óptimo]
    ? prefiro … [a|do que|que] (ler|receber|ver|abrir) [mais|outra|outro|uma|um|vossas|as vossas] (uma|um|texts)
    ? [ficar sem notícias|não ter notícias|deixar de ter notícias|sem notícias] [vossas|de vocês|de vós|suas] (é|era|seria|do)
    ? [só|apenas|somente|prefiro|mande|mandem|melhor] (o|por|pelo) (por) [email|e-mail|mail|correio|carta|telefone] … [sms não|por sms não|não por sms|não sms|mensagem não|mensagens não|nada de sms]
    ? por [sms|mensagem|zap|whatsapp|mensagem de texto] não (quero|desejo|obrigado|obrigada|por favor) (nada|receber) $
    [pode ligar|podem ligar|liguem|liga|ligue|liguem me] (se quiser|se quiserem|à vontade) (mas) (não|nada|sem) (me) (de|mandem|manda|mande|enviem) (mais) [texts]
    ? ^ [nem mais um|nem mais uma|nem um|nem uma|nada de|basta de|chega de|não mais] (os|as|o|a) (mais) [texts|cupão|cupões|cupom|cupons|pesquisas|inquéritos|parabéns|lembretes|convites|felicitações|doações|campanhas|newsletters] (mais|de|por) (aniversário|políticas|eleitorais|favor) (por favor|por sms|obrigado) $
    ? [não me|ninguém me] [dêem os parabéns|deem parabéns|convidem|lembrem|peçam o voto|peçam voto|peçam doações|peçam doação|peçam dinheiro] (mais|nada|por sms)
    ? [larga|larguem|soltem|deixem|deixa|esquece] (já|logo) (o|em paz) (o) [meu número|este número|meu contacto|meu celular|meu telemóvel]
    ? ^ (já|pois|então) chega (chega|já chega|tá|viu|gente) $
    ? não (me) [chama|chamem|chame|procurem|procura|procure] mais (por sms|por aqui|para promoção|pra promoção|pra oferta) $
    ? ^ (que|e|senhores|mas|ó|já|de novo|olha|gente) [said_so] (já|porra|caramba|cara|pfv|por favor|obrigado|comigo|viu) $
    ? ^ (por favor) [nada|nem uma|tudo por email nada|tudo por mail nada] (mais) por [sms|mensagem|zap|whatsapp|aqui] (tá|ok|por favor|obrigado) $
    ? não (me|nos) [ponham|escrevam|incluam|coloquem|metam] (mais) [na mensagem|na lista|nas mensagens|nisso|nisto]
    ? ^ a mim (e ao meu marido|e à minha família|e à minha mulher) não (nos|me) [escrevam|mandem|enviem|incomodem]
    ? ^ (e) quem (é que) (vos) [convidou|chamou|mandou|autorizou|perguntou] (vocês|a vocês) $
    ? (isto|isso) [chega-me|chega me|me chega|recebo isto|recebo isso|me mandam] (isto|isso) [sem eu ter pedido|sem pedir|sem eu pedir|sem ter pedido|sem autorização|sem permissão]
    ? não [contratei|ativei|pedi|solicitei|assinei] (nunca) (o|este|esse) serviço (nenhum|algum) (de) (texts) $
    ? não sei (nem) quem me [inscreveu|cadastrou|registou|registrou|meteu|colocou|adicionou]
    ? (preferia|prefiro|preferiria|gostaria de) [sair da|sair dessa|sair desta|não estar na|deixar a] (vossa|sua) lista
    ? [never_again|if_on|one_more|next_time] (ou|que|já|eu|de) [i_will|vou ao procon|deixo de ser cliente|falo com o meu advogado]
    ? (no|na) [próximo|próxima] [sms|mensagem|msg|aviso] (eu|já) [deixo|vou|troco|bloqueio|mudo|saio]
    ? [vou] [avaliar mal|dar nota baixa|dar uma estrela|deixar avaliação negativa|falar mal de vocês|reclamar no google|queimar vocês] … [se não|se continuarem|pararem|se mandar]
    ? se (o) (meu) [telefone|telemóvel|celular] (telefone) [tocar|voltar a tocar|apitar|voltar a apitar] … [apresento|faço|vou ao|reclamo|denuncio|bloqueio] (uma) (reclamação|queixa|procon)
    ? [guardando|guardo|tô guardando|tenho|tirando] (os|as) [print|prints|capturas|provas] (de tudo) (pra|para) [denunciar|a queixa|a denúncia|processar]
    ? [done_with] & [forget_it]
    ? quando (é que|vocês) (é que) [pensam|vão|pretendem] [parar|me deixar|acabar|deixar-me] (com|em|de) (isso|isto|paz)
    ? (acabei de|já) [mandar|mandei|botei|pus|coloquei] (vocês|vos) (pro|para o|no|na) [spam|lixo|lista negra|bloqueio|bloqueados|lista de bloqueados]
    ? (o) que (é que) (vocês) não [entendem|entenderam|percebem|perceberam|entende] (em|de|do|no) [não quero|não|sair|chega|parar]
    ? há [meses|semanas|anos|dias] que (eu) [peço|pedi|ando a pedir|venho pedindo|tento] (para|pra) (me|que) [tirarem|tirar|sair|pararem|removerem|retirarem|parem]
    ? ^ (eu) [renuncio a|retiro-me de|retiro me do|saio do|desisto do|abro mão de] (fazer) (parte) (de|do|da) [disto|disso|vosso clube|seu clube|vossa lista|lista|clube|programa]
    ? [deixem|deixa|deixe] (em paz) (a|o) [mim|minha|meu] … [em paz]
    ? ^ (hoje) é [domingo|natal|feriado|madrugada] (respeitem|por favor|gente|pô) $
    ? [baixem|baixa|abaixem] (a bola|um pouco|o volume) (com|nas) (as|tanta|essas|essa) [texts]
    ? [quero|desejo|gostaria de|pretendo] [encerrar|terminar|rescindir|finalizar] (o|este|esse) [serviço|contacto|contrato de sms|cadastro|serviço de mensagens]
    ? [me coloca|me coloquem|coloquem-me|ponham-me|me bota|me põe] (no|em|na) (modo|lista) (do|de) [não perturbe|não perturbar|não incomodar|bloqueados]
    ? [inabilitem|desabilitem|desativem|bloqueiem|excluam|removam|suprimam] (o) [meu número|este número|meu celular|meu contato|meu contacto|minha linha]
    ? [mandam|me mandam|recebo|chegam|enviam|me chegam] (umas|uns|mais de|até) [dez|cinco|vinte|10|5|20|mil|três|3|quatro|4] (texts) [por dia|ao dia|por semana|num dia|todo dia]
    ? direito de oposição (ao|à|a) (receber) [marketing|publicidade|texts|envio]
    ? [estou|tô|número está|inscrito|cadastrado|cadastrada] (cadastrado) (no|na) (lista) [não me perturbe|bloqueio do procon|lista de oposição|não perturbe]
    ? [minha mãe|meu pai|minha mulher|meu marido] (falou|disse|mandou) (pra|para) [não mandar|não mandarem|parar de mandar|vocês pararem|pararem] (mais)
    ? [esse|este] [cel|celular|telemóvel|telefone|número] é (da|do) (minha|meu) [minha filha|meu filho|minha neta|meu neto|filha|filho] (de|que) (8|7|9|10|11|6|tem)
    ? [senhor|senhora|pessoa|titular|dono] (para|a) (quem|que) [escrevem|mandam|enviam|procuram] (isto|isso) (já) (faleceu) [faleceu|morreu|falecido]
    ? [for_use] (e) não (é) [para|pra] (det) [texts]
    ? [cobram-me|cobram me|me cobram|pago|cobram] (por) (cada) [mensagem|sms|msg] (que) (mandam|recebo|enviam) $
    ? [caguei|tô cagando|estou a cagar|borrifo] (me) (para|pra|nas|nos) (det) (det) [texts]
    ? [swear_go] [chatear|encher|perturbar|incomodar] (pra|para|em) (outro) [outro lado|outra freguesia|outras bandas|outro]
    ? [swear_to] com (essas|esses|essa|as vossas|todas) (det) [texts]
    ? [please|favor|por favor] não (mais) [mandar|enviar|mandar mais] (eu|mim|mais) [texts]
    ? quem (é que) (eu) [preciso subornar|tenho de subornar|tenho que subornar|preciso matar] (para|pra) (me) [tirarem|tirar|sair|pararem|parar]
    ? vê se não (me) [mandam|manda|enviam|escreve|escrevem] (nada|mais) (mais)
    ? (me) (dá|dê|deem) [me dá|me dê|me deem|quero|fazer] (um) [opt out|optout|unsubscribe|=unsub]
    ? não (me) [podem|pode|dá pra] (me) [apagar|tirar|remover|excluir|deixar em paz] (e) (pronto|já|disso) $
    ? [podia|podiam|poderia|poderiam|pode|podem] (me) (fazer-me|fazer me|fazer) (o|a) [favor de|gentileza de|obséquio de] (me) [retirar|tirar|remover|apagar|não enviar|não mandar|parar de]
    ? [se precisarem|se precisar|se for importante|se for urgente] (de algo|de mim) (podem) (liguem|ligar|ligue|liga) (mas) [mensagens não|mensagem não|sms não|nada de mensagens|não mandem]
    ? [deixem|larguem|parem com|chega de|acabem com] (já) (os|as|de|dos) [inquéritos|pesquisas|convites|lembretes|promos|campanhas]
    ? ^ (não) nunca mais (pf|pfv|por favor|obrigado) $
    ? [que] [pare|parem|acabe|termine|cesse] (já) (de uma vez) [isto|isso|esta loucura|essa loucura|este pesadelo|esse inferno|esta tortura|esse assédio]
    ? ^ (já) [isto|isso|esta loucura|essa loucura|essa palhaçada|este assédio] (já) [tem que|tem de|precisa|deve] [acabar|parar|terminar|cessar] (já) $
    ? [faça|façam|faz] (já) (com) que [isto pare|isso pare|isto acabe|isso acabe|parem|eles parem]
    ? não (quero|desejo) [quero|desejo|pretendo] (mais) [ficar inscrito|ficar inscrita|estar inscrito|estar inscrita|continuar inscrito|continuar inscrita|estar cadastrado|estar cadastrada|ficar cadastrado|continuar nisso]
    ? (e) se (a gente|nós) [parasse de se escrever|parássemos de nos escrever|parasse de se falar|deixássemos de nos escrever]
    ? [nem] (a) minha (mãe|namorada|mulher) [mãe|namorada|mulher|avó] (não) me [escreve|manda mensagem|liga] [tanto|tantas vezes|assim]
    ? comigo (só) [perdem|perde|estão a perder|estão perdendo|gastam] (o|seu|vosso) (tempo|dinheiro|latim)
    ? [parem|pare|para] de gastar [munição|dinheiro|tempo|sms|mensagens|latim] comigo
    ? já [pedi|falei|disse|avisei] (isso) (de) [de todas as maneiras|de todas as formas|de tudo quanto é jeito|de todo jeito|mil vezes|vezes sem conta]
    ? ^ (outra vez|de novo) [não ficou claro|outra vez vocês|de novo vocês|não fui claro|não fui clara] (que não) $
    ? ^ (pois é|então) [a nossa história termina aqui|nossa história termina aqui|a nossa história acaba aqui|aqui acaba tudo] $
    ? [tô|estou] (já) por aqui (já) (com|de) (tanta|tanto|essas|vocês) (det) [texts]
    ? [tirem-me|tirem me|me tirem|me tira|tira-me] (já) (os|as|esses|essas) [texts|alertas]
    ? [fechem|fecha] a [matraca|boca] [de uma vez|já|com isso]
    [quit] (já) (por favor) de (me) [sending] (me) (det) (det) [texts]
    [parem|cessem|suspendam] (já) (por favor) (me) [sending] (me) (det) (det) [texts]
    [parem|pare|para|deixem|deixe|deixa|cessem|cesse] de (me) [enviar|mandar|escrever|contactar|contatar|incomodar|chatear|perturbar|ligar|encher|assediar|importunar|enviarem|mandarem|enviar-me|mandar-me|escrever-me|contactar-me|incomodar-me|chatear-me|ligar-me|perseguir|infernizar|spammar|spamar]
    [parem|pare] (já) (com|de) (det) (det) (det) [texts]
    [para|chega|basta] (já) [com|de] (det) (det) (det) [texts]
    ^ [chega|basta] (já) [texts] $
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
    não (me) [want] (mais) que (me|nos) [send] (mais) (nada|texts)
    não [quero|queremos|desejo] mais (me) [send] (nada|texts)
    não (me) [want] (mais) ser [contacted]
    não (me) [want] (mais) [nada|saber] (mais) (nada) [de|com] [voces|você|vocês|vós|vcs|vosso|vossa|essa empresa|esta empresa|essa loja|esta loja]
    ^ (eu) não (me) [quero|queremos|desejo|pretendo] mais nada (disso|disto) $
    não [want] mais [isso|isto] $
    já não [want] (mais) (receber) (det) (det) [texts]
    [want] (que) [=me|nos|mim] [remove] (me) (da|das|do|dessa|desta|de) (det) (det) [list|texts]
    [want] que [=me|nos] [remove]
    ^ (eu) [quero|queria|gostaria de] [=me|nos] [remove] $
    [want] (que) [remove] (me) (det) (det) [list]
    [want] (que) [parem|deixem|pare|deixe] de (me) [sending]
    [é para|era para] [parar|deixar] de [enviar|mandar]
    [want] [parar|deixar] de [receber|ser contactado|ser contactada]
    [want] [descadastrar|me descadastrar|sair|cancelar|desinscrever-me|anular|desistir] (do|da|de|dessa|desta|dos|das|minha|a) (det) [list|texts|cadastro|subscrição|inscrição|assinatura]
    [want] [me descadastrar|descadastrar|desinscrever-me|cancelar a subscrição|cancelar a inscrição|sair disso] $
    ^ (eu) [quero|queria|gostaria de|gostava de|desejo|pretendo] sair $
    [cancelem|cancele|cancela|cancelar|anulem|anular|suspendam|suspender|interrompam] (por favor) (a|o|os|as) (minha|meu) (envio) (de) (det) [texts|subscrição|inscrição|cadastro]
    [cancelem|cancele|cancelar|anulem|anular] (a|minha) (minha) [subscrição|inscrição|cadastro] (de|do|das|aos) (det) (texts)
    [revogo|retiro|revogar|retirar|cancelo] (o|a) (meu|minha) [consentimento|autorização]
    [remove_me] (por favor|já|imediatamente) (da|das|do|dessa|desta|de) (det) (det) [list]
    [gostaria|gostava|quero|queria|prefiro|peço|desejo|exijo] (de|para) ser [removido|removida|retirado|retirada|excluído|excluída|descadastrado|descadastrada|desinscrito|apagado]
    ^ [remove_me] $
    ? ^ [remove_me] daqui $
    me [remove] (por favor) (da|das|do|dessa|desta|de) (det) (det) [list]
    me [remove] [daí|disso|disto|dessa lista|desta lista]
    ? ^ me [tira|tirem|tire|remove|remova|removam] daqui $
    ^ me [remove] $
    [remove] me (da|das|do|dessa|desta|de) (det) (det) [list]
    [remove] (por favor) (o|a) (meu|este|esse) [número|numero|telefone|contacto|contato|nome|celular|telemóvel|num|cel] [da|das|do|dos|dessa|desta|de] (det) (det) [list]
    [remove] (por favor) (o) [meu|este|esse|nosso] [número|telefone|contato|contacto|celular|telemóvel|num]
    ^ [tirem|retirem|removam|apaguem|excluam|eliminem|deletem|remova|apague|exclua] (por favor|já) (o) [número|telefone|contato|contacto] $
    [=me|nos] [remover|retirar|excluir|tirar|apagar|descadastrar] (da|das|do|dessa|desta|de) (det) (det) [list]
    ^ [remover|retirar|excluir|tirar|apagar|descadastrar] [da|das|dessa|desta] (vossa|sua) [lista|listas|base|mailing] $
    [sair|sai|saio|saída] [da|das|dessa|desta|do|deste|desse] (det) [lista|listas|mailing|base|cadastro|cadastros|transmissão|difusão|newsletter|newsletters|base de dados|banco de dados]
    [deixem|deixe|deixa|deixar] [=me|eu|nos|a mim|minha mãe|meu pai|o meu pai|a minha mãe] em paz
    [vão|vai|vá|ide] (se|todos) (à|para|pra|se|tomar|plantar) [merda|caralho|inferno|foder|raio|pqp|batatas]
    ^ [vão à merda|vai à merda|vai se foder|vão se foder|vai tomar no cu|vão tomar no cu|me deixa|me deixem|cala a boca|calem-se|já chega|desapareçam|some daqui|sumam|vaza|não insistam|não insista|não chateiem|não chateies|não enche|não me incomodem|vão-se embora|deixem-me|que saco chega] $
    ? ^ [que chatos|isso é spam|isto é spam|isso é assédio|vocês são chatos] $
    (estou|tou|to) [farto|farta|cansado|cansada|cheio|cheia|saturado|saturada|de saco cheio] (de|das|dos|com) (receber) (det) (det) [texts]
    [farto|farta|cansado|cansada|cansei|saco cheio] (de) (que) me [mandem|enviem|send]
    [cansei|dispenso] (de|das|dos) (receber) (det) (det) [texts]
    chega [de|das|dos] (receber) (det) (det) [texts]
    ? ^ (já) não (me) [interessa|interessado|interessada|interessam|tenho interesse|estou interessado|estou interessada] (obrigado|obrigada) $
    ? ^ [não tenho|sem|não há] interesse $
    não (me|tenho|estou) [interesse|interessado|interessada|interessam|interessa] (em|nas|nos|receber|as|os) (receber) (det) (det) [texts]
    ? [nunca|não|jamais] (me) (vos|lhes|eu) [autorizei|solicitei|inscrevi|cadastrei|subscrevi|assinei] (receber) [isso|isto|nada|essas|esses]
    [nunca|não|jamais] (vos|lhes|eu) [dei|dou|autorizei] (a|o) (minha|meu) [autorização|consentimento|permissão|número|telefone|contato]
    [nunca|não|jamais] (me) (eu) [pedi|solicitei|autorizei|inscrevi|cadastrei|subscrevi] (para|a|o|as|em|nas) (receber) (det) (det) [texts]
    se (vocês|voltarem|continuarem|não|me) [voltarem|continuarem|insistirem|pararem|mandarem|enviarem|receber|contactarem|ligarem] … [threat]
    [mais|próxima|próximo|outra] (uma|um) [mensagem|sms|msg] … [threat]
    (vou) [denunciar|processar] (vocês|vos|essa|como|por|esse|este) [empresa|spam|número]
    [vou|irei] [bloquear|processar|denunciar] (vocês|vos|este|esse) (número)
    [bloqueado e denunciado|denunciado como spam|vou reclamar no procon|reclame aqui]
    [já|vez|vezes] (vos|lhes|te|eu|que) (que) [told] (que|para|pra|vezes) (não|que|pra) [parar|pararem|stop|sair|cancelar|parem|quero|quero mais]
    [já] (vos|lhes|eu) [told] … [parar|pararem|stop|sair|cancelar|descadastrar|não quero|não me|removerem|retirarem]
    [quantas|quinta|terceira|segunda|enésima|última] [vezes|vez] … [pararem|stop|cancelar|não quero|removerem|tirem|parem|mandar parar|mandar sair|pedir para sair|pra parar|para parar|escrevo sair|mando sair]
    [mandei|enviei|escrevi|respondi|digitei|coloquei] (já) [sair|stop|parar|cancelar] [três|duas|várias|mil|já|e|há|umas]
    [died] … [parem|não mandem|não enviem|não me mandem|não escrevam|apaguem|retirem|removam|stop|excluam]
    [solicito|peço|exijo|requeiro] (que|a|o) (não|parem|deixem|cessem|minha|meu) (me|de|mais) [contactem|contatem|enviem|exclusão|remoção|descadastramento|mandem|enviar] (mais|da|do)
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
    [pode|podem|podia|poderia] (me) [excluir|remover|retirar|tirar|descadastrar] [da|das|do|dessa|desta] (det) [list]
    não (precisam|precisa) (de) (mais) (me) [avisar|mandar|enviar|contactar] mais (por) (texts)
    se (vocês) [mandarem|enviarem|receber|ligarem] … [mensagem|sms|msg] … [threat]
    ^ [stop|sair|parar|parem] e [digam|digam-me|diga|=me|apaguem|apague|excluam|expliquem|quero|eliminem|informem]
    [gostaria|prefiro|queria] (de) não receber (mais) (det) (det) [texts]
    cancelar (o) recebimento
    [agradecia|agradeço|agradeceria|agradecemos|apreciaria|gostaria|gostava|peço|pedia|solicito|exijo|quero|queria|espero] (muito|lhes|vos|desde já|imenso) [se|que] (me) [deixassem|deixem|parassem|parem|pararem|cessassem|cessem|retirassem|retirem|removessem|removam|excluíssem|excluam|tirassem|tirem|suspendessem] (de|com|o|meu|me)
    [deixem|parem|deixe|pare] (imediatamente|já|agora|logo|por favor|de vez|com urgência) de (me|nos|lhe) [contactar|contatar|enviar|mandar|escrever|incomodar|chatear|ligar|perturbar|importunar|encher|spamar]
    [parar|deixar] (imediatamente|já|agora|logo|de vez) de [=me|nos|lhe] [contactar|contatar|enviar|mandar|escrever|incomodar|chatear|ligar|perturbar|importunar|encher|spamar]
    ^ [parar|deixar] de [contactar|contatar|enviar|mandar|escrever|incomodar|chatear|ligar|perturbar|importunar] (det) (texts) $
    [pedi|pedimos|solicitei|mandei|respondi|enviei|escrevi|já] (já) (para|pra) [sair|me tirarem|pararem|parar|stop|ser removid*|remover|me removerem] (da|de|do) (lista|listas|mailing|base|grupo) … [continuam|ainda|continua|semanas|mês|meses|dias|nada]
    (como) (é que) (eu) [falo|digo|peço|falar|dizer|pedir] [pra|para] (vocês|vcs|vos) [pararem|parar|parem]
    ^ [parem|pare|para] [parem|pare|para] $
    para de (me) [manda|envia|enche|escreve|liga|perturba]
    ? [pedi|solicitei] (já) (o|a) [cancelamento|descadastramento|descadastro|exclusão do meu número|remoção do meu número]
    [pararem|parassem] (com|de) (det) (det) [texts]
    ? ^ [me deixem|me deixa] assim $
    ? não é [para|pra] (as|os|a|o) (vossas|vossos|suas|seus) [publicidade|publicidades|propaganda|propagandas|promoções|promoção|ofertas|marketing]
    [mais um|mais uma|outro|outra] [sms|mensagem|msg|torpedo] e (eu) [vou|denuncio|bloqueio|processo|faço|apresento]
    [mais um|mais uma] e (eu) [denuncio|bloqueio|processo|apresento]
    cessação (imediata) [de|das|do|dos|da]
    [discard] (já|logo|então) (o|do) [meu|este|esse] [número|telefone|celular|telemóvel|contacto|contato|num|cel|zap]
    [este|esse|meu|nosso] [número|telefone|celular|telemóvel] (já) não (deve|pode|devia|deveria|é para|quer|autoriza) (mais|ser|receber|voltar a) (mais) [contactado|contatado|usado|utilizado|chamado|incomodado|receber|mensagens|publicidade|propaganda|incluído]
    [suas|seus|vossas|vossos|essas|esses|estas|estes] (det) [texts] (já) não (são|me|nos) (são) [bem vindas|bem vindos|bemvindas|bemvindos|desejadas|desejados|solicitadas|interessam|servem|autorizadas|necessárias]
    ? [suas|seus|vossas|vossos|essas|esses|estas|estes|essa] (det) [texts] (já|me|são|é) (estão|está) (me|muito|um|a|uma) [cansaram|cansam|irritam|incomodam|enchem|encheram|chatas|chatos|um saco|um porre|incomodando|irritando|enchendo|insuportáveis|uma chatice|spam|assédio]
    não (sou|somos) (mais|já) (um|vosso|seu|sua|vossa) [cliente|clientes|sócio|sócia|assinante] … [parem|não me|não mandem|para|tirem|removam|apaguem|retirem|deixem]
    já não sou (vosso|seu|vossa|sua) [cliente|sócio|sócia|assinante] … [não|parem|retirem|removam|apaguem|deixem]
    ? ^ não [tenho|temos] (mais|nenhum) interesse (algum|nenhum) $
    não [tenho|temos] (mais|nenhum) interesse (em|nas|nos) (det) (det) [texts]
    não (há|é|existe|tem|vale) (mais) [necessidade|necessário|preciso|a pena] (de|que) (continuarem a) [me enviar|me mandar|enviarem|mandarem|enviem|mandem|contactar|contatar|avisarem|me avisar|enviar me|mandar me|contactarem|continuarem]
    ? não [precisa|precisam] (de) (ficar) [mandar|enviar|me mandar|me enviar|mandando|enviando|avisar] (me) (mais) [nada|mais|texts]
    ? não [precisa|precisam] mais (de) (me) (ficar) [mandar|enviar|avisar|me mandar|me enviar|mandando|enviando]
    [escusam|escusa|dispenso|poupem me|abstenham se|abstenham] (de) (me|que|continuar a) (continuar a) [enviar|mandar|contactar|escrever|ligar|enviem|mandem|receber|incomodar]
    ? ^ [dispenso|dispensamos|eu dispenso|tô fora|to fora|estou fora] (muito|isso|isto|as|os) (det) (texts) $
    [dispenso|poupem me|poupe me|me poupem|me poupe] (das|dos|de|as|os) (det) (det) [texts]
    [agradecia|agradeço|agradeceria|agradecemos|gostaria|gostava|pedia|peço|solicito|preferia|prefiro|queria|apreciaria] (muito) (que) (vocês) não (me|nos|mais|se) [enviassem|mandassem|escrevessem|contactassem|contatassem|incomodassem|ligassem|enviem|mandem|contactem|contatem|incomodem]
    [grato|grata|agradecido|agradecida|agradecia|agradeceria|agradeço|bom|ótimo] (se|que) (vocês|me) (parassem|deixassem) (de|com) [parassem|deixassem|cessassem|parem|retirassem|removessem|tirassem|cancelassem|removam|retirem]
    [gostaria|gostava|queria|prefiro|preferia|pretendo|desejo|quero] (de) não (mais) (mais) [receber|ser contactado|ser contatado|ser contactada|ser contatada|ser incomodado]
    ? ^ (vocês) [podem|pode|poderiam|poderia|podiam|dá pra|dava pra|consegue|conseguem] (gentilmente) [me tirar|me remover|me retirar|me excluir|me apagar|me descadastrar|tirar me|remover me|retirar me|parar com isso|parar de mandar] (daí|daqui|disso|dessa lista|da lista|já) $
    ? ^ (já) [tô|to|estou|tou|tamos] (de) (muito) [saco cheio|de saco cheio|farto|farta|fartos|pelos cabelos] (disso|disto|de vocês|de vcs|com isso) $
    ? ^ (já) [tô|to|estou|tou|tamos] (muito) [cheio|cheia|cansado|cansada] [disso|disto|de vocês|de vcs|com isso|de você|de ti] $
    saco cheio (de|com|das|dos|dessas|desses) (det) (det) [texts]
    [vão|vai|vá] (todos) (pro|para o|à|a|ao|tomar) [encher outro|chatear outro|perturbar outro|encher a outro|chatear outra pessoa|inferno|pro inferno|merda|caralho|diabo|à fava]
    [q|que|mas que] [saco|chatice|inferno|porre|droga|porcaria|seca|melga] (de|com|essas|esses|essa|estas) (det) (det) [texts]
    ? ^ (não) (me) [não encham|não encham o saco|não enche|não me encham|não me enche|não chateiem|não chateie|não amolem|não perturbem|não me amole|não me chateiem|vê se não enche] (mais|o saco|a paciência) $
    [suspendam|suspende|suspendem|cessem|cesse|interrompam|cancelem|cancela|desativem|desativa|desative|desliguem|bloqueiem|silenciem|desligar|suspender] (já) (o|os|a|as) (det) (det) [texts|envios|envio]
    ? ^ (eu) [suspendam|cessem|desativem|interrompam|suspender] (isso|isto|já|tudo isso) $
    ? ^ (eu) [quero|queria|gostaria de|desejo|pretendo] [cancelar|cancelamento|descadastrar|desinscrever|desistir|anular|o cancelamento|sair daqui|sair disso|sair dessa] (isso|isto|já) $
    ? ^ (eu|obg|vlw|isso|isto) (eu) não (quero|desejo|pretendo|autorizo|preciso) [não quero isso|não quero isto|quero isso|quero isto|quero mais|desejo mais|pretendo mais|quero mais isso|quero essas|autorizo|preciso disso|preciso mais|quero não] (não) $
    ? [vlw|valeu|obg|obrigado|obrigada] (mas|mais|eu) não quero
    [n|não] (me) [manda|mandem|mande|envia|enviem|envie|escreve|escrevam] [mais|+|mas]
    ? ^ [nunca mais|nunca mais isso] $
    ? ^ [nunca mais|mais nada de|mais nenhum|mais nenhuma] (nenhum|nenhuma|um|uma) [mensagem|sms] $
    ^ [nenhuma|nenhum] [mensagem|sms|msg|publicidade] mais $
    ^ mais [nenhuma|nenhum] [mensagem|sms|msg|publicidade]
    ? ^ (isso|isto) (já) (é) [é assédio|assédio|é spam|puro spam|é perseguição|é abuso|já é demais] (já) $
    ? ^ (essa|esta|é|vou|o) (é) [última vez que aviso|a última vez que aviso|último aviso|é a última vez|a última vez|vou denunciar|vou processar|vou processar vocês|vou reclamar no procon|vou bloquear vocês] (antes) $
    ? ^ [número|contato|contacto|você|vocês] (foi|foram|tá|está|estão) [bloqueado|bloqueados|bloqueada|denunciado|reportado] (por|como) (spam) $
    ? ^ [bloqueado|denunciado|reportado] (por|como) spam $
    quantas vezes (eu) (é que) [tenho que pedir|tenho de pedir|preciso pedir|vou ter que pedir|tenho que falar|tenho que dizer|é preciso dizer|já pedi|tenho que repetir]
    ? ^ (eu) (nunca|jamais|não) [nunca autorizei|jamais autorizei|não autorizei|nunca pedi|nunca aceitei|nunca consenti|nunca assinei|não assinei|não autorizo] (isso|isto|nada) $
    [fiquem|fica|fique|guardem] com [suas|seus|as suas|os seus|vossas|as vossas|os vossos|essas|esses] (det) [texts]
    [enfiem|enfia|metam|mete|enfie] (lá) [suas|seus|as suas|os seus|vossas|as vossas|os vossos|essas|esses] (det) [texts]
    [muitas|muita|demasiadas|mandam muita|mandam muitas|tantas] [texts] (demais|por dia|todo dia|todos os dias) [parem|chega|basta|stop|demais]
    ? [mandam|enviam|manda|recebo] [muita|muitas|demasiadas|tanta|tantas] (det) [texts]
    [larguem|larga|solta|soltem] (do|o) (meu) pé
    [considerem me|considere me|me considerem|me considere] (já) (como) [descadastrado|descadastrada|fora|removido|removida|desinscrito]
    ? ^ (eu) [quero|queria|gostaria|desejo|exijo] que (tudo) (isso|isto|vocês|essas mensagens) [pare|parem|acabe|termine|parasse|cesse|acabem] (já|logo) $
    [parem|pare|deixem|para] de insistir
    ? ^ [não insistam|não insista|não insiste mais|não insistam mais|nem insistam] (mais) $
    [respeitem|respeite] (a) (minha) [decisão|vontade|escolha|privacidade|pedido] e [não|parem|me|retirem|deixem]
    [número|nome|telefone|contacto|contato] não (tem|deve|devia|deveria) (que|nada que|de) [estar|constar|fazer|figurar] (na|em|nas|no) [lista|listas|na lista|nas|na vossa|no cadastro|vossa|sua]
    ^ nada de (det) (det) [texts]
    nada de (det) [texts] (por|nesse|neste) [sms|número|zap|whatsapp|celular]
    [ainda|continuo] não [fui|me|estou] [removido|removida|descadastrado|descadastrada|tiraram da lista|removeram|descadastraram]
    [essas|estas|suas|vossas] [texts] (constantes|chatas|diárias|todas|repetidas) (já|me) (me) [cansam|incomodam|irritam|perturbam|cansaram|aborrecem|enchem]
    ? me [cansam|incomodam|irritam|perturbam|aborrecem|atrapalham] (muito) [essas|estas|suas|vossas|tantas|as suas|as vossas] (det) [texts]
    não (me) [mandem absolutamente|enviem absolutamente|mande absolutamente|envie absolutamente] (mais) nada
    não (têm|tem|possuem) (a|minha|nenhuma) [permissão|autorização|direito|consentimento] (pra|para|de) [mandar|enviar|contactar|contatar|ligar|escrever|me mandar|me enviar|me escrever|me contactar]
    [este|esse|isto|isso] é (um|o) (número|telefone|telemóvel|celular|linha) (do|de|da) [empresa|trabalho|serviço|profissional] … [sem publicidade|nada de publicidade|não quero publicidade|sem propaganda|sem spam|não enviem|não mandem]
    [linha|número|telefone|celular] é (do|de|da|profissional) [trabalho|empresa|serviço|profissional] (então) [nada|não|parem|sem]
    [deixem|deixa|deixe] [a gente|nos|agente|a nós] em paz
    ? nos [deixem|deixa|deixe] em paz
    [não obrigado|não obrigada] [me tirem|me removam|me tira|me descadastra|me descadastrem|me excluam|me tire]
    [façam|faz|faça|tenham] (me) (o|a) (favor|gentileza|bondade|obséquio) de (não) [não escrever|não mandar|não enviar|não me mandar|não me enviar|parar|me tirar|não me contactar|não ligar|me remover|não me escrever]
    de luto … [não mandem|não me mandem|parem|não enviem|não me enviem]
    [ñ|nao|n|num] [qro|kero|quero|kro] (mais|receber) [msg|msgs|sms|mensagem|mensagens]
    não [quero|desejo] (mais) [saber|ter] (mais) (nada) (a ver) [de vocês|com vocês|de vcs|com vcs|da vossa empresa]
    [última vez] (que) (eu) (peço|aviso|falo) (pra|que|para) [parem|pararem|parar|me tirem|tirem]
    não me [liguem|ligue|chamem|escrevam|contatem|contactem|mandem|enviem] (mais) (e) nem (me) [send]
    [vocês|vcs|são|sois] (são) (muito|mto|tão|uns|super) [chatos|chatas|insuportáveis|inconvenientes|irritantes|pesados] … [parem|chega|parar|basta|me tirem]
    [podem|pode|poderiam|poderia|podiam] (já) [parar|cessar|suspender|interromper|cancelar] (já) (com) (o|os|as) (det) [envio|envios|texts]
    ? ^ (por favor) me [apaguem|apaga|removam|tirem|excluam|descadastrem|retirem] (da lista|daí|já) $
    [dont] [bother] (me|nos|lhe|pra mim) [again]
    [dont] [bother] (me|nos|lhe) (mais) (det) (det) [texts]
    [dont] [bother] (me) (mais) [thing] $
    [dont] [bother] (me) (mais) [thing] [texts]
    ? ^ [dont] [mande|envie|manda|envia|mandar|enviar|incomodem|incomode|perturbem|perturbe|chateiem|chateie|encham|enche|insistam|insista|mandem|enviem|escrevam] (me) (por favor) $
    [dont] [voltes|volte|voltem|tornes|torne|tornem|voltar] a (me) [sending|bother]
    [dont] [continuem|continue|continues|fiquem|fique|fica|fiques] (mais) (me) [by_texting]
    [dont] [want|quero|kero] receber (mais) [thing] (texts)
    [dont] [want|quero|kero] (receber) mais [thing] (texts)
    [dont] [want|quero|kero] (mais) [thing] [texts]
    ^ (eu) [dont] [quero|kero|queremos|qro] [isso|isto|disso|disto|essa porcaria|essa merda|esse trem|essas coisas|estas coisas|esse negócio|esse troço|essa parada|esse bagulho|essa coisa|nada de vocês|nada vosso|nada disso|nada disto|coisa de vocês|nada de vcs|nada seu] (não) $
    [dont] [want] (mais) [mais|nenhuma|nenhum|nenhuns] (det) [texts]
    [dont] [want] (mais) nada (vindo) (de) [de vocês|de vcs|vosso|vossa|de vós|dessa loja|desta loja|desta empresa|dessa empresa|com vocês|com vcs]
    [dont] [want] (mais) [vindo de vocês|saber de vocês|saber de vcs]
    não [falar|querer|querendo] (mais) (receber) (mais) (det) [texts]
    não (querer|querendo) receber (mais) (det) [texts]
    [não|no] [quiero|quero|kero] (mais|mas) (recibir|receber) (mais|mas) (det) [texts]
    [dont] [pretende|pretendemos|deseja|desejamos|quer|queremos|pretendo|desejo] (mais) (continuar) (a) [receber|recebendo] (mais) (det) (det) [texts]
    (de) não ser (mais) [contacted]
    (gostaria|gostava|quero|queria|prefiro|pretendo|agradecia) (de) não (voltar a) ser (mais) [contacted]
    nem (de graça|pintado|dado|morto|morta|a pau) (eu) quero (ver|receber|saber) (de) [thing|sms]
    [no_need] (de) (me|nos) (continuar|continuarem|ficar) [bother|by_texting] (mais) (det) [texts]
    [no_need] (de) (vocês) (me|nos) (continuar|continuarem|ficar) (me) [bother|by_texting|sending] [again]
    ? [no_need] (vocês) (de) (me) [insistir|insistirem|continuar insistindo|continuarem|continuar a mandar|continuar mandando|continuarem a mandar|continuarem a enviar|continuarem a escrever] (mais)
    [larguem|larga|largue|desgrudem|desgruda] (me) [da|do|de] (minha|meu) [mão|pé|perna|cola|aba|labita|encalço|pele|braguilha|saia]
    [soltem|solta|saiam|sai|saia] (me) [da|do|de] [minha|meu] [pé|perna|cola|aba|encalço|pele]
    [deixem|deixa|deixe|deixai] (lá) (o|a|os) [relative] (em) [paz|sossegado|sossegada|sossegados|tranquila|tranquilo|quieta|quieto]
    [deixem|deixa|deixe|deixai] (em) [paz|sossegado|sossegada] (o|a|os) [relative]
    [me deixem|me deixa|me deixe|me dexa|deixem me|deixe me|deixa me|me deixar|deixar me|deixa eu|dexa eu|deixem eu] [quieto|quieta|sossegado|sossegada|em paz|fora disso|fora disto|de fora disso|de fora disto]
    ? ^ [me deixem|me deixa|me deixe|deixem me|deixa me|deixe me|deixa eu|deixem eu] [quieto|quieta|sossegado|sossegada|de fora|fora disso] $
    [parem|pare|para|deixem|deixe|cessem] (já) de [mandar|enviar|escrever|incomodar|chatear|perturbar|ligar|contactar] (det) (coisas|texts|merdas) (para|pra|a|à|ao|com) (o|a|os) [relative]
    [dont] [bother] (mais) (nada|det) (texts) (para|pra|a|à|ao) (o|a) [relative]
    [vão|vai|vá|ide|vaiam] (lá|se|todos) [chatear o|catar coquinho|catar coco|pentear macaco|pentear macacos|lamber sabão|bugiar|dar banho ao cão|ver se eu estou na esquina|encher o saco de|encher outro|encher o saco do|dar uma volta ao|plantar batata|plantar batatas|à fava|às favas|morrer longe|dar uma curva|cagar]
    ? (que) [porcaria|merda|droga|praga|lixo|caralho|bosta|desgraça|peste] (de|da|das|dessa|dessas|destas) (det) [texts] (todo|todos|toda|o|os|outra) [dia|dias|hora|santo|vez|tempo]
    ? ninguém [aguenta|merece|atura|suporta] (mais) (det) [isso|isto|vocês|vcs|texts]
    [não|já não] [aguento|aturo|suporto] (mais) (com|ver) (det) (det) [texts|vocês|vcs|o vosso nome]
    [na|à|da|a|se] [próxima|proxima] (vez|mensagem|sms|eu) (eu|já|vou) (eu|já|vou) [threat]
    ? ^ [ficam|estejam|fiquem|fica|tô|estou|já estão|estão] [avisados|avisadas|avisado|avisando|a avisar|o aviso] $
    [mais|outra] (uma) [sms|mensagem|msg|propaganda] (vossa|dessas|dessa|sua|e|de vocês) … [threat]
    se (eu) (voltar a|continuar a) [receber|chegar|vier|recebo] (mais|outra|uma) (det) (texts) … [threat]
    se (vocês|eu|vcs) (me|ainda|voltarem a|voltar a) [mandarem|enviarem|insistirem|continuarem|receber|mandar|enviar|chegar|escreverem|incomodarem] … [threat]
    se (vocês|eu|isso|isto) não (me) [pararem|parar|tirarem|removerem|deixarem|cessarem|retirarem|sossegarem] … [threat]
    [ended] (lá|já|logo) (de vez|de uma vez) [com|de] (todas) (isto|isso|os|as|essa|essas|estas|estes|esses|este) (det) [texts|palhaçada|pouca vergonha|perseguição|spam|assédio|chateação|encheção|encher|vergonha|trem]
    ? ^ (tenham respeito e|por favor|vê se|vejam se) [acabem|acabe|acaba|terminem|parem|pare] (lá|já|logo) (de vez) com (isto|isso) $
    [acabem|acabe|terminem] (lá|já|logo|de vez) com [isto|isso]
    [façam|faça|faz|fazei|tenham|tenha|fazem|fizessem|faziam] (me) (o|a|um) [favor|gentileza|bondade|obséquio|fineza|caridade] (de) (me) [retirar|tirar|remover|excluir|deixar em|parar|apagar|esquecer|descadastrar|riscar|retirar me|tirar me|remover me|desaparecer] (me|de|o|daqui|com|meu|daí|da)
    [tenha|tenham] a bondade (de) (me) [retirar|tirar|remover|excluir|parar|apagar]
    [façam|faça|faz|fazem|faziam|faria|fariam|tenham|tenha|era um] (me) (o|a|um) [favor|gentileza|bondade|obséquio|fineza] (que) (me) (faziam) (de|em|e) não (me|nos) [bother]
    [seria|era|é] (possível|bom|ótimo|favor) (me|de|que) não (me|nos) [bother] (me) (mais) [again|thing]
    (já) [bloqueei|bloquiei|bloqueamos|vou bloquear|tô bloqueando|estou a bloquear|acabei de bloquear|denunciei|reportei|silenciei] (já|todos) [vocês|vcs|vos|este|esse|o vosso|esses|essa|o número|seu|a vossa]
    ? [bloqueados|bloqueadas] (e|por) [denunciados|spam|chatos|insistentes|inconvenientes]
    [estão|ficam|vão|tão|foram|ficaram|entraram|caíram|está|fica|vai|tá] (já|agora|todos|para|pra) [na|à|a] (minha) lista negra
    ^ na minha lista negra $
    [esqueçam|esquece|esqueça|esqueçam se|finjam|finge|finja|faz de conta|façam de conta] (de) que (eu) [existo|morri|já morri|não existo|nasci|me conhecem]
    ? ^ (vê se|na boa|por favor|mano|ah) [me esquece|me esqueçam|me esqueça|esqueçam me|esquece me] (de mim|de vez|por favor|tá|pra sempre|porra) $
    [esqueçam|esquece|esqueça] (de) (o) [meu] [número|contacto|contato|telefone|nome|cel|celular|telemóvel|zap]
    [remove] (por favor) (o|a) [meu|minha|este|esse|nosso|deste] [número|nome|contacto|contato|telefone|numero|celular|telemóvel|cel|nr|tlm|zap|linha] [da|das|do|dos|daí|dai|daqui|disso|disto|dessa|desse|desta|deste|de]
    [tira|tire|tirem|remove|remova|removam|exclui|exclua|risca|risque|bota|põe] (logo) [eu|mim|=me|a gente] (logo|pra) [daí|dai|disso|disto|dessa|desse|desta|fora|de lá|da lista]
    [remove_me] (já|logo) (de) [daí|dai|disso|disto|dessa|desse|desta|deste|fora]
    [remove_me] (já|logo) [da|do|das|dos|de] (det) (det) [list|texts]
    [desampara|desamparem|desampare] (me) (a) loja
    não [cabem|cabe|há espaço] (cá|aqui|mais) (mais) (para) (det) (det) [texts]
    não [gastem|gaste|gastes|percam|perca|percas|desperdicem|desperdice] (mais) (o|a|os) (seu|vosso|meu) [tempo|saldo|latim|dinheiro|créditos|sms|energia|mensagens] (mais) [comigo|conosco|connosco|com este|com esse|com|à toa]
    [poupem|poupe|poupa] (me) (o|a) (seu|vosso) [latim|trabalho|tempo|saldo|esforço] (comigo)
    [poupem|poupe|poupa|me poupem|me poupe|poupem me|nos poupe] (d|de|das|dos|com|a) (det) (det) [texts]
    sem mais [texts]
    (quantas) vezes (mais|é que) (eu) (é que|já) [tenho|vou ter|preciso|é preciso|terei|precisarei] (que|de) [dizer|repetir|pedir|falar|avisar|escrever]
    [terceira|quarta|quinta|segunda|enésima|décima|última] vez que (eu) (vos|lhes|já|vou) [peço|digo|aviso|falo|escrevo|pedi|repito|solicito|mando]
    [três|duas|quatro|cinco|mil|dez|várias] vezes (já) que (eu) (vos|lhes) [peço|digo|pedi|disse|falei|aviso]
    [já|to|tô|estou] (vos|lhes) (cansei|cansado|farto|farta|cansada) (de) [pedir|pedi|falei|disse|dizer|falar|avisei] (pra|para|de|que) (vocês|vcs|não) (pra|para) [parar|pararem|parem|sair|me tirar|me tirarem|tirar|tirarem|não mandar|não mandarem|deixarem|mandar|mi excluir|me excluir|me excluírem|me remover|removerem]
    (como) [vocês|vcs|são] (são) (muito|mto|tão|uns|mesmo) [insistentes|chatos|chatas|inconvenientes|irritantes|insuportáveis] (hein|né|pá|mesmo) [não quero|chega|parem|basta|deixem|me tira]
    ? (vocês|vcs) [n|não] cansam (não) (eu)
    ? ^ [vaza|vazem|sumam|desapareçam|desaparece|desapareça|rapa fora|cai fora|caiam fora|pica a mula|ponham se a andar|ponham se na alheta|some daqui] (já|daqui|logo) (de vez) $
    [vaza|vazem|sumam|suma|desapareçam|desaparece|desapareça|saiam|sai|caiam fora|cai fora] (já|logo) (da|do|de|daqui) (com) (my_phone|det) (det) [my_phone|texts]
    ? [adeus|tchau] [para sempre|pra sempre|para nunca mais|pra nunca mais|até nunca mais|até nunca]
    ? ^ [até nunca|até nunca mais] (queridos|querida|vocês) $
    [quero|queria|gostaria|gostava|desejo|exijo|solicito|peço] que (eu|o meu número|meu número|este número) (seja|fosse) [taken_off]
    que (eu|o meu número|meu número|este número) (seja|fosse) [taken_off] (d|da|das|dessa|desta|do) (det) [list]
    [gostaria|gostava|quero|queria|peço|solicito] (de|para) [ser|que eu seja|que me seja] [taken_off] (da|das|do|dessa|desta|de) (det) (det) [list]
    [remoção|exclusão|retirada|eliminação|supressão|baixa] (imediata) (do|deste|desse|da) (meu|minha) [número|contacto|contato|telefone|celular|telemóvel|linha|nome|inscrição|subscrição] (da|de|do|das)
    [cessação|cessar|suspensão|interrupção|cancelamento|término] (imediata|imediato|de imediato) (do|da|de|o|dos|das) (envio|envios|recebimento) (de|das|dos) (det) [texts|envio|envios]
    fim [imediato|de imediato] (do|da|dos|das) (envio|envios|recebimento) (de|das|dos) (det) [texts|envio|envios]
    ? ^ [favor|é para|queiram|solicito] [cessar|parar|deixar de enviar|deixar de mandar|desligar|suspender o envio|interromper o envio|não enviar|não mandar|não enviar mais] $
    ? ^ [deixar de enviar|deixar de mandar|suspender o envio|interromper o envio|não enviar mais] $
    [dispenso|dispensamos|abdico|prescindo|renuncio] (de|a|às|aos|das|dos|as|os) (continuar a) (receber) (det) (det) [texts]
    [agradeço|obrigado|obrigada|grato] (mas) [dispenso|prefiro não|não quero|já não quero|já não preciso] (dispenso|receber|mais|as vossas|as suas|essas|texts)
    [anulem|anula|anule|anular|cancelem|cancela|cancele|cancelar] (a|as|o) (minha|minhas|meu|esta|essa) [subscrição|assinatura|inscrição|cadastro|subscrições] (dos|das|de|do|da) (det) [texts|list]
    ^ [cancelar|anular|remover|parar|terminar|sair|descadastrar|cancela|para|pare|cancele] [obrigado|obrigada|grato|grata|cumprimentos|atenciosamente|att] $
    [siar|cair fora|sair fora|saír|sai] (desta|dessa|da) (vossa) [lista|listas|base|mailing]
    [mim|eu|=me] não [gosta|gosto|gostar|querer|quer] (de|mais) (receber) (det) [texts]
    favor (de) não (me) [bother] (me) (para|pra|mais|nada|nenhum|mim)
    [não|nunca] (me) (eu) [subscrevi|cadastrei|inscrevi|pedi|autorizei|assinei|solicitei|registei|registrei] (em|a|para|coisa) (coisa) [nenhuma|nada|nenhum|isso|isto|nada disso|disso] (disso|tira|retirem)
    [não|nunca] (me) (eu) [subscrevi|cadastrei|inscrevi|pedi|autorizei|assinei|solicitei|registei] … [remove|remove_me|parem]
    [quem|com que] (foi que|é que|é) (vos|lhes|te|direito|deu) (deu|autorizou|me) [autorizou|deu autorização|deu permissão|deu licença|permissão|autorização|direito|mandam mensagem|escrevem] (para|pra|de|a) (me) [mandar|enviar|escrever|mandarem|enviarem|escreverem|incomodar|contactar|usar]
    [não] (vos|lhes) [dei|dou|tinha dado|dei a] [autorização|permissão|consentimento|licença] (pra|para|de) (me) (usarem|usar|mandarem|mandar|enviarem|enviar|contactar|contactarem|terem|ligarem)
    que [seja|fosse] (a|o) [última mensagem|último sms|última vez que me|última que me]
    ? ^ (espero que|tomara que|que) (essa|esta) [seja a última|seja o último] (mensagem|vez|sms) (que recebo|que me mandam) $
    [meu|minha|meus] (filho|filha|neto|neta|filhos|sobrinho) … anos … [recebendo|recebe|recebeu|a receber|chega|chegando|mandam|mandando] (det) (det) [texts]
    ? (mudar|trocar) de número (só) (por) causa de [vocês|vcs|tanta|tantas]
    [retirem|retiro|retira|anulem] (o|a|qualquer|todo) (meu) [consentimento|autorização|permissão]
    [todo|toda|todos os] (santo) [dia|dias|hora] (é) (a|essa|essas|uma|det) (mesma) [texts|mensagem] … [parem|chega|basta|não|me tira|cansei]
    [número|telefone|telemóvel|celular|zap|linha|contacto] … [só|apenas|exclusivamente|exclusivo|somente] (é) (de|para|pra) (o) [trabalho|emergências|serviço|família|urgências|uso profissional] … [propaganda|publicidade|sms|promoção|não|nada|sem]
    [nada de|sem|não quero] (det) [propaganda|publicidade|promoção|promoções|anúncios|mensagem|mensagens|spam] [aqui|neste número|nesse número|neste telemóvel|nesse celular|aqui não]
    [enchendo|encher|encheram|enchendo-me] (me) (o|a|meu|minha) (meu|minha) [saco|paciência|caixa|celular|telemóvel|memória|zap]
    [tenho|tenha] (a|o) [caixa|telemóvel|celular|memória] [cheia|cheio|lotada|lotado] (de|com|das|dos) (det) (det) [texts]
    [cansei|farto|farta|cansado|cansada|fartinha|fartinho|saturado|saturada|de saco cheio|não aguento] (já) [de|das|dos|com|disso|disto|desta|dessas] (ser) (det) (det) [texts|vocês|vcs|perturbação|insistência]
    ? (tou|to|tô|estou|já) [farto|farta|fartinho|fartinha|cansado|cansada|cansdo] (já) [disto|disso|de vocês|de vcs] $
    ? (valeu|não|obrigado|obg) (mas) [tô|to|estou] de boa (de|com) (promoção|det) [texts|vocês]
    [desliguem|desliga|desligue|desativem|desativa|silenciem|apaguem] (esse|essa|esses|essas|este|esta|estes|estas|os|as) (det) [texts]
    ? ^ (ai|gente|olha|pronto|ok|já) [deu né|já deu|deu já|deu pra mim|já chega|chega né|chega pelo amor|acabou a brincadeira] $
    [já não|não] (sou|somos|frequento|moro|vivo) (mais) (aluno|aluna|cliente|sócio|sócia|aí|nessa|na vossa) (da|do|de) (academia|ginásio|loja|escola) … [continua|continuam] (me|a) [chegando|mandando|enviando|chegar|mandar|enviar]
    ? (por que|porque|pq) (vocês|vcs) (ainda) [continuam|ainda me|continua] (a|me) [mandando|enviando|mandar|enviar|escrever|chegando|mandam|enviam] (det) (texts) [se|quando|depois|mesmo]
    ? ^ (já|isso) [n|num|naum|ñ] (me) [interessa|interessado|interessada|interessam|tenho interesse|estou interessado|estou interessada|tô interessado|tô interessada] $
    [died] … [continuam|continua|ainda] (a|me) [mandar|enviar|mandando|enviando|escrever|mandam|enviam|chegam]
    se (vocês|eu|vcs) (me|ainda|voltarem a|voltar a) [mandar|mandarem|enviar|enviarem|receber|chegar|insistirem|continuarem|vier] … [vou|irei|apresento|faço|abro|aciono|chamo] (no|na|ao|à|uma|um|o|a) [threat]
    que parte (do|de|da) … (vocês|não|é que) (não) [entenderam|entendem|entendeu|entende|perceberam|percebem|percebeste|entendes]
    ? ^ me [bloqueia|bloqueiem|bloqueie|bloqueiam] (aí|daí|já|logo) $
    ? [manda|mandem|mande|vende|vendam|enviem] (isso|isto|essas) (mensagens) [pra|para] [outro|outra|a tua mãe|quem quiser|quem queira|quem tiver|outra pessoa|outros] $
    ? ^ [não|n|num|naum|ñ|já não] [kero|qero|kro|quero] mais $
    [desvincular|desligar|desvinculem|desvincule] (me) [da|do|de|dessa|desta|desse] (det) [list]
    não [aceitamos|recebemos|queremos|admitimos|aceito|recebo|admito] (det) [sms]
    [parem|pare|deixem|para|deixe] (já) de [gastar|perder|desperdiçar] (o|a) (seu|vosso|teu) [tempo|saldo|dinheiro|energia|latim]
    ? anos (e|de idade) não [posso|devo|podia] (receber|ver) [isso|isto|texts]
    ? ^ [poupem me|me poupem|poupa me|poupe me|me poupe] $
    [não|nem] (me) [liguem|ligue] (mais) nem [mandem|enviem|escrevam|mande|envie]
    [cessem|cesse|cessai|cessar] (imediatamente|já) (o|os|as|com) (det) [envio|texts|envios|contacto|contato|contatos]
    ? [tá|está|ta|que] chato (já) [para|parem|chega|pare]
    [podem|pode|podiam|poderiam] (já|então) [retirar|remover|tirar|apagar|excluir|eliminar] (o) [meu] [nome|número|contacto|contato|telefone|celular|telemóvel]
    [pedido|solicitação|pedidos] de [remoção|cancelamento|exclusão|descadastro|descadastramento] (já) (há) [duas|três|várias|quatro] (vezes|semanas)
    não [pode|podem|devem|deve|deviam] (me) [mandar|enviar] (mais) (det) [sms]
    ? ^ [sai fora|cai fora|caiam fora|saiam fora] (já|daqui) $
    [chega|parem|para|pare|deixem|deixa] (já) de (me) [torrar|encher|azucrinar|chatear|perturbar|amolar|aporrinhar|importunar|incomodar|aborrecer|maçar] (o|a) (saco|paciência)
    [não sou|não é|virou] (o) (um) [caixote do lixo|lixeira|lixo]
    ? ^ [stop|parem|pare|sair|basta|chega] (por favor|pf|pfv|sff) [por favor|pfv|pf|sff|pelo amor de deus]
    ? [glad] (que|se|de) & [wont_come]
    ? [estão|tão|vocês|cês|já|vos] (vocês|já|todos|tão|estão|pus|botei|coloquei|meti) [no meu bloqueio|no bloqueio|na minha lista negra|na lista negra|nos bloqueados|entre os bloqueados|na lista de bloqueados|na blacklist|no meu spam|no spam|na lista de spam|no gelo]
    ? [tudo|todas|todos|as vossas|vossas|essas|cada] (o que|que|as|os|uma) (vocês|vossas|vossos|suas) [mandam|enviam|notices] … [apago|apago sem ler|apago sem abrir|apago na hora|vai pro lixo|vão pro lixo|vai para o lixo|vão para o lixo|deleto|deleto sem ler|vai direto pro lixo|sem abrir|sem ler|vai pra lixeira|nem abro|nem leio]
    ? [rouco|rouca|cansado|cansada|farto|farta|exausto|exausta|morto|morta] de (tanto) [pedir|dizer|falar|repetir|implorar|avisar|escrever] (pra|para|que) (me) [sair|parar|pararem|tirarem|parem|stop|não|saírem|removerem|cancelar|cancelarem]
    ? [nossa relação|nossa história|nosso namoro|nosso caso|a nossa relação|a nossa história|entre nós|entre a gente|nosso contrato] (já) [acabou|terminou|chegou ao fim|acabou-se|está tudo acabado|tá tudo acabado|não existe mais|já era|morreu]
    ? [tô|estou|tou|vou|já] (me) [vazando|vazar|pulando fora|pular fora|caindo fora|cair fora|saindo|sair|fora|de saída|dando o fora|me retirando|me mandando] [da|dessa|desta|do|desse|deste] (vossa|vosso|tal) [lista|grupo|clube|canal|programa|rolo|história|furada|esquema|treta]
    ? não [=me|nos] [encham|moam|ralem|maçem|macem|azucrinem|atazanem|amolem|melguem|cansem|stressem|estressem|apoquentem|aborreçam|torrem|encha|amola|torra|atormentem|persigam|sufoquem] (mais|a|o|os) (mais|a|o|saco|paciência|juízo|cabeça)
    ? ^ (eu|isso|pra mim|olha) [não tô afim|não tou afim|não estou afim|não estou a fim|não tô a fim|nada disso me diz respeito|nada disso me interessa|nada disto me diz respeito|nada disto me interessa|não curto] (não|disso|disto|obrigado|obrigada|valeu) $
    ? [gastam|gasta|gastando|a gastar|desperdiçam|desperdiçando|perdem|perdendo|a perder|queimam|jogando fora] (o|a|seu|vosso|todo) (vosso|seu|tempo|o) [latim|tempo|dinheiro|saliva|saldo|crédito|energia|cartucho|vela|papel] (com|em|à) (vocês) [comigo|mim|a gente|toa|quem não quer|nós]
    ? [perda de tempo|tempo perdido|dinheiro jogado fora|dinheiro deitado fora|chover no molhado|inútil|escusado|à toa|em vão|não adianta|de nada serve] (me|vocês|estarem|é|a|de) (a|me) [mandar|mandarem|mandar-me|mandarem-me|enviar|enviarem|escrever|escreverem|insistir|insistirem|insistência|contactar]
    ? [bloqueia|bloqueie|bloqueiem|corta|cortem|tira|tirem|desliga|desliguem|cancela|cancelem|para|parem|suspende|suspendam|desativa|desativem] (aí|logo|já|com) (os|as|esses|essas|o) [disparo|disparos|envio|envios|notificações|avisos|alertas|sms|torpedos|mensagens|promoções] (pro|para o|no|do|pra|para) [meu número|meu celular|meu telemóvel|meu zap|mim|este número|esse número]
    ? tenho (só|apenas) [8|9|10|11|12|13|14|oito|nove|dez|onze|doze|treze|catorze|quatorze] anos & [disse pra parar|disse para parar|disse pra parar de|mandou parar|não deixa|não me deixa|não deixam|não gosta|fica brava|fica zangada|vai brigar|vai ralhar|minha mãe não quer|a minha mãe não quer|meus pais não querem|os meus pais não querem|não posso|não compro nada|não tenho dinheiro|sou menor|sou criança|não devia receber|não quero]
    ? [celular|telemóvel|telefone|número|aparelho|zap|tablet] & [menino|menina|filho|filha|criança|neto|neta|miúdo|miúda|bebê|bebé|garoto|garota|sobrinho|sobrinha|mãe idosa|avó|vó|afilhado] & [manda propaganda não|mandem propaganda não|não mandem|não mande|não manda|não enviem|não envie|propaganda não|publicidade não|nada de propaganda|nada de publicidade|parem|tirem|tira|retirem|sem propaganda|sem publicidade]
    ? [needless] & [hours]
    ? [sooner] & [than_this] & [your_stuff]
    ? [parabéns|parabens|obrigado|obrigada|valeu|uau|que lindo|maravilha] & [mensagem de hoje|mensagens hoje|sms de hoje|sms hoje|mensagem do dia|mensagens em] & [podem descansar|pode descansar|podem parar|já chega|chega|basta|tirem|me tira|podem sossegar|agora parem|agora chega|zero]
    ? (já) [deu|chega|basta] de [pesquisa|pesquisas|inquérito|inquéritos|questionário|questionários|convite|convites|lembrete|lembretes|parabéns|votos|cupom|cupons|avaliação|avaliações|votar|notices] (de|da|do|pra|para)
    ? ^ (oxe|mano|véi|cara|pá|epá|ó pá|bah|uai|gente|já|vá) [desgruda|desgrudem|deixem-se disso|deixa-te disso|deixem lá isso|deixem lá|larga o osso|larguem o osso|larga do osso|muda o disco|mudem o disco|mudem de disco|virem o disco|troca o disco|desamparem a loja|bota um ponto final|bota um fim|põe um fim|conformem-se|aceita que dói menos|desencana|desencanem|fui embora|tô fora|tamo junto mas separado|sigam em frente|segue o baile|bola pra frente|vão à vossa vida|vai à tua vida|passem bem|passar bem] (homi|homem|mano|fui|já|gente|logo|sem mim|por favor|pá) $
    ? (não) [contem|conta|conte] (mais) comigo (mais) (para|pra) (mais) [nada|isso|isto|essa|essas|promoções|receber|estas|esse|esses|vossas]
    ? [botem|bota|ponham|põe|ponha|coloquem|coloca|deem|dêem|metam] (já|logo|de uma vez) (um|o) [ponto final|fim|basta|termo|travão|freio] (nisso|nisto|a isto|a isso|nessa|nessas|nesta|em)
    ? o que (é que) [preciso|tenho|é preciso|devo|falta] (de|que) [carregar|apertar|clicar|fazer|digitar|escrever|assinar|pagar|rezar|dizer] [para|pra] (eu) [vos ver pelas costas|não vos ver|não ver vocês|não receber|nunca mais|me livrar|livrar-me|me ver livre|não ter que|ficar livre|ficar em paz|ter paz|ter sossego|vocês sumirem|vocês pararem|desaparecerem|pararem]
    ? tenho (só|apenas) [8|9|10|11|12|13|14|oito|nove|dez|onze|doze|treze|catorze] anos (e) (a|o) [minha mãe|meu pai|meus pais|minha avó|mamãe|papai] [disse pra parar|disse para parar|disse para pararem|mandou parar|não deixa|não deixam|não quer|não querem|não gosta]
    ? ninguém (aqui|cá|nesta casa|lá em casa) (em|de|da) (casa|família|nós) [quer|quer saber|precisa|pediu|lê|liga|aguenta|suporta|se interessa] (pelas|das|dos|as|os|de|por) (vossas|vossos|suas|seus|essas|essa) [notices]
    ? [isso|isto|já] (já) [virou|é|passou a ser|tornou-se|parece|está a ser] (uma|um|puro|pura) [perseguição|assédio|abuso|stalking|tortura|palhaçada|perturbação do sossego|spam descarado|invasão de privacidade|importunação|molestamento]
    ? (me|nos) [desinscreve|descadastra|desinscreva|descadastre|desassina|descredencia|desvincula] (aí|daí|disso|já|logo) (moço|moça|amigo|amiga|gente|cara|meu bem|querido|querida|por favor|pfv|vai)
    ? [mil|dez|vinte|cinco|quinhentas|cem|tantas|quantas|tanta|três|quatro|seis] [notices] (num|por|no|em|ao|numa|todo) [dia|um dia|mesmo dia|semana|manhã|hora] … [não dá|chega|basta|parem|é demais|é muito|ninguém aguenta|é sacanagem|haja paciência|tirem|me tira]
    ? [died] & [bereaved_rest]
    ? [isto|isso|vocês|vcs|cês] (já) [passou das marcas|passou dos limites|passou do limite|passou da conta|passaram dos limites|passaram do limite|passaram da conta|passa dos limites|ultrapassa os limites|extrapolou|extrapolaram|é o cúmulo|foi longe demais|foram longe demais|perderam a noção|perderam o juízo|tão me enlouquecendo|estão a enlouquecer-me|tão me deixando louca|tão me deixando louco|estão a pôr-me maluca|estão a pôr-me maluco|me deixam doida|me deixam doido|tão me tirando do sério|me dão nos nervos|dão-me cabo dos nervos|dão cabo de mim|dão cabo da paciência|não se enxergam|não se tocam]
    ? [joga|joguem|jogue|deita|deitem|atirem|risca|risquem|rasga|rasguem|queima|queimem|perde|percam|esquece|esqueçam] (fora|ao lixo|no lixo|logo|lá) [esse número|este número|o meu número|meu número|meu contato|o meu contacto|meu zap|meu telefone|esse contato]
    ? [sms|mensagem|mensagens|propaganda|isso|isto|mandar mensagem] (a|às|de) [às 2 da manhã|às 3 da manhã|às 4 da manhã|às 5 da manhã|às 6 da manhã|às seis da manhã|às três da manhã|de madrugada|a esta hora|a essa hora|a estas horas|num domingo|ao domingo] (não|é|é de) [se faz|é falta de|falta de|malucos|loucos|doido|não se faz|ninguém merece|é abuso|é sacanagem|é demais|não dá]
    ? (eu) já (tinha|tinha-me|me|eu|os) [cancelado|desinscrito|descadastrado|tinha cancelado|pedido pra sair|pedido para sair|cancelei|descadastrei|desinscrevi|saído|removido|pedido a remoção|pedido o cancelamento] … [que é isto|que é isso|e agora isto|porque ainda|por que ainda|como assim|de novo|outra vez|e continua|e continuam|e nada|até quando|o que é isto|cadê]
    ? (todo|todos|toda) [dia|santo dia|dias|hora|os dias] (a|é|é a|o|os|as) (mesma|mesmo|mesmas) [mesma ladainha|mesma conversa|mesma história|mesma coisa|mesma lenga-lenga|mesma cantiga|mesma chatice|mesma encheção|mesma porcaria|lenga-lenga|ladainha|encheção de saco]
    ? não (vos|lhes|te) (comprei|compro|vou comprar|encomendei) (nunca) [nada] (a vocês|de vocês|convosco) (e) (nem) [vou comprar|pretendo comprar|penso comprar|tenciono comprar|hei de comprar|quero comprar|compro]
    ? (o|a|eu) (titular|dono|dona|cliente|abaixo assinado) (deste|desse|do) (número) [pediu|pede|solicita|solicitou|requer|requereu|exige|exerce|exerço|exerceu] (o|a|que|direito|sua|minha) [oposição ao marketing|oposição ao|oposição à publicidade|direito de oposição ao marketing|remoção|exclusão|cancelamento|cessação|retirada|não ser contactado|não ser contatado|descadastramento|descadastro]
    ? (acho que|já|agora|não) [está na hora|tá na hora|está na altura|já é hora|já é tempo|é hora|é tempo|era altura|já vai sendo hora|não acham que é hora|passou da hora] (já|de) (vocês) [de pararem|de acabarem|de me deixarem|pararem|me esquecerem|me tirarem|me largarem|sossegarem|de me esquecerem|de me tirarem|de pararem de mandar]
    ? ^ (acho que|já) [está na hora|tá na hora|está na altura|já é hora|passou da hora] de parar (com isso|com isto|com essas mensagens) $
    ? (n|nn|não|nao) (m|me) [mandem|manda|mandm|escrevam|enviem|mande|envia|escreve] (mais|+|nd|nada|ms) [+|nd|mais nd|nd +|nda|mais nada]
    ? [cancela|cancelem|cancele|acaba|acabem|encerra|encerrem|corta|cortem|para|parem|pare|termina|terminem|desliga|desliguem|desativa|desativem] (aí|logo|já|com) [essa joça|essa porcaria|essa bagaça|essa merda|esse treco|esse trem|esse troço|essa palhaçada|essa encheção|essa bagunça|essa zoeira|esta porcaria|esta treta|esta brincadeira|esta chatice|esta palhaçada|este circo|esse circo|esta merda|essa chatice|essa perturbação|essa lenga-lenga]
    ? (eu) [quero|queria|desejo|gostaria de|gostava de|pretendo|vou|decidi|preciso|venho] (me|por este meio) [desligar-me|me desligar|desvincular-me|me desvincular|retirar-me|me retirar|desfiliar-me|me desfiliar|demitir-me|abandonar|deixar|renunciar|desistir|desligar|sair fora] (me) [do clube|da lista|do grupo|do programa|da newsletter|do vosso clube|da vossa lista|do canal|da comunidade|do serviço de sms|do serviço de mensagens|de receber|dos avisos|das promoções|das mensagens]
    ? ^ (já|eu|olha|bom) [dei o que tinha a dar|já dei o que tinha a dar|desisto de receber|prefiro o silêncio|prefiro silêncio|prefiro não|bloqueado e reportado|bloqueado e denunciado|bloqueada e reportada|reportado e bloqueado|não me façam ir aí|avisei agora é processo|pedido de remoção|pedido de remoção imediata|pedido de cancelamento|pedido de exclusão|pedido de descadastro|não tenho paciência para isto|não tenho paciência pra isso|sem paciência pra isso|sem paciência para isto|sem paciência|não tenho saco pra isso|não tenho pachorra|não há pachorra|não há paciência|não há saco|não há cu] (adeus|já|por favor|obrigado|obrigada|para vocês|imediata) $
    ? [número|telefone|telemóvel|celular|linha] (é) [de empresa|da empresa|de trabalho|do trabalho|profissional|pessoal|privado|particular|de família|de emergência|do hospital|da escola|da clínica|do escritório] & [publicidade não|propaganda não|nada de publicidade|nada de propaganda|sem publicidade|sem propaganda|não é para publicidade|não é pra propaganda|não aceitamos publicidade|não queremos publicidade|não para publicidade|promoções não|ofertas não|não pra promoção]
    ? (por mim|bem|vocês) [escusavam|escusam|escusas|escusais|dispensava|dispenso|evitavam|podiam evitar|bem podiam evitar|podem evitar] (bem) (de) [escrever|mandar|enviar|insistir|me escrever|me mandar|contactar|me contactar|receber|receber isto|ser contactado|ser contactada|que me escrevam|que me mandem]
    ? (é|esta é|essa é|já é|vai) (a|na|pela) [2ª|3ª|4ª|5ª|6ª|10ª|segunda|terceira|quarta|quinta|sexta|décima|enésima|milésima|milionésima] vez que (eu|vos|já|lhes) [peço|pedi|digo|disse|falo|escrevo|aviso|repito|solicito|reclamo|tento sair|tento cancelar|cancelo|mando]
    ? [avisei|eu avisei|já avisei|foram avisados|estão avisados|tão avisados|ficam avisados|fica avisado|fica o aviso] (agora|da próxima|depois|e) (é|vou|vai|não|a) [processo|procon|polícia|tribunal|queixa|denúncia|advogado|agora é processo|não digam]
    ? [já pedi|eu pedi|já disse|já falei|já solicitei] (em|no|na|mês) … [já pedi|já disse|já falei|pedi também|pedir também|pedi de novo|pedir de novo|pedir mais uma vez|outra vez]
    ? (esta|é|essa) (a|é) [4a|3a|2a|5a|6a|10a|4|3|5] vez que (eu) (vos|já) [peço|pedi|digo|falo|aviso|repito|solicito|reclamo]
    ? [poupar|poupem|poupe|economizar|economizem|guardem|gastam|podem poupar] (o|vosso|a|seu) (vosso|seu) [latim|saliva|fôlego|conversa] (que|porque) (eu) [não|nada]
    ? [façam-me|fazer-me|me façam|me faz|me faça|quero|gostaria de|faz] (eu) [desaparecer|sumir|evaporar|ser invisível|ficar invisível|deixar de existir] (da|do|dos|das|dessa|desta|para) (vossa|vosso|vossos|vossas|sua|seus) [registos|lista|listas|contactos|contatos|base de dados|sistema|vocês|vós|base|agenda|arquivos|mailing]
    ? (eu) já [tentei|tentámos|tentamos] (me) [cancelar|sair|descadastrar|desinscrever|remover|anular|parar] (isso|isto|no site|na app|no aplicativo|pelo site|pelo link) (e|mas) [não deu|não consigo|não funciona|nada|não vai|dá erro|não adiantou|sem sucesso] … [cancelem|tirem|tirem-me|me tirem|removam|parem|descadastrem|façam vocês]
    ? (eu) (só) [quero|prefiro|preciso de|desejo|peço|mantenham] (manter|ter) [distância|sossego|paz] (de) [de vocês|de vós|vossa|de vcs|dessas mensagens|desta loja|dessa loja|de tudo isso]
    ? (com) [vocês|vcs|vós|convosco|com vocês] (eu) não (quero|tenho|há|vou ter) [quero mais conversa|quero conversa|quero mais papo|quero papo|quero mais nada|tenho mais nada a tratar|tenho nada a tratar|quero negócio|quero mais negócio|quero mais contacto|quero contato|quero saber mais]
    ? [deem|dêem|dá|dê|arranjem|arruma|arranja|arrumem] (um|uma) [jeito|forma|maneira|modo] de [parar|acabar com|pararem|cortar|desligar|me tirar|me tirarem|encerrar|eu não receber|não me mandar] (com) (isso|isto|essas|mensagens)
    ? [never_client] & [yet_they]
    ? ^ (mas|gente|pô|poxa) (vocês|vcs|cês) (não têm|não tem) [não têm mais o que fazer|não tem mais o que fazer|não têm nada melhor pra fazer|não têm nada melhor para fazer|não têm vergonha|não tem vergonha|não se cansam|não cansam|não desistem|não se mancam|não se tocam|não têm noção|não têm vergonha na cara|são insistentes demais|são muito chatos] (não|na cara|de mandar|disso) $
    ? [último aviso|último alerta|última advertência|última chance|última oportunidade|aviso pela última vez|só aviso uma vez] (antes) (de) [ir ao procon|ir no procon|eu processar|processar|ir à polícia|ir ao advogado|denunciar|eu denunciar|bloquear|eu bloquear|apresentar queixa|ir à deco|meter advogado|acionar a justiça|procurar a justiça|tomar providências|reclamar]
    ? (eu|vou) (vou) [repetir|vou repetir|repito|vou dizer|vou falar|deixem-me repetir|deixa eu repetir|digo e repito|vou soletrar|soletro] (devagar|devagarinho|mais uma vez|de novo|pela última vez|outra vez|bem devagar) [não quero|não me interessa|parem|chega|stop|sair|não tenho interesse]
    ? (vão|vai|que vão) (todos) [pro inferno|para o inferno|pro diabo|para o diabo|pra puta que pariu|à merda|pro caralho|para o caralho|ao raio|à fava|às favas|pro quinto dos infernos] (vocês|todos|com|e|mais) (e|com|mais) [vocês|suas|vossas|as vossas|os vossos|essas|esses|suas ofertas|as suas ofertas] (notices)
    ? [if_on] & [i_will]
    ? [one_more|next_time] & [i_will] & [notices|mandarem|escreverem|pingar|apitar|dessas|destas|vossas|desses|destes]
    [one_more] (dessas|destas|gracinha) (e) (eu) (vou) [i_will]
    ? [save_it] (mais|o) [effort] (de) [de vocês|de vcs|vosso|comigo|de vós]
    ? [parabéns|troféu|prêmio|medalha|nota dez|aplausos|palmas] & [meu bloqueio|bloqueados|bloqueado|vou bloquear|pela persistência|pela insistência|mais inconveniente|mais chata|mais chato|mais insistente|de spam|não vou comprar|encheram meu celular|lotaram meu celular|conseguiram me irritar]
    ? [only_by] & [no_texts]
    ? (a|já) (minha) [minha paciência|a minha paciência|paciência] (já|tem) [acabou|esgotou|se esgotou|esgotou-se|chegou ao fim|chegou no limite|chegou ao limite|tem limite|tem limites|foi-se|já era] (com vocês|gente|faz tempo|convosco) $
    não (é|está|foi|será|são) (mais) [permitido|autorizado|consentido|admitido|permitida|autorizada|aceite|aceito|tolerado|bem-vindo|bem-vinda|permitidos|autorizados] (o|a|mais|qualquer) [enviar|mandar|envio|contactar|contatar|contacto|contato|publicidade|propaganda|mensagens|sms|envios|marketing]
    não quero (mais) (ser) [cliente vip|ser cliente vip|ser cliente|ser membro|ser sócio|ser sócia|ser assinante|ser seguidor|ser seguidora|fazer parte|ser contactado|ser contatado|participar] (de|do|da|desse|deste|vosso) (nada|clube|programa|lista|grupo|vocês|isso|isto)
    ? (vocês|cês|vcs) (já) me [acordaram|despertaram|acordam|tiraram do sério|tiram do sério|deixam maluca|deixam maluco|dão nervoso|dão nos nervos] (de novo|outra vez|toda hora|sempre|hoje|todo dia) (que) [que raiva|que ódio|que saco|parem|chega|pô|porra|que inferno|me esqueçam]
    ? nada (tenho) contra (vocês|vós|a loja|a empresa) (mas|só que) [mas chega|chega|parem|basta|não quero|não me mandem|não me interessa|mas parem|mas basta|mas não quero|já deu|mas já deu]
    ? [deixem-me|deixa-me|me deixem|me deixa|me deixe|deixe-me|deixem nos|deixem-nos] (já|lá) [em sossego|no sossego|no meu sossego|em descanso|descansar|no meu canto|no meu cantinho|em silêncio|respirar|sossegar|com a minha vida|sem isso|sem isto|fora disso|fora disto]
    ? [procurem|arranjem|cacem|achem|encontrem|escolham|procura|arranja|vão procurar] (lá) [outra vítima|outro cliente|outro trouxa|outro otário|outro alvo|outro parvo|outro pato|outra pessoa|outro número|quem queira|quem vos aature]
    ? (este|esse) (é) (o) [telefone|número|telemóvel|celular] (é) [da enfermaria|do hospital|da farmácia|do consultório|da escola|da clínica|da creche|do lar|do plantão|da emergência|do serviço|do trabalho] … [publicidade não|propaganda não|sem publicidade|sem propaganda|nada de publicidade|promoções não|não enviem|não mandem|não é para]
    ? (eu) juro que (vos|eu|te) [bloqueio|denuncio|processo|vou bloquear|vou denunciar|reporto|bloqueio vocês|denuncio vocês]
    ? [me tira|tira eu|me tirem|tira mim|cancela eu|cancelar mim] & [não falar|não entender|não falo bem|não saber português|eu não fala|não entendo português]
    ? [mais um sms|mais uma mensagem|mais uma msg|mais um apito|mais uma promoção|mais um anúncio|mais uma propaganda|outra mensagem|outro sms|outra msg] & [i_will]
    [se|caso] (vocês|vcs) (me|nos|lhe) [continuarem|continuar|continuam|voltarem|voltar|insistirem|persistirem|seguirem|tornarem] (a|em|me) [mandar|enviar|escrever|contactar|contatar|incomodar|chatear|mandando|enviando|escrevendo|spammar|perturbar|mandar-me|enviar-me|escrever-me|ligar] … [threat|queixa|advogado|advogada]
    [dá|dê|deem|dêem|dar|dando|dai] baixa [no|do|em|de|na|da|neste|nesse] (meu|minha|nosso|este|esse) [número|numero|telefone|contato|contacto|cadastro|celular|telemóvel|inscrição|assinatura|subscrição]
    ? [que|o que|q] (é que|mais) [é preciso|tenho que|tenho de|preciso|devo|hei de|se tem de|temos que|temos de] (de) fazer [para|pra] (vocês|vcs) (me|de) [não|pararem de|parar de|deixarem de|deixar de] (me|nos) [escreverem|mandarem|enviarem|escrever|mandar|enviar|contactarem|contatarem|incomodarem|chatearem|receber|contactar|incomodar]
    ^ (eu|já|então|pronto|ok|bom) [saio|me retiro|desisto|retiro-me|vou sair|tô saindo|estou saindo|estou fora] [desta|dessa|da|deste|desse|destes|desses|dos|das] (vossa|sua|vosso|seu) [subscrição|lista|listas|inscrição|assinatura|newsletter|alertas|lista de transmissão|grupo de avisos|avisos|mensagens|envios]
    [quero|queria|gostaria de|gostava de|desejo|prefiro|preciso] [sumir|desaparecer|sair] [dos|do|das|da] (vossos|vossas|vosso|vossa|seus|sua|suas) [registros|registos|base de dados|bases de dados|base|listas|lista|cadastro|cadastros|ficheiros|arquivos|contatos|contactos|banco de dados|mailing|envios]
    [vocês|vcs|ocês|cês|vc|você] (já) [me|nos] [tiram|removem|excluem|apagam|descadastram|retiram|tira|remove|exclui|descadastra] (logo) [dessa|desta|da|dessas|das|deste|desse|do] (vossa|sua) [lista|listas|mailing|grupo|cadastro|lista de transmissão|base|sistema]
    [dou|damos|considero|considerem|tenham|declaro] (já|por) [por|como|a] [cancelada|cancelado|encerrada|encerrado|terminada|anulada|revogada] (a|o|essa|esta) (minha|meu|nossa) [inscrição|subscrição|assinatura|cadastro|consentimento|autorização|adesão]
    (minha|a minha) [inscrição|subscrição|assinatura] [está|fica|é] [cancelada|anulada|terminada|encerrada] (por mim|já|hoje|a partir de) $
    (dar|dê|deem|dá|solicito|peço|quero) [baixa|a baixa] (de|da|do) [desta linha|deste número|desse número|dessa linha|minha linha|meu número|deste telefone|deste telemóvel|deste celular] … [texts|list]
    [renuncio|renunciar|renunciamos|abdico|abdicar|abro mão|prescindo|prescindir|desisto|desistir] (a|de|aos|às|dos|das|do|da) (receber) (vossos|vossas|seus|suas|os|as|tais|estes|esses|estas|essas) [texts|alertas|notificações|avisos|subscrição|assinatura|newsletter]
    [este|esse|o meu|meu] [número|telefone|celular|telemóvel] não [é|serve] (para|pra) [isso|isto|essas coisas|estas coisas|publicidade|propaganda|promoções|anúncios|receber]
    não [quero|queremos|desejo|aceito|autorizo|gosto de|pretendo] (que me) [estar|ficar|constar|figurar|tenham|aparecer|continuar] (mais) [na|nas|no|nos] (vossa|vossas|vosso|vossos|sua|suas|seu|seus|tua) [agenda|lista|listas|base de dados|base|cadastro|mailing|contactos|contatos|lista de transmissão|sistema|ficheiros] (de vocês|mais) $
    [meu|nosso|este|esse] [número|telefone|celular|telemóvel|whatsapp|zap] não é (um|uma|a|o) [caixa|lixeira|lixo|mural|outdoor|depósito|painel|quadro|correio|catálogo|jornal] (de) (propaganda|publicidade|anúncios|spam|promoções|vossa|lixo|correio)
    [revogar|revogo|anular|anulo|rescindir|rescindo|encerrar|encerro|terminar|cessar] (a|o) (minha|meu|nossa|esta|essa) [assinatura|inscrição|subscrição|adesão|autorização|consentimento|cadastro] (da|do|de|para|dos|das|a) (minha|meu|esta|este|nossa) [linha|número|telefone|telemóvel|celular|texts|alertas|list]
    ^ (pfv|por favor|então|já|ok|gente) sem (mais) [texts] (mais|mais nenhuma|mais nenhum) $
    ? quero [que|q|k] (vocês|vcs) [me|nos] [tirem|removam|excluam|apaguem|retirem|descadastrem|eliminem|risquem|desinscrevam] (já|daí|daqui|por favor|logo) $
    ? quero [que|q|k] (vocês|vcs) [me|nos] [tirem|removam|excluam|apaguem|retirem|descadastrem|eliminem|risquem|desinscrevam] … [vez|vezes|lista|mensagens|número|sms]
    [omitir|omitam|omita|excluir|excluam|exclua|não incluir|não incluam|não inclua|desconsiderem|desconsiderar|retirem|retirar] (o) [meu|este|esse|nosso] [número|telefone|contato|contacto|celular|telemóvel] (dos|nos|das|nas|de|em) (vossos|seus|próximos|futuros|vossas|suas) [próximos|futuros|envios|disparos|texts|list]
    [não me|não nos|não|nunca mais me] [volte|voltem|torne|tornem] a (me) [chegar|aparecer|entrar|vir] (aqui) (uma|mais|um|nenhuma|nenhum|qualquer|essas|esses|estas) (única|só|outra) [texts]
    não (me) [contem|conte|conta|contes|considerem|incluam|inclua|incluas] (mais) (comigo|mais) (mais) [para|pra|nas|nos|em] (as|os|vossas|vossos|suas|seus|próximas|próximos) (vossas|vossos|suas|seus) [texts|list|próximos envios]
    não (me|nos) [coloca|coloque|coloquem|põe|ponha|ponham|inclui|inclua|incluam|mete|metam|adiciona|adicionem|bota|botem] (me) (mais) [nas|nos|em|nessa|nesse|na|no] (suas|seus|vossas|vossos|tuas|sua) [texts|mensagens em massa|lista|listas|lista de transmissão|envios|mailing]
    [preguiça|raiva|nojo|saco|canseira|chatice|ódio|ranço] (de|desses|dessas|destes|destas|com|d) (esses|essas|tanto|tanta|tantos|vossos) [texts] … [fora|chega|parem|para|tira|tirem|não mais|sai|basta]
    [se inscreveu|se cadastrou|inscreveu-se|registou-se|me inscrevi|me cadastrei|inscrevi-me|registei-me|subscreveu|subscrevi|assinou|assinei] (nisso|isto|isso|eu) [por engano|sem querer|por erro|por acidente|por lapso] … [anulem|anular|cancelem|cancelar|cancela|cancele|anule|tirem|removam|retirem|apaguem|parem|deem baixa]
    [para que|pra que|peço que|solicito que|pedindo que|pedir que|exijo que|espero que|pra] (vocês) [me|nos] [excluam|removam|retirem|tirem da|tirem das|descadastrem|apaguem da|desinscrevam|eliminem da] (logo) (da|das|dessa|desta|vossa|sua|de) (vez) (list|texts) $
    [façam|faça|fazer|faz] (com que) [desaparecer|desapareça|desapareçam|sumir|suma|sumam] (o|os|com) (com o|com os) [meu|meus|minha] [número|telefone|nome|telemóvel|celular|contato|contacto|dados] … [vossos|seus|vossa|sua|vossas|suas|dos|da|do|de vocês] [list|arquivos|ficheiros|registos|registros|sistema|sistemas|vocês]
    [façam|faça|fazer|faz] desaparecer (o|os|a|as) [meu número|meu telefone|meu nome|meus dados|meu contacto|meu contato|meu telemóvel|meu celular|minha informação|minhas informações]
    [texts|lembretes|alertas] (só) [me|nos] [atrapalham|incomodam|irritam|cansam|sobram|chateiam|confundem|aborrecem|estressam|enchem] … [desliguem|desativem|desliga|tirem|removam|cancelem|parem|desactivem|apaguem|desligar|desativa]
    [peço|rogo|solicito|exijo|agradeço|pedia|pediria] (encarecidamente|por favor|gentilmente|lhes|vos) (que) não (me) [voltem a|tornem a] (usar|utilizar) [usar|utilizar|contactar|contatar|escrever|mandar|enviar|incomodar] (o|este|para o|a) (meu|este|esse) [número|telefone|contacto|contato|telemóvel|celular|texts]
    [risquem|risque|risca|apaguem|apaga|tirem|tira|removam|excluam|eliminem] (o) [meu nome|meu número|meu contato|meu contacto|meu telefone] e (o) (meu) [número|telefone|nome|contato|contacto] [da|do|das|dos] (vossa|sua|vosso|seu) [agenda|lista|caderno|list|caderneta]
  `,
  stop_all: `
    ^ [parem|cancelar|cancelem|sair|parar|remover|stop|descadastrar|anular|retirem-me|remover-me|tirar|me tirem|me remova] (com|de) [tudo|todas|todos] $
    [de|das|com|dos] [todas|todos] (as|os) [suas|seus|vossas|vossos] (det) [company]
    (não) [want] … [nenhuma|nenhum|todas] (das|de|dos|suas|vossas|seus) (det) [company]
    [sair|cancelar|descadastrar|remover|parar] (de) [todas|todos] (as|os) (det) [company|texts]
    [removam|removam me|tirem|tirem me|retirem|retirem me|me tirem|me removam|me excluam|me apaguem|excluam|apaguem me|remover|me tira|me remove] (já) (me) [de|em|das|dos] (todas|todos|cada uma) (as|os|das) [vossas|suas|tuas|todas|todos] (det) [list|company|cadastros]
    [cancelar|cancelem|cancela|anular|anulem|desativar|desativem|encerrar|encerrem] [todas|todos] (as|os) (minhas|meus) (det) [inscrições|subscrições|assinaturas|alertas|notificações|cadastros|newsletters|serviços|mensagens]
    nem [channel] nem [channel]
    nem [channel] nem [channel] nem [channel]
    [nada de|sem|chega de|não quero|nenhum|nenhuma] [channel] (nem|e) (nada de|sem|nenhum|nenhuma) [channel] (nem|e) (nada de|sem|nenhum|nenhuma) [channel]
    não (quero|desejo|pretendo) (mais) (receber) (mais) nada (mais) de [ninguém|nenhuma|nenhum|nenhum de vocês]
    [descadastra|descadastrar|descadastrem|desinscrever|desinscreva|desinscrevam|removam|remove|tirem|tira|exclui|excluam] (me) de (absolutamente) tudo
    ^ [parem|parar|cancelem|cancela|suspendam|cessem] (já) tudo (por favor|sms|ligação)
    [remove_me] (de|das|dos) [todas|todos|todas mesmo] (as|os) (vossas|suas|tuas) (det) [list|company]
  `,
  start: `
    (eu) [gostaria de|queria|quero] receber (as|a|os) (vossas|suas) [ofertas|newsletter|promoções|novidades] (por sms) $
    ^ (já) podem voltar a [escrever-me|me escrever|me contatar|contactar-me|enviar-me mensagens|me enviar mensagens] $
    (por favor) [me coloque|me coloquem|me adicione|me adicionem|adicionem-me|adicione-me|ponham-me|me ponham|me inclua|adicionem meu número|adicione meu número|coloque meu número] (de novo) [na|à|na sua|à sua|na vossa] [lista|lista de envio|lista de contatos] (por favor) $
    ^ (quero) [ativar|ativem|reativar|retomar|retomem|activar] (as|os) [mensagens|notificações|alertas|avisos] (de novo|novamente|outra vez) $
    [inscrevam me|inscrevam|inscreve me|me inscreve|me inscrevam|quero inscrever me|cadastrem me] (em|nas|nos|na|no|para) (as|os|a) [mensagens|sms|ofertas|promoções|avisos|newsletter|novidades|lista] (por favor|de novo|outra vez) $
    [me cadastra|me cadastre|me cadastrem|cadastra eu|me põe|me coloca|me bota|quero me cadastrar] (de novo|na lista) [para|pra] (voltar a) receber (as|os|a|suas|vossas) [mensagens|sms|ofertas|promoções|avisos|newsletter|novidades]
    ^ (afinal|mas afinal) [afinal quero receber|afinal quero os avisos|arrependi me quero voltar|arrependi-me e quero voltar|mudei de ideias mandem|mudei de ideia podem mandar|mudei de ideia manda] (por favor|outra vez) $
    ^ [mudei de ideias|mudei de ideia|arrependi me|me arrependi] … [mandem|podem mandar|manda|quero voltar|voltem a mandar|quero de volta|enviem] (outra vez|de novo) $
    ^ quero (entrar|ficar|estar) (de novo) [entrar na lista|entrar no grupo|estar na lista|fazer parte do clube|fazer parte da lista|entrar no clube] (de sms|por favor|de novo) $
    [ativem-me|me ativa|ativem|liguem|religuem|reativem] (outra vez|de novo|para mim) (os|as|meus) (alertas|lembretes) [alertas|lembretes|avisos|notificações]
    (quero|gostava de|gostaria de|queria) entrar na (vossa) lista de [transmissão|avisos|alertas|difusão|mensagens]
    [podem|pode|podes] voltar a [escrever-me|me escrever|mandar|mandar-me|me mandar|enviar] (mensagens|os avisos) [arrependi-me|me arrependi|mudei de ideia|mudei de ideias|sinto falta]
    [coloquem-me|ponham-me|me ponham|me coloquem|adicionem-me|incluam-me] na lista (de|dos|das) [alertas|avisos|notificações|lembretes]
    como [novo|nova] [sócio|sócia|cliente|membro|aluno|aluna|morador|moradora|associado] (eu) [gostava|gostaria|queria|quero|desejo] (de) (passar a|começar a) receber (os vossos|as vossas|os|as) [notices]
    [inscrevam-me|me inscreve|me inscrevam|inscreva-me|adicionem-me|me adiciona|me adicionem|incluam-me|me inclui|me incluam|ponham-me|me coloca|me coloquem|registem-me|me cadastra|me cadastrem] (também) (nos|na|em|para|aos|à) (os|a) [avisos|alertas|lembretes|notificações|lista de avisos|lista de transmissão|novidades|promoções|sms|mensagens]
    (como) (gostava|gostaria|quero|queria) de (passar|começar|voltar) a receber (os|as|também) (vossos|vossas|seus|suas) [sms|mensagens|avisos|alertas|lembretes|novidades|promoções]
    [ativa|ativem|liga|liguem|manda] [dnv|de novo|outra vez|novamente] (os|as) [avisos|mensagens|sms|lembretes]
    [podem|pode|podiam|poderiam|dá pra|dá para|tem como|quero que] (me) [colocar|coloquem|pôr|por|botar|inscrever|adicionar|incluir|cadastrar|colocar-me|pôr-me|inscrever-me|adicionar-me|incluir-me|meter] (me) [de novo|outra vez|novamente|de volta] (na|nas|no) (vossa|sua) [lista|mensagens|lista de transmissão|cadastro|grupo|lista de sms]
    [reativem|reative|reativa|reativar|religuem|religa|liguem|ligue|liga|ativem|ativa|ative|retomem|retome|retoma|restabeleçam|voltem a ligar|voltem a ativar] (por favor|de novo|novamente|outra vez) (as|os|o|a) (minhas|meus) [mensagens|notificações|sms|avisos|lembretes|alertas|envio|envios|subscrição|inscrição|assinatura] (de) [novo|outra vez|novamente|de novo]
    [reativem|reative|reativa|reativar|religuem|religa|retomem|retome|retoma|restabeleçam] (por favor) (as|os|o|a) (minhas|meus|minha) [mensagens|notificações|sms|avisos|lembretes|alertas|envio|envios|subscrição|inscrição|assinatura]
    [inscreve-me|inscrevam-me|inscreva-me|me inscreve|me inscrevam|me inscreva|adicionem-me|adiciona-me|me adiciona|me adicionem|me cadastra|me cadastrem|coloquem-me|ponham-me|me põe|me bota|metam-me|registem-me] (por favor) (na) (lista|lá) [outra vez|de novo|novamente|de volta|na lista outra vez|na lista de novo|de novo na lista|outra vez na lista]
    [stop|parar|sair|cancelar|cancelamento] [foi engano|foi um engano|foi sem querer|foi por engano|foi um erro|foi erro|foi por acidente]
    [foi engano|foi sem querer|foi um engano|foi por engano|foi erro] (o|a|eu|ter) (enviar|mandar|o) [stop|parar|cancelamento|sair|cancelar]
    [desfaz|desfaçam|desfazer|desfaça|anulem|anula|revertam|reverte|reverter|cancelem] (por favor) (o|a) (meu|minha) [cancelamento|descadastro|descadastramento|desinscrição|remoção da lista|saída da lista|stop]
    ? [parei de receber|deixei de receber|não recebo mais|já não recebo|não estou recebendo|não tô recebendo] (as|os|mensagens|sms) (avisos|mensagens) (e|mas) (eu) [quero|queria|gostava de|preciso] (receber|dos|de) (os|as) [avisos|mensagens|sms|lembretes|receber|continuar a receber|de volta|notificações]
    [want|aceito] (voltar|novamente|de novo) (a) (voltar a) receber (novamente|de novo|outra vez) (det) (det) [texts] 
    [want] (det) (det) [texts] [de novo|novamente|outra vez|de volta]
    [voltar|volta|voltem|volte|voltei] a [receber|enviar|mandar|enviar-me|mandar-me|me enviar|me mandar|subscrever|inscrever] (det) (det) (texts)
    [receber|recadastrar|reativar|retomar|reinscrever|cadastrar] (me|as|os|minha) (det) (texts|inscrição|cadastro) [de novo|novamente|outra vez]
    [me cadastra|me cadastrem|me cadastre|cadastrem-me|inscrevam-me|inscreva-me|subscrevam-me|me inscreva|me recadastre|me coloca|me coloquem|adicionem-me|me adiciona|me adicionem|voltem a pôr-me] [de novo|novamente|outra vez|na lista|na vossa lista|de volta]
    (me) [descadastrei|cancelei|mandei sair|mandei parar|saí|desinscrevi] (da lista) [sem querer|por engano|por erro|por acidente]
    [sem querer|por engano] (me) [descadastrei|cancelei|mandei sair|mandei parar|saí|desinscrevi]
    mudei de ideia … [receber|cadastrar|voltar|mensagens]
    ^ (eu) [quero|queria|gostaria de|desejo|pretendo|posso] (me) [assinar|aderir|inscrever|me inscrever|subscrever|cadastrar|me cadastrar|inscrever me|participar|assinar de novo] (de novo|novamente|outra vez) $
    [quero|queria|gostaria de|desejo|pretendo] (me) [assinar|aderir|inscrever|subscrever|cadastrar|inscrever me] (de novo|à|ao|às|aos|as|os|nas|nos|para) (det) [texts|lista]
    ^ [me inscreve|me inscreva|me inscrevam|inscreva me|inscrevam me|me cadastra|me cadastre|me cadastrem|reativem|reativa|reative|me adiciona|me adicionem|adicionem me|me coloca de volta] (de novo|novamente|outra vez|na lista) $
    ^ [continuem|continue] (a) (me) [mandando|enviando|me mandando|me enviando|enviar me|mandar me]
    [podem|pode] continuar (a|me) [enviar|mandar|mandando|enviando]
    [engano|erro|sem querer|mudei de ideia|mudei de ideias|arrependi] … (quero) [continuar recebendo|continuar a receber|continuem|podem continuar|voltar a receber|me cadastra|me inscreve|me coloca|quero receber|me manda|me mandem]
    [quero|queria|gostaria de|prefiro|desejo] (sim) continuar (a) [recebendo|receber]
    foi [engano|sem querer|erro] (podem|pode) (continuar|continuem) (a) [mandando|enviando|mandar|enviar|continuem mandando]
  `,
  help: `
    ^ (por favor) [me ajude|me ajuda|ajude-me] (por favor) $
    ? ^ (mas) [de onde falam|de onde fala|de onde é|sobre o que é isso|sobre o que é|é golpe|isso é golpe|isto é golpe|é burla|isto é burla|é uma burla|é fraude] (isso|ou não) $
    ^ (mas) (por que|porque|porquê) [por que me escrevem|porque me escrevem|por que estão me mandando mensagens|porque me mandam mensagens|por que me mandam mensagens|porque estão a enviar-me mensagens|por que vocês me mandam mensagens] $
    ^ (por que|porque) [por que recebo|porque recebo|por que estou recebendo|porque estou a receber] (as|essas|os) (vossas|suas|vossos) [mensagens|sms|avisos] $
    [o que devo fazer|o que tenho que fazer|o que preciso fazer|que devo fazer|o que tenho de fazer] para (parar|deixar) [de receber|parar de receber|deixar de receber|cancelar|sair] (mensagens|isso|isto) $
    [qual é o|qual o|me passa o|me dê o] (vosso|seu) [vosso número|número de telefone|vosso e-mail|vosso email|vosso telefone|seu e-mail|e-mail de vocês|telefone de contato]
    [quanto custam|quanto custa|quanto pago por] (essas|estas|estes|esses|as|os) [mensagens|sms|torpedos]
    (essas|estas|esses|estes|as|os) [mensagens|sms|torpedos] são [pagas|pagos|grátis|gratuitas|gratuitos|de graça] $
    ^ [contactos|contatos|contacto|contato] (por favor) $
    ^ (mas) que serviço é (esse|este) $
    [como se chama a|qual é o nome da|qual o nome da] (vossa|sua) empresa $
    (o) que (é que) (eu) (tenho|preciso|devo|posso) (de|que) [fazer|escrever|responder|mandar|enviar] … [para|pra] (eu) não (me) [receber|chegar|vir|mandarem] mais
    ^ (eu) não (estou a) [consigo entrar|consigo entrar na conta|consigo aceder|consigo acessar|consigo abrir o link|consigo fazer login|conseguir entrar] (na app|no site|na conta) [ajuda|me ajuda|ajudem|podem ajudar|o que faço|podem ajudar-me|ajudem me] $
    (o|esse|este|vosso) [link|site|código|aplicativo] não [abre|funciona|carrega|dá|está a funcionar] [ajuda|ajudem|podem ajudar|me ajuda|o que faço|ajudem me] $
    [qual é|qual] (é) (a) palavra [para|pra] (eu) [cancelar|sair|parar|desistir]
    ^ (mas|e) como (é que) (se|isto|isso) (isto|isso) (se) [se desliga|desliga|se cancela|se para|se desativa] (isto|isso) $
    ^ (mas) o que (é que) (eu) [respondo|tenho de responder|devo responder|escrevo|é para responder] (a isto|aqui) $
    ^ onde (é que) (eu|se) [cancelo|cancela|desativo|desisto disto] (isto|isso) $
    não sei (como) [usar|usar isto|mexer|mexer nisto|mexer nisso|usar isso] (quem|alguém) (me) [dá uma mão|ajuda|dá uma ajuda|explica|me dá uma mão|me ajuda]
    (bloqueou|bloqueia) (o|meu) acesso (ao|à) (meu|minha) [perfil|conta|área] ajuda
    bloqueia o acesso ao meu perfil
    [estou perdida|estou perdido|tô perdida|tô perdido] (com|nesse|neste|nessa|nesta) (este|esse|esta) [aplicativo|app|aplicação|site] (alguém) (me) [orienta|ajuda|me orienta|me ajuda|ajudam]
    não (estou a|tô) [consigo|conseguindo|conseguir] (entrar|aceder|abrir|acessar) (no|na|ao|à|o|a) [entrar|link|site|conta|app|aplicativo|minha conta] (alguém|podem|pode) [me ajuda|me ajudem|ajuda|ajudam|ajudar|ajuda-me|me ajudar]
    [que palavra|qual palavra|qual é a palavra] (tenho|que|devo|é que) (de|que) [responder|escrever|enviar|mandar|respondo|mando] (para|pra) [cancelar|sair|parar|desistir]
    não [percebo|entendo|entendi|percebi|sei] (bem) como (é que) (isto|isso) [funciona|funcionam|se faz] (podem|pode|me) [explicar|explicam|explica|ajudar|me explicar|explicar-me]
    [há|tem|têm|existe] (algum|um) [telefone|número|contacto|contato] (com|onde|em que) (um|uma) [atendente humano|pessoa|gente de verdade|atenda uma pessoa|humano|falar com alguém|atendimento humano]
    ? [não reconheço|desconheço|não conheço] [este|esse] [contacto|contato|remetente]
    ? [não reconheço|não conheço|desconheço] (este|esse|o) [contacto|contato|número|remetente] … (de que se trata|do que se trata|quem é|quem fala|o que é isto)
    ^ [do que se trata|do q se trata] (isso|isto) $
    [não entendi|n entendi|não percebi] como funciona [respondo|o que respondo|que respondo]
    [o que preciso|que preciso|o que devo|o que tenho que|o que tenho de|que tenho de|o que é que preciso|o que eu preciso|o que é preciso] (de|eu) [escrever|fazer|enviar|mandar|responder|digitar|clicar] (aqui) (pra|para|p) não [receber|ser incomodado|ser incomodada|ter|chegar|levar] (mais|com) [isso|isto|essas mensagens|mensagens|estas mensagens|sms|nada|esses sms|mais isso|mais nada|mais mensagens|mais sms] (mais)
    ^ (now) [como funciona|como é que funciona|como isso funciona|como é que isto funciona|como isto funciona] (isso|isto|esse|este|aqui) (serviço|sistema|aqui) $
    ^ (e|mas) quem [tá|está|é que está|que tá|que está] (a) (me) [mandando isso|a mandar isto|mandando isto|me mandando isso|mandando essa mensagem|mandando mensagem|a enviar isto|enviando isso|me mandando mensagem|falando|a falar|escrevendo|a escrever] (isso|isto|mensagem) (aqui|pra mim|para mim) $
    ^ (mas|e) (o) [o que vocês querem|que vocês querem|o que é que querem|que querem|o que querem] (de|comigo) [de mim|comigo] $
    ^ (mas|e|o) [o que vocês querem|o que é que querem de mim|o que vocês querem afinal|o que querem de mim|que querem de mim|o que é que vocês querem] (afinal|comigo) $
    ? ^ (eu|desculpe|desculpa) [não entendi nada|não percebi nada|não entendi|não percebo nada|não tô entendendo nada|não tou a perceber nada|não entendo nada|não estou a perceber nada|não estou entendendo nada|não percebi] (dessa|desta|essa) (mensagem) $
    ^ (mas) como (é) (que) (eu|me|posso) [me livro disto|me livro disso|me livro de vocês|me livrar disto|me livrar disso|me livro dessas mensagens|me livro destas mensagens|saio disto|saio disso|saio daqui|saio dessa lista|me livro dessa lista] $
    ^ (mas|e) (isto|isso|essa|esta) (mensagem) (é) [isto é de onde|isso é de onde|de onde é isto|de onde é isso|é de onde|de onde vem isto|de onde vem isso|isso é da onde|da onde é isso|de onde são|de onde vocês são|vocês são de onde] $
    ? ^ [alguém pode me ligar|alguém me pode ligar|podem me ligar|podem ligar-me|pode alguém ligar-me|alguém me liga|tem como alguém me ligar|dá pra alguém me ligar] $
    ^ (mas|e) [isso é o quê|isto é o quê|o que é isto|o que é isso|que é isso|que é isto|o que vem a ser isto|que isso é|isso é o que|que raio é isto] (aqui|afinal|agora) $
    ^ (mas|e|oi|olá) quem [fala|está falando|tá falando|escreve|me escreve|me mandou isso|me mandou isto] (aí|comigo) $
    ^ (mas|e|oi|olá) [quem é que|quem que] [fala|me escreve|está falando|tá falando|me mandou|está a escrever] $
    [quem é|quem são] [este número|esse número|o remetente]
    ^ quem [fala|está falando|tá falando|me escreve|escreve] (aí|comigo|por favor) $
    quem me [escreve|mandou] [isso|isto|esta mensagem|essa mensagem|esse sms|este sms]
    (de) [onde|que|qual] [empresa|loja|marca] [é|são|fala|vocês]
    [de quem é esse número|de quem é este número|que número é esse|que número é este|não conheço este número|não conheço esse número|não tenho esse número salvo|conheço este número|conheço esse número]
    [how] (me|eu|se) [me descadastro|descadastrar|me descadastrar|descadastro|desinscrevo|me desinscrevo|desinscrever|me desinscrever|deixo de receber|deixar de receber|parar de receber|paro de receber|anular a subscrição|cancelar a subscrição|cancelo a subscrição|me remover|me tirar|cancelo isso|cancelo isto|saio disso|saio disto|paro isto|paro isso|paro com isso|paro com isto]
    [how] (me|eu|se) [unsub] (da|de|das|do|dessa|desta) (det) (det) [list|texts]
    ^ [how] (me|eu|se) [cancelo|saio|paro|bloqueio|cancelar] $
    [como|onde] (posso|eu|consigo|é que|faço para|faço pra) (posso|vos|os|entro|falo) [contactar|contatar|em contato|falar|ligar|contacto] (com|em|para) [vos|vocês|alguém|um atendente|atendente|a empresa|o atendimento|o suporte]
    [como|onde] (posso|eu|consigo|é que|faço para|faço pra) (posso) [entro em contato|entrar em contato|entro em contacto|entrar em contacto|contactá-los|contatá-los|contactar-vos|contatar vocês|vos contacto|vos posso contactar]
    falar com [um humano|um atendente|um assistente|um operador|uma atendente|um funcionário|gente de verdade|uma pessoa de verdade]
    [quero|queria|posso|preciso|preciso de|gostava de|gostaria de|dá pra|tem como|precisava de] falar com [uma pessoa|alguém|gente]
    (qual) (é) [o|vosso] [telefone de contato|número de atendimento|contacto telefónico|telefone de atendimento|sac]
    [preciso|necessito|precisava] (muito|mesmo) de ajuda $
    quais (são) os meus direitos
    qual é (o) (vosso|seu) [telefone de contato|número de atendimento|contacto telefónico|telefone de atendimento|sac]
    com quem (eu) [estou falando|tô falando|falo|estou a falar]
    [que|qual] (é) (a) [empresa|loja|marca] (é|que) [essa|esta|vocês|vc|você|fala]
    [how] não [receber|recebo] (mais) (det) (det) [texts]
    [que|qual|como] (é que|eu|tenho de|devo) [escrevo|escrever|mando|mandar|envio|enviar|faço|fazer|digito|respondo] [para|pra] (eu) [deixar de|parar de|não receber|sair|parar|cancelar]
    [qual|têm|há] (é) (o|um|algum) (vosso|seu) [telefone|telefone do|contacto telefónico|número do atendimento|sac]
    ^ [ajuda|ajudem|ajude] (me|por favor) [aí|aqui] $
    ^ (mas) [o que|que|o q|q] [significa|seria|quer dizer] [isso|isto|esta mensagem|essa mensagem|este sms|esse sms] (aqui) $
    ^ (mas) [o que|que|o q|q] é [esta mensagem|essa mensagem|este sms|esse sms|este número|esse número] (aqui) $
    ^ (mas) do [que se trata|que trata] (isso|isto) $
    ^ (mas) de que (se) trata [isso|isto|esta mensagem|essa mensagem] $
    ^ (mas) [por que|porque|pq|porquê] (eu|é que|estou|tô|to|vocês|me) (eu|me) [recebi|recebo|recebendo|estão mandando|mandam|mandaram|enviaram|a receber|me mandaram] (me|eu) (isso|isto|essa|esta|essas) (det) (texts) $
    ^ (de|é) (que|qual) [qual empresa|que empresa|qual a empresa|qual é a empresa] (é) (essa|esta|vocês|você|são|isso) $
    como (eu) (posso|consigo) (eu) [falo|falar|converso|conversar|contato|contatar|ligo|ligar] (com|para|pra) [um atendente|uma atendente|alguém|uma pessoa|um humano|um operador|o atendimento|o suporte|vocês|vcs]
    ^ (mas|e|oi|olá) (isto|isso|vocês) [que mensagem é essa|que mensagem é esta|que sms é este|é robô ou gente|é robô ou pessoa|é um robô|isto é um robô|tem gente aí|tem um humano aí] (aí) $
    [quero|queria|preciso|gostava|gostaria|posso|tem como|dá pra|é possível] (de|pra|para) falar com (um|uma|o|a|algum|alguém) [atendente|pessoa|humano|ser humano|funcionário|operador|operadora|gente de verdade|pessoa real|responsável|gerente|assistente humano] (humano|humana|real|de verdade)
    [quero|queria|preciso|gostaria|passa|me passa|passem-me] (de|pra|para) [um|uma|algum] [atendente|humano|ser humano|operador|operadora|gente de verdade|pessoa real|pessoa de verdade|assistente humano] (humano|humana|real|de verdade)
    (alguém|podem|pode|dá pra|tem como) [me explica|me explicam|me explicar|explicar me|explica me|expliquem me|me diz|me dizer|dizer me|diz me|digam me|me esclarecer] [o que|que|quem] [é|são|vem a ser] [isto|isso|vocês|este número|esse número|esta mensagem|essa mensagem]
    ^ (eu|olá|oi) [preciso de ajuda humana|preciso de ajuda|necessito de ajuda|quero ajuda|me ajuda|me ajudem|ajudem-me|podem ajudar|podem me ajudar|podem ajudar-me|pode me ajudar|preciso de assistência|preciso de suporte|preciso de apoio] (aqui|por favor|com isto|com isso) $
  `,
  access: `
    ? (que|quais) [registos|registros|fichas|ficheiros] (é que) (vocês|os senhores) [têm|guardam|possuem] [meus|de mim|sobre mim|minhas]
    ? pedido de acesso [aos dados|aos meus dados|a dados pessoais]
    [para que usam|para que vocês usam|para quê usam|o que fazem com|que fazem com|o que vocês fazem com] (os) meus [dados|dados pessoais]
    [a quem|a quem é que|com quem|com quem é que|para quem|pra quem|quem é que] (vocês|vcs|vocês já) [deram|dão|passaram|passam|partilharam|partilham|compartilharam|compartilham|cederam|venderam|enviaram|forneceram|entregaram|repassaram|divulgaram|recebeu|tem|teve acesso] (já) (o|os|a|as|aos|ao|à) (meu|meus|minha) [meu número|meus dados|meu contacto|meu contato|minha morada|meu email|meu mail|minhas informações|meu endereço|minha ficha|meu telefone|meus resultados|meu cpf]
    [quem|que empresas|quais empresas|que parceiros] (é que) (já) [recebeu|receberam|tem acesso a|tem acesso aos|têm acesso a|têm acesso aos|teve acesso aos|viu|viram] (a|aos|os|as|o) [meus dados|meu número|minhas informações|minha ficha|meu processo|meu contacto|meu contato]
    [mandem me|enviem me|me mandem|me enviem|me manda|me envia|mandem pra mim|queria receber] (por favor|tudo) (a|o|os|as) [minha ficha|meu processo|meu histórico|meus resultados|meu perfil|meus registos|meu prontuário|meus exames|meu cadastro|minhas análises] (por favor|completo|completa|por mail|por email) $
    [que|quais] (são) (os|as) [dados|informações|informações pessoais|dados pessoais] [minhas|meus|meus pessoais] (é que) [são tratadas|são tratados|tratam|guardam|têm|usam|vocês têm|vocês usam|vocês guardam|foram recolhidos|foram coletados]
    [para que fim|para que efeito|para qual finalidade|com que finalidade|com que fim|pra que] … [meus dados|minhas informações|dados meus|informações minhas]
    [quem|quem é que] (já) entrou (no|na|nos) (meu|minha|meus) [ficha|processo|perfil|dados|prontuário|conta]
    (ouvir|escutar|receber|ter) a gravação de quando (eu) [liguei|telefonei|falei|falámos]
    [têm|tem|há|vocês têm] algo (aí) [anotado|escrito|registado|registrado|guardado] (meu|sobre mim) de quando (eu) [era|fui|estive]
    [estou|apareço|consto|figuro] (eu) em alguma (lista|vossa lista) [lista|lista de devedores|lista negra|lista de maus pagadores] (de) (devedores)
    [quem|quem é que] [viu|consultou|acedeu a|acessou|abriu|leu|mexeu em|andou a ver] (no|na|o|a|ao) (meu|minha) [processo|ficha|prontuário|conta|dados|processo clínico|cadastro|histórico]
    [a gravação|gravação|as gravações] da (minha) [chamada|ligação|conversa]
    (a escola|o colégio|a creche) [guarda|tem|anotou|registou|registrou] (o quê|o que) (sobre|da|do) (o|a) (meu|minha) [filha|filho|criança|menino|menina]
    [quero|gostava de|posso|queria] ver o que [escreveram|anotaram|registaram|registraram|têm|tem|puseram] (sobre|de|aí|de mim|no meu)
    [tem|têm|há] (alguma|alguma coisa) [anotação|anotações|registro|registo|ficha] [minha|meu|minhas|sobre mim] (aí) (de)
    [acesso a|acesso à|acesso às|aceder a|aceder às|ver|consultar|cópia de|acessar] (toda|todas) (a|as|os) [informação pessoal|informações pessoais|informação|informações|dados pessoais|dados] que [conservam|têm|guardam|armazenam|mantêm|possuem|vocês têm] (de|sobre) [mim]
    [o que|oq|o q] (é que) [está escrito|consta|diz|há|tem|está anotado|vem|têm escrito|têm anotado|figura|escreveram|anotaram|está registado|está registrado] (escrito|anotado) (sobre|de|a) [mim|respeito de mim|meu respeito|meu filho|minha filha|nós] (na|no|nos) (minha|meu|vossa|vosso|sua|seu|vossos) [ficha|processo|histórico|sistema|papéis|pasta|cartão|prontuário|cadastro]
    [o que|oq|o q] (é que) [está escrito|consta|diz|há|tem|está anotado|vem|está] … [minha ficha|ficha|meu processo|processo|meu prontuário|prontuário|minha pasta|meu cadastro|meu cartão de sócio|ficha de sócio|cadastro]
    [fotocópia|cópia|cópias|xerox|impressão|listagem] (impressa|completa) de tudo … [processo|ficha|nome|prontuário|pasta|histórico|meu nome|cadastro]
    [que|quais|qual] (dos|os|são os) [meus dados|minhas informações|dados meus|informações minhas|dados pessoais|dados] (meus|pessoais|minhas) [constam|consta|figuram|aparecem|estão|há|têm] … [sistema|base de dados|banco de dados|ficheiro|registo|registos|registro|registros|computador|arquivos|cadastro]
    posso ver [oq consta|o que consta|oq tem|o que tem|o que está] na minha ficha
    pedido de acesso [rgpd|lgpd]
    [quero|queria|gostaria|gostava|pretendo|desejo|preciso|solicito|peço|exijo] (de|para) [saber|conhecer|ver|consultar] (quais|que|qual) (as|os|a) [informação|informações|dados|informação pessoal|informações pessoais|dados pessoais] (minha|minhas|meus) (que) (vocês) [tratam|têm|guardam|possuem|armazenam|processam|detêm|recolhem|é tratada|são tratados|estão guardados]
    [que|quais] (são) (os|as) (my) (my) [data] (pessoais|minhas|meus) (que) (vocês|vc|vcs|você) [hold] (about)
    (o) que (é que) (vocês|vcs|você|vc) [sabem|têm|tem|guardam|sabe] [sobre mim|de mim|a meu respeito|sobre a minha pessoa|acerca de mim|sobre nós|meu aí]
    [dados|informações|informação|infos|registos|registros|ficha|tudo o que|tudo que|tudo|o que] (que) (vocês|vcs|você) [hold] [sobre mim|a meu respeito|de mim]
    [cópia|acesso|aceder|acessar|consultar|ver|conhecer|saber] (de|a|aos|às|dos|das) (todos|todas) (os|as) [meus|minhas|meu|minha|nossos] [data]
    [cópia|acesso|aceder|acessar|consultar|conhecer] (de|a|aos|às|dos|das) (todos|todas) (os|as) [data] [pessoais|que vocês têm|que têm|que guardam|que possuem|sobre mim]
    [enviem-me|mandem-me|me enviem|me mandem|quero|gostaria de receber|enviem] (uma) (cópia) (de|dos) (todos) (os) [meus|minhas] [data]
    [saber] (quais|que) (my) [data] [hold]
    (de|da) onde (é que) (vocês|vcs|você) (tiraram|tirou|conseguiram|arranjaram|pegaram|obtiveram|veio|têm|tem|foram buscar) (o) [meu|este] [private]
    [como|onde|aonde] (é que|foi que|que) (vocês|vcs|você|vc) [conseguiram|conseguiu|arranjaram|têm|tem|obtiveram|pegaram|tiveram|acharam|encontraram|pegou|arranjou|sabem|arrumaram] (o|acesso ao) [meu|este] [private]
    [conseguiram|arranjaram|obtiveram|pegaram|conseguiu|pegou|acharam] (o) [meu|este] [private]
    [quem] (foi que|é que) (vos|lhe|te|lhes|que) (deu|passou|forneceu|vendeu) (o|a vocês|pra vocês) (o) [meu|este] [private]
    [por que|porque|pq] (vocês|vcs|é que) [têm|tem] (o) meu [private]
    [origem|fonte] [do|dos] [meu|meus] [private]
    [artigo|art] 15 (rgpd)
    confirmação (da|de) [existência|tratamento]
    (art|artigo) 18 … (lgpd) [confirmação e acesso|acesso aos dados|acesso a|confirmação da existência|que dados|quais dados]
    [requeiro|solicito|peço|exijo|quero|pretendo|desejo] (confirmação e) [acesso|cópia|consulta|relatório|extrato|extracto|relação|listagem] (integral|completo|completa) [aos|dos|de|de todos os|a todos os|às|das] [dados|meus dados|informações|minhas informações|informação]
    (que|qual|quais|quanta) [informação|informações|dados|elementos|registos] (é que|sobre|meus|minha) (é que|têm|eu|mim) [têm guardada|têm guardados|têm guardado|guardam|têm armazenada|têm arquivada|conservam|mantêm|recolheram|coletaram|possuem|têm registada|têm] (com|em|sobre|no) (o) [meu nome|meu respeito|mim|meu número|meu contacto]
    (quero|gostaria de|peço para|preciso) [confirmar|saber|verificar|apurar] se (vocês|a empresa|os senhores) [tratam|guardam|têm|possuem|conservam|usam|armazenam|detêm|mantêm] (os|alguns) [meus dados|dados meus|dados sobre mim|dados pessoais|informação minha|informações minhas]
    (vocês|vcs|a empresa|os senhores) (será que) [têm|possuem|guardam|tem|guarda|conservam] (alguma|algum|alguns|algumas|qualquer) [informação minha|dado meu|dados meus|informações minhas|informação sobre mim|registo meu|registro meu|cadastro meu|coisa minha] (guardada|guardado|guardados|armazenada|aí|arquivada|no sistema)
    [quero saber|queria saber|gostaria de saber|gostava de saber|preciso saber|digam|informem|me digam|digam me] (quais|que|o que|quais são os) [dados|informações|informação] (são) [meus|minhas|minha|pessoais|meus são|de mim|sobre mim] (é que) (vocês|vcs) (têm|usam|guardam|tratam|possuem|utilizam|são tratados)
  `,
  erase: `
    ? [apaguem|apague|apagar|excluam|exclua|excluir|eliminem|elimine|eliminar|deletem|deletar|removam] (a) minha conta (de cliente|de usuário|de utilizador|do site|no site) $
    [apague|apaguem|eliminem|elimine|deletem|destruam|delete] (já|por favor) (a) minha foto (por favor|imediatamente|do sistema|do vosso sistema) $
    ^ (eu) [quero ser esquecido|quero ser esquecida|tenho direito a ser esquecido|desejo ser esquecido] (por favor) $
    [quero|exijo|peço|desejo] que (a) (vossa|sua|esta|essa) [empresa|loja|clínica|companhia] me esqueça
    [ainda] (vocês) [têm|tem|guardam] … [cartão|foto|rg|dados|ficha|passaporte|cópia|cv|currículo|cpf] (guardado|guardada|guardados|meu|aí) [eliminem-no|eliminem-na|apaguem-no|apaguem-na|apaguem|excluam|eliminem|apaguem isso|destruam-na|destruam-no]
    ? ^ [apaguem-na|apaguem-no|eliminem-na|eliminem-no|destruam-na|destruam-no|apaguem isso tudo|eliminem isso tudo|excluam isso tudo|apaguem tudo isso] (já|por favor|imediatamente|de vez) $
    [tirem|apaguem|eliminem|retirem|removam|excluam] (a|as|o|os) (sua|suas|seus) [foto|fotos|dados|nome|imagem|ficha] … [dele|dela|deles|do miúdo|da miúda] [do|da|dos|das] (vosso|seu|vossa|sua) [site|página|computador|sistema|ficheiro|base de dados|placard|mural|registo|cadastro]
    [encerrem|encerre|encerra|encerrar|fechem|feche|fecha|fechar|cancelem|cancelar|apaguem|apagar|apago|excluam|excluir|excluo|eliminem|eliminar|elimino|deletem|deletar] … [conta|perfil|registo|registro|cadastro|usuário|utilizador] (de|em|com) (vocês|cliente|sócio) [definitivamente|para sempre|pra sempre|permanentemente|de vez|por completo|de uma vez|completamente|com tudo|e tudo|junto com]
    [encerrem|encerrar|fechem|fechar|apaguem|apagar|excluam|excluir|eliminem|eliminar] [definitivamente|permanentemente|para sempre|de vez] (a|o) (minha|meu|nossa|esta) [conta|perfil|registo|registro|cadastro|usuário|utilizador]
    [como|onde|como posso|como faço para|como faço pra|como é que|como q|como que|como se|de que forma] (eu|posso|é que|se) (que) [apago|apagar|elimino|eliminar|excluo|excluir|fecho|fechar|encerro|encerrar|cancelo|cancelar|deleto|deletar|suprimo] … [conta|perfil|registo|registro|cadastro|utilizador|usuário]
    [tirem|tire|tira|retirem|apaguem|apaga|apague|eliminem|excluam|removam|risquem|suprimam|deletem|saquem] … [foto|fotos|dados|nome e número|nome e telefone|nome e morada|nome e endereço|imagem|imagens|informação|informações|ficha|rg|cpf|morada] … [do|da|dos|das|de] (seu|vosso|vossa|sua|vossos|seus) [computador|computadores|sistema|sistemas|base de dados|banco de dados|ficheiro|ficheiros|fichas|livro de sócios|registo|registos|registro|registros|arquivo|arquivos|livros|site|página|servidor|app|placard|mural|pastas|cadastro|disco]
    [tirem|tire|retirem|apaguem|apague|eliminem|excluam|removam] … [foto|fotos|dados|imagem|informações|nome] … [da minha filha|do meu filho|dos meus filhos|da minha neta|do meu neto|da minha mãe|do meu pai|da menina|do menino|do miúdo|da miúda] [do|da|dos|das] (seu|vosso|vossa|sua|vossos|seus) [computador|computadores|sistema|sistemas|base de dados|banco de dados|ficheiro|ficheiros|fichas|livro de sócios|registo|registos|registro|registros|arquivo|arquivos|livros|site|página|servidor|app|placard|mural|pastas|cadastro|disco]
    [risquem|risque|apaguem|apague|eliminem|tirem|retirem|excluam|removam] (o|a) (meu|nosso) [nome|número|telefone] … [livro|livro de sócios|ficheiro|fichas|fichário|registo|registos|registro|registros|computador|arquivo|arquivos|sistema]
    [não pode ficar|não deve ficar|que não fique|não fique|não quero que fique|não pode restar|não deve restar|que não reste|não reste|não há-de ficar|não é para ficar|que não sobre|não pode permanecer] (aí|mais|convosco) [nada|nenhum dado|rasto|rastro|nem rasto|nem rastro|nem um dado|o meu nome|meu nome|nenhuma foto|nada de nada|sequer] … [meu|de mim|minha|sobre mim|vocês|convosco|aí|vossos|seus|do meu filho|da minha filha]
    [o meu nome|meu nome|os meus dados|meus dados|o meu número|meu número|a minha foto|minha foto|a minha ficha|minha ficha|minha morada|meu endereço] (e os meus dados) (já) [não pode|não podem|não deve|não devem|não é para|não têm de] (mais) [ficar|permanecer|continuar|constar|estar|ser guardado|ser guardados|figurar] [com vocês|convosco|aí|no seu|no vosso|nos vossos|nos seus|na vossa|em nenhum|nos|no]
    [garantam|garanta|assegurem|certifiquem-se|certifiquem-se de|façam|tratem de|providenciem] … [já não apareço|não apareça|já não estou|não esteja|já não conste|não conste|não figure|já não figure|deixe de aparecer] … [desaparecer|desapareça|de desaparecer|que desaparecer|sistema|computador|ficheiro|registos|registros|arquivos|base de dados|banco de dados|apagado]
    [tudo|tudo isso|os meus dados|meus dados|tudo o que é meu|a minha ficha|toda a minha informação] [tem de|tem que|deve|têm de|têm que|devem|precisa] [desaparecer|ser apagado|ser apagados|ser destruído|ser eliminado|ser excluído|sumir|ser destruídos|ser eliminados]
    [por que|porque|porquê|por quê|como é que|pq] … [têm|tem|guardam|mantêm|possuem|ainda têm] … [cópia do meu|cópia da minha|cópia do|foto do meu|fotocópia do meu|meu rg|meu cpf|meu passaporte|minha ficha|meus dados|minha foto|a minha foto|cópia] … [apaguem|apaguem-na|apague|apaga|eliminem|eliminem-na|excluam|destruam|destruam-na|joguem fora|deitem fora|deletem|apaguem isso]
    [encomendas|pedidos|compras|faturas|dados|reservas|registos|registros|mensagens|moradas|endereços|consultas] [antigas|antigos|velhas|velhos|anteriores|passadas|passados] (já|se) [podem|pode|devem|é para] (já|ser|se) [apagadas|apagados|ser apagadas|ser apagados|apagar|eliminadas|eliminados|ser eliminadas|ser eliminados|eliminar|excluídos|ser excluídos|ser excluídas|excluir|apagar-se|deitar fora]
    [não|nunca] (vos|lhes|te) [dei autorização|dei permissão|permiti|autorizei|autorizo|permito|consenti] (a|para|que) (vocês) [guardar|guardarem|guardassem|guardem|conservarem|conservassem|manterem|mantivessem|terem|ficarem|armazenarem|ficar|manter] … [dados|foto|rg|cpf|ficha|número|cartão|informação|cópia|nome|morada]
    [apaguem|apague|apaga|eliminem|excluam|removam|tirem|deletem|destruam] [tudo o que é meu|tudo que é meu|tudo meu|o que é meu|tudo o que for meu|tudo que for meu|tudo o que tenha o meu nome|tudo com meu nome|tudo o que tiverem meu]
    ? [wipe] (por favor) (todas|todos|já) [my_docs] … [our_place]
    ? [wipe] (por favor) (todas|todos|já) [my_docs] (e|nem|mais) [my_docs] … [our_place]
    [encerrem|encerrar|fechem|fechar|cancelem|cancelar|encerra|fecha|cancela|excluam|apaguem] (definitivamente|de vez) [minha conta|a minha conta|meu cadastro|o meu cadastro|meu perfil|o meu perfil] (e|com) (que) [apaguem|apagar|apaga|excluam|excluir|eliminem|eliminar|tudo|não guardem|não fique|deletem|deletar]
    [rgpd|lgpd|lei geral de proteção de dados|proteção de dados|artigo 17|art 17|artigo 18] … [apag|apaguem|apagamento|eliminem|eliminação|exclusão|excluam|supressão|excluir|apagar|eliminar]
    [direito ao esquecimento|direito ao apagamento|direito de apagamento|direito à eliminação|apagamento total|apagamento completo|eliminação total|exclusão total|exclusão definitiva|exclusão completa] … [dados|conta|ficha|cadastro|histórico|tudo|registo|registro]
    [tirem|tire|tira|retirem|removam] (as) minhas [fotos|informações] (endereço|dados) (e) (o resto|tudo) do [banco de dados|vosso sistema|sistema de vocês]
    [esqueçam|esqueça|esquece|esquecer|esqueçam-se de|apaguem|apague|apaga|apagar|eliminem|eliminar|excluam|excluir|deletem|deletar|removam|remover|destruam|destruir|limpem|limpar] (por favor|já) (tudo|absolutamente tudo) (o) que (vocês|vcs|aí) [sabem|têm|tem|guardam|possuem|guardaram|recolheram|coletaram|armazenam|armazenaram|sabem aí] (guardado|guardados|aí) [sobre mim|de mim|a meu respeito|meu]
    [exijo|quero|peço|gostaria|solicito|pretendo|exigimos|queremos] que (todos) (os) [meus dados|nossos dados|meus dados pessoais|meu cadastro|minha conta|minhas informações] … [destruídos|apagados|eliminados|excluídos|removidos|suprimidos|deletados|apagado|excluído|eliminado|removido|apagada|excluída|eliminada|removida|apagadas|excluídas|eliminadas|removidas]
    [exijo|quero|peço|gostaria|solicito|pretendo|exigimos|queremos] que (todos) (os) [meus dados|nossos dados|meus dados pessoais|meu cadastro|meu registo|minha conta|minhas informações] (pessoais|todos) (seja|sejam) [sejam destruídos|destruídos|sejam apagados|apagados|sejam eliminados|eliminados|excluídos|removidos|suprimidos|deletados|apagado|excluído|eliminado|removido|apagada|excluída|eliminada|removida|apagadas|excluídas|eliminadas|removidas]
    [apaguem|apague|apaga|apagar|eliminem|elimine|eliminar|excluam|exclua|excluir|deletem|deleta|deletar|removam|remova|remover|destruam|destruir] (por favor) (tudo|todo|todas) (o) (que) [vcs tem|vcs têm|vocês têm|vocês tem|têm|tem|guardam|vcs guardam|possuem] (aí|guardado) [sobre mim|de mim|meu|a meu respeito]
    [quero|queria|gostaria|peço|pedia|solicito|desejo|exijo] que (vocês|me) [excluam|apaguem|eliminem|deletem|removam|encerrem|apague|exclua|elimine|delete|fechem|cancelem] (a|o|os|toda|todos os|todas as) [minha conta|meus dados|minha ficha|meu perfil|meu cadastro|minhas informações|meu registo|meu registro|meu cpf|meus registos]
    [não quero mais|já não quero|não quero] (ter|manter) (os|o|a) [meus dados|minha conta|meu cadastro|minha ficha|meu cpf|minhas informações|meu registo|meu perfil] (guardados|aí|registados) [aí|com vocês|convosco|no vosso sistema|no sistema|na vossa base|na base de dados|no sistema de vocês|guardados|registados|cadastrados|salvos]
    [tirem|tire|tira|retirem|retire|retira|eliminem|elimine|limpem|arranquem] (todos) (os|o|a|as) [meus dados|minha ficha|minhas informações|meu cadastro|meu cpf|meu nif|meu registo] (todos) (da|do|dessa|desse|na|no|aí) (vossa|sua|vosso|seu) [base de dados|sistema|banco de dados|base|cadastro|bd|arquivo|aí]
    [joga|joguem|jogue|deita|deitem|deite] (fora) (para o lixo|no lixo) (todos) (os|o|a|as) [meus dados|minha ficha|meu cadastro|minhas informações]
    ? [quero|queria|gostaria de ter|ponham|tirem] (o|os|a) [meu cpf|meu nif|meus dados|meu cadastro|minha ficha|minha conta|minhas informações] (fora|removido|apagado|removidos) [fora do|fora da|removido do|removidos do|apagados do|apagado do|fora desse|apagada do] (vosso|seu) [sistema|base|banco de dados|cadastro|base de dados]
    [apaguem|apague|eliminem|deletem|excluam|excluir|eliminar|apagar|removam] (todo e|por favor) [qualquer rasto|qualquer rastro|qualquer registo|qualquer registro|qualquer dado|todo e qualquer rasto|todo e qualquer rastro|todos os rastos|qualquer informação|qualquer vestígio] (meu|minha|de mim|sobre mim)
    [quero|gostaria|gostava|exijo|peço|solicito|preciso|desejo|queria] que (suma|sumam|desapareça|desapareçam|apaguem|seja apagado|sejam apagados|eliminem|excluam|se apague|deletem) [suma|sumam|desapareça|desapareçam|apaguem|seja apagado|sejam apagados|eliminem|excluam|se apague|deletem|dos sistemas de vocês|dos vossos sistemas|dos seus sistemas] (dos|do|de) (sistemas|sistema|registros|registos|servidores) (de vocês|vossos|seus) (tudo) (o) [que guardaram|que têm|que tem|que salvaram|que vocês têm|que armazenaram|que sabem|tudo] (guardado|salvo) [sobre mim|de mim|meu|a meu respeito]
    [suma|sumam|desapareça|desapareçam|sumir|desaparecer] (dos|do|de) (vossos|seus) (sistemas|sistema|registros|registos|servidores|arquivos) (de vocês|de vcs) (tudo) (o) [que guardaram sobre mim|que têm sobre mim|que tem sobre mim|que vocês têm de mim|que salvaram de mim|que salvaram sobre mim|tudo sobre mim|meus dados|os meus dados]
    [delete] (por favor|já|imediatamente) (de) (todos|todas|toda) (os|as|o|a|dos|das|do|da) [meus|meu|minhas|minha|nossos] [data|conta|perfil] (pessoais)
    [delete] (por favor|já|imediatamente) (de) (todos|todas|toda) (os|as|dos|das) [data] [pessoais|meus|minhas|que têm|que vocês têm|sobre mim]
    ^ [apaguem|excluam|eliminem|deletem|removam|apague|exclua] (por favor|já) (todos|tudo) (os|as|a|o) [data|conta|perfil] $
    (que) (os) [meus|minhas] [data] (sejam|pessoais) (pessoais) [apagados|excluídos|eliminados|apagadas|excluídas|deletados|removidos]
    minha conta (e|seja|ser) (todos) (my) [excluída|apagada|eliminada|deletada]
    ^ [exclusão|eliminação|apagamento|remoção] (de|dos|das) (meus|minhas|os|as) [data] (pessoais) $
    [delete] (a) minha conta e (todos|todas) (my) [data]
    [delete] tudo (o) (que) (vocês) [hold] (about)
    [delete] tudo [sobre mim|de mim|meu|o que é meu|que é meu|a meu respeito]
    [delete] (todas|toda) (as|a) [data] (que) (vocês|vcs) [hold]
    [artigo|art] 17 (rgpd)
    [quero|queria|peço|exijo|solicito|gostaria] que (se) [apaguem|eliminem|excluam|removam|deletem|destruam|apague|elimine|exclua|delete] … [dados|informações|cadastro|registros|registos]
    [delete|deletem|apague|apaguem|exclua|excluam|elimine|eliminem|remova|removam] (a|o) [minha|meu] … [informações|dados|registros|registos]
    [delete] (a|o) (minha|meu) [conta|cadastro|perfil|registro|registo] (e) [tudo|todos|todas|completamente|de vez]
    não (quero|desejo|autorizo|permito|podem|devem|aceito) (que|mais) (vocês) [keep_data] (mais) (em arquivo|com vocês) [nada meu|nada sobre mim|nada de mim|coisa minha|os meus dados|meus dados|dados meus|as minhas informações|minhas informações|informação minha|nenhum dado meu|qualquer dado meu]
    [eliminem|elimina|elimine|apaguem|apaga|apague|excluam|exclui|exclua|deletem|deleta|delete|removam|remova|cancelem|encerrem|destruam|sumam com|limpem|queimem|rasguem] (já|definitivamente|totalmente) (o|a|com o|com a) [meu registo|meu registro|meu cadastro|minha conta|minha ficha|meu perfil|meu historial|meu histórico|meu processo] (por|de|do|e|aí|no|dos|de vez) (completo|vez|todo|sistema|vossos|vosso|dados)
    [limpem|limpa|apaguem|apaga|retirem|tirem|eliminem|removam|risquem|excluam|deletem|sumam com] (todo|já) (o|os|a) [meu nome|meus dados|meu registo|meu registro|meu cadastro|meu historial|minha ficha|meus contactos] (de|dos|do|das|da) [vossos registos|vosso sistema|vossos sistemas|vossos arquivos|vossos ficheiros|sistema de vocês|sistemas de vocês|computador de vocês|vossa base de dados|vossos servidores]
    [some|sumam|suma|acabem|acaba|desapareçam] (já|aí) com (o|a|os|todos os) [meu cadastro|meus dados|minha conta|minha ficha|meu registo|meu registro|minhas informações]
    não [quero|queremos|autorizo|aceito|permito|desejo|admito] que (vocês|vcs) (mais) [keep_data] (mais) [nenhuma|nenhum|qualquer|mais|nada|os|as|meus|minhas] (os|as) (meus|minhas|mais) [informação minha|dado meu|dados meus|informações minhas|registro meu|registo meu|meu|meus|sobre mim|de mim|dados|informações|data]
  `,
  rectify: `
    ? [corrigir|corrijam|corrija|alterar|alterem|mudar|mudem|atualizar|atualizem|retificar] (a) minha data de nascimento
    ^ (meu|o) [direito de retificação|direito à retificação] $
    ^ (olá) (eu) [mudei de endereço|mudei de morada|mudei de nome|mudei de apelido|mudei de email] (obrigado) $
    [dados que têm|dados que vocês têm|dados que tem] (sobre|de) (mim) [estão errados|são errados|estão incorretos|mim estão errados|são incorretos|estão desatualizados]
    [enganaram se|se enganaram|erraram|trocaram] no (meu) [meu nome|nome|meu apelido|meu sobrenome] … [é|com|sem|leva]
    o (meu) código postal [está|tá|é] [trocado|errado|outro|mal|incorreto]
    (meu|minha) [filho|filha|menino|menina] já (está|anda) (no|na) … (vocês) [põem|puseram|colocaram|consta|têm|aparece|está escrito]
    (ainda) [apareço|consto|figuro|apareço ainda] com uma dívida (já) [paga|que paguei|quitada|liquidada]
    a conta do banco é outra … [fechada|encerrada|não existe|cancelada]
    [a conta|a fatura|o contrato|o recibo] [vem|está|chega|sai] (ainda) em nome (do|da) (meu|minha) [ex|pai|mãe|marido|meu ex|antigo dono] … [ponham|coloquem|passem|mudem|alterem] (no|para o|pro) (meu)
    [aparece|consta|figura|tem|têm aí|apareço com] uma dívida que (eu) já [paguei|foi paga|quitei|liquidei] (há) (corrijam|corrija|tirem|retirem)
    ? [nas vossas cartas|nas suas cartas|no vosso sistema|no seu sistema|na minha ficha|no cadastro] (agora|já) [deve constar|deve estar|deve dizer|tem de constar|deve figurar|tem que constar]
    [divorciei-me|me divorciei|sou divorciada|sou viúva|estou divorciada|separei-me|enviuvei|casei-me|casei] … [voltem a pôr-me|ponham-me|me ponham|voltem a colocar-me|mudem-me|me coloquem|quero constar|me voltem a pôr] (como|a|de) [menina|srta|senhorita|sra|senhora|sr|solteira|divorciada|dona]
    [apelido|sobrenome|nome] … com (um|uma|dois|duas) [a|b|c|d|e|g|h|i|j|k|l|m|n|r|s|t|v|w|x|y|z] (e) não … [está mal escrito|está mal|está errado|mal escrito|corrijam|escrito errado|tá errado]
    [com|tem|leva|termina em|acaba em|começa por|começa com|escreve-se com|se escreve com] (um|uma|o|a) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|agá|cedilha|ç|acento|til|dois eles|dois enes|dois t|dois l|dois n|dois s|hífen|ph] (no fim|no início|no final|no meio|e) (e) [não|em vez de] (é|com|um|uma|o|a|por|em) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|agá|cedilha|ç|acento|til|dois eles|dois enes|dois t|dois l|dois n|dois s|hífen|ph]
    [com|leva|escreve-se com|se escreve com] (um|uma|o|a) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|agá|cedilha|ç|acento|til|dois eles|dois enes|dois t|dois l|dois n|dois s|hífen|ph] … não … [vem sempre mal|sempre mal|sempre errado|vem sempre errado|está errado|está mal|escrevem sempre mal|todas as vezes|sempre vem errado|escrevem mal|toda vez]
    [chamo-me|me chamo|meu nome é|o meu nome é|meu sobrenome é|o meu apelido é|sou|é] … não … [vem sempre mal|sempre mal|sempre errado|vem sempre errado|vem sempre mal escrito|escrevem sempre mal|escrevem sempre errado|está sempre errado|está sempre mal|sempre vem errado|toda vez errado|está errado toda vez|erram sempre|sempre escrevem errado]
    [e-mail|email|mail|código postal|cep|morada|endereço|número|aniversário] [termina em|acaba em|tem um|leva um|é com|termina com|acaba com|tem|é] (um) [0|1|2|3|4|5|6|7|8|9|um|dois|três|quatro|cinco|seis|sete|oito|nove|zero] (no fim|no final|no início) (e) não (é|em|um|com) [0|1|2|3|4|5|6|7|8|9|um|dois|três|quatro|cinco|seis|sete|oito|nove|zero]
    [têm-me como|me têm como|estou como|apareço como|consto como|figuro como|puseram-me como|me puseram como|me colocaram como|registaram-me como|me registraram como|tenho-me como|meteram-me como|me cadastraram como|estou cadastrada como|estou cadastrado como] … [mas sou|e sou|sou|mas é|mas chamo-me|e me chamo|quando sou|mas me chamo] … [corrijam|corrija|corrige|mudem|alterem|arrumem|certo|correto]
    [têm-me como|me têm como|estou como|apareço como|consto como|figuro como|puseram-me como|me puseram como|estou cadastrada como|estou cadastrado como] [casado|casada|solteiro|solteira|divorciado|divorciada|viúvo|viúva|diabético|diabética|alérgico|alérgica|vegetariano|vegetariana|grávida|reformado|reformada|aposentado|aposentada|fumador|fumadora|fumante|homem|mulher|celíaco|celíaca]
    [nascido|nascida|nasci|data de nascimento|nascimento|ano] (em|no|de|é) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (não|é|mas|e não|foi em|foi|sim) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    não (em|no) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (mas|é|e sim|sim) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    [nos vossos papéis|nos seus papéis|na minha ficha|na ficha|no meu processo|no vosso sistema|no seu sistema|nos registos|nos registros|no cadastro|no meu cadastro|no prontuário|no meu prontuário|nos papéis|na vossa ficha] (ainda) [diz|dizem|está|consta|vem|aparece|apareço|consto|figuro|tem|estou|põe] … [é à|é a|é ao|é o|mas|e sou|sou|não sou|na verdade|quando|está errado|corrijam|está mal|e não]
    [casado|casada|solteiro|solteira|divorciado|divorciada|viúvo|viúva|diabético|diabética|alérgico|alérgica|vegetariano|vegetariana|grávida|reformado|reformada|aposentado|aposentada|fumador|fumadora|fumante|homem|mulher|celíaco|celíaca] [segundo a|na|no|segundo o|de acordo com a|nos|nas|pela] (vossa|vosso|sua|seu|minha|meu|vossos|seus) [ficha|sistema|registos|registros|papéis|processo|cadastro|formulário|cartão|base de dados] … [casado|casada|solteiro|solteira|divorciado|divorciada|viúvo|viúva|diabético|diabética|alérgico|alérgica|vegetariano|vegetariana|grávida|reformado|reformada|aposentado|aposentada|fumador|fumadora|fumante|homem|mulher|celíaco|celíaca]
    [acabei de casar|acabei de me casar|casei|casei-me|me casei|casámos|casamos|recém-casada|recém casada|divorciei-me|me divorciei|acabei de me divorciar] … [mudem|mudem-me|me mudem|alterem|atualizem|ponham|ponham-me|troquem|agora sou|novo apelido|novo sobrenome|apelido|sobrenome]
    [mudem|mudem-me|me mudem|alterem|troquem|passem-me|me passem|mude] (o meu nome|meu nome|o nome|o tratamento|o título) [de] [menina|senhorita|srta|sra|senhora|sr|senhor|dr|dra|dona|d] … [para|a|pra] [sra|senhora|sr|senhor|dra|doutora|dr|doutor|dona|menina|srta]
    [ponham|põe|ponha|coloquem|coloque|passem|passe|mudem|mude|transfiram|pôr|passar|colocar] (o|a|este|esta|os|as) (meu|minha) [contrato|conta|fatura|faturas|apólice|assinatura|recibo|linha|aluguer|aluguel|seguro|luz] … [meu nome|em meu nome|no meu nome|nome de|para o meu nome|nosso nome]
    [leitura|contagem|valor|data|nome|morada|endereço|apelido|sobrenome|peso|altura|alergia] … [mal introduzida|mal introduzido|mal posta|mal posto|mal registada|mal registado|registrada errada|registrado errado|lançada errada|lançado errado|mal inserida|mal inserido|mal escrita|mal escrito|digitada errada|digitado errado|anotada errada|anotado errado]
    [ponham|põe|ponha|coloquem|usem|guardem|registem|registrem|anotem|apontem|metam] (este|esse|isso|o novo) [em|na|no] (minha|meu|vez|lugar) [ficha|processo|lugar do antigo|lugar do velho|lugar do anterior|vez do antigo|vez do velho|sistema|do antigo|do velho|do anterior|cadastro|registo|registro]
    ? [moved_house] & [change_it]
    ? [moved_house] & [street]
    ? [our_record] & [it_says] & [instead]
    ? [changed_contact] & [change_it]
    ? [it_says_me] & [my_status] & [instead]
    ? [it_says_me] & [my_status] & [change_it]
    ? [sou|chamo-me|me chamo] (a|o|uma|um) [senhora|senhor|doutora|doutor|mulher|homem|sra|sr|dona] (e) não (sou) (a|o|uma|um) [senhora|senhor|menina|senhorita|mulher|homem|sra|sr|doutora|doutor]
    ? não sou (a|o|uma|um) [senhora|senhor|senhorita|mulher|homem|sra|sr] (mas) [sou] (a|o|uma|um) [senhora|senhor|mulher|homem|sra|sr|doutora|doutor]
    ? meu [nome|apelido|sobrenome] (é) [escreve-se|se escreve|é escrito|leva|termina|acaba|começa|tem] (com|em|sem|por) (um|uma|dois|duas|só)
    ? [o velho|o antigo|a antiga|a velha] … [já não|não] [funciona|existe|serve|uso|é meu|está] … [o novo é|a nova é|usem|anotem|anota|este é|o certo é]
    ? [casei|casei-me|me casei|divorciei-me|me divorciei|enviuvei|separei-me] & [change_it] & [apelido|sobrenome|estado civil|nome]
    ? [está|anda|passou|é] [no|na|do|da] [1º|2º|3º|4º|5º|6º|7º|8º|9º|primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo] (ano|b|a) (e) não [no|na|do|da] (1º|2º|3º|4º|5º|6º|7º|8º|9º|primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo)
    [mudei|me mudei] agora (eu) moro [na|no|em]
    passei a assinar … [atualiza|atualizem|atualize|muda aí|mudem]
    (eu) nasci [dia|em] … [vcs colocaram|vocês colocaram|colocaram|está|consta|puseram]
    meu [email|mail|endereço|telefone|celular] novo [é|eh] … [o antigo|o velho|o outro]
    [arruma|arrumem|corrige|corrijam|ajusta|ajustem] no [cadastro|sistema]
    troquei de [celular|número|telefone|email] [anota|anotem|anota aí|atualiza|atualizem]
    na ficha [do meu|da minha|do|da] … está … [é sem|é com|com h|sem h]
    (o|a|os) [meu endereço|minha morada|meu email|meu e-mail|meu telefone|meu número de telefone|meu apelido|meu sobrenome|meu nome|meu contacto|meu contato|meu telemóvel|meu celular|minha direção|meu cep|meu código postal|meus dados|meu iban] [mudou|mudaram|já não é o mesmo|já não é esse|não é mais esse|foi alterado|foi alterada|é outro|é outra|agora é outro|agora é outra|alterou-se|está desatualizado|está desatualizada|tá desatualizado]
    (mudei|troquei) [mudei de|troquei de|alterei o|mudei o|troquei o|casei e mudei de|mudámos de|mudamos de] (meu) [morada|endereço|email|e-mail|mail|apelido|sobrenome|nome|telefone|número|telemóvel|celular|casa|contacto] … [atualizem|atualizar|atualiza|atualize|mudar|alterar|corrigir|corrijam|alterem|mudem|trocar|altera|corrige|muda|está errada|está errado|está desatualizada] (no|na|aí|por) (cadastro|ficha|sistema|conta|favor)
    [mudei de casa|mudei de morada|mudei de endereço|me mudei|mudei-me|mudámos de casa] (a|o|e|agora) (minha|meu|a|o) [nova morada|novo endereço|nova direção|morada nova|endereço novo|morada agora|endereço agora] (é|agora)
    [novo endereço|nova morada|novo email|novo telefone|nova direção|novo apelido|novo sobrenome] (é|agora é|para) … [atualizem|atualizar|atualiza|atualize|alterem|corrijam|no cadastro|na ficha|no sistema|na conta]
    [a que|o que|a morada que|o endereço que|o email que|o número que|o nome que|o contacto que|o telefone que|a data que] (vocês) [têm|tem|consta|aparece|está] (na|no|aí|em) (minha|meu|vossa|vosso) (ficha|cadastro|sistema|conta|perfil|base) (está|é|tá) (mal) [errada|errado|está errada|está errado|é antiga|é antigo|antiga|antigo|está mal|desatualizada|desatualizado|incorreta|incorreto]
    (o|a) (meu) [sobrenome|apelido|primeiro nome|nome próprio|cep|nif|cpf|código postal|email|e-mail|data de nascimento] (meu) (no cadastro|na ficha|na conta|aí) [tá|está|ficou|saiu|vem] (escrito|mal) [errado|errada|mal escrito|errados|incorreto|incorreta|com erro]
    (podem|pode|queria|quero|preciso|gostaria de|dá para) [alterar|mudar|trocar|corrigir|atualizar|atualizem|alterem|corrijam|troquem|mudem|altere|atualize|corrija] (o|a|os|meu) [meu contacto|meu contato|telefone|meu telefone|meu nome|meu email|meu número|minha morada|meu endereço|email|morada|endereço|contacto|meus dados|e-mail|apelido|sobrenome] (que) (tenho|vocês têm|têm|está) [na vossa base|no sistema|na ficha|na conta|no cadastro|no perfil|na minha conta|na minha ficha|no meu perfil|no meu cadastro|na base de dados|na vossa base de dados|no vosso sistema]
    ? [estou|tô|fui|aparece|apareço|apareco] (aí|no sistema) [registado como|registada como|cadastrado como|cadastrada como|registrado como|registrada como|como] [mulher|homem|masculino|feminino|sr|sra|senhor|senhora] (mas|e) (sou|eu)
    ? [no|na|em] (meu|minha|vosso|vossa) [perfil|ficha|cadastro|conta|sistema] (de|da) (vocês) [aparece|está|consta|tem|vem|têm] (outro|o|um|a|uma) [outro nome|outra morada|outro endereço|nome errado|morada errada|endereço errado|outro email|email errado|outra data|data errada|outro telefone|endereço antigo|morada antiga|nome de outra pessoa|email antigo|telefone antigo|número antigo]
    [fix] (por favor) (os|as|o|a|dos|das) [meus|minhas|meu|minha|nossos] [data]
    [fix] (por favor) (os|as) [data] [pessoais|que têm|que guardam|sobre mim]
    [fix] (por favor) (o|a) [meu|minha] [field]
    [meu|minha] [field] (está|tá|esta|foi|aparece|é|saiu) (escrito|registado|cadastrado) [wrong]
    [meus|minhas] [data] (estão|tão|pessoais) (estão) [wrong]
    [têm|tem|escreveram|colocaram|puseram] (o|a) (meu|minha) [field] [wrong]
    [wrong] (o|a) [meu|minha] [field]
    [field] [wrong] (no|na|em) (vosso|seu|meu|minha) [cadastro|sistema|base|ficha|registo]
    [artigo|art] 16 (rgpd)
    [nasci|nascida|nascido|nascimento] [em|a|no|de|é] … e não [em|a|no|é|de]
    [sou|é] (uma|um) [senhora|senhor|mulher|homem|sra|sr|dra|dr] (e) não (sou|um|uma|é) [senhor|senhora|homem|mulher|sr|sra|dr|dra] (corrijam|corrige|por favor)
    [troquem|troca|troque|mudem|muda|mude|alterem|altere|altera|atualizem|atualize|actualizem|atualiza|substituam|corrijam|corrige|corrija|acertem|arrumem|arruma|ajustem|ajeitem|consertem] (aí|lá) (o|a|os) [meu|minha] [e-mail|email|nome|sobrenome|apelido|endereço|morada|telefone de contato|data de nascimento|nascimento|cep|código postal|cpf|nif|género|gênero|estado civil] (no|na|em|pra|para|que|de|aí) (vosso|seu|meu|sistema|cadastro|ficha|registo|base)
    (o) meu [nome|apelido|sobrenome|apelido de casada|nome de casada|nome de solteira] (já não|não|é|está|tá|agora|agora é) [se usa|uso mais|é só|é sem|é com|escreve-se|se escreve|está mal|tá mal|é outro|mudou|tem dois|leva|não leva|agora é]
    (o|a|meu|minha) [email|e-mail|morada|endereço|telefone|nome|apelido] (que|aí|vocês) (aí|vocês|consta|tem|têm) [têm|tem|consta|está|aparece] (aí) (já|não|é|está|tá) [não existe|já não existe|não existe mais|é antigo|é antiga|é o antigo|é a antiga|está errado|está errada|tá errado|tá velho|é velho|não é esse|não é meu|não uso mais]
    [troquei de|mudei de|trocamos de|mudámos de|mudamos de|tenho novo|tenho um novo|tenho outro] [número|numero|telefone|celular|telemóvel|chip] … [mandar|mandarem|mandem|enviar|enviarem|enviem|escrever|escreverem|avisar|avisem] … [no novo|para o novo|pro novo|ao novo|neste novo|nesse novo|para o outro|no outro|pro outro]
    [troquei de|mudei de|trocamos de|mudámos de|mudamos de|tenho novo|tenho um novo|tenho] [número|numero|telefone|celular|telemóvel|chip] (novo) … [anotem|anote|anotem-no|atualizem|atualize|atualizar|actualizem|registem|registrem|alterem|alterar|troquem|mudem]
  `,
  port: `
    ? ^ (o|meu) direito (à|de) [à portabilidade|portabilidade] (dos dados|dos meus dados) $
    [quero|queria|gostava de|preciso|preciso de|posso] (de) levar (o|a|os|as) (meu|minha|meus|minhas) [histórico|meu histórico|minha ficha|meus dados|meus exames|meus registos|meu processo|meu cadastro|histórico de compras|meu histórico de compras] comigo
    [boletim|ficha|cartão|histórico|carteira] (de vacinas) [do meu|da minha] [gato|gata|cão|cachorro|filho|filha] … [novo veterinário|nova escola|novo médico|nova clínica|novo pediatra|outra escola|outro veterinário]
    [mandem|enviem|passem|transfiram] as notas (da|do) (minha|meu) [filha|filho] (para|pra) (a) [escola|escola de|colégio|nova escola|faculdade]
    [passem|passar|mandem|enviem|envie|transfiram|remetam|encaminhem] (a|o|os|as) (minha|meu|meus|minhas) [avaliação física|avaliação|ficha|exames|processo|prontuário|histórico|análises|treino|raio x] (diretamente|direto|lá) (para|pro|ao|pra) (o|a) [lá|hospital|clínica|outro|outra|novo|nova|para lá|pra lá|o hospital]
    [situação escolar|processo escolar|histórico escolar|processo|ficha] [da minha|do meu|da] [filha|filho|criança] (tem que|tem de|deve) [ir|passar|seguir|ser enviado|ser enviada|vá] (para|pra) (a|o) (nova|outra) [escola|escola nova|colégio|nova escola]
    [passem|transfiram|entreguem|mandem] os meus dados de [treino|saúde|consumo|paciente|aluno|cliente] [à|ao|para a|para o|para]
    [mudo de|mudamos de|vou mudar de|vamos mudar de|estou a mudar de|estou mudando de|vou trocar de|vamos trocar de|troco de|mudei de|troquei de|mudámos de|vou para outro|vou para outra|vou pra outro|vou pra outra] [médico|dentista|veterinário|veterinária|banco|seguro|seguradora|companhia|operadora|colégio|escola|clínica|ginásio|academia|fornecedor|psicólogo|psicóloga|centro|creche|infantário|pediatra|clube|plano] … [enviem|enviar|envie|mandem|mandar|passem|passar|transfiram|transferir|encaminhem|encaminhar|remetam|façam chegar|repassem] … [histórico|historial|ficha|processo|dados|notas|exames|radiografias|documentos|prontuário|ao novo|à nova|para o novo|para a nova|pro novo|pra nova]
    [enviem|enviar|envie|mandem|mandar|passem|passar|transfiram|transferir|encaminhem|encaminhar|remetam|repassem] … [histórico|historial|ficha|processo|dados|notas|exames|radiografias|documentos|prontuário|processo clínico] … [ao novo|à nova|para o novo|para a nova|pro novo|pra nova|ao outro|à outra|ao meu novo|à minha nova|para o meu novo|para a minha nova|diretamente para|diretamente ao]
    [para|pra] (eu|os|as) (poder) [carregar|carregá-los|carregá-las|importar|importá-los|meter|levar|usar|passar] … [noutra app|em outra app|noutro|em outro|noutra|em outra|na nova|no novo|no strava|no garmin|para outra|para outro]
    ? [my_papers] & [hand_over] & [to_new]
    ? [meus dados|os meus dados|meu histórico|o meu historial|o historial|o histórico|meu processo|o meu processo|meu prontuário] & [hand_over] & [para onde vou|para onde vou mudar|para a qual vou|empresa nova|operadora nova|seguradora nova|clínica nova|médico novo|dentista novo]
    tem como [exportar|baixar|levar] (o) meu histórico [pra levar|para levar|pra outra|para outra]
    [enviem|envia|envie|mandem|manda|mande|transfiram|transfere|transfira|passem|passa|passe] (por favor) (os|a|o) [meus dados|minha ficha|meu processo|meu histórico|minhas informações|meus registos] (para|pra|ao|à) (o|a|outra|outro) (meu|minha) [meu novo|minha nova|novo|nova|outra|outro] [médico|médica|empresa|operadora|clínica|fornecedor|banco|seguradora|ginásio|academia|dentista|escola|companhia|prestador]
    [transferir|exportar|portar|transfiram|exportem|levar|baixar|descarregar|migrar|transferência dos|exportação dos|transmitam] (todos|todas) (os|as) [meus|minhas|meu|minha|nossos] [data]
    [transfiram|exportem|transmitam] (todos|todas) (os|as) [data]
    [meus|minhas|meu|minha|os] [data] … [formato|arquivo|ficheiro] [estruturado|legível|csv|json|eletrónico|portátil|excel|aberto|digital]
    [meus|minhas|meu|minha] [data] … [num|em|no] [formato|arquivo|ficheiro]
    [passar|enviar|mandar|passem|enviem] (os) (meus) [dados] para (outra|outro|um|uma) [empresa|operadora|fornecedor|prestador|concorrente]
    portabilidade (dos|de) (my) [data]
    [artigo|art] 20 (rgpd)
    [meus|minhas] [data] (num|em um|em) [arquivo|ficheiro|formato]
    [meus|minhas|meu|minha] [dados|informações|informação|ficha] … [csv|json|excel|xml|planilha|portabilidade|formato]
    [mandem|mandar|enviem|enviar|passem|dêem|quero|queria|exijo|solicito] … [dados|informações] … [csv|json|excel|xml|planilha]
    [dados|informações|informação] … [outra|nova|outro|novo|mudar de] [empresa|companhia|operadora|fornecedor|operador|banco|loja|plataforma|seguradora|prestador]
    [mandem|enviem|passem|transfiram|entreguem|exportem|forneçam] (já|todos) (os|todos) [meus dados|minhas informações|dados meus|o meu historial|meu histórico] (para|à|a|ao|pra|pro) (a|o|outro|outra|uma|um) [concorrência|concorrente|nova operadora|nova empresa|novo fornecedor|outra empresa|outra operadora|outro fornecedor|outro banco|nova seguradora|outra seguradora|outra loja]
  `,
  object: `
    ? [exerço|exercer|exercito] (o) meu direito de oposição
    [não|nao] (me|quero que|autorizo que|deixem que) [avaliem|avalie|pontuem|classifiquem|cataloguem|perfilem|meçam] (mais) (o|a|os|as) [meus dados|minhas compras|meu histórico|minha foto|meus resultados|meu comportamento|meu desempenho|meu perfil|meus hábitos]
    [não|nao] [usem|use|utilizem|utilize|aproveitem] (mais) (o|a|os|as) [minha foto|minhas fotos|meus resultados|meus dados|meus exames|minhas compras|meu histórico|minha voz|minhas gravações] (para|pra|em|no|na|nos) (a|o|os|as|fazer|treinar) [pesquisa|pesquisas|ia|ai|inteligência artificial|estatística|estatísticas|estudos|treinar ia|modelos|publicidade|marketing|campanhas|perfis]
    [oponho me|me oponho|sou contra|não aceito|não autorizo|não quero|recuso] (a|que) … [gps|câmara|câmera|localização|telemetria|algoritmo|pontuação] … [sirva para avaliar|avalie|avaliar|me avalie|meça|medir|classificar|meu desempenho|meu rendimento]
    [não quero|não aceito|recuso|não admito|não autorizo] (que) (seja|ser) (um|uma|o|a) [robô|robot|máquina|computador|algoritmo|sistema|programa|ia|inteligência artificial] (a) [decidindo|decida|decidir|a decidir|avaliar|avaliando|avalie|aprovar|aprove|escolher|escolhendo]
    [nenhum|nenhuma] [computador|máquina|algoritmo|robô] [decide|decida|vai decidir|pode decidir|me avalia|decide por mim]
    [quero|exijo|prefiro] (que) (seja) (uma|um) [pessoa|humano|ser humano|gente|gente de verdade] (a|de verdade) (decida|decidir|analise|avalie|olhando) … [não um computador|não uma máquina|não um robô|não um algoritmo|não o algoritmo|não o computador]
    [não aceito|não quero|recuso|não admito] ser [pontuado|pontuada|classificado|classificada|avaliado|avaliada] (por|pelo) (um|vosso|algoritmo|máquina) $
    [não quero|não autorizo] (os|as|o|a) (meu|minha|meus) [meu filho|minha filha|meus dados|meu caso|meus filhos] [em|nas|nos|nas vossas] (vossas) [estatísticas|estudos|inquéritos|sondagens]
    [não quero|não autorizo|não aceito] (ver|receber) [publicidade|anúncios|propaganda] [baseada no que|baseados no que|com base no que|conforme o que|em função do que|à medida do que] (eu) [compro|procuro|faço|vejo|comprei]
    [não aceito|não quero|recuso] que (o|um|uma) [sistema|algoritmo|máquina|computador|robô|programa] me [pontue|classifique|avalie|analise|julgue]
    [recusa|negativa|decisão] … [robô|algoritmo|computador|máquina|sistema] … (que) [alguém reveja|alguém veja|uma pessoa reveja|reveja alguém|alguém analise]
    não quero câmeras (a) [reconhecendo|reconhecer|que reconheçam|que reconhecem] (o|a) [rosto|cara|face]
    [parem|parar|deixem] de me [pontuar|perfilar|classificar automaticamente|dar pontuação|avaliar automaticamente]
    [tirem|tira|retirem|tire|excluam] (o) (meu nome|meus dados) (desse|deste|do|dos|dessas) [meu nome desse score|score|meus dados do score|perfil de crédito|perfilamento|estudo|estudos|estatísticas|algoritmo|ranking]
    tirem meu nome desse score
    [contesto|oponho-me|me oponho|recuso|não concordo com] (ao|o|a) [tratamento|uso|utilização|reconhecimento|processamento] (facial) (dos|do|de|da) (meus|meu|minha) [dados|filho|filha|imagem|rosto|foto|dados pessoais] (por interesse legítimo)
    [não quero|não desejo|não permito|não autorizo|proíbo|recuso|me recuso a] que (os|as|o|a) (meus|minhas|meu|minha) [dados|compras|visitas|consumos|informações|histórico|respostas] … [estudo|estudos|estatística|estatísticas|pesquisa|pesquisas|investigação|inquérito|análise|análises|algoritmo|ia]
    [deixem-me|me deixem|deixem|mantenham-me|mantenham|excluam-me|me excluam|excluam|tirem-me|me tirem|tirem|retirem] … [fora|fora de|fora das|fora dos|das|dos|da] (de) (vossas|suas|vossos|seus|quaisquer|qualquer|as) [estatística|estatísticas|estudo|estudos|investigação|investigações|pesquisa|pesquisas|análise|análises|estudos de mercado|pesquisas de mercado|algoritmos|algoritmo|perfis|avaliações|inquéritos]
    [nada de|não a|não ao|proibido|não quero|sem|não autorizo|não permito|não façam] (o|a|que) [treinar ia|treinar a ia|treinar uma ia|treinar a vossa ia|treinar sua ia|treinar inteligência artificial|treino de ia|treinamento de ia|treinar algoritmos|treinar modelos|perfis|perfil meu|algoritmos|scoring|pontuações|anúncios personalizados|publicidade personalizada|decisões automáticas]
    [não|nunca|que não|ninguém] (me) [usem|use|utilizem|utilize|metam|aproveitem] (com|para|os|as) (meus|minhas) [dados|compras|visitas|fotos|mensagens|chamadas|consumos|informações] (para|em) (treinar|vossos|seus|fazer|alimentar|vossas|suas|os) [treinar|ia|estatística|estatísticas|estudo|estudos|investigação|investigações|pesquisa|pesquisas|análise|análises|estudos de mercado|pesquisas de mercado|algoritmos|algoritmo|perfis|avaliações|inquéritos]
    [isso de|essa de|isto de|essa história de] (que|q) [analisarem|analisar|estudarem|rastrearem|seguirem] … [não autorizo|não permito|não quero|não aceito|nem pensar|não concordo|proíbo]
    ? [não quero|não desejo|recuso|não aceito|recuso-me a|me recuso a] [estar|aparecer|figurar|entrar|constar|ser incluído|ser incluída|que me incluam|que me metam|que me coloquem] (em|nas|nos|na|no) (vossas|suas|nenhuma|nenhum|vossos) [estatísticas|estatística|estudos|estudo|estudos de mercado|algoritmo|algoritmos|análises|inquéritos|perfis]
    ? [nada de|não quero|sem|não à|não aos] [publicidade|anúncios|ofertas|perfis|perfil] [baseada|baseados|baseadas|personalizada|personalizados|personalizadas|dirigida|a partir|de consumidor|de consumo|sobre mim] (em|nas|no|das|do) (minhas|que|meu)
    sou contra [robô|computador|máquina|algoritmo|um robô|um computador|uma máquina] [decidir|avaliar|decidindo]
    [não autorizo|não aceito|recuso|não quero|não permito|rejeito|não concordo com|oponho-me a|me oponho a|sou contra] (que) (tomem|as|ser|a|alvo) (as|de) [decisões automáticas|decisões automatizadas|decisão automática|decisão automatizada|decisões por computador|perfilamento|perfilagem|definição de perfis|análise das minhas compras|rastreamento|rastreio] (sobre mim)
    (não) [não concordo|discordo|não aceito|não estou de acordo|não autorizo|não permito|não dou permissão|sou contra|oponho-me|me oponho|opor-me|recuso|não consinto] (com|a|ao|à|para|que) (a|o|que) [análise|tratamento|uso|utilização|processamento|criação|analisem|usem|tratem|utilizem|recolha|partilha interna] (dos|das|de|do|os|as|da) (um) [meus dados|minhas compras|minhas informações|perfil|meu perfil|meu comportamento|perfis|dados pessoais|meu histórico]
    ? não (quero|aceito|autorizo) [quero que|aceito que|autorizo que|admito que] (vocês) (me) [façam|criem|montem|construam|tracem|analisem|rastreiem|sigam] (um) (o) [perfil meu|meu perfil|perfil de mim|perfil sobre mim|meus dados|minhas compras|meu comportamento|meus hábitos|meu consumo]
    ? não (quero|aceito) [quero ser|aceito ser|quero que me] [rastreado|rastreada|perfilado|analisado|analisada|monitorado|monitorada|monitorizado|rastreiem|monitorizem|monitorem]
    ? (vocês) não [podem|têm o direito de|têm direito de|têm autorização para|têm permissão para|têm minha autorização para|têm minha permissão para|tem permissão pra|têm permissão pra] [usar|utilizar|tratar|analisar|processar] (os|as) [meus dados|minhas informações|minhas compras]
    me oponho (à|a|ao) [criação de perfil|criação de perfis|perfilamento|uso dos meus dados|tratamento dos meus dados|profiling]
    [oponho|opor|oposição|oponho-me|opor-me] (me) (ao|à|a) (que) (o|a|uso) (my) [use]
    [oponho|oposição|oponho-me|opor-me] … [data|perfis|perfilagem|tratamento]
    não [utilizem|usem|tratem|processem|analisem|use|utilize|rastreiem] (my) (my) [data|compras]
    [parem|pare|deixem] de [usar|utilizar|tratar|processar|analisar|rastrear] (my) (my) [data|compras]
    [artigo|art] 21 (rgpd)
    não [want] que [vocês|vcs|os|meus] (meus) (data) (sejam|me) [use] (my) (data)
    não (me) [façam|criem] (um) [perfis|perfil]
    não [aceito|quero|autorizo] que [analisem|usem|tratem|utilizem] (my) (my) [data|histórico|compras]
    [oponho-me|oponho me|me oponho|opomo-nos|sou contra|discordo|recuso|não aceito|não concordo|não autorizo|não consinto|não quero|proíbo] (a|com|que|de) (que|vocês) (a|me|fiquem|andem a|usem|utilizem|usarem) (os|o|as|a) [meus dados para marketing|meus dados para perfis|meus dados para análise|meus dados para publicidade|meu histórico|minhas compras|minha informação para|perfilamento|perfilagem|criação de perfis|definição de perfis|analisando minhas compras|analisar as minhas compras|rastreando|a rastrear-me|espiando|espiar|vigiem|vigiar|perfil meu]
    não (usem|utilizem|analisem|quero que usem|podem usar|vigiem|rastreiem|estudem) [usem|utilizem|analisem|vigiem|rastreiem|estudem|usar|analisar] (o que eu|o que|aquilo que|as minhas|minhas|os meus|meu|o meu) [compro|compras|hábitos|histórico|historial|consumo|gostos|comportamento|cliques] (para|pra)
    (não quero|nada de|chega de|basta de|sem|recuso|não aceito) [anúncio personalizado|anúncios personalizados|publicidade personalizada|propaganda personalizada|publicidade dirigida|ofertas personalizadas|publicidade direcionada|publicidade à medida|anúncios à medida]
    sou contra (a|o|que|esse|essa|este|esta|vocês) (vossa|uso|de) [usarem o meu|usarem os meus|usarem minhas|uso dos meus|uso do meu|análise das minhas|análise dos meus|perfilamento|perfilagem|profiling|rastreamento|monitorização|monitoramento|analisarem|traçarem|rastrearem]
  `,
  restrict: `
    [parem|pare|deixem|deixe] de [usar|utilizar|mexer] (na|no|nos|a|o|os) [minha ficha|meus dados|meu processo|minha conta|meus registos] (até|enquanto) [até|enquanto|ate] (se|isto|isso) … [resolver|esclarecer|resolva|esclareça|decidir|verificarem]
    [congelem|suspendam|deixem|parem|bloqueiem] (tudo) [tudo|tudo como está] [até|enquanto] (haver|que|eu|falar|se) (haja) [haver decisão|falar com o advogado|haja decisão|decidirem|se resolver|eu falar|resposta]
    [enquanto não|até] [responderem|resolverem|decidirem|esclarecerem|responder] … não (usem|mexam|toquem) (nos|os|as|na) [usem os meus dados|usem os dados|mexam nos meus dados|usem meus dados|usem a minha ficha|toquem nos meus dados]
    [guardem só|só guardem|fiquem só com eles guardados|guardem apenas] … [não mexam|não usem|não toquem|sem usar]
    [imagens|filmagens|gravações|vídeos|registos] (da|do) … [guardem|conservem|mantenham] mas não (as|os) [usem|utilizem|mexam|toquem]
    [bloqueia|bloqueiem|bloqueie|congela|congelem|suspende|suspendam] (o uso do|o uso dos|o|os|a) [meu perfil|meus dados|meu cadastro|minha conta|minha ficha] (por enquanto|por agora) (mas) não [deleta|deletem|apaga|apaguem|exclui|excluam|apague|delete|eliminem] (é pro seguro|é para o seguro|é pro processo)
    [guardem|guarda|guarde|conservem|mantenham] (a|as|os|o) [filmagem|gravação|gravações|imagens|vídeo|registos|registros|exames] (para|pra|pro) … (e|mas) não [usem|usa|use|utilizem|mexam|toquem]
    não [apaguem|apaguem nada|deletem|deletem nada|eliminem nada|excluam nada] (nada) (mas) (também) não [mexam|toquem|usem|utilizem|mexam em nada]
    ? [contesto|impugno|contestamos] (a) [exatidão|exactidão|licitude|legalidade] & [congelem|suspendam|bloqueiem|limitem|pausem] (o) tratamento
    não [apaguem|eliminem|excluam|destruam|deletem] … [entretanto|enquanto isso|por enquanto|até lá] (que) [ninguém|não]
    não [apaguem|eliminem|excluam|destruam] nada & [ninguém mexe|ninguém mexa|que ninguém mexa|ninguém usa|que ninguém use|ninguém toca|que ninguém toque]
    não (o|a|os|as|me) [apaguem|eliminem|excluam|destruam|deitem|joguem|apague|deletem] … [preciso|precisa|falta|servem|serve] … [tribunal|advogado|reclamação|seguro|prova|processo|queixa|justiça|julgamento] … [ninguém|não o|não os|não a|não se|sem que|proibido|não usem|não mexam]
    [guardem|conservem|mantenham|guarde|mantenha] … [papéis|dados|processo|ficha|histórico|documentos|contrato|cadastro] … [ninguém|não os usem|não usem|não utilizem|não mexam|não toquem|não o usem|não a usem|sem usar|para mais nada|sem mexer]
    [só|somente|apenas|limitem-se a|se limitem a] [armazenem|armazenar|guardem|guardar|conservem|conservar] (os|o|a) (meus|meu|minha) [dados|processo|ficha|informação] … [mais nada|até|sem usar|e nada|enquanto]
    ? [deixem|guardem|mantenham|conservem|deixa|mantém] (tudo|meus dados|os meus dados|o meu processo|meu cadastro|a minha ficha|minha conta) [como está|como estão|tal como está|quieto|quietos|em pausa|congelado|congelados|bloqueado|bloqueados|intacto|parado|parados]
    [guardem mas não usem|guarde mas não use|podem guardar mas não usem] (os|as) (meus|minhas) [dados|informações]
    ? (até|enquanto) … (isso|isto|tudo) (vocês) [não podem|não devem|não usem|não utilizem|não usar|proíbo de] (usar|utilizar|mexer|tratar) (os|nos) [meus dados|minhas informações|meu cadastro|minha ficha]
    ? (vocês) (favor) [não toquem|não mexam|não toque|não mexa|não mexe|não usem|não utilizem|não tratem] (nos|com|os) (os) [meus dados|minhas informações|minha ficha|meu cadastro|nos meus dados|na minha ficha|no meu cadastro|nas minhas informações] (até|por|por enquanto)
    [pausa|pausem|pause|suspende|suspendam|suspenda|congelem|congela|congele|bloqueiem|bloqueia] (o|a|os) (uso dos) [meu cadastro|minha conta|meu perfil|minha ficha|meus dados|meu registo|minhas informações]
    ? [minha conta|meu cadastro|meu perfil|meus dados] (por favor) [suspensa|suspenso|suspensos|congelada|congelados|em pausa|pausada|bloqueados|bloqueada] (temporariamente|por agora|por enquanto|até)
    [bloquear|bloqueiem|bloqueie|limitar|limitem|limite|congelar|congelem|restringir|restrinjam|suspender|suspendam|bloqueio|limitação|restrição] (o|a|do|de|dos) [uso|tratamento|processamento] (de|dos|das) (my) (my) [data]
    [bloquear|bloqueiem|bloqueie|limitar|limitem|congelar|congelem|restringir|restrinjam|suspender|suspendam] (o|os|as) [meus|minhas] [data]
    [limitar|limitem|limitação|restringir|suspender|suspendam|restrição] (o|do) [tratamento|processamento]
    [artigo|art] 18 (rgpd)
    [guardem|conservem|mantenham|guarde] (os) (meus) dados mas … [não os usem|não usem|não utilizem|não os utilizem|sem usar|não os tratem]
    não (os) [apaguem|eliminem|excluam|deletem] … (mas|e|porém|só) (também) [não usem|não utilizem|não os usem|não tratem|não processem|não mexam|parem de usar|deixem de usar|guardem só] (os|as) (meus|minhas) (dados|informações)
    [congelem|bloqueiem|suspendam|pausem|limitem|parem|travem|restrinjam|mantenham parados] (já|temporariamente) (o|a|os|as) (uso|tratamento|utilização) (de|dos|das) [meus dados|minhas informações|minha informação|dados meus] … [até|enquanto|por enquanto|por ora|por agora]
    [deixem|mantenham|ponham|fiquem com|tenham|conservem|guardem] (os|as) [meus dados|minhas informações|meu cadastro|minha ficha] [quietos|quieto|quieta|parados|parado|congelados|bloqueados|em pausa|em espera|de lado|suspensos|intocados] (enquanto|até|por agora|por enquanto)
    [parem de|deixem de|suspendam|não] (já) [usar|utilizar|tratar|processar|mexer nos|usem|utilizem] (os|as|nos) [meus dados|minhas informações|dados meus|meu cadastro] … [até isto|até isso|até ser|até que|enquanto|até resolver|até ficar|por agora|por enquanto|até se|até à decisão]
  `,
  do_not_sell: `
    (a|o|os) [minha morada|meu histórico|meu email|minha ficha|meu número|meus dados|meu contacto|meu endereço|minha foto|meu contato] [não é|não são|não está|não estão] [para vender|à venda|pra vender|mercadoria|para negócio|moeda de troca|negociável]
    [não|nao] [deem|dêem|dê|passem|cedam|forneçam|entreguem|mandem] (a|o|os|as) [minha morada|meu endereço|minhas compras|meu histórico|minha ficha|minha foto|meus exames] (a|aos|à|às|para|pra) [parceiros|terceiros|ninguém|outros|outras empresas|seguradoras|anunciantes]
    [vcs|vocês|voces] (tão|estão|tao|estao) (a) [vendendo|vender|passando|passar|repassando|espalhando] (o|os) [meu contato|meu número|meus dados|meu contacto|meu cpf|meu email] … [parem com isso|para com isso|parem|chega|pare com isso|parem já]
    (o|os) [meu contacto|meu contato|meu número|meus dados] [não sai|não saem|fica só|ficam só|não pode sair|não podem sair] (daí|com vocês|convosco|da vossa empresa|de vocês)
    [não quero|não permito] que (a|o|as|os) [seguradora|seguradoras|banco|patrão|empregador|meu patrão|terceiros|outros] [saiba|saibam|fique a saber|tenha acesso|receba] (disto|disso|de nada|isto)
    (que) (o) meu [chefe|patrão|ex|empregador|seguro|banco] não (fique a) [saiba|saber|receba|conheça] (dos|os) (meus) [resultados|meus resultados|exames|dados|meus dados]
    (nada de|não) [trocar|trocarem|partilhar|compartilhar|cruzar] (a) (minha|meus) [minha ficha|ficha|dados|meus dados] com (a|as|outras) [empresa irmã|empresas irmãs|empresa|empresas|empresas do grupo|parceiros]
    não [quero|autorizo|aceito] (que) [meus dados|os meus dados|meu cpf|meus exames|os meus exames|meu número|o meu número|meu prontuário|o meu processo] [vão|indo|parem|parar|acabem|chegar|cheguem] [pra|para|na|numa|a|em|pra nenhuma|para nenhuma] [seguradora|seguradoras|terceiros|banco|bancos|parceiros|outra empresa|outras empresas]
    não quero meus dados indo [pra|para] (nenhuma) [seguradora|terceiros|banco|lugar nenhum|outra empresa|outros|empresa]
    [em caso algum|em nenhum caso|de maneira nenhuma|de forma alguma|de jeito nenhum|em hipótese alguma|sob nenhuma circunstância|jamais|nunca] … [deem|dêem|dar|passem|passar|vendam|vender|cedam|ceder|partilhem|partilhar|compartilhem|compartilhar|repassem|repassar|forneçam|fornecer|entreguem] … [número|dados|telefone|e-mail|email|telemóvel|celular|informação|contacto|contato|morada]
    não (me) [vendam|deem|dêem|passem|cedam|partilhem|compartilhem|repassem|forneçam|entreguem|divulguem] (os|o|as|a) (meus|meu|minhas|minha) [dados|número|telefone|informações|celular|telemóvel|e-mail|contacto|contato] (pessoais) (a|para|com|pra) [ninguém|a ninguém|com ninguém|para ninguém|pra ninguém|nenhuma empresa|outras empresas|outros|terceiros]
    não (quero) (que) [sell] (nem) (sell) (my) (my) [private]
    (my) [private] não (estão|está) à venda
    [proíbo|não autorizo|não consinto|não aceito] (que|a|o|na) [sell|partilha|compartilhamento|cedência|repasse|venda] (de|dos|do) (my) (my) [private]
    [forbid_to] (vocês|me) (voltar a|a) [pass_on] (a terceiros|por aí|para terceiros) [my_details]
    [my_details] não (são|é|podem|pode|devem|deve|está|estão|se|é para|são para) (ser) [mercadoria|moeda de troca|produto|negócio|vendidos|vendido|partilhados|partilhado|compartilhados|repassados|repassado|passados|cedidos|à venda|vender|vende|vendem|vendam|dar|partilhar|passar|repassar|para vender]
    [my_details|dados] (fica|ficam|é|são|fique|fiquem) (só|apenas|somente) (entre|com|aí) [vocês|nós|convosco|vós|a gente|aí] … [nada de passar|nada de vender|nada de partilhar|nada de compartilhar|não passem|não repassem|não vendam|não partilhem|nada de terceiros|sem terceiros|e mais ninguém|e ninguém mais]
    não quero (ver|que) (o|os) [meu número|meus dados|meu contato|meu contacto|minhas informações] [rodando por aí|a circular|circulando|por aí|nas mãos de|na mão de|com terceiros|em outras listas|noutras listas|em mãos alheias|vendido|vendidos]
  `,
  wrong_number: `
    ^ (desculpe|eu) não conheço (a|o|nenhum|nenhuma) [given|maria|joão] $
    ^ (a|o) [given|maria] (já) não mora (mais) aqui (mais) $
    ^ (o) meu nome não é [given|maria] $
    ^ quem é (a|o) (dona|senhor|sr|sra|senhora|dr) [given|who|wellington] … [engano|foi engano|enganou se|número errado|errou|erraram|é do|é da|esse celular é|este número é|este telemóvel é|esse número é|aqui é]
    [quem é|não conheço] … [esse|este] [celular|número|telemóvel|telefone] (já) (agora) é (da|do|de|meu)
    [given|ela|ele|essa pessoa|esse senhor|essa senhora] já não [usa|tem] [este|esse|este meu] [número|numero|telemóvel|celular]
    (este|esse) (não) número não é (de|do|da|d) (o|a) (dona|senhor|sr|sra|senhora|doutor|dr) [given|wellington|silva|santos|oliveira|sousa|souza|pereira|ferreira|costa]
    [este|esse] [número|numero] [mudou de dono|agora é meu|tem outro dono|trocou de dono|já não é dela|já não é dele]
    [comprei|peguei|recebi] (este|esse|um) [chip|número|cartão] (agora|há pouco|semana passada|ontem|este mês|esse mês|novo) (há) $
    ^ (acho que|deve ser|isto|isso|só pode ser|parece) (isto|isso) (é|foi) (um) engano $
    ^ (acho que|olhe) [isto|isso|esta mensagem|a mensagem|este sms] não é [para mim|pra mim] (de certeza) $
    ^ [não tenho filhos|não tenho filho|não tenho nenhum filho|não tenho filha|não tenho nenhuma filha|não tenho barco|nunca tive barco|nunca tive cão|não tenho crianças] [nessa|nesse|aí|lá|na vossa|no vosso|em|muito menos] (escola|colégio|creche|lado)
    [nunca tive|não tenho] (nenhum|nenhuma) … (isso|isto) [é|deve ser|será] (com|para|pra|de) [outro senhor|outra senhora|outra pessoa|outro cliente|outro|outra]
    ^ (olhe|desculpe|oi) (aqui|isto) [aqui é da|isto é da|isto é uma|aqui é a|aqui é do] [padaria|oficina|farmácia|escola|pastelaria|empresa|escritório|restaurante|obra] (não|central) $
    [não há aqui|não há cá|não existe aqui|aqui não há] [nenhuma|nenhum] (senhora|senhor|pessoa|dona) [given|joana|who|wellington]
    ^ [não tenho carro|não tenho cão|não tenho casa|não tenho filhos|não tenho conta|não marquei nada|não encomendei nada] … [enganados|enganado|engano|outra pessoa|enganaram se|errado|confundiram]
    [ganhei|recebi|comprei|tenho] este número … [dona antiga|dono antigo|antiga dona|antigo dono|outra pessoa]
    (este|esse) (telemóvel|número|celular) [é da empresa|é do trabalho] não (é) [da|do] (dona|senhor) [joana|given|who]
    ^ [esse|este] [celular|telemóvel|telefone] (aqui|agora) é [da|do|de] (dona) [given|priscila|márcia|luciana|patrícia|sandra]
    ^ aqui (é) (a|o) [given] não (o|a) [given]
    [moça|moço|rapaz|senhora|senhor|pessoa|rapariga] que (vocês) [procuram|buscam|querem|chamam] (já) não [tem|usa] (mais) [este|esse]
    (vocês) [estão enganados|está enganado|é engano|devem estar enganados] … não (tenho) [tenho nenhuma|tenho consulta|tenho nenhum|marquei|fiz nenhum] (consulta|marcação|pedido|encomenda|nada)
    (eu) não me chamo [given]
    quem é (esse|essa|o|a|este|esta) [given] (o|aqui|eu) [meu nome é|eu sou|sou|me chamo|chamo-me|aqui é]
    [esse|este|o] [celular|número|telemóvel|chip|telefone] (agora|já) é (agora) (o) meu … (a|o) [moça|rapaz|senhora|senhor|dono|dona|pessoa|antigo dono|antiga dona] … não (tem|usa) [tem mais|usa mais|tem|usa]
    [mensagem|sms|aviso|lembrete|isto|isso|esse|essa|este] … [era|é|seria|deve ser|será|devia ser] (certamente|com certeza|dirigida|destinada) (para|pra|a) [outra pessoa|outro cliente|outra família|outro paciente|outro utente|alguém|outro senhor|outra senhora]
    [confundindo|confundiram|confundir|confundem|trocaram|trocar-me|confundir-me|confundiram-me|me confundiram] (me) com (outra|outro|alguém|uma) [alguém|outra|outro|outra pessoa|outro cliente]
    [tenho|uso|estou com|temos|fiquei com|peguei] (este|esta|esse|essa|o) [linha|número|telemóvel|celular|telefone|chip|há|faz|só] … [anterior dono|dono anterior|antigo dono|antiga dona|de quem o tinha antes|antes de mim|anterior titular|titular anterior]
    [este|esse|esta|essa] [celular|telemóvel|número|linha|telefone] (agora|já) [é meu|é minha] … [mês|meses|semanas|ano|anos|dias]
    [não faço ideia|nem ideia|não sei|não tenho ideia|sei lá] (de) quem [é|seja|será|era] … [número|celular|telemóvel|telefone|enganados|linha]
    [será|deve ser|deveria ser|é] (coisa) (do|da) [dono anterior|anterior dono|antigo dono|antiga dona|dona anterior|anterior titular|antigo titular]
    ? ^ não sou [o|a] (senhor|senhora|sr|sra|dona) [given]
    ? (acho que|creio que|penso que) (esta|essa|a|este) [mensagem|sms|msg|mensagens|aviso] não (é|era|deve ser) [para mim|pra mim|comigo|para nós|p mim]
    [esse era|este era] o [tel dele|telefone dele|número dele|celular dele|tel dela|telefone dela|número dela]
    peguei esse [chip|número] [semana passada|mês passado|agora|faz pouco|há pouco]
    ? mudou de [número|telefone|celular] [já tem tempo|faz tempo|há tempo|há muito|já faz tempo]
    [inquilina|inquilino|moradora|morador] já (saiu|se mudou) [saiu daqui|se mudou|não mora]
    (aqui) [não tem|não há|não existe|não mora|não vive|não tem aqui|não há aqui|não mora aqui] (cá) [nenhum|nenhuma] (tal) (senhor|dona) [joão|joao|pedro|paulo|maria|ana|carla|carlos|josé|jose|luís|luis|rita|sofia|marta|miguel|tiago|bruno|fernanda|juliana|rafael|lucas|gabriel|fátima|teresa|antónio|antônio|antonio|manuel|francisco|helena|inês|ines|catarina|cláudia|claudia|sandra|ricardo|rui|nuno|hugo|jorge|roberto|marcos|marcelo|eduardo|felipe|filipe|camila|amanda|bruna|larissa|aline|vanessa|mariana|beatriz|isabel|silva|senhor|senhora|dona]
    (aqui) [não tem|não há|não existe|não mora|não vive] (aqui|cá) [ninguém chamado|ninguém chamada|ninguém com esse nome|ninguém com o nome|ninguém de nome]
    ^ (acho|creio) (que) (você|o senhor|a senhora|vocês) [ligou errado|ligaram errado|mandou errado|mandaram errado|enviou errado|mandou para o errado|mandou pra pessoa errada|mandou para a pessoa errada|errou de número|erraram de número|errou de pessoa|erraram a pessoa|trocaram o número|trocaram os números] $
    ? ^ (o|a) (ele|ela|senhor|senhora|dona|essa pessoa) (aí) [já não mora cá|não mora mais aqui|já não mora aqui|não mora mais nesse endereço|já não vive aqui|já não trabalha aqui|não trabalha mais aqui|não mora aqui|já não vive cá] $
    (eu) (só) [tenho|uso|estou com|tô com|peguei|comprei] (já|há) [este número|esse número|este telemóvel|este chip|esse chip|este contacto|esse telefone] (novo) [há|desde|faz|só há|agora|a pouco tempo|há pouco|tem] (um|só|mais de|poucos|pouco) [ano|anos|mês|meses|tempo|semana|semanas|um ano|pouco|dias]
    (acho) (que) (vocês|você) (me) [estão a confundir|está a confundir|estão me confundindo|está me confundindo|me confundiram|confundiram-me|me confundiu|tão me confundindo|tá me confundindo] (com|me) (outra|alguém) [com alguém|com outra pessoa|alguém|outra pessoa|outro|outra|com outro|com outra]
    ^ (acho|desculpe) (que) (essa|esta|a) [mensagem|sms|mensagem aí|mensagem de vocês] [não é pra mim|não é para mim|não era pra mim|não era para mim|deve ser pra outra pessoa|deve ser para outra pessoa|é para outra pessoa|é pra outra pessoa|era para outra pessoa|era pra outra pessoa|não me é dirigida|não é comigo|veio errada|veio por engano] $
    (eu) não [me chamo|sou a|sou o|sou o senhor|sou a senhora|sou a dona|sou a sra|sou o sr] [ana|maria|joão|joao|pedro|paulo|carla|carlos|josé|jose|luís|luis|rita|sofia|marta|miguel|tiago|bruno|fernanda|juliana|patrícia|patricia|rafael|lucas|gabriel|fátima|teresa|antónio|antônio|antonio|manuel|manoel|francisco|helena|inês|ines|catarina|cláudia|claudia|sandra|sónia|sônia|sonia|ricardo|rui|nuno|hugo|jorge|roberto|marcos|marcelo|eduardo|felipe|filipe|camila|amanda|bruna|larissa|letícia|aline|vanessa|mariana|beatriz|isabel|silva|santos|oliveira|souza|pereira|costa|ferreira|rodrigues|almeida]
    ? ^ (acho|isto|isso) (que|isto|isso) [era para outra pessoa|era pra outra pessoa|é para outra pessoa|é pra outra pessoa|deve ser para outra pessoa|deve ser pra outra pessoa|seria para outra pessoa|foi para a pessoa errada|foi pra pessoa errada] $
    ? ^ (eu) (nem|já) (nunca) [não sou paciente|não sou cliente|não sou aluno|não sou aluna|não sou sócio|não sou sócia|nem sou cliente|nem sou paciente|nunca fui cliente|nunca fui paciente] (de|da) [de vocês|vossa|vosso|daí|dessa clínica|da clínica|dessa loja|da vossa clínica|da vossa loja] $
    (o|a|ele|ela|senhor|senhora) … [já não tem este número|não tem mais esse número|já não usa este número|não usa mais esse número|não tem mais este número|trocou de número|mudou de número|já não tem esse número|não usa mais este número] $
    (esse|este) [esse chip|este chip|esse número|este número|esta linha|essa linha|este telemóvel] (antes) [era de outra pessoa|era de outro|era doutra pessoa|pertencia a outra pessoa|foi de outra pessoa|é de outra pessoa|era de alguém|agora é meu|já é meu|passou a ser meu]
    [não é o meu nome|não é meu nome|não me chamo assim|não sou essa pessoa|não é comigo] … [chip|número|linha|cartão|sim|telefone] (é) [novo|nova|é novo|é nova|novinho|novo peguei]
    [este|esse] [chip|número|cartão|telemóvel|celular] é novo (eu) [peguei|tenho|comprei|só tenho|ganhei|recebi|comecei a usar] (ele|o) (faz|há|tem)
    [número|pessoa|telefone|destinatário|contato] [errado|errada|incorreto|enganado|trocado]
    [errou|erraram|enganou-se|enganaram-se|enganado|enganada|engano|enganou|confundiu|confundiram] (de|no|na|o) [número|pessoa|telefone]
    não sou (o|a|essa|esse|este) [quem procura|quem procuram|pessoa que|senhor|senhora|quem você|que você procura|dona deste|dono deste|dono desse|titular|joão|maria|josé|ana|pedro|paulo|carlos|antónio|antônio|fernanda|sandra|joana|manuel|marcos|lucas|dona desse]
    ^ (eu) não sou [eu|ela|ele|essa|esse] $
    não sou [o|a] [d|dr|dra|sr|sra|dona|senhor|senhora|dono|titular]
    não [é|tem|existe|há|mora|vive|conheço] [ninguém|nenhum|nenhuma] (aqui) [com esse nome|com este nome|chamado|chamada|de nome|com o nome|esse nome]
    não conheço [nenhum|nenhuma|ninguém|essa pessoa|esse]
    (esse|este) número agora (é|e) meu
    novo [dono|titular|proprietário] (deste|desse|do) número
    [este|esse] [número|telefone|celular|telemóvel] (já) não [é|pertence] (mais) [do|da|dele|dela|ao|à|desse|deste]
    não [é|sou] (mais) (o|a) [dono|dona|número|telefone|celular|telemóvel] [do|da|dele|dela|desse|deste] (número|fulano)
    [este|esse|número] (já) não é (mais) [dele|dela|meu]
    foi engano
    aqui não [mora|tem|há|existe] [ninguém|nenhum|nenhuma]
    (isto|isso|não) (é|deve ser|foi) (aqui|a|o|da|do) … [é engano|deve ser engano|foi engano|enganou-se|enganaram-se|está enganado|estão enganados]
    não é (a|o) … [é engano|foi engano|enganou-se|enganaram-se|pessoa errada|número errado]
    (o) [dono antigo|antigo dono|antiga dona|dono anterior|dona anterior|ex dono|proprietário anterior] [desse|deste|do] (meu) [chip|número|telefone|telemóvel|celular] (é|era|que|que é|que era)
    [enganaram-se|enganou-se|se enganaram|se enganou|erraram|errou|trocaram] (no|o|de|a|na) (vosso) [destinatário|número|pessoa|contacto|contato|cliente]
    não [sei quem é|conheço|faço ideia quem é] (a|o|essa|esse|nenhuma|nenhum) … [aqui é|eu sou|meu nome é|sou a|sou o|o meu nome é|chamo-me|aqui fala]
    [esse|este|essa|esta|o|a] [senhor|senhora|pessoa|moço|moça|rapaz|homem|mulher|cliente|cara|dono|titular] [já não tem|não tem mais|não usa mais|já não usa|não possui mais|já não utiliza|não utiliza mais|não é mais dono|não é mais dona] (d) [este|esse|deste|desse] [número|telefone|celular|telemóvel|contato|contacto]
  `,
  nothing: `
    como (eu) [apagar|excluir|deletar|apago|excluo|deleto] (a) minha conta [do instagram|do facebook|do whatsapp|da netflix|do google|do tiktok|do twitter]
    não me [chegam|chega|aparecem] mais [sms|mensagens|áudios|fotos|vídeos] (da|do|de) (minha|meu) [mãe|pai|irmã|irmão|filha|filho|amiga|amigo]
    (a|o|ela|ele) [given|ela|ele|minha mãe|meu pai] não me [manda|envia] mais [áudios|sms|mensagens|fotos|cartões|vídeos|nada no whatsapp]
    ^ (você) [leu|viu|recebeu|leste|viste] (os|as) meus [sms|áudios|vídeos] $
    ^ (ela|ele) me [mandou|enviou] (uns|umas) (dez|cem|vinte|dois|três|mil|muitos) [sms|mensagens|áudios|fotos|vídeos|cartões] $
    sem [toalhas|toalha|cebola|gelo|açúcar] (por favor) $
    [tira|tire|remove|remova|risca|apaga] [o leite|os ovos|o pão|o café|o arroz|as maçãs|os tomates|a carne|o queijo|a manteiga|o açúcar|as bananas] da lista (de compras|do mercado) $
    ^ (a mim) não me interessa (o|a) [futebol|política|moda|filme|novela|música] $
    não se [esqueçam|esqueça] de me (enviar|mandar) (as|os|a|o) [faturas|fatura|recibos|recibo|boletos|boleto|contrato|documentos|fotos|chaves|receitas]
    não [escrevas|escreva|escrevam|escreve] … [no quadro|na parede|no livro|no caderno|na mesa|no papel]
    (pare|parem|para|deixem|não) (de) [mandar|enviar|mandem|enviem|entregar|mandes] (a|as|o|os|mais) [encomenda|encomendas|pacote|pacotes|fatura|faturas|estafeta|correspondência] … [morada antiga|endereço antigo|antiga morada|endereço errado|morada errada|hoje|amanhã]
    não (me|nos) esqueçam [na|da|de me pôr na|de mim na|de mim para] [lista de convidados|lista de espera|reserva|festa|mesa]
    [respondi|mandei|enviei] stop a [outro|outra|outros] (número|empresa|loja) … [ao vosso não|a vocês não|o vosso não|vocês não|ao vosso nao]
    [nunca|jamais|de maneira nenhuma|em hipótese alguma|de jeito nenhum] (me|nos) [tirem|tire|removam|remova|retirem|retire|apaguem|apague|excluam|exclua|cancelem|descadastrem|risquem] (da|do|de|dessa|desta|vossa) (lista|grupo|cadastro)
    [filho|filha|menino|menina|neto|neta|sobrinho|criança|bebé|bebê|gato] … [escreveu|mandou|apertou|carregou em|enviou|digitou] (um) [=stop|stop|sair|cancelar] (sem querer|a brincar|brincando) (do|no|com o|pelo) (meu) (celular|telemóvel|telefone)
    se me [tirarem|removerem|cancelarem|apagarem|bloquearem] (da lista|dos avisos) (eu|fico) [choro|morro|zangada|zangado|triste|brava|bravo|chateada|me zango]
    (minha|meu|a|o) [mãe|pai|avó|avô|filho|filha|cão|gato|cachorro] não quer mais [exames|análises|consultas|ração|remédio|remédios|aulas|piano|natação|fisioterapia|papa]
    [nem pensem em|nem pense em|nem sonhem em|não se atrevam a|não ousem] (me) [tirar-me|me tirar|me remover|remover-me|me cancelar|me excluir|parar de mandar|deixar de mandar] (da lista)
    não (me) [bloqueiem|bloqueie|bloqueia|me bloqueiem|me bloqueie] … [gosto|adoro|quero|preciso] (de) (receber)
    não (me) deixem [sem|ficar sem] (as|os|essas) [notices]
    [ninguém|quem] (aqui) (em casa|cá em casa) [pediu|quer|queria] (o|a) [cancelamento|cancelar|baixa|remoção|desinscrição]
    [senhor|senhora|homem|mulher|cara|moça|velhote|tipo] … [gritava|gritou|pedia|dizia|reclamava] (que|para|pra) [pararem|parassem|parar] (com|de) (as|os|mandar) [notices]
    [pais|alguns|outros|mães|vizinhos|condóminos] (pedem|querem|dizem) [pedem|querem|dizem|pediram] (que|para|pra) [parem|pararem] (com|de mandar) (os|as) [notices] [eu não|mas eu|eu quero]
    [parem|pare|não] (de) [ligar|me ligar|liguem] [na hora|à hora|de noite|à noite|tão cedo|a essa hora] (do|de) (almoço|jantar) [texts_ok]
    não [é preciso|precisa|precisam|é necessário|há necessidade de|pedi para|pedi pra|pedimos para|tinha pedido para|estou a pedir para|estou pedindo pra|estou pedindo para|quis] (me) [cancelar|descadastrar|remover|remover-me|tirar|tirar-me|retirar|cancelarem|tirarem|apagar|apagar-me|ser removida|ser removido|ser retirada|ser retirado|ser excluída|ser excluído|ser descadastrada|sair|desinscrever|me tirar|me remover|me descadastrar|pararem] (a minha|minha|da|os|nada|meu) (inscrição|subscrição|lista|cadastro|avisos|lembretes|assinatura)
    não (fui|foi|sou|era) (eu) [fui eu|foi eu|sou eu|era eu|foi meu filho|fui eu não] (quem|que) [pediu|pedi|escreveu|escrevi|mandou|quis|mandei] (para|o|pra|a) [parar|stop|cancelar|pararem|cancelamento|sair]
    [queria|ia|pensava em|pensei em|quis|estava pra|estava para|quase] [cancelar|tirar|parar|bloquear|desativar|apagar|cancelei|sair de|bloqueei] (os|as|estes|estas|esses|essas) [notices] (mas) (afinal|acabaram por|até|no fim|depois|vi que) (são|me|ser|eram) [revelaram-se|úteis|ajudam|me ajudam|servem|gostei|gosto|dão jeito|me salvam|salvam|mudei de ideia|desisti|mostraram-se]
    [cancelei|cancelei os avisos|cancelei as mensagens|tinha cancelado|desinscrevi-me|me descadastrei|me desinscrevi|saí|apertei sair|apertei stop|carreguei em stop|escrevi stop|escrevi sair|mandei stop|mandei sair|respondi stop|respondi sair|digitei sair] (tudo) [por engano|sem querer|por erro|por lapso|por distração|enganado|enganada] (no mês passado|na semana passada|ontem|outro dia) (mas|e|ainda) (já|agora|ainda bem|tudo) [voltaram a chegar|voltaram|voltou|voltei a receber|estou a receber|está resolvido|tá resolvido|já resolvi|está tudo bem|tudo bem|tudo certo|já chegam|chegam de novo|ainda bem que|ainda bem|bem que voltou|recebo de novo|estão chegando de novo|já recebo]
    [pensei|achei|julguei|julgava|pensava|achava] que (já|vocês) [me tinham|tinham me|tinham|tinha|haviam me|me haviam] [apagado|bloqueado|removido|tirado|esquecido|excluído|me bloqueado|me apagado|me esquecido|me tirado|me excluído|me removido] (da lista) [que bom|que alegria|ainda bem|fico feliz|obrigada por|obrigado por|que alívio] (receber de novo|receber)
    [someone] (vos|me|se|já) [diz|disse|pede|pediu|quer|queria|escreveu|mandou|respondeu|mandou vocês|vive dizendo] [que parem de|pra pararem|para pararem|para parar|pra parar|parar|stop|para não|pra não|que não lhe|para eu bloquear|pra eu bloquear|chega|sair] … [eu não|eu sim|mas eu|e agora|e se arrependeu|e arrependeu-se|e já se arrependeu|mas depois]
    [alguém|um|uma mãe|um pai|um vizinho|uma vizinha|um cara|uma moça] (no|do|de um|lá no) (grupo|chat|zap|turma) [escreveu|mandou|disse|respondeu|falou|gritou|postou] (um|que|para) [parem de|pare de|chega de|stop|não mandem mais|não enviem mais|me tirem|tirem-me|parem com] (mandar|enviar|escrever|mensagens)
    [pessoal|gente|povo|vizinhos|alguns|muitos|outros] (do grupo|aqui) (se) [reclama|reclamam|queixa-se|queixam-se|diz|dizem] (de) que (vocês) [mandam|enviam|escrevem|chegam|são] [muitos|demasiados|tantos|muitas|demasiadas] [notices]
    [chega de|basta de|nada de|não quero|não quero mais|parem de pôr|parem de meter|parem de colocar|não ponham|não ponham mais|não metam|não coloquem|não coloquem mais|não deixem] (mais|os) [folhetos|panfletos|catálogos|papel|papéis|revistas|jornais|encartes|publicidade|propaganda|publicidade em papel] (em papel) [na caixa do correio|na minha caixa de correio|na caixa de correio|na minha caixa do correio|nas caixas de correio|debaixo da porta|no para-brisas|no portão|na portaria|na porta]
    [não me liguem mais|não me ligue mais|não me liguem|não liguem mais|não liguem|não me liga mais|parem de ligar|parem de me ligar|chega de ligações|nada de ligações|ligações não|chamadas não|nada de chamadas|chega de chamadas|não me telefonem|não me telefonem mais|não telefonem] (para casa|pra casa|para o fixo|no fixo|por favor|que|mas) [texts_ok]
    [emails|correios|cartas|ligações|chamadas|folhetos] (é que|já) [não|podem parar|parem|chega|dispenso|dispensam-se] (mas|já) [texts_ok]
    não (me|nos) [mandem|mande|manda|enviem|envie|ponham|ponha|põe|dêem|deem|dê|dá|sirvam|sirva|tragam|traga|botem|bota|coloquem|vendam] mais (desse|dessa|daquela|daquele|deste|um|uma) [serving]
    [quem|quem é que] (vos|lhes) [disse|falou|diz] que (eu) (já) não [quero|queria] (mais|receber) [notices]
    [quem|quem é que] (vos|lhes) [mandou|pediu|disse|autorizou|falou] (para|pra|que|a) (vocês|vcs) [me tirarem|me tirar|tirarem-me|me removerem|remover-me|me cancelar|me cancelarem|cancelarem a minha|me excluir] (da lista|dos avisos|do grupo)
    [cancelar a inscrição|cancelar a assinatura|cancelar inscrição|descadastrar|me descadastrar|desinscrever-me|cancelar] (da|do|das|dos|de|a|o|as|os) (minha|meu|ser) [life]
    [mandei|enviei|escrevi|mandei isso] (isto|isso|a mensagem) [pra|para|à|a] (a) pessoa errada (desculpa|desculpem|era|foi)
    [desculpa|desculpem|ops|ups|foi mal|perdão] … [pra pessoa errada|à pessoa errada|para a pessoa errada|chat errado|grupo errado|conversa errada|contato errado|número errado meu] era (pro|para|pra|para o|para a) (meu|minha|o|a) [marido|filho|filha|mulher|mãe|amiga|amigo|esposa|irmã|meu marido|meu filho|minha filha|minha mãe]
    não (me) deixem de [chegar|vir|receber] (os|as) [notices]
    ^ não precisa (me) [cancelar|tirar|parar|remover] (os|as|o|a) [notices] (não)
    já me desinscrevi (do|da) [ginásio|academia|curso|clube|jornal|escola|revista|natação|ioga|piscina]
    [removeu|apagou|desinstalou] (o|a) [aplicativo|app|aplicação] (do) (celular|telemóvel|telefone) (dele|dela)
    não [quero|queremos|queria] que (me|nos|o|a) [tirem|tire|tires|removam|remova|apaguem|apague|eliminem|retirem|excluam] (do|da) [coro|equipa|equipe|curso|lista de espera|turma|excursão|passeio|orquestra]
    [tira-me|tirem-me|me tira|me tire|tire-me] do [alta-voz|viva-voz|viva voz|alta voz]
    [meu filho|minha filha|o miúdo|a miúda|meu neto|minha neta|o menino|a menina|meu marido|minha mulher] (já) não quer (mais) [ir|vir|comer|dormir|brincar|jogar|treinar|estudar|fazer|nadar|dançar|tomar|usar|voltar|andar]
    não (me) [mande|mandem|envie|enviem|traga|tragam] mais [o menino|a menina|as crianças|os meninos|o miúdo|a miúda|os miúdos|o meu filho|a minha filha|o bebé|o bebê] [sem|com|de|em]
    [não quero mais|não queremos mais] (nada) [obrigado|obrigada] (é) [só|apenas] [a conta|o café|um café|a água|dois cafés]
    [parem com|chega de|não quero mais|basta de|parem de mandar] (as|os) [cartas|faturas|contas|folhetos|catálogos|extratos|boletos] … [mandem-me|me mandem|enviem-me|me enviem|prefiro|melhor] (um|por|os) [sms|mensagem|mensagens]
    [tirem-me|me tirem|retirem-me|tira-me] (por favor) [do|da] [ténis de mesa|tênis de mesa|pingue-pongue|ping-pong|aula|mesa|jogo|torneio|treino|passeio|ioga|almoço|jantar|workshop] (de|da|do) [segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|hoje]
    [diga|diz|digam|peça|pede] … [deixe em paz|deixem em paz|deixar em paz|não incomodar] (o|a) [cão|cachorro|gato|cavalo|menina|menino]
    [liguei|marquei|disquei|telefonei|toquei|digitei|toquei à|toquei na] … [número errado|numero errado|botão errado|código errado|campainha errada|porta errada|intercomunicador errado]
    [carteiro|estafeta|motorista|taxista|motoboy|entregador|vizinho|táxi|condutor|técnico|uber] … [número errado|número da porta errado|numero errado|mal o número|enganou-se no número|enganou no número|errou o número|errou de número|enganou-se na porta|número da casa errado]
    [enganei-me|me enganei|errei|troquei|confundi] (no|o|de) [número|numero]
    [número|tamanho] errado (de|do|da|dos|das|nos|nas|nestes) [sapato|sapatos|sapatilhas|ténis|calças|óculos|camisola|camisa|vestido|anel|botas|tênis]
    [meu|minha|o|a|nossa|seu] [marido|mulher|esposo|esposa|mãe|pai|filho|filha|namorado|namorada|chefe|irmã|irmão|amiga|amigo|vizinha|vizinho|avó|avô|sogra|sogro|ela|ele|adolescente|neto|neta|colega] (sempre|me|já|às vezes) (sempre) [diz|dizia|repete|disse|fala|vive dizendo|diz sempre|está sempre a dizer|comenta|diz-me|me disse] (que|sempre) [chega de publicidade|chega de propaganda|chega de anúncios|não quero mais publicidade|chega de mensagens|chega de spam|deixa-me em paz|me deixa em paz|deixa-me|me deixa|não me chateies|não me incomodes|não me perturbe|pára com isso|para com isso|para|chega|basta|vai-te embora|não me escrevas mais|stop|apaga isso|apaga tudo|some daqui|larga-me] (mas|e|embora) (eu|a mim|já) [eu|mas eu|gosto|a mim|da vossa|das vossas|as suas|dos vossos|adoro]
    [meu|minha|o|a] [marido|mulher|esposo|esposa|mãe|pai|filho|filha|namorado|namorada|chefe|irmã|irmão|amiga|amigo|vizinha|vizinho|avó|avô|sogra|sogro|ela|ele|adolescente|neto|neta|colega] (me|só|já) [resmungou|murmurou|gritou|disse|me disse|disse-me|berrou|soltou|sussurrou|respondeu|respondeu-me|rosnou|bufou|atirou] (algo|um|assim) [chega de publicidade|chega de propaganda|chega de anúncios|não quero mais publicidade|chega de mensagens|chega de spam|deixa-me em paz|me deixa em paz|deixa-me|me deixa|não me chateies|não me incomodes|não me perturbe|pára com isso|para com isso|para|chega|basta|vai-te embora|não me escrevas mais|stop|apaga isso|apaga tudo|some daqui|larga-me] (e|quando|mas|porque|mãe|pai) [foi-se embora|foi-se|foi embora|saiu|desligou|trancou-se|se trancou|foi|eu|mas|logo|depois|quando|subiu]
    [ela|ele] (me|só|já) [resmungou|murmurou|gritou|disse|me disse|disse-me|berrou|soltou|sussurrou|respondeu|respondeu-me|rosnou|bufou|atirou] (algo|um|assim) [chega de publicidade|chega de propaganda|chega de anúncios|não quero mais publicidade|chega de mensagens|chega de spam|deixa-me em paz|me deixa em paz|deixa-me|me deixa|não me chateies|não me incomodes|não me perturbe|pára com isso|para com isso|para|chega|basta|vai-te embora|não me escrevas mais|stop|apaga isso|apaga tudo|some daqui|larga-me] (e|quando|mas|porque|mãe|pai) [foi-se embora|foi-se|foi embora|saiu|desligou|trancou-se|se trancou|foi|eu|mas|logo|depois|quando|subiu]
    não (me|a|o) [incomodem|acordem|perturbem|chateiem|incomodes|acordes|toquem|liguem|incomode|acorde] (à|ao|a|o|os|as|para) (minha|meu) [avó|avô|mãe|pai|bebé|bebê|menino|menina|crianças|cão|cachorro|gato|vizinhos|vizinha|filho|filha|avozinha|senhora|treinador|professora|professor|miúdos] (que|porque|se|quando|ele|ela|já) [está|estão|dorme|dormem|a dormir|dormindo|doente|descansando|a descansar|morde|antes|depois|por|se|chegar|ela|ele]
    [deixem|deixa|deixe] … [cão|cachorro|gato|cavalo|treinador|vizinha|vizinhos|vizinho|bebé|bebê|professor|patos|cavalos] [em paz|sossegado|sossegada|dormir|descansar|quieto|quieta|tranquilo]
    [deixem|deixa|deixe] [em paz|sossegado|sossegada|dormir|descansar] (o|a|os|as) (meu|minha) [cão|cachorro|gato|cavalo|treinador|vizinha|vizinhos|vizinho|bebé|bebê|professor|patos|cavalos]
    ^ (não) [para para|pára pára|pera pera|stop stop|para|pára|stop|espera|calma] (não|espera|que|para|aí) [somos|é que somos|éramos|eram|são|quando era|quando é|quando foi|a que horas|que horas|onde era|era às|era o|que dia|queria dizer|quis dizer|como|digo]
    [chega de|basta de|não quero mais|não me mandem mais|não me enviem mais|não me mandem|parem de mandar|não quero|parem com] (as|os|mais) [faturas em papel|faturas|papel|cartas|contas em papel|contas|extratos em papel|folhetos|correio|catálogos|cartas em papel|boletos|fatura em papel] (em papel|nem|pelo correio|por correio) (cartas) [por sms|por sms é melhor|por mensagem|por mensagem é melhor|melhor por sms|prefiro sms|prefiro por sms|os sms|prefiro o sms|prefiro mensagem|melhor sms|o sms|pelo sms]
    [paro|parar|suspendo|tenho de parar|devo parar|paro de tomar|deixo de tomar|suspender|parar de tomar|tenho que parar|interrompo] … [comprimidos|comprimido|remédio|remédios|medicação|medicamentos|antibiótico|varfarina|insulina|aspirina|gotas|tratamento|metformina|pílula]
    [já não preciso|já não precisamos|não preciso mais|não precisamos mais|já não é precisa|já não é preciso|já não é necessária|não é mais necessária|não preciso] (da|do|de|a|o) (minha|meu|uma|essa|esse) [revisão|consulta|marcação|hora|reserva|peça|reparação|encomenda|pedido|visita|inspeção|entrega|aula|mesa|quarto|orçamento|táxi|exame|serviço|vistoria]
    ^ (a|o|minha|a minha|portanto a|por isso a|então a) [revisão|consulta|marcação|hora|reserva|peça|reparação|encomenda|pedido|visita|inspeção|entrega|aula|mesa|quarto|orçamento|táxi|exame|serviço|vistoria] (de|do|da) (segunda|terça|quarta|quinta|sexta|amanhã|carro) [já não é precisa|já não é preciso|já não é necessária|já não é necessário|não é mais necessária|não é mais necessário|já não preciso|não preciso mais]
    [cancelei a assinatura|cancelei|desinscrevi-me|saí|anulei a assinatura|deixei de assinar|desisti|me desinscrevi] (do|da|de|o|a) (meu|minha|um|uma) [jornal|revista|ginásio|academia|boletim|clube] … [mas|as|os|vossas|vossos|das|dos] … [gosto|adoro|servem|ler|bem-vindas|bem vindas|leio|úteis]
    [diz-lhe|diga-lhe|fala pra ele|fala para ela|fala para ele|diz a ele|fala pra ela|diga a ele] (que) (pare|para|de) (parar) (de) [ligar|telefonar|escrever|chatear|incomodar|mandar]
    [vizinho|vizinha|amigo|amiga|primo|prima|chefe|irmão|irmã|ele|ela] (me) [diz|disse|contou|falou] que (já) (os|as|a|o|lhe) [bloqueou|bloqueou a|bloqueia|denunciou]
    [tira|tirem|tire|risca|risquem|apaga|apaguem|remove] (a|o|nos|me) (gente|meu nome) (da|do) [lista de convidados|lista de presença|lista da festa|lista do jantar|escala|turno|lista do churrasco|lista da excursão]
    [toquei|tocou|bati|digitei|apertei|carreguei|comprei|pedi|mandaram|puseram|enviaram|veio|vieram|chegou] (primeiro|antes|a|à|na|no|sem querer) (porta|campainha|para) (do|da|para|o|um|num|no|com o|em|pro|de) [número|numero] errado
    (campainha|porta|casa|sapato|sapatos|ténis|tênis|botas|sandálias|bota|autocarro|ônibus|apito|menu|camisola|camisa) … (do|de|com|o|no) número errado [campainha]
    [entregador|motoboy|estafeta|carteiro|motorista|correio|técnico] (já|me) [ligou|tocou|chamou] (primeiro|antes) (para|pra|pro|a|no|ao) (um|o) número errado
    número errado (de|da|do) [casa|porta|sapato|sapatos|calçado|ônibus|autocarro|pedido|quarto|sala|andar|linha|mesa|série|conta|encomenda|rua]
    [sapato|sapatos|ténis|tênis|botas|sandálias|sandália|chinelo|calçado|porta|autocarro|ônibus|etiqueta|ramal|opção] … número errado
    [meu filho|minha filha|meu marido|minha mulher|minha mãe|meu pai|meu chefe|a professora|o professor|a profe|meu irmão|minha irmã|o miúdo|a miúda|a menina|o menino|minha avó|a vizinha|o vizinho|minha sogra] (me|nos|só|sempre|já) [grita|diz|disse|gritou|repete|responde|respondeu|escreveu|fala|falou|dizia|berra] (que) [me deixa em paz|deixa-me em paz|me deixem em paz|deixem-me em paz|parem de|para de|chega|basta|não me liga|não me escreve|não mandem]
    [deixa|deixem|deixe|deixar|deixai] (lá) (o|a|os|as|ao) [menina|menino|cão|gato|cachorro|cachorrinho|cadela|bebé|bebê|entregador|estafeta|carteiro|porteiro|rapaz|moça|moço|rapariga|vizinho|vizinha|velho|velhinha|meu filho|minha filha|meu marido|minha mulher] (coitado|coitada|também) em paz
    [tirem|tira|tire|risquem|risca|apaguem|removam|retirem|tirar|riscar] (me|o meu nome|meu nome|a minha filha|o meu filho|meu filho|minha filha|nos) (por favor) (da|do|de) [lista de participantes|lista de convidados|lista de espera|lista de presença|lista de inscritos|lista do torneio|lista da excursão|lista do churrasco|lista da festa|excursão|aula|jantar|almoço|turno|torneio|jogo|passeio|viagem|workshop|evento|corrida|reunião|festa|escala|treino|turma de|grupo de corrida|equipa|visita de estudo|lista do jantar|lista da viagem]
    [tirem-me|tira-me|risquem-me|risca-me|retirem-me] (por favor) (da|do) [lista de participantes|lista de convidados|lista de espera|lista de inscritos|excursão|aula|jantar|almoço|turno|torneio|jogo|passeio|viagem|workshop|evento|corrida|reunião|festa|escala|treino|equipa|visita de estudo]
    não [mandem|envie|enviem|mande|manda|envia] (me) (o|a|os|as|um|uma|meu|minha|pelo|por) [encomenda|pacote|pedido|técnico|estafeta|entregador|fatura|táxi|uber|motoboy|cheque|correio|sedex|enfermeira|cartão|chaves|carro|canalizador|encanador|boleto]
    ^ (stop|para|pára|espera|esperem|parem) [stop|para|pára|espera|esperem|parem] (aí|um momento|um segundo|que) [esqueci|esqueci-me|esqueceram|esqueceram-se|enganei-me|me enganei|falta|faltam|faltou|uma pergunta|faltava]
    [apaguei|eliminei|excluí|deletei|joguei fora|deitei fora|perdi|apagamos|apagámos] (sem querer|por engano|já|todas|todos|tudo) [meu|minha|meus|minhas|o|a|os|as]
    [receberam|recebeu|têm|tem|chegou|viram|já têm] (já) (aí) [meu|minha|o meu|a minha|os meus|as minhas|meus|minhas] [currículo|cv|fotos|foto|documentos|papéis|radiografias|exames|análises|candidatura|formulário|comprovante|comprovativo]
    veio (o) número errado [calço|visto|uso]
    veio (o) [número errado|tamanho errado]
    ^ [remove|remova|tira|tire] só (a|o|as|os) [sobremesa|cebola|bebida|batata|salada|molho|queijo|tomate|refrigerante]
    [endereço|morada|nome|número] [da|do|de] [festa|casamento|restaurante|hotel|jantar|reunião|escola|bolo|avó|dentista|médico|encanador|canalizador|vizinho|loja] … [mudou|errado|errada|novo|nova|corrige|corrijam|atualiza|altera|troca]
    [bolo|encomenda|pacote|fatura|convite|bilhete|ingresso|passagem|cardápio|ementa|lápide|troféu|cartaz|camisa|camisola|diploma|crachá|nota fiscal|pedido] & [errado|errada|erro|mal escrito|trocado|incorreto] & [corrigir|corrijam|arrumar|mudar|alterar|trocar|arrumem|mudem|alterem|consertar|corrige|arruma]
    [apaguei|perdi|apagou|eliminei|deletei|expirou] … (mandem|mande|manda|enviem|envie|envia|reenviem) [mandem outro|mande outro|manda outro|enviem outro|envie outro|envia outro|mandem outra|enviem outra|manda outra|mandem outra vez|manda de novo|mandem de novo|enviem outra vez|envia outra vez]
    [código|codigo|comprovativo|link|boleto|comprovante|recibo|fatura] … [mandem outro|mande outro|manda outro|enviem outro|envie outro|envia outro|mandem outra vez|manda de novo|mandem de novo|enviem outra vez]
    não [incomodas|incomodou|incomodaste|incomoda] nada
    basta [entrar em contato|entrar em contacto|me contatar|me contactar|clicar|seguir|abrir|escolher]
    [remover|tirar|apagar|excluir|retirar] da (minha) lista de [compras|desejos|espera|reprodução|amigos|favoritos|tarefas|convidados|jogadores]
    ^ fim [de|da] [mensagem|transmissão|texto|comunicado] (de texto) $
    [obrigado|obrigada|agradecido|agradecida] para
    esse não é (o) meu [nome verdadeiro|nome completo|problema|estilo|tipo|forte|carro]
    destinatário [incorreto|incorrecto|errado|inválido] [ou|e] [não|inválido]
    [adiciona|adicionar|colocar|põe|remover] (o|a) (jogador|usuário|utilizador) [à|a|na|da] lista negra
    ^ a [remover|desligar|cancelar|parar|eliminar|terminar|apagar|sair|desativar|desactivar|guardar|enviar] $
    [confirme|confirmar|confirma] a [remoção|eliminação|exclusão] (do|da|dos) (arquivo|ficheiro|item)
    (não|nunca) (eu) [dei|dou|dava] [permissão|autorização|licença] [para|a] [essa|esta|esse|este|a|o] [mudança|alteração|obra|cirurgia|viagem]
    desativar [mensagens de|avisos de] [ausência|erro|estado|sistema]
    nunca dei permissão para essa mudança
    baixa [qualidade|resolução|velocidade|prioridade|definição]
    não [parem|pare|para|parar|pares|deixem|deixe|deixa|deixar] (nunca) (de) (me) [mandar|enviar|escrever|avisar] (as|os|essas|esses|estas|estes|suas|vossas)
    chega de [arroz|comida|pão|açúcar|sal|feijão|chuva|calor|trabalho|café|doce|cerveja|sobremesa|carne|molho] (por|pra|para) (hoje|essa|esta|agora|mim)
    (ele|ela|meu ex|minha ex) [parou|deixou|pararam|deixaram] de (me) [escrever|mandar|ligar|enviar|mandar ofertas|falar]
    [me deixa|deixa-me|deixa me] em paz que (eu) [tô|estou|tenho|vou]
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
    número [errado|incorreto|incorrecto] de [argumentos|parâmetros|parâmetro|colunas|campos|linhas|itens|elementos|caracteres|série|versão]
    [tamanho|cor|produto|pedido|endereço] (está|veio|é) [errado|errada|incorreto]
    [atualizar|mudar|alterar|corrigir|modificar] (o|a|meu|minha) (meu|minha) [consulta|reserva|pedido|=data|senha|horário|hora|entrega|cartão]
    quem é (esse|essa|o|a) (cara|menino|menina|que|moça|rapaz|melhor)
    [preciso|precisa|quero|pode] (de|me) [ajuda|ajudar] (com|para|pra|a|no|na)
    stop motion
    [nunca|não] pedi [para|pra] sair $
    chega mais (cedo|tarde|perto)
    basta [ligar|apertar|clicar|enviar|dizer|responder|falar|chegar|vir|pedir|mandar]
    [esquece|esqueça|esqueçam|esqueci] (o|do|de|meu|minha) [aniversário|guarda chuva|chave|carteira|casaco|isso]
    [dont] [bother] (mais) (o|a|os|as|um|uma) [motoboy|entregador|técnico|estafeta|booking|comida|boleto|fatura|nota|caixa|código|comprovante|recibo|email|link|foto|fotos|áudio|beijo|beijos|memes|vídeos]
    (o|a) [app|aplicativo|site|sistema|aplicação|banco|relógio|celular|telefone] não [bother] (mais)
    não (me|nos) [bother] (mais) [tarde|por aqui|pro trabalho|para o trabalho|amanhã|hoje à|domingo]
    não quero [incomodar|atrapalhar|chatear|ser chato|ser chata] (mas)
    [não|nem] (se) (vos|te|lhes) [ocorra|passe pela cabeça] (me) [tirar|remover|retirar]
    [disse|pediu|falou|diz] (que|pra|para) (ele|ela|mim|eu) não (me|lhe) [bother] (mais)
    [chega] (de) (pôr|colocar|botar|palhinhas|gelo|açúcar|sal|cebola) [palhinhas|gelo|açúcar|sal|cebola|plástico|canudo]
    para (as|os|essas|esses|estas|a|o) [promoções|ofertas|promoção|descontos|avisos|lembretes] (do|da|de|eu|tem|preciso|que|há|vale) [do|da|de|eu|tem|preciso|que|há|vale]
    não [quero|preciso] (mais) [parcelar|pagar|trocar|o azul|esse modelo|a camisa|o bolo|devolver|entrega|sacola|saco]
    (minha|meu) [mãe|pai|filho|filha|marido|esposa|avó|avô] não quer (o|a|os|as) [bolo|doce|sofá|carne|camisa|vestido|azul|vermelho]
    perdi (o|meu) (meu) [celular|telemóvel|telefone] … [número novo|novo número|este é o meu|esse é o meu]
    (tô|estou|tou) [cansada|cansado] (hoje|demais|pra caramba) … [falamos|amanhã|depois|trabalho|vou dormir|descansar|boa noite]
    mudei de [morada|endereço|casa] (a|o|minha|meu) (nova|novo) [a nova|o novo|nova morada|novo endereço]
    que [chatice|saco|droga|merda] (essa|esta|o|a|este|esse) [está a chover|tá chovendo|chuva|trânsito|fila|calor|frio|tempo|segunda feira|greve|engarrafamento]
    quem mandou (essa|a|esta) (foto|mensagem|encomenda|flores) (mensagem|pra mim) $
  `,
};
