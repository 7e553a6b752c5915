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
}
