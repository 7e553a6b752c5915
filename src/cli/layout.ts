import { printable } from '../render/printable.ts'
import type { Layout } from '../render/render.ts'
import { COLORED, PLAIN, type Style } from '../render/style.ts'
import { colored } from './color.ts'
import type { Invocation } from './options.ts'
import type { Surroundings } from './surroundings.ts'

/** Lines longer than this are hard to read, however wide the terminal … */
const WIDEST = 80
/** … and in a window narrower than this nothing can be read, so that it may break lines by itself. */
export const NARROWEST = 20

/** What the output of a run is for, decided once: a terminal, or a pipe or file. */
export async function layoutOf(asked: Invocation, inputs: number, process: Surroundings): Promise<Layout> {
  const isTerminal = asked.output === undefined && process.stdout.isTTY === true
  const width = asked.width ?? (isTerminal ? terminalWidth(process.stdout.columns) : null)
  const style = colored(asked.color, process.env, isTerminal) ? COLORED : PLAIN
  return {
    wrap: width === null ? null : await wrapAt(width),
    style,
    explain: asked.explain ? await explainAt(width ?? WIDEST, style) : null,
    several: inputs > 1,
  }
}

async function explainAt(width: number, style: Style): Promise<Layout['explain']> {
  const { explanation } = await import('../render/explain.ts')
  return (summarized) => explanation(summarized, width, style)
}

function terminalWidth(columns: number): number {
  return Math.max(NARROWEST, Math.min(columns || WIDEST, WIDEST))
}

/** Escape sequences in an article would reach the terminal, so they are shown instead. */
async function wrapAt(width: number): Promise<Layout['wrap']> {
  const { wrap } = await import('../render/wrap.ts')
  return (text, indent) => wrap(printable(text), width, indent)
}
