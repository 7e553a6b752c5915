import type { Layout } from '../../../src/core/render/renderer.ts'
import { PLAIN } from '../../../src/core/render/style.ts'

/** The layout for one input and a pipe. */
export const PIPED: Layout = { wrap: null, style: PLAIN, explain: null, several: false }
