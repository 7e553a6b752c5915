import type { PhraseList } from './list.ts'

export const JA: PhraseList = {
  comments: 'コメント',
  stories: '関連記事',
  mail: '差出人 / 宛先 / 件名 / 送信日時 / 日時',
  works: '参考文献 / 脚注 / 出典',
  links: '外部リンク / 関連項目',
  thanks: '謝辞',
}
