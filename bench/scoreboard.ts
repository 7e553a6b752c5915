import { type Figure, holds } from './figures.ts'

/** A figure with what it was before it last moved. */
export interface Entry extends Figure {
  readonly moved?: { readonly from: number; readonly commit: string }
}

/** What one bench gave when it last ran. */
export interface Section {
  /** An ISO date. */
  readonly date: string
  /** The version of Node, with its v. */
  readonly node: string
  readonly commit: string
  readonly figures: readonly Entry[]
}

/** Sections by the name of their bench. */
export type Scoreboard = Readonly<Record<string, Section>>

/** A section that knows of each figure from what value it moved, and in which commit. */
export function compared(section: Section, before: Section | undefined): Section {
  const known = new Map(before?.figures.map((entry) => [entry.name, entry]))
  const figures = section.figures.map((figure) => {
    const last = known.get(figure.name)
    if (last === undefined) return figure
    if (last.value === figure.value)
      return last.moved === undefined ? figure : { ...figure, moved: last.moved }
    return { ...figure, moved: { from: last.value, commit: section.commit } }
  })
  return { ...section, figures }
}

/** The page: a table for each bench that has figures, in the given order, and the names of the others. */
export function page(board: Scoreboard, benches: readonly string[]): string {
  const measured = benches.filter((bench) => bench in board)
  const others = benches.filter((bench) => !(bench in board))
  return [INTRODUCTION, ...measured.map((bench) => tableOf(bench, board[bench])), unmeasured(others)].join(
    '\n',
  )
}

const INTRODUCTION = `# Scoreboard

Where the program stands. \`npm run bench\` writes this page: it runs the benches that there is data for and keeps the
others' last figures; \`npm run bench -- html quality\` runs these two, \`npm run bench -- --speed\` those that watch the clock, too,
which need a quiet machine. A figure in bold breaks its floor or limit. The last column tells what a figure was before it
last moved, and the commit it was measured on then.
`

function tableOf(bench: string, { date, node, commit, figures }: Section): string {
  const rows = figures.map(rowOf).join('\n')
  return `## ${bench}

\`npm run bench:${bench}\`, ${date}, Node ${node.slice(1)}, commit ${commit}

| figure | value | floor or limit | best of others | before |
| --- | --- | --- | --- | --- |
${rows}
`
}

function rowOf(entry: Entry): string {
  const { name, value, floor, limit, best, moved } = entry
  const bounds = [
    ...(floor === undefined ? [] : [`≥ ${digits(floor)}`]),
    ...(limit === undefined ? [] : [`≤ ${digits(limit)}`]),
  ]
  const shown = holds(entry) ? digits(value) : `**${digits(value)}**`
  const before = moved === undefined ? '' : `${digits(moved.from)} until ${moved.commit}`
  return `| ${[name, shown, bounds.join(', '), best ?? '', before].join(' | ')} |`
}

function unmeasured(benches: readonly string[]): string {
  return `## Not measured here\n\n${benches.map((bench) => `- \`npm run bench:${bench}\`\n`).join('')}`
}

/** Whole numbers as they are, others to four significant digits. */
function digits(value: number): string {
  return Number.isInteger(value) ? `${value}` : `${Number(value.toPrecision(4))}`
}
