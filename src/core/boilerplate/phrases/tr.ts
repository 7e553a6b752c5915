import type { PhraseList } from './list.ts'

export const TR: PhraseList = {
  aside: `
    merhaba / selam / günaydın / iyi (akşamlar|günler) / hoş geldiniz / benim adım / sevgili (okurlar|dostlar|dinleyiciler) / okuduğunuz için / dinlediğiniz için
    bu (yazı|makale|bölüm) …(serisinin|dizisinin) / bu (yazıda|yazımızda|makalede|bölümde|videoda|rehberde) / bir sonraki (yazıda|bölümde|makalede) / bugün …(konuşacağız|konuşacağım|anlatacağım|inceleyeceğiz|bahsedeceğim)
    (röportajın|söyleşinin|haberin|yazının|raporun|konuşmanın|listenin) (tamamını|tamamı|tümünü|tümü) / (daha fazla|ayrıntılı|detaylı) bilgi (için|almak) / tam (liste|metin|metni) için
    bu (yazı|makale) yatırım tavsiyesi değildir
  `,
}
