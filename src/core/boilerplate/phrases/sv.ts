import type { PhraseList } from './list.ts'

export const SV: PhraseList = {
  mail: 'från / till / ämne / skickat / datum',
}
