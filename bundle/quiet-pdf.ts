import type { Plugin } from 'rolldown'

/** A method of pdf.js that is called before it is known whether anybody will wait for what it gives. */
const CALLED_AHEAD = /\basync fetchAsync\(/g

/**
 * Has pdf.js hold on to a promise that it may drop: in a damaged file that would be rejected with nobody listening, which
 * ends the process of whoever uses the library.
 */
export const quietPdf: Plugin = {
  name: 'quiet-pdf',
  transform: (code, id) => {
    if (!/unpdf\/dist\/pdfjs\.mjs$/.test(id.replaceAll('\\', '/'))) return null
    if (code.match(CALLED_AHEAD)?.length !== 1)
      throw new Error('quiet-pdf: look where pdf.js has fetchAsync now')
    const held =
      'fetchAsync(...all){const it=this.heldFetch(...all);it.catch(()=>{});return it}async heldFetch('
    return { code: code.replace(CALLED_AHEAD, held), map: null }
  },
}
