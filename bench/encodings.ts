// How much of chardet's own test files is read as the text that they hold, with and without what they declare. The
// folder of its tests, one folder an encoding, is the first argument, or CHARDET_TESTS of the environment.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { declaredEncoding } from '../src/node/encoding/declared.ts'
import { decode } from '../src/node/encoding/decode.ts'
import { decodeAs } from '../src/node/encoding/decode-as.ts'
import { encodingOf } from '../src/node/encoding/label.ts'
import { skip } from './data.ts'
import { report } from './figures.ts'

/** Of the files of chardet 5.2.0 (https://pypi.org/project/chardet/5.2.0/#files) so many may come out as something else, unsaid. */
const LIMIT = 15
/** Letters that may differ: programs read rare characters of eastern encodings differently. */
const TOLERANCE = 0.02

interface File {
  readonly name: string
  readonly bytes: Uint8Array
  /** By the name of its folder; null where the program has it not. */
  readonly encoding: string | null
}

type Outcome = 'right' | 'refused' | 'doubted' | 'wrong'

const [folder = process.env.CHARDET_TESTS] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder))
  skip('no folder of encodings: name that of the tests of chardet')

function filesOf(name: string): File[] {
  const label = name.replace(
    /-(?:arabic|bulgarian|croatian|czech|greek|hebrew|hungarian|polish|romanian|russian|slov\w+|turkish)$/,
    '',
  )
  return readdirSync(join(folder!, name)).map((file) => {
    const bytes = readFileSync(join(folder!, name, file))
    return { name: `${name}/${file}`, bytes, encoding: encodingOf(withOrder(label, bytes)) }
  })
}

/** UTF-16 and UTF-32 by their marks. */
function withOrder(label: string, [first]: Uint8Array): string {
  return /^UTF-(?:16|32)$/i.test(label) ? `${label}${first === 0xff ? 'LE' : 'BE'}` : label
}

async function outcomeOf({ bytes, encoding }: File, declared: string | undefined): Promise<Outcome> {
  try {
    const { text, doubt } = await decode(bytes, { declared: [declared] })
    const wanted = encoding === null ? null : (await decodeAs(encoding, bytes)).text
    if (wanted !== null && isSame(text, wanted)) return 'right'
    return doubt === undefined ? 'wrong' : 'doubted'
  } catch {
    return 'refused'
  }
}

/** Whether all letters that are not ASCII are nearly the same. */
function isSame(text: string, wanted: string): boolean {
  const [found, letters] = [text, wanted].map((it) => it.match(/(?!\p{ASCII})\p{L}/gu) ?? [])
  const left = new Map<string, number>()
  for (const letter of letters) left.set(letter, (left.get(letter) ?? 0) + 1)
  const foreign = found.filter((letter) => {
    const count = left.get(letter) ?? 0
    left.set(letter, count - 1)
    return count <= 0
  })
  const missing = letters.length - (found.length - foreign.length)
  return Math.max(foreign.length, missing) <= letters.length * TOLERANCE
}

async function count(label: string, files: readonly File[], isDeclared: boolean): Promise<number> {
  const counts = { right: 0, refused: 0, doubted: 0, wrong: 0 }
  for (const file of files) {
    const outcome = await outcomeOf(file, isDeclared ? declaredEncoding(file.bytes) : undefined)
    counts[outcome]++
    if (outcome !== 'right') console.log(`${label}: ${file.name} is ${outcome}`)
  }
  console.table({ [label]: counts })
  return counts.wrong
}

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => filesOf(name))
await count('without what they declare', files, false)
const wrong = await count('with what they declare', files, true)
report([
  { name: `of ${files.length} files in legacy encodings, misread and not said`, value: wrong, limit: LIMIT },
])
if (wrong > LIMIT) console.error(`${wrong} files are misread, more than ${LIMIT}`)
