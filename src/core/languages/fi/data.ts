import { stemmer } from '@orama/stemmers/finnish'
import type { LanguageData } from '../language-data.ts'

/** Finnish. */
export const data: LanguageData = {
  stopWords: `ja tai sekä eli vai mutta vaan sillä koska kun jos että jotta vaikka kuin niin siis minä sinä hän me te
    he se ne tämä tuo nämä nuo minun sinun hänen meidän teidän heidän sen niiden tämän tuon näiden noiden
    minua sinua häntä meitä heitä sitä niitä tätä tuota näitä noita siinä siitä siihen siltä sille niissä
    niistä niihin niillä niiltä niille tässä tästä tähän tällä tälle tuossa hänellä häneltä hänelle heillä
    heille joka jotka jonka joiden jota joita jossa josta johon jolla jolta jolle joissa joista joihin
    joilla mikä mitkä mitä minkä missä mistä mihin millä kuka kenen ketä ketkä joku jotkut jokin jotakin
    jokainen kukaan mikään mitään kaikki kaikkien kaikkia muu muut muita muun itse sama samat samaan toinen
    toisen muutama moni monet monia on ovat oli olivat olla ollut olleet ole olisi olisivat olen olet olemme
    olette ei eivät en et emme ette eikä älä voi voivat voisi voida voinut pitää piti tulee tuli saa saada
    sai jo vielä nyt sitten silloin aina joskus usein koskaan myös vain jopa hyvin erittäin melko lähes noin
    enemmän vähemmän paljon vähän enää kuitenkin kuitenkaan lisäksi siksi näin tällöin täällä siellä tänne
    sinne kanssa ilman ennen jälkeen aikana mukaan vastaan kohti kautta välillä luona ali yli alla päällä
    takia vuoksi ehkä kyllä ihan juuri asti saakka`,
  forward: 'esim ns tri prof n s mm ks vrt os klo hra rva ts noin nk',
  inner: 'jne ym yms milj mrd km kg min',
  eras: 'eaa jaa ekr jkr',
  numbered:
    'nro n:o s luku art kuva taul tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk',
  ordinals: true,
  pronouns: 'hän he hänen heidän se tämä nämä molemmat kyseessä',
  connectives: 'mutta ja siksi kuitenkin lisäksi sitten silti toisaalta myös',
  stem: stemmer,
  asides: `
    hei / tervetuloa (kuuntelemaan|lukemaan|uuteen|mukaan|takaisin) / hyvät (lukijat|kuuntelijat|ystävät) / kiitos, että / hyviä lukuhetkiä
    tässä (artikkelissa|jutussa|jaksossa|kirjoituksessa|oppaassa) (kerromme|kerron|käymme|esittelemme|tutustumme|näytämme|opit|saat)
    (tilaa|tilatkaa) …(uutiskirje|uutiskirjeemme|uutiskirjeen) / seuraa meitä / jaa [tämä] (artikkeli|juttu|kirjoitus)
    (jätä|kirjoita) kommentti / klikkaa (tästä|tätä) / (lue|katso|kuuntele) (myös|lisää) / voit (peruuttaa tilauksen|perua tilauksen)
    (kuva|kuvat|lähde|teksti|kirjoittaja): / (tämä sivusto käyttää|sivustomme käyttää|käytämme) …evästeitä / jatkamalla …evästeiden
    …kaikki oikeudet pidätetään / (juttua|artikkelia) on päivitetty / juttu on julkaistu alun perin / ota yhteyttä meihin
  `,
}
