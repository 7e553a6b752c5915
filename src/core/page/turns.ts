import { matches, pattern } from '../text/pattern.ts'
import { type Block, withoutHead } from './block.ts'

const WORD = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}\d.'’-]{0,20}`
/** Who writes minutes may know people by what they call themselves: "ada_l:", "bo3:". */
const NICKNAME = String.raw`[a-z][\w-]{1,20}`
const IS_NICKNAME = /^[a-z]/
/**
 * "Ada Lund:", "MR. OKORO (chair):", "**Speaker 2**:", "Q:", "问：", "ada_l:", "Ada –", "[Ada Lund]" or "<ada>"; what follows is
 * no quotation and no address, as behind the label of a link.
 */
const LABEL = pattern(
  String.raw`^(?:\*{0,2}(?<name>${WORD}(?: (?:${WORD}|\d{1,3})){0,3}|${NICKNAME})(?: \([^()]{1,30}\))?\*{0,2}(?: ?[:：]| [-–—](?= ))\*{0,2}\s{0,16}|(?<asked>Q)\s{1,4}(?=\p{Lu})|(?<framed>\[[\p{L}_][^[\]]{0,40}\]|<[^<>\s]{1,30}>):?\s{1,16})(?=[^\s"“„«「『])(?![\w+]{1,10}:\/\/|mailto:|[#/.])`,
)
const LABEL_END = /[:：]| [-–—] /
const LABEL_DASH = / [-–—]\*{0,2}\s*$/
/** Enough of a text to hold any label and a letter. */
const LONGEST_LABEL = 110

/** So many turns at least make a dialogue, and so much of all that is on the page. */
const FEWEST_TURNS = 6
const LEAST_SHARE = 0.25
/** Where so many paragraphs are one person's, a label set in stars tells nothing. */
const MONOLOGUE = 0.8
/** Somebody asks in it: "Myth: …" and "Fact: …" only tell. */
export const QUESTION = /[?？؟]/
const ASKS = /[?？؟]["'”’)\]]*$/

/** Words that begin small, but for labels that do: who speaks has a name, and no name is among them. */
const SMALL_WORDS = pattern(String.raw`(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}:：])`, 'g')
/** "[host]", "<ada>", "Q", "A" and "Speaker 1" need not be names. */
const NAMELESS = pattern(String.raw`^(?:[[<].*|\p{Lu}|.*\d)$`)

/** What stands before what somebody says. */
interface Turn {
  readonly length: number
  readonly speaker: string
  readonly isStarred: boolean
  /** Whether it is written as nothing else is: neither a dash nor a nickname tells that somebody speaks. */
  readonly isPlain: boolean
}

/** Whether a text opens as the turns of dialogues do, with the name of who speaks. */
export function opensTurn(text: string): boolean {
  return turnOf(text)?.isPlain === true
}

/**
 * The blocks of a dialogue without the labels that say who speaks; those that put a question to somebody who answers at
 * greater length say so. Any other blocks as they are: in a dialogue at least two speak, each more than once, or one nearly
 * all the time, and one asks.
 */
export function withoutSpeakers(blocks: readonly Block[]): readonly Block[] {
  const turns = Array.from(blocks, ({ kind, text }) => (kind === 'heading' ? null : turnOf(text)))
  const speakers = speakersOf(blocks, turns)
  if (speakers.size < 2 && !isMonologue(turns, speakers)) return blocks
  return blocks.map((block, at) => {
    const turn = turns[at]
    if (turn === null || !speakers.has(turn.speaker)) return block
    const answer = turns[at + 1]
    const isAnswered = answer !== null && answer !== undefined && answer.speaker !== turn.speaker
    const aside = isAnswered && ASKS.test(block.text) && blocks[at + 1].text.length > block.text.length
    return { ...withoutHead(block, turn.length), ...(aside && { aside }) }
  })
}

function turnOf(text: string): Turn | null {
  const head = text.slice(0, LONGEST_LABEL)
  const { 0: label, groups } = (mayOpenTurn(head) ? LABEL(head).exec(head) : null) ?? {}
  if (label === undefined || groups === undefined || label.length >= text.length) return null
  const speaker = groups.name ?? groups.asked ?? groups.framed
  const isPlain = !IS_NICKNAME.test(speaker) && !LABEL_DASH.test(label)
  return { length: label.length, speaker, isStarred: label.startsWith('*'), isPlain }
}

/** Whether brackets open a text, or none of several words before its first colon begins small: most texts are looked at no further. */
function mayOpenTurn(head: string): boolean {
  if (['[', '<', 'Q '].some((mark) => head.startsWith(mark))) return true
  const end = head.search(LABEL_END)
  if (end <= 0) return false
  const [name] = head.slice(0, end).split(' (')
  return name !== '' && (!name.includes(' ') || name.split(' ').every((word) => word < 'a' || word > '{'))
}

/** Who speaks, if the page is a dialogue: most of them more than once. */
function speakersOf(blocks: readonly Block[], turns: readonly (Turn | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const turn of turns) if (turn) counts.set(turn.speaker, (counts.get(turn.speaker) ?? 0) + 1)
  const recurring = new Set([...counts].flatMap(([speaker, count]) => (count > 1 ? speaker : [])))
  if (!isDialogue(recurring, blocks, turns)) return new Set()
  const small = new Set(blocks.flatMap(({ text }) => text.match(SMALL_WORDS(text)) ?? []))
  const speakers = new Set([...recurring].filter((label) => !(IS_NICKNAME.test(label) && small.has(label))))
  if (!isDialogue(speakers, blocks, turns) || !areNames(speakers, small)) return new Set()
  return speakers.size < 2 ? speakers : new Set([...speakers, ...guests(turns, small)])
}

/** Who speaks in a dialogue, be it once, and has a name. */
function guests(turns: readonly (Turn | null)[], small: ReadonlySet<string>): string[] {
  return turns.flatMap((turn) => {
    const isName = turn?.isPlain && turn.speaker.split(' ').every((word) => !small.has(word.toLowerCase()))
    return isName ? [turn.speaker] : []
  })
}

/** Whether enough is said by these, and one of them asks. */
function isDialogue(
  speakers: ReadonlySet<string>,
  blocks: readonly Block[],
  turns: readonly (Turn | null)[],
): boolean {
  const spoken = blocks.filter((_, at) => speakers.has(turns[at]?.speaker ?? ''))
  return (
    spoken.length >= FEWEST_TURNS &&
    spoken.length >= blocks.length * LEAST_SHARE &&
    spoken.some(({ text }) => QUESTION.test(text))
  )
}

/** Whether nearly all blocks bear the label of one who speaks, set in stars. */
function isMonologue(turns: readonly (Turn | null)[], speakers: ReadonlySet<string>): boolean {
  const spoken = turns.filter((turn) => turn?.isStarred && speakers.has(turn.speaker))
  return speakers.size === 1 && spoken.length >= turns.length * MONOLOGUE
}

/** Whether half of the labels at least are names: a host among them may go by what he is. */
function areNames(labels: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
  const isName = (word: string) => !small.has(word.toLowerCase())
  const names = [...labels].filter((label) => matches(NAMELESS, label) || label.split(' ').some(isName))
  return names.length * 2 >= labels.size
}
