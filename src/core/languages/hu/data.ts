import { stemmer } from '@orama/stemmers/hungarian'
import type { LanguageData } from '../language-data.ts'

/** Hungarian. */
export const data: LanguageData = {
  stopWords: `a az egy és s meg vagy de hanem azonban ám mert mivel ha hogy mint míg amíg bár noha pedig tehát így
    ezért azért én te ő mi ti ők engem téged őt minket titeket őket nekem neked neki nekünk nekik vele velük
    róla tőle hozzá benne ez azok ezek ezt azt ezeket azokat ennek annak ezen azon ebben abban ebből abból
    erre arra erről arról ettől attól ehhez ahhoz ezzel azzal ilyen olyan ekkora akkora aki akik akit akinek
    ami amik amit aminek amely amelyek amelyet amelynek amelyben ahol ahová ahonnan amikor ahogy ki kik kit
    mit melyik milyen hol hová honnan mikor hogyan miért mennyi hány valaki valami valamennyi senki semmi
    minden mindenki mindenkit mindkét egyes egyik másik más mások többi ugyanaz saját maga magát maguk nem
    ne sem se igen is csak már még most akkor itt ott ide oda mindig soha néha gyakran nagyon túl elég
    kicsit több legtöbb kevés kevesebb sok sokkal szinte majdnem körülbelül éppen talán bizony hiszen van
    vannak volt voltak lesz lesznek lenne lennének legyen lenni vagyok vagyunk lett lettek nincs nincsenek
    kell kellett kellene lehet lehetett lehetne tud tudott tudja szabad fog fogja fognak között alatt fölött
    felett előtt után mellett mögött nélkül szerint miatt ellen iránt felé által számára részére óta során
    helyett be fel le el át vissza össze szét majd ugyanis továbbá illetve valamint viszont mégis ugyan akár
    egyben egyre újra ismét`,
  forward: 'dr prof id ifj özv st szt pl ill ún kb vö lásd ld u ua tel sz old gy cs zs',
  inner: 'stb kft rt bt nyrt zrt kr.u kr.e i.e i.sz ft km kg perc',
  numbered: 'jan febr feb márc ápr máj jún júl aug szept okt nov dec sz old',
  ordinals: true,
  pronouns: 'ő ők ez ezek mindketten mindkettő',
  connectives: 'de és azonban ezért emellett mégis ugyanakkor továbbá viszont aztán ráadásul',
  stem: stemmer,
  asides: `
    sziasztok / kedves (olvasók|olvasóink|hallgatók|hallgatóink|barátaim) / (üdvözöljük|üdvözlünk|üdv)
    köszönjük (a figyelmet|hogy|az olvasást)
    ebben a (cikkben|részben|bejegyzésben|videóban|epizódban) (bemutatjuk|bemutatom|megmutatjuk|megnézzük|elmagyarázzuk|elmagyarázom)
    (iratkozz|iratkozzon) fel / (kövess|kövessen|kövessenek) minket
    (oszd|ossza) meg (a cikket|ezt|velünk|barátaiddal|ismerőseivel|másokkal) / (olvasd|olvassa) el (ezt|még) / (kattints|kattintson) ide
    bármikor leiratkozhat
    (fotó|forrás|szerző|fordította|kép): / (ez a weboldal|weboldalunk|ez az oldal|az oldal) …sütiket / …minden jog fenntartva
    a cikk (először|eredetileg) …(jelent|megjelent) / írjon nekünk
  `,
}
