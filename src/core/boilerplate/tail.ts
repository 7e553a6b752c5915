import type { LineText } from './line-text.ts'
import { each, opening } from './phrases.ts'

/** A full stop, but no ellipsis: then the line is a sentence and opens nothing. */
const STOP = /(?:[^.]\.|[!])["”’]?$/u
/** The longest such line names the story: "34 responses to “…”". */
export const TAIL_WORDS = 14
/** The phrase is the whole line. */
const END = String.raw`[^\p{L}\p{N}]*$`

/** Whether the line opens the readers' comments, which close the page. */
export function opensComments({ text, opening, words }: LineText): boolean {
  return words <= TAIL_WORDS && beginsComments(opening) && !STOP.test(text)
}

const WHOSE = 'view|show|all|hide|read|reader|user|the|top|newest|recent|facebook'
const NUMBERED = String.raw`comments?(?: ?\(?\d+\)?)?`
const REMARKS =
  '(?:comments?|responses?|thoughts?|replies|комментари\\p{L}+|coment[aá]rios?|kommentare?|commentaires?)'
const COMMENTS = [
  NUMBERED,
  each(WHOSE, ` (?:(?:${WHOSE}) )*${NUMBERED}`),
  each('\\d+|one|two|three|no', `\\)? ${REMARKS}(?: (?:on|to|yet)\\b.*)?`),
  'comments? (?:are closed|section|policy|feed)',
  each('leave|post|add|write', '(?: us)? (?:a|your) (?:reply|comment|response|review).*'),
  each('join|start', ' the (?:conversation|discussion).*'),
  'share your thoughts.* | have your say.* | cancel reply | reader (?:comments|interactions)',
  each('deixe|deja', ' .{0,30}(?:resposta|respuesta|coment[aá]rio).*'),
  'kommentare? | coment[aá]rios? | commentaires? | commenti | комментарии | отзывы | 评论 | コメント | تعليقات',
]
const beginsComments = opening(COMMENTS.join(' | '), END)

/** Whether the line opens a list of other stories. */
export function opensStories({ text, opening, words }: LineText): boolean {
  return words <= TAIL_WORDS && beginsStories(opening) && !STOP.test(text)
}

const OTHER =
  'related|recommended|recent|latest|popular|trending|similar|other|top|featured|more|most|suggested'
const STORY =
  '(?:articles?|stories|story|posts?|news|content|links?|reading|videos?|picks?|headlines?|coverage)'
const STORIES = [
  each(OTHER, `(?: [\\p{L}’']+)? ${STORY}(?: (?:in|from|on) .*)?`),
  'more (?:from|on|in|about|like)\\b.* | most (?:read|popular|viewed|shared|watched|commented)\\b.*',
  "trending(?: now)? | related | also read\\b.* | recommended(?: for you)? | editor[’']?s[’']? picks?",
  "you (?:may|might|['’]ll) (?:also )?(?:like|love|enjoy|be interested).*",
  each('previous|next|prev|newer|older', ' (?:article|post|story)(?: .*)?'),
  'read next | up next | what to read next | around the web | from (?:around the web|our partners|the web)',
  "promoted(?: stories| content)? | sponsored (?:content|links|stories) | don[’']t miss | about the author",
  'share this(?: article| story| post)?:? | tags?:.* | filed under.* | posted in.*',
  each(
    'artigos|posts|matérias|artículos|noticias|notícias|articles|articoli',
    ' (?:relacionad[oa]s|similaires|correlati|liés)',
  ),
  'weitere (?:beiträge|artikel).* | читайте также.* | самые популярные.* | популярные.* | похожие .*',
  '相关(?:文章|新闻|阅读) | 関連記事',
]
const beginsStories = opening(STORIES.join(' | '), END)
