import type { LanguageData } from '../language-data.ts'

/** Polish. */
export const data: LanguageData = {
  stopWords: `i a w we z ze na do o u od po za dla przy przez pod nad przed między bez ku wobec według podczas mimo
    oprócz oraz lub albo czy ani ale lecz jednak więc zatem bo ponieważ gdyż że żeby aby by jeśli jeżeli gdy
    kiedy gdzie jak jako choć chociaż niż też także również to ten ta te ci tego tej temu tym tych tymi tę
    tą ów ja ty on ona ono my wy oni one mnie mi mną ciebie cię jego go jemu mu nim niego niej jej ją nią
    nas nam nami was wam ich im nich nimi siebie się sobie sobą mój moja moje twój swój swoja swoje swojego
    swojej swoich swoim nasz nasza nasze naszego naszej naszych wasz kto co kogo czego komu czemu kim czym
    który która które którzy którego której któremu którym których którymi którą jaki jaka jakie jakich
    każdy każda każde każdego wszystko wszyscy wszystkie wszystkich nikt nic ktoś coś jakiś jakaś jakieś
    żaden inny inna inne inni innych sam sama samo sami taki taka takie takich jest są był była było byli
    były być będzie będą został została zostało zostali zostały ma mają miał miała mieli mieć może mogą mógł
    mogła można trzeba należy powinien powinna nie tak już jeszcze tylko nawet bardzo bardziej najbardziej
    mniej więcej dużo mało wiele wielu kilka kilku tu tam teraz wtedy potem zawsze nigdy czasem często
    prawie około niemal dopiero właśnie przecież natomiast jedynie ponadto dlatego tymczasem raz znów znowu
    oba obie`,
  forward: `poł os dr prof mgr inż hab lek św ks gen płk kpt por p pp ul al pl np tzn tzw tj wg ok im m m.in jw ww red zob
    ds ur zm śp ang franc niem ros łac wł hiszp słow czes węg bałt arch bp abp kard o gł gm pow woj bł asp kom insp
    nadkom podinsp sierż kapr chor mjr ppłk ppor pchor rtm adm dyr kier przew przewodn zast sekr wiceprez prez tłum
    oprac wyd rozdz jęz pocz dosł skr ew ewent pn płd płn wsch zach pd`,
  inner: 'itd itp etc w.w zł gr tys mln mld godz min km kg os proc jr ub br',
  numbered:
    'sty stycz lut kwi kwiec cze czerw lip sie sierp wrz wrześ paź paźdz lis listop gru grudz str s nr art pkt poz ust tab rys rozdz par t',
  eras: 'r w n.e p.n.e',
  pastEndings: 'ł ła ło li ły no to',
  decades: 'lat lata latach',
  pronouns: `on ona ono oni one jego jej ich ten ta to te ci oba obie jest_to są_to był_to była_to było_to chodzi_o urodził urodziła zmarł zmarła`,
  connectives: `ale i a lecz jednak więc zatem dlatego ponadto tymczasem natomiast następnie potem też także
    poza_tym mimo_to jeśli_tak`,
  phraseless: 'powiedział powiedziała powiedzieli mówi mówił dodał dodała poinformował stwierdził',
  asides: `
    cześć / witam / witamy (w|was|państwa|na|serdecznie) / witaj / witajcie / dzień dobry / dobry wieczór / nazywam się / mam na imię
    drodzy (czytelnicy|przyjaciele|słuchacze)
    (dziękuję|dziękujemy) wszystkim / (dziękuję|dziękujemy|bardzo dziękuję|bardzo dziękujemy) za (uwagę|przeczytanie|wysłuchanie|lekturę|słuchanie|obejrzenie|to, że)
    do (usłyszenia|zobaczenia) (w|za|już|wkrótce|następnym) / miłej lektury
    (mam|mamy) nadzieję, że (ten|ta|to) (artykuł|wpis|tekst|odcinek|film|poradnik|kurs)
    dzięki za (przeczytanie|uwagę|odwiedziny|zajrzenie|lekturę|obejrzenie) / spotkajmy się w następnym
    to [jest] (pierwsza|druga|trzecia|ostatnia) część (serii|cyklu) / część # (serii|cyklu|z)
    (następny|następna|wkrótce|także) w (tej serii|tym cyklu) / w (następnym|kolejnym) (artykule|odcinku|wpisie)
    w tym (artykule|wpisie|tekście|odcinku|filmie|rozdziale|poradniku) (omówię|omówimy|pokażę|pokażemy|dowiesz|dowiecie|opowiem|wyjaśnię|wyjaśnimy|wyjaśniamy|przedstawię|przedstawimy|przedstawiamy|przyjrzymy|znajdziesz|poznasz|podpowiadamy|opisuję|opisujemy)
    dziś (opowiem|porozmawiamy|omówimy|przyjrzymy|chcę) / …(poniżej|w całości) (przytaczamy|publikujemy|zamieszczamy)
    (posłuchaj|posłuchajcie|przeczytaj|przeczytajcie|zobacz|obejrzyj|pobierz) (cały|całą|całego|całej|całość|pełną|pełny|pełnego|pełnej)
    (całość|pełny tekst|pełna lista|pełną listę|cały wywiad|pełną wersję|pełna wersja) …(można|znajduje|dostępna|dostępny|znajdziesz|przeczytać)
    więcej (informacji|szczegółów) …(na stronie|na stronach|na naszej|w artykule|w naszym|w naszej|można znaleźć|można uzyskać|znajdziesz|znajdziecie|znajdą|tutaj)
    aby dowiedzieć się więcej
    (następnie|potem|na koniec) (omawiamy|omówimy|rozmawiamy|porozmawiamy) / (serdeczne|wielkie) podziękowania dla
    (dowiedz|dowiedzcie) się (więcej|jak) / (odwiedź|odwiedźcie|sprawdź|sprawdźcie) (naszą|nasz|nasze)
    oto (kilka|lista|jak|niektóre|przykład)
    ten artykuł nie (stanowi|zastępuje) / skonsultuj się z (lekarzem|prawnikiem)
    (zapisz się|zapiszcie się|subskrybuj|zaprenumeruj|otrzymuj|zarejestruj się) (na|do|już|teraz|nasz|naszego|codziennie|najważniejsze)
    (obserwuj|śledź|śledźcie|polub) (nas|nasz|naszą) / (udostępnij|podziel się) (ten|tym|tę)
    (czytaj|przeczytaj|zobacz|sprawdź|posłuchaj) (także|też|również|więcej) / fot. * *
    (fot.|foto|zdjęcie|zdjęcia|źródło|autor|autorka|tłumaczenie|tekst|czas czytania):
    (używamy|wykorzystujemy|stosujemy|ta strona używa|nasza strona używa|serwis wykorzystuje|ta strona korzysta|nasz serwis korzysta) …(cookies|cookie|ciasteczek|ciasteczka)
    (kontynuując|korzystając|klikając|przeglądając) …(cookies|cookie|prywatności|regulamin|zgadzasz)
    …(wszelkie|wszystkie) prawa zastrzeżone
    (kopiowanie|przedruk|rozpowszechnianie|powielanie) …(bez zgody|bez pisemnej|za zgodą|zabroniony)
    artykuł (dostępny|tylko|został zaktualizowany|zaktualizowany) / (napisz|skontaktuj się|piszcie) (do nas|z nami) / wesprzyj (nas|naszą)
    jeśli (spodobał|spodobała|spodobało|podobał|podobała|podobało) [*] [*] [*] (artykuł|wpis|odcinek|film|tekst)
    (jeśli|jeżeli) (masz|macie|mają państwo) (pytania|jakieś pytania|uwagi)
    (zaprasza|zachęca)(m|my) do (subskrypcji|subskrybowania|lektury|słuchania|wysłuchania|oglądania|obejrzenia|komentowania|dyskusji|zapoznania|kontaktu|czytania|śledzenia|udostępniania)
    (zostaw|zostawcie|napisz|napiszcie|dodaj|dodajcie) …(komentarz|komentarzu|komentarzach|opinię)
    (kliknij|kliknijcie) (tutaj|tu|w link|w ten link|poniżej)
    (możesz|możecie|mogą państwo) [*] [*] (wypisać|zrezygnować z subskrypcji|zrezygnować z newslettera|anulować subskrypcję)
    (słuchaj|słuchajcie) [*] …(spotify|apple podcasts|podcastu)
    (artykuł|tekst|wywiad) (ukazał się|został opublikowany) (pierwotnie|na łamach|w numerze)
    (ten|niniejszy) (artykuł|tekst) został (opublikowany|zaktualizowany|przygotowany) / (ostatnia aktualizacja|data aktualizacji)
    może cię (też|także|również|zainteresować)
    …(nasz|naszą|nasze|naszego|naszej|naszym|naszych) (newsletter|newslettera|newsletterze|podcast|podcastu|kanał|kanału|kanale|profil|profilu|polityce prywatności|politykę prywatności)
    …aby (nie przegapić (żadnego|żadnych|kolejnych|nowych)|być na bieżąco z) / …bądź na bieżąco
    w dzisiejszym (odcinku|wpisie|artykule|wydaniu) / (dołącz|dołączcie) do (nas|grona|naszej|naszych|grupy)
    (a ty|a wy|a wam|a państwo)(,|?) / co (o tym|na ten temat) (sądzicie|sądzisz|myślicie|myślisz) / co (sądzicie|myślicie|sądzisz|myślisz)
    (podobał|spodobał) ci się / (masz|macie) (pytanie|pytania|ciekawy temat|dla nas|sugestie)
    więcej (na ten temat|o tym|na temat|podobnych) [*] …(przeczytasz|znajdziesz|piszemy|pisaliśmy|tutaj|stronie|dowiesz)
    (dalsza część|ciąg dalszy|dalszy ciąg) (artykułu|tekstu|wywiadu|nastąpi|materiału|pod)
    …(linki|linków) (afiliacyjne|afiliacyjnych|partnerskie) / …tylko dla (prenumeratorów|subskrybentów)
    (ten|niniejszy) (tekst|artykuł|wpis|materiał) powstał (we współpracy|przy wsparciu|dzięki wsparciu|na zlecenie|na podstawie|w oparciu)
    pola (wymagane|oznaczone) / twój adres e-mail / …imi(ę|ona) [*] [*] został(o|y) zmienion(e|y)
    (opracowanie|opracował|opracowała|ilustracja|rozmawiał|rozmawiała|redakcja): / opracowano na podstawie / …link w (opisie|bio)
    (ostatnia modyfikacja|data publikacji|data modyfikacji) / komentarze są (wyłączone|zamknięte)
    (masz już konto|jesteś już prenumeratorem)? / (zaloguj się|zarejestruj się) (aby|by|i|żeby)
    w (poprzednim|ostatnim) (artykule|wpisie|tekście) / (artykuł|tekst|ten artykuł|ten tekst) (jest częścią|należy do) (cyklu|serii)
    (przekład|tłumaczył|tłumaczyła|przełożył|przełożyła): / (zostaw|zostawcie) (łapkę|like|lajka|suba) / opinie (wyrażone|autora)
    (zapisz|zapiszcie|zasubskrybuj|subskrybuj|subskrybujcie|śledź|śledźcie|obserwuj|obserwujcie|udostępnij|udostępnijcie|wyślij|wyślijcie|kliknij|kliknijcie|przeczytaj|czytaj|czytajcie|posłuchaj|słuchaj|słuchajcie|obejrzyj|odwiedź|odwiedźcie|poznaj|pobierz|wesprzyj|włącz|włączcie|zostaw|zostawcie|napisz|napiszcie|daj znać|dajcie znać|polub|dołącz|dołączcie|poleć|wydrukuj) …(newsletter|newslettera|podcast|podcastu|na facebooku|na instagramie|na twitterze|na telegram|na whatsapp|na youtube|na spotify|na tiktok|na linkedin|na bluesky|na mastodon|mediach społecznościowych|w komentarzach|w komentarzu|ten artykuł|ten wpis|tę stronę|ten film|ten odcinek|kanał|naszą stronę|powiadomienia|dzwoneczek)
    w (tym|dzisiejszym|tej|dzisiejszej) (artykule|wpisie|poście|tekście|odcinku|filmie|rozdziale|poradniku|lekcji|części|wideo)[,] *(emy|imy|ymy|esz|isz|ysz|ecie|icie|ycie)
    (ten artykuł|ten tekst|artykuł|tekst|ten wpis) (jest tłumaczeniem|został przetłumaczony|został napisany przez|zawiera linki|zawiera lokowanie|ukazał się wcześniej|jest sponsorowany)
    …(zaakceptuj|zaakceptować|akceptuję) (pliki|wszystkie) cookie[s] / …do (usłyszenia|zobaczenia|przeczytania)!
    (sprostowanie|errata|tagi|kategoria|kategorie|opublikowano|zaktualizowano|redaktor|czytaj więcej|powiązane):
    nasi partnerzy …cookie[s] / (tekst|zdjęcia|ilustracje) i (zdjęcia|tekst|ilustracje|wideo): / (chcesz|chcecie) (nas|mnie) wesprzeć
    (więcej|inne) (przepisów|porad|artykułów|przepisy|porady) …(na blogu|na naszej|na stronie|znajdziesz) / (prześlij|prześlijcie) (ten|tę)
    nowy odcinek [podcastu] (ukazuje|co|w każdy)
  `,
}
