import type { PhraseList } from './list.ts'

export const TR: PhraseList = {
  works: 'kaynakça / kaynaklar',
  links: 'dış bağlantılar / ayrıca bakınız',
  thanks: 'teşekkür',
}
