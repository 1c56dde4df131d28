import type { NotionData } from './notion.ts';

export const tr: NotionData = {
  code: 'tr',
  notions: {
    me: 'ben, beni, bana, bende, benden, benim, benimle, bnm, bn, kendim, kendimi, kendime, bizzat, banaa, benimki, şahsım*, şahsim*',
    we: 'biz, bizi, bize, bizde, bizden, bizim, bizimle, bizler*, kendimiz*, bizimki*',
    you: 'sen, seni, sana, sende, senden, senin, seninle, sn, snn, siz, sizi, size, sizde, sizden, sizin, sizinle, sizler*, sizce, sence, kendin, kendinizi',
    youAll: 'siz, sizler*, hepiniz*, size, sizi, sizin, sizden, millet, arkadaşlar, beyler, hocam, gençler, insanlar',
    heShe: 'o, onu, ona, onda, ondan, onun, onunla, kendisi*, şu adam',
    they: 'onlar*, onları, onlara, onların, bunlar*, kendileri*, onlari, onlarin',
    someone: 'biri, birisi*, birini, birine, birinin, birinden, kimse, kişi*, insan*, herhangi biri, bi kişi, şahıs*, şahs*, birileri*, şahis*',
    nobody: 'kimse, hiç kimse, kimseye, kimseyi, kimsenin, hiçbir*, hiçkimse*',
    thisOne: 'bu, bunu, buna, bunda, bundan, bunun, bunlar*, şu, şunu, şuna, işbu, böyle, söz konusu, bi, bunlari',
    thatOne: 'o, onu, şu, şunu, ki, öyle, şöyle, oradaki*, diye',
    here: 'burada*, burda*, buraya, buradan, buray*, bura, burdan, buralar*, işte',
    there: 'orada*, orda*, oraya, oradan, ordan, şurada*, şurda*, ora, oralar*, şuraya',
    not: 'değil*, yok, hayır, degil*, deil*, istemi*, istemem, istemez*, etmey*, etmiy*, yapmay*, göndermey*, gönderme, yollama*, yollamay*, atma, atmay*, arama, aramay*, yazma, yazmay*, ne, hiç, asla, olmaz, olmas*, olma, değilim, değiliz, dil, diil, gerek yok, lütfen yapma*, almak istemiyorum, hayir',
    never: 'asla, hiç, hiçbir zaman, bir daha, bi daha, katiyen, kesinlikle, hiç bir zaman, ebediyen, hiçbir şekilde, bidaha, hayatta',
    noLonger: 'artık, bir daha, bi daha, bundan böyle, bundan sonra, daha fazla, artk, artik, bidaha, artıkk, artık yok, vazgeç*, artikk, artik yok',
    nothing: 'hiçbir şey*, hiç bir şey, hiçbişey*, hiçbirşey*, bir şey yok, hiç, bişey yok, birşey yok, hiçbi şey',
    without:
      'olmadan, sız, siz, olmaksızın, haricinde, izinsiz*, rızasız*, habersiz*, etmeden, vermeden, almadan, sormadan, istemeden, onaysız*, dışında, olmaksizin, rizasiz*, onaysiz*, dişinda',
    already: 'zaten, çoktan, bile, şimdiden, önceden, daha önce, halihazırda, zten, halihazirda',
    still: 'hala, halen, hâlâ, henüz, daha, hala daha, yine de, hâla, halâ, devamlı, devamli',
    again: 'tekrar*, yine, yeniden, bir daha, gene, bi daha, bidaha, tkrar, defalarca, tekrardan, yineden, baştan, kez daha, yineler*',
    always:
      'her zaman, hep, sürekli*, daima, devamlı*, her gün, durmadan, sabah akşam, gece gündüz, her daim, ikide bir, herzaman, her saat, sabahtan akşama, habire, ha bire, devamli*, hergün, 7 24, hiç durmadan, aralıksız*, surekli, araliksiz*',
    every:
      'her, hergün, her gün, her hafta, her ay, her saat, her bir, herhangi*, her yıl, her sene, her sabah, herkes*, günlük, haftalık, her yil, haftalik',
    all: 'hepsi*, tüm*, bütün*, her şey*, herşey*, tamam*, tümü*, hepten, komple, toptan, tamamen, hep, butun*, tamamı*, hepimiz*, cümle, her türlü, tüm, tamami*',
    other: 'diğer*, öbür*, öteki*, bir başka, diger*, farklı*, öbürü*, başka, başkaları, farkli*, başkalari',
    same: 'aynı*, ayni*, aynısı*, aynen, aynisi*',
    different: 'farklı*, değişik*, farkli*, çeşit*, başka, ayri*, ayrı',
    own: 'kendi*, kendim*, kendin*, şahsi*, kişisel*, özel',
    only: 'sadece, yalnızca, yalnız, sırf, tek, bir tek, sade, yalnizca, sadce, ancak, yalniz, sirf',
    also: 'da, de, ayrıca, hem, dahi, hem de, aynı zamanda, bide, bi de, ek olarak, ilaveten, bir de, üstelik, ayrica, ayni zamanda',
    but: 'ama, fakat, ancak, lakin, yalnız, oysa, halbuki, amaa, aksine, bununla birlikte, yine de, yalniz',
    because: 'çünkü, cunku, zira, yüzünden, dolayı, nedeniyle, sebebiyle, için, diye, madem, sebep, ondan, bu yüzden, o yüzden, ötürü, dolayi',
    ifSo: 'eğer, eger, ise, şayet, olursa, yoksa, isterse*, olsa, varsa, ederse*, değilse, mı, mi, mu, mü, gerekirse, gönderirse*, ararsa*, atarsa*',
    until: 'kadar, dek, değin, oluncaya, gelene kadar, a kadar, ye kadar, bitene kadar',
    fromNow:
      'bundan sonra, bundan böyle, artık, şu andan itibaren, bugünden itibaren, itibariyle, itibaren, şimdiden sonra, ileride, gelecekte, bu saatten sonra, artik',
    enough:
      'yeter*, yeterli*, kafi, bu kadar, yetti, yetti artık, bıktım, yeter artık, yeterince, kâfi, ytr, yetsin, yetiş, kâfidir, bitsin artık, e yeter, yetti artik, biktim, yeter artik, bitsin artik, yetmiyor*, yetmez, yetmedi',
    tooMuch:
      'çok fazla, fazla, aşırı*, çok çok, haddinden fazla, gereğinden fazla, fazlasıyla, abart*, asiri*, aşiri*, çok sık, gereksiz yere, fazlasiyla, çok sik',
    soMuch:
      'o kadar çok, bu kadar, bu kadar çok, çok fazla, yığınla, tonla, onlarca, yüzlerce, binlerce, sürüyle, bir sürü, bi sürü, milyon*, o kadar, yüz kere, bin kere, dolu, böyle çok, tane tane, kaç tane, yüz, bin, yiğinla',
    more: 'daha, daha çok, daha fazla, fazla, dha, artı, arti',
    less: 'daha az, az, azalt*, eksik, daha seyrek, seyrek*',
    many: 'çok, birçok, pek çok, bir sürü, bi sürü, sık sık, birkaç, cok, çokk, çoğu*, sıkça, bol, epey*, bayağı*, bayaa, baya, nice, çoğ*, sıklıkla, coook, çook, sik sik, sikça, bayaği*, siklikla',
    few: 'az, biraz, birkaç, bir kaç, bi kaç, biraz daha, azıcık, nadir*, bazı*, kimi, bikaç, brz, birazcık, azicik, bazi*, birazcik',
    once: 'bir kez, bir kere, bir defa, bi kere, bi kez, bikere, tek sefer*, bir zamanlar, tek seferlik, 1 kere, bir seferlik',
    twice:
      'iki kez, iki kere, iki defa, üç kez, üç kere, üç defa, kere, kez, defa, defalarca, kaçıncı, kaç kere, kaç kez, kaç defa, üçüncü kez, ikinci kez, ikinci kere, sefer*, yüz defa, kaç sefer, 10 kere, bin kere, üst üste, ikinci, üçüncü, kaçinci',
    first: 'ilk*, önce, birinci*, öncelikle, başta, evvela, ilk önce',
    last: 'son, sonuncu*, en son, sonunda, nihayet, geçen, sonuçta, son kez, son defa',
    next: 'gelecek*, önümüzdeki, bir sonraki, sıradaki, sonraki*, haftaya, öbür, ertesi, müteakip, siradaki',
    now: 'şimdi, simdi, şu an, şu anda, şuan, şuanda, şimdilik, hemen, şmdi, şindi, su an, suan, bu an, anlık, şimdiki, anlik',
    immediately:
      'hemen, derhal, acil*, ivedi*, anında, bir an önce, çabuk, vakit kaybetmeden, en kısa sürede, en kısa zamanda, bi an önce, acilen, şimdi hemen, hmn, gecikmeden, bir an evvel, aninda, en kisa sürede, en kisa zamanda',
    today: 'bugün*, bugun*, bu gün, bu akşam, bu gece, bu aksam, bgn, bu sabah, bu gun',
    tomorrow: 'yarın*, yarin*, öbür gün, ertesi gün, yrn, yarınki, yarinki',
    yesterday: 'dün*, dun, evvelsi gün, geçen gün, dünkü, dün gece, önceki gün',
    day: 'gün, günü, günlük*, gunluk*, gun, gunu, gunde, günde, günler*, günler, güne, günün, gününü, günüm, gunler*',
    week: 'hafta*, haftada, haftalık*, haftalik*',
    month: 'ay, ayda, aylık*, aydır, aylar*, ayı, ayın, aya, aydan, aylardır, aylik*, aydir, ayi, ayin, aylardir',
    year: 'sene*, yılı, yıllık*, yillik*, yıllar*, yillar*, yıldır, senedir, yıl, yil, yildir, yılda, yılın, yili, yilda, yilin',
    hour: 'saat*, dakika*, dk, sa, buçuk*, yarım saat, çeyrek*, bucuk, saati, saatte, dakka*, dakka, yarim saat',
    morning: 'sabah*, sabahleyin, sabahın, sbh, sabahları, günaydın, öğleden önce, şafak, sabahin, sabahlari, günaydin',
    evening: 'akşam*, aksam*, öğleden sonra, öğlen*, ikindi, öğle*, oglen, akşamüstü, akşamki, ogleden, öğleyin',
    night: 'gece*, geceleri, gece yarısı, geceleyin, gc, gecenin, gece yarisi',
    weekday:
      'pazartesi*, salı, çarşamba*, perşembe*, cuma, salıya, salı günü, cumaya, cuma günü, hafta içi, haftaiçi, carsamba, persembe, sali, cumaları, iş günü, pzt, çarş, saliya, sali günü, cumalari',
    weekend:
      'cumartesi*, pazar, hafta sonu, haftasonu*, pazara, pazar günü, pazarları, haftasonları, hafta sonları, cmt, pazarlari, haftasonlari, hafta sonlari',
    soon: 'yakında, birazdan, az sonra, kısa sürede, biraz sonra, bir saate, yakinda, yakın zamanda, saate, şimdi geliyorum, az kaldı, kisa sürede, yakin zamanda, az kaldi',
    later: 'sonra*, daha sonra, sonradan, akabinde, ilerde, sonrasında, ileride, snr, ardından, bir ara, bi ara, sora, sonrasinda, ardindan',
    before: 'önce*, evvel*, daha önce, önceden, öncesi*, önceki, evvelden, once, eskiden',
    early: 'erken*, erkenden, erkn',
    late: 'geç, geç kal*, geç kaldım, geç kalıyorum, geciktim, gecikme*, gec, geç saatte, gecikiyor*, rötar*, geç kalıcam, geç kalacağım, gecikece*, gecikt*, gecikec*, gecikme, geç kaldim, geç kaliyorum, geç kalicam, geç kalacağim',
    time: 'zaman*, vakit*, vakti*, saat, kez, zmn, zamanı, süresi*, zamanında, vaktim, süre, süresi, sürede, zamani, zamaninda',
    moment: 'an, dakika*, saniye*, bir dakika, bi dakika, bir saniye, bi saniye, bir an, dk, sn, bi dk, bi sn, dakka',
    longTime:
      'uzun zaman*, uzun süre*, çok zaman, yıllardır, aylardır, haftalardır, günlerdir, uzun zamandır, çoktan, epeydir, sonsuza*, senelerdir, ne zamandır, kaç zamandır, kalıcı*, temelli, uzundur, çoktandır, kaç yıldır, yıllar önce, yillardir, aylardir, haftalardir, uzun zamandir, ne zamandir, kaç zamandir, kalici*, çoktandir, kaç yildir, yillar önce',
    what: 'ne, neyi, neye, neyin, neden, nesi, nedir, ne bu, neler*, nasıl, hangi, neymiş, noldu, nolur, napıyorsun, naber, napıyosun, ney, hangisi, nasil, napiyorsun, napiyosun',
    who: 'kim, kimi, kime, kimin, kimden, kimsin*, kimsiniz, kimler*, kimle, kimdir, kimlerden, kmsn',
    where: 'nerede*, nerde*, nereye, nereden, nerden, neresi*, nere*, hani, neredesin, nerdesin, nrde',
    when: 'ne zaman, zaman, kaçta, saat kaçta, iken, ne vakit, hangi gün, kaç gibi, nezaman, kaç gün, ince, ınca, diğinde, inca',
    why: 'neden*, niye, niçin, nicin, niye ki, ne diye, ne için, hangi sebeple, nye, nedenini, ne hakla, hangi hakla, ne alaka',
    how: 'nasıl*, nasil*, ne şekilde, nası, nasi, nssl, ne gibi, nasılsın, nslsn, nasilsin',
    howMuch: 'ne kadar, kaça, kaç para, kaç tl, kaç tane, nekadar, kac, kaç lira, ücreti ne, kaç, kaçtan, kaçta, kaça oluyor',
    which: 'hangi*, hangisi*, hangi, ki, hangi gün',
    please:
      'lütfen, lutfen, ltfn, rica ed*, rica etsem, lütfennn, nolur, ne olur, lüffen, ricam, rica olun*, zahmet olmazsa, mümkünse, rica ediyorum, plz, pls, lütfedin, yalvar*, istirham*, rica',
    thanks:
      'teşekkür*, tesekkur*, sağol*, sağ ol*, saol*, sagol*, tşk*, tşkler, eyvallah*, eyw, mersi, minnettar*, teşekkürler, tşkkr, eyv, allah razı olsun, çok sağol, sağolun, tşekkürler, tesekürler, thx, allah razi olsun',
    sorry:
      'özür*, pardon, kusura bakma*, affed*, üzgün*, maalesef, afedersin*, kusura, özür dilerim, ozur*, malesef, kb, af, üzgünüm, affet*, kusruma',
    hello:
      'merhaba*, selam*, slm, mrb, günaydın*, gunaydin, iyi günler, iyi akşamlar, alo, selamlar, selamın aleyküm, sa, as, aleyküm, hey, sayın, sayin, iyi günler dilerim, mrhb, meraba*, mrhaba, kolay gelsin, naber, selamun, iyi gunler, iyi aksamlar, iyi çalışmalar, hayırlı günler, değerli, sevgili, mrbh, selm, günaydin*, selamin aleyküm, iyi çalişmalar, hayirli günler',
    bye: 'hoşça kal*, hoşçakal*, güle güle, görüşürüz, iyi geceler, bay, bye, bb, bay bay, elveda, kib, allaha ısmarladık, kendine iyi bak, görüşmek üzere, gorusuruz, hadi eyvallah, iyi gclr, öptüm, güle, allaha emanet, bye bye, hadi bay, hoşcakal, allaha ismarladik',
    regards:
      'saygı*, saygılar*, saygılarımla, saygilar*, selamlar*, sevgiler*, selamlarımla, en iyi dilek*, hürmet*, iyi çalışmalar, sevgilerle, saygi*, saygilarimla, selamlarimla, iyi çalişmalar',
    yes: 'evet, evt, he, hı hı, tabi, tabii, aynen, ewet, ewt, hıhı, he ya, elbette, eved, olur, doğru, var, hi hi, hihi',
    okay: 'tamam, tmm, tamamdır, olur, peki, ok, oki, okey, tamm, tm, tamamm, hadi, güzel, oldu, anlaştık, he tamam, uyar, pekala, olsun, sorun değil, sıkıntı yok, sorun yok, okay, eyvallah, anlaşıldı, iyi, tamamdir, anlaştik, sikinti yok, anlaşildi',
    want: 'istiyor*, istiyo, istemi*, istem*, istedi*, istek*, ister*, isted*, istiyom, istiyorum, istemiyorum, istemiyom, arzu*, istiyoruz, istemiyoruz, talep*, istyrm, istemyrm, isteriz, iste, isteyen*, isticem, isteyece*, niyet*, almak istiyor*, canım ist*, istiyo*, istiyrm, canim ist*',
    need: 'lazım*, gerek*, ihtiyaç*, ihtiyac*, lzm, gereki*, lazim*, gerekli*, gerekmi*, gerekmez, şart, gerek yok, ihtiyacım yok, ihtiyacım, ihtiyacim yok, ihtiyacim',
    must: 'lazım*, gerek*, zorunda*, mecbur*, zorunlu*, şart, gerekiyor, mutlaka, lazim, meli, malı, gerekir, etmeli*, olmalı*, yapmalı*, gitmeli*, almalı*, lazim*, mali, olmali*, yapmali*, almali*',
    can: 'yapabil*, edebil*, olabil*, gelebil*, alabil*, gönderebil*, verebil*, mümkün*, olur mu, yapama*, edeme*, gelem*, gidem*, verem*, mümkünse, gelebilir*, arayabil*, bakabil*, kaldırabil*, silebil*, çıkarabil*, bulama*, açama*, konuşama*, bilirmi*, gidebil*, değiştirebil*, iptal edebil*, yetişem*, söyleyebil*, atabil*, bilirim, bilir misin, bilir misiniz, alamıyor*, alamam, kaldirabil*, çikarabil*, alamiyor*',
    may: 'olabil*, izin*, serbest*, mümkün*, edebilir*, caiz, yasak, hakkınız, hakkım, izniniz*, hakkiniz, hakkim',
    letDo:
      'bırak*, izin ver*, hadi, haydi, birak*, müsaade*, olsun, gidelim, edelim, yapalım, alalım, hayde, müsade*, kalsın, yapalim, alalim, kalsin',
    tryTo:
      'dene*, deniyor*, çalış*, uğraş*, deneme*, dener*, çalışıyorum, denedim, deneyeceğim, calis*, ugras*, gayret*, çabal*, çaliş*, çalişiyorum',
    stop: 'dur, durdur*, durun, kes, kesin, kesiniz, bırak*, son ver*, son, stop, durdurun, vazgeç*, birak*, bırakın, kesin artık, durdurulsun, durdurma, durdu*, engelle*, durdurunuz, kes artık, kessin*, kesil*, sonlandır*, ara ver*, keser mi*, dursun, keselim, kesilsin, son bulsun, stp, bitir*, kapat*, yeter, birakin, kesin artik, kes artik, sonlandir*',
    end: 'son, bitir*, sonlandır*, bitti*, sona er*, tamamla*, biter*, bitsin, bitiyor*, fesih*, sonlandir*, feshet*, bitince, fesh*, nihayet, sonu, bitmi*, bitmesi*, bitse, bitecek',
    cancel:
      'iptal*, iptal et*, vazgeç*, feshet*, fesih*, cayma*, iptali*, kaldır*, ipta, vazgec*, feshed*, iptal ett*, cay, sildir*, ertele*, iptalini, kaldir*',
    block:
      'engel*, engelle*, blok*, blokla*, kara liste*, yasakla*, engelled*, banla*, ban, engelliy*, blok, engeledim, kara listeye, spam kutusu, engeli, blockla*',
    remove:
      'çıkar*, kaldır*, çıkart*, cikar*, kaldir*, siliniz, sildir*, at beni, listeden çık*, temizle*, uzaklaştır*, düşün, çıkın, ismimi sil*, çizin, sil, kaldirin, çıkarılsın, çıkarın, çıkarılmak, listeden düş*, eksil*, düşürün, düşür*, silin*, silinme*, silme*, çikar*, çikart*, listeden çik*, uzaklaştir*, çikin, çikarilsin, çikarin, çikarilmak',
    deleteIt:
      'silin*, sildir*, silinsin, imha*, silme*, siler*, silerim, yok et*, yok edin, kaldır*, silinmesi*, temizle*, siliniz, silinmi*, silip, arındır*, imhası*, kayıtlarımı sil*, silinme*, silsin*, silmek, silinece*, silindi*, silmi*, siliyor*, sil, kaldir*, arindir*, imhasi*, kayitlarimi sil*',
    unsubscribe:
      'abonelikten çık*, üyelikten çık*, çıkmak istiyorum, abonelik iptal*, üyelik iptal*, listeden çık*, aboneliğimi iptal*, üyeliğimi iptal*, ret, red, iptal, listeden sil*, üyelikten ayrıl*, kaydımı sil*, aboneliği sonlandır*, ayrılmak istiyorum, bildirimi kapat*, ret yaz*, abonelikten ayrıl*, çıkış*, smsret, smsiptal, sms iptal, sms ret, rıza ret, ticari ileti ret, çıkarın beni, iletişim izni*, grubdan çık*, kaydımı kaldır*, vazgeçtim, iys, çıkmak, çıkar, ayrıl*, abonelikten çik*, üyelikten çik*, çikmak istiyorum, listeden çik*, üyelikten ayril*, kaydimi sil*, aboneliği sonlandir*, ayrilmak istiyorum, abonelikten ayril*, çikiş*, riza ret, çikarin beni, grubdan çik*, kaydimi kaldir*, çikmak, çikar, ayril*',
    subscribe:
      'abone ol*, üye ol*, kayıt ol*, kaydol*, katıl*, kaydet*, kayıt*, üyelik aç*, kayit*, katil*, başvur*, abone, kayd*, kabul, gruba ekle*, ekle*, kayit ol*, abone oldum',
    leaveAlone:
      'rahat bırak*, rahat birak*, rahat bırakın, beni rahat, bırak beni, bırakın beni, defol*, siktir*, siktirin, siktir git, git başımdan, gidin başımdan, başımdan, düş yakamdan, düşün yakamdan, yakamdan, yakamı bırak*, rahatsız etme*, uzak dur*, uzak durun, bas git, basın gidin, git işine, yürü git, bir git, bi git, bi gidin, def ol*, rahat ver*, rahat verin, yeter artık, sgit, hadi oradan, hadi ordan, kaybol*, cehenneme git, canın cehenneme, cehenneme kadar, sktr*, s.g, ilişme*, bulaşma*, git hadi, siktirgit, hastir, hassiktir*, hasiktir*, s ktir*, düşün artık, çekil git, allah aşkına, düşün peşimden, peşimi bırak*, peşimden, kafa ütüleme*, benden uzak, ikile*, toz ol*, yıkıl*, uza, uzayın, çekilin, rahat, rahat birakin, birak beni, birakin beni, git başimdan, gidin başimdan, başimdan, yakami birak*, rahatsiz etme*, basin gidin, yeter artik, canin cehenneme, düşün artik, allah aşkina, peşimi birak*, yikil*, uzayin, defolun gidin',
    leave:
      'ayrıl*, terk*, çekil*, ayril*, cikiyorum, çıkıyorum, çıktım, çıkacağım, bırakıp, çıkcam, ayrılıyorum, uzaklaş*, çıktı*, çıkıyor*, çıkıca*, çıkaca*, çıkmak, çıkış*, kaçtı*, gitti*, gidiyor*, çikiyorum, çiktim, çikacağim, birakip, çikcam, ayriliyorum, çikti*, çikiyor*, çikica*, çikaca*, çikmak, çikiş*, kaçti*',
    refuse:
      'redd*, reddet*, red, ret, kabul etmi*, istemem, istemiyorum, hayır teşekkür*, almayayım, gerek yok, hayır, reddediyorum, kalsın, onaylamı*, teşekkürler istemiyorum, geri çevir*, yok sağol, istemez, sağol kalsın, almıcam, yok kalsın, onay vermi*, izin vermi*, hayir teşekkür*, almayayim, hayir, kalsin, onaylami*, sağol kalsin, almicam, yok kalsin',
    forbid: 'yasak*, yasakla*, izin vermiyorum, men ed*, men et*, izin vermem, yasaktır, müsaade etmiyorum, engelle*, izinsiz*, yasaktir',
    object:
      'itiraz*, karşıyım, karşı çık*, protesto*, kabul etmiyorum, karsiyim, onaylamıyorum, karşı geli*, rızam yok, rıza göstermi*, karşı, karşiyim, karşi çik*, onaylamiyorum, karşi geli*, rizam yok, riza göstermi*, karşi',
    agree:
      'kabul*, onay*, katıl*, anlaş*, tamam, onaylıyorum, razı*, muvafakat*, hemfikir*, onayli*, anlaştık, uyar, bana uyar, onaylı*, mutabık*, rızam, uygundur, katil*, onayliyorum, razi*, anlaştik, mutabik*, rizam',
    permission: 'izin*, izni*, onay*, rıza*, yetki*, müsaade*, rizam, muvafakat*, izin, rızası*, ruhsat*, onam*, riza*, rizasi*',
    withdraw:
      'geri al*, geri çek*, çekil*, iptal ed*, vazgeç*, çekiyorum, geri aliyorum, geri çekiyorum, iznimi geri, rızamı geri, onayımı geri, onayımı çek*, caydım, iznimi kaldır*, iptal et, rizami geri, onayimi geri, onayimi çek*, caydim, iznimi kaldir*',
    send: 'gönder*, gonder*, yolla*, at, atma*, atın, attı*, atıyor*, gönderme*, gönderiyor*, atmayın, ilet*, yollu*, yolluyor*, göndr*, gndr*, gndrm*, attınız, atıp, atar*, atacak*, göndermi*, gelmesin, yollama*, iletme*, atıyo*, atyo*, atcam, ats*, atsın, yollı*, yollay*, atmay*, iletil*, gönderil*, atiyor*, attin*, ileti*, attı, attım, attın*, atmışsınız, atmayın*, atmasın, atmak, atin, atti*, atmayin, attiniz, atip, atiyo*, atsin, yolli*, atti, attim, atmişsiniz, atmayin*, atmasin',
    write:
      'yazma*, yazıyor*, yazdı*, yazış*, yazın, yazilı, yazılı*, yazar*, yazmay*, yazıp, yaz, yazsana, yazac*, yazaca*, yazıyo*, yaziyor*, yazdi*, yaziş*, yazin, yazili, yazili*, yazip, yaziyo*, yazmış*, yazmis*, yazsın, yazdır*',
    text: 'mesaj*, msj*, sms*, mesajı*, kısa mesaj, ileti*, mesajlar*, mesajlaş*, mesj, mjs, metin*, smsler*, mesaş, mms, whatsapp*, wp, wpden, watsap*, vatsap*, mesac*, meseç, yazılı mesaj, mesaji*, kisa mesaj, yazili mesaj',
    call: 'arama*, arıyor*, aradı*, telefon et*, çaldır*, arayın, aranma*, çağrı*, ararsın*, arar*, aray*, ariyor*, çağır*, telefon aç*, arama, aradın*, aramay*, aranıyor*, aranmak, arandım, cağrı*, cevapsız*, çalıyor*, görüşme*, tel aç*, ara, arar, ararsa*, arandı*, arasın, arasana, aradi*, çaldir*, arayin, çağri*, ararsin*, çağir*, aradin*, araniyor*, arandim, cağri*, cevapsiz*, çaliyor*, arandi*, arasin',
    contact: 'iletişim*, ulaş*, bağlantı*, irtibat*, temas*, iletisim*, ulas*, erişim*, ulaşam*, haberleş*, iletişime geç*, görüşme*, bağlanti*',
    receive:
      'al, aldı*, geliyor*, geldi, gelen*, almak, almış*, gelme*, gelmesin, ulaştı*, alıyor*, gelmi*, geliyo*, aliyor*, eline ulaş*, teslim al*, almıyo*, alamadım, gelip, alınmı*, alınan, almadım, almıyorum, almayı, aldi*, almiş*, ulaşti*, almiyo*, alamadim, alinmi*, alinan, almadim, almiyorum, almayi',
    answer:
      'cevap*, yanıt*, cvp, cevapla*, yanıtla*, dönüş*, cevab*, yanit*, aç telefonu, karşılık*, geri dön*, cevab, dönün, bana dön*, telefonu aç*, cevaplı*, yanitla*, karşilik*, cevapli*',
    read: 'okudu*, okuyor*, okun*, okuyam*, okuyo*, okuyup, okuyun, okumadım, okumam, okumuyor*, okumadim',
    bother:
      'rahatsız*, rahatsiz*, taciz*, bezdir*, bunalt*, sıkıyor*, sıktı*, uğraş*, bıktır*, darla*, başımı ağrıt*, meşgul etme*, kafa ütüle*, canımı sık*, sinir et*, sinir bozu*, musallat*, dürt*, rahatımı boz*, huzursuz*, huzurumu, huzur bırakma*, kafa şişir*, kafamı şişir*, deli et*, usandır*, gıcık*, rahatsz*, kafayı ye*, tepemin tas*, hırpala*, ısrar*, bunaltı*, sıkmay*, sıkma, bezdirdi*, delirt*, peşimde*, sikiyor*, sikti*, biktir*, başimi ağrit*, canimi sik*, rahatimi boz*, huzur birakma*, kafami şişir*, usandir*, gicik*, kafayi ye*, hirpala*, israr*, bunalti*, sikmay*, sikma',
    spam: 'spam*, çöp*, bombardıman*, boğdu*, boğuyor*, yağmur*, doldur*, spamla*, gereksiz mesaj*, istenmeyen*, yağdır*, mesaj yağ*, istenmeyen mesaj, bombalıyor*, bombala*, floodla*, mesaja boğ*, toplu mesaj, boğuldu*, bombardiman*, yağdir*, bombaliyor*',
    fedUp:
      'bıktım*, bıktı*, bık*, usandı*, usan*, bezdim*, bezdi*, illallah*, gına geldi, yeter artık, canıma tak, sıkıldım*, sıkıl*, sinir*, tahammül*, dayanamı*, sabrım*, sabır*, gına, tak etti, bunaldı*, daral*, kafayı yiyec*, nefret*, yetti*, bikti*, yıldım, yıldır*, çekemem, çekilmez*, kusacağım, midem bulan*, burama kadar, çıldır*, delirec*, cinnet*, mide bulandır*, iğren*, sabrım taş*, bunal*, ömür tör*, e yeter be, bezginlik, biktim*, bik*, usandi*, gina geldi, yeter artik, canima tak, sikildim*, sikil*, dayanami*, sabrim*, sabir*, gina, bunaldi*, kafayi yiyec*, yildim, yildir*, kusacağim, çildir*, mide bulandir*, sabrim taş*',
    angry:
      'kızgın*, sinirli*, öfke*, sinirlen*, kızdım, kızdır*, kızıyor*, kudur*, delir*, küplere, çıldır*, kizgin*, tepem attı, tepem at*, hiddet*, gıcık ol*, öfkel*, kırgın*, darıl*, kızdı*, kızma*, küstü*, küsüm, küstüm, alındı, kizdim, kizdir*, kiziyor*, çildir*, tepem atti, gicik ol*, kirgin*, daril*, kizdi*, kizma*, alindi',
    nonsense:
      'saçma*, saçmalık*, saçmala*, sacma*, zırva*, boş konuş*, boş iş*, boktan, bok, çöp*, palavra, rezalet*, rezil*, saçma sapan, zırvalık*, ıvır zıvır, ivir zivir, uyduruk*, ipe sapa, yalan dolan, maval*, boş laf*, kepaze*, aptalca, salakça, martaval*, lüzumsuz*, zırt pırt, saçmaliyo*, boş beleş, ne saçma, saçmalik*, zirva*, zirvalik*, zirt pirt',
    shutUp:
      'kapa çeneni, çeneni kapa*, kes sesini, kesin sesinizi, sesini kes*, sessiz ol*, çenenizi kapat*, çeneni, sus be, susun, kes lan, sus artık, gevezelik*, kapa*, sus, susun*, susar*, sustum, sus artik',
    insult:
      'aptal*, salak*, gerizekalı*, geri zekalı*, gerizekali*, mal, mallar, lan, amk, aq, amına*, amina*, sikt*, siktir*, sikey*, orospu*, orosbu*, oç, oc, piç*, pezevenk*, şerefsiz*, serefsiz*, kahpe*, yavşak*, yavsak*, allah belanızı, allah belanı, belanızı, belanı, belasını, lanet*, ulan, eşek*, ibne*, dangalak*, sürtük, kaltak, hıyar*, öküz*, ahmak*, embesil*, dallama*, kahrolası, namussuz*, ahlaksız*, terbiyesiz*, hayvan herif, kodumun*, anasını, ananı*, ananın*, avrad*, amcık*, yarrak*, yarak*, sg, sie, köpek*, itler, puşt*, denyo*, gavat*, manyak*, angut*, haysiyetsiz*, utanmaz*, arsız*, yüzsüz*, cehennem*, beyinsiz*, kafasız*, hergele, adi herif, adi, pis, pislik*, a.q, mk, mna, mq, bok, boka, boku, göt, götü*, götün*, sik, sikeyim*, sikiyim*, sikerim*, sikik*, siki, sikicem, sikim*, deli misin, geri zekali*, allah belanizi, allah belani, belanizi, belani, belasini, hiyar*, kahrolasi, ahlaksiz*, anasini, anani*, ananin*, amcik*, arsiz*, kafasiz*',
    peace:
      'huzur*, sessiz*, sükunet*, barış*, dinlen*, sakin*, istirahat*, dinlenm*, kafa dinle*, kafamı dinle*, sükûnet, rahat, rahata, rahatla*, bariş*, kafami dinle*',
    uninterested:
      'ilgilenmi*, ilgilenmiyorum, ilgimi çekmi*, ilgim yok, umurumda değil, umrumda değil, umurumda*, umrumda*, umursam*, ilgilendirmi*, merak etmiyorum, ilgisiz*, takmı*, bana ne, banane, ilgilenmiyoruz, ilgi duymuyorum, alakam yok, umrum*, alakam*, ilgilenmem*, hiç ilgim, istemez, düşünmüyorum, bana uymaz, sikimde değil, kalsın, sikimde, takmi*, kalsin',
    interested: 'ilgilen*, ilgi*, ilgileni*, merak*, ilgimi çek*, ilgiliyim, ilginç*, alaka*, ilgili*, ilgini',
    useless:
      'gereksiz*, işe yaramaz*, faydasız*, boşuna, anlamsız*, lüzumsuz*, saçma, yararsız*, işime yaramı*, işe yaramı*, gerek yok, boş, alakasız*, gereği yok, işim olmaz, faydası yok, manasız*, bir işe yara*, ihtiyacım yok, lazım değil, önemsiz*, faydasiz*, anlamsiz*, yararsiz*, işime yarami*, işe yarami*, alakasiz*, faydasi yok, manasiz*, ihtiyacim yok, lazim değil',
    unwanted:
      'istenmeyen*, istemediğim*, istemeden, izinsiz*, rızam dışı*, onay vermedim, onayım olmadan, izin vermedim, habersiz*, talep etmedim, istemedim, rızam olmadan, iznim olmadan, ben istemedim, üye olmadım, abone olmadım, kayıt olmadım, bilgim dışında, istenmedik*, zorla, iznim yok, onayım yok, haberim olmadan, numaramı vermedim, numaramı nereden, kim verdi, izni olmadan, rizam dişi*, onayim olmadan, rizam olmadan, üye olmadim, abone olmadim, kayit olmadim, bilgim dişinda, onayim yok, numarami vermedim, numarami nereden',
    mute: 'sessize al*, sessiz*, kapat*, bildirimleri kapat*, sustur*, devre dışı*, kapa*, sesini kapat*, sessizde, bildirim*, sessize, titreşim*, devredışı*, pasif*, ses, sesi*, sesini, devre dişi*, devredişi*',
    fillUp:
      'doldur*, dolu, doluyor*, doldu*, hafıza*, depolama*, yer kapl*, gelen kutusu, şişir*, gelen kutum*, hafizam, yer kalmadı, meşgul*, işgal*, hafızayı, depo*, yer yok, dolmuş, dolup, hafiza*, yer kalmadi, hafizayi',
    wakeUp: 'uyandır*, uyan*, uyandım, uyandir*, uyanı*, kalk*, kaldırdı*, kalktı*, uyandin*, yataktan, uyandim, uyani*, kaldirdi*, kalkti*',
    sleep:
      'uyu*, uyku*, uyuyor*, uyudu*, yattı*, uyuma*, uykum*, uyuyam*, uyuyo*, uyuduk, yatıyor*, uyukla*, yatmadan, uyuyakal*, uykusuz*, uykudan, şekerleme, kestir*, yatma*, yataca*, yatarım, yatcam, yatmış*, yatti*, yatiyor*, yatarim, yatmiş*',
    list: 'liste*, listeden, listesi*, listeni*, listeniz*, kayıt listesi, rehber*, iletişim listesi, gönderim liste*, dağıtım*, kayit listesi, dağitim*',
    database:
      'veritaban*, veri taban*, sistem*, kayıt*, kayıtlar*, dosya*, kayd*, kütük, sicil*, veritabanı, data, arşiv*, siste*, kayit*, kayitlar*, veritabani',
    data: 'veri*, bilgi*, data, detay*, bilgilerim*, malumat*, verilerim*, bilgiler*, ayrıntı*, veriler*, bilgim*, kayıtlarım*, ayrinti*, kayitlarim*',
    account: 'hesap*, hesab*, profil*, hesabım*, hsp, hesb*, hesbı*, kullanıcı*, hesabim*, hesbi*, kullanici*',
    subscription: 'abonelik*, aboneli*, üyelik*, üyeli*, paket*, tarife*, uyelik*, uyeligi*, abonman*, plan, aboneliğ*, hizmet*, servis, paketi*',
    newsletter:
      'bülten*, bilgilendirme*, bildirim*, hatırlatma*, duyuru*, güncelleme*, e-bülten, ebülten, bulten*, uyarı*, hatirlatma*, bilgilendir*, haberdar*, haberler, haber, uyari*',
    advert:
      'reklam*, pazarlama*, tanıtım*, ilan*, kampanya*, reklamlar*, promosyon*, tanitim*, rklm, ticari*, ticari ileti, tanıt*, satışçı*, pazarlam*, tanit*, satişçi*',
    offer: 'teklif*, fırsat*, kampanya*, firsat*, öneri*, fırsatlar*, teklifiniz*, öner*, firsatlar*',
    discount:
      'indirim*, kampanya*, fırsat*, ucuzluk*, promosyon*, indirimler*, tenzilat*, ındırım*, outlet*, iskonto*, fırsatlar*, black friday, efsane cuma, sezon sonu, puan*, bedava, indirm*, firsat*, firsatlar*',
    voucher: 'kupon*, hediye çek*, çek, indirim kodu, hediye kart*, çeki, indirim kodu*, hediye çeki, kod, promosyon kodu, kuponu*',
    loyaltyCard:
      'puan*, kart puan, sadakat*, üye kart*, money, money kart, kulüp*, bonus*, sadakat kartı, puanlar*, club, card, paro, chip para, maximum puan, worldpuan, avantaj*, sadakat karti',
    prize:
      'ödül*, çekiliş*, piyango*, kazan*, ikramiye*, hediye*, talih*, odul*, cekilis*, loto, milli piyango, şans oyun*, talihli*, kazandınız, büyük ödül, kura, kazandiniz',
    customer: 'müşteri*, musteri*, alıcı*, tüketici*, abone*, müşterin*, kullanıcı*, müşterisi*, danışan*, alici*, kullanici*, danişan*',
    exCustomer:
      'eski müşteri*, artık müşteriniz değilim, müşteriniz değilim, müşterisi değilim, artık alışveriş yapmı*, operatör değiştir*, başka firmaya geç*, başka operatör*, aboneniz değilim, operatörümü değiştir*, hattımı taşı*, hattımı değiştir*, geçtim, müşteriniz değiliz, üyeniz değilim, artık kullanmıyorum, artık üye değilim, alışveriş yapmıyorum, taşıdım, aboneliğim bitti, hesabımı kapattım, numarayı taşıdım, kullanmıyorum artık, müsteriniz degilim, vodafoneluyum, turkcelliyim, artık müşteri değilim, artik müşteriniz değilim, artik alişveriş yapmi*, hattimi taşi*, hattimi değiştir*, artik kullanmiyorum, artik üye değilim, alişveriş yapmiyorum, taşidim, hesabimi kapattim, numarayi taşidim, kullanmiyorum artik, artik müşteri değilim',
    shop: 'mağaza*, dükkan*, market*, magaza*, bakkal*, migros*, bim, a101, şok, carrefour*, avm*, çarşı*, trendyol*, hepsiburada*, süpermarket*, alışveriş*, marketten, markete, dukkan*, n11, amazon, manav*, kasap*, bime, gratis, koçtaş, ikea, pazara, pazarda, çarşi*, alişveriş*',
    company: 'şirket*, firma*, işletme*, sirket*, kurum*, marka*, kuruluş*, şti, ltd, holding*, bayi*, firmanız*, ajans*, firmaniz*',
    organisation:
      'dernek*, derneğ*, vakıf*, vakf*, kurum*, kuruluş*, örgüt*, kulüp*, kulüb*, parti*, sendika*, kızılay*, lösev*, teşkilat*, stk, topluluk*, losev, tema, afad, cemiyet*, birlik*, vakif*, kizilay*',
    member: 'üyesi*, aza, katılımcı*, üyelerin*, üye, üyeyim, üyeniz, üyeyiz, üyeler*, katilimci*',
    donate:
      'bağış*, bagis*, yardım*, bağışla*, kurban*, zekat*, fitre*, hayır*, bağışı*, sadaka*, kermes*, lösev, bağiş*, yardim*, bağişla*, hayir*, bağişi*',
    vote: 'oy, oy ver*, seçim*, oylama*, sandık*, oylar*, secim*, oyum*, referandum*, oyunuz*, oyu, oyunuz, sandik*',
    bank: 'banka*, garanti*, ziraat*, akbank*, iş bankası, yapı kredi, halkbank*, vakıfbank*, şube*, enpara*, qnb, ing, denizbank*, finans*, bankası*, iban*, papara, atm, atmden, atmye, iş bankasi, yapi kredi, vakifbank*, bankasi*',
    money:
      'tl, lira*, nakit*, parayı, paran*, euro, dolar*, kuruş*, bin lira, tutar*, pra, türk lirası, yüz lira, milyon lira, sikke, bütçe*, meblağ*, paramı, para, param, paran, parası, paranız, paralar*, parayi, türk lirasi, parami, parasi, paraniz',
    salary:
      'maaş*, maas*, emekli maaş*, aylık, gelir*, ikramiye*, avans*, harçlık*, burs*, prim*, asgari ücret, maaşı*, nafaka*, yövmiye*, aylik, harçlik*, maaşi*',
    loan: 'kredi*, borç*, borc*, taksit*, ödünç*, faiz*, icra*, haciz*, kredisi*, borçlu*, borcum*, borcun*, ipotek*, limit*, ihtiyaç kredisi, alacak*, senet*, veresiye, haciz',
    price:
      'fiyat*, ücret*, tutar*, maliyet*, fiyatı*, bedel*, kaç para, ederi, fiat*, kaça, masraf*, ucret*, zam, zamlı, fiyt*, tarife*, aidat*, fiyati*, zamli',
    expensive: 'pahalı*, pahali*, pahalıya, tuzlu, fahiş*, pahal*, kazık*, pahaliya, kazik*',
    cheap: 'ucuz*, uygun fiyat*, hesaplı*, ekonomik*, ucza, uyguna*, uygun, hesapli*',
    freeOfCharge: 'ücretsiz*, bedava*, parasız*, beleş*, ucretsiz*, karşılıksız, free, hediye, parasiz*, karşiliksiz',
    pay: 'ödedi*, ödeme*, ödüyor*, yatır*, havale*, eft, odeme*, ödeyec*, transfer*, para gönder*, iban*, ödenm*, para yatır*, ödey*, yatirdi*, odedi*, ödicem, hesaplaş*, yatırdı*, tahsil*, fast, ödeyece*, ödeye*, ödiy*, ödüy*, ödenec*, odeyec*, yatir*, para yatir*',
    bill: 'fatura*, fiş*, makbuz*, hesap*, adisyon*, ekstre*, dekont*, faturam*, hesabı, fatur*, hesabi',
    buy: 'satın al*, al, aldı*, alışveriş*, alıyor*, almak, alaca*, satin al*, alis veris*, alın, alır mısın, alırmısın*, alıp, alınca, alsana, almıştım, alisveris*, alcam, alıcam, alayım, alalım, sipariş ver*, satınal*, alicam, aldi*, alişveriş*, aliyor*, alin, alir misin, alirmisin*, alip, alinca, almiştim, alayim, alalim, satinal*, almanı, alsın, alır mısınız, aldık, aldım',
    sell: 'sat, satı*, satıyor*, satılı*, satış*, sattı*, satma*, satici*, satiyor*, satılık*, satilik*, satmak, satar*, satsın, satıc*, pazarla*, satıl*, sati*, satili*, satiş*, satti*, satsin, satic*, satil*',
    order: 'sipariş*, siparis*, siparişi*, sprş*, sprs, ısmarla*, spariş*, siparişim*, siparisi*, ismarla*',
    deliver:
      'teslim*, kargo*, kurye*, teslimat*, dağıtım*, gönderi*, krgo, kargoya, kargom*, yurtiçi, mng, aras, ptt, getir, yemeksepeti, sevkiyat*, kargocu*, gönderim*, trendyol, hepsijet, sürat, ulaştır*, dağıtıma, nakliy*, teslim et*, dağitim*, ulaştir*, dağitima',
    parcel: 'paket*, kargo*, koli*, kutu*, gönderi*, paketi*, poşet*, kutusu*, emanet*',
    pickUp:
      'al, almak, almaya, teslim al*, alaca*, alırım, gelip al*, alırmısın*, alır mısın, alayım, alicam, almaya gel*, beni al*, alıcam, karşıla*, al beni, alıyorum, alırsın, toplayın, alirim, alirmisin*, alir misin, alayim, karşila*, aliyorum, alirsin, toplayin',
    returnGoods: 'iade*, geri ver*, değişim*, iade et*, iadesi*, geri gönder*, para iade*, değiştir*, ıade*, geri ödem*, geri öde*, geri iade',
    bookReserve:
      'rezerv*, ayırt*, yer ayır*, rezervasyon*, ayır*, randevu al*, rez, rzrvasyon, masa ayır*, bilet al*, yer ayırt*, ayirt*, kapora*, yer ayir*, ayir*, masa ayir*, yer ayirt*',
    appointment: 'randevu*, rndv*, randevumu, randevuy*, rndevu, muayene*, seans*, kontrol*, saati ertele*, mhrs, görüşme*, ranvdevu*',
    meeting:
      'toplantı*, toplanti*, görüşme*, konferans*, buluşma*, zoom, meeting, toplanıyor*, mülakat*, toplan*, brifing, seminer*, sunum*, görüşmesi*, veli toplantısı, toplaniyor*, veli toplantisi',
    invite: 'davet*, çağır*, davetiye*, davetli*, cagir*, buyur*, davetin*, çağırdı*, bekleriz, çağir*, çağirdi*',
    contract: 'sözleşme*, sozlesme*, anlaşma*, kontrat*, taahhüt*, taahut*, anlaşması*, taahhüd*, poliçe*, mukavele*, anlaşmasi*',
    sign: 'imza*, imzala*, imzası*, imzalı*, ımza*, imzaladım, imzam*, paraf*, imzasi*, imzali*, imzaladim',
    card: 'kart*, kartı*, karta, kredi kartı, kimlik kart*, bankamatik*, krt, akbil*, istanbulkart, karti*, kredi karti',
    phone:
      'telefon*, tel, cep*, telefonu*, tlf, cep telefonu, ev telefonu, sabit hat, cihaz*, ahize, telefonum*, telim, telin, iphone*, samsung*, şarjım, telini, şarjim',
    number:
      'numara*, no, nosu, num, nmr, numaramı, numaram*, nomara*, numarası*, nolu, rakam*, hattım, numaranız*, nmara*, numarami, numarasi*, hattim, numaraniz*',
    newNumber:
      'yeni numara*, numaram değişti, numara değişti*, numaramı değiştir*, hat değiştir*, başka numara*, yeni hat*, yeni numaram, numaram deişti, yeni telefon*, bu benim yeni, no değişti, yeni nom, nom değişti, numaram bu, numaramı kaydet*, numara değiştir*, hattım değişti, yeni no, numarami değiştir*, numarami kaydet*, hattim değişti',
    simCard:
      'sim, hat, hattı*, hattım*, operatör*, turkcell*, vodafone*, türk telekom, sim kart*, simkart*, kontör*, tl yükle*, telekom*, turkcel*, faturasız*, faturalı hat, avea, bimcell, pttcell, esim, bip, hatti*, hattim*, faturasiz*, faturali hat',
    email: 'e-posta*, eposta*, mail*, e-mail*, email*, e posta, meil*, maile, maili, maile at*, gmail*, mailim*, hotmail, e postam*, posta adres*',
    letter: 'mektup*, mektub*, posta*, ptt, zarf*, tebligat*, kartpostal, postane*, postacı*, postay*, taahhütlü, postaci*',
    name: 'isim*, ad, adım, soyad*, isminiz*, adınız*, soyisim*, adımı, ismi*, isim soyisim, adsoyad, adını, ismimi*, adin, nick, hitap*, künye*, adı, adın, ismini*, isminiz, adim, adiniz*, adimi, adini, adi',
    address: 'adres*, adresi*, konum*, ikamet*, adrs, adresim*, lokasyon*, ikametgah*, konm, adrese, posta kodu, adresin',
    birth: 'doğum*, dogum*, doğdu*, doğum gün*, doğmuş*, doğum tarih*, doğur*, doğa*, dg, doğum günün*, doğumgün*, iyi ki doğdun, doğac*, yaş günü',
    age: 'yaşında*, yasinda*, yaşım*, reşit*, yaşlı*, 18 yaş*, çocuk yaş*, küçük yaşta, yaşını, yasi*, resit, yaşında, yaş, yaşı*, yaşındayım, yaştan, yaşinda*, yaşim*, yaşli*, yaşini, yaşinda, yaşi*, yaşindayim',
    document:
      'belge*, evrak*, kimlik*, pasaport*, başvuru*, dilekçe*, dilekce*, formu*, tc, nüfus cüzdan*, ehliyet*, tc kimlik, cüzdan*, doküman*, ruhsat*, dosya*, rapor*, e-devlet, edevlet*, basvuru*, vekalet*, belgesi*, sertifika*, form, formu, formlar*',
    copy: 'kopya*, fotokopi*, suret*, döküm*, çıktı*, tarat*, ciktisi, kopyası*, örneği, örnek, taram*, nüsha*, yazıcı*, çikti*, kopyasi*, yazici*',
    photo: 'foto*, fotoğraf*, resim*, fotograf*, selfi*, ftğrf, görsel*, fotosu*, ekran görüntüsü, ss, fotolar*, foti, resmi, resmini, resmim',
    video: 'video*, vidyo*, klip*, kayıt, görüntü*, vıdeo, film*, youtube*, tiktok*, yutub*, canlı yayın, kayit, video, canli yayin',
    website:
      'site*, web*, internet sitesi, sayfa*, sitesi*, online*, portal*, sitenin, sitede, siteden, websitesi*, sayfası*, e-devlet, instagram*, facebook*, sayfasi*',
    link: 'link*, bağlantı*, url, linki*, linke, adresi tıkla*, tıkla*, bağlanti*, adresi tikla*, tikla*',
    app: 'uygulama*, app, aplikasyon*, program*, uygulamay*, uyg, yazılım*, apk, yazilim*',
    internet:
      'internet*, wifi, wi-fi, net, nette, netten, sinyal*, bağlantı*, şebeke*, modem*, çekmiyor, çekmi*, ınternet*, superonline, fiber*, gb, kapsama*, paketim, vpn, internetim*, bağlan*, bağlanti*',
    computer: 'bilgisayar*, laptop*, tablet*, pc, bilgisyar*, dizüstü*, notebook*, bilgisayarım*, ekran*, printer, yazıcı, bilgisayarim*, yazici',
    password:
      'şifre*, sifre*, parola*, pin, giriş*, oturum*, doğrulama kod*, kodu*, şifrem*, puk, kullanıcı adı, giris yap*, sms kodu, login, onay kodu, şifresi*, kod, kodlar*, kullanici adi',
    battery: 'şarj*, sarj*, batarya*, şarjım*, sarjim*, şarz*, powerbank, şarjı*, akü*, pili*, pil, piller*, pilim*, şarjim*, şarji*',
    press:
      'tıkla*, tikla*, basın*, tuşla*, dokun*, tuş*, tuşu*, tıklay*, bastı*, basıyor*, basınız, buton*, düğme*, yazın, tıklı*, basar*, basıp, basınca, basin*, tiklay*, basti*, basiyor*, basiniz, yazin, tikli*, basip, basinca',
    wordN: 'kelime*, sözcük*, laf*, sozcuk*, lafı*, sözler*, tabir*, söz, sözü, lafi*',
    fileFormat: 'csv, excel*, pdf*, json, xml, word, dosya*, format*, exel*, biçim*, xls, txt, dosyası*, dosyasi*',
    privacy:
      'gizlilik*, kvkk*, kişisel veri*, gdpr, mahremiyet*, kisisel*, kişisel*, özel hayat*, gizli*, kişisel bilgi*, veri koruma*, aydınlatma metni, 6698, özel bilgi*, kvk*, ozel hayat*, gizlili*, aydinlatma metni',
    law: 'kanun*, hukuk*, hakkı*, hakkım*, yasal*, kanuni*, mevzuat*, yönetmelik*, yasadışı*, madde*, hukuki*, haklarım*, hukuksal*, sayılı kanun, haksız*, haklı*, ihlal*, illegal*, yasaya, hakkı, hakkımız*, haklar*, hakkınız*, hak, suç, suçtur, suçu*, suçlu*, suçtan, yasa, yasalar*, hakki*, hakkim*, yasadişi*, haklarim*, sayili kanun, haksiz*, hakli*, hakki, hakkimiz*, hakkiniz*',
    lawyer:
      'avukat*, mahkeme*, dava*, savcı*, savci*, noter*, hakim*, dava aç*, davacı*, suç duyurusu, avkt, adliye*, hukuki işlem*, mahkemeye, icraya, davası*, şikayetçi ol*, duruşma*, ihtarname*, tazminat*, davaci*, davasi*',
    police:
      'polis*, jandarma*, emniyet*, karakol*, savcılık*, savcılığ*, 155, siber suç*, emniyete, siber*, polise, ihbar*, suç duyuru*, gbt, savcilik*, savciliğ*',
    complain:
      'şikayet*, sikayet*, şikayetçi*, şikâyet*, bildir*, ihbar*, dava*, sikayetvar*, şikayetvar*, cimer*, şkayet*, rapor et*, şikayt*, itiraz*, şikayette, bildirece*, rapor ed*, dilekçe*',
    threaten:
      'yoksa, aksi halde, aksi takdirde, uyarı*, ikaz*, son uyarı, sonuç*, bedel*, pişman*, tehdit*, yasal yol*, yasal işlem*, hesabını sor*, son kez, ceza*, gününüzü göst*, başınıza, karışmam, yasal hak*, göreceks*, son defa, işlem başlat*, hukuki yol*, yaptırım*, uyarıyorum, dava ed*, mahkemeye ver*, cezai*, görürsün*, iki elim yakanda, uyari*, son uyari, hesabini sor*, başiniza, karişmam, yaptirim*, uyariyorum',
    authority:
      'kurum*, kurul*, btk, kvkk, bakanlık*, belediye*, tüketici haklar*, cimer*, tüketici hakem*, valilik*, ombudsman*, kaymakam*, makam*, yetkili*, müfettiş*, devlet, hakem heyet*, iys, bddk, epdk, muhtar*, denetim*, nüfus*, sgk, tüketici*, bakanlığ*, vergi dairesi, bakanlik*, bakanliğ*',
    proof: 'kanıt*, delil*, ispat*, kanıtla*, kanit*, belge*, ekran görünt*, tanık*, şahit*, ispatla*, ispatı*, kanitla*, tanik*, ispati*',
    mistake:
      'yanlış*, yanlis*, hata*, yanlışlık*, hatalı*, karıştır*, yanıl*, karistir*, ynls*, ynlş*, kusur*, yanlışlıkla, karışık*, hatalı, sehven, şaşır*, yannış*, karıştı*, karışıklık*, yanliş*, yanlişlik*, hatali*, kariştir*, yanil*, yanlişlikla, karişik*, hatali, şaşir*, yanniş*, karişti*, karişiklik*',
    wrongPerson:
      'yanlış numara*, yanlış kişi*, ben o değilim, numara yanlış, yanlış kişiye, yanlış numaraya, o kişi değilim, sizi tanımıyorum, seni tanımıyorum, siz kimsiniz, sen kimsin, kimsiniz, kimsin, tanımıyorum, başkasına ait, başkası*, bana ait değil, yanlış kişisiniz, numara bana ait, yanlis numara*, yanlış yer*, başka biri, tanıyamadım, tanımadım, kimi aradınız, yanlış aradınız, numara değişti, numaranın eski, önceki sahib*, eski sahibi, ben değilim, benim değil, böyle biri yok, yanlış attın*, kime ait, kimin numarası, çıkaramadım, kiminle görüş*, öyle biri yok, adına, ben ... değilim, başkasının, yanlış yazdın*, yanliş numara*, yanliş kişi*, numara yanliş, yanliş kişiye, yanliş numaraya, sizi tanimiyorum, seni tanimiyorum, tanimiyorum, başkasina ait, başkasi*, yanliş kişisiniz, yanliş yer*, taniyamadim, tanimadim, kimi aradiniz, yanliş aradiniz, numaranin eski, yanliş attin*, kimin numarasi, çikaramadim, adina, başkasinin, yanliş yazdin*, ait değil, bana ait',
    correct: 'doğru*, dogru*, haklı*, gerçek*, düzgün*, doğruluk*, dogrudur, hakli*, kesin*, tam',
    lie: 'yalan*, yalancı*, yalan söyl*, kandır*, kandir*, aldat*, uydur*, sahte*, kandırıyor*, dolandır*, sallama*, yalandan, dalga geç*, palavra*, numara yap*, kandırma*, kafa bul*, keriz*, sallıyo*, asılsız*, yalanci*, kandiriyor*, dolandir*, kandirma*, salliyo*, asilsiz*',
    spell:
      'yazılış*, yazımı, imla*, harf*, kodla*, heceleyerek, yazılır, yanlış yazıl*, yazım*, hece*, isim yanlış, yazılm*, hatalı yazıl*, yaziliş*, yazimi, yazilir, yanliş yazil*, yazim*, isim yanliş, yazilm*, hatali yazil*',
    change:
      'değiş*, değiştir*, degis*, degistir*, deiş*, değişti*, değişiklik*, değişim*, ertele*, dönüştür*, deiştir*, kaydır*, öne al*, tadilat*, değişsin, başka güne, kaydir*',
    update: 'güncelle*, düzelt*, duzelt*, guncelle*, güncel*, yenile*, düzeltil*, güncellen*, duzeltin, revize*, düzenle*, tashih*, güncellenm*',
    outdated:
      'eski*, güncel değil*, geçersiz*, artık geçerli değil, eskimiş, eski numara*, gecersiz*, demode*, kullanılmıyor, kullanmadığım*, önceki, bayat*, yok artık, geçerliliği*, iptal oldu, artik geçerli değil, kullanilmiyor, kullanmadiğim*, yok artik',
    newOne: 'yeni*, yeniler*, yenisi*, yni, taze*, yepyeni',
    know: 'biliyor*, biliyo*, bilmiyor*, tanı*, tanıyor*, bilgim yok, haberim*, biliyorum, tanımı*, bilmi*, bilgin*, bilen*, haberin*, bilirsin, bilmyrm, bildiğ*, bildi*, tani*, haberi*, öğren*, ogren*, biliyom, bilmiyom, tanış*, bilir*, bildim, bilsin, bilmem*, bilme*, taniyor*, tanimi*, taniş*',
    think:
      'düşün*, dusun*, sanıyor*, sanırım, galiba, bence, düşünüyor*, zannet*, zanned*, inan*, fikr*, herhalde, sanki, düşünce*, dşn*, kanaat*, sence, sizce, dşünüyorum, sanirim, tahmin*, öyle geliyor, umarım*, sanırsam, sandım, sanmıyor*, saniyor*, umarim*, sanirsam, sandim, sanmiyor*',
    understand:
      'anla*, anlı*, anlıyor*, anladı*, anlama*, kavra*, anlaşıl*, çözdü*, anliyor*, anlamı*, anlmadım, idrak*, anlamıyo*, çak*, ayık*, anli*, anladi*, anlaşil*, anlami*, anlmadim, anlamiyo*, ayik*',
    remember:
      'hatırla*, hatirla*, hatırlıyor*, hatırlat*, anımsa*, aklımda*, hatirlat*, unutma*, aklıma gel*, hatırlı*, aklında*, hafıza, aklınızda, hatirliyor*, animsa*, aklimda*, aklima gel*, hatirli*, aklinda*, hafiza, aklinizda',
    forget: 'unut*, unuttu*, unutma*, unutuyor*, unutmuş*, unutu*, aklımdan çık*, unutmay*, aklimdan çik*',
    mean: 'demek*, kast*, yani, kastediyor*, anlamı*, demek istiyor*, demek ki, mana*, ne demek, anlama gel*, anlami*',
    say: 'diyor*, diyo, söyle*, söylü*, soyle*, anlat*, söyledi*, söylüyor*, belirt*, dediğ*, dicek*, dicem, söyley*, deyin, derim, der, denil*, ifade*, dedim, dedin, demey*, dedik, diyelim, deme, demiş*, sölü*, söle*, soyledi*, bahset*, bahsed*, söz et*, demişti*, demek, diyec*, demişsin*, demiyor*, diyeyim, dedi, dediniz, dediler',
    ask: 'soru*, sordu*, soruyor*, talep*, istiyor*, sorar*, soraca*, sorul*, sorma*, danış*, danis*, sorabil*, istek*, soru, sorsana, sormak, rica ediyorum, daniş*',
    speak:
      'konuş*, konus*, sohbet*, muhabbet*, konuşuyor*, knş*, konuşal*, konuştu*, chat*, görüşel*, konşalım, laflama*, dedikodu*, lafla*, yazışal*, müsait misin, görüşelim, görüşüyor*, konşalim, yazişal*',
    explain: 'açıkla*, acikla*, anlat*, izah*, açıklama*, açıklay*, aydınlat*, izahat*, açikla*, açiklama*, açiklay*, aydinlat*',
    show: 'göster*, goster*, gösteriyor*, gösterir*, gözük*, görün*',
    see: 'gördü*, görüyor*, baktı*, bakıyor*, görme*, izle*, görür*, göz at*, bakar*, bakıp, bakarmısın*, bakıcam, baksana, bakabil*, bakın, görüyo*, bkz, bakma, incele*, görsen*, bak, bakın*, görmü*, görec*, görem*, göreyim, görsel*, gordum, gordun, goruyor*, bakti*, bakiyor*, bakip, bakarmisin*, bakicam, bakin, bakin*',
    hear: 'duydu*, dinle*, duyuyor*, dinliyor*, işit*, duyama*, dinleyin, duydum, duymad*, duymuyo*, duyma*, duyam*',
    find: 'buldu*, buluyor*, bulama*, arıyor*, bulun*, bulaca*, buldum, bulur*, bulduk, araştır*, bulabil*, arıyorum, arıyoruz, bulmak, bulsun, bulalım, bulamıyor*, bulamadı*, ariyor*, araştir*, ariyorum, ariyoruz, bulalim, bulamiyor*, bulamadi*',
    lose: 'kaybet*, kaybed*, kayb*, kayıp*, yitir*, kayip*, kaybettim, kayboldu*, düşürdü*, kayboldu, bulamıyo*, yok oldu, bulamiyo*',
    give: 'verdi*, veriyor*, verme*, vermi*, verin*, veriyo*, verir*, verec*, versene, vrdm, verildi*, bağışla*, uzat*, ikram*, takdim*, sunuyor*, verin, verse*, vereyim, verelim, verdiğ*, verilme*, ver, verebil*, bağişla*',
    take: 'al, aldı*, alıyor*, götür*, alın, alır*, alaca*, alip, goturur*, almı*, kap, aliyorum, alsın, alsak, alsan, alınd*, alin, tut, alma, almayın, almak, aldi*, aliyor*, alir*, almi*, alsin, alind*, almayin, almanı, almasını, almayı unutma',
    bring: 'getir*, getiriyor*, getirir*, getirdi*, gtr*, getirin, götür*, getirsin, yanında getir*, taşıyıp, yaninda getir*, taşiyip',
    put: 'koydu*, koyun, yerleştir*, ekle*, koyuyor*, bırak*, koyar*, koysun, tak, dik, koyma*, birak*',
    hold: 'tut*, sakla*, bulundur*, tutuyor*, saklıyor*, muhafaza*, kayıtlı*, hakkımda*, barındır*, sakli*, depola*, hakkımdaki, tutul*, elinizde*, beklet*, tutma*, sakliyor*, kayitli*, hakkimda*, barindir*, hakkimdaki',
    have: 'var, yok, vardı*, yoktu*, var mı, yok mu, sahip*, vardir, varmı, yokmu, varsa, olan*, varmış, yoksa, bende var, bulun*, yoktur, idi, olaca*, olacak*, oluyor*, oldum, olur, ol, olmuş*, olmad*, mevcut*, vardır, varmış*, oldu, olduk, oldular, vardi*, var mi, varmi, varmiş, varmiş*',
    use: 'kullan*, kullanıyor*, kullanma*, kullanım*, kulan*, kullanmı*, faydalan*, yararlan*, kulln*, kullanı*, kullaniyor*, kullanim*, kullanmi*, kullani*',
    process: 'işle*, işlen*, veri işle*, işleme*, analiz*, profil*, isle*, işlem*, işlenme*, işlenmesi*, işliyor*',
    automatic:
      'otomatik*, robot*, makine*, algoritma*, yapay zeka*, makina*, otomatık, sistem*, sesli yanıt, otomat*, chatbot, bot, botu, botlar*, botla, otomatik, sesli yanit',
    human:
      'insan*, gerçek kişi, gerçek insan, temsilci*, müşteri temsilcisi, canlı destek, kişi*, personel*, çalışan*, müşteri hizmet*, canlı*, operatöre bağla*, danışman*, memur*, elemanı*, yetkili, yetkiliyle, canli destek, çalişan*, canli*, danişman*, elemani*',
    share:
      'paylaş*, paylas*, aktar*, satıyor*, satma*, sattınız, ifşa*, açıkla*, paylaşma*, dağıt*, verdiniz, verilme*, paylaşım*, verdi, veriyorsunuz, vermeyin, verme, sızdı*, yayma*, yaydı*, satiyor*, sattiniz, açikla*, dağit*, paylaşim*, sizdi*, yaydi*',
    thirdParty:
      'üçüncü kişi*, üçüncü şahıs*, üçüncü taraf*, başkalar*, iş ortak*, diğer firma*, başka firma*, 3. kişi*, 3.kişi*, 3. şahıs*, ortaklar*, başkası*, üçüncü parti*, başka şirket*, diğer şirket*, partner*, başka kurum*, üçüncü, yurt dışına, üçüncü şahis*, 3. şahis*, başkasi*, yurt dişina',
    transferData:
      'aktar*, transfer*, export*, dışa aktar*, taşıma*, tasi*, aktarım*, devret*, nakil*, taşınabilir*, dişa aktar*, taşima*, aktarim*, taşinabilir*',
    limit:
      'kısıtla*, sınırla*, askıya al*, dondur*, limit*, kisitla*, sinirla*, kısıt*, durdur*, azalt*, sınır*, geçici olarak, beklet*, dondurun, sınırlandır*, askiya al*, kisit*, sinir*, sinirlandir*',
    check:
      'kontrol*, kontrol et*, teyit*, doğrula*, incele*, kntrl, gözden geçir*, denetle*, sorgula*, araştır*, test et*, bak, bakar*, bakın*, bakıyor*, araştir*, bakin*, bakiyor*',
    confirm: 'onay*, onayla*, teyit*, doğrula*, teyid*, dogrula*, onaylıyor*, teyitleş*, kesinleş*, onayliyor*',
    choose: 'seç*, karar*, secin*, seçim*, tercih*, sec, secim*, belirle*, seçenek*, kararlaştır*, kararlaştir*',
    open: 'açık*, açtı*, açıyor*, açıl*, açın, acildi, açma*, açama*, açar*, aç, ac, açılış*, açılı*, açık, açıktır, açıksınız, açık mı, acik, acikmi, açsana, açabil*, aciliyor, açılacak, açik*, açti*, açiyor*, açil*, açin, açiliş*, açili*, açik, açiktir, açiksiniz, açik mi, açilacak',
    close:
      'kapat*, kapalı*, kapandı*, kapan*, kapa*, kapali*, kapattı*, kapanış*, kilitle*, kapı kapalı, kapıyor*, kapandi*, kapatti*, kapaniş*, kapi kapali, kapiyor*',
    start: 'başla*, basla*, başlıyor*, başlat*, başladı*, başlangıç*, giriş*, başlı*, koyul*, başlay*, başliyor*, başladi*, başlangiç*, başli*',
    resume:
      'yeniden başlat*, devam*, tekrar aç*, aktif*, aktifleştir*, tekrar gönder*, aktif et*, yeniden aç*, etkinleştir*, aktive*, geri aç*, kaldığı yer*, yenile*, tekrar başla*, kaldiği yer*',
    goOn: 'devam*, devam et*, sürdür*, sürüyor*, hala, devm, devamlı, sürec*, devamli',
    come: 'geliyor*, geldi*, gelcem, gelicem, geleceğ*, gelir*, glcm, glyrm, glyorum, geliyom, uğra*, ugra*, gelsene, gelme*, gelmi*, gelin*, geliyo*, geldim, gelelim, gelio*, varmak, gelin, girin, girece*, girdi*, giriyor*, gel, gelece*, gelse*, gelebil*, geleyim, gelip',
    go: 'gidiyor*, gitti*, gidel*, gider*, gidecek*, gidicem, gidiyo*, yola çık*, hadi gid*, gdyrm, yürü*, gidip, gdlm, çıkıyor*, çıkalım, çıktım, gitcem, gitmi*, gitmek, gitme*, gitsek, git, gits*, gidece*, yola çik*, çikiyor*, çikalim, çiktim',
    comeBack:
      'geri dön*, dönüyor*, geri gel*, donuyor*, dönüş*, dönec*, dönünce, dönerim, dönmedi, geri dönüş, döner*, döneri*, dönün*, dönmek, dönsün, donuyorum, donerim, döndü, döndüm, dönd',
    arrive:
      'vardı*, ulaş*, geldi*, ulas*, yetiş*, varıyor*, indim, varınca, yetis*, varırım, varış*, gelmi*, iniş*, kavuş*, oradayım, vardım, geldik, vardık, vardınız, varmadı*, vardi*, variyor*, varinca, varirim, variş*, oradayim, vardim, vardik, vardiniz, varmadi*',
    wait: 'bekle*, bekliyor*, bekledi*, dur, beklet*, bekliyo*, bkl*, bekleyin, beklemede, bi dur, sabret*, bkliyorum, beklerim, bekleriz',
    stay: 'kal, kaldı*, kalıyor*, kalaca*, kalır*, kalma*, kalsın, konakla*, otur*, kalıyo*, kaliyor*, kalıcam, kalalım, kalabil*, kaldi*, kalir*, kalsin, kaliyo*, kalicam, kalalim',
    live: 'yaşıyor*, oturuyor*, yaşam*, hayat*, yasiyor*, ikamet*, otur*, sağ, canlı*, yaşar*, ömür, yaşamak, yaşar, yaşiyor*, canli*',
    moveHouse:
      'taşın*, tasin*, ev değiştir*, yeni adres*, adresim değişti, taşınıyor*, adres değişti*, taşındım, nakliye*, taşınma*, tasindi*, yeni eve, taşin*, taşiniyor*, taşindim, taşinma*',
    abroad:
      'yurt dışı*, yurtdışı*, yurtdisi*, yurt disi*, gurbet*, almanya*, roaming*, yabancı*, avrupa*, yurtdısı, vize*, sınır dışı, hariç*, ingiltere*, başka ülke*, dışarı ülke*, yurt dişi*, yurtdişi*, yabanci*, yurtdisi, sinir dişi, dişari ülke*',
    travel: 'seyahat*, yolculuk*, gezi*, tur, yolda*, yola*, sefer*, yoldayım, yol, yoldayız, geziyo*, tatil*, yolcu*, gezel*, yoldayim, yoldayiz',
    holiday:
      'tatil*, izin*, bayram*, izinli*, yıllık izin, deniz*, plaj*, yazlık*, bayram tatili, izindeyim, sahil*, resmi tatil, yillik izin, yazlik*',
    work: 'iş, işi, işe, işte, işten, işim*, işyeri*, iş yeri*, çalış*, calis*, ofis*, mesai*, is yeri*, işteyim, çalışıyor*, işler*, işin*, çalışmı*, isteyim, vardiya*, nöbet*, şantiye*, iş başvuru*, işimi, görev*, proje*, meslek*, eleman*, çaliş*, çalişiyor*, çalişmi*',
    boss: 'patron*, müdür*, mudur*, amir*, iş arkadaş*, mesai arkadaş*, yönetici*, başkan*, direktör*, üst, iş ortağı*, koordinatör, müdüre, patrona, şef, şefim, şefe, iş ortaği*',
    retire:
      'emekli*, emeklilik*, emekliy*, işsiz*, issiz*, işten çıkar*, işten ayrıl*, istifa*, işsizlik, kovul*, eyt, işten atıl*, kovdu*, işten çikar*, işten ayril*, işten atil*',
    study:
      'çalış*, ders çalış*, okuyor*, öğren*, üniversite*, ogrenci*, öğrenci*, okul*, öğret*, univ*, üni, ünv, fakülte*, yurtta, yurt, lise*, kampüs*, mezun*, vize, final*, etüt, ders, dersi*, dersler*, dersim*, çaliş*, ders çaliş*',
    school:
      'okul*, sınıf*, sinif*, kreş*, anaokul*, lise*, ortaokul*, ilkokul*, okl, okulu*, ana sınıf*, dersane*, dershane*, okula, ders, dersi*, dersler*, derse, ana sinif*',
    teacher: 'öğretmen*, ogretmen*, hoca*, kurs*, hocam*, eğitmen*, antrenör*, hocaya, hocası*, eğitim*, öğrtmn, seminer*, koç, rehberlik, hocasi*',
    exam: 'sınav*, sinav*, test*, ödev*, odev*, yazılı*, sınavı*, kpss, yks, ales, lgs, quiz, final*, not, notlar*, sözlü*, bütünleme*, dgs, tyt, ösym*, karne*, proje ödev*, vizeler*, vizem, yazili*, sinavi*',
    help: 'yardım*, yardim*, destek*, desteğ*, imdat, yrdm, yardımcı*, yardimci*, el at*, elini uzat*, yardımın*, yardimin*',
    meet: 'buluş*, bulus*, görüş*, tanış*, gorus*, karşılaş*, rastla*, bulş*, bir araya*, görüşel*, toplaş*, buluşal*, tanis*, taniş*, karşilaş*',
    visit: 'ziyaret*, misafir*, uğra*, gezme*, ziyarete, misafirliğ*, konuk*, ugra*, bize gel*, hoşgel*, ağırla*, oturmaya, konuğ*, gezmeye, ağirla*',
    friend:
      'arkadaş*, arkadas*, dost*, kanka*, abi, kardeş*, knk, kank*, kardeşim, reis, hacı, dostum, hocam, moruk*, ark, arkdş*, panpa, bro, birader, usta, aga, ahbap*, arkadşım, haci, arkadşim',
    neighbour: 'komşu*, komsu*, komşum*, apartman*, komşular*, alt kat*, üst kat*',
    family: 'aile*, akraba*, ailem*, aileyle, bizimkiler, hısım*, sülale*, aılem, akrabalar*, ev halkı, hisim*, ailem, ev halki',
    mother: 'anne*, ana, annem*, anneciğ*, annesi*, anneanne*, kayınvalide*, anam*, annemi, annme, valide*, anneme, kayinvalide*',
    father: 'baba*, babam*, babası*, kayınpeder*, peder*, bab, babama, babaciğ*, kayınbaba*, üvey baba, babasi*, kayinpeder*, kayinbaba*',
    parents: 'anne baba, ebeveyn*, annemler*, babamlar*, ailem*, veli*, velisi*, annemgil*, bizimkiler, anne ve baba',
    son: 'oğlum, oğul*, oğlu*, oglum, oglu*, erkek çocuk, oğlan*, erkek evlat, oğlumuz*, oğlun*',
    daughter:
      'kızım, kızı*, kız, kızımız*, kız çocuk, kızım*, kızın*, kızlar*, kızıml*, kiz, kizim*, kizi, kizim, kizi*, kizimiz*, kiz çocuk, kizin*, kizlar*, kiziml*',
    child:
      'çocuk*, çocuğ*, cocuk*, cocug*, bebek*, bebeğ*, çocuklar*, evlat*, evlad*, bebe*, bebegim*, torun*, yavru*, velet*, minik*, ufaklık*, bızdık*, ufaklik*, bizdik*',
    sibling:
      'kardeş*, abla*, abi*, ağabey*, amca*, dayı*, teyze*, hala, halam*, kuzen*, kardes*, yenge*, enişte*, abim*, yeğen*, ablam*, dayim, görümce*, kayın*, halamlar*, halaya, kardeşim*, bacı*, yiğen*, dayi*, kayin*, baci*',
    grandparent: 'babaanne*, anneanne*, dede*, nine*, büyükanne*, büyükbaba*, dedem*, ninem*, torun*, dedemler*',
    spouse:
      'eş, eşim*, karı*, karım*, koca*, kocam*, nişanlı*, sevgili*, hanım*, esim*, yenge, esimle, bey, erkek arkadaş*, sözlü, hanımefendi, karıcığ*, müstakbel, eski eş*, eşi, eşim, eşime, eşimi, eşimin, eşin, eşiniz*, kız arkadaş*, kari*, karim*, nişanli*, hanim*, hanimefendi, kariciğ*, kiz arkadaş*',
    man: 'adam*, erkek*, bey, herif*, amca, delikanlı, genç*, beyefendi*, abi, oğlan*, bay, adamlar*, delikanli',
    woman:
      'kadın*, kadin*, bayan*, hanım*, hanim*, karı, teyze, abla, hatun*, hanımefendi*, kadınlar*, kız, kızlar*, kari, hanimefendi*, kadinlar*, kiz, kizlar*',
    love: 'aşkım*, askim*, canım*, canim*, seviyor*, hayatım*, tatlım*, birtanem*, bebeğim*, kalbim*, özledi*, özlü*, kuzum*, balım, seni seviyorum, kalp*, öptüm, sarıl*, bitanem*, aşk, sevgi*, tatlı*, güzelim, meleğim*, seviyo*, özle*, ozledim*, aşkito*, cnm, gülüm, can, sevdiğim*, aşkı*, askim, öperim, öpüyorum, öpücük*, öpt*, sever*, sevdi*, sevmi*, aşkim*, hayatim*, tatlim*, balim, saril*, tatli*, aşki*',
    marry:
      'evlen*, evli*, düğün*, nikah*, boşan*, dugun*, nişan*, gelin*, damat*, evlilik*, bosan*, kına*, düğünü*, düğüne, söz kes*, evleniyor*, kız isteme, nikaha, evlendi*, kina*, kiz isteme',
    die: 'ölüm*, vefat*, rahmetli*, oldu öldü, ölen*, kaybettik, hakkın rahmet*, öldür*, geber*, merhum*, can verdi, rahmet*, ölmüş*, oldur*, ecel, şehit*, ölüyor*, ölece*, olmus, öldü, öldüm, öldüler, ölm*, hakkin rahmet*',
    funeral:
      'cenaze*, taziye*, mezar*, defin*, başsağlığı*, başınız sağ, baş sağlığı, yas, mevlit*, mevlüt*, kabir*, basiniz sag, başın sağ olsun, gömül*, gömdü*, yasta, allah rahmet*, mekanı cennet, lokma, başsağliği*, başiniz sağ, baş sağliği, başin sağ olsun, mekani cennet',
    sick: 'hasta*, hastay*, hastalık*, grip*, ateş*, nezle*, öksür*, covid*, korona*, soğuk algın*, rahatsız*, ateşi*, mide bulant*, tansiyon*, kanser*, şeker hast*, ağır hasta, bulantı*, ishal*, virüs*, enfeksiyon*, migren*, fenalaş*, üşüt*, halsiz*, alerji*, felç*, geçmiş olsun, hastayım, boğazım*, bayıl*, kalp kriz*, kustu*, kusuyor*, kusma*, hastalik*, soğuk algin*, rahatsiz*, ağir hasta, bulanti*, hastayim, boğazim*, bayil*',
    hurt: 'ağrı*, agri*, yarala*, ağrıyor*, kırıl*, kırdı*, sancı*, kırık*, düştü*, incin*, burk*, ağrım*, ağrısı*, kanıyor*, kan, kanam*, ağrı, acıyor*, sakat*, burkul*, aciyor*, acı, acısı*, acıyo*, yaralan*, yaralı*, yaram, ağri*, ağriyor*, kiril*, kirdi*, sanci*, kirik*, ağrim*, ağrisi*, kaniyor*, ağri, aci, acisi*, aciyo*, yarali*',
    doctor:
      'doktor*, dr, hekim*, dişçi*, klinik*, hemşire*, muayene*, sağlık ocağı, aile hekimi*, uzman, tahlil*, pratisyen*, poliklinik*, psikolog*, mr, röntgen*, eczacı, ultrason*, veteriner*, diyaliz, kontrole, diş hekim*, dktr, check-up, sağlık*, disci*, sağlik ocaği, eczaci, sağlik*',
    hospital:
      'hastane*, ameliyat*, ambulans*, yoğun bakım, serum*, taburcu*, hastaneye, hst, yogun bakim, yatış*, operasyon*, hastanede, acile, doğumhane, revir*, tedavi*, acil servis, acilde, yoğun bakim, yatiş*',
    medicine:
      'ilaç*, ilac*, hap*, eczane*, reçete*, vitamin*, ilacı*, recete*, ağrı kesici, şurup*, antibiyotik*, iğne*, tablet, krem*, merhem*, parol, damla*, asi, takviye*, tedavi*, aşı, aşısı, aşıyı, aşım, ilaci*, ağri kesici, aşi, aşisi, aşiyi, aşim',
    body: 'kafa*, el, elim*, bacak*, ayak*, ayağ*, sırt*, göz*, goz*, karın*, boyun*, bel, belim*, kulak*, kulağ*, burun*, parmak*, kalp*, vücut*, vücud*, omuz*, bacağ*, saç, cilt*, boğaz*, kalça*, ağız*, ağz*, dirsek*, dil, bilek*, başım*, başı, başın, dişim*, dişi, dişler*, dizim*, dizler*, eli, eller*, kolu, kolum*, kollar*, yüzüm*, yüzü, yüz, midem*, midesi, sirt*, karin*, ağiz*, başim*, başi, başin',
    oldPerson:
      'yaşlı*, ihtiyar*, yasli*, yaşlıyım, dede*, teyze*, nine*, amca*, yaşlandı*, kocadı*, emekli*, moruk, 70 yaş*, 80 yaş*, yaşlan*, yaşli*, yaşliyim, yaşlandi*, kocadi*',
    blindDeaf:
      'kör*, görme engelli*, sağır*, işitme engelli*, göremi*, duyamı*, okuyamı*, engelli*, gözlerim görm*, gözüm görm*, duymuyor*, kulağım duym*, kulaklarım*, gözlük*, okuma yazma*, özürlü*, göremiyorum, görmüyor*, malul*, sağir*, duyami*, okuyami*, kulağim duym*, kulaklarim*',
    home: 'ev, eve, evi, evde*, evden, evim*, evin*, yuva*, evdeyim, hane*, evimiz*, evler*, evdey*',
    flat: 'daire*, kira*, kiracı*, apartman*, ev sahib*, kiralık*, kiralik*, kiraya, dairesi*, aidat*, kiralı*, kirası*, öğrenci evi, emlak*, stüdyo*, rezidans*, 2+1, 3+1, 1+1, yurtta, kiraci*, kirali*, kirasi*',
    room: 'oda*, mutfak*, mutfağ*, banyo*, tuvalet*, salon*, odası*, yatak odası, balkon*, koridor*, oturma odası, wc, lavabo*, kat, katta, salonda, hol, bodrum, kiler, duş, duşa, odasi*, yatak odasi, oturma odasi',
    door: 'kapı*, kapi*, pencere*, kapıda*, kapıy*, zil*, cam, camı*, diyafon*, kapının, camlar*, giriş, bahçe kapısı, perde*, kapida*, kapiy*, cami*, kapinin, bahçe kapisi',
    key: 'anahtar*, kilit*, anahtarı*, kilidi*, anhtr, kilitle*, anahtari*',
    furniture:
      'masa*, sandalye*, yatak*, koltuk*, mobilya*, dolap*, yatağ*, sehpa*, koltug*, dolab*, ikea, kanepe*, çekyat*, halı*, gardırop*, raf*, eşya*, çekmece*, baza*, vitrin*, hali*, gardirop*',
    light:
      'ışık*, isik*, lamba*, elektrik*, ampul*, elektrikler*, priz*, elektrk, ışığı*, sigorta*, isiklari*, elektirik*, kesinti*, avize*, jeneratör*, elektriğ*, ışığ*, işik*, işiği*, işiğ*',
    heating:
      'kalorifer*, kombi*, su, suyu*, sular*, doğalgaz*, dogalgaz*, petek*, soba*, boru*, ısıt*, musluk*, musluğ*, tesisat*, sıcak su, suyun, su kaçağı, sızıntı*, gaz, klima*, isit*, ısın*, kazan dairesi, su bast*, kalorıfer*, şofben*, termosifon*, gazı, gider, tıkan*, sicak su, su kaçaği, sizinti*, isin*, gazi, tikan*',
    garden:
      'bahçe*, bahce*, çiçek*, çiçeğ*, ağaç*, ağac*, bitki*, cicek*, gül, güller*, tarla*, bostan*, bağ, saksı*, orman*, agac*, fidan*, çiçekler*, park, bahçıvan*, çim, çimler*, saksi*, bahçivan*',
    street:
      'sokak*, sokağ*, cadde*, meydan*, mahalle*, mah, sk, cad, bulvar*, köşe*, çarşı*, kavşak*, köprü*, trafik ışı*, kaldırım*, sok, cd, durağın, otoyol*, e5, tem, yol, yolu, yolda, yollar*, çarşi*, trafik işi*, kaldirim*, durağin',
    city: 'şehir*, sehir*, kent*, ilçe*, merkez*, istanbul*, ankara*, izmir*, semt*, kasaba*, il, şehr*, memleket*, bursa*, antalya*, adana*, köye, kadıköy*, taksim*, konya*, trabzon*, eskişehir*, antep*, mersin*, kayseri*, diyarbakır*, samsun*, köy, köyde*, köyü*, kadiköy*, diyarbakir*',
    country: 'ülke*, ulke*, vatan*, türkiye*, turkiye*, devlet*, memleket*, yurt, cumhuriyet*, ülkem*',
    car: 'araba*, araç*, arac*, otomobil*, oto, şoför*, sofor*, arabay*, ehliyet*, direksiyon*, arabam*, sürücü*, kullanıyorum araba*, arabayla, bırakır mısın, ticari araç, kamyon*, minibüs, sürüyor*, araba sür*, kullaniyorum araba*, birakir misin',
    parking:
      'park*, otopark*, benzin*, garaj*, park et*, mazot*, akaryakıt*, opet, shell, parkı*, vale, yakıt*, lpg, hgs, petrol*, park yeri, dizel, akaryakit*, parki*, yakit*',
    bus: 'otobüs*, otobus*, dolmuş*, dolmus*, durak*, durağ*, taksi*, metro*, tramvay*, minibüs*, servis*, metrobüs*, trafik*, halk otobüsü, marmaray*, vapur*, feribot*, metrobus*, iett, tramway, otogar*',
    train: 'tren*, istasyon*, gar, peron*, yht, trene, hızlı tren, treni*, banliyö*, vagon*, gara, hizli tren',
    plane:
      'uçak*, ucak*, uçuş*, havaalan*, havaliman*, hava limanı, uçağ*, ucus*, thy, pegasus, havalimanı*, iniş*, kalkış*, bagaj*, uçuyorum, uçağa, bavul*, check-in, valiz*, uçucam, hava limani, havalimani*, kalkiş*',
    bike: 'bisiklet*, motor*, motosiklet*, scooter*, motorsiklet*, bsklet, motoru*, bısıklet, pedal*, bisiklet',
    ticket: 'bilet*, biletim*, biletler*, bılet, biletini*, biniş kart*, pnr, bilet',
    hotel: 'otel*, pansiyon*, konaklama*, oteli*, tatil köyü, hostel*, otelde, rezervasyon*, her şey dahil, airbnb',
    walk: 'yürü*, yürüyüş*, yuru*, dolaş*, yürüyor*, yrm, koşu*, turla*, yürüy*, gezin*, dolaşal*, sahilde, koşuyor*, koştu*, koşal*, kosu*, kosuyor*, kosmaya, gezel*, gezmeye',
    dog: 'köpek*, köpeğ*, kedi*, hayvan*, kopek*, kopeg*, pet, balık*, mama*, veteriner*, evcil*, kedim*, tasma*, at, tavşan*, muhabbet kuşu, kedimiz*, yavru kedi, kuş, kuşu*, kuşlar*, balik*',
    food: 'yemek*, yemeğ*, et, etli*, meyve*, sebze*, tavuk*, balık*, makarna*, pilav*, çorba*, salata*, patates*, domates*, köfte*, döner*, kebap*, elma*, yiyecek*, gıda*, pide*, lahmacun*, mantı*, börek*, dolma*, kıyma*, soğan*, salatalık*, limon*, karpuz*, pirinç*, zeytin*, erzak*, portakal*, biber*, kofte*, yemegi*, atıştır*, kuruyemiş*, sarma*, lezzet*, patlıcan*, fasulye*, nohut*, sucuk*, kavun*, un, yağ, tuz, muz, balik*, gida*, manti*, kiyma*, salatalik*, atiştir*, patlican*',
    bread:
      'ekmek*, ekmeğ*, yumurta*, peynir*, yoğurt*, tereyağ*, simit*, poğaça*, yogurt*, fırın*, ekmegi*, ekmk, ayran*, pogaca*, kaşar*, kahvaltılık*, açma, süt, sütü, sütü*, sütler*, firin*, kahvaltilik*',
    sweets:
      'pasta*, çikolata*, şeker*, kek*, tatlı*, baklava*, dondurma*, bisküvi*, cikolata*, seker*, reçel*, bal, künefe*, kurabiye*, lokum*, sütlaç*, waffle, börek, cips*, gofret, helva*, sütlü tatlı, tatli*, sütlü tatli',
    coffee:
      'kahve*, cay, çayı*, türk kahvesi, kahvey*, latte*, nescafe*, kahveye, çaya, demle*, cayı, espresso*, starbucks*, kahvemi*, cafe*, kafe*, çay, çayı, çaylar, çaycı, çaydan, çayi*, cayi, çayi, çayci',
    waterDrink:
      'şarap*, rakı*, içki*, su, içelim, içiyor*, sarap*, alkol*, kola, ayran, raki, içecek*, meyve suyu, içtim, bardak*, şalgam*, içer*, sarhoş*, votka*, viski*, içsek, gazoz*, meşrubat*, maden suyu, içmek, içme*, içtik, icelim, iciyor*, icki*, bira, birayı, biralar*, raki*, birayi',
    eat: 'ye, yemek, yiyor*, yedi*, yiy*, yemi*, yer misin, yiyel*, yicez, aç, açım, acıktı*, yesek, yiyec*, aciktim, karnım aç*, yiyip, yedim, yedin mi, acıkt*, yiyo*, yiyelim, yesin, doyur*, doydu*, açlık*, afiyet*, aç mısın, karnım, tok, tokum, açim, acikti*, karnim aç*, acikt*, açlik*, aç misin, karnim',
    cook: 'pişir*, pisir*, yemek yap*, tarif*, kızart*, pişiyor*, yemek yapıyor*, pişti*, tarifi*, aşçı*, haşla*, mangal*, kaynat*, yaptım yemek, pişmi*, ocak*, fırında, kizart*, yemek yapiyor*, aşçi*, yaptim yemek, firinda',
    meal: 'akşam yemeğ*, öğle yemeğ*, kahvaltı*, yemek*, kahvalti*, aksam yemeg*, öğlen yemeğ*, yemeğe, sofra*, öğün*, brunch, iftar*, sahur*, kahvaltıya, kahvaltiya',
    restaurant:
      'restoran*, lokanta*, pizza*, kafe*, bar, meyhane*, restorant*, cafe*, kebapçı*, pastane*, burger*, hamburger*, mekan*, dönerci*, lahmacun*, köfteci*, balıkçı*, yemeksepeti*, mcdonalds, pub, gece kulübü, menü*, mcdonald*, pizzac*, kebapçi*, balikçi*',
    smoke: 'sigara*, sıgara*, tütün*, içiyor*, sigarayı*, elektronik sigara, nargile*, sigara içme*, cigara, duman*, puro*, iqos, sigarayi*',
    diet: 'diyet*, kilo*, zayıfla*, zayifla*, spor salon*, fitness*, diyetisyen*, kalori*, kg, kilo ver*, gym, pilates*, yağ yak*, zayıf*, göbek*, şişman*, mide balon*, yoga, kilom*, detoks*, tart*, forma gir*, zayif*',
    clothes:
      'kıyafet*, kiyafet*, elbise*, ayakkabı*, ayakkabi*, pantolon*, gömlek*, ceket*, giy*, giyim*, tişört*, tshirt*, bot, terlik*, çanta*, etek*, kazak*, kaban*, çorap*, kot, takım elbise*, beden*, şapka*, hırka*, eşofman*, kravat*, atkı*, gömleğ*, eteğ*, terzi*, bluz*, numara ayakkabı, mayo*, sütyen*, iç çamaşır*, tesettür*, mont, montum, takim elbise*, hirka*, atki*, numara ayakkabi, iç çamaşir*',
    wash: 'yıka*, temizl*, çamaşır*, yıkıyor*, yikama*, temizlik*, bulaşık*, camasir*, kuru temizleme, süpür*, halı yıkama, temizle*, deterjan*, ütü*, yıkan*, bulaşığ*, duş al*, leke*, sabun*, makina*, temiz*, yika*, çamaşir*, yikiyor*, bulaşik*, hali yikama, yikan*, bulaşiğ*',
    beauty:
      'kuaför*, kuafor*, berber*, tırnak*, manikür*, cilt*, güzellik*, makyaj*, lazer*, epilasyon*, saçım*, saçlar*, tıraş*, fön*, boya*, cildi*, kirpik*, parfüm*, kaş, kaşlar*, pedikür*, ağda*, saç ekim*, botoks*, kozmetik*, krem*, masaj*, spa, ruj*, saç, saçımı, sacim*, saclar*, tirnak*, saçim*, tiraş*, saçimi',
    gift: 'hediye*, sürpriz*, surpriz*, hdye, hediyen*, armağan*, hediyesi*, çeyiz*, jest*, hediyelik*',
    partyFest:
      'parti*, kutla*, bayram*, yılbaşı*, yilbasi*, festival*, eğlen*, doğum günü, kutlu olsun, mutlu yıllar, ramazan*, kandil*, kutlama*, kurban bayramı, bayramın*, mübarek*, kutlu*, yeni yıl*, iyi bayramlar, bayramlar*, hayırlı kandil*, sevgililer günü, anneler günü, babalar günü, nice yıl*, hayırlı cuma*, mevlit*, kına gecesi, davet*, tebrik*, cumhuriyet bayramı, asker eğlencesi, eglen*, yilbaşi*, mutlu yillar, kurban bayrami, bayramin*, yeni yil*, hayirli kandil*, nice yil*, hayirli cuma*, kina gecesi, cumhuriyet bayrami',
    game: 'oyun*, oyna*, oynu*, oynuyor*, ps5, maç yap*, lol, oynayal*, satranç*, okey, oyunu*, pubg, playstation*, oynuyo*, tavla*, valorant, batak*, fifa, ps4, kutu oyunu, oyuncak*',
    sport:
      'spor*, futbol*, mac, basketbol*, takım*, antrenman*, fenerbahçe*, galatasaray*, beşiktaş*, halı saha, haliaha*, voleybol*, macı, takim*, maçı*, fener*, cimbom*, gs, fb, bjk, lig, yüzme*, antreman*, stadyum*, stat, şampiyon*, derbi*, trabzonspor*, teniş, güreş*, hentbol*, idman*, yüzmeye, maca, maci, macin, gol, hali saha, maçi*',
    win: 'kazan*, yendi*, galip*, kazandı*, yen, kazanıyor*, galibiyet*, zafer*, yendik, yeneriz, kazanç*, kazandık, kazandi*, kazaniyor*, kazandik',
    music:
      'müzik*, muzik*, şarkı*, sarki*, konser*, türkü*, çalıyor*, spotify*, albüm*, grup, şarkıcı*, söylüyor*, gitar*, müziğ*, konsere, piyano*, saz, bağlama*, çalgı*, beste*, şarki*, çaliyor*, şarkici*, çalgi*',
    film: 'film*, sinema*, dizi*, netflix*, bölüm*, tiyatro*, filme, dizisi*, izliyor*, izledin*, izley*, sinemaya, seri*, fragman*, çizgi film',
    tv: 'televizyon*, tv, radyo*, haberler*, kanal*, tvde, haberlerde, televizyonda, haber*, yayın*, kumanda*, tvyi, anten*, uydu*, digiturk*, dsmart*, yayin*',
    book: 'kitap*, kitab*, kütüphane*, roman*, kutuphane*, ktp, dergi*, gazete*, kitaplar*, defter*, hikaye*, sayfa*',
    weather:
      'hava*, yağmur*, yagmur*, fırtına*, kar yağ*, rüzgar*, soğuk*, güneş*, ruzgar*, sel, dolu yağ*, hava durumu, şemsiye*, deprem*, yağıyor*, derece*, sağanak*, sis, poyraz*, don, lodos*, bulut*, kar yağışı, kardan, nem, yağacak*, yağdı*, kar, firtina*, yağiyor*, kar yağişi, yağdi*',
    warmCold:
      'sıcak*, soğuk*, sicak*, soguk*, güneş*, yaz, üşüdü*, serin*, usudu*, ılık*, sıcağ*, soğuğ*, kisin, donuyor*, dondum, buz*, yazın, bahar*, kavrul*, piştik, terle*, sonbahar, ilkbahar, kış, kışın, kışa, ısındı*, ısınm*, üşüyor*, üşütt*, usudum, usuyorum, dondu, ilik*, sicağ*, yazin, kiş, kişin, kişa, isindi*, isinm*',
    church:
      'cami*, kilise*, allah*, tanrı*, dua*, namaz*, imam*, rab*, inşallah*, insallah*, maşallah*, hoca, cuma namazı, ezan*, kuran*, oruç*, hac, umre*, rabbim*, inş, amin, mescit*, dini*, peygamber*, hz, hıristiyan*, cenabı, bismillah*, müslüman*, hayırlı*, allaha, allahım*, tanri*, cuma namazi, hiristiyan*, cenabi, hayirli*, allahim*',
    hope: 'umar*, umarım*, umut*, inşallah*, ümit*, şans*, umarim*, bol şans, kolay gelsin, hayırlısı*, başarı*, hayırlı olsun, allah yardım*, umud*, insallah*, dilek*, basari*, dilerim*, umuyor*, iyi şans*, hayırlı, inşallahh, kısmet*, geçmiş olsun, umarız, dilerim, dileriz, hayirlisi*, başari*, hayirli olsun, allah yardim*, hayirli, kismet*, umariz',
    worry:
      'merak*, endişe*, kork*, kaygı*, korkuyor*, endise*, telaş*, üzül*, tedirgin*, panik*, korktu*, korku*, merak etme*, stres*, korkma*, kaygılan*, evham*, meraklan*, kafana takma*, kafaya tak*, kaygi*, kaygilan*',
    laugh:
      'haha*, ahaha*, komik*, şaka*, saka*, gülüyor*, ahah*, espri*, hahah*, jajaj*, asdf*, sjsj*, random*, kahkaha*, gülm*, matrak*, eğlenceli*, dksk*, ksk*, xd, komk, güldü*, makara*, dalga*, gülüş*, gülüm*, gülmek, gülec*',
    cry: 'ağla*, agla*, üzgün*, üzül*, mutsuz*, üzücü, ağlıyor*, gözyaş*, uzgun*, uzuldum, üzdü*, ağladı*, hüzün*, dert*, üzüntü*, kahrol*, yazık*, ağlama*, depresyon*, moralim bozuk, keder*, içim acı*, üzme*, mahvol*, ağliyor*, ağladi*, yazik*, içim aci*',
    happy:
      'mutlu*, sevin*, memnun*, neşe*, keyif*, keyf*, mutluyum, mutluluk*, sevindim, yaşasın, hayırlı, çok sevin*, şen, huzurlu*, yuppi, oley, memnuniyet*, yaşasin, hayirli',
    good: 'iyi*, güzel*, süper*, harika*, iyiyim, guzel*, super*, muhteşem*, mükemmel*, efsane*, şahane*, başarılı*, kaliteli*, müthiş*, bravo, aferin*, helal*, iyidir, hayırlı*, on numara, iyi, iyiydi, olumlu*, nefis*, enfes*, tebrik*, maşallah, daha iyi, en iyi, iyileş*, bomba gibi, memnun*, rahat, hoş, hoştu, başarili*, hayirli*',
    bad: 'kötü*, berbat*, rezalet*, kotu*, iğrenç*, çok kötü, kötüyüm, igrenc*, rezil*, felaket*, fena*, olumsuz*, bok gibi, korkunç*, leş, saygısız*, kalitesiz*, vasat*, ayıp*, utanç*, saçmalık*, tatsız*, kepaze*, en kötü, mide bulandır*, skandal*, ilgisiz*, yetersiz*, çirkin*, boktan, yazıklar olsun, kınıyor*, pis, pislik*, saygisiz*, ayip*, saçmalik*, tatsiz*, mide bulandir*, yaziklar olsun, kiniyor*',
    beautiful:
      'güzel*, guzel*, yakışıklı*, tatlı*, şirin*, çekici*, sevimli*, muhteşem*, zarif*, cici*, güzelsin, güzellik*, hoş, şık, yakişikli*, tatli*, şik',
    important: 'önemli*, onemli*, mühim*, acilen, önem*, acıl, şart*, ciddi*, kritik*, hayati*, öncelik*, ivedi*, elzem*, acil',
    easy: 'kolay*, basit*, çocuk oyuncağı, pratik*, kolayca, zor değil, rahatça, rahatlıkla, çocuk oyuncaği, rahatlikla',
    hard: 'güç, imkansız*, zorlan*, imkansiz*, güçlük*, sert*, çetin*, ağır*, meşakkat*, zorluk*, mümkün değil, zor, zordur, ağir*',
    big: 'büyük*, buyuk*, kocaman*, koca, dev, iri*, geniş*, büyüğ*, devasa*, uzun*, yüksek*, xl, bol',
    small: 'küçük*, kucuk*, ufak*, minik*, küçücük*, kucucuk, mini*, küçüğ*, kısa*, dar, ufacık*, kısacık, kisa*, ufacik*, kisacik',
    full: 'dolu*, tam, dolmuş*, doldu*, full*, ağzına kadar, tamamen, tıka basa, tıklım*, fulle*, ağzina kadar, tika basa, tiklim*',
    empty: 'bos, bitti, bitmiş*, boşal*, boşalt*, tükendi*, kalmadı*, boşaldı, boş, boştur, boş mu, boşmu, kalmadi*, boşaldi',
    busy: 'meşgul*, mesgul*, yoğun*, müsait değil*, yogun*, işim var, vaktim yok, zamanım yok, vakit yok, toplantıday*, toplantıda, doluyum, müsait değilim, koştur*, işim çok, müsait degil*, dersteyim, zaman yok, şu an konuşamam, konuşamam, iş güç, derse girec*, işler yoğun, derste, zamanim yok, toplantiday*, toplantida',
    freeTime:
      'müsait*, musait*, boştay*, vaktim var, serbest*, müsaitim, müsaitsen*, zamanım var, bosum, boşum, boş vak*, uygun*, uygunsan*, müsaitm*, işin yoksa, işim yok, boşsan*, boş mu, boşmu*, boşluk*, boş, boşta*, zamanim var',
    ready:
      'hazır*, hazir*, hazırım, hazırla*, hazırlan*, hazırlık*, hazirla*, bekliyorum hazır, hazırlı*, hazirim, hazirlan*, hazirlik*, bekliyorum hazir, hazirli*',
    tired:
      'yorgun*, yorul*, bitkin*, yoruldu*, yorgunum, yrgnm, bitik*, yorg*, perişan*, takatim*, halsiz*, canım çık*, pestil*, öldüm yorgun*, tüken*, canim çik*',
    broken:
      'bozuk*, bozul*, çalışmı*, calismi*, arıza*, ariza*, kırık*, bozulmuş*, patla*, bozuldu*, açılmı*, hata ver*, çalışmıyor*, kırıldı*, yanmıyor, açmıyor, bozdu*, çökt*, kasıyor*, kusurlu*, hasar*, ayıplı*, sıkıntılı*, kesil*, gitmiyor, yüklenmi*, girmi*, girem*, defolu*, boz*, yırtıl*, işlemiyor, çalışmaz, dondu, donuyor, çalişmi*, kirik*, açilmi*, çalişmiyor*, kirildi*, yanmiyor, açmiyor, kasiyor*, ayipli*, sikintili*, yirtil*, çalişmaz',
    repair:
      'tamir*, onar*, usta*, servis*, tamirci*, tamirat*, onarım*, tamır*, sanayi*, düzelt*, yaptır*, tadilat*, bakım*, teknik servis, tesisatçı*, elektrikçi*, ustası*, ustaya, kurulum*, montaj*, tamiri*, onarim*, yaptir*, bakim*, tesisatçi*, ustasi*',
    problem:
      'sorun*, problem*, sıkıntı*, sikinti*, dert*, mesele*, aksilik*, arıza*, sorunu*, bela, zorluk*, aksaklık*, aksakli*, derdi*, mevzu, ariza*, aksaklik*',
    possible:
      'mümkün*, belki*, olabilir*, muhtemelen, herhalde, mumkun*, galiba, olası*, blki, olabil*, ihtimal*, heralde, sanırım, acaba, büyük ihtimal*, mümkünse, belli olmaz, muhtemel*, olur mu, olasi*, sanirim',
    sure: 'kesin*, emin*, tabii*, elbette, kesinlikle, mutlaka, eminim, şüphesiz*, tabiki, tabii ki, muhakkak*, net, garanti*, yüzde yüz, kesn, kuşkusuz, söz, valla*, vallahi*, bariz, açıkça, tabi, açikça',
    really:
      'gerçekten*, cidden, çok, gercekten*, ciddi*, valla*, vallahi*, sahiden, pek, aşırı, hakikaten, cok, resmen, hakkaten*, kesinlikle, yemin*, billahi, ciddiyim, epey, oldukça, harbi*, fazlaca, gayet, tam, en, böyle, o kadar, asıl, gerçek, ne kadar, bayağı, aşiri, asil, bayaği',
    quickly:
      'çabuk*, hızlı*, acele*, hizli*, hemen, cabuk*, tez, çabucak, süratli*, hızlıca, acil, hızl*, seri, alelacele, çbk, jet gibi, hızlan*, ivedi, hizlica, hizl*, hizlan*',
    slowly: 'yavaş*, yavas*, ağır ağır, yavaş yavaş, yvş, yavaşça, ağır*, usul, aheste, sakin*, ağir ağir, ağir*',
    together:
      'birlikte*, beraber*, hep beraber, ile, benimle, bizimle, birlikte, brlkte, bereber*, hep birlikte, ikimiz*, seninle, yanımda*, hepberaber, ortak*, beraberce, toplu*, yanimda*',
    alone:
      'yalnız*, tek başıma, tek, tek başına, yalniz*, bir başıma, kendi başıma, tekim, kimsesiz*, yalnızım, tek başın*, tek başima, tek başina, bir başima, kendi başima, yalnizim, tek başin*',
    inside:
      'içeri*, içinde*, dışarı*, iceri*, disari*, içerd*, dışarıda*, dışard*, disarda*, içeride*, içine, içten, dış, iç, dışında, içi, dişari*, dişarida*, dişard*, diş, dişinda',
    near: 'yakın*, yakin*, yanında*, yanımda*, yakında, civar*, bitişik*, dibinde, etraf*, yan, yanına, yanıma, yakınım*, hemen yan*, çevre*, önünde*, karşısında*, karşısında, yaninda*, yanimda*, yakinda, yanina, yanima, yakinim*, karşisinda*, karşisinda',
    far: 'uzak*, uzağ*, uzakta*, ırak, uzak, mesafe*, km, uzun yol*, öte, ötesi*, irak',
    thing:
      'şey*, sey, bişey*, bisey*, birşey*, birsey*, bir şey*, bi şey*, eşya*, şeyler*, nesne*, bişiy*, bisi, ürün*, parça*, zımbırtı*, olay*, malzeme*, konu*, mal, mallar*, bişi, bişiler, mevzu, zimbirti*',
    way: 'şekil*, tarz*, şekild*, yöntem*, biçim*, çare*, sekilde, yolu*, usul*, şekl*, metod*, çözüm*, vesile*, yol, yoldan',
    reason: 'sebep*, neden*, sebeb*, sebebi*, nedeni*, gerekçe*, mazeret*, bahane*, dolayı, dolayi',
    idea: 'fikir*, fikr*, plan*, proje*, düşünce*, planı*, öneri*, planlar*, planla*, planım*, amaç*, niyet*, program, aklımda, plani*, planim*, aklimda',
    question:
      'soru*, sorum*, sorular*, sorma*, sorabilir*, soracağım, anket*, sorucam, bir şey sor*, danışma*, sorunuz*, merak ett*, soracağim, danişma*',
    story:
      'hikaye*, olay*, oldu, ne oldu, hadise*, yaşan*, mesele*, noldu*, olmuş, oluyor, masal*, anlat*, nolmuş, ne olmuş, durum*, ne oluyor, vaka*, hikâye*, anı, dedikodu*, gelişme*, ani',
    warProtest:
      'savaş*, savas*, grev*, protesto*, eylem*, miting*, asker*, kavga*, terör*, bomba*, yürüyüş*, çatış*, kavg*, tartış*, darbe*, ordu*, askere, askerlik*, gösteri*, dövüş*, silah*, saldırı*, dövdü*, tartıştı*, kapış*, vurul*, ateşkes, patlama*, çatiş*, tartiş*, saldiri*, tartişti*, kapiş*',
    accident:
      'kaza*, kazası*, yangın*, yangin*, çarp*, trafik kazası, kaza yap*, kza, yandı*, yanıyor*, itfaiye*, çarptı*, deprem*, enkaz*, devril*, felaket*, kazasi*, trafik kazasi, yandi*, yaniyor*, çarpti*',
    steal:
      'çaldı*, hırsız*, dolandır*, dolandir*, sahte*, sahtekar*, çalın*, çalıntı*, calindi*, hirsiz*, üçkağıt*, kandır*, soygun*, fake, scam, dolandırıcı*, çalmış*, oltalama*, hack*, tokat*, kazık*, sahtekâr*, düzenbaz*, hile*, tuzak*, kapkaç*, çaldırdı*, ele geçir*, dolandırıl*, sahtecilik*, taklit*, yankesici*, gasp*, çaldır*, çalındı*, çalan, çaldi*, çalin*, çalinti*, üçkağit*, kandir*, dolandirici*, çalmiş*, kazik*, çaldirdi*, dolandiril*, çaldir*, çalindi*',
    insurance:
      'sigorta*, kasko*, poliçe*, police, bes, trafik sigorta*, dask, sigortası*, sağlık sigorta*, bağkur*, ssk, sgk, sigortasi*, sağlik sigorta*',
    tax: 'vergi*, vergisi*, kdv, mtv, gelir idaresi, stopaj*, maliye*, e-devlet, ötv, emlak vergisi, harç*, beyanname*, muhasebe*, mali müşavir*, vergi dair*',
    electricBill:
      'sayaç*, sayac*, elektrik fatura*, tarife*, enerji*, doğalgaz fatura*, elektrik, kwh, okuma, tedaş*, igdaş*, iski*, elektriğ*, bedaş*, ayedaş, enerjisa*, su faturası, endeks*, kilovat*, dağıtım bedel*, aski, aidat*, su faturasi, dağitim bedel*',
    build:
      'inşaat*, insaat*, çatı*, tadilat*, güneş panel*, bina*, cati*, inşa*, onarım*, boya*, duvar*, mantolama*, yalıtım*, müteahhit*, beton*, panel*, kentsel dönüşüm, dekorasyon*, pvc, fayans*, çimento*, şantiye*, tuğla*, kapı pencere, yapıl*, parke*, yapı, yapım*, çati*, onarim*, yalitim*, kapi pencere, yapil*, yapi, yapim*',
    houseSale:
      'emlak*, satılık ev*, satılık daire*, arsa*, konut*, ipotek*, gayrimenkul*, tapu*, satılık*, satilik*, emlakçı*, konut kredisi, arazi*, tarla*, toki*, proje*, kiralık*, satılıktır, satilik ev*, satilik daire*, emlakçi*, kiralik*, satiliktir',
    carDealer:
      'bayi*, lastik*, muayene*, galeri*, servis, galerici*, ikinci el*, oto servis*, yağ değişim*, yedek parça*, test sürüşü, lastiğ*, muayenesi*, oto galeri, sıfır araç, jant*, otomotiv*, rot balans, sanayi, ekspertiz*, araç muayene*, sifir araç',
    travelOffer:
      'tur, turlar*, tatil paket*, gemi tur*, erken rezervasyon*, otel fırsat*, turizm*, kruvaziyer*, turu, tur paketi, acente*, kapadokya*, tatil fırsat*, turist*, umre tur*, bodrum*, tatil köy*, otel firsat*, tatil firsat*',
    bet: 'bahis*, kumar*, casino*, iddaa*, poker*, slot*, rulet*, kumarhane*, bahsi*, kupon yap*, şans oyun*, bonus*, free spin, iddia*, freebet, deneme bonusu, kaçak bahis, misli, nesine, canlı bahis, jackpot, çevrim*, kazino*, at yarışı, gazino*, bets*, betci, canli bahis, at yarişi',
    dating:
      'arkadaşlık*, tanışma*, flört*, bekar*, tinder*, evlilik site*, arkadaşlık sitesi, tanış*, çöpçat*, ilişki*, date, badoo, sevgili bul*, buluşma*, arkadaşlik*, tanişma*, arkadaşlik sitesi, taniş*',
    erotic:
      'seks*, sex*, porno*, escort*, yetişkin*, erotik*, seksi*, cinsel*, eskort*, çıplak*, kızlar*, masaj salonu, sıcak kızlar, azgın*, bayanlar*, fantezi*, ateşli, +18, jigolo*, ereksiyon*, çiplak*, kizlar*, sicak kizlar, azgin*',
    religionPolitics:
      'aday*, parti*, milletvekil*, seçim*, siyaset*, siyasi*, chp*, akp*, mhp*, belediye başkan*, cumhurbaşkan*, meclis*, hdp, iyi parti, hükümet*, propaganda*, erdoğan*, imamoğlu*, kılıçdaroğlu*, bakan*, ak parti*, adayı*, muhtar*, anket, tarikat*, cemaat*, kiliçdaroğlu*, adayi*',
    trial: 'deneme*, numune*, örnek*, ücretsiz dene*, demo, deneme sürüm*, deneme süresi, tester*, deneme paket*, ornek*',
    expire:
      'süresi dol*, sona er*, yenile*, son gün*, dolan*, vadesi*, yenilen*, bitiş*, doldu, miadı*, yenileme*, uzat*, biten, bitiyor, tarihi geç*, son kullanma, geçerlilik*, uzatma*, doluyor, otomatik yenile*, taahhüdüm bitti, taahhüdü bit*, bitti, bitecek, bitince, bitmiş, süresi, miadi*',
    chargeCost:
      'ücretlendir*, kesil*, ücret*, kestiniz, kesiyor*, tahsil*, para çek*, masraf*, kesinti*, para kes*, düşüyor*, düşmüş*, karttan çek*, ücretli*, kesmişsiniz, kontörüm*, çekil*, hesabımdan, kartımdan, faturama, yansı*, aidat*, çekmişsiniz, para gitti, tl kesil*, haksız yere, bakiye*, hesabimdan, kartimdan, yansi*, haksiz yere',
    fromOf: 'içinden, buradan, oradan, tarafından gelen, itibaren, benden, senden, sizden, ondan',
    towards: 'doğru, tarafına, tarafıma, yönüne, içine, buraya, oraya, bana doğru',
    inAt: 'içinde, içeride, içerde, üzerinde, yerde, yer, yeri, yere, burada, orada, yerden',
    withWhom: 'ile, birlikte, beraber, yanında, benimle, seninle, sizinle, onunla, bizimle',
    forWhom: 'için, adına, adıma, benim için, senin için, bizim için, namına',
    aboutWhat: 'hakkında, hakkımda, ilgili, dair, ilişkin, konusunda, hususunda, göre, üzerine',
    byWhom: 'tarafından, aracılığıyla, vasıtasıyla, üzerinden, yoluyla, kanalıyla',
    between: 'arasında, arası, aramızda, aralarında, aranızda, arasından, ara',
    under: 'altında, altına, altından, alt, aşağısında, altta',
    above: 'üstünde, üstüne, üzerinde, üstü, üst, tepesinde, yukarısında, üstte',
    around: 'etrafında, çevresinde, civarında, yakınında, yakın, yakınlarda, etraf',
    upwards: 'yukarı, yukarıya, yukarıda, üst kata, yukarıdan, çıkıyorum yukarı',
    downwards: 'aşağı, aşağıya, aşağıda, aşağıdan, iniyorum, inerim, ineyim, inicem, iniyor',
    offAway: 'uzağa, uzak, uzakta, uzaklara, öteye, başka yere',
    outside: 'dışarı, dışarıda, dışarıya, dışarda, dışında, açık havada, çıkalım, çıkınca, çıkıp',
    against: 'karşı, aleyhine, aleyhinde, karşısında, rakip',
    instead: 'yerine, bunun yerine, onun yerine, bari, daha ziyade, yerinize',
    during: 'sırasında, esnasında, süresince, boyunca, iken, bu arada, bu sırada, gündür',
    conjAnd: 've, hem, ayrıca, hem de',
    conjOr: 'veya, ya da, yahut, veyahut, yoksa',
    thanAs: 'gibi, kadar, olarak, kadarmış, daha, sanki, göre daha',
    therefore: 'bu yüzden, o yüzden, bu nedenle, dolayısıyla, öyleyse, o halde, o zaman, bundan dolayı',
    although: 'rağmen, buna rağmen, halbuki, oysa, yine de, gerçi, her ne kadar, olsa da',
    even: 'bile, hatta, dahi, hiç değilse, en azından',
    isAre: 'misiniz, miyim, misin, musunuz, miyiz, müsün, mi, mu, dır, değildir',
    wasWere: 'idi, neydi, oldu, vardı, yoktu, imiş, olmuş, oldum, olduk, oldular',
    becomeTurn: 'olmak, oluyor, olcak, olacak, olun, olurum, olalım, olsun, haline geldi, dönüştü, olduğumu',
    willShall: 'olacak, olacağım, olacağız, gelecek, yapacağız, edeceğiz, olucak',
    wouldCould: 'olabilir, belki de, olurdu, olmazdı, yapabilir, edebilir, olabilirdi, isterdim',
    doDone:
      'ediyorum, ettim, ederim, edin, yaptım, yapın, yaptı, yapayım, yapacağım, yapıyorsunuz, yapmasın, yapmam, etmek, etti, ettin, etsin, ediyor, edeceğim, edicem, edip, edn, edilmesini, yapmak, yapıyorum, yapıyor, ediyorsunuz',
    happen: 'ne oldu, oluyor, gerçekleşti, gerçekleş*, meydana geldi, olay, başıma geldi',
    begunIt: 'yaptırdı, ettirdi, sebep oldu, neden oldu, yol açtı, sebep',
    seem: 'gibi görünüyor, görünüyor, gibime geliyor, galiba, meğer, anlaşılan, herhalde, sanıp',
    veryMuch: 'çok, çook, çoook, aşırı, gayet, fazla, acayip, pek, epey, son derece',
    suchDegree: 'o kadar, bu kadar, öyle, böyle, öylesine, kadar çok, şu kadar',
    almost: 'neredeyse, az kalsın, hemen hemen, yaklaşık, aşağı yukarı, nerdeyse',
    half: 'yarım, yarısı, yarı, buçuk, çeyrek, parça, kısım, bölümü',
    oneNumber: 'bir, biri, bi, birer, tek',
    twoThree: 'iki, üç, dört, ikisi, üçü, ikimiz, dördü',
    bigNumber: 'beş, altı, yedi, sekiz, dokuz, on, on bir, on iki, on beş, onbeş',
    tens: 'yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan, yüz lira, bin',
    ordinal: 'ikinci, üçüncü, dördüncü, beşinci, birinci, altıncı, ilk',
    pairBoth: 'ikisi de, ikisini, çift, her ikisi, ikimiz de, bir çift',
    ever: 'herhangi bir zaman, hiç mi, ne zaman olursa, hayatında',
    sometimes: 'bazen, ara sıra, arada, arada bir, arada sırada, bazı zamanlar, kimi zaman',
    usually: 'genelde, genellikle, çoğunlukla, normalde, çoğu zaman, normal olarak',
    suddenly: 'birden, aniden, birdenbire, ansızın, bir anda, beklenmedik',
    finally: 'sonunda, nihayet, en sonunda, sonunu, artık, eninde sonunda',
    recently: 'son zamanlarda, geçenlerde, geçen gün, yakınlarda, bu aralar, geçende, yeni yeni',
    sinceWhen: 'beri, den beri, gündür, itibariyle, itibarıyla, bu yana, günden, yıldır, aydır',
    forever: 'sonsuza kadar, ömür boyu, temelli, ebediyen, kalıcı, sonsuza dek, kesin olarak, daimi',
    temporary: 'geçici, geçici olarak, şimdilik, bir süreliğine, bir süre, kısa süreli',
    season: 'ilkbahar, bahar, yazın, sonbahar, kışın, güz, kış, mevsim, yaz tatili',
    monthName: 'ocak ayı, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim ayı, kasım, aralık',
    clockTime: 'saat kaç, dakika, dakka, saatte, buçukta, üçte, beşte, geçe, kala, gündüz, saniye',
    birthdayFeast: 'bayram, kurban bayramı, ramazan, yılbaşı, yeni yıl, kandil, doğum günü, yıldönümü, bayramınız, arife',
    colourDark: 'siyah, beyaz, kara, gri, kahverengi, lacivert, ak, koyu',
    colourBright: 'kırmızı, mavi, yeşil, sarı, pembe, mor, turuncu, al renk, renk',
    head: 'kafa, baş, yüz, göz, gözler*, kulak, burun, ağız, başım, kafam, saç',
    handFoot: 'el, elim, eline, elinize, ayak, ayağım, parmak, bacak, kol, kolum, diz, karnına, karnım',
    heartSoul: 'kalp, kalbim, ruh, yürek, yüreğim, akıl, aklım, beyin, gönül, gönlüm, içimi, canım sıkıldı',
    teeth: 'diş, dişim, dişçi, diş hekimi, dişler*, dolgu, kanal tedavisi, dişi',
    painWound: 'ağrı, ağrıyor, acı, acıyor, kanıyor, kanama, yara, ateş, ateşi var, şişti, sancı, nasır',
    pregnantBaby: 'hamile, gebe, doğum, doğum yaptı, yenidoğan, bebek bezi, biberon, mama, bebek bekliyor',
    allergyVaccine: 'aşı, aşı oldum, alerji, alerjim, virüs, enfeksiyon, mikrop, iltihap, astım',
    therapyNurse: 'hemşire, terapist, psikolog, terapi, danışman, kliniğe, kliniğin, klinik, fizik tedavi, psikiyatr*',
    wheelchair: 'tekerlekli, tekerlekli sandalye, koltuk değneği, yürüteç, huzurevi, baston, bakımevi',
    vegetable: 'domates, patates, soğan, havuç, salata, salatalık, biber, patlıcan, maydanoz, marul, sebze',
    fruit: 'elma, muz, limon, portakal, çilek, üzüm, karpuz, kiraz, meyve, incir, fındık',
    meatFish: 'et, kıyma, tavuk, balık, sucuk, sosis, köfte, dana, kuzu eti, kebap, hamsi',
    milkEggs: 'süt, peynir, yumurta, tereyağı, yoğurt, ayran, kaymak, kaşar',
    soupRice: 'çorba, pilav, pirinç, makarna, fasulye, nohut, mercimek, bulgur, erişte',
    alcohol: 'bira, şarap, rakı, viski, meyhane, içki, votka, alkol, birahane',
    sugarSpice: 'şeker, tuz, karabiber, baharat, sos, salça, pul biber, şekeri, ketçap, mayonez',
    dishes: 'tabak, bardak, fincan, kaşık, çatal, tava, tencere, bıçak, kupa, tepsi, tencerede',
    fridgeOven: 'buzdolabı, dolap, fırın, ocağı, çamaşır makinesi, bulaşık makinesi, bulaşık, buzluk, mikrodalga',
    kitchenBath: 'mutfak, banyo, yatak odası, duş, tuvalet, salon, oda, mutfakta, banyoda, lavabo',
    wallRoof: 'duvar, çatı, zemin, tavan, pencere, cam, merdiven, balkon, duvarı',
    curtainCarpet: 'perde, halı, yastık, battaniye, yorgan, yatak, çarşaf, döşek, kilim',
    cleaning: 'temizle*, temizlik, topla, süpür*, paspas, çöp, çöp kutusu, toz almak',
    toolNail: 'çekiç, vida, matkap, merdiven, yapıştırıcı, ip, halat, çivi, bant, tornavida',
    paintWood: 'boya, ahşap, odun, taş, tuğla, demir, metal, tahta, boyacı, çimento',
    plumber: 'boru, musluk, su sızıntısı, akıtıyor, damlıyor, tesisatçı, gider, tıkandı, tıkanık, lağım, oluk',
    washLaundry: 'çamaşır, ütü, yıkama, kuru temizleme, yıka*, ütüle*, deterjan, sıkmada, leke',
    hairdresser: 'kuaför, berber, saç kesimi, saçım, sakal, tırnak, manikür, fön, saç boyası, saç tıraşı',
    jewel: 'yüzük, kol saati, kolye, bilezik, gözlük, küpe, altın, takı, kuyumcu, bileklik',
    shoesBag: 'ayakkabı, çorap, çanta, cüzdan, bavul, terlik, bot, çantam, cüzdanım',
    coatHat: 'mont, ceket, pantolon, gömlek, elbise, kaban, şapka, etek, kazak, cebime, tişört',
    size: 'beden, boy, boyu, genişlik, ağırlık, yükseklik, uzunluk, numara kaç, en boy, ölçü, ölçülerimi',
    weightKilo: 'kilo, gram, litre, metre, kg, santim, cm, ton, metrekare, tane',
    animalFarm: 'inek, koyun, keçi, tavuk, domuz, eşek, kuzu, dana, horoz',
    animalWild: 'kuş, tilki, fare, yılan, böcek, sinek, arı, ayı, kurt, karınca, köpek balığı',
    cat: 'kedi, kedim, yavru kedi, veteriner, pisi, kedicik, kedinin',
    flowerTree: 'çiçek, ağaç, yaprak, çimen, bitki, gül, lale, çiçekçi, saksı, ot',
    seaBeach: 'deniz, plaj, sahil, nehir, göl, ada, yüzmek, kumsal, havuz, denize',
    mountain: 'dağ, tepe, vadi, dağa, dağda, yürüyüş, yayla, zirve',
    sky: 'gökyüzü, güneş, yıldız, gök, dolunay, ay ışığı, hilal',
    fire: 'yangın, duman, yanıyor, yandı, alev, kül, ateş çıktı, itfaiye',
    rainSnow: 'yağmur, kar yağıyor, rüzgar, fırtına, buz, yağıyor, dolu yağdı, sel, kar yağışı, yağış',
    village: 'köy, köye, köyde, çiftlik, tarla, kırsal, bahçe, köyden',
    square: 'meydan, köşe, köprü, kavşak, göbek, meydanda, köşede, köprüsü',
    floorLift: 'asansör, asansörde, kat, giriş, kapı, zil, kapı zili, kaçıncı kat, daire, kapıda',
    neighbourNoise: 'gürültü, ses yapıyor, yüksek ses, gürültülü, havlıyor, patırtı, komşular ses, gürültü yapma*',
    office: 'ofis, büro, departman, merkez, resepsiyon, gişe, kasada, kasadaki, şube, genel müdürlük, heyetine',
    factory: 'fabrika, atölye, depo, inşaat, şantiye, imalathane, sanayi',
    colleague: 'iş arkadaşı, mesai arkadaşı, çalışan, personel, eleman, ekip, çalışanlar, ekibi',
    manager: 'müdür, patron, yönetici, yönetim, amir, şef, müdürüm, iş sahibi, genel müdür',
    interviewJob: 'iş görüşmesi, mülakat, cv, özgeçmiş, iş ilanı, iş başvurusu, eleman aranıyor, açık pozisyon',
    shift: 'vardiya, mesai, fazla mesai, nöbet, gece vardiyası, paydos, mesaide, nöbetçi',
    report: 'rapor, sunum, tablo, taslak, excel, raporu, dosya, istatistik',
    projectTask: 'proje, görev, ödev, ödevi, projesi, ödevim, vazife',
    deadline: 'son gün, son tarih, teslim tarihi, son teslim, vade, son başvuru',
    grades: 'not, puan, sonuç, sonuçlar, karne, skor, notlar, sınav sonucu',
    languageName: 'ingilizce, türkçe, fransızca, almanca, ispanyolca, arapça, kürtçe, rusça',
    learnCourse: 'kurs, ders, eğitim, öğren*, kursu, dersi, öğrenmek, dershane',
    university: 'üniversite, üni, fakülte, profesör, hoca, yurt, kampüs, vize sınavı',
    bookLibrary: 'kütüphane, kitap, roman, sayfa, bölüm, şiir, kitabı',
    newsPress: 'gazete, dergi, haber, gazeteci, haberler, makale, manşet',
    radioPodcast: 'radyo, podcast, kanal, dizi, bölüm, yayın, diziyi',
    song: 'şarkı, şarkıcı, türkü, gitar, piyano, konser, davul, koro, şarkısı, saz',
    dance: 'dans, dans et*, bale, halay, oyun havası, horon, zeybek',
    theatre: 'tiyatro, oyuncu, sahne, prova, aktör, gösteri, tiyatroya',
    paintingArt: 'resim, tablo, müze, sanat, çizim, sergi, ressam',
    ballGame: 'futbol, maç, top, gol, takım, hakem, sahada, halı saha, derbi, basketbol, yarışma, yarışmaya',
    gymRun: 'spor salonu, antrenman, koşu, yoga, pilates, fitness, spora, yüzme kursu',
    cardChess: 'satranç, kart oyunu, okey, tavla, puzzle, bulmaca, iskambil, batak',
    toy: 'oyuncak, bebek oyuncak, oyun parkı, salıncak, kaydırak, oyuncağı',
    sew: 'dikiş, dikişleri, iğne, iplik, örgü, dikmek, terzi, örmek',
    king: 'kral, kraliçe, prens, asker, ordu, prenses, padişah, askerlik, sultan',
    fight: 'kavga, dövüş, vurdu, dövdü, tekme, yumruk, tokat, kavga ettik, dayak',
    gunWar: 'savaş, silah, bomba, ateş etti, tabanca, tüfek, kurşun',
    kill: 'öldür*, cinayet, ceset, katil, öldürdü, gebert*',
    prison: 'hapis, hapishane, cezaevi, mahkeme, hakim, duruşma, dava, savcı',
    thief: 'hırsız, soygun, çaldı, gasp, yankesici, çalındı, soyuldu, kapkaç',
    mayor: 'belediye, belediye başkanı, hükümet, muhtar, meclis, kaymakam, vali, devlet',
    passport: 'pasaport, vize, kimlik, ehliyet, izin belgesi, oturma izni, nüfus cüzdanı',
    border: 'sınır, gümrük, elçilik, konsolosluk, sınır kapısı, büyükelçilik',
    countryName: 'türkiye, almanya, fransa, ingiltere, ispanya, amerika, rusya, italya, hollanda, suriye',
    cityName: 'istanbul, ankara, izmir, bursa, antalya, adana, ayvalık, ayvalıka, boluda, bolu, londra, paris, berlin',
    personName:
      'mehmet, ahmet, ayşe, fatma, mustafa, ali, hatice, hüseyin, murat, hasan, elif, kemal, nurten, selin, serkan, emre, yılmaz, aksoy, hatçe, atatürk, zeynep',
    titleOfPerson: 'bey, hanım, beyefendi, hanımefendi, sayın, hocam, efendim, dr, paşa, doktor bey',
    kidTalk: 'çocuk, ergen, oğlan, kız, çocuklar, genç, velet, bebe, ufaklık',
    bride: 'düğün, gelin, damat, nişan, düğünü, nikah, kına gecesi, nişanlı, düğüne',
    divorce: 'boşan*, boşandık, ayrıldık, eski sevgili, ayrılık, eski eşim, terk etti',
    orphan: 'vasi, bakıcı, koruyucu aile, yetim, öksüz, veli, velisi',
    uncle: 'amca, dayı, teyze, hala, kuzen, yeğen, yenge, enişte, amcam, teyzem',
    inLaw: 'kaynana, kaynanam, kayınvalide, kayınpeder, kayınço, görümce, baldız, elti, bacanak',
    kiss: 'öpücük, öptüm, öpüyorum, sarıl*, kucak, öperim, muck, kucaklıyorum',
    jealous: 'kıskanç, kıskan*, aldattı, aldatıyor, ihanet, aldatmak',
    trust: 'güven, güveniyorum, inanç, güvenmek, güvenim, güvenilir, güvenmiyorum',
    promise: 'söz, söz ver*, yemin, vallahi, söz verdin, yemin ederim, valla, namus sözü',
    lieCheat: 'yalan, sahte, dolandırıcı, dolandır*, kandırma*, hile, sahtekar, kandırdı, kazık',
    joke: 'şaka, komik, şaka yapıyorum, espri, fıkra, dalga geçme, şakaydı, takılıyorum',
    serious: 'ciddi, ciddiyim, ciddi misin, cidden, gerçekten, harbiden, sahiden, dürüstçe',
    respect: 'saygı, saygılar, edep, nezaket, terbiye, görgü, saygı göster*',
    shame: 'ayıp, utanç, yazık, rezalet, rezil, utan, yüz karası, ayıp oluyor',
    rude: 'kaba, terbiyesiz, küstah, saygısız, edepsiz, ukala, görgüsüz, münasebetsiz',
    patience: 'sabır, sabrım, sabırlı, sabret, sabrım kalmadı, sabırsız, sabırla',
    stress: 'stres, gergin, baskı, panik, bunaldım, bıktım, sıkıntı, yormayın, çile, bunalım',
    headacheNerve: 'sinir, sinirim, sinir oldum, kafayı yedim, başımı şişirdiniz, delirtti, çıldırtma, sinirlerim, illallah, gına geldi',
    scare: 'korku, korktum, korkuyorum, korkuttun, ürktüm, ödüm koptu, korkma',
    surprise: 'sürpriz, şaşırdım, şok, şok oldum, hayret, şaşkın, inanamıyorum',
    disappoint: 'hayal kırıklığı, üzüldüm, pişman, pişmanım, üzücü, kırıldım',
    boring: 'sıkıcı, sıkıldım, canım sıkılıyor, baydı, sıkılıyorum, bayık',
    hate: 'nefret, nefret ediyorum, tiksin*, iğrenç, tiksiniyorum, iğreniyorum, nefret ettim',
    favourite: 'favori, tercih, en sevdiğim, daha iyi, gözde, tercih ederim, beğendik',
    best: 'en iyi, mükemmel, harika, süper, şahane, muhteşem, on numara, efsane',
    worse: 'daha kötü, en kötü, berbat, felaket, rezalet, beter, kötü, korkunç',
    wrongBad: 'yanlış, hatalı, doğru değil, hata, yanlışlıkla, ters, yanlışlık',
    strange: 'garip, tuhaf, acayip, ilginç, şüpheli, bi tuhaf, enteresan',
    clearObvious: 'açık, belli, net, apaçık, açıkça, besbelli, bariz',
    exact: 'tam, aynen, tam olarak, kesinlikle, doğru, tamamen, kesin, dakikası dakikasına',
    true: 'gerçek, doğru, hakiki, orijinal, sahi, gerçeği, hakikat',
    secret: 'sır, gizli, gizlilik, saklı, aramızda kalsın, gizlice, mahrem',
    public: 'halka açık, herkese açık, yayınla*, paylaş*, kamu, internette paylaş',
    danger: 'tehlike, tehlikeli, risk, güvenli, riskli, emniyet',
    protect: 'koruma, korumak, savun*, güvenlik, güvenliği, muhafaza',
    attention: 'dikkat, dikkatli, dikkat et, aman, sakın, dikkat edin, gözünü aç',
    notice: 'fark et*, farkettim, fark ettim, farkında, anladım, farkına vardım, keşfet*',
    decide: 'karar, karar ver*, kararım, seçim, kararlı, seçtim, ikna, kararımı verdim',
    plan: 'planla*, program, niyet, plan, planım, niyetim, planlıyorum',
    hopeWish: 'keşke, dilek, hayal, umut, umarım, inşallah, rüya, dilerim, hayalim',
    chance: 'şans, fırsat, fırsatı, imkan, kısmet, ihtimal',
    lucky: 'şanslı, şanssız, talih, talihsiz, uğurlu, uğur, bahtsız',
    allowed: 'hakkım, yasal hak, hak, izinli, yasal, haklı, hakkı var, serbest',
    rule: 'kural, kurallar, yönetmelik, zorunlu, zorunluluk, yükümlülük, gereği, gereğini, şart',
    penalty: 'para cezası, ceza, tazminat, cezası, ceza yedim, tazminat davası',
    warning: 'uyarı, uyarıyorum, son uyarı, son kez uyarıyorum, ihtar, ihtarname, ikaz',
    denounce: 'şikayet, ihbar, şikayetçi, şikayet edeceğim, suç duyurusu, ihbar et*, savcılığa',
    guilty: 'suçlu, suç, suçu, kabahat, sorumlu, senin yüzünden, yüzünüzden, yüzünden, kusur',
    forgive: 'affet, affedersin, affetmek, bağışla, kusura bakma, kusura bakmayın, özür, pardon',
    apologyAccept: 'önemli değil, sorun değil, boşver, olsun, takma, canın sağolsun, dert etme, ziyanı yok',
    beg: 'yalvarırım, yalvarıyorum, allah aşkına, ne olur, nolur, gözünü seveyim, seveyim, allah rızası için',
    god: 'allah, tanrı, dua, cennet, cehennem, tövbe, şükür, amin, maşallah, rabbim, hacdan, günah, cami',
    swearMild: 'lanet, kahretsin, aman allahım, vay be, vay, eyvah, be, ya, ha, batsın, allah allah, oha, tüh',
    laughWord: 'haha, hahaha, hehe, ahaha, jajaja, lol, sjsjsj, puhaha, ehehe',
    emojiWord: 'emoji, sticker, gif, meme, çıkartma, smiley, caps',
    ringBuzz: 'çalıyor, çalmayın, öttü, ötüyor, bip, titriyor, titreşim, çaldı, zır zır, çınlıyor',
    screen: 'ekran, tuş, düğme, klavye, ekranı, buton, ekranım, tuşu',
    socialMedia: 'facebook, face, instagram, insta, tiktok, whatsapp, twitter, wp, takipçi, sosyal medya',
    groupChat: 'grup, gruptan, gruba, grubu, whatsapp grubu, kanal, topluluk, grupta',
    inbox: 'gelen kutusu, posta kutusu, kutum, mail kutusu, gelen kutum',
    flyerPaper: 'broşür, el ilanı, katalog, kağıt, baskı, ilan, bülten, kağıdı',
    printer: 'yazıcı, tarayıcı, mürekkep, kartuş, toner, çıktı',
    callCentre: 'çağrı merkezi, operatör, müşteri temsilcisi, temsilci, danışma hattı, müşteri hizmetleri, hattan',
    voicemail: 'sesli mesaj, telesekreter, sesli mesaj kutusu, telesekretere, ses kaydı',
    robot: 'robot, makine, bot, otomatik, otomatik sistem, yapay zeka, makina, elektronik',
    softwareUpdate: 'yazılım, indir, indirip, yükle, güncelle*, güncelleme, sürüm, kurulum',
    virusHack: 'hack, hacker, hacklendi, virüslü, virüs bulaştı, oltalama, hesabım çalındı',
    camera: 'kamera, fotoğraf, foto, selfie, çekim, video, fotoğrafı, çektim',
    memorySpace: 'hafıza, bellek, depolama, depolama alanı, hafıza doldu, yer kalmadı, hafıza dolu',
    signal: 'sinyal, çekmiyor, şebeke, kapsama, wifi, internet, mobil veri, hat çekmiyor',
    charger: 'şarj, şarj aleti, kablo, priz, fiş, şarjım, powerbank, adaptör',
    topUp: 'kontör, tl yükle, bakiye, kontörüm, lira yükle, ön ödemeli',
    tariff: 'tarife, faturalı, roaming, tarifem, taahhüt, paket, sözleşme, yurtdışı kullanım',
    moneyTransfer: 'havale, eft, iban, hesap numarası, para gönder, para yatır, yatırdım, transfer, depozito',
    cheque: 'çek defteri, senet, birikim, faiz, faiz oranı, tasarruf, mevduat',
    rent: 'kira, kiracı, ev sahibi, kiralık, kiram, kirası, kira sözleşmesi',
    mortgage: 'konut kredisi, emlak, tapu, ev kredisi, gayrimenkul, emlakçı, ipotek',
    wasteMoney: 'israf, boşa, ziyan, boşuna, çarçur, boş yere, heba',
    profit: 'kâr, gelir, kazanç, maaş, kazanıyor, kazancım, karlı',
    rich: 'zengin, fakir, yoksul, parasız, meteliksiz, beş parasız',
    gainLose: 'kazan, kazandım, kaybettim, kaybet*, kayıp, zarar, kaçırdım, kaçırıyorum, kazandık, yenildik, kaçıyor',
    stock: 'stok, stokta, tükendi, mevcut, kalmadı, stoklarda, var mı elinizde, kalmamış, kalmış, kalan',
    warranty: 'garanti, garantisi, yedek parça, garantili, garanti belgesi, garanti kapsamında',
    quality: 'kalite, kaliteli, sıfır, ikinci el, kullanılmış, yepyeni, kalitesiz, çıkma',
    queue: 'sıra, kuyruk, sırada, kalabalık, sıra bekle*, sırası, sıra numarası',
    menu: 'menü, porsiyon, sipariş, günün yemeği, menüde, menüsü, garnitür',
    table: 'masa, sandalye, koltuk, raf, çekmece, kanepe, sehpa, masada',
    waiter: 'garson, aşçı, fırıncı, kasap, şef, manav, bakkal',
    hairSkin: 'cilt, krem, şampuan, makyaj, ruj, deri, saç, cildim, losyon',
    lampCandle: 'lamba, mum, ampul, ışık, avize, fener',
    boatShip: 'gemi, tekne, feribot, liman, vapur, iskele, sandal',
    fuel: 'benzin, mazot, yakıt, depo dolu, dizel, benzinlik, lpg, tüp, doğalgaz',
    tyreEngine: 'lastik, motor, fren, tamirci, sanayi, akü, tamirhane, balata',
    traffic: 'trafik, trafikte, otoyol, hız, sıkışık, tem, köprü trafiği, otoban',
    driver: 'şoför, taksi, sürücü, beni bırak, taksici, dolmuş, kaptan',
    luggage: 'bavul, valiz, bagaj, check in, uçuş kapısı, valizim, bagajım',
    map: 'harita, adres, konum, navigasyon, yol tarifi, adresi, nasıl gidilir',
    turnSide: 'sol, sağ, sola, sağa, düz, yan, ön, arka, arkadan, kenarı, sağda, solda',
    pushPull: 'it, itmek, çek, çekin, kaldır, taşı, bas, basmayın, basın, taşımak',
    cutBreak: 'kes, kesti, kestim, kesmeyin, kırıldı, kopar, koptu, yırt, yırtıldı, kırdım, kesme',
    fallDrop: 'düştü, düştüm, düşür*, kaydı, kaydım, döküldü, düşmek',
    throwAway: 'at, attım, atılır, çöpe, çöpe at, fırlat, çöp, çöpe gidiyor',
    hang: 'as, astım, asılı, yapış*, yapıştır, askı, asmak, yapıştı',
    touchIt: 'dokun, dokunma, tut, tuttum, ellemeyin, yakala, elleme, dokunmayın',
    standSit: 'otur, ayakta, kalk, duruyor, duruyorum, durup, yatar, yat, uzandı, oturuyorum, ayağa kalk, durmuş, durunca',
    jump: 'atla, zıpla, koş, tırman, koşuyor, koşarak, atladı',
    lookWatch: 'bak, baksana, izle, izliyorum, bakıyorum, bakalım, bakayım, baksın, bakmam, bakmış, bakmayın, seyret',
    listenHear: 'dinle, duy, duyuyor musun, ses, sesi, duydum, dinliyorum, duymuyorum',
    smell: 'koku, kokuyor, tat, tadı, pis kokuyor, kokusu, lezzet',
    feel: 'hisset*, his, duygu, ruh hali, moral, moralim, hissediyorum, moralim bozuk, keyif',
    breathe: 'nefes, nefes al, hava, soluk, nefesim, nefes alamıyorum',
    drinkTea: 'çay, meyve suyu, kola, kahve, gazoz, ayran, limonata, içecek',
    save: 'sakla, kaydet, sakladım, biriktir, muhafaza et*, arşiv, kaydettim',
    count: 'say, hesapla, saydım, hesap, topla, toplam, yüzde, tane',
    compare: 'karşılaştır*, fark, farkı, kıyasla*, arasındaki fark, farklı, kıyas',
    repeatIt: 'tekrar, yine, tekrar tekrar, aynı şey, tekrarla*, gene, hep aynı, yeniden',
    keepOn: 'devam, devam et*, durmadan, durmuyor, durmadı, bitmiyor, bitmedi, sürekli, hala, devam ediyor',
    followUp: 'takip, takip et*, peşimi, peşinde, peşimden, izle, takipte, kovala*',
    ignoreIt: 'görmezden gel*, aldırma, takma kafana, umursama, önemseme, dikkate alma, yok say',
    forgetIt: 'boşver, unut, unut gitsin, unut bunu, geç bunları, neyse',
    letGo: 'bırak beni, salın, serbest bırak, rahat bırak, yakamı bırak, kurtulurum, kurtar, feragat, özgür',
    separateOut: 'hariç, dışında, haricinde, başka, muaf, hariç tut, ayrı',
    includeIn: 'dahil, kapsam*, kapsamında, içerir, ekle, eklendi, içeriyor',
    joinIn: 'katıl*, katılıyorum, katılacağım, gelirim, ben varım, yokum, yokuz, ben yokum',
    belong: 'ait, sahibi, sahibini, sahibine, bana ait, onun malı, kime ait, sahip',
    inherit: 'miras, mirası, vasiyet, mirasçı, veraset, miras kaldı',
    deathNotice: 'vefat, vefat etti, rahmetli, merhum, cenaze, başınız sağolsun, toprağa verildi, hakkın rahmetine',
    replaceIt: 'değiştir*, takas, değişim, değiş tokuş, yenisiyle değiştir, yedek',
    transferOver: 'devret*, aktar*, ilet, ilettim, ver ona, teslim et*, teslim',
    leak: 'sızdır*, sızdı, sızıntı, yay, yayıldı, ifşa, sızıyor, yayma',
    source: 'kaynak, nereden, nerden, kökeni, nereden buldunuz, nerden aldınız, kaynağı',
    purpose: 'amaç, amacı, ne için, neden, hedef, niye, ne işe yarar, yarar, yarıyor, faydası, amacınız',
    legalBasis: 'açık rıza, onay formu, aydınlatma metni, hukuki dayanak, meşru menfaat, rıza, yasal dayanak',
    paragraph: 'madde, maddesi, kvkk, kanun, fıkra, sayılı kanun, gdpr, maddesine',
    demand: 'talep, talep ediyorum, talebim, ısrar, arz, arz ederim, talep ederim, rica',
    confirmBack: 'yazılı onay, teyit, onaylayın, makbuz, onay, teyit edin, yazılı olarak bildir*, fiş',
    instruct: 'talimat, kılavuz, nasıl çalışır, nasıl yapılır, yönerge, tarif, rehber',
    offerHelp: 'yardım, destek, destek hattı, yardımcı, servis, müşteri desteği, destek ekibi',
    livingPerson: 'insan, gerçek kişi, canlı, gerçek insan, insanla, canlı destek, yetkili',
    kindNice: 'nazik, kibar, tatlı, iyi, hoş, sevimli, iyi kalpli, varolun, sağolun varolun',
    dearLove: 'canım, aşkım, kardeşim, kanka, sevgilim, tatlım, kanki, hayatım, bro, birtanem',
    guyMan: 'adam, herif, lan, eleman, oğlum, delikanlı, uşağum, moruk, dayı, abi',
    crowdAll: 'herkes, millet, bütün dünya, halk, alem, hepimiz, tüm insanlar, hepiniz',
    selfDo: 'kendim, kendi başıma, tek başıma, kendi, kendin, kendime, yalnız, kendi kendime',
  },
};
