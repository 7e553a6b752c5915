import { stemmer } from '@orama/stemmers/french'
import type { LanguageData } from '../language-data.ts'

/** French. */
export const data: LanguageData = {
  stopWords: `le la les l' un une des du de d' au aux ce cet cette ces celui celle ceux celles ceci cela ça mon ma mes
    ton ta tes son sa ses notre nos votre vos leur leurs je j' tu il elle on nous vous ils elles me m' te t'
    se s' lui eux moi toi soi y en qui que qu' quoi dont où quel quelle quels quelles lequel laquelle
    lesquels lesquelles auquel duquel desquels quelqu'un quelque quelques chacun chacune chaque aucun aucune
    nul nulle tout toute tous toutes autre autres même mêmes tel telle tels telles plusieurs certains
    certaines rien et ou mais or ni car donc si comme quand lorsque lorsqu' puisque puisqu' quoique
    parce afin pendant tandis depuis jusque jusqu' avant après devant derrière sur sous dans entre vers chez
    par pour avec sans contre hors malgré selon parmi envers dès lors outre à est sont était étaient être
    été suis es êtes sommes sera seront serait seraient soit fut furent étant a ai as ont avons avez avait
    avaient avoir eu aura auront aurait auraient ayant eut fait faire font peut peuvent pouvait pourrait
    pourraient doit doivent devait devrait devraient va vont veut ne n' n pas plus moins point jamais très
    trop peu beaucoup assez aussi ainsi alors encore déjà toujours souvent parfois ici là bien seulement
    notamment cependant toutefois pourtant néanmoins ensuite enfin puis c' c s d l qu presque environ
    surtout plutôt voici voilà oui non autant tant`,
  forward: `m mm mme mmes mlle mlles dr pr me mgr st ste cf ex pp éd av tél c.-à-d dir lt cne cdt gal adj sgt bld
    boul faub pl réf approx bd env`,
  inner: 'etc apr j.-c min h km kg cm r.-v s.a s.a.r.l cie',
  numbered: 'janv févr fév avr juil sept oct nov déc art p chap n° no cap al § éq réf',
  eras: 'j.-c',
  apostrophe: 'article',
  pronouns: `il elle ils elles lui leur leurs son sa ses ce cet cette ces cela ceci ça c' celui-ci celle-ci
    ceux-ci celles-ci`,
  connectives: `mais et donc ainsi cependant toutefois pourtant néanmoins ensuite puis enfin aussi car d'ailleurs
    en_effet en_revanche au_contraire de_plus par_conséquent par_ailleurs si_oui`,
  stem: stemmer,
  phraseless: 'dit dire disent déclaré affirmé expliqué ajouté indiqué explique',
  asides: `
    bonjour / bonsoir / salut / bienvenue / chers (lecteurs|amis|abonnés|auditeurs|tous) / chères (lectrices|amies) / je m'appelle
    merci (de nous|d'avoir|de votre|pour votre|de m'avoir|à tous|à toutes|à ceux|à celles|à chacun|à chacune|aux) / bonne (lecture|écoute) / à (très bientôt|très vite)
    (ceci est|voici|il s'agit de) [le|la] [premier|première|deuxième|second|seconde|troisième|quatrième|dernier|dernière] (partie|article|billet|volet|épisode) …(série|dossier)
    (cet article est|ce billet est) [le|la] (premier|première|deuxième|second|troisième|quatrième|dernier|partie) …série
    partie # (de|sur) / la suite (au prochain|dans le prochain|dans la prochaine|la semaine prochaine|demain)
    (première|deuxième|seconde|troisième|quatrième|dernière) partie (de|d'une) …(série|dossier)
    (prochainement|à suivre|la suite|ensuite|aussi) dans cette série
    dans (le prochain|la prochaine|un prochain|une prochaine) (article|épisode|partie|billet|numéro|volet)
    (cet article|ce texte|ce billet|cette tribune|cet entretien) (a été|est) [initialement|d'abord|originellement] (publié|publiée|paru|parue|extrait|tiré)
    dans (cet|ce|cette) (article|billet|texte|épisode|vidéo|guide|tutoriel|section|partie|chapitre|numéro|présentation|podcast)[,] (nous|je|vous|on) (allons|vais|allez|va|avons|verrons|verrez|découvrirez|expliquons|expliquerons|explique|présentons|apprendrez|parlerons|parlerai|aborderons)
    aujourd'hui[,] (nous|je|on) (allons|vais|va) [vous|nous] (parler|voir|découvrir|expliquer|discuter|aborder|présenter|intéresser|pencher)
    …(est|sont) [intégralement] (reproduit|reproduite|reproduits|reproduites|donné|donnée|cité|citée|publié|publiée) (ci-dessous|ci-après|plus bas)
    (écoutez|lisez|regardez|retrouvez|consultez|téléchargez|visionnez|réécoutez) …(intégralité|complet|complète|complets|complètes|entier|entière|intégral|intégrale)
    pour …, (voir|voyez|consultez|reportez-vous) (la|le|les|notre|nos|au|à|aux)
    pour (en savoir plus|plus d'informations|plus de détails|de plus amples informations|davantage d'informations)
    pour (la|le|une|un|l') [*] (complète|complet|intégrale|intégral) …(voir|voyez|consultez|lisez|rendez-vous)
    vous (pouvez|pourrez) [également|aussi] (lire|voir|retrouver|consulter|écouter|trouver|télécharger|obtenir) …(intégralité|complet|complète|ici|ci-dessous|en ligne|sur le site|sur notre)
    plus d'informations (sur|dans|ici)
    (nous|je) (passons|abordons|passerons|aborderons|parlons|parlerons) ensuite
    (ensuite|enfin)[,] nous (aborderons|parlerons|verrons|discuterons)
    …(êtes|es) au bon endroit / un (grand|immense) merci (à|aux|au) / (nous tenons|je tiens|nous voudrions|je voudrais) à remercier
    (nous remercions|je remercie)
    …(anecdote|le saviez-vous ?|petite parenthèse) [#] : / …(anecdote|petite parenthèse) [#]:
    après avoir (parlé|vu|abordé|expliqué|présenté) …(passons|voyons|parlons|abordons)
    laissez-moi vous (présenter|montrer|expliquer|raconter|parler)
    (découvrez|apprenez) (comment|notre|nos|toutes|plus) / en savoir plus / (lisez|consultez|visitez) (notre|nos|aussi|également)
    voici (comment|pourquoi|quelques|une liste|un aperçu|un résumé|un exemple|la liste)
    cet article ne (constitue|remplace) / consultez (votre|un) (médecin|avocat) …(avant|si) / les performances passées ne
    ici[,] (nous|je) (allons|vais|verrons|présentons|expliquons) / les (sections|chapitres) suivant(es|s)
    (sont|est) également (inclus|incluse|incluses) (nos|notre|un|une|des|les)
    (inscrivez-vous|abonnez-vous|inscris-toi|abonne-toi|recevez) …(newsletter|infolettre|lettre d'information|alertes|notifications|chaîne)
    (inscrivez-vous|abonnez-vous|abonne-toi) (ici|maintenant|à|pour)
    (suivez|suis|rejoignez|retrouvez)-(nous|moi) (sur|aussi|également|dès|dans)
    rejoignez (notre|la) (communauté|chaîne|groupe|newsletter|canal) / (partagez|partage) (cet|cette|ce|notre) (article|page|billet|vidéo)
    (lire|voir|écouter) (aussi|également) / vous aimerez (aussi|peut-être|également)
    (cela|ça|ces articles) (pourrait|pourraient|peut|peuvent) vous (intéresser|plaire) / (lisez|à lire|à voir) (aussi|également)
    (photo|photos|crédit photo|crédits photo|crédit|crédits|source|sources|auteur|traduction|temps de lecture|légende) :
    (nous utilisons|ce site utilise|notre site utilise|ce site web utilise|ce site internet utilise|ce site dépose) …cookies
    en (continuant|poursuivant|cliquant|vous inscrivant|validant|naviguant) …(cookies|confidentialité|conditions générales|conditions d'utilisation)
    …tous droits réservés
    (toute reproduction|toute diffusion|toute copie|reproduction)…(interdite|sans autorisation|sans accord|sans l'accord)
    (cet article|ce contenu|cette page) (est|a été) (réservé|réservée|bloqué|masqué|mis à jour|mise à jour|actualisé)
    (article|page|contenu|dernière) (mis|mise) à jour / (mis|mise) à jour le # / (note|ndlr) de la rédaction
    (écrivez|contactez|envoyez)-nous / votre adresse [e-]mail / soutenez (-nous|notre|nos)
    …(hésitez|hésite) pas à (partager|commenter|laisser|vous abonner|t'abonner|nous|me|consulter|liker|poser)
    si (cet article|cette vidéo|cet épisode|ce billet|ce tutoriel|ce contenu) (vous|t') (a plu|a aidé|plaît|intéresse)
    si vous avez (aimé|apprécié) (cet|cette|ce) (article|vidéo|épisode|billet|tutoriel|contenu|numéro)
    nous espérons que (cet|cette|ce) (article|vidéo|tutoriel|épisode|guide)
    …j'espère que (cet|cette|ce) (article|vidéo|tutoriel|épisode|guide)
    (laissez|laisse)(-nous|-moi| un commentaire| vos commentaires| votre avis) / (dites|dis)-(nous|moi) …(commentaire|commentaires)
    (partagez|donnez) (votre avis|vos avis|vos idées|votre expérience)
    si vous avez (des|une|la moindre) (questions|question|remarques|remarque|suggestion|suggestions)
    (cliquez|clique) (ici|sur ce lien|sur le lien|ci-dessous)
    retrouvez [ici|également] (la suite|tous nos|toutes nos|tous les|nos|notre|cet|cette) …(série|épisodes|épisode|articles|article|actualités|vidéos|podcast|podcasts|site|newsletter|chronique)
    (vous pouvez|pour) [à tout moment|également] (vous désinscrire|vous désabonner|te désinscrire|te désabonner)
    …(notre|nos|ma) (newsletter|newsletters|infolettre|lettre d'information|podcast|podcasts|chaîne youtube|page facebook|compte instagram|politique de confidentialité|réseaux sociaux)
    …pour ne (rien|plus rien) (manquer|rater) de (nos|notre|l'actualité|l'actu)
    ne (manquez|ratez) (rien|plus|pas (nos|notre|le prochain|la prochaine|cet|cette))
    (dans l'épisode|dans le numéro|au sommaire) (d'aujourd'hui|du jour|de cette semaine|de la semaine) / à travers cet article
    (partagez|partage|enregistrez|imprimez|recommandez) (cette|cet|ce|la|l') [*] …(amis|proches|réseaux|autour de vous)
    (cet article|cet épisode|cette vidéo|cette recette|ce billet) vous a (plu|été utile|intéressé) / et (vous|toi)(,| ?)
    (qu'en pensez-vous|qu'en penses-tu|que pensez-vous de cet) / …qu'en pensez-vous
    retrouvez-(nous|moi) / pour toute (question|remarque|suggestion|demande) / une (question|remarque|suggestion) ? / …liens affiliés
    …liens d'affiliation / …réservé[e|s|es] aux abonn(és|ées) / …(article|texte|entretien) original (est paru|a été publié)
    (publié|publiée|mis en ligne|posté) le # …mis[e] à jour / les champs obligatoires
    votre adresse (électronique|de messagerie|mail|e-mail) / …(prénom|prénoms) (a|ont) été (modifié|modifiés|changé|changés)
    vous (souhaitez|voulez|désirez) (recevoir (nos|notre|toute|cette|chaque)|en savoir|vous abonner|nous (soutenir|écrire|contacter)|aller plus)
    (faites|fais) un don / …lien (en|dans la) (description|bio) / suite (au|dans le) prochain
    (illustration|infographie|photographie|propos recueillis par) [*] [*] :
    dernière (modification|mise à jour) / les commentaires sont (fermés|clos) / il vous reste # …(article|articles|lire)
    (vous avez déjà|déjà) (un compte|abonné|inscrit) / (connectez-vous|identifiez-vous) (pour|à votre) / …(pouce bleu|un like)
    (activez|cliquez sur) la cloche
    dans (l'article|le billet|la vidéo) (précédent|précédente)
    (cet article|ce texte|cet épisode|ce billet|ce reportage|cette vidéo) fait partie (de|d'une) …(série|dossier|notre)
    propos recueillis par / traduit (de l'anglais|de l'allemand|de l'espagnol|de l'italien|du) [*] par
    (ravi|ravie|heureux|heureuse)[s] de vous (retrouver|accueillir)
    vous pouvez (me|nous) (contacter|joindre|écrire|retrouver|suivre|soutenir) / nous utilisons des (traceurs|témoins)
    …oubliez pas de (vous abonner|partager|liker|laisser|nous|commenter|cliquer|mettre)
    (abonnez-vous|abonne-toi|inscrivez-vous|inscris-toi|suivez|suis|partagez|partage|envoyez|envoie|écrivez|écris|cliquez|lisez|relisez|écoutez|écoute|regardez|découvrez|téléchargez|soutenez|recommandez|activez|retrouvez|rejoignez|visitez|laissez|laisse|recevez|transférez|transfère|imprimez|dites-moi|dites-nous|dis-moi) …(newsletter|cette lettre|cet e-mail|ce courriel|infolettre|podcast|facebook|instagram|twitter|telegram|whatsapp|youtube|spotify|tiktok|linkedin|bluesky|mastodon|en commentaire|en commentaires|dans les commentaires|cet article|ce billet|cette page|cette vidéo|cet épisode|notre chaîne|notre page|notre site|notre communauté|ma chaîne|notifications|amis et)
    dans (cet|ce|cette) (article|billet|texte|épisode|vidéo|guide|tutoriel|section|partie|chapitre|numéro|présentation|podcast|leçon|dossier|série)[,] (nous|je|vous|tu)
    (cet article|ce texte|ce billet|cette vidéo|cet épisode|cet entretien) (a été|est) (traduit|traduite|écrit|écrite|rédigé|réalisé|sponsorisé|proposé|initialement|adapté)
    …(accepter|autoriser) les cookies / …(à bientôt|à la semaine prochaine|à demain|à la prochaine) !
    (correction|erratum|précision|pour aller plus loin|mots-clés|étiquettes|catégorie|catégories|publié|rédaction|texte) :
    nos partenaires …(cookies|traceurs) / (texte|textes|photos|photo|images|illustrations) (et|&) (photos|photo|textes|texte|images|vidéo) :
    (envie de|vous voulez|vous souhaitez) nous soutenir / …autres (recettes|articles|conseils) vous attendent
    (plus de|toutes nos|tous nos) (recettes|articles|conseils|idées|actualités|tutoriels) …(sur le blog|sur notre|sur mon|sur le site|ici|vous attendent)
    (voir|voyez|consultez|lisez) …pour (plus de|davantage de) (détails|précisions|renseignements)
    merci beaucoup (d'avoir|pour votre|de votre)
    (recevez|reçois) …(boîte mail|par e-mail|par mail|par courriel|boîte aux lettres|l'actualité)
    partager (l'article sur|cet article|sur facebook|sur twitter|cette page)
    …(les|des|aux) [*] (étapes|points|questions|éléments|exemples|règles|raisons|options|commandes) suivant(es|s)
  `,
}
