import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { each, holding, opening } from './phrases.ts'

/** "Enter your email address to subscribe to this site and receive notifications of new posts by email." */
const PROMPT_WORDS = 32

/** Whether the line orders the reader to do something with the page: subscribe, share, comment, sign in. */
export function isPrompt({ lower, opening, words }: LineText): boolean {
  if (words <= NOTICE_WORDS && opensClick(opening)) return true
  return (
    words <= PROMPT_WORDS &&
    ((opensOrder(opening) && OBJECT.test(lower)) || opensPrompt(opening) || isOffer(lower))
  )
}

const ORDERS = [
  each('please|stay|keep|join|get|find|receive|sign|follow|share|click|tap|download|enter', ' '),
  each('donate|read|see|watch|check|send|e-mail|email|mail|tell|visit|leave|become|try|have', ' '),
  "don['’]t miss | like (?:us|our|this)\\b | log | regist | support\\b | comment | post\\b",
]
const opensOrder = opening(ORDERS.join(' | '))
const OBJECT =
  /\bnewsletters?\b|\bsubscri(?:be|ption|bing)\b|\bfollow us\b|\b(?:like|follow) .{2,40} on (?:facebook|twitter|instagram)\b|\b(?:on|us on|via) (?:facebook|twitter|instagram|whatsapp|telegram|google news|youtube)\b|\b(?:click|tap) here\b|\b(?:sign|log) ?in to (?:comment|continue|read|reply|post|save)|\bour (?:app|web ?site|youtube channel|facebook page|daily|weekly|podcast|reporting)\b|\bcomments? (?:below|section)|\b(?:leave|post|add|write) (?:us )?(?:a|your) (?:comment|reply)|\b(?:share|print|save|rate|like|support) this (?:article|story|post|page)\b|\bpush notifications?\b|\bbreaking news alerts?\b|\bbookmark this\b|\bemailed to you\b/u

/** In languages whose prompts are not told by what they ask for. */
const CLICKS = [
  'clique (?:aqui|e|n[ao]s? (?:foto|imagem|link|botão))',
  'haz clic | cliquez (?:ici|sur) | klicken sie (?:hier|auf)',
]
const opensClick = opening(CLICKS.join(' | '), '\\b')

const PROMPTS = [
  'subscribe (?:to|now|today|for)\\b | enter your e-?mail | your e-?mail address will not | no spam\\b',
  'you (?:must|need to) be (?:logged|signed) in\\b | you have been successfully subscribed',
  'there was a problem subscribing',
]
const opensPrompt = opening(PROMPTS.join(' | '))

const OFFERED = String.raw` (?:you )?(?:now )?(?:for|to) (?:the|our|this|my)\b.*\b(?:newsletters?|e-?mails?|magazine|updates|channel)\b`
const isOffer = holding({
  sign: String.raw`\bsign(?:ed|ing)? up${OFFERED}`,
  subscrib: String.raw`\bsubscrib(?:e|ing|ed)${OFFERED}`,
  newsletter: String.raw`\bjoin (?:the|our) (?:\S+ ){0,3}newsletter\b`,
  inbox: String.raw`\b(?:delivered|sent|straight|right|direct(?:ly)?) (?:\p{L}+ )?to your inbox\b|\bmeet your inbox\b|\b(?:every|each) (?:\p{L}+ ){1,3}(?:in|to) your inbox\b`,
  'send me': String.raw`\bsend me (?:the|your|e-?mail)`,
})

/** A notice is a paragraph of small print at most. */
const NOTICE_WORDS = 80

/** Whether the line is small print: copyright, consent, terms, disclaimers. */
export function isNotice({ lower, words }: LineText): boolean {
  return words <= NOTICE_WORDS && (isSmallPrint(lower) || isConsent(lower))
}

function isConsent(lower: string): boolean {
  return lower.includes('cookie') && matches(COOKIES, lower) && BROWSING.test(lower)
}

const COOKIES = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:we\b|this (?:web ?)?site|by (?:using|continuing|clicking)|our (?:web ?)?site|cookies? (?:help|are|policy|settings|notice)|read about|to (?:improve|give you)|manage|accept).*\bcookies?\b|^cookies? (?:help us|policy|settings|notice)`,
)
const BROWSING =
  /\b(?:web ?sites?|this site|our site|consent|preferences|policy|settings|browser|browsing|accept|partners|experience|services|privacy)\b/u

const TERMS = '(?:privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions))'
const AGREED = String.raw`\b${TERMS}\b.*\b(?:apply|agree|accept|see|read)\b|\b(?:agree|accept|read|see)\b.*\b${TERMS}\b`
const isSmallPrint = holding({
  copyright: String.raw`^[^\p{L}\p{N}]*copyright (?:©|\(c\)|(?:19|20)\d\d)|\bcopyright ?(?:©|\(c\))`,
  '©': String.raw`^[^\p{L}\p{N}]*©|©\s*(?:copyright )?(?:19|20)\d\d`,
  'ⓒ': String.raw`^[^\p{L}\p{N}]*ⓒ`,
  '(c)': String.raw`^[^\p{L}\p{N}]*\(c\) ?(?:19|20)\d\d`,
  'all rights reserved': '',
  'privacy policy': AGREED,
  'terms ': AGREED,
  'may not be ': String.raw`\bmay not be (?:published|reproduced|rewritten|redistributed)`,
  'no part may be reproduced': '',
  'registered trademark': String.raw`\bregistered trademarks? of\b`,
  'not been evaluated by': '',
  'do not necessarily ': String.raw`\bdo not necessarily (?:reflect|represent)`,
  commission: String.raw`\b(?:earn|receive) (?:a |an )(?:small |affiliate )?commission\b`,
  affiliate: String.raw`\baffiliate (?:links?|commission|partnerships?)\b`,
  'a share of the sale': '',
  recaptcha: '',
  'respectful of other commenters': '',
  'moderating all comments': '',
  'the information ': `^the information (?:provided|contained) (?:on|in) this (?:web)?site`,
  'sorry, your ': `^sorry, your (?:blog|browser)`,
})
