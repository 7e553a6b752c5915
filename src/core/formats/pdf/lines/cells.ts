import type { Line } from './line.ts'

/** A row has so many cells, of so many words each in the mean … */
const [LEAST_CELLS, WORDS_OF_CELL] = [3, 3]
/** No page is wide enough for more; each is held against those of the rows beside it. */
const MOST_CELLS = 60
/** … or so many words, and this share of them are figures; then a cell that is none has so many words at most. */
const [LEAST_WORDS, FIGURES, LONGEST_CELL] = [2, 0.5, 5]
/** More than this share of its cells begin or end where those of a row beside it do, in font heights. */
const [ALIGNED, SAME_EDGE] = [0.6, 0.5]
const FIGURE = /^[(<>~±+−–$€£¥-]*\d[\d.,:/×x%‰°()±+−–*-]*$|^[–—-]$/u
/** The words of a cell. */
export function wordsOf({ text }: Line): string[] {
  return text.trim().split(/\s+/)
}

/** Whether a row has little but figures. */
export function isFigures(row: readonly Line[]): boolean {
  const cells = row.map(wordsOf)
  const words = cells.flat()
  return (
    words.length >= LEAST_WORDS &&
    mostlyFigures(words) &&
    cells.every((it) => it.length <= LONGEST_CELL || mostlyFigures(it))
  )
}

function mostlyFigures(words: readonly string[]): boolean {
  return words.filter((word) => FIGURE.test(word)).length >= words.length * FIGURES
}

/** A short label and a figure far to the right of it, such as a page's number. */
export function isEntry(row: readonly Line[]): boolean {
  const [label, figure] = row.map(wordsOf)
  return row.length === 2 && label.length <= LONGEST_CELL && figure.length === 1 && FIGURE.test(figure[0])
}

/** Whether a row has several short cells. */
export function isCells(row: readonly Line[]): boolean {
  return row.length >= LEAST_CELLS && row.length <= MOST_CELLS && areShort(row)
}

/** Whether the cells of a row stand above or below those of another: the words of justified lines do not. */
export function isAligned(
  row: readonly Line[],
  ...others: readonly (readonly Line[] | undefined)[]
): boolean {
  const isAt = (place: number, other: number, size: number) => Math.abs(place - other) < size * SAME_EDGE
  return others.some(
    (other) =>
      row.filter(({ left, right, size }) =>
        other?.some((cell) => isAt(left, cell.left, size) || isAt(right, cell.right, size)),
      ).length >
      row.length * ALIGNED,
  )
}

/** Whether cells are too short for the columns of a page that stand side by side. */
export function areShort(row: readonly Line[]): boolean {
  return row.flatMap(wordsOf).length <= row.length * WORDS_OF_CELL
}
