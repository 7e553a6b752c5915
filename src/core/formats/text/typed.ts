import type { Block } from '../../page/block.ts'
import { blankAll, blankInline } from '../site/placeholder.ts'
import { blankEmphasis } from './emphasis.ts'
import { parseMarkedText } from './marked-text.ts'

/** Of all that is written; programs have five times as many. */
const MOST_SYMBOLS = 0.03
const SYMBOL = /[{}[\]=;<>_\\/$#*+|&^`@~%]/g
/** Marks of quoted lines and addresses stand in letters as well. */
const OF_LETTERS = /^(?:[ \t]*>)+|https?:\S+/gm
const SENTENCE_END = /[.!?]["”’)]*(?:\s|$)|[。！？]/

/** Whether what is set as it was typed is prose rather than code or figures. */
export function isTypedProse(text: string): boolean {
  const symbols = text.replace(OF_LETTERS, '').match(SYMBOL)?.length ?? 0
  return SENTENCE_END.test(text) && symbols <= text.length * MOST_SYMBOLS
}

/** Where words lead, as mail programs write it: "the mill<https://mill.test/>". */
const TARGET = /(?<=[^\s<>(])<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>/g

/** What is set as it was typed as blocks of plain text without marks of emphasis and targets of links, a heading for its title. */
export function typedBlocks(text: string): Block[] {
  const { title, blocks } = parseMarkedText(blankEmphasis(blankAll(text, TARGET, blankInline)))
  return title === null ? [...blocks] : [{ kind: 'heading', text: title, anchors: null }, ...blocks]
}
