// What every platform has that JavaScript itself has not, as far as core needs it. Node's own types know better: only
// tsconfig.core.json reads this.
declare function atob(base64: string): string
declare class TextDecoder {
  constructor(label?: string)
  decode(bytes: Uint8Array): string
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class URL {
  constructor(address: string, base?: string)
  readonly protocol: string
  readonly href: string
  static canParse(address: string, base?: string): boolean
}
