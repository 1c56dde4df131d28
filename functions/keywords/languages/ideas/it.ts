import type { IdeaData } from './idea.ts';

export const it: IdeaData = {
  code: 'it',
  ideas: {
    cease:
      'stop, basta, fermate*, fermati, fermare, smettete*, smettetela, smetti, smettila, smettere, smetta, cessate, cessare, piantatela, piantala, finitela, finiamola, finire, fine, finito, interrompere, interrompete, sospendete, abbastanza, stufo, stufa, stanco, stanca, non ne posso più, ne ho piene, rotto, rompete, rompere, scocciato, mai più, nessun altro, neanche uno, nemmeno uno, non più, ultimo avviso, ultima volta, diffido, diffida, denuncia, denuncio, denuncerò, avvocato, garante, segnalo, segnalare, segnalato, blocco, bloccare, bloccato, molestie, molesti*, illegale, in pace, tranquillo, indesiderat*, non richiest*, troppi, troppe, disdico, disdire, annullare, annullate, vietato, risparmiatemi, lasciatemi, andate a',
    refuse:
      'non voglio, non desidero, non vorrei, non intendo, non vogliamo, non mi interessa, non mi interessano, non sono interessat*, non sono più interessat*, nessun interesse, mai chiesto, non ho chiesto, non ho mai, mai richiesto, non ho richiesto, mai iscritt*, non mi sono iscritt*, mai autorizzato, non autorizzo, non ho autorizzato, non acconsento, non ho dato, mai dato, rifiuto, preferirei non, non ho bisogno, no grazie, non gradisco, senza permesso, senza consenso, non accetto',
    texts:
      'sms, messagg*, msg, pubblicit*, promo*, offert*, spam, notific*, newsletter, comunicazion*, avvisi, promemoria, sconti, volantini, reclame, annunci, roba, schifezze, cavolate, stronzate, marketing, campagn*, testi',
    contact:
      'scrivere, scrivermi, scrivetemi, scrivete, scriverci, contattare, contattarmi, contattate, contattatemi, contattato, mandare, mandarmi, mandate, mandatemi, inviare, inviarmi, inviate, inviatemi, disturbare, disturbarmi, disturbate, disturbatemi, chiamare, chiamarmi, chiamate, importunare, importunate, molestare, molestate, tormentare, ricevere, ricevo, riceva, mio telefono, mio cellulare, mio numero, questo numero, bombardare, bombardate, assillare, assillate',
    remove:
      'togliete*, togliere, togli, toglietemi, cancellate*, cancellare, cancella, cancellatemi, rimuovete*, rimuovere, rimuovi, rimuovetemi, eliminate*, eliminare, elimina, eliminatemi, levate*, levatemi, escludete*, escludetemi, depennate*, tirate fuori',
    list: 'lista, liste, elenco, elenchi, database, archivi*, mailing list, mailing, rubrica, sistema, sistemi, banca dati, contatti, anagrafic*',
    mine: 'mi, il mio numero, mio numero, il mio nome, i miei dati, questo numero, il mio contatto, ci, il mio cellulare, mio recapito',
    withdraw: 'revoco, revocare, ritiro, ritirare, annullo, disdico, revoca, tolgo',
    consent: 'consenso, autorizzazione, permesso, iscrizione, adesione',
    how: 'come, cosa devo, che devo, come si fa, che cosa devo, quale parola, a che numero, a quale numero, dove, esiste un modo, c è un modo, cosa mando, cosa scrivo',
    leave:
      "disiscriver*, cancellarmi, cancellarsi, annullare, disdire, disattivare, uscire, non ricevere, smettere di ricevere, non ricevere più, togliermi, fermare, bloccare questi, rimuovermi, l'iscrizione, far smettere",
    delete: 'cancell*, elimin*, rimuov*, rimoss*, distrugg*, distrutt*, oblio, dimenticare, cancellazione',
    data: 'i miei dati, miei dati, tutti i miei dati, dati personali, le mie informazioni, mie informazioni, il mio profilo, il mio account, tutto quello che avete, tutto ciò che avete, quello che avete su di me, quanto avete, dati che mi riguardano, la mia scheda, la mia anagrafica, mie info, i dati, mio storico',
    fix: 'corregg*, corrett*, correzione, rettific*, aggiorn*, modific*, cambi*, sbagliat*, errore, errat*, scritto male, è sbagliato, non è giusto, non è corrett*, non è, traslocat*, si scrive, ora è, sistemate',
    detail:
      'mio nome, mio cognome, cognome, mio indirizzo, indirizzo, data di nascita, mia email, mia mail, cap, mi chiamo, mia via, residenza, compleanno',
    know: 'avete, conservate, detenete, tenete, sapete, possedete, memorizzat*, salvat*, raccolt*, trattate, registrat*, custodite',
    aboutMe:
      'su di me, di me, che mi riguardano, sul mio conto, quali dati, che dati, che informazioni, quali informazioni, cosa sapete, miei dati, cosa avete',
    source: 'da dove, dove avete, come avete, chi vi ha, come fate ad avere, da chi, come mai avete, dove l avete, provenienza, come siete',
    number: 'mio numero, il numero, miei dati, mio contatto, mio cellulare, mio recapito, miei recapiti, questo numero, numero, mio nome',
    move: 'csv, json, excel, formato, portabilit*, trasfer*, esport*, altro operatore, altro fornitore, nuovo fornitore, altra azienda, altra società, scaricare, leggibile, portarli, portarmi',
    profile:
      'profil*, profilazione, decisioni automatizzate, decisione automatizzata, algoritm*, analizz*, miei acquisti, mie abitudini, tracci*, monitor*, acquisti',
    object: 'mi oppongo, opposizione, oppongo, non accetto, vieto, contrari*, diffido, rifiuto',
    limit:
      'limit*, congel*, blocc*, sospend*, sospes*, in pausa, non usate*, non utilizzate*, senza usarl*, non toccate*, solo conserva*, conservateli',
    use: 'usar, usen, uso, usando, usados, usa, use, usate, usare, usem, usado, usar os, utilizz*, tratt*, tocc*',
    again: 'di nuovo, ancora, nuovamente, riprend*, riattiv*, riscriv*, reiscriv*, ripensato, cambiato idea, tornare',
    want: 'voglio, vorrei, mi piacerebbe, potete, potreste, per favore, perfavore, desidero, iscrivetemi',
    notMe:
      'persona sbagliata, non sono, non conosco, non lo conosco, non la conosco, avete sbagliato, ha sbagliato, sbagliato persona, non è più, vecchio proprietario, nuovo proprietario, proprietario precedente, appartiene, non abita, errore di persona, vi sbagliate, non corrisponde',
    sell: 'vend*, cedere, cedete, condivid*, condivis*, terzi, passate, trasmett*, divulg*, girate',
    everything:
      'tutti i vostri marchi, tutte le liste, tutti i marchi, tutte le vostre, tutti i vostri, tutto, qualsiasi lista, tutti i servizi, intero gruppo, tutto il gruppo, ogni lista',
  },
};
