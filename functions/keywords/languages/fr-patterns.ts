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
    (ce) [message|sms] (ne) (n'est|est|m'est) pas (pour moi|destiné)
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
    [me|m'|nous] (suis|être|étais) [désabonné|désabonnée|désinscrit|désinscrite] (de|du) (la|le|l'|cours|mon) (booking)
    [désabonner|désinscrire|désinscris|désabonne|désabonné|désinscription] … (de|du|d'|au|à) (la|le|l'|mon|ma|notre|cours|sa) (cours) [booking|yoga|cantine|club|examen|école|formation|piscine|sport|danse|fitness|youtube|insta|instagram]
    [pas|ne|non] (je) (ne) (me) [désinscris|désabonne|désinscrire|désabonner] (pas)
    [pourquoi|comment] (avez vous|vous avez|m'avez vous|je suis|j'ai été|suis je|vous m'avez|tu as|ai je été) … [désabonné|désabonnée|désinscrit|désinscrite|arrêté|arrêter|supprimé|retiré]
    [suis|me suis|suis pas] (pas|jamais) [désabonné|désabonnée|désinscrit|désinscrite] (de|du|d') (la|le|l'|mon)
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
  `,
};
