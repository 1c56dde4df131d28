import type { IdeaData } from './idea.ts';

export const vi: IdeaData = {
  code: 'vi',
  ideas: {
    cease:
      'đừng gửi, đừng nhắn, đừng gởi, đừng có gửi, đừng có nhắn, đừng làm phiền, đừng liên hệ, đừng liên lạc, đừng gọi, dừng gửi, dừng nhắn, dừng lại ngay, dừng ngay, dừng việc, ngừng gửi, ngừng nhắn, ngừng việc, ngừng ngay, ngưng gửi, ngưng nhắn, ngưng việc, ngưng ngay, thôi gửi, thôi nhắn, thôi đừng, thôi đi, khỏi gửi, khỏi nhắn, khỏi cần, thôi khỏi, khỏi phiền, không gửi nữa, không nhắn nữa, không được gửi, ko gửi nữa, k gửi nữa, hết gửi, đủ rồi, quá đủ, chán lắm rồi, chán ngấy, phát chán, mệt mỏi, phiền quá, phiền phức, phiền chết, làm phiền, quấy rối, quấy rầy, bực mình, bực quá, bực bội, cấm gửi, cấm nhắn, nghiêm cấm, chặn số, chặn luôn, chặn đây, chặn ngay, tui chặn, tôi chặn, mình chặn, báo cáo, tố cáo, khiếu nại, kiện, luật sư, báo công an, công an, cục an toàn thông tin, 5656, 156, sở thông tin, vi phạm, trái phép, lần cuối, cảnh cáo, chấm dứt, hủy, huỷ, hủy bỏ, hủy giúp, bớt spam, bớt nhắn, bớt gửi, tha cho, buông tha, để yên, để tôi yên, cút, biến đi, suốt ngày, hoài vậy, hoài luôn, gửi hoài, nhắn hoài, đừng spam, spam hoài, ngày nào cũng nhắn, nhắn suốt, gửi suốt, nhắn miết, spam suốt, dẹp đi, chịu hết nổi, hết chịu nổi, chịu không nổi, phát điên, không chịu nổi, xóa số, dừng lại đi, ngưng lại, nghỉ giùm, nghỉ dùm, khỏi báo, khỏi nhắc, miễn, xin miễn, dừng lại dùm, dừng lại giùm, dừng lại giúp, dừng ở đây, dứt điểm, dừng tin, dừng nhận, ngưng nhận, ngừng nhận, thôi nhận, đừng nt, đừng nhắc, đừng báo, đừng tiếp thị, đừng quảng cáo, đừng mời, chặn rồi, block, báo nhà mạng, bóc phốt, tẩy chay, điên đầu, nhức đầu, đau đầu, ồn ào, ức chế, ám ảnh, quá tải, tràn ngập, dẹp giùm, dẹp hết, cắt giùm, tắt giùm, tắt hết, off giùm, không được nhắn, không được phép gửi, không gửi, không nhắn, không tiếp',
    refuse:
      'không muốn, ko muốn, k muốn, hok muốn, hong muốn, kg muốn, không cần, ko cần, k cần, hok cần, không có nhu cầu, ko có nhu cầu, k có nhu cầu, không nhu cầu, không còn nhu cầu, không quan tâm, ko quan tâm, k quan tâm, không thích, không đồng ý, ko đồng ý, chưa bao giờ, chưa từng, chưa hề, không hề đăng ký, không đăng ký, ko đăng ký, không cho phép, chưa cho phép, từ chối, không chấp nhận, không nhận, ko nhận, không hứng thú, chả muốn, chẳng muốn, éo cần, đéo cần, đéo muốn, không còn muốn, không còn quan tâm, chưa đồng ý, chưa đăng ký, hết nhu cầu, chẳng quan tâm, không care, không có hứng, đâu cần, đâu có cần, không phải khách, không còn là khách, ai cho phép, chả quan tâm, không sử dụng nữa, không cần nữa, khong dang ky, khỏi cần gửi, hem cần, hk cần, hem muốn, nỏ cần, nỏ muốn, đếch cần, chả cần, chẳng cần, không thèm, hết hứng, không có ý định, không hề muốn, không mong muốn, không yêu cầu, ai mượn, ai khiến, ai nhờ, không tiếp, miễn tiếp, không đăng kí, ko đăng kí, k đăng ký, k đăng kí, chưa đăng kí, không hề đăng kí, không cho phép dùng, dị ứng, không ưa, không chịu',
    texts:
      'tin nhắn, tin quảng cáo, quảng cáo, qc, qcáo, sms, tin rác, tin spam, spam, thông báo, khuyến mãi, khuyến mại, km này, ưu đãi, tiếp thị, mời chào, chào mời, mấy tin, những tin này, các tin này, tin này, tin khuyến mãi, bản tin, vay tiền, mời vay, tin tức quảng cáo, ba cái tin, mấy cái này, mấy thứ này, nhắn tin, gửi tin, mess, tin nhắn*, quảng cáo*, khuyến mãi*, newsletter, tin nhắn rác, qcao, quảng cáo này, tin tức khuyến mãi, tin kiểu này, mấy cái tin, đống tin, khuyến mải, quản cáo, chương trình khuyến mãi, tin chào mời, zalo quảng cáo, tin nhắn tự động, tin tự động, chào hàng',
    contact:
      'cho tôi, cho tui, cho mình, cho em, cho bà, cho mẹ tôi, cho chồng tôi, cho vợ tôi, vào số này, đến số này, tới số này, số này, số của tôi, số tôi, máy tôi, điện thoại tôi, điện thoại của tôi, phiền tôi, phiền tui, phiền mình, liên lạc với tôi, liên hệ với tôi, liên hệ tôi, gọi cho tôi, vào máy, sang số này, máy mẹ tôi, số mẹ tôi, máy ba tôi, số ba tôi, máy tui, số tui, số em, máy em, số con tôi, làm phiền tôi, làm phiền mình, quấy rầy tôi, số công việc, số cá nhân',
    remove:
      'xóa, xoá, xóa tên, xóa số, gỡ, gỡ bỏ, loại bỏ, loại, bỏ, rút, rút tên, đưa ra khỏi, lấy ra, gạch tên, bỏ tên, bỏ số, xóa bỏ, cho ra khỏi, hủy',
    list: 'khỏi danh sách, danh sách nhận tin, danh sách gửi tin, danh sách của bạn, danh sách của các bạn, danh sách tin, danh sách khách hàng, cơ sở dữ liệu, hệ thống, danh bạ của, trong danh sách, khỏi list, data của, tên tui đi, tên tôi đi, nhóm nhận tin, ds nhận tin, danh sách quảng cáo, danh sách gửi, chương trình nhận tin, broadcast, list gửi tin, list nhận tin, danh sách khách',
    mine: 'tôi, số tôi, số của tôi, tên tôi, số này, số điện thoại này, số điện thoại của tôi, tui, mình, em',
    withdraw: 'rút lại, thu hồi, rút, hủy bỏ, hủy, huỷ',
    consent: 'sự đồng ý, đồng ý của tôi, chấp thuận, sự cho phép, sự chấp thuận',
    how: 'làm sao, làm thế nào, như thế nào, thế nào, bằng cách nào, cách nào, cách, soạn gì, nhắn gì, soạn tin gì, kiểu gì, ntn, làm gì để, sao để, cú pháp',
    leave:
      'hủy đăng ký, hủy, huỷ, hủy nhận tin, từ chối nhận, ngừng nhận, dừng nhận, ngưng nhận, không nhận nữa, không nhận tin, thoát khỏi, thôi nhận, chặn tin, rời danh sách, khỏi nhận',
    delete: 'xóa, xoá, xóa sạch, xóa bỏ, xóa hết, hủy bỏ, tiêu hủy, quên tôi, lãng quên, gỡ bỏ, xóa toàn bộ',
    data: 'dữ liệu của tôi, dữ liệu cá nhân, dữ liệu tôi, thông tin của tôi, thông tin cá nhân, thông tin của mình, dữ liệu của mình, tài khoản của tôi, hồ sơ của tôi, thông tin về tôi, dữ liệu về tôi, mọi thứ về tôi, tất cả về tôi, thông tin của em, thông tin tôi, dữ liệu của em',
    fix: 'sửa, chỉnh sửa, đính chính, cập nhật, đổi lại, thay đổi, sai, nhầm, không đúng, chưa đúng, sửa lại, sai chính tả, viết sai, ghi sai, chuyển nhà, đã đổi',
    detail:
      'tên tôi, tên của tôi, họ tên, họ tên của tôi, địa chỉ của tôi, ngày sinh, năm sinh, email của tôi, mail của tôi, thông tin của tôi, tên em, tên mình, trong hồ sơ, trong hệ thống',
    know: 'bản sao, cho xem, trích xuất, cung cấp bản sao, sao chép, biết gì, biết những gì, lưu giữ, lưu trữ, đang giữ, nắm giữ, thu thập, đang có, lưu những, có những, đang lưu, giữ những, có gì',
    aboutMe: 'về tôi, về tui, về mình, về em, của tôi, liên quan đến tôi, thông tin gì, thông tin nào, dữ liệu gì, dữ liệu nào',
    source:
      'ở đâu ra, từ đâu, ở đâu, lấy đâu, đâu ra, sao có, sao biết, sao lại có, ai cho, ai đưa, ai cung cấp, nguồn nào, bằng cách nào có, làm sao có, làm sao biết, nguồn gốc',
    number:
      'số của tôi, số tôi, số điện thoại của tôi, số của mình, số mình, số tui, số em, sđt của tôi, sđt của em, thông tin của tôi, sđt, số này, số điện thoại',
    move: 'csv, json, excel, chuyển sang, chuyển dữ liệu, nhà cung cấp khác, công ty khác, bên khác, nhà mạng khác, xuất, xuất file, file, định dạng, đọc được bằng máy, tải về, chuyển cho',
    profile:
      'lập hồ sơ, phân tích, quyết định tự động, tự động hóa, thuật toán, theo dõi, thói quen mua sắm, lịch sử mua, hành vi, nhắm mục tiêu, chấm điểm',
    object: 'phản đối, không đồng ý, ko đồng ý, không chấp nhận, từ chối, không cho phép, cấm',
    limit:
      'hạn chế, giới hạn, tạm dừng sử dụng, tạm ngưng sử dụng, tạm ngừng, đóng băng, phong tỏa, không sử dụng, đừng sử dụng, chỉ lưu, giữ nhưng không, tạm khóa, đừng đụng',
    use: 'sử dụng, xử lý, xài, khai thác',
    again: 'lại, trở lại, đổi ý, tiếp tục, một lần nữa, nhận lại, đăng ký lại, như trước',
    want: 'muốn nhận, cho tôi nhận, cho mình nhận, cho em nhận, đăng ký, xin nhận, gửi lại cho',
    notMe:
      'nhầm số, nhầm người, gửi nhầm, nhắn nhầm, không phải tôi, không quen, ko quen, không biết ai, đổi chủ, chủ cũ, chủ mới, mới mua sim, mới đổi sim, sim mới, không phải số, ko phải số, số của người khác, không còn dùng số, không có ai tên, lộn số, lộn người',
    sell: 'bán, chia sẻ, cung cấp cho, tiết lộ, bên thứ ba, chuyển giao, đưa cho bên',
    everything:
      'tất cả thương hiệu, mọi thương hiệu, tất cả công ty, tất cả các công ty, mọi dịch vụ, tất cả dịch vụ, toàn bộ dịch vụ, tất cả danh sách, mọi danh sách, toàn bộ nhãn hàng, tất cả nhãn hàng, tất cả các nhãn hàng, cả tập đoàn, tất cả các tin',
  },
};
