/** The memory of a kernel: that of WebAssembly, or one like it. */
export interface Memory {
  readonly buffer: ArrayBuffer
  /** Adds pages; views of the buffer are invalid then. */
  grow(pages: number): unknown
}

/** A page of WebAssembly. */
export const PAGE_BYTES = 65_536
