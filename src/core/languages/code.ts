/** What `languageCode` takes, in words. */
export const LANGUAGE_CODE_FORM = 'an ISO 639 code such as de, ja or pt-BR'

/** One language under several codes; articles in both kinds of Norwegian share their words' endings. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' }

/** The code of a language that exists, without region and script, or null: "PT-br" gives "pt", "jp" null. */
export function languageCode(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return null
  try {
    const { language } = new Intl.Locale(tag)
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    return names.of(language) === undefined ? null : (SAME[language] ?? language)
  } catch {
    return null
  }
}
