import type { Block } from '../../page/block.ts'

/** Takes tables of data out of the blocks that are being collected. */
export interface DataTables {
  open(name: string): void
  /** When a table closes, it takes away its blocks, if they are data. */
  close(name: string): void
  /** Whether a table is open. */
  isOpen(): boolean
}

const CELL = /^t[dh]$/
/** Fewer words a cell are data; more are a page laid out as a table. A cell alone is a box. */
const LAYOUT_CELL = 20

/** No table yet; it is told of every element that opens or closes, once the blocks before that are there. */
export function dataTables(blocks: Block[]): DataTables {
  /** With the number of blocks when they began. */
  const tables: { readonly first: number; cells: number }[] = []
  return {
    open(name) {
      if (name === 'table') tables.push({ first: blocks.length, cells: 0 })
      const table = tables.at(-1)
      if (table && CELL.test(name)) table.cells++
    },
    close(name) {
      const table = name === 'table' ? tables.pop() : undefined
      if (table && isData(blocks.slice(table.first), table.cells)) blocks.length = table.first
    },
    isOpen: () => tables.length > 0,
  }
}

function isData(blocks: readonly Block[], cells: number): boolean {
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  return cells !== 1 && words < cells * LAYOUT_CELL
}
