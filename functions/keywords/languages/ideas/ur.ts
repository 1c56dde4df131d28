import type { IdeaData } from './idea.ts';

export const ur: IdeaData = {
  code: 'ur',
  ideas: {
    cease:
      'بند کرو, بند کریں, بند کر دو, بند کر دیں, بند کردو, بند کردیں, بند کیجیے, بند کیجئے, بند کرنا, بند کیا جائے, روکو, روکیں, روک دو, روک دیں, روک دیجیے, بس کرو, بس کریں, بہت ہو گیا, بہت ہوگیا, بہت ہو چکا, تنگ آ, تنگ نہ, تنگ مت, تنگ کر, پریشان نہ, پریشان مت, پریشان کر, مت بھیجو, مت بھیجیں, مت بھیجنا, نہ بھیجو, نہ بھیجیں, نہ بھیجا جائے, نہ بھیجیے, نہ بھیجیں آئندہ, نہ کیے جائیں, نہ کیا جائے, نہ کریں, مت کریں, مت کرو, نہ کرو, کرنا چھوڑ, چھوڑ دو, چھوڑ دیں, پیچھا چھوڑ, جان چھوڑ, سلسلہ ختم, ختم کریں, ختم کرو, بلاک کر, شکایت, پی ٹی اے, پولیس, وکیل, عدالت, قانونی کارروائی, غیر قانونی, آخری بار, آخری وارننگ, ہراساں, سکون سے, منسوخ کریں, بھیجنا بند, band karo, band karein, band kar dein, band kar do, band kardo, band kardein, bund karo, roko, rok dein, bas karo, bas karein, tang mat, tang na, tang kar, tang aa, mat bhejo, mat bhejna, mat bhejein, na bhejein, na bhejen, na bhejo, na bheja jaye, na karein, mat karein, mat karna, jaan chhoro, jaan choro, peecha chhoro, block kar, pta ko, pta mein, shikayat, police, adalat, khatam karein, تنگ نہ کریں, پریشان نہ کریں, جان چھوڑ*, پیچھا چھوڑ*, بیزار, بھیجنا چھوڑ, اکتا, ناک میں دم, رحم کریں, بخش دیں, باز آ, باز آئیں, برداشت نہیں, pareshan, chor dein, chhor do, معاف رکھیں, معاف کر دیں, معاف کیجیے, بخش دو, جینے دو, دفع ہو, دماغ کھا, سر کھا, پاگل کر, جینا حرام, زحمت نہ, تکلیف نہ, سائبر کرائم, نہ بھیجا کریں, مت بھیجا کرو, اب بس, توبہ ہے, بھول جائیں, گھلیا کرو',
    refuse:
      'نہیں چاہیے, نہیں چاہئے, نہیں چاہیئے, نہیں چاہتا, نہیں چاہتی, نہیں چاہتے, ضرورت نہیں, دلچسپی نہیں, اجازت نہیں, اجازت نہیں دی, کوئی اجازت, رضامندی نہیں, کبھی نہیں, نہیں مانگا, نہیں مانگے, رجسٹر نہیں, منع کرتا, منع کیا, منع کر چکا, انکار, بغیر اجازت, پسند نہیں, nahi chahiye, nahin chahiye, nahi chahye, nahi chahte, nahi chahta, zaroorat nahi, zarurat nahi, dilchaspi nahi, ijazat nahi, mana kiya, mana kar chuka, interest nahi, نہیں چاہئیں, نہیں لینا, سبسکرائب نہیں, منظور نہیں, نہیں منگوا*, nahi chahti, پروا نہیں, پرواہ نہیں, فرق نہیں پڑتا, گاہک نہیں, کسٹمر نہیں, نہیں لینے, وصول نہیں, کس نے اجازت, دلچسپی نہیں رکھتا, دلچسپی نہیں رکھتی, شوق نہیں, قبول نہیں, nahi lena, nahi lene, چاہی دا, کس کام کی, کس کام کا, کوئی فائدہ نہیں, خواہشمند نہیں, خواہش مند نہیں, لینا دینا نہیں',
    texts:
      'میسج*, میسجز, پیغام*, پیغامات, ایس ایم ایس, اشتہار*, اشتہارات, اشتہاری, آفر*, آفرز, سپیم, اسپیم, پروموشن*, مارکیٹنگ, تشہیر*, نوٹیفکیشن*, یہ سب, لون, sms, messages, message, msg, msgs, offers, offer, ads, spam, promotions, ishtihar, paigham, paighamat, مسیج*, میسیج*, نیوز لیٹر, میسیجز, تشہیری, یاد دہانی, یاددہانی, اپڈیٹ*, پیغم, ٹن ٹن',
    contact:
      'مجھے, مجھ سے, ہمیں, اس نمبر, میرے نمبر, میرے فون, میرے موبائل, رابطہ, بھیج رہے, بھیجتے, بھیجنا, انہیں, ان کو, mujhe, mujhay, is number, iss number, mere number, hamein, humein, rabta, unhe, unhein, bhej rahe',
    remove:
      'نکالیں, نکالو, نکال دیں, نکال دو, ہٹائیں, ہٹاؤ, ہٹا دیں, ہٹا دو, خارج, حذف, ڈیلیٹ, مٹا دیں, کاٹ دیں, nikalein, nikalo, nikal dein, nikal do, hatao, hata dein, hata do, hatayein, remove kar, delete kar, kharij',
    list: 'فہرست, لسٹ, ڈیٹا بیس, ڈیٹابیس, سسٹم, ریکارڈ سے, گروپ سے, list se, apni list, database se, system se, fehrist',
    mine: 'میرا, مجھے, میرا نمبر, میرا نام, یہ نمبر, mera, mujhe, mera number, mera naam, ye number, yeh number',
    withdraw: 'واپس لیتا, واپس لیتی, واپس لے, منسوخ, wapas leta, wapas leti, wapas le',
    consent: 'رضامندی, اجازت, منظوری, ijazat, razamandi, consent',
    how: 'کیسے, کس طرح, کیا بھیجوں, کیا لکھوں, کیا کروں, کون سا لفظ, کس نمبر پر, kaise, kaisay, kese, kya bhejun, kya likhun, kya karun, kya karna',
    leave:
      'بند کروں, بند کرواؤں, بند ہوں گے, بند ہوگا, بند کرانا, بند کروانا, ان سبسکرائب, جان چھڑاؤں, چھٹکارا, نکلوں, band karun, band karoon, band karwaun, band honge, band hoga, unsubscribe, jaan churaun, chutkara, band karwana',
    delete:
      'ڈیلیٹ*, حذف, مٹا, مٹائیں, مٹا دیں, ختم کر, ہٹا دیں, بھول جائیں, تلف, صاف کر, delete, mita dein, mita do, khatam kar, hata dein, hata do, bhool jayen, erase',
    data: 'میرا ڈیٹا, میرے ڈیٹا, میرا سارا ڈیٹا, میری معلومات, میری تمام معلومات, میری ذاتی معلومات, ذاتی معلومات, ذاتی ڈیٹا, میرا ریکارڈ, میرا اکاؤنٹ, میری تفصیلات, میرے بارے میں سب, mera data, mera sara data, mera saara data, meri maloomat, meri malumat, meri information, meri info, meri details, zaati maloomat, personal data, mera account, mera record',
    fix: 'درست کر, درست کرو, درست کریں, درست کرنا, درست کیجیے, درست, تصحیح, ٹھیک کر, ٹھیک کرو, ٹھیک کریں, ٹھیک کرنا, ٹھیک کیجیے, تبدیل*, بدل*, اپڈیٹ*, اپ ڈیٹ, غلط, غلط ہے, ترمیم, theek kar, sahi kar, badal dein, update kar, ghalat, galat, change kar, durust',
    detail:
      'میرا نام, میرے نام, میرا پتہ, تاریخ پیدائش, میرا ای میل, میری ای میل, ریکارڈ میں, پوسٹل کوڈ, mera naam, mera name, mera address, mera pata, date of birth, mera email, meri email',
    know: 'کاپی, نقل, دکھائیں, دکھاؤ, copy, dikhao, dikhayen, جانتے, رکھی ہیں, رکھی ہے, رکھا ہے, رکھتے, آپ کے پاس, تمہارے پاس, محفوظ, جمع, موجود, jante, aap ke paas, aapke paas, apke pas, rakha hai, rakhi hai, rakhi hain, rakhte, store',
    aboutMe:
      'میرے بارے میں, میرے متعلق, میری کیا, میرا کیا, میری کون سی, میری معلومات, میرا ڈیٹا, ذاتی معلومات, mere bare mein, mere bare me, mere baare mein, mere mutaliq, meri kya, mera kya, meri maloomat, mera data',
    source: 'کہاں سے, کس نے دیا, کس سے, کیسے ملا, کیسے آیا, kahan se, kaha se, kis ne diya, kisne diya, kis se, kaise mila, kaisay mila',
    number: 'میرا نمبر, میری معلومات, میرا ڈیٹا, یہ نمبر, نمبر, mera number, mera no, mera contact, meri details, ye number, yeh number',
    move: 'csv, json, ایکسل, منتقل, ٹرانسفر, دوسری کمپنی, کسی اور کمپنی, فائل, فارمیٹ, ایکسپورٹ, ڈاؤن لوڈ, transfer, dusri company, doosri company, export, excel, file mein, format mein',
    profile: 'پروفائلنگ, تجزیہ, تجزیے, خودکار فیصل*, خودکار, الگورتھم, ٹریک*, خریداری کی عادات, profiling, tajziya, automated, algorithm, tracking',
    object: 'اعتراض, مخالفت, متفق نہیں, منظور نہیں, aitraz, aitraaz, etraz, objection, manzoor nahi',
    limit:
      'محدود, پابندی, منجمد, فریز, استعمال نہ, استعمال مت, معطل, روک, mehdood, freeze, istemal na, istemal mat, istemaal na, use na, use mat, restrict',
    use: 'استعمال, کارروائی, پراسیس*, istemal, istemaal, use, process',
    again: 'دوبارہ, پھر سے, واپس, ارادہ بدل, dobara, dubara, phir se, wapas',
    want: 'چاہیے, چاہئے, چاہتا, چاہتی, شروع کر, شروع کرو, شروع کریں, شروع کرنا, شروع کیجیے, شامل کر, شامل کرو, شامل کریں, شامل کرنا, شامل کیجیے, بھیجیں, chahiye, chahta, chahti, shuru kar, add kar, shamil kar, bhejein',
    notMe:
      'غلط نمبر, غلط بندے, غلط آدمی, غلط جگہ, نہیں جانتا, نہیں جانتی, اب میرا ہے, کسی اور کا, پہلے والے, کا نہیں, کا نمبر نہیں, نیا نمبر, ghalat jagah, galat jagah, ghalat bande, galat bande, nahi janta, nahi janti, ab mera hai, kisi aur ka, number nahi raha, ka nahi, pehle wale',
    sell: 'بیچو, بیچیں, بیچنا, شیئر*, فروخت, تیسرے فریق, کسی اور کو, bechein, becho, bechna, share, kisi aur ko, third party',
    everything:
      'تمام برانڈ*, سب برانڈ*, تمام کمپنیوں, سب کمپنیوں, تمام سروسز, سب سروسز, تمام فہرستوں, سب لسٹوں, sab brands, tamam brands, sab companies, tamam companies, tamam services, sab services, تمام لسٹوں, تمام میسج*, سارے میسج*, سب کچھ, تمام سبسکرپشن*, ہر لسٹ, سب',
  },
};
