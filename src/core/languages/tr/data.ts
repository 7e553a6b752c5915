import { stemmer } from '@orama/stemmers/turkish'
import type { LanguageData } from '../language-data.ts'

/** Turkish. */
export const data: LanguageData = {
  stopWords: `bir bu şu o bunlar şunlar onlar ben sen biz siz beni seni onu bizi sizi onları bana sana ona bize size
    onlara bende sende onda bizde benim senin onun bizim sizin onların bunu şunu buna şuna bunun şunun
    bundan ondan şundan bunda bununla onunla kendi kendisi kendine kendini kim kime kimi kimin ne neyi neye
    nerede nereye nereden zaman nasıl neden niçin niye hangi hangisi kaç kadar her herkes hepsi hiç hiçbir
    kimse bazı bazıları birkaç birçok çoğu tüm bütün öteki diğer diğerleri başka aynı böyle şöyle öyle ve
    veya ya yahut ile ama fakat ancak lakin oysa çünkü eğer ise ki de da hem değil mi mı mu mü için gibi
    göre karşı doğru rağmen beri önce sonra üzere dolayı yüzünden arasında üzerinde altında içinde dışında
    yanında karşısında hakkında tarafından olarak olan olduğu olduğunu olması olmak oldu olur olacak olsa
    olmayan olup olduklarını idi imiş iken var yok vardı yoktu etmek etti eden edilen ediyor edildi eder
    ederek yapılan dedi diye daha en çok az pek fazla oldukça artık hala hâlâ henüz şimdi zaten bile sadece
    yalnız yalnızca belki elbette evet hayır burada orada şurada buraya oraya buradan sık ayrıca yine gene
    tekrar üstelik hatta yani örneğin arada bunların`,
  forward: 'dr prof doç yrd av sn hz bkz örn cad sok mah apt alb gen st müh op uzm',
  inner: 'vb vs vd m.ö m.s a.ş ltd şti tl km kg dk',
  numbered: 'oca şub mar nis haz tem ağu eyl eki kas ara no s sy syf md böl cilt',
  ordinals: true,
  apostrophe: 'ending',
  pronouns: 'o onlar onun onların bu bunlar bunun',
  connectives: 'ama fakat ancak ve ayrıca böylece bu_nedenle bunun_üzerine',
  stem: stemmer,
  phraseless: 'dedi söyledi söylediler belirtti açıkladı diyor konuştu',
  asides: `
    merhaba / selam / günaydın / iyi (akşamlar|okumalar|seyirler|günler (dilerim|dileriz)) / hoş geldiniz
    …(bölümüne|bölümümüze|sitemize|bloguma|blogumuza|kanalıma|kanalımıza|programımıza) hoş geldiniz / benim adım
    sevgili (okurlar|dostlar|dinleyiciler|arkadaşlar) / (okuduğunuz|dinlediğiniz|izlediğiniz|takip ettiğiniz) için / görüşmek üzere
    bu (yazı|makale) …(serisinin|dizisinin) / bir sonraki (yazıda|bölümde|makalede)
    bu (yazıda|yazımızda|yazımda|makalede|makalemizde|bölümde|videoda|rehberde|içerikte) …(anlatacağım|anlatacağız|inceleyeceğiz|inceliyoruz|öğreneceksiniz|bulabilirsiniz|paylaşacağım|paylaşacağız|göstereceğim|göstereceğiz|ele alacağız|bahsedeceğim|bahsedeceğiz|değineceğiz|açıklayacağız|anlatıyoruz|konuşacağız|bakacağız|göreceğiz|tanıtacağım)
    bugün …(konuşacağız|konuşacağım|anlatacağım|inceleyeceğiz|bahsedeceğim)
    (röportajın|söyleşinin|haberin|yazının|raporun|konuşmanın|listenin) (tamamını|tamamı|tümünü|tümü) …(oku|okuyun|okumak|okuyabilirsiniz|izlemek|izleyin|izleyebilirsiniz|dinlemek|dinleyin|için|ulaşabilirsiniz|burada)
    (daha fazla|ayrıntılı|detaylı) bilgi (için|almak) / tam (liste|metin|metni) için
    bu (yazı|makale) yatırım tavsiyesi değildir
    (abone olun|üye olun|kaydolun) / …(bültenimize|e-bültenimize|kanalımıza) (abone|kayıt|üye|kaydol)
    bizi …(takip edin|takip et|takip edebilirsiniz|izleyin) / (bu|yazıyı|haberi) [*] [*] (paylaşın|paylaş|paylaşabilirsiniz|paylaşmayı)
    (yazıyı|yazımızı|videoyu|makaleyi|içeriği|bu yazıyı) (beğendiyseniz|beğendiysen|faydalı bulduysanız)
    …(yorum|yorumlar) (bırakın|bırakmayı|yazmayı|yapmayı|bölümünde) / …için (buraya|linke|bağlantıya) (tıklayın|tıklayınız|tıkla)
    (buraya|linke) tıkla / (dilediğiniz|istediğiniz) zaman …(abonelikten|aboneliğinizi|üyelikten)
    (ayrıca okuyun|bunu da okuyun|ilgili haber|ilgili haberler|ilginizi çekebilir|fotoğraf|foto|kaynak|yazar|çeviri|görsel|okuma süresi):
    bunlar da ilginizi çekebilir
    (bu web sitesi|bu site|bu internet sitesi|sitemiz|sitemizde|web sitemiz|web sitemizde|size) …(çerezler|çerez|çerezleri|çerezlerden)
    …(çerezler|çerez|çerezleri) (kullanıyoruz|kullanmaktayız) / …(çerez|çerezlerin) (kullanımını|kullanılmasını) kabul
    …tüm hakları saklıdır
    …(izinsiz|izin alınmadan|kaynak gösterilmeden) [*] (kopyalanamaz|yayınlanamaz|kullanılamaz|yayımlanamaz|çoğaltılamaz|yapılamaz)
    bu (yazı|haber|makale|içerik) …(tarihinde güncellendi|tarihinde güncellenmiştir)
    bu (yazı|haber|makale|içerik) ilk olarak …(yayımlandı|yayımlanmıştır|yayınlandı|yayınlanmıştır) / son güncelleme / bize (ulaşın|yazın)
    (gizlilik|çerez) (politikamızı|politikamız)
    …(bültenimize|bültenimizi|podcast'imize|youtube kanalımıza|youtube kanalımızı|telegram kanalımıza|whatsapp kanalımıza|instagram hesabımızı|gizlilik politikamız|sosyal medya hesaplarımız)
    …(gelişmeleri|haberleri|yeni bölümleri|yeniliklerden|gelişmelerden) (kaçırmamak|haberdar olmak) için
    (siz|sizce|peki siz) [*] [*] …(düşünüyorsunuz|ne dersiniz) / (bugünkü|bu haftaki) (bölümde|yazıda|yazımızda|videoda)
    (sorularınız|sorunuz|görüşleriniz|önerileriniz) (için|varsa) / …(sadece|yalnızca) abonelere / devamı için / …isimler değiştirilmiştir
    (editör|muhabir|haber|metin|illüstrasyon|derleyen): / önerilen (yazı|haber|içerik)
    yorumlar kapalı / (zaten üye|abone) misiniz / (giriş yapın|oturum açın) / …için (giriş yapın|üye olun|abone olun|kayıt olun)
    (önceki|bir önceki|geçen) (yazıda|yazımızda|makalede|videoda) / bu (yazı|makale|haber) …(dosyasının|projesinin) bir parçası / çeviren:
    röportaj: / söyleşi: / …yorumlarda (buluşalım|belirtin|yazın) / haftaya (görüşürüz|görüşmek) / yazıda yer alan görüşler
    bu (yazıda|yazımızda|yazımda|makalede|makalemizde|bölümde|videoda|rehberde|içerikte|derste|öğreticide|blogda) …*(ceğiz|cağız|ceğim|cağım|yoruz|yorum|ceksiniz|caksınız|bilirsiniz)
    bugünkü (derste|bölümde|yazıda|yazımızda|videoda)
    bu (yazı|makale|haber|röportaj) …(daha önce|ilk kez) …(yayımlandı|yayımlanmıştır|yayınlandı|yayınlanmıştır)
    bu (yazıyı|makaleyi|haberi|videoyu|bölümü|sayfayı) …(gönderin|paylaşın|beğenin|kaydedin|yazdırın) / bu (videoyu|içeriği|yazıyı) …çerez
    …(yorumlarda|yorumlara|yorum olarak) (paylaşın|belirtin|yazın|bekliyorum|bekliyoruz)
    …(abone|takip|beğenmeyi|paylaşmayı|zili) [*] [*] [*] unutmayın / …(kanala|kanalıma|kanalımıza|podcast'e|bültene) abone
    …(bloguma|blogumuza|sitemize|kanalıma|yeni bir bölüme|programımıza) (tekrar|yeniden) hoş geldiniz
    haftaya (görüşmek|görüşürüz|buluşmak)
    (devamını oku|daha fazla oku|yazan|hazırlayan|yayın tarihi|etiketler|kategori|düzeltme|editör|fotoğraflar|benzer yazılar|ilgili yazılar):
  `,
}
