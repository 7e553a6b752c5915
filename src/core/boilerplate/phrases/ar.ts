import type { PhraseList } from './list.ts'

export const AR: PhraseList = {
  comments: 'تعليقات',
  works: 'المراجع',
}
