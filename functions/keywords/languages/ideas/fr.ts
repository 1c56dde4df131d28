import type { IdeaData } from './idea.ts';

export const fr: IdeaData = {
  code: 'fr',
  ideas: {
    cease:
      "stop, arrêtez, arrête, arrêter, arrêt, arrêté, arrêtera, cessez, cesser, cesse, stoppez, stopper, assez, marre, ras le bol, ras-le-bol, en ai plein, ça suffit, suffit, saoule*, soule*, gonfle*, lâchez, lachez, foutez, fichez, fiche moi la paix, la paix, tranquille, dégage*, plus un seul, plus jamais, plus aucun, plus aucune, plus de, pas d'autres, dernier avertissement, dernière fois, plainte, porter plainte, avocat, cnil, signaler, signale, je signale, bloquer, bloque, je bloque, bloqué, harcèlement, illégal, interdiction, interdis, indésirable*, non sollicité*, trop de, fin, terminer, mettez fin, mettre fin, annuler, épargnez, gardez vos, insupportable",
    refuse:
      "ne veux plus, veux plus, ne veux pas, veux pas, ne souhaite plus, souhaite plus, ne souhaite pas, souhaite pas, ne désire plus, désire plus, voudrais plus, ne voulons plus, jamais demandé, pas demandé, rien demandé, jamais donné, pas donné mon accord, jamais inscrit, jamais inscrite, pas inscrit, pas inscrite, jamais autorisé, pas autorisé, jamais accepté, pas accepté, pas intéressé*, plus intéressé*, n'ai plus besoin, plus besoin, pas besoin, refuse, ne consens pas, pas d'accord, je m'oppose, j'aimerais ne plus, merci de ne plus, de ne plus, ne plus, n'autorise pas, autorise pas, me passerais",
    texts:
      'sms, texto*, message*, msg, msgs, mess, pub, pubs, publicité*, promo*, offre*, spam*, réclame*, sollicitation*, notif*, alerte*, newsletter*, démarchage*, prospection, vos trucs, ces trucs, vos conneries, vos campagnes, communication*, rappels, relance*, envoi*, bons plans, soldes, réductions, com commerciale',
    contact:
      "m'écrire, m'écrivez, écrivez*, me contacter, me contactez, contactez*, contacté*, contacter, m'envoyer, m'envoyez, envoyez*, envoyer, m'embêter, m'embêtez, embêter, me déranger, me dérangez, déranger, dérangez, m'appeler, m'appelez, appeler, appelez, me harceler, harceler, harcelez, me solliciter, solliciter, sollicitez, relancer, relancez, me spammer, spammer, spammez, me joindre, recevoir, reçoive, recevoir quoi que, mon portable, mon téléphone, ce numéro, mon numéro, mon mobile, importuner, importunez",
    remove:
      'retirez*, retirer, retire, enlevez*, enlever, enlève, supprimez*, supprimer, supprime, effacez*, effacer, ôtez, ôter, rayez*, rayer, virez, virer, sortez, sortir, sors, dégagez, exclure, radiez, radier, désinscrire',
    list: 'vos listes, votre liste, liste de diffusion, base, base de données, bases, fichier, fichiers, répertoire, mailing, contacts, carnet, listing, listings, bdd',
    mine: 'moi, me, mon numéro, mon 06, mon 07, mon nom, mon portable, mes coordonnées, ce numéro, nous, mon contact, mon téléphone',
    withdraw: 'retire, révoque, révoquer, annule, reviens sur, retirer, reprends, dénonce, résilie',
    consent: 'consentement, accord, autorisation, permission, inscription',
    how: "comment, que faut-il, qu'est-ce que je dois, quoi envoyer, que dois-je, quel mot, quel numéro envoyer, on fait comment, je fais comment, y a-t-il un moyen, comment on fait, que faire pour, où envoyer, faut faire quoi",
    leave:
      'se désinscrire, me désinscrire, désinscription, désinscrire, se désabonner, me désabonner, désabonner, désabonnement, ne plus recevoir, plus recevoir, arrêter, stopper, ne plus avoir, annuler, résilier, quitter, sortir de, que ça arrête, que ça s’arrête',
    delete:
      'effacez*, effacer, efface, effacées, effacé*, supprimez*, supprimer, supprimées, supprimé*, suppression, détruire, détruisez, détruites, oubli, oubliez, purge*, anéantir, disparaître',
    data: 'mes données, toutes mes données, mes données perso, mes données personnelles, mes infos, mes informations, mes renseignements, mes coordonnées, mon dossier, mon profil, mon fichier, ma fiche, tout ce que vous avez sur moi, ce que vous avez sur moi, données me concernant, infos sur moi, les données, mes infos perso, mon compte, mon historique, tout ce qui me concerne',
    fix: "corriger, corrigez, correction, rectifier, rectifiez, modifier, modifiez, changer, changez, mettre à jour, mettez à jour, erreur, faute, mal écrit, mal orthographié, orthographe, n'est pas bon, n'est pas la bonne, pas le bon, pas la bonne, est fausse, est faux, incorrect*, erroné*, a changé, j'ai changé, j'ai déménagé, et pas, et non, s'écrit",
    detail:
      "mon nom, mon prénom, mon adresse, ma date de naissance, mon mail, mon email, mon code postal, nom de jeune fille, nom de famille, ma civilité, m'appelle, prénom, ma rue, mon nom de famille, naissance",
    know: 'vous avez sur, vous savez, vous détenez, vous conservez, vous gardez, vous stockez, vous possédez, vous collectez, avez-vous sur, détenez-vous, conservez-vous, savez-vous, sont stockées, sont conservées, avez gardé, avez collecté',
    aboutMe:
      'sur moi, me concernant, à mon sujet, sur ma personne, quelles données, quelles infos, quelles informations, quoi sur moi, mes données, mes infos',
    source:
      "d'où, où avez-vous, où vous avez, ou avez vous, comment avez-vous, comment vous avez, comment ça se fait que vous, qui vous a, par qui, d'où vient, d'où vous, d'où tenez, comment connaissez, comment vous connaissez, vous l'avez eu où, vous avez eu où, provenance, origine",
    number:
      'mon numéro, mon num, mon n°, mes coordonnées, mon portable, mon 06, mon 07, mon contact, mon nom, mon téléphone, mes données, ce numéro, le numéro, numéro',
    move: 'csv, json, excel, format lisible, format, portabilité, transférer, transférez, transfert, exporter, exportez, export, autre prestataire, autre opérateur, autre fournisseur, concurrent, nouveau prestataire, récupérer, télécharger, fichier lisible, réutilisable',
    profile:
      "profilage, profiler, profil publicitaire, mon profil, décision automatisée, décisions automatisées, algorithme*, analyser mes, analysiez mes, mes achats, mes habitudes, ciblage, cibler, traçage, tracer, scoring, historique d'achat",
    object: "je m'oppose, m'oppose, opposition, refuse, pas d'accord, interdis, contre",
    limit:
      'limiter, limitez, limitation, geler, gelez, gel, suspendre, suspendez, bloquer, bloquez, mettre en pause, en attente, ne touchez, ne les utilisez, ne pas utiliser, sans les utiliser, ne plus utiliser, ne vous en servez, pas toucher, juste garder, gardez mais, conservez mais, conservez',
    use: 'utiliser, utilisez, utilisation, traitement, traiter, servir, touchez, exploiter, utilisées, traitées',
    again:
      "à nouveau, de nouveau, recommencer, recommencez, reprendre, reprenez, réabonner, réabonnez, réinscrire, réinscrivez, remettre, remettez, encore, changé d'avis, finalement, réactiver, réactivez, renvoyer, renvoyez",
    want: "je veux, j'aimerais, je voudrais, je souhaite, vous pouvez, pouvez-vous, pourriez, svp, s'il vous plaît, merci de, ok pour, d'accord pour, veux bien",
    notMe:
      "pas la bonne personne, mauvaise personne, pas moi, connais pas, ne connais pas, plus son numéro, ce n'est pas, c'est pas, vous trompez, vous faites erreur, nouveau propriétaire, ancien propriétaire, récupéré ce, viens d'avoir, n'habite plus, personne ici, pas le bon, plus à elle, plus à lui, erreur de, erreur sur, changé de",
    sell: 'vendre, vendez, vendu*, revendre, revendez, partager, partagez, transmettre, transmettez, céder, cédez, communiquer, communiquez, tiers, partenaires',
    everything:
      'toutes vos marques, toutes les marques, toutes vos enseignes, toutes vos sociétés, tous vos services, toutes les listes, toutes vos listes, tout le groupe, partout, tout arrêter, tous les programmes, toutes vos filiales, de tout, tous vos programmes, aucune de vos marques',
  },
};
