import { stemmer } from '@orama/stemmers/indonesian'
import type { LanguageData } from '../language-data.ts'

/** Indonesian and Malay. */
export const data: LanguageData = {
  stopWords: `yang dan di ke dari pada untuk dengan dalam oleh kepada terhadap antara tentang atas bawah sejak hingga
    sampai selama tanpa bagi seperti sebagai secara menurut melalui akibat karena sebab agar supaya jika
    kalau bila apabila ketika saat sementara sedangkan meskipun walaupun namun tetapi tapi melainkan atau
    serta maupun bahwa maka lalu kemudian sehingga itu ini tersebut begitu begini demikian saya aku kami
    kita kamu anda kau dia ia beliau mereka nya ku mu apa siapa mana kapan bagaimana mengapa kenapa berapa
    adalah ialah merupakan yakni yaitu ada tidak bukan tak belum jangan telah sudah akan sedang masih pernah
    bisa dapat boleh harus perlu mungkin juga pun lagi saja hanya cuma sangat amat lebih paling kurang cukup
    terlalu sekali agak hampir sekitar semua seluruh setiap tiap para beberapa banyak sedikit suatu sebuah
    seorang satu lain lainnya sendiri sama saling sini sana situ sekarang tadi nanti kini selalu sering
    kadang jadi menjadi oh ya hal guna demi per pula justru bahkan malah apalagi tentu misalnya hendak ingin
    mau kah lah dimana ketimbang daripada si sang`,
  forward: 'dr drs dra prof ir h hj k.h kh tn ny sdr sdri yth jl jln rt rw s.d a.n u.p dll.',
  inner: 'dll dsb dst dkk tbk pt rp km kg m menit',
  numbered: 'tgl jan feb mar apr jun jul agu ags agt agust sep sept okt nov des no hlm hal jl pasal gbr tab',
  pronouns: 'dia ia mereka beliau ini itu',
  connectives: 'namun tetapi tapi dan kemudian lalu selain_itu karena_itu sementara_itu',
  stem: stemmer,
  phraseless: 'kata ujar mengatakan katanya ujarnya menyatakan menambahkan menjelaskan',
  asides: `
    halo / hai / selamat (pagi|siang|sore|malam|datang|membaca) / terima kasih (telah|sudah|atas (perhatian|kunjungan|dukungan)|kepada)
    sampai (jumpa|bertemu) (di|minggu|lagi|pada) / nama saya
    (dalam|pada|di) (artikel|tulisan|episode|video|panduan|kesempatan|bab) ini[,] (kita|kami|saya|anda|akan)
    ini adalah (bagian|artikel) (pertama|kedua|ketiga|terakhir)
    (sekian|demikian|demikianlah) (artikel|ulasan|pembahasan|informasi|penjelasan|tutorial|dulu|berita)
    semoga (artikel|informasi|tulisan|bermanfaat)
    (berlangganan|daftar|dapatkan|bergabunglah|daftarkan) …(newsletter|buletin|langganan|update|berita|saluran|channel)
    ikuti (kami|saluran|akun|channel) / (bagikan|sebarkan) (artikel|berita|tulisan)
    jangan lupa [untuk] (like|subscribe|berlangganan|bagikan|membagikan|follow|ikuti|mengikuti)
    jika (anda|kamu) …(artikel ini|video ini|pertanyaan|kolom komentar) / (tinggalkan|tulis|beri) …(komentar|kolom komentar)
    klik (di sini|disini|tautan|link) / anda (dapat|bisa) (berhenti berlangganan|membatalkan langganan)
    dengarkan …(spotify|apple podcasts|podcast)
    (baca|simak|lihat|tonton) juga / (baca|simak|ikuti) (selengkapnya|berita|artikel|informasi) …(kami|lainnya|di sini|terbaru|terkini)
    untuk (informasi|keterangan|info|detail) lebih (lanjut|lengkap) / (informasi|info) (selengkapnya|lebih lanjut)
    anda mungkin (juga|tertarik)
    (foto|sumber|penulis|editor|penerjemah|reporter):
    (kami menggunakan|situs ini menggunakan|website ini menggunakan|situs web ini menggunakan) …(cookie|cookies|kuki)
    dengan (melanjutkan|mengklik|menggunakan) …(cookie|cookies|privasi|ketentuan|menyetujui)
    …(hak cipta dilindungi|seluruh hak cipta|all rights reserved) / dilarang (menyalin|memperbanyak|mengutip)
    artikel ini (telah|pertama kali|sudah|diperbarui|ditulis oleh|bukan) / terakhir diperbarui / hubungi kami
    …(newsletter|buletin|saluran|kanal|podcast|kebijakan privasi|media sosial|channel) kami
    …(agar|supaya) tidak ketinggalan (berita|info|informasi|update|kabar|artikel|episode) / jangan (lewatkan|sampai ketinggalan)
    (bagaimana menurut|apa pendapat) (anda|kamu|kalian) / (pada|dalam|di) episode (kali|hari) ini / semoga (membantu|bermanfaat|artikel)
    (jika|apabila) ada (pertanyaan|kritik|saran) / …(link|tautan) afiliasi / artikel [ini] khusus pelanggan / bersambung
    (ilustrasi|teks|video|reporter|laporan|pewarta|gambar): / ruas yang wajib / alamat email anda
    terakhir (diubah|diperbarui) / komentar (ditutup|telah ditutup) / sudah (punya akun|berlangganan)
    (masuk|login) untuk (membaca|melanjutkan) / (pada|di|dalam) (artikel|video) (sebelumnya|lalu) / artikel ini (merupakan|adalah) bagian
    diterjemahkan oleh / isi artikel (ini|di luar|menjadi) / sampai (ketemu|bertemu) / nyalakan (lonceng|notifikasi)
    (berlangganan|ikuti|bagikan|kirim|klik|baca|simak|dengarkan|tonton|kunjungi|temukan|unduh|dukung|aktifkan|tinggalkan|tulis|ceritakan|jangan lupa|gabung|dapatkan|cetak) …(newsletter|buletin|podcast|di facebook|di instagram|di twitter|di telegram|di whatsapp|di youtube|di spotify|di tiktok|di linkedin|di bluesky|di mastodon|media sosial|di kolom komentar|artikel ini|tulisan ini|halaman ini|video ini|episode ini|kanal kami|channel kami|situs kami|notifikasi)
    (artikel|tulisan|berita|video) ini (diterjemahkan|merupakan terjemahan|ditulis oleh|pernah dimuat|pernah terbit|disponsori|mengandung tautan)
    …(menerima|menyetujui|mengizinkan) cookie
    (koreksi|ralat|tag|kategori|diterbitkan|diperbarui|redaktur|selengkapnya|berita terkait|artikel terkait|baca selengkapnya):
  `,
}
