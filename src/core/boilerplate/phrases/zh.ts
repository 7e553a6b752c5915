import type { PhraseList } from './list.ts'

export const ZH: PhraseList = {
  comments: '评论',
  stories: '相关(文章|新闻|阅读)',
}
