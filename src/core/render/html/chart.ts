import type { Ranking } from './ranking.ts'

/** The size of the view box; the drawing is stretched to the width of the page. */
const WIDTH = 600
const HEIGHT = 72
/** The height of the lowest score, so that it can be seen. */
const LOWEST_BAR = 2
/** Up to here each sentence has a bar; in longer articles neighbours share one, which shows the best of them. */
const MOST_BARS = 150

/** A bar chart of the scores in article order as an SVG figure; the bars of chosen sentences stand out. */
export function chart({ scaledScores, isChosen }: Ranking): string {
  const perBar = Math.ceil(scaledScores.length / MOST_BARS)
  const width = WIDTH / Math.ceil(scaledScores.length / perBar)
  const bars: string[] = []
  for (let from = 0; from < scaledScores.length; from += perBar) {
    const height = LOWEST_BAR + Math.max(...scaledScores.slice(from, from + perBar)) * (HEIGHT - LOWEST_BAR)
    const mark = isChosen.slice(from, from + perBar).includes(true) ? ' class="chosen"' : ''
    const left = ((from / perBar) * width).toFixed(1)
    bars.push(
      `<rect${mark} x="${left}" y="${(HEIGHT - height).toFixed(1)}" width="${(width * 0.8).toFixed(1)}" height="${height.toFixed(1)}"/>`,
    )
  }
  return `<figure>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="Bar chart: the score of every sentence from the beginning to the end">${bars.join('')}</svg>
<figcaption>Score over the article, from its first to its last sentence; <span class="key">chosen</span> ones stand out.</figcaption>
</figure>`
}
