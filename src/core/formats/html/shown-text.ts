import { INLINE } from './elements.ts'
import { isNotRendered } from './hidden.ts'
import { isOwnBox } from './own-box.ts'
import { type Attributes, readTags } from './tags.ts'

/** Elements in whose place something else is shown than their text, and what browsers show above the page. */
const REPLACED = new Set(
  (
    'title iframe object embed applet canvas video audio select textarea input datalist svg img meter progress ' +
    'annotation annotation-xml'
  ).split(' '),
)
/** They stand in a line and are looked through on their own. */
const APART = new Set(['br', 'button'])
/** No text is in them. */
const CODE = new Set(['script', 'style'])

/**
 * All that a page shows to one who knows no style sheets, in the order of its markup: each block is a line, which is what browsers
 * search at once; white space is folded. A summary of ours is left out: directives lead past it.
 */
export function shownText(html: string): string {
  const lines: string[] = []
  let line: string[] = []
  let ignored = 0
  let typed = 0
  const end = () => {
    const text = line.join('').replace(/\s+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = []
  }
  const isBreak = (name: string) => !INLINE.has(name) || APART.has(name)
  readTags(html, {
    open(name, attributes) {
      if (ignored > 0 || isNotShown(name, attributes)) ignored++
      if (ignored <= 1 && isBreak(name)) end()
      if (name === 'pre') typed++
    },
    text(text) {
      if (ignored > 0) return
      for (const [at, part] of (typed > 0 ? text.split('\n') : [text]).entries()) {
        if (at > 0) end()
        line.push(part)
      }
    },
    close(name) {
      if (ignored > 0) ignored--
      if (name === 'pre') typed--
      if (ignored === 0 && isBreak(name)) end()
    },
  })
  end()
  return lines.join('\n')
}

function isNotShown(name: string, attributes: Attributes): boolean {
  return REPLACED.has(name) || CODE.has(name) || isNotRendered(name, attributes) || isOwnBox(name, attributes)
}
