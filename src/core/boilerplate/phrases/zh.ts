import type { PhraseList } from './list.ts'

export const ZH: PhraseList = {
  comments: '评论',
  stories: '相关(文章|新闻|阅读)',
  mail: '发件人 / 收件人 / 主题 / 发送时间 / 抄送 / 日期',
  works: '参考文献 / 参考资料 / 脚注',
  links: '外部链接 / 相关链接',
  thanks: '致谢',
}
