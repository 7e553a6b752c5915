import type { PhraseList } from './list.ts'

export const FR: PhraseList = {
  click: 'cliquez (ici|sur)',
  comments: 'commentaire[s] / # commentaire[s]',
  stories: '(articles|posts) (similaires|liés)',
  mail: 'de / objet / envoyé / envoyé le / copie / date / répondre à',
  aside: `
    bonjour / bonsoir / salut / bienvenue / chers (lecteurs|amis|abonnés|auditeurs|tous) / chères (lectrices|amies) / je m'appelle
    merci (de nous|d'avoir|de votre|pour votre|de m'avoir|à tous)
    (ceci est|voici|cet article est|ce billet est|il s'agit de) [le|la] (premier|première|deuxième|second|seconde|troisième|quatrième|dernier|dernière|partie) …série
    partie # (de|sur) / (première|deuxième|seconde|troisième|quatrième|dernière) partie (de|d'une) …(série|dossier)
    (prochainement|à suivre|la suite|ensuite|aussi) dans cette série / dans (le prochain|la prochaine|un prochain|une prochaine) (article|épisode|partie|billet|numéro|volet)
    cet article (a été|est) [initialement|d'abord] (publié|paru|extrait|tiré)
    dans (cet|ce|cette) (article|billet|texte|épisode|vidéo|guide|tutoriel|section|partie|chapitre|numéro|présentation|podcast)[,] (nous|je|vous|on) (allons|vais|allez|va|avons|verrons|verrez|découvrirez|expliquons|expliquerons|explique|présentons|apprendrez|parlerons|parlerai|aborderons)
    aujourd'hui[,] (nous|je|on) (allons|vais|va) [vous|nous] (parler|voir|découvrir|expliquer|discuter|aborder|présenter|intéresser|pencher)
    …(est|sont) [intégralement] (reproduit|reproduite|reproduits|reproduites|donné|donnée|cité|citée|publié|publiée) (ci-dessous|ci-après|plus bas)
    (écoutez|lisez|regardez|retrouvez|consultez|téléchargez|visionnez|réécoutez) …(intégralité|complet|complète|complets|complètes|entier|entière|intégral|intégrale)
    pour …, (voir|voyez|consultez|reportez-vous) (la|le|les|notre|nos|au|à|aux)
    pour (en savoir plus|plus d'informations|plus de détails|de plus amples informations|davantage d'informations)
    pour (la|le|une|un|l') [*] (complète|complet|intégrale|intégral) …(voir|voyez|consultez|lisez|rendez-vous)
    vous (pouvez|pourrez) [également|aussi] (lire|voir|retrouver|consulter|écouter|trouver|télécharger|obtenir) …(intégralité|complet|complète|ici|ci-dessous|en ligne|sur le site|sur notre)
    plus d'informations (sur|dans|ici)
    (nous|je) (passons|abordons|passerons|aborderons|parlons|parlerons) ensuite / (ensuite|enfin)[,] nous (aborderons|parlerons|verrons|discuterons)
    …(êtes|es) au bon endroit / un (grand|immense) merci (à|aux|au) / (nous tenons|je tiens|nous voudrions|je voudrais) à remercier / (nous remercions|je remercie)
    …(anecdote|le saviez-vous ?|petite parenthèse) [#] : / …(anecdote|petite parenthèse) [#]:
    après avoir (parlé|vu|abordé|expliqué|présenté) …(passons|voyons|parlons|abordons) / laissez-moi vous (présenter|montrer|expliquer|raconter|parler)
    (découvrez|apprenez) (comment|notre|nos|toutes|plus) / en savoir plus / (lisez|consultez|visitez) (notre|nos|aussi|également) / voici (comment|pourquoi|quelques|une liste|un aperçu|un résumé|un exemple|la liste)
    cet article ne (constitue|remplace) / consultez (votre|un) (médecin|avocat) …(avant|si) / les performances passées ne
    ici[,] (nous|je) (allons|vais|verrons|présentons|expliquons) / les (sections|chapitres) suivant(es|s)
    (sont|est) également (inclus|incluse|incluses) (nos|notre|un|une|des|les)
  `,
}
