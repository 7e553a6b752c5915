import type { PhraseList } from './list.ts'

export const SV: PhraseList = {
  mail: 'från / till / ämne / skickat / datum',
  works: 'referenser / källor / referencer / kilder',
  links: 'externa länkar / se även',
}
