/**
 * What a reader does not see, but a terminal or an editor may obey. Spelled out, because classes such as `\p{Cf}` take V8 a
 * millisecond. Joiners and selectors, which shape the character before them, are not among it.
 */
const UNSEEN_CHARACTERS = [
  // Controls, and the breaks of lines and paragraphs.
  String.raw`\0-\x1f\x7f-\x9f\u2028\u2029`,
  // Marks, embeddings, overrides and isolates of direction: https://www.unicode.org/reports/tr9/, section 2.
  String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`,
  // Soft hyphens, spaces without width, and other characters that Unicode has programs ignore.
  String.raw`\xad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,
  // Letters without shape.
  String.raw`\u115f\u1160\u17b4\u17b5\u3164\uffa0`,
  // Anchors of notes, tags, and what is kept free among them; halves of characters.
  String.raw`\ufff9-\ufffb\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}\ud800-\udfff`,
].join('')
/** A black flag with tags after it is that of a part of a country. */
const TAG_OF_FLAG = String.raw`(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0020}-\u{e007f}]`
const UNSEEN = new RegExp(`(?!${TAG_OF_FLAG})[${UNSEEN_CHARACTERS}]`, 'gu')
/** Nearly all text has no other characters. */
const SEEN = /^[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u20ac]*$/
/** Marks that change the direction as a letter would: beside letters that are read from the right they belong to the spelling. */
const DIRECTION = /[\u061c\u200e\u200f]/
const FROM_THE_RIGHT =
  /[\u05d0-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Text as it may be printed, on one line: "?" for each character that is not seen. */
export function printable(text: string): string {
  if (SEEN.test(text)) return text
  const isSpelling = DIRECTION.test(text) && FROM_THE_RIGHT.test(text)
  return text.replace(UNSEEN, (unseen) => (isSpelling && DIRECTION.test(unseen) ? unseen : '?'))
}

/** A value in JSON that may be printed: each character that is not seen is an escape; `indent` spaces a level, on one line by default. */
export function printableJson(value: unknown, indent?: number): string {
  return withEscapes(JSON.stringify(value, null, indent))
}

/** The same JSON with an escape for each character that is not seen, but for line feeds between its parts. */
export function withEscapes(json: string): string {
  if (SEEN.test(json)) return json
  return json.replace(UNSEEN, (unseen) => (unseen === '\n' ? unseen : escaped(unseen)))
}

/** By UTF-16 units, as JSON has it. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
