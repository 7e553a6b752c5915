import type { Page } from '../../page/block.ts'
import { encodings } from './code-pages.ts'
import { type Paragraphs, paragraphs } from './paragraphs.ts'
import { START, type State, stateAfter } from './state.ts'
import { type RtfReader, readRtf } from './tokens.ts'

/** Control words and symbols that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  bullet: '•',
  emdash: '—',
  emspace: ' ',
  endash: '–',
  enspace: ' ',
  ldblquote: '“',
  line: '\n',
  lquote: '‘',
  qmspace: ' ',
  rdblquote: '”',
  rquote: '’',
  tab: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

/**
 * A document in Rich Text Format (RTF 1.9.1) as a page: its paragraphs, lists and headings in order, without tables, notes,
 * running heads, pictures, codes of fields, and what is hidden or deleted.
 */
export async function parseRtf(bytes: Uint8Array): Promise<Page> {
  const document = paragraphs()
  readRtf(bytes, documentReader(document))
  return document.page()
}

function documentReader(document: Paragraphs): RtfReader {
  const outer: State[] = []
  const { decode, word: define } = encodings()
  let state = START
  let style = { number: 0, name: '' }
  let bytes: number[] = []
  /** Characters that are still to be left out, as they stand for one in Unicode. */
  let skipped = 0

  const write = (text: string) => {
    if (state.destination === 'styles') style.name += text
    else if (state.destination === 'text' && !state.isHidden) document.add(text)
  }
  const flush = () => {
    if (bytes.length === 0) return
    write(decode(bytes, state.font))
    bytes = []
  }
  return {
    open() {
      flush()
      skipped = 0
      outer.push(state)
    },
    close() {
      flush()
      skipped = 0
      if (state.destination === 'styles') {
        document.style(style.number, style.name.replace(/;.*/s, '').trim())
        style = { number: 0, name: '' }
      }
      state = outer.pop() ?? START
    },
    word(name, number) {
      flush()
      if (name === 'u') {
        if (state.destination !== 'nowhere') write(String.fromCharCode(number ?? 0))
        skipped = state.fallbacks
        return
      }
      if (Object.hasOwn(CHARACTERS, name)) {
        if (skipped > 0) skipped--
        else write(CHARACTERS[name])
        return
      }
      if (state.destination === 'text') document.word(name, number)
      else if (state.destination === 'styles' && name === 's') style.number = number ?? 0
      define(name, number ?? 0, state.destination === 'fonts' ? (state.font ?? 0) : null)
      state = stateAfter(state, name, number)
    },
    byte(value) {
      if (skipped > 0) skipped--
      else if (state.destination !== 'nowhere') bytes.push(value)
    },
    text(text) {
      const rest = text.slice(skipped)
      skipped = Math.max(0, skipped - text.length)
      if (state.destination === 'nowhere') return
      for (let at = 0; at < rest.length; at++) bytes.push(rest.charCodeAt(at))
    },
  }
}
