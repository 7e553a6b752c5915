/** In place of what is not read, so that all else keeps its offset. */
export function spaces(unread: string): string {
  return ' '.repeat(unread.length)
}
