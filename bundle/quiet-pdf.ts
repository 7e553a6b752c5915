import type { Plugin } from 'rolldown'

/** A method of pdf.js that is called before it is known whether anybody will wait for what it gives. */
const CALLED_AHEAD = /\basync fetchAsync\(/g
/** Its method that makes outlines of all glyphs of a page, to draw them. */
const OUTLINES = /\bstatic buildFontPaths\([^()]*\)\{/g

/**
 * Has pdf.js hold on to a promise that it may drop: in a damaged file that would be rejected with nobody listening, which
 * ends the process of whoever uses the library. And has it make no outlines of glyphs, which nobody draws here: they take
 * a fifth of its time.
 */
export const quietPdf: Plugin = {
  name: 'quiet-pdf',
  transform: (code, id) => {
    if (!/unpdf\/dist\/pdfjs\.mjs$/.test(id.replaceAll('\\', '/'))) return null
    for (const place of [CALLED_AHEAD, OUTLINES]) {
      if (code.match(place)?.length !== 1)
        throw new Error(`quiet-pdf: look where pdf.js has ${place.source} now`)
    }
    const held =
      'fetchAsync(...all){const it=this.heldFetch(...all);it.catch(()=>{});return it}async heldFetch('
    return { code: code.replace(CALLED_AHEAD, held).replace(OUTLINES, '$&return;'), map: null }
  },
}
