import { blockCollector } from '../core/formats/html/collector.ts'
import { withStandfirst } from '../core/formats/html/standfirst.ts'
import type { Attributes } from '../core/formats/html/tags.ts'
import { isNoProse } from '../core/formats/html/unread.ts'
import type { PageSource } from '../core/formats/source.ts'
import { NAMELESS } from '../core/library/nameless.ts'
import type { Block } from '../core/page/block.ts'
import { isHiddenByStyle } from './hidden.ts'
import { declaredLanguage } from './language.ts'
import { rootOf } from './root.ts'
import { titleFor } from './title.ts'
import { turn } from './turn.ts'
import { walkInSteps } from './walk.ts'

/** What a node itself is read as: whoever asks for it wants it read, whatever it is. */
const ROOT = 'body'

/** What a reader sees in a node; as `pageOf` says. */
export async function readNode(node: Node): Promise<PageSource> {
  const root = rootOf(node)
  const blocks = withStandfirst(await blocksIn(root))
  const page = { title: titleFor(root, blocks), language: declaredLanguage(root), blocks }
  return { name: NAMELESS, format: 'html', page }
}

async function blocksIn(root: Node): Promise<readonly Block[]> {
  let opened: Element | undefined
  const isLeftOut = (name: string, attributes: Attributes) =>
    isNoProse(name, attributes) || (opened !== undefined && isHiddenByStyle(opened))
  const collector = blockCollector(isLeftOut, true)
  let offset = 0
  collector.open(ROOT, {})
  const steps = walkInSteps(root, {
    open(element) {
      if (element === root) return
      opened = element
      collector.open(element.localName, attributesOf(element))
    },
    text({ data }) {
      collector.text(data, offset)
      offset += data.length
    },
    close(element) {
      if (element !== root) collector.close(element.localName)
    },
  })
  for (const _ of steps) await turn()
  collector.close(ROOT)
  return collector.blocks
}

function attributesOf({ attributes }: Element): Attributes {
  return Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]))
}
