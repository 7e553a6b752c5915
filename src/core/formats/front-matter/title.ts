import { SITE_SEPARATOR } from '../../page/site-name.ts'
import type { FrontMatter } from './find.ts'

const HOST = /\bhttps?:\/\/([\w.-]{1,100})/g
/** Shorter labels of hosts are countries and services: "uk", "www". */
const SHORTEST_LABEL = 4

/** What a site's name says besides that of its host; any other word makes it that of one of its things: "GitHub Actions", "Python 3". */
const OF_SITE = /^(?:the)?(?:news|blog|online|magazine|wiki|docs|com)?$/

/** Beside another name no title but one of two things: "React / Redux". */
const ONE_WORD = /^\w\S*$/

/** A title without the name of a site to which front matter has a link: "The mill turns | Valley Post" from valleypost.example. */
export function withoutSite(title: string, { body }: FrontMatter): string {
  const last = [...title.matchAll(SITE_SEPARATOR)].at(-1)
  if (!last || last.index === 0) return title
  const rest = title.slice(0, last.index).trimEnd()
  if (ONE_WORD.test(rest)) return title
  const name = title
    .slice(last.index + last[0].length)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  const labels = [...body.matchAll(HOST)].flatMap(([, host]) =>
    host.toLowerCase().replaceAll('-', '').split('.'),
  )
  const isOwn = (label: string) => name.includes(label) && OF_SITE.test(name.replace(label, ''))
  const isSite = labels.some((label) => label.length >= SHORTEST_LABEL && isOwn(label))
  return isSite ? rest : title
}
