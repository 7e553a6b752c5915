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
