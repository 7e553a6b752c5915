import { ENGLISH, type Registered } from './registered.ts'

/**
 * Every language of which anything is known, a line for each. Those of which only function words are known are here so
 * that their texts are not taken for a neighbour's.
 */
// biome-ignore format: a line for each language
export const LANGUAGES: Readonly<Record<string, Registered>> = {
  af: { functionWords: 'die nie en van het is wat om te hy aan sy deur hulle was' },
  ar: { data: () => import('./ar/data.ts'), functionWords: 'في من على إلى أن التي الذي هذا هذه مع كان عن ما لم قد ذلك هو هي أو بعد قبل بين حتى كل كانت عند منذ هناك لا إن كما عليه' },
  be: { functionWords: 'і ў не на што з да як гэта для яго яна быў але пра або ён аб у ж так бы яны толькі таксама пасля калі была былі было гэтага яе іх можа якія які якую праз можна няма гадоў' },
  bg: { data: () => import('./bg/data.ts'), functionWords: 'и на да се за от не са като че по е това или му със след о в те тя само също до ако когато беше била били било които който той я ги може която през няма години' },
  bn: { data: () => import('./bn/data.ts') },
  ca: { data: () => import('./ca/data.ts'), functionWords: 'el els les i amb per una del que és no va als dels ha aquest la de se seva seu entre ja fins des també molt quan sobre anys ser sense van han tot aquesta' },
  cs: { data: () => import('./cs/data.ts'), functionWords: 'a se na že je v při jsou který nebo také aby není byl jako jsem ale za jeho ze ve od jejich byla bylo však podle mezi které kteří než tak si pro po ještě roku' },
  da: { data: () => import('./da/data.ts'), functionWords: 'og at er af det der ikke til på med som blev efter også sig fra har en hun mig ud' },
  de: { data: () => import('./de/data.ts'), functionWords: 'und der die das nicht ist mit für auf ein eine sich dem den von zu auch wird' },
  el: { data: () => import('./el/data.ts') },
  en: ENGLISH,
  es: { data: () => import('./es/data.ts'), functionWords: 'y el los las del que por una con más al su pero fue como en de lo la se sus este esta entre ya hasta desde también muy cuando sobre años ser sin fueron ha han todo' },
  et: { functionWords: 'ja on ei et see kui ka oli mis aga ning ta selle või kes' },
  fa: { data: () => import('./fa/data.ts'), functionWords: 'و در به از که این را با است برای آن یک خود تا شد بود می' },
  fi: { data: () => import('./fi/data.ts'), functionWords: 'ja on ei että se oli joka mutta myös kun hän ovat niin tai kuin vuoden sen hänen jotka jossa ole olivat voi vain vielä mukaan jälkeen kanssa sekä ollut tämä sitä siitä' },
  fr: { data: () => import('./fr/data.ts'), functionWords: 'et le les des est dans pour une qui du sur pas avec au il elle ce ont à en par plus sont cette leur que la de aux ses son sa mais ou où été être fait comme ils nous vous ne se même après entre ces aussi' },
  ga: { data: () => import('./ga/data.ts') },
  gl: { functionWords: 'e o os as do da na non unha unha que para con máis ao pola foi dos das nos nas súa tamén polo ás foron ten moito xa entre cando el ela iso nun nunha dun dunha é seu ser á ata' },
  hi: { data: () => import('./hi/data.ts'), functionWords: 'के है की में और से को का ने नहीं यह हैं पर कि ही भी था' },
  hr: { functionWords: 'i je u na da se su za od što nije koji ali bio te biti kako samo kao o iz do bi bila bilo koja koje nakon između njegov prema još' },
  hu: { data: () => import('./hu/data.ts'), functionWords: 'a az és hogy nem egy is van volt meg ez de már csak mint el' },
  hy: { data: () => import('./hy/data.ts') },
  id: { data: () => import('./id/data.ts'), functionWords: 'yang dan di untuk dengan dari ini itu tidak dalam akan bahwa karena bisa oleh pada juga ke sebagai menjadi telah ada tersebut' },
  it: { data: () => import('./it/data.ts'), functionWords: 'e il la di che per una gli del della non con sono è un le nel anche si lo suo sua come dal alla dei più stato tra essere hanno ma se dopo' },
  ja: { data: () => import('./ja/data.ts'), sentenceSpace: '' },
  km: { data: () => import('./km/data.ts') },
  ko: { data: () => import('./ko/data.ts') },
  lo: { data: () => import('./lo/data.ts') },
  lt: { data: () => import('./lt/data.ts'), functionWords: 'ir kad į su iš yra tai buvo ne kaip už bet apie jo taip' },
  lv: { functionWords: 'un ir ka no ar uz par bija kas tas arī nav bet pie' },
  mk: { functionWords: 'и на да се за од не во со е дека што како ќе ја го' },
  mr: { functionWords: 'आहे आणि या च्या व ते तो होते नाही हे की आहेत मध्ये' },
  ms: { data: () => import('./id/data.ts'), functionWords: 'bahawa kerana ialah iaitu boleh beliau mereka daripada pihak kepada manakala' },
  my: { data: () => import('./my/data.ts') },
  ne: { data: () => import('./ne/data.ts'), functionWords: 'छ र को मा का ले गर्न पनि हो भएको छन् यो भने' },
  nl: { data: () => import('./nl/data.ts'), functionWords: 'de het een en van is dat niet op te zijn voor met die aan bij ook er' },
  no: { data: () => import('./no/data.ts'), functionWords: 'og at er av det som ikke til på med har ble etter også seg fra en hun meg ut' },
  pl: { data: () => import('./pl/data.ts'), functionWords: 'i w nie na się że z do jest jak to o co przez po ale był dla od' },
  pt: { data: () => import('./pt/data.ts'), functionWords: 'e o os as do da em um uma não com para mais ao na no por foi que são é seu sua também pelo pela às mas foram ser tem muito já entre quando ele ela isso num numa dos das nos nas à até' },
  ro: { data: () => import('./ro/data.ts'), functionWords: 'și în de la cu nu este care pe din că pentru un mai sunt a fost se al ale o iar sau dar ca sa lui prin după între până fi au lor acest această' },
  ru: { data: () => import('./ru/data.ts'), functionWords: 'и в не на что с по как это из но за был к для от его или все о об у же так бы она они только также после до если когда была были было этого он её их может которые который которую через можно нет лет' },
  sk: { data: () => import('./sk/data.ts'), functionWords: 'a sa na že je v pri sú ktorý alebo tiež aby nie bol ako som ale za jeho zo vo od jej ich bola bolo však podľa medzi ktoré ktorí než tak si pre po ešte roku' },
  sl: { functionWords: 'in je na se da v za so ki pa ne bi bil kot tudi od po' },
  sr: { data: () => import('./sr/data.ts'), functionWords: 'и је у на да се су за од што није који али био те како' },
  sv: { data: () => import('./sv/data.ts'), functionWords: 'och att är av det som inte till på med har blev efter också sig från en hon mig ut den ett de men om så kan vara hade när under över mellan sin sina' },
  sw: { functionWords: 'na ya wa kwa ni katika za la kuwa hiyo huo hii lakini kama' },
  ta: { data: () => import('./ta/data.ts') },
  th: { data: () => import('./th/data.ts') },
  tr: { data: () => import('./tr/data.ts'), functionWords: 've bir bu da de için ile çok olarak daha olan ne gibi ama kadar sonra ise en olduğu her eden edildi ettiği oldu dedi o var yok değil önce göre tarafından üzerinde olduğunu ya şu hem' },
  uk: { data: () => import('./uk/data.ts'), functionWords: 'і в не на що з до як це та у за був але для від його або про об ж так би вона вони тільки також після якщо коли була були було цього він її їх може які який яку через можна немає років' },
  ur: { data: () => import('./ur/data.ts'), functionWords: 'کے ہے کی میں اور سے کو کا نے نہیں یہ ہیں پر کہ بھی تھا اس' },
  vi: { data: () => import('./vi/data.ts'), functionWords: 'và của là có được cho trong với các những một không đã người này để khi tại từ đến ra vào về sẽ phải theo cũng' },
  yue: { sentenceSpace: '' },
  zh: { data: () => import('./zh/data.ts'), sentenceSpace: '' },
}

/** What is registered of a language by its code; nothing of one that is not. */
export const registered = (code: string): Registered =>
  Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : {}
