import type { Catalogue } from './catalogue.ts';

/** Italian. */
export const it: Catalogue = {
  id: 'it',
  language: 'it',
  texts: {
    stop_programme: '{brand}: disiscrizione registrata. Non riceverà più SMS pubblicitari da questo servizio.',
    stop_all: 'Disiscrizione registrata. Non riceverà più SMS pubblicitari da {brand} né dagli altri nostri marchi.',
    stop_service: '{brand}: disiscrizione registrata. Non riceverà più SMS da questo servizio né nostri SMS pubblicitari.',
    already_stopped: '{brand}: il Suo numero risulta già disiscritto e non deve più ricevere nostri SMS pubblicitari. Problemi? Tel. {tel}',
    start: '{brand}: la disiscrizione è revocata, potrà ricevere di nuovo i nostri SMS. Per disiscriversi risponda STOP. Aiuto: {tel}',
    help: 'Messaggi inviati da {brand}. Contatti: {tel}. I Suoi diritti sui dati: {url}. Per non ricevere più SMS risponda STOP',
    access_receipt: '{brand}: richiesta di accesso registrata, rif. {ref}. Risposta entro il {due}. Per seguirla: {url} o tel. {tel}',
    access_nolink: '{brand}: richiesta di accesso registrata, rif. {ref}. Risposta entro il {due}. Per scegliere come riceverla: tel. {tel}',
    erase_question:
      '{brand}: per confermare la cancellazione dei Suoi dati risponda SI {ref}. Senza risposta esamineremo la richiesta entro il {due}.',
    erase_receipt: '{brand}: richiesta di cancellazione registrata, rif. {ref}. Risposta entro il {due}. Nel frattempo nessun SMS pubblicitario.',
    erase_done:
      "{brand}: dati cancellati, rif. {ref}. Conserviamo un'impronta del numero per non scriverLe più e quanto richiesto per legge. Info: {tel}",
    doubt_stop:
      '{brand}: per prudenza non Le invieremo più SMS pubblicitari. Per i Suoi dati: ACCESSO o CANCELLAZIONE. Un errore? START o tel. {tel}',
    clarify: '{brand}: non abbiamo capito. Risponda STOP (niente più SMS), ACCESSO (i Suoi dati), CANCELLAZIONE o AIUTO. Tel. {tel}',
    refusal: '{brand}: non possiamo accogliere la Sua richiesta {ref}. Motivi e ricorsi (Garante, giudice): {url} o tel. {tel}',
    stop_erase: '{brand}: disiscrizione registrata, niente più SMS pubblicitari. Per cancellare anche i Suoi dati risponda SI {ref}. Aiuto: {tel}',
  },
  withoutLink: {
    help: 'Messaggi inviati da {brand}. Contatti: {tel}. Per non ricevere più SMS risponda STOP',
    access_receipt: '{brand}: richiesta di accesso registrata, rif. {ref}. Risposta entro il {due}. Per scegliere come riceverla: tel. {tel}',
    refusal: '{brand}: non possiamo accogliere la Sua richiesta {ref}. Motivi e ricorsi (Garante, giudice): tel. {tel}',
  },
  byEmail: [
    ['tel. {tel}', '{tel}'],
    ['Tel. {tel}', '{tel}'],
  ],
  offerWords: [
    'offerta',
    'offerte',
    'promo',
    'promozione',
    'promozioni',
    'sconto',
    'sconti',
    'saldi',
    'regalo',
    'regali',
    'buono',
    'omaggio',
    'risparmia',
    'approfitti',
    'esclusiva',
    'novita',
    'torni',
  ],
  lawfulLinks: [],
};
