import type { Catalogue } from './catalogue.ts';

/** French in Canada. START and not REPRENDRE, so that carriers lift their block too; ARRET without accent, as the carriers print it. */
export const frCa: Catalogue = {
  id: 'fr-CA',
  language: 'fr',
  texts: {
    stop_programme: '{brand}: Votre désabonnement est fait. Vous ne recevrez plus de messages de ce programme. Aide: {tel}',
    stop_all: '{brand}: Vous voilà désabonné de tous nos programmes. Vous ne recevrez plus de messages. Aide: {tel}',
    stop_service: '{brand}: Votre désabonnement est fait. Vous ne recevrez plus de messages de ce service, ni de messages publicitaires. Aide: {tel}',
    already_stopped: '{brand}: Votre désabonnement est déjà fait. Vous ne recevrez plus de messages. Aide: {tel}',
    start: "{brand}: Abonnement repris. Fréquence variable. Des frais de messagerie peuvent s'appliquer. AIDE pour de l'aide, ARRET pour annuler.",
    help: "{brand}: Aide: {tel} (sans frais), {url}. Fréquence variable. Des frais peuvent s'appliquer. ARRET pour annuler.",
    access_receipt: "{brand}: Demande d'accès enregistrée, réf {ref}. Réponse au plus tard le {due}. Suivi: {url} ou {tel}",
    access_nolink: "{brand}: Demande d'accès enregistrée, réf {ref}. Réponse au plus tard le {due}. Pour la suite: {tel} (sans frais)",
    erase_question:
      '{brand}: Pour confirmer la suppression de vos données, répondez OUI {ref}. Sans réponse, nous examinerons votre demande avant le {due}.',
    erase_receipt: "{brand}: Demande de suppression enregistrée, réf {ref}. Réponse au plus tard le {due}. Aucun message publicitaire d'ici là.",
    erase_done:
      '{brand}: Suppression faite, réf {ref}. Nous gardons une empreinte du numéro pour ne plus vous écrire et ce que la loi exige. Info: {tel}',
    doubt_stop: '{brand}: Par prudence, nous vous avons désabonné. Vous ne recevrez plus de messages. Une erreur? Textez START. Aide: {tel}',
    clarify: "{brand}: Nous n'avons pas compris. Textez ARRET (plus de messages), AIDE, ACCES (vos données) ou EFFACER (les supprimer). Tél. {tel}",
    refusal: '{brand}: Nous ne pouvons pas donner suite à votre demande {ref}. Motifs et recours: {url} ou {tel} (sans frais)',
    stop_erase:
      '{brand}: Désabonnement fait, vous ne recevrez plus de messages. Pour confirmer aussi la suppression de vos données: OUI {ref}. Aide: {tel}',
  },
  withoutLink: {
    help: "{brand}: Aide: {tel} (sans frais). Fréquence variable. Des frais peuvent s'appliquer. ARRET pour annuler.",
    access_receipt: "{brand}: Demande d'accès enregistrée, réf {ref}. Réponse au plus tard le {due}. Pour la suite: {tel} (sans frais)",
    refusal: '{brand}: Nous ne pouvons pas donner suite à votre demande {ref}. Motifs et recours: {tel} (sans frais)',
  },
  byEmail: [
    ['{tel} (sans frais)', '{tel}'],
    ['Tél. {tel}', 'Aide: {tel}'],
  ],
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
    'rabais',
    'aubaine',
    'aubaines',
    'solde',
  ],
  lawfulLinks: [],
};
