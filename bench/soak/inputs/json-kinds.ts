import type { Random } from '../random.ts'
import { fixture, LANGUAGE_CODES } from './articles.ts'
import { MARKDOWN } from './hostile.ts'
import { damaged } from './pieces.ts'
import { html, markdown, plain } from './text-kinds.ts'

/** Values that a field does not expect. */
const ODD: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => -0,
  () => 1e308,
  () => 2 ** 60,
  () => DEEP,
  (random) => markdown(random),
  (random) => [markdown(random), 7, null],
]

/** Where nested lists or objects are put into JSON once it is text: no writer nests as deep. */
const DEEP = 'nested here'
const DEEPEST = 12_000

/** The JSON of a value, what is deep in it made so. */
function jsonOf(value: unknown, random: Random): string {
  return JSON.stringify(value).replaceAll(`"${DEEP}"`, () => {
    const levels = random.below(random.chance(0.05) ? DEEPEST : 30)
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"text":', '}'],
    ])
    return `${open.repeat(levels)}1${close.repeat(levels)}`
  })
}

/** A notebook with odd values here and there in its tree, or damaged between the marks of its JSON. */
export function notebook(random: Random): string {
  const text = fixture('ipynb', random).toString('utf8')
  if (random.chance(0.3)) return damaged(text.split(/(?<=[[\]{},:])/), MARKDOWN, random).join('')
  const tree: unknown = JSON.parse(text)
  for (let left = 1 + random.below(4); left > 0; left--) spoil(tree, random)
  return jsonOf(tree, random)
}

/** Changes one value of a tree, found by going down in it at random. */
function spoil(tree: unknown, random: Random): void {
  let at = tree as Record<string, unknown>
  for (;;) {
    const keys = Object.keys(at)
    if (keys.length === 0) return
    const key = random.pick(keys)
    const inner = at[key]
    const isLeaf = typeof inner !== 'object' || inner === null
    if (isLeaf || random.chance(0.15)) {
      at[key] = typeof inner === 'string' && random.chance(0.6) ? markdown(random) : random.pick(ODD)(random)
      return
    }
    at = inner as Record<string, unknown>
  }
}

/** The lines of an archive: records with odd values here and there, and lines that are no records. */
export function records(random: Random): string {
  const lines = Array.from({ length: random.between(1, 3) }, (_, at) => record(at, random))
  return lines.join(random.pick(['\n', '\n', '\r\n'])) + random.pick(['', '\n'])
}

function record(at: number, random: Random): string {
  const text = random.pick([plain, plain, markdown, html])(random)
  const fields: Record<string, unknown> = { id: random.chance(0.8) ? at : random.pick(ODD)(random), text }
  if (random.chance(0.3)) fields.title = markdown(random).slice(0, 80)
  if (random.chance(0.3)) fields.language = random.pick([...LANGUAGE_CODES, 'xx', 'pt-BR', '?'])
  if (random.chance(0.1))
    fields[random.pick(['id', 'text', 'title', 'language', '__proto__', 'more'])] = random.pick(ODD)(random)
  const line = jsonOf(fields, random)
  if (random.chance(0.9)) return line
  return damaged(line.split(/(?<=[[\]{},:"])/), MARKDOWN, random)
    .join('')
    .replaceAll(/[\r\n]/g, ' ')
}
