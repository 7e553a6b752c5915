/** The longest such line: "Join the conversation: 12 comments on this story". */
const TAIL_WORDS = 14

/** Whether the line opens what follows every article of its site: readers' comments. */
export function opensComments(text: string, words: number): boolean {
  return words <= TAIL_WORDS && COMMENTS.test(text)
}
const COMMENTS =
  /^\W*(?:(?:\d+ |view |show |all |hide |read |reader |user |the |top |newest |recent |latest |facebook |join the )*(?:comments?|conversation|discussion)(?: ?\(?\d+\)?)?|\(?(?:\d+|one|two|three|no)\)? (?:comments?|responses?|thoughts?|replies|комментари\p{L}+|coment[aá]rios?|kommentare?)(?: (?:on|to|yet)\b.*)?|(?:deixe|deja) .{0,30}(?:resposta|respuesta|comentario|comentário).*|kommentare?|coment[aá]rios?|commentaires?|commenti|комментарии|отзывы|comments? (?:are|on|have|section|policy|for)\b.*|(?:leave|post|add|write)(?: us)? (?:a|your) (?:reply|comment|response|review).*|join the (?:conversation|discussion).*|share your thoughts.*|what do you think\??|have your say.*|cancel reply|reader (?:comments|interactions))\W*$/iu

/** Whether the line opens a list of other stories. */
export function opensStories(text: string, words: number): boolean {
  return words <= TAIL_WORDS && STORIES.test(text)
}
const STORIES =
  /^\W*(?:(?:related|recommended|recent|latest|popular|trending|similar|other|top|featured|more|most|editor['’]?s|suggested)(?: [\p{L}’']+)? (?:articles?|stories|story|posts?|news|content|topics?|links?|reading|videos?|read|popular|viewed|shared|commented|picks?|headlines?|coverage|for you|items?|products?|searches)|(?:artigos|posts|matérias|artículos|noticias|notícias|articles|articoli) (?:relacionad[oa]s|similaires|correlati|liés)|weitere (?:beiträge|artikel).*|читайте также.*|(?:самые )?популярные.*|похожие .*|more (?:from|on|in|about|like|stories|news)\b.*|most (?:read|popular|viewed|shared|watched)\b.*|you (?:may|might|['’]ll) (?:also )?(?:like|love|enjoy|be interested).*|[«←»→ ]*(?:previous|next|prev|newer|older) (?:article|post|story)(?: .*)?|read next|up next|also read\b.*|trending(?: now)?|around the web|from (?:our partners|around the web|the web)|recommended(?: for you)?|related|promoted(?: stories| content)?|sponsored (?:content|links|stories)|don['’]t miss|what to read next|about the author|share this(?: article| story| post)?:?|tags?:.*|filed under.*|posted in.*)\W*$/iu
