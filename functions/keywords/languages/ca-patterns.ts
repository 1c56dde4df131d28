import type { LanguageData } from './language.ts';

/** Sentences in Catalan: the form is explained in language.ts, the groups are in ca.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop_all: `
    no vull (res) (de) (cap) … [empresa|empreses|marca|marques|grup]
    ni [channel] ni [channel]
    ni [channel] ni [channel] ni [channel]
    [channel] [ni|cap|ni cap] [channel] (ni) (cap) [channel] (res de res|res)
    cap [channel] (ni) (cap) [channel] ni (cap) [channel]
    [traieu|treu|esborreu|elimineu|doneu|traieu-me|esborreu-me|doneu-me|treieu-me|elimineu-me|baixa] (me) (de baixa) (de|d') [totes|tots] (les|els) (vostres) [llistes|bases|marques|serveis|butlletins|fitxers|empreses|subscripcions]
    [cancel.leu|cancelleu|canceleu|cancel.la|cancella|cancela|anul.leu|anulleu|anuleu|doneu de baixa|cancel.lar|cancellar|cancelar|anul.lar|anullar|anular] [totes|tots] (les|els) (meves|meus) [subscripcions|alertes|avisos|butlletins|notificacions|missatges]
    no vull (rebre) res (més) de res (de) (vosaltres)
    ^ [atureu|pareu|cancel.leu|cancelleu|canceleu|atureu-ho|pareu-ho|cancel.leu-ho|cancelleu-ho|canceleu-ho] (ho) tot
    [doneu-me|dona'm|vull la|doneu] (me) (de) baixa de tot
    baixa (de|total de) [totes|tots] (les|els) (det) [llistes|serveis|llistes vostres]
    no vull (saber|rebre) res (més) de cap (de) (les) (vostres) [empresa|empreses|marca|marques|grup|botiga|botigues]
    [cancelleu|cancela|canceleu|cancella|cancellar] (totes) les (meves) subscripcions
    [cancel.leu|cancelleu|canceleu|cancel.la|cancella|cancela|cancel.lar|cancellar|cancelar|anul.leu|anulleu|anuleu|anul.lar|anullar|anular] totes les (meves) [subscripcions|alertes|llistes]
  `,
  stop: `
    ? no [feu|facis|facin|em feu] més spam
    ? [vull|voldria|volem] sortir de [les vostres|la vostra|aquesta|aquestes|les seves] [llista|llistes]
    ? no vull (ja) (més) formar part de [les vostres|la vostra|aquesta|aquestes|cap] [llista|llistes]
    ? no [escriviu|escrigueu|escriguis|envieu res|envieu missatges] (més|mai més) (a) [aquest número|aquest telèfon|aquest mòbil]
    ? [rebo|envieu|m'envieu|m'arriben|em envieu] (de vosaltres) massa [textsPl|missatges]
    ? ^ massa [textsPl] (vostres|rebo|envieu) $
    [bloquegeu|bloqueja|atureu|para|pareu|desactiveu|desactiva] (ja) (els|les|aquests|aquestes) [textsPl]
    no [desitjo|vull|volem|voldria] ser [contactat|contactada|contactats|molestat|molestada]
    no em [mareu|maregis|atabaleu|atabalis|emprenyeu] [més|mes|amb els missatges|amb publicitat]
    ^ (la) baixa (si us plau|sisplau) de la (vostra) llista $
    ^ (si us plau|sisplau) [bloquegeu-me|bloqueja'm|bloquegi'm] (si us plau|sisplau) $
    (poseu|posa) (me) [poseu-me|posi'm|posa'm] a la llista negra
    [cancel la|cancela|cancel lar|cancel leu|vull cancel lar|voldria cancel lar|desitjo cancel lar|anul la|anul leu|vull anul lar] (si us plau) (la) (meva|vostra) [subscripció|meva subscripció] (al|als|a la|del|a) (butlletí|sms|missatges|newsletter|llista)
    ? estic [fart|farta|tip|tipa] de [vosaltres|vostè|la vostra empresa|la vostra insistència]
    ? (jo) no [he donat|us he donat] (mai) (el) (meu) [consentiment|meu consentiment|el meu permís]
    no (em|ens|m|me) (torneu a|vulgueu) [convideu|convidis|convidin|informeu|notifiqueu|convoqueu|convoquin|tempteu|importuneu] [més|mes|mai més|pus|mai|res més|a res|de res|si us plau|mes si us plau] (si us plau|mai)
    ^ (si us plau) no (em|ens|m|me) [aviseu|convideu|informeu|notifiqueu|recordeu|convoqueu|tempteu|oferiu res|atabaleu|empipeu] (de res|si us plau|gràcies|mai) $
    [no cal que|no fa falta que|prego que no|millor que no|us demano que no|no vull que|us agrairia que no|val més que no|us prego que no] (em|ens|m) [tellUs] (més|mai més|pus|res|de res|si us plau) $
    no cal (ja) [toTell|trucar-me més|escriure més|escriure’m|convocar-me més] (més|als assajos|a res|de res|mai més|si us plau|gràcies) $
    [deixeu|deixa|deixin|pareu|podeu deixar|podeu parar|ja podeu deixar|feu el favor de no|prou|us agrairia que deixéssiu] (de|d) [toTell|oferir-nos|oferir-me] (més|res|coses|si us plau|per sempre) $
    [deixeu|podeu deixar|ja podeu deixar|pareu|deixa|deixin] (ja) [d’oferir-nos|d’oferir-me|d’oferir-li|d’avisar-me|d’informar-me|d’importunar-me|d’escriure’m]
    [basta|prou|nateix|estic fart|estic farta] (ja) (de) [novetats|aquestes coses|invitacions|campanyes|recordatoris|aquests missatges]
    ^ sense (més) [textsPl] (a partir de|d|si us plau|des) (partir) [a partir d’ara|d’ara endavant|ara|si us plau|avui] (endavant) $
    (jo) no vull ser (més) (a|de|en|d) (la|els|dels|aquesta|la vostra) [base de dades|contactes|dels contactes|difusió|de la difusió|llista de difusió|de la base de dades]
    [tatxeu-me|suprimiu-me|traieu-me|esborreu-me|vull sortir|elimineu-me] (de la|dels|del) (vostre|vostres|vostra) [grup|contactes|difusió|ronda|circular]
    [cancel.lo|cancello|cancelo|vull cancel.lar|vull cancelar|cancel.leu|canceleu|anul.lo|anul.leu|anulo|retiro|retireu|revoco|vull anul·lar|dono de baixa] (el|la) (meu|meva) [consentiment|permís|inscripció|autorització|l’autorització|la inscripció] (de sms|als missatges|si us plau|al butlletí|a la llista) $
    ^ (jo) no hi estic (gens) [interessada|interessat|interessats] (gràcies) $
    ^ això ja no és per (a) mi (gràcies) $
    ^ fins mai (més) [ofertes|promocions|publicitat|missatges|sms|anuncis]
    ? ^ (jo) no en vull (cap|res) [cap|més|cap més|ni un|ni un més|pus|saber res|saber res més] (gràcies|si us plau|ja) $
    (doncs|ja) ho escric jo no en vull cap
    ^ que s’acabi (ja) [això|aquesta història|tot això] (ja|d’una vegada) $
    (ni) ni aquesta ni cap altra (gràcies|ja) (no)
    ? [no m’ho digueu més|no em digueu res més] $
    ^ (fi|final) [fi gràcies|fi si us plau|fi dels missatges] $
    ^ plego (de|d) (rebre) (els|la|del) [rebre missatges|club|llista|butlletí|rebre sms]
    (no cal) [convocar-me més|no em convoqueu més|deixeu de convocar-me|convocar-me més als]
    [atureu-los|pareu-los|talleu-los] (d’una vegada|si us plau|ja|gràcies) $
    [calleu|calleu ja|calla|callau] … (o millor) [per sempre|per sempre més]
    (no) [no fer-me’l sonar|no em feu sonar el mòbil|no fer-me sonar el mòbil] (més|amb|amb els|pels) (els vostres|les vostres|vostres) [descomptes|ofertes|missatges|promocions|més|avisos|anuncis]
    [només volia|només vull] (el) [el codi|codi|el rebut|la confirmació] (i) no (la|les) [sms]
    no vull (pas|que) ser [molestada|molestat|avisada|avisat|contactada|contactat|informat|informada] (més|de res|per vosaltres) $
    (us) [exigeixo que|demano que|prego que] (pareu|ho pareu|calleu) [pareu|ho pareu|calleu|ho atureu] $
    ? ^ (jo|ja) [no renovo|no vull continuar|no vull seguir|no continuo] (més|gràcies) $
    no (en) tinc (cap|en) (en) [intenció de llegir|intenció de llegir-los|ganes de rebre|en tinc ganes de rebre] (més|els|missatges|cap)
    ^ (gràcies) sense interès (gràcies) $
    (jo) ja no (hi) [soc del club|sóc del club|soc soci|soc sòcia] (del club) $
    aquest (número|mòbil|telèfon) (és) [número és només per|telèfon és només per] (a) (la) [família|emergències|la feina|feina|la família]
    ^ (ja) [calla|apagueu això|quina llauna prou] (ja|si us plau) $
    [no truqueu ni escriviu|no escriviu ni truqueu] (més|si us plau)
    ? [he de|haig de|cal que|necessito] [saber|assabentar-me de|assabentar-me|sàpiga] (jo) [cada|totes les vostres|tots els vostres] [rebaixa|oferta|promoció|descompte|rebaixes|ofertes|promocions|descomptes]
    ? [em podeu|ja podeu] (ja) [ratllar|ratllar-me|anar ratllant|tatxar] [he emigrat|m’he mudat|ja no visc|visc fora]
    ? gràcies però no (ja) [tinc cupons|em sobren cupons|tinc vals|tinc ofertes|em sobren ofertes|tinc publicitat]
    ? abans [em menjo el barret|em moro|m’empasso un clau|em menjo les sabates|que em parteixi un llamp] que [rebre’n|llegir-ne] (un|una) [un altre|una altra|altre|altra|un més]
    ? [em pensava|pensava|creia|em creia] que (ja) [m’havia lliurat|m’havia alliberat|m’havia desfet|ens havíem lliurat] de [vosaltres|vostres missatges|aquests missatges]
    ? [doneu|cediu|regaleu] el meu [lloc|puesto] (a|de) (la|la vostra) [llista|vostra llista] a [algú que li interessi|algú que li importi|algú a qui interessi|qui li interessi|qui la vulgui]
    ? [considereu|considereu-ho|preneu-vos|preneu] (això|aquest missatge) (com) (el) (a) [meu comiat|meu adéu]
    ? [fins llavors|fins aleshores] [silenci|només silenci|vull silenci|calladets|silenci si us plau] $
    ? [qui|el que|la que] m’ha [ficat|posat|apuntat|inscrit|afegit|subscrit] (aquí|en això|a la llista) [que me’n tregui|que em tregui|que m’esborri|que em desapunti]
    ? [mòbil|telèfon] (em) [vibra|sona|xiula] … [per culpa vostra|per vosaltres] (i) [preferiria que no|me’n podria estar|ja me’n podria estar|preferiria que callés]
    ? (vaig) [donar|deixar|vaig donar|vaig deixar] (aquest|el meu) [número|telèfon|mòbil] per (a|al|la|el) (la|el|al) [lliurament|entrega|comanda|enviament|cita|reserva|visita|paquet] no per [rebre|a rebre|que m’envieu|anuncis|publicitat|ofertes|als anuncis]
    ? ^ (ja) us [esteu fent|feu|esteu tornant|torneu] (una mica|molt) [pesats|pesadets|insuportables|cansins|plastes] $
    ? [agrairia|agrairíem|agraïria] (molt) [no rebre res més|no rebre’n més|no saber-ne res més|que no m’arribés res més|no rebre cap més]
    ? [traieu-me|treieu-me|tragueu-me|treu-me] d’aquest [circ|embolic|merder|malson|sarau]
    ? prefereixo (la|el|una mica de) (meva) [tranquil·litat|tranquillitat|tranquil litat|silenci|pau|calma] a (les|els|la) (vostres|vostra) [ofertes|missatges|promocions|publicitat|anuncis|sms]
    ? [política|normativa|reglament] (de) (la|l’empresa|la nostra) (empresa|de l’empresa) [prohibeix|no permet|no autoritza|no admet] (els|la|rebre) [sms publicitaris|missatges publicitaris|missatges comercials|sms comercials]
    [cartes|carta|correu|correus|mail|mails|trucades|paper] sí … [missatges|sms|missatgets] … no
    [podeu|ja podeu|pot] (ja) [deixar de|parar de|deixar d’|deixar d’avisar-nos|deixar d’avisar-me|deixar d’enviar-nos|deixar d’enviar-me|deixar d’informar-nos|deixar d’informar-me|deixar de recordar-me|deixar de convidar-nos|deixar de convidar-me] (de|per|les|els|més) [les|els|de|avisar|enviar|sortides|avisos|excursions|ofertes|més]
    [trauríeu|traurien|trauria|esborraríeu|eliminaríeu|podríeu treure] (si us plau) [del|de la|dels|de les] (vostre|vostra) [missatge de grup|missatges de grup|grup|llista|missatges|enviament|llista de pares|circulars|missatges de la classe]
    [això|aquesta història|aquest spam] s’ha d’acabar
    [xiulet|xiulets|pitit|bip|bips|so|missatges|avisos|soroll] … no [en vull ni un més|vull ni un més|en vull cap més|vull cap més|en vull ni un|en vull més]
    ^ (a mi|no) [no en vull ni un més|no en vull cap més|ni un més] (si us plau|gràcies) $
    [amb mi|a mi|per a mi] (res|no) [res de sms|res d’sms|cap sms|res de missatges|no sms|sms no]
    [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat] … [ja no calen|ja no cal|no calen|ja no em calen|ja no ens calen|ja no fan falta|no fan falta ja|ja no em fan falta|ja no ens fan falta|ja no són necessaris|ja no són necessàries|ja no és necessari|ja no és necessària|no són necessaris|ja no els necessito|ja no les necessito|ja no els necessitem|ja no els necessitam|ja no necessito|ja no em serveixen|ja no ens serveixen|ja no serveixen|ja no m’interessen|ja no ens interessen|ja no tenen sentit|ja no toquen|ja no venen a tomb|sobren|ja sobren|són sobrers|ja no cal que vinguin|ja no cal que arribin|ja no han d’arribar|estan de més]
    [ja no calen|ja no cal|no calen|ja no em calen|ja no ens calen|ja no fan falta|no fan falta ja|ja no em fan falta|ja no ens fan falta|ja no són necessaris|ja no són necessàries|ja no és necessari|ja no és necessària|no són necessaris|ja no els necessito|ja no les necessito|ja no els necessitem|ja no els necessitam|ja no necessito|ja no em serveixen|ja no ens serveixen|ja no serveixen|ja no m’interessen|ja no ens interessen|ja no tenen sentit|ja no toquen|ja no venen a tomb|sobren|ja sobren|són sobrers|ja no cal que vinguin|ja no cal que arribin|ja no han d’arribar|estan de més] (més) [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat]
    [ja no calen|ja no cal|no calen|ja no em calen|ja no ens calen|ja no fan falta|no fan falta ja|ja no em fan falta|ja no ens fan falta|ja no són necessaris|ja no són necessàries|ja no és necessari|ja no és necessària|no són necessaris|ja no els necessito|ja no les necessito|ja no els necessitem|ja no els necessitam|ja no necessito|ja no em serveixen|ja no ens serveixen|ja no serveixen|ja no m’interessen|ja no ens interessen|ja no tenen sentit|ja no toquen|ja no venen a tomb|sobren|ja sobren|són sobrers|ja no cal que vinguin|ja no cal que arribin|ja no han d’arribar|estan de més] (els|les|més|de) [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat]
    ? [venut|acabat|tancat|canviat de|deixat|traslladat|mudat|mort|plegat|marxat|ja no hi va|donat de baixa] & [ja no calen|ja no cal|no calen|ja no em calen|ja no ens calen|ja no fan falta|no fan falta ja|ja no em fan falta|ja no ens fan falta|ja no són necessaris|ja no són necessàries|ja no és necessari|ja no és necessària|no són necessaris|ja no els necessito|ja no les necessito|ja no els necessitem|ja no els necessitam|ja no necessito|ja no em serveixen|ja no ens serveixen|ja no serveixen|ja no m’interessen|ja no ens interessen|ja no tenen sentit|ja no toquen|ja no venen a tomb|sobren|ja sobren|són sobrers|ja no cal que vinguin|ja no cal que arribin|ja no han d’arribar|estan de més] & [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat]
    [no cal que|ja no cal que|no cal|ja no cal|no fa falta que|ja no fa falta que|no és necessari que|ja no és necessari que|no té sentit que|no val la pena que|no heu de|ja no heu de|no hi ha necessitat que|no serveix de res que|no necessito que|ja no necessito que|no fa falta] (em|ens|me|nos) (continueu|seguiu) [continueu|seguiu|envieu|aviseu|informeu|recordeu|convideu|enviar|avisar|continuar|seguir|mandeu] … [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat]
    [no cal que|ja no cal que|no cal|ja no cal|no fa falta que|ja no fa falta que|no és necessari que|ja no és necessari que|no té sentit que|no val la pena que|no heu de|ja no heu de|no hi ha necessitat que|no serveix de res que|no necessito que|ja no necessito que|no fa falta] (em|ens) [continueu|seguiu|continuar|seguir] [enviant|avisant|enviant-me|enviant-nos|informant|recordant|convidant|escrivint|escrivint-me|mandant]
    [em|ens|me|nos] [podeu|podríeu|pot|podria|pots|podrien] [treure|esborrar|eliminar|donar de baixa|excloure|desapuntar|traure|llevar] (ja|si us plau) [del|dels|de les|de la|de|d’aquest] [grup de missatges|grup de sms|grup d’sms|grup|missatges de la classe|missatges de grup|missatges grupals|sms grupals|missatges de pares|llista de pares|llista de la classe|grup de pares|xat de la classe|circulars|avisos de l’escola|avisos del club|enviaments massius|difusió|llista de difusió|grup de la classe|missatges de l’escola|avisos|recordatoris]
    [traieu-me|traieu-nos|treu-me|tregui’m|traieu|esborreu-nos|esborreu-me|elimineu-nos|elimineu-me|lleveu-me|doneu-nos de baixa|desapunteu-nos|desapunteu-me] (si us plau|ja) [del|dels|de les|de la|de|d’aquest] [grup de missatges|grup de sms|grup d’sms|missatges de la classe|missatges de grup|missatges grupals|sms grupals|missatges de pares|llista de pares|llista de la classe|grup de pares|xat de la classe|circulars|avisos de l’escola|avisos del club|enviaments massius|difusió|llista de difusió|grup de la classe|missatges de l’escola|missatges del grup]
    [quedeu-vos|queda’t|quedi’s|guardeu-vos|podeu quedar-vos|us podeu quedar] (amb) [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat] … [jo|sé|ja|me’n recordo|gràcies|no els|no les]
    [estalvieu-me|estalvia’m|estalviï’m|estalvieu-nos|em podeu estalviar|ens podeu estalviar|us podeu estalviar|podeu estalviar-me|podeu estalviar-vos|eviteu-me] (ja|totes|tots) [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat]
    [avisos|els avisos|els vostres avisos|recordatoris|els recordatoris|els vostres recordatoris|notificacions|les notificacions|novetats|les novetats|notícies|les notícies|invitacions|les invitacions|circulars|les circulars|ofertes|les ofertes|missatges d’ofertes|promocions|les promocions|promos|missatges|els missatges|els vostres missatges|sms|els sms|comunicats|els comunicats|informació|la informació|informacions|butlletins|el butlletí|alertes|les alertes|anuncis|publicitat] … [me’ls podeu estalviar|me les podeu estalviar|us els podeu estalviar|us les podeu estalviar|estalvieu-me’ls|estalvieu-me-les|us els podeu quedar|us les podeu quedar|podeu estalviar-me’ls|podeu estalviar-vos-els|ja us els podeu estalviar|ens els podeu estalviar]
    [demano|prego|sol·licito|exigeixo|us demano|us prego|agrairia|agrairé|requereixo|demanem] (que) (ja) [no se m’|no se m’enviïn|no se m’enviï|no se’m|no se’ns|no m’|no m’envieu|no m’escriviu|no se m’envii|no em siguin|no ens|que no|no m’enviïn|no m’arribi|no m’arribin|no se’m contacti|no se’m truqui|no em contacteu] (ja) (més) [més|cap|enviats|enviades|res|invitacions|missatges|sms|ofertes|novetats|contacti|notifiqui]
    [demano|prego|sol·licito|vull|exigeixo] (deixar) [deixar de rebre|no rebre més|no rebre’n més|no ser contactat|no ser contactada|no rebre cap|no rebre res]
    [tingueu|tingui|tingues|feu-me|feu el favor|faci’m] (la|l’|el) [bondat|amabilitat|l’amabilitat|gentilesa|la bondat|la gentilesa|el favor|favor|cortesia|detall] (de) no [enviar-me|escriure’m|enviar|molestar-me|enviar-nos|contactar-me|avisar-me|escriure’ns|mandar-me]
    [sigueu|sigui|si sou] tan amables de no [enviar-me|escriure’m|enviar|molestar-me|enviar-nos|contactar-me|mandar-me]
    [ni|cap] (un|una) (de) [sol|sola|més|de més] (més) [a partir d’ara|d’ara endavant|d’avui endavant|mai més]
    [prou|ja n’hi ha prou|ja està bé|ja n’estic tip|ja n’estic farta] (de|d’aquest|d’aquesta|amb|d’) (tant|tanta|aquest|aquesta) [spam|d’aquest spam|d’spam|publicitat|missatges|bombardeig|assetjament|missatgets|sms|brossa|d’aquesta publicitat|d’aquests missatges]
    [això|aquest spam|aquest bombardeig|aquest assetjament|aquesta història] (ha|s’ha) [ha de|s’ha d’|ha d’|s’ha de] (d’) [acabar|parar|acabar-se|cessar|s’acabar]
    [un|una] [missatge|sms|oferta|avís|missatget|recordatori|promo] [cada dia|al dia|diari|diària|per dia|tots els dies|cada hora] [és|ja és|em sembla] (ja|molt) [massa|excessiu|excessiva|un abús|una exageració|passar-se]
    [fins quan|fins a quan|quant més|quantes vegades|quants cops] … [demanat|dit|dir|demanar|repetir|escrit|he de] … [no m’escriviu|no m’envieu|no escriviu|deixeu|pareu|no vull|prou|no molesteu]
    [demanat|dit|he demanat|he dit] (ja|us) [dues vegades|tres vegades|diverses vegades|mil vegades|moltes vegades|dos cops|tres cops|vegades] (que) [no m’escriviu|no m’envieu|no escriviu|no em molesteu|no m’escrivíssiu|deixeu|pareu|no vull|que no]
    [sona|xiula|vibra|em desperta|xiulet|pita] … [reunions|reunió|nit|matinada|torn|classe|feina|dormir|missa] … [mai més|no vull|no en vull|prou|pareu|ni un]
    [treballo|torn] (de|a la) [nit|de nit|de nits|nits] … [em desperta|em desperten|em despertes|em desperteu|dormo|no puc dormir|dormir|sona] … [no vull|no en vull|no m’|mai més|pareu|prou|ni un|stop]
    [no en vull|no vull|no en volem|no desitjo] (tornar a) [rebre|veure|llegir|rebre’n] (mai) [mai més|cap més|ni un|ni una|res més|més|mai|cap]
    [no vull|no voldria] tornar a [rebre|veure|llegir|saber|rebre’n] (mai) [cap|res|ni|mai|més|això|un]
    res (més) [al|en|a] (meu|aquest|el) (meu) [mòbil|telèfon|número|meu mòbil|meu telèfon|aquest número] [a partir d’ara|d’ara endavant|mai més|si us plau|ja]
    [amb mi|per a mi|a mi] no (feu servir) [feu servir|useu|utilitzeu|per|uses] (els|missatges|d’) [sms|missatges|missatges de text]
    no [feu servir|useu|utilitzeu] (els|més|els) [sms|missatges|missatges de text] [amb mi|amb nosaltres|per contactar-me|per avisar-me|per parlar amb mi]
    ^ (contacteu-me|escriviu-me|aviseu-me|vull|prefereixo|a mi) [només per correu|només per correu electrònic|només per email|només per mail|només per e-mail|únicament per correu|únicament per correu electrònic|únicament per email|solament per correu|només per carta|només per correu postal|només per telèfon|només correu|només email|només correu electrònic|només mail|nomes per correu|nomes per mail|només cartes|exclusivament per correu] (a partir d’ara|d’ara endavant) $
    ^ [cancel.lar|cancel·lar|anul.lar|anul·lar|cancel·leu|cancel.leu|cancel·la|cancel.la] (el|els|les|aquest|aquests) (meu|meus|meves|vostres) [servei|avisos|recordatoris|notificacions|missatges|sms|alertes] $
    [és|serà|aquesta és|ha estat|ha de ser] l'última vegada que [m'escriviu|m'envieu|em molesteu|em desperteu|ens escriviu|m'escriuen|em truqueu]
    [tingueu|tinguin|tingui|feu] (una mica de|la|el) [decència|educació|respecte|favor|bondat|gentilesa|delicadesa] de [parar|deixar|no escriure|deixar-me|no enviar|no molestar|no molestar-me|no escriure'm|no enviar-me|plegar|cessar]
    ^ (què|on|quin|a quin) (botó) [premo|toco|clico|faig|he de prémer] per (a) [acabar|aturar|parar|que pari|que parin] (amb) (això) … [no en vull|no vull|ja no vull|prou|estic fart|estic farta|n'estic fart|n'estic farta]
    ^ prou [fotos|vídeos|cupons|enllaços|acudits|receptes|catàlegs|enquestes|invitacions|horòscops|codis|sorteigs|rebaixes|descomptes|promos] (de|amb|per) … (gràcies|si us plau|sisplau) $
    ^ (ja) (m'|ens) heu [escrit|enviat|molestat|atabalat] (ja) [prou|massa|més que prou|de sobres] (gràcies|ja) $
    [cap|ni un] [contacte|missatge|sms|avís|enviament|recordatori] més (per|de) [sms|missatge|telèfon|vosaltres|part vostra|mòbil|text]
    un altre [xiulet|sms|missatge|missatget|avís|bip|recordatori] … i [el telèfon|us bloquejo|us denuncio|el mòbil|va a les escombraries|truco|em dono de baixa|vaig|el llenço|canvio de|aviso]
    [m'heu|m'han|ens heu|ens han] [afegit|apuntat|inscrit|posat|subscrit] (a la llista|al grup) [per error|sense permís|sense preguntar|sense voler|per equivocació|sense el meu permís] … [desfeu-ho|traieu-me|esborreu-me|anul·leu-ho|elimineu-me|arregleu-ho]
    ^ (si us plau|sisplau) (ja) no [continueu|insistiu|continuï|insisteixi|seguiu|continuïn] (més|si us plau|així|gràcies|escrivint|enviant) $
    ^ (si us plau|sisplau) [ratlleu-me|ratlla'm|tatxeu-me|tatxa'm] (de la llista|si us plau|sisplau|gràcies) $
    no vull (rebre|més|veure) (més) (les|aquestes|aquelles) [coses|bajanades|històries|ximpleries|collonades] (del|de la|de) [bingo|loteria|rifes|sorteigs|botiga|publicitat|ofertes]
    [oblideu|oblideu-vos de|deixeu córrer|deixeu estar] (dels) [els avisos|els recordatoris|els missatges|els sms|les notificacions|les promocions|les ofertes] (de|del) … (llar d'infants|escola|gimnàs|botiga|club|curs|si us plau) $
    [només|sols|únicament|tan sols] per [correu postal|carta|correu electrònic|correu] (que) el meu [telèfon|mòbil] és (només) per
    no (els) llegeixo (mai) (pas) (els|aquests|els vostres) [sms|missatges|missatgets|avisos] [envieu|escriviu|envieu-me|truqueu|deixeu|no] (una|m'envieu|per) (carta|correu|cartes)
    ^ (si us plau|sisplau) res (més) d'[anuncis|ofertes|avisos|enviaments] $
    ^ res (més) de [publicitat|promocions|missatges|sms|butlletins|notificacions|missatgets|promos|recordatoris|propaganda|spam] (si us plau|sisplau|gràcies) $
    ^ (això) no és per a mi [deixeu-ho|deixa-ho|oblideu-ho|pareu|gràcies pareu] $
    ^ (jo) [surto|me'n surto|me'n vaig|em dono de baixa|plego] [d'aquest|d'aquesta|del vostre|de la vostra|del|de la] [grup|llista|servei|grup de difusió|llista de difusió] $
    ^ (si us plau|sisplau) [estalvieu-me|estalvia'm|estalvieu-nos|estalviïn-me|estalvieu-m'ho] (tot) [això|allò|la resta|tot això|el rotllo|la tabarra] (si us plau|sisplau|gràcies) $
    ^ estalvieu-m'ho $
    [sona|vibra|xiula|pita|no para de sonar|no deixa de sonar] (tota|tot|a|cada) (la|el|les) (nit|dia|hora|estona) (per) (culpa) (vostra) [apagueu-ho|pareu|prou|atureu-ho|desactiveu-ho|talleu-ho|pareu-ho|apagui-ho]
    [no cal|ja no cal|no és necessari|no fa falta|ja no fa falta|no és pas necessari] [mantenir-me|tenir-me|mantenir-nos|tenir-nos] (més) [informada|informat|al corrent|al dia|informats|al cas]
    [voldria|vull|m'agradaria|preferiria|m'estimo més] no (tornar a|haver de) [saber|rebre|llegir|sentir] (res) (més) (més res) (de) [vosaltres|vostre|vostès]
    no (em|ens|m') [notifiqueu|notifiqui|aviseu|avisin|informeu|informin|contacteu|contactin|recordeu|alerteu|busqueu|truqueu] [res més|més|mai més|més res|de res|de res més]
    no (em|ens|m'hi) doneu (pas) més [la tabarra|la llauna|la murga|la brasa|la pallissa|la vara|la lata|el rotllo|la xapa]
    ? [m'agradaria|voldria|vull|necessito|com puc|com es pot|com faig per] sortir d'[aquest servei|aquesta llista|aquest grup|aquests avisos|aquests missatges|aquest enviament] (d'avisos|de missatges|de difusió)
    [ja no calen|no calen|no fan falta|ja no fan falta|no necessito|ja no necessito|no em calen|ja no em calen] més [missatges|avisos|recordatoris|sms|notificacions|alertes|missatgets]
    [m'estimo més|prefereixo|preferiria|m'estimaria més|ens estimem més|preferim] (rebre) (una|un|les|el) [carta|cartes|correu|correus|trucada|correu electrònic|mail|email|paper] (en paper) [que|que els|abans que|en lloc dels|en lloc de|en comptes de|en comptes dels|que no] (els|pas|tants|aquests|vostres) [sms|missatges|missatgets|missatge]
    [només|sols|únicament|exclusivament|tan sols] per [correu|correu electrònic|mail|email|carta|telèfon|correu postal] (a partir d'ara|d'ara endavant|si us plau|sisplau|des d'ara) (i) [no per|res per|mai per|i no per|no més per|res de] [missatge|missatges|sms|mòbil|text|whatsapp]
    [envieu-me|envieu-nos|escriviu-me|envia'm|enviïn-me] (una|un|per) [carta|cartes|correu|correus|mail] (si voleu|si cal|si volen) (i|però) [missatges no|sms no|no missatges|res de missatges|res de sms|no més sms|no més missatges|prou missatges]
    [prescindeixo|prescindiré|puc prescindir|prescindim|vull prescindir|passo] de [vostres|els vostres|les vostres|aquests|aquestes|tants] [consells|novetats|notícies|recordatoris|ofertes|missatges|avisos|promocions|sms|butlletins|notificacions|receptes]
    prescindeixo [dels vostres|de les vostres|d'aquests|d'aquestes]
    [visc|vivim|estic|viuré|puc viure|em va] (molt|prou|perfectament) (bé|millor|tranquil|tranquil·la) sense [vostres|les vostres|els vostres|aquests|aquestes|tants] [novetats|notícies|consells|recordatoris|ofertes|missatges|avisos|promocions|sms|notificacions|receptes]
    [aquest|aquell|això|aquest d'avui] [és|ha estat|va ser|serà|era|ha sigut] l'últim [missatge|sms|avís] (vostre) que (jo) [vull|volia|penso|llegeixo|desitjo|accepto] (llegir|rebre|veure)
    com [em desfaig|em lliuro|m'ho faig per lliurar-me|em puc desfer|ens desfem|em trec de sobre] (de|d') (tots|els) [aquests|d'aquests|vostres|dels vostres] [missatges|sms|avisos|recordatoris]
    ? ^ [escriviu|escriu|envieu-ho|envieu-los|aneu a emprenyar|aneu a molestar|aneu a empipar|ves a emprenyar|aneu a fotre|aneu a donar la llauna] (a) (un) [algú altre|algú més jove|un altre|una altra|altre|gent més jove|algú que ho vulgui|qui ho vulgui|una altra persona]
    [em|ens|m'] [desperta|desperten|desperteu|sobresalta|sobresalten|espanta|espanten|esglaia] (a|de|cada|al mig de) (la|mitja) (nit|matinada|migdiada|nits) [pareu|prou|deixeu-ho|atureu-ho|ja n'hi ha prou|pari|parin]
    ^ ni un més [d'aquests|d'aquells|si us plau|sisplau|dels vostres|gràcies] $
    [faig|vull fer|farem|estic fent] ús del (meu) dret [d'oposició|a oposar-me|a negar-me|a no rebre|de baixa|a donar-me de baixa]
    [no cal que|ja no cal que|no és necessari que|ja no fa falta que|no fa falta que|no és pas necessari que] (em|ens|m') [tingueu al corrent|mantingueu al corrent|mantingueu informat|mantingueu informada|tinguin al corrent|aviseu|avisin|recordeu|recordin|informeu|informin|notifiqueu|notifiquin|escriviu|escriguin] (més|res|de res|per sms|mai més|d'això)
    ? [m'agradaria|voldria|vull|vull que em traieu|necessito] sortir (d'|de) [aquest servei d'avisos|aquest servei|aquesta llista|aquest grup|aquests avisos|la llista|aquest servei de missatges]
    ? no (em|ens) [torneu|tornin|torni] a [contactar|escriure|enviar|trucar|molestar|enviar res]
    [vull|voldria|volem|demano|exigeixo] que [s'aturin|s'acabin|parin|cessin|s'aturi|s'acabi] (aquests|els|els vostres|aquestes|les|aquest|la) [texts|enviaments|enviament]
    ^ (vull|voldria|necessito|desitjo) [anul·lar|anul.lar|anullar|anular|cancel·lar|cancel.lar|cancellar|cancelar] (la|aquesta) (meva) [subscripció|suscripció] $
    no cal que (em|m') [m'avisis|m'aviseu|m'avisin|avisis|aviseu] més
    [que pesats|sou uns pesats|quins pesats] (ja|no|que) (no) (em|m') [torneu a escriure|escriviu més|torneu a enviar|envieu més|torneu a molestar]
    ? ^ (ja) no (els|les) vull (rebre) (els|les) més $
    ? ^ (ja) no (els|les) vull rebre (més) $
    (tingueu la bondat de|feu el favor de|sisplau|si us plau|podríeu) [treure|esborrar|eliminar|traieu|esborreu|elimineu|retirar|retireu] (el) [número|nom|telèfon|contacte] (del|de la) (meu|meva) (difunt|difunta|pobre|mort) [pare|mare|marit|dona|avi|àvia|iaia|iaio|germà|germana|fill|filla|relative] (difunt|difunta) (dels|de la|del) (vostres|vostra)
    ? quin (quina) [malson|martiri|turment|calvari|suplici|conyàs|rotllo|pal|bombardeig] (de|amb) (tants|tantes|aquests) [texts]
    (he|hem) [clicat|premut|polsat|picat|provat|intentat|clicat l'enllaç] (a|en|el|de) (l'enllaç|botó|de) (per|d') … [anul.lar|anullar|anul lar|cancel.lar|cancel lar|donar-me de baixa|desubscriure'm|la baixa|la subscripció] (la) (subscripció) (i|però) [no va|no funciona|dona error|no em deixa|no es pot|no fa res]
    ? [prou|pareu|deixeu-ho|talleu|acabeu|pareu ja] (ja|d'una vegada) [amb|de] (això|la història|el rotllo|les|els|tantes|tant de) (de) (les|els) [assegurances|crèdits|préstecs|targetes|apostes|casinos|inversions|cursos|alarmes|matalassos|hipoteques|texts]
    [no sé qui us ha donat|no sé qui us va donar|no sé d'on heu tret] (el|es) [meu número|meu telèfon|meu mòbil] (però|i) (feu el favor) [d'oblidar-lo|d'esborrar-lo|de treure'l|d'eliminar-lo|de no fer-lo servir|d'oblidar-vos-en|oblideu-lo|esborreu-lo]
    [sol.licito|sollicito|sol licito|sol.licitem|demano|exigeixo] (atentament|formalment|respectuosament) (la|el|el seu) (immediata|immediat) [suspensió|cessament|cessació|interrupció|finalització|cancel.lació|cancel lació|aturada] (definitiva|immediata|total|definitiu|immediat) [de qualsevol|de tota|de totes les|de tot|de tots els] (mena de) [comunicació|comunicacions|contacte|texts|enviament|enviaments]
    [no sé qui us ha donat|no sé qui us va donar|qui us ha donat|no sé d'on heu tret|qui us va donar] (el|es) [meu número|meu telèfon|meu mòbil] (però|i) … [oblidar-lo|oblideu-lo|esborrar-lo|esborreu-lo|treure'l|elimineu-lo|no fer-lo servir|oblidar-vos-en|oblideu-vos-en]
    [sol·licito|sol·licitem|demano|demanem|exigeixo|prego|requereixo] (atentament|formalment|respectuosament) (la|el|el seu) (immediata|immediat) [suspensió|cessament|cessació|interrupció|finalització|cancel·lació|aturada] (definitiva|immediata|total|definitiu|immediat) (de|de tota|d') (qualsevol|tota|tot|totes|tots|les|els) (les|els|mena de) [comunicació|comunicacions|contacte|texts|enviament|enviaments]
    (us) (ho) (he|hem) (demanat|dit) (per les bones|ja|mil cops) [ni un|ni una|cap] (altre) [texts|wasap|wasaps|missatge|sms|whatsapp] més
    ^ ni un (sol) [missatge|sms|wasap|whatsapp|correu|avís|anunci] més (sisplau|si us plau|gràcies) $
    [no cal|ja no cal|no fa falta|ja no fa falta|no és necessari] (que) [m'oferiu|m'ofereu|em proposeu|m'informeu|m'aviseu|em recordeu|m'ofereixin|em feliciteu|em convideu] (més|res|més res) (texts|crèdits|ofertes|res)
    ? [us passeu|us esteu passant|us heu passat|exagereu|abuseu] (molt|tres pobles|una mica) amb (tantes|tants|tanta|tant|les|els) (vostres) [texts]
    [a partir d'avui|a partir d'ara|des d'avui|d'ara endavant|des d'ara] (ja) no (want) [vull|desitjo|vullc|vui|volem|accepto|autoritzo] (rebre) (cap) [rebre cap mena|rebre més|rebre cap|rebre res|rebre|saber res] (d'|de) (informació|publicitat|comunicació|texts) (vostra|de vosaltres)
    no (want) [vull|desitjo|vullc|vui|volem|voldria] rebre (cap) [cap mena d'informació|cap tipus d'informació|cap informació|cap comunicació|cap mena de comunicació|cap mena de publicitat] (vostra|més|de vosaltres|comercial)
    ? que (algú) (ja) [pari|parin|acabi|acabin|s'acabi|s'acabe|cessi|s'aturi|pare] (ja|d'una vegada) (aquest|el|aquesta|la|este) [bombardeig|assetjament|spam|martelleig|turment|martiri|suplici|tortura|allau|pluja] (de) (texts)
    (jo) [trio|decideixo|prefereixo|opto per|he decidit|escullo|preferisc] (de) no [rebre'n més|rebre més|rebre res|rebre res més|rebre'n cap|rebre] (més|res|cap) (texts)
    no [vull|desitjo|vullc|vui|volem] (ja) (més) [formar part|ser membre|ser soci|ser sòcia|seguir|continuar|estar|constar] (més) (d'|de|del|de la|al|a la|en|dins) (el|la|vostre|vostra|aquest|aquesta|cap) (vostre|vostra) [list]
    no (us|vos) [autoritzo|permeto|consento|dono permís|done permís|autoritze] (a|perquè|que) (em|m') [torneu a contactar|torneu a escriure|contacteu|escriviu|escrigueu|envieu|torneu a enviar|em torneu a contactar|m'escriviu|m'envieu|em contacteu|contactar-me|escriure'm|enviar-me] (més|res)
    [voldria|vull|m'agradaria|només vull|prefereixo|voldríem] (només) [quedar-me|estar|viure|seguir|continuar|quedar] (tranquil|tranquil·la|en pau) sense (tots|totes|tants|més|els) (aquests|aquestes|els vostres|les vostres|estos) [texts]
    [senyors|aquest|aquest és] … [telèfon|número|mòbil|línia] … no (ha de|hauria de|pot) [rebre|rebre cap|rebre més] (det) (det) [texts]
    ? (seguireu|continuareu|anireu|penseu seguir) (així) [seguireu|continuareu|anireu|així|penseu seguir] (així|enviant|escrivint) [fins que em mori|fins que em muiri|fins que em mora|tota la vida|fins al dia del judici|eternament|per sempre|fins a l'infinit]
    ^ (jo) [vull|vui|vullc|voldria|puc|necessito|m'agradaria] (sisplau) [sortir|eixir|sortir-me|marxar|desapuntar-me|donar-me de baixa|esborrar-me] (d'|de|de la|del) (aquesta|la|aqueixa|eixa|esta|vostra) [d'aquesta|list|d'esta|d'eixa|d'aqueixa] (list)
    (he|hem) [clicat|premut|polsat|picat|provat|intentat] … [anul·lar|cancel·lar|donar-me de baixa|desubscriure'm|sortir|la baixa|l'enllaç] … [no va|no funciona|dona error|no em deixa|no es pot|impossible]
    [absteniu-vos|absteniu-vos-en|abstingueu-vos|abstingueu-vos-en|abstingui's|abstinguin-se] (d'|de) (fer-ho|enviar|sending|en el futur)
    ? [grace] & [release]
    que ningú (em|m'|més) (torni a|vulgui|em torni a|m'hi torni a) [contactar|contacti|escriure|escrigui|m'escrigui|m'enviï|molesti|molestar|truqui|trucar|em contacti|em molesti] (més|mai|gràcies)
    no (em|me|ens) (tornis|torneu a) [feu sonar|feu vibrar|feu petar|fer sonar|feu anar]
    ? ^ [això|ja] s'ha d'acabar $
    ? a veure si (ho) [enteneu|entens|us entra al cap|us assabenteu|us n'assabenteu] (que|d'una|ja)
    [procediu|procedeixin|tramiteu|tramitin|gestioneu|gestionin|feu efectiva|curseu|cursin] (a) (la) [meva baixa|baixa]
    no [vull|volem] (pas) [estar|ser|figurar|sortir|constar] (en|a) (cap|la|les|vostra|vostres) (vostra|vostres) [llista|llistes|base de dades|llista vostra|fitxer|fitxers]
    ? ^ cap [texts] més $
    ? cap interès (en|per|pels) [els vostres|les vostres|això|rebre|vosaltres|el que|vostres]
    ? ^ (no responc més) us [bloque|bloquege|denuncie|bloquejo|denuncio] (ja) $
    ? no us he donat (el) (meu) [número|telèfon|mòbil|contacte] [perquè|per] (em|m')
    ? [si|com] (em|m') [seguiu|continueu|insistiu|seguiu així|continueu així] (enviant|escrivint|molestant|enviant-me) … (small) [reprisal|threat]
    [cancel.lar|cancellar|cancelar|anul.lar|anullar|anular|aturar|parar|suspendre|cessar|cancel.leu|cancelleu|canceleu|anul.leu|anulleu|anuleu|atureu|suspengueu] (la|l') [recepció|tramesa|enviament|l'enviament]
    ? [quina part|què] (de|del) (no) (és) (el|que) (no) [no heu entès|no enteneu|no entens|no has entès]
    ? ni [texts] ni [punyetes|històries|hòsties|romanços|collonades|texts|res]
    ? no [vull|volem|desitjo|vui] (continuar|seguir) [subscrit|subscrita|rebent|apuntat|apuntada|inscrit|inscrita|a la llista|a la vostra llista]
    ? ^ (i) res de [publicitat|propaganda|anuncis|spam|promos|promocions|ofertes|sms|missatges] (sisplau) $
    ? no [soc|sóc|és|som] (la|el|cap|una|un) (vostra|vostre) [dump]
    ? em vaig [esborrar|donar de baixa|desapuntar|desinscriure] (de) (això|aquí) [fa|ja|diverses|dues|l'altre|la setmana|el mes|l'any|i seguiu|i continueu]
    ? no [vull|volem|volen|vol] [saber res|saber-ne res|saber-ne] (més) $
    ? [adéu|adeu|adéu-siau|adeu-siau] (i) [per sempre|fins mai|fins mai més|no torneu|bon vent|que us bombin]
    [canvieu|busqueu-vos|busqueu|trobeu] (de|una|un) [víctima|altra víctima|altre pardal|altre client|altra persona|algú altre|altre ximple|altre babau]
    [llista d'exclusió|llista d'exclosos|llista de no molestar|llista de no trucar|llista negra vostra|servei d'exclusió]
    ? [mòbil|telèfon] … [no para|no deixa|peta|petant|sona|saturat|ple|fregit|bull|treu fum] … [per culpa vostra|vostres missatges|vostres sms|amb vosaltres|les vostres|els vostres|tants missatges|tanta publicitat]
    [remove] (el|es|del) [este número|eixe número|es meu número|es meu telèfon|este telèfon|este mòbil|nostre número|número aquest]
    ? ni m'interessa (ara) ni [m'interessarà|m'interessen|en vull|ho vull|vull|ganes]
    ? [annoys] & [texts]
    ? [annoys] (que) (em|m') [m'escrigueu|m'escriviu|escrigueu|m'envieu|m'enviïn|envieu|molesteu|truqueu|m'escriguin]
    [ni un|ni una|cap] (sol|sola|altre|altra) [texts] més
    ? ^ (quins|que|sou|sou uns|mira que sou) (molt|uns) [pest] (ja) $
    ? (mira que) (sou) [sou|quins|esteu fets] (molt|uns) [pest]
    [aneu|anau|ves|vés|aneu-vos-en|marxeu] a [vendre|molestar|empipar|escriure|enviar|emprenyar|donar la llauna|fotre] … [a un altre|a algú altre|a una altra banda|a la vostra àvia|a la vostra mare|a un altre lloc|a altres|a una altra part]
    [escriviu|envieu|molesteu|truqueu|busqueu-vos|busqueu] (els|les) (ho) [a un altre|a algú altre|a la vostra àvia|a la vostra mare|un altre client|un altre pardal|algú altre]
    ? s'[ha|han] acabat (ja) (els|aquests|tants) (vostres) [missatges|sms|missatgets|whatsapps|avisos]
    ? o [or_else] … o … [threat|reprisal]
    ? [si|com] no [or_else] … (small) (small) [threat|reprisal]
    no (us|vos) (he|vaig|hem) [he donat|vaig donar|hem donat|dono|donat|donar] mai (cap|el|la) (meu|meva) [autorització|permís|consentiment]
    ? [vull|voldria|deixeu-me] [sortir|marxar] [del grup|d'aquest grup|del club|d'aquesta llista|d'aquest xat|del xat|del vostre grup|del vostre club]
    ? [què he de fer|què haig de fer|què s'ha de fer|com ho he de fer|com ho faig|què he d'escriure|què cal fer] … (perquè|per) (que) [to_be_left]
    [dono|donem|doni|doneu] per [acabada|finalitzada|tancada|anul.lada|anullada|anulada|extingida|cancel.lada|cancellada|cancelada] (la) (meva|nostra) [subscripció|relació|inscripció]
    [oblidar|oblideu|oblida|oblidau] que [tinc|existeixo|hi soc|hi sóc|existim]
    [renuncio|renunciem|declino|rebutjo|rebutgem] (a) (que) [rebre|més|qualsevol|tota|tot|vostra|vostres|les vostres|la vostra|els vostres] (més|tota|tot) (tipus|mena) (d'|de) (la|vostra|les|vostres) [texts|informació comercial|d'informació|publicitat|informació]
    [renuncio|renunciem] a [texts|informació comercial]
    ? [us|vos] [tinc|he|hem|tenim|he posat|tinc posats] (ja|a tots|tots) [blocked]
    ? [us he posat|us tinc posats] (ja|a tots|tots) [blocked]
    ? no (em|ens|me|m') (tornis|torneu a) [toqueu|toquis|toquin|tocar|infleu|foteu|toqueu-me] (més) (els|la|el|ses|es) [balls]
    ? [telèfon|mòbil|número|línia|això] (és) (un|el|només) [work_line] … [no_ads]
    ? [no_ads] … [telèfon|mòbil|número|línia] (és) (un|només) [work_line]
    ? no (li|em|ens) [heu|has|han|m'heu|m'has|m'han|hau] [to_write] (res|més|cap|det) (més|cap) [res|més|cap|texts]
    ? no (li|em|ens) [heu|has|han|m'heu|m'has|m'han|hau] [to_write] res
    ? no (em|ens) [feu|fes|facin|feu-me] [perdre] (més) (el) temps
    ? no em [feu|facin|fes] perdre (més) (el) temps
    ? em [dono|done|don|vull donar] de baixa (de|d') [tot això|d'això|això|aquí|d'aquí|aquesta llista|d'aquesta llista|vosaltres|la llista|la vostra|els vostres|les vostres|tot|del vostre|dels vostres]
    ? [grief] & [still]
    ? [si|com] (em|en|me'n|us|vos) [torno a rebre|torno a veure|torno a llegir|torneu a enviar|torneu a escriure|torneu a molestar|torni a rebre|torni a veure|rebi|rep|arriba|arribi|envieu|escriviu|n'envieu|n'arriba|m'arriba|m'envieu|m'escriviu] (un|una|cap|en) (altre|altra|sms) (missatge|sms|cop|vegada|més|vostre) … [threat|reprisal|truco|vaig|aniré|us denuncio|us bloquejo]
    ? ^ [texts] [no|mai] (gràcies|sisplau|més) $
    ? [traieu|treieu|tregueu|esborreu|elimineu|lleveu|doneu de baixa] (la) (la|el|els) [la meva filla|el meu fill|ma mare|la meva mare|mon pare|el meu pare]
    no (vos|us) vull (tornar a) [sentir|veure|llegir|veure més|sentir més]
    prou (ja) [texts]
    [només|millor|exclusivament] (per) [correu|correu electrònic|email|carta|telèfon] … [al mòbil no|no al mòbil|sms no|no sms|no per sms|per sms no|missatges no|no missatges]
    ? us [vaig|vam|he|hem] (ja) [demanar|demanat] (la) baixa
    [esborra'm|treu-me|elimina'm|desapunta'm|lleva'm] (del|de la|dels|d'|de) (teu|teva|vostre|vostra|les) [list|llistat|llistes]
    ? m'esborro (del|de la|d'aquest|d'aquesta)
    ? no (soc|sóc|som) (vostre) (client|clienta) (i) [no ho vull ser|ni ho vull ser|ni vull ser-ho|ni ganes]
    ? client i no ho vull ser
    ? [cansa|atipa|esgota] (rebre) (tants|tanta|tantes) [texts]
    ? no [teniu|tens|té|tenen] (el) [meu permís|meu consentiment|la meva autorització|meva autorització]
    ? no [teniu|tens|té|tenen] (cap) [permís|dret|autorització|consentiment] (per|a|de|d') [enviar-me|d'enviar-me|a enviar-me|escriure'm|d'escriure'm|contactar-me|trucar-me|molestar-me|molestar|contactar|enviar|d'enviar]
    ? [deixeu-la|deixeu-lo|deixeu-los|deixau-la] (en) [tranquil.la|tranquilla|tranquila|tranquil|estar|pau]
    ? no [podríeu|podeu|podríau] (ja) [deixar-me|treure'm|parar|callar|esborrar-me|deixar d'enviar]
    ? (cal|fa falta) que (em) [m'escriviu|escriviu|m'envieu|envieu] (un) (sms|missatge|missatges) [cada dia|tant|cada setmana|a cada moment]
    no (em|ens|a mi) (torneu a) [textegeu|textejar|textegis|spamegeu|spamejar|satureu|ompliu] (més|mai|de)
    no (torneu a|tornin a) [fer servir|feu servir|utilitzeu|utilitzar|useu|usar|facin servir] (més) (aquest|el meu) [número|telèfon|mòbil]
    ? ningú (aquí) (no) [vol|llegeix|ha demanat|necessita] (rebre) (els|les) (vostres) [això|texts]
    ? (agrairia|demano|voldria|preferiria|vull) que [em|ens] [retirés|tragués|esborrés|eliminés|donés de baixa|deixés|retiressin|traguessin|esborressin|eliminessin|donessin de baixa|deixessin|oblidessin] (dels|de|del|en)
    que no (se'm|em|s'em|se) [contacti|escrigui|enviï|molesti|torni a contactar|contactin] (més)
    ? ja no [va|fa|ve|estudia|juga] (a|al|en) (la|l') (vostra|vostre) [vostra|vostre|vostra escola|vostre club]
    ? s'[acaba|acabi|acabe] (això|ja) [d'una vegada|ja d'una vegada]
    ? (ja) esteu [bloquejats|bloquejades|denunciats|blocats|vetats]
    ? [us tinc|us he posat|sou|esteu|us poso] (a) (la) (meva) llista negra
    ? [vaig donar de baixa|m'he donat de baixa|donar de baixa|vam donar de baixa] … [seguiu|continueu|encara|seguiu enviant|continuo rebent]
    cap [missatge|sms|trucada|avís|anunci] més (a partir|sisplau|d'ara)
    no vull (tornar a) saber (res|mai) (més) de vosaltres
    ? (se) [m'esborri|m'elimini|m'exclogui|em doni de baixa|m'oblidi|em tregui] (de|dels|de la|del) (la|vostra|les|vostres) [list|registres|registre]
    ? us (les|els|la) podeu (estalviar|guardar|confitar) [estalviar|guardar|confitar|fotre|posar] 
    [traieu-me|desactiveu-me|elimineu-me|treieu-me|cancel.leu|cancelleu|canceleu|cancel.leu-me|cancelleu-me|canceleu-me|lleveu-me] (els|les|aquests|la|tots) [avisos|notificacions|alertes|missatges|sms|publicitat]
    ? [m'esteu|m'estau|ens esteu|m'esteu ja] [saturant|cansant|avorrint|irritant|cremant|tornant boig|tornant boja|trencant|bombardejant|cosint|torrant]
    ? [quin fàstic|quina ràbia|quina mandra|quin pal|quin rotllo|quina creu] (de|amb|d'|tanta) (tanta|tants|els) (vostres) [texts]
    ? [exerceixo|exercesc|exercisc|exercir] (el|meu) (meu) dret d'oposició
    ? ^ (que) (jo) [soc|sóc] menor (d'edat) $
    ? [soc|sóc|és] menor d'edat … [pareu|prou|deixeu|texts|envieu]
    ? ^ [aquest|això|és] (és) (el) [mòbil|telèfon|número] (és) [del meu|de la meva|d'un|d'una|d’un] [fill|filla|nen|nena|menor|criatura] (de) (8|9|10|11|12) (anys) $
    ? [mòbil|telèfon|número] (és) (del|de la|d'un|d'una) (meu|meva) [fill|filla|nen|nena|menor] (de) [7|8|9|10|11|12|13|14] anys
    ? [àvia|avi|mare|pare|marit|dona|iaia|fill|filla|padrina|germana] no (en|els) vol (rebre) (més|cap) (det) (det) [texts|això|cap]
    ? quan (em|ens) [deixareu|parareu|callareu|pensareu parar|penseu parar|penseu deixar-me] (en|de|tranquil)
    ? per què (em|m') [m'escriviu|m'envieu|envieu|escriviu] [tant|tantes vegades|cada dia]
    ? ^ que us [fotin|bombin|donin|moriu|donin pel cul] (a tots|ja) $
    ? us aneu a la merda
    ? fills de puta … [deixeu|pareu|prou|missatges]
    ? [premeu|cliqueu|toqueu] … (small) (small) [treure'm|esborrar-me|no rebre|desapuntar-me]
    ? (respondrà|escriurà|trucarà) (us) [el meu advocat|la meva advocada]
    ? ^ [alone_stop] $
    ? ^ [alone_stop] [alone_stop|ja|d'una vegada|amb els vostres missatges|amb tant de missatge|prou]
    ? [alone_stop] (ja) (de|amb|dels) [vostres|vosaltres|tants|tanta|els vostres|les vostres|tant]
    ? [once_more] (i|que) … [reprisal]
    ? [once_more] (i|que) … (small) (small) (small) [reprisal]
    ? [changed] … [useless] (que) (m'|em|em torneu a) [aviseu|m'aviseu|envieu|m'envieu|m'escriviu|texts|res|això|les|els|vostres]
    ? [changed] … (small) (small) (small) [useless] (que) (m'|em|em torneu a) [aviseu|m'aviseu|envieu|m'envieu|m'escriviu|texts|res|vostres]
    ? [changed] … (això) (ja) [no em serveix|no em serveixen|no m'interessa|no m'interessen|no em serveixen les|no em cal]
    ? ja no [soc|sóc|som] (el|un|de|la) (vostre) [client|clienta|soci|sòcia|abonat|abonada|membre|alumne|vostre client] (de|del|vostra)
    ? [quan|que] (s') [acabarà|s'acabarà|s'acabi|parareu|acabareu|s'acabe] (ja) (amb) (aquesta|aquest|tanta) [tabarra|murga|llauna|pesadesa|merda|spam|assetjament|conya]
    ? [poseu|posar|posem] (ja) (punt) [fi|final] (a|als|amb) (els|aquests|això|vostres) [texts|enviaments|això|tot això|assetjament]
    ? [sol.licito|sollicito|solicito|demano|exigeixo|vull|voldria] (la) [cancel.lació|cancellació|cancelació|supressió|suspensió|baixa|aturada|fi] (de|dels|d'|del) (els|vostres|aquests|la|meva) [enviaments|texts|servei|subscripció]
    ? [abstinguin|s'abstinguin|absteniu-vos|abstingueu-vos|s'abstengui|abstenir-vos|us abstingueu] (de|d') [enviar|d'enviar|d'enviar-me|escriure|d'escriure|d'escriure'm|de molestar|de contactar|de trucar|de fer]
    ? [us|vos] (he|hem) [marcat|posat|classificat|enviat|passat] (com|a|al) (a|correu) [spam|brossa|correu brossa|llista negra|correu no desitjat]
    ? [aneu|van|va|passeu|acabeu|acaben] (tots) (directes|directe|directament) (al|a|a la) [correu brossa|brossa|spam|paperera|escombraries]
    ? [us|vos] (ho) (he|vaig|hem) (dit|dir) [dit|dir|demanat] (ja|això) (tres|dues|mil|moltes|cinc|deu|cent|que) [vegades|cops|que no|que prou]
    ? us [vaig dir|he dit|vam dir|hem dit] (ja) (que) [no|prou|stop] $
    ? [marxo|me'n vaig|surto|sortir|m'esborro] (de|del) (la) [vostra llista|vostre grup|vostre club|llista|vostra web|vostres llistes]
    ? que em [tragueu|tregueu|traieu|esborreu|elimineu|desapunteu|oblideu|deixeu] (de|del|en|ja) (la|les|els) (vostra|vostres|en) [llista|llistes|pau|base|fitxer|list]
    ? no (em) (m') [interessa|interessen|m'interessa] (gens) $
    ? [és il.legal|és illegal|és ilegal|il.legal|illegal|ilegal] … [sense consentiment|sense permís|sense autorització]
    ? [m'oposo|oposo|em oposo] (a) (rebre|la) (més) [texts|publicitat|propaganda]
    ? llista robinson
    ? ^ (jo) tinc (només) [8|9|10|11|12|13|14|15] anys $
    ? [pares|mare|pare|mama|papa|marit|dona|fill|filla|àvia|avi|ell|ella] no (em|li) [vol|volen|deixen|deixa|permeten|permet] (que) (rebre|rebi) (més) [això|texts|rebre això|rebi això|aquests]
    ? [telèfon|mòbil|número|línia] (és) (només|de|d'|per) (la|a) [feina|d'urgències|urgències|guàrdia|emergències|d'emergències|família] (res|no|prou|cap) [res de publicitat|no de publicitat|cap publicitat|no publicitat|ni publicitat|sense publicitat|res de]
    ? ^ (això|aquest) (és) (un|el) [telèfon|mòbil|número] (és) [d'urgències|d'emergències|de guàrdia|d'un menor|d'una menor|d'un nen] $
    ? [em|ens] [costa|costen|cobren] (diners|cèntims|molt) (cada|els|per) [cada sms|cada missatge|per sms|per missatge|els missatges|els sms|sms]
    ? [tu|vosaltres|vostè|vostés] no [escriure|enviar|escriviu|molestar|trucar] (més) (jo|mi|a mi|missatge) (més)
    ? [feu|fer|fes|assegureu-vos|assegura't|procureu|mireu|garantiu] … (perquè|que|de que) [no rebi|no m'arribi|no em torni|no m'arribin|no rebrem|no rebem|no torni a rebre|no em torneu] 
    ? [feu|fer|assegureu-vos|procureu|premeu|cliqueu|espavileu-vos] … (small) (small) (small) (perquè|que|de|per) [no rebi|no m'arribi|no m'arribin|treure'm|esborrar-me|desapuntar-me|no em torneu|no torni a rebre]
    ? [mare|pare|àvia|avi|iaia|padrina|ella|ell] … (té) [75|78|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95] anys … [deixeu|prou|pareu|traieu|esborreu|no li]
    ? per què (em|m') (continueu|seguiu) [continueu enviant|seguiu enviant|continueu escrivint|seguiu escrivint|continueu molestant|seguiu molestant|no pareu|no em deixeu|enviant-me|m'envieu encara]
    ? no hi ha (cap) (manera|forma) (de|que) [no rebre|deixar de rebre|que pareu|que calleu|no em|que em deixeu]
    ? gràcies (pel|per) (el|l'|al) [desè|centè|enèsim|cinquè|vintè|milè|desé] (missatge|sms)
    ? zero [missatges|sms|publicitat] [seria|és|més|estaria]
    ? ^ [només|exclusivament|únicament] [per|via|al] [correu|correu electrònic|email|mail|telèfon|carta] (electrònic) $
    ? ^ (no) per [sms|missatge|whatsapp] [no|mai|mai més] (gràcies) $
    ? [truqueu|escriviu-me al correu|escriviu un correu|envieu un correu] (però|i) (però|i) no (em|m') (envieu) [texts|m'envieu|envieu missatges]
    ? prou (ja) (de|d') [demanar|enviar|escriure|molestar|vendre|oferir] (el|la|me) (vot|diners|donatius|res|coses)
    ? [fart|farta|tip|tipa|fins als nassos|fins als ous|fins al capdamunt|fins al monyo|fins als collons|fins als pebrots] (ja) (de|d') (rebre) [vosaltres|vostè|tot això|texts|tants|els vostres|les vostres]
    ? encara (em|m'|m) [envieu|m'envieu|escriviu|m'escriviu|rebo|m'arriben|m'arriba] (texts|això) … [baixa|prou|stop|texts]
    ? [de baixa|stop|esborrat|desapuntat|desapuntada] … [encara|continuo|segueixo|continueu|seguiu] (m'|em|a) [rebo|rebent|m'envieu|enviant|m'arriben|escrivint|envieu]
    [quit] (ja) de [sending]
    [quit_it] (ja) (de) (sending) (det) (det) [texts]
    [quit] (ja) de (sending) (det) (det) [texts]
    [deixeu|deixau|deixin] ja (det) (det) [texts]
    no (me) [send] (res) més (det) [texts]
    no (me) [send] (més|res) [més|res|mai]
    no (me) [send] (det) (det) [texts]
    no (me) [want] (rebre) (més) (det) (det) [texts]
    no [want] (rebre) (res) [més|res] (de vosaltres|vostre) $
    ja no [want] (rebre) (det) (det) [texts]
    [want] (que) (em) (la|donar-me de) baixa
    [want] que (em|m') [em traieu|em treieu|em tregueu|m'esborreu|m'elimineu|em deixeu|em lleveu|em doneu de baixa|m'exclogueu] (de|en)
    [remove_me] (de) (la|el|les|vostra|vostre) (vostra) [list]
    [remove] [me|m] (de) (la|el|les|vostra|vostre) (vostra) [list]
    [remove] de (la|les|vostra|vostre) (vostra) [llista|llistes|llistat|base de dades|difusió|mailing|subscripció]
    [remove] (meu|mi|el meu número|aquest número) de (vostra|vostre|vostres|la|les|el|els) (vostra|vostre|vostres) [list]
    [remove] (el) [meu|aquest] [número|telèfon|mòbil|contacte]
    [me] [remove] de (la|les|vostra|aquesta) (vostra) [list]
    prou (ja) (d'|de) (tanta|tants) (det) [texts]
    n'hi ha prou (de|d'|amb) (tanta|tants) [texts]
    (estic|n'estic) [fart|farta|tip|tipa|cansat|cansada] (de|dels|d') (rebre) (det) (det) [texts]
    [deixeu|deixa|deixi|deixeu-me|deixa’m] (me|m) (d'una) (en) [pau|tranquil|tranquil.la|tranquilla|tranquila]
    cancel.leu (la) (meva) subscripció
    [revoco|retiro] (el) (meu) [consentiment|permís]
    [un|altre|pròxim] [missatge|sms] (més) … [threat]
    [un|altre|proper|una] [texts] (més) (i) … [threat]
    si (em|no) [torneu|seguiu|continueu|pareu|envieu] … [threat]
    [poso|posaré|presento|presentaré] (una) [queixa|denúncia|reclamació]
    [quantes vegades|ja us|us|us ho|ja ho] (us|ho|he) (he) (de) [dir|dit] (que) [no vull|prou|stop|baixa]
    mai (us|he) (he) [donat|autoritzat] (el|cap) (meu) [consentiment|permís|número]
    ? no (m'|em|m) [interessa|interessen|minteressa] (gràcies) $
    ? [mai|no] (m'|us) [he|m'he|us he|us vaig|em vaig] (hi) (mai) [subscrit|apuntat|demanat] (això|a això|res)
    [va morir|ha mort|és mort|és morta|difunt|difunta] … [no li envieu|no li escriviu|no envieu|no escriviu|deixeu d'enviar|deixeu d'escriure|deixeu de|esborreu|stop|prou missatges|pareu d'enviar|atureu]
    ^ [aneu a la merda|ves a la merda|foteu el camp|prou ja|ja n'hi ha prou|ja està bé|calleu|no empreneu] $
    ^ [baixa|stop] i [digueu-me|digues-me|esborreu|doneu-me]
    [traieu-me’n|traieu-me|treu-me|esborreu-me] (d'aquí|de|ja) $
    [discard] (ja) (el) [meu número|número|meu telèfon|meu mòbil|meu contacte|meu nom]
    ? ^ (jo) [no vull això|no estic interessada|no estic interessat|no m'interessa|mai més|ni un més|ja n'hi ha prou|ja en tinc prou|prou ja|ja està bé|últim avís|no he donat permís|no he donat el consentiment] (gràcies) $
    no cal que (em|m') [continueu|torneu|m'envieu|m'escriviu|envieu|escriviu] (a) (m'envieu|enviant|enviar-me) (més|res|cap|det) [més|res|cap|texts|enviant|enviar-me|avisant|escrivint]
    [deixeu|deixa|pareu|atureu] (ja) (de|d') [d'enviar|d'enviar-me|d'escriure|d'escriure'm|d'enviarme|de molestar|de molestar-me|de trucar|de trucar-me|de contactar|molestar|enviar|escriure'm|d'atabalar|de fer spam|de spamejar]
    [aneu|vés|anau] (tots) a [cagar|pastar fang|la merda|fregir espàrrecs|la porra]
    [em|ens] [podeu|podríeu|pot|podria|pots] (si us plau) [treure|esborrar|donar de baixa|eliminar|desapuntar|deixar en pau]
    ? ^ [podeu|podríeu|pot|podria] (ja|si us plau) [parar|deixar d'enviar|parar d'enviar|deixar de molestar|treure'm|esborrar-me|donar-me de baixa|parar-ho|aturar-ho] (ja) $
    ja (us|m') (he|m'he) (dit|donat) [he enviat stop|he dit stop|he dit prou|he dit baixa|m'he donat de baixa|m'he esborrat|us he dit que no|he enviat baixa|m'he desapuntat]
    m'he (ja) donat de baixa
    [no|mai|mai no] (us|he|no he) (us) [he donat permís|he donat el meu permís|he donat el consentiment|he donat consentiment|he autoritzat|he demanat això|us he autoritzat]
    [vull|voldria|volem] (si us plau) [sortir|marxar|esborrar-me|treure'm|desapuntar-me] (de|d') [la llista|la vostra llista|aquesta llista|d'aquesta llista|d'aquí|les llistes]
    ? ^ (em) [vull|voldria] (em) [esborrar|esborrar-me|donar de baixa|desapuntar|desapuntar-me|sortir-ne|marxar|em vull esborrar|donar-me de baixa] $
    em [vull|voldria] [esborrar|donar de baixa|desapuntar]
    ^ donar (me|m) de baixa $
    ^ (vull) [donar de baixa|donar-me de baixa|doneu-me de baixa|dona'm de baixa|esborra'm|esborreu-me|traieu-me|treu-me|elimineu-me|desapunteu-me|desapunta'm] (ja) $
    [desactiveu|desactiva|desactivar|apagueu|silencieu|atureu|pareu|cancel.leu|cancelleu|canceleu|suspengueu] (ja) (det) (det) [texts]
    ? ^ (ja) us [bloquejo|denuncio|denunciaré|bloquejaré|reporto|vaig a denunciar] (ja) $
    ? ^ (esteu|estàs|número) (esteu) [esteu bloquejats|bloquejats|bloquejat|denunciats|número bloquejat] $
    [guardeu-vos|guardeuvos|confiteu-vos|estalvieu-vos|estalvieu-me|fiqueu-vos] (det) (det) [texts]
    ? ^ no (em|m') [m'escriviu|m'escrigueu|em truqueu|em contacteu|m'envieu res|m'atabaleu|em molesteu|escriviu|truqueu|no m'escriviu|em molestis] (més) $
    no [m'escriviu|m'escrigueu|em truqueu|em contacteu|m'atabaleu|em molesteu|em torneu] (mai) més
    [us|li] [agrairia|agrairé|agraïm|pregaria|prego|demano|demanaria] (que) [paréssiu|no em|deixéssiu|em traguéssiu|no m'enviéssiu|no em contactéssiu|pareu|no m'escriguéssiu|m'esborréssiu|em donéssiu|deixeu|no m'envieu]
    [estic|estem] [fart|farta|farts|tip|tipa|cansat|cansada] (ja) (de|d'|dels|de les) (rebre) (det) (det) [texts]
    [els vostres|aquests|les vostres|tants] [texts] (són|em|m') [molesten|no són benvinguts|atabalen|m'atabalen|em molesten|no m'interessen|una pesadesa|pesats|cansen]
    aquest número no (ha de|pot|vol) [rebre|ser|tornar|estar]
    ? [pareu|prou|atureu-vos|deixeu-ho|parau] (d'una vegada) ja $
    [pesats|pesades|insuportables] … [pareu|prou|deixeu|stop]
    [podeu|podríeu|pot|podria] (ja) [aturar|parar|suspendre|cessar|cancel.lar|cancellar|cancelar] (els|les) [l'enviament|enviaments|enviament|missatges|sms|texts]
    [dont] [write] (més) [again]
    [dont] [write] (més) (det) (det) [texts]
    ? [dont] [m’escriviu|m’escrigueu|molesteu|emprenyeu|m’envieu|atabaleu|escriviu|empipeu|m’atabaleu|insistiu|insistir|m’enviïs|m’enviïn] $
    ^ no [enviar|escriure|molestar] (més|res|mai) (més) $
    no [enviar|escriure|molestar] [més|res més|mai més] $
    ? ^ (que) no ho vull (més|collons|ja) $
    no [voler|vui|vullc|vuic] (rebre|rebrer) (més|cap) (det) (det) [texts]
    no [rebre|rebrer] (més|cap) (det) (det) [texts]
    [no|ja no] [want] (rebre|rebrer|veure) (més|mes) (det) (det) [texts]
    no [want] (rebre|rebrer|saber) res (més) (de|vostre) [vosaltres|vostre|vostra|de res]
    no [want] [rebre|rebrer|saber] (més) (de) [vosaltres]
    no [vull|volem] (tornar a) [rebre|saber|rebrer] (res) més
    no [vull|volem] (tornar a) veure [res més|cap més|més]
    [deixeu|deixa|deixau|dexeu] [me|m] [estar|fer|tranquil|tranquila|viure|dormir|respirar] (ja|d'una) (vegada|punyetera)
    [deixeu-me|deixa’m|deixau-me|deixeume] (en|d'una|ja) [estar|pau|viure|dormir|tranquil|tranquil.la|tranquilla|tranquila]
    [deixeu|deixa|deixau] [estar|en pau|tranquil|tranquil.la|tranquilla|tranquila] (al|a|el|la) (la|meu|meva) [relative]
    [deixeu|deixa|deixau] (al|a|el|la) (la|meu|meva) [relative] [en pau|tranquil|tranquil.la|tranquilla|tranquila]
    [deixeu|deixa|pareu|prou] (ja) (de|d') [escriure|enviar|molestar|atabalar|d'escriure|d'enviar|d'atabalar] (det) (texts) (a) (la|el|meva|meu) [relative]
    no [write] més (a|al|el|la) (la|el) [meu|meva|relative|mumare]
    no li [write] (més|res)
    [foteu|fot|foti] (ja) el camp (del|de|d') (meu|la meva) (telèfon|mòbil|vida|d'aquí)
    [marxeu|sortiu|fora|desapareixeu|surt|toqueu el dos] (ja) (del|de) [meu|la meva] (telèfon|mòbil|vida|bústia) [telèfon|mòbil|vida|bústia]
    [aneu|vés|anau|ves] (tots) a [pastar fang|cagar|fer punyetes|fer la mà|la merda|fregir espàrrecs|la porra|can pistraus|prendre pel cul|escampar la boira]
    [oblideu-vos|oblida’t|oblideu|obliden-se|oblidau-vos] (ja) [de mi|del meu número|d'aquest número|que existeixo|de nosaltres]
    feu (veure que) (jo) [com si m'hagués mort|com si no existís|com si fos mort|com si hagués mort]
    bon vent i barca nova
    [podeu|ja podeu|pot] [estalviar-vos|estalviar-se|estalviar-me] (det) (det) (texts)
    [estalvieu-vos|estalvieu-me|estalvieu|guardeu-vos] (det) (det) [texts]
    [no cal|no fa falta|no és necessari|no té sentit|no val la pena|no serveix de res] (que) (em|ens|n'|me'n|m') (continueu|seguiu|torneu) (a) [write|envieu|enviant|escrivint|n'envieu|avisant|informant] (det) [res|cap|més|texts]
    [no cal|no fa falta] (que) (n'|me'n) [n'envieu|m'envieu|m'escriviu|envieu|insistir|insistiu|m'enviïn] (cap|res|més)
    no cal [insistir|que insistiu|que em digueu res|que m'envieu res]
    [us|vos] (acabo de|he) (ja) [acabo de bloquejar|he bloquejat|bloquejo|he denunciat|bloquejaré|he reportat|acabe de bloquejar]
    [passo|passe|passem] (ja) de (vosaltres|les vostres|la vostra|vostres) [vosaltres|texts|històries|coses|bajanades]
    (ja) em teniu (ben) [fart|farta|tip|tipa|fregit|fregida|amargat|amargada]
    [fart|farta|tip|tipa|cansat|cansada|farts] (ja) (de|d'|amb|dels) (tanta|tant|tants|tantes|rebre) (det) [sms]
    (quina|vaja|menuda) [murga|llauna|pesadesa|tabarra|lata|merda] (de|amb|d') (det) (det) [texts]
    [prou|n'hi ha prou|ja n'hi ha prou] (ja) (de|d'|amb|amb tant|tanta) (tanta|tants|tant|tantes|els|les|la) (det) [texts]
    [feu|faci|fes|feu-me|feu'm] (me|em) (el|un) favor (de|d'|i) (no|d) [parar|no enviar|no escriure|no molestar|deixar d'|esborrar-me|treure'm|deixar-me|callar|m'envieu|m'escriviu|molestar]
    ? [xq|per què] no [pareu|calleu|pareu mai|calleu mai] (mai) (ja)
    quantes vegades (més) (us|vos) (ho) (he|hauré|haig) (de|d') [dir|repetir|dit|demanat|demanar]
    ja [us|vos] (ho) (he|vaig|hem) [dit|demanat|dir|demanar] (ja|mil vegades) [que no|no|prou|que pareu|mil vegades|que no vull|que prou|dues vegades|tres vegades]
    [segona|tercera|quarta|última|enèsima] vegada que (us|vos) (ho) [demano|dic|repeteixo|escric|demane]
    [si] (em|torno|tornen|torneu) (a) [rebre|escriure|enviar|molestar|escriviu|envieu] … [threat|denuncio]
    si (torno a|rebo|em) [rebre|arriba|torneu|rebo] … (small) (small) (small) [threat]
    ? [jo|mai|no] (no) (m'he|us he) [m'he apuntat|m'he subscrit|he demanat|m'he donat d'alta|he donat permís|he autoritzat] (mai) (a|per) (això|res|res d'això|a res)
    qui (us|vos|li) (ha) [donat|autoritzat] (el|cap) [permís|autorització|dret|vela] (per|a)
    [vull|voldria|demano|preguem|agrairia|sol.licito|sollicito|solicito|sol.licitem|sollicitem|solicitem] (que) (se|es|s'|em) [exclogui|esborri|elimini|doni de baixa|s'exclogui|s'esborri|s'elimini|em tregui|retiri|tregui|es retiri|se m'exclogui|es doni de baixa]
    [podria|podríeu|podeu|pot|poden|podrien] (si us plau) [donar-me de baixa|treure'm|esborrar-me|eliminar-me]
    [podria|podríeu|podeu|pot|poden|podrien] (si us plau) [donar de baixa|esborrar|treure|eliminar] (el) [meu|aquest|nostre] [número|telèfon|mòbil|contacte]
    [seríeu|seria|sigueu|si fóssiu] (tan) [amables|amable|gentils] (de) (no|deixar d') [treure'm|esborrar-me|no enviar-me|deixar d'enviar-me|no molestar|eliminar-me|donar-me|no escriure'm|treure|esborrar|deixar]
    si [pogués|poguessin|poguéssiu] no [write|enviar-me'n]
    aquí (no|de) (vull|volem) (cap|res de|det) [publicitat|anuncis|spam|propaganda|ofertes] (no|ni) [no|ni|ni parlar-ne|gens]
    [telèfon|número|mòbil] … [només|exclusivament] (és|per) (per|a) (la|el|a la|a) [feina|treball|família|urgències|emergències] … [publicitat|no|res|cap|prou]
    ? ^ (i) que [sigui|siga] [l'últim|l'última|l'últim missatge|l'últim sms] $
    que [sigui|siga] [l'última vegada|la darrera vegada] que (em|m'|ens) [m'envieu|envieu|escriviu|m'escriviu|molesteu|truqueu]
    ? ^ (gràcies) [que sigui l'últim|cap més missatge|ni un altre|mai més|adeu per sempre] (missatge|sms) $
    no (m'|em) [interessa|interessen|m'interessa|m'interessen] (gens|res|gaire) (ni mica) (del|de) (no|el que|que) [no cal|prou|deixeu|veneu|vosaltres|ni mica]
    (no) m'[interessa] gens ni mica
    [esborreu|elimineu|traieu|treieu|esborra|tregueu|trau] (el) [meu|nostre|aquest] [número|telèfon|mòbil|contacte|línia|nom] (de|d'|ja|d'aquí|de la)
    [remove] (ja) [de la vostra|dels vostres|de les vostres|d'una vegada]
    [remove_me] (ja|d'aquí|de) [ja|d'aquí|d'ací|d'allà|d'ahí|d'ahi|d'allí|d'això|d'este|d'esta|de sa|de la|de la vostra|de les|dels vostres|d'una vegada|llista]
    [traieu|treieu|esborreu] [me|m] [d'aquí|d'ací|d'allà|d'allí|d'això]
    ^ [cancelar|cancel.lar|cancellar|anul.lar|anullar|anular|parar|aturar] (si us) [pau|plau|gràcies|sisplau]
    [va morir|ha mort|és mort|és morta|difunt|va faltar] … [no li|no em|no|deixeu|prou|esborreu] … [write]
    [ja no|no] (hi) [visc|vivim|tinc|soc|sóc] … [estalvieu-vos|podeu estalviar|no cal|no m'envieu|no calen|deixeu d'enviar|deixeu de]
    ^ [baixa|prou|stop] (ja|sisplau) i [digueu-me|digues-me|esborreu|doneu-me|elimineu|vull saber]
    [quit] (ja) d'[sending]
    [us he dit|us ho he dit|vos he dit|us he demanat|ja us he dit] (ja) (mil|moltes) (vegades) [que no|que no vull|que pareu]
    ? ^ (voleu) [calleu|calla|silenci|pareu|prou] [ja|d'una vegada] $
    [m'esteu|ens esteu|m'heu|m'estau] (ja) [atabalant|molestant|emprenyant|fregint|bombardejant|assetjant|amargant|fotent|tocant|omplint|petant|despertant]
    (deixeu|pareu|prou) [de tocar|toqueu|toqueu-me|tocar|de fotre|de donar|de donar-me] (me) (els|la|el) [pera|pebrots|nassos|collons|llauna|tabarra|murga|botet|voraviu]
    no [me les|me'ls|me'n|ens les|ens els|ens en|me los|li'n|li les|li'ls|n'hi] [write] [again|a mi]
    no [me|ens|li|us] n'[write] [again]
    [texts] … no (me|ens|li|hi) [les|els|en|n'hi|ne|me'ls|me'n] [write] (a mi|sisplau|si us plau) $
    [texts] … no [me|ens] n'[write]
    [prefereixo|preferiria|preferim|preferiríem|m'estimaria més|m'estimo més|m'estimaria|voldria|agrairia] que no [em|m'|ens] (torneu a) [contactéssiu|contacteu|contactin|contactessin|escriguéssiu|escriviu|escrigueu|enviéssiu|envieu|enviïn|enviessin|truquéssiu|truqueu|molestéssiu|molesteu] … [sms|missatge|missatges|missatge de text|per aquesta via|per aquest mitjà|whatsapp|en aquest número|a aquest número|mai més|més]
    [m'encantaria|m'agradaria|ens agradaria|em faria feliç|estaria content de|estaria contenta de|agrairia] (molt|moltíssim) [no rebre'n cap|no rebre'n més|no rebre'n cap més|no rebre cap més|no rebre més|no tornar a rebre|deixar de rebre|deixar de rebre'n|no haver de rebre|no rebre] (res|cap) (més|altre) (det) [texts|cap|cap més|de vosaltres|vostre|vostra|vostres|d'aquesta botiga|de la vostra botiga|d'aquesta empresa]
    [m'encantaria|m'agradaria|ens agradaria|em faria feliç|estaria content de|estaria contenta de] (molt|moltíssim) [no rebre'n cap|no rebre'n més|no rebre'n cap més|no rebre'n mai més|deixar de rebre'n]
    [seria feliç|estaria content|estaria contenta|agrairia|seria genial|m'agradaria] (molt) si [no rebés|no en rebés|deixés de rebre|no tornés a rebre|no rebera] (res|cap) (més|altre) … [texts|botiga|empresa|de vosaltres|vostre|vostra|vostres|marca]
    [cancel.lo|cancel.leu|cancel.lin|cancel.li|anul.lo|anul.leu|anul.lin|anul.li|cancelo|canceleu|anulo|anuleu] (ja) [la|aquesta|les|aquestes] (meva|meua|meves) [subscripció|subscripcions|suscripció|alertes|notificacions]
    [cancel.leu|cancel.lin|anul.leu|anul.lin|canceleu|anuleu|lleveu|suprimiu|esborreu|elimineu|traieu|treieu|retireu] (ja) [el meu número|el meu telèfon|el meu mòbil|el meu contacte|aquest número|el meu num] [del|de la|dels|de les|d'aquests|d'aquesta|de] (vostra|vostre|vostres|seva|seus) [list|enviaments|enviament|registres|llistes]
    ? [què|que] (més) [s'ha de fer|he de fer|cal fer|haig de fer|hem de fer|tinc que fer|puc fer] [perquè|per a què|per què|per a que|per que|per] (em) [no escriviu|no m'escriviu|no envieu|no m'envieu|no em contacteu|no em molesteu|deixeu d'enviar|deixeu d'escriure|deixeu d'enviar-me|deixeu d'escriure'm|pareu d'enviar|pareu d'escriure|no rebre|deixar de rebre|no em torneu]
    ? no hi [podeu|poden|heu de|heu d'|pot] [enviar|posar|escriure] (det) (det) [texts]
    [llista|llistat|grup] [dels qui|dels que|de qui|de gent que|de la gent que|dels clients que] (ja) no [volen|volem|vol|vol rebre|volen rebre] (rebre) (cap|més) [res|texts|que els|ser]
    no (us|vos|els) [dono|donem|done|don|he donat|vaig donar|he donat mai] (el|cap|mai|la) (meu|meva|nostre) [consentiment|permís|autorització] [per|perquè|per a|d'|a|que] … [write|texts|contactant|contactar|enviant|escrivint|contacteu|enviar-me|contactar-me|publicitat]
    ^ (ja) sense més (det) [texts] $
    [surto|me'n surto|em surto|m'esborro|em desapunto|me'n vaig|abandono|deixo|sortim] (ja) [d'aquesta|de la|d'aquest|del|de les|aquesta|dels] (vostra|vostre|vostres) [subscripció|llista|llistes|llista de difusió|butlletí|newsletter|grup d'avisos|avisos|missatges]
    no [em|ens|li|els|m'] [continueu|seguiu|continuïn|segueixin|continuau] [escrivint|enviant|trucant|molestant|contactant|posant|emprenyant|empipant]
    no [continueu|seguiu|continuïn|segueixin|continuau] [enviant|escrivint|trucant|molestant|contactant] … [texts|telèfon|mòbil|número]
    no [continueu|seguiu|continuïn|segueixin|continuau] [escrivint-me|enviant-me|molestant-me|trucant-me|contactant-me|escrivint-li|enviant-li|trucant-li|molestant-la|molestant-lo|enviant-nos|escrivint-nos]
    para (ja) d'[enviar|enviar-me|escriure'm|enviarme] (det) (det) [texts]
    que [deixin|deixessin|deixeu|deixéssiu|deixés|deixi] d'[arribar-me|arribar|arribar-nos|enviar-me|escriure'm|entrar-me] (més|ja) (tantes|tants) [aquestes coses|aquestes històries|texts|aquests|aquestes|els|les|tants|tantes]
    [pari|parin|parau|pareu|para|deixi|deixin|deixeu|deixa] d'[enviar-me|enviar-nos|enviar-li|escriure'm|escriure'ns|escriure-li] (ja|més) [això|aquestes|aquests|coses|res|tot això|aquesta|tantes|tants|missatges|sms|publicitat]
    [fins al capdamunt|fins al capdemunt|fins els nassos|fins als nassos|fins al monyo|fins als collons|fins als ous|fins la coroneta|fins a la coroneta|farta|fart|tip|tipa] (ja) (de|d') (tant|tants|tanta|rebre|els|la|vostres|aquests) (els|vostres|tants) [texts|missatgets|avís]
    ? [texts] (sms) i més [texts]
    [traieu-me|treieu-me|tregui'm|traguin-me|esborreu-me|elimineu-me|lleveu-me|treu-me|desapunteu-me] (ja) [dels|de les|del|de la|d'aquests|d'aquestes] (vostres|vostre|vostra) [texts|list]
    [donar de baixa|doneu de baixa|donin de baixa|donar baixa] (a) [aquesta línia|aquest número|aquest telèfon|aquest mòbil|el meu número|el meu telèfon|el meu mòbil|la meva línia|la línia] (ja) (de|dels|del|de les|de la) (vostres|vostra) (det) [texts|list]
    [renuncio|renunciar|renunciem|desisteixo|desistir] (ja) (a|de) (rebre) (det) (det) [texts|alertes|notificacions|subscripció|butlletí]
    no [vull|volem|desitjo|accepto|autoritzo|m'interessa] [ser|estar|figurar|constar|continuar|que em tingueu|aparèixer|seguir] [a|en|dins de] (la|les|els|el|cap) (vostra|vostres|vostre|seva|seves|seus|teva) [agenda|llista|llistes|base de dades|bases de dades|mailing|contactes|fitxers|llista de difusió|registres|sistema] $
    ? (només) [m'arriba|m'arriben|rebo|m'envieu|rep] … [texts] … com (ho|els|la|puc) [paro|aturo|parar-ho|aturar-ho|cancel.lo|cancelo|desactivo|bloquejo|aturar|parar]
    ? com [aturo|paro|desactivo|cancel.lo|bloquejo|cancelo] (ja) (els|aquests|la|les|el) (vostres|vostra|seus) [texts]
    [revocar|revoco|anular|anul.lar|anul.lo|rescindir|donar de baixa|cancel.lar|cancelar|acabar] (la|el) (meva|meu|nostra|meua) [subscripció|autorització|consentiment|adhesió|permís] (de|del|per|a|als|dels|per a) (la|el|rebre) (meva|meu) [línia|número|telèfon|mòbil|texts|alertes|list]
    [texts] … no [n'envieu|n'envïin|n'enviïn|n'envieu més|me n'envieu|n'hi envieu|li n'envieu] (més|mai més|cap més) $
    [estalvieu-vos|estalvieu|estalvia't|estalviï's|estalviïn-se] (ja) (els|el|la) [diners|temps|saldo|molèstia|missatges|sms|esforç|bateria] … no [penso|pensem|compraré|comprarem|respondré|contestaré|vull|us] (respondre|comprar|contestar|res|ni)
    [ometeu|ometin|ometre|excloeu|excloure|no inclogueu|no incloeu|no incloguin|excloguin|descarteu] (ja) [el meu|aquest|el nostre] [número|telèfon|mòbil|contacte] (en|dels|als|de|del) (els|vostres|propers|seus) [propers|futurs|enviaments|vostres|texts|list]
    [no compteu|no compteu més|no comptin|no comptis|no em tingueu en compte|no em tingueu present|no m'inclogueu|no m'incloeu|no m'incloguin] (més) (amb) (mi) (més) (per|per a|en) (a|les|els) (les|els|vostres|properes|propers) (vostres) [texts|list]
    que no [compteu|comptin|comptis|comptéssiu] (més) amb mi (més) (per|per a) (a) (les|els|cap|vostres) [texts|list]
    no [em|ens|m'] [posis|poseu|posin|fiquis|fiqueu|incloguis|inclogueu|afegeixis|afegiu|afegeixin] (més|pas) (més) [a|als|a les|en|als teus|a la|dins] (teus|teves|vostres|vostra|seus|els|les) [texts|missatges massius|llista|llistes|difusió|mailing|enviaments]
    [no cal|ja no cal|no fa falta|no és necessari|no necessito|no tinc necessitat] que (em|m'|ens) [m'aviseu|aviseu|avisin|m'avisin|em continueu|continueu|seguiu|em seguiu|m'informeu|informeu|m'envieu|envieu|m'escriviu] (informant|avisant|enviant|escrivint|de|d') … [texts|d'ofertes|de promocions|de rebaixes|per missatge|per sms|per whatsapp|missatge]
    [mandra|ràbia|fàstic|peresa|pal|pesadesa] (de|em fan|fan|d'|amb) (aquests|aquestes|tants|tantes|vostres|els|tanta) [texts] … [fora|prou|pareu|traieu-me|esborreu-me|no més|no en vull|adéu|baixa]
    [s'hi va subscriure|s'hi va apuntar|s'hi va registrar|es va subscriure|es va apuntar|es va registrar|m'hi vaig subscriure|em vaig subscriure|m'hi vaig apuntar|em vaig apuntar|em vaig registrar] (per|sense) [error|equivocació|accident|voler] … [anul.leu-ho|anuleu-ho|cancel.leu-ho|canceleu-ho|anul.leu|cancel.leu|traieu|esborreu|doneu de baixa|traieu-me|baixa|pareu]
    ? [perquè|demano que|sol.licito que|us demano que|exigeixo que|prego que|per que] [m'excloeu|m'exclogueu|m'excloguin|em tragueu|em traieu|m'esborreu|m'elimineu|em doneu de baixa|em desapunteu|em traguin|m'eliminin] (ja|d'una vegada|de la llista|dels enviaments|de la base de dades|de les llistes) $
    [feu|facin|fer|fes] desaparèixer (el|els|les|la) [meu|meus|meva|meves] [número|telèfon|nom|mòbil|contacte|dades] … [vostres|vostra|seus|seva|de la|dels|del] [list|arxius|fitxers|registres|sistema|sistemes]
    [feu|facin|fer|fes] desaparèixer (el|els|les|la) [meu número|meu telèfon|meu nom|meves dades|meu contacte|meu mòbil|meva informació]
    (per què) [m'envieu|m'escriviu|em molesteu|m'envien] … [si ni us conec|si no us conec|ni us conec|no us conec|si no sé qui sou|si no sóc client|si no soc client] … [esborreu|traieu|elimineu|pareu|deixeu|treieu|lleveu]
    [esborreu|elimineu|traieu|treieu|lleveu|suprimiu|ratlleu|tatxeu] (ja) (el) [meu num|meu número|meu nom i número|meu número i nom|meu nom i el meu número|meu telèfon|meu contacte] (ja|si us plau|sisplau) (de|del) (la|vostra|les) (vostra|vostres) (llibreta|agenda|list) $
    (ja) no [vull|volem|desitjo] (seguir) [formar part de|formar part d'|ser a|estar a|ser en|estar en|continuar a|continuar en] (aquesta|aquest|la vostra|el vostre) [aquesta cadena|cadena|grup|llista|difusió|comunitat|club|aquest grup|aquesta llista]
    ? (avui) (ja) en van [dos|tres|quatre|cinc|sis|set|vuit|deu|vint|mil] (de) [texts]
    ? [cada dia|sempre|cada matí|cada setmana|cada nit] [el mateix|igual|la mateixa història|el mateix rotllo|la mateixa cançó] (ja) [prou|n’hi ha prou|pareu|basta|deixeu-ho]
    [para|parin] [d’escriure’m|d’enviar-me|de molestar-me|d’enviar|de trucar-me|d’atabalar-me|d’escriure|de molestar]
    [cancel leu me|cancel·leu-me|cancelleu-me|cancel la m|anul leu me|anulleu-me] (la|el) (meva) [subscripció|alta|butlletí|avisos]
    massa [texts] (ja) [adéu|adéu-siau|adéu siau|a reveure|plego|prou|passi-ho bé|me’n vaig]
    ? [pareu-ho|atureu-ho|talleu-ho] (haha|hahaha|ja|jaja|d’una vegada|home) $
    si no (em|ho) [cesseu|pareu|atureu|deixeu|acabeu|traieu] (de|els|amb|les) (vostres) [enviaments|texts|enviar|enviar-me|molestar|escriure’m] … [denunciaré|aniré|consum|consumidor|advocat|queixa|reclamació|bloquejo|bloquejaré|apdcat|ocu]
    ? per què (encara) (no|em|us) [em traieu|em doneu de baixa|m’heu tret|m’esborreu|m’heu esborrat|m’heu donat de baixa|soc encara|sóc encara|continuo rebent|segueixo rebent|encara rebo] (de|a|els|missatges) (la|vostres) (llista|missatges)
    no (em) [deixeu|tingueu|mantingueu|em deixeu|em tingueu|em mantingueu|em poseu|vull estar|vull ser|vull continuar] [a la|en la|en cap|a cap|a la vostra|en aquesta] llista
    ? ^ n’hi ha prou $
    ^ baixa [dels|de les|del|de] [avisos|alertes|sms|missatges|butlletí|notificacions|llista|recordatoris|publicitat]
    ? ^ (ja) podeu [parar|deixar-ho|plegar|aturar-vos|deixar-ho estar] (aquí|ja) $
    [feu|fes] que (això|els|aquests) (sms|missatges) [s’aturi|s’acabi|pari|parin|s’aturin|s’acabin]
    ? a partir d’avui (m’estimo|prefereixo|vull) [prefereixo el silenci|m’estimo més el silenci|vull silenci|més el silenci]
    ? no gràcies ni ara ni [mai|després|demà]
    ? cops al dia (és|són) massa (plego|marxo|me’n vaig)
    [silencieu-me|silencia’m] (per) (sempre)
  `,
  start: `
    m'hi (torno|vull) (a) [torno a apuntar|torno a subscriure|vull tornar a apuntar]
    ^ (si us plau) [activeu|reactiveu|activa] (de nou) (els|les) (missatges) [missatges|notificacions|avisos|alertes] (de nou|si us plau) $
    [torneu-me a enviar|torneu a enviar|torneu a enviar-me|reactiveu|torneu-me a posar|podeu tornar a enviar-me] (el|els|la|les) [avisos|els avisos|ofertes|promocions|butlletí|missatges|sms|alertes|notificacions|novetats] (si us plau|per favor) $
    [apunteu-me|apunta’m|inscriviu-me|afegiu-me|incloeu-me|em podeu incloure|em podríeu incloure|em podeu apuntar|em podeu afegir|podeu apuntar-me|voldria apuntar-me|vull apuntar-me] (a|al|als) (el|els|la|les) (llista) (de|d) [missatges|avisos|els avisos|ofertes|promocions|butlletí|sms|llista d’avisos|d’avisos|novetats|alertes] (del mercat|si us plau|de nou|del poble|un altre cop|del barri) $
    [vull|voldria] (tornar a) rebre (la|els) [la llista d’avisos|llista d’avisos]
    ^ (al final|finalment) [sí que vull rebre|sí que vull rebre’ls|sí que els vull|sí que en vull] (els missatges) $
    ^ (ho sento|doncs) [he canviat d’idea|m’ho he repensat|me’n penedeixo] … [envieu-los|envieu|vull tornar|torneu|vull rebre|apunteu-me]
    ^ (ara|ja) podeu tornar a enviar (los|ne) (missatges|els sms|avisos) $
    ^ (em|jo) vull [entrar a la llista|apuntar al club|apuntar-me al club|tornar a la llista|apuntar al club de sms] (de sms|d’sms|si us plau) $
    ? [m'hi podeu posar|m'hi podríeu posar|poseu-m'hi|apunteu-m'hi|afegiu-m'hi|m'hi afegiu]
    [m'agradaria|vull|voldria] [subscriure'm|apuntar-me|inscriure'm|donar-me d'alta] [un altre cop|una altra vegada|de nou|altra vegada]
    [envieu-me|enviin-me|envia'm] (les|les vostres|els) [promos|ofertes|missatges|sms|promocions] [un altre cop|una altra vegada|de nou|altra vegada]
    [poseu-me|torneu-me a posar|afegiu-me|incloeu-me|apunteu-me|subscriviu-me|inscriviu-me|torneu a posar-me|torneu a afegir-me|torneu-me a afegir] (un altre cop|altra vegada|una altra vegada|de nou|altre cop) (a|en) (la|les) (vostra|vostres) [llista|llistes|llista d'enviament]
    [poseu-me|afegiu-me|apunteu-me|subscriviu-me|inscriviu-me] (a) (la) (llista) [un altre cop|altra vegada|una altra vegada|de nou|altre cop]
    [reactiveu|torneu a activar|reactivar|tornar a activar|torneu-me a activar|engegueu de nou|torneu a engegar|reactiveu-me|repreneu|torneu a posar en marxa|activeu de nou|activeu un altre cop|represa de] (els|la|les|l') (meus|meva|meves|vostres) [texts|subscripció|alertes|alta|servei de missatges|=avisos|notificacions]
    (em|m'|ens) [podeu donar|podríeu donar|pots donar|podeu tornar a donar|podríeu tornar a donar|voldria donar|vull tornar a donar|torneu a donar|vull donar] (-me) d'alta (de nou|altre cop|un altre cop|altra vegada)
    [em vull|em voldria|m'agradaria|vull|voldria|em puc|puc|podria|em podria] [tornar a subscriure|tornar-me a subscriure|tornar a subscriure'm|tornar a apuntar|tornar a apuntar-me|tornar-me a apuntar|tornar a inscriure|tornar a donar d'alta|tornar a donar-me d'alta|resubscriure|resubscriure'm]
    [vaig|he|vam|hem] (enviat|escriure|enviar|fer|posar|posat|escrit|clicar|clicat|prémer|premut|donar|contestar|contestat|respondre) (el) [=stop|baixa|l'stop] (a) [per error|sense voler|sense adonar-me'n|per equivocació|era un error|era sense voler]
    [want] (tornar) (a) rebre (de nou|altra vegada|un altre cop) (det) (det) [texts] (de nou|altra vegada)
    torneu a [enviar-me|donar-me|apuntar-me|posar-me]
    [torneu-me|apunteu-me|doneu-me|subscriviu-me] (a) (donar|d') [alta|llista|apuntar]
    (em) (vaig) (donar) de baixa [per error|sense voler]
    ^ (em) (vull|voldria) [donar-me d'alta|apuntar-me|subscriure'm|inscriure'm|vull donar-me d'alta|vull apuntar-me|doneu-me d'alta|dona'm d'alta|torneu-me a apuntar|apunteu-me] (un altre cop|una altra vegada|de nou) $
    [doneu-me|dona'm|torneu-me|torneu a] (me) (a) [d'alta|donar d'alta|apuntar|apuntar-me|enviar els missatges|enviar missatges|enviar els sms]
    [m'he equivocat|error|he canviat d'opinió|sense voler] … [torneu a apuntar-me|torneu-me a|torneu a|doneu-me d'alta|vull continuar|apunteu-me]
    [apunteu-me|inscriviu-me|afegiu-me|poseu-me|apunta’m|doneu-me d’alta] [als avisos|a les alertes|als missatges|als sms|als recordatoris|al butlletí|a les notificacions|a la llista d’avisos|a la llista de difusió|a la llista|en els avisos]
    trobo a faltar els [recordatoris|missatges|avisos|sms] [torneu-los a activar|torneu-los a enviar|reactiveu-los|torneu a enviar-los]
  `,
  help: `
    com [paro|aturo|puc parar|puc aturar|es paren|s'aturen|bloquejo|deixo de rebre|puc deixar de rebre|faig per no rebre|faig per aturar] (aquests|aquestes|els|les|més) [textsPl]
    com [cancel lo|cancelo|puc cancel lar|anul lo|puc anul lar|es cancel la] (la) (meva) subscripció
    [quin|quina|quins] (és|es) (el) (vostre) [vostre telèfon|vostre número|vostre número de telèfon|telèfon de contacte|vostre contacte]
    com [surto|puc sortir|em trec|em puc treure|em dono de baixa|m'esborro] de (la|aquesta) (vostra) llista
    [com ho faig|què faig|què he de fer|què haig de fer] (jo) (per|perquè) (a) no [rebre més|rebre’n més|rebre més sms|rebre més missatges|m’arribin més|rebre més avisos]
    [què he|què haig|què cal|què s’ha|què tinc] (de|que) [posar|escriure|enviar|respondre|fer|contestar] (jo) (per|perquè) (a) (donar-me) [de baixa|donar-me de baixa|perquè pareu|perquè no arribin|desapuntar-me|sortir de la llista|sortir-ne|cancel.lar-ho|cancel.lar|cancelar|perquè deixeu|que pareu] (d’això|d’aquí)
    ^ (i) com [paro això|es cancel.la|em desapunto|s’atura això|ho paro] $
    quina paraula (he|haig) (de) [envio|enviar|escric|escriure|poso|posar] (per) [cancel.lar|cancelar|donar-me de baixa|perquè pareu|parar|sortir|aturar-ho|desapuntar-me]
    ^ (em|si us plau) [em podeu ajudar|em podríeu ajudar|em pots ajudar|podeu ajudar-me] (si us plau) $
    [no puc entrar al compte|no puc entrar|l’enllaç no funciona|no s’obre l’enllaç|l’enllaç no s’obre|el codi no funciona|no puc obrir l’enllaç] (al web|a l’app) [què faig|ajuda|em podeu ajudar|què he de fer|ajudeu-me] $
    [què he d’escriure|què he d’enviar|què haig d’escriure|què escric|què envio] (jo) (perquè|per) [perquè pareu|perquè no arribin|perquè deixeu|perquè no m’arribi|cancel.lar|sortir|parar|desapuntar-me]
    [quina és|quina] (és) la [paraula per] (a) [cancel.lar|cancelar|parar|sortir|donar-me de baixa]
    ^ (i) com [s’apaga això|s’atura això] $
    ^ (i) què (he|haig) (de) [he de respondre|he de contestar|responc] (a això) $
    ^ (i) on (puc|es) [cancel.lar|cancelar|cancel.la|puc cancel.lar|em dono de baixa|puc donar-me de baixa] $
    ? no [entenc|acabo d'entendre|sé] de què (va|tracta|és) [va aquest missatge|va aquest sms|va això|tracta aquest missatge|va el missatge|va tot això]
    [hi ha manera|hi ha alguna manera|hi ha forma|hi ha cap manera|com es fa|com ho faig] (de|d'|per) [d'aturar|aturar|de parar|parar|deixar de rebre|de deixar de rebre|d'anul·lar|per aturar] (aquests|els|aquestes) [sms|aquests sms|missatges|aquests missatges|avisos] (expliqueu-me) (com)
    [procediment|manera|tràmit|passos|forma] [per|de] (a) [donar-me|donar-se|donar] de baixa
    no sé com [sortir|esborrar-me|desapuntar-me|treure'm|donar-me de baixa] (de) [d'aquesta llista|la llista|aquesta llista|la vostra llista|d'aquests missatges]
    com (ho|m'ho) [faig|puc fer|fem] (perquè|per) (que) [deixin|deixeu|parin|pareu|s'aturin|no m'arribin|no m'arribi]
    ^ (hola|perdona|perdoni|perdó|però|i) de qui [és|es|sou] (aquest|este|aqueix) [número|telèfon|mòbil|num|missatge|sms] $
    ^ (hola|perdona|perdoni|i|però) com (es) [funciona|va|funcionen] (tot) [això|açò|aixo|aquest servei|el servei|aquests missatges|aquest sistema] $
    [d'on|de on|don] (em) [surt|ve|prové|arriba|surten|vénen|venen] (aquest|aquests|este) [missatge|sms|missatges|número|text]
    ^ (hola|perdona|perdoni|perdó|perdoneu|però|jo) no sé [qui sou|qui ets|qui és|qui m'escriu|qui m'envia això|amb qui parlo|de qui és aquest número|qui és vostè|de què va això|de què em parleu|qui és aquest número] $
    ^ (hola) (que) hi ha [algú aquí|algú a l'altra banda|algú que em contesti|algú darrere|algú que respongui|algú llegint això|cap persona|alguna persona] $
    [em podeu|em pots|em podríeu|em pot|podeu|podríeu|vull que em] [trucar|passar amb|posar amb] (i) (poder|vull) [parlar amb algú|algú|una persona|un humà|un agent|un operador]
    [parlar|contactar|xerrar|enraonar] amb [algú de l'empresa|una persona de veritat|un humà|un operador|una operadora|atenció al client|un responsable|algú real|algú humà]
    ^ (hola|perdona|perdoni|perdó|i|però) (vosaltres|tu|vostè) [qui sou|qui ets|qui és vostè|qui és|qui coi sou|qui collons sou|qui dimonis ets|qui carai sou] (vosaltres|tu) $
    ^ (i|però|hola) [de part de qui|de quina companyia sou|quina companyia sou|quina botiga sou|de quina botiga sou|d'on sou|què voleu|què és aquest servei|quin servei és aquest|a què ve això|això què és|què és això|què significa això|què vol dir aquest missatge] $
    com (em) (puc|podria) (us) [posar-me|posar] en contacte (amb)
    (hi ha|puc parlar amb) [algú|una persona|un humà] [de carn i ossos|real|de veritat|de debò]
    no (ho) entenc (res|això) … (em|m'ho) [podeu trucar|truqueu-me|podeu explicar|expliqueu-m'ho|ajudeu-me|podeu ajudar|podríeu trucar|truqueu]
    qui [m'escriu|m'envia|em parla|em truca|escriu|envia] (això|aquest) (missatge|sms) $
    [com|on] (puc|em|ho faig per|faig per|es fa per|he de fer per) (em) [donar-me|dono|donar|deixar|cancel.lar|cancellar|cancelar|cancel.lo|cancello|cancelo|aturar|esborrar-me|sortir] (de) [baixa|rebre|subscripció|llista|missatges|sms]
    [com|on] [us|puc] (puc) [contactar|trucar] (amb)
    com [us puc|puc] parlar amb [vosaltres|algú|una persona|un agent]
    [vull|puc|voldria|necessito|podria|necessite] parlar amb [una persona|algú|un agent|un humà]
    parlar amb [un agent|una persona real]
    de quina empresa
    quina empresa [sou|és]
    no [tinc|conec] (guardat|desat) (aquest|el|vostre|teu) número (guardat|desat) (i|però) [qui escriu|qui m'escriu|qui ets|qui sou|qui és|amb qui parlo]
    [qui m'escriu|amb qui parlo] $
    ^ (però) què és [aquest número|aquest missatge|aquest sms]
    ^ (però) per què [rebo|m'envieu|m'escriviu|em contacteu|he rebut|m'arriba] (jo) (això|aquest|aquests) (missatge|missatges|sms) $
    [què|quina paraula|quin codi] [he d’escriure|he d’enviar|cal enviar|cal escriure|s’ha d’escriure|he de posar|he de fer|he de respondre|he d’escriure-us] (a) [perquè no|per deixar de|per no|per tal que no|per aturar|per parar|perquè deixin] (m’) [m’arribin|arribin|rebre’ls|rebre|m’envieu|m’arribi|m’envieu res|els missatges|d’arribar] (més|res)
    [no puc entrar|no hi puc entrar|no aconsegueixo entrar|no puc accedir|no em deixa entrar|no puc iniciar] & [un cop de mà|ajudeu-me|ajuda|em podeu ajudar|què faig|em doneu]
  `,
  access: `
    [vull|voldria|puc|podria|m’agradaria|ensenyeu-me|envieu-me|deixeu-me] (poder) (veure|escoltar|sentir|consultar|accedir a|una còpia de) (la) [la gravació|la gravació de la trucada|l’enregistrament|les gravacions] (de|on) (la|surto|la meva) (trucada|jo) (que|si us plau) (us vaig fer|vaig fer)
    ^ (si us plau) [envieu-me|envia’m|m’envieu|feu-me arribar|voldria rebre] (el|els|la|les) [meves dades|meva fitxa|meu historial|meus resultats|meu perfil|meu expedient|meus registres] (si us plau|per correu|completes|completa|complet|gràcies) $
    vull accedir a (el|la|les|els|al) (meu|meva|meves) [el meu perfil|meu perfil|la meva fitxa|les meves dades|al meu perfil|al meu expedient]
    (a) [a qui|amb qui|a quines empreses|a quina empresa|qui] (li|els|les) [heu passat|heu donat|heu venut|heu compartit|compartiu|passeu|heu cedit|cediu|doneu|ha rebut|té] (el|les|la|els) [meu contacte|el meu contacte|meu número|meves dades|meva adreça|meu correu|meu telèfon|el meu número|les meves dades]
    vull (saber) els noms de les empreses
    [vull|voldria|demano] (tenir) accés (a) (les) [a les gravacions|a les imatges|a la gravació|a les meves dades|a la meva fitxa]
    [què|el que] [teniu apuntat|teniu anotat|heu apuntat|heu anotat|hi ha apuntat|teniu escrit|hi teniu apuntat] … [carnet de soci|meu carnet de soci|meva fitxa|fitxa|expedient|meu expedient|meva targeta|carnet|historial|targeta de soci]
    [accés a|accedir a|veure|consultar|còpia de] (tota) (la) [informació personal|informació|dades personals|les dades personals|dades] que [conserveu|teniu|guardeu|emmagatzemeu|manteniu|heu guardat]
    [què|que] (és el que) [hi diu|diu|hi posa|posa|hi ha|hi consta|consta|hi teniu|teniu|està escrit|heu escrit|heu apuntat] (escrit|anotat|apuntat) (sobre|de|d’) [mi|meu|el meu fill|la meva filla|nosaltres] … [fitxa|expedient|historial|sistema|papers|carpeta|carnet|meu expedient|meu historial]
    [què|que] [hi diu|diu|hi posa|posa|hi ha|hi consta|consta] (escrit|apuntat) [a la meva|al meu|en la meva] [fitxa|expedient|historial|carpeta|història|carnet|fitxa de soci|història clínica]
    [fotocòpia|còpia|còpies|impressió|llistat|duplicat] (impresa|completa) de tot … [expedient|fitxa|historial|nom|nom meu|carpeta|història]
    [quines|quina] … [consten|consta|figuren|surten|apareixen|hi ha|teniu] … [sistema|base de dades|fitxer|registre|registres|ordinador|arxius]
    ? què (hi) [diu|consta|teniu|poseu|heu apuntat|surt|hi ha] (escrit) (de|sobre) [mi|meu]
    ? (em) [podeu ensenyar|podeu mostrar|deixeu veure|puc veure|m'ensenyeu|ensenyeu-me|voldria veure] (què|el que) (hi) (posa|diu|teniu|ha|consta) (escrit) [a la meva fitxa|al meu expedient|a la meua fitxa|de mi|al meu historial]
    [saber|sabre|dieu-me|digueu-me|conèixer] [què guardeu de mi|què teniu de mi|què guardeu sobre mi|què teniu sobre mi|quines dades teniu|què sabeu de mi|què teniu meu] (i) (amb qui) (ho heu compartit)
    [veure|consultar|saber|conèixer|revisar|obtenir|tenir accés a|accedir a] (quines|quina|la|les|tota|totes) [informació|dades|info] que [teniu|tingueu|guardeu|conserveu|teniu guardada|heu recollit|heu guardat] (guardada|guardades) [meva|meves|de mi|sobre mi|meua|meues]
    [envieu-me|passeu-me|doneu-me|feu-me arribar|ensenyeu-me|mostreu-me] (una llista de|una còpia de) [tot el que|totes les dades que|la informació que|tota la informació que|les dades que|el que] [teniu|guardeu|tingueu|sabeu|conserveu|heu guardat|heu recollit] (guardat|guardada) (de|sobre) [=mi|meu|meva|meves]
    ^ (i) què (en|és que|és el que) [sabeu|en sabeu|teniu|guardeu] (de|sobre) mi
    [envieu-me|vull|voldria|demano|doneu-me|feu-me arribar] (rebre) (una) còpia de (tot) [tot el que|el que|tot allò que|les dades que|la informació que] [teniu|tingueu|sabeu|heu guardat|guardeu] (guardat|guardada) (de mi|sobre mi|meu)
    (per a) què [feu|fan|feu servir|useu] (vosaltres) (amb) [les meves dades|la meva informació|el meu número]
    qui [és|ha estat|va ser] (el) (que|qui) us [ha|va] [donat|passat|venut|facilitat|donar|passar] (el|la) (meu|meva) [private]
    com (us) [ha arribat|va arribar|ha anat a parar|ha caigut] (el|la|les) [meu|meva|meves] [private]
    [còpia|accés] (de|a) (tota|totes) (la|les) [data] (personals) que [hold] (de|sobre) (mi)
    [quines|quina] (my) [data] (personals) (meves) [hold] (de|sobre) (mi)
    què [sabeu|teniu] (de|sobre) mi
    [còpia|accés|accedir|consultar|veure] (de|a) (my) (my) [meves|meva|meus|meues|meua] [data]
    [còpia|accés] (de|a) les dades (personals) (que) [hold|meves]
    (de) [on|don|d'on] [heu|has|ha|han|teniu|surt] (tret|aconseguit|agafat|sortit) (el|la|les) [meu|meva|meves|aquest] [private]
    com [heu|has|teniu|és que] (aconseguit|tret|que|trobat) (teniu) (el) meu [private]
    qui (us|t) (ha) [donat|passat|venut] (el) meu [private]
    [quines dades|quina informació|quines de les meves dades|quines dades meves|quina informació meva] (són) (meves|meva|meues|personals) [feu servir|utilitzeu|useu|tracteu|gestioneu|fan servir|utilitzen|teniu|guardeu|conserveu] (de mi|meves|sobre mi)
    [surto|aparec|consto|figuro|estic] (en|a) (alguna|la|cap|vostra) (vostra) [llista|fitxer|registre|base de dades|llista vostra] (de) [morosos|morositat|impagats|deutors]
  `,
  erase: `
    (el|els|la|les) (tot) [meva foto|meves anàlisis|còpia del meu dni|meu currículum|meus registres|tot el que teniu de mi|meus resultats|meves dades|meva fitxa|meu historial] [s’ha d’esborrar|s’han d’esborrar|s’ha d’eliminar|s’han d’eliminar|cal esborrar-la|cal esborrar-ho|cal esborrar-les|cal destruir-la]
    [tritureu|cremeu|estripeu|traieu|oblideu|llenceu|no conserveu|suprimiu] (el|els|la|les|tot|del sistema) [meves dades|meva fitxa|meu expedient|meu historial|meves anàlisis|còpia del meu dni|meu currículum|meus registres|meus resultats|tot el que teniu de mi|meva foto|meu perfil] (del sistema|del vostre sistema|si us plau) $
    [traieu|esborreu|elimineu] (tot) [tot el que teniu de mi|la còpia del meu dni|el que teniu de mi] [del sistema|del vostre sistema|dels arxius|de la base de dades]
    ^ (jo) [vull ser oblidat|vull ser oblidada] (si us plau) $
    [vull|exigeixo|demano] que (la) (vostra|aquesta) [empresa|botiga|clínica|companyia] m’oblidi
    ? ^ [esborreu-la|elimineu-la|destruïu-la|esborreu-les|elimineu-les|esborreu-ho tot|elimineu-ho tot|esborra-la] (ja|si us plau|immediatament) $
    [encara] [teniu|té|guardeu|conserveu] … [targeta|foto|dni|dades|fitxa|passaport|còpia|cv|currículum] (guardada|guardat|guardades|meva) [elimineu-la|esborreu-la|elimineu-les|esborreu-les|elimineu-lo|esborreu-lo|destruïu-la]
    [traieu|esborreu|elimineu|retireu|lleveu] (la|les|el) (seva|seves|seu) [foto|fotos|dades|nom|imatge|fitxa] … [del|de la|dels|de les] (vostre|vostra|vostres) [web|pàgina|ordinador|sistema|fitxer|base de dades|tauler|registre|arxius]
    [tanqueu|tanca|tanqui|tancar|tanco|cancel·leu|cancel·lar|esborreu|esborrar|esborro|elimineu|eliminar|elimino|doneu de baixa|suprimiu] … [compte|perfil|registre|fitxa|usuari] (de|en|amb) (client|soci) [definitivament|per sempre|del tot|per complet|d’una vegada|completament|amb tot|i tot|de manera definitiva]
    [tanqueu|tancar|cancel·leu|esborreu|esborrar|elimineu|eliminar] [definitivament|per sempre|del tot] (el|la|aquest) (meu|meva|nostre) [compte|perfil|registre|fitxa|usuari]
    [com|on|com puc|com ho faig per|què he de fer per|com es pot|com es fa per] (puc|es|ho faig per|he de) [esborro|esborrar|elimino|eliminar|tanco|tancar|cancel·lo|cancel·lar|suprimeixo|suprimir|dono de baixa] … [compte|perfil|registre|usuari]
    [traieu|treu|tregui|esborreu|esborra|elimineu|retireu|ratlleu|suprimiu|lleveu] … [foto|fotos|dades|nom i número|nom i cognoms|nom i telèfon|nom i adreça|imatge|imatges|informació|fitxa|dni|adreça] … [del|de la|dels|de les|de] (vostre|vostra|vostres) [ordinador|ordinadors|sistema|sistemes|base de dades|fitxer|fitxers|fitxes|llibre de socis|registre|registres|arxiu|arxius|llibres|web|pàgina|servidor|app|tauler|carpetes|expedients|disc dur|arxivador]
    [traieu|treu|esborreu|elimineu|retireu|ratlleu] … [foto|fotos|dades|imatge|informació|nom] … [de la meva filla|del meu fill|dels meus fills|de la meva neta|del meu net|de la meva mare|del meu pare|de la nena|del nen] [del|de la|dels|de les] (vostre|vostra|vostres) [ordinador|ordinadors|sistema|sistemes|base de dades|fitxer|fitxers|fitxes|llibre de socis|registre|registres|arxiu|arxius|llibres|web|pàgina|servidor|app|tauler|carpetes|expedients|disc dur|arxivador]
    [ratlleu|esborreu|traieu|elimineu|suprimiu|retireu] (el|la) (meu|nostre) [nom|número|telèfon] … [llibre|llibre de socis|fitxer|fitxes|registre|registres|ordinador|arxiu|arxius|sistema]
    [que no quedi|que no hi quedi|no ha de quedar|no quedi|no pot quedar|no vull que quedi|no vull que hi quedi|no hi ha de quedar|que no resti|que no en quedi] (ja) [res|cap dada|ni rastre|cap rastre|el meu nom|cap foto|res de res|ni una dada|rastre] … [meu|de mi|meva|vosaltres|vostra|vostres|del meu fill|de la meva filla|sobre mi|aquí]
    [el meu nom|les meves dades|el meu número|la meva foto|la meva fitxa|la meva adreça|el meu expedient] (i les meves dades|i el meu número) (ja) [no ha de|no han de|no pot|no poden|no s’ha de|no s’han de] (continuar) [quedar|quedar-se|romandre|estar|constar|conservar-se|guardar-se|figurar|sortir|ser] [amb vosaltres|aquí|al vostre|als vostres|a la vostra|a casa vostra|en cap|a les vostres|allà]
    [assegureu-vos|asseguri’s|procureu|feu|vetlleu|encarregueu-vos] … [no hi surto|no hi surti|no hi soc|no hi sigui|no hi aparegui|no hi consti|no hi figuri|no hi figuro] … [desaparèixer|desaparegui|sistema|ordinador|fitxer|registres|arxius|base de dades|esborrat]
    [tot|tot això|les meves dades|tot el que és meu|la meva fitxa|el meu expedient|tota la meva informació] [ha de|han de|ha d’|cal que|hauria de] (simplement) [desaparèixer|ser esborrat|ser destruït|esborrar-se|eliminar-se|ser eliminat|ser esborrades|desaparegui]
    [per què|perquè|com és que|x què|pq] … [teniu|té|guardeu|conserveu|tens] … [còpia del meu|còpia del meu dni|còpia del dni|còpia del meu passaport|foto del meu|fotocòpia del meu|còpia de|el meu dni|el meu passaport|la meva fitxa|les meves dades|la meva foto|el meu expedient|còpia] … [esborreu-la|esborreu-lo|esborreu-les|esborreu-ho|elimineu-la|elimineu-lo|elimineu-les|elimineu-ho|destruïu-la|destruïu-lo|traieu-la|llenceu-la|esborra-la]
    [comandes|compres|factures|dades|reserves|registres|missatges|cites|adreces|expedients] [velles|vells|antigues|antics|anteriors|passades|passats] (ja) (es|les|els) [poden|podeu|pot|han de|cal] (ja) [esborrar|eliminar|ser esborrades|ser esborrats|esborrar-se|destruir|suprimir|llençar|treure|ser eliminades]
    [no|mai] (us|vos) (he|vaig) [donat permís|permès|autoritzat|autoritzo|permeto|donar permís|dono permís|consentit] (a|per|que) [guardar|guardeu|guardéssiu|conservar|conserveu|tenir|tingueu|emmagatzemar|quedar-vos|us quedeu] … [dades|foto|dni|fitxa|número|targeta|informació|còpia|nom|adreça]
    [esborreu|esborra|esborri|elimineu|traieu|suprimiu|destruïu] [tot el que és meu|tot allò meu|tot això meu|el que és meu|tot el que sigui meu|tot el que porti el meu nom|tot el que tingueu meu]
    ? [traieu|treieu|trèieu|treure|elimineu|esborreu|suprimiu|tregui|traiéssiu] (tot|totes) [el meu número|el meu nom|les meves fotos|la meva foto|el meu telèfon|la meva adreça|el meu correu|les fotos del meu fill|les fotos de la meva filla|la meva targeta] (de|del) [l'ordinador|vostre sistema|del sistema|del vostre sistema|de la vostra base|de la base de dades|de la vostra web|de la web|de l'app|de la vostra app|dels vostres fitxers|dels vostres arxius|dels vostres registres|del vostre arxiu|de la vostra pàgina|del programa|dels servidors|de l'aplicació]
    [tanqueu|tancar|doneu de baixa|elimineu|esborreu] (definitivament) [el meu compte|el compte|el meu perfil] (i) [esborreu|esborreu-ho|elimineu|no guardeu|que no quedi|esborrar|tot]
    [rgpd|protecció de dades|article 17|art 17] … [supressió|esborrat|eliminació|esborreu|elimineu|suprimiu|esborrar|eliminar]
    [dret a l'oblit|dret de supressió|supressió total|eliminació total|esborrat total] … [dades|compte|fitxa|historial|tot]
    ? [fora|tot fora] (tot) [les meves dades|tot el que teniu de mi|res de mi]
    ? no teniu permís per [guardar|conservar|tenir] [res de mi|res meu|cap dada|les meves dades|el meu|la meva]
    no vull [constar|sortir|aparèixer|figurar|ser] (enlloc) (de|a|en) (la) [vostra base|la vostra base|els vostres fitxers|els vostres arxius|vostres fitxers] (de dades) … [traieu-ne|esborreu|elimineu|traieu] (el|tot) (meu) [nom i telèfon|el meu nom|nom|tot|les meves dades]
    [supressió|l'eliminació|eliminació|destrucció|esborrat|l'esborrat] [del que|de tot el que|de tot allò que|d'allò que] [teniu|guardeu|conserveu|sabeu] (sobre|de) mi
    (el|la|les) [meu|meva|meves] (perfil|compte|fitxa|dades) [s'ha d'eliminar|s'ha d'esborrar|s'han d'eliminar|s'han d'esborrar|s'ha de suprimir|s'han de suprimir]
    no [guardeu|conserveu|deseu|guardin|conservin] (res|cap dada) (més) [de mi|sobre mi|meu]
    [vull|voldria|demano|exigeixo|sol·licito|desitjo|m'agradaria|necessito] que (se|es|em|m') [s'eliminessin|s'esborressin|s'esborrés|s'eliminés|se suprimissin|suprimíssiu|esborréssiu|eliminéssiu|s'esborrin|s'eliminin] (totes) [les meves dades|la meva informació|el meu compte|el meu perfil|les meues dades|les dades meves]
    (em|m'|ens) [podríeu|podeu|pots|podries|podria|pot|poden] [esborrar|eliminar|suprimir|borrar] (totes) [les dades|les meves dades|la meva informació|el compte|el meu compte|el perfil|el meu perfil|la informació] (meves) (del|de la|dels|de|que) (vostre|vostres|vostra|teniu) (sistema|sistemes|base de dades|base|registre|fitxer)
    [vull|voldria|exigeixo|demano|sol·licito|desitjo] (que) [desaparegui|desapareguin|desaparega|s'esborri|s'esborrin|s'elimini|esborreu|elimineu|suprimiu] (dels|del|de) (vostres|vostre|les) (sistemes|sistema|arxius|fitxers|registres) (tot|tota) [el que heu guardat|el que tingueu|el que teniu|allò que teniu|la informació|el que sabeu|tot el que] … [sobre mi|de mi|meu|meva]
    [feu fora|traieu|treieu|retireu|l'eliminació|eliminació|la supressió|supressió|la destrucció|destrucció|l'esborrament] (completa|total|immediata|definitiva) (de|del) (totes) (les|el|la) [meves dades|meu compte|meva informació|meu perfil|meva fitxa|meu historial|meu expedient]
    [vull|voldria|demano|exigeixo|sol.licito|sollicito|solicito|desitjo] que (se|es) [s'elimini|s'esborri|se suprimeixi|suprimeixi|s'eliminin|s'esborrin|suprimeixin|destrueixin|destrueixi|elimineu|esborreu|suprimiu|destruïu] (tot|tota|totes) (el|la|les|els) (meu|meva|meves) [perfil|compte|dades|informació|historial|rastre|fitxa|expedient|registre]
    [vull|voldria|demano|volem] desaparèixer (del|de|dels) (vostres|vostre|la|vostra) [arxius|registres|sistema|base|fitxers|ordinadors|fitxer|base de dades]
    no (vull que) [guardeu|conserveu|tingueu|quedi|guardis|conservis] (ni) (res|cap|rastre|les) (rastre|dada) (meu|de mi|meves|meva) [meu|de mi|meves|meva|dades|rastre|ni nom]
    no (vull que) deixeu (ni) (cap) (rastre|dada) [rastre|dades|rastre meu|rastre de mi]
    que no (en|hi|us) [quedi|quedin|resti] (ni) (res|rastre|cap) [rastre|meu|de mi|dada|dades|meva|meves]
    [delete] (si us plau) (my) (my) [meves|meva|meu|meus|meues|meua] [data|compte]
    [esborreu|elimineu|suprimiu|destruïu|esborrin|eliminin|suprimeixin|borreu] (si us plau) (totes) (les|la) (vostres) [data] (personals)
    [delete] tot (el) (que) [hold] (de|sobre) (mi)
    [delete] tota (la) [meva|meua] [data]
    [esborreu|elimineu|suprimiu|destruïu] tota (la) (my) [data]
    [delete] (el|la) (meu|meva) [compte|perfil|fitxa] i [tot|totes|tots]
    que no (hi) quedi (cap|res) (ni) (cap) [dada meva|dades meves|informació meva|rastre meu|rastre de mi|meu|de les meves dades|dada meua|informació meua|rastre de les meves dades]
    no (hi) [quedi|deixeu|guardeu|conserveu] (cap|ni) [dada meva|informació meva|rastre meu|rastre de mi|rastre de les meves dades|dada meua|informació meua]
    [destruïu|esborreu|elimineu|estripeu|suprimiu] (totes) (les|el|la|els) [fotos|vídeos|gravació|gravacions|imatges|radiografies|còpia|còpies] [que em vau fer|que em vàreu fer|que teniu de mi|on surto|del meu dni|de mi|meves|que tinc al|que em heu fet]
    [traieu|esborreu|elimineu|suprimiu|tatxeu] el meu nom i (el|la|les) (meu|meva|meves) [telèfon|número|adreça|correu|dades] (del|de la|dels|de) (vostre|vostra|vostres) [fitxer|fitxers|base de dades|arxiu|registre|sistema|expedient|arxius]
  `,
  rectify: `
    ? [teniu|tens|tenen] (la|el) (meva|meu) [l'adreça|adreça|el cognom|el nom|el correu|l'email] (meva|meu) [equivocada|equivocat|incorrecta|incorrecte|mal posada|mal posat]
    [rectifiqueu|rectifiqui|rectificar|corregiu] (si us plau) (les) (meves) [dades|meves dades|nom|adreça]
    ^ (ja) [he canviat d'adreça|m'he canviat d'adreça|he canviat de correu|he canviat de telèfon|he canviat de domicili] (actualitzeu|si us plau) $
    ^ (teniu|heu escrit|està) [malament l’adreça|malament el nom] (corregiu-ho|si us plau) $
    l’adreça [està malament|ha canviat|és errònia|és incorrecta|no és correcta|és antiga|no és aquesta]
    [hi ha un error|hi ha una errada] (en|a|al) (el|la) [meu nom|meva adreça|meu correu|meu dni|nom de la meva filla|meu cognom|l’adreça|meva data de naixement]
    el (meu) codi postal [està malament|és un altre|està equivocat|ha canviat|no és aquest]
    (ara) em dic [nomPropi|puig|soler|ferrer|vila|serra|roca|vidal] … [m’he casat|m’he divorciat|he canviat de nom]
    us heu equivocat [de nom|en el nom|amb el meu nom] … [soc|em dic|s’escriu|és] (la|en|amb)
    ? [a les vostres cartes|al vostre sistema|a la meva fitxa|als vostres registres] (ara|ja) [hi ha de dir|hi ha de posar|ha de dir|ha de posar|hi ha de constar]
    [m’he divorciat|em vaig divorciar|soc divorciada|soc vídua|m’he separat|m’he casat] … [torneu a posar-me|poseu-me|canvieu-me|torni a posar-me|vull constar] (com|com a|a|de) [srta|senyoreta|sra|senyora|soltera|divorciada]
    amb [a|b|c|d|e|g|h|i|j|k|l|m|n|q|r|s|t|v|w|x|y|z|ll] (i) no … [ho teniu mal escrit|està mal escrit|ho teniu malament|està malament|mal escrit|corregiu-ho]
    [amb|porta|té|acaba en|acaba amb|comença per|comença amb|s’escriu amb|va amb] (una|la|un) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|hac|ce trencada|ve baixa|be alta|essa|ics|accent|dues eles|dues enes|ela geminada|ny|ll|ss|tx|guionet] (al final|al principi|al mig|i) (i) [no|en lloc de|en comptes de] (amb|una|la|un|per|en|pas) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|hac|ce trencada|ve baixa|be alta|essa|ics|accent|dues eles|dues enes|ela geminada|ny|ll|ss|tx|guionet]
    [amb|porta|s’escriu amb|va amb] (una|la|un) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|hac|ce trencada|ve baixa|be alta|essa|ics|accent|dues eles|dues enes|ela geminada|ny|ll|ss|tx|guionet] … no … [sempre surt malament|sempre malament|surt malament|sempre ho poseu malament|sempre ho escriviu malament|està malament|ho teniu malament|cada vegada|mal escrit|cada cop]
    [em dic|el meu nom és|el meu cognom és|soc|sóc|és] … no … [sempre surt malament|sempre malament|sempre ho poseu malament|sempre ho escriviu malament|surt sempre malament|està malament cada vegada|cada vegada està malament|ho teniu malament|ho teniu mal escrit|està mal escrit|sempre mal escrit|cada vegada malament]
    [correu|mail|email|e-mail|codi postal|adreça|número|aniversari] (electrònic) [acaba en|acaba amb|té un|porta un|és amb|va amb|acaba|té|és] (un) [0|1|2|3|4|5|6|7|8|9|un|dos|tres|quatre|cinc|sis|set|vuit|nou|zero] (al final|al principi) (i) no (en|un|amb|pas) [0|1|2|3|4|5|6|7|8|9|un|dos|tres|quatre|cinc|sis|set|vuit|nou|zero]
    [em teniu com|em teniu com a|consto com|consto com a|figuro com|figuro com a|surto com|surto com a|m’heu posat com|m’heu posat com a|aparec com|estic com|em teniu posada|em teniu posat|em teniu registrada|em teniu apuntada|em teniu apuntat] … [però soc|i soc|soc|però és|però em dic|i em dic|quan soc|sóc] … [corregiu-ho|canvieu-ho|arregleu-ho|correcte|bé|corregiu|canvieu]
    [em teniu com|em teniu com a|consto com|consto com a|figuro com|figuro com a|surto com|surto com a|m’heu posat com|m’heu posat|em teniu posada com|em teniu apuntada com] [casat|casada|solter|soltera|divorciat|divorciada|vidu|vídua|diabètic|diabètica|al·lèrgic|al·lèrgica|vegetarià|vegetariana|embarassada|jubilat|jubilada|fumador|fumadora|home|dona|celíac|celíaca|separat|separada]
    [nascut|nascuda|vaig néixer|data de naixement|naixement|any] (el|l’any|en|de|és) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (no|és|però|i no|sinó|va ser|era) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    no (el|en) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (sinó|és) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    [als vostres papers|a la meva fitxa|a la fitxa|al meu expedient|al vostre sistema|als vostres registres|a l’informe|al meu historial|als papers|a la vostra fitxa|al carnet] (encara) [hi diu|diu|hi posa|posa|hi consta|consta|hi surt|surt|hi figuro|figuro|consto|surto|soc] … [és a la|és a|és al|però|i és|i soc|no soc|no és|en realitat|quan|és la|està malament|corregiu|soc]
    [casat|casada|solter|soltera|divorciat|divorciada|vidu|vídua|diabètic|diabètica|al·lèrgic|al·lèrgica|vegetarià|vegetariana|embarassada|jubilat|jubilada|fumador|fumadora|home|dona|celíac|celíaca|separat|separada] [segons la|segons el|a la|al|als|a les|en la] (vostra|vostre|meva|meu|vostres) [fitxa|sistema|registres|papers|expedient|historial|formulari|carnet|base de dades] … [casat|casada|solter|soltera|divorciat|divorciada|vidu|vídua|diabètic|diabètica|al·lèrgic|al·lèrgica|vegetarià|vegetariana|embarassada|jubilat|jubilada|fumador|fumadora|home|dona|celíac|celíaca|separat|separada]
    [m’acabo de casar|acabo de casar-me|m’he casat|ens hem casat|ens acabem de casar|recent casada|recent casat|m’he divorciat|m’acabo de divorciar|em vaig casar] … [canvieu-me|canvieu|canvia’m|poseu-me|actualitzeu|nou cognom|ara soc|cognom|modifiqueu]
    [canvieu-me|canvieu|canvia’m|passeu-me|modifiqueu] (el nom|el meu nom|el cognom|el tractament) [de] [senyoreta|srta|senyora|sra|senyor|sr|dr|dra] … a [senyora|sra|senyor|sr|doctora|dra|doctor|dr|senyoreta|srta]
    [poseu|posa|posi|canvieu|passeu|posar|canviar|passar] (el|la|els|aquest|l’) (meu|meva) [contracte|compte|factura|factures|pòlissa|subscripció|rebut|rebuts|línia|lloguer|assegurança|llum] (de la llum|del gas|de l’aigua) (al|a) [a nom meu|al meu nom|a nom de|meu nom|nom meu|a nom nostre|a nom]
    [lectura|import|data|nom|adreça|cognom|comptador|pes|alçada|al·lèrgia] … [mal apuntada|mal apuntat|mal posada|mal posat|mal entrada|mal entrat|mal anotada|mal anotat|mal registrada|mal registrat|mal introduïda|mal introduït]
    [apunteu-lo|apunteu-ho|poseu-lo|poseu-ho|anoteu-lo|guardeu-lo|registreu-lo|poseu aquest|useu aquest|feu servir aquest] (a) (la|el|al|meva|en) [fitxa|expedient|lloc del vell|lloc de l’antic|lloc de l’anterior|meva fitxa|meu expedient|sistema|comptes del vell|registre|al lloc]
    ? [moved_house] & [change_it]
    ? [moved_house] & [street]
    ? [our_record] & [it_says] & [instead]
    ? [changed_contact] & [change_it]
    ? [soc|sóc|em dic] (la|el|un|una) [senyora|senyor|dona|home|doctora] (i) no (soc) (la|el|un|una) [senyor|senyora|senyoreta|home|dona|doctor]
    ? no soc (un|una|el|la) [senyor|senyora|home|dona] (sinó) [soc|sinó] (un|una) [senyora|senyor|dona|home]
    ? el meu [nom|cognom] (és) [s'escriu|porta|acaba|comença|va] (amb|sense|en|per) (una|un|dues|ce|hac)
    ? [m'he casat|m'he divorciat|m'he separat|he enviudat] & [change_it] & [cognom|cognoms|estat civil|nom]
    ? [em teniu com|m'heu posat com|consto com|surto com|figuro com|em tracteu de|em dieu] & [senyor|senyora|solter|soltera|casat|casada|divorciat|divorciada|vidu|vídua|home|dona|jubilat|estudiant] & [change_it|i soc|però soc|soc|i estic]
    [corregiu-lo|corregiu-ho|canvieu-ho] si us plau & [cognom|cognoms|llinatge]
    ? [el meu cognom|el meu nom|els meus cognoms] & [amb dues|amb una|amb accent|sense accent|amb hac|separat|tot junt|amb guionet]
    ? [el correu nou|el mail nou|el número nou|el telèfon nou|el mòbil nou|l'adreça nova] & [el vell|la vella|l'antic|l'antiga]
    ? [a la fitxa|a la meva fitxa|a l'expedient] & [soc home|soc dona|sóc home|sóc dona|ho podeu arreglar|ho podeu canviar]
    ? [m'he canviat de pis|m'he canviat de casa|ens hem mudat|m'he mudat|hem canviat de casa|he canviat de casa|he canviat de pis|hem canviat de pis|m'he canviat de domicili] & [actualitzeu-ho|actualitzeu|canvieu-ho|apunteu-ho|ara soc al|ara sóc al|ara visc|ara vivim|poseu la nova|la nova adreça|adreça nova|canvieu l'adreça]
    ? [el meu cognom|el meu nom|el cognom|el nom|els meus cognoms|el meu llinatge] [és|es|s'escriu|porta] & [corregiu-lo|corregiu-ho|corregiu|canvieu-ho|canvieu-lo|poseu-ho bé|modifiqueu-ho|arregleu-ho|rectifiqueu-ho|esmeneu-ho|corregir-ho|modificar-ho|canviar-ho]
    ? [el correu nou|el mail nou|el número nou|el telèfon nou|el mòbil nou|l'adreça nova|el meu correu nou] és … [el vell|la vella|l'antic|l'antiga] (ja) (no)
    ? [a la fitxa|a la meva fitxa|a l'expedient|al meu expedient|al sistema|al meu perfil] (hi) [hi surt|surt|hi posa|posa|hi consta|hi apareix|diu|apareix] & [podeu arreglar|ho podeu canviar|ho arregleu|canvieu-ho|arregleu-ho|ho podeu arreglar|corregiu-ho|podríeu canviar|ho podeu corregir]
    ? [es diu|em dic|s'escriu|és] … (i) no … (a veure si) [ho poseu bé|ho poseu be|poseu-ho bé|corregiu-ho|canvieu-ho|ho corregiu|modifiqueu-ho|podríeu modificar-ho|ho canvieu]
    ? [he canviat de mòbil|he canviat de número|he canviat de telèfon|he canviat de correu|he canviat d'adreça] & [apunteu-lo|apunteu-ho|apunteu-la|anoteu-lo|anoteu-la|actualitzeu-lo|actualitzeu-ho|poseu-lo|guardeu-lo]
    ? ja no em dic … [torno a ser|ara em dic|ara soc|des del divorci|des que|canvieu-ho|ara sóc]
    ? li heu posat … [i es|i és|i no és|però és|però es] … [podríeu modificar-ho|podeu modificar-ho|ho podeu canviar|canvieu-ho|corregiu-ho|ho podeu corregir|modificar-ho|corregir-ho|canviar-ho]
    ? (sempre) [m'escriviu|escriviu el meu nom|em poseu] (malament|sense accent|amb) … (és|sóc|soc) [amb accent|sense accent|sempre m'escriviu]
    ? [amb accent|sense accent|amb dieresi|amb hac|amb ela geminada|amb dues] … [sempre m'escriviu|m'escriviu malament|ho escriviu malament|ho poseu malament|m'heu escrit]
    [telèfon|número|mòbil|correu|adreça|email|cognom|nom|data de naixement|codi postal] (electrònic) que (hi) [teniu|surt|consta|hi ha|apareix|tinc posat|tinc|teniu apuntat|teniu posat] (a|al|de) (la|el) (meva|meu|vostre|vostra|mi) (fitxa|perfil|compte|sistema|registre|base de dades) (ja) (no) [és antic|és antiga|és vell|és vella|no és correcte|no és correcta|és incorrecte|és incorrecta|és equivocat|és equivocada|està malament|no és el bo|ja no és meu|és l'antiga|és l'antic|és el vell|no és meu]
    [les dades|la informació] que [teniu|consten|guardeu|teniu posades] (de|sobre) (mi|meves|meva) (no|ja no) [estan equivocades|són incorrectes|són errònies|estan malament|no són correctes|són correctes|és incorrecta|està malament|no és correcta|estan desactualitzades|són antigues|estan mal]
    [tinc una adreça nova|tinc adreça nova|tinc un correu nou|tinc correu nou|tinc una nova adreça|tinc un nou correu|tinc nou correu|tinc email nou|tinc un email nou|tinc nova adreça|tinc un mail nou] … [apunteu-la|apunteu-lo|canvieu-la|canvieu-lo|actualitzeu-la|actualitzeu-lo|poseu-la|poseu-lo|anoteu-la|anoteu-lo|actualitzeu|canvieu|podeu canviar-la|la podeu canviar|el podeu canviar]
    [he canviat de|hem canviat de|m'he canviat de|m'he canviat el] [número|telèfon|mòbil|correu|adreça|email|cognom|nom|mail] … [poseu el nou|poseu la nova|poseu-hi el nou|poseu-hi la nova|al meu perfil|al meu compte|a la meva fitxa|a la fitxa|actualitzeu|canvieu-lo|canvieu-la|al vostre sistema|podeu actualitzar|podeu canviar]
    [vull|voldria|puc|podria|necessito|m'agradaria|podeu|podríeu|com puc|he de] (em) [canviar|actualitzar|modificar|corregir|esmenar|rectificar] (el|la|l'|les|els) (meu|meva|meves|meus) [correu|adreça|cognom|cognoms|email|telèfon de contacte|data de naixement|dades personals|dades de contacte|mail|domicili|codi postal] (electrònic) (a|al|de|del|que) (la|el) (meu|meva|vostre|vostra|teniu) [compte|fitxa|perfil|sistema|registre|base de dades|teniu|fitxer]
    ? [switched] & [make_right] & [details]
    ? [teniu|té|tenen|heu posat|heu escrit|està|surt|apareix|consta] (ho) [malament|mal|mal posat|mal escrit|equivocat|equivocada|incorrecte|incorrecta] (el|la|els|les) (meu|meva|meus|meves) [cognom|cognoms|nom|adreça|correu|=data|dades|llinatge|dni|codi postal|domicili]
    [cognom|cognoms|nom|adreça|correu|data de naixement|llinatge|dni|codi postal|domicili|fitxa] … (ho) [teniu malament|heu posat malament|teniu mal]
    [meu|meva|meus|meua] [cognom|cognoms|nom|adreça|correu|data de naixement|llinatge|dni|codi postal|domicili|fitxa] … (ho) [està malament|està mal|està equivocat|és incorrecte|és incorrecta|no és correcte|no és correcta|és erroni|és errònia]
    [rectifiqueu|corregiu|rectificar|corregir|canvieu|actualitzeu|actualitzar] (el|la|les|els) [meu|meva|meves|meus|meua|meues] [=data|nom|adreça|cognom|cognoms|correu]
    [rectifiqueu|corregiu] (el|la|l'|les) [nom|adreça|l'adreça|cognom|correu|=data]
    [meu|meva] [nom|adreça|cognom] (està|és) (mal) [mal escrit|escrit|incorrecte|equivocat|incorrecta|equivocada|malament]
    [nom|adreça|cognom] [està|és] (mal) [mal escrit|escrit malament|equivocat|equivocada|malament]
    [he canviat de|hem canviat de|m'he canviat de|tinc nou|tinc un nou|tinc un altre|m'han canviat el] [número|telèfon|mòbil] … [enviar|envieu|enviar-me|escriure|escriviu|avisar|aviseu] … [al nou|a l'altre|al número nou|al nou número]
    [he canviat de|hem canviat de|m'he canviat de|tinc un nou|tinc un|tinc|m'han canviat el] [número|telèfon|mòbil|número nou|telèfon nou|mòbil nou] (nou) … [apunteu-lo|apunteu-vos-el|anoteu-lo|actualitzeu-lo|actualitzeu|canvieu-lo|modifiqueu-lo|poseu-lo]
    [esmeneu-ho|corregiu-ho|rectifiqueu-ho|arregleu-ho] & [surto|consto|hi diu|teniu|posa|figuro|aparec|deutor|vaig pagar|he pagat|no dec res]
    [ara|ja] [va a|fa|és a|està a|va al|ja fa|va] … encara (la|el|els) teniu (a|al|apuntada|apuntat)
  `,
  port: `
    [un fitxer amb|un excel amb|un csv amb] (totes) (les|els) [meves compres|meves dades|meus resultats|meves comandes|meus entrenaments]
    [canvio de|canviem de|canviam de|vaig a canviar de|he canviat de|hem canviat de|estic canviant de|me’n vaig a un altre|me’n vaig a una altra|passo a un altre|passo a una altra|canviaré de] [metge|metgessa|dentista|veterinari|veterinària|banc|assegurança|asseguradora|companyia|operador|col·legi|escola|cole|clínica|òptica|gimnàs|proveïdor|psicòleg|psicòloga|centre|llar d’infants|pediatre|club] … [envieu|enviar|passeu|passar|transferiu|transferir|feu arribar|fer arribar|traspasseu|remeteu|envieu-li|passeu-li|enviar-li] … [historial|història|fitxa|expedient|dades|notes|informes|radiografies|documents|al nou|a la nova]
    [envieu|enviar|passeu|passar|transferiu|transferir|feu arribar|fer arribar|traspasseu|remeteu] … [historial|l’historial|història|fitxa|expedient|dades|notes|informes|radiografies|documents|història clínica] … [al nou|a la nova|a l’altre|a l’altra|al meu nou|a la meva nova|veterinària nova|metge nou|metgessa nova|directament al|directament a|nova directament|dentista nou]
    [per|per poder|així puc] [carregar-los|carregar-les|pujar-los|pujar-les|importar-los|importar-les|passar-los|posar-los|fer-los servir|portar-los] (en|a) (una|un|l’) [una altra app|altra app|altre lloc|altra aplicació|un altre lloc|strava|garmin|altra banda|una altra aplicació]
    ? [my_papers] & [hand_over] & [to_new]
    la portabilitat (de les|de|dels) (meves) [dades]
    ? [traslladar|passar|enviar|transferir|portar] (l'|el|tot) [historial|l'historial|expedient|l'expedient|història clínica] … [a la clínica nova|al nou veterinari|a la nova clínica|al veterinari nou|a un altre|a una altra|al nou metge|a l'altre|al nou dentista|a la nova]
    [sol·licito|sollicito|solicito|demano|vull|voldria|exerceixo] (el dret a) la portabilitat (de les|de|dels) (meves) (dades)
    [exporteu-me|exportar|exporteu|descarregar|passeu-me] … [en un fitxer que|en un format que] (l'altre|una altra|un altre|la nova|el nou) (banc|empresa|companyia|programa) (pugui|puguin) [llegir|pugui llegir|puguin llegir|obrir]
    [exporteu|exporteu-me|exportar|passeu-me|doneu-me|envieu-me|baixar-me|passeu|traspasseu] (totes) (les|la) (meves|meva) [dades|informació] … [operador|d'operador|companyia|empresa|proveïdor|banc|asseguradora|csv|excel]
    [transferir|exportar|portar|exporteu|transferiu] (my) (my) [meves|meva|meues] [data]
    (my) [meves|meva|meues] [data] en (un) (format) [format|fitxer|csv]
    dades meves en (un) (format) [format|fitxer|csv]
    [passeu|envieu|traspasseu|transferiu|trameteu|feu arribar|doneu|porteu] (totes) (les|el|la|els) (meves|meu|meva|meus) [radiografies|expedient|historial|notes|resultats|proves|anàlisis|dades|cartilla] (mèdic|clínic|del nen|de la nena|del gos) [al dentista|a la dentista|al metge|a l’escola|al veterinari|a l’hospital|al ginecòleg|a la metgessa|al pediatre|a la clínica|al col·legi|a l’institut|a l’asseguradora]
    [cartilla|historial|expedient|notes del nen|notes de la nena|radiografies|expedient acadèmic] & [que vagi|que vagin|s’han de traslladar|s’ha de traslladar|s’han de passar|s’ha de passar|que es passin|que es traslladin|s’ha d’enviar|s’han d’enviar] & [al veterinari|al dentista|a l’escola nova|al metge|a l’institut|a la nova|al nou|a l’hospital]
  `,
  object: `
    ? em vull oposar [al tractament|a l'ús|a la cessió]
    no (em) [avalueu|puntueu|classifiqueu|valoreu|mesureu|avaluïn] (mai|més) (el|els|la|les) [meves dades|meves compres|meu historial|meves fotos|meus resultats|meva veu|meu comportament|meva feina|rendiment|productivitat]
    ^ no em [puntueu|avalueu|perfileu|classifiqueu|feu cap perfil|feu perfils] (si us plau|automàticament) $
    no (feu servir|utilitzeu|useu) [feu servir|utilitzeu|useu|empreu] (el|els|la|les) [meus resultats|meves fotos|meva veu|meves dades|meu historial|meves compres|meves visites] (per|en|als) (a|fer|entrenar) [recerca|màrqueting|estadístiques|estudis|entrenar ia|publicitat|ia|intel·ligència artificial|enquestes]
    (el|els|la|les) [meves dades|meves compres|meu historial|meves fotos|meves visites|meus resultats|meus hàbits] no (han|ha) de [sortir|aparèixer|servir|formar part|entrar] (a|en|per|de) (a) (les|vostres|cap) [vostres estadístiques|estadístiques|estudis|anàlisis|informes|vostres estudis|estadística]
    (que) (ho) [ho decideixi|decideixi|ho miri] una persona (i) no [un ordinador|una màquina|un algoritme|un robot|cap màquina]
    [no vull|no accepto|no consento|m’hi nego|m’oposo] (que|a que) (un|una) [robot|màquina|algoritme|ordinador|programa] … [valori|decideixi|avaluï|jutgi|puntuï|esculli]
    [no vull que em|que no em|això sí que no] … [mesureu la productivitat|mesurar-me la productivitat]
    [serveixi|serveixin|s’utilitzi|s’utilitzin] per (a) [mesurar-me|avaluar-me|controlar-me|puntuar-me|perfilar-me] … [això sí que no|ni parlar-ne|no ho accepto|no ho vull|m’hi oposo]
    (amb) (la) [la meva veu|meva veu|les meves fotos|les meves dades|les meves gravacions] … no (hi) [entrenareu|entreneu|alimentareu] (cap|la|la vostra) [màquina|ia|algoritme|model|cap màquina|robot]
    no (hi) [entreneu|entrenareu|alimenteu] (cap|la|vostra) [màquina|ia|algoritme|model|robot] (amb)
    no vull (pas) que (les|la|el) [càmeres|càmera|gps|ordinador|programa] … [avaluïn|avaluï|mesurin|mesuri|controlin|puntuïn] (la) (meva) [feina|meva feina|rendiment|productivitat]
    no vull (rebre|veure) (més) [anuncis|publicitat|ofertes] (personalitzada) [segons el que|basats en el que|basada en el que|a partir del que] (jo) [compro|faig|miro|busco]
    no vull (el|la|els) [meu fill|meva filla|meus fills|meves dades] (a|en) (les|cap) [en estadístiques|estadístiques|en estudis|en enquestes|a les estadístiques]
    no (feu servir|useu|utilitzeu) [feu servir|useu|utilitzeu] (les|els) [meves analítiques|meves anàlisis] (en|per) [estudis|recerca|a estudis|a recerca|en estudis]
    [no vull|no desitjo|no permeto|no autoritzo|prohibeixo|em nego a] que (les|els|el|la) (meves|meus|meu|meva) [dades|compres|visites|consums|informació|historial|respostes] … [estudi|estudis|estadística|estadístiques|recerca|investigació|enquesta|enquestes|anàlisi|algorisme|algoritme|ia]
    [deixeu-me|deixeu|manteniu-me|exclogueu-me|exclogueu|traieu-me|traieu|excloeu-me] … [de les|dels|de la|fora de les|fora dels|fora de|de] (vostres|vostre|vostra|qualsevol) [estadística|estadístiques|estudi|estudis|recerca|recerques|investigació|investigacions|enquestes|anàlisi|anàlisis|estudis de mercat|algoritmes|algorismes|perfils|avaluacions]
    [res de|res d’|no a|prohibit|no vull|sense|no autoritzo|no permeto|no feu] (la|el|que) [entrenar ia|entrenar la ia|entrenar una ia|d’entrenar ia|entrenar intel·ligència artificial|entrenament d’ia|entrenar algoritmes|entrenar models|perfils|perfil meu|un perfil meu|algoritmes|scoring|puntuacions|anuncis personalitzats|publicitat personalitzada|decisions automàtiques|d’anuncis personalitzats]
    res d’entrenar [ia|la ia|la vostra ia|intel·ligència artificial|algoritmes|models]
    [no|mai|que no|ningú] (em) [feu servir|useu|utilitzeu|poseu|aprofiteu|faci servir|utilitzi] (amb|les|els) (meves|meus) [dades|compres|visites|fotos|missatges|trucades|consums|informació] (per|en|per a) (els|les) [entrenar|vostres|vostres estudis|estadística|estadístiques|estudi|estudis|recerca|recerques|investigació|investigacions|enquestes|anàlisi|anàlisis|estudis de mercat|algoritmes|algorismes|perfils|avaluacions]
    [això de|això que|allò de] (que) [analitzeu|analitzar|estudieu|rastregeu|analitzin] … [no ho autoritzo|no ho permeto|no ho vull|no ho accepto|ni parlar-ne|no hi estic d’acord|ho prohibeixo]
    ? [el que compro|les meves compres|el que gasto] & [no en feu|és cosa meva|no ho analitzeu|no les analitzeu|no vull] & [estadístiques|anàlisi|perfil|perfils|estudi|estudis|analitzeu|analitzin]
    ? [no vull|no accepto|em nego a|em nego] [sortir|aparèixer|entrar|figurar|ser inclòs|ser inclosa] (a|en) (les|cap|els) (vostres) [estadístiques|estadística|estudis|estudi|algorisme|anàlisis|enquestes|perfils]
    [m'oposo|m'hi oposo|no accepto|no vull|no permeto|no autoritzo|no consento|em nego] (a) que [feu servir|useu|utilitzeu|tracteu|analitzeu|exploteu|empreu|facin servir|utilitzin|usin] (les) (meves) [data]
    [exerceixo|exercir] (el) (meu) dret d'oposició
    no [autoritzo|consento|accepto|permeto] (el|al|cap) tractament (de) (les) (meves) [data]
    no (us) [dono permís|dono el meu consentiment|autoritzo|dono consentiment|us dono permís|he donat permís|vaig donar permís|consento|permeto] (per|que|perquè) (a|que) [usar|usi|usin|useu|utilitzar|utilitzeu|fer servir|feu servir|tractar|tracteu|analitzar|analitzeu|processar|processeu] (les|la) [meves dades|meva informació|dades meves|meues dades|meu perfil]
    no [em|ens] [perfileu|segmenteu|rastregeu|espieu|classifiqueu|perfilis|perfilin|rastregin]
    [dont_study] & [habits]
    [m'oposo|oposo|oposició] (a|al|a que) (l'|la|el) [tractament|ús|perfilat|elaboració|perfils|l'ús]
    no (vull que) [feu|utilitzeu|tracteu|analitzeu|useu|feu servir] [perfils|les meves dades|cap perfil|perfil]
    [dades|historial|mostres|fotos] … no [han de servir|s’han d’utilitzar|vull que serveixin|vull que s’utilitzin|s’han de fer servir|vull que es facin servir] (per a|per) (cap|la) [recerca|estudi|investigació|publicitat|estadística|màrqueting|estudis]
  `,
  restrict: `
    no [esborreu|suprimiu|elimineu] (res) (les) (meves) (dades) [les meves dades|res|la meva fitxa|el meu expedient|el meu compte] (però|i) (tampoc) (no) (ho|les|la) [no ho feu servir|no les feu servir|tampoc ho feu servir|no la feu servir|no ho toqueu|no les useu|tampoc les feu servir]
    [deixeu-ho|congeleu-ho|atureu-ho|bloquegeu-ho] tot (com|tal) (està) [com està|fins|tal com està|fins que] (que|a) (fins) … [advocat|l’advocat|l’advocada|la decisió|decisió|advocada|judici|resposta|aclareixi]
    [mentre no|fins que no] [respongueu|resolgueu|decidiu|contesteu] … no [useu|feu servir|utilitzeu|toqueu] (les) [meves dades|meva fitxa|dades]
    no [esborreu|elimineu|destruïu|suprimiu] … [que ningú|ningú]
    no [esborreu|elimineu|destruïu] res & [que ningú ho toqui|ningú ho toqui|que ningú ho faci servir|que ningú els toqui|que ningú les toqui|mentrestant que ningú]
    no (ho|l’|els|les|m’) [esborreu|elimineu|destruïu|llenceu|suprimiu] … [necessito|necessita|falta|serveix|serveixen] … [judici|advocat|reclamació|assegurança|prova|demanda|denúncia|tribunal|plet|jutjat] … [ningú|no ho|no els|no les|no es|sense|prohibit]
    [guardeu|conserveu|guardeu-me|manteniu] … [papers|dades|expedient|fitxa|historial|documents|contracte] … [ningú|no els utilitzeu|no els useu|no les utilitzeu|no els feu servir|no les feu servir|no ho toqueu|no ho feu servir|no els toqueu|sense fer|sense usar|per res més|per a res més|no la feu servir|no el feu servir]
    [només|nomes|únicament|limiteu-vos a] … [dades|expedient|fitxa|informació] … [res més|fins|sense fer|mentre]
    ? [guardeu|conserveu|manteniu|deixeu|conservar|guardar] (les meves dades|el meu expedient|la meva fitxa|el meu compte) [bloquejat|bloquejada|bloquejades|congelat|congelada|congelades|en pausa|en suspens|tal com està|intacte|intactes]
    [no feu servir|no useu|no utilitzeu|no tracteu|no toqueu|no processeu|deixeu de fer servir|deixeu d'utilitzar|deixeu d'usar|deixeu de tractar|pareu d'utilitzar|pareu de fer servir] (per ara|de moment|temporalment|provisionalment|ara per ara) (les|la) [meves dades|meva informació|meues dades|dades meves|meu perfil] (personals) [de moment|per ara|ara per ara|temporalment|provisionalment|fins nou avís|fins que ho aclarim|fins que es resolgui|mentre]
    [no feu servir|no useu|no utilitzeu|no tracteu|no toqueu|deixeu de fer servir|deixeu d'utilitzar|deixeu d'usar|deixeu de tractar] [per ara|de moment|temporalment|provisionalment|ara per ara] (les|la) [meves dades|meva informació|meues dades|dades meves]
    que no [es facin servir|s'utilitzin|s'usin|es tractin|es toquin|es processin] (les|la) [meves dades|meva informació|meues dades] (personals) (per ara|de moment|temporalment|mentre|fins que|fins)
    [congeleu|bloquegeu|congelar|bloquejar|immobilitzeu|suspeneu|pauseu] (temporalment|de moment) (el|la|les|totes les) [meves dades|meva informació|meu perfil|meva fitxa|meues dades] … [mentre|fins que|fins|temporalment|de moment|reclamació|per ara]
    [congeleu|bloquegeu|congelar|bloquejar|immobilitzeu] (temporalment|de moment) (les|totes les|la) [meves dades|meva informació|meues dades|meves dades personals]
    [no esborreu|no elimineu|no suprimiu|no cal que esborreu|no vull que esborreu|guardeu|conserveu|manteniu] (les|la) (meves|meva) [dades|informació] (meves|personals) … no (les|la) [toqueu|feu servir|useu|utilitzeu|tracteu|feu res|vull que les useu]
    [mentre|fins que|fins] … no [feu servir|utilitzeu|toqueu|tracteu|useu|processeu] (les) (meves) [dades|dades personals]
    no [feu servir|utilitzeu|toqueu|tracteu|useu|processeu] (les) (meves) [dades|dades personals] … [mentre|fins que|fins]
    [bloquegeu|bloquejar|limiteu|limitar|congeleu|suspeneu] (el|l') (tractament|ús) (my) (my) [data|tractament]
    [expedient|dades|fitxa|compte|historial] (es) [quedi aturat|quedi congelat|quedi bloquejat|quedin aturades|quedin bloquejades|quedin congelades|quedi en suspens|quedi bloquejada] … [fins a|fins que]
    [deseu-ho tot|guardeu-ho tot|tanqueu-ho tot|deseu-ho|guardeu-ho] & [fins que]
    [deixeu|poseu|teniu] [el meu perfil|el meu compte|les meves dades|el meu expedient|la meva fitxa] [en suspens|en pausa|en espera] (fins|mentre)
  `,
  do_not_sell: `
    (el|la|les) [meu contacte|el meu contacte|meva adreça|meves dades|meu correu|meu número] no [està en venda|estan en venda|és cap mercaderia|es ven|es venen]
    no vull (pas) que (l) (el|la|les) [l’asseguradora|el banc|les asseguradores|asseguradora|ningú més] (ho|en) [sàpiga|sàpiguen|tingui|rebi|vegi]
    (les|el) [meves dades|meu número|meu contacte] (es) [es queden|es queda|no surten|no surt] (a|aquí|d) (casa vostra|d’aquí|entre nosaltres|amb vosaltres) $
    no [escampeu|difongueu|repartiu] (el|les) [meu telèfon|meu número|meves dades|meu correu]
    [de cap manera|en cap cas|sota cap concepte|mai|de cap de les maneres] … [doneu|donar|passeu|passar|veneu|vendre|cediu|cedir|compartiu|compartir|faciliteu|facilitar|lliureu] … [número|dades|telèfon|correu|mòbil|informació|contacte|adreça]
    no (em|m’) [veneu|doneu|passeu|cediu|compartiu|faciliteu|lliureu|difongueu] (les|el|la|els) (meves|meu|meva|meus) [dades|número|telèfon|informació|mòbil|correu|contacte] (personals) (a|amb) [ningú|a ningú|amb ningú|cap empresa|altres empreses|altres|tercers|cap altra|d’altres]
    [dont_pass] & [my_private]
    [passing] & [forbidding] & [my_private]
    [forbidding] & [others_get] & [my_private]
    no (vull que) [veneu|compartiu|cediu|passeu|doneu|vengueu|comparteixi] (my) [meves|meva|meu|meus|meues] [private]
    no (vull que) [veneu|compartiu|cediu|vengueu] (les|la) [private] (personals)
    [el meu nom|les meves dades|el meu número|el meu telèfon|la meva adreça|el meu correu] & [no el llogueu|no les llogueu|no el veneu|no les veneu|no el cediu|no les cediu|no la veneu|no el reveneu|no les reveneu]
    [dades|número|telèfon|adreça|nom|correu] (del|de la|dels) (nostres|meus|meu) (fills|fill|filla) no [s’han de facilitar|s’han de passar|s’han de vendre|s’ha de facilitar|s’ha de donar|s’han de donar|s’han de cedir|s’ha de passar|s’ha de vendre]
    [número|dades|telèfon|adreça|nom] no [està en venda|estan en venda|són a la venda|és a la venda|es ven|es venen|està a la venda|estan a la venda|són per vendre]
    [informes mèdics|informes|expedient|resultats|dades|historial] no [arribin a|arribi a|vagin a parar|vagi a parar|acabin a] (l’|la|mans|les) [l’asseguradora|asseguradora|la mútua|l’empresa|mans de]
    el que sabeu de mi [es queda amb vosaltres|queda entre nosaltres|es queda a casa vostra|ha de quedar amb vosaltres]
  `,
  wrong_number: `
    (jo) no [soc|sóc] (pas) (el|la|l|en) (doctor|senyor|senyora|senyoreta|doctora) [nomPropi|armengol|soler|ferrer|vila|serra|puig|roca]
    [em confoneu|m’heu confós|m’esteu confonent] (d’home)
    ^ (em sembla que|crec que) em confoneu $
    aquest número [és nou|ha canviat d’amo|ara és meu|és meu des de] (fa poc) $
    heu [escrit|trucat|enviat això|enviat el missatge] a qui no (toca|tocava) [toca|a qui no toca]
    [heu escrit a qui no toca|us heu equivocat de persona|això no va per mi]
    [ni visc a|no visc a] … ni he demanat [cap|res|cap cita]
    ^ (hola|perdoneu) (això|aquí) [això és la|aquí és la|això és una|això és el] [fleca|forn|farmàcia|escola|taller|despatx|restaurant|botiga] $
    (aquest) [mòbil és de l’empresa|telèfon és de l’empresa|mòbil és de la feina|número és de l’empresa] no [de la|d’en|del|de]
    ^ no tinc [cotxe|gos|fills|cap cita|gat] … [aneu errats|errats|us equivoqueu|us heu equivocat|us confoneu|equivocats]
    ^ (em sembla que) aneu [errats|equivocats|errat] (de número|de persona) $
    ^ no he [demanat|encarregat|comprat] res … [deu ser per a|deu ser d’|és per a] [algú altre|una altra persona|un altre]
    [en|a|amb] [aquesta línia|aquest número|aquest telèfon|aquest mòbil] no [hi ha cap|hi viu cap|hi ha ningú]
    [missatge|sms|avís|recordatori|això|aquest] … [era|és|seria|anava|devia ser|deu ser] (segurament|dirigit) (per|per a|a) [algú altre|a algú altre|una altra persona|a una altra persona|un altre client|una altra família|un altre pacient|un altre senyor|una altra senyora]
    [em|ens] [confoneu|heu confós|deveu confondre|esteu confonent|confon] amb (una|un) [algú|algú altre|altra|altre|altra persona|altre client]
    [m’heu|ens heu] [confós|confosa|pres] (amb|per) (una|un) [algú|algú altre|altra|altre|altra persona|altre client]
    [tinc|faig servir|tenim|és meva|és meu|m’han donat] (aquesta|aquest|el|la) [línia|número|mòbil|telèfon|sim|targeta] … [antic propietari|l’antic propietari|anterior propietari|propietari anterior|de qui el tenia abans|abans de mi|anterior titular|antic titular]
    [aquest|aquesta] [mòbil|número|línia|telèfon] (ara|ja) [és meu|és meva|el tinc|la tinc] … [mes|mesos|setmanes|any|anys|dies]
    [ni idea de qui|no sé qui|no tinc ni idea de qui|no sé pas qui] [és|sigui|era] … [número|mòbil|telèfon|equivocat|confós|línia]
    [deu ser|serà|devia ser] … [l’antic propietari|antic propietari|propietari anterior|anterior propietari|l’antic titular|de l’antic propietari]
    ? [aquest telèfon|aquest número|aquest mòbil|aquesta línia|aquest num] [era d'un altre|era d'una altra|era d'algú altre|és d'un altre|el tinc des de fa|era d'una altra persona]
    [va morir|és mort|és morta|va faltar] … [no li escriviu|no li envieu|no l'hi escriviu] (més) (res) [aquí|a aquest número|més aquí]
    ? [es va mudar|va marxar|se'n va anar|viu] (a|fora) … i [té un altre num|té un altre número|té un altre telèfon|ja té un altre|ha canviat de número|té un altre mòbil]
    ? [això|aquest missatge|aquest sms] … [voler enviar a un altre|enviar a un altre|voler enviar a una altra|era per a un altre|era per una altra persona|era per a una altra persona|va dirigit a un altre|no era per a mi|volíeu enviar a un altre]
    [escrivint|escriviu|truqueu|trucant|enviant|contactant] a la persona [equivocada|incorrecta|errònia]
    [estrenar|d'estrenar|estrenat] aquest (número|telèfon|mòbil) … (no) sé de qui era
    ^ (hola|perdona|perdoni|ho sento|ei|no|jo) (jo) no [soc|sóc] (en|la|el|na|l') [nomPropi]
    ^ (hola|perdona|perdoni|ho sento|jo|no) (jo) no em dic (pas) [nomPropi]
    [en|la|el|na|l'] [nomPropi] ja no [viu|hi viu|viu aquí|treballa aquí|té aquest número|fa servir aquest número|té aquest telèfon] (aquí|en aquesta casa|aquest|en aquest|número)
    ^ (hola|perdona|ho sento|jo) (jo) [soc|sóc] [una altra persona|algú altre|un altre|una persona diferent] $
    [fa] … [que tinc|que faig servir|que és meu] (jo) [aquest número|este número|aquesta línia]
    (aquest|este) [número|telèfon|mòbil|línia] (ja) ha canviat (fa temps) (de|d') [propietari|mans|titular|amo|propietària|usuari]
    [m'acaben de|m'han|em van|m'acaba de|m'ha] [donar|donat|assignar|assignat|donar fa poc] (fa poc|ara) (aquest|este) [número|número de telèfon|línia|número de mòbil]
    [tinc|faig servir] (jo) (aquest|este) [número|línia] [des de fa|fa|només des de fa] (un|dos|tres|uns|poc|pocs) [any|anys|mesos|mes|poc|dies|setmanes|temps]
    [aquest|este] [número|telèfon|mòbil] (ara) [ara és meu|ara és d'una altra persona|ara és d'algú altre|ara el tinc jo|abans era d'un altre|era d'una altra persona|és meu ara|és d'algú altre]
    [no és el meu nom|no em dic així|no soc aquesta persona|no sóc aquesta persona|no soc jo] … [targeta|número|línia|sim|mòbil|telèfon] (és) [nova|nou|és nova|és nou]
    [aquesta|aquest] [targeta|número|línia|mòbil|sim] és [nova|nou] (jo) [la tinc|el tinc|l'acabo de|me'l van donar|me la van donar|el vaig|la vaig] (des de|fa|comprar)
    [número|telèfon|mòbil] [d'una altra persona|d'algú altre|d'un altre]
    [s'equivoca|t'equivoques|us equivoqueu|s'equivoquen] (aquí) [aquí no és|no és aquí|de porta|no soc jo|no sóc jo|no és]
    [us|t'|s'|t|s] (heu|has|ha|han) [equivocat|confós|heu equivocat|has equivocat] de [número|persona|telèfon]
    [us heu|t'has|s'ha|s'han] [equivocat|confós] de [número|persona|telèfon]
    ? ^ (crec que|perdó|perdoneu|em sembla que|ho sento) [us heu|t'has|s'ha|s'han] [equivocat|confós] $
    (aquest) ja no és (el) [meu|seu] [número|telèfon|mòbil]
    (aquest) ja no és el [número|telèfon|mòbil] (de|del)
    aquest [número|telèfon|mòbil] (ja) no és (de|del|el|seu)
    no [soc|sóc] [la persona|el senyor|la senyora|aquesta persona]
    aquí no hi [viu|treballa] [cap|ningú|el senyor|la senyora|en|na]
    aquí no hi ha [cap senyor|cap senyora|el senyor|la senyora|ningú que es digui|ningú amb|ningú anomenat]
    ^ aquí no hi ha cap
    aquí no hi (viu|treballa) [viu|treballa]
    no conec (a) [cap|ningú] [que es digui|que es diga|amb aquest nom|anomenat|anomenada]
    ^ (jo) no conec (a) cap
    no conec [aquesta persona|aquest senyor|aquesta senyora]
    [us|s'|et|vos] [equivoqueu|equivoca|equivoques|confoneu|confons|confon|confonen|equivoquen] (jo) (no) (de) [no soc|no sóc|número|persona|soc]
    [us equivoqueu|s'equivoca|s'equivoquen|t'equivoques|us heu equivocat|us confoneu] (jo) [no soc|no sóc|de número|de persona|no em dic]
    (jo) no [soc|sóc] [la persona|la senyora|el senyor|qui busqueu|qui us penseu]
    (aquest|este) no és el [telèfon|número|mòbil|num] [de la|d'en|del|de l'|d'una|d'un|de na|de cap|de]
    [aquest|aquesta|este|esta|el|la] [senyor|senyora|persona|client|clienta|home|dona|titular|noi|noia] ja no [té|fa servir|utilitza|usa|gasta] [aquest|este|aquell] [número|telèfon|mòbil]
    ? ^ (jo) no em dic
    no tinc (cap) [fills|fill|filla|nens|criatures] (en|a) [en aquesta escola|a aquesta escola|en aquest institut|a la vostra escola|en aquesta llar d’infants|aquesta escola]
  `,
  nothing: `
    [pareu|para|deixeu|deixa|prou] de [barallar-vos|barallar-te|plorar|riure|cridar|saltar|córrer|jugar]
    [treu|esborra|afegeix|treieu] (els|les|la|el) [ous|tomàquets|pomes|patates|galetes|cebes|taronges] (de|a) la llista
    ja no (en) [rebo|rebem|m'arriben|tinc] (cap) [missatges|missatge|sms] (de|del|d') (la|en|l') [mare|pare|germà|germana|anna|maria|marta|joan|pere|fill|filla|ell|ella]
    (l') [ell|ella|anna|l'anna|la maria|la mare|en joan|el meu fill|la meva filla|la marta] (ja) no (em) [m'escriu|em contesta|contesta|escriu]
    no (en) vull (més) [pa|cafè|te|vi|sopa|postres|aigua|pastís|sucre|sal|formatge]
    treu (el|la) [pollastre|pa|carn|pastís|llet|ous|formatge|arròs|sucre] de la llista
    [cancel la|anul la|esborra] el [recordatori|despertador|temporitzador] (de) (demà|les|avui)
    (com) (puc) [tanco|tancar|obro|obrir|bloquejo|bloquejar|com tanco|com obro|com puc tancar|com puc obrir] el [compte bancari|compte corrent|compte del banc|compte d'estalvi]
    n'hi ha prou [pa|llet|menjar|vi|sucre|arròs|aigua|gel|cadires|lloc]
    (m'he) oblidat d'enviar (el|la|les|els) [contracte|fotos|factura|recepta|adreça|menú]
    no ho (escriguis|escriviu|escrigueu|escrigui) [escriguis|escriviu|escrigueu|escrigui] (més) (a|al) (la) [la pissarra|paper|paret|llibreta|llibre|quadern]
    (la|en|el) (nomPropi|meva|meva mare|veïna|cosina) es va [desapuntar|donar de baixa|esborrar] … [i es va quedar|i ara no|i ara es penedeix]
    atureu-vos [al semàfor|davant|a la plaça|quan arribeu]
    no [vull|volem|voldria] que (em|m’|ens|el|la) [traieu|tregueu|treguin|esborreu|elimineu|retireu|doneu de baixa|esborrin|tregui|eliminin] (del|de la|de) [cor|equip|curs|de l’equip|llista d’espera|classe|excursió|de l’excursió|obra|orquestra]
    no [m’envieu|m’enviïs|envieu|em porteu|ens envieu|m’enviï] més [el nen|la nena|els nens|el petit|la petita|el fill|la filla|el meu fill|la meva filla|el crio]
    [la|el] [blava|blau|vermella|vermell|verda|verd|negra|negre|blanca|blanc|groga|gran|petita|primera|segona|última|primer|segon|últim|model|color] no m’interessa
    [digueu|digues|digui|demaneu] (a) [a l’entrenador|al profe|al veí|als nens|a la mestra|a l’entrenadora] que [deixi en pau|deixin en pau|no molesti|no molestin|deixi tranquil|pari] (el|la|els) [gos|cadell|gat|cavall|nena|nen|gata]
    [del|de la] [gimnàs|diari|revista|club|butlletí] (ja) em vaig [donar de baixa|desapuntar|esborrar] fa [anys|mesos|temps] … [m’agraden|m’encanten|em serveixen|els llegeixo]
    [prou|no més|deixeu d’enviar|no vull més] [cartes|factures|rebuts|fulletons|catàlegs|extractes] … [envieu-me|passeu-me|prefereixo|millor] (un|per|els) [sms|missatge|missatges]
    [he|vaig|abans|ahir] (abans) (he) [marcat|trucat|trucar|marcar|picat|picar|tocat|marcat malament|fet] (a|un|el|en|al|per error) (un|el) [número equivocat|numero equivocat|timbre equivocat|intèrfon equivocat|codi equivocat|número que no era|timbre que no era]
    [repartidor|missatger|taxista|conductor|carter|veí|taxi|xofer|tècnic|lampista] … [número equivocat|malament el número|equivocat de número|equivocat de porta|número que no era|equivocat de casa|equivocar de número]
    [m’he|em vaig|ens hem|m’havia] [equivocat|equivocar|confós] (de|amb) (el) [número|numero]
    [el meu|la meva|la|el|nostra] [marit|home|dona|mare|pare|fill|filla|nòvio|nòvia|xicot|xicota|cap|germana|germà|amiga|amic|veïna|veí|àvia|avi|padrina|sogra|sogre|ella|ell|adolescent|net|neta|company|companya] (sempre|em|ja|a vegades) [diu|deia|repeteix|diu sempre|em diu|ha dit|va dir] (que|sempre) [prou publicitat|prou de publicitat|no més publicitat|prou anuncis|prou missatges|no vull més publicitat|prou spam|deixa’m en pau|deixa’m estar|deixa’m tranquil|deixa’m tranquil·la|deixa’m|no em molestis|no molestis|para ja|prou|vés-te’n|no m’escriguis més|stop|esborra-ho|esborra-ho tot|fora d’aquí] (però|i|tot i que) [a mi|jo|però a mi|la vostra|les vostres|els vostres|m’agrada|m’agraden]
    [ella|ell|la meva filla|el meu fill|el meu marit|la meva dona|la neta|l’adolescent] (em|només) [va|ha] [remugar|murmurar|cridar|dir|xiuxiuejar|respondre|etzibar|contestar|rondinar|deixar anar] (alguna|un) [prou publicitat|prou de publicitat|no més publicitat|prou anuncis|prou missatges|no vull més publicitat|prou spam|deixa’m en pau|deixa’m estar|deixa’m tranquil|deixa’m tranquil·la|deixa’m|no em molestis|no molestis|para ja|prou|vés-te’n|no m’escriguis més|stop|esborra-ho|esborra-ho tot|fora d’aquí] (i|quan|però|perquè) [va marxar|ha marxat|se’n va anar|va|ha|però|llavors|després|jo]
    no (em|me) [molesteu|desperteu|molestis|despertis|toqueu|truqueu] (a) [l’àvia|l’avi|la mare|el pare|el nadó|el nen|la nena|els nens|el gos|el gat|els veïns|la veïna|la meva mare|el meu pare|la padrina|la senyora|l’entrenador|la mestra] (que|perquè|quan|si) [dorm|dormen|que dorm|està|que està|descansa|mossega|abans|després|malalta|truqueu|arribeu]
    [deixeu|deixa|deixi] (en pau|tranquil) [el gos|el gat|el gosset|el cavall|l’entrenador|la veïna|els veïns|el veí|la mestra|els ànecs|els cavalls]
    ^ (no) [para para|stop stop|para|stop|espera|espereu|alto|un moment] (no|espera|que) [som|és que som|érem|eren|és|són|quan era|quan és|a quina hora|on era|era a les|era el|quin dia|volia dir|com|dic]
    [prou|no més|no vull més|no m’envieu més|no m’envieu|deixeu d’enviar-me|no vull] (les|els|el|més) [factures en paper|factures|paper|cartes|rebuts en paper|rebuts|extractes en paper|fulletons|catàlegs|cartes en paper|factura en paper] (en paper|ni|per correu) (cartes) [per sms|millor per sms|millor per missatge|per missatge|per missatge és millor|amb el sms|prefereixo sms|prefereixo per sms|els sms|l’sms|millor un sms|millor un missatge|per sms millor|millor sms]
    [deixo|deixar|paro|suspenc|he de deixar|he de parar|paro de prendre|deixo de prendre|suspendre|deixar de prendre] … [pastilles|pastilla|medicació|medicaments|antibiòtic|l’antibiòtic|sintrom|insulina|aspirina|gotes|tractament|metformina|ibuprofèn]
    [ja no cal|ja no necessito|ja no necessitem|ja no és necessària|ja no és necessari|no cal|no necessito|ja no em cal] (la|el|l’) (meva|meu) [revisió|cita|visita|consulta|hora|reserva|peça|reparació|comanda|itv|entrega|classe|taula|habitació|pressupost|taxi|anàlisi|servei|encàrrec|prova|plaça de pàrquing]
    ^ (la|el|l’|així que la|per tant la) [revisió|cita|visita|consulta|hora|reserva|peça|reparació|comanda|itv|entrega|classe|taula|habitació|pressupost|taxi|anàlisi|servei|encàrrec|prova|plaça de pàrquing] (de|del|de la) (dilluns|dimarts|dimecres|dijous|divendres|demà|cotxe) [ja no cal|ja no és necessària|ja no és necessari|ja no la necessito|ja no el necessito|no cal|ja no fa falta]
    [em vaig donar de baixa|em vaig desapuntar|em vaig esborrar|vaig cancel·lar la subscripció|vaig cancel·lar|m’he donat de baixa|vaig deixar] (del|de la|de|el|la) (meu|meva) [diari|revista|gimnàs|butlletí|club|setmanari] … [però|els|les|vostres] … [m’agrada|m’agraden|m’encanten|em serveixen|llegir|llegir-los|benvinguts|útils|em van bé|missatges]
    [vaig donar|he donat] de baixa del [diari|gimnàs|butlletí|club|setmanari] … [anys|mesos] … [vostres missatges|vostres sms|els vostres] (sí) [m’agrada|m’agraden|m’encanten|els llegeixo|em serveixen]
    [digues-li|digueu-li|digui-li|diga-li|li vaig dir|li he dit] que (deixi|deixés|pari|parés) (de|d') [trucar|escriure|molestar|cridar|enviar]
    [digues-li|digueu-li|digui-li|diga-li] que [deixi de|deixés de] trucar
    (la|el) (meva|meu|seva|seu|teva|teu) [germana|germà|mare|pare|fill|filla|marit|dona|amiga|amic|veïna|veí|cosina|cosí] (va|ja|ha) [esborrar|eliminar|desinstal·lar|esborrat|eliminat] l'[app|aplicació]
    [deixa|deixeu] (en pau|tranquil|tranquil·la|estar) (en pau) [el teu germà|la teva germana|el gat|el gos|la gata|la gossa|el nen|la nena|el teu pare|la teva mare|la iaia|l'avi|l'àvia|els veïns|els gats|els gossos|el pobre|la pobra|el professor|la professora]
    [deixa|deixeu] en pau [el|la|els|les] (teu|teva|seu|seva|pobre|pobra) [germà|germana|gat|gos|nen|nena|gata|gossa|germans|cosí|cosina|tieta|veí|veïna|tortuga|ocell|conill]
    no [portis|porteu|porti|compris|compreu|facis|cuinis|serveixis|posis|hi posis] més [pa|vi|menjar|beguda|gel|cadires|patates|fruita|pastís|formatge|coca|cervesa|aigua] … (ja) [n'hi ha prou|en tenim prou|n'hi ha de sobres]
    [trucat|tocat|marcat|picat|trucar|comprat|demanat] (primer) (al|el|un|a un) (timbre) (del|de la|al) número equivocat
    timbre del número equivocat
    [timbre|porta|sabates|sabata|botes|sandàlies|talla|autobús|bus|menú|etiqueta|pis|portal] … número equivocat
    número equivocat (de|del) [sabata|casa|porta|carrer|bus|autobús|pis|comanda|sala|habitació|talla]
    [el meu fill|la meva filla|el meu marit|la meva dona|la meva mare|el meu pare|el profe|la profe|el mestre|la mestra|el meu germà|la meva germana|la iaia|l'avi|l'àvia] (em|ens|sempre|ja) [crida|diu|ha dit|va dir|repeteix|xiscla|respon] (que) [deixa'm en pau|deixeu-me en pau|prou|no m'escriguis|deixeu d]
    [deixeu|deixa|deixi] en pau (el|la|els|les|al|a la|a l') (pobre|pobra|meu|meva) [gos|gat|nen|nena|repartidor|cambrer|cambrera|carter|porter|veí|veïna|fill|filla|noi|noia|gosset]
    [traieu-me|treu-me|esborreu-me|tatxeu-me|traieu|esborreu] (el meu nom|el meu fill|la meva filla) (de) [la llista de participants|la llista d'espera|la llista de convidats|l'excursió|la classe|el sopar|el dinar|el torn|el torneig|del torneig|del partit|del sopar|del torn|del dinar|la sortida|la reunió|la cursa|la festa|les colònies|del viatge|de l'excursió|de la sortida]
    no (m'|ho|em) [envieu|enviïs|envieu-ho] (el|la|per|un|una) [paquet|comanda|tècnic|factura|taxi|correu postal|missatger|fontaner|infermera]
    [he|hem] (ja) [esborrat|eliminat|llençat|perdut] (sense voler|per error) [el|la|els|les]
    no (us) [oblideu|oblidis|oblidin|oblideu-vos|t'oblidis] (de)
    no (em|me|ens) [tragueu|traieu|esborreu|elimineu|lleveu] de la (vostra) [llista]
    [desactiva|activa|mostra] (els) missatges [automàtics|d'error|d'estat|d'absència]
    ^ fi (de|del) [missatge|text|comunicat] (de text) $
    [força|qualitat|prioritat|força defensiva|dificultat|tensió] (és) baixa
    baixa [qualitat|resolució|prioritat|velocitat|temporada]
    (em|ens) [podeu|pots|pot|podries] treure de [dubtes|dubte|pobre]
    [deixar|deixeu|pareu] d'enviar (el|la|l'|els|les) [diari|goods|booking]
    número (del|de la|de) [client|comanda|compte|sèrie|talla|carrer|taula|habitació] (equivocat)
    (em) [podeu|podríeu|pot|podria] [esborrar|eliminar|treure|canviar] (el|la|les|els) [comentari|l'hora|hora|ressenya|foto|fotos|missatge|booking|goods|food]
    no [vull|volem|necessito|volia] [el|la|els|les|un|una|aquell|aquella]
    no (em|vull que) (que) (em) [m'envieu|envieu|m'enviïs|porteu|deixeu|m'enviïn|m'ho envieu] (més) (el|la|els|les|un|una) [goods|booking]
    [treure|traieu|treieu|traieu-li|treieu-li|eliminar|elimineu|lleveu|treu|treu-li|elimina|no poseu|no posis|no em poseu] (hi) (el|la|els|les|l') [food]
    no he demanat (el|la|els|les|un|una|cap) [food|goods]
    [deixa'm|deixeu-me] [en pau|estar|tranquil|tranquil.la|tranquilla|tranquila] (que) [estic|tinc|soc|sóc|vaig|que tinc] [estudiant|treballant|dormint|conduint|mirant|a classe|de reunió|feina|son|reunit|reunida|liat|jaja|jajaja]
    (ja) no vull més [pa|vi|aigua|cafè|arròs|sopa|pastís|postres|menjar|carn|peix|sucre|salsa|gel|bosses|tovallons|res de menjar]
    em dono de baixa (del|de la|de l'|al) [gimnàs|escola|piscina|curs|club|feina|classe|biblioteca|coral]
    no vull (rebre) (la|el|els|les) [booking|comanda|factura|encàrrec]
    no m'ha arribat (cap|el|encara) [sms|missatge|codi|avís]
    [ha|han|hem|vaig|he] (de) [deixat|parat|deixar] (de|d') [d'escriure'm|d'enviar-me|escriure'm|d'enviar|trucar-me|fumar|treballar]
    [heu|has|ha] deixat [d'enviar-me|d'enviar|d'escriure'm|de trucar-me|d'avisar-me] (les|els|la|el) (promos|ofertes|missatges|texts)
    [deixa'm|deixam] (estar|en pau|tranquil) [estar que treballo|que treballo|que estudio|estar que estic|estar jaja|jaja|estar que tinc]
    no m'[interessa|interessen] (gens) (el|la|els|les) [negre|negra|blanc|blanca|vermell|vermella|blau|blava|gran|petit|verd|verda]
    no cal que [truqueu|em truqueu|vingueu|vinguis|m'espereu|porteu|em truquis|confirmeu]
    [planta|temporada|veu|tensió|part|molt|més|batería] baixa
    [de|estic|està|agafar] baixa (per) [maternal|mèdica|laboral|malaltia|fins]
    baixa (la|el|al|a|les) [música|volum|escala|porta|baix|carrer|escombraries|carretera]
    [cancel.lar|cancellar|cancelar|cancel.la|cancella|cancela|cancel.leu|cancelleu|canceleu|anul.lar|anullar|anular|eliminar|esborrar|treure|aturar|canviar|donar de baixa|cancel.lo|cancello|cancelo] (det) (det) (meva|meu) [booking]
    [no|sense] (puc|em|et|us) [parar|aturar|pareu|atureu|para]
    (prou) [para|pareu|deixa] de [ploure|plorar|riure|fumar|treballar]
    [parada|para] (a|del|de|el|la) [bus|autobús|davant|cantonada|tren|farmàcia]
    no (em) [truquis|truqueu|escriguis] [ara|abans|fins|avui|després]
    no he rebut (cap|el) [missatge|sms]
    [sortir|surto|surt] [de casa|de la feina|de classe|de festa|de viatge|de l'escola|de l'hotel|a|amb|avui|demà]
    [deixa|deixeu|deixa’m] (el|la|les|un|me|m) [paquet|claus|missatge|a|casa|veí]
    [no em truquis|no em truqueu|no m'escriguis] (més) [abans|ara|fins|avui|a la|al|que]
    [llença|llenceu] (les|el|la) [escombraries|brossa|menjar|paper]
    no (em|us) (deixeu|pareu|atureu|deixis|paris) [deixeu|pareu|atureu|deixis|paris] (mai) (de|d') (sending)
    no [deixeu|pareu|deixis|paris] (mai) (de|d') (enviar|enviar-me|d'enviar-me|d'enviar|escriure)
    no [deixeu|pareu|deixis] d'[sending]
    si [deixeu|pareu] de fer
    no (em|me'n) [write] (més) (el|la|els|les|un|una) [booking|paquet|factura|caixa|cadira|cadires|tècnic]
    no (em) [write] (ara|demà|al vespre|a la feina|més tard) [ara|demà|al vespre|a la feina|més tard|que]
    [quan|fins quan] (s') [acaba|acaben|s'acaba|s'acaben] (la|les|l'|el|els) [promoció|rebaixes|ofertes|oferta|promocions|l'oferta]
    no cal [que em doneu de baixa|que em traieu|que m’esborreu|que m’elimineu|que em desapunteu|donar-me de baixa|treure’m|esborrar-me|que em tregueu]
    [que no s’acabin|que no s’aturin|que no parin|no s’acabin|no s’aturin|que no s’acabi|que no em deixin|que no deixin] (els|les|d’arribar|de venir|el) (meus) [avisos|missatges|sms|recordatoris|alertes|notificacions|butlletí|arribar]
    no (em|me’n|m’) [dono de baixa|donaré de baixa|vull donar de baixa|penso donar de baixa|vull donar-me de baixa|penso donar-me de baixa|desapunto|vull desapuntar|vull esborrar|esborraré|vull sortir de la llista|desapuntaré|vull desapuntar-me|vull esborrar-me] (de la|dels|de|del) (llista|vostres)
    ^ (si us plau|sisplau|no|però) [deixeu-me|manteniu-me|guardeu-me|deixa’m|conserveu-me] (a la|en la|dins la|en aquesta|a la vostra) llista
    (jo) no [he demanat|vaig demanar|demano|estic demanant|he dit|havia demanat|demanava|us demano] (mai|pas) que (em|us|els|no) [traguéssiu|tragueu|traieu|esborréssiu|esborreu|donéssiu de baixa|doneu de baixa|paréssiu|pareu|atureu|aturéssiu|deixeu|deixéssiu|m’esborréssiu|m’esborreu|m’elimineu] (de|els|la|d’enviar) (missatges|sms|llista|enviar)
    no [soc|sóc|he estat|vaig ser|era|he sigut] (pas) jo (qui|el que|la que) (us) [va demanar|ha demanat|va escriure|ha escrit|va dir|demanava|ho va demanar|volia parar]
    [volia|volíem|anava a|pensava|estava a punt de|havia pensat] [aturar|cancel·lar|donar-me de baixa|parar|bloquejar|esborrar-me|desapuntar-me|d’aturar|bloquejar-vos] (els|dels|les|el) (vostres) (sms|missatges|avisos|recordatoris) però (al final|després|ara) … [molt bé|útils|útil|serveixen|m’agraden|canviat d’opinió|me’ls quedo]
    [pensava|creia|temia|vaig pensar|tenia por] que [m’havíeu esborrat|m’havíeu bloquejat|m’havíeu oblidat|m’havíeu tret|m’heu esborrat|m’havíeu eliminat|m’havíeu donat de baixa] (de la) (llista) … [alegria|content|contenta|que bé|sort|m’alegro|n’alegro]
    [la meva|el meu|una|un|la|el|nostra] [folk] (ja) [es va donar de baixa|s’ha donat de baixa|s’ha desapuntat|va escriure baixa|ha escrit baixa|va escriure stop|ha escrit stop|us ha bloquejat|us va bloquejar|s’ha esborrat|es va esborrar|es va desapuntar|va enviar baixa]
    [la meva|el meu|la|el|nostra] [folk] (ja) [us va demanar|us ha demanat|us va dir|us ha dit|us demana] que (no|paréssiu de|deixéssiu de) (li) [escriguéssiu|enviéssiu|truquéssiu|escrigueu|envieu|escriure-li|enviar-li] (més|res) (però) [a mi m’agraden|a mi sí|jo no|a mi em|però jo|a mi ja|jo els vull]
    [la meva|el meu|la|el|nostra] [folk] [us vol bloquejar|vol bloquejar-vos|vol que us bloquegi|vol que em doni de baixa|volia bloquejar-vos|us volia bloquejar] (el número) però
    [algú|un pare|una mare|un veí|una dona|un home|una persona|una noia] (del|de la|al|en) (grup|xat|nostre) [ha escrit|va escriure|ha posat|va posar|ha dit|va dir|escriu] [pareu d’enviar|pareu|prou|no envieu més|deixeu d’enviar|baixa|stop|traieu-me|deixeu-me en pau]
    [la gent|tothom|els veïns|alguns|els altres|molta gent|els companys] (em|es) [diu|diuen|es queixa|es queixen|em diuen|comenta|em diu] (que) (ja) [està farta|estan farts|estan tips|està tipa|n’està farta|estan cansats|en tenen prou|està cansada] (dels|de) (vostres) [avisos|missatges|sms|notificacions|recordatoris]
    [catàlegs|fulletons|revistes|publicitat|cartes|factures|propaganda|butlletins|catàleg|fulletó] [en paper|de paper|impresos|impresa]
    [la meva|la nostra|la|les] [bústia|bústies] (de) (casa|del carrer)
    [trucades|trucada] [s’han d’acabar|han de parar|s’ha d’acabar|han de cessar|han d’acabar] (però) (per|amb|els|un) [missatge|missatges|sms|escrit] (cap|ja|està|em) [problema|bé|va bé|prou|d’acord|van bé]
    [persona equivocada|xat equivocat|grup equivocat|conversa equivocada|m’he equivocat de xat|equivocat de persona|m’he equivocat de grup|m’he equivocat de conversa] (això|perdó|aquest missatge) [era per a|era per al|anava per a|anava per al|volia escriure a|era pel|era per la] (la meva|meva|meu) [folk]
    no (em|me|hi) [poseu|doneu|fiqueu|serviu|posis|donis] més (de) (aquella|aquelles) [food|goods|mongetes|cebes|agulles|crema|cols|bledes|pastanagues|llenties|cinta|carbassó]
    qui (us) [ha dit|va dir|diu|us ha dit] que (jo|ja) [no vull|no volia|ja no vull|m’he donat|no m’interessen|em vull] (rebre|més|donar) (missatges|sms|avisos|de baixa)
    [donar de baixa|donar-se de baixa|donar-me de baixa|desapuntar|desapuntar-se] (de|del|de la) (una|la|meva|els|meu) [sogra|família|vida|fills|feina|marit|dona|cunyat|dilluns|hivern|cap|l’hivern|veïns]
    ni prou ni massa
    [quantitat|nombre|ritme|freqüència] de [missatges|sms|avisos] [és perfecta|és la justa|està bé|és perfecte|em sembla bé|és correcta|és ideal|és bona|ja m’està bé]
    ^ (sisplau|si us plau|però) no [em doneu de baixa|em traieu|m’esborreu|em desapunteu|em tragueu|m’elimineu|em suprimiu]
    [la meva|el meu|la|el|nostra] [folk] [vol que|voldria que|volia que] [pareu|deixeu|paréssiu|deixéssiu|no] (de) [d’escriure-li|d’enviar-li|escriure-li|enviar-li|li escriviu|trucar-li|de trucar-li|li envieu res] (més) però
    amb (els|un|el) (vostres) [sms|missatges|missatge] (ja) [en tinc prou|n’hi ha prou|tinc prou|en tenim prou|ja em va bé|em va bé|em basta]
    [deixeu|pareu|prou] de [trucar-me|telefonar-me|trucar] [al fix|a casa|a la feina|al telèfon fix|al fixe] (i) [escriviu-me|per sms|envieu-me|un missatge|millor per sms|envieu-me un sms|prefereixo]
    mai (no) em canso (de|dels|de les) (vostres) [acudits|missatges|receptes|consells]
    [vaig escriure|he escrit|vaig posar|vaig respondre] [prou|stop|baixa|no] però era [pel|per a|per al|per la|per]
  `,
};
