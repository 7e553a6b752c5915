import { describe, expect, it } from 'vitest'
import { FEATURE_NAMES, featuresOf } from '../../../src/core/rank/features/features.ts'
import { termsOf } from '../../../src/core/rank/terms.ts'
import { readArticle } from '../../../src/core/read-article.ts'
import { penaltiesOf } from '../../../src/core/select/coherence.ts'

const LEANS = 'leans on the sentence before it'

/** Sentences whose first words mean something else in English: none needs the sentence before it. */
const ENGLISH_ONLY = [
  ['de', 'So viele Boote lagen noch nie im Hafen.'],
  ['de', 'Her mit dem Brot, rief der alte Bäcker.'],
  ['da', 'Her ligger den gamle mølle ved åen.'],
  ['no', 'Her ligger den gamle mølla ved elva.'],
  ['es', 'He visto el molino viejo del pueblo.'],
  ['fr', 'Or et argent dormaient dans le vieux coffre.'],
  ['tr', 'Her değirmen nehrin kıyısında durur.'],
  ['tr', 'It bütün gece değirmenin önünde havladı.'],
  ['nl', 'Here en boer kwamen samen bij de molen.'],
  ['hu', 'Both János vette meg a régi malmot.'],
  ['id', 'But itu nama perahu milik nelayan tua.'],
  ['pl', 'Still to nazwa starego młyna nad rzeką.'],
] as const

async function whys(code: string, text: string): Promise<string[]> {
  const { article } = await readArticle({ name: '-', format: 'text', text: `Rako 1900.\n\n${text}` }, code)
  return penaltiesOf(article.sentences[1]).map(({ why }) => why)
}

/** Sentences that mean what the sentence before has said. */
const LEANING = [
  ['ar', 'لكن الطاحونة القديمة ما زالت تعمل.'],
  ['bn', 'কিন্তু পুরোনো কলটি এখনও চলে।'],
  ['cs', 'Přesto se starý mlýn točí dál.'],
  ['da', 'Derfor står den gamle mølle stille.'],
  ['de', 'Seine Mühle steht seit Jahren still.'],
  ['de', 'Trotzdem dreht sich die alte Mühle.'],
  ['el', 'Ωστόσο ο παλιός μύλος γυρίζει ακόμα.'],
  ['de', 'Was bedeutet, dass die Mühle steht.'],
  ['de', 'Wobei die Mühle schon lange steht.'],
  ['es', 'Lo que significa que el molino cierra.'],
  ['es', 'Lo que quiere decir que cierra el molino.'],
  ['es', 'Lo cual cerró el molino viejo.'],
  ['es', 'De ahí que el molino cierre.'],
  ['fr', 'Ce qui signifie que le moulin ferme.'],
  ['it', 'Il che chiude il vecchio mulino.'],
  ['pt', 'O que mostra que o moinho fecha.'],
  ['de', 'Wenn ja, bleibt das alte Tor geschlossen.'],
  ['en', 'If so, the old gate stays shut.'],
  ['en', 'Even so, the old mill still turns.'],
  ['fr', 'Si oui, la vieille porte reste fermée.'],
  ['it', 'Se sì, il vecchio cancello resta chiuso.'],
  ['nl', 'Zo ja, dan blijft de oude poort dicht.'],
  ['pl', 'Jeśli tak, stara brama zostaje zamknięta.'],
  ['ru', 'Если так, старые ворота остаются закрытыми.'],
  ['sv', 'Om så är, förblir den gamla grinden stängd.'],
  ['es', 'Sin embargo, el molino viejo sigue en pie.'],
  ['fa', 'اما آسیاب قدیمی هنوز می‌چرخد.'],
  ['fi', 'Hän osti vanhan myllyn joen rannalta.'],
  ['fr', 'C’est le plus vieux moulin de la vallée.'],
  ['fr', 'En revanche, le vieux moulin tourne encore.'],
  ['es', 'Se trata de una rueda nueva.'],
  ['es', 'Nació en el molino del río.'],
  ['it', 'Si tratta di una ruota nuova.'],
  ['pt', 'Trata-se de uma roda nova.'],
  ['de', 'Es handelt sich um ein neues Rad.'],
  ['nl', 'Het gaat om een nieuw rad.'],
  ['cs', 'Je to nové kolo pro mlýn.'],
  ['pl', 'Jest to nowe koło dla młyna.'],
  ['ru', 'Родилась она в старой мельнице.'],
  ['uk', 'Йдеться про нове колесо.'],
  ['hi', 'लेकिन पुरानी चक्की अब भी चलती है।'],
  ['hu', 'Azonban a régi malom még forog.'],
  ['id', 'Namun kincir tua itu masih berputar.'],
  ['it', 'Il suo mulino è fermo da molti anni.'],
  ['ja', 'しかし古い水車は今も回っている。'],
  ['ko', '그러나 낡은 물레방아는 아직도 돈다.'],
  ['ms', 'Namun kincir tua itu masih berputar.'],
  ['nl', 'Daarom staat de oude molen al jaren stil.'],
  ['no', 'Likevel går den gamle mølla ennå.'],
  ['pl', 'Mimo to stary młyn wciąż się obraca.'],
  ['pt', 'No entanto, o velho moinho ainda gira.'],
  ['ro', 'Totuși moara veche încă se învârte.'],
  ['ru', 'Тем не менее старая мельница ещё работает.'],
  ['sv', 'Hon köpte den gamla kvarnen vid ån.'],
  ['tr', 'Ancak eski değirmen hâlâ dönüyor.'],
  ['uk', 'Проте старий млин ще працює.'],
  ['ur', 'لیکن پرانی چکی اب بھی چلتی ہے۔'],
  ['vi', 'Tuy nhiên cối xay cũ vẫn quay.'],
  ['zh', '但是老磨坊还在转动。'],
] as const

/** Sentences that anybody understands who reads nothing before them. */
const STANDING_ALONE = [
  ['de', 'Was ihn ärgerte, war die alte Mühle.'],
  ['es', 'Lo que el molinero vende es harina.'],
  ['nl', 'Het gaat goed met de oude molen.'],
  ['sv', 'Det är svårt att mala mjöl.'],
  ['it', 'Il chiodo vecchio regge il mulino.'],
  ['pt', 'O que falta é a farinha do moinho.'],
  ['de', 'Die Mühle am Fluss steht seit Jahren still.'],
  ['fr', 'Le moulin de la vallée tourne encore.'],
  ['fr', 'L’eau du moulin est froide en hiver.'],
  ['es', 'Sin agua no hay molino que trabaje.'],
  ['it', 'Il mulino della valle è fermo da anni.'],
  ['sv', 'De gamla kvarnarna vid ån står stilla.'],
  ['ru', 'Старая мельница на реке ещё работает.'],
  ['zh', '老磨坊还在河边转动。'],
  ['th', 'กังหันน้ำเก่ายังหมุนอยู่ริมแม่น้ำ'],
  ['xx', 'La mola vetu ta turni.'],
] as const

describe('the first word of a sentence', () => {
  it.each(ENGLISH_ONLY)('is not taken for English in %s: %s', async (code, text) => {
    expect(await whys(code, text)).not.toContain(LEANS)
  })

  it.each(LEANING)('leans on the sentence before it in %s: %s', async (code, text) => {
    expect(await whys(code, text)).toContain(LEANS)
  })

  it.each(STANDING_ALONE)('stands alone in %s: %s', async (code, text) => {
    expect(await whys(code, text)).not.toContain(LEANS)
  })
})

/** What the network was not shown of other languages (WORDING in train/fit.py). */
const OF_ENGLISH_WORDS =
  /^voice: (?:first|second|reporting|pronouns|opens|the next)|^look: (?:caption|past|present)/

describe('the features that tell of English words', () => {
  it('are absent in other languages, as in the fitting', async () => {
    const text = 'Her said was told.\n\nThey photo you and I are he her.\n\nSo but they caption we told.'
    const { article, language } = await readArticle({ name: '-', format: 'text', text }, 'da')
    const rows = featuresOf({ article, terms: termsOf(article, language), language })
    const present = FEATURE_NAMES.filter(
      (name, at) =>
        OF_ENGLISH_WORDS.test(name) &&
        rows.some((value, i) => i % FEATURE_NAMES.length === at && value !== 0),
    )
    expect(FEATURE_NAMES.filter((name) => OF_ENGLISH_WORDS.test(name))).toHaveLength(13)
    expect(present).toEqual([])
  })
})
