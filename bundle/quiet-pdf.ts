import type { Plugin } from 'rolldown'

/** A method of pdf.js that is called before it is known whether anybody will wait for what it gives. */
const CALLED_AHEAD = /\basync fetchAsync\(/g
/** Its method that makes outlines of all glyphs of a page, to draw them. */
const OUTLINES = /\bstatic buildFontPaths\([^()]*\)\{/g
/** Globals that it reads by their names alone. */
const BARE = /(?<![\w$.'"])(?:DOMMatrix|navigator)\b/g
/** Functions that it sets where an older Node lacks them. */
const STATIC = /\b(?:Promise|Math)\.(?=(?:withResolvers|try|sumPrecise)\b)/g
const GLOBAL_OBJECT = /\bglobalThis\b/g
/** What it and the package around it take for the global object: what they set is in it, all else where it is. */
const OWN_GLOBALS = 'const pdfGlobals=new Proxy({},{get:(own,name)=>name in own?own[name]:globalThis[name]});'

/**
 * Has pdf.js hold on to a promise that it may drop: in a damaged file that would be rejected with nobody listening, which
 * ends the process of whoever uses the library. Has it make no outlines of glyphs, which nobody draws here: they take a
 * fifth of its time. And has it keep its globals to itself: by a `navigator`, other code takes Node for a browser.
 */
export const quietPdf: Plugin = {
  name: 'quiet-pdf',
  transform: (code, id) => {
    const [, file] = /unpdf\/dist\/(pdfjs|index)\.mjs$/.exec(id.replaceAll('\\', '/')) ?? []
    if (file === undefined) return null
    const quiet = file === 'pdfjs' ? withoutDropping(code) : code
    return { code: OWN_GLOBALS + quiet.replace(GLOBAL_OBJECT, 'pdfGlobals'), map: null }
  },
}

function withoutDropping(code: string): string {
  for (const place of [CALLED_AHEAD, OUTLINES]) {
    if (code.match(place)?.length !== 1)
      throw new Error(`quiet-pdf: look where pdf.js has ${place.source} now`)
  }
  const held =
    'fetchAsync(...all){const it=this.heldFetch(...all);it.catch(()=>{});return it}async heldFetch('
  return code
    .replace(CALLED_AHEAD, held)
    .replace(OUTLINES, '$&return;')
    .replace(BARE, 'globalThis.$&')
    .replace(STATIC, 'globalThis.')
}
