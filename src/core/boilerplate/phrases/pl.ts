import type { PhraseList } from './list.ts'

export const PL: PhraseList = {
  mail: 'od / do / temat / wysłano / data',
  works: 'przypisy / bibliografia',
  links: 'linki zewnętrzne / zobacz też',
  thanks: 'podziękowania',
}
