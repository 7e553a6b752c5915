import type { Plugin } from 'rolldown'

/** How a built file loads another of its folder. */
const LOADED = /\bimport\((["'`])(\.\/[\w/-]+\.js)\1\)/g

/** No bundler may look into this address and this import. */
const AGAIN = `
const addressHere = import.meta.url
let timesAgain = 0
async function loadedAgain(path, error) {
  const address = \`\${new URL(path, addressHere)}?again=\${++timesAgain}\`
  return import(/* @vite-ignore */ /* webpackIgnore: true */ address).catch(() => {
    throw error
  })
}
`

/**
 * Loads a file anew that could not be loaded, under another address: a browser may keep that an address failed until the page
 * is left.
 */
export const tryAgain: Plugin = {
  name: 'try-again',
  renderChunk: (code) =>
    code.search(LOADED) < 0
      ? null
      : code.replace(LOADED, "$&.catch((error) => loadedAgain('$2', error))") + AGAIN,
}
