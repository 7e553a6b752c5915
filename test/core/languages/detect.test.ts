import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/core/languages/detect.ts'

/** The same short news in each language. */
const NEWS: Record<string, string> = {
  en: 'The council voted last night to close the old bridge for repairs. Nobody knew where the dog had gone until a neighbour called.',
  de: 'Der Stadtrat hat gestern Abend beschlossen, die alte Brücke zu sperren. Niemand wusste, wohin der Hund gelaufen war, bis eine Nachbarin anrief.',
  fr: "Le conseil municipal a décidé hier soir de fermer le vieux pont. Personne ne savait où était parti le chien avant l'appel d'une voisine.",
  es: 'El ayuntamiento decidió anoche cerrar el puente viejo para repararlo. Nadie sabía adónde había ido el perro hasta que llamó una vecina.',
  it: 'Il consiglio comunale ha deciso ieri sera di chiudere il vecchio ponte. Nessuno sapeva dove fosse andato il cane finché una vicina non chiamò.',
  pt: 'A câmara municipal decidiu ontem à noite fechar a ponte velha para obras. Ninguém sabia para onde tinha ido o cão até que uma vizinha telefonou.',
  nl: 'De gemeenteraad heeft gisteravond besloten de oude brug te sluiten. Niemand wist waar de hond naartoe was gegaan tot een buurvrouw belde.',
  sv: 'Kommunfullmäktige beslutade i går kväll att stänga den gamla bron. Ingen visste vart hunden hade tagit vägen förrän en granne ringde.',
  da: 'Byrådet besluttede i aftes at lukke den gamle bro på grund af reparationer. Ingen vidste, hvor hunden var løbet hen, før en nabo ringede.',
  no: 'Kommunestyret vedtok i går kveld å stenge den gamle broen for reparasjoner. Ingen visste hvor hunden hadde gått før en nabo ringte og fortalte det.',
  fi: 'Kaupunginvaltuusto päätti eilen illalla sulkea vanhan sillan korjausten vuoksi. Kukaan ei tiennyt, minne koira oli mennyt, ennen kuin naapuri soitti.',
  ru: 'Городской совет вчера вечером решил закрыть старый мост на ремонт. Никто не знал, куда ушла собака, пока не позвонила соседка.',
  uk: 'Міська рада вчора ввечері вирішила закрити старий міст на ремонт. Ніхто не знав, куди подівся пес, доки не подзвонила сусідка.',
  pl: 'Rada miasta postanowiła wczoraj wieczorem zamknąć stary most z powodu remontu. Nikt nie wiedział, dokąd poszedł pies, dopóki nie zadzwoniła sąsiadka.',
  cs: 'Městská rada včera večer rozhodla, že starý most uzavře kvůli opravám. Nikdo nevěděl, kam pes odešel, dokud nezavolala sousedka.',
  hu: 'A városi tanács tegnap este úgy döntött, hogy lezárja a régi hidat. Senki sem tudta, hová ment a kutya, amíg egy szomszéd fel nem hívott.',
  ro: 'Consiliul local a hotărât aseară să închidă podul vechi pentru reparații. Nimeni nu știa unde plecase câinele până când a sunat o vecină.',
  tr: 'Belediye meclisi dün akşam eski köprüyü onarım için kapatmaya karar verdi. Komşulardan biri arayana kadar köpeğin nereye gittiğini kimse bilmiyordu.',
  ar: 'قرر مجلس المدينة مساء أمس إغلاق الجسر القديم لإجراء إصلاحات. لم يكن أحد يعرف إلى أين ذهب الكلب حتى اتصلت إحدى الجارات.',
  fa: 'شورای شهر دیشب تصمیم گرفت پل قدیمی را برای تعمیر ببندد. هیچ‌کس نمی‌دانست سگ کجا رفته است تا اینکه همسایه‌ای زنگ زد.',
  hi: 'नगर परिषद ने कल रात पुराने पुल को मरम्मत के लिए बंद करने का फैसला किया। जब तक एक पड़ोसी ने फोन नहीं किया, किसी को नहीं पता था कि कुत्ता कहाँ गया।',
  bn: 'নগর পরিষদ গত রাতে পুরোনো সেতুটি মেরামতের জন্য বন্ধ করার সিদ্ধান্ত নিয়েছে। এক প্রতিবেশী ফোন না করা পর্যন্ত কেউ জানত না কুকুরটি কোথায় গেছে।',
  ur: 'شہر کی کونسل نے کل رات پرانا پل مرمت کے لیے بند کرنے کا فیصلہ کیا۔ جب تک ایک پڑوسن نے فون نہیں کیا کسی کو معلوم نہیں تھا کہ کتا کہاں گیا۔',
  id: 'Dewan kota tadi malam memutuskan untuk menutup jembatan lama karena perbaikan. Tidak ada yang tahu ke mana anjing itu pergi sampai seorang tetangga menelepon.',
  vi: 'Hội đồng thành phố tối qua quyết định đóng cây cầu cũ để sửa chữa. Không ai biết con chó đã đi đâu cho đến khi một người hàng xóm gọi điện.',
  zh: '市议会昨晚决定关闭这座老桥进行维修。直到一位邻居打来电话，没有人知道那只狗去了哪里。',
  ja: '市議会は昨夜、古い橋を修理のために閉鎖することを決めた。隣人から電話がかかってくるまで、犬がどこへ行ったのか誰も知らなかった。',
  ko: '시의회는 어젯밤 낡은 다리를 수리하기 위해 폐쇄하기로 결정했다. 이웃이 전화할 때까지 그 개가 어디로 갔는지 아무도 몰랐다.',
  th: 'สภาเมืองมีมติเมื่อคืนนี้ให้ปิดสะพานเก่าเพื่อซ่อมแซม ไม่มีใครรู้ว่าสุนัขหายไปไหนจนกระทั่งเพื่อนบ้านโทรมา',
  el: 'Το δημοτικό συμβούλιο αποφάσισε χθες το βράδυ να κλείσει την παλιά γέφυρα. Κανείς δεν ήξερε πού είχε πάει ο σκύλος ώσπου τηλεφώνησε μια γειτόνισσα.',
  he: 'מועצת העיר החליטה אמש לסגור את הגשר הישן לצורך תיקונים. אף אחד לא ידע לאן הלך הכלב עד ששכנה התקשרה.',
  bg: 'Градският съвет реши снощи да затвори стария мост за ремонт. Никой не знаеше къде е отишло кучето, докато не се обади една съседка.',
  sr: 'Градско веће је синоћ одлучило да затвори стари мост због поправки. Нико није знао где је пас отишао док комшиница није позвала.',
  hr: 'Gradsko vijeće sinoć je odlučilo zatvoriti stari most zbog popravaka. Nitko nije znao kamo je pas otišao dok susjeda nije nazvala.',
  sk: 'Mestská rada včera večer rozhodla, že starý most uzavrie pre opravy. Nikto nevedel, kam pes odišiel, kým nezavolala suseda.',
  ca: "L'ajuntament va decidir ahir a la nit tancar el pont vell per reparar-lo. Ningú no sabia on havia anat el gos fins que va trucar una veïna.",
  lt: 'Miesto taryba vakar vakare nusprendė uždaryti senąjį tiltą remontui. Niekas nežinojo, kur dingo šuo, kol nepaskambino kaimynė.',
  ta: 'பழைய பாலத்தை பழுதுபார்க்க மூடுவதற்கு நகர சபை நேற்று இரவு முடிவு செய்தது. பக்கத்து வீட்டுக்காரர் அழைக்கும் வரை நாய் எங்கே போனது என்று யாருக்கும் தெரியவில்லை.',
}

describe('the language of a text', () => {
  it.each(Object.entries(NEWS))('is told by two sentences: %s', async (code, text) => {
    expect(await detectLanguage(text)).toBe(code)
  })

  it.each([
    ['ru', 'См. рис. 3, табл. 2 и гл. IV, с. 15. Там всё ясно.'],
    ['ru', 'Музей открыт. Билеты дешёвы. Зал пуст.'],
    ['bg', 'Музеят е отворен. Билетите са евтини. Залата е празна.'],
    [
      'fr',
      'Le maire de Saint-Aubin a ouvert la saison. Ses moulins tournent. La ville compte que la fête se fera.',
    ],
    ['fr', 'Que dira la meunière ? Elle a la clé de la cave. On ne la voit que la nuit.'],
    [
      'pt',
      'O moinho foi vendido no outono. A sua dona já vive na cidade com a filha. Não há padaria na aldeia.',
    ],
    [
      'gl',
      'O muíño foi vendido no outono e a súa dona xa vive na cidade. Non hai forno na aldea, e o pan chega cada dous días nunha furgoneta.',
    ],
    [
      'cs',
      'Mlynář prodal starý mlýn. Jeho dcera odešla do města a již se nevrátila. Lidé ze vsi čekali na déšť.',
    ],
  ])('is not taken for its neighbour: %s', async (code, text) => {
    expect(await detectLanguage(text)).toBe(code)
  })

  it.each(readdirSync('fixtures').filter((name) => name.startsWith('language-')))(
    'is told by an article: %s',
    async (name) => {
      const text = readFileSync(`fixtures/${name}/article.txt`, 'utf8')
      expect(await detectLanguage(text)).toBe(name.slice('language-'.length))
    },
  )

  it.each(['', '12:30', 'Zoë Mbeki', '… — !', 'x'.repeat(1e6)])(
    'is English where nothing tells it: %s',
    async (text) => {
      expect(await detectLanguage(text)).toBe('en')
    },
  )

  it('is the one most of it is written in', async () => {
    expect(await detectLanguage(`${NEWS.en} He called it “${NEWS.ru.slice(0, 30)}”.`)).toBe('en')
    expect(await detectLanguage(`${NEWS.ja} ${NEWS.en.slice(0, 20)}`)).toBe('ja')
  })

  it.each([
    ['es', 'El alcalde abrió el puente nuevo el martes. «X», dijo un vecino. Las obras duraron tres años.'],
    ['de', 'Der Bürgermeister öffnete am Dienstag die Brücke. „X“, sagte ein Nachbar. Sie war lange zu.'],
    ['it', 'Il sindaco ha aperto il ponte martedì. "X", ha detto un vicino. I lavori sono finiti.'],
    ['fr', 'Le maire a rouvert le pont mardi. « X », a dit une voisine. Les travaux ont duré trois ans.'],
    ['nl', 'De burgemeester opende dinsdag de brug. “X”, zei een buurman. De werken duurden drie jaar.'],
    ['pt', 'O prefeito abriu a ponte na terça. "X", disse um vizinho. As obras duraram três anos.'],
    ['sv', 'Borgmästaren öppnade bron i tisdags. ”X”, sade en granne. Arbetet tog tre år att få klart.'],
    ['zh', '市长星期二打开了新桥。“X”，一位邻居说。工程花了两百万。'],
    ['ja', '市長は火曜日に新しい橋を開いた。"X" と隣人は言った。工事は三年かかった。'],
    ['ko', '시장이 새 다리를 열었다. "X" 라고 이웃이 말했다.'],
    ['el', 'Ο δήμαρχος άνοιξε τη γέφυρα. «X», είπε ένας γείτονας.'],
    ['th', 'นายกเทศมนตรีเปิดสะพานใหม่เมื่อวันอังคาร "X" เพื่อนบ้านกล่าว งานใช้เวลาสามปี'],
    ['pl', 'Burmistrz otworzył most we wtorek. „X”, powiedział sąsiad. Prace trwały trzy długie lata.'],
  ])('is that of what stands around a quotation in another: %s', async (code, text) => {
    const quoted = 'We have been waiting for this for a very long time, and now we are all so happy'
    expect(await detectLanguage(text.replace('X', quoted))).toBe(code)
  })

  it.each([
    ['de', 'Am 3. Oktober 1990 war er in Kiel. Es regnete.'],
    ['de', 'Was man so hat, will man all die Zeit. Am Ende war es das.'],
    ['de', 'An den Ufern war es still. Am Abend kamen sie.'],
    ['nl', 'De boot is in de haven. Hij was te laat.'],
    ['fr', 'Il est a Paris. On va en avion.'],
    ['es', 'La casa es vieja. No me gusta.'],
    ['en', 'Dogs bark at night. The cat is asleep.'],
    ['en', 'We met him at noon. It was late.'],
  ])('is not English for words alone that English shares: %s, %s', async (code, text) => {
    expect(await detectLanguage(text)).toBe(code)
  })

  it.each(['zh', 'ja', 'th'])(
    'is that of most letters where words are not written apart: %s',
    async (code) => {
      const english = 'The team said that it is the best of all and will be out for the rest of the year.'
      expect(await detectLanguage(`${NEWS[code]} ${english} ${NEWS[code]}`)).toBe(code)
      expect(await detectLanguage(`${english} ${english} “${NEWS[code].slice(0, 20)}”. ${english}`)).toBe(
        'en',
      )
    },
  )

  it('is that of the quotations where hardly anything stands around them', async () => {
    expect(await detectLanguage(`“${NEWS.en}” Ada Orrin: “${NEWS.en}” Zoë Mbeki`)).toBe('en')
  })

  it('tells Indonesian from Malay', async () => {
    const malay =
      'Majlis bandar memutuskan bahawa jambatan itu ditutup kerana ia sudah lama. Beliau berkata demikian.'
    expect(await detectLanguage(malay)).toBe('ms')
  })
})
