import type { PhraseList } from './list.ts'

export const FR: PhraseList = {
  click: 'cliquez (ici|sur)',
  comments: 'commentaire[s] / # commentaire[s]',
  stories: '(articles|posts) (similaires|liés)',
  mail: 'de / objet / envoyé / envoyé le / copie / date / répondre à',
  works: 'références [bibliographiques] / notes et références / bibliographie',
  links: 'liens externes / voir aussi / pour aller plus loin',
  thanks: 'remerciements',
  standing: 'licence[s] / contact / contribuer / crédits',
}
