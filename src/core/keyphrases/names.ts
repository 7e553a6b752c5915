import { isName, type Phrase } from './phrase.ts'

/**
 * The full name for each surname that stands alone: "Juan Mata" for "Mata". Only where no other full name has the
 * surname, and where the article has the full name first. A full name is two words: longer names are seldom people.
 */
export function fullNames(phrases: readonly Phrase[]): ReadonlyMap<Phrase, Phrase> {
  const names = phrases.filter(isName)
  const bySurname = new Map<string, Phrase[]>()
  for (const name of names) {
    if (name.stems.length !== 2) continue
    const same = bySurname.get(name.stems[1])
    if (same) same.push(name)
    else bySurname.set(name.stems[1], [name])
  }
  return new Map(
    names.flatMap((name) => {
      const [full, ...others] = name.stems.length === 1 ? (bySurname.get(name.stems[0]) ?? []) : []
      return full && others.length === 0 && full.first <= name.first ? [[name, full] as const] : []
    }),
  )
}
