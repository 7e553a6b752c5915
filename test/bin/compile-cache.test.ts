import { describe, it } from 'vitest'
import { PROGRAM } from '../run.ts'
import { DAMAGED } from './cache-damages.ts'
import { FOLDERS } from './cache-folders.ts'

const TRIED = { node: process.execPath, program: PROGRAM }

describe.skipIf(process.platform === 'win32')('the compile cache (needs modes of files)', () => {
  for (const { title, check, isPossible } of [...FOLDERS, ...DAMAGED])
    it.skipIf(isPossible && !isPossible(TRIED))(title, () => check(TRIED))
})
