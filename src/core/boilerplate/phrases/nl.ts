import type { PhraseList } from './list.ts'

export const NL: PhraseList = {
  mail: 'van / aan / onderwerp / verzonden / datum',
  works: 'referenties / literatuur[lijst] / bronnen',
  links: 'externe links / zie ook',
  thanks: 'dankwoord',
}
