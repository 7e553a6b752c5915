import type { Plugin } from 'rolldown'

/** How a built file loads another of its folder. */
const LOADED = /\bimport\((["'`])(\.\/[\w/-]+\.js)\1\)/g

/** No bundler may look into this import. */
const AGAIN = `
let timesAgain = 0
const orAgain = (loaded, path) =>
  loaded.catch((error) =>
    import(/* @vite-ignore */ /* webpackIgnore: true */ \`\${path}?again=\${++timesAgain}\`).catch(() => {
      throw error
    }),
  )
`

/**
 * Loads a file anew that could not be loaded, under another address: a browser may keep that an address failed until the page
 * is left.
 */
export const tryAgain: Plugin = {
  name: 'try-again',
  renderChunk: (code) => (code.search(LOADED) < 0 ? null : code.replace(LOADED, "orAgain($&, '$2')") + AGAIN),
}
