import type { NotionData } from './notion.ts';

export const ur: NotionData = {
  code: 'ur',
  notions: {
    me: 'میں, مجھے, مجھ, مجھکو, میرا, میری, میرے, مینے, میں نے, اپنا, اپنی, اپنے, مجھ سے, ہم, main, mai, me, mein, mujhe, mujhko, mujko, muje, mujhay, mera, meri, mere, maine, mene, meine, mjhe, mjy, mjhy, hum, apna, apni, mujh, mujhse, mujse, mjh, mra, mri, mre, mujhy, ham',
    we: 'ہم, ہمیں, ہمارا, ہماری, ہمارے, ہم کو, ہم نے, ہم سب, ہم لوگ, hum, ham, humein, hume, hamein, hamen, hame, humko, hamara, hamari, hamare, humara, humari, humare, humne, humse, hmein, hm, humlog',
    you: 'آپ, تم, تو, تمہارا, تمہاری, تمہارے, تمہیں, تیرا, تیری, تیرے, تجھے, تمھارا, تمھیں, اپ, آپکا, آپکی, آپکے, آپکو, aap, ap, tum, tu, aapka, aapki, aapke, apka, apki, apke, tera, teri, tere, tumhara, tumhari, tumhare, tumko, tumhe, tumhein, tujhe, tujhko, aapko, apko, aapne, apne, tumne, aapse, apse, tumse, tujhse, tmhara, tmhe, u',
    youAll:
      'آپ لوگ, تم لوگ, آپ سب, تم سب, آپ لوگوں, تم لوگوں, اپ لوگ, aap log, ap log, tum log, aap sab, ap sab, tum sab, aaplog, aplog, tumlog, aap logon, aap logo, ap logon',
    heShe:
      'وہ, اس, اسے, اسکا, اسکی, اسکے, اسکو, انہیں, انکا, انکی, انہوں, ان, انھوں, اسنے, انھیں, woh, wo, vo, voh, usko, use, usse, uska, uski, uske, usne, unko, unka, unki, unke, unhone, inka, iska, iski, iske, isko, inhone, unse',
    they: 'وہ لوگ, ان, انہیں, انہوں, ان کا, ان کی, ان کے, انکے, وہ سب, woh log, wo log, vo log, unko, unka, unki, unke, unhe, unhein, unhone, inko, unlog, in log',
    someone:
      'کوئی, کسی, لوگ, لوگوں, شخص, بندہ, بندے, آدمی, کسی نے, فرد, انسان, افراد, koi, kisi, kisi ko, koi bhi, log, logon, logo, aadmi, admi, insaan, banda, bande, bnda, kisi ne',
    nobody: 'کوئی نہیں, کسی نے نہیں, کسی کو نہیں, کوئی بھی نہیں, koi nahi, koi nhi, kisi ne nahi, kisi ko nahi, koi bhi nahi',
    thisOne:
      'یہ, اس, ان, یہی, ایسا, ایسی, ایسے, اسی, اسے, اِس, yeh, ye, ya, is, iss, isko, isse, yahi, yehi, ise, isey, in, inko, ese, aisa, aise, aisi',
    thatOne:
      'وہ, اس, جو, وہی, کہ, ویسا, جس, جنہوں, ایسا, اُس, جسے, woh, wo, vo, us, uss, usko, wahi, wohi, ki, ke, jo, jis, jisne, vahi, vaisa, waisa',
    here: 'یہاں, ادھر, یہیں, اِدھر, yahan, yaha, idhar, yahin, yahi, idher, yha, yahan se',
    there: 'وہاں, ادھر, وہیں, اُدھر, wahan, waha, udhar, wahin, vahan, vaha, udher, whan, wha',
    not: 'نہیں, نہ, مت, نا, نہی, نئیں, غیر, بغیر, نھیں, نہں, nahi, nahin, nai, nhi, nahe, nay, na, mat, matt, no, not, ni, nei, nahii, nhin, naa, bina, mt, nahi hai, naheen',
    never: 'کبھی نہیں, کبھی, ہرگز, کبھی بھی, ہرگز نہیں, قطعی, kabhi nahi, kabhi nhi, kabhi, kabhi bhi, kabhi bhi nahi, hargiz, never, kbhi, kbi',
    noLonger:
      'اب نہیں, مزید نہیں, اب مت, آئندہ نہیں, اب اور نہیں, اب کوئی, اب مزید, ab nahi, ab nhi, ab mat, aur nahi, aur nhi, aage se nahi, ab aur nahi, ab koi, no longer, ab nai, dobara nahi',
    nothing: 'کچھ نہیں, کچھ بھی نہیں, کچھ, kuch nahi, kuch nhi, kuch bhi nahi, kuch bhi, kuch, nothing, kch nhi',
    without: 'بغیر, بنا, بن, سوا, علاوہ, bina, bagair, baghair, bgair, ke bina, without, bin',
    already: 'پہلے ہی, پہلے سے, پہلے, پہلے بھی, pehle se, pehle hi, pehle, already, pahle se, phle, phle se, pehlay',
    still: 'ابھی تک, ابھی بھی, اب بھی, پھر بھی, اب تک, ابھی, abhi bhi, abhi tak, ab bhi, ab tak, abi tak, abhi, still, phir bhi, fir bhi, abtak',
    again:
      'دوبارہ, پھر, پھر سے, واپس, ایک بار پھر, مکرر, phir, phir se, fir, fir se, dobara, dubara, wapas, again, fr se, phirse, firse, dubaara, dobaara, baar baar',
    always:
      'ہمیشہ, ہر وقت, بار بار, مسلسل, لگاتار, روز روز, دن رات, سارا دن, hamesha, hmesha, humesha, har waqt, har samay, baar baar, bar bar, lagatar, roz roz, har time, hr wqt, always, har wakt, din raat',
    every: 'ہر, ہرایک, ہر ایک, روز, har, hr, harek, har ek, roz, every',
    all: 'سب, سارا, ساری, سارے, تمام, پورا, پوری, پورے, سب کچھ, بالکل, مکمل, کل, sab, sabhi, saare, sare, saari, sari, sara, saara, tamam, sab kuch, poora, pura, poori, puri, pure, poore, sub, sb, all, kul, sbko, sabko, bilkul',
    other:
      'دوسرا, دوسری, دوسرے, اور, دیگر, باقی, کوئی اور, کسی اور, dusra, doosra, dusre, doosre, dusri, doosri, aur, or, aur koi, koi aur, other, baaki, baki, alawa, kisi aur, anya',
    same: 'وہی, ایک ہی, ایک جیسا, برابر, یکساں, جیسا, جیسے, wahi, wohi, same, ek hi, ek jaisa, vahi, barabar, jaisa, jaise',
    different: 'مختلف, الگ, فرق, جدا, علیحدہ, alag, alag alag, mukhtalif, different, farq, fark, juda',
    own: 'اپنا, اپنی, اپنے, خود, ذاتی, نجی, apna, apni, apne, khud, apnay, own, zaati, khud ka',
    only: 'صرف, بس, فقط, محض, sirf, bas, only, srf, sirf ek, keval, mehez, mahaz, bus',
    also: 'بھی, نیز, اور, ساتھ ہی, ساتھ, bhi, bi, b, also, saath mein, aur, too',
    but: 'لیکن, مگر, پر, البتہ, lekin, magar, par, but, lakin, per, pr, mgr, likin, lkn, kintu',
    because:
      'کیونکہ, کیوں کہ, اس لیے, اسلئے, اسلیے, وجہ سے, لیے, کے لیے, لئے, تاکہ, چونکہ, kyunki, kyonki, kyuki, kyoki, kiunke, kyunke, kyonke, isliye, is liye, isiliye, q k, kyun ke, ki wajah, because, bcz, coz, kiu k, isi liye, taaki, liye, ke liye',
    ifSo: 'اگر, تو, بشرطیکہ, agar, agr, if, yadi, nahi to, nahin to, to, toh',
    until: 'تک, جب تک, تب تک, tak, jab tak, until, tab tak, tk',
    fromNow:
      'اب سے, آج سے, آئندہ, آج کے بعد, اس کے بعد, آگے سے, ab se, abse, aaj se, aage se, aainda, ainda, aayinda, is ke baad, aj se, aaj ke baad, aindah, ayinda',
    enough:
      'بس, کافی, بہت ہو گیا, بہت ہوگیا, بس کرو, بہت ہوا, بس کریں, bas, bus, bas karo, kafi, kaafi, enough, bahut ho gaya, bohot ho gaya, bahut hua, bohat ho gya, bs, buss, bht ho gya, ho gaya',
    tooMuch:
      'بہت زیادہ, حد, ضرورت سے زیادہ, زیادہ, حد ہو گئی, حد سے, bahut zyada, bohot zyada, bohat zyada, zyada, ziyada, hadd, had se zyada, bht zyada, hd ho gai, hadd ho gayi, jyada, bahut jyada',
    soMuch:
      'اتنا, اتنی, اتنے, سینکڑوں, ہزاروں, درجنوں, ڈھیروں, بہت سارے, لاکھ, ہزار, سو, لاکھوں, itna, itne, itni, itna sara, itne saare, sau, hazar, hazaron, hajaro, bahut saare, dher, bohot sare, saikdo, lakh, itnay, itna zyada',
    more: 'اور, زیادہ, مزید, اضافی, aur, zyada, jyada, ziyada, mazeed, more, adhik, extra',
    less: 'کم, تھوڑا, کمی, kam, km, less, kamm, kam karo',
    many: 'بہت, کئی, بہت سے, کافی, زیادہ, بہت سارے, متعدد, بےشمار, بے شمار, bahut, bohot, bohat, boht, bht, bhot, kai, kayi, kaafi, kafi, zyada, anek, dher sare, bahot, many, saare',
    few: 'تھوڑا, تھوڑی, تھوڑے, کچھ, کم, چند, ذرا, thoda, thodi, thode, thora, thori, thore, kuch, kam, kuchh, kch, few, zara, jara',
    once: 'ایک بار, ایک دفعہ, ایک مرتبہ, ek baar, ek bar, ek dafa, aik baar, aik bar, aik dafa, once, 1 baar, ek martaba',
    twice:
      'دو بار, بار, دفعہ, مرتبہ, کئی بار, تیسری بار, دوسری بار, تین بار, کتنی بار, بارہا, کئی دفعہ, do baar, do bar, baar, kitni baar, kitni bar, kai baar, kai bar, teesri baar, dusri baar, kayi baar, dafa, martaba, bar bar, teen baar, kai dafa, kitni dafa, kitni martaba, 2 baar, 3 baar',
    first: 'پہلا, پہلی, پہلے, سب سے پہلے, اول, pehla, pehle, pehli, pahla, pahle, pahli, first, sabse pehle, phla, awwal',
    last: 'آخری, پچھلا, پچھلے, پچھلی, آخر, گزشتہ, گذشتہ, aakhri, akhri, aakhiri, akhiri, last, aakhir, akhir, pichla, pichle, pichli, antim',
    next: 'اگلا, اگلے, اگلی, آنے والا, آنے والے, agla, agle, agli, next, aglay, agley, aane wala, agale',
    now: 'اب, ابھی, اس وقت, فی الحال, فلحال, ab, abhi, abi, now, abhee, ab to, filhal, is waqt, is time, ab toh',
    immediately:
      'فورا, فوراً, فوری, ابھی کے ابھی, جلد از جلد, اسی وقت, ابھی, turant, foran, fauran, abhi ke abhi, isi waqt, abhi, jaldi, immediately, fori, fouri, asap, furan, jald, tatkal',
    today: 'آج, آج رات, اج, aaj, aj, today, aaj raat, aj raat, ajj',
    tomorrow: 'کل, پرسوں, کل صبح, کل شام, kal, kl, parso, parson, tomorrow, subah kal, aane wale kal',
    yesterday: 'کل, پرسوں, گزشتہ روز, کل رات, kal, kl, parso, yesterday, guzre kal, beete kal, kal raat',
    day: 'دن, دنوں, روز, روزانہ, یوم, روزمرہ, din, dino, dinon, roz, rozana, roj, rojana, daily, day, days, pratidin, dinn',
    week: 'ہفتہ, ہفتے, ہفتوں, ہفتہ وار, hafta, hafte, hafton, week, weeks, saptah, haftay, weekly',
    month: 'مہینہ, مہینے, مہینوں, ماہ, ماہانہ, ماہوار, mahina, mahine, mahino, mahinay, maheene, month, maah, monthly, months, mahinon',
    year: 'سال, سالوں, سالانہ, برس, برسوں, saal, sal, saalon, salon, year, years, saalo, baras, saal se',
    hour: 'گھنٹہ, گھنٹے, گھنٹوں, منٹ, بجے, منٹوں, ghanta, ghante, ghanton, ghantay, baje, bajay, minute, minutes, min, mint, minat, hour, hours, bje, gante, ghnte',
    morning: 'صبح, سویرے, صبح سویرے, subah, subha, sawere, savere, subh, suba, morning, gm, good morning, sham savere, sawerey',
    evening: 'شام, دوپہر, سہ پہر, ظہر, عصر, مغرب, shaam, sham, dopahar, dopaher, dupahar, evening, afternoon, dopehar, shaam ko, good evening',
    night: 'رات, راتوں, آدھی رات, شب, عشاء, raat, rat, raaton, night, aadhi raat, adhi raat, gn, good night, ratko, raatko',
    weekday:
      'پیر, منگل, بدھ, جمعرات, جمعہ, سوموار, somwar, somvar, mangal, mangalwar, budh, budhwar, guruwar, shukrawar, peer, pir, jumerat, jumma, juma, jummerat, monday, tuesday, wednesday, thursday, friday',
    weekend: 'ہفتہ, اتوار, ویک اینڈ, سنیچر, shanivar, shaniwar, ravivar, raviwar, itwar, itvaar, sunday, saturday, weekend, hafta, sanichar, chutti',
    soon: 'جلد, جلدی, تھوڑی دیر میں, جلد ہی, عنقریب, کچھ دیر میں, jaldi, jald, thodi der mein, thodi der me, soon, abhi aata, jald hi, kuch der mein, thori der',
    later:
      'بعد میں, بعد, پھر کبھی, کے بعد, baad mein, baad me, baad, bad mein, bad me, later, phir kabhi, ke baad, bd me, bd mein, fir baad, baadmein',
    before: 'پہلے, سے پہلے, قبل, pehle, pahle, phle, se pehle, before, pehlay, pahley, poorv',
    early: 'جلدی, جلد, سویرے, jaldi, jald, early, subah jaldi, savere, pehle',
    late: 'دیر, لیٹ, تاخیر, دیری, late, der, deir, der se, der ho, dair, let, der hogi, deri, leyt',
    time: 'وقت, ٹائم, زمانہ, اوقات, دفعہ, time, waqt, samay, wakt, vakt, waqat, samaye, wqt, tym, tyme, time pe',
    moment:
      'ایک منٹ, لمحہ, ایک سیکنڈ, پل, سیکنڈ, لمحے, ek minute, ek min, ek second, pal, lamha, second, 1 min, aik minute, ek mint, minute ruko, zara',
    longTime:
      'بہت دیر, کافی دیر, کب سے, عرصہ, عرصے, مدت, بہت عرصہ, ہمیشہ کے لیے, سالوں سے, bahut time, bahut der, kab se, kabse, arse, arsa, lambe samay, kaafi time, bohot time, bohat der, mudat, muddat, saalon se, hamesha ke liye, barso',
    what: 'کیا, کونسا, کس, کیسا, kya, kia, ky, kyaa, kiya, kyun kya, what, konsa, kis, kis cheez, kyu',
    who: 'کون, کس, کس نے, کس کا, کسے, کن, kaun, kon, koun, kisne, kis ne, kiska, kiski, kisko, kise, who, kn, kis ka',
    where: 'کہاں, کدھر, کہیں, جہاں, kahan, kaha, kidhar, kha, kahan se, kahaan, kidher, where, khn, kidr, kahin',
    when: 'کب, جب, کب تک, جب بھی, kab, kb, jab, when, kab tak, jab bhi, jb, kis waqt',
    why: 'کیوں, کس لیے, کس لئے, کاہے, kyun, kyu, kyon, kyo, kiun, kiyon, q, kyoun, kis liye, kisliye, why, kiu, qun, quu, kahe',
    how: 'کیسے, کیسا, کیسی, کس طرح, kaise, kese, kaisa, kaisi, kesa, kesi, kesay, kis tarah, how, kaisey, kesy, kis tarha',
    howMuch: 'کتنا, کتنی, کتنے, kitna, kitne, kitni, kitnay, ktna, ktne, kitne ka, kitne ki, how much',
    which: 'کونسا, کونسی, کونسے, کون سا, کون سی, کس, kaunsa, konsa, kaunsi, konsi, konse, kaunse, kis, which, kon sa, kaun sa',
    please:
      'براہ کرم, براہِ کرم, براہ مہربانی, پلیز, مہربانی, برائے مہربانی, برائے کرم, درخواست, گزارش, ازراہ کرم, مہربانی فرما, ذرا, التماس, please, pls, plz, plzz, kripya, kripaya, meherbani, mehrbani, mehrbani karke, meharbani, barae meherbani, bara e meherbani, guzarish, gujarish, darkhwast, plss, pliz, plees, krpya, kirpya, kripa, barae karam, zara, anurodh, nivedan',
    thanks:
      'شکریہ, مہربانی, تھینکس, نوازش, جزاک اللہ, ممنون, مشکور, بہت شکریہ, جزاک الله, shukriya, shukria, dhanyavad, dhanyawad, thanks, thank, thnx, thx, tnx, thanku, thankyou, mehrbani, shukar, shukriyaa, dhanyvad, ty, jazakallah, jazak allah, thanx, abhar, aabhar',
    sorry:
      "معاف, معافی, معذرت, سوری, معذرت خواہ, افسوس, sorry, maaf, maf, maafi, mafi, maaf karna, kshama, muaf, muafi, mazrat, maazrat, sry, mu'af, kshma, maaf kijiye, maaf karein, sory, khed",
    hello:
      'ہیلو, سلام, السلام علیکم, اسلام علیکم, وعلیکم السلام, آداب, ہائے, محترم, جناب, محترمہ, عزیز, السلام, ہیلو جی, علیکم, hello, hi, namaste, namaskar, salam, salaam, assalam, assalamualaikum, asalam, aoa, aslam, helo, hii, hey, hallo, kaise ho, kese ho, pranam, ram ram, jai hind, sat sri akal, walaikum, walekum, janab, shriman, sir, madam, sat shri akal, radhe radhe',
    bye: 'خدا حافظ, اللہ حافظ, الله حافظ, بائے, الوداع, شب بخیر, فی امان اللہ, پھر ملیں گے, bye, alvida, khuda hafiz, allah hafiz, khudahafiz, allahhafiz, phir milenge, fir milenge, tata, good night, shubh ratri, shabba khair, byee, chalta hu, fi amanillah',
    regards:
      'والسلام, خیر اندیش, آپ کا مخلص, مخلص, نیک تمنائیں, خیرخواہ, regards, bhavdiya, dhanyavad, khair khwah, mukhlis, shubhkamnaye, with regards, shubhkamnayein',
    yes: 'ہاں, جی, جی ہاں, ہاں جی, ہانجی, haan, han, ha, hanji, haanji, ji, jee, yes, ji haan, ji han, haa, yep, yup, g, jii, hmm, hn, theek, jihan, hain',
    okay: 'ٹھیک, ٹھیک ہے, اچھا, اوکے, چلو, صحیح ہے, چلیں, theek, thik, theek hai, thik hai, ok, okay, accha, acha, achha, achaa, tik, tik hai, thk, okk, sahi, chalo, chal, theek he, thk hai, k, achchha, sahi hai',
    want: 'چاہتا, چاہتی, چاہتے, چاہیے, چاہئے, چاہیئے, چاہوں, خواہش, خواہش مند, مانگتا, چاہ*, خواہشمند, پسند, chahiye, chahie, chahye, chaiye, chahiya, chahta*, chahti*, chahte*, chahun*, chahu, chaha, chah*, chahiyen, chiye, chaye, mangta, mangti, mang*, ichha, iccha, khwahish, want, man hai, dil, chahyea, chahy, chaie, chye, pasand',
    need: 'ضرورت, ضروری, چاہیے, درکار, حاجت, ضروریات, zaroorat, zarurat, jarurat, jaroorat, zrurat, need, chahiye, avashyakta, avashyak, zaruri, jaruri, zroorat, darkar',
    must: 'ضرور, لازمی, چاہیے, پڑے گا, پڑے, لازم, پڑتا, ہوگا, zaroor, zarur, jarur, jaroor, zaroori, chahiye, padega, padegi, parega, paregi, hoga, hogi, lazmi, padta, must, zruri, karna padega, honi chahiye, lazim',
    can: 'سکتا, سکتی, سکتے, سکوں, سکیں, سکے, ممکن, پایا, پاتا, پائے, پا رہا, sakta, sakti, sakte, sakun, sakta*, sakti*, sakte*, saku, sako, sake, sakenge, sakoge, skta, skti, skte, paun, paoge, can, mumkin, paaye, pata, pati, pate, paya, payi, saki, paunga, paungi',
    may: 'اجازت, سکتا, جائز, ijazat, ijaazat, anumati, permission, allowed, sakta, sakti, sakte, jaiz, allow',
    letDo:
      'دو, دیں, دیجیے, چلو, چلیں, رہنے دو, do, dijiye, dijiyega, dein, den, dena, let, chalo, chalein, chale, jaane do, jane do, chaliye, rehne do, rahne do',
    tryTo: 'کوشش, کوششیں, ٹرائی, آزما*, koshish, try, kosis, koshis, tri, prayas, koshsh, try kar*, koshish kar*',
    stop: 'بند, بند کر*, روک*, رک*, رکو, بس, بس کرو, سٹاپ, اسٹاپ, روکیں, بند کرو, بند کریں, باز آ*, نہ بھیج*, مت بھیج*, ختم کرو, باز, روکنا, بس کر دو, band, band karo, band karein, bandh, band kar*, bnd, bnd kro, bnd karo, ruk*, rok*, ruko, roko, stop, bas, bas karo, bus karo, bus kro, bas kro, bs kro, khatam, mat bhejo, mat karo, mat bhej*, rukna, bas kar*, rokiye, rokdo, band kijiye, ruk jao, stopp, stop kar*, na bhej*, nahi bhej*',
    end: 'ختم, اختتام, ختم کر*, مکمل, تمام, خاتمہ, khatam, khatm, khtm, khatam kar*, khatam ho*, end, samapt, smapt, over, finish, band, poora, ho gaya, khattam, ikhtitam, tamam, aakhir',
    cancel:
      'منسوخ, کینسل, منسوخی, رد, کینسل کر*, ختم, cancel, cancel kar*, cancle, radd, rad, raddh, mansookh, mansukh, cancil, cancell*, khatam, cancelled, nirast, rdd, kensal',
    block: 'بلاک, بلاک کر*, بلیک لسٹ, مسدود, block, block kar*, blok, blocked, block list, blacklist, block maar*, blokc, rok, bloc',
    remove:
      'ہٹا*, ہٹاؤ, ہٹائیں, نکال*, نکالو, نکالیں, خارج, خارج کر*, کاٹ دو, ریموو, مٹا*, حذف, hata*, hatao, hatado, hatayein, hataiye, hta*, htao, hata do, nikal*, nikaal*, nikalo, nikal do, remove, remove kar*, kaat*, kaat do, khatam, htado, rimuv, hataen, hataein, nikaliye, nikalein, mita*, kharij, cut kar*, hatwao, nikaldo',
    deleteIt:
      'ڈیلیٹ, حذف, مٹا*, مٹائیں, مٹاؤ, ضائع, ڈلیٹ, تلف, delete, delete kar*, mita*, mitao, mita do, dilit, hata*, del, uda do, urado, ura do, mitado, khatam, zaya, destroy, erase, nasht, delit, dlt',
    unsubscribe:
      'ان سبسکرائب, انسبسکرائب, سبسکرپشن ختم, سبسکرپشن بند, سروس بند, سبسکرپشن منسوخ, رجسٹریشن ختم, لسٹ سے نکال*, فہرست سے نکال*, unsubscribe, unsub, unsubscribe kar*, opt out, subscription band, service band, subscription cancel, unsub kar*, list se nikal*, list se hata*, dnd, unregister, subscription khatam, unsubscribed',
    subscribe:
      'سبسکرائب, رجسٹر, رجسٹریشن, شامل, اندراج, سائن اپ, جوائن, درج, رجسٹرڈ, شمولیت, subscribe, register, registered, join, joined, sign up, jud*, judna, shamil, panjikaran, panjikrit, subscribe kar*, darj, judana, ragister, registration, hissa, signup, raabta, shaamil, enroll',
    leaveAlone:
      'اکیلا چھوڑ*, میرا پیچھا چھوڑ*, پیچھا چھوڑ*, پیچھا, جان چھوڑ*, تنگ مت, تنگ نہ, دفع ہو*, دفعہ ہو*, دفع, بھاگ*, نکل جاؤ, دماغ مت کھاؤ, دماغ نہ کھاؤ, دور رہو, بخش دو, معاف کرو, تنہا چھوڑ*, چھوڑ دو, ہمارا پیچھا, سکون سے رہنے, میری جان چھوڑ*, جان بخش*, چھوڑ دیں, akela chhod*, akela chod*, akela chor*, chhod do, chod do, chor do, pichha chhod*, picha chod*, peecha chhod*, peecha chor*, picha chhod*, peecha choro, jaan chhod*, jaan chod*, jan choro, jaan choro, jan chod*, pareshan mat, tang mat, tang na, dafa ho*, dafa hojao, nikal, nikal yahan se, bhaag*, bhago, bhag ja*, chup chap, dimag mat kha*, dimagh mat kha*, dimag na kha*, sir mat kha*, door raho, dur raho, get lost, leave me alone, baksh do, bakhsh do, maaf karo, maaf kro, pichha, peecha, picha, daffa, dafa, mujhe akela, meri jaan chhod*, chhodo mujhe, door ho*, chain se jeene, sukoon se jeene, chalte bano, choro, chhodo, chodo mujhe',
    leave:
      'چھوڑ*, چلا گیا, جا رہا, جا رہی, نکل رہا, روانہ, نکل*, چلا, چلی, chhod*, chod diya, chor*, ja raha, jaa raha, ja rahi, nikal raha, nikal rahi, leave, left, chala, chali, chale, alag ho*, choda, chhoda, chora, jaana, ravana, rawana',
    refuse:
      'انکار, منع, مسترد, نامنظور, نہیں چاہیے, نہیں چاہئے, رد, mana, mana kar*, inkar, inkaar, reject, refuse, nahi chahiye, nhi chahiye, nai chahiye, thukra*, no thanks, manzoor nahi, nahi thanks, asweekar, asvikar, na manzoor, inkar kar*, nako',
    forbid:
      'منع, پابندی, ممنوع, حرام, ممانعت, ناجائز, mana, mana hai, pabandi, prohibit, ban, allowed nahi, varjit, ban kar*, mamnu, haram, mna, nishedh, gair kanooni, pratibandh',
    object: 'اعتراض, مخالفت, خلاف, اعتراضات, aitraz, aitraaz, itraz, aapatti, apatti, virodh, object, against, khilaf, etraz, mukhalfat, objection',
    agree:
      'متفق, راضی, منظور, قبول, مانتا, اتفاق, رضامند, مان*, رضامندی, sahmat, sehmat, razi, raazi, agree, manzoor, manjoor, mana, maan*, maanta, manta, manti, qabool, kabool, kabul, accept, itefaq, ittefaq, svikar, sweekar, agreed, razamand, razamandi',
    permission:
      'اجازت, رضامندی, منظوری, مرضی, اجازت نامہ, بلا اجازت, ijazat, ijaazat, anumati, permission, marzi, marji, razamandi, manzoori, manjuri, sahmati, ijazt, bina ijazat, bina puche, bagair ijazat, bina permission, sehmati, consent, bina marzi, bina pooche',
    withdraw:
      'واپس لیتا, واپس لیتی, واپس لے*, واپس لین*, دستبردار, دستبرداری, واپس لوں, wapas le*, vapas le*, wapis le*, wapas leta, wapas leti, withdraw, waapas, mukar*, revoke, wapis leta, dastbardar',
    send: 'بھیج*, بھیجو, بھیجیں, بھجوا*, ارسال, سینڈ, روانہ, بیھج*, فارورڈ, بهیج*, bhej*, bhejo, bhejna, bheja, bheje, bhejte, bhejti, bhejiye, bhejo mat, bej*, bejo, beja, bhj*, bhjo, bhjna, send, send kar*, bhijwa*, bhjdo, bhejdo, kar do, karte, sent, bhaij*, bhaijna, bhaijo, bhayj*, sending, rawana, bhejen, forward, bhijwao, dal do',
    write: 'لکھ*, لکھو, لکھا, لکھیں, تحریر, ٹائپ, likh*, likho, likha, likhna, likhi, likhte, write, lkh*, likhdo, likhiye, lika, type, likhein',
    text: 'میسج, میسجز, پیغام, پیغامات, ایس ایم ایس, مسیج, میسیج, میسیجز, مسیجز, ٹیکسٹ, واٹس ایپ, وٹس ایپ, واٹساپ, میسجوں, پیغاموں, message, msg, msgs, mesage, messages, sms, sandesh, mesej, massage, massages, paigham, paighaam, text, txt, mssg, whatsapp, watsapp, wtsp, messej, whatsup, sandesha, msj, maseg, messege, mesg, massege, massag, sandes, smses, mess',
    call: 'کال, کالز, فون, فون کر*, کال کر*, گھنٹی, مس کال, کالیں, بلا*, رنگ, call, phone, fone, calls, phone kar*, call kar*, ghanti, miss call, missed call, ring, kal kar*, phon, cl, bulao, calling, baat, col, misscall, fon, called, bula*, calls mat, cal',
    contact:
      'رابطہ, رابطے, رابط, ملاقات, رابطہ کر*, بات, sampark, rabta, raabta, contact, contact kar*, rabita, rabta kar*, baat, sampark kar*, sampark me, raabita, connect',
    receive:
      'مل*, ملا, ملی, ملے, آتا, آتے, آتی, آیا, آئی, آئے, آرہے, آ رہے, آ رہی, موصول, وصول, وصول ہو*, ملتا, ملتے, آ رہا, mil*, mila, mili, mile, milta, milti, milte, aata, aati, aate, aaya, aayi, aaye, aya, ayi, aye, aarahe, aa rahe, aa raha, aa rahi, receive, received, milna, prapt, wasool, mausool, mosool, aarha, arahe, ata, ati, ate, arhe, arha, rhe, nahi mila, nhi mila, nhi mili, risiv',
    answer:
      'جواب, جوابات, جواب د*, ریپلائی, جوابی, اٹھا*, jawab, javab, jwab, reply, answer, rply, uttar, jawab do, jawab de*, jvab, riplai, response, replay, utha*, uthao, uthaya, jvb, rplai',
    read: 'پڑھ*, پڑھو, پڑھا, پڑھیں, مطالعہ, padh*, padho, padha, parh*, parho, parha, read, padna, parhna, pdh*, prh*, seen, mutalia, padhna, padhi, padhke',
    bother:
      'تنگ, تنگ کر*, پریشان, پریشانی, ستا*, ہراساں, ہراسانی, دماغ, دماغ خراب, دماغ کھا*, خلل, تکلیف, زحمت, سر درد, ڈسٹرب, مخل, چھیڑ*, اذیت, pareshan, preshan, pareshaan, pareshani, paresan, tang, tung, tang kar*, tang mat, disturb, disturb kar*, sata*, satana, satao, chhed*, irritate, irritating, dimag kha*, dimagh kha*, dimag kharab*, dimagh kharab*, dimaag, dimagh, dimag, sir dard, sar dard, sirdard, harass*, harassment, khalal, takleef, annoy*, tng, distrub, pakao, pak gaya, paka*, pareshaani, pareshn, ungli, sar khana, takalif, sataa*, tension',
    spam: 'سپیم, سپام, فضول, بھرمار, فالتو, جنک, بکواس, اسپیم, غیر ضروری, spam, spaming, spamming, faltu, fazool, fizool, bakwas, junk, spam mat, bharmar, barsaat, fuzool, spammer, faltoo, line laga*, thok*, bombard',
    fedUp:
      'تنگ آ*, تنگ آگیا, بیزار, تھک گیا, تھک گئی, برداشت, بور, حد ہو گئی, ناک میں دم, اکتا*, پک گیا, عاجز, نفرت, تنگ آ گیا, تنگ آ گئی, تنگ آچکا, بس ہوگئی, tang aa*, tang aagaya, pak gaya, pak gya, pak gayi, pareshan ho*, thak gaya, thak gayi, thak gya, bezar, bezaar, bore, jee bhar*, bardasht, bardasht nahi, had ho gayi, hadd ho gayi, pakk, dukhi, dukhi ho*, jhel, nafrat, tang agya, tang aa gaya, ukta*, naak me dam, nak me dam, bas ho*, pareshan kar rakha, irritate ho*, tang aa chuka, tang aa chuki, ajiz, aajiz, bahut ho gaya, bahut hua, bohot ho gaya, pakana, frustrat*',
    angry:
      'غصہ, غصے, ناراض, ناراضگی, خفا, غضب, طیش, gussa, ghussa, gusse, naraz, naraaz, krodh, ghusse, angry, khafa, bhadak*, gusa, naaraz, mood kharab, ghusa, naraj, gussaa, narazgi',
    nonsense:
      'بکواس, فضول, بیکار, کچرا, گھٹیا, بیہودہ, بے ہودہ, واہیات, کوڑا, فالتو, لغو, بے شرم, ڈرامے, بےشرمی, شرم, bakwas, bakwaas, bakvas, faltu, bekar, bekaar, kachra, kooda, fazool, fizool, ghatiya, ghatia, gobar, bkws, bkwas, chutiyapa, ulti, jhand, tatti, bakchodi, faltoo, nautanki, bakwass, bqws, wahiyat, wahyat, besharam, besharmi, timepass, drama, dramay',
    shutUp:
      'چپ, چپ کرو, چپ کر, خاموش, منہ بند, بکواس بند, زبان بند, چپ رہو, زبان, chup, chup kar*, chup ho*, chup raho, chup reh*, munh band, muh band, muh bnd, shut up, zubaan, khamosh, bakwas band, moo band, band kar bakwas, zaban, chuup, bakwas na, bakwas mat, khaamosh, shutup',
    insult:
      'گدھا, گدھے, بیوقوف, بے وقوف, پاگل, کتا, کتے, کتیا, کمینہ, کمینے, حرامی, حرامزادہ, حرامزادے, حرام خور, لعنت, لعنتی, جہنم, چوتیا, چوتیے, مادرچود, بہن چود, بہنچود, گانڈو, گانڈ, رنڈی, سور, الو, بے غیرت, بیغیرت, بےغیرت, خبیث, ذلیل, منحوس, احمق, جاہل, سالے, سالا, بدتمیز, کنجر, بھڑوے, بھاڑ میں جا*, گشتی, لوڑا, لن, پھدی, ٹٹی, نکما, نکمے, ماں کی, تیری ماں, دلال, خنزیر, چول, chutiya, chutiye, chutia, chutiyo, chutiyon, gadha, gadhe, gadhay, bewakoof, bewkuf, bevkuf, bewaqoof, pagal, pagalon, kutta, kutte, kuttay, kutton, kutiya, kamina, kamine, kaminay, kameena, kameene, harami, haramzada, haramzade, haramkhor, haramkhoro, bhosdike, bhosdi, bsdk, bhosadi*, bhosri*, madarchod*, mc, bc, bkl, behenchod*, bhenchod*, benchod*, bahenchod*, gaand, gand, gandu, gaandu, gandoo, randi, lauda, lund, loda, lawda, lode, laude, lavde, suar, suwar, suvar, ullu, ullu ka pattha, ullu ke pathe, saale, sale, saala, sala, saalo, salo, laanat, lanat, lannat, jahannum, jahannam, bhaad, bhad me ja*, bhaad mein ja*, beghairat, begairat, behaya, khabees, idiot*, stupid, fuck*, chod, chudail, nalayak, lafanga, tharki, hijra, kanjar, jhant, jhat, jhaat, teri maa, teri ma, maa ki, bhadwa, bhadwe, besharam, dafa, moorkh, murkh, manhoos, badtameez, badtamiz, jaahil, jahil, zaleel, zalil, tatti, ganwar, gawar, do kaude, dalle, dalla, lakh lanat, kutto, suar ki, harami*, nikamme, nikamma',
    peace:
      'سکون, امن, چین, آرام, خاموشی, سلامتی, اطمینان, shanti, sukoon, sukun, chain, aman, aaram, aram, sakoon, skoon, shaanti, peace, chayn, sukh',
    uninterested:
      'دلچسپی نہیں, کوئی دلچسپی نہیں, انٹرسٹ نہیں, انٹرسٹڈ نہیں, پرواہ نہیں, فرق نہیں, مجھے کیا, نہیں چاہیے, نہیں چاہئے, ضرورت نہیں, کوئی ضرورت نہیں, پسند نہیں, غرض نہیں, مطلب نہیں, سروکار نہیں, دلچسپی نہی, interest nahi, intrest nahi, interested nahi, dilchaspi nahi, ruchi nahi, not interested, interest nhi, interested nhi, intrested nahi, intrested nhi, interst nahi, koi interest nahi, koi dilchaspi nahi, parwah nahi, parwa nahi, farq nahi padta, fark nahi padta, fark nahi, farq nhi, mujhe kya, mujhe nahi chahiye, mujhe nhi chahiye, nahi chahiye, nhi chahiye, zaroorat nahi, jarurat nahi, matlab nahi, koi matlab nahi, pasand nahi, farq nahi parta, intrst nhi, nahi lena, nhi lena, nahi chaiye, nhi chaiye',
    interested:
      'دلچسپی, دلچسپ, شوق, انٹرسٹ, پسند, انٹرسٹڈ, خواہشمند, شوقین, interest, interested, intrest, intrested, dilchasp, dilchaspi, ruchi, shauk, shauq, shoq, ichhuk, pasand, mazedar, rochak, shok',
    useless:
      'بیکار, بے کار, فضول, بے فائدہ, کسی کام کا نہیں, کسی کام کے نہیں, فائدہ نہیں, بے مقصد, غیر ضروری, وقت ضائع, فالتو, بے معنی, نکما, کیا فائدہ, غیر متعلقہ, غیرضروری, bekar, bekaar, faltu, fazool, fizool, kaam ka nahi, kam ka nhi, kisi kaam ka nahi, be faida, befaida, bina matlab, faida nahi, fayda nahi, matlab nahi, time waste, waste, waqt zaya, time barbad, nikamma, ghair zaroori, be matlab, kis kaam ka, kya fayda, kya faida, time khoti, useless',
    unwanted:
      'ناپسندیدہ, بن مانگے, بغیر مانگے, غیر مطلوبہ, غیر ضروری, نہیں مانگا, نہیں مانگے, زبردستی, بن بلائے, غیر مطلوب, anchahe, anchaha, anchahi, bina mange, bina maange, mange bina, bina pooche, maanga nahi, manga nahi, nahi manga, nhi manga, ghair zaroori, kabhi nahi manga, unwanted, bin bulaye, zabardasti, jabardasti, bina puche, nahi kaha, gair zaroori, ghair matluba',
    mute: 'خاموش, میوٹ, سائلنٹ, آف, بند, بند کر*, غیر فعال, mute, silent, band, band kar*, off, off kar*, chup, deactivate, disable, swich off, switch off, ghair faal, avaz band, awaz band, bandh',
    fillUp:
      'بھر*, بھر گیا, بھر گئی, میموری, ان باکس, جگہ, سٹوریج, جگہ نہیں, اسٹوریج, bhar*, bhar gaya, bhar gayi, bhar jata, inbox, inbox full, memory, memory full, storage, full ho*, jagah, space, jagah nahi, bhara, bhari, bhr, bhar diya',
    wakeUp:
      'جگا*, جاگ*, اٹھ*, نیند خراب, اٹھا دیا, بیدار, آنکھ کھل*, اٹھا, jaga*, jaag*, jagaya, uth*, utha diya, uthaya, utho, uthna, neend kharab, neend khul*, neend kharaab, jag, jag gaya, uth gaya, ankh khul*, wake, jagte, jaagta, uthe, uthi, neend tod*',
    sleep:
      'سو رہا, سو رہی, سونا, سوتا, سویا, سونے, نیند, سو جاؤ, سو گیا, سو گئی, سوئی, سوتے, so raha, so rahi, sona, sota, soti, soya, soyi, soye, sone, so ja*, neend, nind, sleep, so gaya, so gayi, sojao, soja, soo, so rha, so rhi, sone do, neendh, so jao, sonay',
    list: 'لسٹ, فہرست, فہرستوں, لسٹوں, list, lists, suchi, soochi, fehrist, fahrist, lst, mailing list, listt, fehrest',
    database:
      'ڈیٹابیس, ڈیٹا بیس, سسٹم, ریکارڈ, ریکارڈز, فائل, فائلوں, رجسٹر, database, system, record, records, data base, sistam, records se, file, register, files, sistem',
    data: 'ڈیٹا, معلومات, تفصیل, تفصیلات, کوائف, انفارمیشن, data, jankari, jaankari, maloomat, malumat, maalumat, details, detail, information, info, byora, vivaran, kawaif, ditel, detial, detels',
    account:
      'اکاؤنٹ, کھاتہ, کھاتے, پروفائل, اکاونٹ, آئی ڈی, account, acount, khata, khaata, profile, ac, akount, accaunt, acnt, id, khate, khaty, acc',
    subscription:
      'سبسکرپشن, رکنیت, ممبرشپ, پلان, پیکج, سروس, سروسز, خدمت, خدمات, پیکیج, subscription, membership, plan, pack, package, service, services, seva, sewa, rukniyat, sadasyata, srvice, suvidha, khidmat, packages, pakej, sarvis, scheme, subscribtion',
    newsletter:
      'نیوز لیٹر, خبرنامہ, اپڈیٹ, اپڈیٹس, اطلاع, اطلاعات, الرٹ, نوٹیفکیشن, یاد دہانی, نیوزلیٹر, newsletter, update, updates, alert, alerts, notification, notifications, reminder, itla, ittila, suchna, khabarnama, yaad dehani, soochna, remainder, notice',
    advert:
      'اشتہار, اشتہارات, تشہیر, تشہیری, مارکیٹنگ, ایڈ, ایڈز, اشتہاری, پروموشن, پروموشنل, اشتہاروں, تجارتی, ad, ads, advertisement, advertise, vigyapan, vigyapano, prachar, ishtihar, ishtehar, ishtiharat, ishtehaar, marketing, promotion, promotional, commercial, ishtehari, tashheer, add, adds, tashir, parchar',
    offer:
      'آفر, آفرز, پیشکش, پیشکشیں, ڈیل, آفریں, ڈیلز, سکیم, offer, offers, ofer, offar, deal, deals, peshkash, prastav, pesh kash, scheme, afar, ofers, skeem, offerz',
    discount:
      'رعایت, ڈسکاؤنٹ, سیل, پروموشن, چھوٹ, رعایتی, کیش بیک, ڈسکاونٹ, discount, discounts, sale, sales, chhut, chhoot, chut, promo, promotion, cashback, riayat, raayat, off, discont, rebate, kam price, sasta sale, diskount',
    voucher: 'کوپن, واؤچر, گفٹ کارڈ, واوچر, voucher, coupon, coupan, kupon, gift card, vouchers, coupons, coupen',
    loyaltyCard:
      'پوائنٹس, پوائنٹ, ریوارڈ, ممبرشپ کارڈ, لائلٹی, loyalty, points, point, reward, rewards, club card, reward points, cashback, membership card',
    prize:
      'انعام, انعامات, لاٹری, قرعہ, قرعہ اندازی, جیتنے والا, انعامی, prize, inaam, inam, lottery, lotery, lucky draw, winner, qura, kbc, jackpot, puraskar, luckydraw, vijeta, jeeto, jeeta',
    customer:
      'گاہک, گاہکوں, کسٹمر, خریدار, صارف, صارفین, کلائنٹ, customer, grahak, gahak, gaahak, client, khareedar, kharidar, costomer, custmer, graahak, sarif, saarif, consumer, upbhokta',
    exCustomer:
      'سابق گاہک, کسٹمر نہیں, گاہک نہیں, صارف نہیں, پرانا کسٹمر, کمپنی بدل*, اب گاہک نہیں, پورٹ کر*, سابقہ گاہک, purana customer, ab customer nahi, customer nahi, customer nhi, ab grahak nahi, port kar*, port karwa*, port kara*, ex customer, dusri company, doosri company, grahak nahi, use nahi karta, company badal*, port karliya, aapka customer nahi, apka customer nahi',
    shop: 'دکان, دکانیں, دوکان, بازار, سٹور, مارکیٹ, مال, شاپ, دکاندار, سپر مارکیٹ, اسٹور, منڈی, dukan, dukaan, dukano, shop, store, bazar, bazaar, bajar, market, mall, supermarket, kirana, showroom, dookan, dukandar, mandi, grocery, dmart, stor',
    company:
      'کمپنی, کاروبار, ادارہ, برانڈ, کمپنیاں, کمپنیوں, کاروباری, company, compani, kampani, karobar, business, brand, firm, idara, vyapar, dhandha, kaarobar, compny, companies',
    organisation:
      'تنظیم, ادارہ, ادارے, جماعت, پارٹی, کلب, فاؤنڈیشن, انجمن, خیراتی, فلاحی, sanstha, sangathan, tanzeem, organisation, organization, ngo, club, party, samiti, anjuman, idara, trust, falahi, jamat, jamaat, foundation',
    member: 'رکن, ممبر, اراکین, ارکان, ممبران, member, sadasya, rukn, members, memeber, arkan, rukun, membar',
    donate:
      'عطیہ, عطیات, چندہ, صدقہ, زکوٰۃ, زکوة, خیرات, زکات, مدد, daan, dan, donate, donation, chanda, sadqa, sadka, zakat, zakaat, khairat, madad, dakshina, atiya, atia, fund',
    vote: 'ووٹ, انتخاب, انتخابات, الیکشن, ووٹنگ, ووٹر, vote, voting, chunav, election, elections, matdan, intikhab, intikhabat, intekhabat, vot, votes, elekshan',
    bank: 'بینک, بنک, بینکوں, بینکنگ, bank, benk, banks, sbi, hdfc, icici, hbl, ubl, meezan, baink, pnb, bnk, axis, alfalah',
    money:
      'پیسہ, پیسے, پیسوں, رقم, روپے, روپیہ, کیش, نقد, رقوم, نقدی, ڈالر, paisa, paise, paisay, paison, paiso, rupaye, rupay, rupees, rupee, rupaiya, rs, cash, raqam, rakam, rokda, nakad, naqad, money, pese, pesa, pesy, pysa, pyse, rupiya, rupe, paisy, rupya, lakh, crore, psy, pse',
    salary:
      'تنخواہ, تنخواہیں, پنشن, اجرت, پینشن, تنخوا, salary, tankhwah, tankha, tankhah, vetan, pension, tnkhwah, payroll, selary, maash, pagar, sallery, sellery, tanakhwah',
    loan: 'قرض, قرضہ, قرضے, ادھار, سود, قسط, قسطیں, لون, اقساط, کریڈٹ, loan, karz, karza, qarz, qarza, udhar, udhaar, emi, credit, byaj, kist, kisht, loans, qist, lon, lone, rin, kishtein, sood, krj',
    price:
      'قیمت, قیمتیں, ریٹ, دام, فیس, نرخ, لاگت, چارجز, کرایہ, خرچ, price, prices, keemat, qeemat, qimat, kimat, daam, dam, rate, rates, cost, fees, fee, bhav, bhaav, charges, kharcha, kharch, kiraya, prize kitna, mol, rait, qeemt, shulk',
    expensive:
      'مہنگا, مہنگی, مہنگے, مہنگائی, mehnga, mehngi, mehenga, mahanga, mahangi, mehnge, expensive, costly, mehngai, mahangai, mehangi, mehngay',
    cheap: 'سستا, سستی, سستے, sasta, saste, sasti, cheap, sastay, kam daam, susta',
    freeOfCharge: 'مفت, فری, بلا معاوضہ, بالکل مفت, free, muft, mufat, freee, bina paise, muft mein, free mein, free me, nishulk, phokat, fokat, mft',
    pay: 'ادا, ادائیگی, ادا کر*, پیسے د*, ادائیگیاں, بھر دیا, پیمنٹ, جمع, ٹرانسفر, ایزی پیسہ, جاز کیش, چکا*, pay, payment, bhugtan, ada, adaigi, adayegi, chuka*, paytm, gpay, phonepe, upi, bhara, bhar diya, de diya, paise de*, paise diye, easypaisa, jazzcash, transfer, peymant, pement, jama, ada kar*, google pay, paid',
    bill: 'بل, رسید, انوائس, بلوں, چالان, bill, bil, rasid, raseed, receipt, invoice, bills, challan, bhil, parchi, bill bhar*',
    buy: 'خرید*, خریدا, خریدنا, خریدو, خریداری, لینا, لے لیا, منگوا*, شاپنگ, kharid*, khareed*, khareeda, kharida, kharidna, buy, le liya, lena, liya, khreed*, purchase, mangwa*, mangaya, manga*, shopping, kharidari, khareedari, lenge, lunga, khrid*, kharedna',
    sell: 'بیچ*, بیچنا, بیچا, فروخت, بک*, بیچ رہا, فروخت کر*, bech*, becha, bechna, bech raha, bikri, sell, bik*, baich*, bechne, bika, farokht, bechta, bechte, bikna, bechni, bikau, selling, sale',
    order: 'آرڈر, آرڈرز, آڈر, منگوا*, منگوایا, order, ordr, orders, ordered, order kar*, mangwa*, mangaya, aarder, oder, arder, ordar, order kiya',
    deliver:
      'ڈیلیوری, ڈلیوری, ڈیلیور, پہنچا*, کوریئر, ترسیل, رائیڈر, رائڈر, deliver, delivery, delivered, delivary, dilivery, courier, corier, kuriyar, delivri, pahuncha*, pohncha*, shipping, rider, delivery boy, diliver, dilevery, delever*, dispatch, swiggy, zomato, foodpanda',
    parcel: 'پارسل, پیکٹ, ڈبہ, پیکج, سامان, ڈبے, parcel, parsal, packet, package, dabba, box, parcal, samaan, saman, pakit, dibba, pkt',
    pickUp:
      'لے لو, لینے, لے جاؤ, لینے آ*, پک, اٹھا*, لے آؤ, لے لیں, pick, pickup, le lo, le lena, le jao, le jana, lene aa*, lene aaunga, uthana, pick kar*, collect, uthao, utha lo, le aao, lene, pik, lekar',
    returnGoods:
      'واپس, واپس کر*, واپسی, ریفنڈ, بدل*, تبدیل, پیسے واپس, لوٹا*, ریٹرن, wapas kar*, return, returned, refund, exchange, wapas, wapis, wapsi, vapas, paise wapas, paise wapis, wapis kar*, badal*, badli, tabdeel, return kar*, lauta*, rifand, vapis, lota*, replace, replacement, retarn',
    bookReserve:
      'بک, بکنگ, ریزرو, بک کر*, ریزرویشن, بک کروا*, book, booking, book kar*, reserve, reservation, arakshan, aarakshan, bukking, booked, bookings, buk, reserved',
    appointment:
      'اپائنٹمنٹ, ملاقات کا وقت, ٹائم لینا, اپوائنٹمنٹ, نمبر لگا*, ٹائم, نمبر لگوا*, appointment, apointment, time lena, slot, number lagwa*, mulaqat, apoinment, samay, appoinment, time chahiye, number laga*, apointmnt, aptmnt',
    meeting:
      'میٹنگ, ملاقات, اجلاس, کانفرنس, میٹنگز, meeting, miting, mulaqat, mulakat, baithak, meetings, meting, sabha, conference, ijlas, meeting me, goshthi, mitting',
    invite:
      'دعوت, دعوت نامہ, مدعو, بلایا, بلا*, دعوتیں, کارڈ, dawat, daawat, bula*, bulaya, nyota, nimantran, invite, invitation, invited, amantran, aamantran, davat, dawatnama, card',
    contract:
      "معاہدہ, معاہدے, ٹھیکہ, کنٹریکٹ, ایگریمنٹ, contract, samjhauta, anubandh, muahida, mu'ahida, agreement, theka, muahda, contrct, karar, deal",
    sign: 'دستخط, سائن, دستخطوں, sign, dastakhat, dastkhat, hastakshar, signature, signed, sain, dastakhath, angutha, dastkht',
    card: 'کارڈ, کارڈز, اے ٹی ایم, card, kard, cards, atm, crd, debit card, credit card, aadhar card, pan card',
    phone:
      'فون, موبائل, ٹیلی فون, ہینڈ سیٹ, سیل, موبائیل, آئی فون, phone, fone, mobile, mobail, cell, handset, fon, phn, phon, mobil, ph, tel, iphone, phones, samsung, redmi, mob, mobyl',
    number: 'نمبر, نمبرز, نمبروں, عدد, number, no, nambar, numbr, nmbr, numbers, num, nmber, no., nomber, sankhya, nbr, namber, nmb',
    newNumber:
      'نیا نمبر, نمبر بدل*, نمبر تبدیل, نئے نمبر, نمبر چینج, نئی سم, نئ نمبر, میرا نیا نمبر, naya number, new number, mera naya number, number badal*, number change, nya number, number badla, naye number, number change ho*, number change kar*, naya no, naya sim, number tabdeel, ye mera naya, purane malik, pehle kisi aur, number kisi aur',
    simCard:
      'سم, سم کارڈ, آپریٹر, نیٹ ورک, جاز, زونگ, یوفون, ٹیلی نار, sim, sim card, simcard, operator, jio, airtel, idea, vi, bsnl, jazz, zong, telenor, ufone, sims, recharge, network, simm, seem',
    email: 'ای میل, ایمیل, میل, جی میل, email, mail, gmail, imail, e mail, emails, mail id, email id, i mail, mele',
    letter:
      'خط, ڈاک, ڈاکیا, ڈاکخانہ, لفافہ, پوسٹ, chitthi, chithi, khat, patra, letter, post, dak, daak, dakiya, leter, lifafa, post office, dakghar',
    name: 'نام, کنیت, ناموں, نام سے, خاندانی نام, naam, nam, name, surname, nm, naam se, naamo, upnaam, laqab, kunba, naam hai, nam hai',
    address:
      'پتہ, ایڈریس, پتا, پتے, مقام, لوکیشن, address, pata, patta, adress, pta, adres, addres, makan number, location, thikana, lokeshan, loc, ghar ka pata, jagah, adrees',
    birth:
      'پیدا, پیدائش, سالگرہ, جنم, تاریخ پیدائش, ولادت, پیدائشی, janam, janm, paida, paidaish, birthday, bday, janamdin, janmdin, saalgirah, salgirah, date of birth, dob, janmdivas, birth, janamdivas, tareekh paidaish, hbd',
    age: 'عمر, نابالغ, سال کا, سال کی, کم عمر, بالغ, عمریں, umar, umr, age, saal ka, saal ki, nabalig, nabaligh, bachcha, umer, aayu, ayu, kam umar, kamsin, minor, balig, baligh',
    document:
      'دستاویز, دستاویزات, فارم, کاغذات, پاسپورٹ, شناختی کارڈ, کاغذ, شناختی, سرٹیفکیٹ, لائسنس, سند, document, documents, form, kagaz, kagaj, kaghaz, kagzat, dastavej, dastavez, dastawezat, aadhar, adhar, aadhaar, pan, passport, shanakhti, cnic, id card, identity, farm, kaghzat, certificate, praman patra, license, licence, docs, parcha, shanakht',
    copy: 'نقل, کاپی, فوٹو کاپی, پرنٹ, نقول, copy, copi, kopi, nakal, naqal, photocopy, zerox, xerox, duplicate, print, printout, prati, nuskha, prints',
    photo:
      'تصویر, تصاویر, فوٹو, سیلفی, تصویریں, پکچر, photo, photos, pic, pics, picture, tasveer, tasvir, selfie, foto, fotu, image, tasweer, taswir, dp, chitra, photu',
    video: 'ویڈیو, ویڈیوز, کلپ, video, vidio, clip, vdo, videos, reel, reels, vedio, weedio, viedo, youtube',
    website:
      'ویب سائٹ, سائٹ, پیج, آن لائن, صفحہ, ویبسائٹ, فیس بک, website, site, webpage, online, page, web, saite, vebsite, wesite, onlain, portal, fb, facebook, insta',
    link: 'لنک, لنکس, ربط, link, links, linq, lnk, linc, lynk, url',
    app: 'ایپ, ایپس, ایپلیکیشن, اپلیکیشن, app, application, apps, ap, aplication, aplikeshan',
    internet:
      'انٹرنیٹ, نیٹ, وائی فائی, سگنل, نیٹ ورک, سگنلز, internet, net, wifi, wi fi, network, signal, data, intarnet, intrnet, nett, netwrk, netwark, broadband, 4g, 5g, nt, signel',
    computer: 'کمپیوٹر, لیپ ٹاپ, ٹیبلٹ, computer, laptop, tablet, pc, kampyutar, comp, leptop, lappy, tab, computar, cumputer',
    password:
      'پاس ورڈ, کوڈ, پن, لاگ ان, او ٹی پی, پاسورڈ, password, pasword, pin, otp, code, login, passward, kod, log in, pswd, paswd, username, passcode',
    battery: 'بیٹری, چارجر, چارج, چارجنگ, battery, batry, charger, charge, charging, batri, bettery, charjar, chrgr, powerbank, bateri, betri',
    press: 'دبا*, دبائیں, کلک, بٹن, ٹائپ, daba*, dabao, dabayein, press, click, clik, type, button, batan, dabaiye, tap, klik, daba do, dabana, dbao',
    wordN: 'لفظ, الفاظ, لفظوں, shabd, lafz, alfaz, word, words, lafj, shabdo, alfaaz, baat',
    fileFormat: 'ایکسل, پی ڈی ایف, فارمیٹ, csv, excel, pdf, json, xml, pdf me, file, word file, eksel',
    privacy:
      'رازداری, پرائیویسی, ذاتی, نجی, خفیہ, پرائیویٹ, نجی زندگی, privacy, niji, gopniyata, razdari, raazdari, zaati, data protection, privecy, prayvesi, zati, gdpr, dpdp, vyaktigat, personal, gopniya, khufia',
    law: 'قانون, قانونی, حق, حقوق, قوانین, قانونا, ضابطہ, آئین, قانونی کارروائی, کارروائی, غیر قانونی, قانوناً, kanoon, kanun, qanoon, qanun, kanooni, qanooni, law, legal, haq, hak, haqooq, huqooq, adhikar, right, rights, hakk, kayda, qanooni karwai, kanuni, niyam, act, qaida, usool, dhara, karwai, karyavahi, karvai, legally, illegal, gair kanuni',
    lawyer:
      'وکیل, عدالت, مقدمہ, کیس, مقدمے, جج, کورٹ, عدالتی, نوٹس, کچہری, vakil, vakeel, wakeel, wakil, court, adalat, adaalat, case, mukadma, muqadma, kachehri, lawyer, advocate, cort, sue, judge, case kar*, keys, nyayalay, consumer court, courts, notice, muqadama, high court',
    police:
      'پولیس, تھانہ, تھانے, ایف آئی آر, سائبر کرائم, ایف آئی اے, پرچہ, police, polis, pulis, thana, thaana, fir, cyber, cyber crime, cybercrime, polic, thane, cyber cell, fia, daroga, pulice, report, fir kar*',
    complain:
      'شکایت, شکایات, رپورٹ, شکایت کر*, شکایت درج, فریاد, درج, شکوہ, shikayat, shikayt, complaint, complain, complaint kar*, report, report kar*, shikayat kar*, shikayet, complan, complent, darj, darj kar*, shikaayat, trai, pta, parcha, compl*, shikyat, fariyad, shikwa',
    threaten:
      'ورنہ, دھمکی, تنبیہ, وارننگ, نتائج, آخری بار, انجام, خبردار, آخری وارننگ, پچھتا*, خمیازہ, بصورت دیگر, warna, varna, nahi to, nahin to, nhi to, nai to, verna, wrna, dhamki, chetavni, chetawni, warning, anjam, anjaam, natija, natije, aakhri baar, akhri bar, last warning, last time, dekh lena, dekh lunga, varning, tanbeeh, aakhri warning, akhri warning, pachta*, pachtaoge, bhugatna, bhugto, anjaam bura, khair nahi, karwai karunga, legal action, nai tou, warn, nahi tou',
    authority:
      'حکومت, پی ٹی اے, ادارہ, محتسب, سرکاری, وزارت, محکمہ, سرکار, انتظامیہ, نادرا, اتھارٹی, حکام, sarkar, sarkari, government, trai, dot, pta, mantralay, vibhag, hukumat, hakumat, mohtasib, adhikari, daftar, govt, department, ombudsman, rbi, hukoomat, idara, consumer forum, upbhokta forum, prashasan, municipality, nagar nigam, pemra, nadra, kendra, lokpal',
    proof:
      'ثبوت, دلیل, ثابت, گواہی, شواہد, سکرین شاٹ, گواہ, اسکرین شاٹ, saboot, sabut, suboot, proof, praman, dalil, daleel, screenshot, sbut, gawah, gawahi, evidence, sabot, sakshya, saabit, sabit',
    mistake:
      'غلطی, غلط, غلطیاں, خطا, بھول, غلط فہمی, گڑبڑ, galti, ghalti, galat, ghalat, glt, glti, galati, mistake, wrong, galtee, ghlti, ghlt, truti, khata, glat, ghaltee, bhool, bhul, gadbad, garbar, error, ghalat hai, galat hai, gltsy, galat number, galtiyan, gltee, incorrect',
    wrongPerson:
      'غلط نمبر, رانگ نمبر, میں نہیں ہوں, نہیں جانتا, نہیں جانتی, آپ کون, کون ہو, کون ہیں, کون بول*, کسی اور کا, کسی اور کو, میں وہ نہیں, پہچان*, اس نام کا, اس نام کی, تم کون, پہچانا نہیں, میرا نہیں, galat number, ghalat number, wrong number, rong number, wrong no, main nahi hu, main woh nahi, main wo nahi, nahi janta, nahi jaanta, nahi jaanti, nahi janti, nhi janta, nhi janti, aap kaun, ap kaun, ap kon, aap kon, kaun ho, kon ho, kaun hai, kon hai, kaun bol*, kon bol*, kisi aur ka, kisi aur ki, kisi aur ko, pehchana nahi, pehchan*, nahi pehchana, galat insan, galat aadmi, main nahi hoon, ye mera nahi, mera nahi hai, galat jagah, glt number, ghalat jagah, kaun he, kon he, tum kaun, tum kon, ghalat bande, iss naam ka, is naam ka, is nam ka, is naam ki, is nam ki, koi nahi rehta',
    correct:
      'صحیح, درست, ٹھیک, سہی, سچ, درستگی, sahi, sahee, theek, thik, durust, shi, correct, right, sach, sahih, darust, thk, asal, sahi hai, drust, satya',
    lie: 'جھوٹ, جھوٹا, جھوٹے, جھوٹی, فریب, جھوٹ بول*, مکار, دھوکہ, jhoot, jhooth, jhuth, jhut, jhoota, jhootha, jhuta, jhoote, jhoothe, jhute, jhuthe, jhooti, lie, liar, jhoot bol*, farzi, jhuti, jhutha, jhuthi, makkar, dhoka, dhokha, jhoton, fake',
    spell:
      'ہجے, املا, سپیلنگ, نام غلط, املاء, حرف, تلفظ, حروف, spelling, hijje, spell, spelling galat, naam galat, naam ghalat, imla, spelling mistake, hije, spellings, vartani, nam galat, nam ghalat, akshar, harf, uchcharan',
    change:
      'تبدیل, بدل*, تبدیلی, بدلو, چینج, تبدیلیاں, تبدیل کر*, badal*, badla, badlo, badli, change, change kar*, tabdeel, tabdil, tabdeeli, parivartan, chenj, chng, badalna, bdl*, chnge, chang, tabdeel kar*, changed',
    update:
      'اپڈیٹ, درست کر*, ٹھیک کر*, تصحیح, اصلاح, صحیح کر*, ترمیم, اپ ڈیٹ, update, update kar*, theek kar*, thik kar*, sahi kar*, sudhar*, sudhaar*, durust kar*, apdet, correct kar*, thk kar*, islah, tasheeh, tashih, edit, correction, updte, updet, sudharo, updated',
    outdated:
      'پرانا, پرانی, پرانے, فرسودہ, متروک, purana, purani, purane, puranay, old, expire, outdated, puraana, purany, khatam ho*, pehle wala, valid nahi',
    newOne: 'نیا, نئی, نئے, تازہ, جدید, نئ, naya, nayi, naye, new, nya, nai, nye, nyi, nay, taza, taaza, navin, nayaa, nae',
    know: 'جان*, جانتا, جانتی, پتہ, معلوم, علم, پتا, پہچان*, خبر, jaan*, janta, janti, jante, jaanta, jaanti, jaante, pata, pta, pata hai, pata nahi, maloom, malum, know, pehchan*, malom, ilm, khabar, janna, jano, pata chala, jankari, khbr, jnta, jnti',
    think:
      'سوچ*, خیال, لگتا, سمجھ*, سوچا, یقین, گمان, لگ رہا, لگا, رائے, soch*, socha, sochta, sochti, sochna, lagta, lagti, laga, khayal, khyal, think, vichar, samajh*, mere hisab, shayad, yakeen, yaqeen, yakin, lgta, lgti, andaza, lag raha, mere khayal, vishwas, bharosa',
    understand:
      'سمجھ*, سمجھا, سمجھ آ*, سمجھے, سمجھو, سمجھیں, samajh*, samjh*, samajh aaya, samjha, samjhi, samjhe, samjho, understand, smjh*, pata chala, smajh*, smj*, samj*, samjhta, samjhe nahi, samaj, samjhtay',
    remember:
      'یاد, یاد رکھ*, یاد دلا*, یاد ہے, یادیں, yaad, yad, yaad hai, yaad dila*, yaad rakh*, remember, remind, yad rkh*, yaad aa*, smaran, yd, yaadein, yaad karo',
    forget:
      'بھول*, بھول گیا, بھول گئی, بھولنا, بھولو, bhool*, bhul*, bhoola, bhula, bhuli, bhool gaya, bhul gaya, bhul gyi, forget, bhulna, bhoolna, bhulo, bhoolo, bhooli, bhoolna mat, visra',
    mean: 'مطلب, یعنی, مراد, معنی, مقصد, matlab, mtlb, matlb, yani, yaani, mean, arth, murad, mtlab, maqsad, meaning, mtb, muraad, maani, iska matlab',
    say: 'کہہ*, کہا, کہو, کہنا, بول*, بتا*, بتاؤ, بتایا, کہتا, کہتے, کہوں, کہیں, فرما*, بولا, سنا*, بتائیں, کہتی, bol*, bola, bolo, boli, bole, bolna, bolta, bolti, keh*, kaha, kahi, kaho, kahna, kehna, kehta, kehti, kehte, kah*, kahta, kahti, bata*, batao, bataya, batana, bta*, btao, btana, btaya, say, said, tell, kha, kh, bataiye, bataein, btado, batado, suna*, kahiye, kahte, farma*, bolunga, kahunga, kahungi',
    ask: 'پوچھ*, پوچھا, پوچھو, مانگ*, مانگا, درخواست, سوال, پوچھنا, گزارش, مطالبہ, puch*, pucha, poocha, poochh*, pooch*, puchh*, puchna, poochna, ask, maang*, maanga, manga, mang*, request, darkhwast, darkhast, anurodh, puchho, sawal, pucho, nivedan, guzarish, mutalba, prarthna, guzaarish, istida, requested',
    speak:
      'بات, بات کر*, بول*, گفتگو, باتیں, گپ شپ, بات چیت, baat, bat, baat kar*, bat kar*, baatein, baaten, bol*, talk, gupshup, gup shup, chat, speak, guftagu, guftgu, bt kr*, baat kro, baten, btein, baat ho*, chatting, charcha, bat kro',
    explain:
      'وضاحت, سمجھا*, سمجھاؤ, تفصیل, وضاحت کر*, تشریح, samjha*, samjhao, samjhaiye, explain, wazahat, batana, smjhao, spasht, tafseel, explanation, wzahat, samjhaye',
    show: 'دکھا*, دکھاؤ, دکھائیں, پیش, dikha*, dikhao, dikhaiye, dikhana, dikhaya, show, dikhaye, dikhado, dkhao, dikhta, dikhti, dikhe, pesh',
    see: 'دیکھ*, دیکھا, دیکھو, نظر, دیکھیں, توجہ, dekh*, dekha, dekho, dekhi, dekhna, dekhta, dekhte, see, dkh*, nazar, dekhiye, dikh*, look, watch, dkho, deka, dekhlo, nazr, check, daikh*, dhyan, seen',
    hear: 'سن*, سنو, سنا, سنیں, سنائی, غور, sun*, suno, suna, sunna, sunai, suni, suniye, sunte, sunta, hear, listen, sunn, sun lo, sunlo, gaur, ghaur, sunao',
    find: 'ڈھونڈ*, تلاش, مل*, ملا, ڈھونڈا, کھوج, dhoond*, dhund*, dhundh*, doondh*, mila, mil*, milna, find, search, talash, mil gaya, mil gayi, talaash, doond*, khoj*, mile, dhoondh*, dundh*',
    lose: 'کھو*, کھو گیا, گم, گم ہو*, ہار*, ضائع, لاپتہ, گمشدہ, نقصان, کھویا, kho*, kho gaya, kho gayi, khoya, kho diya, gum, gum ho*, ghum, lost, haar*, har gaya, har gaye, gumshuda, haara, missing, haar gaye, nuksan, nuqsan, ganwa*, lapata, gawa*',
    give: 'دے*, دو, دینا, دیا, دیں, دی, دیے, دئیے, دوں, دے دو, دیجیے, دیتا, دیتے, de, do, dena, dedo, de do, diya, di, diye, dijiye, dijie, dein, deta, deti, dete, dunga, dungi, denge, dega, degi, give, dia, dijiyega, dey, day, dene, dijye, deing, den, dw, dy, dedena',
    take: 'لے*, لو, لینا, لیا, لیں, لی, لوں, لے لو, پکڑ*, لیتے, le, lo, lena, lelo, le lo, liya, li, liye, lijiye, lete, leta, leti, lunga, lungi, lenge, lega, take, lia, lene, lein, lijie, pakad*, pakar*, lelena, utha*',
    bring:
      'لا*, لاؤ, لانا, لایا, لے آ*, لائیں, لائے, لے کر, la*, lao, lana, laana, laya, layi, laaya, laye, le aana, le aao, leke, lekar, leao, lekr, bring, lete aana, late, laao, le ana, lekr ana, lete ana, le aa, lae, layen',
    put: 'رکھ*, رکھو, ڈال*, ڈالو, لگا*, شامل, درج, rakh*, daal*, dal, dalo, daalo, daala, dala, dali, lagao, laga*, put, rkh*, add, rakho, rakhna, dalna, daalna, shamil, jod*, dal do',
    hold: 'رکھ*, رکھا, محفوظ, سنبھال*, میرے پاس, جمع, پاس, رکھی, رکھتے, rakh*, rakho, rakha, rakhi, rakhna, rkh*, sambhal*, mere paas, pakad*, keep, save, hold, store, mehfooz, mahfooz, surakshit, sahej*, jama, pakar*, sambhaal*, rakhte',
    have: 'ہے, ہیں, ہوں, ہو, تھا, تھی, تھے, پاس, موجود, ہوتا, ہوتی, ہوتے, ہوا, ہوئی, ہوئے, ہوگا, ہوگی, ہونا, hai, hain, he, hay, hy, h, hu, hun, hoon, ho, tha, thi, the, paas, pas, mere paas, mera hai, hota, hoti, hote, hua, hui, hue, hoga, hogi, honge, hen, thay, mojood, maujood, mojud, maujud, have, hei, hon, hona',
    use: 'استعمال, استعمال کر*, یوز, مستعمل, istemal, istemaal, istmal, use, upyog, use kar*, using, prayog, istemal kar*, yuz, used, estemal, istamal, kaam me',
    process:
      'پراسیس, پروسیس, کارروائی, تجزیہ, پراسیسنگ, تجزیے, process, processing, analyse, prakriya, tajziya, profiling, prosess, karwai, vishleshan, data process',
    automatic:
      'خودکار, آٹومیٹک, روبوٹ, مشین, بوٹ, کمپیوٹر, مصنوعی ذہانت, ریکارڈنگ, automatic, auto, automated, robot, machine, bot, computer, mashin, khudkar, khud ba khud, svachalit, ai, automatik, recorded, mshin',
    human:
      'انسان, آدمی, ملازم, ایجنٹ, نمائندہ, نمائندے, انسانی, کسٹمر کیئر, آپریٹر, عملہ, ہیلپ لائن, بندہ, insaan, insan, aadmi, admi, banda, employee, agent, asli aadmi, asli insan, operator, executive, manushya, vyakti, customer care, representative, karmchari, numainda, mulazim, staff, karamchari, numaindah, helpline',
    share:
      'شیئر, بانٹ*, شیئر کر*, فراہم, ظاہر, افشا, شئیر, لیک, share, share kar*, sheyar, baant*, bant*, sajha, de diya, kisi ko mat, kisi ko na, leak, shair, shere, forward, kisi aur ko, zahir, failao',
    thirdParty:
      'تیسرا فریق, تیسرے فریق, دوسری کمپنی, دوسروں, کسی اور کو, فریق ثالث, دوسرے لوگوں, شراکت دار, دیگر کمپنیوں, third party, teesri party, dusri company, doosri company, partner, partners, kisi aur ko, dusre logo, teesre, dusron, doosron, kisi teesre, tisre paksh, sathi, doosre logon, fareeq',
    transferData:
      'منتقل, ٹرانسفر, ایکسپورٹ, منتقلی, ڈاؤن لوڈ, پورٹ, برآمد, transfer, transfer kar*, port, export, download, muntaqil, shift, trasfer, trnsfr, dalo, downlod, tabadla, download kar*, port kar*, trancefer, mnp',
    limit:
      'محدود, حد, روک, معطل, منجمد, معطلی, عارضی, عارضی طور, پابند, پاز, limit, seemit, rok, roko, hold, pause, freeze, suspend, hadd, mehdood, limited, maujuda, asthayi, temporary, arzi, filhal, simit, mahdood, muattal',
    check:
      'چیک, چیک کر*, جانچ*, تصدیق, دیکھ لو, پڑتال, جائزہ, پرکھ*, check, check kar*, chek, chk, jaanch, janch, verify, tasdeeq, dekh lo, dekho, confirm, review, satyapan, chek kar*, check kro, chk kar*, janch kar*, dekhlo, jaanch kar*, parakh*, maloom kar*, checking',
    confirm:
      'تصدیق, کنفرم, پکا, توثیق, تصدیق کر*, کنفرم کر*, پکی, confirm, confirm kar*, pakka, tasdeeq, tasdiq, pushti, confrm, pucca, pakka hai, confirmation, cnfrm, confirmed, pakki, conform, cnf, puka, verify',
    choose:
      'چن*, منتخب, انتخاب, فیصلہ, پسند, طے, چننا, chun*, chuno, chuna, choose, select, pasand, faisla, faisla kar*, tay, decide, intikhab, chunav, fesla, nirnay, muntakhib, chuniye, select kar*, option, final',
    open: 'کھول*, کھلا, کھلی, کھلے, کھل*, اوپن, کھولو, khol*, kholo, khola, khula, khuli, khule, khul*, open, open kar*, opan, khulta, khulti, kholna, kholte, khulega',
    close: 'بند, بند کر*, بند ہے, تالا, کلوز, band, band kar*, bnd, close, closed, bandh, band hai, band ho*, tala, bandd, clos, bnd hai',
    start:
      'شروع, آغاز, شروع کر*, سٹارٹ, چالو, ابتدا, shuru, shuroo, shru, start, start kar*, chalu, aarambh, shuru kar*, sharu, aghaz, begin, shuruaat, satart, shoroo, suru, stat, chalu kar*, prarambh',
    resume:
      'دوبارہ شروع, بحال, چالو کر*, بحالی, پھر سے شروع, ایکٹیویٹ, فعال, دوبارہ چالو, phir se shuru, fir se shuru, dobara shuru, chalu kar*, chalu karo, activate, reactivate, on kar*, wapas chalu, dobara chalu, active, bahal, punah, start again, resume, dubara shuru, phir se chalu, fir se chalu, activate kar*',
    goOn: 'جاری, جاری رکھ*, مسلسل, برقرار, چلتا, jaari, jari, continue, jaari rakh*, chalta, chalu, chalne do, chalu rakh*, lage raho, jari rakh*, barqarar, continu, laga*, lagatar',
    come: 'آ, آؤ, آنا, آیا, آئی, آئے, آتا, آتی, آؤں, آئیں, آ رہا, آ رہی, آ جاؤ, آجاؤ, تشریف, آئیے, آئیں گے, آجا, آرہا, آرہی, آئیگا, aa, aao, aana, aaya, aayi, aaye, aata, aati, aate, aaunga, aaungi, aayenge, aa raha, aa rahi, ana, aya, ayi, aye, ao, aaja, aajao, ajao, aja, come, coming, aa rha, aa rhi, aaiye, aarahe, aarha, arha, arhi, araha, aaogi, aaoge, aoge, aogi, aunga, ayega, aayega, aayegi, aega, tashreef, pahunch*, aaju, ayenge, ayen',
    go: 'جا, جاؤ, جانا, گیا, گئی, گئے, جاتا, جا رہا, جا رہی, چل*, چلو, جائیں, جاؤں, نکل*, جاتی, جائے, چلیں, ja, jao, jaa, jana, jaana, gaya, gayi, gaye, jata, jati, jate, jaunga, jaungi, jayenge, ja raha, ja rahi, gya, gyi, gye, chal, chalo, chale, chalte, chalna, chala, chali, go, going, nikal*, jaata, jaati, jayega, jaega, ja rha, ja rhi, chalenge, jaiye, jarha, jarhi, jaye, jayen, jaraha, gai, gae, chaltay, nikla, nikle, niklo',
    comeBack:
      'واپس, واپس آ*, لوٹ*, واپسی, wapas, wapis, wapas aa*, wapis aa*, vapas, vapis, laut*, lota*, lotu, aa jaunga, wapas aana, return, lautna, wapsi, waapas, waapis, wapas aunga, vapas aa*',
    arrive:
      'پہنچ*, پہنچا, پہنچی, پہنچ گیا, آ گیا, آگیا, آگئی, آمد, پہنچے, pahunch*, pohanch*, pohnch*, phunch*, pahuch*, pohunch*, phonch*, pohch*, pauch*, pahoch*, poch*, aa gaya, aa gayi, aa gaye, aagaya, agaya, agya, arrive, aa gya, reach, reached, punch*, aagya, agayi, agyi, aagye, phoch*, reaching, pauhnch*',
    wait: 'انتظار, انتظار کر*, رک*, رکو, ٹھہر*, منتظر, ٹھہرو, ٹھہریں, intezar, intazar, intizar, intzar, wait, ruk*, ruko, wet, wait kar*, intajar, ruk ja*, thehro, thahro, theher*, ruko zara, intejar, prateeksha, pratiksha, w8, waiting, rukna, tehro, intezaar, ruka',
    stay: 'رہ*, رہنا, رہو, ٹھہر*, رکنا, قیام, رہیں, رہے, reh*, rah*, raho, rehna, rahna, rehte, rukna, ruk*, stay, rukenge, thehr*, rhna, rehne, rahega, rahegi, qayam, theher*, rehta, rhta',
    live: 'رہتا, رہتی, رہتے, زندگی, رہ*, رہنا, جینا, زندہ, رہائش, مقیم, جی رہا, reh*, rehta, rehti, rahta, rahti, rehte, rahte, zindagi, jindagi, jeena, jina, live, living, rhta, rhti, rhte, jeevan, basna, zinda, jinda, rihaish, zindgi, life',
    moveHouse:
      'گھر بدل*, شفٹ, نیا گھر, نئے گھر, گھر تبدیل, منتقل ہو*, نیا پتہ, پتہ تبدیل, shift, shift ho*, ghar badal*, ghar shift, naya ghar, naye ghar, shifting, makan badal*, naya address, naya pata, address badal*, address change, shift kar*, muntaqil, shift hogaye',
    abroad:
      'بیرون ملک, باہر, پردیس, رومنگ, ملک سے باہر, غیر ملکی, دبئی, سعودی, باہر کے ملک, videsh, bahar, foreign, abroad, roaming, pardes, mulk se bahar, bairoon mulk, dubai, saudi, canada, america, usa, uk, berun e mulk, nri, overseas, out of country, bidesh, desh se bahar',
    travel:
      'سفر, سیر, ٹور, گھوم*, گھومنے, مسافر, ٹرپ, safar, yatra, trip, travel, ghoomne, ghumne, ghoom*, ghum*, tour, sair, musafir, sfr, ghoomna, ghumna, travelling, traval, yaatra, picnic',
    holiday:
      'چھٹی, چھٹیاں, چھٹیوں, عید, تعطیل, تعطیلات, رمضان, chutti, chhutti, chuttiyan, chhuttiyan, chuti, holiday, holidays, vacation, eid, diwali, holi, chuttiyo, chhuttiyo, ramzan, ramadan, leave, chuttian, tatilat, avkash, vacations',
    work: 'کام, کاموں, دفتر, نوکری, ملازمت, آفس, جاب, ڈیوٹی, مزدوری, روزگار, شفٹ, kaam, kam, kaam pe, kam pe, office, ofis, offic, naukri, nokri, naukari, job, work, working, daftar, duty, jab, shift, mazdoori, ofice, rozgar, mulazmat, duity, kaam kar*, dukan pe, busness, kary',
    boss: 'باس, مالک, مینیجر, سر, صاحب, ساتھی, منیجر, افسر, boss, bos, sir, manager, saathi, malik, maalik, colleague, menejar, afsar, maneger, sahab, sahib, senior, head, seth, mudeer, bose',
    retire:
      'ریٹائر, ریٹائرڈ, بے روزگار, پنشن, بیروزگار, ریٹائرمنٹ, بیروزگاری, پنشنر, retire, retired, retirement, berozgar, berojgar, pension, pensioner, bekar, sevanivrit, berozgari, jobless, ritayar, unemployed, vella, rtd',
    study:
      'پڑھائی, پڑھ*, طالب علم, یونیورسٹی, کالج, سیکھ*, تعلیم, طلبا, طلباء, داخلہ, ڈگری, ٹیوشن, طالبہ, padhai, padhayi, parhai, padh*, parh*, study, student, college, university, collage, uni, vidyarthi, talib, seekh*, sikh*, tuition, studies, padhna, coaching, parhna, tution, padai, clg, taleem, taalim, shiksha, admission, talib ilm, degree',
    school:
      'سکول, اسکول, کلاس, مدرسہ, جماعت, سبق, کلاسز, نرسری, مدرسے, school, skool, iskool, class, clas, vidyalay, madrasa, madrassa, kaksha, jamat, skul, classes, nursery, school me, scool, schl, kg, anganwadi, lecture',
    teacher:
      'استاد, ٹیچر, اساتذہ, کورس, معلم, استانی, پروفیسر, سر, میڈم, teacher, sir, madam, mam, maam, ustad, ustaad, adhyapak, guru, master, course, shikshak, tutor, techer, mem, miss, guruji, ticher, prof, professor, kors, masterji, ustani',
    exam: 'امتحان, ٹیسٹ, پیپر, ہوم ورک, نتیجہ, امتحانات, پرچہ, رزلٹ, پیپرز, اسائنمنٹ, exam, exams, imtihan, imtehan, pariksha, test, paper, homework, home work, result, assignment, xam, papers, parcha, exm, quiz, ijam, natija, neet, jee, upsc, marks, viva, hw',
    help: 'مدد, امداد, مدد کر*, سہارا, ہیلپ, معاونت, سپورٹ, تعاون, madad, madat, help, help kar*, sahayata, sahayta, support, mdd, mdad, madad kar*, imdad, halp, saath, sahara, hlp, sahyog, muavinat',
    meet: 'ملنا, مل*, ملاقات, ملیں, ملتے, ملو, ملنے, mil*, mila, mile, milo, milte, milna, milenge, meet, mulaqat, mulakat, milunga, mlte, mlna, milogi, miloge, milke, mlenge, milne, bhent',
    visit:
      'ملنے, مہمان, دورہ, مہمانوں, آنا, وزٹ, ملنے آ*, aana, milne, mehman, mehmaan, visit, mahman, guest, guests, milne aa*, atithi, vizit, mehmaano, mehmano, ghar aa*, daura',
    friend:
      'دوست, دوستوں, یار, بھائی, دوستی, سہیلی, یارو, جگر, دوستو, dost, dosto, doston, yaar, yar, bhai, friend, friends, frnd, frnds, mitra, yr, yaara, dosti, saheli, buddy, bro, bhaiya, jigar, bhi jan, jani, jaani, yaaro, sathi, bhau, bhava, bruh, dude, beta, ladle, frend, dst',
    neighbour:
      'پڑوسی, ہمسایہ, ہمسائے, پڑوس, پڑوسن, پڑوسیوں, محلے دار, padosi, parosi, padosan, parosan, hamsaya, hamsaye, neighbour, neighbor, pados, paros, padosi*, hmsaya, pdosi',
    family:
      'خاندان, گھر والے, فیملی, رشتہ دار, رشتے دار, رشتہ داروں, گھر والوں, کنبہ, اہل خانہ, برادری, اقارب, parivar, pariwar, family, khandan, khaandan, ghar wale, ghar wala, gharwale, rishtedar, rishtedaar, rishtedaron, faimly, famly, kutumb, ghar walo, ghar walon, biradari, femily, relative*, gharwalo, ahal khana',
    mother:
      'ماں, امی, والدہ, اماں, ممی, ماما, مما, امی جان, maa, ma, mummy, mumma, mom, ammi, amma, maa ji, mata, walida, mother, mataji, mammi, mumy, mummi, aai, mami, ami, aammi, mom ji, maaji, mamma, biji',
    father:
      'باپ, ابو, والد, بابا, ابا, پاپا, ابا جی, ڈیڈی, ابو جی, papa, pita, pitaji, abbu, abba, baap, bap, dad, daddy, walid, father, bapu, baba, babuji, pappa, abu, abbajan, papaji, babu ji, pita ji, abo, abbaji, deddy, bapuji',
    parents:
      'والدین, ماں باپ, امی ابو, maa baap, ma baap, mata pita, waldain, walidain, parents, mummy papa, ammi abbu, mom dad, ammi abba, walden, maa bap, waldein, papa mummy, guardian',
    son: 'بیٹا, بیٹے, لڑکا, لڑکے, بیٹوں, فرزند, صاحبزادہ, beta, bete, betay, beta ji, ladka, larka, son, betaa, bate, putra, munna, bayta, ladke, puttar, larke, sahibzada, bachha, chora',
    daughter:
      'بیٹی, بیٹیاں, لڑکی, لڑکیاں, بیٹیوں, بچی, صاحبزادی, گڑیا, beti, betiya, betiyan, ladki, larki, daughter, beti ki, putri, bitiya, bachi, bacchi, guriya, gudiya, bachchi, larkiyan, ladkiyan, sahibzadi, bety, chori',
    child:
      'بچہ, بچے, بچوں, بچی, بچیاں, ننھا, نواسہ, پوتا, بچیوں, اولاد, bacha, bacche, bachcha, bachche, bachay, bache, bachon, bachcho, bacho, bachi, bacchi, child, children, kids, kid, baby, bcha, bachhe, bachha, bcche, bacchon, bachchon, babies, baccha, bchy, bchon, bachy, balak, munna, nanha, nawasa, pota, poti, bche, bcho',
    sibling:
      'بھائی, بہن, باجی, آپی, چچا, چچی, خالہ, پھوپھو, ماموں, ممانی, کزن, تایا, تائی, بھابھی, بہنیں, بہنوں, بھائیوں, بھتیجا, انکل, آنٹی, پھپھو, بھانجا, آپا, bhai, behan, bahan, behen, didi, bhaiya, baji, apa, aapi, appi, bhaijan, bhai jan, chacha, chachi, mama, mami, mausi, bua, khala, khalu, phuphu, phupho, taya, tayi, cousin, bhabhi, bhabi, bhanja, bhatija, jija, sali, devar, nanad, bhn, bhen, sis, brother, sister, mamu, mamoo, taaya, taai, tau, tai, uncle, aunty, chachu, jiju, bhi, khaala, fufa, phoophi, dewar, bhaya, bro, bahen, bhaijaan',
    grandparent:
      'دادا, دادی, نانا, نانی, دادا ابو, نانی اماں, دادی اماں, dada, dadi, nana, nani, daadi, naani, daada, naana, dadaji, dadi ji, nanaji, daadaji, dadaabu, dada ji, nana ji, nani ji, dado, nano, dadu, naniji, dadiji, dadda, nanu, dada abu, naano',
    spouse:
      'شوہر, بیوی, میاں, خاوند, بیگم, منگیتر, گرل فرینڈ, بوائے فرینڈ, اہلیہ, زوجہ, دلہن, pati, patni, biwi, bivi, shohar, shauhar, miyan, husband, wife, gharwali, begum, girlfriend, boyfriend, gf, bf, mangetar, ghar wali, bv, miya, bibi, hubby, hasband, vife, shohr, zoja, zouja, biwwi, lugai, bewi, wify, jeevansathi, fiance, dulhan',
    man: 'آدمی, مرد, بندہ, شخص, مردوں, لڑکا, صاحب, aadmi, admi, mard, banda, ladka, larka, man, purush, bande, bhai sahab, mardon, aadmiyo, guy, jawan, shakhs, sahab, sahib, adami, bnda, shri',
    woman:
      'عورت, خاتون, خواتین, عورتوں, لڑکی, عورتیں, میڈم, محترمہ, aurat, orat, mahila, khatoon, ladki, larki, lady, auraton, woman, stri, madam, behen ji, aurton, khawateen, mahilao, women, bibi, mohtarma, bandi, miss, mrs, shrimati, ladies, aorat',
    love: 'محبت, پیار, عشق, جان, جانو, پیارا, پیاری, پیارے, دل, جانم, پیار کر*, جاناں, یاد آ*, چاند, مس یو, لو یو, بوسہ, دلبر, pyar, pyaar, ishq, mohabbat, muhabbat, prem, jaan, jan, janu, jaanu, jaaneman, janeman, love, luv, pyara, pyari, dil, dilbar, kiss, chumma, shona, sona, jaan e man, babu, dear, darling, miss you, yaad aa*, love you, i love you, ilu, ily, chand, meri jaan, mere jaan, pyr, piyar, pyare, sweetheart, baby, shonu, habibi, chummi, pappi, muaah, mishti, mwah, piyari, hubun, lv u, miss u, luv u, jaanam, janam, jnab, jaana, gale',
    marry:
      'شادی, نکاح, طلاق, منگنی, رشتہ, بارات, ولیمہ, شادی شدہ, مہندی, شادیاں, رخصتی, دلہا, دولہا, دلہن, shaadi, shadi, vivah, nikah, nikaah, byah, marriage, wedding, talaq, talak, rishta, mangni, sagai, barat, baraat, walima, mehndi, shadi shuda, dulha, dulhan, rukhsati, divorce, shadhi, rishtay, valima, vidai, shaddi, viah, married, roka, engagement',
    die: 'مر گیا, مر گئی, مر گئے, مر, مرا, انتقال, وفات, موت, فوت, مرحوم, مرحومہ, گزر گئے, گزر گئی, گزر گیا, چل بسے, چل بسی, چل بسا, نہیں رہے, نہیں رہی, نہیں رہا, دنیا میں نہیں, جاں بحق, شہید, رحلت, مرنے, خودکشی, وفات پا*, اس دنیا, mar gaya, mar gayi, mar gaye, mar, mara, mari, mare, maut, mout, mot, mar chuke, mar chuki, mar chuka, guzar gaye, guzar gaya, guzar gayi, gujar gaye, gujar gaya, gujar gayi, chal base, chal basi, chal basa, dehant, inteqal, intqal, intiqal, intaqal, wafat, wafaat, mrityu, nidhan, death, expire ho*, expired, died, swargwas, swarg, nahi rahe, nahi rahi, nahi raha, nhi rhe, nhi rahe, nhi rahi, nhi raha, duniya mein nahi, duniya me nahi, duniya se, marhoom, marhooma, swargiya, late, fout, faut, foat, fot, is duniya, inteqaal, mrgya, mar gya, mar gyi, mar gyee, passed, khudkushi, wafat pa*, qatal',
    funeral:
      'جنازہ, جنازے, تدفین, قبر, تعزیت, سوگ, دفن, قل, فاتحہ, قبرستان, میت, چہلم, انا للہ, مغفرت, نماز جنازہ, ماتم, janaza, janaazaa, janazah, antim sanskar, dafan, dafn, qabar, kabar, qabr, matam, shok, terahvi, tervi, chehlum, soyam, fatiha, qul, shamshan, qabristan, kabristan, arthi, condolence, taziyat, afsos, rip, maiyat, mayyat, dukh, om shanti, inna lillah, tazyat, antyeshti, shradh',
    sick: 'بیمار, بیماری, طبیعت, بخار, زکام, نزلہ, کھانسی, طبیعت خراب, کورونا, ڈینگی, فلو, مریض, کینسر, شوگر, علیل, قے, bimar, beemar, beemaar, bimaar, bemar, tabiyat, tabiyat kharab, tabiyat theek nahi, bukhar, bukhaar, zukam, zukaam, jukam, khansi, khasi, fever, sick, ill, sardi, corona, covid, bimari, beemari, dengue, tabiat, tabyat, tabeyat, flu, cold, ulti, dast, malaria, cancer, sugar, bp, tabiyt, tbiyt, nazla, mareez, mariz, cough, unwell, infection, diabetes',
    hurt: 'درد, چوٹ, زخم, زخمی, تکلیف, دکھ*, ٹوٹ گئی, لگ گئی, فریکچر, dard, chot, chhot, dukh*, dukh raha, dukhta, zakhm, zakhmi, jakhm, pain, ghayal, takleef, toot gaya, toot gayi, lag gayi, drd, dukhti, choat, injured, jalan, sujan, taklif, hurt, fracture, jakhmi, zakham, peeda',
    doctor:
      'ڈاکٹر, ڈاکٹرز, کلینک, نرس, ڈینٹسٹ, حکیم, ڈاکٹروں, طبیب, دندان ساز, معالج, doctor, daktar, doktor, dr, clinic, klinik, dentist, nurse, daant ka, daktr, docter, vaidya, hakeem, hakim, doc, opd, doctr, dactor, dr., dispensary, checkup, specialist, tabeeb, physician',
    hospital:
      'ہسپتال, اسپتال, آپریشن, سرجری, داخل, ایمرجنسی, آئی سی یو, ایمبولینس, ہاسپٹل, hospital, haspatal, aspatal, haspataal, hosptal, operation, surgery, admit, emergency, icu, ambulance, opration, hospitl, hspatal, hasptal, opreshan, ward, aspataal, shifakhana, discharge',
    medicine:
      'دوا, دوائی, دوائیاں, دوائیں, گولی, گولیاں, میڈیکل سٹور, ادویات, انجیکشن, ٹیکہ, فارمیسی, ویکسین, نسخہ, ادویہ, dawa, dava, dawai, davai, dawaiyan, goli, goliyan, tablet, tablets, medicine, medical, medical store, chemist, pharmacy, injection, tika, teeka, vaccine, medicin, dwai, dwa, dawaai, dawaee, dvai, sui, syrup, capsule, med, medicines, adwiyat, panadol, vaccination, meds',
    body: 'سر, ہاتھ, پاؤں, ٹانگ, کمر, آنکھ, آنکھیں, دانت, پیٹ, گلا, دل, گھٹنا, کان, جسم, منہ, آنکھوں, پیر, گردن, ہاتھوں, sir, sar, haath, hath, pair, paon, pao, pav, tang, kamar, aankh, ankh, aankhon, daant, dant, pet, gala, ghutna, kaan, dil, munh, muh, head, sharir, jism, badan, peeth, pairon, haathon, ankhon, ankhein, aankhen, ghutno, tooth, leg, hand, eye, kandha, gardan, ungli, chehra, back, naak, gale, joints',
    oldPerson:
      'بوڑھا, بوڑھی, بوڑھے, بزرگ, ضعیف, بزرگوں, عمر رسیدہ, معمر, بڑھیا, بڈھا, بوڑھوں, budha, budhi, budhe, boodha, boodhi, boodhe, bujurg, buzurg, buzurgon, vriddh, burha, burhi, burhay, old age, senior citizen, bude, budiya, budhiya, zaeef, zaif, burhe, boorha, boorhi, boorhay, buddha, buddhi, buddhe, umar daraz, elderly, bujurgo',
    blindDeaf:
      'اندھا, اندھی, بہرا, بہری, نابینا, نظر نہیں, سنائی نہیں, ان پڑھ, عینک, پڑھنا نہیں, دکھائی نہیں, نہیں پڑھ, گونگا, پڑھا لکھا نہیں, معذور, دیکھ نہیں, سن نہیں, andha, andhi, andhe, andhay, behra, bahra, behri, behre, bahre, nabina, dikhai nahi, dikhta nahi, nahi dikhta, sunai nahi, padhna nahi, parhna nahi, anpadh, anparh, chashma, unpadh, unparh, blind, deaf, gunga, goonga, nazar kamzor, kam dikhta, nahi dikhai, nazar nahi, nahi padh*, nahi parh*, padhe likhe nahi, chasma, nabeena',
    home: 'گھر, گھروں, مکان, کوٹھی, گھر پر, مکانات, ghar, ghr, makan, makaan, home, house, ghar pe, ghar me, gharr, gher, garh, gharo, kothi, niwas, haveli, ghar se, gharon',
    flat: 'فلیٹ, اپارٹمنٹ, کرایہ, کرایے, کرایہ دار, مالک مکان, کرائے, کرائے دار, flat, apartment, kiraya, kiraye, kirayedar, kirayadar, makan malik, makan malkin, rent, flet, kiraydar, landlord, kiraya dar, society, apartmnt, fleet, tenant, rent pe, pg, hostel, bhada, bhade',
    room: 'کمرہ, کمرے, باورچی خانہ, غسل خانہ, کچن, باتھ روم, کمروں, بیڈ روم, واش روم, kamra, kamre, kamray, room, rasoi, kitchen, bathroom, bawarchi khana, gusalkhana, ghusal khana, rum, hall, bedroom, bawarchikhana, toilet, kichan, washroom, kmra, kmre, latrine, drawing room, kichen',
    door: 'دروازہ, دروازے, کھڑکی, گیٹ, کھڑکیاں, گھنٹی, darwaza, darwaja, darvaza, darwaze, khidki, khirki, gate, door, window, drwaza, darwazay, khidkiya, bell, geit, dvar, darwaje',
    key: 'چابی, چابیاں, تالا, لاک, تالے, کنجی, chabi, chaabi, chaabhi, chabhi, taala, tala, key, keys, lock, chabiyan, chabiyaan, kunji, lok, chaviyan',
    furniture:
      'میز, کرسی, بستر, صوفہ, پلنگ, الماری, فرنیچر, چارپائی, کرسیاں, فریج, mez, kursi, bistar, bistra, palang, sofa, table, chair, bed, almari, almirah, furniture, char pai, charpai, kursiyan, farnichar, tebal, khat, gadda, mattress, fridge',
    light:
      'بجلی, لائٹ, بتی, روشنی, بلب, لوڈ شیڈنگ, لیمپ, چراغ, light, bijli, batti, bulb, laait, lamp, roshni, laight, led, light gayi, bijlee, current, lait, lite, tubelight, prakash, balb, loadshedding, load shedding, inverter, ups',
    heating:
      'پانی, گیس, گیزر, ہیٹر, نل, پائپ, پلمبر, سلنڈر, اے سی, موٹر, ٹینکی, پنکھا, کولر, paani, pani, gas, geyser, heater, nal, nalka, pipe, plumber, pani nahi, cylinder, silendar, pipes, ac, cooler, gass, pnai, tanki, gizer, geezar, tank, motor, fan, pankha, plambar, nall, water',
    garden:
      'باغ, باغیچہ, پھول, درخت, پودے, پودا, گارڈن, پھولوں, لان, کھیت, پارک, bagh, baag, bagicha, baghicha, phool, phoolon, ful, fool, ped, per, darakht, garden, plant, paudha, paudhe, poday, flower, khet, kheti, ghaas, park, phul, lawn, poda, pedh',
    street:
      'گلی, سڑک, روڈ, چوک, راستہ, محلہ, راستے, سڑکیں, گلیاں, sadak, sarak, gali, galli, road, chowk, chauk, street, rasta, raasta, rod, mohalla, muhalla, nukkad, naka, colony, sector, highway, roads, rasty, raaste, raste',
    city: 'شہر, گاؤں, قصبہ, لاہور, کراچی, اسلام آباد, پنڈی, شہروں, راولپنڈی, پشاور, ملتان, فیصل آباد, کوئٹہ, علاقہ, علاقے, ضلع, shehar, shahar, sheher, gaon, ganv, gaanv, city, nagar, delhi, dilli, mumbai, karachi, lahore, islamabad, pind, kolkata, pune, bangalore, bengaluru, hyderabad, chennai, rawalpindi, pindi, faisalabad, multan, peshawar, village, town, jaipur, lucknow, kanpur, patna, district, gaav, gaaon, goan, shehr, zila, tehsil, qasba, ilaqa, ilaka',
    country:
      'ملک, پاکستان, وطن, ریاست, صوبہ, ملکوں, انڈیا, بھارت, ہندوستان, قوم, desh, mulk, country, bharat, hindustan, india, pakistan, watan, rajya, pak, state, mlk, suba, sooba, pradesh, des',
    car: 'گاڑی, گاڑیاں, کار, ڈرائیور, ڈرائیو, گاڑی چلا*, ڈرائیونگ, گاڑیوں, ٹریفک, ٹرک, gaadi, gadi, gaari, gari, car, driver, drive, driving, ddriver, gaadiyan, kaar, gaadi chala*, draivar, chala raha, gadiyan, cab, truck, gady, garri, driveing, traffic, jam, jaam, auto, swift, alto, mehran, gary',
    parking:
      'پارکنگ, پیٹرول, پٹرول, گیراج, ڈیزل, پٹرول پمپ, parking, petrol, diesel, petrol pump, garage, park, cng, partking, petrool, pump, parking me, petrl, pitrol',
    bus: 'بس, رکشہ, ٹیکسی, ویگن, میٹرو, اوبر, کریم, بس سٹاپ, بسیں, اڈا, سٹاپ, bus, auto, rickshaw, riksha, taxi, texi, bas stand, bus stand, bus stop, cab, ola, uber, rikshaw, metro, careem, wagon, van, rapido, indrive, stop, adda, buss, bas adda, rixa',
    train:
      'ٹرین, ریل, ریل گاڑی, اسٹیشن, سٹیشن, پلیٹ فارم, ریلوے, train, tren, rail, railway, station, metro, platform, gaadi, isteshan, trane, steshan, relway, irctc, tran, stesan, pnr',
    plane:
      'جہاز, فلائٹ, ایئرپورٹ, ہوائی جہاز, ہوائی اڈہ, پرواز, ائیرپورٹ, پروازیں, plane, flight, airport, jahaz, hawai jahaz, hawai adda, udan, fligt, plain, airpot, jahaaz, parwaz, flite, vimaan, viman, eyarport, filight, air port, pia, indigo',
    bike: 'سائیکل, موٹر سائیکل, بائیک, سکوٹر, موٹرسائیکل, بائک, bike, cycle, motorcycle, scooter, scooty, saikil, baik, motor cycle, activa, byke, scuty, bikes, honda, cd 70, motorcycal, saikal',
    ticket: 'ٹکٹ, ٹکٹیں, ٹکٹس, ticket, tickets, tikat, tikit, tkt, tikkat, tickit, tiket, pass',
    hotel: 'ہوٹل, ہوٹلز, گیسٹ ہاؤس, مسافر خانہ, hotel, hotal, hotels, dhaba, dharamshala, oyo, guest house, resort, hotl, hottel, musafirkhana',
    walk: 'چلنا, پیدل, واک, ٹہل*, دوڑ*, چل*, بھاگ*, سیر, گھوم*, chal*, paidal, walk, tehl*, tahl*, ghoom*, ghum*, daud*, daur*, bhaag*, paydal, paidel, run, running, morning walk, chehal qadmi, sair, outing, bahar, chalke',
    dog: 'کتا, بلی, جانور, پالتو, بلیاں, گائے, بکری, بکرا, طوطا, جانوروں, مرغی, kutta, kutte, billi, dog, cat, pet, janwar, janvar, puppy, jaanwar, gaay, gai, bakri, bakra, bhains, cow, kabootar, tota, murgi, billo, janwaron, veterinary',
    food: 'کھانا, کھانے, گوشت, سبزی, پھل, چاول, دال, مرغی, بریانی, سبزیاں, راشن, انڈے, آلو, پیاز, ٹماٹر, روٹی, مچھلی, سالن, قورمہ, کباب, چکن, مٹن, آٹا, سموسے, آم, سیب, کیلے, پلاؤ, نہاری, khana, khaana, khane, sabzi, sabji, gosht, phal, fal, chawal, daal, dal, chicken, mutton, murgi, murga, anda, aaloo, aloo, alu, pyaz, tamatar, roti, food, ration, rashan, biryani, aam, seb, kela, khna, biriyani, paneer, machhli, machli, fish, meat, atta, ata, chaawal, sabziyan, rice, keema, samosa, samose, pakora, maggi, momos, fruit, fruits, vegetable*, nashta, kebab, kabab, tarkari, bhindi, dosa, idli, khichdi, pulao, korma, nihari, salan, gos, chawl, saag, masala, tel, namak, besan',
    bread:
      'روٹی, دودھ, انڈے, انڈا, دہی, نان, ڈبل روٹی, مکھن, پراٹھا, پنیر, بریڈ, گھی, پراٹھے, roti, bread, naan, nan, doodh, dudh, dood, duud, anda, ande, anday, andey, dahi, makkhan, paneer, milk, eggs, chapati, paratha, parathe, double roti, ghee, ghi, egg, dhoodh, makhan, parathay, chhach, lassi, rotiyan, dhud',
    sweets:
      'مٹھائی, کیک, چاکلیٹ, چینی, آئس کریم, حلوہ, میٹھا, بسکٹ, کھیر, جلیبی, مٹھائیاں, شکر, گڑ, mithai, meetha, mitha, cheeni, chini, chocolate, choclate, cake, kek, gulab jamun, ladoo, laddu, ice cream, icecream, halwa, barfi, chaklet, jalebi, biscuit, biskut, kheer, toffee, mithayi, mithaiyan, rasgulla, rasmalai, sweet, sweets, meethi, shakkar, gur, gud, sewaiyan, candy, chips',
    coffee: 'چائے, کافی, قہوہ, chai, chay, chaye, coffee, kafi, tea, kofi, cofee, cofi, choy, chaai, qahwa, green tea, chah',
    waterDrink:
      'شراب, پینا, پیو, پیا, مشروب, جوس, بیئر, بوتل, شربت, پیاس, پیتا, پی لو, لسی, پانی پینا, sharab, daru, daaru, beer, pee, peena, pina, peete, piya, piyo, drink, juice, cold drink, lassi, sharbat, whisky, wine, peeta, peeti, pi li, paani pina, drinks, pepsi, coke, cola, sharbt, pee rahe, pee raha, rum, vodka, piyas, pyaas, pyasa, pyas, joos, nimbu pani, cocktail, peeni, peelo',
    eat: 'کھا*, کھاؤ, کھایا, بھوک, بھوکا, بھوکی, کھا لو, کھاتے, روزہ, کھائیں, kha*, khao, khaya, khana, khaate, khate, khata, khati, khayi, khaye, khaunga, khayenge, bhook, bhukh, bhuk, bhookh, eat, khalo, khalia, kha li, kha lia, khakar, kha raha, khake, kha liya, bhoka, bhooka, bhookha, khaa, khungi, khilao, khila*, kha rahe, khakr, roza, vrat, fast',
    cook: 'پکا*, پکاؤ, پکایا, پکانا, بنا*, ترکیب, کھانا پکا*, کھانا بنا*, بنایا, باورچی, paka*, pakao, pakaya, bana*, banao, banaya, banana, cook, cooking, recipe, bana raha, bana rahi, khana bana*, bna*, pakana, tarkeeb, resipi, khana paka*, bnaya, chef, pak raha, fry, banani, tadka',
    meal: 'ناشتہ, ناشتا, دوپہر کا کھانا, رات کا کھانا, ڈنر, لنچ, سحری, افطاری, افطار, کھانا, khana, dinner, lunch, breakfast, nashta, naashta, raat ka khana, dopahar ka khana, dinnar, nasta, sehri, iftar, iftari, sahri, lanch, tiffin, dupahar ka khana, bhojan, daawat, meal, brunch, aftari, snacks',
    restaurant:
      'ریسٹورنٹ, پیزا, ہوٹل, کیفے, ریستوران, برگر, ڈھابہ, restaurant, pizza, cafe, hotel, dhaba, resturant, piza, kfc, mcdonald, burger, dominos, restorent, pub, bar, canteen, restraunt, restrunt, cafeteria, mcd, rest, barger, fast food',
    smoke:
      'سگریٹ, سگریٹ نوشی, حقہ, تمباکو, دھواں, شیشہ, نسوار, پان, cigarette, cigrette, sigret, sigrat, bidi, beedi, smoke, smoking, hukka, huqqa, sutta, gutka, tambaku, tambakoo, dhuan, paan, cigrate, cigaret, cigret, vape, sutte, naswar, sheesha, hookah, dhumrapan, charsi, charas, ganja',
    diet: 'ڈائٹ, وزن, موٹاپا, جم, ورزش, پرہیز, پتلا, موٹا, فٹنس, diet, dieting, vazan, wazan, wajan, weight, motapa, gym, jim, vajan, fitness, patla, mota, yoga, yog, exercise, workout, slim, dayat, kasrat, varzish, warzish, jym, wajn, moti, calories, keto, protein, dubla',
    clothes:
      'کپڑے, کپڑا, جوتے, جوتا, سوٹ, شلوار, قمیض, لباس, دوپٹہ, کپڑوں, جیکٹ, پہن*, ساڑھی, سائز, درزی, سلائی, برقع, kapde, kapda, kapray, kapre, kapra, joote, jute, juta, joota, jootay, saree, sari, kurta, shirt, pant, jeans, dress, suit, jacket, chappal, lehnga, lehenga, shalwar, dupatta, kapdo, kapron, clothes, chappl, shoes, sweater, size, pehn*, pahan*, kurti, tshirt, jeens, shoe, bag, sandal, kameez, burqa, libas, kapdy, kapry, poshak, darzi, silai, abaya, pajama, topi',
    wash: 'دھو*, دھونا, صفائی, صاف, نہا*, دھلائی, کپڑے دھو*, صاف کر*, غسل, صابن, برتن, dho*, dhona, dhulai, dhul*, safai, saaf, saf, wash, clean, cleaning, nahana, naha*, washing, jhadu, jharu, laundry, saaf kar*, ponchha, pocha, nahane, dho liya, bartan, washing machine, nahaya, kapde dho*, istri, press, ghusal, sabun, saaf suthra, pocha laga*',
    beauty:
      'بال, بالوں, نائی, پارلر, سیلون, ناخن, میک اپ, مہندی, بال کٹوا*, حجام, بیوٹی, فیشل, شیو, داڑھی, خوشبو, baal, bal, naai, nai ki, parlour, parlor, salon, saloon, haircut, nails, nakhun, mehndi, makeup, facial, hair, hajjam, bal kata*, baal kata*, beauty, kating, cutting, shave, daadhi, darhi, threading, cream, spa, waxing, baal katw*, pedicure, manicure, eyebrow*, skin, hajam, hair cut, parlar, mekap, perfume',
    gift: 'تحفہ, تحفے, گفٹ, سرپرائز, عیدی, تحائف, ہدیہ, gift, tohfa, tohfe, tofa, tohfay, uphar, uphaar, present, surprise, tohafa, gifts, gft, tuhfa, eidi, surprize, eedi, hadiya, suprise, sagan, shagun',
    partyFest:
      'پارٹی, عید, مبارک, جشن, تہوار, سالگرہ, عید مبارک, مبارکباد, میلہ, تقریب, خوشیاں, کرسمس, دیوالی, مبارک باد, میلاد, party, jashn, tyohar, tyohaar, festival, diwali, holi, eid, christmas, mubarak, mubarik, badhai, bdhai, badhaiyan, utsav, navratri, rakhi, raksha bandhan, new year, shubh, shubhkamnayein, congratulations, congrats, dipawali, deepawali, happy birthday, happy diwali, mela, partyy, mbrk, mubark, eid mubarak, prti, function, shaadi me, bday party, puja, pooja, dussehra, janmashtami, milad, celebrate, celebration, onam, pongal, lohri, baisakhi, mubrk, mubaarak, congo, birthday party',
    game: 'کھیل*, کھیلو, گیم, لڈو, تاش, کھیلنا, پب جی, شطرنج, گیمز, game, khel*, khelo, khelna, khela, khelte, khelenge, games, pubg, ludo, carrom, shatranj, play, playing, taash, tash, free fire, khilona, gem, gaming, khelne, bgmi, freefire, player, ps5, patang',
    sport:
      'میچ, کرکٹ, ٹیم, فٹبال, ہاکی, فٹ بال, ورلڈ کپ, کھلاڑی, پی ایس ایل, پریکٹس, میدان, بیٹنگ, سٹیڈیم, cricket, match, football, hockey, team, kabaddi, ipl, psl, world cup, khiladi, maich, kriket, mech, match dekh*, practice, fifa, mach, badminton, matches, score, six, wicket, volleyball, tournament, swimming, batting, maidan, ground, kricket, chess, stadium, tim',
    win: 'جیت*, جیتا, جیت گئے, جیت گیا, فتح, کامیاب, جیتو, کامیابی, jeet*, jit*, jeeta, jeete, jeeti, jita, jeet gaye, win, won, jeet gaya, jeet gayi, jeeto, fateh, vijay, fatah, vijayi, kamyab, safal, jiit, champion, trophy',
    music:
      'گانا, گانے, موسیقی, گیت, کنسرٹ, نعت, قوالی, غزل, گلوکار, میوزک, gana, gaana, gaane, gane, music, song, songs, sangeet, geet, concert, ganay, gaanay, mosiqi, mauseeqi, album, gaya gana, singer, qawwali, bhajan, naat, ghazal, gazal, singing, dj, nagma, dance, naach, nach, dhol, guitar',
    film: 'فلم, فلمیں, سینما, ڈرامہ, ڈرامے, سیریل, سیریز, قسط, مووی, film, filme, movie, movies, cinema, picture, serial, drama, dramay, series, web series, filmein, films, episode, muvi, bollywood, netflix, hall, filam, moovi, ott, show, pichar, trailer, theatre, anime, filmi, fillum',
    tv: 'ٹی وی, خبر, خبریں, ریڈیو, اخبار, چینل, نیوز, tv, television, khabar, khabrein, khabren, samachar, news, radio, akhbar, akhbaar, channel, newspaper, chanal, tivi, nyus, live, dish, tata sky, chainal, remote, breaking news, khbr, akhbaar me',
    book: 'کتاب, کتابیں, لائبریری, کتابوں, ناول, قرآن, کاپی, رسالہ, نوٹس, kitab, kitaab, kitabein, kitaben, pustak, book, books, library, kahani, novel, pustakalay, copy, kitabo, notes, nots, ktab, upanyas, quran, gita, notebook, risala, magazine, kapi',
    weather:
      'موسم, بارش, برف, ہوا, طوفان, آندھی, بادل, دھند, برسات, بارشیں, سیلاب, برفباری, سموگ, mausam, mosam, barish, baarish, barsat, barsaat, toofan, tufan, aandhi, andhi, weather, rain, barf, hawa, dhundh, kohra, badal, msm, bijli, sardi, garmi, fog, mausm, mausum, barishen, barfbari, temperature, bauchhar, monsoon, smog, sailab, baadh, baarishein',
    warmCold:
      'سردی, گرمی, ٹھنڈ, ٹھنڈا, گرم, دھوپ, سورج, سرد, ٹھنڈی, پسینہ, گرمیوں, سردیوں, thand, thanda, thandi, thande, thund, garmi, garm, garam, sardi, dhoop, suraj, lu, hot, cold, thandak, tand, thandh, dhup, thanday, sardiyan, garmiyan, sooraj, gram, suraz, paseena, pasina, tapman',
    church:
      'مسجد, نماز, اللہ, الله, خدا, دعا, انشاء اللہ, ان شاء اللہ, ماشاء اللہ, الحمدللہ, رب, دعائیں, مندر, گرجا, آمین, قسم, انشااللہ, روزہ, سبحان اللہ, حج, عمرہ, قرآن, دعاؤں, مولوی, بھگوان, mandir, masjid, gurudwara, church, bhagwan, allah, khuda, namaz, namaaz, puja, pooja, prarthna, dua, duaa, duain, duaon, inshallah, insha allah, mashallah, masha allah, alhamdulillah, ram, jai, shri, rab, khuda ka, allah ka, bhagvan, girja, wallah, subhanallah, ameen, amin, aameen, ishwar, roza, rozay, quran, duas, waheguru, bhagwaan, prabhu, om, kasam, qasam, kasm, iftar, maulvi, pandit, molvi, darshan, mannat, dargah, aarti, ibadat, bhajan, inshaallah, gurdwara, krishna, shiv, mata rani, sajda, jesus, allah pak, khudaya, umrah, hajj, haj',
    hope: 'امید, کاش, قسمت, دعا, خوش قسمت, اللہ کرے, نیک تمنائیں, گڈ لک, خدا کرے, امیدیں, کامیابی, umeed, ummeed, umid, asha, aasha, hope, kash, kaash, kismat, qismat, best of luck, all the best, luck, good luck, dua, khuda kare, shubhkamnaye, shubh, wish, umeedein, inshallah, nek tamannaen, bestofluck, bhagya, umed, allah kare, bhagwan kare, kamyabi, khush raho, get well',
    worry:
      'فکر, ڈر*, پریشان, خوف, ٹینشن, گھبرا*, فکر مت, ڈرو, فکرمند, خطرہ, خوفناک, پریشانی, chinta, fikar, fikr, phikar, dar, darr, darna, dar lag*, daro, ghabra*, tension, tenshun, pareshan, preshan, worry, khauf, khof, bhay, tenson, dara, dari, darta, darti, dariye, fikr mat, fkr, tnsn, stress, afraid, khatra, chinta mat, fikr na, dartay, tention, tanaw, tanav, depression',
    laugh:
      'ہنس*, ہنسی, مذاق, لطیفہ, ہاہاہا, ہاہا, مزاح, ہاہاہاہا, لطیفے, مزاحیہ, has*, hans*, hasi, hansi, hasna, hasta, hasti, mazak, mazaak, majak, joke, jokes, haha*, hahaha*, hehe*, lol, funny, lmao, mzak, hassi, mjak, latifa, latife, chutkula, chutkule, rofl, lolz, hasao, comedy, hihi*, masti',
    cry: 'رو*, رونا, روتا, روتی, اداس, آنسو, غم, غمگین, دکھی, اداسی, دکھ, رو رہی, مایوس, ro, rona, roya, royi, roye, roti hai, ro raha, ro rahi, udas, udaas, aansu, aansoo, ansoo, dukhi, dukh, gham, gam, sad, ansu, rota, rula*, rulaya, royenge, rolo, dil toot*, udasi, ghamgeen, cry, crying, rone, mayoos, afsurda, depressed, dil tuta, rowna',
    happy:
      'خوش, خوشی, خوشیاں, مزہ, مزا, خوشگوار, مسرت, مزے, فخر, khush, khushi, khus, khusi, khush hu, prasann, happy, anand, maza, mazza, mza, maja, majaa, glad, mazaa, enjoy, masti, khushiyan, khsh, masarrat, khushi hui, hapy, maze, majja, enjoying, proud, fakhar, garv, khushiyo, sukhi, maje',
    good: 'اچھا, اچھی, اچھے, بہترین, زبردست, عمدہ, بہتر, شاندار, خوب, ٹھیک, کمال, واہ, لاجواب, شاباش, ماشاءاللہ, خیریت, مزیدار, نیک, کیا بات, accha, acha, achha, acche, ache, achhe, achi, acchi, achhi, badhiya, badiya, barhiya, behtar, behtareen, behtarin, bahut accha, zabardast, jabardast, mast, good, great, nice, umda, shandar, shandaar, kamaal, kamal, khoob, sahi, superb, best, theek, gud, wah, waah, vah, mashallah, shabash, shabaash, achay, achy, achaa, perfect, jhakas, jhakaas, awesome, sundar, uttam, lajawab, lajwab, fit, mazedar, khair, kya baat, cool, excellent, super, bindaas, changa, vadhiya, acchha, fine, acchaa, behtr, wow',
    bad: 'برا, بری, برے, خراب, گھٹیا, بدترین, گندا, گندی, بدتر, گندے, شرم, شرمناک, خوفناک, افسوسناک, بدتمیزی, bura, buri, bure, buray, kharab, khrab, ghatiya, ghatia, bakwas, bekar, bad, worst, sharam, sharm, ganda, gandi, gande, gandha, gnda, khraab, wahiyat, third class, ghatiyaa, kharaab, terrible, bekaar, thu, besharam, pathetic, afsos, sharamnak, worse, horrible, bkwas, bhayanak, badtareen, badtarin, badtar, bdtmz, fuzool, disgusting, chi, chhi, mansoos, shrm, nakara, mazak banaya, cheap',
    beautiful:
      'خوبصورت, حسین, پیارا, پیاری, دلکش, خوب صورت, خوبصورتی, جمیل, khoobsurat, khubsurat, sundar, haseen, hasin, pyara, pyari, beautiful, khubsurt, cute, soni, sohni, pretty, pyare, khoobsoorat, hot, smart, handsome, lovely, sohna, sunder, jamil, dilkash, mast, gorgeous, manmohak',
    important:
      'ضروری, اہم, فوری, ارجنٹ, ایمرجنسی, خاص, اہمیت, سنجیدہ, zaroori, zaruri, jaroori, jaruri, zruri, jruri, important, imp, urgent, aham, ehm, ahem, emergency, mahatvapurn, imprtnt, arjent, impotant, fori, khaas, khas, urjent, mukhya, ahmiyat, serious, emrgency',
    easy: 'آسان, آسانی, سادہ, سہل, ہلکا, aasan, asan, aasaan, easy, saral, sada, simple, asaan, aasani, asani, sahaj, halka, simpl, sehal',
    hard: 'مشکل, ناممکن, سخت, کٹھن, دشوار, مشکلات, بھاری, mushkil, mushqil, muskil, kathin, mushkl, namumkin, impossible, sakht, difficult, hard, asambhav, mshkil, bhaari, bhari, jatil, dushwar, tough, mushkilen, musibat, tuff',
    big: 'بڑا, بڑی, بڑے, عظیم, لمبا, لمبی, لمبے, وسیع, موٹا, bada, badi, bade, bara, bari, baray, bare, big, bahut bada, vishal, badaa, lamba, lambi, lambe, azeem, bdi, bda, bde, large, moti, mota, vishaal, uncha, lambay, oonchi, giant',
    small:
      'چھوٹا, چھوٹی, چھوٹے, ننھا, تنگ, مختصر, chhota, chhoti, chhote, chota, choti, chote, chotay, small, chotu, chotta, nanha, nanhi, chhoty, chhotay, thoda sa, tiny, choty, tang, short, zara sa, mini, patla',
    full: 'بھرا, بھری, فل, پورا, مکمل, رش, ہجوم, bhara, bhari, bhar gaya, full, bhar*, poora, pura, bhr gya, bhra, pack, house full, rush, bheed, bheer, housefull, mukammal, bhare, rsh',
    empty: 'خالی, سنسان, khali, khaali, empty, khalli, khala, vacant, khalie, khaly, sunsan, rikt',
    busy: 'مصروف, مصروفیت, وقت نہیں, ٹائم نہیں, فرصت نہیں, میٹنگ میں, بزی, مصروفیات, busy, vyast, masroof, masruf, bizi, waqt nahi, time nahi, fursat nahi, time nhi, meeting me, meeting mein, samay nahi, msroof, bzy, bussy, phasa, phansa, masroofiyat, abhi busy, kaam me hu, baad me baat, masrof, uljha, fassa, bizzy',
    freeTime:
      'فارغ, فرصت, خالی, دستیاب, فری, وقت ہے, فراغت, free, khali, fursat, available, farigh, furasat, fare, faarigh, free hu, free ho, frsat, uplabdh, freee, time hai, dastyab, dastiyab, vella, avilable, avlbl',
    ready:
      'تیار, تیاری, حاضر, ریڈی, تیاریاں, taiyar, tayyar, taiyaar, tayar, ready, tayyari, taiyari, redy, tyar, tyari, tiyar, radi, maujud, rady, ready ho*, tayari, taiyyar, hazir, haazir, set',
    tired:
      'تھک*, تھکا, تھکی, تھکاوٹ, تھکن, کمزور, نڈھال, thak*, thaka, thaki, thake, thak gaya, thak gayi, tired, thakan, thakawat, thakaan, thkan, thka, nidhal, thak gya, kamzor, kamjor, exhausted, thakaavat, weak, thaka hua, thakgya',
    broken:
      'خراب, ٹوٹ*, ٹوٹا, کام نہیں کر*, خرابی, ہینگ, نہیں چل*, بند پڑ*, چل نہیں, بگڑ*, فیل, نقص, جل گیا, kharab, khrab, toot*, tut*, toota, tuta, tooti, kaam nahi kar*, kam nahi kar*, kaam nhi kar*, kam nhi kar*, nahi chal*, nhi chal*, chal nahi, chal nhi, band pad*, not working, hang, kharabi, khraab, band ho gaya, band ho gya, work nahi kar*, work nhi kar*, kharaab, fault, slow, bigad*, bigar*, phat*, damage*, defective, error, khul nahi, dead, jal gaya, nahi ho raha, nahi ho rahi, nhi ho raha, nhi ho rha, kam nai, kharb, down, server down, phas gaya, fail*, kaam band, tod*',
    repair:
      'مرمت, ٹھیک کر*, مکینک, مستری, ریپیئر, ٹھیک کروا*, بنوا*, الیکٹریشن, کاریگر, انسٹال, ٹیکنیشن, theek kar*, thik kar*, marammat, repair, mechanic, mistri, mistry, mechanik, mekanik, reparing, install, theek karwa*, fix, banwa*, marmat, electrician, riper, repairing, bijli wala, karigar, service, engineer, technician, plumber, instal, rippair',
    problem:
      'مسئلہ, مسئلے, مسائل, پریشانی, مشکل, دقت, ایشو, مصیبت, مسلہ, problem, samasya, masla, maslah, masle, masail, dikkat, diqqat, prblm, issue, problam, pareshani, dikat, prob, masala kya, locha, mushkil, mslah, msla, chakkar, musibat, jhamela, trouble, issues, samsya, gadbad, garbar, pangaa, panga, kathinai',
    possible:
      'ممکن, شاید, ہو سکتا, ممکنہ, ہوسکتا, امکان, غالبا, غالباً, mumkin, sambhav, shayad, possible, ho sakta, ho sakti, ho sake, maybe, may be, sayad, shayd, mumkn, imkan, agar ho sake, probably, hoskta, hosakta, shyd, ho skta, ho ske, guzarish, sambhavna, posible',
    sure: 'یقینا, یقیناً, ضرور, پکا, بے شک, بلکل, بالکل, یقین, لازمی, بیشک, بلاشبہ, یقینی, zaroor, zarur, jarur, jaroor, pakka, yakeenan, yaqeenan, beshak, bilkul, blkul, sure, definitely, of course, yaqeen, yakin, yaqinan, yakeen, bilkull, blkl, pucca, nishchit, shak, be shak, sachchi, confirm, guarantee, 100%, bikul, laazmi, yaqini, sach me',
    really:
      'سچ, واقعی, بہت, سچ میں, قسم سے, حقیقت, حقیقت میں, بے حد, نہایت, سنجیدگی, اصل میں, دراصل, بڑی, sach, sachi, sachme, sach mein, sach me, sacchi, waqai, waqayi, vakai, bahut, bohot, really, seriously, bht, ekdum, bilkul, asal mein, kasam se, qasam se, sch, haqeeqat, hakikat, wakai, very, so, bhut, bohut, boht, dil se, bahot, aslam, sach much, sachmuch, vastav, haqiqat, bhot, asli, bhout, kafi, behad, nihayat, waqi, real',
    quickly:
      'جلدی, تیز, فورا, جلد, فٹافٹ, تیزی, جھٹ پٹ, جلدی کر*, jaldi, jald, jldi, tez, tej, foran, turant, fatafat, phatafat, jhatpat, quick, fast, jaldi se, jaldi jaldi, quickly, teji, tezi, zaldi, jaldii, jlde, hurry, shighra, sheeghra, jhat, furti, jaldi karo, abhi ke abhi, jldi kro, jaldee, jaldy',
    slowly:
      'آہستہ, دھیرے, سست, آرام سے, آہستہ آہستہ, دھیمی, dheere, dhire, aahista, ahista, aram se, aaram se, slow, slowly, dheemi, dheere dheere, dhere, ahistaa, dhima, aahiste, ahiste, dhimi, sust, susti, dhire dhire, sukoon se, dheema, slo',
    together:
      'ساتھ, اکٹھے, مل کر, میرے ساتھ, اکٹھا, ہمراہ, ایک ساتھ, saath, sath, mere saath, mere sath, ek saath, ikatthe, ikathay, milkar, together, milke, mil ke, sath me, ke sath, ke saath, sth, with, ikhatte, milkr, sang, hamrah, ek sath, ikkathe, saathi',
    alone: 'اکیلا, اکیلی, اکیلے, تنہا, تنہائی, akela, akeli, akele, akelay, tanha, alone, tanhai, akelapan, akailay, akla, eklai, akeley, single',
    inside:
      'اندر, باہر, میں, اندرونی, andar, ander, bahar, baahar, bahr, inside, outside, bhitar, ke andar, bhar, bheetar, andr, baher, under, indor, mein, me',
    near: 'قریب, پاس, نزدیک, ساتھ والا, آس پاس, سامنے, قریبی, paas, pas, nazdeek, nazdik, kareeb, qareeb, karib, najdik, near, ke paas, aas paas, nzdik, bagal, baghal, najdeek, aaspas, qareb, krib, side, saamne, samne, sath wala, nikat',
    far: 'دور, فاصلہ, دوری, بہت دور, door, dur, doori, far, bahut door, dooor, fasla, duur, dooriyan, fasle, duri',
    thing:
      'چیز, چیزیں, سامان, چیزوں, شے, کچھ, اشیاء, cheez, chiz, cheezein, cheezen, saman, samaan, thing, kuch, chij, cheej, chiizen, chizen, vastu, cheezon, saamaan, chijen, baat, ashya, stuff',
    way: 'طریقہ, راستہ, طرح, طریقے, انداز, ذریعہ, ذریعے, جیسے, طور, tarah, tarike, tareeka, tarika, tareeqa, tariqa, rasta, raasta, way, trah, trika, tareeke, treeqa, dhang, trike, andaz, zariya, zariye, tor, aise, waise, jaise',
    reason: 'وجہ, سبب, بہانہ, وجوہات, مقصد, wajah, vajah, karan, kaaran, sabab, reason, vjah, wjh, wja, wjah, resan, bahana, bahane, waja, maqsad',
    idea: 'خیال, آئیڈیا, منصوبہ, تجویز, پلان, پراجیکٹ, رائے, مشورہ, ارادہ, idea, plan, soch, khayal, vichar, yojana, mansooba, project, tajweez, tarkeeb, aidiya, palan, prjct, mansuba, proposal, sujhav, mashwara, mashvara, salah, rai, raay, suggestion, scheme, irada, plans',
    question:
      'سوال, سوالات, سوالوں, استفسار, سروے, sawal, savaal, sawaal, question, prashn, prashna, swal, query, saval, sawalat, ques, poll, kuch puchna, survey, questions, queshchan',
    story:
      'کہانی, قصہ, واقعہ, ہوا, کیا ہوا, بات, معاملہ, ہو گیا, ہوگیا, ہوگئی, ہو گئی, حال, واقعات, ہو رہا, داستان, kahani, qissa, kissa, hua, kya hua, baat, mamla, story, waqia, ghatna, khani, qisa, ho gaya, hogaya, ho gya, hogya, hui, hota, hoti, kia hua, ky hua, kahaniyan, event, mamle, muamla, maamla, kand, hadsa, happened, hone, scene, chal raha, chal rha, hal, haal',
    warProtest:
      'جنگ, لڑائی, ہڑتال, احتجاج, مظاہرہ, دھرنا, لڑ*, جھگڑا, فوج, حملہ, دھماکہ, جلوس, مار*, فائرنگ, جہاد, jang, jung, ladai, larai, hartal, hadtal, strike, protest, war, dharna, jhagda, jhagra, ladna, larna, fauj, fouj, army, yuddh, andolan, pradarshan, maar*, maarpit, ladh*, lad raha, larte, hamla, dhamaka, juloos, rally, bomb, curfew, band hai, border, attack, dange, ehtijaj, missile, sena, firing, goli chal*, jhagde, bandh, jihad',
    accident:
      'حادثہ, ایکسیڈنٹ, آگ, ٹکر, زلزلہ, حادثے, جل گیا, آگ لگ*, accident, hadsa, haadsa, durghatna, aag, ag lag*, takkar, aksident, aag lag*, accidant, takar, hadse, zalzala, bhukamp, jal gaya, exident, jal*, crash, acident, earthquake, fire, thok diya',
    steal:
      'چوری, چور, دھوکہ, فراڈ, لوٹ*, جعلی, ٹھگ*, نقلی, دھوکا, دھوکے باز, دھوکہ باز, چرا*, ہیک, ڈاکو, ڈاکہ, لٹیرے, فراڈیے, فراڈی, سکیم, چوروں, chori, chor, chura*, churaya, chora, dhokha, dhoka, dhokhe, fraud, froud, thag*, loot*, scam, fake, farzi, farji, nakli, naqli, dhokebaz, chor ho, thug, thagi, frod, jaali, jali, froad, hack*, loota, lutere, luteray, dhokhebaaz, fruad, 420, dakait, daku, lut liya, scammer*, lut*, ghapla, dhokhadhadi, fraudi, dhoke, phishing, chor company, chory, dhokay, haker, gaban',
    insurance:
      'بیمہ, انشورنس, پالیسی, تکافل, bima, beema, insurance, policy, lic, insurence, bimah, inshurance, polisi, insurace, premium, term plan, takaful, mediclaim, insuranc, jeevan bima',
    tax: 'ٹیکس, محصول, جرمانہ, ٹیکسز, کسٹم, ایف بی آر, tax, gst, kar, texas, income tax, challan, chalan, tex, itr, tds, mehsool, tax return, fbr, jurmana, fine, taxes, jurmaana, custom, customs, tacks',
    electricBill:
      'بجلی کا بل, میٹر, یونٹ, گیس کا بل, ریڈنگ, پانی کا بل, بجلی کے بل, واپڈا, یونٹس, bijli ka bill, bijli bill, meter, reading, unit, units, electricity, k electric, lesco, gas ka bill, pani ka bill, light bill, mitar, light ka bill, bijli ka bil, wapda, kelectric, miter, recharge meter, tariff, bijlee ka bill, discom, energy',
    build:
      'تعمیر, بنا*, چھت, سولر, تعمیرات, ٹھیکیدار, سولر پینل, سیمنٹ, اینٹ, دیوار, عمارت, پینٹ, رنگ, مستری, bana*, nirman, tameer, chhat, chath, construction, solar, mistri, thekedar, solar panel, makan bana*, ghar bana*, renovation, paint, cement, deewar, diwar, chat, building, thekedaar, rang, painter, tameerat, solar system, it, eent, sariya, imarat, contractor, rangai',
    houseSale:
      'پراپرٹی, پلاٹ, زمین, جائیداد, ہاؤسنگ, ہاؤسنگ سوسائٹی, مکان فروخت, سرمایہ کاری, مرلہ, کنال, ڈیلر, پلاٹس, املاک, property, plot, zameen, zamin, jameen, jamin, home loan, flat for sale, real estate, jaydad, jaidad, makan bech*, plots, invest*, proprty, broker, jayedad, housing society, bhk, 2bhk, 3bhk, villa, dealer, marla, kanal, acre, bigha, sampatti, site visit, ghar kharid*, investment, amlak',
    carDealer:
      'ٹائر, شوروم, ڈیلر, شو روم, سروس, ٹائروں, انجن, آئل, dealer, tyre, tyres, tayar, showroom, car service, servicing, second hand, purani gaadi, taair, tyer, used car, pollution, puc, dilar, garage, engine, oil, car loan, new car, spare parts, test drive, tire, old car, sh owroom',
    travelOffer:
      'ٹور, عمرہ پیکج, ٹور پیکج, ہنی مون, ریزورٹ, سیاحت, ٹریول ایجنسی, ویزا, ویزہ, حج پیکج, tour package, package, tour, goa, trip, honeymoon, resort, travel agency, umrah, hajj, umra, dubai, kashmir, manali, visa, thailand, maldives, holiday package, tur, tour packages, murree, hunza, shimla, char dham, tourism, cruise, beach',
    bet: 'جوا, شرط, سٹہ, کسینو, جوئے, بیٹنگ, شرطیں, قمار, پوکر, جواری, satta, sattaa, jua, juwa, betting, casino, rummy, teen patti, matka, bet, dream11, poker, jooa, gambling, teenpatti, juaa, ludo cash, lottery, bets, 1xbet, satta king, joa, shart, bazi, my11circle, aviator',
    dating:
      'رشتہ, ڈیٹنگ, رشتے, سنگل, لڑکیوں سے, کنوارا, کنواری, رشتوں, dating, rishta, shaadi.com, single, girls, ladkiyan, dost bana*, dosti, tinder, ladkiya, dating app, friendship, rishtay, rishte, larkiyon se, ladkiyo se, matrimony, jeevansathi, date, kunwara, kunwari, bachelor, kunwary',
    erotic:
      'سیکس, جنسی, فحش, سیکسی, ننگی, ننگا, مردانہ کمزوری, ٹائمنگ, مردانہ, بالغوں, عریاں, sex, sexy, sexi, chudai, nangi, nanga, porn, hot girls, viagra, adult, call girl, escort, sax, saxy, bf video, xxx, nude, nudes, chod*, garam ladki, hot, massage service, boobs, chut, mard taqat, timing, mardana, sex power, callgirl, randi, xx, gandi video, gandi baat',
    religionPolitics:
      'سیاست, امیدوار, انتخابی مہم, سیاسی, وزیر, وزیراعظم, مذہب, دین, عمران خان, پی ٹی آئی, نون لیگ, ن لیگ, جلسہ, اسمبلی, لیڈر, مذہبی, رہنما, neta, politics, rajniti, siyasat, candidate, umeedwar, ummidwar, bjp, congress, party, pti, pmln, ppp, mantri, vidhayak, sansad, modi, imran, siyasi, minister, mla, mp, pm, cm, pradhan mantri, wazir, wazeer, aap party, hindu, muslim, mazhab, dharm, dharam, deen, sarpanch, pradhan, jalsa, raili, rajneeti, nawaz, rahul, wazir e azam, assembly, parliament, jamaat, aqeeda, mazhabi',
    trial:
      'آزمائش, نمونہ, آزمائشی, ٹرائل, سیمپل, ڈیمو, trial, sample, demo, free trial, traial, azmaish, namoona, namuna, test, parikshan, nmoona, try, trail, azmaishi, sampel',
    expire:
      'ختم ہو*, میعاد, تجدید, ایکسپائر, معیاد, رینیو, مدت ختم, ویلیڈیٹی, آخری تاریخ, expire, expired, khatam ho*, renew, renewal, miyad, meyad, khatm, validity, rinyu, expiry, tajdeed, khatam ho gaya, khatam ho gya, samapt, navinikaran, recharge, valid, plan khatam, renew kar*, validiti, muddat, exp, last date, aakhri tareekh, antim tithi',
    chargeCost:
      'کٹ*, کاٹ*, بیلنس, پیسے کٹ*, پیسے کاٹ*, چارج, چارجز, کٹوتی, بیلنس کاٹ*, کاٹ لیے, رقم کٹ*, وصول, کٹ گئے, اضافی, لوڈ, بیلنس کٹ*, charge, charges, kat, kata, kate, kaat*, kat gaye, kat gaya, paise kat*, paisa kat*, balance, balance kat*, cut, deduct*, premium, kat liye, kat liya, kaat liya, kaat liye, balence, charged, charg, blance, katauti, kati, kaate, baqaya, cut gaya, cut gaye, wasool*, extra charge, autopay, amount, katoti, cut ho gaye, paise cut, kt gye, kat gye, debit*, hidden charges',
    fromOf: 'سے, کا, کی, کے, میں سے, کی طرف سے, مجھ سے, se, ka, ki, ke',
    towards: 'کو, کی طرف, طرف, تک, کی جانب, جانب, ko, taraf',
    inAt: 'میں, پر, پہ, اندر, کے اندر, پے, مین, mein, mai, pe, par, andar',
    withWhom: 'کے ساتھ, ساتھ, میرے ساتھ, آپ کے ساتھ, ہمراہ, saath, sath',
    forWhom: 'کے لیے, کیلئے, لیے, کے واسطے, واسطے, میرے لیے, ke liye, liye',
    aboutWhat: 'کے بارے میں, بارے, متعلق, کے متعلق, کے حوالے سے, سلسلے, سلسلہ, bare mein, baray',
    byWhom: 'کے ذریعے, ذریعے, بذریعہ, کی معرفت, براہ, کے توسط سے, zariye',
    between: 'درمیان, کے درمیان, کے بیچ, بیچ میں, مابین, darmiyan',
    under: 'نیچے, کے نیچے, تلے, زیر, neeche, niche',
    above: 'اوپر, کے اوپر, سے اوپر, بالا, upar, ooper',
    around: 'آس پاس, اردگرد, کے قریب, ارد گرد, نزدیک, گرد, qareeb',
    upwards: 'اوپر, اوپر کی طرف, اوپر آؤ, اوپر والے, اوپر جاؤ, upar',
    downwards: 'نیچے, نیچے آؤ, نیچے والے, نیچے جاؤ, اترنا, اتر, neechay',
    offAway: 'دور, پرے, ہٹا, ہٹو, دور رہو, دور کرو, door',
    outside: 'باہر, باہر سے, کے باہر, بیرون, bahar, baahir',
    against: 'کے خلاف, خلاف, مقابلے, کے مقابلے, مخالف, khilaf',
    instead: 'کے بجائے, بجائے, کی جگہ, کی بجائے, اس کی جگہ, bajaye',
    during: 'دوران, کے دوران, اس دوران, اثناء میں, doran',
    conjAnd: 'اور, و, تے, aur',
    conjOr: 'یا, یا پھر, ya',
    thanAs: 'جیسا, جیسے, جیسی, کی طرح, سے زیادہ, کے مقابلے میں, جوں, jaise, jaisa',
    therefore: 'اس لیے, لہذا, چنانچہ, تو پھر, اسی لیے, پس, isliye, is liye',
    although: 'حالانکہ, اگرچہ, پھر بھی, باوجود, اس کے باوجود, گوکہ, halanke',
    even: 'بھی, حتی کہ, بالکل بھی, یہاں تک کہ, ہرگز, bhi',
    isAre: 'ہے, ہیں, ہوں, ہو, نہیں ہے, hai, hain, hoon, hn',
    wasWere: 'تھا, تھی, تھے, تھیں, رہا تھا, رہے تھے, tha, thi, thay',
    becomeTurn: 'ہونا, ہوگیا, ہو گیا, ہو گئی, ہوگئی, بن گیا, بننا, بن جاؤ, ہوتا, ہونی, ہونے, ho gaya, hogya',
    willShall: 'گا, گے, گی, ہوگا, ہوگی, ہوں گے, والے, والا, ga, gi, gay, gaa, hoga',
    wouldCould: 'ہوتا تو, سکتا, سکتی, سکتے, سکوں, سکتا تھا, sakta, sakte, skta',
    doDone:
      'کر, کرو, کریں, کرنا, کرنے, کرتا, کرتے, کرتی, کیا, کی, کئے, کیجیے, کروں, کریں گے, کرنی, کری, کرلو, karo, karein, karna, kro, krna, kren, kr, kar, krdo, karta, karti, karun, krein',
    happen: 'واقعہ, پیش آیا, ہوا, ہوئی, کیا ہوا, ہوا تھا, ہو رہا, kya hua, hua',
    begunIt: 'کروا, کرا, کروانا, کرواؤ, کروائیں, کراؤں, لگوا, لگوائی, مجبور, وجہ سے, بنوانا, دلائیں',
    seem: 'لگتا ہے, لگ, لگتا, لگتی, لگتے, شاید, لگے, بظاہر, معلوم ہوتا ہے, lagta, lagta hai',
    veryMuch: 'بہت, بہت زیادہ, بے حد, انتہائی, نہایت, کافی, بوہت, bohat, bahut, bht, buhat',
    suchDegree: 'اتنا, اتنی, اتنے, جتنا, ایسا, ایسی, اس قدر, جتنی, itna, itni',
    almost: 'تقریبا, تقریباً, لگ بھگ, قریباً, قریب قریب, taqreeban',
    half: 'آدھا, آدھی, آدھے, نصف, پاؤ, چوتھائی, aadha, adha, adhi',
    oneNumber: 'ایک, اک, ek, aik, ik',
    twoThree: 'دو, تین, چار, دو تین, تینوں, چاروں, teen, char',
    bigNumber: 'پانچ, چھ, سات, آٹھ, نو, دس, گیارہ, بارہ, تیرہ, چودہ, پندرہ, سولہ, سترہ, اٹھارہ, panch, das',
    tens: 'بیس, تیس, چالیس, پچاس, ساٹھ, ستر, اسی, نوے, سو, ہزار, لاکھ, کروڑ, hazar, lakh',
    ordinal: 'دوسرا, دوسری, دوسرے, تیسرا, تیسری, تیسرے, چوتھا, چوتھی, پانچواں, پانچویں, dusra',
    pairBoth: 'دونوں, جوڑا, جوڑی, جوڑے, dono, donon',
    ever: 'کبھی, کبھی بھی, جب بھی, کبھی نہیں, kabhi',
    sometimes: 'کبھی کبھی, کبھی کبھار, بعض اوقات, بسا اوقات, kabhi kabhi',
    usually: 'عموما, عام طور پر, اکثر, زیادہ تر, معمول کے مطابق, aksar',
    suddenly: 'اچانک, یکدم, ایک دم, یکایک, بغیر بتائے, achanak',
    finally: 'آخرکار, بالآخر, آخر کار, آخر میں, akhir, akhirkar',
    recently: 'حال ہی میں, ابھی ابھی, پچھلے دنوں, آجکل, آج کل, haal hi',
    sinceWhen: 'جب سے, کب سے, تب سے, سے لے کر, jab se, kab se',
    forever: 'ہمیشہ, ہمیشہ کے لیے, مستقل, سدا, عمر بھر, مستقل طور پر, hamesha',
    temporary: 'عارضی, فی الحال, عارضی طور پر, وقتی, کچھ وقت کے لیے, filhal',
    season: 'بہار, گرمی, گرمیاں, سردی, سردیاں, خزاں, موسم, گرمیوں, سردیوں',
    monthName: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر, محرم',
    clockTime: 'بجے, بج, منٹ, گھنٹہ, گھنٹے, سوا, پونے, ساڑھے, گھنٹوں, baje, bajay',
    birthdayFeast: 'عید, سالگرہ, عید مبارک, نیا سال, رمضان, کرسمس, عیدی, افطاری, برسی, بقرعید, eid, ramzan',
    colourDark: 'کالا, کالی, کالے, سفید, بھورا, سرمئی, براؤن, سیاہ, kala, safed',
    colourBright: 'لال, سرخ, نیلا, نیلی, سبز, ہرا, ہری, پیلا, گلابی, رنگ, نارنجی, lal',
    head: 'سر, منہ, چہرہ, آنکھ, آنکھیں, ناک, کان, آنکھوں, ہونٹ, ماتھا, sar, ankh',
    handFoot: 'ہاتھ, پاؤں, انگلی, ٹانگ, بازو, گھٹنا, پیر, گھٹنے, ہاتھوں, hath',
    heartSoul: 'دل, دماغ, روح, دھڑکن, جان, ذہن, دل سے, dil, dimagh',
    teeth: 'دانت, دانتوں, ڈینٹسٹ, داڑھ, دانت میں درد, مسوڑھے, dant, dentist',
    painWound: 'درد, زخم, بخار, خون, چوٹ, سر درد, تکلیف, زخمی, بلڈ, dard, bukhar',
    pregnantBaby: 'حاملہ, حمل, پیدائش, نومولود, فیڈر, پیمپر, ڈلیوری, زچگی, بچہ پیدا',
    allergyVaccine: 'ویکسین, الرجی, وائرس, انفیکشن, ٹیکہ, کرونا, قطرے, پولیو, نزلہ, زکام, ڈینگی',
    therapyNurse: 'نرس, تھراپی, ماہر نفسیات, فزیوتھراپی, کونسلر, علاج, معالج, نرسیں',
    wheelchair: 'وہیل چیئر, بیساکھی, لاٹھی, چھڑی, معذور, اولڈ ہوم',
    vegetable: 'ٹماٹر, آلو, پیاز, گاجر, سبزی, سلاد, گوبھی, بھنڈی, سبزیاں, پالک, کھیرا, لہسن, sabzi',
    fruit: 'سیب, کیلا, کیلے, آم, مالٹا, لیموں, پھل, انگور, کینو, تربوز, انار, امرود',
    meatFish: 'گوشت, مرغی کا گوشت, چکن, قیمہ, مچھلی, کباب, بیف, مٹن, بوٹی, بوٹیاں, کڑاہی, chicken',
    milkEggs: 'دودھ, دہی, انڈے, انڈہ, مکھن, پنیر, انڈا, رائتہ, لسی, بالائی, doodh',
    soupRice: 'چاول, بریانی, پلاؤ, دال, سوپ, نوڈلز, پاستا, لوبیا, نہاری, حلیم, شوربہ, biryani',
    alcohol: 'شراب, بیئر, شرابی, نشہ, وہسکی, sharab',
    sugarSpice: 'چینی, نمک, مرچ, مرچیں, مصالحہ, چٹنی, مسالہ, ہلدی, مرچ مصالحہ, ساس چٹنی, mirch, cheeni',
    dishes: 'پلیٹ, کپ, گلاس, چمچ, برتن, پتیلا, دیگچی, ہانڈی, چمچہ, کڑاہی, چھری, توا',
    fridgeOven: 'فریج, اوون, چولہا, واشنگ مشین, فریزر, چولھا, تندور, مائکروویو, جنریٹر, generator',
    kitchenBath: 'کچن, باورچی خانہ, باتھ روم, غسل خانہ, بیڈ روم, ٹوائلٹ, واش روم, نہانا, بیت الخلا, شاور',
    wallRoof: 'دیوار, چھت, فرش, کھڑکی, سیڑھیاں, سیڑھی, دیواریں, زینہ, کھڑکیاں, chhat',
    curtainCarpet: 'پردہ, پردے, قالین, تکیہ, کمبل, گدا, رضائی, چادر, بستر, دری',
    cleaning: 'صفائی, صاف, جھاڑو, پوچا, کوڑا, کوڑا دان, کچرا, صاف کرنا, داغ, صفائی والی, ڈسٹ بن, safai',
    toolNail: 'ہتھوڑا, پیچ, کیل, ڈرل, رسی, گوند, سیڑھی لگانا, پیچ کس, اوزار, پانا',
    paintWood: 'پینٹ, لکڑی, پتھر, اینٹ, اینٹیں, لوہا, رنگ روغن, سیمنٹ, رنگ, سریا',
    plumber: 'پلمبر, پائپ, نلکا, نلکے, نالی, ٹونٹی, گٹر, لیکیج, پانی ٹپک رہا, نل, ٹینکی',
    washLaundry: 'کپڑے دھونا, استری, دھوبی, ڈرائی کلین, لانڈری, دھلائی, دھونے, پریس کرنا, سرف',
    hairdresser: 'نائی, حجام, بال کٹوانا, پارلر, داڑھی, ناخن, سیلون, بیوٹی پارلر, کٹنگ, مہندی',
    jewel: 'انگوٹھی, ہار, زیور, چوڑیاں, عینک, چشمہ, گھڑی, بالیاں, زیورات, سونا, کنگن',
    shoesBag: 'جوتے, جوتا, چپل, جرابیں, موزے, بیگ, پرس, سوٹ کیس, بٹوہ, سینڈل, جیب, joote',
    coatHat: 'کوٹ, جیکٹ, شلوار, قمیض, سوٹ, دوپٹہ, کپڑے, شرٹ, پینٹ شرٹ, ٹوپی, سویٹر, kapray',
    size: 'سائز, لمبائی, چوڑائی, قد, وزن, ناپ, اونچائی, لمبا, چوڑا, size',
    weightKilo: 'کلو, گرام, لیٹر, میٹر, کلوگرام, فٹ, پاؤ, من, گز, ٹن, kilo, kg',
    animalFarm: 'گائے, بھینس, بھینسیں, بکرا, بکری, بھیڑ, مرغی, مرغا, گھوڑا, گدھا, بیل, bakra',
    animalWild: 'پرندہ, لومڑی, چوہا, سانپ, مچھلی, کیڑا, مچھر, شیر, چڑیا, چھپکلی, کاکروچ, کوا',
    cat: 'بلی, بلا, بلی کا بچہ, بلیاں, ڈاکٹر جانوروں کا, billi',
    flowerTree: 'پھول, درخت, پتے, پتا, گھاس, پودا, پودے, گلاب, پھولوں, باغ, گملا',
    seaBeach: 'سمندر, ساحل, دریا, جھیل, جزیرہ, تیرنا, نہر, تیراکی, سی ویو, سمندر کنارے',
    mountain: 'پہاڑ, پہاڑی, وادی, چوٹی, پہاڑوں, ہائکنگ, pahar',
    sky: 'آسمان, سورج, چاند, ستارہ, ستارے, تارے, دھوپ, chand',
    fire: 'آگ, دھواں, شعلہ, جل, جلتا, جل گیا, جلا, جلانا, جلنے, آگ لگ گئی, aag',
    rainSnow: 'بارش, برف, ہوا, طوفان, آندھی, برفباری, اولے, بارشیں, barish',
    village: 'گاؤں, دیہات, کھیت, دیہاتی, محلے, محلہ, کھیتوں, پنڈ, gaon',
    square: 'چوک, موڑ, پل, چورنگی, کونا, کونے, چوراہا, نکڑ, اڈہ, اڈے, پھاٹک, chowk',
    floorLift: 'منزل, لفٹ, گیٹ, دروازہ, گھنٹی, داخلی, دروازے کی گھنٹی, پہلی منزل, شٹر, دوسری منزل, gate',
    neighbourNoise: 'شور, شور شرابا, آوازیں, شور مت کرو, بھونکنا, ہنگامہ, اونچی آواز, shor',
    office: 'دفتر, آفس, برانچ, محکمہ, کاؤنٹر, دفاتر, ریسپشن, ہیڈ آفس, ہال, office',
    factory: 'فیکٹری, کارخانہ, ورکشاپ, گودام, کارخانے, تعمیراتی, مل',
    colleague: 'ساتھی, سٹاف, عملہ, ملازم, ٹیم, ملازمین, کولیگ, اسٹاف, نوکر',
    manager: 'مینیجر, ڈائریکٹر, باس, مالک, منیجر, سیٹھ, صاحب, انچارج, صدر, افسر, afsar',
    interviewJob: 'انٹرویو, نوکری, سی وی, جاب, ملازمت, آسامی, بھرتی, اسامیاں, درخواست نوکری, job',
    shift: 'شفٹ, ڈیوٹی, اوور ٹائم, نائٹ شفٹ, رات کی ڈیوٹی, duty',
    report: 'رپورٹ, رپورٹیں, ڈاکومنٹ, فائل, پریزنٹیشن, ایکسل, ہسٹری, پروگرام, انکوائری, اعداد و شمار, program, history',
    projectTask: 'پراجیکٹ, کام, ہوم ورک, اسائنمنٹ, پروجیکٹ, ٹاسک, تحقیق, homework',
    deadline: 'آخری تاریخ, ڈیڈلائن, آخری دن, مقررہ تاریخ, تاریخ, مہلت, last date',
    grades: 'نمبر, نتیجہ, گریڈ, رزلٹ, مارکس, میرٹ, نمبرز, پاس فیل, فیصد, result',
    languageName: 'اردو, انگریزی, پنجابی, عربی, انگلش, سندھی, پشتو, فارسی, ہندی, زبان, urdu',
    learnCourse: 'سیکھنا, کورس, سبق, تربیت, ٹریننگ, سیکھو, اکیڈمی, ٹیوشن, پڑھائی, کلاس, academy',
    university: 'یونیورسٹی, کالج, پروفیسر, لیکچر, جامعہ, یونی, سمسٹر, university',
    bookLibrary: 'کتاب, کتابیں, لائبریری, ناول, صفحہ, باب, نظم, غزل, شاعری, کتابوں, kitab',
    newsPress: 'اخبار, صحافی, رسالہ, خبر, خبریں, میڈیا, رپورٹر, مضمون, khabar',
    radioPodcast: 'ریڈیو, چینل, ڈرامہ, قسط, پوڈکاسٹ, سیریز, ڈرامے, سیریل',
    song: 'گانا, گانے, گیت, گٹار, نعت, گاتا, گاؤ, قوالی, نغمہ, موسیقی, gana',
    dance: 'ناچ, ڈانس, ناچنا, رقص, ناچتے, بھنگڑا, dance',
    theatre: 'تھیٹر, اداکار, اسٹیج, سٹیج, ریہرسل, اداکارہ, ایکٹنگ',
    paintingArt: 'پینٹنگ, تصویر بنانا, ڈرائنگ, عجائب گھر, فن, آرٹ, میوزیم, مصوری',
    ballGame: 'کرکٹ, فٹبال, میچ, گیند, گول, ٹیم, بلا گیند, ہاکی, سکور, وکٹ, match',
    gymRun: 'جم, ورزش, دوڑ, بھاگنا, یوگا, جمنگ, کسرت, تیراکی کلاس, gym',
    cardChess: 'شطرنج, تاش, لڈو, کیرم, پہیلی, پتے کھیلنا, ludo',
    toy: 'کھلونا, کھلونے, گڑیا, جھولا, جھولے, کھیل کا میدان, کھلونوں',
    sew: 'سلائی, سینا, درزی, سوئی, دھاگہ, بنائی, سلوانا, سلوانے, کڑھائی',
    king: 'بادشاہ, ملکہ, شہزادہ, فوج, سپاہی, فوجی, راجہ, شہزادی, نواب',
    fight: 'لڑائی, جھگڑا, مار, مارا, پٹائی, تھپڑ, لڑ, مارنا, لڑنا, مکا, larai',
    gunWar: 'جنگ, بندوق, بم, گولی, پستول, فائرنگ, گولیاں, دھماکہ, اسلحہ',
    kill: 'قتل, مار دوں گا, مار ڈالا, لاش, قاتل, جان سے مار, قتل کر, مار دیا',
    prison: 'جیل, عدالت, جج, قید, مقدمہ, کچہری, قیدی, جرم, حوالات, پیشی',
    thief: 'چور, چوری, ڈاکو, ڈکیتی, جیب کترا, لوٹ, لٹیرا, چوری ہو گیا, chor, chori',
    mayor: 'میئر, حکومت, کونسل, سرکار, سرکاری, بلدیہ, ناظم, یونین کونسل, کونسلر, چیئرمین',
    passport: 'پاسپورٹ, ویزا, شناختی کارڈ, شناختی, نادرا, اجازت نامہ, ویزے, کارڈ نمبر, cnic, visa',
    border: 'سرحد, کسٹم, سفارت خانہ, بارڈر, ایمبیسی, سفارتخانہ, قونصلیٹ',
    countryName: 'پاکستان, انڈیا, بھارت, سعودیہ, دبئی, انگلینڈ, امریکہ, ترکی, چین, افغانستان, جرمنی, کینیڈا, سعودی عرب',
    cityName: 'لاہور, کراچی, اسلام آباد, پنڈی, راولپنڈی, ملتان, فیصل آباد, پشاور, کوئٹہ, سیالکوٹ, لندن, دہلی, حیدرآباد, گوجرانوالہ, lahore, karachi',
    personName:
      'علی, احمد, محمد, فاطمہ, عائشہ, عمران, اسلم, شازیہ, ثنا, ثناء, کلیم, بلال, غلام, رسول, آصف, فیصل, بابر, اقبال, رفیق, نسرین, فرحان, صائمہ, bilal, asif',
    titleOfPerson: 'صاحب, صاحبہ, جناب, محترم, محترمہ, مسٹر, مس, مسز, بیگم, ڈاکٹر صاحب, حاجی, ماسٹر, حضور, میڈم, میڈیم, سر جی, بی بی, sir, sahib',
    kidTalk: 'بچہ, بچے, لڑکا, لڑکی, بچی, بچوں, لڑکے, نوجوان, منا, پوتی, پوتا, bacha',
    bride: 'شادی, دلہن, دولہا, منگنی, نکاح, ولیمہ, بارات, مہندی, رخصتی, شادی ہال, رشتہ, shadi',
    divorce: 'طلاق, علیحدگی, چھوڑ دیا, بریک اپ, خلع, الگ ہو گئے, talaq',
    orphan: 'یتیم, سرپرست, گود لیا, یتیم خانہ, سرپرستی, کفیل',
    uncle: 'چچا, ماموں, خالہ, پھوپھو, تایا, پھوپھی, کزن, بھتیجا, بھانجا, چاچو, چاچی, تائی, mamu',
    inLaw: 'ساس, سسر, سسرال, سالا, دیور, بہنوئی, نند, سالی, جیٹھ, بھابھی, داماد, بہو',
    kiss: 'پیار, بوسہ, گلے لگانا, جان, جانو, چمی, گلے لگ, چومنا, jaan, jaanu',
    jealous: 'جلن, حسد, دھوکہ دیا, بے وفا, بے وفائی, جلنا, شک, جیلس',
    trust: 'بھروسہ, اعتماد, یقین, اعتبار, بھروسا, ایمان, yaqeen, bharosa',
    promise: 'وعدہ, قسم, قسم سے, وعدے, قول, زبان دی, قسم کھاتا, wada, qasam',
    lieCheat: 'دھوکہ, فراڈ, جعلی, جھوٹ, جھوٹا, ٹھگ, دھوکا, فراڈیا, نقلی, فریب, fraud',
    joke: 'مذاق, لطیفہ, مزاحیہ, مزاق, مذاق کر رہا, ہنسی مذاق, شرارت, mazaq',
    serious: 'سنجیدہ, سیریس, سچ میں, سنجیدگی, سچ سچ, ایمان سے, serious',
    respect: 'عزت, احترام, تمیز, ادب, اخلاق, شرافت, تہذیب, شریف, لحاظ, tameez, izzat',
    shame: 'شرم, شرم کرو, بے شرم, شرمندہ, شرمندگی, شرم آنی چاہیے, حیا, بے غیرت, sharam',
    rude: 'بدتمیز, بدتمیزی, گستاخ, مغرور, بداخلاق, بدتہذیب, badtameez',
    patience: 'صبر, حوصلہ, برداشت, صبر کرو, تحمل, صبر ختم, sabar',
    stress: 'پریشانی, ٹینشن, دباؤ, گھبراہٹ, ڈپریشن, ذہنی دباؤ, پریشر, گھبرا, پریشان, tension',
    headacheNerve: 'دماغ خراب, سر درد بنا, دماغ کھا گئے, تنگ, پاگل کر دیا, تنگ آ گیا, ناک میں دم, جینا حرام, پاگل, pagal',
    scare: 'ڈر, خوف, ڈرنا, ڈراؤ, ڈر گیا, ڈر لگتا, خوفزدہ, ڈراؤنا, ڈراتے, dar lag',
    surprise: 'حیران, حیرت, سرپرائز, حیرانی, حیران کن, تعجب, صدمہ',
    disappoint: 'مایوس, مایوسی, پچھتاوا, دل ٹوٹ گیا, افسوس, پچھتا, نا امید, afsos',
    boring: 'بور, بوریت, بور ہو رہا, بورنگ, اکتا, بیزار, bore',
    hate: 'نفرت, گھن, ناپسند, نفرت ہے, زہر لگتا, نفرت کرتا, nafrat',
    favourite: 'پسندیدہ, پسند, بہتر, فیورٹ, ترجیح, پسندیدہ ترین, favourite',
    best: 'بہترین, زبردست, شاندار, کمال, اعلی, لاجواب, سب سے اچھا, عمدہ, ٹاپ, zabardast, best',
    worse: 'بدترین, بدتر, برا حال, بکواس, خوفناک, گھٹیا, بیکار, سب سے برا, bakwas',
    wrongBad: 'غلط, غلطی, درست نہیں, ٹھیک نہیں, خراب, صحیح نہیں, غلطی سے, ghalat, galat',
    strange: 'عجیب, انوکھا, مشکوک, عجیب سا, عجیب و غریب, اجیب, ajeeb',
    clearObvious: 'واضح, ظاہر, صاف ظاہر, عیاں, صاف صاف, ظاہر ہے, واضح طور پر',
    exact: 'بالکل, درست, ٹھیک ٹھیک, عین, صحیح, بلکل, ہو بہو, bilkul, bilkl',
    true: 'سچ, سچا, اصلی, حقیقت, اصل, سچی, حقیقی, واقعی, sach, asli',
    secret: 'راز, خفیہ, چھپا, چھپ کر, راز کی بات, پوشیدہ, چھپانا, صیغہ راز, raaz',
    public: 'عوام, عوامی, عامہ, شائع, پوسٹ, سرعام, عام, کھلے عام',
    danger: 'خطرہ, خطرناک, محفوظ, خطرے, رسک, خطرات, خطرے میں, khatra',
    protect: 'حفاظت, بچاؤ, تحفظ, دفاع, بچائیں, گارڈ, چوکیدار, بچانا, سیکورٹی, محافظ, رکھوالی',
    attention: 'توجہ, خیال, دھیان, احتیاط, خبردار رہنا, ہوشیار, دھیان سے, خیال رکھنا, احتیاط سے, dhyan, khayal',
    notice: 'معلوم ہوا, پتہ چلا, محسوس ہوا, نوٹس, احساس ہوا, پتا چلا, غور, نوٹ کیا, pata chala',
    decide: 'فیصلہ, فیصلہ کیا, طے, فیصلے, ارادہ کر لیا, انتخاب, طے کیا, faisla',
    plan: 'منصوبہ, پلان, ارادہ, پروگرام, شیڈول, پلاننگ, ارادے, plan',
    hopeWish: 'خواہش, خواب, امید, تمنا, کاش, آرزو, خواہشات, umeed, kash',
    chance: 'موقع, چانس, قسمت, موقعہ, مواقع, chance',
    lucky: 'خوش قسمت, قسمت, بدقسمتی, بدقسمت, خوش نصیب, نصیب, خوش قسمتی, قرعہ اندازی, مقدر',
    allowed: 'حق, اجازت, حقدار, حق ہے, قانونی حق, حقوق, مجاز, اجازت ہے',
    rule: 'قانون, اصول, قاعدہ, فرض, ضابطہ, لازمی, قوانین, قواعد, قواعد و ضوابط',
    penalty: 'جرمانہ, معاوضہ, ہرجانہ, چالان, جرمانے, ہرجانے, chalan',
    warning: 'خبردار, وارننگ, تنبیہ, آخری وارننگ, انتباہ, آخری بار, warning',
    denounce: 'شکایت, رپورٹ کروں گا, پولیس کو, شکایت درج, مقدمہ کروں گا, ایف آئی آر, پرچہ, شکایت کروں گا, رپورٹ کرا, fir, shikayat',
    guilty: 'قصور, مجرم, ذمہ دار, الزام, غلطی میری, قصوروار, گناہ, قصور میرا, galti',
    forgive: 'معاف, معافی, معاف کر دو, معاف کرنا, بخش, بخش دو, معذرت, درگزر, معاف کیجیے, maaf, maafi',
    apologyAccept: 'کوئی بات نہیں, خیر ہے, کوئی مسئلہ نہیں, چلو خیر, خیر, فکر نہ کرو, koi baat nahi, koi masla nahi',
    beg: 'خدا کا واسطہ, خدارا, اللہ کا واسطہ, ہاتھ جوڑتا, ہاتھ جوڑتی, منت, رحم کرو, واسطہ, جوڑتا, جوڑتی, رحم, گزارش, التجا, براہ کرم, مہربانی کر کے, kindly',
    god: 'اللہ, خدا, دعا, نماز, جنت, جہنم, قیامت, رب, خدایا, تہجد, توبہ, دعاؤں, مسجد, allah, dua',
    swearMild: 'لعنت, یا اللہ, اف, ہائے, ہائے اللہ, توبہ, توبہ توبہ, اوئے, واہ, ستیاناس, uff',
    laughWord: 'ہاہا, ہاہاہا, ہی ہی, ہاہاہاہا, lol, haha, hahaha',
    emojiWord: 'ایموجی, سٹیکر, میم, گف, اسٹیکر, میمز, emoji',
    ringBuzz: 'گھنٹی, بجتا, بجتی, بج رہا, وائبریٹ, بیپ, ٹون, ٹوں, رنگ ٹون, بجنا, بجے جا رہا, ٹن ٹن, ٹن, ٹوں ٹوں',
    screen: 'سکرین, بٹن, ڈسپلے, کی بورڈ, اسکرین, ٹچ, screen',
    socialMedia: 'فیس بک, انسٹاگرام, واٹس ایپ, ٹک ٹاک, یوٹیوب, فالو, انسٹا, سبسکرائب, واٹس اپ, ٹویٹر, facebook, whatsapp',
    groupChat: 'گروپ, گروپ چیٹ, چینل, واٹس ایپ گروپ, فیملی گروپ, کمیونٹی, گروپس, group',
    inbox: 'ان باکس, میل باکس, انباکس, ڈاک, لیٹر باکس, inbox',
    flyerPaper: 'پرچی, کاغذ, اشتہار, کیٹلاگ, پمفلٹ, بروشر, کاغذات, پرنٹ, لیفلیٹ',
    printer: 'پرنٹر, سکینر, سیاہی, پرنٹ نکالنا, پرنٹ آؤٹ, فوٹو کاپی',
    callCentre: 'کال سینٹر, ہیلپ لائن, آپریٹر, نمائندہ, ایجنٹ, کسٹمر کیئر, نمائندے, کال سنٹر, helpline',
    voicemail: 'وائس میل, وائس میسج, وائس نوٹ, آواز کا پیغام, صوتی پیغام, voice',
    robot: 'روبوٹ, مشین, خودکار, بوٹ, آٹومیٹک, خودکار نظام, کمپیوٹر سسٹم, سسٹم',
    softwareUpdate: 'سافٹ ویئر, ڈاؤن لوڈ, انسٹال, اپڈیٹ, ایپ, اپ گریڈ, اپ ڈیٹ, update, install',
    virusHack: 'ہیک, ہیکر, ہیک ہو گیا, فشنگ, وائرس موبائل, hack',
    camera: 'کیمرہ, تصویر, فوٹو, سیلفی, ویڈیو, تصویریں, کیمرے, pic, photo',
    memorySpace: 'میموری, جگہ نہیں, سٹوریج, سپیس, میموری فل, اسٹوریج, سٹوریج فل',
    signal: 'سگنل, نیٹ ورک, وائی فائی, ڈیٹا, انٹرنیٹ, نیٹ, سگنلز, کوریج, نیٹ ورک نہیں, net, signal',
    charger: 'چارجر, تار, پلگ, ساکٹ, چارجنگ, کیبل, لیڈ, چارج, charger',
    topUp: 'بیلنس, لوڈ, ایزی لوڈ, ریچارج, کریڈٹ, موبائل لوڈ, پری پیڈ, balance, load',
    tariff: 'پیکج, رومنگ, پوسٹ پیڈ, ٹیرف, پیکیج, کال ریٹ, package',
    moneyTransfer: 'پیسے بھیجو, ٹرانسفر, اکاؤنٹ نمبر, جمع, ایزی پیسہ, جاز کیش, جمع کروا, پیسے بھیج, رقم بھیج, بھیج دیے پیسے, easypaisa, jazzcash',
    cheque: 'چیک, بچت, کمیٹی, سود, سودی, چیک بک, بچت کھاتہ, منافع کی شرح',
    rent: 'کرایہ, کرایہ دار, مالک مکان, کرائے, لیز, کرائے پر, کرایے, kiraya',
    mortgage: 'پراپرٹی, پلاٹ, جائیداد, زمین, مکان, گھر کا قرضہ, مکان برائے فروخت, plot',
    wasteMoney: 'ضائع, فضول, برباد, پیسے ضائع, فضول خرچی, خرچہ, وقت ضائع, ضائع مت کرو, fazool',
    profit: 'منافع, کمائی, آمدنی, کمانا, نفع, کماتے, کما, فائدہ, بچت ہوئی',
    rich: 'امیر, غریب, دولت مند, کنگال, مالدار, غریبوں, پیسے والا, gareeb, ameer',
    gainLose: 'جیت, ہار, جیتا, نقصان, ہارا, جیتنا, جیت گئے, ہار گئے, گھاٹا, jeet',
    stock: 'اسٹاک, دستیاب, ختم ہو گیا, بک گیا, سٹاک, موجود, مال آیا, دستیاب نہیں, stock',
    warranty: 'وارنٹی, گارنٹی, ضمانت, پرزہ, پرزے, سپیئر پارٹس, warranty',
    quality: 'معیار, کوالٹی, نیا, پرانا, سیکنڈ ہینڈ, استعمال شدہ, معیاری, نیا نکور, quality',
    queue: 'قطار, لائن, رش, ہجوم, لائن میں, بھیڑ ہے, باری, ٹوکن, ویٹنگ',
    menu: 'مینو, آرڈر, پلیٹیں, پورشن, کھانا آرڈر, ڈش, پیزے, پیزا, رائتہ, menu',
    table: 'میز, کرسی, صوفہ, صوفے, الماری, دراز, کرسیاں, شیلف, ٹیبل, چارپائی',
    waiter: 'ویٹر, باورچی, قصائی, نانبائی, بیرا, بیکری, تندور والا, خانساماں',
    hairSkin: 'بال, جلد, کریم, شیمپو, میک اپ, چہرے, بالوں, تیل لگانا, لپ اسٹک, صابن',
    lampCandle: 'لیمپ, بلب, موم بتی, بتی, چراغ, لائٹ, ٹیوب لائٹ, ایل ای ڈی, ٹارچ',
    boatShip: 'کشتی, جہاز, بندرگاہ, بحری جہاز, فیری, کشتیاں, ملاح',
    fuel: 'پٹرول, ڈیزل, تیل, ٹینک, سی این جی, پیٹرول, پٹرول پمپ, گیس سلنڈر, petrol',
    tyreEngine: 'ٹائر, انجن, بریک, گیراج, مکینک, پنکچر, ورکشاپ, موٹر, انجن آئل',
    traffic: 'ٹریفک, رش, ٹریفک جام, موٹروے, رفتار, جام, ٹریفک میں پھنسا, پھنسا, پھنس گیا, traffic',
    driver: 'ڈرائیور, ٹیکسی, رکشہ, اوبر, کریم گاڑی, وین, رکشے, رکشا, لفٹ دینا, وین والا, driver',
    luggage: 'سامان, سوٹ کیس, بیگج, گیٹ نمبر, چیک ان, بورڈنگ, saman',
    map: 'نقشہ, پتہ, لوکیشن, ایڈریس, راستہ, گوگل میپ, جی پی ایس, ٹاؤن, location, address',
    turnSide: 'بائیں, دائیں, سیدھا, سیدھے, سیدھی, سامنے, پیچھے, آگے, الٹے ہاتھ, سیدھے ہاتھ, طرف, agay, peeche',
    pushPull: 'دھکا, کھینچ, اٹھاؤ, کھینچو, اٹھا, اٹھانا, دھکیل, کھینچنا, دھکے',
    cutBreak: 'کاٹ, توڑ, ٹوٹ, پھٹ, کاٹو, ٹوٹ گیا, پھاڑ, تڑوائیں, توڑا, کٹ گیا, کاٹنا',
    fallDrop: 'گر, گرا, گر گیا, گری, پھسل, گرنا, گر گئی, گرے, gir gaya',
    throwAway: 'پھینک, پھینکو, کوڑے میں, پھینک دو, پھینک دیا, پھینکنا, ردی میں',
    hang: 'لٹکا, لٹکانا, ٹانگ دو, چپکا, لٹک, لٹکاؤ, چپک, ٹانگو',
    touchIt: 'چھونا, پکڑ, ہاتھ لگانا, پکڑو, چھوا, چھوؤ, پکڑنا, ہاتھ مت لگاؤ, تھام',
    standSit: 'بیٹھ, بیٹھا, بیٹھی, بیٹھو, کھڑا, کھڑی, کھڑے, لیٹ, لیٹنا, بیٹھے, کھڑے ہو, baith, khara',
    jump: 'چھلانگ, کود, چڑھ, چڑھا, بھاگ, بھاگو, اچھل, دوڑو, دوڑ, چڑھنا',
    lookWatch: 'دیکھ, دیکھو, دیکھا, دیکھیں, دیکھنا, گھور, دیکھتے, دیکھ رہا, نظر, dekho, dekh',
    listenHear: 'سن, سنو, سنا, آواز, سنیں, سننا, سنتے, آواز نہیں آ رہی, سنائی, suno, awaz',
    smell: 'بو, خوشبو, بدبو, ذائقہ, مزہ, سونگھ, مزے کا, بدبودار, لذیذ',
    feel: 'محسوس, احساس, موڈ, محسوس کر رہا, جذبات, لگ رہا ہے, طبیعت, mood',
    breathe: 'سانس, ہوا, سانس لینا, دم گھٹ, سانسیں, سانس پھول, sans',
    drinkTea: 'چائے, جوس, شربت, کافی, بوتل, کولڈ ڈرنک, کولڈ, لسی, قہوہ, مشروب, chai',
    save: 'محفوظ, سنبھال, بچا, سیو, محفوظ کر لو, سنبھال کر رکھنا, رکھ لو, بچا کے, save',
    count: 'گن, گنتی, حساب, جمع, گنو, حساب کتاب, گننا, شمار, جوڑ, hisab',
    compare: 'فرق, موازنہ, مقابلہ, مختلف, کیا فرق, تقابل, farq',
    repeatIt: 'دوبارہ, بار بار, پھر سے, دہرا, پھر, وہی بات, دہرانا, یاددہانی, یاددہانیاں, dobara, bar bar',
    keepOn: 'جاری, لگا ہوا, باز نہیں آتے, کرتا رہا, جاری رکھو, کرتے رہو, باز نہیں, لگے رہو, لگے ہوئے, jari',
    followUp: 'پیچھا, فالو اپ, پیچھے پڑ, تعاقب, پیروی, پیچھے پڑے, ٹریک, پیچھے پڑ گئے',
    ignoreIt: 'نظرانداز, نظر انداز, اگنور, توجہ نہ دو, پرواہ نہ کرو, دھیان نہ دو, ignore',
    forgetIt: 'چھوڑو, جانے دو, بھول جاؤ, چھوڑ دو, رہنے دو, دفع کرو, چھڈو, مٹی پاؤ, chhoro, choro',
    letGo: 'چھوڑ, چھوڑ دو, آزاد, جان چھوڑ, جان چھوڑو, پیچھا چھوڑ, چھڈو, رہا, آزاد کر, جان چھڑاؤ, chhor, chor do, jan choro',
    separateOut: 'علاوہ, کے علاوہ, کے بغیر, بغیر, سوائے, الگ, سوا, چھوڑ کر, ilawa',
    includeIn: 'شامل, سمیت, ساتھ میں, منسلک, شامل کر, بشمول, ساتھ لگا, shamil',
    joinIn: 'شرکت, شریک, حصہ, شامل ہونا, حصہ لینا, شرکت کریں, شریک ہوں, حاضر, جڑ',
    belong: 'ملکیت, مالک, میرا ہے, کس کا ہے, ملکیتی, میرے نام, اپنا ہے',
    inherit: 'وراثت, وصیت, ترکہ, جائیداد, ترک, وارث, ورثہ, حصہ وراثت',
    deathNotice: 'انتقال, فوت, مرحوم, جنازہ, مرحومہ, وفات, انتقال ہو گیا, قبر, تدفین, فوت ہو گئے, قل, چہلم',
    replaceIt: 'بدل, تبدیل, ایکسچینج, بدلنا, بدلو, تبدیلی, بدل دو, تبدیل کر, change',
    transferOver: 'حوالے, دے دو, منتقل, پہنچا, سپرد, آگے دینا, پہنچا دو, حوالے کر',
    leak: 'لیک, پھیل, پھیلانا, افشا, لیک ہو گیا, پھیلا, بیچ دیا نمبر, leak',
    source: 'ذریعہ, کہاں سے, ماخذ, کدھر سے, کہاں سے ملا, کہاں سے لیا, kahan se, kidhar se',
    purpose: 'مقصد, کس لیے, مطلب, کس مقصد, غرض, کیوں, کاہے کو, maqsad',
    legalBasis: 'رضامندی, قانونی بنیاد, اجازت نامہ, منظوری, رضا مندی, بغیر اجازت, قانونی جواز',
    paragraph: 'دفعہ, شق, قانون کی دفعہ, آرٹیکل, ایکٹ, پیراگراف, gdpr',
    demand: 'مطالبہ, اصرار, مانگ, مطالبہ کرتا, تقاضا, تقاضہ, درخواست, مطالبہ ہے, darkhwast',
    confirmBack: 'تصدیق, رسید, تحریری, تصدیق کریں, کنفرم, لکھ کر, تحریری طور پر, مطلع, مطلع کریں, confirm',
    instruct: 'ہدایت, طریقہ, گائیڈ, رہنمائی, ہدایات, طریقہ کار, راہنمائی, tareeqa',
    offerHelp: 'مدد, سروس, خدمت, سپورٹ, امداد, مدد کریں, خدمات, help, madad',
    livingPerson: 'انسان, بندہ, حقیقی شخص, شخص, اصلی انسان, آدمی, زندہ انسان, banda',
    kindNice: 'مہربان, مہربانی, اچھا, پیارا, نیک, نرم دل, پیاری, شفیق, تعریف, meharbani',
    dearLove: 'پیارے, یار, جان, بھائی جان, دوست, پیاری, جانی, عزیز, میری جان, yaar, yar, bhai',
    guyMan: 'آدمی, بندہ, لڑکا, مرد, بندے, منڈا, آدمیوں, چھوکرا',
    crowdAll: 'سب, سب لوگ, لوگ, دنیا, سارے, تمام, سبھی, لوگوں, ساری دنیا, sab, log',
    selfDo: 'خود, اپنے آپ, اکیلا, خود ہی, اکیلے, بذات خود, اپنا, khud, akela',
  },
};
