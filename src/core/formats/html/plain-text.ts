import { readTags } from './tags.ts'

/** A text between two tags or references, or what a reference stands for, and where it begins in the input. */
export interface Piece {
  readonly text: string
  readonly offset: number
}

/** The text of HTML without its tags, references decoded. */
export function plainText(html: string): string {
  let text = ''
  readText(html, (more) => (text += more))
  return text
}

/** Likewise piece by piece, where the HTML begins at an offset of the input. */
export function plainPieces(html: string, start: number): Piece[] {
  const pieces: Piece[] = []
  readText(html, (text, at) => pieces.push({ text, offset: start + at }))
  return pieces
}

function readText(html: string, text: (text: string, start: number) => void): void {
  readTags(html, { open() {}, text, close() {} })
}
