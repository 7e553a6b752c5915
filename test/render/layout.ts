import type { Layout } from '../../src/render/render.ts'
import { PLAIN } from '../../src/render/style.ts'

/** What a pipe gets of one input. */
export const PIPED: Layout = { wrap: null, style: PLAIN, explain: null, several: false }
