import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/core/languages/languages.ts'
import { cpuSeconds } from '../../patience.ts'

/** Each case is a paragraph with " | " where a sentence ends, and "|" where no space follows it. */
const CASES: Record<string, string[]> = {
  de: [
    'Am 3. Mai kam Dr. Lindner aus St. Gallen. | Niemand holte ihn ab.',
    'Der 2. Weltkrieg endete 1945. | Danach baute man, z. B. in Köln, vieles neu.',
    'Sie verkauft Äpfel, Birnen usw. | Der Laden öffnet um acht.',
    'Das Paket wog ca. 5 kg. | Es kam bzw. stand vor der Tür.',
    '„Halt!“, rief sie. | „Wer da?“ | Keiner antwortete.',
    '»Komm!« sagte er. | Ludwig XIV. Bourbon regierte lange.',
    'Das kostet 3.500 Euro, d. h. zu viel. | Er zahlte.',
  ],
  fr: [
    'M. Dubreuil est arrivé à 8 h. | Mme Ravel l’attendait.',
    '« Arrêtez ! » cria-t-elle. | Personne ne bougea.',
    'Le prix a baissé de 3,5 %. | Est-ce assez ? | On verra.',
    'Il vend des pommes, des poires, etc. | Le magasin ouvre tôt.',
    'J.-P. Morel et A. Caron ont signé. | L’accord est prêt…',
  ],
  es: [
    'El Sr. Pardo y la Dra. Luna llegaron tarde. | ¿Quién los esperaba? | ¡Nadie!',
    'Compró pan, leche, etc. | Luego volvió a casa.',
    'Véase la pág. 12 del vol. 3. | Allí está todo.',
    '«¡Basta!», gritó. | EE.UU. no respondió.',
    'Llegó a las 5 p.m. con Ud. | Nadie habló.',
  ],
  it: [
    'Il sig. Conti e la dott.ssa Neri sono partiti. | Torneranno lunedì.',
    'Pane, latte, ecc. erano finiti. | Il negozio chiude alle 8.',
    '«Fermo!» gritò lei. | Nessuno si mosse.'.replace('gritò', 'gridò'),
    'L’art. 5 non vale più. | È cambiata la legge.',
  ],
  pt: [
    'O Sr. Matos e a Dra. Luz chegaram às 9h. | Ninguém os esperava.',
    'Comprou pão, leite etc. | Depois foi para casa.',
    '“Pare!”, gritou ela. | O art. 7.º foi mudado. | É simples.',
    'A Av. Central fica longe. | São dois quilômetros.',
  ],
  nl: [
    'Dhr. Bakker en mevr. Smit kwamen om 8 uur. | Niemand deed open.',
    'Ze kocht brood, melk enz. | Daarna ging ze naar huis.',
    'Het kost ca. 5 euro, m.a.w. te veel. | Hij betaalde.',
    '‘Stop!’ riep ze. | Dat was bijv. Jan niet ontgaan.',
  ],
  sv: [
    'Dr. Ek kom kl. 8 med bl.a. sin hund. | Ingen öppnade.',
    'Hon köpte bröd, mjölk osv. | Sedan gick hon hem.',
    'Hon blev arg. | ”Stanna!” ropade hon. | Det kostar ca 5 kr. | Han betalade.',
  ],
  da: [
    'Dr. Holm kom den 3. maj kl. 8. | Ingen lukkede op.',
    'Hun købte f.eks. brød, mælk osv. | Så gik hun hjem.',
    'Den 2. Verdenskrig endte i 1945. | Byen blev bygget op igen.',
  ],
  no: [
    'Dr. Lie kom 3. mai kl. 8. | Ingen åpnet.',
    'Hun kjøpte bl.a. brød, melk osv. | Så gikk hun hjem.',
    '«Stopp!» ropte hun. | Ingen svarte.',
  ],
  fi: [
    'Hän tuli 3. toukokuuta klo 8. | Kukaan ei avannut.',
    'Hän osti esim. leipää, maitoa jne. | Sitten hän lähti kotiin.',
    '”Seis!” hän huusi. | Kukaan ei vastannut.',
  ],
  ru: [
    'В 2010 г. завод закрыли. | Рабочие уехали в г. Тверь.',
    'А. С. Белов живёт на ул. Садовой. | Он купил хлеб, молоко и т. д. | Потом ушёл.',
    '«Стой!» — крикнула она. | Никто не ответил.',
    'Это стоит 5 тыс. руб. | Он заплатил.',
    'Погибли 12 чел. | См. рис. 3 и табл. 4. | Всё там.',
  ],
  uk: [
    'У 2010 р. завод закрили. | Робітники поїхали до м. Суми.',
    'О. П. Білик живе на вул. Садовій. | Він купив хліб, молоко і т. д. | Потім пішов.',
    '«Стій!» — крикнула вона. | Ніхто не відповів.',
  ],
  pl: [
    'Dr Nowak i prof. Lis przyszli o 8. | Nikt nie otworzył.',
    'W 2010 r. fabrykę zamknięto. | Kupił chleb, mleko itd. | Potem wyszedł.',
    '„Stój!” – krzyknęła. | Mieszka przy ul. Polnej, m.in. z psem. | Tak jest.',
    'To kosztuje 5 zł. | Zapłacił.',
  ],
  cs: [
    'Ing. Dvořák přišel 3. května v 8 hodin. | Nikdo neotevřel.',
    'Koupil např. chleba, mléko atd. | Potom odešel.',
    '„Stůj!“ vykřikla. | Bydlí v ul. Polní, č. 5. | Stálo to 5 Kč. | Zaplatil.',
  ],
  hu: [
    'Dr. Kovács 2010. május 3. napján jött. | Senki sem nyitott ajtót.',
    'Vett kenyeret, tejet stb. | Aztán hazament.',
    '„Állj!” – kiáltotta. | A Fa Kft. bezárt.',
  ],
  ro: [
    'Dl. Popa și dna. Luca au venit la ora 8. | Nimeni nu a deschis.',
    'A cumpărat pâine, lapte etc. | Apoi a plecat acasă.',
    '„Stai!” a strigat ea. | Locuiește pe str. Florilor, nr. 5. | Atât.',
  ],
  tr: [
    'Dr. Yıldız 3. Murat Köprüsü’nde bekledi. | Kimse gelmedi.',
    'Ekmek, süt vb. aldı. | Sonra eve gitti.',
    '“Dur!” diye bağırdı. | Kimse cevap vermedi.',
    'Prof. Kaya 5 km. koştu. | Yoruldu.',
  ],
  el: [
    'Ο κ. Νικολάου ήρθε στις 8. | Ποιος άνοιξε; | Κανείς.',
    'Αγόρασε ψωμί, γάλα κ.λπ. | Μετά έφυγε.',
    '«Στοπ!» φώναξε. | Δείτε π.χ. τη σελ. 5. | Όλα είναι εκεί.',
  ],
  ar: [
    'وصل د. سليم في الثامنة. | لم يفتح له أحد الباب.',
    'هل هذا كافٍ؟ | لا أحد يعرف! | سنرى.',
    'قال: «قفوا!» | لم يتحرك أحد.',
  ],
  fa: ['او ساعت ۸ آمد. | چه کسی در را باز کرد؟ | هیچ‌کس.'],
  he: ['הוא הגיע בשמונה. | מי פתח את הדלת? | אף אחד.'],
  hi: [
    'डॉ. शर्मा आठ बजे आए। | दरवाज़ा किसने खोला? | किसी ने नहीं।',
    '“रुको!” वह चिल्लाई। | कोई नहीं रुका।',
    'इसका दाम 3.5 रुपये है।|उसने पैसे दिए।',
  ],
  bn: ['ড. রহমান আটটায় এলেন। | দরজা কে খুলল? | কেউ না।', 'মো. করিম বাড়ি গেলেন। | তিনি ক্লান্ত ছিলেন।'],
  ur: ['ڈاکٹر سلیم آٹھ بجے آئے ۔ | دروازہ کس نے کھولا؟ | کسی نے نہیں۔'],
  id: [
    'Dr. Hartono dan Ir. Wulan datang pukul 08.00 WIB. | Tidak ada yang membuka pintu.',
    'Ia membeli roti, susu, dll. | Lalu ia pulang.',
    '"Berhenti!" teriaknya. | PT Maju Tbk. tutup. | Harganya Rp. 5.000 saja.',
  ],
  vi: [
    'TS. Hùng đến lúc 8 giờ. | Không ai mở cửa.',
    'Bà mua gạo, sữa, v.v. | Sau đó bà về nhà.',
    '"Dừng lại!" cô hét. | Ở TP. Huế trời mưa.',
  ],
  zh: [
    '他八点到了。|谁开的门？|没有人！|真奇怪……|大家都走了。',
    '“停下！”她喊道。|没有人停。',
    '他们说累了。|“我不累。”七十岁的老王说。|她笑了。',
    '他说：“我们会赢。”|第二天他们输了（三比五）。|价格涨了3.5%。',
    '我们走吧!|Node.js很好用。',
  ],
  ja: [
    '彼は八時に来た。|誰がドアを開けたのか？|誰も開けなかった！',
    '「止まれ。」と彼女は叫んだ。|誰も止まらなかった。',
    '「もう帰ろう」と彼は言った。|雨が降っていた（昨日も。）|価格は3.5％上がった。',
  ],
  ko: [
    '그는 여덟 시에 왔다. | 누가 문을 열었을까? | 아무도 없었다.',
    '"멈춰!" 그녀가 외쳤다. | 값은 3.5% 올랐다.',
  ],
  th: [
    'สภาเมืองมีมติเมื่อคืนนี้ให้ปิดสะพานเก่าเพื่อซ่อมแซม | อย่างไรก็ตาม ชาวบ้านไม่เห็นด้วย',
    'ดร. สมชายมาถึงเวลา 8.30 น. ของวันจันทร์และพบว่าไม่มีใครเปิดประตูให้ | ต่อมาเขากลับบ้าน',
  ],
  sr: ['Стигао је у осам. | Ко је отворио врата? | Нико.'],
  hy: ['Նա եկավ ժամը ութին։ | Ոչ ոք դուռը չբացեց։'],
  am: ['እሱ በስምንት ሰዓት መጣ። | ማንም በሩን አልከፈተም።'],
  my: ['သူ ရှစ်နာရီမှာ ရောက်လာတယ်။ | ဘယ်သူမှ တံခါးမဖွင့်ဘူး။'],
  sw: ['Alifika saa mbili. | Nani alifungua mlango? | Hakuna.'],
}

describe.each(Object.entries(CASES))('sentences in %s', (code, cases) => {
  it.each(cases)('end where a reader ends them: %s', async (marked) => {
    const { segment } = await languageOf(code)
    const text = marked.replace(/ ?\| ?/g, (bar) => (bar === '|' ? '' : ' '))
    expect(segment(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(/ ?\| ?/))
  })
})

const CODES = [...Object.keys(CASES), 'xx']
const PIECES = [
  'Dr',
  'z. B',
  '3',
  'і',
  'あ',
  '我',
  '。',
  '」',
  '」と',
  'ไทย',
  'ครับ ',
  'ক',
  '।',
  '؟',
  'ب',
  '한',
  'É',
  "l'",
]
const MARKS = ['. ', '.', '?', '…', '“', '”', '»', ')', '\n', ' ', '\ud83d', '•', '\u200c', '\u0301']

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES, ...MARKS)).map((parts) => parts.join('')),
)

describe('segments of any language', () => {
  it('are in order, trimmed, and hold every character but white space', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...CODES), async (text, code) => {
        const { segment, stem, isStopWord } = await languageOf(code)
        let end = 0
        let held = ''
        for (const { start, end: next, words } of segment(text)) {
          expect(start).toBeGreaterThanOrEqual(end)
          end = next
          const sentence = text.slice(start, end)
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          for (const word of words) {
            expect(sentence).toContain(word)
            expect(typeof stem(word.toLowerCase())).toBe('string')
            expect(typeof isStopWord(word.toLowerCase())).toBe('boolean')
          }
          held += sentence
        }
        expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['zh', '今天天气很好', 166_667],
    ['zh', '今天天气很好，大家都去公园散步。', 62_500],
    ['ja', 'カタカナ', 250_000],
    ['th', 'สะพานเก่า ', 100_000],
    ['de', 'z. B. Nr. 3. ', 77_000],
    ['ru', 'г. в. т. д. ', 83_000],
    ['hi', 'पुल। ', 150_000],
    ['xx', 'ༀ་མ', 333_333],
  ])('come quickly from a megabyte of %s: %s', async (code, piece, times) => {
    const { segment } = await languageOf(code)
    const segmented = () => expect(segment(piece.repeat(times)).length).toBeGreaterThan(0)
    expect(await cpuSeconds(segmented)).toBeLessThan(10)
  })
})

describe('words', () => {
  it.each([
    ['zh', '市议会昨晚决定关闭老桥。', ['市', '议会', '昨晚', '决定', '关闭', '老', '桥']],
    ['ja', '古い橋を閉鎖する。', ['古い', '橋', 'を', '閉鎖', 'する']],
    ['th', 'ปิดสะพานเก่า', ['ปิด', 'สะพาน', 'เก่า']],
    ['fr', 'L’eau de l’étang, aujourd’hui.', ['L’eau', 'de', 'l’étang', 'aujourd’hui']],
    ['hi', 'पुल की मरम्मत।', ['पुल', 'की', 'मरम्मत']],
    ['fa', 'می‌شود گفت', ['می‌شود', 'گفت']],
    ['ko', 'iPhone과 3.5%', ['iPhone과', '3.5%']],
    ['zh', '用iPhone 15拍', ['用', 'iPhone', '15', '拍']],
  ])('of %s stand without punctuation: %s', async (code, text, words) => {
    const { segment } = await languageOf(code)
    expect(segment(text).flatMap((sentence) => sentence.words)).toEqual(words)
  })

  it.each([
    ['de', 'brücken', 'brücke'],
    ['fr', 'l’étang', 'étangs'],
    ['it', 'dell’acqua', 'acqua'],
    ['ru', 'мостами', 'мосты'],
    ['tr', 'ankara’da', 'ankara'],
    ['id', 'pembangunan', 'membangun'],
    ['ar', 'الجسور', 'جسور'],
    ['en', 'o’brien', "o'brien"],
    ['fr', 'aujourd’hui', "aujourd'hui"],
    ['uk', 'п’ятниця', "п'ятниця"],
    ['xx', 'hawaiʼi', 'hawai’i'],
  ])('of %s share a stem: %s, %s', async (code, one, other) => {
    const { stem } = await languageOf(code)
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['de', 'und', 'brücke'],
    ['fr', 'qu’il', 'pont'],
    ['ru', 'который', 'мост'],
    ['ja', 'の', '橋'],
    ['zh', '的', '桥'],
    ['ur', 'ہے', 'پل'],
  ])('of %s carry no topic or one: %s, %s', async (code, none, one) => {
    const { isStopWord } = await languageOf(code)
    expect([isStopWord(none), isStopWord(one)]).toEqual([true, false])
  })
})

describe('a language', () => {
  it.each([
    ['de', []],
    ['zh', []],
    ['pl', ['stems']],
    ['sr', ['stop words']],
    ['xx', ['stems', 'stop words']],
  ])('says what is not known of it: %s', async (code, lacks) => {
    expect((await languageOf(code)).lacks).toEqual(lacks)
  })
})
