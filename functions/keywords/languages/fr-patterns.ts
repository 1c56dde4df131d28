import type { LanguageData } from './language.ts';

/** Sentences in French: the form is explained in language.ts, the groups are in fr.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? ^ plus d'[annonces|annonce] $
    ? ^ je (n'|ne) [ne veux plus|n'en veux plus] $
    ? [j'veux|jveux|je veux] pus (de|d'|vos) [texts]
    ? ^ j'[annule|arrête|résilie] mon abonnement (sms|aux sms|à la newsletter|à vos sms|à l'infolettre) $
    ? ^ (veuillez) [annulez|annuler|désactivez|coupez] (toutes|tous) [les|mes|vos|ces] [alertes|notifications|alertes sms|notifications sms|alertes par sms|notifications par sms|rappels sms|rappels par sms] $
    ? supprimez [les|mes|vos|ces] [notifications sms|alertes sms|rappels sms|notifications par sms|alertes par sms|rappels par sms]
    ? [arrêtez|stoppez|cessez] (avec) [les|vos|ces] rappels (de|pour les|des) [rendez-vous|rdv]
    (je|on|nous) (ne) [want] plus [d'offres|d'annonces|d'alertes|d'infos commerciales] $
    ^ (svp) [pourriez-vous|pourrais-tu|pouvez-vous|peux-tu|il faut|faut|vous devez] (svp) (s'il vous plaît) [arrêter|cesser|stopper] de [me contacter|m'embêter|me déranger|m'importuner|me harceler|me solliciter|me spammer|m'écrire|m'envoyer ça|m'envoyer des trucs|me contacter svp]
    (je|nous|on) [wish] désactiver [les|mes|ces|vos] [alertes|notifications|rappels|texts] (par sms) (sms)
    ? ^ (merci de) (svp) [supprimez|supprimer|enlevez|enlever] [les|mes|ces|vos] [alertes|alertes sms|notifications|rappels par sms] $
    ^ (merci d') [arrêtez|arrêter|stop|stop aux|stoppez|cessez|plus de|plus de ces] (les|des|ces|vos) [rappel|rappels] de [rdv|rendez-vous] (par sms) (svp|merci) $
    [arrêtez|cessez|arrêter|cesser] de me rappeler (mes|les|mon) [rdv|rendez-vous] (par sms)
    nous ne [souhaitons|voulons|désirons] plus recevoir (de|vos|ces) [rappels|alertes|texts]
    [ça sert à rien|c'est pas la peine|ce n'est pas la peine|pas la peine|spa la peine|inutile] de [m'envoyer|envoyer] (des|vos|ces|d'autres) [texts]
    je dis non (merci) (à|aux) (vos|ces|tous) [=sms|sms|textos|messages|pubs|offres|rappels|vos sms|vos messages|vos pubs]
    [on se passera de|je me passerai de|nous nous passerons de|je me passe très bien de|on se passe de] (vos|ces) [sms|textos|messages|pubs|offres|rappels|alertes]
    ? je refuse d'en recevoir (plus|encore|d'autres)
    ? [c bon|cbon|c'est bon] (jen|j'en) [jen veu|jen veux|j'en veux] (plu) [plu|plus|pu]
    (vos|les|le) [=sms|sms|textos|messages|messages sms] [fait double emploi|font double emploi|est superflu|sont superflus|est de trop|sont de trop|est inutile|sont inutiles|fait doublon|font doublon]
    [déjà tout|déjà ça|déjà tout ça|tout déjà] par [mail|e mail|courriel|courrier] … [double emploi|superflu|doublon|de trop|inutile]
    ? [mais|et ce sera|mais ce sera] sans moi $
    ? [je quitte|je laisse|nous quittons] & [et donc aussi votre liste|et aussi votre liste|et votre liste|aussi la liste|donc aussi la liste|et la liste d'envoi]
    plus de rappels (de|du|pour|des) [vaccin|vaccins|vaccination|contrôle|révision|entretien|visite] (svp)
    ? ^ (désormais|dorénavant) [comptez sans moi|ça ne me concerne plus|cela ne me concerne plus|je ne suis plus concerné|pas de relance|passez par le mail plutôt|je m'en vais de cette liste] (merci|svp|désormais) $
    [me désengager|m'en aller|me retirer] (de) (cette|vos|votre) [liste|envois|messages|sms]
    ne plus [m'inviter|me notifier|me texter|m'informer|me spammer|m'alerter|me prévenir]
    [la peine de|inutile de|besoin de] [me texter|me notifier|m'inviter|m'alerter|me relancer]
    (ne) [veux|souhaite|désire] plus être [informé|informée|invité|invitée|notifié|notifiée|alerté|alertée|averti|avertie]
    (ne) [veux|souhaite|désire] (plus|pas) (que) qu'on (m'écrive|me contacte|m'envoie|me relance) [m'écrive|me contacte|me relance|me texte]
    gardez [vos|tes] [infos|nouvelles|rappels|invitations|alertes|campagnes]
    [basta|cessez|arrêtez|stop|marre de|ras le bol de|assez de|je n'ai pas besoin de|je me passe de|je me passerai de|j'ai plus besoin de] (avec) (les|vos|tes|ces) [infos|nouvelles|rappels|invitations|alertes|campagnes] (svp)
    [vos|ces|les|tes] [messages|sms|textos|offres|promos|pubs|rappels|notifications|alertes|infos|invitations|campagnes] [ça suffit|vous pouvez les garder|j'en veux plus|j'en ai assez|je m'en passe|doivent s'arrêter|doivent cesser]
    [vos|tes|ces] [messages|sms|textos|offres|promos|pubs|rappels|notifications|alertes|infos|invitations|campagnes] [c'est fini|c'est terminé]
    [vos|tes] [soldes|promos|pubs|offres|sms|textos|messages|rappels|annonces] (vous pouvez) [gardez-les|garde-les|gardez les|garde les|les garder] (pour vous|pour toi)
    ? ^ (désormais|dorénavant|peut-on faire|je préfère|à partir de maintenant) sans (vos|les|ces) [sms|pub|pubs|publicité|messages|rappels|textos|alertes] $
    [silence radio|silence total] [dorénavant|désormais|maintenant|à partir de maintenant|à l'avenir]
    [enlevez|retirez|supprimez|effacez|rayez|ôtez|otez|sortez|virez|radiez|désinscrivez|excluez|enlève|retire|débarquez] [her_too] (svp) [de|du|des] (la|votre|vos|ce) [liste|base|fichier|groupe|diffusion|contacts|envois|mailing|répertoire|base de données|messages|sms|textos]
    ? [je veux|je souhaite|je voudrais|j'aimerais] (me) [sortir|être radié|être radiée|être rayé|être rayée|être retiré|être retirée|être enlevé|être enlevée|être supprimé|me retirer|quitter] (du|de|le|la|votre) [groupe|base|fichier|liste|répertoire]
    ? ^ je quitte (le|votre|ce) groupe (svp|merci) $
    [débarquez-moi|débarque-moi|débarquez moi|débarque moi|ôtez-moi] (de|donc) (la|votre) [de d'là|d'là|de là|liste|vos listes]
    [j'y mets un terme|j'y mets fin|je mets fin à vos|je mets un terme à vos|je mets fin aux|je mets un terme aux]
    [laisse|laissez|tiens|tenez|garde|gardez] [mon numéro|mon téléphone|mon portable|moi] (hors|en dehors) [hors de|en dehors de|loin de] [tes|vos|ces|tout]
    ? ^ [ce n'est plus pour moi|c'est plus pour moi|ce n'est plus fait pour moi|je décline|je n'adhère plus|j'adhère plus] (svp|merci) $
    ? (alors|donc) on arrête (là) les frais
    ? [dois-je|faut-il que je|suis-je obligée|suis-je obligé|ai-je besoin] (vraiment) (d’) [être prévenue de|être prévenu de|être informée de|être informé de|sois prévenue de|sois informé de|apprendre|connaître] [chaque|chacune de vos|chacun de vos|toutes vos|tous vos] [solde|soldes|promo|promos|promotion|offre|offres|remise|vente privée|réduction|promotions]
    ? [merci mais non merci|non merci] (moi) [j’ai assez de|j’ai bien assez de|j’ai trop de] (vos) [bons|coupons|codes promo|bons de réduction|promos|pubs|prospectus]
    ? plutôt [manger mon chapeau|crever|mourir|avaler un clou|me pendre|manger mes chaussettes] que (de|d’) [d’en recevoir|en recevoir|recevoir|d’en lire|lire] (encore) [un autre|une autre|encore un|encore une|un de plus|une de plus|un seul autre]
    ? [donnez|cédez|offrez|laissez] ma place (dans|sur) (votre|la|vos) [liste|listes|fichier|mailing] à [quelqu’un que ça intéresse|quelqu’un que ça intéressera|quelqu’un d’intéressé|qui ça intéresse|qui en veut]
    ? [celui|celle|la personne|le génie] qui m’a [mis|mise|inscrit|inscrite|ajouté|ajoutée|abonné|abonnée] … [qu’il m’en sorte|qu’elle m’en sorte|qu’il me retire|qu’elle me retire|qu’il m’enlève|qu’elle m’enlève|qu’il me sorte|qu’il me désinscrive]
    ? [règlement|politique|charte|direction] (de|interne) (notre|la|l’) (société|entreprise|boîte|maison) [interdit|proscrit|n’autorise pas|bannit|prohibe] (les|tout|tous les) [sms publicitaires|sms commerciaux|messages publicitaires|messages commerciaux|démarchage|sms non sollicités|publicités]
    ? [codes promo|bons de réduction|coupons|vos offres|vos promos|vos soldes] & [laissez tomber|lâchez l’affaire|n’insistez pas|abandonnez]
    [les|vos|ces] [convocations|invitations|avis|rappels|nouvelles|infos|informations|actualités|circulaires|messages|sms|offres|annonces] (ne|n’ont|n’a) (me) [n’ont plus besoin|ont plus besoin|n’ont plus à|ont plus à|ne doivent plus|n’ont plus lieu] (d’|de) (m’|me|nous) [arriver|venir|être envoyées|être envoyés|me parvenir|m’arriver|nous arriver|nous parvenir|de m’arriver|de nous arriver|d’arriver]
    [vous pouvez|tu peux] (donc|maintenant) [arrêter|cesser] (de) (nous|me) [de nous prévenir|de me prévenir|de m’avertir|de nous avertir|de nous informer|de m’informer|de m’inviter|de nous inviter|de me rappeler|de nous rappeler|de nous envoyer|de m’envoyer]
    [courrier|lettre|lettres|mail|mails|mails|appel|appels|papier] oui … [sms|textos|messages] non
    [avis|les avis|vos avis|rappels|les rappels|vos rappels|notifications|les notifications|nouvelles|vos nouvelles|les nouvelles|actualités|vos actualités|invitations|les invitations|vos invitations|circulaires|les circulaires|offres|les offres|vos offres|promos|les promos|vos promos|promotions|messages|les messages|vos messages|sms|les sms|vos sms|textos|les textos|communications|informations|les informations|infos|les infos|vos infos|bulletins|newsletters|la newsletter|alertes|les alertes|annonces|les annonces|publicités] … [ne sont plus nécessaires|ne sont plus utiles|ne sont donc plus nécessaires|ne sont donc plus utiles|ne me sont plus utiles|ne nous sont plus utiles|n’est plus nécessaire|n’est plus utile|n’est donc plus nécessaire|plus nécessaires|plus utiles|ne me servent plus|ne nous servent plus|ne servent plus|ne servent plus à rien|ne servent à rien|ne me concernent plus|ne nous concernent plus|n’ont plus lieu d’être|n’ont plus de raison d’être|n’ont plus de sens|n’ont plus aucun sens|ne m’intéressent plus|ne nous intéressent plus|sont devenus inutiles|sont devenues inutiles|sont inutiles maintenant|sont désormais inutiles|sont superflus|je n’en ai plus besoin|on n’en a plus besoin|nous n’en avons plus besoin|j’en ai plus besoin|plus besoin|ne doivent plus venir|ne doivent plus arriver|peuvent s’arrêter|n’ont plus besoin de venir]
    [ne sont plus nécessaires|ne sont plus utiles|ne sont donc plus nécessaires|ne sont donc plus utiles|ne me sont plus utiles|ne nous sont plus utiles|n’est plus nécessaire|n’est plus utile|n’est donc plus nécessaire|plus nécessaires|plus utiles|ne me servent plus|ne nous servent plus|ne servent plus|ne servent plus à rien|ne servent à rien|ne me concernent plus|ne nous concernent plus|n’ont plus lieu d’être|n’ont plus de raison d’être|n’ont plus de sens|n’ont plus aucun sens|ne m’intéressent plus|ne nous intéressent plus|sont devenus inutiles|sont devenues inutiles|sont inutiles maintenant|sont désormais inutiles|sont superflus|je n’en ai plus besoin|on n’en a plus besoin|nous n’en avons plus besoin|j’en ai plus besoin|plus besoin|ne doivent plus venir|ne doivent plus arriver|peuvent s’arrêter|n’ont plus besoin de venir] (de|des|de vos|les|vos) [avis|les avis|vos avis|rappels|les rappels|vos rappels|notifications|les notifications|nouvelles|vos nouvelles|les nouvelles|actualités|vos actualités|invitations|les invitations|vos invitations|circulaires|les circulaires|offres|les offres|vos offres|promos|les promos|vos promos|promotions|messages|les messages|vos messages|sms|les sms|vos sms|textos|les textos|communications|informations|les informations|infos|les infos|vos infos|bulletins|newsletters|la newsletter|alertes|les alertes|annonces|les annonces|publicités]
    ? [vendu|vendue|fini|terminé|fermé|déménagé|quitté|changé de|arrêté|décédé|plus au|plus inscrit|plus inscrite|parti|partie] & [ne sont plus nécessaires|ne sont plus utiles|ne sont donc plus nécessaires|ne sont donc plus utiles|ne me sont plus utiles|ne nous sont plus utiles|n’est plus nécessaire|n’est plus utile|n’est donc plus nécessaire|plus nécessaires|plus utiles|ne me servent plus|ne nous servent plus|ne servent plus|ne servent plus à rien|ne servent à rien|ne me concernent plus|ne nous concernent plus|n’ont plus lieu d’être|n’ont plus de raison d’être|n’ont plus de sens|n’ont plus aucun sens|ne m’intéressent plus|ne nous intéressent plus|sont devenus inutiles|sont devenues inutiles|sont inutiles maintenant|sont désormais inutiles|sont superflus|je n’en ai plus besoin|on n’en a plus besoin|nous n’en avons plus besoin|j’en ai plus besoin|plus besoin|ne doivent plus venir|ne doivent plus arriver|peuvent s’arrêter|n’ont plus besoin de venir] & [avis|les avis|vos avis|rappels|les rappels|vos rappels|notifications|les notifications|nouvelles|vos nouvelles|les nouvelles|actualités|vos actualités|invitations|les invitations|vos invitations|circulaires|les circulaires|offres|les offres|vos offres|promos|les promos|vos promos|promotions|messages|les messages|vos messages|sms|les sms|vos sms|textos|les textos|communications|informations|les informations|infos|les infos|vos infos|bulletins|newsletters|la newsletter|alertes|les alertes|annonces|les annonces|publicités]
    [ce n’est plus la peine|c’est plus la peine|ce n’est pas la peine|plus la peine|pas la peine|plus besoin|pas besoin|plus nécessaire|il n’est plus nécessaire|il n’est pas nécessaire|ce n’est plus nécessaire|inutile|il est inutile|c’est inutile|ça ne sert plus à rien|ça sert plus à rien|vous n’avez plus à|vous n’avez plus besoin|ce n’est plus utile|ça n’a plus de sens] … [m’envoyer|nous envoyer|envoyer|envoyiez|continuer|continuiez|m’adresser|nous adresser|me mettre|nous mettre|me faire parvenir|me rappeler|m’inviter|nous inviter|m’informer|nous informer|m’avertir] … [avis|les avis|vos avis|rappels|les rappels|vos rappels|notifications|les notifications|nouvelles|vos nouvelles|les nouvelles|actualités|vos actualités|invitations|les invitations|vos invitations|circulaires|les circulaires|offres|les offres|vos offres|promos|les promos|vos promos|promotions|messages|les messages|vos messages|sms|les sms|vos sms|textos|les textos|communications|informations|les informations|infos|les infos|vos infos|bulletins|newsletters|la newsletter|alertes|les alertes|annonces|les annonces|publicités]
    [ce n’est plus la peine|c’est plus la peine|ce n’est pas la peine|plus la peine|pas la peine|plus besoin|pas besoin|plus nécessaire|il n’est plus nécessaire|il n’est pas nécessaire|ce n’est plus nécessaire|inutile|il est inutile|c’est inutile|ça ne sert plus à rien|ça sert plus à rien|vous n’avez plus à|vous n’avez plus besoin|ce n’est plus utile|ça n’a plus de sens] (de|d’|que vous) (me|nous) [m’envoyer|nous envoyer|m’écrire|nous écrire|continuer à|m’inviter|nous inviter|m’informer|nous informer|me tenir|nous tenir|me prévenir|nous prévenir|me relancer|nous relancer|me mettre dans|nous mettre dans]
    [vous pouvez|tu peux|pouvez-vous|vous pourriez|pourriez-vous|merci de|veuillez|il faudrait|on peut|je voudrais que vous] (donc|aussi|svp) (me|nous) [me sortir|me retirer|m’enlever|m’ôter|me supprimer|me désinscrire|nous sortir|nous retirer|nous enlever|nous supprimer|sortir|retirer|enlever|sortiez|m’effacer] (svp|aussi) [du|des|de la|de l’|de cette|de ce|de vos] (votre|envoi) [groupe sms|groupe de sms|groupe|groupe de messages|groupe des parents|groupe de parents|messages de la classe|messages groupés|sms groupés|sms de la classe|envoi groupé|envois groupés|liste des parents|liste de parents|liste de la classe|liste de diffusion|messages de l’école|messages du club|circulaires|boucle|boucle de mails|messages collectifs|envois collectifs|avis|rappels|chaîne|messages de groupe]
    [sortez|sors|sortez-moi|sortez-nous|enlevez|enlève|enlevez-moi|enlevez-nous|retirez|retire|retirez-moi|retirez-nous|ôtez-moi|supprimez-moi|supprimez-nous|virez-moi|désinscrivez-nous|désinscrivez-moi] (moi|nous|svp) (svp|s’il vous plaît|donc) [du|des|de la|de cette|de ce|de vos|d’] [groupe sms|groupe de sms|groupe de messages|groupe des parents|groupe de parents|messages de la classe|messages groupés|sms groupés|sms de la classe|envoi groupé|envois groupés|liste des parents|liste de parents|liste de la classe|liste de diffusion|messages de l’école|messages du club|circulaires|boucle|messages collectifs|envois collectifs|messages de groupe]
    [gardez|vous pouvez garder|gardez donc|tu peux garder] (donc) (vos|tes|les) [avis|les avis|vos avis|rappels|les rappels|vos rappels|notifications|les notifications|nouvelles|vos nouvelles|les nouvelles|actualités|vos actualités|invitations|les invitations|vos invitations|circulaires|les circulaires|offres|les offres|vos offres|promos|les promos|vos promos|promotions|messages|les messages|vos messages|sms|les sms|vos sms|textos|les textos|communications|informations|les informations|infos|les infos|vos infos|bulletins|newsletters|la newsletter|alertes|les alertes|annonces|les annonces|publicités] … [je connais|je sais|je m’en souviens|merci|je les|je n’en|connais|sais]
    [épargnez-moi|épargnez-nous|épargnez moi|épargnez nous|épargne-moi|vous pouvez m’épargner|pouvez-vous m’épargner|dispensez-moi de|vous pouvez me dispenser de|faites-moi grâce de] (donc|désormais) (toutes|tous) [avis|les avis|vos avis|rappels|les rappels|vos rappels|notifications|les notifications|nouvelles|vos nouvelles|les nouvelles|actualités|vos actualités|invitations|les invitations|vos invitations|circulaires|les circulaires|offres|les offres|vos offres|promos|les promos|vos promos|promotions|messages|les messages|vos messages|sms|les sms|vos sms|textos|les textos|communications|informations|les informations|infos|les infos|vos infos|bulletins|newsletters|la newsletter|alertes|les alertes|annonces|les annonces|publicités]
    [avis|les avis|vos avis|rappels|les rappels|vos rappels|notifications|les notifications|nouvelles|vos nouvelles|les nouvelles|actualités|vos actualités|invitations|les invitations|vos invitations|circulaires|les circulaires|offres|les offres|vos offres|promos|les promos|vos promos|promotions|messages|les messages|vos messages|sms|les sms|vos sms|textos|les textos|communications|informations|les informations|infos|les infos|vos infos|bulletins|newsletters|la newsletter|alertes|les alertes|annonces|les annonces|publicités] … [vous pouvez me les épargner|épargnez-les-moi|épargnez-les moi|vous pouvez vous les garder|vous pouvez les garder|je peux m’en passer|je m’en passerai|je m’en passe]
    [demande|demandons|exige|souhaite|prie|voudrais|aimerais|réclame|sollicite] (de|à|que|vous) (je|bien|vouloir) [ne plus être|ne plus recevoir|ne plus rien recevoir|ne plus figurer|à ne plus être|à ne plus recevoir|de ne plus être|de ne plus recevoir|ne me soient plus|ne me soit plus|ne nous soient plus|on ne m’envoie plus|on ne m’écrive plus|plus rien ne me soit|aucun|aucune autre] (plus) [destinataire|contacté|contactée|de|vos|aucun|aucune|d’|envoyés|envoyées|envoyé|adressées|adressés|sollicité|sollicitée|importuné|dérangé|informé|message|sms|offre|invitation|relancé|relancée]
    [ayez|auriez-vous|veuillez avoir|aie] (donc) (la|l’) [gentillesse|amabilité|obligeance|bonté|l’amabilité|l’obligeance|la gentillesse|la bonté|courtoisie] (de) ne (plus) (rien|me|m’) [m’envoyer|me contacter|m’écrire|me déranger|m’adresser|envoyer|nous envoyer|plus m’envoyer|rien m’envoyer|plus rien]
    soyez [gentils|gentil|gentille|aimable|aimables|assez aimable|assez gentil] (et|de|pour) (de) [ne plus|ne m’envoyez plus|ne m’écrivez plus|n’envoyez plus|arrêtez]
    [plus|pas] [un seul|une seule|le moindre|la moindre] (message|sms|texto|pub|promo) [à partir de maintenant|dorénavant|désormais|à l’avenir|à compter d’aujourd’hui]
    [ça suffit|ça suffit maintenant|y en a assez|assez|il suffit|c’en est assez|ça commence à bien faire] (avec|de|comme ça|maintenant) [ce spam|ces spams|vos spams|ce harcèlement|ce matraquage|ces messages|vos messages|cette pub|ces textos|ces sms]
    [ça|cela|ce spam|ce harcèlement|ce cirque|tout ça] [doit|devra|a intérêt à] [cesser|s’arrêter|finir|se terminer]
    [un|une] [message|sms|texto|pub|rappel|offre|promo] [par jour|chaque jour|tous les jours|par heure|quotidien] (c’|est) [c’est trop|c’est beaucoup trop|c’est abusé|c’est du harcèlement|c’est excessif|est trop|c trop|ça fait trop|c’est exagéré]
    [combien de temps|combien de fois|jusqu’à quand] … [demandé|dit|demander|dire|répéter|prié|écrit] … [n’écrive plus|ne m’écrive|ne plus|plus m’écrire|ne m’écrivez|d’arrêter|d’arrêter|cesser|arrêtez|stop|plus de messages|pas m’écrire|pas m’envoyer]
    [demandé|dit|prié|signalé|écrit] (déjà|deux|trois|plusieurs|mille) [deux fois|trois fois|plusieurs fois|maintes fois|dix fois|cent fois|fois|déjà] … [ne plus|ne m’écrive plus|ne plus m’écrire|ne m’écriviez plus|n’écrive plus|ne pas m’écrire|ne m’envoie plus|ne plus m’envoyer|arrêter|arrêtiez|cesser|ne plus être|ne m’écrive|plus m’écrire]
    [sonne|vibre|bipe|réveille|réveillent] … [réunion|réunions|nuit|cours|travail|messe|dors|sommeil] … [plus jamais|jamais plus|ne veux plus|veux plus|stop|arrêtez|assez]
    [travaille de nuit|travail de nuit|bosse de nuit|suis de nuit|fais les nuits|équipe de nuit|travaille la nuit|bosse la nuit] … [réveille|réveillent|réveillez|dors|dormir|sonne] … [ne veux plus|veux plus|plus jamais|arrêtez|stop|ne m’|plus rien|assez]
    [ne veux|veux|ne souhaite|voudrais] (plus) [plus jamais|jamais plus|plus jamais en] (en) [recevoir|voir|entendre|avoir|lire]
    [plus rien|rien|plus aucun message|plus aucun sms|rien de plus] (du tout) [sur|à] (mon|ce|le) [portable|téléphone|numéro|mobile|gsm|tel|natel] [désormais|dorénavant|à partir de maintenant|à l’avenir|svp|merci|s’il vous plaît]
    [n’utilisez|utilisez|n’employez|n’utilise] (pas|plus|jamais) [les sms|de sms|les textos|de textos|le sms|des sms] (avec|pour) [moi|nous|me contacter|me joindre|me prévenir|m’écrire]
    [n’utilisez|n’employez] [pas|plus|jamais] (les|de|le|des) [sms|textos] (avec|pour) [moi|nous|me contacter|me joindre|me prévenir|m’écrire|avec moi|avec nous]
    [avec moi|pour moi] (pas|plus) [pas de sms|plus de sms|pas de textos|plus de textos|pas par sms]
    ^ (contactez-moi|écrivez-moi|prévenez-moi|je préfère|je veux|c’est) [uniquement par mail|uniquement par e-mail|uniquement par email|uniquement par courriel|uniquement par courrier|uniquement par téléphone|uniquement par la poste|seulement par mail|seulement par email|seulement par e-mail|seulement par courriel|seulement par courrier|seulement par téléphone|exclusivement par mail|exclusivement par courrier|que par mail|que par courrier|par mail uniquement|par mail seulement|par courriel uniquement|par courriel seulement|par courrier uniquement|par courrier seulement|par téléphone uniquement|par téléphone seulement|par email uniquement|mail uniquement|que des mails|juste par mail] (désormais|dorénavant|à l’avenir|pour moi) $
    ^ plus de [photos|images|vidéos|liens|blagues|recettes|horoscopes|coupons|bons|bons plans|codes promo|catalogues|sondages|invitations|relances|alertes] (de|d'|par) … (svp|merci|s'il vous plaît|par pitié) $
    ^ vous (m'|nous) avez (assez|déjà) (bien) [assez écrit|trop écrit|écrit assez|assez envoyé|écrit trop souvent|assez parlé] (comme ça|maintenant|merci) $
    encore un [bip|sms|texto|message|ding|coup de fil|rappel|mail] … et [le téléphone|mon téléphone|je bloque|je vous bloque|je porte|ça finit|je jette|je résilie|je signale|je change|c'est la police|j'appelle|je vous signale|je pars|je]
    [on m'a|vous m'avez|quelqu'un m'a|j'ai été] (ajouté|ajoutée|inscrit|inscrite|abonné|mis|mise) (ajoutée) (dans|sur) (cette|la|liste|le groupe) [par erreur|sans mon accord|sans me demander|à mon insu|contre mon gré] … [annulez|retirez|enlevez|désinscrivez|défaites|supprimez|sortez] (moi|ça)
    vous pouvez [arrêter|cesser|stopper|couper|arrêter d'envoyer|supprimer|désactiver] (d'envoyer) (tous) [les avis|vos avis|les rappels|vos rappels|les alertes|vos alertes|les relances|vos relances|les annonces|les messages|vos messages|les textos|les notifications]
    ^ (c'est) pas pour moi [laissez tomber|laisse tomber|oubliez|arrêtez|stop] $
    [que du|uniquement du|seulement du|rien que du|que des] [courrier|mail|lettres|courriers|mails|papier|téléphone] (svp|merci|s'il vous plaît|s'il vous plait) … [les|vos|pas de|plus de] [sms|textos|messages] (ne|n') (me|ne) (conviennent|vont|intéressent) (pas)
    (vos|les|ces) [sms|textos|messages|rappels|offres|promos|newsletters] [ne me conviennent|me conviennent|ne me vont|ne me correspondent|ne nous conviennent] (pas|plus)
    [appelez|appelez-moi|téléphonez|téléphonez-moi|écrivez-moi|écrivez] (moi|nous) (par la poste|par mail|par courrier) (si) (c'est|besoin|nécessaire|vous voulez|important|urgent) (important|urgent|nécessaire) (mais|et) [pas de|plus de|pas par|plus par|sans|jamais de|surtout pas de] [textos|texto|sms|messages|message]
    (vos|tes|ces) [astuces|conseils|promos|offres|rappels|pubs|newsletters|infos|actualités|messages|sms|textos|promotions|bons plans|nouvelles] (moi) (je|on|j') [m'en passe|m'en passerai|s'en passe|m'en passerais|m'en passe très bien|peux m'en passer|m'en tape|m'en fiche|m'en fous|m'en balance]
    [ça|mon téléphone|le téléphone|mon portable|le portable|ça n'arrête pas de] [sonne|sonner|vibre|vibrer|bipe|biper] (toute la|toute|la|sans|tout le|tous les|en pleine) (nuit|temps|arrêt|jours|journée|cesse) (à cause de vous|avec vos messages|avec vos sms) [coupez|coupez-moi|arrêtez|stop|désactivez|éteignez|ça suffit|cessez|assez] (ça|moi ça)
    [inutile|pas la peine|plus la peine|pas besoin|plus besoin] de (me|nous) [tenir] [informé|informée|au courant|au fait|informés]
    ne [m'avisez|me notifiez|m'alertez|m'informez|me prévenez|me relancez|me recontactez|me sollicitez|m'avertissez|me rappelez|m'avise|m'avisez donc] plus (jamais) [de rien|jamais|rien|de vos|svp|s'il vous plaît|merci|du tout|par sms]
    [je préfère|je préférerais|j'aime mieux|j'aimerais mieux|on préfère|nous préférons] (recevoir) (un|une|des|le|la|les|du) (simple|vrai|bon vieux) [courrier|courriers|lettre|lettres|mail|mails|e-mail|e-mails|email|emails|appel|coup de fil|papier|courriel|courriels] (papier|postal) [aux|à vos|plutôt que|plutôt qu'un|au lieu de|au lieu des|à ces|que des|que les|qu'un] (des|de|vos|les|ces|vos) [sms|textos|texto|messages|message|minimessages]
    [écrivez|envoyez|contactez] (moi) (un|une|des) (par|courrier|lettre|lettres|mail) (la|mail|courrier|lettre) (poste) … [plus de|pas de|mais pas de|pas par|plus par] [sms|textos|texto|messages]
    [je vis|je me porte|je m'en sors|on vit|je me débrouille|je vivrai|je vivais] (très|fort|mieux|parfaitement) (bien|mieux) sans [vos|ces|tes|votre] [actualités|actus|nouvelles|conseils|rappels|offres|promos|promotions|messages|sms|textos|astuces|infos|informations|newsletters|pubs|bons plans|horoscopes|recettes|notifications|alertes]
    ? comment [on|je] (peut|peux) [sort|sors|sortir|se débarrasse|me débarrasse|me débarrasser|s'en débarrasse|m'en débarrasse|quitte|arrête] (de) (là|ça|ici|ce truc|cette liste|ce groupe) … [j'en veux pas|je n'en veux pas|j'en veux plus|je n'en veux plus|je veux pas|je ne veux pas|je veux plus|marre|ras le bol]
    ? ^ (allez|va|vas) (donc) [adressez vous|écrivez|écris|envoyez ça|parlez|proposez ça|vendez ça|écrire|embêter|déranger|harceler|emmerder] (ça) (à|quelqu'un) (à|de) (quelqu'un de|plus) [plus jeune|plus jeunes|jeune que moi|quelqu'un d'autre|d'autres|un autre|une autre]
    ? ^ [adressez vous|adressez-vous|écrivez|écrivez donc] à (quelqu'un de|des gens) plus [jeune|jeunes] (que moi)
    [pas la peine|plus la peine|inutile|pas besoin|plus besoin|ce n'est plus la peine|ce n'est pas la peine|pas nécessaire|plus nécessaire] (de|d') (me|nous|m') [tenir au courant|tenir informé|tenir informée|informer|prévenir|notifier|rappeler|relancer|recontacter|alerter|avertir] (plus longtemps) [désormais|dorénavant|à l'avenir|davantage|par sms|à ce sujet|maintenant]
    [c'était|c'est|ce sera|voilà] le dernier [message|sms|texto] (de vous|de votre part) que (je|j') [lis|lirai|voulais|veux|accepte|supporte|souhaite] (lire|recevoir|voir)
    [déménagé|vendu|quitté|terminé|fini|changé|résilié|arrêté] … [plus la peine|plus besoin|inutile|pas la peine|plus utile|plus nécessaire] (de|d') (me|m'|nous|ces|vos|continuer|envoyer) [écrire|relancer|rappeler|prévenir|messages|rappels|sms|envoyer|continuer|contacter|solliciter|avertir]
    ? [quitté|plus|fini|terminé|parti|partie|déménagé|vendu|arrêté] & [inutile de|plus la peine de|pas la peine de|plus besoin de|pas besoin de|ça sert à rien de] & [nous tenir|me tenir|nous informer|m'informer|nous prévenir|me prévenir|nous avertir|m'avertir|nous écrire|m'écrire|nous envoyer|m'envoyer]
    ? [c'était|c'est] (le) dernier [sms|message|texto|mail] que je [lis|lisais|lirai|voulais|veux|recevrai|reçois] (de|de votre part)
    ? [comment on sort|comment sortir|comment je sors|comment on se casse|comment on part|comment on quitte|comment me débarrasser|comment on se débarrasse] (d'ici|de là|de ce truc|de cette liste|de ça|de ce groupe) & [j'en peux plus|marre|assez|plus rien recevoir|ras le bol|saoulé|saoulée|je veux plus|je ne veux plus|stop]
    ? ^ (je|on) [m'en passerai|men passerai|s'en passera|m'en passerais] (bien|très bien|volontiers|désormais) [à l'avenir|a l avenir|désormais|dorénavant|à partir de maintenant|la prochaine fois] (merci) $
    [promo|promos|sms|textos|texto|messages|pub|pubs|message] … [je|on] (m'|s') [m'en passerai|m'en passerais|m'en passe|men passerai|men passe|m'en passerez|s'en passera] (bien|très bien|volontiers|largement)
    [moi|mwa|moa] [pas|pa|plus] [vouloir|aimer|recevoir|demander] (de|vos|plus|ces|les) [message|messages|sms|pub|texto|textos|publicité|pubs]
    ? [envoyez|proposez|écrivez|refilez|adressez] (les|le|la|ça) (plutôt) à [quelqu'un d'autre|d'autres|un autre|qui en veut|votre mère|vos mères|votre patron|d'autres pigeons]
    ? c'est [si|trop|tellement|donc si] [compliqué|dur|difficile] (de|à) comprendre
    ? ^ (il|bon) [faut arrêter|faudrait arrêter|va falloir arrêter|faut que ça s'arrête|faut que ça cesse] (là|maintenant|un peu|la) (les gars|hein|sérieux) $
    si vous [pouviez|pouvez|vouliez] (bien) [éviter|arrêter|cesser|m'éviter|ne plus] (de|d') (me) [m'écrire|m'envoyer|contacter|m'oublier|déranger|m'importuner|solliciter|m'appeler|spammer]
    ? plus besoin de [vous|vos services|vos messages|vos pubs|vos rappels|vos offres|vos sms|vos alertes]
    ? [boîte de réception|messagerie|boîte vocale|portable|téléphone] (n'est|est) pas (un|une|votre|le|la) [dump]
    ? ^ fin de (la|notre|toute) [relation|relation commerciale|collaboration|correspondance|histoire|conversation] $
    ? [oubliez|oublie|oubliez donc] que [j'existe|je suis|j'ai|vous avez mon|vous me connaissez|je suis cliente|je suis client|j'ai existé]
    ? [interdit|interdite|interdits|interdites|interdisons] (la|les|toute|à la|aux) [texts] [here]
    ? [interdit|interdite|prohibe] (la|les|toute) [pub|publicité|prospection|démarchage] (sur) (ce|cette) [portable|numéro|ligne|téléphone|tel]
    [effacer|effacez|efface|retirez|retirer|enlevez|enlever|virez|virer|supprimez|supprime|dégagez|ôtez|jetez|balancez|zappez] mon [contact|numéro|num|06|07|tel|téléphone|portable]
    ? (ça|truc|trucs|offres|promos|messages|pubs) (ne) [m'intéresse|m'intéressent|minteresse] [ap|pa|po|pu|pas|plus] (du tout|merci|tchao|ciao|bye)
    ? [sms|message|texto|pub|promo|mail|celui ci|celui là|c'est|c'était] (est|était) [celui de trop|celle de trop]
    ? [died] & [clore|clôturer|fermer|fermez|clôturez|radiez|radier|rayez|archivez|archiver]
    ? [tannez|achalez|gossez|écoeurez|bâdrez|dérangez|harcelez|embêtez|emmerdez|spammez|saoulez|relancez|sollicitez] [moi|nous] [pu|plus|pas]
    ? [textez|appelez|écrivez|envoyez|contactez|texte|écris|envoie] [moi|nous] (en) [pu|pas] (rien|avec)
    ? (j'|je) (en) [veux|j'en veux] [pu|plus] [pantoute|du tout|une miette|la queue d'un|entendre parler|voir la couleur]
    ? [avoir|faire|veux|voudrais|aimerais|mérite|respecter] … (un peu de) [silence|calme|paix|tranquillité] (de) … [votre côté|votre part|avec vous|pour toujours]
    ? [messagerie|boîte|mémoire|inbox|téléphone|portable] (est|qui) [déborde|sature|saturée|saturé|pleine|explose|craque|remplie] (à cause de|par|de|avec) [vous|vos|votre faute|votre pub]
    ? faites (donc) [pareil|de même|la même chose|autant] (avec|de|pour) [mon|le|ce|mes] [phone|contact|nom|coordonnées]
    ? (je) [préfère|préférons|préférerais] (de loin|mille fois|largement|encore|nettement) le [silence|calme]
    ? ^ (je crois que|bon|bah|allez) on s'est tout dit (je crois|je pense|adieu|merci|non) $
    ? ^ (non) non et (re|mille fois|encore|toujours) non (merci) $
    ? [contact|numéro|portable|téléphone|ligne] (est) (désormais|maintenant|dorénavant|strictement|uniquement) [réservé|réservée] (désormais|uniquement|exclusivement) à (ma|la|mes|mon|l'|des) (famille|proches|travail|usage|amis)
    ? ^ (message reçu|maintenant|allez|bon|vous pouvez) (vous pouvez) [raccrochez|raccrocher] (merci|svp|maintenant) $
    ? vous [avez le numéro|écrivez|avez écrit|envoyez ça|parlez] (à|d'|de) [d'une morte|d'un mort|à une morte|à un mort|à une défunte|d'une défunte|à un défunt|d'un défunt|d'une personne décédée]
    ? [allez|va|partez] (donc) [harceler|embêter|emmerder|saouler|spammer|déranger|bassiner] (le|la|les|vos|votre|ton|quelqu'un) [voisin|voisins|voisine|mère|autres|gens|monde|cousins|collègues|d'autre]
    ? (je) (vous) (ai) (déjà) [zappé|zappés|oublié|oubliés|effacé|effacés] (dans|de) (ma) [tête|mémoire|vie] (faites) (pareil)
    ? si (j'ai|je|on|jamais|un jour) … (je) [saurai|sais|saurais|saura] (bien|très bien|déjà|parfaitement) (bien) (où|comment) (vous) [trouver|chercher|joindre]
    ? [vous|tu] (me|m'|nous) [réveillez|avez réveillé|avez réveillée|réveilles] … (small) (small) [tous les|chaque|toutes les|pour ça|pour rien|pour vos|avec vos]
    ? [faut il|faut|dois je|falloir|besoin] (faire|dire|envoyer|taper) (pour|afin) que (ça|cela|vous|tout ça) (se) (vous) [taise|taisiez|s'arrête|arrête|cesse|stoppe|arrêtiez|cessiez|lâchiez|me lâchiez|m'oubliiez|me laissiez|compreniez]
    ? [son|sa|leur] [phone] [sonne|vibre|reçoit|bipe] (encore|toujours|pour|avec|de|à cause) (pour|avec|de) (cause de) [vos|tes] (det) [texts|bons|bons de réduction|offres]
    ? [ayez|aurez vous|auriez vous|soyez|serez vous|seriez vous|si vous aviez] (donc|au moins|un peu|enfin) [grace] (de|pour|d') [release|to_stop|leave_me]
    ? [grace] (de|d'|pour|que) (bien) (vouloir) [release]
    ? [grace] que vous [forgetting]
    ? [j'aimerais|je voudrais|je préférerais|préférerais|aimerais|voudrais|souhaite|souhaiterais|apprécierais|j'apprécierais|serait bien|serait cool|serait sympa|serait mieux|serait gentil] (bien|mieux|assez|autant) que vous [forgetting]
    ? [et|mais|bon et] si vous [forgetting]
    ? [hate] (de|d'|le|la) (fait) (de) [get|voir|lire|être] [your] (det) [texts]
    ? [hate] (de|d') [recevoir|voir arriver|être contacté|être sollicitée|être sollicité|être dérangé|être dérangée|être spammé|être démarché] (ce|ces|vos|tes|des|ça|par)
    ? [relative|bébé|enfant|enfants|nous|on|je] … [reçoit|reçois|recevons|reçoivent|réveille|réveillent|réveillé|réveillée] … [vos|tes|ces|votre] (det) [texts] … [outrage]
    ? [texts] … (c'est|c|cest|ça devient|devient) (vraiment|trop|carrément|franchement|juste|assez|bien|super|hyper|totalement|proprement) [outrage] [stop|arrêtez|à la fin]
    ? [vous|tu] (me|m'|nous) [réveillez|avez réveillé|avez réveillée|avez encore réveillé|avez encore réveillée|réveilles|avez réveillés] … [tous les|chaque|encore|toutes les|pour ça|pour rien|pour vos|avec vos|la nuit|pleine nuit|pour une pub|pour de la pub|pour un sms]
    ? ça va [durer|continuer] (encore) (longtemps) (comme ça) [votre|vos|ces|ce|vos histoires] (det) [texts|nonsense|histoires]
    ? [je|j|jveux|jveu|on] (ne) (veux|veu|veut|veus) (plus|pas|pu|pa) de [ça|ces trucs|ces choses|ces bêtises|ces machins|ce genre de chose|ce genre de choses] [chez|sur|dans|ici|à la maison]
    [me|m'en|nous|m] [passe|passerai|passerais|passerions|passerons|passer|passons] (très|fort|bien|volontiers|largement|aisément|tout à fait|parfaitement) (bien|volontiers) (de|d') [your] (det) [texts|services|conseils|bons plans|nouvelles|nonsense]
    ? [me|m'en|m] (en) [passe|passerai|passerais|passerions] (très|fort) [bien|volontiers|largement|aisément] (merci) $
    ? ^ (et|bon|là|maintenant|je veux) [plus|pas] [un|une] (seul|seule) [mot de plus|mot de votre part|mot de vous|bip|seul bip|sms|message|pub|texto|promo] (merci|svp|de plus|compris) $
    ? [vos|tes] (det) [texts|trucs|machins|promotions|cadeaux|codes|remises] (là) (vous|tu) (vous|te|les|peux|pouvez) (te|vous|les|toi) (les|la) [gardes|gardez|garder|mets|mettez|mettre|fous|foutez|foutre|colles|collez|coller|carres|carrez|enfonces|roules|bouffes|bouffez|manges|mangez]
    ? [jamais|pas|n'ai pas] (de la vie|été) … [donné|laissé|filé|communiqué|passé|transmis|confié|fourni] (mon|ce|notre) [phone|mail] [pour ça|pour cela|dans ce but|à cette fin|pour que|pour recevoir|pour de la|pour des|pour vos|pour la pub|pour être|afin]
    ? [donné|laissé|filé|communiqué|passé|transmis|confié|fourni] (mon|ce|notre) [phone] (que|seulement|uniquement|juste) (pour) … [pas pour|pas afin|et pas|certainement pas]
    ? si (j'ai|je|on|jamais|un jour) … [saurai|sais|saurais|saura] (bien|très bien|où|déjà|comment|parfaitement) (bien) (où|comment) (vous) [trouver|chercher|joindre|contacter|demander]
    ? si (j'ai|je|on|jamais|un jour) … [je|j|on|c'est moi qui] (vous|viendrai|viens|irai) (vous) [trouverai|chercherai|chercher tout seul|chercher toute seule|chercher moi même|voir de moi même|contacterai moi même]
    ? [compris|comprenez|comprendre|comprends|pigé|pigez|capté|captez|saisi|saisissez|connaissez|connaître|enregistré|entendez|entendu] … (le|du|au|dans|un) (sens) (du|de) [mot|mots|mon] [non|nan|stop|nope|merci|refus|arrêtez]
    ? [quelle partie|quelle lettre|quelle syllabe|quel mot|quel bout|qu'est ce] (de|du|dans|que) (mot|mon) [non|stop|nan|refus|arrêtez]
    ? [oui|ok|d'accord|possible|à la rigueur|à la limite|volontiers|préféré] (mais|et|pour|les|le|un|des) (pas|les|le|un|des) (par|de) [sms|texto|textos|message|messages|texte] (c'est|ça) [non|stop|niet|jamais|terminé|fini]
    ? [par|les|le|un|des] [mail|mails|email|courriel|courrier|lettre|appel|appels|téléphone] [oui|ok|à la rigueur|d'accord] … [sms|texto|textos] (c'est|ça|surtout) [non|jamais|pas|niet|stop]
    ? (ne) [fais|faisons|fait] plus partie (de|des|d') [vos|votre|tes|cette|la] (det) [clients|clientes|clientèle|adhérents|membres|abonnés|club|communauté|contacts|fichiers|fichier|cible|public]
    ? [mon|ce|notre] (pauvre) [phone] (c'est|ce) (n'est|est|n'a|c'est|a) pas (fait|vocation) (un|une|la|le|votre|vos|à être|d'être|pour être|à servir de) [dump]
    ? [c'est|ceci est|vous écrivez sur|vous écrivez à|vous contactez|vous êtes sur|numéro est] (un|une|la|le|celui|celle) [phone] (pro|portable) [duty_line] … [pas un|pas une|pas de|pas pour|texts|dump|merci de|stop|aucune|aucun]
    ? [mettez|foutez|sortez|jetez|fichez|balancez|virez|enlevez|retirez|tirez|ôtez|sors|vire|enlève|retire|jette|fous|sortir|virer|enlever|retirer] (moi|nous) (donc|svp|vite|vite fait) (dehors|hors) (de|d'|du) [votre|vos|ton|tes|ce|ces|cette] (det) [stuff]
    [demande|demandons|exige|exigeons|réclame|souhaite|sollicite|veux|requiers|attends|requérons|obtenir|obtenir enfin|prie d'ordonner] (solennellement|formellement|instamment|donc|à nouveau|expressément|poliment|immédiatement|simplement|juste|vivement|fermement|ici|de nouveau|seulement) [la fin|la fin immédiate|l'arrêt|l'arrêt immédiat|l'arrêt total|l'arrêt complet|l'arrêt définitif|la cessation|la cessation immédiate|l'interruption|la suppression|la suspension|le terme|la fin définitive] (de|des|à|aux|d') (det) (det) [texts]
    ? [il faut|faut il|faut|faudra|il faudra|dois je|je dois|va falloir] (que je) [vous le|te le|vous l'|vous] [dire|dise|répéter|écrire|l'écrire|redire|crier|traduire|chanter|épeler|répète|écrive] (en|dans|sur) [quelle langue|quel|chinois|anglais|allemand|latin|majuscules|combien de fois|tous les tons|mandarin]
    ? [il faut|faut il|faut|faudra|dois je|je dois] (que je) (vous) (vous) (faire|fasse) un dessin
    ? (ne|n'ai|suis|je) [suis|sommes|est] [inscrit|inscrite|abonné|abonnée|inscrits|abonnés|client|cliente] nulle part
    ? (ne) [suis|sommes] (pas) [inscrit|inscrite|abonné|abonnée|inscrits|abonnés] (à) [rien|aucun|aucune] [de vos|de votre|chez vous|liste]
    ? (je|j|jveux|on) (ne) [veux|veu|veut|veus|voulons|vx] [plus|pu|plu|pas|rien] (rien) [savoir|entendre] (de) [vous|toi|votre|vos|tout ça]
    ? ça [commence|commence sérieusement] à (bien) (me|nous) [gonfler|saouler|soûler|fatiguer|peser|énerver|lasser|agacer|bien faire|suffire|chauffer|courir] (bien) (vos|ces|tes|votre|cette)
    ? [j'appelle|on appelle|moi j'appelle|ça s'appelle|cela s'appelle] (ça|cela) (moi) (du|de l') [harcèlement|acharnement|spam|matraquage|abus] (moi)
    ? (mon|ma|notre) (fils|fille|enfant|gamin|gamine|petit|petite|garçon|nièce|neveu) (a|n'a que|qui a|a seulement|de) [5|6|7|8|9|10|11|12|13|14] ans … [pas lui|ne pas|lui écrire|lui envoyer|reçoit vos|reçoit ces|recevoir|texts|inadmissible|pas l'âge|trop petit|trop petite|trop jeune|laissez]
    ? merci de ne [pas|plus] [lui|leur] [écrire|envoyer|adresser|texter]
    ? de ne [pas|plus] (jamais) [lui|leur] [écrire|texter|adresser|envoyer]
    ? [mot|formule|code|bouton|touche|incantation|sésame|recette] [magique|secret|secrète] … [taise|taisiez|s'arrête|arrête|cesse|stoppe|fin|tranquille|paix|lâchiez|disparaître|arrêter|stopper|plus]
    ? [mot|formule|code|bouton|touche] … [que ça s'arrête|que ça cesse|que vous arrêtiez|que vous vous taisiez|ne plus recevoir|ne plus être]
    ? [pour|afin|faire|faut] que ça se taise
    ? [mettez|mets|rangez|classez|inscrivez] moi (donc|plutôt|directement) (sur|dans|parmi) (la|votre|le|les) (liste|tas|dossier|catégorie|rang|colonne) (de) (ceux|celles|gens|personnes|clients) (qui) (ne) [veulent|désirent|souhaitent|reçoivent|demandent|attendent|perdus|à oublier|morts|non|refus|sans]
    ? (le) silence (vous|nous|me) [irait|va|allait|va mieux|irait mieux|ferait|fera|suffira|suffit|convient|conviendrait|serait] [mieux|du bien|parfaitement|préférable|bien mieux]
    ? [décédé|décédée|disparu|disparue|deuil] … [phone|numéro] … [sonne|sonner|vibre|reçoit|continue|recevoir] … [texts|réduction|remises|soldes]
    ? [died] … [texts] … [grief_wake]
    ? ^ (on|et si on|on peut|je veux|je demande|je propose qu'on|bon) (peut|va) [divorcer|divorce|rompre|se séparer|se quitter|couper les ponts|arrêter de se voir] (vous et moi|tous les deux|non|svp|à l'amiable|là|maintenant|d'accord) $
    ? [couper|coupons|coupez|on coupe|rompre|rompons] (les|tous les|tout) [ponts|contact|contacts|liens|lien] (avec|vous|svp|ici|là|entre) (vous|moi|nous)
    ? si (c'était|c'est|ce serait|il est|il était) possible (de|d') (ne) [d'être enlevé|d'être enlevée|d'être retiré|d'être retirée|d'être rayé|d'arrêter|de cesser|de ne plus|m'enlever|de m'enlever|de me retirer|de me rayer|de me désinscrire|de me désabonner]
    ? [j'ai|on a] … [texts] (qui) (vont) (avec) (donc) (vous) pouvez les garder
    ? on (ne) [m'écrit|m'envoie|me texte|nous écrit] (rien) [pas|plus|rien] [here]
    ? [jamais|pas] [souhaité|voulu|demandé|accepté|choisi] (à|d') [être|d'être|figurer|faire partie] (dans|sur|de) [vos|votre|cette] (det) [list]
    ? qui (vous|t') (a) dit que (je|j') (le) [voulais|souhaitais|désirais|voulait]
    ? (de) ne [plus|pas] donner suite
    ? [souhaite|souhaitons|veux|désire] (ne) pas donner suite (à) (vos|votre|cette) [texts]
    ? (il) [conviendrait|convient|faut|faudrait|importe] de [cesser|stopper|arrêter|mettre fin|suspendre] (à) (ces|vos|les) [texts]
    ? [serait il|est il] possible de ne plus [être|recevoir|figurer|avoir|m'écrire|me contacter]
    ? [avoir|aurez|entendre] (de|parler) [mes nouvelles|nouvelles de mon avocat]
    ? ça va (mal) [finir|aller|chauffer] si (vous) (ne) [arrêtez|n'arrêtez|continuez|cessez]
    ? alors pourquoi (ces|encore|toujours|vos) (ces|vos) [texts]
    ? on va [s'arrêter là|en rester là|arrêter là] (si|merci|avec|svp)
    ? [votre|ce|ton] [numéro|message|sms] (a été|est|va être|sera) [signalé|signaler|dénoncé|été signalé]
    ? [part|partent|passe|passent|va|vont|file|finit|finissent] (tout|direct) (en|dans|aux|à) (les|la|mes) [spam|spams|poubelle|corbeille|indésirables] [direct|directement|d'office]
    ? [mis|mets|activé|créé|installé] (un) [filtre|anti spam|bloqueur] (sur|pour|contre) [votre|vos|ce|vous]
    ? [perdre|perds|bout de|plus de|ma] patience … [texts|limites|stop]
    ? ^ (c'est|et) le dernier [hein|j'espère] $
    ? [tchao|ciao|bye|adieu|au revoir|salut|bye bye] (à|aux) [les|vos|ces|tes|aux|à vos] (det) [texts]
    ? (pas) [laisser|foutre|ficher|laissez] les gens [tranquilles|en paix|la paix|dormir|vivre|tranquille]
    [lâchez|lâche|foutez|fichez|fous] [lui|leur] (donc) [la grappe|la paix|les baskets]
    ? [suis|sommes] pas (votre|un|une) [client|cliente|clients] … [l'être|le devenir|serai jamais|devenir]
    ? (ne) [vendez|proposez|avez|faites] rien qui (me|nous) [m'intéresse|intéresse|minteresse]
    ? non merci pour la suite
    ? [votre|ta|cette] [pub|publicité|promo|offre|newsletter|sms|message|campagne] (me|ne me|nous) [laisse froid|laisse froide|laisse de marbre|saoule|gonfle|fait chier|énerve|m'énerve|agace|m'agace|gave|tente pas|concerne pas|concerne plus|fatigue]
    ? à quoi bon (me|nous) [m'écrire|m'envoyer|insister|continuer|écrire|envoyer|solliciter]
    ? [bébé|enfants|enfant|fils|fille] [dort|dorment] … [texts]
    ? (je|on) [bosse|travaille] (de|la) nuit … [texts|stop|arrêtez|pitié|réveillez]
    ? [j'étouffe|croule|crouler|noie|submergé|submergée|noyé|noyée|envahi|envahie|inondé|inondée|bombardé|bombardée|assailli|assaillie|asphyxié] (sous|par|de|dans) (vos|tes|ces|les|des) [texts]
    ? (ne) [n'ai|j'ai|nai|jai] (rien|jamais|pas|jamais rien) [signé|coché|validé] (aucun|aucune|rien|d'|cet|cette|votre) [accord|autorisation|case|consentement|formulaire]
    ? (article) [l34 5|code des postes|loi anti pourriel|loi canadienne anti pourriel]
    ? [c'est|est|sur] (le) [phone] [d'un enfant|d'une gamine|d'un gamin|d'une enfant|d'un ado|d'une petite fille|d'un gosse]
    ? ^ (je) (suis) en [cm2|cm1|ce2|ce1|6ème|6e|5ème|5e] (moi) $
    ? [remove] (mon|ma) [défunt|défunte|feu] [relative]
    ? moi dire [stop|non|arrêter] (vous) (comprendre)
    ? dire [stop|arrêter] vous comprendre
    ? [tape|taper|envoie|envoyer|écris|fais|faire] quoi pour (avoir|que) [la paix|ça s'arrête|ça cesse|vous arrêtiez]
    ? que je [disparaisse|sorte|sois retiré|sois retirée|sois effacé|sois rayé|sois supprimé] (de|du|des)
    ? ça vous arrive (parfois) de [respecter|laisser|lâcher|écouter]
    ? [vos|tes|ces] (det) [texts] (c'est|sont) (la|une|un|quelle|quel) [plaie|peste|horreur|enfer|cauchemar|calvaire|fléau|poison|nuisance|torture]
    (ne) [m'invitez|invitez] (nous) plus (à|aux)
    ? [laissez|laisse|quittez|oubliez|lâchez] (donc) [mon|ce|notre] [numéro|num] (là|tranquille|dèh|hein) $
    [achalez|achale|écoeurez|achaler] moi [pus|pu|plus|pas]
    [cease] (de|d') [utiliser|d'utiliser|dutiliser|exploiter|d'exploiter|garder|contacter|d'appeler|saturer] [mon|ce|notre] [phone]
    ? ^ (je|j) (ne) [veux|veut|veu|veus] [pas|plus|pu|pus] (de) [ça|sa|cela|tout ça|ces trucs|ce truc|ces choses] $
    ? [aucun|aucune|sans|jamais|pas de] (demande|accord|consentement|inscription|souscription|autorisation|abonnement) (donné|donnée) de [ma part|notre part]
    ? (il|ce|cela) [serait|sera|est] [aimable|gentil|sympa|apprécié|agréable|charmant|correct|poli|chic|courtois|élégant|bienvenu] (de) (votre|ta) (part) (de|d'|si|que) [cesser|arrêter|d'arrêter|ne plus|ne pas m'écrire|stopper|m'oublier|me retirer|vous arrêtiez|vous cessiez|vous pouviez arrêter]
    ? [prochaine|dernière] étape … [threat]
    ? [finir|finirai|finis] par [vous signaler|vous bloquer|porter plainte|vous dénoncer|vous attaquer|saisir]
    ? quand (est ce que|c'est que) [ça|cela|tout ça] (va) (enfin) [cesser|cessera|cesse]
    ? ^ (bon) [c'est bon|ça va|ok] on [arrête|stoppe|arrete] (là|maintenant) $
    ? ^ (et) hop (direct) (dans|aux|à|en) (les|la) [spams|poubelle|corbeille|indésirables|spam]
    ? le [dire|répéter|écrire|dise|répète] en [chinois|anglais|latin|hébreu|arabe|russe|quelle langue|majuscules|morse|espagnol|allemand|verlan|créole|wolof]
    ? que je (ne) [revoie|voie|revois|revoi] plus [votre|vos|ton|ce|ces|un]
    [fou|fout|fous|foutez|foute|fouter|foutre|foutés|fiche|fiché|fichez|ficher] [moi|nous] (donc|un peu) (la) [paix|pai|paie|pais|pè]
    ? ^ (mais) [lacher|laché|lâcher|lach|laisser|laissé] [moi|nous] (respirer|vivre|en paix|en pai) $
    ? [remove] [mon|ce] [num|06|07] 
    ? rien (ne) [m'intéresse|minteresse|nous intéresse] (chez|dans|de) [vous|vos|votre|toi]
    [désactivation|suspension|interruption|cessation|clôture|désactivations] (immédiate|définitive) (de|des|du|d') (mes|vos|ces|les|mon|tous) (det) [texts|abonnement|notifications|alertes]
    ? vous (écrivez|parlez|envoyez|vous adressez) … (à) (un|une) [d'un enfant|à un enfant|à une enfant|à un mineur|à une mineure|à un gamin|à une gamine|à un gosse|à une petite fille|à un mort|à une morte|à une personne décédée|à une personne âgée|à une veuve]
    ? [respectez|respecter] (notre|mon|ma|la|sa) [deuil|douleur|mémoire|chagrin|peine|tristesse]
    ? [allez|va] (tous|donc|vous) [crever|mourir|chier|pendre|au diable|balader|promener] (avec) [vos|tes|ces] (texts)
    ? [on|je|nous] (t'a|vous a|ta) (t'a|t'ai|vous ai|vous avons) (déjà) (dit|demandé) [dit d'arrêter|demandé d'arrêter|dit de cesser|dit stop|demandé de cesser]
    ? [t'a|t'ai|vous a|vous ai] (déjà|bien|gentiment) [dit|demandé] [d'arrêter|de cesser|d'arrêter ça]
    ? comment (est ce que) (je|on|faut) (dois|doit|il) vous le [dire|faire comprendre|expliquer|faire entendre]
    ? [pour|afin|fait] (que) vous [arrêtiez|cessiez|stoppiez|me lâchiez|me laissiez]
    ? [mari|femme|mère|père|il|elle|fils|fille|mamie|papi|conjoint|compagnon] [n'en veut|nen veut|n'en voudra] (plus|pas)
    ? quand (est ce que|que|c'est que) [vous|tu] [arrêtez|arrêterez|cessez|cesserez|arrêtes|me lâchez|arrêtez de]
    ? (vous|tu) [comptez|allez|pensez|comptes|vas] (vous) [m'écrire|m'envoyer|me harceler|m'embêter|me déranger|continuer|me spammer|m'envoyer ça] … longtemps
    ? [vos|tes|ces] (det) [texts] (ne) (me|nous) [manqueront|manquera|manquerons] (pas|guère|point)
    ? (un|nouveau|le|battez) record … [texts]
    ? [préfère|souhaite|voudrais|veux|préférerais|désire] (être) [contacté|contactée|joint|jointe|communiquer|qu'on me contacte|être contacté|être contactée] [par|via] [mail|email|e mail|courriel|courrier|la poste|lettre|écrit] (uniquement|exclusivement|seulement)
    ? (ne) [m'écrivez|contactez|me contactez|joignez|m'écrire] (me) (plus) que par [la poste|mail|email|courriel|courrier|lettre|téléphone|écrit]
    ? [arrêtez|arrête|cessez|lâchez|lâche] (une fois|donc|un peu|moi|nous) avec [vos|tes|ces|votre|ton]
    ? vous (là) [dérangez|fatiguez|gênez|embêtez|ennuyez|agacez|tannez|achalez] (trop|les gens|le monde|vraiment|tout le monde|dèh|dé)
    ? [veux|j'en veux|en veux|veut|voulons] pus (pantoute) (de|d'|recevoir|rien) (vos|tes|ça) (texts)
    ? [voulez vous|vous voulez|pouvez vous|veux tu|tu veux] (ben|bien) (me|donc|nous) [arrêter|lâcher|slacker|m'oublier|crisser la paix|sacrer la paix|sacrer patience|sacrer votre camp]
    ? [moved_on] … (small) (small) (small) [no_use]
    ? [vos|tes] [affaires|spéciaux|circulaires|rabais] … [plus|pus|tanné|tannée|stop|assez|écoeuré]
    ? [tanné|tannée|écoeuré|écoeurée|fatigué|fatiguée|on est fatigué|on est fatigués] (ben raide|en maudit|en crisse|en tabarnak|en estie) (de|d'|avec) [vos|tes|ces|votre|vous]
    [cease] (det) (object_of) [verb]
    [cease] (det) (det) (det) [texts]
    [cease] … de [vos|tes] [texts]
    [cease] [envois|envoi|démarchage|harcèlement]
    ne (object_of) [do] [plus|pu|plu]
    (ne) (object_of) [m'envoyez|m'envoie|m'envoyé|m'envoyer|m'écrivez|m'écris|m'adressez|m'importunez|m'embêtez|m'appelez|n'envoyez|n'envoie|n'envoyé|n'écrivez|m'écriver|m'écrivé|m'écrit|m'écrir|n'adressez|m'achalez|m'embête|m'envoyiez|m'écriviez|n'appelez|n'embêtez|m'informez|m'alertez|m'emmerdez|m'ennuyez|m'envoi|m'envois] [plus|pu|plu]
    (ne) [me|m|nous|lui|leur|moi] [do] [plus|pu|plu]
    [do] [plus|pu|plu] (jamais|rien|svp|merci) $
    [do] [pu|plus] (jamais) (de|d') (vos|det) [texts|sms|messages|rien|trucs]
    [écrivez|contactez|appelez|dérangez|harcelez|sollicitez|relancez|embêtez|spammez|textez|emmerdez|importunez|démarchez|achalez|recontactez] (moi) [plus|pu|plu]
    (ne) [plus|pu] (jamais) (object_of) [envoyer|écrire|adresser|contacter|harceler|déranger|solliciter|spammer|spamer|relancer|texter|textoter|importuner|embêter|démarcher|recontacter|achaler|enquiquiner|écrir|m'envoyer|m'écrire|m'adresser|m'importuner|m'embêter|m'ennuyer|m'appeler|m'inonder|m'emmerder|m'envoyé|m'achaler|m'agacer|m'informer|m'alerter|m'écrir]
    (ne) [plus|pu] (jamais) [me|m|nous] [verb]
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
    [plus|pu|plu|jamais] besoin (de|d') (vos|tes) [texts] (svp|merci)
    [plus|pu|plu|jamais] [de|d'] (vos|tes) [texts] (svp|merci)
    [plus|pu|plu|jamais] [vos|tes] [texts] (svp|merci)
    [no_more] (besoin) (de) [vos|tes] [texts] (svp|merci)
    [pas|pa|rien|aucun|aucune] besoin (de|d') (vos|tes) [texts] (svp|merci)
    ^ (non|svp|merci) [no_more] (de|d') [sms|texto|textos|pub|pubs|publicité|publicités|promo|promos|spam|spams|démarchage|prospection|sollicitations|newsletter|newsletters]
    [plus|pu] [de|d'|aucun|aucune|aucuns|aucunes|jamais] (det) [texts]
    ^ [pas|aucun|aucune|plus|assez|trop|fini] (de) [texts] $
    ^ [assez|trop|fini|plus] (de|des|les|avec) (det) [texts] $
    [plus|pas] [de|d'] [vos|ces] [texts]
    (j'en|en|y) [fedup] (de|d'|avec|par|des|les) (recevoir) (det) (det) [texts]
    [fedup] [de|d'] (me|m'|nous) [verb|contacted]
    [fedup] (det) (recevoir) (det) [texts]
    ? (chu|suis|j'suis|chus) [pu capab|plus capable|pu capable|plus capab] (de|avec) [vos|tes|ces] (det) [texts]
    ? [ôtez|otez|enlevez|retirez|virez] [moé|moi] (de) ça
    ? [enlevez|retirez|supprimez|rayez|ôtez|effacez] [la|le|les] (donc|svp) de [votre|vos|ta] (det) [truc|trucs|machin|list]
    (j'en ai|j'ai|c'est|y a|ya|il y a|on a|reçois|envoyez|avez|beaucoup|vraiment|bien) trop (det) (det) [texts] $
    ^ (j'en ai|j'ai|c'est|y a|ya|il y a|beaucoup|vraiment|bien) trop (det) (det) [texts]
    [reçois|envoyez|m'envoyez|recevoir|recevons] (beaucoup|bien|vraiment) trop (det) (det) [texts]
    [cease] (de|d') (me|nous) faire chier
    [cease] de me [casser|poursuivre|joindre]
    [disparaître|que je sorte] de [vos|votre|cette|la] (det) [list]
    [remove|rayez] (mine) (svp) [off] [votre|vos|la|cette|ta|toutes|tes|l] (vos) (det) [list]
    (me|m'|nous) [remove] [off] [votre|vos|la|cette] (det) [list]
    [remove] [mine] $
    [remove] [mine] [off] [votre|vos|la|cette|toutes]
    [remove] [mon|ce|son|notre|le] [numéro|num|portable|tel|téléphone|nom|contact] … [off] [votre|vos|la|cette|tes] … [list]
    [wish|de|d'] (de|d') (bien) (vouloir) [me|m] [retirer|enlever|rayer|ôter|radier|désinscrire|désabonner|supprimer] $
    [wish|de|d'] (de|d') (bien) (vouloir) [désinscrire|désabonner|m'enlever|m'ôter|menlever] $
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
    [me|nous] [laisser|foutre|ficher] [tranquille|tranquilles|en paix|la paix]
    [allez|va|aller] [vous|te] faire [foutre|voir|cuire] (avec) (vos|tes)
    [allez|va] [voir ailleurs|te foutre|vous foutre] (avec) (vos|tes)
    ^ [dégagez|dégage|cassez vous|casse toi|barrez vous|foutez le camp|fermez la|ta gueule|vos gueules|allez vous faire voir|allez vous faire foutre|va te faire foutre|du balai|oust|ouste|ça suffit|ça suffit maintenant|stop ça suffit|c'est bon maintenant stop|arrêtez ça|arrêtez ça tout de suite|lâchez l'affaire] $
    ? ^ [arrête ça|ça va maintenant|c'est pénible|vous êtes lourds|vous êtes relous|c'est du harcèlement|c'est du spam|c'est lourd] $
    jamais [donné|donner] (mon|d') [accord|consentement|autorisation|numéro|num]
    [pas|plus|sans] (de) (donné) (mon) [consentement|accord] … [stop|remove]
    ? ^ (je) (ne) (suis) [pas|plus|pa|pu] (du tout) [intéressé|intéressée|interessé|intéressés] $
    [pas|plus] (du tout) [intéressé|intéressée|interessé|intéressés] (par) (vos|tes|votre|ces) [texts]
    [ça|cela|vos|ces|sa] (texts) (ne) [m'intéresse|m'intéressent|minteresse|m'interesse|m intéresse|m intéressent|m interesse] (plus|pas) … [stop|retirez|remove|plus]
    si [je|vous|tu|j] (vous) (ne) [recevoir|reçois|recommencez|continuez|persistez|reçoit|contactez|m'envoyez|m'écrivez|insistez] … [threat]
    si (je) (vous) [reçois|m'envoyez|m'écrivez] … [texts] … [threat]
    [prochain|encore|nouveau|autre] … [texts] … [threat]
    [vous|tu] (ne) [arrêtez|n'arrêtez|arrête|cessez] … [threat]
    (je) (vais) [porte|porter|dépose|déposer] plainte (si|contre|pour) (vous|harcèlement|ça)
    [stop|arrêtez|arrêter|arrête|cessez] (maintenant|ou|sinon) [ou|sinon] … [threat]
    [arrêtez|arrêter|arrête|arretez|arrêté|stoppez|cessez|areter|aretez] (ça|ca|sa) [svp|stp|maintenant|merci|immédiatement|tout de suite|de suite|définitivement|s'il]
    ? [arrêtez|stoppez|cessez|arretez] [ça|sa|cela]
    [déjà|fois|j'ai|ai|je] (vous|ai|l'ai) (que|déjà) (je) (vous) (ai) [told] (de|d'|à) [stop|arrêter|ne plus|ne pas m'écrire|ne pas m'envoyer|ne pas me|ne pas nous|de ne pas me|de ne pas nous|de ne pas m'|de ne plus|me désabonner|me désinscrire]
    [déjà|ai|je suis|suis] déjà [désabonné|désabonnée|désinscrit|désinscrite]
    [dis|dit|envoyé|répondu|tapé|écrit|réponds|répète] (déjà) stop (plusieurs|dix|10|trois|3|deux|2|cent|déjà|hier|et)
    (déjà|encore|je) (vous) (ai) (déjà) [dit|demandé|envoyé|répondu|écrit|tapé|dis] stop
    [died] … [stop|merci de ne plus|retirez|retirer|enlevez|enlever|supprimez|supprimer|effacez|effacer|rayez|rayer|radiez|désabonner|désabonnez|désinscrire|désinscrivez|cessez|arrêtez|ne plus lui|plus lui écrire|plus lui envoyer|ne plus envoyer|ne plus écrire|n'envoyez plus|n'écrivez plus|plus besoin de]
    [died] … [cease] (de) (det) (object_of) [verb]
    (inscrit|inscrite|sur) (la liste|à|au|chez) bloctel … [stop|plus|remove]
    inutile de (m'|me) (m|object_of) [verb]
    [adieu|ciao] (les|vos) [texts]
    [arrêtez|cessez|stop] ou [je|j'|j|c'est] … [threat]
    ? [jamais|pas] (été) (rien) [agreed] (à) (recevoir) (rien) [ça|cela|cette|ces|vos|quoi|chez vous]
    ? [jamais|pas] (été) (rien) [demandé|demander|accepté|consenti|souscrit|autorisé] à [recevoir|être contacté|être contactée|être dérangé|être dérangée|être inscrit|être inscrite|être abonné|avoir]
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
    stop [comme|ainsi|tel] (que) [indiqué|demandé|écrit|précisé|mentionné|dit|marqué|prévu]
    [serait|sera] [bien|temps|gentil|sympa|cool|bon] (que|si|de) (vous|que) (vous|puissiez|pouviez) [cessiez|cessez|arrêtiez|arrêtez|cesser|arrêter]
    [aimerais|apprécierais|reconnaissant|gré|reconnaissante] (bien|que|si|de) (vous|que) (vous|puissiez|pouviez) [cessiez|cessez|arrêtiez|arrêtez|cesser|arrêter]
    [serait|sera|aimerais|apprécierais|souhaite|voudrais|veux|exige|demande] que (vous|ça|cela) (puissiez) [cessiez|arrêtiez|cessez|arrêtez|stoppiez|cesse|arrête|me retiriez|m'enleviez|me supprimiez]
    [cessation|arrêt|fin|suppression] [immédiate|immédiat|définitif|définitive|total|totale|complet|complète|intégrale] (de|des|d') (det) (det) [texts]
    [encore un|encore une|un autre|une autre|un de plus|le prochain|au prochain] (seul) (det) (texts) (et|je|vous) … [threat]
    plus un (seul) [texts]
    [j'ai|jai|on a|déjà] (déjà) [envoyé|répondu|écrit|tapé|fait|mis] stop … [fois|continue|continuez|toujours|encore|pourtant|rien|mais|reçois]
    (je) [révoque|retire|annule|reprends] (l'|mon|cette) [autorisation|accord|consentement|permission|inscription]
    [discard] (donc|moi|vite|juste) [mon|ce] [numéro|num|portable|06|07|tel|téléphone|contact]
    ^ (allez) [oubliez|oublie|zappez|zappe|lâchez|ignorez] moi (un peu|donc) $
    [vos|ces|tes] (det) [texts] (ne) (sont|est) [pas|plus|absolument pas] (les|la) [bienvenus|bienvenues|bienvenu|désirés|désirées|souhaités|souhaitées|voulus|utiles|nécessaires]
    [vos|ces|tes] (det) [texts] (sont|est|ne) (tous) [indésirables|inutiles|insupportables|envahissants|envahissantes|agaçants|pénibles|lourds|relous|de trop|non sollicités|non sollicitées]
    ? ^ (ça|cela|ca|sa) (ne) [m'intéresse|m intéresse|minteresse|m'interesse] (vraiment) [pas|plus|pu|aucunement] (du tout) $
    [pas|plus|pas la|plus la] peine de (me|m|nous|m') [relancer|solliciter|spammer|démarcher|prévenir|contacter|informer|notifier|m'écrire|m'envoyer|m'appeler|m'informer|m'alerter|envoyer|écrire]
    [pas|plus] la peine (de) (det) (envoyer|recevoir) [vos|ces|tes] (det) [texts]
    [inutile|pas besoin|plus besoin|pas nécessaire|plus nécessaire] (de) (me|m|nous) (continuer à) [contacter|relancer|solliciter|spammer|démarcher|notifier|m'écrire|m'envoyer|m'alerter|envoyer|recontacter]
    ? [passerai|passerais|passe] (bien|volontiers|très bien) (de) [vos|ces|tes] (det) [texts]
    [merci|prière|veuillez|svp|prie] (de) (bien) (vouloir) (ne) [pas|plus] (me|m|nous) [relancer|recontacter|solliciter|déranger|contacter|importuner|démarcher|harceler|spammer|appeler|écrire|m'écrire|m'appeler|rappeler|envoyer|m'envoyer] $
    [merci|prière|veuillez] (de|d') (bien) (vouloir) [arrêter|cesser|stopper|d'arrêter|d arrêter|me désabonner|me désinscrire|me retirer|me rayer] (tout de suite|immédiatement|maintenant|cela|ça|tout ça) $
    ? ^ (j'en|jen|j en|on en|en) (ai|a) (vraiment) [ras le bol|marre|plein le dos|plein le cul|ras la casquette|marre de vous] (de vous|maintenant|là|franchement) $
    ? ^ [j'en|jen|j en|on en] [ai assez|a assez|peux plus|peu plus|peut plus|ai plus que assez|ai assez de vous|veux plus|ai plus de vous] (de vous|maintenant|là|franchement) $
    [peux|peu|pouvons] plus (de) [vos|tes|ces] (det) [texts]
    ? ^ [dernier avertissement|dernière sommation|dernier rappel|ultime avertissement|c'est la dernière fois] (avant|que|je|pour) (la|une|de) (plainte|poursuites|porter plainte|signalement|vous le dis|demande) $
    [dernier|ultime] avertissement … [threat]
    ? ^ (bon|ok|allez) (je) (vous|te) (vais) [bloque|bloquer|bloqué|bloqués] (vous|donc|direct|tous) $
    ? ^ (je) (suis) (déjà) (inscrit|inscrite) (sur|à|au) (la liste) bloctel $
    [alors|pourtant|puisque] (que) (je|j) (me|m) (suis|étais|étant) (déjà|pourtant) [désinscrit|désinscrite|désabonné|désabonnée|désinscris|désabonne]
    [fois|déjà] (que) (je|j'ai|on) (fais|ai) (déjà) [fais|fait|tape|tapé|mets|mis|envoie|envoyé|marque|marqué|dis|dit|écris|écrit] stop
    [n'avez|avez|n'aviez|aviez] [pas|aucun|aucune|plus|jamais eu|nullement] (le|l'|mon|de) [l'autorisation|autorisation|droit|accord|permission|consentement|le droit|mon accord] (de|d') (me|m) [m'écrire|m'envoyer|me contacter|contacter|écrire|envoyer|m'appeler|solliciter|me solliciter]
    ^ (je) (souhaite|veux|voudrais|vais) [résilie|résilier|me retire|me désabonne|me désinscris|quitte|quitter la liste|quitte la liste|sors de la liste|me barre|me casse] (la liste|immédiatement|ce jour) $
    [mettez|mettre|mets|mettons] (donc|immédiatement) [un terme|fin] (à|aux) (det|mon|notre) (det) [abonnement|texts|inscription|liste|service|envois]
    ? ^ (svp|stp|bon|allez|mais) [désactive|coupe] (moi) (det) (l'envoi|envoi|envois) (det) (det) [texts]
    [désactivez|désactiver|coupez|couper|bloquez|bloquer|éteignez|suspendez|suspendre|stoppez|interrompez|fermez] (moi) (det) (l'envoi|envoi|envois) (det) (det) [texts]
    ? [fout|fous|fiche|tape|tamponne|balance|moque|contrefous] (complètement|pas mal|royalement) (de) [vos|ces|tes] (det) [texts]
    ? [vos|ces|tes] (det) [texts] (me|m|nous|on) (s'en|réveillent|réveille|cassent|gavent|pourrissent|gonflent|brisent|pompent|courent|soûlent|polluent|envahissent|s'en fout|on s'en fout) [réveillent|réveille|cassent|gavent|pourrissent|gonflent|brisent|pompent|courent|soûlent|polluent|envahissent|la nuit|les pieds|fout|tape]
    ? vous [me|m|nous] (les) [brisez|cassez|gonflez|saoulez|soûlez|gavez|pompez|bassinez|faites chier|emmerdez|fatiguez|harcelez|cassez les pieds|pourrissez]
    ? vous les [brisez|cassez|gonflez]
    ? vous [saoulez|soûlez|gavez|faites chier|emmerdez] (grave|vraiment|là|tous) $
    ? ^ [est ce possible|c'est possible|possible|serait il possible|est il possible|on peut|peut on|pouvez vous|vous pouvez|pourriez vous|tu peux|vous pourriez] (de|d') (bien) (vouloir) [arrêter|d'arrêter|stopper|de stopper|cesser|de cesser|me désabonner|de me désabonner|me retirer|m'enlever|me désinscrire|de me désinscrire|me rayer|me supprimer] (ça|tout ça|là|cela|maintenant) $
    ? ^ [plus jamais ça|sans moi|sans façon|très peu pour moi|stop les frais|non c'est non|c'est non|ça suffit comme ça|on arrête les frais] $
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
    ? ^ [plus rien du tout|plus rien de vous] $
    [ça va|ça suffit] (maintenant|là) (avec) [les sms|les messages|les pubs|vos sms|vos messages|les textos|les promos|vos promos|vos pubs]
    [numéro|num|nom|06|portable] (n'a|n a) rien à [faire|foutre] [dans|sur|chez]
    [ligne|numéro|téléphone|portable] (est) (un|une) [professionnel|professionnelle|pro|de travail|du bureau] (pas|plus|aucune|donc pas) (de) [texts]
    [en deuil] … [ne plus|arrêtez|cessez|stop|n'envoyez|m'envoyez plus]
    [gentillesse|bonté|amabilité|obligeance] (de) [ne plus|arrêter|de ne plus|de cesser|d'arrêter|de m'oublier|de me retirer]
    dit (2|deux|3|trois|dix|mille|plusieurs) (fois) que (je|j) (ne) [voulais|veux|souhaite|souhaitais|voulait] plus
    [fois|déjà] … que (je|j) (ne) [voulais|veux|souhaite|souhaitais|voulait] plus
    ? [vous êtes|êtes vous|vs etes|vs êtes] (tous|donc|vraiment) [sourds|sourd|aveugles|bouchés|débiles|bornés|idiots]
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
    [faites|faire|fais] (donc|enfin) [cesser|stopper|taire] [ça|cela|ces|vos|ce|tout]
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
    ? (ne) [perdez|perds|gaspillez|gaspille|perdé] (pas|plus) [votre|ton|vot|vos] [temps|argent|salive|énergie|sous|forfait] (avec|sur) (moi|nous)
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
    moi (ne) [pas|plus] (de) [vouloir|aimer|besoin|intéressé|demander|accepter|vouloire]
    (vous|tu|svp) [pas|plus] [envoyer|écrire|contacter|déranger|envoyé|écrir] (à) [moi|message|messages|sms|texto|sur mon|nous]
    vous [finir|arrêter|stopper|terminer|cesser|plus envoyer|pas envoyer|plus écrire] [s'il vous|svp|maintenant|merci|message|messages|sms|envoyer]
    [cease] [envoyer|envoyé|écrire|contacter|m'envoyer|menvoyer|m'écrire] (à) (moi|sms|message|messages|det) (texts)
    (ne) comptez (plus|pas) sur [moi|nous] [comme|pour|désormais]
    (ne) [suis|sommes|est] (plus|pas) [concerné|concernée|concernés|preneur|preneuse|client|cliente|acheteur] (par|de|du|d') [vos|ces|tes] (det) [texts]
    ? ^ (mais|bon|allez) [du vent|tirez vous|barrez vous|fichez le camp|passez votre chemin|allez voir ailleurs|va voir ailleurs|changez de disque|changez de cible|passez à autre chose|trouvez un autre pigeon|trouvez quelqu'un d'autre|décrissez|décâlissez|sacrez moi patience|sacrez moi la paix|crissez moi la paix|achalez moi plus|achalez moi pas|laissez moi respirer|fermez la boutique|la ferme|vos gueules|vtff|tg|allez au diable|allez brûler en enfer|mêlez vous de vos affaires|pas chez moi|pas intéressé par ça] (svp|merci|maintenant) $
    [allez|va|partez|vas] (donc|vous|te) [embêter|déranger|spammer|emmerder|harceler|vendre|proposer|jouer|faire chier|voir|importuner] (ça|vos trucs|vos pubs) [ailleurs|quelqu'un d'autre|les autres|d'autres|un autre|d'autres gens]
    [embêtez|dérangez|spammez|emmerdez|harcelez|trouvez|cherchez] (donc|plutôt|vous) [quelqu'un d'autre|les autres|d'autres gens|une autre victime|un autre pigeon|une autre cible]
    [sacrez|sacre|crissez|crisse|câlissez|câlisse|sacrer|crisser] [moi|nous] (donc|un peu) [la paix|patience|tranquille]
    (ne) [m'achalez|achalez|achale|m'achale] (moi|me) [plus|pas|pu]
    personne (ne|ici|ici ne) [veut|s'intéresse|n'a demandé|lit|attend] (de|à|rien|jamais) [vos|ces|tes|votre] (det) [texts]
    [pas|aucune|aucun|zéro|0|point|nulle|ni] (de) [texts] (commerciale|commercial|publicitaire|du tout) [ici|dessus|sur ce|sur mon|à ce|sur cette|chez moi|dans mon|sur ma]
    ? [zéro|0] [texts] $
    (je) (vous) [mets|mettons] (donc|formellement) en demeure (de|d')
    (exerce|exercer|fais valoir|invoque) (mon) droit d'opposition … [prospection|texts]
    [m'oppose|opposition|oppose] (formellement|fermement|à) (à|à ce|contre) (det) … [prospection|démarchage|texts]
    [quitter|quitte|sortir|sors|me retirer|me retire|me barrer|me casser|être sorti|être sortie] (de|du|d') (la|votre|vos|cette|ce|ces) (det) [liste de diffusion|liste d'envoi|diffusion|mailing|votre liste|vos listes]
    [quitter|quitte|sortir|sors|me retirer|me retire|me barrer|me casser|être sorti|être sortie] (de|du|d') [vos|votre|ces|cette] (det) [texts]
    [veux|voudrais|souhaite|aimerais] [partir|sortir|être sorti|être sortie] (de|du|d') (la|votre|vos|cette|ce|ces) (det) [list|texts]
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
    [je|il|elle|nous|on|elles|ils] (ne) [reçoive|recevions|reçoivent|recoive] [plus|pu] (rien|aucun|aucune|de|vos|jamais)
    [je|nous|on] (ne) [sois|soit|soyons] [plus|pu] (jamais) [contacted|dans vos|sur vos|dans votre|sur votre|sur la liste]
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
    ? ^ (merci mais|ce sera|continuez|alors|bonne continuation mais|bonne chance mais) sans moi (merci|désormais|dorénavant) $
    ? ^ que ce soit le dernier (sms|message|texto|que je reçois) $
    ? ^ c'était le dernier [sms|message|texto|que je reçois] $
    [que ce|que cela|faites que ce] soit le dernier (sms|message|texto|envoi)
    [ce|c'est|celui là|celui ci] (sera|est|doit être) le dernier [sms|message|texto|envoi]
    [dire|répéter|écrire|redire] (en|dans) [quelle langue]
    si [vous|tu] [pouviez|pouvais|pourriez|pouvez|voulez|vouliez|voudriez] (bien|enfin|juste|donc|au moins) [leave_me|arrêter|cesser|stopper|nous laisser]
    [veux|voulons|veut|attends|souhaite|attendons|désire|voudrais] (ne) (plus|pas|pu|plu) rien (du tout) (avoir|recevoir|savoir|entendre) (à faire) [de|avec] [vous|toi|votre|vos]
    [on arrête|on stoppe|on s'arrête|on s'arrete] là (merci|svp|ok|s'il) $
    [résiliation|annulation] de l'abonnement (det) [texts]
    me (suis) (déjà|pourtant) [désabonné|désabonnée|désinscrit|désinscrite] … [continue|encore|toujours|reçois]
    [texts] … [c'est non|cest non|non merci|on oublie|c'est niet|basta]
    [died] … [remove] [son|sa|ses|leur|leurs] [phone|nom|coordonnées]
    ? [remove] [son|sa|ses|leur] [phone|nom|coordonnées] (de|des|dans|svp|merci)
    [jamais|pas|pa|rien] (rien|été) [agreed] (a|à|de|pour) (recevoir|être|avoir) (det) (det) [texts]
    [pas|plus|pu|pa|plu] (du tout|vraiment|le moins du monde) [intéressé|intéressée|intéressés|interessé|intéréssé|interesser] (par) [vos|votre|tes|ces|ça|cela|vous|ce que vous]
    [vos|ces|tes|votre] (det) [texts] (ne) (me|nous|n'ont|m'apportent|ne m'apportent) [servent|sert|concernent|concerne|amusent|plaisent|parlent|apportent|intéressent|intéresse] [plus|pas|rien|aucunement|guère|en rien|absolument pas] (à rien|rien)
    ? [mon|le|un|votre|notre] [dernier|ultime] [avertissement|rappel] (avant|svp) $
    ? [pas|plus] (les|le|la) [bienvenus|bienvenu|bienvenues] (sur|dans|chez|ici)
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
    [foutez|fous|fichez|foutre|foutent] (moi|vous|toi) le camp (de) [mon|ma|mes|ma vie]
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
    ? ^ (ouf|pff|pfff|rho|olala|mon dieu|oh) [encore un sms|encore une pub|encore un message|encore de la pub] (marre|ras le bol|stop|non|sérieux) $
    ? ^ (ouf|pff|pfff|rho|olala|mon dieu|oh) [encore vous|toujours vous|encore eux] [marre|ras le bol|stop]
    [encore vous] … [stop|marre|assez|dégagez|lâchez|plainte|bloque]
    [texts] … [cest|c'est] (vraiment|clairement) non
    me suis (déjà|pourtant) [désabonné|désabonnée|désinscrit|désinscrite] … [continue|encore|toujours|reçois]
    ? (ne) [suis|sommes] [pas|plus] [preneur|preneuse|concerné|concernée|acheteur|acheteuse|votre client|votre cliente|votre cible] (merci) $
    ? ^ [laisse|laissez|laissé|lâche|lâchez] moi (donc|svp|stp|putain) $
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
    ? ^ (c'est bon|là|allez|bon|mais) [lâchez|lâche|lachez] [moi|nous] $
    ? [il|cela|ça] faut que [ça|cela] [cesse|s'arrête|s'arrete|stoppe]
    ? [ça|cela|tout ça] (doit|va) [doit cesser|doit s'arrêter|doit stopper|va s'arrêter oui|a assez duré|a trop duré|suffit comme ça]
    (on) (ne) [texte|écrit|envoie|contacte] (rien) [plus|pas] [here]
    [pas|plus|aucun|aucune|jamais|zéro|ni] (de|d') (det) [texts] (svp|merci) [here]
    [pas la peine|plus la peine|inutile|pas besoin|plus besoin] (de|d') [verb|m'envoyer|m'écrire] [here]
    ? ^ [scold|not_for_me|last_one|farewell|fed_alone|shut_up|sender_curse] $
    ? ^ [scold|not_for_me|last_one|farewell|fed_alone|shut_up|sender_curse] [scold|not_for_me|last_one|farewell|fed_alone|shut_up|sender_curse|stop|adieu|non|maintenant|moi|du tout|avec ça|avec vos sms] $
    ? [sender_curse|shut_up|fed_alone|farewell] (donc|un peu|vous|et) (avec|de|par|à cause de) [vos|tes|ces] (det) [texts|nonsense]
    ? [vos|tes|ces] (det) [texts|nonsense] … [sender_curse|fed_alone|not_for_me]
    ? [sender_curse] (avec|de) [vos|tes|ces] [codes|bons|sms|trucs|promos|20|30|50|70]
    ? [farewell] [avec vous|chez vous|désormais|dorénavant|pour la suite]
    ? [abstenir|abstenez|abstienne] (vous|donc|désormais|me) (de|d'|à) [verb|m'envoyer|m'écrire|tout envoi|toute|tout contact|tout message|contacter|l'avenir]
    ? [abstenez|abstiens] [vous|toi] $
    que [mon|ce|notre] [phone|nom|contact] (ne) [soit|figure|apparaisse|serve|reçoive|sois] [plus|jamais]
    ? [épargner|m'épargner|épargnez|dispenser|dispensez|nous épargner] (moi|nous) (de) [your] (det) [texts]
    ? [veux|voudrais|faut|faudrait|temps|souhaite|aimerais|exige|demande|envisageable|possible|attends|pour] (enfin) que [ça|cela|ceci|tout ça|tout cela|ce cirque] (se|s') (enfin) [ceases|s'arrête|s'arrete|termine]
    ? [one_more] … [threat|reprisal]
    ? [one_more] … (small) (small) (small) [threat|reprisal]
    ? (si) (vous|tu) [continuez|continues|insistez|persistez|recommencez] (et|comme ça|ainsi|à|vous|vos) … [threat|reprisal]
    ? [threat|reprisal] … si (vous|tu|ça) [go_on]
    ? [transfère|transféré|transfert|transférer|forward|envoyé|envoie|signale|signalé|signaler] … [au 33700|33700|au 7726|7726|au 8833|8833|à signal conso|à la cnil|à l'arcep|au crtc]
    ? [moved_on] … [no_use]
    ? [moved_on] … [useless] $
    ? [moved_on] … (small) (small) (small) [useless] $
    ? [moved_on] … [useless] (de|d'|à) (me|nous|m'en) [verb|recevoir|vos|tes|texts|parler|m'en parler|proposer|convocations|prévenir|solliciter]
    ? [moved_on] … (small) (small) (small) [useless] (de|d'|à) (me|nous|m'en) [verb|recevoir|vos|tes|texts|parler|m'en parler|proposer|convocations|prévenir|solliciter]
    ? [plus|pas] la peine (de|d') (me|m') [m'en parler|en parler|parler de vos|proposer|m'en proposer|m'en envoyer|en envoyer|convoquer]
    ? [moved_on] (votre|vos|de|un|une|dans|plus|inscrit|inscrite) (det) (client|cliente|membre|adhérent|élève) [chez vous|votre client|votre cliente|de votre club|dans votre club|de votre salle|de votre agence]
    ? [moved_on] … [vous pouvez|on peut|vous pourriez] [arrêter|m'oublier|me retirer|me rayer|me supprimer|passer à autre chose|les garder|me laisser]
    ? [j'ai|on a|nous avons|jai] … [texts] (qui|que) … [vous pouvez|pouvez vous] (les) [garder|oublier|arrêter]
    ? (il|cela|ça) (est|serait) (grand) temps [que|de|d'] (ça|cela|vous|en) [cesse|cesser|arrêtiez|cessiez|en finir|s'arrête|s'arrete|d'en finir|d'arrêter]
    [mettez|mettre|mets|mettons] (donc|enfin|svp) [un terme|fin] à (ça|tout|ce|ces|cette|vos) [tout ça|tout cela|ça|cela|ceci|nonsense|texts]
    ? [s'arrête|s'arrêter|cesse|cesser|finir|arrêter|arrêtera|s'arrêtera|cessera|finira] (quand|un jour) (quand) (enfin) [your] [nonsense]
    ? (quand|bientôt) [fini|finir|finira|terminé] (oui) avec [your] [nonsense|texts]
    ? ^ [numéro|num|hop|allez hop|voilà|vous êtes|t'es|tu es|te voilà|vous voilà|ton num est|ton numéro est|votre numéro est|ce numéro est|expéditeur|contact|et hop] [blocked] (adieu|du coup|direct|désormais|frère|merci|au revoir) $
    ? ^ (bon|bah|ben|ok) [blocked] (du coup|direct|adieu|merci|définitivement|bye) $
    ? [dans|sur|en] (ma|la) [liste noire|blacklist|black list]
    ? [vous|vos sms|vos messages|votre numéro|te|t|t'ai|vs|vos pubs|vos textos] (ai|a|ont) (tous) [mis|mets|met|classé|classés|range|déplacé|déplacés|signalé|signalés|passe|passé|passés|marqué|marqués] … [en|dans|comme|aux] (les|mes|courrier) [indésirable|indésirables|spam|spams|corbeille|poubelle]
    ? [signalé|signalés|marqué|marqués|signale] [comme|en] [spam|spams|indésirable|indésirables]
    ? [vous|vos|tes|ces|vs] (det) (texts) (finissez|finissent|allez|vont|partez|partent|passent|passez|c'est|filent|terminent) (tous|toutes) [direct|directement|systématiquement|aussitôt] (dans|à|aux|en|au|mes|les|la|ma|mon) (mes|les|la|ma|mon) [spams|poubelle|corbeille|indésirables|panier|dossier spam|oubliettes]
    ? [vos|tes|ces] (det) [texts] (finissent|vont|partent|passent|c'est|filent|terminent) (tous|toutes) (dans|à|aux|en|au) (mes|les|la|ma|mon) [poubelle|corbeille|panier|oubliettes]
    ? [times] [que|ke|ou|où] [je|j|on|j'ai|jai] (me|m'|vous|suis|dois) (dois) [désinscris|désabonne|désinscrit|désabonné|désinscrire|désabonner|demande à|retire de]
    ? (quelle|quel) [partie|mot|lettre|syllabe|bout] (de|du|dans) (mot) [non|stop|arrêtez] … [échappe|comprenez|comprends|compris|pas|obscur]
    ? [toujours|encore] [abonné|abonnée|inscrit|inscrite] … [malgré|alors que|après]
    ? malgré (mes|ma|mon|plusieurs|de|toutes|multiples) (mes) (nombreuses) [stop|refus|désinscriptions|désinscription|désabonnement|demandes|relances|opposition|désabonnements] … [toujours|encore|reçois|texts|recevoir|continuez]
    [quitte|quitter|sors|sortir|abandonne|abandonner|me casse|me barre|retire|pars] (me) (de|du) [votre|vos|cette] (det) [list|club|groupe|communauté|newsletter|texts]
    (ne) (me|nous) comptez [plus|pas] (parmi|dans|comme|au nombre)
    ? [à la poubelle|poubelle|corbeille|aux oubliettes] [mon|ce|notre] [numéro|num|contact|nom|06]
    ? [mon|ce|notre] [numéro|num|contact|nom|06] … [à la poubelle|aux oubliettes|à la corbeille]
    [procéder|procédez|effectuer|effectuez|prendre en compte|enregistrer|enregistrez|valider|confirmer|prendre acte de|prenez acte de] (donc|svp|sans délai|immédiatement) (à) [ma|mon|notre] (demande) (de|d') [radiation|désinscription|désabonnement|opposition]
    ? ^ (non|mais|ça|cela|tout ça|ceci) (ne) [m'intéresse|m'intéressent|nous intéresse|nous intéressent|m'interesse|m'intéressait] (absolument|vraiment|strictement|toujours|du tout|plus|pas) [pas|plus|en rien|aucunement|nullement|rien] (du tout) $
    ? [pas|plus|aucun|aucune|jamais|nul|nullement] (du tout|eu) [besoin|envie|utilité] (de|d') [vos|tes] (det) [produits|services|texts|prestations|conseils|soldes|remises|bons plans|codes]
    ? [vos|tes|ces] (det) [texts|produits|articles|soldes] (ne|n') (me|nous|m') [correspondent|correspond|conviennent|convient|parlent|plaisent|intéressent|intéresse|concernent|apportent|tentent|branchent] (en|absolument|vraiment) [plus|pas|rien|guère|aucunement]
    ? [économisez|économise|gardez|épargnez|remballez|rangez|ravalez|remballe] (donc|vous) [vos|tes|votre] (det) [texts|salive|forfait|énergie]
    ? [qu'on|que l'on|qu'ils|que vous] (me|nous) [fiche|foute|fichiez|foutiez|laisse|laissiez|lâche] (enfin) (un peu) [la paix|tranquille|en paix|respirer|dormir|vivre]
    ? [laissez|laisser] [moi|nous|les gens|mes enfants|mon bébé|le monde] (donc|un peu) [dormir|vivre|respirer|souffler|bosser]
    ? [y a|il y a|vous avez vu|avez vous vu] (des) (gens|certains) (qui) [qui dorment|dorment|travaillent la nuit|l'heure qu'il est|l'heure]
    ? d'avoir (un peu) (enfin) [la paix|de paix]
    ? [clôturez|clôturer|clore|fermez|terminez|stoppez|annulez|résiliez|résilier|annuler|cloturer] (moi|svp) (det) [adhésion|abonnement|inscription|souscription] (det) (det) [texts|newsletter]
    ? [mettez|mettre|passez|passer|mets] (moi|nous|mon numéro|ces|vos|les) (texts) (en) [sourdine|mode silencieux|mode muet]
    ? [mon|notre] [phone] (n') [arrête|arrete|vibre|sonne|bipe|explose|sature|déborde|est saturé|est saturée|va exploser|en peut plus] … [texts|cause de vous|à cause]
    ? n'arrête pas de [vibrer|sonner|biper|clignoter] … [cause de vous|à cause de vous|vos|texts]
    ? [2|3|4|5|6|10|deux|trois|quatre|cinq|six|dix|nonante|cinquante|cent|vingt|mille|15|20|30|50|100] [texts] (en|par|chaque|cette|ce|dans) … [trop|abusé|stop|suffit|abus|sérieux|basta|marre|calmez|ça va pas]
    ? (ne) [n'ai|n'avons|nai|ai pas|j'ai|jai] (vous) [jamais|pas|nullement|absolument pas|pas du tout] (donné|consenti) [donné mon accord|donné mon consentement|donné mon autorisation|donné d'accord|autorisé cela|autorisé ça|autorisés à|autorisé à|consenti à|sollicité|sollicité vos|sollicité vos services|consenti|donné l'autorisation|donné la permission|donné ma permission|donné de consentement|souscrit à]
    ? (ne) vous (ai|avons) [jamais|pas] [autorisé|autorisés|autorisée|autorisées|demandé|sollicité|sollicités|donné] (à|mon|d'|l') [m'écrire|m'envoyer|me contacter|accord|autorisation|numéro|droit|permission|verb]
    ? [illégal|illicite|illégaux|illégale] … [sans accord|sans consentement|sans autorisation|sans mon accord|sans mon consentement|sans mon autorisation|rgpd|cnil]
    ? liste [robinson|ne m'appelez plus]
    ? [ce|mon|c'est un|c'est le] [phone] (est|n'est|sert|c'est) (désormais|bien) (celui|pas|que|un|une|uniquement|exclusivement|seulement) (celui) (de|d'|à|au|pour|du|réservé|aux) (mon|ma) [enfant|d'un enfant|fils|fille|mineur|boulot|travail|urgences|aux urgences|astreinte|professionnel|pro|bureau|hôpital|secours|gamin|garde] … [pub|pubs|publicité|promo|promos|évite|évitez|offres]
    ? [ce|mon] [phone] (est) [désormais celui de|celui de|maintenant celui de|à] [mon fils|ma fille|un enfant|mon enfant|mon petit fils|ma petite fille] … (small) (small) (small) [pub|pubs|évite|évitez|publicité|promos]
    ? [réservé|réservée|uniquement|exclusivement] (pour|aux|à|au|le|la|les|l') (les|mes) [urgences|travail|boulot|famille|service de garde|malades|patients|astreintes] … (pas) [pub|publicité|promo|texts|démarchage]
    ? [phone] [pro|professionnel|professionnelle|du travail|du boulot|d'urgence|de garde|d'astreinte] … [pas|non|aucune|aucun|ni|zéro] (pour|de|la) (det) [texts]
    ? ^ [ce|mon|ceci est un|c'est un|c'est une|c'est mon|c'est le] [phone] (est|sert) (une) [réservé aux urgences|pour les urgences|pour le travail|pour le boulot|professionnel|réservé au travail|réservé à ma famille|au boulot|au travail|uniquement au travail|uniquement pro|sert au travail|sert aux urgences|que pour le travail|que pour le boulot|que pour la famille|pour la famille seulement|est réservé aux urgences|est professionnel|est pour le travail|de garde d'hôpital|de garde de l'hôpital|d'astreinte|d'urgence|d'urgences] (uniquement|seulement) $
    ? ^ [c'est|ceci est|ici c'est|vous êtes sur|vous écrivez sur|vous écrivez à|vous écrivez au] (le|un|la|au) [phone] [d'un enfant|d'une enfant|un enfant|une enfant|d'un mineur|d'une mineure|un mineur|d'un gamin] $
    ? [me|nous] coûte* … [texts|abstenez|arrêtez|roaming|stop]
    ? [chaque|vos|ces|tes] [texts] (me|m'est|nous|m'|est) [coûte|coûtent|facturé|facturés|coutent|coute|payant|payants]
    ? [ayez|avoir] (au moins|svp) (un peu) [la décence|du respect|pitié|la gentillesse] (d'|de)
    ? [died|enterrer|n'est plus là|est plus là|nous a quittés|nous a quitté|au cimetière] … [vos|tes|ces|votre|de] (det) [sms|texto|textos|message|messages|pub|pubs|publicité|publicités|promo|promos|promotions|offres|spam|spams|newsletter|newsletters|rappels|relances|sollicitations|alertes|envois|mails|courriers|réductions]
    ? [died|enterrer|n'est plus là|est plus là|nous a quittés|nous a quitté|au cimetière] … [la reposer|le reposer|laissez la|laissez le|laissez nous|un peu de respect|clôturer|retirer|s'en moque|s'en fout|tranquille|plus besoin]
    ? [died|enterrer|n'est plus là|est plus là|nous a quittés|nous a quitté|au cimetière] … (small) (small) (small) [vos|tes|ces|votre|de] (det) [sms|texto|textos|message|messages|pub|pubs|publicité|publicités|promo|promos|promotions|offres|spam|spams|newsletter|newsletters|rappels|relances|sollicitations|alertes|envois|mails|courriers|réductions]
    ? [died|enterrer|n'est plus là|est plus là|nous a quittés|nous a quitté|au cimetière] … (small) (small) (small) [la reposer|le reposer|laissez la|laissez le|laissez nous|un peu de respect|clôturer|retirer|s'en moque|s'en fout|tranquille|plus besoin]
    ? [laissez|laissons] [le|la|les|lui] (donc|enfin) [reposer|tranquille|tranquilles|en paix] (en|enfin) (paix)
    ? [vos|tes|ces] (det) [texts] (elle|il|ils) [s'en moque|s'en fout|s'en fiche|en veut plus|n'en veut plus|en a plus besoin|n'en a plus besoin]
    ? [je|moi|nous] [pas|plus] [besoin|vouloir|veut|veux|vouloire|aimer|envie|intéresser] (de) [vous|message|messages|sms|texto|pub|promo|texts|ça]
    ? [moi|je] [fini|finir|terminer|arrêter|stop] [avec vous|avec ça|message|messages|sms|avec message|avec sms]
    ? [vous|tu] [arrête|arrêter|stop|finir|stopper|arrêté|cesser] (de|les|le|avec) (det) [texts|envoyer|écrire|moi]
    ? [pas|plus] [contacter|envoyer|écrire|déranger|appeler|écris] (moi|à|encore|plus|a) [moi|encore|sms|message|messages|texto]
    ? [appuyez|appuyer|cliquez|tapez|débrouillez|démerdez|arrangez|faites ce] … (pour) (me|m'|ne|que|de) [me sortir|me retirer|m'enlever|me désinscrire|me désabonner|reçoive plus|reçois plus|plus rien|ne plus|ça cesse|ça s'arrête]
    ? [appuyez|appuyer|cliquez|tapez|débrouillez|démerdez|arrangez|faites ce] … (small) (small) (small) [me sortir|me retirer|m'enlever|me désinscrire|me désabonner|reçoive plus|reçois plus|plus rien|ne plus|ça cesse|ça s'arrête]
    ? [veillez|veiller|assurez|assurer|faites|débrouillez|arrangez|démerdez|garantir|garantissez] (vous|en sorte|à) (à) (ce) que [mon|ce|je|j'|on|ma|nous|il|elle|mes] … [plus|plus jamais|plus rien|pas contacté|pas contactée|rien]
    ? (pour) que [je|on|nous|mon numéro|il|elle] (ne|n') (en|me) [reçoive|reçois|sois|soit|figure|apparaisse|entende|recevions|recoive] [plus|jamais]
    ? [elle|il|mari|femme|mère|père|maman|papa|mamie|copine|copain|fils|fille|soeur|frère] (ne|n'en|en) [veut|veu|souhaite|désire|supporte] [pas|plus|pu|rien] (rien) (de|d') (recevoir) [vos|tes|texts|recevoir]
    ? [elle|il|mère|père|maman|papa|mamie|grand mère|grand père|papi] … (a) [75|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95] ans … [laissez|retirez|arrêtez|lâchez|foutez|fichez|tranquille]
    ? [elle|il|ma fille|mon fils|le petit|la petite] (a) [7|8|9|10|11|12|13|14|15] ans … [n'a pas à|pas à recevoir|pas le droit|trop jeune|pub|pubs|évite|évitez]
    ? [mère|père|maman|papa|mamie|mamé|papi|grand mère|grand père|femme|mari|fille|fils] … [laissez la|laissez le|laissez les|foutez lui la paix|fichez lui la paix|laissez la tranquille] $
    ? pourquoi (est ce que) (vous|tu) [continuez|continues|insistez|persistez] (vous|tu) (à|de) (me) [verb|m'envoyer|m'écrire]
    ? pourquoi (est ce que) (vous) [m'embêtez|me harcelez|vous acharnez|m'écrivez encore|m'envoyez encore|me dérangez]
    ? (vous) (ne) [pouvez|pourriez|voulez|allez|pouvez vous] (donc|pas|vous) [me|nous] [lâcher|oublier|foutre la paix|ficher la paix|laisser tranquille|laisser en paix]
    ? [c'est|est ce|est il|c] (vraiment|bien|si) [nécessaire|obligé|indispensable|obligatoire] … (tous|autant|tant|ces|vos) (ces|vos) [texts]
    ? [pourrais je|puis je|pourrions nous|je pourrais|je peux|nous pourrions|pourrais|pourrait on] (ne|enfin|svp|bien) être [retiré|retirée|enlevé|enlevée|rayé|rayée|supprimé|supprimée|désinscrit|désinscrite|désabonné|désabonnée|oublié]
    ? [d'être|être] [retiré|retirée|enlevé|enlevée|rayé|rayée|supprimé|désinscrit|désinscrite|désabonné|désabonnée] (de|du|des) (la|cette|votre|vos) [list|texts]
    ? (ça|cela) vous [dirait|dérangerait|gênerait|ennuierait|embêterait|coûterait|arracherait] (beaucoup|trop|vraiment|la gueule|de|d'|pas) [d'arrêter|arrêter|de cesser|de me|de ne plus|cesser|stopper|d'oublier|oublier]
    ? merci (pour|de) (le|la|ce|cette|l'|cet) [énième|10e|10ème|dixième|centième|100e|100ème|20e|5e|3e|nième|millième|cinquième] [texts]
    ? [réveillé|réveillée|réveiller|réveil] (à|par|en) … [vos|tes|ces] (det) [texts]
    ? [texts] [dont|que] [tout le monde|personne|je|on] (se|m'en|s'en|ne|me) [fout|fiche|tape|moque|lit|veut]
    ? [préférais|était mieux|préfère|était plus belle] (ma vie|mon téléphone|la vie|quand) [sans|avant] [vos|tes|ces] [texts]
    ? [contactez|joignez|écrivez|contacter|joindre] (moi|nous|me) [uniquement|exclusivement|seulement|que|plutôt] [par|via] [mail|email|e mail|courriel|courrier|téléphone|la poste|lettre|écrit|whatsapp]
    ? [pas|plus|jamais|rien|surtout pas] (de|contact) [par|via] [sms|texto|textos|texte|message] (merci|svp|désormais) $
    ? ^ [par|via|uniquement par|seulement par|que par] [mail|email|courriel|courrier|la poste] (uniquement|seulement|ça suffit|svp|et pas par sms|pas par sms) [uniquement|seulement|ça suffit|désormais|dorénavant|pas par sms]
    ? (j'en|en|y) [fedup|stop] (de|aux|avec|d'|à) [vos|ces|tes|les|aux|des|d'|appels|sollicitations] (appels) (à|aux|de) [appels|dons|voeux|questionnaires|enquêtes|sondages|tracts|propagande|anniversaires|invitations|relances]
    ? ne [me|nous] [souhaitez|invitez|sondez|proposez|vendez|promettez] [plus|pas] (rien|mon|de|à|vos) (joyeux) (anniversaire|dons|voter)
    ? (ne|n') [voterai|voterons|vote|donnerai|donne|donnerons] [pas|plus|jamais] (un) (sou|rien) [pour vous|pour votre|à votre|pour eux|pour lui|à vous|pour votre parti]
    ? [vous pouvez|on peut|passez|pouvez vous] (passer) [passer à autre chose|à autre chose|passer à quelqu'un d'autre|à quelqu'un d'autre|votre chemin|changer de disque]
    ? [vous n'avez|vous avez|avez vous|n'avez vous|vs avez|vous avez vraiment] (donc|vraiment|que|pas) [rien d'autre à faire|rien d'autre à foutre|rien de mieux à faire]
    ? [rien d'autre à faire|rien d'autre à foutre|rien de mieux à faire] que (de|d') (me|nous) [verb|m'envoyer|m'écrire|envoyer]
    ? [regrette|regrettais|regrettons] (d'|de) [d'avoir|avoir|vous avoir] (vous) [laissé|donné|filé|communiqué|rempli|inscrit] (mon|notre|mes|ce|le) [phone|coordonnées|formulaire]
    ? [annulez|annule|annuler|résiliez|supprimez|résilie|stoppez] [moi|nous] (donc) [cette|mon|l'|la|cet|notre] [inscription|abonnement|souscription|adhésion] $
    ? [faut|veuillez|va falloir|faudrait|fo|il faut] [laisser|lâcher|oublier|quitter|sortir de|effacer] [mon|ce|notre|ma] [numéro|num|contact|ligne]
    [enlever|enlevez|retirer|retirez|sortez|virez|enlevé] moi (ça|sa|de ça|de là|d'ici)
    ? [messagerie|phone|répondeur|oreilles|boîte] vous dit merde
    ? ^ fin [merci|svp|cordialement]
    ? (ne) [suis|sommes|est|n'est|nest] plus (à|au|dans|chez) (l'|la|le|votre) [école|club|salle|crèche|cantine|association|cours|troupe|équipe] (de) [chez vous|depuis]
    ? [j'ai|on a|nous avons|jai|a] déjà (un|une|tout|le) [fournisseur|opérateur|assureur|banquier|garagiste|coiffeur|prestataire|mutuelle|assurance|isolation|panneaux|alarme|pompe à chaleur|ce qu'il faut|ce qu'il me faut] (merci|donc|et) … [ça ira|merci|no_use]
    ? [j'ai|on a|nous avons|jai] changé (de|d') (salon|salle|boutique) … (bonne continuation) [bonne continuation|no_use|merci pour tout]
    ? [c'est|ce n'est|cé|c] pas [moi|nous] (qui|ki|k) (ai|a|l'ai|vous) [ai demandé|a demandé|ai demander|l'ai demandé|me suis inscrit|me suis inscrite|ai inscrit|vous ai demandé|ai voulu] [à|ça|sa|ces|cela]
    ? [c'est|ce n'est|cé|c] pas [moi|nous] (qui|ki|k) (ai|a|l'ai|vous) [ai demandé|a demandé|ai demander|l'ai demandé|me suis inscrit|me suis inscrite|ai inscrit|vous ai demandé] $
    ? personne (ne|n') [a|n'a|na|veut|voulait|voudra] (jamais) (rien) [besoin|demandé|voulu|autorisé] (de|d') [ça|sa|cela|vos|rien|vous]
    ? [serait il|est il|serait ce|c'était|c'est|ce serait] [envisageable|possible|pensable|imaginable|faisable] (que|de|d') (ça|cela|vous|ces|vos) (m'|me) [cesse|cesser|arrêter|d'arrêter|arrêtiez|cessiez|me laisser|d'être enlevé|d'être retiré|d'être enlevée|d'être retirée|m'enlever|me retirer]
    ? vous (cherchez|voulez) (vraiment) (un|une|que je) [procès|plainte|porte plainte|les ennuis]
    ? ^ [du balai|de l'air|ouste|oust|dehors|dégagez|dégage|basta|à la niche|au revoir|du vent] (les|bande de|sales|espèce de|espèces de) [spammeurs|spammeur|vendeurs|voleurs|charlatans|rapaces|marchands|relous|casse pieds|parasites|sangsues|emmerdeurs|arnaqueurs|robots]
    ? [me sortir|sortez moi|me virer|virez moi] de [là|ça|cette histoire|ce truc|vos pattes|ce bourbier|cet enfer]
    désactivez [svp|moi|merci|ça|tout ça]
    ? (y|y a) [moyen|t il moyen|possible] de [plus|ne plus] (rien) [recevoir|resevoir|avoir] (ça|ces|vos|tout ça)
    ? (mais) [oubliez|oublie|oublié] moi $
    ? [une fois] (c'est|ça va) (bien) … [fois] (c'est) trop
    ? ^ (maintenant) (c'est|ça) (va) bon hein
    [texts] … (ça va une fois) maintenant c'est bon
    ? (mais|et|donc) (ce|ça) sera sans moi
    plus rien [here]
    ? (ne) [do] [plus|pas] (rien) sur (le|mon|ce|notre) [phone]
    [interrompre|suspendre|arrêter|stopper|cesser|refuser|annuler|terminer|interrompez|arrêtez|suspendez] (la|ma|votre|toute) [réception|diffusion|transmission|expédition] (de|des|d') (det) (det) [texts]
    [considérer|considérez|prendre|prenez|valoir|tenir] … (comme) (mon|ma|une|un) [désistement|désinscription|désabonnement|opposition|refus d'être]
    ? si (j'en|je|on|vous|tu|j) (en|m'en) [reçois|reçoit|recevons|recois|renvoyez|envoyez|renvoies] (encore|à nouveau|un) … [threat|reprisal]
    ? si j'en [reçois|recois] (encore) [un|une|un seul|d'autres]
    ? vais (tous) [vous signaler|vous dénoncer|porter plainte|vous poursuivre|faire un signalement|vous bloquer|vous attaquer|bloquer ce numéro|bloquer votre numéro|signaler ce numéro|signaler votre numéro|saisir la cnil|contacter mon avocat|contacter la cnil|alerter la cnil]
    ? [sinon|la prochaine fois|gare|faites gaffe|prenez garde] … [threat]
    ? [mon|mes|notre] [avocat|avocate|avocats] (se|vous|s') [se fera un plaisir|se fera une joie|s'occupera de vous|vous répondra|va vous répondre|se chargera de vous|sera ravi]
    ? ^ (stop) [arrêtons là|arrêtons ça|arrêtons tout|arrêtons les frais|arrêtons le massacre|arrêtons nous là|cessons|on arrête tout|on stoppe tout|on stop tout] $
    ? quand (est ce que) [allez vous|vous allez|vas tu|tu vas|comptez vous|vous comptez] (enfin) [arrêter|cesser|stopper|finir] (enfin|avec) (ce|ces|votre|vos) [nonsense|texts]
    ? [fed_alone] … [arrêter|stop|arrêtez|cesser|cessez|cesse]
    ? ^ [blocked] et [signalé|signalés|supprimé|supprimés|bloqué|dénoncé|effacé]
    ? [direct|directement|hop] (à|dans|au|aux) (la|les|mes) [corbeille|poubelle|spam|spams] [vos|tes|ces] (det) [texts]
    ? fait (déjà|bien) (2|3|4|5|10|deux|trois|quatre|cinq|dix|cent|mille|plusieurs|x) [times] que (je|j|on) (vous) (le|l') [demande|redemande|dis|écris|répète|réponds|l'écris]
    ? je vous [l'ai|ai] (déjà|bien) [dit|écrit|répété] (que) [non|stop]
    ? [j'avais|javais|j'ai|jai|on a|on avait] (bien|déjà|pourtant) [dit|écrit|envoyé|répondu|tapé|demandé] [stop|arrêt|d'arrêter]
    ? que (ce|cette) (message|sms|texto|fois) soit [le dernier|la dernière] (fois|svp|message|sms|que)
    ? [à l'avenir|désormais|dorénavant|à partir d'aujourd'hui|à partir de maintenant|dès aujourd'hui] plus [rien|aucun|aucune|un seul|de texts|jamais] (texts|merci|svp)
    ? [sors|sort|pars|retire|quitte|quitter|sortir] (de|du) (le|la|votre|ce|cette) [programme de fidélité|programme fidélité|club fidélité|programme sms|liste de diffusion|communauté]
    ? [sors|pars|quitte|sortir] (de) [votre|ta|cette] [boucle|liste|base]
    ? sortir du fichier $
    ? nos [routes|chemins] se séparent
    ? (ne) [fais|fait|faisons|font] plus partie (de|du|des) (vos|votre) [vos|votre|club|fichier|clients|abonnés]
    ? ^ [oust|ouste|du balai|dehors|hors de ma vue|du vent|dégage|dégagez|de l'air|allez hop] [oust|ouste|du balai|dehors|hors de ma vue|du vent|dégage|dégagez|de l'air|adieu|ciao] $
    ? (ne) (compte|vais|veux|pense) [rien vous acheter|rien acheter chez vous|rien acheter|rien commander|jamais rien acheter|plus rien acheter|rien t'acheter]
    ? [vos|tes|ces] (det) [texts|produits|remises|soldes] … [m'en contrefiche|m'en fiche|m'en fous|m'en tape|m'en bats|m'en balance|rien à faire|rien à foutre|m'en moque|contrefous|laissent de marbre|laissent froid|laissent froide|sortent par les yeux|par le nez|par les oreilles|par les trous de nez|hérissent|dégoûtent|rien à cirer|font mal|font du mal|blessent|blc|m'en cogne|m'en tamponne|m'en lave]
    [pas la peine|inutile|pas besoin|plus la peine|vain] de [vous fatiguer|te fatiguer|vous acharner|perdre votre temps|gaspiller|vous embêter|vous donner|persévérer|poursuivre vos]
    ? (vous|tu) [tirez|parlez|prêchez|criez|écrivez|écris|parles] dans le [vide|désert]
    ? [on|je|nous] [veut|veux|voulons|demande|demandons] (juste|seulement) la paix (ici|chez nous|stop|svp|merci)
    ? [du calme|calmos|tout doux|mollo|doucement|calmez vous|on se calme|calme toi|relax|lâchez du lest|levez le pied] (un peu) avec [vos|les|tes|ces] (det) [texts]
    [désactivez|désactiver|désactive|déconnectez|débranchez|désenregistrez|désincrivez|exemptez|excluez] [mine] (de|des|du|d') (det) (vos|votre|tous|toutes) [list|texts]
    ? [stoppez|arrêtez|arrêter|stopper|coupez|résiliez|annulez|résilier|annuler|résiliation|fin|clôture|désactivation|suspension|interruption|désactivez|désactiver] (immédiate|définitive|totale|complète|définitivement) (de|du|le|ce|votre|au) [service sms|service de messagerie|service texto|service d'alertes|service d'alerte|service de texto|service svp|programme sms|programme texto|service mms]
    ? ^ [stoppez|arrêtez|arrêter|stopper|stop] (le|ce|votre) service $
    [enlever|enlevez|retirer|désactiver|désactivez|supprimer|supprimez|ôter|retirez] (l'|le|la|les|cette) [option sms|l'option sms|alertes sms|alerte sms|service sms|notifications sms|option texto|l'option texto|l'alerte sms|les sms]
    ? vous [me|nous] [inondez|bombardez|harcelez|polluez|envahissez|submergez|noyez|assaillez|spammez|matraquez|asphyxiez|étouffez]
    ? vous [m'inondez|m'assaillez|m'étouffez|spammez]
    ? [overdose|indigestion|nausée|lassitude|allergie|allergique] (de|des|à|aux) [vos|tes|texts|ces] (texts)
    ? [utilisation|usage|utiliser|exploitation] (de) mon (numéro|portable|contact) … [pas|non|plus|jamais] (été) [autorisée|autorisé|permise|permis]
    ? (numéro) (est) (sur|en) liste rouge
    ? sans (mon|aucun|leur) [consentement|accord|autorisation] … [texts] … (illégal|illégaux|interdit|stop)
    ? [mon fils|ma fille|mon enfant|mes enfants|mon petit|un enfant|ma gamine|mon gamin] … [reçoit|recevoir|reçoivent] (encore|toujours) (vos|des|ces|cette|de) (la) [texts]
    ? l'âge (de|pour) [recevoir|vos|ces] (vos|ces|des) [texts]
    ? (dit|disent|veut|veulent) que vous [devez arrêter|arrêtiez|devez me laisser|me laissiez|devez plus|ne devez plus|cessiez]
    ? (il) [faut|faudrait|faudra|voudrais|veux|aimerais|exige|souhaite|serait temps|est temps|bien|demande|attends|grand temps|hâte] (absolument|vraiment|maintenant|enfin) que (tous) [vos|ces|tes|votre|cette|ce] (det) [texts] (s'|ça) [cessent|s'arrêtent|sarrêtent|arrêtent|cesse|s'arrête|arrête|prennent fin|prenne fin|finissent|finisse|stoppent|stoppe|disparaissent|disparaisse|se terminent]
    [vos|ces|tes|cette|votre] (det) [texts] (là) [doivent|devraient|vont devoir|ont intérêt à|doit|devrait|va devoir|faut que ça|il faut que ça|faut que ca] (s'|vraiment) [cesser|s'arrêter|sarrêter|arrêter|finir|stopper|prendre fin|disparaître|cesse|s'arrête|sarrête|stoppe|s'arrete]
    ? [arrêtez|arrête|cessez|stoppez|arretez|finissez en] (donc|un peu|svp|vite|maintenant) avec [les|toutes|tous ces|toutes ces|ces|cette|toute] (vos|ces) [texts|croquettes|produits|assurances|crédits|panneaux|formations|isolations|pompes|mutuelles|forfaits|voitures|chaussures|pizzas|burgers|voyages|abonnements|couches|jeux|paris|cures]
    ? [moved_on] … (small) (small) [arrêtez|cessez|stoppez|arretez] (donc|svp) [de|avec|vos|ces|tes|d'envoyer|de m'envoyer|svp|merci]
    [dernière|derniere|ultime|2e|3e|4e|5e|10e|2ème|3ème|4ème|5ème|10ème|deuxième|troisième|quatrième|cinquième|dixième|énième|centième] (et dernière) [fois|foi|fwa] (que|ke|k|q) (je|j|on|jvs|jvous) (vous|vs|te|le|l) (le|l) [dis|di|dit|demande|répète|l'écris|ecris|ecri|repete|redemande|réclame] (de) [stop|d'arrêter|arrêter|arrêtez|darreter|arreter|cesser|de cesser|de stopper|stopper|d'arreter|basta]
    ? [croyais|pensais|crois|pensait|croyait|étais sûr|étais sûre|étais certain|étais certaine|étais persuadé|étais persuadée|pensez|avais cru] (pourtant|bien|déjà) (d'|m') (déjà) [m'être désabonné|m'être désinscrit|m'être désinscrite|m'être désabonnée|métre désinscrit|être désinscrit|être désinscrite|être désabonné|être désabonnée|désinscrit|désabonné|avoir envoyé stop|avoir mis stop|avoir résilié|avoir répondu stop|avoir demandé l'arrêt|avoir dit stop|avoir dit non|avoir été clair|avoir été claire|être retiré|être sorti|être sortie|que c'était réglé|que c'était fini|en avoir fini|être débarrassé|être débarrassée|avoir annulé]
    ? [y a t il|y a|il y a|ya|existe t il|auriez vous|avez vous|vous avez] (un|une) [adulte|humain|responsable|être humain|personne|quelqu'un] (chez vous|de censé|de sérieux|d'humain|aux commandes|derrière) (pour|qui|capable) (peut|de|puisse|sait|pourrait) [couper|arrêter|stopper|éteindre|débrancher|faire cesser|désactiver|m'enlever|me retirer|mettre fin]
    ? [ce|mon|notre|cet] [phone] (c'|il|est|sert) (n'est|est|c'est|sert) (pour) (ma|mes|la|le|mon|les) (famille|proches|travail|amis|boulot|enfants|urgences) … pas (pour) [pour vos|pour vous|pour la pub|pour de la pub|pour les pubs|pour des pubs|vos|pour tes|à vous|aux pubs|aux marchands]
    ? (j'|je|g|ch|on) [j'ai|jai|ai|g|gé|chai|on a] [po|pô|pas|ja mais|jamais|pa|jms|jamé] [demandé|demander|demandai|demandez|dmd|dmdé|souhaité|voulu] (vos|de|ces|ça|à|tes|du) [texts|ça]
    ? [texts] … (small) (small) [h du matin|heures du matin|du matin|de la nuit|pleine nuit|2h|3h|4h|5h|6h|minuit|23h|un dimanche|le dimanche|jour férié] … [plus jamais|jamais plus|ça suffit|abusé|inadmissible|stop|arrêtez|non mais|plus jamais ça|sans moi|c'est non|faut arrêter]
    ? [expliquer|expliquez|explique|dire|dites|dis|transmettez|faites savoir|rappeler] (donc|svp) à (votre|vos|ton|la|au|vot) (putain de|foutu|cher) [robot|robots|ordinateur|machine|système|patron|chef|collègues|équipe|service|ordi|logiciel|algorithme|marketing|direction|standard|appli|automate|secrétaire|commercial|commerciaux|stagiaire] … [d'arrêter|de me lâcher|de m'oublier|j'en veux pas|je veux plus|je ne veux|que non|c'est non|stop|de cesser|de ne plus|de me laisser|d'oublier|j'en veux plus|je n'en veux|me fiche la paix]
    ? [m'a inscrit|m'a inscrite|m'a abonné|m'a abonnée|me suis inscrit|me suis inscrite|me suis abonné|me suis abonnée|m'ont inscrit|m'ont inscrite|ai cliqué|ai coché] (par erreur|sans faire exprès|par accident|sans le vouloir|sans me demander|sans mon accord|par mégarde|pour rire|pour jouer) … [annuler|annulez|arrêter|arrêtez|retirer|retirez|enlever|enlevez|supprimer|défaire|désinscrire|désabonner|me retirer|me désinscrire|m'enlever|me désabonner]
    ? c'est (déjà|quand même) (la|le|au moins la|au moins le) [deuxième|2ème|3e|3ème|troisième|quatrième|4e|4ème|cinquième|5ème|5e|sixième|6e|septième|7e|huitième|8e|neuvième|9e|dixième|10e|10ème|énième|centième|vingtième|quinzième] [texts] (de|en|depuis) (la|cette|moins|ce|le) [semaine|journée|jour|mois|aujourd'hui|matinée|une semaine|deux jours|lundi|matin|hier]
    ? [ma|mon|notre|feu|feue] [défunt|défunte|feu|feue|pauvre|regretté|regrettée] [relative] … (small) (small) [vos|tes|ces] (det) [texts]
    ? [demandé|dit|redemandé|prévenu|écrit] [gentiment|poliment|calmement|courtoisement|déjà] … (small) (small) (là) [je demande plus|demande plus|j'exige|ça suffit|demanderai plus|c'est fini|je rigole plus|je ne rigole plus|je ne demande plus|je ne serai plus]
    ? (pour|faut|à qui|supplier|prier|payer) (pour) (que) [sortir|partir|disparaître|être rayé|être retiré|être enlevé|être oublié|être sorti|m'extraire|se débarrasser|dégager] (de|des|du) [votre|vos|ta|tes] (det) [fichier|fichiers|liste|listes|base|bases|listing|répertoire|mailing|diffusion|crm|contacts|système]
    ? (au|qu'au|après|dès|le|un|mon) (le|un) [premier|seul|deuxième|troisième|dernier|simple|énième|1er|2e|3e] [non|stop|refus|nan] (vous|ça|tu|aurait|devrait|devait) [aviez compris|avez compris|auriez compris|aurait suffi|suffirait|suffisait|aurait suffit|suffi|suffit|était clair|aviez pigé|comprendriez|avais compris|auriez pigé|devait suffire|devrait suffire|suffire|aurait dû suffire|vous auriez compris|vous aviez compris|vous comprendriez]
    ? ^ [vous|on|vs] [pouvez|pouvait|pourriez|peut|pouver|pourrais] (donc|vraiment|maintenant|peut être|enfin|juste) [arrêter|stopper|cesser|areter|arreté|arrêté|arreter] (avec) [mtn|maintenant|svp|merci|là|ça|là maintenant|tout ça|s'il vous plaît|stp|définitivement|ces trucs|vos trucs|un peu|de suite] $
    ? ^ [nn|non|nan|no|nop|nope|naan] (merci|mci|mrc|svp) [jveux|jveu|j'veux|je veux|je veut|jv|jen veux|j'en veux] [plus|pas|pa|pu|plu|ps] $
    ? [aviez|avez|avait|m'aviez] [dit|promis|assuré|juré|certifié] (que) (c'était|ce serait|ça serait|cétait) (un|le|la|une) (seul|dernier) [seul|dernier|dernière|seule|unique] [texts|fois]
    ? [préfère|préférerais|aimerais mieux|j'aimerais mieux|plutôt|mieux vaut|aime mieux|aimerais autant] … (small) (small) que (de|d') (continuer à) [recevoir|lire|voir|entendre|subir|supporter|revoir|relire] (encore) (un|une|vos|un seul|un autre) (de) (vos) [texts|de vos]
    [enlevez|retirez|virez|dégagez|sortez|effacez|supprimez|jartez|zappez|enlève|retire|vire|dégage] (donc|vite|svp) [mon|ce|notre|mes] [phone|contact|numéro|num|coordonnées] (de|des|du|dans) (toutes|tous) [vos|votre|tes|ton|ta] (det) [bails|bail|trucs|truc|machins|machin|bazar|listes|fichiers|list|affaires|histoires]
    [fermez|coupez|fermer|couper|tarissez] (donc) (moi) (le|les|votre|ce) [robinet|robinets|vanne|vannes|tuyau] (à|de|des|aux) (det) [texts]
    (aucune|pas|plus|zéro|nulle) (aucune) [envie|aucune envie] (d'|de) [avoir|recevoir|entendre|lire|prendre] (de|d') (parler de) [vos nouvelles|vous|vos messages|vos sms|vos textos|vos pubs|vos offres|tes nouvelles]
    ? ^ (moi|nous) (c'est) [sans façon|très peu|hors de question|pas question] (pour) (vos|tes|les|ces) [texts|sms|promos]
    [considérez|voyez|prenez|notez] (donc) [mon|ce|notre] [phone|numéro|num] comme [inactif|perdu|mort|supprimé|hors service|inexistant|effacé|interdit|résilié|indisponible|privé]
    [tous|toutes] (les) [2|3|deux|trois|quatre|cinq|dix|4|5|10] [jours|heures|minutes] (un|une|vos|votre|encore) (un|une) [texts] … [stop|ça suffit|c'est trop|arrêtez|abusé|marre|assez|cessez|lassant|lourd|relou|pénible]
    ? [écrivez|envoyez|parlez|vendez|proposez|adressez] (donc|plutôt) (ça|vos|cela) (texts) à [quelqu'un|des gens|ceux|celui|celles|des personnes] (que|qui) (ça|ça les) [intéresse|en veut|en veulent|s'en soucie|veulent|demandent|lisent|achètent|ça intéresse|intéressent]
    [considérez|tenez|prenez|notez] (donc) [mon|notre] [abonnement|inscription|adhésion|accord|consentement|autorisation] (pour|comme) [résilié|résiliée|terminé|terminée|annulé|annulée|caduc|caduque|fini|finie|révoqué|révoquée|retiré|retirée|nul]
    ? [j'en|on en|jen|je|nous en] [reçois|recevons|reçoit|recois|ai reçu|ai eu] (au moins|jusqu'à|déjà|bien) [deux|trois|quatre|cinq|six|sept|huit|dix|2|3|4|5|6|7|8|10|15|20|une dizaine|des dizaines|plein] (texts) (par|tous|chaque|en) (les) [jour|jours|semaine|heure|matin|matins] … [blague|abusé|trop|stop|ridicule|abus|insupportable|marre|assez|sérieux|suffit|arrêtez|n'importe quoi]
    [laissez|gardez|sortez|tenez|retirez|enlevez] (le|la|mon|ma|ce|cette) [phone|relative] (de) (ma|mon|notre) (relative) [en dehors|hors|à l'écart|loin] de [vos|votre|tes]
    ? [changer|change|changé|changerai|changer de] (mon|de|d') [numéro|num|téléphone|opérateur] … [à cause de vous|à cause de vos|pour vous fuir|pour vous échapper|pour ne plus vous|par votre faute|pour avoir la paix|pour être tranquille]
    [n'ai|ai|n'avons|avons|nai] (vous) (jamais) donné [aucun|aucune|le moindre|la moindre|nul] [consentement|accord|autorisation|permission|aval]
    ? (moi|je) [pas|plus] [acheter|vouloir|besoin|aimer|intéresser|comprendre] … [vous pas|toi pas|vous plus|pas vous|vous arrêter|vous stop] [envoyer|écrire|message|messages|déranger|sms|continuer|envoyer sms]
    ? [impossible de dormir|peux plus dormir|m'empêchent de dormir|empêche de dormir|arrive pas à dormir|arrive plus à dormir|réveillé par|réveillée par|réveillés par] (avec|à cause de|par) (toutes|tous) [vos|ces|tes] (det) [texts]
    ? [vos|ces|tes] (det) [texts] … (small) (small) [coupez|arrêtez|stoppez|désactivez|cessez|gardez|annulez|virez|remballez|reprenez] [les|tout]
    ? [plutôt|préfère|préférerais|mieux|j'aime mieux|aimerais mieux] & [que de lire|que de recevoir|que lire|que recevoir|que de voir|que d'ouvrir|que de subir|que de supporter] & [texts]
    [annulez|annuler|virez|dégagez|rangez|remballez|dégage|remballe] (moi|donc) [ces|vos|tes|toutes ces|tous ces|toutes vos] (det) [texts]
    ? [vous a|vous ai|t'a|t'ai|vous avons|vous avait|vous avais|vs a|vs ai] (déjà|bien|pourtant) [dit|répondu|signifié|écrit] (que) [non|nan|c'était non|niet]
    ? ^ (merci|et|mais) pas de [ça|ca|cela|tout ça|spam|trucs comme ça|ces trucs] [chez moi|chez nous|ici|avec moi|sur mon téléphone|avec nous|dans mon téléphone|sur mon portable] (merci|svp) $
    [merci de|veuillez|prière de|svp|vous prie de|pouvez|pourriez vous] passer votre chemin
    ? [vos|ces|tes] (det) [texts] (là|franchement|moi) [j'en peux plus|jen peux plus|n'en peux plus|en peux plus|j'en peux pu|j'en ai marre|j'en ai assez|j'en veux plus|j'en veux pas|j'en veux pu|c'est plus possible|on en peut plus|je peux plus]
    [j'veux|jveux|jveu|j'veu|chveux|j'veut] [pu|plus|pus|pas|plu] (rien) (du tout) (savoir|entendre|recevoir|avoir) (parler) [de vos|de tes|de vous|de toi|de votre|avec vous]
    ? [c'était|merci|ce fut|sympa|c'était bien|c'était cool] … mais [j'arrête|je stoppe|je quitte|j'arrête là|je me désabonne|je me retire] (ciao|merci|là|bye|adieu) $
    ? [compris|comprenez|compreniez|comprendre|pigé|capté|saisi|imprimé|percuté] que [c'est non|c'était non|je veux plus|je ne veux plus|j'en veux plus|non c'est non|j'en voulais pas|je voulais plus|c'est terminé|c'est fini|je n'en veux plus|je n'en voulais pas|je ne suis pas intéressé|je suis pas intéressé|je suis pas intéressée]
    [dit|demandé|répété|redis|dis|demande] (déjà|2|deux|3|trois|4|5|10|dix|plusieurs|mille|cent) (fois) (fois|déjà) de (ne) [plus|pas] me [do] (de|vos|des|ces|les)
    [dit|demandé|répété|redis|dis|demande|écrit|signalé] (déjà|2|deux|3|trois|4|5|10|dix|plusieurs|mille|cent) (fois) (fois|déjà) de (ne) [plus|pas] [m'envoyer|m'écrire|m'adresser|m'appeler|m'embêter|m'importuner] (de|vos|des|ces|les)
    halte (au|à|aux) (la|vos|tous|toutes) [texts|spam|spams|harcèlement|démarchage|pub|publicité|matraquage]
    ? pourquoi (vous|est-ce que|donc) (ne|vous) [me retirez pas|m’enlevez pas|me désinscrivez pas|me désabonnez pas|m’avez-vous pas retiré|suis-je encore|je suis encore|suis-je toujours|je suis toujours|me supprimez pas|je reçois encore|je reçois toujours] (sur|dans|de|vos|des|ces) (la|votre|vos) [liste|listes|messages|sms|textos|pubs]
    [ai|avais|avait|avons] (déjà) demandé (à) [être désinscrit|être désinscrite|être désabonné|être désabonnée|être retiré|être retirée|être supprimé|être supprimée|à être retiré|à être désinscrit|à être désinscrite] (de|faites)
    ne [me|nous] [laissez|gardez|laisse|mettez|maintenez] (pas|plus) (sur|dans) (la|votre|vos|cette) [liste|listes]
    [pas de|plus de|stop] (la) [pub|pubs|publicité|publicités] dans ma boîte aux lettres (et|ni|ou) (encore|non) [sur mon téléphone|par sms|sur mon portable|sur mon numéro|par téléphone]
    renonce (à|aux) (vos|tous) [texts] (par texto|par sms)
    ? non merci (et) (à) [à l’avenir non plus|l’avenir non plus|ni maintenant ni jamais|ni aujourd’hui ni demain]
  `,
  stop_all: `
    (je|on) (ne) [veux|veut|voudrais|voulons|souhaite|jveux|jveu] [plus|pu|plu] (absolument|strictement) rien (recevoir) (du tout) (de|venant de) [toutes vos marques|aucune de vos marques|vos marques|votre groupe]
    ^ [coupez|arrêtez|stoppez|cessez] tout (svp|merci|maintenant|immédiatement) $
    [plus|pas|aucun|aucune|rien|jamais] (de|d') (texts) (ni) de vous ni (de|d'|des) (vos|votre) (autres) [company]
    [cease] tout (det) $
    ^ (je veux|je voudrais|il faut|veuillez) tout [arrêter|stopper|cesser|annuler] $
    [cease] (absolument) tout (envoi|contact|message|sms|communication|ça)
    [cease] … [toutes|tous|aucune|aucun] (de) (vos|les|tes) … [company]
    [plus|pas] … [toutes|tous|aucune|aucun|toute] (de) [vos|tes] … [company]
    [désabonnez|désinscrivez|désabonner|désinscrire|désabonne|retirez|retirer|enlevez|supprimez|rayez] (moi|me) (de|d') [tout|toutes|tous|l'ensemble|partout]
    [de|d'] [toutes|tous] [vos] (det) [company] $
    [de|d'] [toutes|tous] les [listes|newsletters|abonnements|fichiers|marques|enseignes] $
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
    vous pouvez [de nouveau|à nouveau] [m'écrire|me contacter|m'envoyer]
    [ajoutez|mettez|rajoutez|remettez] [moi|mon numéro] [à|sur|dans] (la|votre|vos) [liste|listes|liste de diffusion|newsletter] (svp) $
    [je reprends|reprendre] mon abonnement
    [je me réabonne|me réabonner|je me réinscris|je me réinscrit]
    ? ^ (oui) [prévenez-moi|avertissez-moi|tenez-moi au courant] par sms [des promos|des offres|des soldes|des nouveautés|quand il y a des promos|dès qu'il y a des promos]
    [veux|voudrais|peux|puis-je|souhaite|aimerais] (à nouveau) ravoir (les|vos|la) [sms|messages|newsletter|offres|rappels|promos|textos]
    [puis-je|je peux|je veux|je voudrais] (à nouveau|de nouveau) recevoir (à nouveau|de nouveau) [les rappels|vos rappels|la newsletter|les promos] (à nouveau|de nouveau)
    ? ^ (renvoyez|envoyez) [renvoyez-moi|renvoyez moi] (encore|à nouveau|de nouveau|svp) (vos|les|la) [sms|messages|offres|newsletter|promos]
    ? ^ (bonjour) (je) [voudrais|veux|souhaite|souhaiterais|aimerais|veux bien] (bien) (aussi) recevoir (de nouveau|à nouveau|toutes|tous) (vos|les) [infos|informations|sms|alertes|messages|promos|offres|nouvelles|actus|actualités|textos|notifications|rappels] $
    ? comment (on|je|puis je|peut on|faire pour) [s'inscrit|s'inscrire|m'inscris|m'inscrire|s'abonne|s'abonner|m'abonne|m'abonner|recevoir|être prévenu|être prévenue] (aux|à|pour|vos|les|recevoir) (vos|les) [alertes|infos|sms|messages|notifications|promos|newsletter|offres|rappels|actus]
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
    [veux|voudrais|souhaite|aimerais|peux|puis je|pourrais] (à nouveau|bien) [revenir|être à nouveau|être remis|être remise|être rajouté|être rajoutée|retourner|être réinscrit|être réinscrite] (sur|dans) (la|votre|vos|les) [liste|contacts|listes|fichier|diffusion]
    [rebranchez|rallumez|rétablissez|relancez|réactivez|remettez|rebranche|réactive] (moi) (les|vos|mes) (det) [texts]
    me [remettre|rajouter|réintégrer|réinscrire|remettrez|remettez|rajoutez] [dans|sur|à|parmi] (det) [liste|list|contacts|abonnés|destinataires]
    [m’ajouter|m’inscrire|me mettre|me rajouter|ajoutez-moi|inscrivez-moi|mettez-moi|rajoutez-moi|ajoute-moi] (à|sur|dans|aux|pour) (la|votre) (liste) (pour|des|de) (les|vos) [alertes|rappels|infos|messages|notifications|textos|avis|newsletter|nouvelles|promos|liste d’alertes|liste d’infos] (sms|météo)
    [rappels|messages|alertes|sms|infos] me manquent [remettez-les|remettez|réactivez-les|réactivez|renvoyez-les|rétablissez-les]
  `,
  help: `
    ^ (bonjour) [de quoi s'agit-il|c'est quoi ça|est-ce que c'est payant|c'est payant|est-ce une arnaque|c'est une arnaque|c'est une arnaque ou quoi|est-ce que c'est une arnaque|plus d'infos svp|plus d'informations svp|votre nom svp|votre nom s'il vous plaît|pourquoi m'écrivez-vous|pourquoi vous m'écrivez] $
    à quelle [société|entreprise|boîte|boutique] ai-je affaire
    [pourquoi|pk|pq|pourquoi est-ce que] (je) [je reçois|est-ce que je reçois|on reçoit] (encore) (vos|ces|tous ces|des) [texts] $
    (comment|où) [comment on se désabonne|comment je me désabonne|comment se désabonne-t-on|comment on se désinscrit|comment je me désinscris] $
    [comment|où] [on se désabonne|je me désabonne|on se désinscrit|je me désinscris|puis-je me désabonner]
    (quelle est|c'est quoi) [quelle est votre|c'est quoi votre|votre] [adresse mail|adresse e-mail|adresse email] $
    (combien|ça) [combien coûtent|combien ça coûte|combien coûte|ça coûte combien|c'est combien] (vos|ces|ce|les) [texts]
    [est-ce gratuit|c'est gratuit|sont gratuits|est-ce payant|c'est payant] (vos|ces|ce|les) [texts]
    ^ (mais) [qu'est-ce que c'est que|c'est quoi] (ce|ces|vos) [texts] $
    comment on [se désinscrit|se désabonne|s'en va|sort de là|sort de cette liste]
    [je fais comment|on fait comment|je m'y prends comment] pour [arrêter ça|me désabonner|que ça cesse|sortir de là|que ça s'arrête]
    ^ [je fais comment|on fait comment] pour arrêter $
    ^ (mais) (je dois|faut|il faut|on doit|je) [je dois écrire quoi|je dois répondre quoi|je réponds quoi|j'écris quoi|faut écrire quoi|faut répondre quoi|il faut répondre quoi|je tape quoi] $
    [c'est payant de|ça coûte quelque chose de|est-ce payant de|est-ce que c'est payant de] [répondre|vous répondre|répondre stop]
    [comment on fait pour|comment faire pour|comment fait-on pour|comment je fais pour|où|on fait comment pour] (bien) [me désabonner|se désabonner|me désinscrire|se désinscrire|que ça s'arrête]
    [comment on fait pour|comment faire pour|comment fait-on pour|comment je fais pour|on fait comment pour] [arrêter|arrêter ça|arrêter tout ça] $
    [faut|je dois|dois-je|il faut|qu'est-ce que je dois|qu'est-ce qu'il faut|on doit] (que) [taper|envoyer|répondre|écrire] (quoi) pour [se désabonner|me désabonner|que ça s'arrête|se désinscrire|me désinscrire|ne plus recevoir|ne plus en recevoir]
    ? (mais) [de quelle société|de quelle entreprise|de quelle boutique|de quel magasin|de quel organisme|de quel site] [s'agit il|s'agit-il|il s'agit|venez vous|provient|vient|êtes vous]
    ? ^ [pk|pq|pkoi|pourquoi|prk] (est-ce que) [je recois|je reçois|j'ai reçu|jai recu|j'ai recu] [ça|ca|cela|ce message|ce sms|ce texto|ces messages] $
    ? [parler à quelqu'un|parler avec quelqu'un|parler à qqun|parler a qqn|avoir quelqu'un] (de) [de vivant|de réel|de vrai|d'humain|en vrai|pas un robot|pas à un robot]
    ? (ça|ca|cela) [concerne quoi|parle de quoi|correspond à quoi|sert à quoi] (au juste|exactement) [votre message|ce message|ce sms|votre sms|votre texto|ce texto|vos messages|vos sms|ces messages]
    [quelle est la procédure|quelle procédure|c'est quoi la procédure|quelle est la démarche|quelle démarche|quelle est la marche à suivre|quelle est la manip] pour (me|se) [désabonner|désinscrire|retirer|désengager]
    [qu'est ce que je dois|que dois je|je dois|que faut il|qu'est ce qu'il faut|faut|quoi] [envoyer|écrire|répondre|taper|faire|mettre] (comme mot|quoi) pour ne plus [recevoir|être|avoir]
    [voudrais|veux|souhaite|aimerais|demande] (un|une|parler à un|avoir un) [interlocuteur humain|vrai interlocuteur|conseiller humain|vrai humain|vraie personne|être humain|humain]
    [quelqu'un|une personne|un humain|un être humain|une vraie personne|un conseiller|un vrai humain] (de réel|de vrai|en vrai|chez vous) [peut me|pourrait me|peut il me|peut m'|pourrait m'|peut nous] (répondre|rappeler|aider|expliquer|appeler)
    [quelqu'un|une personne|un humain|un être humain|une vraie personne|un conseiller] (de réel|de vrai|en vrai) (peut|pourrait) [m'aider|m'expliquer|m'appeler|peut m'aider|peut m'expliquer|peut m'appeler]
    (je|j'y) (ne) [comprends|comprend|pige|capte] [rien|pas] … [vous pouvez m'appeler|pouvez vous m'appeler|appelez moi|expliquez moi|vous pouvez m'expliquer|pouvez vous m'expliquer|quelqu'un peut|rappelez moi]
    [comment|coment|komment] (on|je|t on) (fait|fais) (pour) (se|me) [désabonne|désinscrit|désinscris|désabonner|désinscrire] (de|du|d') (ce|cette|votre|vos) (truc|liste|machin|service|texts)
    ^ (je|moi) [veux|voudrais|veux parler à|voudrais parler à|parler à|passez moi|à] [un humain|un conseiller|une conseillère|une vraie personne|un vrai humain|un agent|un être humain|quelqu'un de réel] $
    ^ [un conseiller|une conseillère|une vraie personne|un vrai humain|un être humain|quelqu'un de réel] $
    ^ (à|a) quoi (ça|cela) [correspond|correspondent|rime|sert|servent] (ce|ces|votre) [message|sms|texto|messages|numéro]
    [qui êtes|ki êtes] vous (et|mais) [comment|pourquoi|d'où] … [numéro|num|écrivez|m'écrire|m'écrivez|envoyez|m'envoyez|contactez|messages|sms|coordonnées|connaissez]
    [qui êtes|ki êtes] vous [pour m'écrire|pour m'envoyer|au juste|exactement|derrière]
    ^ (mais|et|bonjour|salut) [vous|vs] [êtes|ete|etes] [qui|ki] (au juste|au fait|svp) $
    [vous|vs] [êtes|ete|etes] (de) [quelle|quel] [firm]
    [qui|ki] (est ce|est) (qui) [m'écrit|m'envoie|m écrit|m envoie]
    [qui|ki] est à l'appareil
    [quelle|quel|quele] (est) [votre|cette] [firm]
    ^ (c'est|de|bonjour|pour) [quelle|quel|quele] [firm] $
    [quelle|quel|quele] [firm] [êtes|est ce|c'est|m'écrit|m'envoie|vous]
    [quel est|c'est quoi|c quoi|cest quoi] [ce|cette|votre|le nom de votre] [numéro|message|sms|num|firm|entreprise]
    [connais pas|reconnais pas|pas enregistré] [ce|votre] [numéro|num] (qui|vous)
    [connais pas|reconnais pas] (qui) [qui êtes vous|vous êtes qui|qui c'est|c'est qui]
    (de) (la) part de qui
    [how] (ne) plus (recevoir|être|avoir) (det) (det) [texts|contacté|contactée|recevoir|sollicité]
    [comment|où|à quel numéro|par quel moyen] (puis je|peut on|je peux|on peut|faire pour|est ce que je peux|pouvons nous) [vous|te] (vous) [joindre|contacter|appeler|parler|joint|contacte|téléphoner]
    [parler|joindre|discuter] (à|avec) (un|une) (vrai|vraie) [conseiller|conseillère|humain|vraie personne|interlocuteur|être humain|service client]
    [parler|joindre|discuter] [à|avec] (un|une) [quelqu'un de réel|quelqu'un de chez vous|vrai quelqu'un|personne réelle]
    [parler|discuter] [à|avec] quelqu'un $
    avoir (un|une|quelqu'un) (vrai|vraie) [conseiller|conseillère|humain|vraie personne|quelqu'un|interlocuteur|être humain|agent]
    [quel est|donnez moi|c'est quoi] (votre|le) (numéro) [de téléphone|du service client|de contact|d'appel] $
    quels sont mes droits
    [how] (de) (se|me|vous|nous|m) (faire) [leave_list]
    [how] (de) (se|me) (faire) [leave_list] (de) (recevoir) (det) (det) [texts]
    [how] (ne) plus [get|être]
    [how] (ne) plus [get|être] (det) (det) [contacted|texts]
    ^ (mais|et) [c'est|c|cest|t'es|tes|t|tu es|vous êtes|vs etes] [qui|ki] $
    ^ (mais|et) [qui|ki] [c'est|c|cest] [ça|là] $
    ^ [c'est|c|cest] [qui|ki] [ça|là]
    [c'est|c|cest] [qui|ki] [qui m'écrit|qui m'envoie|ce numéro|au juste|au fait]
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
    ^ (j'ai|jai|je|on a|moi) [besoin d'aide|besoin aide|besoin d'un coup de main|besoin de votre aide|besoin qu'on m'aide] (svp|là|ici|moi) $
    (y a|est ce qu'il y a|il y a|y a t il|ya|auriez vous|avez vous) [quelqu'un|un humain|une personne|un conseiller|qqun|qqn|une vraie personne] (à qui|avec qui|pour|que) (je|on|me) (peux|puisse|pourrais|peut|puis) [parler|appeler|joindre|contacter|répondre|aider|m'aider|discuter|expliquer|m'expliquer]
    [c'est quoi|c koi|quoi|à quoi rime] (ce|cette|votre|le) [message|sms|texto|truc|liste|numéro] (et|puis) [qui m'a inscrit|qui m'a inscrite|qui êtes vous|vous êtes qui|qui m'écrit|comment vous avez|d'où vous|qui vous]
    ^ (mais|et|bonjour|du coup) (ça|ca|cela) [marche|fonctionne] comment (ce truc|votre truc|ce service|en fait) $
    ^ (mais|et|bonjour|du coup) comment (ça|ca|cela) [marche|fonctionne] (ce truc|votre truc|ce service|en fait) $
    ^ (mais|et|bonjour) (alors|mais) comment (on|je) (se|me) [désabonne|désinscrit|désinscris|désabonner|désinscrire] $
    ^ (je|j'y|mais|désolé|bonjour) (je) (ne) [comprends|comprend|pige|capte|compris] (pas|rien) (à) [ce que c'est|ce message|votre message|de quoi il s'agit|de quoi vous parlez|le message|votre sms|ce sms|c'est quoi|pas ce message|pas votre message|pas ce que c'est|rien à ce message|rien à votre message] (du tout) $
    [qui|ki] (est|se) (cache|trouve) [se cache derrière|derrière|cache derrière] [ce numéro|ce message|ce sms|ces messages|ces sms|ce num]
    [qui êtes-vous|c’est qui|vous êtes qui|qui est-ce|qui m’écrit] (et|svp) [pourquoi ce message|pourquoi ce sms|c’est pour quoi|pourquoi vous m’écrivez|pourquoi m’écrivez-vous|que voulez-vous|c’est à quel sujet|pourquoi ce texto|vous voulez quoi]
    [n’arrive pas à me connecter|arrive pas à me connecter|peux pas me connecter|impossible de me connecter|n’arrive pas à accéder|n’arrive plus à me connecter|n’arrive pas à entrer] & [aidez-moi|aide|comment faire|que faire|coup de main]
  `,
  access: `
    ? vous avez [eu|trouvé|pris|récupéré] mon numéro (de) (téléphone|portable|tel) [où|où ça|comment|par qui]
    [l'intégralité de|la totalité de|l'ensemble de] [own_docs]
    [qui a|qui] [consulté|lu|ouvert|vu|regardé] [mon dossier|ma fiche|mes données|mon compte]
    [à quoi servent|pourquoi avez-vous|que faites-vous de|que faites-vous avec|à quoi vous servent] [mes données|mes infos|mes informations|mes coordonnées]
    depuis quand [avez-vous|vous avez|détenez-vous] [own_ways|own_docs]
    [y a-t-il|il y a|avez-vous] (une|des) [note|notes|remarque|remarques|mention|annotation] sur moi
    [quelles sociétés|quelles entreprises|quels partenaires|qui] (ont|a) [ont reçu|a reçu|ont eu|détient] [own_ways|mes données]
    ? [je veux|je voudrais|puis-je|je souhaite|j'aimerais|peut-on] (pouvoir) [accéder à|voir|consulter|avoir accès à] [own_docs]
    [à qui|à quelles sociétés|à quelles entreprises|avec qui] (avez-vous|vous avez|avez vous) [transmis|donné|vendu|communiqué|partagé|cédé] [own_docs|own_ways]
    me [communiquer|transmettre|fournir|envoyer|faire parvenir] (l'ensemble|la totalité|une copie|copie|toutes) (de|des|les) (mes) données (personnelles) [me concernant|à mon sujet|sur moi]
    [transmettez-moi|transmettez moi|communiquez-moi|communiquez moi] [mes résultats|ma fiche|mes données|mon dossier]
    [un|le] tirage (papier|complet) de (toute) [ma fiche|mon dossier|mes données|mon historique]
    [accès à|accès aux|accéder à|accéder aux|voir|consulter|copie des|copie de] (toutes) (les) [informations personnelles|infos personnelles|données personnelles|informations|données|infos] que vous [conservez|avez|gardez|détenez|stockez] (encore) [sur moi|de moi|à mon sujet]
    [qu’est-ce qui est|qu’est ce qui est|ce qui est|c’est quoi qui est|qu’est-ce qu’il y a|qu’est-ce que vous avez|ce que vous avez|ce qu’il y a] (d’) [écrit|noté|marqué|inscrit|mis|d’écrit|d’inscrit|de noté] … [dossier|fiche|fichier|système|papiers|carte|fiche d’adhérent|dossier médical|registre|registres]
    [qu’est-ce qui est|ce qui est|me dire ce qui est|voir ce qui est|savoir ce qui est|savoir ce qu’il y a|dire ce qu’il y a|ce qu’il y a] (écrit|noté|marqué|inscrit|enregistré) [dans|sur] [mon|ma] [dossier|fiche|fiche d’adhérent|carte|dossier médical|fiche client|carte d’adhérent|carte de membre]
    [photocopie|copie|impression|copies|liste|duplicata|relevé] (complète|imprimée|intégrale) de … [nom|dossier|fiche|carte|mon nom|mon dossier|ma fiche]
    [quelles|lesquelles|quelle|quels] (de|sont) [mes données|données|informations|infos|les données|mes infos|les infos] (à moi|personnelles|me concernant|de moi) (qui) [figurent|figure|apparaissent|sont|il y a|vous avez|se trouvent] … [système|base de données|base|fichier|fichiers|registre|ordinateur|dossiers]
    ? [savez|savez vous|connaissez|sait on|détenez|possédez] (exactement|au juste) (de|sur) moi
    (je) (voudrais|veux|souhaite|demande|aimerais) (avoir|recevoir|obtenir) [une copie|copie] (de) (toutes|tous) [les données me concernant|mes données|les informations me concernant|mon dossier|mes informations|les données à mon sujet|les données que vous avez]
    ? [jpeux voir|je peux voir|puis je voir|est ce que je peux voir|j'aimerais voir|je voudrais voir|on peut voir|peut on voir|montrez moi|je peux consulter|pourrais je voir] (ce) (qu'il|quil|qui|que) (y) (a|vous) (est) [dans mon dossier|sur ma fiche|dans ma fiche|sur mon dossier|à mon sujet|sur moi dans|avez sur moi]
    [voir|savoir|connaître|consulter] … dans [mon dossier|ma fiche|mon profil] chez vous
    [vous avez|t'as|tu as|avez vous|avez|vous l'avez|vous avez bien pu] (eu|trouvé|pris|récupéré|obtenu|chopé|pêché|dégoté|déniché|dégotté|avoir|trouver) [mon|ce|notre] [number] (où|comment|par qui|grâce à qui|d'où|auprès de qui) $
    [eu|trouvé|pris|récupéré|obtenu|chopé|pêché|dégoté|déniché|dégotté] (mon|mes|ce|notre) [number] [où|comment|par qui|d'où|auprès de qui|grâce à qui|par quel|par quelle]
    [quelles|quelle|kelles|quels|quel|toutes les|les] [data] (personnelles) (que) (vous|tu) [hold] (vous|tu) (about)
    [quelles|quels|quelle] (sont les) [data] (personnelles) (que) (vous) [avez|détenez|possédez|conservez|gardez|hold]
    (qu'|que|ce que|tout ce que) (est ce que|vous|tu) (vous|tu) [hold] (vous) (comme) (data) [about]
    [savoir|connaître|consulter|voir|obtenir|recevoir|communiquer|transmettre|accéder|fournir|demande|demander|veux|accès] (toutes|tout|l'accès|une|à|l'ensemble) (de|à|copie) [my] [data] (personnelles|que|perso)
    [savoir|connaître] (quelles|quels|les|toutes les) [data] (que) (vous) [hold]
    [savoir|connaître] (tout) [ce que|quoi] (vous) [hold] (comme) (data) [about]
    copie (complète|intégrale) (de|des) (toutes) (my) [data]
    [communiquez|envoyez|transmettez|donnez|fournissez|montrez] (moi) (toutes|l'ensemble|une copie|la copie|tout) (de) (my) [data] (personnelles)
    accès (à|aux) (toutes) [my] [data]
    [d'où|doù|dou|d où|où|comment|ou|coment|kommen|par qui|de qui|par quel moyen] (est ce que|ça) (avez|tenez|vient|sort|as|vous|tu) … (eu|trouvé|obtenu|récupéré|tenez|avez|avoir|eut|pris|pêché|dégoté|déniché|reçu|acheté|eue|trouver|obtenez|connaissez|tu) [mon|ce|notre] [number] (number)
    [d'où|doù|dou|d où|comment|où] … [vient|provient|sort|tenez|avez eu|avez vous eu|avez trouvé|vous avez|connaissez] [mon|ce|vous] [number|mon]
    [qui|ki] (est ce) (qui) (vous|t'|t|vs|a) (a|ont|l'a|aurait) (donné|filé|transmis|vendu|fourni|refilé|donner|communiqué|passé|cédé) [mon|ce|mes] [number]
    [pourquoi|comment] (se fait il|ça se fait) (que) (vous) [avez|ayez|avez vous] [mon] [number]
    [à qui] (avez vous|est ce que vous) … [mes|mon] [private]
    [que faites vous|vous faites quoi|qu'est ce que vous faites|faites] (de|avec) [mes|mon] [data]
    [article 15|art 15|droit d'accès]
    (l'|l) origine (de|des) [mes|mon|ce|ces|nos] [number]
    ? [mes données|mes infos|mes informations] (personnelles) (svp) (je|j'aimerais) [veux les voir|voudrais les voir|les voir|veux les consulter|les consulter]
    [est-ce que vous|gardez-vous|avez-vous|conservez-vous|détenez-vous] (gardez|avez|conservez) (encore|toujours) (mon rib|ma carte|mon iban|mes coordonnées) (et) [mon ancienne adresse|mon ancien numéro|mon ancien mail|mes anciennes coordonnées|mon ancien rib|mon ancien nom] [dans vos fichiers|dans votre base|dans votre fichier|dans vos dossiers|dans le système|dans vos registres|chez vous]
    [écouter|réécouter|obtenir|recevoir|avoir|une copie de] [l’enregistrement|les enregistrements|la bande] (de|où) [mon appel|notre conversation|mes appels|ma conversation|notre appel|mon entretien|mes échanges]
  `,
  erase: `
    (plus) (ne) [aucune trace de moi|aucune trace sur moi|plus de trace de moi|la moindre trace de moi]
    [que vous oubliiez|oubliez] tout (de|sur) [de moi|sur moi]
    [supprimez|effacez|retirez|enlevez|ôtez] (mes|toutes) [mes anciennes photos|mes vieilles photos|ma photo de votre site|mes photos de votre site|ma photo du site|mes photos du site]
    [je ne veux plus|je ne souhaite plus] (être|figurer) (dans) [figurer dans|être dans|apparaître dans] (votre|vos) [base|base de données|fichier|fichiers|registres|archives]
    [supprimez|supprimer|supprime|effacez|effacer|efface|détruisez|détruire|broyez|jetez|oubliez] [own_docs]
    [effacez|supprimez|détruisez|broyez|oubliez|enlevez|jetez] [mon mail|mon adresse mail|mon e mail|ma date de naissance]
    ne (me) [gardez|conservez] (pas|plus) [own_docs]
    [vous avez|avez-vous|as-tu|vous gardez|vous conservez] … [carte bancaire|carte d’identité|photo|passeport|dossier|données|fiche|cv|rib|iban] (enregistrée|enregistré|chez vous|enregistrées) [effacez-la|supprimez-la|effacez-le|supprimez-le|effacez-les|supprimez-les|détruisez-la|détruisez-le]
    ? ^ (alors|donc) [supprimez-la|effacez-la|détruisez-la|supprimez-les|effacez-les|effacez tout ça|supprimez tout ça|supprimez le tout|effacez le tout] (svp|immédiatement|s’il vous plaît|merci|maintenant) $
    [retirez|enlevez|effacez|supprimez|ôtez] (sa|ses|leur|la) [photo|photos|données|coordonnées|nom|image|fiche] … [du|de la|de votre|de vos|des] [site|page|ordinateur|système|fichier|fichiers|base|panneau|trombinoscope|registre|serveur]
    [fermez|fermer|ferme|clôturez|clôturer|supprimez|supprimer|effacez|effacer|résiliez|désactivez] (définitivement|pour de bon|complètement) (mon|le|notre|ce) [compte|profil|inscription|espace client|espace] (client|chez vous) [définitivement|pour de bon|pour toujours|complètement|une bonne fois pour toutes|avec tout|et tout|entièrement|ainsi que tout|à jamais]
    [fermez|fermer|ferme|clôturez|clôturer|supprimez|supprimer|effacez|effacer] [définitivement|pour de bon|pour toujours|complètement] (mon|le|notre|ce) [compte|profil|inscription|espace client|espace]
    [comment|où|que faire pour|comment faire pour|comment est-ce que] (je|on|peut-on|puis-je|faire pour|dois-je|peux|peut|faire) [supprime|supprimer|efface|effacer|ferme|fermer|clôture|clôturer|supprime-t-on|supprime-je] (définitivement|pour de bon) (mon|son|le|un|ce) [compte|profil|inscription|espace client]
    [enlevez|enlève|retirez|effacez|efface|supprimez|ôtez|rayez|virez|dégagez] … [photo|photos|coordonnées|données|nom et numéro|nom et mon numéro|nom et adresse|image|images|infos|informations|fiche|adresse] … [de|du|des|de la] (votre|vos|l’|notre) [ordinateur|ordinateurs|système|systèmes|base de données|base|bases|fichier|fichiers|fiches|registre|registres|registre des adhérents|livre des membres|archives|site|site internet|page|serveur|serveurs|appli|panneau|classeur|classeurs|trombinoscope|dossiers|annuaire|disque dur]
    [enlevez|retirez|effacez|supprimez|ôtez|rayez|virez] … [photo|photos|coordonnées|données|image|infos|nom] … [de mon fils|de ma fille|de mes enfants|de mon petit-fils|de ma petite-fille|de ma mère|de mon père|de mon mari|de ma femme|du petit|de la petite] [de|du|des] (votre|vos|l’) [ordinateur|ordinateurs|système|systèmes|base de données|base|bases|fichier|fichiers|fiches|registre|registres|registre des adhérents|livre des membres|archives|site|site internet|page|serveur|serveurs|appli|panneau|classeur|classeurs|trombinoscope|dossiers|annuaire|disque dur]
    [rayez|effacez|enlevez|retirez|supprimez|ôtez] (mon|notre|le) [nom|numéro|nom et numéro|nom et mon numéro|nom et adresse] … [du|des|de votre|de vos|de l’] [registre|registre des adhérents|livre|livre des membres|fichier|fiches|archives|ordinateur|ordinateurs|classeur|système]
    [il ne doit|ne doit|doit|il ne faut|qu’il ne|je veux qu’il ne|ne peut] (plus|pas) (rien) [rester|reste|subsister|subsiste|demeurer|rien rester|rien subsister] (plus|rien|aucune trace|une trace|trace) (de) [moi|nous|mon fils|ma fille|chez vous|mes données]
    [qu’il ne reste|il ne doit plus rester|ne laissez|qu’il reste] (plus) [rien|aucune trace|aucune donnée|pas une trace|plus rien] (de) [moi|nous|mon fils|ma fille]
    [mon nom|mes données|mon numéro|ma photo|ma fiche|mon adresse|mon dossier|la photo de ma fille|la photo de mon fils] (et mes données|et mon numéro) (ne) [ne doit|ne doivent|ne peut|ne peuvent|doit|n’a] (pas|plus|pas à) (pas|plus) [rester|figurer|être conservé|être conservées|être conservée|apparaître|subsister|demeurer|être gardé|être gardées|traîner] (chez|dans) [vous|vos|votre]
    [faites en sorte|veillez|assurez-vous|arrangez-vous] … [n’y sois|ne sois|ne figure|n’apparaisse|n’y figure|sois|figure] … [disparaître|disparaisse|système|ordinateur|fichier|fichiers|registre|base|archives|effacé|supprimé]
    [tout|tout ça|mes données|toutes mes données|ma fiche|mon dossier|tout cela] [doit|doivent|devra|devrait] (simplement) [disparaître|être détruit|être effacé|être supprimé|être détruites|être effacées|être supprimées|être broyé]
    [pourquoi|comment ça se fait que|pk|pq|pourkoi] … [avez|avez-vous|gardez|conservez|as|détenez] … [copie de ma carte|copie de ma|copie de mon|photo de ma|photo de mon|photocopie de ma|scan de ma|copie de ma carte d’identité|copie de mon passeport|ma carte d’identité|mon passeport|mes données|ma fiche|ma photo|copie] … [supprimez-la|supprimez-le|supprimez-les|effacez-la|effacez-le|effacez-les|détruisez-la|détruisez-le|détruisez-les|supprimez|effacez|détruisez|jetez-la|supprime-la|supprimez moi ça]
    [anciennes|vieilles|précédentes|anciens|vieux] [commandes|factures|données|réservations|dossiers|messages|adresses|achats|fiches|rendez-vous] (peuvent|vous pouvez) (donc) [peuvent être|peuvent|doivent être|sont à|vous pouvez les|être] (donc) [effacées|effacés|supprimées|supprimés|effacer|supprimer|détruites|jetées|détruits|être effacées|être supprimées|partir|disparaître]
    [jamais|pas] (vous) [autorisé|permis|donné mon accord|consenti|donné l’autorisation|accepté] (à|pour|que) (vous) [garder|gardiez|conserver|conserviez|stocker|stockiez|archiver] … [données|photo|carte|fiche|numéro|papiers|infos|copie|nom|adresse]
    [effacez|efface|supprimez|supprime|détruisez|enlevez] [tout ce qui est à moi|tout ce qui m’appartient|ce qui est à moi|tout ce qui porte mon nom|tout ce que vous avez de moi|tout ce qui me touche]
    [oubli numérique|déréférencement|droit à l'oubli|effacement total|effacement complet|suppression totale|suppression complète|article 17|demande d'effacement|demande de suppression] … [rgpd|données|dossier|compte|base|fichiers]
    [rgpd|cnil|réglement européen] … [effacement|suppression|destruction|l'effacement|la suppression|la destruction]
    [fermez|fermer|clôturez|clôturer|supprimez|supprimer|désactivez] (définitivement) [mon|notre] [compte|profil|espace] (client) … [rien conserver|rien garder|rien laisser|avec tout]
    ? [mon|ma|mes|nos|notre] (data|cv|photos|photo) (perso|personnelles) [à la poubelle|à la corbeille|au broyeur|à la broyeuse|au feu|aux oubliettes]
    ? [poubelle|corbeille|broyeur|au feu] [mon|ma|mes|nos] [cv|dossier|fiche|profil|compte|données|infos|photos|photo|coordonnées]
    (ne) [laissez|gardez|conservez] (surtout) (aucune|plus aucune|pas la moindre|rien) [trace|traces|donnée|info|copie] (de|sur|d') [moi|mon passage|mon compte|mes données|mon dossier|mes papiers]
    [enlever|supprimer|effacer|retirer|virer|enlevez|supprimez|effacez|retirez] [mes coordonnées|mes données|mes infos|mes photos|mes informations|mon dossier] (et) (mes|mon|ma) (photos|données|nom|adresse|numéro) (de|dans) [votre base|vos fichiers|vos bases|votre fichier|vos serveurs|votre système|vos dossiers]
    [plus exister dans|disparaître de|plus figurer dans|plus apparaître dans] (vos|votre|tous) [fichiers|vos fichiers|votre base|votre fichier|vos bases] (de données) (virez tout|supprimez tout|effacez tout)
    [virez|supprimez|effacez|enlevez] tout [ce que vous avez sur moi|ce qui me concerne|ce que vous savez sur moi]
    [toutes|toute|tout|l'ensemble|les] (les|des) [infos|informations|données|renseignements] que vous [avez|détenez|gardez|conservez|possédez] … [soient|soit] [effacées|supprimées|détruites|éliminées|effacés|supprimés]
    [veux|voudrais|souhaite|exige|demande|aimerais] que vous [oubliiez|effaciez|supprimiez|détruisiez|éliminiez] tout [ce que vous savez|ce que vous avez|ce que vous détenez|ce qui me concerne]
    [que] (toutes) [mes] [data] (personnelles|perso) [disparaissent|soient effacées|soient supprimées|soient détruites|soit effacé|soient retirées] (définitivement) (de|du)
    [faites|faire|fais] (moi) [disparaître|disparaitre|partir|sauter] (toutes) [mes] [data]
    [que] (mon) [compte|profil|dossier] (client|chez vous) (soit|disparaisse) [soit supprimé|soit effacé|soit fermé|soit clôturé|disparaisse|soit détruit]
    [demande|veux|souhaite|exige|voudrais] (à) être [effacé|effacée|supprimé|supprimée|oublié|oubliée] (de) (vos|votre) (serveurs|fichiers|systèmes|système|mémoire)
    rien (de) (ce) (qui) [me concerne|sur moi|de moi|à moi] … [doit rester|reste|subsiste|soit conservé|soit gardé]
    tout [effacer|supprimer|détruire] … [compte|historique|données|profil|adresse]
    [effacer|supprimer|effacez|supprimez] tout … [compte|historique|données|profil|adresse]
    [wiped] & [all_of_me]
    [passez|mettez|jetez|balancez|foutez] … (tout) [ce que vous avez|ce qui me concerne|mes données|mes infos|mon dossier] … [à la broyeuse|à la poubelle|à la corbeille|au feu|au panier|à la déchiqueteuse]
    plus exister (dans|chez) (vos|vous) (fichiers|bases) … [delete] (toutes) (mes) [data|infos]
    (je) (ne) [veux|souhaite] plus (exister|figurer) … [delete] (toutes|tout) (mes|mon) [data|infos|compte]
    [delete] (définitivement|complètement|immédiatement|aussi|également) (toutes|tout|l'ensemble|de|la totalité) (de) [my] [data] (personnelles) (svp)
    ^ [delete] (définitivement|toutes|les|des|de) (les) [data] (personnelles) (svp) $
    [delete] … [mes|mon|toutes mes|tout mes|ma] [données|data|infos|informations|compte|profil|dossier|fiche|historique|informations personnelles]
    [delete] (tout|toutes|absolument) (les|ce) (infos|données|informations|data) [que|ke|q] (vous|tu) [hold]
    [delete] (tout) (ce) (qui) (me) concerne
    [mon|mes|ma] [compte|données|profil|infos|informations|dossier] … [supprimé|supprimés|supprimées|effacé|effacées|effacés|détruites|détruits|supprimer|effacer]
    [fermez|clôturez|fermer|clôturer|fermeture de|suppression de|supprimez|supprimer|désactivez] (définitivement) mon compte (client)
    ^ (je veux|je voudrais) [fermer|clôturer|supprimer|supprimez|clôturez|fermez] (le|ce) compte (client) $
    [droit à l'oubli|droit d'effacement|article 17|art 17]
    [veux|souhaite|voudrais|aimerais|demande|exige] que vous [supprimiez|effaciez|détruisiez|retiriez] (toutes|tout) (mes|mon|ma) (det) [data|compte|profil|historique]
    [supprimez|effacez|supprimer|effacer|supprimiez|effaciez] (mon|ma) [compte|profil|fiche|dossier] et [tout|toutes]
    [que|je veux|exige|demande|souhaite|voudrais] (que) (toutes|tout|l'ensemble) (les|mes|ce|des) [données|infos|informations|data|renseignements|éléments|coordonnées] (personnelles|que) (que) (vous) (avez|détenez|possédez|gardez|conservez|stockez|collectées) (sur moi|à mon sujet|me concernant) [soient supprimées|soient effacées|soient détruites|soient supprimés|soient effacés|soit supprimé|soit effacé|soient éliminées|soient retirées|soient supprimer|soient effacer|disparaissent]
    (ne) [veux|souhaite|voudrais|désire] [plus|pas] que vous [ayez|gardiez|conserviez|déteniez|stockiez|possédiez] (encore|toutes) [mes données|mes infos|mes informations|mes coordonnées|mon dossier|aucune donnée sur moi|la moindre donnée|quoi que ce soit sur moi|quelque chose sur moi]
    ? (ne) [gardez|conservez|stockez|gardés] (plus|pas|absolument) [aucune info|aucune donnée|aucune information|rien|aucune trace|aucun renseignement|de données|d'infos] [sur moi|me concernant|à mon sujet|de moi]
    ? (ne) [gardez|conservez|stockez] [plus|pas] [mes données|mes infos|mes informations|mes coordonnées]
    [fermez|clôturez|fermer|clôturer|supprimez|résiliez] mon compte et [effacez|supprimez|effacer|supprimer|détruisez] (tout|toutes|mes)
  `,
  rectify: `
    ? [corriger|corrigez|modifier|modifiez|rectifier|rectifiez|changer|changez] ma date de naissance
    ^ (bonjour) j'ai changé [d'adresse|de nom|de nom de famille|d'adresse mail|d'email|de nom suite] (merci) $
    [données|infos|informations|coordonnées] que vous avez (sur moi|me concernant) sont [fausses|incorrectes|erronées|inexactes|pas bonnes]
    ? je m'appelle … [avec un t|avec un d|avec un e|avec un s|avec un y|avec deux n|avec deux l|avec deux t|sans e|sans s|en un mot]
    ? [j'ai un nouveau|j'ai une nouvelle] [mail|adresse mail|email|numéro|adresse|e mail]
    mon adresse n'est plus [rue|avenue|boulevard|au|place|chemin]
    [mon nom|mon prénom] [doit être|devrait être|s'écrit|est en fait]
    [mon numéro|mon mail|mon adresse|mon téléphone] [est faux|est mal écrit|est erroné|est erronée|n'est plus le même|n'est plus la même|n'est plus la bonne|n'est plus le bon|a changé]
    [modifiez|corrigez|changez|rectifiez|mettez à jour] (svp) [own_ways]
    ? [sur vos courriers|sur vos lettres|dans votre fichier|dans vos fichiers|sur ma fiche] (maintenant|désormais) il faut (maintenant|désormais) [mettre|écrire|noter|lire]
    [je suis divorcée|je suis divorcé|je suis veuve|j’ai divorcé|je me suis séparée|je me suis mariée|je suis mariée|je suis mariée maintenant] … [remettez-moi|remettez moi|mettez-moi|mettez moi|repassez-moi|changez-moi|passez-moi] (en|comme|à) [mlle|mademoiselle|mme|madame|m|monsieur]
    [avec|a|prend|finit par|se termine par|commence par|s’écrit avec] (un|une|le|des) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|ph|ck|cédille|accent|tréma|deux l|deux n|deux t|deux s|deux m|deux p|deux r|i grec|tiret|trait d’union] (à la fin|au début|au milieu|et) (et) [pas|non|au lieu de|au lieu d’] (avec|un|une|le|par) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|ph|ck|cédille|accent|tréma|deux l|deux n|deux t|deux s|deux m|deux p|deux r|i grec|tiret|trait d’union]
    [avec|s’écrit avec|prend] (un|une|le|des) [a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|ph|ck|cédille|accent|tréma|deux l|deux n|deux t|deux s|deux m|deux p|deux r|i grec|tiret|trait d’union] … [pas|non|et non] … [c’est faux à chaque fois|faux à chaque fois|à chaque fois|c’est toujours faux|toujours faux|mal écrit|vous vous trompez|toujours mal écrit|c’est mal écrit|chaque fois]
    [je m’appelle|mon nom est|mon prénom est|mon nom c’est|c’est|moi c’est] … [pas|non|et non] … [c’est faux à chaque fois|faux à chaque fois|c’est toujours faux|toujours faux|mal écrit à chaque fois|vous vous trompez à chaque fois|vous l’écrivez toujours mal|toujours mal écrit|c’est mal écrit|erreur à chaque fois|vous vous trompez toujours|vous l’écrivez mal]
    [mail|email|e-mail|courriel|adresse|code postal|numéro|anniversaire] [finit par|se termine par|a|prend|c’est avec|termine par|finit avec] (un|le) [0|1|2|3|4|5|6|7|8|9|un|deux|trois|quatre|cinq|six|sept|huit|neuf|zéro] (à la fin|au début) (et) [pas|non] (par|un|le|avec) [0|1|2|3|4|5|6|7|8|9|un|deux|trois|quatre|cinq|six|sept|huit|neuf|zéro]
    [vous m’avez comme|vous m’avez mis|vous m’avez mise|je figure comme|je suis inscrite comme|je suis inscrit comme|vous m’avez notée|vous m’avez noté|je suis notée comme|je suis noté comme|vous m’avez enregistrée|vous m’avez enregistré|vous m’avez en] … [mais je suis|je suis|mais c’est|mais je m’appelle|et je suis|alors que je suis|alors que c’est] … [corrigez|rectifiez|changez|modifiez|corriger|rectifier]
    [vous m’avez mis|vous m’avez mise|je figure comme|je suis inscrite comme|je suis inscrit comme|vous m’avez notée|vous m’avez noté|je suis notée comme|je suis noté comme|vous m’avez enregistrée|vous m’avez enregistré] (comme) [marié|mariée|célibataire|divorcé|divorcée|veuf|veuve|pacsé|pacsée|diabétique|allergique|végétarien|végétarienne|enceinte|retraité|retraitée|fumeur|fumeuse|homme|femme|séparé|séparée]
    [né|née|date de naissance|naissance|je suis né|je suis née|année] (en|le|c’est|est) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (non|c’est|mais|et non|plutôt|c’était|pas) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    pas (en|le) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019] (mais|c’est) [1915|1916|1917|1918|1919|1920|1921|1922|1923|1924|1925|1926|1927|1928|1929|1930|1931|1932|1933|1934|1935|1936|1937|1938|1939|1940|1941|1942|1943|1944|1945|1946|1947|1948|1949|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019]
    [dans vos papiers|dans ma fiche|sur ma fiche|dans mon dossier|dans votre fichier|dans votre système|dans vos dossiers|sur mon dossier|dans le dossier|sur la fiche|dans vos registres|sur ma carte] (encore) [je suis|il est écrit|c’est écrit|c’est marqué|il est noté|c’est noté|il y a|je figure|est marqué|ça dit|vous avez mis] … [alors que|mais|et c’est|c’est|c’est à|en fait|en réalité|faux|corrigez|au lieu]
    [marié|mariée|célibataire|divorcé|divorcée|veuf|veuve|pacsé|pacsée|diabétique|allergique|végétarien|végétarienne|enceinte|retraité|retraitée|fumeur|fumeuse|homme|femme|séparé|séparée] [dans|sur|selon] (votre|vos|mon|ma|la|le) [fichier|dossier|système|papiers|fiche|registres|formulaire|carte|dossiers|base] … [marié|mariée|célibataire|divorcé|divorcée|veuf|veuve|pacsé|pacsée|diabétique|allergique|végétarien|végétarienne|enceinte|retraité|retraitée|fumeur|fumeuse|homme|femme|séparé|séparée]
    [je viens de me marier|viens de me marier|je me suis mariée|je me suis marié|on s’est mariés|nous nous sommes mariés|jeune mariée|je viens de divorcer|j’ai divorcé|je suis divorcée] … [passez-moi|passez|changez-moi|changez|modifiez|mettez|mettez-moi|maintenant c’est|nouveau nom|mon nom|nom d’épouse|je m’appelle]
    [passez-moi|changez-moi|passez|changez|modifiez|mettez-moi|me changer|me passer] (mon nom|le nom|ma civilité|la civilité) [de] [mlle|mademoiselle|mme|madame|m|monsieur|mr|dr] … [à|en|pour] [mme|madame|mlle|m|monsieur|mr|dr|docteur]
    [mettez|mets|mettre|passez|passer|changez|transférez|basculez|faites mettre] (le|la|les|mon|ce|l’) [contrat|compte|facture|factures|abonnement|ligne|bail|assurance|police|électricité|compteur] (d’électricité|de gaz|d’eau|d’assurance) (à|sur|au) [mon nom|à mon nom|au nom de|notre nom|à notre nom|nom]
    [relevé|index|montant|date|nom|adresse|poids|taille|allergie|prénom] … [mal saisi|mal saisie|mal noté|mal notée|mal entré|mal entrée|mal enregistré|mal enregistrée|mal rentré|mal rentrée|mal tapé|mal reporté|mal inscrit|mal inscrite|mal relevé]
    [mettez-le|mettez le|à mettre|notez-le|notez le|notez|enregistrez-le|enregistrez|mettez|utilisez|prenez|entrez] (celui-ci|ça|celui-là|le nouveau) [dans|à|au|sur] (mon|ma|le|la) [dossier|fiche|place de l’ancien|place du vieux|place de l’autre|la place de l’ancien|la place du vieux|fichier|lieu de l’ancien|système]
    [nouveau|nouvelle] (numéro de) [portable|numéro|mobile|tel|téléphone|num|gsm] … [notez-le dans le dossier|notez-le|notez le|à noter|mettez-le|mettez le|enregistrez-le|dans mon dossier|dans le dossier|dans ma fiche|mettez à jour]
    ? [moved_house] & [change_it]
    ? [moved_house] & [street]
    ? [our_record] & [it_says] & [instead]
    ? [my_class] & [not_class] & [change_it]
    ? (c'est) [écrit|noté|marqué|indiqué|inscrit|orthographié|enregistré] … [au lieu de|et non|et pas|à la place de] … [our_record]
    ? [vous m'appelez|vous me notez|vous m'avez mis|vous m'avez inscrit|vous m'avez enregistré|vous m'avez enregistrée|vous mettez|vous avez mis|vous avez noté|vous avez écrit|vous m'écrivez|on m'appelle|je suis noté|je suis notée|je suis marqué|je suis marquée|je suis inscrite comme|je suis inscrit comme|je suis enregistrée comme|je suis enregistré comme|je figure comme|j'apparais comme] & [madame|mme|monsieur|mr|m|mademoiselle|mlle|célibataire|marié|mariée|divorcé|divorcée|veuve|veuf|homme|femme|retraité|étudiant|étudiante|salarié] & [change_it|je suis|alors que|c'est|moi c'est]
    ? [vieux numéro|ancien numéro|vieux mail|ancien mail|ancienne adresse|vieille adresse|ancien portable|ancien rib|ancienne banque|ancien iban] & [prenez plutôt|mettez plutôt|mettez le|mettez la|voici le|voici la|notez le|notez la|prenez le|prenez la|c'est le|c'est la|remplacez]
    ? [nouvelle banque|nouveau rib|nouvel iban|nouveau compte bancaire|nouvelle carte bancaire|nouvelle mutuelle|nouvelle plaque|nouvelle immatriculation|nouveau médecin traitant|nouvelle profession|nouvel employeur] & [change_it|voici|à la place|remplacez|mettez le|mettez la|notez]
    ? [divorcé|divorcée|mariée|marié|pacsée|veuve|séparée|remariée] & [reprenez|remettez|mettez|notez|changez|corrigez|modifiez] & [mon nom|nom de jeune fille|nom d'épouse|nom de famille|nom de mariage|nom marital|civilité|madame]
    ? [my_fact] [prend|comporte|contient|commence par|finit par|se termine par|prend bien] (un|une|deux|l'|le)
    ? [je suis|moi c'est|c'est] [madame|mme|une femme|une dame] (et) (pas|non) [monsieur|mr|un homme|mlle|mademoiselle]
    ? [je suis|moi c'est|c'est] [monsieur|mr|un homme] (et) (pas|non) [madame|mme|une femme|mademoiselle]
    ? je suis [né|née] (le|en) … [et pas le|et non le|et non pas le|et pas en|et non en]
    ? [j'ai déménagé|jai déménagé|on a déménagé|nous avons déménagé|je viens de déménager|on vient de déménager|j'ai demenager|changé d'adresse] (et) [c'est maintenant|cest maintenant|maintenant c'est|maintenant cest|c maintenant|maintenant c|c'est désormais|désormais c'est|nouvelle adresse|mon adresse est|j'habite maintenant|je suis maintenant au|l'adresse est]
    ? [une vieille adresse|une ancienne adresse|un vieux mail|un ancien mail|un vieux numéro|un ancien numéro|une mauvaise adresse|une vieille adresse mail|une ancienne adresse mail] & [la bonne c'est|la bonne cest|la bonne est|le bon c'est|le bon cest|le bon est|la nouvelle c'est|la nouvelle est|le nouveau c'est|le nouveau est]
    ? je suis [né|née] le (…) [et pas le|et non le|pas le|non le|et non pas le]
    ? je suis [né|née] en (…) [et pas en|et non en|pas en|et non pas en]
    ? [changer|corriger|modifier|rectifier|changez|corrigez|modifiez] (ça|cela|le nom|son nom|le) [dans le dossier|sur le dossier|dans son dossier|dans la fiche|sur la fiche|sur sa fiche|sur mon dossier|dans mon dossier|dans votre fichier|sur son carnet|sur son dossier]
    ? (un) [nvo portable|nouveau portable|nouveau numéro|nouveau num|nveau numero|nvx num|nouvo num|nv num|nouveau tel|nouveau mail|nouvelle adresse|nouvel email] [notez le|notez la|notez|à noter|enregistrez le|mettez le|mettez la|mettez à jour|remplacez|à enregistrer|c'est le|à mettre]
    ? ^ (c|c'est|cest|je suis|moi c'est) [monsieur pas madame|madame pas monsieur|mademoiselle pas madame|madame et pas monsieur|monsieur et pas madame|monsieur et non madame|madame et non monsieur|un homme pas une femme|une femme pas un homme]
    ? [vous me notez|vous m'avez noté|vous m'avez notée|vous m'avez mis|vous m'avez mise|on m'a noté|on m'a notée|je suis noté|je suis notée|vous me mettez|vous m'appelez] & [à rectifier|à corriger|à changer|rectifiez|corrigez|changez ça|changez|alors que je suis|alors que je m'appelle]
    ? [son nom|son prénom|le nom|le prénom|mon nom|mon prénom|son nom de famille] (de|s'écrit|c'est|est) … (et) (pas|non) … [corrigez|changez|à corriger|modifiez|rectifiez|notez le|à changer]
    ? [mon nom|mon prénom|son prénom|son nom] (ça) s'écrit [avec|sans|en] (un|une|deux|seul)
    [mettez|mettre|remettre|remettez|mettiez] (moi) [mon dossier|ma fiche|mes données|mes infos|mes informations|mes coordonnées|mon profil] à jour
    [mes|mon|ma] [data|field] [soient|soit] [corrigées|corrigés|corrigé|corrigée|rectifiées|rectifiés|rectifié|rectifiée|modifiées|modifiée|mises à jour|mis à jour|mise à jour]
    [l'adresse|adresse|le nom|le mail|l'email|le prénom|le numéro|le code postal|la date de naissance] que vous [avez|utilisez|affichez|indiquez] … [wrong|vieille|vieux|dépassée]
    [il manque|manque|il y a|y a] (un|une|le|la|deux) … [à mon|à ma|dans mon|dans ma|sur mon|sur ma] [field]
    ? [inscrit|inscrite|enregistré|enregistrée|noté|notée|fiché|fichée|déclaré|déclarée|listé|répertorié] comme … [je suis|alors que|rectifiez|corrigez|or je|c'est]
    (mon|ma|le|la) [code postal|nom|prénom|adresse|mail|numéro de rue|date de naissance] (est|c'est) … (et) (pas|non) … [changez le|changez la|corrigez|corrigez le|rectifiez|à corriger|modifiez le|modifiez la]
    ? [switched] & [make_right]
    [j'ai changé|nous avons changé|on a changé|j'ai déménagé|nous avons déménagé|changement] (d'|de) [adresse|domicile|nom|prénom|numéro] … [mettre à jour|mettez à jour|modifier|modifiez|corriger|corrigez|rectifier|noter|notez|actualiser]
    [j'ai changé d'adresse|nous avons changé d'adresse|j'ai changé de nom] … [mettre à jour|mettez à jour|modifier|modifiez|corriger|corrigez|rectifier|noter|notez|actualiser]
    [fix] (l'|le|la|de|du) [mes|mon|ma|mes propres] [data|field]
    [fix] (l'|les|le|la) (orthographe|erreur|faute) (de|sur|dans) [mon|mes|ma] (det) [field|data|fiche|dossier|profil|compte]
    [mes|mon|ma|vos] [data|field] … (sont|est) [wrong]
    [wrong] (field) (orthographié|écrit|enregistré) [dans|sur] (vos|votre|mon|le|la) [fichiers|fichier|base|dossier|compte|système|fiche|données]
    [wrong] [field] (orthographié|écrit|enregistré) (dans|sur) [vos|votre|mon] [fichiers|fichier|base|dossier|compte|système|fiche|données]
    (vous) [avez|écrivez] (fait|mis|noté) (une|mon|ma|le|la|un) [mauvaise|mal|erreur|faute|faux|fausse|mauvais] (orthographié|écrit|adresse|nom) (dans|sur|à) (mon|ma|mes) [nom|prénom|adresse|date]
    (vous) [avez|écrivez] [mon|ma] [nom|prénom|adresse] [mal|faux|fausse|de travers]
    (vous) [avez|écrivez] (mal) [orthographié|écrit|épelé|enregistré] [mon|ma|mes] [nom|prénom|adresse|date]
    [mon|ma|notre] [field] [est|a été] (mal) [wrong|orthographié|écrit]
    [mal|pas bien] [orthographié|orthographiée|écrit|épelé] [mon|ma|chez vous|dans votre|dans vos|dans mon|dans le]
    [mon|ma|notre] (field) (est|a été) [mal|pas bien] [orthographié|orthographiée|écrit|écrite|épelé]
    [article 16|art 16|droit de rectification]
    (je) m'appelle … (et) (pas|non) … [corriger|rectifier|corrigez|rectifiez|modifier|modifiez|changer|changez]
    [corriger|rectifier|corrigez|rectifiez|modifier|modifiez] (le|l'|la|ça|cela|les) (orthographe|nom) (de|dans|chez|sur) [mon|votre|vos] [fichier|fichiers|base|nom|prénom|système|données|dossier]
    ? (vous) [avez|utilisez|gardez|gardé] (toujours|encore|tjs|tjrs) [my_old]
    ? [my_old] … [changer|changez|mettre à jour|mettez à jour|modifier|modifiez|corriger|corrigez|actualiser]
    ? [l'adresse|le mail|l'adresse mail|l'email|le nom|le prénom|la date de naissance|le code postal|le numéro] [que|ke|q] vous avez (pour moi|de moi|dans votre fichier) (c'est) [n'est|est|c'est|nest] (plus|pas) [la bonne|le bon|plus la bonne|plus le bon|pas la bonne|pas le bon|à jour|pas à jour|plus à jour|plus valable|ancienne|ancien|l'ancienne|l'ancien|fausse|faux]
    ? (c'est|ce n'est) [c'est|n'est|est] [pas|plus] (du tout) [my_fact]
    ? [my_fact] (c'est) [n'est|est|c'est] [plus|pas] (celle|celui) [la bonne|le bon|à jour|bonne|bon|exact|exacte|correct|correcte|celle la|celui la]
    ? [my_fact] (a|ont) [changé|n'est plus à jour|ne sont plus à jour|sont pas à jour|est périmée]
    ? me suis [mariée|marié|remariée|remarié|pacsée] … [change de nom|changé de nom|nouveau nom|nom d'épouse|nom de famille]
    ? [un nouveau numéro|une nouvelle adresse|un nouveau mail|une nouvelle adresse mail|un nouvel email|changé de mail|changé d'email|changé d'adresse mail|changé d'adresse|changé de numéro|changé de tel|changé de portable|changé de nom] … [changez le|changez la|mettez à jour|mettre à jour|modifiez|modifier|le mettre à jour|la mettre à jour|changer dans|actualisez|actualiser|mettez le à jour|notez le|notez la|corrigez|le changer|la changer|le modifier|la modifier] (dans|sur) (votre|vos|mon) (fichier|fiche|dossier|compte)
    ? [il faudrait|faudrait|faut|il faut|merci de|pouvez vous|pourriez vous|vous pouvez|je voudrais|je veux|je souhaite|j'aimerais] [actualiser|changer|corriger|modifier|mettre à jour|rectifier] [my_fact]
    [my_class] (maintenant|cette année|désormais|à présent|depuis la rentrée) [vous l’avez|vous l’avez encore|vous l’avez toujours|pas en|et pas en|et non en|et plus en|votre liste|sur votre liste]
    [je ne m’appelle plus|je m’appelle plus]
  `,
  port: `
    [transférez|transférer|basculez] mes [points|crédits|playlists|abonnés|kilomètres] [chez|vers|à] (l'autre|mon|une|un)
    [envoyez|donnez|envoyez-moi|donnez-moi|je veux|puis-je avoir|exportez|transmettez-moi] (moi) [own_docs] [en csv|en excel|dans un fichier|sous forme de fichier|pour les emporter|pour mon nouveau médecin|pour mon nouveau dentiste|pour mon nouveau vétérinaire|en format csv|en format excel]
    [envoyez|transmettez|transférez|faites suivre] [à la suivante|au suivant|à la prochaine|au prochain|à la nouvelle|au nouveau] [mes|mon dossier|mon historique]
    [ma fille|mon fils|mes enfants|le petit|la petite|ma mère|mon chien|mon chat|ma chienne] (va|vont) [change|changent|changer|part|passe|partent] (d’|de|dans|à) (une|un|autre) [d’école|école|de collège|d’établissement|de crèche|de lycée|autre école|de vétérinaire|de véto|de médecin|de clinique|autre établissement] … [envoyer|transmettre|envoyez|transmettez|faire suivre|faites suivre|passer|transférer] (directement) (son|ses|le|leur|leurs) [dossier|données|bulletins|fiche|carnet|dossiers|dossier scolaire]
    [je quitte|nous quittons|on quitte] (ma|mon|notre) [banque|assurance|opérateur|mutuelle|fournisseur|médecin|dentiste|véto|salle] … [transmettez|envoyez|transférez|passez|faites suivre|donnez] (mes|mon|ma) [opérations|données|dossier|relevés|historique|infos|fiche] (à) [à la nouvelle|au nouveau|la nouvelle|à ma nouvelle|à mon nouveau|à l’autre]
    [je change de|on change de|nous changeons de|je vais changer de|on va changer de|j’ai changé de|je pars chez un autre|je vais chez un autre|je pars chez une autre|je passe chez un autre] [médecin|docteur|dentiste|vétérinaire|véto|banque|assurance|mutuelle|opérateur|école|clinique|salle|fournisseur|psy|kiné|crèche|pédiatre|opticien|club|gynéco|syndic] … [envoyez|envoyer|transmettez|transmettre|faites suivre|faire suivre|transférez|transférer|passez|passer|remettez|donnez|adressez] … [dossier|dossiers|données|radios|fiche|historique|documents|résultats|au nouveau|à la nouvelle|infos|carnet]
    [envoyez|envoyer|transmettez|transmettre|faites suivre|faire suivre|transférez|transférer|passez|passer|remettez|adressez] (directement) (mon|ma|mes|le|son|tout le) [dossier|dossiers|données|radios|fiche|historique|documents|dossier médical|résultats|carnet] … [au nouveau|à la nouvelle|au prochain|à mon nouveau|à ma nouvelle|chez le nouveau|directement au|directement à|à son nouveau|chez mon nouveau]
    [pour|afin de] (pouvoir) (les) [les charger|les importer|les mettre|les transférer|les utiliser|les remettre|charger|importer|les emmener|les rentrer] (sur|dans) (une|un|l’) [ailleurs|autre appli|autre application|autre site|autre plateforme|strava|garmin|autre logiciel|nouvelle appli|appli]
    ? [my_papers] & [hand_over] & [to_new]
    [je change de|je pars chez une autre|je passe chez une autre|je vais dans une autre] (nouvelle) (mutuelle|banque|assurance|salle|clinique|pharmacie|opérateur|médecin|véto|vétérinaire|dentiste|kiné|fournisseur) … [transmettez|transférez|envoyez|transmettre|transférer|envoyer|faire suivre] (leur|lui|à) (directement|la nouvelle|le nouveau) [mes données|mon dossier|mon historique|mes infos|mes informations|mon dossier médical]
    [my_exported] & [new_provider]
    [récupérer|transférer|exporter|transférez|exportez|télécharger|transmettre|transmettez|obtenir|recevoir|envoyez|transfert de|export de|récupération de|migrer|porter] (toutes) (my) [data] (personnelles) (à|vers|dans|chez|sous|en|au) (un|autre|une|format|votre|mon) (autre|format|nouveau|concurrent|fichier|nouvelle)
    [transférer|exporter|exportez|transférez|migrer|export de|transfert de] (toutes|l'ensemble de) (my) [data]
    [my] [data] … format (réutilisable|lisible|structuré|exploitable|csv|json|excel|ouvert|électronique|machine|standard)
    (les) [données|infos] (que vous avez) [sur moi|me concernant] … format
    portabilité (de|des) (my) [data]
    [article 20|art 20]
    [mes|mon|nos|ma] [data|infos|informations|dossier] … [csv|json|excel|xml|tableur|portabilité|lisible|réutilisable]
    [data|infos|informations|dossier] … [autre|nouveau|nouvel|nouvelle] [prestataire|opérateur|fournisseur|société|entreprise|enseigne|banque|assureur|boutique|plateforme|service]
    [envoyez|envoyer|transmettez|donnez|fournissez|récupérer|obtenir|avoir] (moi|m') (toutes|l'ensemble de) [mes|les] [data] … [csv|json|excel|xml|tableur|lisible|réutilisable|exploitable|autre|nouveau|nouvel|nouvelle]
    [data|infos|dossier] [dans|sous|en] (un|une) [fichier|format|forme|csv|tableur] … [importer|import|lire|réutiliser|pourra|pourront|lisible|exploitable|compatible]
    [veux|voudrais|souhaite|récupérer|aimerais|envoyez moi|donnez moi|demande] (récupérer|avoir|recevoir) (toutes) [mes données|mes infos|mes informations] (personnelles) [dans|en|sur|sous|au] (un|format|une|forme) [fichier|format|csv|excel|json|xml|tableur|clé usb|fichier lisible|format lisible] (csv|excel|json|xml)
  `,
  object: `
    ? (n'|ne) [n'utilisez|n'exploitez|ne traitez] [plus|pas] mes [data]
    ? [arrêtez|cessez|arrêter|cesser] [d'utiliser|d'exploiter|de traiter] mes [data]
    [n'étudiez|n'analysez|n'observez|n'exploitez|n'espionnez] (pas|plus) mes [habitudes|comportements|déplacements|goûts]
    [je veux une décision|je demande une décision|décision] [humaine|prise par un humain|d'un humain]
    [qu'un humain|qu'une personne|un humain] (regarde|vérifie|examine|traite|étudie|doit) … [pas une machine|pas un robot|pas un ordinateur|pas un algorithme|et pas un robot]
    [n'analysez|n'utilisez|n'exploitez|ne traitez|n'évaluez|n'étudiez] (pas|plus|jamais) [own_docs] (pour|à) (entraîner) [purposes]
    [own_docs] (ne) [doivent|peuvent|doit|peut] pas (être) (servir|utilisées|utilisés|utilisé|exploités|exploitées|utilisée) (à|pour|dans) (entraîner) [purposes]
    [je refuse que|je ne veux pas que|pas question que|je m'oppose à ce que] & [alimentent votre étude|alimente votre étude|servent à votre étude|serve à votre étude|alimentent vos statistiques|servent à vos statistiques|servent à la recherche|alimentent votre ia]
    [pas de décision|aucune décision|pas de décisions] [automatique|automatisée|automatiques|automatisées]
    [je veux qu'un|qu'un|il faut qu'un] humain (en) [décide|tranche]
    [je ne veux pas|veux pas|je refuse|je n’accepte pas|je n’autorise pas|je ne permets pas|j’interdis|hors de question|pas question] que (mes|mon|ma) [données|achats|visites|consommations|infos|historique|réponses] … [étude|études|statistique|statistiques|stats|recherche|recherches|enquête|enquêtes|analyse|analyses|panel|algorithme|ia]
    [laissez|tenez|sortez|retirez|enlevez|excluez|excluez-moi|sortez-moi|laissez-moi|retirez-moi|enlevez-moi] … [de|des|de vos|hors de vos|de toutes vos|en dehors de vos] [statistique|statistiques|stats|étude|études|recherche|recherches|enquêtes|enquête|analyse|analyses|études de marché|sondages|algorithmes|algorithme|profils|profilage|évaluations|panels]
    ne [me comptez|me comptabilisez|m’incluez|me mettez|m’intégrez|m’utilisez] (pas|plus) [dans|pour|à] (vos|les|des) [statistique|statistiques|stats|étude|études|recherche|recherches|enquêtes|enquête|analyse|analyses|études de marché|sondages|algorithmes|algorithme|profils|profilage|évaluations|panels]
    [pas|plus] (d’|de) [entraînement d’ia|d’entraînement d’ia|d’ia|d’intelligence artificielle|profil|profilage|publicité personnalisée|pub personnalisée|pubs personnalisées|pub ciblée|publicité ciblée|scoring|score|algorithme|décision automatique|décisions automatiques|d’algorithme] (avec|de|sur|à partir|pour) [mes|moi|mes données|mon|svp|merci]
    [interdiction|interdit|je vous interdis|défense] (de|d’) (me) [faire un profil|créer un profil|établir un profil|faire mon profil|dresser un profil|profiler|faire des profils|analyser|étudier|me profiler|me pister|entraîner]
    [n’utilisez|ne prenez|n’exploitez|ne mettez] (pas|plus|jamais) (mes|mon) [données|achats|visites|photos|messages|appels|consommations|infos] (pour|dans) (vos|entraîner|faire|vos|des) [entraîner|ia|statistique|statistiques|stats|étude|études|recherche|recherches|enquêtes|enquête|analyse|analyses|études de marché|sondages|algorithmes|algorithme|profils|profilage|évaluations|panels]
    [pas|plus] (que) (mes|mon) [visites|achats|données|courses|passages|commandes|consommations] [servent|serve|soient utilisées|soient utilisés|alimentent|finissent|aillent] (à|dans|pour) (vos|des|les) [statistique|statistiques|stats|étude|études|recherche|recherches|enquêtes|enquête|analyse|analyses|études de marché|sondages|algorithmes|algorithme|profils|profilage|évaluations|panels]
    ? [non|opposé|opposée|contre|refuse|pas d'accord avec] (à|avec) (l'|la|le) [évaluation automatique|notation automatique|évaluation automatisée|analyse automatique|décision automatique]
    ? (pas|aucun|plus) (de) profil (client|type|marketing|de consommateur) (établi|dressé|créé|fait) sur [moi|nous]
    ? [ne veux pas|veux pas|refuse|ne souhaite pas|souhaite pas|veux plus|ne veux plus|m'oppose à] (de|d') (apparaître|être|figurer|finir) (compté|comptée|inclus|incluse) [dans|par] (vos|votre|une|des|les|un) [statistiques|stats|algorithme|algorithmes|études de marché|étude de marché|études|panel|panels|analyses|segments|scoring]
    ? [pas d'accord|d'accord pas|contre] (pour|avec) (le|que|ce) (fait) (que) (vous) [étudiiez|analysiez|utilisiez|exploitiez|croisiez|scrutiez|décortiquiez|épluchiez|profiliez|évaluiez|notiez] (mes|mon|ce|ma)
    ? [aucune|pas de|plus de|pas|stop à la|stop aux|non à la|non aux] [pub|pubs|publicité|publicités|offre|offres|annonces] [basée sur|basées sur|fondée sur|fondées sur|calculée sur|calculées sur|selon|d'après|ciblées|ciblée|adaptées à|personnalisées|personnalisée] (mes|ce|mon) (achats|que)
    ? [non à|non au|contre|refuse|m'oppose à|pas de|stop à] (l'|le|la|les|toute) [évaluation automatique|notation automatique|décision automatique|décisions automatiques|tri automatique|scoring|profilage|algorithme|analyse automatique]
    [pas|aucun|aucunement] (le|de) droit (de|d') (vous) [servir|utiliser|d'utiliser|exploiter|d'exploiter|traiter|analyser|d'analyser] (de) [mes données|mes infos|mes informations|mes achats]
    [dont_study] & [habits]
    [no_such] (tout|toute) [profiling]
    [n'utilisez|utilisez|utiliser|exploitez|n'exploitez|n'utiliser] (pas|plus) [mes|mon|nos] [data] [à des fins publicitaires|pour de la pub|pour la pub|pour de la publicité|pour la publicité|à des fins commerciales|à des fins marketing|pour me cibler|pour du marketing|pour le marketing|pour la prospection]
    [stop|ne|plus|pas|refuse] (de|le|tout|me|l'|d') [profilage|profiler|profilez|pister|pistez|pistage|traçage|être profilé|être profilée|ciblage]
    [veux|souhaite|désire|voudrais|souhaitons|voulons|refuse|accepte|demande|exige] [pas|plus|que] (que) (vous) (mes|my|données) [utilisiez|analysiez|soient|profiliez|pistiez|traciez] (utilisées|my|mes) (data)
    [veux|souhaite|désire|voudrais|souhaitons|voulons|refuse|accepte] [pas|plus|que] (que) [mes|my|vous] (data) [use|soient] (utilisées|my|mes) (data)
    [veux|souhaite|refuse|accepte] (pas|plus) (d') être [profilé|profilée|pisté|pistée|tracé|tracée|analysé|analysée|ciblé|ciblée]
    (ne) (plus) [utilisez|traitez|exploitez|analysez|croisez|utiliser|traiter|exploiter|analyser] [plus|pas|mes] (mes) [data|achats]
    [stop|arrêtez|cessez] (d'|de) [use] (my) [data|achats]
    [article 21|art 21|droit d'opposition]
    [m'oppose|oppose|opposition] (formellement) [à|au|aux|contre] (tout|toute|l'|la|ce) (que) (vous) (l) [use]
    [m'oppose|oppose|refuse] (formellement) (à) (ce) que [vous|mes|mon] (data) (me) (soient) [use]
    (ne) [veux|souhaite|voudrais|accepte] pas que [mes données|mes infos|mes informations|mes achats] (personnelles) [servent|soient utilisées|soient exploitées|soient analysées|soient traitées] (à|pour) (la|de|faire) (pub|publicité)
    [m'oppose|oppose|refuse|contre] (formellement) (à) (ce|le fait) que vous [utilisiez|exploitiez|analysiez|traitiez|partagiez|croisiez|revendiez|conserviez] (toutes) (mes) (données) [mes données|mes infos|mes informations|mes achats]
    [d'accord|daccord] (pour|avec le fait) (que) vous [utilisiez|exploitiez|analysiez|traitiez|partagiez|croisiez|revendiez] [mes données|mes infos|mes informations|mes achats]
    [pas question|hors de question|refuse|m’oppose|ne veux pas|veux pas|inadmissible|n’accepte pas|interdis] (à) (ce) [qu’un algorithme|qu’une machine|qu’un ordinateur|qu’un robot|qu’un logiciel|qu’une ia|que la machine|que l’ordinateur|que l’algorithme|qu’un programme] [décide|juge|note|évalue|choisisse|tranche|statue|me note]
    [pas question|hors de question|refuse|m’oppose|ne veux pas|veux pas] (à) (ce) [qu’un algorithme|qu’une machine|qu’un ordinateur|qu’un robot|qu’un logiciel|qu’une ia|que l’ordinateur] [décide|juge|note|évalue|tranche] … [je veux un humain|je veux parler à un humain|je demande un humain|je veux une personne]
    ? [vous regardez|vous analysez|vous épluchez|vous surveillez|vous suivez|vous étudiez] [ce que j’achète|mes achats|mes courses|mes commandes] … pour [deviner|déduire|savoir|connaître|me proposer|me cibler]
  `,
  restrict: `
    [gardez|conservez|laissez] (bien) tout (mais) [n'utilisez rien|ne touchez à rien|n'y touchez pas|n'en faites rien]
    ne supprimez rien (j'en) [j'en ai besoin|c'est une preuve|j'attends le|mon avocat]
    ne (les) [supprimez|effacez|jetez] pas [own_docs] (mais) (ne) [ne les utilisez|ne l'utilisez|n'y touchez|n'en faites|ne vous en servez] (pas|rien)
    ne [supprimez|effacez] (pas) rien (mais) [ne les utilisez|ne l'utilisez|n'y touchez|n'en faites] (pas|rien)
    [verrouillez|verrouille|bloquez|gelez|suspendez] [own_docs] (pour l'instant|en attendant|jusqu'au|jusqu'à|le temps) [pour l'instant|en attendant|jusqu'au|jusqu'à ce que|le temps que]
    ? [conteste|contestons] (l’exactitude|la licéité|la légalité) & [gelez|suspendez|bloquez|limitez|figez] (le|tout) traitement
    ne (le|la|les|l’) [supprimez|effacez|détruisez|jetez] pas … [besoin|sert|servent|preuve] … [tribunal|avocat|plainte|assurance|preuve|procès|litige|réclamation|prud’hommes|justice] … [personne|interdiction|ne vous|n’y|sans|ne les|interdit]
    ne [supprimez|effacez|détruisez] … [besoin|sert|servent] … [interdiction|personne|ne vous en servez|n’y touchez|ne les utilisez|sans les utiliser|interdit]
    [gardez|conservez] … [papiers|données|dossier|fiche|documents|contrat|infos] … [personne|n’y touchez|ne vous en servez|ne les utilisez|ne l’utilisez|interdiction|sans y toucher|pour rien d’autre|sans vous en servir]
    [contentez-vous de|seulement|uniquement|juste] (stocker|conserver|garder|stockez|conservez|gardez) (mes|mon|ma) [données|dossier|fiche|infos] … [rien d’autre|jusqu’à|tant que|sans les utiliser|rien de plus]
    [mon avocat|l’avocat|mon assurance|le tribunal|le juge] en a besoin … [interdiction|personne|ne vous|n’y touchez|ne les utilisez|interdit]
    [laissez|laisser|gardez|garder|conservez|conserver] [mon dossier|ma fiche|mes données|mon compte|mon profil|mes infos|tout] [tel quel|telle quelle|telles quelles|en l'état|en sommeil|de côté|dormir|comme ça]
    ? [en l'état|tel quel] (mais|et|sans) (pas de|aucun|plus de|plus aucun|sans) [traitement|utilisation] (jusqu'au|jusqu'à|tant que)
    ? [gardez|conservez|laissez|stockez] (tout|mon dossier|mes données|ma fiche|mes infos|les) (mais|sans) (que) [interdiction d'y toucher|interdit d'y toucher|n'y touchez pas|n'y touchez plus|rien de plus|ne l'utilisez pas|ne l'utilisez plus]
    ? [bloquez|bloquer|gelez|geler|suspendez|suspendre|verrouillez|verrouiller] (l'|tout|le) (accès) (à) [ma fiche|mon dossier|mon compte|mes données|mon profil|mes infos] … [tant que|jusqu'à|le temps|en attendant|pendant]
    (ne) plus [exploiter|utiliser|traiter|toucher|employer] (à) [mes données|mes infos|mes informations] (personnelles) [tant|tant que|jusqu'à|le temps|pendant|en attendant]
    [freeze] & [my_file] & [until]
    [mettez|mettre|laissez|gardez] [mes données|mes infos|mon dossier|ma fiche|mes informations] (personnelles) (en|au|de) [suspens|pause|attente|frigo|côté|quarantaine|sommeil|stand by]
    [gelez|geler|bloquez|bloquer|gèle|suspendez|suspendre|limitez|limiter|restreignez|restreindre|gel de|blocage de|limitation de|suspension de|limitation|restriction] (le|du|l'|la|de) (traitement|utilisation|usage) (de|des) (my) [data|dossier]
    [gelez|geler|bloquez|bloquer|gel de|blocage de|limitez] [mes|my] [data]
    [limitation|limiter|restriction|suspendre|suspendez|geler] (le|du|de) traitement
    (ne) [touchez|utilisez|traitez] (plus|pas) (à) mes [data] (tant|jusqu'|pendant|le temps|avant)
    [article 18|art 18]
    [veux|demande|souhaite|voudrais|exige|aimerais] que (toutes) [mes données|mes infos|mes informations|mes coordonnées] (personnelles) [soient|restent] [bloquées|gelées|figées|suspendues|limitées|mises en pause|restreintes|en pause|mises de côté]
    (ne) [utilisez|n'utilisez|touchez|traitez|exploitez] [pas|plus] (à) [mes données|mes infos|mes informations] (personnelles) [pour l'instant|pour le moment|en attendant|d'ici là|tant que|jusqu'à|provisoirement|temporairement]
  `,
  do_not_sell: `
    [pas de|aucune|ni] [transmission|revente|partage|cession] à (des|vos|un) [tiers|partenaires|autres|sociétés]
    ne [partagez|donnez|communiquez|transmettez|vendez] rien (avec|à) (vos|des|aux) [partenaires|tiers|sponsors|autres]
    [mon adresse|mon numéro|mon mail|mon nom] ne (regarde|concerne) (personne) [personne d'autre|que vous]
    que [own_ways|mes données] [circule|circulent|se balade|se baladent|se promène|soit diffusé|traîne|traînent] (partout)
    (ne) (pas) [vendez|partagez|louez|cédez|transmettez|communiquez|revendez|divulguez] (pas|jamais) [own_docs|own_ways] (à|avec) [to_others]
    ne [vendez|partagez|louez|cédez|transmettez|communiquez|revendez] (pas|jamais) [own_docs|own_ways]
    ne pas [vendre|partager|louer|céder|transmettre|communiquer|revendre|donner] [own_docs|own_ways]
    [own_docs|own_ways] (ne) [doit pas|doivent pas|peut pas|peuvent pas] être [transmis|transmise|transmises|vendu|vendue|vendues|cédé|cédée|cédées|partagé|partagée|partagées] (à)
    (je) (ne) [veux pas|refuse|souhaite pas] que [own_docs|own_ways] [soit|soient] [transmis|transmise|transmises|vendu|vendue|vendues|cédé|cédée|cédées|partagé|partagée|partagées]
    aucune [transmission|cession|vente|revente|communication] à (des|vos|un) [partenaires|tiers|sociétés|assureur|assureurs]
    [en aucun cas|sous aucun prétexte|à aucun moment|jamais] … [donner|donnez|donniez|transmettre|transmettez|passer|passez|vendre|vendez|céder|cédez|partager|partagez|communiquer|communiquez|fournir|refiler|revendre] (à personne) (mon|mes|ma) [numéro|données|téléphone|mail|portable|coordonnées|infos|adresse|contact]
    ne (me) [vendez|donnez|passez|cédez|partagez|transmettez|communiquez|fournissez|refilez|revendez|diffusez] (pas|plus|surtout pas|jamais) (mes|mon|ma) [données|numéro|téléphone|coordonnées|infos|portable|mail|adresse] (à|avec|aux) [personne|d’autres|des tiers|d’autres sociétés|d’autres boîtes|vos partenaires|qui que ce soit|quiconque|d’autres entreprises|à personne|n’importe qui]
    [gardez|conservez] [my_private] (bien) pour (vous|vous seuls)
    [dont_pass] & [my_private]
    [passing] & [forbidding] & [my_private]
    [forbidding] & [others_get] & [my_private]
    (ne) [donnez|filez|passez|refilez|vendez|transmettez|communiquez] (pas|jamais|surtout pas) (mon|mes) [my_private] (à) [personne|quiconque|à personne|à quiconque|à qui que ce soit]
    (ne) [donnez|filez|passez|refilez|vendez|transmettez|communiquez] [my_private] à [personne|quiconque|aucun]
    [refuse|interdis|veux pas|m'oppose à ce|souhaite pas|accepte pas|autorise pas|hors de question] que (vous|l'on|on) [partagiez|vendiez|transmettiez|communiquiez|donniez|cédiez|revendiez|filiez|refiliez|diffusiez] [mon|mes|nos] [private]
    (ne|interdis|interdit|refuse|veux|arrêtez|stop|cessez|défense|oppose|accepte) (pas|plus|de|à|la|que|le) (de|que|la|plus|vous) (vous) [sell] [pas|plus|mes|mon|de|à] (mes|mon|my|vos) [private]
    (ne) [sell] [pas|plus|jamais|surtout pas] (mon|mes|ma) [private]
    (ne) [pas|plus] [sell] (mon|mes|ma) [private]
    (interdis|refuse|oppose|veux pas|contre|interdiction de|non à) … [sell] (de) [mes|mon] [private]
    (que|voir) [mes|mon] [private] (soient|soit|ne) (soient|pas) [sell]
    [mes|mon] [private] … (pas|plus) à vendre
    [pas de|aucune|non à la|interdiction de|refuse la|stop à la] [revente|vente|cession|location|diffusion|transmission] (de|à) [mon adresse|mes données|mon numéro|mes coordonnées|mes infos|mon nom|mon mail|mon tel|mon téléphone]
    ? [vous qui refilez|vous qui vendez|vous refilez|vous vendez|vous avez vendu|vous avez refilé|vous revendez|vous filez|vous qui avez vendu] (encore) [mon tel|mon numéro|mes coordonnées|mon téléphone|mon adresse|mes données|mon 06] (à|aux) [démarcheurs|des démarcheurs|d’autres|des boîtes|tout le monde|des sociétés|annonceurs|des pubs]
    [dossier médical|dossier|résultats|analyses|données|comptes rendus] (ne) [doit pas|doivent pas|doivent jamais|doit jamais] [arriver chez|parvenir à|aller chez|être transmis|être transmises|finir chez|atterrir chez]
    [ce que vous savez de moi|ce que vous avez sur moi] [reste chez vous|reste entre nous|doit rester chez vous]
  `,
  wrong_number: `
    ? ^ (je) (ne) connais pas (de|d') [given|marie|paul|pierre|julie|sophie|nicolas] (désolé|désolée) $
    [vous devez faire erreur|vous faites erreur|tu dois faire erreur]
    ^ (désolé|non) [ce n'est pas|c'est pas] [given] $
    ^ (désolé|non) [ce n'est pas|c'est pas] [titles]
    (il|elle) (n'|ne) [n'a plus|a plus|n'utilise plus|utilise plus] ce [numéro|num|portable] $
    ^ (désolé|non) [given] (n'|ne) [n'habite pas|n'habite plus|habite pas|habite plus] ici $
    ^ (désolé) [pas de|aucun|aucune] [given|titles] ici $
    ce [numéro|téléphone|portable] [m'appartient depuis|est à moi depuis|est le mien depuis]
    ? ^ (mais) (je) [n'ai jamais commandé chez vous|n'ai rien commandé chez vous|n'ai pas de rendez-vous chez vous|n'ai pas d'enfant chez vous|n'ai jamais mis les pieds chez vous|vous devez confondre|n'ai pas rendez-vous chez vous] (moi) $
    ? ^ [c'est pas moi|ce n'est pas moi|ce n'est pas mon nom|c'est pas mon nom] (ça) $
    ? ^ (euh) [qui est|c qui|c'est qui|cki|qui c'est] (ça|donc) [titles]
    [pas de|aucun|aucune|n'y a aucun|connais pas|connais pas de] [mme|madame|monsieur|mr|mlle] … [ici|à ce numéro|chez moi]
    ? ^ (je) (ne) connais (pas|aucun) (de) [titles]
    ? vous avez fait (un) [faux numéro|mauvais numéro]
    (n'ai|j'ai) ce numéro (que) depuis [peu|hier|le mois dernier|une semaine|quelques jours|la semaine dernière]
    ^ (désolé|désolée|il n’y a|bonjour) [pas de|aucun|aucune] [monsieur|madame|m|mme|mlle] … [sur cette ligne|à ce numéro|sur ce numéro|ici|sur ce téléphone] (désolé|désolée|merci) $
    [pas de|aucun|aucune|n’y a pas de|y a pas de] [monsieur|madame|mr|mme|mlle|m] … [sur cette ligne|à ce numéro|sur ce numéro|sur ce téléphone]
    [message|sms|texto|ça|c’|ce|rappel|avis] … [était|est|devait être|doit être|c’est|serait] (sûrement|certainement|sans doute|destiné|adressé) (pour|à) [quelqu’un d’autre|une autre personne|un autre client|une autre famille|un autre patient|un autre monsieur|une autre dame|d’autres]
    [vous|tu] [me confondez|m’avez confondu|m’avez confondue|nous confondez|me confonds|me prenez|m’avez pris|m’avez prise|confondez] (sans doute|sûrement|certainement) (avec|pour) [quelqu’un|quelqu’un d’autre|une autre|un autre|une autre personne|un autre client|une autre cliente]
    [j’ai|j’utilise|on a|nous avons|je viens d’avoir|on m’a donné|j’ai récupéré] (cette|ce|la|le) [ligne|numéro|num|portable|puce|sim|carte|téléphone] … [ancien propriétaire|l’ancien propriétaire|ancienne propriétaire|précédent propriétaire|ancien titulaire|l’ancien titulaire|précédent titulaire|avant moi]
    [ce|cette] [portable|numéro|ligne|num|sim|téléphone] (maintenant|désormais) [est à moi|c’est le mien|c’est à moi|m’appartient|est le mien] … [mois|semaines|ans|jours|an]
    [voyez|c’est|c’était|demandez|sûrement|ça doit être] (avec|à|celui de) [l’ancien propriétaire|l’ancien titulaire|l’ancienne propriétaire|le précédent propriétaire|l’ancien abonné|l’ancien détenteur]
    ? [c'est moi qui ai|c'est moi qui a|j'ai] (gardé|repris|récupéré|hérité) (de) [gardé sa ligne|repris sa ligne|récupéré sa ligne|gardé son numéro|repris son numéro|récupéré son numéro|sa ligne maintenant|son numéro maintenant|gardé son portable|récupéré son portable]
    ? (elle|il|ils) [n'habite plus chez nous|n'habite plus ici|habite plus ici|habite plus chez nous|habite plus là|n'habite plus là|ne vit plus ici|vit plus ici|n'est plus ici|a déménagé et a] (elle|il) [est parti|est partie|a déménagé|depuis|a changé|partie|parti]
    ? (mon|ma|son|ce) (père|mère|mari|femme|numéro|grand-mère|grand-père) [est décédé|est décédée|est mort|est morte] … [c'est ma ligne|c'est mon numéro|je garde sa ligne|j'ai sa ligne|j'ai gardé sa|j'ai repris sa]
    vous avez [le mauvais|la mauvaise|pas le bon|pas la bonne] (numéro|personne)
    [il n'y a|il y a|y a|n'y a|ya] (pas|aucun|aucune|plus|jamais eu) (de|d') … [à ce numéro|sur ce numéro|à cette adresse|de ce nom|à ce nom]
    (c'est|ce n'est) (plus|pas) (le|son) (tel|num|numéro|portable) (de) … [c'est le mien|c'est le mien maintenant|maintenant c'est moi|il est à moi]
    [cette ligne|ce numéro|ce portable|ce téléphone|ce tel|ce num] (n'est|est|n'appartient|appartient) [plus|pas] à
    [cette ligne|ce numéro|ce portable|ce téléphone|ce tel|ce num] [n'est|est|n'appartient|appartient] [plus|pas] (à|celui|celle)
    [vous confondez|tu confonds|vous me confondez|vous me prenez pour] (avec) (je|quelqu'un|une|un) [je|quelqu'un|autre|monsieur|madame|une autre]
    [erreur|trompez|trompé|trompée|trompes|tromper|gouré|gourez|plantez] [de|du] [numéro|num|personne|destinataire|tel]
    [mauvais|faux|mauvaise|pas le bon|pas la bonne] [numéro|num|destinataire|personne|contact|interlocuteur]
    (ne) [connais|connaissons] [pas|aucun|aucune] (de|cette|ce|la|le) [personne|nom] (ici)
    (ne) [connais|connaît|connaissons] (pas|personne) [à ce nom|de ce nom|du nom|qui s'appelle]
    (ne) [connais|connaissons] pas (de) [monsieur|madame|mme|mr|mlle|personne ici]
    (ne) [connais|connaissons] pas (de) … [ici|chez moi|chez nous] $
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
    [y a|il n'y a|n'y a|il y a|ya] [pas|aucun|aucune|plus] (de) … [à ce numéro|à cette adresse|chez moi|chez nous|dans ma maison] $
    [y a|il n'y a|n'y a|ya] [pas de|plus de|aucun|aucune] (monsieur|madame|mme|mr|mlle) [kevin|kévin|sophie|martin|julie|nicolas|marie|paul|pierre|jean|thomas|dupont|lucas|camille|sarah|mohamed|karim|philippe|monsieur|madame] … (ici|là) $
    ? [pas la bonne|mauvaise|pas la] personne $
    [la|le|cette|ce] [personne|monsieur|dame|client|cliente|fille|gars|type] que vous [cherchez|voulez|demandez|contactez|appelez|cherchiez|essayez de joindre|vouliez] … [n'est pas là|pas là|n'est pas ici|pas ici|n'habite|n'a plus|n'est plus|est plus|n'existe|pas moi]
    (je) [viens d'avoir|viens d'acheter|viens de récupérer|ai récupéré|ai eu|j'ai eu|viens de prendre|ai hérité de|j'ai acheté] (ce|cette) [puce|numéro|carte sim|sim|num|ligne] … [pas moi|la personne|l'ancien|quelqu'un d'autre|pas la bonne|connais pas|pas là|n'est pas]
    ? ^ (désolé|désolée|non|ah non|bonjour|heu|euh) (c'est|ce n'est) [c'est|n'est|est] pas moi (désolé|désolée) $
    ^ (désolé|désolée|non|ah non|bonjour|mais) (je|moi c'est|j'suis|chui) (ne) [suis] pas [given] (given) $
    [given] (given) (n'|ne|n) [n'habite|habite|vit|n'est|est|travaille] plus [ici|là|à cette adresse|chez moi|chez nous|dans cette maison]
    ? (j'ai|jai|je|moi) [j'ai|jai|ai|récupéré] ce [numéro|num|tel|portable] (moi) [depuis|que depuis]
    ? ^ (je crois|je pense|désolé|désolée|bonjour|ah) (que) vous (vous) [êtes|etes|ete] [trompé|trompés|trompée|trompées|gouré|gourés|plantés|planté] $
    ? ^ (bonjour|désolé|non|mais) [given] (given) a changé de [numéro|num|tel|portable] $
    ? ^ (bonjour|désolé|non|il) (n'|y|il) [y a|n'y a|a|il n'y a] [pas|plus|aucun|aucune] (de|d') [given] (given) [ici|là|à la maison] $
    [c'est|n'est|est|nest] [plus|pas] [le numéro|le téléphone|le portable|le num|le tel] de [given]
    je (ne) m’appelle pas (monsieur|madame) [given] $
    [je n’ai pas|j’ai pas|nous n’avons pas|je n’ai aucun] (d’) [enfant|d’enfant|d’enfants|enfants|fils|fille] [dans cette école|dans cet établissement|à cette école|dans votre école|dans ce collège|à la crèche]
  `,
  nothing: `
    ^ (pourquoi) tu ne [réponds|lis|regardes|reçois] [plus|pas] (à) mes [messages|sms|textos|mails] (pourquoi) $
    [given|elle|il|maman|papa|on|anna] (ne) [m'envoie|m'écrit|m'envoient] plus (de|d'|des|ses|jamais de) [messages|sms|photos|textos|nouvelles]
    [elle|il|given|maman|papa|anna|qui] m'a envoyé
    ^ (non|mais non|non non) (ça|ca|cela) (ne) me dérange pas (du tout) (merci) $
    ^ (ce|cette|le|la) [film|série|livre|match|foot|musée|expo|jeu|cours|sujet|poste|concert] (ne) [m'intéresse|m'intéressent] (pas|plus) $
    plus de messages [d'erreur|d'alerte sur l'écran] depuis
    [n'envoyez|envoyez] plus (le|mon|les) [colis|paquet|courrier|commande] (à|chez)
    (surtout) [ne|n] (me|m'|nous) [désinscrivez|désabonnez|retirez|enlevez|supprimez|effacez|ôtez|rayez|radiez|virez|bloquez|sortez|désinscris|désabonne|retire|enlève|supprime|menlevez|m'enlevez|m'ôtez|m'effacez] (surtout) [pas|jamais|surtout pas]
    [enlève-moi|enlevez-moi|enlève moi|enlevez moi|retire-moi|retirez-moi|mets-moi pas|ôte-moi] (du|le) [haut-parleur|haut parleur|mains libres|mode haut-parleur]
    ne [m’envoyez|nous envoyez|m’envoie|m’adressez|m’expédiez] (plus|pas|jamais) [la|les|le|ma|mes|de|vos|votre] [facture|factures|relevé|relevés|quittance|quittances|devis|contrat|colis|commande|bulletin de paie] [par la poste|par courrier|par voie postale|à l’ancienne adresse|à mon ancienne adresse|au bureau|en papier|sur papier]
    ne [m’envoyez|nous envoyez|m’envoie|m’amenez|m’amène] (plus|pas|jamais) [le petit|la petite|les enfants|les petits|le bébé|votre fils|votre fille|votre enfant|mon fils|ma fille|mon enfant|les gamins|le gamin]
    ne [m’envoyez|nous envoyez|m’envoie|m’amenez|m’amène] plus … [en sandales|sans manteau|sans veste|sans pull|sans bonnet|sans bottes|sans goûter|sans casquette|en short|en pyjama|en chaussettes]
    [n’arrêtait|n’arrête|n’arrêtaient|n’arrêtent] pas [d’envoyer|d’écrire|de lire] (des|ses|de) [sms|textos|messages] [au volant|en conduisant|pendant le trajet|pendant le cours|pendant la réunion|pendant le film|au feu rouge]
    [pas la bonne personne|pas la bonne conversation|pas la bonne discussion|trompé de personne|trompée de personne] c’était pour [ma femme|mon mari|ma mère|mon père|ma sœur|mon frère|ma fille|mon fils|ma copine|mon copain|mon collègue|ma collègue|un ami|une amie|quelqu’un d’autre]
    [la|le] [bleue|bleu|rouge|verte|vert|noire|noir|blanche|blanc|grise|gris|rose|jaune|grande|petite|première|deuxième|dernière|premier|deuxième|dernier|modèle|couleur] ne m’intéresse (pas|plus)
    [enlevez-moi|retirez-moi|enlevez moi|retirez moi|désinscrivez-moi|désinscrivez moi|ôtez-moi] (svp) (du|de la|de) [ping-pong|ping pong|tennis|tennis de table|cours|table|match|tournoi|stage|sortie|yoga|repas|déjeuner|atelier|créneau|séance|liste d’attente|gym] (de|du|d’) [lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|cet après-midi]
    [arrêtez|plus de|stop|arrêtez avec|finis] (les|le|la|de|aux) [courriers papier|courrier papier|lettres papier|factures papier|relevés papier|papier|prospectus|catalogues] … [envoyez-moi|envoyez moi|mettez-moi|je préfère|plutôt] (un|des|par|les) [sms|texto|textos|message]
    [désabonné|désabonnée|désinscrit|désinscrite] (du|de la|de|de mon) [journal|magazine|monde|figaro|salle|revue|quotidien|club|gym] … [j’aime|j’adore|je les lis|j’aime bien|sont les bienvenus|me plaisent|me sont utiles]
    [j’ai|ai|on a|je me suis] (d’abord|tout à l’heure|par erreur) [composé|fait|appelé|sonné|tapé|trompé|trompée|appuyé] (à|au|sur|de|un|le) (un|le|mauvais) [mauvais numéro|numéro|mauvaise sonnette|mauvais code|mauvais interphone|mauvaise porte|mauvais bouton|interphone]
    [livreur|taxi|facteur|chauffeur|voisin|technicien|coursier|plombier|uber|artisan] … [mauvais numéro|trompé de numéro|mauvaise porte|mauvais numéro de rue|trompé de porte|trompé de maison|trompé d’adresse|mauvaise adresse|pas le bon numéro]
    [mauvais numéro|trompée de numéro|trompé de numéro|mauvaise pointure] (de|pour|sur|à) (la|mes|les) [chaussures|pointure|rue|place|file|lunettes|table|commande|ticket]
    [mon|ma|le|la|notre|son|votre] [mari|femme|époux|épouse|mère|père|maman|papa|fils|fille|copain|copine|chef|patron|sœur|frère|amie|ami|voisine|voisin|mamie|papi|belle-mère|belle-sœur|ado|collègue|conjoint|grand-mère|grand-père|petit-fils|petite-fille|elle|il] (me|toujours|dit|ne) [dit|disait|répète|dit toujours|me dit|a dit|m’a dit|crie|râle] (toujours|tout le temps|que|souvent) [plus de pub|plus de pubs|assez de pub|marre de la pub|marre des pubs|stop la pub|stop à la pub|plus de messages|plus de spam|laisse-moi tranquille|laisse moi tranquille|laissez-moi tranquille|lâche-moi|lâche moi|laisse-moi|fiche-moi la paix|fous-moi la paix|arrête de m’écrire|arrête|arrêtez|stop|ne m’écris plus|dégage|va-t’en|efface tout|efface ça|me dérange pas] (mais|et|alors que) (moi|j’|je) [j’aime|moi|j’adore|mais moi|les vôtres|la vôtre|je les|je lis]
    [mon|ma|elle|il|notre|son] [mari|femme|époux|épouse|mère|père|maman|papa|fils|fille|copain|copine|chef|patron|sœur|frère|amie|ami|voisine|voisin|mamie|papi|belle-mère|belle-sœur|ado|collègue|conjoint|grand-mère|grand-père|petit-fils|petite-fille|elle|il] … [marmonné|crié|hurlé|dit|soufflé|murmuré|répondu|grogné|lâché|balancé|lancé|sorti|chuchoté|grommelé] (un|truc|genre) [plus de pub|plus de pubs|assez de pub|marre de la pub|marre des pubs|stop la pub|stop à la pub|plus de messages|plus de spam|laisse-moi tranquille|laisse moi tranquille|laissez-moi tranquille|lâche-moi|lâche moi|laisse-moi|fiche-moi la paix|fous-moi la paix|arrête de m’écrire|arrête|arrêtez|stop|ne m’écris plus|dégage|va-t’en|efface tout|efface ça|me dérange pas] (et|quand|mais|puis|parce|avant|maman|papa) [est parti|est partie|elle|il|s’est|je|on|moi|puis|mais]
    [elle|il] (m’a|a|a juste) [marmonné|crié|hurlé|dit|soufflé|murmuré|répondu|grogné|lâché|balancé|lancé|sorti|chuchoté|grommelé] (un|truc|genre) [plus de pub|plus de pubs|assez de pub|marre de la pub|marre des pubs|stop la pub|stop à la pub|plus de messages|plus de spam|laisse-moi tranquille|laisse moi tranquille|laissez-moi tranquille|lâche-moi|lâche moi|laisse-moi|fiche-moi la paix|fous-moi la paix|arrête de m’écrire|arrête|arrêtez|stop|ne m’écris plus|dégage|va-t’en|efface tout|efface ça|me dérange pas] (et|quand|mais|puis|parce|avant|maman|papa) [est parti|est partie|elle|il|s’est|je|on|moi|puis|mais]
    ne [dérangez|réveillez|dérange|réveille|touchez|embêtez|appelez] (pas|surtout pas) (la|le|les|ma|mon|mes) [mamie|papi|grand-mère|grand-père|maman|papa|bébé|enfants|chien|chat|voisins|voisine|fille|fils|dame|prof|coach|petit|petite|mère|père|petits] (elle|il|ils|qui|car|si|quand|parce) [dort|dorment|se repose|est|elle dort|il dort|malade|mord|qui dort|avant|après|sonnez|vous|fait]
    [laissez|laisse] (en paix) (le|la|les|ma|mon|mes) [chien|chat|cheval|coach|voisine|voisins|voisin|prof|canards|chevaux|chiot|entraîneur] [tranquille|tranquilles|en paix|dormir|se reposer|seul]
    ^ (non) [stop stop|stop|attendez|attends|une seconde|holà|stop attendez] (non|attendez|attends|on|là) [on est|nous sommes|on était|c’était quand|c’est quand|quand|c’était où|à quelle heure|c’était|c’est à|quel jour|je voulais dire|je dis|comment]
    [plus de|pas de|assez de|arrêtez les|je ne veux plus de|n’envoyez plus de|ne m’envoyez plus de|stop aux|fini les] (les) [factures papier|factures|papier|courriers|courrier|lettres|relevés papier|relevés|prospectus|catalogues|facture papier|courrier papier] (papier|ni|par la poste|ou) (lettres|courriers) [par sms c’est mieux|par sms|le sms|les sms|plutôt par sms|je préfère les sms|je préfère le sms|je préfère par sms|un sms|par texto|le sms c’est|par texto c’est mieux|mieux par sms|un sms suffit]
    [arrêter|arrête|stopper|suspendre|j’arrête|interrompre|faut-il arrêter|dois-je arrêter] (de prendre) (les|le|la|l’|mes|mon|mes) [cachets|cachet|comprimés|médicaments|médicament|traitement|antibiotique|antibiotiques|insuline|aspirine|kardégic|gouttes|pilule|metformine|anticoagulants|gélules]
    [plus besoin|n’ai plus besoin|n’avons plus besoin|pas besoin] (de|du|de la|d’) (mon|la|ma) [révision|rendez-vous|rdv|consultation|réservation|pièce|réparation|commande|livraison|visite|cours|table|chambre|devis|taxi|examen|intervention|contrôle technique|créneau|séance]
    ^ (la|le|mon|ma|donc la|donc le|du coup la|du coup le) [révision|rendez-vous|rdv|consultation|réservation|pièce|réparation|commande|livraison|visite|cours|table|chambre|devis|taxi|examen|intervention|contrôle technique|créneau|séance] … [n’est plus nécessaire|n’est plus utile|plus nécessaire|n’est plus la peine|n’est pas nécessaire|n’est donc plus nécessaire]
    [désabonné|désabonnée|désinscrit|désinscrite|résilié|annulé|désabonnés] (l’abonnement|mon abonnement) (du|de la|de|au|à|à la|le|la|mon|ma) [journal|magazine|monde|figaro|salle|revue|quotidien|ouest-france|club|salle de sport|gym] … [ans|années|mois|longtemps|mais] … [vos sms|mais vos|vos messages|vos textos|vos nouvelles|j’aime|je lis|lire|plaisir|bienvenus|utiles|pratiques|je garde|aime bien]
    [rayez|retirez|enlevez|effacez|ôtez|supprimez|raye|retire|enlève|efface] [moi|nous|le|la|les|mon fils|ma fille] (de) [la liste des invités|du planning|de la liste des invités|du plan de table|de la feuille de match|du tableau de service|de la liste des participants|de la liste de garde|de la liste des convives]
    plus de [pain|fromage|vin|sauce|viande|sel|sucre|frites|gâteau|gâteaux|lait|café|riz|pâtes|bière|eau|glace|dessert] (merci) (on|nous|j') [en a|en avons|en ai] (déjà) (assez|suffisamment)
    [mauvaise|mauvais] [adresse|étage|bâtiment|porte|rue|numéro de rue] (je suis|c'est) (au|le) … [livreur|colis|interphone|chauffeur|coursier|facteur]
    [avez vous|vous avez|as tu|tu as] (bien) [reçu|eu|vu|trouvé|lu] [mon|ma|mes|le|la|les] [cv|dossier|fiche|photos|photo|papiers|documents|profil|formulaire|candidature|données|infos|coordonnées|fichier]
    [j'ai|ai|on a|avons|a|ont|avait|avais] (accidentellement|déjà|tout|malencontreusement|bien) [supprimé|effacé|jeté|viré|enlevé|retiré|détruit|déchiré|brûlé] [mon|ma|mes|notre|nos|le|la|les|vos|votre]
    [appelé|appeler|composé|composer|tapé|taper|fait|faire|sonné|sonner|donné|pris|prendre|noté|frappé|entré|saisi|dit|mis] (d'abord) (à|au|sur) (un|le|du|au) [mauvais|faux] numéro
    mauvais numéro [de rue|de maison|de porte|de bus|de ligne|de commande|de colis|d'appartement|d'étage|de chambre|de salle|de suivi|de compte|de série|de place|de page|de quai|de voie|de client|de dossier|de taille|sur la|sur le|sur l'étiquette|dans le menu]
    (la|le|les|ma|mes) [pointure|chaussures|chaussure|baskets|bottes|sandales|talons|ballerines|maillot|dossard|maillots|bus|porte|sonnette|interphone|portail|digicode|code|touche|menu|étiquette] … mauvais numéro
    [affiche|marque|indique|répond|dit] mauvais numéro
    [mon fils|ma fille|mon mari|ma femme|il|elle|mon ado|le petit|la petite|ma mère|mon père|le prof|la prof|la maîtresse|le maître|mon chef|le voisin|la voisine|mon frère|ma soeur|les enfants|mon gamin] (me|nous|a) (déjà|toujours) [crie|hurle|dit|répète|répond|a dit|a crié|disait|criait|dit toujours|gueule|râle|a écrit|écrit|chante|demande] (que) [laissez moi|laisse moi|fichez moi|lâchez moi|fous moi|foutez moi|lâche moi|arrêtez|arrête|stop|dégage|dégagez|ne m'écris plus|plus de messages]
    [fichez|foutez|laissez|laisse|fous|lâchez|lâche] (la paix) (à) (ce|cette|le|la|les|mon|ma|mes|votre|ton|ces|notre) (pauvre|petit|petite|vieux) [livreur|facteur|chien|chat|bébé|chienne|gardien|serveuse|serveur|chauffeur|coach|prof|fille|fils|gamin|petit|chiot|chaton|voisin|voisine|équipe|mari|femme] (tranquille|en paix)
    [rayez|enlevez|retirez|sortez|virez|ôtez|supprimez|effacez|barrez|désinscrivez|rayer|enlever|retirer] (moi|nous|le|la|les|mon nom|notre nom|m') (du|de la|de l'|de|des|pour) (liste|cours|créneau|séance|tournoi|sortie|stage|atelier|planning|groupe) (de|des|du) (participants|participantes|inscrits|présents|bénévoles|attente|invités|joueurs|coureurs|accompagnateurs|covoiturage) [du|de la|au|à la|de|pour|d'|de ce] [tournoi|sortie|voyage|match|course|repas|soirée|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|buffet|concours|stage|kermesse|gala|barbecue|pot|dîner|déjeuner|formation|covoiturage|marche|rando|randonnée|anniversaire|mariage|fête]
    [rayez|enlevez|retirez|sortez|virez|ôtez|effacez|barrez|désinscrivez] (moi|nous|le|la|les|mon nom) [du créneau|du cours|de la séance|du planning|du tournoi|de la sortie|de l'atelier|de la liste des participants|de la liste d'attente|de la liste des inscrits|de la liste des bénévoles|de la garde|de la réunion|du match|du covoiturage|du repas|du buffet|du tour|de l'équipe|du stage|de la course|de l'excursion|du service de|du roulement|de la tournée|du rdv|du rendez vous]
    ^ stop [vous avez|tu as|attendez|attends|on a|j'ai] [oublié|oublier|omis|trompé|mal|une question|pas]
    stop (attendez|une seconde|deux secondes|une minute) [une question|je me suis trompé|je me suis trompée|avant de livrer|avant d'imprimer|avant d'envoyer le colis]
    (ne) (m') [envoyez|envoie|livrez|expédiez] [pas|plus] (le|la|les|mon|ma|mes) [colis|commande|paquet|facture|chèque|livreur|carte|clés|lettre|infirmière|infirmier|taxi|technicien|dossier]
    (ne) [mettez|mets] (pas|plus) (de) (mauvaise|mauvaises) [note|notes]
    [désabonner|désabonné|désabonnés|désabonnée|désabonnées|désinscrit|désinscrite|désinscrits|désinscrire|désinscrivez] (du|de la|de l'|de|des|à la) [panier|paniers|salle|cantine|amap|gym|club|cours|bibliothèque|piscine|médiathèque|garderie|étude|tournoi|sortie|journal|magazine|fitness|crossfit|comptoir|accueil]
    la prof a dit
    [virez|virer|vire|virement|viré] … [argent|somme|montant|loyer|salaire|euros|euro|sur mon compte|sur le compte|remboursement|solde|acompte]
    [désinscrivez|désinscrire|désinscris|désabonnez|désabonner|retirez|enlevez] (mon|ma|notre|nos|le|la) (fils|fille|enfants|petit|petite) … (du|de|des|de la|de l') (cours|club|atelier) [du judo|du foot|du football|du tennis|de la piscine|du club|du karaté|du cours|de danse|de la danse|du piano|de piano|de gym|de la gym|de la cantine|du périscolaire|de natation|du centre de loisirs|de la sortie|de guitare|du théâtre|du basket|du hand|du rugby|d'anglais|de la garderie|de l'étude|de l'atelier|du stage]
    (ne) [oubliez|n'oubliez|noubliez|n'oublie|oublie|n'oublions] (surtout) pas
    s'est désabonné (de|du)
    m'a (encore) [transféré|envoyé] un spam
    ne pas (se|me|vous) [désabonner|désinscrire]
    [retirez|enlevez|retire|enlève] moi … [euros|euro|article|articles|option|frais|ligne|plat|portion]
    (n'ai|ai) pas (encore) reçu (votre|le|de|ce|aucun|mon) [message|sms|code|mail|lien|confirmation|texto]
    [on a|j'ai|vous avez|il a|elle a|a été] (accidentellement) [supprimé|effacé] (mon|ma|mes) [compte|profil|fiche|données] (par erreur|sans faire exprès)
    vous dérangez pas [je|pour ça|on|j'arrive|j'y|ça va|pour moi]
    [envoyez|envoie|donnez|donne|montrez|faites] (moi|nous) (voir) plus (de|d') [photos|détails|précisions|infos|informations|renseignements|modèles|choix|temps|exemples|nouvelles|échantillons|argent]
    veux pas [communiquer|donner|envoyer|payer|transmettre|laisser|dire] (mon|ma|mes|le|la|l'|un) … par [sms|mail|téléphone|message|internet]
    [virez|virer|vire] (moi|nous) (le|la|les) [l'acompte|acompte|l'argent|argent|somme|montant|remboursement|salaire|loyer|solde|euros]
    plus (de|aucun) [texts] de [sa part|leur part|lui|elle|mon fils|ma fille|mon ex|ma mère|mon copain|ma copine]
    (la) fin de la [promo|promotion|vente|soldes] [c'est quand|est quand|quand|c'est pour quand]
    un [sms|texto|message|mail] (me) [suffit|suffira|suffirait|suffisait]
    [sms|texto|message|mail] [suffit|suffira|suffirait] $
    pas de [sms|message|code|mail] [reçu|reçus|arrivé|arrivés]
    [appelle|appelles|appelez|rappelle|écris|écrivez] plus [tard|souvent|tôt|fort]
    [m'enlever|m'ôter|m'effacer] (la|le|un|une|les|deux) [ligne|article|option de|doute|épine|frais|produit]
    (perds|perdez|perd) [ton temps|votre temps|perds ton temps] avec [lui|elle|eux|ce|cette]
    [j'ai|on a|ai|jai] (déjà) porté plainte [pour|contre|hier|suite|au|à|ce]
    pas ici [à|mais|c'est|plutôt|au]
    [termine|terminent|finit|finissent|s'arrête|s'arrêtent|expire|expirent] (le|quel|à) [quand|quel jour|bientôt|quelle heure] (les|la|vos|l'|votre|cette|le) [soldes|promo|promos|offre|offres|ventes privées|vente|opération|réduction|réductions|promotion|promotions]
    [quand|jusqu'à quand|quel jour|à quelle heure] (est ce que) (se) … [termine|terminent|finit|finissent|s'arrête|s'arrêtent|expire|fin] (la|les|vos|l'|votre|des|de la) (soldes|promo|promos|offre|offres|vente|ventes)
    [avez|as|aviez] arrêté de [m'envoyer|envoyer|m'écrire|m'envoyé|me prévenir] (les|vos|mes|des|ces) (texts)
    [mail|message|email|courriel|facture|réponse|mails|messages|confirmation] … [dans|en] (mes|les|le|dossier) [spam|spams|indésirables|courrier indésirable]
    laisse moi tranquille (lol|mdr) [je bosse|jbosse|je travaille|je révise|je dors|je suis occupé|je suis occupée|je suis en cours|lol|mdr|j'ai du travail|haha|xd]
    (ce sera|ça sera) sans moi [samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce soir|ce week end|demain|pour le|pour la|aujourd'hui|cette fois|cette année]
    comptez pas sur moi [pour le|pour la|pour ce|demain|samedi|dimanche|lundi|ce soir|pour demain|pour samedi]
    [bloquez|bloque|réservez] moi (la|une|le|ce|cette|un) [table|date|créneau|place|chambre|rdv|heure|rendez vous|séance|deux]
    [n'ai|ai|j'ai|nai] pas (encore) donné mon accord (pour|sur|à) [la|le|les|cette|ce|un]
    [peux|pouvons|marche|arrive|réponds|passe|possible] pas par [sms|message|texto]
    (ne|n'|pas|n) [arrêtez|arrête|arrêter|stoppez|cessez|cesse|désabonnez|désinscrivez|retirez|supprimez|n'arrêtez] [pas|surtout|jamais|plus] (de|vos|mon|la)
    [n'arrêtez|n'arrête|n'arrêter] (surtout) (pas) (jamais) (de) (det) (texts|verb)
    [j'arrête|jarrête|on arrête|il arrête|elle arrête|s'arrête|s'est arrêté|m'arrête|vous arrête|nous arrêtons|je m'arrête|ils arrêtent] (pas|plus|à|de|devant|quand|au|là|donc|tout)
    [s'arrête|sarrête|m'arrêter|marrêter|s'arrêter|sarrêter|m'arrête|t'arrêter|arrêter à|arrêté de|arrêtée à|arrêté par|nous arrêter|vous arrêter]
    [l'arrêt|larrêt|à l'arrêt|un arrêt|prochain arrêt|terminus|en arrêt|d'arrêt|mon arrêt|cet arrêt|arrêt de] (de|du|bus|tram|maladie|travail|cardiaque|métro|gare)
    [arrêt] [bus|tram|maladie|cardiaque|métro|pipi|minute|gare|travail]
    arrête [tes|ton|ta|de dire|de rire|de faire|de te|de pleurer|de rêver|de mentir|un peu|donc] 
    [arrêtez|arrêter|arrête|arrêté|arrêt] (de) (la|le|l'|du) [bus|train|voiture|moteur|musique|tabac|sport|fumer|boire|sucre|clopes|traitement|médicament|médicaments|travail|pluie|pleuvoir|rire|manger|pilule|carte]
    [ma|mon|il|elle|mère|père|panneau|feu|dit] (dit|disait|a dit|lui a dit) stop (aux|au|à)
    [un|le|au|du|panneau|feu|feux|auto|motion] stop
    [annuler|résilier|annulez|résiliez|annulation|annule|résiliation|supprimer|supprimez|supprimé|retirer|retirez|enlever|enlevez|arrêter|arrêtez|effacer|effacez|stopper|suspendre] (de|du|des|le|la|les|l'|mon|ma|mes|notre|votre|un|une|cette|ce|cet) … [booking]
    [venir|viens|passer|passe|aller|chercher|pour] retirer
    [me|m'|nous] (suis|être|étais) [désabonné|désabonnée|désinscrit|désinscrite] (de|du) (la|le|l'|cours|mon) [booking]
    [désabonner|désinscrire|désinscris|désabonne|désabonné|désinscription] … (de|du|d'|au|à) (la|le|l'|mon|ma|notre|cours|sa) (cours) [booking|yoga|cantine|club|examen|école|formation|piscine|sport|danse|fitness|youtube|insta|instagram]
    [pas|ne|non] (je) (ne) (me) [désinscris|désabonne|désinscrire|désabonner] (pas)
    [pourquoi|comment] (avez vous|vous avez|m'avez vous|je suis|j'ai été|suis je|vous m'avez|tu as|ai je été) … [désabonné|désabonnée|désinscrit|désinscrite|arrêté|arrêter|supprimé|retiré]
    [suis pas|me suis pas|suis jamais|me suis jamais|n'ai pas été] [désabonné|désabonnée|désinscrit|désinscrite] (de|du|d') (la|le|l'|mon)
    (ne) (m'|me|m) [appelez|appelle|appelles|écris|écrivez|envoie|envoyez|contactez|réponds|répondez|dérangez|dérange] (pas|plus) [avant|après|maintenant|là|ce matin|ce midi|ce soir|ce week-end|cet|aujourd'hui|demain|pendant|quand|tout de suite|le matin|le soir|si|entre|sur mon|sur le|à cette|à l'heure|à midi|à minuit|à 8h|à 7h|à 22h|avant 10h]
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
    (ne) [perdez|perds|gaspillez|gaspille] (pas|plus) [votre|ton|vos] [temps|argent|énergie|salive|sous] (à|avec|dans|pour|en) [lire|jouer|chercher|regarder|attendre|faire|essayer|réparer|ça|cela|cette|ces|lui|elle|eux|des|un|une|le|la|les|dormir]
    ^ fin [du|de|d'un] (message|sms|mail|texte|document|fichier|chapitre|rapport) (texte|transféré|original|automatique|transmis|vocal) $
    [lui|leur] [ai|a|avais|avait|avons|as|ont|avez] (déjà|bien|aussi|toujours) [dit|demandé|conseillé|répondu|écrit|répété] (de|d'|que)
    (ce que|qu'est ce que|que) [j'en|on en|tu en|vous en] retire (moi)
    [j'en|il en|elle en|on en] retire (moi)
    [avoir|ai|a|as|avez|avait|avais|ont|aurait|avons] refusé [mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|l'|cette|une|ton|ta] [texts|offre]
    [échoué|échec|erreur|impossible] … trop de [texts]
    trop de [texts] [simultanés|simultané|par seconde|par minute|en attente|ouverts|à lire|non lus]
    [retirer|retiré|retire|retirée|enlever|enlevé|enlève|supprimer|supprimé|effacer|sortir|sorti|joueur] … (de|la|votre|ta|sa|ma|du|des) [liste|listes] (d'|de|des) [ignorés|amis|contacts ignorés|ramassage|souhaits|lecture|favoris|favori|personnes ignorées|personnes bloquées|courses|contacts bloqués|joueurs|capture|diffusion des|tâches|objets|suivi|surveillance|mots|fichiers]
    ne plus [ignorer|bloquer|masquer|filtrer|cacher|rater|manquer|perdre|oublier] … [texts]
    [taille|nom|couleur|choix|style|type|famille] (de) (la|une) police
    police (de|des|par) [caractères|caractère|défaut|messages|base|texte|titre|menus]
    [jamais|pas] (encore) donné (la|ma|mon|l') [permission|accord|autorisation] (pour|de) [ce|cet|faire|changer|partir|sortir|entrer|modifier|cette opération|ce changement|prendre|toucher]
    sans moi [vous|tu|il|elle|ils|elles|on|rien|personne|ça|tout|le|la|les|ce serait]
    [laissez|laisse|laisser] (moi|nous) (juste|un peu|d'abord|au moins|donc|encore|juste le temps de|le temps de) [récupérer|réfléchir|voir|finir|terminer|essayer|partir|passer|entrer|parler|faire|deviner|regarder|reprendre|rire|tenter|chercher|vérifier|prendre|une|des|ma|mon|mes|vous|te|t'expliquer|vous expliquer|expliquer|dire|aider|jouer|lire|choisir|manger|payer|ouvrir]
    [activer|active|activez] (ou|et) [désactiver|désactive|désactivez] … [texts]
    [désactive|désactiver] … [texts] [d'absence|affichés|système|dans|de débogage|de statut|d'erreur|lors|du serveur|vocaux]
    [de|à|pour] [le|la|les] (juste) laisser [tranquille|tranquilles|en paix]
    [arrête|arrêtez|arrêter] ça (et|tout de suite et) [allume|viens|venez|descends|regarde|écoute|fais|faites|donne|donnez|mange|monte|assieds]
    [mon fils|ma fille|le bébé|les enfants|chéri|chérie|doudou] [arrête|arrêtez|arrêter]
    [retirer|retiré|retire|retirée|enlever|enlevé|supprimer|supprimé] … (de) [votre|ta|sa|ma|la|vos|tes] [liste|listes] (d'|de|des) [ignorés|amis|ramassage|souhaits|lecture|favoris|personnes ignorées|courses|joueurs|contacts bloqués]
    (ne) [veux|voudrais|voulais|jveux|j'veux|veut|voulait|souhaite] (surtout) pas (te|vous|t') [vous déranger|te déranger|vous embêter|t'embêter|vous ennuyer|t'ennuyer|vous importuner|vous harceler|te harceler|vous solliciter]
    [vous|te|t'|vs] (l') (ai|a|avons|avais) (déjà) [dit non|ai dit non|avais dit non|ai répondu non] [pour|sur|concernant] [lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|cette|le|la|les|l'|votre]
    [inutile|pas la peine|pas besoin|aucun besoin|pas nécessaire|plus la peine|plus besoin|pas utile|aucune raison] (de|que vous) [me désinscrire|me désabonner|me retirer|me supprimer|m’enlever|me rayer|me désinscriviez|me désabonniez|m’ôter|me retiriez|nous désinscrire|nous retirer]
    ^ (merci|svp|non|surtout|mais) [laissez-moi|gardez-moi|laisse-moi|garde-moi|maintenez-moi|conservez-moi|laissez-nous] (bien) [sur la liste|sur votre liste|sur vos listes|dans le groupe|dans la boucle|sur cette liste|dans la liste|dans votre liste]
    [c’est pas|ce n’est pas|c’était pas|c pas|ce n’était pas|c’est même pas|ce n’est même pas] moi qui (vous) [ai demandé|avais demandé|ai tapé|avais tapé|ai écrit|ai envoyé|ai répondu|a demandé|a tapé|a écrit|ait demandé] (stop|le stop)
    [demande pas|demandais pas|demandons pas|réclame pas|cherche pas à|cherchais pas à|souhaite pas|souhaitais pas|n’ai pas demandé|n’ai jamais demandé|ai pas demandé|ai jamais demandé|n’avais pas demandé] (à|de|que) (vous|me|être) [arrêter|arrêtiez|d’arrêter|stopper|désabonner|désinscrire|désinscrit|désinscrite|désabonné|désabonnée|retirer|retiré|retirée|supprimé|supprimée|l’arrêt|cesser|d’être désinscrit|d’être désinscrite|d’être retiré|d’être retirée] (de|vos|les|la) (messages|sms|liste)
    [tapé|envoyé|écrit|répondu|appuyé sur|cliqué sur] (le) [stop|désabonnement|désinscription|désabonner|me désabonner] [par erreur|sans faire exprès|sans le vouloir|par mégarde|par inadvertance|sans réfléchir|trop vite] (mais|et) [c’est revenu|ça remarche|ça a repris|je les reçois|ils reviennent|c’est bon|c’est reparti|ça revient|tout est revenu|je reçois]
    [voulais|allais|pensais|comptais|envisageais|voulait] (vous|me|les|tout) [arrêter|désabonner|désinscrire|stopper|bloquer|résilier] (vos|de|les|ces|à) (sms|messages|textos|rappels|alertes) [mais|puis] (finalement|en fait|au final) … [utiles|utile|pratiques|pratique|changé d’avis|garde|plaisent|j’aime|service|servi|plaisir]
    [cru|croyais|pensais|pensé|peur|imaginais|craignais] (que) [vous m’aviez|vous m’avez|avoir été|que j’étais|que j’avais été|j’étais|vous nous aviez|d’être] [oublié|oubliée|rayé|rayée|supprimé|supprimée|retiré|retirée|enlevé|enlevée|bloqué|bloquée|désinscrit|désinscrite] (de la|de votre) (liste) … [content|contente|ravi|ravie|ouf|heureux|heureuse|ça fait plaisir|quel plaisir|bonne nouvelle|soulagé|soulagée]
    [plus un seul|plus aucun|pas un seul|plus un|plus aucune|plus une seule] [texto|sms|message|rappel|mot|alerte|nouvelle|info] (de vous|de votre part) [depuis|pendant]
    [vous aviez|vous avez|tu avais|vous m’aviez] [arrêté|stoppé|suspendu|interrompu|cessé] (de|les|vos|mes|nos|l’envoi des) (d’envoyer|m’envoyer|m’écrire) [rappels|sms|messages|textos|alertes|infos|les rappels|les alertes|vos messages|mes rappels|l’envoi|vos sms|les sms|les messages|vos rappels]
    [ma|mon|notre|une|un|la|le] [folk] (du dessous|d’à côté) (vous) [a tapé stop|a écrit stop|a envoyé stop|a répondu stop|a fait stop|s’est désabonné|s’est désabonnée|s’est désinscrit|s’est désinscrite|s’était désabonnée|s’était désabonné|a bloqué votre numéro|vous a bloqué|vous a bloqués|a arrêté vos messages|s’est fait désinscrire] (et|de|vos)
    [ma|mon|notre|la|le] [folk] [vous a demandé|vous avait demandé|vous a dit|a demandé|a dit] (de) [ne plus|arrêter|d’arrêter|plus] … [moi je|moi j’aime|moi ça|mais moi|mais je|mais j’aime|moi j’adore|pas moi]
    [ma|mon|notre|la|le] [folk] [voulait|veut|voudrait|menace de|voulait que je|veut que je|me dit de] (me|vous) [bloquer|bloque|désabonner|désabonne|désinscrire|supprimer] (votre|vos|vous) (numéro|sms|messages) mais
    [quelqu’un|un type|une dame|une maman|un papa|un parent|un membre|une fille|un gars|une personne] (dans|du|sur|de) … [a écrit|a mis|a envoyé|a posté|a répondu|écrit|a marqué|a tapé] [arrêtez d’envoyer|arrêtez|stop|arrêtez les messages|plus de messages|laissez-moi tranquille|désinscrivez-moi|supprimez-moi|arrêtez d’écrire]
    [m’a écrit|m’a dit|m’a répondu|m’a envoyé|m’a sorti|m’a crié|me dit|me répond|me répète|m’écrit|lui a écrit] (toujours) [arrête de m’appeler|arrête de m’écrire|arrête de me texter|arrête|ne m’appelle plus|fous-moi la paix|lâche-moi|laisse-moi tranquille] (au|à|maman|papa)
    [les gens|tout le monde|mes voisins|certains|d’autres|les voisins|mes amis|mes collègues|les autres] (me|ici) [disent|dit|râlent|se plaignent|répètent|trouvent] (tous) (qu’ils|qu’elles|qu’on|qu’il) [en ont marre|en ont assez|sont saoulés|en ont ras le bol|en a marre|saturent|ont marre] (de|des|par) (vos|tous) [notifications|notifs|sms|messages|textos|alertes|pubs|rappels]
    [brochures|prospectus|catalogues|dépliants|courriers|journaux|pubs|publicités|bulletins|magazines] [papier|papiers|en papier|imprimés|imprimées|sur papier]
    [pas de|plus de|plus aucune|aucune|stop|marre de|assez de|arrêtez] (la|les|vos|de) [pub|pubs|publicité|publicités|prospectus|tracts|catalogues|réclames] [dans ma boîte aux lettres|dans notre boîte aux lettres|dans la boîte aux lettres|en boîte aux lettres|dans les boîtes aux lettres|sur ma boîte aux lettres]
    [ma|notre|la|les|nos] [boîte aux lettres|boîtes aux lettres]
    [arrêtez|arrêter|cessez|stop|plus] (les|aux|de) [brochures|prospectus|catalogues|dépliants|appels|courriers] (papier) (les) [textos|sms|messages] [me conviennent|me vont|suffisent|c’est bien|c’est ok|c’est très bien|c’est parfait|me vont bien|me plaisent|ça me va]
    [appels|coups de fil|appels téléphoniques|démarchages] [doivent|devraient|il faut que ça|faut que ça] [cesser|s’arrêter|cesse|s’arrête] (mais|les|le) [sms|texto|textos|message|messages] (ça|me|c’est|sont) [suffit|suffisent|bien|ok|va|mieux|bienvenus|conviennent]
    [mauvaise personne|mauvais destinataire|mauvaise conversation|mauvais groupe|mauvais contact|mauvais numéro|trompé de conversation|trompée de conversation|trompé de numéro|trompée de numéro|trompé de groupe] (désolé|désolée|pardon) [c’était pour|c’était destiné à|je voulais écrire à|je voulais l’envoyer à|je voulais envoyer ça à|ce message était pour] (mon|ma|mes|le|la) [folk]
    [qui a dit|qui vous a dit|qui dit|qui prétend|qui a prétendu] que (je|on|nous) (ne) [voulais|veux|n’en voulais|voulait|souhaitais|n’aimais|n’en veux] (plus|pas)
    [se|me] [désabonner|désinscrire] (de|du|des) (sa|ma|la|son|mon|ses|mes|cette) [belle-mère|mari|femme|enfants|ado|patron|vie|famille|boulot|lundi|lundis|hiver|pluie|gosses|beau-frère|impôts|chef|voisins|canicule|l’hiver|l’école|belle-famille]
    plus [abonné|abonnée|inscrit|inscrite|membre|adhérent|adhérente|abonnés] (à|au|de|du|chez) (la|le|mon|un) [salle|salle de sport|club|gym|piscine|bibliothèque|médiathèque|journal|magazine|fitness|basic fit|conservatoire|canal|netflix]
    plus de [sms|messages|textos|rappels|infos|nouvelles|blagues] comme [celui-là|celui-ci|ça|ceux-là|celle-là|celui d’hier]
    [inadmissible|scandaleux|honteux|inacceptable] … [vendeuse|vendeur|livreur|caissière|caissier|serveur|serveuse|chauffeur|facteur|infirmière|guichet|colis|retard|attente|secrétaire|train|bus]
    [quand est-ce que ça cesse|quand est-ce que ça s’arrête|ça doit cesser|il faut que ça cesse|quand cela cessera|ça cesse quand|ça s’arrête quand] & [bruit|chantier|travaux|voisins|klaxons|aboiements|fuite|odeur*|poubelles|trottinettes|marteau piqueur|musique]
    [stop|arrêtez|arrête] … [peux plus de rire|mort de rire|morte de rire|pleure de rire|mal au ventre de rire]
    (et|elle|il) n’a plus rien reçu
    pas de stop [au|à|pour|sur|dans|avec|aux]
    ne veux (surtout) pas que (ça|vos|les|ces) (sms|messages|textos|rappels|alertes) [s’arrête|s’arrêtent|cesse|cessent|finisse|se termine]
    [jamais|pas] dit que je [voulais me|veux me|voulais|voulais être] [désinscrire|désabonner|arrêter|stopper|désinscrit|désinscrite|désabonnée|désabonné]
    [j’ai|je vous ai|j’avais|je vous avais|a] bloqué (votre|vos|le) (numéro|messages|sms) [sans le vouloir|par erreur|sans faire exprès|par mégarde|par accident|par inadvertance]
    [fausse manip|fausse manipulation|mauvaise manip|erreur de manip|mauvaise manipulation] [j’ai répondu stop|j’ai tapé stop|j’ai envoyé stop|j’ai mis stop|j’ai écrit stop|je me suis désabonné|je me suis désabonnée|je me suis désinscrit|je me suis désinscrite]
    [ma|mon|notre] [folk] [veut que vous|voudrait que vous|voulait que vous|aimerait que vous] [arrêtiez|cessiez|ne lui] (de) (lui) (écriviez|écrire|envoyiez|envoyer|écrire des) (plus|messages) mais [moi|je|j’aime|j’adore]
    [catalogue|brochure|courrier|journal|bulletin|magazine|relevé|facture] [papier|en papier|sur papier|imprimé]
    [arrêtez|arrête|cessez] de [m’appeler|me téléphoner|nous appeler|m’appeler sans arrêt] (au|sur|à) (le|mon|la) (fixe|travail|maison|boulot) [écrivez-moi|par sms|envoyez-moi un sms|un sms suffit|envoyez-moi un texto|les sms suffisent|plutôt un sms|les sms c’est]
    [ne me lasse jamais|ne me lasse pas|ne m’en lasse pas|ne s’en lasse pas|jamais assez] (de) (vos|tes) [blagues|messages|recettes|astuces|conseils|sms|photos|infos]
    tout [résilié|annulé|arrêté|désinscrit] sauf [le vôtre|les vôtres|vous|vos|la vôtre]
    plus (il y a|y a|j’ai|vous envoyez) de [messages|sms|rappels|infos] mieux
    [j’ai écrit|j’ai tapé|j’ai envoyé|j’ai répondu] (le mot) [stop|non|assez] mais [c’était pour|c’était à|ce n’était pas pour vous|c’était pas pour vous|c’était le|c’était au]
    [j’ai dit non|j’ai répondu non|j’ai dit que non] & [m’a demandé si|m’ont demandé si|on m’a demandé|on me demande si|m’avez demandé si]
  `,
};
