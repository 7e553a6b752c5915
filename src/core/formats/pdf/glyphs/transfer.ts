/**
 * Gives buffers the method `transferToFixedLength` where they lack it, as in Node 20: the reader shortens what it knows of
 * a font with it. The copy that is made here keeps the buffer itself.
 */
export function fillTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length)
    },
  })
}
