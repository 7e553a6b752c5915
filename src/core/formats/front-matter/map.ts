import { type FrontMatter, object } from './find.ts'

const MAP =
  /^\s{0,100}(?:%|(?:import\b.*\n\s{0,100}){0,20}export\s+const\s+\w{1,60}\s{0,9}=\s{0,9})\{\s{0,100}["']?\w{1,60}["']?:/
const STRING = String.raw`"""(?:[^"]|"(?!""))*"""|"(?:[^"\\]|\\.)*"|'(?:[^'\\\n]|\\.)*'`
const STRING_OR_BRACE = new RegExp(`${STRING}|[{}]`, 'g')
const STRING_OR_KEY = new RegExp(String.raw`${STRING}|\b\w{1,60}(?=:)`, 'g')

/** The map above a text as JSON, or null: of Elixir (NimblePublisher) or a module (MDX): `%{ title: "…" }`, `export const a = { … }`. */
export function mapAbove(text: string): FrontMatter | null {
  const map = MAP.test(text) ? object(text, MAP, STRING_OR_BRACE) : null
  return map && { ...map, body: map.body.replace(STRING_OR_KEY, (it) => (/^\w/.test(it) ? `"${it}"` : it)) }
}
