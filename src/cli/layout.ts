import type { Layout } from '../core/render/renderer.ts'
import { COLORED, PLAIN, type Style } from '../core/render/style.ts'
import { colored } from './color.ts'
import type { HostProcess } from './host-process.ts'
import { NARROWEST } from './options/what-to-print.ts'
import type { Invocation } from './options.ts'

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 80

/** What the output of a run is for: a terminal, or a pipe or file; plain data. */
export interface Look {
  /** Columns at which text is wrapped; null where it is not. */
  readonly width: number | null
  readonly colored: boolean
  readonly explain: boolean
  readonly several: boolean
}

/** Decides once what the output is for. */
export function lookOf(asked: Invocation, inputs: number, { stdout, env }: HostProcess): Look {
  const isTerminal = asked.output === undefined && stdout.isTTY === true
  return {
    width: asked.width ?? (isTerminal ? terminalWidth(stdout.columns) : null),
    colored: colored(asked.color, env, isTerminal),
    explain: asked.explain,
    several: inputs > 1,
  }
}

/** The look as renderers take it. */
export async function layoutOf({ width, colored, explain, several }: Look): Promise<Layout> {
  const style = colored ? COLORED : PLAIN
  return {
    wrap: width === null ? null : await wrapAt(width),
    style,
    explain: explain ? await explainAt(width ?? WIDEST, style) : null,
    several,
  }
}

async function explainAt(width: number, style: Style): Promise<Layout['explain']> {
  const { explanation } = await import('../core/render/explain.ts')
  return (summarized) => explanation(summarized, width, style)
}

function terminalWidth(columns: number | undefined): number {
  return Math.max(NARROWEST, Math.min(columns || WIDEST, WIDEST))
}

async function wrapAt(width: number): Promise<Layout['wrap']> {
  const { wrap } = await import('../core/render/wrap.ts')
  return (text, indent) => wrap(text, width, indent)
}
