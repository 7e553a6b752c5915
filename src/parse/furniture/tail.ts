import { matches, type Pattern, pattern } from '../../language/pattern.ts'
import type { Wording } from './sign.ts'

/** A full stop, but no ellipsis: then the line is a sentence and opens nothing. */
const STOP = /(?:[^.]\.|[!])["”’]?$/u
/** The longest such line names the story: "34 responses to “…”". */
export const TAIL_WORDS = 14

/** Whether the line opens the readers' comments, which close the page. */
export function opensComments({ text, lower, words }: Wording): boolean {
  return words <= TAIL_WORDS && matches(COMMENTS, lower) && !STOP.test(text)
}

const REMARKS =
  '(?:comments?|responses?|thoughts?|replies|комментари\\p{L}+|coment[aá]rios?|kommentare?|commentaires?)'
const COMMENTS = whole([
  `(?:view |show |all |hide |read |reader |user |the |top |newest |recent |facebook )*comments?(?: ?\\(?\\d+\\)?)?`,
  `\\(?(?:\\d+|one|two|three|no)\\)? ${REMARKS}(?: (?:on|to|yet)\\b.*)?`,
  'comments? (?:are closed|section|policy|feed)',
  '(?:leave|post|add|write)(?: us)? (?:a|your) (?:reply|comment|response|review).*',
  '(?:join|start) the (?:conversation|discussion).*|share your thoughts.*|have your say.*|cancel reply',
  'reader (?:comments|interactions)|(?:deixe|deja) .{0,30}(?:resposta|respuesta|coment[aá]rio).*',
  'kommentare?|coment[aá]rios?|commentaires?|commenti|комментарии|отзывы|评论|コメント|تعليقات',
])

/** Whether the line opens a list of other stories. */
export function opensStories({ text, lower, words }: Wording): boolean {
  return words <= TAIL_WORDS && matches(STORIES, lower) && !STOP.test(text)
}

const OTHER =
  '(?:related|recommended|recent|latest|popular|trending|similar|other|top|featured|more|most|suggested)'
const STORY =
  '(?:articles?|stories|story|posts?|news|content|links?|reading|videos?|picks?|headlines?|coverage)'
const STORIES = whole([
  `${OTHER}(?: [\\p{L}’']+)? ${STORY}(?: (?:in|from|on) .*)?|more (?:from|on|in|about|like)\\b.*`,
  'most (?:read|popular|viewed|shared|watched|commented)\\b.*|trending(?: now)?|related|also read\\b.*',
  "editor[’']?s[’']? picks?|you (?:may|might|['’]ll) (?:also )?(?:like|love|enjoy|be interested).*|recommended(?: for you)?",
  '(?:previous|next|prev|newer|older) (?:article|post|story)(?: .*)?|read next|up next|what to read next',
  '(?:from )?around the web|from (?:our partners|the web)|promoted(?: stories| content)?|sponsored (?:content|links|stories)',
  "don[’']t miss|about the author|share this(?: article| story| post)?:?|tags?:.*|filed under.*|posted in.*",
  '(?:artigos|posts|matérias|artículos|noticias|notícias|articles|articoli) (?:relacionad[oa]s|similaires|correlati|liés)',
  'weitere (?:beiträge|artikel).*|читайте также.*|(?:самые )?популярные.*|похожие .*|相关(?:文章|新闻|阅读)|関連記事',
])

/** One of the alternatives and nothing else but punctuation. */
function whole(alternatives: readonly string[]): Pattern {
  return pattern(`^[^\\p{L}\\p{N}]*(?:${alternatives.join('|')})[^\\p{L}\\p{N}]*$`)
}
