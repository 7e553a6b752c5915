import { readTags } from './tags.ts'

/** The text of HTML without its tags, references decoded. */
export function plainText(html: string): string {
  let text = ''
  readTags(html, {
    open() {},
    text(more) {
      text += more
    },
    close() {},
  })
  return text
}
