import type { LanguageData } from './language.ts';

export const vi: LanguageData = {
  code: 'vi',
  name: 'Tiếng Việt',
  englishName: 'Vietnamese',
  script: 'latin',
  words: {
    stop: { seen: 'DỪNG, NGỪNG, HỦY', translated: 'HUỶ, DỪNG LẠI, TỪ CHỐI, THÔI' },
    stop_all: { translated: 'DỪNG TẤT CẢ, HỦY TẤT CẢ, NGỪNG TẤT CẢ' },
    start: { translated: 'BẮT ĐẦU, ĐĂNG KÝ' },
    help: { translated: 'TRỢ GIÚP, GIÚP ĐỠ, LIÊN HỆ, THÔNG TIN' },
    access: { translated: 'TRUY CẬP, DỮ LIỆU CỦA TÔI' },
    erase: { translated: 'XÓA, XOÁ' },
    rectify: { translated: 'CHỈNH SỬA, ĐÍNH CHÍNH' },
    port: { translated: 'CHUYỂN DỮ LIỆU' },
    object: { translated: 'PHẢN ĐỐI' },
    restrict: { translated: 'HẠN CHẾ' },
    yes: { translated: 'CÓ, ĐỒNG Ý, VÂNG' },
    no: { translated: 'KHÔNG, KHÔNG CẢM ƠN' },
  },
  phrases: {
    stop: {
      translated:
        'HỦY ĐĂNG KÝ, HUỶ ĐĂNG KÝ, NGỪNG NHẮN TIN, ĐỪNG NHẮN TIN, ĐỪNG GỬI, ĐỪNG GỬI TIN NHẮN, KHÔNG GỬI TIN NHẮN, KHÔNG NHẬN TIN NHẮN, KHÔNG MUỐN NHẬN, NGỪNG GỬI, DỪNG GỬI, XÓA SỐ CỦA TÔI, ĐỂ TÔI YÊN',
    },
    help: { translated: 'BẠN LÀ AI, AI ĐÂY, AI ĐẤY, LÀM SAO ĐỂ HỦY' },
    access: { translated: 'SAO CÓ SỐ CỦA TÔI, LẤY SỐ TÔI Ở ĐÂU' },
    erase: { translated: 'XÓA DỮ LIỆU, XÓA DỮ LIỆU CỦA TÔI, XÓA THÔNG TIN CỦA TÔI' },
    wrong_number: { translated: 'NHẦM SỐ, SAI SỐ, SỐ SAI' },
  },
  also: { stop: 'XÓA, XOÁ', erase: 'XÓA SỐ CỦA TÔI' },
  elsewhere: 'CÓ, XÓA, THÔI',
  courtesy: 'LÀM ƠN, XIN, VUI LÒNG, CẢM ƠN, XIN CHÀO, CHÀO, NGAY, NGAY BÂY GIỜ, NHÉ, ĐI, GIÙM, CÁM ƠN',
  conjunctions: 'VÀ, CÙNG VỚI',
  objects: 'TIN NHẮN, TIN, NHẮN TIN, QUẢNG CÁO, DỊCH VỤ',
  fillers: 'CHO, TÔI, CỦA, CÁC, NHỮNG, TẤT CẢ, ĐÃ, ĐANG, Ở, NÀY',
  vague: 'CÁI NÀY, ĐIỀU NÀY',
  guards: 'TẠI SAO, NẾU, KHI, ANH ẤY, CÔ ẤY',
  traps: 'ĐỪNG DỪNG LẠI, KHÔNG DỪNG, KHÔNG NGỪNG, KHÔNG HỦY',
  signatures: 'ĐÃ GỬI TỪ, GỬI TỪ IPHONE',
  notes: [
    'Without marks DỪNG (stop) is also dùng (use), and HỦY a given name: alone they count.',
    'Only the stop words were found in use; all the rest is translation.',
  ],
};
