/**
 * Words that stand everywhere in a language and seldom in its neighbours'. Languages that nothing else is known of are
 * here so that their texts are not taken for a neighbour's.
 */
const COMMONEST: Readonly<Record<string, string>> = {
  af: 'die nie en van het is wat om te hy aan sy deur hulle was',
  ar: 'في من على إلى أن التي الذي هذا هذه مع كان عن ما لم قد ذلك',
  be: 'і ў не на што з да як гэта для яго яна быў але пра або ён',
  bg: 'и на да се за от не са като че по е това или му със след',
  ca: 'el els les i amb per una del que és no va als dels ha aquest',
  cs: 'a se na že je v při jsou který nebo také aby není byl jako jsem ale za jeho',
  da: 'og at er af det der ikke til på med som blev efter også sig fra har en hun mig ud',
  de: 'und der die das nicht ist mit für auf ein eine sich dem den von zu auch wird',
  es: 'y el los las del que por una con más al su pero fue como en de lo',
  et: 'ja on ei et see kui ka oli mis aga ning ta selle või kes',
  fa: 'و در به از که این را با است برای آن یک خود تا شد بود می',
  fi: 'ja on ei että se oli joka mutta myös kun hän ovat niin tai kuin vuoden',
  fr: 'et le les des est dans pour une qui du sur pas avec au il elle ce ont à en par plus sont cette leur',
  gl: 'e o os as do da na non unha unha que para con máis ao pola foi',
  hi: 'के है की में और से को का ने नहीं यह हैं पर कि ही भी था',
  hr: 'i je u na da se su za od što nije koji ali bio te biti kako samo',
  hu: 'a az és hogy nem egy is van volt meg ez de már csak mint el',
  id: 'yang dan di untuk dengan dari ini itu tidak dalam akan bahwa karena bisa oleh pada juga ke sebagai menjadi telah ada tersebut',
  it: 'e il la di che per una gli del della non con sono è un le nel anche',
  lt: 'ir kad į su iš yra tai buvo ne kaip už bet apie jo taip',
  lv: 'un ir ka no ar uz par bija kas tas arī nav bet pie',
  mk: 'и на да се за од не во со е дека што како ќе ја го',
  mr: 'आहे आणि या च्या व ते तो होते नाही हे की आहेत मध्ये',
  ms: 'bahawa kerana ialah iaitu boleh beliau mereka daripada pihak kepada manakala',
  ne: 'छ र को मा का ले गर्न पनि हो भएको छन् यो भने',
  nl: 'de het een en van is dat niet op te zijn voor met die aan bij ook er',
  no: 'og at er av det som ikke til på med har ble etter også seg fra en hun meg ut',
  pl: 'i w nie na się że z do jest jak to o co przez po ale był dla od',
  pt: 'e o os as do da em um uma não com para mais ao na no por foi que',
  ro: 'și în de la cu nu este care pe din că pentru un mai sunt a fost se',
  ru: 'и в не на что с по как это из но за был к для от его или все',
  sk: 'a sa na že je v pri sú ktorý alebo tiež aby nie bol ako som ale za jeho',
  sl: 'in je na se da v za so ki pa ne bi bil kot tudi od po',
  sr: 'и је у на да се су за од што није који али био те како',
  sv: 'och att är av det som inte till på med har blev efter också sig från en hon mig ut',
  sw: 'na ya wa kwa ni katika za la kuwa hiyo huo hii lakini kama',
  tr: 've bir bu da de için ile çok olarak daha olan ne gibi ama kadar sonra ise en olduğu her eden edildi ettiği oldu dedi',
  uk: 'і в не на що з до як це та у за був але для від його або',
  ur: 'کے ہے کی میں اور سے کو کا نے نہیں یہ ہیں پر کہ بھی تھا اس',
  vi: 'và của là có được cho trong với các những một không đã người này để khi tại từ đến ra vào về sẽ phải theo cũng',
}

/** Such a share of an article's words are of these; less is a list, or another language. */
const SHARE = 0.1
/** Fewer of them are chance: names have articles, too. */
const FEWEST = 5
/** The next language has at most this share of the winner's words, or letters must decide. */
const RUNNER_UP = 0.75

/** The language whose commonest words stand out in a text of the given lower-cased words; undefined where none's do. */
export function languageOfCommonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const found = Object.entries(COMMONEST).map(([code, list]) => {
    const hits = list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    return { code, hits }
  })
  const [first, second] = found.sort((a, b) => b.hits - a.hits)
  const clear = first.hits >= Math.max(FEWEST, words.length * SHARE) && second.hits <= first.hits * RUNNER_UP
  return clear ? first.code : undefined
}
