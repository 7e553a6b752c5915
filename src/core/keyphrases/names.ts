import { isName, type Phrase } from './phrase.ts'

/**
 * Surnames by their full names: where an article has one Juan Mata, and has him first, what it says of Mata it says of
 * him. A full name has two words; those of more are seldom people's.
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
