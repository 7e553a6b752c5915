import { piecewise } from './piecewise.ts'

/** What windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls: https://encoding.spec.whatwg.org/index-windows-1252.txt */
export const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const FIRST = 0x80

/**
 * The text with what windows-1252 has in the place of Latin-1's controls, which no text has: Node 20 decodes the one as the
 * other, https://github.com/nodejs/node/issues/60888
 */
export function withoutControls(text: string): string {
  return piecewise(text, (piece) =>
    piece.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - FIRST]),
  )
}
