import { hashOf } from '../text/hash.ts'

/** So many characters of a text leave a few of the dozens of phrases that begin as it does: "the" many, "the fe" none. */
const LENGTH = 6
/** So many bits of a hash tell the place of a start: most sentences begin in fewer ways. */
const BITS = 10
const PLACES = 1 << BITS
/** So many texts has one article: what pays only for more is not begun before. */
const OF_AN_ARTICLE = 200

/** How texts start: the same object until another start takes its place. */
interface TextStart {
  readonly text: string
  /** Below `PLACES`. */
  readonly place: number
}

/** What `make` gives for how a text starts, its first characters, which is remembered from the texts of a second article on. */
export function byTextStart<Made>(make: (start: string) => Made): (text: string) => Made {
  let asked = 0
  let remembered: ((text: string) => Made) | undefined
  return (text) => {
    if (asked++ < OF_AN_ARTICLE) return make(text.slice(0, LENGTH))
    remembered ??= inMemory(make)
    return remembered(text)
  }
}

function inMemory<Made>(make: (start: string) => Made): (text: string) => Made {
  const starts = new Array<TextStart>(PLACES)
  const all = new Array<Made>(PLACES)
  return (text) => {
    const start = startOf(text)
    const { place } = start
    if (starts[place] !== start) {
      starts[place] = start
      all[place] = make(start.text)
    }
    return all[place]
  }
}

const known = new Array<TextStart>(PLACES)
/** One kind of phrase after another is looked for in the same text. */
let [last, lastStart]: [string | undefined, TextStart] = [undefined, { text: '', place: 0 }]

function startOf(text: string): TextStart {
  if (text !== last) {
    const start = text.slice(0, LENGTH)
    const place = hashOf(start) >>> (32 - BITS)
    if (known[place]?.text !== start) known[place] = { text: start, place }
    last = text
    lastStart = known[place]
  }
  return lastStart
}
