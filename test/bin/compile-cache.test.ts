import module from 'node:module'
import { describe, expect, it } from 'vitest'
import { PROGRAM } from '../run.ts'
import { inHome, summarizeAt, treeOf } from './cache.ts'
import { DAMAGED } from './cache-damages.ts'
import { FOLDERS } from './cache-folders.ts'

const TRIED = { node: process.execPath, program: PROGRAM }
const CAN_KEEP = 'enableCompileCache' in module && process.platform !== 'win32'

describe.skipIf(!CAN_KEEP)('the compile cache (needs Node 22.1 or later, and modes of files)', () => {
  for (const { title, check, isPossible } of [...FOLDERS, ...DAMAGED])
    it.skipIf(isPossible && !isPossible(TRIED))(title, () => check(TRIED))
})

describe.skipIf('enableCompileCache' in module)('a Node without a compile cache', () => {
  it('leaves no file', () => {
    inHome((home) => {
      summarizeAt(home, TRIED)
      expect(treeOf(home)).toEqual([])
    })
  })
})
