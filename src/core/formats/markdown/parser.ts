import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Root } from './tree.ts'

const parserOf = () => unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
type Parser = ReturnType<typeof parserOf>

/** The constructs that find bare addresses in a line: at each letter they look whether one begins. */
const BARE_ADDRESSES = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])
/** What every bare address has. */
const ADDRESS = /@|www\.|https?:/i
/** What every table has: a row of them, or of dashes with a colon. */
const TABLE = /\||:-|-:/
/** More than any label or link holds, so that it may not be closed: at each letter in a bracket they look back at all of it. */
const LONG_BRACKET = /\[[^\][]{1000}/
/** UTF-16 units: each letter that they look at takes memory, and what cannot be parted is a paragraph of a hundred pages. */
const LONGEST_WITH_ADDRESSES = 200_000

const ofAll = once(() => parserOf())
const withoutAddresses = once(() => without(BARE_ADDRESSES, parserOf()))
const ofProse = once(() => without(new Set([...BARE_ADDRESSES, 'table']), parserOf()))

/** A parser that is made when it is first asked for: most texts need one of them. */
function once(make: () => Parser): () => Parser {
  let made: Parser | undefined
  return () => (made ??= make())
}

/**
 * The syntax tree of a Markdown text (CommonMark with GFM). Bare addresses and tables are not looked for where there are none:
 * that is most of the work on prose, and of its memory. Where a text is too long to look for addresses, the tree still has those
 * that no escapes and marks break.
 */
export function parsePart(text: string): Root {
  const seeksAddresses =
    text.length < LONGEST_WITH_ADDRESSES && ADDRESS.test(text) && !LONG_BRACKET.test(text)
  if (seeksAddresses) return ofAll().parse(text)
  return (TABLE.test(text) ? withoutAddresses : ofProse)().parse(text)
}

/** A parser that has never heard of some constructs; disabled ones would still part the text wherever they may begin. */
function without(names: ReadonlySet<string>, parser: Parser): Parser {
  parser.freeze()
  for (const extension of parser.data().micromarkExtensions ?? [])
    for (const kind of ['text', 'flow'] as const) {
      const kept: (typeof extension)[typeof kind] = {}
      for (const [code, constructs = []] of Object.entries(extension[kind] ?? {})) {
        const others = [constructs].flat().filter(({ name }) => !names.has(name ?? ''))
        if (others.length > 0) kept[code] = others
      }
      extension[kind] = kept
    }
  return parser
}
