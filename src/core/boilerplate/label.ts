import type { LineText } from './line-text.ts'
import { each, opening } from './phrases.ts'

/** "Share this article on Facebook". */
const LABEL_WORDS = 6

/** Whether the whole line is a button, a label or a section name; with a full stop it may be a short sentence. */
export function isLabel({ opening, words }: LineText): boolean {
  return words <= LABEL_WORDS && opensLabel(opening)
}

const LABELS = [
  'no time to read | get (?:a|the) summary | advertisements? | ad | sponsored(?: content)? | promoted',
  'share(?: (?:this(?: article| story| post| page| on)?|on|via|with) ?[^.?!]*)? | tweet | pin(?: it)?',
  'e-mail | email | mail | print(?: this(?: \\p{L}+)?)? | like | save | copied | copy(?: link)? | link copied',
  'facebook | twitter | whatsapp | instagram | linkedin | reddit | pinterest | youtube | google ?(?:plus|\\+)',
  'telegram | rss(?: feed)? | log ?(?:in|out) | sign ?(?:in|up|out) | register | subscribe(?: now| today)?',
  'follow(?: us(?: .*)?)? | newsletters? | privacy(?: policy)? | terms(?: (?:of|and|&) .*)? | about(?: us)?',
  'contact(?: us)? | faq | site ?map | close | menu | search | home | loading | cancel | back(?: to)? top',
  'sharing is caring | skip to .* | toggle .* | show (?:more|less|all) | see (?:more|less|all) | learn more',
  'view (?:more|all) .* | load more .* | read (?:more|next|also|on|full|the full) ?[^.?!]* | scroll down .*',
  'more(?: videos| stories| news| info)? | continue reading.* | click here .* | tap here .*',
  each('story|article', ' continues .*'),
  'continued below.* | enlarge(?: this)? image.* | hide caption | toggle caption | image copyright.*',
  'media caption.* | replay | just watched | must watch | play(?: video)? | watch(?: now| live)? | listen',
  'reply | comments? | tags? | topics? | categor(?:y|ies) | filed under | related | about the author',
  'written by | published',
]
const opensLabel = opening(LABELS.join(' | '), String.raw`[^\p{L}\p{N}.]*(?:\.\.\.)?$`)
