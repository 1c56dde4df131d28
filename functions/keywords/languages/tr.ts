import type { LanguageData } from './language.ts';

export const tr: LanguageData = {
  code: 'tr',
  name: 'Türkçe',
  englishName: 'Turkish',
  script: 'latin',
  words: {
    stop: {
      translated:
        'RET, İPTAL, DUR, DURDUR, ÇIK, RED, DURDURUN, ÇIKIŞ, YETER, İPTAL ET, İPTAL EDİN, İPTAL EDİNİZ, İPTAL EDER MİSİNİZ, RET EDİYORUM, REDDEDİYORUM, REDDET, DURDURUNUZ, ÇIKAR, ÇIKAR BENİ, BENİ ÇIKAR, BENİ ÇIKARIN, ÇIKARIN BENİ, ÇIKART BENİ, ÇIKMAK İSTİYORUM, AYRIL, AYRILMAK İSTİYORUM, SONLANDIR, SONLANDIRIN, KESİN, KESİN ŞUNU, YETER ARTIK, BIRAKIN, GÖNDERMEYİN, GÖNDERME, ATMAYIN, YAZMAYIN, YOLLAMAYIN, İSTEMİYORUM, ARTIK İSTEMİYORUM, ABONELİKTEN ÇIKIŞ, VAZGEÇ, STOPLA',
    },
    stop_all: { translated: 'STOP HEPSİ, HEPSİNİ DURDUR, TÜMÜNÜ DURDUR, TÜMÜNÜ İPTAL, HEPSİNİ İPTAL ET, HEPSİNİ İPTAL EDİN, HEPSİNDEN ÇIK' },
    start: { translated: 'BAŞLA, BAŞLAT, YENİDEN BAŞLA, KABUL, ONAY, DEVAM, ABONE OL, TEKRAR ABONE OL' },
    help: { translated: 'YARDIM, BİLGİ, İLETİŞİM, KİM, KİM BU, KİMSİN, KİMSİNİZ, HAKLARIM, DESTEK, YARDIM EDİN' },
    access: { translated: 'VERİLERİM, ERİŞİM, BİLGİLERİM' },
    erase: { translated: 'SİL, UNUT, SİLME, SİLİN, VERİ SİL' },
    rectify: { translated: 'DÜZELT, DÜZELTME' },
    port: { translated: 'veri taşınabilirliği, verilerimin taşınması, verilerimi taşıma, TAŞINABİLİRLİK' },
    object: { translated: 'İTİRAZ, İTİRAZ EDİYORUM' },
    restrict: { translated: 'işlemenin kısıtlanması, işlemenin sınırlandırılması, işlemeyi kısıtla, KISITLAMA' },
    yes: { translated: 'EVET, E, TAMAM, TABİİ, TABİ, OLUR, ONAYLIYORUM, KABUL EDİYORUM, PEKİ, AYNEN' },
    no: { translated: 'HAYIR, H, YOK, OLMAZ, İSTEMEM, HAYIR TEŞEKKÜRLER' },
  },
  phrases: {
    stop: {
      translated:
        'ABONELİKTEN ÇIK, ABONELİKTEN ÇIKMAK İSTİYORUM, ABONELİĞİ İPTAL ET, ABONELİK İPTAL, SMS İPTAL, MESAJ ATMAYIN, MESAJ GÖNDERMEYİN, SMS İSTEMİYORUM, SMS GÖNDERMEYİN, SMS ATMAYIN, BENİ LİSTEDEN ÇIKARIN, NUMARAMI SİLİN, BENİ RAHAT BIRAKIN, REKLAM İSTEMİYORUM, REKLAM ATMAYIN, REKLAM GÖNDERMEYİN',
    },
    help: { translated: 'SİZ KİMSİNİZ, SEN KİMSİN, NASIL ÇIKARIM' },
    access: { translated: 'NUMARAMI NEREDEN BULDUNUZ, NUMARAMI NEREDEN ALDINIZ, VERİLERİMİN KOPYASI' },
    erase: { translated: 'VERİLERİMİ SİL, VERİLERİMİ SİLİN, KİŞİSEL VERİLERİMİ SİLİN' },
    wrong_number: { translated: 'YANLIŞ NUMARA, YANLIŞ KİŞİ, YANLIŞ NUMARAYA' },
    do_not_sell: { translated: 'VERİLERİMİ SATMAYIN' },
  },
  concerns: {
    death: 'öldü, vefat etti, vefat, ölüm, rahmetli, cenaze, kaybettik, başsağlığı',
    threat: 'polis, avukat, mahkeme, dava, savcılık, şikayet, kvkk, btk, suç duyurusu, öldürürüm',
    minor: 'oğlum, kızım, çocuğum, çocuk, reşit değilim, 18 yaşından küçük, 12 yaşındayım, yaşında bir çocuk',
  },
  groups: {
    texts:
      'MESAJ*, SMS*, REKLAM*, KAMPANYA*, SPAM*, BİLDİRİM*, DUYURU*, İLETİ, İLETİLER, İLETİLERİ, İLETİNİZİ, İLETİLERİNİZİ, İLETİ*NİZ, TİCARİ İLETİ, BÜLTEN*, PROMOSYON*, İNDİRİM MESAJ*, TANITIM*, MSJ*, TEKLİFLERİNİZİ, TEKLİFLERİNİZ, HATIRLATMA*, BROŞÜR*',
    dont: 'ATMAYIN, ATMAYINIZ, ATMASIN, ATMAYIN ARTIK, GÖNDERMEYİN, GÖNDERMEYİNİZ, GÖNDERİLMESİN, GÖNDERMESİN, YOLLAMAYIN, YOLLAMAYINIZ, YAZMAYIN, YAZMAYINIZ, ÇEKMEYİN, İLETMEYİN, GELMESİN, GÖNDERMESENİZ, ATMASANIZ, GÖNDERMEMENİZİ, ATMAMANIZI, GÖNDERİLMEMESİNİ, YAPMAYIN, YOLLAMASIN, GÖNDERMEYN, ATMAYN, PAYLAŞMAYIN, ARAMAYIN',
    dontYou: 'ATMA, GÖNDERME, YOLLAMA, YAZMA, ÇEKME, ATMASANA, GÖNDERMESENE, YAPMA',
    sending:
      'ATMAYI, GÖNDERMEYİ, YOLLAMAYI, YAZMAYI, GÖNDERİMİNİ, GÖNDERİMİ, GÖNDERMEKTEN, ATMAKTAN, YAZMAKTAN, GÖNDERMENİZİ, ATMANIZI, GÖNDERİMLERİNİ, RAHATSIZ ETMEYİ, TACİZ ETMEYİ, TACİZİ',
    stop: 'BIRAKIN, BIRAKINIZ, BIRAK, KESİN, KESİNİZ, KES, DURDURUN, DURDUR, DURDURUNUZ, DURDURUR MUSUNUZ, DURDURABİLİR MİSİNİZ, SONLANDIRIN, SONLANDIR, BİTİRİN, İPTAL EDİN, İPTAL ET, İPTAL EDİNİZ, İPTAL EDER MİSİNİZ, KAPATIN, VAZGEÇİN, DURSUN, BİTSİN, BIRAKIR MISINIZ, KESER MİSİNİZ, DURDURULSUN, KESİLSİN, İPTAL EDİLSİN, SON VERİN, İPTAL EDİYORUM, DURDURMAK İSTİYORUM, İPTAL ETMEK İSTİYORUM, KAPATMAK İSTİYORUM, DURDURMANIZI, SONLANDIRMAK İSTİYORUM, DURDURULMASINI, KESMENİZİ, SONLANDIRILSIN, SONLANDIRILMASINI',
    again: 'BİR DAHA, BİDAHA, Bİ DAHA, ARTIK, TEKRAR, DAHA, ASLA, BUNDAN SONRA, HİÇ, HİÇBİR, HİÇ BİR, SÜREKLİ, LÜTFEN BİR DAHA, BUNDAN BÖYLE',
    dontWant:
      'İSTEMİYORUM, İSTEMİYORUZ, İSTEMEM, İSTEMİOM, İSTEMİYOM, İSTEMİYORM, İSTEMEDİĞİMİ, İSTEMİYORDUM, İSTEMEMEKTEYİM, İSTEMİYORUM*, GEREK YOK, İHTİYACIM YOK, LAZIM DEĞİL',
    receive: 'ALMAK, ALMAYI, GELMESİNİ, GÖNDERMENİZİ, ATMANIZI, GÖNDERİLMESİNİ, YOLLAMANIZI, ALMAYI ARTIK, YAZMANIZI',
    enough:
      'YETER, YETTİ, YETER ARTIK, BIKTIM, BIKTIK, USANDIM, BEZDİM, SIKILDIM, SIKTINIZ, BUNALDIM, BAYDINIZ, ÇILDIRTTINIZ, YORULDUM, BIKTIRDINIZ, GINA GELDİ',
    list: 'LİSTEDEN, LİSTENİZDEN, LİSTELERİNİZDEN, LİSTELERDEN, SİSTEMDEN, SİSTEMİNİZDEN, REHBERİNİZDEN, VERİTABANINIZDAN, VERİ TABANINIZDAN, KAYITLARINIZDAN, ÜYELİKTEN, ABONELİKTEN, ABONELİĞİNİZDEN, GRUBUNUZDAN, KAYITLARDAN, LİSTESİNDEN, BU LİSTEDEN, DATANIZDAN, REHBERDEN',
    takeOff:
      'ÇIKARIN, ÇIKAR, ÇIKARTIN, ÇIKART, ÇIKARINIZ, ÇIKARIR MISINIZ, ÇIKARTIR MISINIZ, ÇIKARIRMISINIZ, ÇIKARTIRMISINIZ, ÇIKARMANIZI, ÇIKARTMANIZI, SİLİN, SİL, SİLİNİZ, SİLER MİSİNİZ, SİLERMİSİNİZ, KALDIRIN, KALDIR, SİLMENİZİ, ÇIKARILSIN, SİLİNSİN, ÇIKARABİLİR MİSİNİZ, SİLEBİLİR MİSİNİZ, ÇIKARSANIZ, SİLSENİZ, ÇIKARTSANIZ, ÇIKARILMAK İSTİYORUM, ÇIKMAK İSTİYORUM, AYRILMAK İSTİYORUM, SİLDİRMEK İSTİYORUM, ÇIKARILMASINI, SİLİNMESİNİ, ÇIKAYIM',
    number: 'NUMARAMI, NUMARAYI, TELEFON NUMARAMI, TELEFONUMU, NUMARAMIN, BU NUMARAYI, NOMU, TELİMİ, CEP NUMARAMI, NUMARAMIZI',
    me: 'BENİ, BİZİ, BANA, BİZE, ANNEMİ, BABAMI, İSMİMİ, ADIMI, BENI',
    subscription:
      'ABONELİĞİMİ, ABONELİĞİ, ÜYELİĞİMİ, ÜYELİĞİ, KAYDIMI, SMS ABONELİĞİMİ, ABONELİK, ÜYELİK, ABONELİĞİMİN, ÜYELİĞİMİN, HİZMETİ, SERVİSİ',
    consent: 'İZNİMİ, ONAYIMI, RIZAMI, İZİNLERİMİ, ONAYLARIMI, İLETİŞİM İZNİMİ, MUVAFAKATİMİ, İLETİ ONAYIMI',
    threat:
      'ŞİKAYET EDERİM, ŞİKAYET EDECEĞİM, ŞİKAYET EDİCEM, ŞİKAYET EDCEM, ŞİKAYETÇİ OLACAĞIM, ŞİKAYETÇİ OLURUM, ŞİKAYETÇİ OLUCAM, DAVA AÇARIM, DAVA AÇACAĞIM, DAVA AÇICAM, DAVA EDERİM, SAVCILIĞA, AVUKATIMA, AVUKATIM, BTK YA, BTKYA, İYS YE, İYSYE, CİMER E, CİMERE, HUKUKİ YOLLARA, SUÇ DUYURUSUNDA, KVKK YA, KVKKYA, MAHKEMEYE, YASAL İŞLEM, HUKUKİ İŞLEM, POLİSE, BİMERE, TÜKETİCİ HAKEM',
    brands:
      'MARKALARINIZ*, MARKALARDAN, MARKANIZ*, ŞİRKETLERİNİZ*, FİRMALARINIZ*, GRUBUNUZ*, MARKALARIN, MARKALAR, ŞİRKETLERDEN, MAĞAZALARINIZ*, HİÇBİR MARKA*, HİÇBİR ŞİRKET*, KANALLARDAN',
    all: 'TÜM, BÜTÜN, HER, HEPSİ, HİÇBİR, HİÇ BİR, HEPSİNİ',
    data: 'VERİLERİMİ, VERİLERİMİN, BİLGİLERİMİ, BİLGİLERİMİN, KİŞİSEL VERİLERİMİ, KİŞİSEL BİLGİLERİMİ, HESABIMI, KAYITLARIMI, DATALARIMI, VERİLERİM, BİLGİLERİM, KİŞİSEL VERİLERİMİN, BANA AİT VERİLERİ, BANA AİT BİLGİLERİ',
    myNumber: 'NUMARAMI, NUMARAM, NUMARAMA, TELEFONUMU, BİLGİLERİMİ, NUMARAMIZI, TELEFON NUMARAMI, TELEFON NUMARAM, NOMU',
    getVerb:
      'BULDUNUZ, ALDINIZ, BULDUN, ALDIN, ELDE ETTİNİZ, ÖĞRENDİNİZ, EDİNDİNİZ, VERDİ, ULAŞTINIZ, GEÇTİ, BİLİYORSUNUZ, TEMİN ETTİNİZ, BULDUNUZ*, ALDINIZ*, ALDIĞINIZI, BULDUĞUNUZU',
  },
  patterns: {
    stop: `
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
      [all] … [brands] … [stop|dont|dontWant|takeOff|iptal|çık|texts]
      [brands] … [all] … [stop|dont|dontWant|takeOff|iptal]
      [tüm|bütün] (sms|mesaj) [listelerinizden|listelerden|aboneliklerden|aboneliklerimi|aboneliklerimden|abonelikleri|üyeliklerimi|üyeliklerimden] … [takeOff|stop|çıkmak|iptal|çık]
      [tüm|bütün] [mesajları|smsleri|mesajlarınızı|iletileri|bildirimleri|kampanyaları|mesajlarınız] (artık|lütfen) [stop|iptal]
      [her şeyi|herşeyi|hepsini|tümünü] (artık|lütfen) [durdurun|durdur|iptal et|iptal edin|kesin]
      [hepsinden|tümünden] [çıkarın|çıkmak istiyorum|çık|çıkar]
      [hiçbir|hiç bir] [markanızdan|şirketinizden|firmanızdan|mağazanızdan] … [istemiyorum|almak istemiyorum]`,
    start: `
      [tekrar|yeniden|geri] … [texts|abone|üye] … [istiyorum|olmak istiyorum|almak istiyorum|isterim|gönderin|atın|olayım|başlatın|olabilir miyim|alabilir miyim]
      [texts] … [tekrar|yeniden|geri] … [istiyorum|almak istiyorum|isterim|başlatın|gönderin|alabilir miyim|açın]
      [tekrar|yeniden|geri] [listeye|aboneliğe|gruba|listenize] [ekleyin|alın|ekler misiniz|ekle|dahil edin]
      [beni] … [listeye|listenize] … [geri|tekrar|yeniden] … [ekleyin|alın|ekler misiniz]
      [yanlışlıkla|kazara|yanlışlıkla*] … [çıktım|iptal ettim|ret yazdım|durdurdum|stop yazdım] … [tekrar|yeniden|geri]
      [aboneliğimi|üyeliğimi] … [tekrar|yeniden] [başlatın|başlat|aktif edin|açın]`,
    help: `
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
  },
  leading: 'İPTAL, RET',
  also: { stop: 'SİL', erase: 'NUMARAMI SİLİN' },
  elsewhere: 'RED, DUR, ÇIK, SİL, ONAY, KABUL',
  courtesy:
    'LÜTFEN, TEŞEKKÜRLER, TEŞEKKÜR EDERİM, SAĞOL, SAĞOLUN, MERHABA, MERHABALAR, SELAM, İYİ GÜNLER, İYİ AKŞAMLAR, İYİ ÇALIŞMALAR, KOLAY GELSİN, GÜNAYDIN, ŞİMDİ, HEMEN, ARTIK, RİCA EDERİM, RİCA EDİYORUM, SAYGILAR, SAYGILARIMLA, DERHAL, ACİLEN, KARDEŞİM, ARKADAŞIM, ABİ, HOCAM, KANKA, BEYLER, SAYIN YETKİLİ, LTF, LÜTFEN ARTIK, YA, YAHU',
  conjunctions: 'VE, VE AYRICA, AYRICA',
  objects:
    'MESAJ, MESAJLAR, MESAJLARI, REKLAM, REKLAMLAR, ABONELİK, ABONELİĞİMİ, SMSLER, SMSLERİ, REKLAMLARI, KAMPANYALARI, BİLDİRİMLERİ, MESAJLARINIZI',
  fillers: 'BU, ŞU, BİR, TÜM, BÜTÜN, BANA, BENİ, BENİM, SİZİN, İÇİN, ET, EDİN, EDİYORUM',
  vague: 'BUNU, ŞUNU',
  guards: 'NEDEN, NİYE, EĞER, O, ONLAR',
  traps: 'İPTAL ETMEYİN, İPTAL ETME, DURMA, DUR BAKALIM, DUR YA, DUR BEKLE, YETER Kİ',
  neighbours:
    'İPTALİ, DURDU, DURDURDU, DURAK, YETERLİ, YERDE, BİTER, ÇIKIŞI, ÇIKTI, ÇIKTIM, SİLDİ, SİLDİM, YETERİM, BETER, GİDİŞ, KALIŞ, DİLİN, BİLİN, BIRAKTIN, BIRAKTIM, ATRIL, BESTEK, BIGI, BILI, CIAR, CIMAR, DESTE, DESTES, DESTEZ, DIKAR, DUIZELT, DUVELT, DUZEST, ETER, FEDDET, FIKAR, HEDDET, HETER, JARDIM, KAMSIN, KEIN, KESON, KEWIN, LEDDET, REDDE, REDDEN, REDDER, REDDERT, REDDES, REDDEST, REDDIT, REDET, RENDET, RYDDET, SIMLE, SLIME, SOLIN, STAPLA, STOLA, STOPLAP, TETER, VEDDET, VIKAR, VIKIS, YSTER',
  signatures: 'IPHONEUMDAN GÖNDERİLDİ, IPHONE UMDAN GÖNDERİLDİ, CİHAZIMDAN GÖNDERİLDİ',
  tapbacks: [
    '“…” mesajını beğendi',
    '“…” iletisini beğendi',
    '“…” iletisini sevdi',
    '“…” iletisine 👍 tepkisini verdi',
    '“…” ifadesini beğendi',
    '“…” ögesini beğendi',
  ],
  notes: [
    'RET (refuse) is the word of Turkish commercial texts; it resembles a Danish "correct". RED, DUR, ÇIK and SİL are words of other languages: sure only where the programme speaks Turkish.',
    'İ, I, ı and i are read alike.',
  ],
};
