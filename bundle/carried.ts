/** Code of somebody else that a package carries within its own files, where no path tells of it. */
export interface Carried {
  readonly name: string
  readonly license: string
  /** Its notices, a line each. */
  readonly copyright: string
  /** The file of `terms` that holds the text of the licence; named as the licence is by default. */
  readonly terms?: string
}

/**
 * What packages carry, by name and version, because it was found out by reading that version: its comments, its source
 * maps, and where it is minified the project that it was made of. Nothing is carried by those with an empty list.
 */
export const CARRIED: Readonly<Record<string, readonly Carried[]>> = {
  // All of its stemmers that the program has Snowball's compiler wrote.
  '@orama/stemmers 3.1.18': [
    {
      name: 'Snowball',
      license: 'BSD-3-Clause',
      copyright: `Copyright (c) 2001, Dr Martin Porter
Copyright (c) 2004,2005, Richard Boulton
Copyright (c) 2013, Yoshiki Shibukawa`,
      terms: 'snowball',
    },
  ],
  'css-select 7.0.0': [
    { name: 'XRegExp', license: 'MIT', copyright: 'Copyright (c) 2007-2020 Steven Levithan' },
  ],
  'css-what 8.0.0': [
    {
      name: 'Sizzle (https://github.com/jquery/sizzle)',
      license: 'MIT',
      copyright: 'Copyright JS Foundation and other contributors, https://js.foundation/',
    },
  ],
  'eld 2.1.0': [],
  'emoji-regex 10.6.0': [],
  'entities 7.0.1': [
    {
      name: 'he (https://github.com/mathiasbynens/he)',
      license: 'MIT',
      copyright: 'Copyright Mathias Bynens <https://mathiasbynens.be/>',
    },
  ],
  'jschardet 4.1.0': [],
  'postal-mime 4.0.0': [
    { name: 'base64ArrayBuffer', license: 'MIT', copyright: 'Copyright 2011 Jon Leighton' },
  ],
  'undici 7.30.2': [{ name: 'llhttp', license: 'MIT', copyright: 'Copyright Fedor Indutny, 2018.' }],
  'unpdf 1.7.0': [
    { name: 'pdf.js 5.6.205', license: 'Apache-2.0', copyright: 'Copyright 2024 Mozilla Foundation' },
    {
      name: 'Brotli',
      license: 'MIT',
      copyright: 'Copyright (c) 2009, 2010, 2013-2016 by the Brotli Authors.',
    },
    {
      name: 'pdf.js.openjpeg, pdf.js.qcms',
      license: 'BSD-2-Clause',
      copyright: 'Copyright (c) 2024, 2025, Mozilla Foundation',
    },
    {
      name: 'Emscripten',
      license: 'MIT',
      copyright: 'Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.',
    },
  ],
  'wink-eng-lite-web-model 1.8.1': [],
  'wink-nlp 2.4.0': [],
}

/** The notices of packages whose files have one and whose licence has none. */
export const NOTICES: Readonly<Record<string, string>> = {
  'cssomnom 0.1.11': 'Copyright 2026 Google LLC',
  'eld 2.1.0': 'Copyright 2023, 2025 Nito T.M.',
}
