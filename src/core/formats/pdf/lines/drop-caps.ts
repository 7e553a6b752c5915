import type { Line } from './line.ts'

/** A letter is dropped where it is so many times as high as the lines beside it. */
const HIGHER = 1.7
/** It stands so near to them, in its own height. */
const NEAR = 0.5
/** A page has no more of them; so one of a million letters takes no time. */
const MOST_LETTERS = 50
const LETTER = /^["“„«]?\p{Lu}$/u
const REST = /^[\p{L}'’]/u

/** The lines of a page, a large letter that opens a text put before the rest of its word. */
export function withDropCaps(lines: readonly Line[]): Line[] {
  const left = [...lines]
  for (const letter of lines.filter(({ text }) => LETTER.test(text.trim())).slice(0, MOST_LETTERS)) {
    const at = left.findIndex((line) => opens(letter, line))
    if (at < 0) continue
    left[at] = { ...left[at], text: letter.text.trim() + left[at].text, left: letter.left }
    left.splice(left.indexOf(letter), 1)
  }
  return left
}

/** Whether a line is the first of those beside a dropped letter: its top is level with the letter's. */
function opens(letter: Line, line: Line): boolean {
  const gap = line.left - letter.right
  const top = letter.y + letter.size - (line.y + line.size)
  return (
    letter.size > line.size * HIGHER &&
    Math.abs(gap) < letter.size * NEAR &&
    Math.abs(top) < line.size * HIGHER &&
    line.y > letter.y - line.size * NEAR &&
    REST.test(line.text)
  )
}
