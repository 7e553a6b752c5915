import type { Plugin } from 'rolldown'

const GROUP = /core[\\/]rank[\\/]features[\\/][\w-]+\.ts$/
const LIST = /(?<=^ {2}features: )\[[^\]]*\]/m
const NAME = /'[^']+'/g
/** What the ranker asks for by name. */
const ASKED = ["'PageRank'", "'TextRank'"]

/** Leaves out what features are called, which tells whoever fits the ranker what it looks at: pages only count them. */
export const featureNames: Plugin = {
  name: 'feature-names',
  transform: (code, id) => (GROUP.test(id) ? withoutNames(code) : null),
}

/** A group of features that are there without their names. */
export function withoutNames(code: string): string {
  return code.replace(LIST, (list) => list.replace(NAME, (name) => (ASKED.includes(name) ? name : "''")))
}
