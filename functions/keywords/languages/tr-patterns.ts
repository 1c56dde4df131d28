import type { LanguageData } from './language.ts';

/** Sentences in Turkish: the form is explained in language.ts, the groups are in tr.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [her gün|sürekli|durmadan] (bu kadar) [mesaj|sms|reklam] [atılmaz|gönderilmez|yollanmaz|atılır mı|gelir mi|gönderilir mi]
    [numaramı|telefonumu|bilgilerimi|numaramın] (artık|bir daha) (reklam|tanıtım|pazarlama|kampanya) (amaçlı|için) [kullanmayın|kullanmayınız|kullanılmasını istemiyorum|kullanılmasın]
    [reklam|tanıtım|pazarlama|kampanya] (amaçlı|için) [numaramı|telefonumu|bilgilerimi] [kullanmayın|kullanmayınız|kullanılmasın]
    [sizden|sizlerden] (artık|bir daha) (bir şey|hiçbir şey|haber) [duymak|haber almak|görmek|işitmek] istemiyorum
    [bir daha|yine|tekrar] (bana|mesaj) [yazarsanız|atarsanız|gönderirseniz|mesaj atarsanız|ararsanız] … [engellerim|engelleyeceğim|engelliyorum|bloklarım|bloklayacağım]
    ? [texts|mesajlarınız|mesajlar|smsler|reklamlar] (beni|bizi) (çok|artık) [rahatsız ediyor|rahatsız etmeye başladı|sıkıyor|bunaltıyor|sinir ediyor]
    [abonelik|üyelik|sms|mesaj|kayıt] [iptali|iptalini] (rica ediyorum|istiyorum|rica ederim|talep ediyorum|lütfen|yapar mısınız)
    [beni|numaramı|adımı] (artık|lütfen) (bilgilendirme|mesaj|sms|reklam) [listenizden|listeden|listelerinizden] [düşün|düşer misiniz|kaldırın|eksiltin|ayırın]
    [artık|bir daha|lütfen] (bana|bize|beni) [ulaşmayın|ulaşmaya çalışmayın|iletişime geçmeyin|irtibat kurmayın]
    [texts|reklam mesajlarına|reklamlara|mesajlara|aramalara] [kapalıyım|kapalıyız]
    [benimle|bizimle] (artık|bir daha) (iletişime|irtibata) geçmeyin
    [texts] (bana|bize|artık) [atmasanız|yazmasanız|göndermeseniz|yollamasanız|atmazsanız|göndermezseniz] (artık|ya|iyi olur|sevinirim|memnun olurum|olur mu)
    [müşteriniz|aboneniz|üyeniz|müşteri|abone|üye] [değilim|değiliz] … [texts|neden|niye|silin|sil|çıkarın|yazıyorsunuz]
    [numaramı|numaram|telefonumu|telefonum|kaydımı|adımı|ismimi] (rehberinizden|sisteminizden|listenizden|kayıtlarınızdan|oradan|ordan|artık|lütfen) [kaldırın|kaldırır mısınız|kaldırırmısınız|sildirin|temizleyin|çıkartın|siler misiniz|silermisiniz|çıkarır mısınız|yok edin]
    [bir kere|bir kez|bi kere] … [aldım|alışveriş yaptım|sipariş verdim] … [her gün|sürekli|durmadan] … [texts|yazıyorsunuz|atıyorsunuz] … [yeter|kesin|bıktım|bırakın]
    ^ [list] (artık|lütfen|hemen) [çık|çıkış|çıkar|sil|çıkayım|çıkmak istiyorum|çıkıyorum|çıkarın|silin] $
    [texts] … [durdurulmasını|kesilmesini|sonlandırılmasını|iptal edilmesini|gönderilmemesini|iptalini|durdurulması|kesilmesi|sonlandırılması|iptali] (rica ederim|rica ediyorum|talep ediyorum|istiyorum|ediyorum)
    [numaramın|numaramı|ismimin|telefonumun|kaydımın] … [silinmesini|çıkarılmasını|kaldırılmasını] (rica|talep|istiyorum)
    [abone|üye|kayıtlı] (olmak|kalmak) istemiyorum
    [üyeliğimi|aboneliğimi|kaydımı|üyeliğimin|aboneliğimin] … [sonlandırmak|iptal ettirmek|sildirmek|bitirmek|sonlandırılmasını|iptal edilmesini|silinmesini] (istiyorum|isterim|rica ediyorum)
    [texts] (bana|bize|artık|bir daha|bi daha) [gelmesin|gelmesinler|gönderilmesin|atılmasın|yollanmasın]
    [istemiyorum|istemiyoruz|istemem] [artık] $
    ? ^ (ben|bunu|bunları|bunlari|artık) [istemiyorum|istemiyom|istemem] (artık|bunu|bunları|böyle şeyler) $
    ne (yazın|arayın|mesaj atın|sms atın) ne (de) [arayın|yazın|mesaj atın|sms atın]
    [ne] [arayın|yazın] … [ne] (de) [yazın|arayın|mesaj]
    ? [gelirse|atarsanız|atarsan|gönderirseniz|yollarsanız|yazarsanız|ararsanız|gelmeye devam ederse|göndermeye devam ederseniz|yazmaya devam ederseniz|bir mesaj daha|bi mesaj daha|bi tane daha|bir tane daha] & [engellerim|engelleyeceğim|engellicem|engelliyorum|şikayet ederim|şikayet edeceğim|şikayetçi olurum|şikayetçi olacağım|dava açarım|dava açacağım|avukatıma|savcılığa|btk|polise|mahkemeye]
    [sms|mesaj|reklam] [lerinizi|leri|ler|lerini|larınızı|lar] (artık) [dontWant]
    [threat] … [bir daha|tekrar|hala|devam] … [atarsanız|gönderirseniz|yazarsanız|ederseniz|gelirse]
    [dont] (şu|bu|artık|bana|bize) (lanet|saçma) [texts]
    ? ^ [kesin şunu|kesin artık|atmayın artık|göndermeyin artık|yazmayın artık] $
    [texts] … [dont]
    [again] … [texts] … [dont|dontYou]
    [again] (bana|bize|beni) [yazmayın|yazma|mesaj atma|mesaj atmayın|sms atma|göndermeyin|gönderme|aramayın|arama|atmayın]
    ^ [bana|bize|buraya|bu numaraya] (bir daha|artık|lütfen) [yazmayın|yazma|göndermeyin|gönderme|atmayın|yazmayınız|göndermeyiniz] (artık|lütfen) $
    [bana|bize|buraya|bu numaraya] (bir daha|artık|lütfen) [yazmayın|göndermeyin|atmayın|yazmayınız|göndermeyiniz] $
    [ona|anneme|babama|kızıma|oğluma|eşime|çocuğuma|numaraya|dedeme] (artık|bir daha|lütfen) [mesaj|sms|reklam|bir şey] (artık|bir daha) [dont]
    [texts] [dontYou] [artık|bana|bir daha]
    [texts] … [dontYou] [artık|bana|bir daha|lütfen]
    [sending] (artık|lütfen|bi|bir) [stop]
    [stop] … [texts] $
    [stop] (artık|şu|bu|lütfen) [texts]
    [texts] … [stop]
    [stop] [şunu|şunları|bunu|bunları] (artık) $
    [rahatsız|taciz|huzursuz] [etmeyin|etmeyiniz] (beni|bizi|artık|lütfen) $
    (beni|bizi|artık|bir daha) [rahatsız|taciz] [etmeyin|etmeyiniz|etmeyi bırakın|edilmek istemiyorum]
    [texts] (almak|almayı|artık|falan|ta|da|filan|bir daha|alma) [dontWant]
    [texts] … [receive] (artık) [dontWant]
    [artık|bir daha|sizden|sizlerden] … [mesaj|sms|bir şey|hiçbir şey|hiç bir şey|haber|ileti] … [dontWant]
    [dontWant] (artık|kardeşim|ben|bu|böyle|sizin|hiçbir|bir daha|sizden|şu|arkadaşım|abi|lan|ya|yeter) (bu|şu|sizin|böyle|hiçbir) [texts]
    [receive] (artık) [dontWant] $
    [göndermenize|atmanıza|yazmanıza|yollamanıza] (artık|hiç) [gerek yok|lüzum yok|izin vermiyorum]
    [göndermenizi|atmanızı|yazmanızı|aramanızı|yollamanızı] (artık) istemiyorum
    [enough] … [texts]
    [texts] … [enough]
    [yeter|yetti|bıktım|usandım] [artık] (ya) $
    ^ [yeter|yetti] [be|ya|artık|yahu] $
    [kaç|kaçıncı] (kere|kez|defa) … [söyleyeceğim|diyeceğim|söyledim|yazacağım|dedim|diyecem|söylicem]
    [list] (artık|lütfen|hemen|derhal|bi|bir an önce) (beni|bizi|numaramı|adımı|ismimi|de) [takeOff]
    [me|number] … [list] … [takeOff]
    [takeOff] (artık|lütfen) [me|number] (artık|şu|bu|lütfen) ([list]) $
    [takeOff] (artık|lütfen) [me|number] [list]
    [me] (artık|lütfen|hemen|buradan|bi|şuradan) [çıkarın|çıkartın|çıkar artık|çıkarınız|çıkarır mısınız|çıkartır mısınız|silin|çıkarırmısınız|çıkartırmısınız] (artık) $
    [number] (artık|lütfen|hemen|derhal|buradan|kaydını|bi) [takeOff]
    [subscription] (hemen|lütfen|derhal|artık|de) [stop|iptal|sonlandırın|silin|sil|bitirin|iptal ediyorum|iptal istiyorum|iptal etmek istiyorum|kapatın]
    [abonelikten|üyelikten|aboneliğinizden] (nasıl|hemen|artık|de) [çık|çıkmak istiyorum|çıkıyorum|çıkar|çıkayım|ayrılmak istiyorum|çıkarın|çıkış|çıktım|ayrılıyorum|cik]
    [consent] … [iptal|geri|çekiyorum|kaldırıyorum|kaldırın|alıyorum|iptal ediyorum|geri çekiyorum|geri alıyorum|çektim]
    [izin|onay|rıza] [vermedim|vermiyorum|vermemiştim|yok] … [dont|stop|takeOff|dontWant|dontYou|sending]
    [hiç|hiçbir zaman|asla] … [abone|üye|kayıt] [olmadım|olmamıştım] … [dont|stop|takeOff|dontWant]
    [bir daha|bi daha|tekrar|bir mesaj daha|yine|hala|halen|devam] … [atarsanız|gelirse|gönderirseniz|yazarsanız|ederseniz|yollarsanız|atarsan|rahatsız ederseniz|gelirse de] … [threat]
    [dont|dontYou|texts] (artık|yoksa|ya|bir daha|aksi halde|aksi takdirde) (sizi|hakkınızda) [threat]
    [threat] … [dont|texts|gelirse|gönderirseniz|atarsanız]
    [aksi halde|aksi takdirde|yoksa] … [threat]
    [rahat|huzur] [bırakın|bırak|bırakınız] (artık|beni|bizi|lütfen)
    [beni|bizi|annemi|babamı] (artık|lütfen) [rahat|kendi halime|bi rahat|bir rahat] (bırakın|bırak|bırakınız)
    [düşün|düşün artık|düş] yakamdan
    yakamdan düşün
    ? ^ [ilgilenmiyorum|ilgilenmiyoruz|ilgim yok|ilgi duymuyorum] $
    [ilgilenmiyorum|ilgilenmiyoruz] … [dont|stop|takeOff|dontWant|sending]
    [vefat etti|öldü|rahmetli oldu|vefat etmiştir|kaybettik] … [dont|stop|takeOff]
    [vefat etti|öldü|rahmetli oldu|kaybettik] … [mesaj|sms|texts] … [dont|stop]
    [müşteriniz|müşteri|üyeniz|aboneniz] [değilim|değil] … [dont|stop|takeOff|dontWant|texts]
    [stop|dur|kes] (artık) [mesaj|sms|reklam] (atma|gönderme|istemiyorum)
    [numaram|hattım] … [listenizde|rehberinizde] olmasın`,
  stop_all: `
    [grubunuzdaki|bünyenizdeki|hiçbir|hiç bir|tüm|bütün|diğer] (hiçbir|hiç bir) [şirket*|firma*|marka*|mağaza*|kuruluş*] … [dontWant|dont|istemiyorum]
    [ne var ne yok|ne varsa] (hepsini|her şeyi|lütfen) (hepsini) [iptal edin|iptal et|kapatın|durdurun|iptal]
    [hiçbir|hiç bir|her|tüm|bütün] [kanal*|yerden|numaradan|listeden|markadan] … [texts] … [dontWant|dont|stop]
    [hiçbir|hiç bir|tüm|bütün] [kanal*|liste*|numara*] … [dontWant|dont|stop|takeOff] … [hepsini|tümünü|hepsinden]
    [texts] … [hepsini|tümünü|her şeyi|herşeyi|tamamını|hepsinin] (de|artık|lütfen) [stop|iptal edin|iptal et|durdurun|durdur|kesin|kapatın]
    [stop|iptal edin|iptal et|durdurun|kesin|kapatın] (artık|lütfen) [hepsini|tümünü|her şeyi|herşeyi|tamamını]
    [tüm|bütün] (sms|mesaj|bildirim) [texts|abonelik*|üyelik*|kayıt*|liste*] … [hepsini|hepsinden|tamamını]
    [tüm|bütün] [listelerinizden|listelerden|listenizden|gruplardan|kanallardan|aboneliklerden|sistemlerden] (beni|numaramı|adımı|lütfen) [takeOff|çıkarın|silin|çıkar|sil|çıkmak istiyorum]
    [all] … [brands] … [stop|dont|dontWant|takeOff|iptal|çık|texts]
    [brands] … [all] … [stop|dont|dontWant|takeOff|iptal]
    [tüm|bütün] (sms|mesaj) [listelerinizden|listelerden|aboneliklerden|aboneliklerimi|aboneliklerimden|abonelikleri|üyeliklerimi|üyeliklerimden] … [takeOff|stop|çıkmak|iptal|çık]
    [tüm|bütün] [mesajları|smsleri|mesajlarınızı|iletileri|bildirimleri|kampanyaları|mesajlarınız] (artık|lütfen) [stop|iptal]
    [her şeyi|herşeyi|hepsini|tümünü] (artık|lütfen) [durdurun|durdur|iptal et|iptal edin|kesin]
    [hepsinden|tümünden] [çıkarın|çıkmak istiyorum|çık|çıkar]
    [hiçbir|hiç bir] [markanızdan|şirketinizden|firmanızdan|mağazanızdan] … [istemiyorum|almak istemiyorum]`,
  start: `
    [tekrar|yeniden] (bana) [texts] [almak|gelsin|atın|gönderin|yollayın]
    [aboneliğimi|üyeliğimi|kaydımı] (tekrar|yeniden) [başlatın|başlat|aktifleştirin|yenileyin|açın|aktif edin]
    [fikrimi|kararımı] değiştirdim … [texts|abone|üye|ekleyin|gönderin]
    [tekrar|yeniden|geri] … [texts|abone|üye] … [istiyorum|olmak istiyorum|almak istiyorum|isterim|gönderin|atın|olayım|başlatın|olabilir miyim|alabilir miyim]
    [texts] … [tekrar|yeniden|geri] … [istiyorum|almak istiyorum|isterim|başlatın|gönderin|alabilir miyim|açın]
    [tekrar|yeniden|geri] [listeye|aboneliğe|gruba|listenize] [ekleyin|alın|ekler misiniz|ekle|dahil edin]
    [beni] … [listeye|listenize] … [geri|tekrar|yeniden] … [ekleyin|alın|ekler misiniz]
    [yanlışlıkla|kazara|yanlışlıkla*] … [çıktım|iptal ettim|ret yazdım|durdurdum|stop yazdım] … [tekrar|yeniden|geri]
    [aboneliğimi|üyeliğimi] … [tekrar|yeniden] [başlatın|başlat|aktif edin|açın]`,
  help: `
    ^ (siz|sen) [kimsiniz|kimsin|kim oluyorsunuz|kimlerdensiniz] (acaba|ya) $
    [yardım|destek] (lazım|istiyorum|gerekiyor|almak) … [ulaş*|iletişim|nasıl]
    [hangi|ne] [firmadan|şirketten|kurumdan|markadan|mağazadan|firma|şirket|kurum|firmasınız|şirketsiniz] (adına|olarak) [yazıyorsunuz|yazıyosunuz|arıyorsunuz|arıyosunuz|mesaj atıyorsunuz|bu|bunlar|siniz|sınız]
    ^ hangi [firmasınız|şirketsiniz|kurumsunuz|firma|şirket] $
    nasıl [çıkabilirim|çıkarım|çıkıyorum|iptal ederim|iptal edebilirim|durdurabilirim|kurtulurum] … [listeden|abonelikten|mesajlardan|texts|üyelikten|bundan]
    ^ [kimsiniz|kimsin|sen kimsin|siz kimsiniz|kim bu|bu kim|kimle|kiminle] (acaba) (görüşüyorum|siz|ya|konuşuyorum) $
    [kimsiniz|kim olduğunuzu|hangi firmasınız|hangi firma|hangi şirket]
    [kimdir|kime ait] bu numara
    bu [numara|mesaj] [kimin|kime ait|kimden]
    [nasıl] … [çıkabilirim|çıkarım|çıkıyorum|çıkacağım|iptal ederim|iptal edebilirim|durdurabilirim|durdururum|iptal edeceğim|iptal ediyoruz|engellerim|çıkıcam|kurtulurum|çıkılıyor|iptal edilir] $
    [texts|abonelikten|listeden|aboneliği|aboneliğimi|üyelikten|üyeliğimi|bunu] … nasıl … [çıkabilirim|çıkarım|çıkıyorum|çıkacağım|iptal ederim|iptal edebilirim|durdurabilirim|durdururum|iptal edeceğim|kurtulurum|çıkılır|iptal edilir|kapatabilirim]
    [size|sizinle|sizlere] [nasıl|nereden|hangi numaradan] [ulaşabilirim|iletişime geçebilirim|ulaşırım|ulaşıcam]
    [yardım|bilgi] [lütfen|istiyorum|eder misiniz|alabilir miyim] $`,
  access: `
    [myNumber] (size|siz) [nereden|nerden|nasıl|kimden|kim|nereden|neyden] … [getVerb]
    [nereden|nerden|nasıl|kimden|kim] (size) [getVerb] [myNumber]
    [nereden|nerden|nasıl|kimden|kim] (size|siz) [myNumber] (size) [getVerb]
    [nereden|nerden|kimden] [buldunuz|aldınız] (siz) (bu) [numaramı|numarayı|beni]
    [hakkımda|benimle ilgili|bana ait|benim hakkımda] … [bilgi*|veri*|ne|neler] … [tutuyorsunuz|var|biliyorsunuz|saklıyorsunuz|topluyorsunuz|kayıtlı|tutuluyor|mevcut|topladınız|işliyorsunuz]
    [hangi|ne] [verilerimi|bilgilerimi|kişisel verilerimi] … [tutuyorsunuz|saklıyorsunuz|işliyorsunuz|topluyorsunuz|kayıtlı|biliyorsunuz]
    [verilerimin|bilgilerimin|kişisel verilerimin] (bir) [kopyasını|kopyası|dökümünü|listesini]
    [verilerime|bilgilerime|kişisel verilerime] [erişmek|ulaşmak|erişim]`,
  erase: `
    [benimle ilgili|hakkımdaki|bana ait|hakkımda olan|benim hakkımdaki] (tüm|bütün|her) [kayıtları|verileri|bilgileri|her şeyi|herşeyi|kayıtlarımı|şeyleri] … [yok edin|silin|sil|imha edin|kaldırın|silinsin|silinmesini|temizleyin]
    [data] (tamamen|hepsini|sisteminizden|kayıtlarınızdan|derhal|lütfen|sistemden|kalıcı olarak) [sil|silin|siliniz|yok edin|imha edin|silmenizi|silinsin|silinmesini|siler misiniz|kaldırın|silebilir misiniz|silinsin istiyorum|unutun|temizleyin|silinmesi]
    [tüm|bütün|her] (kişisel|bana ait) [data|şeyimi|verileri|bilgileri] … [sil|silin|siliniz|silmenizi|silinmesini|imha edin|silinsin]
    [unutulma hakkı|unutulma hakkımı]`,
  rectify: `
    [adım|soyadım|adımı|soyadımı|adresim|adresimi|bilgilerim|bilgilerimi|ismim|ismimi|mailim|doğum tarihim|verilerimi|kaydımı] … [yanlış|hatalı] … [düzelt*|düzeltir misiniz|değiştirin|olacak|güncelleyin]
    [adımı|soyadımı|adresimi|bilgilerimi|ismimi|verilerimi|kayıtlı adresimi] [düzeltin|düzelt|güncelleyin|düzeltir misiniz|güncellemek istiyorum|düzeltmek istiyorum|değiştirin|düzeltilsin]`,
  port: `
    [verilerimi|bilgilerimi] … [başka|diğer] [firma*|şirket*|bir firma*|bir şirket*|platform*|sağlayıcı*] … [aktar*|taşı*|taşımak|dosya*|istiyorum]
    [verilerimi|bilgilerimi] … [dosya halinde|dosya olarak|dışa aktar|excel olarak|indirilebilir]`,
  object: `
    [verilerimin|bilgilerimin|verilerimi] … [kullanılmasına|işlenmesine|kullanmanıza|işlemenize|analizine|paylaşılmasına|profillenmesine] (itiraz|karşı|karşıyım|itiraz ediyorum|itirazım var|onay vermiyorum|izin vermiyorum)
    [profilleme*|profil çıkar*|profillenme*] … [itiraz*|karşıyım|istemiyorum]`,
  restrict: `
    [verilerimi|bilgilerimi|verilerimin|bilgilerimin|kişisel verilerimin] … [dondurun|kısıtlayın|işlemeyin|işlenmesini durdurun|kısıtlanmasını|işlenmesini kısıtlayın|bloke edin|askıya alın|kullanmayın|kullanımını durdurun|donduru*]`,
  do_not_sell: `
    [verilerimi|bilgilerimi|numaramı|kişisel verilerimi] … [satmayın|satma|paylaşmayın|vermeyin|satmayınız|paylaşmayınız|paylaşma] `,
  wrong_number: `
    [karıştırdınız|karıştırdın|yanlış|yanlışınız|karıştırıyorsunuz|hata] (galiba|sanırım|herhalde|var|oldu) (ben) … [değilim]
    yanlış [numara|kişi|kişiye|numaraya|numarayı|kişiyle] … (yazıyorsunuz|attınız|mesaj)
    [numara|hat] [el değiştirdi|artık bende|artık bana ait]
    bu numara [ona|murata|o kişiye|aradığınız kişiye] ait değil
    [aradığınız|mesaj attığınız] kişi [ben|değilim|ben değilim]
    [onu tanımıyorum|öyle biri yok|tanımıyorum böyle birini]`,
  nothing: `
    [çıkmak|iptal etmek|ayrılmak|durdurmak] istemiyorum
    [iptal|çıkmak] değil
    [göndermeyi|atmayı|yazmayı|yollamayı] [bırakmayın|bırakma|kesmeyin|durdurmayın]
    [iptal etmeyin|iptal etme|durdurmayın|durdurma|kesmeyin|çıkarmayın|silmeyin]
    [neden|niye|niçin] … [durdurdunuz|kestiniz|göndermiyorsunuz|atmıyorsunuz|gelmiyor|çıkardınız|sildiniz|silmişsiniz|çıkarmışsınız|iptal ettiniz]
    [randevumu|randevuyu|randevum|randevu|siparişimi|siparişi|sipariş|siparişim|rezervasyonumu|rezervasyonu|rezervasyon|uçuş|uçuşu|uçuşum|biletimi|bileti|bilet|kartımı|kartı|işlemi|havaleyi|ödemeyi|sözleşmemi|sözleşme|toplantı|maç|konser|ders|dersi] … [iptal|stop|iptal et|iptal etmek istiyorum|durdurun]
    [iptal] [oldu|edildi|edilen|edilmiş|olmuş|olursa|edersem|olan|mi|ettim|ettiler]
    dur [bakalım|ya|bi|bir|bir dakika|bi dakika|daha|şimdi|lan|kanka|bekle|geliyorum]
    [sigarayı|işi|okulu|içkiyi|telefonu|dersi|kursu] … [bırak*|stop]
    [okul|iş|mesai] çıkışı
    [mesaj|mesajı|sms] [at|atın|atar mısınız|gelmedi|gelmiyor|attım|gönder|gönderin]
    [grup|gruptan] … [çıkar*|sil*|çık]
    [bana|beni] (saat|sonra|akşam|yarın|şimdi) … [yazma|arama|aramayın] [dersteyim|toplantıdayım|uyuyorum|müsait değilim]
    [fotoğrafı|fotoğrafları|soğanı|soğanları|kodu|dosyayı|yorumu|resmi] (da) [çıkar|sil|silin|çıkarın|sildim]`,
};
