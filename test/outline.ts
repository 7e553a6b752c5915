import type { Article, Section } from '../src/core/article.ts'

/** All sections in reading order. */
export function allSections({ sections }: Pick<Article, 'sections'>): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section)])
}

/** A line a section, indented as deep as it is nested: its level, its heading and how many paragraphs stand above its first section. */
export function outlineOf({ sections }: Pick<Article, 'sections'>): string[] {
  return sections.flatMap((section) => [
    `${section.level} ${section.heading} (${section.paragraphs.length})`,
    ...outlineOf(section).map((line) => `  ${line}`),
  ])
}
