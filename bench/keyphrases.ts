/**
 * Key phrases against those that indexers gave to 200 abstracts (Inspec; Hulth 2003). A phrase is right if it is one of
 * theirs in lower case and stemmed word by word with Porter's stemmer; F1 of the best 5, 10 and 15, mean over the
 * abstracts, in per cent. Prints them with 95 % intervals, beside them YAKE and PyTextRank where they are installed. Exit code 1
 * where F1 of ten is below its floor.
 */
import { bootstrap } from './bootstrap.ts'
import { readRecords } from './data.ts'
import { type Figure, holds, report } from './figures.ts'
import { pythonWith, runPython } from './peers/python.ts'
import { porterStem } from './porter.ts'
import { keyPhrasesOf } from './program.ts'

const SET = 'keyphrases-dev'
const COUNTS = [5, 10, 15]
const MOST = Math.max(...COUNTS)
/** F1 of ten, in per cent. */
const FLOOR = 35
const PEERS = ['yake', 'pytextrank']

interface KeyPhraseRecord {
  readonly id: string
  readonly article: string
  readonly keyphrases: readonly string[]
}

const records = readRecords<KeyPhraseRecord>(SET)
const ours = await Promise.all(
  records.map(({ id, article }) => keyPhrasesOf({ name: id, format: 'text', text: article }, MOST)),
)
const found = [{ name: 'this program', phrases: ours }, ...PEERS.flatMap(phrasesOfPeer)]
const heads = ['', ...COUNTS.map((count) => `F1@${count}`)]
for (const row of [heads, heads.map(() => '---')]) console.log(`| ${row.join(' | ')} |`)
for (const { name, phrases } of found) {
  const cells = COUNTS.map((count) => {
    const { mean, low, high } = bootstrap(scoresOf(phrases, count))
    return `${mean.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`
  })
  console.log(`| ${[name, ...cells].join(' | ')} |`)
}
const rivals = found
  .slice(1)
  .map(({ name, phrases }) => ({ name, value: bootstrap(scoresOf(phrases, 10)).mean }))
  .toSorted((a, b) => b.value - a.value)
const figure: Figure = {
  name: `${SET} F1@10, %`,
  value: bootstrap(scoresOf(ours, 10)).mean,
  floor: FLOOR,
  ...(rivals.length > 0 && { best: `${rivals[0].name} ${rivals[0].value.toFixed(1)}` }),
}
report([figure])
if (!holds(figure)) {
  console.error(`${figure.name} ${figure.value.toFixed(2)} < ${FLOOR}`)
  process.exitCode = 1
}

/** What a Python package finds in each abstract; nothing, but one line on standard error, where it is not installed. */
function phrasesOfPeer(name: string): { name: string; phrases: string[][] }[] {
  const python = pythonWith(name)
  if (python !== null)
    return [{ name, phrases: runPython<string[]>(python, `${name}_peer.py`, [MOST, ...records]) }]
  console.error(`not installed: ${name} (see bench/peers/python.ts)`)
  return []
}

/** F1 of the best `count` phrases of each abstract, in per cent. */
function scoresOf(phrases: readonly (readonly string[])[], count: number): number[] {
  return records.map(({ keyphrases }, at) => {
    const wanted = new Set(keyphrases.map(keyOf))
    const given = [...new Set(phrases[at].map(keyOf))].slice(0, count)
    const right = given.filter((key) => wanted.has(key)).length
    return (200 * right) / (given.length + wanted.size)
  })
}

/** Equal for phrases that count as the same. */
function keyOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\s-]+/g, porterStem)
    .replace(/\s+/g, ' ')
    .trim()
}
