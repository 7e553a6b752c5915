import { isPlain } from '../src/core/boilerplate/plain.ts'

/** A choice, and what may be missing, with no other inside. */
const GROUP = /\([^()[\]]*\)|\[[^()[\]]*\]/g
/** A letter that no plain text has. */
const FOREIGN = 'ß'

/** The phrase as a plain text may bear it, without what only other texts have of its choices; null where no plain text bears it. */
export function forPlain(phrase: string): string | null {
  if (!mayBePlain(phrase)) return null
  return phrase.replace(GROUP, (group) => {
    const plain = alternatives(group).filter(isPlain)
    return plain.length === 0 ? group : group[0] + plain.join('|') + group.at(-1)
  })
}

function mayBePlain(phrase: string): boolean {
  let certain = phrase
  for (let before = ''; certain !== before; ) {
    before = certain
    certain = certain.replace(GROUP, (group) => (isPlainOrMissing(group) ? '' : FOREIGN))
  }
  return isPlain(certain)
}

function isPlainOrMissing(group: string): boolean {
  return group.startsWith('[') || alternatives(group).some(isPlain)
}

function alternatives(group: string): string[] {
  return group.slice(1, -1).split('|')
}
