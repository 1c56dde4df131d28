import type { Catalogue } from './catalogue.ts';

/** France, and French wherever no other catalogue is named. */
export const fr: Catalogue = {
  id: 'fr',
  language: 'fr',
  texts: {
    stop_programme: '{brand}: STOP enregistré. Vous ne recevrez plus nos SMS publicitaires.',
    stop_all: 'STOP enregistré. Vous ne recevrez plus de SMS publicitaires de {brand} ni de nos autres marques.',
    stop_service: '{brand}: STOP enregistré. Vous ne recevrez plus de SMS de ce service, ni de SMS publicitaires de notre part.',
    already_stopped: '{brand}: votre numéro est déjà désinscrit. Vous ne devez plus recevoir nos SMS publicitaires. Un problème ? {tel}',
    start: '{brand}: votre STOP est levé, vous pouvez de nouveau recevoir nos SMS. Pour vous désinscrire, répondez STOP. Aide: {tel}',
    help: 'Messages édités par {brand}. Contact non surtaxé: {tel}. Vos droits: {url}. Pour ne plus recevoir nos SMS: STOP',
    access_receipt: "{brand}: demande d'accès enregistrée, réf {ref}. Réponse au plus tard le {due}. Suivi: {url} ou {tel}",
    access_nolink: "{brand}: demande d'accès enregistrée, réf {ref}. Réponse au plus tard le {due}. Pour choisir comment la recevoir: {tel}",
    erase_question:
      "{brand}: pour confirmer l'effacement de vos données, répondez OUI {ref}. Sans réponse, nous examinerons votre demande avant le {due}.",
    erase_receipt: "{brand}: demande d'effacement enregistrée, réf {ref}. Réponse au plus tard le {due}. Plus aucun SMS publicitaire d'ici là.",
    erase_done:
      '{brand}: effacement fait, réf {ref}. Nous gardons une empreinte du numéro pour ne plus vous écrire et ce que la loi impose. Info: {tel}',
    doubt_stop: '{brand}: par prudence, nous ne vous enverrons plus de SMS publicitaires. Vos données: ACCES ou EFFACER. Une erreur ? START ou {tel}',
    clarify: "{brand}: nous n'avons pas compris. Répondez STOP (plus de SMS), ACCES (vos données), EFFACER (les supprimer) ou CONTACT. Aide: {tel}",
    refusal: '{brand}: nous ne pouvons pas donner suite à votre demande {ref}. Motifs et recours (CNIL, juge): {url} ou {tel}',
    stop_erase:
      "{brand}: STOP enregistré, plus de SMS publicitaires. Pour confirmer aussi l'effacement de vos données, répondez OUI {ref}. Aide: {tel}",
  },
  withoutLink: {
    help: 'Messages édités par {brand}. Contact non surtaxé: {tel}. Pour ne plus recevoir nos SMS: STOP',
    access_receipt: "{brand}: demande d'accès enregistrée, réf {ref}. Réponse au plus tard le {due}. Pour choisir comment la recevoir: {tel}",
    refusal: '{brand}: nous ne pouvons pas donner suite à votre demande {ref}. Motifs et recours (CNIL, juge): {tel}',
  },
  byEmail: [['Contact non surtaxé: {tel}', 'Contact: {tel}']],
  offerWords: [
    'offre',
    'offres',
    'promo',
    'promos',
    'promotion',
    'promotions',
    'remise',
    'remises',
    'reduction',
    'reductions',
    'soldes',
    'cadeau',
    'cadeaux',
    "bon d'achat",
    'profitez',
    'decouvrez',
    'exclusif',
    'nouveautes',
    'restez',
    'revenez',
  ],
  lawfulLinks: [],
};
