import type { Layout } from '../../../src/core/render/renderer.ts'
import { PLAIN } from '../../../src/core/render/style.ts'

/** What a pipe gets of one input. */
export const PIPED: Layout = { wrap: null, style: PLAIN, explain: null, several: false }
