/** What a notice asks for, in the languages of most pages; the beginnings of words in lower case. */
const ASKS =
  /consent|accept|agree|permission|opt[ -]out|einwillig|zustimm|akzeptier|widerruf|widersprechen|d’accord|votre accord|acepta|aceita|consenso|accett|toestemming|akkoord|samtyck|samtykk|godkänn|zgod[ęay]|zgadza|souhlas|соглас|згод[уаи]|同意|동의|onay|rıza|suostum|hyväksy/u
/** What for. */
const MATTER =
  /cookie|personal (?:data|information)|personali[sz]ed (?:ads|advertis|content)|your device|on a device|personenbezogen|données (?:personnelles|à caractère personnel)|datos personales|dados pessoais|dati personali|persoonsgegevens|danych osobowych|osobních údajů|персональн\S+ дан|персональні дані|файл\S+ cookie|クッキー|个人信息|쿠키|개인정보|çerez|evästei|informasjonskapsl/u
/** Who asks, and whom: a report on such notices has neither, outside of quotations. */
const WE =
  /\bwe\b|\bour\b|\bwir\b|unsere|\bnous\b|\bnos\b|utilizamos|usamos|nuestr|nossos?\b|utilizziamo|usiamo|nostri\b|\bonze\b|\bwij\b|\bvi\b|\bvår|\bvores\b|\bnasz|przez nas|klikając|\bnaše\b|(?<!\p{L})(?:мы|наш\p{L}*)(?!\p{L})|当サイト|当社|本サイト|我们|本网站|저희|당사|sitemiz|\bme\b ja/u
const YOU =
  /\byour?\b|\bsie\b|\bihre|\bvous\b|\bvo(?:tre|s)\b|\btus?\b|puedes|puede\b|\bsu\b|você|\bseus?\b|\btuo[i]?\b|\bpuoi\b|\bu\b|\buw\b|\bje\b|\bdu\b|\bdin[ae]?\b|twoi?ch|twoj|wyrażasz|możesz|państwa|\bvaš|(?<!\p{L})(?:вы|ваш\p{L}*)(?!\p{L})|ください|みなされ|您|귀하|이용자|\bsinun\b|kabul/u
/** "This site uses cookies", which no report says of its own page, and no baker; English that says "we" has to ask as well. */
const SITE =
  '(?:this|our|diese|unsere|ce|notre|est[ea]|nuestr[oa]|noss[oa]|quest[oa]|nostr[oa]|deze|onze|t[ae]|nasza|tento|den här|denne|dette|acest|bu|этот|данный|наш)' +
  ' \\S{0,9} ?(?:site|seite|sitio|sito|p[aá]gina|web|stron|netts|сайт|partner|vendor)\\S*(?: \\S+)?'
const USE =
  '(?:us[aei]|utili|verwend|nutz|benutz|setz|(?:maakt )?gebrui|korzyst|używa|anv[äe]nd|bru[kg]|použ|folos|kullan|использ)\\S*'
const WE_USE = '(?:us|utiliz)amos|(?:us|utilizz)iamo|(?:używa|korzysta)my|používáme|utilisons'
const TELLS = new RegExp(
  `(?<!\\p{L})(?:(?:${SITE}|wir|wij|vi|nous|мы) ${USE}|${USE} (?:wir|wij|vi)|${WE_USE})(?: \\S+){0,3} (?:cookie|informasjonskap|куки|çerez)`,
  'u',
)
/** In UTF-16 units; scripts without spaces say as much in fewer. */
const [SHORTEST, LONGEST] = [40, 2_000]

/** Whether a paragraph asks the reader to agree to cookies and the use of personal data. */
function isConsent(lower: string): boolean {
  const asks = ASKS.test(lower) && WE.test(lower) && YOU.test(lower)
  return MATTER.test(lower) && (asks || TELLS.test(lower))
}

/** Whether a paragraph behind such a one may be more of it. */
function goesOn(lower: string): boolean {
  return (MATTER.test(lower) || ASKS.test(lower)) && (WE.test(lower) || YOU.test(lower))
}

/** Tells paragraph by paragraph, in order, whether one is part of a notice that asks for consent. */
export function consentReader(): (paragraph: string) => boolean {
  let isWithin = false
  return (paragraph) => {
    const text = paragraph.trim()
    if (text === '') return false
    const lower = text.length > LONGEST ? '' : text.toLowerCase()
    isWithin = text.length >= SHORTEST && (isWithin ? goesOn(lower) : isConsent(lower))
    return isWithin
  }
}
