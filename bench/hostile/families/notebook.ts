import type { Family } from '../family.ts'
import { familiesOf, fill, SENTENCE } from './fill.ts'

const cell = (source: unknown) => JSON.stringify({ cell_type: 'markdown', source })
const NOTEBOOK: Readonly<Record<string, (size: number) => string>> = {
  'cells of a sentence': (size) => fill(size, `${cell(SENTENCE)},`),
  'cells without text': (size) => fill(size, '{"cell_type":"markdown","source":""},') + `${cell(SENTENCE)},`,
  'cells of code': (size) => fill(size, '{"cell_type":"code","source":"a"},') + `${cell(SENTENCE)},`,
  'pieces of one cell': (size) => `${cell(Array.from({ length: size / 8 }, () => 'mill '))},`,
  'one long cell': (size) => `${cell(fill(size, SENTENCE))},`,
  'lists, each in the one before': (size) =>
    `${cell(SENTENCE)},${'['.repeat(size / 2)}${']'.repeat(size / 2)},`,
  'headings with levels beyond any': (size) =>
    fill(size, '{"cell_type":"heading","level":9,"source":"mill"},'),
  'a heading of a deep level': (size) =>
    `{"cell_type":"heading","level":${size},"source":"mill"},${cell(SENTENCE)},`,
  output: (size) => `{"cell_type":"code","outputs":[${fill(size, '{"text":"a"},')}{}]},${cell(SENTENCE)},`,
}

/** Notebooks. */
export const FAMILIES: readonly Family[] = familiesOf('notebook', NOTEBOOK, (text) => `{"cells":[${text}{}]}`)
