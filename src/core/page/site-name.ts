/** What parts an article's title from the name of its site; a slash within words does not. So do bullets, stars and bolts. No title has two spaces in a row. */
export const SITE_SEPARATOR = /\s?[|│｜]\s?|\s(?:[–—‒•·⋆»«›‹<~/\\>\u25a0-\u265f\u2668-\u27bf]|--?|::)\s/g
