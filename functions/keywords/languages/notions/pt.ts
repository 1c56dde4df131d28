import type { NotionData } from './notion.ts';

export const pt: NotionData = {
  code: 'pt',
  notions: {
    me: 'eu, me, mim, meu, minha, meus, minhas, comigo, sou, estou, to, tou, tenho, migo, m, eh comigo',
    we: 'nos, nosso, nossa, nossos, nossas, conosco, connosco, a gente, somos, estamos, agente',
    you: 'tu, te, ti, teu, tua, teus, tuas, voce, voces, vc, vcs, seu, sua, seus, suas, contigo, lhe, consigo, vos, vosso, vossa, vossos, vossas, convosco, ce, ces, lhes, o senhor, a senhora, es, estas, oce, v6',
    youAll: 'voces, vcs, voces todos, todos voces, malta, pessoal, galera, gente, ces, vos',
    heShe: 'ele, ela, dele, dela, lhe, seu, sua, nele, nela, el, ela propria',
    they: 'eles, elas, deles, delas, lhes, seus, suas, nelas, neles',
    someone: 'alguem, algum, alguma, pessoa, pessoas, gente, qualquer um, alg, alguns, outrem, fulano, qualquer pessoa',
    nobody: 'ninguem, nenhum, nenhuma, ngm, ng, nenhuns',
    thisOne: 'este, esta, estes, estas, isto, neste, nesta, deste, desta, esse, essa, isso, iss, disto, disso, nisso',
    thatOne: 'esse, essa, esses, essas, isso, aquele, aquela, aquilo, aqueles, que, q, desse, dessa, dessas, desses, daquele, k, aquelas, disso',
    here: 'aqui, ca, aki, ka, aq, daqui, por ca, eis',
    there: 'la, ali, ai, acola, dali, dai',
    not: 'nao, n, num, nem, naum, nn, nope, tampouco, na, naoo, negativo',
    never: 'nunca, jamais, nunca mais, em tempo algum, nunka, nc',
    noLonger: 'ja nao, nao mais, mais, nunca mais, nao quero mais, deixei de, ja n, parem de',
    nothing: 'nada, nd, nada disso, coisa nenhuma, coisissima, porra nenhuma, nadinha, patavina',
    without: 'sem, s/',
    already: 'ja, jah',
    still: 'ainda, aind, continua*, ainda assim, todavia, inda',
    again: 'de novo, novamente, outra vez, denovo, dnv, outra, mais uma vez, uma vez mais, volt*, re',
    always:
      'sempre, smp, smpr, constantemente, o tempo todo, toda hora, todo dia, sem parar, todo o tempo, continuamente, a toda a hora, a torto e a direito, direto, o dia todo, constante, vira e mexe, sistematicamente, sp',
    every: 'cada, todos os, todas as, todo, tds, toda, kada, qualquer',
    all: 'tudo, todo, toda, todos, todas, td, tds, tda, inteir*, totalmente, completamente, por completo, totalidade, integral*, tudinho, geral',
    other: 'outro, outra, outros, outras, demais, alhei*, outrem, otro',
    same: 'mesmo, mesma, mesmos, mesmas, igual, iguais, identic*, msm, proprio',
    different: 'diferente, diferentes, distint*, divers*, dif, vari*',
    own: 'proprio, propria, proprios, proprias, particular',
    only: 'so, apenas, somente, soh, unicamente, unico, unica, exclusiv*, so isso, simplesmente',
    also: 'tambem, tb, tbm, tmb, bem como, alem disso, inclusive, tbem, ainda, igualmente',
    but: 'mas, porem, contudo, no entanto, so que, entretanto, todavia, ms, senao',
    because: 'porque, pq, pois, ja que, porq, pk, por que, visto que, uma vez que, devido, pke, por causa, dado que, pque, fins',
    ifSo: 'se, caso, a menos que, a nao ser, si, senao, desde que, salvo',
    until: 'ate, ate que, te, enquanto',
    fromNow:
      'a partir de agora, daqui em diante, doravante, de agora em diante, a partir de hoje, daqui pra frente, de hoje em diante, futuramente, daqui por diante, no futuro, daqui para a frente',
    enough: 'basta, chega, suficiente*, bastante, ja chega, ja deu, chega disso, o suficiente',
    tooMuch: 'demais, demasiad*, exces*, muito, dms, exagero, exagerad*, sobrecarreg*, de mais, abus*',
    soMuch:
      'tanto, tanta, tantos, tantas, tao, um monte, monte, montao, duzias, dezenas, centenas, milhares, carradas, tanta coisa, um mar, resmas, trocentos, mil',
    more: 'mais, +, maior, mas, adicional',
    less: 'menos, menor, reduz*, diminu*',
    many: 'muito, muita, muitos, muitas, mto, mts, varios, varias, mt, mta, mtas, mtos, um monte, bue, diversos, bastantes, inumer*, montes, mui, vario',
    few: 'pouco, pouca, poucos, poucas, um pouco, pouquinho, alguns, algumas, um bocado, uns, umas, bocadinho, um par',
    once: 'uma vez, 1 vez, uma unica vez, certa vez',
    twice: 'duas vezes, vezes, vez, tres vezes, segunda vez, terceira vez, 2 vezes, enesima, mil vezes, vzs, vzes, decima',
    first: 'primeir*, 1o, 1a, 1º, antes de mais',
    last: 'ultim*, final, passado, passada, finais',
    next: 'proxim*, seguinte*, que vem, prox',
    now: 'agora, agr, ja, neste momento, atualmente, hj, agra, actualmente, agorinha, neste instante',
    immediately:
      'imediat*, ja, agora mesmo, logo, na hora, urgentemente, de imediato, quanto antes, o mais rapido, o quanto antes, ja ja, asap, de vez, instantan*, com urgencia, sem demora, prontamente, logo que possivel, o mais breve, diretamente',
    today: 'hoje, hj, oje, esta noite, hoje em dia, logo a noite, hoj, hoje a',
    tomorrow: 'amanha, amnh, amh, amanhaa, depois de amanha, amnha',
    yesterday: 'ontem, onte, anteontem, antes de ontem, ontem a',
    day: 'dia, dias, diari*, dia a dia, por dia',
    week: 'semana*, sem, smn, quinzena*',
    month: 'mes, meses, mensal*, mensais, bimestr*, trimestr*',
    year: 'ano, anos, anual*, anuais',
    hour: 'hora, horas, h, hrs, hs, minuto*, min, mins, meia hora, meia, horario*, madrugada, hr, e meia',
    morning: 'manha, manhas, de manha, manhazinha, cedo, matin*',
    evening: 'tarde, tardes, noite, tardinha, fim da tarde, noitinha, fim de tarde, tardezinha',
    night: 'noite*, meia-noite, madrugada*, meia noite, noturn*, anoite, nocturn*',
    weekday:
      'segunda*, terca*, quarta, quinta, sexta, quarta-feira, quinta-feira, sexta-feira, seg, ter, qua, qui, sex, feira, 2a, 3a, 4a, 5a, 6a, sextou, dia util, dias uteis',
    weekend: 'sabado*, domingo*, fim de semana, final de semana, fds, fim-de-semana, sab, dom, findi, finde, fins de semana',
    soon: 'em breve, logo, daqui a pouco, daqui pouco, brev*, logo logo, ja ja, daki, dentro em breve, nao tarda, jaja',
    later: 'depois, mais tarde, logo, dps, posterior*, seguida, dpois, depoi, apos, em seguida, adiante',
    before: 'antes, anterior*, ha, atras, antigamente, previ*, antecedencia, dantes',
    early: 'cedo, cedinho, adiantad*, antecip*, antecedencia, antes',
    late: 'tarde, atraso, atrasad*, atrasei, atrasar*, atrasou, atrasos, atrasando, atrasa, tardio, tardia, demor*',
    time: 'tempo, hora, vez, tmp, horario, prazo*, temp, tempinho, tempos',
    moment: 'moment*, instante*, segundo*, minutinho, seg, pouquinho, segundinho, pera, um minuto, bocadinho, instantinho',
    longTime:
      'muito tempo, ha anos, ha seculos, seculos, uma eternidade, tempao, faz tempo, ha meses, ha tempos, ha imenso tempo, mt tempo, ha muito, anos e anos, uma vida, de longa data',
    what: 'que, o que, oq, q, qual, ke, oque, o q, k, u que, que e isso',
    who: 'quem, qm, kem, de quem, quem e, quem sao, para quem, a quem',
    where: 'onde, ond, aonde, donde, de onde, cade, kd, kade, pra onde',
    when: 'quando, qnd, qd, qdo, kdo, kuando, que horas, a que horas, quand',
    why: 'por que, porque, pq, pk, para que, pra que, porke, a que proposito, por que raio, por que motivo',
    how: 'como, cm, cmo, de que maneira, komo, de que forma, cume',
    howMuch: 'quanto, quanta, quantos, quantas, qto, qtos, qt, qnt, qnto, qtas, que preco',
    which: 'qual, quais, ql, qualquer, quaisquer',
    please:
      'por favor, pf, pfv, favor, pfvr, por gentileza, gentileza, faz favor, se faz favor, pff, sff, peco, solicito, agradec*, poderia, pls, porfavor, queiram, queira, pfavor, pelo amor, pfr, encarecidamente, plmdds, pfff, facam o favor, por obsequio, s.f.f., fazem favor, por amor de deus, se puder',
    thanks: 'obg, obgd, brigad*, vlw, valeu, grat*, agradec*, bigado, obgda, obrig*, obr, obga, obgdo, muito grata',
    sorry:
      'desculp*, dsclp, dsc, perdao, lament*, sinto muito, perdoe, perdoa, sorry, dscp, discupa, mal ai, foi mal, peco desculpa, licenca, perdoem',
    hello:
      'ola, oi, bom dia, boa tarde, boa noite, bd, bt, bn, alo, hey, e ai, eai, caro, cara, prezad*, oii, oie, oiee, viva, estimad*, opa, exmos, exmo, caros, senhores, eae, oiii, salve, fala, ei, bdia, boas, oi gente, tudo bem, tudo bom, td bem, blz',
    bye: 'tchau, adeus, ate logo, ate mais, tchauzinho, xau, abrac*, bjs, ate amanha, flw, falou, fui, fique bem, ate ja, fica bem, ate breve, boa noite, inte, te, ate depois',
    regards:
      'cumprimentos, atenciosamente, att, cordialmente, saudacoes, melhores cumprimentos, grato, sinceramente, cpts, cumps, com os melhores, abraco, respeitosamente, sds, cordiais, subscrevo',
    yes: 'sim, s, ss, simm, aham, uhum, claro, pois, yep, isso, certo, sm, sims, positivo, afirmativo, e sim, yes, ya, siim, pois e, com certeza, exato',
    okay: 'ok, okay, ta bom, beleza, blz, certo, combinado, esta bem, ta bem, fechado, bem, oki, okk, tranquilo, ta, fixe, tudo bem, td bem, de acordo, pode ser, entendido, blza, perfeito, na boa, suave, pode deixar, belezura, joia, show, tudo certo, recebido, tranks, podes crer, dacordo, okey',
    want: 'quer*, qro, qr, desej*, gostari*, gostav*, pretend*, qria, vontade, gosto, kero, keria, kria, quiser*, quis, apetec*, afim, a fim, solicit*, curtia, qer, faco questao, intencao',
    need: 'preciso, precisa, precisam, precisamos, precisar, precisava, precisei, precisando, precisas, precisou, precisaria, precise, falta, prc, prciso, necess*, careco, faz falta, requer*, presciso',
    must: 'devo, deve, devem, devemos, deves, dever, deveria, deveriam, devia, deviam, devera, tenho que, tem que, tenho de, tem de, temos que, ter de, obrig*, ha de, ter que, tens de, teria que, deveis, e preciso, cabe, tenham de, tens que, forc*',
    can: 'pode, podem, podemos, podes, poder, podia, podias, podiam, poderia, poderiam, podera, poderao, poderei, podendo, podiamos, podese, poderes, posso, consig*, consegu*, possa, possam, possas, possamos, capaz, pude, puder*, da pra, da para, sabe, sabes, tem como',
    may: 'autoriz*, posso, pode, direito, permit*, pode-se, licit*',
    letDo: 'deixa, deixe, deixem, deixar, deixo, deixam, deixou, deixes, permit*, dexa, deixem-me, vamos, deixa-me',
    tryTo: 'tent*, experiment*, procur*',
    stop: 'pare, parem, parar, parou, parei, paro, param, paramos, parado, parada, parasse, parassem, pares, para, parem com, para de, chega, stop, basta, cess*, deixem, deixe, deixa de, pareis, deixem de, deixe de, suspend*, interromp*, acabem, acabe, cortem, desist*, de um tempo, deem um tempo, pare com, parai, param de, breca, sair, pelo amor de deus, chega de, abstenham*, abster, de uma vez, pausar',
    end: 'fim, termin*, acab*, final*, encerr*, por fim, conclu*, findar, findo, cess*, rescind*, rescis*, ponham fim, ponto final, finda, extinc*, extint*',
    cancel: 'cancel*, anul*, suspend*, desmarc*, rescind*, rescis*, desist*, revog*, desfaz*, cnacel*, canselar',
    block: 'bloqu*, lista negra, block*, banir, vou bloquear, vetar, barrar, blok*',
    remove:
      'remov*, tira, tire, tirem, tirar, tiro, tirei, tirou, tiram, tirado, tirada, tirados, tirarem, tirando, tires, retir*, exclui*, exclua, excluam, apag*, elimin*, remoc*, risca, riscar, riscado, riscem, riscada, suprim*, descadastr*, sai, sair, baixa, dar baixa, saiam, sumir, suma, sumam, corta, cortem, cortar, limpem, limpar, exclusao, arranc*, saquem, afast*, expur*, desvincul*',
    deleteIt:
      'apag*, delet*, exclui*, exclua, excluam, elimin*, destru*, exclusao, supress*, suprim*, remov*, limpar, zerar, esquecimento, lixo, delata, aniquil*, ocult*',
    unsubscribe:
      'descadastr*, cancelar a subscricao, cancelar inscricao, desinscr*, cancelar assinatura, anular subscricao, sair, baixa, dar baixa, desubscr*, unsubscribe, dessubscr*, desregist*, desvincul*, subscricao, cancelar a inscricao, desaderir, desassin*, desligar, sair da lista, optar por nao, desfili*, remocao, opt-out, sair do grupo',
    subscribe:
      'inscrev*, subscrev*, assin*, cadastr*, regist*, inscri*, ader*, entrar, adesao, subscri*, me inscrevi, particip*, associ*, recadastr*, reinscr*, afili*, alist*, matricul*',
    leaveAlone:
      'deixem-me em paz, me deixem em paz, me deixa em paz, deixa-me em paz, vao se catar, vai embora, larga do meu pe, vao a merda, desaparecam, me esquecam, esquecam-me, vaza, vazem, sumam, some daqui, larga-me, larguem-me, vao se ferrar, me deixe em paz, deixe-me em paz, vai pro inferno, vao pro inferno, sai fora, sai do meu pe, saiam do meu pe, vao-se embora, vai a merda, larga mao, me erra, me errem, cai fora, caiam fora, me larga, me larguem, some, sumam da minha vida, desaparece, desampara, desamparem-me a loja, vao chatear outro, me esquece, vai te catar, vao dar uma volta, deslarguem-me, deixar em paz, em paz, sossegad*, vtnc, me deixem, me deixa, deixem-me, deixe-me, deixem-nos, da-me um tempo, larguem, larga, vai ver se estou na esquina, vai passear, vao passear, xo, deslarga',
    leave:
      'sai, sair, saio, saiu, saia, saiam, saindo, saem, sais, vou embora, embora, parti, parto, partir, partiu, partimos, partida, deixa, deixe, deixo, deixei, deixar, deixam, deixou, deixado, deixando, abandon*, retir*, larguei, largar, desligar, vou-me, ir embora, de saida, caio fora, vazar',
    refuse:
      'recus*, rejeit*, nego, negar, nao obrigado, nao obrigada, declin*, negado, negamos, nega, negou, negamento, deneg*, nem pensar, nao aceito, de jeito nenhum, dispens*, indefer*, nem morta, de modo algum, repudi*, nao concordo, passo, to fora, estou fora, de maneira nenhuma',
    forbid: 'proib*, veto, vetar, vetado, interdi*, vedad*, impec*, imped*, nao autorizo, nao permito',
    object:
      'opor, oposicao, oponh*, me oponho, contest*, contra, discord*, opus, objec*, opomos, nao concordo, opoe, direito de oposicao, desacord*, objet*, impugn*',
    agree: 'concord*, aceit*, acordo, consent*, consinto, ok, autoriz*, aprov*, de acordo, consintam, topo, topas, aceder, combinado',
    permission: 'permiss*, autoriza*, consentiment*, aprova*, licenca, anuencia, aval, meu consentimento',
    withdraw: 'retir*, revog*, retrat*, desist*, anul*, volto atras, voltar atras, renunci*',
    send: 'envi*, manda, mandar, mande, mandem, mando, mandei, mandou, mandaram, mandam, mandado, mandada, mandados, mandadas, mandando, mandes, mandaste, mandamos, mandava, mandarem, mandarei, mandem-me, remet*, expedi*, encaminh*, receb*, transmit*, dispar*, reenvi*, manda-me, emit*, inviem, reencaminh*, chega*, enderec*, env, inviar, passa-me',
    write: 'escrev*, escrit*, anot*, redig*, regist*, preench*, iscreve*, digit*',
    text: 'sms, mensage*, msg, msgs, texto*, torpedo*, zap, whatsapp, whats, mensaj*, zapzap, men, mssg, wpp, messenger, mms, recado, recados, wapp, audio*, esmes, smses',
    call: 'liga, ligar, ligue, liguem, ligo, ligou, liguei, ligam, ligando, ligaram, ligues, ligacoes, ligacao, ligaste, ligamos, ligas, ligarem, ligava, ligarei, ligo-te, telefon*, chama, chamar, chamem, chamad*, telemarketing, toca, toque, tocar, call center, retorn*, fonar, atend*, telf',
    contact: 'contat*, contact*, falar com, entrar em contato, comunic*, procur*, abord*, localiz*, encontr*, alcanc*',
    receive: 'receb*, recep*, chega, chegou, chegam, chegaram, obt*, resceb*, recever, resebi',
    answer: 'respond*, respost*, retorn*, atend*, resp, reply, contest*, feedback, respoda',
    read: 'ler, leio, li, le, leitur*, lido*, leia*, lendo, leu, leram, lidas, lida, leem, lemos, ilegivel',
    bother:
      'incomod*, perturb*, chate*, importun*, encher o saco, enchendo, enche, encham, aborrec*, assedi*, atrapalh*, azucrin*, enchem, chato, chata, chatos, chatas, chatice, insist*, perseg*, encher, saco, foder, molest*, aporrinh*, torrando, torram, amol*, encher a paciencia, macar, macador*, macam, melga, melgas, melgar, melguem, chatag*, irrit*, enchendo o saco, infern*, cansativ*, intruso*, invasiv*, stress*, estress*, xateiam, xatiar, cutuc*, massacr*, pentelh*, enchecao, tira o sossego, impertin*',
    spam: 'spam, lixo, bombarde*, propagand*, indesejad*, inund*, lixo eletronico, encher, spammer, floodar, flood, avalanch*, enxurrad*, enxame, lota, lotam, lotar, lotado, lotada, lotando, entup*, lixarada, invad*, massiv*, spamar, correio nao solicitado, chuva de, entope',
    fedUp:
      'farto, farta, fartos, fartas, de saco cheio, cansad*, saco cheio, cheio, nao aguento, nao aguento mais, saco, pelos cabelos, ja chega, paciencia, pqp, nao suporto, estou ate, basta, esgotad*, saturad*, cheia, ate aqui, aguent*, cansei, cansou, cansa, cansam, suport*, puto, encheram, nervos, ninguem merece, enjo*, irrit*, pelas orelhas, fartinh*, fartissim*, cheios, de voces, insuport*, ninguem aguenta, por aqui, ja deu, estou por aqui, cabelos, torrou, encheu, rebentar, nem aguento',
    angry:
      'zangad*, bravo, brava, puto, furios*, raiva, irritad*, chatead*, puta da vida, danad*, revolt*, indign*, fuloo, nervos*, possess*, enraivec*, pistola, irad*, raivos*, furib*, fulo, fula, lixad*, enfurec*, odio, odeio',
    nonsense:
      'bobagem, bobagens, besteira*, porcaria*, asneira*, merda*, palhacada*, lixo, disparate*, treta*, baboseira*, bosta*, idiotic*, estupidez, tolice*, cagada*, imbecilid*, mixordia, piroseir*, papo furado, balela*, patranha*, inutilid*, absurd*, bodega, tranqueira*, droga, burrice*, gozar, ridicul*, parvoic*, conversa fiada, lero lero',
    shutUp:
      'cala a boca, cale a boca, calem-se, cala-te, silencio, cala, calem, cale-se, caluda, calad*, fecha a matraca, cala boca, calem a boca, shiu, bico calado, cale, calar, cala bocaa, fecha a boca',
    insult:
      'idiota*, imbecil*, burro*, filho da puta, filhos da puta, fdp, merda*, porra*, caralho*, crl, puta*, fda-se, parvo*, estupid*, otari*, babac*, cabrao, cabroes, vao se foder, vsf, desgrac*, inferno, pqp, vtnc, cacete, cu, fod*, palhaco*, puto, cretin*, besta*, nojent*, pirralh*, cornos, corno, arrombad*, vagabund*, safad*, lixo humano, ladrao, ladroes, ladra, viado*, bost*, animais, maldit*, raios, diabo*, burloes, aldrab*, vigarist*, trouxa*, sacan*, mongol*, karalho, krl, cuzao*, canalha*, pilantr*, carai, demonio*, sem vergonha, sem-vergonha, vergonha, palermas, palerma, bandido*, escrot*, anta, asno*, pulha*, parasit*, tomar no cu, retardad*, cona, pica, chica, chupem, vai tomar, desocupad*, incompetent*, infeliz*, vermes, miser*, animal, capeta, imundo*, chulos, gatunos, droga*',
    peace: 'paz, tranquil*, calma*, descans*, silencio, sosseg*, serenid*, pace, quiet*',
    uninterested:
      'nao me interessa, nao interessa, sem interesse, nao tenho interesse, nao estou interessad*, nao quero saber, tanto faz, me lixo, nao me interessam, estou-me nas tintas, me importo, nao ligo, desinteres*, nao quero nada, to nem ai, nem ai, estou me lixando, foda-se, interesse nenhum, nenhum interesse, estou-me a cagar, to cagando, estou-me nas, borrifando, marimbando, dispenso, nao me importa, nao curto, nas tintas, cagando, passo',
    interested: 'interess*, curios*, tenho interesse, importa*, tem interesse',
    useless:
      'inuteis, inutil*, nao serve*, nao adianta, pra nada, para nada, irrelevant*, sem utilidade, desnecess*, sem sentido, nao me serve, serve*, adianta, perda de tempo, nao presta, a toa, em vao, nao vale, nao me servem, despropos*, presta, sem uso, superfl*, escus*, desperd*',
    unwanted:
      'nao solicitad*, nao pedi*, nunca pedi, nao desejad*, nao requisitad*, nao desejo, ninguem pediu, nao autorizad*, nao solicitei, nunca autorizei, nunca solicitei, indesej*, ninguem vos pediu, sem autorizacao, sem pedir, nunca dei, nao quis, nao encomendei, sem consentimento, nao consenti*, intrusiv*, sem eu pedir, nunca quis, solicitad*, abusiv*',
    mute: 'desliga, desligar, desligue, desliguem, desliguei, desligo, desligado, desligada, desativ*, desactiv*, mudo, calar, mutar, mute, sem som, desabilit*, tirar o som, colocar no silencioso, inativ*, silenc*',
    fillUp:
      'ench*, lotad*, lotam, lota, lotando, lotar, lotou, memoria, cheia, cheio, espaco, ocup*, entup*, caixa cheia, cheias, armazenamento, atulh*, abarrot*, caixa de entrada, sobrecarreg*, entop*, caixa de mensagens, esgot*',
    wakeUp: 'acorda, acordar, acordam, acordei, acordado, acordada, acordando, acordaram, acordo, acordou, acordem, despert*, levant*, madrug*',
    sleep: 'dorm*, durm*, sono, sesta*, cama, adormec*, descans*, deitad*, insonia*, deitar, sonec*, a dormir, mimir, deito',
    list: 'lista*, mailing, rol, agenda, cadastro, transmissao, relacao, mailing list, distribuicao',
    database:
      'base de dados, banco de dados, sistema*, bases de dados, ficheiro*, registo*, registro*, cadastro*, bd, arquivo*, base, bancos de dados, bases, crm, servidor*',
    data: 'dado*, informac*, info, detalhe*, infos, elemento*',
    account: 'conta, contas, perfil, perfis, cadastro, usuari*, utilizador*, area de cliente, login',
    subscription: 'assinatura*, subscric*, mensalidade*, plano*, adesao, anuidade, pacote*, inscric*, afiliacao, tarifario, quota*, contrato',
    newsletter:
      'newsletter*, boletim, boletins, aviso, avisos, alerta*, lembrete*, novidade*, informativo*, comunicado*, noticias, comunicac*, notific*, circular, atualizacoes',
    advert:
      'publicid*, anuncio*, marketing, comercia*, reclame*, folheto*, publicitari*, promocion*, telemarketing, divulgac*, catalogo*, campanha*, spot, panfleto*, publi, merchandising, propag*, televenda*',
    offer: 'propost*, oferec*, promo*, pechincha*, ofert*, propor, proponh*, propoe, campanha, oportunid*',
    discount:
      'descont*, promo*, saldo*, liquidac*, black friday, pechincha*, oferta*, queima, outlet, desc, cashback, barga*, rebaix*, abatimento, leve 3',
    voucher:
      'vale, cupom, cupao, cupons, cupoes, voucher*, vales, cheque-prenda, vale-presente, vale presente, cartao presente, talao, taloes, codigo*, ticket, gift card, cheque prenda, bonus, cartao-oferta',
    loyaltyCard:
      'cartao de cliente, cartao de pontos, pontos, fidelid*, cartao continente, clube, cartao fidelidade, milhas, cartao, ponto, pontuacao, fideliza*, cartao cliente, programa de pontos, poupa mais',
    prize:
      'premio*, sorteio*, loteria, lotaria, rifa, ganhador*, mega-sena, euromilhoes, sorte, vencedor*, contemplad*, premiad*, megasena, jackpot, raspadinha, totoloto, concurso*, mega sena, bolao, brinde*, sortead*, loto',
    customer: 'client*, comprador*, consumidor*, fregues*, assinante*, utente*, usuari*, cliete',
    exCustomer:
      'ex-cliente, ex cliente, ja nao sou cliente, nao sou mais cliente, antigo cliente, mudei de operadora, troquei de operadora, nao sou cliente, deixei de ser cliente, fui cliente, cliente antigo, mudei para a, cancelei, concorrenc*, portei, portabilidade, mudei de fornecedor, era cliente, fui para a concorrencia, nao compro mais, mudei de empresa, deixei de ser, ja nao sou, nao sou mais, troquei de plano, deixei de comprar, rescindi, ex-assinante, mudei pra',
    shop: 'loja*, mercad*, supermercad*, comerc*, mercearia, shopping, continente, pingo doce, lojinha, compras, hipermercad*, feira, armazem, carrefour, magazine, lidl, worten, centro comercial, ikea, estabelec*, mini mercado, fnac, americanas, magalu, bodega, venda, atacad*, boutique, quiosque, butique',
    company:
      'empres*, companhia, firma*, marca*, negocio*, lda, corporac*, cia, operadora*, fornecedor*, prestador*, grupo, entidade*, loja, sociedade, multinacional, ltda',
    organisation:
      'associac*, organizac*, ong, clube*, partid*, fundac*, sindicat*, instituic*, igreja, caridade, cruz vermelha, entidade*, coletiv*, solidaried*, benefic*, ipss, colectiv*, unicef, cooperativ*, comite*',
    member: 'membro*, soci*, associad*, integrante*, filiad*, assinante*, participante*, inscrito, inscrita, pertenc*, aderente*',
    donate: 'doac*, doe, doa, donativo*, doo, contribu*, doei, doador*, caridade, doar*, esmola, doem, ajudar, doando, oferta',
    vote: 'voto, votar, vote, votem, votei, votos, vota, votou, votaram, votamos, votando, eleic*, urna*, votac*, eleitor*, sondag*, plebiscito, elege*, referendo, recensead*',
    bank: 'banco*, bancari*, caixa, bradesco, itau, santander, multibanco, nubank, cgd, agencia, bb, millennium, iban, bpi, novo banco, montepio, caixa geral, balcao, atm, picpay',
    money:
      'dinheiro, grana, massa, euro, euros, reais, real, pila*, guita, cash, din, money, bufunfa, conto, contos, $$, centimos, centavos, tostao, nota, notas, trocado*, paus, numerari*, tutu, dindin, dim dim, carcanhol, mola, cacau, r$, verba, pasta',
    salary:
      'salari*, ordenado, vencimento, pagamento, decimo terceiro, pensao, 13º, reforma, vencimentos, subsidio*, aposentadoria, holerite, auxilio, inss, contracheque, remunerac*, pensoes, bolsa familia, recibo de vencimento, mesada',
    loan: 'emprest*, credit*, divida*, dever, consignado, debit*, prestacao, prestacoes, hipoteca, devedor*, financi*, endivid*, inadimpl*, serasa, parcela*, juros',
    price: 'preco, precos, precinho, custo*, valor*, custa, custam, custar, taxa*, custas, quantia, importancia, montante, tarif*',
    expensive: 'caro, cara, caros, caras, carissim*, carinho, carerrim*, dispendios*, puxado, salgado',
    cheap: 'barat*, em conta, economic*, acessiv*, mais barato, low cost, pechincha, em promocao',
    freeOfCharge: 'gratis, gratuit*, de graca, sem custo*, de borla, de borlas, 0800, oferta, sem pagar, a custo zero, borla, oferecid*, free',
    pay: 'pago, paga, pagar, paguei, pagamento, pagamentos, pague, paguem, pagando, pagou, pagaram, pagado, pagada, pagamos, pagam, pagarei, pagas, pagues, pagava, pix, transferenc*, transferi, transferir, transfir*, mbway, mb way, boleto*, quit*, deposit*, debito, liquid*, acert*, desembols*, pagto, cobran*, reembols*, cobrar, paypal, multibanco, parcela*, fiado, ibam',
    bill: 'fatura*, factura*, conta, boleto*, recibo*, nota fiscal, cobranca, talao, nota, nf, contas, extrato*, mensalidade, 2a via, segunda via, guia',
    buy: 'comprei, compro, compra, comprar, compre, comprem, comprou, compras, comprado, comprada, comprando, compramos, compraram, compradas, compraste, comprarei, adquir*, aquisic*, levar, encomendei',
    sell: 'vendo, vende, vendem, vender, vendido, vendida, vendi, vendeu, vendendo, vendemos, venderam, vendedor*, vendia, venda*, olx, revend*, enjoei, comercializ*, vinted',
    order: 'encomend*, pedido*, pedi, pedir, pedimos, pede, pediu, orden*, peco, solicit*, ordem, comanda',
    deliver:
      'entreg*, envi*, estafet*, motoboy, correio*, ctt, frete, expedi*, sedex, dpd, glovo, ifood, despach*, rastre*, domicilio, uber eats, carteiro, levar, portes, dhl, transport*',
    parcel: 'encomenda*, pacote*, caixa*, embrulho, volume, pac, caixinha, embalagem, envelope*, pct, volumes, caixote',
    pickUp:
      'buscar, busco, busca, buscando, buscuei, buscou, levantar, levanto, levantei, levantamento, recolh*, retir*, pegar, ir buscar, vir buscar, busca-lo, busca-la, passar para buscar, apanh*, pego, passo ai',
    returnGoods:
      'devol*, troca, trocar, troco, trocuei, trocas, trocou, trocado, reembols*, estorn*, restitu*, substitu*, ressarc*, reposicao, retorn*, dinheiro de volta, troquei',
    bookReserve: 'reserv*, marcar, marco, marcada, marcado, marcei, agend*, marcac*, booking, mesa',
    appointment: 'consult*, marcac*, hora marcada, horario*, encontro, vaga, marcad*, agend*, sessao, compromisso, hora',
    meeting: 'reuni*, conferenc*, encontro, assembl*, meeting, palestra, zoom, entrevista, videochamada, congresso',
    invite: 'convid*, convite*, convoc*',
    contract: 'contrat*, acordo*, conven*, clausula*, fideliz*, termo',
    sign: 'assin*, rubric*, firma',
    card: 'cartao, cartoes, cartaozinho, bilhete de identidade, visa, mastercard, carteira, multibanco, cc',
    phone:
      'telefon*, telemov*, tel, fone*, cel, tlm, tlf, tele, fixo, iphone, smartphone*, zap, aparelho*, cell, telm, movel, samsung, linha, celul*, tlmv, tm',
    number: 'numer*, num, nº, nr, nro, n°, tel, nmr, n.º, fone, nmro',
    newNumber:
      'novo numero, numero novo, mudei de numero, troquei de numero, trocou de numero, mudou de numero, meu novo numero, outro numero, novo tel, nr novo, numero mudou, novo telemovel, numero antigo, num novo, novo contacto, troquei o numero, mudei o numero, mudanca de numero, trocar de numero, novo celular, troquei de chip, novo chip, este e o meu novo, mudar de numero, novo nr',
    simCard:
      'sim, chip, operadora*, cartao sim, vivo, tim, claro, oi, nos, meo, vodafone, nowo, recarga*, puk, chips, portabilid*, pre-pago, pos-pago, carregament*, creditos, operador, plano, esim, unitel, lycamobile, portar',
    email: 'email*, e-mail*, mail, correio eletronico, emai, gmail, hotmail, mails, imeio, endereco de email, emeio, correio electronico',
    letter: 'carta*, correio*, ctt, postal, postais, selo*, caixa de correio, carteiro, correspond*, envelope, por correio, sobrescrito',
    name: 'nome*, sobrenome*, chamo, chama-se, chamo-me, me chamo, se chama, apelid*, nomin*, titular*',
    address: 'enderec*, morad*, rua, end, domicili*, residenc*, cep, codigo postal, localizacao',
    birth: 'aniversari*, anos, parabens, nasc*, parto, data de nascimento, fiz anos, faz anos, niver*, aniv',
    age: 'idade*, anos, velh*, menor, maior, menor de idade, idos*, menores, maiores, maioridade, anitos, adolescente*',
    document:
      'document*, papel, papeis, formulari*, passaporte*, rg, cpf, bi, identidade, doc, docs, certid*, papelada, cartao de cidadao, nif, comprovante, comprovativo*, certificad*, declarac*, atestado*, processo, carteira, requeriment*, habilitacao, cnh, processos, anexo',
    copy: 'copi*, duplicad*, fotocop*, imprim*, impress*, 2a via, segunda via, xerox, exemplar',
    photo: 'foto*, imagem, imagens, selfie*, print*, pic, fotinha, fotinho*, retrato*, captura',
    video: 'video*, clip*, gravac*, tiktok, youtube, filmagem',
    website: 'site*, pagina*, web, online, sitio, portal, facebook, insta, plataforma, loja online, internet, instagram, face, on-line, blog',
    link: 'link*, ligacao, url, hiperlig*, linque',
    app: 'app, aplicac*, aplicativo*, apps, programa*, software, ap',
    internet:
      'internet, net, wifi, wi-fi, rede, redes, sinal, dados moveis, conex*, fibra, router, banda larga, roteador, ligacao, dados, 4g, 5g, conect*, modem, cobertura, gigas, megas',
    computer: 'pc, portatil, notebook*, laptop, tablet*, comput*, not, pcs, impressora*, teclado, mac, monitor, ecra, tela',
    password: 'senha*, palavra-passe, password, codigo*, pin, pass, login, acesso, palavra passe, palavras-passe, credencia*, pwd, token, utilizador',
    battery:
      'bateri*, carregador*, pilha*, carga, carregar, carrega, carrego, carregando, carregado, carregou, bat, descarreg*, power bank, sem bateria',
    press:
      'prima, premir, carregue, carreguem, carregar, carreguei, carrega, clic*, apert*, tecl*, pression*, digit*, botao, clique, toque, tocar, tocar em, marcar, botoes, aceda',
    wordN: 'palvra, vocabulo*, termo, termos, palav*',
    fileFormat: 'csv, excel, pdf, json, xml, ficheiro*, arquivo*, formato*, word, zip, planilha*, folha de calculo, estruturad*, legivel',
    privacy:
      'privacid*, rgpd, lgpd, protecao de dados, proteccao de dados, dados pessoais, cnpd, sigilo, confidencial*, anpd, gdpr, privad*, dpo, encarregado, intimidade, vida privada, pessoal, pessoais, titular, dados sensiveis, regulamento geral',
    law: 'lei, leis, legal, legais, direito*, legisl*, juridic*, ilegal, ilegais, norma, normas, normativ*, artigo*, art, regulament*, marco civil, codigo do consumidor, cdc, licit*, ilicit*, nos termos, abrigo, ao abrigo, termos, viola, violar, violac*, violou, exercer, exerco, constituicao, decreto, legalmente, infring*, decreto-lei, proc',
    lawyer:
      'tribunal, tribunais, juiz*, processo, processar, processo judicial, processados, justica, notari*, procuradori*, pequenas causas, procon, acao, judicial*, cartorio, advog*, solicitador, forum, foro, adv, acionar, queixa, queixa-crime, indeniz*, indemniz*, ministerio publico',
    police: 'psp, gnr, pm, delegacia, polic*, esquadra, 190, bofia, delegad*, bo, pj, guarda',
    complain: 'reclam*, queix*, denunc*, livro de reclamacoes, report*, livro, lament*, protest*, participac*, deco',
    threaten:
      'senao, caso contrario, ameac*, aviso, avisei, avisados, avisado, avisada, do contrario, consequenc*, ou entao, advert*, ultimo aviso, se nao, sob pena, ultima vez, vou processar, medidas, providenc*, arrepend*, tomar providencias, tomarei, pena, atencao, processo voces, processarei, cuidado, responsabiliz*, denuncio, vao ver, denunciarei, bloqueio, cabiveis, vou denunciar, sofr*, contrario, apresento queixa',
    authority:
      'cnpd, anpd, autoridade*, procon, anatel, anacom, regulador*, deco, provedor*, asae, governo, agencia*, prefeitura*, camara*, ministerio, ouvidoria, nao me perturbe, nao perturbe, ministerio publico, consumidor.gov, reclame aqui, banco central, defesa do consumidor, conselho, seg. social, financas',
    proof: 'prova*, comprov*, evidenc*, demonstr*, justific*, atest*, print, prints',
    mistake:
      'erro, erros, errei, errad*, errou, errar, erraram, errata, erronea*, engan*, equivoc*, falha*, incorret*, incorrect*, mal, confus*, confund*, lapso, gralha*, gafe, trocad*, bug',
    wrongPerson:
      'numero errado, pessoa errada, enganou-se, engano, nao sou eu, nao conheco, nao te conheco, nao o conheco, nao a conheco, numero enganado, se enganou, nao e este, outra pessoa, errou de numero, nao sou essa pessoa, enganad*, enganaram-se, enganaste-te, nao vos conheco, quem e voce, quem es, nao sou o, nao sou a, nao e meu, nr errado, desconhecid*, num errado, destinatari*, foi engano, contato errado, nao e comigo, esse nao e, mandou errado',
    correct: 'corret*, correct*, certo, certa, certos, exat*, exact*, verdade*, razao, acertad*, certinho, preciso, valid*, direito',
    lie: 'mentir*, mentindo, mente, minto, falso*, falsa*, engan*, aldrab*, tanga, mentem, mentiu, treta, enrola*, lorota, peta*, inverdad*, falsid*, conversa fiada, 171',
    spell:
      'escrev*, ortograf*, soletr*, escrito, mal escrito, grafia, escrito errado, acent*, escrita errada, com s, com z, com dois, letra*, escrito mal, com i, com y, sem acento, digitad*, gralha, assento, com h, com c',
    change:
      'muda, mudar, mudo, mudei, mudou, mude, mudem, mudam, mudado, mudada, mudaram, mudamos, mudando, alter*, troc*, modific*, mudanca*, remarc*, adiar, adiado, adiada, adiou, adiei, vari*, substitu*, convert*, antecip*, desloc*, troquei',
    update:
      'atualiz*, actualiz*, corrij*, corrig*, correc*, retific*, rectific*, alter*, acertar, acertem, acerte, ajust*, modifi*, em dia, emend*, arrumar, arrumem, arrume, arruma, consert*',
    outdated:
      'antigo, antiga, antigos, antigas, antigamente, velho, velha, velhos, velhas, desatualiz*, desactualiz*, ultrapass*, nao vale, obsolet*, caduc*, ja nao e, nao e mais, invalid*, ja nao existe, vencid*, expirad*, antiquad*, inativ*, nao esta ativo',
    newOne: 'novo, nova, novos, novas, novidade*, novinho, novinha, recent*, nvo, novissim*',
    know: 'sei, sabe, sabes, sabem, saber, sabia, sabiam, sabemos, sabido, sabendo, saberia, conhe*, soub*, cnheco, saib*',
    think:
      'acho, acha, acham, achei, achava, achamos, achas, achou, achar, achem, achando, penso, pensa, pensar, pensam, pensei, pensava, pensando, pensamos, pensem, pensou, pense, pensas, acredit*, creio, crer, julg*, parece, parecia, opin*, imagin*, suponho, supoe, supor, acho que, axo, considera*, desconfi*, me parece',
    understand:
      'entend*, compreend*, perceb*, sacou, saquei, saca, tocou-me, pescas, pesco, intend*, captou, captei, captaram, sacas, sacaste, dei conta, deram conta, toquei',
    remember: 'lembr*, recordo, recorda, recordar, recorde, recordas, recordei, recordam, recordem, recordacoes, relembr*, memor*',
    forget: 'esquec*, deu branco, olvid*',
    mean: 'signific*, quer dizer, quero dizer, refir*, refere, referia, referiu, referes, quis dizer, queria dizer, ou seja, isto e, quer diser, sentido',
    say: 'diz*, disse*, digo, diga, digam, digamos, digas, dito, fala, falar, falou, falei, fale, falem, falo, falam, falaram, contei, contou, contar, conta-me, direi, diria, dira, diras, diga-me, informe, informem, informo, informar, informei, informou, informaram, informado, informada, informamos, comunic*, afirm*, avisa, avisar, avise, avisem, aviso, avisei, avisou, mencion*, expliqu*, declar*, repito, repita, repitam, repet*, diss, ditas, notific*, indiqu*, indic*, me conta, me fala, diser',
    ask: 'pergunt*, pedi, pede, pedir, pedimos, pedem, pediu, pedido, pedidos, pedes, pedindo, pedia, pediram, peco, peca, pecam, pecamos, solicit*, requer*, exij*, exig*, questio*, rogo, rogamos, suplic*, implor*, requis*, pd, pesso, reivindic*, requeiro',
    speak:
      'fala, falar, fale, falem, falo, falei, falou, falamos, falando, falam, falas, falaram, falaste, falavas, falava, falariamos, falarem, convers*, bater papo, papo, discut*, dialog*, faal, flr, trocar ideia, bate-papo, chat, palestr*, cavaqu*',
    explain: 'expli*, esclarec*, clarific*, justifi*, detalh*, diluc*',
    show: 'mostr*, apresent*, exib*, aparec*, demonstr*, indic*, visualiz*',
    see: 'ver, vejo, veja, vejam, vejamos, ve, vi, viu, visto, vista, vistos, vistas, vendo, olha, olhar, olhe, olho, olhei, olhou, olhem, olhando, vemos, ves, veem, vimos, viram, verei, verem, espreit*, reparei, reparou, repara, reparaste, enxerg*, olhada, olhadela, dar uma olhada, ve la, observ*, notei, notou, notaram, viamos, visualiz*',
    hear: 'ouvi, ouvir, ouviu, ouve, ouvem, ouvindo, ouviram, ouvimos, ouvinte, ouves, ouco, ouca, oucam, escut*, ouvido*, ouvi dizer',
    find: 'encontr*, achar, achei, achou, achamos, acharam, procur*, descobr*, localiz*, descubr*, busc*, pesquis*, axei',
    lose: 'perder, perdi, perdeu, perde, perdem, perdido, perdida, perdidos, perdidas, perdemos, perdendo, perderam, perdeste, perdas, perco, perca, percam, percas, falta, faltam, faltou, extravi*, sumiu, desaparec*, sumiram, sumido, perda',
    give: 'dar, dei, dou, da, de, deu, dado, dada, dados, dadas, dando, deem, dao, deram, darem, fornec*, oferec*, conced*, das, demos, da-me, me da, me de, davam, de-me, deem-me, disponibiliz*, faculta*, confiei, confiar, dariam, desse, dessem, cedo, dou-te, passa, passe',
    take: 'pega, pegar, pego, pegue, peguei, pegou, peguem, pegando, pegam, leva, levar, levo, levei, leve, levou, levam, levem, levaram, levas, toma, tomar, tomo, tomei, tome, tomou, tomem, tomam, tomado, tomando, tomamos, tir*, apanh*, agarr*, retir*',
    bring: 'traz*, trago, traga, tragam, troux*, levar, levo, leva, tras',
    put: 'por, pus, poe, poem, coloc*, coloqu*, meter, mete, meto, metem, meti, meteu, metam, meta, metido, bota, botar, botei, bote, botem, botou, ponh*, punha, insir*, inser*, posto, posta, puser*, inclua, incluam, inclui*, anex*',
    hold: 'guarda, guardar, guardam, guardo, guardado, guardada, guardados, guardadas, guardem, guardei, guarde, conserv*, manter, mantem, mantenho, mantiver*, mantenham, mantido*, manteve, armazen*, tem sobre mim, detem, detenham, deter, possu*, retenc*, reter, retem, dispoem, sobre mim, retid*, detid*, constam, consta, gravad*, acerca de mim, segura, segurar, a meu respeito, arquiv*, salvo, salvar, salva, salvam, salvei, preserv*, a meu respeit, registad*',
    have: 'tenh*, tem, tens, temos, ter, tinha*, tive, tivemos, tivesse, tiveste, tiver*, ha, houv*, tendo, teria*, tera, terei, terem, tido, teve, possu*, hav*, disponh*, dispomos, dono, dona, proprietari*, terao, teremos, dispoe',
    use: 'uso, usa, usar, usam, use, usei, usou, usado, usada, usados, usando, usem, usamos, usas, usava, utiliz*, emprego, empregar, empregam, manej*, aproveit*, usufru*, servir, servem, serve, servi, explor*',
    process:
      'processam, processar, processamento, processo, processados, processada, processado, tratamento, tratamentos, tratar, tratam, tratados, tratem, trata, tratado, analis*, perfil, perfis, definicao de perfis, profiling, recolh*, colet*, perfilamento',
    automatic:
      'automat*, robo*, maquina*, algoritm*, bot, bots, gravac*, secretaria eletronica, ia, inteligencia artificial, atendedor, chatbot, gravador, maq, assistente virtual',
    human:
      'human*, pessoa de verdade, atendente*, funcionari*, pessoa real, operador*, pessoas reais, colaborador*, ser humano, alguem de carne, gente de verdade, assistente*, alguem, pessoa, responsave*, gerente*, carne e osso, consultor*, agente*, de verdade, apoio ao cliente, atendimento, sac',
    share:
      'partilh*, divulg*, passaram, passou, passar, passem, passado, passam, passe, ceder, cedem, cederam, cedido, cedidos, cede, cedeu, repass*, difund*, comparti*, revel*, vender, cedenc*, transmit*, fornec*, comunic*, deram, vazar, vazaram, vazou, vazamento, distribu*, transmissao, venderam',
    thirdParty: 'terceir*, outras empresas, outras entidades, parceria*, afiliad*, subcontrat*, outros, empresas do grupo, intermediar*, parceir*',
    transferData:
      'transfer*, transfir*, export*, portab*, mover, movam, movem, migr*, transmit*, portar, desloc*, passar, extrair, extraiam, transport*, descarreg*, baixar, download, ebc*',
    limit:
      'limit*, restring*, restrinj*, congel*, suspend*, restric*, pausa, pausar, pausem, suspens*, paralis*, paraliz*, travar, travem, travado, retencao, contenha*, reduz*',
    check:
      'verific*, confiram, confira, confiro, confirir, check*, rever, revejam, consult*, analis*, averig*, control*, inspe*, espreit*, olhar, confer*, examin*, revis*',
    confirm: 'confirm*, valid*, comprov*, ratific*, assegur*, reconfirm*, acusar, acusem, acuso',
    choose: 'escolh*, decid*, opto, optar, optei, optou, selecion*, seleccion*, opc*, prefer*, prefir*, eleg*, decis*',
    open: 'abrir, abre, abri, abriu, abrem, abro, abra, abram, abrindo, abrimos, abert*, reabr*, destranc*',
    close: 'fech*, encerr*, tranc*',
    start: 'comec*, inici*, principiar, principio, arranc*, ligar',
    resume:
      'retom*, reactiv*, recome*, voltem a, voltar a, restabel*, reinici*, reat*, reinscr*, renov*, ativar, volta a, religar, voltem, recadastr*, reabilit*, restaur*, volte, reincl*, de volta, repor',
    goOn: 'continu*, seguir, sigo, siga, sigam, prosseg*, persist*, insist*, seguem, segue, seguimos, prossig*, permane*, teim*',
    come: 'vir, vem, vens, venh*, veio, vim, vindo, vinda, vinha, viemos, vier*, passa, passo, passar, passas, vou ai, chega, chegar, aparece',
    go: 'ir, vou, vai, vais, vamos, vao, fui, foi, va, indo, ia, ido, iremos, irei, foram, fomos, vamo, vamu, bora, ira, irao, vaz, foste, fossemos, vam, iam, dirig*, ando, anda, andar, andam, andando, embora, ires, partiu, vaum, dirij*',
    comeBack: 'volt*, regress*, retorn*, de volta, torno, tornar',
    arrive: 'cheg*, pouso, pousou, pousar, aterr*, xeg*',
    wait: 'esper*, aguard*, pera, perai, pere, aguent*, um momento, calma',
    stay: 'fica, fico, ficar, ficou, ficamos, ficam, ficem, ficando, ficado, ficaram, ficas, ficava, ficarei, fiqu*, permanec*, hosped*',
    live: 'moro, mora, morar, moram, morei, morava, morador*, moramos, morou, morando, moras, vivo, vive, viver, vivem, vivi, viveu, vivia, vivemos, vivendo, vives, vivido, resid*, morada, habito, habita, habitar, habitacao, habitam, domicili*',
    moveHouse:
      'mudei de casa, mudanca*, me mudei, mudei-me, nova morada, novo endereco, mudar de casa, mudamos, mudo de casa, mudei, mudou de casa, mudou-se, endereco novo, se mudou, mudei de endereco, mudei de morada, nova casa, morada nova, mudou de endereco, de mudanca, mudar-me, me mudo',
    abroad:
      'estrangeir*, exterior, fora do pais, roaming, fora de portugal, emigr*, fora do brasil, outro pais, fora, gringa, suica, franca, eua, espanha, alemanha, portugal, londres, la fora, luxemburgo, inglaterra',
    travel: 'viag*, viaj*, passeio*, excurs*, turis*, trajeto*, mala, malas, tour, roteiro*, percurso, escapad*, deslocacao',
    holiday: 'ferias, folga*, feriad*, natal, verao, pascoa, carnaval, recesso, praia, feriaas',
    work: 'trabalh*, servic*, trampo*, escritori*, ofici*, bulir, bule, labut*, turno*, trab, trampar, expediente, trampando, bumbar, fabrica, obra, empreg*, home office, teletrabalho, plantao, firma',
    boss: 'chef*, patrao, patroa, patroes, colega, colegas, diretor*, director*, gerente*, supervisor*, superior, encarregad*, responsavel',
    retire:
      'reforma, reformado, reformada, reformados, reformar, reformou-se, reformei, aposent*, desempreg*, pensionist*, inss, demitid*, despedido, despedida, despedimento',
    study:
      'estud*, aprend*, universid*, faculdad*, alun*, curso*, facul, fac, uni, licenciatur*, mestrado, ensino, formacao, materia, vestibular, enem, bolsa, doutoramento, tese',
    school:
      'escol*, colegi*, aula*, creche*, infantari*, jardim de infancia, turma*, liceu, classe, jardim-escola, jardim, primaria, secundari*, recreio, cantina, atl, explicac*',
    teacher:
      'professor*, prof, profs, stora, stor, curso*, docente*, profe, explicador*, profa, educador*, setor, setora, tutor*, instrutor*, palestra',
    exam: 'exam*, prova, provas, test*, tpc, licao de casa, trabalho de casa, dever de casa, enem, avaliac*, tarefa*, vestibular, simulado, recuperacao, nota, notas, frequencia, concurso, oral',
    help: 'ajud*, auxil*, socorr*, apoi*, assist*, suport*, sos, me ajuda, uma mao, uma maozinha, uma forca',
    meet: 'encontr*, ver-nos, nos vemos, vemo-nos, conhec*, te vejo, vejo-te, juntar, juntamo-nos, juntamos, reencontr*, marcamos, combinar, combinamos, combinado, combinei, vermos, se ver, a gente se ve, te encontro',
    visit: 'visit*, hospede*, convidad*, passar ai, ver-te, receber visitas',
    friend:
      'amigo, amiga, amigos, amigas, amiginho, amiginha, amigao, amigalhaco, mano, parceiro, parca, mana, cara, compadre, miga, migo, brother, companheir*, colega, colegas, bro, best, pa, malta, galera, amizade*, vei, moco, mermao, amg, bff, truta, meu',
    neighbour: 'vizinh*, sindico, condomin*, predio',
    family: 'famil*, parente*, sogr*, cunhad*, genro, nora, primos',
    mother: 'mae*, mama, mamae, mamis, manhe, mainha, velhota, madrasta, mam',
    father: 'pai, paizinho, paizao, papa, papai, cota, papi, velhote, padrasto',
    parents: 'pais, meus pais, os velhos, os cotas, coroas, sogros, encarregados de educacao',
    son: 'filho*, menino*, rapaz, moleque, garoto*, miudo, guri, filhao',
    daughter: 'filha*, menina*, moca, garota*, filhota, miuda, guria, rapariga',
    child:
      'filho*, menin*, bebe, bebes, bebezinho, miud*, puto*, crianc*, garot*, moleque, guri*, nenem, pequen*, pirralh*, catrai*, cria, infantil, menor de idade, adolescent*',
    sibling: 'irma*, mana, primo, prima, primos, primas, tia, tio, tias, tios, maninh*, sobrinh*, titia, titio, cunhado, gemeo*, mano*',
    grandparent: 'avo, avos, vovo, vo, avozinh*, neto, neta, netos, netas, netinho, bisav*, voinha, voinho, vozinha',
    spouse: 'marid*, espos*, mulher, namorad*, companheir*, noiv*, parceir*, mozao, conjuge, ex, ex-marido, mor, viuv*, crush, morzao, namo',
    man: 'homem, homens, rapaz, cara, gajo*, senhor*, moco*, tipo, fulano, h, sr, cavalheir*, homi, sujeito, rapazes, varao',
    woman: 'mulher*, senhora*, moca, mocas, gaja*, dona, dama, rapariga*, sra, menina, mina, minas, garota, senhorita, srª',
    love: 'amor*, amo, te amo, amo-te, beij*, bj, bjs, bjo, bjos, querid*, carinh*, corac*, paixao, amar, bjinhos, bjinho, gata, gato, mor, princesa, bjks, ador*, saudade*, lindo, linda, mozao, vida, meu bem, te adoro, bb, bju, abrac*, abs, abc, bjokas, meu anjo, anjo, xuxu, fofa, fofo, apaixon*, amada, amado, bebezinho, docinho',
    marry:
      'casar, casou, casei, casado, casada, casados, casam, casamos, casar-se, casaram, casament*, divorc*, noivad*, boda*, casorio, separad*, separac*, uniao de facto, noivos',
    die: 'morr*, falec*, morte, morto, morta, mortos, mortas, obito, defunt*, finad*, partiu, suicid*, perdemos, ja nao esta, ja nao esta entre nos, deixou-nos, nos deixou, matou, descans*',
    funeral:
      'funeral*, enterro, enterrar, enterrado, enterrada, enterros, velori*, luto, tumulo, cemiteri*, pesames, sepult*, condolenc*, missa, sentimentos, caixao, meus sentimentos, heranca, exequias, cremac*',
    sick: 'doent*, gripe*, gripad*, febre*, constip*, resfriad*, enfermo, doenc*, tosse, covid, vomit*, passando mal, enjo*, dodoi, virose, maldispost*, indispost*, virus, dor de, mal, diarreia, cancro, cancer, tontur*, internad*, de cama, atestado, amigdalite, adoec*, acamad*',
    hurt: 'dor, dores, doi, doer, doendo, machuc*, ferid*, magoa*, magoei, magoou, aleij*, doem, doeu, parti, partiu o, lesao, fratur*, queimad*, entors*, inchad*, queda, cai, dodoi, lesoes, feriment*, torci, pancada, bati',
    doctor:
      'medico, medica, medicos, medicas, doutor*, dr, dra, dentist*, enferm*, clinic*, posto de saude, centro de saude, pediatr*, psicolog*, ginecolog*, oftalmo*, fisioterap*, veterinari*, sus, ubs, especialist*, upa, consultori*, ortoped*, cardiolog*, dermatolog*, psiquiatr*, posto, sns, medico de familia',
    hospital:
      'hospital*, cirurg*, operac*, urgenc*, pronto-socorro, internad*, uti, ambulanc*, operado, operada, operar, operou, hosp, samu, internamento, internacao, emergenc*, maternidade, 112, 192, exames, raio x, ressonancia, upa, parto',
    medicine:
      'medicament*, remedi*, comprimid*, farmaci*, pilul*, receita*, medicacao, paracetamol, brufen, vacina*, xarope, antibiotic*, ben-u-ron, dipirona, tratamento, insulina, pomada, drogaria, ampola, dose',
    body: 'cabec*, mao, maos, perna*, costas, olho*, pe, pes, dente*, brac*, barriga, joelho*, estomago, garganta, dedo*, nariz, boca, ombro*, pescoco, pele, ouvido*, orelha*, corpo, coluna, coracao, rosto, cara, tornozelo, bunda, rabo',
    oldPerson:
      'idos*, velhinh*, terceira idade, pessoa idosa, velhot*, ancia*, velho, velha, idade avancada, senhora de idade, pessoa de idade, vovo, senhor de idade, lar, asilo, de idade, oitenta, noventa, geront*',
    blindDeaf:
      'cego, cega, cegos, cegas, surd*, nao vejo, nao ve, nao enxerga*, nao sabe ler, nao sei ler, nao ouve, deficien*, nao ouco, cegu*, invisual, oculos, analfabet*, aparelho auditivo, baixa visao, mudo, pcd, vista, nao consegue ler, visual',
    home: 'casa, casas, casinha, lar, domicil*, kasa, ksa, vivenda, moradia*, cs, csa, residencia, em casa, ape, la em casa, ca em casa, chacara, sitio, quinta',
    flat: 'ape, ap, apto, alugue*, arrend*, renda, senhori*, inquilin*, alugar, alugo, alugou, alugado, alugada, aluga, predio*, aparta*, kitnet, condomini*, propriet*, apt, t2, t1, t3, estudio, quarto, fracao, caucao, fiador',
    room: 'quarto*, cozinha, cozinhas, sala, salas, salinha, banheir*, casa de banho, divisao, wc, suite, comodo*, corredor, duche, lavabo, varanda, garagem, despensa, chuveiro, banho, sotao, cave',
    door: 'porta, portas, janela*, portoes, campainh*, interfone, persian*, vidro*, estor*, intercomunicador, fechadura',
    key: 'chav*, fechadur*, cadeado*, tranca*, comando, molho de chaves, trinco',
    furniture:
      'mesa, mesas, cadeira*, cama, camas, sofa*, movel, moveis, armari*, colcha*, estante*, guarda-roupa, gaveta*, poltrona*, ikea, prateleira*, comoda, mobil*, secretaria, berco',
    light:
      'luz, luzes, lampad*, eletric*, electric*, energia, apagao, candeeir*, falta de luz, corrente, tomada*, luzinha, edp, enel, disjuntor, acend*, quadro eletrico',
    heating:
      "aquec*, agua, aguas, gas, cano*, torneir*, esquentador, caldeira, fuga, vazament*, canaliz*, cilindro, infiltrac*, encanament*, ar condicionado, ar-condicionado, radiador*, botija, botijao, chuveiro, encanador, esgoto, caixa d'agua, bomba de calor",
    garden:
      'jardi*, flor, flores, arvor*, planta*, relva, horta, quintal, piscina, varanda, grama, rosa, rosas, terraco, canteir*, vaso*, ramo, buque, semente*, churrasqueira',
    street:
      'rua*, avenida*, estrad*, praca*, av, largo, esquina*, rodovi*, travessa, alameda, r, viela, calcad*, passeio, rotunda, semaforo*, auto-estrada, autoestrada, bairro, caminho*, ladeira, marginal, viaduto, beco, br, bloco, quadra',
    city: 'cidad*, vila*, aldeia*, bairro*, centro, lisboa, porto, sp, rj, baixa, rio, sao paulo, coimbra, interior, brasilia, concelho, braga, bh, faro, salvador, recife, fortaleza, curitiba, povoac*, periferia, capital, freguesia, belo horizonte, aveiro, leiria, setubal, algarve, sampa, favela, municipio*',
    country: 'pais, paises, estado*, brasil*, portug*, nacao, nacional, patria, angol*, mocambiq*, tuga*, cabo verde, europa, continente, regiao',
    car: 'carro, carros, carrinho, carrao, automo*, viatur*, conduz*, dirigir, dirigindo, dirige, dirigi, veicul*, conduc*, motorist*, volante, popo, conduto*, autocaravana, fiat, renault, motor, carta, carteira de motorista, cnh, caminha*, camiao, carrinha, placa, matricula, boleia, carona, bmw, camioneta, detran, a conduzir',
    parking:
      'garagem, garagens, gasolin*, parque, posto, gasoleo, diesel, estac*, vaga, combustiv*, etanol, alcool, lugar, parquimetro, bomba*, abastec*',
    bus: 'autocarro*, onibus, bus, eletrico, bonde, paragem, ponto de onibus, taxi*, uber, metro, buzao, busao, camioneta, bolt, rede expressos, van, brt, rodoviaria, electrico, 99, lotacao, paragens, ponto, bilhete unico, terminal, machimbombo, candongueiro',
    train:
      'trem, trens, estacao, estacoes, gare, cp, metro, linha, alfa pendular, plataforma, vlt, cais, vagao, carruage*, ferrovi*, apeadeiro, comboi*',
    plane:
      'avia*, voo*, aeroporto*, embarqu*, avioes, tap, ryanair, gol, latam, azul, check-in, aterr*, decol*, congonhas, guarulhos, escala, easyjet, descol*',
    bike: 'bicicl*, bici, moto*, bike*, mota*, patinete*, scooter, trotinet*, pedal*, ciclis*, capacete',
    ticket: 'ingresso*, passagem, passagens, ticket*, entrada*, passe, bilhet*, senha, passes',
    hotel: 'hotel*, hoteis, pousada*, hostel, airbnb, hosped*, aloj*, campismo, booking, motel, camping, pensao, resort, turismo rural, acomod*',
    walk: 'caminho, caminha, caminhar, caminhada, caminhadas, caminhando, caminhamos, passear, passeio, passeando, passeamos, passeios, passeia, correr, corro, corre, correndo, corri, correm, andar, a pe, corrida*, jogging, andei, andamos, andando, trilha*, dar uma volta, pe, volta, voltinha, maratona',
    dog: 'cao, caes, cachorr*, gato, gata, gatos, gatas, animal, animais, cadela*, bicho*, cadelinha, pet, pets, caozinho, gatinh*, veterinari*, coelho*, passaro*, peixe*, racao, caezinhos, cavalo*, papagaio, doguinho, bichinho*',
    food: 'comid*, carne*, fruta*, legume*, aliment*, verdura*, peixe, frango*, arroz, feij*, compras, massa, salada, batata*, banana*, maca, macas, churrasco, bacalhau, feira, sopa, bifan*, bife, picanha, hamburg*, salgad*, coxinha, pastel, camarao, francesinha, marmita*, tomate*, cebola*, macarr*, farofa, pizza, petisc*, sardinha*, farinha, laranja*, acaraj*, tapioca, lasanha, bitoque, couve, azeite, lanche*, sushi, cesta basica',
    bread:
      'pao, paes, leite, ovo*, queijo*, manteiga, padaria, paozinho, iogurte*, carcaca*, farinha, cacetinho, pao de queijo, requeijao, ovinhos, fiambre, paezinhos',
    sweets:
      'bolo*, chocolat*, acucar*, doce, doces, bolacha*, gelad*, sorvete*, biscoit*, pastel de nata, rebucad*, balas, torta*, sobremesa*, nata, pudim, brigadeir*, bala, docinho*, gulos*, bombo*, bolinho*, confeit*, pastelaria, pasteis, chiclete, pacoca, acai, gomas, crepe*',
    coffee: 'cafe*, cha, bica, galao, cimbalino, meia de leite, expresso, capsula*, starbucks, chimarrao, nespresso, abatanado',
    waterDrink:
      'cervej*, vinho, vinhos, vinhaca, beber, bebo, bebe, bebem, bebi, bebida, bebidas, bebemos, bebeu, bebendo, beberam, bebedeira, bebado, bebes, breja, imperial, sumo, suco, copo*, agua, refriger*, cachac*, cerva, drink*, gin, alcool, fino, caipirinha*, coca, litrao, chopp, choppinho, vodka, whisky, sede, cana, chope, ginja, shot*, rum, pinga, champanhe, refri, guarana, bjeca',
    eat: 'comer, como, come, comi, comem, comemos, comendo, comeu, coma, comam, comeram, comes, fome, jant*, comid*, lanch*, almoc*, papar, devor*, petisc*, alimentar, barriga vazia, fominha, esfome*, rangar, rango, comilao',
    cook: 'cozinh*, receita*, assar, prepar*, forno, fritar, frito, fritos, fritas, assad*, coze*, ferv*, cozid*, fogao, panela*, grelh*, refog*, tempero*, tach*, bimby',
    meal: 'almoc*, pequeno-almoco, cafe da manha, janta*, ceia, refeic*, pequeno almoco, brunch, rango, merend*, janto, lanch*, marmita, petisco, cafe da tarde',
    restaurant:
      'restaurant*, pizz*, cafe, bar, lanchonete, tasca, churrascaria, mcdonald*, boteco, resto, pastelaria, mc, sushi, hamburgueria, esplanada, cervejaria, barz*, botequim, tasquinha, praca de alimentacao, rodizio, kebab, marisqueira, bk, cantina, taberna, mac',
    smoke:
      'fumo, fuma, fumar, fumei, fumando, fumam, fumador*, fumou, fumes, cigarr*, tabac*, charut*, maco, vape*, ganza*, nicotina, beck, baseado, broca, iqos, charro*, maconha',
    diet: 'diet*, peso, ginasi*, academia, emagrec*, fitness, quilos, kg, treino*, gordo, gorda, gordinh*, gordura, gordos, perder peso, musculac*, personal, malhar, malhand*, engord*, nutricion*, nutricao, crossfit, low carb, kilos, shape, suplemento*, whey, pilates, balanca, gym',
    clothes:
      'roupa*, casaco*, vestid*, camisa*, calca, calcas, calcado, calcoes, jaqueta*, tenis, saia*, bolsa*, mala, blusa*, camisola*, meias, biquini, chinelo*, tshirt, t-shirt, camiseta*, sandalia*, bota, botas, roupinha*, sutia, cueca*, pijama*, moletom, bone, fato, terno, gravata, mochila*, shein, sapat*, calcinha*, vestir, veste, vestiu, tamanho, cachecol, lingerie, zara, oculos, chapeu',
    wash: 'lavar, lava, lavo, lavei, lavou, lavagem, lavado, lavada, lavandaria, lavando, lavem, lave, limpar, limpo, limpa, limpei, limpando, limpam, maquina de lavar, faxin*, limpez*, banho, duche, tomar banho, diarista, lavanderia, passar a ferro, engom*, esfreg*, aspirar, aspirador, arrumar, arrumei, arrumacao, detergent*, varrer, estend*, loica, louca, empregada',
    beauty:
      'cabel*, unha*, barbeir*, salao, manicure*, estetic*, maquilh*, maquiag*, depil*, barba, corte, corte de cabelo, sobrancelha*, pestana*, perfume*, creme*, massag*, spa, pedicure, beleza, batom, gel, escova, progressiva, cosmet*, botox, cilios, verniz, boticario, natura, avon',
    gift: 'prend*, presente, presentes, presentinho, presentear, surpres*, lembranc*, oferec*, brinde*, mimo*, oferta, oferenda, presentao',
    partyFest:
      'fest*, natal, celebr*, balada, aniversari*, comemor*, carnaval, pascoa, sao joao, niver, reveillon, ano novo, churrasco, batizado, baptizado, parabens, churras, arraial, rave, noitada, discoteca, halloween, role, santos populares, passagem de ano, comunhao, feliz natal, feliz ano, formatura, pagode, magusto, boda, farra, curtir, resenha, cha de bebe, despedida',
    game: 'jogo, joga, jogar, jogos, jogamos, jogando, jogou, jogei, jogam, joguinho, joguinhos, jogas, brincar, brincadeira, brincando, brincam, brinca, ps4, ps5, videojog*, brinqued*, playstation, fortnite, consola, console, xbox, cartas, partida, pelada, futebolada, game, freefire, gamer, xadrez, truco',
    sport:
      'despor*, esport*, futebol, jogo, equipa, time, trein*, benfica, sporting, flamengo, corinthians, natacao, piscina, ginastica, fut, campeonato*, porto, bola, corrida, academia, basquete*, volei, tenis, palmeiras, liga, nadar, nado, golo*, gol, gols, estadio, vasco, selecao, copa, mundial, surf, danca, yoga, judo, pilates, hoquei, andebol, padel, ginasio, partida, torneio, futsal, maracana, dancar',
    win: 'ganh*, vencer, venceu, venci, vencemos, vencedor*, vencem, vitori*, conquist*, triunf*',
    music:
      'music*, cancao, cancoes, canconeta, concerto*, cantar, canto, canta, cantam, cantor*, cantando, banda, show, violao, piano, som, spotify, guitarra, fado*, forro, funk, samba, sertanejo, album, playlist, coro, festival, gravad*, pagode, disco, dj, cd, letra, tocar, sarau',
    film: 'filme*, cinema*, serie*, netflix, cine, ator, atriz, episodio*, temporada, actor, hbo, documentari*, teatro',
    tv: 'tv, televis*, radio*, noticia*, telejornal, canal, novela*, jorn*, tele, globo, rtp, sic, tvi, canais, sbt, box, programa, revista, record, imprensa, nos tv',
    book: 'livro, livros, livrinho, livraria, livrarias, ler, biblioteca*, leitura*, romance*, revista*, historia, conto, banda desenhada, gibi, autor*',
    weather:
      'tempo, chuva, chuvas, chuvoso, chuvinha, chuvada, chuvisco, chov*, neve, vento*, tempestad*, temporal, neva, nevar, nevou, previsao do tempo, clima, trov*, nublad*, nuven*, garoa, tempo bom, meteorolog*, neblina, nevoeiro, granizo, furacao, enchente*, cheias, previsao, temperatura, pancad*, raios',
    warmCold:
      'calor*, frio, fria, frios, frias, frieza, friagem, friinho, quent*, sol, gelad*, fresc*, abafad*, ensolarad*, soalheiro, graus, mornin*, mornas, morno, gelo, congel*, ventilador',
    church:
      'igreja*, deus, rezo, rezar, reza, rezem, rezando, orar, oracao, missa*, padre, pastor*, mesquita, culto, jesus, fe, nossa senhora, amem, bencao, oracoes, orando, santo*, santa, senhor, abenco*, gloria, gracas a deus, evangelh*, fatima, batismo, catequese, biblia, religi*, capela, se deus quiser, ore, oremos, orixa, terreiro, papa, templo, paroquia, cristo',
    hope: 'espero, esperanca*, esperamos, espero que, tomara, sorte, oxala, desej*, boa sorte, torcer, torcendo, torco, torcida, votos, forca, se deus quiser, coragem, felicidades, fe, sucesso, boas festas, parabens, melhoras',
    worry:
      'preocup*, medo*, receio*, assust*, temo, temer, temores, aflit*, ansios*, nervos*, apavorad*, ansied*, stress*, panico, apreens*, aflicao, angust*, susto, desesper*, receos*, cagaco, cagado, tenso, tensa',
    laugh:
      'rir, ri, rs, rsrs*, kkk*, haha*, riso*, rindo, piada*, engrac*, hehe*, lol, ahah*, brincad*, kk, gargalh*, zoeira, zoando, brincar, brincando, graca, gozar, gozo, rir-me, rimos, zoar, meme*, eheh*, risad*, divertid*, comedia, palhac*, hilari*, xd, partir a rir, huehue*, gozac*, anedota*',
    cry: 'chora, chorar, choro, chorei, chorando, chorou, choram, triste, tristes, tristeza, tristonho, lagrim*, chateada, deprim*, depress*, infeliz, do, pena, em baixo, saudad*, magoa, desgost*',
    happy:
      'feliz*, alegr*, felic*, animad*, content*, satisf*, orgulh*, radiant*, encantad*, fico feliz, prazer, bem-dispost*, bem dispost*, entusiasm*',
    good: 'bom, boa, bons, boas, bem, otim*, excelent*, optim*, legal, fixe, fixes, bacana, massa, top, show, maravilh*, melhor*, bue, giro, gira, incrive*, perfeit*, simpatic*, espetac*, espectac*, genial, geniais, bonzinho, da hora, maneiro, dahora, gostos*, delicios*, fantastic*, porreir*, brutal, joia, sensacional, gentil, amave*, agradav*, supimpa, de boa, cool, bommm, bom demais, impecavel, fenomenal, baril, bestial, daora, arrasou, foda, tri, adorei, curti, gostei, gosto',
    bad: 'mau, ma, maus, mas, ruim, ruins, pessim*, horriv*, terriv*, pior*, mal, feio*, triste, nojent*, vergonh*, lixo, absurd*, nojo, lamentav*, desagrad*, uma merda, chato, fraco, fraca, inadmiss*, inaceit*, decepc*, dececion*, desrespeit*, falta de respeito, ma-criacao, porcaria, inacredit*, foleiro, precario, deplor*, escandal*, miserav*, ridicul*, palhacada, abuso, pauper*, injust*',
    beautiful:
      'bonit*, lind*, belo, bela, belos, belas, belissim*, beleza, giro, gira, formos*, gato, gata, girac*, maravilhos*, gatinh*, deslumbr*, gostos*, fofo, fofa, fofinh*, fofos, graciosa, encantador*',
    important:
      'importante*, urgent*, urgenc*, essencia*, grave*, seri*, priorid*, importanc*, fundament*, importa, prioritar*, imprescind*, relevante*',
    easy: 'faceis, facil*, simples, simplific*, tranquilo, moleza, canja, descomplic*',
    hard: 'dificeis, dificil*, impossiv*, complicad*, duro, dura, duros, duras, tenso, tramado, puxado, foda, complex*, lixado, custos*, dificio, dificuld*',
    big: 'grand*, enorm*, imens*, gigant*, gran, grd, vast*, largo, larga, tamanho, maxim*, extens*',
    small: 'pequen*, minuscul*, mini, curto, curta, baixinh*, peq, miudinh*, diminut*',
    full: 'cheio, cheia, cheios, cheias, cheiinho, lotad*, complet*, apinhad*, atolad*, repleto, esgotado, a pinha',
    empty: 'vazi*, oco, esvazi*, desert*, desocup*',
    busy: 'ocupad*, sem tempo, atarefad*, nao tenho tempo, enrolad*, em reuniao, na correria, correria, atolad*, compromiss*, cheio de trabalho, nao posso atender, nao posso falar, no trabalho, agora nao posso, atribulad*, n posso, nao posso, a conduzir, dirigindo, ocup, assoberbad*, sobrecarreg*',
    freeTime: 'livre*, dispon*, tempo livre, disp, vago, vaga, vagas, desocup*, de folga, folga, a vontade',
    ready: 'pront*, prepar*, feito, feita, despach*, a postos',
    tired:
      'cansad*, exaust*, esgotad*, moid*, morto de, acabad*, cansaco, estourad*, estafad*, de rastos, so o po, morto, morta, canseira, rebentad*, destruid*, fatigad*, quebrad*, sonolento, podre',
    broken:
      'partido, partida, partiu, partidos, partidas, quebr*, avari*, estrag*, nao funciona*, defeit*, pifou, pifad*, nao liga, nao anda, nao da, rebent*, escangalh*, bug*, nao pega, deu pau, caiu, travad*, travou, trava, enguic*, danific*, funcion*, parou de, fora de servico, com problemas, em baixo, lixou-se, rachado, rachada, rachou, foi abaixo, rasg*, pane, deu problema, nao carrega, nao abre, emperr*, furad*, fudeu, pifar, queimou, queimado, crashou, morreu',
    repair:
      'arranj*, consert*, reparo, reparacao, reparar, reparado, reparem, repare, reparacoes, mecanic*, oficina*, tecnic*, canaliz*, eletricist*, electricist*, encanador*, manutenc*, arrumar, instal*, assistencia tecnica, bate-chapa, soldar, pedreiro*, revisao, obras, restaur*, pintor, pintar, pintura, faz-tudo, marido de aluguel, obra',
    problem:
      'problem*, chatice*, confus*, sarilho*, encrenca*, inconvenient*, prblm, treta, b.o, bo, pepino, avaria*, transtorno*, complicac*, incident*, dificuldade*, questao, imbroglio*, perrengue*, stress, questoes, rolo, probs, imprevisto*, contratemp*, pblm',
    possible:
      'possiv*, talvez, quem sabe, se calhar, quica, provavel*, pode ser, talves, capaz, porventura, possibilid*, acaso, eventual*, provaveis, tlvz, secalhar, hipotese*, chance*',
    sure: 'certez*, claro, com certeza, obvio*, certo, certa, seguro, segura, seguramente, sem duvida, definitiv*, concerteza, de certeza, evident*, logico, crtz, absolut*, clarament*, garant*, obviament*, sem falta, convict*, pode crer, por supuesto',
    really:
      'realment*, mesmo, muito, de verdade, a serio, serio, mt, mto, super, verdade, vdd, msm, bue, verdadeirament*, muitissim*, extremament*, deveras, real, bem, sinceram*, bastante, mega, ultra, mui, bues, honestament*, francament*, com franqueza, efetivament*, tao, demasiado, pra caramba, pra caralho, pakas, jura, fala serio, literalment*',
    quickly:
      'rapid*, depressa, correndo, pressa, despach*, veloz, velocidade, velozmente, acelera*, logo, ja ja, urgent*, ligeiro, apress*, voando, anda logo, num instante, a correr, anda la, agil, num pulo',
    slowly: 'devagar*, lent*, aos poucos, com calma, vagaros*, pouco a pouco',
    together:
      'junto, junta, juntos, juntas, juntinhos, juntinho, juntamente, comigo, conosco, em conjunto, connosco, contigo, com a gente, com, com voce, c/, ambos, os dois, acompanh*, cmg, ctg, com ele, na companhia',
    alone: 'so, a sos, sozin*, solid*, szinho, solteiro, por conta propria, isolad*',
    inside: 'dentro, fora, interior, exterior, la dentro, dentr, la fora, em, no, na, interno, externo',
    near: 'perto, pertinho, proximo, ao lado, lado, junto, prox, ao pe, proximidade*, por perto, vizinhanca, aqui ao lado, cerca, nas redondezas, redondeza*, arredor*, a beira',
    far: 'longe, longinho, distant*, longinq*, afastad*, distanc*, fora de mao',
    thing:
      'cois*, algo, cena*, negocio, trem, treco*, alguma coisa, kena, troco, parada, assunto*, cs, objet*, bagulho, tralha*, kisa, qualquer coisa, algma coisa, material, itens, item',
    way: 'maneir*, modo*, forma, formas, jeito, meio*, via, metodo*, jeitinho, modalidade, tipo',
    reason: 'razao, razoes, motiv*, causa*, porque, fundament*, proposito',
    idea: 'ideia*, plano*, projet*, projec*, programa*, proposta, previst*, sugest*, planej*',
    question: 'pergunt*, duvida*, questa*, questo*, interroga*, esclareciment*',
    story:
      'histori*, aconte*, passou-se, sucedeu, caso, evento*, novidad*, estoria, ocorr*, se passa, passou, fofoc*, novela, sucess*, fait*, anedota, relato, cusquic*, episodio',
    warProtest:
      'greve*, guerra*, protest*, manifest*, luta, lutar, lutas, luto, briga, brigas, manif, batalh*, paralisac*, revolta, tropa, brigou, porrada, sindicat*, conflit*, golpe, ucrania, exercito, atentad*, confront*, bandeira',
    accident:
      'acident*, bati, batida, bateu, incend*, fogo, colis*, choqu*, bombeir*, desastre*, sinistr*, bati com, atropel*, despist*, reboqu*, capot*, estampar, inundac*, enchente, queda, bater',
    steal:
      'roub*, assalt*, fraud*, burl*, ladr*, furt*, fals*, vigaric*, golp*, scam, estelionat*, clonad*, engana*, phishing, hacker*, clonar, clonaram, vigarist*, esquema, gatun*, fake, suspeit*, trapac*, aldrabic*, hackead*, pirat*, 171, fajut*, intruj*',
    insurance:
      'seguro, seguros, segurad*, apolice*, fidelidade, tranquilidade, sinistro, multicare, medis, porto seguro, ageas, plano de saude, unimed, sulamerica, corretor de seguros, ok teleseguros',
    tax: 'impost*, iva, irs, ir, financas, taxa*, tribut*, iptu, ipva, imi, receita federal, fisco, multa*, contribuic*, icms, coima*, iuc, darf, seguranca social, declaracao, portagen*, fiscal, portagem, mei, das, autuac*, irpf, contabilist*, contador',
    electricBill:
      'energia, contador, edp, tarifa*, luz, medidor, leitura*, galp, iberdrola, enel, cemig, consumo*, kwh, goldenergy, endesa, energetic*, comercializador*, cpfl, light, eletricidade, copel, conta de luz, fatura da luz, gas, fornecimento, electricidade, eletropaulo, potencia',
    build:
      'constru*, obra*, remodel*, reforma, reformas, reformar, reformando, solar*, pedreiro*, paine*, cimento, tijolo*, fotovolt*, isolament*, empreiteir*, teto, tecto, telha*, renov*, pintura, pintar, pladur, alvenaria, gesso, caixilh*, orcamento*',
    houseSale:
      'imobil*, imove*, hipotec*, credito habitacao, vender a casa, corretor*, terren*, remax, era, financiamento, casa a venda, avaliacao, avaliar, vender casa, lote, lotes, vender o apartamento, century, empreendiment*, comprar casa, propriedad*, vender a minha, consultor imobiliario, moradia*',
    carDealer:
      'concession*, stand*, pneu*, inspec*, revis*, oficina*, troca de oleo, oleo, ipo, agencia, test drive, seminov*, usados, usado, carro novo, vistoria, norauto, funilaria, autopecas, midas, detran, toyota, licenciament*, lavagem, consorcio, semi-novos, viatura',
    travelOffer:
      'cruzeiro*, excurs*, pacote*, resort*, viage*, tour*, agencia de viagens, circuito*, cvc, destino*, tudo incluido, halcon, all inclusive, decolar, hurb, turismo, escapadinha*, abreu, ferias',
    bet: 'apost*, casino*, cassino*, poquer, poker, bet, betano, tigrinho, jogo do bicho, bet365, placard, betclic, jogos de azar, blaze, roleta, slots, azar, euromilhoes, loteria, bingo, raspadinha*, jogatina, fortune tiger, bicho, palpite*',
    dating:
      'encontro*, solteir*, tinder, namoro*, badoo, namorar, engate*, alma gemea, cara-metade, relacionamento*, crush, paquer*, conhecer pessoas, match',
    erotic:
      'sexo, sexual*, sexy, sexuais, sexos, porn*, adult*, nud*, acompanhante*, gostosa, gostosas, erotic*, xvideo*, pelad*, foder, prostitu*, nua*, quentes, transar, novinha*, escort*, tesao, tesuda, puta*, garotas, onlyfans, pack, mamas, cam, conteudo adulto, web cam, safad*, 18+',
    religionPolitics:
      'candidat*, campanha*, senador*, deputad*, politic*, president*, prefeit*, vereador*, partid*, governo, ps, psd, pt, chega, bolsonaro, lula, eleicao, ministr*, governador*, camara, congresso, esquerda, direita, psol, autarqu*, comicio*, bolsonarista*, petista*, il, montenegro, pcp, psb, autarc*, militant*, moraes',
    trial: 'amostra*, experiment*, periodo de teste, periodo experimental, teste*, experiencia, gratuito, trial, degustac*, demo, testar, test',
    expire:
      'expir*, vence, vencer, venceu, vencimento, vencido, vencida, vencendo, caduc*, renov*, prazo*, valid*, fideliz*, prorrog*, termina, vigenc*, termino, prolong*',
    chargeCost:
      'cobra, cobrar, cobraram, cobranca*, cobrado, cobrada, cobrou, cobram, cobrem, cobrando, taxa*, custo, custos, custa, custam, custou, debit*, premium, valor acrescentado, descontar, descontaram, descontam, descontou, desconto, pagas, faturad*, factur*, gast*, juros, saldo, creditos, custa-me, consom*, pago, encargo*, descontad*, tarifa*, carissim*, comiss*, paga-se, cobrados, multa',
  },
};
