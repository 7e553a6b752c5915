import type { PhraseList } from './list.ts'

export const NL: PhraseList = {
  mail: 'van / aan / onderwerp / verzonden / datum',
}
