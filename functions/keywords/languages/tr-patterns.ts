import type { LanguageData } from './language.ts';

/** Sentences in Turkish: the form is explained in language.ts, the groups are in tr.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ^ (opening) [bana|bize] (artık) [texts] [gönderme|yollama] (artık|lütfen) $
    ^ (opening) (lütfen) [benimle|bizimle] (bir daha|artık) [iletişime|temasa] [geçmeyin|geçmeyiniz] (artık|lütfen) $
    ^ (artık) [teklif|teklifler|tekliflerinizi] (almak|almayı) [istemiyoruz|istemiyom] (artık) $
    [beni|bizi|numaramı] [çıkar|çıkarın|çıkarır mısınız] (bu|şu) [sms|mesaj|reklam] [grubundan|grubunuzdan|listesinden|listenizden]
    ^ (opening) [üyeliğimi|üyeliği|aboneliğimi|aboneliği] artık istemiyorum $
    [aboneliğinizden|üyeliğinizden|aboneliğimden|üyeliğimden] (artık) [çıkmak|ayrılmak] [istiyorum|istiyoruz]
    ^ (opening) (bana|bize) (artık) [atmasana|yollamasana|göndermesene] (bana|artık) [texts] (artık|ya) $
    ^ (opening) (bana|bize) (artık) [texts] [atmasana|yollamasana|göndermesene] (artık|ya) $
    ^ (opening) (artık) sipariş [mesajlarını|bildirimlerini|smslerini] [göndermeyin|atmayın|yollamayın] (artık|lütfen) $
    ^ (opening) (lütfen) [randevu|ders|sipariş|toplantı|etkinlik|kurs|bakım|aşı|ödeme|servis] [hatırlatmalarını|mesajlarını|bildirimlerini|smslerini] (artık|lütfen) [kesin|kapatın|durdurun|göndermeyin|iptal edin|istemiyorum|atmayın|yollamayın] (artık|lütfen) $
    (bana|bize|artık) [texts|kampanya mesajı|hatırlatma mesajı] [atma|atmayin|gondermeyin|yollamayin] (lutfen|artık) $
    ^ (opening) (bana|benimle) (bir daha|artık) [ulaşmayın|ulaşmayınız|iletişim kurmayın|iletişim kurmayınız|iletişime geçmeyin] (artık|lütfen) $
    (beni|bizi) (artık|lütfen) (bir daha) rahatsız [etme|etmeyin|etmeyiniz] (artık) $
    [teklif|teklifler|tekliflerinizi] (almak|almayı) istemiyorum
    ? (artık) [haberdar edilmek|bilgilendirilmek|haberdar olmak] [istemiyorum|istemiyoruz]
    [texts|smslere|mesajlara] son (verir misiniz|verebilir misiniz|verirseniz)
    ^ (ben|biz) (bu|bir|hiçbir|sizin) [listeye|gruba|hizmete|bültene|servise|listenize|bülteninize] (ben|biz|hiç) [üye olmadım|üye olmadık|kaydolmadım|kayıt olmadım|abone olmadım|yazılmadım|üye değilim|abone değilim] (ki) $
    ^ (opening) (lütfen) [beni|numaramı|bizi] [engelleyin|engeller misiniz|engellersiniz|bloklayın|bloklar mısınız|engelle] (artık) $
    ^ (bana|bize) (artık|bir daha) [bunları|şunları] (artık) [atmayın|atma|göndermeyin|yollamayın|yazmayın] (artık) $
    [randevu|etkinlik|ders|bakım] hatırlatmalarını [durdurun|kesin|kapatın|iptal edin|istemiyorum|göndermeyin]
    ? (artık|hiç) gelmesin (artık) istiyorum
    ? gelmesin (artık) bu kadar [basit|net|açık|kısa]
    ^ gelmesin artık (lütfen) $
    ? [sessizlik|sükunet|suskunluk|sükut] (istiyorum|istiyoruz|rica ediyorum|bekliyorum|diliyorum) sizden
    ? (sizden|bundan sonra|artık|bundan böyle) (sizden|sadece) [sessizlik|sükunet|suskunluk|sükut] (sizden) [istiyorum|istiyoruz|rica ediyorum|bekliyorum|diliyorum]
    ? böyle (bir|bi) [şeye|yere|listeye|hizmete|sisteme|servise|gruba] (hiç|asla|ben) [üye olmadım|kayıt olmadım|kaydolmadım|abone olmadım|yazılmadım|onay vermedim|izin vermedim|üye değilim]
    [beni|bizi] (bu|şu|artık) [işten|işlerden|olaydan|muhabbetten|döngüden|gruptan|dalgadan|şeyden|gruplardan] (artık) [çıkarın|çıkartın|çıkar|çıkarır mısınız|düşürün|silin|alın|kurtarın|çıkarsanız]
    ? (bana|artık|bir daha) haber vermeyin (bana|artık) $
    ? ilgilenmiyorum ne (şimdi|bugün) ne
    ? ne (şimdi|bugün) ne (de) (sonra|yarın|başka zaman) [ilgilenirim|ilgileniyorum|istiyorum|isterim]
    ? (bir|tek|bi) (tane|mesaj|tanesini) (daha|bile) [görmeyeyim|görmiyim|görmiyeyim|almayayım]
    ? ^ (lütfen) (bir) daha (artık) olmasın (lütfen) $
    ? [bu|bunlar|bu mesajlar|şunlar] (bir) (şekilde|yerden) [kapatılabiliyor|kapatılıyor|durdurulabiliyor|durdurulabilir|kesilebiliyor|iptal edilebiliyor] (mu|mi)
    [texts] (artık|da) [kesebilirsiniz|durdurabilirsiniz|bitirebilirsiniz|sonlandırabilirsiniz|bırakabilirsiniz|iptal edebilirsiniz|kapatabilirsiniz]
    ? sizi (bir|zaten|geçen) (kere|kez|defa|bile|önce) engelledim
    ? ama yetti (artık|gari|be) $
    [öttürmeyin|titretmeyin|dıtlatmayın|bipletmeyin|öttürüp durmayın] (şu|bu|benim) [telefonu|telefonumu|telefonumuzu]
    ? [bunları|texts|bana|bize] (artık) (bunları) [göndermeniz|yollamanız|atmanız|yazmanız|haber vermeniz] (artık|hiç) [gerekmiyor|gerekmez|lazım değil|şart değil|gereksiz]
    ? [hayırın|hayır kelimesinin|hayır demenin] [nesini|neresini] [anlamıyorsunuz|anlamadınız|anlamıyorsun]
    [kredileriniz|krediniz|kampanyalarınız|ürünleriniz|indirimleriniz|fırsatlarınız|sigortanız|teklifiniz|çekilişiniz|teklifleriniz] (hiç|artık|benim) [ilgimi çekmiyor|ilgilendirmiyor|umurumda değil|beni ilgilendirmiyor]
    ? [tavsiyelerini|tavsiyeleri|önerilerini|haberlerini|tüyolarını] (artık|lütfen) [kesin|durdurun|bırakın|kesiniz]
    ? bunları (ben|hiç) istemedim
    ? [texts|bunları] istediğimi (size) kim [söyledi|dedi|söylemiş]
    ? [bunlara|buna|bu listeye] (ben) [nerede|ne zaman|ne ara] [üye oldum|abone oldum|kaydoldum|izin verdim|onay verdim] (ki)
    ? [texts] (hep|artık) boşuna [geliyor|gönderiyorsunuz|atıyorsunuz|gelmesin]
    ? bu (iş) burada [biter|bitsin|bitti|bitecek]
    ? kaç (kere|kez|defa) (daha) [basmak|yazmak|söylemek|yazmam|basmam|söylemem] [lazım|gerek|gerekiyor]
    ? [sonuncusu|sonuncu] olsun (artık|lütfen) $
    ? [dürtüklenmeye|hatırlatılmaya|uyarılmaya|dürtülmeye] (hiç) [ihtiyacım yok|gerek yok|gerek duymuyorum]
    ? bunları … kesin (lütfen|artık) $
    ? [mesaj|sms|reklam|bildirim] [kotası|kotam|kotanız|limiti|limitim] [doldu|bitti]
    bu numarayı (artık) [unutabilirsiniz|unutursanız|unutun]
    ? numaramın (gönderimlerinizden|listelerinizden|oradan) [kaybolmasını|çıkmasını|çıkarılmasını] [istiyorum|rica ediyorum|talep ediyorum]
    [beni|numaramı|bizi] (sisteminizde|sizde|lütfen) [kara listeye|ret listesine|yasaklı listesine] [alın|ekleyin|koyun|yazın|alır mısınız]
    ? [göndermemek|yazmamak|atmamak] (bu|ne) kadar zor
    [telefonuma|cebime|numarama|hattıma] (ne|ve|da|hem) (de) (posta kutuma) [texts] [atmayın|göndermeyin|istemiyorum|yollamayın]
      ? bir kulağımdan [girip|giriyor] [öbüründen|diğerinden] [çıkıyor|çıkar]
      ? [tadı|huzurumuz|keyfimiz|uykumuz|keyfim|uykum] kaçtı sayenizde
      ? beni (biri|birisi|artık) [sizden|bunlardan|bu mesajlardan] [kurtarsın|kurtarın]
      ? [numaramı|kaydımı|ismimi] (listeden|kayıttan) [düşürün|düşürünüz]
      ? ^ (opening) (bi|bir|hadi) gidin işinize (ya|be|yahu) $
      ? [bilgilendirme|tanıtım|ileti|gönderim] (yapmanıza|göndermenize) [gerek|lüzum|ihtiyaç] [bulunmamaktadır|yoktur|kalmamıştır]
      ? [beni|bizi] muhatap [almayın|almayınız]
      ? [başka müşteri|başka müşteriler|yeni müşteri] [bulun|arayın|bulsanıza]
      ? [ne zaman|nasıl] [kurtulacağım|kurtulurum|kurtulacağız|kurtulabilirim] [sizden|elinizden|bu mesajlardan]
      ? [sizden|elinizden|bu mesajlardan] [ne zaman|nasıl] [kurtulacağım|kurtulurum|kurtulacağız|kurtulabilirim]
      ? [aldım|aldık|geldim|uğradım] diye [ömür boyu|yıllarca|her gün|her hafta] … [yazacak mısınız|yazacaksınız|atacak mısınız|gönderecek misiniz|mesaj mı atacaksınız]
      ? [bir reklam daha|bir kampanya daha|bir mesaj daha] … ihtiyacım olan
      ? ^ [gayrı|gari] (bize|bana) [yollaman|yazman|atman|göndermen]
      ? [sizinle|sizlerle] [işim|işimiz] [kalmadı|bitti] (artık)
      ? [azıcık|biraz|daha] az [yazsanız|atsanız|gönderseniz|yollasanız]
      ? bu numaraya (artık|bir daha) [bir şey|hiçbir şey|mesaj|reklam] [gelmeyecek|gelmesin]
      ? her [gün|hafta|ay] [anket|mesaj|reklam] … [zorunda mıyım|zorunda mıyız]
      ? [fiyat listesi|katalog|broşür|teklif|bülten|mesaj|sms] [yollamanıza|göndermenize|atmanıza|yazmanıza] [lüzum|gerek] [kalmadı|yok]
      ? [yazacaksanız|atacaksanız|gönderecekseniz] başkasına (yazın|atın|gönderin)
      ? ^ (siz|bi|bir) sussanız (artık|da) [ne güzel olur|çok iyi olur|iyi olur|güzel olur] $
      ? (bana|bize) [bu tarz|bu tür|böyle] [şeyler|mesajlar] (artık|bir daha) gelmesin
      ? (gece|sabah) [mesaj atıp|mesaj atarak|mesajla|mesajlarınızla|sms atıp|reklam atıp] (bizi|beni|insanları) [uyandırmayın|uyandırma|uyandırıyorsunuz|rahatsız etmeyin|uyandırmayınız]
      [umarım|inşallah] bir daha [mesajınızı|mesajlarınızı|sizden mesaj|mesaj|reklamınızı|sizden bir şey|smsinizi] (falan) [görmem|almam|gelmez|okumam|duymam|görmek zorunda kalmam]
      (bu) (bunun) son [mesajınız|mesaj|sms|smsiniz|mesajın|mesajınızın] (bu) [olması dileğiyle|olmasını diliyorum|olmasını umuyorum|olmasını rica ederim|olmasını istiyorum|olmasını isterim|olsun lütfen]
      ? [mesajlarınız|mesajlar|smsleriniz|bildirimleriniz|reklamlarınız] (beni) (sürekli|hep) [uyandırıyor|uyutmuyor|uykumu bölüyor|uykumdan ediyor|uyandırıyor beni|uyandırıyo]
      [bana|bize|benimle] (lütfen) [sms|mesaj|kısa mesaj] [yoluyla|ile|üzerinden|aracılığıyla] (iletişime) [ulaşmayın|ulaşmayınız|iletişim kurmayın|iletişime geçmeyin|geçmeyin|yazmayın]
      [cebime|telefonuma|numarama|cep telefonuma|hattıma] (artık|bundan sonra) [hiçbir şey|bir şey|hiçbir mesaj|tek bir şey] (artık) [göndermeyin|yollamayın|atmayın|gelmesin|istemiyorum|gönderilmesin]
      [indirimlerinizi|kampanyalarınızı|tekliflerinizi|hatırlatmalarınızı|fırsatlarınızı|reklamlarınızı|haberlerinizi|mesajlarınızı|davetlerinizi] (lütfen) [kendinize saklayın|kendinize saklayınız|kendinizde tutun|kendinize ayırın|sizde kalsın|kendinize]
      [beni|bizi|numaramı] (lütfen) (okul|sınıf|veli|site|apartman|kurs|kreş|mahalle|dernek) [grubundan|gruptan|mesaj grubundan|gruplarınızdan|duyuru grubundan|listesinden|mesajlarından|mesajlardan|mesajdan] (beni) [çıkarabilirsiniz|çıkarın|çıkartabilirsiniz|çıkartın|alabilirsiniz|çıkarırsanız|çıkarır mısınız|çıkarmanızı]
      (bu) (sizden) (gelen) [sonuncu mesaj|son mesaj|sonuncu sms|son sms|son mesajınız|sonuncu mesajınız] (bu) [bu olsun|olsun|olur inşallah|olur umarım|olmalı|bu olmalı]
      son [mesajınız|mesaj|smsiniz|sms|reklamınız] (da) [bu olsun|bu olur umarım|olsun bu]
      [benimle|bizimle|bana ulaşmak için] (iletişimde|iletişim için) [sms|mesaj|kısa mesaj] (yoluyla) [kullanmayın|kullanmayınız|kullanmayalım|yoluyla iletişime geçmeyin]
      bir daha [asla|hiç|hiçbir zaman|sakın|katiyen] (mesaj|sms|bir şey|böyle|sizden) (mesaj) [gelmesin|almak istemiyorum|istemiyorum|görmek istemiyorum|atmayın|yazmayın|göndermeyin|duymak istemiyorum]
      [bundan sonra|bundan böyle|artık|bugünden itibaren] (tek|bir) (bir) [tane bile|tane daha|tek mesaj|tek bir mesaj|bir tane bile|tek sms|hiçbir şey|bir mesaj bile|tek bir tane] (bile) (daha) [istemiyorum|istemem|almak istemiyorum|göndermeyin|yollamayın|gelmesin|atmayın|görmek istemiyorum]
      (beni) (bizi) [sınıf mesajlarından|grup mesajlarından|toplu mesajlardan|mesaj grubundan|sınıf grubundan|veli grubundan|grup mesajından|toplu mesajdan|veli mesajlarından|kurs mesajlarından] (beni) [çıkarın|çıkarınız|çıkarır mısınız|çıkartın|silin|çıkarabilirsiniz|çıkar|alın]
    [mesajınız|mesajlarınız|reklamınız|reklamlarınız|kampanyanız|kampanyalarınız|smsleriniz] [batsın|yerin dibine batsın|sizin olsun|eksik olsun|kahrolsun|başınıza çalınsın]
    [beni|bizi] (artık|bir daha) [aramayın sormayın|ne arayın ne sorun|ne arayın ne yazın|arayıp sormayın|arayıp durmayın]
    ^ (opening) [yeter|yetti|bıktım|bıktık] (ya|artık|be|yahu|ama) (her gün|hergün|her saat|günde|her allahın günü) [her gün|hergün|beş mesaj|mesaj|mesaj mı olur|aynı mesaj|aynı şey|üç mesaj|on mesaj] (ya|be|yeter) $
    (bir) (daha|artık) [mesaj|mesajınızı|mesajlarınızı|sms|reklam|reklamınızı] (daha|artık) [görmeyeyim|görmeyelim|almayayım|duymayayım|görmek istemem|görmiyim|görmiyeyim] (artık|bir daha)
    ^ (opening) [istemezük|istemezuk|istemezik|istemeyiz biz] (closing) $
    [sattım|sattık|taşındım|bıraktım|bitirdim|bitirdik|bitti|ayrıldı|değiştirdim|ayrıldım|müşteriniz değilim|üye değilim] … [servis|bakım|randevu|kurs|okul|muayene|etkinlik] [hatırlatmaları|hatırlatması|bildirimleri|mesajları|duyuruları|smsleri] (bana|artık) [gelmesin|gelmesin artık|istemiyorum|kesilsin|olmasın|durdurulsun|göndermeyin|yollamayın|atmayın]
    [uyanıyor|uyanıyorum|uyandırıyor|uyandırıyorsunuz|korkuyorum|sıçrıyorum|irkiliyorum] … [atmayın|göndermeyin|yollamayın|yazmayın] (şunu|şunları|bana|gece|artık) (gece|artık)
    [servis|bakım|randevu|kurs|ders|okul|muayene|araç|aidat|aşı|ödeme|kargo|doğum günü|indirim|kampanya|etkinlik] [hatırlatmaları|hatırlatması|hatırlatmanız|bildirimleri|bildirimi|mesajları|mesajı|smsleri|duyuruları|bilgilendirmesi|bilgilendirmeleri] (bana|artık|bir daha) (artık|lütfen) [gelmesin|gelmesin artık|istemiyorum|gerekmiyor|gereksiz|kesilsin|olmasın|durdurulsun|lazım değil|göndermeyin|yollamayın|atmayın|kapatılsın]
    [mesaj|sms|kısa mesaj] [yerine|atacağınıza|göndereceğinize|yazacağınıza] (bana|lütfen|sadece) [mektup|e-posta|eposta|mail|posta|telefon|whatsapp] (ile|la|ile ulaşın) (gönderin|atın|yollayın|edin|yazın|açın|ulaşın|kullanın|gelsin)
    [sadece|yalnızca|sırf] [mail|e-posta|eposta|mektup|telefon|posta|maille|mektupla|telefonla] (ile|yoluyla|üzerinden) (ulaşın|yazın|gönderin|iletişim kurun|arayın|haber verin|bilgi verin) [sms|mesaj|mesajla|smsle] (ile|yoluyla) [değil|olmasın|istemiyorum|atmayın]
    [bundan sonra|artık|bundan böyle|bugünden itibaren] (ben|biz) [haberleriniz|haberleriniz|tavsiyeleriniz|mesajlarınız|reklamlarınız|hatırlatmalarınız|kampanyalarınız|ipuçlarınız|fırsatlarınız|bülteniniz|sizden mesaj|duyurularınız] [olmadan|olmaksızın|olmasa] (da) [yaşarım|yaşarız|idare ederim|idare ederiz|mutluyum|hayatıma devam ederim|olur|daha iyiyim|yaşayabilirim]
    [haberleriniz|tavsiyeleriniz|mesajlarınız|reklamlarınız|hatırlatmalarınız|kampanyalarınız|ipuçlarınız|fırsatlarınız|bülteniniz|duyurularınız|indirimleriniz|teklifleriniz|öğütleriniz|smsleriniz] [olmadan da yaşarım|olmadan da yaşarız|olmadan da olur|olmasa da olur|eksik olsun|eksik kalsın|sizde kalsın|sizin olsun|olmadan idare ederim|olmadan da idare ederim]
    [okumak|görmek|almak|duymak] istediğim [son] [mesaj|mesajınız|sms|mesajdı] (buydu|bu|bu olsun|budur|sizden)
    [bu|bu mesaj|bu sms|bu da] [son mesajınız olsun|son olsun|sonuncu olsun|son mesaj olsun|son mesajınızdı]
    ^ (opening) (lütfen|artık|gidin|siz) [başkasına|başkalarına|başka birine|bir başkasına|başka kapıya|daha genç birine|gençlere|daha gençlere|benden gencine] (artık|gidin|lütfen) [yazın|yazınız|mesaj atın|mesaj yazın|yollayın|sarın|satın] (bunları|şunları|reklamlarınızı) (closing) $
    [daha genç birine|gençlere|başkasına|başkalarına|daha gençlere|ilgilenene] [gönderin|yollayın|atın|yazın] (siz) [bunları|şunları|bu mesajları|bu reklamları|reklamlarınızı|kampanyaları|mesajlarınızı]
    ^ (opening) (artık|lütfen|bir daha) [yollamayın|göndermeyin|atmayın|yazmayın] (artık|bana) [şunları|bunları|bu şeyleri|böyle şeyler|böyle şeyleri|bu tür şeyleri|bu saçmalıkları] (artık|bana|lütfen) (closing) $
    [ret|itiraz|reddetme|vazgeçme|onay geri alma|almayı reddetme|iptal|abonelikten çıkma|iletileri reddetme] (etme) [hakkımı|hakkımı da] [kullanıyorum|kullanmak istiyorum|kullanıyoruz|kullanacağım]
    [bundan|bunlardan|buradan|şu mesajlardan|şu gruptan|bu işten|bu illetten] nasıl [kurtulurum|çıkarım|kurtuluyoruz|çıkıyoruz|kurtulunur|çıkılır|kurtulacağım|ayrılırım|çıkılıyor] [istemiyorum|istemiyoruz|kapatın|silin|çıkarın|yeter|ilgilenmiyorum|bıktım]
    [bir|tek|bi] [mesaj|sms|reklam|bildirim] [dahi|bile|daha] (bile) [görmek|almak|duymak] [istemiyorum|istemiyoruz|istemem]
    [taşındım|taşındık|taşınmıştım|mezun oldum|mezun olduk|okuldan ayrıldı|kursu bitirdim|kurs bitti|arabayı sattım|aracı sattım|aracımı sattım|arabamı sattım|üyeliğim bitti|üye değilim|müşteriniz değilim|doktor değiştirdim|doktorumu değiştirdim|bankamı değiştirdim|işten ayrıldım|salonu bıraktım|kursu bıraktım|emekli oldum|mezun oldu|okulu bitirdi|okulu değişti] … [hatırlatma*|bildirim*|mesaj*|sms*|bilgilendirme*|duyuru*|yazma*|haber*] … [gerek yok|gerek kalmadı|gelmesin|gerekmiyor|yapmayın|vermeyin|göndermeyin|atmayın|yollamayın|etmeyin|yazmayın|lüzum yok|lazım değil|istemiyorum|istemiyoruz|kesin|kesilsin|durdurun]
    [telefonum|telefon|cebim] (sürekli|gece|her gece|hep|durmadan) [çalıyor|ötüyor|titriyor|susmuyor|bipliyor|öttü|çalıp duruyor|ötüp duruyor] … [mesajlarınızdan|mesajlarınız yüzünden|sizin yüzünüzden|sizden|mesajınızdan|smslerinizden]
    (lütfen|bana) (sadece|yalnızca) [mail|eposta|e posta|mektup] [atın|gönderin|yollayın|yazın] (lütfen) [sms değil|mesaj değil|sms atmayın|mesaj atmayın]
    [göndermeyiverin|yazmayıverin|atmayıverin|aramayıverin|yollamayıverin|göndermeseniz|yazmasanız|atmasanız|yollamasanız] (artık|olmaz mı|ne olur|lütfen|bana)
    [sadece|yalnızca|lütfen] (mail|eposta|e posta|mektup) [mail|mektup|eposta|e posta|maille|postayla] (ile|üzerinden|atın|gönderin|yazın) [sms değil|mesaj değil|sms atmayın|mesaj atmayın|telefona değil|mesajla değil]
    [gidin|git] (da|başkasını|başkalarını) [başkasını|başkalarını|başka birini] [rahatsız edin|rahatsız et|spamlayın|darlayın]
    [bundan sonra|bundan böyle|artık] [bensiz devam|bensiz|beni unutun|beni es geçin|beni saymayın|beni pas geçin] (edin|lütfen)
    [mesaj|sms|bildirim|mesajları|mesajlarınızı|kampanya mesajı|reklam] almayı [bırakmak|kesmek|durdurmak|sonlandırmak|bitirmek] [istiyorum|istiyom|isterim|istiyoruz]
    ? daha ne kadar … [atacaksınız|göndereceksiniz|yazacaksınız|yollayacaksınız]
    [başka|daha fazla|bir daha|bi daha|artık] (hiç) [mesaj|sms|reklam|bildirim|mesajınız] (hiç) [olmasın|istemem|görmeyeyim|almayayım|gelmesin]
    (kardeşim|abi|yeter|lütfen) [yazma|yazmayın|atma|atmayın|gönderme|göndermeyin] (bana) (bir şey|mesaj) [bir daha|bi daha|bidaha|artık] (daha)
    [yazma|yazmayın|atma|atmayın|gönderme|göndermeyin] bana (bir daha|bi daha|bidaha|artık|daha)
    [bunları|şunları|bu mesajları|şu mesajları] (artık|hemen|lütfen) [durdurun|durdur|kesin|bitirin|durdurur musunuz]
    ? ^ (artık) [onları|bunları] (artık) [almak|görmek|okumak] istemiyorum (artık) $
    ? [dontWant] (ben|siz|artık|lütfen|sizden) [rahat bırakın|rahat bırak|rahat bırakın beni|salın beni|düşün yakamdan|rahat verin] (beni|bizi|artık|closing) (closing) $
    ? [numaram|numaramız|adım|ismim|telefonum|telefon numaram] (sizin|hala) [listenizde|listede|sizde|sisteminizde|kayıtlarınızda|rehberinizde|elinizde] (hala|ne diye) [ne arıyor|ne işi var|ne geziyor|niye var|neden var|niye duruyor|neden duruyor|işi ne]
    ? [param yok|para yok|alacak param yok|alacak halim yok] … [texts|mesaj] … [atmayın|göndermeyin|yollamayın|boşuna|yazmayın|çıkarın|silin]
    ? [ürünleriniz|ürününüz|markanız|mağazanız|hizmetiniz|o marka|o markayı|o ürünü|o bankayı|o operatörü] (artık) [kullanmıyorum|kullanmıyoruz|almıyorum] (ki|artık) … [niye|neden|ne diye|gerek yok|yazmayın|atmayın|göndermeyin]
    ? [bi durun|bir durun|durun artık|bi susun|bir susun|durun yahu|durun ya|durun be] & [texts]
    ? ^ (opening) [istemiyorum|istemiyoruz|almıyorum|almıyoruz] (kardeşim|abi|ya|arkadaşım|hocam|ablacım|yahu) [zorla mı|zorlamı|zorlamısınız|zorla mı alıcaz|zorla mı satacaksınız] (ya|kardeşim) $
    ? [texts] (filler) [başkasına|başkalarına|başka birine|başka yere|başka kapıya|başka müşteriye|lazım olana|ihtiyacı olana] [atın|gönderin|yollayın|yapın|yazın|atarsınız|gönderirsiniz]
    ? [niye|neden|ne diye|nie] (hala|bana|sürekli|ki|durmadan) (bana) [yazıyosunuz|yazıyorsunuz|mesaj atıyorsunuz|mesaj atıyosunuz|mesaj atıyonuz|gönderiyosunuz|sms atıyosunuz|sms atıyorsunuz|reklam atıyorsunuz|reklam atıyosunuz] (bana|bize|ki|ya|hala) $
    [atma|gönderme|yazma|yollama|atmasana|yazmasana|göndersene|göndermesene] [bana|bize] (artık|bir daha|bi daha) [bişey|bişi|bir şey|bi şey|hiçbir şey|mesaj|sms|reklam|msj] (artık|bir daha|bi daha) (closing) $
    ? [memnun olurum|sevinirim|minnettar olurum|müteşekkir olurum|mutlu olurum|makbule geçer|iyi olur] & [göndermezseniz|atmazsanız|yollamazsanız|yazmazsanız|silerseniz|çıkarırsanız|çıkartırsanız|keserseniz|durdurursanız|son verirseniz|almazsam|gelmezse] & [texts|numaramı|beni|tarafıma|bana]
    ? [keşke|ne olur|nolur|ne olursunuz] … [göndermeseniz|atmasanız|yazmasanız|yollamasanız|göndermeyin|atmayın|yazmayın|silseniz|çıkarsanız|unutsanız]
    ? [gönderdiğiniz|attığınız|yolladığınız|yazdığınız] [texts] … [istemiyorum|rahatsız|bıktım|gereksiz|okumuyorum|siliyorum|işime yaramıyor|ilgilenmiyorum|ilgimi çekmiyor|sinir|çileden]
    ? [kulübünüzden|kulüpten|programınızdan|sadakat programınızdan|kampanyanızdan|uygulamanızdan] [istifa ediyorum|ayrılıyorum|çıkıyorum|ayrılmak istiyorum|çıkmak istiyorum]
    ? [telefonum|hattım|numaram|benim telefonum|gelen kutum] (sizin) [çöplük|çöp kutusu|çöp kovası|ilan panosu|reklam panosu|pano|tabela|billboard|pazar yeri] (değil|mi)
    [ret|iptal|=stop|çıkış] (ret|iptal|=stop|çıkış) (ret|iptal|=stop) (daha) (kaç) [kere|kez|defa] [yazıcam|yazcam|yazacağım|yazayım|yazalım|diyeceğim|diycem|göndereceğim|göndericem]
    ? kaç [kere|kez|defa|sefer] (daha|size) [yazıcam|yazcam|yazıcaz|diycem|diyicem|söylicem|söyleyeceğim|söyleyeyim|yazmalıyım|yazmam lazım|diyelim|söyleyelim] (size) (ret|iptal|istemiyorum|atmayın|göndermeyin|daha) $
    ? [ben|beni|biz|bizi] (artık) [yokum|yokuz|yok sayın|unutun|saymayın] (artık) [listede|listenizde|bu listede|bu grupta|grupta|grubunuzda|mesajlarda]
    ? ^ (opening) [gına geldi|bıktım usandım|bıktık usandık|bıktırdınız|usandırdınız|bezdirdiniz|illallah ettirdiniz|illallah dedirttiniz|bıktım sizden|bıktık sizden|usandım sizden] [vallahi|valla|artık|ya|be|yeminle|billahi|yemin ederim|gerçekten] (closing) $
    [mesaj|sms|reklam|msj|bildirim|ileti|spam] (filler) [sending] (artık|lütfen|bi|bir) [stop]
    ? [uyuyoruz|uyuyorum|uyandırdınız|uyandım|bebek uyuyor|çocuk uyuyor|uykudan uyandım|uyandı] … [ne mesajı|mesajınızla|mesajınız yüzünden|mesajlarınız yüzünden|sms yüzünden|mesaj sesiyle|reklam mesajıyla]
    ? ^ (opening) (opening) (ya|yahu|be) (bu saatte|gece gece|sabah sabah|gece yarısı|sabahın köründe) (ya) ne [mesajı|smsi|reklamı|kampanyası|indirimi] (ya) (bu|bu saatte|gece gece|sabah sabah) (bu saatte|ya|kardeşim) $
    [kim] (beni|bizi|numaramı|benim|bu numarayı|buraya) … [ekledi|yazdı|kaydetti|üye yaptı|dahil etti|soktu|aldı] … [takeOff|çıkarın|silin|kaldırın|iptal edin|çıkartın]
    [list|bu listede|listede|listenizde|listelerinizde|bu grupta|grupta|grubunuzda|sisteminizde|bu sistemde] (artık|ben|daha fazla) [olmak|kalmak|bulunmak|yer almak|görünmek|durmak] [istemiyorum|istemiyoruz|istemem|istemiyom]
    [mesajlarınızdan|mesajlardan|smslerinizden|smslerden|smsten|reklamlardan|reklamlarınızdan|bu mesajlardan|şu mesajlardan|kampanyalarınızdan|bildirimlerinizden|bildirimlerden|mesaj bombardımanından|spamlarınızdan] (artık|nasıl|bir) (bir|nasıl) [kurtulmanın|kurtulmak|kurtarın|kurtulalım|kurtulamadım|kurtulamadık|kurtulamıyorum|kurtulamıyoruz|kurtulayım|kurtulurum|kurtulabilirim|kurtar|bıktım|usandım|bezdim]
    [grup şirketlerinizin|şirketlerinizin|markalarınızın|firmalarınızın|listelerinizin|gruplarınızın|mağazalarınızın|kanallarınızın] [hepsinden|tamamından|tümünden] (beni|bizi|numaramı|lütfen|artık) [takeOff|çıkarın|silin|çıkmak istiyorum]
    ? ^ (opening) (opening) [istemiyorum|istemiyoruz|istemem|istemiyom|almıyorum|almayacağım|ilgilenmiyorum] [dedim|dedik|diyorum|diyoruz|dedim ya|dedik ya] (ya|kardeşim|size|işte|artık|yahu|lan|be|kaç kere) $
    ? [salın artık|salın beni|salın ya|bi salın|bir salın|salsanıza|salıverin] (beni|bizi|artık|ya|be) (ya|artık|be|lan) … [her gün|her saat|günde|hergün|sürekli|texts]
    ? ^ (opening) (opening) [rahat bırakın|rahat bırak|rahat bıraksanıza|rahat verin|salın|bi salın] [beni|bizi|milleti|insanı] (ya|artık|be|lütfen) (almıyorum|almayacağım|istemiyorum|alacağım yok|param yok) (bir şey|bişey|bi şey|hiçbir şey) (closing) $
    [onayımı|iznimi|iznim|onayım|rızamı|izinlerimi|onaylarımı] … [kaldırdım|geri çektim|geri aldım|iptal ettim|iptal ettirdim|kapattım|sildirdim] … [hala|halen|hâlâ|yine|gene] (bana|sizden) [texts]
    [bir|bi|1|tek] [mesaj|sms|reklam|mesajınız] daha [gelirse|atarsanız|atarsan|gönderirseniz|yollarsanız|alırsam|görürsem|atın|yollayın] … [dava|davalık*|şikayet*|savcılık*|mahkeme*|btk|btkya|avukat*|engelle*|polise]
    [reklam|reklam mesajı|kampanya mesajı|tanıtım mesajı|spam mesaj] [atma|yollama|gönderme|atmasana|yollamasana|göndersene] (bana|artık|lan|ya|bize) $
    [listenizde|listede|listelerinizde|kayıtlarınızda|rehberinizde|sisteminizde|listenizin içinde] (artık|benim) [adım|ismim|numaram|telefonum|telefon numaram] (da|artık) [geçmesin|olmasın|bulunmasın|kalmasın|durmasın|yer almasın]
    [numaram|numaramız|telefonum|adım|ismim|telefon numaram] (artık|da) [kayıtlı|listede|listenizde|sizde|sisteminizde|rehberinizde|sizde kayıtlı] (sizde|artık) [olmasın|kalmasın|bulunmasın|durmasın|geçmesin]
    (bana ait) [numaramı|numarayı|numaramızı|telefonumu|hattımı|telefon numaramı] (lütfen|artık) [pazarlama|reklam|tanıtım|ticari|kampanya|promosyon] (amaçlı|amacıyla|için|amaçlarla|işlerinde) [kullanmayınız|kullanmayın|kullanılmasın|kullanamazsınız|kullanmanızı istemiyorum]
    (niye|neden) [hala|halen|yine|hâlâ] (bana) [mesaj|sms|reklam] … [ret|red|iptal|=stop|çıkış] [yazdım|gönderdim|dedim|attım|yolladım|yazdık]
    [ret|red|iptal|=stop|çıkış] [yazdım|gönderdim|dedim|attım|yolladım|yazdık] … [hala|halen|yine|hâlâ] … [mesaj|sms|reklam|yazıyorsunuz|atıyorsunuz|gönderiyorsunuz|yolluyorsunuz|yazıyosunuz|atıyosunuz]
    [abonelikten|üyelikten|listeden|listenizden|smsten|smslerden|mesajlardan|sms aboneliğinden] (nasıl) (çıkıyoruz|çıkarım|çıkılıyor|çıkabilirim|ayrılırım|çıkacağım|kurtulurum|çıkıcam) [çıkmak|ayrılmak|kurtulmak] [istiyorum|istiyoruz|isterim|istiyom]
    [sms|mesaj|reklam|bildirim|mesajları|smsleri] (artık) almak [istemiyorum|istemiyom|istemiyoz|istemiyoruz] … iptal [edin|ediniz|edilsin|edelim]
    (size) (önceden|daha önce) [verdiğim|verdiğimiz] [onay|izin|rıza|onayı|izni|rızayı|onayım|iznim] (artık) [iptal|geçersiz|geçersizdir|iptaldir|iptal edildi|geçerli değil|iptal ediyorum|geri alıyorum|geri çekiyorum|kaldırıyorum]
    [tarafıma|tarafımıza|bana|bize|numarama|telefonuma|hattıma|bu numaraya] (artık|lütfen) (herhangi bir|hiçbir|ticari) [sms|mesaj|ileti|reklam|bildirim|elektronik ileti|ticari ileti|bilgilendirme] (artık) [iletilmesin|gönderilmesin|atılmasın|yollanmasın|gelmesin|iletmeyin|iletmeyiniz]
    ? ne (bir) [texts|indirim|fırsat] ne (de) [texts|indirim|fırsat] [istiyorum|isterim|istiyoruz|lazım]
    ? [sildikçe|engelledikçe|blokladıkça|ne kadar silsem] … [yenisi|yine|tekrar|bir daha|başka] … [geliyor|gönderiyorsunuz|atıyorsunuz|yazıyorsunuz]
    ? [benimle|bana|bende] … [vaktinizi|zamanınızı|paranızı|emeğinizi] [harcıyorsunuz|boşa harcıyorsunuz|harcamayın|boşuna harcıyorsunuz|ziyan ediyorsunuz]
    ? [ürünlerinizle|ürününüzle|hizmetlerinizle|hizmetinizle|firmanızla|markanızla|teklifinizle|tekliflerinizle|kredilerinizle|mağazanızla] … [ilgilenmiyorum|ilgilenmiyoruz|ilgim yok|alakam yok|işim yok|işim olmaz|ilgim kalmadı]
    ? [boşuna|boş yere|nafile|lüzumsuz yere] (bana|bize) (mesaj|sms) [yollamayın|göndermeyin|atmayın|yazmayın|atıyorsunuz|gönderiyorsunuz|yazıyorsunuz|yolluyorsunuz]
    [silin|sil|silsenize|silin artık|unutun] (şu|bu|benim) [numarayı|numaramı|nomu|numaramızı] (closing|gitsin) $
    ? kaç [kere|kez|defa] (daha) [ret|red|stop|iptal|hayır|dur] [yazacağım|yazayım|yazdım|diyeceğim|dedim|göndereceğim|gönderdim|yazmam]
    ? [sabahın|gecenin|sabah|gece] (köründe|körü|yarısı|üçünde|beşinde) (kim|hangi|insan) … [mesaj|sms|reklam] [atar|atılır|gönderir|yollar]
    ? [her allahın günü|her gün|her saat|her sabah|günde kaç|günde on|günde beş|günde üç|her dakika] … [texts] (mı|mi) [olur|atılır|gelir|çekilir|olmaz|gönderilir|atıyorsunuz|geliyor]
    [çıkış] (yapmak) [istiyorum|istiyoruz|yapacağım] (bu|sizin) [sistemden|listeden|gruptan|üyelikten|abonelikten|uygulamadan]
    [sistemden|listeden|listenizden|gruptan|üyelikten|abonelikten] [çıkış|ayrılış] (yapmak) (istiyorum|istiyoruz|verin|yapın)
    ? [texts|indiriminiz|fırsatlarınız|kuponunuz] [sizin|sizde|size] [olsun|kalsın]
    ? [ayrıldım|çıktım|iptal ettim|üyeliğimi sildim|hesabımı sildim|kapattım|ret yazdım|ret attım|iptal yazdım|çıkmıştım|iptal ettirdim] … [neden|niye|hala|hâlâ|yine] … [geliyor|atıyorsunuz|gönderiyorsunuz|yazıyorsunuz|yolluyorsunuz|gelmeye devam]
    ? [okumadan|okumuyorum|açmadan|bakmadan|görmeden] (siliyorum|bile|zaten) … [siliyorum|atmayın|göndermeyin|boşuna|yollamayın|texts]
    ? ^ (opening) (opening) [dismissal] (closing) (closing) $
    ? (bu|benim) [hat|numara|telefon|hattım|numaram|telefonum] (sizin|bir) [reklam panosu|reklam tahtası|çöp kutusu|çöplük|ilan panosu|pazar yeri|reklam alanı|reklam mecrası|çöp tenekesi] değil
    ? [davetsiz|çağrılmadan|istenmeden|davet edilmeden] (misafir) (gibi) … [geliyorsunuz|damlıyorsunuz|texts|yazıyorsunuz|giriyorsunuz]
    [muaf|hariç|ayrı|dışında|istisna] [tutunuz|tutun|tutulmak|tutulmasını|bırakın|tutar mısınız|tutulsun] (istiyorum|rica ederim)
    ? [listenizden|mesajlardan|smslerden|iletilerden|gönderimlerden|bilgilendirmelerden|listeden] … [muaf|muafiyet|hariç|feragat] … [talep|istiyorum|tutun|tutunuz|rica]
    ? [oncemore|durmazsanız|kesmezseniz|bırakmazsanız|çıkarmazsanız|silmezseniz|bir dahakine|bir dahaki sefere|bir dahaki mesajda|son vermezseniz|vazgeçmezseniz|devam ederse|bitmezse] & [threat|threat2|ifşa*|avukat*|cimer*|tüketici hakem*|hakem heyeti|şikayetvar*|rezil|suç duyurusu|savcılık*]
    ? [sattım|satıldı|sattık|taşındık|taşındım|mezun oldum|mezun olduk|emekli oldum|işten ayrıldım|kurs bitti|kursu bitirdim|kapattım dükkanı|dükkanı kapattım|operatör değiştirdim|operatörümü değiştirdim|sigortamı değiştirdim|evlendim|ev aldım|kredi bitti|borcum bitti|iş buldum|oradan ayrıldık|şehir değiştirdik] & [boşuna|gerek yok|gerek kalmadı|lüzum yok|lüzumsuz|anlamı yok|manası yok|anlamsız|işime yaramaz|işimize yaramaz|işime yaramıyor|ihtiyacım yok|ne alaka|neye yarar|yazmayın|göndermeyin|hatırlatmayın]
    ? (ben) [artık] (sizin|ben) [müşteriniz|üyeniz|aboneniz|öğrenciniz|kullanıcınız|çalışanınız|müşteri|üye] (falan) değilim
    ? [müşteriniz|üyeniz|aboneniz] (falan) (artık) [değilim|değiliz|olmak istemiyorum|değilim ki]
    ? [ikinci|üçüncü|dördüncü|beşinci|onuncu|kaçıncı|bininci|yüzüncü|3.|2.|4.] [kez|kere|defa|sefer|defadır|keredir|kezdir|mesajım|yazışım] (oldu|bu) (söylüyorum|yazıyorum|diyorum|uyarıyorum|rica ediyorum|istiyorum|belirtiyorum|iptal) [söylüyorum|yazıyorum|diyorum|uyarıyorum|rica ediyorum|istiyorum|belirtiyorum|iptal|istemiyorum|oldu|bu]
    ? [hiçbir zaman|ben|biz|size|kimseye|herhangi bir|asla size|size asla] (size|bir) [onay|izin|rıza|onayım|iznim|muvafakat] [vermedim|vermedik|vermiş değilim] (size|ki) $
    ? [onayım|iznim|rızam|izin|onay] (bile) [olmadan|yokken|almadan|yok] … [texts|gönder*|atıyorsunuz|yazıyorsunuz|atamazsınız|gönderemezsiniz]
    ? [izinsiz|onaysız|rızasız] … [texts|ileti|gönder*] … [suç*|yasak*|yasa dışı|kanuna aykırı|hukuka aykırı]
    ? (bu) [telefon|numara|hat|cep] (aslında|benim) [oğlumun|kızımın|çocuğumun|yeğenimin|torunumun|kardeşimin|çocuğun] … [yaşında|küçük|çocuk|ilkokul*|reşit değil]
    ? [burası|bu hat|bu numara|bu telefon] (bir) [acil|hastane|ambulans|itfaiye|nöbet|acil servis|nöbetçi|112|santral] (hattı|telefonu|servis|numarası) … [meşgul|etmeyin|göndermeyin|yazmayın|reklam|değil|gelmesin|kullanılıyor]
    ? [yurtdışındayım|yurt dışındayım|roamingdeyim|yurtdışında|yurt dışında] … [param|para|ücret|fatura*|kontör*|tl] … [gidiyor|kesiliyor|yazıyor|ödüyorum|biniyor]
    ? her [sms|mesaj|mesajda|smste|mesajınız*] (için|başına) (benden|bana) (benim) [param|para|ücret|kontör*] [gidiyor|kesiliyor|yazıyor|alınıyor|ödüyorum]
    ? [kampanyanızın|mesajınızın|smsinizin|firmanızın|şirketinizin|reklamınızın|indiriminizin|markanızın] … [içine|ta|taa|anasını|amına|ağzına|yedi ceddine|Allah] (tüküreyim|sıçayım|belasını)
    ? [orospu*|siktir*|sikeyim|sikerim|amk|aq|amına*|yavşak*|pezevenk*|şerefsiz*|piç*|itoğlu*|puşt*|gavat*|dangalak*|gerizekalı*|salak*|mal herif*] & [texts|yollamayın|atmayın|göndermeyin|silin|çıkarın|listeden]
    ? [hangi|ne|nereye] (tuşa|düğmeye|yere|butona) [bassam|bassak|basayım|yazsam|yazayım|yapsam|yapayım|tıklasam|göndersem|basmam] … [kurtulsam|kurtulurum|kurtulacağım|gelmesin|gelmez|bitsin|biter|kesilir|kurtulmak|rahat etsem|son bulsun]
    ? [ne yapıp edin|ne yapın edin|ne yapıyorsanız yapın|bir şey yapın|bir çare bulun|bir yolunu bulun|ayarlayın] (da) … [gelmesin|almayayım|görmeyeyim|ulaşmasın|kesilsin|bitsin]
    ? [babaanneme|anneanneme|anneme|babama|dedeme|nineme|eşime|karıma|kocama|kızıma|oğluma|çocuğuma|teyzeme|halama|kayınvalideme|ona|kadıncağıza] (artık|bir daha|böyle) (mesaj|sms|şeyler|reklam) [yollamayın|göndermeyin|atmayın|yazmayın|gelmesin|yollamasanız|göndermeseniz]
    ? [sadece|yalnız|yalnızca] (bana) [mail|e-posta|eposta|posta|whatsapp|telefonla] … [sms|mesaj|smsle|mesajla] (olarak) (ile) [değil|yok|olmasın|istemiyorum|atmayın]
    ? [umarım|inşallah|dilerim|lütfen] … [son] [mesaj*|sms*|ileti*|yazışınız] (olur|olsun|olacaktır)
    ? [bu|sizden] (sizden) (gördüğüm|aldığım|gelen) [son] [mesajdır|mesaj|mesajınız|mesajınızdır|sms|smstir] (olur|olsun|umarım|inşallah)
    ? (ben|biz) [bir şey|hiçbir şey|birşey|bişey] [almıyorum|almam|almayacağım|almayız|alacağım yok] … [boşuna|yormayın|uğraşmayın|zahmet|tüketmeyin|göndermeyin|yazık]
    ? [almayacağım|almıyorum|almam] … [boşuna|yormayın|uğraşmayın|tüketmeyin|yazık|zahmet etmeyin]
    ? [kampanya*|indirim*|anket*|davet*|bağış*|seçim*|oy|doğum günü*|hatırlatma*|bülten*|katalog*] (mesajı|mesajları|isteyen|istemeye|kutlaması) … [kesin|bırakın|son verin|yollamayın|göndermeyin|atmayın|istemiyorum|istemem|almak istemiyorum|kutlamayın]
    ? [gece|gecenin|sabahın|sabah|saat üçte|saat 3te] (yarısı|körü|köründe|körün) … [texts] (mu) (olur|atılır|gelir|atıyorsunuz|gönderiyorsunuz) … [ayıp|uyu*|el insaf|insaf|terbiyesiz*|rahatsız]
    ? [telefonum|telefon|telefonumun] … [susmuyor|susmadı|kilitlendi|dolup taştı|patladı|patlayacak|dondu|doldu] (artık) … [sizin|yüzünüzden|mesaj*|texts|sms*]
    ? [sattım|bitirdim|taşındık|taşındım|öğrenciyim] & [servisinize|servisiniz|kredinizi|ürünleriniz*|hizmetiniz*|rahatsız etmenize] & [ihtiyacım yok|lazım değil|gerek kalmadı|gerek yok|ne yapayım]
    ? [burada|artık|buraya] (bir) nokta (koyuyorum|koyalım) [koyuyorum|koyalım|koyuyoruz]
    ? [texts] (direkt|hemen|doğrudan) [çöpe|çöp kutusuna|spama] [gidiyor|atıyorum|atılıyor]
    ? [kaç kere|kaç kez|kaç defa] & [çıkmam|iptal etmem|istemediğimi|söylemem] & [lazım|gerek|gerekiyor|listeden]
    ? ^ yine mi siz [ya|yeter|yahu|be] $
    ? (kim|ben) [ne yapsın|ne yapayım|napayım] (ben) (sizin) [texts|smslerinizi|indirimi]
    ? [numaramı|telefonumu|bu telefon] (size|bunun) (bunun|için) (için) [bunun için vermedim|vermedim|için değil|bunun için değil]
    ? [bundan sonrasını|bundan sonra|artık] [iys|mahkemede|avukatımla|btk|savcılık] (üzerinden|ile) [konuşuruz|görüşürüz]
    ? aramızda her şey bitti
    ? [uyandırdınız|korkuttunuz] & [texts]
    ? ^ almıyorum (da) [alacağım da yok|almayacağım da|almam da]
    ? [engellemekten|silmekten] [bıktım|usandım|yoruldum]
    ? [niye|neden] (bana|sürekli) (sürekli|bana) (bunları|bu mesajları) [atıyorsunuz|gönderiyorsunuz|yolluyorsunuz] (ya) $
    ? [mesajlarınız|reklamlarınız|kampanyalarınız] eksik olsun
    ? [texts|bildirimlerden] (de) (hepsinden) vazgeçiyorum
    ? (sizin) aboneniz olmaktan [çıkmak|vazgeçmek]
    ? düşün (artık) [peşimden|yakamdan]
    ? [kesin|bırakın] (artık) (şu|bu) [maskaralığı|saçmalığı|rezilliği|işkenceyi]
    ? [buraya|bu numaraya|bu telefona|bu hatta] (mesaj|sms|reklam|artık) [yazılmıyor|yazılmaz|yazmıyoruz|atılmıyor|atılmaz|gönderilmez|gönderilmiyor|yazmak yasak|göndermek yasak]
    ? [bu numara|bu hat|bu telefon|numaram|telefonum|hattım] & [için değil|reklam panosu değil|çöplük değil|için verilmedi|için kullanılmıyor|amaçlı değil] & [texts]
    ? [kimse|kim] & [çağırmadı|istemedi|davet etmedi|sormadı|izin vermedi|istedi|çağırdı|dedi|onay verdi|sordu|izin verdi|hak verdi] & [sizi|sizden|size|bunları|bunu|texts|yazmanızı|göndermenizi|atmanızı]
    ? [sipariş etmedik|sipariş etmedim|sipariş vermedim|üye olmadım|kayıt olmadım|istemedik|abone olmadık] & [beklemiyoruz|beklemiyorum|haber de|texts]
    [bir zahmet|lütfen|artık|bundan sonra|bundan böyle|rica etsem|zahmet olmazsa|bir daha|beni|bizi] (beni|artık|bizi|daha fazla|bir daha) (artık|daha|bir daha|beni) [bilgilendirmeyin|bilgilendirmeyiniz|haberdar etmeyin|haberdar etmeyiniz|davet etmeyin|kutlamayın|uyarmayın|hatırlatmayın|dürtmeyin|tebrik etmeyin]
    ? [oncemore] & [write] & [threat2]
    ? [emekliyim|emekli|işsizim] & [texts|ne alışverişi|ne alayım|neyime|ne işim olur|ne indirimi|kampanya*]
    [texts] (artık|benim|bizim|sizin) (bizim|benim) [ne işime yarar|ne işimize yarar|neyime|neyime gerek|ne yapayım|ne yapacağım|ne edeyim|bana ne|işime yaramaz|işime yaramıyor|işimize yaramaz|beni bağlamaz|beni ilgilendirmez|umrumda değil|umurumda değil|beni enterese etmiyor]
    ? ^ (biz|ben|zaten|kusura bakmayın) (zaten|biz|altı|iki|geçen|uzun|çoktan) (ay|yıl|sene|zaman|hafta) (önce) [operatör|operatörümü|operatörümüzü|bankamı|banka|şirketi|firmayı|internet sağlayıcımı|sağlayıcı|internetçiyi] (çoktan|zaten) [değiştirdik|değiştirdim|değiştirmiştim] (zaten|artık)
    ? ^ (ya|ee|yahu|allah aşkına|peki) (bu|bunlar|şu) (iş|işkence|çile|mesajlar|eziyet|saçmalık|mesaj) (ne zaman|daha ne zaman) [ne zaman bitecek|ne zaman bitecek bu|ne zaman son bulacak|ne zaman duracak|ne zaman kesilecek|ne zamana kadar sürecek|ne zaman vazgeçeceksiniz|ne zaman bırakacaksınız|ne zaman susacaksınız|ne zaman rahat vereceksiniz] [bu|bunlar|artık|acaba|bu eziyet|bu mesajlar|bu çile|peki]
    ? [bu iş|bu mesajlar|bu işkence|bu çile|bu eziyet|bu reklamlar|bu saçmalık|bu rezalet] (artık|daha|allah aşkına) [ne zaman bitecek|ne zaman son bulacak|ne zaman duracak|ne zaman kesilecek|bitsin|bitsin artık|son bulsun|dursun]
    ? ^ (burada|artık|hadi|gelin|bence) (burada|burda|artık) [bu işi|şu işi|bu mesajları|mesajları|bu aboneliği] (burada|burda|artık) [bitirelim|noktalayalım|keselim|bırakalım|sonlandıralım] (artık|burada|bunu|şunu|lütfen) $
    ? ^ (artık|lütfen) [buna|bu işe|bu duruma|bu rezalete|bu eziyete] (artık|bir|lütfen) [bir son verin|son verin|bir nokta koyun|bir son verilsin] (artık|lütfen) $
    ? [sizi|numaranızı|artık|siz] (artık|zaten|çoktan|şu an|de|da) [kara listemdesiniz|kara listedesiniz|engelledim|spama attım|spama aldım|spam yaptım|kara listeye aldım|kara listeye attım|engelli listemdesiniz|blokladım|blokluyorum|engelliyorum|engele attım|engele alıyorum|spama atıyorum|spam olarak bildirdim|spam olarak işaretledim|spam bildirdim|sessize aldım]
    ^ [kara listemdesiniz|kara listeme girdiniz|engellendiniz|bloklandınız|spam bildirildiniz|engelliyorum|bloklıyorum|engellendin] $
    ? [engelle|spam|şikayet|bildir] (tuşuna|butonuna|düğmesine) [basıyorum|bastım|basacağım|basarım|basıcam]
    ? [hayır|=stop|dur|iptal] [demek|dediysem|kelimesinin|dedim mi] [hayır|=stop|dur|iptal] [demektir|demek|hayırdır|hayır demektir|stop demektir|neresini anlamadınız|nesini anlamıyorsunuz]
    ? ^ (ya|siz|yahu|acaba|kardeşim) (siz|ya|hiç) [sağır mısınız|kör müsünüz|türkçe bilmiyor musunuz|türkçe anlıyor musunuz|türkçe biliyor musunuz|okuma yazmanız yok mu|okumayı bilmiyor musunuz|laftan anlamıyor musunuz|laf anlamıyor musunuz|lafdan anlamaz mısınız|anlamıyor musunuz|utanmıyor musunuz|hiç mi utanmıyorsunuz|hiç utanmanız yok mu|arsız mısınız|manyak mısınız] (ya|siz|kardeşim|acaba|yahu)
    ? [hala|hâlâ|halen|yine de|buna rağmen] & [geliyor|gönderiyorsunuz|yazıyorsunuz|atıyorsunuz|alıyorum] & [çıktım|iptal ettim|iptal etmiştim|stop yazdım|çıkmıştım|ret yazdım|iptal yazdım|söyledim|istemediğimi]
    [üçüncü|ikinci|beşinci|dördüncü|kaçıncı|onuncu|yüzüncü|son] (kez|kere|defa|kezdir|keredir|defadır) (size) [stop|ret|iptal|dur|istemiyorum|istemediğimi|çıkarın|çıkmak] (diye|kelimesi|istediğimi|istemediğimi) [yazıyorum|yazdım|diyorum|söylüyorum|yazışım|gönderiyorum|mesajı atıyorum]
    ? [umarım|inşallah|dilerim|ümit ederim|bu|bari] (bu|bari) (bu) [son mesajınızdır|son mesajınız olur|son mesajınız olsun|son mesaj olsun|son mesajdır|son olur|sonuncusu olsun|son yazışınız olsun|son mesajınız]
    ? ^ [bir daha|bi daha|artık|sakın] (bir daha|sizden|böyle) (mesaj|bir şey) [görmeyeyim|almayayım|duymayayım|görmek istemiyorum|görmiyim|görmiyeyim|okumayayım|almiyim|gelmesin] (bunları|bunu|sizi|böyle|şunları|sizden|mesajınızı|bir şey)
    ? [çıkıyorum|ayrılıyorum|çıktım|ayrıldım|siliniyorum|gidiyorum|istifa ediyorum] (ben|artık) (bu|sizin) [listeden|listenizden|gruptan|grubunuzdan|kulüpten|kulübünüzden|üyelikten|abonelikten|sistemden|programdan]
    ? (ben) (bu|sizin) [listenizden|grubunuzdan|kulübünüzden|üyeliğinizden|aboneliğinizden|listeden|üyelikten|abonelikten|bu gruptan] (artık|ben|hemen) [çıkıyorum|ayrılıyorum|çıktım|ayrıldım|istifa ediyorum|çıkış yapıyorum|siliniyorum]
    ? [beni] (artık|yok|ölmüş|ölü|unutmuş) [yok sayın|ölmüş bilin|ölü sayın|saymayın|unutun|unutun gitsin|yok bilin|hesaba katmayın|listeye katmayın|katmayın lütfen|dışarıda bırakın|karıştırmayın bu işe]
    ? [elveda|hoşçakalın|hoşça kalın|güle güle|allahaısmarladık] & [texts|indirimleriniz*|kampanyalar*|sonsuza kadar|sonsuza dek]
    [annemin|babamın|eşimin|karımın|kocamın|babaannemin|anneannemin|dedemin|çocuğumun|oğlumun|kızımın|bu numaranın|insanların|milletin|adamın|kadının] (artık|bir) (peşini|yakasından|yakasını|başından) [bırakın|düşün|çekilin|peşini bırakın|yakasından düşün]
    ? [gözüme|gözümün önünden|karşıma|hayatımdan|telefonumdan|başımdan] (artık|bir daha) [görünmeyin|çekilin|çıkmayın|kaybolun|defolun|gidin|toz olun|çıkıp gidin|uzak durun|çıkın]
    [numaramı|numarayı|adımı|ismimi|beni|numaramızı|telefonumu] (artık|atın|lütfen|da|bir) (o|şu|bu|lütfen|sizin) [defterinizden|listelerden|her tarafdan|her taraftan|tüm sistemlerden|aklınızdan|hafızanızdan|arşivinizden|dosyanızdan] (artık|lütfen) [silin|çıkarın|atın|sil|çıkar|temizleyin|kaldırın|siler misiniz|çizin]
    [numaramı|numarayı|beni|adımı] (artık|lütfen) [atın|silin|çizin|çıkarın] (artık|o|şu|bu|lütfen) (o|şu) [defterinizden|listeden|rehberden|kaydınızdan|dosyanızdan|listenizden|her yerden]
    ? ^ (hiç|artık|valla|kusura bakmayın|beni|teşekkürler) (hiç|beni|artık) [ilgimi çekmiyor|ilgilendirmiyor|ilgimizi çekmiyor|ilgi alanıma girmiyor|cezbetmiyor|beni sarmadı|bana göre değil|bana hitap etmiyor|bize göre değil|tarzım değil|ilgilenmiyoruz] (hiç|artık|beni|bunlar|teşekkürler|sizin) $
    ? ^ [bana göre değil|bana hitap etmiyor|ilgimi çekmiyor|bize göre değil|benlik değil|beni sarmıyor] (bunlar|teşekkürler|sağolun) $
    ? ^ (ben|biz) [zaten|sizden|sizden asla|nasılsa|nasıl olsa|sizden bir daha] (sizden|hiç) (bir şey|hiçbir şey|bişey) [almayacağım|almayacağız|almıyorum|alacağım yok|almam|satın almayacağım|almicam|almıycam|sipariş vermeyeceğim] (zaten|sizden|nasılsa|artık) $
    ? [paranız|paranızı|vaktinizi|zamanınızı|emeğinizi|kontörünüzü|nefesinizi|çenenizi|parmaklarınızı|enerjinizi] (bende|benimle|boşa|boşuna|benim için|bana|bize|boş yere|kendinize|cebinizde) (cebinizde|boşa) [harcamayın|kalsın|saklayın|israf etmeyin|yormayın|tüketmeyin|ziyan etmeyin|tasarruf edin]
    ? [boşuna|boş yere|beyhude|nafile|boşa] (bana|bize) [uğraşıyorsunuz|yazıyorsunuz|çabalıyorsunuz|atıyorsunuz|kürek çekiyorsunuz|yoruluyorsunuz|uğraşmayın|yormayın kendinizi]
    ? [bırakın|bir bırakın|izin verin|rahat bırakın|müsaade edin] (da|artık|ya) [uyuyalım|uyuyayım|dinlenelim|dinleneyim|yaşayalım|yaşayayım|huzur bulalım|kafamızı dinleyelim|kafamı dinleyeyim|nefes alalım]
    ? ^ (ya|ne olur|allah aşkına|bize|bana) [insaf edin|vicdanınız yok mu|utanın artık|yazıklar olsun size|insaf artık|insaf be] (bana|bize|ya|yahu|artık|be) $
    ? ^ (ben) [biraz|sadece|artık] (biraz|artık) [kafa dinlemek|huzur|sessizlik|sükunet|kafamı dinlemek] [istiyorum|verin|isterim|verin artık] $
    [numaramdaki|numaram için|hattımdaki|bu numaradaki|bana gelen|telefonumdaki|numarama gelen] (bu|tüm|sms|otomatik) (bilgilendirme|reklam|kampanya) [texts|hizmetini|servisini|aboneliği|hizmeti|servisi] (lütfen|derhal) [devre dışı bırakın|kapatın|sonlandırın|iptal edin|durdurun|pasife alın|askıya alın|devre dışı]
    [üyeliğimi|aboneliğimi|sms hizmetini|bilgilendirme hizmetini|sms servisini|üyeliğim|aboneliğim] (lütfen|derhal|hemen|artık) [sonlandırın|bitirin|kapatın|dondurun|iptal edin|feshedin|sonlandırılsın|pasife alın|devre dışı bırakın|kaldırın|silin]
    ? [telefonum|telefon|cep|telefonumuz] (hiç|artık|bir|sizin) [susmuyor|patladı|patlayacak|şişti|durmuyor|yandı|titriyor|bir saniye susmuyor|ötüyor] & [yüzünüzden|sizden|sizin|mesajlarınız*|reklamlarınız*|smsleriniz*]
    ? [günde on|günde beş|günde 5|günde 10|günde üç|her gün|her saat|gece gündüz|sabah akşam|haftada on|günde yüz|her allahın günü|günaşırı] & [pes|yuh|el insaf|utanmıyor*|ayıp ama|pes doğrusu]
    ? [yazmak|göndermek|atmak|mesaj atmak] (her gün) [zorunda mısınız|mecbur musunuz|zorunlu mu|şart mı]
    [onay vermedim|izin vermedim|onayım yok|iznim yok|rızam yok|onay vermedik] (ve|ki|bu) [bu kvkk*|kvkk*|bu yasadışı|yasadışı|yasaya aykırı|kanuna aykırı|bu suç|suç|6563|iys*|bu hukuka]
    ? [10 yaşındayım|11 yaşındayım|12 yaşındayım|13 yaşındayım|14 yaşındayım|15 yaşındayım|9 yaşındayım|8 yaşındayım|ben çocuğum|yaşım küçük|reşit değilim|ortaokuldayım|ilkokuldayım] & [izin vermiyor|izin vermiyorlar|kızıyor|yasak|texts]
    ? [oğlumun|kızımın|çocuğumun|torunumun|çocuğun|yeğenimin|kardeşimin] & [telefonu|numarası|hattı] & [çıkarın|silin|kaldırın|texts|reşit değil|yazmayın|iptal edin]
    ? [annem|babam|eşim|babaannem|anneannem|dedem|kocam|karım|kardeşim|hat sahibi|numaranın sahibi|abim|ablam] & [aramızda yok|artık yok|hayatta değil|artık hayatta değil|toprak oldu|melek oldu|göçtü|aramızda değil|rahmetli] & [okuyan|okuyacak|texts|rahatsız|yazmayın|göndermeyin|atmayın|yok artık|silin|çıkarın|kimse]
    ? [texts|o indirimleri|indirimlerinizi|indirimlerini|kampanyayı|kampanyanızı] (da|o|alın|alıp) (alın|alıp|da) [başınıza çalın|bir tarafınıza sokun|bir yerinize sokun|götünüze sokun|kıçınıza sokun|alın başınıza çalın|alın da|başınızda paralansın|münasip bir yerinize sokun|sokun|monte edin]
    ? [istemek yok|istememek|istemiyor ben|yazmak yok|göndermek yok|atmak yok|yollamak yok|istemez ben|almak yok|gelmek yok|yok istemek|yok göndermek] & [texts|ben|sen|siz|bana]
    ? [ne yaparsanız yapın|ne gerekiyorsa yapın|nasıl yaparsanız yapın|bir şey yapın|bir şekilde|ne yapın edin|yapın bir şey] & [bunlar|texts] & [gelmesin|göndermeyin|bitsin|kesilsin|dursun|atmayın|rahat edeyim|görmeyeyim|almayayım]
    ? [sihirli kelime|sihirli kelimeyi|hangi tuş*|hangi kelime*|ne yazayım|ne yazmam|ne yapayım|ne desem|ne demem|daha nasıl|hangi dilden|kaç para vereyim|hangi butona|ne diyeyim] & [stopthat]
    [bana|bize|numarama|telefonuma|tarafıma] (bir daha|artık|bundan sonra|hiçbir|bir) (daha|bir|hiçbir) (şey|mesaj|sms) [gelmemesini|gönderilmemesini|yazılmamasını|atılmamasını|ulaşmamasını|iletilmemesini] (lütfen) [sağlayın|sağlar mısınız|temin edin|rica ederim|rica ediyorum|istiyorum|talep ediyorum|sağlayınız]
    ? [mesajlar|smsler|reklamlar|bunlar|bu mesajlar|bu smsler] [olmadan olmuyor mu|olmadan olmaz mı|olmasa olmaz mı|olmasa olmuyor mu|olmasa da olur|olmasa daha mutlu olurum|olmasa iyi olur]
    ? [sıfır|0] [mesaj|sms|reklam|bildirim] (en|tam|bence|bana) [ideal*|güzel*|sayı|yeterli|mükemmel|güzeli|ideal sayı]
    ? [onuncu|beşinci|üçüncü|yüzüncü|bininci|yirminci|onuncu kez|kaçıncı] (tane|reklam) [texts] (için) (çok) [teşekkür*|sağolun|sağol|tebrik*|bravo|helal*]
    ? [bir daha|artık|bundan sonra|benden|bizden|bana|bize] & [kutlamayın|bağış istemeyin|oy istemeyin|davet etmeyin|bağış beklemeyin|anket yapmayın|yardım istemeyin|propaganda yapmayın|bağış isteyip durmayın|para istemeyin]
    ? [bağış|anket|davet|davetiye] (benden|bizden|bana|artık) (artık|bir daha) [istemeyin|istemeyin benden|istemeyin bizden|göndermeyin|yollamayın|beklemeyin|atmayın|istemiyoruz|istemiyorum] (benden|bizden|artık) $
    ? [hayır|=stop|dur|iptal] [demek|dediysem|kelimesinin|dedim mi] (hayır|=stop|dur|iptal) [demektir|hayırdır|hayır demektir|stop demektir|neresini anlamadınız|nesini anlamıyorsunuz]
    [üçüncü|ikinci|beşinci|dördüncü|kaçıncı|onuncu|yüzüncü|son] (kez|kere|defa|kezdir|keredir|defadır) (size) [=stop|ret|iptal|dur|istemiyorum|istemediğimi|çıkarın|çıkmak] (diye|kelimesi|istediğimi|istemediğimi) [yazıyorum|yazdım|diyorum|söylüyorum|yazışım|gönderiyorum|mesajı atıyorum]
    [never] (bana|bize|beni|bizi|buraya|bu numaraya|lütfen|sakın|anneme|babama|telefonuma|hattıma) (hiçbir şey|bir şey|bişey|mesaj|sms|reklam|da|de|sakın|lütfen) [dont2]
    [bir daha|bidaha|bi daha|artık|bundan sonra|bundan böyle|sakın|asla] (bana|bize|buraya|bu numaraya|lütfen|telefonuma|hattıma) (hiçbir şey|bir şey|bişey|mesaj|sms|reklam|sakın|lütfen) [atma|gönderme|yollama|yazma|atmasana|göndermesene]
    [never] [bana|bize|beni|bizi|buraya|bu numaraya|anneme|babama|telefonuma|hattıma] (hiçbir şey|bir şey|bişey|mesaj|sms|reklam|da|de|sakın|lütfen) [dont|dontYou]
    [never] (bana|bize|buraya|bu numaraya|telefonuma|hattıma) [mesaj|sms|reklam] (da|de|sakın|lütfen) [dont|dontYou]
    [bir daha|bidaha|bi daha|artık|bundan sonra|bundan böyle] (lütfen) [gelmesin|gönderilmesin|aramayın|rahatsız etmeyin] $
    [bana|bize|beni|bizi|buraya|bu numaraya|bu hatta|telefonuma|numarama|anneme|babama|nineme|dedeme|eşime|oğluma|kızıma|hattıma] (artık|bir daha|bi daha|lütfen|boşuna|sakın) (hiçbir şey|bir şey|bişey|mesaj|sms|reklam|öyle) (artık) [dont2|gönderilmesin|atılmasın|yollanmasın|yazılmasın]
    ? [dont2] (artık|gari|lütfen|ya|yahu|be|gayrı|gayri|kardeşim|rica ederim|bir daha|bana|bize|olur mu|tamam mı|anlaştık mı|allah aşkına) (artık|lütfen|ya) $
    ? ^ (lütfen|ya|artık|bana) [atma|yazma|yollama|gönderme] [artık|bana|lütfen|ya|kanka|abi|kardeşim] (artık|ya|abi|lütfen) $
    ? ^ [lütfen|ya|artık|bana] [atma|yazma|yollama|gönderme] $
    [yazıp|atıp|gönderip|arayıp|yollayıp|çekip|sms atıp|mesaj atıp|rahatsız edip] [durmayın|durma|durmasanıza|durmasanız|durmayınız]
    [boşuna|boş yere|boşu boşuna|nafile|beyhude] (bana|bize|artık|mesaj|sms) (mesaj|sms) [dont2|uğraşmayın|uğraşma|yorulmayın|zahmet etmeyin|zaman harcamayın|kontör harcamayın|yazıyorsunuz|atıyorsunuz|gönderiyorsunuz|uğraşıyorsunuz|çabalamayın]
    [zahmet etmeyin|uğraşmayın|yorulmayın|kendinizi yormayın|kontörünüze yazık|emeğinize yazık|vaktinizi harcamayın|zamanınızı harcamayın] [artık|boşuna|bir daha|almayacağım|benimle]
    ? [nottosend] (artık|derhal|acilen) (bir daha) [polite]
    [son vermenizi|durdurmanızı|kesmenizi|sonlandırmanızı|bırakmanızı|vazgeçmenizi|iptal etmenizi] … [polite] … [texts]
    [texts] … [son vermenizi|durdurmanızı|kesmenizi|sonlandırmanızı|bırakmanızı|iptal etmenizi|son verilmesini|göndermemenizi|atmamanızı|yollamamanızı|yazmamanızı] (artık) [polite]
    [sizi|numaranızı|numaranızı da|mesajlarınızı|hattınızı|sizleri|bu kısa numarayı] (de|artık|zaten|çoktan|şimdi|ben|az önce|hemen) [engelledim|engelliyorum|engelleyeceğim|engellicem|bloke ettim|blokladım|blokluyorum|spama attım|engele aldım|yasakladım|kara listeye aldım|engele attım|bloklayacağım]
    [engele|engel listesine|kara listeye|spam klasörüne|spama|bloğa|engeli|bloğu|bloku] (artık|çoktan|direkt) [aldım|attım|ekledim|attık|atıyorum|düştünüz|yediniz|yersiniz|basarım|bastım|gidersiniz|alıyorum]
    [verdiğim|vermiş olduğum|daha önce verdiğim|size verdiğim|önceden verdiğim] … [izni|onayı|rızayı|izinleri|onayları|muvafakati] … [iptal*|geri*|çekiyorum|kaldır*|sonlandır*]
    [izni|onayı|rızamı|iznimi|onayımı|izinlerimi|onaylarımı] (artık|derhal|bugün) [iptal ediyorum|geri alıyorum|geri çekiyorum|çekiyorum|kaldırıyorum|sonlandırıyorum|iptal edin|kaldırın]
    [göndermeye|atmaya|yazmaya|mesaj atmaya|sms atmaya|rahatsız etmeye|aramaya] (artık|hiç) [yetkiniz yok*|hakkınız yok*|izniniz yok*|gerek yok|lüzum yok|gerek kalmadı|son verin|bir son verin|son|devam etmeyin|yetkiniz bulunmamaktadır]
    [göndermenize|atmanıza|yazmanıza|yollamanıza|aramanıza|mesajlarınıza|smslerinize|reklamlarınıza|mesajlara|reklamlara|bu mesajlara] (artık|hiç|bir) (bir) [gerek yok*|gerek kalmadı|lüzum yok|ihtiyacım yok|ihtiyacım kalmadı|izin vermiyorum|izin vermiyoruz|rızam yok|onayım yok|son verin|son verilsin|hayır|karnım tok|tahammülüm yok|tahammülüm kalmadı|son]
    [reklam|mesaj|sms|spam|kampanya|promosyon|tanıtım] (mesajı|artık|falan) [kabul etmiyorum|kabul etmiyoruz|kabul edilmez|kabul etmez|yasak|gelmesin|gelmesin artık|almıyoruz|almıyorum|yok artık|yok bundan sonra|yok tamam mı|almayalım|almayayım]
    [texts] yok [artık|bundan sonra|bundan böyle|bir daha|tamam mı|anlaştık mı] (tamam mı|lütfen|anlaştık mı|artık)
    ^ [mesaj|sms|reklam|mesaj falan] yok $
    ? [bu son|son mesajınız|son mesaj|bu sonuncu|bu da son|bu mesaj son] (olsun|olur umarım|mesaj) [olsun|olur umarım|olur inşallah|mesajınız olsun|mesaj olsun]
    ? [bu numaradan|bu hattan|bizden|benden|telefonumdan|numaramdan|hattımdan|annemden] (artık|lütfen|biraz) [uzak dur|uzak durun|uzak durunuz|uzak durur musunuz|uzak durasınız|elinizi çekin|vazgeçin|umudu kesin|umudunuzu kesin]
    [uzak durun|elinizi çekin|umudunuzu kesin|ümidinizi kesin] (artık|lütfen) [benden|bizden|bu hattan|bu numaradan|telefonumdan|yakamdan]
    ? ^ (ya|abi|kanka|lütfen|artık|kardeşim) (artık|bi|bir) [sal|salın|salsanıza|salsana|bırakın|rahat bırakın|az rahat bırakın|düşün yakamdan|bi salın|bi sal] (artık|bi) [beni|bizi|yakamı|peşimi|yakamızı|peşimizi] (ya|artık|be|abi|lütfen) $
    ? [peşimi|peşimizi|yakamı|yakamızı] (artık|bi|bir) [bırakın|bırak|bırakınız|bıraksanız|salın|bırakmıyorsunuz]
    ? siz de (benden|bizden|artık) [vazgeçin|vaz geçin|cayın]
    [beni|bizi|numaramı|adımı|bu numarayı|hattımı|ismimi] (artık|lütfen|bu|böyle|da|de) … [dışında tut*|hariç tut*|kapsam dışı*|muaf tut*|pas geçin|es geçin|out et|out etsene|out edin|dahil etmeyin]
    [numaramı|bu numarayı|hattımı] (artık|lütfen|da|de) … [unutun|unut artık|unutun artık|atlayın|saymayın|katmayın|karıştırmayın|bulaştırmayın]
    ^ (artık|lütfen) [beni|bizi|adımı|ismimi] (artık|lütfen|da|de) [unutun|unut artık|unutun artık|atlayın|saymayın|katmayın|bulaştırmayın] (artık|lütfen) $
    [grubun|listenin|bunun|bu işin|kampanyaların|gönderimlerin] dışında [tut*|bırak*]
    ? ^ (bi|bir|artık) [susun|susar mısınız|kapayın çenenizi] [artık|ya|be] $
    susmanız için (daha) [ne|kaç|kime]
    ? ^ (ya|be|hadi|lan) [siktir git|siktirin gidin|siktirin|yürüyün gidin|yürü git|basın gidin|bas git|ikile|ikileyin|toz olun|toz ol|git başımdan|gidin başımdan|çekilin başımdan|yeter be|s ktirin gidin|s ktir git|sktirin gidin|sktir git|siktir ol git] (artık|be|lan|ya|buradan|burdan|reklamınızla|mesajınızla)
    [başımdan|başımızdan] (artık) [gidin|git|defolun|çekilin|savulun]
    [bıktım|bıktık|usandım|usandık|yoruldum|tiksindim|sıkıldım|nefret ediyorum|illallah|gına geldi|fenalık geldi|bezdim|daraldım|bunaldım] (artık|vallahi|valla|ettim|gerçekten|yeminle|yeter) [sizden|sizlerden|mesajlarınızdan|bu mesajlardan|reklamlarınızdan|reklamdan|bildirimlerden|bunlardan|spamden]
    [sizden|sizlerden|mesajlarınızdan|bu mesajlardan|reklamlarınızdan|reklamdan|bildirimlerden|sizin yüzünüzden] (artık|gerçekten|valla|vallahi|yeminle) [bıktım|bıktık|usandım|usandık|yoruldum|tiksindim|sıkıldım|illallah|gına geldi|bezdim|daraldım|bunaldım|nefret ettim]
    ? ^ (yeter|artık|of|off|ya) [bıktım|bıktırdınız|usandırdınız|bezdirdiniz|bunalttınız|darladınız|baydınız|kafa şişirdiniz|sıktınız|yordunuz|illallah|gına geldi|yeter be|yetti be|yetti gari|yetti gayrı|yeter gayrı|canımdan bezdirdiniz] (ama|artık|ya|be|yeter|valla|dedirttiniz) (artık|yeter|ya|be) $
    [spamlamayın|spamlama|spam yapmayın|spam yapma|spam atmayın|darlamayın|darlama|bunaltmayın|bıktırmayın|kafa ütülemeyin|kafa şişirmeyin|taciz etmeyin|rahatsız etmeyin] (artık|beni|bizi|lütfen|ya|bir daha) (bıktırdın|artık|bıktık|lütfen|ya)
    [tacize|tacizi|taciz etmeyi|rahatsız etmeyi|rahatsızlığa] (artık|bir) [son verin|bırakın|kesin|son|bitirin]
    [sattım|sattık|taşındım|taşındık|kapattık|kapattım|emekli oldum|değiştirdim|değiştirdik|mezun oldum|ayrıldım|boşandık|aldım başka yerden|başka yerden aldım] … [dont2|yazıp durmayın|gerek yok|gerek kalmadı|lüzum yok|kime lazım]
    [bitti|büyüdü|kurtuldum] … [mesaj atmayın|sms atmayın|yazmayın|göndermeyin|yollamayın|mesaja gerek yok|mesaj istemiyorum]
    ? [died] & [texts|dont|dont2|yazıyorsunuz|gönderiyorsunuz|atıyorsunuz|arıyorsunuz|son verin|yeter|kesin]
    ? [10 yaşındayım|11 yaşındayım|12 yaşındayım|13 yaşındayım|14 yaşındayım|ben çocuğum|daha çocuğum|çocuğun telefonu|oğlumun telefonu|kızımın telefonu|çocuğumun telefonu|çocuk telefonu|oğlumun numarası|kızımın numarası|reşit değilim] & [texts|dont|dont2]
    ? [iş telefonu|iş hattı|iş numarası|şirket hattı|şirket telefonu|kurum hattı|nöbet telefonu|acil hat|servis hattı|resmi hat|işyeri numarası|ofis hattı|ofis telefonu] & [texts|dont|dont2]
    ? [ne hakla|hangi hakla|kim izin verdi|kimden izin aldınız|size izin vermedim|izin verdim mi|ne sıfatla|hangi yetkiyle] & [texts|yazıyorsunuz|gönderiyorsunuz|atıyorsunuz|arıyorsunuz]
    ? [allah aşkına|allah rızası için|ne olur|nolur|yalvarıyorum|yalvarırım|allahınızı severseniz|rica minnet|insaf|insaf edin|el insaf|vicdan] & [dont|dont2|yeter|kesin artık|durdurun|bırakın artık|texts]
    [kaç defa|kaç kere|kaç kez|kaçıncı kez|kaçıncı kere|yüz kere|bin kere|defalarca|üç kere|üç kez|iki kere|iki kez|üçüncü kez|ikinci kez|onlarca kez|daha kaç kere] (size|daha|artık) (size) [çıkarın dedim|çıkarın|istemiyorum dedim|yazmayın dedim|atmayın dedim|göndermeyin dedim|iptal yazdım|ret yazdım|ret gönderdim|söyledim|yazdım|dedim|hayır dedim|iptal dedim|yazacağım|söyleyeceğim|diyeceğim|stop yazdım|iptal gönderdim|rica ettim] (hala|halen|ama|artık|yine) (hala|devam|geliyor|atıyorsunuz|gönderiyorsunuz)
    [istemiyorum|atmayın|yazmayın|göndermeyin|aramayın|gelmesin|çıkarın|silin] [dedim|demiştim|diyorum|demedim mi|diye yazdım|demiştik|diyorum size] (size|ya|artık|hala|kaç kere|kardeşim)
    [çıkarın|silin|düşürün|kaldırın] (artık|lütfen|hemen) [adımı|numaramı|ismimi|telefonumu|kaydımı|nomu] (artık|lütfen|oradan|ordan|buradan|burdan|şuradan|şurdan|listeden|hemen|bu) (artık|listeden)
    ^ [çıkarın|silin|düşürün] (artık|lütfen|hemen) [beni|bizi] (artık|lütfen|oradan|ordan|şuradan|şurdan|listeden|hemen|bu) (artık|listeden|lütfen) $
    ^ (artık|lütfen) [beni|bizi] (artık|lütfen|hemen) [oradan|ordan|buradan|burdan|şuradan|şurdan|bundan] (artık|lütfen|hemen|bi) [düşün|düşürün|silin|silsenize|eksiltin|siler misiniz]
    [adımı|numaramı|ismimi|telefonumu|kaydımı|bu numarayı|hattımı] (artık|lütfen|hemen) [oradan|ordan|buradan|burdan|şuradan|şurdan|bundan] (artık|lütfen|hemen|bi|bir zahmet) [düşün|düşürün|düşer misiniz|çıkarın|çıkarsanız|çıkartın|silin|silsenize|çıkarsanıza|silsen|atın|kaldırın|eksiltin|temizleyin|ayırın|alın|çekin|çıkarırsanız|silerseniz|düşerseniz]
    [adımı|numaramı|ismimi|beni|bizi|telefonumu|kaydımı|bu numarayı|hattımı|annemi|babamı] (artık|lütfen|hemen) [listenizden|listeden|rehberden|rehberinizden|datanızdan|bu listeden|sms listesinden|mesaj listesinden|gruptan|grubunuzdan|sistemden|sisteminizden|kayıtlarınızdan] (artık|lütfen|hemen|bi|bir zahmet) [düşün|düşürün|düşer misiniz|çıkarın|çıkarsanız|çıkartın|silin|silsenize|çıkarsanıza|silsen|atın|kaldırın|eksiltin|temizleyin|ayırın|alın|çekin|çıkarırsanız|silerseniz|düşerseniz]
    [texts] (bana|bize|artık|bir daha|bi daha|hattıma|telefonuma|numarama|bu numaraya) (artık|bir daha|bi daha) [gelmesin|gelmesinler|gönderilmesin|atılmasın|yollanmasın|gelmemesini|gelmezse sevinirim|gelmese|gelmese iyi olur|gelmesi yasak|gönderilmemesini|gelmiyor olsun]
    [sizden|sizin oradan|sizin mağazadan|mağazanızdan|firmanızdan|şirketinizden|bankanızdan|marketinizden|oradan] (artık|bir daha|hiçbir|hiç) (bir|hiçbir|başka|tek) [mesaj|sms|şey|haber|ses|reklam|bildirim|kelime] (daha|falan|bile) [istemiyorum|istemiyoruz|gelmesin|almak istemiyorum|almayayım|görmek istemiyorum|duymak istemiyorum|beklemiyorum|çıkmasın]
    ? ^ (hayır|teşekkürler|sağolun) (ben) [almayayım|ben almayayım|istemem kalsın|bana lazım değil|bana gerekmez|bize lazım değil] (teşekkürler|sağolun|artık|bir daha|yazmayın) $
    [ben] almayayım (bir daha|artık|da) (da|bir daha) [dont2|atmayın]
    ? [mesaj|sms|reklam] [almayayım|almayalım|almasam|almak zorunda mıyım|almazsam sevinirim]
    [üye|abone|kayıtlı|müşteri|müşteriniz|üyeniz] (falan|da|ben) [olmadım|olmamıştım|değilim|değiliz|olduğumu hatırlamıyorum] … [çıkarın|silin|dont|dont2|istemiyorum|takeOff]
    [aboneliği|üyeliği|aboneliğimi|üyeliğimi|kaydı|kaydımı|hizmeti|smsleri|mesajları|bildirimleri|bu hizmeti|sms hizmetini|mesaj hizmetini|duyuruları|kampanya mesajlarını] (artık|lütfen|hemen|derhal|komple) [kesin|kes|kapatın|kapat|durdurun|sonlandırın|bitirin|iptal|iptal edin|feshedin|feshediyorum|bitirelim|dondurun|sonlandıralım|keselim|kapatalım|kapatır mısınız|keser misiniz|durdurur musunuz|iptal edelim|pasife alın|kapatabilir miyiz|iptal edebilir misiniz|durdurabilir misiniz]
    [kvkk|iys|6563|ticari elektronik ileti|elektronik ticaret] … [ret|reddediyorum|onay vermiyorum|onayım yok|iznim yok|izin vermiyorum|ihlal|şikayet*|geri çek*|iptal*]
    [ticari|elektronik|tanıtım|pazarlama|reklam] (elektronik) [ileti|iletişim|iletilere|ileti almak|iletilerini|iletileri|amaçlı] … [istemiyorum|istemiyoruz|reddediyorum|onay vermiyorum|onayım|iznim|almayı kabul etmiyorum|gönderilmemesini|gönderilmesin]
    ? [rahatınızı bozmayın|canınız sağ olsun|sağlıcakla kalın|hakkınızı helal edin|yollarımız ayrıldı|yolumuz ayrıldı|ayrılalım artık|bu ilişki bitti|bitsin bu ilişki|biz ayrıldık|burada ayrılalım|burda bitsin|bu iş burada bitsin|artık görüşmeyelim|vedalaşalım|elveda|ayrılık vakti] & [texts|yazmayın|mesaj|sms|numara*|dont2]
    [hadi|haydi|artık] (artık) yeter (ya|be|bu|artık) [texts|mesaj|sms|reklam|bu kadar|dedik]
    ? [mesajlarınızı|smslerinizi|reklamlarınızı|gönderdiklerinizi] (zaten|hep|artık|hiç) [okumuyorum|okumadan siliyorum|açmıyorum|siliyorum|çöpe atıyorum|bakmıyorum|bakmadan siliyorum]
    ? ^ [artık|bana|bize] [lazım değil|gerek yok|ihtiyacım yok|ihtiyaç yok|gerekmiyor] (artık|yazmayın|bana|teşekkürler|bir daha) (yazmayın|artık|atmayın) $
    ? ^ (artık|bana|bize) [lazım değil|gerek yok|ihtiyacım yok|ihtiyaç yok|gerekmiyor] [artık|yazmayın|bana|bir daha] (yazmayın|artık|atmayın) $
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
    ^ (ben|bunları|böyle|sizden|bir şey) (mesaj|mesajlar|şeyler) [istemiyorum|istemiyoruz|istemem] [artık] $
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
    [again] (bana|bize|beni) [yazmayın|mesaj atma|mesaj atmayın|sms atma|göndermeyin|aramayın|atmayın]
    [again] [bana|bize|beni] [yazma|gönderme|arama|atma]
    ^ [bana|bize|buraya|bu numaraya] (bir daha|artık|lütfen) [yazmayın|yazma|göndermeyin|gönderme|atmayın|yazmayınız|göndermeyiniz] (artık|lütfen) $
    [bana|bize|buraya|bu numaraya] (bir daha|artık|lütfen) [yazmayın|göndermeyin|atmayın|yazmayınız|göndermeyiniz] $
    [ona|anneme|babama|kızıma|oğluma|eşime|çocuğuma|numaraya|dedeme] (artık|bir daha|lütfen) [mesaj|sms|reklam|bir şey] (artık|bir daha) [dont]
    [texts] [dontYou] [artık|bana|bir daha]
    [texts] … [dontYou] [artık|bana|bir daha|lütfen]
    [sending] (artık|lütfen|bi|bir) [stop]
    [stop] … [texts] $
    [stop] (artık|şu|bu|lütfen) [texts]
    [texts] … [stop]
    ^ (artık|lütfen) [kesin|kes|durdurun|durdur|bırakın] [şunu|bunu|bunları] (artık) $
    [rahatsız|taciz|huzursuz] [etmeyin|etmeyiniz] (beni|bizi|artık|lütfen) $
    (beni|bizi|artık|bir daha) [rahatsız|taciz] [etmeyin|etmeyiniz|etmeyi bırakın|edilmek istemiyorum]
    [texts] (almak|almayı|artık|falan|ta|da|filan|bir daha|alma) [dontWant]
    [texts] … [receive] (artık) [dontWant]
    [artık|bir daha|sizden|sizlerden] … [mesaj|sms|bir şey|hiçbir şey|hiç bir şey|haber|ileti] … [dontWant]
    [dontWant] (artık|kardeşim|ben|bu|böyle|sizin|hiçbir|bir daha|sizden|şu|arkadaşım|abi|lan|ya|yeter) (bu|şu|sizin|böyle|hiçbir) [texts]
    ^ (artık|ben|bir şey|daha fazla|sizden|bunları) [receive] (artık) [dontWant] $
    [göndermenize|atmanıza|yazmanıza|yollamanıza] (artık|hiç) [gerek yok|lüzum yok|izin vermiyorum]
    [göndermenizi|atmanızı|yazmanızı|aramanızı|yollamanızı] (artık) istemiyorum
    [enough] … [texts]
    [texts] … [enough]
    ^ [yeter|yetti|bıktım|usandım] [artık] [ya|be|yahu|lütfen] $
    ^ [bıktım|usandım] artık (ya) $
    [abonelikten|üyelikten|listeden|mesajlardan] … istemiyorum artık $
    ^ [yeter|yetti] [be|ya|yahu] $
    [kaç|kaçıncı] [kere|kez|defa] … [söyleyeceğim|diyeceğim|söyledim|yazacağım|dedim|diyecem|söylicem] … [dont2|dontWant|çıkarın|silin|ret|iptal|mesaj|sms|=stop|atma|yazma]
    [texts|dont2|çıkarın|silin|ret|iptal|=stop|istemiyorum|istemediğimi] … [kaç|kaçıncı] [kere|kez|defa] … [söyleyeceğim|diyeceğim|söyledim|yazacağım|dedim|diyecem|söylicem]
    ? ^ (daha|size) [kaç|kaçıncı] [kere|kez|defa] (daha|size) [yazacağım|söyleyeceğim|söylicem|diyeceğim|diyecem] (size|artık|ya) $
    [list] (artık|lütfen|hemen|derhal|bi|bir an önce) (beni|bizi|numaramı|adımı|ismimi|de) [takeOff]
    [me|number] … [list] … [takeOff]
    [takeOff] (artık|lütfen) [number] (artık|şu|bu|lütfen) ([list]) $
    ^ (artık|lütfen) [çıkarın|çıkar|çıkartın|çıkart|çıkarır mısınız|silin|sil|siler misiniz|silsenize|çıkarsanıza] (artık|lütfen) [beni|bizi|ismimi|adımı] (artık|lütfen) $
    [takeOff] (artık|lütfen) [me|number] [list]
    ^ (artık|lütfen) [beni|bizi|ismimi|adımı|annemi|babamı] (artık|lütfen|hemen|bi|şuradan) [çıkarın|çıkartın|çıkar artık|çıkarınız|çıkarır mısınız|çıkartır mısınız|silin|çıkarırmısınız|çıkartırmısınız] (artık) $
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
    ^ (artık|lütfen|bi|bir) [rahat|huzur] [bırakın|bırak|bırakınız|verin] (artık|beni|bizi|lütfen) (artık|lütfen) $
    [beni|bizi|annemi|babamı] (artık|lütfen) [rahat|kendi halime|bi rahat|bir rahat] [bırakın|bırak|bırakınız|bırakır mısınız|bıraksanız]
    [düşün|düşün artık|düş] yakamdan
    yakamdan düşün
    ? ^ [ilgilenmiyorum|ilgilenmiyoruz|ilgim yok|ilgi duymuyorum] $
    [ilgilenmiyorum|ilgilenmiyoruz] … [dont|stop|takeOff|dontWant|sending]
    [vefat etti|öldü|rahmetli oldu|vefat etmiştir|kaybettik] … [yazmayın|göndermeyin|atmayın|yollamayın|aramayın|takeOff] $
    [vefat etti|öldü|rahmetli oldu|kaybettik] … [mesaj|sms|texts] … [dont|stop]
    [müşteriniz|müşteri|üyeniz|aboneniz] [değilim|değil] … [dont|stop|takeOff|dontWant|texts]
    [stop|dur|kes] (artık) [mesaj|sms|reklam] (atma|gönderme|istemiyorum)
    [numaram|hattım] … [listenizde|rehberinizde] olmasın`,
  stop_all: `
    grup şirketlerinizin [hepsinden|tamamından|tümünden] … [çıkarın|çıkartın|silin|çıkmak istiyorum]
    [telefon|arama|sms|mesaj|mail] (ne|da) [sms|mesaj|mail|arama|e posta|eposta|telefon] (mail|mesaj|e posta|whatsapp|arama|eposta) [hiçbiri|hiçbirini|hiç biri|hiçbirisi|hiçbirisini] (artık) [olmasın|istemiyorum|gelmesin|yapılmasın|istemem|istemiyom|yapmayın]
    [ne] … [ne] … [ne] (de) … [bir şey|hiçbir şey|mesaj|sms] (gelmesin|istemiyorum) (bana|bize|artık)
    [hiçbirinizden|hiç birinizden|hiçbir şirketinizden|hiçbir markanızdan|hiçbir mağazanızdan|hepinizden] … [istemiyorum|gelmesin|almak istemiyorum|bıktım|istemiyoruz]
    [hiçbir şekilde|hiçbir yoldan|hiçbir kanaldan|hiçbir surette] … [gelmesin|istemiyorum|ulaşmayın|dont2|almak istemiyorum|iletişime geçmeyin]
    [tüm|bütün|her türlü] (ticari|reklam) [kanallardan|iletişimi|iletişim|iletileri|izinlerimi|izinleri|aboneliklerimi|üyeliklerimi] (iznimi|derhal|artık) [kesin|kapatın|iptal edin|iptal|sonlandırın|geri çekiyorum|iptal ediyorum|kaldırın|durdurun]
    [grubunuzdaki|bünyenizdeki|hiçbir|hiç bir|tüm|bütün|diğer] (hiçbir|hiç bir) [şirket*|firma*|marka*|mağaza*|kuruluş*] … [dontWant|dont|istemiyorum]
    [ne var ne yok|ne varsa] (hepsini|her şeyi|lütfen) (hepsini) [iptal edin|iptal et|kapatın|durdurun|iptal]
    [hiçbir|hiç bir|her|tüm|bütün] [kanal*|yerden|numaradan|listeden|markadan] … [texts] … [dontWant|dont|stop]
    [hiçbir|hiç bir|tüm|bütün] [kanal*|liste*|numara*] … [dontWant|dont|stop|takeOff] … [hepsini|tümünü|hepsinden]
    [texts] … [hepsini|tümünü|her şeyi|herşeyi|tamamını|hepsinin] (de|artık|lütfen) [stop|iptal edin|iptal et|durdurun|durdur|kesin|kapatın]
    ^ (lütfen) [=stop|iptal edin|iptal et|durdurun|durdur|iptal|kapatın] (artık|lütfen) [hepsini|tümünü|her şeyi|herşeyi|tamamını] (artık|lütfen) $
    [tüm|bütün] (sms|mesaj|bildirim) [texts|abonelik*|üyelik*|kayıt*|liste*] … [hepsini|hepsinden|tamamını]
    [tüm|bütün] [listelerinizden|listelerden|listenizden|gruplardan|kanallardan|aboneliklerden|sistemlerden] (beni|numaramı|adımı|lütfen) [takeOff|çıkarın|silin|çıkar|sil|çıkmak istiyorum]
    [all] … [brands] … [stop|dont|dontWant|takeOff|iptal|çık|texts]
    [brands] … [all] … [stop|dont|dontWant|takeOff|iptal]
    [tüm|bütün] (sms|mesaj) [listelerinizden|listelerden|aboneliklerden|aboneliklerimi|aboneliklerimden|abonelikleri|üyeliklerimi|üyeliklerimden] … [takeOff|stop|çıkmak|iptal|çık]
    [tüm|bütün] [mesajları|smsleri|mesajlarınızı|iletileri|bildirimleri|kampanyaları|mesajlarınız] (artık|lütfen) [stop|iptal]
    ^ (lütfen) [her şeyi|herşeyi|hepsini|tümünü] (artık|lütfen) [durdurun|durdur|iptal et|iptal edin] (artık|lütfen) $
    [hepsinden|tümünden] [çıkarın|çıkmak istiyorum|çık|çıkar]
    [hiçbir|hiç bir] [markanızdan|şirketinizden|firmanızdan|mağazanızdan] … [istemiyorum|almak istemiyorum]`,
  start: `
    ? ^ (opening) (lütfen|tekrar|yeniden) [abone|üye] olmak [istiyorum|isterim|istiyoruz] (size|tekrar|closing) $
    ^ (opening) [aboneliğimi|üyeliğimi|aboneliği|mesajları|bildirimleri] [tekrar|yeniden] [açar mısınız|başlatır mısınız|açabilir misiniz|aktif eder misiniz] $
    [kampanyalarınızdan|kampanyalardan|indirimlerden|fırsatlardan|duyurulardan] (ben de|tekrar) haberdar olmak [istiyorum|isterim]
    ? [engelimi|engeli] [kaldırın|kaldırır mısınız|açın] (tekrar) (mesaj) (almak)
    [kampanya|indirim|fırsat|reklam|bilgilendirme] mesajlarınızı (da|tekrar|yeniden) almak [istiyorum|isterim|istiyoruz]
    fikrimi değiştirdim (tekrar|lütfen|bana) [mesaj|sms|mesajları] [atın|gönderin|yollayın|gelsin|atabilirsiniz|gönderebilirsiniz]
    (texts) [almaya|mesaj almaya|sms almaya] devam etmek [istiyorum|isterim|istiyoruz]
    ^ (opening) [texts] [göndermeye|atmaya|yollamaya] (lütfen) devam [edin|ediniz|edebilirsiniz|eder misiniz] $
    ^ (lütfen) [beni|bizi|numaramı] (de|da) (sms|mesaj) [listeye|listenize|listesine] (de) [ekleyin|ekler misiniz|alın|kaydedin|yazın] (lütfen) $
    [haberim olsun|haberimiz olsun|haberdar olmak istiyorum|haberdar olayım|haberdar olalım|haberdar olmak isterim] (beni|de|lütfen) (lütfen|beni|de) [kaydedin|ekleyin|yazın|kaydeder misiniz|ekler misiniz|kaydet]
    [texts] (bana|artık|lütfen) [yeniden|tekrar|gene|yine] [başlatır mısınız|başlatın|açın|açar mısınız|aktif edin|devreye alın|gönderir misiniz|başlasın|başlatılsın|göndermeye başlayın]
    ? [texts] … [bana da|bize de] [gelsin|gönderin|atın|yollayın|gönderir misiniz|gelebilir mi|gelse]
    ? [bana da|bize de] (artık|bu|bundan) [gelsin|gönderin|atın|yollayın] (artık|bu) [texts]
    ? (ben) [almaya|mesaj almaya] devam etmek istiyorum [bilgilendirmeleri|mesajları|bildirimleri]
    [yanlışlıkla|kazara|istemeden] (size) [=stop|ret|iptal|dur] [yazdım|yazmışım|gönderdim|göndermişim|yolladım] (beni|geri)
    (lütfen) beni [tekrar|yeniden|geri] (listeye) [ekleyin|ekler misiniz|alın|kaydedin|kaydet|dahil edin|abone yapın]
    [tekrar|yeniden] [kaydedin|ekleyin|abone yapın|üye yapın] beni
    [yanlışlıkla|kazara] [stop|ret|iptal|dur] [yazdım|yazmışım|gönderdim|dedim|yolladım|bastım]
    [vazgeçtim|fikrimi değiştirdim|fikrim değişti] … [mesaj göndermeye|göndermeye|mesajlara|yazmaya] devam (edin|edebilirsiniz)
    [iptal etmek|çıkmak|durdurmak] [istememiştim|istemiyordum|istemedim] (tekrar|geri|beni)
    [yanlışlıkla|kazara] [çıktım|çıkmışım|iptal ettim|iptal etmişim|sildim abonelikten|durdurdum]
    [mesajlar|bildirimler|kampanyalar|smsler] [tekrar|yeniden|yine] (bana) [gelsin|gelebilir|açılsın|başlasın]
    [yanlışlıkla|kazara|istemeden|yanlışlık*|hata ile|dalgınlıkla] (ben|listeden|abonelikten) [çıkmışım|çıktım|iptal ettim|iptal etmişim|ret yazdım|durdurdum|ayrıldım|ret göndermişim]
    [yeniden|tekrar|geri|gene|yine] (beni|bana|bizi) [listeye|listenize|aboneliğe|gruba|mesaj|sms|kampanya*] [ekleyin|alın|kaydedin|yazın|dahil edin|gönderin|atın|başlatın|açın|gelsin|almak istiyorum|abone yapın]
    [yeniden|tekrar|geri|gene|yine] [beni|bizi] [ekleyin|kaydedin|dahil edin|abone yapın]
    [yeniden|tekrar] [abone yapın|mesaj atın|mesaj gönderin|sms atın|sms gönderin]
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
    ^ (siz) hangi [kurumdansınız|firmadansınız|şirkettensiniz|kurumsunuz|bankasınız|okulsunuz] $
    ^ (bu) (mesaj) [kimden|kimden geldi|kimin] (bu|geldi) (mesaj|sms) $
    ^ (peki|ben) [sizi|size] nasıl [arayabilirim|ararım|arayayım|ulaşırım|ulaşabiliriz] $
    ^ [iletişim|telefon|destek|müşteri hizmetleri] [numaranız|numarası] [nedir|ne|kaç] $
    (bu) gerçek mi (yoksa) [dolandırıcılık|sahte|dolandırıcı] (mı|mi|mısınız)
    ^ (bu) (numara|telefon) kimin (numarası|telefonu|hattı) (bu) $
    ^ bu [mesajları|smsleri|mesajlar|smsler|reklamları|mesaj] (bana) [neden|niye|niçin] (bana) [alıyorum|geliyor|gönderiyorsunuz|atıyorsunuz|gelmekte|geldi] (acaba) $
    ^ [neden|niye|niçin] bana (bu) [mesaj|sms|mesajları|mesajlar] [atıyorsunuz|gönderiyorsunuz|geliyor|yolluyorsunuz|gönderiliyor] (acaba) $
    [subscription] nasıl [sonlandırırım|sonlandırabilirim|bitiririm|kapatırım|durdururum|iptal ederim]
    ^ (bir) yardıma ihtiyacım var $
    müşteri hizmetleri [numaranız|telefonunuz|numarası] (nedir|ne|kaç)
    [çıkmak|kurtulmak|iptal etmek|durdurmak|ayrılmak|gelmemesi|almamak|bitirmek] için [hangi kelimeyi|ne|hangi sözcüğü|neyi|nereye|hangi kodu] (buraya|size) [yazıyoruz|yazmam|yazmalıyım|yazayım|yazıyorum|yazacağım|yazmak|göndereyim|atayım|yazacağız|yazılıyor|göndermem] (lazım|gerekiyor|gerek)
    kimsiniz (ve|siz) (konu|mesele|olay) [ne|nedir|konu ne]
    ? [bunu|bunları|şunu|bu mesajları] nasıl [kapatırım|durdururum|keserim|iptal ederim|kapatabilirim|kapatıyoruz|durdurabilirim|engellerim]
    ? kim (bunları|bunu) [gönderiyor|yolluyor] (bunları|bunu) $
    hangi (numarayı|numaradan) (size|sizi) [arayabilirim|ararım|arayayım|aramam|ulaşabilirim|arıyoruz]
    ? canlı destek ile [görüşmek|konuşmak] istiyorum
    ? (bu) [mesaj|sms] [ne ile ilgili|neyle ilgili|ne hakkında|ne için] (acaba|anlamadım)
    ? nasıl [çıkıyoruz|çıkıyorum|çıkılıyor|çıkabilirim|çıkarım] (bu) [listeden|gruptan] (biri) (anlatsın) $
    ? (bu) [puan|bonus|kupon|indirim|sadakat] [sistemi|kartı|programı] nasıl [çalışıyor|işliyor|kullanılıyor]
    ? [mesajları|sms leri|bildirimleri] [durdurmak|kapatmak|iptal etmek] için (nereye|kime|hangi numaraya) (ne) [ne yazmam|nereye yazmam|yazmam|göndermem] (gerekiyor|lazım|gerek)
    [listeden|listenizden|mesajlardan|mesajlarınızdan|abonelikten|üyelikten|smslerden|sms listesinden] nasıl [çıkarım|çıkabilirim|çıkıcam|çıkacağım|çıkılır|kurtulurum|kurtulabilirim|kurtulucam|ayrılırım|çıkıyorum]
    nasıl [çıkacağımı|çıkarım|çıkabilirim|çıkıcam|çıkacağım|kurtulacağımı|kurtulurum] … [listeden|listenizden|mesajlardan|mesajlarınızdan|abonelikten|smslerden]
    [bildirimleri|mesajları|smsleri|kampanya mesajlarını|reklamları|bu mesajları|mesajlarınızı] nasıl [kapatabilirim|kapatırım|kapatıcam|durdurabilirim|durdururum|engellerim|engelleyebilirim|iptal ederim|iptal edebilirim]
    ^ (pardon|peki) ne ile ilgili (bu|bunlar) (mesaj|mesajlar|sms) $
    ^ (siz|bu|pardon) [dolandırıcı mısınız|dolandırıcı mı|dolandırıcı mı bu|dolandırıcılık mı] (siz|bu) $
    ^ bu [mesaj|sms] [ne ile ilgili|ne hakkında|neyle ilgili] $
    ^ (bu|pardon) (ne|nasıl) [ne numarası|nasıl bir numara|ne mesajı|neyin mesajı|neyin numarası] (bu|böyle) $
    ^ bu [ne numarası|neyin mesajı|ne mesajı|ne sms|neyin nesi|hangi numara] (böyle|acaba) $
    ^ (pardon|peki) [konu|mesele|mevzu] (ne|nedir|neydi) (acaba) [nedir|ne|neydi] $
    ^ konu [nedir|ne|neydi] (acaba) $
    ^ (peki|bu|pardon) [nasıl çalışıyor|nasıl işliyor|bu nasıl çalışıyor|bu iş nasıl oluyor] (bu|acaba) $
    ^ (pardon) (bana) kim (bana) [yazıyor|mesaj atıyor|yazmış|mesaj attı|yazdı] (bunu|bunları|acaba) $
    ^ (pardon|ben|kusura bakmayın) [anlamadım|anlayamadım|tanıyamadım|çıkaramadım|hatırlayamadım] (ben|siz|sizi) [bu ne|kimsiniz|bu kim|siz kimsiniz|ne bu|kimsin|bu mesaj ne|konu ne]
    [müşteri temsilcisine|temsilciye|yetkiliye|operatöre|canlı desteğe|gerçek bir kişiye|canlı birine] (beni) [bağlayın|bağla|bağlar mısınız|bağlanmak istiyorum|bağlanabilir miyim|aktarın]
    [mesajları|bildirimleri|smsleri|reklamları|aboneliği] nasıl [kapatırım|kapatabilirim|kapatıyorum|kapatacağım|durdururum|iptal ederim|engellerim]
    ^ (pardon) [burası|orası] [neresi|nere|hangi firma|hangi şirket] (acaba) $
    ^ (bunu|bu mesajı) kim [yazdı|attı|gönderdi|yolladı] (bana) (bunu|bu mesajı) $
    ^ [siz|sen] (bir) (robot|bot|gerçek) (musunuz|musun) (insan) [robot musunuz|bot musunuz|insan mısınız|robot musun|insan mısın]
    ^ [hangi] [firma|firmasınız|şirket|şirketsiniz|firmadansınız|kurum|kurumsunuz|mağaza|banka|bankasınız] (siz|bu|burası) $
    ^ (iyi günler|merhaba|pardon|kusura bakmayın|selam) [siz|sen] [kimsiniz|kimsin|kimlersiniz|nesiniz] (hangi|ne) (firma|firmasınız|şirket|şirketsiniz|firmadan|kurum|kurumsunuz) (yazıyorsunuz|arıyorsunuz|mesaj atıyorsunuz) $
    ? ^ [bu mesaj|bu mesajlar|bu sms|bunlar] (da) [ne|nedir|neyin nesi|ne demek] (şimdi|ya|böyle|acaba|oluyor|demek) (ya) $
    [bir yetkiliyle|yetkiliyle|bir insanla|gerçek bir insanla|müşteri temsilcisiyle|temsilciyle|canlı biriyle] (nasıl|hemen) [görüşebilir miyim|görüşmek istiyorum|konuşabilir miyim|konuşmak istiyorum|bağlar mısınız|bağlayın|görüşebilirim]
    [bu mesajlar|bu mesaj|bu sms|bu numara] (da|şimdi|bana) [nereden geliyor|kimden geliyor|neyin nesi|ne iş|kimin nesi|nedir]
    [nasıl|ne yaparsam|ne yazarsam|ne göndersem|hangi kelimeyi yazarsam] (bu) [sizden|listeden|mesajlardan|mesajlar|bundan|reklamlardan|reklamlar] … [kurtulurum|kurtulabilirim|kurtulacağım|kesilir|çıkarım|durur|durdururum|kapatırım]
    ^ (siz|sen) [kimsiniz|kim oluyorsunuz|kimlerdensiniz] [acaba] $
    [yardım|destek] (almak) (lazım|istiyorum|gerekiyor|için) (size|kime|kiminle|nereye) [ulaşabilirim|ulaşacağım|ulaşırım|iletişime geçebilirim|nasıl alabilirim|nasıl alırım]
    [yardım|destek] (almak) [lazım|istiyorum|gerekiyor|için] nasıl … [ulaşabilirim|ulaşırım|ulaşacağım|iletişime geçebilirim|alabilirim]
    [hangi|ne] [firmadan|şirketten|kurumdan|markadan|mağazadan|firma|şirket|kurum|firmasınız|şirketsiniz] (adına|olarak) [yazıyorsunuz|yazıyosunuz|arıyorsunuz|arıyosunuz|mesaj atıyorsunuz|bu|bunlar|siniz|sınız]
    ^ hangi [firmasınız|şirketsiniz|kurumsunuz|firma|şirket] $
    nasıl [çıkabilirim|çıkarım|çıkıyorum|iptal ederim|iptal edebilirim|durdurabilirim|kurtulurum] … [listeden|abonelikten|mesajlardan|texts|üyelikten|bundan]
    ^ [kimsiniz|siz kimsiniz|kimle|kiminle] (acaba) [görüşüyorum|konuşuyorum|yazışıyorum|mesajlaşıyorum] $
    [kimsiniz|kim olduğunuzu] (bana|bize) [yazıyorsunuz|mesaj|mesajı|sms|reklam|belirtin|yazın]
    [mesaj|sms|mesajı] [atan|yazan|gönderen] [kimsiniz|kim|kimdir]
    bana [yazan|mesaj atan|sms atan] [kim|kimsiniz]
    [hangi firmasınız|hangi firmadansınız|hangi şirketsiniz]
    ^ [hangi firma|hangi şirket] (bu|acaba) $
    [kimdir|kime ait] bu numara
    bu [numara|mesaj] [kimin|kime ait|kimden]
    ^ (ben|peki|lütfen) nasıl [çıkabilirim|çıkıyorum|çıkacağım|iptal ederim|iptal edebilirim|durdurabilirim|durdururum|iptal edeceğim|iptal ediyoruz|engellerim|çıkıcam|kurtulurum|çıkılıyor|iptal edilir] (acaba) $
    [texts|abonelikten|listeden|aboneliği|aboneliğimi|üyelikten|üyeliğimi] … nasıl … [çıkabilirim|çıkarım|çıkıyorum|çıkacağım|iptal ederim|iptal edebilirim|durdurabilirim|durdururum|iptal edeceğim|kurtulurum|çıkılır|iptal edilir|kapatabilirim]
    [size|sizinle|sizlere] [nasıl|nereden|hangi numaradan] [ulaşabilirim|iletişime geçebilirim|ulaşırım|ulaşıcam]
    ^ (lütfen|bana) [yardım|bilgi] [lütfen|istiyorum|eder misiniz|alabilir miyim] $`,
  access: `
    ? ^ (siz) beni [nereden|nerden] [buldunuz|buldun] (siz) $
    (benim) [dosyama|kayıtlarıma|verilerime|bilgilerime|hesabıma|raporuma|raporlarıma|tahlillerime|reçetelerime] (kim|kimler) [bakmış|bakmışlar|baktı|girmiş|erişmiş|ulaşmış|erişti|girdi|kim bakmış] (öğrenmek) (istiyorum)
    [kim|kimler] [bakmış|bakmışlar|baktı|girmiş|erişmiş|erişti] (benim) [dosyama|kayıtlarıma|verilerime|bilgilerime|hesabıma|tahlillerime|reçetelerime]
    [görüşme kaydımı|ses kaydımı|konuşma kaydımı|görüşmemin kaydını|görüşme kaydını|telefon kaydını|telefon görüşmemi] (almak|dinlemek) [istiyorum|isterim|alabilir miyim|dinleyebilir miyim|istiyoruz|gönderin]
    [kaydedilen|kayıtlı|kaydettiğiniz] (telefon) [konuşmayı|görüşmeyi|konuşmamı|görüşmemi|aramayı] (dinlemek|almak) [istiyorum|isterim|alabilir miyim|dinleyebilir miyim]
      [adıma|hakkımda|bana ait|benimle ilgili] [tuttuğunuz|sakladığınız|kaydettiğiniz|topladığınız|işlediğiniz|kayıtlı] [veriler|bilgiler|kayıtlar|verileri|bilgileri] (neler|nelerdir|hangileri|ne) (neler|nelerdir)
    ? dosyamda (neler|ne) [yazıyor|yazıyo|var|neler yazıyor] (bir|bi) [görebilir miyim|bakabilir miyim] (hepsini)
    ? [bilgilerimi|verilerimi|numaramı|kişisel verilerimi] (siz) [kiminle|kimle|kimlerle|kime|kimlere] [paylaştınız|paylaşıyorsunuz|verdiniz|sattınız|aktardınız]
    [numaram|telefonum|numaramız|bilgilerim] (size|sizde|sizin) (sizde) [nasıl|nereden|nerden|ne arıyor|niye] (var|sizde|kayıtlı|bulunuyor|geldi|geçti)
    ? (sizde|elinizdeki|sizdeki) [sizde olan|elinizdeki|sizdeki|tuttuğunuz] (tüm|bütün) [bilgilerimi|verilerimi] (bana) [gönderin|yollayın|görmek istiyorum|iletin|gösterin]
    [bu numarayı|numaramı|numaramızı|telefonumu|telefon numaramı|bu nomu|nomu] (size|sana) kim [verdi|vermiş|sattı|paylaştı|veriyor|satmış] (size|ya)
    [size|sana] kim [verdi|vermiş|sattı|satmış] (ki) [bu numarayı|numaramı|telefonumu|telefon numaramı|nomu]
    [bende|benimle|hakkımda|bana dair] … [ne var ne yok|neler var|ne varsa] … [gösterin|gönderin|söyleyin|listeleyin|bildirin]
    [numaramı|telefonumu|bilgilerimi|verilerimi] (kimden|nereden|nerden|size kim|kim|nasıl) (size) [aldınız|aldığınızı|buldunuz|bulduğunuzu|verdi|verdiğini|edindiniz|ele geçirdiniz|geçirdiniz]
    [myNumber] (size|siz) [nereden|nerden|nasıl|kimden|kim|neyden] … [getVerb]
    [nereden|nerden|nasıl|kimden|kim] (size) [getVerb] [myNumber]
    [nereden|nerden|nasıl|kimden|kim] (size|siz) [myNumber] (size) [getVerb]
    [nereden|nerden|kimden] [buldunuz|aldınız] (siz) (bu) [numaramı|numarayı|beni]
    [hakkımda|benimle ilgili|bana ait|benim hakkımda] … [bilgi*|veri*|ne|neler] … [tutuyorsunuz|var|biliyorsunuz|saklıyorsunuz|topluyorsunuz|kayıtlı|tutuluyor|mevcut|topladınız|işliyorsunuz]
    [hangi|ne] [verilerimi|bilgilerimi|kişisel verilerimi] … [tutuyorsunuz|saklıyorsunuz|işliyorsunuz|topluyorsunuz|kayıtlı|biliyorsunuz]
    [verilerimin|bilgilerimin|kişisel verilerimin] (bir) [kopyasını|kopyası|dökümünü|listesini]
    [verilerime|bilgilerime|kişisel verilerime] [erişmek|ulaşmak|erişim]`,
  erase: `
    [resimlerimi|resmimi|fotoğraflarımı|fotoğrafımı|görüntülerimi|videomu|kızımın fotoğrafını|oğlumun fotoğrafını] (fromYourPlace|sayfanızdan|instagramdan|facebooktan|internetten) [indirin|kaldırın|çıkarın|kaldırır mısınız]
    (eski) [profilim|hesabım] (artık) [yok olabilir|silinebilir|kapanabilir|yok olsun|silinsin|yok edilsin]
      [dosyalarınızda|kayıtlarınızda|sisteminizde|bilgisayarınızda|defterinizde|arşivinizde|listelerinizde|veritabanınızda] (artık) [adım|ismim|numaram|bilgim|bilgilerim|fotoğrafım|hiçbir şeyim|kaydım] (artık) [kalmasın|kalmamalı|durmasın|bulunmasın|olmasın|kalmasını istemiyorum]
      [bana|benden|bende|hakkımda|benimle] (dair|ait|kalan|ilgili|tuttuğunuz) (dair|kalan) [her şeyi|ne varsa|ne varsa hepsini|hepsini|her kaydı|bütün kayıtları] (tamamen) [imha edin|silin|yok edin|siliniz|temizleyin]
      [fotoğrafını|resmini|adını|ismini|dosyasını|fotoğraflarını|kaydını|fotoğrafımı|resmimi|adımı|dosyamı] (ve|ile) [bilgilerini|adını|numarasını|fotoğrafını|kaydını|verilerini|bilgilerimi|numaramı|verilerimi|kaydımı] (tamamen|lütfen|kalıcı olarak) [silin|siliniz|siler misiniz|silinsin|kaldırın|imha edin|yok edin]
      (adını|ismini) (ve|ile) [numarasını|adını|bilgilerini|fotoğrafını|ismini|kaydını] [defterden|defterinizden|bilgisayardan|bilgisayarınızdan|sistemden|sisteminizden|kayıtlardan|kayıtlarınızdan|dosyadan|arşivden|rehberden] [silin|siliniz|kaldırın|çıkarın|siler misiniz|silinsin]
      [her şey|hepsi|her şeyim|bilgilerim|verilerim|dosyam] (tamamen) [yok edilsin|imha edilsin|yok olsun|silinsin gitsin|ortadan kalksın]
      [artık] [orada|sizde|sistemde|kayıtlarda|listelerde] (olmadığımdan|bulunmadığımdan) (olmadığıma|kalmadığıma) [emin olun|emin olunuz|dikkat edin]
      [neden|niye|niçin] (hâlâ|hala|hâla|halen) (sizde|elinizde) [kimliğimin fotokopisi|kimliğimin kopyası|kimlik fotokopim|fotoğrafım|dosyam|bilgilerim|ehliyetimin fotokopisi|pasaportumun kopyası|numaram|cvm] (hâlâ|hala) (sizde|elinizde|duruyor|var) (duruyor) [silin|silin onu|silin onları|siliniz|yok edin|imha edin]
      [rızayı|rızamı|onayımı|iznimi|muvafakatimi] … [adım|ismim|numaram|bilgilerim|verilerim|hiçbir şey] (da|artık) [sizde|sisteminizde|elinizde|kayıtlarınızda] [kalmasın|kalmamalı|durmasın|bulunmasın]
      [adım|ismim|numaram|bilgilerim|verilerim|hiçbir bilgim|kaydım|fotoğrafım|hiçbir kaydım] (artık) [sizde|sisteminizde|elinizde|kayıtlarınızda|arşivinizde] (artık) [kalmasın|kalmamalı|durmasın|bulunmasın|kalmasını istemiyorum|olmasın]
    [pasaport kopyamı|kimlik fotokopimi|kimlik kopyamı|fotoğrafımı|fotoğraflarımı|keepsOfMe] (artık|daha fazla) [elinizde|sizde|sisteminizde|arşivinizde|kayıtlarınızda] [bulundurmayın|tutmayın|saklamayın|barındırmayın|muhafaza etmeyin|bulundurmayınız|tutmayınız|saklamayınız]
    ? [özgeçmişimi|başvurumu|dosyamı|keepsOfMe] [imha edebilirsiniz|silebilirsiniz|atabilirsiniz|yok edebilirsiniz]
    [keepsOfMe] (artık|lütfen|hemen|komple|tamamen) [fromYourPlace] (artık|lütfen|hemen|komple|tamamen) [takeAway]
    [fromYourPlace] (lütfen|artık) [keepsOfMe] (lütfen|tamamen|komple) [takeAway]
    ? [keepsOfMe] … [takeAway]
    kaydımı [sil|silin|siliniz|siler misiniz] (abi|abla|lütfen|hocam) … [ne varsa|hepsi|hepsini|bilgi|isim|numara] … [gitsin|silinsin|silin|sil|kalmasın]
    [keepsOfMe|fotoğrafım|fotoğraflarım|bilgilerim|verilerim|kimlik fotokopim|dosyam|kaydım] (artık|hâlâ|daha fazla) [sizde|sisteminizde|elinizde|kayıtlarınızda] [kalmasın|durmasın|bulunmasın|kalmasını istemiyorum|durmasını istemiyorum|bulunmasını istemiyorum|tutulmasın|saklanmasın]
    [benden|bana dair|bana ait|benimle ilgili|adımdan] (hiçbir|tek bir|tek|en ufak) [iz|kayıt|bilgi|veri|şey|belge] (bile|da) [kalmasın|kalmamalı|bırakmayın|bulunmasın|durmasın|olmasın|saklamayın|tutmayın]
    ? [hesabımı|profilimi] (tamamen|komple|kalıcı olarak|artık|lütfen) [kapatın|kapatınız|kapatır mısınız|kapatılsın|kapatmak istiyorum|kapattırmak istiyorum|kapatmanızı]
    [kvkk|kişisel verilerin korunması|6698|gdpr|kanun gereği] … [silinmesini|silin|imhasını|silmenizi|yok edilmesini|imha edilmesini|imha edin]
    ? [ne bilgi varsa|bilgi namına ne varsa|ne varsa] (hepsini) [silin|siliniz|silin lütfen|hepsini silin] (kayıtlarınızdan|sisteminizden)
    ? (eski) [siparişlerim|adreslerim|fotoğraflarım|bilgilerim|kayıtlarım] (adreslerim) (falan) (hepsi) [sistemden kaldırılsın|sistemden silinsin|sistemden tamamen silinsin]
    ? [fotoğraflarını|fotoğraflarımı|dosyasını|dosyamı|kayıtlarımı] … (arşivinizden) [imha edin|imha ediniz|imha edilsin]
    [müşteriniz|üyeniz|müşteriniz artık|aboneniz] değilim … [myRecord] [wipeOut]
    ? [müşteri|üye|kullanıcı] kaydımı (tamamen|lütfen) [silin|sil|siler misiniz|kaldırın]
    ? [wipeOut] & [myRecord]
    ? [verilerimi|bilgilerimi|kişisel verilerimi] (artık|daha fazla|sisteminizde|sizde) [saklamayın|tutmayın|barındırmayın|saklamayınız|tutmayınız]
    ? [üyeliğimi|üyelik kaydımı|hesabımı] (tamamen|kalıcı olarak|komple) [silmek|sildirmek|kapatmak|kapattırmak] (istiyorum|isterim)
    ? [bilgilerimin|verilerimin|kişisel verilerimin] (sizde|sisteminizde) [kalmasını|tutulmasını|saklanmasını|durmasını|bulunmasını] istemiyorum
    [telefon numaramla|numaramla|adımla|ismimle|soyadımla] [adımı|ismimi|numaramı|telefonumu|soyadımı|adresimi] (da) [silin|silsenize|kaldırın|sil|siliniz] … [saklamayın|tutmayın|kaydetmeyin|bulundurmayın]
    [adımı|numaramı|telefonumu|bilgilerimi|ismimi|kaydımı|adresimi] [silin|siliniz|kaldırın|sil] (ve) (bir daha) (da) [saklamayın|tutmayın|kaydetmeyin|saklamayınız|tutmayınız]
    [hesabımı|profilimi|geçmişimi|hesabımı ve bilgilerimi] (ve|da) (bütün|tüm|komple|tamamen|bütünüyle|kökten|kalıcı olarak|hepten) (geçmişimi|verilerimi|bilgilerimi|kayıtlarımı) [sil|silin|siliniz|silsenize|kaldırın|kaldırmanızı|silmenizi|yok edin|siler misiniz|silinsin]
    [hakkımda|benimle ilgili|bana dair|bana ait] ne [tutuyorsanız|biliyorsanız|varsa|saklıyorsanız|topladıysanız|kaydettiyseniz|bulunuyorsa] (hepsini|tamamını|hepsi|tümünü) [yok edin|silin|siliniz|imha edin|kaldırın|temizleyin|sil|silinsin|silinmeli]
    [beni|bizi|kaydımı] [sistemden|sisteminizden|veritabanınızdan|kayıtlarınızdan] (tamamen|komple|hemen) [silin|sil|kaldırın|çıkarın] … [iz|bilgi|kayıt|veri|bilgim|kaydım] (da|bile) [kalmasın|bırakmayın|kalmayacak|kalmadan]
    [adımı|ismimi] (soyadımı) (ve|da) [telefonumu|numaramı|telefon numaramı|adresimi] … [kayıtlarınızdan|sisteminizden|veritabanınızdan|arşivinizden] (tamamen) [silin|kaldırın|siliniz|sil] … [tutmayın|saklamayın|bulundurmayın|kaydetmeyin]
    [benimle ilgili|hakkımdaki|bana ait|hakkımda olan|benim hakkımdaki] (tüm|bütün|her) [kayıtları|verileri|bilgileri|her şeyi|herşeyi|kayıtlarımı|şeyleri] … [yok edin|silin|sil|imha edin|kaldırın|silinsin|silinmesini|temizleyin]
    [data] (tamamen|hepsini|sisteminizden|kayıtlarınızdan|derhal|lütfen|sistemden|kalıcı olarak) [sil|silin|siliniz|yok edin|imha edin|silmenizi|silinsin|silinmesini|siler misiniz|kaldırın|silebilir misiniz|silinsin istiyorum|unutun|temizleyin|silinmesi]
    [tüm|bütün|her] (kişisel|bana ait) [data|şeyimi|verileri|bilgileri] … [sil|silin|siliniz|silmenizi|silinmesini|imha edin|silinsin]
    [unutulma hakkı|unutulma hakkımı]`,
  rectify: `
    doğum [tarihim|günüm] (yanlış|artık) [değişti|yanlış|hatalı]
    [ismimi|adımı|soyadımı|ismim|adım|adresimi|plakayı|plakamı|doğum tarihimi|kilomu|tarihi|rakamı|soyadım|boyumu|yaşımı] … [yazmışsınız|yazılmış|girmişsiniz|girilmiş|geçmişsiniz|kaydetmişsiniz|yazıyor|yazmışlar|kayıtlı] … [olacak|olmalı|değil|olması lazım|olması gerekiyor]
    [plakayı|plakam|plakamı|adımı|adım|ismimi|ismim|soyadımı|soyadım|adresim|tarihi] yanlış [girmişsiniz|girilmiş|yazmışsınız|yazılmış|kaydedilmiş|kayıtlı|geçmişsiniz|geçmiş]
    [kaydı|kayıdı|kaydımı|kayıtları|yanlış kaydı|borç kaydını|kaydınızı] (lütfen) [düzeltin|düzeltir misiniz|düzeltilsin|düzeltiniz|düzeltebilir misiniz|düzeltirseniz]
      [faturaları|faturayı|sözleşmeyi|aboneliği|hesabı|hattı|faturalar|sözleşme] [eşimin adına|kocamın adına|karımın adına|oğlumun adına|kızımın adına|annemin adına|babamın adına|şirketimin adına|şirket adına|eşimin üzerine] [çevirin|geçirin|kesin|düzenleyin|alın|yapın|çevirir misiniz|geçirir misiniz]
      [adımda|ismimde|soyadımda|mailimde|e-postamda|adresimde] (bir) [bir harf|harf|nokta|hata|bir hata|yanlışlık] (eksik|fazla|var) (eksik|fazla)
      [evli|bekar|boşanmış|dul|erkek|kadın|öğrenci] (diye) [yazmışsınız|yazıyor|görünüyor|görünüyorum|kayıtlıyım|yazılmış|kaydetmişsiniz] (oysa|ama|halbuki) (ben) [bekarım|evliyim|boşandım|dulum|erkeğim|kadınım|evlendim|boşanmışım]
      ? [e-postam|mailim|e-postamın|mail adresim|e-posta adresim|mailimin] … (sonu|sonunda) … [değil]
      [beni|adımı|kaydımı|ismimi] … [yerine] … [olarak kaydedin|olarak yazın|olarak değiştirin|diye kaydedin|diye yazın|olarak güncelleyin|olarak kaydeder misiniz]
      [dosyada|dosyamda|kayıtta|kaydımda|kartımda|sistemde|formda|kayıtlarda|raporda] … [yazıyor|yazılmış|görünüyor|yazmışsınız|kayıtlı|geçiyor] … [düzeltin|düzeltir misiniz|düzeltilsin|yanlış|düzeltiniz|doğru değil]
      [unvanım|ünvanım|medeni halim|cinsiyetim|mesleğim] … [değil] … [düzeltir misiniz|düzeltin|değiştirin|düzeltilsin|düzeltiniz]
      [yeni tel|yeni telefon no|yeni no|yeni cep no|yeni numara|yeni gsm] … (bunu) [kaydedin|yazın|işleyin|ekleyin|alın|not edin|bunu yazın|bunu kullanın]
      [sayaç|sayaç değerim|sayaç değeri|sayaç okumam|sayaç okuması|sayacım|endeks|son endeks] … (yanlış|hatalı) [yanlış girilmiş|hatalı girilmiş|yanlış yazılmış|yanlış kaydedilmiş|yanlış|hatalı|yanlış okunmuş]
      ? [doğum yılım|doğum tarihim|doğum yılı|doğum tarihi|yaşım] … [yazıyor|yazmışsınız|görünüyor|yazılmış|girilmiş|kayıtlı|geçiyor]
      ? [adım|ismim|soyadım] … [yazmışsınız|yazıyorsunuz|yazılmış|yazmışlar|geçmişsiniz] (yine|gene|hep)
      [soyadımı|adımı|ismimi|soyismimi|unvanımı] … [çevirin|değiştirin|çevirir misiniz|çevirirseniz|olarak değiştirin|değiştirir misiniz]
      [sözleşmeyi|aboneliği|faturayı|hesabı|hattı|poliçeyi|sözleşme|fatura|abonelik] (benim) [benim adıma|adıma|benim üzerime|üzerime|kendi adıma] [geçirin|alın|çevirin|yapın|düzenleyin|geçirir misiniz|yapılsın|geçirilsin|devredin]
      [soyadımı|adımı|ismimi|soyismimi|kaydımı|unvanımı] … [dan|den|tan|ten|yerine|olarak|dan itibaren] … [çevirin|değiştirin|güncelleyin|düzeltin|çevirir misiniz|olarak değiştirin|değiştirir misiniz]
      [yeni cep|yeni numara|yeni numaram|yeni telefon|yeni telefonum|yeni cebim|yeni hat|yeni hattım] … [işleyin|yazın|kaydedin|ekleyin|not edin|geçirin|girin|işler misiniz|yazar mısınız|not alın]
      ? [dosyamda|kaydımda|dosyada|kartımda|sistemde|formda|kayıtlarda] … [alerjim|alerjik|alerjisi] … [yazıyor|yazılmış|görünüyor|yazmışsınız|kayıtlı]
      ? [sizde|kayıtta|kayıtlarda|sistemde|dosyada|sisteminizde] … [olarak kayıtlıyım|olarak geçiyorum|diye kayıtlıyım|olarak görünüyorum|diye geçiyorum|yazıyor|yazılmış|olarak kayıtlı] (ama|ancak|oysa|fakat|halbuki) [soyadım|adım|ismim|benim adım|doğrusu|ben]
    ? [oğlumun|kızımın|çocuğumun|eşimin|annemin|babamın|benim] (sınıfı|adı|soyadı|doğum tarihi|şubesi|adresi) … [sizde|sistemde|kayıtlarda|sisteminizde|formda] … [görünüyor|yazıyor|kayıtlı|geçiyor|yazılmış|gözüküyor]
    ? [adım|soyadım|ismim|adresim|mailim|numaram|telefonum|doğum tarihim|kızımın adı|oğlumun adı|kızımın sınıfı|oğlumun sınıfı|kimlik numaram|medeni halim|eşimin adı] … değil
    ? [taşındık|taşındım|ev değiştirdik|ev değiştirdim|iş değiştirdim] … [yeni adres|yeni adresim|yeni adresimiz|adresim|adresimiz]
    ? [eski|önceki] [mail|mailim|numaram|numara|adres|telefonum|hattım] (artık) [kullanmıyorum|kapalı|kapandı|geçersiz|kullanılmıyor|çalışmıyor|iptal]
    ? (siz|sizde|sistemde|kayıtlarda|kartımda|raporda) … [yazmışsınız|yazıyor|görünüyor|kayıtlı|geçiyor|yazılmış|girilmiş] … [doğrusu|aslında|olacak|olmalı|değil|düzeltin|düzeltilsin]
    ? [bay|bey|erkek|kadın|bayan|evli|bekar|doktor] (olarak|diye) [yazmışsınız|kayıtlı|kaydetmişsiniz|görünüyorum|geçiyorum|yazıyor|yazılmışım|kaydedilmişim]
    ? [yeni numaram|yeni adresim|yeni mailim|yeni ibanım|yeni soyadım|yeni telefonum] … [eskisini değiştirin|eskisiyle değiştirin|eskisinin yerine|kaydedin|not edin|not alın|güncelleyin|yazın|işleyin]
    ? [yeni telefonum|yeni numaram|yeni adresim|yeni mailim] & [onu yazın|bunu yazın|onu kaydedin|bunu kaydedin]
    ? yeni [telefonum|numaram|adresim|mailim|hattım] … (onu|bunu) [yazın|kaydedin|onu yazın|bunu yazın|onu kaydedin]
    ? [adımı|soyadımı|ismimi|soyismimi] & [yazmışsınız|yazıyorsunuz|yaziyosunuz|kaydetmişsiniz] & [düzeltilmesini|düzeltin|düzeltir misiniz|değiştirin|benim adım]
    ? [hitabı|hitabımı|unvanı] [değiştirin|düzeltin|değiştirir misiniz|düzeltir misiniz]
    ? [sizde|sistemde|kayıtta] (adı|ismi) … [diye geçiyor|olarak geçiyor|diye kayıtlı|diye yazıyor] … [değiştirseniz|değiştirin|düzeltin|düzeltseniz|düzeltir misiniz]
    ? siz … [olarak işlemişsiniz|olarak girmişsiniz|olarak kaydetmişsiniz|diye yazmışsınız|diye kaydetmişsiniz] (sisteme)
    ? [kayıtlarınızda|sistemde|sizde] … olarak [güncellenmesini|düzeltilmesini|değiştirilmesini] [istiyorum|rica ediyorum|rica ederim|talep ediyorum]
    ? [kısmını|bölümünü|yerini] [yenileyin|güncelleyin|değiştirin|düzeltin] (benim) [bilgilerimde|profilimde|kaydımda]
    ? [inFile] & [dataField] & [offData]
    ? [dataField] & [değişti|değiştirdim|değişmiş|yenilendi|yeni] & [alterIt]
    ? [dataField] & [offData] & [alterIt]
    ? ^ (benim) [adresim|numaram|telefonum|mailim|soyadım|ismim|telefon numaram|mail adresim] (artık|benim) [değişti|değiştirdim] (evlendim|taşındım|artık)
    ? [profilimde|hesabımda|bilgilerimde|kaydımda] (bir) [hata|yanlışlık|yanlış] (var|olmuş)
    ? [adresimi|adımı|soyadımı|telefonumu|numaramı|mailimi|bilgilerimi|e postamı] (nasıl|nereden|nerden) [değiştirebilirim|güncelleyebilirim|düzeltebilirim|değiştiririm|güncellerim|değiştirebilir miyim]
    ? (benim) [doğum günüm|doğum tarihim] … değil
    ? [kayıttaki|kayıtlı|sistemdeki|sizdeki|profildeki] [adres|numara|isim|mail|telefon|soyadı|soyad|bilgi|bilgiler] (hâlâ) (çok) [eski|yanlış|hatalı|değişti]
    ? [yeni|son] [adresim|mailim|numaram|telefonum|mail adresim|telefon numaram] … [yazın|kaydedin|ekleyin|alterIt]
    ? taşındım (artık) (benim) yeni adresim
    [adım|ismim|soyadım|soyismim|adresim|doğum tarihim|mailim|e postam|unvanım|adımı|ismimi|soyadımı] (sizde|kayıtlarda|sistemde|sisteminizde|hep|mesajlarda) [yanlış|hatalı|eksik|ters] [yazılmış|kayıtlı|geçmiş|yazıyor|girilmiş|yazılı|geçiyor|görünüyor|kaydedilmiş|yazmışsınız|yazıyorsunuz|kaydetmişsiniz] … (düzeltir misiniz|düzeltin|düzeltilsin|düzeltirmisiniz)
    [adım|soyadım|adımı|soyadımı|adresim|adresimi|bilgilerim|bilgilerimi|ismim|ismimi|mailim|doğum tarihim|verilerimi|kaydımı] … [yanlış|hatalı] … [düzelt*|düzeltir misiniz|değiştirin|olacak|güncelleyin]
    [adımı|soyadımı|adresimi|bilgilerimi|ismimi|verilerimi|kayıtlı adresimi] [düzeltin|düzelt|güncelleyin|düzeltir misiniz|güncellemek istiyorum|düzeltmek istiyorum|değiştirin|düzeltilsin]`,
  port: `
    [veri|verilerimin] [taşınabilirliği|taşınabilirliğini|taşınmasını] (hakkımı) [istiyorum|istiyoruz|talep ediyorum|talep ediyoruz]
    [filmlerimi|röntgenlerimi|kayıtlarımı|servis kayıtlarını|dosyamı|tahlillerimi|raporlarımı|verilerimi|bilgilerimi|kayıtlarını|geçmişimi|kayıtları|notlarımı|reçetelerimi] … [kliniğine|kliniğe|doktoruma|doktora|dişçime|dişçiye|tamirciye|servise|hastaneye|okula|bankaya|şirkete|eczaneye|uygulamaya|salona|okuluna] (elektronik|dijital|direkt) (olarak) [iletin|gönderin|aktarın|geçirir misiniz|aktarır misiniz|aktarır mısınız|yollayın|aktarılsın|gönderir misiniz|iletir misiniz|taşıyın|gönderilsin]
      [veri taşınabilirliği|veri taşınabilirlik|verilerin taşınabilirliği|veri taşıma|veri taşınabilirligi|verilerimin taşınması|verilerimi taşıma] (hakkı) [hakkı|hakkım|hakkımı|hakkımdan|hakkına|hakkı kapsamında]
    ? [harcamalarımı|alışverişlerimi|siparişlerimi|işlemlerimi|hesap hareketlerimi|ölçümlerimi|verilerimi] (excel|csv|pdf|dosya) [excel olarak|csv olarak|pdf olarak|olarak|dosyası olarak] [gönderir misiniz|gönderin|atın|atar mısınız|istiyorum|alabilir miyim|verin]
    ? [hasta dosyamı|dosyamı|sağlık kayıtlarımı|tahlillerimi|röntgenlerimi|verilerimi|bilgilerimi|kayıtlarımı|oğlumun dosyasını|kızımın dosyasını|oğlumun kaydını|kızımın kaydını|geçmişimi] … [yeni doktoruma|yeni hastaneye|yeni hastaneme|başka hastaneye|diğer hastaneye|yeni okula|yeni okuluna|yeni bankama|yeni sigortama|yeni firmaya|yeni salona|doktoruma|başka kuruma|sigorta şirketime] … [gönderin|aktarın|iletin|gönderir misiniz|aktarır mısınız|iletir misiniz|devredin|yollayın]
    ? [verilerimi|bilgilerimi|geçmişimi|siparişlerimi|harcamalarımı|kayıtlarımı] … [excel|csv|pdf|dosya] … [istiyorum|verin|gönderin|alabilir miyim|atar mısınız|iletin]
    ? [ölçümlerimi|dosyamı|kayıtlarımı|verilerimi|geçmişimi|sonuçlarımı|tahlillerimi] (dosya halinde|elektronik olarak) [diğer|yeni|başka] [salona|doktoruma|doktora|hastaneye|şirkete|okula] [gönderin|aktarın|iletin|gönderir misiniz]
    ? [verilerimi|bilgilerimi|kişisel verilerimi] & [makinece okunabilir|makine tarafından okunabilir|csv|json|xml|excel dosyası|taşınabilir]
    [verilerimi|bilgilerimi] … [başka|diğer] [firma*|şirket*|bir firma*|bir şirket*|platform*|sağlayıcı*] … [aktar*|taşı*|taşımak|dosya*|istiyorum]
    [verilerimi|bilgilerimi] … [dosya halinde|dosya olarak|dışa aktar|excel olarak|indirilebilir]`,
  object: `
    [puan|kredi notu|skor|puanlama|profil|risk puanı] [vermenize|çıkarmanıza|yapmanıza|hesaplamanıza|çıkarılmasına|verilmesine|yapılmasına|oluşturmanıza|hesaplanmasına|oluşturulmasına] (hiç) [razı değilim|izin vermiyorum|karşıyım|itiraz ediyorum|rızam yok|onay vermiyorum|onayım yok]
    [takip edip|izleyip|takip ederek|kaydedip|inceleyip] (beni) [değerlendiremezsiniz|analiz edemezsiniz|puanlayamazsınız|kullanamazsınız|profil çıkaramazsınız|hesaplayamazsınız|değerlendirmeyin|analiz etmeyin]
    [makine|robot|bilgisayar|algoritma|yapay zeka|sistem] değil (bir) insan [versin|karar versin|baksın|değerlendirsin|incelesin|karar vermeli]
    (kararı|kararımı|başvurumu) (bir) insan [versin|karar versin|değerlendirsin|incelesin] (makine|robot) (değil)
    [alışverişlerime|hareketlerime|konumuma|tıklamalarıma|verilerime] göre (bana) (hedefli|kişisel) [reklam|reklamlar] (göstermeyin|istemiyorum|yapmayın)
      (beni|adımı|verilerimi) (beni) [istatistiklerinizden|istatistiklerden|araştırmalarınızdan|araştırmalardan|anketlerinizden|anketlerden|analizlerinizden|analizlerden] (beni|verilerimi) [çıkarın|çıkarınız|çıkarır mısınız|silin|muaf tutun]
      [verilerimin|bilgilerimin|numaramın|kişisel verilerimin] … [paylaşılmasına|aktarılmasına|paylaşılmasına kesinlikle] [itiraz ediyorum|itirazım var|itirazımı bildiriyorum]
      (benim) [verilerimi|bilgilerimi|alışverişlerimi|ziyaretlerimi|kayıtlarımı|kişisel verilerimi] … [araştırmada|araştırmalarda|araştırma için|araştırmanızda|araştırmalarınızda|istatistikte|istatistiklerde|istatistik için|istatistiklerinizde|analizde|analizlerde|anketlerde|reklam için|reklamda|yapay zeka için|yapay zeka eğitiminde] [kullanmayın|kullanmayınız|kullanmayın lütfen|değerlendirmeyin|işlemeyin]
      [verilerimin|bilgilerimin|alışverişlerimin|kart verilerimin|alışveriş verilerimin] … [reklam için|reklam amacıyla|reklam amaçlı|kişiye özel reklam için|pazarlama için|pazarlama amacıyla] … [analiz edilmesini|incelenmesini|kullanılmasını|işlenmesini|değerlendirilmesini|analiz edilmesine|kullanılmasına] [istemiyorum|karşıyım|izin vermiyorum|onaylamıyorum|rıza göstermiyorum]
      (beni|verilerimi|bizi) [araştırmalarınızın|araştırmaların|istatistiklerinizin|anketlerinizin|analizlerinizin|araştırma ve istatistiklerinizin|istatistiklerin] (tamamen) [dışında tutun|dışında bırakın|dışına çıkarın]
    ? [istatistik|anket|pazar araştırması|profil çıkarmanıza|profilimi çıkarmanıza|analiz edilmesine|algoritmayla|algoritmanın|yapay zekanın|otomatik sistemin] … [itiraz|karşıyım|istemiyorum|izin vermiyorum|kabul etmiyorum|rızam yok|onay vermiyorum|razı değilim]
    ? [verilerimin|bilgilerimin|kişisel verilerimin|alışverişlerimin] (reklam|pazarlama|analiz) (için|amaçlı|amacıyla) [kullanılmasını|işlenmesini|analiz edilmesini] (istemiyorum|kabul etmiyorum)
    ? [veri|verilerimin|kişisel veri] (işlemeye|işlenmesine|işlemenize) (rıza|onay|izin) [rıza göstermiyorum|rızam yok|onay vermiyorum|izin vermiyorum|rıza vermiyorum|onayım yok|iznim yok]
    ? veri işlemeye [rıza|izin|onay] (göstermiyorum|vermiyorum|yok)
    ? beni (lütfen) [profillemeyin|fişlemeyin|takip etmeyin|analiz etmeyin]
    [takip|izleme] (işlemi|işi) [istemiyorum|yapılmasın|yasak]
    [profilleme|profil çıkarma|profil oluşturma|analiz|fişleme] (işlemi|işi) [yapmayın|yapmayınız|etmeyin|istemiyorum|yapılmasın|edilmesin|yapamazsınız|yasak]
    [profilimi|profil|alışverişlerimi|davranışlarımı|alışkanlıklarımı] [çıkarmayın|oluşturmayın|izlemeyin|takip etmeyin|analiz etmeyin|incelemeyin|izlemenizi istemiyorum|analiz etmenizi istemiyorum]
    [verilerimin|bilgilerimin|verilerimi] … [kullanılmasına|işlenmesine|kullanmanıza|işlemenize|analizine|profillenmesine] (itiraz|karşı|karşıyım|itiraz ediyorum|itirazım var|onay vermiyorum|izin vermiyorum)
    [profilleme*|profil çıkar*|profillenme*] … [itiraz*|karşıyım|istemiyorum]`,
  restrict: `
    [saklayın|saklansın|silmeyin|kalsın|dursun|tutun] (ama|fakat) (kimse|sakın) (de) [izlemesin|bakmasın|kullanmasın|görmesin|açmasın|dokunmasın|izlemeyin|kullanmayın|bakmayın|dokunmayın]
    [verilerimin|bilgilerimin|kişisel verilerimin] (işlenmesini|kullanımını|kullanılmasını|işlemesini) [sınırlayın|kısıtlayın|sınırlandırın|dondurun|kısıtlanmasını|sınırlandırılmasını]
      [notErase] … [lazım|gerek|gerekiyor|ihtiyacım var|mahkeme|mahkemede|dava|sigorta|şikayetim|ama|fakat|ancak|kadar|o zamana|bu arada|sadece] … [nobodyUses]
      [notErase] … [lazım|gerek|gerekiyor|ihtiyacım var|mahkeme|mahkemede|dava|sigorta|şikayetim|ama|fakat|ancak|kadar|o zamana|bu arada|sadece] … [lazım|gerek|gerekiyor|ihtiyacım var|mahkeme|mahkemede|dava|sigorta|şikayetim|ama|fakat|ancak|kadar|o zamana|bu arada|sadece] … [nobodyUses]
      [notErase] … [nobodyUses]
    ? [kayıtlarımı|kaydımı|dosyamı|verilerimi|bilgilerimi] (şimdilik) [tutun|saklayın|silmeyin|muhafaza edin] (ama|ancak|fakat) (kimse|hiçbir şekilde|sakın) [dokunmasın|kullanmasın|kullanmayın|dokunmayın|ellemesin|işlem yapmasın]
    ? [kayıtlarım|kaydım|dosyam|verilerim|bilgilerim|kayıtlarımı|kaydımı|dosyamı|verilerimi|bilgilerimi] (şimdilik) [silinmesin|silmeyin|kalsın|dursun|saklayın|saklansın|tutun|muhafaza edin] … [dek|kadar|sürece|yalnız|ama|ancak|fakat|sadece|şimdilik] … [kullanmayın|kullanılmasın|işlem yapmayın|işlem yapılmasın|işlem de yapılmasın|işlenmesin|işlemeyin|dokunmayın|dokunulmasın]
    ? [kayıtlarım|kaydım|dosyam|verilerim|bilgilerim|kayıtlarımı|kaydımı|dosyamı|verilerimi|bilgilerimi] (şimdilik) [silinmesin|silmeyin|kalsın|dursun|saklayın|saklansın|tutun|muhafaza edin] … [kullanmayın|kullanılmasın|işlem yapmayın|işlem yapılmasın|işlem de yapılmasın|işlenmesin|işlemeyin|dokunmayın|dokunulmasın]
    ? [çözülene|netleşene|düzeltilene|bitene] [dek|kadar] (benim) [kaydımı|bilgilerimi|verilerimi|hesabımı] [askıya alın|dondurun|kullanmayın] (hiçbir) (işlemde) (kullanılmasın)
    [verilerimin|bilgilerimin|kişisel verilerimin] [işlenmesini|kullanılmasını|kullanımını|işlenmesinin] [kısıtlamanızı|kısıtlayın|sınırlamanızı|sınırlandırın|sınırlandırmanızı|durdurmanızı|durdurun|askıya almanızı|askıya alın|dondurmanızı]
    ? [veri|verilerimin|bilgilerimin|kişisel verilerimin] (işlemenin|işlenmesinin|kullanımının|işlemesinin) [kısıtlanmasını|sınırlandırılmasını|durdurulmasını|askıya alınmasını|sınırlanmasını] (talep|istiyorum|rica)
    [verilerimi|bilgilerimi|verilerimin|bilgilerimin|kişisel verilerimin] … [dondurun|kısıtlayın|işlemeyin|işlenmesini durdurun|kısıtlanmasını|işlenmesini kısıtlayın|bloke edin|askıya alın|kullanmayın|kullanımını durdurun|donduru*]`,
  do_not_sell: `
    [teşhisimi|teşhislerimi|hastalığımı|tahlillerimi|raporumu|durumumu|tedavimi|ilaçlarımı|bilgilerimi|verilerimi|numaramı|sonuçlarımı] (hiçbir|sakın) [sigortaya|sigorta şirketine|işverene|patronuma|işyerime|işyerine|bankaya|bankalara|başkasına|kimseye|üçüncü kişilere|reklamcılara|icraya|firmalara|başka firmalara] (oraya|buraya|sakın) [aktarmayın|söylemeyin|vermeyin|iletmeyin|göndermeyin|satmayın|dağıtmayın|paylaşmayın|bildirmeyin|sızdırmayın]
    (veri|verilerimin) [paylaşımına|paylaşılmasına|aktarılmasına|aktarımına|satışına|satılmasına|paylaşımı için|paylaşım için] (dair|ilişkin) (verdiğim) [onayı|onayımı|izni|iznimi|rızamı|rızayı] (geri) [geri alıyorum|çekiyorum|alıyorum|iptal ediyorum|geri çekiyorum|kaldırıyorum]
    [oraya buraya|sağa sola|önünüze gelene|herkese|başkalarına|elaleme] [dağıtmayın|vermeyin|paylaşmayın|satmayın|yaymayın]
    [bilgilerim|verilerim|numaram] (sadece) [şirket içinde|sizde|aranızda|firma içinde|kurum içinde] kalsın
      [telefonumu|numaramı|bilgilerimi|verilerimi] [para|ücret] [karşılığı|karşılığında] [dağıtmayın|vermeyin|yaymayın]
      [ortaklarınıza|iş ortaklarınıza|başkalarına|üçüncü kişilere] (benim) hakkımda (hiçbir) bilgi [geçmeyin|vermeyin|aktarmayın|iletmeyin]
      [verim|verilerim|bilgilerim|numaram|kişisel verilerim] satılık değil
      [numaramı|bilgilerimi|verilerimi|telefonumu] … [vermenizi|satmanızı|paylaşmanızı|aktarmanızı|satmanıza|vermenize|paylaşmanıza] (kesinlikle|asla) [yasaklıyorum|istemiyorum|izin vermiyorum|onaylamıyorum|karşıyım|rızam yok|iznim yok|kabul etmiyorum]
      [verilerimin|bilgilerimin|numaramın|kişisel verilerimin] (üçüncü|3|başka|diğer) [kişilerle|taraflarla|şahıslarla|şirketlerle|firmalarla|kurumlarla|üçüncü kişilerle|kimseyle|ortaklarınızla|partnerlerle] (asla|kesinlikle) [paylaşılmasına] (asla|kesinlikle) [izin vermiyorum|karşıyım|rıza göstermiyorum|onay vermiyorum]
      [verilerimin|bilgilerimin|numaramın|kişisel verilerimin|kişisel bilgilerimin|telefonumun] (üçüncü|başka|diğer) (kişilerle|taraflarla|şahıslarla|şirketlerle|firmalarla|şirketlere|kişilere|kimseyle|ortaklarınızla|partnerlerle|kimseye) [paylaşılmasına|verilmesine|satılmasına|aktarılmasına|devredilmesine|paylaşılmasını|verilmesini|satılmasını|aktarılmasını] (kesinlikle|asla) [izin vermiyorum|rıza göstermiyorum|onay vermiyorum|karşıyım|istemiyorum|kabul etmiyorum|razı değilim|rızam yok|iznim yok]
    [data|verilerim|bilgilerim|numaram|numaramı] … [başka|diğer|üçüncü|yabancı] [şirketlere|şirkete|firmalara|firmaya|kişilere|taraflara|kurumlara|yerlere] … [gitmesin|vermeyin|verilmesin|satmayın|satılmasın|geçmesin|aktarmayın|aktarılmasın|paylaşmayın|ulaşmasın]
    [verilerimi|bilgilerimi|numaramı|kişisel verilerimi] … [satmayın|satma|paylaşmayın|vermeyin|satmayınız|paylaşmayınız|paylaşma] `,
  wrong_number: `
    ^ (opening) [o kişi|bu kişi|aradığınız kişi] ben değilim $
    bu numara (artık) [people] [hanımın|beyin|hanıma|beye|hanım|bey] (ait|numarası) değil
    ^ (siz) numarayı yanlış [yazmışsınız|girmişsiniz|kaydetmişsiniz|almışsınız|yazdınız|tuşlamışsınız] $
    [bu numara|numaram] (size) yanlış verilmiş
    [o|sizin|bu|orada] [okulda|kreşte|anaokulunda|sınıfta|takımda|kursta|okulunuzda|kreşinizde] (benim) (bir|hiç) [çocuğum|öğrencim|oğlum|kızım|torunum|öğrencimiz] yok
    [çocuğum|öğrencim|oğlum|kızım|torunum] yok (ki) (benim) (o|sizin|bu) [okulda|kreşte|anaokulunda|sınıfta|takımda|kursta|okulunuzda]
    [burada|burda|bu evde|bu numarada] … [diye biri|adında biri|diye kimse|isimli kimse|adında kimse|isminde kimse] [yok|oturmuyor|yaşamıyor|çalışmıyor]
    [birine|biriyle|başkasıyla|birisiyle|başka biriyle] [karıştırdınız|karıştırıyorsunuz|karıştırmışsınız]
      [bu numara|bu hat|numara|hat] (artık) (iki|bir|üç|birkaç) [aydır|haftadır|yıldır|gündür|senedir|bir aydır|iki aydır] (artık) [benim|bende|bana ait|benim üzerimde]
      [burada|burda|bu numarada|bu hatta|bizde|bu evde] [people] (hanım|bey|adında|diye) (biri) [yok|yaşamıyor|oturmuyor|çalışmıyor]
      [bu hattı|bu numarayı|bu simi|hattı|numarayı] (daha) [yeni aldım|yeni almıştım|geçen ay aldım|yeni açtırdım] … [önceki|öncekinin|eski|eskiden|sahibi|tanımıyorum|bilmiyorum]
    ? [eski|önceki] [sahibini|sahibi kim] (ben) (hiç) [tanımıyorum|tanımam|bilmiyorum]
    ? ^ [burda|burada|bizde] [öyle|böyle] [biri|birisi|bir kişi] yok (abi|kardeşim|hocam)
    ? (o|bu) [kişi|arkadaş|şahıs] numarasını [değiştirdi|değiştirmiş]
    ? (siz) (galiba|sanırım|herhalde) başkasına [yazıyorsunuz|yazıyosunuz|mesaj atıyorsunuz|gönderiyorsunuz|atıyorsunuz]
    ? [bu no|bu numara|bu telefon] (artık) [onun değil|ona ait değil] $
    ? [karıştırdınız|karıştırıyorsunuz] (herhalde|galiba|sanırım) (ben) … [beklemiyorum|adım da|müşteriniz değilim|öğrencim yok]
    ? [numaranın|hattın|bu numaranın] sahibi (artık) [değişti|değişmiş|değiştirdi|başkası]
    ? ^ [burası|ben|bu] … [bey değil|hanım değil|bey değilim|hanım değilim]
    ? artık burada [oturmuyor|yaşamıyor|çalışmıyor|kalmıyor]
    ? [burada|bu numarada|bu hatta|bizde] (öyle) … [diye biri yok|adında biri yok|öyle biri yok|isimli biri yok|böyle biri yok|diye birisi yok]
    ? (siz) beni [biriyle|birisiyle|başkasıyla|başka biriyle] (galiba|sanırım) [karıştırdınız|karıştırıyorsunuz|karıştırdın]
    ? [bu numarayı|bu hattı|bu telefonu] (artık) [kullanmıyor|kullanmıyo] (artık)
    ? ^ (bu|burası) … (numarası|telefonu|hattı) [numarası değil|telefonu değil|hattı değil]
    ? [öyle|böyle|o isimde|bu isimde] [birini|birisini] tanımıyorum
    ? diye [birini|birisini] tanımıyorum
    ? [numarayı|hattı] (daha) (yeni|geçen) [yeni aldım|yeni aldık|aldım ben] … [o değilim|ben değilim|tanımıyorum|eski sahibi]
    ? ben o (kişi|adam|kadın) değilim
    ? (bu) [mesaj|sms] (bana) (yanlış|yanlışlıkla) [yanlış gelmiş|yanlışlıkla gelmiş|bana gelmiş|bana ait değil]
    bu [numara|hat|telefon numarası] … değil (siz) (artık) [yanlış yazıyorsunuz|yanlış arıyorsunuz|yanlış kişiye|yanlış kişi|karıştırdınız|karıştırıyorsunuz|yanlış yazıyosunuz]
    ^ (yok) (hayır) ben [ahmet|mehmet|mustafa|ali|hüseyin|hasan|ibrahim|ismail|osman|yusuf|murat|ömer|fatma|ayşe|emine|hatice|zeynep|elif|meryem|şerife|sultan|kemal|serkan|burak|emre|can|cem|hakan|yılmaz|kaya|demir] (bey|hanım|abi) değilim
    (bu) [numarayı|hattı|numara|hat] (daha) [yeni] [aldım|aldık|bana geçti|çıkardım|aldım da] … (eski) [sahibi|sahibini|öncekini|eskisi|eski sahibi] [değilim|tanımıyorum|bilmiyorum|ben değilim]
    [karıştırdınız|karıştırdın|yanlışınız|yanlışlık|karıştırıyorsunuz] (galiba|sanırım|herhalde|var|oldu) (ben) … [değilim]
    yanlış [numara|numaraya|numarayı]
    yanlış [kişi|kişiye|kişiyle|kişiyi] … [yazıyorsunuz|yazdınız|attınız|mesaj|sms|konuşuyorsunuz|arıyorsunuz|aradınız|gönderiyorsunuz|gönderdiniz]
    [numara|hat] [el değiştirdi|artık bende|artık bana ait]
    bu numara [ona|murata|o kişiye|aradığınız kişiye] ait değil
    [aradığınız|mesaj attığınız] kişi [ben|değilim|ben değilim]
    [tanımıyorum böyle birini|bu numarada öyle biri yok|bu hatta öyle biri yok]`,
  nothing: `
    ^ (ona|onlara|şuna) mesaj atma (artık) [ara|arasana|git|konuş|yüz yüze konuş]
    (bana) [faturayı|dosyayı|konumu|tarifi|fotoğrafları|dekontu|adresi|resmi|videoyu|belgeleri|ödevi|notları|linki] (bana) [göndermeyi|atmayı|yollamayı] (sakın|lütfen) [unutma|unutmayın|unutmasın|unutur musun]
    ^ [mesajınızı|mesajını|mesajlarını|smsinizi] (yeni|şimdi|az önce) [aldım|aldık|gördüm|okudum|seviyorum]
    ^ (alışveriş) listesinden … [çıkar|sil]
    listeden [sütü|ekmeği|yumurtayı|peyniri|dişçiyi|domatesi|suyu|meyveyi] (de) [çıkar|çıkarın|sil|silin|çıkarır mısın]
    ^ (ben|bana|daha fazla|fazla|hiç|başka) [otherStuff|süt|soğan|acı|fatura|fiş|poşet|pasta|ekmek|çay|kahve|tatlı|tuz] (koymayın|almak) [istemiyorum|istemem] $
    geç kalmak istemiyorum
    [seni|sizi|onu|kimseyi|hocayı|komşuları] (de|daha fazla) [rahatsız|meşgul] (etmek) [istemiyorum|istemedim|istemem|istemezdim|ettim]
    [aboneliğimi|üyeliğimi|aboneliği|üyeliği] (yeni) [yeniledim|uzattım|uzatmak istiyorum|uzatmak isterim|uzatabilir miyim|yenilettim]
    [abonelik|üyelik|aboneliğim|üyeliğim] (sakın) iptal [olmasın|edilmesin|olmadı|olmaz]
    [texts|list|hatırlatma|hatırlatmalar] (sakın|lütfen|hiç) [kesilmesin|bitmesin|durmasın|durdurulmasın|iptal olmasın|iptal edilmesin|kaldırılmasın|sonlanmasın|eksik olmasın|kapanmasın|aksamasın] (ne olur|lütfen|sakın)
    (beni|bizi|numaramı) (sakın|lütfen|bu) (gruptan|list|takımdan) [atmayın|çıkarmayın|çıkartmayın|silmeyin|düşürmeyin|ayırmayın|elemeyin] (sakın|lütfen)
    sakın (beni|bizi|numaramı) (gruptan|list) [atmayın|çıkarmayın|çıkartmayın|silmeyin|düşürmeyin|ayırmayın|elemeyin|unutmayın]
    (texts) (artık) [durdurun|kesin|iptal edin|göndermeyin|yazmayın|silin|çıkarın|bitirin|kapatın|atmayın|bırakın|kaldırın|iptal] [demedim|demedik|demiyorum|demek istemedim|diye bir şey demedim|diyen ben değildim|diyen ben değilim|diye yazmadım]
    [durdurulmasını|kesilmesini|iptalini|silinmeyi|silinmemi|çıkarılmayı|çıkarılmamı|iptal edilmesini|bırakmanızı|kesmenizi|durdurmanızı] (ben|hiç) [istemedim|istemiyorum|talep etmedim|isteyen ben değildim|isteyen ben değilim]
    [kazara|yanlışlıkla|kazayla|farkında olmadan|bilmeden|elim çarptı|elim kaydı|dalgınlıkla] (texts|list) (list|stop) (dur|stop|ret|iptal) [çıkmıştım|iptal etmiştim|durdurmuştum|yazdım|yazmışım|yazmıştım|engellemişim|bastım|basmışım|kapatmışım|engellemiştim]
    [çıkmıştım|çıkmışım|durdurmuştum|iptal etmiştim|kapatmıştım|yazmıştım] … [neyse ki|iyi ki|çok şükür|allahtan|şükür ki|ama pişmanım] (yine|tekrar|gene)
    [çıkacaktım|iptal edecektim|durduracaktım|engelleyecektim|silecektim|kapatacaktım] (ama|fakat) (vazgeçtim|meğer|işime|çok|baktım)
    [sildiniz|engellediniz|unuttunuz|çıkardınız|bıraktınız|kestiniz|bitti] (beni) [sandım|sanmıştım|sandıydım|zannettim|zannetmiştim|diye korktum|diye üzüldüm|diye korkmuştum]
    [engellemek|durdurmak|çıkmak|iptal etmek|silmek|kesmek|bitirmek] (istiyor|istedi|istemiş|istiyormuş) (ama) [ben] (hiç|ise|de) [istemiyorum|istemem|seviyorum|okuyorum|memnunum|istemedim|severim]
    (texts) (artık|bir daha) [göndermeyin|yazmayın|atmayın|durdurun|kesin|yollamayın] (artık|diye|bir daha) [yazmış|yazdı|yazmışlar|demiş|dedi|demişler|diyor|diyorlar|bağırmış|diyormuş|diyen var]
    [millet|herkes|komşular|veliler|insanlar|bazıları|üyeler|apartman|kimileri|mahalleli] … [bıktığını|bıktıklarını|bıkmış|bıkmışlar|usanmış|usanmışlar|şikayet ediyor|sıkılmış|şikayetçi|bunalmış] (söylüyor|söylüyorlar|diyor)
    (texts) [bıktı|bıkmış|usandı|sıkıldı|rahatsız|usanmış|rahatsız oluyor|sıkılmış] (ama|fakat|diyor) ben (hepsini|severek|hala|ise|hâlâ) [okuyorum|seviyorum|bıkmadım|memnunum|istiyorum|bekliyorum|okurum|severim|bıkmam]
    [akin] (sizin|artık|sizi|da) (texts|list|abonelikten) (list) [çıkmış|çıktı|iptal etmiş|iptal ettirmiş|engellemiş|engelledi|durdurmuş|kapatmış|sildirmiş|durdurdu] (diye|şimdi|ama)
    [paper] (artık|bana) [göndermeyin|atmayın|yollamayın|istemiyorum|bırakmayın|gerek yok|basmayın|dağıtmayın|gelmesin] (artık|bir daha|ama) [mesaj|sms] (ile|de|yine|gelmesi) [olur|yeter|yeterli|gelsin|atın|kafi|gelebilir|iyi|kalsın|devam|yetiyor]
    [posta kutuma|posta kutusuna|kapıma|kapımıza|kapıya|kapının önüne|posta kutumuza|apartmana|arabamın camına|cama] (artık) (texts|paper|ilan) (artık) [atmayın|bırakmayın|koymayın|asmayın|sıkıştırmayın|istemiyorum|istemiyoruz|yapıştırmayın]
    [posta kutuma|posta kutusuna|kapıma|kapıya|kapının önüne|posta kutumuza] (bırakılan|atılan) [texts|paper] (artık) (atmayın|istemiyorum|bırakmayın)
    [aramalar|telefonlar|e posta|mail|mailler|e postalar|telefonla aramalar|telefon aramaları] (artık) [bitsin|kesilsin|istemiyorum|göndermeyin|olmasın|yeter|aramayın|gelmesin] (artık|ama) [mesaj|sms] (yine|ile|atmanız) [gelebilir|olur|yeter|yeterli|gelsin|atın|kafi|kalsın|devam|yetiyor]
    [yanlış numaraya|yanlış kişiye|yanlış kişi|yanlış gruba|yanlış yere] (gitmiş|gitti|yazdım|attım|oldu) (bu|o) [oğluma|kocama|kızıma|eşime|anneme|karıma|ablama|babama|kardeşime|arkadaşıma] (yazacaktım|atacaktım|gidecekti|yazıyordum|yolluyordum)
    [yanlış numaraya|yanlış kişiye|yanlış gruba|yanlış yere] [yazmışım|atmışım|yazdım|attım|göndermişim|yollamışım]
    (artık|daha|bir daha|daha fazla|fazla) [otherStuff] (artık|bir daha|daha|falan) [koymayın|vermeyin|göndermeyin|atmayın|istemiyorum|getirmeyin|katmayın|yollamayın|koyma|verme|eklemeyin] (artık|bir daha)
    (texts) [istemediğimi|çıktığımı|çıkmak istediğimi|iptal ettiğimi|çıkacağımı|bıktığımı] (size) [kim|nereden|nerede|ne zaman] (size) [söyledi|söylemiş|dedi|çıkardınız|uydurdu|yazıyor|söyledim|demiş|dedim]
    kim (demiş|dedi|söyledi|diyor) (ben|size) (texts) [istemiyorum|istemiyormuşum|istemediğimi|çıktım|bıktım] (diye)
    [kaynanadan|kaynanamdan|kaynana|akrabalardan|kocadan|eşten|komşudan|eski sevgiliden|hayattan|pazartesiden|kaynanam] (için|nasıl) [abonelik iptal|abonelikten çıkılıyor|aboneliği iptal|çıkılıyor|kurtuluyoruz|aboneliğini iptal|üyelikten çıkılıyor|abonelikten]
    [suratıma|yüzüme] (telefonu) kapattı (telefonu) (ayıp) (denen|diye) (bir|bi) (şey) (var)
    [texts] (aynen|yine|böyle|hep) [gelsin|gelmeye devam etsin|kalsın|devam etsin|sürsün] (lütfen|böyle|hep) $
    [list] [çıkayım|çıkarın|silin] (beni) mı (dedim)
    [paper] (artık) [göndermenize|yollamanıza|atmanıza|basmanıza] gerek (yok|kalmadı) (artık) [mesaj|sms] (gelmesi|bana) [yeter|yeterli|kafi|olur|yetiyor]
    [kataloğa|broşüre|dergiye|mektuba|kağıt faturaya|el ilanına] (artık|hiç) [ihtiyacım kalmadı|ihtiyacım yok|gerek yok|gerek kalmadı|ihtiyaç yok]
    aramayın (lütfen|artık|bizi|beni) [mesaj|sms] [yazın|atın|çekin|gönderin|bırakın|yollayın]
    [kıştan|pazartesiden|diyetten|kilolardan|yaşlılıktan|kaynanadan|kocadan] (abonelik|üyelik) iptal
    [kıştan|pazartesiden|diyetten|kilolardan] abonelik iptal
    [akin] (benim|yanlışlıkla) (telefonumdan|telefondan|size) (size) [dur|stop|iptal|ret|yeter|durdurun] [yazmış|yazdı|atmış|göndermiş|basmış|atıp çıkmış]
    [aşçıya|garsona|ustaya|berbere|kasaba|çocuğa|köpeğe|öğretmene|şoföre|doktora|hemşireye] … [çıkarın|kesin|durun|bırakın|koymayın|yapmayın|durdurun|dur|kes] (artık) [dedim|dedi|demiş|demiştim]
    (texts) [dursun|kesilsin|bitsin|durdurun|silin] diye (değil|yazmadım|demedim)
    [dersini|randevuyu|randevumu|dersi|siparişi|kursu|randevusunu] iptal etmek [istedim|istiyorum|istemiştim] (texts) (değil)
    [akin] (ona|bana|kendisine) (artık) [göndermesinler|yazmasınlar|atmasınlar|yazılmasın|gönderilmesin] [diyor|demiş|dedi|diyormuş]
    [texts] kurtulmak [istiyor|istiyorlar|isteyenler] (yazıyordu|diyorlardı)
    [reklam aramaları|aramalar|telefon satışları|telefonla aramalar|reklam telefonları] (artık) [bitsin|kesilsin|dursun] (ama) [texts] (seve seve|severek|ise) [okurum|okuyorum|gelsin|kalsın|seve seve]
    [biterse|kesilirse|durursa|kaldırılırsa] [üzülürüm|çok üzülürüm|üzülürüz]
    [listede|grupta] (hala|yine|hep) [kalıyorum|kalayım|kalmak istiyorum|kalmak isterim|kalalım]
      kağıt (fatura|ekstre) gelmesin
      [bıktım gülmekten|gülmekten bıktım|yoruldum gülmekten]
      aramanıza gerek kalmadı
      listeden [people|ahmeti|mehmeti|aliyi|ayşeyi|mehmet'i|ahmet'i|ali'yi|ayşe'yi] (da) [çıkarın|çıkar|silin|sil|düşün]
      [kadro|takım|maç|oyuncu|davetli|misafir|alışveriş] listesinden … [çıkarın|çıkar|silin|sil]
      [rahat bırak|beni rahat bırak|rahat bırakın|beni bırak|git başımdan] [deyip|diyip|diyor|demiş|derken]
      [şifre|kod|kodlu|onay kodu|doğrulama|parola|otp|şifreli|onay] (mesajı|mesajını|smsi|mesajım|smsini) (yanlışlıkla) [silindi|sildim|silmişim|gelmedi|silinmiş|kaybettim|sildik] (yanlışlıkla|lütfen) (tekrar|yeniden|bir daha) [gönderin|yollayın|atın|gönderir|yollar|atar|gönderir misiniz|yollar mısınız|atar mısınız]
      [kapıya|kapısına|duvara|kağıda|tabelaya] … [rahatsız etmeyin|rahatsız etme|beni rahat bırakın] (diye) [yazmış|yazdı|asmış|yazılı|yazıyor|astı]
      [kağıt fatura|kağıt ekstre|basılı fatura|mektup|kağıt fiş|posta ile fatura|kağıt faturayı] (artık) [istemiyorum|göndermeyin|gerek yok|istemem|yollamayın] (artık) [mesajla|smsle|sms ile|sms|mesaj|kısa mesajla|mesaj ile]
      [kamp|kurs|tur|gezi|etkinlik|yemek|seminer|yüzme|atölye|turnuva] [kaydımı|rezervasyonumu|kaydını|yerimi|biletimi] iptal (etmek|edin|edebilir) (istiyorum|misiniz|miyim)
      [takside|taksicide|taksici|kuryede|kurye|şoförde|şoför|postacıda|dağıtıcıda|komşuda] … [yanlış numara|yanlış adres|yanlış daire|yanlış telefon]
      (artık) [muayeneye|randevuya|siparişe|servise|bakıma|tamire|teste|tahlile|kuruluma|parçaya|lastiklere] (artık) [gerek yok|gerek kalmadı|ihtiyacım yok|ihtiyaç yok|ihtiyaç kalmadı] (çünkü|zaten) (arabayı|aracı|motoru) (sattım|sattık)
      [annemi|babamı|anneannemi|babaannemi|dedemi|ninemi|köpeği|kediyi|bebeği|çocuğu|komşuyu|hocayı|antrenörü|komşuları] (lütfen|sakın) [rahatsız etmeyin|rahatsız etme|uyandırmayın|kızdırmayın]
      [kocam|eşim|karım|annem|babam|oğlum|kızım|kardeşim|komşum] (hep|sürekli|her zaman) (artık) [reklam|mesaj|yeter|reklamları|mesajları] (gönderme) [göndermeyin|atmayın|kesin|yeter|istemiyoruz|gönderme|istemem] [der|diyor|derdi|dedi|deyip|söyler]
      [rahat bırak|beni rahat bırak|beni rahat bırakın|bırak beni|beni bırak|git başımdan|sus artık|yeter artık] (diye|dedi|der) [mırıldandı|bağırdı|dedi|fısıldadı|söylendi|diyor|bağırıyor|ağladı]
      yanlış [numarayı|numara|numaraya] [aramışım|aradım|çevirmişim|çevirdim|tuşlamışım|tuşladım|bastım|basmışım]
    [aliye|ali'ye|ayşeye|ayşe'ye|mehmete|annene|babana|anneme|babama|patrona|hocaya|öğretmene|kardeşine|ablana] (şimdi|bugün|gece|sakın) [mesaj|sms|msj] (falan) [atma|yazma|gönderme|yollama|atmayın|yazmayın|göndermeyin]
    [yazma|yazmayın] (artık) [deftere|deftere artık|tahtaya|kağıda|duvara|masaya|üstüne|üzerine]
    [komşum|komşu|arkadaşım|arkadaş|abim|ablam|kuzenim|teyzem|amcam|dayım|halam|iş arkadaşım] (bankadan|şirketten|okuldan|marketten) (artık|bir daha) (hiç) [mesaj|sms|reklam] [istemiyormuş|almak istemiyormuş|gelmesini istemiyormuş|istemediğini söyledi|almıyormuş]
    [çocuğu|oğlanı|kızı|bebeği|faturayı|parayı|yemeği|köpeği|kediyi|şoförü|arabayı|servisi|çiçeği|notları|evrakı|kuryeyi] (bugün|yarın|tek başına|yalnız|kargoyla|kuryeyle|okula|daha) (okula|başına) [göndermeyin|gönderme|yollamayın|yollama]
    [kardeşini|ablanı|abini|hayvanı|kuşu|köpeği|kediyi|kedileri|bebeği|anneni|dedeni|çocukları|arkadaşını] (biraz|bir|artık) [rahat bırak|rahat bırakın|rahatsız etme|rahatsız etmeyin|sal|bırak]
    [fotoğrafı|videoyu|konumu|parayı|havaleyi|dosyayı|mesajı|ödemeyi] (ben|yanlışlıkla) [yanlış numaraya|yanlış kişiye] [atmışım|göndermişim|attım|gönderdim|yolladım|yollamışım|yapmışım]
    [kurye|kuryeniz|kargocu|kargo|şoför|şoförünüz|taksi|paketçi|motokurye|postacı|teslimatçı|usta] … [yanlış numara|yanlış numarayı|yanlış numaraya|yanlış kapı|yanlış kapıyı|yanlış daire|yanlış daireyi|yanlış adrese|yanlış zile|yanlış bina|yanlış eve]
    yanlış [beden|numara ayakkabı|renk|kod|şifre|pin|otobüs|otobüse|kapı|kapıya|daire|kat|katta|oda|sokak|ürün|sipariş|masa|koltuk|hat numarası]
    [ayakkabı|ayakkabının|bot|terlik|beden|daire|kapı|oda|kat|otobüs|sipariş|takip|koltuk|masa] numarası (da) [yanlış|hatalı]
    [öğretmen|öğretmeni|hoca|hocamız|müdür|patron|doktor|oğlum|kızım|eşim|kocam|karım|annem|babam|komşu|abim|ablam|kardeşim|antrenör|hemşire] … [rahat bırak|rahat bırakın|beni rahat bırakın|göndermeyin|yazmayın|aramayın|yeter artık|yeter|bırakın beni|dur artık] … [dedi|diyor|diye bağırıyor|diye bağırdı|demiş|diyordu|yazmış|diye yazmış|diye ağlıyor]
    [kedi|kediyi|köpeği|köpek|kuşu|çocuğu|bebeği] (lütfen) [rahat bırakın|rahat bırak|kendi haline bırakın|rahatsız etmeyin]
    zile [basmayın|basmasın|basmayınız|basma]
    [adımı|ismimi|oğlumun adını|kızımın adını|oğlumu|kızımı|beni] (bu|yarınki|cumartesi|pazar) [gezi|geziden|gezi listesinden|dersten|yarınki dersten|vardiyadan|maçtan|turnuvadan|etkinlikten|kurstan|toplantıdan|bekleme listesinden|katılımcı listesinden|yemek listesinden|servis listesinden|sınıf listesinden] (listesinden) [çıkarın|silin|çıkartın|çıkarır mısınız|çıkar]
    [film|filmi|şarkı|şarkısı|dizi|dizisi|kitap|kitabı] … [beni bırakma|rahat bırakın|yazma bana|arama beni|yeter]
    [siparişimi|ürünü|şunu|bunu|onu|kalemi|domatesi|adını onun|siparişi] (filler) [listeden|sepetten|listeden onu] [çıkarın|çıkar|silin|sil|çıkartın]
    [toplama|çalma|oynatma|alışveriş|istek|favori|arkadaş|izleme|mevcut|indirme|görev|okuma|dilek] [listesinden|listeden|gruptan|grubundan|klasörden] [kaldır|çıkar|sil|kaldırın|çıkarın|silin]
    [beni] [rahat bırak|bırak] (ya) [işteyim|işte|işim|çalışıyorum|meşgulüm] (haha|ya|yaa|şimdi)
    ^ almayayım (ben) (teşekkürler|sağol) $
    ondan önce rahatsız etmeyin
    ^ rahat bırak (beni) (ya|biraz) [çalışıyorum|uyuyorum|dersteyim|meşgulüm|işim var|oyundayım|film]
    [rahat bırak|bırak] (beni) [çalışıyorum|uyuyorum|dersteyim|meşgulüm|oyundayım|çalışıyom]
    [ofise|işe|eve|kapıya|komşuya|şubeye|eski adrese|iş yerine|işyerine|dükkana|depoya] (artık|lütfen|sakın) [göndermeyin|yollamayın|gönderme|getirmeyin|bırakmayın]
    ^ (neden|niye|artık|galiba) (bana|bize|mesaj|indirimleri|mesajları) (indirimleri|mesajları|mesaj|kampanyaları) [göndermeyi|atmayı|yollamayı|yazmayı] [bıraktınız|kestiniz|durdurdunuz|bıraktı|kesti|bırakmışsınız|kesmişsiniz]
    mailiniz (de) [spama|spam] (klasörüne) (düşmüş|düştü|gitmiş|gitti)
    [kurye*|nakliye*|kargo*|usta*|tamirci*|siparişi*|siparişler*|paket*|fatura*|ekip*|çiçek*|evrak*|havale*|para*] … [göndermeyin|yollamayın|atmayın|gelmesin|yazmayın]
    sipariş (falan|artık) [göndermeyin|yollamayın|gelmesin]
    [araba|arabayı|arabaları|servis|servisi|servisçiyi|servis elemanı] (bugün|yarın|akşam|sabah|daha|henüz|bu hafta|boşuna|lütfen|pazartesi) (buraya|eve|okula|bize|kapıya) [göndermeyin|yollamayın|gelmesin|atmayın]
    [fotoğraf*|resim*|video*|konum*|ses kaydı*] (bana|gruba|artık) [atma|atmayın|gönderme|göndermeyin|yollamayın]
    [beni|bizi] aramayın (şimdi|şu an|lütfen|sonra|bugün|yarın) (toplantı*|ders*|uyu*|meşgul*|yazın|müsait*)
    [dersteyim|toplantıdayım|uyuyorum|hastanedeyim|araba kullanıyorum|direksiyondayım] … [yazmayın|aramayın|atmayın]
    [sakın|aman|ne olur|lütfen] (ha) (mesajı|mesajları|smsleri) [kesmeyin|durdurmayın|bırakmayın|kesme|iptal etmeyin|vazgeçmeyin]
    [az kalsın|neredeyse|az daha|tam] (listeden|abonelikten|üyelikten) [çıkıyordum|iptal ediyordum|siliyordum|çıkacaktım|iptal edecektim]
    [eşim|annem|kocam|karım|arkadaşım] … [çık|iptal et|sil] (diyor|dedi) [diyor|dedi|diyordu]
    [çalışmayı|ısıtmayı|yanmayı|akmayı|sigarayı|şekeri|tatlıyı] [bıraktı|kesti|durdurdu|bıraktım|kestim]
    [çıkmak|iptal etmek|ayrılmak|durdurmak] istemiyorum
    [iptal|çıkmak] değil
    [göndermeyi|atmayı|yazmayı|yollamayı] [bırakmayın|bırakma|kesmeyin|durdurmayın]
    [iptal etmeyin|iptal etme|durdurmayın|durdurma|kesmeyin|çıkarmayın|silmeyin]
    [neden|niye|niçin] … [durdurdunuz|kestiniz|göndermiyorsunuz|atmıyorsunuz|gelmiyor|çıkardınız|sildiniz|silmişsiniz|çıkarmışsınız|iptal ettiniz]
    [randevumu|randevuyu|randevum|siparişimi|siparişi|siparişim|rezervasyonumu|rezervasyonu|uçuşu|uçuşum|biletimi|bileti|kartımı|kartı|işlemi|havaleyi|ödemeyi|sözleşmemi|dersi] … [iptal|stop|iptal et|iptal etmek istiyorum]
    [randevu|sipariş|rezervasyon|uçuş|bilet|sözleşme|toplantı|maç|konser|ders] (lütfen|saati|günü|için|yarın|bugün|bugünkü|yarınki) [iptal|stop|iptal et|iptal etmek istiyorum]
    [randevumu|randevuyu|siparişimi|siparişi|rezervasyonumu|rezervasyonu|uçuşu|uçuşum|biletimi|bileti|kartımı|kartı|işlemi|havaleyi|ödemeyi|dersi] … durdurun
    [iptal] [oldu|edildi|edilen|edilmiş|olmuş|olursa|edersem|olan|mi|ettim|ettiler]
    dur [bakalım|ya|bi|bir|bir dakika|bi dakika|daha|şimdi|lan|kanka|bekle|geliyorum]
    [sigarayı|işi|okulu|içkiyi|telefonu|dersi|kursu] … [bırak*|stop]
    [okul|iş|mesai] çıkışı
    [mesaj|mesajı|sms] [at|atın|atar mısınız|gelmedi|gelmiyor|attım|gönder|gönderin]
    [grup|gruptan] … [çıkar*|sil*|çık]
    [bana|beni] (saat|sonra|akşam|yarın|şimdi) … [yazma|arama|aramayın] [dersteyim|toplantıdayım|uyuyorum|müsait değilim]
    [fotoğrafı|fotoğrafları|soğanı|soğanları|kodu|dosyayı|yorumu|resmi] (da) [çıkar|sil|silin|çıkarın|sildim]`,
};
