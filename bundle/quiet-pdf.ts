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

/** Where it makes room for what a stream unpacks to, and where it is given the pieces of that. */
const ROOM = /\bensureBuffer\((\w+)\)\{(?=const )/g
const PIECES = /\bfor await\(const (\w+) of \w+\)\w+\.push\(\1\),(\w+)\+=\1\.byteLength(?=;)/g
/** No page unpacks to more, nor do all streams of a document: bytes. */
const MOST_OF_STREAM = 64 * 1024 * 1024
const MOST_OF_DOCUMENT = 400 * 1024 * 1024

/** Where it reads the map from the codes of a font to characters, and where it takes a range of codes into that. */
const MAP =
  /\basync function \w+\((\w+),(\w+),\w+,\w+\)\{(?=let \w+,\w+;\w+:for\(;;\)try\{const \w+=\2\.getObj\(\);)/g
const RANGES = /\bmap(?:Cid|Bf)Range(?:ToArray)?\((\w+),(\w+),\w+\)\{(?=if\(\2-\1>\w+\)throw)/g
/** Codes in the ranges of all fonts of a document: a hundred fonts that have all of two bytes. */
const MOST_MAPPED = 8_000_000
/** How often each place is there. */
const PLACES: readonly (readonly [place: RegExp, times: number])[] = [
  [CALLED_AHEAD, 1],
  [OUTLINES, 1],
  [ROOM, 1],
  [PIECES, 1],
  [MAP, 1],
  [RANGES, 3],
]

/**
 * Has pdf.js hold on to a promise that it may drop: in a damaged file that would be rejected with nobody listening, which
 * ends the process of whoever uses the library. Has it make no outlines of glyphs, which nobody draws here: they take a
 * fifth of its time. Has it break off a stream that unpacks to more than memory should hold, as a kilobyte may that is packed
 * twice, and take no more codes into the maps of fonts than any document has. And has it keep its globals to itself: by a
 * `navigator`, other code takes Node for a browser.
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
  for (const [place, times] of PLACES) {
    if (code.match(place)?.length !== times)
      throw new Error(`quiet-pdf: look where pdf.js has ${place.source} now`)
  }
  const held =
    'fetchAsync(...all){const it=this.heldFetch(...all);it.catch(()=>{});return it}async heldFetch('
  return code
    .replace(CALLED_AHEAD, held)
    .replace(OUTLINES, '$&return;')
    .replace(ROOM, `$&${counted('$1', '$1-this.buffer.byteLength')};`)
    .replace(PIECES, `$&,${counted('$2', '$1.byteLength')}`)
    .replace(MAP, '$&$1.document=$2.stream?.dict?.xref;')
    .replace(RANGES, `$&${mapped('$2-$1')};`)
    .replace(BARE, 'globalThis.$&')
    .replace(STATIC, 'globalThis.')
}

/** Counts, in the document's table of references, what a stream that has come to so many bytes unpacks to more. */
function counted(bytes: string, more: string): string {
  return (
    `(own=>{own.unpacked=(own.unpacked??0)+Math.max(0,${more});` +
    `if(${bytes}>${MOST_OF_STREAM}||own.unpacked>${MOST_OF_DOCUMENT})throw new Error("unpacks to too much")})` +
    `(this.dict?.xref??{})`
  )
}

/** Counts likewise how many codes a map is given. */
function mapped(more: string): string {
  return (
    `(own=>{own.mapped=(own.mapped??0)+Math.max(0,${more});` +
    `if(own.mapped>${MOST_MAPPED})throw new Error("maps too much")})(this.document??{})`
  )
}
