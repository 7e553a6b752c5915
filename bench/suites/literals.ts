/** A string as it reads, or one other character, of a source in Python or Ruby; space and comments are left out. */
export type Token = { readonly string: string } | { readonly mark: string }

const HEREDOC = /<<[-~](\w+)\n([\s\S]*?)\n\s*\1/g
const TOKEN =
  /(?<blank>\s+|#[^\n]*)|(?<raw>r)?(?<quote>"""|'''|"|')(?<body>(?:\\[\s\S]|(?!\k<quote>)[\s\S])*)\k<quote>|[\s\S]/g
const ESCAPE = /\\(?:u(?<hex>[\da-fA-F]{4})|(?<letter>[\s\S]))/g
const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' }

/** The tokens of a source in order; strings that follow one another are one, as in Python. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  const plain = source.replace(HEREDOC, (_, _name, body: string) => JSON.stringify(body))
  for (const { 0: mark, groups = {} } of plain.matchAll(TOKEN)) {
    const { blank, raw, quote, body } = groups
    if (blank !== undefined) continue
    if (quote === undefined) tokens.push({ mark })
    else join(tokens, raw === undefined ? unescaped(body) : body)
  }
  return tokens
}

function join(tokens: Token[], string: string): void {
  const last = tokens.at(-1)
  if (last !== undefined && 'string' in last) tokens.splice(-1, 1, { string: last.string + string })
  else tokens.push({ string })
}

function unescaped(body: string): string {
  return body.replace(ESCAPE, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** The strings of the list that opens at an index; undefined where there is none or it holds something else. */
export function listAt(tokens: readonly Token[], open: number): string[] | undefined {
  if (!isMark(tokens[open], '[')) return undefined
  const strings: string[] = []
  for (const token of tokens.slice(open + 1)) {
    if ('string' in token) strings.push(token.string)
    else if (token.mark === ']') return strings
    else if (token.mark !== ',') return undefined
  }
  return undefined
}

/** The string at an index, or undefined. */
export function stringAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index]
  return token !== undefined && 'string' in token ? token.string : undefined
}

/** Whether a token is one mark. */
export function isMark(token: Token | undefined, mark: string): boolean {
  return token !== undefined && 'mark' in token && token.mark === mark
}
