import type { PhraseList } from './list.ts'

export const JA: PhraseList = {
  comments: 'コメント',
  stories: '関連記事',
}
