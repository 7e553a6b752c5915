import type { Standing } from './standing.ts'

/** In units of the drawing, which is stretched to the width of the page. */
const WIDTH = 600
const HEIGHT = 72
/** Even the lowest score can be seen. */
const LOWEST_BAR = 2
/** A bar a sentence up to here; beyond, neighbours share one that shows the best of them. */
const MOST_BARS = 150

/** A bar a sentence, as high as its score, those of the chosen ones marked. */
export function chart({ shares, isChosen }: Standing): string {
  const share = Math.ceil(shares.length / MOST_BARS)
  const width = WIDTH / Math.ceil(shares.length / share)
  const bars: string[] = []
  for (let from = 0; from < shares.length; from += share) {
    const height = LOWEST_BAR + Math.max(...shares.slice(from, from + share)) * (HEIGHT - LOWEST_BAR)
    const mark = isChosen.slice(from, from + share).includes(true) ? ' class="chosen"' : ''
    const left = ((from / share) * width).toFixed(1)
    bars.push(
      `<rect${mark} x="${left}" y="${(HEIGHT - height).toFixed(1)}" width="${(width * 0.8).toFixed(1)}" height="${height.toFixed(1)}"/>`,
    )
  }
  return `<figure>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="Bar chart: the score of every sentence from the beginning to the end">${bars.join('')}</svg>
<figcaption>Score over the article, from its first to its last sentence; <span class="key">chosen</span> ones stand out.</figcaption>
</figure>`
}
