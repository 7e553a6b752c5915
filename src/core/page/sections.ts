import type { Paragraph, Section } from '../article.ts'
import type { Block } from './block.ts'

/** The level of a title. */
const TOP = 1
/** HTML and Markdown have no deeper one; Word has. */
const DEEPEST = 6
/** "2.1 The three districts" is one deeper than "2 Background"; "3.12.2024" is a date. */
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*(?=\.?\s)/

/** A section that still grows. */
interface OpenSection extends Section {
  readonly paragraphs: Paragraph[]
  readonly sections: OpenSection[]
}

/** Makes sections of headings in reading order. */
interface Outline {
  /** Opens a section; a heading without a level is below the last that has one, else below the title: as deep as its number. */
  open(heading: Block): void
  /** The section that the next paragraph stands in. */
  current(): OpenSection
  /** The sections in no other. */
  sections(): readonly Section[]
}

/** An outline without sections. */
export function outline(): Outline {
  const all: OpenSection[] = []
  let known = TOP
  const add = (heading: string | null, level: number) =>
    all.push({ index: all.length, heading, level, paragraphs: [], sections: [] })
  return {
    open({ text, level }) {
      known = level ?? known
      add(text, Math.min(level ?? known + depthOf(text), DEEPEST))
    },
    current() {
      if (all.length === 0) add(null, TOP)
      return all[all.length - 1]
    },
    sections: () => nested(all),
  }
}

function depthOf(heading: string): number {
  return NUMBER.exec(heading)?.[0].split('.').length ?? 1
}

/** Puts each section into the nearest one above it that is less deep; those that are in none. */
function nested(all: readonly OpenSection[]): OpenSection[] {
  const top: OpenSection[] = []
  const path: OpenSection[] = []
  for (const section of all) {
    while (path.length > 0 && path[path.length - 1].level >= section.level) path.pop()
    const siblings = path.at(-1)?.sections ?? top
    siblings.push(section)
    if (section.heading !== null) path.push(section)
  }
  return top
}
