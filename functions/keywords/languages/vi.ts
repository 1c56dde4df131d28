import type { LanguageData } from './language.ts';

export const vi: LanguageData = {
  code: 'vi',
  name: 'Tiếng Việt',
  englishName: 'Vietnamese',
  script: 'latin',
  tones: true,
  words: {
    stop: {
      seen: 'DỪNG, NGỪNG, HỦY',
      translated:
        'HUỶ, DỪNG LẠI, DỪG LẠI, NGƯNG, NGƯNG LẠI, TỪ CHỐI, TC, TC QC, TU CHOI QC, TỪ CHỐI QUẢNG CÁO, THÔI, THÔI ĐI, HỦY ĐI, HỦY TIN, HỦY TIN NHẮN, HỦUY TIN NHẮN, HỦY DỊCH VỤ, HỦY BỎ, HỦY DK, HUY DV, DỪNG GỬI, NGỪNG NHẬN, DỪNG NHẬN, KHÔNG NHẬN, KHÔNG NHẬN NỮA, NGỪNG GỬI TIN, STOP ĐI, STOP TIN NHẮN, ĐỪNG GỬI NỮA, ĐỪNG NHẮN NỮA, ĐỪNG NHẮN, KHÔNG NHẬN QC, KHÔNG CẦN NỮA, KHÔNG CÓ NHU CẦU, CHẤM DỨT, BIẾN ĐI, HỦY ĐĂNG KÍ, HUY DANG KI, NGỪNG NHẬN TIN, DỪNG NHẬN TIN, HỦY NHẬN TIN, TỪ CHỐI NHẬN TIN, KHÔNG NHẬN TIN, HỦY THEO DÕI, CÚT ĐI, THÔI NHÉ, THÔI NHA, ĐỦ RỒI, NGHỈ ĐI, NGỪNG LẠI, NGƯNG GỬI, NGƯNG GỬI TIN, NGƯNG NHẬN TIN, NGƯNG NHẬN, DỪNG TIN, DỪNG DỊCH VỤ, DỪNG TIN NHẮN, NGỪNG DỊCH VỤ, HỦY NHẬN, HỦY GÓI, HỦY TIN QC, HUY QC, HỦY QC, HUY TIN, HỦY QUẢNG CÁO, HUY KM, HỦY THÔNG BÁO, TẮT THÔNG BÁO, TẮT TIN, TẮT QUẢNG CÁO, TẮT QC, CHẶN, CHẶN TIN, CHẶN QUẢNG CÁO, BỎ THEO DÕI, BỎ ĐĂNG KÝ, KHÔNG QUẢNG CÁO, KHÔNG NHẬN QUẢNG CÁO, KHÔNG GỬI NỮA, KO NHẬN, KO NHẬN NỮA, KO CẦN NỮA, KHÔNG QUAN TÂM, MIỄN, XIN MIỄN, TUCHOI, TU CHOI, TỪ CHỐI QC, TỪ CHỐI TIN, TỪ CHỐI TIN NHẮN, TỪ CHỐI DỊCH VỤ, TƯ CHỐI, TUWF CHOOIS, TUF CHOI, DUNGWF, HUYR, HUYR DANG KY, NGUNGWF, HỦT ĐĂNG KÝ, HỦT, RÚT TÊN, XÓA TÊN, THOÁT, NGỪNG THEO DÕI, KẾT THÚC, KHỎI GỬI NỮA, DẸP ĐI, ĐỪNG SPAM, ĐỪNG GỬI, ĐỪNG GỬI TIN, NGỪNG SMS, DỪNG SMS, HỦY SMS, TẮT SMS, CHẶN SMS, KHÔNG SMS, NGƯNG SMS, TỪ CHỐI SMS, NGỪNG SPAM, DỪNG SPAM, STOP SPAM, STOP SMS, STOP QC, STOP QUẢNG CÁO, STOP NHA, STOP NHÉ, STOP GIÙM, STOP LẠI, NGỪNG QUẢNG CÁO, DỪNG QUẢNG CÁO, NGƯNG QUẢNG CÁO, CHẤM DỨT DỊCH VỤ, NGƯNG DỊCH VỤ, TẮT DỊCH VỤ, NGẮT DỊCH VỤ, CẮT DỊCH VỤ, HỦY THEO DÕI TIN, HỦY NHẬN TIN NHẮN, HỦY NHẬN QC, HỦY NHẬN QUẢNG CÁO, HỦY NHẬN THÔNG BÁO, TỪ CHỐI NHẬN, TỪ CHỐI NHẬN QC, TỪ CHỐI NHẬN QUẢNG CÁO, NGỪNG ĐĂNG KÝ, DỪNG ĐĂNG KÝ, NGƯNG ĐĂNG KÝ, RÚT ĐĂNG KÝ, XÓA ĐĂNG KÝ, XOÁ TÊN, GỠ TÊN, GỠ SỐ, XÓA SỐ, XOÁ SỐ, BỎ SỐ, LOẠI SỐ, XÓA SỐ NÀY, GỠ SỐ NÀY, ĐỪNG LÀM PHIỀN NỮA, KHÔNG LÀM PHIỀN, CẤM LÀM PHIỀN, CẤM QUẢNG CÁO, CẤM SPAM, KHÔNG SPAM, THÔI GỬI, THÔI NHẮN, THÔI SPAM, NGHỈ GỬI, HẾT NHẬN, KHỎI GỬI, KHỎI NHẮN, KHỎI NHẮN NỮA, ĐỪNG NHẮN TIN, ĐỪNG NHẮN TIN NỮA, ĐỪNG QUẢNG CÁO, ĐỪNG LIÊN LẠC, ĐỪNG LIÊN HỆ, KHÔNG NHẬN SMS, KO NHẬN TIN, KO NHẬN QC, K NHẬN, K NHẬN NỮA, KO NHẬN SMS, KHÔNG MUỐN NHẬN, KHÔNG MUỐN NHẬN NỮA, KO MUỐN NHẬN, KHÔNG THÍCH NHẬN, HUY DANG KY SMS, HỦY LUÔN, HỦY NGAY, HỦY GIÙM, HỦY DÙM, DỪNG NGAY, DỪNG NHA, DỪNG GIÙM, NGỪNG NGAY, NGƯNG NGAY, NGƯNG ĐI, NGỪNG ĐI, DỪNG ĐI, OFF SMS, OFF TIN, OFF QC, OFF THÔNG BÁO, THOÁT NHÓM, RỜI NHÓM, RỜI DANH SÁCH, RA KHỎI DANH SÁCH, DỪNG NHẮN, DỪNG NHÉ, NGỪNG GỬI, NGỪNG NHẮN, NGƯNG NHẮN, HỦY ĐĂNG KÝ, HUỶ ĐĂNG KÝ, HỦY ĐK, HUỶ ĐK, HUY DK, KHÔNG CẦN, KHÔNG CẦN ĐÂU, KO CẦN, K CẦN, KHÔNG MUỐN, KO QUAN TÂM, K QUAN TÂM, KO CÓ NHU CẦU, KHÔNG NHU CẦU, ĐỪNG SPAM NỮA, ĐỪNG LÀM PHIỀN, ĐỪNG GỌI NỮA, THÔI ĐỦ RỒI, THÔI KHỎI, THÔI ĐỪNG GỬI, QUÁ ĐỦ RỒI, CHẤM DỨT NGAY, STOP Ạ, STOP GIÚP, STOP TIN, UNSUBSCRIBE, UNSUB GIÙM, UNSUB EM, OPT OUT, CANCEL, END, QUIT, BLOCK, XÓA SỐ TÔI, XÓA TÊN TÔI, XÓA TÔI, XÓA EM, GỠ SỐ TÔI, RÚT TÊN TÔI, BỎ SỐ TÔI, ĐÙNG GỬI NỮA, ĐỪG GỬI NỮA, ĐƯNG GỬI NỮA, ĐỨNG GỬI NỮA, ĐỪNG GỬI NỬA, ĐỪNG GƯI NỮA, ĐỪNG GỦI NỮA, ĐỪNG GỮI NỮA, ĐỪNG GỞI NỮA, ĐỪNG GUI NỮA, DỪNG GỦI TIN, DỪNG GƯI TIN, DỪNG GỮI TIN, DỪG GỬI TIN, NGỪG GỬI TIN, NGƯG GỬI TIN, NGỪNG GỦI TIN, NGỪNG GỮI TIN, NGỪNG GƯI TIN, NGƯNG GỦI TIN, NGƯNG GỮI TIN, TỪ CHÓI NHẬN TIN, TỪ CHÔI NHẬN TIN, TỪ CHỒI NHẬN TIN, TỪ CHỐI NHẠN TIN, TỪ CHỐI NHÂN TIN, TỪ CHÓI, TỪ CHÔI, TƯ CHỐI NHẬN TIN, TỪ TRỐI NHẬN TIN, HỦY ĐẰNG KÝ, HỦY ĐĂNG LÝ, HỦY DĂNG KÝ, HŨY ĐĂNG KÝ, HÚY ĐĂNG KÝ, HỦI ĐĂNG KÝ, HỦY ĐĂG KÝ, HUỶ ĐĂNG KI, HỦY NHẠN TIN, HŨY NHẬN TIN, HỦY NHÂN TIN, KH NHẬN TIN NỮA, KHÔG NHẬN TIN NỮA, KHOG NHAN TIN NUA, KHOG NHAN TIN, KHOG NHAN NUA, KO NHAN TIN NUA, KHONG NHAN TIN NUA, KHÔNG NHẠN TIN NỮA, KHÔNG NHÂN TIN NỮA, KHÔNG NHẬN TIN NỬA, DUNG GUI NUA, HUY ĐK, HUY DAG KY, THÔI ĐỪNG NHẮN, TÙ CHỐI, BỎ NHẬN TIN, THÔI NHẬN TIN, TẮT NHẬN TIN, KHỎI NHẬN TIN, HỦY KHUYẾN MÃI, HỦY ƯU ĐÃI, HỦY NHẮC NHỞ, HỦY BẢN TIN, HỦY GÓI TIN, TẮT TIN NHẮN, TẮT NHẮC NHỞ, TẮT NHẮC, TẮT KHUYẾN MÃI, DỪNG KHUYẾN MÃI, DỪNG THÔNG BÁO, DỪNG GỬI TIN, NGƯNG TIN NHẮN, NGƯNG KHUYẾN MÃI, NGƯNG THÔNG BÁO, KHÔNG NHẬN KHUYẾN MÃI, KHÔNG NHẬN THÔNG BÁO, KHÔNG CẦN NHẮC, KHỎI NHẮC, KHỎI NHẮC NỮA, KHỎI BÁO NỮA, ĐỪNG NHẮC NỮA, ĐỪNG THÔNG BÁO NỮA, THÔI GỬI NỮA, GỠ TÊN TÔI, BỎ SỐ TÔI RA, CHẶN TIN NHẮN, CẮT TIN NHẮN, KẾT THÚC DỊCH VỤ, HẾT NHẬN TIN',
    },
    stop_all: {
      translated:
        'DỪNG TẤT CẢ, HỦY TẤT CẢ, NGỪNG TẤT CẢ, HỦY HẾT, DỪNG HẾT, HỦY TOÀN BỘ, TỪ CHỐI TẤT CẢ, NGƯNG TẤT CẢ, DỪNG TOÀN BỘ, NGỪNG TOÀN BỘ, NGƯNG TOÀN BỘ, NGƯNG HẾT, TẮT HẾT, TẮT TẤT CẢ, CHẶN HẾT, CHẶN TẤT CẢ, TỪ CHỐI HẾT, KHÔNG NHẬN GÌ HẾT, KHÔNG NHẬN GÌ NỮA, HỦY MỌI DỊCH VỤ, HỦY TẤT CẢ DỊCH VỤ, HỦY TẤT CẢ ĐĂNG KÝ, STOP TẤT CẢ, STOP HẾT, STOP ALL HẾT',
    },
    start: { translated: 'BẮT ĐẦU, ĐĂNG KÝ, ĐĂNG KÝ LẠI, DK LẠI, TIẾP TỤC, NHẬN LẠI, NHẬN TIN LẠI, NHẬN LẠI TIN, ĐĂNG KÝ NHẬN TIN, MỞ LẠI, BẬT LẠI' },
    help: {
      translated:
        'TRỢ GIÚP, GIÚP ĐỠ, LIÊN HỆ, THÔNG TIN, HỖ TRỢ, AI, AI VẬY, AI ĐÓ, AI THẾ, HT, TG, HUONG DAN, HƯỚNG DẪN, GIÚP TÔI, QUYỀN CỦA TÔI, CẦN TRỢ GIÚP, CẦN GIÚP ĐỠ, CẦN HỖ TRỢ, GIÚP VỚI, GIÚP TÔI VỚI, TƯ VẤN, CHO HỎI, AI ĐÂY, AI NHẮN VẬY, AI VẬY SHOP, SHOP NÀO VẬY, GẶP NHÂN VIÊN, GẶP TƯ VẤN VIÊN',
    },
    access: {
      translated:
        'TRUY CẬP, DỮ LIỆU CỦA TÔI, THÔNG TIN CỦA TÔI, XEM DỮ LIỆU, XEM THÔNG TIN CÁ NHÂN, XEM DỮ LIỆU CỦA TÔI, TRUY CẬP DỮ LIỆU, BẢN SAO DỮ LIỆU',
    },
    erase: {
      translated:
        'XÓA, XOÁ, XÓA DATA, XÓA THÔNG TIN, XÓA DỮ LIỆU, XOÁ DỮ LIỆU, XÓA TÀI KHOẢN, XOÁ TÀI KHOẢN, XÓA HỒ SƠ, XÓA HẾT DỮ LIỆU, XOÁ THÔNG TIN, XÓA DATA CỦA TÔI',
    },
    rectify: { translated: 'CHỈNH SỬA, ĐÍNH CHÍNH, SỬA THÔNG TIN, CHỈNH SỬA THÔNG TIN, CẬP NHẬT THÔNG TIN, ĐÍNH CHÍNH THÔNG TIN, SỬA DỮ LIỆU' },
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
    news: 'TIN NHẮN, TIN, THÔNG BÁO, KHUYẾN MÃI, TIN ƯU ĐÃI, ƯU ĐÃI, NHẮC LỊCH, NHẮC HẸN, NHẮC LỊCH KHÁM, BẢN TIN, THÔNG BÁO LỊCH HỌC, TIN KHUYẾN MÃI, LỊCH HỌC, TIN TỨC, SMS, TIN NHẮN NHẮC LỊCH',
    quitting:
      'HỦY, HUỶ, HỦY ĐĂNG KÝ, HUỶ ĐĂNG KÝ, HỦY NHẬN TIN, HỦY HỘI VIÊN, HỦY THẺ, DỪNG, NGỪNG, NGƯNG, CHẶN, CHẶN SHOP, BLOCK, THÔI NHẬN, NGỪNG NHẬN, DỪNG NHẬN, TỪ CHỐI NHẬN, XÓA TÊN, UNSUB',
    someone:
      'BẠN TÔI, BẠN EM, BẠN MÌNH, CHỒNG TÔI, CHỒNG EM, VỢ TÔI, VỢ ANH, CHỒNG, VỢ, CHỊ TÔI, CHỊ EM, CHỊ GÁI TÔI, CHỊ GÁI EM, ANH TRAI EM, ANH TRAI TÔI, EM GÁI TÔI, EM GÁI EM, EM GÁI, EM TRAI TÔI, MẸ TÔI, MẸ EM, BỐ TÔI, BA TÔI, MÁ TÔI, CON TÔI, CON GÁI TÔI, CON TRAI TÔI, HÀNG XÓM, CHỊ HÀNG XÓM, ANH HÀNG XÓM, CÔ HÀNG XÓM, ĐỒNG NGHIỆP, MẸ CHỒNG, ANH TRAI, CHỊ GÁI, ÔNG XÃ, BÀ XÃ, BẠN CÙNG PHÒNG',
    // Without marks: dừng, đừng and dùng are one word.
    stop: 'NGỪNG, NGƯNG, DỪNG, CHẤM DỨT, HẾT GỬI, HỦY, TẮT, CẮT, KHÓA, DẸP, STOP, HUỶ, DỪNG NGAY, NGƯNG NGAY, NGỪNG NGAY, DỪNG HẲN, NGƯNG HẲN, NGỪNG HẲN, CHẤM DỨT NGAY, CHẤM DỨT VIỆC, ĐÌNH CHỈ, CANCEL, UNSUBSCRIBE, UNSUB',
    quit: 'NGỪNG, NGƯNG, DỪNG, THÔI, CHẤM DỨT, DỪNG VIỆC, NGỪNG VIỆC, STOP, NGHỈ, NGƯNG VIỆC, DỪNG NGAY VIỆC, NGỪNG NGAY VIỆC, NGƯNG NGAY VIỆC, DỪNG NGAY, NGƯNG NGAY, NGỪNG NGAY, DẸP, DẸP VIỆC, DẸP TRÒ, DẸP CÁI TRÒ, CHẤM DỨT VIỆC, CHẤM DỨT NGAY, CHẤM DỨT NGAY VIỆC, ĐÌNH CHỈ VIỆC, THÔI NGAY, THÔI CÁI TRÒ, PLEASE STOP, PLS STOP, DỪG, NGỪG, NGƯG, DỪNH, NGỪNH, NGỪN',
    dont: 'ĐỪNG, KHÔNG, KO, K, KHÔNG ĐƯỢC, CẤM, KHỎI, CHỚ, ĐỪNG CÓ, KHÔNG CẦN, HÔNG, HONG, KHONG, XIN ĐỪNG, BỚT, MIỄN, HỔNG, ĐÉO CẦN, ĐỪN, ĐƯNG, ĐỪG, ĐỪNH, DỪNG CÓ, ĐỪNG BAO GIỜ, NGHIÊM CẤM, KHÔNG ĐƯỢC PHÉP, THÔI ĐỪNG, LÀM ƠN ĐỪNG, MONG ĐỪNG, YÊU CẦU KHÔNG, ĐỀ NGHỊ KHÔNG, VUI LÒNG KHÔNG, VUI LÒNG ĐỪNG, XIN KHÔNG, MONG KHÔNG, NỎ, KHÔNG CHO PHÉP, CẤM TUYỆT ĐỐI, HÃY NGƯNG, ĐỀ NGHỊ NGỪNG, HEM, HK, HOK, ĐỪNG NÊN, MONG LÀ ĐỪNG, THÔI NGAY, CHẤM DỨT, KHÔNG NÊN, KO NÊN, CẤM CÓ, CHỚ CÓ, CHỚ NÊN, NGHỈ GIÙM, THÔI ĐỪNG CÓ, LÀM ƠN KHÔNG, XIN HÃY ĐỪNG, TUYỆT ĐỐI KHÔNG, TUYỆT ĐỐI ĐỪNG, TỪ NAY ĐỪNG, TỪ NAY KHÔNG, TỪ NAY THÔI, TỪ NAY KHỎI, LẦN SAU ĐỪNG, TỪ GIỜ ĐỪNG, TỪ RÀY ĐỪNG, ĐỪNG CỐ, BỚT BỚT, NGƯNG, NGỪNG, MIỄN GIÙM, ĐỪNG BAO GIỜ CÓ, HÃY THÔI, HÃY NGỪNG, KHỎI CẦN, KHỎI PHẢI, HỔNG CẦN, HÔNG CẦN, HÔNG ĐƯỢC, ĐỪNG HÒNG, ĐỪNG MẤT CÔNG, NGHIÊM CẤM VIỆC, LÀM ƠN NGỪNG, LÀM ƠN DỪNG, VUI LÒNG NGỪNG, VUI LÒNG DỪNG, XIN NGỪNG, XIN DỪNG, XIN HÃY NGỪNG, XIN HÃY DỪNG, ĐỀ NGHỊ ĐỪNG, ĐỀ NGHỊ DỪNG, YÊU CẦU DỪNG, YÊU CẦU NGỪNG, YÊU CẦU ĐỪNG, MONG BẠN ĐỪNG, MONG SHOP ĐỪNG, MONG QUÝ CÔNG TY KHÔNG, MONG QUÝ VỊ KHÔNG, BẠN ĐỪNG, SHOP ĐỪNG, MẤY NGƯỜI ĐỪNG, CÁC BẠN ĐỪNG, TỤI BÂY ĐỪNG, ĐỂ TÔI YÊN ĐỪNG, PLEASE STOP, PLS STOP, STOP, THÔI ĐỪNG NÊN, CHỚ CÓ MÀ, CÓ THỂ ĐỪNG, ĐÙNG, ĐỪNNG, ĐỨNG CÓ, KHOG, KHÔG',
    send: 'GỬI, NHẮN, NHẮN TIN, GỬI TIN, SPAM, LÀM PHIỀN, QUẤY RẦY, QUẢNG CÁO, GỬI CHO, SEND, PHIỀN, NHẮN CHO, GỌI ĐIỆN, QC, NHẮN GỬI, GỌI, GỌI ĐIỆN NHẮN TIN, GỬI THƯ, TÉP, INBOX, LIÊN LẠC, LIÊN HỆ, GỬI TIN NHẮN, NHẮN TIN GỌI ĐIỆN, GỌI NHẮN, BÁO TIN, GỞI, GỬI TỚI, GỬI ĐẾN, GỬI VÀO, NHẮN VÀO, NHẮN ĐẾN, NT, NTIN, NHAN, GUI, GỦI, GỮI, GƯI, GỬY, CHAT, NHẮN TIN CHO, NHẮN NHE, NHẮN GỬI GÌ, GỬI GÌ, NHẮN GÌ, NHẮN THÊM, GỬI THÊM, LIÊN HỆ VỚI, LIÊN LẠC VỚI, GỬI CÁI GÌ, GỬI MẤY, GỬI BA CÁI, TIN QUA TIN LẠI, GỌI TỚI, ĐIỆN, ĐIỆN THOẠI, MỜI, MỜI CHÀO, CHÀO MỜI, CHÀO HÀNG, TIẾP THỊ, QUẤY NHIỄU, QUẤY PHÁ, QUẤY, KHỦNG BỐ, DỘI BOM, BẮN TIN, XẢ RÁC, XẢ TIN, PHÁ, ĐEO BÁM, ĐEO, DÍ, BÁM, CHÈO KÉO, DỤ, DỤ DỖ, GẠ, GẠ GẪM, RỦ RÊ, LÀM PHIỀN NHAU, PM, IB, PING, GỬI GẮM, NHÁ MÁY, NHẮN LUNG TUNG, NHẮN BẬY, NHẮN TẦM BẬY, GỬI TẦM BẬY, GỬI LUNG TUNG, GỬI LINH TINH, NHẮN LINH TINH, GỬI BẬY, GỬI VỀ, NHẮN VỀ, NHẮN TỚI, NHẮN HOÀI, GỬI HOÀI, NHẮN RIẾT, GỬI RIẾT, NHẮN SUỐT, GỬI SUỐT, BÁO SALE, BÁO KHUYẾN MÃI, BOM TIN, DỘI TIN, OANH TẠC, TRA TẤN, HÀNH HẠ, RÉO, KÊU RÊU, GỌI ĐIỆN THOẠI, GỌI HAY NHẮN, CHÀO BÁN, CHÀO VAY, MỜI VAY, MỜI MUA, MÈ NHEO, NÀI NỈ, ĐEO THEO',
    texts:
      'TIN, TIN NHẮN, SMS, QUẢNG CÁO, QC, KHUYẾN MÃI, KM, TIN QUẢNG CÁO, SPAM, TIN RÁC, THÔNG BÁO, MESS, TIN QC, MARKETING, MSG, CHƯƠNG TRÌNH, MẤY TIN, TIN NÀY, DỊCH VỤ, QUẢNG CÁO NÀY, ƯU ĐÃI, TIN KHUYẾN MÃI, THƯ RÁC, TIN TỨC, BẢN TIN, MẤY THỨ NÀY, CÁI NÀY, MẤY CÁI NÀY, KIỂU NÀY, NEWSLETTER, CẬP NHẬT, SMS QUẢNG CÁO, TIN NHẮN QUẢNG CÁO, TIN NHẮN KHUYẾN MÃI, CUỘC GỌI, GIẢM GIÁ, ZALO, TIN NHẮN RÁC, TIN THẾ NÀY, TIN KIỂU NÀY, MẤY CÁI TIN, BA CÁI NÀY, ĐỐNG TIN, LOẠI TIN, TIN KHAI GIẢNG, TIN CHÀO MỜI, THÔNG TIN KHUYẾN MÃI, LỜI MỜI, CHÀO HÀNG, VAY VỐN, TIẾP THỊ, TIN NHẮM, TIN NHẮNG, QUẢN CÁO, QUẢNG CÁP, QẢNG CÁO, QUẢG CÁO, KHUYẾN MẠI, KHUYẾN MẢI, TIN NHAN, ZALO QUẢNG CÁO, NỘI DUNG NÀY, MẤY TIN NHẮN, MẤY CÁI TIN NHẮN, TIN CỦA CÁC BẠN, TIN CỦA BẠN, TIN CỦA SHOP, TIN CỦA MẤY NGƯỜI, TIN CỦA BÊN NÀY, TIN GIẢM GIÁ, TIN SALE, TIN ƯU ĐÃI, TIN CHÀO HÀNG, TIN MỜI, MẤY CÁI CHÚC, CHÚC SINH NHẬT, TIN CHÚC, TIN CHÚC MỪNG, KHẢO SÁT, NHẮC LỊCH, NHẮC HẸN, TIN NHẮC, NHẮC NỢ, QUYÊN GÓP, KÊU GỌI QUYÊN GÓP, THƯ MỜI, MẤY CÁI THỨ NÀY, BA CÁI THỨ NÀY, THỨ NÀY, BA CÁI TIN, BA CÁI QUẢNG CÁO, MẤY CÁI QUẢNG CÁO, RÁC RƯỞI, NOTI, NOTIFICATION, THÔNG TIN NÀY, NHỮNG THÔNG TIN NÀY, MẤY THÔNG TIN NÀY, CÁC THÔNG TIN NÀY, THÔNG TIN QUẢNG CÁO, TIN TỰ ĐỘNG, TIN NHẮN TỰ ĐỘNG, TIN HÀNG LOẠT, MẤY CÁI TRÒ NÀY, CHƯƠNG TRÌNH KHUYẾN MÃI, CTKM, MỜI VAY, CHO VAY, TIN LÀM PHIỀN, THÔNG ĐIỆP NÀY, MẤY CÁI TIN NÀY, MẤY TIN NÀY, TIN NHẢM, TIN VỚ VẨN, VOUCHER, MÃ GIẢM GIÁ, MÃ KHUYẾN MÃI, SALE, TIN SPAM, TIN MARKETING, TIN VAY, TIN VAY TIỀN, TIN CHO VAY, TIN BẤT ĐỘNG SẢN, TIN RAO, TIN CỜ BẠC, TIN LÔ ĐỀ, TIN XỔ SỐ, TIN SPAM NÀY, TIN PR, TIN TIẾP THỊ, LOẠI TIN NÀY, NHỮNG TIN NHẮN NÀY, NHỮNG TIN NÀY, CÁC TIN NHẮN NÀY, TIN NHẮN NÀY, TIN NHẮN TIẾP THỊ, TIN NHẮN KIỂU NÀY, THỨ RÁC NÀY, MỚ TIN NÀY, ĐỐNG TIN NÀY, BA CÁI TIN NÀY, BA MỚ TIN, MỚ QUẢNG CÁO, MỚ TIN RÁC, MAIL QUẢNG CÁO, EMAIL QUẢNG CÁO, THƯ QUẢNG CÁO, TB KHUYẾN MÃI, PROMO, PROMOTION, ADS, ZNS, OA, TIN ZALO, TIN TỔNG ĐÀI, BẢO HIỂM, LỜI CHÀO MỜI, LỜI MỜI CHÀO, THÔNG TIN ƯU ĐÃI, CHƯƠNG TRÌNH ƯU ĐÃI, CT KM, TIN KM, TINH NHẮN, TIN NHẮN QC',
    me: 'TÔI, MÌNH, EM, TUI, TAO, TỚ, ANH, CHỊ, CHÁU, CON, TÔI NÀY, BỌN TÔI, CHO, MẸ, BA, BỐ, ÔNG, BÀ, TÔY',
    again:
      'NỮA, THÊM, LẠI, TIẾP, HOÀI, MÃI, ĐÂU, NỮA NHÉ, NỮA Ạ, NỮA NHA, NỮA NHÉ SHOP, NỮA ĐÂU, NỮA NGHE, NỮA HÈ, NỮA HỈ, NỮA MÔ, THÊM NỮA, THÊM LẦN NÀO, LẦN NÀO NỮA, TỪ NAY, TỪ GIỜ, VỀ SAU, SAU NÀY, DƯỚI MỌI HÌNH THỨC, MÃI MÃI, VĨNH VIỄN, CHO TÔI NỮA, CÁI NÀO NỮA, NỮA LUN, NỮA LUÔN, NỮA NGHEN, NỮA NGEN, NỮA HEN, NỮA NHE, NỮA NHÁ, NỮA GIÙM, NỮA DÙM, NỮA CÁI, NỮA ĐI, NỮA RỒI, NỮA SHOP ƠI, NỮA EM, NỮA ANH, NỮA CHỊ, NỮA BẠN, NỮA HẾT, NỰA, NỮA NHEN, LẦN NỮA, THÊM GÌ NỮA, GÌ NỮA, CHI NỮA, MẦN CHI',
    noWant:
      'KHÔNG MUỐN, KO MUỐN, K MUỐN, KHÔNG CẦN, KO CẦN, K CẦN, KHÔNG THÍCH, HẾT MUỐN, CHẲNG MUỐN, KHÔNG CÓ NHU CẦU, KO CÓ NHU CẦU, K CÓ NHU CẦU, ĐÉO CẦN, ĐÉO MUỐN, HỔNG MUỐN, HÔNG MUỐN, KHÔNG QUAN TÂM, KO QUAN TÂM, KHÔNG HỨNG THÚ, KHÔNG ĐỒNG Ý, KHÔNG CẦN NỮA, KHÔNG THÈM, KHÔNG CÒN MUỐN, KHÔNG CÒN NHU CẦU, KHÔNG CÒN QUAN TÂM, HẾT NHU CẦU, KHÔNG HỀ MUỐN, CHẢ MUỐN, ĐÂU CÓ MUỐN, KHÔNG CHO PHÉP, TỪ CHỐI, KHÔNG CHẤP NHẬN, KHÔNG TIỆN, KO THÍCH, K THÍCH, KHÔG MUỐN, KHÔN MUỐN, KHONG MUON, KHÔNG MÚN, KO MÚN, K MÚN, HK MUỐN, HOK MUỐN, HEM MUỐN, HEM CẦN, HK CẦN, HOK CẦN, NỎ CẦN, NỎ MUỐN, CHẲNG CẦN, CHẢ CẦN, ĐẾCH CẦN, ÉO CẦN, KHÔNG THÈM NHẬN, KHÔNG TIẾP, KHÔNG NHẬN, MIỄN NHẬN, KHÔNG HỨNG, KO HỨNG THÚ, K QUAN TÂM, HẾT QUAN TÂM, KHÔNG KHAM, KHÔNG MẶN MÀ, DỊ ỨNG, GHÉT, KHÔNG ƯA, KHÔNG MONG, KHÔNG MONG MUỐN, KHÔNG CÓ Ý ĐỊNH, KHÔNG CÓ HỨNG, CHẲNG THIẾT, KHÔNG THIẾT, HẾT HỨNG, KHÔNG HỨNG THÚ VỚI, KHÔNG CÓ NHU CẦU VỚI, KHÔNG NHU CẦU, KO NHU CẦU, K NHU CẦU, XIN KHÔNG, XIN PHÉP KHÔNG, XIN ĐƯỢC KHÔNG, XIN ĐƯỢC PHÉP KHÔNG, XIN PHÉP ĐƯỢC KHÔNG, CHO TÔI XIN KHÔNG, MUỐN THÔI, MUỐN NGƯNG, MUỐN NGỪNG, MUỐN DỪNG, KHÔNG RẢNH, KO RẢNH, KHÔNG SẴN LÒNG, KHÔNG HAM, ÉO MUỐN, ĐẾCH MUỐN, ĐÉO THÈM, Ứ CẦN, Ứ THÈM, Ứ THÍCH, HỔNG CẦN, HÔNG CẦN, HONG CẦN, HÔNG THÍCH, HỔNG THÍCH, NO WANT, NO MUỐN, NO NEED, KHỎI CẦN, QUYẾT KHÔNG, ĐÂU CÓ NHU CẦU, KHÔNG CÒN THIẾT, KHÔNG HAM HỐ, CHẲNG QUAN TÂM, CHẢ QUAN TÂM, CHẲNG HỨNG THÚ, CHẢ HỨNG THÚ, ĐẾCH QUAN TÂM, ĐÉO QUAN TÂM, HK QUAN TÂM, HOK QUAN TÂM, KHÔNG KHOÁI, HỔNG KHOÁI, HÔNG KHOÁI, KHÔNG RÀNH, HẾT THÍCH, HẾT CẦN, ĐÂU CẦN, ĐÂU CÓ CẦN, ĐÂU THÍCH, ĐÂU CÓ THÍCH, KHÔNG ƯNG, KHÔNG ĐỂ TÂM, KHÔNG MẢY MAY, KHÔNG CHỊU, HỔNG CHỊU, CHẲNG ƯA, TÔI TỪ CHỐI, EM TỪ CHỐI, XIN TỪ CHỐI, XIN PHÉP TỪ CHỐI, XIN ĐƯỢC TỪ CHỐI, KHƯỚC TỪ, KHÔNG MÀNG, CHẲNG MÀNG',
    receive:
      'NHẬN, NHẬN ĐƯỢC, ĐỌC, THẤY, TIẾP NHẬN, NHẬN THÊM, NHẬM, NHẬP, NHẬN TIN, BỊ NHẬN, ĐƯỢC NHẬN, BỊ GỬI, BỊ LÀM PHIỀN, BỊ QUẤY RẦY, XEM, NHÌN THẤY, TIẾP, ĐƯỢC GỬI, NHẬN TIẾP, NHẬN LẠI, BỊ SPAM, BỊ NHẮN, BỊ GỌI, BỊ QUẢNG CÁO, DÒM, NGHE THẤY, NHẬN BẤT CỨ, NHẬN BẤT KỲ, PHẢI NHẬN, PHẢI NHẬN THÊM, PHẢI ĐỌC, PHẢI THẤY, PHẢI XEM, TIẾP CHUYỆN, ĐƯỢC NHẮC, ĐƯỢC BÁO, ĐƯỢC MỜI, NHẬN VỀ, NHẬN NHỮNG, NHẬN MẤY, NHẬN CÁC, NHẬN LOẠI, BỊ BOM, BỊ DỘI BOM, BỊ TRA TẤN, BỊ KHỦNG BỐ, ĐƯỢC THÔNG BÁO, NGHE VỀ',
    fed: 'PHIỀN QUÁ, MỆT QUÁ, CHÁN, NGÁN, BỰC, BỰC MÌNH, PHÁT BỰC, PHÁT NGÁN, QUÁ NHIỀU, MỆT LẮM, PHIỀN LẮM, ĐIÊN, LÀM PHIỀN, PHÁT CHÁN, KHÓ CHỊU, PHIỀN PHỨC, CHÁN NGẤY, NHỨC ĐẦU, ĐAU ĐẦU, RÁC MÁY, NHẢM, BỊ LÀM PHIỀN, QUÁ PHIỀN, RẤT PHIỀN, BỰC BỘI, QUÁ ĐÁNG, MỆT MỎI, TỨC, NHIỀU QUÁ, HOÀI MỆT, QUẤY RẦY, MỆT GHÊ, PHIỀN GHÊ, NHỨC NÃO, NHỨC CÁI ĐẦU, ĐIÊN ĐẦU, NGẤY, PHÁT NGẤY, NGÁN NGẨM, ỚN, CHÁN GHÊ, CHÁN QUÁ, TỨC QUÁ, BỰC QUÁ, ỒN ÀO, ỒN QUÁ, ĐAU HẾT CẢ ĐẦU, KHÔNG CHỊU NỔI, HẾT CHỊU NỔI, CHỊU HẾT NỔI, PHÁT KHIẾP, KHIẾP, RÁC QUÁ, MẤT NGỦ, RIẾT ĐIÊN, RIẾT MỆT, RIẾT PHIỀN',
    list: 'DANH SÁCH, LIST, HỆ THỐNG, DANH BẠ, DATABASE, DỮ LIỆU CỦA BẠN, DS, DANH SÁCH NÀY, CƠ SỞ DỮ LIỆU, LIST KHÁCH, DATA, DATA KHÁCH, DATA KHÁCH HÀNG, DANH SÁCH KHÁCH HÀNG, DANH SÁCH GỬI, DANH SÁCH NHẬN, DANH SÁCH NHẬN TIN, DANH SÁCH GỬI TIN, DANH SÁCH LIÊN LẠC, DANH SÁCH LIÊN HỆ, DANH SÁCH QUẢNG CÁO, DANH SÁCH SMS, DANH SÁCH CỦA BẠN, DANH SÁCH CỦA CÁC BẠN, DANH SÁCH CỦA SHOP, DANH SÁCH KHÁCH, CÁI DANH SÁCH, CÁI LIST, SỔ, SỔ KHÁCH HÀNG, SỔ SÁCH, NHÓM, NHÓM NÀY, GROUP, HỘI NHÓM, CHƯƠNG TRÌNH NÀY, CHƯƠNG TRÌNH NHẬN TIN, CHƯƠNG TRÌNH THÀNH VIÊN, HỘI VIÊN, CÂU LẠC BỘ, CLB, BROADCAST, TỆP KHÁCH HÀNG, TỆP KHÁCH, KHO DỮ LIỆU, BỘ NHỚ CỦA, FILE, DANH MỤC, VÒNG TRÒN, CÁI ĐỐNG NÀY, ĐỐNG NÀY, MỚ NÀY, CÁI MỚ NÀY, MỌI CHIẾN DỊCH, CHIẾN DỊCH NHẮN TIN',
    out: 'XÓA, XOÁ, BỎ, LOẠI, GỠ, GẠCH, RÚT, RÚT TÊN, LOẠI BỎ, CHO RA, LẤY, ĐƯA, REMOVE, GỠ BỎ, XÓA BỎ, LOẠI TRỪ, LOẠI RA, DELETE, KÉO RA, GẠCH TÊN, BỎ TÊN, XÓA TÊN, KICK, QUĂNG, VỨT, BỨT, NHỔ, TẨY, GẠCH BỎ, BỎ RA, CHO OUT, CHO RA KHỎI, CHO RA NGOÀI, LẤY RA, ĐƯA RA, RÚT RA, BÔI TÊN, UNLIST, KHAI TRỪ, XÓA SỔ, XOÁ SỔ, XÓA GIÙM, GẠT RA, GIẢI THOÁT, LOẠI KHỎI, LOẠI HẲN, XÓA HẲN, BỎ HẲN, GẠCH KHỎI, XÓA KHỎI, BỎ KHỎI, GỠ KHỎI, RÚT KHỎI, LẤY KHỎI, ĐƯA KHỎI, BỎ QUA, BỎ BỚT, LOẠI GIÙM, GỠ GIÙM, BỎ GIÙM, BỎ DÙM, XÓA DÙM, GỠ DÙM, XOÁ DÙM, XOÁ GIÙM, BỎ HỘ, XÓA HỘ, GỠ HỘ, XOÁ HỘ, TÁCH, LỌC, CẮT',
    number:
      'SỐ, SDT, SĐT, SỐ ĐIỆN THOẠI, SỐ ĐT, TÊN, SỐ NÀY, SỐ CỦA, SỐ PHONE, SỐ MÁY, SỐ TÔI, SỐ EM, SỐ CỦA TÔI, SỐ MÌNH, SỐ TUI, SỐ CHÁU, SỐ DI ĐỘNG, SỐ THUÊ BAO, THUÊ BAO, THUÊ BAO NÀY, SỐ THUÊ BAO NÀY, SỐ THUÊ BAO CỦA TÔI, CÁI SỐ, CÁI SỐ NÀY, CÁI SỐ CỦA, SỐ LIÊN LẠC, SỐ NÀY CỦA TÔI, SĐT NÀY, SDT NÀY, SĐT TÔI, SĐT EM, SỐ DT, SỐ FONE, HỌ TÊN, TÊN VÀ SỐ',
    threat:
      'KIỆN, TỐ CÁO, BÁO CÁO, KHIẾU NẠI, CÔNG AN, BÁO LÊN, BÁO CÔNG AN, 5656, 156, LUẬT SƯ, PHÁP LUẬT, BÁO CỤC, TÒA, REPORT, CỤC AN TOÀN, BỘ THÔNG TIN, NHÀ MẠNG, BÁO NHÀ MẠNG, TÒA ÁN, BÁO CHÍ, PHỐT, BÓC PHỐT, BÁO CÁO SPAM, 5656 ĐẤY, THANH TRA, BỘ CÔNG AN, SỞ THÔNG TIN, CHẶN SỐ, CHẶN LUÔN, TẨY CHAY, KHỞI KIỆN, BLOCK, GỌI CÔNG AN, BÁO CHÍNH QUYỀN, TRÌNH BÁO, ĐÂM ĐƠN, ĐƯA RA TÒA, RA TÒA, GẶP NHAU Ở TÒA, LÀM VIỆC VỚI LUẬT SƯ, CỤC VIỄN THÔNG, BỘ TTTT, BỘ THÔNG TIN TRUYỀN THÔNG, SỞ TTTT, 113, QUẢN LÝ THỊ TRƯỜNG, HỘI BẢO VỆ NGƯỜI TIÊU DÙNG, ĐĂNG LÊN MẠNG, ĐĂNG LÊN FACEBOOK, ĐĂNG FACEBOOK, ĐĂNG FB, ĐĂNG PHỐT, UP LÊN, UP LÊN MẠNG, TUNG LÊN MẠNG, BÊU, BÊU TÊN, BÁO CÁO VI PHẠM, 1 SAO, ĐÁNH GIÁ 1 SAO, MỘT SAO, KHÔNG MUA NỮA, KHỎI MUA, KHÔNG BAO GIỜ MUA, NGHỈ MUA, BỎ MẠNG, ĐỔI MẠNG, ĐỔI NHÀ MẠNG, CHUYỂN MẠNG, ĐỔI NGÂN HÀNG, XÓA APP, GỠ APP, XOÁ APP, UNFOLLOW, CẠCH, CẠCH MẶT, KHÔNG KHÁCH SÁO, ĐỪNG TRÁCH, BIẾT TAY, CHỊU TRÁCH NHIỆM TRƯỚC PHÁP LUẬT, XỬ LÝ THEO PHÁP LUẬT, TỚI BẾN, CHO LÊN PHƯỜNG, BÁO SPAM, REPORT SPAM, ĂN BLOCK, ĂN REPORT, ĂN PHỐT, ĂN CHẶN, TUI KIỆN, TÔI KIỆN, TAO KIỆN, KIỆN RA TÒA, THƯA KIỆN, ĐI THƯA, THƯA CÔNG AN, TRÌNH CÔNG AN, AN NINH MẠNG, BỘ CÔNG THƯƠNG, TỔNG ĐÀI, TỐ GIÁC, BÁO PHƯỜNG, ĐỔI SIM, ĐỔI SỐ, BỎ SIM, VỨT SIM, PHẠT, XỬ PHẠT, NGHỊ ĐỊNH 91',
    all: 'TẤT CẢ, HẾT, TOÀN BỘ, MỌI, BẤT KỲ, BẤT CỨ, NÀO CŨNG',
    brands: 'THƯƠNG HIỆU, CÔNG TY, NHÃN HÀNG, CỬA HÀNG, BÊN NÀO, BRAND, CHI NHÁNH, TẬP ĐOÀN',
    data: 'DỮ LIỆU, THÔNG TIN, DỮ LIỆU CÁ NHÂN, THÔNG TIN CÁ NHÂN, DATA, TÀI KHOẢN, HỒ SƠ',
    self: 'TÔI, MÌNH, EM, TUI, TAO, TỚ, ANH, CHỊ, CHÁU',
    tell: 'BÁO, NHẮC, THÔNG BÁO, BÁO TIN, MỜI, GIỚI THIỆU, KÊU, GỌI, CẬP NHẬT, QUẢNG CÁO, CHÀO MỜI, CHÀO HÀNG, TƯ VẤN, RỦ, NHẮN, GỬI, NHẮN TIN, GỬI TIN, GỞI, NT, ALO, LIÊN HỆ, SPAM, MỜI MỌC, NHẮC NHỞ, NHẮC LỊCH, NHẮC HẸN, THÔNG TIN, ĐƯA TIN, GIỚI THIỆU GÌ, CHÚC, CHÚC MỪNG, KHẢO SÁT, HỎI THĂM, HỎI HAN, RỦ RÊ, CHĂM SÓC, GỬI LỊCH, GỬI THÔNG BÁO, MỜI NHẬP HÀNG, MỜI THAM GIA, MỜI VAY, MỜI MUA, KÊU GỌI, NHẮN NHỦ, NHẮN NHE, NHẮN BÁO, GỬI MÃ, GỬI VOUCHER, GỬI QUẢNG CÁO, THÔNG BÁO GÌ',
    noNeed:
      'KHỎI, KHÔNG CẦN, KO CẦN, K CẦN, KHÔNG PHẢI, KHỎI CẦN, ĐỪNG, THÔI KHỎI, MIỄN, XIN MIỄN, THÔI ĐỪNG, HỔNG CẦN, HÔNG CẦN, HONG CẦN, HK CẦN, HOK CẦN, KG CẦN, KHÔNG CẦN PHẢI, KHỎI PHẢI, KHÔNG NHẤT THIẾT, KHỎI MẤT CÔNG, ĐỪNG MẤT CÔNG, CHỚ, NỎ CẦN, KHÔNG BÁO, KHÔNG NHẮC, ĐỪNG CÓ, DỪNG',
    enough:
      'THÔI ĐI, ĐỦ RỒI, QUÁ ĐỦ RỒI, THÔI ĐỦ RỒI, NGHỈ GIÙM, NGHỈ DÙM, NGHỈ ĐI, NGHỈ GIÚP, DỪNG LẠI, DỪNG LẠI DÙM, DỪNG LẠI GIÙM, DỪNG LẠI ĐI, DỪNG Ở ĐÂY, DỪNG TẠI ĐÂY, DỪNG ĐƯỢC RỒI, THÔI NHÉ, THÔI NHA, DẸP ĐI, DẸP GIÙM, BIẾN ĐI, BIẾN HỘ, BIẾN GIÙM, CÚT ĐI, XÉO ĐI, LƯỢN ĐI, LƯỢN GIÙM, IM ĐI, IM GIÙM, IM DÙM, IM MỒM, CÂM MỒM, TRÁNH XA, BUÔNG THA, THA CHO, THA GIÙM, ĐỂ YÊN, ĐỂ TÔI YÊN, CHO TÔI YÊN, CHO XIN, CHO TUI YÊN, LÀM ƠN DỪNG, XIN DỪNG, XIN THÔI, BỚT GIÙM, BỚT DÙM, STOP GIÙM, STOP DÙM, STOP ĐI, CẮT GIÙM, CHẤM DỨT ĐI, KẾT THÚC, KẾT THÚC ĐI, DỨT ĐIỂM, MIỄN NHÉ, BYE NHÉ, CẮT ĐI, TẮT ĐI, DẸP HẾT, DẸP HẾT ĐI, DẸP MẸ ĐI, DẸP LUÔN, DẸP CÁI, DẸP DÙM, KẾT THÚC TẠI ĐÂY, KẾT THÚC Ở ĐÂY, KẾT THÚC Ở ĐÂY ĐƯỢC RỒI, DỪNG Ở ĐÂY ĐƯỢC RỒI, TỚI ĐÂY THÔI, ĐẾN ĐÂY THÔI, TỚI ĐÂY LÀ ĐỦ, ĐẾN ĐÂY LÀ ĐỦ, ĐẾN ĐÂY LÀ HẾT, IM LẶNG ĐI, IM LẶNG GIÙM, IM MỒM ĐI, CÂM MỒM LẠI, CÂM HỌNG, NGẬM MỒM, NGẬM MIỆNG, BIẾN GIÙM CÁI, BIẾN CHO KHUẤT MẮT, BIẾN MẸ ĐI, BIẾN NGAY, CÚT XÉO, CÚT NGAY, CÚT MẸ MÀY ĐI, CÚT MẸ ĐI, XÉO NGAY, LƯỢN CHO NƯỚC TRONG, LƯỢN CHO NÓ TRONG, TRÁNH XA TÔI, TRÁNH XA TÔI RA, TRÁNH XA RA, ĐI CHỖ KHÁC CHƠI, CHO TÔI NHỜ, ĐỂ CHO YÊN, CHO TÔI THỞ, YÊN THÂN, THA CHO TÔI, THA CHO TUI, THA CHO EM, THA CHO NGƯỜI TA, BUÔNG TÔI RA, BUÔNG THA TÔI, BUÔNG ĐI, XIN LUÔN ĐÓ, LẠY LUÔN, LẠY CÁC BẠN, LẠY MẤY ÔNG, CON LẠY, TÔI LẠY, NGHỈ HỘ, NGHỈ MẸ ĐI, NGƯNG ĐI, NGỪNG ĐI, NGƯNG GIÙM, NGƯNG DÙM, NGƯNG LẠI GIÙM, NGỪNG GIÙM, THÔI GIÙM, THÔI DÙM, THÔI HỘ, THÔI NGAY, THÔI CHO NHỜ, ĐỦ LẮM RỒI, QUÁ ĐỦ, QUÁ LẮM RỒI, QUÁ ĐÁNG LẮM RỒI, VỪA THÔI, VỪA VỪA THÔI, TẮT DÙM ĐI, TẮT DÙM, TẮT GIÙM ĐI, TẮT GIÙM, TẮT HỘ, HỦY DÙM, HỦY GIÙM, HỦY HỘ, HỦY DÙM ĐI, HỦY GIÙM ĐI',
    moved:
      'CHUYỂN NHÀ, CHUYỂN ĐI, ĐỔI SANG, CHUYỂN SANG, CHUYỂN MẠNG, ĐỔI MẠNG, ĐỔI NHÀ MẠNG, BÁN XE, BÁN RỒI, BÁN NHÀ, HỌC XONG, TỐT NGHIỆP, RA TRƯỜNG, NGHỈ HỌC, NGHỈ LÀM, DỌN ĐI, DỌN VỀ, KHÔNG CÒN Ở, KHÔNG Ở, HẾT Ở, KHÔNG DÙNG, KHÔNG XÀI, HẾT DÙNG, NGƯNG DÙNG, NGHỈ DÙNG, VỀ QUÊ, VỀ HƯU, ĐÃ MUA, MUA RỒI, CÓ RỒI, SINH XONG, LỚN RỒI, HẾT TUỔI, ĐỊNH CƯ, HỦY THẺ, ĐÓNG THẺ, BÊN KHÁC, CHỖ KHÁC, SANG MẠNG KHÁC, KHÔNG CÒN DÙNG, KO DÙNG, K DÙNG, KHÔNG CÒN LÀ KHÁCH, KO CÒN Ở, KO XÀI, ĐỔI QUA NHÀ MẠNG, ĐỔI QUA MẠNG, ĐỔI NHÀ MẠNG RỒI, BÁN QUÁN, BÁN SHOP, BÁN TIỆM, SANG QUÁN, SANG TIỆM, ĐÓNG CỬA TIỆM, ĐÓNG CỬA QUÁN, DẸP TIỆM, DẸP QUÁN, NGHỈ BÁN, NGHỈ KINH DOANH, NGHỈ CHƠI, KHÔNG CÒN LÀM, KHÔNG LÀM Ở, HẾT LÀM, NGHỈ VIỆC, THÔI VIỆC, CHUYỂN VIỆC, CHUYỂN CÔNG TÁC, CHUYỂN TRƯỜNG, RA TRƯỜNG RỒI, HẾT KHÓA, HỌC XONG RỒI, XONG KHÓA, HẾT KHÓA HỌC, THI XONG, ĐẬU RỒI, ĐẺ RỒI, SINH RỒI, CƯỚI RỒI, LY HÔN, TRẢ HẾT NỢ, TẤT TOÁN, TRẢ XONG, ĐÃ TRẢ XONG, HỦY THÀNH VIÊN, KHÔNG CÒN LÀ HỘI VIÊN, KHÔNG CÒN LÀ THÀNH VIÊN, KHÔNG CÒN LÀ HỌC VIÊN, KHÔNG CÒN LÀ PHỤ HUYNH, KHÔNG CÒN ĐI, KHÔNG TẬP NỮA, NGHỈ TẬP, KHÔNG CÓ XE, HẾT XE, KHÔNG CÒN XE, MẤT XE, CÓ NHÀ RỒI, ĐÃ CÓ, MUA NHÀ RỒI, MUA XE RỒI',
    nth: 'HAI, BA, BỐN, NĂM, 2, 3, 4, 5, MẤY, BAO NHIÊU, N, CHỤC, THỨ HAI, THỨ BA, THỨ TƯ, THỨ NĂM, THỨ 2, THỨ 3, THỨ 4, THỨ N, TRĂM, NHIỀU, MƯỜI, CẢ CHỤC, 10, 100, NGÀN, CẢ TRĂM, TRIỆU, CẢ NGÀN, N LẦN, BẢY, TÁM, SÁU, THỨ MƯỜI, THỨ 10, THỨ 5, THỨ MẤY, THỨ BAO NHIÊU, THỨ N RỒI, VÔ SỐ',
    nay: 'KHÔNG, KO, K, HÔNG, HONG, HỔNG, CHẲNG, CHẢ, ĐÂU CÓ, ĐẾCH, ĐÉO, ÉO, CHƯA TỪNG, CHƯA BAO GIỜ, CHƯA HỀ, KHÔNG HỀ, KHÔNG CÒN, KO CÒN, K CÒN, NỎ, HEM, HK, HOK, KHÔNG BAO GIỜ, CHẲNG BAO GIỜ, ĐÂU HỀ',
    they: 'MẤY NGƯỜI, CÁC NGƯỜI, CÁC BẠN, BÊN BẠN, BÊN MÌNH, MẤY BẠN, MẤY ÔNG, MẤY BÀ, BỌN MÀY, TỤI MÀY, TỤI BÂY, CHÚNG MÀY, SHOP, QUÝ CÔNG TY, QUÝ CỬA HÀNG, QUÝ VỊ, QUÝ ĐƠN VỊ, ANH CHỊ, CỬA HÀNG, BÊN NÀY, BÊN ĐÓ, CÁC ANH CHỊ, MÀY, BÂY, MI, BAY, CÁC ANH, CÁC CHỊ, BÊN SHOP, AD, QUÝ HÃNG, QUÝ DOANH NGHIỆP',
    place:
      'MÁY TÔI, MÁY TUI, ĐIỆN THOẠI, ĐIỆN THOẠI TÔI, ĐIỆN THOẠI CỦA TÔI, HỘP THƯ, HỘP THƯ TÔI, HỘP THƯ CỦA TÔI, HỘP TIN, HỘP TIN NHẮN, INBOX, BỘ NHỚ, ĐT TÔI, ĐT EM, CON MÁY, CÁI MÁY, CÁI ĐIỆN THOẠI, MÁY EM, MÁY MÌNH, ĐIỆN THOẠI EM, ĐIỆN THOẠI MÌNH, ĐIỆN THOẠI TUI',
    bury: 'ĐẦY, NGẬP, NGẬP TRONG, NGẬP TRÀN, TRÀN NGẬP, TOÀN, ĐẦY ẮP, NỔ TUNG, MUỐN NỔ, SẮP NỔ, NỔ MÁY, RUNG SUỐT, KÊU SUỐT, REO SUỐT, KÊU HOÀI, RUNG HOÀI, BÁO HOÀI, CHẬT, CHẬT CỨNG, ĐƠ, NẶNG MÁY, HẾT BỘ NHỚ, CHÌM TRONG, LỤT, TING TING, KÊU INH ỎI, NÓNG MÁY',
    useless:
      'VÔ ÍCH, VÔ DỤNG, PHÍ CÔNG, MẤT CÔNG, UỔNG CÔNG, TỐN CÔNG, PHÍ THỜI GIAN, MẤT THỜI GIAN, TỐN THỜI GIAN, TỐN TIỀN, PHÍ TIỀN, MẤT THÌ GIỜ, PHÍ LỜI, TỐN LỜI, VÔ NGHĨA, KHÔNG ÍCH GÌ, CHẲNG ÍCH GÌ, CHẲNG ĐỂ LÀM GÌ, KHÔNG ĐỂ LÀM GÌ, BẰNG THỪA, THỪA THÃI, LÀM CHI, CHI NỮA, LÀM GÌ NỮA, LÀM GÌ CHO MỆT, NHẦM ĐỐI TƯỢNG, SAI ĐỐI TƯỢNG',
    kin: 'MẸ, BA, BỐ, BÀ, ÔNG, MÁ, VỢ, CHỒNG, CON, CON GÁI, CON TRAI, BÀ NGOẠI, BÀ NỘI, ÔNG NỘI, ÔNG NGOẠI, BÀ CỤ, ÔNG CỤ, CỤ, CHÁU, EM GÁI, EM TRAI, CHỊ GÁI, ANH TRAI, BU, TÍA, THẦY U, MẠ, BẦM, MẸ CHỒNG, MẸ VỢ',
    bin: 'DANH SÁCH ĐEN, BLACKLIST, THÙNG RÁC, SỌT RÁC, DANH SÁCH CHẶN, SỔ ĐEN',
    tired:
      'PHIỀN, PHIỀN QUÁ, PHIỀN VÃI, PHIỀN VL, PHIỀN CHẾT, PHIỀN LẮM, PHIỀN THẬT, PHIỀN GHÊ, PHIỀN PHỨC, MỆT QUÁ, MỆT VL, MỆT LẮM, MỆT GHÊ, MỆT MỎI, CHÁN NGẤY, CHÁN LẮM, NGÁN NGẨM, NGÁN TẬN CỔ, NGẤY TẬN CỔ, CHÁN TẬN CỔ, PHÁT NGÁN, PHÁT NGẤY, PHÁT BỰC, PHÁT CHÁN, PHÁT CÁU, PHÁT ĐIÊN, BỰC MÌNH, BỰC BỘI, BỰC QUÁ, TỨC QUÁ, ỨC CHẾ, KHÓ CHỊU, ĐIÊN TIẾT, ĐIÊN MÁU, ĐAU ĐẦU, NHỨC ĐẦU, ĐIÊN ĐẦU, LOẠN ÓC, HẾT CHỊU NỔI, CHỊU HẾT NỔI, CHỊU KHÔNG NỔI, KHÔNG CHỊU NỔI, AI CHỊU NỔI, CHỊU SAO NỔI, SAO CHỊU NỔI, DỊ ỨNG, BỘI THỰC, SỢ RỒI, ỚN QUÁ, ỚN TẬN CỔ, GHÉT QUÁ, STRESS, ÁM ẢNH, PHÁT KHÓC, ỒN QUÁ, ỒN ÀO, RỐI MẮT, RÁC QUÁ, MẮC MỆT, MỆT ÓC, NHỨC ÓC, TRẦM CẢM, MUỐN TRẦM CẢM, MUỐN ĐIÊN, MUỐN KHÙNG, MUỐN KHÓC, TỤT MOOD, MẤT NGỦ, HẾT HỨNG VỚI, CHÁN NGẤY MẤY',
    curse:
      'ĐM, ĐCM, DCM, MẸ KIẾP, CHẾT TIỆT, KHỐN NẠN, ĐỒ KHỐN, ĐỒ ĐIÊN, THẰNG ĐIÊN, CÁI ĐÉO, CÁI LỒN, CMM, CLGT, VÔ DUYÊN, BỐ LÁO, ĐỒ RÁC RƯỞI, MẶT DÀY, MẶT DẦY, TRƠ TRẼN, ÓC CHÓ, CHÓ MÁ, RẢNH HÁNG, RẢNH LOL, DAI NHƯ ĐỈA, LÌ LỢM',
  },
  patterns: {
    stop: `
      ? [NGỪNG|NGƯNG|HỦY|HUỶ|DỪNG|TẮT] ĐĂNG KÝ NHẬN [texts]
      ? ^ (TÔI|EM|MÌNH) KHÔNG (MUỐN) [ĐĂNG KÝ|THAM GIA] NỮA (Ạ|NHÉ|ĐÂU) $
      ? ^ KHÔNG [TIN NHẮN|TIN QUẢNG CÁO|TIN NHẮN RÁC|TIN RÁC|QUẢNG CÁO|SPAM] NỮA
      ^ (TÔI|EM|MÌNH) MUỐN [HỦY|HUỶ] (Ạ|NHÉ) $
      ^ (XIN) (HÃY) [DỪNG LẠI|NGỪNG LẠI|DỪNG NGAY|NGỪNG NGAY] (ĐI|NGAY|Ạ|GIÚP|GIÚP TÔI) $
      (BẠN|CÁC BẠN|BÊN BẠN|SHOP) [NGỪNG|NGƯNG|DỪNG|THÔI] [NHẮN TIN|GỬI TIN|NHẮN|GỬI] (CHO) [TÔI|MÌNH|EM] [ĐƯỢC KHÔNG|ĐƯỢC KO|GIÚP ĐƯỢC KHÔNG]
      [NGỪNG|NGƯNG|DỪNG|ĐỪNG|THÔI] [QUẤY RỐI|QUẤY RẦY|QUẤY NHIỄU] (TÔI|EM|MÌNH|NỮA)
      ^ (HÃY|VUI LÒNG|LÀM ƠN) [CHẶN|BLOCK] [TÔI|SỐ TÔI|SỐ NÀY|SỐ CỦA TÔI] (ĐI|LUÔN|NHÉ|GIÚP|GIÚP TÔI) $
      ^ (TÔI MUỐN|VUI LÒNG) [HỦY|HUỶ] (TƯ CÁCH) [THÀNH VIÊN|HỘI VIÊN] (CỦA TÔI) $
      ? ^ [NGỪNG|NGƯNG|DỪNG] (NHẮN|GỬI) GIÚP (EM|TÔI|MÌNH|TUI|VỚI|NHÉ) $
      ? ^ [KHỎI BÁO|MIỄN GỬI|MIỄN NHẮN|MIỄN BÁO|KHỎI NHẮN] (NỮA|NHÉ|NHA|LUÔN) $
      ? [KHÔNG ĐỌC|KHÔNG XEM|KHÔNG MUA|HẾT CẦN|KHÔNG QUAN TÂM] ĐÂU (NÊN) ĐỪNG [GỬI|NHẮN|GỬI TIN]
      ? ^ [TIN KHUYẾN MÃI|QUẢNG CÁO|TIN QUẢNG CÁO|TIN NHẮN|THÔNG BÁO|NHẮC LỊCH] THÌ THÔI (NHÉ|KHỎI|ĐI|NHA) $
      ? ^ (XIN|LÀM ƠN|VUI LÒNG|TỪ NAY|THÔI|BẠN|SHOP|MONG|MONG SHOP|TÔI KHÔNG MUỐN) [ĐỪNG|ĐỪNG CÓ|KHÔNG CẦN|KHỎI|NGỪNG|NGƯNG|DỪNG|THÔI|BỚT|CẤM|HẾT CẦN|CHẤM DỨT|KHÔNG ĐƯỢC|TỪ NAY ĐỪNG|THÔI ĐỪNG|XIN ĐỪNG] [NHẮC|MỜI|THÔNG BÁO CHO|LIÊN LẠC VỚI|LIÊN HỆ VỚI|GỌI CHO|GỌI ĐIỆN CHO|QUẤY RẦY|LÀM PHIỀN|BÁO TIN CHO|GỬI MAIL CHO|NHẮN TIN CHO|GỬI TIN CHO|NHẮN CHO|SPAM] [TÔI|EM|MÌNH|TUI|CHỒNG TÔI|MẸ TÔI|CON TÔI|VỢ TÔI|BỐ TÔI|CHỊ] (NỮA|ĐI|NHÉ|NHA) $
      ? ^ [VUI LÒNG KHÔNG|ĐỀ NGHỊ KHÔNG|YÊU CẦU KHÔNG|MONG SHOP KHÔNG|XIN KHÔNG|TÔI KHÔNG MUỐN BẠN|TÔI KHÔNG MUỐN SHOP|MONG KHÔNG|TỪ NAY KHÔNG] (ĐƯỢC) [NHẮC|MỜI|THÔNG BÁO CHO|LIÊN LẠC VỚI|LIÊN HỆ VỚI|GỌI CHO|GỌI ĐIỆN CHO|QUẤY RẦY|LÀM PHIỀN|BÁO TIN CHO|CHÀO MỜI|GỬI MAIL CHO|NHẮN CHO] (TÔI|EM|MÌNH|TUI|CHỒNG TÔI|MẸ TÔI|CON TÔI|VỢ TÔI) (NỮA) $
      ? ^ [KHÔNG NHẮC|KHÔNG THÔNG BÁO CHO] [TÔI|EM|MÌNH|TUI] NỮA (NHÉ|NHA) $
      ? ^ [HẾT CẦN|BỚT|CẤM|DỪNG|THÔI|KHỎI|ĐỪNG|XIN ĐỪNG|LÀM ƠN ĐỪNG|THÔI ĐỪNG|KHÔNG CẦN] [NHẮN TIN|GỬI TIN|CHÀO MỜI|GỬI MAIL|GỬI EMAIL|NHẮN|SPAM] (NỮA|ĐI|NHÉ|NHA) $
      ? ^ [ĐỦ|QUÁ NHIỀU|CHÁN|MỆT VỚI|NGÁN|PHÁT CHÁN] (MẤY|CÁC|NHỮNG) [TIN NHẮN|QUẢNG CÁO|KHUYẾN MÃI|THÔNG BÁO|ƯU ĐÃI|NHẮC NHỞ|LỜI MỜI|BẢN TIN|SMS|TIN RÁC|MẤY TIN NÀY|MẤY CÁI NÀY|TIN KHUYẾN MÃI|CHƯƠNG TRÌNH KHUYẾN MÃI|TIN QUẢNG CÁO] (RỒI|QUÁ|LẮM) $
      ^ (TÔI|EM|MÌNH) (XIN|MUỐN) [CHẶN|CHẶN HẾT] (MẤY|CÁC|NHỮNG) [THÔNG BÁO|ƯU ĐÃI|NHẮC NHỞ|BẢN TIN|MẤY TIN NÀY|TIN RÁC|MẤY CÁI NÀY|CHƯƠNG TRÌNH KHUYẾN MÃI|LỜI MỜI] (NÀY|ĐI|GIÚP EM) $
      ? ^ (TÔI|EM|MÌNH) [KHÔNG CẦN|KHÔNG THÍCH|NGỪNG|DỪNG|NGƯNG|TẮT|TỪ CHỐI|KHÔNG QUAN TÂM|DẸP|CẮT|BỎ|XIN MIỄN|HỦY|THÔI|PHIỀN VÌ|HẾT MUỐN NHẬN|KHÔNG CÓ NHU CẦU NHẬN|ĐỪNG] (CÁC|MẤY) [NHẮC NHỞ|LỜI MỜI|NHẮC LỊCH|CHƯƠNG TRÌNH KHUYẾN MÃI] (NỮA|ĐI|GIÙM|QUÁ|RỒI) $
      ? ^ [NHẮC NHỞ|LỜI MỜI] [THÔI NHÉ|ĐỦ RỒI|PHIỀN QUÁ|THÔI|KHỎI] $
      ? ^ KHÔNG (CÓ|CẦN) [KHUYẾN MÃI|THÔNG BÁO|ƯU ĐÃI|NHẮC NHỞ|BẢN TIN|MẤY TIN NÀY|TIN RÁC|TIN KHUYẾN MÃI|CHƯƠNG TRÌNH KHUYẾN MÃI] (GÌ) NỮA (NHÉ|NHA|HẾT) $
      [ĐỪNG|KHÔNG ĐƯỢC|CẤM|XIN ĐỪNG] (ĐỂ|GIỮ|LƯU|THÊM) [SỐ TÔI|TÔI|SỐ EM|EM|TÊN TÔI|SỐ CỦA TÔI|SỐ MÌNH|TÊN EM] [TRONG|VÀO] (CÁI) [DANH SÁCH|DANH BẠ|NHÓM|HỆ THỐNG|LIST|TỆP KHÁCH]
      [THÁO|NHẤC|BỨNG|LÔI] [SỐ EM|SỐ TÔI|SỐ MÌNH|TÊN EM|TÊN TÔI|EM|TÔI] (RA) KHỎI [DANH SÁCH|DANH BẠ|NHÓM|HỆ THỐNG|LIST|TỆP KHÁCH|TỆP]
      ^ (CHO) [EM|TÔI|MÌNH|CHỊ|ANH] (XIN|MUỐN) [NGHỈ NHẬN TIN|THÔI NHẬN TIN|BỎ ĐĂNG KÝ|BỎ ĐĂNG KÍ|KHÔNG THEO DÕI NỮA|OUT LIST|RÚT ĐĂNG KÝ] (NHÉ|NỮA) $
      ? ^ [TÔI|EM|MÌNH] (XIN) [RÚT|OUT|KHÔNG THAM GIA NỮA|KHÔNG THAM GIA CHƯƠNG TRÌNH NỮA|TỪ CHỐI] (NHÉ|NHA) $
      ^ (XIN) [TẠM BIỆT|CHIA TAY|VĨNH BIỆT|BYE BYE] (MẤY|CÁC) [TIN NHẮN|TIN NHẮN QUẢNG CÁO|QUẢNG CÁO|KHUYẾN MÃI|TIN QUẢNG CÁO|SPAM] $
      [HỦY|HUỶ|BỎ|RÚT] TƯ CÁCH [THÀNH VIÊN|HỘI VIÊN]
      ? ^ (CÁI NÀY|NÓ|CHƯƠNG TRÌNH NÀY) KHÔNG CÒN [HỢP|PHÙ HỢP] VỚI [me] (NỮA) $
      ^ KHÔNG THEO DÕI NỮA (NHÉ|ĐÂU) $
      ? ^ (THÔI) ĐỦ RỒI [ĐÓ|ĐẤY] $
      [ĐỪNG|ĐỪNG CÓ|THÔI ĐỪNG|XIN ĐỪNG] [GỬI|NHẮN|GỬI TIN|NHẮN TIN] (CHO) [EM|TÔI|MÌNH|TUI] NỮA
      [đừng|khỏi|không|không cần|cấm] (có) [gọi|gọi điện|điện thoại] [cũng đừng|cũng khỏi|và đừng|cũng không|hay|cũng đừng có|lẫn] [nhắn tin|nhắn|gửi tin|nhắn nhủ]
      [mẹ|ba|bố|bà|ông|vợ|chồng|má] (tôi|em|mình) [bảo|nói|kêu] [đừng gửi nữa|đừng nhắn nữa|đừng gửi|đừng nhắn] (mẹ|bà|ông|ba|bố|vì|má) [không đọc|không cần|không muốn|không thích|không biết đọc|phiền]
      ? (tôi|em|mình|tui) cũng [muốn hủy|hủy|xin hủy|hủy luôn|thôi nhận|không nhận nữa|muốn dừng|xin thôi|muốn thôi]
      ? ^ [ngưng|dừng|thôi|dẹp|ngừng] đi (mấy) [má|bà|cha|ông|ba|mẹ|trời|cha nội|bà nội] (ơi) $
      ? ^ [đừng|đừng có|xin đừng] [viết|biên thư|viết thư|ghi] (cho tôi|tin|thư) nữa (nhé|nha) $
      ^ (cút|biến) [cút đi|biến đi|cút ngay|biến giùm|xéo|xéo đi|cút xéo] (đi|giùm|cho khuất mắt) $
      ? ^ (tôi|mình|em|tui) [chưa bao giờ|chưa từng|có bao giờ|đâu có|không hề|chưa hề] (đăng) [đăng ký|đăng kí] (gì|đâu|cái này|bao giờ) $
      [họp|làm việc|ngủ|đang họp|đang ngủ|đang dạy] … [ting ting|tinh tinh|kêu|reo|rung] … [cắt|tắt|dẹp|dừng|ngưng|hủy] (luôn|giùm|giúp|ngay)
      [làm ơn|xin|nhờ|giùm|phiền] [cắt|tắt|dẹp] (luôn|giùm|giúp|hết) (cho|đi|giùm) $
      [mỗi lần|cứ mỗi lần|hễ|lần nào] [kêu|tin đến|reo|nhận tin|có tin|rung] … [con thức|bé thức|bé khóc|con khóc|trừ tiền|mất tiền|bà giật mình|con giật mình] … [dừng|ngưng|tắt|thôi|đừng gửi|cắt|ngừng]
      [nói|báo|nhắn|yêu cầu] [ba|hai|mấy|nhiều|bốn|bao nhiêu|3|2] lần rồi (mà) [sao vẫn|vẫn|sao còn|mà vẫn|còn|cứ] [gửi|nhắn|gởi] (hoài|tiếp)
      [mẹ|ba|bà|ông|chồng|vợ|bố|má] (tôi|em) [bệnh|bệnh nặng|ốm|nằm viện|mệt] (không có) … [xin ngưng|xin dừng|ngưng giùm|dừng giùm|làm ơn ngưng|xin ngừng|vui lòng ngừng|dừng lại giùm]
      (tôi) [không phải|đâu phải|ko phải] [khách|khách hàng|hội viên] (của) (bên) (mấy người) … [đừng gửi|đừng nhắn|ngừng gửi|dừng gửi|xóa số|đừng có gửi] (nữa)
      [đầy bộ nhớ|đầy máy|hết bộ nhớ|đầy hộp thư] (vì|do) … [ngừng gửi|dừng gửi|đừng gửi|ngưng gửi|đừng nhắn|dừng lại|thôi gửi] (nữa)
      ? (tôi|em|mình|tui) cũng [không muốn|không thích|thấy phiền|chán|ko muốn] (nhận|đọc) (nữa|tin) $
      [không gọi|đừng gọi|khỏi gọi] (điện) (cũng) [không nhắn|đừng nhắn|khỏi nhắn] (tin) (gì hết|gì nữa|nữa)
      ? [nửa đêm|giờ sáng|đêm khuya] (rồi) còn [gửi|nhắn] [quảng cáo|tin quảng cáo]
      [không mảy may|chẳng mảy may] [hứng thú|quan tâm] & [mất thời giờ|mất thời gian|phí thời gian]
      [số này|số tôi|số điện thoại này] không phải để cho [mấy người|các người|ai] [chào hàng|quảng cáo|bán hàng|tiếp thị]
      [loại trừ|miễn|chừa] [số này|số tôi|số của tôi] (ra) (khi|lúc) [quảng bá|quảng cáo|tiếp thị]
      ? [tên shop|thấy tin|thấy quảng cáo] … muốn [quăng|đập|ném] [máy|điện thoại] $
      [tin|quảng cáo|tít tít|mấy lần] … [ngán|chán] [tới|đến|lên] (tận) cổ (rồi) $
      [chuyển|dọn] (vô|vào|ra|đi|về|qua) & [khuyến mãi|ưu đãi] [ngoài đó|trong đó|ở đó|bên đó|ngoải|trỏng] (không|chẳng) [xài|dùng|cần]
      [gởi|gửi|nhắn] chi mà [lắm|nhiều] rứa
      [rời|bỏ|hủy|nghỉ|thôi] [hội viên|thành viên] … (sao|mà) [phiếu giảm giá|tin|tin nhắn|khuyến mãi|ưu đãi|quảng cáo] [vẫn|còn] (cứ) [tới|đến|gửi|nhắn]
      không (còn|có) [nguyện vọng|ý định|mong muốn] (tiếp tục) nhận (thêm) [tin|thông tin|thông báo|quảng cáo|ưu đãi]
      [lịch|lịch hẹn|hẹn|lịch khám|cuộc hẹn] … [tự quản|tự lo|tự nhớ|tự theo dõi|tự coi|tự ghi|tự biết] … [không cần|khỏi|đừng|ko cần|miễn] nhắc
      [ca đêm|làm đêm|trực đêm|trực|nửa đêm|đang ngủ] & [quảng cáo|tin nhắn|thông báo|sms|tin] & [đánh thức|thức giấc|giật mình|mất ngủ|không ngủ|ngủ không]
      [không biết|không rành|ko biết|k biết|không quen] [đọc|xem|mở|dùng] [tin nhắn|sms|tin] … [gọi|gửi thư|gọi điện|email|thư]
      [hy vọng|hi vọng|mong|mong rằng|ước gì] (là|rằng) [đây|đó|này|tin này|cái này] (sẽ) (là) (tin|tin nhắn|lần|sms|cái) (cuối|cuối cùng|chót) … [nhận|đọc|thấy|nữa|của bên|từ bên|bạn gửi|bên bạn]
      chỉ [liên hệ|liên lạc|trao đổi|báo|thông báo|gửi|nhận] (với tôi|tôi|cho tôi|với em|thông tin) [qua|bằng|theo] [email|mail|thư|gmail|zalo|điện thoại|bưu điện] (thôi|là được|nhé|nha|ạ)
      [liên hệ|liên lạc|báo|thông báo|trao đổi] (với tôi|tôi|cho tôi) [qua|bằng] [email|mail|thư|điện thoại|bưu điện] (thôi|là được|là đủ|thôi nhé|thôi ạ|thôi nha) $
      [máy|điện thoại|đt|máy này|điện thoại này] (này|của tôi|tôi) [không|ko|k|không thể] (đọc|xem|mở|nhận) (được) [tin nhắn|sms|tin] … [gửi thư|gửi email|gửi mail|email|đừng|khỏi|gọi|thư]
      [nhắc nhở|nhắc|thông báo|tin nhắc|khuyến mãi|ưu đãi|quảng cáo] (của) (bạn|bên bạn|các bạn|shop|mấy người) … [giữ lại|giữ lấy|cất đi|để dành|tự giữ] (đi|nhé|giùm|cho mình|mà dùng|nha)
      [tự nhớ|nhớ rồi|tôi nhớ|tự biết|biết rồi|tự ghi|tự coi|tự xem|nhớ lịch] … [khỏi nhắc|khỏi báo|đừng nhắc|không cần nhắc|ko cần nhắc|không phải nhắc|miễn nhắc|khỏi cần nhắc|đừng báo]
      [đã nói|nói rồi|đã bảo|đã yêu cầu|đã nhắn|bảo rồi|nói] … [hai|ba|mấy|bao nhiêu|nhiều|2|3|chục] [lần|bận] … [đừng nhắn|đừng gửi|không gửi|đừng|không nhắn|ngừng|dừng]
      [ca đêm|làm đêm|trực đêm|đang họp|họp mà|trong giờ họp|giờ họp|đang ngủ|lúc ngủ|nửa đêm|giờ dạy] & [không ngủ|ngủ không|kêu|reo|ting|rung|đánh thức|chuông] & [tin nhắn|sms|không muốn nhận|nhận]
      [ca đêm|làm đêm|trực đêm] & [tin nhắn|thông báo|chuông|sms] & [không ngủ|ngủ không|mất ngủ|kêu|reo|rung]
      [không muốn|ko muốn|k muốn|hết muốn] (bị) [nhận|thấy|đọc|xem] (lại) … [lần nào nữa|lần nữa|nữa đâu|nữa hết|bao giờ nữa|tin nào nữa] $
      [đừng|không|không được|xin đừng|ko] [dùng|sử dụng|xài] [tin nhắn|sms|tin] [với|để liên hệ|để liên lạc|liên hệ|liên lạc|nhắn] (với) [tôi|em|mình|tui|tao|chị|anh]
      [đừng|không|xin đừng|khỏi|ko|cấm] [gửi|nhắn|gởi|báo] (gì|gì nữa|bất cứ gì|cái gì|thứ gì|gì hết) (vào|tới|đến|qua|lên) [di động|máy|điện thoại|đt|số] (của) (tôi|em|mình|này|tui)
      [gọi|gọi điện|gọi điện thoại|gửi thư|email] (thôi|là được) (tôi|mình|em) [không đọc|ko đọc|không xem|không nhận] (tin|sms) (nhắn)
      [loại|gỡ|rút|bỏ|lấy|gạch] (số|tên) [tôi|mình|em|tui|này] (ra) khỏi (các|những) [đợt gửi|đợt nhắn|chiến dịch|lượt gửi|tin hàng loạt|nhóm gửi|chương trình nhắn tin]
      [thoát|thoát ra|rút ra|ra khỏi đây|hủy] [kiểu gì|sao|cách nào|bằng cách nào|làm sao] … [chán lắm|chán rồi|phiền quá|mệt quá|không muốn|bực quá|ngán rồi]
      ^ thôi khỏi [không muốn|không cần|hết muốn|không thèm|lười] [đọc|xem|nhận|nhận nữa|đọc nữa]
      ^ [đi|ra] (mà) [bán|chào hàng|mời|rao|quảng cáo] (hàng) cho [người khác|ai khác|đứa khác|nhà khác]
      [chán|ngán|mệt|ngấy|oải|ớn] (với|ngấy|ngán) (mấy|những|các|ba cái) (cái) [tin|tin nhắn|quảng cáo|tin này|thông báo|khuyến mãi] (này|kia|rác|của) (quá|lắm|rồi) (rồi)
      [không có|thiếu|chả có|ko có|chẳng có] (mấy|những|các) [mẹo|tin|tin tức|khuyến mãi|ưu đãi|quảng cáo|thông báo|bản tin|lời nhắc|nhắc nhở] (vặt|này|nào) (của|từ) (bạn|các bạn|shop|quý vị|mấy người|cửa hàng) [self] (thì) (vẫn|cũng|vẫn) [sống|ổn|chẳng sao|không sao|chả sao|chả chết|không chết|vui]
      ^ (làm ơn|xin|thôi) [tha|buông tha|chừa] (cho) [tôi|chúng tôi|tụi tôi|nhà tôi|tụi này|tui|bọn tôi|chúng em|mẹ tôi|ba tôi|gia đình tôi] (đi|với|ra|giùm|dùm|nhé)
      [gửi|nhắn|quảng cáo] (tin) (cho) [mấy|tụi|đám|bọn|người|mấy đứa] (bạn|đứa|em) [trẻ|thanh niên|trẻ hơn|trẻ tuổi] (đi|ấy|kìa|hơn)
      [không|đừng|ko|khỏi] (gửi|nhắn|có) thêm (một|1|bất kỳ|bất cứ) [tin|tin nhắn|quảng cáo|mẩu tin|thông báo] (nào) (nữa|hết|cả)
      ^ (còn) [gửi|nhắn|nhắn tin|gửi tin|spam] nữa (đi|thì) [thử coi|thử xem|rồi biết|là biết|là biết tay|coi chừng|liệu hồn|tôi kiện|tôi báo]
      [từ nay|từ giờ|sau này|về sau] [self] (xin) [không đọc|không xem|không cần đọc|khỏi đọc|khỏi xem|miễn nhận|không theo dõi] (mấy|các|những) (tin|bản tin|tin nhắn|quảng cáo|ưu đãi|khuyến mãi)
      [bán xe|bán nhà|chuyển nhà|dọn đi|dọn nhà|chuyển trường|tốt nghiệp|nghỉ học|nghỉ việc|nghỉ hưu|đổi bác sĩ|hết khóa|học xong|ra trường] … [khỏi|không cần|đừng|ngưng|thôi|miễn] [nhắc|báo|thông báo|nhắn|gửi|gửi tin|nhắn tin] (nữa|tôi|mình|em|cho)
      [gửi thư|thư giấy|gửi email|qua email|gọi điện] (thôi|là đủ|là được) … [đừng|không|khỏi|miễn] [nhắn|sms|nhắn tin|gửi tin|gửi sms]
      [điện thoại|máy|chuông] (cứ|reo|kêu|rung) (reo|kêu|rung) [hoài|suốt|liên tục|mãi|cả ngày|cả đêm] … [thôi|ngưng|dừng|đừng|tắt|bỏ] (gửi|nhắn|đi|giùm|lại)
      [self] (xin) [thực hiện|dùng|sử dụng|áp dụng] quyền [từ chối|phản đối|rút lui|không nhận]
      [đi|ra] (mà) [gửi|nhắn|spam|quảng cáo] (cho) [người khác|ai khác|chỗ khác|đứa khác|người ta]
      [từ nay|từ giờ|lần sau|sau này] [miễn|khỏi|thôi|dẹp] [nhắn|gửi|gọi|nhắn tin|tin|quảng cáo] (nữa|đi|nhé|nha)
      [làm sao|làm thế nào|cách nào|sao] (để|mà) [khỏi nhận|không nhận|thoát khỏi|hết nhận|dứt|tránh] … [tin|tin này|tin nhắn|quảng cáo] … [tắt|hủy|dừng|ngừng|bỏ|ngưng] [giùm|dùm|giúp|hộ|đi]
      [cho|xin|để] (phép|tôi) [tôi|mình|em|e|m|tui|t|cháu] (xin|được) [=out|rút|ra|thoát|rời|unsub] (tên|ra) [khỏi|ra] (cái|các) [list|nhóm nhận tin|nhóm tin|ds nhận tin|ds nhận]
      [cho|xin] [tôi|mình|em|e|m|tui|t] [=out|rút|thoát] (khỏi|ra) [list|danh sách|ds]
      [dont] [send] (tôi|tui|em) [mời|dụ|rủ|chào|chuyện|vụ|gạ] [vay|mua|tham gia|chơi|đầu tư|bán|mượn|vay tiền|vay vốn|mở thẻ|góp vốn|bảo hiểm]
      [noWant] bị [làm phiền|quấy rầy|spam|quấy nhiễu|tra tấn|gửi tin|nhắn tin] (nữa|thêm) (cảm ơn|cám ơn|nha|nhé|ạ|tks) $
      [bấm nhầm|ấn nhầm|nhấn nhầm|đăng ký nhầm|lỡ đăng ký|bấm lộn|đăng ký lộn] (nút|vào|cái) (đăng ký|đăng kí|nhận tin) (rồi|nên) (xin|nhờ|làm ơn) [hủy|huỷ|tắt|ngưng|dừng|ngừng|gỡ] (giúp|giùm|dùm|hộ|đăng ký)
      ^ (tui|tôi|mình|em|anh|chị|thôi|dạ) [hong|hông|hổng|ko|k|không|hk|hok|hem|khum|kg] nhận (tin|gì) [nữa|nữa nha|nữa nhé|nữa đâu|nữa ạ|nữa nhen|nữa nghen] (shop|ạ|nha|nhé|nhe|cảm ơn) $
      [texts] … [cho nó|cho con|cho cháu|cho mẹ|cho bà|cho ba|cho bố] (là sao|làm gì|chi|vậy) … [dừng|ngừng|ngưng|thôi|đừng|dẹp]
      [gỡ|bỏ|tháo|hủy bỏ|rút|thoát|gỡ bỏ] [đăng ký|đăng kí|đk|đky] (nhận tin|giúp|giùm|hộ|cho|dùm) [giúp|giùm|hộ|cho|dùm|mình|tôi|em|tui|tin]
      ? [gửi|nhắn|gởi] cho [ai|người|mấy người|mấy ai|người nào|ai đó] [cần|thích|muốn|quan tâm|nào cần|có nhu cầu] (ấy|đi|kìa|á|đó|thôi) (tôi|tui|em|mình|chứ) [không|hông|hổng|tôi không|tôi thì|tui thì|em thì|mình thì|thì không|đừng]
      [texts] … [nhiều|đông] [như quân nguyên|như rươi|như lá|như sao|vô kể|khủng khiếp|kinh khủng|phát sợ]
      [nửa đêm|khuya|đêm hôm|giữa đêm|sáng sớm|giờ này|trưa|ban đêm|3 giờ sáng|2 giờ sáng] … [nhắn|gửi|gởi|spam|gọi] … [texts] … [ngủ|nghỉ ngơi|yên|làm việc|điên|phiền|vô duyên|quá đáng|hả trời]
      [noNeed|dont] [báo|thông báo|nhắc|gửi|gởi|nhắn] [sale|voucher|giảm giá|khuyến mãi|ưu đãi|quảng cáo|tin|mã|km|deal|hàng mới|chương trình] … [nữa|nha|nhé|đâu|ạ|luôn]
      [nghỉ|thôi|hết|không còn] [mua|dùng|xài|sử dụng] … [noNeed|dont] [tell|send]
      [ngưng|ngừng|dừng|thôi|dẹp] [liền|ngay|gấp|lập tức] … [threat]
      [đăng ký nhầm|đăng kí nhầm|bấm nhầm|ấn nhầm|nhấn nhầm|lỡ bấm đăng ký|lỡ đăng ký|lỡ tay đăng ký|con nít bấm|cháu bấm|con bấm] … [hủy|huỷ|tắt|ngưng|dừng|ngừng|gỡ]
      [yêu cầu|nhắn|báo|đề nghị|xin|soạn|gửi tin] [dừng|ngừng|ngưng|stop|hủy|huỷ|tc|từ chối] … [vẫn|mà|sao] (giờ|còn|cứ) [vẫn|cứ|còn|bị|hoài] [nhận|gửi|nhắn|bị|thấy|tới]
      [hok|hem|hk|hông|hổng|hong|ko|k|kg|không|hăm|khum|khôm|hem có|méo] (còn|có|muốn) [nhận tin|nhận tin nhắn|nhận quảng cáo|nhận sms|nhận thông báo|nhận khuyến mãi|nhận qc] (gì|của shop|này) [nữa|nữa đâu|nha|nhe|nhé|đâu]
      [hok|hem|khum|khôm|hông|hổng|hong|méo|hăm] (có) [muốn|cần|thích|thèm] (nhận|đọc|coi|xem) … [texts]
      [please|pls|plz|làm ơn|vui lòng|xin] (hãy|bạn) [stop] [send]
      [stop|ngưng|ngừng|dừng] [nhắn|gửi|gởi|nhắn tin|gửi tin|spam] (tin|tin nhắn|quảng cáo|sms|gì) (cho|tới|đến|vào|qua) [tôi|tui|mình|em|tao|số này|số tôi|máy tôi|mẹ tôi|ba tôi|tớ|anh|chị|bác|cô|chú]
      ? ^ (tôi|tui|em|mình|đã|số này) [đã chặn|đã block|block rồi|chặn rồi|đã cho vào danh sách đen|block nhé|block luôn] (số này|rồi|nhé|luôn) $
      ? ^ (làm ơn|trời ơi|lạy|cho|shop|thôi) [xin tha|tha đi|tha giùm|tha cho tôi đi|tha cho em đi|buông tha đi|xin buông tha|tha cho tui|xin tha cho] (mà|đi|với|tôi|em) $
      [tôi|tui|mình|em|bác|chị|anh|cô] … [già|lớn tuổi|mắt kém|mắt mờ|không biết đọc|không biết chữ] … [dont] [send|tell]
      [sao|tại sao|mắc gì|cớ gì|làm gì] (mà|cứ|lại) (cứ|lại) [nhắn|gửi|gởi|spam|mời|rủ|dụ] … [hoài|mãi|suốt|miết|riết|tối ngày] … [tôi|tui|em|mình] (có|đâu) [đâu|có cần|cần đâu|không cần|vay|mua|cần|đâu có]
      [không|ko|k|chưa|chẳng|đâu] (có|hề|bao giờ) [đăng ký|đăng kí|đk|đky|yêu cầu|đồng ý|cho phép|mượn|nhờ|kêu|biểu|mời] (gì|ai) … [gửi|nhắn|gởi|spam|làm phiền] … [hoài|bỏ|xóa|ngưng|dừng|thôi|đừng|phiền|vậy|làm gì|hết]
      [tắt|hủy|huỷ|ngưng|gỡ|bỏ|dừng|ngừng|cắt|khóa] (giùm|dùm|giúp|hộ|ngay|hết|cho) (tôi|em|mình|tui|cho|cái) (cái|mấy|ba cái) [thông báo khuyến mãi|thông báo quảng cáo|thông báo sale|tin này|tin quảng cáo|tin khuyến mãi|gói tin|dịch vụ tin|dịch vụ sms|tin nhắn này|tin nhắn quảng cáo|quảng cáo|sms quảng cáo|gói sms|tin rác|tin nhắn khuyến mãi|tin của shop]
      [số này|số điện thoại này|sđt này|số tôi|máy này|sim này] … [là|của|dùng] … [con|cháu|mẹ|ba|bố|bà|ông|trẻ em|trẻ con|công việc|cơ quan|công ty|cấp cứu|gia đình] … [dont] [send|tell]
      [nhắn|gửi|gởi|spam] [vừa|ít|bớt|vừa vừa|ít ít] (thôi|giùm|dùm|lại) (thôi|người|cho|nha|nhé|má)
      [hết|không còn|ko còn|k còn|chẳng còn|đâu còn] (tí|chút|một chút) [hứng thú|quan tâm|nhu cầu|kiên nhẫn] (gì|nào) (với|đến|tới|nữa) (mấy|cái|các|những) (cái) [texts]
      [không|ko|k|chưa|đâu có] (hề|có|từng|bao giờ) [đăng ký|đăng kí|yêu cầu] (gì|đâu) (mà|tại) sao (cứ|vẫn|lại|toàn) [nhận|gửi|nhắn] (tin|được|hoài) … [hủy|huỷ|ngừng|ngưng|dừng|đừng]
      [tin nhắn|tin|sms] [kiểu này|như vầy|như vậy|loại này|thế này|như này] (thì|là) [tôi|mình|em|tui] (thật sự|hoàn toàn) [không cần|không muốn|ko cần|không nhận|ko muốn|khỏi]
      [bớt] [nhắn|nhắn tin|gửi tin|gửi tin nhắn|gửi quảng cáo] (lại|tin|đi|giùm) … [không quan tâm|không cần|ko cần|không có nhu cầu|ko quan tâm|phiền quá|không mua]
      [đừng|xin đừng|không được|cấm|chớ|vui lòng không|yêu cầu không] (có|bao giờ) [liên lạc|liên hệ|gọi điện|nhắn tin|lh] (với|cho|tới|đến) [tôi|mình|em|tui|chúng tôi|cháu|con] [qua|bằng|theo|vào|ở] [số này|số điện thoại này|số điện thoại|sđt này|sđt|zalo|sms|tin nhắn|số máy này]
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
      [đừng|xin đừng|làm ơn đừng|thôi đừng|đừng có] cho (các|mấy|những) [tin nhắn|tin|quảng cáo|sms] [đến|vào|tới|qua] [máy|số|điện thoại|đt]
      [đừng|ko|không|khỏi|chớ|cấm|đừng có|xin đừng|k|không cần|không được|miễn|hông] (bao giờ|có|cần|phải) [gửi|nhắn|nhắn tin|gửi tin|spam|quảng cáo|send] … [nữa|tin|tin nhắn|quảng cáo|sms|qc|khuyến mãi|spam|tin rác|vào số này|cho số này|vào đây|đến số này|làm phiền]
      [đừng|khỏi|đừng có|xin đừng|hãy đừng] (bao giờ|có) [gửi|nhắn|nhắn tin|gửi tin] (gì|tin|quảng cáo|tin nhắn) (cho|tới|đến) [tôi|mình|tui|mẹ|ba|bố|ông|bà|con]
      [đề nghị|yêu cầu|mong|xin|làm ơn|vui lòng|hãy] … [không|ngừng|ngưng|dừng|đừng|hủy|thôi|chấm dứt] (việc) [gửi|nhắn|nhắn tin|gửi tin|spam|quảng cáo|làm phiền]
      [noWant] (tiếp tục|tiếp|được|bị|các|mấy) [nhận|đọc|thấy|nhận được|tiếp nhận|nhận thêm] … [tin|tin nhắn|quảng cáo|nữa|sms|qc|khuyến mãi|gì|thông báo|này]
      [noWant] (nhận|các|mấy|những|cái) [nhận tin|mấy tin|các tin|tin nữa|tin này|tin nhắn|quảng cáo|sms|qc|khuyến mãi|tin quảng cáo|ưu đãi]
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
      [còn|nếu|cứ|lần nữa|tin nữa|tin nào nữa] (có|còn) (gửi|nhắn|nhận|spam|làm phiền|tiếp tục) … [threat]
      mà (còn|cứ|có) [còn|cứ|gửi|nhắn|nhận|spam|làm phiền|tiếp tục] … [threat]
      [gửi|nhắn|spam|tin] (thêm|tin|một|1|tin nhắn) [nữa] … [threat]
      [nói|bảo|nhắn|yêu cầu] (bao nhiêu|mấy|cả trăm|nhiều) lần … [đừng|không|hủy|ngừng|dừng]
      [bao nhiêu|mấy|cả trăm] lần … [đừng|không gửi|hủy|ngừng|dừng]
      [mất|qua đời|chết] … [đừng|không|ngừng|ngưng|xin] … [gửi|nhắn|nhắn tin]
      [tôi|mình|em] (đã) không (còn) (là) khách (hàng) … [đừng|ngừng|xóa|hủy|không gửi]
      ? ^ (tôi|mình|em|tui|k|ko) [không|ko|k] [quan tâm|hứng thú|có nhu cầu|cần] (ạ|nhé|đâu|nha) $
      [không|ko|k|chẳng] (còn|hề) [quan tâm|hứng thú|có nhu cầu|cần nữa] … [đừng|ngừng|dừng|xóa|hủy|bỏ|làm phiền|không gửi|khỏi]
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
      [gửi|nhắn|spam|gởi] (tin|thêm|một|1) (tin|cái) (nữa) (là|thì|tôi|tui|tao|coi chừng|coi) (tôi|tui|tao|mình|em) (báo|gọi|sẽ) [báo nhà mạng|báo công an|báo bộ|báo sở|kiện|chặn|block|tố cáo|khiếu nại|bóc phốt|tẩy chay|nhà mạng|phốt]
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
      [hủy|huỷ|cắt|ngắt|gỡ|chấm dứt] (cho|giùm|giúp) [dứt điểm|triệt để|vĩnh viễn|ngay và luôn] [cho|giùm|giúp|đi] (tôi|mình|em|tui)
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
      [nút|chỗ|mục] [tắt|hủy|off|unsubscribe] (ở) (đâu) … [tắt|hủy|phiền|không muốn|không cần|giùm]
      [thích|muốn|mong|cần|xin] (được|cho|chỉ|có) (chút|một) [yên tĩnh|yên thân|yên ổn|bình yên|yên lặng] … [tin|nhắn|spam|đừng|gửi|quảng cáo|thôi]
      [mong|đề nghị|kính mong|kính đề nghị|yêu cầu|kính nhờ|nhờ|xin phép|tôi muốn|cho tôi] (quý công ty|quý cửa hàng|bên mình|shop|quý khách|anh chị|quý đơn vị|các bạn|được|không) (được) (không|đừng|ngưng|ngừng|dừng|thôi) [không nhận|không gửi|ngưng gửi|ngừng gửi|đừng gửi|dừng gửi|ngưng nhắn|không nhắn|đừng nhắn|không tiếp tục gửi|thôi nhận|ngưng nhận|ngừng nhận|dừng nhận|không làm phiền|ngừng liên hệ|không liên hệ] (tin|thêm|nữa|các|tới|đến|cho|qua)
      [huỷ|hủy|hủt|hũy|húy|hủi|hủu|huuy] (đăng|dk) [đăng ký|đăng kí|đang ký|đăg ký|đăng kỳ|dang ky|đăng ki|đk|tin|nhận tin|dịch vụ]
      ^ [tuwf|tù|từu|tứ] [choois|chói|chồi|chôi|chố] (qc|quảng cáo|nhận|tin|nha|nhé|hết) $
      ^ [=stop|unsub|unsubscribe|unfollow|off|cancel] [giùm|dùm|giúp|hộ|luôn|cho] (tôi|mình|em|tui|chị|anh|cái|với|tao|nha|nhé|đi) $
      [noWant] (tiếp tục|phải|bị|được) [receive] (các|mấy|thêm|những|bất kỳ) [texts]
      ? ^ (đm|thôi|vl|dm|spam|phiền) [xéo|cút đi|biến đi|xéo đi|cút hộ|biến hộ|biến giùm|cút giùm|lượn|lượn đi|câm đi|câm mồm] (mày|đi|hộ|giùm|cho khuất mắt|khỏi đây) $
      [gửi|nhắn|spam|tin] … [mệt vl|mệt|phiền|nhức đầu|lắm thế|vl] … [biến hộ|biến đi|biến giùm|cút|cút đi|cút hộ|lượn đi|nghỉ giùm]
      [nhắn|gửi|spam] hoài (vậy|thế) … [rảnh|đọc|phiền|mệt|chi]
      ? ^ (tôi|tui|em|mình|đã) [bảo không|nói không|đã bảo không|đã nói không] (rồi) (mà) $
      [xin|cho tôi xin|cho xin|tui xin] hai chữ [bình yên|yên|yên ổn|tha cho]
      [nay] (ai|có) ai (mà|có) [nhờ|mượn|khiến|kêu|bảo|xin|hỏi|yêu cầu|cần] (they|các bạn|mấy người) (they) [send]
      [có] ai [nhờ|mượn|khiến|kêu|bảo|xin|hỏi|yêu cầu|cần] … [send] (tin|đâu|hoài) [đâu|mà|vậy|hoài]
      ai [hỏi|nhờ|mượn|khiến|kêu|bảo|xin|cho phép|thèm] (đâu|they|gì) mà (cứ|đi) [gửi|nhắn|spam|quảng cáo|mời|gửi hoài|nhắn hoài]
      [tôi|mình|em|tui|tao|t] (đâu|có|chưa|hồi nào) (đâu|có|từng|hề) [nay] (hề|từng|có) [đăng ký|đăng kí|yêu cầu|dk|đk] … [texts]
      [tôi|mình|em|tui|tao|t] [nay] (có|hề|từng) [đăng ký|đăng kí|xin|yêu cầu|dk|đk|đồng ý|cho phép] … [send|texts|tắt|hủy|gỡ|ngưng]
      [mong|kính mong|rất mong|xin|mong rằng|hy vọng|hi vọng] … [đừng|không|thôi|ngưng|ngừng] (tiếp tục|phải|cần|được) [nhắn|gửi|liên hệ|liên lạc|làm phiền|nhận|quảng cáo|gọi|nhắn tin|gửi tin] (tin|cho tôi) [thêm|nữa|tin|tin nhắn|thông tin|quảng cáo]
      [biết ơn|đội ơn|mang ơn|hạnh phúc|cảm kích] (lắm|biết mấy|nhiều) [nếu|khi|giá|mà] … [không|đừng|ngưng|ngừng|khỏi] … [nhận tin|nhận thêm|nhận thêm tin|gửi tin|nhắn tin|làm phiền|gửi nữa|nhắn nữa]
      [lần sau|lần tới|tin sau|kỳ sau|tiếp theo] (là|thì|sẽ) … [threat]
      [gửi|nhắn|spam|phiền|còn|tiếp] (tin) nữa (là|thì|tui|tôi|tao|mình|coi chừng|đi) … [threat]
      [threat] … [nếu còn|mà còn|nếu cứ|nếu tiếp tục|còn tiếp tục|mà cứ] [gửi|nhắn|spam|làm phiền]
      [moved] … [useless|khỏi|không cần|đừng|thôi|miễn|xin miễn|ngưng|dừng] … [tell|send|texts]
      [moved] … [tell] (gì|tin|tôi) [useless|nữa]
      [tell] (tin|gì|cho tôi|tôi|nữa) (cũng|chỉ|thì) [useless|bằng thừa|vô ích thôi]
      [useless] (thôi|lắm|mà) … [nay] (có) [mua|đọc|cần|xem|quan tâm|vay|nhận]
      [đừng|khỏi|không cần|miễn] (có|phải) [mất thời gian|mất công|tốn công|phí công|phí thời gian|tốn thời gian|tốn tiền|phí tiền|phí lời] (vào|với|vì|cho|nhắn|gửi) [tôi|mình|em|tui|tao|nhắn|gửi|mời|quảng cáo|chào]
      ? ^ (thôi|dạ) [khỏi tốn công|khỏi mất công|khỏi phí công|đừng tốn công|đừng mất công|khỏi tốn tiền|phí công thôi|vô ích thôi|tốn công thôi] (nha|nhé|ạ|đi|vô ích) $
      [tiết kiệm|để dành] (chút|bớt) [tiền|tiền tin nhắn|tiền gửi tin|thời gian|công sức|chi phí] (tin nhắn|gửi tin|đi|cho|của) [đi|cho|they|tin nhắn|gửi tin]
      [cho|đưa|bỏ|thêm|liệt|đẩy] (số|tin|they|các bạn) (này|của|bạn) (vào|vô|thẳng) [vào|vô|thẳng vào] [bin]
      [texts|they|số này] … [vào|vô|thẳng vào|vào thẳng|bay vào|chui vào] (thẳng) [bin]
      ? ^ (tôi|mình|tui|em) (đã|vừa|mới) [báo 5656|báo 156|báo spam|báo cáo spam|báo nhà mạng|báo cục|report spam|báo công an|báo cáo tin rác] (rồi|nhé|nha|luôn) $
      [nói|bảo|nhắn|dặn|kêu] (mãi|hoài|rồi|bao nhiêu lần|miết) (mà) (vẫn) [không nghe|ko nghe|chưa nghe|không hiểu|vẫn gửi|vẫn nhắn|chưa hiểu|chẳng nghe|không thủng]
      [điếc|mù|mù chữ|không biết đọc|không hiểu tiếng Việt|nghe không hiểu|không hiểu tiếng người] (à|hả|hay sao|sao) (mà) … [gửi|nhắn|spam|tiếng Việt]
      [tôi|tui|mình|đã] (đã) (nói|bảo) không là không
      ? ^ (nói|tôi nói|đã nói|đã bảo) không là không (nhé|nha) $
      [hiểu tiếng Việt|hiểu tiếng người|biết tiếng Việt|nghe thủng] (không|hông|ko|à|hả) … [đừng|không|thôi|gửi|nhắn]
      [đây|này|cái này|hy vọng đây|mong đây|coi như đây|mong] (sẽ) là [tin|tin nhắn|lần|cái tin] (nhắn) [cuối|cuối cùng|chót] (nhé|nha|tôi nhận|các bạn gửi)
      ? ^ (đây là|coi như|mong là|mong) [tin cuối|tin cuối cùng|tin nhắn cuối|tin nhắn cuối cùng|lần cuối|lần cuối cùng] (nha|nhé|ạ|đấy|đó|nhắn|gửi) (nha|nhé) $
      ? ^ (thôi|tôi|mình|tui|em) [nghỉ chơi|cạch mặt|nghỉ chơi với|đường ai nấy đi|mình chia tay|chia tay|dứt tình|cắt đứt|từ mặt] (luôn|đi|thôi|với) [shop|nha shop|nhé shop|các bạn|bên bạn|đi shop|với shop|nha các bạn|cửa hàng]
      [hết yêu|hết thương|chán nhau|hết duyên] (rồi|shop) … [chia tay|buông|đi|thôi|tạm biệt]
      [coi như|xem như|giả vờ|cứ cho là|hãy coi như] (là|chúng ta|mình|tôi|không|số này) (chúng ta|mình|tôi|số này) (chưa|không) [chưa từng|không|chưa|đã chết|không hề|chẳng] (từng|hề|có|còn) [quen|quen biết|gặp|biết|tồn tại|quen nhau|số này|tôi|số tôi|chết|có số này]
      [tôi|mình|em|tui|tao|t] (xin|muốn|sẽ|cho) [rút khỏi|rời|rời khỏi|out|out khỏi|thoát khỏi|ra khỏi|thoát|rút] (luôn|cái) [list|nhóm này|hội này|đây|khỏi đây|chương trình]
      ? cho (tôi|mình|em|tui|tao|anh|chị|t) (được|xin) [=out|thoát|rút tên|off|unsub] (nha|nhé|đi|luôn|khỏi) [nha|nhé|đi|luôn|với|khỏi|ạ|list]
      [tạm biệt|vĩnh biệt|goodbye|bye bye|bái bai|bye] (shop|các bạn|nhé|nha|và|,) [không hẹn gặp lại|không gặp lại|đừng gặp lại|mãi mãi|vĩnh viễn|đừng tìm nhau|đừng nhắn|đừng liên lạc]
      [biến|cút|xéo|lượn|tránh|ra|biến mất|đi] (ngay|mẹ|giùm) (khỏi|xa) [place|đời tôi|cuộc đời tôi|mắt tôi|cuộc sống của tôi|đời tui|khỏi điện thoại|khỏi máy|khỏi đời tôi|khỏi cuộc đời tôi] (tôi|của tôi)
      [out] (giùm|giúp|hộ|dùm|cái|mẹ|luôn|phứt) (cái) [number] (của) (tôi|tui|em|mình) [đi|giùm|giúp|hộ|nha|nhé|ra|được không|với|dùm|ngay|ạ]
      [có thể|được|nhờ|phiền] (bạn|shop|anh chị|ai đó|loại) [out] (giùm|giúp|cái) [number] … [ra|được không|không|khỏi|giúp]
      [out] (giùm|giúp|hộ|dùm) (cái) [number] (điện thoại|thuê bao) (của) (tôi|em|mình|tui|anh|chị|này) (ra) (khỏi) [khỏi|ra khỏi] (cái) [list]
      ? ^ (tôi|mình|em|tui|dạ|xin lỗi) [nay] (có|còn) [nhu cầu|hứng thú|quan tâm|hứng|care] (mua|gì|với|tới|đến|hết) (gì|hết|cái gì) (hết|cả|ạ|nha|nhé|đâu|nữa) $
      [texts|mấy cái này|những thứ này] (này) [không dành cho|không phải dành cho|không hợp với|chẳng hợp với|không liên quan|không liên quan tới|không liên quan đến|chẳng liên quan gì|không phù hợp với] (gì) (tới|đến|với) (tôi|mình|em|tui)
      [im lặng|trật tự|yên lặng|bình yên|yên tĩnh|yên ổn|yên thân] … [texts|nhắn|gửi|spam]
      ? ^ (thôi|làm ơn|xin|mô phật|trời ơi|lạy trời) [cho xin chút bình yên|cho tui chút bình yên|cho tôi chút bình yên|xin chút bình yên|cho tôi bình yên|cho tôi xin chút yên tĩnh|cho tôi yên tĩnh|cho tôi yên thân|cho tôi yên ổn|xin hai chữ bình yên|cho tôi được yên] (đi|với|giùm|nha) $
      ? [để yên|để cho|cho] (cho|yên) (cho) [người ta|thiên hạ|tôi|tui|mình|bà già|ông già|con nít|tao] [ngủ yên|ngủ|sống yên|thở|yên|ngủ nghỉ|yên thân] (cái|yên|với|đi|nghỉ) [coi|cái coi|đi|với|yên|giùm|nha|cái|cái đi]
      ? ^ (làm ơn|xin|thôi) [để yên|để yên cho|tha cho|buông tha] (cho) [người ta|thiên hạ|tôi|tui|mình|bà già|ông già|cái điện thoại|cái máy|số này] (ngủ|sống|nghỉ|của tôi|này|tôi|đi|cái|coi) (cái|coi|đi) $
      [place] (của) (tôi|tui|em|mình) (sắp|muốn) [bury] (vì|trong|bởi|toàn) (mấy|cái|ba|đống) [texts]
      [texts] (của|làm|các bạn|mấy người) … [bury] (cả|hết|cái) [place]
      [tired] … [texts|nhắn hoài|gửi hoài|gửi miết|nhắn miết]
      [texts|ngày nào cũng|suốt ngày|cứ nhắn|cứ gửi] … [tired]
      [ngày nào|ngày|mỗi ngày|một ngày|sáng nào|tối nào] (cũng) [nth|vài|5|năm|ba|mấy|cả đống|chục] (cái|chục|lần) [tin|tin nhắn|sms|cái tin] … [ai chịu nổi|sao chịu nổi|mệt|phiền|thôi|đủ|bình yên|dừng|ngưng|yên|bớt|sao|điên|chịu]
      ? ^ [phiền vãi|phiền vl|phiền vcl|phiền vãi lều|phiền bỏ mẹ|phiền chết đi được|phiền kinh khủng|phiền ghê|mệt vãi|bực vãi|rác vl|rác vãi|spam vl|spam vãi] (thật|luôn|ra|á) $
      [rác|spam|phiền|nhắn|gửi|quảng cáo|làm phiền] (rưởi) [vừa thôi|vừa vừa thôi|ít thôi|vừa phải thôi|có mức độ thôi|bớt lại|bớt giùm|bớt đi]
      [gửi|nhắn|spam] (cái|con|mẹ) (cái) [cái đéo|đéo|con mẹ|cái lồn|cái quần|cái gì|cl|lắm|cái l] (gì|gì mà) (lắm|hoài|nhiều|suốt) [lắm|hoài|nhiều|suốt|lắm thế|thế|mãi|nhiều thế|vậy]
      [curse] … [spam|texts|gửi hoài|nhắn hoài|gửi lắm|nhắn lắm|đừng gửi|đừng nhắn]
      [texts|spam|gửi|nhắn] … [curse] … [enough|đừng|thôi|biến|cút]
      ? ^ (đm|dm|vl|thôi|này|ê) [cút mẹ mày đi|cút mẹ đi|cút mẹ chúng mày đi|cút cha mày đi|biến mẹ đi|biến mẹ mày đi|xéo mẹ đi|cút con mẹ mày đi|đi chết mẹ đi] (mày|nha|đi) $
      [chủ|người dùng|người sử dụng] (của|nhân) [số này|thuê bao này|số điện thoại này|máy này|sim này] (đã|mới|vừa) [qua đời|mất|mất rồi|chết|chết rồi|từ trần|tạ thế|không còn|khuất]
      [số này|máy này|thuê bao này|điện thoại này] (là|để|dùng|số) (để|dùng|số) [trực|cấp cứu|trực cấp cứu|khẩn cấp|làm việc|công việc|công ty|cơ quan|bệnh viện|chung|dùng chung|cả nhà|trẻ con|con nít|học online] … [không|đừng|miễn|cấm|khỏi|ko] … [quảng cáo|spam|gửi|nhắn|tiếp thị|chỗ]
      (không phải|đâu phải) [không phải|đâu phải|chẳng phải] (là|chỗ|nơi|để) [chỗ|nơi|cái thùng|thùng rác|bãi rác|chỗ để|nơi để|kênh|bảng] (để|cho) [quảng cáo|xả rác|spam|tiếp thị|chào hàng|rác|đăng tin|gửi quảng cáo]
      [nước ngoài|roaming|chuyển vùng|bên Mỹ|bên Nhật|bên Hàn|bên Đài|xuất khẩu lao động] … [tốn tiền|mất tiền|mất phí|tính tiền|tính phí|tốn phí|đắt]
      [máy|điện thoại] (này|chung) (dùng|xài) [dùng chung|xài chung|chung cả nhà|chung] … [đừng|không|thôi|khỏi|ngưng] [send]
      [sao|tại sao|cớ sao|mắc gì|mắc mớ gì|gì mà] (cứ|mà|they) (they|cứ) [cứ nhắn|cứ gửi|cứ spam|làm phiền|cứ làm phiền|cứ gọi] (tin|cho) (cho|tôi|tui|mình|em) [hoài|mãi|miết|suốt|hoài vậy|mãi thế|liên tục|suốt ngày]
      [cảm ơn|cám ơn|thank|thanks] (vì|cho|đã|về) (gửi) [tin|tin nhắn|cái tin|tin quảng cáo] (thứ) [nth] (trong|hôm|của) [ngày|hôm nay|trong ngày|hôm|tuần|ngày hôm nay]
      [ai|có ai|chả ai|không ai|chẳng ai] (mà|thèm|rảnh|lại) (mà|thèm|đi) [đọc|coi|xem|ngó|mở] (nổi|hết) [texts]
      [chỉ|có gì|vui lòng|cần gì|xin] (thì|nhận|liên hệ|gửi|nhắn) (qua|gửi|nhắn|vào|bằng) [email|mail|zalo|gmail|thư|facebook|fb|điện thoại|messenger] (thôi|nha|nhé|giùm|được rồi|,) … [đừng|không|ko|khỏi|không phải|miễn] (có) (nhắn|gửi|dùng|qua|bằng) (tin|qua) [sms|nhắn tin|tin nhắn|nhắn|tin|số này]
      [bỏ|dẹp|thôi|cắt|bớt|ngưng|miễn|khỏi] (giùm|hết|đi|luôn|cho tôi) (mấy|ba|các) (cái|vụ) [texts|vụ nhắn tin|trò nhắn tin|vụ quảng cáo|vụ spam|chúc|nhắc lịch|nhắc hẹn|chúc mừng sinh nhật|lời chúc]
      [rảnh|rảnh quá|rảnh ghê|rảnh rỗi|rảnh háng|siêng|siêng ghê|siêng quá|chăm|chăm chỉ|nhiệt tình] (ha|hả|quá|ghê|dữ|ta|à|thật|thế|mà) … [nhắn hoài|gửi hoài|nhắn|gửi|spam] (tin) [hoài|mãi|miết|suốt|hoài vậy|hoài thế]
      [ước gì|ước|giá mà|giá như|mơ|mong có] … [không thấy|khỏi thấy|không nhận|không có|khỏi nhận|không bị|yên] … [texts|tin|nhắn|they]
      [chặn|block|blốc|chặn số|chặn hết] (số|rồi) (rồi) (mà) (vẫn|còn|cũng) [lọt|lọt qua|gửi được|nhắn được|vẫn gửi|vẫn nhắn|còn gửi|còn nhắn|cứ gửi|lách|lách được|đổi số|lấy số khác]
      [nỏ|không|ko|k|đéo|chả] [mua|vay|cần|chơi|nhận|xem] (mô|đâu|gì) … [đừng|khỏi|chớ|thôi] [gửi|nhắn|mời|gọi|nhắn tin|phiền]
      [làm sao|cách nào|làm thế nào|bấm nút nào|bấm gì|bấm đâu|phải làm sao] … [khỏi|thoát|hết|không bị|thoát khỏi] (bị|nhận|phải) [nhận|mấy|spam|quảng cáo|texts|nhắn|làm phiền] … [xin luôn|mệt|phiền|đây|trời|nữa đây|điên|chịu|đó|lạy]
      [they|các bạn] (đã|bị) (tôi|mình) (cho|bị) (vào|vô) [danh sách đen|blacklist|sổ đen]
      [quên|lãng quên] (giùm|phứt|luôn) (cái) [number] (của) (tôi|tui|em|mình) [đi|giùm|nha|nhé|luôn]
      [nửa đêm|khuya|2h sáng|3h sáng|đêm hôm|giờ này|trưa|sáng sớm] (rồi|rồi mà|mà) (còn|vẫn) [tha cho|buông tha|để yên cho|để cho|còn nhắn|còn gửi|vẫn nhắn|vẫn gửi] (người ta|tôi|tui|mình|tin|ngủ)
      [đã|có|nằm trong] (đăng ký|trong) (vào) [danh sách không quảng cáo|danh sách dnc|dnc|danh sách do not call|danh bạ không quảng cáo|đăng ký không quảng cáo]
      [texts|gửi|nhắn|spam] … [ngày nào cũng|mỗi ngày|suốt ngày|cả ngày|liên tục|dồn dập|tới tấp] … [phiền|mệt|thôi|ngưng|dừng|đừng|bớt|chịu|điên|bực]
      [ớn|ngán|chán|bực|ghét|ngấy] [quá|lắm|rồi|mấy|cái|ba cái|tận cổ] … [tin của|mấy tin|tin quảng cáo|quảng cáo|spam|mấy cái tin|tin khuyến mãi|khuyến mãi này|tin giảm giá|tin nhắn này]
      [ước gì|ước|giá mà] … [không thấy|không nhận|khỏi thấy|không còn] … [tin của|quảng cáo|tin nhắn này|tin quảng cáo|they]
      [không] (ai|có ai) [đọc|coi|xem] (mấy|ba|những) (cái) [texts] (này|đâu) [này|đâu|của]
      [thông cảm|hiểu cho|lượng thứ] (và|mà|,) (xin|đừng) [không nhắn|đừng nhắn|không gửi|đừng gửi|ngưng gửi|ngưng nhắn|không liên hệ|đừng liên hệ] (tin) [thêm|nữa|tin|cho]
      [tôi|mình|em|tui|tao|t|đây|số này] (đâu|có) [không phải|đâu phải|chẳng phải|đâu có phải] (là) (cái) [máy nhận|máy đọc|khách hàng mục tiêu|đối tượng|khách mục tiêu|thùng rác|cái thùng rác|cây atm|hòm thư|nơi nhận|chỗ nhận] [quảng cáo|tin|của|khách|rác|tin nhắn|của các bạn|spam|tiền]
      [chưa|không|ko|chẳng|chả] (bao giờ|hề|từng) (bao giờ|từng) [mở|đọc|xem|coi|ngó] (một|cái|bất kỳ|tới|nổi) (cái) [tin|tin nhắn|quảng cáo|thông báo] (nào) (của|từ) [they|bên|nào của|shop|nào]
      ? ^ (từ hôm nay|từ nay|làm ơn|mong|vui lòng|từ giờ|xin) (xin|vui lòng) [đừng liên lạc|đừng liên hệ|xin đừng liên lạc|xin đừng liên hệ|không liên lạc|không liên hệ|đừng nhắn|đừng gửi|ngưng liên lạc|ngừng liên hệ|ngưng giao tiếp|chấm dứt liên lạc|cắt liên lạc] (với tôi|với mình|tại đây|ở đây|nữa|nhau) (nữa|nhé|nha|ạ) $
      [ngưng|ngừng|cắt|chấm dứt|cắt đứt] (mọi|hết) [liên lạc|giao tiếp|liên hệ|quan hệ] (với) [tại đây|ở đây|tôi|với tôi|với mình|với số này|với nhau|từ đây]
      [tìm|kiếm|đi tìm|kiếm đi] (giùm|đi) [người khác|khách khác|nạn nhân khác|đứa khác|số khác|ai khác] (đi|mà|giùm|nha) (mà|bán|dụ|mời|nha) $
      [muốn|thích] [bán hàng|bán|quảng cáo|chào hàng|dụ|mời] (thì) (đi) [tìm|kiếm|qua|tới] [người khác|chỗ khác|ai khác|số khác|nhà khác]
      [dai|lì|lì lợm|dai như đỉa|bám dai|nhây] (dữ|quá|ghê|thế|vậy|như) … [đâu có mua|không mua|không vay|nhắn|gửi|đừng|thôi|quảng cáo|có mua đâu]
      [tha|tha cho|thương|tội|tội nghiệp|thương xót] (cho|giùm|dùm) (cái) [place]
      không [mua|vay|nhận|cần|thích|quan tâm|muốn] (thì|nghĩa) [là|nghĩa là|tức là] không [mua|vay|nhận|cần|thích|quan tâm|muốn]
      [nhận tin|đọc tin|thấy tin|texts|nhận] (riết|hoài|mãi|nhiều) (mà|muốn|đến|phát) [trầm cảm|muốn trầm cảm|muốn điên|muốn khùng|phát khùng|muốn khóc|muốn xỉu|stress|muốn đập máy|muốn đập điện thoại|sang chấn|muốn bỏ số]
      [hết|mất|cạn|mất hết] (cả) [hứng|hứng thú|cảm tình|thiện cảm|kiên nhẫn|tình cảm|mặn mà] (với|rồi) (mấy|các|ba) (cái) [texts|chương trình|chương trình này|they|thương hiệu này|nhãn hàng này]
      [thêm|còn|một|1] (một|1) [phát|cái|tin|lần|phát nữa|bữa] (nữa) (là|thì) … [threat]
      [ai cho|ai đưa|ai cung cấp|ai bán] (cho) (they|các bạn|mấy người) [số] (của) (tôi|tui|em|mình) (mà) (cứ) [nhắn hoài|gửi hoài|nhắn|gửi|spam|cứ nhắn|cứ gửi|gọi hoài]
      [gởi|gửi|nhắn|spam] (chi|gì) (mà) [gởi hoài|gửi hoài|nhắn hoài|hoài vậy|lắm vậy|dữ vậy|gì dữ|gửi lắm|nhắn lắm|dữ thần]
      [mong|cần|muốn|thích|xin|trân trọng] (nhận|được|có) (được) (sự) [im lặng|yên lặng|yên tĩnh|bình yên|sự im lặng] (từ|của|phía) [they|quý công ty|bên bạn]
      [không|ko|k|chẳng|đâu] (có|hề) [cần biết|muốn biết|thiết biết|cần nghe|muốn nghe|quan tâm] (shop|bên|về|mấy|they) (bạn|bên) [sale|giảm giá|khuyến mãi|có gì|bán gì|ưu đãi|quảng cáo|chương trình|texts|sale gì] (gì)
      [số này|máy này|sim này|thuê bao này] … [không còn|bỏ|không ai|hết|không] (ai|người) [dùng|người dùng|sử dụng|xài|dùng nữa] … [đừng|khỏi|thôi|ngưng|ngừng|không cần] [send]
      [yêu cầu|đề nghị|buộc|tôi muốn] (they|các bạn|bên bạn) [chấm dứt|dừng|ngừng|ngưng] (việc này|ngay|hành vi|hành động) (lập tức|này|việc này) [lập tức|ngay|ngay lập tức|việc này|ngay việc này|hành vi này|hành vi quấy rối|trò này]
      ? ^ (ê|này|shop|ơi) (shop|mấy má|mấy ông|ad) (ơi) [bớt ồn|bớt ồn đi|bớt làm phiền|bớt spam|bớt quảng cáo|bớt nhắn|bớt gửi|bớt gọi|bớt nhây] (đi|giùm|lại) (nha|nhé|giùm|shop) $
      [điện thoại|máy|số|đt] (của) (tôi|tui|mình|em|này) [không phải|ko phải|k phải|đâu phải|có phải] (là) (cái) [bảng quảng cáo|bảng tin|thùng rác|bãi rác|sọt rác|cái chợ|biển quảng cáo|tờ rơi|bảng]
      [chuyển sang|đổi sang|qua|chuyển qua|sang] (bên) [mạng khác|nhà mạng khác|bên khác|hãng khác|chỗ khác|công ty khác] (rồi) (nên|thì|,) [khỏi|đừng|miễn|thôi|không cần|ko cần|k cần] (có) [nhắn|gửi|mời|báo|phiền|gọi]
      ? ^ (tao|tôi|mình|t|số này|ok|thôi|đã) [chặn|block|chặn số|report|báo cáo] (luôn) [r|rồi|luôn rồi|ròi|nha|nhé|luôn] (nha|nhé|nhen|nghe|đó) (bye|pp|chào|chào thân ái) (thân ái|và quyết thắng) $
      [block|chặn|blọc|blốc] (luôn) [rồi|r|luôn|luôn rồi|ròi] … [chào|bye|pp|tạm biệt|vĩnh biệt|bai|quyết thắng]
      ? ^ (thôi|tui|tôi|em|mình|xin lỗi) [hổng ham|không ham|hông ham|ko ham|k ham|đéo ham|hổng thèm|không thèm|đéo thèm|cóc cần|cóc thèm|đéo quan tâm|méo quan tâm|hem quan tâm] (nha|nhé|đâu|bạn ơi|shop ơi) $
      ? ^ (thôi|thôi thì|hãy|mình|chúng ta|mọi chuyện|xin) [chấm dứt ở đây|kết thúc ở đây|dừng ở đây|dừng lại ở đây|chấm dứt tại đây|tới đây thôi|đến đây thôi|chia tay đi|chấm dứt|kết thúc tại đây] (nhé|nha|đi|thôi|được rồi|ạ) $
      [đm|dm|đmm|vcl|đcm|vkl|đệt] [phiền|phiền vcl|phiền vl|phiền quá|chán|bực|mệt] (vcl|vl|vãi|quá|vkl) (biến|cút|dẹp|thôi|xéo)
      [phiền|chán|bực|mệt|ngán] (quá|vcl|vl|vãi|vkl|ghê) (,) [biến|cút|dẹp|xéo|lượn|im] (đi|mẹ|giùm|dùm|ngay)
      [nói|bảo|nhắn|rep|trả lời] [mấy|bao nhiêu|n|chục|cả chục|nhiều|hai|ba] lần (rồi) (mà) [k|không|ko|vẫn|còn|hông|hok|chưa] [nghe|hiểu|dừng|gửi|nhắn|thôi|chịu|thấm]
      [đã] [bảo|nói|rep|báo] (là|rồi) [k|không|ko|hok|hông|đéo] (có) [nhận|cần|muốn|mua|vay|quan tâm|thích]
      [chuông|tiếng|máy|tin|thông báo|điện thoại] (báo|kêu|reo|rung|ting ting) … [làm|khiến] (con|bé|mẹ|bà|em bé|cháu) (tôi|tui|em|nhà) [giật mình|thức|thức giấc|tỉnh|khóc|sợ|hoảng] … [làm ơn|dừng|đừng|xin|thôi|nữa]
      [chuông|tiếng|máy|tin nhắn|thông báo|điện thoại] … [con|bé|mẹ|bà|em bé|con tôi|cháu] … [giật mình|thức giấc|khóc|hoảng] … [làm ơn|xin|thôi]
      ? ^ (thôi|có lẽ|chắc|thật sự) (mình|ta|chúng ta|hai ta) [không có duyên|ko có duyên|hết duyên|chia tay đi|chia tay nhé|đường ai nấy đi|không hợp|ko hợp|kết thúc rồi|có duyên không nợ] (với nhau|rồi|đâu|nhé|đi|shop|ad) (nhé|nha|đi) $
      ? [kêu|reo|ting|nhắn|gửi|báo|rung] (thêm) (một) [lần nữa|cái nữa|nữa|phát nữa] (là) [đổi số|tao đổi số|tôi đổi số|vứt sim|bỏ sim|đổi sim|bẻ sim|chuyển mạng]
      [không phải|ko phải|k phải|đâu phải] (là) [đối tượng|khách hàng mục tiêu|tệp khách|người cần|mục tiêu] … [kiếm|tìm|đi|người khác|chỗ khác]
      [đừng|khỏi|không cần|thôi] (có) [giả bộ|giả vờ|làm bộ|ra vẻ|làm như] (như) [quan tâm|lo lắng|thân thiết|tử tế|chúc mừng|thương|thân]
      [tôn trọng] (sự|quyền|giùm|đời tư) [riêng tư|đời tư|thời gian|giấc ngủ|quyền riêng tư] (của) (người khác|tôi|khách|người ta)
      (đi|thôi|làm ơn) (mà) [làm phiền|quấy rầy|spam|nhắn|quảng cáo cho] [người khác|thằng khác|chỗ khác|đứa khác|hàng xóm] (đi|giùm|ấy)
      [gửi|nhắn] (hoài|mãi|tối ngày|miết) … [không thấy mệt|ko thấy mệt|không biết chán|không chán|ko chán|không ngại|không mệt|rảnh dữ|rảnh vậy|không biết ngượng]
      ? ^ (thôi|dạ|ê) [không cần|ko cần|k cần|khỏi cần|hổng cần|hông cần] (đâu) [nha má|nha ba|nha mấy má|nha trời|má ơi|nha shop|đâu shop|nha bà|mấy ba|mấy má|bạn ơi] $
      [y như|như|còn hơn|giống] [người yêu cũ|bồ cũ|đỉa|chủ nợ|đòi nợ|ma|ruồi|ny cũ|oan hồn] … [bám|dai|đeo bám|dí|nhây|ám|bu]
      [không có|ko có|chẳng có|không còn] [nguyện vọng|ý định|mong muốn|nhu cầu] (được) (nhận|tiếp nhận|đọc) [nhận|tiếp nhận|đọc] … [thông tin|tin|quảng cáo|gì|liên lạc|texts]
      [texts] … [làm|khiến] [vợ|chồng|bồ|người yêu|bạn gái|bạn trai|sếp] (tôi|em|tui) … [nghi ngờ|ghen|hiểu lầm|giận|nghi]
      ? ^ (mấy người|bên bạn|tụi bây) [hết chuyện làm|hết việc làm|rảnh quá|rảnh dữ|không có việc gì làm|rảnh háng] (rồi|ha|vậy) (hả|à|hay sao|sao|ha)`,
    stop_all: `
      [đừng|khỏi|miễn|cấm|chớ] (có) [gọi|gọi điện|điện thoại|call] [đừng|khỏi|miễn|cấm|chớ|cũng đừng|hay] (có) [nhắn|nhắn tin|text|sms|gửi tin|mail|email|inbox] (đừng|khỏi|hay|cũng đừng) [mail|email|gì hết|gì nữa|gì cả|zalo|cho tôi nữa|tôi nữa|gửi mail|gửi thư]
      [đừng|khỏi|miễn|cấm|chớ] (có) [nhắn|nhắn tin|text|sms|mail|email] [đừng|khỏi|miễn|cấm|chớ|cũng đừng|hay] (có) [gọi|gọi điện|điện thoại|call|mail|email] (đừng|khỏi|hay|cũng đừng) [mail|email|gì hết|gì nữa|gì cả|zalo|cho tôi nữa|tôi nữa|gửi mail|gửi thư]
      [hủy|huỷ|tắt|ngừng|dừng|bỏ] (hết|giùm|giúp|toàn bộ) (mọi|tất cả|những) [mọi thứ|tất cả mọi thứ|hết mọi thứ|những gì|tất cả những gì|hết tất cả] (tôi|mình|em) (đã) (đăng ký|đang dùng|có)
      [hủy|huỷ|ngừng|dừng|ngưng|tắt|chặn|từ chối|bỏ] (gửi|nhận|việc gửi|hết|giùm|giúp|đăng ký) (hết) [tất cả|toàn bộ|mọi|hết] (các|những) [texts|dịch vụ|cuộc gọi|đăng ký|gói|kênh] (và) (cuộc gọi|tin nhắn)
      [out] (giùm|giúp|tên) [self|số|tên|số này] (tôi|mình|em) (ra) [khỏi] [mọi|tất cả|toàn bộ|hết] (các|những) [list]
      [hủy|ngừng|dừng|ngưng|từ chối|xóa|không nhận|không muốn nhận|ko nhận] (hết|toàn bộ) [tất cả|mọi|toàn bộ|hết] (các) [tin|tin nhắn|sms|quảng cáo|dịch vụ|đăng ký|thông báo|thương hiệu|chương trình|tất cả tin nhắn]
      [hủy|ngừng|dừng|ngưng|từ chối|không|ko|đừng] … [tất cả|mọi|bất kỳ|bất cứ|toàn bộ] … [brands]
      [brands] nào cũng (không|đừng|hủy|ko|k)
      [tất cả|mọi|bất kỳ] … [brands] … [hủy|ngừng|dừng|không nhận|không muốn|đừng]`,
    start: `
      ^ (VUI LÒNG|HÃY|LÀM ƠN|XIN) GỬI (LẠI) [TIN|THÔNG BÁO|TIN NHẮN] LẠI (CHO) (TÔI|EM|MÌNH) (NHÉ|Ạ) $
      ? [LỠ TAY HỦY|LỠ HỦY|HỦY NHẦM|BẤM HỦY NHẦM|LỠ TAY BẤM HỦY|LỠ TAY HUỶ|HUỶ NHẦM] (RỒI|MẤT RỒI) $
      ^ (TÔI|EM|MÌNH|CHỊ|ANH|TUI|CHO EM|CHO MÌNH) (CŨNG) [MUỐN|ĐĂNG KÝ|ĐĂNG KÍ|DK|ĐK|XIN ĐĂNG KÝ|MUỐN ĐĂNG KÝ|MUỐN ĐĂNG KÍ|MUỐN ĐƯỢC|MUỐN TIẾP TỤC|MUỐN LẠI] NHẬN (LẠI|CÁC) [news] (MỚI|CỦA SHOP|LỊCH HỌC|LỊCH KHÁM) (MỚI|QUA TIN NHẮN|QUA SMS|QUA ZALO|VỚI|NHÉ|NHA) $
      ^ [CHO EM|CHO MÌNH|CHO TÔI|CHO CHỊ] NHẬN (LẠI) [news] (VỚI|NHÉ|NHA) $
      ^ (TÔI|EM|MÌNH) (MUỐN|XIN) [ĐĂNG KÝ|DK|ĐK] [news] (VỚI|NHÉ|NHA|QUA SMS) $
      [BẬT|KÍCH HOẠT|GỬI|MỞ] LẠI [news] (LẠI) (CHO EM|CHO TÔI|CHO MÌNH|GIÚP EM|NHÉ) $
      ^ (HÃY) [THÊM|CHO] (SỐ) [TÔI|EM|MÌNH] VÀO (DANH SÁCH|LIST|NHÓM|LẠI) (NHẬN) [news] $
      ? ^ GỬI [news] CHO [TÔI|EM|MÌNH] [NHÉ|VỚI|NHA] $
      [nhắn|gửi] (tin) lại (cho) (cô|tôi|em|mình|chị|anh|chú|bác) (như) [như trước|như hồi trước|như cũ|trước|hồi trước|như xưa]
      [thêm|cho|đưa|bỏ] (lại) [số mình|số em|số tôi|số tui|tên em|tên tôi|mình|em|tôi] (lại) [vào|vô] (lại) [danh sách|list|nhóm] [nhắc lịch|nhận tin|nhận thông báo|gửi tin|nhận tin nhắn|nhận khuyến mãi|báo tin]
      ^ cho [tôi|em|mình|chị|anh|cô] [nhận thông báo|nhận tin|nhận tin nhắn|đăng ký nhận tin|nhận khuyến mãi] (với|nhé|nha) $
      [bật lại|mở lại|bật|mở] (giùm|giúp) (cái) [nhắc uống thuốc|nhắc thuốc|nhắc lịch|thông báo|tin nhắn|nhắc hẹn|tin nhắc] (lại|giúp|giùm)
      [muốn|thích|cần] nhận [texts|ưu đãi|khuyến mãi|tin khuyến mãi|tin tức|thông báo] … [đăng ký sao|đăng ký thế nào|đăng ký ở đâu|đăng ký kiểu gì|làm sao|làm thế nào|soạn gì|đăng kí sao]
      [gửi|nhắn|bật] lại [thông báo|tin|tin nhắn|khuyến mãi|ưu đãi] (cho) (tôi|em|mình|anh|chị) (như trước|như cũ|nhé|nha|đi)
      [thêm|cho] [em|tôi|mình|tui|chị|anh] [vô|vào] [danh sách|ds|list|nhóm tin] [lại|trở lại]
      [lỡ tay|lỡ|bấm nhầm|ấn nhầm|bấm lộn] (bấm) [hủy|huỷ] … [lại với|thêm lại|đăng ký lại|gửi lại|nhắn lại]
      [nhắn lại|gửi lại|gửi tin lại] cho [mình|em|tôi|tui|chị] (tin|như) [như trước|như cũ|như hồi trước|như lúc trước]
      [đổi ý|nghĩ lại] … [gửi|nhắn|gửi tin|nhắn tin] (tin|khuyến mãi|thông báo|ưu đãi) (trở) lại
      [bật|mở] lại [thông báo|tin nhắn|tin|nhận tin|sms|khuyến mãi] (cho|giúp|giùm|hộ) (tôi|mình|em|tui|nhé|ạ)
      [khôi phục|nối lại|mở lại|bật lại|kích hoạt lại] (việc|giúp|lại) [nhận tin|nhận tin nhắn|nhận thông báo|đăng ký|đăng ký nhận tin|tin nhắn|dịch vụ tin nhắn|dịch vụ tin|nhận khuyến mãi]
      [đổi ý|nghĩ lại|suy nghĩ lại|thay đổi ý định] (rồi|nên|lại) (giờ|tôi|mình|em) [muốn|cho|xin|nhận|gửi] (tôi|mình|em) (được|tiếp tục) [nhận tin|nhận|nhận tin nhắn|nhận lại|đăng ký|gửi tin]
      [lỡ|nhỡ|nhầm|lỡ tay] (tay|bấm|lỡ) [hủy|huỷ|dừng|từ chối|tắt|hủy tin|hủy đăng ký] (mất|nhầm) (rồi) … [bật lại|mở lại|khôi phục|nhận lại|đăng ký lại|gửi lại|thêm lại|nhận tin lại|cho vào lại]
      [muốn|cho|xin|giờ] (tôi|mình|em) (muốn) [nhận|đăng ký|nhận tin] (tin|tin nhắn|thông báo|khuyến mãi) [lại|trở lại]
      [đăng ký|đăng kí] lại (cho|giùm|giúp) [tôi|mình|em|tui|dịch vụ]
      [muốn|cho|xin|giờ|đăng ký|cần] … [nhận|đăng ký] lại … [tin|tin nhắn|khuyến mãi|quảng cáo|thông báo|thông tin|sms|ưu đãi]
      [muốn|cho|xin] … [nhận|tiếp tục nhận] … [tin|tin nhắn|khuyến mãi|ưu đãi|sms] … [lại|trở lại]
      [lỡ|nhỡ|nhầm] (tay) [hủy|dừng|từ chối|bấm hủy] … [nhận lại|đăng ký lại|muốn nhận|khôi phục|mở lại]
      [gửi|nhắn|mở] lại [tin|tin nhắn|khuyến mãi|ưu đãi] (quảng cáo|khuyến mãi) (cho|giúp) (tôi|mình|em) 
      [thêm|cho] [tôi|mình|em] (vào|trở) lại danh sách`,
    help: `
      ^ AI (ĐÃ|ĐANG) [GỬI|NHẮN] (TIN|TIN NHẮN) [NÀY|ĐÓ|VẬY|ĐẤY|THẾ] $
      ^ (TÔI|EM|MÌNH) [CẦN|MUỐN] (ĐƯỢC) [TRỢ GIÚP|GIÚP ĐỠ|HỖ TRỢ] (Ạ) $
      ^ (CHO TÔI|XIN|CHO HỎI) (SỐ) [TỔNG ĐÀI|HOTLINE|CHĂM SÓC KHÁCH HÀNG] (LÀ) [BAO NHIÊU|SỐ MẤY|MẤY] (VẬY|Ạ) $
      [LÀM SAO|LÀM THẾ NÀO|CÁCH NÀO] (ĐỂ) [LIÊN HỆ|LIÊN LẠC|GỌI] (VỚI|CHO) [CÁC BẠN|BÊN BẠN|BẠN|CÔNG TY|TỔNG ĐÀI]
      [HỦY ĐĂNG KÝ|NGỪNG NHẬN TIN|HỦY NHẬN TIN|HỦY DỊCH VỤ|TẮT TIN NHẮN|TỪ CHỐI TIN QUẢNG CÁO|TẮT THÔNG BÁO|HỦY GÓI] (THÌ) [Ở ĐÂU|NHƯ THẾ NÀO|KIỂU GÌ|BẰNG CÁCH NÀO|LÀM SAO|PHẢI LÀM SAO|NHẮN GÌ|SOẠN GÌ|SAO Ạ|NHẮN SAO]
      SOẠN (TIN) GÌ (THÌ|ĐỂ) [HỦY ĐĂNG KÝ|NGỪNG NHẬN TIN|HỦY NHẬN TIN|HỦY DỊCH VỤ|TẮT TIN NHẮN|TỪ CHỐI TIN QUẢNG CÁO|TẮT THÔNG BÁO]
      ? ^ CÁI GÌ (ĐÂY|VẬY|THẾ) $
      ^ SỐ CỦA AI (ĐÂY|VẬY|THẾ) $
      [không đăng nhập được|không vào được|không mở được|ko đăng nhập được|ko vào được|không truy cập được|vào không được|đăng nhập không được] (tài khoản|web|app|link|ứng dụng|trang) (thì) [giúp|giúp em|giúp tôi|giúp mình|làm sao|phải làm sao|hỗ trợ|help|cứu|chỉ giúp]
      [có|cho xin|xin|cho hỏi] (số) [số tổng đài|tổng đài|số hotline|hotline|số điện thoại cửa hàng|số chăm sóc khách hàng|số cskh] (không|ko|với|ạ)
      [làm cách nào|làm sao|làm thế nào|cách nào] (để) [thôi nhận|ngừng nhận|ngưng nhận|dừng nhận|khỏi nhận|hết nhận] (mấy|các|những) (tin này|tin|tin nhắn|tin kiểu này)
      [nhắn cái này|tin này|tin nhắn này|cái tin này] (là) [về vụ gì|về cái gì|về việc gì|vụ gì|là gì] (vậy|thế|đây)
      [chưa hiểu|không hiểu|ko hiểu|k hiểu] … [tích điểm|đổi điểm|điểm thưởng|khuyến mãi|voucher] … [là sao|thế nào|như nào|kiểu gì]
      [tích điểm|đổi điểm|điểm thưởng|xài điểm|dùng điểm] … [là sao|như thế nào|thế nào|làm sao|kiểu gì] $
      không muốn nhận (tin|tin nhắn) (nữa) thì (phải|cần) [làm thế nào|làm sao|làm gì|soạn gì|nhắn gì|bấm gì|sao]
      [muốn|cần] [hủy|huỷ|ngừng|dừng] (nhận) (tin) thì (phải|cần) [soạn|nhắn|làm|gửi|bấm] [gì|sao|thế nào]
      [cho|xin|cho xin|cho hỏi|cho em xin|cho mình xin] … [số tổng đài|hotline|số hotline|số chăm sóc khách hàng|số hỗ trợ|số cskh|số điện thoại hỗ trợ]
      [bên nào|công ty nào|shop nào|đơn vị nào|hãng nào|ai] (là|đang|vừa|đã) [nhắn|gửi|nhắn tin|gửi tin] (tin) (cho tôi|cho mình|cho em) [vậy|thế|đây|vậy ạ|vậy bạn|thế ạ|nhỉ]
      ^ (cho hỏi|alo|dạ|xin hỏi|ủa) (đây|này|tin này|số này) (là|của|từ) [bên nào|công ty nào|cửa hàng nào|shop nào|đơn vị nào|tổ chức nào|hãng nào] (đây|vậy|thế|đấy|ạ|nhỉ|đó|gửi|nhắn) (ạ) $
      ^ (cho hỏi|alo|dạ|ủa|xin hỏi) [tin này|tin nhắn này|sms này|tin gì|tin nhắn gì|đây là tin] (là|về|nói về) (là) (gì|tin gì|cái gì|việc gì|vấn đề gì) (vậy|thế|đấy|đây|ạ|nhỉ|đó) (ạ) $
      ^ (cho hỏi|alo|dạ|ủa|xin hỏi) [số này|đây|số điện thoại này|số này là] (là) (số) [số nào|số ai|số gì|của ai|là gì|số của ai] (vậy|thế|đấy|đây|ạ|nhỉ|đó) $
      ? ^ (cho hỏi|alo|dạ|ủa|xin hỏi) (có) [có chuyện gì|chuyện gì|có việc gì|việc gì|về việc gì|về vấn đề gì|có gì không] (vậy|thế|đấy|đây|ạ|nhỉ|đó|không) (ạ) $
      ^ (cho hỏi|alo|dạ|xin hỏi|cái này|dịch vụ này|dịch vụ) [cách hoạt động|hoạt động|cách sử dụng|cách dùng|sử dụng] (của|dịch vụ) (dịch vụ) (là) [như thế nào|thế nào|ra sao|làm sao|kiểu gì] (vậy|thế|ạ|nhỉ) $
      [làm sao|làm thế nào|sao|cách nào|bằng cách nào|muốn] (để|mà) [không|ko|k|khỏi|ngừng|ngưng|hết|hông] (còn|phải|bị) [nhận|nhận được] (mấy) (tin|tin nhắn|tin này|tin nhắn này|quảng cáo|nữa|các) (này|nữa|của)
      [cú pháp|soạn|nhắn] (tin) [gì|nào|sao|như thế nào] (để|mà|thì|mới|cho) [hủy|huỷ|ngừng|ngưng|dừng|hết|khỏi|không] (nhận|bị)
      (đây|này|bên) (là) [công ty nào|bên nào|shop nào|đơn vị nào|hãng nào] [vậy|thế|đấy|đó|ạ|nhỉ|nhắn|gửi]
      ^ (số này|tin này|đây) (là|của|từ) [bên|công ty|đơn vị] nào $
      ^ (dạ|cho hỏi|alo|xin hỏi|số này|đây|bạn|bên|anh|chị|ad|shop) (là|của|này|bạn|số) [ai] [vậy|đây|đó|thế|đấy|ạ|nhỉ|dạ|dzậy] $
      ^ [cho hỏi|alo|xin hỏi|số này|bạn|bên|anh|chị|ad|shop] (là|của|này|số) [ai] $
      [bạn|ai|đây|số này|bên bạn|anh|chị] là (ai|số của ai|công ty nào|bên nào|shop nào) $
      [ai] [đang|vừa|mới] (nhắn|gửi) 
      [làm sao|làm thế nào|cách nào|làm cách nào|sao|như thế nào|cách|hướng dẫn] (để|mà|tôi|có thể) [hủy|dừng|ngừng|từ chối|ngưng|tắt|huỷ|thoát] (nhận|đăng ký|tin|tin nhắn|các|dịch vụ|mấy) (tin|tin nhắn|này|quảng cáo|sms|tin này)
      [hủy|dừng|ngừng|từ chối|ngưng] (nhận|đăng ký) (tin|tin nhắn|quảng cáo|dịch vụ|mấy tin này) (này) [kiểu gì|như thế nào|thế nào|làm sao|sao vậy|bằng cách nào|ra sao]
      [liên hệ|gọi] … [bằng cách nào|thế nào|số nào|ở đâu]
      [muốn|cần] (không|khỏi|ngưng|ngừng|dừng) [không nhận|khỏi nhận|ngưng nhận|ngừng nhận|dừng nhận|hủy|hủy nhận|từ chối|không nhận tin|thôi nhận] (tin|tin nhắn|quảng cáo|này|mấy tin này) (này) (nữa) (thì) [soạn gì|soạn sao|làm sao|làm gì|nhắn gì|bấm gì|soạn cú pháp gì|nhắn cú pháp gì|thì sao|làm thế nào|thế nào|soạn cú pháp|cú pháp gì|phải làm sao|phải làm gì]
      [cho|xin|muốn|cần] (tôi|em|mình) (được) [gặp|nói chuyện với|gặp được|chat với|liên hệ] (với) [nhân viên|người thật|tổng đài viên|tổng đài|tư vấn viên|cskh|chăm sóc khách hàng|admin|ad]`,
    access: `
      CHO TÔI (XIN) DANH SÁCH (CÁC) [DỮ LIỆU|THÔNG TIN] (CÁ NHÂN) (CỦA|VỀ) TÔI
      [XEM LẠI|XEM|TRÍCH XUẤT] [CAMERA|HÌNH CAMERA|ĐOẠN CAMERA] (CÓ|GHI LẠI|QUAY) (HÌNH) [TÔI|EM|MÌNH]
      [ĐƯA|CHIA SẺ|CHO|BÁN|CUNG CẤP|GỬI|TIẾT LỘ] [SỐ|SỐ ĐIỆN THOẠI|THÔNG TIN|EMAIL|ĐỊA CHỈ|TÊN|DỮ LIỆU|HỒ SƠ] (CỦA) [TÔI|EM|MÌNH] [CHO|VỚI] (NHỮNG) [AI|BÊN NÀO|CÔNG TY NÀO]
      ĐÃ CHO AI [SỐ|SỐ ĐIỆN THOẠI|THÔNG TIN|EMAIL|ĐỊA CHỈ|TÊN|DỮ LIỆU] (CỦA) [TÔI|EM|MÌNH]
      AI (ĐÃ) [XEM|ĐỌC|TRUY CẬP|TRA CỨU|MỞ] [HỒ SƠ|DỮ LIỆU|THÔNG TIN|BỆNH ÁN] (BỆNH ÁN|CÁ NHÂN) [CỦA TÔI|CỦA EM|CỦA MÌNH]
      MUỐN NGHE (LẠI) [PHẦN CỦA TÔI|GHI ÂM|ĐOẠN GHI ÂM|BẢN GHI ÂM|CUỘC GỌI CỦA TÔI]
      [NGHE LẠI|KIỂM TRA|CUNG CẤP|XIN MỘT BẢN|XIN BẢN SAO] [LỊCH SỬ|GHI ÂM CUỘC GỌI|GHI ÂM|KẾT QUẢ XÉT NGHIỆM|HỒ SƠ BỆNH ÁN|BỆNH ÁN|THÔNG TIN CÁ NHÂN] (CỦA) [TÔI|EM|MÌNH]
      ? SỐ NÀY [TÔI|EM|MÌNH] [CHƯA TỪNG|CHƯA BAO GIỜ|KHÔNG HỀ] [ĐƯA|CHO|CUNG CẤP] (CHO) AI … [NGUỒN NÀO|Ở ĐÂU|TỪ ĐÂU]
      ? SỐ NÀY [TÔI|EM|MÌNH] [CHƯA TỪNG|CHƯA BAO GIỜ|KHÔNG HỀ] [ĐƯA|CHO|CUNG CẤP] (CHO) AI
      [ai|những ai|nhân viên nào] (đã) [xem|mở|coi|đọc|truy cập|tra cứu] (hồ sơ|tài khoản|dữ liệu|thông tin) [hồ sơ của tôi|hồ sơ của em|của tôi|của em|của mình|tôi|em|mình|con tôi]
      [xin|cho xin|cho tôi xin|gửi tôi|muốn xin] (lại) (file|bản) [ghi âm|file ghi âm|bản ghi âm|đoạn ghi âm] (cuộc gọi|tổng đài) (tháng trước)
      [số căn cước|cccd|số điện thoại|tên|thông tin|hồ sơ] (của) [tôi|em|mình] (còn) có (còn) (trong|nằm trong|ở trong) [hệ thống|dữ liệu|máy|danh sách|trong hệ thống] (của bạn|bên bạn) [không|ko|chưa]
      (sao|răng|làm sao) [số] (của) [tui|tôi|em|mình] (sao|răng|mà|đâu|ở đâu) (mà) [có|lấy|biết|ra] (được|vậy|rứa|hả)
      [số|sđt] (của) [tui|tôi|em|mình] [răng|sao] (mà) (bạn|mấy người|các bạn) [có|biết|lấy]
      [trong|ở|trên] [hồ sơ|bệnh án|thẻ|sổ|hệ thống] (khám|hội viên) (của) (tôi|em|mình|tui) (có) [ghi|viết|lưu|chép|có] [gì|những gì|cái gì|thế nào|ra sao]
      [bản sao|bản photo|bản in|liệt kê|tất cả|mọi thứ|toàn bộ] … [dưới tên|theo tên|đứng tên|mang tên] [tôi|em|mình|tui]
      [lấy|có|kiếm|moi|xin] (được) (số) (di động|điện thoại|đt) (của tôi|tôi|em|của em) [ở đâu|từ đâu|đâu ra|ở đâu ra|của ai]
      [lấy|kiếm|có] [số di động|số điện thoại|số đt|sđt|số] (của) (tôi|em|mình) (ở|từ) [đâu|đâu ra|ai]
      [cho cô xem|cho tôi xem|cho mình xem|cho em xem|cho tui xem|cho anh xem|cho chị xem] … [ghi gì về|lưu gì về|giữ gì về|có gì về|ghi những gì về] [cô|tôi|mình|em|tui|anh|chị]
      (gửi|cho|đưa) (cho) (em|tôi|mình) … [những gì|tất cả] … đang lưu về [em|tôi|mình]
      [sao|làm sao|ai|từ đâu|đâu|bằng cách nào|tại sao|vì sao] … [có|lấy|biết|cho|đưa|được|kiếm] (được) [số] (điện thoại) (của) [self]
      [lấy|có|kiếm|biết|xin] (được) [số|sđt|sdt] (điện thoại) (của) [tôi|mình|em|tui|tao] (từ|ở) [đâu|ai]
      [số] (điện thoại) (của) [tôi|mình|em|tui] … [lấy|có] … (từ|ở) [đâu]
      [ai] [cho|đưa|cung cấp] … [số] (điện thoại) (của) [tôi|mình|em|tui]
      [lưu|giữ|có|thu thập|nắm giữ|lưu trữ|nắm] (những|các) [thông tin|dữ liệu|data] (cá nhân) [gì|nào] … [tôi|mình|em|tui]
      [những|các] [thông tin|dữ liệu] (gì|nào) (về) (của) [tôi|mình|em] … [lưu|giữ|có|thu thập|lưu trữ]
      [bản sao|xem|truy cập|cung cấp] … [dữ liệu|thông tin] (cá nhân) (của) [tôi|mình|em]
      [lấy|có|kiếm|moi|mua|biết] (số|được|sđt) [số|số tôi|số này|số của tôi|sđt tôi|thông tin của tôi|số em|số mình] (này|của|ở|từ) (ở|từ|của) [đâu|đâu ra|đâu vậy|ai|đâu thế]
      [có] [lưu|giữ|thu thập|nắm|lưu trữ] (dữ liệu|thông tin) [vị trí|dữ liệu|thông tin|ảnh|lịch sử] (nào) (của|về) [tôi|em|mình|tui] (không|ko|k|hông)
      [gửi|xin|cung cấp|cho] (tôi|em) [báo cáo|bản báo cáo|bản kê|bảng kê|danh sách|bản tổng hợp] [dữ liệu|thông tin] (cá nhân) (của) [tôi|em|mình] … [giữ|có|lưu|nắm|thu thập]`,
    erase: `
      HÃY QUÊN (HẾT) (TẤT CẢ) [DỮ LIỆU|THÔNG TIN|HỒ SƠ|ẢNH|THÔNG TIN CÁ NHÂN|LỊCH SỬ|CV|HÌNH|GHI ÂM|BẢN SAO CMND|TÀI KHOẢN] [CỦA TÔI|CỦA EM|CỦA MÌNH|VỀ TÔI|VỀ EM]
      [HỦY|HUỶ|GỠ|GỠ BỎ] [CV|GHI ÂM|HÌNH|ẢNH|HÌNH ẢNH|BẢN SAO CMND|BẢN GHI ÂM] (CỦA) [TÔI|EM|MÌNH] (XUỐNG|ĐI)
      [căn cước|cccd|cmnd|hộ chiếu|ảnh|hình|vân tay|ảnh thẻ] (của) (em|tôi|mình) (bên mình|bên bạn|shop) (còn) [giữ|còn giữ|lưu|còn lưu] (thì) [hủy|xóa|xoá|bỏ|huỷ|tiêu hủy] (giúp|giùm|đi)
      [đơn đăng ký|hồ sơ|bản photo căn cước|photo căn cước|bản photo|cv|giấy tờ|hình] (với|và) … [hủy giúp|hủy giùm|tiêu hủy giúp|hủy luôn|xé bỏ|hủy đi|đừng giữ nữa|đừng lưu nữa]
      [tờ đơn|đơn|phiếu|tờ khai|hồ sơ] (tôi|em|mình) (đã) [điền|khai|nộp] … [hủy|xé|tiêu hủy|vứt] (giùm|giúp|đi)
      (nếu) [còn|vẫn còn|còn giữ|còn lưu] [dữ liệu|thông tin|hồ sơ|giấy tờ] (gì|nào) (của tôi) (thì) (nhờ|làm ơn|xin) [xóa|xoá|hủy|tiêu hủy|bỏ]
      [không muốn|ko muốn|không thích|đừng để] (bên bạn|các bạn|mấy người) (còn|giữ|lưu|để) … [thông tin|dữ liệu|gì|thứ gì|hồ sơ|tên] (nào) (gì) (của|về) [tôi|em|mình|tui] (còn|ở|bên|nữa|trong) (bạn|bên bạn)
      [bỏ|xóa|xoá|gạch|gỡ|rút] (giúp|giùm) [tên và|ảnh|hình|địa chỉ|tên|tên với|số và] … (của) (tôi|em|con tôi|mình) (ra) khỏi [sổ khách hàng|sổ|website|trang web|hồ sơ|máy tính|fanpage|danh bạ khách] (mãi mãi|vĩnh viễn|luôn|hẳn|hoàn toàn|đi|giúp)
      [đảm bảo|bảo đảm|chắc chắn|xác nhận] (là|rằng) (sẽ) [không còn|ko còn|không sót|không lưu|không giữ] … (về|của) [tôi|em|mình|tui]
      [không còn|ko còn|không sót] (lại) (một) [gì|cái gì|thứ gì|dấu vết|thông tin] (nào) (về|của|liên quan đến) [tôi|em|mình|tui]
      [xóa|xoá|gỡ|gạch|bỏ|hủy|tiêu hủy|rút] … [tên|ảnh|hình|số|thông tin|hồ sơ|dữ liệu|địa chỉ|giấy tờ] … [khỏi|trong|ra khỏi|trên] (cái) [sổ|máy tính|máy|hồ sơ|tủ hồ sơ|sổ hội viên|website|trang web|fanpage|bệnh án|phần mềm|server|máy chủ|cơ sở dữ liệu khách] (của) (bên) (bạn|hội|trường|quán|phòng khám) (vĩnh viễn|mãi mãi|luôn|hẳn|giúp|giùm|đi)
      [xóa|xoá|gỡ|gạch|bỏ] … [tên|ảnh|hình|số|thông tin|hồ sơ] … (khỏi) … [vĩnh viễn|mãi mãi|hẳn|hoàn toàn|dứt điểm]
      [chưa cho phép|không cho phép|chưa từng cho phép|chưa đồng ý|không đồng ý|có cho phép đâu|đâu có cho phép] (bạn|bên bạn|ai|các bạn) [lưu|giữ|lưu trữ|lưu giữ|thu thập] … [hủy|tiêu hủy|xóa|xoá|bỏ] (đi|hết|ngay|giúp)
      [không quay lại|chưa quay lại|không tới nữa|không đến nữa|không mua nữa|không ghé lại|không dùng nữa] & [đơn hàng|đơn|dữ liệu|hồ sơ|lịch sử|thông tin] & [xóa|xoá|hủy|tiêu hủy]
      [đơn hàng|đơn|hồ sơ|dữ liệu|lịch sử|giấy tờ|ảnh] (mua) [cũ|trước đây|trước kia|ngày xưa|hồi trước] … [xóa|xoá|hủy|tiêu hủy|bỏ] (đi|hết|được|luôn)
      [xóa|xoá|hủy|tiêu hủy] (hết|giúp|giùm) (các|mấy|toàn bộ|mọi) [đơn hàng|đơn|hồ sơ|dữ liệu|lịch sử|giấy tờ] (mua) [cũ|trước đây|trước kia|ngày xưa|hồi trước]
      [rút lại|rút|thu hồi|hủy] (sự) [đồng ý|cho phép|chấp thuận] (về|cho|với) (việc) (xử lý|lưu|thu thập) (dữ liệu|thông tin) … [đừng giữ|không giữ|không được giữ|xóa|xoá|đừng lưu|không được lưu|không lưu|không còn] … [tên|dữ liệu|thông tin|hồ sơ|số]
      [rút lại|rút|thu hồi] (sự) [đồng ý|cho phép|chấp thuận] & [xóa|xoá|đừng giữ|không được giữ|đừng lưu|không được lưu|tiêu hủy] & [tên|dữ liệu|thông tin|hồ sơ]
      [không được|đừng|không muốn|xin đừng] (để) [để lại|còn|sót lại|giữ lại|lưu lại|giữ|còn lại] … [gì|thứ gì|bất cứ thứ gì|dấu vết|cái gì] (nào) (của|về) [tôi|em|mình|tui]
      [phòng khám|phòng tập|phòng gym|lịch] … [đề nghị|xin|nhờ|yêu cầu] [hủy|huỷ|xóa|xoá] (toàn bộ|hết) [hồ sơ|dữ liệu|thông tin|bệnh án] (và|cùng) (dữ liệu|thông tin|hồ sơ) (của) [self]
      [dấu vân tay|vân tay|khuôn mặt|ảnh căn cước|bản sao căn cước|hồ sơ bệnh|phim chụp] … [xóa|xoá|hủy|huỷ|tiêu hủy|tiêu huỷ] (hết|được) (giùm|giúp|đi|ngay|luôn|rồi|hộ)
      [đề nghị|yêu cầu|nhờ|xin] (bên bạn|công ty|quý công ty|bên mình) [hủy|huỷ|hủy bỏ] (toàn bộ|hết) [hồ sơ|dữ liệu|thông tin|bản sao]
      [gỡ|xóa|xoá|rút|bỏ|lấy] [ảnh|hình|video|clip|hình ảnh] (của) (con gái|con trai|bé|con|cháu|em|gia đình) (tôi|em|mình|chị|anh) (ra|xuống) khỏi [fanpage|page|facebook|web|website|trang|mạng|tiktok|zalo|bảng tin|tờ rơi]
      [hồ sơ|bệnh án|phim|bản sao|giấy tờ|cv|căn cước|dữ liệu|đơn] … [không cần nữa|hết cần|không dùng nữa|không trúng|nghỉ rồi] … [tiêu hủy|hủy|xóa|xoá|tiêu huỷ]
      (tôi|em|mình) [không muốn|ko muốn|không đồng ý|không cho|không cho phép] (để|cho) [phòng khám|bệnh viện|công ty|shop|trường|trung tâm|bên bạn|bên mình|các bạn|quý công ty|họ] (tiếp tục) [giữ|lưu|lưu giữ|lưu trữ|cất] … [bệnh án|hồ sơ|thông tin|dữ liệu|số|ảnh|địa chỉ|căn cước]
      [số thẻ|thẻ tín dụng|thông tin thẻ|thẻ|dữ liệu|hồ sơ|địa chỉ] … [gỡ|gỡ ra|xóa|xoá|tháo] (ra) khỏi [hệ thống|tài khoản|app|máy|máy chủ]
      [hủy|huỷ|xóa|xoá|xé|tiêu hủy] (giúp|giùm|dùm|hộ) (cái) [bản sao|bản photo|ảnh chụp|photo|ảnh] [căn cước|cccd|cmnd|hộ chiếu|giấy tờ|bằng lái|hộ khẩu|thẻ]
      [cv|hồ sơ xin việc|đơn xin việc|hồ sơ ứng tuyển] … [xin hủy|hủy giúp|xóa giúp|xoá giúp|hủy giùm|tiêu hủy|xin xóa|nhờ hủy|nhờ xóa]
      [hủy|huỷ|xóa|xoá] (toàn bộ|hết) [hồ sơ|dữ liệu|thông tin] (và|với|cùng) [dữ liệu|hồ sơ|thông tin|ảnh|bệnh án] (của) [self]
      [không|đừng|ko|chớ] (được|có) (để) [lưu|giữ|cất|để lại] (lại) (bất cứ|bất kỳ) [gì|chút gì|thứ gì|thông tin|dấu vết] (nào) [về tôi|của tôi|về em|của em|về mình|của mình]
      [nghị định 13|luật bảo vệ dữ liệu|luật bvdlcn|gdpr] … [xóa|xoá|hủy|tiêu hủy] … [dữ liệu|thông tin|hồ sơ]
      [dữ liệu|thông tin|hồ sơ] (nào) (của tôi|của mình|của em) … [còn giữ|đang giữ|còn lưu] (thì) [bỏ sạch|xóa sạch|xóa hết|bỏ hết|xoá hết|xoá sạch]
      [hình|ảnh|hình ảnh|thông tin|dữ liệu|hồ sơ] … [số điện thoại|tên|địa chỉ|sđt] … [xóa|xoá|gỡ] … khỏi hệ thống
      [đừng|không được|cấm|chớ|yêu cầu không|xin đừng] (có|tiếp tục|bao giờ) [lưu|lưu giữ|lưu trữ|lưu lại|ghi lại|giữ lại] (bất kỳ|bất cứ|mọi) [thông tin|dữ liệu|số|số điện thoại|hồ sơ] (cá nhân|nào|gì) [của|về] [tôi|mình|em|tui|chúng tôi]
      [xóa|xoá|hủy] (giúp|giùm|hộ|ngay|bỏ) (hết|toàn bộ|tất cả|mọi|các) (mọi|các) [data] (cá nhân) (của|về|liên quan đến) [self]
      [xóa|xoá|hủy|huỷ|gỡ] (hết|sạch|bỏ|đi|giúp|giùm) (mọi|tất cả|toàn bộ|các|những) [thứ|thứ gì|gì|dữ liệu|thông tin|hồ sơ|data|dấu vết|lịch sử|tài khoản] … [về tôi|của tôi|về mình|của mình|về em|của em]
      [xóa|xoá] [hết|sạch] (đi) [về tôi|về mình|về em]
      quyền được lãng quên
      [xóa|xoá|xóa bỏ|gỡ|hủy|tiêu hủy|xóa sạch] (giùm|giúp|hộ|hết|ngay|toàn bộ|tất cả|sạch|mọi) (toàn bộ|tất cả|hết|mọi|các) (mọi|các) [thông tin|dữ liệu|data|hồ sơ|tài khoản|dấu vết|lịch sử] (cá nhân|khách hàng|thành viên) (của|về|liên quan đến|liên quan tới) [tôi|mình|em|tui|chị|anh]
      [quyền|thực hiện quyền|yêu cầu quyền] (được) [xóa dữ liệu|xoá dữ liệu|xóa|được lãng quên|bị lãng quên|xóa thông tin] (cá nhân|dữ liệu)`,
    rectify: `
      [ĐỔI|THAY ĐỔI] (GIÚP|LẠI) THÔNG TIN CỦA [TÔI|EM|MÌNH]
      [ghi|viết|để|nhập] (tôi|em|mình|con tôi|sai) (là) [nam|nữ|ông|bà|anh|chị] (mà) [tôi là|em là|mình là|con tôi là|sửa|phải là] (nữ|nam|bà|ông|chị|anh|giúp)
      [con|con tôi|bé|con em|bé nhà tôi] (học) lớp [1|2|3|4|5|6|7|8|9|10|lá|chồi] (chứ) [không phải|chứ không phải|ko phải] (lớp)
      [họ|tên|họ tên|chữ lót|tên đệm|tên lót|họ đệm] (của tôi|tôi) (phải) là … [không phải|chứ không phải|ko phải] … [sửa|sửa giúp|sai|nhầm|đính chính]
      [tôi là|tên tôi là|tên tôi|tên là|em là|họ tôi là|tên em|tên em là] … [không phải|chứ không phải|chớ không phải|ko phải] … [sửa|sửa lại|sửa giúp|sai|ghi sai|viết sai|đổi lại|nhầm]
      [giấy tờ|hồ sơ|bệnh án|hệ thống|sổ|thẻ|phiếu|giấy khám|bên bạn] & [ghi|ghi sai|viết|để là|nhập sai|ghi là|ghi tôi] & [sửa|sửa lại|đính chính|chỉnh lại|cập nhật lại|sửa giúp|sửa giùm]
      [chỉ số|số] (công tơ|điện|nước|đồng hồ) (điện|nước) [nhập sai|ghi sai|sai|nhầm|ghi nhầm|không đúng]
      [đổi|cập nhật|thay|chuyển|sửa] (số cũ|lại) (sang|thành|bằng|qua) [số này|số mới này|email này|mail này|địa chỉ này|số mới]
      [hồ sơ|bệnh án|hệ thống|giấy tờ|sổ|thẻ|phiếu] (của) (tôi|em|mình) [ghi|viết|để|nhập|báo] (là) (tôi|em|mình) … (là) … [thật ra|thực ra|thực tế|đúng ra|đúng là|chứ không|mới đúng]
      [ghi|viết] (là|rằng) (tôi|em|mình) [dị ứng|độc thân|có chồng|có vợ|kết hôn|sinh|tên|ở] … [thật ra|thực ra|nhưng|mà|trong khi|chứ]
      [hồ sơ|bệnh án|hệ thống|giấy tờ|sổ|đơn|thẻ|phiếu] (của) (tôi|em|mình|bên bạn) [ghi|viết|báo|để|ghi là|nhập] … [thật ra|thực ra|thực tế|đúng ra|mà tôi|nhưng tôi|chứ|trong khi|mà thực ra|đúng là]
      [năm sinh|ngày sinh|sinh nhật|sinh năm] … [tôi sinh|em sinh|mình sinh|chứ không|mới đúng|không phải|sai] … [mà|chứ|cơ|$|sửa]
      [mới lấy chồng|mới cưới|mới kết hôn|lấy chồng rồi|kết hôn rồi|ly hôn|cưới rồi|đổi họ] & [đổi|sửa|cập nhật|chuyển] & [thành|sang|họ|tên|bà]
      [đổi|sửa|chuyển] (tôi|em|tên|giúp|xưng hô|cách gọi) (từ) [cô|chị|em|anh|ông|bà] … [thành|sang] [cô|bà|chị|ông|anh]
      [chuyển|đổi|sang] (tên) [hợp đồng|hóa đơn|tài khoản|đồng hồ|thuê bao] (điện|nước|này|sang|qua|thành) … [tên] (của) [tôi|em|mình|vợ tôi|chồng tôi|tui|con tôi]
      [số mới|email mới|mail mới|địa chỉ mới|sđt mới] … [thay|ghi|cập nhật|lưu|sửa|điền] … [số cũ|cái cũ|vào hồ sơ|vào hệ thống|giúp|vào|giùm|mail cũ]
      [thẻ|hồ sơ|sổ|hệ thống|phiếu] ghi (tôi|em) sinh … (em|tôi|mình) sinh
      (bé|con|cháu) (lên|đã lên|mới lên) [lên lớp|lớp] … [hệ thống|danh sách|bên trường|app|vẫn|còn] (còn|vẫn) [ghi|để|là] (lớp)
      [họ|tên|tên đệm|tên lót] (của) (em|tôi|mình|cháu|bé|con) là … [chứ không phải|chứ ko phải|chứ k phải|không phải là|ko phải]
      [số hộ chiếu|số cccd|số cmnd|căn cước|mã số thuế|số điện thoại|sđt|biển số|email|mail|tên|họ tên|số thẻ|số bảo hiểm|số nhà] … [thiếu|thừa|dư|sót] (mất) [một|1|hai|2|số|chữ|dấu|ký tự]
      [hồ sơ|sổ|bệnh án|hệ thống|phiếu|giấy|thẻ|sổ tiêm] (khám) (bên bạn) [ghi|để|lưu|viết|in] (là) … [mà tôi|mà em|nhưng|đâu có|thật ra|chứ|không phải|mới đúng|sửa]
      [chó|mèo|bé|con|cún] … là [chó cái|chó đực|mèo cái|mèo đực|con gái|con trai|con cái|con đực] … [sổ ghi|ghi|hồ sơ|sổ]
      [danh xưng|giới tính|hồ sơ|tin nhắn|thẻ] … [tôi là|em là|mình là] [bà|ông|nữ|nam|chị|anh|cô] (chứ) (không phải|ko phải)
      tôi là [bà|nữ|chị|cô] (chứ) [không phải|ko phải|k phải] [ông|nam|anh]
      tôi là [ông|nam|anh] (chứ) [không phải|ko phải|k phải] [bà|nữ|chị|cô]
      (mới|đã|vừa) [đổi ngân hàng|đổi tài khoản|đổi xe|đổi việc|đổi chỗ làm|đổi thẻ|đổi sim|ly hôn|kết hôn|tái hôn|lấy chồng] … [cập nhật|đổi lại|sửa|ghi lại|thay] (giúp|lại|giùm)
      [đổi|sửa|thay|chỉnh|cập nhật] (lại) (giúp|giùm) [tên phụ huynh|tình trạng hôn nhân|người liên hệ|liên hệ khẩn cấp|nhóm máu|biển số|danh xưng|nghề nghiệp|tên công ty|mã số thuế|tên bé|lớp của bé|số hộ chiếu]
      [tên công ty|mã số thuế|địa chỉ|tên] (xuất) (trên|trong) [hóa đơn|hợp đồng|giấy|phiếu|thẻ|biên lai] … [sai|nhầm|lộn|thiếu|chưa đúng|không đúng|cũ]
      [dọn|chuyển|dời] [về|qua|sang|tới|đến] … rồi … [ghi lại|sửa lại|cập nhật|đổi lại|sửa giúp|đổi giúp|sửa dùm|ghi] (dùm|giúp|giùm)
      [tên em|tên mình|tên tôi|tên cháu|tên bé|tên con] là … [có dấu|không dấu|thiếu dấu] … [chứ không phải|chứ ko phải|chứ k phải]
      [cập nhật|sửa|đổi|chỉnh] (lại) [sdt|sđt|số điện thoại|email|mail|địa chỉ|họ tên] (mới) [cho em|cho mình|cho tôi|cho tui|cho anh|cho chị|giúp em|giúp mình|giúp tôi]
      [hồ sơ|sổ|sổ tiêm|phiếu|phiếu khám|thẻ|hệ thống|giấy hẹn] … [ghi lộn|ghi nhầm|ghi sai|viết sai|viết nhầm|viết lộn|in sai|in nhầm]
      [sổ tiêm|sổ khám|phiếu khám|hồ sơ|thẻ thành viên|bệnh án] (của bé) ghi … là [sai|nhầm|lộn]
      [hồ sơ cũ|hồ sơ|tên trong hồ sơ] … [chỉnh lại|sửa lại|chỉnh|sửa] [giúp e|giúp em|giúp mình|giúp tôi|giùm em|giùm mình]
      [mail|email|gmail|sđt|sdt] (kia|cũ|đó) (mình|tôi|em) [bỏ lâu rồi|bỏ rồi|không dùng nữa|ko dùng nữa|mất rồi|bị khóa] … [thay bằng|đổi thành|đổi sang|dùng]
      [chuyển nhà|dọn nhà] rồi … [sửa giúp|sửa giùm|sửa lại|chỉnh giúp|đổi giúp] (cho) [mình|em|tôi|tui]
      [dọn qua|chuyển qua|dọn về|chuyển về] … [hóa đơn|giấy báo|hồ sơ] … [ghi địa chỉ|đổi địa chỉ|địa chỉ mới|địa chỉ bên đó]
      [địa chỉ trên hệ thống|địa chỉ trong hệ thống|địa chỉ trong hồ sơ|địa chỉ bên bạn] … [thiếu|sai|cũ|nhầm|lộn]
      (cứ) [gọi mình là anh|gọi tôi là anh|gọi em là anh|gọi mình là chị|gọi tôi là chị] … [mình là nữ|tôi là nữ|em là nữ|mình là nam|tôi là nam|em là nam] … [đổi|sửa]
      [vui lòng|nhờ|xin|làm ơn|giúp|cần|muốn|hãy] … [cập nhật|sửa|chỉnh sửa|chỉnh|đính chính] (lại|giúp) [hồ sơ|thông tin cá nhân|thông tin khách hàng|thông tin thành viên|thông tin của tôi|thông tin của em]
      [tôi|mình|em|tui|anh|chị] (mới|vừa|đã) [đổi|thay|chuyển] (sang) [số điện thoại|sđt|sdt|số đt|email|mail|địa chỉ|số|họ tên|tên] (mới|khác|liên hệ) (rồi|nên) … [cập nhật|sửa|chỉnh|đổi|update] (lại) (giúp|giùm|hồ sơ|hộ|cho|thông tin)
      [sửa|chỉnh|chỉnh sửa|cập nhật|đổi|thay] (lại|giúp|giùm|hộ) (cái) [email|mail|số điện thoại|sđt|địa chỉ|tên|họ tên|ngày sinh|thông tin] (của) (tôi|mình|em) (ở|bên) (trong|trên) [tài khoản|hồ sơ|hệ thống|thẻ thành viên|thẻ|profile|app]
      [thẻ thành viên|hồ sơ|hệ thống|tài khoản|thẻ] (của) (tôi|mình|em) (bị|đang|bên bạn) (ghi|lưu|để) [sai|nhầm|lộn|ghi sai|ghi nhầm|lưu sai] … [tên|họ tên|địa chỉ|ngày sinh|số|email|năm sinh]
      [địa chỉ|số điện thoại|sđt|email|tên|họ tên|ngày sinh] … [hồ sơ|hệ thống|tài khoản|thẻ] … [cũ|sai|nhầm|không đúng|ko đúng|không chính xác|lỗi thời]
      [tên|họ tên|địa chỉ|thông tin|email|ngày sinh|họ] (của) [tôi|mình|em|tui] (bị) [sai|nhầm|lộn|ghi sai|ghi nhầm|viết sai]
      [tên|họ tên|địa chỉ|thông tin|email|ngày sinh] (của) [tôi|mình|em|tui] … [sai|nhầm|lộn|không đúng] … [sửa|chỉnh|cập nhật|đổi|là]
      [sửa|chỉnh sửa|cập nhật|đính chính|chỉnh] (lại|giúp|giùm) (cho) [tên|họ tên|thông tin|địa chỉ|dữ liệu|email] (cá nhân) (của|cho) [self]
      [chuyển nhà|dọn nhà|đổi địa chỉ|chuyển chỗ ở|chuyển chỗ|chuyển đi] (rồi|nên) … [sửa|đổi|cập nhật|chỉnh|update] (lại|giúp|giùm) [địa chỉ|chỗ ở|thông tin|nơi ở]
      [đổi|thay|thay đổi|chuyển] (sang) [email|mail|địa chỉ|tên|số cccd|họ] (mới) (rồi) … [cập nhật|sửa|chỉnh|đổi|update] (lại) [giúp|giùm|lại|dùm|hộ|cho]`,
    port: `
      [TẢI|TẢI XUỐNG|MUỐN MANG|MUỐN MANG THEO|MUỐN ĐEM] [DỮ LIỆU|HỒ SƠ|THÔNG TIN|LỊCH SỬ|ẢNH|BỆNH ÁN] CỦA [TÔI|EM|MÌNH] [VỀ|THEO|ĐI|QUA]
      [mang|đem|chuyển|dời] [thành tích|dữ liệu|lịch sử|kết quả] … [qua|sang] app (khác|mới)
      [mang|đem|lấy|chuyển] … [lịch sử|dữ liệu|hồ sơ|số liệu] (tập|chạy|mua) (luyện|hàng) … (đi|sang|qua) [chỗ khác|nơi khác|app khác|bên khác]
      [xuất|tải|cho|xin|gửi|lấy|kết xuất] … [dữ liệu|lịch sử|số liệu|chỉ số|nhật ký|thống kê] … (ra|dạng|bằng|sang|thành) (file) [csv|excel|json|xml]
      [xuất|tải|gửi|xin|cho tôi] [dữ liệu|lịch sử|số liệu] … ra (file|dạng) [csv|excel|json|xml|file]
      [quyền] (được) [di chuyển|chuyển|mang theo|mang|chuyển đổi|di dời|chuyển giao] [dữ liệu|thông tin|dl] (cá nhân) (của tôi)
      [muốn|cho tôi|xin|cần|gửi|xuất] … [excel|csv|json|xml] … [lượng|dữ liệu|điện|nước|tập|mua|giao dịch|lịch sử|chỉ số|tiêu thụ|thông tin]
      [đổi|chuyển] [bác sĩ|nha sĩ|bảo hiểm|ngân hàng|trường|phòng khám|bệnh viện|nhà mạng|thú y|phòng gym] & [gửi|chuyển|bàn giao] & [hồ sơ|giấy tờ|bệnh án|học bạ|dữ liệu|thông tin]
      [chuyển|gửi|bàn giao|đưa|chuyển thẳng|gửi thẳng|chuyển trực tiếp] (giúp|giùm|hộ|thẳng|trực tiếp) [hồ sơ|bệnh án|hồ sơ bệnh án|học bạ|dữ liệu|thông tin|thông tin hợp đồng|phim|kết quả|hồ sơ khách hàng] … [sang|qua|cho|tới|đến] [chỗ mới|trường mới|bệnh viện|phòng khám|công ty|bảo hiểm|ngân hàng|nha khoa|bác sĩ|bên mới|viện|phòng tập|trung tâm]
      [chuyển|đổi|qua|sang] [bệnh viện|viện|phòng khám|bảo hiểm|trường|nha khoa|phòng tập|gym|ngân hàng] … [gửi|chuyển|xin|cho] … [hồ sơ|bệnh án|học bạ|dữ liệu|phim|kết quả] … [sang|qua|chỗ mới|cho họ|file]
      [cho|xin|gửi] (tôi|em|mình) (xin) (file) [dữ liệu|thông tin|lịch sử|kết quả|hồ sơ] … [dạng|file|dưới dạng|định dạng] [csv|excel|json|pdf|csv|bảng|file]
      (cho) (em|tôi|mình) xin file [excel|csv|pdf|json] [dữ liệu|thông tin|lịch sử|hồ sơ]
      [học bạ|hồ sơ|bệnh án|dữ liệu] … [nhờ|xin|làm ơn] [chuyển|gửi] (thẳng) [sang|qua|cho|tới] [trường|bệnh viện|công ty|phòng khám|chỗ|bên] (mới|khác)
      [chuyển|gửi|gửi thẳng|chuyển thẳng] [hồ sơ|dữ liệu|bệnh án|dữ liệu hợp đồng|thông tin] (của) [tôi|mình|em|anh|chị|cô|chú] (sang|qua) [sang bên đó|qua bên đó|sang bảo hiểm mới|sang ngân hàng khác|sang bên khác|sang công ty khác|qua bên kia|sang chỗ mới|sang bên kia]
      [cho|gửi|xuất|xin|cung cấp|đưa] (tôi|mình|em|cho tôi|cho em) (xin|file) [dữ liệu|thông tin|lịch sử|data] (cá nhân) (của) (tôi|mình|em) (ở|dưới|bằng) (dạng|định dạng|file|kiểu) [csv|json|excel|xml|máy đọc được|file csv|file excel|dạng csv|dạng excel|định dạng csv]
      [dữ liệu|thông tin|data] (cá nhân|của tôi) (ở|dưới|theo) (dạng|định dạng|dạng file) [máy đọc được|máy có thể đọc|máy tính đọc được|có thể đọc bằng máy]
      [dữ liệu|thông tin|data] (cá nhân) (của) [self] … [chuyển|file|sang bên khác|nhà cung cấp khác|xuất]
      [xuất|chuyển] [dữ liệu|thông tin] (cá nhân) (của) [self] … [sang|cho|file|bên khác]
      [xuất|gửi|cung cấp|cho|đưa|trích] (cho|giúp|giùm|tôi|mình|em) … [lịch sử|dữ liệu|thông tin|data|giao dịch] … [file|excel|csv|json|định dạng] … (để|chuyển|sang|bên khác)
      [đổi|chuyển] (sang) [nhà cung cấp|bệnh viện|công ty|ngân hàng|nhà mạng|bên khác|phòng khám|viện] (khác) … [gửi|xuất|cho|đưa|cung cấp] … [dữ liệu|thông tin|hồ sơ|bệnh án] … [file|excel|csv|bản mềm]`,
    object: `
      [ĐỪNG|KHÔNG|KHÔNG ĐƯỢC] GỢI Ý (SẢN PHẨM|HÀNG) DỰA TRÊN (LỊCH SỬ|DỮ LIỆU|THÔNG TIN)
      [ĐỪNG|KHÔNG ĐƯỢC] (DÙNG|LẤY) [ẢNH|HÌNH|HÌNH ẢNH|DỮ LIỆU|LỊCH SỬ] (CỦA) [TÔI|EM|MÌNH] (ĐỂ|LÀM|ĐI) [QUẢNG CÁO|QUẢNG BÁ|PHÂN TÍCH|NGHIÊN CỨU]
      [ĐỪNG|KHÔNG ĐƯỢC] [CHẤM ĐIỂM|XẾP LOẠI|XẾP HẠNG|ĐÁNH GIÁ TÍN DỤNG] [TÔI|EM|MÌNH|KHÁCH]
      [TẮT|NGỪNG|DỪNG|BỎ] (GIÚP) (CÁC) [QUẢNG CÁO CÁ NHÂN HÓA|QUẢNG CÁO CÁ NHÂN HOÁ|GỢI Ý CÁ NHÂN HÓA|QUẢNG CÁO NHẮM ĐỐI TƯỢNG]
      [ĐỪNG|KHÔNG ĐƯỢC] XÉT DUYỆT TỰ ĐỘNG
      KHÔNG (ĐƯỢC) DÙNG THÔNG TIN CỦA [TÔI|EM|MÌNH] CHO [NGHIÊN CỨU|THỐNG KÊ|PHÂN TÍCH]
      máy (tính) (tự|tự động) [từ chối|duyệt|quyết định|đánh giá|chấm điểm|loại] (khoản vay|hồ sơ|đơn) (của tôi|là sao) [tôi phản đối|phản đối|tôi không đồng ý|tôi không chấp nhận|cho người xem lại|cần người xem|nhờ người xem lại|em phản đối|em không đồng ý]
      [cho|để|cần|yêu cầu|nhờ] (một) [người|nhân viên|người thật|con người] (thật) [xem lại|xem xét lại|duyệt lại|đánh giá lại|xét lại] (hồ sơ|khoản vay)
      [dữ liệu|thông tin|điểm|hồ sơ] … (của) [con tôi|con em|tôi|em|mình] [không cho|đừng cho|cấm|không được cho|không được để] (phép) [ai|máy|hệ thống|thuật toán|máy tính] (tự) [dự đoán|phân tích|đánh giá|chấm điểm|xử lý|suy đoán]
      [cấm|không được|đừng|không cho] (có) [lấy|dùng|dựa vào|sử dụng] (vị trí|lịch sử) [vị trí|vị trí điện thoại|lịch sử mua hàng|lịch sử|hồ sơ bệnh|thông tin] (của tôi|điện thoại) (để) [đoán|suy đoán|phân tích|bán thuốc|chào hàng|đoán xem]
      [đừng|không được|cấm|xin đừng] (có) [lấy|dùng|dựa vào|căn cứ] (lượng) [điện|lượng điện|chỉ số điện|số bước|tuổi|tiền điện|nơi ở] (để|mà) [đoán|đoán thói quen|phân tích|suy ra|xếp hạng|phân loại]
      [bỏ|loại|rút|đưa|lấy|cho] [tôi|em|mình|tui|tên tôi|dữ liệu của tôi] (ra) khỏi (mọi|các|bản|phần) [thống kê|nghiên cứu|phân tích|khảo sát|báo cáo] (của) (bạn|bên bạn)
      [đừng|không được|cấm|không cho phép|xin đừng] [lập|tạo|dựng|xây dựng|làm] [hồ sơ|profile|chân dung] (về) [sở thích|tôi|thói quen|khách hàng|hành vi|tiêu dùng]
      [không nhận|không muốn|từ chối|phản đối|không đồng ý|không chấp nhận] (nhận|xem) [quảng cáo] [cá nhân hóa|nhắm mục tiêu|theo sở thích|theo hành vi|được cá nhân hóa]
      [nghiên cứu|thống kê|khảo sát|phân tích] (thì) [đừng|không|không được|xin đừng] (có) [tính|đưa|cho|dùng|gộp|lấy] (tôi|em|mình|dữ liệu) … [vào|của tôi|tôi]
      [đừng|không được|xin đừng|không cho phép|không đồng ý] … [tính|đưa|gộp|cho] (tôi|em|mình|tui) vào … [nghiên cứu|thống kê|khảo sát|phân tích|báo cáo]
      [đừng|không được|không cho|cấm|xin đừng|không đồng ý] … [huấn luyện|dạy|train|đào tạo] (cho) [ai|máy|mô hình|trí tuệ nhân tạo|chatbot]
      [đừng|không được|cấm|không cho|phản đối|không đồng ý|không muốn] (việc) (có) (cho) [lấy|dùng|sử dụng|đem|lôi|xài] [hồ sơ|dữ liệu|thông tin|ảnh|lịch sử] … [làm thống kê|thống kê|nghiên cứu|phân tích|khảo sát|huấn luyện ai|train ai|chấm điểm|đánh giá]
      [đừng|không được] [lấy|dùng|xài|sử dụng] [dữ liệu|thông tin] (của) [em|tôi|mình|tui] … [chạy quảng cáo|quảng cáo|phân tích|tiếp thị] … phản đối
      [không chịu|ko chịu|không đồng ý|phản đối] (việc|chuyện) (cho|để) [máy tự|máy|hệ thống tự|ai tự] (động) [chấm điểm|xét duyệt|quyết định|đánh giá]
      [không|ko|k|chẳng] (hề) [đồng ý|cho phép|chấp nhận] (cho|việc|để|bị) (bên bạn|các bạn|công ty) (dùng|sử dụng|lấy|đem) … [dữ liệu|thông tin|lịch sử|hành vi] … [quảng cáo|phân tích|marketing|tiếp thị|chấm điểm|hồ sơ|theo dõi]
      [phản đối|không đồng ý|từ chối] (việc|cho) (bạn|công ty|các bạn|bên bạn) [dùng|sử dụng|xử lý|phân tích|lấy] … [data]
      [phản đối|không đồng ý] … [phân tích|hồ sơ|profiling|hành vi]
      [phản đối|không đồng ý|ko đồng ý|không cho|không cho phép|đừng|cấm|từ chối] (việc|cho|để) … [phân tích|theo dõi|lập hồ sơ|chấm điểm|dùng lịch sử|dùng thói quen|khai thác] … [lịch sử|thói quen|dữ liệu|thông tin|hành vi|vị trí|mua sắm|mua hàng|quảng cáo]`,
    restrict: `
      ? [HẠN CHẾ|GIỚI HẠN] (VIỆC) XỬ LÝ [DỮ LIỆU|THÔNG TIN]
      [đừng xóa|không xóa|khoan xóa|đừng xoá|chưa xóa|chớ xóa] (nhưng|mà) (cũng) [đừng dùng|đừng sử dụng|không được dùng|không dùng|đừng đụng|đừng động|chớ dùng]
      [trong lúc|trong khi|trong thời gian|khi còn|lúc còn] (đang) [kiểm tra|khiếu nại|tranh chấp|xác minh|chờ|xem xét] … [đừng dùng|đừng sử dụng|không được dùng|không dùng|ngưng dùng|đừng đụng] (đến|tới) (dữ liệu|thông tin|hồ sơ)
      [tạm khóa|tạm khoá|khóa tạm|đóng băng|tạm ngưng sử dụng|niêm phong] (giúp) [hồ sơ|dữ liệu|thông tin|tài khoản] (của) [con tôi|tôi|em|mình|con em] (đừng xóa|khoan xóa)
      [đừng|không] [dùng|sử dụng|đụng] (cũng|và) [đừng|không] (được) xóa (dữ liệu|hồ sơ|thông tin) (của) (tôi|em|mình)
      [đừng|không] [dùng|sử dụng|đụng] (cũng|và) [đừng|không] (được) xóa (dữ liệu|hồ sơ|thông tin)
      [đừng xóa|đừng xoá|khoan xóa|không xóa|chưa xóa|giữ lại|cứ giữ] … [tòa|tố tụng|khiếu nại|bảo hiểm|kiện|bằng chứng|phiên tòa] … [không ai|đừng ai|cấm|không được] … [dùng|sử dụng|đụng|động|xem]
      [không ai|đừng ai|cấm ai] (được) (phép) [dùng|sử dụng|đụng vào|động vào|xem|chạm vào] (hồ sơ|dữ liệu|thông tin) (của tôi|tôi|đó)
      [đừng xóa|đừng xoá|không xóa|chưa xóa|khoan xóa|không được xóa|cứ giữ|giữ lại|giữ nguyên|đừng hủy|khoan hủy] & [không ai|đừng ai|cấm|không được|chưa được|đừng] & [dùng|sử dụng|động vào|đụng vào|xem|đụng tới|chạm vào|xài]
      không ai được (phép) [động vào|đụng vào|dùng|sử dụng|đụng tới|chạm vào|xài|xem] … [cho tới khi|cho đến khi|tới khi|đến khi|tới lúc]
      [tạm ngừng|tạm dừng|tạm ngưng|đình chỉ|hoãn|đóng băng|phong tỏa|khóa] (việc) (xử lý|sử dụng|dùng) (dữ liệu|thông tin|hồ sơ) … [cho tới khi|cho đến khi|tới khi|đến khi|trong khi|trong lúc|chờ]
      [khoan|đừng|không|chưa|khỏi|không cần|chưa cần|đừng vội|khoan hãy] [xóa|xoá|hủy|huỷ] (hết) [dữ liệu|thông tin|hồ sơ|data|bệnh án|tài khoản] (của) [self] … [đừng|không|không được|cấm|ngừng|ngưng|tạm ngưng|tạm ngừng|dừng] (có) [dùng|sử dụng|xài|xử lý|động|đụng|khai thác]
      [cứ|vẫn] [giữ|lưu|để] (lại|đó|nguyên) … [nhưng|chứ|mà] (là) [cấm|đừng|không được|không|chớ] (có) (đem|lấy) … [dùng|sử dụng|xài|đem|khai thác|động]
      [đang|chờ|trong lúc] (khiếu nại|kiện|tranh chấp|xác minh) … [hồ sơ|dữ liệu|thông tin] … [chưa được dùng|đừng dùng|không được dùng|đừng động|đừng đụng|giữ nguyên|cứ giữ]
      [giữ|cứ giữ|lưu|để] (lại|nguyên) [thông tin|dữ liệu|data] … (nhưng|mà|song) [đừng|không|không được|cấm|chớ|ko|đừng có] (được) [sử dụng|dùng|xài|khai thác|đụng]
      [khóa|khoá|phong tỏa|đóng băng|tạm khóa] (giúp|lại|giùm) [thông tin|dữ liệu|data|hồ sơ] (cá nhân) (của) [self] … (lại|đừng|không|chưa) [đừng xóa|đừng xoá|không xóa|không cần xóa|chưa xóa|lại|tạm thời|tạm]
      [không cần|đừng|khoan|chưa cần|không] (phải) [xóa|xoá] … [ngưng|dừng|ngừng|hạn chế|đừng|không|tạm ngưng] (việc) [dùng|sử dụng|xử lý|xài] [thông tin|dữ liệu|data]
      [tạm ngưng|tạm dừng|ngừng|hạn chế|đóng băng|ngưng] (việc) [xử lý|sử dụng|dùng] [data] (của) [self]
      [đóng băng|hạn chế] [data] (cá nhân) (của) [self]
      [tạm thời|tạm|trước mắt|từ giờ] (đừng|không|ngưng|khoan) [đừng|không|ngưng|khoan|ngừng|dừng] (được) [dùng|sử dụng|xử lý|động|đụng|khai thác|xài|động đến|đụng đến|đụng tới|động tới] (đến|tới|vào) [data] (cá nhân) (của) [self] (vào việc gì) (vào|cho)
      [đừng|không|khoan|chưa] (được|vội|có) [dùng|sử dụng|xử lý|động|đụng|khai thác|xài] [data] (cá nhân) (của) [self] … [cho tới khi|cho đến khi|đến khi|trong khi|trong lúc|trong thời gian|khiếu nại|xong]`,
    do_not_sell: `
      [ĐỪNG|KHÔNG ĐƯỢC|CẤM|XIN ĐỪNG] [ĐỂ LỘ|LÀM LỘ|TUỒN|RÒ RỈ|CHO THUÊ|LÀM RÒ RỈ|ĐỂ RÒ RỈ] [SỐ|SỐ ĐIỆN THOẠI|THÔNG TIN|DỮ LIỆU|DATA|THÔNG TIN CÁ NHÂN|EMAIL] (CỦA) (TÔI|EM|MÌNH)
      KHÔNG CHO THUÊ [SỐ|SỐ ĐIỆN THOẠI|THÔNG TIN|DỮ LIỆU|DATA|THÔNG TIN CÁ NHÂN|EMAIL] (CỦA) (TÔI|EM|MÌNH)
      [KHÔNG ĐỒNG Ý|KHÔNG CHẤP NHẬN|PHẢN ĐỐI|TỪ CHỐI|KHÔNG CHO PHÉP] (VIỆC) [CHIA SẺ|CUNG CẤP|CHUYỂN|BÁN|ĐƯA|TIẾT LỘ] [DỮ LIỆU|THÔNG TIN|DỮ LIỆU CÁ NHÂN|THÔNG TIN CÁ NHÂN] (CỦA TÔI|CỦA EM|CÁ NHÂN CỦA TÔI|CỦA MÌNH) [CHO|VỚI] (CÁC) [ĐỐI TÁC|BÊN THỨ BA|CÔNG TY CON|CÔNG TY KHÁC|BÊN KHÁC|AI]
      [ĐỪNG|KHÔNG ĐƯỢC|CẤM] CHUYỂN [THÔNG TIN|DỮ LIỆU|THÔNG TIN CÁ NHÂN] (CỦA TÔI|CỦA EM) CHO [CÔNG TY KHÁC|BÊN KHÁC|BÊN THỨ BA|AI]
      [ĐỪNG|CẤM|KHÔNG ĐƯỢC] TUỒN (DATA|THÔNG TIN|DỮ LIỆU|SỐ) (CỦA EM|CỦA TÔI) RA NGOÀI
      [địa chỉ|số|số điện thoại|thông tin|dữ liệu|hồ sơ] (nhà|của) [tôi|mình|em|nhà mình|con tôi|nhà tôi] (thì) [đừng|không được|cấm|xin đừng] (có) [chuyển|đưa|bán|chia sẻ|cho|cung cấp|tiết lộ] (cho) [công ty khác|bên khác|bên thứ ba|người khác|công ty|bảo hiểm|ai|nhà quảng cáo|môi giới|đối tác]
      [đừng|không được|cấm|xin đừng] (có) [đem|lấy|mang] [thông tin|số|dữ liệu|địa chỉ|hồ sơ] (của) [tôi|mình|em|con tôi] (đi) [cho|bán|bán cho|chia sẻ|đưa cho|chuyển cho] (các) [nhà quảng cáo|bên khác|công ty khác|bên thứ ba|người khác|bảo hiểm|đối tác|ai]
      [đừng|không được|cấm|xin đừng] (có) [đưa|gửi|chuyển|bán|cung cấp|báo] (cho) (dữ liệu) [đại lý bảo hiểm|đại lý|môi giới|công ty tôi|công ty bảo hiểm|chỗ tôi làm|sếp tôi|nhà quảng cáo|nơi làm việc|ngân hàng khác|bên cho vay]
      [kết quả xét nghiệm|kết quả khám|hồ sơ bệnh án|bệnh án|hồ sơ] (của tôi|của em) [đừng|không được|cấm|xin đừng] [gửi|chuyển|đưa|báo|tiết lộ] (cho) [công ty tôi|công ty em|chỗ tôi làm|sếp|bảo hiểm|công ty|nơi làm việc|trường]
      [địa chỉ|số|thông tin|dữ liệu|tên] (nhà) [tôi|em|mình|nhà tôi|của tôi|của em] [đừng để|không được để|đừng cho] (lọt|rơi) [lọt tới|rơi vào|lọt ra|lọt vào|tới|đến] (tay) [môi giới|bên khác|bảo hiểm|người ngoài|công ty khác|kẻ xấu|cò đất]
      [đừng|cấm|không được] lấy [thông tin|dữ liệu] (khách) (như) (của) (tôi|em|mình) (đi) [đổi tiền|kiếm tiền|kiếm lời]
      [đừng|cấm|không được] lấy [thông tin|dữ liệu|số] … [đổi tiền|kiếm tiền|kiếm lời]
      [số|sđt|thông tin|dữ liệu|số điện thoại] (của) (tôi|em|mình|tui) … [đừng|không được|cấm|xin đừng|đừng có] [đưa|bán|cho|chia sẻ|cung cấp|chuyển|tiết lộ] (cho|với) … [công ty|ai|bên|người khác|đối tác|chỗ khác|nơi khác]
      [không|đừng|cấm|ko] (được|có) [bán|chia sẻ|cung cấp|tiết lộ|đưa] [data] … [cho bên thứ ba|người khác|bên khác]
      [không|đừng|cấm|không được|ko|đừng có] [bán|chia sẻ|tiết lộ] (thông tin|dữ liệu|số|số điện thoại) (cá nhân) (của) [self]
      [không được|đừng|cấm|không|ko|ko được|k được|nghiêm cấm] (có) (chuyển|bán|đưa|giao|cung cấp|chia sẻ) [chuyển|bán|đưa|giao|cung cấp|chia sẻ|tiết lộ] (số|thông tin|dữ liệu) [thông tin|dữ liệu|số|số điện thoại|data] (cá nhân) (của) [tôi|mình|em|tui|chúng tôi] (sang|ra) [cho|bên|bên thứ ba|ra ngoài|người khác|công ty khác|bên khác]
      (tôi|mình|em) [không đồng ý|ko đồng ý|k đồng ý|không cho phép|phản đối|từ chối|cấm|không chấp nhận] (việc|cho) [chia sẻ|bán|cung cấp|tiết lộ|chuyển|đưa] (các) [dữ liệu|thông tin|số điện thoại|data] (cá nhân|của tôi) (cho) [cho bên thứ ba|bên thứ ba|bên khác|người khác|công ty khác|đối tác|cho đối tác]
      [cấm|nghiêm cấm|không cho phép|không cho|ko cho phép] (các bạn|bên bạn|công ty|mấy người) [giao|bán|đưa|cung cấp|chuyển|tiết lộ|chia sẻ] (các) [dữ liệu|thông tin|số] (cá nhân) (của) [tôi|em|mình|tui] (cho) [bất kỳ ai|bất cứ ai|cho ai|người khác|bên khác|ai khác|bên thứ ba|bất kỳ bên nào]`,
    wrong_number: `
      ? ^ SỐ NÀY KHÔNG PHẢI (LÀ) (SỐ) CỦA (ANH|CHỊ|CÔ|CHÚ|BÁC) [LAN|HÙNG|HOA|MINH|NAM|MAI|HƯƠNG|TUẤN|DŨNG|HẰNG|LINH|THẢO]
      ? ^ (Ở ĐÂY) KHÔNG CÓ (AI|NGƯỜI|NGƯỜI NÀO) TÊN (LÀ) [LAN|HÙNG|HOA|MINH|NAM|MAI|HƯƠNG|TUẤN|DŨNG|HẰNG|LINH|THẢO]
      ^ (ĐÂY|SỐ NÀY) KHÔNG PHẢI (LÀ) SỐ CỦA (ANH|CHỊ|CÔ|CHÚ|BÁC) [LAN|HÙNG|HOA|MINH|TUẤN|HƯƠNG|NAM|DŨNG|THẢO|LINH|MAI|HÀ|QUANG|THẮNG|NGỌC|HẰNG|TRANG|LONG|PHƯƠNG|SƠN] (Ạ|ĐÂU|NHÉ) $
      MỚI (ĐỔI SANG|DÙNG|MUA|NHẬN) SỐ NÀY KHÔNG PHẢI (ANH|CHỊ|LÀ) [LAN|HÙNG|HOA|MINH|TUẤN|HƯƠNG|NAM|DŨNG|THẢO|LINH|MAI|CHỦ CŨ|NGƯỜI CŨ]
      ^ [CHỊ|ANH|CÔ|CHÚ|BÁC|BÀ|ÔNG] … LÀ AI (VẬY|THẾ|NHỈ) $
      ^ (ĐÂY|NÓ) KHÔNG PHẢI TÊN [TÔI|EM|MÌNH|TUI] $
      ^ (TÔI|EM|MÌNH) [KHÔNG BIẾT|KHÔNG QUEN] (AI TÊN) [AI TÊN|CHỊ NÀO TÊN|ANH NÀO TÊN]
      ? ^ (TÔI|EM|MÌNH) KHÔNG QUEN [CHỊ|ANH|CÔ|ÔNG|BÀ]
      (Ở) ĐÂY KHÔNG CÓ [AI TÊN|AI LÀ]
      ^ Ở ĐÂY KHÔNG CÓ [CHỊ|ANH|CÔ]
      SỐ NÀY [TRƯỚC|TRƯỚC ĐÂY|HỒI TRƯỚC|NGÀY TRƯỚC] (LÀ) CỦA
      [không có ai|ko có ai|không có người nào|làm gì có ai|hong có ai] (tên) [tên đó|tên vậy|tên này|tên như vậy|đó|vậy] (ở đây|hết|ở số này|cả)
      [tìm ai|kiếm ai|gọi ai] (vậy|thế|đó|ạ) (ở) [đây không có|ở đây không có|đây làm gì có|nhà này không có] (ai) [người đó|người này|ai tên|ai như vậy|tên đó]
      [tôi|em|mình|tui] [không phải|ko phải|k phải|đâu phải] (là) [phụ huynh|mẹ|bố|ba|má|người nhà|ba mẹ] (của) (cháu|bé|em|cô|anh|chị)
      [sim|số|thuê bao] này (là) (tôi|em|mình|tui|cháu) [mới mua|mới dùng|mới xài|mới đăng ký|mới nhận|vừa mua|mới làm|mua lại]
      ^ [ông|bà|bố|mẹ|ba|má|cha|chồng|vợ] … [mất|qua đời] (cách đây|được|đã) … [năm nay rồi|năm rồi|tháng nay rồi|tháng rồi] (cháu|em|bạn|con|ạ|nhé|nha) (ơi|ạ) $
      [số này] (giờ|bây giờ|nay|hiện) [tôi giữ|mình giữ|em giữ|tôi dùng|mình dùng|em dùng|tôi xài|em xài|mình xài|là của tôi|là của mình|là của em]
      ^ [chị ấy|anh ấy|ông ấy|bà ấy|cô ấy|bạn ấy|chị đó|anh đó] (đã) [đổi số rồi|đổi số lâu rồi|đổi sim rồi|thay số rồi] (nhắn số khác đi)
      [máy này|số này|sđt này] [không phải|ko phải|k phải] (là) (của|máy|số) [anh|chị|ông|bà|cô|chú|em]
      [mình|tôi|em|tui|t|anh|chị] (đã) [dùng|xài|sử dụng|có] (cái) [số này|số đt này|sim này|số điện thoại này] (được|đã|cả|hơn|gần|lâu) (cả|hơn|gần|một|hai|mấy|1|2) [năm|tháng|lâu rồi|năm nay|mấy năm|mấy tháng|1 năm|2 năm]
      [anh|chị|ông|bà|cô|chú|bạn|người] … [không|ko|k|không còn|hết|đâu có] (còn) [dùng|xài|sử dụng|sài] [số này|số đó|sim này|số điện thoại này] (nữa)
      [mình|tôi|em|tui] (chỉ) [mới|vừa|vừa mới] [mua|lấy|làm|nhận|đăng ký|dùng|xài] (cái|lại) [sim này|số này|số điện thoại này|sim số này]
      [anh|chị|ông|bà|cô|chú|bạn] … [không còn ở đây|ko còn ở đây|chuyển đi rồi|không ở đây|hết ở đây|không ở đây nữa|không sống ở đây|dọn đi rồi]
      ? ^ (xin lỗi|ủa|dạ|alo) [tôi|mình|em|tui|tui đây|đây] (đâu) [không phải|ko phải|k phải|hông phải|hổng phải|đâu phải|chẳng phải] (là) (anh|chị|ông|bà|cô|bạn) [lan|hoa|hùng|nam|tuấn|mai|hương|linh|trang|hà|thảo|minh|dũng|long|thủy|hạnh|phương|ngọc|nga|thu|sơn|hải|tùng|cường|quân|đức|hiếu|phúc|bình|an|huy|khánh|vy|my|yến|loan|oanh|thanh|hằng|liên|tâm|trung|thắng|kiên|đạt|tú|quang|vinh|giang|huyền|nhung|lý|kim|chi|dung|tiến|việt] (ạ|nhé|nha|đâu|bạn ơi) $
      [mới] [mua|lấy|làm|đổi|dùng|xài|đăng ký] (cái|lại) [sim|số|sim này|số này] … [không|ko|k|hông|chẳng|đâu] [quen|biết|phải]
      [sim này|số này] (là|tôi|mình|em|tui) (của) [mới mua|mới dùng|mới xài|mới đổi|mới làm|mua lại] … [không|ko|k|chủ cũ|người cũ] (quen|biết)
      [chủ cũ|người cũ|chủ trước|người dùng trước|người dùng cũ] … [không|ko|k|hông|chẳng] [quen|biết|liên quan]
      [tôi|mình|em|tui|đây|cháu] (đâu|cũng) [không phải|ko phải|k phải|hổng phải|không còn] (là) [chủ số|chủ của số|chủ thuê bao|chủ sim|chủ nhân số|chủ nhân của số] (điện thoại) [này|đó]
      [nhầm|lộn|sai] (số) [người|số|máy|số điện thoại]
      [nhắn|gửi|gọi] [nhầm|lộn|sai] (rồi|người|số|cho)
      [mình|tôi|em|đây] không phải (là) … [nhầm|lộn]
      [số này] (không phải|đổi chủ) (của|là) [anh|chị|ông|bà|người|chủ cũ]
      [ở đây|đây|số này|nhà này|bên này] [không có|ko có|k có|làm gì có] (ai|người|bạn|ông|bà|anh|chị) [tên|ai tên|người tên|người nào tên]
      [số này|số điện thoại này|sđt này|thuê bao này] (đã) [không còn|ko còn|hết|k còn|đâu còn] (là) [của|là của|thuộc về] [chị|anh|cô|chú|ông|bà|bạn|em|người]
      (tôi|mình|em|tui) [không quen|không biết|ko quen|ko biết|k quen|chả quen] [ai tên|người tên|ai là|người nào tên|anh nào tên|chị nào tên|ai như]
      [nhầm|lộn|sai] (số) (rồi|bạn ơi|ạ) (đây|ở đây) (là) [quán|quán ăn|tiệm|phòng khám|công ty|trường|nhà hàng|khách sạn|bệnh viện|chùa|văn phòng]`,
    nothing: `
      [XÓA|XOÁ] (GIÚP) (TÔI) DANH SÁCH [MUA SẮM|VIỆC CẦN LÀM|CÔNG VIỆC|ĐI CHỢ]
      GỬI (LẠI) (CHO TÔI) [MÃ XÁC NHẬN|MÃ OTP|MÃ XÁC THỰC|MÃ]
      ^ (TÔI|EM|ANH|MÌNH|CON) KHÔNG MUỐN [ĐI|ĂN|UỐNG|CHỜ|ĐỢI|HỌC|CHƠI|NGỦ] NỮA (Ạ|ĐÂU) $
      [ĐẾN NƠI|TỚI NƠI|VỀ ĐẾN NHÀ|VỀ NHÀ|ĐẾN|TỚI] (THÌ|RỒI|NHỚ) [NHẮN|NHẮN TIN] (CHO) [MẸ|BỐ|BA|ANH|EM|CHỊ|TÔI|MÌNH|VỢ|CHỒNG] (NHÉ|NHA) $
      [MÁY|ĐIỆN THOẠI] (CỦA) (TÔI|EM|MÌNH) (BỊ HỎNG) (NÊN) [KHÔNG|KO|CHƯA] [GỬI|NHẬN|NHẮN] ĐƯỢC [TIN|TIN NHẮN|SMS]
      ^ (TÔI|EM|ANH|MÌNH) [LÀM|ĐANG LÀM|HỌC] [QUẢNG CÁO|MARKETING|TRUYỀN THÔNG] $
      ^ [ANH ẤY|CÔ ẤY|CHỊ ẤY|NÓ|HẮN|ANH TA|CÔ TA|BẠN ẤY] [KHÔNG|CHẲNG|KHÔNG CÒN|CHẲNG CÒN] [NHẮN TIN|NHẮN|GỌI|LIÊN LẠC] (CHO|VỚI) (TÔI|EM|MÌNH) (NỮA) $
      ĐỪNG GỬI [HÀNG|ĐỒ|BƯU KIỆN|KIỆN HÀNG] (SỚM|TRỄ|VỘI|VỀ NHÀ) (CÒN TIN NHẮN THÌ)
      [HÀNG|ĐƠN] ĐỪNG GỬI (VỀ|TỚI|ĐẾN|QUA) … CHO [MÌNH|EM|TÔI]
      [đừng|khỏi|không cần|đừng có|chớ|xin đừng|ko cần] (có) [xóa|xoá|bỏ|loại|gạch|gỡ|rút] (tên|số) [tôi|mình|em|tui|anh|chị|cháu|con|của tôi|của em|của mình] (ra) (khỏi) (danh sách|nhóm|list) [nhé|nha|nhe|khỏi danh sách|ra|khỏi nhóm|khỏi list|ra khỏi danh sách|ạ|nghen|với]
      [không cần|khỏi|đừng|khỏi cần|ko cần] [quitting] (giùm|giúp|cho) (em|mình|tôi|chị|anh) [đâu|nhé|nha|nhe|ạ|cho em đâu|cho mình đâu|cho tôi đâu]
      (tôi|em|mình|tui) [không|ko|chưa|đâu có|có|không hề|chưa hề|hổng|hong] (có) [muốn|xin|đòi|yêu cầu|định|bảo|nói|nhờ|bấm|nhắn] (là|muốn) [quitting] (tin|đăng ký|nhận tin) [đâu|chỉ hỏi|chỉ hỏi giờ|mình chỉ|tôi chỉ|em chỉ|chỉ muốn hỏi|mà|em hỏi|chỉ là hỏi|tôi hỏi|mình hỏi|nhé|nha|sao|tại sao|mà sao]
      [không phải|đâu phải|ko phải|hong phải] (là) [tôi|em|mình|tui] (đã) [yêu cầu|xin|bảo|đòi|nhắn|bấm|nói] [quitting] [đâu|nhé|nha|ạ|mà|đâu ạ|đâu nha]
      [bấm nhầm|lỡ bấm|lỡ tay|nhắn nhầm|lỡ nhắn|bấm lộn|nhấn nhầm|ấn nhầm|lỡ|bấm lỡ|con bấm|cháu bấm|suýt bấm|suýt nhắn] (tay|nút|nhắn|bấm|chữ) [quitting] (tin|rồi) (mà|nhưng|giờ|xong|may) … [nhận lại được rồi|có tin lại|nhận được rồi|lại rồi|ổn ạ|ổn rồi|vẫn nhận|đã đăng ký lại|có lại rồi|nhận lại rồi|giật lại kịp]
      [định|tính|suýt|từng muốn|trước định|đang định] [quitting] (tin|luôn) (mà|nhưng|xong) (thấy|lại) [có ích|hữu ích|hay|có lợi|vui|giữ lại|cần|thôi giữ]
      [tưởng|cứ tưởng|nghĩ là|tưởng là] (bên|shop|bên mình|đã|bị) [xóa|xoá|bỏ|chặn|quên|loại|ngừng|bị chặn|bị xóa|xóa tên] (tôi|em|mình|tên) (tôi|em|mình) [rồi|luôn]
      [someone] (đã|vừa|mới|bảo|nói|kêu|cũng|đòi) [quitting|đừng nhắn nữa|đừng gửi nữa|đừng gửi|đừng nhắn|nhiều quá|phiền] (shop|tin) (rồi|đó) (mà|nhưng|còn|thì) (giờ) [tôi thích|em thích|mình thích|tôi thì thích|em thì thích|mình thì thích|tui thì thích|tôi vẫn|em vẫn|mình vẫn|tui vẫn|em thì muốn đọc|em thì muốn nhận|tôi thì muốn nhận|tôi thì muốn đọc|mình thì muốn nhận|tôi lại thích|em lại thích|tôi muốn nhận|em muốn nhận|tiếc|lại tiếc|hối hận|lại hối hận]
      [someone] (đã|vừa|mới) [hủy hội viên|hủy thẻ|hủy thẻ hội viên|hủy gói|hủy thành viên|huỷ thẻ|rút hội viên] (rồi)
      [trong nhóm|trong group|trên mạng|trên face|trong zalo|trên nhóm|dưới bình luận] (lớp|có) (có) [người|ai đó|đứa|phụ huynh|bạn|mẹ] (nào) (đó) [viết|nhắn|ghi|đăng|nói|bình luận|la] (là) [đừng gửi nữa|đừng gửi|đừng nhắn nữa|đừng nhắn|dừng gửi|ngừng gửi|hủy|phiền|thôi đi]
      [ai cũng|mọi người|nhiều người|bạn bè|người ta|thiên hạ|mấy người khác] (đều|cứ) [nói|bảo|kêu|chê|than] (là) [texts] (của shop|của bên mình|bên này|shop) [phiền|nhiều|nhiều quá|phiền quá|mệt|rác|chán] (tôi|mình|em|chứ|nhưng)
      [đừng|khỏi|không cần|thôi|khỏi cần|dừng] (có) [gửi|phát|bỏ|nhét|in|để] (tờ) [rơi|rơi giấy|tờ rơi|thư giấy|catalogue giấy|báo giấy|giấy|thư quảng cáo|brochure|cuốn giới thiệu|bưu thiếp|email|mail] (nữa|giấy) (vào) (hộp thư|tin nhắn|nhắn tin) (thì|là|được|ok)
      [đừng|khỏi|không cần|thôi|cấm] (có) [bỏ|nhét|dán|để|phát] (tờ rơi|giấy|thư) [quảng cáo|tờ rơi|tờ|thư] (giấy) [vào hộp thư|vô hộp thư|trước cửa|vào cửa|trong hộp thư|trước nhà]
      [đừng|khỏi|không cần|thôi] (có) [gọi|gọi điện|điện thoại|gọi điện thoại] (nữa|cho tôi nữa) (nhắn|chỉ) [nhắn tin thì được|nhắn tin thôi|nhắn tin được|nhắn tin là được|tin nhắn thì được|tin nhắn là được|tin nhắn thì ok|tin nhắn ok|cứ nhắn tin]
      (email|mail|thư|gọi điện|tờ rơi) (thì) (thôi) [khỏi gửi|đừng gửi|khỏi|thôi|khỏi cần] (nữa) [tin nhắn] (thì) [ok|được|vẫn|cứ gửi|cứ|thì được|vẫn nhận|okay]
      [ôi|xin lỗi|sorry|á|chết|ủa|trời|úi|dạ] (em|mình|tôi|chết) [gửi nhầm|nhắn nhầm|nhắn lộn|gửi lộn|nhầm tin|gửi nhầm người|nhắn nhầm người] (người|rồi|số) (tin) (đó|này) [cho|là cho|của|tin đó cho|tin này cho|cái đó cho|định gửi cho] (con|chồng|vợ|mẹ|bạn|em)
      [đừng|khỏi|không cần|thôi] (có) [bỏ|cho|gửi|thêm|đưa|kèm|rắc|chan|giao] (cho|thêm|tôi|em) [đậu|hành|rau mùi|ngò|ớt|đường|kem|ruy băng|kim|đũa|muỗng|ống hút|bao ni lông|túi|đá|hoa|tỏi|nước chấm|muối|trứng|sữa|bánh|cà chua|nơ|dây|mắm] (đen|đỏ|trắng|nhựa|vào|phộng) (nữa|vào nữa)
      [ai bảo|ai nói|ai kêu|ai biểu|đứa nào nói|ai nói với] (bạn|shop|là|rằng) [tôi|em|mình|tui|chị] [không muốn|không thích|chán|ghét|muốn hủy|đòi hủy|không cần|hết thích|từ chối|thấy phiền|không đọc] (nhận) (texts)
      (có) [quitting] (được|hộ) [mẹ vợ|mẹ chồng|chồng|vợ|sếp|người yêu cũ|thứ hai|bồ|ông xã] (được|không)
      [không sao|không phiền|có sao đâu|chẳng sao|vui mà] (vui mà|đâu) (nhưng|mà) [đừng thôi|đừng dừng|đừng ngừng|đừng ngưng|đừng dừng lại|dung dung]
      [nửa|phân nửa|một nửa|nhiều|đa số|hơn nửa|gần hết] (số) [phụ huynh|hội viên|bạn bè|lớp|mọi người|thành viên] (đã|chắc) [quitting] (rồi|hết) (nghe nói)
      [muốn|ước gì|ước|giá mà] (được) [hủy đăng ký|hủy|unsub|từ chức] (làm) [làm mẹ|làm cha|làm vợ|chồng|vợ|mấy đứa con|con cái|cuộc đời|công việc|sếp]
      [dì em|dì tôi|cô em|cô tôi|someone] (đã|vừa|mới) [hủy|huỷ|cắt|bỏ] [bản tin|báo giấy|báo|tạp chí|sữa|truyền hình] (xong|rồi|mà|giờ)
      [may mà|may là|may|mừng là|cảm ơn vì|vui vì] (shop|bên mình) (không|ko|chưa) [không ngưng|không dừng|không bỏ|không cắt|chưa ngưng|ngưng|dừng|bỏ] (báo|tin|nhắc)
      (tôi|em|mình) [cắt|hủy|bỏ] (là) [điện thoại bàn|máy bàn|báo giấy|internet|cáp] (thôi) (còn) [di động cứ gửi|tin nhắn cứ gửi|di động vẫn gửi|tin vẫn gửi|di động|cứ gửi]
      [thôi đi|thôi mà|thôi nào] [ngại quá|ngại ghê|mắc cỡ quá|buồn cười quá|quá khen|ngại] (cảm ơn) (lời chúc)
      [ai|đứa nào|ai đã|sao lại] (đã) [bỏ|xóa|xoá|gạch|loại|rút] (tên) [em|tôi|mình|tui|tên em|tên tôi] (ra) khỏi (danh sách) [danh sách|nhóm|list|vậy|danh bạ]
      [nợ|hóa đơn|bài tập|thứ hai|thuế|tiền nhà] (mà) [hủy đăng ký|hủy|unsub|chặn] (được) (thì|không)
      (tôi|em|mình|tui) [đâu có|không có|chưa hề|chưa từng|có bao giờ|chưa bao giờ] (nói|bảo) [nói|bảo|kêu] (là) [không nhận|không muốn nhận|không cần|thôi nhận|đừng gửi|không thích|phiền] (đâu|nữa) (cứ gửi|gửi tiếp)
      [tưởng|cứ tưởng|tưởng là] (bị|đã|shop) (đã|bị) [xóa khỏi danh bạ|xóa khỏi danh sách|bị xóa|bị loại|xóa tên|loại khỏi danh sách|xóa rồi|bị quên]
      [bấm hủy|nhắn hủy|trả lời dừng|nhắn dừng|bấm dừng] (là) [là|cho] [món|cho món|cho ngân hàng|cho lịch|món cá|vé|đơn|cho bên khác|ngân hàng] (cá|khác) (không phải) (tin nhắn|tin) (cứ gửi)
      [thợ|xe|hàng|shipper|bác sĩ|kỹ thuật] [chưa tới|không tới|chưa giao|chưa đến] [đủ rồi nha|quá đủ rồi|đủ rồi đó|chịu hết nổi]
      không (có|còn) nhu cầu nhận thêm [học sinh|học viên|khách|đơn|nhân viên|bệnh nhân] (tháng|tuần|đợt) (này)
      [để hàng|để trước cửa|gửi bảo vệ|để ở quầy|để ở cửa] & [khỏi gọi|đừng gọi|không cần gọi]
      sai số & [mã vận đơn|mã đơn|mã đặt|số tài khoản]
      [gạch|rút|bỏ|xóa|loại] tên [anh|chị|bạn|cô|chú|thầy|bé|thằng|con] [nam|hùng|lan|hoa|hương|minh|tuấn|dũng|linh|mai|thảo|hà|long|phương] (ra) (khỏi) (danh sách|nhóm|ds|list)
      (nói|đọc|ghi|báo|nhắn|bấm|đặt|viết|nhập) nhầm số [phòng|nhà|lượng|bàn|ghế|tiền|tài khoản|size|giày|áo|tầng|cân|xe]
      [chồng|vợ|mẹ|ba|bố|con|con gái|con trai|bạn|ông xã|bà xã|chị|em gái] (tôi|mình|em) (cứ) [chê|bảo|nói|kêu|than|la] … [đừng gửi|đừng nhắn|thôi gửi|bảo đừng] (nữa) … còn [tôi|mình|em|tui] (thì) … [thấy|thích|hữu ích|vẫn|cần]
      [con gái|con trai|chồng|vợ|mẹ|ba|bố] (tôi|mình) [chê|kêu|than] & [đừng gửi|đừng nhắn] & [hữu ích|thích|hay đọc|cần]
      [hàng xóm|ổng|bả|thằng bé|con bé|khách|ông hàng xóm|bà hàng xóm] (hàng xóm) [quát|la|hét|chửi|gắt|la lên] (là) [đừng làm phiền|để yên|tránh ra|đừng quấy] (tao|tôi|nó|ổng|tui)
      [đồng nghiệp|bạn|vợ|chồng|chị|em gái|anh trai|mẹ] (tôi|mình|em) [hủy nhận tin|hủy đăng ký|hủy|chặn] (nhận tin) (rồi) còn [tôi|mình|em] (thì) (không|vẫn|chưa)
      [hủy|bỏ|rút khỏi|cancel] (giùm|giúp) (cái) [bữa trưa|bữa tối|bữa ăn|bàn|phòng|vé|trại|trại hè|buổi|lớp|sân|kèo|tiệc|tour|suất|lịch hẹn]
      [cho tôi|cho em|cho mình|tôi muốn|em muốn] [hủy|bỏ|rút] (cái) [bữa trưa|bữa tối|bữa ăn|bàn|phòng|vé|trại|trại hè|buổi|lớp|sân|kèo|tiệc|tour|suất|lịch hẹn|lịch]
      [hóa đơn giấy|hóa đơn|thư giấy|thư|giấy báo] (thì) (thôi) (đừng gửi|khỏi gửi|không cần|khỏi) … [gửi tin|nhắn tin|gửi sms|tin nhắn|sms]
      (xin lỗi) [nãy|lúc nãy|hồi nãy|khi nãy|vừa rồi|hôm qua|sáng nay] (tôi|em|mình|tui|cháu) [gọi nhầm|bấm nhầm|gọi nhầm số|bấm nhầm số|gọi lộn|bấm lộn|gọi lộn số] (số|chuông|mã) … [xin lỗi|giờ|$|thông cảm|ạ|hẹn]
      (xin lỗi) [nãy|lúc nãy|hồi nãy|khi nãy|vừa rồi] (tôi|em|mình|tui|cháu) [gọi nhầm|bấm nhầm|gọi lộn|bấm lộn] [số]
      [tôi|em|mình|tui|cháu] (lỡ) [gọi nhầm số|bấm nhầm số|gọi lộn số|bấm lộn số|quay nhầm số|ghi nhầm số]
      [shipper|tài xế|grab|taxi|hàng xóm|giao hàng|bưu tá] … [nhầm số|sai số|nhầm chuông|nhầm nhà|nhầm phòng|lộn số]
      [giày|dép|áo|quần|kính|nhẫn|mũ] … [nhầm số|sai số|nhầm size|lộn số|nhầm cỡ]
      [chồng|vợ|mẹ|ba|bố|con|bạn|nó|ông ấy|anh ấy|chị ấy|cô ấy|bà ấy|sếp] (tôi|em|mình) (cứ|hay|luôn|toàn|thường|suốt ngày) [bảo|nói|kêu|than|la] … [đừng|thôi|dừng|ngừng|không|khỏi|bớt] (gửi|nhắn) (tin) (quảng cáo|tin) (nữa) … [mà|nhưng|còn] (tôi|em|mình) … [thích|quý|vẫn|hay đọc]
      [nó|con bé|thằng bé|ông ấy|bà ấy|cô ấy|anh ấy|nó cứ] (lẩm bẩm|la|hét|nói|bảo|gắt|lầm bầm) … [để yên|đừng làm phiền|kệ tao|tránh ra|mặc kệ|để tao yên] … [rồi|xong|bỏ đi|đi ra]
      [đừng|chớ] (có) [làm phiền|quấy|quấy rầy|phá|chọc|đánh thức] (con) [bà|ông|mẹ|chó|mèo|cháu|bé|em bé|bác|thầy|cô|huấn luyện viên] … [ngủ|nghỉ|bệnh|ốm|mệt|tập|bận|cắn]
      [rút tên|bỏ tên|gạch tên|xóa tên|cho em rút|cho tôi rút|hủy] (em|tôi|mình|con|cháu) (ra) (tên) (khỏi) (lớp|buổi|ca) (học|tập|yoga|bơi) [thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|chiều nay|ngày mai|t2|t3|t4|t5|t6|t7|cn]
      [cho em|cho tôi|cho mình|em|tôi] (xin) rút tên (ra) khỏi [lớp|buổi|ca] … [thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|ba|hai|mai]
      [báo|báo giấy|tạp chí|gym|phòng gym|phòng tập] & [hủy|nghỉ|ngừng|thôi|dừng] & [vẫn thích|thì tôi thích|thì thích|cứ nhắn|cứ gửi|thích đọc|vẫn muốn nhận|tôi thích|rất vui]
      [đừng gửi|khỏi gửi|không cần gửi|ngừng gửi|thôi gửi|đừng] (tôi) [hóa đơn giấy|hóa đơn|thư|giấy báo|thư giấy|thư từ|bản giấy|giấy] (giấy) (nữa) … [tin nhắn|nhắn tin|sms|nhắn] (là) (tiện hơn|được|tiện|thôi|cho tiện|đủ|cho nhanh|là được)
      [không cần|khỏi|đừng] gọi (cho) (tôi|em|mình) (đâu|nha|nhé) [tôi|em|mình|con|cháu|chị|anh] [qua|tới|đến|ra|xuống|sẽ qua|tự qua|đang tới|đang đến|đang xuống]
      [bài hát|bài|phim|truyện|sách|game|bộ phim|album|cuốn sách|ca khúc|tập phim] (này|đó|mới) (có|tên|tựa|đề) (tên|tựa|đề) (là) [đừng liên lạc|đừng nhắn|đừng làm phiền|dừng lại|thôi đi|đừng gửi|đừng gọi|đừng tìm|để tôi yên] (nữa|anh|em|tôi|cho|tin)
      [gạch|rút|bỏ|xóa|loại] (tên|số) (tôi|mình|em|cháu|tui|chị|anh|tớ) [khỏi|ra khỏi] (danh sách|ds|list) (người) [đi chơi|picnic|dã ngoại|tham gia|tiệc|họp lớp|liên hoan|đi ăn|dự tiệc|trực|cắm trại|đá bóng|thi|đi tour|ăn cưới|du lịch|leo núi|đăng ký đi|chạy bộ|tình nguyện|họp]
      [nó|ổng|bả|anh ấy|cô ấy|bạn em|bạn tôi|thằng đó|người yêu cũ] (có) [bảo|nói|kêu|dặn] (là|rằng) [đừng nhắn|đừng gửi|đừng liên lạc|đừng gọi|đừng làm phiền] (tin|cho) (nó|ổng|bả|cổ|anh ấy|lời mời|nhau) (nữa)
      [hồi trước|ngày trước|trước đây|năm ngoái|lâu rồi] [self] (có|đã) (từng) [hủy|hủy đăng ký|bỏ|ngưng] (một|cái) [app|báo|máy|tạp chí|gói|thẻ]
      [đừng|khoan|không cần|chưa cần|khoan hãy|đừng vội|khỏi] [xóa|xoá] (hết) [dữ liệu|thông tin|hồ sơ|data|bệnh án|tài khoản] (của) [self]
      [shipper|tài xế|người giao|grab|anh giao hàng|bưu tá|nhân viên|thợ|bạn giao hàng|cậu giao hàng|xe ôm] (kia|ấy|nó) [gọi|đến|giao|bấm|tìm] [nhầm|lộn|sai] (số|nhà|cửa|phòng|địa chỉ)
      (em|tôi|mình|con|bé|mẹ) [bấm|gõ|nhấn|nhập|ấn|ghi|viết|chọn|đánh|quay] [nhầm|lộn|sai] (số) [số phòng|phòng|tầng|mã|mã số|nút|phím|cửa|số nhà|số tiền|món|ngày|giờ|lựa chọn|số xe|size|số ghế]
      [bấm|nhấn|chọn|ấn] [nhầm|lộn|sai] [số|nút|phím] … [ý mình|ý em|ý tôi|chọn|là chọn|bấm lại|số 1|số 2]
      [gạch|rút|bỏ|xóa] tên (giúp|giùm) … [dã ngoại|tham quan|trực|ca|buổi|chuyến|tour|thi|giải|lớp học|đội|đám cưới|liên hoan|sự kiện|cắm trại]
      [dã ngoại|tham quan|trực|ca trực|buổi|chuyến|tour|giải|hội thi|liên hoan|sự kiện|cắm trại|tiệc|lớp bơi|hội thảo] … [gạch tên|rút tên|bỏ tên|xóa tên|bỏ|rút|cho nghỉ]
      [con trai|con gái|con|bé|cháu|chồng|vợ|mẹ|ba|bố|bà|ông|cô giáo|thầy|học sinh|nó|bạn] (tôi|em|nhà em|mình|nhà tôi|ngoại|nội) (cứ|hay|toàn) [hét|la|gào|quát|khóc|cằn nhằn|lẩm bẩm|nói mớ|nhõng nhẽo] … [yên|đừng|dừng|thôi|cút|im|biến|phiền]
      [giày|áo|quần|hàng|váy|đồ|sách|món|bánh|đơn] … [giao|gửi|ship|nhận] [nhầm|sai|lộn] [size|màu|hàng|món|mẫu|loại|rồi|đơn|số]
      (bài hát|bài|phim|ca khúc|truyện) [bài hát|phim|ca khúc|truyện|cuốn] … [đừng|dừng|thôi|ngừng] … [mở|hát|chiếu|hay|xem|nghe|nhạc]
      [để|cho] (con|bé|em) [mèo|chó|cún|chim|bé|em bé|cây|nó|con mèo|con chó] yên
      [lỡ|lỡ tay|vô tình|nhỡ tay|sơ ý] [xóa|xoá|hủy|huỷ] … [gửi lại|cho xin lại|xin lại|khôi phục|giờ sao|làm sao]
      [photo|bản sao|bản photo|căn cước|cccd|hộ chiếu] … [cần|phải|có cần] (mang|nộp|đem) … [không|ko|ạ|hả]
      [cần|phải|có cần|mang theo|đem theo|nộp] (mang|nộp|đem|theo) (bản) [photo|bản sao|bản photo|căn cước|cccd|hộ chiếu|giấy tờ]
      không cho phép gửi thư cho
      đây là lần cuối (cùng) [chúng|ta|tôi|mình|em|anh|bọn|con|nó|họ|bạn]
      lần sau [nhớ|em|anh|mình|tôi|gặp|đi|sẽ|có|nếu|ghé|mua|chị|con|ta|chúng|hãy|thì|tới|làm|cẩn|đến|mời|lại|bạn]
      [tắt|mở|bật] thông báo [nhóm|group|zalo|facebook|ứng dụng|app|game|cuộc gọi|lớp]
      [đừng|khỏi|không cần] [nhắn|gọi|gửi] (tin) (cho) [mẹ|ba|bố|má|nó|ông|bà|anh ấy|cô ấy|vợ|chồng] … [bất ngờ|bí mật|đang ngủ|đang họp|lo]
      [không cần|khỏi|đừng|khỏi cần] (có) [gửi|nhắn|gởi] (qua|lại|thêm) [hóa đơn|hàng|ảnh|hình|file|tiền|bill|địa chỉ|link|video|đồ|quà|giấy tờ|hồ sơ|mail|tài liệu] (đâu|nữa|nha|nhé|em|anh)
      không thích [hợp|nghi|ứng]
      [bị lỗi|báo lỗi|không thể|đang|lỗi khi] [hủy|huỷ] (đăng ký|việc) [đăng ký|tài khoản|yêu cầu|thao tác]
      [theo dõi] và báo cáo
      [bỏ|cai|ngưng|dừng|ngừng] [thuốc lá|rượu|game|thuốc|hút|ăn|uống|xe|máy lạnh|học|việc đang làm|bán mẫu]
      [hủy|huỷ|dời] (lịch|cuộc|chuyến|vé|đơn|phòng) [lịch hẹn|hẹn|cuộc họp|chuyến bay|vé|đơn hàng|đơn|phòng|bàn]
      [đừng|khỏi|không cần|ko cần] [gửi|nhắn|send] (cái) [ảnh|hình|video|file|clip] (qua|vào|ở|lên)
      [không|ko|chưa|k] nhận được (tin|tin nhắn|mã|otp|sms|gì|hàng|thông báo)
      [đừng|thôi|ngừng] … [ổng|bả|nó|ảnh|chỉ] [ghi|nói|bảo|kêu|nhắn]
      [đừng|ko|không] [ngừng|dừng|ngưng|hủy|thôi|tắt] (việc) [gửi|nhắn|đơn|lịch|nha|nhé]
      [đừng|đừng có] [ngừng|hủy|ngưng]
      [tại sao|sao|vì sao] … [ngừng|dừng|không gửi|hủy|ngưng|không nhắn]
      [hủy|huỷ|dời|đổi|bỏ] (giúp|giùm|cho|hộ) (tôi|mình|em) (cái) [lịch|lịch hẹn|hẹn|đơn|đơn hàng|vé|chuyến|chuyến bay|phòng|buổi|cuộc|đặt|đặt phòng|đặt bàn|thẻ|hợp đồng|ca|trận|kèo|cuốc|xe|bàn]
      [lịch hẹn|lịch|đơn|đơn hàng|vé|chuyến bay|buổi|trận|cuộc họp|phòng|show] (này|của em|của tôi|em|tôi|mình|ngày mai|hôm nay|học|đó|hôm đó|tập) (bị|đã|muốn|cần|xin|có|vừa|chưa|sẽ) [hủy|huỷ|dừng|bị hủy]
      [bị|đã|mới|vừa] [hủy|huỷ] [vì|do|mà|rồi|đơn]
      [đừng|dừng] [xe|ở|chân|lại rồi|chơi|chọc|lo|quên|khóc|ăn|uống|đi|buồn|giận|cười|nói|về|mua|đến]
      [từ chối] [khám|lời|làm|hợp tác|đơn]
      [không] [ngừng|dừng] [chắc|mưa|gió|cố|học|yêu|phát]
      [xóa|xoá] (mã|ảnh|hình|file|nhầm|app|bài|nhóm|bạn|tin đó|tin kia) [mã|ảnh|hình|file|app|bài|nhóm|comment|rồi]
      [ai|nó|ổng|bạn ấy|mẹ|anh ấy|cô ấy] [bảo|nói|kêu|ghi|xóa] … [thôi|đừng|dừng]
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
      [bán xe|chuyển nhà|mua rồi] … [giao|ship|hỏi|giá|còn hàng]
      [đừng|khỏi|không cần|ko cần] (có) [gửi|nhắn|send] (cái|thêm) [ảnh|hình|video|file|clip] (qua|vào|ở|lên|nữa) (nữa)
      [không cần|khỏi|đừng] [gửi|nhắn] [gấp|vội|liền|sớm] (đâu|nha|nhé)
      [đừng|khỏi|thôi] [nhắn|gọi|nhắn tin|gửi] (nữa) [mẹ|ba|em|anh|chị|con|bé] [đang|họp|ngủ|đang họp]
      [cảm ơn|cám ơn] (em|anh|chị|shop) … [tới|đến] (đúng) [giờ|đúng giờ]
      [đừng|không được] (có) [ngừng|dừng|ngưng] [send]
      [ai|đứa nào|người nào|thằng nào|sao] (vừa|mới|đã|lại) [xóa|xoá|kick|đá|loại] [tôi|em|mình|tui|t] (ra) khỏi
      [sao|nhắn hoài|gửi hoài|nhắn mãi|nhắn] … [không trả lời|không rep|ko rep|chưa trả lời|không thấy trả lời|k rep|không hồi âm|ko trả lời|không thấy rep|chẳng trả lời]
      [khuyến mãi|chương trình|sale|giảm giá|ưu đãi] (này) … (khi nào|bao giờ|mấy giờ|ngày nào) [kết thúc|hết hạn]
      [hủy|huỷ|hoàn|đổi] (giúp|giùm) [bảo hiểm|voucher|mã giảm giá|gói tập|gói cước|vé|tour]
      [đừng] (có) (bao giờ) [bỏ lỡ|bỏ qua|quên|lỡ]
      [đủ rồi|quá đủ] (rồi|ạ) … [kg|ký|cái|phần|ly|suất|hộp|người|tiền|2 cái|bàn]
      [phiền|làm phiền|nhờ] [shop|bạn|anh|chị|em|ad|bên bạn|bên mình] (cho|giúp) [nhắn|gửi|nhắn tin|gửi lại|báo|gọi|kiểm tra|cho em|cho mình|gửi tin]
      [đừng|khỏi] [nhắn|nói|báo|gọi|cho] (cho) [kin] (em|tôi|mình|nó) (hay|biết) [biết|hay]
      [đừng] (có) (bao giờ) [bỏ lỡ|bỏ qua|quên|lỡ] … [texts]
      [chặn|block|khóa] (mất|nhầm) [thẻ|đường|xe|tài khoản|fb|facebook|máy|cửa|mặt bằng|lối]
      [đi|ăn|chơi|làm|học] [chán|mệt|ngán]
      đang [học|họp|ngủ|làm|làm việc|lái xe|thi|ăn|bận|dạy|chạy xe] (nên|nha|nè|việc|bài|lắm) [đừng|khỏi|khoan] (có) [nhắn|gọi|call]
      [đổi|sửa|thay] địa chỉ [giao|giao hàng|nhận hàng|ship]
      [đừng|khỏi|không cần|ko] (có) gọi (điện|nha|nhé) (mình|em|hãy|chỉ|cứ|thì|mà) [nhắn tin|nhắn|chat|inbox|ib] (đi|nha|nhé|cho|thôi|được)
      [chờ|đợi] (hoài|lâu|shipper|hàng|xe|bác sĩ|tài xế) … [mệt|chán|bực] (quá|ghê|lắm) (tin nhắn|báo)
      [voucher|mã giảm giá|phiếu|coupon|điểm] (của) … [hết hạn|quá hạn|không dùng được]
      [đừng|khỏi|không cần|ko] (có) gọi (điện) … [ở|đang|trong|bận|họp] … [nhắn tin|nhắn|chat|inbox|ib] (đi|nha|nhé|cho|thôi|được)`,
  },
  also: { stop: 'XÓA, XOÁ', erase: 'XÓA SỐ CỦA TÔI, XÓA SỐ TÔI, XÓA SỐ EM, XÓA SỐ MÌNH' },
  forms:
    'BỎ ĐK, hãy dừng, muốn dừng, tôi dừng, đình chỉ, hủy giúp tôi, yêu cầu hủy, bỏ ngay, muốn thoát, tôi thoát, cho tôi thoát, xóa bỏ, xóa đi, xóa số điện thoại, gỡ bỏ, gỡ cài đặt, loại bỏ, chặn số, tôi chặn, sẽ chặn, vô hiệu hóa, làm phiền, tin rác, TÔI HỦY, TẮT',
  elsewhere: 'CÓ, XÓA, THÔI, AI, TC, HT, TG, KO, HONG',
  courtesy:
    'LÀM ƠN, XIN, VUI LÒNG, CẢM ƠN, XIN CẢM ƠN, CÁM ƠN, XIN CHÀO, CHÀO, CHÀO BẠN, CHÀO SHOP, NGAY, NGAY BÂY GIỜ, NHÉ, NHA, ĐI, GIÙM, GIÚP, GIÚP MÌNH, GIÚP TÔI, GIÙM MÌNH, GIÙM TÔI, Ạ, ƠI, BẠN ƠI, SHOP ƠI, AD ƠI, KÍNH GỬI QUÝ CÔNG TY, TRÂN TRỌNG, THANKS, ALO, EM ƠI, ANH ƠI, CHỊ ƠI, DÙM, DÙM CÁI, GIÙM CÁI, SHOP OI, SHOP NHÉ, NHA SHOP, NHÉ SHOP, BẠN NHÉ, NHEN, NGHE, HỘ, HỘ CÁI, GIÚP EM, GIÚP ANH, GIÚP CHỊ, DẠ, ĐI Ạ, NHA BẠN, TKS, CẢM ƠN NHIỀU, CÁM ƠN NHIỀU, CẢM ƠN SHOP, CẢM ƠN BẠN, NGAY LẬP TỨC, MÃI MÃI, VĨNH VIỄN, HOÀN TOÀN, LUÔN, LẬP TỨC, GẤP, TỪ HÔM NAY, HẲN, TỪ NAY VỀ SAU, GIÚP MÌNH VỚI, CÀNG SỚM CÀNG TỐT, TÔI NHẮC LẠI, NÓI RỒI MÀ, NÓI BAO NHIÊU LẦN RỒI, LẦN CUỐI TÔI NÓI, MỘT LẦN CHO XONG, XIN ĐẤY, ANH CHỊ, CÁC BẠN, MẤY BA, ÔNG ƠI, QUÝ CÔNG TY, CHÀO BUỔI SÁNG',
  conjunctions: 'VÀ, CÙNG VỚI',
  objects: 'TIN NHẮN, TIN, NHẮN TIN, QUẢNG CÁO, DỊCH VỤ, TIN QUẢNG CÁO, KHUYẾN MÃI, QC, GÓI ĐĂNG KÝ',
  fillers: 'CHO, TÔI, CỦA, CÁC, NHỮNG, TẤT CẢ, ĐÃ, ĐANG, Ở, NÀY',
  vague: 'CÁI NÀY, ĐIỀU NÀY, TẤT CẢ, HẾT, HÔM NAY',
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
