import type { LanguageData } from './language.ts';

/** Sentences in Italian: the form is explained in language.ts, the groups are in it.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? ^ (vorrei|voglio|chiedo di) [disattivare|disattiva|disattivate|disattivi] (tutti|tutte) (le|i|gli|questi|queste|vostri) [pubblicità|promemoria|notifiche|avvisi|promozioni|offerte] $
    ? non [contattatemi|contattateci|contattarmi|scrivetemi|scriveteci] (più|mai più) [a|su|al] (questo) [questo numero|mio numero|numero]
    ? ^ no (grazie) basta $
    ? ^ basta (con le|con queste|queste) [molestie|persecuzioni] $
    ? [disattivare|disattivate|disattivi] (il|la) (mio|mia) [abbonamento|iscrizione] [alla newsletter|agli sms|ai messaggi|sms]
    (mi piacerebbe|vorrei|preferirei) [mi piacerebbe|vorrei|preferirei|gradirei] non ricevere più (i vostri) [texts|promemoria] (per favore|grazie) $
    (per favore) [vorrei|voglio|desidero|potete|può|puoi|potreste|volevo] (per favore) [disattivare|spegnere|eliminare|annullare] (le|i|questi|queste|vostre|vostri) [offerte|promozioni|promemoria|notifiche|avvisi|messaggi automatici|newsletter] (via sms|per sms|sms) (per favore|grazie) $
    (per favore) [disattivare|disattivate|disattiva|disattivi|spegnete|togliete] [i|le|questi|queste|tutti i|tutte le] [promemoria|notifiche|avvisi|messaggi automatici|offerte|promozioni] (via sms|per sms|sms|automatici) (per favore|grazie) $
    ^ (per favore) [vorrei|voglio|desidero|potete|può|potreste|volevo] (per favore) [annullare|disdire|disattivare|cancellare|terminare] (il mio|l'|questo|il vostro) [abbonamento|servizio sms|abbonamento sms] (per favore|grazie) $
    ^ (per favore) [disdite|annullate|disattivate|cancellate|terminate|disdica|annulli] [il mio abbonamento|l'abbonamento|questo abbonamento] (per favore|grazie|subito) $
    non [voglio|mi servono|desidero|vogliamo|ho bisogno dei|mi mandate] (più) (i|dei) [promemoria] (degli|per gli) appuntamenti
    ? ^ (per favore|ora) [bloccatemi|la smetta|la smetta subito|la smetta per favore|non acconsento|non do il consenso|non do il mio consenso] (per favore|grazie) $
    basta mandarmi [queste cose|questa roba|questi|queste|sta roba]
    dico (di) no ai vostri [=sms|messaggi|avvisi|promemoria|inviti]
    [vieto|vi vieto|proibisco|rifiuto] ogni (altro|ulteriore) [contatto|messaggio|invio|sms|=sms]
    non sono d'accordo (a|di|nel) [a ricevere|di ricevere|nel ricevere] (questo|questi|messaggi|sms)
    (gli|i vostri|i) [=sms|messaggi|avvisi] sono (ormai) [di troppo|superflui|inutili|doppi|un doppione]
    [ricevo già tutto|mi arriva già tutto|mi arrivano già|ricevo tutto già] (per|via) [per mail|per email|via mail|per posta|via email] … [di troppo|superflui|doppione|inutili]
    ? ma (d'ora in poi) senza di me $
    [messaggio|sms|messaggi|notifica|=sms] [lasciatela stare|lasciatela in pace|lasciatelo stare|lasciatelo in pace|risparmiatela|risparmiatelo]
    [basta|niente più|non servono più] promemoria (dei|del|per i|delle|per le) [vaccini|vaccino|controlli|visite|vaccinazioni|revisioni]
    ? [lascio|lasciamo|abbandono] & [e quindi anche la lista|e anche la lista|e anche la vostra lista|e quindi la lista]
    ? ^ (adesso) [senza di me|non mi riguarda più|non mi riguardano più|non autorizzo più|questo deve finire|questo è stato l'ultimo] (grazie) $
    [voglio|vorrei|desidero] [lasciare la lista|abbandonare la lista|uscire dalla lista|lasciare la newsletter|lasciare il gruppo sms]
    non usate (più|piu) il mio [numero|cellulare|telefono]
    [spegnete|tagliate|chiudete] (sto|questo|il) [sto servizio|questo servizio|servizio sms|servizio messaggi]
    (non) [neanche|nemmeno] un altro [messaggio|=sms|avviso]
    non (mi|ci) [avvisate|avvisi|avvisare|notificate|messaggiate|allertate|invitate] [più|piu|mai più]
    non [scrivete|mandate|inviate] (niente|nulla|sms|messaggi) a questo numero [più|piu|mai più]
    (non) [serve|c'è bisogno di|inutile|serve più|occorre] (più) messaggiarmi
    [finitela di|smettete di|smettila di] [scrivermi|contattarmi|avvisarmi|messaggiarmi|mandarmi]
    [non voglio|non desidero|preferisco non|non mi interessa|non ho bisogno di|non voglio più] essere (più) (avvisato|avvisata|nella) [avvisato|avvisata|nella lista|nella vostra lista|notificato|notificata]
    preferisco non (avere|ricevere) (altri|altre) [sms|messaggi|notifiche|avvisi|promemoria]
    [basta|basta con|stop a|fermate|stufo di|stufa di|via|tenetevi|rinuncio a|bloccate|finitela con|smettetela con] (con) (gli|quella|le|i|quei|questi|vostri) [inviti|quella roba|roba|notizie|novità] (per favore)
    ^ [fine|via|non più] [gli|le|la|i vostri|i] [offerte|notifiche|=sms|messaggi|inviti|promo|pubblicità|avvisi|newsletter] (per favore) $
    [questi|quei|i vostri|gli|quegli|le vostre] [inviti|avvisi|messaggi|sms|promemoria|notizie|notifiche] [devono finire|devono smettere|basta|sono indesiderati|teneteveli|non mi servono|danno fastidio]
    ? ^ (da oggi|preferisco|si può fare|d'ora in poi|meglio|è possibile) senza (i vostri|gli|i|la|altri) [messaggi|pubblicità|sms|promemoria|avvisi|notifiche|=sms] (grazie) $
    [neanche un|nemmeno un|non un|nessun] (altro) [=sms|messaggio|avviso|promemoria] (di|in) [più|di più|in più]
    [rimuovete|togliete|cancellate|levate|eliminate|togli|depennate] [her_too] (dal|dalla|dagli|dai|da) (vostra|vostro|vostri) [lista|database|gruppo|invii|rubrica|elenchi|messaggi|giro|newsletter|contatti|elenco|mailing list]
    ^ disdico [l'abbonamento|il servizio|gli avvisi|l'iscrizione] (grazie|per favore) $
    ? ^ [non fa più per me|questo non fa per me|non fa per me|esco] (per favore|grazie) $
    [addio|ciao ciao|basta] (alle|agli|ai) [promozioni|sms|messaggi|offerte|newsletter|pubblicità]
    ? per me [finiscono|finisce|si chiude|è finita|finiscono tutti] qui
    mi sono [iscritta|iscritto|registrata|registrato] per [sbaglio|errore] … [toglietemi|cancellatemi|levatemi|toglimi]
    [toglietemi|cancellatemi|levatemi|eliminatemi] pure [dalla|dagli|dal|dai]
    ? [toglietemi|cancellatemi|levatemi|eliminatemi] pure $
    ? (ora|adesso) potete (anche|pure) [anche andarvene|pure andarvene|anche smettere|pure smettere|anche sparire|pure sparire]
    da questa lista (io) [scendo|mi tolgo|esco|mi cancello|mi sfilo]
    (voi) (potete) fate a meno di me $
    non (me) (li|le|lo|la|ne) [fatemeli|fatemele|fatemi|fatemelo|fateceli] (più) (più) [arrivare|avere|recapitare] (più)
    [fine|basta|stop] [delle|con le|alle] (vostre) [comunicazioni|trasmissioni|notifiche|pubblicità] $
    (potete|puoi|potreste|può) [evitare|fare a meno|risparmiarvi|smettere] (pure) di [mandarmeli|mandarmele|inviarmeli|inviarmele|spedirmeli|spedirmele|mandarmelo|avvisarmi|avvertirmi|farmeli avere|ricordarmelo]
    ? (vediamo|vedete|vedi) di [finirla|smetterla|piantarla|darci un taglio|chiuderla qui] (qui) $
    ? [interrompeteli|interrompetele|sospendeteli|sospendetele|fermatele|abbiate pietà e fermatele|abbiate pietà e fermateli] (pure) $
    (gli|le|i) [notices] [interrompeteli|interrompetele|sospendeteli|sospendetele|fermateli|fermatele|bloccateli|bloccatele|toglieteli|toglietele|fermateli|stoppateli|stoppatele] (pure)
    ? per (me|noi) [chiudiamo qui|la chiudiamo qui|finisce qui|si chiude qui|è finita qui|basta così] $
    no grazie (e) (né ora né) [nemmeno in futuro|neanche in futuro|né in futuro|mai|nemmeno domani|neppure in futuro]
    ? ^ (da oggi|d’ora in poi|da adesso|io) [preferirei il silenzio|preferisco il silenzio|vorrei silenzio|voglio silenzio|gradirei il silenzio|silenzio] (grazie) $
    ? ^ [da oggi|d’ora in poi|da adesso] silenzio $
    (a|per) (me|noi) [non vanno più|non va più|non devono più essere|non vadano più] [inviate|inviati|inviato|mandate|mandati|mandato|spedite|spediti|recapitate]
    [ti|vi|la] [blocco|denuncio|segnalo|querelo] (tutti|subito) [se continui|se continuate|se continua|se insisti|se insistete|se non smetti|se non smettete|se scrivi ancora|se scrivete ancora]
    ? per favore niente (di) più $
    ? [devo|dobbiamo|serve che io|ho bisogno di] (proprio|davvero) [sapere|essere avvisata|essere avvisato|essere informata|essere informato|venire a sapere] di [ogni|tutti i vostri|tutte le vostre|ogni singolo|ogni singola] [saldo|sconto|offerta|promozione|saldi|sconti|offerte|promozioni|promo]
    ? [trovatevi|cercatevi|trovate] [un’altra vittima|un altro pollo|un altro fesso|altre vittime]
    ? (grazie) [grazie ma no|no grazie|anche no] (io) [ho abbastanza|ne ho già|ho già abbastanza] [buoni sconto|buoni|coupon|codici sconto|volantini|offerte]
    ? piuttosto (mi|che) [mangio il cappello|mangio le scarpe|ingoio un chiodo|muoio|mi sparo|mangio i sassi] che [riceverne|leggerne] [un altro|un’altra|ancora uno|ancora una]
    ? [credevo|pensavo|speravo] di [essermi liberato|essermi liberata|esserci liberati|essermi sbarazzato|essermi sbarazzata] di [voi|vostri messaggi|questi messaggi]
    ? [date|cedete|lasciate|regalate] il mio posto (nella|in|della) (vostra) (lista|mailing) a [qualcuno a cui interessa|qualcuno cui interessa|qualcuno che interessa|qualcuno interessato|chi interessa|chi la vuole]
    ? [consideratelo|considerate|consideri|prendetelo come|prendete] (questo|questo messaggio) (come) (il) [mio addio|mio congedo|mio saluto finale]
    ? [fino ad allora|sino ad allora] [silenzio|solo silenzio|voglio silenzio|zitti|silenzio grazie] $
    ? chi mi ha [messo|messa|iscritto|iscritta|inserito|inserita|aggiunto|aggiunta] (qui|qua|in questa|nella|in) (dentro|lista) [mi tiri fuori|mi tolga|mi cancelli|mi levi|che mi tolga|mi faccia uscire]
    ? [fatemi|fateci|lasciatemi|lasciateci] (un po|almeno) dormire [con|senza|invece di|basta] (ste|queste|le vostre|i vostri|sti) [pubblicità|offerte|messaggi|sms|notifiche|promozioni|promo]
    ? [ho dato|ho lasciato|abbiamo dato|vi ho dato] (questo|il mio|il) [numero|telefono|cellulare|recapito] per [la consegna|l’ordine|la spedizione|la visita|la prenotazione|il pacco|la fattura|il preventivo] non per [ricevere|le pubblicità|la pubblicità|le offerte|le vostre offerte]
    ? ^ (ora|ormai) (state|siete) [diventando|diventati|diventate] (un po|molto|davvero) [pesanti|insopportabili|molesti|assillanti|noiosi] $
    ? preferisco (la|il|un po di) (mia) [tranquillità|silenzio|pace|quiete] [alle|ai|alla] (vostre|vostri|vostra) [offerte|messaggi|sms|promozioni|pubblicità|notifiche|promo]
    ? [regolamento|policy|politica|direttiva] [aziendale|della ditta|interno|interna|dell’azienda] [vieta|proibisce|non consente|non ammette|non permette] (gli|i|la|ogni) [sms pubblicitari|messaggi pubblicitari|messaggi commerciali|sms commerciali|sms promozionali]
    [lettere|lettera|posta|mail|email|telefonate|chiamate|carta] [sì|si] … [messaggi|sms|messaggini] (sul|al|via|per) (telefono|cellulare|mio) no
    [potete|può] (anche|pure|ora) [smettere di|smetterla di|finirla di] (avvisare) [avvisarci|avvisarmi|mandarci|mandarmi|inviarci|inviarmi|informarci|informarmi|invitarci|invitarmi|ricordarmi|ricordarci|scriverci|scrivermi]
    [non serve|non serve più|non occorre|non occorre più|non c’è bisogno|non c’è più bisogno|non ha senso] che (mi|ci) [arrivino|arrivi|arrivano|mandiate|inviate] (più|ancora) (le|i|gli) [convocazioni|avvisi|promemoria|inviti|notizie|novità|circolari|messaggi|sms|notifiche|offerte|comunicazioni]
    [togliereste|levereste|toglierebbe|leverebbe|togliete|levate|toglie|escludereste] (per favore) [dal|dai|dalla|dalle] (vostro|vostra) [messaggio di gruppo|messaggi di gruppo|gruppo|lista|messaggi|lista genitori|messaggi della classe|gruppo genitori|invii|circolari]
    [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità] … [non servono più|non serve più|non mi servono più|non ci servono più|non sono più necessari|non sono più necessarie|non è più necessario|non è più necessaria|non mi interessano più|non ci interessano più|non mi riguardano più|non ci riguardano più|non hanno più senso|non ha più senso|sono superflui|sono superflue|sono inutili ormai|ormai non servono|non occorrono più|non mi occorrono più|non ci occorrono più|non devono più arrivare|non mi devono più arrivare|non devono arrivare più|non c’è più bisogno|non ce n’è più bisogno|non sono più utili|non mi sono più utili|possono smettere]
    [non servono più|non serve più|non mi servono più|non ci servono più|non sono più necessari|non sono più necessarie|non è più necessario|non è più necessaria|non mi interessano più|non ci interessano più|non mi riguardano più|non ci riguardano più|non hanno più senso|non ha più senso|sono superflui|sono superflue|sono inutili ormai|ormai non servono|non occorrono più|non mi occorrono più|non ci occorrono più|non devono più arrivare|non mi devono più arrivare|non devono arrivare più|non c’è più bisogno|non ce n’è più bisogno|non sono più utili|non mi sono più utili|possono smettere] (di) [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità]
    [non servono più|non serve più|non mi servono più|non ci servono più|non sono più necessari|non sono più necessarie|non è più necessario|non è più necessaria|non mi interessano più|non ci interessano più|non mi riguardano più|non ci riguardano più|non hanno più senso|non ha più senso|sono superflui|sono superflue|sono inutili ormai|ormai non servono|non occorrono più|non mi occorrono più|non ci occorrono più|non devono più arrivare|non mi devono più arrivare|non devono arrivare più|non c’è più bisogno|non ce n’è più bisogno|non sono più utili|non mi sono più utili|possono smettere] (i|gli|le|dei|degli|delle|di) [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità]
    ? [venduto|finito|terminato|chiuso|cambiato|traslocato|lasciato|smesso|disdetto|morto|morta|non va più|non frequenta più|mi sono trasferita|mi sono trasferito|ci siamo trasferiti] & [non servono più|non serve più|non mi servono più|non ci servono più|non sono più necessari|non sono più necessarie|non è più necessario|non è più necessaria|non mi interessano più|non ci interessano più|non mi riguardano più|non ci riguardano più|non hanno più senso|non ha più senso|sono superflui|sono superflue|sono inutili ormai|ormai non servono|non occorrono più|non mi occorrono più|non ci occorrono più|non devono più arrivare|non mi devono più arrivare|non devono arrivare più|non c’è più bisogno|non ce n’è più bisogno|non sono più utili|non mi sono più utili|possono smettere] & [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità]
    [non c’è più bisogno di|non c’è più bisogno che|non c’è bisogno di|non c’è bisogno che|non serve più|non serve|non serve che|non occorre più|non occorre|non occorre che|non è più necessario|non è necessario|non è necessario che|inutile|è inutile|è inutile che|non ha senso|non vale la pena|non dovete più|non è il caso di|non ho più bisogno di|non ho più bisogno che] (continuare a|continuiate a) [mandare|mandarci|mandarmi|inviare|inviarci|inviarmi|avvisarci|avvisarmi|avvisare|informarmi|informarci|ricordarmi|ricordarci|mandiate|inviate|inviate|continuiate|invitarmi|invitarci] … [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità]
    [non c’è più bisogno di|non c’è più bisogno che|non c’è bisogno di|non c’è bisogno che|non serve più|non serve|non serve che|non occorre più|non occorre|non occorre che|non è più necessario|non è necessario|non è necessario che|inutile|è inutile|è inutile che|non ha senso|non vale la pena|non dovete più|non è il caso di|non ho più bisogno di|non ho più bisogno che] [continuare a|continuiate a|tenermi|tenerci|continuare] [mandare|mandarci|mandarmi|inviare|inviarci|inviarmi|avvisarci|avvisarmi|informarmi|informarci|aggiornata|aggiornato|aggiornati|informata|informato|informati|ricordarmelo|scrivermi|scriverci]
    [potete|può|puoi|potreste|potrebbe|mi|ci] (anche|per favore) [togliermi|toglierci|levarmi|levarci|togliere|escludermi|escluderci|rimuovermi|rimuoverci|cancellarmi|eliminarmi|togliete] (pure) [dai|dal|dagli|dalle|dalla|da] (quel|questo) [messaggi di gruppo|messaggi della classe|gruppo sms|gruppo|gruppo della classe|gruppo dei genitori|gruppo genitori|sms di gruppo|sms della classe|lista genitori|lista dei genitori|lista della classe|messaggi dei genitori|messaggi della scuola|avvisi della scuola|circolari|lista broadcast|invii di gruppo|chat di classe|messaggi collettivi|invii collettivi|avvisi|promemoria|catena]
    [toglietemi|toglieteci|togli|toglimi|toglici|levatemi|levateci|levami|escludetemi|escludeteci|rimuovetemi|rimuoveteci|eliminatemi|eliminateci|cancellateci|cancellatemi|mi tolga|mi tolga pure|ci tolga] (per favore|pure|subito) [dai|dal|dagli|dalle|dalla|da] (quel|questo) [messaggi di gruppo|messaggi della classe|gruppo sms|gruppo della classe|gruppo dei genitori|gruppo genitori|sms di gruppo|sms della classe|lista genitori|lista dei genitori|lista della classe|messaggi dei genitori|messaggi della scuola|avvisi della scuola|circolari|lista broadcast|invii di gruppo|chat di classe|messaggi collettivi|invii collettivi|messaggi del gruppo]
    [tenetevi|tieniti|si tenga|potete tenervi|potete tenere] … [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità] … [io|so|li so|ricordo|grazie|li|da sola|da solo|non]
    [risparmiatemi|risparmiateci|risparmiami|mi risparmi|potete risparmiarmi|potete risparmiarci|mi potete risparmiare|evitatemi|fatemi a meno] … [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità]
    [avvisi|gli avvisi|vostri avvisi|i vostri avvisi|promemoria|i promemoria|vostri promemoria|notifiche|le notifiche|novità|le novità|notizie|le notizie|inviti|gli inviti|circolari|le circolari|offerte|le offerte|le vostre offerte|promozioni|promo|le promo|messaggi|i messaggi|i vostri messaggi|sms|gli sms|comunicazioni|le comunicazioni|comunicati|informazioni|le informazioni|le info|info|bollettini|newsletter|le newsletter|alert|pubblicità] … [me le potete risparmiare|me li potete risparmiare|potete risparmiarmele|potete risparmiarmeli|risparmiatemele|risparmiatemeli|ve le potete tenere|ve li potete tenere|tenetevele|teneteveli|ne faccio a meno|posso farne a meno|ne faccio volentieri a meno]
    [chiedo|richiedo|pretendo|esigo|prego|vi prego|vi chiedo|domando|chiediamo|gradirei|apprezzerei] (di|che) [non mi vengano|non mi venga|non mi siano|non mi si|non ci vengano|non essere|non mi mandiate|non mi inviate|non mi scriviate|non mi arrivino|non mi arrivi|di non essere|non ricevere|di non ricevere|non mi] (più) [più|inviati|inviate|mandati|mandate|mandato|inviato|contattato|contattata|alcun|nessun|nessuna|recapitati|disturbato|disturbata|niente|nulla|altri|altre|ulteriori]
    [abbiate|abbia|abbi|fatemi|mi faccia|vogliate] (la|il) [cortesia|bontà|gentilezza|compiacenza|favore|piacere|buona grazia] di non [mandarmi|inviarmi|scrivermi|mandare|inviare|disturbarmi|contattarmi|mandarci|inviarci|scriverci|tempestarmi]
    [siate così gentili da|siate tanto gentili da|sia così gentile da|siate gentili da|sia tanto gentile da|vogliate] non [mandarmi|inviarmi|scrivermi|mandare|inviare|disturbarmi|contattarmi|mandarci|inviarci]
    [neanche|nemmeno|neppure] (più) [uno|una|un|un’altra] (solo|sola|messaggio|sms|di più) [d’ora in poi|da ora in poi|da oggi|da adesso in poi|in futuro]
    [adesso|ora|e] [basta] (con|di) (questo|tutto questo|questa|tutta questa) [spam|pubblicità|bombardamento|stalking|messaggini]
    basta (con) (questo|questa|tutto questo|tutta questa|tutti questi) [spam|bombardamento|martellamento|stalking|messaggini|assillo]
    [questa storia|questa cosa|questo spam|questo bombardamento|tutto questo|la cosa|questo stillicidio] [deve|dovrà] (finire|smettere|cessare) [finire|smettere|cessare|terminare]
    [un|una] [messaggio|sms|offerta|avviso|messaggino|promemoria|promozione] (al|ogni|a|tutti|l’) [giorno|al giorno|ogni giorno|tutti i giorni|all’ora|ogni ora] [è|sono] (davvero|un po’|decisamente|veramente|già) [troppo|troppi|tanto|esagerato|eccessivo|un’esagerazione]
    [ancora per quanto|per quanto ancora|fino a quando|quanto ancora|quante volte|quante altre volte] … [chiesto|detto|dire|dirvi|chiedere|chiedervi|ripetere|scritto] … [non scrivermi|non scriver|di non|non voglio|smettere|smetterla|basta|non mandarmi|non mi scrivete|di smettere]
    [chiesto|detto|pregato|scritto|richiesto] (già|vi|gentilmente) [due volte|tre volte|più volte|mille volte|tante volte|già|diverse volte] (vi|di|che) (di) [non scrivermi|non mandarmi|non inviarmi|non contattarmi|non disturbarmi|non mandarmi più|non scrivermi più|smettere|smetterla|non voglio|basta]
    [suona|squilla|vibra|bippa|mi sveglia|suona sempre] … [riunioni|riunione|notte|turno|lezione|lavoro|dormo|messa] … [mai più|non voglio|basta|non ne|smettete|nemmeno uno]
    [turni di notte|turno di notte|lavoro di notte|lavoro la notte|faccio le notti|faccio la notte] … [mi sveglia|mi svegliano|svegliate|dormo|dormire|svegliarmi|sonno] … [non voglio|non ne|non mi|mai più|smettete|basta|nemmeno|stop]
    [non ne voglio|non voglio|non ne vogliamo|non desidero] (più) [ricevere|vedere|leggere|sentire] (più) [mai più|più nessuno|più nessuna|neanche uno|nemmeno uno|nessuno|più nulla|più niente]
    [niente|nulla] (più|altro) [sul|al|su] (mio|questo) [cellulare|telefono|numero|cell|telefonino|mio cellulare|mio telefono|mio numero] [d’ora in poi|da ora in poi|da adesso in poi|da oggi|più|per favore|da oggi in poi|in futuro]
    [con me|per me] (non) (usate|usi) [non usate|niente|non usi|no|non funzionano|usate] (gli|più) [sms|messaggi|messaggini]
    non [usate|utilizzate|usi] (gli|i|più) [sms|messaggi|messaggini] [con me|con noi|per contattarmi|per avvisarmi|per parlarmi|per scrivermi]
    ^ (contattatemi|scrivetemi|avvisatemi|vorrei|preferisco) [solo via mail|solo via email|solo via e-mail|solo per mail|solo per email|solo mail|solo email|solo e-mail|soltanto via mail|solamente via mail|unicamente via mail|esclusivamente via mail|esclusivamente via email|soltanto per email|solo per posta|solo per lettera|solo lettere|solo per telefono|solo telefonate|via mail soltanto|via mail e basta|via mail solamente|solo posta] (d’ora in poi|da ora in poi) $
    ^ basta [foto|video|coupon|buoni|link|barzellette|ricette|cataloghi|sondaggi|inviti|oroscopi|codici|sconti|volantini|saldi|concorsi] (di|con|per) … (grazie|per favore) $
    ^ (mi|ci) avete (già) [scritto|mandato|inviato|disturbato|messaggiato] (già) [abbastanza|troppo|a sufficienza|fin troppo] (grazie|ormai) $
    [vorrei|voglio|gradirei|desidero] essere [lasciata|lasciato] in pace (dal|da|dai|dalla) (vostro|vostra|vostri|voi) (negozio|voi|messaggi|pubblicità)
    [mi avete|mi hanno|sono stata|sono stato|qualcuno mi ha] [aggiunto|aggiunta|iscritto|iscritta|inserito|inserita] (nella lista|nel gruppo) [per errore|per sbaglio|senza permesso|senza chiedere|senza il mio consenso|a mia insaputa] … [annullate|toglietemi|cancellatemi|rimuovetemi|levatemi|rimediate|disfate]
    ^ (per favore) non [continuate|insistete|continuare|proseguite|insista] (più|oltre|così|per favore|a scrivere|a scrivermi|a mandarmi|grazie) $
    non voglio (ricevere|più|vedere) (più) (le|queste|quelle|ste) [cose|robe|cavolate|cretinate|storie|stupidaggini] (del|della|di|dei) [bingo|lotteria|negozio|pubblicità|concorsi|offerte|scommesse]
    [levatemi|levami|toglietemi|levateci|toglimi] di (torno|mezzo|dosso) [torno|mezzo|dosso] [sti|questi|i vostri|ste|queste|le vostre|tutti questi] [sms|messaggi|messaggini|promo|offerte|pubblicità|promemoria|notifiche]
    [levatemi|levami|toglietemi|levateci] [di torno|di mezzo|di dosso|dai piedi|dalle scatole] [sti|questi|i vostri|ste|queste|le vostre|tutti questi] [sms|messaggi|messaggini|promo|offerte|pubblicità|promemoria|notifiche]
    ^ (io) [esco|me ne vado|mi tolgo|vado via|mi levo] [da questo|da sto|dal|da questa|da sta|dalla] (vostro|vostra) [gruppo|lista|giro|elenco|servizio|broadcast|gruppo di invio] $
    ^ (per favore) [risparmiatemi|risparmiami|risparmiateci|risparmiaci|mi risparmi] (pure) (tutto) [questo|tutto questo|sta roba|questa roba|il resto|queste cose|ste cose|sto strazio] (per favore|grazie) $
    [suona|squilla|vibra|trilla|non smette di suonare|non fa che suonare] (tutta|di|tutto|in|a) (la|continuo|il|piena|ogni) (notte|giorno|ora) (per) (colpa|causa) (vostra) [spegnetelo|spegnete|smettetela|basta|fermatevi|disattivatelo|staccatelo|piantatela|finitela]
    [non serve|non serve più|non occorre|non occorre più|inutile|è inutile|non c'è bisogno di|non c'è più bisogno di|non è necessario|non è più necessario] [tenermi|tenerci|mantenermi] (più) [informata|informato|aggiornata|aggiornato|al corrente|informati]
    non [notificatemi|avvisatemi|informatemi|ricordatemi|contattatemi|cercatemi|avvertitemi|aggiornatemi|allertatemi|sollecitatemi|notificarmi|avvisarmi|informarmi] (più) (di) [niente|nulla|più|mai più|più niente|più nulla]
    (io) [preferisco|preferirei|preferirei avere|preferiamo|preferirei ricevere|preferisco ricevere] (una|un|le|la) [lettera|lettere|mail|email|e-mail|telefonata|chiamata|posta|carta] (di carta|cartacea) [agli|ai|invece di|invece degli|invece dei|al posto degli|al posto dei|a questi|piuttosto che|che|rispetto agli] (gli|i|questi|vostri|tutti questi) [sms|messaggi|messaggini|messaggio]
    [mandatemi|inviatemi|scrivetemi|spedite|mandami|scrivetemi pure] (pure) (una|un|per|via) [lettera|lettere|mail|email|posta|e-mail] (se volete|se proprio|se serve|se dovete) (e|ma|però) [messaggi no|sms no|messaggini no|niente messaggi|niente sms|non messaggi|non sms|basta sms|basta messaggi]
    come [mi libero|ci liberiamo|faccio a liberarmi|posso liberarmi|mi sbarazzo|mi tolgo di torno] (di|da) [questi|questa|sti|quei|vostri|tutti questi|questo] [messaggi|sms|messaggini|avvisi|promemoria|spam|pubblicità|roba|tormento]
    ? ^ (andate|vai) (a) [scrivete|scrivi|mandateli|mandate|mandatele|scrivere|rompere|disturbare|tormentare] (pure) (a|ad) [uno più giovane|una più giovane|gente più giovane|qualcuno più giovane|persone più giovani|chi è più giovane|chi è interessato|chi li vuole]
    [cavatemi|cavami|sfilatemi|toglietemi|levatemi|tiratemi fuori|fatemi uscire|buttatemi fuori|scollegatemi|staccatemi|sganciatemi] (fuori) [da|dalla|dal|dai|dagli] (sta|sto|questa|questo|vostra|vostro|vostri|vostre) [lista|gruppo|elenco|giro|mailing|destinatari|iscritti|contatti|invii|broadcast|rubrica|cosa|roba]
    [vorrei|voglio|desidero|chiedo di] [disattivare|disdire|sospendere] (il|questo|il vostro) servizio (di|degli|dei) [texts]
    ? (vi|le) [sarei|sarò|sono|saremmo] (infinitamente|molto|davvero|eternamente) [grato|grata|riconoscente|grati|grato infinitamente] (del|per|per il|per un) (vostro|po' di) [silenzio|vostro silenzio]
    ? [apprezzerei|gradirei|apprezzo|ringrazio per|grazie per] (molto|infinitamente) (il|un) (vostro|po' di) silenzio
    [mettete|metti|mettere|inserite|inserisci|segnate|aggiungete] (questo|il mio) [numero|cell|cellulare|telefono|contatto|mio numero|recapito] (nella|nell'|tra|in) (vostra|lista|elenco|registro) [lista di chi non va disturbato|non disturbare|registro delle opposizioni|quelli da non disturbare|lista nera|da non disturbare|di chi non va disturbato|di chi non vuole pubblicità|delle opposizioni|chi non va disturbato]
    ? [basta|smettetela|finitela|piantatela|chiudetela|smettete|stop] (una buona volta|davvero|dai) [con|co] (queste|questi|ste|sti|le|i|questa storia|sta storia|la storia|quella storia) (delle|dei|di|vostre|vostri) [assicurazioni|prestiti|mutui|finanziamenti|carte|scommesse|casinò|investimenti|corsi|polizze|tariffe|allarmi|materassi|saldi|promozioni|offerte telefoniche|bollette|texts]
    (abbiate la bontà di|per favore|gentilmente|vi prego di|potete|potreste|vi chiedo di) [togliere|cancellare|eliminare|rimuovere|depennare|togliete|cancellate|eliminate|rimuovete] (il) [numero|nome|nominativo|telefono|contatto] (del|della|di) (mio|mia) (defunto|defunta|povero|povera|compianto|deceduto) [relative|padre|madre|marito|moglie|nonno|nonna|figlio|figlia|fratello|sorella|zio|zia] (defunto|defunta|deceduto|deceduta) (dagli|dalla|dal|dai|dalle) (vostri|vostra|vostro)
    ? (ma) che [incubo|strazio|martirio|tortura|supplizio|tormento|calvario|stillicidio|seccatura|piaga|assillo|palle] (di|con|sti|tutti|questi) (sti|ste|questi|queste) [texts]
    se (voi) (non|nn) [la finite|la smettete|la piantate|smettete|finite|mi togliete|mi cancellate|nn la finite|nn la smettete|nn smettete|vi fermate] (subito|entro) (con) (domani|oggi|subito) [vado dai|vado dal|vado in|vado alla|vado dall'|chiamo|chiamo i|mi rivolgo al|mi rivolgo ai|faccio|sporgo|parte|scatta|avviso|vi mando] (i|la|il|l'|una|un) [carabinieri|polizia|avvocato|garante|denuncia|querela|questura|procura|legale|codacons|esposto|avvocati|guardia di finanza|threat]
    (io) [scelgo di|decido di|ho deciso di|preferisco|opto per|ho scelto di|preferirei] non (voler) [ricevere|ricevere più|essere contattato|essere contattata|ricevere altro|avere] (più) (nulla|niente|altro|alcun|nessun) (texts)
    non (want) [voglio|vorrei|desidero|intendo|vogliamo|desideriamo] (più) [far parte|fare parte|essere parte|essere membro|rimanere|restare|essere iscritto|essere iscritta|stare] (più) (di|del|della|nel|nella|al|alla|in|dei) (vostro|vostra|vostri) [list|club|gruppo|programma]
    ^ (io|ok|allora) [mi tolgo|me ne esco|esco|mi cancello|mi levo|mi disiscrivo|mi depenno|me ne vado] (subito) (da|di|dalla|da sta) (sta|questa|tutta) [sta roba|questa roba|roba|da qui|da sta roba|questa lista|sta lista|vostra lista|questo giro|qui|lista|questa storia] (grazie|ciao) $
    (vorrei|voglio|mi piacerebbe|preferirei|chiedo) (solo|soltanto|di) [restare|rimanere|stare|vivere|essere lasciato|essere lasciata] (in pace|tranquillo|tranquilla) senza (più) (tutti|tutte|i|le|vostri|vostre|tutta) (sti|ste|questi|queste) [texts]
    ? [come si fa|come faccio|come posso|che devo fare|cosa devo fare] (a|per|io) (nn|non) (nn|non|farmi) [essere più|essere|venire più|venire] (più) [contacted] (da|dai) (voi|parte vostra)
    [mi dà|mi da|mi dà molto|mi da molto] (molto|parecchio) fastidio (che) [usiate|utilizziate|abbiate|uso] (del) (il) (mio) [telefono|numero|cellulare|contatto|recapito|mio numero|mio telefono] (per|a) (fini|scopi) [pubblicità|texts|pubblicitari|marketing|commerciali|mandarmi]
    [non mi piace|non voglio|non autorizzo|non permetto|non tollero|non accetto|mi infastidisce|mi irrita|mi disturba] (per niente) che (si) [usiate|utilizziate|abbiate|usi|utilizzi] (il) [mio telefono|mio numero|mio cellulare|mio contatto|telefono|numero] (per|a) (fini|scopi) [pubblicità|texts|pubblicitari|marketing|commerciali|mandarmi|inviarmi]
    [mio figlio|mia figlia|mio nipote|mia nipote|un minore|un bambino|una bambina|la bambina|il bambino] (di) … [usa questo telefono|usa questo cellulare|usa questo numero|usa il telefono|ha questo numero] … [non mandate|non inviate|basta|smettete|non scrivete]
    non [mandate|inviate|mandi|mandare|inviare|mandateci] (più) (qui) [offerte|offerta|pubblicità|promo|promozioni|messaggi|sms] (di|sulle|sui|per|del|delle) [scommesse|giochi|azzardo|prestiti|casinò|alcol|finanziamenti|credito|gioco]
    meglio (se|che) [non mi mandi|non mi mandate|non mi scrivi|non mi scrivete|non mi scriva|non mi inviate|non mi contattate|non mi mandiate] (più) (niente|nulla) (grazie)
    ? che (qualcuno) (si) [fermi|fermino|finisca|smetta|cessi|termini] (subito) (questo|il|sto|questa|la) [bombardamento|assedio|spam|stillicidio|martellamento|tormento|persecuzione|tortura|supplizio|valanga] (di) (texts)
    [chiedo|chiediamo|richiedo|esigo|sollecito|domando] (gentilmente|cortesemente|formalmente) (la|l') (immediata) [sospensione|cessazione|interruzione|fine|disattivazione|eliminazione] (definitiva|immediata|totale) (di|di ogni|dell'|delle|dei) (qualsiasi|qualunque|tutte|tutti|ogni) (le|i) [comunicazione|comunicazioni|contatto|texts|invio]
    [voglio|vorrei|come faccio a|posso|come si fa a|come posso] (per favore) [uscire|togliermi|cancellarmi|disiscrivermi|andarmene|levarmi] [da|dalla|dal|dalle|dai|di] (sta|ste|questa|quella|vostra|vostre|sto|questo|vostro|'sta) (sta|ste|questa|vostra|sto) [list]
    [gradirei|vorrei|desidero|desidererei|preferirei|chiedo|chiederei|voglio] che (questo|il mio|il) [questo numero|mio numero|numero|numero di telefono|mio nome|mio nominativo|mio contatto|mio cellulare|mio telefono] non [figurasse|figuri|comparisse|compaia|risultasse|risulti|apparisse|appaia|fosse|sia|stesse|ci fosse] (più) (tra|fra|nei|nelle|nel|nella|in) (i|quelli|vostri|vostre|vostra|vostro) … [ricevono|list|texts]
    [numero|nominativo|nome|contatto|cellulare|telefono|utenza] … non (deve|dovrebbe|devono) [figurare|comparire|risultare|essere inserito|essere inserita|essere usato|essere usata|ricevere] (più) (tra|nelle|nei|nella|nel|per|le|i|alcuna|alcun) … [list|texts|pubblicità]
    [bast|basta] (con) [msg|mess|msgs|messaggi|mex|sms|pubblicità|promo] $
    [volete|vogliate|voletelo] [smetterla|finirla|piantarla|smetter|finire|smettere|cessare] (di|con|una buona volta|sì o no) (det) [sending|texts]
    ? (oh|ehi|ragazzi|raga) (anche|ma anche) meno (con|co) (det) [texts]
    (il|lo|i) [telefono|cellulare|telefonino|cell|smartphone|inbox|memoria] (è|ce l'ho|è sempre) [pieno|piena|intasato|intasata|saturo|invaso|stracolmo] (di|dei|dai|delle|dalle|con) (det) [texts]
    [vi|le|ti] [tolgo|ritiro|revoco|nego|ho tolto|ho revocato|sto revocando] (il|la|ogni|qualsiasi) (mio|mia) [permesso|consenso|autorizzazione] (di|a|per) (scrivermi|contattarmi|mandarmi|inviarmi)
    non [ti|vi|le] (ho|abbiamo) (mai) [dato|concesso] (il|alcun|nessun) [permesso|consenso|diritto|autorizzazione] (di|a|per) (scrivermi|farlo|contattarmi|mandarmi niente) $
    [leva|levate|togli|togliete|cancella|cancellate|elimina|eliminate|rimuovi|rimuovete|depenna|depennate] (subito|per favore) (il|'l|sto|questo) (mio) [numero|contatto|nominativo|cellulare|nome|recapito|telefono] (subito|per favore) [da|dal|dai|dalla|dalle|dall'] (tuo|tuoi|vostro|vostri|vostra|tua) (det) [list]
    [magari|speriamo che|spero che|sarebbe bello se|che bello se] (la) [smettessero|smetteste|smettesse|finissero|finiste|smettano|smettiate] di [arrivarmi|arrivare|mandarmi|scrivermi|inviarmi|sending] (questi|sti|i vostri|tutti questi) (texts)
    [sarei grato|sarei grata|le sarei grato|le sarei grata|vi sarei grato|vi sarei grata|sarebbe bello|sarebbe gentile|mi farebbe piacere|apprezzerei|gradirei] (molto) se [poteste|potesse|potessi] [smettere di|smetterla di|evitare di] [mandarmi|inviarmi|scrivermi|contattarmi|chiamarmi|disturbarmi]
    [sarei grato|sarei grata|le sarei grato|le sarei grata|vi sarei grato|vi sarei grata|sarebbe bello|sarebbe gentile|mi farebbe piacere|apprezzerei|gradirei] (molto) se [smetteste di|smettesse di|smettessi di|la smetteste di] [mandarmi|inviarmi|scrivermi|contattarmi|chiamarmi|disturbarmi]
    [sarei grato|sarei grata|le sarei grato|le sarei grata|vi sarei grato|vi sarei grata|sarebbe bello|sarebbe gentile|mi farebbe piacere|apprezzerei|gradirei] (molto) se (poteste|potesse|potessi) [cancellarmi|togliermi|rimuovermi|levarmi|eliminarmi|mi cancellaste|mi toglieste|mi levaste|mi rimuoveste] [dalla|dal|dalle|dai|da]
    (io|me|noi) [non|no|nn] [volere|vuole|piacere] (più|ricevere) (questo|questa|questi|vostro|vostri|tuo|tuoi) [messaggio|messaggi|sms|pubblicità|messagio|messagi|offerte|promozione|promozioni]
    ? [quit] (cu|con|co) [sti|ste|sta|questi] [sms]
    ? [si può|posso|vorrei|voglio|potrei|è possibile|avere] (avere) (almeno|solo) (cinque|5|dieci|due|un) [minuti|attimo|po|minuto] (di) [pace|tregua|silenzio|tranquillità] (o no|grazie|dai vostri|da voi|senza)
    ? [grace] (cortesemente|gentilmente|per favore|vivamente|anche|solo|perfavore) (di|da|a|che|per|ad) [release]
    ? [grace] (cortesemente|gentilmente|per favore|vivamente|almeno) [che|se|perché|affinché] (voi|magari|finalmente|una buona volta) [releases]
    ? [e se|e se invece|magari se|magari] (magari|invece|per una volta) [releases|cercaste|cercate qualcun altro|vi cercaste|trovaste|vi trovaste un altro|andaste a rompere]
    ? [hate] (profondamente|proprio|tantissimo|davvero|da morire|tanto) [ricevere|vedere arrivare|leggere|essere disturbato|essere disturbata|essere contattato|essere contattata|essere bombardato|essere bombardata|quando mi scrivete|quando mi mandate|che mi scriviate] [yours]
    ? [yours] (cavolo di|cazzo di|maledetti|benedetti) [notices] (ormai|già|proprio|davvero|continui|qua|qui) [hate]
    ? [troppi|troppe|troppa] (vostri|vostre) [notices] (ormai|già|proprio) [stancano|stufano|rompono|stanca|stufa|rompe|annoiano|disturbano|infastidiscono]
    ? [kin|mia figlia|mio figlio] … (small) [riceve|ricevono|arrivano|si spaventa|si agita|si confonde|non capisce|ci casca|ci crede] … (small) [toglietela|toglietelo|cancellatela|cancellatelo|levatela|levatelo|lasciatela|lasciatelo|non scrivetele|smettete|basta|inaccettabile|vergognoso|una vergogna|intollerabile|inammissibile]
    ? [toglietela|toglietelo|cancellatela|cancellatelo|levatela|levatelo|rimuovetela|rimuovetelo] (per cortesia|per favore|subito|vi prego) [dalla lista|dall'elenco|dal sistema|dai contatti|dalla mailing]
    ? (questo|questa|questi|io) (io) (lo|la|li) [chiamo|si chiama|si chiamano|lo chiamo|la chiamo] (io) [stalking|molestie|molestia|persecuzione|spam|abuso|tormento]
    ? (prendete nota|prendete atto|sappiate|tenete conto) (che) non [faccio|facciamo|sono] più (parte|vostra|vostro) (parte) (della|di|del|dei|la|delle) (vostra|vostro|vostri|nessuna|nostra) [clientela|clienti|cliente|club|lista|comunità|programma|elenco]
    ? (il|questo) (mio) [telefono|cellulare|numero|telefonino|cell] non è (mica) (il|la|un|una|una vostra|la vostra|il vostro|nessuna) (vostra|vostro) [dump]
    ? [this_phone|sto numero|sto cell|questo cell|il mio numero] (è|lo uso|serve|lo tengo|è riservato) [solo|soltanto|esclusivamente|unicamente|riservato] (per|a|al|alla|alle|ai|di) [work_use]
    ? [vivo|vivrei|vivere|sto|starei|stare|campo] (molto|benissimo|tanto|decisamente|anche) (bene|benissimo|meglio|tranquillo|tranquilla) senza [yours] (di) (notices)
    ? (ne|posso|potrei|voglio) [faccio a meno|fare a meno|farei a meno|fare tranquillamente a meno|faccio volentieri a meno|farei volentieri a meno] (dei|delle|della|del|di) [yours|voi]
    ? (dei|delle|della|del|di) [yours|voi] (sconti|offerte|promozioni|notices) [non so che farmene|non so che farmeli|non so cosa farmene|me ne frego|me ne infischio|me ne sbatto|me ne fotto|ne faccio a meno|ne ho abbastanza|ne ho fin sopra|non me ne faccio niente|non me ne faccio nulla|non mi importa|non mi frega]
    ? non (una|un|mezza) [parola|lettera|riga|sillaba|squillo|bip|sms|messaggio] (di|in) [più|piu]
    ? [tuoi|vostri|tue|vostre|la tua|la vostra] (stupidi|cazzo di|maledetti) [notices] (te li|ve li|puoi|potete) [tieniteli|teneteveli|tienitele|tenetevele|tienitela|tenetevela|tenerteli|tenerveli|ficcateveli|ficcatevele|ficcatevela|infilateveli|infilatevela|mettiteli|metteteveli|tieni|tenete|risparmiateli|mangiateveli]
    ? [tieniti|tenetevi|ficcatevi|ficcati|infilatevi|mettetevi|mangiatevi] (pure) [i tuoi|i vostri|le tue|le vostre|la tua|la vostra|sti|ste|sta] (cavolo di|cazzo di) [notices]
    ? (se|quando|qualora) (un giorno|mai) (mi|avrò|ho|vorrò|voglio) [serve|servirà|servisse|bisogno|comprare|interessa|interesserà] (di|qualcosa|qualcosa vi|altro) (qualcosa) [vi cerco io|vi cercherò io|vi contatto io|vi contatterò io|vi chiamo io|so dove trovarvi|so dove cercarvi|vengo io|vi trovo io|so come trovarvi]
    ? [quale parte|che parte|quale lettera|che lettera|quale sillaba|cosa] [del|di|della|non avete capito del] (mio|parola) [no|basta|stop|smettete] (non)
    ? [ultima volta] (che) (ve|te) (lo|la) [dico|chiedo|ripeto|scrivo|avviso] (con le buone|gentilmente|educatamente|con gentilezza)
    ? [via|per|con|tramite] [mail|email|posta|lettera|telefono|whatsapp] sì (ma|e|però) (via|per|con|tramite) [sms|messaggio|messaggi] [no|mai|anche no]
    ? (al|sul|via|per) [cellulare|telefono|sms|telefonino|messaggio] [niente|nulla|nessuno|zero] (più|grazie|sms|messaggi) [per piacere|per favore|per cortesia|grazie|più]
    ? non (desidero|voglio|intendo|gradisco) (più) [avere|ricevere|sapere|sentire] (più) [notizie|nulla|niente|novità|nuove] (del|della|dei|dal|dalla|di|da|da parte) [vostro|vostra|vostri|vostre|voi]
    ? (di|da) voi (non) (si) (io) (ne) [non vuole|non voglio|non vogliamo|non ne voglio] (più) (sapere|sentire) (più) [nulla|niente|più nulla|più niente|parlare]
    ? non (sono|siamo|risulto) [iscritto|iscritta|iscritti|registrato|registrata|abbonato|abbonata] (da) [da nessuna parte|a niente|a nulla|a nessun|a nessuna|da voi]
    ? [a che pro|a che scopo|a quale scopo|a che serve|che senso ha|perché mai|a che titolo] (continuare|insistere|ancora|dovreste) (a) [scrivermi|mandarmi|inviarmi|contattarmi|scrivete|mi scrivete|mi mandate|mandarmeli|disturbarmi|insistere|avvisarmi]
    ? [state|mi state|avete|mi avete|ci state] (solo|ormai) [intasando|intasato|riempiendo|riempito|inondando|inondato|bombardando|bombardato|tempestando|tempestato|martellando|martellato|tartassando|tartassato|assillando|assillato|sommergendo|sommerso|ammorbando|ammorbato] (il|la|di|di nuovo|con) (mio|mia) (telefono|cellulare|casella|inbox|memoria|notices)
    ? (ho|hò) (solo|appena) [9|10|11|12|13|14|15] anni … [non posso ricevere|non posso|smettete|basta|non scrivetemi|ste cose|notices|togliermi|toglietemi]
    ? [ho chiesto|avevo chiesto|abbiamo chiesto|chiesto] (già|due|tre|più|mille|dieci) (volte) di (essere|venire|non) (essere) [taken_off|ricevere|essere contattato|essere contattata]
    ? [chiesto|richiesto|detto|scritto] (due|tre|più|mille|dieci) volte … [ancora arrivano|arrivano ancora|continuano|continuate|ancora|niente|come se nulla]
    ? (il) (mio) [numero] (scordatevelo|dimenticatevelo|toglietevelo|perdetelo|buttatelo|cancellatelo|bruciatelo|strappatelo) [scordatevelo|dimenticatevelo|perdetelo|buttatelo|cancellatelo|bruciatelo|strappatelo|levatevelo dalla testa|toglietevelo dalla testa]
    ? [scordatevi|dimenticatevi|dimenticate|scordate] (di|del|che) [esisto|il mio numero|mio numero|me|questo numero|questo contatto]
    ? (e|ma|però|dai|oh|adesso|ora) [mo basta|mo' basta|mo basta però|ora basta però|adesso basta però|basta però|bastaaa|bastaaaa|bastaaaaa|mo basta davvero]
    ? [mi|ci|m'] [svegliate|avete svegliato|avete svegliata|avete risvegliato|svegliano] … [ogni|tutte le|sempre|alle|di nuovo|per una|per un|con i|con sti|con le|nel cuore]
    ? [andrà|andate|va|durerà|andrete] avanti (ancora) (per) (molto|tanto|a lungo) [sta storia|questa storia|così|sta roba|questa cosa|con sti]
    ? è [inutile|vano|tempo perso|fiato sprecato] (che) [perseverare|insistere|insistiate|perseveriate|continuiate|continuare|proviate|provare|riprovare|riproviate] (così|ancora|a)
    ? [fuori|toglietemi|levatemi|buttatemi fuori|sbattetemi fuori|cacciatemi|tiratemi fuori|estraetemi|sganciatemi|liberatemi|scollegatemi|escludetemi] (subito|vi prego|per favore|via) [da|dal|dalla|dai] [yours|quel|quella] [stuff]
    ? [rinuncio|rinunciamo|rinuncerei] (volentieri) (a|ai|alle|alla|al) [yours] [servizi|servizio|notices]
    ? [perché|affinché|in modo che] (voi) (finalmente|una buona volta) [mi lasciate|mi lasciate in pace|la smettiate|la smettete|smettiate|mi dimentichiate|spariate|la finiate|la finite] (in pace|di)
    ? ^ [a me|to_me] no [più|grazie] $
    ? ^ [to_me] non [scrivete|scrivetemi|mandate|mandatemi|inviate|inviatemi|scriva|mandi|scrivere|mandare|scriveteci] (più|niente|nulla|mai|altro) (più) $
    ? [nessuno] (di noi|qui|qua|in casa) (ve|te) (l|lo|li) (ha|vuole) [vuole|ha chiesti|ha chieste|chiesto|chiesti|legge|sopporta] (ricevere) (det) (det) (texts) $
    ? [nessuno|chi] (ve|te|glie) (lo|l|li|le) (ha|ha mai) [l'ha chiesto|lo ha chiesto|li ha chiesti|le ha chieste|ha chiesto|ha mai chiesto|ha chiesti|l'ha detto di scrivermi|ha dato il permesso]
    ? ^ (io) non ho (mai) [chiesto|richiesto|sottoscritto|firmato|aderito] (a) [niente|nulla|questo|tutto ciò] (di) (tutto ciò|tutto questo|ciò|questo|simile|niente) $
    [mai|non ho mai|non vi ho] (mai) [data|dato|concessa|concesso] (il|l|la) (mio|mia) [consenso|permesso|autorizzazione|consensi] (a|per|di) [scrivermi|contattarmi|mandarmi|inviarmi|ricevere|usare]
    ? [sarei|saremmo|sarei molto] [grato|grata|grati|riconoscente|felice|contento] se (voi|lei) (mi|ci|la|il) (mi|non) [depennaste|toglieste|cancellaste|smetteste|rimuoveste|eliminaste|escludeste|lasciaste|depennasse|togliesse|cancellasse|lasciasse]
    [si prega|prego|pregasi|vi prego|si richiede|si chiede|chiedo|chiediamo] (di) (voler|volere) (gentilmente) [escludere|escludermi|depennare|cancellare|rimuovere|togliermi|eliminare|eliminarmi] (la|il|questa|questo|presente|det) (presente|det) [utenza|numero|recapito|nominativo|dalla|da|dai|dalle]
    [one_more] (e|che) (io|poi) [i_will|threat]
    ? [if_on] … [i_will|threat]
    ? [next_time] (volta|che) (io|lo|vi) [i_will]
    ? [next_time] … [avvocato|legale|garante|agcom|tribunale]
    [no_longer] & [so_stop]
    ? [no_longer] & [no_need_now]
    ? [have_no_more] & [so_stop]
    ? ^ (e|ora|adesso|aò|dai|amunì|allora) (e) [let_end] (ora|adesso|davvero|una volta per tutte|per favore) $
    ? [let_end] (co|con|cu) (sti|questi|tutti|i|ste|queste) [texts]
    ? (ma) quando (la) [finirà|finisce] (questo|questa) [torment]
    ? [finite|finiti|vanno|andate|va|finisce|dritti|direttamente] (dritti|dritto|diretti|direttamente) (nello|nel|tra gli|in) [spam|cestino|posta indesiderata|lista nera|blacklist]
    ? [vi metto|vi ho messo|messi|mettervi] (in|nella|sulla) [blacklist|lista nera]
    ? ^ [bloccato|bloccati|bloccata|numero bloccato] (e) [segnalato|segnalati|cancellato|addio] (come spam) $
    ? [mi sono cancellato|mi sono cancellata|mi ero cancellato|mi ero cancellata|mi sono disiscritto|mi sono disiscritta|ho fatto la disdetta|ho disdetto|ho mandato stop|ho scritto stop|mi ero tolta|mi ero tolto] … [ne arrivano ancora|arrivano ancora|continuano|continuate|ne ricevo ancora|ancora messaggi|ancora qui|e invece]
    ? (ma) non mi [ero|sono] (già) [tolta|tolto|cancellata|cancellato|disiscritta|disiscritto]
    ? [continuo|continuiamo] a [riceverli|riceverle|ricevere|riceverne] (det) (texts) (nonostante|malgrado|dopo) (la|lo|aver) [disdetta|stop|cancellazione|disiscrizione|richiesta]
    ? ^ (ma) (siete|sei) [sordi|sordo] (o cosa|o che|per caso) $
    ? ^ [no vuol dire no|no significa no|no è no|un no è un no] $
    ? [cosa|quale parte|che parte|cosa di] (del|di|non) (no|non) (non) [non vi è chiaro|vi è chiaro|non capite|non avete capito|non è chiaro|capite] (del|di) (no|non voglio|basta)
    ? ^ (che|ma) [never_again] (per favore|vi prego|ok) $
    ? [è l'ultima volta|ultima volta|che sia l'ultima volta] che (mi|ci) [scrivete|mandate|scrivi|mandi|contattate|disturbate|inviate]
    ? ^ (io|allora|ragazzi|e|bene) [bye] (ragazzi|amici|grazie) $
    ? ^ (e|ora|su|ma) [get_lost] (subito|tutti|dalla mia vita|grazie|va) $
    ? ma (ve|vi) (la) [decidé|decidete|volete|decidete a] (di|a) [molarme|mollarmi|smettere|finirla|smetterla|lasciarmi in pace|piantarla]
    ? ^ (a me|io|guardate|tanto) [not_for_me] (grazie|di voi|davvero) $
    ? ^ a me (nn|non) mi interessa più (niente|nulla) $
    ? ^ (a me|a noi) [nn|non] [mi|ci|m] (ne) [interessa|interessano|frega|serve] (più) (niente|nulla|nente) $
    ? ^ (a me|a noi) [nn|non] [mi|ci|m] (ne) importa [più|niente|nulla|più niente] $
    [save_it] (anche|pure) [effort] [con me|per me|degli sms|dei messaggi|a scrivermi]
    ? ^ (ma) [save_it] (anche|pure) [effort] (con me|per me|tanto) $
    ? ^ non [disturbatevi|disturbarti|si disturbi|scomodatevi|affannatevi|affaticatevi|insistete|si scomodi|preoccupatevi di scrivermi] (più|oltre|ulteriormente) $
    ? ^ [risparmiatemi|risparmiateci|risparmiami] (per favore|vi prego) $
    ? ^ (io|solo|ora|per favore|e) [peace] (per favore|vi prego|per carità|tutti|grazie) $
    ? ^ (ma) (sono|è|alle) le [due|tre|quattro|cinque|sei|2|3|4|5|6] (di|del) [notte|mattina|mattino] (per favore|santo cielo) $
    ? [switch_off] (subito|per favore|pure) [the_sending] (per favore|subito|per me|vi prego)
    ? ^ (ma|e|ora|uff|oh|dé|neh) [enough_of] (neh|davvero|ora|di voi|con sti messaggi|grazie|basta) $
    [enough_of] (con|di|co|de|da) (tutti|tutte|questi|queste|sti|ste|i|le|i vostri) (questi|vostri|vostre) [texts]
    ? [ogni|tutti i] (santo|santi) [giorno|giorni] … [pesanti|stufa|stufo|basta|palle]
    ? [senza consenso|senza il mio consenso|senza autorizzazione|senza la mia autorizzazione|senza permesso] (è|questo è) (tutto) [illegale|vietato|reato|un reato]
    ? [gdpr|codice privacy|codice della privacy|regolamento privacy] … [vieta|illegale|violate|violazione|viola|state violando]
    ? ^ (io|guardate|scusate|ma io) ho (solo) [9|10|11|12|nove|dieci|undici|dodici] anni $
    ? [i miei genitori|mia madre|mio padre|mia mamma|mio papà|i miei] non (mi|vogliono|vuole) [vogliono che riceva|vuole che riceva|lasciano ricevere|permettono di ricevere|fa ricevere]
    [mio figlio|mia figlia|mio nipote|mia nipote] (ha|è) … [minorenne|minore|anni] … [non scrivetegli|non scrivetele|non scriveteli|non mandategli|non mandatele|smettete|basta|toglietelo|toglietela]
    [this_phone] (è) (il|un|solo|quello) (telefono|numero|cellulare) [work_phone] … [non|niente|basta|senza|togliete|no]
    ? ^ [this_phone] (è) (un) (telefono|numero|cellulare) [work_phone] $
    ? [titolare|proprietario|intestatario|proprietaria] (di|del) (questo) (numero|telefono|cellulare) (è|è purtroppo) [died]
    ? [non c'è più|è mancata|è mancato|ci ha lasciati|ci ha lasciato] … [riposare|in pace|riposi]
    ? (ogni) … [all'estero|in roaming|estero] (e) (li|mi|me li|viene) … [pago|costano|costa|addebitato|addebitano|addebitati|fate pagare]
    ? ^ (ma|e|oh) [swear_go] (tutti|un po|un pò|pure) [swear_to] (tutti|va) $
    [swear_go] (tutti|pure) [swear_to] (voi e|con|e) (i|le|con|questi|sti|ste) (det) [texts]
    ? [mandateli|mandatele|mandatelo|scrivete|rompete|mandate|rompi] (le palle|questi|i messaggi|questa roba|le scatole) a [qualcun altro|qualcun'altro|altri|chi li vuole|vostra madre|vostra sorella|vostra nonna|qualcuno altro|un altro]
    no [messaggio|messaggi|sms|pubblicità] (più) [favore|per favore|grazie|più]
    [no_way_to_stop] … [to_end_it]
    ? [ensure] (ora|subito|per favore) (che|di|ma) (io|che) [dont_come] (più|det) (più|niente|nulla|texts|riceverli)
    ? [premete|prema|schiacciate|pigiate] … [ma|basta che|però] (mi) [levatemi|toglietemi|mi togliete|cancellatemi|levami|mi tolga]
    ? [kin] non [li vuole|le vuole|vuole riceverli|vuole riceverle|li legge|li capisce|vuole saperne|vuole ricevere|sa leggere|desidera ricevere] (più|niente|nulla|det) (det) (texts)
    ? non [disturbatela|disturbatelo|scrivetele|scrivetegli|spaventatela|assillatela] (più)
    ? ^ (ma|e|scusate) perché (mi|ci|diavolo) (continuate|insistete) [continuate|insistete|continuano] a [mandarli|mandarmi|scrivermi|mandarmeli|inviarmi|mandare|scrivere|arrivarmi|inviarli] (det) (det) (texts|tutto questo) $
    ? [grazie] (mille) per (il|lo|questo) [decimo|quinto|ennesimo|ventesimo|centesimo|millesimo] … [texts|di oggi|oggi]
    ? ^ (ma|e|tanto) chi [li legge|le legge|legge questa roba|legge questi messaggi|se li legge|legge sta roba|li apre] (più|mai) $
    ? [zero|nessun|niente|0] [texts] [è|sarebbe|andrebbe] (un|il|benissimo) (numero|buon|ottimo|perfetto|ideale|bel) (numero)
    ? [preferisco|meglio] … [a|che|di] [leggere|ricevere] (un|altro|i) (altro|vostro|vostri) (vostro) [texts]
    ? [solo|soltanto|preferisco|unicamente|meglio] (la|via|per|tramite|con) [mail|email|e-mail|posta|telefono|lettera|pec] … [sms no|non per sms|no sms|non via sms|niente sms|messaggi no|non con sms|niente messaggi]
    ? per [sms|messaggio] no (grazie) $
    ? ^ (nemmeno|non|più) [neanche un|nemmeno un|neanche una|nemmeno una|niente|basta|stop|non più] (più|gli|i|le|di|altri) [texts|buono sconto|coupon|sondaggio|sondaggi|auguri|invito|inviti|promemoria|donazioni|raccolte fondi|propaganda|questionari] (in più|di compleanno|elettorale|elettorali|per sms|più) (per favore|grazie) $
    ? ^ [nessun altro|nessun'altra|nessun] [messaggio|sms|coupon|sondaggio|promemoria] (in più|per sms|più|per favore|grazie) $
    ? (non) [fatemi|mandatemi] (più) (gli) auguri (di compleanno) (via sms|per sms|più)
    ? (mi|ci) (cancello|tolgo|disiscrivo|ritiro|levo) [mi cancello|mi tolgo|mi disiscrivo|mi ritiro|esco|recedo] (subito) (dal|dalla|dai|dalle|dallo|da) (vostro|vostra|vostri) [list|servizio novità|servizio avvisi|servizio sms|club|programma|gruppo|canale]
    non [desidero|voglio|intendo|vogliamo] (più) [far parte|essere|figurare|comparire|stare] (più) (di|dei|nei|nelle|nella|tra|nel|fra) (i|vostri|vostre|vostra|vostro) (vostri) [list|destinatari|contatti|clienti|iscritti|mailing]
    ? [toglietelo|levatelo|tolgo] (voi) (il) [disturbo] (voi|ecco)
    ? ^ [astenetevi|si astenga|astieniti|rimediate|desistete] (ora|subito|grazie) $
    [si può|posso|potrei] (per favore) [non riceverli più|non riceverle più|non ricevere più|non riceverne più|smettere di riceverli]
    [me|ce] li [levi|tolga|levate|togliete|blocchi] (lei|voi)
    [non|nn] (mi|ci) [scrivete|scrivere|scrivetemi|mandate] [+|piu|più]
    ? ^ (che|e|signori|ma|ancora|aò|oh|guardate) [said_so] (più|cavolo|cazzo|per favore|grazie|con me|dai|ora) $
    ? ^ (per favore) [niente|nulla|neanche uno|tutto via email niente|tutto via mail niente] (più) (via|per) [sms|messaggio|via sms|via messaggio|per messaggio|per sms] (ok|grazie|per favore) $
    non (mi) [mettetemi|inseritemi|includetemi|metteteci|coinvolgetemi] (più) [in mezzo|nella lista|negli invii|nelle vostre liste|nei messaggi|in queste cose]
    ? (che|e) non mi [entri|arrivi|entrino|arrivino|suoni|compaia|piombi] (più) (manco|neanche|nemmeno|una|un|nessun|nessuna|det) (una|un) [texts|niente|nulla]
    ? ^ a me (e a mio marito|e a mia moglie|e alla mia famiglia) non [scriveteci|scrivete|mandateci|mandate|scrivetemi] (più|niente) $
    ? non (vi) (ho) [ho dato|ho mai dato|do] (il) (mio) [numero|cell|cellulare|telefono|contatto|recapito] (per|a) [questo|questa roba|sta roba|la pubblicità|pubblicità|ricevere|farmi|voi]
    ? ^ (e) (a voi) chi vi (ha) [ha invitato|ha invitati|ha chiamato|ha chiamati|conosce|ha dato il mio numero|ha interpellato|vuole] $
    ? [mi arriva|mi arrivano|ricevo|mi mandate] (questo|questi|det) (texts) [senza che l'abbia chiesto|senza averlo chiesto|senza averli chiesti|senza che io lo abbia chiesto|senza permesso|senza il mio permesso|senza richiesta|non richiesti]
    ? non ho (mai) [attivato|richiesto|sottoscritto|chiesto] (mai) (nessun|alcun|questo|il) servizio (di) (texts) $
    ? [preferirei|vorrei|preferisco|mi piacerebbe] (non) [uscire|essere tolto|essere tolta|non essere|non stare|essere cancellato|essere cancellata|togliermi] (più) (dalla|dalle|nella|nelle|dai|dagli|da tutti gli) (vostra|vostre|vostri) [list]
    ? [never_again|if_on|one_more|next_time] (o|che|e|non|già) [i_will|vado al garante|non sono più vostro cliente|non sono più vostra cliente]
    ? [sentirete|avrete notizie dal|riceverete notizie dal|vi scriverà|vi contatterà] (dal|il|presto) (mio) [avvocato|legale|mio avvocato|mio legale]
    ? [vi faccio|vi lascio|scrivo|lascio|metto] (una|delle) [recensioni|recensione] (negativa|negative|pessima|brutta) … (se|non|smettete) [se|google|smettete|continuate|negativa|negative]
    ? [al|il] prossimo [sms|messaggio|avviso] (non|vi) [non sono più|vi blocco|cambio|chiudo|me ne vado|passo]
    ? [salvando|salvo|conservo|raccogliendo|ho] (tutti|gli|le|tutte) (gli|le) (screenshot|prove|schermate) [screenshot|prove|schermate|per la denuncia] (per) [denuncia|la denuncia|denunciarvi|il garante|per la denuncia]
    ? [done_with] & [forget_it]
    ? (ma) quando [pensate|avete intenzione|vi decidete|vi deciderete] (di|a) [smettere|smetterla|finirla|lasciarmi in pace|piantarla|fermarvi]
    ? (vi) (ho) [ho appena messi|ho messi|ho messo|metto|ho spostati|ho mandati] (direttamente) [nello spam|tra lo spam|in blacklist|tra i bloccati|ai contatti bloccati|nei bloccati]
    ? (che) cosa (è che) non [capite|avete capito|vi è chiaro] (di|del) [non voglio|no|stop|basta|non]
    ? (non) contate più su di me (per) (le|i) (vostre) (texts) $
    ? non contate (più) su di me per (le|i|det) (vostre|vostri) [texts]
    ? [lasciate] (in pace) (la|il|me) [in pace] (me|la mia|mia|il mio) [nonnina|famiglia|e la mia famiglia|nonna|mamma|bimba|figlia|moglie|e mio marito]
    ? ^ (oggi|ma) è [domenica|natale|festa|notte|ferragosto] (un po|abbiate) [di rispetto|rispetto|basta|e mi scrivete|e scrivete] $
    ? [abbassate] (la cresta|i toni|il volume) (un po) (coi|con|con i|con gli) [texts]
    ? [disattivami|disattivatemi|toglimi|bloccami|cancellami|spegnimi|disattivi|sospendimi] (subito) (il|lo|gli|le|i) [texts|servizio|notifiche|avvisi]
    ? [voglio|vorrei|desidero|intendo|chiedo di] [chiudere|terminare|cessare|concludere|disdire|recedere da] (il|questo|dal) (vostro) [servizio|abbonamento sms|servizio sms|contratto sms|servizio messaggi|contatto]
    ? [mettetemi|mettimi|inseritemi|mi metta] (in|nella|tra i) (lista|modalità) [non disturbare|nel non disturbare|bloccati|opposizione|da non contattare]
    ? [disabilitate|disattivate|bloccate|escludete|rimuovete|eliminate|depennate] (subito) (il) [mio numero|questo numero|mio cell|mio cellulare|mio nominativo|mio contatto]
    ? [ne mandate|mandate|ricevo|arrivano|me ne arrivano|ne ricevo|me ne mandate] (anche|circa|più di|tipo) [dieci|cinque|venti|10|5|20|mille|tre|3|4|quattro] (texts) [al giorno|a settimana|ogni giorno|in un giorno]
    ? diritto di opposizione (al|alla|a|ai) (ricevere) [marketing|pubblicità|texts]
    ? [iscritto|iscritta|registrato|inserito|sono|numero è] (iscritto) (al|nel|all) [rpo|registro delle opposizioni|registro opposizioni|registro pubblico delle opposizioni]
    ? (vi) [comunico|notifico|confermo] (la) [revoca dell'autorizzazione|revoca del consenso|revoca|disdetta]
    ? [questo|sto] [cell|cellulare|telefono|numero] è (di|della) (mia|mio) [mia figlia|mio figlio|mia nipote|figlia|figlio] (di|che|ha) (8|7|9|10|11|6)
    ? [signore|signora|persona|titolare] (a|al) (cui|quale) [scrivete|mandate|inviate|cercate] (è) [morto|morta|venuto a mancare|venuta a mancare|deceduto|deceduta|mancato|mancata]
    ? [for_use] (e) non per (la|le|det) [texts]
    ? (qui|in) … mi [fate pagare|fanno pagare|costa|costano|addebitano] (ogni|per) (un) [ogni messaggio|ogni sms|messaggio|sms]
    ? [andate|vai|andatevene] [a rompere|a disturbare|a scocciare|a spammare|a rompere le palle] (da un'altra|a) (altrove) [altrove|da un'altra parte|qualcun altro|altri|parte]
    ? me ne [sbatto|frego|fotto|infischio] (altamente) (dei|delle|di) (tutte) (le|i|vostri|vostre) [texts]
    ? al (diavolo|inferno) [diavolo|inferno|macero] (voi e) (con) (le|i|tutte le) (vostre|vostri) [texts]
    ? non (mi|te) (place) piace (questo|questi|det) [texts] (no|non) (più|mas)
    ? chi devo [corrompere|pagare|pregare|ammazzare|chiamare] per (farmi|non) [farmi togliere|farmi cancellare|togliere|non riceverli|essere tolto|essere lasciato in pace|smettere]
    ? [vedete|cercate|evitate|badate] di non (mandarmi|scrivermi) [mandarmi|scrivermi|contattarmi|inviarmi|mandarmene] (più|niente|altri) (niente|nulla)
    ? [mi fate|fatemi|voglio|fare] (l|un|il) [l'opt out|opt out|optout|unsubscribe|=unsub]
    ? non [mandateli|mandatele|mandateglieli|scrivetele|scrivetegli|mandategliene|mandategli] più
    ? [potrebbe|potreste|può|potete|mi può] (farmi|fare) (la|il) (cortesia|favore|gentilezza) (di) [togliermi|cancellarmi|rimuovermi|eliminarmi|depennarmi|non scrivermi|non mandarmi]
    ? ^ [un altro sms|un altro messaggio|ancora un messaggio|ancora un sms|un altro vostro messaggio|che gioia un altro vostro messaggio] (che emozione|che gioia|che bello) $
    ? [se serve|se è urgente|se avete bisogno|se è importante] (chiamatemi|chiamate|telefonate|telefonatemi) (ma|però) [messaggi no|sms no|niente messaggi|niente sms|non messaggi]
    ? [scrivetemi|mandatemi|contattatemi] (solo|semmai) (alla|via|per|all) [mail|email|posta] (e) (non) [non per sms|non uso gli sms|sms no|niente sms|non via sms]
    ? non [chiedetemi|mandatemi|proponetemi|offritemi|regalatemi|propinatemi] (più|altri|altre) (più|dei|delle|soldi) [donazioni|il voto|voti|sondaggi|buoni sconto|coupon|offerte|inviti|questionari|soldi|abbonamenti]
    ? [lasciate stare|smettetela con|finitela con|basta con|lasciate perdere] (i|gli|le|tutti|questi) (i|gli) (vostri|vostre) [sondaggi|inviti|texts|promemoria|auguri|questionari|donazioni]
    ? (ancora voi) (cmq) [nn|non] scrivete (più|piu|mai più|mai) $
    ? [fermate|fermi|ferma|basta con|finitela con] (subito) [questa follia|questo incubo|questa tortura|questo bombardamento|questa persecuzione|sta follia]
    ? [questa cosa|questa follia|questa storia|sta storia|questo incubo|tutto questo] (ora) (deve|dovrà) [deve finire|deve cessare|deve smettere|finire]
    ? [faccia|fate|fai] in modo che (la) [smettano|finisca|finiscano|cessi|si fermino|tutto finisca]
    ? non [voglio|desidero|intendo] (più) [essere iscritto|essere iscritta|restare iscritto|restare iscritta|rimanere iscritto|rimanere iscritta|farne parte]
    ? (e) se [smettessimo|la smettessimo] di [scriverci|sentirci|mandarci messaggi]
    ? (neanche|nemmeno|neppure) [neanche mia madre|nemmeno mia madre|neppure mia madre|nemmeno il mio ragazzo|nemmeno mia moglie] mi [scrive|chiama|cerca] (così) (tanto)
    ? [inutile|è inutile|non serve a niente] [mandare|mandarmi|inviare|inviarmi|scrivere|scrivermi] (det) (texts)
    ? con me [perdete|state perdendo|sprecate|perde] (il|solo) (vostro) [tempo|soldi|sms]
    ? ve l'ho (già) [chiesto|detto|scritto] (già) [in tutti i modi|in tutte le salse|in tutte le lingue|mille volte|cento volte]
    ? ^ (ancora|di nuovo) [non era chiaro|non sono stato chiaro|non sono stata chiara] $
    ? (e niente) [la nostra storia finisce qui|qui finisce la nostra storia]
    ? non un solo [messaggio|sms|messaggino] (in) (più)
    ? ne ho fin qui (di|dei) (tutti) (questi|vostri) (det) [texts]
    ? (questa roba|questo|sta roba) non [l'ho chiesta|l'ho chiesto|li ho chiesti|l'ho mai chiesta|l'ho mai chiesto] (in vita mia|io|mai)
    ? vi ho [appena|già] [bloccati|bloccato|silenziati]
    ? [chiudete|chiudi] il becco [una buona volta|ora|tutti]
    [quit] (subito|ora|per favore) (di|con) (sending) (det) (det) [texts]
    [quit] (subito|ora|per favore) di [sending]
    (di) [smetterla|smettetela|piantatela|finitela|piantala|finiscila|smettila] (con|di) (sending) (det) (det) [texts]
    ^ [smettetela|piantatela|finitela|smettete|piantala di scrivermi] (subito|adesso|ora) $
    basta (con|di) (det) (det) (det) [texts]
    [non|nn] (me) [not_send] (me) più
    [non|nn] (me) [not_send] (più) (nulla|niente) (più) (det) (det) [texts]
    [non|nn] (me) più [not_send]
    mai più (sending|det) [texts]
    [non|nn] [scrivetemi|mandatemi|inviatemi|contattatemi|contattarmi|scrivermi|disturbatemi|inviarmi|mandarmi] (più|mai|altro|niente|nulla) (det) (texts) $
    [non|nn] (me) [not_send] più
    (vi|la) [prego|chiedo|diffido] (di) (non|dal|dall) (più) (continuare a) [sending]
    (di) non (più) [contattarmi|scrivermi|inviarmi|mandarmi|disturbarmi] (più) (det) (texts)
    (di) non [chiamarmi più|più chiamarmi]
    [non|nn] (ne) [want] (più) (det) (det) (det) [texts]
    [non|nn] (ne) [want] (più) [get] (più) (altri|niente|nulla) (det) (det) (det) [texts]
    [non|nn] (ne) [want] più [get|riceverli|riceverne|niente|nulla|saperne]
    [non|nn] (ne) [want] (più) (ricevere|get) (più) [niente|nulla|altro] (da) (voi|parte vostra)
    [non|nn] [want] (più) (essere) [contacted] (più)
    [non|nn] [want] (che) (mi) (mandiate|scriviate|inviate|contattiate) [mandiate|scriviate|inviate|contattiate|contattiate più]
    [want] (che) (la) (smettiate|smettere|non) [smettiate|smettere di ricevere|essere cancellato|essere cancellata|essere rimosso|essere rimossa|essere tolto|essere tolta|disiscrivermi|cancellarmi|cancellare l'iscrizione|annullare l'iscrizione|non ricevere più|uscire dalla lista|interrompere]
    [want] (essere) [cancellato|cancellata|rimosso|rimossa|tolto|tolta|eliminato|eliminata|escluso] [da|dal|dalla|dalle|dai|dagli] (det) [list]
    niente (più) (det) [texts]
    ^ no (det) [texts] $
    ? ^ [nessun|nessuna] [altro|altra] [texts] $
    nessun altro [messaggio|sms]
    [annullare|disattivare|interrompere|sospendere|bloccare|fermare|annullate|bloccate|fermate|interrompete] (la|la mia) ricezione (dei|di|degli|delle) (det) (det) [texts]
    ? [arrivano|ricevo|mandate|inviate|scrivete] [troppi|troppe] [texts]
    ? ^ [troppi|troppe] [messaggi|sms|pubblicità|notifiche] $
    [annullate|annulla|annullare|annulli|disdire|disdico|disattivate|disattivare|disattiva|cancellare|cancellate|sospendete|interrompete] (l'|la|il|mia|mio|questo|gli|i) (mia|mio) [iscrizione|l'iscrizione|servizio sms|invio|l'invio|messaggi|sms|newsletter] (det) (det) (texts)
    [revoco|ritiro|revocare|ritirare|revoca] (il|del) (mio) [consenso|autorizzazione]
    [remove_me] (subito|per favore) [da|dal|dalla|dalle|dai|dagli|di] (det) (det) [list]
    [remove_me] [subito|per favore] $
    [remove_me] [da|dal|dalla|dalle|dai]
    mi [remove] (per favore) [da|dal|dalla|dalle|dai|dagli] (det) (det) [list]
    [remove] (per favore) (il|questo) (mio|nostro|questo) [numero|nome|contatto|nominativo|cell|cellulare|recapito|telefono] [da|dal|dalla|dalle|dai|dagli] (det) (det) [list]
    [remove] (per favore) (il) [mio|questo] [numero|contatto|nominativo|cell|cellulare|recapito]
    [lasciatemi|lasciami|lasciateci|lasci] (tutti|un po|una buona volta) (in) [pace|tranquillo|tranquilla|stare]
    (mi) lasci (in) pace
    (non) [rompete|rompere|rompermi|rompetemi|rompi] (più) (i|le|il|gli) [coglioni|palle|scatole|cazzo|balle|maroni]
    [andate|vai|vada] (tutti) (a) [fanculo|quel paese|affanculo|cagare|al diavolo|farvi fottere]
    ^ [vaffanculo|fanculo|andate affanculo|andatevene|sparite|sparisci|ora basta|adesso basta|avete rotto|che palle basta|mi avete rotto|avete stufato|mi avete stufato|avete scocciato|non insistete|non insista|non rompete|levatevi dai piedi] $
    [mi avete|ci avete|m'avete|mavete] (proprio) [rotto|stufato|scocciato|stancato|rotta|stancata|stufata|scocciata] (con|le|i|di) (det) (texts|palle|scatole|coglioni)
    avete (proprio) [rotto|stufato|scocciato|stancato] (con|le|i|di) (il|le|i|con|det) [texts|palle|scatole|coglioni|cazzo|maroni|balle|marroni]
    ^ avete (proprio) [stufato|scocciato|stancato|rotto] (tutti) $
    ? ^ [che palle|è spam|questo è spam|è stalking|che noia|siete pesanti|siete insistenti|che stress] $
    (sono) [stufo|stufa|stanco|stanca|pieno|stufi] (di|dei|delle) (ricevere) (det) (det) [texts]
    (ne ho) [le palle piene|piene le scatole|le scatole piene] (di|dei|delle) (ricevere) (det) [texts]
    ne ho abbastanza (di|dei|delle) (ricevere) (det) (det) [texts]
    ? ^ [non|nn] (mi|sono) (più) [interessa|interessato|interessata|interessano] (più|grazie) $
    ? ^ [non interessato|non interessata|nessun interesse] $
    [non|nn] (mi|sono) (più) [interessa|interessato|interessata|interessano] (a|alle|le|ricevere|i|ai) (ricevere) (det) (det) [texts]
    ? (non|mai) (vi|mi) (ho) [mai] [dato|autorizzato|chiesto|richiesto|iscritto|iscritta] (il|di|a) [mio|questo|mio consenso|consenso|numero|ricevere|nulla|niente]
    ? non mi sono mai [iscritto|iscritta|registrato|registrata]
    [non|mai] (vi) (ho) (mai) [dato|prestato] (il|alcun|nessun) (mio) [consenso|numero|autorizzazione]
    [non|mai] (vi) (ho) (mai) [autorizzato|chiesto|richiesto] (di|la|a|i) (ricevere) (det) (det) [texts]
    se (mi|ricevo|continuate|non|arriva) [mandate|scrivete|ricevo|continuate|smettete|inviate|contattate|insistete] (ancora|più) … [threat]
    se (ricevo|arriva) … [texts] … [threat]
    [altro|prossimo|ancora un] [texts] … [threat]
    (vi|io|e) [denuncio|querelo|segnalo|denuncerò|segnalerò] (al|alla|ai|se|tutti|per|vi) [garante|polizia|carabinieri|agcom|stalking|molestie|spam]
    [faccio|farò|presento|sporgo] (una) [denuncia|segnalazione|esposto|reclamo|querela] 
    [vi|il numero|numero] [blocco|bloccato|ho bloccato] (e) (segnalo)
    [già|volte|vi|ho] (ho|già|l'ho) (già) [told] (di|che) [basta|stop|smettere|togliermi|cancellarmi|smetterla|non scrivermi|non mandarmi|non inviarmi|non voglio|non mi interessa]
    [vi] (ho|l'ho) (già) [told] (di|che) non
    [già|volte|volta] … [told] … [stop|basta|non voglio|non mandate|non scrivete|non mandarmi|non scrivermi|smettere|cancellarmi|disiscrivermi|cancellazione]
    [quante|ennesima|terza|seconda|ultima] [volte|volta] … [stop|smettere|cancellarmi|disiscrivermi|smetterla|di basta]
    [ho] (già) (scritto|mandato|inviato|risposto) stop (tre|due|più|mille|già|e|ieri)
    (mi) sono già [disiscritto|disiscritta|cancellato|cancellata]
    [died] … [smettete|non mandate|non scrivete|non inviate|non scrivetele|non scrivetegli|cancellate|togliete|stop|eliminate|rimuovete|smettetela]
    registro (delle|pubblico) opposizioni
    [diffida|diffido] [dal|dall|a|dallo] (sending)
    (vorrei|chiedo|richiedo|si richiede) (la) cancellazione (dal|dalla|dai|da) (det) (det) [list]
    [oppongo|opposizione] (al|alla|a|all’) (ricevere|ricezione|ricevimento) (di) (det) (det) [texts]
    [diffido|diffida] … [inviare|contattarmi|scrivermi|mandarmi|dall’inviare|dal contattarmi]
    (farla) finita con (det) (det) [texts]
    [texts] non (la|li|le) [want]
    [potete|potreste|vi prego di|dovete] (anche|pure) [smettere|smetterla|interrompere|cessare]
    ^ [stop|basta] e [dite|ditemi|dimmi|cancellate|cancella|mi|spiegatemi|voglio|eliminate|mandatemi|fatemi]
    la [smettete|finite|piantate] (o no) $
    non (voglio|desidero|vorrei|intendo|gradisco|vogliamo) (più) essere (più) [disturbata|disturbato|contattata|contattato|importunata|importunato|infastidita|infastidito|molestata|molestato|disturbati|contattati|cercata|cercato]
    [gradirei|vorrei|preferirei|chiedo di|chiedo|desidero|pregasi di|prego di|voglio|esigo di|pretendo di] [non|nn] (più) (essere) (più) [disturbata|disturbato|contattata|contattato|importunata|importunato|infastidita|infastidito|molestata|molestato|ricevere|disturbati|contattati|riceverne] (più)
    [siete|è] (vivamente|cortesemente) [pregati|invitati|tenuti|diffidati|pregata|pregato] di non … [inviarle|inviarmi|inviargli|inviarci|mandarmi|mandarle|scrivermi|scriverle|contattarmi|contattarla|contattarlo|disturbarmi|inviare|contattare|scrivere|disturbare|chiamarmi|chiamare]
    (di) non (più) [inviarle|mandarle|scriverle|contattarla|inviargli|mandargli|scrivergli|contattarlo|chiamarla|chiamarlo|inviarci|mandarci|scriverci] (più) (det) [più|messaggi|sms|nulla|niente|pubblicità|offerte]
    non [inviarle|mandarle|scriverle|contattarla|inviargli|mandargli|scrivergli|contattarlo|scriverci|mandarci] $
    (mi) fuori (subito) [dalla|dalle|dai|dal|da] (vostra|vostre|questa|quella|vostro|vostri|tutte) (det) [lista|liste|elenco|elenchi|database|mailing|rubrica|archivio|archivi]
    [chiedo|esigo|pretendo|richiedo|sollecito|intimo] (la|l'|il|una) (vostra|immediata|immediato|tempestiva) [cessazione|interruzione|cancellazione dalla|rimozione dalla|sospensione|disiscrizione|blocco dell'invio|cancellazione del mio numero]
    [sarei|sarebbe|apprezzerei|gradirei|vorrei|vi sarei|le sarei] (molto) (grata|grato|gentile|bello|gradito|che|se) (che|se|la) (la) [smetteste|smettiate|cessaste|smettesse|toglieste|rimuoveste|cancellaste|mi toglieste|finiste|piantaste|la smetteste|interrompeste]
    [un|ancora un|il prossimo|un solo] (solo) (altro) [messaggio|sms] (ancora) (e) … [denuncio|segnalo|garante|avvocato|blocco|querelo|polizia|denuncia]
    ^ [remove_me] $
    ? ^ [non|nn] [importunatemi|rompetemi|rompete|disturbatemi|seccatemi|scocciatemi|stressatemi|assillatemi|molestatemi|tormentatemi] (più) $
    [potete|potreste|può|puoi|potrebbe|gentili da|gentile da|cortesi da] [togliermi|cancellarmi|rimuovermi|eliminarmi|disiscrivermi|levarmi|depennarmi] dall'[list]
    [discard] (pure|via) (del|di|il) [mio|questo] [numero|cellulare|contatto|telefono|recapito|cell|num]
    [questo|mio|il mio|nostro] [numero|cellulare|telefono|recapito] non (deve|può|dovrebbe|va|vuole) (più) (essere|ricevere|venire) (più) [contattato|chiamato|usato|utilizzato|disturbato|ricevere|messaggi|pubblicità]
    [vostri|vostre|tuoi|suoi|questi|queste] (det) [texts] non (sono|mi) (più) (sono) [graditi|gradite|benvenuti|benvenute|desiderati|desiderate|richiesti|interessano|servono|autorizzati]
    ? [vostri|vostre|questi|queste|sti|ste] (det) [texts] (sono|mi|hanno) (un|una|davvero|molto|troppo) [stufato|stancato|rotto|danno fastidio|disturbano|insopportabili|una rottura|fastidiosi|fastidiose|indesiderati|indesiderate|una molestia|seccano|scocciano]
    non (sono|siamo) (più) (un|una) (vostro|vostra) [cliente|clienti|socio|socia|abbonato] … [basta|smettete|non|cancellate|toglietemi|stop|smettetela|togliete|cancellatemi|eliminate]
    non (serve|occorre|bisogna) (più) (che) (mi|ci) (continuiate a) [scriviate|mandiate|inviate|contattiate|avvisiate|chiamiate|mandarmi|inviarmi|scrivermi|informiate|contattarmi]
    non (c'è|c'e|ce|vi è) (più) [bisogno|necessità] (di) (che) (mi|ci) (continuare a) [mandarmi|inviarmi|scrivermi|contattarmi|avvisarmi|scriviate|mandiate|inviate|contattiate|chiamarmi|mandare|inviare|disturbarmi]
    [sarei|sarebbe|apprezzerei|gradirei|preferirei|vorrei|ringrazio|vi prego] (molto|molto più) (grato|grata|gentile|lieto|felice) (se|che) (voi) non (mi|ci) [inviaste|mandaste|scriveste|contattaste|inviate|mandaste più|arrivassero|disturbaste|chiamaste]
    ? ^ (mi|scusate) [potete|potreste|può|puoi|potrebbe|potresti|sareste così gentili da] (gentilmente|cortesemente) [togliere|togliermi|cancellare|cancellarmi|rimuovere|rimuovermi|eliminare|eliminarmi|disiscrivere|disiscrivermi|levare|levarmi|depennare] (subito|da lì|da qui) $
    [potete|potreste|può|puoi|potrebbe|gentili da|gentile da] (gentilmente|cortesemente) [togliermi|cancellarmi|rimuovermi|eliminarmi|disiscrivermi|levarmi|depennarmi] (da|dal|dall|dalla|dai|dalle) (det) (det) [list]
    ? ^ (io|adesso|ora) [voglio|vorrei|desidero|intendo] (io) [uscire|uscirne|disdire|la disdetta|cancellarmi|disiscrivermi|cancellare|annullare|togliermi|essere cancellato|essere rimosso] (subito|tutto questo) $
    ? ^ (io|adesso|ora) [disdire|la disdetta|cancellarmi|disiscrivermi|essere cancellato|essere rimosso] (subito) $
    mi [voglio|vorrei] [cancellare|disiscrivere|rimuovere]
    ? ^ (mi) [state|stai] (solo|veramente|davvero) [rompendo|scocciando|stressando|disturbando|infastidendo|tormentando|stufando|assillando]
    ? ^ (ma) che [rottura|pizza|palle|noia|due palle|scocciatura|stress|strazio|seccatura] (di|con|sti|ste|questi|queste|i|le) (det) (texts) $
    che [rottura|pizza|palle|noia|scocciatura|strazio|seccatura] (di|con) [sti|ste|questi|queste|i vostri|le vostre] (det) [texts]
    ? ^ [interrompete|interrompere|sospendete|fermate|smettere|disattivate|disattivatemi] (subito|tutto questo) $
    ? ^ (no|io) (questo|questi) [non|nn] [lo voglio|li voglio|la voglio|le voglio|voglio più|desidero più|voglio grazie|lo desidero|ne voglio] (più) $
    [non|nn] [desidero|voglio] più $
    [non|nn] [inviate|mandate|scrivete|inviatemi|mandatemi|invii|mandi|spedite] (più) (nulla|niente|nient) [altro|altri|altre|nulla|niente|mai più]
    ? ^ [mai più|mai piu|mai +|mai più grazie|basta così] $
    [non|nn] (mi|m|ci) [scrivete|mandate|inviate|contattate|chiamate|disturbate|importunate|rompete|scriva|contatti|mandi|disturbi] [più|piu] $
    [non|nn] mi [contatti|scriva|mandi|disturbi|chiami|invii|importuni|importunate|rompete] (più) (mai|niente) $
    ? ^ (questo è|è|e|ultimo) [ultimo avviso|l'ultimo avviso|l'ultima volta|ultima volta|ultimo avvertimento] (che) (lo dico|ve lo dico|prima di) $
    ? ^ (io|ora|adesso) vi [denuncio|segnalo|blocco|querelo|denuncerò|segnalerò|bloccherò|segnalo tutti|denuncio tutti] (ora|tutti|per spam|subito) $
    ? ^ [numero|contatto|siete|sei|vi ho] [bloccato|bloccati|segnalato|segnalati|bloccata] (per|come) (spam) $
    ? ^ [bloccato|segnalato|bloccati|segnalati] (e) [segnalato|bloccato|segnalati|come spam|per spam] $
    [segnalato|segnalati|segnalo] come spam
    ? ^ (questo|questa|ormai) [è|sono] (una|uno|puro|proprio) [molestia|spam|stalking|molestie|abuso|persecuzione] $
    ? ^ (puro) [stalking|molestie|molestia] $
    mi sono già [disiscritto|disiscritta|cancellato|cancellata]
    ? [non|mai] [ho|vi ho|abbiamo] (mai) [autorizzato|acconsentito|consentito]
    [oppongo|opposizione] (al|alla) (trattamento|uso|utilizzo) (dei miei dati) (a|per) (fini|finalità|scopi) (di) [marketing|pubblicitari|pubblicità|promozionali|commerciali]
    [tenetevi|tieniti|risparmiatemi|risparmiatevi|ficcatevi] (pure|per voi) (det) (det) [texts]
    ? ^ [non|nn] (mi|m) [interessa|interessano] (più) (niente|nulla) $
    [non|nn] m interessa
    ? ^ [non|nn] (me) (ne) [frega|importa|interessa] (niente|nulla|un cazzo) (delle|dei|di) [vostre|vostri|queste|questi] (det) [texts] $
    ^ [cancellare|eliminare|togliere|rimuovere] (il) (mio|questo) [numero|contatto|nominativo] $
    [consideratemi|mi consideri] (pure|ormai) (da ora) [disiscritto|disiscritta|cancellato|cancellata|fuori]
    ? ^ (io) [voglio|vorrei|desidero|pretendo] che (tutto questo|questa cosa|questi messaggi|la) (la) [finisca|smetta|smettesse|finisse|smettano|cessi|smettiate|si fermi|finiscano|cessino] $
    [smettete|smettetela|smetta|smettila|basta|evitate] di insistere
    ? ^ [non insistete|non insista|inutile insistere|non insistere più|non insistete più] $
    [rispettate|rispetti] (la) (mia) [scelta|decisione|volontà|privacy|richiesta] e [non|smettete|basta|toglietemi|cancellatemi]
    [numero|nome|cellulare] non (deve|dovrebbe|ha) (più) (niente a che) (stare|essere|fare|comparire) [nella vostra|nelle vostre|nei vostri|nel vostro|con voi|in nessuna|sulla vostra]
    [ancora non|non ancora] mi avete (ancora) [cancellato|tolto|disiscritto|rimosso|eliminato|cancellata|tolta|disiscritta]
    [vostri|questi|sti] (continui|costanti|incessanti|ripetuti|soliti|tutti) [continui|costanti|incessanti|ripetuti|stupidi|inutili] (det) [texts]
    ? ^ [nulla più|niente più] [da voi] $
    non (mi) [mandatemi assolutamente|inviatemi assolutamente|mandate assolutamente|scrivetemi assolutamente] (più) [nulla|niente]
    non (avete|ha) (il|alcun|nessun) (mio) [permesso|consenso|diritto|autorizzazione|il permesso|il diritto] (di|a|per) [scrivermi|mandarmi|inviarmi|contattarmi|chiamarmi]
    [linea|numero|telefono|cellulare] (è) (di|del|da) [lavoro|aziendale|ufficio|servizio] (quindi) [niente|non|basta|no]
    [fatemi|fate|mi faccia|fammi|abbiate] (il|la) [favore|cortesia|piacere|gentilezza|bontà] (di) [non scrivere|non scrivermi|non mandarmi|non inviarmi|smettere|smetterla|togliermi|cancellarmi|di non scrivermi|di non scrivere|non contattarmi|lasciarmi in pace]
    in lutto … [non mandatemi|non scrivetemi|non inviatemi|basta messaggi|smettete]
    ? mi (danno fastidio|disturbano|infastidiscono|seccano|scocciano|stressano) (molto) [i vostri|i tuoi|questi|sti|le vostre|tutti questi] (det) [texts]
    non [voglio|desidero] (avere|saperne|sapere) (più) [nulla|niente] (più) (a che fare) [con voi|di voi|della vostra azienda|con la vostra azienda]
    [ultima volta] (che) (ve|vi) (lo) (chiedo|dico) … [smettere|smettetela|basta|cancellatemi|togliermi|stop|di smettere]
    [not] [write] (me|mi|ne|ci) [again]
    [not] [write] (più) (det) (det) (det) [texts]
    [not] (mi|ci|ne|me) più [write]
    [not] [write] (più) [ste|sti|queste|questi|sta|ste robe|queste cose|niente|roba]
    ? [not] [scrivetemi|mandatemi|inviatemi|contattatemi|disturbatemi|importunatemi|assillatemi|stressatemi|scocciatemi|seccatemi|tormentatemi|messaggiatemi|insistete|mandatemene|inviatemene|speditemene|mandarmene] $
    ? [non|nn|nun] (mi|ci) [scrivete|mandate|inviate|contattate|disturbate] (più) (x|per) [favore|piacere|cortesia] $
    (di|a|da) non [mandarmene|inviarmene|spedirmene|riceverne|mandarne|inviarne] (più) [altri|altre|più|ulteriori|nessuno]
    [non|nn|nun|nom|no] [want] (più) (det) (det) [sms] (più) $
    [non|nn|nun|no] (ne) [voglio|vogliamo|vojo|desidero] (più) [altri|altre|più|proprio] $
    ? ^ (io|questi|ste) [non|nn|nun|no ghe] (ne|li|le|lo) [voglio|vojo|volio|vogliamo|desidero] [più|proprio|mica|altri] $
    ? ^ (io|questi|ste) [non|nn|nun|no ghe] [ne|li|le] [voglio|vojo|volio|vogliamo|desidero] $
    [texts] (io) [non|nn|nun] (li|le|lo|la|ne) [want] (più)
    [texts] (io) (proprio) [non|nn|nun] (li|le|lo|la) [sopporto|reggo|gradisco|leggo|guardo|ho chiesti|ho chieste|ho mai chiesti|ho mai chieste|ho richiesti]
    [non|nn|nun] [volere|vuole|vole|desidera|vogliono] (più) (ricevere) (più) (det) [texts]
    [no|non|tu non|lei non] [mandare|scrivere|inviare|contattare] (a) [=me|mi|più] (più|altri|altro|niente) (det) (texts)
    ? (adesso|ora|però|per favore) [no|non] [mandare|scrivere|inviare] [altri|altro|niente] (det) (texts)
    [seconda|terza|quarta|quinta|sesta|ennesima|decima|centesima|millesima|ultima] volta che (ve|vi|glielo) (lo) [chiedo|dico|ripeto|scrivo|chiediamo|domando|rispondo]
    [quante|mille|tre|due|cento] volte (ve|vi|lo|glielo) (lo) (devo|dovrò|ho) (ancora) [dire|ripetere|chiedere|scrivere|detto|chiesto|dirvelo|ripeterlo|dirlo]
    [ve|vi] (lo|l') [ho|avevo|abbiamo] (già) [detto|chiesto|scritto|comunicato|deto|dtto] (più volte|mille volte|tre volte|già|che) (di|che) [non|smettere|togliermi|cancellarmi|smetterla|basta|stop|togliere|rimuovermi]
    (ho|o|avevo|abbiamo) (già) [detto|chiesto|scritto|comunicato|deto|dtto] (più volte|mille volte|tre volte|già) (di|che) [togliermi|cancellarmi|rimuovermi|non mandarmi|non scrivermi|non inviarmi|non contattarmi|non disturbarmi|non mi interessa|non voglio più|non voglio|non voglio messaggi|non voglio ricevere|non desidero]
    ? [lasciare in pace|lasciate in pace] [questo|il mio|la mia|me|mia|mio] (numero|telefono|cellulare)
    (quando|quanno|ma quando|ma) (è che) la [finite|piantate|smettete|fate finita|finimo|finiamo|smettiamo|piantiamo|smette|finisce] (un po) [di|de|con|co|o]
    ? (ma) la [piantate|smettete|fate finita|piantiamo|smettiamo|finiamo|finite] $
    ? [ma quando|ma quanno|quando|quanno|ma] (è che) [smettete|la smettete|la finite|la piantate|vi fermate] (una buona volta|per favore) $
    [avete|avit|avite|m'avete|mavete|avetemi|ciavete] (veramente|proprio|davvero|un po) [scassato|scassat|rutto|rott|scocciato|frantumato|fracassato|annoiato|sfinito|esasperato|seccato|stressato]
    ? ^ [mi avete|ci avete|mi hai|ci hai] (proprio|veramente|davvero) [stancato|stufato|scocciato|esasperato|stressato|sfinito|rotto]
    [lasciatemi|lasciami|lasciateci|lassatm|lassateme|lassatemi|lasciateme|lassame|mi lasci|lasatemi] (tutti|un po) (in|im|n) [pace|sta|stà|stare|perde|campare|perdere|vivere|respirare]
    [lasciate|lasci|lascia] (in) [stare|pace] (pure) [relative]
    [lasciate|lasci|lascia] [relative] (in) [pace|tranquilla|tranquillo|stare]
    [smettete|smettetela|basta|smetta|evitate] (di) [scrivere|mandare|disturbare|inviare|chiamare|importunare|telefonare|tormentare] (det) (texts) (a) [relative]
    [not] [write] (più) (det) (texts) a [relative]
    [not] [write] più (a) [mio|mia|miei|questo|questa]
    [quit] (di) [farle|fargli|farmi|farci|fare] (gli|tutta|sempre) [auguri|pubblicità|spam|proposte|offerte|pressione]
    [levatevi|toglietevi|sparite|levateve|scomparite|uscite|andatevene] (tutti|subito) [dai|dalle|dal|dalla|di|da|de] [away]
    [fuori|via] (tutti|subito) [dai|dalle|dal|dalla|di|da|de] [scatole|palle|balle|maroni|coglioni|mio telefono|mio cellulare|mio numero|mia vita|mia rubrica|mio whatsapp|mio cell|cazzo]
    (ai|alle|dai|dalle) [away] (ma) [avete rotto|m'avete rotto]
    [want] (che|se) (la|voi) [cease_sbj]
    [chiedo|chiediamo|esigo|pretendo|vorrei|desidererei|gradirei|spero|preferirei|apprezzerei] (che|se) (la|voi|questi) (det) (texts) [cease_sbj]
    [want] (di) essere [taken_off] (da|dal|dalla|dalle|dai|dagli) (det) (det) (list)
    [essere|sia|venga|venire|esser|esere] [taken_off] [da|dal|dalla|dalle|dai|dagli] (det) (det) [list]
    [vorrei|voglio|desidero|chiedo|gradirei] (di) (esere|esser|essere) [taken_off] (per favore) $
    non [vedervi|sentirvi|leggervi|ricevervi|trovarvi|avervi] (mai) più
    non (voglio|vorrei|intendo|desidero) (mai) (più) [vedervi|sentirvi|leggervi|ricevervi] (mai) [più|sul|sul telefono]
    [no_need] (che|di) (voi) [mi|ci] [keep_on] (a|altri|più|det) (texts)
    [no_need] (che|di) (voi) [insistiate|insistete|insistere|scriviate|mandiate|contattiate|avvisiate|avvisarmi|inviarli|mandarli|mandarle|inviarle|mandarmi|inviarmi|scrivermi|contattarmi|informarmi|ricordarmelo|mandarmeli|mandarmele|inviarmeli|inviarmele|mi scriviate|mi mandiate|mi inviate|mi contattiate|mi avvisiate|mi informiate|spedirmi|spedirmeli|continuare a mandarmi|continuare a scrivermi|continuare a inviarmi|continuare a mandare|continuare a inviare] (a|altri|più|det) (texts)
    ? [no_need] (che|di) (voi) [mandarli|mandarle|inviarli|inviarle|insistere|insistiate|continuiate|scriviate|mandiate]
    [risparmiateveli|risparmiatevele|risparmiatemeli|risparmiatemele|teneteveli|tenetevele|risparmiarveli|risparmiarvele|risparmiarmeli|risparmiarmele|ficcateveli|infilateveli|tenerveli|tenervele]
    [potete|potreste|può|dovete] (anche|pure) [risparmiarvi|risparmiarmi|risparmiarveli] (det) (det) [texts]
    [tenete|tieni|tenetevi|infilatevi|mettetevi] (pure) (fuori) (i vostri|le vostre) [me|texts] (dove) [dove|in|fuori]
    [lasciatemi|lasciateci|tenetemi|lasciami|teneteci] (pure) [fuori|in disparte]
    ? non (so|saprei) (più) (che|cosa) [farmene|farci] (dei|delle|degli) (det) [texts]
    [avvisi|messaggi|offerte|promozioni|sms|pubblicità] (nemmeno|neppure|neanche) (mi|ne) (interessano|servono|voglio|ho) [nemmeno|neppure|neanche|non mi servono|non mi interessano]
    (le) (vostre|queste|i) [texts] (del|di|della) … non (mi) (servono|interessano) (più) [servono|interessano|riguardano]
    [divieto|vietato|proibito|vieto|vietiamo] (assoluto) (di) (l') [inviare|invio|mandare|scrivere|contattare|mandarmi|inviarmi|scrivermi|contattarmi|l'invio] (det) (det) [texts]
    [vieto|proibisco|vi vieto|le vieto] (di|assolutamente) (di) [sending]
    [provvedere|provvedete|procedere|procedete|si proceda|provveda|proceda|provvediate] (subito|a) (alla|con la|con|all') (immediata) (mia) [rimozione|cancellazione|disiscrizione|eliminazione|disattivazione|esclusione] (da|dal|dalla) (det) (list)
    [chiedo|richiedo|chiediamo|vorrei|pretendo|esigo|desidero|si chiede|sollecito] (la|l'|una|mia) (immediata) (mia) [disattivazione|disdetta|rimozione|sospensione|interruzione|cessazione|disiscrizione|esclusione] (immediata) (del|della|dal|dei|dalla|da|degli)
    [si prega|si chiede|preghiamo|chiediamo|prego|pregasi] (cortesemente) (di) [cessare|interrompere|sospendere|terminare|evitare|disattivare|rimuovere|cancellare|eliminare|escludere] (det) (det) (det) [texts|numero|invio|utenza|list|recapito]
    [si diffida|vi diffido|si intima|vi intimo|intimo|diffidiamo] … [invio|inviare|comunicazioni|messaggi|contattare|texts|cessare]
    [cambiate|cercatevi|trovatevi|trovate] (pure) (un|un'|una) (altra|altro) [vittima|numero|cliente|pollo|polli|bersaglio|hobby|mestiere]
    ? [grazie|a me|per me|anche|sms] (ma) (grazie) anche no $
    [dimenticatevi|scordatevi|dimenticate|scordate|dimenticati|scordati|dimentichi] (pure|anche) [di me|che esisto|di noi|che ci conosciamo|il mio numero|questo numero|di questo numero|del mio numero|il mio nome|me]
    [fate|fa|faccia|fingete] (pure|finta) (come se|che|finta che) (io) (non) [finta che sia morto|finta che sia morta|esistessi|non esistessi|non esista|sia morto|sia morta|fossi morto|fossi morta]
    [attaccatevi|andate|vada|andatevene|attaccati|vai] (tutti|pure|un po) (al|a) [tram|tubo|cagare|quel paese|farvi benedire|farvi un giro|quel posto|fare in culo|zappare|ramengo|remengo|morì ammazzati|mori ammazzati|scopare il mare|spigolare|rompere le scatole a]
    [andate|vada|vai] (a) rompere (le scatole|i coglioni|le palle|le balle) (a|da) [altri|qualcun|qualcuno|un'altra|un altro|un'altra parte]
    ^ [fermatevi|finitela|piantatela|piantiamola|finiamola|smettiamola|smettetela|desistete|finitila] (qui|qua|mo) (subito|ora|adesso) $
    ? (che|questo) (questo) sia [l'ultimo|l'ultima|ultimo|ultima] [messaggio|sms|volta che mi|che mi]
    come (si|vi|ti) [permette|permettete|permetti|permettono|osate|osa] (di|a) [scrivermi|mandarmi|disturbarmi|contattarmi|chiamarmi|inviarmi|rompere|usare il mio numero|scrivere]
    ? ^ non [lo faccia|lo fate|fatelo|lo faccia più|permettetevi|azzardatevi|provateci|ci provate] (mai) più
    non [azzardatevi|permettetevi|osate|vi permettete|si permetta|provate] (più) (a) [sending] (più|mai)
    (che|cosa|perché) (mi) [scrivete|mandate|inviate|insistete|continuate] (questa roba) a fare
    ? ^ (ma) [lasciate perdere|lasciatemi perdere|lasci perdere|lascia perdere con sti|passate oltre] (per favore|me) $
    [passate oltre|lasciate perdere|lasci perdere] (e|che) (non) … [non disturbatemi|non scrivetemi|non mi interessa|non compro|basta|smettete]
    ? ^ (e) [zitti|state zitti|fate silenzio|tacete] (per sempre|una buona volta|tutti) $
    ? [scrivete|scrivetelo|mandatelo|mandateli|inviateli|mandatele|scrivetegli|rompete] (questi|ste) (messaggi|cose) a [qualcun altro|qualcuno altro|altri|qualcun|vostra sorella|vostra madre|vostra nonna|tua sorella|chi li vuole|chi interessa] (altro)
    [rinuncio|recedo|disdico|rinunciamo|recediamo|rinunciare] (al|ai|alle|alla|dal|a|agli|dalla|il|l') (vostro|vostri|vostre|servizio) (di) [texts|servizio|newsletter|iscrizione|list]
    [chi] (ve|vi|le|ti) (l') (ha) (mai) [dato|autorizzato|autorizzati|detto|chiesto] (il|a|di) [permesso|consenso|autorizzazione|mandarmi|scrivermi|contattarmi|niente|nulla|scrivere|inviarmi] (di|a|per) (scrivermi|mandarmi|contattarmi)
    nessuno (ve|vi) (lo|l') (ha) (mai) [chiesto|chiesti|autorizzato|autorizzati|dato il permesso]
    [unsubscribatemi|unsubscribetemi|unsubbatemi|dissubscribetemi|disabbonatemi|disabbonami|disabbonarmi|desottoscrivetemi|desiscrivetemi|disinscrivetemi|disiscriviti]
    ? (no) (guarda|grazie) niente (più) [messaggi|sms|pubblicità|offerte|promozioni] (per|a) (me)
    non (mi) [dovete|deve|devi] (più) [scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|chiamarmi] (più|niente|altri|det) (texts)
    non (mi) [dovete|deve|devi] (più) (mi) [scrivere|mandare|inviare|contattare|disturbare|rompere] (più|niente|altri|det) (texts)
    non mi [dovete|deve|devono] (più) arrivare (più|niente|altri|det) (texts)
    non (mi) (deve|devono|dovrebbe|dovrebbero) (più) [arrivare|arrivarmi] (più) (det) (det) [texts|niente|nulla]
    [astenetevi|si astenga|astenersi|asteniatevi|vi astenete|astenervi] (da|dal|dall'|dallo) (ulteriori|det) [sending|texts|contatti|invii|invio|inviare|inviarmi|scrivermi]
    [numero|utenza|recapito|nominativo|contatto|nome] (deve|dovrà|dovrebbe|venga|sia) (essere) [sparire|cancellato|rimosso|eliminato|tolto|depennato|escluso|tolta|rimossa|cancellata|sparisca|esclusa] (da|dai|dal|dalla|dalle) (det) (det) [list]
    [numero|utenza|linea|telefono|cellulare] … [solo|soltanto|esclusivamente|unicamente|aziendale|di lavoro|di servizio|per lavoro|per emergenze] (per|di) (il|lavoro|emergenze|uso|famiglia) … [niente pubblicità|niente messaggi|niente sms|niente promozioni|niente offerte|non per|non voglio|non scrivete|non mandate|vietato|no pubblicità|pubblicità|basta]
    qui (non) (vogliamo|voglio|accettiamo|si accetta|niente|no) [niente|non vogliamo|non accettiamo|non voglio|non si accettano|no] (det) [texts]
    non (mandate|perdete|sprecate|buttate) (più|altro) [perdete|sprecate|buttate|buttate via] (più|altro|il vostro) [tempo|soldi|credito|sms|messaggi|energie] (con me|per me|a scrivermi|con questo)
    (non) [perdete|sprecate|buttate] (altro|più|il vostro) [tempo|soldi|credito|energie] (con|per|a) [me|noi|questo|scrivermi]
    [smettete|smettetela|evitate|basta|finitela] (di) [sprecare|perdere|buttare|gettare] (il|i|altro) (vostro|vostri) [tempo|soldi|credito|messaggi]
    (vi|li|vi ho|ho) [vi ho bloccati|vi ho bloccato|vi ho già bloccati|vi blocco|vi sto bloccando|vi ho segnalati|vi ho segnalato|vi bloccherò|ho bloccato il vostro|vi ho messo in blacklist|vi ho silenziati]
    ? [segnalati|segnalato|segnalata] (e|come) [bloccati|bloccato|spam|indesiderati]
    [al|se|alla] [prossimo|prossima] (sms|messaggio|volta|volta che mi scrivete) (vi|parte|scatta|faccio) (la|una|parte) [threat]
    se [me ne|ne] [arriva|arrivano|ricevo] … [threat]
    se (mi) [arriva|arrivano|ricevo] (ancora) (un altro|altri|det) [texts] … [threat]
    se (non|mi|ci|la) … [smettete|scrivete|mandate|continuate|insistete|togliete|cancellate|disturbate|contattate] … [threat]
    o (la|mi) [smettete|togliete|cancellate|piantate|finite|levate] o … [threat]
    ? ^ (siete|è|siate|vi) [avvisati|avvertiti|avvisato|ho avvisati|ho avvertiti|ho avvisato|uomo avvisato] $
    (io) (qui) (con voi) (la) [chiudo qui|chiudiamola qui|finisce qui|la finiamo qui] … [non|basta|niente]
    ? [mi|ci] [state|stai] [consumando|intasando|riempiendo|saturando|prosciugando|svegliando|tormentando|perseguitando|tartassando|assillando|esasperando|facendo impazzire|martellando|bombardando|molestando]
    [non|nun|nn] (se) ne può più (di|dei|delle|con) (det) (det) (texts)
    [non|nun|nn] ne posso (proprio) più (di|dei|delle|con) (det) (det) [texts|voi|ricevere|questa]
    ? ^ (io) [non|nun|nn] ne posso (proprio) più (di voi) $
    ? non [sopporto|reggo|tollero|tollererò] (più) (i|le|questi|queste|ste|sti) (vostri|vostre|continui|continue) [texts]
    [stufo|stufa|stanco|stanca|stufi|satura|saturo|esausto|esausta|esasperato|esasperata|arcistufo|arcistufa] (marcio|marcia|morta|morto) (di|dei|delle|con|del|da) (ricevere|leggere|trovare|sentire|vedere) (det) (det) [texts|bip|suonerie|voi|pubblicità]
    [troppi|troppe|tanti|cinque|dieci|mille|tutti sti] [texts] (al giorno|in un giorno|ogni giorno|oggi) … [basta|smettete|stop|toglietemi|cancellatemi|non]
    [farei|faccio|facciamo] (volentieri|tranquillamente) (volentieri) a meno (di|dei|delle|d') (det) (det) (texts) (d'ora in poi|in futuro)
    fare (volentieri|tranquillamente) a meno (di|dei|delle) (det) (det) [texts|voi]
    (delle|dei) (vostre|vostri) [texts] (di|del) … [farei|faccio|posso fare|so fare] (volentieri) a meno
    [fatemi|fammi|mi faccia|fate] (pure) (la|il) [uscire|cortesia e|favore e] (da|dal|dalla|di) [questa|questo|quella|sta|qui|lì|vostra|vostro]
    (se) mi [togliete|levate|cancellate|rimuovete|eliminate|disiscrivete|depennate] (è|sarebbe|fareste|mi fate) [meglio|un favore|un piacere|contento|contenta|bene]
    [mi] [togliete|levate|cancellate|rimuovete|eliminate|disiscrivete|depennate] (per favore|pls|subito|da qui|da lì|dalla lista) $
    [non] (ci) [vengo|compro|sono] (mai) (più) … [quindi|perciò|perció|così|dunque] (basta|smettete|toglietemi) [non mandate|non scrivete|non inviate|toglietemi|cancellatemi|smettete|basta messaggi|inutile]
    via [da|dalla|dal|dalle] (questa|vostra|vostre|quella) [lista|liste|elenco|mailing] (det)
    ^ via [dalla|da] (vostra) [list] $
    [ho] (già) dato (grazie) … [non disturbatemi|non scrivetemi|passate|basta|non mandate]
    [basta] (ocn|con|co|cn|cu|di|coi|cogli|colle) (sti|ste|sta|det) (det) [texts]
    (non) [mi servono|mi interessano|mi serve] (più) (i|le|gli) (vostri|vostre) [texts] (non mi servono più|grazie)
    [died] … [continuate|continua|continuano|ancora] (a|gli|le) [scrivergli|scriverle|mandargli|mandarle|inviargli|scrivere|mandare|inviare]
    [mettetevela|mettetevele|mettetevelo|mettetevi|mettete|ficcatevela|ficcatevele|ficcatevelo|infilatevela|infilatevele|infilatevelo|ficcatevi] … [dove|nel|su per|in] (dico|so) [io|culo|dove|il sole]
    [ficcatevi|infilatevi|mettetevi|ficcateveli] (pure) (i vostri|le vostre|det) [texts]
    [recedere|rinunciare|uscire|disdire|cancellarmi|disiscrivermi|ritirarmi|recesso|escludermi] [dal|dalla|al|alla|il|la|da|dai|dalle|dagli] (vostro|vostra|vostri) [list|texts|servizio]
    [not] [scassate|scassare|rompete|cacate|rompite|scassa|rumpite|rompe|scassati] (a|o|la|le|il|u|lu|i) [minchia|cazz|cazzo|palle|uallera|guallera|ball|cabasisi|ciolla|belino|marun|maroni|balle|scatole|coglioni|salsiccia|pazienza]
    ? (ve l') ho (già) detto (di) no $
    ? se (la) [continuate|continua|insistete|non smettete|continuate così] … [cambio|vado|non compro|non vengo|mi rivolgo|disdico|mi perdete]
    [l'ultima|ultima|l'ennesima|la terza|la quarta|la seconda] volta che [ve|vi|glielo|te] (lo|l') [chiedo|dico|ripeto|scrivo|domando|avviso|avverto|ho chiesto|ho detto]
    [stufata|stufato|stancata|stancato|scocciata|scocciato|rotta|rotto le scatole|annoiata] (di|dei|delle|con) (ricevere|leggere) (det) (det) [texts|voi]
    non [deve|devono|può|possono|dovrebbe] (più) [ricevere|riceverne|vedere|leggere] (det) (det) [texts]
    ? ^ non mi [serve|servono] (più) niente (da voi) $
    [chiudete|chiudere|chiuda|sospenda|cessate|terminate|eliminate|revocate|disattivate] (la|l'|il) (mia|mio) [iscrizione|l'iscrizione|abbonamento sms|adesione|servizio sms]
    [remove] (il) (mio|questo|nostro) [numero|nome|contatto|nominativo|recapito|cellulare|cell] (dall'|da) dall'[list]
    [remove_me] dall'[list]
    [essere|venire|esser] [taken_off] dall'[list]
    [dall'invio|all'invio|dell'invio|l'invio] (di) (det) (det) [texts] [basta|non|cessi|cessate]
    [interrompere|interrompete|sospendere|sospendete|cessare|cessate|bloccate|bloccare|fermate|fermare|terminate|stoppate|stoppare|disattivate] (immediatamente|subito) [l'invio|l'inoltro|gli invii|la spedizione|ogni invio|ogni comunicazione|qualsiasi comunicazione|le comunicazioni|il servizio]
    ? (e) (ma) [ancora voi|sempre voi|di nuovo voi|aridaje] … [basta|smettete|cancellate|toglietemi]
    mi (avete|hai) [intasato|riempito|svegliato|intasate|riempite] (il|la|di) (telefono|casella|det) (det) [texts|telefono|casella|memoria]
    [toglietemelo|toglieteli|cancellatelo|rimuovetelo|eliminatelo] (subito) (per favore) [dalla lista|da lì|dalle liste|dall'elenco|dal vostro|dai vostri]
    [non|nn] (sono|siamo) (più|assolutamente|minimamente|affatto) [interessato|interessata|interessati] (a|alle|ai) (det) (det) [texts|voi|prodotti|offerta]
    [non|nn] (mi) [interessa|interessano] (più|assolutamente|proprio|minimamente) [quello che|ciò che|niente di|nulla di] … [vendete|offrite|proponete|mandate|vostro]
    ^ stop und … [vernichten|löschen|entfernen]
    [chiedo|chiediamo|prego|supplico|vorrei|gradirei|vogliate|voglia] (cortesemente|gentilmente) (di) [cancellare|rimuovere|togliere|eliminare|depennare] (il) (mio|questo|suo|nostro) [numero|nominativo|contatto|recapito|cellulare|utenza|nome]
    [vogliate|voglia] (cortesemente|gentilmente) [remove_me] (da|dal|dalla|dalle) (det) (list)
    vi [supplico|imploro|scongiuro|prego|chiedo|esorto] (di) (davvero) [smettete|smettetela|smettere|cessare|basta|finitela|fermatevi|piantatela|interrompere|smetterla]
    (ma) la (volete|vuole|vuoi) (proprio) [volete piantare|volete smettere|volete finire|vuole smettere|volete piantarla] (di|con|o no)
    non (vi|si) (fatevi|fate|faccia) (più) [fatevi più sentire|fatevi più vivi|fatevi sentire|faccia più sentire|fatevi più vedere|fatevi vivi]
    ? (che) [rompiscatole|rompicoglioni|rompipalle|scocciatori|stalker|zanzare|pesantoni|assillanti|insopportabili] (che) siete
    siete (veramente|proprio|davvero|peggio) (delle|di|dei) [rompiscatole|rompicoglioni|rompipalle|scocciatori|stalker|zanzare|pesantoni|assillanti|asfissianti]
    se (mi|ci) [riscrivete|rimandate|ricontattate|richiamate|scrivete|mandate|insistete|continuate] (ancora|di nuovo) (un altro|altri) (texts) [vi blocco|vi denuncio|blocco tutto|vi segnalo|chiamo|vi querelo]
    ? ^ (per favore) (io) non [mandate|scrivete|inviate|mandatemi|scrivetemi] (più|nulla|niente) $
    ? [vorrei|voglio] (solo) [togliermi|cancellarmi|disiscrivermi|uscirne|essere lasciato|essere lasciata] (in pace|da qui) $
    non ce la (faccio|facciamo) (più) [faccio più|facciamo più] [con|di|a|a leggere] (det) (det) [texts|voi|leggere]
    [not] [disturbate|importunate|tormentate|molestate|assillate|spaventate|chiamate] (più) [relative]
    ? ^ [evitate|evitatelo|anche basta|anche meno] (grazie|proprio|dai) $
    ? ^ [stop|basta] [per piacere|per favore|per cortesia|x favore|vi prego|grazie mille|please|pls]
    [per l'ennesima volta|per l'ultima volta|per la terza volta|per la seconda volta] [no|basta|stop|non]
    [avete|hai] (fatto) (passare|perdere) [la voglia|la pazienza] (addio|basta)
    mi avete fatto [passare la voglia|perdere la pazienza|scappare la pazienza]
    ? ^ [disdico|annullo|cancello] tutto $
    ? [glad] & [wont_come]
    ? [siete|eravate|vi metto|vi ho messo|vi ho messi|finite|finirete|andate|state|vi trovate] (finiti|ormai|tutti|già|dritti) [nella mia lista nera|in lista nera|nella lista nera|in blacklist|nella mia blacklist|nella blacklist|tra i bloccati|fra i bloccati|tra i numeri bloccati|tra gli indesiderati|fra gli indesiderati|tra le mie bestie nere]
    ? (ogni|tutti|i|qualsiasi|qualunque) [vostro|vostri|tuoi|vostre|vostra] (det) [notices] … [cestinato|cestinata|cestinati|cestinate|buttato via|buttati via|ignorato|ignorati|nel cestino|nello spam|nella spazzatura|nell'immondizia|non letto|senza leggere|senza leggerli|senza aprirli|senza aprire]
    ? [un no|il no|un basta|no grazie|la parola basta|la parola no] (vi|proprio|è|non) [non lo capite|non la capite|non lo accettate|non lo sentite|non vi entra|non vi basta|è così difficile|lo capite|la capite|lo accettate|è no]
    ? (questo|questa) (è|sia|era|sarà) [l'ultimo|l'ultima|l'ultima volta] (sms|messaggio|volta|avviso) che (ne) [leggo|ricevo|voglio leggere|voglio ricevere|voglio vedere|mi mandate|mi arriva|accetto|apro|tollero|sopporto|mi scrivete] (da voi|da parte vostra|vostro)
    ? che non ne (mi) [veda|arrivi|arrivino|legga|riceva|trovi|senta|vediamo|riceviamo] (più|altri|mai) (neanche l'ombra|nemmeno uno|nessuno|altri)
    ? (io) con voi (io|ormai) [ho dato|ho già dato|ho chiuso|ho finito|è finita|non voglio avere niente|non ho niente a che|non ho più niente a che|non voglio più avere]
    ? [tra|fra] [noi|me e voi|noi e voi|noi due] (qui) è [finita|chiusa|tutto finito|una storia chiusa]
    ? [fate|faccia|fingete|fai] (finta|conto|pure) (pure) (che|di) (io|come) [non ci sia|non ci fossi|non esista|non esistessi|non esisto|sia morta|sia morto|sia sparito|sia sparita|sia emigrato|non avermi conosciuto|non avermi mai conosciuto|non avermi|non conoscermi]
    ? (ma) [lasciate|lasciateci|lasciatemi|lasciaci|lascia] (pure) [campare|vivere|dormire|respirare|in pace|tranquilla|tranquille] (la povera|le|la|il) [gente|prossimo|persone|cristiani|poveri cristiani|anziani|famiglia|cristiana]
    ? [statemi|stateci|stammi|mi stia|giratemi|girateci] (tutti|pure|un po) [alla larga|lontani|lontano|a distanza|al largo|fuori dai piedi]
    ? [state|stia|tenetevi|girate] (tutti|pure|un po) [alla larga da me|lontani da me|fuori dalla mia vita|al largo]
    ? non (mi|ci) [state|statemi|stateci|stare|stia] (più|sempre) [addosso|col fiato sul collo|tra i piedi|fra i piedi|appiccicati|alle calcagna|sempre dietro]
    ? (il) (mio|nostro) [nome|numero|nominativo|contatto|recapito|cellulare] (da) (lì|là|lì dentro|quella lista|vostri archivi) (deve|ha da) [deve sparire|deve scomparire|va tolto|va cancellato|va rimosso|va eliminato|non ci deve stare|non ci deve essere|sparire|non deve starci|non deve esserci]
    ? [un po' di silenzio|un po' di pace|un po' di quiete|un po' di tregua|del silenzio|il silenzio|il vostro silenzio|la pace|la quiete] (da|da parte|assoluto) (vostra|parte vostra|voi) (mi|non|sarebbe|è) [non guasterebbe|non guasta|non sarebbe male|sarebbe gradito|sarebbe d'oro|è d'oro|mi farebbe bene|mi basterebbe|non mi dispiacerebbe|gradito|fa bene a tutti]
    ? (ho|abbiamo) (solo|appena) [sette|otto|nove|dieci|undici|dodici|tredici|quattordici|7|8|9|10|11|12|13|14] anni & [papà non vuole|la mamma non vuole|mamma non vuole|il papà non vuole|mia madre non vuole|mio padre non vuole|i miei non vogliono|non mi danno il permesso|non ho il permesso|sono piccolo|sono piccola|non compro|non posso comprare|mamma dice|la mamma dice|papà dice|mamma si arrabbia|non è roba per me|non sono maggiorenne|mi sgridano|mi sgrida]
    ? [died] & [bereaved_rest]
    ? [relative|mamma|nonna|papà|nonno|me mama|una persona anziana|una signora anziana|un anziano|un'anziana|una bambina|un bambino|un minore|un ragazzino|una ragazzina] & [spare_them]
    ? [needless] & [hours]
    ? ^ (ma) (non) [potreste evitare|potreste anche evitare|potete evitare|non si può evitare|si può evitare|potresti evitare|potreste smettere|potreste finirla|si potrebbe evitare] (grazie|vero) $
    ? [sooner] & [than_this] & [notices|voi|vostro|vostra|vostri|vostre|leggervi|sentirvi]
    ? [only_by] & [no_texts]
    [nun|nu|non] (me|ce|m') [scrivite|scrivit|scrvit|scriviteme|mannate|mannateme|manname|rumpite|chiammate|scriveteme|ruppete] (niente) [cchiù|chiù|cchiu|chiu|cchjù|più|ancora]
    [potreste|potete|potrebbe|puoi|può|vorrei|voglio|fatemi|mi] (gentilmente) [unsubscrivermi|unsubscribermi|unsubbarmi|disiscrivermi|unsubscrivere|unsubscrivete|unsubbate|unsubbo|unsubscribo]
    ? [unsubba|unsubbate|unsubscribate|disiscrivi|disiscrivete|stoppa|stoppate|silenzia|silenziate] [questo|sto|il mio|mio] [numero|cell|telefono|contatto|cellulare|account]
    ? [lasciatemi|lasciateci|lasciami|fatemi|fateci|fammi] [dormire|riposare|campare|vivere|respirare] [almeno|in pace|la domenica|di notte|una volta|la notte]
    [lasateme|lasèmela|lassème|lassela|lassèmela|lasseme|lassateme|lasciateme|lassatece|lassame|lasame] (un po) [in pase|in pace|in pas|stare|star|sta|perde|perdere|campà|sta']
    ? (mi|io) [no|nun|non] (ghe|ne|li) [vojo|voio|vuò|vöri] (più|pì) [gnente|gnent|nient|niente|nènte|nagotta|nudda|nuddu|nent] (da|de) (voialtri|voi|vialtri)
    ? [sprecate|spreca|sprecando|buttate|perdete|consumate|perdendo|buttando] (solo|soltanto|inutilmente) (il|i|vostro|vostri) [gettoni|tempo|soldi|fiato|credito|sms|batteria|corrente|inchiostro|energie] (vostro|vostri) [con me|per me|con noi]
    ? (vi) [ho già scritto|ho scritto|avevo scritto|ho già detto|ho già mandato|ho mandato|ho risposto|ho già risposto] [basta|stop|di smettere|di no|no|annulla|cancella] (e|ma) (voi|niente) [imperterriti|niente|nisba|continuate|insistete|come se nulla fosse|come niente fosse|sempre lì|ancora qui|eccovi]
    ? [vi|li|le] [cancello|elimino|cestino|butto via|ignoro] (tutti|sempre) [ogni volta|subito|appena|senza leggere|senza leggervi|senza aprire|all'istante|sempre]
    ? (vi|mi|ho) (ho|sono) (già) [have_quit] (già) [due volte|tre volte|più volte|mille volte|cento volte|dal sito|dall'app|settimane fa|mesi fa|un mese fa] … [funziona|e ancora|ancora|eppure|ma niente|e invece|continuate|continuano|niente|allora]
    (per cortesia|per favore|vi prego|prego|si prega) (di) non [inviatene|mandatene|scrivetene|inviarne|mandarne|speditene|fatene arrivare|inoltratene] (più|altri|altre|ancora)
    ? [smettiamola|piantiamola|finiscila|piantatela|smettetela|finitela] (qui|qua|lì|subito|adesso|ora) (per favore|neh|va|ok|dai|eh|grazie)
    ? ^ (e|ora|dai|su|ma|allora) [finiamola|facciamola finita|chiudiamola|diamoci un taglio] (qui|qua|lì|subito|adesso|ora) (per favore|neh|va|ok|dai|eh|grazie) $
    ? [never_allowed] (mai) [autorizzato|autorizzati|dato il consenso|dato il permesso|dato il numero|dato il mio numero|lasciato il numero|lasciato il mio numero|chiesto nulla|chiesto niente|chiesto|invitato|contattato|concesso|richiesto]
    (si|vi) [astengano|astenga|astenete|asteniate|asterrete|astenersi|astenervi|asteneste] (pure) (da|dal|dall'|dallo) (qualsiasi|ulteriore|ulteriori|ogni|qualunque|altri) (ulteriore|altro|altra) [contatto|contatti|contattarmi|comunicazione|comunicazioni|invio|invii|scrivermi|scrivere|mandarmi|inviarmi|disturbarmi|disturbare|messaggi|pubblicità]
    ? ^ (ma|e|dai|ragazzi|eddai) [mollate l'osso|mollate la presa|mollatemi|cambiate disco|cambiate musica|cambiate aria|girate al largo|avete finito|avete finito o no|la finiamo|la finiamo o no|la smettiamo|tagliate la corda|levate le tende|fate le valigie|datevi pace|rassegnatevi|arrendetevi|gettate la spugna|capitela|fatevene una ragione|mettetevi l'anima in pace|lasciate ogni speranza|bussate altrove|non ci casco|non attacca|provateci con altri] (una buona volta|vi prego|per favore|grazie|con me) $
    ? (ve|te) lo (dico|ripeto|spiego|scrivo) [dico in|ripeto in|spiego in|scrivo in|dico|ripeto] (italiano|dialetto|tutte le lingue|inglese|stampatello|maiuscolo|chiaro|chiaramente) [no|basta|stop]
    [delete|remove] (pure|subito) (la|il|le) [mia|mio|nostra|nostro|questa|questo] [utenza|linea|posizione|scheda sim|sim|anagrafica] (da|dal|dai|dalla|dalle) [vostro|vostri|vostra|vostre|elenco|lista|lì]
    ? (posso|potrei|vorrei|voglio|desidero|chiedo di|gradirei) (non|più) [non essere|non stare|non figurare|non comparire|non rientrare] (più) [tra i|fra i|nei|nella|nelle|negli|tra le] (vostri|vostre|vostra) [destinatari|contatti|clienti|iscritti|lista|liste|elenchi|invii|mailing|utenti|abbonati|nominativi]
    ? [che barba|che palle|che noia|che strazio|che rottura|uffa|che pizza|che supplizio|che angoscia] (ogni|tutti|tutti i|sempre|di nuovo|ancora) [ogni giorno|giorno|giorni|santo giorno|voi|ancora voi|i vostri|le vostre|messaggi|pubblicità|offerte|notifiche]
    ? [sparite|sparitemi|toglietevi|levatevi|scomparite|smammate|sloggiate|sgombrate|evaporate|uscite|andatevene] (tutti|subito) [dalla vista|dalla mia vista|dalla mia vita|dal mio telefono|dal mio cellulare|dalla circolazione|dalla mia rubrica|da qui|da davanti|di mezzo]
    ? (il|ogni) (mio|mia) [consenso|autorizzazione|permesso|adesione|iscrizione|benestare] (è|ha|si intende|per voi) (ormai|è) [scaduto|scaduta|decaduto|decaduta|revocato|revocata|annullato|annullata|finito|finita|ritirato|ritirata|terminato|nullo|nulla|mai esistito|inesistente|tolto|negato]
    ? [chiudetela|piantatela|smettetela|finitela|chiudiamola|smettiamola|piantiamola|finiamola|falla finita|fatela finita|datevi una regolata|datevi una calmata|dateci un taglio] (con|co|cu|coi|col|con i|con le) (sti|ste|questi|queste|sta|questa|tutti sti|i|le) (vostri|vostre) [notices]
    ? [fora|föra|fuera|fora fora] (da|de|dai|di) (le|i|dai|ij|el) [bale|ball|cojoni|coioni|ciapp|piè|pè|pee|scatole|pall|palle|pe']
    [chiedo|vi chiedo|si chiede|prego|vi prego|vogliate|voglia|si prega|chiediamo|intimo|esigo|pretendo] (cortesemente|gentilmente) (di) [espungere|stralciare|depennare|estromettere|escludere|obliterare|cassare|rimuovere|eliminare|togliere] (il|la|ogni) (mio|mia|nostro|presente) [nominativo|nome|numero|contatto|recapito|utenza|indirizzo|riferimento|dato]
    ? ^ [ma|e|oh|no|ora|adesso|pronto|e ora|uffa|madonna|guarda|guarda tesoro|sei un rompiballe|pronto pronto] [basta|bastaaa|basta basta|basta basta basta|bastaa|basta su|anche no] (davvero|vi supplico|dai|vi prego|per carità|eh|su|sul serio|tesoro|veramente|insomma) $
    ? (ora|adesso|dai|almeno) [lasciate|lasciateci|lasciatemi|fateci|fatemi] (un po'|anche) [respirare|rifiatare|riprendere fiato|prendere fiato|tirare il fiato]
    ? non (ho|abbiamo) [ho bisogno|abbiamo bisogno|mi serve|ci serve|mi interessa|ci interessa|voglio|m'importa|mi importa] (di|più) [sapere|essere informato|essere informata|essere avvisato|essere avvisata|essere aggiornato|essere aggiornata|conoscere] (quando|che|se|delle|dei|di|ogni) (voi|avete|quando|vostre|vostri) [aprite|fate|avete|vendete|volta|sconti|saldi|offerte|novità|promozioni|arrivi|eventi]
    ? [perché|come mai|com'è che|possibile che] (io) [continuo|continuate|continuano] (a|ad) [ricevere|riceverli|mandarmi|inviarmi|scrivermi|arrivare|arrivarmi|mandare] … (se|che|dopo che|nonostante) [mi sono tolta|mi sono tolto|mi sono cancellata|mi sono cancellato|mi sono disiscritto|mi sono disiscritta|ho mandato stop|ho scritto stop|ho disdetto|vi ho detto di no|ho detto basta|ho chiesto di]
    ? [levate|levatemi|togliete|toglietemi|cacciate] (sto|questo|il mio|il) [numero|nome|contatto|cellulare|telefono] (di|da) [mezzo|lì|là|torno]
    ? [numero|telefono|cellulare|linea|utenza|cell] & [private_use] & [not_for_ads]
    non (sono|è|vengono|saranno) (più) [autorizzati|autorizzato|autorizzate|consentiti|consentito|consentite|ammessi|ammesse|permessi|permesse|tollerati|tollerate|graditi|gradite] (più|ulteriori|altri|altre|nuovi) [invii|messaggi|comunicazioni|sms|contatti|promozioni|notifiche|invio|pubblicità]
    ? (l'utente|il titolare|il sottoscritto|la sottoscritta|il cliente|si|l'intestatario) [chiede|richiede|domanda|esige|desidera|vuole] (la|l'|una|che) (immediata) [disattivazione|cessazione|interruzione|disdetta|revoca|sospensione|cancellazione|rimozione] (immediata) [del servizio|dal servizio|dell'invio|degli invii|dei messaggi|delle comunicazioni|dalla lista|dalle liste|del consenso]
    ? [notices|mandateli|mandatele|scrivete|scriveteli|inviateli] (li|le|questi) (potete|dovete|andate) (a) [mandare a|mandarli a|scrivere a|mandateli a|mandatele a|scriveteli a|inviateli a|fateli leggere a|inviare a|mandarle a|raccontare a|raccontateli a] [your_granny]
    ? [ultimo avviso|ultimo avvertimento|ultima diffida|ultima volta|ultima possibilità|primo e ultimo avviso] (prima) (della|del|di|che|dell') [segnalazione|denuncia|querela|esposto|garante|reclamo|diffida|avvocato|denunciarvi|segnalarvi|passi|bloccarvi|vie legali|blocco]
    ? [numero|telefono|cellulare|cell|telefonino|utenza|numero lo usa|cellulare lo usa|telefono lo usa] & [mia figlia di|mio figlio di|mia nipote di|mio nipote di|una bambina di|un bambino di|una ragazzina di|un ragazzino di] & [sei anni|sette anni|otto anni|nove anni|dieci anni|undici anni|dodici anni|tredici anni|6 anni|7 anni|8 anni|9 anni|10 anni|11 anni|12 anni|13 anni]
    [chiedo|vorrei|voglio|desidero|gradirei|pretendo|esigo|domando|preferirei|prego] (cortesemente|gentilmente) (di) [essere escluso|essere esclusa|essere esonerato|essere esonerata|essere tolto|essere tolta|essere rimosso|essere rimossa|essere depennato|essere depennata|essere cancellato|essere cancellata|non essere incluso|non essere inclusa|non essere coinvolto|non essere coinvolta] (da|dalle|dai|in|nelle) (future|futuri|vostre|vostri|ulteriori|queste) [campagne|invii|comunicazioni|messaggi|promozioni|iniziative|liste|elenchi|offerte|mailing]
    [aggiornate|aggiornare|correggete|ripulite|rivedete|sistemate] (i|il|gli|le) (vostri|vostro|vostre) [elenchi|liste|archivi|database|registri|sistemi] (e) [togliendomi|cancellandomi|eliminandomi|escludendomi|depennandomi|rimuovendomi|togliete il mio|senza di me|senza il mio|toglietemi]
    [nun|non|nu] (ce|me|m'|c') [scassate|scassà|scassat|scassati|rumpite|rompite|rumpit|rompete|cacate|scucciate] ('a|a|u|la|il|'o|'e|lu) (mi) [minchia|cazz|uallera|guallera|palle|cugghiuna|ball|cazzu|cazzo|capa]
    ? [never_client] & [yet_they]
    ? [if_on] & [i_will]
    ? [one_more|next_time] & [i_will] & [notices|scrivete|mandate|scrivermi|mandarmi|messaggiate|squilla|bip|questi|vostre|vostri]
    ? [all_day] & [vostri messaggi|vostre offerte|i vostri|le vostre|vostra pubblicità|vostri sms|ste promo|sti messaggi|sta pubblicità|sti sms|questi messaggi|queste offerte|la stessa solfa|spam]
    ? (bello|bella|carino|commovente|interessante|simpatico|grazie|complimenti) (tutto) [ma io passo|però passo|però io passo|ma passo|io passo la mano|ma passo la mano|ma declino|però declino|ma rinuncio|però rinuncio|ma anche no|ma mi chiamo fuori] $
    ? ^ [chiuso|finito|via|stop|basta|fuori|zitti|addio|smammare|sciò] [chiuso|finito|via|stop|basta|fuori|zitti|addio|smammare|sciò] (via|stop|basta|chiuso|finito) $
    (di|a) [non|nn] [includermi|includetemi|inserirmi|aggiungermi|aggiungetemi|considerarmi|considerate|contarmi|tenermi|mettermi|conteggiarmi|includere|inserire] (più) (negli|nei|nelle|tra i|fra i|nella|in|nel) (vostri|vostre|vostra|prossimi|prossime) [list|invii|destinatari|comunicazioni|campagne|spedizioni|mailing|invii massivi|messaggi|promozioni]
    ? [la mia pazienza|la pazienza|pazienza] (ormai|ha|è) [è agli sgoccioli|agli sgoccioli|è finita|è esaurita|finita|esaurita|ha un limite|ha i suoi limiti|ha superato il limite|terminata|scaduta] (con voi|adesso) $
    ? [scendiamo|scendete|passiamo|riduciamo|riducete|arriviamo|riportate] (tutto|da oggi) a zero
    [mettete|inserite|mettetemi|metta|segnate|iscrivete] (il mio nome|il mio numero) (tra|fra|nella|con) (quelli|i|lista|le persone) [da non disturbare|da non contattare|che non vogliono|da escludere|di chi non vuole|degli esclusi]
    ? [toglimi|toglietemi|cancellami|levami|leva me|togli me] & [no capire|non capire|io no parlare|non parlare italiano|no parlare italiano|no capisco]
    ? [un altro sms|un altro messaggio|un altro messaggino|un altro squillo|un altro bip|un altro avviso|un'altra notifica|un'altra promo|un'altra offerta|un'altra pubblicità|un messaggio ancora|ancora un sms] & [i_will]
    [annullate|annullare|annulla|annulli|disdire|disdite|disdici|disdico|disdica|cancellate|terminate|disattivate|revocate|chiudete|annullo] (pure|subito|per favore) (il|la|l'|l) (mio|mia|nostro|nostra) [abbonamento|iscrizione|adesione|registrazione|servizio] (a|ai|agli|alle|al|alla|di|degli) (vostri|vostre|vostro|questi) (avvisi|servizio) [texts]
    basta così con (det) (det) [texts]
  `,
  stop_all: `
    [chiudete|interrompete|cessate|terminate|fermate|sospendete|bloccate|stop a|basta con|niente|no a] (ad) [ogni|qualsiasi|qualunque|tutte le|ogni tipo di] (tipo di|forma di) [comunicazione|comunicazioni|contatto|contatti] (con me|verso di me|nei miei confronti) (su|per|da|di|con|via) [qualsiasi|tutti|ogni|qualunque|tutte|vostra|parte vostra|con me|qualsivoglia]
    ^ [cancellare|cancellate|annulla|annullare|stop|basta|disiscrivetemi|disiscrivermi|toglietemi|cancellatemi|rimuovetemi|disattivate|fermate|eliminatemi] (con|da|a) [tutto|tutte|tutti] $
    [da|di|a|dalle|dai] [tutte|tutti] (le|i|gli) [vostre|vostri] (det) [company]
    non [want] … [nessuno|nessuna|nessun|tutti] (dei|delle) (vostri|vostre) [company]
    [cancellatemi|toglietemi|disiscrivetemi|rimuovetemi|disiscrizione] da [ogni|qualsiasi|tutte|tutti|tutto]
    [remove_me] (subito) (da|dalle|dai|dagli) [tutte|tutti|ogni|qualsiasi] (le|i|gli) (vostre|vostri) (det) [list|company|elenchi|servizi|liste]
    né [channel] né [channel]
    né [channel] né [channel] né [channel]
    ne [channel] ne [channel] ne [channel]
    [niente|no|basta|nessun|nessuna|stop] [channel] (e|né) (niente|no|basta|nessun|nessuna|stop) [channel] (e|né) (niente|no|basta|nessun|nessuna|stop) [channel]
    [annullate|annulla|annullare|cancellate|cancellare|disdire|disdite|disattivate|disattivare|eliminate] (pure) [tutte|tutti] (le|i|gli) (mie|miei|vostre) (det) [iscrizioni|abbonamenti|servizi|avvisi|notifiche|newsletter|messaggi|alert]
    [non|nn] [voglio|desidero] (più) (ricevere) (più) [niente|nulla] (più) da [nessuno|nessuna|nessun]
    [cancella|cancellate|elimina|eliminate|annulla|annullate] tutto (da|dalle|e|anche) tutte le (mie) [iscrizioni|liste|newsletter]
  `,
  start: `
    ? [voglio|vorrei|desidero|posso] riattivare (il|la|mio) [l'abbonamento|l'iscrizione|abbonamento|iscrizione]
    ^ [mi iscriva|mi iscrivo|mi iscriva per favore|mi iscriva di nuovo] (grazie) $
    [riattivate|riattivare|riattiva|riattivi|attivate|attivare] (il|l'|lo) (mio) [abbonamento|servizio sms|servizio] (sms) (per favore|grazie) $
    [rimandatemi|rimandami|mandatemi di nuovo|rimandatemi pure] (i|le|gli) [messaggi|sms|offerte|notifiche] $
    ^ (ora|adesso) [potete scrivermi di nuovo|potete tornare a scrivermi|puoi scrivermi di nuovo|può scrivermi di nuovo|potete riscrivermi] $
    [mettetemi|aggiungetemi|inseritemi|aggiungimi|mettimi|inserite il mio numero|aggiungete il mio numero|mettete il mio numero] [nella|alla|nella vostra|alla vostra] [lista|mailing list|lista di distribuzione] (per favore|grazie) $
    [aggiungetemi|rimettetemi|reiscrivetemi|riaggiungetemi] (pure) (nella|alla|nel|al) (vostra) [alla lista|nella lista|nel gruppo|alla newsletter|alla vostra lista]
    [mi reiscrivo|mi riscrivo alla|mi riabbono]
    (è stato|era) (un) errore voglio [continuare a ricevere|continuare ad avere|riceverli ancora|ricevere ancora]
    [avvisatemi|avvertitemi|informatemi] (pure) per sms (quando|se|appena) [ci sono offerte|ci sono sconti|ci sono promo|ci sono promozioni|delle offerte|sulle offerte]
    continuate a [mandarmeli|mandarmele|inviarmeli|scrivermi pure]
    [voglio|vorrei|posso|mi piacerebbe] riavere (i|le|la|gli|vostri) [messaggi|promemoria|sms|offerte|newsletter|promo|avvisi|vostri sms|=sms]
    [rimandatemi|riattivatemi|riattivami|ridatemi] (di nuovo) (le|i|la|gli) [offerte|promo|newsletter|notifiche|vostri messaggi|vostri sms]
    iscrivetemi (di nuovo) (nel|nella|al|alla) [gruppo|lista|newsletter]
    come (mi) [mi iscrivo|ci si iscrive|iscrivermi] (agli|alla|ai) (vostri) [=sms|newsletter|messaggi|notifiche|avvisi]
    ? ^ mandatemi (pure) (la|le|i vostri|gli) [newsletter|offerte|promo] (di nuovo|grazie|per favore) $
    (ho) disdetto per [errore|sbaglio]
    [attivatemi|attivami|riaccendete|accendete|riattivatemi] (di nuovo) (i|le|gli|anche) (allerte|promemoria|avvisi|notifiche) [allerte|promemoria|avvisi|notifiche|sms]
    (vorrei|voglio|posso|mi piacerebbe) [unirmi|aggiungermi|iscrivermi|entrare] [alla lista|nella lista|al gruppo] (di|degli|delle) [diffusione|avvisi|allerte|messaggi|broadcast]
    [mettetemi|inseritemi|iscrivetemi|aggiungetemi] (anche) (nella|in) lista (delle|degli|per) (le) [allerta|allerte|allerta meteo|avvisi|promemoria]
    [aggiungetemi|aggiungimi|inseritemi|iscrivetemi|mettetemi|segnatemi|aggiungeteci|inserite anche me|mettete anche me] (anche me|pure|per favore|anche) [alla|nella|agli|ai|tra i|nel|al|alle] (lista|elenco|gruppo) (degli|delle|dei) [avvisi|allerte|promemoria|notifiche|novità|offerte|destinatari|sms]
    [si possono|si può|posso|potrei|è possibile|vorrei|possiamo] [riavere|riattivare|riprendere|ripristinare] (i|gli|le|di nuovo) [promemoria|avvisi|notifiche|messaggi|sms|allerte]
    [riattivate|riattivatemi|ripristinate|riattiva|riaccendete] (i|gli|le) (miei|mie) [promemoria|avvisi|notifiche|messaggi|sms|allerte]
    ? [reiscrivetemi|rimettetemi|reinseritemi|riscrivetemi|iscrivetemi di nuovo|riattivatemi|rimettimi|riaggiungetemi] (alle|alla|agli|nella|ai|le|gli|in) [offerte|alle offerte|lista|promozioni|promo|avvisi|sms|messaggi|newsletter|promemoria|notifiche]
    ? [promemoria|avvisi|sms|messaggi|offerte|promo|notifiche] & [li rivoglio|le rivoglio|rivoglio|rimandatemeli|rimandatemele|li rivorrei|riattivateli]
    [want] [tornare|ricominciare|riprendere|di nuovo|ancora] (a) [ricevere|riceverli|iscrivermi]
    [want] ricevere (det) (det) [texts]
    [ricevere|avere] [di nuovo|ancora|nuovamente] (det) (det) [texts]
    [ricevere|avere] (det) (det) [texts] [di nuovo|nuovamente]
    [riscrivetemi|reiscrivetemi|iscrivetemi|reiscrivimi|riscrivimi|reinseritemi|rimettetemi|riattivate|riattivatemi|riattivami|riaggiungetemi|reiscrivermi|iscrivermi|riattivare|reinseriscimi] (di nuovo|nuovamente|nella|alla|al|gli|i|il) [lista|servizio|sms|messaggi|mio numero|vostra lista]
    [tornate|ricominciate|riprendete|ricominciare|riprendere|torna] (a|pure a) [mandarmi|inviarmi|scrivermi|inviarci|mandarci] (det) (texts)
    [ricominciate|riprendete|ricominciare|riprendere] (pure) (con|a) [gli invii|i messaggi|gli sms|le offerte|le promo|l'invio|inviare|mandare] (det) (texts)
    (mi) (sono) [disiscritto|disiscritta|cancellato|cancellata|mandato stop|scritto stop] [per sbaglio|per errore]
    [per sbaglio|per errore] (mi|ho) (sono) [disiscritto|disiscritta|cancellato|cancellata|mandato stop|scritto stop|detto stop]
    ho cambiato idea … [ricevere|iscrivetemi|messaggi|riattivate|reiscrivetemi]
    ^ (mi) [voglio|vorrei|desidero|vorremmo] [iscrivermi|iscrivere|reiscrivermi|riscrivermi|abbonarmi|reiscrivere] (di nuovo|ancora) $
    [voglio|vorrei|desidero|vorremmo] [iscrivermi|reiscrivermi|riscrivermi|abbonarmi] (di nuovo|ancora) (a|ai|alla|agli|al) (det) [texts|avvisi|newsletter|servizio]
    ^ [rimettetemi|riscrivetemi|reiscrivetemi|iscrivetemi|iscrivimi|riattivatemi|reinseritemi] (nella lista|subito|di nuovo) $
    [continuate|continua|continui|ricominciate] (pure) (a|ad) [mandarmi|inviarmi|scrivermi|mandare|inviare|avvisarmi|informarmi]
    [errore|sbaglio|sbagliato|cambiato idea] … [continuate a|rimettetemi|riscrivetemi|iscrivetemi|mandatemi di nuovo|reiscrivetemi|riattivate]
    [put_back] (di nuovo) [in|nella|nelle|sulla|alla|nell'] (vostra|vostre|la|elenco) [lista|liste|elenco|rubrica|newsletter|lista contatti|mailing list]
    cambiato idea … [rimandatemi|rimandate|mandatemi|riprendete|rimettetemi|mandate pure|riattivate|voglio riceverli|voglio i messaggi|voglio gli sms]
    ? [mi sono sbagliato|mi sono sbagliata|ho sbagliato] (ieri|prima) … [voglio i messaggi|voglio gli sms|voglio ricevere|voglio ancora|voglio riceverli|vorrei ricevere|rimettetemi]
  `,
  help: `
    ^ (ma|scusate) perché [ricevo|mi arriva|mi arrivano|mi mandate|sto ricevendo] [questo|questa roba|questi sms|i vostri messaggi|i vostri sms|questi messaggi|i tuoi messaggi] $
    [qual è|quale è|mi dia|datemi] [il vostro numero|la vostra email|il vostro numero di telefono|il vostro indirizzo email|la vostra mail|il suo numero di telefono]
    [quanto costano|quanto mi costano|si pagano|sono gratis|sono gratuiti|sono a pagamento] (questi|i|gli|questi vostri) [messaggi|sms|messaggini]
    (questi|i) [messaggi|sms] [si pagano|sono gratis|sono gratuiti|sono a pagamento|quanto costano|hanno un costo] $
    ? ^ (questa) [è una truffa|è una truffa o cosa|è vero o è una truffa|questa è una truffa] $
    ^ (vorrei) [maggiori informazioni|più informazioni|altre informazioni|ulteriori informazioni] (per favore|grazie) $
    ^ (ma) [che servizio è questo|che servizio è|come vi chiamate|come si chiama la vostra azienda] $
    come (faccio|si fa) [faccio a fermare|faccio a fermarli|si fa a fermare|ci si toglie|faccio a farli smettere] (tutto|i|questo)
    ^ (e) [cosa devo scrivere|cosa scrivo|che devo scrivere|cosa devo rispondere|cosa rispondo|cosa devo mandare] $
    ^ (ma) perché mi (arriva|arrivano) [arriva questo|arriva questo messaggio|arrivano questi|arrivano questi messaggi] $
    [costa rispondere|costa qualcosa rispondere|rispondere costa|rispondere è a pagamento|si paga per rispondere]
    (cosa|che|che parola|quale parola) (devo|bisogna) [devo|bisogna] [digitare|scrivere|mandare|rispondere|inviare] per (non) [disdire|fermare|cancellarmi|smettere|uscire|disiscrivermi|non ricevere]
    dove (mi) [cancellarmi|disdire|disiscrivermi|mi cancello|posso disdire|posso cancellarmi|si disdice|ci si cancella]
    cosa (devo fare|faccio) (per|devo) (fare) [faccio per|devo fare per] (non) [fermare|disdire|cancellarmi|non ricevere|disiscrivermi]
    ^ (scusi|scusa|scusate) ma [lei chi è|chi è lei|tu chi sei|voi chi siete|chi siete]
    non so (come) [usare|si usa|usarla|usarlo] (questa|questo|sta) (cosa|app|sito) (chi|qualcuno) (mi) [dà una mano|mi dà una mano|aiuta|mi aiuta|spiega|mi spiega]
    mi si (è) [blocca|bloccato] (l’) [accesso|l’accesso] (al|alla) (mio) [profilo|account|area] (aiuto)
    [mi sono persa|mi sono perso|non mi raccapezzo|mi perdo] (con|in|nella) (questa|questo|la) [app|applicazione|sito] (qualcuno) (mi) [aiuta|aiutate|spiega|può aiutare|guida]
    (ho bisogno di|vorrei|devo|posso) parlare con (una|un) [persona|persona vera|umano|essere umano|operatore]
    non [capisco|ho capito|so|comprendo] (bene) come (si) [funziona|funzionano|fa|usa|si fa] (mi|me lo) [spiegate|spieghi|spiega|potete spiegare|può spiegare|aiutate|aiuti]
    non [riesco|sono capace] (più) [a entrare|ad entrare|ad accedere|a accedere|ad aprire|a fare l’accesso] (nel|al|all’|nell’) (mio) [account|app|sito|profilo|link|area] (mi) [aiutate|aiuta|aiutarmi|potete aiutarmi|può aiutarmi|aiuti]
    [c’è|esiste|avete] (un|qualche) numero (di telefono) (dove|a cui|al quale) [risponde|rispondono|risponda|parlare con|posso parlare con] (una|un) [persona|persona vera|umano|operatore|essere umano]
    ? (ma) [come ci si cancella|come ci si disiscrive|come ci si toglie|come si fa a cancellarsi|come si esce|come ci si leva] (da|dal|dalla) (sto|questo|vostro) [servizio|lista|da questo servizio|newsletter|elenco|da sto servizio]
    ? ho capito [come funziona|come si fa] & [devo rispondere|rispondo|cosa devo rispondere|che devo rispondere|cosa rispondo|cosa devo scrivere|mi spiegate|spiegatemi]
    [procedura|il modo|modalità|maniera|modo] (corretta|giusto) per [disiscriversi|disiscrivermi|cancellarsi|cancellarmi|togliersi|togliermi|uscire dalla lista]
    ^ (scusi|scusate|mi scusi|salve|buongiorno) (da|di|per) [da quale ditta|di quale ditta|da che ditta|di che ditta|da quale azienda|di quale azienda|che azienda|che ditta|quale azienda|quale ditta|da quale negozio|da che negozio] (mi) (scrivete|scrive|siete|è|arriva questo messaggio|sta scrivendo|state scrivendo) $
    [non ho salvato|non ho] (in rubrica) [questo numero|il numero|questo contatto] (salvato|in rubrica) $
    ^ (ma|e|scusi|scusa|scusate) chi [parla|scrive|mi scrive|mi sta scrivendo] (scusi|scusate) $
    ^ (ma|e|scusi|scusa|scusate) [chi diavolo|chi è che] [scrive|mi scrive|mi manda messaggi|ci scrive] $
    chi cazzo [siete|sei|è|scrive] (voi|tu|lei|questo)
    chi (mi) [sta scrivendo|scrive|ha scritto|manda]
    con chi (sto) [parlando|parlo|ho il piacere]
    (ma) [di chi è questo numero|chi è questo numero]
    [che|quale] [azienda|ditta|negozio|società] [siete|è|è questa|rappresenta|sarebbe]
    [che|quale] è (la vostra) [azienda|ditta|società]
    (di) chi è (questo) numero
    non [conosco|ho] questo numero
    ^ (ma|e|scusi) [che numero è|che numero è questo|cos'è questo numero] $
    [che numero è questo]
    ^ (scusi|scusa|scusate|ma) ci conosciamo $
    [how] (mi|ci) [disiscrivo|disiscrivermi|disiscrivere|disiscriversi|cancellarmi|cancellarsi|togliermi|smettere di ricevere|non ricevere|non ricevere più|eliminarmi|rimuovermi|disdico|disdire]
    [how] (mi|ci) [unsub] (da|dai|dalla|dal|di|a) (det) (det) [list|texts]
    ^ [how] (mi|ci) [unsub] $
    ^ [how] (ci) si [cancella|disiscrive] $
    [how] (ci) si [esce|cancella|disiscrive] [dalla lista|da questa lista|dalle liste|da questo servizio|dal servizio]
    ? [come faccio a|come posso|come si fa a|come si fa per|come faccio per] [uscirne|uscire da qui|uscire da qua|uscire dalla lista|uscire da questa lista|uscire da questo gruppo]
    [how] (non|smetto di|evito di) [ricevere|ricevo|ricevere più|ricevo più] (più) (det) (det) [texts]
    [come|dove|a che numero] (posso|si) (posso|può) [contattarvi|chiamarvi|raggiungervi|contattarla|vi contatto|vi chiamo|vi posso contattare|vi posso chiamare|la contatto]
    [come|dove|a che numero] (posso|si può|si) [contattare|chiamare|parlare con|parlo con] (con|un|il|l'|la|qualcuno) [qualcuno|un operatore|operatore|servizio clienti|assistenza|azienda]
    parlare con [un operatore|un umano|un addetto|una persona vera|un'operatrice|un responsabile]
    [voglio|vorrei|posso|potrei|si può|vorremmo|è possibile] parlare con [una persona|qualcuno]
    (qual è) (il) [vostro numero di telefono|numero del servizio clienti|numero verde|servizio clienti] $
    ho bisogno di aiuto $
    quali (sono) i miei diritti
    [cosa|che|che cosa|quale parola|come] [devo|dovrei|posso|bisogna|faccio|si deve] (fare|scrivere|mandare|inviare|rispondere) (per|a) (non|farvi|far) [disiscrivermi|cancellarmi|togliermi|ricevere più|riceverne|farvi smettere|non ricevere|disdire|far smettere|smettere di ricevere|farli smettere]
    [cosa|che|che cosa|quale parola] [devo|dovrei|posso|bisogna] [scrivere|mandare|inviare|rispondere] per [uscire|smettere|fermare|bloccare|annullare]
    [avete|c'è|esiste|qual è|mi date] (un|il|qualche) (vostro) numero … [chiamare|chiamarvi|contattarvi|parlare|telefono|assistenza|contatto]
    [che|quale] parola … per [uscire|cancellarmi|disiscrivermi|smettere|togliermi|non ricevere|annullare] (dalla|da) (lista)
    ^ (ma) [cos'è|cosa è|che cos'è|cos e|che è|cosa sarebbe|che sarebbe] [questo messaggio|questo sms|questo numero|sto messaggio|sto sms] $
    ^ (ma) di [che|cosa|che cosa] si tratta $
    ^ (ma) di [che|cosa|che cosa] [parlate|state parlando] [voi|in questo messaggio|in questo sms] $
    [perché|perche|xke|xche|come mai] (mi) [ricevo|è arrivato|arriva|arrivano|ho ricevuto|mandate|scrivete|inviate|avete scritto] (io) (questo|questi|questa|sto) [messaggio|messaggi|sms|roba] $
    ^ (ma) [perché|perche|xke|xche|come mai] mi [scrivete|avete scritto|mandate messaggi|contattate] $
    ^ (ma) [che roba è|cosa significa|che significa] [questa|questo messaggio|questo sms] $
    ^ (ma) [che cos'è sta roba|cos'è sta roba|cosa significa questo messaggio|che messaggio è questo] $
    [che|cosa|quale parola] (devo|bisogna|dovrei|si deve) [scrivere|mandare|inviare|rispondere|premere|digitare|fare|cliccare] (io) (per|affinché|perché) (non) [riceverli|riceverne|ricevere|uscirne|uscire|farli smettere|farvi smettere|essere tolto|essere tolta|non riceverli più|non riceverne più|non ricevere più|non ricevere] (più)
    [voglio|vorrei|posso|potrei|fatemi|è possibile] (parlare) [parlare con|avere|sentire|essere richiamato da|essere richiamata da] (un|una|qualcuno|il|un'|vostro) [persona|essere umano|umano|operatore|operatrice|uomo|responsabile|addetto|in carne|cristiano|consulente]
    [c'è|c'è per caso] (qualcuno|una persona|un umano|un operatore) [dall'altra parte|vera dall'altra parte]
    ^ (ma|e|scusi|lei) [siete|sei|è] (un|una|un vero) [robot|o un robot|o è un robot|bot|risponditore|persona vera|una persona vera|persona reale|operatore vero] (o|è|un) (robot|macchina|computer|automatico|persona|umano) $
    [c'è|siete|sei] [qualcuno|una persona|un umano|un operatore] [vera|vero|reale|in carne e ossa]
    ^ (mi|ho|avrei) [mi serve assistenza|serve aiuto|mi serve aiuto|mi serve una mano|ho bisogno di una mano|ho bisogno di assistenza|vorrei assistenza|bisogno di aiuto|serve assistenza|avrei bisogno di aiuto|potete aiutarmi|mi potete aiutare|mi aiutate] (per favore) $
    ^ (ma|e|scusi|scusa|salve|ciao) come funziona (questo|il|sto|questa cosa|questo servizio|il servizio|sta cosa|questo numero|tutto questo) $
    non (capisco|ho) (capito) [questo messaggio|il messaggio|sto messaggio|il vostro messaggio|questo sms|di cosa si tratta|di che si tratta|chi siete|a cosa si riferisce|che messaggio è]
    ^ (ma|e|scusi|scusa|salve) da parte di chi (scusi|scusa|è|siete|scrivete) $
    ^ (ma|e|scusi|salve) a (che|cosa|che cosa) (vi) [si riferisce|riferite|riferisce|riferisci|si riferiscono] (questo messaggio|il messaggio|questo sms|scusi) $
    ^ (ma|scusi|salve) (che) (vi) a cosa (vi) [riferite|riferisce] $
  `,
  access: `
    ? [esercito|esercitare|eserciterò|avvalermi del] (il) (mio) diritto di accesso
    ? richiesta di accesso [ai dati|ai miei dati|ai dati personali]
    ? (che) cosa (ci) [fate|farete|ve ne fate] (voi) con i miei dati
    [con chi|a chi] (voi) [condividete|condividerete|avete condiviso|comunicate|date] i miei [dati|dati personali]
    ? chi ve l'ha [detto|dato|passato] (e)
    [chiedo|vorrei|voglio|richiedo] (di avere) l'accesso (a|ai) (tutti) [i miei dati|miei dati|al mio fascicolo]
    [a cosa vi servono|a cosa servono|per cosa usate|come usate] [own_docs|own_ways]
    per quanto tempo [tenete|conservate] [own_docs|own_ways]
    da quando avete [own_ways|own_docs]
    [c'è|avete|esiste] (qualche|una|delle) [nota|annotazione|note|segnalazione] [su di me|sul mio conto]
    quali aziende (hanno) [hanno avuto|hanno ricevuto|hanno] [own_ways|i miei dati]
    [da dove avete|come avete avuto|dove avete preso|da chi avete avuto] [own_ways|i miei dati]
    [che dati|cosa|quali dati|che cosa] [tenete|conservate|possedete] [sul mio conto|di me|su di me]
    [voglio|vorrei|posso|mi piacerebbe|desidero|chiedo] (di) (avere) [accesso a|avere accesso a|vedere|accedere a|consultare] [own_docs]
    [a chi|con chi|con quali aziende|a quali aziende] avete [dato|comunicato|passato|ceduto|venduto|condiviso|girato] [own_docs|own_ways]
    chi vi ha dato [own_ways|i miei dati]
    [cos'altro|cosa altro|che altro] (avete|sapete) [segnato|scritto|annotato|registrato] (di me|su di me)
    chi è entrato (nella|nel|nei) (mia|mio|miei) [scheda|fascicolo|profilo|dati|cartella|conto|mia scheda|mio fascicolo]
    (sentire|ascoltare|ricevere|avere) la registrazione di quando (vi) [ho chiamato|ho telefonato|abbiamo parlato|vi ho chiamato]
    avete (ancora) qualcosa di [scritto|annotato|registrato|mio] (su di me|mio) (di quando|da quando) [di quando ero|quando ero|ero]
    (sono|risulto|figuro) (io) in (qualche|una) [vostra lista|lista|elenco] (vostra|di) (di) [cattivi pagatori|morosi|lista nera]
    come fate (voi) (ad|a) [conoscere|avere|sapere|conoscere voi] (il) mio [cellulare|numero|telefono|nome|indirizzo|compleanno]
    chi ha [guardato|visto|consultato|aperto|letto|visionato] (nella|nel|il|la|i|le) (mia|mio|miei) [cartella|fascicolo|scheda|referti|dati|cartella clinica|profilo|conto]
    (vorrei|voglio|chiedo|posso avere|mandatemi) (avere) la registrazione della [mia telefonata|mia chiamata|telefonata|chiamata]
    (cosa|che cosa) ha [annotato|scritto|registrato|segnato] (la scuola|il nido|l’asilo) (su|di) (mio|mia) [figlio|figlia|mio figlio|mia figlia|bambino]
    [accesso a|accesso alle|accesso ai|accedere alle|accedere ai|vedere|consultare|copia di] (tutte|tutti) (le|i) [informazioni personali|informazioni|dati personali|dati] che [conservate|avete|tenete|custodite|detenete] (su di|di|su) [me]
    [cosa|che cosa|che|cs|quello che] [c’è scritto|è scritto|sta scritto|risulta|dice|c’è|è annotato|figura|avete scritto|avete annotato|avete segnato|è registrato|c’è segnato] … [nella|nel|sulla|sul|nei] (mia|mio|vostra|vostro|vostri) [scheda|cartella|pratica|sistema|carte|tessera|archivio|fascicolo]
    [cosa|che cosa|che] [c’è scritto|è scritto|sta scritto|risulta|dice|c’è|è annotato|c’è segnato] [nella|nel|sulla|sul] [mia|mio] [scheda|cartella|pratica|tessera|fascicolo|tessera socio|cartella clinica|scheda socio]
    [fotocopia|copia|copie|stampa|elenco|duplicato] (completa|stampata) di tutto … [cartella|scheda|pratica|nome|tessera|mio nome|nome mio|fascicolo]
    [che|quali|quali sono i] (dei) [miei dati|dati miei|mie informazioni|informazioni mie|dati personali|dati|informazioni] (personali|che) [figurano|figura|risultano|risulta|compaiono|ci sono|sono|avete] (registrati|salvati) [nel|nella|nei|sul] (vostro|vostra|vostri) [sistema|database|archivio|archivi|registro|registri|computer|gestionale]
    ? [sapete|conoscete|sai] [di me|su di me]
    ? copia di (tutto) [quello|ciò|quel] che (c'è|avete) (scritto|registrato|segnato|salvato) su di me
    ? (potrei|vorrei|voglio|si può|è possibile) [posso vedere|posso consultare|vorrei vedere|potrei vedere|vorrei consultare|mi fate vedere|voglio vedere|si può vedere|è possibile vedere] [la mia cartella|la mia scheda|il mio fascicolo|i miei dati|cosa avete su di me|cosa c'è nella mia scheda]
    [elenco|l'elenco|lista|estratto|prospetto|riepilogo] (completo|completa) (di) (dei|delle) (tutti|tutte) (i|le) [dati|informazioni] che mi [riguardano|concernono]
    [vorrei|voglio|desidero|chiedo di|chiedo|posso|gradirei|intendo] (poter) [conoscere|sapere|vedere|avere|consultare] (tutte) (le) [quali informazioni|che informazioni|quali dati|che dati|informazioni personali|dati personali] (personali) (mie|miei|su di me) (che) [trattate|avete|possedete|detenete|conservate|elaborate|utilizzate|raccogliete]
    [quali|che|quale] (sono) (i|le) [miei|mie] [data] (personali) (che) [hold]
    [quali|che|quale] [data] (personali) (che) [hold] [about]
    [cosa|che cosa|che|tutto quello che|quello che|quanto] [sapete|avete|sai|conoscete] [su di me|su me|riguardo me|che mi riguarda|sul mio conto|di me|su di noi]
    (i|tutti|le|quali) [data] (che) [conservate|possedete|detenete|trattate] (about)
    (i|tutti|le|quali|che) [data] (che) avete [about|in archivio|su di noi]
    [copia|accesso|accedere|consultare|vedere|conoscere|sapere] (di|a|dei|ai|delle) (tutti|tutte) (i|le) [miei|mie|mio|mia|nostri] [data]
    [copia|accesso|accedere|consultare|conoscere] (di|a|dei|ai|delle|alle) (tutti|tutte) (i|le) [data] [personali|che avete|che conservate|su di me|miei]
    [mandatemi|inviatemi|mandami|fornitemi|datemi|inviarmi|mandarmi|trasmettetemi] (una) (copia) (di) (tutti) (i|dei|le) [miei|mie] [data]
    [sapere|conoscere] (quali|che|cosa) (my) [data] [hold]
    (da|di) dove (avete|ha|hai|arriva|viene) (preso|avuto|trovato|ottenuto) (il) [mio|questo] [private]
    [come|dove|da dove] (cavolo|cazzo) [avete|ha|hai|siete|fate|fai] (preso|avuto|trovato|ottenuto|risaliti|venuti|ad avere|ad) (avere|in possesso|al|il|del) (il|del|al) [mio|questo] [private]
    [chi] (vi|ti|le) (ha|ha dato|dato) [dato|fornito|passato|venduto|ceduto] (il) [mio|questo] [private]
    [come mai|perché] avete (il) mio [private]
    (a) chi avete [dato|ceduto|venduto|comunicato] (i|il) [miei|mio] [private]
    origine (dei|del|di) (my) [private]
    [articolo|art] 15 (gdpr)
    chi (è|è stato) (che|a) (vi|ti|le) [ha dato|ha passato|ha fornito|ha venduto|ha girato|ha detto|darvi|passarvi|fornirvi|girarvi|ha ceduto|avrebbe dato] (il|i) (mio|questo|miei) [private]
    (da|tramite|attraverso|con) [chi|quale fonte|quale canale|che canale|quale banca dati|quale elenco|che lista|che parte] (avete|l'avete|lo avete|sarebbe|avreste|vi siete) (avete) [avuto|preso|comprato|ottenuto|acquistato|pescato|tirato fuori|recuperato|procurati|procurato|trovato|saltato fuori|ricevuto] (il|i) (mio|questo|miei) [private]
    [riepilogo|elenco|estratto|resoconto|copia|stampa|panoramica|rapporto|prospetto|dettaglio] (completo|completa|integrale) (di|dei|delle) (tutti|tutte|tutto) (i|le) [miei|mie] [dati|informazioni]
    [riepilogo|elenco|estratto|resoconto|copia|stampa|panoramica|rapporto|prospetto|dettaglio] (completo|completa|integrale) (di|dei|delle) (tutti|tutte|tutto) (i|le|quello|ciò) (dati|informazioni) che [avete|registrato|sapete|conservate|tenete|detenete|avete registrato]
    (a|in) (che|quale|quali|cosa) [scopo|titolo|motivo|ragione|fine|finalità|soggetti] (avete|detenete|trattate|conservate|tenete|usate|comunicate|sono) (detenete|conservati|trattati|usati) (i|il|le) [miei|mio|mie] [private]
    [fatemi|voglio|vorrei|posso|potrei|chiedo di|desidero] (poter) [vedere|consultare|visionare|conoscere|sapere|controllare|verificare|avere visione] (di|la|il|i|quali|quello|tutto|cosa) (mia|mio|miei|che|ciò) [scheda|posizione|fascicolo|profilo|dossier|dati|avete|registrato|tenete in archivio] (su|registrato|salvato|memorizzato) (di|me)
    [datemi|mandatemi|fornitemi|inviatemi|vorrei|voglio|chiedo|richiedo|desidero] (l'|un|una|avere) [elenco|estratto|copia|resoconto|riepilogo|l'elenco|lista|panoramica] (completo|completa) (dei|delle|di) [dati|informazioni|info|miei dati|mie informazioni|tutto|quello|ciò] (miei|sul|su|che|personali) [conto|me|mio conto|di me|avete|miei|personali|in vostro possesso]
    (avete|avete per caso|tenete|conservate|esistono|ci sono) [dei dati miei|dati miei|dei miei dati|dati su di me|qualcosa su di me|informazioni su di me|dati a mio nome] (in|nei) [archivio|vostri archivi|memoria|database]
  `,
  erase: `
    ^ (io) [voglio|vorrei|desidero] essere [dimenticato|dimenticata] (da voi|grazie) $
    [cancellate|eliminate|togliete|rimuovete] (tutte) le mie (vecchie) [vecchie foto|foto dal sito|foto vecchie]
    [non voglio più|non desidero più] (stare|essere) [stare nel|essere nel|figurare nel|comparire nel|restare nel] (vostro) [database|archivio|archivi|sistema|schedario]
    [delete] [own_docs]
    [stracciate|buttate|togliete|strappate|eliminate|rimuovete|cancellate|distruggete] (via) [own_docs]
    [own_docs] [va buttata|va buttato|vanno buttati|vanno cancellati|vanno cancellate|va cancellato|va cancellata|da buttare|da cancellare]
    [buttate|buttate via|strappate|bruciate|cestinate|distruggete] (via|pure) (la|il) (mia|mio) [domanda di lavoro|candidatura|curriculum|cv|modulo|domanda]
    [voglio|pretendo|chiedo|desidero] che (la) (vostra|questa) [azienda|ditta|società|clinica] mi dimentichi
    ? ^ [cancellatela|eliminatela|distruggetela|cancellatelo|eliminatelo|distruggetelo|cancellateli|eliminateli|cancellate tutto ciò|cancellatele] (subito|per favore|immediatamente|ora|tutti) $
    [avete|ha|tenete|conservate] … [carta|foto|documento|dati|scheda|passaporto|copia|cv|curriculum|iban] (salvata|salvato|salvati|registrata|in archivio) [eliminatela|cancellatela|eliminatelo|cancellatelo|eliminateli|cancellateli|distruggetela|distruggetelo]
    [togliete|cancellate|eliminate|levate|rimuovete] (la|le|il|i) (sua|sue|suo|suoi|loro) [foto|dati|nome|immagine|scheda] … [dal|dalla|dai|dalle] (vostro|vostra|vostri) [sito|pagina|computer|sistema|archivio|database|bacheca|registro|server]
    [chiudete|chiudere|chiuda|chiudi|chiudo|cancellate|cancellare|cancello|eliminate|eliminare|elimino|disattivate|rimuovete] … [account|profilo|registrazione|utenza|iscrizione|scheda] (da|con|utente) (voi) [per sempre|definitivamente|completamente|del tutto|una volta per tutte|con tutto|e tutto|in modo definitivo|insieme a tutto]
    [chiudete|chiudere|chiuda|chiudi|cancellate|cancellare|eliminate|eliminare] [per sempre|definitivamente|completamente|del tutto] (il|la|questo) (mio|mia|nostro) [account|profilo|registrazione|utenza|iscrizione|scheda]
    [come|dove|in che modo|cosa devo fare per|come posso|come faccio a|come si fa a|come si] (posso|devo|faccio a|si può) [cancello|cancellare|elimino|eliminare|chiudo|chiudere|cancella|elimina|chiude|rimuovo|rimuovere|disattivo] … [account|profilo|registrazione|utenza]
    [togliete|togli|tolga|levate|cancellate|cancella|eliminate|rimuovete|depennate|tirate via] … [foto|dati|nome e numero|nome e telefono|nome e indirizzo|immagine|immagini|informazioni|scheda|documento|indirizzo] … [dal|dalla|dai|dalle|dagli] (vostro|vostri|vostra|vostre) [computer|pc|sistema|sistemi|database|archivio|archivi|schedario|schede|libro soci|registro|registri|libri|sito|pagina|server|app|bacheca|faldoni|cartelle|gestionale|hard disk]
    [togliete|togli|levate|cancellate|eliminate|rimuovete] … [foto|dati|immagine|informazioni|nome] … [di mia figlia|di mio figlio|dei miei figli|di mia nipote|di mio nipote|di mia madre|di mio padre|della bambina|del bambino|della piccola|del piccolo] [dal|dalla|dai|dalle|dagli] (vostro|vostri|vostra|vostre) [computer|pc|sistema|sistemi|database|archivio|archivi|schedario|schede|libro soci|registro|registri|libri|sito|pagina|server|app|bacheca|faldoni|cartelle|gestionale|hard disk]
    [depennate|togliete|cancellate|eliminate|levate|rimuovete|barrate] (il|i) (mio|nostro) [nome|numero|telefono] … [libro soci|libro|schedario|schede|registro|registri|computer|archivio|archivi|sistema|gestionale]
    [non deve restare|non deve rimanere|non resti|non rimanga|che non resti|che non rimanga|non voglio che resti|non voglio che rimanga|non può restare|non può rimanere|non deve restarvi|non ci deve restare|non deve più esserci] (più|da voi) [niente|nulla|nessun dato|traccia|nessuna traccia|alcuna traccia|il mio nome|nessuna foto|alcun dato|neanche] … [di me|mio|mia|su di me|da voi|vostri|vostro|di mio figlio|di mia figlia]
    [da voi|nei vostri archivi|nel vostro sistema|lì] [non deve restare|non deve rimanere|non resti|non rimanga|non ci deve essere] (più) [niente|nulla|nessun dato|traccia|nessuna traccia|alcun dato]
    [il mio nome|mio nome|i miei dati|miei dati|il mio numero|la mia foto|la mia scheda|il mio indirizzo] (e il mio numero|e i miei dati) [non deve|non devono|non può|non possono] (più) [restare|rimanere|stare|esserci|figurare|risultare|essere conservato|essere conservati|comparire] (più) [da voi|lì|nel vostro|nei vostri|nella vostra|in nessun|presso di voi|sul vostro]
    [fate in modo che|fate sì che|assicuratevi che|accertatevi che|provvedete affinché|fate] … [non ci sia|non sia|non compaia|non figuri|non risulti|ci sia|non esista] … [sparire|sparisca|sistema|computer|archivio|archivi|registro|registri|database|schedario|cancellato]
    [tutto|tutto quanto|i miei dati|tutti i miei dati|la mia scheda|tutto ciò che è mio] [deve|devono|dovrebbe] (semplicemente) [sparire|essere cancellato|essere cancellati|essere distrutto|essere eliminato|scomparire|essere distrutti|venire cancellato]
    deve [sparire|scomparire] (tutto|ogni cosa|ogni dato|ogni traccia) [tutto|ogni cosa|ogni dato|ogni traccia|ogni mio dato]
    [perché|perche|come mai|xké|xche|per quale motivo] … [avete|ha|tenete|conservate|hai] … [copia della mia|copia del mio|copia della carta|foto del mio|fotocopia|copia del documento|mia carta d’identità|mio documento|miei dati|mia scheda|mia foto|mio passaporto] … [cancellatela|cancellatelo|cancellateli|cancellatele|eliminatela|eliminatelo|eliminateli|distruggetela|distruggetelo|buttatela|toglietela|cancellala|cancellalo]
    [vecchi|vecchie|precedenti|passati] [ordini|fatture|dati|prenotazioni|registrazioni|messaggi|indirizzi|appuntamenti|acquisti] (ormai|già|si|li) [possono|si possono|potete|vanno|devono|potete anche] (essere|ora|anche) [eliminare|cancellare|essere cancellati|essere eliminati|cancellati|eliminati|cancellate|eliminate|buttare|distruggere]
    [non|mai] … [autorizzato|permesso|dato il permesso|consentito|acconsentito|dato il consenso|dato l’autorizzazione] (a|di|che) [conservare|tenere|tenervi|memorizzare|archiviare|conservaste|teneste] … [dati|foto|documento|scheda|numero|carta|informazioni|copia|nome|indirizzo]
    [cancellate|cancella|cancelli|eliminate|rimuovete|togliete|distruggete] [tutto ciò che è mio|tutto quello che è mio|tutto il mio|quello che è mio|tutta la roba mia|tutto ciò che mi riguarda|ogni cosa mia|tutto quello che porta il mio nome|tutto quello che avete di mio]
    ? [profilo|account|scheda|fascicolo] da [eliminare|cancellare|distruggere]
    [togliete|togliere|rimuovete|levate|eliminate|cancellate] (subito|tutte) [la foto|le foto|il video|i video|la mia foto|le mie foto|l'immagine|le immagini] (di) (mia figlia|mio figlio|me|dei miei figli) (dal|dalla) [vostro sito|vostra pagina|sito|pagina|vostra app|vostro profilo|vostri social|facebook|instagram|vostro sistema]
    [chiudete|chiudere|chiudi|disattivate|eliminate|cancellate] (definitivamente) [il mio account|il mio profilo|il mio conto|l'account|mio account] (e) [cancellate|eliminate|distruggete|cancellare|eliminare|tutto|non conservate|non tenete]
    [gdpr|garante|regolamento europeo|articolo 17|art 17] … [cancellazione|eliminazione|cancellate|eliminate|cancellare|eliminare|distruggere]
    [diritto all'oblio|diritto alla cancellazione|cancellazione totale|cancellazione completa|eliminazione totale] … [dati|account|profilo|scheda|tutto|dato]
    ? [profilo|account|scheda|fascicolo] da [eliminare|cancellare|distruggere] (completamente|del tutto|definitivamente)
    ? la [scheda|cartella] con (le|i) [mie|miei] … [la voglio cancellata|la voglio eliminata|la voglio distrutta|cancellatela|eliminatela|va cancellata|va eliminata|da cancellare|da eliminare]
    [lo|la|li|le] voglio [cancellata|cancellato|cancellati|cancellate|eliminata|eliminato|eliminati|eliminate|distrutta|distrutto|distrutti|distrutte]
    [chiedo|richiedo|esigo|pretendo|voglio|vorrei|provvedete|procedete] (alla|la) [rimozione|cancellazione|eliminazione|l'eliminazione|distruzione|all'eliminazione] (definitiva|immediata|totale|completa) (di|dei|del|della|delle) (tutti|tutte) (i|le) (mio|mia|miei|mie) [dati|informazioni|profilo|account|scheda|fascicolo|anagrafica]
    [l'eliminazione|eliminazione|cancellazione|rimozione|distruzione] di [tutto quello che|tutto ciò che|quello che|ciò che|quanto] [avete|conservate|sapete] (su di|di) me
    [voglio|vorrei|esigo|chiedo|pretendo|desidero|gradirei] che (sparisca|spariscano|venga|vengano|sia|siano) [sparisca|spariscano|cancellato|cancellati|eliminato|eliminati|rimosso|rimossi|distrutto|distrutti] (dai|dal|dalle) (vostri|vostro|vostre) (sistemi|sistema|archivi|database|server) (tutto) (ciò|quello) [che avete salvato|che avete|che sapete|che avete registrato|che riguarda me|che mi riguarda|tutto ciò|tutto quello] (su|di) (di me|me)
    [sparisca|spariscano|sparire] (dai|dal|dalle) (vostri|vostro|vostre) [sistemi|sistema|archivi|database|server|computer] (tutto) [ciò che avete|quello che avete|i miei dati|ogni mio dato|tutto di me|ciò che sapete|quello che sapete] (salvato|registrato) (su di me|di me)
    [delete] (per favore|subito|immediatamente) (di|dei|la|il) (tutti|tutte) (i|le|il|la|dei|delle) [miei|mie|mio|mia|nostri] [data|account|profilo] (personali)
    [delete] (per favore|subito|immediatamente) (tutti|tutte) (i|le) [data] [personali|miei|mie|che avete|su di me]
    ^ [cancellate|eliminate|rimuovete|distruggete] (subito|per favore) (tutti|tutte|tutto) (i|le|il|l') [data|account|profilo] $
    ^ [cancellazione|eliminazione|rimozione] (di|dei|del) (tutti|i|miei) (miei) [data|account|profilo] (personali) $
    (che) (my) (my) [data|account|profilo] (personali) (vengano|siano|essere) [cancellati|eliminati|rimossi|distrutti|cancellato|eliminato]
    [delete] tutto (quello|ciò) [che avete|che mi riguarda|quello che sapete] (about)
    [delete] tutto [su di me|sul mio conto|a mio nome]
    [delete] (tutte) (le|tutti i) [informazioni|dati] [che avete|che mi riguardano|su di me|sul mio conto|a mio nome]
    (mio) [account|profilo] e (tutti) (i) (miei|relativi) dati
    [articolo|art] 17 (gdpr)
    diritto (all'|alla) [oblio|all'oblio|cancellazione]
    [delete] (subito|pure) [tutto|tutti|ogni] (quanto|quello|ciò|i|le|singolo) (che) (avete|mi riguarda|miei|mie|mio) [su di me|che mi riguarda|mi riguarda|che mi riguardano|mio dato|mia traccia|dato mio|dati miei|miei dati|mie tracce|mia informazione]
    [delete] (subito|definitivamente|integralmente) (la|il|l'|ogni) [mia|mio] [account]
    (nei|dai|nel|dal|sui|dentro) [vostri|vostro] [archivi|sistemi|server|database|computer|registri] … non (deve|devo|ci) (restare|più|deve) [restare|esistere|rimanere|comparire|figurare|essere] (più|niente|nulla|traccia|alcuna)
    [delete|chiudete|chiudere|chiuda] (subito) [il mio|la mia|mio|mia] [account] e (pure|anche) [delete] (via) tutto (quello che avete|ciò che avete|quanto avete|il resto) (about)
    [delete] (subito|pure) [tutto|tutti|ogni] (quanto|quello che|ciò che|i|le|singolo) [avete|mi|miei|mie|mio] [about|riguarda|traccia|dato|byte|informazione|tracce]
    [delete] (subito|pure) (ogni) [mia traccia|traccia di me|mie tracce|tracce di me]
    non (voglio che|desidero che|gradisco che|dovete|potete|più) [teniate|tenere|conserviate|conservare|abbiate|avere|deteniate|detenere|mantenere|manteniate] (più|ulteriormente) (i|le|nessuno dei) [miei|mie] (dati) [dati|informazioni|profilo|scheda]
    ^ dimenticatemi $
    [essere|venire|esser|sia] [dimenticato|dimenticata|cancellato|cancellata|eliminato|eliminata|rimosso|rimossa] (del tutto|completamente|per sempre|definitivamente) [dai vostri sistemi|dai vostri archivi|dai vostri server|dal vostro database|dai vostri database|dal vostro sistema|dai vostri computer|con tutti i miei dati|insieme ai miei dati]
    [toglietemi|cancellatemi|eliminatemi|rimuovetemi|levatemi|toglietemi subito] (pure) (il|la|l'|i) [profilo|account|scheda|dati] e (tutti|tutto) (i|il|quello) [dati|miei dati|resto|che avete|miei|informazioni]
    via (tutti|tutte) [i miei dati|le mie informazioni|i dati miei|i dati su di me] (da|dai|dal|dalla) (vostri|vostro|vostra)
    [pulite|ripulite|cancellate|eliminate|distruggete|buttate|azzerate|rimuovete] (via) (tutto) [quello che mi riguarda|ciò che mi riguarda|quanto mi riguarda|tutto quello che mi riguarda|tutto ciò che mi riguarda|quello che sapete di me|ogni mia traccia]
    [provvedere|provvediate|provveda|provvedete|procedere|procediate|procedete] (subito|voler) (alla|con la) (immediata) [cancellazione|eliminazione|distruzione|rimozione] (integrale|totale|completa|definitiva|immediata) (dei|di|delle) (tutti) [miei dati|mie informazioni|i miei dati|dati che mi riguardano|mio profilo|mio account]
    non (deve|devono|voglio che|deve più) [restare|rimanere|resti|rimanga|esserci] (più) [niente|nulla|traccia|alcun dato|nessun dato] (di) (mio|me) (nei|nel|sui|in) (vostri|vostro) [sistemi|archivi|database|server|sistema|archivio]
  `,
  rectify: `
    ? [correggere|correggete|modificare|modificate|cambiare|cambiate|aggiornare|aggiornate|rettificare] (la) mia data di nascita
    ^ (ciao|salve|buongiorno) ho cambiato [indirizzo|cognome|residenza|email|nome] (grazie) $
    dati che avete (su di me) (sono) [sono sbagliati|sono errati|sbagliati|errati|sono scorretti|non sono corretti]
    ? [ho una nuova|ho un nuovo] [mail|email|e mail|indirizzo|numero|cellulare]
    ? sono una donna non [signore|un uomo|il signor]
    (il) [mio telefono|mio cellulare|mio numero] (è|non) [è sbagliato|non è corretto|è errato|è cambiato]
    [own_ways] [non è più quello|è un altro|è un'altra|non è giusto|non è giusta|non è più quella|è cambiato|è cambiata|deve essere|è scritto male|è scritta male]
    (mio|mia) [figlio|figlia|bambino|bambina] è (già|ormai) in … (voi) [scrivete|avete scritto|risulta|avete messo|segnate]
    (il|l’) [conto|iban] (della banca|bancario) (è) (un altro|cambiato) … quello vecchio (è) [chiuso|è chiuso|non esiste|non vale]
    [bolletta|fattura|contratto|utenza|intestazione] (è|risulta|arriva) (ancora) [intestata|intestato] (al|alla|a) (mio|mia) [ex|marito|padre|madre|vecchio proprietario] … [mettetela|mettetelo|cambiatela|cambiatelo|intestatela|intestatelo|a mio nome]
    [nuova mail|nuovo indirizzo|nuovo numero|nuova email|nuovo cognome|nuovo iban] al posto [della vecchia|del vecchio|di quella vecchia|di quello vecchio]
    (l’iban|il conto|la carta|il numero) (registrato|che avete|segnato) è quello [chiuso|vecchio|sbagliato|di prima] … [mettete il nuovo|mettete quello nuovo|aggiornate|aggiornatelo|cambiatelo|correggete]
    [segnati|registrati|indicati|riportati] (da voi) (sono) [uno|due|tre|quattro|cinque|sei] ma (in realtà) siamo (in) [uno|due|tre|quattro|cinque|sei]
    [risultano|segnati|risultiamo|avete segnato|registrati] … ma (siamo|sono) (in) [siamo in|sono|uno|due|tre|quattro|cinque] (due|tre|quattro) [aggiornate|correggete|cambiate|sistemate|aggiornatelo]
    (mio|mia) [figlio|figlia] è (in|nella|nel) … non (in|nella|nel) … come [avete scritto|avete segnato|risulta|c’è scritto|avete messo]
    ? [sulle vostre lettere|nei vostri archivi|nel vostro sistema|sulla mia scheda] (ora|adesso) [va messo|va scritto|deve esserci|bisogna scrivere|dovete mettere|deve comparire]
    ? [anno di nascita|data di nascita|codice fiscale] è … (e) non … [nel vostro|nella vostra|nei vostri|nella scheda|sul modulo]
    [ho divorziato|sono divorziata|sono vedova|mi sono separata|mi sono sposata|sono sposata] … [rimettetemi|mettetemi|rimettetemi come|cambiatemi|riportatemi|intestatemi] (come|a|in) [signorina|sig.na|sig na|signora|sig.ra|sig ra|nubile|divorziata]
    [cognome|nome|mi chiamo] … con (una|un|due|la) [a|b|c|d|e|g|h|i|j|k|l|m|n|r|s|t|v|w|x|y|z] (e) non … [è scritto male|scritto male|è sbagliato|sbagliato|correggete|lo scrivete male]
    [con|ha|finisce con|termina con|finisce per|inizia con|comincia con|si scrive con|vuole] (la|un|una|il|l’) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|acca|kappa|ics|ipsilon|zeta|due elle|due enne|due t|due l|due n|due s|doppia|accento|doppia elle|doppia enne|una elle|una t] (alla fine|all’inizio|in mezzo|e) (e) [non|invece di|al posto di] (è|con|la|un|una|il|per|in) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|acca|kappa|ics|ipsilon|zeta|due elle|due enne|due t|due l|due n|due s|doppia|accento|doppia elle|doppia enne|una elle|una t]
    [con|si scrive con] (la|un|una|il|l’) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|acca|kappa|ics|ipsilon|zeta|due elle|due enne|due t|due l|due n|due s|doppia|accento|doppia elle|doppia enne|una elle|una t] … non … [sempre sbagliato|è sempre sbagliato|sbagliato ogni volta|è sbagliato|ogni volta|lo scrivete sempre male|sbagliate sempre|scritto male|sbagliata|tutte le volte]
    [mi chiamo|il mio nome è|il mio cognome è|sono|è] … non … [è sempre sbagliato|sempre sbagliato|sbagliato ogni volta|è sbagliato ogni volta|lo sbagliate sempre|lo sbagliate ogni volta|lo scrivete sempre male|lo scrivete sempre sbagliato|ogni volta sbagliato|sempre scritto male|viene sempre sbagliato|è scritto male]
    [mail|email|e-mail|cap|indirizzo|numero|compleanno] [finisce con|termina con|finisce per|ha|è con|finisce in|termina in|è] (un|il|l’) [0|1|2|3|4|5|6|7|8|9|uno|due|tre|quattro|cinque|sei|sette|otto|nove|zero] (alla fine|in fondo|all’inizio) (e) non (con|è|un|l’|per|in) [0|1|2|3|4|5|6|7|8|9|uno|due|tre|quattro|cinque|sei|sette|otto|nove|zero]
    [mi avete come|risulto come|figuro come|compaio come|mi avete messo come|mi avete messa come|mi avete registrato come|mi avete registrata come|mi avete scritto come|mi avete scritta come|sono registrata come|sono registrato come|mi avete segnato come|mi avete segnata come] … [ma sono|e sono|sono|ma è|ma mi chiamo|invece sono|mentre sono|e invece] … [correggete|correggetelo|cambiate|cambiatelo|sistemate|giusto|corretto]
    [mi avete come|risulto|figuro come|mi avete messo come|mi avete messa come|mi avete registrato come|mi avete registrata come|sono registrata come|sono registrato come] [sposato|sposata|celibe|nubile|single|divorziato|divorziata|vedovo|vedova|diabetico|diabetica|allergico|allergica|vegetariano|vegetariana|incinta|pensionato|pensionata|fumatore|fumatrice|maschio|femmina|uomo|donna|celiaco|celiaca]
    [nato|nata|sono nato|sono nata|data di nascita|nascita|anno] (nel|il|del|è) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (no|è|ma|e non|bensì|era|semmai) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    non (nel|il|del) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (ma|bensì|è) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    [nelle vostre carte|nella mia scheda|nella scheda|nella mia cartella|nel vostro sistema|nei vostri registri|nella pratica|nella mia pratica|nei vostri dati|nel vostro archivio|nella vostra scheda|sulla mia scheda|sulla tessera] (ancora) [c’è scritto|è scritto|risulta|risulto|sta scritto|c’è|compare|compaio|figuro|figura|dice|avete scritto|sono] … [è la|è il|è alla|ma|e sono|sono|non sono|in realtà|invece|è sbagliato|correggete|e non]
    [sposato|sposata|celibe|nubile|single|divorziato|divorziata|vedovo|vedova|diabetico|diabetica|allergico|allergica|vegetariano|vegetariana|incinta|pensionato|pensionata|fumatore|fumatrice|maschio|femmina|uomo|donna|celiaco|celiaca] [nella|nel|secondo la|secondo il|nei|nelle|sulla|stando alla] (vostra|vostro|mia|mio|vostri|vostre) [scheda|sistema|registri|carte|cartella|pratica|modulo|tessera|database] … [sposato|sposata|celibe|nubile|single|divorziato|divorziata|vedovo|vedova|diabetico|diabetica|allergico|allergica|vegetariano|vegetariana|incinta|pensionato|pensionata|fumatore|fumatrice|maschio|femmina|uomo|donna|celiaco|celiaca]
    [mi sono appena sposata|mi sono appena sposato|mi sono sposata|mi sono sposato|ci siamo sposati|appena sposata|appena sposato|neosposa|mi sono separata|ho divorziato|appena divorziata] … [cambiatemi|cambiate|cambiami|aggiornate|mettetemi|modificate|ora sono|nuovo cognome|cognome]
    [cambiatemi|cambiate|cambiami|passatemi|modificate|cambi] (il mio nome|il nome|il titolo|il cognome) [da] [signorina|sig.na|sig na|signora|sig.ra|sig ra|signor|sig|dott|dottoressa] … [a|in] [signora|sig.ra|sig ra|signor|sig|dottoressa|dott.ssa|dottore|dott|signorina|sig.na]
    [mettete|metti|metta|intestate|intesti|cambiate|passate|spostate|mettere|passare|intestare|volturate] (il|la|le|questo|l’) (mio) [contratto|conto|bolletta|bollette|polizza|abbonamento|utenza|linea|affitto|assicurazione|luce|gas|fattura|fatture] (della luce|del gas|dell’acqua) [a nome mio|a mio nome|al mio nome|a me|sul mio nome|a nome di|a nostro nome]
    [lettura|autolettura|importo|data|nome|indirizzo|cognome|peso|altezza|allergia] … [inserita male|inserito male|inserita sbagliata|inserito sbagliato|registrata male|registrato male|segnata male|segnato male|scritta male|scritto male|caricata male|messa male|registrata sbagliata]
    [mettetelo|mettilo|mettete|scrivetelo|segnatelo|salvatelo|usate|registratelo|annotatelo|inseritelo|inserite] (questo|questa|quello nuovo) [nella|al|in|nel|sulla] (mia|mio|vostro) [scheda|posto del vecchio|posto del precedente|posto dell’altro|posto di quello|cartella|sistema|pratica|anagrafica]
    ? [il cap|il codice postale|la data di nascita|il codice fiscale|il numero civico|la mail|il cognome|il mio cognome|il nome|il mio nome] (giusto|giusta|corretto|corretta) è … e non
    ? [mio figlio|mia figlia|lui|lei|mi] (si) [chiama|chiamo] … [con|senza] (due|una|un|la|l'|doppia) … (potete) [change_it]
    ? [moved_house] & [change_it]
    ? [moved_house] & [street]
    ? [our_record] & [it_says] & [instead]
    ? [changed_contact] & [change_it]
    ? [risulto come|mi avete messo come|mi avete segnato come|mi avete segnata come|mi avete registrato come|mi avete registrata come|mi chiamate|risulta che|compaio come|c'è scritto che] & [sono|signor|signora|sposato|sposata|celibe|nubile|divorziato|divorziata|vedovo|vedova|uomo|donna|maschio|femmina|studente|pensionato|pensionata] & [instead]
    ? sono (la|una|il|un) [signora|signor|donna|uomo|dottoressa] (e) non (il|un|la|una) [signor|signora|signorina|uomo|donna|dottore]
    ? non sono (un|una|il|la) [signor|signora|signorina|uomo|donna] (ma) [ma|bensì] (un|una) [signor|signora|uomo|donna|dottoressa]
    ? [mio nome|mio cognome|nome|cognome] (di mio figlio|di mia figlia) [si scrive|va scritto|finisce|inizia|ha] (con|senza|in|per) (una|un|due|la|il|doppia)
    ? [mi sono sposata|mi sono sposato|ho divorziato|sono divorziata|sono divorziato|sono vedova|sono vedovo|mi sono separata] & [change_it] & [cognome|stato civile|nome]
    ? [va|vada|è] in [prima|seconda|terza|quarta|quinta] (a|b|c) (e) non in [prima|seconda|terza|quarta|quinta]
    ? ^ sono (la|il|l') [ing|dott|dott.ssa|dottoressa|avv|prof|arch] … [non|e non] [sig|sig.ra|signor|signora|sig ra|il signor|la signora]
    ? [residente|domiciliato|domiciliata] & [cambiate indirizzo|cambiate l'indirizzo|aggiornate indirizzo|aggiornate l'indirizzo|correggete]
    ? [il mio cognome è|il mio nome è|il cognome è] & [staccato|attaccato|tutto attaccato|con due|con la doppia|senza accento|con l'accento]
    ? [ho cambiato casa|abbiamo cambiato casa|mi sono trasferito|mi sono trasferita|ci siamo trasferiti|ho traslocato|abbiamo traslocato|ho cambiato residenza|ho cambiato indirizzo] (e) [adesso sto in|ora sto in|adesso abito|ora abito|adesso è|ora è|adesso vivo|ora vivo|adesso siamo in|ora siamo in|il nuovo indirizzo|nuovo indirizzo|aggiornate]
    ? [il mio cognome|il mio nome|il cognome|il nome|il cognome di|mio cognome] (si scrive|è|giusto è) … [correggete|correggetelo|correggerlo|da correggere|corregga|modificate|sistemate|sistematelo|correggere]
    ? (sono) [nato il|nata il|nato nel|nata nel] … [nn il|non il|e non il|nn nel|non nel|e nn il]
    ? [la mail|l'email|il numero|l'indirizzo|il cellulare|il cell|il telefono] che avete (voi) (nn|non) (va|è|funziona|uso|esiste) (più) (valida|buono|attivo) … [mettete|usate|mettere|segnate|sostituite|inserite|aggiornate]
    ? [nel fascicolo|nella scheda|nella cartella|sulla scheda|nel profilo|in anagrafica|nel libretto|sul libretto] (il|la) … [risulta|c'è scritto|figura|compare|avete scritto|è segnato] … [ma si chiama|ma è|invece si chiama|invece è|ma in realtà|ma mi chiamo|si chiama]
    ? [nuovo cell|nuovo numero|nuovo cellulare|nuova mail|nuovo telefono|nuovo indirizzo|numero nuovo|cell nuovo] & [sostituite|sostituitelo|al posto del|al posto di|nella scheda|aggiornate|aggiornatelo|segnatelo|segnatevelo|mettetelo]
    ? ^ sono (la|il|l') [ing|dott|dott.ssa|dottoressa|avv|prof|signora|signor|sig|sig.ra|una donna|un uomo|donna|uomo|arch] … [non sig|non sig.ra|non signor|non signora|non dott|non il sig|non la sig.ra|non la signora|non il signor|non un uomo|non una donna|e non sig|e non signora|e non signor|non sig ra]
    ? (il|l'|la) [cap|codice fiscale|civico|cognome|indirizzo|data di nascita|partita iva] è [sbagliato|sbagliata|errato|errata] … [e nn|e non|non|nn|giusto è|quello giusto|quella giusta|correggete|dovrebbe essere]
    ? [risulto|risulta] (ancora) [residente|sposata|sposato|nubile|celibe|coniugata|coniugato|minorenne|domiciliato|domiciliata] & [cambiate|aggiornate|correggete|modificate|cambiate indirizzo|aggiornare|correggere]
    [ho cambiato|abbiamo cambiato|cambiato|ho un nuovo|nuovo] (il) [numero|cellulare] (di telefono|adesso|ora|è il) … [scrivetemi al|scrivete al|mandate al|mandateli al|mandatemeli al|usate il|chiamatemi al|contattatemi al|il nuovo è|quello nuovo è|aggiornate|aggiornatelo|aggiornate i dati]
    [fix] (per favore) (di|dei|i|le|il|la) [miei|mie|mio|mia|nostri] [data]
    [fix] (per favore) (il|l'|la) [mio|mia] [field]
    [mio|mia] [field] (è|risulta|è stato) (scritto|registrato) [wrong]
    [miei|mie] [data] (sono|personali) (sono) [wrong]
    [avete|ha] (scritto) (il|la) (mio|mia) [field] [wrong]
    [avete|ha] (scritto|inserito) male (il|la) (mio|mia) [field]
    [wrong] (il|l'|la) [mio|mia] [field|indirizzo]
    [field] [wrong] (nei|nel|nella) (vostri|vostro|vostra) [archivi|sistema|database|anagrafica|dati]
    [articolo|art] 16 (gdpr)
    mi chiamo … [correggere|correggete|rettificare|rettificate|modificare|modificate|sistemare|sistemate|aggiornare] … (dati|nome|scheda|archivio|sistema|anagrafica)
    non (sono|è) (il|un) [sig|signor|signore|uomo|dott] (ma) [ma signora|ma sig.ra|ma donna|ma una signora|ma sig ra|ma una donna|ma dott.ssa]
    non (sono|è) (la|una) [sig.ra|signora|donna|sig ra] [ma signore|ma signor|ma uomo|ma un signore|ma un uomo|ma sig]
    [nato|nata|nascita] (è|il|nel) … (e) [non nel|non il|non l'|anziché nel|anziché il|invece che nel|e non]
    [mio|mia|nuovo|nuova] [field] (è) (cambiato|cambiata|nuovo|nuova|diverso|diversa|ora è|adesso è|giusto è|corretto è|esatto è) [cambiato|cambiata|ora è|adesso è|giusto è|giusta è|corretto è|corretta è|esatto è|esatta è]
    [mi chiamo|il mio cognome|il mio nome|il cognome|cognome mio|mio nome|mio cognome] (si scrive|mio) … [con due|con la doppia|con l'accento|senza accento|tutto attaccato|senza la|senza l'|con la h|con l'acca|con una sola|si scrive]
    il nome si scrive
    [mio|mia|nuovo|nuova|il mio|la mia] [field] (è) [è cambiato|è cambiata|cambiato|cambiata|ora è|adesso è|giusto è|giusta è|corretto è|corretta è|esatto è|esatta è|attuale è|nuovo è]
    (manca|avete|c'è|compare|risulta|figura) (ancora|un|una|la|il) [refuso|errore|errore di battitura|vecchio|vecchia|sbagliato|sbagliata] (nel|nella|sul|di|del|il|la) [mio|mia|vecchio] [field|scheda|anagrafica|profilo]
    ? (voi) avete (ancora|sempre|registrato) (il|la|l') (mio|mia) [vecchio|vecchia|precedente] (mio|mia) [field]
    ? (mio|mia) [vecchio|vecchia] [field] … [aggiornato|aggiornata|aggiornare|aggiornate|aggiornatelo|aggiornatela|correggere|cambiare|cambiato]
    ? ho cambiato (la|l'|il|di) [indirizzo|mail|email|casa|cognome|residenza|telefono|l'indirizzo|l'email] … [aggiornatelo|aggiornatela|aggiornate|aggiornare|cambiatelo|cambiatela|modificatelo|modificatela|correggetelo|correggetela|modificate|aggiornamento]
    ? (l'|la|il) [field|l'indirizzo|l'email|data di nascita] che avete (voi|di me|registrato|registrata|in archivio|ora) [non è|non la|non lo|è vecchi*|è sbagliat*|è errat*] (più) (uso|quello giusto|quella giusta|giusto|giusta|corretto|corretta|valido|valida)
    ? (i) miei [data] (personali) non sono (più|mica) [corretti|giusti|aggiornati|esatti|quelli giusti|a posto]
    ? [nella mia|nel mio|sulla mia|sul mio] [scheda|profilo|account|anagrafica|tessera] … [errore|sbagliato|sbagliata|errato|errata|scritto male|scritta male|vecchio indirizzo|da aggiornare|da correggere]
    ? non è più (il|la|l') [mio|mia] [field]
    ? [dovreste|dovete|bisogna|potete|potreste|bisognerebbe|vorrei|vi chiedo di|è da] [aggiornare|correggere|modificare|cambiare] (il|la|l'|i) [mio|mia|miei|mie] [field|data|scheda|profilo|anagrafica]
  `,
  port: `
    [datemi|mandatemi|voglio|vorrei] (un'|una) (un) [un'esportazione dei miei|un'esportazione di|un export dei miei|l'esportazione dei miei] (dati)
    [passate|trasferite] i miei [punti|punti fedeltà|crediti] [all'altro|al nuovo|a un altro|all’altra]
    [mandatemi|datemi|voglio|posso avere|esportate|inviatemi] [own_docs] (per favore) [da portare via|per portarli via|come file|in un file|in excel|in csv|per il mio nuovo medico|per il mio nuovo dentista|per il nuovo gestore]
    [mandate|inviate|passate|girate|trasmettete] (i|le|la|il) [voti|pagelle|pagella|scheda|fascicolo|libretto] (di|del) (mia|mio) [figlia|figlio|gatto|cane] (alla|al) (nuova|nuovo) [scuola|liceo|asilo|veterinario|istituto]
    [girate|giratele|girateli|gliele girate|glieli girate|girateglieli|girategliele|inoltratele|inoltrateli|passatele|passateli] (voi) (al|all’|alla) [policlinico|ospedale|clinica|nuovo|nuova|pediatra|medico|dentista]
    [ecografie|lastre|referti|esami|analisi|radiografie|cartella] (mie|dovrebbero|devono|vanno) … [policlinico|ospedale|clinica|altro ospedale] … [gliele girate|glieli girate|le mandate|li mandate|gliele mandate|le inviate|girate]
    [mandate|inviate|passate|girate|trasmettete] (i miei|le mie) [esami|referti|analisi|lastre|ecografie] (direttamente) [all’ospedale|al policlinico|alla clinica|all’altro|al nuovo|alla nuova]
    [cambio|cambiamo|sto cambiando|stiamo cambiando|ho cambiato|abbiamo cambiato|passo a un altro|passo a un’altra|vado da un altro|vado da un’altra|mi sposto da un altro] (di) [medico|dentista|veterinario|veterinaria|banca|assicurazione|compagnia|operatore|gestore|scuola|clinica|palestra|fornitore|psicologo|psicologa|centro|asilo|nido|pediatra|ottico|club] … [mandate|mandare|inviate|inviare|passate|passare|trasferite|trasferire|girate|girare|trasmettete|trasmettere|inoltrate|inoltrare|spedite|consegnate] … [cartella|scheda|pratica|dati|referti|lastre|radiografie|documenti|storico|al nuovo|alla nuova]
    [mandate|mandare|inviate|inviare|passate|passare|trasferite|trasferire|girate|girare|trasmettete|trasmettere|inoltrate|inoltrare|spedite|consegnate] … [cartella|scheda|pratica|dati|referti|lastre|radiografie|documenti|storico|cartella clinica] … [al nuovo|alla nuova|all’altro|all’altra|al mio nuovo|alla mia nuova|direttamente al|direttamente alla|al prossimo]
    [per|così da|in modo da] (poterli|poterle|poter) [caricarli|caricarle|caricare|importarli|importarle|importare|usarli|portarli|metterli|trasferirli] (su|in|nell’|sull’) (un’altra|un altro|altra) [altrove|app|da un’altra parte|un’altra app|altra app|altro programma|strava|garmin|altra piattaforma|altro sito]
    ? [my_papers] & [hand_over] & [to_new]
    ? come [scarico|esporto|posso scaricare|posso esportare|si scarica|faccio a scaricare] (tutto) (il|i|tutti) (mio|i miei) [storico|dati|miei dati|ordini|allenamenti|cronologia]
    ? [cambio palestra|cambio veterinario|cambio dentista|cambio medico|cambio assicurazione|cambio banca|cambio clinica|cambio scuola|cambio gestore|cambio farmacia|cambio fornitore|cambio pediatra] & [passare i miei dati|passare i dati|trasferire i dati|mandare i dati|girare i dati|inviare i dati|trasferire i miei dati|mandare la mia cartella|passare la cartella|passate i dati|trasferite i dati|mandate i dati|inviare i miei dati|passate i miei dati]
    ? [scarico|scaricare|esporto|esportare|ottenere] (tutto) (il) (mio) [storico|tutti i miei dati|i miei dati|i miei ordini|i miei allenamenti|cronologia] … [da portare|per portarlo|per portarli|a un altro|ad un altro|al nuovo|alla nuova]
    [trasferire|esportare|trasferite|esportate|scaricare|portare|trasmettere|migrare|esportazione dei|trasferimento dei] (tutti) (i|le) [miei|mie|nostri] [data]
    [trasferite|esportate] (tutti) (i|le) [data]
    [miei|mie|mio|mia] [data] … [formato|file] [strutturato|leggibile|csv|json|elettronico|aperto|excel|portabile|digitale]
    [miei|mie|mio|mia] [data] … in [formato|file|un formato|un file]
    [passare|inviare|mandare|passate|inviate] (i) (miei) dati (a|ad) (un|una) (altro|altra|nuovo) [operatore|azienda|gestore|società|fornitore]
    [articolo|art] 20 (gdpr)
    [miei|mie|mio|mia|che avete] [dati|informazioni|scheda] … [csv|json|excel|xml|formato leggibile|portabilità|file leggibile]
    [mandatemi|inviatemi|datemi|fornitemi|voglio|vorrei|chiedo] … [dati|informazioni] … [csv|json|excel|xml|formato leggibile]
    [dati|informazioni] … [altro|nuovo|altra|nuova|un altro|un'altra] [operatore|fornitore|azienda|compagnia|gestore|società|banca|assicurazione|negozio|servizio]
    diritto alla portabilità
    portabilità (dei|di) (miei) (dati)
    [miei|mie|mio|mia] [dati|informazioni|storico|ordini|acquisti|punti|scheda|profilo|cronologia] … (in|formato|come) [csv|json|excel|xml|foglio di calcolo|file|formato aperto|formato riutilizzabile|formato digitale]
    [file|archivio|pacchetto|esportazione|export|download|backup] (completo|elettronico|digitale) (di|con|dei|delle) (tutti|tutte) (i|le) [miei|mie] [dati|informazioni|ordini|acquisti|cronologia]
    [passo|cambio|vado|mi sposto|migro|trasloco|passare|cambiare] (a|da|con|ad) (un|un'|una|vostro) [operatore|gestore|fornitore|concorrente|compagnia|banca|assicurazione|concorrenza|altro operatore|altro gestore|altro fornitore|altra compagnia|altra banca|altra azienda] … [miei dati|mie informazioni|dati]
    [mandate|trasmettete|inviate|trasferite|girate|consegnate|spedite] (voi|direttamente|pure) (i|le|tutti i) [miei|mie] [dati|informazioni] (a|al|alla|alle) (nuovo|nuova|mio|mia|altro|altra) [nuovo|nuova|altro|altra|concorrente|concorrenza|compagnia|gestore|operatore|fornitore|banca]
    [copia|versione|file] (digitale|elettronica|completa) dei miei dati (per|da) [cambiare|passare|portare|portarli|andare|trasferirmi|trasferirli|migrare|darli|dare] (gestore|operatore|fornitore|compagnia|a|alla|al|ad)
    [portarmi|portare|portarli|portarmeli|prendermi|riprendermi|riprendere] (via|con me) (tutti) [i miei dati|le mie informazioni|il mio storico|i dati miei]
  `,
  object: `
    non [studiate|analizzate|osservate|spiate] (più) le mie [abitudini|preferenze|spese|mosse]
    non (mi) [fatemi un profilo|profilatemi|mi profilate|fatemi profili]
    [niente ia|niente intelligenza artificiale|no ia|niente algoritmi] con [i miei dati|le mie foto]
    [voglio|chiedo|pretendo] (che) (una) [decisione umana|decida una persona|decida un umano|revisione umana]
    [non deve|non può] decidere (una|un) [macchina|algoritmo|computer|robot]
    (lo) [controlli|decida|guardi|valuti] una persona (e) non (una|un) [macchina|computer|robot|algoritmo]
    non [analizzate|usate|utilizzate|elaborate|valutate|sfruttate] [own_docs] (per|a) (addestrare|fare) [purposes]
    [own_docs] non [possono|devono|può|deve] (essere) [usati|utilizzati|servire|usate|utilizzate|usato] (per|a) [purposes]
    [own_docs] non [possono|devono|può|deve] essere [usati|utilizzati|usate|utilizzate|usato] (per|a) [purposes]
    non (dovete|potete|voglio che) [dovete dedurre|potete dedurre|deduciate|dovete ricavare|dovete analizzare] (le|i|il|la) (mie|miei|mio|mia)
    [rifiuto|decisione|diniego] … [robot|algoritmo|computer|macchina|sistema] … (lo|la) [riveda|rivedere|valuti|controlli|guardi] [qualcuno|una persona|un umano]
    (non voglio|mi oppongo alle) telecamere che [riconoscano|riconoscono|scansionano] (il|i) (viso|volto) (dei|di) [miei|mio|mia] (figli|figlio)
    non voglio telecamere che [riconoscano|riconoscono] [il viso|il volto|i volti|le facce]
    (smettetela|smettete|basta) [di darmi un punteggio|di assegnarmi un punteggio|di valutarmi in automatico|di profilarmi|di farmi il profilo]
    [deve decidere|decida|voglio che decida|deve valutare] (una|un) [persona|umano|essere umano] (e) non (un|una) [algoritmo|macchina|computer|robot|intelligenza artificiale]
    [nego|rifiuto|vieto|non consento|non autorizzo|mi oppongo] (all’|l’|al|il|a) [uso|utilizzo|l’uso|all’uso|all’utilizzo|l’utilizzo|riconoscimento] (della|dei|delle|del|facciale) (mia|mio|miei|mie) [cartella|dati|ricette|referti|foto|volto|immagini|figlio|profilo|riconoscimento]
    mi oppongo al [riconoscimento facciale|riconoscimento del volto|tracciamento|punteggio automatico]
    non [usate|utilizzate|usino] le mie [ricette|spese|visite|compere] per [capire|indovinare|dedurre|sapere|stabilire|calcolare]
    [non voglio|non desidero|non permetto|non autorizzo|vieto|rifiuto|non mi va] che (i|le|il|la) (miei|mie|mio|mia) [dati|acquisti|visite|consumi|informazioni|storico|risposte] … [studio|studi|statistica|statistiche|ricerca|ricerche|indagine|sondaggio|analisi|algoritmo|ia]
    [lasciatemi|lasciate|tenetemi|tenete|escludetemi|escludete|toglietemi|togliete|levate|levatemi] … [fuori dalle|fuori dai|fuori da|dalle|dai|dagli|fuori dagli] (vostre|vostri|tutte le|qualsiasi) [statistica|statistiche|studio|studi|ricerca|ricerche|indagini|sondaggi|analisi|ricerche di mercato|algoritmi|algoritmo|profili|profilazione|valutazioni]
    [niente|no a|no al|nessun|nessuna|vietato|non voglio|senza|non autorizzo|non permetto|non fate|vi vieto di|vieto] (l’|il|la|che|fare) [addestramento|addestrare ia|addestrare l’ia|addestrare ai|addestrare la vostra ia|addestrare algoritmi|profilazione|profili|profilo|mio profilo|un mio profilo|algoritmi|scoring|punteggi|annunci personalizzati|pubblicità personalizzata|pubblicità mirata|decisioni automatiche]
    [non|nessuno|mai] (mi) [usate|usi|utilizzate|utilizzi|mettete] (i|le|con) (miei|mie) [dati|acquisti|visite|foto|messaggi|chiamate|consumi|informazioni] (per|in) [addestrare|i vostri|le vostre|fare|alimentare|vostri|vostre]
    [vi vieto|vieto|vi proibisco|non vi permetto|non permetto|non autorizzo] (di|che) [fare|creare|costruire|elaborare|tracciare|facciate|creiate] (un|il) (mio) [profilo|mio profilo|profili|profilazione]
    [questa storia|il fatto|il fatto che|che] (che|di) [analizziate|analizzare|studiate|tracciate|tracciare] … [non lo autorizzo|non lo permetto|non lo voglio|non lo accetto|non mi sta bene|non se ne parla|lo vieto]
    ? [non voglio|non accetto|non desidero|mi oppongo|rifiuto|non autorizzo] (che|a|al fatto che) (i|le) (miei|mie) (dati|acquisti|informazioni|risposte) [finire|finiscano|finisca|entrare|entrino|comparire|essere inserito|essere inserita|essere usati|vengano usati|siano usati|vadano|stare|essere incluso|essere inclusa|servano] (in|nelle|nei|per|alle|a|le|nelle vostre) (vostre|vostri|delle) [statistiche|statistica|ricerche di mercato|indagini|analisi|profili|sondaggi|algoritmi]
    ? [niente|no alla|no|basta] (con) [pubblicità|offerte|annunci|promozioni] [basata su|basate su|mirata|mirate|personalizzata|personalizzate|in base a] (quello|i|ciò|le) (che|miei|mie)
    [contesto|mi oppongo|rifiuto|non accetto|sono contrario|sono contraria] (al|il|a) [trattamento automatizzato|decisioni automatizzate|decisione automatizzata|valutazione automatica|punteggio automatico|trattamento automatico]
    (vi) [vieto|proibisco] (di|dal) [usare|utilizzare|trattare|analizzare|sfruttare|elaborare] (le|i) [miei dati|mie informazioni|mie info|miei acquisti]
    non [acconsento|consento|autorizzo] (al|il|a) trattamento (dei) (miei) [data] (personali)
    [esercito|esercitare] (il) (mio) diritto di opposizione
    [oppongo|opposizione|oppormi|opporre] (al|alla|all'|a che|contro) (la|il|ogni|qualsiasi) [use]
    [oppongo|opposizione|oppormi] … [data|profilazione|trattamento]
    non [want] (che) (essere) (i|vengano) (miei) (dati) (vengano) [use|profilato|profilata|tracciato|tracciata|analizzati]
    non [want] che i miei … (vengano) [use|analizzati|profilati|tracciati]
    [basta|no|stop|non] (più|alla|con la|fate|con) [profilazione|profilarmi|tracciamento|profilazioni]
    non [usate|utilizzate|trattate|analizzate|usare|utilizzare|trattare] (più) (my) (my) [data|acquisti]
    [smettete|smettetela] di [usare|utilizzare|trattare|analizzare|profilare|profilarmi|tracciarmi] (i) (miei) (data)
    [articolo|art] 21 (gdpr)
    [niente|no|basta|non voglio|rifiuto|smettete|mi oppongo] (più|con la|alla|della|la|a|vedere|ricevere) [pubblicità|offerte|annunci|proposte|promozioni|marketing] (fatta|fatte) [su misura|personalizzata|personalizzate|personalizzati|mirata|mirate|mirati|profilata|profilate|basata|basate|basati|comportamentale|cucite addosso]
    [contesto|rifiuto|respingo|mi ribello|sono contrario|sono contraria|dico no|dissento|nego il consenso|non acconsento|non do il consenso|revoco il consenso] (a|alla|all'|la|il|ogni|qualsiasi) (vostra) [profilazione|tracciamento|analisi|monitoraggio|profilo|uso dei miei dati|trattamento dei miei dati|utilizzo dei miei dati]
    [smettete|smettetela|finitela|piantatela|basta|non voglio che|non dovete|non vi permetto] (di|più) [spiare|spiate|spiarmi|tracciare|tracciate|tracciarmi|profilare|profilate|profilarmi|monitorare|monitorate|analizzare|analizzate|analizziate|farmi il profilo|fare il profilo|schedarmi|schedare|schedate] (i|le|quello|ciò|cosa|quel) (miei|mie|che) (acquisti|compro|abitudini|spese|gusti)
    non (sono|siamo) d'accordo (con|alla|sulla|per|al|sul|a|che) (la|il|l'|vostra|usiate) [profilazione|trattamento dei miei dati|uso dei miei dati|l'uso dei miei dati|utilizzo dei miei dati|l'utilizzo dei miei dati|analisi dei miei dati|l'analisi dei miei dati|usiate i miei dati|trattiate i miei dati|analizziate i miei dati]
    non [autorizzo|acconsento|consento|accetto|approvo|permetto|acconsentito] (a|al|all'|alla|il|l'|la|che|più) [uso|utilizzo|trattamento|analisi|profilazione|l'uso|l'utilizzo|l'analisi|all'uso|all'utilizzo|usiate|trattiate|analizziate] (dei|i|di) [miei dati|miei acquisti|mie informazioni|dati personali]
  `,
  restrict: `
    ^ (il mio) [diritto di limitazione|diritto alla limitazione] $
    non cancellate niente (mi|è) [mi serve|mi servono|è una prova|per l'avvocato]
    non [cancellate|eliminate] [own_docs|niente|nulla] (ma) [non usateli|non usatelo|non toccateli|non li usate|non lo usate|non usatele]
    [teniate|conserviate|tenete|conservate] tutto senza [usarlo|toccarlo|utilizzarlo]
    non [cancellate|eliminate|buttate] (nulla|niente) (mi serve|serve) … (ma|però) [nemmeno|neanche|neppure|ma non] [toccatelo|toccateli|toccatele|usatelo|usateli|usatele|toccate|usate] (niente|nulla)
    [mettete|tenete|lasciate|mettano] (il|la|i) (mio|mia|miei) [profilo|pratica|scheda|conto|cartella|dati|dossier] (in|fermo|fermi) [sospeso|in sospeso|fermo|ferma|fermi|in pausa|in attesa|congelato|congelata] [fino|finché|fintanto|in attesa|per ora|mentre]
    [referti|registrazioni|dati|filmati|video|immagini] (vanno|devono essere) [custoditi|custodite|conservati|conservate|conservate|tenuti|tenute] (per la|per il) [causa|processo|assicurazione|avvocato] (e) [nessuno|non] (li|le) [elabori|usi|usate|tocchi|toccate|usateli|utilizzi]
    [conservate|custodite|tenete] (i|le|il|la) [referti|registrazioni|filmati|video|immagini|filmato|registrazione] per (la|il|l’) [causa|processo|assicurazione|avvocato] (e) [nessuno|non] (li|le|lo) [elabori|usi|usate|tocchi|usateli|utilizzi]
    non [cancellatelo|cancellatela|cancellateli|cancellate|eliminatelo|eliminateli|eliminate|distruggetelo|distruggeteli|buttatelo|buttateli|li cancellate] … [serve|servono|bisogno] … [tribunale|avvocato|reclamo|assicurazione|prova|processo|causa|denuncia|ricorso] … [nessuno|non li|non lo|non la|senza|vietato|non usateli|non usatelo]
    [tenete|conservate|custodite|mantenete] … [carte|dati|pratica|scheda|cartella|documenti|contratto] … [nessuno|non usateli|non usatela|non usatelo|non toccateli|non toccatela|non utilizzateli|non li usate|senza usarli|senza toccarli|per nient’altro]
    [solo|soltanto|limitatevi a|limitatevi ad] … [dati|pratica|scheda|informazioni] … [nient’altro|fino|finché|senza usarli|e basta]
    ? [lasciate|tenete|conservate|mantenete] (tutto|i miei dati|la mia scheda|il mio fascicolo|la mia pratica|la mia cartella) [così com'è|come sta|com'è|congelato|congelati|congelata|bloccato|bloccati|bloccata|in sospeso|in pausa|fermo|ferma]
    [chiedo|richiedo|voglio|vorrei|esigo] (la|il) [sospensione|limitazione|blocco|congelamento] (temporanea|temporaneo) (del|di) trattamento (dei) (miei) (dati)
    non [cancellate|eliminate|distruggete] (niente|nulla|i dati|i miei dati) ma [smettete|smettetela|evitate] di [usare|utilizzare|trattare] (i|le) (miei|mie) [data]
    [bloccare|bloccate|limitare|limitate|congelare|congelate|sospendere|sospendete|blocco|limitazione|restrizione|congelamento] (il|l'|la|del|dei) (uso|trattamento|utilizzo) (dei|di) (my) (my) [data]
    [limitare|limitate|limitazione|sospendere|sospendete|restrizione] (il|del) trattamento
    [articolo|art] 18 (gdpr)
    [conservate|tenete|mantenete|conservare|tenere] (pure) (i) (miei) dati ma … [non usateli|non li usate|non utilizzateli|senza usarli|non trattateli|non usarli]
    [congelate|bloccate|sospendete|fermate|mettete in pausa|limitate|mettete da parte|non usate|non toccate|non utilizzate|non trattate|lasciate fermi|tenete fermi|tenete congelati|tenete|teneteli congelati|lasciate congelati] (pure|tutti) (i) [miei dati|le mie informazioni|la mia scheda|il mio profilo|mie informazioni] … [finché|fino a|fino al|per ora|per adesso|intanto|nel frattempo|in attesa|fintanto|per il momento|ma senza usarli|ma non usateli|senza usarli|senza trattarli|senza toccarli|e basta]
    [finché|fino a quando|in attesa che|nel frattempo|intanto|fintanto che] … (i) [miei dati|mie informazioni] (li|teneteli|tenetela|vanno|restino|devono) (tenete|restare|essere|vanno) [congelati|bloccati|fermi|sospesi|congelateli|bloccateli|non usateli|non toccateli|tenetela congelati|teneteli congelati|teneteli fermi|in pausa|limitati]
    [sospendete|sospendere|bloccate|fermate|limitate|interrompete] (temporaneamente|per ora) [l'uso|l'utilizzo|il trattamento|ogni uso|ogni utilizzo|ogni trattamento|qualsiasi uso] (di|dei|delle) (mie|miei|my) [dati|informazioni|scheda|profilo]
    non [cancellate|eliminate|buttate|toglieteli] (i) (miei) (dati) … (ma|però) [smettete di usarli|non usateli|non li usate|non toccateli|non trattateli|bloccateli|congelateli|teneteli fermi|limitatevi a conservarli|sospendetene l'uso|non utilizzateli]
    [conservate|tenete|mantenete|lasciate] (pure) (tutti) (i) [miei dati|mie informazioni] (ma|però|solo|e|senza) [smettete di usarli|non usateli|non li usate|non toccateli|non trattateli|senza usarli|senza trattarli|conservati|in archivio|bloccati|fermi|congelati]
    ? [mettete|metti|mettere|lasciate|tenete] (tutti) (i) miei dati [in attesa|in pausa|in sospeso|in quarantena|fermi|bloccati|congelati|in stand by]
  `,
  do_not_sell: `
    tenetevi [il mio numero per voi|il mio indirizzo per voi|i miei dati per voi|il mio numero solo per voi]
    non [condividete|date|passate|vendete|cedete] [niente|nulla] [con i partner|con terzi|a terzi|ai partner|con nessuno|con i vostri partner|ai vostri partner]
    (il mio|la mia) [mio indirizzo|mio numero|mia mail] non deve (girare|andare) [girare|andare in giro|circolare|finire in giro]
    che [own_ways|i miei dati] [circoli|circolino|giri|girino|vada in giro|vadano in giro|finisca in giro]
    non [date|passate|trasmettete|comunicate] [own_ways|il mio fascicolo]
    non [vendete|date|condividete|affittate|cedete|passate|trasmettete|girate|comunicate] [own_docs|own_ways] (a|ad|ai|con) [to_others]
    non [vendete|condividete|affittate|cedete|girate|vendere|cedere] [own_docs|own_ways]
    [own_docs|own_ways] non si [vende|vendono|cede|cedono|affitta|affittano|condividono|condivide|presta|tocca e non si cede]
    (non) voglio che [own_docs|own_ways] [sia ceduto|vengano ceduti|vengano venduti|sia venduto|siano condivisi|sia condiviso|siano passati|sia passato|siano ceduti]
    (il) mio [capo|datore di lavoro|ex|assicuratore] non deve [sapere|conoscere|ricevere|vedere] (i) (miei) [risultati|miei risultati|dati|miei dati|referti|i miei]
    (niente|no allo) scambio (della|dei|di) (mia|miei) [scheda|dati|schede] (con|tra) (l’|le|altre) [azienda|aziende|azienda sorella|aziende del gruppo|società]
    [vieto|proibisco|vi vieto] (che) (di) [affittiate|affittare|vendiate|vendere|cediate|cedere|passiate|passare] i miei [dati|numeri|contatti]
    ? avete (forse) venduto [la mia mail|la mia email|il mio numero|il mio indirizzo|i miei dati|il mio contatto] (vero|no) $
    avete (forse) venduto (la|il) mia (mail|email|numero) … che non [che non succeda|succeda più|si ripeta|capiti più|accada più]
    (i miei|i|le) [referti|dati|esami|analisi|cartelle] non (devono|possano|possono|vadano) (finire|andare|arrivare) (all’|alla|ai|in mano a|a) [finire all’assicurazione|assicurazione|assicurazioni|banca|terzi|datore di lavoro|azienda]
    [nego|nessun|non do|rifiuto|revoco] (il|mio) (consenso|mio) (alla|per la) [comunicazione|cessione|trasmissione|diffusione|vendita] (dei|dati|miei) (dati) [a terzi|ad altri|ad altre aziende|a società terze|ai partner]
    niente [passaggi|passaggio|cessione|cessioni|trasferimenti|condivisione] (dei|di|dati) (dati) (ad|a|con|ai) [altre società|altre aziende|terzi|altri|società del gruppo|partner]
    non [condividete|condividere|condivida|passate|vendete|cedete|girate] le mie info (personali) (con|a|ai)
    [tenete|tenetevi|tenga|tieni] (il|i) (mio|miei) [numero|dati|recapito|mail|contatto] per voi niente [terzi|altri|partner|altre aziende]
    [dati|numero|telefono|informazioni|contatti] non [devono|deve|possono|può] (uscire|essere|venire|finire) [uscire dalla|uscire da|essere ceduti|essere venduti|essere condivisi|essere passati|venire ceduti|finire a|finire in mano|essere dati|essere dato|essere ceduto]
    [in nessun caso|per nessun motivo|per nessuna ragione|in nessun modo|mai|a nessuna condizione] … [dare|diate|date|passare|passiate|passate|vendere|vendiate|vendete|cedere|cediate|cedete|condividere|condividete|fornire|girare|girate|comunicare|comunicate] … [numero|dati|telefono|mail|email|cellulare|informazioni|contatto|contatti|indirizzo]
    non (mi) [vendete|date|passate|cedete|condividete|fornite|girate|comunicate|consegnate|diffondete] (i|il|le|la) (miei|mio|mie|mia) [dati|numero|telefono|informazioni|cellulare|mail|contatti|contatto] (personali) (a|con|ad) [nessuno|a nessuno|con nessuno|nessuna azienda|altre aziende|altri|terzi|nessun altro|altre società|altre ditte]
    non [sell] (né) (sell) (a nessuno) (my) (my) [private]
    non [want] (che) (la|i|il) (my) (my) [private] (vengano|siano) [sell] (my)
    (my) [private] non (sono|è) in vendita
    [vieto|no alla|nego|non autorizzo] (la|il|di) [sell] (dei|di|del) (my) (my) [private]
    [forbid_to] (mai|voi|vengano|farvi) (a terzi|in giro|anche) [sell] (a terzi|in giro|ad altri|a nessuno) (il|i|le|la) (my|mio) [private]
    (i|il) (miei|mio|le mie) [dati|numero|informazioni|contatto|cellulare|recapiti] (personali) non (si|vanno|deve|devono|può|possono|sono|è) (essere) [si vendono|si vende|si cedono|si toccano|sono in vendita|è in vendita|sono merce|è merce|sono merce di scambio|venduti|venduto|ceduti|ceduto|condivisi|condiviso|passati|passato|dati a terzi|girati|girato|trasmessi|diffusi|comunicati|uscire da lì|finire in mano ad altri]
    [niente|no|nessuna|nego|vieto|divieto di|mi oppongo alla|opposizione alla] (qualsiasi|ogni|la) [vendita|cessione|condivisione|comunicazione|diffusione|trasmissione|passaggio] (dei|di|del) (my|mio) [private|dati a terzi]
    non (dovete|potete|voglio che) [date|dare|passate|passare|girate|girare|cedete|cedere|vendete|vendere|fornite|comunicate|diate|passiate|giriate|vendiate] (mai) [il mio|i miei|le mie|mio|miei|mie] [private] [a terzi|ad altri|ad altre|a nessuno|a nessun|ai vostri partner|ai partner|in giro|a chicchessia]
    (i|il) [miei|mio] [numero|dati|contatto|recapito|nome] [resta|restano|rimane|rimangono|deve restare|devono restare|tra] (da|con|solo|noi|voi) … [niente terzi|e basta|non a terzi|non ad altri|niente partner|non in giro|nessun altro|niente società esterne]
    [nessuna|niente|no|divieto di|nego ogni|rifiuto ogni|rifiuto la|no alla] (ulteriore) [condivisione|cessione|vendita|trasmissione|divulgazione|comunicazione] (dei dati|di dati|dati|a|ad|con|coi) (i|vostri|soggetti|altre|a) [partner|terzi|terze parti|altre aziende|aziende|sponsor|inserzionisti|società|esterni]
    [il mio numero|i miei dati|il mio contatto|il mio nome|i miei recapiti|le mie informazioni|mio numero|miei dati] non (lo|li|le) [dovete|potete|voglio che|vi azzardate a|dare|date] (lo|li|le) [dare|date|diate|vendere|vendiate|cedere|cediate|passare|passiate|girare|giriate|fornire|comunicare|darlo|darli|passarlo|girarlo] (a) (nessuno|altri|terzi|nessun altro|chicchessia)
    [spero|spero che|mi auguro che|confido che|voglio sperare che] non [sell|vendiate|cediate|passiate|giriate|diate|condividiate] (mai) (il|i|le) [miei dati|mio numero|mie informazioni|miei contatti|mio contatto]
  `,
  wrong_number: `
    ? ^ (no) qui non [abita|vive|sta] (nessuna|nessun|più) [given|maria|marco] $
    ? ^ (no) [given|maria|marco] non [abita|vive|sta] (più) qui $
    (non) [non ha più|non usa più] questo [numero|cellulare|telefono] $
    ^ (scusi|mi spiace|qui) non conosco [given] $
    questo non è il numero [giusto|corretto|esatto]
    sono il nuovo [proprietario del|intestatario del|titolare del] [numero|cellulare|telefono]
    ? ^ (ma) (io) [non ho mai comprato da voi|non ho comprato niente da voi|non ho appuntamenti da voi|non ho nessun appuntamento da voi|non ho figli nella vostra scuola|non sono vostro cliente|non sono mai stato da voi|non sono mai stata da voi] $
    ? ^ (questo) non è il mio nome
    [ha|avete|hai] il numero sbagliato
    [questo numero|questa sim|questo cellulare|questo telefono] [ce l'ho|è mio] (solo) (da) [da poco|da una settimana|da dieci giorni|dal mese scorso|da pochi giorni|da qualche giorno|da un mese]
    ho [questo numero|questa sim|questo cellulare] (solo) [da poco|da una settimana|dal mese scorso|da pochi giorni|da qualche giorno]
    (qui) [non c'è|non abita|non conosco|non esiste] [nessuna|nessun|alcuna] [titles]
    ? ^ non conosco (la|il) [sigra|sig|signora|signor]
    ? ^ (e) [chi è|chi sarebbe] (la|il|questa|questo) [titles]
    ^ qui (è|c’è) [given] non [given]
    (la|il) [ragazza|ragazzo|signora|signore|persona] che [cercate|chiamate|cerca] non (ha|usa) [ha più|usa più|ha] (più) questo (numero)
    (io) non mi chiamo [given]
    chi è (questo|questa|il signor|la signora) [given] (io|qui) [sono|io sono|mi chiamo|qui è]
    (questo|il) [numero|telefono|cellulare|sim] (adesso|ora) è (il) mio … [signora|signore|proprietario|di prima|ragazza|ragazzo] … non (ce) (l’ha|ce l’ha|lo usa|c’è) più
    [questa linea|questo numero|questo telefono|questo cellulare] (non) [non c’è nessun|non c’è nessuna|non c’è alcun|non esiste nessun|nessun|nessuna]
    [messaggio|sms|avviso|promemoria|questo|quello] … [era|è|sarà|fosse|sia|doveva essere] (sicuramente|certamente|di sicuro|indirizzato|destinato|diretto) (per|a) [qualcun altro|un’altra persona|un altro cliente|un’altra famiglia|un altro paziente|altri|qualcun’altra|un altro signore|un’altra signora]
    [mi|ci] [confondete|state confondendo|avete confuso|avete confusa|scambiate|state scambiando|avete scambiato|avete scambiata|confonde|sta confondendo] (con|per) (un|un’|qualcun) [qualcun altro|qualcuno|un altro|un’altra|un’altra persona|altra persona|altro cliente|qualcun’altra]
    [ho|uso|abbiamo|mi hanno dato|ho preso] (questa|questo|il|la) [linea|numero|sim|cellulare|scheda|telefono] … [vecchio proprietario|precedente proprietario|vecchio intestatario|precedente intestatario|di chi ce l’aveva prima|prima di me|proprietario di prima|proprietario precedente|vecchia proprietaria]
    [questo|questa] [cellulare|numero|linea|sim|telefono] (adesso|ora) [è mio|è mia] … [mese|mesi|settimane|anno|anni|giorni]
    [sarà|dev’essere|deve essere|è] (roba) (del|della|di) [vecchio proprietario|precedente proprietario|proprietario di prima|vecchio intestatario|precedente intestatario]
    ? si è [trasferita|trasferito] … [da anni|anni fa|da tempo|da un pezzo] (e) (io) [non la conosco|non lo conosco|qui non c'è|non abita più qui|non vive più qui]
    (nn|non) sono io (il|la|l') [sig|signor|signora|sig.ra|dott|dottor|dottoressa|avvocato|sig ra]
    ? [è mancato|è mancata|è morto|è morta|è deceduto|è deceduta|è venuto a mancare|è venuta a mancare] … [il numero ora lo uso io|ora il numero è mio|il suo numero ora|il suo numero lo|questo numero ora|numero adesso è mio|il numero ora|ho tenuto il suo numero|ora questo numero]
    ? [sim nuova|numero nuovo|scheda nuova|nuova sim|nuovo numero] … [sarà stato di|sara stato di|era di|prima era di|sarà di|apparteneva a|sarà stata di] (qualcun|qualcuno|un altro) (altro)
    ? [ha un altro telefono|ha un altro numero|ha cambiato numero|ha un numero diverso|ha un nuovo numero|ha cambiato cellulare] (adesso|ora) $
    ? [mi sa che cercate|credo che cerchiate|forse cercate|penso cerchiate|cercate sicuramente|state cercando] [un altro|un'altra|qualcun altro|un'altra persona|un altra]
    ? si è [trasferita|trasferito] … [non la conosco|non lo conosco|non abita più qui|non vive più qui|qui non c'è|non sta più qui|non ha più questo numero]
    [cercate|cercavate|state cercando|starete cercando] [un'altra persona|qualcun altro|un'altra signora|un altro signore]
    [non è il mio nome|non mi chiamo così|non sono quella persona|non sono io quella persona|non sono questa persona] … [sim|numero|scheda|utenza|linea|cellulare] (è) [nuova|nuovo|è nuova|è nuovo]
    [questa|questo] [sim|numero|scheda|utenza|cellulare] è [nuova|nuovo] (io) [ce l'ho|l'ho preso|l'ho presa|l'ho attivata|l'ho comprata|ho questo numero] (da|solo|appena|un)
    [qui|qua] non (c'è|esiste|abita|vive|risponde|lavora) (nessuna|nessun) [nessuna|nessun|c'è nessuna|c'è nessun] … [questo cellulare è mio|questo numero è mio|questo telefono è mio|il numero è mio|cellulare è mio|numero è mio]
    [numero|persona|contatto|destinatario] [sbagliato|sbagliata|errato|errata|incorretto]
    [sbagliato|sbagliate|sbaglia|sbagliando] (di) [numero|persona|destinatario]
    errore di [numero|persona|destinatario]
    [questo|quel|sto] [numero|cellulare|telefono] non [è|appartiene] (più) [di|del|della|suo|il suo|a|al|alla|di mio]
    (qui) non [c'è|abita|esiste|lavora|vive] [nessun|nessuna|nessuno] (qui) [con questo nome|con quel nome|con tale nome|che si chiama|che si chiami|di nome|con nome]
    qui non [abita|lavora|vive] [nessun|nessuna|nessuno]
    non conosco [questa persona|nessuno con questo nome|nessuno che si chiami|nessuna persona con questo nome]
    non conosco [nessun|nessuna] [signor|signora|dottor|dottoressa|mario|maria|marco|giovanni|giuseppe|anna|luca|paolo|francesco|francesca|laura|giulia|andrea|antonio|carlo|rosa|lucia|sara|elena|roberto|stefano|alessandro|alessandra|silvia|chiara|matteo|davide|simone|giorgio|luigi|salvatore|vincenzo|angela|teresa|paola|monica|valentina|martina|federico|federica|bruno|franco|enrico|alberto|claudio|claudia|rossi|bianchi|esposito|russo|ferrari]
    nuovo (proprietario|intestatario) di questo numero
    [ho|appena] [preso|comprato|cambiato] questo numero
    non sono [la signora|il signor|il sig|quella persona|la persona|la sig]
    non è (più) (il) [mio|suo] [numero|cellulare|telefono]
    non è (più) il [numero|cellulare|telefono] [di|del|della]
    [avete|ha|hai] (proprio|decisamente) [cannato|toppato|cappellato|preso un granchio|sbagliato indirizzo|sbagliato destinatario|sbagliato contatto|sbagliato tizio|sbagliato tipo] (numero|persona|con)
    non sono (io) (mica|più) [chi credete|chi pensate|chi cercate|chi crede|chi pensa|chi cerca|quello che cercate|quella che cercate|quello che credete|quella che credete|la persona che|il destinatario|la destinataria|il vostro cliente|l'intestatario]
    [guardi|guardate|scusi|mi sa] che (ha|avete|hai|vi siete|si è) [ha sbagliato|avete sbagliato|hai sbagliato|vi siete sbagliati|si è sbagliato|si è sbagliata|sbagliati|sbagliato] (numero|io|persona|qui)
    [ha sbagliato|avete sbagliato|hai sbagliato] [numero|persona]
    [guardi|guardate|scusi|scusate|mi spiace|spiacente] (che|ma) qui non c'è [nessuna|nessun|nessuno]
    [la persona|la signora|il signore|il tizio|chi|l'intestatario|quello|quella] che (voi) [cercate|cerca|credete|volete|conoscete|aspettate] (non) (ha|è|ha cambiato|abita|sono) [cambiato numero|numero|non sono io|più qui|più questo numero|più mio|un'altra|un altro|non è qui|io]
    (questo|il) numero (prima|una volta|tempo fa) (era|apparteneva|ce l'aveva|è stato) [era di|apparteneva a|apparteneva|ce l'aveva|era del|era della|è di un altro|è di un'altra] (un|altro)
    a questo numero [non c'è nessuna|non c'è nessun|non risponde nessun|non risponde nessuna|non sta nessun|non c'è nessuno]
    [qui|qua] [non c'è nessuna|non c'è nessun|non sta nessuna|non sta nessun] [signor|signora|dottor|dottoressa|mario|maria|marco|giovanni|giuseppe|anna|luca|paolo|francesco|francesca|laura|giulia|andrea|antonio|carlo|rosa|lucia|sara|elena|roberto|stefano|alessandro|alessandra|silvia|chiara|matteo|davide|simone|giorgio|luigi|salvatore|vincenzo|angela|teresa|paola|monica|valentina|martina|federico|federica|bruno|franco|enrico|alberto|claudio|claudia|rossi|bianchi|esposito|russo|ferrari]
    [non sono] (io) (mica) (il|la|l') [dottor|dottoressa|dott|ingegner|avvocato|signor|signora|sig|sig.ra|geometra|ragionier]
    ? ^ non sono (io) [lui|lei] $
    (vi|ti|si|mi) [confondete|confondi|confonde|state confondendo|sta confondendo|scambiate|avete scambiato|avete confuso|ha scambiato|hai scambiato|sbagliate] (con|per) (un'|un) [altra persona|un'altra persona|un altro|un'altra|qualcun altro|qualcun'altra|altro cliente|mio fratello|mia sorella|qualcuno]
    (guarda|guardate|guardi) (che) [non ci conosciamo|non vi conosco|non la conosco] (io) [sono un'altra|sono un altro|io sono|non sono|avete sbagliato|ha sbagliato|hai sbagliato]
    (avete|ha|hai|usate) (ancora) (il) [numero vecchio|vecchio numero|numero precedente|numero sbagliato] (di) [di qualcuno|di un altro|di un'altra|di qualcun altro|del vecchio proprietario|di mio fratello|di mia sorella]
    non è (questo|più|mica) (il) [suo numero|il suo numero|numero suo|il numero di|il telefono di|il cellulare di]
    (non) [non c'entro|non c'entro niente|non c'entro nulla|c'entro niente] (niente|io) non sono [io|quello|quella|io quello|io quella]
    ^ (scusi|guardi|mi spiace|no|mi dispiace|scusate|ma|salve) (ma) (io) non sono [given] (given) $
    [given] non [abita|vive|sta|lavora] più [qui|qua|a questo indirizzo]
    ? (io) ho questo (stesso) [numero|cellulare] da [un|due|tre|anni|poco|anno|mesi|qualche|sempre|più]
    ? ^ (mi sa che|credo che|forse|guardi che|scusi|scusi ma|penso che) [avete sbagliato|ha sbagliato|hai sbagliato|vi siete sbagliati|si è sbagliato|si è sbagliata|vi sbagliate|si sbaglia] (lei|voi) $
    ? ^ (salve|no|ma) [given] ha cambiato [numero|cellulare|telefono] $
    [questo|quello] non è (più) (il) [numero|cellulare|telefono] di [given]
    ? ^ (qui|qua) non c'è (nessun|nessuna) [given] (given) $
  `,
  nothing: `
    qui non abita nessuno (più) [da anni|da mesi|da tempo|da un pezzo]
    (perché) non [ricevo|mi arrivano|mi arriva] più (i tuoi|tuoi) [messaggi|sms|vocali|foto] (da|di) [given|mamma|papà|mia sorella|mio fratello|mia figlia|mio figlio|lui|lei]
    ^ perché non mi arrivano più i tuoi [messaggi|sms|vocali]
    ^ (perché|ma) [given] non mi [manda più|scrive più|invia più] [messaggi|sms|msg] $
    [given|lui|lei|mamma|papà|mia sorella|mio fratello] non mi [manda|scrive|invia] più [messaggi|sms|vocali|foto]
    (lui|lei) mi [manda sempre|manda continuamente|ha mandato dieci|ha mandato tanti|ha mandato tre|ha mandato due|ha mandato un sacco di|manda un sacco di] [messaggi|sms|vocali|foto] $
    ^ cancella la lista (della spesa|di ieri) $
    ^ (per) oggi basta (così|grazie|ciao) $
    mi contatti (pure) [domani|lunedì|dopo|più tardi|nel pomeriggio|in mattinata]
    non mollatemi (proprio|adesso|ora)
    (ho) disdetto … tranne [la vostra|il vostro|voi|questa]
    smettila che mi fai
    niente più [promozioni|offerte|sconti] [disponibili|in negozio|quest'anno]
    non scrivetelo (più) così
    [figlio|figlia|bambino|bambina|nipote|nipotino|bimbo|gatto] … [ha scritto|ha mandato|ha premuto|ha digitato|ha inviato] [stop|annulla|basta] (per sbaglio|giocando) (dal|col|con il|sul) (mio) [telefono|cellulare|telefonino]
    (se|guai se) mi [togliete|cancellate|bloccate] (dalla lista|dagli avvisi) (mi|io) [arrabbio|offendo|piango|muoio|dispero]
    [mamma|madre|padre|papà|nonna|nonno|figlio|figlia|cane|gatto] non [vuole|mangia|vuol] più (le|fare|la|i|il) [analisi|esami|visite|crocchette|medicine|pappa|lezioni|pianoforte|nuoto|terapia|latte]
    [mi hanno chiesto|mi avete chiesto|mi chiedevano] se [volevo|voglio] (smettere di) [smettere|smettere di riceverli|disdire|riceverli ancora|cancellarmi] (e) [ho detto di no|ho detto no|ho risposto di no]
    non vorrei che (mi|voi) [mi cancellaste|mi toglieste|mi bloccaste|mi eliminaste|mi dimenticaste|smetteste] (solo) [perché|solo perché|dalla lista|per sbaglio]
    [suocera|suocero|marito|moglie|vicina|vicino|cognato|cognata|figlio|figlia|collega] dice che siete (dei|delle|degli|un po’) [rompiscatole|pesanti|insistenti|scocciatori|assillanti|noiosi] (ma) (io|a me) [io|a me|ma]
    [signore|signora|tizio|tizia|uomo|donna|ragazzo|anziano] … [urlava|gridava|chiedeva|diceva|urlato|gridato] di [smetterla|smettere|finirla|piantarla] (con|di) (i|gli|mandargli|scrivergli) [messaggi|sms|avvisi|chiamarlo]
    [genitori|alcuni|altri|mamme|condomini|vicini] (chiedono|dicono|vogliono) (alcuni) [chiedono|dicono|vogliono|pretendono] di (smettere|smetterla|finirla) (con|di) (gli|i|mandare) [notices] [io no|ma io|io sì]
    [smettete|smettetela|non|basta] (di) [chiamare|chiamarmi|chiamate|telefonare] … [texts_ok]
    [ho forse|avrei forse|ho mai] detto di (non|smettere) [scrivermi|mandarmi|mandarmeli|di scrivermi|avvisarmi]
    [toglietemi|toglimi|levatemi] (l’|il|la|le|i) [osso|grasso|buccia|spine|lisca|pelle|etichetta|nocciolo|crosta|semi|punti|gesso]
    non [c’è bisogno|serve|occorre|è necessario|fa bisogno|ho chiesto|abbiamo chiesto|avevo chiesto|sto chiedendo|stavo chiedendo|chiedo|chiedevo|pretendo] (certo|mica|io) di [disiscrivermi|cancellarmi|togliermi|rimuovermi|eliminarmi|bloccarmi|disdire|essere tolta|essere tolto|essere cancellata|essere cancellato|essere rimossa|essere rimosso|essere disiscritta|essere disiscritto|togliermi dalla lista|smettere|fermarvi|cancellarmi dalla lista] (dalla lista|dall’elenco|dagli avvisi|di scrivermi|di mandarmi messaggi)
    non [sono stato io|sono stata io|ero io|sono io] (a|quello che|quella che) (ha) [chiedere|chiesto|scrivere|scritto|mandare|mandato|volere|disdire] (lo|la|di|il) [stop|cancellazione|smettere|disdetta|cancellarmi|togliermi|basta]
    non ho [chiesto|scritto|mandato|richiesto] io (la|lo|il|di) [cancellazione|disdetta|stop|disiscrizione|smettere|cancellarmi|togliermi]
    [volevo|stavo per|pensavo di|ero lì per|avevo deciso di|quasi quasi] [disdire|cancellare|bloccare|fermare|disattivare|togliere|eliminare|disdicevo|cancellarmi da|disiscrivermi da] (gli|le|i|questi|queste|i vostri|le vostre|dagli) [notices] (ma|però) (poi|alla fine) (si sono|sono|mi|ho) [rivelati|rivelate|utili|tornano|servono|sono utili|piacciono|cambiato idea|ripensato|ripensata|fanno comodo|salvano]
    [mi ero cancellata|mi ero cancellato|mi sono cancellata|mi sono cancellato|mi ero disiscritta|mi ero disiscritto|mi sono disiscritta|mi sono disiscritto|avevo disdetto|ho premuto stop|avevo premuto stop|ho scritto stop|avevo scritto stop|ho mandato stop|avevo mandato stop|ho risposto stop|avevo cancellato gli avvisi|ho cancellato gli avvisi|ho disdetto] (tutto) [per sbaglio|per errore|senza volere|senza volerlo|sbadatamente|inavvertitamente] (ieri|il mese scorso|la settimana scorsa) (ma|però|e) (ora|adesso|poi|già|per) [mi arrivano|arrivano|sono tornati|sono tornate|mi sono tornati|vedo che arrivano|è tutto a posto|tutto a posto|tutto bene|tutto risolto|ho risolto|per fortuna|per fortuna sono|meno male|fortuna che|li ricevo|continuano ad arrivare|già sistemato]
    [pensavo|credevo|temevo] (che) (ormai) [mi aveste|mi avreste|di essere stata|di essere stato|mi avevate|che mi aveste] [cancellato|cancellata|bloccato|bloccata|tolto|tolta|dimenticato|dimenticata|eliminato|eliminata|rimosso|rimossa] (dalla lista|dall’elenco) [che bello|contenta di|contento di|felice di|meno male|che gioia|che piacere|per fortuna|grazie per]
    [someone] (vi|mi|ha|si) [dice|ha detto|chiede|ha chiesto|vuole|voleva|ha scritto|ha risposto|ha mandato|scrive|continua a dire] [che smettiate|di bloccarvi|stop|basta|di non|di smettere|che non le|che non gli|che la smettiate|di cancellarlo|di cancellarla|di toglierla] … [io no|io sì|ma a me|ma io|e ora|e adesso|e poi se ne|e se ne pente|a me piacciono|a me piacete]
    [qualcuno|uno|una mamma|un papà|un genitore|un vicino|un tizio|una tizia] (nel gruppo|del gruppo|in chat|nella chat) (ha) [scritto|ha scritto|scrive|risposto|urlato|detto|sbottato] (un|di) [smettetela|smettete|basta|stop|non mandate più|non scrivete più|cancellatemi|toglietemi|finitela] (di|con) (mandare|scrivere|messaggi)
    [gente|altri|vicini|genitori|alcuni|molti|tanti] (si) [lamenta|lamentano|dice|dicono|protesta|protestano] (del fatto) che (ne) [mandate|inviate|scrivete|arrivano|sono] [troppi|troppe|tanti|tante|un sacco di] [notices]
    [basta|niente|niente più|stop ai|stop alle|non voglio|non mettete|non mettetemi|smettete di mettere|smettetela di mettere|non lasciate|non infilate] (più|con|i|le) [volantini|dépliant|opuscoli|cataloghi|giornaletti|carta|riviste|pubblicità di carta|pubblicità cartacea|pubblicità|pieghevoli] (pubblicitari) [nella cassetta|nella buca|nelle cassette|in buca|in cassetta|sotto la porta|nell’androne|sul parabrezza|nel portone]
    [niente telefonate|basta telefonate|niente chiamate|basta chiamate|telefonate no|chiamate no|non chiamatemi più|non chiamatemi|non telefonatemi più|non telefonatemi|non mi chiamate più|non mi chiamate|smettetela di chiamarmi|smettete di chiamarmi|non chiamate più|non chiamate] (a casa|sul fisso|al lavoro|grazie|per favore|che) (ma|però) [texts_ok]
    [mail|email|lettere|telefonate|chiamate|volantini] (che) [non|no|basta|smettano] … (ma) [texts_ok]
    non (mi|ci) [mandatemi|mandate|mandateci|mandi|mettetemi|mettete|metta|datemi|date|dia|portatemi|portate|servitemi|vendetemi] più (quella|quei|quel|quello|quelle|del) [serving]
    chi (vi|ti|mai) [ha detto|dice|l’ha detto|ha mai detto] che (io) (non) non (voglio|vorrei|volevo) (più|ricevere) [notices]
    chi (vi|ti) [ha detto|ha chiesto|ha mai chiesto|ha autorizzato|dice] (mai) [di cancellarmi|a cancellarmi|di togliermi|a togliermi|di rimuovermi|di disiscrivermi|di eliminarmi|di smettere]
    [disiscriversi|disiscrivere|cancellarsi|disiscrivermi|cancellarmi|disdire] (anche) [dalla|dai|dal|dagli|dalle|la|il|i|gli|le] (mia|mio|miei) [life]
    [scusate|ops|oddio|mannaggia|pardon] (il) messaggio (era) [sbagliato|per sbaglio] … (era) [per mia moglie|per mio marito|per mio figlio|per mia figlia|per un’altra persona|per un’amica|per mia madre|per il mio capo] … non [comprare|prendere|portare|chiamare|scrivere|mandare]
    ^ andate avanti così (mi|siete|che) [mi fate|fate|siete|bravi|che mi|complimenti]
    se [cambio|cambiassi|passo a] … non [vorrei|voglio] (mica) [perdere|smettere di ricevere|non ricevere] (gli|i|le|più) [notices]
    ^ smettere (ma) [scherziamo|scherzate|siamo matti|e perché|mai|per carità|io|quando mai]
    [ho scritto|ho premuto|ho detto|avevo scritto|ho mandato|ho risposto] [basta|stop|annulla] (ma) era [riferito|rivolto|per|diretto|destinato|un errore] (al|alla|a|per) (mio|mia) [correttore|marito|figlio|figlia|moglie|cane|collega|gruppo|telefono|menù|altro]
    [annulla|cancella|annullate|cancellate|annulli|cancelli|ignora] il mio [messaggio|sms|vocale] di [prima|ieri|stamattina|poco fa|stamani|ieri sera]
    non [voglio|vorrei|vogliamo] essere [tolta|tolto|cancellata|cancellato|rimossa|rimosso|eliminata|eliminato|esclusa|escluso] (dal|dalla) [coro|squadra|corso|lista d’attesa|classe|gita|orchestra|dall’orchestra]
    [toglimi|toglietemi|mi tolga|levami] (dal|dalla|il) [vivavoce|altoparlante|viva voce|muto]
    [mensa|cucina|cane|bambino|bambina] può smettere (di) [dare|servire|fare|mettere|abbaiare|piangere|prendere|usare|mangiare]
    [disiscriversi|disiscrivermi|cancellarsi] [dalla|dal] [palestra|piscina|circolo|tennis|scuola calcio|università]
    non [mandatemi|mandate|mandarmi|mandarci|mi mandi|mi mandate|mandateci|portatemi] più [il bambino|la bambina|i bambini|le bambine|il piccolo|la piccola|mio figlio|mia figlia|vostro figlio|vostra figlia|il ragazzo]
    non ne [voglio|vogliamo|prendo] più grazie (solo|soltanto|mi porti) [il conto|un caffè|l’acqua|due caffè]
    [moglie|marito|mamma|papà|figlio|figlia|madre|padre|fidanzata|fidanzato|compagna|compagno] [dice sempre|ripete sempre|sempre dice|dice|ripete] … [annunci|pubblicità|spam|messaggi|sms] ma (a) [a me|io|me]
    [toglietemi|toglimi|levatemi|mi tolga|mi togliete] (per favore) [dal|dalla|dal corso di] (corso|torneo) [ping pong|ping-pong|tennis|tennis tavolo|lezione|tavolo|partita|torneo|corso|gita|yoga|pranzo|cena|allenamento|laboratorio] (di|del) [lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi|stasera]
    [smettete con|basta|niente più|smettetela con] (le|i|la) [lettere|bollette|fatture|volantini|cataloghi|estratti conto] … [mandatemi|inviatemi|preferisco|meglio] (un|per|gli) [sms|messaggio|messaggi]
    [disiscritto|disiscritta|disdetto|cancellato|cancellata|disabbonato|disabbonata] (dal|dalla|il|la) [giornale|quotidiano|rivista|palestra|bollettino|club|settimanale] (cartaceo) [anni fa|mesi fa|tempo fa|da anni] ma (i) [vostri|vostre] (sms|messaggi|messaggini) (mi) [fanno comodo|piacciono|sono utili|fanno piacere|piace leggerli|piace]
    [prima|ieri|ho|poco fa] (per errore|per sbaglio) (ho) [fatto|composto|chiamato|suonato|digitato|schiacciato|ho fatto|ho composto] (a|al|il|un|l’) [numero sbagliato|un numero sbagliato|campanello sbagliato|citofono sbagliato|codice sbagliato|interno sbagliato|tasto sbagliato]
    [ho|abbiamo] (io) [sbagliato numero|sbagliato il numero|confuso il numero|scambiato il numero|sbagliato a fare il numero|sbagliato a digitare]
    [corriere|postino|tassista|autista|fattorino|vicino|taxi|tecnico|idraulico] … [civico sbagliato|numero sbagliato|numero civico sbagliato|sbagliato numero|sbagliato civico|sbagliato porta|sbagliato campanello|sbagliato casa|sbagliato il numero]
    [mio|mia|il|la|nostra|suo] [marito|moglie|mamma|madre|papà|padre|figlio|figlia|fidanzato|fidanzata|capo|sorella|fratello|amica|amico|vicina|vicino|nonna|nonno|suocera|suocero|lei|lui|adolescente|nipote|collega|compagno|compagna] (dice|mi|sempre|ogni) [dice|diceva|ripete|dice sempre|sempre|ha detto|sta sempre a dire|commenta] (sempre|che) [basta pubblicità|basta con la pubblicità|basta pubblicita|non voglio più pubblicità|basta messaggi|basta spam|lasciami in pace|lasciami stare|lasciami|lasciatemi in pace|non mi scrivere più|non mi disturbare|non disturbarmi|smettila|finiscila|basta|vattene|stop|cancella tutto|cancellala|sparisci|non rompere] (ma|e|però) (a me|io|a noi) [a me|ma a me|io|la vostra|le vostre|i vostri|mi piace|mi piacciono|però]
    [lei|lui|figlio|figlia|ragazzo|ragazza|marito|moglie|nonna|nipote] … [borbottato|mormorato|urlato|gridato|detto|sussurrato|risposto|sbottato|brontolato|ringhiato|bisbigliato|sbuffato] (qualcosa|un|così) [basta pubblicità|basta con la pubblicità|basta pubblicita|non voglio più pubblicità|basta messaggi|basta spam|lasciami in pace|lasciami stare|lasciami|lasciatemi in pace|non mi scrivere più|non mi disturbare|non disturbarmi|smettila|finiscila|basta|vattene|stop|cancella tutto|cancellala|sparisci|non rompere] (e|quando|ma|perché|mamma|papà) [è uscita|è uscito|ed è uscita|ed è uscito|se ne è andata|se n’è andata|se n’è andato|se ne è andato|ha|ma|poi|si è|quando|io]
    non [disturbate|svegliate|disturbare|svegliare|disturbi|svegli|toccate|chiamate] (la|il|i|le|lo|l’) (mia|mio|miei) [nonna|nonno|mamma|papà|bimbo|bambino|bambina|bambini|cane|gatto|vicini|vicina|figlio|figlia|signora|maestra|allenatore|piccolo|madre|padre] (che|perché|se|quando|lei|lui) [dorme|dormono|sta|riposa|è|che dorme|che sta|sta male|morde|prima|dopo|suonate|arrivate|fa]
    [lasciate|lascia|lasci] … [cane|gatto|cavallo|allenatore|vicina|vicini|vicino|prof|anatre|cavalli|cagnolino] [in pace|tranquillo|tranquilla|dormire|riposare|stare|che]
    [lasciate|lascia|lasci] [in pace|tranquillo|tranquilla|dormire|riposare|stare] (il|la|i|le|l’) (mio|mia) [cane|gatto|cavallo|allenatore|vicina|vicini|vicino|prof|anatre|cavalli|cagnolino]
    ^ (no) [stop stop|stop|ferma ferma|aspetta|ferma|alt|fermi tutti|aspetta aspetta|fermi] (no|aspetta|che|un attimo) [siamo in|siamo|eravamo|erano|sono|quand’era|quando era|quando è|a che ora|era alle|dov’era|che giorno|volevo dire|dico|cioè|era il|com’era]
    [basta|niente più|non voglio più|non mandatemi più|non inviatemi più|non mandatemi|non voglio|smettete con|stop alle] (con|le|i|la|più) [bollette di carta|bollette cartacee|bollette|carta|lettere|fatture di carta|fatture cartacee|fatture|estratti conto cartacei|estratti conto|volantini|posta|cataloghi|bolletta cartacea|posta cartacea] (di carta|o|per posta|e) (lettere) [per sms|meglio per sms|meglio via sms|via sms|meglio un sms|meglio sms|preferisco sms|preferisco gli sms|gli sms|preferisco per sms|con gli sms|per messaggio|meglio per messaggio|preferisco il messaggio|l’sms|via messaggio]
    [smetto|smettere|sospendo|devo smettere|devo sospendere|devo interrompere|interrompo|sospendere|interrompere|smetto di prendere|smettere di prendere] … [pastiglie|pastiglia|pillole|pillola|medicine|medicina|farmaci|farmaco|antibiotico|insulina|aspirina|cardioaspirina|gocce|terapia|coumadin|compresse|cura|metformina]
    [non serve più|non mi serve più|non ci serve più|non serve|non mi occorre più|non è più necessaria|non è più necessario|non ho più bisogno] (il|la|l’|del|della|dell’|di) (mio|mia) [revisione|appuntamento|visita|prenotazione|pezzo|ricambio|riparazione|ordine|consegna|lezione|tavolo|camera|preventivo|taxi|parcheggio|esame|servizio|controllo|sopralluogo]
    ^ (la|il|l’|quindi la|quindi il|per cui la) [revisione|appuntamento|visita|prenotazione|pezzo|ricambio|riparazione|ordine|consegna|lezione|tavolo|camera|preventivo|taxi|parcheggio|esame|servizio|controllo|sopralluogo] (di|del|della|delle) (lunedì|martedì|mercoledì|giovedì|venerdì|domani|macchina|auto) [non serve più|non mi serve più|non ci serve più|non è più necessaria|non è più necessario|non mi occorre più|non serve]
    [disiscritto|disiscritta|disdetto|disdetta|cancellato|cancellata|disabbonato|disabbonata|tolto|tolta] … [giornale|quotidiano|rivista|palestra|bollettino|club|settimanale|corriere|repubblica|mensile] … [ma|i|però|gli|anni fa|vostri|vostre|mesi fa] … [piace|piacciono|comodo|leggo|leggerli|graditi|benvenuti|utili|adoro]
    [digli|dille|ditegli|ditele|le dica|gli dica|gli ho detto|le ho detto] di [smettere|smetterla|finirla|piantarla] (di) [chiamare|scrivere|telefonare|disturbare|mandare|urlare]
    [cancellaci|cancellami|cancellateci|cancellatemi|toglici|toglimi|toglieteci|toglietemi|levaci|levami|depennaci|depennami|depennateci] (pure) [dalla|dal] [lista degli invitati|lista invitati|turno|turni|lista di nozze|lista dei partecipanti|tavolo|lista della cena|lista della gita|lista della festa|tabellone]
    [chiamato|suonato|composto|fatto|digitato|citofonato|preso|ordinato|messo|sbagliato|bussato|scritto] (prima) (a|al|il|un) numero sbagliato
    numero sbagliato (di) [civico|scarpe|taglia|camera|stanza|autobus|interno|citofono|ordine|sull'etichetta|di scarpe|del bus|di telefono del corriere]
    [scarpe|stivali|sandali|ciabatte|taglia|campanello|citofono|porta|autobus|bus|menù|menu|maglietta|pettorale|codice] … numero sbagliato
    [mio figlio|mia figlia|mio marito|mia moglie|mia mamma|mia madre|mio padre|nonna|nonno|la nonna|il nonno|la maestra|il maestro|la prof|il prof|il capo|mio fratello|mia sorella|mia suocera|il bimbo|la bimba] (mi|ci|ha|sempre|lo) (sempre) [grida|urla|dice|detto|urlato|gridato|ripete|risponde|scritto|ha detto|strilla] (che) [lasciami in pace|lasciatemi in pace|basta|non scrivermi più|non mandate|smettetela|non rompetemi|non rompetemi più|non chiamarmi più|non scrivetemi più]
    [lascia|lasciate|lasciamo|lasci|lasciare] (in pace) [il|la|lo|i|le|quel|quella|mio|mia] (povero|povera|mio|mia) [cane|gatto|cagnolino|bambino|bambina|bimbo|bimba|corriere|postino|cameriere|cameriera|portiere|ragazzo|ragazza|figlio|figlia|vicino|vicina|micio|signora] in pace
    [toglietemi|togliete|cancellatemi|cancellate|levatemi|toglimi|cancellami|depennatemi|depennate|rimuovetemi|toglieteci] (pure|il mio nome|mio figlio|mia figlia|me) [dalla lista dei partecipanti|dalla lista d'attesa|dall'elenco dei partecipanti|dall'elenco partecipanti|dalla gita|dal corso|dalla lezione|dalla cena|dal turno|dal torneo|dalla partita|dal viaggio|dalla riunione|dalla festa|dalla gara|dalla squadra|dalla lista degli invitati|dall'evento|dalla lista presenze|dal pranzo|dalla classe|dall'allenamento|dalla lista della gita|dalla lista della cena|dall'uscita]
    toglietemi (una|un|il) [curiosità|dubbio|peso|pensiero]
    non [mandate|mandatemi|spedite|inviate|mandare|mandarmi|spedire] (il|la|lo|un|una|con|per) [pacco|ordine|tecnico|corriere|fattura|taxi|assegno|raccomandata|posta|infermiera|tessera|chiavi|idraulico]
    ^ [stop|fermi|aspettate|aspetta|ferma] (un attimo|un momento) (che) [ho dimenticato|mi sono dimenticata|mi sono dimenticato|avete dimenticato|vi siete dimenticati|mi sono sbagliata|mi sono sbagliato|ho sbagliato|manca|mancano|una domanda]
    [ho|abbiamo] (per sbaglio|già|inavvertitamente) [cancellato|eliminato|buttato|perso|rimosso] [il|la|le|i|lo|gli|mio|mia]
    [avete|hai|avevate] (già) [ricevuto|visto|trovato] [il mio|la mia|i miei|le mie] [cv|curriculum|foto|documenti|referti|analisi|lastre|candidatura|modulo|scheda]
    [la disdetta|disdetta|disdetto] (della|del) [palestra|abbonamento|corso|piscina] (vecchia|vecchio)
    [numero|misura|taglia] [sbagliato|sbagliata|errato|errata] (di) [di scarpe|di scarpa|di pantaloni|di maglia|di ordine|di tavolo|di camera|di piede|di serie|di fattura|di volo|di anello|di stivali]
    non (vi|ti|si) [dimenticate|dimenticatevi|dimenticare|dimenticarti|dimenticarvi|dimentichi|dimenticarsi|dimenticatemi] (di|la|il|le|i)
    non (mi|ci) [mandarmi|mandare|inviarmi|inviare|mandatemi|inviatemi|mandi|mandateci] (più) (il|i|lo|la|le|l') [file|documento|documenti|pdf|allegato|allegati|modulo|progetto|preventivo|contratto|referto|preventivi|curriculum|cv|foto]
    (esco|usciamo|esce|uscire) [tardi|presto|dal lavoro|dall'ufficio|di casa|a cena|stasera|a fare la spesa]
    basta [contattarmi|scrivermi|chiamarmi|contattarci|scriverci|chiamarci|cliccare|mandarmi|inviarmi|rispondere]
    [togliere|rimuovere|eliminare|cancellare|togli|rimuovi] dalla (mia) lista (dei|delle|della|di) [spesa|desideri|attesa|riproduzione|amici|preferiti|invitati|giocatori]
    ^ permesso negato $
    ^ fine (del) [messaggio|testo|comunicato] (di testo) $
    non disturbarmi [ora|adesso|se|mentre|quando|finché|fino|prima|durante|che]
    (dato|do|dare) (il|mio) permesso [a|per] [questo|questa|quel] [cambiamento|modifica|spostamento|cosa|viaggio]
    [disattiva|disattivare|disabilita|elimina] (i|gli) [messaggi di|avvisi di] [assenza|errore|stato|sistema|notifica]
    [cancellato|cancellata|perso|persa|buttato|buttata|eliminato|eliminata] per [sbaglio|errore] (il|la|i|le|un|una) (vostro|vostra|vostri|tuo) [codice|sms|messaggio|mail|email|link|coupon|buono|pin|password|conferma|numero]
    [ha|hanno|hai|avete] (finalmente) [smesso|finito] di (mi) [scrivermi|mandarmi|chiamarmi|mandarmi offerte|inviarmi]
    [le|gli] ho detto (di|che) [smettere|smetterla|di smettere|di smetterla] (di) (scrivermi)
    [le ho detto|gli ho detto|ha detto] di [smettere|smetterla] (di) (scrivermi|chiamarmi)
    [stavo per|ero tentato di|ero tentata di|quasi quasi volevo] [cancellarmi|disiscrivermi|togliermi|disdire]
    [lasciami|lasciatemi] in pace che [sto|ho|devo|sono]
    [codice|mail|email|conferma|ricevuta|link] (mi) (è) [finito|finita|andato|andata] (nello|in|tra lo) spam
    non [voglio|vorrei|vogliamo|intendo] (più) [disdire|cancellarmi|disiscrivermi|cancellare|annullare]
    [non|senza|mai] (ti|vi|si|mi|riesco|posso|voglio|puoi|dovete) (a) (più) [fermare|fermarti|fermarvi|fermate|fermatevi|smettere|smettete|smettetela|cancellare|cancellate|cancellatemi|annullare|annullate|disiscrivermi|disiscrivetemi|toglietemi|eliminate|fermarsi|smetto|smette]
    [perché|perche|xke|come mai] [mi|avete|sono|non] … [cancellato|disiscritto|smesso|tolto|fermato|disiscritta|cancellata|stop]
    (non) (mi) (sono) [disiscritto|disiscritta] (dalla|dal|dal corso) [palestra|corso|scuola|università|piscina]
    [basta] [che|un|una|così|poco|solo|chiedere|dire|mandare|premere|sapere|guardare|andare|cliccare|con la|avere|aggiungere]
    (e|mi|ti|vi|non|ci) [basta|bastano] [e|che|un|una|così|avanza|il|la|i|per|solo|pane]
    [dice|detto|dicono|scritto|diceva|ha detto] (di) (che) [stop|basta|smettere|smettila]
    [cancellare|cancella|cancellate|cancello|annullare|annulla|annullate|annullo|annullato|disdire|disdico|disdetta|eliminare|elimina|eliminate|togliere|toglie|togli|rimuovere|rimuovi|rimuovete|fermare|ferma|sospendere|disattivare|disattiva|spostare|disiscrivere|disiscrivermi|disiscrivere mio figlio] (per favore) (det) (det) (mio|mia|mie|miei) [booking]
    [cancella|annulla|elimina|togli|rimuovi|cancellare|annullare|eliminare|togliere|disdire] (det) … [booking]
    [si|mi|ti|ci|dove|qui|non si|autobus|treno|bus|quando] [ferma|fermo|fermi|fermiamo|fermate|fermata|fermarmi|fermarsi|fermarci]
    [fermata|fermati] [autobus|bus|del|della|qui|al|davanti|prossima|metro|un attimo]
    [la|alla|prossima|ultima] fermata
    (smetti|smettila|smettetela|smesso|smette|smettere|smettete) di [piovere|piangere|ridere|fumare|bere|lavorare|mangiare|giocare|correre|mentire|lamentarti|parlare|scherzare|sognare|studiare|urlare|abbaiare|nevicare|prendere]
    [lasciami|lasciatemi|lascia|lasciate] (un|il|la|stare tranquillo|almeno|pure|le|i|finire|pensare|dormire|sapere|a|in|qui|passare|andare|vedere) [messaggio|vocale|pacco|chiavi|casa|posto|finire|pensare|dormire|sapere|parlare|lavorare|studiare|un po|tempo|passare|andare|vedere|portineria|stazione]
    non (mi) [scrivere|chiamare|chiamarmi|scrivermi|chiamate|chiami|rispondere|scrivete|mandare|disturbare|chiamarmi più] (più) [ora|adesso|prima|dopo|fino|mentre|oggi|alle|se|così|quando|durante|stasera|di notte|domani|tra]
    non (ho|mi è|abbiamo) (ancora|più) (ricevuto|arrivato|avuto) (il|la|nessun|alcun|nessuna) (det) [texts]
    non (mi) (è|sono) (arrivato|arrivata|arrivati) (det) [texts]
    (non) voglio (che|più|il|la) [pane|dolce|caffè|sale|cipolla|zucchero|ghiaccio|problemi|andare|perdere|sapere|parlare|carne]
    [rispondi|rispondete|inviate|invia|scrivi|manda|mandate|digita] (con) [stop|cancella|basta|annulla] (per|al|a|se)
    [taglia|colore|prodotto|ordine|indirizzo] (è) [sbagliato|sbagliata|errato]
    numero [sbagliato|errato] di [argomenti|parametri|colonne|campi|righe|elementi|caratteri|serie|versione]
    numero (di) [ordine|conto|tavolo|camera|fattura|civico|scarpe|maglia] (è) sbagliato
    [aggiornare|cambiare|modificare|correggere|spostare] (il|la|l'|mio|mia) (mio|mia) [appuntamento|prenotazione|ordine|=data|password|orario|ora|consegna|carta|pin|visita]
    [aiuto|informazioni|info|contatto|accesso] [per|sul|sulla|su|a|al|di|con|per il|alla|in]
    chi è (quello|quella|il|la|che) (tipo|ragazzo|ragazza|che|più|migliore|con|sulla)
    (il|la) [medico|dottore|dottoressa|pediatra|farmacista] … [sospendere|riprendere|interrompere|smettere]
    [riprendere|riprendi|riprendo] (la) [cura|terapia|bambina|figlia|macchina|scuola|palestra|dieta|lezione|lezioni]
    [toglietemi|toglimi|togliermi|levatemi|levami] (pure) (le|i|la|il|lo|gli|un|una|l'|dal) [cipolle|cipolla|dubbio|curiosità|peperoni|pomodoro|mozzarella|conto|formaggio|glutine|peso|caffè]
    [lasciami|lasciatemi|lasciaci] stare [un attimo|un momento|che sono|oggi che|a casa]
    (ti|vi|lo|la|li) lascio in pace
    [bloccato|bloccata] (nel|in|il|sul|la|la mia) [traffico|ascensore|carta|conto|treno|autostrada|strada|neve]
    finitela di [litigare|urlare|giocare|correre|saltare]
    [guai|guai a voi|non vi azzardate|non azzardatevi|guai se] (a voi) (se|a) (mi) [togliete|cancellate|togliermi|cancellarmi|levate|smettete|smettere]
    non (mi|ci) [write] (più) (il|la|lo|l'|i|le|un|una) [pacco|ordine|appuntamento|consegna|biglietto|fattura|scontrino|ghiaccio|corriere|tecnico|codice|link|foto|conferma|ricevuta|fattorino|caffè|zucchero]
    non (mi|ci) [write] più (il|la|le|i) (foto|baci|ghiaccio|zucchero|sale|cipolla|meme|vocali|audio|video) [foto|baci|ghiaccio|zucchero|sale|cipolla|meme|vocali|audio|video]
    non (mi|ci) [write] (adesso|ora) [che sono|adesso|al lavoro|domani|stasera|stanotte|prima delle|dopo le]
    non (voglio|volevo|vorrei) [disturbare|disturbarvi|disturbarla|insistere|rompere] (ma|però|troppo)
    [ha|mi ha|ti ha|le ha|gli ha|hanno] detto (di) non [write] (più)
    (il|la|l'|lo) [app|sito|sistema|telefono|corriere] non (mi) [write] (più)
    vi blocco [un|una|il|la|due|tre|lo|i]
    [cancellate|annullate|cancellare|spostate|disdire|mi cancellate|mi annullate|annullare] (per favore) l'[booking]
    [falls|wenn] ihr … [aufhört|aufhören] [wäre|bin|wär]
    basta [chiamare|telefonare|mostrare|portare|firmare|presentare|venire|prenotare|scrivere il|mandare il|inviare il|pagare]
    [smettete|smetti|smettila|finite|smettono] di fare [rumore|casino|musica|festa|i lavori|chiasso]
    (ho|ha|abbiamo|gli|le) [detto|chiesto|pregato|ordinato|consigliato] (a) (mio|mia|il|la|i|al|alla) [fratello|sorella|figlio|figlia|marito|moglie|mamma|papà|capo|vicino|vicina|ex|amico|amica|collega|cugino|cugina|ragazzo|ragazza|bambini|cane] (di) [smettere|smetterla|piantarla|finirla|non scrivere|non scrivermi|non chiamarmi|lasciarmi in pace|lasciarmi stare|andarsene] (di) (scrivermi|chiamarmi|mandarmi)
    (non|per favore) [interrompete|sospendete|bloccate|fermate|annullate|cancellate] (la|le|il|mia|mio) [spedizione|consegna|ordinazione|fornitura|lavorazione|riparazione|pratica|prenotazione]
    con voi [ho dato|ho finito|ho chiuso] (l'|il|gli|la) [esame|l'esame|patente|corso|trasloco|lavori|esami|affare|contratto]
    (non|ancora) [rimborso|consegna|pacco|ordine|riparazione|risposta|fattura] … se (non|continua|continuate) (così|arriva|rispondete)
    che [palle|noia|rottura|barba|pizza|schifo] (sta|questa|il|la|lo|questo|oggi) [piove|pioggia|traffico|lavoro|tempo|al lavoro|compiti|scuola|coda|fila|caldo|freddo|sciopero|lunedì|ritardo]
    ultimo [avviso|avvertimento] se non [consegnate|arriva|rimborsate|rispondete|pagate|riparate|venite|restituite|paghi]
  `,
};
