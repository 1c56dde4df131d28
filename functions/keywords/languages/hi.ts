import type { LanguageData } from './language.ts';

export const hi: LanguageData = {
  code: 'hi',
  name: 'हिन्दी',
  englishName: 'Hindi',
  script: 'other',
  words: {
    stop: {
      seen: 'बंद करो, बंद करें, रोको, स्टॉप',
      translated:
        'और नहीं भेजना, बंद, रोकें, बंद कीजिए, रद्द, रद्द करें, रद्द करो, बन्द, बन्द करो, बन्द करें, बंद कर, बंद कर दो, बंद करदो, बंद कर दीजिए, बंद कर दें, बंद करिए, बंद किजिए, रोक, रोक दो, रोक दें, रोकिए, रोक दीजिए, हटाओ, हटा दो, मुझे हटाओ, मुझे हटा दो, मुझे हटाएं, मुझे हटा दें, हटाइए, स्टाप, सटॉप, अनसब्सक्राइब, अनसब्सक्राइब करें, अनसब्सक्राइब करो, सदस्यता समाप्त करें, मत भेजो, मत भेजिए, न भेजें, ना भेजें, मत भेजना, नहीं चाहिए, बस करो, बस करें, बस कीजिए, डीएनडी, समाप्त, कैंसिल, कैंसल, स्टॉप करो, स्टॉप करें, रुको, बस, बस अब, बद करो, बन्ध करो, बंद करो जी, बंद कराओ, बंद करवाओ, अब बस करो, बहुत हुआ, बहुत हो गया, और नहीं, मत भेजा करो, मत भेजिएगा, भेजना बंद करो, भेजना बंद करें, सेवा बंद करें, सेवा बंद करो, सदस्यता रद्द करें, सदस्यता रद्द करो, निकालो, मुझे निकालो, नहीं चाहिये, कोई मैसेज नहीं, मैसेज नहीं चाहिए, मैसेज नहीं, स्टोप, रिमूव, रिमूव करो, अनसब, ऑफ करो, ख़त्म करो, समाप्त करें, रुकिए, रुक जाओ, सदस्यता रद कर, सदस्यता रद्द कर, सदस्यता समाप्त, सेवा समाप्त, सेवा रद्द, सेवा बंद, संदेश बंद, मैसेज बंद, एसएमएस बंद, विज्ञापन बंद, प्रचार बंद, ऑफर बंद, संदेश रोकें, संदेश रोको, मैसेज रोको, मैसेज रोकें, नो मैसेज, नो मोर, नो एसएमएस, नो मोर मैसेज, नो कॉल, स्टॉप मैसेज, स्टॉप एसएमएस, स्टॉप इट, स्टॉप प्लीज, क्विट, एंड, कैंसिल करो, कैंसिल करें, कैंसिल कर दो, कैंसिल सब्सक्रिप्शन, सब्सक्रिप्शन बंद, सब्सक्रिप्शन रद्द, अनसब्सक्राइब मी, अनसब करो, डीएनडी लगाओ, डीएनडी चालू करो, नंबर हटाओ, नाम हटाओ, नाम काटो, नाम काट दो, रिमूव मी, ब्लॉक, ब्लॉक करो, निष्क्रिय करें, डिएक्टिवेट, डीएक्टिवेट, विराम, पूर्ण विराम, इति, बस बहुत हुआ, अब बस, बस अब नहीं, अब नहीं, रुचि नहीं, जरूरत नहीं, ज़रूरत नहीं, रहने दो, छोड़ दो, चुप, मत करो, नको, ऑप्ट आउट, ऑफ, बंद कर दीजिये, और नही भेजना, नही चाहिए, नही चाहिये, और मत भेजो, और मत भेजिए, और मैसेज मत भेजो, मैसेज मत भेजिए, संदेश बंद करो, एसएमएस बंद करें, एसएमएस बंद करो, विज्ञापन बंद करें, विज्ञापन बंद करो, सर्विस बंद करो, सर्विस बंद करें, नोटिफिकेशन बंद करें, नोटिफिकेशन बंद करो, रिमाइंडर बंद करें, ऑफर बंद करो, सब्सक्रिप्शन रद्द करें, सब्सक्रिप्शन बंद करो, सब्सक्रिप्शन कैंसल करो, अनसब्सक्राइब कर दो, नंबर हटा दो, नंबर हटाएं, मेरा नंबर हटा दो, मेरा नंबर निकालो, मैसेज मत भेजें, मैसेज मत करो, संदेश मत भेजो, विज्ञापन मत भेजो, विज्ञापन न भेजें, विज्ञापन नहीं चाहिए, ऑफर नहीं चाहिए, संपर्क न करें, तंग मत करो, परेशान मत करो',
    },
    stop_all: { translated: 'सब बंद करो, सब बंद करें, सब कुछ बंद करो, सब कुछ बंद करें, सभी बंद करें, सारे बंद करो, सब बंद कर दो, सभी मैसेज बंद करें' },
    start: { translated: 'शुरू, शुरू करें, चालू करें, शुरू करो, चालू करो, स्टार्ट, दोबारा शुरू करें, फिर से शुरू करें, फिर से शुरू करो' },
    help: { translated: 'मदद, सहायता, संपर्क, जानकारी, हेल्प, मदद करें, कौन, आप कौन, आप कौन हैं, मेरे अधिकार' },
    access: { translated: 'मेरा डेटा, मेरी जानकारी, मेरा डाटा' },
    erase: { translated: 'मिटाएं, हटाएं, डिलीट, मिटाओ, मिटा दो, डिलीट करो, डिलीट करें, डेटा हटाएं, डेटा मिटाएं' },
    rectify: { translated: 'सुधार, सुधारें' },
    port: { translated: 'डेटा ट्रांसफर' },
    object: { translated: 'आपत्ति, मुझे आपत्ति है' },
    restrict: { translated: 'सीमित करें' },
    yes: { translated: 'हाँ, हां, जी, हाँ जी, जी हाँ, ठीक है, हा' },
    no: { translated: 'नहीं, ना, जी नहीं, नही, नहीं धन्यवाद' },
  },
  latin: {
    stop: {
      translated:
        'BAND KIJIYEGA, BAND KARWANA HAI, BAND KARVANA HAI, BAND HONA CHAHIYE, ROKO ISE, ROKDO, ROK DIJIYE, ROK LAGAO, HATADO, HTA DO, HTAO, HATA DIJIYE, HATAIYE, HATAYE, HATANA HAI, HATWANA HAI, HATWAO, MUJHE HATAIYE, NIKAL DO, NIKAAL DO, NIKALIYE, NIKAALO MUJHE, MITA DO, MITAO, MITADO, MITAIYE, DELETE KRO, DELETE KIJIYE, CANCEL KARWANA HAI, KENSAL KARO, CANSAL KARO, RADD KARO, RADD KAR DO, RADD KIJIYE, RAD KARO, ANSUBSCRIBE KARO, BLOCK KARUNGA, BLOK KARO, MUTE KARO, MUTE KAR DO, DEACTIVATE KIJIYE, DISABLE KARO, ASVIKAR, INKAAR, BAND KARO, BAND KAREN, BAND KAREIN, BAND KRO, BAND KRDO, BAND KAR DO, BAND KARDO, BANDH KARO, BAND KIJIYE, BAND KIJIE, BAND KRO YE, BNDH KRO, BAND KARIYE, ROKO, ROK DO, ROKIYE, MESSAGE MAT BHEJO, MSG MAT BHEJO, MESSAGE BAND KARO, MAT BHEJO, MAT BHEJIYE, MAT BHEJNA, MAT BHEJE, NA BHEJEN, STOP KARO, STOP KRO, STOP KARDO, UNSUBSCRIBE KARO, UNSUBSCRIBE KAR DO, UNSUBSCRIBE KARDO, DND, DND LAGA DO, HATAO, MUJHE HATAO, HATA DO, NIKALO, BAS KARO, BAS KRO, NAHI CHAHIYE, NHI CHAHIYE, CANCEL KARO, CANCEL KAR DO, STOP KAR DO, STOP KRDO, STOP KR DO, STOP KAREIN, STOP KAREN, STOP KAR DEIN, STOP KARDEIN, STOP KIJIYE, BAND KRO JI, BAND KAR DEIN, BAND KARDEIN, BAND KAR DAIN, BAND KARWAO, RUK JAO, BUS KARO, BAS KAR, BAS KAREIN, MAT BHEJEN, MAT BHEJEIN, NA BHEJO, NA BHEJEIN, MSG NAHI CHAHIYE, MSG NHI CHAHIYE, REMOVE KARO, REMOVE KAR DO, REMOVE KARDO, UNSUBSCRIBE KAREIN, UNSUBSCRIBE KAR DEIN, UNSUB KARO, CANCEL KARDO, CANCEL KAREIN, KHATAM KARO, KHATAM KAREIN, NAHIN CHAHIYE, NAHI CHAHYE, NAI CHAHIYE, NAHI CHAIYE, BAHUT HO GAYA, BOHAT HO GAYA, AB BAS, OFF KARO, OFF KAR DO, BAND KROO, BAND KARO NA, BAND, BAND KR, BAND KAR, MSG BAND, MSG BAND KARO, MESSAGE BAND, SMS BAND, SMS BAND KARO, OFFER BAND, SERVICE BAND KARO, SERVICE BAND, MSG MAT KARO, MSG MT KRO, MESSAGE MAT KARO, MT BHEJO, MAT BHEJ, NA BHEJ, NAME HATAO, NAAM HATAO, NAAM KATO, NAAM KAAT DO, NUMBER HATAO, NUMBER HATA DO, NUMBER DELETE KARO, UNSUBSCRIBE KRO, UNSUBSCRIBE KR DO, UNSUB KAR DO, DND KARO, DND KAR DO, DND ACTIVATE, DND ACTIVATE KARO, STOP JI, STOP BHAI, STOP YAAR, STOP IT YAAR, STOP KAR, STOP MSG KARO, RUKO, RUKIYE, ROKEIN, BAS, BAS AB, BAS AB NAHI, BAS AUR NAHI, AUR NAHI, AB NAHI, AB AUR NAHI, CHHOD DO, REHNE DO, CHUP, MAT KARO, NA KAREIN, NAKO, INTEREST NAHI, INTERESTED NAHI, ZARURAT NAHI, JARURAT NAHI, OPT OUT KARO, BLOCK KARO, BLOCK KAR DO, CANCEL KRO, CANCEL KR DO, DEACTIVATE KARO, DEACTIVATE KAR DO, SAMAPT KARO, KHATAM, KHATAM KAR DO, KHATM KARO, AUR MAT BHEJO, AUR MSG MAT BHEJO, AUR MAT BHEJNA, MESSAGE MAT BHEJNA, MESSAGE BAND KARDO, MSG BAND KAR DO, SMS BAND KAR DO, SERVICE BAND KAR DO, ADS BAND KARO, NOTIFICATION BAND KARO, SMS MAT BHEJO, MESSAGE NAHI CHAHIYE, OFFER NAHI CHAHIYE, MERA NUMBER HATAO, MERA NUMBER HATA DO, MUJHE HATA DO, PARESHAN MAT KARO, TANG MAT KARO',
    },
    stop_all: { translated: 'SAB BAND KARO, SAB BAND KAR DO, SAB KUCH BAND KARO' },
    start: { translated: 'SHURU KARO, CHALU KARO, SHURU KAREN, PHIR SE SHURU KARO, SHURU KARO DOBARA' },
    help: { translated: 'MADAD, KAUN HO, KAUN HAI, KAUN HO AAP, KON HO, KON HAI, AAP KAUN, AAP KAUN HO' },
    yes: { translated: 'HAAN THEEK HAI, HAN THEEK HAI, HA THIK HAI, HAAN JI, HANJI, HA JI, THEEK HAI, THIK HAI, HAAN, HAN JI, HAAN JI, JI HAAN' },
    no: { translated: 'NAHI JI, NHI JI, NAI JI, JI NAHI, NA JI, NAHI, NAHIN, JI NAHI' },
  },
  phrases: {
    stop: {
      translated:
        'मैसेज बंद करो, मैसेज बंद करें, संदेश बंद करें, मैसेज मत भेजो, मैसेज न भेजें, मैसेज मत भेजिए, संदेश न भेजें, सदस्यता रद्द, मेरा नंबर हटाओ, मेरा नंबर हटाएं, मेरा नंबर डिलीट करो, मेरा नंबर डिलीट कर दो',
    },
    help: { translated: 'कैसे बंद करें' },
    access: { translated: 'मेरा नंबर कहाँ से मिला, मेरा नंबर कहां से मिला, मेरा नंबर कैसे मिला' },
    erase: { translated: 'मेरा डेटा हटाएं, मेरा डेटा मिटाएं, मेरा डेटा डिलीट करें, मेरी जानकारी हटाएं' },
    wrong_number: { translated: 'गलत नंबर, रॉन्ग नंबर, ग़लत नंबर' },
  },
  groups: {
    naKaro: 'मत करो, मत कीजिए, न करें, ना करें, मत करना, न कीजिए, मत करें, MAT KARO, MAT KARNA, NA KARE, NA KAREIN, MAT KIJIYE, MAT KARIYE, MAT KRO',
    sadasyata:
      'सदस्यता, मेरी सदस्यता, सब्सक्रिप्शन, मेरा सब्सक्रिप्शन, मेरी सहमति, मेरी अनुमति, सहमति, SUBSCRIPTION, MERA SUBSCRIPTION, MERI SUBSCRIPTION, MERI MEMBERSHIP, MERI SEHMATI, MERI PERMISSION, MERI IJAZAT',
    khabren:
      'खबरें, खबर, खबरों, समाचार, सूचना, सूचनाएँ, प्रोमो, ऑफर, रिमाइंडर, निमंत्रण, न्योता, न्यूज़लेटर, अपडेट, अलर्ट, संदेश, मैसेज, एसएमएस, विज्ञापन, नोटिफिकेशन, ये सब, मंडी भाव, भाव, KHABAR, KHABREN, INVITATION, ALERT, REMINDER, UPDATE, OFFER, PROMO, NOTIFICATION, NEWSLETTER, MESSAGE, SMS, MSG, MANDI BHAV, YE SAB, SANDESH, ADS',
    chizKi:
      'मेरा डेटा, मेरे डेटा, मेरा डाटा, मेरी फाइल, मेरा नंबर, मेरा मोबाइल नंबर, मेरे रिकॉर्ड, मेरा रिकॉर्ड, मेरे मेडिकल रिकॉर्ड, मेरी जानकारी, मेरी प्रोफाइल, मेरा अकाउंट, मेरा खाता, मेरी फोटो, मेरा पता, मेरी ईमेल, मेरा ईमेल, मेरी हिस्ट्री, मेरी रिपोर्ट, मेरी आवाज़, मेरी रिकॉर्डिंग, MERA DATA, MERE DATA, MERI FILE, MERA NUMBER, MERA RECORD, MERE RECORD, MERI JANKARI, MERI PROFILE, MERA ACCOUNT, MERI PHOTO, MERA ADDRESS, MERA EMAIL, MERI AWAAZ, MERI RECORDING',
    putHere:
      'डालिए, डालें, डालो, डालना, फेंकें, फेंकिए, फेंको, लगाइए, लगाएं, लगाना, लगाओ, भेजिए, भेजें, भेजो, भेजना, दें, दीजिए, देना, दो, daliye, dalo, dalna, lagao, lagana, bhejna, bhejo, bhejiye, dena, do',
    likedIt:
      'फायदा हुआ, अच्छे निकले, ache nikle, fayda hua, काम के निकले, काम का निकला, काम आ, काम आए, काम आते, अच्छे लगे, अच्छे लगते, अच्छे हैं, पसंद आए, पसंद आ, पसंद हैं, मन बदल, फायदेमंद निकले, उपयोगी निकले, छोड़ दिया, kaam ke nikle, kaam aa, kaam aate, acche hai, pasand aa, pasand hai, mann badal, irada badal',
    nahinHi: 'नहीं, नही, थोड़ी, थोड़े ही, थोड़ी ही, कब, nahi, nhi, nahin, thodi, thode hi, kab',
    glad: 'खुशी हुई, अच्छा लगा, शुक्र है, अच्छा हुआ, राहत मिली, khushi hui, acha laga, accha laga, shukar hai, acha hua, याद रखा, याद किया, yaad rakha, yaad kiya',
    endWord:
      'stop, बंद, बन्द, रद्द, अनसब्सक्राइब, अनसब्स्क्राइब, स्टॉप, ब्लॉक, band, bandh, unsubscribe, unsub, block, cancel, rukwa, रुकवा, रोक, हटवा, nikalwa, katwa, hatwa',
    koiNe: 'उसने, उन्होंने, किसीने, usne, unhone, kisine',
    koi: 'सहेली, दोस्त, बहन, भाई, पड़ोसन, पड़ोसी, पति, पत्नी, बीवी, सहकर्मी, ननद, देवर, भाभी, मम्मी, पापा, बेटे, बेटी, रूममेट, बॉस, चाची, चाचा, जीजा, मामा, मौसी, सास, किसी, एक, दादी, कज़िन, बुआ, एक्स, saheli, dost, friend, behan, bhai, padosan, padosi, pati, husband, wife, biwi, colleague, mummy, papa, bete, beti, roommate, us, boss, kisi, ek, nanad, bhabhi, cousin, sister, brother, neighbour',
    fine: 'ठीक, काफी, काफ़ी, बेहतर, अच्छा, अच्छे, कर, करें, करो, भेज, भेजिए, भेजें, चलेगा, चलेंगे, theek, thik, karo, kafi, better, kar',
    txt: 'मैसेज, एसएमएस, संदेश, व्हाट्सएप, msg, message, sms, text, whatsapp',
    nobodyUses:
      'कोई इस्तेमाल न करे, कोई इस्तेमाल ना करे, इस्तेमाल न करे, इस्तेमाल मत करना, इस्तेमाल मत करो, इस्तेमाल न करें, इस्तेमाल न हो, उपयोग न करें, उपयोग न हो, कोई हाथ न लगाए, हाथ न लगाए, हाथ मत लगाना, कोई न छुए, छूना मत, koi use na kare, use na kare, use mat karna, use mat karo, use na ho, istemal na kare, istemal mat karna, haath na lagaye, chhuna mat',
    notErase:
      'डिलीट मत करना, डिलीट मत करो, डिलीट न करें, डिलीट ना करें, डिलीट मत कीजिए, मिटाना मत, मत मिटाना, न मिटाएँ, हटाना मत, मत हटाना, नष्ट न करें, संभाल कर रखें, संभाल कर रखो, सुरक्षित रखें, delete mat karna, delete mat karo, delete na karo, delete na karein, mitana mat, hatana mat, sambhal kar rakho',
    lMitaDo:
      'hata do, hatado, hata dijiye, hata dein, hata de, hatao, hataiye, hataye, hata den, delete karo, delete kro, delete kar do, delete kardo, delete krdo, delete kr do, delete kijiye, delete kar dijiye, delete kar dein, delete karein, delete karwana hai, dlt kr do, dlt karo, dlt kardo, mita do, mita dijiye, mita dein, mitao, mitaiye, nikal do, nikaal do, nikal dijiye, remove karo, remove kar do, remove kardo, remove krdo, remove kijiye, nasht kar do, nasht karo, nasht kar dein, nasht karein, khatam kar do, khatam kardo, phaad do, fad do, phenk do, erase karo, erase kar do',
    lSeHatao:
      'server se, apne server se, system se, apne system se, database se, apne database se, record se, apne record se, website se, app se, computer se, apne computer se, site se, page se, files se',
    lSaman:
      'photo, photos, pic, pics, tasveer, kyc, kyc ke kagaz, kyc documents, kyc docs, documents, docs, kagaz, kagzat, kagaj, aadhar, aadhaar, adhar, aadhar card, aadhar ki copy, aadhar copy, aadhar number, pan, pan card, pan copy, passport, passport ki copy, id, id proof, biodata, cv, resume, application, form, xray, reports, medical history, medical record, history, order history, recording, call recording, bank details, card details, card number, fingerprint, dob, data, record, records, account, profile, details, info, jankari, jaankari, file',
    lMeraKuch:
      'mera, meri, mere, hamara, hamari, humara, humari, apna, apni, bete ka, bete ki, beti ka, beti ki, bachche ka, bachche ki, bachcho ki, bache ka, bache ki, mummy ka, papa ka',
    unseHatao:
      'सिस्टम से, अपने सिस्टम से, आपके सिस्टम से, रिकॉर्ड से, अपने रिकॉर्ड से, आपके रिकॉर्ड से, डेटाबेस से, अपने डेटाबेस से, सर्वर से, अपने सर्वर से, कंप्यूटर से, अपने कंप्यूटर से, वेबसाइट से, साइट से, अपनी वेबसाइट से, ऐप से, पेज से, फाइलों से, रजिस्टर से, आर्काइव से',
    unkeYahan:
      'आपके पास, तुम्हारे पास, आप लोगों के पास, आपके यहां, आपके सिस्टम में, आपके रिकॉर्ड में, आपके डेटाबेस में, आपके सर्वर पर, आपके सर्वर में, आपके कंप्यूटर में, आपके रजिस्टर में, आपकी फाइल में, सिस्टम में, रिकॉर्ड में, डेटाबेस में, सर्वर पर, आपके पास से',
    mitaDo:
      'डिलीट करो, डिलीट करें, डिलीट कर दो, डिलीट करदो, डिलीट कर दें, डिलीट कर दीजिए, डिलीट कीजिए, डिलीट किया जाए, डिलीट की जाए, डिलीट किए जाएँ, डिलीट करवाना है, डिलीट करना है, डिलीट करवा दो, डिलीट करवा दीजिए, डिलीट हो जाए, डिलीट हो जाना चाहिए, मिटा दो, मिटा दें, मिटा दीजिए, मिटाओ, मिटाएँ, मिटाइए, मिटाया जाए, मिटा दिया जाए, मिटा दी जाए, मिटवा दो, मिटवाना है, हटा दो, हटा दें, हटा दीजिए, हटाओ, हटाएँ, हटाइए, हटाया जाए, हटा दिया जाए, हटा दी जाए, हटवाना है, हटवा दो, नष्ट करें, नष्ट करो, नष्ट कर दें, नष्ट कर दो, नष्ट कर दीजिए, नष्ट किया जाए, नष्ट की जाए, नष्ट किए जाएँ, ख़त्म कर दो, ख़त्म कर दें, खत्म कर दीजिए, खत्म करो, समाप्त करें, समाप्त कर दें, साफ़ कर दो, साफ कर दें, फाड़ दो, फाड़ दें, फाड़ दीजिए, फेंक दो, फेंक दें, जला दो, निकाल दो, निकाल दें, निकाल दीजिए, रिमूव करो, रिमूव करें, रिमूव कर दो, रिमूव कर दें, मत रखो, मत रखिए, मत रखिएगा, न रखें, ना रखें, न रखा जाए, न रखी जाए, सेव न रखें, सुरक्षित न रखें, भूल जाइए, भूल जाओ',
    rakhaSaman:
      'डेटा, डाटा, जानकारी, जानकारियां, सूचना, विवरण, डिटेल, डिटेल्स, रिकॉर्ड, रिकॉर्ड्स, फ़ाइल, अकाउंट, एकाउंट, खाता, प्रोफ़ाइल, आईडी, फ़ोटो, तस्वीर, तस्वीरें, वीडियो, आधार, आधार कार्ड, आधार की फोटो, आधार की कॉपी, आधार कार्ड की कॉपी, आधार नंबर, पैन, पैन कार्ड, पैन नंबर, पासपोर्ट, पासपोर्ट की कॉपी, आईडी की कॉपी, केवाईसी, केवाईसी के कागज, कागजात, कागज़, दस्तावेज, बायोडाटा, सीवी, रिज्यूमे, आवेदन, फ़ॉर्म, एडमिशन फॉर्म, एक्सरे, एक्स रे, रिपोर्ट, रिपोर्टें, मेडिकल हिस्ट्री, मेडिकल रिकॉर्ड, हिस्ट्री, खरीदारी की हिस्ट्री, ऑर्डर हिस्ट्री, कॉल रिकॉर्डिंग, रिकॉर्डिंग, बैंक डिटेल्स, बैंक डिटेल, कार्ड डिटेल्स, कार्ड नंबर, खाता संख्या, जन्मतिथि, फिंगरप्रिंट, अंगूठे का निशान, उंगलियों के निशान, सदस्यता, मेंबरशिप, पता, घर का पता, ईमेल',
    meraKuch:
      'मेरा, मेरी, मेरे, हमारा, हमारी, हमारे, अपना, अपनी, अपने, मुझसे जुड़ा, मुझसे जुड़ी, मुझसे जुड़े, बेटे का, बेटे की, बेटे के, बेटी का, बेटी की, बेटी के, बच्चे का, बच्चे की, बच्चे के, बच्चों का, बच्चों की, बच्चों के, बच्ची का, बच्ची की, मां का, मां की, मम्मी का, मम्मी की, पापा का, पापा की, पिताजी का, पिताजी की, पति का, पति की, पत्नी का, पत्नी की',
    nthTime:
      'दूसरी, तीसरी, चौथी, पाँचवीं, पांचवी, दसवीं, कई, कितनी, हज़ार, सौ, बीस, दस, DUSRI, DOOSRI, TEESRI, TISRI, CHAUTHI, PAANCHVI, KAI, KITNI, HAZAR, SAU, BEES, DAS',
    consentWord:
      'सहमति, अनुमति, इजाज़त, इजाजत, मंज़ूरी, मंजूरी, रज़ामंदी, रजामंदी, परमिशन, मर्ज़ी, मर्जी, SAHMATI, SEHMATI, ANUMATI, IJAZAT, IJAAZAT, MANZOORI, RAZAMANDI, PERMISSION, CONSENT, MARZI, MARJI',
    nowGone:
      'बिक गया, बिक गई, बेच दी, बेच दिया, बेच चुका, शादी हो गई, नौकरी बदल ली, नौकरी छोड़ दी, नौकरी लग गई, नौकरी मिल गई, रिटायर हो, कोर्स पूरा, कोर्स खत्म, पढ़ाई पूरी, लोन चुका दिया, लोन चुक गया, खाता बंद करवा, ट्रांसफर हो गया, शहर छोड़, घर बदल, मकान बदल, दुकान बंद कर दी, एडमिशन हो गया, चंदा दे दिया, BIK GAYA, BIK GAYI, BECH DI, BECH DIYA, BECH CHUKA, SHADI HO GAYI, JOB BADAL LI, JOB CHHOD DI, NAUKRI CHHOD DI, JOB LAG GAYI, JOB MIL GAYI, RETIRE HO, COURSE PURA, COURSE KHATAM, PADHAI PURI, LOAN CHUKA DIYA, KHATA BAND KARWA, TRANSFER HO GAYA, SHEHAR CHHOD, GHAR BADAL, MAKAN BADAL, DUKAAN BAND KAR DI, ADMISSION HO GAYA, CHANDA DE DIYA',
    dustbin:
      'कूड़ादान, कूड़ेदान, कूड़े का डिब्बा, कचरापेटी, कचरे का डिब्बा, नोटिस बोर्ड, विज्ञापन बोर्ड, होर्डिंग, अखबार, टीवी चैनल, बाज़ार, धर्मशाला, सराय, पब्लिक प्रॉपर्टी, DUSTBIN, KACHRE KA DABBA, KACHRA PETI, KOODADAN, NOTICE BOARD, HOARDING, BILLBOARD, AKHBAR, BAZAAR, DHARAMSHALA, PUBLIC PROPERTY',
    firstNames:
      'राकेश, रमेश, सुरेश, महेश, राजेश, मुकेश, दिनेश, संजय, अजय, विजय, राहुल, अमित, सुनील, अनिल, मनोज, विनोद, प्रमोद, राजू, सोनू, मोनू, पप्पू, रवि, रोहित, विकास, दीपक, संदीप, पूजा, नेहा, प्रिया, सुनीता, अनीता, गीता, सीता, रेखा, मीना, कविता, शर्मा, वर्मा, गुप्ता, सिंह, यादव, खान, RAKESH, RAMESH, SURESH, MAHESH, RAJESH, MUKESH, DINESH, SANJAY, AJAY, VIJAY, RAHUL, AMIT, SUNIL, ANIL, MANOJ, VINOD, RAJU, SONU, MONU, PAPPU, RAVI, ROHIT, VIKAS, DEEPAK, SANDEEP, POOJA, PUJA, NEHA, PRIYA, SUNITA, ANITA, GEETA, REKHA, MEENA, KAVITA, SHARMA, VERMA, GUPTA, SINGH, YADAV, KHAN, मोहन, सोहन, राम, श्याम, गोपाल, कमला, विमला, सरिता, सविता, ललिता, रीना, टीना, किरण, आशा, उषा, राधा, ज्योति, आरती, स्वाति, निशा, रानी, कमल, अशोक, प्रकाश, हरीश, नरेश, गणेश, योगेश, जगदीश, सतीश, नितिन, सचिन, विवेक, अभिषेक, आकाश, राजीव, संजीव, अरुण, वरुण, पंकज, नीरज, धीरज, सलीम, इमरान, अब्दुल, मोहम्मद, फातिमा, शबाना, मिश्रा, तिवारी, पांडे, चौधरी, कपूर, जैन, अग्रवाल, MOHAN, SOHAN, SHYAM, GOPAL, KAMLA, SARITA, SAVITA, LALITA, REENA, TINA, KIRAN, ASHA, USHA, RADHA, JYOTI, AARTI, SWATI, NISHA, ASHOK, PRAKASH, HARISH, NARESH, GANESH, YOGESH, SATISH, NITIN, SACHIN, VIVEK, ABHISHEK, AKASH, RAJEEV, SANJEEV, ARUN, VARUN, PANKAJ, NEERAJ, DHEERAJ, SALIM, IMRAN, ABDUL, FATIMA, SHABANA, MISHRA, TIWARI, PANDEY, CHAUDHARY, KAPOOR, JAIN, AGARWAL, शांति, JAGDISH, SHANTI, SURENDRA, MAHENDRA, RAJENDRA, सुरेन्द्र, महेंद्र, राजेंद्र, HARI, KRISHNA, TANYA, तान्या, RASHMI, रश्मि, SHALINI, शालिनी, MEERA, मीरा, सलमा, SALMA, RESHMA, रेशमा, NASREEN, ZOYA, AYESHA, आयशा, KABIR, कबीर',
    memberOf: 'ग्राहक, कस्टमर, मेंबर, सदस्य, सब्सक्राइबर, छात्र, स्टूडेंट, क्लाइंट, CUSTOMER, GRAHAK, MEMBER, SUBSCRIBER, STUDENT, CLIENT, USER',
    goNow: 'जाओ, जा, जाइए, जाएँ, लो, ले, JAO, JA, JAIYE, JAAO, LO, LE',
    getLost:
      'दफा हो, दफ़ा हो, निकल, निकलो, हटो, हट, भाग, भागो, गायब हो, दूर हो, फूट, कट, DAFA HO, NIKAL, NIKLO, HATO, HAT, BHAG, BHAAG, BHAGO, GAYAB HO, DUR HO, DOOR HO, FUT, PHUT, KAT',
    onMyPhone: 'मेरे फोन, मेरे फ़ोन, मेरे मोबाइल, मेरे इनबॉक्स, मेरे नंबर, हमारे फोन, MERE PHONE, MERE FONE, MERE MOBILE, MERE INBOX, MERE NUMBER, HAMARE PHONE',
    yourOwn:
      'आपकी, आपके, आपका, आप लोगों की, आप लोगों के, तुम्हारी, तुम्हारे, तुम्हारा, तेरी, तेरे, AAPKI, AAPKE, AAPKA, APKI, APKE, APKA, AAP LOGO KE, AAP LOGO KI, TUMHARI, TUMHARE, TUMHARA, TERI, TERE',
    weOrI: 'मैं, मै, हम, हम लोग, MAIN, MAI, ME, HUM, HUM LOG',
    noWord: 'मत, न, ना, नहीं, नही, MAT, MT, NA, NAHI, NHI, NAHIN, NAI',
    kindWala: 'वाला, वाली, वाले, WALA, WALI, WALE',
    lkisiAur:
      'KISI AUR KO PAKDO, KOI AUR DHUNDO, KOI AUR DHOONDO, DUSRA DHUNDO, DUSRA MURGA DHUNDO, KOI AUR MURGA, DUSRA BAKRA DHUNDO, KOI AUR BAKRA, KISI AUR KO ULLU BANAO, KISI AUR KO BEWAKOOF BANAO, KISI AUR KO PAKAO, KISI AUR KO SATAO, KISI AUR KO PARESHAN KARO, KISI AUR KA DIMAG KHAO, KISI AUR KO BHEJO, KISI AUR KE PAAS JAO, KOI AUR CUSTOMER DHUNDO, KAHIN AUR JAO, KAHI AUR JAO, KISI AUR KO TRY KARO',
    kisiAur:
      'किसी और को पकड़ो, कोई और ढूंढो, कोई और ढूँढो, दूसरा ढूंढो, दूसरा मुर्गा ढूंढो, कोई और मुर्गा, कोई दूसरा मुर्गा, दूसरा बकरा ढूंढो, कोई और बकरा, किसी और को उल्लू बनाओ, किसी और को बेवकूफ बनाओ, किसी और को पकाओ, किसी और को सताओ, किसी और को परेशान करो, किसी और का दिमाग खाओ, किसी और को भेजो, किसी और के पास जाओ, कोई और ग्राहक ढूंढो, दूसरा ग्राहक ढूंढो, कहीं और जाओ, कहीं और ट्राई करो',
    laapke:
      'AAPKE MSG, APKE MSG, AAPKE MESSAGE, TUMHARE MSG, TUMHARE MESSAGE, AAPKE OFFER, AAPNE, AAP LOGO NE, TUM LOGO NE, TUMNE, DIN BHAR, DINBHAR, DIN RAAT, HAR SAMAY, HAR WAQT, HAR GHANTE, ROZ, ROZ ROZ, ROJ ROJ, SUBAH SHAM, DAS BAAR, BEES BAAR, RAAT KO, AADHI RAAT, SUBAH SUBAH, IN MSG, YE MSG, YE MESSAGE, MSG SE, MESSAGE SE, MSGS SE, MSG NE, MESSAGES NE',
    aapke:
      'आपके मैसेज, आपके संदेश, आपके एसएमएस, आपके ऑफर, आपने, आप लोगों ने, तुम लोगों ने, तुमने, दिन भर, दिनभर, दिन रात, दिन-रात, रात दिन, हर समय, हर वक्त, हर घंटे, रोज़, रोज, रोज़ रोज़, रोज रोज, सुबह शाम, दिन में दस बार, दस बार, बीस बार, हर पाँच मिनट, रात को, आधी रात, सुबह सुबह, इन मैसेज, इन संदेशों, ये मैसेज, ये संदेश, तुम्हारे मैसेज, तुम्हारे ऑफर, मैसेजों ने, मैसेज से, संदेशों से',
    lnoise:
      'DIMAG KA BHURTA, DIMAG KA DAHI, DIMAG KI DAHI, DIMAG CHAT, DIMAG KHA, SIR KHA, SAR KHA, KAAN PAK, KAN PAK, KAAN KHA, NAAK ME DAM, JEENA HARAM, JINA HARAM, JEENA MUHAAL, NEEND HARAM, NEEND KHARAB, NIND KHARAB, NEEND UDA, KHOON PI, BHEJA FRY, BHEJA KHA, TAN TAN, TING TING, TUN TUN, TRIN TRIN, BAJTA REHTA, BAJTA HI REHTA, BAJTA RAHTA, SIRDARD, SAR DARD, HEADACHE, MUSIBAT, AAFAT, PAGAL KAR, PAKA DIYA, PAKA RAKHA, PAKA DALA, PARESHAN KAR RAKHA, TANG KAR RAKHA, HAIRAN KAR, IRRITATING',
    noise:
      'दिमाग का भुर्ता, दिमाग का दही, दिमाग का भरता, दिमाग की दही, दिमाग चाट, दिमाग खा, सिर खा, सर खा, कान पक, कान खा, नाक में दम, जीना हराम, जीना मुहाल, जीना दूभर, नींद हराम, नींद खराब, नींद उड़ा, चैन छीन, खून पी, भेजा फ्राई, भेजा खा, टनटनाता, टनटन, टन टन, टिंग टिंग, टुन टुन, टूं टूं, ट्रिन ट्रिन, घनघनाता, बजता रहता, बजता ही रहता, भनभनाता, सिरदर्द, सरदर्द, मुसीबत, आफत, बला, जंजाल, बवाल, मच्छर, बाढ़, बौछार, पागल कर, पका दिया, पका रखा, पका डाला, परेशान कर रखा, तंग कर रखा, हैरान कर',
    lkabKaha:
      'MAINE KAB MANGA, MAINE KAB MAANGA, MENE KAB MANGA, MAINE TO MANGA HI NAHI, MAINE MANGA HI NAHI, MAINE NAHI MANGA, HUMNE KAB MANGA, NAAM KAB LIKHWAYA, NAAM NAHI LIKHWAYA, MAINE NUMBER NAHI DIYA, MAINE KABHI NUMBER NAHI DIYA, KISNE BOLA BHEJNE KO, KISNE KAHA THA BHEJNE KO, KISNE KAHA BHEJNE, MAINE SUBSCRIBE NAHI KIYA, MAINE SIGN UP NAHI KIYA, KABHI SUBSCRIBE NAHI KIYA, MERA NAAM KAISE AAYA, MERA NAAM KAISE AA GAYA, MUJHSE GALTI HO GAYI NUMBER DE KE, GALTI HO GAYI NUMBER DE KAR, NUMBER DE KE GALTI',
    kabKaha:
      'मैंने कब माँगा, मैंने कब मांगा, मैंने तो माँगा ही नहीं, मैंने माँगा ही नहीं, मैंने नहीं माँगा, मैंने तो नहीं माँगा, हमने कब माँगा, हमने नाम कब लिखवाया, नाम कब लिखवाया, नाम लिखवाया ही नहीं, नाम नहीं लिखवाया, मैंने नाम नहीं दिया, मैंने नंबर नहीं दिया, मैंने कभी नंबर नहीं दिया, हमने नंबर नहीं दिया, किसने बोला भेजने को, किसने कहा था भेजने को, किसने कहा भेजने, मैंने सब्सक्राइब नहीं किया, मैंने साइन अप नहीं किया, कभी सब्सक्राइब नहीं किया, हमारा नाम कैसे आ गया, मेरा नाम कैसे आया, मेरा नाम कैसे आ गया, मेरा नंबर कैसे आ गया',
    lkaato:
      'KAAT DO, KAT DO, KAAT DIJIYE, KATO, KAATO, KATWA DO, UDA DO, UDAA DO, MITA DO, MITAO, MITA DIJIYE, HATA DO, HATAO, HATAIYE, HATA DIJIYE, HATA DEIN, HATWA DO, NIKALO, NIKAL DO, NIKALIYE, NIKAL DIJIYE, NIKAL PHEKO, BAHAR KARO, BAHAR KAR DO, DELETE KARO, DELETE KAR DO, DELETE KARDO, REMOVE KARO, REMOVE KAR DO, REMOVE KARDO, SAAF KAR DO, GAYAB KAR DO, PHAD KE PHEK DO, FAAD DO, PHEK DO, FEK DO, PHENK DO, NIKAL BAHAR KARO, BAHAR RAKHO, BAHAR RAKHIYE, KHARIJ KAR DO, KATWA DIJIYE, HATWA DIJIYE, BAHAR KAR DIJIYE, NIKAAL FENKO, NIKAL FENKO, NIKAAL PHENKO, NIKAL PHENKO, NIKAAL DO, HATADO, KAAT DENA, KAT DENA, MITADO',
    kaato:
      'काट दो, काट दीजिए, काटो, काटिए, काट दें, कटवा दो, कटवाओ, उड़ा दो, उड़ा दीजिए, मिटा दो, मिटाओ, मिटा दीजिए, हटा दो, हटाओ, हटाइए, हटा दीजिए, हटा दें, हटाया जाए, हटवा दो, निकालो, निकाल दो, निकालिए, निकाल दीजिए, निकाल फेंको, निकाला जाए, बाहर करो, बाहर कर दो, फाड़ दो, डिलीट करो, डिलीट कर दो, रिमूव करो, रिमूव कर दो, साफ कर दो, गायब कर दो, ख़ारिज करो, विलोपित करें, विलोपित कर दें, विलोपित कीजिए, विलोपित करो, हटा लें, हटाने का कष्ट करें, हटाने की कृपा करें, निरस्त करें, फाड़ के फेंक दो, फाड़ कर फेंक दो, फेंक दो, फेंक दीजिए, निकाल फेंकिए, निकाल बाहर करो, बाहर रखो, बाहर रखिए, बाहर रखें, रफा दफा करो, खारिज कर दो, कटवा दीजिए, हटवा दीजिए, बाहर कीजिए, बाहर कर दीजिए',
    lregisterSe:
      'REGISTER SE, APNE REGISTER SE, COPY SE, APNI COPY SE, DIARY SE, APNI DIARY SE, FILE SE, APNI FILE SE, COMPUTER SE, APNE COMPUTER SE, SYSTEM SE, APNE SYSTEM SE, LIST SE, APNI LIST SE, LIST ME SE, LIST MEIN SE, GROUP SE, APNE GROUP SE, RECORD SE, APNE RECORD SE, DATABASE SE, APNE DATABASE SE, PHONE SE, APNE PHONE SE, CONTACT SE, CONTACTS SE, YAHAN SE, YAHA SE, WAHAN SE, BROADCAST SE, SUCHI SE, PARCHI SE, APNI PARCHI SE, KHATE SE, YAADI SE, GINTI SE, CHAKKAR SE, JANJAL SE',
    registerSe:
      'रजिस्टर से, अपने रजिस्टर से, कॉपी से, अपनी कॉपी से, डायरी से, अपनी डायरी से, बही से, बहीखाते से, फाइल से, अपनी फाइल से, कंप्यूटर से, अपने कंप्यूटर से, सिस्टम से, अपने सिस्टम से, लिस्ट से, अपनी लिस्ट से, सूची से, अपनी सूची से, ग्रुप से, अपने ग्रुप से, रिकॉर्ड से, अपने रिकॉर्ड से, डेटाबेस से, अपने डेटाबेस से, फोन से, अपने फोन से, कॉन्टैक्ट से, यहाँ से, वहाँ से, सूचियों से, मेलिंग लिस्ट से, ब्रॉडकास्ट से, पर्ची से, अपनी पर्ची से, डिब्बे से, बक्से से, खाते से, यादी से, गिनती से, चक्कर से',
    lphirAaya:
      'PHIR SE MSG, FIR SE MSG, PHIR MSG, FIR MSG, DOBARA MSG, DUBARA MSG, DOBARA MESSAGE, DUBARA MESSAGE, PHIR SE MESSAGE, FIR SE MESSAGE, PHIR SE BHEJA, FIR SE BHEJA, DOBARA BHEJA, DUBARA BHEJA, PHIR AAYA, FIR AAYA, FIR SE AAYA, PHIR SE AAYA, DOBARA AAYA, DUBARA AAYA, DUBARA KIYA, DOBARA KIYA, AB KI BAAR, ABKI BAAR, AB AAYA, AB AGAR, AGAR AB, AGAR FIR, AGAR PHIR, AGAR DOBARA, AGAR DUBARA, EK AUR AAYA, EK BHI AAYA, EK BHI AUR, EK AUR MSG, EK AUR MESSAGE, AGLI BAAR, AGLA MSG, AGLA MESSAGE, NEXT TIME, NEXT MSG, AINDA, AAINDA, NAHI RUKA, NAHI RUKE, NAHI RUKTE, BAND NAHI HUA, BAND NAHI HUE, BAND NAHI KIYA, BAND NAHI KIYE, MSG KIYA TO, MSG AAYA TO, MSG AAYA TOH, MESSAGE AAYA TO, MESSAGE AAYA TOH, MESSAGE KIYA TO, BHEJA TO, BHEJA TOH, AAYA TO, AAYA TOH, YAHI CHALTA RAHA, AISE HI CHALTA RAHA, EK BHI MSG, EK BHI MESSAGE',
    phirAaya:
      'फिर से मैसेज आया, फिर से मैसेज किया, फिर मैसेज आया, फिर मैसेज किया, दोबारा मैसेज, दुबारा मैसेज, फिर से भेजा, दोबारा भेजा, फिर भेजा, फिर आया, फिर से आया, दोबारा आया, अब की बार, अबकी बार, अब आया, अब भेजा, अब अगर, अगर अब, एक और आया, एक भी और आया, एक भी आया, एक और मैसेज, एक और भेजा, अगली बार, अगला मैसेज, अगर फिर, अगर दोबारा, और एक मैसेज, आइंदा, कल से आया, नहीं रुका, नहीं रुके, नहीं रुकते, बंद नहीं हुआ, बंद नहीं हुए, बंद नहीं किया, बंद नहीं किए, मैसेज किया तो, मैसेज आया तो, मैसेज भेजा तो, संदेश आया तो, भेजा तो, आया तो, यही चलता रहा, ऐसे ही चलता रहा, एक भी संदेश, एक भी मैसेज, एक और संदेश',
    ldhamki:
      'DEKH LENA, DEKH LUNGA, DEKH LUNGI, KHAIR NAHI, ACHHA NAHI HOGA, ACHA NAHI HOGA, ACCHA NAHI HOGA, THEEK NAHI HOGA, THIK NAHI HOGA, BURA HOGA, COMPLAINT KAR DUNGA, COMPLAINT KARUNGA, COMPLAINT KARUNGI, COMPLAIN KARUNGA, COMPLAINT KR DUNGA, SHIKAYAT KARUNGA, SHIKAYAT KAR DUNGA, CASE KAR DUNGA, CASE THOK DUNGA, POLICE, COURT, TRAI, CONSUMER FORUM, LAWYER, VAKEEL, BLOCK, GAALI, GALI DUNGA, GAALIYAN, PACHTAOGE, ANJAAM BURA, SABAK SIKHA, LEGAL ACTION, REPORT KAR DUNGA, REPORT KARUNGA, CHHODUNGA NAHI, SOCH LENA, NOTICE BHEJ, LEGAL NOTICE, KANUNI NOTICE, KANOONI NOTICE, OMBUDSMAN, RBI, ADALAT, MUKADMA, SABKO BATA, SOCIAL MEDIA, TWITTER, TWEET, FACEBOOK, REVIEW, MEDIA, BOYCOTT, BEIZZATI, BADNAAM, DEKH LENA FIR, CYBER',
    dhamki:
      'देख लेना, देख लूँगा, देख लूंगा, देख लूँगी, खैर नहीं, ख़ैर नहीं, अच्छा नहीं होगा, ठीक नहीं होगा, बुरा होगा, शिकायत करूँगा, शिकायत करूंगा, शिकायत करूँगी, शिकायत कर दूँगा, केस कर दूँगा, केस ठोक दूँगा, मुकदमा करूँगा, पुलिस, थाने, कोर्ट, ट्राई, उपभोक्ता, वकील, ब्लॉक, गाली, गालियाँ, गाली दूँगा, पछताओगे, अंजाम बुरा, मज़ा चखा, सबक सिखा, कानूनी कार्रवाई, रिपोर्ट कर दूँगा, रिपोर्ट करूँगा, नंबर ब्लॉक, छोड़ूँगा नहीं, सोच लेना, नोटिस भेज, लीगल नोटिस, कानूनी नोटिस, लोकपाल, ओम्बुड्समैन, आरबीआई, अदालत, एफआईआर, मुकदमा ठोक, सबको बता, सोशल मीडिया, ट्विटर, ट्वीट, फेसबुक, रिव्यू, मीडिया, अखबार में, कंपनी बदल, दूसरी कंपनी, बहिष्कार, रिपोर्ट मार',
    lbhejnaMat:
      'MAT BHEJO, MAT BHEJIYE, MAT BHEJNA, MAT BHEJEIN, MAT BHEJ, MT BHEJO, NA BHEJO, NA BHEJEIN, NA BHEJEN, NA BHEJIYE, MAT BHEJA KARO, MAT LIKHNA, MAT LIKHO, MAT KARO, MT KRO, MAT KARNA, NA KAREIN, NA KARO, BAND KARO, BAND KRO, BAND KAR DO, BAND KAREIN, BAND KIJIYE, BHEJNA BAND, HATAO, HATA DO, HATAIYE, NIKALO, NIKAL DO, KAAT DO, STOP KARO, UNSUBSCRIBE KARO',
    bhejnaMat:
      'मत भेजो, मत भेजिए, मत भेजें, मत भेजना, मत भेजिएगा, मत भेज, न भेजो, न भेजें, न भेजिए, ना भेजो, ना भेजें, ना भेजिहो, ना भेजिह, मत भेजा करो, न भेजा करें, मत लिखना, मत लिखो, न लिखें, मत करो, मत करना, मत कीजिए, न करें, बंद करो, बंद करें, बंद कीजिए, बंद कर दो, न भेजा जाए, न भेजे जाएँ, भेजना बंद, हटाओ, हटा दो, हटाइए, हटा दीजिए, निकालो, निकालिए, निकाल दो, काट दो, काट दीजिए',
    ldismissal:
      'AB AUR NAHI, BAS AB AUR NAHI, AUR NAHI, AUR NHI, BAS AB NAHI, AB NAHI, AB NHI, BAS AB NHI, AB BILKUL NAHI, KUCH NAHI CHAHIYE, AB NAHI CHAHIYE, AB NHI CHAHIYE, NAHI CHAHIYE, NHI CHAHIYE, NAHI CHAIYE, NHI CHAIYE, NAI MANGTA, NAHI MANGTA, NAHI CHAHIDA, NAHI JHELA JATA, JHELA NAHI JATA, JHELA NAHI JAA RAHA, SAHA NAHI JATA, BARDASHT NAHI HOTA, BARDASHT KE BAHAR, CHHOD BHI DO, CHOD BHI DO, CHHOD DO, CHOD DO, CHHOD DIJIYE, BAKSH DO, BAKHSH DO, BAKSH BHI DO, MAAF KARO, MAAF KAR DO, PEECHA CHHODO, PICHA CHODO, PICHHA CHODO, PEECHA CHHOD DO, JAAN CHHODO, JAAN CHODO, JAN CHODO, DAYA KARO, REHAM KARO, TARAS KHAO, CHUP RAHO, CHUP KARO, CHUP HO JAO, MUH BAND KARO, MUH BAND RAKHO, DAFA HO, DAFA HO JAO, BHAAG JAO, BHAG JAO, BHAAG YAHA SE, BHAG YAHA SE, NIKAL YAHA SE, NIKLO YAHA SE, NIKAL LO, NIKAL LE, CHAL NIKAL, CHALTE BANO, CHAL HAT, DOOR RAHO, DUR RAHO, DOOR HATO, KALTI MARO, KALTI MAAR, PATLI GALI SE NIKAL, RASTA NAPO, PHOOT LO, BAHUT HUA, BAHUT HUA SAMMAN, BAHUT HO GAYA, BHT HO GYA, BAHUT HO CHUKA, BOHOT HO GAYA, HAD HO GAYI, HADD HO GAYI, HAD HAI, HADD HAI, HAD KAR DI, ATI HO GAYI, PAANI SAR SE UPAR, TATA BYE BYE, TATA BYE, BLOCK KAR DIYA, BLOCK KR DIYA, BLOCK KAR RAHA HU, BLOCK KAR RAHI HU, BLOCK KAR RHA HU, BLOCK MAAR DIYA, BLOCK KAR DUNGA, BLOCK KAR DUNGI, SPAM ME DAAL DIYA, BAND KARO, BAND KAR DO, BAND KARDO, BAND KRO, BAND KIJIYE, BAND KAREIN, BAS KARO, BAS KAR, BAS KRO, BAS KIJIYE, BAS BHI KARO, STOP KARO, STOP KAR, STOP KAR NA, STOP KAR DO, ENOUGH, ENOUGH IS ENOUGH, BREAKUP, BREAKUP HO GAYA, HUMARA BREAKUP, RISHTA KHATAM, HUMARA RISHTA KHATAM, NAATA KHATAM, PAK GAYA, PAK GAYA HU, PAK GAYI HU, TANG AA GAYA HU, TANG AA GAYI HU, TANG AA CHUKA HU, TANG AA CHUKI HU, UB GAYA HU, CHIDH HOTI HAI, KOI MATLAB NAHI, KISI KAAM KA NAHI, INTEREST NAHI, INTEREST NAHI HAI, NO INTEREST, NOT INTERESTED, INTERESTED NAHI HU, ZARURAT NAHI, ZARURAT NAHI HAI, JARURAT NAHI, JARURAT NAHI HAI, KOI ZARURAT NAHI, KOI JARURAT NAHI, NAKO, MALA NAKO, NAKO BHEJO, MAINU NAHI CHAHIDA, BHUL JAO MUJHE, BHOOL JAO MUJHE, MUJHE BHUL JAO, MUJHE BHOOL JAO, MUJHE MAAF KARO, MUJHE BAKSH DO, STOP KRO, STOP KRDO, STOP KR DO, BAND KR DO, BND KRO, BAND KRDO, UNSUB KARO, UNSUB KRO, CANCEL KARO, REMOVE KARO, MSG BND, MSG BND KRO, MSG BAND, MSG BAND KARO, MSG BAND KRO, AISI KI TAISI, AAJ KE BAAD KABHI NAHI, AAJ KE BAAD NAHI, AAJ SE NAHI, AB KABHI NAHI, PHIR KABHI NAHI, FIR KABHI NAHI, DOBARA KABHI NAHI, NAHI KA MATLAB NAHI, NAHI KA MATLAB NAHI HOTA, NAHI MATLAB NAHI, NA KA MATLAB NA, NO MATLAB NO, NO MEANS NO, SHANTI DE DO, SHANTI DO, SHANTI DEDO, THODI SHANTI DO, SUKOON DE DO, SUKOON DO, SUKUN SE REHNE DO, SUKOON SE JEENE DO, CHUPPI SADH LO, CHUP RAHIYE, SONE DO, SONE DIJIYE, SONE TO DO, TO SONE DO, SONE BHI DO, NEEND LENE DO, NEEND PURI KARNE DO, CHAIN SE SONE DO, SAANS LENE DO, AARAM KARNE DO, APNE HAAL PE CHHOD DO, APNE HAL PE CHOD DO, MERE HAAL PE CHHOD DO, HAMARE HAAL PE CHHOD DO, AKELA CHHOD DO, AKELA CHOD DO, RASTA DEKHO, APNA RASTA NAPO, APNA RASTA DEKHO, FUTO, FUT LO, FUT LE, FOOT LO, PHUTO, KHISAK LO, GAYAB HO JAO, DOOR HI RAHO, DUR HI RAHO, DUR HO JAO, DUR HATO, MERA TUMHARA RISHTA KHATAM, MERA TUMHARA RISHTA KHATAM SAMJHO, HAMARA RISHTA KHATAM, RISHTA KHATAM SAMJHO, KISSA KHATAM, KAHANI KHATAM, KHEL KHATAM, YAHI TAK THA HAMARA SAATH, YAHI TAK THA HUMARA SATH, YAHIN TAK THA SAATH, YAHI TAK THA SAFAR, ITNA HI SAATH THA, MERI TARAF SE NA, MERI TARAF SE NO, SAAF MANA HAI, SAKHT MANA HAI, HAMESHA KE LIYE ALVIDA, JAAN BAKHSHO, JAN BAKHSH DO, CHHUTTI KARO, MERI CHHUTTI KARO, CHUTTI DO, KAFI HO GAYA, KAAFI HO GAYA, ZYADA HO GAYA, BAHUT ZYADA HO GAYA, HADD PAAR, SABR KHATAM, SABAR KHATAM, AB BARDASHT NAHI, SEHEN NAHI HOTA, SAHAN NAHI HOTA, ITNA KAAFI HAI, BAS ITNA HI, YAHI AAKHRI HAI, HAMESHA KE LIYE BAND, IGNORE KARO, IGNORE KAR DO, CHHOD SAKTE HAIN, CHHOD SAKTE HO, PEECHE PADNA BAND KARO, PICHE PADNA BAND KARO, PEECHE MAT PADO, PICHE MAT PADO, CHIPAKNA BAND KARO, MAT CHIPKO, CHIPKO MAT, RUK JA, RUKJA, RUK JAIYE, THAM JAO, ANTIM BAAR KEH RAHA HU, AAKHRI BAAR BOL RAHA HU, AKHRI BAAR BOL RAHA HU, AAKHRI BAR KEH RAHA HU, LAST BAAR BOL RAHA HU, LAST WARNING HAI, AAKHRI WARNING, LENA DENA NAHI, KOI LENA DENA NAHI, KOI VASTA NAHI, KOI WASTA NAHI, KOI NATA NAHI, DIMAG MAT KHAO, DIMAG MAT CHATO, DIMAAG MAT KHAO, SIR MAT KHAO, TANG MAT KARO, TANG NA KARO, PARESHAN MAT KARO, PARESHAN NA KARO, DISTURB MAT KARO, DISTURB NA KARO, PIND CHHODO, PIND CHODO, GALA CHHODO, MEHERBANI KARKE CHHOD DO, UKTA GAYA HU, BAS TUMHARI HI KAMI THI, BAS AAPKI HI KAMI THI',
    dismissal:
      'अब और नहीं, और नहीं, बस अब नहीं, अब नहीं, अब और न, अब बिल्कुल नहीं, कुछ नहीं चाहिए, नहीं चाहिए कुछ भी, अब नहीं चाहिए, नहीं चाहिए, नहीं झेला जाता, और नहीं झेला जाता, झेला नहीं जाता, और झेला नहीं जाता, सहा नहीं जाता, और सहा नहीं जाता, बर्दाश्त नहीं होता, और बर्दाश्त नहीं होता, बर्दाश्त के बाहर, छोड़ भी दो, छोड़ दो, छोड़ दीजिए, छोड़ भी दीजिए, बख्श दो, बख्श भी दो, बख्शो, बख्श दीजिए, माफ़ करो, माफ करो, माफ कर दो, माफ़ कर दो, पीछा छोड़ो, पीछा छोड़ दो, जान छोड़ो, जान छोड़ दो, दया करो, रहम करो, तरस खाओ, चुप रहो, चुप करो, चुप हो जाओ, मुँह बंद करो, मुंह बंद रखो, दफा हो, दफ़ा हो जाओ, दफा हो जाओ, भाग जाओ, भाग यहाँ से, भागो यहाँ से, निकल यहाँ से, निकलो यहाँ से, चल निकल, चलते बनो, चल हट, दूर हटो, दूर रहो, परे हटो, फूट लो, रास्ता नापो, बहुत हुआ, बहुत हुआ अब, बहुत हो गया, अब बहुत हो गया, बहुत हो चुका, हद हो गई, हद हो गई अब, हद है, हद होती है, हद कर दी, अति हो गई, अति हो गई है, अति कर दी, पानी सर से ऊपर, राम राम हमेशा के लिए, नमस्ते हमेशा के लिए, ब्लॉक कर दिया, ब्लॉक कर दिया है, ब्लॉक कर रहा हूँ, ब्लॉक कर रही हूँ, ब्लॉक मार दिया, ब्लॉक कर दूँगा, ब्लॉक कर दूँगी, स्पैम में डाल दिया, बंद करो, बंद कर दो, बंद करें, बंद कीजिए, बंद करिए, बंद कर दीजिए, बंद कर दें, बंद कर, बस करो, बस कर, बस करें, बस कीजिए, बस भी करो, ब्रेकअप, रिश्ता खत्म, हमारा रिश्ता खत्म, नाता खत्म, पक गया, पक गया हूँ, पक गई हूँ, तंग आ गया हूँ, तंग आ गई हूँ, तंग आ चुका हूँ, तंग आ चुकी हूँ, परेशान हो गया हूँ, परेशान हो गई हूँ, ऊब गया हूँ, ऊब गई हूँ, उकता गया हूँ, चिढ़ होती है, गुस्सा आता है, कोई मतलब नहीं, कोई काम का नहीं, रुचि नहीं, रुचि नहीं है, दिलचस्पी नहीं, दिलचस्पी नहीं है, इंटरेस्ट नहीं, इंटरेस्टेड नहीं, ज़रूरत नहीं, जरूरत नहीं, ज़रूरत नहीं है, जरूरत नहीं है, आवश्यकता नहीं, आवश्यकता नहीं है, नको, नाही चाही, नहीं चाही, ना चाही, नहीं चाहिए बंद, नही चाहिए बंद, नही चाहिए, नहीं चाहिए बस, आज के बाद कभी नहीं, आज के बाद नहीं, आज से नहीं, अब कभी नहीं, फिर कभी नहीं, दोबारा कभी नहीं, आगे कभी नहीं, नहीं का मतलब नहीं, नहीं का मतलब नहीं होता, नहीं मतलब नहीं, ना का मतलब ना, ना मतलब ना, ना मतलब ना होता, शांति दे दो, शांति दे दीजिए, शांति दो, थोड़ी शांति दे दो, थोड़ी शांति दो, थोड़ी शांति दीजिए, सुकून दे दो, सुकून से रहने दो, सुकून से जीने दो, शांति से जीने दो, शांति से रहने दो, चुप्पी साध लो, चुप हो जाइए, चुप रहिए, सोने दो, सोने दीजिए, सोने तो दो, सोने भी दो, नींद लेने दो, नींद पूरी करने दो, चैन से सोने दो, साँस लेने दो, आराम करने दो, हमारे हाल पर छोड़ दो, मेरे हाल पर छोड़ दो, अपने हाल पर छोड़ दो, अकेला छोड़ दो, रास्ता देखो, अपना रास्ता नापो, खिसक लो, निकल पड़ो, गायब हो जाओ, दूर रहिए, दूर ही रहो, मेरा तुम्हारा रिश्ता खत्म, आपका हमारा रिश्ता खत्म, रिश्ता खत्म समझो, किस्सा खत्म, कहानी खत्म, खेल खत्म, यहीं तक था हमारा साथ, यहीं तक था साथ, यहीं तक था सफर, यहीं तक का साथ था, इतना ही साथ था, मेरी तरफ से ना, मेरी तरफ से नहीं, साफ मना है, सख्त मना है, हमेशा के लिए अलविदा, पीछा छूटा, जान बख्शो, जान बख्श दो, छुट्टी करो, छुट्टी दो, मेरी छुट्टी करो, मुझे छुट्टी दो, भगवान के लिए बस, काफी हो गया, काफ़ी हो गया, ज़्यादा हो गया, बहुत ज़्यादा हो गया, हद पार हो गई, हद पार कर दी, सब्र खत्म, सब्र टूट गया, सब्र का बाँध टूट गया, पानी सिर से ऊपर, अब बर्दाश्त नहीं, अब सहन नहीं, सहन नहीं होता, सहन नहीं होता अब, इतना काफी है, बस इतना ही, यही आखिरी है, आखिरी बार था, इति, इति श्री, हमेशा के लिए बंद, मुझे इग्नोर करो, इग्नोर करो, इग्नोर कर दो, नज़रअंदाज़ कर दो, छोड़ सकते हैं, छोड़ सकते हो, पीछे पड़ना बंद करो, पीछे मत पड़ो, पीछे पड़ना छोड़ो, चिपकना बंद करो, मत चिपको, चिपको मत, रुक जा, रुक जाओ, रुक जाइए, थम जाओ, अंतिम बार कह रहा हूँ, अंतिम बार कह रहा हूं, आखिरी बार कह रहा हूँ, आखिरी बार कह रहा हूं, आखिरी बार बोल रहा हूँ, आखिरी बार बोल रहा हूं, आखिरी चेतावनी, अंतिम चेतावनी, लेना देना नहीं, कोई लेना देना नहीं, कोई वास्ता नहीं, कोई नाता नहीं, कोई संबंध नहीं, नाम मत लो, मुँह मत लगो, दिमाग मत खाओ, दिमाग मत चाटो, सिर मत खाओ, तंग मत करो, तंग न करें, परेशान मत करो, परेशान न करें, डिस्टर्ब मत करो, डिस्टर्ब न करें, पिंड छोड़ो, पिंड छोड़ दो, गला छोड़ो, मेहरबानी करके छोड़ दो, चिढ़ हो गई है, बस आपकी ही कमी थी, बस तुम्हारी ही कमी थी, आपकी ही कमी थी',
    lclosing:
      'BHAI, YAAR, YR, AB, BAS, PLZ, PLS, JI, SIR, MADAM, NA, TO, AAGE SE, THIK HAI, OK, SAMJHE, HAAN, BABA, BABU, BHAIYA, MAHARAJ, THANK YOU, SHUKRIYA, DHANYAWAD, AAP LOG, TUM LOG, FOREVER, MUJHE, HUME, YAHA SE, YAHAN SE, MUJHSE, HUMSE, KO, TUMKO, TUMHE, AAPKO, APKO, AAP LOGO KO, TUM LOGO KO, HAI, HAIN, HU, HUN, MERI, MERA, MERE, YE SAB, YEH SAB, WARNA, BYE, LOL, BRO, KUCH BHI, KUCH',
    closing:
      'भाई, यार, अब, बस, प्लीज़, प्लीज, कृपया, जी, सर, मैडम, न, ना, तो, आगे से, तुरंत, अभी, आज से, ठीक है, समझे, हाँ, बाबा, बाबू, भैया, महाराज, धन्यवाद, शुक्रिया, आप लोग, तुम लोग, हमेशा के लिए, मुझे, हमें, यहाँ से, मुझसे, हमसे, को, तुमको, तुम्हें, आपको, आप लोगों को, है, हैं, हूँ, मेरी, मेरा, मेरे, ये सब, यह सब, वरना, साहब, कुछ भी, कुछ',
    lopening:
      'BHAI, YAAR, YR, ARE, ARRE, ABE, OYE, AB, AB TO, BAS, PLZ, PLS, KRIPYA, BHAGWAN KE LIYE, KHUDA KE LIYE, RAM KE LIYE, HAATH JODTA HU, HATH JODTA HU, HAATH JODTI HU, HATH JODTI HU, HAATH JODTA HU BHAI, PAIR PADTA HU, PAIR PADTI HU, PAON PADTA HU, MAHARAJ, SAHAB, SAHIB, BHAI SAHAB, BABU, BHAIYA, SUNO, SUNIYE, DEKHO, DEKHIYE, MAAF KARNA, MAAF KARO, SORRY, MUJHE, MUJHKO, HUME, HAMEIN, HUMKO, MERE KO, MEREKO, AAP LOG, TUM LOG, AP LOG, CHALO, CHAL, JAO, AUR, LO, WAH, HEY BHAGWAN, SIR, MADAM, SALE, SAALE, SAALO, KAMINO, OK, OKAY, ACCHA, ACHA, MAINE, HUMNE, TUMHARI MEHERBANI, MEHERBANI KARKE, EK BAAR ME, EK BAR ME, MERI TARAF SE, DOST, BRO, DIDI, YAHA SE, YAHAN SE, RAAT KO, RAAT KO TO, RAT KO TO, AADHI RAAT KO, ITNI RAAT KO, KAM SE KAM RAAT KO, KAM SE KAM, MERI, MERA, HAMARI, HUMARI, HUMARA, HAMARA, ITNA, APNA, JI, KYA AAP, KYA AAP MUJHE, KOI, JANAB, HUZOOR, GAREEB KO, GARIB KO, HUM GARIBO KO, MERI MAA KO, MERE PAPA KO',
    opening:
      'भाई, यार, अरे, अबे, अब, अब तो, बस, कृपया, प्लीज़, प्लीज, भगवान के लिए, ईश्वर के लिए, ख़ुदा के लिए, खुदा के लिए, राम के लिए, हाथ जोड़ता हूँ, हाथ जोड़ती हूँ, हाथ जोड़कर, पैर पड़ता हूँ, पाँव पड़ता हूँ, महाराज, साहब, साहेब, भाई साहब, बाबू, बबुआ, भइया, भैया जी, सुनो, सुनिए, देखो, देखिए, माफ करना, माफ़ कीजिए, माफ करें, मुझे, हमें, हमको, मेरे को, हमका, आप लोग, तुम लोग, ओए, चलो, चल, जाओ, और, लो, वाह, हे भगवान, हे राम, मैंने, सर, मैडम, भाईसाहब, एक बार में, साले, सालों, यहाँ से, यहां से, रात को, रात को तो, रात में तो, आधी रात को, इतनी रात को, कम से कम रात को, कम से कम, मेरी, मेरा, हमारी, हमारा, आज से, इतना, अपना, जी, क्या आप, क्या आप मुझे, प्लीज़ मुझे, जनाब, हुज़ूर, इस नाचीज़ को, इस ग़रीब को, इस गरीब को, गरीब को, हम गरीबों को, मालिक, मेरे पापा को, मेरी माँ को',
    sandeshe:
      'मैसेज*, मेसेज*, संदेश*, सन्देश*, एसएमएस, विज्ञापन*, ऑफर*, ऑफ़र*, प्रमोशन*, स्पैम, एड, एड्स, ऐड, कॉल, प्रचार, मार्केटिंग, अलर्ट, नोटिफिकेशन*, SMS, सूचनाएं, सर्विस, बकवास, प्रोमो, टेक्स्ट, सेवा, संदेस*, सन्देस*, मेसज*, मैसज*, मैसेजेज, मेसेजेस, एसमएस, अपडेट*, रिमाइंडर*, याद दिलाना, याद दिलाने, नोटिस, सूचना, प्रमोशनल*, इश्तिहार*, एडवर्टाइजमेंट*, ऑफर बिफर, ओफर, लोन, कूपन, फालतू, टुन टुन, टिंग टिंग, ये सब, यह सब, ई सब, ये चीज़ें, इन संदेशों, संदेशा, सूचनाओं, मैसेजों, ऑफरों, विज्ञापनों, संदेशों, घोषणाएँ, मार्केटिंग कॉल, पुश नोटिफिकेशन, एडवरटाइज*, ऐडवर्टाइज*, न्यूज़लेटर*, न्यूजलेटर*, सर्वे*, निमंत्रण*, पिंग, इश्तेहार*, व्हाट्सएप*, वॉट्सऐप*, व्हाट्सऐप*, टेक्स्ट*, प्रचार*, बधाई संदेश, एसएमएसों, अनचाहे मैसेज, पैग़ाम*, पैगाम*, मसेज*, लोन के मैसेज, लोन वाले मैसेज',
    ltexts:
      'MSG, MSGS, MESSAGE, MESSAGES, MESSEGE, MESSG, MSSG, MSGES, MASSAGE, SMS, SMSES, ADS, AD, ADD, OFFER, OFFERS, PROMO, PROMOS, PROMOTION, PROMOTIONS, SPAM, TEXT, TEXTS, CALL, CALLS, NOTIFICATION, NOTIFICATIONS, MARKETING, VIGYAPAN, SANDESH, ALERTS, MSGE, BAKWAS, FALTU, MESAGE, MESAGES, MESGE, MESSEJ, MSJ, MSGZ, MASG, MASSAGES, MESEG, MSSGS, OFFERZ, OFER, OFERS, OFFR, UPDATE, UPDATES, REMINDER, REMINDERS, PROMOTIONAL, ADVERTISEMENT*, ADVERTISING, ISHTIHAR*, ISHTEHAR*, PAIGHAM, PAIGAM, PEGHAM, PAIGHAMAT, TEXTO, YE SAB, YEH SAB, SPAMMING, NEWSLETTER, PRACHAR, SANDESHE, TUN TUN, TING TING, SMS WMS, PACKAGE, PACKAGES, MSGO, MESSAGEO, OFFERO, SUCHNAYE, SUCHNA, JANKARI WALE, ADVERTISMENT, ADVERTISE, NEWSLETTERS, SURVEY, SUCHNAYEN, PROMOTIONAL MSG, PROMOTIONAL SMS, PING, PINGS, MESSAGS, MESSEGES, MSGS WAGERAH, FORWARDS, WHATSAPP MSG, WHATSAPP MESSAGE, SANDES, VIGYAPANO, VIGYAPNO, TXT, TXTS, TEXTING, MSGING',
    doStop: 'बंद, बन्द, रोको, रोकें, रोक, रोकिए, रद्द, बंद करवा, बन्ध, बंध, बंद ही, बंद करके, स्टॉप, समाप्त, ख़त्म, बद',
    ldoStop: 'BAND, BANDH, BND, BNDH, STOP, UNSUBSCRIBE, BANDD, BAND HI, ROK, KHATAM, KHTM, SAMAPT, CANCEL, OFF',
    ldoIt:
      'KARO, KRO, KAR, KARDO, KRDO, KAREN, KAREIN, KIJIYE, KIJIE, KARIYE, KRIYE, KREN, KARNA, KARWA, KRNA, KARDEN, HO, HON, HONE, KR, KARE, KRWA, KARWAO, KARDIJIYE, KAREEN, KRAIN, KRDEN, KRDAIN, KAR DAIN, KARDAIN, KR DAIN, KR DEIN, KAR DEIN, KAR DEN, KAR DO, KR DO, KRDOO, KAR DIJIYE, KR DIJIYE, KAR DIJIE, KAR DIJYE, KARO NA, KARAO, KARWADO, KAR LO, KIJYE, KIYA JAYE, KROO',
    doIt: 'करो, करें, कीजिए, कर, करदो, करिए, किजिए, कीजिये, करवा, होने, करना, कराना, करवाना, हो, करे, करिये, कर दो, कर दें, कर दीजिए, कर दीजिये, कर दे, करवाइए, करवाओ, कराओ, कराइए, करवा दो, करो ना, करो जी, कीजिएगा, किया जाए, कीजियेगा',
    dontSend: 'मत, न, ना, नहीं, नही, मती, नाही, नको',
    ldontSend: 'MAT, NA, MT, MATT, MTT, NAHI, NHI, NAA, MATTT, NAHIN, NAI, NI',
    sendIt:
      'भेजो, भेजिए, भेजिये, भेजें, भेजना, भेज, भेजा, भेजे, करो, करें, कीजिए, करना, किया, लिखो, डालो, भेजियेगा, भेजिएगा, भेजवाओ, भेजा करें, भेजते, भेजा करो, लिखें, भेजियो, भेजिओ, भेजन, भेजते रहो, भेजा कर, भेजा करिए, भेजा कीजिए, भेजा कीजिये, बेजो, बेझो, भेझो, भेजिएं, दिया करो, लिखा करो, लिखिए, लिखना, दीजिए, भेजे जाएं, भेजा जाए, भेजा जाये, भेजी जाए, भेजीं, भेजिहा, भेजल, भेजिहऽ, भेज्यो, पठाओ, पठाइए, सेंड, सेंड करो, फॉरवर्ड करो, ठेलो, पेलो, पेलिए, थोपो, थोपिए, भेजवाइए, चिपकाओ, टपकाओ, डाला करो, भेजते रहिए, भेजने का, देना, दो, करियेगा, करिएगा, कीजिएगा, डालिए, डालना, मारो, मारा करो',
    lsendIt:
      'BHEJO, BHEJIYE, BHEJIE, BHEJNA, BHEJEN, BHEJEIN, BHEJE, BHEJA, BHEJ, BHJO, BEJO, BHEJYE, BHEJIYEGA, KARO, KAREN, KAREIN, KARE, KRO, KARNA, KIJIYE, KIYA, KAR, KREN, KRNA, BHJEN, BHEJAIN, KAREIN, BHEJIEGA, BHEJYEGA, BHEJEGA, BHEJA KARO, BHEJA KAREIN, BHEJA KAREN, BHEJA KRO, BHEJA KAR, BHEJA KARIYE, BHEJA KIJIYE, BEJA, BEJNA, BEJHO, BJHO, BHJNA, BHEJNE, BHEJIEN, BHEJAO, BHEJHO, SEND KARO, SEND KARNA, SEND KRO, SEND KAREIN, LIKHO, LIKHNA, LIKHA KARO, DIYA KARO, KIYA KARO, KIYA KAREIN, KIYA KAREN, KIA KARO, KROO, KREIN, BHEJA JAYE, BHEJI JAYE, BHEJE JAYEN, GHALLO, GHALYA KARO, BHEJEE, BHEJI, BHEJYO, BHEJWAO, SEND, FORWARD KARO, THELO, PELO, THOPO, CHIPKAO, TAPKAO, DALA KARO, DALO, DALIYE, DALNA, DENA, DIJIYE, MARO, MARA KARO, KARIYEGA, KIJIYEGA, KRIYEGA, BHEJNE KA, BHEJTE RAHO, PATHAO, BHJIYE, BHEJNE KI JARURAT, BHEJNE KI ZARURAT',
    notWant: 'नहीं, नही, न, ना, नाही, नहि, ना ही, न ही',
    lnotWant: 'NAHI, NHI, NAHIN, NAI, NI, NA, HI NAHI, NAHIN HI, NAHI HI, NAHIII, NAHEE, NHIN, NAHEEN, NAHEN, NAHE, NEI, NAHII, NAIN, NAA',
    wantIt:
      'चाहिए, चाहिये, चाहता, चाहती, चाहते, लेना, लेने, करने, करना, मंगाना, आने, आना, आए, आएं, पाना, देखना, देखने, पढ़ना, पढ़ने, पसंद, लेनी, मंगवाना, चाहूंगा, लूंगा, चाहिएं, चाही, चाहिऐ, चहिए, चाइये, चाहीए, माँगता, माँगते, मंगता, रही, मंगवाने, मांगता, पाहिजे, चइए, चाइए, चाहिये है, मंगनी, चाहिएँ, जुड़ना, जुड़े रहना, सुनना, सुनने, जानना, मिलने चाहिए, आनी चाहिए, आने चाहिए, आना चाहिए, प्राप्त करना, रिसीव करना',
    lwantIt:
      'CHAHIYE, CHAHIE, CHAIYE, CHAHYE, CHAHEYE, CHAIE, CAHIYE, CHIYE, CHAHTA, CHAHTI, CHAHTE, LENA, LENE, AANA, AANE, AAYE, AAE, CHYE, CHAHIYEY, CHAHIYE, LENI, LENA HAI, CHAHIYE HI, MANGTA, MANGTE, CHAHUNGA, PADHNA, DEKHNA, DEKHNE, PASAND, LUNGA, CHAHIYEN, CHAHYEN, CHAHIEN, CHAHEYEN, CHAEYE, CHAEYAY, CHAIYEN, CHAHIYAY, CHAHYAY, CHAYE, CHHIYE, CHAHEEYE, CHAHI, MAANGTA, MANGTI, MANGI, CHAHIDA, CHAIDA, CHAHI DA, LENE HAIN, LENI HAI, RAHI, RAHA, CHAIYEE, CHAHIYEE, CHAYIE, CHAIYA, RAKHNA, JUDNA, SUNNA, SUNNE, JAANNA, JANNA, AANE CHAHIYE, AANA CHAHIYE, AANI CHAHIYE, RECEIVE KARNA, PADHNE, CHAHTEY, CHAHENGE, INTERESTED, REQUIRED, NEEDED',
    fedUp:
      'परेशान, तंग, थक, दुखी, बोर, पक, उकता, ऊब, चिढ़, खीझ, नाराज़, परेशां, दिमाग खराब, परेशान कर, तंग आ, पक गया, पक गई, थक गया, थक गई, बोर हो, दिमाग का दही, दिमाग खा, सिर खा, सर खा, पागल कर, जीना हराम, नाक में दम, नाक मे दम, कान पक, सिरदर्द, झेल, चिढ़ हो, गुस्सा, त्रस्त, आजिज, आजिज़, बेज़ार, बेजार, परेशां हो, झल्ला, झुंझला, दुःखी, हलाकान, हैरान, बौरा, उब, ऊब गया, ऊब गई, तंग हो, पक चुका, पक चुकी, थक चुका, थक चुकी, भर गया मन, मन भर, जी भर, सिर दर्द, सरदर्द, चिढ़ आती, गुस्सा आता, घिन आती, नफरत हो, तंग आ चुका, तंग आ चुकी, हद पार',
    lfedUp:
      'PARESHAN, TANG, THAK, PAK, DIMAG, PARESHAAN, IRRITATE, IRRITATED, IRITATE, BORE, FRUSTRATE, GUSSA, UB, DIMAAG, PRESHAN, PRSHAN, PARSHAN, DIMAGH, DIMAG KA DAHI, SAR KHA, SIR KHA, DIMAG KHA, PAGAL KAR, PAGAL KR, JEENA HARAM, JINA HARAM, NAAK ME DAM, NAK ME DAM, KAAN PAK, SAR DARD, SIRDARD, PAK GAYA, PAK GAYI, THAK GAYA, THAK GAYI, AAJIZ, AJIZ, BEZAR, BEZAAR, ZALEEL, TANGGG, PARISHAN, PRESHAAN, IRRITATING, ANNOYING, SEHEN NAHI, SAHAN NAHI, BARDASHT NAHI, NAHI JHELA, DIMAG KHARAB, AJIJ, HAIRAN, HALAKAN, JHALLA, OOB, UKTA, UKTAA, THAK CHUKA, THAK CHUKI, PAK CHUKA, PAK CHUKI, MAN BHAR, JEE BHAR, SIR DARD, HEADACHE, GUSSA AATA, GHIN, NAFRAT, TANG AA CHUKA, TANG HO, FED UP, FEDUP, SICK OF, ANNOYED, DISTURB, DISTURBED, PAAGAL KAR, TENSION, HAD PAAR',
    suchi:
      'लिस्ट, सूची, डेटाबेस, सिस्टम, रिकॉर्ड, डाटाबेस, ग्रुप, लिसट, लिस्ट में, सुची, डायरेक्टरी, मेलिंग लिस्ट, संपर्क सूची, फेहरिस्त, लिस्टों, सूचियों, डेटाबेसों, ग्रुपों, रिकॉर्डों, रिकॉर्ड्स, ब्रॉडकास्ट, ब्रॉडकास्ट लिस्ट, सर्वर, मेलिंग लिस्टों, डायरी, रजिस्टर, खाते, फ़ाइल, फाइल, कॉन्टैक्ट लिस्ट, कॉन्टेक्ट लिस्ट, कैंपेन, अभियान, क्लब, चैनल, न्यूज़लेटर, ग्राहक सूची, सेवा सूची',
    llist:
      'LIST, DATABASE, SYSTEM, RECORD, RECORDS, SUCHI, LST, LISTT, LIST ME, FEHRIST, DIRECTORY, CONTACTS, CONTACT LIST, MAILING LIST, DATA BASE, LISTS, LISTON, LISTO, SUCHIYON, SERVER, BROADCAST, BROADCAST LIST, MAIL LIST, CAMPAIGN, GRUP, GROUPS, NEWSLETTER, REGISTER, FILE, DIARY, CLUB, CHANNEL, CONTACT, LISST, CUSTOMER LIST, SENDING LIST',
    removeIt:
      'हटाओ, हटा, हटाएं, हटाएँ, हटाइए, हटाये, निकालो, निकाल, निकालें, निकालिए, डिलीट, मिटाओ, मिटा, मिटाएं, मिटाएँ, काट, काटो, रिमूव, हटवा, बाहर, रिमूव कर, हटवाओ, हटाना, निकालना, निकलवा, हटवाना, हटाइये, मिटाना, हटाईए, हटादो, हटा दो, हटादें, हटवा दो, हटाओ ना, निकालदो, निरस्त, काटिए, मिटाइए, डीलीट, रिमूव करो, निकलवाओ, निकलवाइए, कटवा, कटवाइए, मिटवा, मिटवाइए, उड़ा, उड़ाओ, डिलीट करो, डिलीट मारो, साफ करो, हटवाइए, छाँट, छांट, छाँटो, निकालिएगा, हटाइएगा, निकालिये, काट दीजिए, आउट करो, अलग करो, अलग कर, मुक्त करो, मुक्त कर, मुक्त कीजिए, बाहर निकालो, बाहर निकाल, हटाया जाए, निकाला जाए, हटाने, निकालने, विलोपित',
    lremove:
      'HATAO, HATA, HATADO, HATAYE, HATAYEN, HATAIYE, NIKALO, NIKAL, NIKALIYE, NIKALEN, NIKALDO, DELETE, REMOVE, MITA, MITAO, KAAT, KATO, UNSUBSCRIBE, HATAEN, NIKALDEN, BAHAR, HATANA, NIKALNA, HATWA, HATWAO, HATA DIJIYE, NIKAL DIJIYE, HTA, HTAO, HATADE, HATADIJIYE, HATTA, HATTA DAIN, HATA DAIN, HATADAIN, HATAIEN, HATAYEIN, HATOA, HATAAO, NIKAAL, NIKAALO, NIKAL DAIN, NIKALEIN, NIKALAIN, NIKALDAIN, DELET, DILEAT, REMOV, KHARIJ, KAAT DO, KATWA, MITA DO, MITA DEIN, MITA DAIN, OUT, NIKALWA, NIKALWAO, KATWAO, MITWA, UDA, UDAO, HATWAIYE, HATAIYEGA, NIKALIYEGA, OUT KARO, OUT KRO, ALAG KARO, ALAG KAR, MUKT KARO, MUKT KAR, BAHAR NIKALO, BAHAR NIKAL, HATAYA JAYE, NIKALA JAYE, HATANE, NIKALNE, REMOVE KARO, DELETE KARO, DELETE MARO, SAAF KARO, KAATIYE, KATIYE, HATAEIN, HATVA, HATVAO, CHANTO, DILIT, DLT, RMV',
    mine: 'मेरा, मेरे, मुझे, मुझको, हमारा, हमें, यह, ये, इस, पापा, मम्मी',
    lnumber: 'MERA, MERE, MUJHE, MUJHKO, HAMARA, YE, YEH, IS, HUMEIN, HAME, MUJE, MUJHY, HUME, MUJHEY',
    myNumber: 'नंबर, नम्बर, नम्बर को, मोबाइल नंबर, मोबाइल नम्बर, फ़ोन नंबर, फोन नंबर, व्हाट्सएप नंबर, नाम, नाम पता',
    lmyNumber: 'NUMBER, NO, NUM, NUMBR, NMBR, NAMBAR, NUMBER KO, NMBER, NUMBAR, NAMBER, NUMBERR, NO., MOBILE NUMBER, PHONE NUMBER',
    shikayatein:
      'शिकायत, ट्राई, TRAI, पुलिस, केस, कोर्ट, कंज्यूमर, उपभोक्ता, साइबर, रिपोर्ट, कानूनी, कम्प्लेन, कंप्लेंट, वकील, थाने, अदालत, मुकदमा, नोटिस, उपभोक्ता फोरम, कंज्यूमर कोर्ट, ब्लॉक, साइबर सेल, एफआईआर, कानूनी कार्रवाई, शिकायत दर्ज, लोक अदालत, चक्षु, संचार साथी, दूरसंचार, क़ानूनी कार्रवाई, मानहानि, सोशल मीडिया, ट्विटर, गूगल रिव्यू, आरबीआई, मुक़दमा, उपभोक्ता अदालत, बदनाम',
    lthreat:
      'COMPLAINT, COMPLAIN, SHIKAYAT, TRAI, POLICE, CASE, COURT, LEGAL, REPORT, CYBER, PTA, FIR, COMPLANT, SHIKAYET, CONSUMER COURT, CONSUMER FORUM, CYBERCRIME, CYBER CRIME, CYBER CELL, LAWYER, VAKEEL, WAKEEL, WAKIL, NOTICE, KANOONI, QANOONI, FIA, ADALAT, MUQADMA, BLOCK, BLOK, BLACKLIST, DND COMPLAINT, SUE, THANE, LOK ADALAT, CHAKSHU, SANCHAR SAATHI, DOT, RBI, LEGAL ACTION, LEGAL NOTICE, FIR KARUNGA, TWITTER, SOCIAL MEDIA, GOOGLE REVIEW, MUKADMA, BLOCK KAR, BLOCK KR, SPAM REPORT, BADNAAM, OMBUDSMAN, 1909',
    brandnaam: 'कंपनियों, कंपनी, ब्रांड, ब्रांडों, ब्रैंड, ब्रांड्स, कम्पनियों, ब्रैंड्स, स्टोर, दुकानों, सेवाओं, ग्रुप',
    lbrands: 'COMPANY, COMPANIES, BRAND, BRANDS, KAMPANI, COMPANIYON, STORES, SERVICES, BRANDS SE, COMPNY, GROUP',
    sabhee: 'सारे, सारी, सभी, सब, सब कुछ, किसी भी, कोई भी, हर, सबका, सबके',
    lall: 'SAB, SAARE, SARE, SARI, SAARI, SABHI, SAB KUCH, KISI BHI, KOI BHI, HAR, PURE, SABKE, TAMAM, ALL',
    jankaariyan: 'डेटा, डाटा, जानकारी, जानकारियाँ, रिकॉर्ड, अकाउंट, विवरण, डिटेल्स, इंफॉर्मेशन, इनफार्मेशन',
    ldata: 'DATA, DETAILS, INFORMATION, INFO, JANKARI, JAANKARI, MALOOMAT, RECORD, ACCOUNT, DETAIL, MALUMAT, MALOMAT',
    whereFrom: 'कहाँ से, कहां से, कैसे, किसने, किससे, किधर से, कहा से, कँहा से',
    lwhereFrom: 'KAHA SE, KAHAN SE, KAHAAN SE, KAISE, KESE, KISNE, KIS NE, KISSE, KIDHAR SE, KAHA S, KHA SE, KHAN SE',
    lpeace:
      'CHAIN SE JEENE DO, CHAIN SE JINE DO, CHAIN SE RAHNE DO, CHAIN SE REHNE DO, CHAIN SE SONE DO, CHAIN LENE DO, SUKOON SE JEENE DO, SUKOON SE REHNE DO, SUKOON LENE DO, JEENE DO, JINE DO, SONE DO, BAKSH DO, BAKSH DIJIYE, BAKSH DEIN, BAKHSH DO, BAKHSH DEIN, BAKHSH DAIN, BAKHSH DIJIYE, PEECHA CHHODO, PEECHA CHODO, PEECHA CHORO, PEECHA CHHORO, PICHA CHHODO, PICHA CHODO, PICHHA CHODO, PEECHA KAB CHHODOGE, PEECHA KAB CHODOGE, PICHA KAB CHODOGE, PEECHA KAB CHOROGE, PEECHHA CHHODO, JAAN CHHODO, JAAN CHODO, JAAN CHORO, JAAN CHHORO, JAN CHORO, JAAN CHOR DO, JAAN CHHOR DEIN, JAAN BAKHSH DO, AKELA CHHOD DO, AKELA CHOD DO, AKELA CHOR DO, DAFA HO JAO, DAFAA HO JAO, DAFA HO, DAFAH HO, BHAAD ME JAO, BHAD ME JAO, BHAAD MEIN JAO, CHALTE BANO, REHAM KARO, RAHAM KARO, REHEM KAREIN, RAHEM KARO, PIND CHHODO, MAAF HI KARO, MUKT KARO, MUKT KAR DO',
    peace:
      'चैन से जीने दो, चैन से रहने दो, चैन से सोने दो, चैन लेने दो, सुकून से जीने दो, सुकून से रहने दो, जीने दो, सोने दो, बख्श दो, बख्श दीजिए, बख्शो, बख्श दें, पीछा छोड़ो, पीछा छोड़ दो, पीछा छोड़िए, पीछा कब छोड़ोगे, जान छोड़ो, जान छोड़ दो, पिंड छोड़ो, अकेला छोड़ दो, दफा हो जाओ, दफ़ा हो, भाड़ में जाओ, चलते बनो, रहम करो, रहम कीजिए, मुक्त करो, मुक्त कर दो, मुक्त करें, मुक्त करेंगे, मुक्त कीजिए, मुक्ति दो, मुक्ति दीजिए, मुक्ति चाहिए, छुट्टी दो, माफ करो, माफ़ कर दो, माफ़ कीजिए, माफ़ रखिए, माफ रखें',
    lrehne:
      'REHNE DO, REHNE DIJIYE, REHNE DEIN, REHNE DAIN, REHNE DEN, REHNE DE, RAHNE DO, RAHNE DIJIYE, RENE DO, REHNAY DO, REHNAY DEIN, ZEHMAT NA KAREIN, ZEHMAT NA KARO, ZEHMAT MAT KARO, ZAHMAT NA KAREIN, TAKLEEF MAT KARO, TAKLEEF NA KAREIN, TAKLIF MAT KARO, TAKLEEF MAT KIJIYE',
    rehne:
      'रहने दो, रहने दीजिए, रहने दें, रहने दीजिये, तकलीफ मत करो, तकलीफ मत कीजिए, तकलीफ न करें, कष्ट न करें, कष्ट मत करो, कष्ट मत कीजिए, ज़हमत न करें, जहमत मत उठाइए, कष्ट न कीजिए',
    lnoUse:
      'KOI FAYDA NAHI, KOI FAIDA NAHI, KOI FAYDA NHI, KYA FAYDA, KYA FAIDA, KYA MATLAB, KIS KAAM KA, KIS KAAM KI, KIS KAAM KE, KAAM KA NAHI, KAAM KE NAHI, KAAM KI NAHI, MATLAB NAHI, MTLB NAHI, ZARURAT NAHI, ZAROORAT NAHI, ZARURAT NHI, ZARURAT NAHIN, JARURAT NAHI, JARURAT NHI, JAROORAT NAHI, ZROORAT NAHI, ZRURT NAHI, KYA KARU, KYA KARUN, KYA KAROON, KYA KAREIN, KYA KAREN, KIS LIYE, KISLIYE, KAHE KE LIYE, KYA KARNA, BEKAR HAI, BEKAR HAIN',
    noUse:
      'कोई फायदा नहीं, क्या फायदा, क्या मतलब, किस काम का, किस काम की, किस काम के, काम का नहीं, काम के नहीं, मतलब नहीं, ज़रूरत नहीं, आवश्यकता नहीं, क्या करूँ, क्या करें, किस लिए, किसलिए, काहे के लिए, क्या करना, बेकार है, बेकार हैं',
    lblocked: 'BLOCK KAR DIYA, BLOCK KR DIYA, BLOCK KARDIYA, BLOCK KIYA, BLOCK KIA, BLOCK KAR CHUKA, BLOCK KAR CHUKI, BLOCK MAAR DIYA, BLOCKED',
    lotherNumber: 'DUSRE NUMBER, DOOSRE NUMBER, DUSRE NO, NAYE NUMBER, ALAG NUMBER, ALAG ALAG NUMBER, PHIR BHI, FIR BHI, TAB BHI, USKE BAAD BHI',
    ltimes:
      'TEEN BAAR, TEEN BAR, TIN BAR, CHAR BAAR, CHAAR BAAR, CHAUTHI BAAR, CHAUTHI BAR, TEESRI BAAR, TISRI BAR, TEESRI BAR, DUSRI BAAR, DOSRI BAAR, DOOSRI BAAR, DO BAAR, DO BAR, PAANCH BAAR, 3 BAAR, 3 BAR, 4 BAAR, 2 BAAR, KAI BAAR, KAI BAR, KITNI BAAR, KITNI BAR, KITNI DAFA, TEEN DAFA, KAI DAFA, SAU BAAR, HAZAR BAAR, HAZAAR BAAR, EK BAAR KI BAAT, AIK BAAR KI BAAT, AIK DAFA KI BAAT, AKHRI BAAR, AAKHRI BAAR, AAKHIRI BAAR, LAST BAAR',
    times:
      'तीन बार, चार बार, चौथी बार, तीसरी बार, दूसरी बार, दो बार, पाँच बार, पाँचवीं बार, कई बार, कितनी बार, सौ बार, हज़ार बार, एक बार की बात, आखिरी बार, 3 बार, लाख बार',
    lunderstand:
      'SAMAJH NAHI AATA, SAMAJH NAHI ATA, SAMAJH NAHI ATI, SAMAJH NAHI AATI, SAMAJH ME NAHI AATA, SAMAJH MEIN NAHI AATA, SAMAJH MEIN NAHI ATA, SAMAJH NHI AATA, SAMAJH NHI ATI, SAMAJHTE NAHI, SAMAJHTE KYU NAHI, SAMJHE, SAMJHE KYA, SAMAJH AAYI, PADHTE NAHI, PARHTE NAHI, SUNTE NAHI, SUNTE KYU NAHI, SHARAM NAHI AATI, SHARAM NAHI ATI, SHARAM KARO, SHARAM KAREIN, SHARM KARO, SHARM KAREIN, SHARM NAHI AATI, BESHARAM, BESHARMO',
    understand:
      'समझ में नहीं आता, समझ नहीं आता, समझ नहीं आती, समझ में नहीं आती, समझते नहीं, समझते क्यों नहीं, समझे, समझे क्या, पढ़ते नहीं, सुनते नहीं, सुनाई नहीं देता, शर्म नहीं आती, शर्म करो, शरम करो, शर्म कीजिए, बेशर्म, बेशरम',
    lworkNumber:
      'DUKAN KA NUMBER, DUKAAN KA NUMBER, OFFICE KA NUMBER, OFFICE WALA NUMBER, OFFICE WALE NUMBER, OFFICE WALAY NUMBER, KAAM KA NUMBER, KAAM WALA NUMBER, CLINIC KA NUMBER, HOSPITAL KA NUMBER, SHOP KA NUMBER, GHAR KA NUMBER, BUSINESS NUMBER, BUSINESS KA NUMBER, WORK NUMBER, PERSONAL NUMBER, EMERGENCY NUMBER, EMERGENCY KE LIYE',
    workNumber:
      'दुकान का नंबर, ऑफिस का नंबर, ऑफिस वाला नंबर, दफ्तर का नंबर, काम का नंबर, क्लिनिक का नंबर, अस्पताल का नंबर, घर का नंबर, बिज़नेस नंबर, निजी नंबर, पर्सनल नंबर, इमरजेंसी नंबर, इमरजेंसी के लिए, मरीज़ों के लिए, ग्राहकों के लिए',
    lgoods:
      'PARCEL, PARSAL, SAMAN, SAMAAN, ORDER, DELIVERY, COURIER, BILL, RECEIPT, INVOICE, SIZE, COLOUR, COLOR, RANG, KHANA, CHAWAL, ROTI, PYAZ, PYAAZ, MIRCHI, MIRCH, CHINI, CHEENI, SUGAR, DOODH, CHAI, COFFEE, LIGHT, PLASTIC, BAG, PHOTO, PIC, PICS, PAISE, PAISA, LINK, OTP, VIDEO, FILE, DRIVER, BHAIYA KO, BACHE KO, LADKE KO, COUPON, GIFT, LOAN ACCOUNT, KURTI, DRESS, SHIRT, SAREE, JUTE, SHOES, PANT, SUIT, KAPDE, TICKET, SEAT, TABLE, ROOM, DAL, DAAL, AATA, SABZI, SABJI, RASHAN, CAKE, PIZZA, BURGER, DAHI, GHEE, TEL, PAANI, GAADI, BIKE, CAR, CHABI, CHAABI, KITAB, NOTES, DAWAI, DAWA, CYLINDER',
    goods:
      'पार्सल, सामान, ऑर्डर, आर्डर, डिलीवरी, कूरियर, बिल, रसीद, साइज, रंग, खाना, चावल, रोटी, प्याज़, मिर्ची, मिर्च, चीनी, दूध, चाय, कॉफी, प्लास्टिक, थैला, फोटो, पैसे, लिंक, ओटीपी, वीडियो, फाइल, ड्राइवर, लड़के को, गिफ्ट, नीला, लाल, काला, सफेद, कुर्ती, ड्रेस, शर्ट, साड़ी, जूते, चप्पल, पैंट, सूट, कपड़े, कपड़ा, टिकट, सीट, टेबल, कमरा, दाल, आटा, सब्ज़ी, सब्जी, राशन, केक, पिज्जा, बर्गर, दही, घी, तेल, पानी, गाड़ी, बाइक, कार, मोबाइल कवर, चाबी, किताब, नोट्स, दवा, दवाई, राजमा, बीन्स, फलियाँ, सुई, सुइयाँ, सुइयां, क्रीम, रिबन, फीता, दही, चटनी, आलू, पनीर, ब्रेड, चम्मच, मोमबत्ती, केक, गुब्बारे, फूल, बोतल, दवाई, टॉफी, चॉकलेट, किस काम के लिए [रखा|रखी|इस्तेमाल|रखते], जैतून, अदरक, लहसुन, धनिया, खीरा, चुटकुले, चुटकुला, मीम्स',
    lforget: 'BHOOL JAO, BHUL JAO, BHOOL JAYEN, BHOOL JAAO, BHOOL JAEIN, BHOOL JAIYE, BHULA DO, BHOOL HI JAO',
    lmoved:
      'RECHARGE, CONNECTION, DUSRI COMPANY, DOOSRI COMPANY, NET BADAL LIYA, SIM BADAL, NUMBER BADAL, CHHOD DIYA, CHOR DIYA, CHHOR DIYA, SHIFT HO GAYA, SHIFT HO GAYE, SHIFT HO GAYI, NAHI REHTE, NAHI REHTA, BAND KARWA DIYA, BECH DI, BECH DIYA, SHADI HO GAYI, SHADI HO CHUKI, SHAADI HO GAYI',
    fedUpAlone:
      'अब बस, बस बहुत हुआ, बहुत हुआ, बहुत हो गया, हद हो गई, हद है, हद है यार, अब तो बस करो, अब तो बख्श दो, बख्श भी दो, अब बख्श भी दो, मैंने मना किया था, मना किया था ना, मना किया ना, बोला ना नहीं, बोला न नहीं चाहिए, कहा ना नहीं चाहिए, नहीं मतलब नहीं, ना मतलब ना, आखिरी चेतावनी, आखिरी चेतावनी है, ये आखिरी चेतावनी है, मैं आपका ग्राहक नहीं हूँ, मुझे माफ करो, हमें माफ करो, मेरा दिमाग मत खाओ, दिमाग मत खाओ, सिर मत खाओ, ये स्पैम है, आपको ब्लॉक कर दिया, ब्लॉक कर रहा हूँ, ब्लॉक कर रही हूँ, ब्लॉक कर दूँगा, मुझे आपसे कुछ नहीं चाहिए, मुझे कुछ नहीं लेना, कुछ नहीं लेना, मुझे नहीं लेना, मुझे इसकी कोई ज़रूरत नहीं, मुझे ज़रूरत नहीं, कोई ज़रूरत नहीं, रुक जाइए, अब रुक जाइए, बंद भी करो, अब बंद भी करो, बस भी करो, अब तो बंद करो, परेशान कर दिया, परेशान हो गया हूँ, परेशान हो गई हूँ, कब सुधरोगे, मेरा टाइम खराब मत करो',
    lfedUpAlone:
      'BAS BAHUT HUA, BAHUT HUA, BAHUT HO GAYA, BOHAT HO GAYA, BOHOT HO GAYA, BHT HO GYA, HAD HO GAYI, HADD HO GAYI, HAD HAI, HADD HAI YAAR, AB TO BAS KARO, BAKSH BHI DO, BAS BHI KARO, BAND BHI KARO, AB TO BAND KARO, MANA KIYA THA, MANA KIYA THA NA, MANA KIYA NA, BOLA NA NAHI, BOLA NA NAHI CHAHIYE, BOLA THA NA, KAHA NA NAHI CHAHIYE, NAHI MATLAB NAHI, NAHI MTLB NAHI, AAKHRI WARNING, LAST WARNING HAI, LAST WARNING, DIMAG MAT KHAO, DIMAG MAT KHA, DIMAAG MAT KHAO, SIR MAT KHAO, SAR MAT KHAO, YE SPAM HAI, BLOCK KAR RAHA HU, BLOCK KAR RAHI HU, BLOCK KAR RAHA HUN, BLOCK KAR DUNGA, BLOCK KR DUNGA, AAPKO BLOCK KAR DIYA, MUJHE AAPSE KUCH NAHI CHAHIYE, MUJHE KUCH NAHI LENA, KUCH NAHI LENA, MUJHE NAHI LENA, KUCH NAHI CHAHIYE, MUJHE KUCH NAHI CHAHIYE, KOI ZARURAT NAHI, MUJHE ZARURAT NAHI, KAB SUDHROGE, AAP LOG KAB SUDHROGE, SUDHAR JAO, TANG MAT KARO, TANG KAR DIYA, TANG KAR RAKHA HAI, PARESHAN KAR DIYA, PARESHAN KAR RAKHA HAI, PARESHAN HO GAYA HU, PARESHAN HO GAYA, PARESHAN HO GAYI HU, PAKA DIYA, PAKA RAHE HO, PAKAO MAT, KYU PAKA RAHE HO, MERA TIME WASTE MAT KARO, TIME WASTE MAT KARO, KOI KAAM NAHI HAI KYA, AUR KOI KAAM NAHI HAI KYA, MAIN CUSTOMER NAHI HU, AAPKA CUSTOMER NAHI HU, ROZ ROZ PAKA RAHE HO, ROZ PAKA RAHE HO',
    names:
      'रमेश, सुरेश, राजेश, महेश, राहुल, अमित, अनिल, सुनील, विजय, संजय, मनोज, दीपक, राकेश, अजय, मोहन, राम, पूजा, सुनीता, अनीता, प्रिया, नेहा, सीमा, गीता, शर्मा, वर्मा, गुप्ता, सिंह, यादव, कुमार',
    lwhySend:
      'BHEJTE, BHEJTE HO, BHEJTE HAIN, BHEJ RAHE, BHEJ RHE, BHEJTE RAHTE, BHEJTE REHTE, BHEJTI, MSG KARTE, MESSAGE KARTE, SMS KARTE, TEXT KARTE, KARTE REHTE, BHEJ DIYE, BHEJA KARTE, AA RAHE, AA RHE, AATE HAIN, AATE HAI, ATE HAI, AATE RAHTE, AATE REHTE, AA RAHA, AA JAATE, AA JATE, MIL RAHE, MILTE',
    whySend: 'भेजते, भेजते हो, भेजते हैं, भेज रहे, भेजते रहते, भेजती, मैसेज करते, मैसेज कर रहे, करते रहते, भेजा करते, आ रहे, आते हैं, आते रहते, आ रहा, आ जाते, मिल रहे, मिलते',
    lnoBuy:
      'NAHI KHARIDUNGA, NAHI KHARIDUNGI, NAHI KHARIDNA, NHI KHARIDNA, NAHI KHAREEDNA, NAHI KHAREEDUNGA, NAHI LUNGA, NHI LUNGA, NAHI LOONGA, KUCH NAHI LENA, KHARIDNE WALA NAHI, NAHI KHARIDENGE, NHI KHARIDUNGA, NAHI KHAREEDUN GA',
    noBuy: 'नहीं खरीदूँगा, नहीं खरीदूंगा, नहीं खरीदूँगी, नहीं खरीदूंगी, नहीं खरीदना, कुछ नहीं लेना, नहीं लूँगा, नहीं लूंगा, नहीं खरीदेंगे, खरीदने वाला नहीं',
    lsharp:
      'SOCIAL MEDIA, FACEBOOK, FB, TWITTER, INSTA, INSTAGRAM, YOUTUBE, COMPANY BADAL, NETWORK BADAL, SIM BADAL, PORT KARA, BADNAAM, BADNAM, POST KAR DUNGA, POST KARUNGA, VIRAL, NAHI KHARIDUNGA, NAHI KHAREEDUNGA, KABHI NAHI, COMPLAINT, COMPLAIN, CASE, COURT, POLICE, TRAI, LAWYER, VAKEEL, WAKEEL, WAKIL, PTA, FIR, REPORT, BLOCK, CONSUMER COURT, DEKH LUNGA, LEGAL ACTION, LEGAL NOTICE, BURA HOGA, CHHODUNGA NAHI',
    sharp:
      'सोशल मीडिया, फेसबुक, ट्विटर, इंस्टा, यूट्यूब, कंपनी बदल, नेटवर्क बदल, सिम बदल, पोर्ट करा, बदनाम, पोस्ट कर दूँगा, वायरल, नहीं खरीदूंगा, नहीं खरीदूँगा, कभी नहीं, शिकायत, केस, कोर्ट, पुलिस, ट्राई, वकील, एफआईआर, रिपोर्ट, ब्लॉक, उपभोक्ता फोरम, देख लूँगा, कानूनी कार्रवाई, बुरा होगा',
    lover:
      'KHATAM HO GAYA, KHATAM HO GYA, KHATM HO GAYA, KHATAM HO GAYI, POORA HO GAYA, SHIFT HO GAYE, SHIFT HO GAYA, SHIFT HO CHUKA, CHHOD DIYA, CHOD DIYA, CHHOR DIYA, BECH DI, BECH DIYA, BADAL LI, BADAL LIYA, BADAL DI, BADAL LIA, RETIRE HO GAYA, RETIRE HO GAYE, CUSTOMER NAHI, CUSTOMER NHI, GRAHAK NAHI, MEMBER NAHI, NAHI REHTA, NAHI REHTE, NAHI RAHTE, MOVE HO GAYA, VIDESH',
    over: 'खत्म हो गया, ख़त्म हो गया, खत्म हो गई, पूरा हो गया, शिफ्ट हो गए, शिफ्ट हो गया, छोड़ दिया, छोड़ दी, बेच दी, बेच दिया, बदल ली, बदल लिया, बदल दी, रिटायर हो गया, रिटायर हो गए, ग्राहक नहीं, कस्टमर नहीं, सदस्य नहीं, नहीं रहता, नहीं रहते, विदेश',
    lthisThing: 'YE, YEH, YE SAB, YEH SAB, ISKO, ISE, ISSE, INKO, INHE, YE CHEEZ, YE SILSILA, TAMASHA, YE TAMASHA, YE KAHANI, KAHANI, ISAY, ESKO',
    thisThing: 'ये, यह, ये सब, यह सब, इसको, इसे, इनको, इन्हें, ये सिलसिला, यह सिलसिला, तमाशा, कहानी, इसका, किस्सा',
    lblockList:
      'BLOCK LIST, BLOCKLIST, BLACKLIST, BLACK LIST, SPAM MARK, SPAM ME, SPAM MEIN, SPAM KAR DIYA, MARK AS SPAM, SPAM REPORT, 1909, 9000, REPORT KAR DIYA, REPORT KR DIYA, REPORT KIYA, BLOCK MAAR, BLOCK KAR RAHA, BLOCK KAR RAHI, BLOCK KR RAHA, BLOCK KAR RHA, BLOCK KAR DIYA, BLOCK KR DIYA',
    blockList:
      'ब्लॉक लिस्ट, ब्लैकलिस्ट, ब्लैक लिस्ट, स्पैम में, स्पैम मार्क, स्पैम कर दिया, 1909, रिपोर्ट कर दिया, रिपोर्ट कर दी, ब्लॉक कर दिया, ब्लॉक कर रहा, ब्लॉक कर रही, ब्लॉक मार',
    ldeaf:
      'BEHRE HO, BAHRE HO, BEHRE HAIN, BEHRA, KAAN NAHI, SUNAI NAHI, SUNTE NAHI, SUNAI NHI, SAMAJH NAHI, SAMAJH NHI, ANDHE HO, PADHNA NAHI AATA, PADHE LIKHE NAHI, HINDI NAHI SAMAJHTE, HINDI NAHI AATI, EK BAAR ME SAMAJH, URDU NAHI AATI',
    deaf: 'बहरे हो, बहरे हैं, बहरा, कान नहीं, सुनाई नहीं, सुनते नहीं, समझ नहीं, अंधे हो, पढ़ना नहीं आता, पढ़े लिखे नहीं, हिंदी नहीं समझते, हिंदी नहीं आती',
    lsaid:
      'BOL RAHA, BOL RAHI, BOL CHUKA, BOLA THA, BOL DIYA, BOLA HAI, KAHA THA, KEH RAHA, KAH RAHA, KEH CHUKA, KEH DIYA, MANA KARU, MANA KARUN, MANA KAROON, MANA KIYA, MANA KAR RAHA, MANA KAR CHUKA, MANA KAR DIYA, KAHU, KAHUN, KAHOON, BOLU, BOLUN, BOLNA PADEGA, LIKH CHUKA, LIKHU, SAMJHAU, REQUEST KARU, REQUEST KI, STOP LIKHA, STOP BHEJA',
    said: 'बोल रहा, बोल रही, बोल चुका, बोला था, बोल दिया, कहा था, कह रहा, कह रही, कह चुका, कह दिया, मना करूँ, मना करूं, मना किया, मना कर रहा, मना कर चुका, मना कर दिया, कहूँ, कहूं, बोलूँ, बोलूं, बोलना पड़ेगा, लिख चुका, समझाऊँ, समझाऊं',
    llast:
      'LAST MSG, LAST MESSAGE, LAST SMS, AAKHRI MSG, AAKHRI MESSAGE, AKHRI MSG, AKHRI MESSAGE, AAKHIRI MSG, AAKHIRI MESSAGE, AAKHRI SMS, AAKHRI BAAR, AKHRI DAFA, LAST TIME, AAKHIRI BAAR',
    lasts: 'आखिरी मैसेज, आख़िरी मैसेज, आखरी मैसेज, आखिरी संदेश, अंतिम संदेश, अंतिम मैसेज, आखिरी एसएमएस, लास्ट मैसेज, आखिरी बार',
    lfamily:
      'MUMMY, MAA, MAMMI, PAPA, PITAJI, DADI, DADA, NANI, NANA, WIFE, PATNI, BIWI, PATI, HUSBAND, BETE, BETI, BETA, BHAI, BEHEN, AMMI, ABBU, UNHE, UNKO, UNHEIN, BACHE, BACHHE, BACCHE, MOTHER, FATHER, SAAS, DADI JI',
    family: 'मम्मी, माँ, मां, पापा, पिताजी, दादी, दादा, नानी, नाना, पत्नी, बीवी, पति, बेटे, बेटी, भाई, बहन, उन्हें, उनको, बच्चे, बच्चों, अम्मा, माताजी',
    lkidPhone:
      'BACHHE KA NUMBER, BACHE KA NUMBER, BACHCHE KA NUMBER, BACCHE KA NUMBER, BACHE KA PHONE, BACHHE KA PHONE, BACCHE KA PHONE, BACHO KA PHONE, NABALIG, NABALIGH, MINOR, STUDENT HU, BETE KA PHONE, BETI KA PHONE',
    kidPhone: 'बच्चे का नंबर, बच्चे का फोन, बच्चे का फ़ोन, बच्चों का फोन, बच्चों का फ़ोन, नाबालिग, बेटे का फोन, बेटी का फोन, बेटी का नंबर, बेटे का नंबर',
    lworkPhone:
      'OFFICE, DAFTAR, HOSPITAL, CLINIC, DUKAN, DUKAAN, SCHOOL, EMERGENCY, KAAM KA, ROAMING, ROAMING ME, PAISA LAGTA, PAISE KATTE, PAISE KAT, PAISA KAT, CHARGE LAGTA, DRIVING, VIDESH ME',
    workPhone: 'ऑफिस, दफ्तर, अस्पताल, हॉस्पिटल, क्लिनिक, दुकान, स्कूल, इमरजेंसी, काम का, रोमिंग, पैसा लगता, पैसे कटते, पैसे कट, चार्ज लगता, विदेश में',
    lcurse:
      'BHAAD ME, BHAD ME, BHAAD MEIN, JAHANNUM, JAHANNAM, NARAK, LAANAT, LANAT, SAALE, SAALO, KUTTE, KUTTAY, KAMINE, KAMINO, HARAMI, HARAMKHOR, CHUTIYE, CHUTIYA, CHUTIYO, BC, MC, BSDK, BHOSDIKE, MADARCHOD, BEHENCHOD, TERI MAA KI, MAA CHUDAO, GAAND, GAND, LODE, LAUDE, ULLU, GADHE, BEWAKOOF, FUCK OFF, FUCK',
    curse:
      'भाड़ में, जहन्नुम, नरक, लानत, साले, सालों, कुत्ते, कुत्तों, कमीने, कमीनों, हरामी, हरामखोर, चूतिये, चूतिया, चूतियों, भोसड़ी, मादरचोद, बहनचोद, तेरी माँ की, गांड, लौड़े, उल्लू, गधे, बेवकूफ',
    lnotWant2: "nahi mangta, nahi maangta, na mangta, nahi mangna, no want, no need, not want, nahi chahte, don't want, don't want, don't want",
    lgoHell:
      'bhad me jao, bhaad me jao, bhaad mein jao, bhad mein jao, jahannum me jao, jahannum mein jao, jahannam mein jao, narak me jao, nikal yahan se, nikal yaha se, nikal lo, chal nikal, dafa ho, dur raho, dur raho mujhse, door raho, door raho mujhse, door raho humse, chup raho, chup karo, chup ho jao, chup baitho, muh band karo, muh band rakho, laanat hai, lanat hai tum par, fuck off, get lost, shut up, hato yahan se, marr jao, doob maro, sharam karo, hosh me aao, sukoon do, sukoon chahiye, shanti chahiye, shanti do, chain lene do, neend kharab mat karo, reham karo, rehem karo, raham karo, taras khao',
    goHell:
      'भाड़ में जाओ, जहन्नुम में जाओ, नरक में जाओ, निकल यहाँ से, निकलो यहाँ से, चल निकल, दफा हो, दूर रहो, दूर रहो मुझसे, दूर रहिए, चुप रहो, चुप करो, चुप हो जाओ, चुप रहिए, मुँह बंद करो, लानत है, लानत है तुम पर, डूब मरो, शर्म करो, शांति चाहिए, शांति दो, सुकून चाहिए, सुकून दो, चैन लेने दो, नींद खराब मत करो, रहम करो, तरस खाओ, दया करो',
    lbye: 'alvida, tata, bye bye, goodbye, khuda hafiz, rishta khatam, rishta khtm, taluq khatam, koi rishta nahi, koi taluq nahi, koi taaluq nahi, koi lena dena nahi, koi wasta nahi, ab hum alag',
    bye: 'अलविदा, टाटा, बाय बाय, रिश्ता खत्म, रिश्ता ख़त्म, कोई रिश्ता नहीं, कोई संबंध नहीं, कोई लेना देना नहीं, कोई वास्ता नहीं',
    lforever:
      'hamesha ke liye, humesha ke liye, hamesha, forever, ab se, khatam, hamesha k liye, aap se, aapse, tumse, apse, ap se, hamara aapka, mera aap se',
    forever: 'हमेशा के लिए, हमेशा, अब से, सदा के लिए, आपसे, आप से, तुमसे, हमारा आपका',
    filler:
      'ab, mujhe, अब, bhai, yaar, ye, please, ये, plz, मुझे, yeh, यार, भाई, ko, ki, apne, यह, कुछ, हमें, mera, ke, ka, का, sab, muje, apni, hume, aapki, koi, kuch, को, कृपया, तुरंत, कोई, सब, ye sab, ये सब, ji, की, is, are, hamara, se, के, bhi, sir, प्लीज, meri, me, आप लोग, आपके, apna, mein, aap log, इस, अपने, faltu, प्लीज़, मेरा, yr, भी, arre, apke, तुम लोग, aapse, आपकी, hamari, अपनी, आपका, अपना, हमारा, mereko, तुम्हारे, apki, मेरी, आपसे, hame, tum log, sara, saara, sari, pura, poora',
  },
  patterns: {
    stop: `
      ^ (मुझे|हमें) (अब) (आपका|आपकी|ये|यह) [सब्सक्रिप्शन|सदस्यता] (अब) नहीं चाहिए $
      ^ (please) [मेरा|हमारा] पीछा [छोड़ो|छोड़िए|छोड़ें|छोड़ दो] $
      [मुझे|मुझसे|हमें|mujhe|mujhse] (अब|दोबारा|कृपया|ab|dobara) [संपर्क|सम्पर्क|कांटैक्ट|कॉन्टैक्ट|contact|sampark] [मत करो|मत कीजिए|मत करें|न करें|न कीजिए|मत करना|मत कीजिएगा|mat karo|mat kijiye|mat karna|na kare]
      [मुझे|हमें|mujhe|hume] (अब|प्लीज|please) [अकेला|अकेले|akela|akele] [छोड़ दो|छोड़ दीजिए|छोड़ दें|छोड़ो|chhod do|chod do|chhod dijiye|chhodo]
      ? ^ (अब|यार|ab|yaar) [बस हो गया|अब बस हो गया|बस बहुत हो गया|bas ho gaya|bas bahut ho gaya] (अब|यार|भाई|ab|yaar|bhai) $
      [मेरा नंबर|मेरे नंबर को|मुझे|हमें|mera number|mere number ko|mujhe] (अपने यहाँ|अपनी तरफ से) [ब्लॉक करें|ब्लॉक करो|ब्लॉक कर दो|ब्लॉक कर दीजिए|ब्लॉक कीजिए|block karo|block kar do|block kare|block kar dijiye]
      [मुझे|हमें|मेरी|mujhe|meri] (इसमें|इनमें|इन सब में|आपके ऑफर में|आपकी सेवा में|ismein|isme|inme) (अब|कोई|ab|koi) [रुचि|दिलचस्पी|इंटरेस्ट|रूचि|interest|dilchaspi|ruchi] [नहीं|नही|नहीं है|nahi|nahi hai|nhi hai]
      ^ (please|bhai|yaar) (ab) [band karo isse|band karo ise|isse band karo|ise band karo|band karo isko|isko band karo] (please|bhai|yaar|ab) $
      [tang|pareshan|dukhi|थक|तंग|परेशान] (aa|ho|आ|हो) [gaya|gayi|gya|chuka|गया|गई|चुका] (hu|hun|hoon|hai|हूँ|हूं) (in|aapke|इन|आपके|ab) [messages|message|msgs|msg|sms|ads|मैसेज|मैसेजों|विज्ञापनों|संदेशों] (se|से)
      मैंने (इन|ये|कभी|तो|आपको) (मैसेज|संदेशों|मैसेजों) (के लिए|को) (कभी) [साइन अप नहीं किया|सब्सक्राइब नहीं किया|सहमति नहीं दी|हाँ नहीं कहा|रजिस्टर नहीं किया] (था|है)
      ? ^ (bhai) [ab bas|bas ab|bas ab aur nahi|ab bas karo] (dhanyawad|bhai|please|shukriya) $
      [bola|kaha|likha] (tha|to tha) (ki) band [karo|kar do|karein] [phir bhi|fir bhi|tab bhi|abhi bhi] (msg) [bhej|aa]
      [कहा|बोला|लिखा] (था|तो था) (कि) बंद [करो|करें|कर दो] [फिर भी|तब भी|अभी भी] (मैसेज) [भेज|आ]
      [mujhe|hume|humko] (koi|ab) suchit [na|mat] [kare|karein|karo|kijiye]
      [mujhe|hume|humko] (ab|aage se) na [bulaya|bataya|likha|bheja|message kiya|call kiya] [kare|karen|karo|karein]
      ? ^ [dusro|dusron|auro|auron] ko [bhejo|bhejiye|bhej do|bheja karo] $
      [khabren|sandeshe] देना बंद (करो|करें|कीजिए)
      (फोन|इनबॉक्स|मोबाइल) [भर गया|भर चुका|फुल हो गया] (है) बस [कीजिए|करो|करें|करिए]
      ? [aa rahe|aate rehte|aa rhe|aate hai|aate hain|aa jate] & [rok do|rokiye|rok dijiye|rukwa do|band karwa do]
      ? ^ (mujhe) koi ruchi nahi (hai) $
      [sadasyata] [cancel|khatam|radd|wapas|band] (karo|kar do|karna hai|leta hu|leti hu|karta hu|kijiye)
      ek bhi [khabren|ltexts] (aur) [nahi|mat bhejna|nahi chahiye]
      bahut ho [gaye|gayi|gaya] [khabren]
      (ab) (aur) [aur] [khabren] nahi $
      [khabren|ltexts] [nahi chahiye|nahi chahta|nahi chahti|nahi lena|band karo|band kar do|aana band ho|rok do|apne paas rakho|se pareshan ho gaya hu|se pareshan ho gayi hu|se tang aa gaya hu]
      (is|mere) [is number|mere number|iss number] (pe|par) [bhejo|bhejna|msg bhejo] mat
      ^ (ab|please|aage se) [message karo|msg karo|msg bhejo|call karna|phone karo|text karna|contact karo|message karna] mat (dobara|ab|kabhi|please) $
      ? ^ (ab|please|aage se) [yaad dilao|bulao|offer do|bhejna|bhejo|tang karo|pareshan karo] mat (dobara|ab|kabhi|please) $
      [mujhe|hume] (ab|aage se|please) [yaad dilao|bulao|offer do|bhejna|bhejo|yaad dilana|bulana] mat
      (mujhe|hume) (aage se|ab|please) [pareshan|tang|disturb] [karo|karna|kro] mat
      (mujhe|hume|mujhko) [message|call|phone|text|contact] [karo|karna] mat (dobara|kabhi|please)
      [ये|यह] (मैसेज) मेरे लिए (सच में) आखिरी (कर दो|हो|होना चाहिए|बना दो)
      [मेरे को|मुझे|हमको|मेरेको] मत [टेक्स्ट|मैसेज|कॉल|फोन] [करना|करो|कीजिए]
      (सूचना|सूचनाएँ|मैसेज) (अब) [नए किराएदार|नए मालिक|उन्हें] (को) (दीजिए|भेजिए|दें) [मुझे नहीं|हमें नहीं]
      ? ^ (मैं) [बाहर निकलना|बाहर होना|निकलना] [चाहता हूँ|चाहती हूँ] $
      ? ^ (यह|ये) (सब) (अब) मेरे [काम का नहीं|काम के नहीं|लिए नहीं] (रहा|है|अब) $
      (मैं) [sadasyata] (अब) [छोड़ रहा हूँ|छोड़ रही हूँ|छोड़ता हूँ|कैंसिल करना चाहता हूँ|कैंसिल करना चाहती हूँ|रद्द करना चाहता हूँ|वापस लेता हूँ|खत्म करता हूँ]
      [मुझे|हमें|यह नंबर|मेरा नंबर] (अपने) [संपर्कों|कॉन्टैक्ट|फोनबुक] से [हटाएँ|हटाएं|हटाओ|हटा दो|निकालो|हटाइए]
      [इन्हें|इनको|मैसेज को|ये मैसेज] (अब) विदा [कीजिए|करो|कर दो|करें]
      एक भी [khabren|sandeshe] (और) [नहीं|मत भेजना|न आए|नहीं चाहिए]
      ? [khabren|sandeshe] के (बिना|बगैर) [बिना ठीक हूँ|बिना ही ठीक हूँ|बगैर ठीक हूँ|बिना काम चल जाएगा|बिना खुश हूँ]
      (अब) और [khabren] नहीं $
      [khabren|sandeshe] [नहीं चाहिए|नहीं चाहता|नहीं चाहती|नहीं लेना|लेना नहीं चाहती|लेना नहीं चाहता|नहीं आने चाहिए|अपने पास रखो|अपने पास रखिए|बंद करो|बंद कर दीजिए|बंद कीजिए|आना बंद हो|से तंग आ गया हूँ|से तंग आ गई हूँ|को विदा|को विदा करो|को अलविदा]
      ? [बस|अब] [khabren] (भी) (बहुत) [बहुत हुए|बहुत हुआ|बहुत हो गए|बहुत हो गईं|बहुत हो गया] (अब) $
      (बेहतर होगा) [मुझे|हमें] [सूचित|फोन|कॉल|मैसेज] (न) [न करें|न करो|न किया जाए|नहीं करना]
      [मुझे|हमें] [परेशान|तंग|डिस्टर्ब] [करने की ज़रूरत नहीं|नहीं करना|करो मत|करना मत]
      [मुझे|मुझसे|हमें|इस नंबर पर] (मैसेज|कॉल|फोन) [लिखो|भेजना|करना|करो|करना] मत (फिर कभी|दोबारा|आगे से)
      (इस|मेरे) [इस नंबर|मेरे नंबर|इस फोन] (पर) भेजना मत
      (मुझसे|हमसे) संपर्क करना बंद (करें|करो|कीजिए)
      मत संपर्क [करना|करो|कीजिए]
      मत (मुझे|हमें|मेरी माँ को|मेरे पति को) [मुझे|हमें|मेरी माँ को|मेरे पति को] [मैसेज|कॉल|फोन|लिखो|याद|सूचित|बुलाना|ऑफर] (करना|करो|दिलाना|देना)
      मत [लिखो|सूचित करना|बुलाना|कॉल करना|मैसेज करना] [मुझे|हमें|मेरी माँ को]
      (मुझे|हमें) [सूचित|संपर्क|कॉल|मैसेज|फोन] (करना|करो) [करना मत|करना बंद करो|करना बंद करें|न किया जाए|न करें|नहीं करना|मत करना]
      [मुझे|हमें] (अब|आगे से|कृपया|दोबारा) [लिखो|सूचित करना|सूचित करो|बुलाना|बुलाओ|मैसेज भेजो] मत
      (अगर) (sandeshe) (आना|भेजना) [बंद] [न|ना|नहीं] [हों|हो|हुए|हुआ|किए|किया|होंगे] [तो]
      (agar) (ltexts) (aana|bhejna) [band|stop] [na|nahi|nhi] [hue|hua|kiye|kiya|ho|hon] to
      ^ (भाई) (अब) बस भी [कीजिए|करो|करिए|करें] (यार|भाई) $
      (अब|इस पर) [विराम|पूर्णविराम] [दीजिए|दें|दो|लगाइए|लगाओ|लगाएं|लगा दो]
      (आप) [भेजने|लिखने|संपर्क करने|मैसेज करने|मैसेज भेजने] (की|का) [मेहनत|तकलीफ|तकलीफ़|कष्ट|ज़हमत|जहमत] [न|मत|ना] [करें|करो|कीजिए|उठाएँ|उठाएं|करिए]
      [आगे|आइंदा|आगे से|भविष्य में] (मुझसे) [कष्ट|तकलीफ|ज़हमत|संपर्क|सम्पर्क] [न|मत|ना] [करें|करो|कीजिए|करना|करिए]
      मुझे (इससे|इन सबसे|इनसे) [बाहर|दूर|अलग] (ही) [रखें|रखिए|रखो|रखना|रखियेगा]
      [phir bhi|fir bhi|abhi bhi|ab bhi] (tumhare|=aapke) [ltexts] (aate|aa) (hai|rahe|hain|ho) [ab to|ab toh|ab] [chhod do|chod do|chhodo|maaf karo|bas karo]
      [ab aage se|aage se|ab se|aainda|aaj se] (ye|mujhe) (ltexts) [na|nahi|mat|nhi] [aaye|aye|aana|aaen|aana chahiye|aani chahiye] $
      [hataye|hataiye|hatayen|hataen|hatao|nikaliye|nikalo] (bhai|please) mera [lmyNumber]
      [अब|आइंदा|आगे से|और] (मुझे) [मत|न|ना] [लिखा करें|लिखा करो|लिखें|लिखिए|लिखो] $
      [बहुत|काफी] [हो गए|हो गईं|हो गये|हो चुके] (ये|आपके) [sandeshe] $
      [bahut|bohot|bahot] [ho gaye|ho gye] (ye|=aapke) [ltexts] $
      [मैंने|हमने|maine|humne] [कहा|बोला|kaha|bola] (ना|na|था|tha|है|hai) [बंद करो|बंद करें|बंद करिए|मत भेजो|मत भेजिए|band karo|band kar do|mat bhejo] (sandeshe|ltexts)
      ? [पर|लेकिन|मगर] [हमें|मुझे] [माफ|माफ़|क्षमा] [करो|करें|कीजिए|रखो] $
      ? ^ (opening) [जाओ|जाइए] (भाई|यार) अपना काम [करो|कीजिए|करिए] $
      ? [पत्राचार|संदेशों|सूचनाओं] (भेजने) की (अब|कोई) [आवश्यकता|जरूरत|ज़रूरत] नहीं
      ? [मुझे|हमें] (अब) अपने [ग्राहकों|कस्टमर|कस्टमरों] में [मत|न|ना] [गिनो|गिनिए|गिनें|समझो]
      ? (roz roz ki|roz ki|har roz ki) [chik chik|chikchik|bakwas] band [karo|kar do|kijiye]
      ? [मुझसे|हमसे] (ये|यह) पढ़ा नहीं जाता … [तकलीफ|कष्ट] [मत|न|ना]
      ? [श्मशान तक|कब्र तक|मरते दम तक|ज़िंदगी भर|जिंदगी भर|उम्र भर] पीछा [करोगे|करेंगे|करते रहोगे|करते रहेंगे]
      ? कब [पीछा|जान] [छूटेगा|छूटेगी] [आपसे|आप लोगों से|तुम लोगों से|तुमसे|इन मैसेज से]
      ? [आपसे|आप लोगों से|तुम लोगों से|तुमसे|इन मैसेज से] कब [पीछा|जान] [छूटेगा|छूटेगी]
      ? किसने [इजाजत|इजाज़त|अनुमति|हक] [दी|दिया] [आपको|तुम्हें] … [मोबाइल में|फोन में|मैसेज|विज्ञापन]
      ? kab [picha|peecha|pichha|jaan] [chhutega|chutega|chootega|chhutegi|chutegi] [aapse|tumse|aap logo se|tum logo se]
      [bahut hua|bahut ho gaya|bohot hua|bas bahut hua|bohot ho gaya] (ye|yeh|ab|aapka) [spam|msg|message|messages|sms|msgs|ads]
      (आगे) (से) [एसएमएस|मैसेज|संदेश|विज्ञापन|ऑफर|समाचार|सूचना] (मुझे) [न|ना|नहीं] [किए जाएँ|किए जाएं|भेजे जाएँ|भेजे जाएं|भेजा जाए|किया जाए|भेजी जाए|भेजी जाएँ]
      [band nahi kiya|band nhi kiya|band na kiya|band nahi kiye|nahi ruke|band nahi hue] to … [complaint|shikayat|report|vakil|wakeel|court|case|police|block]
      [बंद नहीं किया|बंद न किया|बंद नहीं किए|बंद नहीं हुए|नहीं रुके|बाज नहीं आए] तो … [शिकायत|रिपोर्ट|वकील|कोर्ट|केस|पुलिस|ब्लॉक]
      (मुझे|हमें) (अपने) [ऑफर|ऑफरों|विज्ञापनों|रिमाइंडर|मैसेज|संदेशों|प्रचार] से [दूर रखिए|दूर रखो|दूर रखें|दूर ही रखें|बख्श दो|बचाइए|बख्श दें]
      ? [आपके मैसेज|आपके एसएमएस|मैसेज|आपका मैसेज] (मुझे) (नींद से) [जगा देते हैं|जगा देता है|जगाते हैं|सोने नहीं देते|नींद खराब करते हैं|नींद तोड़ देते हैं]
      [llast] (hi) [ho|hoga|hona chahiye|samjho|samjhiye|hona chaiye]
      [lasts] (ही) [हो|होगा|होना चाहिए|समझो|समझूँ|समझिए|हो जो|हो आपका]
      (dobara|phir|fir|dubara) (se) kabhi (koi|ye|aisa) [message|msg|sms|kuch] [nahi chahiye|nhi chahiye|mat bhejna|na aaye|mat karna]
      ? [ये सब|यह सब|ये सिलसिला|यह सिलसिला|ये तमाशा|ये मैसेज] (आज) (ही) [बंद होना चाहिए|खत्म होना चाहिए|रुकना चाहिए|बंद हो जाना चाहिए]
      (कब तक) [दो बार|तीन बार|कई बार|कितनी बार|पहले भी] [कहा|कह चुका|कह चुकी|बोला|मना किया|कहा था|कहा है] (हूँ|है|था) (कि) (मुझे) [मत लिखो|न लिखें|मत लिखें|मैसेज मत करो|मैसेज न करें|मत भेजो|न भेजें|बंद करो|बंद करें]
      अपने [ऑफर|रिमाइंडर|मैसेज|विज्ञापन|समाचार|डिस्काउंट|संदेश|प्रचार] (अपने|खुद) [अपने पास रखिए|अपने पास ही रखिए|अपने पास रखो|अपने पास ही रखो|अपने पास रखें|अपने पास ही रखें|पास ही रखिए|के पास रखो]
      (यह|यही|ये) (आपकी तरफ से|आपका) [lasts] [हो|होना चाहिए|होगा|समझो|ही हो|समझिए]
      apne [offer|offers|reminder|reminders|message|messages|discount|news|ads] (apne) [apne paas rakho|apne pas rakho|apne paas hi rakho|khud rakho|apne paas rakhiye]
      [दोबारा|फिर|दुबारा|आगे] (से) [कभी] (कोई|कुछ|मैसेज|भी) (मैसेज|भी) [न आए|ना आए|नहीं आना चाहिए|नहीं चाहिए|मत भेजना|न भेजें|न भेजना|मत भेजो]
      [आज के बाद|अब से|आगे से|अब के बाद|आज से] (मुझे) [एक भी] (मैसेज|संदेश|एसएमएस) [नहीं|मत|न] (चाहिए|भेजना|भेजें|भेजो|आए)
      (mujhe|hume|hame|humein) (class|school|parents|society) (ke|ki) [group message|group msg|broadcast|group messages|parents list|parents group|messages] se [nikal do|nikal dijiye|nikalo|hata do|hata dijiye|hatao|nikal dein|remove karo|remove kar do]
      (कृपया) (मुझे|हमें|हमको) (क्लास|स्कूल|अभिभावकों) (के|की) (ग्रुप|व्हाट्सएप) [मैसेज से|मैसेजेस से|ग्रुप से|ग्रुप मैसेज से|संदेशों से|सूची से|लिस्ट से] [निकाल दीजिए|निकाल दो|निकाल दें|निकालिए|हटा दें|हटा दो|हटाइए|हटा दीजिए|बाहर करो|बाहर कर दें]
      [याद|सूचना|सूचित|याद दिलाना] (अब) [मत दिलाइए|मत दिलाओ|न दिलाएं|मत दिलाया करो|मत दिलाया करें|न दिलाया करें|न दिलाइए|न दी जाए|मत दिया करो|न किया करें] $
      [यह|ये|आपकी|इस] (मैसेज) [सेवा|सर्विस|सदस्यता|सब्सक्रिप्शन|मेंबरशिप] (मुझे|हमें|अब|वाली) (मुझे|अब) [नहीं रखनी|नहीं चाहिए|नहीं रखना चाहता|नहीं रखना चाहती|नहीं लेनी|बंद करें|बंद करो|समाप्त करें|हटा दो]
      [ye|yeh|aapki|apki|tumhari] (msg|message) [service|seva|subscription|membership] (mujhe|ab|wali) [nahi rakhni|nahin rakhni|nhi rakhni|nahi chahiye|nahi leni|nhi chahiye|band karo|hatao]
      [reminder|yaad] (ab) [mat dilao|mat dilana|mat dilaya karo|na dilaye|na dilaya kare|mat dilaiye]
      [छोड़ दिया|छोड़ दी|खत्म हो गया|ख़त्म हो गया|पूरा हो गया|पास हो गया|बेच दी|बदल लिया|ग्राहक नहीं|सदस्य नहीं|मेंबर नहीं|शिफ्ट हो गया|शिफ्ट हो गए] … [मैसेज*|संदेश*|रिमाइंडर*|सूचना*|नोटिस*|लिखो|लिखिए|लिखें] … [मत|न|नहीं|बंद|जरूरत नहीं|ज़रूरत नहीं]
      [isko|ise|ye|yeh|inko] (sab) band kaise (kare|karu|karein|karun|hoga|hota hai) [nahi chahiye|nahin chahiye|nhi chahiye|band karo|pareshan hu|hata do] (mujhe|ye)
      [chhod diya|chod diya|chhor diya|khatam ho gaya|complete ho gaya|bech di|badal liya|customer nahi|member nahi|shift ho gaya] … [msg*|message*|reminder*|sms*|notice*|update*] … [mat|na|nahi|band|zaroorat nahi|zarurat nahi]
      [मैसेज|एसएमएस|संदेश|मेसेज] [की जगह|के बजाय|की बजाय|के बदले] (मुझे|हमें|सिर्फ) [चिट्ठी|ईमेल|पत्र|कॉल|फोन|डाक|लेटर|मेल] (से|ही) (भेज|कर|लिख|भेजा|किया) (दिया) [करें|दें|करो|भेजें|लिखें|दो|कीजिए|भेजिए|करिए]
      [आपके|आपकी|तुम्हारे|इन|आप के] [समाचारों|खबरों|टिप्स|सुझावों|ऑफर|ऑफरों|मैसेज|मैसेजों|संदेशों|विज्ञापनों|रिमाइंडर|रिमाइंडरों|न्यूज़लेटर|स्कीमों|सलाहों] के [बिना|बिना भी|बगैर|बग़ैर] (भी) … [काम|चल|जी|रह|गुजारा|गुज़ारा|खुश|ठीक|मजे]
      [यह|ये|बस यह|बस ये] (आपका) [आखिरी|अंतिम|आख़िरी] [मैसेज|संदेश|एसएमएस] (है|हो|होना चाहिए) (जो) (मैं|मुझे) (आपका|आपसे) [पढ़ना चाहता हूँ|पढ़ना चाहती हूँ|पढ़ रहा हूँ|पढ़ रही हूँ|देखना चाहता हूँ|देखना चाहती हूँ|मिले|आए]
      [इन|आपके] [मैसेज|मैसेजों|संदेशों|विज्ञापनों|एसएमएस|मैसेजेस] से (मेरा|मेरी|हमारा) (पीछा|जान|छुटकारा|पिंड) (कैसे|कब) [छुड़ाऊँ|छुड़ाऊं|छुड़ाएं|छूटेगा|छूटेगी|पाऊँ|पाऊं|मिलेगा|पाएं|छुड़ाएँ]
      किसी [जवान|और|दूसरे|नौजवान|और बंदे] (को) [भेजो|भेजें|भेज दो|भेजिए|सुनाओ|दो] (ये|यह|अपने) (सब) [ऑफर|ऑफ़र|विज्ञापन|मैसेज|संदेश|स्कीम|चीज़ें|चीजें]
      (मैं|हम) (अपने) [मना करने के|इनकार करने के|इनकार के|मना करने का|आपत्ति के|ऑप्ट आउट के|सहमति वापस लेने के|अस्वीकार करने के] (अपने) [अधिकार|हक|हक़|कानूनी अधिकार] (का) (उपयोग|इस्तेमाल|प्रयोग) [कर रहा हूँ|कर रही हूँ|करता हूँ|करती हूँ|करते हैं|कर रहे हैं]
      [एक भी|एक] [मैसेज|संदेश|एसएमएस|विज्ञापन] (और|भी) [नहीं|नहीं चाहिए|न आए|नहीं आना चाहिए|मत भेजना|न भेजें] $
      [मुझे|मेरा नंबर|हमें|हमारा नंबर|मेरा नाम] (आपके|अपने|इस) [ग्रुप|ब्रॉडकास्ट|ब्रॉडकास्ट लिस्ट|चैनल|सब्सक्राइबर|सब्सक्राइबर लिस्ट|प्राप्तकर्ताओं|सदस्यों|वितरण सूची|मेंबर लिस्ट] (की सूची|लिस्ट|से) (से) [निकाल|हटा|काट|रिमूव|निकालो|निकालें|हटाओ|हटाएं|काटो|डिलीट|निकालिए|हटाइए]
      (अब) [याद दिलाने|सूचना देने|सूचित करने|मैसेज करने|लिखने|बताने|संदेश भेजने|संपर्क करने|रिमाइंडर भेजने|रिमाइंडर|सूचना] (की) (अब|कोई) (कोई) [ज़रूरत नहीं|जरूरत नहीं|आवश्यकता नहीं|ज़रूरत नही|ज़रूरत नहीं रही]
      [फोन|मोबाइल|फ़ोन] (बार बार|हर वक्त|दिन भर|रात को|रात भर|सारा दिन) [बजता|बजता रहता|टन टन|वाइब्रेट] … [मैसेज|मैसेजों|संदेशों] … [बस|बंद|न|मत|तंग|छोड़ो]
      [aapke|apke|tumhare|in] [news|tips|offer|offers|msgs|messages|msg|reminders|ads|newsletter|updates] ke [bina|bina bhi|bagair|bager] (bhi) … [kaam|kam|chal|jee|ji|reh|guzara|khush|thik|theek]
      [msg|message|sms|msgs] ki [jagah|bajay|bajaye] (mujhe|sirf) [email|mail|chitthi|khat|call|phone|letter] (kar|bhej|likh) (diya|dia) [karo|karein|do|bhejo|kare|dijiye]
      [kisi] [jawan|aur|dusre] (ko) [bhejo|bhej do|bhejiye|karo] (ye|yeh|apne) (sab) [offer|offers|ads|msg|msgs|messages|schemes]
      [ye|yeh|bas ye] [aakhri|akhri|last|aakhiri] [msg|message|sms] (hai|ho|hona chahiye) (jo) (main|mai|mujhe) (aapka|apka) [padh raha|padh rahi|padhna chahta|padhna chahti|dekhna chahta|dekhna chahti|parh raha|parhna chahta]
      [in] [msgs|messages|sms|msg|ads|offers] se (pichha|peecha|piche|jaan|jan|chutkara) (kaise|kese) [chhudau|chudau|chudaun|chhudaun|chhutega|chhutegi|paun|milega|churaun]
      ek bhi [msg|message|sms|ad] (aur) [nahi|nahin|nhi|mat bhejna|nahi chahiye|nahi aana chahiye] $
      [नहीं चाहिए|नही चाहिए|ना चाहिए|नहीं चाहिये] (हमें|मुझे) [आपकी|आपके|तुम्हारी|तुम्हारे] (कोई) [स्कीम|ऑफर|योजना|सूचना|खबर|मैसेज|संदेश|छूट|कूपन]
      [हमें|मुझे|हमको|मुझको] [नहीं चाहिए|नही चाहिए|ना चाहिए] [आपकी|आपके|तुम्हारी|तुम्हारे] (कोई) (भी) [स्कीम|स्कीमें|ऑफर|योजना|सूचना|खबर|मैसेज|संदेश|छूट|कूपन|सेवा|सर्विस]
      [फोन|फ़ोन|मोबाइल] (में) (जगह) (ही) (नहीं) [भर गया|जगह नहीं|जगह ही नहीं|भरा पड़ा|फुल हो गया] … [मैसेज|मैसेजों|संदेशों|मैसेज से|मैसेजों से]
      [सिर्फ|केवल|बस|बेहतर है|कृपया] … [ईमेल|चिट्ठी|डाक] (पर|से|के ज़रिए|ही) (ही) (भेजें|करें|भेजिए|किया करें) [मैसेज नहीं|एसएमएस नहीं|न कि मैसेज|न कि एसएमएस|मैसेज मत|एसएमएस मत|फोन पर नहीं]
      [जाओ|जाकर|किसी और को|दूसरों को] (किसी और को|जाकर) [तंग करो|परेशान करो|स्पैम करो|मैसेज करो|सताओ]
      [आगे से|अब से|आज से|आइंदा] [मेरे बिना|मुझे भूल जाइए|मुझे बख्श दो|मुझे माफ करो|मुझे माफ़ करो|मुझे बख्श दीजिए|हमें माफ करें|मुझे छोड़ दो]
      ? [sms|मैसेज|मेसेज|संदेश|texts|फोन] … [जगा|उठा|नींद] … [रोक दीजिए|रोक दो|रोक दें|रोकिए|रोको|बंद कर|बंद करो|बंद कीजिए]
      ? [ltexts] [band|bandh|bnd] $
      ? [sandeshe|ltexts] (भेजना|करना|bhejna|karna) [कहाँ की|कहां की|kahan ki|kaha ki] [इंसानियत|शराफत|तमीज|तमीज़|अक्लमंदी|insaniyat|sharafat|tameez]
      ? [sandeshe|ltexts] (भेजना|भेजने|bhejna|bhejne) [किस बात|किस खुशी|किस हक|किस अधिकार|kis baat|kis khushi|kis haq|kis hak] (के|का|में|से|ke|ka|me|mein|se)
      ? [इस|मेरे|is|iss|mere|this] (वाले|मोबाइल|फोन|mobile|phone) [नंबर|नम्बर|number|no|फोन|फ़ोन|phone|मोबाइल|mobile] (पर|पे|pe|par|pr) … [मैसेज|sandeshe|ltexts] … [भेजना|भेजने|bhejna|bhejne|करना|karna] (की|ki) [ज़रूरत|जरूरत|आवश्यकता|zarurat|jarurat|zaroorat] [नहीं|nahi|nhi]
      ? [मैसेज|मेसेज|संदेश|विज्ञापन|एसएमएस|ऑफर|message|msg|sms] [पर|pe|par] [मैसेज|मेसेज|संदेश|विज्ञापन|एसएमएस|ऑफर|message|msg|sms] … [doStop|ldoStop|fedUp|lfedUp|बस|मत|हद|bas|mat|had|कब तक|kab tak]
      ? [मुझे|हमें|मुझको|हमको|मेरे को] (इन|आपके|इस) [sandeshe] (से) [मुक्ति|मुक्त|छुटकारा|आज़ाद|आजाद|निजात|राहत|बचाओ|बचाइए]
      [service|seva|scheme|group|list|suchi|=suchi|membership] (se) (apna|mera) [naam|nam|number|no] (filler) [wapas|vapas|katwana|hatwana|nikalwana|bahar|alag] (lena|leta|leti|karna|chahta|chahti|chahte)
      [सेवा|सर्विस|स्कीम|ग्रुप|लिस्ट|सूची|सदस्यता|मेंबरशिप] (से) (अपना|मेरा) (नाम|नंबर) (अपना|मेरा) [नाम|नंबर] (filler) [वापस|कटवाना|हटवाना|निकलवाना|बाहर|अलग] (लेना|लेता|लेती|करना|चाहता|चाहती|चाहते)
      ? [pehle|phle|pahle|pehlay|kal|us din|kitni baar|kitni bar|kai baar|sau baar|hazar baar|kitni dafa] (bhi|b|hi) [bola|kaha|kha|bataya|likha|mana kiya|samjhaya] (tha|h|hai|diya|chuka hu) … [ltexts] (bhejna) [mat|na|nahi|nhi|band|mt|bnd]
      ? [पहले|कल|परसों|उस दिन|कितनी बार|कई बार|सौ बार|हज़ार बार] (भी|ही) [बोला|कहा|बताया|लिखा|मना किया|समझाया] (था|है|चुका हूँ|चुकी हूँ|दिया) … [sandeshe] (भेजना) [मत|न|ना|नहीं|बंद]
      ? [मला|मेरे को|आम्हाला] (तुमचे|तुमची|हे) [sandeshe] (नको|नकोत)
      [ltexts] (filler) [pathvu naka|pathavu naka|pathau naka|karu naka|nako|nakot|moklso nahi|mokalsho nahi|moklo nahi|jani bheji|na bheji|mati bhejo|na bhejya karo|na bhejeya karo|pathaiye mat|patavu naka]
      [sandeshe] (filler) [पाठवू नका|पाठवू नको|धाडू नका|करू नका|नकोत|नको|मोकलशो नहीं|मोकलो नहीं|जनि भेजीं|जिन भेजिह|नहि पठाउ|पठाउ नहि|मत भेजिहऽ|मती भेजो|मति भेजो|कोनी चाहिजे|ना भेजीं|घल्लो ना|भेजणा बंद|ना भेज्या करो]
      [marketing|promotion|advertising|ads|advertisement|prachar|vigyapan] ke (liye|lie|lye) [mera|mere|hamara] [number|no|nmbr|phone number|mobile number] (ka|ko) [use|istemal|istamal|upyog|prayog] (bilkul) [mat|na|nahi|nhi|mt|band] [karo|karein|kare|karen|kijiye|karna|kro|kiya jaye]
      [mera|mere|hamara] [number|no|nmbr|phone number|mobile number] (ka|ko) [marketing|promotion|advertising|ads|prachar|vigyapan] ke (liye|lie|lye) [use|istemal|istamal|upyog|prayog] (bilkul) [mat|na|nahi|nhi|mt|band] [karo|karein|kare|karen|kijiye|karna|kro|kiya jaye]
      [sms|msg|msgs|messages|message|ads|offers] se (meri|hamari|mera|mujhe|hume) [jaan|jan|peecha|picha|pichha|chhutkara|chutkara|nijat|najat|mukti] [chhuraiye|churao|chhudao|chhurao|chhudaiye|churaiye|chhuda|chhura|chahiye|dilao|dilaiye|dila|chhudwao|churwao|chhurwaiye|do|dijiye|den|dein]
      [मैसेज|मैसेजों|मेसेज|संदेशों|विज्ञापनों|एसएमएस] से (मेरी|मेरा|हमारी|मुझे|हमें) [जान|पीछा|छुटकारा|मुक्ति|निजात] [छुड़ाओ|छुड़ाइए|छुड़ाएं|दिलाओ|दिलाइए|दिलाएं|चाहिए|छुड़वाओ|दो|दीजिए|दें]
      [मुझसे|मुझ से|हमसे] (कभी|अब|आगे से|दोबारा|दुबारा) [संपर्क|सम्पर्क|कॉन्टैक्ट] [न|ना|मत|नहीं|नही] [करें|करो|कीजिए|करिए|करना|कीजिएगा|करिएगा|रखें|किया जाए|चाहिए]
      [mujhse|mujh se|humse|hum se] (kabhi|ab|aage se|dobara|phir) [sampark|contact|rabta|raabta] [na|mat|nahi|nhi|mt] [karo|karein|kare|karen|kijiye|karna|kro|krna|kiya jaye|chahiye]
      [मैसेज|मेसेज|एसएमएस|संदेश|विज्ञापन|ऑफर] (वाला|वाले|वाली|की|का) (सिस्टम|सेवा|सर्विस|चीज) [मेरे नंबर से|मेरे नम्बर से|इस नंबर से|मेरे मोबाइल नंबर से] [हटवा|हटा|हटाओ|हटाइए|हटाएं|हटवाओ|बंद|निकाल|निकालो]
      [msg|message|messages|msgs|sms|offer|ad|ads] (wala|wale|wali|ka|ki) (system|service|seva) [mere number se|mere no se|is number se|mere mobile number se] [hatwa|hata|hatao|hatado|hataiye|band|nikal|nikalo|remove]
      ? [sms|msg|msgs|message|messages|मैसेज|मेसेज|एसएमएस|संदेश|vigyapan|विज्ञापन] & [isko rokiye|isko roko|isko rok do|ise rokiye|ise roko|ise rok do|inko roko|inko rokiye|inko rok do|inhe roko|inhe rokiye|inhe rok do|isko rokein|isko band karo|ise band karo|inko band karo|inhe band karo|isko bnd kro|isko band kro|inko band kar do|isko band kar do|isko band kijiye|इसे रोकिए|इसे रोको|इसे रोकें|इसे रोक दो|इसको रोकिए|इसको रोको|इन्हें रोकिए|इन्हें रोको|इन्हें रोक दो|इसे बंद करो|इसे बंद कीजिए|इसको बंद करो|इसको बंद करें|इन्हें बंद करो|इनको बंद करो|इनको बंद करें]
      [messages|message|msg|msgs|sms|texts|text|मैसेज|मेसेज|संदेश|एसएमएस] [receive|recieve|receiv|rcv|प्राप्त|रिसीव] [nahi|nhi|nahin|नहीं|नही] [karne|karna|krne|krna|karunga|karungi|करने|करना|करूँगा|करूंगा|करूंगी|करूँगी]
      [messages|message|msg|msgs|sms|texts|text|मैसेज|मेसेज|संदेश|एसएमएस] [nahi|nhi|nahin|नहीं|नही] [receive|recieve|rcv|प्राप्त|रिसीव] [karne|karna|krne|krna|करने|करना]
      [msg|message|msgs|messages|sms|text|मैसेज|मेसेज|एसएमएस|संदेश] [krna|karna|krne|bhejna|bhejne|dena|करना|भेजना|देना] (ab) [chhod|chod|chhor|chor|chhodo|chodo|chhoro|छोड़|छोड़ो|छोड़िए] (do|de|dijiye|दो|दीजिए|दें) (yaar|bhai|plz|please)
      [is|iss|mere|humare|इस|मेरे|हमारे] (mobile) [number|no|nmbr|नंबर|नम्बर] [par|pe|pr|per|पर|पे] (koi|aur|ab|कोई|अब|और) (bhi|भी) [vigyapan|prachar|ads|ad|add|offers|offer|sms|msg|message|messages|विज्ञापन|प्रचार|ऑफर|मैसेज|मेसेज|एसएमएस|संदेश] [na|mat|mt|न|ना|मत] [dein|den|do|dijiye|de|dalo|aaye|aayein|karein|karo|kro|bheje|bhejo|bhejen|दें|दो|दीजिए|डालें|डालो|आए|आएं|करें|करो|भेजें|भेजो|भेजिए]
      ? [जितनी बार|जितना भी|हर बार|jitni baar|jitni bar|jitna bhi|har baar] … [डिलीट|मिटा|हटा|delete|mita|block] … [फिर|दुबारा|उतनी बार|phir|fir|dobara|utni baar|aur] … [भेज|भेजते|आ जाते|आ जाता|bhej|bhejte|aa jate|aa jata]
      ? [गलती से|ग़लती से|galti se|by mistake] … [लिस्ट|ग्रुप|सब्सक्राइब|जुड़|list|group|subscribe|jud|add|join] … [हटा|निकाल|बाहर|hata|nikal|bahar|remove]
      ? [न|ना|na] (तो|to|कोई|koi) [sandeshe|ltexts] (चाहिए|chahiye) [न|ना|na] (कोई|koi|ही|hi) [sandeshe|ltexts]
      ? [मेरे|मेरी|mere|meri] [फोन|फ़ोन|मोबाइल|phone|mobile] (को|ko) (थोड़ा|thoda) [चैन|आराम|शांति|सांस|साँस|chain|aaram|aram|shanti|sukoon|saans] (से|लेने|करने|se|lene|karne) (रहने|rehne) [दो|दें|दीजिए|do|dein|dijiye]
      ? [aap|tum|आप|तुम] (log|लोग) (mujhe|मुझे|mujhpe) … [apna|अपना|apne] [time|wakt|samay|paisa|समय|टाइम|वक्त|पैसा] [barbad|waste|kharab|bekar|बर्बाद|खराब|वेस्ट|बेकार] (kar|कर) (rahe|रहे)
      ? [मना|mana] (करने|किया|karne|kiya|kar) (के|पर|ke|par|pe|diya) (बावजूद|बाद|भी|bawajood|bavjood|baad|bhi) (भी|bhi) … [sandeshe|ltexts|भेज*|bhej*]
      ? [कौन|kaun|kon] … [sandeshe|ltexts] [भेजता|करता|bhejta|karta] (है|hai) … [तमीज़|तमीज|शर्म|अक्ल|tameez|tamiz|sharam|sharm|akal]
      ? [कितनी|kitni|सौ|हज़ार|sau|hazar] [बार|baar|bar|dafa] (और|aur) [स्टॉप|stop|unsubscribe|नहीं|nahi|बंद|band] [लिखूँ|लिखूं|लिखना|भेजूँ|बोलूँ|likhu|likhun|likhna|bheju|bhejun|bhejna|bolu]
      [मुझे|हमें|mujhe|hume] (इस|is|apni|अपनी) [सेवा|seva|service|सर्विस|सूची|suchi|=suchi] से [मुक्त|बाहर|अलग|mukt|bahar|alag|azad|आज़ाद]
      ? [रोज़ का|रोज का|रोज रोज का|ये|यह|आपका|आप लोगों का|तुम्हारा|तुम लोगों का|roz ka|roz roz ka|ye|aapka|aap logo ka|tumhara] (रोज़|रोज|रोज़ का|roz|roz ka) (का|ka) [नाटक|तमाशा|ड्रामा|सिलसिला|झंझट|नौटंकी|natak|tamasha|drama|silsila|jhanjhat|nautanki] … [बंद|खत्म|ख़त्म|रुक*|band|khatam|=khatm|ruk*]
      ? [मुझे|हमें|mujhe|hume|humko|मेरे को] (अब|ab) [इनकी|इसकी|इन सबकी|इन सब की|आपकी|inki|iski|in sabki|in sab ki|aapki] (अब|कोई|ab|koi) [ज़रूरत|जरूरत|आवश्यकता|दरकार|zarurat|jarurat|zaroorat|avashyakta|awashyakta|need] [नहीं|नही|nahi|nhi]
      [मुझे|हमें|mujhe|hume|humko|muje] (इन|इस|in|is|aapke|=aapke) (सब|sab) [sandeshe|ltexts|सेवा|service] (से|se) [बाहर|मुक्त|आज़ाद|अलग|छुटकारा|हटा*|निकाल*|alag|bahar|mukt|azad|chhutkara|chutkara|hata*|nikal*]
      ? [फिर|phir|fir|wapas|दोबारा|dobara] (से|se) [आ गया|आ गए|aa gaya|aa gaye|aagaya] [yourOwn] [sandeshe|ltexts]
      ? (मेरा|mera|mere) [नाम|नंबर|naam|nam|number] (भी|bhi) [kaato|lkaato] (closing|lclosing) $
      [अगर|agar|यदि|yadi] (आप|aap|मुझे|mujhe) … [sandeshe|ltexts] … [बंद कर|न भेज|ना भेज|रोक|band kar|na bhej|rok|न आए|na aaye] … [मेहरबानी|अच्छा|आभार*|कृपा|बढ़िया|खुशी|शुक्रगुज़ार|meherbani|mehrbani|accha|acha|badhiya|khushi|shukrguzar]
      ? [सेवा|सर्विस|लिस्ट|सूची|ग्रुप|service|list|group|membership|scheme] (से|se) [अलग|बाहर|मुक्त|आज़ाद|alag|bahar|mukt|azad|disconnect|free|exit] [होना|हो|hona|ho|kar|कर|karo|करो]
      ? [phirAaya|lphirAaya] & [dhamki|ldhamki]
      ? [nowGone] & [noUse|lnoUse|मत|न भेजें|नहीं चाहिए|mat|na bhejein|nahi chahiye|याद मत|yaad mat]
      [ise|isko|ye|इसे|इसको|ये|यह|अब|ab] (ab|अब) [समाप्त|खत्म|ख़त्म|बंद|=khatm|khatam|samapt|band] [समझो|समझिए|समझें|मानिए|मानो|samjho|samjhiye|samjhein]
      ? [yourOwn|ये|यह|ye|yeh] (नंबर|number|company|कंपनी) … [ब्लैकलिस्ट|ब्लैक लिस्ट|ब्लॉक|स्पैम|blacklist|block|spam] (में|me|mein|लिस्ट|list) [चला|डाल|मार्क|मार|chala|daal|dal|mark|maar|kar|कर]
      ? [truecaller|ट्रूकॉलर] … [spam|block|report|स्पैम|ब्लॉक|रिपोर्ट]
      ? [nthTime] [बार|दफा|दफ़ा|baar|bar|dafa|time] … [बोल|कह|कहा|कहना|कहूँ|कहूं|लिख|बता|bol*|keh*|kah*|likh*|bata*] … [हटा*|बंद|मत|नहीं चाहिए|निकाल*|hata*|band|mat|nahi chahiye|nhi chahiye|nikal*|stop]
      ? [बोला ना|कहा ना|बोला न|कहा था|बोल दिया|कह दिया|मना किया|bola na|kaha na|bola tha na|kaha tha na|bol diya|keh diya|kah diya|mana kiya] (तो|था|है|to|tha|hai) (कि|ki) [नहीं चाहिए|नहीं लेना|मत भेजो|nahi chahiye|nhi chahiye|nahi lena|mat bhejo]
      ? [कल|पहले|परसों|kal|pehle|parso] (भी|bhi) [बोला|कहा|मना किया|मना कर दिया|bola|kaha|mana kiya|mana kar diya] (था|tha) … [फिर|phir|fir] (से|भी|se|bhi) … [आ गया|भेज दिया|आया|चालू|aa gaya|bhej diya|aaya|chalu]
      ? (मैं|main|mai) [आपसे|तुमसे|यहाँ से|aapse|tumse|yahan se] (कभी|kabhi|अब|ab) (कुछ|kuch) … [नहीं|nahi|nhi] [खरीद*|ख़रीद*|लूँगा|लूंगा|लेना|kharid*|khareed*|lunga|lungi|lena]
      ? [चैन|सुकून|शांति|आराम|chain|sukoon|sukun|shanti|aaram] (से|se) [बैठने|सोने|जीने|खाने|रहने|काम करने|baithne|sone|jeene|khane|rehne|=rehne|kaam karne] (भी|bhi) [नहीं|nahi|nhi] [देते|देता|dete|deta]
      ? [इनबॉक्स|मैसेज बॉक्स|inbox|message box|msg box] (को|का|ki|ka|ko) (पूरा|pura) [कचरा|कूड़ा|भर|जाम|फुल|kachra|kooda|bhar|jaam|full|hang] (कर|बना|kar|bana)
      ? [मैंने|हमने|maine|mene|humne] (कभी|कोई|आपको|तुम्हें|kabhi|koi|aapko|tumko|tumhe) (कोई|koi|ऐसी|aisi) [consentWord] [नहीं|nahi|nhi] [दी|दिया|di|diya]
      ? [बिना|bina|मेरी|meri] (मेरी|meri) [consentWord] (के|ke) (बिना|bina|खिलाफ|khilaf) … [sandeshe|ltexts|भेज*|bhej*]
      ? [sandeshe|ltexts|भेज*|bhej*] (करना|karna) [बिना|bina] (मेरी|meri) [consentWord]
      ? [हर|har|प्रति] [sandeshe|ltexts] (का|पर|pe|ka|par|के) (मेरा|मेरे|mera|mere) [पैसा|पैसे|चार्ज|बैलेंस|paisa|paise|charge|balance] [लग|लगता|लगते|लगा|कट|कटता|कटते|lag*|kat*]
      ? [पागल|दिमाग खराब|pagal|paagal|dimag kharab] … [इतने|इतना|रोज़|itne|itna|roz] [sandeshe|ltexts]
      ? [सिर्फ|केवल|बस|sirf|keval|kewal|only] … [डाक|पोस्ट|ईमेल|चिट्ठी|post|email|mail|letter|whatsapp] (से|पर|se|pe|par) … [फोन|मोबाइल|नंबर|एसएमएस|phone|number|mobile|sms] (पर|से|pe|par|se) [नहीं|मत|nahi|nhi|mat]
      ? [चाहिए|लेना|chahiye|lena|chaiye] (ही|hi) [नहीं|nahi|nhi] (है|hai|था|tha) [तो|फिर|to|toh|phir|fir] [क्यों|क्यूँ|काहे|kyu|kyun|kyon|kahe] [भेज*|bhej*|मैसेज|msg|message]
      ? [अब|बार बार|फिर|ab|baar baar|bar bar|phir] (हमें|मुझे|mujhe|hume) [याद|yaad] [मत|न|ना|mat|na] [दिला*|dila*|करा*|kara*]
      [dnd|डीएनडी] (पे|पर|में|pe|par|me|mein) [डाल|रख|रखो|रखें|लगा|daal*|dal*|rakh*|laga*]
      ? [sandeshe|ltexts] [भेजने|bhejne|करने|karne] [वाले|वालों|वालो|wale|walo|walon] … [रुक*|बस|चुप|शर्म|ruk*|chup|sharam|sharm|=bas]
      [lkaato] (please|ye|isko) [mera|mere|hamara|mujhe] (number|no|naam|nam) (please) [lregisterSe]
      [kaato] (कृपया) [मेरा|मेरे|हमारा|मुझे] (नंबर|नाम) [registerSe]
      ? [मेरी|मेरे|meri|mere|हमारे|hamare] (पीछे|piche|peeche) [पड़ना|पड़े|padna|pade] … [बंद|छोड़*|क्यों|band|chhod*|chod*|kyu]
      ? [बच्चे का|बेटे का|बेटी का|bachche ka|bete ka|beti ka] … [भेजना|मैसेज करना|sandeshe] [doStop|dontSend]
      ? [sandeshe|ltexts] … [करते|भेजते|आते|karte|bhejte|aate|krte] (रहते|rehte) (हो|हैं|ho|hain) … [पागल|बेवकूफ|उल्लू|मज़ाक|मजाक|फालतू|खाली|pagal|bewakoof|ullu|mazak|faltu|khali] (समझा|समझ|बना|बैठे|samjha|samajh|bana|baithe|hu|हूँ)
      ? [मेरा|मेरी|हमारा|mera|meri|hamara] [फोन|फ़ोन|मोबाइल|नंबर|इनबॉक्स|phone|fone|mobile|number|inbox] (कोई|koi|yourOwn) [dustbin] [नहीं|नही|nahi|nhi|है|hai]
      ? [ये|यह|बस|इसे|इसको|ye|yeh|bas|isko|ise] (yourOwn) [आखिरी|आख़िरी|अंतिम|aakhri|akhri|aakhiri|last] [sandeshe|ltexts] [हो|होना|होगा|रहे|समझो|समझना|ho|hona|hoga|rahe|samjho|samajhna|honi]
      ? [getLost] (goNow) … [onMyPhone] (से|se|पर से|pe se)
      ? [onMyPhone] (से|se) (अब|ab) [getLost] (goNow)
      ? [बिन बुलाए|बिना बुलाए|bin bulaye|bina bulaye|बिना पूछे|bina puche|bina pooche] (मेहमान|mehmaan|mehman) (की तरह|ki tarah) … [आ जाते|चले आते|घुस आते|आ धमकते|मैसेज करते|aa jate|chale aate|ghus aate|ghus jate|aa dhamakte|msg karte|bhejte]
      ? [किसी ने|किसने|kisi ne|kisne] (नहीं|nahi) (आपको|तुम्हें|aapko|tumko|tumhe) [बुलाया|कहा|बोला|bulaya|kaha|bola|invite kiya] (नहीं|nahi|था|tha) (आपको|तुम्हें|aapko|tumko) … [onMyPhone]
      ? [weOrI] (तो|to|अब|ab) [yourOwn] [memberOf] (अब|ab) [नहीं|नही|nahi|nhi]
      ? [अब|ab] (weOrI) [yourOwn] [memberOf] [नहीं|नही|nahi|nhi]
      ? [जा चुके|चले गए|छोड़ चुके|छोड़ दिया|शिफ्ट हो|ja chuke|chale gaye|chhod chuke|chod diya|chhod diya|shift ho|lmoved] & [noUse|lnoUse]
      ? [इस|ये|यह|is|ye|yeh] [किस्से|किस्सा|कहानी|बात|सिलसिले|तमाशे|नाटक|सब|kissa|kisse|kahani|silsile|silsila|tamasha|natak|sab] (को|ko) [यहीं|यही|yahi|yahin|ab|अब] … [खत्म|ख़त्म|समाप्त|बंद|khatm|khatam|khtm|band]
      ? [ये सब|यह सब|ये तमाशा|ये सिलसिला|ये नाटक|ye sab|yeh sab|ye tamasha|ye silsila|ye natak|ye bakwas] (आखिर|aakhir) [कब|kab] (तक|tak|जाके|jaake) [रुकेगा|बंद होगा|खत्म होगा|ख़त्म होगा|चलेगा|चलता रहेगा|थमेगा|rukega|band hoga|khatm hoga|khatam hoga|chalega|chalta rahega|thamega]
      ? [weOrI] (तो|to|अब|ab) [निकल|छोड़|हट|लेफ्ट हो|बाहर हो|nikal|chhod|chod|hat|leave kar|exit kar|left ho|quit kar] [रहा|रही|रहे|गया|गई|raha|rahi|rahe|gaya|gayi|diya] … [ग्रुप|लिस्ट|क्लब|group|list|club|mailing]
      ? [ग्रुप|लिस्ट|क्लब|group|list|club] (से|se|को|ko) [weOrI] (अब|ab) [निकल|हट|छोड़|बाहर|nikal|hat|chhod|chod|bahar|leave|exit]
      ? [समझो|समझ लो|मान लो|सोच लो|समझिए|samjho|samajh lo|maan lo|man lo|soch lo|samjhiye] (कि|ki|ke|k) [मैं|हम|ये नंबर|यह नंबर|main|mai|hum|ye number|yeh number] (अब|ab) [मर|मरा|हूँ ही|है ही|बंद|mar|mara|hu hi|hai hi|band|exist]
      ? [हमको|हमें|मुझे|मेरे को|humko|hume|hamein|mujhe|mereko|mere ko] [इन|in|aisi|ऐसी|ye sab|ये सब] (सब|sab|चीज़ों|चीजों|cheezo|cheezon|chizo) (का|में|ka|me|mein|की|ki) [शौक|मन|काम|दिलचस्पी|इंटरेस्ट|लालच|shauk|shok|mann|kaam|interest|dilchaspi|lalach] [नहीं|नही|nahi|nhi]
      ? [रोज़|रोज|रोज़ रोज़|रोज रोज|roz|roj|roz roz|roj roj|din raat|दिन रात] … [सहन|सहा|बर्दाश्त|झेला|झेल|sehen|sahan|saha|bardasht|bardaasht|jhela|jhel] [नहीं|नही|nahi|nhi]
      ? [मैंने|हमने|maine|mene|humne] (कभी|kabhi|तो|to|आपको|aapko) … [हाँ|हां|ओके|साइन|परमिशन|इजाज़त|मंज़ूरी|haan|han|ha|ok|sign|permission|ijazat|manzoori|yes] (के लिए|ke liye) (नहीं|nahi|nhi) [बोला|कहा|किया|दी|दिया|bola|kaha|kiya|di|diya] (नहीं|nahi) … [इसके लिए|इन सब के लिए|इस सब का|iske liye|in sab ke liye|ye sab|sandeshe|ltexts]
      ? [ट्राई|कानून|नियम|नियमों|आईटी एक्ट|trai|kanoon|kanun|niyam|niyamo|rules|it act|dpdp|dlt] … [गैरकानूनी|ग़ैरकानूनी|गैर कानूनी|अवैध|जुर्म|अपराध|gairkanooni|gair kanooni|gairkanuni|illegal|jurm|apradh|allowed nahi] (है|hai)
      ? [मैं|main|mai|me] (अभी|abhi|सिर्फ|sirf|तो|to|only) … [साल|saal|years|year] (का|की|ka|ki|old) (बच्चा|बच्ची|baccha|bachchi) (हूँ|हूं|hu|hun|hoon) … [मम्मी|पापा|मां|माँ|mummy|mumma|papa|maa|parents|घरवाले|gharwale] … [मना|डाँट|डांट|नहीं|mana|dant|daant|nahi|allow|gussa]
      ? [बेटे|बेटी|बच्चे|बच्ची|भतीजे|बेटे का|bete|beti|bachche|bache|bacche|bacchi] (का|की|के|ka|ki|ke|के पास|ke paas) [फोन|फ़ोन|नंबर|मोबाइल|phone|fone|number|mobile] (है|hai|h) … [साल|छोटा|छोटी|स्कूल|बच्चा|पढ़ता|saal|chhota|chota|chhoti|school|baccha|padhta|minor|नाबालिग|nabalig]
      ? [जिनको|जिन्हें|जिसको|जिसे|jinko|jinhe|jisko|jise] … [भेज|मैसेज|लिख|bhej|msg|message|likh] … [गुज़र|गुजर|मर|नहीं रहे|नहीं रहीं|नहीं रही|स्वर्ग*|देहांत|चल बसे|चल बसीं|guzar|gujar|mar|nahi rahe|nahi rahi|swarg*|dehant|expire|chal base]
      ? ^ (opening|lopening) [ये|यह|ye|yeh] (नंबर|फोन|number|phone) … [अस्पताल|हॉस्पिटल|इमरजेंसी|एम्बुलेंस|कंट्रोल रूम|थाने|फायर ब्रिगेड|hospital|emergency|ambulance|control room|icu|fire brigade] (का|की|के लिए|ka|ki|ke liye) (इमरजेंसी|emergency|official|ऑफिशियल) [फोन|नंबर|लाइन|phone|number|line|है|hai] (है|hai) $
      ? [roaming|रोमिंग|विदेश|videsh|abroad] … [पैसे|चार्ज|बैलेंस|paise|charge|balance|paisa] … [कट|लग|kat|lag|cut]
      ? [भाड़|भाड|जहन्नुम|चूल्हे|गड्ढे|नरक|bhaad|bhad|bhaadh|jahannum|jahanum|chulhe|narak|nark] (में|me|mein) [जाओ|जा|जाए|जाएँ|गया|गई|jao|ja|jaye|jaayein|gaya|gayi] … [कंपनी|दुकान|company|dukan|तुम|आप|tum|aap|sandeshe|ltexts]
      ? [sandeshe|ltexts|कंपनी|company] (सब|sab|वाले|wale) (जाए|jaye) [भाड़|भाड|जहन्नुम|चूल्हे|bhaad|bhad|jahannum|chulhe|tel lene|तेल लेने] (में|me|mein)
      ? [गांड|गाँड|gaand|gand|gaandu|gandu|भोसड़ी*|bhosdi*|चूतिय*|chutiy*|मादरचोद*|madarchod*|बहनचोद*|bhenchod*|behenchod*|लौड़े|लवड़े|lavde|laude|lode|हरामखोर*|haramkhor*|हरामी*|harami*] & [sandeshe|ltexts]
      ? [क्या करूँ|क्या करूं|क्या करना पड़ेगा|कैसे|kya karu|kya karun|kya karna padega|kaise|kese|kya likhu|क्या लिखूँ] (कि|ki|ke|k) … [पीछा|जान|छुटकारा|pichha|peecha|picha|jaan|chhutkara|chutkara] [छूटे|छूटेगी|छूटेगा|मिले|मिलेगा|chhute|chute|chhutega|chutegi|mile|milega]
      [मुझे|हमें|मेरा नंबर|मेरे को|mujhe|muje|hume|humein|mera number|mera no|mereko|please|plz|kripya|कृपया] (इससे|isse|इस लिस्ट से|is list se|यहाँ से|yaha se) [opt out|optout|unsubscribe|unsub|deregister|ऑप्ट आउट|अनसब|अनसब्सक्राइब|डीरजिस्टर] (doIt|kar|kr|कर|maar|मार|karwa|करवा) (do|dijiye|dein|den|diya|krdo|kardo|karo|kro|karein|kare|kijiye|दो|दीजिए|दें|करो|करें|कीजिए|करिए)
      ? [zero|शून्य|जीरो|ज़ीरो] (ltexts|sandeshe) (कर|doIt) [दो|देना|दीजिए|चाहिए|do|dena|dijiye|wantIt|chahiye|bhejna|भेजना]
      ? [कोई और|और कोई|दूसरा कोई|aur koi|koi aur|dusra koi] [काम|धंधा|kaam|dhandha] (धंधा|dhandha) [नहीं|नही|nahi|nhi] … [sandeshe|ltexts|भेजते|bhejte|रोज़|roz]
      ? [sandeshe|ltexts|भेजने|bhejne|भेजते|bhejte] … [और|aur|दूसरा|dusra|कोई|koi] [काम|kaam|धंधा|dhandha] [नहीं|नही|nahi|nhi]
      ? [ईमेल|मेल|चिट्ठी|व्हाट्सएप|email|mail|whatsapp|watsapp] (पर|से|pe|par|se) … [यहाँ|यहां|इधर|एसएमएस|मैसेज|yaha|yahan|idhar|sms|phone pe|number pe] (पर|pe|par) [नहीं|नही|मत|nahi|nhi|mat|no]
      ? [जन्मदिन|जनमदिन|सालगिरह|त्योहार|दिवाली|होली|ईद|janamdin|janmdin|birthday|anniversary|diwali|holi|festival|eid] (की|के|का|वाली|ki|ke|ka|wali) [बधाई|बधाइयाँ|शुभकामना*|विश|badhai|badhaiya*|shubhkamna*|wish|wishes|greetings|mubarak] … [noWord] [lwantIt|wantIt|sendIt|lsendIt]
      [profiling|प्रोफाइलिंग|प्रोफ़ाइलिंग] (वाले|wale) [sandeshe|ltexts] [noWord] [sendIt|lsendIt]
      [teri|tere|tumhari|tumhare|aapki|aapke|=aapke|tumhara] [ltexts|company|sale|scheme] (ki) [aisi ki taisi|aisi taisi|esi ki tesi|maa ki|ma ki]
      [तेरी|तेरे|तुम्हारी|तुम्हारे|आपकी|आपके] [sandeshe|कंपनी|सेल|स्कीम] (की) [ऐसी की तैसी|ऐसी तैसी]
      [sandeshe|झंझट|मुसीबत|बला|आफत] (से|से मुझे|से हमें) [मुक्ति|छुटकारा|निजात|आज़ादी|राहत|पीछा] [दिलाइए|दिलाओ|दिला दो|दीजिए|दो|दें|चाहिए|छुड़ाओ|छुड़ाइए|पाना]
      [ltexts|jhanjhat|musibat|bala] se (mujhe|hume) [mukti|chhutkara|chutkara|nijaat|azadi|rahat|peecha] [dilaiye|dilao|dila do|dijiye|do|dein|wantIt|chahiye|chhudao|pana]
      [mujhe|hume|muje] (is|iss|in) [jhanjhat|list|chakkar|jaal|group|musibat|mailing] (se) [nikalo|nikal do|nikaliye|bahar karo|azad karo|mukt karo|bachao]
      [मुझे|हमें] (इस|इन) [झंझट|लिस्ट|चक्कर|जाल|ग्रुप|मुसीबत] (से) [निकालो|निकाल दो|निकालिए|बाहर करो|आज़ाद करो|मुक्त करो|बचाओ]
      (मेरा|मेरी|मेरे) (नंबर|नाम|संपर्क|जानकारी|संपर्क जानकारी) (अपनी|आपकी|इस) (प्रचार|विज्ञापन|मेलिंग|संपर्क|प्रेषण|मार्केटिंग) [सूची से|सूचियों से|लिस्ट से] [kaato|हटाएं|हटाएँ]
      [mujhe|hume|muje] (kuch) [nahi|nhi] [janna|sunna|dekhna|padhna|kharidna|khareedna|lena] (hai) (kuch) [aapke|=aapke|tumhare|apke|aapki|tumhari|offer|offers] (offer|offers|sale|scheme|company|ke) (ke) (bare|me)
      [मुझे|हमें] (कुछ) [नहीं|नही] [जानना|सुनना|देखना|पढ़ना|खरीदना] (है) (कुछ) [आपके|तुम्हारे|आपकी|तुम्हारी|ऑफर] (ऑफर|सेल|स्कीम|कंपनी) (के|की)
      ? (main|mai|me|mujhe) [exit|opt out|unsubscribe|unsub|quit|leave] (karna|hona|krna) [chahta|chahti|hai|h|chahunga] (hu|hun|hoon)
      [jab] (mujhe|hume) [wantIt|chahiye|zarurat|jarurat|lena] (hoga|hogi) (khud) … [pooch|puch|bata|le|keh] … [mat bhejo|na bhejo|mat karo|msg mat|bhejna mat]
      [जब] (मुझे|हमें) [चाहिए|ज़रूरत|लेना] (होगा|होगी) (खुद) … [पूछ|बता|ले|कह] … [मत भेजो|न भेजो|मत करो|मत भेजना]
      [बंद करो|बंद करें|बंद कीजिए|बंद कर दो|बस करो] (ये|यह|अपना|अपनी) (रोज़|रोज|रोज़ रोज़|हर दिन) (का|की|के) [तमाशा|नाटक|ड्रामा|sandeshe|झंझट|सिलसिला|बकवास|नौटंकी|शोर]
      [number] (galat|mera) (hath|haath) (lag) (gaya) (tumhare|aapke|=aapke|hai) [delete maaro|delete maro|delete karo|delete kar do|hatao|hata do|bhul jao]
      [app|एप|ऐप] (uninstall|अनइंस्टॉल|delete|डिलीट) [uninstall|अनइंस्टॉल|delete|डिलीट|hata|हटा] (doIt|कर) (diya|दिया|di|दी|chuka|चुका) … [msg|मैसेज|kyu|क्यों|mat|मत|band|बंद|sms]
      ? [sim|सिम|number|नंबर] (hi|ही) [band karwa|badal|tod|बंद करवा|बदल|तोड़] (dunga|dungi|lunga|दूँगा|दूंगा|लूँगा|लूंगा|du|दूँ) & [ltexts|sandeshe]
      (kab) (ye|yeh|is) [silsila|silsile|tamasha|natak|drama|nautanki|chakkar] (ko) (ab|yahin|yahi|abhi) (khatm|khatam|band) [khatm|khatam|band|samapt|khtm|bnd] [ldoIt|kijiye]
      (ये|यह|इस) [सिलसिला|सिलसिले|तमाशा|नाटक|ड्रामा|नौटंकी|चक्कर] (को) (अब|यहीं|अभी) [खत्म|ख़त्म|बंद|समाप्त] [doIt]
      [loan|card|insurance|policy|plan|scheme|offer|demat] [nahi|nhi] [lena|leni|wantIt|chahiye] (hai|h) (loan|card|insurance|policy|plan) (nahi|nhi) (lena|leni) … [samajh|samjhe|samjh|baar|band|bas|mat|kitni]
      [लोन|कार्ड|बीमा|पॉलिसी|प्लान] [नहीं] [लेना|लेनी|चाहिए] (है) … [समझ|समझे|बार|बंद|बस|मत|कितनी]
      [noise] (बना|कर|हो|गए|गया) [बना दिया|बना रखा|कर दिया|कर रखा|हो गया|गए|रखा] (है|हैं|आपने|तुमने|आप लोगों ने|तुम लोगों ने) $
      ? ^ (opening) (opening) [dismissal] (closing) (closing) $
      ? ^ (lopening) (lopening) [ldismissal] (lclosing) (lclosing) $
      ^ (opening) (opening) [मत|न|ना] [sendIt|भेजिहो|भेजिह|भेजीं] (closing) (closing) $
      ^ (lopening) (lopening) [mat|mt|na|naa] [lsendIt] (lclosing) (lclosing) $
      ? [phirAaya] & [dhamki]
      ? [lphirAaya] & [ldhamki]
      [mine] (नंबर|नम्बर|नाम|फोन|फोन नंबर|मोबाइल नंबर) (तुरंत|अब|भी|कृपया|फौरन|आज ही) [registerSe] (तुरंत|अब|भी|कृपया) [kaato]
      [registerSe] (तुरंत|कृपया) [मेरा|मेरे|हमारा|मुझे] (नाम|नंबर|नम्बर) (भी|तुरंत) [kaato]
      [lnumber] (number|no|num|naam|nam|phone number|mobile number) (abhi|ab|bhi|please|turant|aaj hi) [lregisterSe] (abhi|ab|please|turant) [lkaato]
      [lregisterSe] (please|abhi|turant) [mera|mere|hamara|mujhe] (naam|nam|number|no) (bhi|abhi) [lkaato]
      ? ^ (opening) (opening) [kabKaha] (था|थी|है|ये|यह|ये सब|closing) (closing) $
      ? ^ (lopening) (lopening) [lkabKaha] (tha|thi|hai|ye|ye sab|lclosing) (lclosing) $
      [kabKaha] & [kaato|bhejnaMat|sandeshe]
      [lkabKaha] & [lkaato|lbhejnaMat|ltexts]
      ? [noise] & [aapke|sandeshe|bhejnaMat|रहने दीजिए|रहने दो|सोने दो|बस करो]
      ? [lnoise] & [laapke|ltexts|lbhejnaMat|rehne dijiye|rehne do|sone do|bas karo]
      ? ^ (opening) (opening) [kisiAur] (closing) (closing) $
      ? ^ (lopening) (lopening) [lkisiAur] (lclosing) (lclosing) $
      [काहे|काहें|काहेला|क्यों|क्यूँ] (हमका|हमें|मुझे|हमके) (रोज|रोज़|बार बार) [भेजते|भेजत|भेजते रहते|परेशान करते|परेसान करत|परेशान करत|तंग करते|तंग करत|मैसेज करते|मैसेज करत] (हो|हौ|हैं|बा|बाड़|बानी) (रोज रोज|रोज़ रोज़|रोज|बार बार|मुझे|हमें)
      [kahe|kaahe|kahela] (hamka|hame|mujhe|humko) (roz|baar baar) [bhejte|bhejat|pareshan karte|pareshan karat|tang karte|msg karte] (ho|hau|hain) (roz roz|roz|baar baar)
      [अब|आगे|फिर|हमके|हमका|हमरा के] (से) [ना|मत|जिन] [भेजिहो|भेजिह|भेजबा|भेजीं|भेजिहा|भेजो|भेजियो|भेजियो मत|लिखियो]
      [ab|aage se] [na|mat|jin] [bhejiho|bhejba|bhejiyo|likhiyo]
      (मेरा|मेरे|हमारा) [नंबर|नम्बर] [इस्तेमाल|उपयोग|प्रयोग] [करने] (का) (आपको|कोई|तुम्हें) [हक|अधिकार|इजाज़त|अनुमति|हक़] (नहीं)
      [आपको|तुम्हें|तुमको|आप लोगों को] (मेरा|मेरे|मुझे|हमें) (नंबर|नम्बर) … [भेजने|इस्तेमाल करने|उपयोग करने|रखने|परेशान करने] (का|की) (कोई) [हक|हक़|अधिकार|इजाज़त|अनुमति] (नहीं)
      [aapko|tumko|tumhe|aap logo ko] (mera|mujhe|mere) (number) … [bhejne|use karne|istemal karne|rakhne|pareshan karne] (ka|ki) (koi) [haq|hak|adhikar|ijazat|permission|right] (nahi)
      ? [ldhamki|trai me|trai mein|consumer court me|consumer forum me|police me|cyber cell me] (ab|aapki|tumhari) [complaint kar dunga|complaint karunga|complaint karungi|complaint kar dungi|complaint kr dunga|shikayat karunga|shikayat kar dunga|report karunga|report kar dunga|case kar dunga] (lclosing) $
      ? [ट्राई|उपभोक्ता फोरम|उपभोक्ता अदालत|कंज्यूमर कोर्ट|साइबर सेल] (में|मे) (आपकी|तुम्हारी|अब) [शिकायत|रिपोर्ट|कम्प्लेन|जाऊँगा|जाऊंगा|केस] (करूँगा|करूंगा|करूँगी|कर दूँगा|कर रहा हूँ|दर्ज)
      (अब) (मुझे|हमें) [आपकी|आपके|तुम्हारी|इन|इस] (सेवाओं|सेवा|सर्विस|संदेशों|मैसेज|ऑफर|सूचना|सूचनाओं) (की|के) (कोई) [ज़रूरत|जरूरत|आवश्यकता|दरकार] (अब) [नहीं] (है|रही)
      (ab) (mujhe|hume) [aapki|aapke|=aapke|apki|tumhari|in|is|ye] (services|service|msgs|msg|messages|offers|offer|sms) (ki|ka) (koi) [zarurat|jarurat|zaroorat|need|requirement] (ab) [nahi|nhi] (hai|h|rahi)
      [hum|main|me|mai] (log) [shift ho gaye|shift ho gaya|shift ho gayi|chale gaye|chala gaya|chhod chuke|chhod chuka|chhod diya|badal chuke|badal liya] (hai|hain|hu) (ab) (koi) [zarurat nahi|jarurat nahi|mat bhejo|mat bhejna|na bhejo|kya faida|kya matlab]
      [हम|मैं] (लोग) [शिफ्ट हो गए|शिफ्ट हो गया|चले गए|चला गया|छोड़ चुके|छोड़ चुका|बदल चुके] (हैं|हूँ|है) (अब) (कोई) [ज़रूरत नहीं|जरूरत नहीं|मत भेजो|मत भेजना|न भेजें]
      [नो|no] [मोर] [sandeshe|मैसेज|एसएमएस|ऑफर|कॉल]
      [sandeshe] [नहीं|नही|ना] [चाइए|चाइये|चहिए|चाहिय|चाहिे|चाहिएँ|चईए|चिये]
      ? [stop|स्टॉप|STOP] (bhi) [likha|likh|bheja|bhej|bola|बोला|लिखा|भेजा|लिख|भेज] (tha|chuka|diya|था|चुका|दिया|के|करके|doIt|kar|ke|है|hai) (फिर|phir|fir|tab|तब|uske|उसके|baad|बाद|था) (भी|bhi|baad bhi|बाद भी) (msg|मैसेज|क्यों|kyu) [आ रहे|आते|aa rahe|aate|aa raha|आ रहा|भेज रहे|bhej rahe|आया|aaya|aaye|आए|mil rahe|मिल रहे]
      (maine|मैंने|pehle|पहले|kal|कल) [stop|स्टॉप|STOP] [likha|bheja|likh diya|bhej diya|लिखा|भेजा] (tha|था) … [phir bhi|fir bhi|tab bhi|फिर भी|तब भी|अभी भी|abhi bhi|ab bhi|अब भी]
      ? ^ (tumko|tumhe|aapko|आपको|तुम्हें) [padhna|पढ़ना|parhna] (likhna) (nahi|नहीं) [aata|आता] (nahi|नहीं) (hai|है) (kya|क्या) (tumko|tumhe|aapko|आपको|तुम्हें) $
      ? [ek baar me|ek baar mein|एक बार में|ek bar me|ek bar mein] [samajh|समझ] (me|में|mein) [nahi aata|nahi aati|नहीं आता|नहीं आती|nhi aata|nhi ata|nahi ata] (kya|क्या|hai|है) (kya|क्या) $
      ? [tumko|tumhe|aapko|aap logo ko|आपको|तुम्हें|तुमको|आप लोगों को] [samajh|समझ] (me|में|mein) [nahi aata|nahi aati|नहीं आता|नहीं आती|nhi aata|nhi ata] [kya|क्या] $
      [loan|लोन|card|कार्ड|insurance|बीमा|policy|पॉलिसी|plan|scheme|स्कीम] (वोन|von|won|vagairah|वगैरह|ki|की|का) (कोई|koi) [नहीं|नही|nahi|nhi] [लेना|lena|चाहिए|wantIt|chahiye|chaiye|लेनी|leni] (है|hai|bola na|बोला ना|yaar|भाई|bhai|मुझे|mujhe|kaha na|कहा ना) (hai|है|bola|na) $
      [व्हाट्सएप|वाट्सएप|ईमेल|मेल|डाक|फोन|whatsapp|email|mail] (पर|से|pe|par|se|करो) [भेजो|भेजें|भेजिए|भेजना|करो|करें|sendIt|bhejo|bhejein|bhejiye|karo] (ना) [एसएमएस|मैसेज|संदेश|sms|msg] (पर|se|से) [नहीं|मत|न|nahi|mat|na]
      ? ^ (opening|lopening) (ये|यह|ye|yeh|ये तो|to) [बच्चे का नंबर|नंबर बच्चे का|number bacche ka|number bachche ka|bacche ka number|bachche ka number|number meri beti ka|number mere bete ka] (है|hai|h) (closing|lclosing) $
      [roaming|रोमिंग|incoming|हर मैसेज|har msg|har message] (में|me|mein|पर|pe|ke|के) (भी|bhi) (mere|मेरे) [paise|पैसे|charge|चार्ज|balance|बैलेंस] (कटते|kat te|katte|लगते|lagte|kat|कट) … [मत|न|ना|mat|na|band|बंद]
      ? (अब) [humara|hamara|हमारा|apna] (aapka|आपका) [rishta|रिश्ता|naata|नाता|sath|साथ|breakup|ब्रेकअप] (यहीं|yahin|ab|अब|हो|ho) [khatam|खत्म|ख़त्म|khatm|गया|gaya|तक]
      ? [bas|बस] (ab|अब) (itna|इतना) (hi|ही) [kaafi|काफी|काफ़ी|bahut|बहुत] (hai|है) (ab|अब) [aur nahi|और नहीं|band karo|बंद करो|mat bhejo|मत भेजो]
      (मुझे|भविष्य में|कृपया) (ऐसे|कोई) [sandeshe] (न|ना|मत) [न|ना|मत|प्रेषित|भेजे] (न) [करें|जाएं|जाएँ|करने|भेजें|भेजने] (का|की) (अनुरोध|विनती)
      (mujhe|aage se|please) (aise|koi) [ltexts] (na|mat) [preshit|bheje] (na) [karein|karen|jaye|jayein|karo]
      [यह|ये|इस|उक्त] (सेवा|सदस्यता|सुविधा|सर्विस) (को) (तत्काल|तुरंत|अविलंब|शीघ्र) [समाप्त|बंद|रद्द|निरस्त|स्थगित] (कर) (की|कर|करने) [जाए|दी जाए|दें|करें|कष्ट करें|कृपा करें|दी]
      [sandeshe] [भेजने|प्रेषित करने] (से) [परहेज|परहेज़|बचें|बाज|विरत|बाज़] (करें|आएँ|आएं|आओ|रहें|करो)
      [सदस्यता|सब्सक्रिप्शन|मेंबरशिप] (को) [रद|रद्द|खत्म|कैंसल|कैंसिल|समाप्त] (कर) (कर|दो|दें|करो|करें|कीजिए) $
      [time|wakt|fursat] (hi) [nahi|nhi|nahin] (hai|h) … [ltexts] … [hatao|hata|nikalo|band|mat|delete|remove]
      [समय|टाइम|वक्त|फुर्सत] [नहीं] … [sandeshe] … [हटाओ|हटा|हटाएं|बंद|मत]
      [number|no|num] [hatao|hata do|hatado|nikalo|nikal do|hata dijiye|delete karo] $
      [नंबर|नम्बर] [हटाओ|हटा|हटाएं|हटाइए|निकालो|निकाल] (दो|दें|दीजिए) $
      [mera|mere|hamara] (phone|mobile) [number|no|num] (filler) … [ads|advertising|promotion|marketing|promo|vigyapan] (ke liye|me|mein) … (use) [mat|na] [use|karo|kijiye|karein|istemal]
      [मेरा|मेरे|हमारा] (फोन|मोबाइल) (नंबर|नम्बर) … [विज्ञापन|प्रचार|मार्केटिंग|प्रमोशन] … [इस्तेमाल|उपयोग|प्रयोग|यूज़|यूज] (न|ना|मत) (करें|करो)
      [मुझे] (आपसे|आप लोगों से|आपकी तरफ से) (filler) (कुछ|और|नहीं) [नहीं सुनना|सुनना नहीं|कुछ नहीं चाहिए|कोई संपर्क नहीं|नहीं चाहिए]
      [dobara|phir|phir se|fir|ab|ek aur] (agar|aur) [ltexts] (aaya|kiya|bheja|aya) … [block|blok]
      [दोबारा|फिर|फिर से|अब] (अगर|और) [sandeshe] (आया|किया|भेजा) … [ब्लॉक]
      [सेवा|सर्विस|संदेश सेवा|नोटिफिकेशन] (filler) (मेरे|इस) (नंबर) [से|पर से] (हटा|बंद) [हटा|हटाएं|हटाओ|बंद]
      [sandeshe] (वाला|वाली|का|की|के) [तमाशा|सिलसिला|झंझट|नाटक|चक्कर|ड्रामा|सब] … [doStop|बंद करवाइए|बंद करवाओ|बंद करिए]
      [ltexts] (wala|wali|ka|ki|ke) [tamasha|silsila|jhanjhat|natak|chakkar|drama] … [ldoStop]
      [ltexts] … [bhejte|bhej|karte|aate|bhejti] (ho|hain|rehte|rahe) … [nahi lena|nahi chahiye|nhi chahiye|nahi leni|band karo|pareshan|mat bhejo|nahi dekhna|interest nahi]
      [sandeshe] … [भेजते|आते|भेज|करते] (हो|हैं|रहते|रहे) … [नहीं लेना|नहीं चाहिए|बंद करो|परेशान|मत भेजो|रुचि नहीं]
      [kabhi|maine] (kabhi|ne) [subscribe|sign up|register|join] [nahi|nhi] (kiya|kia|ki) … [hata do|hatao|remove|nikalo|nikal do|band karo|mat bhejo]
      [मैंने|कभी] (कभी) [सब्सक्राइब|साइन अप|रजिस्टर|ज्वाइन] [नहीं] (किया) … [हटा दो|हटाओ|हटाएं|निकालो|बंद करो|मत भेजो]
      [hata do|hatao|hata dijiye|nikal do|nikalo|remove karo|delete karo|remove kardo] [mujhe|muje|mera number|mere number|mera no|mera naam] $
      [हटा दो|हटाओ|हटाइए|निकाल दो|निकालो|डिलीट करो] [मुझे|मेरा नंबर|मेरा नाम] $
      [mera|mere|humara|hamara] (number|no|num|naam) (filler) [delete|remove|hata] (doIt|kar|kardo|kar do|kar dein|kar den|kariye|do|dijiye|karo) $
      [number|no] [delete|remove] [karo|kar do|kar dein|kar den|kardo|kijiye|karein]
      [aap|ap|tum] … [roz roz|roz|har din] … [ltexts|bhejte] … [bas|band|nahi|mat]
      [ltexts] … [bas karo|bas kro|bas karen|bas kijiye|bus karo|bas karein|bas kar]
      [bas karo|bas kro|bas karen|bas kijiye|bus karo|bas karein|bas kar] … [ltexts]
      [sandeshe] … [बस करो|बस कीजिए|बस करें|बस करिए]
      [बस करो|बस कीजिए|बस करें|बस करिए] … [sandeshe]
      ? ^ (filler) (filler) (filler) [नहीं|नही] [चाहिए|चाहिये] (filler) $
      ? ^ (filler) (filler) (filler) [nahi|nhi|nahin|ni] [wantIt|chahiye|chaiye|chahie] (filler) $
      [ltexts] (kaise|kese) … [band|stop] … [pareshan|dikkat|tang|problem|nahi chahiye|irritate]
      [न कॉल|ना कॉल|कॉल न] … [न मैसेज|ना मैसेज|मैसेज न|न एसएमएस|मैसेज] (करें|करो|भेजें|कीजिए)
      [na call|call na|na phone] … [na msg|na message|na sms|msg na|message na] (karo|karen|sendIt|bhejo|kare)
      [आगे|आगे से|अब|अब से|अब आगे|दोबारा|फिर|फिर से|कभी] (कभी|से|कुछ) (filler) [मत|न|ना|नहीं] [भेजिएगा|भेजिए|भेजें|भेजो|भेजना|भेजा|भेजियेगा]
      [aage|aage se|ab|ab se|dobara|dubara|phir|fir|phir se|kabhi] (kabhi|se|kuch) (filler) [mat|na|mt|nahi] [bhejiyega|bhejiye|bheje|sendIt|bhejo|bhejna|bhejein|bhejen|bhejiega]
      ^ [doStop] [doIt] (दो|दीजिए|दीजिये|दें|देना|दे) (filler) $
      ^ [band|bandh|bnd] [ldoIt] (do|den|dijiye|dein|de|na) (filler) $
      [sandeshe] … [doStop] [doIt] $
      [ltexts] … [ldoStop] [ldoIt] $
      ? ^ [doStop] [doIt] (यार|भाई|ये सब|यह सब|अब) $
      ? ^ [band|bandh] [ldoIt] (filler) $
      [sandeshe] (भेजना|आना|करना|सर्विस|को|ये|यह|सब|अब|तुरंत|वगैरह) [doStop]
      [doStop] (doIt) (ये|यह|अपने|अब|रोज़|सब|यार|भाई|अपना|इन|प्लीज) (ये|यह|रोज़ रोज़ के|सब|रोज़|फालतू|के) [sandeshe]
      [भेजना|मैसेज करना|संदेश भेजना|परेशान करना|तंग करना|एसएमएस करना] (filler) [doStop]
      [sandeshe] (मुझे|अब|हमें|आगे से|इस नंबर पर|दोबारा|और|कृपया) [dontSend] [sendIt]
      [मुझे|हमें|आगे से|अब|दोबारा|इस नंबर पर|उन्हें|उनको|इनको|पापा को|मम्मी को|अम्मा को|माँ को|इसपर|कृपया मुझे|फिर से|कभी|उनके नंबर पर] … [मैसेज|संदेश|एसएमएस|विज्ञापन|ऑफर|कुछ|sandeshe|कोई|ये सब] … [मत भेजो|मत भेजिए|न भेजें|ना भेजें|मत भेजना|मत करो|न करें|मत करना|मत भेजें|मत भेजिये|dontSend]
      [आगे से|अब से|दोबारा|आइंदा|फिर कभी|फिर से] (कुछ|मुझे|कभी) [मत भेजना|मत भेजो|न भेजें|मत भेजिए|मत भेजें]
      [मत भेजो|मत भेजिए|मत भेजें|न भेजें|ना भेजें|मत भेजा करो] (filler) (ये|यह|अपने|कोई|ये सब|अब|इतने|फालतू) [sandeshe]
      [मत भेजो|मत भेजिए|न भेजें|मत भेजा करो] (filler) [सब] 
      [sandeshe] (अब|और|बिल्कुल|प्राप्त|नहीं|मुझे|हमें|भी|वगैरह|अब मुझे) [notWant] [wantIt]
      [मुझे|हमें|हमको|मुझको] … [sandeshe] … [notWant|नहीं चाहिए|नहीं करने|नहीं लेने|नहीं पाना|नहीं प्राप्त करने|नहीं प्राप्त]
      [कोई|आपके|आपका|तुम्हारे|ये|और|आपकी] (filler) [sandeshe] … [notWant] [wantIt]
      [notWant] [wantIt] (filler) (filler) [sandeshe]
      [sandeshe] … [fedUp]
      [fedUp] … [sandeshe]
      [mine] (नंबर|नम्बर|नाम|फोन|मोबाइल) (filler) … [suchi] से … [removeIt]
      [suchi] से … [mine] (नंबर|नम्बर|नाम|फोन|मोबाइल) … [removeIt]
      [removeIt] … [mine|मुझे] … [suchi] से
      [suchi] से (तुरंत|कृपया|मुझे|मेरा नाम) [removeIt]
      [मेरा|मेरे|हमारा] (फोन|मोबाइल) [myNumber] (को|अपने पास से|तुरंत|भी|अब|कृपया|यहाँ से) [removeIt]
      [मुझे] (यहाँ से|इससे|इस सेवा से|तुरंत|अब) [हटा दो|हटाओ|हटाएं|निकालो|निकाल दो|अनसब्सक्राइब करें|अनसब्सक्राइब करो|अनसब्सक्राइब कर दो|हटा दीजिए]
      [सदस्यता|सब्सक्रिप्शन|सबस्क्रिप्शन|सेवा] … [रद्द|समाप्त|खत्म|बंद] [करें|करो|कर दो|कीजिए|करना है|करना चाहता|कर दें|कर दीजिए|करनी है]
      [अनसब्सक्राइब] [करना चाहता|करना चाहती|करना है|करें|करो|कर दो|कर दें|कीजिए|कर दीजिए]
      [परेशान|तंग|डिस्टर्ब] (करना) [मत करो|न करें|मत करें|मत कीजिए|मत किया करो|ना करें|बंद करो|बंद करें|बंद कीजिए|न कीजिए]
      [पीछा|जान] [छोड़ो|छोड़ दो|छोड़ दीजिए|छोड दो] (filler)
      [सहमति|अनुमति|मंजूरी|इजाज़त|परमिशन] … [वापस] (लेता|लेती|ले|ले रहा|ले रही)
      [अनुमति|सहमति|इजाज़त|परमिशन] [नहीं दी|नहीं है|नहीं दिया] … [doStop|dontSend|removeIt]
      [कभी|कोई] … [हाँ नहीं|साइन अप नहीं|रजिस्टर नहीं|सब्सक्राइब नहीं|अनुमति नहीं|सहमति नहीं] … [doStop|dontSend|removeIt]
      [एक और|दोबारा|फिर से|अब|अगर|और एक|अगला] … [sandeshe|आया|भेजा|भेजोगे] … [shikayatein]
      [बार] [बोल|कह|बता] … [shikayatein|doStop|dontSend]
      [कितनी बार|हज़ार बार|सौ बार|दस बार] … [बोलूँ|कहूँ|बोला|कहा|बोलना|बताऊं|बोलूं|कहना] … (dontSend|doStop|मत भेजो|बंद करो)
      [देहांत|निधन|मृत्यु|गुज़र गए|गुजर गए|नहीं रहे|स्वर्गवास|चल बसे] … [dontSend|doStop]
      [देहांत|निधन|मृत्यु|गुज़र गए|गुजर गए|नहीं रहे|स्वर्गवास|चल बसे] … [sandeshe] … [dontSend|doStop]
      ? ^ [मुझे] (filler) [दिलचस्पी|रुचि|इंटरेस्ट] [नहीं|नहीं है] $
      [दिलचस्पी|रुचि|इंटरेस्ट] [नहीं|नहीं है] … [dontSend|doStop|removeIt|notWant]
      [डीएनडी|DND] [लगा दो|चालू करो|एक्टिवेट करो|कर दो|लगाओ|पर डाल दो|में डाल दो]
      [ltexts] (bhejna|aana|karna|ko|ye|sab|ab|karana|service|waghera) [ldoStop] [ldoIt]
      [ldoStop] [ldoIt] (ye|yeh|apne|ab|roz|sab|yaar|bhai|apna|inhe|please|plz|yr|mujhe) (roz roz ke|roz ke|sab|roz|faltu|apne|ye|yeh|ke|ka|k) [ltexts]
      [ltexts] (bhejna|ye|sab) [roko|rokiye|rokna]
      [roko|rokiye] (filler) [ltexts]
      [bhejna|bhejna ye|message karna|msg karna|pareshan karna|tang karna|sms karna] (filler) [ldoStop] [ldoIt]
      [ltexts] (mujhe|ab|dobara|hume|is number pe|aage se|aur|muje|please|plz|phir|ab mujhe|waghera) [ldontSend] [lsendIt]
      [mujhe|muje|hame|hume|humein|aage se|dobara|is number pe|is number par|is no pe|unke number pe|inko|unko|ammi ko|mummy ko|papa ko|unhe|aindah|ainda|phir se|yahan] … [ltexts|kuch|ye sab] … [ldontSend] [lsendIt]
      [aage se|ab se|dobara|aindah|ainda|phir kabhi|phir se] (kuch|mujhe|kabhi|muje) [mat bhejna|mat bhejo|na bhejen|mat bhejiye|mat bhejen|mat karna]
      [mat bhejo|mat bhejiye|mat bhejen|mat bheja karo|mat bhej|mat bhejna|mat bhejein] (filler) (ye|yeh|apne|koi|ye sab|ab|itne|faltu) [ltexts]
      [mat bhejo|mat bhejiye|mat bheja karo] (filler) sab
      [ltexts] (ab|aur|bilkul|mujhe|muje|nahi|bhi|hame) [lnotWant] [lwantIt]
      [lnotWant] [lwantIt] (mujhe|muje|ye|yeh|apke|aapke|=aapke|tumhare|tumhara|ye sab|koi|tmhare|ap ke) (filler) [ltexts]
      [mujhe|muje|hame|hume|humein] … [ltexts] … [lnotWant] [lwantIt]
      [koi|apke|aapke|=aapke|ap ke|aap ke|tumhare|aur|ye|yeh|apka|aapka] (bhi|koi|ye|aur|aise) [ltexts] … [lnotWant] [lwantIt]
      [ltexts] … [lfedUp]
      [lfedUp] … [ltexts]
      [lnumber] (number|no|num|naam|nam|numbr|nmbr) (filler) (filler) [llist] (filler) se … [lremove]
      [llist] (filler) se … [lnumber] (number|no|num|naam|nam|numbr|nmbr) … [lremove]
      [lremove] (filler) [lnumber] (number|no|num|naam|nam|numbr|nmbr) (filler) [llist] se
      [llist] se (please|plz|mujhe|abhi|mera naam) [lremove]
      [mera|mere|hamara] (phone|mobile|fone) [lmyNumber] (ko|apne pass se|bhi|ab|please|plz|yahan se|abhi) [lremove]
      [mujhe|muje] (yahan se|isse|abhi|is service se|ab) [hata do|hatao|nikalo|nikal do|remove karo|remove kar do|unsubscribe karo|unsubscribe kar do|unsubscribe kardo|hata dijiye|remove kardo]
      [subscription|service|membership] … [cancel|khatam|band|bandh] [karo|kar do|kardo|karna hai|kijiye|karen|kro|krdo|karni hai] $
      [pareshan|tang|disturb|pareshaan|dstrb] (karna) [mat karo|na karo|na karen|mat kro|mat karen|mat kijiye|mat kiya karo|band karo|mat kariye|na kro|na karein]
      [peecha|picha|jaan|pichha|jan] [chhodo|chodo|chhod do|chod do|choro|chor do|chhoro|chorro] (filler)
      [dimag|dimaag|bheja] [mat khao|na khao|mat chato|mat kha]
      [consent|permission|ijazat|anumati|sehmati] … [wapas|wapis|vapas] (leta|leti|le|leta hu|le raha)
      [ek aur|dobara|phir se|fir se|ab|agar|aur ek|aik aur|ab aik|ek bhi|next] … [ltexts|aaya|bheja] … [lthreat]
      [kitni|kitne|hazar|sau|das|teesri|dusri|tisri] (filler) bar … [bolu|kahu|bola|kaha|bolun|kahun|bataun|bol] … (ldontSend|ldoStop)
      [kitni bar|kitni baar|kitni dafa] (bolu|kahu|bolun|kahun|bola|kaha|btau|bolna padega) (ki|k|ke|that) [mat bhejo|band karo|ldontSend|ldoStop]
      [guzar gaye|guzar gae|gujar gaye|death ho gayi|dehant|nahi rahe|mar gaye|inteqal|intiqal|expire ho gaye|chal base] … [ltexts|number] … [ldontSend|ldoStop]
      [guzar gaye|guzar gae|death ho gayi|dehant|nahi rahe|inteqal|intiqal|expire ho gaye] … [ldontSend|ldoStop]
      ? ^ (filler) (filler) [interest|dilchaspi] [nahi|nahi hai|nhi|nhi hai|ni hai] $
      [interest|dilchaspi] (hi) [nahi|nahi hai|nhi|nhi hai] … [ldontSend|ldoStop|lremove|lnotWant]
      [dnd] [laga do|lagao|activate karo|activate kar do|kar do|chalu karo|pe dalo|me daalo|kardo]
      [ltexts] (bhejne|bhejna|karne|dene|dikhane) (filler) [lrehne|lnoUse]
      ? [lrehne] & [ltexts]
      ? [lmoved] & [lrehne]
      ? [lmoved] & [lnoUse] & [ltexts|bhejne|bhejna|yaad dilane|aap ke|aapke|=aapke|apke]
      ? [ab] & [lnoUse] & [ltexts]
      [bhejne|bhejna|message karne|msg karne|yaad dilane] (filler) (filler) (filler) [zaroorat|zarurat|jarurat|fayda|faida|matlab|zehmat|takleef] [lnotWant|ldontSend]
      [रहने दो|रहने दीजिए|रहने दें|रहने दीजिये] & [sandeshe]
      ? [भेजने|सूचना|खबर|ख़बर|याद दिलाने|रिचार्ज|सेल|ऑफर] & [rehne]
      ? [भेजने|खबर देने|ख़बर देने|याद दिलाने|बताने] (filler) (filler) (filler) [ज़रूरत|जरूरत|आवश्यकता|फायदा|फ़ायदा|मतलब|तकलीफ|तकलीफ़|कष्ट] [notWant|dontSend]
      ? [sandeshe] & [noUse]
      ? ^ (भाई|यार|अरे|अब|बस|कृपया|भगवान के लिए|हमें|हमको|मुझे|हाथ जोड़ता हूँ|हाथ जोड़ती हूँ) (हमें|मुझे|मेरा|हमारा|मेरी|हमारी|बस|अब) [peace] (filler) $
      ? ^ (bhai|yaar|abe|are|ab|bas|please|plz|khuda ke liye|hume|mujhe) (saalon|salo|kamino|logo|hume|hamein|hamain|humein|mujhe|mera|hamara|meri|hamari|bas|ab) [lpeace] (yaar|bhai|ab|mujhe|hume|humein|hamain|please|plz|aap log|na) $
      [peace] & [sandeshe]
      [lpeace] & [ltexts]
      ? [maaf karo|maaf kar do|maaf kardo|maaf karein|maaf karen|maaf rakho|maaf rakhein|maaf rakhen|maaf kijiye|maf karo|maf kar do] & [ltexts|roz|bhejte|humein|hamain|hume]
      (filler) [peecha|picha|pichha|jaan|peechha] kab [chhodoge|chodoge|choroge|chhoroge|chhodenge|chodenge|chorenge|chhutega]
      [मेरा|हमारा|मेरी|हमारी] [पीछा|जान|पिंड] कब [छोड़ोगे|छोड़ेंगे|छूटेगा|छोड़ोगी]
      ? [lfedUp] & [tum log|tum logo|tum logon|tumlog|tumlogo|aap log|aap logo|aap logon|aaplog|ap log|roz roz|har roz|rozana|din bhar|din raat|subah sham|subah shaam|tun tun|ting ting|bas karo|bas kar|kha gaye|kha gaye ho|kha liya]
      ? [fedUp] & [तुम लोग|तुम लोगों|तुम लोगो|आप लोग|आप लोगों|आप लोगो|रोज़ रोज़|रोज रोज|हर रोज़|दिन भर|दिन रात|सुबह शाम|टुन टुन|टिंग टिंग|बस करो]
      ? [ltimes] & [lunderstand]
      ? [times] & [understand]
      [ltimes] … [nahi chahiye|nhi chahiye|nahi chaiye|band karo|mat bhejo|mana kiya|mana kar|stop bola|stop bol|lagbe|unsubscribe]
      [nahi chahiye|nhi chahiye|nahi chaiye|band karo] & [lunderstand]
      [times] … [नहीं चाहिए|बंद करो|बंद करने|मत भेजो|मना किया|मना कर|मना करने|स्टॉप]
      ? ^ (abe|are|arre|maine|mene|main ne|bhai|yaar|bola na|kaha na) (kaha na|kaha|bola|bola na|keh diya|bol diya) [nahi chahiye|nhi chahiye|nahi chaiye|nahi chahye] (band karo|bas karo|samjhe) (filler) (bakwas|sab)
      [band karo|band kro|band kardo|band kar do|bas karo|stop karo|rok do|band karein] (filler) [bakwas|faltu|tamasha|natak|drama|nautanki|besharmi|sab|tun tun|harkat|harkatein]
      [बंद करो|बंद कीजिए|बंद करें|बस करो|बंद कर दो] (filler) [बकवास|फालतू|तमाशा|नाटक|ड्रामा|नौटंकी|बेशर्मी|सब|हरकत|हरकतें]
      ? [lworkNumber] & [ltexts]
      ? [workNumber] & [sandeshe]
      [ltexts] (bazi|baazi|wagera) ke liye [lnotWant]
      [sandeshe] (बाज़ी) के लिए [notWant]
      ? [lblocked] & [lotherNumber]
      ? [ब्लॉक किया|ब्लॉक कर दिया|ब्लॉक कर चुका|ब्लॉक मारा] & [दूसरे नंबर|नए नंबर|अलग नंबर|फिर भी|तब भी]
      [dnd] & [phir bhi|fir bhi|tab bhi|par bhi]
      [डीएनडी] & [फिर भी|तब भी]
      [agla|agle|next|ek aur|aik aur|ek bhi|aik bhi|dobara|phir se|phir|fir|ab agar|agar] … [aaya|aya|ayi|aayi|aae|bheja|kiya|aya to|bhejoge] … [lthreat]
      [lthreat] … [agla|agle|next|ek aur|aik aur|ek bhi|dobara|phir se|agar] … [aaya|aya|ayi|aayi|bheja|kiya]
      [अगला|एक और|एक भी|दोबारा|फिर से|फिर|अगर] … [आया|आई|भेजा|किया|भेजोगे] … [shikayatein]
      [shikayatein] … [अगला|एक और|एक भी|दोबारा|फिर|अगर] … [आया|आई|भेजा|किया]
      [koi|kisi|ek|aik|aik bhi|koi bhi|ab|ainda|aindah|aaenda|ayenda|ayinda|aage se|mazeed|dobara|phir|ab se] … [ltexts] … [na|nahi|nai|mat|nhi] (irsal) [bheja jaye|bheji jaye|bheje jayen|kiya jaye|kiya jae|aaye|aye|aae|ho|mosool ho|milay|mile|bhejna|bhejein|sendIt|bhejo|bheja]
      [कोई|एक|एक भी|अब|आगे से|अब से|भविष्य में|आइंदा|दोबारा] … [sandeshe] … [न|ना|नहीं|मत] [भेजा जाए|भेजा जाये|भेजी जाए|भेजे जाएँ|किया जाए|आए|आये|आना चाहिए|मिले|प्राप्त हो|भेजें|भेजो|भेजन|भेजना|भेजिए]
      [ltexts] … [na|mat|mt|nahi|nai] [lsendIt] (please|plz|plzz|plzzz|yaar|bhai|mujhe|ab|kabhi|meherbani)
      [mat|mt|na|naa|nai] [bheja|beja] [karo|karein|karen|kro|krein|krain|kariye|kijiye|doIt|kar|kare|kijye]
      [मत|न|ना] [भेजा] [करो|करें|कीजिए|करिए|कर|करना|कीजिये]
      ? [mat|mt|na|naa] [sendIt|bhejo|bhejna|bhejiye|bhejein|bhejen|bhejain|bhejiyega|bejo|bejna] (please|plz|plzz|yaar|bhai|ab|aage se|mujhe|ji|sir) $
      ? [मत|न|ना] [भेजो|भेजना|भेजिए|भेजिएगा|भेजें|भेजा|भेजियेगा] (प्लीज़|प्लीज|यार|भाई|अब|जी|मुझे) $
      [mat|mt|na] [sendIt|bhejo|bhejna|bhejiye|bhejein|bhejen|bhejain] (filler) (filler) [ye batao|yeh batao|aur ye|aur batao|aur mera|mera data]
      ? [lremove|unsubscribe|unsub|remove] [karo|kar do|kardo|kar dein|kar dain|kr do|krdo|karwa do|kariye|kr dain|karna hai|karna h] (mujhe|mujhe jaldi|jaldi) (na|please|plz|ji|yaar|bhai|jaldi|kar do|mujhe) $
      ? [ghost|block|mute|blacklist|skip|unsub] [kar do|kardo|kar dein|kar dain|karo|kr do] [mujhe|hume|hamein|mera number|humein]
      [lforget] & [mera number|mere number|is number|iss number|ye number|yeh number|number]
      [भूल जाओ|भूल जाइए|भूल जाएँ|भूल जाएं|भुला दो|भूल जाए] & [मेरा नंबर|मेरे नंबर|इस नंबर|ये नंबर|यह नंबर]
      ? [kisi aur ko|kisi aur ke|dusron ko|doosron ko|kahin aur] [sendIt|bhejo|bhejein|bhejen|bhejiye|bhejna|jao] (filler) (mujhe|hume|offer|mujhay) (nahi|mat|na|le ke)
      ? [किसी और को|दूसरों को|कहीं और] [भेजो|भेजें|भेजिए|भेजना|जाओ] (filler) (नहीं|मत|न)
      ? [kisi aur ko|kahin aur|dusron ko] & [ltexts] & [sendIt|bhejo|bhejein|bhejen|bhejiye|do|jao|dikhao]
      [kis ne|kisne|kaunse|maine kab|mene kab|main ne kab|kab] (kaha|bola|kaha tha|manga|ijazat di|permission di|subscribe kiya) (tha|hai) (filler) (filler) (filler) [ltexts|sendIt|bhejo|bhejte]
      [मैंने कब|किसने] (कहा|बोला|माँगा|इजाज़त दी|अनुमति दी) (था) (कि) (filler) [sandeshe|भेजो]
      (mujhe|hume|muje|mereko|mere ko) [lnotWant] [lwantIt] (tumhara|tumhari|tumhare|aapka|aapki|aapke|=aapke|aap ke|aap ka|tmhari|tumara) [ltexts]
      [tumhara|tumhari|tumhare|aapka|aapki|aapke|=aapke|aap ke|aap ka|tmhari] [ltexts] … [lnotWant] [lwantIt]
      (मेरे को|मुझे|हमका|हमको) [नहीं|ना|नाही|न] [चाहिए|चाही|माँगता|मांगता|चाहिये] (तुम्हारा|आपका|तुम्हारे|ये|ई) [sandeshe]
      [हमका|हमके|हमरा|हमको|मेरे को] (ई|ये) (filler) [ना|नाही|नइखे|नहीं] [चाही|चाहिए|माँगता|मांगता]
      ^ (filler) (filler) [band|bandh|bnd|=stop|unsubscribe|rok] [ldoIt] (ji|na|yaar|bhai|sir|please|plz|ab|yeh|ye|jaldi|meherbani|mehrbani) $
      ? ^ (filler) [ldoStop] [ldoIt] (ji|na|yaar|bhai|sir|please|plz|ab|yeh|ye|jaldi) $
      [tang|pareshan|preshan|disturb|pareshaan|parishan|prshan|zaleel|irritate|khwar] (mat|mt|na|karna) [mat|mt|na|naa|nahi|bandh|band|stop] [karo|kro|kroo|karein|karen|doIt|kar|kijiye|kariye|krein|karna]
      [परेशान|तंग|डिस्टर्ब] [मत|न|ना] [करो|करें|कर|कीजिए|करिए|करना|किया]
      [aaj ka|din ka|aaj] [satva|satwa|aathwa|chautha|panchwa|pachwa|dasva|dasvan|tisra|teesra] [ltexts] … [chutti|bas|maaf|reham|raham|mehrbani|meherbani]
      [आज का|दिन का] [पाँचवाँ|पांचवां|छठा|सातवाँ|सातवां|आठवाँ|आठवां|दसवाँ|चौथा|तीसरा] [sandeshe] … [छुट्टी|बस|माफ|माफ़|रहम|मेहरबानी]
      ? [bas kar|bas karo|bas kr|bas kro|bs kro|bs karo|bus karo|bss karo|bas karein|bas kijiye] & [ltexts|itna|roz|yaar|ab]
      [papa|pitaji|mummy|mata ji|pati|husband|wife|abbu|ammi|dada|dadi|maa|unka|inka|walid|walida|bhai ka] … [nahi rahe|nahi rahi|guzar gaye|guzar gayi|dehant|intiqal|inteqal|death] … [mat|na|band|nahi]
      [kripya|krupya|please|plz|meherbani] (mera|meri|mere|apni) (number|no|naam) … [llist] … [lremove]
      [lremove] [mujhe|hume|mera number|muje] (apni|aapki|is|iss) [llist] (se|me se)
      [khatam|band] (karo|kar do|karein) (filler) [silsila|silsile|chakkar|tamasha|kahani]
      [ye|yeh] [silsila|tamasha|chakkar] (filler) [khatam|band|bnd] [ldoIt]
      [ab|bas] (filler) (filler) (aapse|tumse|aap se) [koi wasta nahi|koi lena dena nahi|koi matlab nahi|koi sambandh nahi]
      [यह|ये] [नंबर|नम्बर] … [सूची|लिस्ट] से [removeIt]
      ? ^ (मैं|मैंने|पहले भी|कितनी बार|अब) [times] (पहले) [बोल|कह|लिख|बता|मना कर] (चुका|चुकी|रहा|रही|दिया|चुके) (हूँ|हूं|है|हैं) $
      ? ^ (main|maine|pehle bhi|ab) [ltimes] (pehle) [bol|keh|kah|likh|bata|mana kar] (chuka|chuki|raha|rahi|diya|chuke) (hu|hun|hoon|hai|hain) $
      [कल से|आज से|अब से] (filler) छुट्टी [मना लो|मनाओ|कर लो|ले लो|मनाइए]
      [kal se|aaj se|ab se] (filler) [chutti|chhutti] [mana lo|manao|kar lo|le lo|lo]
      ? ^ (भाई|यार|अरे|अब|बस|कृपया|मैंने|आप लोग|तुम लोग|मुझे|भगवान के लिए) [fedUpAlone] (यार|भाई|आप लोगों ने|आपने|अब|बस करो|समझे|प्लीज़) $
      ? ^ (bhai|yaar|yr|are|arre|ab|bas|please|maine|aap log|tum log|tum logo ko|tum logon ko|mujhe|kyu|abe) (roz roz|rozana|kyu) [lfedUpAlone] (yaar|bhai|aap logo ne|aapne|ab|bas karo|samjhe|please|roz) $
      ? [समय नहीं|टाइम नहीं|वक्त नहीं|फुर्सत नहीं|time nahi|time nhi|fursat nahi] & [sandeshe]
      ? [time nahi|time nhi|fursat nahi|waqt nahi] & [ltexts]
      [sandeshe|भेजना|मैसेज करना|message karna|msg karna|ltexts|bhejna] (भेजना|करना) [छोड़ दो|छोड़ दीजिए|छोड़ दें|chhod do|chhod dijiye|chod do|chod dijiye|chor do|chor dein|chhor dein|chhor do]
      ? [कभी] (filler) (कुछ|सामान|सेवा) [नहीं] [लिया|ली|खरीदा|माँगा|मांगा] … [मैसेज|संदेश|भेजते|क्यों]
      ? [kabhi] (filler) (kuch|saman|service) [nahi|nhi] [liya|li|kharida|manga|use] … [msg|message|kyu|kyun|bhejte|sms]
      [jhel|bardasht|bardaasht|sehan] (nahi|nhi) [nahi|nhi|doIt|kar|sakta|sakti|sakte] … [ltexts]
      [number|no] [delete|hata|remove|mita] [maro|mar do|kar dena|do|karo|kar do|kardo] (filler)
      [promotional|promotion|marketing|bulk|service] (sms|msg|message) [deactivate|disable|off|band|unsubscribe] [ldoIt]
      [is me|isme|is number pe|is par|ispe|इसमें|इस पर|इसपर] (filler) [mat|na|मत|न] (bheja) [sendIt|bhejo|bhejna|bhejiye|bhejein|karo|भेजो|भेजना|भेजिए|भेजें]
      [subscribe|sign up|register|signup] [nahi|nhi|nahin] (kiya|kia|kra) (tha|hai) … [lremove|band|ldontSend]
      [band karo|band kro|rok do|stop karo|band kijiye] (filler) [advertising|advertisement|marketing|promotion|ads|dukan|nautanki|bhasad|ltexts]
      ^ [मत भेजो|मत भेजिए|बंद करो|बंद करें|बंद कीजिए|रोको|रोकें|नहीं चाहिए|हटाओ|स्टॉप|बंद] (श्री|श्रीमती) [names] (names) $
      ? ^ [mat|mt|na|naa] [sendIt|bhejo|bhejna|bhejiye|bhejein|bhejen|bhejain|bheja karo] (filler) [aur|or] [ye|yeh|batao|bataiye|mera|mere|meri]
      [अपना|अपने|अपनी|ये] [sandeshe] [कहीं और|किसी और को] (filler) [करो|करें|भेजो|कीजिए|भेजें]
      [apna|apne|apni|ye] [ltexts] [kahin aur|kahi aur|kisi aur ko] (filler) [karo|sendIt|bhejo|karein|bhejein]
      ? [kitne|kitna] (filler) [ltexts] [bhejoge|bhejogey|bhejenge|karoge]
      ? [kab tak] (filler) [bhejoge|bhejte rahoge|pareshan karoge|tang karoge]
      ? [कब तक] (filler) [भेजोगे|भेजते रहोगे|परेशान करोगे]
      [isme|is me|is number pe|is par|ispe|yahan|yaha] (filler) [mat|na] [lsendIt]
      ? ^ [band|bandh|ruko] (filler) $
      [is|iss|mere|hamare|humare] (number|no|no.|phone|mobile) (no|pe|par|p) (pe|par|p) (koi|kuch|bhi) (kuch|bhi|msg) [nahi|na|mat|nhi] [bhejna|sendIt|bhejo|bhejein|bheje|karna|karo|dalo|dalna|aana]
      ? ^ (kripya) [is|iss|mere|hamare] (number|no|phone) (pe|par) (koi|kuch) [ltexts] [nahi|na|no] (please) $
      [kisi ne|kisine|hamne|humne|maine|mene] (kuch|ye|yeh) [manga|maanga|mangwaya|kaha|bulaya|pucha] (hi) [nahi|nhi|thodi|thode] (tha|hai|aapse|tumse)
      [kisi ne|kisine] [nahi|nhi] [kaha|bola|manga|maanga|mangwaya|bulaya] (tha) (filler) [bhejne|aapse|aap se|tumse|msg]
      [किसी ने|हमने|मैंने] (कुछ|ये|यह) [माँगा|मांगा|मंगवाया|कहा|बुलाया|बोला] (ही) [नहीं|थोड़ी|थोड़े] (था) (आपसे|तुमसे)
      ? ^ [kisne|kis ne|kaun] [manga|maanga|mangwaya|bola|kaha|bulaya] (tha|hai) (ye|yeh|ye sab|sab|tumhe|aapko|aap ko|bhejne ko|bhejne|ko) (ko) $
      ? ^ [किसने] [माँगा|मांगा|मंगवाया|बोला|कहा|बुलाया] (था|है) (ये|यह|ये सब|सब|तुम्हें|आपको|भेजने को|भेजने के लिए) $
      [bina puche|bina pooche|bin bulaye|bin pooche|bagair pooche|bina permission|bina ijazat] (filler) (filler) [lwhySend|ltexts|kyu|kyun]
      [बिना पूछे|बिन बुलाए|बिन पूछे|बिना इजाज़त|बिना परमिशन] (filler) (filler) [whySend|sandeshe|क्यों]
      [सेवा|सेवाएं|सदस्यता|सर्विस] (filler) [जारी|चालू|आगे] (filler) [नहीं|न] [रखना|चाहता|चाहती|चाहते|रखनी]
      [service|membership|subscription|sewa|seva] (filler) [jari|jaari|continue|chalu] (filler) [nahi|nhi|na] [rakhna|karna|chahta|chahti|rakhni|karni]
      [llist|ltexts] (filler) se (filler) [exclude|hata|nikal|bahar|out|alag|mukt] [ldoIt|karein|kijiye|do|den|dein]
      [अगला|अगली|दूसरा|एक और|फिर|फिर से|दोबारा|अब] (filler) [sandeshe|बार|भेजा|आया] … [sharp]
      [ab|agla|agli|phir|phir se|fir|dobara|next|ek aur|aik aur] (filler) [ltexts|baar|bheja|aaya|aya] … [lsharp]
      [agli baar|agli bar|next time] (filler) (filler) [vakeel|wakeel|wakil|lawyer|police|court]
      [अगली बार] (filler) (filler) [वकील|पुलिस|कोर्ट]
      [lover] & [kyu|kyun|kyon|kyo|mat bhejo|na bhejo|na bhejein|koi kaam nahi|kaam nahi|faida nahi|fayda nahi|zarurat nahi|mat bhejna|band karo|mat karo] & [ltexts|lwhySend|sendIt|bhejo|bhejna]
      ? [lover] & [mat bhejo|na bhejo|mat bhejna|na bhejein|mat bhejiye]
      [over] & [क्यों|मत भेजो|न भेजें|ना भेजें|काम नहीं|फायदा नहीं|ज़रूरत नहीं|बंद करो|मत करो] & [sandeshe|whySend|भेजो|भेजना]
      [lover] & [ltexts] & [koi kaam|kya karu|kis kaam|faltu|bekar]
      ? ^ (ab|bas|please|bhai|yaar|yahin) [lthisThing] (ab|yahin|yahi|pe|par|sab|bas) (hi) [khatam|khatm|band|bandh] (hi) [ldoIt] (ab|na|yaar|please) $
      ? ^ (अब|बस|कृपया|भाई) [thisThing] (अब|यहीं|यहाँ|सब|बस) [अंत|खत्म|ख़त्म|समाप्त] [doIt] (अब|ना|प्लीज़) $
      ? (kab) [khatam|khatm|band|bandh] (hoga|honge|hogi) [hoga|honge|hogi|karoge|karenge] (filler) [silsila|tamasha|natak|ye sab|yeh sab|bakwas|ltexts]
      ? कब [खत्म|ख़त्म|बंद] [होगा|होंगे|होगी|करोगे|करेंगे] (ये|यह) [सिलसिला|तमाशा|नाटक|सब|बकवास|sandeshe]
      ? ^ (ye|yeh) (sab) kab [khatam|khatm|band] [hoga|karoge|karenge] $
      ? ^ (ये|यह) (सब) कब [खत्म|ख़त्म|बंद] [होगा|करोगे|करेंगे] (ये) $
      ? ^ (maine|mene|aap ko|aapko|tumhe|tumko|aapka|tumhara|apka|aap ka|ab) (number|no) (ko) [lblockList] (me|mein|pe|par|hai) (daal|dal|doIt|kar) (diya|raha|rahi|dunga|dungi) (diya|hu|hun|hai|hain) (tumhe|tumko|aapko|tujhe|aap ko|tum logo ko) $
      ? ^ (मैंने|आपको|तुम्हें|आपका|तुम्हारा) (नंबर|नम्बर) (को) [blockList] (में|पर) (डाल|कर) (दिया|रहा|रही) (है|हूँ|हूं) (आपको|तुम्हें) $
      ? ^ [1909|9000] (pe|par) [report|complaint|shikayat] (doIt|kar|kr) [diya|di|dunga|raha] $
      [ltimes|kitni baar|kitni bar|kitni dafa|pehle hi|pehle bhi|already|kab se] (filler) [lsaid] (filler) (filler) [nahi chahiye|nhi chahiye|mat bhejo|na bhejo|na bhejein|mat bhejna|band karo|nahi chaiye|mat karo|stop]
      ? ^ (ab|yaar|bhai|aur) [ltimes|kitni baar|kitni bar|kitni dafa] (aur|main) [lsaid] (hu|hun|hoon|hai|aapko|tumko|yaar) $
      [times|कितनी बार|पहले ही|पहले भी] (filler) [said] (filler) (filler) [नहीं चाहिए|मत भेजो|न भेजें|ना भेजें|बंद करो|मत करो]
      ? ^ (अब|यार|भाई|और) [times|कितनी बार] (और|मैं) [said] (हूँ|हूं|है|आपको|यार) $
      [ldeaf] & [nahi chahiye|nhi chahiye|mat bhejo|band karo|nahi chaiye|mana kiya|na bhejo|na bhejein]
      [deaf] & [नहीं चाहिए|मत भेजो|बंद करो|मना किया|न भेजें|ना भेजें]
      ? ^ (kya|aap|tum|aap log|tum log) [ldeaf] (kya|ho kya|hai kya) $
      ? ^ (क्या|आप|तुम|आप लोग|तुम लोग) [deaf] (क्या|हो क्या) $
      [unsubscribe|stop|mana|dnd|opt out|cancel] (kiya|kia|kar diya|karne) (tha|hai|ke) … [phir bhi|fir bhi|tab bhi|abhi bhi|ab bhi|baad bhi|still] (filler) [ltexts|lwhySend|aa|bhej]
      [अनसब्सक्राइब|स्टॉप|मना|कैंसिल|बंद] (किया|कर दिया|करने) (था|है|के) … [फिर भी|तब भी|अभी भी|अब भी|बाद भी] (filler) [sandeshe|whySend|आ|भेज]
      ? ^ (na|nahi) [ka matlab na|ka matlab nahi|ka matlab na hota|means no|ka matlab nahi hota|matlab na] (hota) (hai|h) $
      ? ^ (ye|yeh|ise|isko|bas) [llast] (ye|yeh|hi) (hona|ho|ho ye) (wantIt|chahiye|na|ye|bas) $
      [llast] (filler) [bhej|bhejna|hona chahiye|aana chahiye|kar rahe|kiya]
      ? ^ (ये|यह|इसे|बस|कि) [lasts] (ये|यह|ही) (होना|हो) (चाहिए|ये|यह|बस) $
      ? ^ (ab|bas|aur) [phir|fir|dobara|dubara] (se) kabhi (nahi|mat|na) [nahi|mat|na|nhi] (aana|bhejna|ho) $
      ? ^ (अब|बस) [फिर|दोबारा] (से) कभी [नहीं|मत|न] (भेजना|आना|हो) $
      ? [lbye] & [lforever|list|group|ltexts|hatao]
      ? [bye] & [forever|लिस्ट|ग्रुप|sandeshe|हटाओ]
      ? ^ (main|mai|me|hum) (is|iss|aapke|=aapke|aap ke|tumhare) [group|list|club|service|channel] (se) [ja raha|ja rahi|jaa raha|nikal raha|nikal rahi|left|exit|bahar|chhod raha|chod raha] (hu|hun|hoon|ho raha|karta) (hu) $
      ? ^ (मैं|हम) (इस|आपके|तुम्हारे) [ग्रुप|लिस्ट|क्लब|सर्विस|चैनल|सूची|समूह] (से) [जा रहा|जा रही|निकल रहा|निकल रही|बाहर|छोड़ रहा|छोड़ रही|हट रहा] (हूँ|हूं|हो रहा) (हूँ) $
      [mujhe|muje|hume|mera number] (filler) (count|include|shamil|add|gino) [count mat|include mat|shamil mat|mat gino|count na|mat jodo|mat rakho|mat add] (karo|karna|kijiye) (filler) [isme|is list|list me|list mein|aage se|llist]
      [meri|mere|hamari|hamare|humare|humari] [lfamily] (ko|ke|ji) (chain|sukoon|shanti|aaram) (se|ko) [rehne|=rehne|rahne|jeene|jine|sone|akela|bakhsh|baksh|chhod|chod|lene] (do|dein|dijiye)
      [meri|mere|hamari|hamare|humare] [lfamily] (ko) (ye|yeh) (sab|ltexts) (ltexts) [nahi chahiye|nhi chahiye|mat|na|band|pareshan mat|tang mat|nahi chaiye]
      [lfamily] (ko) (ye|yeh|aise) (sab) [ltexts] (karna|bhejna) [mat|na|nahi|nhi|band|bandh]
      [मेरी|मेरे|हमारी|हमारे] [family] (को) (चैन|सुकून|शांति) (से) [रहने|जीने|सोने|अकेला|बख्श|छोड़|लेने] (दो|दें|दीजिए)
      [family] (को|जी को) (ये|यह|ऐसे) (सब) [sandeshe] (करना|भेजना) [मत|न|ना|नहीं|बंद]
      [मेरा|हमारा|मेरे] नाम (filler) (filler) [काट|काटो|काटें|मिटा|हटा|निकाल|उड़ा|कटवा] (दो|दें|दीजिए|डालो)
      [मेरा|हमारा|मेरे] [नंबर|नम्बर] (filler) [उड़ा|काट|मिटा|फेंक|फाड़|गुम|भूल] (कर) (दो|दें|दीजिए|डालो|जाओ|जाइए)
      [mera|hamara|mere] [number|no|num|naam|nam] (filler) [uda|udaa|uda do|kaat|kat|mita|phek|fek|gum|bhul|bhool|out] (doIt) (do|dein|dijiye|dalo|jao|jaiye|karo|kro)
      ? ^ (mujhe|main|hum|hume|bhai) (aapse|tumse|aap se) (kuch|koi|ye) (loan|insurance|card|plan|policy) [lnoBuy] (mujhe|aapse|tumse|bhai|yaar|loan|hai) (band karo) $
      ? ^ (मुझे|मैं|हमें|भाई) (आपसे|तुमसे) (कुछ|कोई) [noBuy] (मुझे|आपसे|है) $
      ? ^ nahi lena (hai|mujhe|bhai|yaar|kuch) (loan|insurance|card|policy|plan|kuch|package|scheme) $
      ? ^ (ये|यह|ये सब) [मेरे लिए नहीं|मेरे काम के नहीं|मेरे मतलब के नहीं|मेरे किसी काम के नहीं] (हैं|है) (ये|यह|sandeshe) $
      ? ^ (i am|im|me|main|mai|sorry|bhai) (nahi) [not interested|interested nahi|interested nhi|interest nahi|intrested nahi|no interest|not intrested|uninterested] (hu|hun|hoon|hai|main|hai mujhe|h) $
      [paisa|paise|time|waqt|samay|mehnat|energy] (filler) [bachao|bachaiye|bachalo|bacha lo|waste mat|barbad mat|kharab mat|zaya na|waste na|barbaad mat|zaya mat] (filler) (ltexts|mera|apna|aapka)
      [पैसा|पैसे|टाइम|समय|वक्त|मेहनत] (filler) [बचाओ|बचाइए|बचा लो|वेस्ट मत|बर्बाद मत|बरबाद मत|खराब मत|बर्बाद न|ख़राब मत] (करो|कीजिए|करें) (मेरा|अपना|sandeshe)
      [mehnat|koshish|takleef] (mat|na) [mat|na|karo|karein] (filler) (filler) [lnoBuy]
      [koi|kya|kuch] [fayda|faida|matlab|laabh|labh|use] (hi) [nahi|nhi|hai] (filler) [bhejne|msg karne|message karne|sms karne|bhej ke|bhejkar|msg ka]
      [bhejne|msg karne|message karne|sms karne] (ka|ki) (koi) [fayda|faida|matlab|labh|use] (hi) [nahi|nhi]
      [फायदा|फ़ायदा|मतलब|लाभ] (ही) [नहीं] (है) (filler) [भेजने|मैसेज करने|मैसेज भेजने|भेज कर|भेजकर]
      ? ^ (ab|bas|please|bhai|yaar|oye|abe|thoda|thodi|jao|hume|mujhe|log|tum log|tum|ek minute) (ab) [lgoHell] (yaar|bhai|ab|please|na|tum log|sab|log|mujhe|mujhse|mere phone pe|humpe|hum par|tum sab|ji|saalo|sale) (yaar|pe) $
      ? ^ (अब|बस|कृपया|भाई|यार|अबे|थोड़ा|थोड़ी|जाओ|मुझे|हमें) (अब) [goHell] (यार|भाई|अब|प्लीज़|तुम लोग|सब|मुझे|मुझसे|मेरे फोन पे|मेरे फोन पर|हम पर|मेरे फ़ोन पर) $
      [lgoHell|thoda sukoon|sukoon] & [ltexts]
      [goHell] & [sandeshe]
      [lcurse] & [ltexts] & [band|mat|na|jaye|jao|apne|tumhare|tera|tumhara|rakh|daal|ghusa|stop]
      [curse] & [sandeshe] & [बंद|मत|न|जाए|जाओ|अपने|तुम्हारे|तेरा|तुम्हारा|रख|डाल|घुसा]
      [bhad|bhaad|jahannum|choolhe|chulhe|jahannam] (me|mein) [jaye|jae|gaya|jayein] (filler) (tumhara|tumhari|tumhare|aapka|aapki|teri|tera) (tumhari|offer|sale) [ltexts|sale|company|dukan|scheme]
      [भाड़|जहन्नुम|चूल्हे] में [जाए|जाये|गया|जाएं] (filler) [तुम्हारा|तुम्हारी|तुम्हारे|आपका|आपकी|तेरी|तेरा|ये] (filler)
      [नोटिफिकेशन*|अलर्ट*|अपडेट*|सूचनाएं|सर्विस|सेवा|मैसेज*|एसएमएस] (filler) (filler) [ऑफ|बंद|डिसेबल|डीएक्टिवेट|निष्क्रिय|म्यूट|हटवा|बंद करवा] (filler) [doIt|करवाना|कराना|करना]
      [मेंबरशिप|मेम्बरशिप|सदस्यता|सब्सक्रिप्शन|मेंबर शिप|अकाउंट से मैसेज] (filler) [कैंसिल|कैंसल|रद्द|खत्म|समाप्त|बंद] [doIt|करो|करना]
      [notification|notifications|alert|alerts|sms|msg|service|updates] (filler) (filler) [off|disable|deactivate|hatwa|mute|band karwa|bandh karwa|hata] (do|dein|dijiye|karo|karna|ldoIt|kar do|den)
      ? ^ (yaar|bhai|tumhare|aapke|=aapke|aap ke) (filler) [bahut zyada|bohot zyada|bahut jyada|bht zyada|itne saare|itne sare|itne zyada|kitne|itne|bahut|had se zyada|itna] (saare|zyada) [ltexts] (kyu|kyun|kaun|kon) [aate|ate|aa rahe|bhejte|bhejta|karta|karte|aa rhe|kyu|bhej rahe] (hai|hain|ho|rehte ho|h|yaar|kyu) $
      ? ^ (यार|भाई|आपके) (filler) [बहुत ज़्यादा|बहुत ज्यादा|इतने सारे|इतने ज़्यादा|कितने|इतने|बहुत] (सारे) [sandeshe] (क्यों|कौन) [आते|आ रहे|भेजते|भेजता|करता|करते|भेज रहे] (हैं|हो|है|रहते हो|यार|क्यों) $
      ? ^ (yaar|bhai|ab|to|bas) [had ho gayi|hadd ho gayi|had hai|hadd hai|had hoti hai|hadd hoti hai|had kar di|hadd kar di|bahut ho gaya|bohot ho gaya] (yaar|bhai|ab) [roz roz|rozana|har roz|din raat|har din|subah sham] (yaar|bhai|ye|yeh|ltexts) $
      [phone|mobile|inbox] (filler) (filler) [hang|bhar gaya|full|phat|fat|kharab|bhar diya|bajta|garam] (ho|gaya|diya|rehta|jaata) (gaya|hai|raha) (hai) (filler) (aapke|=aapke|tumhare|in|inn) [ltexts] (se)
      [फोन|फ़ोन|मोबाइल|इनबॉक्स] (filler) (filler) [हैंग|भर गया|फुल|फट|खराब|भर दिया|बजता] (हो|गया|दिया|रहता) (गया|है) (filler) [sandeshe] (से)
      ? ^ (ये|यह|तो) (सरासर|मानसिक) [उत्पीड़न|हैरासमेंट|प्रताड़ना|परेशान करना|स्पैम] (है|ही है) $
      ? ^ [ye|yeh] (to|sarasar|mental) [harassment|utpidan|spam|torture|zulm|badtameezi] (hai|h) $
      ? ^ (maine|mene|main ne|kisi ne|humne) (kabhi|aapko|tumko|koi|aap ko) (koi) [permission|ijazat|consent|anumati|sehmati|allow] (hi) [nahi|nhi] [di|diya|ki|kiya|kia] (hai|thi|tha) $
      ? ^ (मैंने|हमने) (कभी|आपको) (कोई) [अनुमति|इजाज़त|सहमति|परमिशन|मंजूरी] (ही) नहीं [दी|दिया] (है|थी) $
      ? [mera|hamara|ye|yeh|mere] (number) (pe|par|ye|yeh) [dnd|DND] (me|mein|pe|par|on|activate|active|registered) (hai|h|hua|laga|activated)
      ? [मेरा|हमारा|यह|मेरे] (नंबर|नम्बर) (पर) [डीएनडी|DND] (में|पर|चालू|सक्रिय|रजिस्टर) (है|लगा|में)
      [lkidPhone] & [mat bhejo|na bhejo|mat karo|ltexts|mat bhejiye|na bhejein|band karo|mat karna]
      [kidPhone] & [मत भेजो|न भेजें|ना भेजें|मत करो|sandeshe|बंद करो|मत भेजिए]
      ? ^ (ye|yeh|main|mai|meri|mera|to) (beti|beta|abhi) (abhi) [lkidPhone] [hai|hu|hun|h] $
      ? ^ [ye|yeh|main|mai|meri|mera] (beti|beta|abhi) (abhi) [lkidPhone] $
      [lworkPhone] & [number|no|phone|mobile|roaming|charge|paise] & [ltexts] & [mat|na|band]
      [workPhone] & [नंबर|नम्बर|फोन|फ़ोन|मोबाइल|रोमिंग|पैसे] & [sandeshe] & [मत|न|ना|बंद|नहीं]
      [lworkPhone] & [mat bhejo|na bhejein|na bhejo|mat bhejein|mat bhejna]
      [me|hum|main|tum|mereko|mere ko] (ko|hai) [lnotWant2] (ye|yeh|sab|this|your) (sab|ltexts)
      [tum|tumlog|aap|tu] (hamko|humko|mereko|mujhko) [nahi|na|no] [bhejna|send|msg|message|bhej] (hamko|humko|mereko|mujhko|message|msg)
      ? [kya|kaunsa|konsa] (button|number|word|shabd) [dabau|dabaun|dabana|likhu|likhun|bheju|karu|karun|type karu|dabana hai|karna padega|karna hoga] (ki|ke|ki ye|jisse|taaki|hoga) (filler) (filler) [band|na aaye|ruk|ruke|stop|khatam|peecha|na aye]
      ? [क्या|कौन सा|कौनसा] (बटन|नंबर|शब्द) [दबाऊँ|दबाऊं|दबाना|लिखूँ|लिखूं|भेजूँ|भेजूं|करूँ|करूं|करना पड़ेगा] (कि|ताकि|जिससे) (filler) (filler) [बंद|न आए|ना आए|रुक|रुके|खत्म|पीछा]
      [kuch bhi karo|kuch bhi kariye|kuch karo|kuch aisa karo|aisa kuch karo|jo karna hai karo|aisa karo|kuch kariye|aisa karein|koi intezam karo] & [band ho|na aaye|na aye|na aayein|nahi aana|na mile|na milen|aana band|na aaen|nahi aane|na bheje]
      [कुछ भी करो|कुछ भी करें|कुछ करो|कुछ ऐसा करो|ऐसा कुछ करो|जो करना है करो|ऐसा करो|सुनिश्चित करें|सुनिश्चित करो|कुछ भी कीजिए] & [बंद हो|न आए|ना आए|न आएं|नहीं आना|न मिले|ना मिले|आना बंद|नहीं आने]
      ? ^ (mujhe|please|plz|bhai|mera number) [opt out|optout|unsub|unsubscribe|opt-out|deregister] (wantIt|chahiye|karna hai|kar do|kardo|karo|krdo|karein|kar dein|hona hai|kijiye|ho) $
      ? ^ (mujhe|please|plz|bhai|mera number) [signout|exclude|remove] [wantIt|chahiye|karna hai|kar do|kardo|karo|krdo|karein|kar dein|hona hai|kijiye|ho] $
      ? ^ mujhe [exclude|remove] $
      ? ^ (कृपया|मुझे|प्लीज़) [ऑप्ट आउट|ऑप्टआउट|अनसब्सक्राइब|अनसब|ऑप्ट-आउट|डीरजिस्टर] (करो|करें|कर दो|कर दें|करना है|चाहिए|कीजिए|होना है) $
      ? ^ (aap log|tum log|aap|tum|par|yaar|bhai|abe) [kyu|kyun|kyon|kyo] (roz|baar baar|bar bar|har roz|rozana|mujhe|hume|itne|itna) (roz|ltexts|mujhe) [lwhySend] (ho|hain|hai|rehte ho|rahte ho|rahe ho) (ho|roz|baar baar|mujhe|yaar|ltexts|roz roz|har din) $
      ? ^ (आप लोग|तुम लोग|आप|तुम|यार|भाई) [क्यों|क्यूं|क्यूँ] (रोज़|रोज|बार बार|हर रोज़|मुझे|हमें|इतने) (रोज़|sandeshe|मुझे) [whySend] (हो|हैं|है|रहते हो|रहे हो) (हो|रोज़|रोज|बार बार|मुझे|यार|sandeshe|रोज़ रोज़) $
      ? [koi] (tarika|tareeka|tarike|upay|rasta|option) (hi|nahi) [nahi|nhi|hai] (hai) (kya) (filler) [rokne|band karne|bandh karne|stop karne|chutkara|peecha chhudane|unsubscribe]
      ? [कोई] (तरीका|उपाय|रास्ता|ऑप्शन) (ही|नहीं) [नहीं|है] (है) (क्या) (filler) [रोकने|बंद करने|बंद कराने|छुटकारा|पीछा छुड़ाने]
      ? ^ क्या (आप|कोई) (मुझे|मेरा नंबर|मेरा नाम|मैसेज) (filler) [हटाया|निकाला|हटा|निकाल|बंद|अनसब्सक्राइब] (कर|किया) [जा सकता|सकते|सकता|देंगे|करेंगे] (है|हैं) $
      ? ^ kya (aap|koi) (mujhe|mera number|mera naam|ltexts) (filler) [hataya|nikala|hata|nikal|band|unsubscribe] (doIt|kar|kiya) [ja sakta|jaa sakta|sakte|sakta|denge|karenge] (hai|hain|ho) $
      ? (aaj|din|subah) (ka|se) [dasva|dasvan|daswa|paanchva|panchwa|pachwa|satva|bisva|sauva|10va|5va|10th|5th|tisra|chautha] [ltexts]
      ? (आज|दिन) (का) [दसवाँ|दसवां|पाँचवाँ|पांचवां|सातवाँ|बीसवाँ|सौवाँ|चौथा] [sandeshe]
      ? [kaun|kon] (hi) [padhta|parhta|padta|dekhta|padhte] (hai|hain) (ye|yeh|tumhare|aapke|=aapke|inhe) (sab|ltexts)
      ? कौन (ही) [पढ़ता|देखता|पढता] (है) [ये|यह|तुम्हारे|आपके|इन्हें|sandeshe] (सब|sandeshe)
      ? [zero|0|shunya] [ltexts] (filler) [accha|acha|best|sahi|perfect|badhiya] (number|hai|rahega|hoga)
      ? [wah|waah|vah|lo|arre wah] (bhai) [ek aur|aik aur|phir se|fir se] [ltexts] … [intezar|intezaar|intzar|wait|kami thi|kami]
      ? [वाह|लो] (भाई) [एक और|फिर से] [sandeshe] … [इंतज़ार|इंतजार|कमी]
      [email|mail|phone|call|whatsapp] (filler) [karo|karein|kijiye|sendIt|bhejo|kar lo|karna] (filler) [sms|msg|message|text|messages] [nahi|nhi|mat|na|not|nai]
      [sms|msg|message|text|messages] (ke through|se|par|pe|ke zariye|ke dwara) [nahi|nhi|mat|na] (please) $
      ? ^ [sms|msg|message|text] [nahi|nhi|na|mat] (sirf) [email|mail|phone|call|whatsapp] (karo|karein|kijiye|sendIt|bhejo|kar lo) $
      [ईमेल|मेल|फोन|कॉल|व्हाट्सएप] (filler) [करो|करें|कीजिए|भेजो|भेजें] (filler) [मैसेज|एसएमएस|संदेश] [नहीं|मत|न]
      [badhai|shubhkamna|birthday wish|survey|surveys|invitation|invitations|nimantran|chanda|donation|vote|reminder|reminders|newsletter|coupon|coupons|wish|wishes|festival wishes] (ke|wale|wali|bhi|ka) (ltexts|bhi) [mat|na|nahi|nhi] [sendIt|bhejo|bhejna|bhejein|wantIt|chahiye|karo|do|dena|bhejiye|chaiye]
      [बधाई|शुभकामना|शुभकामनाएं|सर्वे|निमंत्रण|चंदा|चंदे|वोट|रिमाइंडर|न्यूज़लेटर|कूपन] (के|वाले|वाली|भी|का) (sandeshe|भी) [मत|न|ना|नहीं] [भेजो|भेजना|भेजें|चाहिए|करो|दो|भेजिए]
      [no|bina|bas] (more|koi) [reminders|reminder|offers|ads|surveys|newsletter|promotions|invites] (please|bhai|plz|ab|yaar) $
      ? ^ (कृपया) (इस|मेरे) [फोन|फ़ोन|नंबर|मोबाइल] (पर|पे) (कोई) [sandeshe] (नहीं|न) [नहीं|न हो] (प्लीज़) $
      ? ^ (मैंने|हमने) (तो) (कभी) [साइन अप|सब्सक्राइब|रजिस्टर] (ही) नहीं (किया) $
      ? ^ (maine|mene|humne) (to|toh) (kabhi) [sign up|signup|subscribe|register] (hi) [nahi|nhi] (kiya|kia) $
      [sandeshe] & [जब हमने माँगे नहीं|माँगे नहीं|मांगे नहीं|माँगा ही नहीं|मांगा नहीं]
      [सूची|लिस्ट|समूह] (filler) से [मुक्त|अलग|बाहर|पृथक] (करने|कर|करें|कीजिए|करो)
      ? ^ (बस|अब|कृपया) [इसे|ये सब|यह सब|इसको] (यहीं|अब) [रोक दो|रोको|रोकिए|रोक दीजिए|बंद करो|ख़त्म करो|खत्म करो] (अब) $
      ? (tumhara|aapka|mera) [number] [block|spam] (doIt|kar|me) [kar chuka|kar diya|kar chuki|daal diya|jaa raha|kar rakha] (hu|hai) (tumhara|aapka)
      ? ^ (tum log|aap log|tum|aap) [spam folder me|spam me|spam mein|block me|block list me] (jaa|ja) (rahe|raha) (ho|hain) (tum log|aap log) $
      ? ^ [ek hi baat|ek baat|wahi baat|kitni baar] (kitni baar|aur) [bolu|kahu|bolun|kahun|samjhau|likhu|kitni baar bolu] $
      ? ^ [एक ही बात|एक बात|وही बात|वही बात] कितनी बार [बोलूँ|कहूँ|बोलूं|कहूं|समझाऊँ|समझाऊं] $
      [कल भी|पहले भी|परसों भी] (बोला|कहा|मना) (था|किया) & [फिर|बंद करो|मत भेजो]
      [list|group|club] (ka|me) (hissa|member) [nahi|nhi] [rehna|rahna|banna|hona|chahta]
      [लिस्ट|सूची|ग्रुप|समूह] (का|में) (हिस्सा|सदस्य) [नहीं] [रहना|बनना|होना|चाहता|चाहती]
      [मेरा|हमारा|मेरे] नाम (filler) (filler) (filler) से [काट|हटा|निकाल|मिटा]
      [contact|number] [delete|remove|hata|uda] [maaro|maro|do|karo|kar do]
      [loan|insurance|credit card|policy|offer|plan] (ki) (koi) [zarurat|jarurat|zaroorat|requirement] [nahi|nhi] (hai|sir)
      ? [time|samay|waqt|paisa] [barbad|waste|kharab|zaya] (kyu) [kar rahe|karte|karo|kr rahe] (ho|hain) (mera|hamara)
      [नींद|दिमाग|मूड] [खराब|ख़राब] (कर) (दी|दिया) (filler) [sandeshe]
      [ltexts] (filler) [alert|alerts|service] (filler) [band karwana|band karana|bandh karwana|off karwana|hatwana|band karwani] (hai)
      [inbox|phone|mobile] [bhar diya|bhar dia|full kar diya|bhar rakha] (hai) [tumne|aapne|tum logo ne|aap logo ne|ltexts]
      ? [koi button|koi option|koi number|koi code] (hai) (kya) (filler) [band karne|rokne|hatane|bandh karne] (ka)
      ? [batao|bataiye|btao] kaise [rukega|rukenge|band hoga|band honge|hatega] (ye) (sab|ltexts)
      ? [kya zarurat|kya jarurat|kya zaroorat] (hai) (roz|itne|itna) (roz) [ltexts] (karne|bhejne) (ki)
      ? [wah|bahut badhiya|kya baat] (bhai) [ek aur] [spam|ltexts]
      [wishes|wish|badhai|shubhkamnaye|greetings] (bhi) [mat|na|nahi] [sendIt|bhejo|bhejna|bhejein|wantIt|chahiye|do|karo]
      ? ^ (kab tak|aur kitne) [bhejoge|msg bhejoge|bhejte rahoge|msg karoge|bhejenge] (aaj|ye sab|msg) $
      ? ^ (are|hame|bas) (isme|ab) [remove me|unsubscribe me|take me out|delete me] (from list|bhai|please|yaar) $
      [alert|alerts|notification|notifications|reminder|reminders|अलर्ट|नोटिफिकेशन] (wale|wala|ko|को|वाले) (msg|message|sms|मैसेज) [band|bandh|stop|बंद] [karo|kardo|kar do|kijiye|kar dijiye|karein|krdo|kro|kar den|kar dein|करो|करें|कर दो|कीजिए|कर दीजिए|कर दें]
    `,
    stop_all: `
      [हर|सब|सभी] [तरह|प्रकार|तरीके] [का|के] [संपर्क|सम्पर्क] [बंद|खत्म|समाप्त] [करें|करो|कीजिए|कर दें|कर दो|कर दीजिए]
      [har|sab] [tarah|qism|kism|prakar] [ka|ke] [sampark|contact|rabta|raabta] [band|bandh|khatam|khtm] [karo|karen|karein|kijiye|kar do|kar den|kar dein|kardo|kr do]
      [मुझसे|मुझ से|हमसे|हम से|मेरे साथ] (कभी भी|आगे) [किसी भी|किसी|कोई भी] (तरह|तरीके|तरीक़े|माध्यम|प्रकार) (से|का|के) [संपर्क|सम्पर्क|कॉन्टैक्ट|कांटेक्ट] (बिल्कुल) [न|ना|मत|नहीं|नही]
      [mujhse|mujh se|humse|hum se] (kabhi bhi|aage se) [kisi bhi|kisi|koi bhi] (tarah|tarike|tareeke|tarah se|madhyam|prakar) (se|ka|ke) [sampark|contact|rabta|raabta] (bilkul) [na|mat|nahi|nhi|mt]
      [sab kuch|sabkuch|sab|sara kuch] (filler) [cancel|khatam|unsubscribe|stop] [doIt|kar|karo|karein|kardo|kar do|kijiye]
      [सब कुछ|सबकुछ|सब] [कैंसिल|रद्द|खत्म] [करो|कर दो|करें|कीजिए|कर दीजिए]
      [mine] (नंबर|नम्बर|नाम|को) [सभी|सारी|सब|हर|सारे] (ग्रुप|मैसेज) [suchi|लिस्टों|सूचियों|लिस्ट्स|ग्रुप्स|लिस्ट] (में) से [removeIt]
      [सभी|सारी|सब|सारे] [suchi|लिस्टों|सूचियों|लिस्ट] से [mine] (नंबर|नाम) [removeIt]
      [lnumber] (number|no|naam|nam|ko) [sab|sabhi|saari|sari|saare|sare|har|all] (group|msg) [llist|lists|groups] (filler) se [lremove]
      [sab|sabhi|saari|sari|saare|sare|all] [llist|lists|groups] se (filler) (number|no|naam) [lremove]
      [सारी|सभी|सब] [सेवाएं|सेवाएँ|सर्विस|सदस्यता|सब्सक्रिप्शन|सर्विसेज] … [doStop]
      [saari|sari|sabhi|sab|all] [services|service|subscription|subscriptions] … [band|bandh|cancel|khatam|stop] [ldoIt]
      [sabhee] … [brandnaam] … [doStop|notWant|removeIt|dontSend|नहीं चाहिए]
      [सारे|सभी|सब] [मैसेज|संदेश|एसएमएस|विज्ञापन] (आना|अभी|तुरंत) [doStop]
      [सब कुछ|सबकुछ|सब] [doStop]
      [lall] (group|aapki|apki|aap ke|ap ke|aapke|=aapke) … [lbrands] … [ldoStop|lnotWant|lremove|ldontSend]
      [sab kuch|sabkuch|sab] (filler) [ldoStop] [ldoIt] 
      [saare|sare|sabhi|sab|all|tamam] [msg|msgs|messages|message|sms] (aana|abhi) [ldoStop] [ldoIt]
      [किसी भी] [brandnaam] … [कुछ नहीं चाहिए|नहीं चाहिए|कुछ नहीं]
      [न|ना] [फोन|फ़ोन|कॉल|मैसेज|एसएमएस|ईमेल] [न|ना] [फोन|फ़ोन|कॉल|मैसेज|एसएमएस|ईमेल] [न|ना] [फोन|फ़ोन|कॉल|मैसेज|एसएमएस|ईमेल] (filler) (नहीं) (चाहिए)
      [na|no] [msg|message|call|phone|sms|email|mail] [na|no] [msg|message|call|phone|sms|email|mail] [na|no] [msg|message|call|phone|sms|email|mail] (filler) (nahi) (wantIt)`,
    start: `
      [मुझे|हमें|mujhe|hume] (फिर से|दोबारा|वापस|fir se|phir se|dobara|wapas) [सब्सक्राइब|subscribe] [करो|करें|कर दो|कर लो|कीजिए|कर दीजिए|करना है|karo|kar do|kar lo|karna hai|kare|kijiye]
      [मैं|mai|main|हम] (फिर से|दोबारा|fir se|dobara) [सब्सक्राइब|subscribe] [करना चाहता|करना चाहती|करना चाहते|karna chahta|karna chahti] (हूँ|हूं|हैं|hu|hun)
      [मुझे|मेरा नंबर|mujhe|mera number] (अपनी|apni) (लिस्ट|सूची|ग्रुप|list|group) [में|me|mein] (फिर से|वापस|दोबारा|fir se|wapas|dobara) [जोड़ दो|जोड़ो|जोड़ें|डालो|डाल दो|वापस डालो|शामिल करो|add karo|add kar do|dalo|daal do|jodo|jod do]
      (mujhe) [message|msg|sms|offer|मैसेज|एसएमएस] [fir se|phir se|dobara|wapas|फिर से|दोबारा|वापस] [start|shuru|chalu|शुरू|चालू|स्टार्ट] [karo|kare|kar do|karna|करो|करें|कर दो]
      [पहले|pehle] (मैंने|maine) (स्टॉप|stop) [बंद किया|band kiya|स्टॉप किया|stop kiya|बंद करवाया] (था|tha) (अब|ab) [फिर|फिर से|fir|phir|fir se|phir se] [भेजिए|भेजो|चालू करो|bhejo|bhejiye|chalu karo]
      [khabren|sandeshe] चालू [रखें|रखिए|रखो|रखना]
      [mujhe|hume] (wapas|fir se|phir se|dobara) jod [lo|do|lijiye|dijiye]
      ^ (please|कृपया) [फिर से|दोबारा|fir se|dobara] [चालू|शुरू|chalu|shuru] [करें|करो|कर दो|कीजिए|karo|kar do] $
      (मेरा|mera) [नंबर|नाम|number|no|naam] (भी|bhi) [लिस्ट में डाल दो|लिस्ट में डालो|लिस्ट में जोड़ दो|list me daal do|list me dal do|list me daalo|list me jod do] (bhaiya|bhai)
      (मेरी) सदस्यता [फिर|फिर से|दोबारा] [शुरू|चालू] [करो|करें|कीजिए]
      ^ (मुझे|mujhe) [सब्सक्राइब करना है|सब्सक्राइब करना चाहता हूँ|subscribe karna hai|subscribe krna hai|subscribe karna h] $
      [गलती से|ग़लती से|galti se] [बंद किया|बंद हो गया|बंद कर दिया|band kiya|band ho gaya|band kar diya] [khabren] [चाहिए|chahiye]
      (मेरा) नंबर [khabren] (के) लिए [जोड़ दो|जोड़ो|जोड़ लें|जोड़ लीजिए]
      (मुझे|mujhe) [khabren] (की|ki) [लिस्ट में डालो|लिस्ट में जोड़ो|सूची में जोड़ें|list me daalo|list me dalo|की लिस्ट में डालो|ki list me dalo]
      (मुझे) [khabren] [फिर से भेजो|फिर से भेजिए|दोबारा शुरू करो|वापस चालू करें|वापस चालू करो|फिर से भेजना शुरू कर दीजिए|फिर से भेजना शुरू करो|dobara chalu karo|fir se bhejo|wapas chalu karo]
      (मुझे) [khabren] [फिर चाहिए|फिर से चाहिए|चाहिए फिर से|दोबारा चाहिए|fir chahiye|phir chahiye|fir se chahiye]
      (मुझे) [दोबारा|फिर से|वापस|दुबारा] [suchi] में [डाल दीजिए|डालो|डाल दो|जोड़ दीजिए|जोड़ दो|जोड़ें|शामिल करें|डालिए|जोड़िए]
      मुझे भी (आपके) [sandeshe] [भेजा कीजिए|भेजा करें|भेजा करो|भेजिए|भेजना|भेजो|दीजिए|भेजा कीजिये]
      mujhe bhi (=aapke) [ltexts] [bheja karo|bheja karein|bhejo|bhejna|bhejiye|bheja kijiye]
      (पहले) बंद [करवा दिया|कर दिया|करवाया|किया|करवा दिए] (था|थे) (अब) [फिर|फिर से|दोबारा|वापस] [चाहिए|चाहिये|भेजो|भेजिए|चालू|शुरू]
      (sandeshe|सूचना|सूचनाएँ|रिमाइंडर) (इस|मेरे) (नंबर) (पर) [मिलती रहे|मिलते रहें|मिलती रहें|मिला करे|मिला करें|मिलने लगे] (इसलिए) [जोड़ लीजिए|जोड़ लें|जोड़ लो|जोड़िए|नंबर जोड़]
      subscribe [karna|karo|kar|karwa|karni] (hai|do) [dobara|dubara|phir se|fir se|wapas]
      [dobara|dubara|phir se|fir se|wapas] subscribe [karna|karo|kar|karwa|karni]
      [आपकी|आपके|aapki|aapke] (खबरें|खबर|अपडेट|सूचनाएं|ऑफर|khabar|updates|offers) [फिर से|दोबारा|phir se|fir se|dobara] [पाना|चाहिए|लेना चाहता|लेना चाहती|pana|chahiye]
      wapas list me jod
      sms on krdo dobara
      sms on kar do dobara
      फिर से जुड़ना [चाहती|चाहता] हूँ
      [मैसेज|मेसेज|संदेश|सूचना|अपडेट|ऑफर] [फिर से|दोबारा|वापस|दुबारा] [शुरू|चालू] [करो|करें|कर दो|कीजिए]
      [wapas se|vapas se|phirse|firse|phir se|wapas|dobara] … [updates|msg|messages|sms|offers] (sendIt|bhejo|wantIt|chahiye|start|shuru|chalu)
      [phir se|fir se|dobara|wapas|wapis] (offers|offer|msg|messages|sms|updates) [sendIt|bhejo|bhejna|bhejiye|chalu|shuru]
      [फिर से|दोबारा|वापस|दुबारा] … [मैसेज|ऑफर|ऑफ़र|संदेश|अपडेट|सूचनाएं|sandeshe] … [भेजिए|भेजो|भेजें|चाहिए|शुरू|पाना|चालू|भेजना शुरू]
      [मैसेज|ऑफर|संदेश|sandeshe] … [फिर से|दोबारा|वापस|दुबारा] … [शुरू|चाहिए|भेजिए|भेजो|चालू|पाना]
      [मुझे] (फिर से|दोबारा|वापस) (लिस्ट|सूची) (में) [जोड़|जोड़ें|जोड़ो|जोड़ लो|शामिल] 
      [phir se|fir se|dobara|wapas|wapis|dubara] … [msg|msgs|messages|message|offers|offer|updates|sms] … [wantIt|chahiye|sendIt|bhejo|shuru|bhejiye|chalu|start]
      [msg|msgs|messages|offers|updates|sms] … [phir se|fir se|dobara|wapas] … [wantIt|chahiye|sendIt|bhejo|shuru|bhejiye|chalu|start]
      [mujhe|muje] … [phir se|fir se|dobara|wapas] … [add|subscribe|jodo|shamil|list me dalo]
      [galti se] … [band|stop|unsubscribe] … [phir se|fir se|dobara|wapas|chalu|shuru]
      (mujhe|muje|मुझे|mera number|मेरा नंबर) [wapas|vapas|dobara|phir se|fir se|वापस|दोबारा|फिर से] [list me|list mein|list|लिस्ट में] [daalo|dalo|jod do|jodo|add karo|add kar do|daal do|dal do|जोड़ दो|डालो|जोड़ो|डाल दो|le lo]
      [mera number|mera no|mujhe|muje|मेरा नंबर|मुझे] [wapas|vapas|dobara|phir se|fir se|वापस|दोबारा|फिर से] [jod do|jodo|add karo|add kar do|chalu karo|subscribe karo|जोड़ दो|जोड़ो|चालू करो]
      [galti se|गलती से|ग़लती से] (maine|मैंने) [stop|unsubscribe|स्टॉप|अनसब्सक्राइब] (likh|bhej) [kar diya|kiya|ho gaya|kar di|likh diya|bhej diya|कर दिया|हो गया|लिख दिया|भेज दिया]
      [galti se|गलती से|ग़लती से] (maine|मैंने|msg) [stop|band|unsubscribe|बंद|स्टॉप] … [phir chalu|fir chalu|phir se chalu|wapas chalu|फिर चालू|फिर से चालू|वापस चालू|dobara chalu|chalu karo|चालू करो|shuru karo|शुरू करो]
      [phir se|fir se|dobara|wapas|फिर से|दोबारा] [subscribe|सब्सक्राइब|judna|जुड़ना] [karna|करना|chahta|chahti|hai|है|चाहता|karo|kar do|करो]
      ? [man badal|irada badal|mann badal|मन बदल|इरादा बदल] … [msg bhejo|message bhejo|sms bhejo|msg chalu|मैसेज भेजो|मैसेज चालू|offers bhejo]
    `,
    help: `
      [आपसे|आप लोगों से|aapse|apse] [कहाँ|कहां|किस नंबर पर|kahan|kaha|kis number pe] [संपर्क करूं|संपर्क करूँ|संपर्क करें|बात करूं|बात करूँ|contact karu|contact kare|baat karu]
      (ये|yeh|ye|मेरा|mera) [सब्सक्रिप्शन|सदस्यता|मैसेज|एसएमएस|अलर्ट|subscription|message|msg|sms|messages] [कैसे|kaise] [रद्द करें|रद्द करूं|बंद करें|बंद करूं|बंद होंगे|बंद करते हैं|कैंसल करें|कैंसल करूं|band kare|band karu|band karen|band hoga|cancel kare|cancel karu]
      (link|page|app|site) [nahi khul raha|khul nahi raha|nahi chal raha|atak gaya] (hai) [help|madad] (karo|kijiye|chahiye)
      (लिंक|पेज|ऐप) [नहीं खुल रहा|खुल नहीं रहा|अटक गया|नहीं चल रहा] (है) [मदद|सहायता|हेल्प] (करो|कीजिए|करें)
      band [karwane|karane|karvane] ke liye kya [karu|karna hoga|karna hai|kare]
      (मैसेज) बंद (करवाने|कराने) [करवाने|कराने] के लिए क्या [करूँ|करूं|करना होगा|करना है]
      ओटीपी … [अटक|एरर|नहीं आ रहा|नहीं खुल] … [सहायता|मदद] (करें|कीजिए|चाहिए)
      kya [bheju|likhu|bheju bhai] (ki) [band ho jaye|ki band ho jaye|ki band ho|jisse band ho]
      (band|rokne|hatne) [band karne|rokne|hatne|bahar nikalne] ke liye kya [likhu|likhna hai|bheju|bhejna hai|karu]
      list se kaise [niklu|hatu|bahar niklu|hate]
      [लिस्ट|सूची|list] (से|se) कैसे [निकलूँ|निकलूं|हटूँ|बाहर निकलूँ|niklu]
      ^ (ye|yeh) kiska number (hai) (ye|yeh) $
      ^ (ये|यह) किसका नंबर (है) (यह|ये) $
      क्या [भेजूँ|भेजूं|लिखूँ|लिखूं|लिखकर भेजना पड़ता है] (कि) [बंद हो जाए|कि बंद हो जाए|कि बंद हो|बंद करने को|जिससे बंद हो]
      (इसे|मैसेज) (बंद|रोकने|हटने|बाहर निकलने) [बंद करने|रोकने|बाहर निकलने|हटने] के लिए क्या [लिखना है|लिखूँ|लिखकर भेजना|भेजूँ|भेजना|करना होगा|लिखना पड़ता]
      क्या [लिखकर|लिख कर|लिख के] [भेजूँ|भेजूं|भेजना है|भेजें|भेजना होगा] (कि|ताकि|तो) (ये) (sandeshe) (आना) [रुके|रुकें|रुक जाएँ|रुक जाएं|बंद हो|बंद हों|बंद हो जाए]
      kya [likhkar|likh kar|likh ke] [bheju|bhejun|bhejna hai|bheje] (ki|taki|to) (ye) (ltexts) (aana) [ruke|ruk jaye|band ho|band ho jaye]
      [kaha|kahan|kidhar|कहाँ|कहां] [se|से] [bol rahe|bol rhe|bol rahi|बोल रहे|बोल रही] (ho|hain|hai|हो|हैं) (aap|आप)
      [customer care|helpline|support|executive|agent|operator|insaan|कस्टमर केयर|हेल्पलाइन|इंसान|अधिकारी] [se|से] [baat|बात] [kaise|kese|कैसे] (hogi|karu|karun|karen|ho|karein|होगी|करूँ|करें|हो)
      [kaise|kese|कैसे] [baat|बात] (karu|karun|karen|करूँ|करें|करूं) [customer care|helpline|support|कस्टमर केयर|हेल्पलाइन|अधिकारी] [se|से]
      ^ (भाई|bhai) [आप|आप लोग|aap|aap log] [मुझसे|mujhse|humse|हमसे] [क्या|kya] [चाहते|chahte] (हैं|हो|hain|ho|hai) $
      ? [ye number|yeh number|यह नंबर|ये नंबर] (kya|क्या) [aapke|आपके] (office|company|dukan|ऑफिस|दुकान|कंपनी|बैंक) (ka|का) (hai|है) (kya|क्या)
      ^ (भाई|bhai) (मेरी|meri) [किससे|kisse|kis se] [बात|baat] [हो|ho|kar|कर] (रही|rahi|raha|रहा|रहे) (है|hai|हूँ|hu) $
      [kya|क्या] [likhne|likhkar|bhejne|लिखने|भेजने] [se|से|par|पर] [msg|message|sms|मैसेज|मेसेज] (आने|aane) [band|rukenge|nahi|बंद|रुकेंगे|नहीं]
      [कोई|koi] [मदद|madad|help] [करने|karne] वाला [है|hai]
      [रिप्लाई|जवाब|उत्तर|reply|jawab] [कैसे|kaise|kese] [देना|दें|दूँ|दूं|करना|करें|करूँ|dena|karna|karu|du|doon]
      [आपके|aapke|apke] (ऑफिस|कंपनी|यहाँ|office|company) [से|में|se|me] [बात|संपर्क|baat|contact] [कैसे|kaise|kese]
      [नंबर|मैसेज|msg|number|message] [किस|kis] [दुकान|संस्था|अस्पताल|स्कूल|ऑफिस|dukan|dukaan|hospital|school|office|sanstha] (का|से|ka|se) (hai|है)
      ^ (bhai|भाई) [aap log|ap log|आप लोग] [karte|करते] [kya|क्या] [ho|हो|हैं|hain]
      ^ (bhai|भाई) [aap log|ap log|आप लोग] [kya|क्या] [karte|करते|bechte|बेचते] [ho|हो|हैं|hain]
      [कस्टमर केयर|हेल्पलाइन|टोल फ्री|customer care|helpline|toll free] (का|ka) [नंबर|नम्बर|number|no|नं] (दीजिए|दो|दे|क्या|चाहिए|बताइए|बताओ|भेजो|do|dijiye|de|kya|chahiye|batao|bata|bhejo|dena)
      ^ [ye|yeh|ये|यह] (wale|वाले) [msg|message|sms|messages|मैसेज|मेसेज] (mujhe|मुझे) [kyu|kyun|kyo|क्यों] [aa|आ|mil|मिल] [rahe|raha|rhe|रहे|रहा] (hai|hain|h|हैं|है) $
      [मैसेज|मेसेज|msg|message|sms|messages] (आना|का आना|aana|ka aana) [कैसे|kaise|kese] [रुकेगा|रुकेंगे|rukega|rukenge|बंद होगा|band hoga]
      ? [maine|मैंने] (यहाँ|yaha|aapke yaha|आपके यहाँ|कभी) [kab|कब] [register|रजिस्टर|रजिस्ट्रेशन|registration|sign up|subscribe|सब्सक्राइब] [kiya|किया|karaya|करवाया|कराया|kara]
      [इस मैसेज|is msg|is message|iss msg] (ka|का) [matlab|मतलब] [kya|क्या]
      [aapki|apki|आपकी] [website|वेबसाइट] [kya|क्या|konsi|कौनसी|कौन|bata|बताइए|बताओ|batao]
      [aapka|apka|aapke office ka|आपका|आपके ऑफिस का] [फोन नंबर|contact number|phone number|कांटेक्ट नंबर|संपर्क नंबर|phone no|contact no] (kya|क्या) (है|hai)
      बंद करवाने के लिए क्या [लिखना|भेजना|करना]
      points wala system … kaise
      मुझे ये क्यों आ रहा है
      [sandeshe] (filler) [बंद|बन्द|रोकने|अनसब्सक्राइब|रद्द|कैंसिल] (करने|कराने|करवाने|होने) [के लिए|का|के] … [क्या|कैसे|कौन|कौनसा|कहाँ|कहां|तरीका]
      [ltexts] (filler) [band|bandh|bnd|stop|rokne|unsubscribe|off|cancel] (karne|krne|karwane|karvane|karane|hone|kerne) [ke liye|k liye|k lie|ke lie|ka|ke] … [kya|kaise|kese|kaun|konsa|kahan|kidhar|tarika|tareeka]
      ^ (ये|यह|ye|yeh) [कौन|कोन|kaun|kon|koun] (बोल|लिख|मैसेज कर|भेज|bol|likh|msg kar|bhej) [रहा|रहे|रही|raha|rahe|rahi] (है|हैं|हो|hai|hain|ho|h) (भाई|bhai|जी|ji) $
      ? [ये|यह|ye|yeh] (सब|sab) [क्या|kya] (है|hai) … [समझ|samajh|samjh] (में|me|mein) [नहीं|नही|nahi|nhi] [आया|आ|aaya|aya|aa|aata]
      [किसी|kisi|koi] (असली|asli|real) [इंसान|आदमी|अधिकारी|एजेंट|मैनेजर|insaan|insan|aadmi|agent|executive|manager|human] (से|se) (मेरी|meri|मुझे|mujhe) [बात|baat]
      ^ [कौन|कोन] (बोल|लिख|मैसेज|भेज) (रहे|रहा|रही|कर रहे) (हैं|हो|है) [आप|तुम|भाई] $
      ^ [kaun|kon|koun] (bol|likh|msg|bhej) (rahe|raha|rahi|kar rahe) (hain|ho|hai|h) [aap|ap|tum|bhai|ji] $
      [help|madad|मदद|हेल्प] [wantIt|chahiye|chaiye|चाहिए] (kaise|कैसे) [contact|संपर्क|baat|बात] (karu|करूँ|karun|karein|करें)
      [help|madad|sahayata] (filler) [wantIt|chahiye|chaiye|chahie] … [contact|kaise|kese|baat|call]
      [मदद|सहायता|हेल्प] [चाहिए|चाहिये] … [संपर्क|कैसे|बात|कॉल]
      ^ [ये|यह] (नंबर|मैसेज) [कौन|कोन|किसका] [है|हैं|हो] $
      ^ [ye|yeh] (number|msg) [kaun|kon|kiska] [hai|h|he|ho] $
      [kis|kaun si|kaunsi|konsi] [company|kampani|bank|dukan|brand] (se|ki taraf se) [ho|hain|hai|bol rahe|msg|message|bhej]
      [किस|कौन सी|कौनसी] [कंपनी|कम्पनी|बैंक|संस्था] (से|की तरफ से|का) [हो|हैं|है|बोल|मैसेज|नंबर]
      (filler) नंबर किस [कंपनी|कम्पनी] का
      [आप|तुम] [कौन|कौन हो|कौन हैं|कौन बोल रहे|कौन सी कंपनी]
      ^ [कौन|कोन] [हो|है|हैं|बोल रहा|बोल रहे|आप] (भाई|तुम|आप|यार|हैं) $
      [ये|यह] (मैसेज|नंबर|संदेश) [किसका|किसकी तरफ से|किसने भेजा|कौन भेज|किस कंपनी]
      [कैसे] (मैं|ये|इसे|इन) (मैसेज|संदेश|सब|को) [बंद करूँ|बंद करूं|बंद करें|बंद करना|रोकूँ|रोकें|बंद होंगे|बंद होगा|बंद होते|रोकूं|अनसब्सक्राइब]
      [मैसेज|संदेश|ऑफर|इसे|इन्हें|इनको|sandeshe|ये सब] … कैसे [बंद करूँ|बंद करूं|बंद करें|रोकूँ|रोकें|बंद होंगे|बंद होते|बंद होगा|रोकूं]
      [sandeshe|इसे|ये] (filler) बंद कैसे (करें|करूँ|करूं|होंगे|होता|होते|कर सकते|करना)
      [आपसे|आपको] (कैसे) [संपर्क|बात] (कैसे) [करूँ|करूं|करें|कर सकता|कर सकते]
      [aap|ap|tum|tu|aap log] [kaun|kon|koun|kaun ho|kon ho|kaun hai|kon hain] (ho|hai|hain)
      ^ [kaun|kon|koun] [ho|hai|hain|bol raha|bol rahe|h] (bhai|tum|aap|ap|yaar|hai|ho) $
      [ye|yeh] (msg|number|message|no) [kiska|kis ka|kisne bheja|kaun bhej|kis company]
      [msgs|msg|messages|message|sms|ye|inhe|ise|isko|offers|ads|ye sab] … [kaise|kese] [band|stop|unsubscribe|rok|bandh|roku|rokun|hatau]
      [msgs|msg|messages|message|sms|isko|ise|ye|inko] [band|stop] [kaise|kese]
      [unsubscribe|stop|band] [kaise|kese] [kare|karu|karen|karun|karna|hoga|kru|karein|hote|karte]
      [kaise|kese] [unsubscribe|band|stop] [karu|karun|kare|karna|karen|kru|hoga]
      [contact|baat|rabta] [kaise|kese] [kare|karu|karen|karun]
      [help|madad] [wantIt|chahiye|chaiye] [kaise|kese|kab] (filler) [contact|call|baat|rabta]
      ^ (bhai|are|arre|yaar|भाई|अरे|hello) [ye|yeh|yah|ये|यह] (sab|सब|msg|message|मैसेज) [kya|क्या] [hai|he|h|है] (bhai|yaar|ji|भाई|ये|ye) $
      (ye|yeh|ये|यह) [msg|message|sms|मैसेज|मेसेज|संदेश|ye|yeh|ये|यह] [kis|kiske|किस] [cheez|chiz|bare|baare|liye|चीज़|चीज|बारे|लिए|silsile] (ka|ke|me|mein|main|में|का|के|ki) (msg|message|मैसेज|sms) (hai|है|h)
      ^ (ye|yeh|ये|यह|bhai) (service|सर्विस|sab) [kaise|kese|कैसे] [kaam|काम|chalta|चलता] (karta|karti|करता|करती) (hai|है|h) $
      [samajh|samjh|समझ] (me|mein|में) [nahi|nhi|नहीं] [aaya|aa raha|aya|aa rha|aata|आया|आ रहा] (ki) [kya hai|ye kya|kis baare|ye msg|ye message|kya hai ye|क्या है|ये क्या|किस बारे|kiska]
      ^ (mujhe|muje|मुझे|bhai) (kuch|ye msg|ye message|ye|कुछ|ये मैसेज|ये) [samajh|samjh|समझ] (me|mein|में) [nahi|nhi|नहीं] [aaya|aa raha|aya|aa rha|aata|आया|आ रहा] (hai|है|h) $
      (ye|yeh|ये) [msg|message|sms|मैसेज] … [samajh nahi aaya|samjh nahi aaya|samajh nhi aaya|समझ नहीं आया|samajh me nahi aaya]
      ^ (mujhe|muje|मुझे|thodi|कुछ) (kuch|थोड़ी) [help|madad|मदद|हेल्प|सहायता|sahayata] [chahiye|chaiye|chahie|चाहिए|चाहिये|करो|karo|kijiye|कीजिए] (thi|थी) $
      [kisi se|kisi insaan se|kisi insan se|kisi aadmi se|customer care se|kisi bande se|kisi executive se|किसी से|किसी इंसान से|किसी आदमी से|कस्टमर केयर से] (meri|मेरी) [baat|बात] [karwa do|karwao|karao|karni hai|karna hai|करवा दो|करवाओ|कराओ|करनी है|karwaiye|करवाइए|kara do|karni thi|karwa dijiye|करा दो|करवा दीजिए]
      ^ (mujhe|मुझे) [ye|yeh|ये|यह] [msg|message|sms|मैसेज|मेसेज] [kyu|kyun|kyon|क्यों|क्यूँ|kisne|किसने] [aaya|aa raha|bheja|aya|aa rahe|आया|भेजा|आ रहा] (hai|है|hain) (mujhe|मुझे) $
      ^ (aap|tum|aap log|आप|bhai) [kahan se|kaha se|kahase|कहाँ से|कहां से] [bol|msg kar|message kar|बोल] (rahe|रहे|raha|rahi) (ho|hai|हो|हैं|hain) $
    `,
    access: `
      ^ (कृपया) (मुझे) [मेरा डेटा|मेरा डाटा|मेरी जानकारी] [भेजें|भेजो|भेजिए|भेज दो|भेज दीजिए] $
      [मेरा|मेरी|mera|meri] [सारा|सारी|पूरा|पूरी|कुल|sara|sari|pura|puri] [डेटा|डाटा|जानकारी|रिकॉर्ड|data|jankari|record] (मुझे|mujhe) [भेजो|भेजें|भेजिए|भेज दो|दिखाओ|दिखाइए|bhejo|bhej do|dikhao|bhejiye]
      (मेरी|मेरे) (कॉल) रिकॉर्डिंग (मुझे) [सुना दीजिए|सुनाइए|सुननी है|सुना दो|दिखाइए|मुझे सुना दीजिए]
      [chizKi] (को) [किस किसने देखी|किस किसने देखा|किसने देखी|किसने देखा|किसने खोली|kisne kisne dekhi|kisne dekhi|kisne dekha]
      कैमरे (में|की) … [मेरी|हमारी] … [रिकॉर्डिंग|फुटेज] … [मिल सकती|देखनी|चाहिए|दीजिए]
      [chizKi] (मुझे) [मुझे भेजें|मुझे भेजिए|मुझे भेजो|मुझे दीजिए|मुझे दिखाइए|mujhe bhejo|mujhe bhejiye|mujhe dikhao]
      [chizKi] (आपको|तुम्हें) [कहाँ से मिला|कहाँ से मिली|कहां से मिला|कहाँ से मिले|किसने दिया|किसे दिया|किसको दिया|किस किस को दिया|किसने दी|किसे दी]
      [मेरी|मेरा|मेरे] (जाँच|मेडिकल|जांच) [रिपोर्ट|फाइल|फ़ाइल|डेटा|रिकॉर्ड|जानकारी|प्रोफाइल|खाता] [किसने|किस किस ने|किन लोगों ने] [खोली|देखी|देखा|पढ़ी|खोला|खोले|देखे]
      [मेरा|मेरी|mera|meri] [कौन सा|कौनसा|कौन सी|कौनसी|क्या क्या|kaun sa|konsa|kaunsi|kya kya] [विवरण|डेटा|डाटा|जानकारी|रिकॉर्ड|सूचना|=data|record|info|jankari]
      मेरे नाम (पर|से) [कौन सी|कौनसी|क्या क्या] [खरीदारी|जानकारी|खरीददारी] [दर्ज|सेव] [है|हैं]
      [जो जानकारी|जो डेटा|जो भी जानकारी|जो भी डेटा|जो कुछ] … [रखी है|रखा है|जमा है|सेव है|मौजूद है] (सब|वो|वह|उसे) (मुझे) [दिखाओ|दिखाइए|दिखाएँ|दिखा दो|बताओ|बताइए|भेज दो|दे दो|दिखा दें]
      [mere naam pe|mere naam par|mere naam se|मेरे नाम पर|मेरे नाम पे|मेरे नाम से] [kya kya|क्या क्या] [save|store|rakha|hai|जमा|सेव|रखा|है]
      [मेरे|मेरी|mere|meri] (व्यक्तिगत|निजी|personal) [डेटा|डाटा|जानकारी|data|jankari] [की|का|ki|ka] (एक|ek) [प्रति|कॉपी|प्रतिलिपि|copy]
      अपनी फाइल की [प्रति|कॉपी] चाहिए
      [mere|मेरे] (naam|नाम) (pe|par|se|पर|से) … [system|record|database|paas|सिस्टम|रिकॉर्ड|पास] (me|में|mein) … [kya kya|kya|क्या क्या|क्या] … [save|hai|rakha|jama|सेव|है|रखा|जमा|दर्ज]
      [मेरा डेटा|मेरी जानकारी|मेरा रिकॉर्ड] [दिखाओ|दिखाएँ|दिखाएं|दिखाइए|दिखा दो|बताओ]
      [mera data|meri jankari|meri details] [dikhao|dikhaiye|dikha do|batao]
      [मेरा नंबर|मेरा नम्बर|मेरे नंबर|नंबर मेरा|मेरा फोन नंबर] (आपको|आपके पास|तुम्हें|तुमको|तुम्हारे पास|आप लोगों को) [whereFrom] (मिला|आया|लिया|दिया|पता चला)
      [whereFrom] … [मेरा नंबर|मेरा नम्बर] (मिला|आया|लिया|दिया|आपको)
      [आपको|तुम्हें|आपने|तुमने] [मेरा नंबर] … [दिया|मिला|लिया]
      [मेरे बारे में|मेरी|मेरा|मेरे] … (क्या क्या|क्या|कौन सी|कौनसी|कितनी) [jankaariyan] … [आपके पास|है|रखते|रखी|रखा|सेव]
      [आपके पास|तुम्हारे पास|आप लोगों के पास] … [मेरी|मेरा|मेरे बारे में] … (क्या|कौन) … [jankaariyan]
      [मेरे] [jankaariyan] (filler) [कॉपी|प्रति|नकल]
      [mera number|mera no|mere number|mera num|mera numbr|number mera] (aapko|apko|tumhe|tumko|aapke pass|apke pas|ap ko|aap ko|ap logo ko|tujhe) [lwhereFrom] (mila|aaya|liya|diya|mil gaya)
      [lwhereFrom] … [mera number|mera no|mera num] (mila|liya|diya|aapko)
      [mere bare me|mere baare me|mere bare mein|mere baare mein|mere barey] … [kya|konsa|kaun] … [ldata|pata|jante]
      [aapke pass|apke pas|aapke paas|ap ke pas|aap ke paas] … [mera|meri] … [kya|konsa|kaun|kitna] … [ldata]
      [mera|mere|meri] (konsa|kya|kaun sa|kaunsa) [data] … [hai|rakha|rakhte|save]
      [mera] [number|no|num] (aapko|apko|tumhe) [kisne diya|kis ne diya|kahan se mila|kaha se mila|diya kisne|mila kaha se|mila kahan se|dia kis ne]
      [number|no] [kis ne diya|kisne diya|diya kisne|kahan se liya|kaha se liya|kis se liya] (tha) (mera|aapko|hai)
      [मेरा नंबर|नंबर] [दिया किसने|किसने दिया|मिला कहाँ से|कहाँ से लिया|कहां से लिया]
      (mera|meri) [mera|meri|मेरा|मेरी] (jo|जो) (bhi|kuch|भी|कुछ) [data|jankari|details|info|record|डेटा|जानकारी] (hai|jo) (=aapke|apke|aap) (paas|pas|ke) … [copy|dikhao|bhejo|bhej|dikha|कॉपी|दिखाओ|भेजो]
      (uski|iski|poori|mere data ki|mere record ki|meri details ki|मेरे डेटा की) [mere data ki copy|mere record ki copy|meri details ki copy|mere data ka copy|मेरे डेटा की कॉपी|मेरी जानकारी की कॉपी]
    `,
    erase: `
      [meri|mere|mera] (awaaz ki|call ki|ghar ki) [recording|video|call recording] (hamesha ke liye) [delete kar do|mita do|hata do|delete karo|delete kijiye]
      mera aadhar copy [phad do|phaad do|phek do]
      [chizKi] [phad do|phaad do|phad dijiye|jala do|fek do|phek do]
      [कंप्यूटर में|सिस्टम में|रिकॉर्ड में|फाइलों में|रजिस्टर में|डेटाबेस में] (जो कुछ|जो भी) [मेरा है|मेरा|जो भी मेरा है|जो कुछ मेरा है] (सब) (कुछ) [डिलीट कर दो|डिलीट कर दें|डिलीट करो|मिटा दो|मिटा दें|हटा दो]
      (मैंने) [डेटा रखने|जानकारी रखने|फोटो रखने|रिकॉर्ड रखने|डेटा सहेजने|मेरा डेटा रखने] की [इजाज़त नहीं|इजाजत नहीं|अनुमति नहीं|परमिशन नहीं] (दी) (थी) [नष्ट कर दें|नष्ट करें|मिटा दें|डिलीट कर दें|डिलीट करें|हटा दें|नष्ट कर दो]
      (मैं) (अपना|अपनी|मेरा|मेरी) [प्रोफाइल|अकाउंट|रजिस्ट्रेशन|आईडी|खाता|मेंबरशिप] (हमेशा के लिए|पूरी तरह) [कैसे] [मिटाऊँ|मिटाऊं|डिलीट करूँ|डिलीट करूं|हटाऊँ|हटाऊं|खत्म करूँ|बंद करूँ|डिलीट होगा]
      (मेरा|मेरी|अपना|अपनी) [रजिस्ट्रेशन|पंजीकरण|अकाउंट|खाता|प्रोफाइल|मेंबरशिप|सदस्यता] (पूरी तरह|पूरी तरह से|हमेशा के लिए|पूरा) [खत्म करें|खत्म कर दें|खत्म करो|बंद करें|समाप्त करें|डिलीट करें|मिटा दें] (सारे|सब) (डेटा|जानकारी) (के साथ)
      (उसका|उसकी|मेरा|मेरी|इनका|उनका) [नाम और नंबर|नाम नंबर|फोटो और नाम|नाम और फोटो|नाम और पता|जानकारी|सारी जानकारी|फोटो] [रजिस्टर से|कंप्यूटर से|सिस्टम से|रिकॉर्ड से|फाइल से|डायरी से|किताब से|खाते से] [काट दो|काट दें|काट दीजिए|हटा दो|हटा दें|मिटा दो|मिटा दें|निकाल दें|निकाल दो]
      [सब|सब कुछ|मेरा सब कुछ|मेरा सारा रिकॉर्ड] (कुछ) [नष्ट कर दो|नष्ट कर दें|नष्ट करें|नष्ट कर दीजिए|नष्ट किया जाए|मिटा दिया जाए]
      [पक्का करें|पक्का करो|सुनिश्चित करें|ध्यान रखें] (कि) (मैं|मेरा नाम|मेरा) (उसमें|आपके पास|वहाँ|सिस्टम में) (में) [न रहूँ|ना रहूँ|न रहे|ना रहे|मौजूद न हूँ]
      [रिज्यूमे|बायोडाटा|सीवी|केवाईसी|आधार की कॉपी|आधार कार्ड की कॉपी|पैन कार्ड की कॉपी|पासपोर्ट की कॉपी|कॉल रिकॉर्डिंग|बैंक डिटेल्स|कार्ड डिटेल्स] (मेरा|मेरी|को|अब|वाली|वाला) [mitaDo]
      [resume|biodata|cv|kyc|aadhar ki copy|aadhar copy|pan ki copy|passport ki copy|bank details|card details] (mera|meri|ko|ab|wali|wala) [lMitaDo]
      [meraKuch] … [rakhaSaman] (भी|को|सब|पूरा|पूरी) (unseHatao) (हमेशा के लिए|पूरी तरह|filler) [mitaDo]
      [meraKuch] … [rakhaSaman] … [mitaDo]
      [unseHatao] (filler) [meraKuch] … [rakhaSaman] … [mitaDo]
      [rakhaSaman|नाम और नंबर|नाम पता] (जो|भी|वगैरह) [आपके पास|आपने रखी|आपने रखा|तुम्हारे पास] … (उसे|उसको|वो|सब) [mitaDo]
      [आधार की फोटो|आधार की कॉपी|आधार कार्ड|आधार|पैन कार्ड|पासपोर्ट|पासपोर्ट की कॉपी|बायोडाटा|रिज्यूमे|एक्सरे|कॉल रिकॉर्डिंग|केवाईसी|दस्तावेज़|कागज़ात] … [unkeYahan] … [mitaDo]
      [खाता|अकाउंट|एकाउंट|प्रोफाइल|प्रोफ़ाइल|आईडी] (को) [हमेशा के लिए|परमानेंट|परमानेंटली|स्थायी रूप से|पूरी तरह|पूरी तरह से|जड़ से] [डिलीट|बंद|खत्म|ख़त्म|मिटा|हटा|समाप्त]
      ? [मेरा|अपना|मेरी|mera|apna|meri] (पुराना|ऑनलाइन|purana|online) [खाता|अकाउंट|एकाउंट|प्रोफाइल|account|acc|khata|profile] (हमेशा के लिए|पूरी तरह|hamesha ke liye|permanently) [बंद कर दो|बंद कर दें|बंद कर दीजिए|बंद करें|बंद करो|बंद करना है|बंद करवाना है|बंद करवा दो|क्लोज कर दो|क्लोज़ करना है|band kar do|band kardo|band karwana hai|band karna hai|close karo|close kar do|close karna hai|close kardo]
      [चाहता हूँ|चाहता हूं|चाहती हूँ|चाहती हूं|चाहते हैं|नहीं चाहता|नहीं चाहती] (कि|की) … [कुछ भी|कुछ|कोई|नाम|नंबर|जानकारी|डेटा|फोटो|कॉपी|रिकॉर्ड|जन्मतिथि] … [unkeYahan] (में) (न|ना|कुछ भी न) [बचे|रहे|न बचे|ना बचे|न रहे|ना रहे|हो|न हो|रह जाए|बाकी रहे]
      [कुछ भी|कुछ|कोई जानकारी|कोई डेटा|मेरा नाम|मेरा कुछ|मेरा कुछ भी|मेरी कोई जानकारी|मेरी कोई चीज़|मेरा कोई रिकॉर्ड] … [unkeYahan] [न बचे|ना बचे|न रहे|ना रहे|नहीं बचना चाहिए|नहीं रहना चाहिए|नहीं रहनी चाहिए|नहीं होना चाहिए|नहीं होनी चाहिए|बाकी न रहे|न रह जाए]
      [meraKuch] … [unkeYahan] (अब|बिल्कुल|कहीं) [नहीं रहना चाहिए|नहीं रहनी चाहिए|नहीं रहने चाहिए|नहीं होना चाहिए|नहीं होनी चाहिए|नहीं होने चाहिए|न रहे|ना रहे|न बचे|ना बचे]
      [कोई|मेरा कोई|मेरी कोई] [निशान|नामोनिशान|नाम निशान|नाम ओ निशान|सबूत|रिकॉर्ड|जानकारी] … [न रहे|ना रहे|न बचे|ना बचे|न छोड़ें|मत छोड़ो|नहीं रहना चाहिए|नहीं रहनी चाहिए|बाकी न रहे]
      [lMeraKuch] (saari|sari|sara|saara|puri|pura|sab|purani|wo|jo) [lSaman] … (lSeHatao) [lMitaDo]
      [lMeraKuch] [lSaman] (aur|or|and|&) [lSaman] … (lSeHatao) [lMitaDo]
      [lSaman] (aur|ko|bhi) [lSeHatao] [lMitaDo]
      [lSeHatao] [lMeraKuch] … [lSaman] … [lMitaDo]
      [डीपीडीपी|डीपीडीपी एक्ट|डेटा संरक्षण|डेटा प्रोटेक्शन|कानून के तहत|क़ानून के तहत|gdpr|dpdp act|dpdp] … [हटा|मिटा|डिलीट|नष्ट|delete|erase]
      [फोटो|तस्वीर|रिकॉर्ड|जानकारी|डेटा|डाटा|photo|data|record|jankari] … [अपने यहाँ से|अपने यहां से|अपने पास से|apne yaha se|apne yahan se|apne paas se] … [मिटा|हटा|डिलीट|mita|hata|delete]
      [फोन नंबर|नंबर|phone number] [अपने यहाँ से|अपने यहां से|apne yaha se] (पूरी तरह|puri tarah|हमेशा के लिए) [मिटा|डिलीट|mita|delete]
      [mera|मेरा] [=account|अकाउंट|khata|खाता] [aur|और] [sab kuch|सब कुछ|sara data|सारा डेटा] … [delete|khatam|mita|hata|मिटा|डिलीट|खत्म|हटा]
      [aadhar|adhar|aadhaar|pan|आधार|पैन|photo|फोटो] (card|कार्ड) (ki|की) (copy|कॉपी|photo) [apne paas|अपने पास] [mat|मत|न|na] [rakho|rakhna|रखो|रखना|रखें|रखिए]
      mera number aur photo … hata do
      नाम पता कुछ मत रखिए
      उसका डाटा डिलीट किया जाए
      [mera|meri|mere|apna] [account|khata|profile|acc|id] (aur|or|and|ke sath) (sari|saari|sara|saara|meri|sab|puri|poori) [details|detail|data|jankari|jaankari|info|information|history|record|records] (permanently|permanent|hamesha ke liye|puri tarah) [delete|remove|dlt|erase|mita|hata|khatam] (kar|kr|do|kardo)
      [account|khata|profile|अकाउंट|खाता|प्रोफाइल] (permanently|permanent|hamesha ke liye|हमेशा के लिए|poori tarah) [band|bandh|delete|close|बंद|डिलीट] (kar|karke|karo|kr|करके|कर|करो|करें) (ke|aur|और) (mera|meri|mere|saara|sara|sab|saari|सारा|सब|सारी|मेरा|मेरी) [details|data|jankari|jaankari|info|record|डेटा|डाटा|जानकारी|डिटेल्स|रिकॉर्ड] (bhi|भी) [mita|delete|hata|uda|मिटा|हटा|डिलीट|उड़ा]
      [mera|meri|mere] (account|khata) (aur|or) (sara|saara|sab) [account|data|khata|record|maloomat] [khatam|khtm|khatm|zaya|talaf] [karo|karen|karein|kar do|kar den|kar dein|kardo|kr dein|kr do|kr den|kijiye]
      [मेरे|हमारे] [बारे में|बारे मे|नाम से|नाम का] … [रिकॉर्ड|जानकारी|डेटा|डाटा|डिटेल|डिटेल्स|सूचना] … [मिटा|मिटाओ|मिटाएँ|मिटाएं|मिटाइए|हटा|हटाओ|हटाएँ|हटाइए|डिलीट|नष्ट|उड़ा]
      [mere|humare] [bare me|baare me|bare mein|baare mein|bare main|naam se|naam ka] … [record|data|jankari|jaankari|info|details|maloomat] … [mita|mitao|mitaye|hata|hatao|delete|uda|udao|nikal|saaf]
      [मेरी|मेरा|मेरे|हमारा|हमारी] … [जानकारी|डेटा|डाटा|रिकॉर्ड|विवरण|डिटेल] … [न|ना|मत|नहीं] [रखें|रखो|रखिए|रखिएगा|रखे|रखा जाए|रखी जाए|सहेजें|सहेजो|रहनी चाहिए|रहना चाहिए]
      [meri|mera|mere] … [jankari|jaankari|data|record|details|info|maloomat] … [na|mat|nahi|nhi|mt] [rakhe|rakhen|rakhein|rakho|rakhiye|rakha jaye|rakhi jaye|save karo|save karein|store karo|rehni chahiye|rehna chahiye]
      [मुझसे जुड़ी|मुझसे जुड़ा|मेरी|mujhse judi|meri|mere] (हर|har) [हर चीज़|हर चीज|हर जानकारी|सब कुछ|har cheez|har chiz|sab kuch] … [मिटा|हटा|डिलीट|नष्ट|mita|hata|delete|nasht] (दो|दें|दीजिए|do|dein|dijiye)
      [मेरे|मेरी|मेरा|mere|meri|mera] (सारे|सारी|सारा|sare|sari|sara) … [दस्तावेज़|जानकारी|डेटा|डाटा|रिकॉर्ड|documents|data|jankari|record|details] … [सर्वर|सिस्टम|डेटाबेस|server|system|database] से … [हटा|मिटा|डिलीट|नष्ट|हटाकर|मिटाकर|hata|mita|delete|nasht|hatakar]
      [hamesha ke liye|हमेशा के लिए|पूरी तरह|puri tarah|जड़ से] … [खाता|अकाउंट|डेटा|डाटा|जानकारी|account|data|jankari|khata] … [मिटा|हटा|डिलीट|नष्ट|mita|hata|delete|nasht|uda|उड़ा]
      [भूल|भुला|भुलाए] जाने [का|के] (मेरा|मेरे) [अधिकार|हक]
      [bhool|bhul|bhulaye] jane [ka|ke] (mera) [adhikar|haq|right]
      [मेरा|मेरी|मेरे] (सारा|सारी|सभी|पूरा|पूरी|सब|निजी|पर्सनल|सारे) (निजी|पर्सनल|व्यक्तिगत) [jankaariyan] … [removeIt]
      [removeIt] [मेरा|मेरी|मेरे] (सारा|सारी|पूरा|सभी) [jankaariyan]
      [mera|meri|mere] (sara|saara|sari|saari|pura|poora|sab|sabhi|personal) [ldata] … [lremove]
      [lremove] [mera|meri|mere] (filler) [ldata]
      [meri|mera|mere|hamara|humara] (sara|sari|saari|puri|pura|sab|personal) [profile|account|khata|data|details|jankari|jaankari|info|record|records] (aur|ko|or) (sara|saari|sari|data|details) (data|details) [delete|erase|mita|hata|remove|khatam|saaf] [karo|kardo|kar do|kar dijiye|kijiye|do|dijiye|karein|kar sakte|karna|ho jaye|karwana|krdo|kr do|kardijiye|kar den|karna hai|dein|diya jaye|kro]
      [mere|hamare|humare] [baare me|bare me|baare mein|bare mein|bare main] … (sab|sara|sab kuch|saara) [mita do|mitao|delete karo|delete kar do|delete kardo|hata do|mita dijiye|hata dijiye|mita dein|delete kar dijiye]
      (kya|क्या) (aap|tum|आप) [mera|meri|मेरा|मेरी] (sara|sari|सारा|सारी) [data|account|profile|details|jankari|डेटा|डाटा|खाता|अकाउंट|जानकारी] [delete|remove|hata|mita|डिलीट|हटा|मिटा] (kar|कर) [sakte|sakti|sakte ho|सकते|सकती] (hai|hain|ho|हैं|हो)
    `,
    rectify: `
      [आपके पास|आपके रिकॉर्ड में|आपके यहाँ] [मेरा|मेरी|हमारा] गलत [पता|नाम|ईमेल|नंबर|जानकारी|जन्मतिथि] है
      ? [जन्म|जन्मतिथि|नाम|पता|उम्र] & [कार्ड में|रिकॉर्ड में|पर्ची में|फाइल में|सिस्टम में] & [छपा|छपी|दर्ज|चढ़ा|चढ़ी]
      [mera phone number|mera mobile number|mere bete ka naam|meri beti ka naam|mera naam|mera address|meri date of birth] (ab) [galat hai|badal gaya hai|badal gaya|naya hai|ki spelling galat hai|theek karo|thik karo|update karo|change karo|galat likha hai|sahi karo]
      [मेरा फोन नंबर|मेरा मोबाइल नंबर|मेरे बेटे का नाम|मेरी बेटी का नाम|मेरी जन्मतिथि|मेरा नाम|मेरा पता] (अब) [गलत है|बदल गया है|बदल गया|नया है|नई है|की स्पेलिंग गलत है|ठीक कीजिए|ठीक करो|बदलना है|अपडेट करें|अपडेट करो|सही करो|सुधारें|गलत लिखा है]
      [blood group|ब्लड ग्रुप|dob|umar|उम्र|naam|address|pata] … [aapne|aap ne|आपने|आप ने] … [likha hai|likha hua|likh rakha|likh diya|dala hua|लिखा है|लिखा हुआ|लिख दिया]
      [स्पेलिंग|नाम की स्पेलिंग|वर्तनी|नाम] (मेरे नाम की) [गलत है|गलत लिखी है|ग़लत है|सही नहीं] … [लिखिए|लिखें|लिखो|कर दें|कर दो|होना चाहिए|है]
      (file me|record me|form me) [married|unmarried|single|divorced|widow|shadishuda|kunwara|male|female] (likha|likh) [likha hai|likha h|likh diya|likha hua hai] (lekin|par|jabki) (main|mai|me) [single|married|unmarried|divorced|male|female|shadishuda|kunwara|kunwari] (hu|hoon|hun)
      (मैं) [शादीशुदा|विवाहित|अविवाहित|कुंवारा|कुंवारी|तलाकशुदा|विधवा|पुरुष|महिला] (नहीं) (हूँ|हूं) (रिकॉर्ड में|फाइल में|फॉर्म में) [गलत लिखा|गलत दर्ज|गलत लिख दिया]
      [फाइल में|रिकॉर्ड में|कार्ड पर|पर्ची पर|आपके रिकॉर्ड में] … [लिखा है|दर्ज है|लिखी है] … [गलत है|ठीक करो|ठीक करें|सुधारें|सुधार दें|ग़लत है|ठीक कर दें]
      (मेरे नाम के साथ) [डॉक्टर|डॉ|प्रोफेसर|इंजीनियर|श्रीमती|श्री|वकील] [लिखें|लिखा करें|लिखिए|कर दें] … [नहीं]
      ? [जन्म वर्ष|जन्म तिथि|जन्मतिथि|जन्म का साल|जन्म तारीख|जन्म की तारीख] … [लिखा है|लिखी है|दर्ज है|लिखा|लिखी|दर्ज]
      [एग्रीमेंट|कॉन्ट्रैक्ट|अनुबंध|बिल|कनेक्शन|अकाउंट|मीटर|पॉलिसी|मेंबरशिप|करार] (को|भी) [मेरे नाम पर|मेरे नाम|मेरे नाम से|अपने नाम पर] [कर दें|कर दो|करें|करवाना है|करना है|कर दीजिए|ट्रांसफर कर दें|करवा दें]
      (अभी) [शादी हुई|शादी हो गई|नई नई शादी|तलाक हुआ] (है) … [की जगह] … [कर दें|कर दो|लिख दें|लिखें|करें|डाल दें|कर दीजिए]
      ? [फाइल में|रिकॉर्ड में|पर्ची पर|कार्ड पर|कागज़ात में|मेरी फाइल में|कागजों में] (लिखा है|दर्ज है|लिखा हुआ है) (कि) (मुझे) … [एलर्जी|एलर्जिक] (है)
      ? [gender|naam|nam|age|umar|dob|address|surname|blood group] (bhi) [galat|wrong|ghalat|glt] (hai|he|h) … [likha|likhi|dikha|aa raha|dal diya|daal diya] (hai|h|he)
      ? मैं [महिला|पुरुष|विवाहित|अविवाहित|श्रीमती|कुमारी] [हूँ|हूं] … [लिखा|लिखी|दिखा|दर्ज]
      ? [मेरा|मेरी|मेरे|हमारा|हमारी|बेटे का|बेटे की|बेटी का|बेटी की|बच्चे का|बच्चे की|पति का] [नाम|पता|ईमेल|नंबर|जन्मतिथि|जन्म तारीख|कक्षा|क्लास|उम्र|सेक्शन|रोल नंबर|सरनेम|उपनाम|ब्लड ग्रुप|लिंग|पिनकोड] … [है] … [नहीं|नही]
      ? [नाम|पता|ईमेल|नंबर|जन्मतिथि|कक्षा|क्लास|उम्र|सेक्शन|रोल नंबर|सरनेम|उपनाम|ब्लड ग्रुप|लिंग|पिनकोड] … [है] … [आपके रिकॉर्ड|रिकॉर्ड|सिस्टम|फाइल|रजिस्टर|प्रोफाइल|आपके यहाँ|आपके यहां|सर्टिफिकेट|कार्ड|फॉर्म] (में|पर) … [लिखा|लिखी|दर्ज|दिखा|चढ़ा|डाला|आ रहा|आ रही]
      ? [आपके रिकॉर्ड|रिकॉर्ड|सिस्टम|फाइल|फ़ाइल|रजिस्टर|प्रोफाइल|आपके यहाँ|आपके यहां|सर्टिफिकेट|कार्ड|फॉर्म|रिपोर्ट] (में|पर) … [लिखा है|लिखी है|लिखा हुआ है|दर्ज है|चढ़ा है|दिखा रहा|लिखा हूँ] … [जबकि|लेकिन|पर|मगर|सही|असल में|होना चाहिए|असली]
      ? [ईमेल|ईमेल आईडी|नंबर|पता|मोबाइल नंबर|फोन नंबर] (मेरा|मेरी) (अब) (नया|नई) (है) … [पुरानी|पुराना|पुराने|पहले वाला|पहले वाली] … [हटा|बदल|जगह|की जगह|हटाकर] … [लिख|डाल|दर्ज|कर|रख|नोट|जोड़]
      ? [ईमेल|ईमेल आईडी|नंबर|पता|मोबाइल नंबर|फोन नंबर] (मेरा|मेरी) अब … [पुरानी|पुराना|पहले वाला|पहले वाली|यह लिख|ये लिख|यही लिख|यह डाल|नोट कर|दर्ज कर|अपडेट]
      ? [पुरानी|पुराना|पहले वाली|पहले वाला] (वाली|वाला) (ईमेल|ईमेल आईडी|नंबर|पता) [हटा कर|हटाकर|की जगह|के बदले|बदल कर|बदलकर] (यह|ये|नया|नई|इसे) [लिख|डाल|दर्ज|जोड़|रख|नया|नई|अपडेट]
      ? [हमने|मैंने|हम] (घर|मकान|शहर) [घर बदल लिया|मकान बदल लिया|शिफ्ट हो गए|शिफ्ट हो गया|शिफ्ट कर लिया|घर शिफ्ट|नए घर में] … [नया पता|पता|एड्रेस]
      ? [पुरानी|पुराना] (ईमेल|ईमेल आईडी|नंबर) [अब नहीं चलती|अब नहीं चलता|बंद हो गया|बंद हो गई|काम नहीं करता|काम नहीं करती|अब इस्तेमाल नहीं|अब बंद है]
      ? [नया|नई] [ईमेल|ईमेल आईडी|नंबर|पता|खाता नंबर|आईएफएससी] … [लिख लें|लिख लीजिए|नोट कर लें|नोट कर लीजिए|डाल दें|डाल दो|डाल दीजिए|दर्ज कर लें|दर्ज कर लीजिए|अपडेट कर दें|अपडेट कर दो|जोड़ दें]
      ? मैं [श्रीमती|श्री|कुमारी|महिला|पुरुष|लड़का|लड़की|विवाहित|अविवाहित|डॉक्टर] हूँ … [नहीं|न कि] … [सुधार|ठीक|सही|बदल]
      ? [नाम|स्पेलिंग|सरनेम] में … [अक्षर|मात्रा|बिंदी|श|स|ष|व|ब|ज|ज़|न|ण] … [छूट|गलत|नहीं|की जगह|कम] … [सुधार|ठीक|सही|बदल]
      ? [lMeraKuch] [naam|nam|name|email|pata|address|number|class|section|dob|surname|blood group|age] … [hai|h|he] … [record|system|file|register|aapke yahan|apke yahan|certificate|form] (me|mein|par|pe) … [likha|likhi|dikha|darj|chadha]
      ? (नाम|naam) के आगे [डॉ|डॉक्टर|dr|श्री|श्रीमती|mr|mrs] [लगता|लगेगा|लगाइए|लगाओ|होना]
      ? [मेरी फाइल|मेरे रिकॉर्ड|मेरी प्रोफाइल|मेरे अकाउंट|meri file|mere record|meri profile|mere account] (में|me) … [number|नंबर|पता|address|email|नाम|naam] [diya|दिया|dala|डाला|likha|लिखा] (hua|हुआ) (hai|है)
      ? [profile me|file me|system me|record me|card me|प्रोफाइल में|फाइल में|सिस्टम में|रिकॉर्ड में] (mera|meri|मेरा|मेरी) [city|shehar|naam|gender|umar|pata|address|dob|शहर|नाम|उम्र|पता|लिंग] … [hai|है|likha|लिखा] … [hona chahiye|होना चाहिए]
      ? [जन्म वर्ष|जन्म साल|जन्मतिथि|नाम|उम्र|dob|naam|umar|janam saal] … [की जगह|ki jagah] … [आ गया|लिखा|छपा|चढ़ गया|हो गया|aa gaya|likha|ho gaya]
      ? [पर्चे पर|पर्ची पर|पर्चे में|रिपोर्ट में|रिपोर्ट पर|आईडी पर|parche pe|parchi pe|report me] (मेरी|मेरा|meri|mera) [उम्र|नाम|पता|लिंग|जन्मतिथि|umar|naam|pata] … [लिखी|लिखा|छपी|छपा|likhi|likha]
      ? [email|email id|ईमेल|naam|नाम] (me|में) … [reh gaya|reh gya|chhut gaya|chhoot gaya|रह गया|छूट गया]
      ? वैवाहिक स्थिति … [दिखा|लिखा|लिखी|गलत]
      ? [पते|पता|नाम|उम्र|naam|pate|address|dob|umar] (में|me|की जगह) … [लिखा|likha|चढ़ा|chadha|छपा] (है|hai|h) [असल|asal|असली|asli|जबकि|jabki|सही|sahi]
      ? [naam|नाम|spelling|स्पेलिंग] (me|में) [ek|एक] … [zyada|jyada|kam|extra|ज्यादा|ज़्यादा|कम]
      [mera naam|मेरा नाम] … [नहीं|नही|nahi|nhi] … [ठीक कर|सही कर|सुधार*|theek kar|thik kar|sahi kar|sudhar*]
      ? ^ (mera|मेरा|हमारा|hamara) [address|pata|ghar ka pata|पता|एड्रेस|घर का पता] [ab|अब] (से|se)
      ? [profile|प्रोफाइल|प्रोफ़ाइल] [theek|thik|ठीक|सही|sahi] [karo|kar|kr|kijiye|करो|कर|करें|कीजिए|करवा]
      ? [पासपोर्ट|आधार|पैन|मोबाइल|रोल|passport|aadhar|aadhaar|pan|mobile|roll] (नंबर|number|no) [का|के|ka|ke|में|me] (आखिरी|अंतिम|पहला|last|akhri|aakhri|first) [अक्षर|डिजिट|अंक|digit|letter|number|नंबर]
      ? [talak|shadi|shaadi|divorce|तलाक|शादी] … [naam|नाम|surname|सरनेम] (से|se|में|me|ke aage) … [hata|हटा|badal|बदल|jod|जोड़]
      ? [नाम|पूरा नाम|जन्मतिथि|जन्म तिथि|जन्मदिन|उम्र|ब्लड ग्रुप|लिंग|जेंडर|सरनेम|जन्म साल|ईमेल|naam|dob|umar|umra|blood group|gender|surname|email] … [आपके यहाँ|आपके ऐप में|ऐप में|app me|आपके यहां|आपके पास|आपने|सिस्टम में|कार्ड में|कार्ड पर|फॉर्म में|फाइल में|रिकॉर्ड में|aapke yaha|aapke yahan|aapne|system me|card me|card pe|form me|file me|record me] … [चढ़ा|चढ़ी|लिखा|लिखी|छपा|छपी|छाप दिया|लिख दिया|लिख दी|लिख रखा|डाल रखा|डाल दिया|दिखा रहा|दिख रहा|dikh raha|chadha|likha|likhi|chhapa|chapa|likh diya|likh rakha|daal rakha|dikha raha]
      ? [gender|sex|जेंडर|लिंग] (me|में|ki jagah|की जगह) [=male|female|पुरुष|महिला|मेल|फीमेल|स्त्री] (gender) [likha|likh|dala|लिखा|लिख|डाला|दिखा|dikha|चढ़ा]
      ? [नाम|मोबाइल|नंबर|रोल नंबर|मोबाइल नंबर|जन्मतिथि|जन्म तिथि|ईमेल|सरनेम|पता|उम्र|पिन कोड|naam|mobile|mobile no|mobile number|roll number|roll no|dob|email|surname|pata|address|umar|pin code] (में|में थोड़ा|की स्पेलिंग|की तारीख|me|no|number|ki spelling) [गलत|ग़लत|galat|ghalat|glt] [लिख|लिखा|लिखी|चढ़ा|चढ़ी|छपा|छपी|दर्ज|डाल|डाला|डला|likh|likha|likhi|chadha|chada|chhapa|chapa|darj|daal|dala|save]
      ? [email|email id|ईमेल|mail id] (me|में) … [kam|galat|extra|chhut|छूट|गलत|कम] (hai|h|है|ho|हो|gaya|गया|gya)
      ? [=mr|mrs|ms|miss|श्री|श्रीमती|सुश्री|मिस्टर|मिसेज|कुमारी] [likha|likh|लिखा|लिख|छपा|kyu likha|क्यों लिखा] (hai|है|h|diya|रखा|rakha)
      ? [naam|name|नाम] … [card pe|card me|file me|form me|parchi pe|कार्ड पर|कार्ड में|फाइल में|फॉर्म में|पर्ची पर|चार्ट में] … [likha|likh diya|chhapa|लिखा|लिख दिया|छपा|छाप दिया|लिख रखा]
      ? [purani|purana] (wali) email band … daal do
      ? email [purani|purana] (wali) band … daal do
      ? file me (Mr|Mrs) likha … [badal dena|badal do]
      कार्ड पर … लिखी … सही करो
      मेंबरशिप में शहर अपडेट
      ? [जन्म की तारीख|जन्मतिथि|जन्म तिथि|नाम|पता|सरनेम|ईमेल|पिनकोड|पिन कोड|janam tarikh|dob|naam|address|pata|surname|email|pincode] (की|ka|ki|का|में|me) (स्पेलिंग|spelling) [गलत|ग़लत|galat|ghalat|wrong] [दर्ज|लिखा|लिखी|छपा|चढ़ा|darj|likha|likhi|chhapa|likh|chadha]
      [मेरा नाम|मेरा पता|मेरी जानकारी|मेरे नाम|मेरी जन्मतिथि|मेरा ईमेल|नाम मेरा] … [ग़लत|गलत|सही नहीं|ठीक नहीं] [लिखा|है|दर्ज|छपा|लिखी]
      [मेरा नाम|मेरा पता|मेरी जानकारी|मेरा ईमेल|मेरा डेटा] … [ठीक|सुधार*|सही|अपडेट] [करो|करें|कर|दो|कीजिए|दें|करवा]
      [mera naam|mera nam|mera address|mera pata|meri details|mera email] … [galat|wrong|ghalat] … [theek|thik|sahi|correct|change|update]
      ? [mera|meri|mere|hamara] [address|pata|naam|nam|email|email id|mail id|mail|dob|date of birth|surname|pincode|pin code|janam tarikh|birthday] (ki|ka|me|mein) (spelling|galti) [change|badal|galat|purana|purani|theek|thik|sahi|correct|update|sudhar|sudhaar|wrong|edit] (ho|gaya|gayi|hai|likha|kar|karo|kardo|nahi)
      ? [mere|mera] [naam|nam|address|pate] (ki|ka|me|mein) [spelling|galti|mistake] … [theek|thik|sahi|correct|galat|hai|change|sudhar|sudharo]
      ? [mera|meri] [purana|purani|old] [address|pata|email|mail|surname|email id] (hai|he|h) (aapke|apke|aap|record)
      ? [aapke|=aapke|apke|tumhare] (paas|pas|record|system|list) (me|mein) [mera|meri] (jo) [address|pata|email|naam|dob|pincode] … [purana|purani|galat|wrong|old|sahi nahi]
      ? [meri|mera] [details|jankari|jaankari|info|data|profile|record|account details] (ko) [update|theek|thik|sahi|correct|change|sudhar] [karo|kardo|kar do|kijiye|kar dijiye|karein|karna|krdo|kar den|karwani|karni|do|dijiye|karna hai|kro]
      ? [mera number|mera phone number|mera mobile number|mera mobile|मेरा नंबर|मेरा मोबाइल नंबर] (ab) [badal|change|बदल] (gaya|ho|गया) … [update|note|save|likh|अपडेट|नोट|लिख]
      ? [ghar badal|ghar shift|shift ho|makan badal|ghar change|घर बदल|मकान बदल] … [naya address|naya pata|new address|नया पता|नया एड्रेस|address update|address change]
      ? (email|mail) [email id|mail id|email|ईमेल|dob|date of birth|जन्मतिथि|pincode|पिनकोड|surname|सरनेम] [galat|गलत|purani|purana|पुराना|पुरानी] (hai|है|h|likhi hai) [change|update|sahi|theek|thik|correct|बदल|सही|ठीक|अपडेट]
      ? [मेरा|मेरी|मेरे] [पता|नाम|ईमेल|जन्मतिथि|सरनेम|पिनकोड|एड्रेस|जन्म तारीख] (गया|ही|तो) [बदल|गलत|ग़लत|पुराना|पुरानी] (गया|गई|है|लिखा)
    `,
    port: `
      [मेरा|मेरी|mera|meri] (सारा|पूरा|sara|pura) [डेटा|डाटा|जानकारी|data|jankari] [दूसरी कंपनी|नई कंपनी|किसी दूसरी कंपनी|दूसरे ऑपरेटर|नए ऑपरेटर|दूसरे बैंक|dusri company|nayi company|naye operator|dusre operator] [को|ko|में|me] [भेजो|भेजें|भेज दो|भेजिए|दे दो|ट्रांसफर|bhejo|bhej do|de do|transfer] (करो|करें|karo)
      (मेरी|मेरे) (हाज़िरी) … रिकॉर्ड (उन्हें) [उन्हें सौंप|उन्हें भेज|नए वालों को दे]
      [chizKi] (मुझे) [csv में भेजो|csv में दो|csv में चाहिए|डाउनलोड करना है|डाउनलोड करनी है|डाउनलोड करने हैं|उन्हें सौंप दीजिए|एक्सेल में भेजो|download karna hai|download karni hai]
      [डेटा पोर्टेबिलिटी|डाटा पोर्टेबिलिटी|data portability] (का) [चाहता हूँ|चाहती हूँ|चाहिए|करना है|करवाना है|के लिए आवेदन|chahiye|karna hai|chahta hu]
      (mujhe) (mera|meri|mere) [data|record|records|orders|history|purchases|shopping history|readings|reading|report] (csv|excel) [csv me|excel me|csv mein|excel mein|csv file me|excel file me|csv format me|csv|excel] [bhej do|bhej dein|bhejo|de do|dijiye|chahiye|bhejiye|nikal do|bhej dijiye|de dein]
      (मेरा|मेरी|मेरे) (डेटा|रिकॉर्ड|खरीदारी|ऑर्डर) [csv|CSV|एक्सेल|सीएसवी|excel|json] (फाइल) [में] (बनाकर) [दे दो|दे दें|भेज दो|भेज दें|भेजें|भेजिए|दीजिए|चाहिए|निकाल दो]
      [meri|mera|mere|uski|uska] [file|record|records|report|reports|data|history] (seedhe|direct) [naye|nayi|dusre|doosre|dusri] [doctor|hospital|school|bank|dentist|clinic|gym|company|insurance] (wale) (ko|me|mein) [bhej do|bhej dein|bhejo|bhej dijiye|bhejiye|transfer kar do|transfer karo|de do|bhijwa do]
      [डेटा पोर्टेबिलिटी|डाटा पोर्टेबिलिटी|डेटा स्थानांतरण|डेटा ट्रांसफर|data portability] (का|के|की|ka|ke) [अधिकार|हक|हक़|राइट|adhikar|haq|right]
      ? [मेरा|मेरी|मेरे|अपना|अपनी|बेटे का|बेटी का|बच्चे का] (पूरा|सारा|मेडिकल|सारी|पूरी) [रिकॉर्ड|डेटा|डाटा|फाइल|हिस्ट्री|मेडिकल रिकॉर्ड|रिपोर्ट|रिपोर्टें|जानकारी] … [नए डॉक्टर|नए अस्पताल|नए स्कूल|नई कंपनी|नए बैंक|नई बीमा|नए जिम|दूसरे अस्पताल|दूसरे डॉक्टर|दूसरे स्कूल|दूसरी कंपनी|दूसरे बैंक|किसी और|अस्पताल|क्लिनिक|बीमा कंपनी] … [भेज|भिजवा|ट्रांसफर|दे दें|दे दो|फॉरवर्ड|सौंप|स्थानांतरित|दीजिए]
      ? [मेरा|मेरी|मेरे|अपना|अपनी] (सारा|सारी|पूरा|पूरी|सब) [डेटा|डाटा|रिकॉर्ड|हिस्ट्री|जानकारी|ट्रांजैक्शन|लेनदेन|डिटेल्स] … [एक्सेल|पीडीएफ|सीएसवी|फाइल में|फ़ाइल में|excel|csv|pdf] … [चाहिए|दें|दो|भेज|दीजिए|भेजिए]
      [रिपोर्ट|रिपोर्ट्स|रिजल्ट|फाइल|रिकॉर्ड|result|report|reports|file|record] … [नए डॉक्टर|दूसरे डॉक्टर|naye doctor|dusre doctor|dusre school|naye school|दूसरे स्कूल|नए स्कूल|दूसरे अस्पताल|dusre hospital] (को|में|ko|me) … [भेज|भेजिए|भेजो|ट्रांसफर|transfer|bhej|bhejo|bhejiye]
      [लेनदेन|खरीदारी|ऑर्डर|len den|lenden] [की|का|ki|ka] [सूची|लिस्ट|इतिहास|हिस्ट्री|रिकॉर्ड|list|history] [एक्सेल|सीएसवी|excel|csv]
      मेरा सारा डाटा … कंपनी को भेज
      puri history csv
      [mera|meri|मेरा|मेरी|apna|अपना] (sara|sari|सारा|सारी|पूरा) [data|record|jankari|details|डेटा|डाटा|रिकॉर्ड|जानकारी] … [nayi|dusri|doosri|naye|dusre|नई|दूसरी|नए|दूसरे|किसी और] [company|provider|operator|bank|service|कंपनी|प्रदाता|ऑपरेटर|बैंक|सर्विस] (ko|me|mein|को|में|के पास) [transfer|bhej*|de|shift|ट्रांसफर|भेज|दे|स्थानांतरित]
      [डेटा|डाटा|जानकारी] … [दूसरी कंपनी|दूसरे|फ़ाइल|फाइल|ट्रांसफर] … [चाहिए|दे|भेजो|करना|कर|दीजिए|ट्रांसफर|में चाहिए]
      [mera data|apna data] … [file|transfer|dusri company|export|doosri company]`,
    object: `
      [मेरा|मेरी|mera|meri] (निजी|पर्सनल|personal) [डेटा|जानकारी|डाटा|data|jankari] [प्रोसेस|process] [मत करो|न करें|मत कीजिए|मत करना|mat karo|mat karna|na kare]
      [meri|mera] [photo|video|awaaz|chehra] [ads me|ad me|prachar me|training me|poster me|vigyapan me] (use|istemal) [use mat karo|istemal mat karo|mat lagao|mat dalo|use na kare]
      [मेरी|मेरे] (लोकेशन|डेटा) [लोकेशन से|डेटा से|खरीदारी से] (मेरा|मेरी) (अंदाज़ा|अनुमान|स्कोर) [मत लगाओ|न लगाएँ|अंदाज़ा मत लगाओ|अनुमान मत लगाओ|अंदाज़ा न लगाएँ]
      (मेरी|मेरा|मेरे) [फोटो|तस्वीर|वीडियो|आवाज़|चेहरा] [विज्ञापन में|विज्ञापनों में|प्रचार में|ट्रेनिंग में|पोस्टर में] (इस्तेमाल|उपयोग|यूज़) [इस्तेमाल न करें|इस्तेमाल मत करो|उपयोग न करें|न लगाएँ|मत लगाओ|न करें]
      computer se mera [faisla|decision|loan faisla] [mat karwao|mat karo|na karwao]
      ? [कंप्यूटर|मशीन|सॉफ्टवेयर] ने मेरा [लोन|आवेदन|क्लेम|फॉर्म] [खारिज|रिजेक्ट|रद्द]
      ? [मशीन|कंप्यूटर|एल्गोरिद्म|सॉफ्टवेयर] & [तय करे|तय करता|फैसला करे|आंके|जज करे] & [विरोध|आपत्ति|मंजूर नहीं|इजाज़त नहीं]
      [मशीन|कंप्यूटर|एआई|ai|computer|machine] (से) (मेरा|मेरे बारे में|mera) [मेरा फैसला|मेरे बारे में फैसला|मेरा निर्णय|mera faisla|mera decision] (मत|न) [मत करवाओ|न करे|न करें|मत करवाइए|mat karwao|mat karo|na kare]
      (meri) (awaaz|awaz) (ki) recording se (ai|machine) train mat [karo|karna|kijiye]
      [chizKi] (से) [से ai ट्रेन|से एआई ट्रेन|से मशीन ट्रेन|से स्कोर|se ai train|se ai ko train|se machine train|ki recording se ai train] (मत|न) [मत करो|न करें|मत बनाओ|न बनाएँ|मत कीजिए|mat karo|na kare|mat karna]
      [मेरे डेटा से|मेरी जानकारी से|मेरे डेटा पर|मेरे डेटा का|मेरी जानकारी पर|मेरी खरीदारी पर] (कोई) [सर्वे|रिसर्च|शोध|अध्ययन|विश्लेषण|प्रयोग|आँकड़े] [न करें|मत करो|मत करें|ना करें|न बनाएँ|मत बनाओ|मत करना|न किया जाए]
      (मुझे|मेरी|मेरा) [निजी विज्ञापन के लिए|पर्सनल विज्ञापन के लिए|विज्ञापन के लिए|विज्ञापनों के लिए|मार्केटिंग के लिए] (मुझे) (मेरा) (डेटा) [ट्रैक|फॉलो|इस्तेमाल|प्रोफाइल|विश्लेषण] [न करें|मत करो|मत करें|ना करें|न किया जाए|मत करना]
      ? [jankari|jaankari|data|details|info] … [company|kampani] … [share|dena] [mat|na|nahi] … [khilaf|virodh]
      ? [आपत्ति|एतराज|ऐतराज|विरोध|इजाज़त नहीं|इजाजत नहीं|अनुमति नहीं|मंज़ूर नहीं|मंजूर नहीं|खिलाफ|ख़िलाफ़|सहमत नहीं|राज़ी नहीं|राजी नहीं|हक नहीं] … [प्रोफाइल|प्रोफाइलिंग|विश्लेषण|सर्वे|आँकड़े|आंकड़े|सांख्यिकी|रिसर्च|बाज़ार शोध|मार्केट रिसर्च|एल्गोरिदम|कंप्यूटर|टारगेटेड|शोध|मशीन]
      ? [प्रोफाइल|प्रोफाइलिंग|विश्लेषण|सर्वे|आँकड़े|आंकड़े|सांख्यिकी|रिसर्च|मार्केट रिसर्च|एल्गोरिदम|टारगेटेड विज्ञापन|शोध के लिए|मशीन से फैसला|कंप्यूटर से फैसला] … [आपत्ति|एतराज|ऐतराज|विरोध|इजाज़त नहीं|इजाजत नहीं|अनुमति नहीं|मंज़ूर नहीं|मंजूर नहीं|खिलाफ|ख़िलाफ़|सहमत नहीं|राज़ी नहीं|राजी नहीं|इस्तेमाल न करें|इस्तेमाल मत]
      ? [meri|mera|mere] [jankari|jaankari|data|details|info] … [share mat|share na|dena mat|mat dena|share nahi|mat do|na dein] … [khilaf|virodh|aapatti|apatti|manzoor nahi|manjoor nahi|sehmat nahi|sahmat nahi|objection]
      [मेरे|मेरा|mere|mera] (नंबर|डेटा|number|data) … [विज्ञापन दिखाना|विज्ञापन दिखाने|ads dikhana|ads dikhane] … [आपत्ति|मना|नहीं चलेगा|objection|nahi chalega]
      data marketing ke liye use karne se … mana
      मेरी प्रोफाइल मत बनाओ
      [profiling|प्रोफाइलिंग|प्रोफ़ाइलिंग|ट्रैकिंग|tracking|निगरानी|nigrani] (करना|karna) [बंद|रोको|रोकें|रोकिए|मत|न|ना|band|roko|rokiye|mat|na|stop] (कर|doIt|kar|करो|karo) (दो|do|दें|करें|कीजिए|kijiye|karein)
      ? [खरीदारी|ख़रीदारी|पसंद|आदत|आदतों|हिस्ट्री|kharidari|shopping|pasand|aadat|aadato|history|data|डेटा] (देख|के हिसाब|के आधार|dekh|ke hisab|ke hisaab|ke base) (कर|से|पर|doIt|kar|ke|se|pe) … [विज्ञापन|ऑफर|ads|offer|offers|प्रोफाइल|profile] [मत|न|ना|mat|na|नहीं|nahi] [बना*|दिखा*|भेज*|चुन*|bana*|dikha*|bhej*|chun*]
      [प्रोफाइलिंग|प्रोफ़ाइलिंग|डेटा के इस्तेमाल|जानकारी के इस्तेमाल|डेटा के उपयोग|जानकारी के उपयोग|विश्लेषण] … [आपत्ति|विरोध|ऐतराज]
      [आपत्ति|विरोध|ऐतराज] … [प्रोफाइलिंग|डेटा|जानकारी]
      [profiling|data use|data ke istemal|data ke use] … [objection|aitraz|virodh|apatti|etraz]
      [खरीदारी|ख़रीदारी|खरीददारी|डेटा|जानकारी|आदतों] (filler) [विश्लेषण|प्रोफाइल|प्रोफ़ाइल|ट्रैकिंग|इस्तेमाल] … [आपत्ति|विरोध|ऐतराज|सहमत नहीं|मंज़ूर नहीं]
      [khareedari|kharidari|shopping|data|purchase|maloomat] (filler) [analysis|profile|tracking|istemal|use] … [aitraz|etraz|objection|virodh|apatti|sehmat nahi]
      [nahi|nhi] [chahta|chahti|chahte|chahta hu|chahti hu|chahte hain] (hu|ki|ke|hun) (ki) (aap|tum|koi|aap log|app) [mera|meri|mere] [data|jankari|jaankari|details|info|number] (ko) (marketing ke liye|ads ke liye) [use|istemal|analyse|analyze|profile|process|track|istamal]
      [mera data|meri jankari|meri details|mere data|mera data ko|mere data ko|mere data ka] (ko|ka) [analyse|analyze|analysis|track|profile|process|marketing ke liye use|ads ke liye use|marketing ke liye istemal|marketing me use|advertising ke liye use] [mat|na|nahi|band] [karo|karna|kijiye|karein|kro|kare]
      (मैं|मै) नहीं [चाहता|चाहती|चाहते] (हूँ|हूं) (कि|की) (आप|कोई) [मेरा|मेरी|मेरे] [डेटा|डाटा|जानकारी] (का|को) [इस्तेमाल|उपयोग|प्रयोग|विश्लेषण|यूज|यूज़]
    `,
    restrict: `
      (डेटा|कागज़ात) सुरक्षित (रखिए|रखें) … [और कहीं न लगाइए|कहीं और इस्तेमाल न करें|इस्तेमाल न कीजिए]
      [chizKi] (rok ke|rok kar|hold pe) [rok ke rakho|rok kar rakho|hold pe rakho|rok ke rakhiye] (jab tak)
      [chizKi] रोककर [रखिए|रखो|रखें] (जब तक|तब तक)
      [chizKi] (को) (फिलहाल|अभी) [फिलहाल न छुएँ|अभी न छुएँ|न छुएं|फिलहाल मत छुओ|फिलहाल न छुएं]
      [chizKi] (को) [जैसा है वैसा रखें|जैसी है वैसी रखें|जैसे हैं वैसे रखें|जैसा है वैसा ही रखें|जैसा है वैसा रहने दें|को जैसा है वैसा रखें] (कोई) (इस्तेमाल न करें|इस्तेमाल नहीं)
      [chizKi] (को) [न हटाएँ|न हटाएं|न मिटाएँ|डिलीट न करें] (न|और न) (काम में लें|इस्तेमाल करें) [न काम में लें|न इस्तेमाल करें|काम में लें|इस्तेमाल करें]
      [chizKi] (को) [हटाओ|डिलीट करो|मिटाओ] मत (पर|लेकिन|मगर) (इस्तेमाल|उपयोग) (भी) [इस्तेमाल भी मत करो|इस्तेमाल मत करो|उपयोग मत करो|इस्तेमाल न करें]
      [न मिटाइए|न मिटाएं|न मिटाएँ|न मिटाओ|डिलीट न करें] [न इस्तेमाल कीजिए|न इस्तेमाल करें|न इस्तेमाल करो|न ही इस्तेमाल करें|और न इस्तेमाल करें] (बस)
      [रिकॉर्ड|डेटा|फाइल|फ़ाइल|जानकारी] [मिटाना|हटाना|डिलीट|मिटाइए] (करना) [नहीं|मत] (बस) [रोककर|रोक कर|संभालकर|संभाल कर|रोक के] [रखना|रखिए|रखें|रखो]
      [mera|meri|mere] [record|=data|file|info|details] hold [pe|par] [rakho|rakhna|rakhein|rakhen|rakh do|rakhiye] (delete) (bhi) (na|mat|nahi) (karna)
      [मेरा रिकॉर्ड|मेरा डेटा|मेरी फाइल] रहने [दो|दें|दीजिए] [मगर|पर|लेकिन] कोई [खोले नहीं|ना खोले|न खोले|इस्तेमाल न करे|इस्तेमाल ना करे|छुए नहीं]
      [प्रोसेसिंग|डेटा का इस्तेमाल|डेटा की प्रोसेसिंग|इस्तेमाल|डेटा का उपयोग] (को) (अस्थायी रूप से) [स्थगित|रोक|निलंबित|फ्रीज|बंद] (करें|कर दें|दें|रखें|की जाए|दी जाए)
      [notErase] … [चाहिए|ज़रूरत है|जरूरत है|कोर्ट|केस|शिकायत|बीमा|लेकिन|मगर|पर|तब तक|जब तक|होने तक|निपटने तक|chahiye|court|case|lekin|par|magar|tab tak|jab tak|shikayat] … [nobodyUses]
      [notErase] … [चाहिए|ज़रूरत है|जरूरत है|कोर्ट|केस|शिकायत|बीमा|लेकिन|मगर|पर|तब तक|जब तक|होने तक|निपटने तक|chahiye|court|case|lekin|par|magar|tab tak|jab tak|shikayat] … [चाहिए|ज़रूरत है|जरूरत है|कोर्ट|केस|शिकायत|बीमा|लेकिन|मगर|पर|तब तक|जब तक|होने तक|निपटने तक|chahiye|court|case|lekin|par|magar|tab tak|jab tak|shikayat] … [nobodyUses]
      [notErase] … [nobodyUses]
      (meraKuch) [rakhaSaman] (को) [मिटाना|हटाना|मिटाओ|हटाओ|डिलीट|मिटाइए|हटाइए|डिलीट करना|मिटाएं|नष्ट] [मत|न|ना|नहीं] (करना|करो|करें|कीजिए|कीजिएगा) … [बस|लेकिन|पर|मगर|तब तक|अभी|फिलहाल] … [काम में मत|काम में न|किसी काम में मत|इस्तेमाल मत|इस्तेमाल न|इस्तेमाल ना|उपयोग न|उपयोग मत|छूना मत|हाथ मत|हाथ न|किसी काम में न]
      [lMeraKuch] [lSaman] (ko) [delete|mitana|hatana|remove|mita|hata] [mat|na|mt|nahi] (karna|karo|kijiye|karein|krna) … [bas|lekin|par|magar|tab tak|abhi|filhal] … [use mat|use na|istemal mat|istemal na|istemaal mat|istemaal na|kaam me mat|kaam mein mat|chhuna mat|touch mat|freeze|hold]
      ? [मिटाना|हटाना|डिलीट|मिटाओ|हटाओ|मिटाइए|मिटाएँ|मिटाएं|नष्ट|खत्म|मिटाइएगा] (करना|करो|करें|कीजिए|करिए) [मत|न|ना|नहीं] … [इस्तेमाल मत|इस्तेमाल न|इस्तेमाल ना|इस्तेमाल भी न|काम में मत|काम में न|उपयोग न|उपयोग मत|प्रयोग न|छूना मत|हाथ मत|हाथ न|यूज़ मत|यूज मत|यूज़ न|प्रोसेस न|किसी काम में मत|किसी काम में न]
      ? [मिटाना|हटाना|डिलीट|मिटाओ|हटाओ|मिटाइए|नष्ट] [मत|न|ना|नहीं] (करना|करो|करें|कीजिए|करिए|कीजिएगा) … [लेकिन|पर|मगर|बस|तब तक|जब तक|अभी|फिलहाल] … [इस्तेमाल मत|इस्तेमाल न|इस्तेमाल ना|काम में मत|काम में न|किसी काम में|उपयोग न|उपयोग मत|प्रयोग न|छूना मत|हाथ मत|हाथ न|यूज़ मत|यूज मत|प्रोसेस न|रोक]
      [rakhaSaman] (मेरा|मेरी|को) [मिटाना|हटाना|मिटाओ|हटाओ|डिलीट|मिटाइए|हटाइए|डिलीट करना|मिटाएं] [मत|न|ना|नहीं] … [बस|लेकिन|पर|मगर|तब तक|अभी] … [काम में मत|काम में न|किसी काम में मत|इस्तेमाल मत|इस्तेमाल न|इस्तेमाल ना|उपयोग न|उपयोग मत|छूना मत]
      ? [डेटा|डाटा|रिकॉर्ड|फाइल|जानकारी] (को) [संभाल कर रखें|सँभाल कर रखें|संभाल के रखो|रखिए|रखें|रहने दें|रहने दीजिए|सुरक्षित रखें|पड़ा रहने दो|रहने दो|रख लो] (लेकिन|पर|मगर|बस) … [इस्तेमाल मत|इस्तेमाल न|इस्तेमाल ना|उपयोग न|उपयोग मत|छूना मत|छेड़ना मत|न छेड़ें|हाथ न|काम में न|काम में मत]
      [mera data|meri jankari|meri details] (ko|ka) (abhi|filhal|filhaal) (ke liye) [use|istemal|istamal] (karna) [band|rok] [rakho|rakhna|rakhiye|रखो]
      mera data freeze … delete mat karna
      ? [जब तक|jab tak] … [नहीं|नही|न|ना|nahi|nhi|na] (होती|होता|हो|जाता|जाती|hota|hoti|ho|jata) … [jankaariyan|ldata] … [मत|न|ना|रोक*|mat|na|rok*|freeze|hold]
      [जानकारी|डेटा|डाटा] (filler) [इस्तेमाल|उपयोग|प्रयोग|प्रोसेसिंग] … [रोक|रोको|रोकें|बंद|सीमित|रोक दो]
      [डेटा|जानकारी|डाटा] … [फ्रीज|फ्रीज़|सीमित|ब्लॉक] [करो|करें|कर दो|कीजिए|कर दीजिए]
      [data|jankari] (filler) [istemal|use|processing|freeze] … [rok|roko|band karo|rok do|kar do|karo|rokiye]
      [शिकायत|जाँच|जांच|विवाद|मामला] … [निपटने|सुलझने|पूरी होने|हल होने|होने] तक … [jankaariyan] … [इस्तेमाल|उपयोग|रोक|फ्रीज|मत|न]
      [mera|meri|mere] (sara|saara|sari) [data|jankari|jaankari|details|info] (ko) [block|freeze|lock|pause|restrict|limit] (kar) [karo|kardo|kar do|do|kijiye|dijiye|karein|krdo|kar dijiye|kar den|kro|karna]
      ? [mera|meri|mere] [data|jankari|details|info] (ko) (abhi|filhal|filhaal) [use|istemal|istamal] [mat|na|nahi] [karo|karna|kijiye|karein|kro|kare] (abhi|filhal|filhaal|jab tak)
    `,
    do_not_sell: `
      [chizKi] aage [na di jaye|na diya jaye|na de|mat dena|na dein]
      [chizKi] (किसी को) आगे [न दी जाए|न दिया जाए|न दें|न भेजी जाए|मत देना|न दिए जाएँ]
      नंबर … वालों को (पास करना|देना|बेचना) [बंद करो|बंद करें|बंद कीजिए|पास करना बंद करो|देना बंद करो]
      (मेरा) नंबर (इंश्योरेंस वालों|दूसरों|कंपनियों|किसी) (को) [को पास करना बंद|को देना बंद|वालों को पास करना बंद|को बेचना बंद] (करो|करें|कीजिए)
      नहीं [चाहता|चाहती] कि [chizKi] [बेचा जाए|बेची जाए|बेचे जाएँ|बिके]
      [chizKi] (किसी को|आगे) [बेचना बंद करो|बेचना बंद करें|बेचना बंद कीजिए]
      [नंबर|कुंडली|जानकारी|डेटा|बायोडाटा|=number|=data|biodata] [दूसरे|दूसरों|किसी|अन्य|dusre|kisi] … [को मत थमाना|को मत देना|को न दें|को मत दो|को मत बाँटना|ko mat dena|ko mat do|ko mat batana]
      [मेरे|मेरी] [डेटा|जानकारी|नंबर] का [सौदा|व्यापार|धंधा|लेनदेन] … [नहीं|मत|बंद|न]
      [मेरी|मेरा] [जानकारी|डेटा|नंबर] (कभी|किसी हाल में) बाहर [न जाए|ना जाए|नहीं जाए|नहीं जानी चाहिए|न जाने पाए|न दें]
      [list|=data|=number] [bechte|bech rahe] (ho|hain) (na) [usme|us me|to] mera (naam|number|data) [nahi|na|mat] [hona chahiye|ho|dalna|rahe|hona]
      [मेरे डेटा|मेरी जानकारी|मेरे नंबर] (का|की) [धंधा|सौदा|व्यापार|कारोबार] [मत|न|ना] (करो|करें|कीजिए|करना)
      [मेरा|मेरी|मेरे|mera|meri|mere] (सारी|sari|निजी|niji) [jankaariyan|ldata|नंबर|नम्बर|number|no|डिटेल|डिटेल्स|details|detail] (को|ko) … [कंपनियों|कंपनी|पार्टी|पक्ष|लोगों|एजेंसी|एजेंसियों|company|companies|companyo|party|logo|agency|partners] (को|ko|के साथ|ke sath|se) [न|ना|मत|नहीं|na|mat|nahi|mt] (दिया|बेचा|साझा|diya|becha|share) [दें|दो|देना|दिया|जाए|बेचें|बेचना|शेयर|साझा|किया|दीजिए|dein|do|dena|jaye|bechna|becho|share|dijiye|karo]
      [jankaariyan|ldata|मेरा नंबर|मेरी डिटेल|मेरी डिटेल्स|mera number|mera no|meri detail|meri details] (को|ko) (आगे|किसी को|किसी और को|दूसरों को|बाहर|aage|kisi ko|kisi aur ko|dusro ko|bahar) (भी|bhi) [मत|न|ना|नहीं|mat|na|nahi|mt] [बांट*|बाँट*|बेच*|शेयर|साझा|लीक|baant*|bant*|bech*|share|leak|forward]
      [मेरा|मेरी|मेरे|हमारा|हमारी] (नंबर|नम्बर|jankaariyan) (filler) (किसी|दूसरी|और|दूसरे) (दूसरी|और|भी|थर्ड) (कंपनी|कम्पनी|पार्टी|लोगों|को) (को|के साथ) [मत|न|ना|नहीं] [बेचना|बेचो|बेचिए|बेचें|देना|दो|दें|दीजिए|बाँटना|शेयर|साझा]
      [mera|meri|mere|hamara] (number|ldata) (filler) (kisi|dusri|doosri|dusre) (aur|bhi|company|third) (company|party|logo) (ko|ke sath|ke saath) [mat|na|nahi|mt] [bechna|becho|bechein|dena|do|dein|dijiye|share|baantna|batna]
      [jankaariyan|मेरा नंबर|मेरी जानकारी] … [मत बेचो|मत बेचिए|न बेचें|ना बेचें|शेयर मत करो|साझा न करें|शेयर न करें|मत दो|न दें|मत बेचें|साझा मत करो]
      [mera data|mera number|meri details|mera info|meri jankari|meri info] … [mat becho|na bechen|share mat karo|mat do|mat bechna|share na karen|share mat karna|na bechein|na den]
      [jankaariyan|नंबर] (filler) [किसी|किसी को|किसी और को|दूसरों को] (filler) [मत|न|ना] [बेचना|बेचो|बेचिए|बेचें|दो|देना|दें|दीजिए]`,
    wrong_number: `
      [गलत नंबर|ग़लत नंबर|रॉन्ग नंबर|galat number|wrong number] (पर|pe|par) [भेजा|भेज दिया|मैसेज भेजा|भेजा है|लग गया|लगा है|कर दिया|bheja|bhej diya|lag gaya|laga hai|lga hai|kar diya] (है|hai)
      ^ (भाई|सॉरी|sorry|bhai) [ये|यह|yeh|ye] [उसका|उनका|उसकी|उनकी|uska|unka] (मोबाइल|phone) [नंबर|number] [नहीं है|नही है|nahi hai|nhi hai] (अब|ab|भाई|bhai) $
      नंबर का मालिक [बदल गया|बदल चुका|अब कोई और]
      (ye|yeh) [number mujhe abhi mila|sim naya liya|number naya liya|number abhi liya|sim abhi liya] (hai)
      (यह|ये) (नंबर|सिम) (मुझे) (अभी) [नंबर मुझे अभी मिला|सिम मुझे अभी मिला|सिम नया लिया|नंबर नया लिया|नंबर अभी लिया|सिम अभी ली] (है)
      (main) kisi [firstNames] (ji) ko nahi [janta|janti]
      [yaha|yahan] (pe) koi [firstNames] (ji) nahi
      [यहाँ|यहां|yaha|yahan] (पर) कोई [firstNames] (जी) नहीं
      (ye|yeh) number ab [firstNames] (ji) ka nahi
      (यह|ये) नंबर अब [firstNames] (जी) का नहीं
      ? ^ [कौन|kaun|kon] [firstNames] (जी|ji|है|hai) $
      ? ^ (ye|yeh) [firstNames] (ji) [kaun hai|kon hai|kaun h] $
      ? ^ (यह|ये) [firstNames] (जी) [कौन है|कौन हैं|kaun hai|kon hai] $
      किसी और को (मैसेज|लिख|संदेश) (कर|भेज) [रहे|रही] (हैं|हो) मैं [वो|वह] नहीं
      [पहले वाला मालिक|पुराना मालिक|पिछला मालिक|पहले का मालिक] (कोई) [कोई और था|दूसरा था|कोई और|और था]
      [यहाँ|यहां|इस नंबर पर] … [नाम का कोई|नाम की कोई|नाम के कोई] (व्यक्ति|आदमी|औरत) (नहीं) [नहीं|नहीं है|नहीं रहता|नहीं रहती]
      (ye|yeh) [message|msg|sms] (to) mere liye (nahi|nhi) [nahi hai|nhi hai|nahi tha|nhi h|nahi h|hai hi nahi|nahi]
      [यह सिम|ये सिम|यह नंबर|ये नंबर|सिम] (मैंने) (अभी|अभी अभी|हाल ही में) (ली|लिया|खरीदी|खरीदा) (है) (मैंने) [पहले] [किसी और की थी|किसी और का था|किसी और के पास थी|किसी और के पास था]
      ^ (sorry|भाई|bhai|जी) [मैं|मै|main|mai] [firstNames] [नहीं|नही|nahi|nhi] (हूँ|hu|हूं|hun) (जी|ji|भाई) $
      [ye number|yeh number|ye sim|यह नंबर|ये नंबर|ये सिम] (mere|meri|मेरे|मेरी) [papa|mummy|bhai|behen|pitaji|dada|पापा|मम्मी|भाई|बहन|पिताजी|दादा] (ji|जी) (use|chalate|इस्तेमाल|चलाते) [karte the|karti thi|chalate the|chalate|करते थे|करती थीं|चलाते थे|the|थे]
      [किसी और को|kisi aur ko] … [मुझे|mujhe] [कर बैठे|भेज बैठे|भेज दिया|कर दिया|bhej diya|kar diya|kar baithe]
      [msg|message|sms|मैसेज|मेसेज|संदेश] [galat jagah|गलत जगह|ग़लत जगह] (pe|पे|par|पर) [aa gaya|aa gya|aaya|aa raha|आ गया|आया|आ रहा]
      ? [मेरा|मेरी|mera|meri|हमारा] [बेटा|बेटी|बच्चा|beta|beti|bachha|baccha] [उस|आपके|us|aapke] (school|स्कूल|college|कॉलेज) (में|me) [नहीं|nahi|nhi] [पढ़ता|पढ़ती|padhta|padhti]
      ? (आपको|aapko) [किससे|kisse|kis se] (baat|बात) [बात करनी|baat karni|milna|मिलना] (है|hai) $
      ? [किसी और ने|kisi aur ne] (मेरा|mera|ये|ye) [नंबर|number] [दिया|दे|diya|de|डाल|daal]
      [मैं|मै|main|mai|me] [वो|वह|wo|woh|vo] [आदमी|इंसान|व्यक्ति|लड़का|लड़की|aadmi|insaan|insan|banda|ladka|ladki] [नहीं|नही|nahi|nhi]
      [is naam se|इस नाम से|is naam wala|इस नाम वाला|is naam wali|इस नाम वाली] … [koi|कोई] [nahi|नहीं|nhi|नही]
      ? [मेरा|mera|हमारा|hamara] … [कोई|koi] [खाता|अकाउंट|khata|account] (ही|hi) [नहीं|nahi|nhi] (है|hai|h)
      ? [ji|जी|bhai|भाई|unhone|wo|वो|वे] [ye number|yeh number|is number ko|यह नंबर|ये नंबर|ye sim] (ab|अब) [use|इस्तेमाल|उपयोग|istemal] [nahi|नहीं|nhi] [karti|karta|karte|करती|करता|करते]
      ? [ka|का|की|ki] [number|नंबर] [ye|yeh|यह|ये] [nahi|नहीं|nhi] (hai|है|h)
      ^ (bhai|भाई|sorry|जी) [mera naam|मेरा नाम] [firstNames] (firstNames) [नहीं|नही|nahi|nhi] (है|hai|h|भाई|bhai) $
      [इस नाम का|इस नाम की|इस नाम के|is naam ka|is naam ki|iss naam ka] (यहाँ|यहां|यहा|इधर|yaha|yahan|idhar) (तो|to|पे|pe) [कोई|koi] (आदमी|व्यक्ति|लड़का|aadmi) [नहीं|नही|nahi|nhi]
      [जिसे|जिसको|जिनको|जिन्हें|jise|jisko|jinko|jisse] (आप|aap) [ढूंढ|ढूँढ|खोज|मैसेज कर|dhundh|dhoondh|dhund|khoj|msg kar|message kar] (रहे|rahe|rhe) (हो|हैं|है|ho|hain|hai) … [नहीं|नही|nahi|nhi]
      ? [किसी और का|किसी दूसरे का|kisi aur ka|kisi or ka|kisi dusre ka] [मैसेज|एसएमएस|message|msg|sms]
      ? ^ [मेरा|हमारा|mera|hamara] (तो|to) [कोई|koi] [बच्चा|बेटा|बेटी|bachha|baccha|bacha|beta|beti] (ही|hi|इस|is|aapke|आपके|यहाँ|yaha) (स्कूल|school|वहाँ) (में|me) [नहीं|nahi|nhi] (पढ़ता|padhta|है|hai|h)
      [number|sim|नंबर|सिम] (tha|thi|था|थी) [ab|अब] (ye|ये|to|तो) [main|mai|मैं|hum|हम] [chalata|chalati|chala|use karta|use karti|चलाता|चलाती|इस्तेमाल|यूज]
      ? ^ [पापा|पिताजी|बाबूजी|मम्मी|माँ|दादा|दादाजी|दादी|नाना|नानी|पति|papa|pitaji|babuji|mummy|maa|dadaji|dada|dadi|nana|nani] (जी|ji) (को|ko|तो|to) … [साल|महीने|saal|sal|mahine] (पहले|pehle|हो|ho) [गुजर गए|गुज़र गए|गुजर गईं|चल बसे|नहीं रहे|गुजर चुके|guzar gaye|gujar gaye|chal base|nahi rahe] $
      पहले किसकी थी पता नहीं
      [pehle|pahle] [kiski|kiska|kis ki|kis ka] (thi|tha) [pata nahi|nahi pata|malum nahi|nahi malum|pta nhi|pata nhi]
      [पहले] [किसका|किसकी|किस का] (था|थी) (ये|यह) [पता नहीं|नहीं पता|मालूम नहीं|नहीं मालूम]
      ? आप किसी और को ढूंढ रहे
      [badal chuke|badal chuka] ye ab mere paas
      मकान खाली करके चली गईं
      मकान खाली करके चले गए
      [मैं|मै|main|mai|me|mein] (श्री|श्रीमती|mr|mrs) [firstNames] (firstNames) (जी|ji|bhai) [नहीं|नही|nahi|nhi|nahin] [हूँ|हूं|हु|hu|hun|hoon]
      [यहाँ|यहां|इधर|yaha|yahan|idhar] (कोई|koi) [firstNames] (नाम का|नाम की|naam ka|naam ki) (कोई|koi) [नहीं|nahi|nhi] [रहता|रहती|है|rehta|rehti|hai]
      ? [यह|ये|ye|yeh] नंबर [अब|ab] (मेरा|mera) … [पहले|पुराने|pehle|purane] (वाले|wale) (का|ka) [नहीं|nahi]
      [गलत|ग़लत|रॉन्ग] [नंबर|आदमी|व्यक्ति]
      [गलत|ग़लत|रॉन्ग] जगह (पर|पे) [मैसेज|मेसेज|भेज|भेजा|भेज रहे|भेज दिया|संदेश|कॉल|msg|message] 
      [नंबर] [गलत|ग़लत] (है|लगाया)
      [galat|ghalat|glt|rong] [number|no|num|aadmi|bande|nmbr]
      [main|mai|me|mein] … nahi hu … [galat|wrong|ghalat]
      [galat|ghalat] [jagah|insan] [msg|message|bhej]
      [main|mai|me|mein] [wo|woh|vo] nahi [hu|hun|hoon] (jo|jise|jinhe)
      [ye|yeh] [unka|uska|iska] number [nahi|nhi]
      [ये|यह|ye|yeh] [firstNames] (firstNames) (जी|ji) [का|की|ka|ki] [नंबर|फोन|फ़ोन|मोबाइल|number|phone|mobile|no] [नहीं|नही|nahi|nhi] (है|hai|h)
      [firstNames] (जी|ji) (ab|अब) (yaha|yahan|यहाँ|यहां|is number pe) [नहीं|nahi|nhi] [रहता|रहती|रहते|rehta|rehti|rehte|rahta|rahti]
      ? (ye|ये|yeh|यह) [number|नंबर] … [साल|महीने|saal|sal|mahine] [se|से] (मेरे|mere|मेरा|mera) (पास|paas|pas)
      ? [saal|sal|mahine|साल|महीने] [se|से] (ye|ये|yeh|यह) [number|नंबर] [mere|मेरे|mera|मेरा]
      ? ^ [मैं|मै|main|mai] [वो|वह|wo|woh|vo|vah] (nahi) [नहीं|nahi|nhi] [हूँ|हूं|hu|hun|hoon] (bhai|भाई) $
      [galat|गलत|ग़लत] [insaan|insan|aadmi|bande|vyakti|इंसान|आदमी|व्यक्ति] (ko|को|pe|पे|par|पर) (msg|message|मैसेज|call) [msg|message|मैसेज|bhej|भेज|call|kar|कर]
      [main|mai|मैं|मै|hum] (kisi|किसी|koi) [firstNames] (ko|को) [nahi|नहीं|nhi] [janta|jaanta|janti|jaanti|जानता|जानती|jante]
      [number|नंबर] (ab|अब) (ye|ये) [kisi aur ka|kisi or ka|किसी और का|kisi dusre ka] (hai|है|ho gaya|हो गया)
      ^ (bhai|sorry) [मैं|मै|main|mai] [firstNames] (firstNames) [नहीं|nahi|nhi]
    `,
    nothing: `
      ^ (मेरे) [फोन|फ़ोन|मोबाइल|गैलरी] से (सारी|सब|ये) (पुरानी|पुराने) [फोटो|वीडियो|गाने|ऐप] [डिलीट|हटा] [करो|करें|कर दो|दो]
      (ये|इतना|बच्चों|तुम) [शोर मचाना|शोर|लड़ना|चिल्लाना|रोना|गाना|हँसना|झगड़ा करना|झगड़ा|खर्राटे लेना|सिगरेट पीना|खेलना] [बंद करो|बंद कर|बंद कीजिए|बंद करें|छोड़ दो]
      (रात में|रात को|यहाँ|सुबह) [ड्रिल|शोर|झगड़ा|हल्ला|गाना|धूम्रपान] (करना) [मत करो|मत कीजिए|न करें|बंद करो|बंद कीजिए]
      [खरीदारी|शॉपिंग|किराने|सामान|राशन] की लिस्ट से (दूध|चीनी|प्याज|अंडे|आटा|ब्रेड) [हटा|हटाओ|निकाल|काट] (दो|दीजिए)
      [मुझे|हमें|mujhe|hume] (बैंक के|स्कूल के|किसी के|आपका|आपके|तुम्हारा|तुम्हारे|उसका|अन्ना के|माँ के|पापा के|ओटीपी का|ओटीपी वाला|aapka|tumhara|bank ka|bank ke|school ke|koi|कोई) (भी) [मैसेज|संदेश|एसएमएस|नोटिफिकेशन|message|msg|sms] (अभी तक|abhi tak) [नहीं|नही|nahi|nhi] [आ रहे|आ रहा|आ रहे हैं|मिला|मिले|मिल रहे|मिल रहा|आया|aa rahe|aa raha|mila|mile|mil rahe|aaya]
      ^ (तुम्हारा|आपका|मेरा|कोई|वो) [मैसेज|एसएमएस|संदेश|message|msg|sms] (अभी तक|भी) [नहीं|नही|nahi|nhi] [मिला|गया|जा रहा|आया|पहुँचा|पहुंचा|खुल रहा|mila|gaya|ja raha|aaya|pahuncha] (है|hai|अभी तक)
      ^ (ये|सुबह का|मेरा|सारे|subah ka|mera) [अलार्म|टाइमर|रिमाइंडर|घड़ी|म्यूजिक|गाना|alarm|timer|reminder|music|gana] [बंद करो|बंद कर दो|हटा दो|कैंसल करो|कैंसल कर दो|band karo|band kar do|cancel karo|hata do]
      (यार|इतनी|मेरी|मेरा|ज्यादा|itni|mera|meri|tum) [चिंता|टेंशन|फिक्र|जल्दी|इंतजार|इंतज़ार|जिद|गुस्सा|शोर|मजाक|chinta|tension|fikar|jaldi|wait|intezar|zid|gussa|shor|mazak] [मत करो|मत करना|मत कीजिए|न करें|न करो|mat karo|mat karna|mat kijiye|na kare]
      ^ (haan|ok|aapka) [msg|message|sms|mail|link|parcel|khabar] mil [gaya|gya|gayi|gai] $
      [mujhe|hume] (msg|khabar|suchna) [msg milte rahe|milte rahe|milti rahe|milte rahen] (chahiye)
      (service|msg|seva) band (to) [to nahi hogi|to nahi honge|to nahi ho jayegi|na ho jaye|to nahi ho gayi]
      (सेवा|सर्विस|सूचना|मैसेज) बंद (तो) [तो नहीं होगी|तो नहीं होंगे|तो नहीं हो जाएगी|तो नहीं कर दोगे|तो नहीं हो गई|न हो जाए]
      सूची से (मेरा) नाम न कटे (मेरा)
      unsubscribe galti se (dab|ho) (gaya) [dab gaya|ho gaya|dab gya|ho gya]
      [लिखा|बताया] (था) … जवाब न देने पर (सूचना|मैसेज) बंद (हो)
      (नहीं|न) [खबर पाना|खबर|सूचना] (पाना) छोड़ना नहीं चाहता
      [papa|mummy|dadi|bacche|bhai] ko pareshan mat karo (wo) [so rahe|so rahi|so raha|padh raha]
      [पापा|मम्मी|दादी|बच्चे|भाई|दादाजी] को परेशान मत करो (वो|वे) (सो) [सो रहे|सो रही|सो रहा|पढ़ रहे|पढ़ रहा]
      [सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार] को मत भेजना
      [पुराने पते|गलत पते] पर (पार्सल|सामान|कूरियर) [पार्सल|सामान|कूरियर|ऑर्डर] (भेजना बंद करो|मत भेजना|मत भेजो)
      [कहती|कहते|कहता|बोलती|बोलते|kehti|kehte|bolti|bolte|kehta] (हैं|है|hai|hain) (कि|ki) (आपके|=aapke|tumhare) [sandeshe|ltexts] [परेशान|तंग|फालतू|बकवास|pareshan|tang|faltu] (करते|karte) (हैं|hai)
      (सिर्फ|बस|sirf|bas) [कॉल|कॉल्स|ईमेल|फोन|call|calls|phone] [परेशान करती|परेशान करते|तंग करते|तंग करती|pareshan karti|pareshan karte|tang karti] (हैं|है|hai) (पर|par) [txt] [fine]
      (सिर्फ|बस|sirf|bas) [कॉल|कॉल्स|ईमेल|फोन|call|calls|phone] [परेशान करती|परेशान करते|तंग करते|तंग करती|pareshan karti|pareshan karte|tang karti] (हैं|है|hai) (पर|par) [सिर्फ|सिर्फ़|केवल|sirf] [txt]
      [बंद|रद्द|अनसब्सक्राइब|हटाने|band|unsubscribe|hatane] (करने|karne) (का|को|ka|ko) (तो|to) [मैंने|maine|हमने] (तो|to) [कहा|बोला|kaha|bola] [नहीं|ही नहीं|कब|nahi|hi nahi|kab]
      [removeIt] मत मुझे (suchi) (से)
      [lremove] mat mujhe (llist) (se)
      [ltexts] (aana|gula) [band|stop|bandh] [mat|na|mt] [kijiyega|kariyega|kijiye|karna|karo|krna|karein|karen]
      [इरादा था|सोच रहा था|सोच रही थी|सोचा था|soch raha tha|soch rahi thi|socha tha] (कि|ki) (sandeshe|ltexts) [बंद|रद्द|अनसब्सक्राइब|ब्लॉक|unsubscribe|band|block|stop] (करवा|कर|करा|kar|karwa) [दूँ|दूं|लूँ|लूं|दूँगा|du|dun|lu|doon] [लेकिन|पर|मगर|par|lekin|magar|phir] … [likedIt]
      [koiNe] [लिखा|कहा|लिख दिया|likha|bola|kaha] (था|कि|tha|ki) (sandeshe|ltexts) (भेजना|करना|bhejna|karna) [doStop|ldoStop] (doIt|ldoIt)
      [koi] [ने|ne] [लिखा|कहा|लिख दिया|likha|bola|kaha] (था|कि|tha|ki) (sandeshe|ltexts) (भेजना|करना|bhejna|karna) [doStop|ldoStop] (doIt|ldoIt)
      [दोस्त|भाई|पत्नी|बेटे|बीवी|पति|बहन|बच्चे|बेटी|dost|bhai|wife|bete|husband] [को|ko] [लिखा|कहना|लिख रहा|लिख रही|बोलना|बोल रहा|likha|kehna|bolna|likh raha] (था|थी|tha|thi) (कि|ki) … [मत|बंद|रोको|छोड़ो|mat|band] (कर|करो|लाना|भेजो|कर दो|kar|karo)
      [आपको|aapko] [नहीं|nahi] [भेजना|करना|bhejna|karna] [था|tha]
      [किसने|किस ने|kisne] [कहा|बताया|बोला|kaha|bataya|bola] (कि|ki) (मैं|main) (आपके|=aapke) [sandeshe|ltexts] (से|se) [fedUp|lfedUp]
      (plz|please|प्लीज़|प्लीज) (mine|mujhe|mera|lnumber) (नाम|नंबर|नम्बर|को|naam|number|no) [suchi|llist] (से|में से|se|me se) (कभी|kabhi) [मत|न|ना|mat|na|mt] [removeIt|lremove]
      [suchi|llist] [से|se] [removeIt|lremove] [मत|mat|mt]
      (मुझे|mujhe) [अनसब्सक्राइब|अनसब्स्क्राइब] (कभी) [मत|न|ना|नहीं] (करना) [doIt|चाहता|चाहती|चाहते|रहा|रही|करवाना|कर रहा|कर रही]
      [unsubscribe|unsub|band|bandh|stop|cancel] (karna|karwana|karana|krna) [nahi|nhi|nahin|nai] (karna|karwana|karana|krna) [chahta|chahti|chahte|hai|tha|thi|chah raha|chah rahi]
      (मुझे|मेरा नाम|sandeshe|सदस्यता|सब्सक्रिप्शन|मेंबरशिप) (आना|भेजना) [रद्द|बंद|ख़त्म|खत्म|समाप्त|अनसब्सक्राइब|हटाने|निकालने|काटने|रोकने] (करने|कराने|करवाने) की (कोई) [ज़रूरत|जरूरत|आवश्यकता|दरकार] नहीं (है)
      (mujhe|mera naam|ltexts|subscription) [band|unsubscribe|cancel|stop|hatane|nikalne|rokne] (karne|karwane|karane) ki (koi) [zarurat|zaroorat|jarurat|jaroorat] [nahi|nhi|nahin]
      (sandeshe) [भेजना|आना|देना] (कभी) [मत|न|ना] [छोड़िए|छोड़ना|छोड़ो|छोड़ें|छोड़िएगा|रोकिए|रोकना|रोको|रोकें|बंद]
      (ltexts) [bhejna|dena|aana] (kabhi) [mat|na|mt] [chhodna|chodna|chhodo|rokna|roko|band|bandh]
      (sandeshe) (आना|भेजना) [बंद|बन्द] [न|ना] (कहीं) [हो|होने|हों|हो जाएँ|हो जाएं|हो जाए|होने पाएं|होने दें|होने दीजिए]
      (sandeshe) (आना|भेजना) [बंद|बन्द] नहीं [होने चाहिए|होना चाहिए|करने|करवाने|कराने|करना|करवाना|कराना|करवाने हैं|करना है]
      (ltexts) (aana|bhejna) [band|bandh] [na|nahi|nhi] [ho jaye|ho jaaye|ho jaen|hone dena|hone chahiye|hone do|karwane|karane|karwana]
      (ltexts) [aate|bhejte|aane] [rehne do|rehne dijiye|rehne dena|raho|rahiye|rahna|rehna|do] (band|bandh) (mat|na) (karna|karo)
      (sandeshe) [आते|भेजते] [रहिए|रहो|रहना|रहने दो|रहने दीजिए|रहने दें]
      (sandeshe) आते [दो|दीजिए]
      (sandeshe|alerts|अलर्ट) [हटाना|हटाओ|हटाइए|मिटाना] [मत] (please|प्लीज)
      (alerts|alert|ltexts|updates) [mat|na] [hatana|hatao|hatana please|rokna|band]
      (मैंने|हमने) (तो|कभी|आपसे) [बंद|रद्द|अनसब्सक्राइब|नाम हटाने|नाम निकालने|हटाने|निकालने|मैसेज रोकने|रोकने] (करने|करवाने|कराने) (को|के लिए|का|की) (बात|रिक्वेस्ट|अनुरोध|आग्रह|request) [nahinHi] [कहा|बोला|लिखा|किया|माँगा|मांगा|की|कही]
      (maine|humne) (to|kabhi) [band|unsubscribe|cancel|stop|naam hatane|hatane|nikalne|rokne] (karne|karwane|karane) (ko|ke liye|ka|ki) (request|bola|baat) [nahinHi] [kaha|bola|likha|kiya|kari|ki|maanga]
      (मैंने|हमने) (तो|कभी|यह|ये) [नहीं|कब] [कहा|बोला|लिखा] (था|है) (कि|की) (मुझे|मेरा नाम|sandeshe) (भेजना|आना) [doStop|removeIt|मत|न] ([doIt|भेजो|भेजें])
      (maine|mene|humne) (to|kabhi|ye) [nahi|nhi|kab] [kaha|bola|likha] (tha|hai) (ki|ke) (mujhe|ltexts) (bhejna) [ldoStop|lremove|mat|na] ([ldoIt|bhejo])
      [बंद|अनसब्सक्राइब|रद्द] (करवाने|करने|कराने) [वाला|वाली|वाले] (मैं|हम) [नहीं] (था|थी|थे|हूँ)
      [गलत|galat] [बटन|button] (दब|dab) (गया|gaya) (था|tha) (और|aur|तो|to|isliye) (sandeshe|ltexts) [endWord] (हो|ho) (गए|गया|gaye|gaya)
      [sandeshe] (आना|आने) [बंद|रुक] (हो) [गए|गया|गई|गये|गयी]
      [ltexts] (aana|aane) [band|bandh|ruk] (ho) [gaye|gaya|gayi|gae|gye|gayin|gayee]
      [गलती से|galti se|ghalti se|bhool se|भूल से|धोखे से] (sandeshe|ltexts) [endWord] (हो|ho|दब|dab|कट|kat) [गए|गया|गई|gaye|gaya] (थे|था|थी|the|tha|thi)
      (sandeshe) [बंद|रद्द|रोकना|अनसब्सक्राइब|हटवाना] (करना|कराना|करवाना) [चाहता|चाहती|चाहते|चाह रहा|चाह रही] (था|थी|थे) [मगर|लेकिन|पर|फिर] (ये|अब|तो|ये तो|बहुत|बड़े) [likedIt]
      (ltexts) [band|bandh|unsubscribe|stop|cancel] (karna|karana|karwana) [chahta|chahti|chahte] (tha|thi|the) [magar|lekin|par|phir|fir|but] (ye|ab|to|bahut) [likedIt]
      (sandeshe|ltexts) [endWord] (करने|कराने|करवाने|karne|karwane|karane) (ही|hi) [वाला|वाली|वाले|wala|wali] [था|थी|थे|tha|thi|the] (मगर|लेकिन|पर|फिर|magar|lekin|par|phir|fir) (likedIt)
      [हटा दिया|निकाल दिया|ब्लॉक कर दिया|भूल गए|काट दिया|hata diya|nikal diya|block kar diya|bhool gaye] & [glad]
      [koiNe] … [endWord] (नाम|करवा|करा|कर|लिख|karwa|kara|kar|kr|likh) [करवाए|कराए|करवाया|कराया|किया|किए|karwaye|karaye|kiya|kiye|दिए|दिया|दी|लिए|लिया|ली|रखा|रखे|लिखा|diye|diya|di|liye|liya|li|rakha|rakhe|likha|likhi|bola] (था|है|हैं|tha|hai|to|तो) (sandeshe|ltexts)
      [koi] [ने|ne] … [endWord] (नाम|करवा|करा|कर|लिख|karwa|kara|kar|kr|likh) [करवाए|कराए|करवाया|कराया|किया|किए|karwaye|karaye|kiya|kiye|दिए|दिया|दी|लिए|लिया|ली|रखा|रखे|लिखा|diye|diya|di|liye|liya|li|rakha|rakhe|likha|likhi|bola] (था|है|हैं|tha|hai|to|तो) (sandeshe|ltexts)
      [koiNe] (आपको|आपसे|aapse|aapko) [लिखा|कहा|बोला|लिख दिया|कह दिया|likha|kaha|bola] (था|है|tha|hai) (कि|ki) (उसे|उनको|उन्हें|उसको|use|usko|unko) (sandeshe|ltexts) (भेजना|bhejna) [मत|न|ना|बंद|नहीं|mat|na|band|stop|मत भेजो|न भेजें|मत भेजें|बंद करो|बंद करें|बंद करो सब|mat bhejo|band karo|band karo sab|stop sending]
      [koi] [ने|ne] (आपको|आपसे|aapse|aapko) [लिखा|कहा|बोला|लिख दिया|कह दिया|likha|kaha|bola] (था|है|tha|hai) (कि|ki) (उसे|उनको|उन्हें|उसको|use|usko|unko) (sandeshe|ltexts) (भेजना|bhejna) [मत|न|ना|बंद|नहीं|mat|na|band|stop|मत भेजो|न भेजें|मत भेजें|बंद करो|बंद करें|बंद करो सब|mat bhejo|band karo|band karo sab|stop sending]
      (मेरे|मेरी|mere|meri|mera) [पति|पत्नी|भाई|बहन|दोस्त|सहेली|पड़ोसी|बेटा|बेटी|husband|wife|bhai|behan|dost|friend|sister] (आपको|आपके|ko|aapko) [endWord] [करना|karna] [चाहता|चाहती|चाहते|chahta|chahti|chahte] (है|हैं|hai) [मगर|लेकिन|पर|magar|lekin|par] (मुझे|mujhe|main|मैं)
      [ग्रुप|group] [में|me|mein] (koiNe|किसी ने|kisi ne) [लिखा|कहा|भेजा|likha|kaha] (था|कि|tha|ki) (sandeshe|ltexts) (भेजना|bhejna) [doStop|ldoStop|मत|mat] (doIt|ldoIt|भेजो|bhejo) (सब|sab)
      [लोग|सब|सभी|कई लोग|log|sab|sabhi] [कहते|बोलते|kehte|bolte] (हैं|hai|hain) (कि|ki) (आपके|=aapke) (sandeshe|ltexts) (से|se) [fedUp|lfedUp]
      [मैसेजों|संदेशों|मैसेज|offers|msg|messages] (से|se) [fedUp|lfedUp] (हैं|hai) [मैं तो|main to|पर मैं|par main]
      [कागज़ी|कागजी|कागज़ के|कागज के|कागज़ वाले|पर्चे|पैम्फलेट|पम्फलेट|ब्रोशर|कैटलॉग|पर्ची|kagaz ke|kagaz wale|parche|pamphlet|pamphlets|brochure|catalogue] (विज्ञापन|पर्चे|ब्रोशर|कैटलॉग|sandeshe|ltexts) (भेजना|डालना|आना|bhejna|dalna) [doStop|dontSend|ldoStop|ldontSend] (doIt|putHere|ldoIt)
      [कागज़ी|कागजी|कागज़ के|कागज के|कागज़ वाले|पर्चे|पैम्फलेट|पम्फलेट|ब्रोशर|कैटलॉग|पर्ची|kagaz ke|kagaz wale|parche|pamphlet|pamphlets|brochure|catalogue] (विज्ञापन|पर्चे|ब्रोशर|कैटलॉग|sandeshe|ltexts) (भेजना|डालना|आना|bhejna|dalna) [doStop|dontSend|ldoStop|ldontSend] (doIt|putHere|ldoIt) [txt] [fine]
      [कॉल|कॉल्स|फ़ोन|फोन|फोन कॉल|ईमेल|ई मेल|मेल|call|calls|phone|email|mail] [मत|न|नहीं|ना|बंद|mat|na|nahi|nhi|band] (doIt|sendIt|किया करें|किया करो|होनी चाहिए|होने चाहिए|चाहिए|ldoIt|lsendIt|chahiye) (आप|बस|aap|bas) [txt] [fine]
      [कॉल|कॉल्स|फ़ोन|फोन|फोन कॉल|ईमेल|ई मेल|मेल|call|calls|phone|email|mail] [मत|न|नहीं|ना|बंद|mat|na|nahi|nhi|band] (doIt|sendIt|किया करें|किया करो|होनी चाहिए|होने चाहिए|चाहिए|ldoIt|lsendIt|chahiye) (आप|बस|aap|bas) [सिर्फ|सिर्फ़|केवल|sirf] [txt]
      [गलत|galat|ghalat] [नंबर|चैट|व्यक्ति|जगह|आदमी|number|chat|jagah] (पर|में|को|pe|par|me|ko) [भेज दिया|भेजा|चला गया|भेज दी|लिख दिया|भेज दिया था|मैसेज कर दिया|चला गया था|bhej diya|chala gaya|bhej di]
      (मुझे|हमें|mujhe) [और|aur] [goods|lgoods] [मत|न|ना|नहीं|mat|na] [putHere]
      [goods|lgoods] (और|अब|पर|aur|ab) (क्रीम) [मत|न|ना|mat|na] [putHere]
      [goods] पर [goods] [मत|न] [putHere]
      [किसने|किस ने|कौन|kisne|kis ne] [कहा|बोला|बताया|कहता|kaha|bola|kehta] (है|hai) (कि|ki) (मुझे|हमें|मैं|mujhe|main) (आपके|=aapke) [sandeshe|ltexts] [नहीं|मत|nahi|nhi] [चाहिए|चाहिये|चाहता|चाहती|भेजो|chahiye|chahta|bhejo]
      [सास|पड़ोसी|रिश्तेदारों|बीवी|पति|बॉस|ज़िंदगी|जिंदगी|सोमवार|saas|boss|padosi|rishtedaron|zindagi|monday] (से|se|को|ko) (भी|bhi) [अनसब्सक्राइब|unsubscribe|block|ब्लॉक]
      dnd [laga|on|activate|chalu|lagaya] & [acha hai|accha hai|achha hai|aane do|badhiya]
      [bas karo|bas kar|बस करो|बस कर] (bhai|yaar|yar|भाई|यार) [rulaoge|rula|hasaoge|kitna hasaoge|रुलाओगे|हँसाओगे|हंसाओगे]
      [har|हर] [company|कंपनी] (ko|को) [stop|स्टॉप|block] [likhta|likhti|bolta|karta|लिखता|लिखती|करता]
      [कोई रोक नहीं|koi rok nahi|koi rok nhi]
      [हँस हँस के|हंस हंस के|हँसते हँसते|हंसते हंसते] थक [गया|गई|गए]
      [कॉल|फोन] की (अब) [जरूरत|ज़रूरत] नहीं रही
      [मिटाना|मिटाओ|मिटाएं|डिलीट] भी [मत|नहीं|न] (करो|करना|करें)
      [घर के फोन|लैंडलाइन|घर के नंबर|ऑफिस के नंबर|ऑफिस के फोन] पर [कॉल|फोन] [मत|न|ना] [करना|करो|कीजिए|करें|कीजिएगा]
      [टीम|मेहमानों|खिलाड़ियों|पार्टी] की [लिस्ट|सूची] से … नाम [काट दो|काट दें|हटा दो|हटा दें|निकाल दो|निकाल दें]
      [सुबह|कल|कल सुबह|क्लास में] [मैसेज|कॉल|फोन] मत करना
      [order|parcel|khana|bill|link|invoice|photo|location|receipt] … (dobara|phir se|fir se) [dobara bhejo|dobara bhej do|phir se bhejo|fir se bhej do|dubara bhejo|dobara bhejiye]
      [joote|joota|chashme|chashma|shirt|chappal|size|token|shoes|kapde] (ka|ke) [number galat|galat number|number glt|number wrong]
      [papa|mummy|pati|husband|wife|biwi|bhai|saas] (hamesha|roz) [bolte hain|bolti hai|bolti hain|kehte hain|kehti hai|kehti hain|bolta hai|kehte hai|bolte hai] (ki) [band karo|mat bhejo|stop karo|nahi chahiye] (ye|yeh) [offer|offers|msg|message|messages|sms|ads]
      [trip|class|camp|picnic|tournament|match|race|workshop|dinner|lunch] se (mera|mere bete ka|meri beti ka) [mera naam|mujhe|naam|hamara naam|hume] [hata do|hata dein|hata dijiye|nikal do|nikal dein|kaat do|nikal dijiye]
      [ट्रिप|क्लास|कैंप|पिकनिक|टूर्नामेंट|मैच|रेस|वर्कशॉप|यात्रा|दावत|डिनर|लंच] से (मेरा|मेरे बेटे का|मेरी बेटी का) [मेरा नाम|मुझे|नाम|हमारा नाम|हमें] [हटा दें|हटा दो|निकाल दें|निकाल दो|काट दें|काट दो|हटा दीजिए|निकाल दीजिए]
      [कोच|टीचर|मास्टर जी|माली|ड्राइवर|मेहमानों|पड़ोसियों|पड़ोसी|बकरी|मरीज़|मरीज|बच्ची|बॉस|ट्रेनर] (को) [तंग मत करो|तंग न करें|तंग मत करना|तंग मत करें|परेशान मत करो|परेशान न करें|परेशान मत करना|डिस्टर्ब मत करो|डिस्टर्ब न करें]
      [लिखा|कहा|बोला|चिल्लाया|चिल्लाई|लिख दिया|लिख रखा है] (है|कि|था) [मुझे तंग मत करो|तंग मत करो|मुझे परेशान मत करो|मुझे अकेला छोड़ दो|मुझे छोड़ दो|डिस्टर्ब न करें|परेशान न करें|मुझे तंग न करो]
      [चिट्ठी|चिट्ठियाँ|कागज़ वाला बिल|पेपर बिल|डाक|कागज] (डाक से) [मत भेजो|मत भेजें|न भेजें|मत भेजा करो|मत भेजिए] (बस|अब) [मैसेज|एसएमएस|संदेश]
      (code|otp|pin) (wala|vala) [message|msg|sms] … [delete ho gaya|delete kar diya|delete ho gya|mit gaya] (tha) (please|pls|plz) (dobara|phir se|fir se|dubara) [bhejo|bhej do|bhejiye|bhej dijiye|send karo]
      (अब) [सर्विस|अपॉइंटमेंट|ऑर्डर|मरम्मत|टेस्ट|जाँच|चेकअप|बुकिंग|पार्ट|इंस्टॉलेशन] (की|का) (अब) (कोई) [जरूरत नहीं|ज़रूरत नहीं|आवश्यकता नहीं] (है|रही) (क्योंकि) (गाड़ी|बाइक|कार)
      [पति|पत्नी|पापा|मम्मी|भाई|सास] (हमेशा|रोज) [कहते हैं|कहती हैं|कहता है|कहती है|कहते थे] (कि) (अब) [विज्ञापन|मैसेज|ऑफर|प्रचार] (बंद करो|बंद करें|बंद कर दो|मत भेजो|नहीं चाहिए)
      [अखबार|पत्रिका|मैगज़ीन|जिम|मैगजीन] (तो) (कई) (सालों|साल|बरसों|महीनों) (पहले) (से|ही) [बंद करवा|बंद करा|बंद कर] [दिया था|दिया|चुका|चुकी|दी थी] (पर|लेकिन|मगर) (आपके|आपका|आपकी)
      [गलत नंबर] (का|के|की|वाला|वाले) [चश्मा|चश्मे|जूता|जूते|चप्पल|शर्ट|लेंस]
      [जूते|जूतों|चश्मे|कपड़े|शर्ट|साइज|टोकन|चप्पल|सैंडल] (का|के) नंबर [गलत]
      [कूरियर|कूरियर वाले|डिलीवरी वाले|ड्राइवर|टैक्सी वाले|पड़ोसी|पोस्टमैन|राइडर] (के|को|वाले) (पास|के पास) (घर|फ्लैट|मकान) (का|के) [गलत नंबर|गलत पता]
      [गलती से] (अभी|पहले) [रॉन्ग नंबर|रांग नंबर|गलत नंबर] [लग गया|मिल गया|लगा दिया|मिला दिया|डायल हो गया|डायल कर दिया] (था)
      [अली|राहुल|रोहित|अमित|प्रिया|पूजा|नेहा|रवि|राम|सीता|मम्मी|पापा|दीदी|भैया|बॉस|टीचर|दादी|नानी|मौसी|चाचा] (को) (अभी|आज|रात को) (कोई) [मैसेज|संदेश|कॉल|फोन] [मत|न|ना] [करना|करो|करें|भेजना|भेजो|कीजिए]
      [ali|rahul|rohit|amit|priya|pooja|neha|ravi|ram|mummy|mumma|papa|didi|bhaiya|boss|teacher|dadi|nani] (ko) (abhi|aaj|raat ko) (koi) [msg|message|sms|call] [mat|na] [karna|karo|karein|bhejna|bhejo]
      [पड़ोसी|दोस्त|कज़िन|चाचा|मामा|सहकर्मी|बुआ|मौसी|साथी] (ने) (कह रहा था|कह रही थी|कहता है|कहती है|बता रहा था|कहा|बोला|बोल रहा था) (कि|की) [उसे|उसको|उन्हें] (बैंक|कंपनी|दुकान|स्कूल|सिम) (के|का) [मैसेज|संदेश|विज्ञापन|मैसेजेस] [नहीं चाहिए|नही चाहिए]
      [बिल्ली|कुत्ते|कुत्ता|बच्चे|बहन|भाई|छोटे|तोते|जानवर|गाय|दादी|नानी|मम्मी|उसे] (को) (अकेला|ऐसे|अकेले) [तंग मत करो|तंग न करो|तंग मत करना|परेशान मत करो|परेशान न करो|परेशान मत करना|छोड़ दो|मत छेड़ो|मत सताओ]
      [बच्चे|बच्ची|बेटे|बेटी|बहन|भाई|ड्राइवर|लड़के|नौकर|बच्चों] को (आज|कल|स्कूल|अकेले|अकेला|अभी) (अकेले) [मत भेजो|मत भेजना|मत भेजिए|मत भेजें|न भेजना|न भेजें|न भेजो]
      [bachche|bacche|bachhe|bacha|beti|bete|bhai|behen|behan|driver|bachcho|bacho] ko (aaj|kal|school|akela|akele|abhi) (akele) [mat bhejna|mat bhejo|mat bhejiye|na bhejna|na bhejo|mat bhejen]
      [kutte|billi|gaay|chote|behen|bhai|dadi|nani|bachche|bacche] ko (aise) [pareshan mat karo|tang mat karo|pareshan na karo|tang na karo|pareshan mat kro|tang mat kro]
      [बस|घर|मकान|रोल|कमरे|फ्लैट|गली|टोकन|प्लॉट|ट्रेन|सीट|कोच|गेट|गाड़ी|ऑर्डर|बिल] (का|की) (नंबर) [नंबर गलत] (बताया|लिखा|दिया|था|है)
      [किराया|पैसे|फीस|बिल|खाना|टिफिन|दूध|सामान|ड्राइवर|राइडर|गाड़ी|सिलेंडर|पार्सल|ऑर्डर|चाबी|बच्चे को|बच्चों को|बेटे को|बेटी को] (अभी|कल|आज) [मत भेजना|मत भेजो|मत भेजिए|न भेजें|ना भेजें|मत भेजिएगा] (अभी|कल|आज)
      [राइडर|ड्राइवर|कूरियर|कूरियर वाले|कूरियर वाला|डिलीवरी वाले|डिलीवरी वाला|डिलीवरी बॉय|डाकिया|टैक्सी वाले|ऑटो वाले|स्विगी वाले|जोमैटो वाले|प्लंबर|मिस्त्री] (ने|को) … [गलत नंबर|ग़लत नंबर|रॉन्ग नंबर|गलत घर|गलत पते|गलत दरवाजे|गलत गली|गलत फ्लैट|गलत जगह|गलत मंज़िल]
      [rider|driver|courier|delivery wale|delivery wala|delivery boy|swiggy wale|zomato wale|auto wale|taxi wale|plumber|cab wale] (ne|ko) … [galat number|wrong number|galat ghar|galat address|galat flat|galat gate|galat jagah|glt number]
      [गलत|ग़लत] [साइज|साइज़|रंग|कोड|पिन|पासवर्ड|ओटीपी|बस|गली|दरवाज़ा|दरवाजे|घर|फ्लैट|मंज़िल|कमरा|जूते|ऑर्डर|रोल नंबर|फ्लैट नंबर|बस नंबर|ऑर्डर नंबर|कमरा नंबर|सीट नंबर|गाड़ी नंबर|ट्रेन]
      [टीचर|मैडम|सर|अध्यापक|मास्टरजी|बॉस|मैनेजर|डॉक्टर|प्रिंसिपल|बेटा|बेटी|बेटे|बच्चा|भाई|बहन|मम्मी|पापा|माँ|पति|पत्नी|पड़ोसी|कोच|नर्स] (मेरा|मेरी|साहब|जी) (ने) (filler) [कहा|कहता|कहती|कहते|बोला|बोली|बोले|बोलते|लिखा|चिल्लाता|चिल्लाती|चिल्लाया|चिल्लाई|कह रहा|कह रही|कह रहे] … [मत भेजो|मत भेजिए|न भेजें|मत भेजना|छोड़ दो|अकेला छोड़|तंग मत करो|परेशान मत|बस करो|पीछा छोड़ो|मत करो|मत आना|मत लिखो]
      [मेरा डेटा|मेरा रिकॉर्ड|मेरी फाइल|मेरी जानकारी|मेरा खाता|मेरा अकाउंट|मेरी प्रोफाइल|डेटा|रिकॉर्ड|फाइल] (को) [मिटाना|हटाना|डिलीट करना|मिटाओ|हटाओ|डिलीट|मिटाइए] [मत|नहीं]
      [mera|meri|mere] [data|record|records|account|file|profile|details] [delete|mitana|hatana|remove|mita|hata] [mat|na|mt|nahi] (karna|karo|kijiye|karein|krna)
      [घंटी|बेल|दरवाज़ा|हॉर्न] (न|मत|ना) [बजाएं|बजाएँ|बजाना|बजाओ|बजाए|खटखटाएं|मत बजाना|मत बजाओ|न बजाएं]
      [मेरा नाम|बेटे का नाम|बेटी का नाम|बच्चे का नाम|उसका नाम|मुझे] (इस|कल की|रविवार की|शनिवार की|आज की) [पिकनिक|ट्रिप|क्लास|शिफ्ट|मैच|टीम|प्रतियोगिता|दावत|टूर|वर्कशॉप|मीटिंग|वेटिंग|खाने|कार्यक्रम|यात्रा|नाटक] (की|से) (लिस्ट|सूची) (से) [निकाल दो|निकाल दें|काट दो|काट दें|हटा दो|हटा दें|निकाल दीजिए|काट दीजिए]
      [पैकेट|पार्सल|चाबी|गाड़ी|बिल्ली|कुत्ते|कुत्ता|बच्चे|सामान|बैग] (को) (filler) [छोड़ दो|छोड़ दें|छोड़ दीजिए|रहने दो|रहने दें]
      [फिल्म|फ़िल्म|गाना|गीत|सीरियल|किताब|नाटक] … [छोड़ दो|बस करो|मत भेजो|तंग मत करो|पीछा छोड़ो|अकेला]
      [number|photo|file|address|location|link|pic|video|screenshot|नंबर|फोटो|फाइल|पता|लिंक|वीडियो] (to|तो|ek baar) [phir se|fir se|dobara|फिर से|दोबारा] [bhejo|bhejna|bhej|bhejiye|भेजो|भेजना|भेज|भेजिए]
      इतना काफी है … किलो
      [mera|mere|meri|मेरा|मेरे|मेरी] [account|khata|khate|acc|अकाउंट|खाते|खाता] (ka|me|mein|का|में) [balance|bal|बैलेंस|बैलेन्स]
      [parcel|order|packet|courier|delivery|पार्सल|ऑर्डर|पैकेट|कूरियर] (pe|par|ka|me|mein|पर|का|में) (mera|मेरा) [address|naam|pata|number|पता|एड्रेस|नाम|नंबर] [galat|ghalat|glt|wrong|गलत|ग़लत]
      [tang|pareshan|disturb] (mat|na) [kar|karo|karna] [chhoti|chhote|bhai|behen|bacche|bachcho|dadi|nani|usko|usse|unko|billi|kutte] (ko)
      [स्वचालित|ऑटोमैटिक|automatic|auto|software|सॉफ्टवेयर|सिस्टम|system|app|ऐप] [अपडेट*|update|updates] (filler) [बंद|band|off]
      [neend|nind|padhai|pdhai|kaam|नींद|पढ़ाई|काम] (filler) (filler) (filler) [tang|pareshan|disturb|तंग|परेशान] [mat|na|मत|न] [kar|karo|कर|करो] (yaar|भाई|यार|bhai)
      [message|msg|मैसेज] (filler) [mil gaya|mil gya|mila|aa gaya|aagaya|मिल गया|मिला|आ गया] (filler) (filler) [mat|na|मत|न] [bhejna|bhejo|भेजना|भेजो] (filler) [photo|pic|video|file|paise|otp|फोटो|वीडियो|फाइल|पैसे]
      [ऑफर|सेल|छूट|offer|sale] (अभी|अब|abhi|ab) [बंद|खत्म|ख़त्म|band|khatam|=khatm] [हो|ho] [गया|गई|gaya|gayi|जाएगा|jayega|चुका|chuka]
      [akela|अकेला] [chhod do|chod do|छोड़ दो] … [mood|kaam|padh|so raha|मूड|काम|पढ़|दर्द]
      [sandeshe|ltexts] (के लिए|ke liye) [धन्यवाद|शुक्रिया|thanks|dhanyawad|shukriya]
      [kindWala] (मुझे|mujhe|भाई|bhai|यार|अब|ab|to|तो|ko|को) [noWord] [भेजना|भेजो|भेजें|भेजिए|डालना|डालो|देना|दो|लेना|चाहिए|चाहिये|bhejna|sendIt|bhejo|bhejein|bhejiye|dalna|dena|do|lena|lwantIt]
      [kindWala] (भाई|bhai) [lrehne|rehne]
      aur [kindWala] [lnotWant] [lwantIt]
      [जिम|जिमखाना|क्लब|लाइब्रेरी|नेटफ्लिक्स|अखबार|gym|club|library|netflix] (की|का|ki|ka) [मेंबरशिप|सदस्यता|सब्सक्रिप्शन|membership|subscription] (filler) [खत्म|ख़त्म|बंद|रद्द|कैंसल|khatm|khatam|cancel|band]
      [उसने|उन्होंने|वो|usne|unhone|wo|tumne|girlfriend ne|dost ne] (मुझे|मुझको|mujhe|mujhko|humko) [ब्लॉक|block] (कर|doIt|kar|kr) (दिया|diya|रखा|rakha)
      [फोन|लैपटॉप|कंप्यूटर|हार्ड डिस्क|phone|laptop|computer|mobile|hard disk] … [डेटा|data|photos|फोटो] … [उड़ गया|डिलीट हो|मिट गया|ud gaya|delete ho|mit gaya]
      [वेटिंग|वेट|गेस्ट|शॉपिंग|मेहमान|waiting|wait|guest|shopping|grocery] [लिस्ट|list] [से|se|me se] (filler) (filler) (हटा|हटाओ|निकाल|hata|hatao|nikal) (दो|do|दीजिए)
      [मेरा|मेरे|mera] (नाम|naam) [वेटिंग|वेट|गेस्ट|waiting|guest] (लिस्ट|list) (से|se) (हटा|hata|निकाल|nikal) (दो|do|दीजिए|dijiye)
      [ltexts] [band|stop|bandh] [mat|na|mt] [karna|karo|kijiye|kariye|krna|kro]
      (ye|yeh|ये) (wale|वाले) (msg|messages|मैसेज|offers|updates|alerts) (कभी|kabhi) [band mat|stop mat|बंद मत|बंद न|band na] [karna|करना|karo|करो|kijiye]
      [photo|order|parcel|fees|bill|ticket|khana|dawai|gas|cylinder] (ki|ka) [zarurat|jarurat] [nahi]
      [कल|आज|शाम|मीटिंग|क्लास|दवा|खाना|चाय|दूध|अखबार|पेपर|टिफिन] (का|की|को|के) (लिए|लिये) (अब) [नहीं चाहिए|ज़रूरत नहीं|जरूरत नहीं|रहने दो|रहने दीजिए]
      [baje|class|meeting|abhi|raat] (filler) (pehle|bad) [msg|message|call|phone|sms] [mat|na|mt] [karna|karo|kro|krna|kijiye]
      [msg|message|call|phone|sms] [mat|na|mt] [karna|karo|kro|krna] (abhi|kyunki|main) [class|meeting|abhi|office|main|me|so|drive|exam|kaam]
      [मैसेज|कॉल|फोन] [मत|ना|न] [करना|करो|कीजिए] (अभी|मैं|क्योंकि) [क्लास|मीटिंग|ऑफिस|परीक्षा|मैं|अभी]
      [बंद मत|बंद न|बंद ना|मत रोको|मत रोकना|मत रोकिए|मत हटाओ|मत हटाना] (करो|करना|करें|कीजिए|करिए)
      [भेजना|sandeshe|टिप्स] [बंद] [मत|न|ना] (करना|करो|करें|कीजिए)
      [क्यों|किसलिए] … [बंद किया|बंद कर दिया|रोक दिया|हटा दिया|नहीं भेजते|बंद हो]
      (कल|आज|परसों) (की|का|वाली|वाला) [अपॉइंटमेंट|ऑर्डर|आर्डर|बुकिंग|टिकट|उड़ान|फ्लाइट|कार्ड|खाता|दवा|रसीद|होटल|मीटिंग|क्लास|टेबल] (filler) … [रद्द|कैंसिल|बंद] (doIt)
      [दरवाज़ा|दरवाजा|खिड़की|टीवी|फ़ोन|फोन|पंखा|लाइट|बत्ती|गैस|मोटर|एसी|गाड़ी|नल|आवाज़|गेट|मुंह|मुँह] (filler) [doStop]
      [दुकान|स्कूल|सड़क|बैंक|ऑफिस|बाजार|रास्ता|बिजली|पानी|मार्केट] … [बंद है|बंद होता|बंद होती|बंद रहेगा|बंद हो गया|बंद|बंद हो गई]
      [ओटीपी|OTP|फोटो|पैसे|लिंक|कोड|पार्सल|सामान] … [भेजो|भेजिए|भेज दो|मत भेजो|मत भेजना]
      [बोला|कहा|बोली|बोल रही हैं|बोल रहे हैं|कह रही हैं] (कि) … [doStop|dontSend]
      [प्याज|प्याज़|मिर्च|मिर्ची|लहसुन] [मत|को] (डालना|हटा दो|निकाल दो)
      [band|rok|stop|bandh] [mat|na|mt] [karna|karo|kro|kijiye|karen|krna]
      [kyu|kyun|kyo|kyon] … [band kiya|band kar diya|band kr diya|rok diya|hata diya|nikala|nikal diya|band hai]
      [appointment|order|booking|ticket|flight|card|account|meeting|class|hotel|cab|ride|parcel] (ko|ki|ka|kal|aaj|wali|wala|filler) (ko|kal|aaj|filler) [cancel|band|stop] (karo|kar do|karna|kardo|karni)
      [darwaza|gate|tv|phone|fan|light|gas|motor|ac|gaadi|gadi|khidki|door|music|geyser|muh|awaz] (filler) [ldoStop] [ldoIt]
      [shop|dukan|dukaan|school|road|bank|office|market|raasta|mall|bijli] … [band hai|band hoti|band hota|band ho|band hogi|band rahega|kab band]
      [photo|pic|pics|paise|link|otp|code|parcel|location|video|file|money|screenshot] … [sendIt|bhejo|mat bhejo|mat bhejna|bhej do]
      [bola|kaha|boli|bolti|kehta] (ki|k|ke|hai) … [ldoStop|ldontSend]
      [call|phone] [mat karna|mat karo|mat kro] (abhi|me|main|meeting|class|so|raat|ab)
      [abhi] [call|phone|msg|message] [mat karna|mat karo|mat kro]
      [goods|नीला|लाल] (वाला|वाली) [नहीं|नही|मत|न] [चाहिए|चाहिये|भेजना|भेजो|भेजें|डालना|देना|लेना]
      [goods] … [मत|न|ना] [भेजना|भेजो|भेजें|डालना|भेजिए]
      [aur] [lgoods] [lnotWant] [lwantIt]
      [lgoods] [lnotWant] [lwantIt]
      [lgoods] … [mat|na|mt] [bhejna|sendIt|bhejo|bhejein|bhejiye|dalna|bhejen]
      [lgoods] [lrehne]
      [bola|boli|kaha|bol rahi|bol raha|bol rahe|keh rahe|keh rahi|kehti|kehta|kahti] (thi|tha|the|hai|thay) … [stop bol|stop bolo|stop bol do|band karwao|band karo|band kar do|stop karo|unsubscribe kar|mana kar do]
      [बोला|कहा|बोली|बोल रही|बोल रहे|कह रही|कह रहे] (थी|था|थे|है) … [स्टॉप बोल|बंद करवाओ|बंद कर दो|बंद करो|मना कर दो]
      [doctor|dr] … [band karwa di|band karwa diya|band kar di|band kar diya|mana kiya|chhod do|band karo]
      [डॉक्टर] … [बंद करवा दी|बंद करवा दिया|बंद कर दी|मना किया]
      [band] [pad|par] [gaya|gayi|gaye]
      [band|stop|unsubscribe|cancel] [mat|na|mt] [doIt|kar|karna|karo|kijiye|kijiyega|kariyega|dena|karein]
      [बंद|रद्द] [मत|न|ना] [कर|करना|करो|कीजिए|कीजिएगा|करिएगा|करें]
      [unsubscribe|band|stop] (karne|karna) [wala tha|wali thi|hi wala tha|hi wali thi] (par|lekin|phir)
      [ltexts|bhejna] (bhejna|aana) [band|stop|rok] [kyu|kyun|kyo|kyon|kab|kaise|kaisay] (doIt|kar|kiya|ho|diya)
      [kyu|kyun|kyo] (doIt|kar|band) [band|stop] (doIt|kar|kr) [diya|kiya|di]
      [bhejna|dena|batana] [mat|na] [bhoolna|bhulna|bhulo|bhoolo]
      [भेजना|देना|बताना] [मत|न] [भूलना|भूलो|भूलिए|भूलिएगा]
      [kal|parso|parson|aaj|abhi] (filler) [mat|na|mt] [lsendIt]
      [कल|परसों|आज|अभी] (filler) [मत|न|ना] [sendIt]
      (filler) [goods] (filler) [पसंद नहीं|पसंद नही]
      (filler) [lgoods] (filler) [pasand nahi|pasand nhi]
      [kyu|kyun|kyon|kyo] (filler) [nahi|nhi] [bhej|bhejte|aa|aaya|aate|mil|mila|aa rahe|bhej rahe]
      [क्यों] (filler) [नहीं] [भेज|भेजते|आ|आया|आते|मिल|मिला|भेज रहे]
      [usne|unhone|wo|woh|voh|vo] (mujhe|humko|ab) [ltexts] (karna|bhejna|karne) [band|bandh|chhod|chod] [doIt|kar|kr|diya|di] (diya|diye|di|dia)
      [उसने|उन्होंने|वो|वह] (मुझे|अब) [sandeshe] (करना|भेजना) [बंद|छोड़] [कर|दिया]
      [ltexts] (bhejna|karna|dena) [band|bandh|stop] [mat|na|mt] (ldoIt)
      [photo|pic|video|file|app|screenshot|contact|chat|post|story] (filler) [delete|remove|hata] [ldoIt|do]
      [gym|jim|library|netflix|prime|hotstar|club] (ki|ka) [membership|subscription] (filler) [cancel|band|khatam] (ldoIt)
      [किलो|लीटर|पैकेट|प्लेट|रोटी|चीनी|चाय|कप|पीस|दूध|चावल|सब्ज़ी|सब्जी|kilo|packet|plate|roti|chini|chai|litre|cup|piece] … [और नहीं चाहिए|aur nahi chahiye|aur nhi chahiye|और नहीं]
    `,
  },
  leading: 'स्टॉप',
  also: {
    stop: 'हटाएं, मिटाएं, डिलीट, मिटाओ, मिटा दो, डिलीट करो, डिलीट करें',
    erase: 'मेरा नंबर हटाओ, मेरा नंबर हटाएं, मेरा नंबर डिलीट करो, मेरा नंबर डिलीट कर दो',
  },
  forms:
    'हटायें, बंद करना है, बंद करवाना है, हटा दीजिए, हटाना है, निकाल दो, निकालिए, डिलीट कर दो, रद करो, निरस्त करें, निरस्त, ब्लॉक करें, म्यूट, डीएक्टिवेट करो, अस्वीकार, इनकार, कैंसिल कर दीजिए, कैंसिल करना है, ब्लॉक कर दो',
  courtesy:
    'कृपया, कृप्या, धन्यवाद, शुक्रिया, नमस्ते, नमस्कार, प्लीज, प्लीज़, अभी, तुरंत, जल्दी, जी, यार, भाई, भैया, सर, मैडम, महोदय, दोस्त, श्रीमान, अब, हेलो, हैलो, सर जी, गुरुजी, भाभी, दीदी, बहन जी, बेटा, अंकल, आंटी, भाई साहब, धन्यवाद जी, भवदीय, फौरन, हमेशा के लिए, पूरी तरह, स्थायी रूप से, अभी के अभी, आज से, बहुत बहुत धन्यवाद, थैंक्स, जल्द से जल्द, बिना देरी के, फिर से कह रहा हूँ, पहले भी बोला था, कितनी बार बोलूं, आखिरी बार बोल रहा हूँ, बोल दिया ना, अब तो, मेहरबानी करके, हाथ जोड़ता हूँ, निवेदन है, भगवान के लिए, बॉस, हैलो सर, गुड मॉर्निंग, कंपनी वालों',
  conjunctions: 'और, तथा',
  objects: 'मैसेज, संदेश, एसएमएस, विज्ञापन, मेसेज, सेवा, न्यूज़लेटर, नोटिफिकेशन, सब कुछ, ये बकवास',
  fillers: 'यह, ये, को, का, के, की, मुझे, मेरे, मेरा, अपना, सारे, सभी, से, में',
  vague: 'इसे, इसको, सब, सब कुछ, सभी, आज, आज ही, एकदम, ये बकवास',
  guards: 'क्यों, अगर, कब, वह, वे, वो, क्यूँ, क्यूं',
  traps: 'बंद मत करो, मत रोको, दरवाजा बंद करो, जबान बंद, बंद है, बस स्टॉप',
  neighbours: 'शुरुआत, रोका, रोकी, रुकी, रुका, मदन, बंदर, हटा, हटाया, मिटाया, डिलीवरी, HATAI, HATO, कल, काल, कला, वाले',
  signatures: 'मेरे IPHONE से भेजा गया',
  tapbacks: ['“…” को पसंद किया', '“…” पर 👍 प्रतिक्रिया दी', '👍 “…” पर', '“…” को लाइक किया', '“…” पर हँसे'],
  notes: [
    'बंद करो also shuts a door: understood as the whole message or with "messages" only.',
    'Only the four stop words were found in use; all the rest is translation.',
    'Patterns in Latin letters read Hindi and Urdu as they are typed on a telephone; their words for the two are the same.',
  ],
};
