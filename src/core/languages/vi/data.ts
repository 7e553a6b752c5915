import type { LanguageData } from '../language-data.ts'

/** Vietnamese. */
export const data: LanguageData = {
  stopWords: `và của là có được cho trong với các những một này đó kia ấy không chưa chẳng đã đang sẽ vẫn còn cũng đều
    chỉ mới rất quá lắm hơn nhất để từ đến tới vào ra lên xuống qua lại ở tại trên dưới giữa ngoài sau trước
    khi lúc nếu thì mà nhưng hay hoặc vì do bởi nên tuy dù song như bằng theo về cùng nhau tôi ta chúng bạn
    nó họ mình ai gì nào đâu sao bao thế vậy mọi mỗi từng nhiều ít vài mấy tất cả cứ phải cần thể bị đi rồi
    nữa hãy đừng à ạ nhé đây nay rằng bên cạnh ngay luôn thường hầu khoảng cái con chiếc sự cuộc thôi`,
  forward: 'ts ths gs pgs bs ks tp q p st ths.bs ông TS GS PGS BS KS TP',
  inner: 'v.v tr km kg',
  pronouns: 'nó họ đây đó điều_này điều_đó',
  connectives: 'nhưng và tuy_nhiên do_đó vì_vậy ngoài_ra sau_đó',
  stem: (word) => word,
  phraseless: 'nói biết',
  asides: `
    xin chào / chào mừng / (kính chào|thân chào|các bạn) [quý] (vị|độc giả|thính giả|thân mến) / cảm ơn (bạn|các bạn|quý)
    hẹn gặp lại (các bạn|bạn|quý|tuần|trong)
    trong (bài|phần|video|tập) [viết] này[,] (chúng ta|chúng tôi|tôi|mình|bạn|hãy)
    bài viết (này|dưới đây|sau đây) [sẽ] (giới thiệu|hướng dẫn|giúp|chia sẻ|trình bày)
    (hy vọng|mong rằng) [rằng] [những|các|qua] (bài viết|thông tin|chia sẻ)
    (đăng ký|đăng kí|theo dõi) (nhận|bản tin|kênh|chúng tôi|ngay|để nhận)
    hãy (đăng ký|đăng kí|theo dõi|chia sẻ|để lại|nhấn) (nhận|bản tin|kênh|chúng tôi|ngay|để|bài|bình luận|like|nút)
    (chia sẻ|like) bài viết / để lại (bình luận|ý kiến)
    nếu (thấy|bạn thấy|các bạn thấy) …(bài viết|hữu ích) / nếu (bạn|các bạn|quý khách) có [bất kỳ] (thắc mắc|câu hỏi)
    (nhấn|bấm|click|nhấp) [chuột] vào (đây|link|đường dẫn) / bạn có thể hủy đăng ký / nghe …(spotify|apple podcasts)
    (xem|đọc) thêm / có thể bạn quan tâm / mời (bạn|độc giả|quý) …(xem|đọc|theo dõi)
    (vui lòng|hãy) (xem|đọc|tham khảo|liên hệ|truy cập) …(chính sách|chi tiết|tại đây|trang web|website|chúng tôi)
    để biết thêm (thông tin|chi tiết)
    (ảnh|nguồn|tác giả|biên tập|người dịch|phóng viên): / …sử dụng cookie / (bằng cách|bằng việc) tiếp tục …(đồng ý|chấp nhận)
    …(mọi quyền được bảo lưu|giữ bản quyền|bản quyền thuộc về) / (nghiêm cấm|cấm) (sao chép|đăng lại)
    bài viết [này] được (cập nhật|đăng lần đầu|đăng lại|dịch từ)
    …(bản tin|kênh|fanpage|website|chính sách bảo mật) của chúng tôi / …để không bỏ lỡ (tin|bài|video|tập)
    đừng (quên|bỏ lỡ) (đăng|theo|chia|nhấn|like|tập|bài) / (bạn|các bạn) (nghĩ|có suy nghĩ) (gì|sao|thế nào)
    trong (tập|bài viết|video|số) hôm nay / mọi (thắc mắc|ý kiến|chi tiết|góp ý) …(xin|vui lòng) / (còn tiếp|hết phần) / trên đây là
    (theo|bài|ảnh bìa|minh họa|video|đồ họa|người viết): / địa chỉ email của bạn / …(liên kết|link) tiếp thị
    …dành riêng cho (thành viên|hội viên)
    (cập nhật lần cuối|lần cập nhật cuối|ngày đăng|ngày cập nhật) / (bình luận|phần bình luận) đã (đóng|bị đóng)
    đăng nhập để (đọc|xem|bình luận) / trong (bài|bài viết|video) trước
    bài viết [này] (là một phần|thuộc|nằm trong) (của|loạt|chuỗi|series) / (người thực hiện|thực hiện|phỏng vấn|biên dịch|dịch):
    (đăng ký|theo dõi|chia sẻ|gửi|nhấn|bấm|đọc|nghe|xem|ghé thăm|tải|ủng hộ|bật|để lại|viết|kể|đừng quên|tham gia|hãy) …(bản tin|podcast|trên facebook|trên instagram|trên twitter|trên telegram|trên whatsapp|trên youtube|trên spotify|trên tiktok|trên linkedin|trên bluesky|trên mastodon|mạng xã hội của chúng tôi|phần bình luận|bài viết này|trang này|video này|tập này|kênh của|thông báo mới)
    (bài viết|bài|bài này|bản dịch) [này] (được dịch|được viết bởi|đã đăng|từng đăng|được tài trợ|có chứa liên kết)
    …(chấp nhận|cho phép) cookie / (đính chính|từ khóa|thẻ|chuyên mục|đăng lúc|biên tập viên|đọc tiếp|tin liên quan|bài liên quan|xem tiếp):
  `,
}
