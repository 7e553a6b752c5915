import { durationOf, type TimeUnit } from '../reading-time.ts'

/** What the prompt above an article says in one language. */
interface Labels {
  readonly question: string
  readonly offer: string
  /** That it could not be made. */
  readonly failed: string
  /** `{0}` is how long the summary takes, `{1}` how long the article. */
  readonly instead: string
  /** How long one text takes. */
  readonly read: string
  /** A second, a minute, an hour, in a form that fits any count: abbreviations, but where the language does not inflect. */
  readonly units: Units
  /** Its digit nought, where those are not 0 to 9. */
  readonly zero?: string
}

type Units = readonly [seconds: string, minutes: string, hours: string]

/** Symbols that many languages share. */
const S: Units = ['{} s', '{} min', '{} h']

/**
 * A line for each language of which the program has data; `Intl` would know the units, but not under each Node the same.
 * Chinese stands here in both scripts.
 */
// biome-ignore format: a line for each language
const LABELS: Readonly<Record<string, Labels>> = {
  ar: { question: 'ليس لديك وقت للقراءة؟', offer: 'اقرأ الملخص', failed: 'تعذّر إعداد الملخص.', instead: '{0} بدلًا من {1}', read: 'مدة القراءة: {}', units: ['{} ث', '{} د', '{} س'] },
  bg: { question: 'Нямате време за четене?', offer: 'Вижте резюмето', failed: 'Резюмето не можа да бъде направено.', instead: '{0} вместо {1}', read: '{} за четене', units: ['{} сек', '{} мин', '{} ч'] },
  bn: { question: 'পড়ার সময় নেই?', offer: 'সারাংশ দেখুন', failed: 'সারাংশ তৈরি করা যায়নি।', instead: '{1}-এর বদলে {0}', read: 'পড়ার সময়: {}', units: ['{} সেকেন্ড', '{} মিনিট', '{} ঘণ্টা'], zero: '০' },
  ca: { question: 'No tens temps de llegir?', offer: 'Llegeix-ne el resum', failed: 'No s’ha pogut fer el resum.', instead: '{0} en lloc de {1}', read: '{} de lectura', units: S },
  cs: { question: 'Nemáte čas číst?', offer: 'Zobrazit shrnutí', failed: 'Shrnutí se nepodařilo vytvořit.', instead: '{0} místo {1}', read: '{} čtení', units: S },
  da: { question: 'Ikke tid til at læse?', offer: 'Se resuméet', failed: 'Resuméet kunne ikke laves.', instead: '{0} i stedet for {1}', read: '{} læsetid', units: ['{} sek.', '{} min.', '{} t.'] },
  de: { question: 'Keine Zeit zum Lesen?', offer: 'Zusammenfassung anzeigen', failed: 'Die Zusammenfassung ließ sich nicht erstellen.', instead: '{0} statt {1}', read: '{} Lesezeit', units: ['{} Sek.', '{} Min.', '{} Std.'] },
  el: { question: 'Δεν έχετε χρόνο για διάβασμα;', offer: 'Δείτε την περίληψη', failed: 'Η περίληψη δεν μπόρεσε να δημιουργηθεί.', instead: '{0} αντί για {1}', read: 'Χρόνος ανάγνωσης: {}', units: ['{} δευτ.', '{} λεπ.', '{} ώ.'] },
  en: { question: 'No time to read?', offer: 'Get a summary', failed: 'The summary could not be made.', instead: '{0} instead of {1}', read: '{} read', units: ['{} sec', '{} min', '{} hr'] },
  es: { question: '¿No tienes tiempo de leer?', offer: 'Lee el resumen', failed: 'No se ha podido hacer el resumen.', instead: '{0} en vez de {1}', read: '{} de lectura', units: S },
  fa: { question: 'وقت خواندن ندارید؟', offer: 'خلاصه را ببینید', failed: 'خلاصه تهیه نشد.', instead: '{0} به جای {1}', read: 'زمان خواندن: {}', units: ['{} ثانیه', '{} دقیقه', '{} ساعت'], zero: '۰' },
  fi: { question: 'Etkö ehdi lukea?', offer: 'Lue tiivistelmä', failed: 'Tiivistelmää ei voitu tehdä.', instead: '{0} eikä {1}', read: 'Lukuaika {}', units: ['{} s', '{} min', '{} t'] },
  fr: { question: 'Pas le temps de lire\u00a0?', offer: 'Lire le résumé', failed: 'Le résumé n’a pas pu être fait.', instead: '{0} au lieu de {1}', read: '{} de lecture', units: S },
  ga: { question: 'Gan am agat é a léamh?', offer: 'Féach ar an achoimre', failed: 'Níorbh fhéidir an achoimre a dhéanamh.', instead: '{0} in ionad {1}', read: 'Am léitheoireachta: {}', units: ['{} soic.', '{} nóim.', '{} u.'] },
  hi: { question: 'पढ़ने का समय नहीं है?', offer: 'सारांश देखें', failed: 'सारांश नहीं बन सका।', instead: '{1} के बजाय {0}', read: 'पढ़ने का समय: {}', units: ['{} सेकंड', '{} मिनट', '{} घंटे'] },
  hu: { question: 'Nincs ideje elolvasni?', offer: 'Összefoglaló megtekintése', failed: 'Az összefoglaló nem készült el.', instead: '{1} helyett {0}', read: '{} olvasás', units: ['{} mp', '{} perc', '{} óra'] },
  hy: { question: 'Կարդալու ժամանակ չունե՞ք', offer: 'Տեսնել ամփոփումը', failed: 'Հնարավոր չեղավ կազմել ամփոփումը։', instead: '{1}-ի փոխարեն՝ {0}', read: 'Կարդալու ժամանակը՝ {}', units: ['{} վրկ', '{} ր', '{} ժ'] },
  id: { question: 'Tidak sempat membaca?', offer: 'Lihat ringkasan', failed: 'Ringkasan tidak dapat dibuat.', instead: '{0}, bukan {1}', read: 'Waktu baca {}', units: ['{} dtk', '{} mnt', '{} jam'] },
  it: { question: 'Non hai tempo di leggere?', offer: 'Leggi il riassunto', failed: 'Non è stato possibile fare il riassunto.', instead: '{0} invece di {1}', read: '{} di lettura', units: S },
  ja: { question: '読む時間がないときは', offer: '要約を読む', failed: '要約を作れませんでした。', instead: '{1}のところを{0}で', read: '{}で読めます', units: ['{}秒', '{}分', '{}時間'] },
  km: { question: 'មិនមានពេលអានទេ?', offer: 'មើលសេចក្តីសង្ខេប', failed: 'មិនអាចធ្វើសេចក្តីសង្ខេបបានទេ។', instead: '{0} ជំនួសឱ្យ {1}', read: 'រយៈពេលអាន {}', units: ['{} វិនាទី', '{} នាទី', '{} ម៉ោង'] },
  ko: { question: '읽을 시간이 없으신가요?', offer: '요약 보기', failed: '요약을 만들지 못했습니다.', instead: '{1} 대신 {0}', read: '읽는 시간 {}', units: ['{}초', '{}분', '{}시간'] },
  lo: { question: 'ບໍ່ມີເວລາອ່ານບໍ?', offer: 'ເບິ່ງບົດສະຫຼຸບ', failed: 'ບໍ່ສາມາດສ້າງບົດສະຫຼຸບໄດ້.', instead: '{0} ແທນ {1}', read: 'ເວລາອ່ານ {}', units: ['{} ວິນາທີ', '{} ນາທີ', '{} ຊົ່ວໂມງ'] },
  lt: { question: 'Neturite laiko skaityti?', offer: 'Žiūrėti santrauką', failed: 'Nepavyko parengti santraukos.', instead: '{0} vietoj {1}', read: 'Skaitymo laikas: {}', units: ['{} sek.', '{} min.', '{} val.'] },
  ms: { question: 'Tiada masa untuk membaca?', offer: 'Lihat ringkasan', failed: 'Ringkasan tidak dapat dibuat.', instead: '{0}, bukan {1}', read: 'Masa membaca {}', units: ['{} saat', '{} minit', '{} jam'] },
  my: { question: 'ဖတ်ဖို့ အချိန်မရှိဘူးလား။', offer: 'အကျဉ်းချုပ် ကြည့်ရန်', failed: 'အကျဉ်းချုပ် မပြုလုပ်နိုင်ခဲ့ပါ။', instead: '{1} အစား {0}', read: 'ဖတ်ချိန် {}', units: ['{} စက္ကန့်', '{} မိနစ်', '{} နာရီ'], zero: '၀' },
  ne: { question: 'पढ्ने समय छैन?', offer: 'सारांश हेर्नुहोस्', failed: 'सारांश बनाउन सकिएन।', instead: '{1}को सट्टा {0}', read: 'पढ्ने समय: {}', units: ['{} सेकेन्ड', '{} मिनेट', '{} घण्टा'], zero: '०' },
  nl: { question: 'Geen tijd om te lezen?', offer: 'Bekijk de samenvatting', failed: 'De samenvatting kon niet worden gemaakt.', instead: '{0} in plaats van {1}', read: '{} leestijd', units: ['{} sec.', '{} min.', '{} uur'] },
  no: { question: 'Ikke tid til å lese?', offer: 'Se sammendraget', failed: 'Sammendraget kunne ikke lages.', instead: '{0} i stedet for {1}', read: '{} lesetid', units: ['{} sek', '{} min', '{} t'] },
  pl: { question: 'Nie masz czasu czytać?', offer: 'Zobacz streszczenie', failed: 'Nie udało się przygotować streszczenia.', instead: '{0} zamiast {1}', read: '{} czytania', units: ['{} s', '{} min', '{} godz.'] },
  pt: { question: 'Sem tempo para ler?', offer: 'Ver o resumo', failed: 'Não foi possível fazer o resumo.', instead: '{0} em vez de {1}', read: '{} de leitura', units: S },
  ro: { question: 'Nu ai timp să citești?', offer: 'Vezi rezumatul', failed: 'Rezumatul nu a putut fi făcut.', instead: '{0} în loc de {1}', read: 'Timp de citire: {}', units: S },
  ru: { question: 'Нет времени читать?', offer: 'Краткое содержание', failed: 'Не удалось составить краткое содержание.', instead: '{0} вместо {1}', read: 'Время чтения: {}', units: ['{} с', '{} мин', '{} ч'] },
  sk: { question: 'Nemáte čas čítať?', offer: 'Zobraziť zhrnutie', failed: 'Zhrnutie sa nepodarilo vytvoriť.', instead: '{0} namiesto {1}', read: '{} čítania', units: S },
  sr: { question: 'Немате времена за читање?', offer: 'Погледајте сажетак', failed: 'Сажетак није могао да се направи.', instead: '{0} уместо {1}', read: 'Време читања: {}', units: ['{} сек', '{} мин', '{} ч'] },
  sv: { question: 'Hinner du inte läsa?', offer: 'Se sammanfattningen', failed: 'Det gick inte att göra en sammanfattning.', instead: '{0} i stället för {1}', read: 'Lästid {}', units: ['{} sek', '{} min', '{} tim'] },
  ta: { question: 'படிக்க நேரமில்லையா?', offer: 'சுருக்கத்தைப் பார்க்கவும்', failed: 'சுருக்கத்தை உருவாக்க முடியவில்லை.', instead: '{1}-க்குப் பதிலாக {0}', read: 'படிக்கும் நேரம்: {}', units: ['{} விநா.', '{} நிமி.', '{} மணி'] },
  th: { question: 'ไม่มีเวลาอ่านใช่ไหม', offer: 'อ่านบทสรุป', failed: 'ไม่สามารถสร้างบทสรุปได้', instead: '{0} แทน {1}', read: 'ใช้เวลาอ่าน {}', units: ['{} วินาที', '{} นาที', '{} ชั่วโมง'] },
  tr: { question: 'Okumaya vaktiniz yok mu?', offer: 'Özeti görün', failed: 'Özet hazırlanamadı.', instead: '{1} yerine {0}', read: 'Okuma süresi: {}', units: ['{} sn.', '{} dk.', '{} sa.'] },
  uk: { question: 'Немає часу читати?', offer: 'Короткий зміст', failed: 'Не вдалося скласти короткий зміст.', instead: '{0} замість {1}', read: 'Час читання: {}', units: ['{} с', '{} хв', '{} год'] },
  ur: { question: 'پڑھنے کا وقت نہیں؟', offer: 'خلاصہ دیکھیں', failed: 'خلاصہ تیار نہیں ہو سکا۔', instead: '{1} کے بجائے {0}', read: 'پڑھنے کا وقت: {}', units: ['{} سیکنڈ', '{} منٹ', '{} گھنٹے'] },
  vi: { question: 'Không có thời gian đọc?', offer: 'Xem tóm tắt', failed: 'Không thể tạo tóm tắt.', instead: '{0} thay vì {1}', read: 'Thời gian đọc: {}', units: ['{} giây', '{} phút', '{} giờ'] },
  zh: { question: '没时间读？', offer: '看摘要', failed: '无法生成摘要。', instead: '{0}，原文要{1}', read: '阅读需{}', units: ['{}秒', '{}分钟', '{}小时'] },
  'zh-hant': { question: '沒時間讀？', offer: '看摘要', failed: '無法產生摘要。', instead: '{0}，原文要{1}', read: '閱讀需{}', units: ['{}秒', '{}分鐘', '{}小時'] },
}

/** Languages and places whose labels stand under another name. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  yue: 'zh-hant',
  'zh-tw': 'zh-hant',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
}

/** What the prompt above an article says, in the language that it says it in. */
export interface PromptLabels {
  /** A BCP 47 tag; "en" where nothing is known of the language that was asked for. */
  readonly language: string
  /** "No time to read?" */
  readonly question: string
  /** "Get a summary" */
  readonly offer: string
  /** "The summary could not be made." */
  readonly failed: string
  /** "20 sec instead of 4 min", of the times in seconds that the summary and the article take. */
  instead(summary: number, article: number): string
  /** "4 min read", of a time in seconds. */
  read(seconds: number): string
}

/** In the order of a language's own. */
const UNITS: readonly TimeUnit[] = ['second', 'minute', 'hour']

/** The labels for a language by its tag, "de" or "pt-BR", in upper or lower case. */
export function promptLabels(tag: string): PromptLabels {
  const language = knownAs(tag.toLowerCase())
  const { question, offer, failed, instead, read, units, zero } = LABELS[language]
  const digits = (count: number) => (zero === undefined ? `${count}` : withDigits(count, zero))
  const time = (seconds: number) => {
    const { count, unit } = durationOf(seconds)
    return units[UNITS.indexOf(unit)].replace('{}', digits(count))
  }
  return {
    language,
    question,
    offer,
    failed,
    instead: (summary, article) => instead.replace('{0}', time(summary)).replace('{1}', time(article)),
    read: (seconds) => read.replace('{}', time(seconds)),
  }
}

/** The longest part of a tag that there are labels for. */
function knownAs(tag: string): string {
  for (let part = tag; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const name = Object.hasOwn(SAME, part) ? SAME[part] : part
    if (Object.hasOwn(LABELS, name)) return name
  }
  return 'en'
}

function withDigits(count: number, zero: string): string {
  return `${count}`.replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)))
}
