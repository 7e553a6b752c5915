import type { Options } from '../browser.ts'
import { LENGTHS } from '../core/length.ts'

/** The attributes that say how long the summary may be, in the order in which they are looked at: one of them counts. */
const LENGTH_ATTRIBUTES = ['sentences', 'words', 'time'] as const

/** What attributes ask of the summary; as anywhere in HTML a value that means nothing counts for none. */
export function optionsOf(element: Element): Options {
  const about = element.getAttribute('about')?.trim()
  return { ...lengthOf(element), ...(about && { about }) }
}

function lengthOf(element: Element): Pick<Options, (typeof LENGTH_ATTRIBUTES)[number]> {
  for (const name of LENGTH_ATTRIBUTES) {
    const value = LENGTHS[name].read(element.getAttribute(name) ?? '')
    if (value !== null) return { [name]: value }
  }
  return {}
}
