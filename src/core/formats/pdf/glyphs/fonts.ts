import { type Face, faceOf } from './face.ts'
import type { Font } from './font.ts'
import type { OperatorList, Operators } from './operators.ts'

/** Where the reader puts what several pages use; it calls back once a thing is there. */
interface Store {
  get(name: string, callback: (font: Font) => void): unknown
}

/** The fonts that a page sets text in, by the reader's names of them; some are loaded only after the page that uses them. */
export async function fontsOf(
  list: OperatorList,
  operators: Operators,
  store: Store,
): Promise<Map<string, Face>> {
  const fonts = new Map<string, Face>()
  for (const name of namesOf(list, operators)) {
    fonts.set(name, faceOf(await new Promise<Font>((done) => store.get(name, done))))
  }
  return fonts
}

function namesOf({ fnArray, argsArray }: OperatorList, { setFont, setGState }: Operators): Set<string> {
  const names = new Set<string>()
  for (const [at, operator] of fnArray.entries()) {
    if (operator === setFont) names.add(argsArray[at][0])
    if (operator !== setGState) continue
    for (const [key, value] of argsArray[at][0]) if (key === 'Font') names.add(value[0])
  }
  return names
}
