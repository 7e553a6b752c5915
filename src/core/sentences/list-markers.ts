import { pattern } from '../text/pattern.ts'

/** A bullet with or without a number, or the number or letter of a list item with its stop or bracket. */
const MARKER = pattern(
  String.raw`(?<=^|\s)(?:[•⁃‣▪◦●]|(?<label>\d{1,3}|[a-z])(?<style>\.\)|[.)])(?=\s+["'“‘(]?\p{Lu}))`,
  'g',
)

const BULLET = /[•⁃‣▪◦●]/
/** The head of a list of numbers or letters. */
const HEAD = /^\s*(?:\d{1,3}|[a-z])[.)]/

const ordinal = (label: string): number => (/\d/.test(label) ? Number(label) : label.charCodeAt(0))

/**
 * The offsets where the items of a list written in one line begin ("1. Mix 2. Bake", "• red • blue"), in order. A
 * numbered or lettered item counts only if it follows its predecessor in the same style, from the head of the text.
 */
export function itemStarts(text: string): number[] {
  const starts: number[] = []
  if (!HEAD.test(text) && !BULLET.test(text)) return starts
  let last: { value: number; style: string } | undefined
  for (const { index, groups } of text.matchAll(MARKER(text))) {
    const { label, style } = groups as Partial<Record<'label' | 'style', string>>
    if (label === undefined || style === undefined) {
      starts.push(index)
      continue
    }
    const value = ordinal(label)
    const follows = last?.style === style && value === last.value + 1
    if (follows) starts.push(index)
    if (follows || text.slice(0, index).trim() === '') last = { value, style }
  }
  return starts
}
