import { decodeByPlatform } from '../../../src/node/encoding/decode-as.ts'
import { decodeOwn } from '../../../src/node/encoding/decode-own.ts'
import { OWN } from '../../../src/node/encoding/own.ts'

const LEADS = [0, ...Array.from({ length: 0x7e }, (_, at) => 0x81 + at)]

/** The bytes of a text in an encoding of one or two bytes a character; an error where it has not all of it. */
export function encode(text: string, encoding: string): Uint8Array {
  const codes = codesOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = codes.get(character)
      if (code === undefined) throw new Error(`${encoding} has no ${character}`)
      return code
    }),
  )
}

/** Each character with its shortest bytes, found by decoding all there are. */
function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const read = (code: Uint8Array) =>
    OWN.includes(encoding) ? decodeOwn(encoding, code) : decodeByPlatform(encoding, code).text
  const codes = new Map<string, readonly number[]>()
  for (const lead of LEADS) {
    for (let byte = 0; byte < 0x100; byte++) {
      const code = lead === 0 ? [byte] : [lead, byte]
      const text = read(Uint8Array.from(code))
      if ([...text].length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, code)
    }
  }
  return codes
}
