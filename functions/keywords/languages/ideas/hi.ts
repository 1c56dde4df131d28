import type { IdeaData } from './idea.ts';

export const hi: IdeaData = {
  code: 'hi',
  ideas: {
    cease:
      'बंद करो, बंद करें, बंद करिए, बंद कीजिए, बंद कर दो, बंद कर दें, बंद कर दीजिए, बंद करवाना, बंद करवाओ, बन्द करो, बन्द करें, बन्द कीजिए, रोको, रोकें, रोकिए, रोक दो, रोक दें, रोक दीजिए, बस करो, बस कीजिए, बस करें, बहुत हो गया, बहुत हुआ, तंग आ, तंग मत, तंग ना, परेशान मत, परेशान न, परेशान ना, परेशान कर, परेशान हो, परेशान हूँ, परेशान हूं, थक गया, थक गई, मत भेजो, मत भेजें, मत भेजना, मत भेजिए, मत भेजिएगा, मत भेजा, न भेजें, न भेजो, ना भेजें, ना भेजो, न भेजिए, नहीं भेजें, नहीं भेजना, भेजना बंद, भेजना छोड़, मत करो, मत कीजिए, मत करना, न करें, ना करें, न कीजिए, मत लिखो, पीछा छोड़, पिंड छोड़, छोड़ दो, चैन से, ब्लॉक कर, शिकायत, ट्राई, पुलिस, वकील, कोर्ट, मुकदमा, कानूनी, आखिरी बार, आखिरी चेतावनी, गैरकानूनी, उत्पीड़न, कैंसिल करो, कैंसिल करें, रद्द करें, समाप्त करें, खत्म करो, ख़त्म करो, डीएनडी, dnd, band karo, band kro, band kar do, band kar dijiye, band kijiye, band kariye, band karen, band karein, bandh karo, bandh kro, bandh kar do, bnd karo, bnd kro, roko, rok do, bas karo, bas kro, bahut ho gaya, bhut ho gya, tang aa, tang mat, pareshan mat, pareshan kar, pareshan na, pareshan ho, mat bhejo, mat bhejna, mat bheja, mat bhejiye, mat bhejiyega, mat bhejen, mat bhejein, na bheje, na bhejen, na bhejein, na bhejo, na bheja, nahi bhejna, bhejna band, mat karo, mat karna, mat kijiye, mat kro, mt bhejo, mt kro, na karein, na karen, peecha chhodo, picha chodo, chain se, block kar, block kr, complaint kar, complain kar, shikayat, trai, police mein, vakeel, court mein, last warning, aakhri baar, akhri baar, chhod do, bakwas, बकवास, मत भेजन, भेजना बन्ध, बन्ध कर, बंद कराओ, मुक्त कर, बख्श, बख्श दो, चैन से जीने, जीने दो, पीछा कब, दिमाग का दही, दिमाग खा, सिर खा, पागल कर, जीना हराम, नाक में दम, उपभोक्ता, कष्ट न, तकलीफ मत, mukt karo, baksh do, bakhsh do, jeene do, dimag ka dahi, dimag kha, dimagh kha, sar kha, jeena haram, naak me dam, zehmat na, takleef mat, consumer court, cyber crime, mat bheja karo, na bheja karein, na bheja karo, na bheja jaye, na kiya jaye, band kar dain, stop kar dain, stop kar do, bas kar, bs kro, बख्श भी, छोड़ दीजिए, भर दिया है, पका रहे, झेल नहीं, हद हो, टाइम खराब, टाइम नहीं, वक्त नहीं, ब्लॉक कर दिया, jhel, paka rahe, mana kiya, time nahi, time waste, had ho, chhod dijiye, chod dijiye, deactivate, तंग हो, परेशान हो चुक*, तंग हूँ, tang ho, thak gay*',
    refuse:
      'नहीं चाहिए, नही चाहिए, नहीं चाहिये, नहीं चाहता, नहीं चाहती, नहीं चाहते, ज़रूरत नहीं, जरूरत नहीं, आवश्यकता नहीं, दिलचस्पी नहीं, रुचि नहीं, इंटरेस्ट नहीं, कभी नहीं माँगा, नहीं माँगा, नहीं मांगा, नहीं मांगे, सहमति नहीं, अनुमति नहीं, इजाज़त नहीं, इजाजत नहीं, मना करता, मना करती, मना किया, मना कर चुका, मना कर चुकी, पसंद नहीं, साइन अप नहीं, रजिस्टर नहीं, बिना पूछे, मेरी मर्ज़ी के बिना, nahi chahiye, nhi chahiye, nai chahiye, nahin chahiye, nhi chaiye, nahi chaiye, nahi chahta, nahi chahti, nhi chahta, zarurat nahi, jarurat nahi, zaroorat nahi, interest nahi, interested nahi, dilchaspi nahi, nahi manga, nahi maanga, permission nahi, ijazat nahi, mana kiya, mana kar chuka, mana kr chuka, sign up nahi, register nahi, नहीं माँगता, ना चाही, नहीं रही, कोई फायदा नहीं, nahi mangta, nahin mangta, nahi chahiyen, nai chaiye, nahin chahye, koi faida nahi, koi fayda nahi, zarurat nahin, kis kaam ki, kis kaam ka, नहीं लेना, कोई मतलब नहीं, लेना देना नहीं, ग्राहक नहीं, customer nahi, nahi lena, lena dena nahi, koi matlab nahi',
    texts:
      'मैसेज*, मेसेज*, संदेश*, सन्देश*, एसएमएस, विज्ञापन*, ऑफर*, ऑफ़र*, स्पैम*, प्रचार*, प्रमोशन*, मार्केटिंग, लोन, टेक्स्ट, सूचनाएँ, सूचनाएं, नोटिफिकेशन*, अलर्ट*, ये सब, यह सब, फालतू, sms, message, messages, msg, msgs, mesage, messege, meseg, massage, offer, offers, spam, promotion, promotions, promo, ads, add wagairah, notification, notifications, loan offers, sandesh, bakwas, संदेस*, मेसज*, अपडेट*, रिमाइंडर*, इश्तिहार*, टुन टुन, ofer*, update*, reminder*, paigham*, ishtihar*, mesage*, masg, प्रमोशनल*',
    contact:
      'मुझे, मुझको, मेरे नंबर, इस नंबर, हमें, उनको, उन्हें, मेरे फ़ोन, मेरे फोन, मेरे मोबाइल, संपर्क, कॉन्टैक्ट, भेजना, भेजते, भेज रहे, भेजा, mujhe, mujhko, muje, mere number, mere phone, is number, iss number, hame, hume, humein, contact, bhej rahe, bhejte, bhejna, unhe',
    remove:
      'हटाओ, हटाएँ, हटाएं, हटाइए, हटा दो, हटा दें, हटा दीजिए, हटवाओ, हटवाना, निकालो, निकालें, निकालिए, निकाल दो, निकाल दें, निकाल दीजिए, डिलीट कर, मिटा, काट दो, बाहर करो, बाहर कर दो, हटाया, hatao, hata do, hata dijiye, hatado, hataiye, hata den, hata dein, nikalo, nikal do, nikaal do, nikal dijiye, nikaliye, remove kar, remove kr, delete kar, delete kr, mita do',
    list: 'सूची, अपनी सूची, लिस्ट, डेटाबेस, सिस्टम, रिकॉर्ड से, ग्रुप से, मेलिंग लिस्ट, list se, list me se, list mein se, database se, system se, database, apni list, group se, records se',
    mine: 'मेरा, मुझे, मेरा नंबर, मेरा नाम, यह नंबर, ये नंबर, mera, mujhe, mera number, mera naam, mera no, ye number, yeh number',
    withdraw: 'वापस लेता, वापस लेती, वापस ले, रद्द, वापिस, wapas leta, wapas leti, vapas leta, wapas le, withdraw, cancel karta',
    consent: 'सहमति, अनुमति, इजाज़त, मंज़ूरी, sehmati, sahmati, ijazat, permission, consent',
    how: 'कैसे, किस तरह, क्या भेजूँ, क्या भेजना, क्या लिखूँ, क्या लिखना, क्या करूँ, क्या करना, कौन सा शब्द, किस नंबर पर, kaise, kese, kaisay, kya bhejna, kya bheju, kya likhna, kya karna, kya karu, kis number pe',
    leave:
      'बंद करूँ, बंद करूं, बंद होंगे, बंद होगा, बंद करवाऊँ, बंद कराऊँ, बंद करवाऊं, बंद कराएं, बंद करना, बंद कराना, अनसब्सक्राइब, हटूँ, हटवाऊँ, छुटकारा, रोकूँ, रोकना, band karu, band karun, band karna, band hoga, band honge, band karwau, band karaye, band kare, band karein, unsubscribe, unsub, chutkara, stop karu, stop kare, stop karna, hatwau, rokna',
    delete:
      'डिलीट*, हटाओ, हटाएँ, हटाएं, हटा दो, हटा दें, हटा दीजिए, हटाइए, मिटाओ, मिटा दो, मिटा दें, मिटा दीजिए, मिटाएँ, नष्ट, भूल जाओ, भुला, ख़त्म कर, खत्म कर, साफ कर, delete, hata do, hatao, hata dijiye, mita do, mitao, khatam kar, erase, bhool jao, saaf kar',
    data: 'मेरा डेटा, मेरे डेटा, मेरा सारा डेटा, मेरा पूरा डेटा, मेरी जानकारी, मेरी सारी जानकारी, मेरी निजी जानकारी, निजी जानकारी, व्यक्तिगत जानकारी, व्यक्तिगत डेटा, मेरा रिकॉर्ड, मेरे रिकॉर्ड, मेरा अकाउंट, मेरा खाता, मेरी डिटेल, मेरी डिटेल्स, मेरे बारे में सब, मेरी प्रोफ़ाइल, mera data, mere data, mera sara data, mera pura data, mera saara data, meri jankari, meri jaankari, meri info, meri information, meri details, meri detail, personal data, mera account, mera record, meri sari jankari, mere bare me sab',
    fix: 'सुधार*, ठीक कर, ठीक करो, ठीक करें, ठीक करिए, ठीक करना, ठीक कीजिए, बदल*, अपडेट*, ग़लत, गलत, सही कर, सही करो, सही करें, सही करिए, सही करना, सही कीजिए, सही करें, करेक्ट*, संशोधन, संशोधित, theek kar, thik kar, sahi kar, badal do, badlo, badal dijiye, update kar, galat, galat hai, ghalat, correct kar, change kar, sudhar, sudharo',
    detail:
      'मेरा नाम, नाम की स्पेलिंग, मेरा पता, जन्मतिथि, जन्म तिथि, मेरा ईमेल, मेरा सरनेम, उपनाम, पिन कोड, रिकॉर्ड में, mera naam, mera name, naam ki spelling, mera address, mera pata, date of birth, dob, mera email, mera surname, meri dob',
    know: 'दिखाओ, दिखाएँ, दिखाएं, दिखाइए, कॉपी, प्रति चाहिए, dikhao, dikhaiye, copy, जानते, जानते हो, जानते हैं, रखते, रखा है, रखी है, आपके पास, तुम्हारे पास, जमा, स्टोर, इकट्ठा, पता है, jante, jaante, aapke paas, apke pas, tumhare paas, rakha hai, rakhi hai, rakhte, store, kya pata hai, kya kya hai',
    aboutMe:
      'मेरे बारे में, मेरी क्या, मेरा क्या, मेरी कौन सी, मेरी जानकारी, मेरा डेटा, mere bare me, mere bare mein, mere baare me, mere baare mein, mera kya, meri kya, meri jankari, mera data, konsa data, kaunsa data',
    source:
      'कहाँ से, कहां से, किसने दिया, किससे, किस से, कैसे मिला, कैसे आया, कहाँ मिला, kahan se, kaha se, kahaan se, kisne diya, kisse, kis se, kaise mila, kaise aaya, kidhar se, kisne diye',
    number:
      'मेरा नंबर, मेरा नम्बर, मेरी जानकारी, मेरा डेटा, यह नंबर, ये नंबर, नंबर, mera number, mera no, mera mobile, mera num, mera contact, meri details, meri info, ye number, yeh number',
    move: 'csv, json, एक्सेल, ट्रांसफर, ट्रांसफ़र, स्थानांतरित, दूसरी कंपनी, दूसरे प्रदाता, एक्सपोर्ट, फ़ाइल, फॉर्मेट, मशीन, डाउनलोड, transfer, dusri company, doosri company, dusre provider, export, excel, file me, file mein, format me, download',
    profile:
      'प्रोफाइलिंग, प्रोफ़ाइलिंग, विश्लेषण, स्वचालित, ऑटोमेटेड, एल्गोरिदम, ट्रैक*, ख़रीदारी की आदत*, खरीदारी की आदत*, profiling, analysis, automated, algorithm, track, tracking, shopping history',
    object: 'आपत्ति, विरोध, सहमत नहीं, मंज़ूर नहीं, इनकार, objection, aapatti, aptti, sehmat nahi, manzoor nahi, virodh, object karta, object karti',
    limit:
      'रोक, रोक लगा, सीमित, प्रतिबंध, फ्रीज़, फ़्रीज़, इस्तेमाल मत, इस्तेमाल न, उपयोग न, उपयोग मत, फ़िलहाल, जाँच होने तक, freeze, istemal mat, istemaal mat, istemal na, use mat, use na, rok lagao, restrict',
    use: 'इस्तेमाल, उपयोग, प्रोसेस*, istemal, istemaal, use, upyog, process',
    again: 'फिर से, दोबारा, दुबारा, वापस, मन बदल, phir se, fir se, dobara, dubara, wapas, phirse, firse',
    want: 'चाहिए, चाहता, चाहती, शुरू कर, शुरू करो, शुरू करें, शुरू करिए, शुरू करना, शुरू कीजिए, जोड़*, भेजो, भेजें, भेजिए, chahiye, chahta, chahti, shuru kar, shuru karo, add karo, bhejo, bhejiye, jodo, chalu karo, chalu kar',
    notMe:
      'गलत नंबर, ग़लत नंबर, गलत व्यक्ति, गलत आदमी, नहीं जानता, नहीं जानती, नहीं पहचानता, मैं नहीं हूँ, अब मेरा है, पहले वाले, किसी और का, नया नंबर, उनका नहीं, का नहीं है, galat insaan, galat bande, galat aadmi, nahi janta, nahi jaanta, nahi janti, ab mera hai, pehle wale, kisi aur ka, ka nahi hai, koi aur',
    sell: 'बेचो, बेचें, बेचना, बेचिए, शेयर*, साझा, किसी और को, तीसरे पक्ष, becho, bechna, beche, bechen, share, kisi aur ko, third party',
    everything:
      'सभी ब्रांड, सारे ब्रांड, सभी कंपनी, सभी कंपनियों, सभी सेवाएँ, सब लिस्ट, सब जगह, सभी सूचियों, sabhi brand, saare brand, sare brand, sabhi company, sab companies, saari services, sari list, sab list',
  },
};
