// What is used here of https://webassembly.github.io/spec/js-api/; TypeScript has it only among what browsers have.
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module)
    readonly exports: unknown
  }
  interface Memory {
    readonly buffer: ArrayBuffer
    /** By so many pages of 64 KiB. */
    grow(pages: number): void
  }
}
