import type { LanguageData } from './language.ts';

/** Sentences in French: the form is explained in language.ts, the groups are in fr.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [cease] (det) (object_of) [verb]
    [cease] (det) (det) (det) [texts]
    [cease] … de [vos|tes] [texts]
    [cease] [envois|envoi|démarchage|harcèlement]
    (ne) (object_of) [do] [plus|pu|plu]
    (ne) [plus|pu] (jamais) (object_of) [verb|m'envoyer]
    (ne) (object_of) [do] [jamais|rien|pas|aucun|aucune|aucunes|pa] (de) (det) [texts]
    [no_more] (object_of) [verb] (det) (det) [texts]
    (ne) plus (jamais) (être) [contacted]
    ne pas [recevoir|être contacté|être sollicité]
    [de|à|pour|afin de] ne plus (rien) [recevoir|resevoir|recevoire]
    ^ ne plus (rien) [recevoir|resevoir|recevoire]
    plus [recevoir|resevoir|recevoire] (det) (det) (det) [texts]
    [want] (de) (ne) [no_more] (rien) (det) (det) (det) [texts]
    [want] (de) (ne) [no_more] (rien) [get] (det) (det) (det) [texts]
    [want] (de) (ne) [no_more] (rien) [get] (rien) de (la) (part) (de) [vous|toi|eux|votre]
    [want] (de) (ne) [plus|pu|plu] (rien) [recevoir|resevoir|recevoire]
    [want] (de) (ne) [plus|pu] (jamais) (être) [contacted]
    [demande|réclame|exige|demandé|réclamé] (encore|à nouveau|une fois de plus) [l'arrêt|arrêt] (de) (det) (det) [texts]
    [fois que je] [demande|réclame|dis] [l'arrêt|arrêt|stop|d'arrêter|d arrêter] $
    on se calme (un peu) avec (det) [texts]
    ^ (non) (merci) (moi) (je) [n'en veux|n'en veut|j'en veux|j'en veut|en veux|jen veux|nen veux|jen veut|n'en voulons|on en veut] [plus|pu|plu] (du tout|merci|svp|stp|jamais) $
    (ne) plus faire partie de (vos|votre) [list]
    (ne) plus (être|figurer) [dans|sur] [vos|votre] (det) [list]
    [want] pas (être) [contacted]
    [want] [plus|pas] (que) (vous|tu) (object_of) [do|écriviez|envoyiez|contactiez]
    [want|veux|veut] [plus|pu] (entendre) (parler) de [vous|vos|votre]
    [want|veux|veut] [plus|pas|rien] (de) [vos|tes] [texts|trucs|merdes|conneries]
    [wish] (de) (bien) (vouloir) [me|m|nous] [remove|désabonner|désinscrire]
    [wish] (de) (bien) (vouloir) [m'enlever|m'ôter|m'effacer|m'exclure|m'oublier]
    [wish] que vous (me|m) [arrêtiez|cessiez|retiriez|enleviez|supprimiez]
    [wish] [arrêter|cesser|stopper] (de) (recevoir) (det) (det) [texts]
    refuse (de) (recevoir) (toute|tout) (det) (det) [texts]
    refuse [d'être|que] (vous) (me) [contacted|contactiez|envoyiez]
    (je) m'oppose (à) (recevoir) (toute) (det) (det) [texts]
    opposition (à) (toute) (det) [texts]
    [no_more] (besoin) (de) (vos|tes) [texts] (svp|merci)
    [plus|pu] [de|d'|aucun|aucune|aucuns|aucunes|jamais] (det) [texts]
    ^ [pas|aucun|aucune|plus|assez|trop|fini] (de) (det) [texts] $
    [plus|pas] [de|d'] [vos|ces] [texts]
    (j'en|en|y) [fedup] (de|d'|avec|par|des|les) (recevoir) (det) (det) [texts]
    [fedup] [de|d'] (me|m'|nous) [verb|contacted]
    [fedup] (det) (recevoir) (det) [texts]
    [remove|rayez] (mine) (svp) [off] [votre|vos|la|cette|ta|toutes|tes|l] (vos) (det) [list]
    (me|m'|nous) [remove] [off] [votre|vos|la|cette] (det) [list]
    [remove] [mine] $
    [remove] [mine] [off] [votre|vos|la|cette|toutes]
    [remove] [mon|ce|son|notre|le] [numéro|num|portable|tel|téléphone|nom|contact] … [off] [votre|vos|la|cette|tes] … [list]
    [wish|de|d'] (bien) (vouloir) (me|m'|m) [retirer|enlever|rayer|ôter|radier|désinscrire|désabonner|supprimer] $
    (être) [retiré|retirée|enlevé|enlevée|rayé|rayée|supprimé|supprimée|radié|désabonné|désabonnée|désinscrit|désinscrite] de (det) (det) [list|texts]
    [désinscrivez|désabonnez|désinscris|désabonne|desabonné|désinscrit|dezabonné|désinscrire|désabonner] [moi|nous|mon]
    me (faire) [désabonner|désinscrire|désabonné|désinscrit]
    [résilier|annuler|résiliez|annulez|stopper|arrêter|résiliation] (mon|cet|l'|de) (mon) [abonnement|inscription] (det) (det) (texts) $
    [résilier|annuler|résiliez|annulez|stopper|arrêter|résiliation] (mon|cet|l'|de) (mon) [abonnement|inscription] (det) (det) [texts]
    (je) [retire|révoque|annule|retirer|reprends] (mon) [consentement|accord|autorisation]
    retrait (de) (mon) consentement
    [laissez|laisse|laissé|laisser|lessez] [moi|nous] [tranquille|tranquilles|trankil|tranquil|en paix|respirer|vivre]
    [foutez|fous|fichez|fiche|foutre|fouté] [moi|nous] (donc|un peu) la paix
    [lâchez|lâche|laché] [moi|nous] (donc|un peu) (la grappe|les baskets|avec)
    (me|nous) [laisser|foutre|ficher] [tranquille|tranquilles|en paix|la paix]
    [allez|va|aller] (vous|te) (faire) [foutre|voir|cuire] (avec) (vos|tes)
    ^ [dégagez|dégage|cassez vous|casse toi|barrez vous|foutez le camp|fermez la|ta gueule|vos gueules|allez vous faire voir|allez vous faire foutre|va te faire foutre|du balai|oust|ouste|ça suffit|ça suffit maintenant|stop ça suffit|c'est bon maintenant stop|arrêtez ça|arrêtez ça tout de suite|lâchez l'affaire] $
    ? ^ [arrête ça|ça va maintenant|c'est pénible|vous êtes lourds|vous êtes relous|c'est du harcèlement|c'est du spam|c'est lourd] $
    jamais [donné|donner] (mon|d') [accord|consentement|autorisation|numéro|num]
    [pas|plus|sans] (de) (donné) (mon) [consentement|accord] … [stop|remove]
    ? ^ (je) (ne) (suis) (pas|plus) (du tout) [intéressé|intéressée|interessé|intéressés] $
    [pas|plus] (du tout) [intéressé|intéressée|interessé|intéressés] (par) (vos|tes|votre|ces) [texts]
    [ça|cela|vos|ces] (ne) (m'|m) (intéresse|intéressent|interesse) (plus|pas) … [stop|retirez|remove|plus]
    si [je|vous|tu|j] (vous) (ne) [recevoir|reçois|recommencez|continuez|persistez|reçoit|contactez|m'envoyez|m'écrivez|insistez] … [threat]
    si (je) (vous) [reçois|m'envoyez|m'écrivez] … [texts] … [threat]
    [prochain|encore|nouveau|autre] … [texts] … [threat]
    [vous|tu] (ne) [arrêtez|n'arrêtez|arrête|cessez] … [threat]
    (je) (vais) [porte|porter|dépose|déposer] plainte (si|contre|pour) (vous|harcèlement|ça)
    [stop|arrêtez|arrêter|arrête|cessez] (maintenant|ou|sinon) [ou|sinon] … [threat]
    [arrêtez|arrêter|arrête|arretez|arrêté|stoppez|cessez|areter|aretez] [svp|stp|maintenant|merci|immédiatement|tout de suite|de suite|définitivement|ça|s'il] 
    [déjà|fois|j'ai|ai|je] (vous|ai|l'ai) (que|déjà) (je) (vous) (ai) [told] (de|d'|à) [stop|arrêter|ne|me désabonner|me désinscrire]
    [déjà|ai|je suis|suis] déjà [désabonné|désabonnée|désinscrit|désinscrite]
    [dis|dit|envoyé|répondu|tapé|écrit|réponds|répète] (déjà) stop (plusieurs|dix|10|trois|3|deux|2|cent|déjà|hier|et)
    (déjà|encore|je) (vous) (ai) (déjà) [dit|demandé|envoyé|répondu|écrit|tapé|dis] stop
    [died] … [stop|merci de ne plus|remove|plus|cessez|ne plus|arrêtez]
    [died] … [cease] (de) (det) (object_of) [verb]
    (inscrit|inscrite|sur) (la liste|à|au|chez) bloctel … [stop|plus|remove]
    inutile de (m'|me) (m|object_of) [verb]
    [adieu|ciao] (les|vos) [texts]
    [arrêtez|cessez|stop] ou [je|j'|j|c'est] … [threat]
    ? [jamais|pas] (été) (rien) [agreed] (à) (recevoir) (rien) [à|ça|cela|cette|ces|vos|ce|quoi|chez]
    [jamais|pas] (été) [agreed] (à) (recevoir|être) (det) (det) [texts]
    [jamais|pas] [agreed] à être [contacted]
    [signale|signaler|signalé|bloque|bloquer|bloqué] (vous) [ce|votre|à|au|comme] (la) [numéro|cnil|33700|spam|indésirable|police]
    [arrêtez|arretez|cessez|stoppez|arrettez|aretez] (maintenant|svp|stp|merci|immédiatement|définitivement|ça) $
    [fois] … [told] … [stop|désabonner|désinscrire|ne plus|plus]
    [fois|déjà] … (que) (je) [told] (à|de) (ne) [stop|plus]
    mais stop $
    [stop|arrêt] [à|aux|de|des|les|vos|ces|tous|toutes|avec|au] (det) (det) [texts]
    stop (de) (object_of) [verb]
    stop [m'envoyer|d'envoyer|m'écrire] (det) (det) [texts]
    ^ [stop|arrêt] et [dites|dis|dites-moi|expliquez|donnez|envoyez|supprimez|effacez|indiquez|communiquez|je]
    ? [vos|ces|tes] (det) [texts] (me|m|nous) [saoulent|énervent|gavent|fatiguent|dérangent|emmerdent|gonflent|agacent|m'énervent|m'agacent|m'emmerdent]
    ? ^ [on|nous] [arrête|arrêtons|stoppe] (là|ici|tout|ça|maintenant)
    [résiliation|désinscription|désabonnement|annulation|arrêt|suppression] (de|d') (mon|l'|cet|notre|l) [abonnement|inscription] (det) (texts)
    j'ai (déjà) (pourtant) (toujours) demandé (à) (ne) (plus) [être] [retiré|désabonné|désinscrit|supprimé|enlevé|contacté]
    vous [ai|avais|avons] (déjà) (pourtant) [demandé|dit] [d'arrêter|de stopper|de cesser|d'arreter]
    [révoque|retire|annule|reprends|résilie] [mon|l'|le|cette|toute|ma] (autorisation|accord|consentement|permission|inscription) (que) (je|vous|j'ai|donnée|donné) … [texts]
    (la) [bonne|mauvaise] personne … [n'écrivez|écrivez|contactez|envoyez] plus
    [faites] (en sorte) que (ça|cela|je|vos) … [cesse|arrête|plus]
    [je vous] [demande|prie|supplie|ordonne|conjure|enjoins|somme|saurais gré] (une|dernière|fois|instamment|expressément|formellement) (de|d') [cesser|arrêter|ne plus|stopper|me retirer|bien vouloir cesser|me supprimer|m'enlever]
    [merci|prière|veuillez|priés|prié|tenus|sommés] (de|d') (bien) (vouloir) [cesser|m'oublier|me retirer|me désinscrire|me désabonner|me rayer|me supprimer|m'enlever|arrêter tout|arrêter ces|arrêter vos|stopper ces|stopper vos]
    [harcèlement|harcèle|harceler|harcelez|spam|abus|illégal] (là) … stop
    stop (comme|ainsi|tel) [indiqué|demandé|écrit|précisé|mentionné|dit|marqué|prévu]
    [serait|sera|aimerais|apprécierais|reconnaissant|gré|reconnaissante] (bien|que|si|de|temps) (vous|que) (vous|puissiez|pouviez) [cessiez|cessez|arrêtiez|arrêtez|cesser|arrêter]
    [serait|sera|aimerais|apprécierais|souhaite|voudrais|veux|exige|demande] que (vous|ça|cela) (puissiez) [cessiez|arrêtiez|cessez|arrêtez|stoppiez|cesse|arrête|me retiriez|m'enleviez|me supprimiez]
    [cessation|arrêt|fin|suppression] [immédiate|immédiat|définitif|définitive|total|totale|complet|complète|intégrale] (de|des|d') (det) (det) [texts]
    [encore un|encore une|un autre|une autre|un de plus|le prochain|au prochain] (seul) (det) (texts) (et|je|vous) … [threat]
    plus un (seul) [texts]
    [j'ai|jai|on a|déjà] (déjà) [envoyé|répondu|écrit|tapé|fait|mis] stop … [fois|continue|continuez|toujours|encore|pourtant|rien|mais|reçois]
    (je) [révoque|retire|annule|reprends] (l'|mon|cette) [autorisation|accord|consentement|permission|inscription]
    [discard] (donc|moi|vite|juste) [mon|ce] [numéro|num|portable|06|07|tel|téléphone|contact]
    ^ (allez) [oubliez|oublie|zappez|zappe|lâchez|relâchez|épargnez|ignorez] moi (un peu|donc) $
    [vos|ces|tes] (det) [texts] (ne) (sont|est) [pas|plus|absolument pas] (les|la) [bienvenus|bienvenues|bienvenu|désirés|désirées|souhaités|souhaitées|voulus|utiles|nécessaires]
    [vos|ces|tes] (det) [texts] (sont|est|ne) (tous) [indésirables|inutiles|insupportables|envahissants|envahissantes|agaçants|pénibles|lourds|relous|de trop|non sollicités|non sollicitées]
    ? ^ (ça|cela|ca|sa) (ne) [m'intéresse|m intéresse|minteresse|m'interesse] (vraiment) (pas|plus|pu|aucunement) (du tout) $
    [pas|plus|pas la|plus la] peine de (me|m|nous|m') [relancer|solliciter|spammer|démarcher|prévenir|contacter|informer|notifier|m'écrire|m'envoyer|m'appeler|m'informer|m'alerter|envoyer|écrire]
    [pas|plus] la peine (de) (det) (envoyer|recevoir) [vos|ces|tes] (det) [texts]
    [inutile|pas besoin|plus besoin|pas nécessaire|plus nécessaire] (de) (me|m|nous) (continuer à) [contacter|relancer|solliciter|spammer|démarcher|notifier|m'écrire|m'envoyer|m'alerter|envoyer|recontacter]
    ? [passerai|passerais|passe] (bien|volontiers|très bien) (de) [vos|ces|tes] (det) [texts]
    [merci|prière|veuillez|svp|prie] (de) (bien) (vouloir) (ne) [pas|plus] (me|m|nous) [relancer|recontacter|solliciter|déranger|contacter|importuner|démarcher|harceler|spammer|appeler|écrire|m'écrire|m'appeler|rappeler|envoyer|m'envoyer] $
    [merci|prière|veuillez] (de|d') (bien) (vouloir) [arrêter|cesser|stopper|d'arrêter|d arrêter|me désabonner|me désinscrire|me retirer|me rayer] (tout de suite|immédiatement|maintenant|cela|ça|tout ça) $
    ? ^ [j'en|jen|j en|on en|en] (ai|peux|a) (vraiment) [ras le bol|marre|plus|assez|plein le dos|plein le cul|ras la casquette|peux plus|peu plus|plus de vous|marre de vous] (de vous|maintenant|là|franchement) $
    [peux|peu|pouvons] plus (de) [vos|tes|ces] (det) [texts]
    ? ^ [dernier avertissement|dernière sommation|dernier rappel|ultime avertissement|c'est la dernière fois] (avant|que|je|pour) (la|une|de) (plainte|poursuites|porter plainte|signalement|vous le dis|demande) $
    [dernier|ultime] avertissement … [threat]
    ? ^ (bon|ok|allez) (je) (vous|te) (vais) [bloque|bloquer|bloqué|bloqués] (vous|donc|direct|tous) $
    ? ^ (je) (suis) (déjà) (inscrit|inscrite) (sur|à|au) (la liste) bloctel $
    [alors|pourtant|puisque] (que) (je|j) (me|m) (suis|étais|étant) (déjà|pourtant) [désinscrit|désinscrite|désabonné|désabonnée|désinscris|désabonne]
    [fois|déjà] (que) (je|j'ai|on) (fais|ai) (déjà) [fais|fait|tape|tapé|mets|mis|envoie|envoyé|marque|marqué|dis|dit|écris|écrit] stop
    [n'avez|avez|n'aviez|aviez] [pas|aucun|aucune|plus|jamais eu|nullement] (le|l'|mon|de) [l'autorisation|autorisation|droit|accord|permission|consentement|le droit|mon accord] (de|d') (me|m) [m'écrire|m'envoyer|me contacter|contacter|écrire|envoyer|m'appeler|solliciter|me solliciter]
    ^ (je) (souhaite|veux|voudrais|vais) [résilie|résilier|me retire|me désabonne|me désinscris|quitte|quitter la liste|quitte la liste|sors de la liste|me barre|me casse] (la liste|immédiatement|ce jour) $
    [mettez|mettre|mets|mettons] (donc|immédiatement) (un terme|fin) (à|aux) (det) (det) [abonnement|texts|inscription|liste|service|envois]
    [désactivez|désactiver|désactive|coupez|couper|coupe|bloquez|bloquer|éteignez|suspendez|suspendre|stoppez|interrompez|fermez] (moi) (det) (l'envoi|envoi|envois) (det) (det) [texts]
    ? [fout|fous|fiche|tape|tamponne|balance|moque|contrefous] (complètement|pas mal|royalement) (de) [vos|ces|tes] (det) [texts]
    ? [vos|ces|tes] (det) [texts] (me|m|nous|on) (s'en|réveillent|réveille|cassent|gavent|pourrissent|gonflent|brisent|pompent|courent|soûlent|polluent|envahissent|s'en fout|on s'en fout) [réveillent|réveille|cassent|gavent|pourrissent|gonflent|brisent|pompent|courent|soûlent|polluent|envahissent|la nuit|les pieds|fout|tape]
    ? vous (me|m|nous) (les) [brisez|cassez|gonflez|saoulez|soûlez|gavez|pompez|bassinez|faites chier|emmerdez|fatiguez|harcelez|cassez les pieds|pourrissez]
    ? ^ [est ce possible|c'est possible|possible|serait il possible|est il possible|on peut|peut on|pouvez vous|vous pouvez|pourriez vous|tu peux|vous pourriez] (de|d') (bien) (vouloir) [arrêter|d'arrêter|stopper|de stopper|cesser|de cesser|me désabonner|de me désabonner|me retirer|m'enlever|me désinscrire|de me désinscrire|me rayer|me supprimer] (ça|tout ça|là|cela|maintenant) $
    ? ^ [jamais plus|plus jamais|plus jamais ça|sans moi|sans façon|très peu pour moi|stop les frais|non c'est non|c'est non|ça suffit comme ça|on arrête les frais] $
    [gardez|garde] (pour vous) (donc) [vos|tes] (det) [texts]
    [vous] (pouvez) (vous) (les) [garder|mettre|carrer|fourrer] (vous) (det) (det) [texts|où je pense]
    [vos|tes] (det) [texts] (vous) (tu) (pouvez|vous) (vous) (les) [garder|gardez|mettre|mettez|carrer|fourrer]
    plus (du tout) (votre|un de vos|une de vos|chez|un|une) [client|cliente|clients|adhérent|adhérente|abonné|abonnée|membre|adhérents] (chez|de) (vous) … [plus|stop|arrêtez|retirez|enlevez|merci de|supprimez|inutile|cessez]
    ? [pas|jamais été] (un|une|votre) [client|cliente] (chez) (vous) … [plus|stop|arrêtez|retirez|enlevez|supprimez|cessez]
    [numéro|num|portable|téléphone] (ne) [doit|peut|devrait|doivent] [pas|plus|en aucun cas|jamais] (être|recevoir) (plus) [utilisé|contacté|sollicité|appelé|démarché|recevoir|figurer|être]
    [texts] … [me|m|nous] (réveillent|dérangent|gênent|embêtent) … stop $
    [révoque|retire|annule|reprends|révoquer|retirer|annuler|résilier|résiliez|résilie] [l'autorisation|l'accord|l'inscription|l'abonnement|l'autorisation que]
    [considérez|considère|comptez] (moi) comme (déjà|désormais) [désabonné|désabonnée|désinscrit|désinscrite|désormais désabonné|parti|partie]
    ? ^ (je) [voudrais|veux|souhaite|aimerais|faut|faudrait|exige] (que) (ça|cela|ca|tout ça) (s') [s'arrête|cesse|s'arrete|s'arrête enfin|prenne fin|finisse|s arrête|arrête] (enfin) $
    ? ^ (vous) (allez|voulez) (bientôt|finir par|un peu) [arrêter oui|arrêter ou quoi|arrêter oui ou non|arrêter à la fin|cesser oui|arrêter un peu|arrêter un jour] $
    ? ^ [n'insistez pas|arrêtez d'insister|n'insistez plus|arrêtez d insister|inutile d'insister|pas la peine d'insister|ça sert à rien d'insister] $
    [pas la peine|inutile|arrêtez|cessez] d'insister
    [respectez|respecter] (mon|ma|mes) [choix|décision|demande|vie privée|souhait|volonté] (et) (de) (ne) (plus) [plus|ne plus|arrêtez|cessez|stop|retirez]
    [toujours|encore] pas [désinscrit|désinscrite|désabonné|désabonnée|retiré|supprimé|retirée|supprimée]
    [pas|plus] (besoin|envie|que faire) (de) [vos|tes] [services|prestations|produits|offres|conseils] … [laissez|lâchez|stop|arrêtez|retirez|cessez|merci d'arrêter]
    [pour la dernière fois|une dernière fois|dernière fois] (je) (vous) (demande) [d'arrêter|de cesser|d'arreter|de stopper|arrêtez|cessez|stop|d arrêter|ne m'écrivez plus]
    ? ^ [plus rien|plus rien du tout|plus rien de vous] $
    [ça va|ça suffit] (maintenant|là) (avec) [les sms|les messages|les pubs|vos sms|vos messages|les textos|les promos|vos promos|vos pubs]
    [numéro|num|nom|06|portable] (n'a|n a) rien à [faire|foutre] [dans|sur|chez]
    [ligne|numéro|téléphone|portable] (est) (un|une) [professionnel|professionnelle|pro|de travail|du bureau] (pas|plus|aucune|donc pas) (de) [texts]
    [en deuil] … [ne plus|arrêtez|cessez|stop|n'envoyez|m'envoyez plus]
    [gentillesse|bonté|amabilité|obligeance] (de) [ne plus|arrêter|de ne plus|de cesser|d'arrêter|de m'oublier|de me retirer]
    dit (2|deux|3|trois|dix|mille|plusieurs) (fois) que (je|j) (ne) [voulais|veux|souhaite|souhaitais|voulait] plus
    [fois|déjà] … que (je|j) (ne) [voulais|veux|souhaite|souhaitais|voulait] plus
    ? [vous êtes|êtes vous|t'es|tu es|vs etes|vs êtes] (tous|donc|vraiment) [sourds|sourd|aveugles|bouchés|débiles|bornés|idiots]
    ? [j'ai|je vous ai|jvous ai|je t'ai|on vous a|nous avons] (déjà|pourtant|bien) [dit|répondu|écrit] (que) [non|nan|c'était non] $
    [vous|te|vs] (a|ai|avons|ont|avais) (déjà|pourtant|encore) (bien|gentiment|poliment) [saying|disent|prie|prié|supplié|conjure|somme|ordonne|enjoins] (encore|instamment|gentiment|formellement|expressément|une dernière fois|simplement) [to_stop]
    prochaine fois … [threat]
    [threat] … si [ça|cela|vous] [continue|recommence|persiste|continuez|recommencez|persistez|insistez]
    si [ça|cela|vous] [continue|recommence|persiste|continuez|recommencez|persistez|insistez] … [threat]
    ? des nouvelles de … que [de vous|de votre|de vos|les vôtres]
    [quelle langue] (faut|faudra|dois) … [dire|dise|répète|écrive|répéter]
    ? [c'est|ça devient|cela devient|ça s'appelle|cela s'apparente] (carrément|vraiment|à) (du|de l'|un) (vrai) [harcèlement|acharnement|matraquage|abus]
    [faites|faire|fais|faite] (donc) (le nécessaire|quelque chose|en sorte|ce qu'il faut) (pour) que [ça|cela|tout ça|ces messages|vos messages|ces sms] (ne) [ceases]
    (pour|afin) que [ça|cela|tout ça|tout cela] [cesse|s'arrête|s'arrete|stoppe|prenne fin] (enfin|svp|immédiatement|maintenant)
    [faites|faire|fais] (donc|enfin) [cesser|stopper|taire] (ça|cela|ces|vos|ce|tout)
    [faites|fais] [moi|nous] [sortir|disparaître|retirer|enlever|supprimer|rayer|désinscrire|désabonner|effacer] (de|du|des|d')
    ? [remove] [moi|nous|m] (de|d') [là|ici|ça|cela|d'ici|cette histoire|ce truc|ce machin|ce bazar]
    [je vous|on vous|jvous|j vs|jvs|nous vous|jv vs|vais vous|va vous] (ai|a|avons|les ai) (tous|déjà|donc|tout de suite|direct) [blocked]
    ? [je t|je te|j te|jte|t'ai|tai] (ai) (déjà) [blocked] (toi|ton numéro|direct)
    (je|j) [blocked] (donc|immédiatement|désormais|tout de suite) (votre|ce|vos|cet) [numéro|numéros|expéditeur]
    [pas la peine|pas besoin|inutile|n'essayez pas|n'essayez même pas] (de|d') (me|m') [réessayer|essayer|changer|insister|continuer|persister]
    que [je|j|on|nous] (ne) (me|m') [voie|voit|reçoive|lise|entende|recevions|trouve|voyions] plus
    [veulent|veut|veux|voulons|autorise|autorisons|accepte|souhaite|souhaitons] (pas|plus) que [je|il|elle|mon fils|ma fille|mes enfants] [reçoive|reçoit|reçoivent|sois|soit|recoive]
    j'ai (que|seulement|à peine) [8|9|10|11|12|13|14] ans … [stop|arrêtez|plus|pas le droit|texts]
    [mon fils|ma fille|mon enfant|un enfant|un mineur|une mineure|ma gamine|mon gamin] … [=cease|stop|plus de|ne plus|m'envoyez plus|n'envoyez plus]
    ? (ne) [perdez|perds|gaspillez|gaspille|perdé] (pas|plus) [votre|ton|vot|vos] [temps|argent|salive|énergie|sous|forfait]
    [épargnez|épargne|épargner] [moi|nous] [les suivants|la suite|vos|ces|tes|tout ça|cela|ça|le prochain|les prochains]
    [remove] [mine] (svp|donc|immédiatement) [des|du|de tous|de toutes|d] (vos|votre|ces|cette|les|tes|ton|ce) (det) [list|texts]
    [pouvez|peux|peut|pouver] [vous les|te les|vs les|vous la|te la|vous le] [garder|carrer|mettre|fourrer|coller|enfoncer|manger|avaler|rouler]
    [pas|plus|jamais] (du tout|été) [d'accord|daccord|dacc|ok|favorable|consentant|consentante] (pour|de|à|avec) [recevoir|être|ces|vos|que vous|tes]
    [pouviez|pouvais|pourriez|pouvez|voulez|voudriez|vouliez|auriez|seriez] (bien|enfin|juste|donc|au moins|vous|svp) (la bonté de|l'amabilité de|la gentillesse de|l'obligeance de) [leave_me]
    [amabilité|obligeance|gentillesse|bonté|courtoisie|décence|politesse|élégance|extrême obligeance] (de|d') [to_stop|leave_me|arrêter|cesser|stopper|d'oublier|oublier|ne pas]
    ? [faites vous|fais toi] oublier
    ? ^ (bon|franchement|là|et|ben|mais) [y en a|il y en a|yen a|j'en ai|jen ai|on en a|g en ai|g] (vraiment|plus que|trop|là|plein) [marre|mare|assez|ras le bol|plein le dos|plein le cul|ma claque|ras la casquette|soupé|jusque là|plein le casque|mon voyage] (là|maintenant|de vous|de ça|de tout ça|franchement|à la fin) $
    [mettez|placez|inscrivez|mets|ajoutez|mettre|inscrire|placer] [mine] (sur|dans|en) (votre|la|une) [liste rouge|liste noire|liste d'opposition|liste robinson|liste stop|liste de refus|liste des refus|liste d'exclusion|blacklist|black list]
    [blacklistez|blackliste|blacklister] [mine]
    ? [figure|figurons|inscrit|inscrite|numéro est] (bien|déjà|pourtant) [sur|à|chez] (la liste|liste) bloctel
    ? ^ (mais|svp|vraiment) [cessez|arrêtez|arretez|arettez|stoppez|stopez] (svp|maintenant|à la fin|enfin|merci) $
    [times] [que|ke|k|qu] (je|j|jvs|jv|je vous|jvous|on|nous|j vs) (vous|vs|te|le|ai|vous ai|l'ai) [saying] (de|que|déjà|à) [non|nan|stop|d'arrêter|d'arreter|arrêter|d'areter|ça suffit|de ne plus|de stopper|plus|ne plus|de me]
    ? [deuxième|2ème|2eme|2e|troisième|3ème|3eme|3e|quatrième|4ème|cinquième|dixième|10ème|énième|centième|dernière|nième] [times] [que|ke|où] (je|j|on|nous) (vous|le|la|vous le|l) [saying|l'écris|l'envoie] (ça|cela|poliment|gentiment|la même chose) $
    ? combien (de) [times] … [dire|répéter|demander|écrire|redire|répondre|taper|répète|dise|supplier]
    (de) combien (de) [times] … [stop|non|d'arrêter|arrêter|ne plus]
    [laisse|laissez|lâche|lâchez] [béton|tomber|l'affaire] (avec) [tes|vos|ces] [texts]
    [on se calme|calmez vous|calme toi|doucement|mollo|on arrête|on stoppe] (un peu) [avec|sur] (det) (det) [texts]
    (pour) que vous (me|m'|nous) [arrêtiez|cessiez|stoppiez|lâchiez|oubliiez|laissiez|fichiez|foutiez|retiriez|enleviez|rayiez|désinscriviez|désabonniez]
    [merci|veuillez|prière|préfère|souhaite|préférerais|aimerais|voudrais|mieux] (de|d') (bien) (vouloir) [d'en rester|en rester|den rester|qu'on en reste] (là)
    ? ^ (on|nous|donc|alors) [restons en là|reste en là|en reste là|en restera là|brisons là|s'en tient là] (merci) $
    moi (ne) [pas|plus] (de) [vouloir|vouloir|aimer|besoin|intéressé|demander|accepter|vouloire]
    (vous|tu|svp) [pas|plus] [envoyer|écrire|contacter|déranger|envoyé|écrir] (à) [moi|message|messages|sms|texto|sur mon|nous]
    vous [finir|arrêter|stopper|terminer|cesser|plus envoyer|pas envoyer|plus écrire] [s'il vous|svp|maintenant|merci|message|messages|sms|envoyer]
    [cease] [envoyer|envoyé|écrire|contacter|m'envoyer|menvoyer|m'écrire] (à) (moi|sms|message|messages|det) (texts)
    (ne) comptez (plus|pas) sur [moi|nous] [comme|pour|désormais]
    (ne) [suis|sommes|est] (plus|pas) [concerné|concernée|concernés|preneur|preneuse|client|cliente|acheteur] (par|de|du|d') [vos|ces|tes] (det) [texts]
    ? ^ (mais|bon|allez) [bon débarras|du vent|de l'air|tirez vous|barrez vous|fichez le camp|circulez|passez votre chemin|allez voir ailleurs|va voir ailleurs|changez de disque|changez de cible|passez à autre chose|trouvez un autre pigeon|trouvez quelqu'un d'autre|décrissez|décâlissez|sacrez moi patience|sacrez moi la paix|crissez moi la paix|achalez moi plus|achalez moi pas|laissez moi respirer|fermez la boutique|la ferme|vos gueules|vtff|tg|allez au diable|allez brûler en enfer|mêlez vous de vos affaires|pas chez moi|pas ici|pas intéressé par ça] (svp|merci|maintenant) $
    [allez|va|partez|vas] (donc|vous|te) [embêter|déranger|spammer|emmerder|harceler|vendre|proposer|jouer|faire chier|voir|importuner] (ça|vos trucs|vos pubs) [ailleurs|quelqu'un d'autre|les autres|d'autres|un autre|d'autres gens]
    [embêtez|dérangez|spammez|emmerdez|harcelez|trouvez|cherchez] (donc|plutôt|vous) [quelqu'un d'autre|les autres|d'autres gens|une autre victime|un autre pigeon|une autre cible]
    [sacrez|crissez|câlissez|sacrer|crisser] [moi|nous] (donc|un peu) [la paix|patience|tranquille]
    (ne) [m'achalez|achalez|achale|m'achale] (moi|me) [plus|pas|pu]
    personne (ne|ici|ici ne) [veut|s'intéresse|n'a demandé|lit|attend] (de|à|rien|jamais) [vos|ces|tes|votre] (det) [texts]
    [pas|aucune|aucun|zéro|0|point|nulle|ni] (de) [texts] (commerciale|commercial|publicitaire|du tout) [ici|dessus|sur ce|sur mon|à ce|sur cette|chez moi|dans mon|sur ma]
    ? [zéro|0] [texts] $
    (je) (vous) [mets|mettons] (donc|formellement) en demeure (de|d')
    (exerce|exercer|fais valoir|invoque) (mon) droit d'opposition … [prospection|texts]
    [m'oppose|opposition|oppose] (formellement|fermement|à) (à|à ce|contre) (det) … [prospection|démarchage|texts]
    [quitter|quitte|sortir|sors|partir|me retirer|me retire|me barrer|me casser|être sorti|être sortie] (de|du|d') (la|votre|vos|cette|ce|ces) (det) [liste de diffusion|liste d'envoi|diffusion|mailing|texts|votre liste|vos listes]
    (je) [quitte|sors de|me retire de] [votre|vos|cette] (det) [list]
    ? [coupez|coupons|couper|fermez|fermer] (le|les) [robinet|ponts|vannes|le contact]
    [lâchez|lâche|libérez|laissez vivre|arrêtez de squatter|quittez] (donc) [mon|ma|ce|notre] [phone]
    [laissez|foutez|fichez|lâchez|laisser] (donc|un peu|à) (la paix à) [mon|ma|mes|ce|cette|notre|cet] (pauvre|vieille|vieux|petite|petit|vieil) [phone|relative] (un peu|donc) [tranquille|tranquilles|en paix|respirer|la paix]
    [foutez|fichez|foutre|ficher] la paix à [mon|ma|mes|ce|cette|notre] (pauvre|vieille|vieux|petite|petit|vieil) [phone|relative]
    [cease] (de) (lui) [verb] (vos|des|les) (texts) (à) [ma|mon|mes|notre] [relative]
    (ne|n') [do] [plus|pas|jamais|pu] (rien|vos|de) (texts) (à) [ma|mon|mes|notre] (pauvre|vieille|vieux) [relative]
    (ne) [lui|leur] [do] plus (rien|jamais|de)
    (ne) [vous|te] [donnez|donne|fatiguez|fatigue|embêtez|cassez|dérangez|prenez] (même) [plus|pas] (la peine|la tête) (à|de|d') [verb|m'envoyer|m'écrire|continuer]
    (ne) prenez [plus|pas] la peine (de|d') [verb|m'envoyer|m'écrire]
    [retrait|radiation|suppression|effacement|exclusion] (immédiat|immédiate|définitif|définitive) (de|des) [mon numéro|mes coordonnées|mon contact|mon nom|notre numéro|ce numéro] (de|dans|des)
    [je|il|elle|nous|on|elles|ils] (ne) [reçoive|recevions|sois|soit|soyons|reçoivent|recoive] [plus|pu] (rien|aucun|aucune|de|vos|jamais|être)
    ? [numéro|téléphone|portable|tel] [n'est|nest|est] pas (un|une|votre) [boîte|panneau|poubelle|dépotoir|vide ordures|mur|kiosque]
    ? [qui vous autorise|qui vous a autorisé|de quel droit|qui vous a donné le droit|qui vous a permis|qui t'a autorisé] (vous|tu|à|de|m'|me)
    ? [j'efface|je supprime|jefface|je jette|jsupprime] (tout|tous|direct|même pas|vos|ces|les|systématiquement) … [sans lire|sans les lire|sans ouvrir|sans regarder|vos sms|vos messages|vos pubs]
    [n'ai|nai|ai] que [faire|foutre] (de|d') [vos|ces|tes|votre]
    ? [vous|vs] [êtes|etes|devenez|commencez à être] (vraiment|trop|hyper|super|très|bien|un peu|d'un) [not_cared] (avec|à|la|maintenant)
    ? [voudrais|souhaite|demande|exige|aimerais] (juste|seulement|simplement|avoir) (la|le|du|mon|qu'on me foute la|un peu de) [paix|silence|tranquillité]
    [on vous a|je vous ai|nous vous avons|on t'a|je t'ai] (déjà|pourtant|bien) [rien demandé|rien demander]
    ? (vous|t') (ai|a|avons) [jamais|rien] (rien) [demandé|demander|sollicité] $
    [j'ai|jai|on a|nous avons] (déjà|pourtant|bien) [dit|demandé|écrit|répondu|envoyé] (plusieurs|trois|deux|cent|mille|dix|10|3|2|5) (fois|x) … [stop|arrêter|ne plus|non|d'arrêter]
    [j'ai|jai] (déjà) (pourtant) [résilié|demandé ma désinscription|demandé à être retiré|demandé à ne plus|demandé l'arrêt|stoppé] … [reçois|recevoir|toujours|encore|continuez|vos|texts]
    [toujours|encore|continue|continuez|continué] (à) (me|m') [recevoir|envoyer|écrire|m'envoyer|reçois] … [malgré|alors que|après] (mon|mes|ma|j'ai|avoir) (demande|stop|refus|désinscription|résiliation|dit|demandé)
    [cease] tout (autre|nouvel|nouveau) [envoi|contact|message|sms|démarchage] (à|sur|vers|de) (ce|mon|la|cette)
    [ne m'|n|ne me|me] [intéressent|intéresse|concernent|concerne] (absolument) [plus|pas|en rien] … [stop|arrêtez|cessez|retirez|enlevez|supprimez|merci de|gardez|basta]
    [faut plus|faut arrêter de|faut cesser de|faut pas] (me|m'|nous) [verb|m'envoyer|m'écrire]
    [arrêtez|cessez|arrête|stoppez] (moi|un peu|donc|svp|vite) [ça|cela|ces|vos|tes|cet|cette|le|les] (det) (det) [texts|cirque|bombardement|harcèlement|matraquage|manège|massacre|comédie|délire]
    [perdez|perdre|oubliez|brûlez|jetez|effacez|détruisez|broyez] (donc) [mon|ce|notre] [phone]
    [je ne souhaite|je ne veux|je ne désire|souhaite|veux|souhaitons|préfère|aimerais|voudrais] [plus|ne plus|pas|ne pas] (être|avoir|me faire|qu'on me) (contacté|importuné|dérangé|de|contacte|importune|dérange) (plus) [sur ce numéro|à ce numéro|par sms|par texto|par téléphone|par vous|par vos services|de vos nouvelles|contact avec vous|affaire à vous]
    [n'ayant|n'étant|nous n'avons|je n'ai] [plus|jamais|aucun] … [inutile|merci de|veuillez|ne plus|cessez|retirez|supprimez]
    [cessez|arrêtez|cesser|arrêter] de faire (vibrer|sonner|biper)
    [ni] [vos|de|tes] [texts] ni
    [merci] (bien|quand même|mais) (mais) [sans moi|ce sera sans moi|non merci pour les|n'en envoyez plus|n'envoyez plus|arrêtez là|on va s'arrêter là]
    ? ^ (merci mais|mais|ce sera|continuez|alors|bonne continuation mais|bonne chance mais) sans moi (merci|désormais|dorénavant) $
    ? ^ [que ce soit le dernier|c'était le dernier] (sms|message|texto|que je reçois) $
    [que ce|que cela|faites que ce] soit le dernier (sms|message|texto|envoi)
    [ce|c'est|celui là|celui ci] (sera|est|doit être) le dernier [sms|message|texto|envoi]
    [dire|répéter|écrire|redire] (en|dans) [quelle langue]
    si [vous|tu] [pouviez|pouvais|pourriez|pouvez|voulez|vouliez|voudriez] (bien|enfin|juste|donc|au moins) [leave_me|arrêter|cesser|stopper|nous laisser]
    [veux|voulons|veut|attends|souhaite|attendons|désire|voudrais] (ne) (plus|pas|pu|plu) rien (du tout) (avoir|recevoir|savoir|entendre) (à faire) [de|avec] [vous|toi|votre|vos]
    [on arrête|on stoppe|on s'arrête|on s'arrete] là (merci|svp|ok|s'il) $
    [résiliation|annulation] de l'abonnement (det) [texts]
    me (suis) (déjà|pourtant) [désabonné|désabonnée|désinscrit|désinscrite] … [continue|encore|toujours|reçois]
    [texts] … [c'est non|cest non|non merci|on oublie|c'est niet|terminé|basta]
    [died] … [remove] [son|sa|ses|leur|leurs] [phone|nom|coordonnées]
    ? [remove] [son|sa|ses|leur] [phone|nom|coordonnées] (de|des|dans|svp|merci)
    [jamais|pas|pa|rien] (rien|été) [agreed] (a|à|de|pour) (recevoir|être|avoir) (det) (det) [texts]
    [pas|plus|pu|pa|plu] (du tout|vraiment|le moins du monde) [intéressé|intéressée|intéressés|interessé|intéréssé|interesser] (par) [vos|votre|tes|ces|ça|cela|vous|ce que vous]
    [vos|ces|tes|votre] (det) [texts] (ne) (me|nous|n'ont|m'apportent|ne m'apportent) [servent|sert|concernent|concerne|amusent|plaisent|parlent|apportent|intéressent|intéresse] [plus|pas|rien|aucunement|guère|en rien|absolument pas] (à rien|rien)
    ? [mon|le|un|votre|notre] [dernier|ultime] [avertissement|rappel] (avant|svp) $
    ? [pas|plus] (les|le|la) [bienvenus|bienvenu|bienvenue|bienvenues] (sur|dans|chez|ici)
    [basta|halte|fini|finito|bye|bye bye|ciao|adieu] (cosi|là) (avec|à|aux|de|les|des) (det) [texts]
    ? (ne) (me|nous) [do] [pas|jamais|pa] (svp|merci|moi|donc) $
    [mettez|mets|carrez|fourrez|collez|enfoncez|foutez|rangez|mettre] (vous|toi|les|la|le) (les|la|le|vos) (det) … [où je pense|au cul|dans le cul|à la poubelle|au recyclage]
    ? [lâchez|lâche] l'affaire
    ? ^ (non) non et non (merci) $
    ? (ne) [suis|sommes|est|n'est] plus (un|une) [client|cliente|clients|clientes|abonné|abonnée|adhérent|adhérente|membre|membres|patient|patiente|assuré|assurée|élève] [chez vous|de votre|de vos|de chez vous]
    ? [vos|tes|ces|votre] (det) [texts] … [annoys]
    ? [laissez|laisser|lessez|foutez] [mon|ma|mes|notre|nos] … [tranquille|tranquilles|en paix|la paix]
    ? (j'ai|on a|nous avons|j|ai) [déménagé|changé d'opérateur|changé de fournisseur|changé de banque|changé d'assurance|changé de prestataire|vendu] … [plus besoin|inutile|ne m'|plus la peine|plus utile|plus de raison|plus d'intérêt|retirez|rayez|supprimez]
    (n'ai|ai|avons|n'avons|ont) plus (besoin|l'utilité|l'usage) (de|d') (recevoir) [vos|tes|ces] (det) [texts]
    [cassez|casse|barrez|tirez|barre] [vous|toi] (de|avec) [mon|mes|là|vos|tes] (det) (phone|texts)
    [dégagez|dégage|sortez|sors|décampez|déguerpissez|disparaissez|disparais] de [mon|ma|mes] [phone|vie|sms|messages]
    (foutez|fous|fichez) le camp (de) [mon|ma|mes|ma vie]
    [ne voulez|voulez vous|vous voulez|vs voulez|veux tu|tu veux|vous comprenez|comprenez vous|comprends tu|tu comprends] (pas|donc|bien|que) … [me lâcher|arrêter oui|d'arrêter|me laisser|nous laisser|stop|plus de vos|que non|pas de vos|plus vos]
    ? [vous comprenez|comprenez vous|vous captez|tu captes|tu comprends] (pas|donc) [le français|quand on dit non|le mot stop|le mot non|stop|ce que non|ce que stop]
    [dans|en] [quel|quelle] [langue|langage] … [j'en veux pas|je veux pas|stop|non|arrêter]
    [qu'est ce que|quoi] (vous) (ne) comprenez (pas) (dans) [stop|non|arrêtez|dans stop|dans non]
    [merci|prière|veuillez|svp] (de|d') (bien) (vouloir) [faire cesser|mettre un terme|suspendre définitivement|annuler mon inscription|annuler mon abonnement|résilier mon abonnement|clôturer mon abonnement|suspendre l'envoi|suspendre les envois|suspendre vos envois|interrompre vos|interrompre l'envoi|interrompre les]
    [merci|prière|veuillez|svp|vouloir] (de|d') (bien) (vouloir) [bloquer|désactiver|retirer|supprimer|rayer|enlever|effacer|radier|ôter|exclure] [mon numéro|ce numéro|mon nom|mes coordonnées|notre numéro|mon contact|mon portable] (de|des|du|dans) (det) (list)
    [considérez|prenez|ceci est|ceci vaut|cela vaut|faisant] (ceci|ce message|cela|bonne note) (comme|est|vaut) [désinscription|désabonnement|une demande de désinscription|une demande d'arrêt|une demande de retrait|un refus|mon refus|opposition|une opposition|résiliation|une résiliation|un stop]
    [prenez|prendre|veuillez prendre] (bonne) note (de|que) (mon|ma) [refus|opposition|désinscription|retrait|souhait de ne plus]
    [interdiction|interdit|défense|interdis|défends] (formelle|absolue|formellement) (de|d') [me|nous|m] [verb|utiliser]
    [interdis|défends|interdisons] (formellement|désormais) de [verb]
    [tout|toute] (autre|nouveau|nouvelle|futur|future|prochain) [envoi|message|sms|sollicitation|communication|contact] … [plainte|signalé|signalée|cnil|harcèlement|considéré|considérée|poursuites|avocat|refusé|refusée]
    ? ^ (ouf|pff|pfff|rho|olala|mon dieu|oh) [encore vous|toujours vous|encore un sms|encore une pub|encore un message|encore eux|encore de la pub] (marre|ras le bol|stop|non|sérieux) $
    [encore vous] … [stop|marre|assez|dégagez|lâchez|plainte|bloque]
    [texts] … [cest|c'est] (vraiment|clairement) non
    me suis (déjà|pourtant) [désabonné|désabonnée|désinscrit|désinscrite] … [continue|encore|toujours|reçois]
    ? (ne) [suis|sommes] [pas|plus] [preneur|preneuse|concerné|concernée|acheteur|acheteuse|votre client|votre cliente|votre cible] (merci) $
    ? [laisse|laissez|laissé|lâche|lâchez] moi (donc|svp|stp|putain) $
    ? [suis|jsuis|chui|chuis|sui|chu|jsui] (vraiment) [pas|plus|pu|pa] (du tout) [intéressé|intéressée|interressé|interesser|interressée]
    [pas|plus|pu|pa] (du tout) [intéressé|intéressée|intéressés] par [les|des|ces|vos|tous les|toutes les] (det) (det) [texts]
    ? [oubliez|oublie|zappez|zappe] moi (pour de bon|définitivement|svp|un peu|donc|à jamais|pour toujours)
    (ne) [utilisez|utiliser|utilise|n'utilisez|exploitez] [plus|pas|jamais] [mon|ce|notre] [phone]
    [phone] (n'est|est) pas [fait|destiné|prévu|dédié|réservé] (pour|à) (recevoir) (de|la|vos) … [texts]
    ? [débranchez|éteignez|désactivez|stoppez|arrêtez] (moi) [le|la|ça|cette|ce|votre|les] (det) [robot|automate|machine à spam|système automatique]
    ? [laissez|lâchez|laisse] (donc) [mon|ma|notre|mes] (pauvre|vieille|vieux) [relative] $
    ? mais [effacez|supprimez|retirez|enlevez|virez|oubliez] [le|moi|ça]
    [j'arrête|j'annule|je stoppe|je résilie|jarrete|jannule] (les|vos|mes|ces|cette|la) (det) [texts]
    [mettre un terme|mettez un terme|mettre fin|mettez fin|mettons fin|mettons un terme] (à|aux) (la réception|l'envoi|la diffusion|l'ensemble|toute|toutes|cet|cette) (de|d'|des) (det) [texts|service]
    ? [m'étais|me suis|me suis déjà] (pourtant|déjà) [désabonné|désabonnée|désinscrit|désinscrite] $
    ? ^ marre marre (marre) $
    [avez|as|ont|a] [assez|suffisamment|trop] (été) [embêté|embêtée|dérangé|dérangée|harcelé|harcelée|importuné|importunée|ennuyé|ennuyée|saoulé|saoulée|fatigué|fatiguée|emmerdé]
    ? [quand|lorsqu'on|lorsque je] (on|je) (vous|te|t'|leur) [dit|dis|di] (déjà) non
    [mettez|sortez|tenez|laissez|gardez] [mine] (en) [hors|dehors|à l'écart] (de) [vos|votre|tout|cette|ce] (det) [list|texts]
    [vous êtes|vs etes|vs êtes|vous voilà] (désormais|maintenant|tous|donc) [blocked]
    ^ [fin|arrêt|stop] (de|à) [l'abonnement|mon abonnement|l'inscription|mon inscription|l'alerte|l'envoi|la newsletter|la diffusion] (sms|texto|svp) $
    (je) me [désengage|retire|désiste|désinscrit|désabonne|désinscris|désabonné] (immédiatement|donc) de [votre|vos|cette|ce] (det) [list|texts|programme]
    ? [laissez|foutez|fichez] (donc|un peu|la paix aux) [les gens|les clients|le monde|les autres|les personnes] (un peu) [tranquille|tranquilles|en paix|dormir|vivre|travailler]
    [pour] [la|une] (toute) [dernière|ultime] fois … [stop|arrêtez|cessez|non|retirez|supprimez|plus]
    ? [en|nous en|j'en|on en] (ai|avons|a) (plus que|bien) [plus qu'assez|par dessus la tête|ras la casquette|plein les bottes|plein les baskets|jusque là]
    (je|on) (ne) [répondrai|répondrons|répond|lirai|lis] (plus|pas) … [bloque|bloqué|bloqués|stop|inutile]
    ? [allez vous|vous allez|vas tu|tu vas] [me lâcher|nous lâcher|arrêter|cesser] (oui|un jour|enfin|ou quoi|quand|bientôt) (ou|non|oui)
    ? quand (est ce que|c'est que) [allez vous|vous allez|vas tu|tu vas] [arrêter de|arrêter vos|arrêter ces|arrêter ça|cesser|me laisser|comprendre que non]
    [me|nous] [contactez|contacter|solliciter|sollicitez|déranger|dérangez|harceler|relancer] [plus|pu] (jamais|du tout|svp|merci)
    (ne) [souhaite|souhaitons|veux|voulons|désire|désirons|voudrais] (plus|pas) (aucun|aucune) [aucun|aucune] (autre) (det) [contact|texts|échange|publicité]
    [garder|gardez|garde] (vous|pour vous) (donc) [vos|tes] (det) [promos|texts|réductions|bons|cadeaux|codes]
    ? (vous|tu) [me|nous] [faites|fais|avez] (vraiment|trop) [chier|suer|braire]
    ? [pas|aucun|aucune] (d') [intérêt|utilité|envie] (pour|de|à) (recevoir) [vos|ces|tes|ce que vous]
    ? (ce|cela|ça) (n'est|est) [pas|plus] [la peine|nécessaire|utile] (de|d') [continuer|insister|m'écrire|m'envoyer|verb]
    [on m'a|m'avait|m'avez|m'a|vous m'aviez|vous aviez] (dit|promis|assuré|certifié) que (je|ça|ce|vous|cela) (ne) … [recevrais plus|serait fini|s'arrêterait|cesserait|arrêteriez|plus de|serais retiré|serais désinscrit]
    [aviez|avez|avait|m'avez|m'aviez] [promis|assuré|juré|dit] (de|que) (ne) [plus|ne plus|de ne plus|d'arrêter|que c'était fini|que ce serait fini]
    [retirez|ôtez|enlevez|rayez|virez|supprimez|sortez] [moi|nous] [vite|vite fait|tout de suite|de suite|immédiatement|sans délai|aussitôt|dès maintenant|une bonne fois|dès que possible|au plus vite|svp|merci]
    [votre|vos|ce|cet] [numéro|numéros|expéditeur|contact] (est|sont|sera|seront|a été) (désormais|maintenant|déjà|dorénavant) [blocked]
    [envoyez|adressez|proposez|faites|vendez] (donc|plutôt) [vos|tes] (det) [texts] (à) [quelqu'un d'autre|d'autres|un autre|ailleurs|vos amis|qui en veut]
    ? jamais je n'ai [donné|demandé|autorisé|accepté|consenti|souhaité]
    [mettez|mettre|mets] (donc) fin à [ça|cela|tout ça|ceci|ce cirque|ce harcèlement|ce spam]
    ? ^ (c'est bon|là|allez|bon|mais) [lâchez|lâche|lachez] (moi|nous) $
    ? [il|cela|ça] faut que [ça|cela] [cesse|s'arrête|s'arrete|stoppe]
    ? [ça|cela|tout ça] (doit|va) [doit cesser|doit s'arrêter|doit stopper|va s'arrêter oui|a assez duré|a trop duré|suffit comme ça]
  `,
  stop_all: `
    [cease] tout (det) $
    tout [arrêter|stopper|cesser|annuler|supprimer] $
    [cease] (absolument) tout (envoi|contact|message|sms|communication|ça)
    [cease] … [toutes|tous|aucune|aucun] (de) (vos|les|tes) … [company]
    [plus|pas] … [toutes|tous|aucune|aucun|toute] (de) (vos|les|tes) … [company]
    [désabonnez|désinscrivez|désabonner|désinscrire|désabonne|retirez|retirer|enlevez|supprimez|rayez] (moi|me) (de|d') [tout|toutes|tous|l'ensemble|partout]
    (de|d') [toutes|tous] (vos|les) [company] $
    ne plus (rien) [recevoir] … [aucune|aucun|toutes|tous|groupe]
    [cease] (absolument|immédiatement) [tous|toutes] (vos|les|ces) [envois|messages|sms|mails|communications|envoi] (sans exception|quels qu'ils soient|définitivement)
    [désinscription|désabonnement|arrêt|suppression|résiliation|désabonnez moi|désinscrivez moi] [totale|total|complète|complet|générale|général|globale|intégrale|partout|complètement|totalement]
    [plus|pas|jamais] (aucun|aucune|un seul|le moindre) [texts] [d'aucune sorte|aucune sorte|de quelque sorte|quel qu'il soit|d'aucune marque|d'aucune de vos]
    [plus|pas|pu] (recevoir) (aucun|aucune|de|rien) (texts) (de) [aucune|aucun|d'aucune|d'aucun|toutes|tous] (de) (vos|tes|les) [company]
    ni [channel] (et) ni [channel]
    ni [channel] (et) ni [channel] ni [channel]
    [plus|pas|aucun|aucune|jamais|ni] (de) [channel] (ni) (plus|pas|aucun|aucune|plus de|pas de) [channel] (ni) (plus|pas|aucun|aucune|plus de|pas de) [channel]
    [résilier|résiliez|supprimer|supprimez|annuler|annulez|arrêter|arrêtez|stopper|stoppez|clôturer] (moi) [tous|toutes] (mes|les) (det) [abonnements|inscriptions|alertes|abonnement|newsletters|souscriptions|notifications|services]
    [plus|pu] (rien) (recevoir) (rien|quoi que ce soit) (du tout) (de) [votre groupe|tout votre groupe|tout le groupe|personne chez vous|qui que ce soit|n'importe quelle]
    [désabonnez|désinscrivez|retirez|enlevez|supprimez|rayez|sortez|effacez] (moi|nous|mon numéro) de [tous|toutes] (vos|les) (det) [fichiers|listes|bases|envois|campagnes|newsletters|services|marques|contacts]
  `,
  start: `
    [réabonnez|réabonner|réabonne|réinscrivez|réinscrire|réinscris|réactivez|ré abonnez|re abonnez|abonnez|abonne] [moi|nous|mon]
    [remettez|rajoutez|remets|rajoute|remettre|ajoutez|inscrivez|inscris] [moi|nous] [sur|dans|à|aux] (det) [list|texts]
    me [réabonner|réinscrire|réabonné|réinscrit|re abonner|abonner|inscrire] (à) (nouveau) (à) (vos|votre|la|aux) (det) [texts|liste]
    me [réabonner|réinscrire] 
    [wish|accepte] (bien) [à nouveau|de nouveau|bien|quand même|finalement] recevoir (det) (det) [texts]
    recevoir [à nouveau|de nouveau] (det) (det) [texts]
    [wish] continuer à recevoir (det) (det) [texts]
    [recevoir|avoir] (det) (det) [texts] [à nouveau|de nouveau|comme avant|encore]
    [reprendre|reprenez|recommencez|recommencer|réactiver|réactivez] (à) (recevoir|les|vos|mes|me|m) (vos|les) [texts|envoyer|écrire|m'envoyer|abonnement]
    [désabonné|désabonnée|désinscrit|désinscrite|stop|arrêt] (était|c'était) [par erreur|par mégarde|sans faire exprès|sans le vouloir]
    par erreur … [réabonner|réinscrire|remettre|désabonné|désabonnée|désinscrit]
    changé d'avis … [recevoir|réabonner|réinscrire|réabonnez|réinscrivez|remettez|abonner]
    [envoyez|renvoyez|envoie] (moi) [à nouveau|de nouveau] (vos|les) (det) [texts]
    ^ (je) [veux|voudrais|souhaite|souhaiterais|aimerais|désire] [m'inscrire|m'abonner|me réinscrire|me réabonner] (de nouveau|à nouveau) $
    [veux|voudrais|souhaite|souhaiterais|aimerais|désire] [m'inscrire|m'abonner|me réinscrire|me réabonner] (à|aux) (det) [texts|liste]
    ^ [remettez|rajoutez|réinscrivez|réabonnez|réintégrez|rebranchez] (moi|nous) $
    me suis [désinscrit|désinscrite|désabonné|désabonnée|désinscris|désabonne] [par erreur|par mégarde|sans faire exprès|sans le vouloir|par accident]
    [continuez|continue|continuer|recommencez|poursuivez] (donc|bien) (à|de|d') (me|m) [m'envoyer|envoyer|m'écrire|écrire|m'informer|informer|recevoir|me tenir informé]
    [veux|souhaite|voudrais|aimerais|préfère] (bien) continuer (à|de|d') (les) recevoir
    [ok|d'accord|oui|bon] (pour) (je veux bien) (de) recevoir
    suis trompé* … [remettez|réinscrivez|réabonnez|rajoutez|remets|continuez à|reabonnez]
    [veux|voudrais|souhaite|aimerais] bien (vos|les|des) (recevoir) (vos|les|des) [texts]
  `,
  help: `
    (bonjour) (mais) [qui êtes|ki êtes] vous
    [vous|vs] [êtes|ete|etes] [qui|ki|quelle|quel] (firm)
    [qui|ki] (est ce|est|êtes) [êtes|es tu|est ce|c'est|parle|m'écrit|m'envoie|est à|est là|vous êtes|c|m écrit|m envoie|c'est ça]
    [quelle|quel|quele] (est) (votre|cette) [firm] (êtes|est ce|c'est|m'|nom|vous)
    [quel est|c'est quoi|c quoi|cest quoi] [ce|cette|votre|le nom de votre] (numéro|message|sms|num|firm|entreprise)
    [connais pas|reconnais pas|pas enregistré] (ce|votre) (numéro|num|qui) (qui|vous)
    (de) (la) part de qui
    [how] (ne) plus (recevoir|être|avoir) (det) (det) [texts|contacté|contactée|recevoir|sollicité]
    [comment|où|à quel numéro|par quel moyen] (puis je|peut on|je peux|on peut|faire pour|est ce que je peux|pouvons nous) (vous|te) (vous) [joindre|contacter|appeler|parler|joint|contacte|téléphoner]
    [parler|joindre|avoir] (à|avec) [un|une|quelqu'un|vrai|vraie] (vrai|vraie) (conseiller|conseillère|humain|personne|quelqu'un|service)
    [quel est|donnez moi|c'est quoi] (votre|le) (numéro) [de téléphone|du service client|de contact|d'appel] $
    quels sont mes droits
    [how] (de) (se|me|vous|nous|m) (faire) [leave_list]
    [how] (de) (se|me) (faire) [leave_list] (de) (recevoir) (det) (det) [texts]
    [how] (ne) plus [get|être]
    [how] (ne) plus [get|être] (det) (det) [contacted|texts]
    [c'est|c|cé|cest|t'es|tes|t|tu es|vous êtes|vs etes|et|mais] [qui|ki] $
    [qui|ki] [c'est|c|cest|êtes vous|es tu|est ce|est là|me parle|m'écrit|m'envoie|m'a envoyé] (ça|là) $
    [c'est|c|cest] [qui|ki] [ça|la|qui m'écrit|qui m'envoie|ce numéro|au juste|au fait]
    à qui (ai) (je) [l'honneur|affaire]
    à qui ai je
    [quel|c'est quoi le] mot (dois|faut|je|il) … [envoyer|envoie|texter|répondre|taper|écrire|mettre]
    pourquoi (est ce que) (je|vous|j'ai|tu) (me|m) [reçois|reçu|m'envoyez|m'écrivez|envoyez|écrivez|m'envoie|ai je reçu|recois je] (ce|cela|ça|ces) (texts) $
    ^ [à quoi|a quoi] (ça|ca|cela) [sert|correspond|rime] $
    ^ [c'est|c|cest] [pour|à propos de|au sujet de] [quoi|quel sujet] $
    [y a|avez vous|vous avez|c'est quoi|quel est|existe] (il|t il) (un|le|votre) [service client|service clients|numéro de téléphone|standard|sav|numéro pour vous joindre|service après vente]
    ^ [comment|comen|koman] (on|je|puis je|peut on|faire pour|fait on pour|peux je|fait pour) (fait|fais|faire|peut|peux) (pour) [arrêter|stopper|bloquer|arrête|désactiver|annuler] (ça|cela|ces|vos|tout ça|les) (det) (texts) $
    [quelle|quel] (est) (la) [démarche|procédure|marche à suivre|manip|manipulation] (pour) (faut il|suivre|à suivre) (ne) (plus|me) [recevoir|désabonner|désinscrire|arrêter|être contacté]
    comment (je|on|dois je|puis je|peut on) (fais|fait|faire) (pour) [vous joindre|vous contacter|vous parler|vous appeler|parler à quelqu'un|joindre quelqu'un|joindre un conseiller]
  `,
  access: `
    [quelles|quelle|kelles|quels|quel|toutes les|les] [data] (personnelles) (que) (vous|tu) [hold] (vous|tu) (about)
    [quelles|quels|quelle] [data] (personnelles) (avez|détenez|possédez|conservez|gardez) 
    (qu'|que|ce que|tout ce que) (est ce que|vous|tu) (vous|tu) [hold] (vous) (comme) (data) [about]
    [savoir|connaître|consulter|voir|obtenir|recevoir|communiquer|transmettre|accéder|fournir|demande|demander|veux|accès] (toutes|tout|l'accès|une|à|l'ensemble) (de|à|copie) (my) [data] (personnelles|que|perso)
    [savoir|connaître] (ce que|quelles|quels|tout ce que) (data) (vous) [hold]
    copie (complète|intégrale) (de|des) (toutes) (my) [data]
    [communiquez|envoyez|transmettez|donnez|fournissez|montrez] (moi) (toutes|l'ensemble|une copie|la copie|tout) (de) (my) [data] (personnelles)
    accès (à|aux) (toutes) (my) [data]
    [d'où|doù|dou|d où|où|comment|ou|coment|kommen|par qui|de qui|par quel moyen] (est ce que|ça) (avez|tenez|vient|sort|as|vous|tu) … (eu|trouvé|obtenu|récupéré|tenez|avez|avoir|eut|pris|pêché|dégoté|déniché|reçu|acheté|eue|trouver|obtenez|connaissez|tu) [mon|ce|notre] (number) (number)
    [d'où|doù|dou|d où|comment|où] … [vient|provient|sort|tenez|avez eu|avez vous eu|avez trouvé|vous avez|connaissez] [mon|ce|vous] [number|mon]
    [qui|ki] (est ce) (qui) (vous|t'|t|vs|a) (a|ont|l'a|aurait) (donné|filé|transmis|vendu|fourni|refilé|donner|communiqué|passé|cédé) [mon|ce|mes] [number]
    [pourquoi|comment] (se fait il|ça se fait) (que) (vous) [avez|ayez|avez vous] [mon] [number]
    [à qui] (avez vous|est ce que vous) … [mes|mon] [private]
    [que faites vous|vous faites quoi|qu'est ce que vous faites|faites] (de|avec) [mes|mon] [data]
    [article 15|art 15|droit d'accès]
    (l'|l) origine (de|des) (my) [number]
  `,
  erase: `
    [delete] (définitivement|complètement|immédiatement|aussi|également) (toutes|tout|l'ensemble|de|la totalité) (de) (my) [data] (personnelles) (svp)
    [delete] … [mes|mon|toutes mes|tout mes|ma] [données|data|infos|informations|compte|profil|dossier|fiche|historique|informations personnelles]
    [delete] (tout|toutes|absolument) (les|ce) (que|infos|données|informations|data) (que) (vous|tu) [hold]
    [delete] (tout) (ce) (qui) (me) concerne
    (mon|mes|ma) [compte|données|profil|infos|informations|dossier] … [supprimé|supprimés|supprimées|effacé|effacées|effacés|détruites|détruits|supprimer|effacer]
    [fermez|clôturez|fermer|clôturer|fermeture de|suppression de|supprimez|supprimer|désactivez] (définitivement) (mon) compte (client)
    [droit à l'oubli|droit d'effacement|article 17|art 17]
    [veux|souhaite|voudrais|aimerais|demande|exige] que vous [supprimiez|effaciez|détruisiez|retiriez] (toutes|tout) (mes|mon|ma) (det) [data|compte|profil|historique]
    [supprimez|effacez|supprimer|effacer|supprimiez|effaciez] (mon|ma) [compte|profil|fiche|dossier] et [tout|toutes]
  `,
  rectify: `
    [fix] (l'|le|la|de|du) [mes|mon|ma|mes propres] [data|field]
    [fix] (l'|les|le|la) (orthographe|erreur|faute) (de|sur|dans) [mon|mes|ma]
    [mes|mon|ma|vos] [data|field] … (sont|est) [wrong]
    [wrong] (field) (dans|sur|orthographié|écrit|enregistré) (vos|votre|orthographié|écrit|mon) [fichiers|fichier|base|dossier|compte|système|fiche|données]
    (vous) [avez|écrivez] (une|mon|ma|fait) (mauvaise|mal|erreur|faute|faux|fausse) (dans|sur|orthographié|écrit|adresse|nom) (mon|ma) [nom|prénom|adresse|date]
    [mon|ma|notre] [field] [est|a été] (mal) [wrong|orthographié|écrit]
    [mal|pas bien] [orthographié|écrit|épelé] (mon|dans|chez)
    [article 16|art 16|droit de rectification]
    (je) m'appelle … (et) (pas|non) … [corriger|rectifier|corrigez|rectifiez|modifier|modifiez|changer|changez]
    [corriger|rectifier|corrigez|rectifiez|modifier|modifiez] (le|l'|la|ça|cela|les) (orthographe|nom) (de|dans|chez|sur) (mon|votre|vos) [fichier|fichiers|base|nom|prénom|système|données|dossier]
  `,
  port: `
    [récupérer|transférer|exporter|transférez|exportez|télécharger|transmettre|transmettez|obtenir|recevoir|envoyez|transfert de|export de|récupération de|migrer|porter] (toutes) (my) [data] (personnelles) (à|vers|dans|chez|sous|en|au) (un|autre|une|format|votre|mon) (autre|format|nouveau|concurrent|fichier|nouvelle)
    [transférer|exporter|exportez|transférez|migrer|export de|transfert de] (toutes|l'ensemble de) (my) [data]
    (my) [data] … format (réutilisable|lisible|structuré|exploitable|csv|json|excel|ouvert|électronique|machine|standard)
    portabilité (de|des) (my) [data]
    [article 20|art 20]
    [data|infos|informations|dossier] … [csv|json|excel|xml|tableur|portabilité|lisible|réutilisable]
    [data|infos|informations|dossier] … [autre|nouveau|nouvel|nouvelle] [prestataire|opérateur|fournisseur|société|entreprise|enseigne|banque|assureur|boutique|plateforme|service]
    [envoyez|envoyer|transmettez|donnez|fournissez|récupérer|obtenir|avoir] (moi|m') (toutes|l'ensemble de) [mes|les] [data] … [csv|json|excel|xml|tableur|lisible|réutilisable|exploitable|autre|nouveau|nouvel|nouvelle]
    [data|infos|dossier] [dans|sous|en] (un|une) [fichier|format|forme|csv|tableur] … [importer|import|lire|réutiliser|pourra|pourront|lisible|exploitable|compatible]
  `,
  object: `
    [stop|ne|plus|pas|refuse] (de|le|tout|me|l'|d') [profilage|profiler|profilez|pister|pistez|tracer|pistage|traçage|être profilé|être profilée|ciblage]
    [want|veux|refuse|accepte] [pas|plus|que] (que) (vous|mes|être) (my|me|données) [use|soient|profiliez|pistiez|traciez] (utilisées|my|mes) (data)
    (ne) (plus) [utilisez|traitez|exploitez|analysez|croisez|utiliser|traiter|exploiter|analyser] [plus|pas|mes] (mes) [data|achats]
    [stop|arrêtez|cessez] (d'|de) [use] (my) [data|achats]
    [article 21|art 21|droit d'opposition]
    [m'oppose|oppose|opposition] (formellement) [à|au|aux|contre] (tout|toute|l'|la|ce) (que) (vous) (l) [use]
    [m'oppose|oppose|refuse] (formellement) (à) (ce) que [vous|mes|mon] (data) (me) (soient) [use]
  `,
  restrict: `
    [gelez|geler|bloquez|bloquer|gèle|suspendez|suspendre|limitez|limiter|restreignez|restreindre|gel de|blocage de|limitation de|suspension de|limitation|restriction] (le|du|l'|la|de) (traitement|utilisation|usage) (de|des) (my) [data|dossier]
    [gelez|geler|bloquez|bloquer|gel de|blocage de|limitez] [mes|my] [data]
    [limitation|limiter|restriction|suspendre|suspendez|geler] (le|du|de) traitement
    (ne) [touchez|utilisez|traitez] (plus|pas) (à) mes [data] (tant|jusqu'|pendant|le temps|avant)
    [article 18|art 18]
  `,
  do_not_sell: `
    (ne|interdis|interdit|refuse|veux|arrêtez|stop|cessez|défense|oppose|accepte) (pas|plus|de|à|la|que|le) (de|que|la|plus|vous) (vous) [sell] [pas|plus|mes|mon|de|à] (mes|mon|my|vos) [private]
    (ne) [sell] [pas|plus|jamais|surtout pas] (mon|mes|ma) [private]
    (ne) [pas|plus] [sell] (mon|mes|ma) [private]
    (interdis|refuse|oppose|veux pas|contre|interdiction de|non à) … [sell] (de) [mes|mon] [private]
    (que|voir) [mes|mon] [private] (soient|soit|ne) (soient|pas) [sell]
    [mes|mon] [private] … (pas|plus) à vendre
  `,
  wrong_number: `
    [erreur|trompez|trompé|trompée|trompes|tromper|gouré|gourez|plantez] (de|du) [numéro|num|personne|destinataire|tel]
    [mauvais|faux|mauvaise|pas le bon|pas la bonne] [numéro|num|destinataire|personne|contact|interlocuteur]
    (ne) [connais|connaît|connaissons] [pas|aucun|aucune|personne] (de|cette|ce|à ce nom|de ce nom|la|le) (personne|nom) (ici)
    [ce] [numéro|num|tel|téléphone|portable] (n'|ne) [appartient|appartien|est|n'appartient|n'est] (plus|pas) (à|celui|le)
    [n'est|nest|est|c'est|cest] [plus|pas] [le|son|celui|celle] (numéro|num|portable|téléphone|tel) [de|du|d'] [monsieur|madame|mme|mr|m|mlle]
    [n'est|nest|est|c'est|cest] [plus|pas] [le|son] [numéro|num|portable|téléphone|tel]
    [pas|plus] (à) [son|mon|mes] [numéro|num|téléphone|portable]
    [vous n'êtes pas|t'es pas|vous êtes pas] (sur|chez) (le|au) bon
    [changé|change] (de) [numéro|num] (ce|je suis|c'est|depuis)
    (je) (ne) suis pas [monsieur|madame|mme|mr|m|la personne|celui|celle] (que|qui|vous)
    (c'est|ce|désolé|désolée) (n'est|c'est) pas [moi|lui|elle] (le|la|votre) [client|cliente|bonne personne|bon numéro|destinataire]
    [nouveau|nouvelle] [titulaire|propriétaire] (de|du) (ce) [numéro|num]
    (ce) [message|sms] (ne) [n'est|est|m'est] pas [pour moi|destiné|pour nous]
    [pas|aucun|aucune|personne] (de) … [à ce numéro|à ce nom|sur ce numéro|de ce nom]
    (vous) faites erreur (sur|de) (la) (personne|numéro)
    (y a|il n'y a|a) [pas|aucun|aucune|plus] … [ici|chez moi|chez nous] $
    ? [pas la bonne|mauvaise|pas la] personne $
  `,
  nothing: `
    (ne|n'|pas|n) [arrêtez|arrête|arrêter|stoppez|cessez|cesse|désabonnez|désinscrivez|retirez|supprimez|n'arrêtez] [pas|surtout|jamais|plus] (de|vos|mon|la)
    [n'arrêtez|n'arrête|n'arrêter] (surtout) (pas) (jamais) (de) (det) (texts|verb)
    [j'arrête|jarrête|on arrête|il arrête|elle arrête|s'arrête|s'est arrêté|m'arrête|vous arrête|nous arrêtons|je m'arrête|ils arrêtent] (pas|plus|à|de|devant|quand|au|là|donc|tout)
    [s'arrête|sarrête|m'arrêter|marrêter|s'arrêter|sarrêter|m'arrête|t'arrêter|arrêter à|arrêté de|arrêtée à|arrêté par|nous arrêter|vous arrêter]
    [l'arrêt|larrêt|à l'arrêt|un arrêt|prochain arrêt|terminus|en arrêt|d'arrêt|mon arrêt|cet arrêt|arrêt de] (de|du|bus|tram|maladie|travail|cardiaque|métro|gare)
    [arrêt] [bus|tram|maladie|cardiaque|métro|pipi|minute|gare|travail]
    arrête [tes|ton|ta|de dire|de rire|de faire|de te|de pleurer|de rêver|de mentir|un peu|donc] 
    [arrêtez|arrêter|arrête|arrêté|arrêt] (de) (la|le|l'|du|le) [bus|train|voiture|moteur|musique|tabac|sport|fumer|boire|sucre|clopes|traitement|médicament|médicaments|travail|pluie|pleuvoir|rire|manger|pilule|carte]
    [ma|mon|il|elle|mère|père|panneau|feu|dit] (dit|disait|a dit|lui a dit) stop (aux|au|à)
    [un|le|au|du|panneau|feu|feux|auto|motion] stop
    [annuler|résilier|annulez|résiliez|annulation|annule|résiliation|supprimer|supprimez|supprimé|retirer|retirez|enlever|enlevez|arrêter|arrêtez|effacer|effacez|stopper|suspendre] (de|du|des|le|la|les|l'|mon|ma|mes|notre|votre|un|une|cette|ce|cet) … [booking]
    [venir|viens|passer|passe|aller|chercher|pour] retirer
    [me|m'|nous] (suis|être|étais) [désabonné|désabonnée|désinscrit|désinscrite] (de|du) (la|le|l'|cours|mon) [booking]
    [désabonner|désinscrire|désinscris|désabonne|désabonné|désinscription] … (de|du|d'|au|à) (la|le|l'|mon|ma|notre|cours|sa) (cours) [booking|yoga|cantine|club|examen|école|formation|piscine|sport|danse|fitness|youtube|insta|instagram]
    [pas|ne|non] (je) (ne) (me) [désinscris|désabonne|désinscrire|désabonner] (pas)
    [pourquoi|comment] (avez vous|vous avez|m'avez vous|je suis|j'ai été|suis je|vous m'avez|tu as|ai je été) … [désabonné|désabonnée|désinscrit|désinscrite|arrêté|arrêter|supprimé|retiré]
    [suis pas|me suis pas|suis jamais|me suis jamais|n'ai pas été] [désabonné|désabonnée|désinscrit|désinscrite] (de|du|d') (la|le|l'|mon)
    (ne) (m'|me|m) [appelez|appelle|appelles|écris|écrivez|envoie|envoyez|contactez|réponds|répondez|dérangez|dérange] (pas|plus) [avant|après|maintenant|là|ce|cet|aujourd'hui|demain|pendant|quand|tout de suite|le matin|le soir|si|entre|sur|à|avant 10h]
    [plus|pas] (de) [place|places|réseau|batterie|forfait|crédit|pain|lait|stock|chambre|question|questions]
    plus de [sms|messages] (disponibles|dans|sur) (mon|le) forfait
    [fait|faire|mis] opposition (sur|à|chez|ma|de)
    la fin [des|de|du]
    [fin] [de|du|d'|la] (la|le) [mois|journée|semaine|année|film|match|cours|réunion|vacances|travail|travaux|contrat|stage|stock|série|matinée|soirée]
    [laissez|laisse|laisser] (moi|nous) [un|le|la|les|votre|ton|vos|chez|dans|devant|finir|te|vous|du|savoir|ça|voir|passer|deux]
    si [vous|tu|ils|on] (n')[arrêtez|arrêtes|arrêtent|stoppez|annulez|annules] (la|le|les|pas)
    [répondez|répondre|envoyez|envoyer|répond|tapez|texter] stop [pour|au|par|si]
    [viens|passe|suis|serai|vais|attends|descends] … [arrêt]
    [quitter|sortir] (de) (la|le) [maison|travail|bureau|parking|école|ville|pain|poubelle|chien|voiture]
    numéro de (la|le|mon|ma) [commande|compte|carte|colis|rue|porte|dossier|suivi|vol]
    [demande|besoin] (d'|de) [aide|info|infos|informations] (à|pour|sur)
    [modifier|changer|corriger|modifiez|changez] (ma|mon|mes|la|le|l') (adresse) [de livraison|commande|rdv|rendez vous|réservation|date|horaire|heure|code|mot de passe|créneau]
    [reçois|reçoit|recevons|reçu] [plus|pas] (rien) (det) (det) [texts]
    stop (au|aux|à la|à l') [gaspillage|violence|violences|racisme|guerre|pollution|plastique|covid|tabac|cancer|harcèlement scolaire|béton|nucléaire]
    [répondez|répondre|envoyez|envoyer|envoie|réponds|tapez|répond] (par) stop (pour|si|au|par) (vous|ne|se|plus|afin|me) (désabonner|désinscrire|recevoir|désabonnement)
    [lâchez|lâche] (moi|nous) (un|une|le|la|les|des) [commentaire|mot|like|avis|info|numéro]
    [inutile|pas besoin|pas la peine|plus la peine|pas nécessaire] de (me) (m') [rappeler|répondre|venir|attendre|m'attendre|passer|crier|confirmer|apporter|stresser|payer|réserver]
    [bloquez|bloquer|bloque] (la|le|une|les|cette|notre) [date|route|porte|créneau|rue|carte|matinée|soirée|journée]
    [j'ai|jai|il a|elle a|on a|avez|tu as|avons|m'a|mon fils a|vous a] (déjà|bien|juste|malencontreusement|par erreur) [supprimé|effacé|retiré|enlevé|perdu] (par erreur) [le|la|les|votre|vos|mon|ton|tes|ce|cet|l'appli|un|une] (det) [fichier|message|mail|photo|vidéo|sms|document|lien|code|appli|application|commentaire|article|panier|brouillon|pdf|facture|devis]
    [vous|tu|ils|on] (ne) [do] [plus|pu] (rien|de) (texts) [depuis|alors|pourquoi|comment]
    [failli|faillis|presque|hésité|allais|manqué] (à|de) (me) [désinscrire|désabonner|désabonné|désinscrit|résilier|annuler|supprimer|stopper]
    [dit|conseillé|demandé|recommandé|prescrit] [d'arrêter|de ne plus|de stopper|d'éviter] (de|l'|la|le|les) (l) [aspirine|traitement|médicament|médicaments|utiliser|prendre|manger|boire|fumer|sport|café|alcool|pilule|sel|sucre|gluten]
    [m'a|lui a|nous a|t'a|m'ont] (dit|demandé|conseillé) [d'arrêter|de ne plus|de stopper]
    (je) retire (ma|mon|la|le) [commande|colis|paquet|argent|billet|dossier]
    plus de [riz|fromage|sauce|sel|sucre|pain|frites|viande|café|vin|légumes|tomates|oignons]
    [liste] (d'|de) [attente|courses|mariage|naissance|invités|participants|souhaits|envies|classe]
    [perdez|perds|perdre] pas (de) [temps|le nord|courage|espoir]
    [arrête|arrêter] (donc|un peu) de [m'appeler|me dire|me faire|te] [chéri|chérie|doudou|bébé|comme ça|rire|monsieur|madame|mon|papa]
    [mon|ma|mes] [relative] (a|ont|n'a) (déjà) (arrêté|désabonné) de [recevoir|fumer|boire|manger]
    [il|elle|on|mari|soeur|ami|amie|collègue|copine|copain] (a|ont|n'a) arrêté de [recevoir|fumer|boire|manger|travailler|jouer|répondre]
    [pas|plus] (du tout) [intéressé|intéressée|intéressés] par [le|la|l'|un|une|cette|ce]
    (ne) [veux|voudrais|souhaite|voulais|veut] [pas|surtout pas] [rater|louper|manquer|perdre|oublier]
    pas la peine de [rappeler|répondre|venir|passer|se presser]
    [aviez|avez] dit que [c'était|le|la|mon|ma]
    [bloqué|bloque|bloquer] (le|la|les|une|un|ce|cette|des) [chambre|créneau|date|table|salle|place|places|matinée|soirée|journée|horaire|article|taille|colis|prix|week end]
    [enlevez|enlève|ôtez|retirez] moi (d'un) [un doute|d'un doute|ce doute]
  `,
};
