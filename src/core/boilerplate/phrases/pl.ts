import type { PhraseList } from './list.ts'

export const PL: PhraseList = {
  mail: 'od / do / temat / wysłano / data',
  aside: `
    cześć / witam / witaj / witajcie / dzień dobry / dobry wieczór / nazywam się / mam na imię / drodzy (czytelnicy|przyjaciele|słuchacze) / dziękuję za (uwagę|przeczytanie|wysłuchanie)
    to [jest] (pierwsza|druga|trzecia|ostatnia) część (serii|cyklu) / część # (serii|cyklu|z) / (następny|następna|wkrótce|także) w (tej serii|tym cyklu) / w (następnym|kolejnym) (artykule|odcinku|wpisie)
    w tym (artykule|wpisie|tekście|odcinku|filmie|rozdziale|poradniku) (omówię|omówimy|pokażę|pokażemy|dowiesz|opowiem|wyjaśnię|wyjaśnimy|przedstawię|przedstawimy|przyjrzymy)
    dziś (opowiem|porozmawiamy|omówimy|przyjrzymy|chcę) / …(poniżej|w całości) (przytaczamy|publikujemy|zamieszczamy)
    (posłuchaj|posłuchajcie|przeczytaj|przeczytajcie|zobacz|obejrzyj|pobierz) (cały|całą|całego|całej|całość|pełną|pełny|pełnego|pełnej)
    (całość|pełny tekst|pełna lista|pełną listę|cały wywiad|pełną wersję|pełna wersja) …(można|znajduje|dostępna|dostępny|znajdziesz|przeczytać) / więcej (informacji|szczegółów) …(na|w|można|znajdziesz) / aby dowiedzieć się więcej
    (następnie|potem|na koniec) (omawiamy|omówimy|rozmawiamy|porozmawiamy) / (serdeczne|wielkie) podziękowania dla
    (dowiedz|dowiedzcie) się (więcej|jak) / (odwiedź|odwiedźcie|sprawdź|sprawdźcie) (naszą|nasz|nasze) / oto (kilka|lista|jak|niektóre|przykład)
    ten artykuł nie (stanowi|zastępuje) / skonsultuj się z (lekarzem|prawnikiem)
  `,
}
