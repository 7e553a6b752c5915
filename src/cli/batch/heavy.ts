import type { Source } from '../../core/formats/source.ts'

/** Inputs of fewer bytes are light on any machine: V8 need not be asked, which takes a millisecond. */
const LIGHT = 200_000
/** Bytes of memory that a byte of an input may take at the worst: what bench:hostile allows for a megabyte. */
const MOST_MEMORY = 600

/** Whether an input of so many bytes could take more memory than V8 gives, which would end the process. */
export async function isHeavy(bytes: number): Promise<boolean> {
  if (bytes < LIGHT) return false
  const { getHeapStatistics } = await import('node:v8')
  return bytes * MOST_MEMORY > getHeapStatistics().heap_size_limit
}

/** Texts of so many UTF-16 units take V8 so long that it lets what it made of them lie about. */
const LONG = 2_000_000

/**
 * Has V8 look more often what of the young generation is still needed where a long text is to be summarized, or a
 * document, which may unpack to one: left alone, that generation grows to 32 MB twice, and 5 MB of books take 440 MB on Node 24, 330 with this, and a fifth longer.
 */
export async function saveMemory(source: Source): Promise<void> {
  if ('text' in source && source.text.length < LONG) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
