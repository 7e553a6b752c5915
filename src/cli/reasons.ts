import type { Invocation } from './options.ts'

/** A page shows reasons without being asked, but of no more sentences than anybody points at: each takes its time. */
const REASONS_OF_A_PAGE = 50

/** Of how many chosen sentences, the best first, the output holds the reasons. */
export function reasonsIn({ explain, format }: Pick<Invocation, 'explain' | 'format'>): number {
  if (explain) return Number.POSITIVE_INFINITY
  return format === 'html' ? REASONS_OF_A_PAGE : 0
}
