import type { IdeaData } from './idea.ts';

export const tr: IdeaData = {
  code: 'tr',
  ideas: {
    cease:
      'son verirseniz, son vermeniz*, durdurursanız, bırakırsanız, göndermezseniz, yollamazsanız, atmazsanız, yazmazsanız, aramazsanız, keserseniz, kesmeniz*, iptal ederseniz, yağmuru*, durdurun*, durdurur musunuz, durdur, durdurulsun, durdurulması*, durdurmanız*, kesin artık, kesin şu, kesilsin, kesilmesi*, son verin, son verir, son verilsin, son verilmesi*, son verme*, bırakın*, bırakın artık, vazgeçin, yeter, yeter artık, yetti, yetti artık, bıktım, bıktık, usandım, usandık, sıkıldım, gına geldi, bezdim, illallah, iptal edin, iptal ediniz, iptal etmek, iptal ettirmek, iptali*, atmayın*, atmayınız, atma artık, atılmasın, göndermeyin*, göndermeyiniz, gönderme artık, gönderilmesin, gönderilmeme*, göndermekten, göndermez misiniz, göndermeseniz, göndermemeniz*, yollamayın*, yollamayınız, yollama artık, yazmayın*, yazmayınız, yazmasınlar, göndermesinler, gelmesin*, gelmesini istemiyorum, almayayım, istenmeyen, rahatsız etmeyin*, rahatsız ediyorsunuz, rahatsız oluyor*, rahat bırakın*, rahat verin, düşün yakam*, yakamdan, taciz, tacize, engellerim, engelliyorum, engelleyeceğim, engelledim, engellicem, şikayet ederim, şikayet edeceğim, şikayetçi*, şikayet ediyorum, avukatım*, dava açarım, dava açacağım, savcılığa, btk ya, kvkk ya, kvkk kuruluna, ihlal*, yasal işlem, son uyarı, son kez, sonlandırın*, sonlandırılsın, sonlandırılması*, kapatın, spamlamayın, spam yapmayın, aramayın*, bi daha, bir daha, defolun, siktirin, artık göndermeyin, lüzum yok, kes artık, sonlandır*, rahat bırak*, usandırdınız, bıktırdınız, bezdirdiniz, yıldım, yaka silktim, kafayı yedim, başımı şişirdiniz, canımdan bezdim, düşün yakamdan, iptal edilsin, izin vermiyorum, bıktırdı, bıkkınlık, baydınız, sıktınız, darladınız, daraldım, rahatsız oluyorum, rahatsız edici, deli ettiniz, sinir ettiniz, sinir bozucu, çıldırttınız, tahammülüm kalmadı, kafa şişir*, salın artık, salın beni, huzur verin, atmasanız, yazmasanız, aramasanız, yollamasanız, vazgeçer misiniz, keser misiniz',
    refuse:
      'istemiyorum*, istemiyoruz, istemem, istemiyom, istemiyor, istemedim, istemez, istemedik, almak istemiyorum, almak istemiyoruz, ihtiyacım yok, ihtiyacım kalmadı, gerek yok, ilgilenmiyorum*, ilgilenmiyoruz, ilgimi çekmiyor, üye olmadım, üye değilim, kayıt olmadım, kaydolmadım, abone olmadım, onay vermedim*, onay vermemiştim, onayım yok, izin vermedim*, izin vermiyorum, onay vermiyorum, iznim yok, iznim olmadan, onayım olmadan, izinsiz, reddediyorum, kabul etmiyorum, hiç istemedim, talep etmedim, tercih etmiyorum, istemeyiz, lüzum yok, onay vermedim, izin vermedim, rızam yok, istemediğim, hevesli değilim, istemiyoz, istemiyorm, umurumda değil, umrumda değil, ilgilendirmiyor, beni ilgilendirmez, gerekmiyor, müşteriniz değilim, müşteri değilim, abone değilim, kim izin verdi, aboneniz değilim, arzu etmiyorum, almayacağım, ilgi duymuyorum, razı değilim, hevesim yok, lazım değil, okumak istemiyorum, okumaya vaktim yok, vaktim yok, zamanım yok, işime yaramıyor, bir işe yaramıyor',
    texts:
      'mesaj, mesajı, mesajlar*, mesajınız*, mesajları*, mesajlarınız*, mesajdan, mesaj da, mesaj falan, sms, smsler*, smsleri*, sms ler*, reklam*, kampanya*, spam*, bildirim*, bilgilendirme*, duyuru*, promosyon*, teklif*, indirimleriniz*, tanıtım*, pazarlama*, bülten*, ileti, iletiler*, iletileri*, ticari ileti*, elektronik ileti, fırsatlarınız*, hatırlatmalar*, saçmalık*, zırva*, sms*, indirim*, haber bülteni, uyarı mesaj*',
    contact:
      'bana yaz*, yazmayı, bana mesaj, bana gönder*, göndermeyi, yollamayı, atmayı, aramayı, iletişim kur*, iletişime geç*, benimle iletişim*, ulaşmayın, ulaşmaya, rahatsız etmeyi, rahatsız etmekten, telefonuma, numarama, bu numaraya, bu numarayı, bu hatta, hattıma, telefonumu, cebime, cep telefonuma, bana bir şey, bana bişey, taciz etmeyi, bana ulaş*, bana atmayın, sizden haber, yazmayın, mesaj atmayın, aramayın, bana yazma*, beni arama*',
    remove:
      'çıkarın*, çıkarınız, çıkartın*, çıkarılsın, çıkarılmak, çıkarılması*, çıkarır mısınız, çıkartır mısınız, çıkarılmasını*, çıkmak, çıkar beni, silin*, siliniz, silinsin, silinmesi*, siler misiniz, kaldırın*, kaldırınız, kaldırılsın, kaldırılması*, kaldırır mısınız',
    list: 'listenizden, listenizdeki, listelerinizden, listeden mi, sms listesi*, mesaj listesi*, gönderim listesi*, rehberinizden, rehberinizdeki, veritaban*, veri taban*, sisteminizden, sistemden, sisteminizdeki, kayıtlarınızdan, kayıtlarınızdaki, gruptan mı, gruptan, portföyünüzden, datanızdan, müşteri listesi*, listenden, grubunuzdan',
    mine: 'beni, benim, numaramı, numaram*, ismimi, adımı, bizi, bu numara*',
    withdraw: 'geri çek*, geri alıyorum, geri almak, geri alıyoruz, geri aldım, iptal ediyorum, vazgeç*, kaldırıyorum, çekiyorum',
    consent: 'onayım*, onayı, iznim*, rızam*, muvafakat*, onayımı, iznimi, rızamı, açık rıza*',
    how: 'nasıl, ne yapmam, ne yapmalı*, ne yazmam, ne yazmalı*, hangi kelime*, hangi numara*, nereye, nereden, ne göndermem, ne yazıyoruz, ne yazıcam, yolu var mı, nasi, nasıl olcak, nasıl yapıcam',
    leave:
      'çıkabilirim, çıkarım, çıkıyoruz, çıkılıyor, çıkış yap*, iptal edebilirim, iptal ederim, iptal edilir, iptal ediliyor, iptal ettiririm, iptal ettirebilirim, durdurabilirim, durdururum, durdurulur, ayrılabilirim, ayrılırım, abonelikten çık*, üyelikten çık*, üyeliğimi iptal, aboneliğimi iptal, kurtulurum, kurtulabilirim, kurtulmak, almamak, almak istemiyorum, engelleyebilirim',
    delete:
      'silin*, siliniz, silinsin, silinmesi*, silinme*, siler misiniz, silmenizi, sildirmek, yok edin*, yok edilsin, yok edilmesi*, imha*, unutun, unutulma*, temizleyin, kaldırın, kaldırılması*',
    data: 'verilerimi*, verilerim*, kişisel veri*, bilgilerimi*, bilgilerim*, kişisel bilgi*, hesabımı, hesabımdaki, profilimi, hakkımdaki her şey*, hakkımda ne varsa, benimle ilgili ne varsa, benimle ilgili her şey*, bana ait*, bana dair, kaydımı, kayıtlarımı, geçmişimi, dosyamı, verimi, hakkımdaki',
    fix: 'düzelt*, değiştir*, güncelle*, yanlış*, hatalı*, hata var, doğrusu, taşındım, güncel değil, eski kalmış, doğru değil, yazım hatası',
    detail:
      'adım, adımı, ismim, ismimi, soyadım*, soyismim*, adresim*, doğum tarihim*, mailim*, mail adresim*, e-postam*, e-posta adresim*, posta kodum*, evlilik soyadı*, kayıtlı adres*, kayıtlı isim',
    know: 'bir kopya*, kopyasını, kopyası, örneğini, görmek istiyorum, erişmek, biliyorsunuz, biliyosunuz, tutuyorsunuz, tutuyosunuz, saklıyorsunuz, saklanıyor, sakladığınız, tuttuğunuz, topladığınız, topluyorsunuz, işliyorsunuz, işlediğiniz, kayıtlı, elinizde, sizde, sahipsiniz, bulunan, işleniyor, hangi',
    aboutMe:
      'hakkımda*, benimle ilgili, bana ait, bana dair, ne tür bilgi*, kişisel verilerim*, hangi bilgilerim*, hangi verilerim*, bilgilerimin, verilerimin',
    source:
      'nereden, nerden, kimden, kim verdi, nasıl aldınız, nasıl buldunuz, nasıl ulaştınız, nasıl elde, nasıl geçti, kaynağı, kaynak, nerden geldi',
    number:
      'numaramı, numaram, telefonumu, telefon numaramı, bilgilerimi, verilerimi, iletişim bilgilerim*, irtibat bilgi*, cep numaramı, bu numara, bu hat, numara',
    move: 'csv, json, excel, aktar*, taşın*, başka şirket*, başka bir şirket*, başka firma*, başka bir firma*, başka operatör*, başka sağlayıcı*, yeni sağlayıcı*, formatında, formatta, makinece okunabilir, makine okunabilir, dosya olarak, dışa aktar*, indirmek, yapılandırılmış',
    profile:
      'profilleme*, profil çıkar*, profillen*, otomatik karar*, otomatik sistem*, algoritma*, analiz*, takip edil*, takip ediyor*, takip etme*, izlen*, alışveriş alışkanlık*, alışverişlerim*, hedefleme, hedefli, puanlama',
    object: 'itiraz*, karşıyım, karşı çıkıyorum, reddediyorum, kabul etmiyorum, istemiyorum, izin vermiyorum',
    limit:
      'kısıtla*, sınırla*, dondur*, askıya*, bloke*, kullanmayın*, kullanılmasın, işlemeyin*, işlenmesin, dokunmayın, durdurun, beklet*, sadece saklayın, saklayın ama',
    use: 'kullan*, işle*, işlen*, faydalan*',
    again: 'tekrar, yeniden, fikrimi değiştirdim, geri dönmek, gene, yine, devam etsin, eskisi gibi, aktif',
    want: 'istiyorum, isterim, istiyoruz, lütfen, alabilir miyim, ekleyin, ekler misiniz, kaydedin, olabilir mi, almaya, gelsin',
    notMe:
      'yanlış kişi*, tanımıyorum, tanımam, tanımıyoruz, ben değilim, onun değil, ona ait değil, eski sahibi*, yeni sahibi*, artık benim, başkasının, yeni aldım, değiştirdi, karıştırdınız, o kişi değil, bana ait değil, onun numarası değil, öyle biri yok',
    sell: 'satmayın, satma*, satıl*, paylaş*, üçüncü kişi*, üçüncü taraf*, üçüncü şahıs*, aktarmayın, devret*, vermeyin',
    everything:
      'tüm markalar*, bütün markalar*, tüm listeler*, bütün listeler*, tüm şirketler*, bütün şirketler*, tüm mağazalar*, bütün firmalar*, hepsinden, hepsini, tüm hizmetler*, tüm kanallar*, grubun tamam*, her şeyden, tüm listelerden, bütün listelerden, tüm listelerinizden, hiçbir kanaldan, tüm kanallardan, her yerden, tüm abonelik*, bütün abonelik*, her şeyi, herşeyi, tümünü',
  },
};
