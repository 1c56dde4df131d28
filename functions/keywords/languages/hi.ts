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
        'बंद, रोकें, बंद कीजिए, रद्द, रद्द करें, रद्द करो, बन्द, बन्द करो, बन्द करें, बंद कर, बंद कर दो, बंद करदो, बंद कर दीजिए, बंद कर दें, बंद करिए, बंद किजिए, रोक, रोक दो, रोक दें, रोकिए, रोक दीजिए, हटाओ, हटा दो, मुझे हटाओ, मुझे हटा दो, मुझे हटाएं, मुझे हटा दें, हटाइए, स्टाप, सटॉप, अनसब्सक्राइब, अनसब्सक्राइब करें, अनसब्सक्राइब करो, सदस्यता समाप्त करें, मत भेजो, मत भेजिए, न भेजें, ना भेजें, मत भेजना, नहीं चाहिए, बस करो, बस करें, बस कीजिए, डीएनडी, समाप्त, कैंसिल, कैंसल, स्टॉप करो, स्टॉप करें',
    },
    stop_all: { translated: 'सब बंद करो, सब बंद करें, सब कुछ बंद करो, सब कुछ बंद करें, सभी बंद करें, सारे बंद करो, सब बंद कर दो, सभी मैसेज बंद करें' },
    start: { translated: 'शुरू, शुरू करें, चालू करें, शुरू करो, चालू करो, स्टार्ट, दोबारा शुरू करें, फिर से शुरू करें, फिर से शुरू करो' },
    help: { translated: 'मदद, सहायता, संपर्क, जानकारी, हेल्प, मदद करें, कौन, आप कौन, मेरे अधिकार' },
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
        'BAND KARO, BAND KAREN, BAND KAREIN, BAND KRO, BAND KRDO, BAND KAR DO, BAND KARDO, BANDH KARO, BAND KIJIYE, BAND KIJIE, BAND KRO YE, BNDH KRO, BAND KARIYE, ROKO, ROK DO, ROKIYE, MESSAGE MAT BHEJO, MSG MAT BHEJO, MESSAGE BAND KARO, MAT BHEJO, MAT BHEJIYE, MAT BHEJNA, MAT BHEJE, NA BHEJEN, STOP KARO, STOP KRO, STOP KARDO, UNSUBSCRIBE KARO, UNSUBSCRIBE KAR DO, UNSUBSCRIBE KARDO, DND, DND LAGA DO, HATAO, MUJHE HATAO, HATA DO, NIKALO, BAS KARO, BAS KRO, NAHI CHAHIYE, NHI CHAHIYE, CANCEL KARO, CANCEL KAR DO',
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
    help: { translated: 'आप कौन हैं, कैसे बंद करें' },
    access: { translated: 'मेरा नंबर कहाँ से मिला, मेरा नंबर कहां से मिला, मेरा नंबर कैसे मिला' },
    erase: { translated: 'मेरा डेटा हटाएं, मेरा डेटा मिटाएं, मेरा डेटा डिलीट करें, मेरी जानकारी हटाएं' },
    wrong_number: { translated: 'गलत नंबर, रॉन्ग नंबर, ग़लत नंबर' },
  },
  groups: {
    sandeshe:
      'मैसेज*, मेसेज*, संदेश*, सन्देश*, एसएमएस, विज्ञापन*, ऑफर*, ऑफ़र*, प्रमोशन*, स्पैम, एड, एड्स, ऐड, कॉल, प्रचार, मार्केटिंग, अलर्ट, नोटिफिकेशन*, SMS, सूचनाएं, सर्विस, बकवास, प्रोमो, टेक्स्ट, सेवा',
    ltexts:
      'MSG, MSGS, MESSAGE, MESSAGES, MESSEGE, MESSG, MSSG, MSGES, MASSAGE, SMS, SMSES, ADS, AD, ADD, OFFER, OFFERS, PROMO, PROMOS, PROMOTION, PROMOTIONS, SPAM, TEXT, TEXTS, CALL, CALLS, NOTIFICATION, NOTIFICATIONS, MARKETING, VIGYAPAN, SANDESH, ALERTS, MSGE, BAKWAS, FALTU',
    doStop: 'बंद, बन्द, रोको, रोकें, रोक, रोकिए, रद्द, बंद करवा',
    ldoStop: 'BAND, BANDH, BND, BNDH, STOP, UNSUBSCRIBE',
    lkar: 'KARO, KRO, KAR, KARDO, KRDO, KAREN, KAREIN, KIJIYE, KIJIE, KARIYE, KRIYE, KREN, KARNA, KARWA, KRNA, KARDEN, HO, HON, HONE, KR, KARE, KRWA, KARWAO, KARDIJIYE',
    kar: 'करो, करें, कीजिए, कर, करदो, करिए, किजिए, कीजिये, करवा, होने, करना, कराना, करवाना, हो, करे, करिये',
    dontSend: 'मत, न, ना, नहीं, नही',
    ldontSend: 'MAT, NA, MT, MATT, MTT, NAHI, NHI',
    bhejo: 'भेजो, भेजिए, भेजिये, भेजें, भेजना, भेज, भेजा, भेजे, करो, करें, कीजिए, करना, किया, लिखो, डालो, भेजियेगा, भेजिएगा, भेजवाओ, भेजा करें, भेजते, भेजा करो, लिखें',
    lbhejo:
      'BHEJO, BHEJIYE, BHEJIE, BHEJNA, BHEJEN, BHEJEIN, BHEJE, BHEJA, BHEJ, BHJO, BEJO, BHEJYE, BHEJIYEGA, KARO, KAREN, KAREIN, KARE, KRO, KARNA, KIJIYE, KIYA, KAR, KREN, KRNA, BHJEN, BHEJAIN, KAREIN',
    notWant: 'नहीं, नही, न, ना',
    lnotWant: 'NAHI, NHI, NAHIN, NAI, NI, NA, HI NAHI, NAHIN HI, NAHI HI, NAHIII',
    chahiye: 'चाहिए, चाहिये, चाहता, चाहती, चाहते, लेना, लेने, करने, करना, मंगाना, आने, आना, आए, आएं, पाना, देखना, देखने, पढ़ना, पढ़ने, पसंद, लेनी, मंगवाना, चाहूंगा, लूंगा',
    lchahiye:
      'CHAHIYE, CHAHIE, CHAIYE, CHAHYE, CHAHEYE, CHAIE, CAHIYE, CHIYE, CHAHTA, CHAHTI, CHAHTE, LENA, LENE, AANA, AANE, AAYE, AAE, CHYE, CHAHIYEY, CHAHIYE, LENI, LENA HAI, CHAHIYE HI, MANGTA, MANGTE, CHAHUNGA, PADHNA, DEKHNA, DEKHNE, PASAND, LUNGA',
    fed: 'परेशान, तंग, थक, दुखी, बोर, पक, उकता, ऊब, चिढ़, खीझ, नाराज़, परेशां, दिमाग खराब',
    lfed: 'PARESHAN, TANG, THAK, PAK, DIMAG, PARESHAAN, IRRITATE, IRRITATED, IRITATE, BORE, FRUSTRATE, GUSSA, UB, DIMAAG, PRESHAN, PRSHAN, PARSHAN',
    suchi: 'लिस्ट, सूची, डेटाबेस, सिस्टम, रिकॉर्ड, डाटाबेस, ग्रुप',
    llist: 'LIST, DATABASE, SYSTEM, RECORD, RECORDS, SUCHI, LST',
    hatana:
      'हटाओ, हटा, हटाएं, हटाएँ, हटाइए, हटाये, निकालो, निकाल, निकालें, निकालिए, डिलीट, मिटाओ, मिटा, मिटाएं, मिटाएँ, काट, काटो, रिमूव, हटवा, बाहर, रिमूव कर, हटवाओ, हटाना, निकालना, निकलवा, हटवाना, हटाइये, मिटाना, हटाईए',
    lremove:
      'HATAO, HATA, HATADO, HATAYE, HATAYEN, HATAIYE, NIKALO, NIKAL, NIKALIYE, NIKALEN, NIKALDO, DELETE, REMOVE, MITA, MITAO, KAAT, KATO, UNSUBSCRIBE, HATAEN, NIKALDEN, BAHAR, HATANA, NIKALNA, HATWA, HATWAO, HATA DIJIYE, NIKAL DIJIYE, HTA, HTAO, HATADE, HATADIJIYE',
    mine: 'मेरा, मेरे, मुझे, मुझको, हमारा, हमें, यह, ये, इस, पापा, मम्मी',
    lnumber: 'MERA, MERE, MUJHE, MUJHKO, HAMARA, YE, YEH, IS, HUMEIN, HAME, MUJE, MUJHY, HUME, MUJHEY',
    myNumber: 'नंबर, नम्बर, नम्बर को',
    lmyNumber: 'NUMBER, NO, NUM, NUMBR, NMBR, NAMBAR, NUMBER KO',
    shikayatein: 'शिकायत, ट्राई, TRAI, पुलिस, केस, कोर्ट, कंज्यूमर, उपभोक्ता, साइबर, रिपोर्ट, कानूनी, कम्प्लेन, कंप्लेंट',
    lthreat: 'COMPLAINT, COMPLAIN, SHIKAYAT, TRAI, POLICE, CASE, COURT, LEGAL, REPORT, CYBER, PTA, FIR, COMPLANT, SHIKAYET',
    brandnaam: 'कंपनियों, कंपनी, ब्रांड, ब्रांडों, ब्रैंड, ब्रांड्स, कम्पनियों, ब्रैंड्स, स्टोर, दुकानों, सेवाओं, ग्रुप',
    lbrands: 'COMPANY, COMPANIES, BRAND, BRANDS, KAMPANI, COMPANIYON, STORES, SERVICES, BRANDS SE, COMPNY, GROUP',
    sabhee: 'सारे, सारी, सभी, सब, सब कुछ, किसी भी, कोई भी, हर, सबका, सबके',
    lall: 'SAB, SAARE, SARE, SARI, SAARI, SABHI, SAB KUCH, KISI BHI, KOI BHI, HAR, PURE, SABKE, TAMAM, ALL',
    jankaariyan: 'डेटा, डाटा, जानकारी, जानकारियाँ, रिकॉर्ड, अकाउंट, विवरण, डिटेल्स, इंफॉर्मेशन, इनफार्मेशन',
    ldata: 'DATA, DETAILS, INFORMATION, INFO, JANKARI, JAANKARI, MALOOMAT, RECORD, ACCOUNT, DETAIL, MALUMAT, MALOMAT',
    whereFrom: 'कहाँ से, कहां से, कैसे, किसने, किससे, किधर से, कहा से, कँहा से',
    lwhereFrom: 'KAHA SE, KAHAN SE, KAHAAN SE, KAISE, KESE, KISNE, KIS NE, KISSE, KIDHAR SE, KAHA S, KHA SE, KHAN SE',
  },
  patterns: {
    stop: `
      [time|wakt|fursat] (hi) [nahi|nhi|nahin] (hai|h) … [ltexts] … [hatao|hata|nikalo|band|mat|delete|remove]
      [समय|टाइम|वक्त|फुर्सत] [नहीं] … [sandeshe] … [हटाओ|हटा|हटाएं|बंद|मत]
      [number|no|num] [hatao|hata do|hatado|nikalo|nikal do|hata dijiye|delete karo] $
      [नंबर|नम्बर] [हटाओ|हटा|हटाएं|हटाइए|निकालो|निकाल] (दो|दें|दीजिए) $
      [mera|mere|hamara] (phone|mobile) [number|no|num] (ko) … [ads|advertising|promotion|marketing|promo|vigyapan] (ke liye|me|mein) … (use) [mat|na] [use|karo|kijiye|karein|istemal]
      [मेरा|मेरे|हमारा] (फोन|मोबाइल) (नंबर|नम्बर) … [विज्ञापन|प्रचार|मार्केटिंग|प्रमोशन] … [इस्तेमाल|उपयोग|प्रयोग|यूज़|यूज] (न|ना|मत) (करें|करो)
      [मुझे] (आपसे|आप लोगों से|आपकी तरफ से) (कुछ|और) (कुछ|और|नहीं) [नहीं सुनना|सुनना नहीं|कुछ नहीं चाहिए|कोई संपर्क नहीं|नहीं चाहिए]
      [dobara|phir|phir se|fir|ab|ek aur] (agar|aur) [ltexts] (aaya|kiya|bheja|aya) … [block|blok]
      [दोबारा|फिर|फिर से|अब] (अगर|और) [sandeshe] (आया|किया|भेजा) … [ब्लॉक]
      [सेवा|सर्विस|संदेश सेवा|नोटिफिकेशन] (को) (मेरे|इस) (नंबर) [से|पर से] (हटा|बंद) [हटा|हटाएं|हटाओ|बंद]
      [sandeshe] (वाला|वाली|का|की|के) [तमाशा|सिलसिला|झंझट|नाटक|चक्कर|ड्रामा|सब] … [doStop|बंद करवाइए|बंद करवाओ|बंद करिए]
      [ltexts] (wala|wali|ka|ki|ke) [tamasha|silsila|jhanjhat|natak|chakkar|drama] … [ldoStop]
      [ltexts] … [bhejte|bhej|karte|aate|bhejti] (ho|hain|rehte|rahe) … [nahi lena|nahi chahiye|nhi chahiye|nahi leni|band karo|pareshan|mat bhejo|nahi dekhna|interest nahi]
      [sandeshe] … [भेजते|आते|भेज|करते] (हो|हैं|रहते|रहे) … [नहीं लेना|नहीं चाहिए|बंद करो|परेशान|मत भेजो|रुचि नहीं]
      [kabhi|maine] (kabhi|ne) [subscribe|sign up|register|join] [nahi|nhi] (kiya|kia|ki) … [hata do|hatao|remove|nikalo|nikal do|band karo|mat bhejo]
      [मैंने|कभी] (कभी) [सब्सक्राइब|साइन अप|रजिस्टर|ज्वाइन] [नहीं] (किया) … [हटा दो|हटाओ|हटाएं|निकालो|बंद करो|मत भेजो]
      [hata do|hatao|hata dijiye|nikal do|nikalo|remove karo|delete karo|remove kardo] [mujhe|muje|mera number|mere number|mera no|mera naam] $
      [हटा दो|हटाओ|हटाइए|निकाल दो|निकालो|डिलीट करो] [मुझे|मेरा नंबर|मेरा नाम] $
      [mera|mere|humara|hamara] (number|no|num|naam) (ko) [delete|remove|hata] (kar|kardo|kar do|kar dein|kar den|kariye|do|dijiye|karo) $
      [number|no] [delete|remove] [karo|kar do|kar dein|kar den|kardo|kijiye|karein]
      [aap|ap|tum] … [roz roz|roz|har din] … [ltexts|bhejte] … [bas|band|nahi|mat]
      [ltexts] … [bas karo|bas kro|bas karen|bas kijiye|bus karo|bas karein|bas kar]
      [bas karo|bas kro|bas karen|bas kijiye|bus karo|bas karein|bas kar] … [ltexts]
      [sandeshe] … [बस करो|बस कीजिए|बस करें|बस करिए]
      [बस करो|बस कीजिए|बस करें|बस करिए] … [sandeshe]
      ? ^ (मुझे|हमें) (ये|यह|ये सब|अब|कुछ) (सब) [नहीं|नही] [चाहिए|चाहिये] (ये|अब|भाई|यार) $
      ? ^ (mujhe|muje|mereko|hume) (ye|yeh|ye sab|ab|kuch) (sab) [nahi|nhi|nahin|ni] [chahiye|chaiye|chahie] (ye|ab|bhai|yaar) $
      [ltexts] (kaise|kese) … [band|stop] … [pareshan|dikkat|tang|problem|nahi chahiye|irritate]
      [न कॉल|ना कॉल|कॉल न] … [न मैसेज|ना मैसेज|मैसेज न|न एसएमएस|मैसेज] (करें|करो|भेजें|कीजिए)
      [na call|call na|na phone] … [na msg|na message|na sms|msg na|message na] (karo|karen|bhejo|kare)
      [आगे|आगे से|अब|अब से|अब आगे|दोबारा|फिर|फिर से|कभी] (कभी|से|कुछ) (मुझे|हमें) [मत|न|ना|नहीं] [भेजिएगा|भेजिए|भेजें|भेजो|भेजना|भेजा|भेजियेगा]
      [aage|aage se|ab|ab se|dobara|dubara|phir|fir|phir se|kabhi] (kabhi|se|kuch) (mujhe) [mat|na|mt|nahi] [bhejiyega|bhejiye|bheje|bhejo|bhejna|bhejein|bhejen|bhejiega]
      ^ [doStop] [kar] (दो|दीजिए|दीजिये|दें|देना|दे) (यार|भाई|प्लीज) $
      ^ [band|bandh|bnd] [lkar] (do|den|dijiye|dein|de|na) (yaar|bhai|plz|please|yr) $
      [sandeshe] … [doStop] [kar] $
      [ltexts] … [ldoStop] [lkar] $
      ? ^ [doStop] [kar] (यार|भाई|ये सब|यह सब|अब) $
      ? ^ [band|bandh] [lkar] (ye sab|ye|yaar|ab|bhai) $
      [sandeshe] (भेजना|आना|करना|सर्विस|को|ये|यह|सब|अब|तुरंत|वगैरह) [doStop]
      [doStop] (kar) (ये|यह|अपने|अब|रोज़|सब|यार|भाई|अपना|इन|प्लीज) (ये|यह|रोज़ रोज़ के|सब|रोज़|फालतू|के) [sandeshe]
      [भेजना|मैसेज करना|संदेश भेजना|परेशान करना|तंग करना|एसएमएस करना] (अब|तुरंत|कृपया|प्लीज) [doStop]
      [sandeshe] (मुझे|अब|हमें|आगे से|इस नंबर पर|दोबारा|और|कृपया) [dontSend] [bhejo]
      [मुझे|हमें|आगे से|अब|दोबारा|इस नंबर पर|उन्हें|उनको|इनको|पापा को|मम्मी को|अम्मा को|माँ को|इसपर|कृपया मुझे|फिर से|कभी|उनके नंबर पर] … [मैसेज|संदेश|एसएमएस|विज्ञापन|ऑफर|कुछ|sandeshe|कोई|ये सब] … [मत भेजो|मत भेजिए|न भेजें|ना भेजें|मत भेजना|मत करो|न करें|मत करना|मत भेजें|मत भेजिये|dontSend]
      [आगे से|अब से|दोबारा|आइंदा|फिर कभी|फिर से] (कुछ|मुझे|कभी) [मत भेजना|मत भेजो|न भेजें|मत भेजिए|मत भेजें]
      [मत भेजो|मत भेजिए|मत भेजें|न भेजें|ना भेजें|मत भेजा करो] (मुझे|हमें) (ये|यह|अपने|कोई|ये सब|अब|इतने|फालतू) [sandeshe]
      [मत भेजो|मत भेजिए|न भेजें|मत भेजा करो] (ये|यह) [सब] 
      [sandeshe] (अब|और|बिल्कुल|प्राप्त|नहीं|मुझे|हमें|भी|वगैरह|अब मुझे) [notWant] [chahiye]
      [मुझे|हमें|हमको|मुझको] … [sandeshe] … [notWant|नहीं चाहिए|नहीं करने|नहीं लेने|नहीं पाना|नहीं प्राप्त करने|नहीं प्राप्त]
      [कोई|आपके|आपका|तुम्हारे|ये|और|आपकी] (भी|कोई|ये|और) [sandeshe] … [notWant] [chahiye]
      [notWant] [chahiye] (मुझे|हमें|ये|आपके|तुम्हारे|आपका|ये सब|कोई) (ये|कोई|आपके) [sandeshe]
      [sandeshe] … [fed]
      [fed] … [sandeshe]
      [mine] (नंबर|नम्बर|नाम|फोन|मोबाइल) (को|अपने|अपनी|इस|आपकी|आपके|का|तुरंत|कृपया) … [suchi] से … [hatana]
      [suchi] से … [mine] (नंबर|नम्बर|नाम|फोन|मोबाइल) … [hatana]
      [hatana] … [mine|मुझे] … [suchi] से
      [suchi] से (तुरंत|कृपया|मुझे|मेरा नाम) [hatana]
      [मेरा|मेरे|हमारा] (फोन|मोबाइल) [myNumber] (को|अपने पास से|तुरंत|भी|अब|कृपया|यहाँ से) [hatana]
      [मुझे] (यहाँ से|इससे|इस सेवा से|तुरंत|अब) [हटा दो|हटाओ|हटाएं|निकालो|निकाल दो|अनसब्सक्राइब करें|अनसब्सक्राइब करो|अनसब्सक्राइब कर दो|हटा दीजिए]
      [सदस्यता|सब्सक्रिप्शन|सबस्क्रिप्शन|सेवा] … [रद्द|समाप्त|खत्म|बंद] [करें|करो|कर दो|कीजिए|करना है|करना चाहता|कर दें|कर दीजिए|करनी है]
      [अनसब्सक्राइब] [करना चाहता|करना चाहती|करना है|करें|करो|कर दो|कर दें|कीजिए|कर दीजिए]
      [परेशान|तंग|डिस्टर्ब] (करना) [मत करो|न करें|मत करें|मत कीजिए|मत किया करो|ना करें|बंद करो|बंद करें|बंद कीजिए|न कीजिए]
      [पीछा|जान] [छोड़ो|छोड़ दो|छोड़ दीजिए|छोड दो] (मेरा|मेरी|हमारा|अब)
      [सहमति|अनुमति|मंजूरी|इजाज़त|परमिशन] … [वापस] (लेता|लेती|ले|ले रहा|ले रही)
      [अनुमति|सहमति|इजाज़त|परमिशन] [नहीं दी|नहीं है|नहीं दिया] … [doStop|dontSend|hatana]
      [कभी|कोई] … [हाँ नहीं|साइन अप नहीं|रजिस्टर नहीं|सब्सक्राइब नहीं|अनुमति नहीं|सहमति नहीं] … [doStop|dontSend|hatana]
      [एक और|दोबारा|फिर से|अब|अगर|और एक|अगला] … [sandeshe|आया|भेजा|भेजोगे] … [shikayatein]
      [बार] [बोल|कह|बता] … [shikayatein|doStop|dontSend]
      [कितनी बार|हज़ार बार|सौ बार|दस बार] … [बोलूँ|कहूँ|बोला|कहा|बोलना|बताऊं|बोलूं|कहना] … (dontSend|doStop|मत भेजो|बंद करो)
      [देहांत|निधन|मृत्यु|गुज़र गए|गुजर गए|नहीं रहे|स्वर्गवास|चल बसे] … [dontSend|doStop]
      [देहांत|निधन|मृत्यु|गुज़र गए|गुजर गए|नहीं रहे|स्वर्गवास|चल बसे] … [sandeshe] … [dontSend|doStop]
      [बच्चे का|बेटे का|बेटी का] … [dontSend|doStop]
      ? ^ [मुझे] (कोई) [दिलचस्पी|रुचि|इंटरेस्ट] [नहीं|नहीं है] $
      [दिलचस्पी|रुचि|इंटरेस्ट] [नहीं|नहीं है] … [dontSend|doStop|hatana|notWant]
      [डीएनडी|DND] [लगा दो|चालू करो|एक्टिवेट करो|कर दो|लगाओ|पर डाल दो|में डाल दो]
      [ltexts] (bhejna|aana|karna|ko|ye|sab|ab|karana|service|waghera) [ldoStop] [lkar]
      [ldoStop] [lkar] (ye|yeh|apne|ab|roz|sab|yaar|bhai|apna|inhe|please|plz|yr|mujhe) (roz roz ke|roz ke|sab|roz|faltu|apne|ye|yeh|ke|ka|k) [ltexts]
      [ltexts] (bhejna|ye|sab) [roko|rokiye|rokna]
      [roko|rokiye] (ye|yeh|apne|sab) [ltexts]
      [bhejna|bhejna ye|message karna|msg karna|pareshan karna|tang karna|sms karna] (ab|plz|please|bhai|yaar) [ldoStop] [lkar]
      [ltexts] (mujhe|ab|dobara|hume|is number pe|aage se|aur|muje|please|plz|phir|ab mujhe|waghera) [ldontSend] [lbhejo]
      [mujhe|muje|hame|hume|humein|aage se|dobara|is number pe|is number par|is no pe|unke number pe|inko|unko|ammi ko|mummy ko|papa ko|unhe|aindah|ainda|phir se|yahan] … [ltexts|kuch|ye sab] … [ldontSend] [lbhejo]
      [aage se|ab se|dobara|aindah|ainda|phir kabhi|phir se] (kuch|mujhe|kabhi|muje) [mat bhejna|mat bhejo|na bhejen|mat bhejiye|mat bhejen|mat karna]
      [mat bhejo|mat bhejiye|mat bhejen|mat bheja karo|mat bhej|mat bhejna|mat bhejein] (mujhe|muje|hame) (ye|yeh|apne|koi|ye sab|ab|itne|faltu) [ltexts]
      [mat bhejo|mat bhejiye|mat bheja karo] (ye|yeh) sab
      [ltexts] (ab|aur|bilkul|mujhe|muje|nahi|bhi|hame) [lnotWant] [lchahiye]
      [lnotWant] [lchahiye] (mujhe|muje|ye|yeh|apke|aapke|tumhare|tumhara|ye sab|koi|tmhare|ap ke) (ye|koi|apke|faltu) [ltexts]
      [mujhe|muje|hame|hume|humein] … [ltexts] … [lnotWant] [lchahiye]
      [koi|apke|aapke|ap ke|aap ke|tumhare|aur|ye|yeh|apka|aapka] (bhi|koi|ye|aur|aise) [ltexts] … [lnotWant] [lchahiye]
      [ltexts] … [lfed]
      [lfed] … [ltexts]
      [lnumber] (number|no|num|naam|nam|numbr|nmbr) (ko|apne|apni|is|aapki|apki|ka|bhi|please|plz) (ko|is|apni|apne|aapki) [llist] (me|mein) se … [lremove]
      [llist] (me|mein) se … [lnumber] (number|no|num|naam|nam|numbr|nmbr) … [lremove]
      [lremove] (bhai|yaar|please|plz) [lnumber] (number|no|num|naam|nam|numbr|nmbr) (is|apni|ko|apne) [llist] se
      [llist] se (please|plz|mujhe|abhi|mera naam) [lremove]
      [mera|mere|hamara] (phone|mobile|fone) [lmyNumber] (ko|apne pass se|bhi|ab|please|plz|yahan se|abhi) [lremove]
      [mujhe|muje] (yahan se|isse|abhi|is service se|ab) [hata do|hatao|nikalo|nikal do|remove karo|remove kar do|unsubscribe karo|unsubscribe kar do|unsubscribe kardo|hata dijiye|remove kardo]
      [subscription|service|membership] … [cancel|khatam|band|bandh] [karo|kar do|kardo|karna hai|kijiye|karen|kro|krdo|karni hai] $
      [pareshan|tang|disturb|distrub|pareshaan|dstrb] (karna) [mat karo|na karo|na karen|mat kro|mat karen|mat kijiye|mat kiya karo|band karo|mat kariye|na kro|na karein]
      [peecha|picha|jaan|pichha|jan] [chhodo|chodo|chhod do|chod do|choro|chor do|chhoro|chorro] (mera|meri|hamara|ab)
      [dimag|dimaag|bheja] [mat khao|na khao|mat chato|mat kha]
      [consent|permission|ijazat|anumati|sehmati] … [wapas|wapis|vapas] (leta|leti|le|leta hu|le raha)
      [ek aur|dobara|phir se|fir se|ab|agar|aur ek|aik aur|ab aik|ek bhi|next] … [ltexts|aaya|bheja] … [lthreat]
      [kitni|kitne|hazar|sau|das|teesri|dusri|tisri] (aur) bar … [bolu|kahu|bola|kaha|bolun|kahun|bataun|bol] … (ldontSend|ldoStop)
      [kitni bar|kitni baar|kitni dafa] (bolu|kahu|bolun|kahun|bola|kaha|btau|bolna padega) (ki|k|ke|that) [mat bhejo|band karo|ldontSend|ldoStop]
      [guzar gaye|guzar gae|gujar gaye|death ho gayi|dehant|nahi rahe|mar gaye|inteqal|intiqal|expire ho gaye|chal base] … [ltexts|number] … [ldontSend|ldoStop]
      [guzar gaye|guzar gae|death ho gayi|dehant|nahi rahe|inteqal|intiqal|expire ho gaye] … [ldontSend|ldoStop]
      ? ^ (mujhe|muje) (koi) [interest|dilchaspi] [nahi|nahi hai|nhi|nhi hai|ni hai] $
      [interest|dilchaspi] (hi) [nahi|nahi hai|nhi|nhi hai] … [ldontSend|ldoStop|lremove|lnotWant]
      [dnd] [laga do|lagao|activate karo|activate kar do|kar do|chalu karo|pe dalo|me daalo|kardo]`,
    stop_all: `
      [sab kuch|sabkuch|sab|sara kuch] (ye) [cancel|khatam|unsubscribe|stop] [kar|karo|karein|kardo|kar do|kijiye]
      [सब कुछ|सबकुछ|सब] [कैंसिल|रद्द|खत्म] [करो|कर दो|करें|कीजिए|कर दीजिए]
      [mine] (नंबर|नम्बर|नाम|को) [सभी|सारी|सब|हर|सारे] (ग्रुप|मैसेज) [suchi|लिस्टों|सूचियों|लिस्ट्स|ग्रुप्स|लिस्ट] (में) से [hatana]
      [सभी|सारी|सब|सारे] [suchi|लिस्टों|सूचियों|लिस्ट] से [mine] (नंबर|नाम) [hatana]
      [lnumber] (number|no|naam|nam|ko) [sab|sabhi|saari|sari|saare|sare|har|all] (group|msg) [llist|lists|groups] (me|mein) se [lremove]
      [sab|sabhi|saari|sari|saare|sare|all] [llist|lists|groups] se (mujhe|mera) (number|no|naam) [lremove]
      [सारी|सभी|सब] [सेवाएं|सेवाएँ|सर्विस|सदस्यता|सब्सक्रिप्शन|सर्विसेज] … [doStop]
      [saari|sari|sabhi|sab|all] [services|service|subscription|subscriptions] … [band|bandh|cancel|khatam|stop] [lkar]
      [sabhee] … [brandnaam] … [doStop|notWant|hatana|dontSend|नहीं चाहिए]
      [सारे|सभी|सब] [मैसेज|संदेश|एसएमएस|विज्ञापन] (आना|अभी|तुरंत) [doStop]
      [सब कुछ|सबकुछ|सब] [doStop]
      [lall] (group|aapki|apki|aap ke|ap ke|aapke) … [lbrands] … [ldoStop|lnotWant|lremove|ldontSend]
      [sab kuch|sabkuch|sab] (ye) [ldoStop] [lkar] 
      [saare|sare|sabhi|sab|all|tamam] [msg|msgs|messages|message|sms] (aana|abhi) [ldoStop] [lkar]`,
    start: `
      [मैसेज|मेसेज|संदेश|सूचना|अपडेट|ऑफर] [फिर से|दोबारा|वापस|दुबारा] [शुरू|चालू] [करो|करें|कर दो|कीजिए]
      [wapas se|vapas se|phirse|firse|phir se|wapas|dobara] … [updates|msg|messages|sms|offers] (bhejo|chahiye|start|shuru|chalu)
      [phir se|fir se|dobara|wapas|wapis] (offers|offer|msg|messages|sms|updates) [bhejo|bhejna|bhejiye|chalu|shuru]
      [फिर से|दोबारा|वापस|दुबारा] … [मैसेज|ऑफर|ऑफ़र|संदेश|अपडेट|सूचनाएं|sandeshe] … [भेजिए|भेजो|भेजें|चाहिए|शुरू|पाना|चालू|भेजना शुरू]
      [मैसेज|ऑफर|संदेश|sandeshe] … [फिर से|दोबारा|वापस|दुबारा] … [शुरू|चाहिए|भेजिए|भेजो|चालू|पाना]
      [मुझे] (फिर से|दोबारा|वापस) (लिस्ट|सूची) (में) [जोड़|जोड़ें|जोड़ो|जोड़ लो|शामिल] 
      [phir se|fir se|dobara|wapas|wapis|dubara] … [msg|msgs|messages|message|offers|offer|updates|sms] … [chahiye|bhejo|shuru|bhejiye|chalu|start]
      [msg|msgs|messages|offers|updates|sms] … [phir se|fir se|dobara|wapas] … [chahiye|bhejo|shuru|bhejiye|chalu|start]
      [mujhe|muje] … [phir se|fir se|dobara|wapas] … [add|subscribe|jodo|shamil|list me dalo]
      [galti se] … [band|stop|unsubscribe] … [phir se|fir se|dobara|wapas|chalu|shuru]`,
    help: `
      [help|madad|sahayata] (mujhe) [chahiye|chaiye|chahie] … [contact|kaise|kese|baat|call]
      [मदद|सहायता|हेल्प] [चाहिए|चाहिये] … [संपर्क|कैसे|बात|कॉल]
      ^ [ये|यह] (नंबर|मैसेज) [कौन|कोन|किसका] [है|हैं|हो] $
      ^ [ye|yeh] (number|msg) [kaun|kon|kiska] [hai|h|he|ho] $
      [kis|kaun si|kaunsi|konsi] [company|kampani|bank|dukan|brand] (se|ki taraf se) [ho|hain|hai|bol rahe|msg|message|bhej]
      [किस|कौन सी|कौनसी] [कंपनी|कम्पनी|बैंक|संस्था] (से|की तरफ से|का) [हो|हैं|है|बोल|मैसेज|नंबर]
      (यह|ये) नंबर किस [कंपनी|कम्पनी] का
      [आप|तुम] [कौन|कौन हो|कौन हैं|कौन बोल रहे|कौन सी कंपनी]
      ^ [कौन|कोन] [हो|है|हैं|बोल रहा|बोल रहे|आप] (भाई|तुम|आप|यार|हैं) $
      [ये|यह] (मैसेज|नंबर|संदेश) [किसका|किसकी तरफ से|किसने भेजा|कौन भेज|किस कंपनी]
      [कैसे] (मैं|ये|इसे|इन) (मैसेज|संदेश|सब|को) [बंद करूँ|बंद करूं|बंद करें|बंद करना|रोकूँ|रोकें|बंद होंगे|बंद होगा|बंद होते|रोकूं|अनसब्सक्राइब]
      [मैसेज|संदेश|ऑफर|इसे|इन्हें|इनको|sandeshe|ये सब] … कैसे [बंद करूँ|बंद करूं|बंद करें|रोकूँ|रोकें|बंद होंगे|बंद होते|बंद होगा|रोकूं]
      [sandeshe|इसे|ये] (को) बंद कैसे (करें|करूँ|करूं|होंगे|होता|होते|कर सकते|करना)
      [आपसे|आपको] (कैसे) [संपर्क|बात] (कैसे) [करूँ|करूं|करें|कर सकता|कर सकते]
      [aap|ap|tum|tu|aap log] [kaun|kon|koun|kaun ho|kon ho|kaun hai|kon hain] (ho|hai|hain)
      ^ [kaun|kon|koun] [ho|hai|hain|bol raha|bol rahe|h] (bhai|tum|aap|ap|yaar|hai|ho) $
      [ye|yeh] (msg|number|message|no) [kiska|kis ka|kisne bheja|kaun bhej|kis company]
      [msgs|msg|messages|message|sms|ye|inhe|ise|isko|offers|ads|ye sab] … [kaise|kese] [band|stop|unsubscribe|rok|bandh|roku|rokun|hatau]
      [msgs|msg|messages|message|sms|isko|ise|ye|inko] [band|stop] [kaise|kese]
      [unsubscribe|stop|band] [kaise|kese] [kare|karu|karen|karun|karna|hoga|kru|karein|hote|karte]
      [kaise|kese] [unsubscribe|band|stop] [karu|karun|kare|karna|karen|kru|hoga]
      [contact|baat|rabta] [kaise|kese] [kare|karu|karen|karun]`,
    access: `
      [मेरा डेटा|मेरी जानकारी|मेरा रिकॉर्ड] [दिखाओ|दिखाएँ|दिखाएं|दिखाइए|दिखा दो|बताओ]
      [mera data|meri jankari|meri details] [dikhao|dikhaiye|dikha do|batao]
      [मेरा नंबर|मेरा नम्बर|मेरे नंबर|नंबर मेरा|मेरा फोन नंबर] (आपको|आपके पास|तुम्हें|तुमको|तुम्हारे पास|आप लोगों को) [whereFrom] (मिला|आया|लिया|दिया|पता चला)
      [whereFrom] … [मेरा नंबर|मेरा नम्बर] (मिला|आया|लिया|दिया|आपको)
      [आपको|तुम्हें|आपने|तुमने] [मेरा नंबर] … [दिया|मिला|लिया]
      [मेरे बारे में|मेरी|मेरा|मेरे] … (क्या क्या|क्या|कौन सी|कौनसी|कितनी) [jankaariyan] … [आपके पास|है|रखते|रखी|रखा|सेव]
      [आपके पास|तुम्हारे पास|आप लोगों के पास] … [मेरी|मेरा|मेरे बारे में] … (क्या|कौन) … [jankaariyan]
      [मेरे] [jankaariyan] (की) [कॉपी|प्रति|नकल]
      [mera number|mera no|mere number|mera num|mera numbr|number mera] (aapko|apko|tumhe|tumko|aapke pass|apke pas|ap ko|aap ko|ap logo ko|tujhe) [lwhereFrom] (mila|aaya|liya|diya|mil gaya)
      [lwhereFrom] … [mera number|mera no|mera num] (mila|liya|diya|aapko)
      [mere bare me|mere baare me|mere bare mein|mere baare mein|mere barey] … [kya|konsa|kaun] … [ldata|pata|jante]
      [aapke pass|apke pas|aapke paas|ap ke pas|aap ke paas] … [mera|meri] … [kya|konsa|kaun|kitna] … [ldata]
      [mera|mere|meri] (konsa|kya|kaun sa|kaunsa) [data] … [hai|rakha|rakhte|save]`,
    erase: `
      [मेरा|मेरी|मेरे] (सारा|सारी|सभी|पूरा|पूरी|सब|निजी|पर्सनल|सारे) (निजी|पर्सनल|व्यक्तिगत) [jankaariyan] … [hatana]
      [hatana] [मेरा|मेरी|मेरे] (सारा|सारी|पूरा|सभी) [jankaariyan]
      [mera|meri|mere] (sara|saara|sari|saari|pura|poora|sab|sabhi|personal) [ldata] … [lremove]
      [lremove] [mera|meri|mere] (sara|saara|sari|pura|poora) [ldata]`,
    rectify: `
      [मेरा नाम|मेरा पता|मेरी जानकारी|मेरे नाम|मेरी जन्मतिथि|मेरा ईमेल|नाम मेरा] … [ग़लत|गलत|सही नहीं|ठीक नहीं] [लिखा|है|दर्ज|छपा|लिखी]
      [मेरा नाम|मेरा पता|मेरी जानकारी|मेरा ईमेल|मेरा डेटा] … [ठीक|सुधार*|सही|अपडेट] [करो|करें|कर|दो|कीजिए|दें|करवा]
      [mera naam|mera nam|mera address|mera pata|meri details|mera email] … [galat|wrong|ghalat] … [theek|thik|sahi|correct|change|update]`,
    port: `
      [डेटा|डाटा|जानकारी] … [दूसरी कंपनी|दूसरे|फ़ाइल|फाइल|ट्रांसफर] … [चाहिए|दे|भेजो|करना|कर|दीजिए|ट्रांसफर|में चाहिए]
      [mera data|apna data] … [file|transfer|dusri company|export|doosri company]`,
    object: `
      [प्रोफाइलिंग|प्रोफ़ाइलिंग|डेटा के इस्तेमाल|जानकारी के इस्तेमाल|डेटा के उपयोग|जानकारी के उपयोग|विश्लेषण] … [आपत्ति|विरोध|ऐतराज]
      [आपत्ति|विरोध|ऐतराज] … [प्रोफाइलिंग|डेटा|जानकारी]
      [profiling|data use|data ke istemal|data ke use] … [objection|aitraz|virodh|apatti|etraz]`,
    restrict: `
      [जानकारी|डेटा|डाटा] (का|के) [इस्तेमाल|उपयोग|प्रयोग|प्रोसेसिंग] … [रोक|रोको|रोकें|बंद|सीमित|रोक दो]
      [डेटा|जानकारी|डाटा] … [फ्रीज|फ्रीज़|सीमित|ब्लॉक] [करो|करें|कर दो|कीजिए|कर दीजिए]
      [data|jankari] (ka|ko) [istemal|use|processing|freeze] … [rok|roko|band karo|rok do|kar do|karo|rokiye]`,
    do_not_sell: `
      [jankaariyan|मेरा नंबर|मेरी जानकारी] … [मत बेचो|मत बेचिए|न बेचें|ना बेचें|शेयर मत करो|साझा न करें|शेयर न करें|मत दो|न दें|मत बेचें|साझा मत करो]
      [mera data|mera number|meri details|mera info|meri jankari|meri info] … [mat becho|na bechen|share mat karo|mat do|mat bechna|share na karen|share mat karna|na bechein|na den]`,
    wrong_number: `
      [गलत|ग़लत|रॉन्ग] [नंबर|आदमी|व्यक्ति|जगह] 
      [नंबर] [गलत|ग़लत] (है|लगाया)
      [galat|ghalat|glt|rong] [number|no|num|aadmi|bande|nmbr]
      [main|mai|me|mein] … nahi hu … [galat|wrong|ghalat]
      [galat|ghalat] [jagah|insan] [msg|message|bhej]`,
    nothing: `
      [baje|class|meeting|abhi|raat] (se|me|mein|ko) (pehle|bad) [msg|message|call|phone|sms] [mat|na|mt] [karna|karo|kro|krna|kijiye]
      [msg|message|call|phone|sms] [mat|na|mt] [karna|karo|kro|krna] (abhi|kyunki|main) [class|meeting|abhi|office|main|me|so|drive|exam|kaam]
      [मैसेज|कॉल|फोन] [मत|ना|न] [करना|करो|कीजिए] (अभी|मैं|क्योंकि) [क्लास|मीटिंग|ऑफिस|परीक्षा|मैं|अभी]
      [बंद मत|बंद न|बंद ना|मत रोको|मत रोकना|मत रोकिए|मत हटाओ|मत हटाना] (करो|करना|करें|कीजिए|करिए)
      [भेजना|sandeshe|टिप्स] [बंद] [मत|न|ना] (करना|करो|करें|कीजिए)
      [क्यों|किसलिए] … [बंद किया|बंद कर दिया|रोक दिया|हटा दिया|नहीं भेजते|बंद हो]
      [अपॉइंटमेंट|ऑर्डर|आर्डर|बुकिंग|टिकट|उड़ान|फ्लाइट|कार्ड|खाता|दवा|रसीद|होटल|मीटिंग|क्लास|टेबल] (को|का|मेरा) … [रद्द|कैंसिल|बंद]
      [दरवाज़ा|दरवाजा|खिड़की|टीवी|फ़ोन|फोन|पंखा|लाइट|बत्ती|गैस|मोटर|एसी|गाड़ी|नल|आवाज़|गेट|मुंह|मुँह] (को) [doStop]
      [दुकान|स्कूल|सड़क|बैंक|ऑफिस|बाजार|रास्ता|बिजली|पानी|मार्केट] … [बंद है|बंद होता|बंद होती|बंद रहेगा|बंद हो गया|बंद|बंद हो गई]
      [ओटीपी|OTP|फोटो|पैसे|लिंक|कोड|पार्सल|सामान] … [भेजो|भेजिए|भेज दो|मत भेजो|मत भेजना]
      [बोला|कहा|बोली|बोल रही हैं|बोल रहे हैं|कह रही हैं] (कि) … [doStop|dontSend]
      [प्याज|प्याज़|मिर्च|मिर्ची|लहसुन] [मत|को] (डालना|हटा दो|निकाल दो)
      [band|rok|stop|bandh] [mat|na|mt] [karna|karo|kro|kijiye|karen|krna]
      [kyu|kyun|kyo|kyon] … [band kiya|band kar diya|band kr diya|rok diya|hata diya|nikala|nikal diya|band hai]
      [appointment|order|booking|ticket|flight|card|account|meeting|class|hotel|cab|ride|parcel] (ko|ka|mera) … [cancel|band|stop] (karo|kar do|karna|kardo|karni)
      [darwaza|gate|tv|phone|fan|light|gas|motor|ac|gaadi|gadi|khidki|door|music|geyser|muh|awaz] (ko) [ldoStop] [lkar]
      [shop|dukan|dukaan|school|road|bank|office|market|raasta|mall|bijli] … [band hai|band hoti|band hota|band ho|band hogi|band rahega|kab band]
      [photo|pic|pics|paise|link|otp|code|parcel|location|video|file|money|screenshot] … [bhejo|mat bhejo|mat bhejna|bhej do]
      [bola|kaha|boli|bolti|kehta] (ki|k|ke|hai) … [ldoStop|ldontSend]
      [call|phone] [mat karna|mat karo|mat kro] (abhi|me|main|meeting|class|so|raat|ab)
      [abhi] [call|phone|msg|message] [mat karna|mat karo|mat kro]`,
  },
  also: {
    stop: 'हटाएं, मिटाएं, डिलीट, मिटाओ, मिटा दो, डिलीट करो, डिलीट करें',
    erase: 'मेरा नंबर हटाओ, मेरा नंबर हटाएं, मेरा नंबर डिलीट करो, मेरा नंबर डिलीट कर दो',
  },
  courtesy: 'कृपया, कृप्या, धन्यवाद, शुक्रिया, नमस्ते, नमस्कार, प्लीज, प्लीज़, अभी, तुरंत, जल्दी, जी, यार, भाई, भैया, सर, मैडम, महोदय, दोस्त, श्रीमान, अब, हेलो, हैलो',
  conjunctions: 'और, तथा',
  objects: 'मैसेज, संदेश, एसएमएस, विज्ञापन, मेसेज, सेवा',
  fillers: 'यह, ये, को, का, के, की, मुझे, मेरे, मेरा, अपना, सारे, सभी, से, में',
  vague: 'इसे, इसको',
  guards: 'क्यों, अगर, कब, वह, वे, वो, क्यूँ, क्यूं',
  traps: 'बंद मत करो, मत रोको, दरवाजा बंद करो, जबान बंद, बंद है, बस स्टॉप',
  neighbours: 'शुरुआत, रोका, रोकी, रुको, रुकी, रुका, मदन, बंदर, हटा, हटाया, मिटाया, डिलीवरी, HATAI, HATO',
  signatures: 'मेरे IPHONE से भेजा गया',
  tapbacks: ['“…” को पसंद किया', '“…” पर 👍 प्रतिक्रिया दी', '👍 “…” पर', '“…” को लाइक किया', '“…” पर हँसे'],
  notes: [
    'बंद करो also shuts a door: understood as the whole message or with "messages" only.',
    'Only the four stop words were found in use; all the rest is translation.',
    'Patterns in Latin letters read Hindi and Urdu as they are typed on a telephone; their words for the two are the same.',
  ],
};
