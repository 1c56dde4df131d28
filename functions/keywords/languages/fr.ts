import type { LanguageData } from './language.ts';

export const fr: LanguageData = {
  code: 'fr',
  name: 'Français',
  englishName: 'French',
  script: 'latin',
  words: {
    stop: {
      seen: 'ARRÊT, ARRETT, ARRÊTE, ARRÊTER, ARRÊTEZ, ARET, ARRRET, STOP SVP, ANNULER, FIN',
      translated: 'ARRÊTÉ, ARRÊTES, STOPPER, STOPPEZ, STOP PUB, STOP SMS, RÉSILIER, RÉSILIATION, ANNULATION',
    },
    stop_all: { translated: 'STOP TOUT, ARRÊT TOUT, ARRÊTER TOUT, ARRÊTEZ TOUT, TOUT ARRÊTER' },
    start: { seen: 'REPRENDRE, COMMENCER, DÉBUT', translated: 'RÉABONNER, RÉABONNEZ-MOI, INSCRIRE' },
    help: { seen: 'CONTACT, AIDE, INFORMATION, INFOS, INFORMATIONS', translated: 'QUI, MENTIONS, DROITS, MES DROITS' },
    access: { translated: "ACCÈS, MES DONNÉES, DROIT D'ACCÈS, ACCÈS À MES DONNÉES, COPIE DE MES DONNÉES" },
    erase: { translated: "EFFACER, EFFACEMENT, SUPPRESSION, SUPPRIMER, SUPPRIMEZ, EFFACEZ, EFFACEZ TOUT, OUBLI, DROIT À L'OUBLI" },
    rectify: { translated: 'RECTIFIER, RECTIFICATION, CORRIGER, MODIFIER MES DONNÉES' },
    port: { translated: 'PORTABILITÉ, EXPORTER' },
    object: { translated: "OPPOSITION, REFUS, JE M'OPPOSE, JE REFUSE, DROIT D'OPPOSITION" },
    restrict: { translated: 'LIMITATION, GEL, LIMITATION DU TRAITEMENT' },
    yes: { translated: "OUI, O, D'ACCORD, CONFIRME, JE CONFIRME" },
    no: { translated: 'NON, N, JE REFUSE' },
  },
  phrases: {
    stop: {
      seen: "DÉSABONNER, DÉSINSCRIRE, NE M'ÉCRIVEZ PLUS, SUPPRIMEZ MON NUMÉRO",
      translated:
        "DÉSABONNEMENT, DÉSABONNEZ-MOI, DÉSABONNE-MOI, DÉSABO, DÉSINSCRIPTION, DÉSINSCRIVEZ-MOI, DÉSINSCRIS-MOI, RETIREZ-MOI, RETIRE-MOI, ENLEVEZ-MOI, PLUS DE SMS, PLUS DE PUB, PLUS AUCUN SMS, PLUS DE MESSAGES, FOUTEZ-MOI LA PAIX, LAISSEZ-MOI TRANQUILLE, FICHEZ-MOI LA PAIX, NE M'ENVOYEZ PLUS, N'ENVOYEZ PLUS, NE ME CONTACTEZ PLUS, NE PLUS ME CONTACTER, NE PLUS RECEVOIR, ARRÊTEZ DE M'ENVOYER, ARRÊTEZ DE M'ÉCRIRE, ARRÊTEZ VOS SMS, ARRÊTEZ VOS MESSAGES, SUPPRIMER MON NUMÉRO, EFFACEZ MON NUMÉRO",
    },
    help: {
      translated: 'QUI ÊTES-VOUS, VOUS ÊTES QUI, C EST QUI, QUI EST-CE, COMMENT ME DÉSABONNER, COMMENT SE DÉSABONNER, COMMENT ME DÉSINSCRIRE',
    },
    access: {
      translated:
        "D'OÙ VIENT MON NUMÉRO, COMMENT AVEZ-VOUS EU MON NUMÉRO, OÙ AVEZ-VOUS EU MON NUMÉRO, OÙ AVEZ-VOUS TROUVÉ MON NUMÉRO, QUI VOUS A DONNÉ MON NUMÉRO, QUELLES DONNÉES AVEZ-VOUS SUR MOI",
    },
    erase: { translated: 'SUPPRIMER MES DONNÉES, SUPPRIMEZ MES DONNÉES, EFFACER MES DONNÉES, EFFACEZ MES DONNÉES, SUPPRESSION DE MES DONNÉES' },
    rectify: { translated: 'RECTIFIER MES DONNÉES, CORRIGER MES DONNÉES, CORRIGEZ MES DONNÉES' },
    port: { translated: 'TRANSFÉRER MES DONNÉES, EXPORTER MES DONNÉES, PORTABILITÉ DE MES DONNÉES' },
    restrict: { translated: 'GELER MES DONNÉES, GELEZ MES DONNÉES' },
    do_not_sell: { translated: 'NE VENDEZ PAS MES DONNÉES, NE PAS VENDRE MES DONNÉES' },
    wrong_number: {
      translated: 'MAUVAIS NUMÉRO, FAUX NUMÉRO, ERREUR DE NUMÉRO, VOUS VOUS TROMPEZ DE NUMÉRO, PAS LE BON NUMÉRO, ERREUR DE DESTINATAIRE',
    },
  },
  leading: 'ARRÊT, ARRETT, ARET, ARRRET',
  also: {
    stop: 'EFFACER, EFFACEZ, SUPPRESSION, SUPPRIMER, SUPPRIMEZ, EFFACEZ TOUT',
    erase: 'SUPPRIMEZ MON NUMÉRO, SUPPRIMER MON NUMÉRO, EFFACEZ MON NUMÉRO',
  },
  courtesy:
    "SVP, STP, S'IL VOUS PLAÎT, S'IL TE PLAÎT, SIL VOUS PLAIT, MERCI, MERCI BEAUCOUP, MERCI D'AVANCE, BONJOUR, BONSOIR, SALUT, BJR, BSR, CORDIALEMENT, MADAME, MONSIEUR, MAINTENANT, TOUT DE SUITE, IMMÉDIATEMENT, VITE, ALLEZ, BONNE JOURNÉE, BONNE SOIRÉE, AU REVOIR, VEUILLEZ",
  conjunctions: 'ET, PUIS, ET AUSSI, AINSI QUE',
  objects:
    'MESSAGE, MESSAGES, PUB, PUBS, PUBLICITÉ, PUBLICITÉS, TEXTO, TEXTOS, ABONNEMENT, ENVOI, ENVOIS, DÉMARCHAGE, PROSPECTION, SPAMMER, HARCELER, HARCÈLEMENT',
  fillers:
    'LE, LA, LES, L, UN, UNE, DE, DU, DES, D, À, AU, AUX, EN, SUR, POUR, PAR, DANS, AVEC, MON, MA, MES, TON, TA, TES, VOTRE, VOS, CE, CES, CET, CETTE, ME, M, TE, VOUS, NOUS, JE, TU, IL, ELLE, ON, SE, QUE, QUI, OU, TOUS, TOUTES, TOUT',
  vague: 'ÇA, CELA, CECI, MOI, ÇA SUFFIT',
  guards: 'POURQUOI, SI, QUAND, COMMENT, IL, ELLE, ILS, ELLES, PAS, JAMAIS, LUI, LEUR, DIT',
  traps:
    'ARRÊT DE BUS, ARRÊT MALADIE, ARRÊT DE TRAVAIL, ARRÊT CARDIAQUE, ARRÊT DE JEU, PAS STOP, AUTO STOP, AUTOSTOP, FIN DE SEMAINE, SANS ARRÊT, UN STOP, LE STOP, AU STOP, NON STOP',
  signatures: 'ENVOYÉ DE MON, ENVOYÉ DEPUIS MON, ENVOYÉ À PARTIR DE, ENVOYÉ DEPUIS, OBTENIR OUTLOOK, TÉLÉCHARGER OUTLOOK',
  tapbacks: [
    'A aimé « … »',
    'A adoré « … »',
    'N’a pas aimé « … »',
    'A ri de « … »',
    'A ri à « … »',
    'A trouvé « … » drôle',
    'A mis en avant « … »',
    'A mis en évidence « … »',
    'A souligné « … »',
    'A insisté sur « … »',
    'A exclamé « … »',
    'A mis en doute « … »',
    'A questionné « … »',
    'A réagi par 👍 à « … »',
    'A réagi avec 👍 à « … »',
    'A supprimé un J’aime de « … »',
    'A retiré un cœur de « … »',
    'J’aime « … »',
    '👍 à « … »',
  ],
  notes: [
    'STP is "s’il te plaît", never a typing error of STOP.',
    'EFFACER, SUPPRIMER and SUPPRESSION alone ask for erasure and may mean no more than "take me off": both are done.',
    'PORTABILITÉ may mean keeping a telephone number at another operator (RIO).',
    'OPPOSITION and REFUS alone stop the texts and open an objection.',
  ],
};
