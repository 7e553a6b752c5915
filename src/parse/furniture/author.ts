/** Longer lines are about someone the article is about. */
const AUTHOR_WORDS = 70

/** Whether the line says who wrote the article, where to reach them, or whose view it is; only its end is asked. */
export function isAboutAuthor(text: string, words: number): boolean {
  return words <= AUTHOR_WORDS && (BIOGRAPHY.test(text) || CONTACT.test(text))
}

const BIOGRAPHY =
  /^[—–-]?\s*(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:,? \(?@\w+\)?| \([^()]{3,60}\))?,? (?:is|was|are|covers|writes|works|reports|has (?:written|covered|reported|worked))|I am|I['’]m|(?:He|She|They) (?:is|are|writes|covers|lives))\b.*\b(?:writers?|reporters?|journalists?|editors?|correspondents?|columnists?|authors?|contributors?|contributing|bloggers?|producer|curator|founder|critic|freelance|writes|covers|covering|pay on stuff|book[s,])/u

const CONTACT =
  /^\W*(?:(?:you can )?(?:follow|reach|contact|e-?mail|find) (?:him|her|them|me|us|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:on|at|via|by)\b|\(?(?:additional )?(?:reporting|writing|editing|report) by\b|.{3,80} contributed to this (?:report|story|article|post)|the (?:views|opinions) expressed|opinions expressed)/iu
