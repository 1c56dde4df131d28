import type { IdeaData } from './idea.ts';

export const id: IdeaData = {
  code: 'id',
  ideas: {
    cease:
      'berhenti mengirim, berhenti kirim, berhentilah, berhentikan, hentikan, dihentikan, menghentikan, penghentian, stop kirim, stop mengirim, stop sms, stop ngirim, setop, cukup, udah cukup, sudah cukup, cukup sudah, udahan, bosan, bosen, muak, capek, cape, risih, terganggu, mengganggu, menganggu, ganggu, nyampah, ngeselin, jangan kirim, jangan kirimi, jangan mengirim, jangan sms, jangan wa, jangan hubungi, jangan menghubungi, jangan ganggu, jangan spam, jangan telepon, jangan telpon, jangan lagi, tidak usah kirim, gak usah kirim, ga usah kirim, gausah kirim, gausah ngirim, tidak usah mengirim, tidak perlu mengirim, tidak perlu kirim, nggak usah, gausah nawarin, ga usah nawarin, tak usah, blokir, saya blokir, aku blokir, gue blokir, block, laporkan, laporin, melaporkan, lapor, kominfo, polisi, pengacara, ylki, bpkn, tuntut, gugat, hukum, ilegal, melanggar, terakhir kali, peringatan terakhir, pelecehan, batalkan langganan, nonaktifkan, dinonaktifkan, matikan, enyah, tiap hari, hentiin, berhentiin, somasi, sudahi, tiap hari di sms, spam terus, nyampahin, menjengkelkan, mengesalkan, empet, eneg, gak tahan, ga tahan, tidak tahan, kasihani, jangan dihubungi, jangan diganggu, tolong cabut, mencabut, jgn kirim, jgn sms, jgn ganggu, jgn hubungi, jgn spam, jangan dikirimi, jangan dikirimin, jangan dikirim, jgn dikirimi, tidak usah dikabari, ga usah dikabarin, gak usah dikabarin, tidak usah diingatkan, gak usah diingetin, ga usah dikirimi, gak usah dikirimi, gausah dikirimi, nggak usah kirim, stopin, brenti, berenti, setop kirim, minggat, enyahlah, diputus, putuskan, dicabut, ojo dikirimi, ojo ngirim, ulah ngirim, rasah ngirim, berisik, resek, nyebelin, bikin pusing, pusing, bikin risih, bikin emosi, meresahkan, kapok, tobat, kebanyakan, gila, ampun, ampun deh, viralin, hargai privasi, tidak menghubungi, tidak mengirim, tanpa henti, terus terusan, bertubi tubi, membombardir, skip, off kan',
    refuse:
      'tidak mau, gak mau, ga mau, gk mau, nggak mau, ngga mau, ogah, emoh, tidak ingin, tidak menginginkan, tidak minat, gak minat, ga minat, nggak minat, tidak berminat, tidak tertarik, gak tertarik, ga tertarik, tidak butuh, gak butuh, ga butuh, nggak butuh, tidak perlu, gak perlu, ga perlu, tidak pernah, ga pernah, gak pernah, nggak pernah, tidak setuju, tidak bersedia, keberatan, menolak, tidak mengizinkan, tanpa izin, tanpa persetujuan, tidak daftar, tidak mendaftar, ga daftar, gamau, tidak pernah setuju, tidak pernah daftar, ga pernah daftar, gak pernah daftar, tidak pernah minta, tak mau, masa bodo, masa bodoh, bodo amat, ga peduli, gak peduli, tidak peduli, ga ngurus, bukan pelanggan, bukan nasabah, bukan customer, siapa yang izinin, siapa yang ngasih, ogah banget, tidak berkenan, tak sudi, tidak menghendaki, ora butuh, ora gelem, wegah, moal, teu butuh, teu hayang, kagak butuh, kaga butuh, kagak minat, tdk mau, tdk butuh, tdk tertarik, tdk minat, gk butuh, gk minat, g mau, g butuh, sudah tidak butuh, udah ga butuh, udah gak butuh, tidak diperlukan, tidak dibutuhkan, tidak kami perlukan, tidak ada gunanya, ga guna, gak guna, ga penting, gak penting, tidak relevan, percuma, memilih tidak, memilih untuk tidak, enggan, tak berminat, tidak pernah mengizinkan, tidak pernah memberi izin, gak pernah izinin, ga pernah izinin, siapa yang nyuruh, siapa suruh, ga pernah ngasih, gak pernah ngasih, ndak mau, ndak butuh',
    texts:
      'sms, pesan, pesan promosi, promo, promonya, promosi, iklan, spam, penawaran, tawaran, notifikasi, pemberitahuan, info promo, pinjaman, pinjol, diskon, marketing, pemasaran, smsnya, broadcast, newsletter, iklannya, wa promo, sms promo, sms*, iklan*, promo*, promosi*, spam*, penawaran*, notif*, pemberitahuan*, newsletter*, broadcast*, tawaran*, marketing*, diskon*, sms iklan, sms blast, blastan, info diskon, ginian, beginian, sms ginian, kiriman, kirimannya, pesan beruntun, pemberitahuan semacam, hal ginian, wa blast, katalog, brosur, judol, sms judi, sms pinjol',
    contact:
      'ke nomor saya, ke nomor ini, nomor ini, nomor saya, hp saya, hp aku, ponsel saya, menghubungi saya, hubungi saya, mengirimi saya, kirimi saya, sms saya, sms aku, ganggu saya, ganggu aku, mengganggu saya, ke saya lagi, ke nomor beliau, nomor beliau, nomor gue, nomor ibu, nomor bapak, nomor istri, nomor suami, nomor anak, nomor kantor, nomor kerja, mamaku, ibuku, ke bapak, ke ibu, inbox orang, inbox saya, inbox gue, hp gue, hp orang, hp ibu, hp mama, no saya, no gue, nomorku, di inbox, hubungi kami, ke awak',
    remove: 'hapus, hapuskan, menghapus, dihapus, keluarkan, dikeluarkan, mengeluarkan, cabut, coret, dicoret, hilangkan, buang, copot',
    list: 'daftar sms, daftar pengiriman, daftar kontak, daftar kalian, daftar anda, daftar promo, daftar pemasaran, dari daftar, database, basis data, sistem kalian, sistem anda, dari sistem, list kalian, mailing list, data pelanggan, dari grup promo, broadcast, dari broadcast, list broadcast, daftar penerima, daftar nomor, sms blast, list sms, list promo, bc kalian, grup kalian, dari list',
    mine: 'saya, nomor saya, nomor ini, nama saya, nomorku, aku, kami',
    withdraw: 'menarik, tarik, mencabut, cabut, membatalkan, batalkan, dicabut',
    consent: 'persetujuan, izin, ijin, persetujuan saya, kesepakatan',
    how: 'bagaimana, gimana, gmn, caranya, cara, ketik apa, kirim apa, balas apa, apa yang harus, ke nomor berapa, ke mana',
    leave:
      'berhenti berlangganan, berhenti langganan, unsubscribe, unsub, unreg, berhenti menerima, stop sms, stop terima, batal langganan, membatalkan langganan, keluar dari daftar, tidak menerima lagi, ga dapet sms, menghentikan, hentikan, mematikan, matiin, berhentiin, stopnya, nyetop',
    delete: 'hapus, menghapus, dihapus, hapuskan, penghapusan, musnahkan, memusnahkan, lenyapkan, lupakan saya, dilupakan, hilangkan, buang',
    data: 'data saya, data pribadi, data pribadi saya, seluruh data, semua data, informasi saya, info saya, informasi pribadi, akun saya, profil saya, riwayat saya, catatan saya, dataku, data aku, data gue, semua tentang saya',
    fix: 'perbaiki, diperbaiki, perbaikan, koreksi, betulkan, benarkan, dibetulkan, ubah, diubah, ganti, diganti, perbarui, diperbarui, update, salah, keliru, tidak benar, salah ketik, salah tulis, sudah pindah, ralat data',
    detail:
      'nama saya, alamat saya, tanggal lahir, tgl lahir, email saya, nama lengkap saya, nama keluarga, kode pos saya, data saya, nama aku, alamat di sistem, alamatku, namaku',
    know: 'ketahui, tahu, tau, simpan, disimpan, menyimpan, miliki, dimiliki, punya, kumpulkan, dikumpulkan, salinan, minta salinan, akses',
    aboutMe: 'tentang saya, tentang aku, mengenai saya, soal saya, data apa, informasi apa, data saya, data pribadi saya, milik saya',
    source:
      'dari mana, darimana, dapat dari, dapet dari, dari siapa, siapa yang kasih, siapa yang memberi, siapa yg kasih, kok bisa punya, kok bisa dapat, kok tahu, kok tau, bagaimana bisa, sumbernya',
    number: 'nomor saya, nomorku, no saya, no hp saya, nomor aku, nomor hp saya, data saya, nomor gue, kontak saya, nomer saya, no hp aku',
    move: 'csv, json, excel, pindahkan, memindahkan, dipindahkan, pemindahan, transfer, perusahaan lain, penyedia lain, provider lain, ekspor, format, unduh, dapat dibaca mesin',
    profile:
      'pemrofilan, profiling, analisis, analisa, keputusan otomatis, otomatis, algoritma, melacak, pelacakan, kebiasaan belanja, riwayat belanja',
    object: 'keberatan, menolak, tidak setuju, tidak mengizinkan, gak setuju, ga setuju, melarang',
    limit:
      'batasi, membatasi, dibatasi, pembatasan, bekukan, dibekukan, tangguhkan, tunda, jangan gunakan, jangan dipakai, jangan pakai, jangan diproses, simpan saja, sementara',
    use: 'menggunakan, gunakan, penggunaan, pakai, dipakai, memproses, pemrosesan, digunakan, diproses',
    again: 'lagi, kembali, berubah pikiran, aktifkan, aktifin, ulang, lanjutkan',
    want: 'mau terima, ingin menerima, mau dapat, mau dapet, pengen dapat, aktifkan, aktifin, daftarkan, kirimin lagi, kirim lagi dong, mau langganan, ingin berlangganan, mau sms promo',
    notMe:
      'bukan nomor, salah orang, salah nomor, salah sambung, tidak kenal, gak kenal, ga kenal, pemilik baru, pemilik lama, bukan saya, ganti pemilik, sudah ganti, baru beli, orang lain',
    sell: 'jual, menjual, dijual, bagikan, membagikan, dibagikan, sebarkan, menyebarkan, pihak ketiga, berikan ke',
    everything:
      'semua merek, semua brand, semua perusahaan, semua layanan, semua daftar, seluruh layanan, seluruh merek, semua anak perusahaan, semua produk kalian, seluruh grup, semua pesan, semua langganan, semuanya, semua sms, semua list, segala bentuk, seluruh pesan, apapun, semua notifikasi',
  },
};
