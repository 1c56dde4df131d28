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
        'HUỶ, DỪNG LẠI, DỪG LẠI, NGƯNG, NGƯNG LẠI, TỪ CHỐI, TC, TC QC, TU CHOI QC, TỪ CHỐI QUẢNG CÁO, THÔI, THÔI ĐI, HỦY ĐI, HỦY TIN, HỦY TIN NHẮN, HỦUY TIN NHẮN, HỦY DỊCH VỤ, HỦY BỎ, HỦY DK, HUY DV, DỪNG GỬI, NGỪNG NHẬN, DỪNG NHẬN, KHÔNG NHẬN, KHÔNG NHẬN NỮA, NGỪNG GỬI TIN, STOP ĐI, STOP TIN NHẮN, ĐỪNG GỬI NỮA, ĐỪNG NHẮN NỮA, ĐỪNG NHẮN, KHÔNG NHẬN QC, KHÔNG CẦN NỮA, KHÔNG CÓ NHU CẦU, CHẤM DỨT, BIẾN ĐI, HỦY ĐĂNG KÍ, HUY DANG KI, NGỪNG NHẬN TIN, DỪNG NHẬN TIN, HỦY NHẬN TIN, TỪ CHỐI NHẬN TIN, KHÔNG NHẬN TIN, HỦY THEO DÕI, CÚT, CÚT ĐI, BIẾN, THÔI NHÉ, THÔI NHA, ĐỦ RỒI, NGHỈ ĐI, NGỪNG LẠI, NGƯNG GỬI, NGƯNG GỬI TIN, NGƯNG NHẬN TIN, NGƯNG NHẬN, DỪNG TIN, DỪNG DỊCH VỤ, DỪNG TIN NHẮN, NGỪNG DỊCH VỤ, HỦY NHẬN, HỦY GÓI, HỦY TIN QC, HUY QC, HỦY QC, HUY TIN, HỦY QUẢNG CÁO, HUY KM, HỦY THÔNG BÁO, TẮT THÔNG BÁO, TẮT TIN, TẮT QUẢNG CÁO, TẮT QC, CHẶN, CHẶN TIN, CHẶN QUẢNG CÁO, BỎ THEO DÕI, BỎ ĐĂNG KÝ, KHÔNG QUẢNG CÁO, KHÔNG NHẬN QUẢNG CÁO, KHÔNG GỬI NỮA, KO NHẬN, KO NHẬN NỮA, KO CẦN NỮA, KHÔNG QUAN TÂM, MIỄN, XIN MIỄN, TUCHOI, TU CHOI, TỪ CHỐI QC, TỪ CHỐI TIN, TỪ CHỐI TIN NHẮN, TỪ CHỐI DỊCH VỤ, TƯ CHỐI, TUWF CHOOIS, TUF CHOI, DUNGWF, HUYR, HUYR DANG KY, NGUNGWF, HỦT ĐĂNG KÝ, HỦT, RÚT TÊN, XÓA TÊN, THOÁT, NGỪNG THEO DÕI, KẾT THÚC, KHỎI GỬI NỮA, DẸP ĐI, ĐỪNG SPAM, ĐỪNG GỬI, ĐỪNG GỬI TIN',
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
    dont: 'ĐỪNG, KHÔNG, KO, K, KHÔNG ĐƯỢC, CẤM, KHỎI, CHỚ, ĐỪNG CÓ, KHÔNG CẦN, HÔNG, HONG, KHONG, XIN ĐỪNG, BỚT, MIỄN, HỔNG, ĐÉO CẦN, ĐỪN, ĐƯNG, ĐỪG, ĐỪNH, ĐỪGN, DỪNG CÓ, ĐỪNG BAO GIỜ, NGHIÊM CẤM, KHÔNG ĐƯỢC PHÉP, THÔI ĐỪNG, LÀM ƠN ĐỪNG, MONG ĐỪNG, YÊU CẦU KHÔNG, ĐỀ NGHỊ KHÔNG, VUI LÒNG KHÔNG, VUI LÒNG ĐỪNG, XIN KHÔNG, MONG KHÔNG, NỎ, KHÔNG CHO PHÉP, CẤM TUYỆT ĐỐI, HÃY NGƯNG, ĐỀ NGHỊ NGỪNG, HEM, HK, HOK',
    send: 'GỬI, NHẮN, NHẮN TIN, GỬI TIN, SPAM, LÀM PHIỀN, QUẤY RẦY, QUẢNG CÁO, GỬI CHO, SEND, PHIỀN, NHẮN CHO, GỌI ĐIỆN, QC, NHẮN GỬI, GỌI, GỌI ĐIỆN NHẮN TIN, GỬI THƯ, TÉP, INBOX, LIÊN LẠC, LIÊN HỆ, GỬI TIN NHẮN, NHẮN TIN GỌI ĐIỆN, GỌI NHẮN, BÁO TIN, GỞI, GỬI TỚI, GỬI ĐẾN, GỬI VÀO, NHẮN VÀO, NHẮN ĐẾN, NT, NTIN, NHAN, GUI, GỦI, GỮI, GƯI, GỬY, CHAT, NHẮN TIN CHO, BÁO',
    texts:
      'TIN, TIN NHẮN, SMS, QUẢNG CÁO, QC, KHUYẾN MÃI, KM, TIN QUẢNG CÁO, SPAM, TIN RÁC, THÔNG BÁO, MESS, TIN QC, MARKETING, MSG, CHƯƠNG TRÌNH, MẤY TIN, TIN NÀY, DỊCH VỤ, QUẢNG CÁO NÀY, ƯU ĐÃI, TIN KHUYẾN MÃI, THƯ RÁC, TIN TỨC, BẢN TIN, MẤY THỨ NÀY, CÁI NÀY, MẤY CÁI NÀY, KIỂU NÀY, NEWSLETTER, CẬP NHẬT, SMS QUẢNG CÁO, TIN NHẮN QUẢNG CÁO, TIN NHẮN KHUYẾN MÃI, CUỘC GỌI, GIẢM GIÁ, ZALO, TIN NHẮN RÁC, TIN THẾ NÀY, TIN KIỂU NÀY, MẤY CÁI TIN, BA CÁI NÀY, ĐỐNG TIN, LOẠI TIN, TIN KHAI GIẢNG, TIN CHÀO MỜI, THÔNG TIN KHUYẾN MÃI, LỜI MỜI, CHÀO HÀNG, VAY VỐN, TIẾP THỊ, TIN NHẮM, TIN NHẮNG, QUẢN CÁO, QUẢNG CÁP, QẢNG CÁO, QUẢG CÁO, KHUYẾN MẠI, KHUYẾN MẢI, TIN NHAN, ZALO QUẢNG CÁO, NỘI DUNG NÀY',
    me: 'TÔI, MÌNH, EM, TUI, TAO, TỚ, ANH, CHỊ, CHÁU, CON, TÔI NÀY, BỌN TÔI, CHO, MẸ, BA, BỐ, ÔNG, BÀ, TÔY',
    again: 'NỮA, THÊM, LẠI, TIẾP, HOÀI, MÃI, ĐÂU, NỮA NHÉ',
    noWant:
      'KHÔNG MUỐN, KO MUỐN, K MUỐN, KHÔNG CẦN, KO CẦN, K CẦN, KHÔNG THÍCH, HẾT MUỐN, CHẲNG MUỐN, KHÔNG CÓ NHU CẦU, KO CÓ NHU CẦU, K CÓ NHU CẦU, ĐÉO CẦN, ĐÉO MUỐN, HỔNG MUỐN, HÔNG MUỐN, KHÔNG QUAN TÂM, KO QUAN TÂM, KHÔNG HỨNG THÚ, KHÔNG ĐỒNG Ý, KHÔNG CẦN NỮA, KHÔNG THÈM, KHÔNG CÒN MUỐN, KHÔNG CÒN NHU CẦU, KHÔNG CÒN QUAN TÂM, HẾT NHU CẦU, KHÔNG HỀ MUỐN, CHẢ MUỐN, ĐÂU CÓ MUỐN, KHÔNG CHO PHÉP, TỪ CHỐI, KHÔNG CHẤP NHẬN, KHÔNG TIỆN, KO THÍCH, K THÍCH, KHÔG MUỐN, KHÔN MUỐN, KHONG MUON, KHÔNG MÚN, KO MÚN, K MÚN, HK MUỐN, HOK MUỐN, HEM MUỐN, HEM CẦN, HK CẦN, HOK CẦN, NỎ CẦN, NỎ MUỐN, CHẲNG CẦN, CHẢ CẦN, ĐẾCH CẦN, ÉO CẦN, KHÔNG THÈM NHẬN, KHÔNG TIẾP, KHÔNG NHẬN, MIỄN NHẬN, KHÔNG HỨNG, KO HỨNG THÚ, K QUAN TÂM, HẾT QUAN TÂM, KHÔNG KHAM, KHÔNG MẶN MÀ, DỊ ỨNG, GHÉT, KHÔNG ƯA',
    receive:
      'NHẬN, NHẬN ĐƯỢC, ĐỌC, THẤY, TIẾP NHẬN, NHẬN THÊM, NHẬM, NHẬP, NHẬN TIN, BỊ NHẬN, ĐƯỢC NHẬN, BỊ GỬI, BỊ LÀM PHIỀN, BỊ QUẤY RẦY, NGHE, XEM, NHÌN THẤY, TIẾP, ĐƯỢC GỬI',
    fed: 'PHIỀN QUÁ, MỆT QUÁ, CHÁN, NGÁN, BỰC, BỰC MÌNH, PHÁT BỰC, PHÁT NGÁN, QUÁ NHIỀU, MỆT LẮM, PHIỀN LẮM, ĐIÊN, LÀM PHIỀN, PHÁT CHÁN, KHÓ CHỊU, PHIỀN PHỨC, CHÁN NGẤY, NHỨC ĐẦU, ĐAU ĐẦU, RÁC MÁY, NHẢM, BỊ LÀM PHIỀN, QUÁ PHIỀN, RẤT PHIỀN, BỰC BỘI, QUÁ ĐÁNG, MỆT MỎI, TỨC, NHIỀU QUÁ, HOÀI MỆT, QUẤY RẦY',
    list: 'DANH SÁCH, LIST, HỆ THỐNG, DANH BẠ, DATABASE, DỮ LIỆU CỦA BẠN, DS, DANH SÁCH NÀY, CƠ SỞ DỮ LIỆU',
    out: 'XÓA, XOÁ, BỎ, LOẠI, GỠ, GẠCH, RÚT, RÚT TÊN, LOẠI BỎ, CHO RA, LẤY, ĐƯA, REMOVE, GỠ BỎ, XÓA BỎ, LOẠI TRỪ, LOẠI RA, DELETE, KÉO RA, GẠCH TÊN, BỎ TÊN, XÓA TÊN',
    number:
      'SỐ, SDT, SĐT, SỐ ĐIỆN THOẠI, SỐ ĐT, TÊN, SỐ NÀY, SỐ CỦA, SỐ PHONE, SỐ MÁY, SỐ TÔI, SỐ EM, SỐ CỦA TÔI, SỐ MÌNH, SỐ TUI, SỐ CHÁU, SỐ DI ĐỘNG',
    threat:
      'KIỆN, TỐ CÁO, BÁO CÁO, KHIẾU NẠI, CÔNG AN, BÁO LÊN, BÁO CÔNG AN, 5656, 156, LUẬT SƯ, PHÁP LUẬT, BÁO CỤC, TÒA, REPORT, CỤC AN TOÀN, BỘ THÔNG TIN, NHÀ MẠNG, BÁO NHÀ MẠNG, TÒA ÁN, BÁO CHÍ, PHỐT, BÓC PHỐT, BÁO CÁO SPAM, 5656 ĐẤY, THANH TRA, BỘ CÔNG AN, SỞ THÔNG TIN, CHẶN SỐ, CHẶN LUÔN, TẨY CHAY, KHỞI KIỆN, BLOCK',
    all: 'TẤT CẢ, HẾT, TOÀN BỘ, MỌI, BẤT KỲ, BẤT CỨ, NÀO CŨNG',
    brands: 'THƯƠNG HIỆU, CÔNG TY, NHÃN HÀNG, CỬA HÀNG, BÊN NÀO, BRAND, CHI NHÁNH, TẬP ĐOÀN',
    data: 'DỮ LIỆU, THÔNG TIN, DỮ LIỆU CÁ NHÂN, THÔNG TIN CÁ NHÂN, DATA, TÀI KHOẢN, HỒ SƠ',
    self: 'TÔI, MÌNH, EM, TUI, TAO, TỚ, ANH, CHỊ, CHÁU',
    tell: 'BÁO, NHẮC, THÔNG BÁO, BÁO TIN, MỜI, GIỚI THIỆU, KÊU, GỌI, CẬP NHẬT, QUẢNG CÁO, CHÀO MỜI, CHÀO HÀNG, TƯ VẤN, RỦ, NHẮN, GỬI, NHẮN TIN, GỬI TIN, GỞI, NT, ALO, LIÊN HỆ, SPAM',
    noNeed:
      'KHỎI, KHÔNG CẦN, KO CẦN, K CẦN, KHÔNG PHẢI, KHỎI CẦN, ĐỪNG, THÔI KHỎI, MIỄN, XIN MIỄN, THÔI ĐỪNG, HỔNG CẦN, HÔNG CẦN, HONG CẦN, HK CẦN, HOK CẦN, KG CẦN, KHÔNG CẦN PHẢI, KHỎI PHẢI, KHÔNG NHẤT THIẾT, KHỎI MẤT CÔNG, ĐỪNG MẤT CÔNG, CHỚ, NỎ CẦN, KHÔNG BÁO, KHÔNG NHẮC, ĐỪNG CÓ, DỪNG',
    enough:
      'THÔI ĐI, ĐỦ RỒI, QUÁ ĐỦ RỒI, THÔI ĐỦ RỒI, NGHỈ GIÙM, NGHỈ DÙM, NGHỈ ĐI, NGHỈ GIÚP, DỪNG LẠI, DỪNG LẠI DÙM, DỪNG LẠI GIÙM, DỪNG LẠI ĐI, DỪNG Ở ĐÂY, DỪNG TẠI ĐÂY, DỪNG ĐƯỢC RỒI, THÔI NHÉ, THÔI NHA, DẸP ĐI, DẸP GIÙM, BIẾN ĐI, BIẾN HỘ, BIẾN GIÙM, CÚT ĐI, XÉO ĐI, LƯỢN ĐI, LƯỢN GIÙM, IM ĐI, IM GIÙM, IM DÙM, IM MỒM, CÂM MỒM, TRÁNH XA, BUÔNG THA, THA CHO, THA GIÙM, ĐỂ YÊN, ĐỂ TÔI YÊN, CHO TÔI YÊN, CHO XIN, CHO TUI YÊN, LÀM ƠN DỪNG, XIN DỪNG, XIN THÔI, BỚT GIÙM, BỚT DÙM, STOP GIÙM, STOP DÙM, STOP ĐI, CẮT GIÙM, CHẤM DỨT ĐI, KẾT THÚC, KẾT THÚC ĐI, DỨT ĐIỂM, MIỄN NHÉ, BYE NHÉ, CẮT ĐI, TẮT ĐI',
    moved:
      'CHUYỂN NHÀ, CHUYỂN ĐI, ĐỔI SANG, CHUYỂN SANG, CHUYỂN MẠNG, ĐỔI MẠNG, ĐỔI NHÀ MẠNG, BÁN XE, BÁN RỒI, BÁN NHÀ, HỌC XONG, TỐT NGHIỆP, RA TRƯỜNG, NGHỈ HỌC, NGHỈ LÀM, DỌN ĐI, DỌN VỀ, KHÔNG CÒN Ở, KHÔNG Ở, HẾT Ở, KHÔNG DÙNG, KHÔNG XÀI, HẾT DÙNG, NGƯNG DÙNG, NGHỈ DÙNG, VỀ QUÊ, VỀ HƯU, ĐÃ MUA, MUA RỒI, CÓ RỒI, SINH XONG, LỚN RỒI, HẾT TUỔI, ĐỊNH CƯ, HỦY THẺ, ĐÓNG THẺ, BÊN KHÁC, CHỖ KHÁC, SANG MẠNG KHÁC, KHÔNG CÒN DÙNG, KO DÙNG, K DÙNG, KHÔNG CÒN LÀ KHÁCH, KO CÒN Ở, KO XÀI',
    nth: 'HAI, BA, BỐN, NĂM, 2, 3, 4, 5, MẤY, BAO NHIÊU, N, CHỤC, THỨ HAI, THỨ BA, THỨ TƯ, THỨ NĂM, THỨ 2, THỨ 3, THỨ 4, THỨ N, TRĂM, NHIỀU',
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
      [khỏi|thôi khỏi|không cần|ko cần] [gửi|nhắn] (tin|nhắc|cho) … [nữa|nha|nhé|đâu]
      [dont] (có|bao giờ|được) [send] (gì|tin|tin nhắn|nữa) (cho|tới|đến|vào) (tôi|mình|tui) [nữa|số này|số tôi|máy tôi|máy tui|số tui|đây nữa|số của tôi|số mẹ tôi|số ba tôi|số nì]
      [dont] (có) [send] (vô|vào|qua|tới|đến) (máy|số) [máy tui|máy tôi|máy mình|máy em|số tui|số tôi|số này|số mẹ|máy mẹ|máy ba|số ni]
      [dont] (có) [send] (tin|gì) nữa (nha|nhé|shop|ạ|đi|giùm|nghe|hỉ|mà)
      [noNeed] [tell] (gì|cho|tin) (cho) (tôi|mình|em|chị|anh|tui|bà|cô|chú|bác) [nữa|đâu|nha|nhé|làm gì|chi|mất công|nữa nha|nữa nhé|nữa đâu]
      [noNeed] [tell] (tin|cho|tôi|mình|em|chị|anh|các|mấy|về) (tôi|mình|em|chị|anh|mấy|các) [texts] … (nữa|đâu|nha|nhé)
      [moved] (rồi|lâu rồi|từ lâu|mất rồi) … [noNeed] [tell]
      [moved] … [texts] … [noNeed|xin miễn|không cần|thôi|dừng|ngưng|hủy|bỏ|vô ích|miễn|không dùng được]
      [moved] … [dont] [send] … (nữa)
      [moved] … [đừng gửi|đừng nhắn|khỏi gửi|khỏi nhắn|khỏi báo|thôi gửi|thôi nhắn|đừng báo|khỏi nhắc|ngưng gửi|không gửi nữa|không cần nữa|không cần thông báo]
      [texts] (thì|xin|này|kia|đó) (xin) [miễn|xin miễn|miễn nhé|miễn nha|thôi miễn|cho miễn|khỏi|khỏi nha|khỏi nhé|thôi nhé|thôi nha|no thanks|stop|không tiếp|miễn tiếp] (nha|nhé|ạ|đi|giùm) $
      [xin|cho] miễn (nhận|gửi|các|mấy) (các|mấy) [texts]
      [texts] … [enough]
      [enough] … [texts]
      [phiền|mệt|bực|ồn|nhức đầu|chán|ngán|ghét|điên|phát điên|phiền phức|khó chịu] (quá|lắm|ghê|vl|vãi|thật|chết|đi|mất|đi được) … [enough]
      [enough] … [đừng|khỏi|ngưng|ngừng|thôi] [send]
      [gửi|nhắn|spam|tin|ngày nào cũng tin|ngày nào cũng|suốt ngày|hoài] … [enough] (đi|giùm|dùm|hộ|cái|nha|nhé|với) $
      ? ^ (thôi|làm ơn|xin|dm|đm|vcl|vl|ê|này|mấy ông|mấy bà|tụi bây|bọn mày|mày|alo|trời ơi|ủa) (thôi|làm ơn|hãy) [enough] (đi|giùm|dùm|hộ|cái|nha|nhé|với|ngay|mày|tụi bây|khỏi đây|cho khuất mắt|được rồi|được chưa|tôi với|tao cái|cho nhờ|cho tôi nhờ) $
      ^ (thôi|làm ơn|xin) [dừng lại|ngưng lại|ngừng lại|dừng tại đây|dừng ở đây] (được rồi|ngay|đi|giùm|dùm|giúp|tôi|nha|nhé|ạ|hộ|cái) (tôi|mình|em|cái|với|đi|nha|nhé) $
      [xin|làm ơn|vui lòng|mong] (hãy) [dừng lại|ngưng lại|ngừng lại|dừng tại đây] (dùm|giùm|giúp|hộ|cho) (tôi|mình|em|tui) $
      [gửi|nhắn|spam|gởi] (tin|thêm|một|1) (tin|cái) (nữa) (là|thì|tôi|tui|tao|coi chừng|coi) (tôi|tui|tao|mình|em) (báo|gọi|sẽ) [báo nhà mạng|báo công an|báo bộ|báo sở|kiện|chặn|block|tố cáo|khiếu nại|bóc phốt|báo cáo|tẩy chay|nhà mạng|phốt|report]
      [còn gửi|còn nhắn|cứ gửi|cứ nhắn|mà còn nhắn|nếu còn|thêm một|thêm 1] (tin|lần) (nữa|nào) … [chặn|block|báo|kiện|phốt|tẩy chay|report|khiếu nại|tố cáo|công an|không khách sáo|đừng trách]
      ? [chặn|block|blốc] (số|luôn|rồi|hết|xong) (rồi|nhé|nha) … [vô ích|khỏi|đừng|uổng công|mất công|phí công|bye|vĩnh biệt|nữa|đổi số|thôi]
      ? ^ (tôi|tui|mình|đã|em|tao|số này|bên này) (đã|sẽ) [chặn rồi|chặn số rồi|chặn luôn|block rồi|block luôn|chặn hết rồi|chặn số này|chặn số luôn|chặn rồi nhé|chặn rồi nha|blốc rồi|block nha|block nhé|chặn nhé] (nhé|nha|bye|nhen|nghe|luôn) $
      (đây|này) là số (điện thoại) [làm việc|công ty|công việc|cơ quan|riêng|cá nhân|của con|của bé|của mẹ|gia đình] … [quảng cáo|spam|không|đừng|tiếp thị|miễn|cấm]
      [số này|số tôi|số đây|máy này|số của tôi] (là|chỉ|dùng|để) (số|chỉ|để|dùng) [làm việc|công ty|công việc|cơ quan|riêng|liên lạc|gia đình|của con|của bé|cá nhân] … [không|đừng|miễn|cấm|khỏi|ko] … [quảng cáo|tiếp|nhận|gửi|nhắn|spam|tin|tiếp thị|chào]
      [không|ko|miễn|cấm|không có] [tiếp|nhận tiếp|tiếp nhận|nhận] [quảng cáo|tiếp thị|chào hàng|mời chào]
      [nói|nhắn|bảo|trả lời|yêu cầu|từ chối|rep|reply] (với|đây|đến|tới|là|này) (lần) [lần] [nth] (lần|rồi|nè|đó) … [hiểu|nghe|đừng|không|còn|vẫn|cần|ngưng|dừng|tiếng Việt|điếc|vậy|sao]
      [bữa giờ|nãy giờ|hổm rày|bao lâu nay|trước giờ|lâu nay] (bảo|nói|nhắn) … [không cần|nỏ cần|đừng|khỏi|ngưng|dừng|không|ko]
      [bao nhiêu|mấy|cả chục|biết bao nhiêu|n|cả trăm] lần (rồi|hỉ|hả|nữa) … [nỏ|không|đừng|khỏi|ngưng|dừng|ko|vẫn|mới|hủy]
      ? ^ (đây là|đã|nói|này|tôi|tui) (nói|nhắn|bảo|yêu cầu|từ chối|là) lần (thứ) [nth] (tôi|mình|em|tui) (nói|nhắn|bảo|yêu cầu|từ chối|rồi)
      [soạn|nhắn|gửi|bấm|rep|reply|trả lời|tc] (tin) (TC|STOP|HỦY|hủy|từ chối) [TC|STOP|HỦY|hủy|từ chối|TC QC|huỷ|tu choi] (mấy|rồi|bao nhiêu|hôm|tuần|từ|hai|ba) (lần|tuần|hôm|qua|trước) … [vẫn|còn|mà|sao|cứ|hoài|chưa]
      [đã|mới|vừa|tôi] (đăng ký|bấm|yêu cầu|soạn) [hủy|từ chối|huỷ|ngừng|dừng|TC|unsub|unsubscribe] (rồi|nhận|tin|đăng ký|mà) (rồi|tin|mà|lâu) … [vẫn|còn|cứ|sao|hoài] (nhận|gửi|nhắn|thấy|bị|có|còn|tiếp)
      [hủy|huỷ|cắt|ngắt|gỡ|chấm dứt] (cho|giùm|giúp) [dứt điểm|triệt để|vĩnh viễn|ngay và luôn] (cho|giùm|giúp|đi) (tôi|mình|em|tui)
      ? ^ (làm ơn|thôi|vậy|nên|xin) [gỡ ra|gỡ ra ngay|gỡ ngay|xóa ngay|cắt ngay|rút ra|bỏ ra|xoá ngay|loại ra|gỡ tôi ra|gỡ tên tôi ra|gỡ số tôi|bỏ số tôi|bỏ tên tôi] (đi|ngay|giùm|nha|ạ|lập tức|và)
      ai cho phép … [gửi|nhắn|spam|dùng số|lấy số|gọi] … [gỡ|xóa|dừng|ngưng|hủy|đừng|ra ngay|vậy]
      [ai cho phép|ai cho|ai cho quyền|ai mượn|ai kêu|ai khiến|ai nhờ|ai yêu cầu] (các người|mấy người|bên bạn|mấy ông|các anh|shop|bạn) (mà) [gửi|nhắn|spam|gọi|làm phiền|quảng cáo] (tin|vào|cho|vô|tới) (vào|số|tin) … (số tôi|tôi|vậy)
      [bao giờ|khi nào|chừng nào|đến bao giờ|tới chừng nào|biết chừng nào] (thì|các bạn|bên bạn|mấy người|mấy ông) (các bạn|bên bạn|mấy người|mấy ông) [mới|chịu|mới chịu] [thôi|buông tha|ngừng|ngưng|dừng|hết|tha|để yên|nghỉ|chịu thôi|chịu ngừng|chịu dừng|chịu ngưng|thôi gửi|thôi spam|ngừng gửi|dừng gửi|hết gửi]
      ? [có để|để|cho|để cho] (cho) [người ta|thiên hạ|tôi|mình|tui|tao] (được|còn|cho) [ngủ không|ngủ với|ngủ yên|ngủ nữa|yên thân|yên ổn|ngủ nghỉ]
      [nửa đêm|2h sáng|1h sáng|3h sáng|đêm hôm|khuya|sáng sớm|giờ này|2 giờ sáng|3 giờ sáng|nửa khuya|trưa] … [gửi|nhắn|ting ting|tin|báo|spam|kêu] … [ngủ|lần cuối|thôi|phiền|đừng|dừng|điên|bực|nghỉ|chưa]
      [tìm|kiếm|gửi|nhắn|mời|đi|qua] (cho|đi) [người khác|chỗ khác|nhà khác|số khác|đứa khác|ai khác|người nào cần|ai cần] (mà|đi|giùm|nha|nhé|nè) [mà gửi|mà nhắn|mà mời|mà quảng cáo|mà spam|đi|giùm|nha|nhé|mà làm phiền|mà chào|mà dụ]
      [đi|kiếm|tìm] [người khác|chỗ khác|ai cần|đứa khác] mà (gửi|nhắn|mời|quảng cáo|spam|làm phiền|dụ)
      ? ^ (tôi|tui|mình|em|tao|đã bảo|nói rồi|thôi|nhà tôi) (đã bảo|đâu|có) [không vay|ko vay|k vay|không vay mượn|không mua gì hết|không mua gì|không có tiền|không đầu tư|không mở thẻ|không vay tiền|không vay đâu|đéo vay|đéo mua|không chơi|không mua bảo hiểm] (gì|hết|đâu|nha|nhé|nữa|gì hết|ok|tiền|vốn) (nha|nhé|đâu|nữa|hết) $
      [không vay|ko vay|không mua|không cần vay|không có nhu cầu|không đầu tư|không thiếu tiền|đéo vay] … [đừng|thôi|biến|khỏi|phiền|cút|hoài|đủ rồi|nhắn nữa|gửi nữa|ngưng|dừng|nghỉ]
      [máy|điện thoại|bộ nhớ|hộp thư|hộp tin|inbox] (đầy|tôi|của|mình) … [đầy|tràn|ngập|hết|tốn|nặng|đơ] … [tin|quảng cáo|bên này|các bạn|spam|rác] … [dừng|thôi|ngưng|đừng|xin|xóa|nghỉ|hủy]
      [máy|bộ nhớ|hộp thư|hộp tin|inbox] (tôi|mình|em|tui|của) (đầy|toàn) [toàn|đầy|ngập] (bộ nhớ) (toàn) (tin) [tin của|quảng cáo|tin rác|spam|rác của|tin]
      [mẹ tôi|ba tôi|bố tôi|bà tôi|má tôi|má tui|mẹ tui|ba tui|mẹ em|ba em|mẹ mình|bà ngoại tôi|bà nội tôi|ông tôi|bà cụ|con tôi|bé nhà tôi] … [tưởng thật|tưởng|tin là|không biết chữ|già|lớn tuổi|lú lẫn|còn nhỏ|sợ|bị lừa] … [đừng|dừng|thôi|khỏi|ngưng|xin|không gửi]
      [đừng|không được|thôi|cấm|xin đừng|ngưng|ngừng] (có) [gửi|nhắn|spam|làm phiền|quấy rầy|nhắn tin] (tin|cho|vào|đến|tới|nữa) (cho|số|máy|đến) (số|máy) [mẹ|ba|bố|bà|ông|má|con gái|con trai|vợ|chồng|bà ngoại|bà nội|ông nội|con] (tôi|tui|mình|em)
      [mới mất|đã mất|vừa mất|qua đời|tạ thế|từ trần|khuất núi] … [mong|xin|đừng|không|ngưng|thôi|yên nghỉ] … [gửi|nhắn|tin|làm phiền|tin nhắn|nữa]
      (tôi|em|con|cháu|bé) (mới|chỉ|có|con tôi|được) [8|9|10|11|12|13|14|15] tuổi … [đừng|không được|ko được|không cho|dừng|thôi|cấm|mẹ]
      [từ chối|khước từ|không chấp thuận|không chấp nhận|không đồng ý] (việc) (tiếp tục) [nhận|tiếp nhận] (mọi|bất kỳ|thêm|các|tất cả) (các|loại) [texts]
      [căn cứ|theo|chiếu theo|vi phạm] [nghị định|luật|quy định|thông tư|điều] … [từ chối|yêu cầu|rút|ngừng|ngưng|dừng|chấm dứt|không|phạt|hủy]
      [rút lại|thu hồi|hủy bỏ|bãi bỏ] (mọi|toàn bộ|các) (sự|lời) [đồng ý|chấp thuận|cho phép|ưng thuận|đăng ký] (trước đây|nhận tin|của tôi|cho phép)
      [ghét|tẩy chay|chán|bực|ức chế|mất thiện cảm|mất cảm tình|ám ảnh|stress] … [thương hiệu|tin nhắn|tin|shop|bên này|cái tên|nhãn hàng] … [dừng|thôi|đừng|ngưng|đủ|nghỉ]
      [không|ko|k|chẳng|chả|đâu có] ai [đọc|cần|rảnh|hỏi|mượn|quan tâm|thèm|coi|xem] (đâu|tin|mấy|hết) (mà|tin|cái) (gửi|nhắn|tin|này) … (nữa|đâu|hoài)
      [gửi|nhắn|spam] (tin) [chi|làm gì|chi cho|lắm|lắm thế|nhiều thế|hoài|hoài chi|cho lắm] (vậy|thế|nhiều|hoài|mệt|cho) … [biến hộ|cút|nghỉ đi|thôi đi|khỏi gửi|mệt|phiền|mất công|có ai đọc|không đọc|không ai|vl|vãi]
      [chia tay|vĩnh biệt|đường ai nấy đi|cạch mặt|nghỉ chơi|dứt tình|say goodbye|bye bye|tạm biệt] & [tin nhắn|quảng cáo|tin quảng cáo|khuyến mãi|spam|tin]
      [tự ý|tự tiện|chưa xin phép|không xin phép] … [gửi|nhắn|spam|quảng cáo|lấy số] … [phiền|dừng|ngưng|đừng|xóa|gỡ|hủy|vi phạm|vậy]
      [bỏ|loại|gỡ|xóa|xoá|rút|cắt|kick|cho|đá|gạch] (giùm|giúp|hộ|dùm|tên|số) [tôi|mình|em|tui|tên tôi|số tôi|số này|số em|tên em|chị|anh|số mình|số tui|tên mình] (ra|khỏi) (khỏi) [danh sách|list|hệ thống|ds|broadcast|data|khỏi đó]
      ? ^ [bỏ|loại|gỡ|xóa|xoá|rút|cắt|kick|đá|gạch] (giùm|giúp|hộ|dùm|tên) [tôi|mình|em|tui|tên tôi|số tôi|số này|số em|tên em|số mình|số tui|tên mình] (ra) (đi|nha|nhé|giùm|ạ|ngay) $
      [số|tên] (của) [tôi|mình|em|tui|này] (thì|xin|nhờ) [loại|bỏ|gỡ|xóa|xoá|gạch] (ra|giùm|giúp|đi|khỏi)
      [tắt|off|khóa|ngắt|cắt|hủy|ngưng|dừng] (giùm|giúp|hộ|dùm|cho|luôn|hết|bớt) (tôi|mình|em|chị|anh|tui) (cái|mấy|các|đống|dịch vụ) (cái|mấy) [texts|thông báo|tin|dịch vụ nhắn tin]
      [nút|chỗ|mục] (tắt|hủy|off|unsubscribe) (ở) (đâu) … [tắt|hủy|phiền|không muốn|không cần|giùm]
      [thích|muốn|mong|cần|xin] (được|cho|chỉ|có) (chút|một) [yên tĩnh|yên thân|yên ổn|bình yên|yên lặng] … [tin|nhắn|spam|đừng|gửi|quảng cáo|thôi]
      [mong|đề nghị|kính mong|kính đề nghị|yêu cầu|kính nhờ|nhờ|xin phép|tôi muốn|cho tôi] (quý công ty|quý cửa hàng|bên mình|shop|quý khách|anh chị|quý đơn vị|các bạn|được|không) (được) (không|đừng|ngưng|ngừng|dừng|thôi) [không nhận|không gửi|ngưng gửi|ngừng gửi|đừng gửi|dừng gửi|ngưng nhắn|không nhắn|đừng nhắn|không tiếp tục gửi|thôi nhận|ngưng nhận|ngừng nhận|dừng nhận|không làm phiền|ngừng liên hệ|không liên hệ] (tin|thêm|nữa|các|tới|đến|cho|qua)
      [huỷ|hủy|hủt|hũy|húy|hủi|hủu|huuy] (đăng|dk) [đăng ký|đăng kí|đang ký|đăg ký|đăng kỳ|dang ky|đăng ki|đk|tin|nhận tin|dịch vụ]
      ^ [tuwf|tù|từu|tứ] [choois|chói|chồi|chôi|chố] (qc|quảng cáo|nhận|tin|nha|nhé|hết) $
      ^ [=stop|unsub|unsubscribe|unfollow|off|cancel] [giùm|dùm|giúp|hộ|luôn|cho] (tôi|mình|em|tui|chị|anh|cái|với|tao|nha|nhé|đi) $
      [noWant] (tiếp tục|phải|bị|được) [receive] (các|mấy|thêm|những|bất kỳ) [texts]
      ? ^ (đm|thôi|vl|dm|spam|phiền) [cút|biến|xéo|cút đi|biến đi|xéo đi|cút hộ|biến hộ|biến giùm|cút giùm|lượn|lượn đi|câm|câm đi|câm mồm] (mày|đi|hộ|giùm|cho khuất mắt|khỏi đây) $
      [gửi|nhắn|spam|tin] … [mệt vl|mệt|phiền|nhức đầu|lắm thế|vl] … [biến hộ|biến đi|biến giùm|cút|cút đi|cút hộ|lượn đi|nghỉ giùm]
      [nhắn|gửi|spam] hoài (vậy|thế) … [rảnh|đọc|phiền|mệt|chi]
      ? ^ (tôi|tui|em|mình|đã) [bảo không|nói không|đã bảo không|đã nói không] (rồi) (mà) $
      [xin|cho tôi xin|cho xin|tui xin] hai chữ [bình yên|yên|yên ổn|tha cho]`,
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
      [bản sao|xem|truy cập|cung cấp] … [dữ liệu|thông tin] (cá nhân) (của) [tôi|mình|em]
      [lấy|có|kiếm|moi|mua|biết] (số|được|sđt) [số|số tôi|số này|số của tôi|sđt tôi|thông tin của tôi|số em|số mình] (này|của|ở|từ) (ở|từ|của) [đâu|đâu ra|đâu vậy|ai|đâu thế]`,
    erase: `
      [xóa|xoá|hủy] (giúp|giùm|hộ|ngay|bỏ) (hết|toàn bộ|tất cả|mọi|các) (mọi|các) [data] (cá nhân) (của|về|liên quan đến) [self]
      [xóa|xoá] (hết|sạch) (mọi|tất cả) (thứ) … [về tôi|của tôi|về mình|của mình|về em]
      quyền được lãng quên
      [xóa|xoá|xóa bỏ|gỡ|hủy|tiêu hủy|xóa sạch] (giùm|giúp|hộ|hết|ngay|toàn bộ|tất cả|sạch|mọi) (toàn bộ|tất cả|hết|mọi|các) (mọi|các) [thông tin|dữ liệu|data|hồ sơ|tài khoản|dấu vết|lịch sử] (cá nhân|khách hàng|thành viên) (của|về|liên quan đến|liên quan tới) [tôi|mình|em|tui|chị|anh]`,
    rectify: `
      [tên|họ tên|địa chỉ|thông tin|email|ngày sinh|họ] (của) [tôi|mình|em|tui] (bị) [sai|nhầm|lộn|ghi sai|ghi nhầm|viết sai]
      [tên|họ tên|địa chỉ|thông tin|email|ngày sinh] (của) [tôi|mình|em|tui] … [sai|nhầm|lộn|không đúng] … [sửa|chỉnh|cập nhật|đổi|là]
      [sửa|chỉnh sửa|cập nhật|đính chính|chỉnh] (lại|giúp|giùm) (cho) [tên|họ tên|thông tin|địa chỉ|dữ liệu|email] (cá nhân) (của|cho) [self]`,
    port: `
      [dữ liệu|thông tin|data] (cá nhân) (của) [self] … [chuyển|file|sang bên khác|nhà cung cấp khác|xuất]
      [xuất|chuyển] [dữ liệu|thông tin] (cá nhân) (của) [self] … [sang|cho|file|bên khác]
      [xuất|gửi|cung cấp|cho|đưa|trích] (cho|giúp|giùm|tôi|mình|em) … [lịch sử|dữ liệu|thông tin|data|giao dịch] … [file|excel|csv|json|định dạng] … (để|chuyển|sang|bên khác)`,
    object: `
      [phản đối|không đồng ý|từ chối] (việc|cho) (bạn|công ty|các bạn|bên bạn) [dùng|sử dụng|xử lý|phân tích|lấy] … [data]
      [phản đối|không đồng ý] … [phân tích|hồ sơ|profiling|hành vi]
      [phản đối|không đồng ý|ko đồng ý|không cho|không cho phép|đừng|cấm|từ chối] (việc|cho|để) … [phân tích|theo dõi|lập hồ sơ|chấm điểm|dùng lịch sử|dùng thói quen|khai thác] … [lịch sử|thói quen|dữ liệu|thông tin|hành vi|vị trí|mua sắm|mua hàng|quảng cáo]`,
    restrict: `
      [tạm ngưng|tạm dừng|ngừng|hạn chế|đóng băng|ngưng] (việc) [xử lý|sử dụng|dùng] [data] (của) [self]
      [đóng băng|hạn chế] [data] (cá nhân) (của) [self]
      [tạm thời|tạm|trước mắt|từ giờ] (đừng|không|ngưng|khoan) [đừng|không|ngưng|khoan|ngừng|dừng] (được) [dùng|sử dụng|xử lý|động|đụng|khai thác|xài|động đến|đụng đến|đụng tới|động tới] (đến|tới|vào) [data] (cá nhân) (của) [self] (vào việc gì) (vào|cho)
      [đừng|không|khoan|chưa] (được|vội|có) [dùng|sử dụng|xử lý|động|đụng|khai thác|xài] [data] (cá nhân) (của) [self] … [cho tới khi|cho đến khi|đến khi|trong khi|trong lúc|trong thời gian|khiếu nại|xong]`,
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
      [bỏ|không|đừng] (cho) [hành|đá|đường|cay|ớt|thuốc|thuốc lá]
      [đừng|khỏi|ko|không|không cần] (có) [gửi|giao|ship|chuyển] (hàng|đơn|đồ|bưu kiện|bưu phẩm|gói|kiện|quà|tiền) [hàng|đơn|đồ|bưu kiện|bưu phẩm|gói|kiện|quà|tiền|tới công ty|đến công ty|tới nhà|về quê]
      [đừng|không] gửi hàng
      suýt (nữa|thì|chút) (là|thì|đã|nữa) [hủy|chặn|từ chối|bấm]
      [mẹ|ba|bác sĩ|vợ|chồng|sếp|cô giáo|nó|bạn] (em|tôi|mình) (bảo|kêu|dặn|khuyên) (là) [dừng|ngưng|thôi|đừng|ngừng]
      [đừng|chớ] (có) [ngừng|dừng|ngưng|cắt|hủy] (gửi|nhắn|tin|khuyến mãi|dịch vụ)
      [chia tay|tạm biệt] (người yêu|nhau|ảnh|cô ấy|anh ấy|bạn trai|bạn gái|rồi)
      [bán xe|chuyển nhà|mua rồi] … [địa chỉ|giao|ship|đổi|hỏi|giá|còn hàng]
      [đừng|khỏi|không cần|ko cần] (có) [gửi|nhắn|send] (cái|thêm) [ảnh|hình|video|file|clip] (qua|vào|ở|lên|nữa) (nữa)
      [không cần|khỏi|đừng] [gửi|nhắn] [gấp|vội|liền|sớm] (đâu|nha|nhé)
      [đừng|khỏi|thôi] [nhắn|gọi|nhắn tin|gửi] (nữa) [mẹ|ba|em|anh|chị|con|bé] [đang|họp|ngủ|đang họp]`,
  },
  also: { stop: 'XÓA, XOÁ', erase: 'XÓA SỐ CỦA TÔI, XÓA SỐ TÔI, XÓA SỐ EM, XÓA SỐ MÌNH' },
  elsewhere: 'CÓ, XÓA, THÔI, AI, TC, HT, TG, KO, HONG',
  courtesy:
    'LÀM ƠN, XIN, VUI LÒNG, CẢM ƠN, XIN CẢM ƠN, CÁM ƠN, XIN CHÀO, CHÀO, CHÀO BẠN, CHÀO SHOP, NGAY, NGAY BÂY GIỜ, NHÉ, NHA, ĐI, GIÙM, GIÚP, GIÚP MÌNH, GIÚP TÔI, GIÙM MÌNH, GIÙM TÔI, Ạ, ƠI, BẠN ƠI, SHOP ƠI, AD ƠI, KÍNH GỬI QUÝ CÔNG TY, TRÂN TRỌNG, THANKS, ALO, EM ƠI, ANH ƠI, CHỊ ƠI, DÙM, DÙM CÁI, GIÙM CÁI, SHOP OI, SHOP NHÉ, NHA SHOP, NHÉ SHOP, BẠN NHÉ, NHEN, NGHE, HỘ, HỘ CÁI, GIÚP EM, GIÚP ANH, GIÚP CHỊ, DẠ, ĐI Ạ, NHA BẠN, TKS, CẢM ƠN NHIỀU, CÁM ƠN NHIỀU, CẢM ƠN SHOP, CẢM ƠN BẠN',
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
