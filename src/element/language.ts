import type { State } from './summarizing.ts'

/**
 * The language of a prompt's own words, as a BCP 47 tag: its own `lang`, else that in which its article turned out to be, else
 * that which the page states for the article.
 */
export function languageOf(prompt: HTMLElement, article: Element | null, state: State): string {
  if (prompt.lang !== '') return prompt.lang
  return (state.name === 'ready' && state.placed.summary.language) || statedFor(article ?? prompt)
}

/** Some pages part language and region as programs do. */
function statedFor(element: Element): string {
  const stated = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
  return stated.replaceAll('_', '-')
}
