import type { Random } from '../random.ts'
import { beginning, LANGUAGE_CODES, paragraphs, passage, plainArticle } from './articles.ts'
import { HTML, MAIL, MARKDOWN, PLAIN, RTF, SUBTITLES } from './hostile.ts'
import { damaged, type Hostile } from './pieces.ts'

/** Where texts of a format are taken apart: at blocks, lines, sentences, words or marks. */
const BLOCKS = /(?<=\n[ \t]*\r?\n)/
const LINES = /(?<=\n)/
const SENTENCES = /(?<=[.!?。।۔]\s?)/
const WORDS = /(?<=\s)/
const MARKS = /(?<=[^\p{L}\p{N}\s])|(?=[^\p{L}\p{N}\s])/u
export const TAGS = /(?=<)|(?<=>)/

/** Longer texts are cut off: a fault in proportion to length shows in short ones too. */
const LONGEST = 20_000

/** A text damaged between its pieces, of one of several sizes. */
export function damagedText(text: string, cuts: readonly RegExp[], hostile: Hostile, random: Random): string {
  return damaged(text.split(random.pick(cuts)), hostile, random)
    .join('')
    .slice(0, LONGEST)
}

export function plain(random: Random): string {
  return damagedText(plainArticle(random), [BLOCKS, LINES, SENTENCES, WORDS], PLAIN, random)
}

export function markdown(random: Random): string {
  const text = random.chance(0.7) ? passage('md', random) : plainArticle(random)
  return damagedText(text, [BLOCKS, LINES, WORDS, MARKS], MARKDOWN, random)
}

export function html(random: Random): string {
  const page = random.chance(0.4) ? passage('html', random) : pageOf(random)
  return damagedText(page, [TAGS, TAGS, SENTENCES], HTML, random)
}

/** A small page with a menu and a foot, of blocks of many kinds. */
function pageOf(random: Random): string {
  const language = random.pick(LANGUAGE_CODES)
  const blocks = paragraphs(language, random).map((text) => {
    const tag = random.pick(['p', 'p', 'p', 'li', 'div', 'blockquote', 'h2', 'td', 'pre', 'section'])
    return `<${tag}>${text}</${tag}>`
  })
  return `<!doctype html><html lang="${language}"><head><title>${blocks.length} blocks</title></head><body><nav><a href=/>Home</a></nav><article><h1>Blocks</h1>${blocks.join('\n')}</article><footer>Imprint</footer></body></html>`
}

export function rtf(random: Random): string {
  const text = random.chance(0.5)
    ? beginning('rtf', random)
    : `{\\rtf1\\ansi ${escapes(plainArticle(random))}}`
  return `{\\rtf1${damagedText(text.replace(/^\{\\rtf1/, ''), [/(?=[\\{}])/, WORDS], RTF, random)}`
}

/** Text as RTF has it: what is no ASCII as numbers of UTF-16 units, a paragraph for each line. */
function escapes(text: string): string {
  return text
    .replaceAll(/[\\{}]/g, '\\$&')
    .replaceAll('\n', '\\par\n')
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0)} ?`)
}

export function mail(random: Random): string {
  const text = random.chance(0.6)
    ? beginning('eml', random)
    : `From: Ann Lee <ann@example.org>\nSubject: News\nContent-Type: text/plain; charset=utf-8\n\n${plainArticle(random)}`
  return damagedText(text, [LINES, LINES, TAGS, WORDS], MAIL, random)
}

export function subtitles(random: Random): string {
  const text = random.chance(0.5) ? beginning('vtt', random) : cuesOf(plainArticle(random), random)
  return damagedText(text, [BLOCKS, LINES, WORDS, TAGS], SUBTITLES, random)
}

function cuesOf(text: string, random: Random): string {
  const [head, point] = random.pick([
    ['WEBVTT\n\n', '.'],
    ['', ','],
  ])
  const cues = text.match(/[^\n]{1,60}/g) ?? []
  const time = (at: number) =>
    `00:${`${Math.floor(at / 60) % 60}`.padStart(2, '0')}:${`${at % 60}`.padStart(2, '0')}${point}000`
  return (
    head + cues.map((cue, at) => `${at + 1}\n${time(2 * at)} --> ${time(2 * at + 2)}\n${cue}\n\n`).join('')
  )
}

export function feed(random: Random): string {
  const text = random.chance(0.5) ? beginning('rss', random) : atom(random)
  return damagedText(text, [TAGS, TAGS, WORDS], HTML, random)
}

function atom(random: Random): string {
  const entries = paragraphs(random.pick(LANGUAGE_CODES), random).map(
    (text, at) =>
      `<entry><title>Entry ${at}</title><id>${at}</id><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`,
  )
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries.join('\n')}</feed>`
}
