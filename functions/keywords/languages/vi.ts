import type { LanguageData } from './language.ts';

export const vi: LanguageData = {
  code: 'vi',
  name: 'Tiếng Việt',
  englishName: 'Vietnamese',
  script: 'latin',
  words: {
    stop: {
      seen: 'DỪNG, NGỪNG, HỦY',
      translated:
        'HUỶ, DỪNG LẠI, DỪG LẠI, NGƯNG, NGƯNG LẠI, TỪ CHỐI, TC, TC QC, TU CHOI QC, TỪ CHỐI QUẢNG CÁO, THÔI, THÔI ĐI, HỦY ĐI, HỦY TIN, HỦY TIN NHẮN, HỦUY TIN NHẮN, HỦY DỊCH VỤ, HỦY BỎ, HỦY DK, HUY DV, DỪNG GỬI, NGỪNG NHẬN, DỪNG NHẬN, KHÔNG NHẬN, KHÔNG NHẬN NỮA, NGỪNG GỬI TIN, STOP ĐI, STOP TIN NHẮN, ĐỪNG GỬI NỮA, ĐỪNG NHẮN NỮA, ĐỪNG NHẮN, KHÔNG NHẬN QC, KHÔNG CẦN NỮA, KHÔNG CÓ NHU CẦU, CHẤM DỨT, BIẾN ĐI, HỦY ĐĂNG KÍ, HUY DANG KI, NGỪNG NHẬN TIN, DỪNG NHẬN TIN, HỦY NHẬN TIN, TỪ CHỐI NHẬN TIN, KHÔNG NHẬN TIN, HỦY THEO DÕI',
    },
    stop_all: { translated: 'DỪNG TẤT CẢ, HỦY TẤT CẢ, NGỪNG TẤT CẢ, HỦY HẾT, DỪNG HẾT, HỦY TOÀN BỘ, TỪ CHỐI TẤT CẢ, NGƯNG TẤT CẢ' },
    start: { translated: 'BẮT ĐẦU, ĐĂNG KÝ, ĐĂNG KÝ LẠI, DK LẠI, TIẾP TỤC, NHẬN LẠI' },
    help: {
      translated: 'TRỢ GIÚP, GIÚP ĐỠ, LIÊN HỆ, THÔNG TIN, HỖ TRỢ, AI, AI VẬY, AI ĐÓ, AI THẾ, HT, TG, HUONG DAN, HƯỚNG DẪN, GIÚP TÔI, QUYỀN CỦA TÔI',
    },
    access: { translated: 'TRUY CẬP, DỮ LIỆU CỦA TÔI, THÔNG TIN CỦA TÔI' },
    erase: { translated: 'XÓA, XOÁ, XÓA DATA, XÓA THÔNG TIN' },
    rectify: { translated: 'CHỈNH SỬA, ĐÍNH CHÍNH' },
    port: { translated: 'chuyển dữ liệu của tôi, chuyển dữ liệu, di chuyển dữ liệu, CHUYỂN DỮ LIỆU' },
    object: { translated: 'PHẢN ĐỐI, TÔI PHẢN ĐỐI' },
    restrict: { translated: 'hạn chế xử lý dữ liệu, hạn chế xử lý, hạn chế sử dụng dữ liệu, HẠN CHẾ' },
    yes: { translated: 'CÓ, ĐỒNG Ý, VÂNG, DẠ VÂNG, DẠ CÓ, DẠ ĐÚNG, VÂNG Ạ, ỪM, ĐÚNG RỒI, ĐƯỢC' },
    no: { translated: 'KHÔNG, KHÔNG CẢM ƠN, DẠ KHÔNG, DẠ KHÔNG Ạ, KHÔNG Ạ, KO, HONG, KHÔNG ĐỒNG Ý' },
  },
  phrases: {
    stop: {
      translated:
        'HỦY ĐĂNG KÝ, HUỶ ĐĂNG KÝ, NGỪNG NHẮN TIN, ĐỪNG GỬI TIN NHẮN, KHÔNG GỬI TIN NHẮN, KHÔNG NHẬN TIN NHẮN, KHÔNG MUỐN NHẬN TIN, NGỪNG GỬI TIN, NGƯNG GỬI TIN, DỪNG GỬI TIN, XÓA SỐ CỦA TÔI, XÓA SỐ TÔI, XÓA SỐ EM, XÓA SỐ MÌNH, ĐỂ TÔI YÊN, ĐỪNG LÀM PHIỀN, HỦY NHẬN TIN, HỦY TIN QUẢNG CÁO, TỪ CHỐI NHẬN TIN',
    },
    help: { translated: 'BẠN LÀ AI, LÀM SAO ĐỂ HỦY, AI VẬY Ạ' },
    access: { translated: 'SAO CÓ SỐ CỦA TÔI, LẤY SỐ TÔI Ở ĐÂU' },
    erase: { translated: 'XÓA DỮ LIỆU CỦA TÔI, XÓA THÔNG TIN CỦA TÔI, XÓA DỮ LIỆU CÁ NHÂN' },
    wrong_number: { translated: 'NHẦM SỐ, SAI SỐ, SỐ SAI, NHẦM NGƯỜI, LỘN SỐ, LỘN NGƯỜI, NHẦM MÁY, NHẮN NHẦM RỒI, GỬI NHẦM RỒI' },
  },
  groups: {
    // Without marks: dừng, đừng and dùng are one word.
    stop: 'NGỪNG, NGƯNG, DỪNG, CHẤM DỨT, HẾT GỬI, HỦY, TẮT, CẮT, KHÓA, DẸP',
    quit: 'NGỪNG, NGƯNG, DỪNG, THÔI, CHẤM DỨT, DỪNG VIỆC, NGỪNG VIỆC',
    dont: 'ĐỪNG, KHÔNG, KO, K, KHÔNG ĐƯỢC, CẤM, KHỎI, CHỚ, ĐỪNG CÓ, KHÔNG CẦN, HÔNG, HONG, KHONG, XIN ĐỪNG, BỚT, MIỄN, HỔNG, ĐÉO CẦN',
    send: 'GỬI, NHẮN, NHẮN TIN, GỬI TIN, SPAM, LÀM PHIỀN, QUẤY RẦY, QUẢNG CÁO, GỬI CHO, SEND, PHIỀN, NHẮN CHO, GỌI ĐIỆN, QC, NHẮN GỬI, GỌI, GỌI ĐIỆN NHẮN TIN, GỬI THƯ, TÉP, INBOX, LIÊN LẠC, LIÊN HỆ, GỬI TIN NHẮN, NHẮN TIN GỌI ĐIỆN, GỌI NHẮN, BÁO TIN',
    texts:
      'TIN, TIN NHẮN, SMS, QUẢNG CÁO, QC, KHUYẾN MÃI, KM, TIN QUẢNG CÁO, SPAM, TIN RÁC, THÔNG BÁO, MESS, TIN QC, MARKETING, MSG, CHƯƠNG TRÌNH, MẤY TIN, TIN NÀY, DỊCH VỤ, QUẢNG CÁO NÀY, ƯU ĐÃI, TIN KHUYẾN MÃI, THƯ RÁC, TIN TỨC, BẢN TIN, MẤY THỨ NÀY, CÁI NÀY, MẤY CÁI NÀY, KIỂU NÀY, NEWSLETTER, CẬP NHẬT, SMS QUẢNG CÁO, TIN NHẮN QUẢNG CÁO, TIN NHẮN KHUYẾN MÃI, CUỘC GỌI, GIẢM GIÁ, ZALO',
    me: 'TÔI, MÌNH, EM, TUI, TAO, TỚ, ANH, CHỊ, CHÁU, CON, TÔI NÀY, BỌN TÔI, CHO, MẸ, BA, BỐ, ÔNG, BÀ, TÔY',
    again: 'NỮA, THÊM, LẠI, TIẾP, HOÀI, MÃI, ĐÂU, NỮA NHÉ',
    noWant:
      'KHÔNG MUỐN, KO MUỐN, K MUỐN, KHÔNG CẦN, KO CẦN, K CẦN, KHÔNG THÍCH, HẾT MUỐN, CHẲNG MUỐN, KHÔNG CÓ NHU CẦU, KO CÓ NHU CẦU, K CÓ NHU CẦU, ĐÉO CẦN, ĐÉO MUỐN, HỔNG MUỐN, HÔNG MUỐN, KHÔNG QUAN TÂM, KO QUAN TÂM, KHÔNG HỨNG THÚ, KHÔNG ĐỒNG Ý, KHÔNG CẦN NỮA, KHÔNG THÈM, KHÔNG CÒN MUỐN, KHÔNG CÒN NHU CẦU, KHÔNG CÒN QUAN TÂM, HẾT NHU CẦU, KHÔNG HỀ MUỐN, CHẢ MUỐN, ĐÂU CÓ MUỐN, KHÔNG CHO PHÉP, TỪ CHỐI, KHÔNG CHẤP NHẬN, KHÔNG TIỆN, KO THÍCH, K THÍCH',
    receive: 'NHẬN, NHẬN ĐƯỢC, ĐỌC, THẤY, TIẾP NHẬN, NHẬN THÊM',
    fed: 'PHIỀN QUÁ, MỆT QUÁ, CHÁN, NGÁN, BỰC, BỰC MÌNH, PHÁT BỰC, PHÁT NGÁN, QUÁ NHIỀU, MỆT LẮM, PHIỀN LẮM, ĐIÊN, LÀM PHIỀN, PHÁT CHÁN, KHÓ CHỊU, PHIỀN PHỨC, CHÁN NGẤY, NHỨC ĐẦU, ĐAU ĐẦU, RÁC MÁY, NHẢM, BỊ LÀM PHIỀN, QUÁ PHIỀN, RẤT PHIỀN, BỰC BỘI, QUÁ ĐÁNG, MỆT MỎI, TỨC, NHIỀU QUÁ, HOÀI MỆT, QUẤY RẦY',
    list: 'DANH SÁCH, LIST, HỆ THỐNG, DANH BẠ, DATABASE, DỮ LIỆU CỦA BẠN, DS, DANH SÁCH NÀY, CƠ SỞ DỮ LIỆU',
    out: 'XÓA, XOÁ, BỎ, LOẠI, GỠ, GẠCH, RÚT, RÚT TÊN, LOẠI BỎ, CHO RA, LẤY, ĐƯA, REMOVE, GỠ BỎ, XÓA BỎ, LOẠI TRỪ, LOẠI RA, DELETE, KÉO RA, GẠCH TÊN, BỎ TÊN, XÓA TÊN',
    number:
      'SỐ, SDT, SĐT, SỐ ĐIỆN THOẠI, SỐ ĐT, TÊN, SỐ NÀY, SỐ CỦA, SỐ PHONE, SỐ MÁY, SỐ TÔI, SỐ EM, SỐ CỦA TÔI, SỐ MÌNH, SỐ TUI, SỐ CHÁU, SỐ DI ĐỘNG',
    threat:
      'KIỆN, TỐ CÁO, BÁO CÁO, KHIẾU NẠI, CÔNG AN, BÁO LÊN, BÁO CÔNG AN, 5656, 156, LUẬT SƯ, PHÁP LUẬT, BÁO CỤC, TÒA, REPORT, CỤC AN TOÀN, BỘ THÔNG TIN',
    all: 'TẤT CẢ, HẾT, TOÀN BỘ, MỌI, BẤT KỲ, BẤT CỨ, NÀO CŨNG',
    brands: 'THƯƠNG HIỆU, CÔNG TY, NHÃN HÀNG, CỬA HÀNG, BÊN NÀO, BRAND, CHI NHÁNH, TẬP ĐOÀN',
    data: 'DỮ LIỆU, THÔNG TIN, DỮ LIỆU CÁ NHÂN, THÔNG TIN CÁ NHÂN, DATA, TÀI KHOẢN, HỒ SƠ',
    self: 'TÔI, MÌNH, EM, TUI, TAO, TỚ, ANH, CHỊ, CHÁU',
  },
  patterns: {
    stop: `
      [spam|nhắn|gửi|quảng cáo] (vừa) [vừa thôi|ít thôi|bớt thôi|có chừng mực|đủ rồi nha]
      [đừng|không được|cấm|xin đừng|không cho phép|ngừng|ngưng] (có|việc) [dùng|sử dụng|xài|lấy] [số] (điện thoại|của|máy) (của) [tôi|mình|em|này|tui|anh|chị] … [quảng cáo|tiếp thị|khuyến mãi|spam|marketing|qc]
      [không|ko|chẳng|k] (còn) muốn (nghe|biết|thấy) [nghe|biết|thấy] (gì|tin|thông tin) (từ|về|của) (bên|phía|các) (bạn|anh chị|bên bạn) (nữa)
      ? (mấy|các|những) [tin|tin nhắn|quảng cáo|thông báo] (của) (các bạn|bên bạn|này) [làm phiền|gây phiền|quấy rầy|phiền] (tôi|mình|em) (quá)
      [đủ rồi|quá đủ|thôi đủ] … [đừng|ngừng|dừng|thôi] … [gửi|nhắn|tin|khuyến mãi]
      [nhắn|gửi] (nữa|tin) (nữa) (là|thì|tôi) … [chặn|block|báo spam|chặn số]
      [phiền|mệt|bực|chán|ồn|nhức đầu] (quá|ghê|lắm|thiệt) … [ngày nào cũng|suốt ngày|cả ngày|cứ|hoài|đêm nào cũng|sáng nào cũng] (nhắn|gửi|gọi|spam) [nhắn|gửi|gọi|spam|nhắn tin|gửi tin]
      [ngày nào cũng|suốt ngày|cả ngày|cứ|đêm nào cũng] [nhắn|gửi|gọi|spam|nhắn tin|gửi tin] … [phiền|mệt|bực|chán|ồn|thôi|dừng|ngưng|đừng]
      [một lần|1 lần|có một lần] (mà|rồi) … [nhắn suốt|gửi suốt|nhắn hoài|gửi hoài|nhắn tin|nhắn miết|spam|nhắn mãi]
      [nhắn|gửi|spam|gọi] (tin) [suốt|hoài|miết|mãi|liên tục] … [thôi|dừng|ngưng|đừng|mệt|phiền|khỏi|bỏ|nghỉ]
      [thôi|đừng|ngừng|ngưng|dừng|khỏi] (có|đừng) [gọi điện|gọi|nhắn tin|nhắn|gửi] (và|hay|lẫn) [nhắn tin|nhắn|gọi điện|gọi|gửi tin] (nữa|cho|đi|gì)
      [đừng|khỏi|xin đừng|thôi|ngừng] [nhắn|gửi|nhắn tin|gửi tin|gọi] (nữa|cho) (nữa|tôi|mình) (nha|nhé|nghe|ạ|giùm|đi) [nữa|nha|nhé|mệt|phiền|làm ơn]
      [ngừng|ngưng|dừng|chấm dứt|hủy|tắt] (ngay|việc|giùm|giúp) (việc|gửi|nhận|các) (các|mấy) [thông báo|tin|tin nhắn|bản tin|quảng cáo|texts]
      [đề nghị|yêu cầu|xin|vui lòng|làm ơn] (các bạn|bên bạn|quý công ty|quý khách) (hãy) [loại|xóa|xoá|gỡ|bỏ|rút|loại bỏ|loại trừ] … [khỏi] … [list]
      [không|ko|k] (hề|có|từng) (đăng ký|đồng ý) [đăng ký|đồng ý|cho phép] (nhận|gì|mà) … [gửi|nhắn|ngừng|ngưng|dừng|đừng]
      [không|ko|k|chẳng] (còn|hề) [quan tâm|hứng thú] (đến|tới|với|gì) (các|mấy) [texts|khuyến mãi|dịch vụ|sản phẩm|chương trình]
      [làm sao|cách nào|làm thế nào|sao] (để) (hủy|tắt|ngừng|dừng|huỷ) … [không cần|không muốn|phiền|đừng|ko cần|ko muốn]
      ? ^ (tôi|mình|em|tui) [không cần|ko cần|k cần|không muốn|ko muốn|không thích|không nhận] (nữa|cái này|mấy cái này|đâu|gì) (nữa|ạ|nhé|nha|đâu) $
      ? [chặn đây|chặn nha|chặn luôn|tui chặn|tôi chặn|mình chặn|báo cáo|kiện|công an|khiếu nại] & [khỏi nhắn|khỏi gửi|nhắn nữa|gửi nữa|nhắn cái nữa|còn nhắn|còn gửi|cứ nhắn|cứ gửi]
      ? [không cần|ko cần|k cần|khỏi|đừng] & [gửi hoài|nhắn hoài|cứ gửi|cứ nhắn|gửi mãi|nhắn mãi|gửi miết]
      [phiền quá|phiền|mệt quá|bực quá|spam|nhắn hoài|gửi hoài|spam hoài] … [ngưng|ngừng|hủy] (đi|giùm|lại|nha)
      ^ (tôi|mình|em|tui) [noWant] nhận (nữa|đâu|ạ) $
      [ngừng|ngưng|chấm dứt] (ngay|việc) [gửi|nhắn|spam|làm phiền|quấy rầy|quảng cáo|nhắn tin|gửi tin]
      [dừng|thôi] (ngay|việc) [gửi|nhắn|spam|làm phiền|quấy rầy|quảng cáo|nhắn tin|gửi tin] [cho tôi|cho mình|cho em|tin|tin nhắn|sms|quảng cáo|nữa|giùm|đi|nhé|nha]
      ^ [quit] [gửi|nhắn|gửi tin|nhắn tin|spam|quảng cáo] (đi|nha|nhé|ngay|giùm|nữa|lại) $
      [stop] (giùm|giúp|hết|cho|nhận|các|mấy|việc) (tôi|mình|em|hết|nhận|mấy) (nhận|các|mấy|cái) [texts]
      [đừng|ko|không|khỏi|chớ|cấm|đừng có|xin đừng|k|không cần|không được|miễn|hông] (bao giờ|có|cần|phải) [gửi|nhắn|nhắn tin|gửi tin|spam|quảng cáo|send] … [nữa|tin|tin nhắn|quảng cáo|sms|qc|khuyến mãi|spam|tin rác|vào số này|cho số này|vào đây|đến số này|làm phiền]
      [đừng|khỏi|đừng có|xin đừng|hãy đừng] (bao giờ|có) [gửi|nhắn|nhắn tin|gửi tin] (gì|tin|quảng cáo|tin nhắn) (cho|tới|đến) [tôi|mình|tui|mẹ|ba|bố|ông|bà|con]
      [đề nghị|yêu cầu|mong|xin|làm ơn|vui lòng|hãy] … [không|ngừng|ngưng|dừng|đừng|hủy|thôi|chấm dứt] (việc) [gửi|nhắn|nhắn tin|gửi tin|spam|quảng cáo|làm phiền]
      [noWant] (tiếp tục|tiếp|được|bị|các|mấy) [nhận|đọc|thấy|nhận được|tiếp nhận|nhận thêm] … [tin|tin nhắn|quảng cáo|nữa|sms|qc|khuyến mãi|gì|thông báo|này]
      [noWant] (nhận|các|mấy|những|cái) [tin|tin nhắn|quảng cáo|sms|qc|khuyến mãi|tin quảng cáo|ưu đãi]
      [không|ko|k|ngừng|ngưng|dừng|từ chối|thôi|hết] (muốn|cho) [nhận] (các|mấy|những|thêm) [tin|tin nhắn|quảng cáo|sms|qc|khuyến mãi|tin quảng cáo|ưu đãi|thông báo]
      [không|ko|k] nhận (tin|tin nhắn|quảng cáo) nữa
      [hủy|huy|huỷ] (giúp|giùm|cho|hộ) (tôi|mình|em|hết) (việc) [đăng ký|nhận tin|tin nhắn|tin|dịch vụ này|dịch vụ tin nhắn|quảng cáo|sms|nhận quảng cáo|dk|đk|nhận]
      [từ chối|tu choi] (nhận) (các) [tin|tin nhắn|quảng cáo|sms|qc|tin quảng cáo]
      [tin|tin nhắn|quảng cáo|sms|nhắn|gửi|spam|ngày nào cũng nhắn] … [phiền quá|mệt quá|chán|ngán|bực|phát ngán|phát bực|điên|bực mình|chán ngấy|phiền phức|khó chịu] (quá|rồi|lắm|thôi đi)
      [phiền quá|mệt quá|chán|ngán|bực|phát ngán|phát bực|bực mình|phiền phức|chán ngấy] … [tin|tin nhắn|quảng cáo|sms|nhắn|gửi|spam] … (thôi|nữa)
      [phiền quá|mệt quá|bực quá|phiền|mệt] … [đừng|thôi|ngừng|dừng|ngưng] … [gửi|nhắn|đi|lại]
      [out] (giúp|giùm|hộ|ngay|tên) (số|sđt|sdt|tên|số điện thoại|số đt) … [ra khỏi|khỏi|trong|ra] … [list]
      [out] … [tôi|mình|em|tui|số này|số điện thoại] (ra) [khỏi] … [list]
      [cho] [tôi|mình|em|tui] (ra) [khỏi] … [list]
      [xóa|xoá|bỏ|gỡ] (giúp|giùm|hộ|ngay|cái) [số|sđt|sdt|số điện thoại|số đt] (điện thoại) (của) [tôi|mình|em|tui|tao|này|anh|chị|tớ]
      [cho] (tôi|mình|em|tui) [hủy|ngừng|dừng|rút|ngưng|thoát] (nhận|khỏi|đăng ký) [tin|danh sách|dịch vụ|quảng cáo|nhận|tin nhắn]
      [đừng|không được|cấm|xin đừng|đừng có|ko|thôi] (có) [làm phiền|quấy rầy|phiền|quấy rối|spam] (tôi|mình|em|nữa|tui|tao|người khác)
      [để] [tôi|mình|em|tui|tao|cho tôi|người ta] [yên]
      [tha cho|buông tha] [tôi|mình|em|tui] 
      [rút|thu hồi|hủy|rút lại] (lại|bỏ) (sự) [đồng ý|chấp thuận|cho phép]
      [chưa|không|ko] (bao giờ|từng|hề) [đăng ký|đồng ý|cho phép|dk|đk] … [ngừng|đừng|không gửi|hủy|xóa|dừng|ngưng|bỏ|thôi]
      [còn|nếu|mà|cứ|lần nữa|tin nữa|tin nào nữa] (có|còn) (gửi|nhắn|nhận|spam|làm phiền|tiếp tục) … [threat]
      [gửi|nhắn|spam|tin] (thêm|tin|một|1|tin nhắn) [nữa] … [threat]
      [nói|bảo|nhắn|yêu cầu] (bao nhiêu|mấy|cả trăm|nhiều) lần … [đừng|không|hủy|ngừng|dừng]
      [bao nhiêu|mấy|cả trăm] lần … [đừng|không gửi|hủy|ngừng|dừng]
      [mất|qua đời|chết] … [đừng|không|ngừng|ngưng|xin] … [gửi|nhắn|nhắn tin]
      [tôi|mình|em] (đã) không (còn) (là) khách (hàng) … [đừng|ngừng|xóa|hủy|không gửi]
      ? ^ (tôi|mình|em|tui|k|ko) [không|ko|k] [quan tâm|hứng thú|có nhu cầu|cần] (ạ|nhé|đâu|nha) $
      [không|ko|k|chẳng] (còn|hề) [quan tâm|hứng thú|có nhu cầu|cần] … [đừng|ngừng|dừng|xóa|hủy|bỏ|làm phiền|không gửi|khỏi]
      [không|ko|k] có nhu cầu (nhận|nghe|xem) [tin|tin nhắn|quảng cáo|sms|khuyến mãi]
      [chuyển|đổi|hết dùng|không dùng] … [khỏi|đừng|không cần] [nhắn|gửi|nhắc]
      [đéo|đếch|méo] (cần|thèm|muốn) … [biến|cút|gửi|nhận|nhắn]
      [khỏi|thôi khỏi|không cần|ko cần] [gửi|nhắn] (tin|nhắc|cho) … [nữa|nha|nhé|đâu]`,
    stop_all: `
      [hủy|huỷ|tắt|ngừng|dừng|bỏ] (hết|giùm|giúp|toàn bộ) (mọi|tất cả|những) [mọi thứ|tất cả mọi thứ|hết mọi thứ|những gì|tất cả những gì|hết tất cả] (tôi|mình|em) (đã) (đăng ký|đang dùng|có)
      [hủy|huỷ|ngừng|dừng|ngưng|tắt|chặn|từ chối|bỏ] (gửi|nhận|việc gửi|hết|giùm|giúp|đăng ký) (hết) [tất cả|toàn bộ|mọi|hết] (các|những) [texts|dịch vụ|cuộc gọi|đăng ký|gói|kênh] (và) (cuộc gọi|tin nhắn)
      [out] (giùm|giúp|tên) [self|số|tên|số này] (tôi|mình|em) (ra) [khỏi] [mọi|tất cả|toàn bộ|hết] (các|những) [list]
      [hủy|ngừng|dừng|ngưng|từ chối|xóa|không nhận|không muốn nhận|ko nhận] (hết|toàn bộ) [tất cả|mọi|toàn bộ|hết] (các) [tin|tin nhắn|sms|quảng cáo|dịch vụ|đăng ký|thông báo|thương hiệu|chương trình|tất cả tin nhắn]
      [hủy|ngừng|dừng|ngưng|từ chối|không|ko|đừng] … [tất cả|mọi|bất kỳ|bất cứ|toàn bộ] … [brands]
      [brands] nào cũng (không|đừng|hủy|ko|k)
      [tất cả|mọi|bất kỳ] … [brands] … [hủy|ngừng|dừng|không nhận|không muốn|đừng]`,
    start: `
      [muốn|cho|xin|giờ] (tôi|mình|em) (muốn) [nhận|đăng ký|nhận tin] (tin|tin nhắn|thông báo|khuyến mãi) [lại|trở lại]
      [đăng ký|đăng kí] lại (cho|giùm|giúp) [tôi|mình|em|tui|dịch vụ]
      [muốn|cho|xin|giờ|đăng ký|cần] … [nhận|đăng ký] lại … [tin|tin nhắn|khuyến mãi|quảng cáo|thông báo|thông tin|sms|ưu đãi]
      [muốn|cho|xin] … [nhận|tiếp tục nhận] … [tin|tin nhắn|khuyến mãi|ưu đãi|sms] … [lại|trở lại]
      [lỡ|nhỡ|nhầm] (tay) [hủy|dừng|từ chối|bấm hủy] … [nhận lại|đăng ký lại|muốn nhận|khôi phục|mở lại]
      [gửi|nhắn|mở] lại [tin|tin nhắn|khuyến mãi|ưu đãi] (quảng cáo|khuyến mãi) (cho|giúp) (tôi|mình|em) 
      [thêm|cho] [tôi|mình|em] (vào|trở) lại danh sách`,
    help: `
      (đây|này|bên) (là) [công ty nào|bên nào|shop nào|đơn vị nào|hãng nào] [vậy|thế|đấy|đó|ạ|nhỉ|nhắn|gửi]
      ^ (số này|tin này|đây) (là|của|từ) [bên|công ty|đơn vị] nào $
      ^ (dạ|cho hỏi|alo|xin hỏi|số này|đây|bạn|bên|anh|chị|ad|shop) (là|của|này|bạn|số) [ai] (vậy|đây|đó|thế|đấy|ạ|nhỉ|dạ|dzậy) $
      [bạn|ai|đây|số này|bên bạn|anh|chị] là (ai|số của ai|công ty nào|bên nào|shop nào) $
      [ai] [đang|vừa|mới] (nhắn|gửi) 
      [làm sao|làm thế nào|cách nào|làm cách nào|sao|như thế nào|cách|hướng dẫn] (để|mà|tôi|có thể) [hủy|dừng|ngừng|từ chối|ngưng|tắt|huỷ|thoát] (nhận|đăng ký|tin|tin nhắn|các|dịch vụ|mấy) (tin|tin nhắn|này|quảng cáo|sms|tin này)
      [hủy|dừng|ngừng|từ chối|ngưng] (nhận|đăng ký) (tin|tin nhắn|quảng cáo|dịch vụ|mấy tin này) (này) [kiểu gì|như thế nào|thế nào|làm sao|sao vậy|bằng cách nào|ra sao]
      [liên hệ|gọi] … [bằng cách nào|thế nào|số nào|ở đâu]`,
    access: `
      [sao|làm sao|ai|từ đâu|đâu|bằng cách nào|tại sao|vì sao] … [có|lấy|biết|cho|đưa|được|kiếm] (được) [số] (điện thoại) (của) [self]
      [lấy|có|kiếm|biết|xin] (được) [số|sđt|sdt] (điện thoại) (của) [tôi|mình|em|tui|tao] (từ|ở) [đâu|ai]
      [số] (điện thoại) (của) [tôi|mình|em|tui] … [lấy|có] … (từ|ở) [đâu]
      [ai] [cho|đưa|cung cấp] … [số] (điện thoại) (của) [tôi|mình|em|tui]
      [lưu|giữ|có|thu thập|nắm giữ|lưu trữ|nắm] (những|các) [thông tin|dữ liệu|data] (cá nhân) [gì|nào] … [tôi|mình|em|tui]
      [những|các] [thông tin|dữ liệu] (gì|nào) (về) (của) [tôi|mình|em] … [lưu|giữ|có|thu thập|lưu trữ]
      [bản sao|xem|truy cập|cung cấp] … [dữ liệu|thông tin] (cá nhân) (của) [tôi|mình|em]`,
    erase: `
      [xóa|xoá|hủy] (giúp|giùm|hộ|ngay|bỏ) (hết|toàn bộ|tất cả|mọi|các) (mọi|các) [data] (cá nhân) (của|về|liên quan đến) [self]
      [xóa|xoá] (hết|sạch) (mọi|tất cả) (thứ) … [về tôi|của tôi|về mình|của mình|về em]
      quyền được lãng quên`,
    rectify: `
      [tên|họ tên|địa chỉ|thông tin|email|ngày sinh|họ] (của) [tôi|mình|em|tui] (bị) [sai|nhầm|lộn|ghi sai|ghi nhầm|viết sai]
      [tên|họ tên|địa chỉ|thông tin|email|ngày sinh] (của) [tôi|mình|em|tui] … [sai|nhầm|lộn|không đúng] … [sửa|chỉnh|cập nhật|đổi|là]
      [sửa|chỉnh sửa|cập nhật|đính chính|chỉnh] (lại|giúp|giùm) (cho) [tên|họ tên|thông tin|địa chỉ|dữ liệu|email] (cá nhân) (của|cho) [self]`,
    port: `
      [dữ liệu|thông tin|data] (cá nhân) (của) [self] … [chuyển|file|sang bên khác|nhà cung cấp khác|xuất]
      [xuất|chuyển] [dữ liệu|thông tin] (cá nhân) (của) [self] … [sang|cho|file|bên khác]`,
    object: `
      [phản đối|không đồng ý|từ chối] (việc|cho) (bạn|công ty|các bạn|bên bạn) [dùng|sử dụng|xử lý|phân tích|lấy] … [data]
      [phản đối|không đồng ý] … [phân tích|hồ sơ|profiling|hành vi]`,
    restrict: `
      [tạm ngưng|tạm dừng|ngừng|hạn chế|đóng băng|ngưng] (việc) [xử lý|sử dụng|dùng] [data] (của) [self]
      [đóng băng|hạn chế] [data] (cá nhân) (của) [self]`,
    do_not_sell: `
      [không|đừng|cấm|ko] (được|có) [bán|chia sẻ|cung cấp|tiết lộ|đưa] [data] … [cho bên thứ ba|người khác|bên khác]
      [không|đừng|cấm|không được|ko|đừng có] [bán|chia sẻ|tiết lộ] (thông tin|dữ liệu|số|số điện thoại) (cá nhân) (của) [self]`,
    wrong_number: `
      [nhầm|lộn|sai] (số) [người|số|máy|số điện thoại]
      [nhắn|gửi|gọi] [nhầm|lộn|sai] (rồi|người|số|cho)
      [mình|tôi|em|đây] không phải (là) … [nhầm|lộn]
      [số này] (không phải|đổi chủ) (của|là) [anh|chị|ông|bà|người|chủ cũ]`,
    nothing: `
      [đừng|khỏi|không cần|ko cần] [gửi|nhắn|send] (cái) [ảnh|hình|video|file|clip] (qua|vào|ở|lên)
      [không|ko|chưa|k] nhận được (tin|tin nhắn|mã|otp|sms|gì|hàng|thông báo)
      [đừng|thôi|ngừng] … [ổng|bả|nó|ảnh|chỉ] [ghi|nói|bảo|kêu|nhắn]
      [đừng|ko|không] [ngừng|dừng|ngưng|hủy|thôi|tắt] (việc) [gửi|nhắn|đơn|lịch|nha|nhé]
      [đừng|đừng có] [ngừng|hủy|ngưng]
      [tại sao|sao|vì sao] … [ngừng|dừng|không gửi|hủy|ngưng|không nhắn]
      [hủy|huỷ|dời|đổi|bỏ] (giúp|giùm|cho|hộ) (tôi|mình|em) (cái) [lịch|lịch hẹn|hẹn|đơn|đơn hàng|vé|chuyến|chuyến bay|phòng|buổi|cuộc|đặt|đặt phòng|đặt bàn|thẻ|hợp đồng|ca|trận|kèo|cuốc|xe|bàn]
      [lịch hẹn|lịch|đơn|đơn hàng|vé|chuyến bay|buổi|trận|cuộc họp|phòng|show] … [hủy|huỷ|dừng|bị hủy]
      [bị|đã|mới|vừa] [hủy|huỷ] [vì|do|mà|rồi|đơn]
      [đừng|dừng] [xe|ở|chân|lại rồi|chơi|chọc|lo|quên|khóc|ăn|uống|đi|buồn|giận|cười|nói|về|mua|đến]
      [từ chối] [khám|lời|làm|hợp tác|đơn]
      [không] [ngừng|dừng] [chắc|mưa|gió|cố|học|yêu|phát]
      [xóa|xoá] (mã|ảnh|hình|file|nhầm|app|bài|nhóm|bạn|tin đó|tin kia) [mã|ảnh|hình|file|app|bài|nhóm|comment|rồi]
      [ai|nó|ổng|bạn ấy|mẹ|anh ấy|cô ấy] (bảo|nói|kêu|ghi|xóa) … [thôi|đừng|dừng]
      [gửi|nhắn] lại (mã|giúp|link|cho|hình|ảnh|địa chỉ)
      [đừng|khỏi|ko|không] (cần) [gửi|nhắn|gọi|nhắn tin] (tin) (cho) (em|anh|mình|tôi) [lúc|trước|khi|giờ này|bây giờ|hôm nay|tối nay]
      [sử dụng|người dùng|tiêu dùng|đồ dùng|cách dùng]
      [bỏ|không|đừng] (cho) [hành|đá|đường|cay|ớt|thuốc|thuốc lá]`,
  },
  also: { stop: 'XÓA, XOÁ', erase: 'XÓA SỐ CỦA TÔI, XÓA SỐ TÔI, XÓA SỐ EM, XÓA SỐ MÌNH' },
  elsewhere: 'CÓ, XÓA, THÔI, AI, TC, HT, TG, KO, HONG',
  courtesy:
    'LÀM ƠN, XIN, VUI LÒNG, CẢM ƠN, XIN CẢM ƠN, CÁM ƠN, XIN CHÀO, CHÀO, CHÀO BẠN, CHÀO SHOP, NGAY, NGAY BÂY GIỜ, NHÉ, NHA, ĐI, GIÙM, GIÚP, GIÚP MÌNH, GIÚP TÔI, GIÙM MÌNH, GIÙM TÔI, Ạ, ƠI, BẠN ƠI, SHOP ƠI, AD ƠI, KÍNH GỬI QUÝ CÔNG TY, TRÂN TRỌNG, THANKS, ALO, EM ƠI, ANH ƠI, CHỊ ƠI',
  conjunctions: 'VÀ, CÙNG VỚI',
  objects: 'TIN NHẮN, TIN, NHẮN TIN, QUẢNG CÁO, DỊCH VỤ, TIN QUẢNG CÁO, KHUYẾN MÃI, QC',
  fillers: 'CHO, TÔI, CỦA, CÁC, NHỮNG, TẤT CẢ, ĐÃ, ĐANG, Ở, NÀY',
  vague: 'CÁI NÀY, ĐIỀU NÀY',
  guards: 'TẠI SAO, NẾU, KHI, ANH ẤY, CÔ ẤY',
  traps: 'ĐỪNG DỪNG LẠI, KHÔNG DỪNG, KHÔNG NGỪNG, KHÔNG HỦY, HỦY DIỆT, SỬ DỤNG',
  neighbours: 'LẠNH, RỪNG, MỪNG, VÙNG, CÙNG, CŨNG, BÙNG, ĐÚNG, DŨNG, HÙNG, CHUNG, GỪNG, NGỨNG, NGỌC, NGANG, LỊCH, LIÊN, HUYỀN, NGÙNG',
  signatures: 'ĐÃ GỬI TỪ, GỬI TỪ IPHONE',
  tapbacks: ['Đã thích “…”', 'Đã yêu thích “…”', 'Đã bày tỏ 👍 với “…”', 'Đã thả tim “…”', 'Đã cười “…”', 'Đã nhấn mạnh “…”'],
  notes: [
    'Without marks DỪNG (stop) is also dùng (use) and đừng (don’t), and HỦY a given name: alone they count.',
    'Only the stop words were found in use; all the rest is translation.',
    'TC QC is what Vietnamese marketing texts tell people to send (từ chối quảng cáo).',
  ],
};
