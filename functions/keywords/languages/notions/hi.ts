import type { NotionData } from './notion.ts';

export const hi: NotionData = {
  code: 'hi',
  notions: {
    me: 'मैं, मे, मुझे, मुझको, मेरा, मेरी, मेरे, मैंने, मैने, अपना, अपनी, अपने, मुझ, मुझसे, हम, मै, main, mai, me, mein, mujhe, mujhko, mujko, muje, mujhay, mera, meri, mere, maine, mene, meine, mjhe, mjy, mjhy, hum, apna, apni, mujh, mujhse, mujse, mjh, mra, mri, mre, mujhy, ham',
    we: 'हम, हमें, हमारा, हमारी, हमारे, हमको, हमने, हमसे, हमलोग, हमे, hum, ham, humein, hume, hamein, hamen, hame, humko, hamara, hamari, hamare, humara, humari, humare, humne, humse, hmein, hm, humlog',
    you: 'आप, तुम, तू, आपका, आपकी, आपके, तुम्हारा, तुम्हारी, तुम्हारे, तुम्हें, तेरा, तेरी, तेरे, तुझे, आपको, आपने, तुमने, आपसे, तुमको, aap, ap, tum, tu, aapka, aapki, aapke, apka, apki, apke, tera, teri, tere, tumhara, tumhari, tumhare, tumko, tumhe, tumhein, tujhe, tujhko, aapko, apko, aapne, apne, tumne, aapse, apse, tumse, tujhse, tmhara, tmhe, u',
    youAll:
      'आप लोग, तुम लोग, आप सब, तुम सब, आप लोगों, तुम लोगों, आपलोग, aap log, ap log, tum log, aap sab, ap sab, tum sab, aaplog, aplog, tumlog, aap logon, aap logo, ap logon',
    heShe:
      'वह, वो, उस, उसे, उसका, उसकी, उसके, उसको, उन्हें, उनका, उनकी, उन्होंने, उनके, इनका, उसने, इसका, इनकी, उनको, उनसे, woh, wo, vo, voh, usko, use, usse, uska, uski, uske, usne, unko, unka, unki, unke, unhone, inka, iska, iski, iske, isko, inhone, unse',
    they: 'वे, वो लोग, उन, उन्हें, उन्होंने, उनका, उनकी, उनके, वे लोग, उनको, woh log, wo log, vo log, unko, unka, unki, unke, unhe, unhein, unhone, inko, unlog, in log',
    someone:
      'कोई, किसी, लोग, लोगों, व्यक्ति, बंदा, आदमी, इंसान, किसीने, बंदे, व्यक्तियों, koi, kisi, kisi ko, koi bhi, log, logon, logo, aadmi, admi, insaan, banda, bande, bnda, kisi ne',
    nobody: 'कोई नहीं, किसी ने नहीं, किसी को नहीं, कोई भी नहीं, koi nahi, koi nhi, kisi ne nahi, kisi ko nahi, koi bhi nahi',
    thisOne:
      'यह, ये, इस, इसे, इन, यही, ऐसा, ऐसी, ऐसे, इसको, इसी, इससे, yeh, ye, ya, is, iss, isko, isse, yahi, yehi, ise, isey, in, inko, ese, aisa, aise, aisi',
    thatOne: 'वह, वो, उस, जो, वही, कि, वैसा, जिस, जिसने, उसे, की, woh, wo, vo, us, uss, usko, wahi, wohi, ki, ke, jo, jis, jisne, vahi, vaisa, waisa',
    here: 'यहाँ, यहां, इधर, यहीं, yahan, yaha, idhar, yahin, yahi, idher, yha, yahan se',
    there: 'वहाँ, वहां, उधर, वहीं, wahan, waha, udhar, wahin, vahan, vaha, udher, whan, wha',
    not: 'नहीं, नही, ना, न, मत, बिना, गैर, नहि, नई, nahi, nahin, nai, nhi, nahe, nay, na, mat, matt, no, not, ni, nei, nahii, nhin, naa, bina, mt, nahi hai, naheen',
    never: 'कभी नहीं, कभी, हरगिज, कभी भी, कभी नही, हरगिज़, kabhi nahi, kabhi nhi, kabhi, kabhi bhi, kabhi bhi nahi, hargiz, never, kbhi, kbi',
    noLonger:
      'अब नहीं, अब मत, और नहीं, आगे से नहीं, अब और नहीं, अब कोई, ab nahi, ab nhi, ab mat, aur nahi, aur nhi, aage se nahi, ab aur nahi, ab koi, no longer, ab nai, dobara nahi',
    nothing: 'कुछ नहीं, कुछ भी नहीं, कुछ भी, कुछ, kuch nahi, kuch nhi, kuch bhi nahi, kuch bhi, kuch, nothing, kch nhi',
    without: 'बिना, बगैर, के बिना, बग़ैर, सिवाय, bina, bagair, baghair, bgair, ke bina, without, bin',
    already: 'पहले ही, पहले से, पहले, पहले भी, pehle se, pehle hi, pehle, already, pahle se, phle, phle se, pehlay',
    still: 'अभी भी, अभी तक, अब भी, फिर भी, अब तक, अभी, अबतक, abhi bhi, abhi tak, ab bhi, ab tak, abi tak, abhi, still, phir bhi, fir bhi, abtak',
    again:
      'फिर, फिर से, दोबारा, दुबारा, पुनः, वापस, बार बार, phir, phir se, fir, fir se, dobara, dubara, wapas, again, fr se, phirse, firse, dubaara, dobaara, baar baar',
    always:
      'हमेशा, हर समय, हर वक्त, बार बार, बार-बार, लगातार, रोज रोज, सदा, दिन रात, hamesha, hmesha, humesha, har waqt, har samay, baar baar, bar bar, lagatar, roz roz, har time, hr wqt, always, har wakt, din raat',
    every: 'हर, हरेक, प्रत्येक, रोज, हर एक, रोज़, har, hr, harek, har ek, roz, every',
    all: 'सब, सभी, सारा, सारी, सारे, पूरा, पूरी, पूरे, तमाम, सब कुछ, बिल्कुल, सबको, समस्त, कुल, बिलकुल, sab, sabhi, saare, sare, saari, sari, sara, saara, tamam, sab kuch, poora, pura, poori, puri, pure, poore, sub, sb, all, kul, sbko, sabko, bilkul',
    other:
      'दूसरा, दूसरी, दूसरे, और, अन्य, बाकी, कोई और, किसी और, अलावा, dusra, doosra, dusre, doosre, dusri, doosri, aur, or, aur koi, koi aur, other, baaki, baki, alawa, kisi aur, anya',
    same: 'वही, एक ही, समान, एक जैसा, बराबर, जैसा, जैसे, wahi, wohi, same, ek hi, ek jaisa, vahi, barabar, jaisa, jaise',
    different: 'अलग, भिन्न, विभिन्न, फर्क, अलग-अलग, अंतर, फ़र्क, alag, alag alag, mukhtalif, different, farq, fark, juda',
    own: 'अपना, अपनी, अपने, खुद, स्वयं, निजी, ख़ुद, apna, apni, apne, khud, apnay, own, zaati, khud ka',
    only: 'सिर्फ, केवल, बस, मात्र, सिर्फ़, sirf, bas, only, srf, sirf ek, keval, mehez, mahaz, bus',
    also: 'भी, साथ ही, और, तथा, bhi, bi, b, also, saath mein, aur, too',
    but: 'लेकिन, मगर, पर, परंतु, किंतु, परन्तु, lekin, magar, par, but, lakin, per, pr, mgr, likin, lkn, kintu',
    because:
      'क्योंकि, क्यूंकि, इसलिए, वजह से, कारण, के लिए, लिए, चूंकि, ताकि, इसलिये, kyunki, kyonki, kyuki, kyoki, kiunke, kyunke, kyonke, isliye, is liye, isiliye, q k, kyun ke, ki wajah, because, bcz, coz, kiu k, isi liye, taaki, liye, ke liye',
    ifSo: 'अगर, यदि, तो, agar, agr, if, yadi, nahi to, nahin to, to, toh',
    until: 'तक, जब तक, तब तक, tak, jab tak, until, tab tak, tk',
    fromNow:
      'अब से, आज से, आगे से, आज के बाद, आइंदा, भविष्य में, इसके बाद, ab se, abse, aaj se, aage se, aainda, ainda, aayinda, is ke baad, aj se, aaj ke baad, aindah, ayinda',
    enough:
      'बस, काफी, बहुत हो गया, बस करो, पर्याप्त, बस कीजिए, बहुत हुआ, काफ़ी, bas, bus, bas karo, kafi, kaafi, enough, bahut ho gaya, bohot ho gaya, bahut hua, bohat ho gya, bs, buss, bht ho gya, ho gaya',
    tooMuch:
      'बहुत ज्यादा, हद, ज़्यादा, अत्यधिक, ज्यादा, हद से, हद हो गई, बहुत ज़्यादा, bahut zyada, bohot zyada, bohat zyada, zyada, ziyada, hadd, had se zyada, bht zyada, hd ho gai, hadd ho gayi, jyada, bahut jyada',
    soMuch:
      'इतना, इतनी, इतने, सैकड़ों, हजारों, ढेर सारे, दर्जनों, बहुत सारे, लाख, हजार, सौ, लाखों, ढेरों, itna, itne, itni, itna sara, itne saare, sau, hazar, hazaron, hajaro, bahut saare, dher, bohot sare, saikdo, lakh, itnay, itna zyada',
    more: 'और, ज्यादा, अधिक, ज़्यादा, अतिरिक्त, aur, zyada, jyada, ziyada, mazeed, more, adhik, extra',
    less: 'कम, थोड़ा, कमी, kam, km, less, kamm, kam karo',
    many: 'बहुत, कई, अनेक, काफी, ज्यादा, बहुत सारे, बहुत से, bahut, bohot, bohat, boht, bht, bhot, kai, kayi, kaafi, kafi, zyada, anek, dher sare, bahot, many, saare',
    few: 'थोड़ा, थोड़ी, थोड़े, कुछ, कम, ज़रा, जरा, चंद, thoda, thodi, thode, thora, thori, thore, kuch, kam, kuchh, kch, few, zara, jara',
    once: 'एक बार, एक दफा, एकबार, ek baar, ek bar, ek dafa, aik baar, aik bar, aik dafa, once, 1 baar, ek martaba',
    twice:
      'दो बार, बार, कई बार, तीसरी बार, दूसरी बार, कितनी बार, तीन बार, दफा, कितने बार, do baar, do bar, baar, kitni baar, kitni bar, kai baar, kai bar, teesri baar, dusri baar, kayi baar, dafa, martaba, bar bar, teen baar, kai dafa, kitni dafa, kitni martaba, 2 baar, 3 baar',
    first: 'पहला, पहली, पहले, सबसे पहले, प्रथम, pehla, pehle, pehli, pahla, pahle, pahli, first, sabse pehle, phla, awwal',
    last: 'आखिरी, अंतिम, पिछला, पिछले, पिछली, आख़िरी, आखिर, aakhri, akhri, aakhiri, akhiri, last, aakhir, akhir, pichla, pichle, pichli, antim',
    next: 'अगला, अगले, अगली, आने वाला, आने वाले, agla, agle, agli, next, aglay, agley, aane wala, agale',
    now: 'अब, अभी, फिलहाल, इस समय, इस वक्त, ab, abhi, abi, now, abhee, ab to, filhal, is waqt, is time, ab toh',
    immediately:
      'तुरंत, फौरन, अभी के अभी, जल्द से जल्द, तत्काल, अभी, फ़ौरन, तुरन्त, शीघ्र, turant, foran, fauran, abhi ke abhi, isi waqt, abhi, jaldi, immediately, fori, fouri, asap, furan, jald, tatkal',
    today: 'आज, आज रात, aaj, aj, today, aaj raat, aj raat, ajj',
    tomorrow: 'कल, परसों, आने वाले कल, kal, kl, parso, parson, tomorrow, subah kal, aane wale kal',
    yesterday: 'कल, परसों, बीते कल, कल रात, kal, kl, parso, yesterday, guzre kal, beete kal, kal raat',
    day: 'दिन, दिनों, रोज, रोजाना, प्रतिदिन, दैनिक, रोज़ाना, din, dino, dinon, roz, rozana, roj, rojana, daily, day, days, pratidin, dinn',
    week: 'हफ्ता, हफ्ते, सप्ताह, हफ़्ते, हफ्तों, साप्ताहिक, hafta, hafte, hafton, week, weeks, saptah, haftay, weekly',
    month: 'महीना, महीने, महीनों, माह, मासिक, mahina, mahine, mahino, mahinay, maheene, month, maah, monthly, months, mahinon',
    year: 'साल, सालों, वर्ष, बरस, सालाना, वार्षिक, saal, sal, saalon, salon, year, years, saalo, baras, saal se',
    hour: 'घंटा, घंटे, घंटों, मिनट, बजे, घण्टे, ghanta, ghante, ghanton, ghantay, baje, bajay, minute, minutes, min, mint, minat, hour, hours, bje, gante, ghnte',
    morning: 'सुबह, सवेरे, प्रातः, सुबह-सुबह, subah, subha, sawere, savere, subh, suba, morning, gm, good morning, sham savere, sawerey',
    evening: 'शाम, दोपहर, संध्या, सायं, shaam, sham, dopahar, dopaher, dupahar, evening, afternoon, dopehar, shaam ko, good evening',
    night: 'रात, रातों, आधी रात, रात्रि, raat, rat, raaton, night, aadhi raat, adhi raat, gn, good night, ratko, raatko',
    weekday:
      'सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, बृहस्पतिवार, मंगल, somwar, somvar, mangal, mangalwar, budh, budhwar, guruwar, shukrawar, peer, pir, jumerat, jumma, juma, jummerat, monday, tuesday, wednesday, thursday, friday',
    weekend:
      'शनिवार, रविवार, इतवार, वीकेंड, संडे, shanivar, shaniwar, ravivar, raviwar, itwar, itvaar, sunday, saturday, weekend, hafta, sanichar, chutti',
    soon: 'जल्दी, जल्द, थोड़ी देर में, शीघ्र, जल्द ही, jaldi, jald, thodi der mein, thodi der me, soon, abhi aata, jald hi, kuch der mein, thori der',
    later: 'बाद में, बाद, फिर कभी, के बाद, baad mein, baad me, baad, bad mein, bad me, later, phir kabhi, ke baad, bd me, bd mein, fir baad, baadmein',
    before: 'पहले, से पहले, पूर्व, pehle, pahle, phle, se pehle, before, pehlay, pahley, poorv',
    early: 'जल्दी, जल्द, सवेरे, jaldi, jald, early, subah jaldi, savere, pehle',
    late: 'देर, लेट, देरी, विलंब, late, der, deir, der se, der ho, dair, let, der hogi, deri, leyt',
    time: 'समय, वक्त, टाइम, वक़्त, टाईम, time, waqt, samay, wakt, vakt, waqat, samaye, wqt, tym, tyme, time pe',
    moment: 'एक मिनट, पल, क्षण, एक सेकंड, सेकंड, ek minute, ek min, ek second, pal, lamha, second, 1 min, aik minute, ek mint, minute ruko, zara',
    longTime:
      'बहुत देर, बहुत समय, कब से, अरसे, काफी समय, सालों से, लंबे समय, हमेशा के लिए, bahut time, bahut der, kab se, kabse, arse, arsa, lambe samay, kaafi time, bohot time, bohat der, mudat, muddat, saalon se, hamesha ke liye, barso',
    what: 'क्या, कौनसा, किस, kya, kia, ky, kyaa, kiya, kyun kya, what, konsa, kis, kis cheez, kyu',
    who: 'कौन, किस, किसने, किसका, किसको, किसे, किसकी, kaun, kon, koun, kisne, kis ne, kiska, kiski, kisko, kise, who, kn, kis ka',
    where: 'कहाँ, कहां, किधर, कहीं, kahan, kaha, kidhar, kha, kahan se, kahaan, kidher, where, khn, kidr, kahin',
    when: 'कब, जब, कब तक, जब भी, kab, kb, jab, when, kab tak, jab bhi, jb, kis waqt',
    why: 'क्यों, क्यूँ, क्यूं, किसलिए, किस लिए, kyun, kyu, kyon, kyo, kiun, kiyon, q, kyoun, kis liye, kisliye, why, kiu, qun, quu, kahe',
    how: 'कैसे, कैसा, कैसी, किस तरह, kaise, kese, kaisa, kaisi, kesa, kesi, kesay, kis tarah, how, kaisey, kesy, kis tarha',
    howMuch: 'कितना, कितनी, कितने, kitna, kitne, kitni, kitnay, ktna, ktne, kitne ka, kitne ki, how much',
    which: 'कौनसा, कौनसी, कौनसे, कौन सा, कौन सी, किस, kaunsa, konsa, kaunsi, konsi, konse, kaunse, kis, which, kon sa, kaun sa',
    please:
      'कृपया, प्लीज, प्लीज़, मेहरबानी, निवेदन, कृपा, अनुरोध, कृप्या, कृपा करके, विनती, गुजारिश, please, pls, plz, plzz, kripya, kripaya, meherbani, mehrbani, mehrbani karke, meharbani, barae meherbani, bara e meherbani, guzarish, gujarish, darkhwast, plss, pliz, plees, krpya, kirpya, kripa, barae karam, zara, anurodh, nivedan',
    thanks:
      'धन्यवाद, शुक्रिया, थैंक्स, आभार, थैंक्यू, आभारी, shukriya, shukria, dhanyavad, dhanyawad, thanks, thank, thnx, thx, tnx, thanku, thankyou, mehrbani, shukar, shukriyaa, dhanyvad, ty, jazakallah, jazak allah, thanx, abhar, aabhar',
    sorry:
      "माफ, माफ़, माफी, माफ़ी, क्षमा, सॉरी, खेद, sorry, maaf, maf, maafi, mafi, maaf karna, kshama, muaf, muafi, mazrat, maazrat, sry, mu'af, kshma, maaf kijiye, maaf karein, sory, khed",
    hello:
      'नमस्ते, नमस्कार, हेलो, हैलो, सलाम, प्रणाम, हाय, राम राम, श्रीमान, महोदय, प्रिय, जी, नमस्कारम, महोदया, hello, hi, namaste, namaskar, salam, salaam, assalam, assalamualaikum, asalam, aoa, aslam, helo, hii, hey, hallo, kaise ho, kese ho, pranam, ram ram, jai hind, sat sri akal, walaikum, walekum, janab, shriman, sir, madam, sat shri akal, radhe radhe',
    bye: 'बाय, अलविदा, फिर मिलेंगे, शुभ रात्रि, टाटा, bye, alvida, khuda hafiz, allah hafiz, khudahafiz, allahhafiz, phir milenge, fir milenge, tata, good night, shubh ratri, shabba khair, byee, chalta hu, fi amanillah',
    regards: 'सादर, भवदीय, शुभकामनाएं, आपका, शुभकामनाएँ, regards, bhavdiya, dhanyavad, khair khwah, mukhlis, shubhkamnaye, with regards, shubhkamnayein',
    yes: 'हाँ, हां, जी, जी हाँ, जी हां, हा, हांजी, haan, han, ha, hanji, haanji, ji, jee, yes, ji haan, ji han, haa, yep, yup, g, jii, hmm, hn, theek, jihan, hain',
    okay: 'ठीक, ठीक है, अच्छा, ओके, चलो, सही है, चलिए, theek, thik, theek hai, thik hai, ok, okay, accha, acha, achha, achaa, tik, tik hai, thk, okk, sahi, chalo, chal, theek he, thk hai, k, achchha, sahi hai',
    want: 'चाहता, चाहती, चाहते, चाहिए, चाहिये, चाहूँ, इच्छा, मांगता, चाहूंगा, चाहूंगी, चाह*, पसंद, इच्छुक, chahiye, chahie, chahye, chaiye, chahiya, chahta*, chahti*, chahte*, chahun*, chahu, chaha, chah*, chahiyen, chiye, chaye, mangta, mangti, mang*, ichha, iccha, khwahish, want, man hai, dil, chahyea, chahy, chaie, chye, pasand',
    need: 'जरूरत, ज़रूरत, आवश्यकता, चाहिए, आवश्यक, जरुरत, जरूरी, zaroorat, zarurat, jarurat, jaroorat, zrurat, need, chahiye, avashyakta, avashyak, zaruri, jaruri, zroorat, darkar',
    must: 'जरूर, ज़रूर, चाहिए, पड़ेगा, पड़ेगी, होगा, अवश्य, पड़ता, अनिवार्य, zaroor, zarur, jarur, jaroor, zaroori, chahiye, padega, padegi, parega, paregi, hoga, hogi, lazmi, padta, must, zruri, karna padega, honi chahiye, lazim',
    can: 'सकता, सकती, सकते, सकूं, सके, संभव, पाया, पाता, पाऊं, सकूँ, पा रहा, सको, sakta, sakti, sakte, sakun, sakta*, sakti*, sakte*, saku, sako, sake, sakenge, sakoge, skta, skti, skte, paun, paoge, can, mumkin, paaye, pata, pati, pate, paya, payi, saki, paunga, paungi',
    may: 'अनुमति, इजाजत, सकता, सकती, इजाज़त, ijazat, ijaazat, anumati, permission, allowed, sakta, sakti, sakte, jaiz, allow',
    letDo:
      'दो, दीजिए, दें, चलो, चलें, रहने दो, जाने दो, do, dijiye, dijiyega, dein, den, dena, let, chalo, chalein, chale, jaane do, jane do, chaliye, rehne do, rahne do',
    tryTo: 'कोशिश, प्रयास, ट्राई, आजमा*, koshish, try, kosis, koshis, tri, prayas, koshsh, try kar*, koshish kar*',
    stop: 'बंद, बंद कर*, बन्द, रोक*, रुक*, रोको, रुको, बस करो, स्टॉप, बस, रोकें, मत भेज*, बस कीजिए, खत्म करो, बंद करो, बंद करें, न भेज*, ना भेज*, रोकिए, band, band karo, band karein, bandh, band kar*, bnd, bnd kro, bnd karo, ruk*, rok*, ruko, roko, stop, bas, bas karo, bus karo, bus kro, bas kro, bs kro, khatam, mat bhejo, mat karo, mat bhej*, rukna, bas kar*, rokiye, rokdo, band kijiye, ruk jao, stopp, stop kar*, na bhej*, nahi bhej*',
    end: 'खत्म, समाप्त, अंत, ख़त्म, खतम, पूरा, समाप्ति, khatam, khatm, khtm, khatam kar*, khatam ho*, end, samapt, smapt, over, finish, band, poora, ho gaya, khattam, ikhtitam, tamam, aakhir',
    cancel:
      'रद्द, कैंसिल, कैंसल, निरस्त, रद्द कर*, कैंसिल कर*, खत्म, cancel, cancel kar*, cancle, radd, rad, raddh, mansookh, mansukh, cancil, cancell*, khatam, cancelled, nirast, rdd, kensal',
    block: 'ब्लॉक, ब्लाक, ब्लॉक कर*, काली सूची, ब्लैकलिस्ट, block, block kar*, blok, blocked, block list, blacklist, block maar*, blokc, rok, bloc',
    remove:
      'हटा*, हटाओ, हटाएं, निकाल*, हटाइए, निकालो, काट दो, रिमूव, मिटा*, हटाएँ, हटवा*, hata*, hatao, hatado, hatayein, hataiye, hta*, htao, hata do, nikal*, nikaal*, nikalo, nikal do, remove, remove kar*, kaat*, kaat do, khatam, htado, rimuv, hataen, hataein, nikaliye, nikalein, mita*, kharij, cut kar*, hatwao, nikaldo',
    deleteIt:
      'डिलीट, मिटा*, डिलिट, मिटाओ, मिटाएं, नष्ट, हटा*, डिलीट कर*, delete, delete kar*, mita*, mitao, mita do, dilit, hata*, del, uda do, urado, ura do, mitado, khatam, zaya, destroy, erase, nasht, delit, dlt',
    unsubscribe:
      'अनसब्सक्राइब, सदस्यता समाप्त, सब्सक्रिप्शन बंद, सेवा बंद, सदस्यता रद्द, सर्विस बंद, डीएनडी, सूची से हटा*, लिस्ट से हटा*, लिस्ट से निकाल*, unsubscribe, unsub, unsubscribe kar*, opt out, subscription band, service band, subscription cancel, unsub kar*, list se nikal*, list se hata*, dnd, unregister, subscription khatam, unsubscribed',
    subscribe:
      'सब्सक्राइब, पंजीकरण, रजिस्टर, जुड़*, शामिल, जॉइन, रजिस्ट्रेशन, पंजीकृत, साइन अप, दर्ज, सदस्य, subscribe, register, registered, join, joined, sign up, jud*, judna, shamil, panjikaran, panjikrit, subscribe kar*, darj, judana, ragister, registration, hissa, signup, raabta, shaamil, enroll',
    leaveAlone:
      'अकेला छोड़*, पीछा छोड़*, पीछा, जान छोड़*, परेशान मत, तंग मत, दफा हो*, दफ़ा हो*, दफा, भाग*, दिमाग मत खाओ, चैन से, निकल यहाँ से, दूर रहो, छोड़ दो, सर मत खाओ, बख्श दो, सुकून से, मेरा पीछा, छोड़ दीजिए, माफ करो, akela chhod*, akela chod*, akela chor*, chhod do, chod do, chor do, pichha chhod*, picha chod*, peecha chhod*, peecha chor*, picha chhod*, peecha choro, jaan chhod*, jaan chod*, jan choro, jaan choro, jan chod*, pareshan mat, tang mat, tang na, dafa ho*, dafa hojao, nikal, nikal yahan se, bhaag*, bhago, bhag ja*, chup chap, dimag mat kha*, dimagh mat kha*, dimag na kha*, sir mat kha*, door raho, dur raho, get lost, leave me alone, baksh do, bakhsh do, maaf karo, maaf kro, pichha, peecha, picha, daffa, dafa, mujhe akela, meri jaan chhod*, chhodo mujhe, door ho*, chain se jeene, sukoon se jeene, chalte bano, choro, chhodo, chodo mujhe',
    leave:
      'छोड़*, निकल*, जा रहा, जा रही, चला गया, रवाना, चला, चली, chhod*, chod diya, chor*, ja raha, jaa raha, ja rahi, nikal raha, nikal rahi, leave, left, chala, chali, chale, alag ho*, choda, chhoda, chora, jaana, ravana, rawana',
    refuse:
      'मना, इनकार, अस्वीकार, इंकार, नहीं चाहिए, नामंजूर, ठुकरा*, ना मंजूर, mana, mana kar*, inkar, inkaar, reject, refuse, nahi chahiye, nhi chahiye, nai chahiye, thukra*, no thanks, manzoor nahi, nahi thanks, asweekar, asvikar, na manzoor, inkar kar*, nako',
    forbid:
      'मना, प्रतिबंध, निषेध, पाबंदी, वर्जित, मनाही, गैरकानूनी, mana, mana hai, pabandi, prohibit, ban, allowed nahi, varjit, ban kar*, mamnu, haram, mna, nishedh, gair kanooni, pratibandh',
    object:
      'आपत्ति, विरोध, एतराज, खिलाफ, ऐतराज, ऐतराज़, aitraz, aitraaz, itraz, aapatti, apatti, virodh, object, against, khilaf, etraz, mukhalfat, objection',
    agree:
      'सहमत, राजी, मंजूर, स्वीकार, मानता, कबूल, मान*, राज़ी, मंज़ूर, सहमति, sahmat, sehmat, razi, raazi, agree, manzoor, manjoor, mana, maan*, maanta, manta, manti, qabool, kabool, kabul, accept, itefaq, ittefaq, svikar, sweekar, agreed, razamand, razamandi',
    permission:
      'अनुमति, इजाजत, सहमति, मंजूरी, मर्जी, इजाज़त, मर्ज़ी, आज्ञा, अनुमती, ijazat, ijaazat, anumati, permission, marzi, marji, razamandi, manzoori, manjuri, sahmati, ijazt, bina ijazat, bina puche, bagair ijazat, bina permission, sehmati, consent, bina marzi, bina pooche',
    withdraw:
      'वापस लेता, वापस लेती, वापस ले*, वापिस लेता, मुकर*, वापस लूं, wapas le*, vapas le*, wapis le*, wapas leta, wapas leti, withdraw, waapas, mukar*, revoke, wapis leta, dastbardar',
    send: 'भेज*, भेजो, भेजना, भेजा, भेजिए, सेंड, भिजवा*, फॉरवर्ड, प्रेषित, bhej*, bhejo, bhejna, bheja, bheje, bhejte, bhejti, bhejiye, bhejo mat, bej*, bejo, beja, bhj*, bhjo, bhjna, send, send kar*, bhijwa*, bhjdo, bhejdo, kar do, karte, sent, bhaij*, bhaijna, bhaijo, bhayj*, sending, rawana, bhejen, forward, bhijwao, dal do',
    write: 'लिख*, लिखो, लिखा, लिखना, लेख, टाइप, likh*, likho, likha, likhna, likhi, likhte, write, lkh*, likhdo, likhiye, lika, type, likhein',
    text: 'मैसेज, संदेश, मेसेज, एसएमएस, संदेशों, मेसेज़, टेक्स्ट, मैसेजेस, मैसेज़, सन्देश, व्हाट्सएप, व्हाट्सऐप, वॉट्सऐप, संदेशे, message, msg, msgs, mesage, messages, sms, sandesh, mesej, massage, massages, paigham, paighaam, text, txt, mssg, whatsapp, watsapp, wtsp, messej, whatsup, sandesha, msj, maseg, messege, mesg, massege, massag, sandes, smses, mess',
    call: 'कॉल, फोन, फ़ोन, काल, घंटी, फोन कर*, कॉल कर*, मिस कॉल, कॉल्स, बुला*, call, phone, fone, calls, phone kar*, call kar*, ghanti, miss call, missed call, ring, kal kar*, phon, cl, bulao, calling, baat, col, misscall, fon, called, bula*, calls mat, cal',
    contact:
      'संपर्क, सम्पर्क, संपर्क कर*, बात, कॉन्टैक्ट, sampark, rabta, raabta, contact, contact kar*, rabita, rabta kar*, baat, sampark kar*, sampark me, raabita, connect',
    receive:
      'मिल*, मिला, मिली, मिले, आता, आते, आती, आया, आए, आई, प्राप्त, आ रहे, आ रहा, आ रही, मिलता, आये, mil*, mila, mili, mile, milta, milti, milte, aata, aati, aate, aaya, aayi, aaye, aya, ayi, aye, aarahe, aa rahe, aa raha, aa rahi, receive, received, milna, prapt, wasool, mausool, mosool, aarha, arahe, ata, ati, ate, arhe, arha, rhe, nahi mila, nhi mila, nhi mili, risiv',
    answer:
      'जवाब, उत्तर, जवाब दे*, रिप्लाई, प्रतिक्रिया, जबाब, उठा*, jawab, javab, jwab, reply, answer, rply, uttar, jawab do, jawab de*, jvab, riplai, response, replay, utha*, uthao, uthaya, jvb, rplai',
    read: 'पढ़*, पढ़ा, पढ़ो, पढ़ना, पढना, padh*, padho, padha, parh*, parho, parha, read, padna, parhna, pdh*, prh*, seen, mutalia, padhna, padhi, padhke',
    bother:
      'परेशान, परेशानी, तंग, तंग कर*, सता*, दिमाग, दिमाग खा*, दिमाग खराब, डिस्टर्ब, उत्पीड़न, छेड़*, तकलीफ, सिरदर्द, सिर दर्द, कष्ट, पका*, टेंशन, pareshan, preshan, pareshaan, pareshani, paresan, tang, tung, tang kar*, tang mat, disturb, disturb kar*, sata*, satana, satao, chhed*, irritate, irritating, dimag kha*, dimagh kha*, dimag kharab*, dimagh kharab*, dimaag, dimagh, dimag, sir dard, sar dard, sirdard, harass*, harassment, khalal, takleef, annoy*, tng, distrub, pakao, pak gaya, paka*, pareshaani, pareshn, ungli, sar khana, takalif, sataa*, tension',
    spam: 'स्पैम, फालतू, बकवास, भरमार, कचरा, स्पैमिंग, फ़ालतू, बेवजह, spam, spaming, spamming, faltu, fazool, fizool, bakwas, junk, spam mat, bharmar, barsaat, fuzool, spammer, faltoo, line laga*, thok*, bombard',
    fedUp:
      'तंग आ*, तंग आ गया, पक गया, परेशान हो*, थक गया, थक गई, ऊब*, बर्दाश्त, बोर, हद हो गई, नाक में दम, नफरत, दुखी, झेल*, उकता*, तंग आ चुका, बस हो गया, tang aa*, tang aagaya, pak gaya, pak gya, pak gayi, pareshan ho*, thak gaya, thak gayi, thak gya, bezar, bezaar, bore, jee bhar*, bardasht, bardasht nahi, had ho gayi, hadd ho gayi, pakk, dukhi, dukhi ho*, jhel, nafrat, tang agya, tang aa gaya, ukta*, naak me dam, nak me dam, bas ho*, pareshan kar rakha, irritate ho*, tang aa chuka, tang aa chuki, ajiz, aajiz, bahut ho gaya, bahut hua, bohot ho gaya, pakana, frustrat*',
    angry:
      'गुस्सा, गुस्से, नाराज, नाराज़, क्रोध, खफा, नाराजगी, क्रोधित, gussa, ghussa, gusse, naraz, naraaz, krodh, ghusse, angry, khafa, bhadak*, gusa, naaraz, mood kharab, ghusa, naraj, gussaa, narazgi',
    nonsense:
      'बकवास, फालतू, बेकार, कचरा, घटिया, कूड़ा, बेहूदा, फ़ालतू, वाहियात, ड्रामा, बेशर्मी, बेशर्म, bakwas, bakwaas, bakvas, faltu, bekar, bekaar, kachra, kooda, fazool, fizool, ghatiya, ghatia, gobar, bkws, bkwas, chutiyapa, ulti, jhand, tatti, bakchodi, faltoo, nautanki, bakwass, bqws, wahiyat, wahyat, besharam, besharmi, timepass, drama, dramay',
    shutUp:
      'चुप, चुप करो, चुप रहो, मुंह बंद, खामोश, बकवास बंद, ज़बान, शांत, मुँह बंद, chup, chup kar*, chup ho*, chup raho, chup reh*, munh band, muh band, muh bnd, shut up, zubaan, khamosh, bakwas band, moo band, band kar bakwas, zaban, chuup, bakwas na, bakwas mat, khaamosh, shutup',
    insult:
      'गधा, गधे, बेवकूफ, पागल, कुत्ता, कुत्ते, कुतिया, कमीना, कमीने, हरामी, हरामखोर, हरामजादा, हरामजादे, हरामज़ादे, चूतिया, चूतिये, चुतिया, चुतिए, मादरचोद, बहनचोद, भोसड़ीके, भोसड़ी, गांडू, गांड, रंडी, लौड़ा, लौड़े, लंड, सुअर, सूअर, उल्लू, साला, साले, सालों, मूर्ख, नालायक, बदतमीज, बदतमीज़, भाड़ में जा*, भाड़, जाहिल, जहन्नुम, नरक, बेशर्म, झांट, चोद*, तेरी माँ, तेरी मां, मां की, टट्टी, निकम्मे, निकम्मा, लानत, दलाल, ढक्कन, भड़वे, भड़वा, गंवार, chutiya, chutiye, chutia, chutiyo, chutiyon, gadha, gadhe, gadhay, bewakoof, bewkuf, bevkuf, bewaqoof, pagal, pagalon, kutta, kutte, kuttay, kutton, kutiya, kamina, kamine, kaminay, kameena, kameene, harami, haramzada, haramzade, haramkhor, haramkhoro, bhosdike, bhosdi, bsdk, bhosadi*, bhosri*, madarchod*, mc, bc, bkl, behenchod*, bhenchod*, benchod*, bahenchod*, gaand, gand, gandu, gaandu, gandoo, randi, lauda, lund, loda, lawda, lode, laude, lavde, suar, suwar, suvar, ullu, ullu ka pattha, ullu ke pathe, saale, sale, saala, sala, saalo, salo, laanat, lanat, lannat, jahannum, jahannam, bhaad, bhad me ja*, bhaad mein ja*, beghairat, begairat, behaya, khabees, idiot*, stupid, fuck*, chod, chudail, nalayak, lafanga, tharki, hijra, kanjar, jhant, jhat, jhaat, teri maa, teri ma, maa ki, bhadwa, bhadwe, besharam, dafa, moorkh, murkh, manhoos, badtameez, badtamiz, jaahil, jahil, zaleel, zalil, tatti, ganwar, gawar, do kaude, dalle, dalla, lakh lanat, kutto, suar ki, harami*, nikamme, nikamma',
    peace: 'शांति, सुकून, चैन, आराम, अमन, शान्ति, shanti, sukoon, sukun, chain, aman, aaram, aram, sakoon, skoon, shaanti, peace, chayn, sukh',
    uninterested:
      'रुचि नहीं, दिलचस्पी नहीं, इंटरेस्ट नहीं, इंटरेस्टेड नहीं, परवाह नहीं, फर्क नहीं, मुझे क्या, नहीं चाहिए, नही चाहिए, जरूरत नहीं, कोई मतलब नहीं, कोई रुचि नहीं, पसंद नहीं, रूचि नहीं, मतलब नहीं, ज़रूरत नहीं, इच्छुक नहीं, दिलचस्पी नही, interest nahi, intrest nahi, interested nahi, dilchaspi nahi, ruchi nahi, not interested, interest nhi, interested nhi, intrested nahi, intrested nhi, interst nahi, koi interest nahi, koi dilchaspi nahi, parwah nahi, parwa nahi, farq nahi padta, fark nahi padta, fark nahi, farq nhi, mujhe kya, mujhe nahi chahiye, mujhe nhi chahiye, nahi chahiye, nhi chahiye, zaroorat nahi, jarurat nahi, matlab nahi, koi matlab nahi, pasand nahi, farq nahi parta, intrst nhi, nahi lena, nhi lena, nahi chaiye, nhi chaiye',
    interested:
      'रुचि, दिलचस्पी, शौक, इंटरेस्ट, दिलचस्प, इच्छुक, रूचि, पसंद, रोचक, interest, interested, intrest, intrested, dilchasp, dilchaspi, ruchi, shauk, shauq, shoq, ichhuk, pasand, mazedar, rochak, shok',
    useless:
      'बेकार, फालतू, फायदा नहीं, किसी काम का नहीं, व्यर्थ, निकम्मा, बेमतलब, बेफिजूल, फिजूल, समय बर्बाद, काम का नहीं, टाइम वेस्ट, क्या फायदा, अनावश्यक, बर्बाद, bekar, bekaar, faltu, fazool, fizool, kaam ka nahi, kam ka nhi, kisi kaam ka nahi, be faida, befaida, bina matlab, faida nahi, fayda nahi, matlab nahi, time waste, waste, waqt zaya, time barbad, nikamma, ghair zaroori, be matlab, kis kaam ka, kya fayda, kya faida, time khoti, useless',
    unwanted:
      'अनचाहा, अनचाहे, बिना मांगे, बिन मांगे, अवांछित, नहीं मांगा, जबरदस्ती, गैरजरूरी, बिन बुलाए, अनचाही, बिना पूछे, नहीं माँगा, anchahe, anchaha, anchahi, bina mange, bina maange, mange bina, bina pooche, maanga nahi, manga nahi, nahi manga, nhi manga, ghair zaroori, kabhi nahi manga, unwanted, bin bulaye, zabardasti, jabardasti, bina puche, nahi kaha, gair zaroori, ghair matluba',
    mute: 'म्यूट, साइलेंट, बंद, चुप, ऑफ, बंद कर*, आवाज बंद, निष्क्रिय, mute, silent, band, band kar*, off, off kar*, chup, deactivate, disable, swich off, switch off, ghair faal, avaz band, awaz band, bandh',
    fillUp:
      'भर*, भर गया, भर गई, मेमोरी, इनबॉक्स, जगह, स्टोरेज, जगह नहीं, bhar*, bhar gaya, bhar gayi, bhar jata, inbox, inbox full, memory, memory full, storage, full ho*, jagah, space, jagah nahi, bhara, bhari, bhr, bhar diya',
    wakeUp:
      'जगा*, जाग*, उठा*, उठ*, नींद खराब, जाग गया, नींद खुल*, उठा दिया, आंख खुल*, jaga*, jaag*, jagaya, uth*, utha diya, uthaya, utho, uthna, neend kharab, neend khul*, neend kharaab, jag, jag gaya, uth gaya, ankh khul*, wake, jagte, jaagta, uthe, uthi, neend tod*',
    sleep:
      'सो रहा, सो रही, सोना, सोता, सोती, सोया, सोने, नींद, सो जाओ, सो गया, सो गई, सोते, निद्रा, so raha, so rahi, sona, sota, soti, soya, soyi, soye, sone, so ja*, neend, nind, sleep, so gaya, so gayi, sojao, soja, soo, so rha, so rhi, sone do, neendh, so jao, sonay',
    list: 'सूची, लिस्ट, फेहरिस्त, लिस्टों, सूचियों, list, lists, suchi, soochi, fehrist, fahrist, lst, mailing list, listt, fehrest',
    database:
      'डेटाबेस, सिस्टम, रिकॉर्ड, डाटाबेस, रजिस्टर, फाइल, फाइलों, प्रणाली, database, system, record, records, data base, sistam, records se, file, register, files, sistem',
    data: 'डेटा, डाटा, जानकारी, सूचना, विवरण, ब्यौरा, जानकारियां, डिटेल, डिटेल्स, data, jankari, jaankari, maloomat, malumat, maalumat, details, detail, information, info, byora, vivaran, kawaif, ditel, detial, detels',
    account: 'खाता, अकाउंट, खाते, प्रोफाइल, एकाउंट, आईडी, account, acount, khata, khaata, profile, ac, akount, accaunt, acnt, id, khate, khaty, acc',
    subscription:
      'सदस्यता, सब्सक्रिप्शन, प्लान, पैक, सेवा, सर्विस, मेंबरशिप, सेवाएं, योजना, पैकेज, सेवाओं, सेवाएँ, subscription, membership, plan, pack, package, service, services, seva, sewa, rukniyat, sadasyata, srvice, suvidha, khidmat, packages, pakej, sarvis, scheme, subscribtion',
    newsletter:
      'न्यूजलेटर, अपडेट, अलर्ट, सूचना, नोटिफिकेशन, रिमाइंडर, सूचनाएं, न्यूज़लेटर, समाचार पत्र, newsletter, update, updates, alert, alerts, notification, notifications, reminder, itla, ittila, suchna, khabarnama, yaad dehani, soochna, remainder, notice',
    advert:
      'विज्ञापन, विज्ञापनों, प्रचार, मार्केटिंग, एड, विपणन, प्रमोशन, प्रमोशनल, ऐड, ad, ads, advertisement, advertise, vigyapan, vigyapano, prachar, ishtihar, ishtehar, ishtiharat, ishtehaar, marketing, promotion, promotional, commercial, ishtehari, tashheer, add, adds, tashir, parchar',
    offer:
      'ऑफर, प्रस्ताव, डील, आफर, ऑफ़र, ऑफर्स, पेशकश, स्कीम, offer, offers, ofer, offar, deal, deals, peshkash, prastav, pesh kash, scheme, afar, ofers, skeem, offerz',
    discount:
      'छूट, डिस्काउंट, सेल, प्रमोशन, कैशबैक, रियायत, डिस्काउन्ट, discount, discounts, sale, sales, chhut, chhoot, chut, promo, promotion, cashback, riayat, raayat, off, discont, rebate, kam price, sasta sale, diskount',
    voucher: 'कूपन, वाउचर, गिफ्ट कार्ड, voucher, coupon, coupan, kupon, gift card, vouchers, coupons, coupen',
    loyaltyCard: 'पॉइंट्स, पॉइंट, रिवार्ड, सदस्यता कार्ड, अंक, loyalty, points, point, reward, rewards, club card, reward points, cashback, membership card',
    prize:
      'इनाम, पुरस्कार, लॉटरी, विजेता, लकी ड्रॉ, ईनाम, prize, inaam, inam, lottery, lotery, lucky draw, winner, qura, kbc, jackpot, puraskar, luckydraw, vijeta, jeeto, jeeta',
    customer:
      'ग्राहक, ग्राहकों, कस्टमर, खरीदार, उपभोक्ता, क्लाइंट, customer, grahak, gahak, gaahak, client, khareedar, kharidar, costomer, custmer, graahak, sarif, saarif, consumer, upbhokta',
    exCustomer:
      'पूर्व ग्राहक, ग्राहक नहीं, कस्टमर नहीं, अब ग्राहक नहीं, पोर्ट कर*, कंपनी बदल*, पुराना ग्राहक, purana customer, ab customer nahi, customer nahi, customer nhi, ab grahak nahi, port kar*, port karwa*, port kara*, ex customer, dusri company, doosri company, grahak nahi, use nahi karta, company badal*, port karliya, aapka customer nahi, apka customer nahi',
    shop: 'दुकान, दुकानें, बाजार, बाज़ार, स्टोर, मार्केट, मॉल, किराना, दुकानदार, मंडी, शॉप, dukan, dukaan, dukano, shop, store, bazar, bazaar, bajar, market, mall, supermarket, kirana, showroom, dookan, dukandar, mandi, grocery, dmart, stor',
    company:
      'कंपनी, कम्पनी, कारोबार, व्यापार, ब्रांड, कंपनियां, कंपनियों, धंधा, व्यवसाय, फर्म, company, compani, kampani, karobar, business, brand, firm, idara, vyapar, dhandha, kaarobar, compny, companies',
    organisation:
      'संगठन, संस्था, पार्टी, क्लब, समिति, एनजीओ, संघ, ट्रस्ट, संस्थान, sanstha, sangathan, tanzeem, organisation, organization, ngo, club, party, samiti, anjuman, idara, trust, falahi, jamat, jamaat, foundation',
    member: 'सदस्य, मेंबर, सदस्यों, member, sadasya, rukn, members, memeber, arkan, rukun, membar',
    donate:
      'दान, चंदा, डोनेट, दान कर*, दक्षिणा, डोनेशन, daan, dan, donate, donation, chanda, sadqa, sadka, zakat, zakaat, khairat, madad, dakshina, atiya, atia, fund',
    vote: 'वोट, मतदान, चुनाव, मत दें, वोटिंग, मतदाता, इलेक्शन, vote, voting, chunav, election, elections, matdan, intikhab, intikhabat, intekhabat, vot, votes, elekshan',
    bank: 'बैंक, बैंकों, बैंकिंग, एसबीआई, bank, benk, banks, sbi, hdfc, icici, hbl, ubl, meezan, baink, pnb, bnk, axis, alfalah',
    money:
      'पैसा, पैसे, पैसों, रुपये, रुपए, रकम, कैश, नकद, धन, रूपए, रुपया, रूपये, राशि, paisa, paise, paisay, paison, paiso, rupaye, rupay, rupees, rupee, rupaiya, rs, cash, raqam, rakam, rokda, nakad, naqad, money, pese, pesa, pesy, pysa, pyse, rupiya, rupe, paisy, rupya, lakh, crore, psy, pse',
    salary:
      'वेतन, तनख्वाह, पेंशन, सैलरी, पगार, तनख़्वाह, salary, tankhwah, tankha, tankhah, vetan, pension, tnkhwah, payroll, selary, maash, pagar, sallery, sellery, tanakhwah',
    loan: 'लोन, कर्ज, कर्जा, उधार, ऋण, ब्याज, किश्त, किस्त, ईएमआई, क़र्ज़, क्रेडिट, loan, karz, karza, qarz, qarza, udhar, udhaar, emi, credit, byaj, kist, kisht, loans, qist, lon, lone, rin, kishtein, sood, krj',
    price:
      'कीमत, दाम, भाव, रेट, शुल्क, फीस, मूल्य, किराया, क़ीमत, खर्च, खर्चा, लागत, price, prices, keemat, qeemat, qimat, kimat, daam, dam, rate, rates, cost, fees, fee, bhav, bhaav, charges, kharcha, kharch, kiraya, prize kitna, mol, rait, qeemt, shulk',
    expensive:
      'महंगा, महंगी, महंगे, मंहगा, महँगा, महंगाई, mehnga, mehngi, mehenga, mahanga, mahangi, mehnge, expensive, costly, mehngai, mahangai, mehangi, mehngay',
    cheap: 'सस्ता, सस्ती, सस्ते, sasta, saste, sasti, cheap, sastay, kam daam, susta',
    freeOfCharge:
      'मुफ्त, फ्री, निःशुल्क, निशुल्क, मुफ़्त, फ़्री, free, muft, mufat, freee, bina paise, muft mein, free mein, free me, nishulk, phokat, fokat, mft',
    pay: 'भुगतान, पेमेंट, चुका*, पैसे दे*, अदा, ट्रांसफर, पेटीएम, भर दिया, जमा, यूपीआई, फोनपे, गूगल पे, pay, payment, bhugtan, ada, adaigi, adayegi, chuka*, paytm, gpay, phonepe, upi, bhara, bhar diya, de diya, paise de*, paise diye, easypaisa, jazzcash, transfer, peymant, pement, jama, ada kar*, google pay, paid',
    bill: 'बिल, रसीद, चालान, इनवॉइस, बिलों, पर्ची, bill, bil, rasid, raseed, receipt, invoice, bills, challan, bhil, parchi, bill bhar*',
    buy: 'खरीद*, ख़रीद*, खरीदा, लेना, ले लिया, मंगवा*, खरीदारी, शॉपिंग, kharid*, khareed*, khareeda, kharida, kharidna, buy, le liya, lena, liya, khreed*, purchase, mangwa*, mangaya, manga*, shopping, kharidari, khareedari, lenge, lunga, khrid*, kharedna',
    sell: 'बेच*, बेचना, बिक*, बिक्री, बेचा, bech*, becha, bechna, bech raha, bikri, sell, bik*, baich*, bechne, bika, farokht, bechta, bechte, bikna, bechni, bikau, selling, sale',
    order: 'ऑर्डर, आर्डर, मंगवा*, मंगाया, मंगा*, order, ordr, orders, ordered, order kar*, mangwa*, mangaya, aarder, oder, arder, ordar, order kiya',
    deliver:
      'डिलीवरी, डिलिवरी, पहुंचा*, पहुँचा*, कूरियर, डिलीवर, शिपिंग, डिलीवर्ड, deliver, delivery, delivered, delivary, dilivery, courier, corier, kuriyar, delivri, pahuncha*, pohncha*, shipping, rider, delivery boy, diliver, dilevery, delever*, dispatch, swiggy, zomato, foodpanda',
    parcel: 'पार्सल, पैकेट, डिब्बा, पैकेज, सामान, बॉक्स, parcel, parsal, packet, package, dabba, box, parcal, samaan, saman, pakit, dibba, pkt',
    pickUp:
      'ले लो, लेने, ले जाओ, लेने आ*, पिकअप, उठा*, ले आओ, ले जाना, pick, pickup, le lo, le lena, le jao, le jana, lene aa*, lene aaunga, uthana, pick kar*, collect, uthao, utha lo, le aao, lene, pik, lekar',
    returnGoods:
      'वापस, वापसी, वापिस, रिफंड, रिटर्न, बदल*, लौटा*, पैसे वापस, एक्सचेंज, रिफ़ंड, रिप्लेस, wapas kar*, return, returned, refund, exchange, wapas, wapis, wapsi, vapas, paise wapas, paise wapis, wapis kar*, badal*, badli, tabdeel, return kar*, lauta*, rifand, vapis, lota*, replace, replacement, retarn',
    bookReserve:
      'बुक, बुकिंग, बुक कर*, आरक्षण, रिजर्व, आरक्षित, book, booking, book kar*, reserve, reservation, arakshan, aarakshan, bukking, booked, bookings, buk, reserved',
    appointment:
      'अपॉइंटमेंट, समय लेना, स्लॉट, नंबर लगा*, मुलाकात, अपॉइन्टमेंट, अपॉइंटमेन्ट, appointment, apointment, time lena, slot, number lagwa*, mulaqat, apoinment, samay, appoinment, time chahiye, number laga*, apointmnt, aptmnt',
    meeting:
      'मीटिंग, बैठक, मुलाकात, सम्मेलन, सभा, मीटींग, meeting, miting, mulaqat, mulakat, baithak, meetings, meting, sabha, conference, ijlas, meeting me, goshthi, mitting',
    invite:
      'निमंत्रण, न्योता, आमंत्रण, बुलाया, बुला*, दावत, आमंत्रित, इनविटेशन, dawat, daawat, bula*, bulaya, nyota, nimantran, invite, invitation, invited, amantran, aamantran, davat, dawatnama, card',
    contract:
      "अनुबंध, समझौता, ठेका, करार, एग्रीमेंट, कॉन्ट्रैक्ट, contract, samjhauta, anubandh, muahida, mu'ahida, agreement, theka, muahda, contrct, karar, deal",
    sign: 'हस्ताक्षर, साइन, दस्तखत, सिग्नेचर, sign, dastakhat, dastkhat, hastakshar, signature, signed, sain, dastakhath, angutha, dastkht',
    card: 'कार्ड, कार्ड्स, एटीएम, card, kard, cards, atm, crd, debit card, credit card, aadhar card, pan card',
    phone:
      'फोन, फ़ोन, मोबाइल, टेलीफोन, हैंडसेट, मोबाईल, phone, fone, mobile, mobail, cell, handset, fon, phn, phon, mobil, ph, tel, iphone, phones, samsung, redmi, mob, mobyl',
    number: 'नंबर, नम्बर, संख्या, नंबरों, number, no, nambar, numbr, nmbr, numbers, num, nmber, no., nomber, sankhya, nbr, namber, nmb',
    newNumber:
      'नया नंबर, नंबर बदल*, नए नंबर, नंबर चेंज, नया नम्बर, मेरा नया, नई सिम, naya number, new number, mera naya number, number badal*, number change, nya number, number badla, naye number, number change ho*, number change kar*, naya no, naya sim, number tabdeel, ye mera naya, purane malik, pehle kisi aur, number kisi aur',
    simCard:
      'सिम, सिम कार्ड, जियो, एयरटेल, ऑपरेटर, बीएसएनएल, नेटवर्क, रिचार्ज, sim, sim card, simcard, operator, jio, airtel, idea, vi, bsnl, jazz, zong, telenor, ufone, sims, recharge, network, simm, seem',
    email: 'ईमेल, ई-मेल, मेल, जीमेल, email, mail, gmail, imail, e mail, emails, mail id, email id, i mail, mele',
    letter:
      'पत्र, चिट्ठी, डाक, खत, डाकिया, डाकघर, लिफाफा, chitthi, chithi, khat, patra, letter, post, dak, daak, dakiya, leter, lifafa, post office, dakghar',
    name: 'नाम, उपनाम, सरनेम, नामों, naam, nam, name, surname, nm, naam se, naamo, upnaam, laqab, kunba, naam hai, nam hai',
    address:
      'पता, एड्रेस, पते, लोकेशन, ठिकाना, स्थान, address, pata, patta, adress, pta, adres, addres, makan number, location, thikana, lokeshan, loc, ghar ka pata, jagah, adrees',
    birth:
      'जन्म, जन्मदिन, पैदा, जन्मतिथि, बर्थडे, जनमदिन, जन्मदिवस, janam, janm, paida, paidaish, birthday, bday, janamdin, janmdin, saalgirah, salgirah, date of birth, dob, janmdivas, birth, janamdivas, tareekh paidaish, hbd',
    age: 'उम्र, आयु, नाबालिग, साल का, साल की, उमर, बालिग, umar, umr, age, saal ka, saal ki, nabalig, nabaligh, bachcha, umer, aayu, ayu, kam umar, kamsin, minor, balig, baligh',
    document:
      'दस्तावेज, दस्तावेज़, फॉर्म, कागज, कागजात, पासपोर्ट, आधार, पहचान पत्र, पैन कार्ड, कागज़, प्रमाण पत्र, लाइसेंस, प्रमाणपत्र, document, documents, form, kagaz, kagaj, kaghaz, kagzat, dastavej, dastavez, dastawezat, aadhar, adhar, aadhaar, pan, passport, shanakhti, cnic, id card, identity, farm, kaghzat, certificate, praman patra, license, licence, docs, parcha, shanakht',
    copy: 'कॉपी, प्रति, नकल, प्रतिलिपि, फोटोकॉपी, प्रिंट, copy, copi, kopi, nakal, naqal, photocopy, zerox, xerox, duplicate, print, printout, prati, nuskha, prints',
    photo:
      'फोटो, तस्वीर, चित्र, सेल्फी, तस्वीरें, फ़ोटो, पिक, photo, photos, pic, pics, picture, tasveer, tasvir, selfie, foto, fotu, image, tasweer, taswir, dp, chitra, photu',
    video: 'वीडियो, क्लिप, विडियो, video, vidio, clip, vdo, videos, reel, reels, vedio, weedio, viedo, youtube',
    website:
      'वेबसाइट, साइट, पेज, ऑनलाइन, पोर्टल, फेसबुक, website, site, webpage, online, page, web, saite, vebsite, wesite, onlain, portal, fb, facebook, insta',
    link: 'लिंक, लिंक्स, link, links, linq, lnk, linc, lynk, url',
    app: 'ऐप, एप, एप्लिकेशन, ऐप्प, app, application, apps, ap, aplication, aplikeshan',
    internet:
      'इंटरनेट, नेट, वाईफाई, नेटवर्क, सिग्नल, वाई-फाई, internet, net, wifi, wi fi, network, signal, data, intarnet, intrnet, nett, netwrk, netwark, broadband, 4g, 5g, nt, signel',
    computer: 'कंप्यूटर, लैपटॉप, कम्प्यूटर, टैबलेट, computer, laptop, tablet, pc, kampyutar, comp, leptop, lappy, tab, computar, cumputer',
    password:
      'पासवर्ड, कोड, ओटीपी, लॉगिन, पिन, यूजरनेम, password, pasword, pin, otp, code, login, passward, kod, log in, pswd, paswd, username, passcode',
    battery: 'बैटरी, चार्जर, चार्ज, चार्जिंग, battery, batry, charger, charge, charging, batri, bettery, charjar, chrgr, powerbank, bateri, betri',
    press:
      'दबा*, दबाएं, क्लिक, बटन, टाइप, दबाएँ, daba*, dabao, dabayein, press, click, clik, type, button, batan, dabaiye, tap, klik, daba do, dabana, dbao',
    wordN: 'शब्द, शब्दों, लफ्ज, shabd, lafz, alfaz, word, words, lafj, shabdo, alfaaz, baat',
    fileFormat: 'एक्सेल, पीडीएफ, फाइल, फॉर्मेट, csv, excel, pdf, json, xml, pdf me, file, word file, eksel',
    privacy:
      'गोपनीयता, निजता, प्राइवेसी, निजी, व्यक्तिगत, गोपनीय, डेटा संरक्षण, privacy, niji, gopniyata, razdari, raazdari, zaati, data protection, privecy, prayvesi, zati, gdpr, dpdp, vyaktigat, personal, gopniya, khufia',
    law: 'कानून, कानूनी, अधिकार, हक, नियम, क़ानून, अधिनियम, कार्रवाई, अधिकारों, धारा, गैरकानूनी, हक़, कार्यवाही, kanoon, kanun, qanoon, qanun, kanooni, qanooni, law, legal, haq, hak, haqooq, huqooq, adhikar, right, rights, hakk, kayda, qanooni karwai, kanuni, niyam, act, qaida, usool, dhara, karwai, karyavahi, karvai, legally, illegal, gair kanuni',
    lawyer:
      'वकील, अदालत, मुकदमा, केस, कोर्ट, न्यायालय, जज, नोटिस, उपभोक्ता अदालत, न्यायाधीश, vakil, vakeel, wakeel, wakil, court, adalat, adaalat, case, mukadma, muqadma, kachehri, lawyer, advocate, cort, sue, judge, case kar*, keys, nyayalay, consumer court, courts, notice, muqadama, high court',
    police:
      'पुलिस, थाना, थाने, साइबर, एफआईआर, साइबर सेल, police, polis, pulis, thana, thaana, fir, cyber, cyber crime, cybercrime, polic, thane, cyber cell, fia, daroga, pulice, report, fir kar*',
    complain:
      'शिकायत, रिपोर्ट, कंप्लेंट, शिकायत कर*, शिकायतें, ट्राई, दर्ज, फरियाद, shikayat, shikayt, complaint, complain, complaint kar*, report, report kar*, shikayat kar*, shikayet, complan, complent, darj, darj kar*, shikaayat, trai, pta, parcha, compl*, shikyat, fariyad, shikwa',
    threaten:
      'वरना, वर्ना, नहीं तो, नही तो, चेतावनी, धमकी, अंजाम, परिणाम, आखिरी बार, अन्यथा, वार्निंग, पछता*, भुगत*, आखिरी चेतावनी, warna, varna, nahi to, nahin to, nhi to, nai to, verna, wrna, dhamki, chetavni, chetawni, warning, anjam, anjaam, natija, natije, aakhri baar, akhri bar, last warning, last time, dekh lena, dekh lunga, varning, tanbeeh, aakhri warning, akhri warning, pachta*, pachtaoge, bhugatna, bhugto, anjaam bura, khair nahi, karwai karunga, legal action, nai tou, warn, nahi tou',
    authority:
      'सरकार, ट्राई, विभाग, मंत्रालय, अधिकारी, उपभोक्ता, प्राधिकरण, लोकपाल, उपभोक्ता फोरम, प्रशासन, सरकारी, नगर निगम, आयोग, sarkar, sarkari, government, trai, dot, pta, mantralay, vibhag, hukumat, hakumat, mohtasib, adhikari, daftar, govt, department, ombudsman, rbi, hukoomat, idara, consumer forum, upbhokta forum, prashasan, municipality, nagar nigam, pemra, nadra, kendra, lokpal',
    proof:
      'सबूत, प्रमाण, साबित, दलील, साक्ष्य, गवाह, स्क्रीनशॉट, saboot, sabut, suboot, proof, praman, dalil, daleel, screenshot, sbut, gawah, gawahi, evidence, sabot, sakshya, saabit, sabit',
    mistake:
      'गलती, गलत, त्रुटि, भूल, ग़लत, ग़लती, गलतियां, गड़बड़, गलतफहमी, galti, ghalti, galat, ghalat, glt, glti, galati, mistake, wrong, galtee, ghlti, ghlt, truti, khata, glat, ghaltee, bhool, bhul, gadbad, garbar, error, ghalat hai, galat hai, gltsy, galat number, galtiyan, gltee, incorrect',
    wrongPerson:
      'गलत नंबर, रॉन्ग नंबर, ग़लत नंबर, मैं नहीं हूँ, मैं नहीं हूं, नहीं जानता, नहीं जानती, आप कौन, कौन हो, कौन है, कौन हैं, कौन बोल*, किसी और का, किसी और को, पहचान*, मैं वो नहीं, गलत व्यक्ति, इस नाम का, इस नाम की, पहचाना नहीं, मेरा नहीं, रांग नंबर, गलत नम्बर, galat number, ghalat number, wrong number, rong number, wrong no, main nahi hu, main woh nahi, main wo nahi, nahi janta, nahi jaanta, nahi jaanti, nahi janti, nhi janta, nhi janti, aap kaun, ap kaun, ap kon, aap kon, kaun ho, kon ho, kaun hai, kon hai, kaun bol*, kon bol*, kisi aur ka, kisi aur ki, kisi aur ko, pehchana nahi, pehchan*, nahi pehchana, galat insan, galat aadmi, main nahi hoon, ye mera nahi, mera nahi hai, galat jagah, glt number, ghalat jagah, kaun he, kon he, tum kaun, tum kon, ghalat bande, iss naam ka, is naam ka, is nam ka, is naam ki, is nam ki, koi nahi rehta',
    correct: 'सही, ठीक, सच, दुरुस्त, सत्य, sahi, sahee, theek, thik, durust, shi, correct, right, sach, sahih, darust, thk, asal, sahi hai, drust, satya',
    lie: 'झूठ, झूठा, झूठे, झूठी, फर्जी, धोखा, झूठ बोल*, मक्कार, jhoot, jhooth, jhuth, jhut, jhoota, jhootha, jhuta, jhoote, jhoothe, jhute, jhuthe, jhooti, lie, liar, jhoot bol*, farzi, jhuti, jhutha, jhuthi, makkar, dhoka, dhokha, jhoton, fake',
    spell:
      'स्पेलिंग, वर्तनी, नाम गलत, हिज्जे, अक्षर, उच्चारण, spelling, hijje, spell, spelling galat, naam galat, naam ghalat, imla, spelling mistake, hije, spellings, vartani, nam galat, nam ghalat, akshar, harf, uchcharan',
    change:
      'बदल*, बदला, परिवर्तन, चेंज, बदलाव, बदलो, तब्दील, badal*, badla, badlo, badli, change, change kar*, tabdeel, tabdil, tabdeeli, parivartan, chenj, chng, badalna, bdl*, chnge, chang, tabdeel kar*, changed',
    update:
      'अपडेट, सुधार*, ठीक कर*, सही कर*, संशोधन, अपडेट कर*, करेक्ट, update, update kar*, theek kar*, thik kar*, sahi kar*, sudhar*, sudhaar*, durust kar*, apdet, correct kar*, thk kar*, islah, tasheeh, tashih, edit, correction, updte, updet, sudharo, updated',
    outdated:
      'पुराना, पुरानी, पुराने, अमान्य, पूर्व, purana, purani, purane, puranay, old, expire, outdated, puraana, purany, khatam ho*, pehle wala, valid nahi',
    newOne: 'नया, नई, नए, नये, नवीन, ताजा, नयी, naya, nayi, naye, new, nya, nai, nye, nyi, nay, taza, taaza, navin, nayaa, nae',
    know: 'जान*, जानता, जानती, पता, मालूम, ज्ञात, खबर, jaan*, janta, janti, jante, jaanta, jaanti, jaante, pata, pta, pata hai, pata nahi, maloom, malum, know, pehchan*, malom, ilm, khabar, janna, jano, pata chala, jankari, khbr, jnta, jnti',
    think:
      'सोच*, सोचा, लगता, लगा, ख्याल, विचार, समझ*, लग रहा, यकीन, विश्वास, भरोसा, राय, soch*, socha, sochta, sochti, sochna, lagta, lagti, laga, khayal, khyal, think, vichar, samajh*, mere hisab, shayad, yakeen, yaqeen, yakin, lgta, lgti, andaza, lag raha, mere khayal, vishwas, bharosa',
    understand:
      'समझ*, समझा, समझ आ*, समझे, समझो, समझी, samajh*, samjh*, samajh aaya, samjha, samjhi, samjhe, samjho, understand, smjh*, pata chala, smajh*, smj*, samj*, samjhta, samjhe nahi, samaj, samjhtay',
    remember:
      'याद, याद रख*, याद दिला*, यादें, स्मरण, yaad, yad, yaad hai, yaad dila*, yaad rakh*, remember, remind, yad rkh*, yaad aa*, smaran, yd, yaadein, yaad karo',
    forget:
      'भूल*, भूल गया, भूल गई, भूलना, भूलो, bhool*, bhul*, bhoola, bhula, bhuli, bhool gaya, bhul gaya, bhul gyi, forget, bhulna, bhoolna, bhulo, bhoolo, bhooli, bhoolna mat, visra',
    mean: 'मतलब, अर्थ, यानी, यानि, आशय, matlab, mtlb, matlb, yani, yaani, mean, arth, murad, mtlab, maqsad, meaning, mtb, muraad, maani, iska matlab',
    say: 'बोल*, बोला, कह*, कहा, कहो, कहना, बता*, बताओ, बताया, सुना*, बोलो, बताइए, बताएं, कहता, कहते, bol*, bola, bolo, boli, bole, bolna, bolta, bolti, keh*, kaha, kahi, kaho, kahna, kehna, kehta, kehti, kehte, kah*, kahta, kahti, bata*, batao, bataya, batana, bta*, btao, btana, btaya, say, said, tell, kha, kh, bataiye, bataein, btado, batado, suna*, kahiye, kahte, farma*, bolunga, kahunga, kahungi',
    ask: 'पूछ*, पूछा, पूछो, मांग*, मांगा, अनुरोध, निवेदन, सवाल, माँग*, पूछना, प्रार्थना, आग्रह, puch*, pucha, poocha, poochh*, pooch*, puchh*, puchna, poochna, ask, maang*, maanga, manga, mang*, request, darkhwast, darkhast, anurodh, puchho, sawal, pucho, nivedan, guzarish, mutalba, prarthna, guzaarish, istida, requested',
    speak:
      'बात, बात कर*, बोल*, बातचीत, बातें, गपशप, चैट, baat, bat, baat kar*, bat kar*, baatein, baaten, bol*, talk, gupshup, gup shup, chat, speak, guftagu, guftgu, bt kr*, baat kro, baten, btein, baat ho*, chatting, charcha, bat kro',
    explain:
      'समझा*, समझाओ, स्पष्ट, बताना, व्याख्या, स्पष्टीकरण, samjha*, samjhao, samjhaiye, explain, wazahat, batana, smjhao, spasht, tafseel, explanation, wzahat, samjhaye',
    show: 'दिखा*, दिखाओ, दिखाइए, दिखाएं, दिखता, dikha*, dikhao, dikhaiye, dikhana, dikhaya, show, dikhaye, dikhado, dkhao, dikhta, dikhti, dikhe, pesh',
    see: 'देख*, देखा, देखो, नजर, देखना, देखिए, नज़र, ध्यान, दिख*, dekh*, dekha, dekho, dekhi, dekhna, dekhta, dekhte, see, dkh*, nazar, dekhiye, dikh*, look, watch, dkho, deka, dekhlo, nazr, check, daikh*, dhyan, seen',
    hear: 'सुन*, सुनो, सुना, सुनाई, सुनिए, गौर, sun*, suno, suna, sunna, sunai, suni, suniye, sunte, sunta, hear, listen, sunn, sun lo, sunlo, gaur, ghaur, sunao',
    find: 'ढूंढ*, ढूँढ*, खोज*, तलाश, मिला, मिल*, पता लगा*, dhoond*, dhund*, dhundh*, doondh*, mila, mil*, milna, find, search, talash, mil gaya, mil gayi, talaash, doond*, khoj*, mile, dhoondh*, dundh*',
    lose: 'खो*, खो गया, गुम, खोया, हार*, गुमशुदा, हारा, लापता, नुकसान, kho*, kho gaya, kho gayi, khoya, kho diya, gum, gum ho*, ghum, lost, haar*, har gaya, har gaye, gumshuda, haara, missing, haar gaye, nuksan, nuqsan, ganwa*, lapata, gawa*',
    give: 'दे, दो, देना, दिया, दें, दीजिए, दी, दिए, दूंगा, दे दो, देता, देते, दूँ, दिये, देने, de, do, dena, dedo, de do, diya, di, diye, dijiye, dijie, dein, deta, deti, dete, dunga, dungi, denge, dega, degi, give, dia, dijiyega, dey, day, dene, dijye, deing, den, dw, dy, dedena',
    take: 'ले, लो, लेना, लिया, लें, लीजिए, ली, लूंगा, ले लो, लेता, पकड़*, लेते, लूँ, le, lo, lena, lelo, le lo, liya, li, liye, lijiye, lete, leta, leti, lunga, lungi, lenge, lega, take, lia, lene, lein, lijie, pakad*, pakar*, lelena, utha*',
    bring:
      'ला*, लाओ, लाना, लाया, ले आ*, लाए, लाई, लेकर, la*, lao, lana, laana, laya, layi, laaya, laye, le aana, le aao, leke, lekar, leao, lekr, bring, lete aana, late, laao, le ana, lekr ana, lete ana, le aa, lae, layen',
    put: 'रख*, रखो, डाल*, डालो, लगा*, जोड़*, शामिल, rakh*, daal*, dal, dalo, daalo, daala, dala, dali, lagao, laga*, put, rkh*, add, rakho, rakhna, dalna, daalna, shamil, jod*, dal do',
    hold: 'रख*, रखा, रखें, सुरक्षित, संभाल*, मेरे पास, सेव, जमा, रखते, रखी, rakh*, rakho, rakha, rakhi, rakhna, rkh*, sambhal*, mere paas, pakad*, keep, save, hold, store, mehfooz, mahfooz, surakshit, sahej*, jama, pakar*, sambhaal*, rakhte',
    have: 'है, हैं, हूँ, हूं, हो, था, थी, थे, पास, होता, हुआ, हुई, हुए, होगा, होगी, होते, होती, होना, मौजूद, hai, hain, he, hay, hy, h, hu, hun, hoon, ho, tha, thi, the, paas, pas, mere paas, mera hai, hota, hoti, hote, hua, hui, hue, hoga, hogi, honge, hen, thay, mojood, maujood, mojud, maujud, have, hei, hon, hona',
    use: 'इस्तेमाल, उपयोग, प्रयोग, यूज, इस्तेमाल कर*, istemal, istemaal, istmal, use, upyog, use kar*, using, prayog, istemal kar*, yuz, used, estemal, istamal, kaam me',
    process:
      'प्रोसेस, प्रक्रिया, विश्लेषण, प्रोसेसिंग, संसाधित, प्रसंस्करण, process, processing, analyse, prakriya, tajziya, profiling, prosess, karwai, vishleshan, data process',
    automatic:
      'ऑटोमैटिक, स्वचालित, रोबोट, मशीन, बॉट, कंप्यूटर, स्वतः, मशीनी, automatic, auto, automated, robot, machine, bot, computer, mashin, khudkar, khud ba khud, svachalit, ai, automatik, recorded, mshin',
    human:
      'इंसान, आदमी, कर्मचारी, एजेंट, व्यक्ति, मनुष्य, कस्टमर केयर, ऑपरेटर, प्रतिनिधि, बंदा, हेल्पलाइन, असली इंसान, insaan, insan, aadmi, admi, banda, employee, agent, asli aadmi, asli insan, operator, executive, manushya, vyakti, customer care, representative, karmchari, numainda, mulazim, staff, karamchari, numaindah, helpline',
    share:
      'शेयर, साझा, बांट*, शेयर कर*, बाँट*, लीक, साझा कर*, share, share kar*, sheyar, baant*, bant*, sajha, de diya, kisi ko mat, kisi ko na, leak, shair, shere, forward, kisi aur ko, zahir, failao',
    thirdParty:
      'तीसरे पक्ष, तीसरा पक्ष, दूसरी कंपनी, दूसरों, किसी और को, थर्ड पार्टी, पार्टनर, साझेदार, अन्य कंपनियों, third party, teesri party, dusri company, doosri company, partner, partners, kisi aur ko, dusre logo, teesre, dusron, doosron, kisi teesre, tisre paksh, sathi, doosre logon, fareeq',
    transferData:
      'ट्रांसफर, स्थानांतरित, निर्यात, पोर्ट, डाउनलोड, स्थानांतरण, एक्सपोर्ट, transfer, transfer kar*, port, export, download, muntaqil, shift, trasfer, trnsfr, dalo, downlod, tabadla, download kar*, port kar*, trancefer, mnp',
    limit:
      'सीमित, सीमा, रोक, निलंबित, प्रतिबंधित, फ्रीज, अस्थायी, होल्ड, लिमिट, limit, seemit, rok, roko, hold, pause, freeze, suspend, hadd, mehdood, limited, maujuda, asthayi, temporary, arzi, filhal, simit, mahdood, muattal',
    check:
      'चेक, जांच*, जाँच*, चेक कर*, देख लो, सत्यापन, पड़ताल, वेरीफाई, समीक्षा, check, check kar*, chek, chk, jaanch, janch, verify, tasdeeq, dekh lo, dekho, confirm, review, satyapan, chek kar*, check kro, chk kar*, janch kar*, dekhlo, jaanch kar*, parakh*, maloom kar*, checking',
    confirm:
      'कन्फर्म, पुष्टि, पक्का, कंफर्म, तय, पक्की, सत्यापित, confirm, confirm kar*, pakka, tasdeeq, tasdiq, pushti, confrm, pucca, pakka hai, confirmation, cnfrm, confirmed, pakki, conform, cnf, puka, verify',
    choose:
      'चुन*, चुना, फैसला, निर्णय, पसंद, चयन, तय, फ़ैसला, chun*, chuno, chuna, choose, select, pasand, faisla, faisla kar*, tay, decide, intikhab, chunav, fesla, nirnay, muntakhib, chuniye, select kar*, option, final',
    open: 'खोल*, खुला, खुली, खुले, खुल*, ओपन, khol*, kholo, khola, khula, khuli, khule, khul*, open, open kar*, opan, khulta, khulti, kholna, kholte, khulega',
    close: 'बंद, बन्द, बंद कर*, ताला, बंद है, क्लोज, band, band kar*, bnd, close, closed, bandh, band hai, band ho*, tala, bandd, clos, bnd hai',
    start:
      'शुरू, शुरु, आरंभ, चालू, शुरू कर*, प्रारंभ, शुरुआत, स्टार्ट, shuru, shuroo, shru, start, start kar*, chalu, aarambh, shuru kar*, sharu, aghaz, begin, shuruaat, satart, shoroo, suru, stat, chalu kar*, prarambh',
    resume:
      'फिर से शुरू, दोबारा शुरू, चालू कर*, पुनः, बहाल, पुनः आरंभ, फिर शुरू, एक्टिवेट, सक्रिय, दोबारा चालू, phir se shuru, fir se shuru, dobara shuru, chalu kar*, chalu karo, activate, reactivate, on kar*, wapas chalu, dobara chalu, active, bahal, punah, start again, resume, dubara shuru, phir se chalu, fir se chalu, activate kar*',
    goOn: 'जारी, जारी रख*, लगातार, चालू रख*, चलता, jaari, jari, continue, jaari rakh*, chalta, chalu, chalne do, chalu rakh*, lage raho, jari rakh*, barqarar, continu, laga*, lagatar',
    come: 'आ, आओ, आना, आया, आई, आए, आता, आती, आऊंगा, आऊंगी, आ रहा, आ रही, आइए, आजा, आ जाओ, आएगा, आयेगा, आयी, आये, आऊँगा, आएंगे, aa, aao, aana, aaya, aayi, aaye, aata, aati, aate, aaunga, aaungi, aayenge, aa raha, aa rahi, ana, aya, ayi, aye, ao, aaja, aajao, ajao, aja, come, coming, aa rha, aa rhi, aaiye, aarahe, aarha, arha, arhi, araha, aaogi, aaoge, aoge, aogi, aunga, ayega, aayega, aayegi, aega, tashreef, pahunch*, aaju, ayenge, ayen',
    go: 'जा, जाओ, जाना, गया, गई, गए, जाता, जाऊंगा, जा रहा, जा रही, चल*, चलो, निकल*, गये, गयी, जाएगा, जाएंगे, जाती, जाऊं, जाए, ja, jao, jaa, jana, jaana, gaya, gayi, gaye, jata, jati, jate, jaunga, jaungi, jayenge, ja raha, ja rahi, gya, gyi, gye, chal, chalo, chale, chalte, chalna, chala, chali, go, going, nikal*, jaata, jaati, jayega, jaega, ja rha, ja rhi, chalenge, jaiye, jarha, jarhi, jaye, jayen, jaraha, gai, gae, chaltay, nikla, nikle, niklo',
    comeBack:
      'वापस, वापिस, वापस आ*, लौट*, वापसी, wapas, wapis, wapas aa*, wapis aa*, vapas, vapis, laut*, lota*, lotu, aa jaunga, wapas aana, return, lautna, wapsi, waapas, waapis, wapas aunga, vapas aa*',
    arrive:
      'पहुंच*, पहुँच*, पहुंचा, आ गया, आ गई, पहुंचे, आगमन, pahunch*, pohanch*, pohnch*, phunch*, pahuch*, pohunch*, phonch*, pohch*, pauch*, pahoch*, poch*, aa gaya, aa gayi, aa gaye, aagaya, agaya, agya, arrive, aa gya, reach, reached, punch*, aagya, agayi, agyi, aagye, phoch*, reaching, pauhnch*',
    wait: 'इंतजार, इंतज़ार, प्रतीक्षा, रुक*, रुको, ठहर*, इन्तजार, इंतजार कर*, intezar, intazar, intizar, intzar, wait, ruk*, ruko, wet, wait kar*, intajar, ruk ja*, thehro, thahro, theher*, ruko zara, intejar, prateeksha, pratiksha, w8, waiting, rukna, tehro, intezaar, ruka',
    stay: 'रह*, रहना, रुक*, ठहर*, रहो, रुकना, रहें, reh*, rah*, raho, rehna, rahna, rehte, rukna, ruk*, stay, rukenge, thehr*, rhna, rehne, rahega, rahegi, qayam, theher*, rehta, rhta',
    live: 'रहता, रहती, रहते, जीवन, जिंदगी, ज़िंदगी, रह*, जीना, जिंदा, निवास, reh*, rehta, rehti, rahta, rahti, rehte, rahte, zindagi, jindagi, jeena, jina, live, living, rhta, rhti, rhte, jeevan, basna, zinda, jinda, rihaish, zindgi, life',
    moveHouse:
      'घर बदल*, शिफ्ट, नया घर, नए घर, शिफ्ट हो*, पता बदल*, नया पता, मकान बदल*, shift, shift ho*, ghar badal*, ghar shift, naya ghar, naye ghar, shifting, makan badal*, naya address, naya pata, address badal*, address change, shift kar*, muntaqil, shift hogaye',
    abroad:
      'विदेश, बाहर, रोमिंग, परदेस, विदेशी, दुबई, अमेरिका, देश से बाहर, videsh, bahar, foreign, abroad, roaming, pardes, mulk se bahar, bairoon mulk, dubai, saudi, canada, america, usa, uk, berun e mulk, nri, overseas, out of country, bidesh, desh se bahar',
    travel:
      'यात्रा, सफर, घूम*, टूर, ट्रिप, घूमने, यात्री, सफ़र, safar, yatra, trip, travel, ghoomne, ghumne, ghoom*, ghum*, tour, sair, musafir, sfr, ghoomna, ghumna, travelling, traval, yaatra, picnic',
    holiday:
      'छुट्टी, छुट्टियां, छुट्टियों, दिवाली, होली, अवकाश, छुट्टियाँ, ईद, chutti, chhutti, chuttiyan, chhuttiyan, chuti, holiday, holidays, vacation, eid, diwali, holi, chuttiyo, chhuttiyo, ramzan, ramadan, leave, chuttian, tatilat, avkash, vacations',
    work: 'काम, नौकरी, दफ्तर, ऑफिस, कार्यालय, ड्यूटी, जॉब, कार्य, रोजगार, मजदूरी, आफिस, kaam, kam, kaam pe, kam pe, office, ofis, offic, naukri, nokri, naukari, job, work, working, daftar, duty, jab, shift, mazdoori, ofice, rozgar, mulazmat, duity, kaam kar*, dukan pe, busness, kary',
    boss: 'बॉस, मालिक, मैनेजर, साहब, सहकर्मी, सर, अफसर, साथी, boss, bos, sir, manager, saathi, malik, maalik, colleague, menejar, afsar, maneger, sahab, sahib, senior, head, seth, mudeer, bose',
    retire:
      'रिटायर, सेवानिवृत्त, बेरोजगार, पेंशन, रिटायर्ड, रिटायरमेंट, बेरोजगारी, बेरोज़गार, retire, retired, retirement, berozgar, berojgar, pension, pensioner, bekar, sevanivrit, berozgari, jobless, ritayar, unemployed, vella, rtd',
    study:
      'पढ़ाई, पढ़*, विद्यार्थी, छात्र, कॉलेज, विश्वविद्यालय, सीख*, छात्रा, यूनिवर्सिटी, शिक्षा, स्टूडेंट, कोचिंग, एडमिशन, डिग्री, padhai, padhayi, parhai, padh*, parh*, study, student, college, university, collage, uni, vidyarthi, talib, seekh*, sikh*, tuition, studies, padhna, coaching, parhna, tution, padai, clg, taleem, taalim, shiksha, admission, talib ilm, degree',
    school:
      'स्कूल, विद्यालय, कक्षा, क्लास, पाठशाला, पाठ, नर्सरी, आंगनवाड़ी, school, skool, iskool, class, clas, vidyalay, madrasa, madrassa, kaksha, jamat, skul, classes, nursery, school me, scool, schl, kg, anganwadi, lecture',
    teacher:
      'शिक्षक, अध्यापक, टीचर, सर, मैडम, गुरु, कोर्स, गुरुजी, मास्टर, प्रोफेसर, शिक्षिका, teacher, sir, madam, mam, maam, ustad, ustaad, adhyapak, guru, master, course, shikshak, tutor, techer, mem, miss, guruji, ticher, prof, professor, kors, masterji, ustani',
    exam: 'परीक्षा, एग्जाम, टेस्ट, पेपर, होमवर्क, रिजल्ट, इम्तिहान, परीक्षाएं, परिणाम, एग्ज़ाम, गृहकार्य, exam, exams, imtihan, imtehan, pariksha, test, paper, homework, home work, result, assignment, xam, papers, parcha, exm, quiz, ijam, natija, neet, jee, upsc, marks, viva, hw',
    help: 'मदद, सहायता, मदद कर*, सहारा, हेल्प, सहयोग, सपोर्ट, madad, madat, help, help kar*, sahayata, sahayta, support, mdd, mdad, madad kar*, imdad, halp, saath, sahara, hlp, sahyog, muavinat',
    meet: 'मिलना, मिल*, मुलाकात, मिलते, मिलेंगे, मिलो, भेंट, mil*, mila, mile, milo, milte, milna, milenge, meet, mulaqat, mulakat, milunga, mlte, mlna, milogi, miloge, milke, mlenge, milne, bhent',
    visit:
      'मिलने, मेहमान, अतिथि, मेहमानों, दौरा, घूमने आ*, मिलने आ*, aana, milne, mehman, mehmaan, visit, mahman, guest, guests, milne aa*, atithi, vizit, mehmaano, mehmano, ghar aa*, daura',
    friend:
      'दोस्त, दोस्तों, मित्र, यार, भाई, सहेली, दोस्ती, भैया, साथी, मित्रों, dost, dosto, doston, yaar, yar, bhai, friend, friends, frnd, frnds, mitra, yr, yaara, dosti, saheli, buddy, bro, bhaiya, jigar, bhi jan, jani, jaani, yaaro, sathi, bhau, bhava, bruh, dude, beta, ladle, frend, dst',
    neighbour:
      'पड़ोसी, पड़ोस, पड़ोसन, पड़ोसियों, padosi, parosi, padosan, parosan, hamsaya, hamsaye, neighbour, neighbor, pados, paros, padosi*, hmsaya, pdosi',
    family:
      'परिवार, घरवाले, खानदान, रिश्तेदार, फैमिली, रिश्तेदारों, घर वाले, घरवालों, कुटुंब, parivar, pariwar, family, khandan, khaandan, ghar wale, ghar wala, gharwale, rishtedar, rishtedaar, rishtedaron, faimly, famly, kutumb, ghar walo, ghar walon, biradari, femily, relative*, gharwalo, ahal khana',
    mother:
      'माँ, मां, मम्मी, माता, माताजी, अम्मा, अम्मी, मा, मम्मा, maa, ma, mummy, mumma, mom, ammi, amma, maa ji, mata, walida, mother, mataji, mammi, mumy, mummi, aai, mami, ami, aammi, mom ji, maaji, mamma, biji',
    father:
      'पिता, पापा, पिताजी, बाप, बाबा, डैडी, अब्बू, बाबूजी, बापू, papa, pita, pitaji, abbu, abba, baap, bap, dad, daddy, walid, father, bapu, baba, babuji, pappa, abu, abbajan, papaji, babu ji, pita ji, abo, abbaji, deddy, bapuji',
    parents:
      'माता-पिता, माता पिता, माँ बाप, मां बाप, मम्मी पापा, अभिभावक, मां-बाप, माँ-बाप, maa baap, ma baap, mata pita, waldain, walidain, parents, mummy papa, ammi abbu, mom dad, ammi abba, walden, maa bap, waldein, papa mummy, guardian',
    son: 'बेटा, बेटे, लड़का, लड़के, पुत्र, बेटों, beta, bete, betay, beta ji, ladka, larka, son, betaa, bate, putra, munna, bayta, ladke, puttar, larke, sahibzada, bachha, chora',
    daughter:
      'बेटी, बेटियां, लड़की, पुत्री, बेटियों, लड़कियां, बिटिया, beti, betiya, betiyan, ladki, larki, daughter, beti ki, putri, bitiya, bachi, bacchi, guriya, gudiya, bachchi, larkiyan, ladkiyan, sahibzadi, bety, chori',
    child:
      'बच्चा, बच्चे, बच्चों, बच्ची, शिशु, पोता, पोती, बालक, नन्हा, बच्चियां, bacha, bacche, bachcha, bachche, bachay, bache, bachon, bachcho, bacho, bachi, bacchi, child, children, kids, kid, baby, bcha, bachhe, bachha, bcche, bacchon, bachchon, babies, baccha, bchy, bchon, bachy, balak, munna, nanha, nawasa, pota, poti, bche, bcho',
    sibling:
      'भाई, बहन, दीदी, भैया, चाचा, चाची, मामा, मामी, मौसी, बुआ, जीजा, भाभी, ताऊ, बहनें, ताई, कजिन, फूफा, अंकल, आंटी, देवर, ननद, भतीजा, भांजा, साली, bhai, behan, bahan, behen, didi, bhaiya, baji, apa, aapi, appi, bhaijan, bhai jan, chacha, chachi, mama, mami, mausi, bua, khala, khalu, phuphu, phupho, taya, tayi, cousin, bhabhi, bhabi, bhanja, bhatija, jija, sali, devar, nanad, bhn, bhen, sis, brother, sister, mamu, mamoo, taaya, taai, tau, tai, uncle, aunty, chachu, jiju, bhi, khaala, fufa, phoophi, dewar, bhaya, bro, bahen, bhaijaan',
    grandparent:
      'दादा, दादी, नाना, नानी, दादाजी, नानाजी, दादीजी, दादू, dada, dadi, nana, nani, daadi, naani, daada, naana, dadaji, dadi ji, nanaji, daadaji, dadaabu, dada ji, nana ji, nani ji, dado, nano, dadu, naniji, dadiji, dadda, nanu, dada abu, naano',
    spouse:
      'पति, पत्नी, बीवी, शौहर, मंगेतर, गर्लफ्रेंड, बॉयफ्रेंड, घरवाली, दुल्हन, बेगम, जीवनसाथी, pati, patni, biwi, bivi, shohar, shauhar, miyan, husband, wife, gharwali, begum, girlfriend, boyfriend, gf, bf, mangetar, ghar wali, bv, miya, bibi, hubby, hasband, vife, shohr, zoja, zouja, biwwi, lugai, bewi, wify, jeevansathi, fiance, dulhan',
    man: 'आदमी, मर्द, पुरुष, बंदा, लड़का, आदमियों, श्री, aadmi, admi, mard, banda, ladka, larka, man, purush, bande, bhai sahab, mardon, aadmiyo, guy, jawan, shakhs, sahab, sahib, adami, bnda, shri',
    woman:
      'औरत, महिला, स्त्री, महिलाओं, लड़की, औरतें, महिलाएं, श्रीमती, नारी, aurat, orat, mahila, khatoon, ladki, larki, lady, auraton, woman, stri, madam, behen ji, aurton, khawateen, mahilao, women, bibi, mohtarma, bandi, miss, mrs, shrimati, ladies, aorat',
    love: 'प्यार, प्रेम, इश्क, मोहब्बत, जान, जानू, प्यारा, प्यारी, दिल, प्यारे, बाबू, चुम्मा, मिस यू, लव यू, याद आ*, मुहब्बत, pyar, pyaar, ishq, mohabbat, muhabbat, prem, jaan, jan, janu, jaanu, jaaneman, janeman, love, luv, pyara, pyari, dil, dilbar, kiss, chumma, shona, sona, jaan e man, babu, dear, darling, miss you, yaad aa*, love you, i love you, ilu, ily, chand, meri jaan, mere jaan, pyr, piyar, pyare, sweetheart, baby, shonu, habibi, chummi, pappi, muaah, mishti, mwah, piyari, hubun, lv u, miss u, luv u, jaanam, janam, jnab, jaana, gale',
    marry:
      'शादी, विवाह, निकाह, तलाक, सगाई, बारात, दुल्हन, दूल्हा, रिश्ता, ब्याह, शादीशुदा, विदाई, मेहंदी, मंगनी, shaadi, shadi, vivah, nikah, nikaah, byah, marriage, wedding, talaq, talak, rishta, mangni, sagai, barat, baraat, walima, mehndi, shadi shuda, dulha, dulhan, rukhsati, divorce, shadhi, rishtay, valima, vidai, shaddi, viah, married, roka, engagement',
    die: 'मर गया, मर गई, मर गए, मर, मरा, मृत्यु, मौत, निधन, देहांत, गुजर गए, गुजर गई, गुजर गया, गुज़र गए, चल बसे, चल बसी, चल बसा, स्वर्गवास, स्वर्गीय, नहीं रहे, नहीं रही, नहीं रहा, इंतकाल, दुनिया में नहीं, मृत, देहान्त, स्वर्गवासी, इस दुनिया, शहीद, आत्महत्या, मरने, mar gaya, mar gayi, mar gaye, mar, mara, mari, mare, maut, mout, mot, mar chuke, mar chuki, mar chuka, guzar gaye, guzar gaya, guzar gayi, gujar gaye, gujar gaya, gujar gayi, chal base, chal basi, chal basa, dehant, inteqal, intqal, intiqal, intaqal, wafat, wafaat, mrityu, nidhan, death, expire ho*, expired, died, swargwas, swarg, nahi rahe, nahi rahi, nahi raha, nhi rhe, nhi rahe, nhi rahi, nhi raha, duniya mein nahi, duniya me nahi, duniya se, marhoom, marhooma, swargiya, late, fout, faut, foat, fot, is duniya, inteqaal, mrgya, mar gya, mar gyi, mar gyee, passed, khudkushi, wafat pa*, qatal',
    funeral:
      'अंतिम संस्कार, शोक, श्मशान, जनाजा, दफन, तेरहवीं, श्रद्धांजलि, अर्थी, कब्र, शोक सभा, संवेदना, ओम शांति, ॐ शांति, श्राद्ध, janaza, janaazaa, janazah, antim sanskar, dafan, dafn, qabar, kabar, qabr, matam, shok, terahvi, tervi, chehlum, soyam, fatiha, qul, shamshan, qabristan, kabristan, arthi, condolence, taziyat, afsos, rip, maiyat, mayyat, dukh, om shanti, inna lillah, tazyat, antyeshti, shradh',
    sick: 'बीमार, बीमारी, तबीयत, तबियत, बुखार, खांसी, जुकाम, सर्दी, कोरोना, अस्वस्थ, रोग, मरीज, डेंगू, कैंसर, शुगर, उल्टी, संक्रमण, खाँसी, मरीज़, bimar, beemar, beemaar, bimaar, bemar, tabiyat, tabiyat kharab, tabiyat theek nahi, bukhar, bukhaar, zukam, zukaam, jukam, khansi, khasi, fever, sick, ill, sardi, corona, covid, bimari, beemari, dengue, tabiat, tabyat, tabeyat, flu, cold, ulti, dast, malaria, cancer, sugar, bp, tabiyt, tbiyt, nazla, mareez, mariz, cough, unwell, infection, diabetes',
    hurt: 'दर्द, चोट, घायल, जख्म, तकलीफ, दुख*, पीड़ा, ज़ख्म, लग गई, टूट गई, फ्रैक्चर, dard, chot, chhot, dukh*, dukh raha, dukhta, zakhm, zakhmi, jakhm, pain, ghayal, takleef, toot gaya, toot gayi, lag gayi, drd, dukhti, choat, injured, jalan, sujan, taklif, hurt, fracture, jakhmi, zakham, peeda',
    doctor:
      'डॉक्टर, डाक्टर, क्लिनिक, नर्स, डेंटिस्ट, वैद्य, चिकित्सक, डॉ, हकीम, doctor, daktar, doktor, dr, clinic, klinik, dentist, nurse, daant ka, daktr, docter, vaidya, hakeem, hakim, doc, opd, doctr, dactor, dr., dispensary, checkup, specialist, tabeeb, physician',
    hospital:
      'अस्पताल, हॉस्पिटल, ऑपरेशन, सर्जरी, भर्ती, इमरजेंसी, एम्बुलेंस, आईसीयू, hospital, haspatal, aspatal, haspataal, hosptal, operation, surgery, admit, emergency, icu, ambulance, opration, hospitl, hspatal, hasptal, opreshan, ward, aspataal, shifakhana, discharge',
    medicine:
      'दवा, दवाई, दवाइयां, गोली, गोलियां, मेडिकल, इंजेक्शन, टीका, वैक्सीन, दवाएं, दवाइयाँ, सिरप, dawa, dava, dawai, davai, dawaiyan, goli, goliyan, tablet, tablets, medicine, medical, medical store, chemist, pharmacy, injection, tika, teeka, vaccine, medicin, dwai, dwa, dawaai, dawaee, dvai, sui, syrup, capsule, med, medicines, adwiyat, panadol, vaccination, meds',
    body: 'सिर, हाथ, पैर, टांग, कमर, आंख, आँख, दांत, दाँत, पेट, गला, दिल, घुटना, कान, शरीर, मुंह, आंखें, आँखें, गर्दन, सर, मुँह, घुटने, sir, sar, haath, hath, pair, paon, pao, pav, tang, kamar, aankh, ankh, aankhon, daant, dant, pet, gala, ghutna, kaan, dil, munh, muh, head, sharir, jism, badan, peeth, pairon, haathon, ankhon, ankhein, aankhen, ghutno, tooth, leg, hand, eye, kandha, gardan, ungli, chehra, back, naak, gale, joints',
    oldPerson:
      'बूढ़ा, बूढ़ी, बूढ़े, बुजुर्ग, वृद्ध, बुज़ुर्ग, बुड्ढा, बुढ़िया, वरिष्ठ नागरिक, बुजुर्गों, बुढ़ापा, budha, budhi, budhe, boodha, boodhi, boodhe, bujurg, buzurg, buzurgon, vriddh, burha, burhi, burhay, old age, senior citizen, bude, budiya, budhiya, zaeef, zaif, burhe, boorha, boorhi, boorhay, buddha, buddhi, buddhe, umar daraz, elderly, bujurgo',
    blindDeaf:
      'अंधा, अंधी, बहरा, बहरी, दिखाई नहीं, दिखता नहीं, सुनाई नहीं, अनपढ़, चश्मा, पढ़ना नहीं, दृष्टिहीन, नहीं दिखता, नेत्रहीन, गूंगा, विकलांग, दिव्यांग, पढ़ी लिखी नहीं, पढ़ा लिखा नहीं, andha, andhi, andhe, andhay, behra, bahra, behri, behre, bahre, nabina, dikhai nahi, dikhta nahi, nahi dikhta, sunai nahi, padhna nahi, parhna nahi, anpadh, anparh, chashma, unpadh, unparh, blind, deaf, gunga, goonga, nazar kamzor, kam dikhta, nahi dikhai, nazar nahi, nahi padh*, nahi parh*, padhe likhe nahi, chasma, nabeena',
    home: 'घर, घरों, मकान, निवास, कोठी, ghar, ghr, makan, makaan, home, house, ghar pe, ghar me, gharr, gher, garh, gharo, kothi, niwas, haveli, ghar se, gharon',
    flat: 'फ्लैट, अपार्टमेंट, किराया, किराये, किरायेदार, मकान मालिक, किराए, भाड़ा, सोसायटी, flat, apartment, kiraya, kiraye, kirayedar, kirayadar, makan malik, makan malkin, rent, flet, kiraydar, landlord, kiraya dar, society, apartmnt, fleet, tenant, rent pe, pg, hostel, bhada, bhade',
    room: 'कमरा, कमरे, रसोई, बाथरूम, किचन, रूम, कमरों, शौचालय, बेडरूम, kamra, kamre, kamray, room, rasoi, kitchen, bathroom, bawarchi khana, gusalkhana, ghusal khana, rum, hall, bedroom, bawarchikhana, toilet, kichan, washroom, kmra, kmre, latrine, drawing room, kichen',
    door: 'दरवाजा, दरवाजे, दरवाज़ा, खिड़की, गेट, द्वार, दरवाज़े, darwaza, darwaja, darvaza, darwaze, khidki, khirki, gate, door, window, drwaza, darwazay, khidkiya, bell, geit, dvar, darwaje',
    key: 'चाबी, चाभी, ताला, चाबियां, लॉक, ताले, chabi, chaabi, chaabhi, chabhi, taala, tala, key, keys, lock, chabiyan, chabiyaan, kunji, lok, chaviyan',
    furniture:
      'मेज, कुर्सी, बिस्तर, सोफा, पलंग, अलमारी, मेज़, फर्नीचर, टेबल, चारपाई, गद्दा, फ्रिज, mez, kursi, bistar, bistra, palang, sofa, table, chair, bed, almari, almirah, furniture, char pai, charpai, kursiyan, farnichar, tebal, khat, gadda, mattress, fridge',
    light:
      'लाइट, बिजली, बत्ती, रोशनी, बल्ब, दीपक, प्रकाश, light, bijli, batti, bulb, laait, lamp, roshni, laight, led, light gayi, bijlee, current, lait, lite, tubelight, prakash, balb, loadshedding, load shedding, inverter, ups',
    heating:
      'पानी, गैस, गीजर, हीटर, नल, पाइप, प्लंबर, सिलेंडर, जल, टंकी, मोटर, पंखा, कूलर, एसी, paani, pani, gas, geyser, heater, nal, nalka, pipe, plumber, pani nahi, cylinder, silendar, pipes, ac, cooler, gass, pnai, tanki, gizer, geezar, tank, motor, fan, pankha, plambar, nall, water',
    garden:
      'बाग, बगीचा, फूल, पेड़, पौधा, पौधे, गार्डन, खेत, पार्क, फूलों, खेती, bagh, baag, bagicha, baghicha, phool, phoolon, ful, fool, ped, per, darakht, garden, plant, paudha, paudhe, poday, flower, khet, kheti, ghaas, park, phul, lawn, poda, pedh',
    street:
      'सड़क, गली, रोड, चौक, रास्ता, मोहल्ला, रास्ते, राजमार्ग, कॉलोनी, sadak, sarak, gali, galli, road, chowk, chauk, street, rasta, raasta, rod, mohalla, muhalla, nukkad, naka, colony, sector, highway, roads, rasty, raaste, raste',
    city: 'शहर, गाँव, गांव, नगर, दिल्ली, मुंबई, कस्बा, कोलकाता, जयपुर, लखनऊ, पटना, जिला, शहरों, बेंगलुरु, इलाका, इलाके, shehar, shahar, sheher, gaon, ganv, gaanv, city, nagar, delhi, dilli, mumbai, karachi, lahore, islamabad, pind, kolkata, pune, bangalore, bengaluru, hyderabad, chennai, rawalpindi, pindi, faisalabad, multan, peshawar, village, town, jaipur, lucknow, kanpur, patna, district, gaav, gaaon, goan, shehr, zila, tehsil, qasba, ilaqa, ilaka',
    country:
      'देश, भारत, राज्य, मुल्क, हिंदुस्तान, प्रदेश, पाकिस्तान, इंडिया, राष्ट्र, desh, mulk, country, bharat, hindustan, india, pakistan, watan, rajya, pak, state, mlk, suba, sooba, pradesh, des',
    car: 'गाड़ी, कार, ड्राइवर, गाड़ियां, गाड़ी चला*, ड्राइविंग, वाहन, चालक, ट्रैफिक, ट्रक, जाम, gaadi, gadi, gaari, gari, car, driver, drive, driving, ddriver, gaadiyan, kaar, gaadi chala*, draivar, chala raha, gadiyan, cab, truck, gady, garri, driveing, traffic, jam, jaam, auto, swift, alto, mehran, gary',
    parking:
      'पार्किंग, पेट्रोल, डीजल, गैरेज, पेट्रोल पंप, parking, petrol, diesel, petrol pump, garage, park, cng, partking, petrool, pump, parking me, petrl, pitrol',
    bus: 'बस, ऑटो, रिक्शा, टैक्सी, बस स्टॉप, बस अड्डा, मेट्रो, कैब, बसें, ओला, उबर, bus, auto, rickshaw, riksha, taxi, texi, bas stand, bus stand, bus stop, cab, ola, uber, rikshaw, metro, careem, wagon, van, rapido, indrive, stop, adda, buss, bas adda, rixa',
    train:
      'ट्रेन, रेल, रेलगाड़ी, स्टेशन, प्लेटफॉर्म, रेलवे, ट्रेनें, train, tren, rail, railway, station, metro, platform, gaadi, isteshan, trane, steshan, relway, irctc, tran, stesan, pnr',
    plane:
      'हवाई जहाज, विमान, फ्लाइट, एयरपोर्ट, हवाई अड्डा, जहाज, उड़ान, हवाई अड्डे, फ़्लाइट, plane, flight, airport, jahaz, hawai jahaz, hawai adda, udan, fligt, plain, airpot, jahaaz, parwaz, flite, vimaan, viman, eyarport, filight, air port, pia, indigo',
    bike: 'साइकिल, बाइक, मोटरसाइकिल, स्कूटी, स्कूटर, bike, cycle, motorcycle, scooter, scooty, saikil, baik, motor cycle, activa, byke, scuty, bikes, honda, cd 70, motorcycal, saikal',
    ticket: 'टिकट, टिकटें, टिकटों, ticket, tickets, tikat, tikit, tkt, tikkat, tickit, tiket, pass',
    hotel: 'होटल, धर्मशाला, ढाबा, होटलों, hotel, hotal, hotels, dhaba, dharamshala, oyo, guest house, resort, hotl, hottel, musafirkhana',
    walk: 'चलना, पैदल, टहल*, दौड़*, घूम*, चल*, भाग*, सैर, chal*, paidal, walk, tehl*, tahl*, ghoom*, ghum*, daud*, daur*, bhaag*, paydal, paidel, run, running, morning walk, chehal qadmi, sair, outing, bahar, chalke',
    dog: 'कुत्ता, बिल्ली, जानवर, पालतू, गाय, भैंस, पशु, बकरी, जानवरों, तोता, मुर्गी, kutta, kutte, billi, dog, cat, pet, janwar, janvar, puppy, jaanwar, gaay, gai, bakri, bakra, bhains, cow, kabootar, tota, murgi, billo, janwaron, veterinary',
    food: 'खाना, खाने, सब्जी, सब्ज़ी, फल, चावल, दाल, मांस, चिकन, मछली, आलू, प्याज, राशन, सब्जियां, भोजन, टमाटर, आटा, बिरयानी, पनीर, मटन, अंडे, आम, समोसा, समोसे, केला, सेब, इडली, डोसा, मसाला, khana, khaana, khane, sabzi, sabji, gosht, phal, fal, chawal, daal, dal, chicken, mutton, murgi, murga, anda, aaloo, aloo, alu, pyaz, tamatar, roti, food, ration, rashan, biryani, aam, seb, kela, khna, biriyani, paneer, machhli, machli, fish, meat, atta, ata, chaawal, sabziyan, rice, keema, samosa, samose, pakora, maggi, momos, fruit, fruits, vegetable*, nashta, kebab, kabab, tarkari, bhindi, dosa, idli, khichdi, pulao, korma, nihari, salan, gos, chawl, saag, masala, tel, namak, besan',
    bread:
      'रोटी, दूध, अंडे, अंडा, दही, पनीर, ब्रेड, मक्खन, नान, पराठा, घी, रोटियां, चपाती, पराठे, roti, bread, naan, nan, doodh, dudh, dood, duud, anda, ande, anday, andey, dahi, makkhan, paneer, milk, eggs, chapati, paratha, parathe, double roti, ghee, ghi, egg, dhoodh, makhan, parathay, chhach, lassi, rotiyan, dhud',
    sweets:
      'मिठाई, केक, चॉकलेट, चीनी, आइसक्रीम, लड्डू, मीठा, मिठाइयां, बिस्कुट, गुड़, शक्कर, जलेबी, खीर, हलवा, mithai, meetha, mitha, cheeni, chini, chocolate, choclate, cake, kek, gulab jamun, ladoo, laddu, ice cream, icecream, halwa, barfi, chaklet, jalebi, biscuit, biskut, kheer, toffee, mithayi, mithaiyan, rasgulla, rasmalai, sweet, sweets, meethi, shakkar, gur, gud, sewaiyan, candy, chips',
    coffee: 'चाय, कॉफी, कॉफ़ी, chai, chay, chaye, coffee, kafi, tea, kofi, cofee, cofi, choy, chaai, qahwa, green tea, chah',
    waterDrink:
      'शराब, दारू, बीयर, पी, पीना, पियो, जूस, पीता, पीते, शरबत, पेय, प्यास, लस्सी, पीने, पिया, कोल्ड ड्रिंक, sharab, daru, daaru, beer, pee, peena, pina, peete, piya, piyo, drink, juice, cold drink, lassi, sharbat, whisky, wine, peeta, peeti, pi li, paani pina, drinks, pepsi, coke, cola, sharbt, pee rahe, pee raha, rum, vodka, piyas, pyaas, pyasa, pyas, joos, nimbu pani, cocktail, peeni, peelo',
    eat: 'खा*, खाओ, खाया, खाना, भूख, भूखा, खाते, खाऊंगा, भूखी, व्रत, उपवास, kha*, khao, khaya, khana, khaate, khate, khata, khati, khayi, khaye, khaunga, khayenge, bhook, bhukh, bhuk, bhookh, eat, khalo, khalia, kha li, kha lia, khakar, kha raha, khake, kha liya, bhoka, bhooka, bhookha, khaa, khungi, khilao, khila*, kha rahe, khakr, roza, vrat, fast',
    cook: 'पका*, पकाओ, बना*, बनाओ, बनाया, रेसिपी, रसोई, विधि, पकाया, खाना बना*, paka*, pakao, pakaya, bana*, banao, banaya, banana, cook, cooking, recipe, bana raha, bana rahi, khana bana*, bna*, pakana, tarkeeb, resipi, khana paka*, bnaya, chef, pak raha, fry, banani, tadka',
    meal: 'नाश्ता, लंच, डिनर, दोपहर का खाना, रात का खाना, भोजन, टिफिन, खाना, नाश्ते, khana, dinner, lunch, breakfast, nashta, naashta, raat ka khana, dopahar ka khana, dinnar, nasta, sehri, iftar, iftari, sahri, lanch, tiffin, dupahar ka khana, bhojan, daawat, meal, brunch, aftari, snacks',
    restaurant:
      'रेस्टोरेंट, पिज्जा, कैफे, ढाबा, होटल, रेस्तरां, पिज़्ज़ा, बर्गर, रेस्टोरेन्ट, restaurant, pizza, cafe, hotel, dhaba, resturant, piza, kfc, mcdonald, burger, dominos, restorent, pub, bar, canteen, restraunt, restrunt, cafeteria, mcd, rest, barger, fast food',
    smoke:
      'सिगरेट, बीड़ी, धूम्रपान, हुक्का, तंबाकू, धुआं, गुटखा, पान, गांजा, cigarette, cigrette, sigret, sigrat, bidi, beedi, smoke, smoking, hukka, huqqa, sutta, gutka, tambaku, tambakoo, dhuan, paan, cigrate, cigaret, cigret, vape, sutte, naswar, sheesha, hookah, dhumrapan, charsi, charas, ganja',
    diet: 'डाइट, वजन, मोटापा, जिम, योग, व्यायाम, कसरत, फिटनेस, वज़न, पतला, मोटा, diet, dieting, vazan, wazan, wajan, weight, motapa, gym, jim, vajan, fitness, patla, mota, yoga, yog, exercise, workout, slim, dayat, kasrat, varzish, warzish, jym, wajn, moti, calories, keto, protein, dubla',
    clothes:
      'कपड़े, कपड़ा, जूते, जूता, साड़ी, शर्ट, कुर्ता, सूट, चप्पल, कपड़ों, जैकेट, पहन*, स्वेटर, साइज, दर्जी, पैंट, kapde, kapda, kapray, kapre, kapra, joote, jute, juta, joota, jootay, saree, sari, kurta, shirt, pant, jeans, dress, suit, jacket, chappal, lehnga, lehenga, shalwar, dupatta, kapdo, kapron, clothes, chappl, shoes, sweater, size, pehn*, pahan*, kurti, tshirt, jeens, shoe, bag, sandal, kameez, burqa, libas, kapdy, kapry, poshak, darzi, silai, abaya, pajama, topi',
    wash: 'धो*, धोना, सफाई, साफ, नहा*, धुलाई, कपड़े धो*, साफ कर*, झाड़ू, पोंछा, बर्तन, साबुन, साफ़, dho*, dhona, dhulai, dhul*, safai, saaf, saf, wash, clean, cleaning, nahana, naha*, washing, jhadu, jharu, laundry, saaf kar*, ponchha, pocha, nahane, dho liya, bartan, washing machine, nahaya, kapde dho*, istri, press, ghusal, sabun, saaf suthra, pocha laga*',
    beauty:
      'बाल, नाई, पार्लर, सैलून, नाखून, मेकअप, मेहंदी, बाल कटवा*, बालों, ब्यूटी, फेशियल, दाढ़ी, मसाज, शेव, baal, bal, naai, nai ki, parlour, parlor, salon, saloon, haircut, nails, nakhun, mehndi, makeup, facial, hair, hajjam, bal kata*, baal kata*, beauty, kating, cutting, shave, daadhi, darhi, threading, cream, spa, waxing, baal katw*, pedicure, manicure, eyebrow*, skin, hajam, hair cut, parlar, mekap, perfume',
    gift: 'उपहार, तोहफा, गिफ्ट, तोहफे, भेंट, सरप्राइज, तोहफ़ा, सरप्राइज़, gift, tohfa, tohfe, tofa, tohfay, uphar, uphaar, present, surprise, tohafa, gifts, gft, tuhfa, eidi, surprize, eedi, hadiya, suprise, sagan, shagun',
    partyFest:
      'पार्टी, त्योहार, दिवाली, होली, जश्न, बधाई, मुबारक, शुभ, उत्सव, क्रिसमस, दीपावली, शुभकामनाएं, जन्मदिन, नवरात्रि, ईद, राखी, रक्षाबंधन, त्यौहार, नया साल, मेला, बधाइयां, पूजा, समारोह, शुभकामनाएँ, party, jashn, tyohar, tyohaar, festival, diwali, holi, eid, christmas, mubarak, mubarik, badhai, bdhai, badhaiyan, utsav, navratri, rakhi, raksha bandhan, new year, shubh, shubhkamnayein, congratulations, congrats, dipawali, deepawali, happy birthday, happy diwali, mela, partyy, mbrk, mubark, eid mubarak, prti, function, shaadi me, bday party, puja, pooja, dussehra, janmashtami, milad, celebrate, celebration, onam, pongal, lohri, baisakhi, mubrk, mubaarak, congo, birthday party',
    game: 'खेल*, खेलो, गेम, लूडो, ताश, शतरंज, खेलना, पबजी, खिलौना, पतंग, game, khel*, khelo, khelna, khela, khelte, khelenge, games, pubg, ludo, carrom, shatranj, play, playing, taash, tash, free fire, khilona, gem, gaming, khelne, bgmi, freefire, player, ps5, patang',
    sport:
      'मैच, क्रिकेट, टीम, फुटबॉल, कबड्डी, हॉकी, आईपीएल, खिलाड़ी, विश्व कप, मैदान, अभ्यास, स्कोर, बल्लेबाजी, cricket, match, football, hockey, team, kabaddi, ipl, psl, world cup, khiladi, maich, kriket, mech, match dekh*, practice, fifa, mach, badminton, matches, score, six, wicket, volleyball, tournament, swimming, batting, maidan, ground, kricket, chess, stadium, tim',
    win: 'जीत*, जीता, जीत गए, विजय, जीत गया, विजयी, सफल, सफलता, जीतो, jeet*, jit*, jeeta, jeete, jeeti, jita, jeet gaye, win, won, jeet gaya, jeet gayi, jeeto, fateh, vijay, fatah, vijayi, kamyab, safal, jiit, champion, trophy',
    music:
      'गाना, गाने, संगीत, गीत, भजन, कॉन्सर्ट, गायक, नाच, डांस, गजल, gana, gaana, gaane, gane, music, song, songs, sangeet, geet, concert, ganay, gaanay, mosiqi, mauseeqi, album, gaya gana, singer, qawwali, bhajan, naat, ghazal, gazal, singing, dj, nagma, dance, naach, nach, dhol, guitar',
    film: 'फिल्म, सिनेमा, मूवी, सीरियल, फ़िल्म, नाटक, फिल्में, सीरीज, पिक्चर, film, filme, movie, movies, cinema, picture, serial, drama, dramay, series, web series, filmein, films, episode, muvi, bollywood, netflix, hall, filam, moovi, ott, show, pichar, trailer, theatre, anime, filmi, fillum',
    tv: 'टीवी, समाचार, खबर, रेडियो, अखबार, न्यूज़, चैनल, खबरें, न्यूज, अख़बार, टेलीविजन, tv, television, khabar, khabrein, khabren, samachar, news, radio, akhbar, akhbaar, channel, newspaper, chanal, tivi, nyus, live, dish, tata sky, chainal, remote, breaking news, khbr, akhbaar me',
    book: 'किताब, किताबें, पुस्तक, पुस्तकालय, उपन्यास, पुस्तकें, लाइब्रेरी, नोट्स, कहानी, kitab, kitaab, kitabein, kitaben, pustak, book, books, library, kahani, novel, pustakalay, copy, kitabo, notes, nots, ktab, upanyas, quran, gita, notebook, risala, magazine, kapi',
    weather:
      'मौसम, बारिश, बरसात, हवा, तूफान, आंधी, बर्फ, कोहरा, बादल, तूफ़ान, बाढ़, वर्षा, ओले, mausam, mosam, barish, baarish, barsat, barsaat, toofan, tufan, aandhi, andhi, weather, rain, barf, hawa, dhundh, kohra, badal, msm, bijli, sardi, garmi, fog, mausm, mausum, barishen, barfbari, temperature, bauchhar, monsoon, smog, sailab, baadh, baarishein',
    warmCold:
      'ठंड, ठंडा, गर्मी, गर्म, सर्दी, धूप, सूरज, ठंडी, ठण्ड, सूर्य, गरम, पसीना, तापमान, लू, thand, thanda, thandi, thande, thund, garmi, garm, garam, sardi, dhoop, suraj, lu, hot, cold, thandak, tand, thandh, dhup, thanday, sardiyan, garmiyan, sooraj, gram, suraz, paseena, pasina, tapman',
    church:
      'मंदिर, मस्जिद, गुरुद्वारा, भगवान, ईश्वर, अल्लाह, पूजा, प्रार्थना, दुआ, चर्च, राम, खुदा, नमाज, जय श्री राम, जय, हनुमान, दर्शन, दुआएं, कसम, कृष्ण, शिव, आरती, नमाज़, ख़ुदा, आमीन, पंडित, प्रभु, mandir, masjid, gurudwara, church, bhagwan, allah, khuda, namaz, namaaz, puja, pooja, prarthna, dua, duaa, duain, duaon, inshallah, insha allah, mashallah, masha allah, alhamdulillah, ram, jai, shri, rab, khuda ka, allah ka, bhagvan, girja, wallah, subhanallah, ameen, amin, aameen, ishwar, roza, rozay, quran, duas, waheguru, bhagwaan, prabhu, om, kasam, qasam, kasm, iftar, maulvi, pandit, molvi, darshan, mannat, dargah, aarti, ibadat, bhajan, inshaallah, gurdwara, krishna, shiv, mata rani, sajda, jesus, allah pak, khudaya, umrah, hajj, haj',
    hope: 'उम्मीद, आशा, काश, किस्मत, शुभकामनाएं, भाग्य, कामना, उम्मीदें, कामयाबी, umeed, ummeed, umid, asha, aasha, hope, kash, kaash, kismat, qismat, best of luck, all the best, luck, good luck, dua, khuda kare, shubhkamnaye, shubh, wish, umeedein, inshallah, nek tamannaen, bestofluck, bhagya, umed, allah kare, bhagwan kare, kamyabi, khush raho, get well',
    worry:
      'चिंता, डर*, फिक्र, घबरा*, भय, टेंशन, खौफ, चिन्ता, फ़िक्र, खतरा, चिंतित, तनाव, डरो, chinta, fikar, fikr, phikar, dar, darr, darna, dar lag*, daro, ghabra*, tension, tenshun, pareshan, preshan, worry, khauf, khof, bhay, tenson, dara, dari, darta, darti, dariye, fikr mat, fkr, tnsn, stress, afraid, khatra, chinta mat, fikr na, dartay, tention, tanaw, tanav, depression',
    laugh:
      'हंस*, हँस*, हंसी, मजाक, मज़ाक, चुटकुला, हाहा, हाहाहा, मजेदार, चुटकुले, मज़ेदार, हा हा, has*, hans*, hasi, hansi, hasna, hasta, hasti, mazak, mazaak, majak, joke, jokes, haha*, hahaha*, hehe*, lol, funny, lmao, mzak, hassi, mjak, latifa, latife, chutkula, chutkule, rofl, lolz, hasao, comedy, hihi*, masti',
    cry: 'रो*, रोना, रोया, रोता, उदास, आंसू, आँसू, दुखी, दुख, रोती, गम, दुःख, निराश, उदासी, ro, rona, roya, royi, roye, roti hai, ro raha, ro rahi, udas, udaas, aansu, aansoo, ansoo, dukhi, dukh, gham, gam, sad, ansu, rota, rula*, rulaya, royenge, rolo, dil toot*, udasi, ghamgeen, cry, crying, rone, mayoos, afsurda, depressed, dil tuta, rowna',
    happy:
      'खुश, खुशी, प्रसन्न, मजा, मज़ा, आनंद, खुशियां, ख़ुश, ख़ुशी, मजे, गर्व, सुखी, खुशियाँ, khush, khushi, khus, khusi, khush hu, prasann, happy, anand, maza, mazza, mza, maja, majaa, glad, mazaa, enjoy, masti, khushiyan, khsh, masarrat, khushi hui, hapy, maze, majja, enjoying, proud, fakhar, garv, khushiyo, sukhi, maje',
    good: 'अच्छा, अच्छी, अच्छे, बढ़िया, बेहतर, बेहतरीन, शानदार, जबरदस्त, मस्त, उत्तम, ठीक, कमाल, वाह, शाबाश, लाजवाब, सुंदर, खूब, सर्वश्रेष्ठ, ज़बरदस्त, शुभ, accha, acha, achha, acche, ache, achhe, achi, acchi, achhi, badhiya, badiya, barhiya, behtar, behtareen, behtarin, bahut accha, zabardast, jabardast, mast, good, great, nice, umda, shandar, shandaar, kamaal, kamal, khoob, sahi, superb, best, theek, gud, wah, waah, vah, mashallah, shabash, shabaash, achay, achy, achaa, perfect, jhakas, jhakaas, awesome, sundar, uttam, lajawab, lajwab, fit, mazedar, khair, kya baat, cool, excellent, super, bindaas, changa, vadhiya, acchha, fine, acchaa, behtr, wow',
    bad: 'बुरा, बुरी, बुरे, खराब, घटिया, गंदा, गंदी, बदतर, ख़राब, शर्म, शर्मनाक, गंदे, भयानक, बदतरीन, छी, अफसोस, bura, buri, bure, buray, kharab, khrab, ghatiya, ghatia, bakwas, bekar, bad, worst, sharam, sharm, ganda, gandi, gande, gandha, gnda, khraab, wahiyat, third class, ghatiyaa, kharaab, terrible, bekaar, thu, besharam, pathetic, afsos, sharamnak, worse, horrible, bkwas, bhayanak, badtareen, badtarin, badtar, bdtmz, fuzool, disgusting, chi, chhi, mansoos, shrm, nakara, mazak banaya, cheap',
    beautiful:
      'सुंदर, खूबसूरत, हसीन, प्यारा, प्यारी, सुन्दर, ख़ूबसूरत, आकर्षक, khoobsurat, khubsurat, sundar, haseen, hasin, pyara, pyari, beautiful, khubsurt, cute, soni, sohni, pretty, pyare, khoobsoorat, hot, smart, handsome, lovely, sohna, sunder, jamil, dilkash, mast, gorgeous, manmohak',
    important:
      'जरूरी, ज़रूरी, महत्वपूर्ण, अर्जेंट, आवश्यक, खास, इमरजेंसी, अहम, ख़ास, गंभीर, zaroori, zaruri, jaroori, jaruri, zruri, jruri, important, imp, urgent, aham, ehm, ahem, emergency, mahatvapurn, imprtnt, arjent, impotant, fori, khaas, khas, urjent, mukhya, ahmiyat, serious, emrgency',
    easy: 'आसान, सरल, आसानी, सहज, हल्का, aasan, asan, aasaan, easy, saral, sada, simple, asaan, aasani, asani, sahaj, halka, simpl, sehal',
    hard: 'मुश्किल, कठिन, असंभव, नामुमकिन, सख्त, भारी, कठिनाई, मुश्किलें, mushkil, mushqil, muskil, kathin, mushkl, namumkin, impossible, sakht, difficult, hard, asambhav, mshkil, bhaari, bhari, jatil, dushwar, tough, mushkilen, musibat, tuff',
    big: 'बड़ा, बड़ी, बड़े, विशाल, लंबा, लंबी, लंबे, मोटा, ऊंचा, bada, badi, bade, bara, bari, baray, bare, big, bahut bada, vishal, badaa, lamba, lambi, lambe, azeem, bdi, bda, bde, large, moti, mota, vishaal, uncha, lambay, oonchi, giant',
    small:
      'छोटा, छोटी, छोटे, नन्हा, पतला, तंग, chhota, chhoti, chhote, chota, choti, chote, chotay, small, chotu, chotta, nanha, nanhi, chhoty, chhotay, thoda sa, tiny, choty, tang, short, zara sa, mini, patla',
    full: 'भरा, भरी, फुल, पूरा, भीड़, भरे, रश, bhara, bhari, bhar gaya, full, bhar*, poora, pura, bhr gya, bhra, pack, house full, rush, bheed, bheer, housefull, mukammal, bhare, rsh',
    empty: 'खाली, सुनसान, रिक्त, ख़ाली, khali, khaali, empty, khalli, khala, vacant, khalie, khaly, sunsan, rikt',
    busy: 'व्यस्त, बिजी, समय नहीं, टाइम नहीं, फुर्सत नहीं, वक्त नहीं, मीटिंग में, बिज़ी, काम में, व्यस्तता, busy, vyast, masroof, masruf, bizi, waqt nahi, time nahi, fursat nahi, time nhi, meeting me, meeting mein, samay nahi, msroof, bzy, bussy, phasa, phansa, masroofiyat, abhi busy, kaam me hu, baad me baat, masrof, uljha, fassa, bizzy',
    freeTime:
      'फुर्सत, खाली, फ्री, उपलब्ध, फुरसत, समय है, free, khali, fursat, available, farigh, furasat, fare, faarigh, free hu, free ho, frsat, uplabdh, freee, time hai, dastyab, dastiyab, vella, avilable, avlbl',
    ready:
      'तैयार, तैयारी, हाजिर, रेडी, तैयारियां, taiyar, tayyar, taiyaar, tayar, ready, tayyari, taiyari, redy, tyar, tyari, tiyar, radi, maujud, rady, ready ho*, tayari, taiyyar, hazir, haazir, set',
    tired:
      'थक*, थका, थकी, थकान, कमजोर, थकावट, थके, thak*, thaka, thaki, thake, thak gaya, thak gayi, tired, thakan, thakawat, thakaan, thkan, thka, nidhal, thak gya, kamzor, kamjor, exhausted, thakaavat, weak, thaka hua, thakgya',
    broken:
      'खराब, टूट*, टूटा, काम नहीं कर*, खराबी, नहीं चल*, हैंग, बंद पड़*, काम नही कर*, फेल, बिगड़*, ख़राब, चल नहीं, तोड़*, जल गया, kharab, khrab, toot*, tut*, toota, tuta, tooti, kaam nahi kar*, kam nahi kar*, kaam nhi kar*, kam nhi kar*, nahi chal*, nhi chal*, chal nahi, chal nhi, band pad*, not working, hang, kharabi, khraab, band ho gaya, band ho gya, work nahi kar*, work nhi kar*, kharaab, fault, slow, bigad*, bigar*, phat*, damage*, defective, error, khul nahi, dead, jal gaya, nahi ho raha, nahi ho rahi, nhi ho raha, nhi ho rha, kam nai, kharb, down, server down, phas gaya, fail*, kaam band, tod*',
    repair:
      'मरम्मत, ठीक कर*, मैकेनिक, मिस्त्री, रिपेयर, बनवा*, इलेक्ट्रीशियन, ठीक करवा*, कारीगर, इंस्टॉल, theek kar*, thik kar*, marammat, repair, mechanic, mistri, mistry, mechanik, mekanik, reparing, install, theek karwa*, fix, banwa*, marmat, electrician, riper, repairing, bijli wala, karigar, service, engineer, technician, plumber, instal, rippair',
    problem:
      'समस्या, दिक्कत, मुश्किल, परेशानी, प्रॉब्लम, मसला, समस्याएं, दिक़्क़त, मुसीबत, इश्यू, झमेला, problem, samasya, masla, maslah, masle, masail, dikkat, diqqat, prblm, issue, problam, pareshani, dikat, prob, masala kya, locha, mushkil, mslah, msla, chakkar, musibat, jhamela, trouble, issues, samsya, gadbad, garbar, pangaa, panga, kathinai',
    possible:
      'संभव, शायद, मुमकिन, हो सकता, सम्भव, संभावना, संभवतः, mumkin, sambhav, shayad, possible, ho sakta, ho sakti, ho sake, maybe, may be, sayad, shayd, mumkn, imkan, agar ho sake, probably, hoskta, hosakta, shyd, ho skta, ho ske, guzarish, sambhavna, posible',
    sure: 'जरूर, पक्का, बेशक, निश्चित, बिल्कुल, यकीनन, अवश्य, यकीन, ज़रूर, निश्चय, गारंटी, zaroor, zarur, jarur, jaroor, pakka, yakeenan, yaqeenan, beshak, bilkul, blkul, sure, definitely, of course, yaqeen, yakin, yaqinan, yakeen, bilkull, blkl, pucca, nishchit, shak, be shak, sachchi, confirm, guarantee, 100%, bikul, laazmi, yaqini, sach me',
    really:
      'सच, सचमुच, वाकई, सच में, बहुत, वास्तव, एकदम, कसम से, असल में, हकीकत, बेहद, दिल से, असली, sach, sachi, sachme, sach mein, sach me, sacchi, waqai, waqayi, vakai, bahut, bohot, really, seriously, bht, ekdum, bilkul, asal mein, kasam se, qasam se, sch, haqeeqat, hakikat, wakai, very, so, bhut, bohut, boht, dil se, bahot, aslam, sach much, sachmuch, vastav, haqiqat, bhot, asli, bhout, kafi, behad, nihayat, waqi, real',
    quickly:
      'जल्दी, तेज, तुरंत, फटाफट, शीघ्र, झटपट, तेज़, तेजी, जल्दी कर*, jaldi, jald, jldi, tez, tej, foran, turant, fatafat, phatafat, jhatpat, quick, fast, jaldi se, jaldi jaldi, quickly, teji, tezi, zaldi, jaldii, jlde, hurry, shighra, sheeghra, jhat, furti, jaldi karo, abhi ke abhi, jldi kro, jaldee, jaldy',
    slowly:
      'धीरे, आहिस्ता, धीमा, आराम से, धीमी, सुस्त, dheere, dhire, aahista, ahista, aram se, aaram se, slow, slowly, dheemi, dheere dheere, dhere, ahistaa, dhima, aahiste, ahiste, dhimi, sust, susti, dhire dhire, sukoon se, dheema, slo',
    together:
      'साथ, मिलकर, इकट्ठे, मेरे साथ, एक साथ, संग, saath, sath, mere saath, mere sath, ek saath, ikatthe, ikathay, milkar, together, milke, mil ke, sath me, ke sath, ke saath, sth, with, ikhatte, milkr, sang, hamrah, ek sath, ikkathe, saathi',
    alone: 'अकेला, अकेली, अकेले, तन्हा, अकेलापन, akela, akeli, akele, akelay, tanha, alone, tanhai, akelapan, akailay, akla, eklai, akeley, single',
    inside:
      'अंदर, बाहर, भीतर, में, अन्दर, andar, ander, bahar, baahar, bahr, inside, outside, bhitar, ke andar, bhar, bheetar, andr, baher, under, indor, mein, me',
    near: 'पास, नजदीक, करीब, बगल, सामने, आसपास, नज़दीक, निकट, paas, pas, nazdeek, nazdik, kareeb, qareeb, karib, najdik, near, ke paas, aas paas, nzdik, bagal, baghal, najdeek, aaspas, qareb, krib, side, saamne, samne, sath wala, nikat',
    far: 'दूर, दूरी, फासला, बहुत दूर, door, dur, doori, far, bahut door, dooor, fasla, duur, dooriyan, fasle, duri',
    thing:
      'चीज, चीज़, चीजें, सामान, वस्तु, चीज़ें, चीजों, कुछ, cheez, chiz, cheezein, cheezen, saman, samaan, thing, kuch, chij, cheej, chiizen, chizen, vastu, cheezon, saamaan, chijen, baat, ashya, stuff',
    way: 'तरीका, रास्ता, तरह, तरीके, ढंग, माध्यम, प्रकार, जैसे, tarah, tarike, tareeka, tarika, tareeqa, tariqa, rasta, raasta, way, trah, trika, tareeke, treeqa, dhang, trike, andaz, zariya, zariye, tor, aise, waise, jaise',
    reason: 'कारण, वजह, बहाना, कारणों, बहाने, wajah, vajah, karan, kaaran, sabab, reason, vjah, wjh, wja, wjah, resan, bahana, bahane, waja, maqsad',
    idea: 'विचार, योजना, आइडिया, सुझाव, प्लान, प्रोजेक्ट, राय, सलाह, इरादा, idea, plan, soch, khayal, vichar, yojana, mansooba, project, tajweez, tarkeeb, aidiya, palan, prjct, mansuba, proposal, sujhav, mashwara, mashvara, salah, rai, raay, suggestion, scheme, irada, plans',
    question:
      'सवाल, प्रश्न, सवालों, पूछताछ, प्रश्नों, सर्वे, sawal, savaal, sawaal, question, prashn, prashna, swal, query, saval, sawalat, ques, poll, kuch puchna, survey, questions, queshchan',
    story:
      'कहानी, किस्सा, घटना, हुआ, क्या हुआ, मामला, हो गया, हो गई, बात, हाल, हो रहा, कांड, kahani, qissa, kissa, hua, kya hua, baat, mamla, story, waqia, ghatna, khani, qisa, ho gaya, hogaya, ho gya, hogya, hui, hota, hoti, kia hua, ky hua, kahaniyan, event, mamle, muamla, maamla, kand, hadsa, happened, hone, scene, chal raha, chal rha, hal, haal',
    warProtest:
      'युद्ध, लड़ाई, हड़ताल, विरोध, प्रदर्शन, आंदोलन, झगड़ा, धरना, लड़*, सेना, जंग, हमला, मार*, रैली, दंगा, दंगे, फौज, jang, jung, ladai, larai, hartal, hadtal, strike, protest, war, dharna, jhagda, jhagra, ladna, larna, fauj, fouj, army, yuddh, andolan, pradarshan, maar*, maarpit, ladh*, lad raha, larte, hamla, dhamaka, juloos, rally, bomb, curfew, band hai, border, attack, dange, ehtijaj, missile, sena, firing, goli chal*, jhagde, bandh, jihad',
    accident:
      'दुर्घटना, हादसा, आग, एक्सीडेंट, टक्कर, भूकंप, हादसे, आग लग*, accident, hadsa, haadsa, durghatna, aag, ag lag*, takkar, aksident, aag lag*, accidant, takar, hadse, zalzala, bhukamp, jal gaya, exident, jal*, crash, acident, earthquake, fire, thok diya',
    steal:
      'चोरी, चोर, धोखा, धोखाधड़ी, ठग*, लूट*, फर्जी, नकली, फ्रॉड, ठगी, जालसाजी, हैक, घोटाला, चुरा*, जाली, धोखेबाज, स्कैम, डाकू, लुटेरे, चोरों, घपला, chori, chor, chura*, churaya, chora, dhokha, dhoka, dhokhe, fraud, froud, thag*, loot*, scam, fake, farzi, farji, nakli, naqli, dhokebaz, chor ho, thug, thagi, frod, jaali, jali, froad, hack*, loota, lutere, luteray, dhokhebaaz, fruad, 420, dakait, daku, lut liya, scammer*, lut*, ghapla, dhokhadhadi, fraudi, dhoke, phishing, chor company, chory, dhokay, haker, gaban',
    insurance:
      'बीमा, इंश्योरेंस, पॉलिसी, एलआईसी, प्रीमियम, bima, beema, insurance, policy, lic, insurence, bimah, inshurance, polisi, insurace, premium, term plan, takaful, mediclaim, insuranc, jeevan bima',
    tax: 'कर, टैक्स, जीएसटी, जुर्माना, आयकर, चालान, tax, gst, kar, texas, income tax, challan, chalan, tex, itr, tds, mehsool, tax return, fbr, jurmana, fine, taxes, jurmaana, custom, customs, tacks',
    electricBill:
      'बिजली का बिल, बिजली बिल, मीटर, यूनिट, रीडिंग, गैस का बिल, पानी का बिल, ऊर्जा, bijli ka bill, bijli bill, meter, reading, unit, units, electricity, k electric, lesco, gas ka bill, pani ka bill, light bill, mitar, light ka bill, bijli ka bil, wapda, kelectric, miter, recharge meter, tariff, bijlee ka bill, discom, energy',
    build:
      'निर्माण, बना*, छत, सोलर, घर बना*, सोलर पैनल, ठेकेदार, सीमेंट, दीवार, ईंट, इमारत, पेंट, बिल्डिंग, bana*, nirman, tameer, chhat, chath, construction, solar, mistri, thekedar, solar panel, makan bana*, ghar bana*, renovation, paint, cement, deewar, diwar, chat, building, thekedaar, rang, painter, tameerat, solar system, it, eent, sariya, imarat, contractor, rangai',
    houseSale:
      'प्रॉपर्टी, प्लॉट, जमीन, ज़मीन, संपत्ति, होम लोन, निवेश, डीलर, जायदाद, दलाल, बीघा, एकड़, property, plot, zameen, zamin, jameen, jamin, home loan, flat for sale, real estate, jaydad, jaidad, makan bech*, plots, invest*, proprty, broker, jayedad, housing society, bhk, 2bhk, 3bhk, villa, dealer, marla, kanal, acre, bigha, sampatti, site visit, ghar kharid*, investment, amlak',
    carDealer:
      'टायर, शोरूम, डीलर, सर्विसिंग, पुरानी गाड़ी, इंजन, पीयूसी, सर्विस, dealer, tyre, tyres, tayar, showroom, car service, servicing, second hand, purani gaadi, taair, tyer, used car, pollution, puc, dilar, garage, engine, oil, car loan, new car, spare parts, test drive, tire, old car, sh owroom',
    travelOffer:
      'टूर, टूर पैकेज, पर्यटन, हनीमून, रिसॉर्ट, गोवा, वीजा, तीर्थ यात्रा, चार धाम, tour package, package, tour, goa, trip, honeymoon, resort, travel agency, umrah, hajj, umra, dubai, kashmir, manali, visa, thailand, maldives, holiday package, tur, tour packages, murree, hunza, shimla, char dham, tourism, cruise, beach',
    bet: 'सट्टा, जुआ, सट्टेबाजी, कैसीनो, रमी, तीन पत्ती, शर्त, मटका, सट्टे, दांव, satta, sattaa, jua, juwa, betting, casino, rummy, teen patti, matka, bet, dream11, poker, jooa, gambling, teenpatti, juaa, ludo cash, lottery, bets, 1xbet, satta king, joa, shart, bazi, my11circle, aviator',
    dating:
      'डेटिंग, रिश्ता, सिंगल, कुंवारा, लड़कियों से, कुंवारी, रिश्ते, डेट, dating, rishta, shaadi.com, single, girls, ladkiyan, dost bana*, dosti, tinder, ladkiya, dating app, friendship, rishtay, rishte, larkiyon se, ladkiyo se, matrimony, jeevansathi, date, kunwara, kunwari, bachelor, kunwary',
    erotic:
      'सेक्स, सेक्सी, अश्लील, नंगी, चुदाई, पोर्न, नंगा, मर्दाना, वयस्क, यौन, कामुक, एस्कॉर्ट, sex, sexy, sexi, chudai, nangi, nanga, porn, hot girls, viagra, adult, call girl, escort, sax, saxy, bf video, xxx, nude, nudes, chod*, garam ladki, hot, massage service, boobs, chut, mard taqat, timing, mardana, sex power, callgirl, randi, xx, gandi video, gandi baat',
    religionPolitics:
      'नेता, राजनीति, उम्मीदवार, चुनाव प्रचार, भाजपा, कांग्रेस, मंत्री, विधायक, सांसद, प्रत्याशी, मोदी, धर्म, प्रधानमंत्री, पार्टी, बीजेपी, सरपंच, संसद, हिंदू, मुस्लिम, मुख्यमंत्री, विधानसभा, राहुल, राजनीतिक, neta, politics, rajniti, siyasat, candidate, umeedwar, ummidwar, bjp, congress, party, pti, pmln, ppp, mantri, vidhayak, sansad, modi, imran, siyasi, minister, mla, mp, pm, cm, pradhan mantri, wazir, wazeer, aap party, hindu, muslim, mazhab, dharm, dharam, deen, sarpanch, pradhan, jalsa, raili, rajneeti, nawaz, rahul, wazir e azam, assembly, parliament, jamaat, aqeeda, mazhabi',
    trial:
      'ट्रायल, परीक्षण, नमूना, डेमो, सैंपल, आजमाइश, trial, sample, demo, free trial, traial, azmaish, namoona, namuna, test, parikshan, nmoona, try, trail, azmaishi, sampel',
    expire:
      'समाप्त, खत्म हो*, नवीनीकरण, रिन्यू, वैधता, एक्सपायर, मियाद, वैलिडिटी, अंतिम तिथि, आखिरी तारीख, समाप्ति, expire, expired, khatam ho*, renew, renewal, miyad, meyad, khatm, validity, rinyu, expiry, tajdeed, khatam ho gaya, khatam ho gya, samapt, navinikaran, recharge, valid, plan khatam, renew kar*, validiti, muddat, exp, last date, aakhri tareekh, antim tithi',
    chargeCost:
      'कट*, काट*, बैलेंस, पैसे कट*, पैसे काट*, चार्ज, शुल्क, कटौती, पैसे कट गए, वसूल*, राशि, चार्जेज, कट गया, अतिरिक्त, रकम कट*, charge, charges, kat, kata, kate, kaat*, kat gaye, kat gaya, paise kat*, paisa kat*, balance, balance kat*, cut, deduct*, premium, kat liye, kat liya, kaat liya, kaat liye, balence, charged, charg, blance, katauti, kati, kaate, baqaya, cut gaya, cut gaye, wasool*, extra charge, autopay, amount, katoti, cut ho gaye, paise cut, kt gye, kat gye, debit*, hidden charges',
    fromOf: 'से, se, में से, यहां से, वहां से, कहां से, mujhse, मुझसे',
    towards: 'की ओर, ओर, तरफ, taraf, की तरफ, ki taraf',
    inAt: 'में, mein, me, पे, pe, अंदर, andar, उसमें, इसमें, jisme',
    withWhom: 'के साथ, साथ, saath, sath, ke saath, मेरे साथ',
    forWhom: 'के लिए, लिए, liye, ke liye, मेरे लिए, for, की खातिर, वास्ते',
    aboutWhat: 'बारे, baare, के बारे में, ke baare me, संबंधी, विषय में, के संबंध में, सिलसिले',
    byWhom: 'द्वारा, के जरिए, के माध्यम से, zariye, dwara, के हाथों',
    between: 'बीच, के बीच, beech, के बीच में, आपस में, aapas',
    under: 'के नीचे, तले, ke neeche, अंदर नीचे',
    above: 'के ऊपर, ऊपर से, ke upar, oopar',
    around: 'आसपास, पास, aas paas, चारों ओर, के आसपास, इर्द गिर्द, करीब',
    upwards: 'ऊपर, upar, ऊपर की ओर, चढा, चढी, चढ, चढना',
    downwards: 'नीचे, neeche, niche, उतर, उतरना, उतरो, utar, utarna',
    offAway: 'दूर, दूर रहो, हट, हटओ, परे',
    outside: 'बाहर, bahar, baahar, out, के बाहर',
    against: 'खिलाफ, के खिलाफ, khilaf, विरुद्ध, विरोध',
    instead: 'के बजाय, बजाय, की जगह, badle, बदले में, ki jagah',
    during: 'दौरान, के दौरान, के समय, जब तक, तब तक, tab tak',
    conjAnd: 'और, aur, तथा, एवं, व, or bhi',
    conjOr: 'या, ya, अथवा, या फिर, ya phir',
    thanAs: 'की तुलना में, जैसा, जैसी, जैसे, jaisa, jaise, की तरह, ki tarah, से ज्यादा',
    therefore: 'इसलिए, isliye, अतः, सो, इस वजह से, इसीलिए, लिहाजा',
    although: 'हालांकि, के बावजूद, फिर भी, phir bhi, halanki, भले ही, तो भी',
    even: 'यहां तक कि, बिल्कुल भी, तक नहीं, bilkul bhi, जरा भी, भी नहीं',
    isAre: 'है, हैं, हूं, हो, hai, hain, hu, hoon, am, होने, होता है',
    wasWere: 'था, थी, थे, tha, thi, रहा था, हुआ था',
    becomeTurn: 'बन, बन गया, बनना, हो गया, ho gaya, बन जाना, ban gaya, बनने',
    willShall: 'करूंगा, karunga, करेंगे, जाएगी, आएगी, देंगे, दूंगी, जाऊंगी, jaunga, jayegi, पाऊंगा, payega, होगा, hoga, लगेगा, लगेगी, लगेंगे, doge, आऊं',
    wouldCould: 'शायद, shayad, हो सकता है, ho sakta hai, होता तो, सकता था, चाहूंगा',
    doDone:
      'करो, करें, करना, किया, कीजिए, karo, karna, kiya, kro, krdo, kardo, करके, kijiye, करते, करता, karti, karein, करे, करूं, करने, करनी, करती, karni, karne, karu, krna, kr',
    happen: 'होना, हुआ, हुई, hua, क्या हुआ, kya hua, घटना, hota hai, हो रहा',
    begunIt: 'करवा, करवाया, करा, कराएं, करवाना, karwa, मजबूर किया, दिलाइए, छुडवा',
    seem: 'लगता है, lagta hai, लगती, लग रहा, लगा, लग, शायद लगता, lag raha, लगे, लगी',
    veryMuch: 'बहुत, bahut, bohot, बेहद, काफी, kafi, अत्यंत, सच में, bhot',
    suchDegree: 'इतना, इतनी, इतने, itna, itni, इस कदर, itne',
    almost: 'लगभग, करीब करीब, तकरीबन, lagbhag, करीबन, kareeb',
    half: 'आधा, आधी, aadha, पाव, चौथाई, हिस्सा, डेढ़, ढाई, सवा',
    oneNumber: 'एक, ek, इक, one',
    twoThree: 'दो, तीन, चार, teen, char, chaar, three, four',
    bigNumber: 'पांच, paanch, छह, सात, आठ, नौ, दस, das, ग्यारह, बारह, पंद्रह, सोलह',
    tens: 'बीस, तीस, चालीस, पचास, साठ, सौ, हजार, hazar, लाख, करोड़, bees, hazaar',
    ordinal: 'दूसरा, दूसरी, तीसरा, तीसरी, चौथी, चौथा, पांचवीं, dusra, teesra, doosri',
    pairBoth: 'दोनों, dono, जोड़ी, जोड़ा, हम दोनों, jodi, donon',
    ever: 'कभी, kabhi, कभी भी, kabhi bhi, जिंदगी में',
    sometimes: 'कभी कभी, kabhi kabhi, कभी कभार, कई बार, kai baar',
    usually: 'आमतौर पर, अक्सर, aksar, ज्यादातर, सामान्यतः, हमेशा की तरह, zyadatar',
    suddenly: 'अचानक, achanak, एकदम से, यकायक, एकाएक',
    finally: 'आखिरकार, आखिर, aakhir, अंत में, finally, aakhirkar, आखिर में',
    recently: 'हाल ही में, हाल में, अभी अभी, कुछ दिन पहले, पिछले दिनों, haal hi me, इन दिनों',
    sinceWhen: 'तब से, जब से, कब से, kab se, jab se, बरसों से, बरसों, tab se',
    forever: 'हमेशा के लिए, सदा के लिए, hamesha ke liye, permanently, स्थायी रूप से, permanent, सदा',
    temporary: 'फिलहाल, अभी के लिए, अस्थायी, abhi ke liye, filhal, कुछ समय के लिए, temporary',
    season: 'गर्मी, गर्मियां, सर्दी, सर्दियां, बरसात, वसंत, पतझड़, garmi, sardi, मौसम',
    monthName: 'जनवरी, january, फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर',
    clockTime: 'बजे, baje, मिनट, minute, साढ़े, सवा, पौने, घंटे, सेकंड, घड़ी में',
    birthdayFeast: 'दीवाली, दिवाली, diwali, होली, holi, ईद, eid, क्रिसमस, नया साल, राखी, सालगिरह, जन्मदिन, त्योहार',
    colourDark: 'काला, काली, काले, सफेद, kala, safed, भूरा, स्लेटी, black, white',
    colourBright: 'लाल, नीला, neela, हरा, पीला, गुलाबी, रंग, hara, laal, नीली, हरी, red',
    head: 'सिर, चेहरा, आंख, आंखें, आंखों, नाक, कान, मुंह, aankh, naak, chehra',
    handFoot: 'हाथ, उंगली, पैर, पांव, घुटना, बाजू, haath, टांग, कंधा',
    heartSoul: 'दिल, dil, मन, आत्मा, दिमाग, dimag, रूह',
    teeth: 'दांत, daant, दांतों, डेंटिस्ट, दाढ़, dentist, दांत का डॉक्टर',
    painWound: 'दर्द, dard, चोट, बुखार, खून, blood, घाव, bukhar, pain, chot, ज़ख्म',
    pregnantBaby: 'गर्भवती, प्रेग्नेंट, pregnant, जन्म, नवजात, शिशु, डायपर, डिलीवरी हुई, जनम, delivery hui',
    allergyVaccine: 'टीका, टीके, वैक्सीन, एलर्जी, वायरस, संक्रमण, इन्फेक्शन, vaccine, allergy, कोरोना, infection',
    therapyNurse: 'नर्स, nurse, थेरेपिस्ट, काउंसलर, मनोवैज्ञानिक, सिस्टर, थेरेपी, therapist, फिजियो, इलाज',
    wheelchair: 'व्हीलचेयर, बैसाखी, wheelchair, वृद्धाश्रम, वॉकर, विकलांग',
    vegetable: 'टमाटर, आलू, प्याज, pyaaz, गाजर, सब्जी, sabzi, sabji, सलाद, पालक, मटर, aloo, tamatar',
    fruit: 'सेब, केला, केले, नींबू, संतरा, आम, फल, अंगूर, kela, नारियल, पपीता',
    meatFish: 'मांस, मटन, चिकन, मछली, chicken, mutton, fish, कीमा, नॉनवेज, machli',
    milkEggs: 'दूध, doodh, दही, dahi, पनीर, paneer, अंडे, अंडा, मक्खन, घी, anda',
    soupRice: 'चावल, chawal, दाल, dal, सूप, नूडल्स, मैगी, राजमा, बिरयानी, खिचड़ी, पास्ता',
    alcohol: 'शराब, बीयर, दारू, daru, sharab, beer, वाइन, बार, व्हिस्की, ठेका',
    sugarSpice: 'चीनी, नमक, मसाला, मसाले, मिर्च, mirchi, चटनी, तेल, cheeni, namak, हल्दी, शक्कर',
    dishes: 'प्लेट, कप, गिलास, चम्मच, थाली, कढ़ाई, बर्तन, कुकर, तवा, bartan, plate',
    fridgeOven: 'फ्रिज, fridge, ओवन, चूल्हा, वॉशिंग मशीन, गैस चूल्हा, कूलर, washing machine, मिक्सर',
    kitchenBath: 'रसोई, किचन, kitchen, बाथरूम, bathroom, बेडरूम, शौचालय, टॉयलेट, toilet, नहाना',
    wallRoof: 'दीवार, छत, फर्श, खिड़की, सीढ़ी, सीढ़ियां, deewar, chhat, khidki, शटर',
    curtainCarpet: 'पर्दा, पर्दे, कालीन, तकिया, कंबल, गद्दा, चादर, रजाई, दरी, chadar',
    cleaning: 'सफाई, साफ, safai, झाड़ू, पोछा, कूड़ा, कचरा, कूडे, कूडेदान, kachra, डस्टबिन, jhadu',
    toolNail: 'हथौड़ा, पेंच, कील, ड्रिल, रस्सी, गोंद, औजार, फेविकोल, पेचकस',
    paintWood: 'पेंट, लकड़ी, पत्थर, ईंट, लोहा, सीमेंट, paint, lakdi, पुताई, मार्बल',
    plumber: 'नल, पाइप, प्लंबर, plumber, नाली, टपक, टपकना, लीकेज, nal, टंकी, बह, गटर',
    washLaundry: 'धुलाई, कपड़े धोना, धोबी, इस्त्री, प्रेस करना, ड्राई क्लीन, लॉन्ड्री, laundry, dhobi, धोने',
    hairdresser: 'नाई, बाल कटवाना, हेयरकट, haircut, दाढ़ी, नाखून, सैलून, पार्लर, parlour, salon',
    jewel: 'अंगूठी, हार, घड़ी, चश्मा, चूड़ी, चूड़ियां, गहने, सोना चांदी, मंगलसूत्र, ghadi, chashma, झुमके',
    shoesBag: 'जूते, जूता, चप्पल, मोजे, बैग, पर्स, joote, bag, chappal, purse, shoes',
    coatHat: 'कोट, जैकेट, पैंट, शर्ट, कुर्ता, साड़ी, लहंगे, लहंगा, सूट, टोपी, कपड़े, जेब, kapde',
    size: 'साइज, size, नाप, लंबाई, चौड़ाई, वजन, ऊंचाई, wazan, साइज़, माप',
    weightKilo: 'किलो, kilo, kg, ग्राम, लीटर, मीटर, क्विंटल, litre, फुट',
    animalFarm: 'गाय, भैंस, बकरी, भेड़, घोड़ा, मुर्गी, सूअर, gaay, बकरा, बैल, गधा',
    animalWild: 'चिड़िया, पक्षी, लोमड़ी, चूहा, चूहे, सांप, कीड़े, मच्छर, बंदर, कॉकरोच, machhar, शेर',
    cat: 'बिल्ली, billi, बिल्लियां, बिल्ली का बच्चा, पशु चिकित्सक, cat',
    flowerTree: 'फूल, पेड़, पत्ता, पत्ते, घास, पौधा, पौधे, गुलाब, phool, ped, गमला',
    seaBeach: 'समुद्र, समंदर, बीच पर, नदी, झील, द्वीप, तैरना, nadi, तालाब, samundar',
    mountain: 'पहाड़, पर्वत, पहाड़ी, घाटी, ट्रेक, pahad, ट्रैकिंग, चोटी',
    sky: 'आसमान, आकाश, सूरज, धूप, चांद, तारे, तारा, suraj, chand, aasman, सूर्य',
    fire: 'आग, aag, धुआं, जल गया, जलना, आग लगी, लपटें, आग लग गई, dhuan',
    rainSnow: 'बारिश, barish, baarish, बर्फ, हवा, तूफान, आंधी, ओले, toofan, बर्फबारी',
    village: 'गांव, gaon, खेत, खेती, देहात, gaav, किसान, पंचायत, खेतों',
    square: 'चौक, चौराहा, पुल, नुक्कड़, मोड़, chowk, crossing, गोल चक्कर, चक्कर',
    floorLift: 'मंजिल, लिफ्ट, lift, floor, फ्लोर, गेट, gate, घंटी, माला, प्रवेश, मंज़िल, दरवाजे की घंटी',
    neighbourNoise: 'शोर, shor, डीजे, dj, हल्ला, भौंकना, शोरगुल, हंगामा, तेज आवाज, तमाशा',
    office: 'ऑफिस, office, कार्यालय, विभाग, दफ्तर, ब्रांच, branch, रिसेप्शन, काउंटर, मुख्यालय, शाखा',
    factory: 'फैक्ट्री, factory, कारखाना, गोदाम, वर्कशॉप, साइट पर, मिल, चक्की, godown',
    colleague: 'सहकर्मी, स्टाफ, staff, कर्मचारी, टीम, team, साथी, कलीग, colleague, employee',
    manager: 'मैनेजर, manager, निदेशक, मालिक, बॉस, boss, malik, प्रबंधक, सेठ, डायरेक्टर',
    interviewJob: 'इंटरव्यू, interview, नौकरी, naukri, भर्ती, रिज्यूमे, resume, cv, साक्षात्कार, वैकेंसी, vacancy',
    shift: 'शिफ्ट, shift, ड्यूटी, duty, ओवरटाइम, overtime, रात की पाली, पाली, नाइट शिफ्ट, रोस्टर',
    report: 'रिपोर्ट, रिपोर्टें, report, दस्तावेज, प्रेजेंटेशन, ppt, एक्सेल, excel, ब्योरा, ड्राफ्ट',
    projectTask: 'प्रोजेक्ट, project, होमवर्क, homework, असाइनमेंट, assignment, गृहकार्य, परियोजना, टास्क, task',
    deadline: 'अंतिम तिथि, आखिरी तारीख, डेडलाइन, deadline, last date, आखिरी दिन, अंतिम तारीख, नियत तारीख',
    grades: 'नंबर आए, अंक, ग्रेड, रिजल्ट, result, परिणाम, मार्क्स, marks, मार्कशीट, प्रतिशत, परीक्षा फल',
    languageName: 'हिंदी, hindi, अंग्रेजी, english, उर्दू, पंजाबी, तमिल, मराठी, बंगाली, संस्कृत, गुजराती',
    learnCourse: 'सीखना, कोर्स, course, ट्रेनिंग, training, क्लास, class, पाठ, पढ़ाई, कोचिंग, गणित, padhai, ट्यूशन',
    university: 'विश्वविद्यालय, यूनिवर्सिटी, कॉलेज, college, लेक्चर, प्रोफेसर, दाखिला, एडमिशन, admission, university',
    bookLibrary: 'किताब, kitab, किताबें, पुस्तक, पुस्तकालय, लाइब्रेरी, उपन्यास, पन्ना, अध्याय, कविता, कविताएं, शायरी',
    newsPress: 'अखबार, akhbar, समाचार, पत्रिका, पत्रकार, लेख, खबर, news, न्यूज, मीडिया',
    radioPodcast: 'रेडियो, radio, पॉडकास्ट, podcast, चैनल, सीरीज, एपिसोड, सीरियल, episode, series',
    song: 'गाना, gana, गाने, गीत, संगीत, गायक, गिटार, हारमोनियम, कॉन्सर्ट, song, गाओ, भजन',
    dance: 'नाच, डांस, dance, नाचना, नृत्य, नाचो, गरबा, भांगड़ा',
    theatre: 'नाटक, थिएटर, अभिनेता, मंच, रिहर्सल, अभिनेत्री, natak, नौटंकी, रंगमंच, एक्टर',
    paintingArt: 'चित्र, पेंटिंग, painting, कला, संग्रहालय, म्यूजियम, चित्रकारी, ड्राइंग, कलाकार, drawing',
    ballGame: 'क्रिकेट, cricket, मैच, match, फुटबॉल, गेंद, गोल किया, खेल, ipl, football, रन',
    gymRun: 'जिम, gym, योग, yoga, योगा, दौड़, कसरत, व्यायाम, तैराकी, रनिंग, वर्कआउट, workout',
    cardChess: 'शतरंज, ताश, लूडो, ludo, कैरम, रमी, chess, पहेली, पत्ते खेलना',
    toy: 'खिलौना, खिलौने, गुड़िया, झूला, khilona, झूले, खेल का मैदान, मेले',
    sew: 'सिलाई, दर्जी, सुई, धागा, बुनाई, सिलना, silai, कढ़ाई का काम, टेलर',
    king: 'राजा, रानी, राजकुमार, सैनिक, सेना, raja, फौजी, फौज, आर्मी, army, सिपाही',
    fight: 'लड़ाई, झगड़ा, मारना, मारा, मारपीट, थप्पड़, ladai, jhagda, बहस, पिटाई, लात',
    gunWar: 'युद्ध, जंग, बंदूक, बम, गोली, हथियार, पिस्तौल, bandook, गोली चली, bomb',
    kill: 'हत्या, मार डाला, कत्ल, खून कर, लाश, मार दूंगा, मर्डर, murder, हत्यारा, jaan se maar',
    prison: 'जेल, jail, अदालत, कोर्ट, court, जज, मुकदमा, कैद, वकील, गिरफ्तार, पेशी',
    thief: 'चोर, chor, चोरी, chori, चोरी हो गया, लुटेरा, डाका, जेबकतरा, डकैती, चुराया',
    mayor: 'सरकार, sarkar, महापौर, नगर निगम, नगरपालिका, मंत्री, नेताजी, नेता, सरपंच, विधायक, सरकारी',
    passport: 'पासपोर्ट, passport, वीजा, visa, आधार कार्ड, aadhaar, पैन कार्ड, पहचान पत्र, परमिट, लाइसेंस, kyc',
    border: 'सीमा, सरहद, बॉर्डर, border, कस्टम, दूतावास, customs, embassy',
    countryName: 'भारत, india, पाकिस्तान, अमेरिका, इंग्लैंड, जर्मनी, फ्रांस, नेपाल, चीन, दुबई, हिंदुस्तान, कनाडा',
    cityName: 'दिल्ली, delhi, मुंबई, mumbai, कोलकाता, बेंगलुरु, लखनऊ, जयपुर, पटना, पुणे, चेन्नई, लंदन',
    personName: 'रमेश, ramesh, सुरेश, suresh, राजेश, rajesh, rakesh, सुमिता, रामप्रसाद, सरिता, सविता, ravi, शर्मा, sharma, गुप्ता, verma, गांधी, टॉम',
    titleOfPerson: 'श्री, श्रीमती, जी, साहब, sahab, सर, मैडम, madam, डॉ, महोदय, कुमारी, श्रीमान',
    kidTalk: 'बच्चा, बच्चे, bacha, bache, लड़का, लड़की, ladka, ladki, किशोर, बच्ची, बच्चों',
    bride: 'शादी, shaadi, shadi, दुल्हन, दूल्हा, सगाई, विवाह, बारात, मेहंदी, sagai, निकाह',
    divorce: 'तलाक, talaq, breakup, ex, ब्रेकअप, अलग हो गए, divorce, एक्स, तलाकशुदा',
    orphan: 'अभिभावक, अनाथ, पालक माता, संरक्षक, गोद लिया, केयरटेकर, गार्जियन, guardian',
    uncle: 'चाचा, चाची, मामा, मामी, मौसी, बुआ, ताऊ, भतीजा, भांजा, फूफा, uncle, aunty, पोते',
    inLaw: 'सास, saas, ससुर, sasur, ससुराल, साला, साली, जीजा, ननद, देवर, भाभी, समधी',
    kiss: 'चुंबन, किस, kiss, गले लगाना, जान, jaan, जानू, jaanu, चुम्मा, hug, झप्पी',
    jealous: 'जलन, ईर्ष्या, जलती, बेवफा, धोखा, bewafa, jalan, jealous, जलते',
    trust: 'भरोसा, bharosa, विश्वास, vishwas, यकीन, yakeen, trust, आस्था, भरोसे',
    promise: 'वादा, wada, vada, कसम, kasam, वचन, promise, वायदा, प्रॉमिस, सौगंध',
    lieCheat: 'झूठ, jhooth, धोखा, dhokha, धोखाधड़ी, ठगी, ठग, फ्रॉड, fraud, नकली, झूठे, स्कैम, scam',
    joke: 'मजाक, mazak, mazaak, चुटकुला, jokes, joke, मज़ाकिया, मजाकिया, शरारत, prank',
    serious: 'गंभीर, गंभीरता, सीरियस, serious, सचमुच, सच सच, ईमानदारी से, seriously, sach me',
    respect: 'इज्जत, izzat, सम्मान, आदर, शिष्टाचार, तमीज, respect, लिहाज, tameez, मर्यादा',
    shame: 'शर्म, sharam, शर्म करो, शर्मनाक, लज्जा, बेशर्म, बेइज्जती, sharm, शर्मिंदा, besharam',
    rude: 'बदतमीज, badtameez, बदतमीजी, घमंडी, असभ्य, गुस्ताख, रूखा, rude, अकड़, घमंड',
    patience: 'सब्र, sabr, धैर्य, धीरज, सब्र टूट, रुको जरा, patience, sabar, धैर्य रखें',
    stress: 'तनाव, टेंशन, tension, दबाव, घबराहट, stress, प्रेशर, परेशानी, नर्वस, बीपी, परेशन',
    headacheNerve: 'सिरदर्द, दिमाग खराब, dimag kharab, दिमाग मत खाओ, पक, sir dard, पक गया, पागल कर दिया, तंग, तंग आ गया, नाक में दम',
    scare: 'डर, dar, डरना, डराना, डर गया, डरावना, भय, डरते, खौफ, dar lag raha',
    surprise: 'हैरान, हैरानी, चौंक, सरप्राइज, surprise, आश्चर्य, सदमा, shock, hairan',
    disappoint: 'निराश, निराशा, पछतावा, अफसोस, afsos, मायूस, पछताओगे, दुख, niraash',
    boring: 'बोर, bore, boring, उबाऊ, बोरिंग, ऊब, बोर हो रहा, नीरस',
    hate: 'नफरत, nafrat, घृणा, घिन, hate, चिढ़, नफ़रत, चिढ',
    favourite: 'पसंदीदा, मनपसंद, favourite, favorite, फेवरेट, बेहतर, behtar, पसंद है, प्रिय',
    best: 'सबसे अच्छा, बेहतरीन, शानदार, बढ़िया, badhiya, best, बेस्ट, उत्तम, लाजवाब, कमाल, mast',
    worse: 'बदतर, सबसे खराब, घटिया, ghatiya, बेकार, bekar, भयानक, बुरा, वाहियात, बकवास, worst',
    wrongBad: 'गलत, galat, galt, गलती, galti, अशुद्ध, सही नहीं, sahi nahi, ग़लत, wrong, गड़बड़',
    strange: 'अजीब, ajeeb, अजीब सा, संदिग्ध, विचित्र, अनोखा, शक, ajib, संदेहास्पद',
    clearObvious: 'साफ साफ, स्पष्ट, जाहिर, saaf saaf, ज़ाहिर, clear, स्पष्ट रूप से, जाहिर है',
    exact: 'ठीक ठीक, बिल्कुल, बिलकुल, सही, एकदम, sahi, bilkul, ठीक वही, exactly, सटीक',
    true: 'सच, sach, सच्चा, सच्ची, असली, asli, सत्य, वास्तविक, सच्चाई, हकीकत',
    secret: 'राज, गुप्त, secret, गोपनीय, छुपा, छिपा, राज़, छुपाना, गुपचुप',
    public: 'सार्वजनिक, जनता, पब्लिक, public, प्रकाशित, आम जनता, सरेआम, पोस्ट कर',
    danger: 'खतरा, खतरनाक, khatra, खतरे, जोखिम, सुरक्षित, khatarnak, रिस्क, risk, आपातकाल',
    protect: 'सुरक्षा, रक्षा, बचाव, बचाओ, गार्ड, guard, बचाना, हिफाजत, suraksha, bach, सिक्योरिटी',
    attention: 'सावधान, सावधानी, ध्यान, dhyan, ध्यान दें, संभलकर, savdhan, होशियार, ध्यान से, सतर्क',
    notice: 'पता चला, pata chala, नोटिस किया, देखा कि, एहसास हुआ, महसूस हुआ, ध्यान गया, खोज',
    decide: 'फैसला, faisla, तय, निर्णय, तय किया, फैसला किया, decide, ठान लिया, निश्चय, चुना',
    plan: 'योजना, प्लान, plan, इरादा, शेड्यूल, irada, प्लानिंग, कार्यक्रम, योजनाएं',
    hopeWish: 'उम्मीद, umeed, सपना, सपने, इच्छा, आशा, काश, kaash, ख्वाहिश, मनोकामना, तमन्ना',
    chance: 'मौका, mauka, अवसर, चांस, chance, संभावना, मौके, मौक़ा',
    lucky: 'किस्मत, kismat, भाग्य, खुशकिस्मत, नसीब, naseeb, बदकिस्मत, lucky, भाग्यशाली, शुभ',
    allowed: 'अधिकार, हक, हक है, adhikar, haq, इजाजत, अनुमति, अधिकार है, allowed, ijazat',
    rule: 'नियम, कानून, niyam, kanoon, कर्तव्य, अनिवार्य, फर्ज, रूल, rule, नियमों, प्रावधान',
    penalty: 'जुर्माना, jurmana, मुआवजा, चालान, challan, हर्जाना, पेनल्टी, penalty, दंड, सजा, fine lagega',
    warning: 'चेतावनी, chetavni, आखिरी चेतावनी, वार्निंग, warning, अंतिम चेतावनी, आगाह, last warning, चेता रहा',
    denounce: 'शिकायत, shikayat, शिकायत करूंगा, रिपोर्ट करूंगा, fir, complaint, एफआईआर, पुलिस में शिकायत, कंप्लेंट, complain',
    guilty: 'दोषी, कसूर, कसूरवार, जिम्मेदार, गुनाह, दोष, zimmedar, जिम्मेदारी, गुनहगार, आपकी वजह से',
    forgive: 'माफ, माफी, maaf, maafi, माफ करना, क्षमा, सॉरी, sorry, माफ कीजिए, बख्श, बख्श दो, क्षमा करें',
    apologyAccept: 'कोई बात नहीं, koi baat nahi, कोई नहीं, चलता है, chalta hai, कोई दिक्कत नहीं, no problem, चिंता मत करो, koi nahi',
    beg: 'विनती, प्रार्थना है, भगवान के लिए, हाथ जोड़ता हूं, haath jodta, खुदा के लिए, मिन्नत, कृपा करके, रहम, रहम करो, bhagwan ke liye',
    god: 'भगवान, bhagwan, ईश्वर, अल्लाह, खुदा, राम, पूजा, देवी, मंदिर, स्वर्ग, नरक, प्रभु',
    swearMild: 'हे भगवान, हे राम, अरे, अरे यार, arre, तौबा, tauba, बाप रे, wow, ओह, उफ्फ, धत',
    laughWord: 'हाहा, हाहाहा, haha, hahaha, हीही, lol, hehe, हंसी, 😂',
    emojiWord: 'इमोजी, emoji, स्टिकर, sticker, gif, मीम, meme, memes, जिफ',
    ringBuzz: 'घंटी बजी, बजता, बज, बजा, बजता है, bajta, वाइब्रेट, बजती, बीप, रिंग, ring, बजना',
    screen: 'स्क्रीन, screen, डिस्प्ले, बटन, button, कीबोर्ड, display, कीपैड',
    socialMedia: 'फेसबुक, facebook, fb, इंस्टाग्राम, instagram, insta, व्हाट्सएप, whatsapp, यूट्यूब, youtube, फॉलो, टेलीग्राम',
    groupChat: 'ग्रुप, group, समूह, ग्रुप से, चैनल, channel, ग्रुप चैट, कम्युनिटी, सोसाइटी ग्रुप',
    inbox: 'इनबॉक्स, inbox, डाकपेटी, मेलबॉक्स, लेटर बॉक्स, mailbox, पत्र पेटी',
    flyerPaper: 'पर्चा, पर्चे, कागज, कागजात, कैटलॉग, ब्रोशर, छपा, छपाई, इश्तहार, प्रिंट, kagaz, print',
    printer: 'प्रिंटर, printer, स्कैनर, स्याही, scanner, फोटोकॉपी, कार्ट्रिज',
    callCentre: 'कॉल सेंटर, call centre, call center, हेल्पलाइन, helpline, ऑपरेटर, एजेंट, agent, टोल फ्री, टेलीकॉलर',
    voicemail: 'वॉइसमेल, voicemail, वॉयस मेल, आंसरिंग मशीन, वॉइस मैसेज, voice message, रिकॉर्डेड मैसेज',
    robot: 'रोबोट, robot, बॉट, bot, मशीन, machine, ऑटोमेटिक, स्वचालित, automatic, कंप्यूटर से',
    softwareUpdate: 'सॉफ्टवेयर, software, डाउनलोड, download, इंस्टॉल, install, अपडेट, update, ऐप, app, server, सर्वर',
    virusHack: 'हैक, hack, हैकर, hacker, हैक हो गया, फिशिंग, कंप्यूटर वायरस, hacked, hack ho gaya',
    camera: 'कैमरा, camera, फोटो, photo, तस्वीर, सेल्फी, selfie, वीडियो, pic, photos, खींचना',
    memorySpace: 'मेमोरी, memory, स्टोरेज, storage, जगह नहीं, स्पेस, मेमोरी फुल, memory full, storage full',
    signal: 'सिग्नल, signal, नेटवर्क, network, वाईफाई, wifi, इंटरनेट, internet, डेटा, टावर, net',
    charger: 'चार्जर, charger, केबल, cable, प्लग, सॉकेट, चार्जिंग, तार, पावर बैंक',
    topUp: 'रिचार्ज, recharge, टॉप अप, टॉकटाइम, बैलेंस, balance, प्रीपेड, talktime, रीचार्ज',
    tariff: 'प्लान का, टैरिफ, पोस्टपेड, रोमिंग, roaming, डेटा पैक, डाटा पैक, pack, tariff, अनलिमिटेड',
    moneyTransfer: 'ट्रांसफर, transfer, पैसे भेजना, खाता नंबर, जमा, upi, यूपीआई, paise bhejo, neft, पेटीएम, अकाउंट नंबर',
    cheque: 'चेक, cheque, बचत, ब्याज, बचत खाता, चेकबुक, byaj, fd, एफडी, ब्याज दर',
    rent: 'किराया, kiraya, किराएदार, किरायेदार, मकान मालिक, भाड़ा, rent, makan malik, किराए, लीज',
    mortgage: 'गिरवी, संपत्ति, प्रॉपर्टी, property, होम लोन, रियल एस्टेट, जायदाद, जमीन, home loan, प्लॉट',
    wasteMoney: 'बर्बाद, बर्बादी, फिजूल, फिजूलखर्ची, barbad, waste, पैसे की बर्बादी, व्यर्थ, उडा, उड़ाना',
    profit: 'मुनाफा, लाभ, कमाई, फायदा, आय, kamai, munafa, कमाना, आमदनी, profit, कमाता',
    rich: 'अमीर, गरीब, ameer, gareeb, कंगाल, धनी, पैसे वाला, दिवालिया, करोड़पति, गरीबी',
    gainLose: 'जीत, जीता, हार, हारा, नुकसान, jeet, nuksan, haar, घाटा, जीत गए, हार गए',
    stock: 'स्टॉक, stock, उपलब्ध, माल, खत्म हो गया, आउट ऑफ स्टॉक, available, उपलब्ध नहीं, स्टॉक में',
    warranty: 'वारंटी, warranty, गारंटी, guarantee, पार्ट, पुर्जा, पुर्जे, स्पेयर पार्ट',
    quality: 'क्वालिटी, quality, गुणवत्ता, नया, पुराना, सेकंड हैंड, second hand, नई, इस्तेमाल किया हुआ',
    queue: 'कतार, लाइन, लाइन में, line me, भीड़, bheed, इंतजार में, वेटिंग, waiting, लाइन लगी',
    menu: 'मेन्यू, menu, ऑर्डर, खाना मंगाना, थाली का, ढाबे, ढाबा, dhaba, होटल का खाना, व्यंजन',
    table: 'मेज, टेबल, table, कुर्सी, सोफा, अलमारी, दराज, kursi, फर्नीचर, sofa',
    waiter: 'वेटर, waiter, रसोइया, हलवाई, कसाई, बावर्ची, शेफ, chef, बेकरी',
    hairSkin: 'बाल, त्वचा, क्रीम, शैंपू, मेकअप, makeup, baal, बालों, स्किन, skin, गंजा',
    lampCandle: 'बल्ब, लैंप, मोमबत्ती, दीया, दीपक, bulb, लाइट, ट्यूबलाइट, दीये',
    boatShip: 'नाव, जहाज, नौका, बंदरगाह, फेरी, jahaj, स्टीमर',
    fuel: 'पेट्रोल, petrol, डीजल, diesel, ईंधन, सीएनजी, cng, पेट्रोल पंप, टैंक, तेल भरवाना',
    tyreEngine: 'टायर, tyre, इंजन, engine, ब्रेक, गैरेज, मैकेनिक, पंक्चर, garage, mechanic, पहिया',
    traffic: 'ट्रैफिक, traffic, जाम, हाईवे, highway, रफ्तार, स्पीड, jam, ट्रैफिक जाम, सड़क',
    driver: 'ड्राइवर, driver, टैक्सी, taxi, ऑटो, auto, रिक्शा, ओला, उबर, सवारी, cab, चालक',
    luggage: 'सामान, saman, सूटकेस, अटैची, लगेज, luggage, चेक इन, बोर्डिंग पास, saamaan',
    map: 'नक्शा, पता, रास्ता, rasta, मैप, map, लोकेशन, location, एड्रेस, address, जीपीएस',
    turnSide: 'आगे, aage, पीछे, piche, दाएं, बाएं, सीधे, सीधा, seedha, seedhi, बगल, सामने, right, left',
    pushPull: 'धक्का, धक्का दो, खींचो, खींच, उठाओ, उठाना, ढोना, uthao, dhakka, खींचना',
    cutBreak: 'काटना, काटो, काट, फाड़, फट गया, टूट, टूट गया, तोड़, तोड़ना, kaat, toot gaya, कट गया',
    fallDrop: 'गिर, गिर गया, गिरा, गिरना, फिसल, gir gaya, गिर गई, फिसल गया, गिर पडा',
    throwAway: 'फेंक, फेंको, फेंक दो, phenk, फेंकना, phek do, फेंका, कूड़े में',
    hang: 'लटका, लटक, टांग दो, लटकाना, चिपका, चिपकाना, चिपक, अटका, atak, अटक गया, फंसे, फंस गया',
    touchIt: 'छूना, छुओ, छू, पकड़ो, pakdo, पकड़, थामो, पकड़ना, mat chhuo, pakad',
    standSit: 'खड़ा, खडा, खड़े, बैठो, बैठे, बैठ, बैठना, लेट, लेटना, baitho, khada, बैठा',
    jump: 'कूद, कूदना, कूदो, चढ़ना, चढ़, दौड़ना, भागो, भाग, उछल, bhago',
    lookWatch: 'देख, देखो, देखना, dekho, dekh, देखा, देखें, देख रहा, घूरना, देखिए, नजर',
    listenHear: 'सुनो, सुन, सुना, सुनना, suno, sun, आवाज, awaaz, सुनिए, सुनाई',
    smell: 'बदबू, खुशबू, गंध, स्वाद, badbu, khushbu, महक, सूंघना, बू',
    feel: 'महसूस, mahsoos, mehsus, भावना, मूड, mood, एहसास, feel, feeling, भावनाएं',
    breathe: 'सांस, saans, सांस लेना, हवा, दम, दम घुट, श्वास, सांस फूल',
    drinkTea: 'चाय, chai, कॉफी, coffee, जूस, juice, कोल्ड ड्रिंक, शरबत, लस्सी, पीना, पेय',
    save: 'सेव, save, संभाल, संभालकर रखना, बचा, बचाकर, रख लो, सुरक्षित रखना, रखो, सहेज, बची',
    count: 'गिनती, गिन, गिनना, हिसाब, hisab, जोड़, कुल, गणना, जोड़ना, ginti',
    compare: 'तुलना, फर्क, fark, अंतर, मुकाबला, compare, farak, भेद',
    repeatIt: 'बार बार, baar baar, दोबारा, dobara, फिर से, phir se, दोहराना, वही बात, फिर वही, fir se',
    keepOn: 'जारी, जारी रखना, लगातार, करते रहो, रुकते नहीं, चालू, lagatar, सिलसिला, चलता रहा, jari',
    followUp: 'पीछा, फॉलो अप, follow up, ट्रैक, track, पीछे पड़ना, पीछे पड़े, पीछा करना, पीछा छोड़ो, peecha',
    ignoreIt: 'नजरअंदाज, इग्नोर, ignore, अनदेखा, अनदेखी, ध्यान मत दो, नज़रअंदाज, ignore karo',
    forgetIt: 'भूल जाओ, bhool jao, भूल जाओ मुझे, रहने दो, rehne do, जाने दो, jaane do, छोड़ो यार, भूल',
    letGo: 'छोड़ दो, chhod do, chod do, छोड़ो, मुक्त, आजाद, रिहा, पीछा छोड़ो, बख्श दीजिए, चैन से जीने दो, जीने',
    separateOut: 'के अलावा, को छोड़कर, सिवाय, के सिवा, alawa, बिना, bina, के बिना, छोड़कर',
    includeIn: 'शामिल, shamil, सहित, जोड़ दो, समेत, संलग्न, include, अटैच, attach, शामिल करें',
    joinIn: 'भाग लेना, हिस्सा लेना, शामिल होना, जुड़ना, join, ज्वाइन, उपस्थित, हाजिर, जुड़ें, भाग लिया',
    belong: 'मेरा है, का है, अपना, mera hai, संबंधित, मेरी है, apna, स्वामित्व, अपनी',
    inherit: 'विरासत, वसीयत, वारिस, उत्तराधिकारी, पुश्तैनी, vasiyat, पैतृक',
    deathNotice: 'देहांत, निधन, स्वर्गवास, गुजर गए, गुजरे, स्वर्गीय, अंतिम संस्कार, मृत्यु, मर गया, विधवा, दिवंगत, तेरहवीं',
    replaceIt: 'बदल, बदलना, badal, बदलकर, एक्सचेंज, exchange, रिप्लेस, replace, बदल दो, अदला बदली',
    transferOver: 'सौंप, सौंपना, आगे भेजना, दूसरों को देना, पहुंचा दो, आगे बढ़ाना, हवाले, किसी को मत देना, फॉरवर्ड',
    leak: 'लीक, leak, लीक हुआ, फैल, फैला, फैलाना, लीक हो गया, वायरल, viral',
    source: 'स्रोत, कहां से मिला, kahan se mila, कहां से आया, सोर्स, source, मूल, जरिया',
    purpose: 'मकसद, उद्देश्य, किसलिए, kisliye, लक्ष्य, किस लिए, maksad, काहे, प्रयोजन',
    legalBasis: 'सहमति, मेरी सहमति, बिना सहमति, कानूनी आधार, sehmati, consent, बिना अनुमति, विधिक आधार, रजामंदी',
    paragraph: 'धारा, अनुच्छेद, पैराग्राफ, अधिनियम, dhara, धारा के तहत, उपधारा',
    demand: 'मांग, मांगता, मांग करता हूं, मांगना, अनुरोध, demand, maang, जोर देकर, आग्रह, चाहिए',
    confirmBack: 'पुष्टि, पुष्टि करें, कन्फर्म, confirm, रसीद, लिखित में, पावती, confirm karo, लिखकर दो',
    instruct: 'निर्देश, कैसे करना है, kaise kare, गाइड, तरीका, समझाओ, tarika, निर्देशों, हिदायत, विधि',
    offerHelp: 'मदद, madad, सहायता, help, सपोर्ट, support, हेल्प, सेवा केंद्र, सहारा, customer care, कस्टमर केयर',
    livingPerson: 'इंसान, insaan, इंसान से बात, असली आदमी, मनुष्य, मानव, असली इंसान, insan',
    kindNice: 'अच्छा, अच्छी, achha, प्यारा, प्यारी, दयालु, नेक, मीठा, भला, सुंदर, pyara, तारीफ',
    dearLove: 'प्रिय, यार, yaar, भाई, bhai, दोस्त, dost, प्यारे, जान, dear, bro, बहन',
    guyMan: 'आदमी, aadmi, बंदा, banda, लड़का, मर्द, पुरुष, शख्स, लोग, बंदे',
    crowdAll: 'सब, सबको, सभी, sab, sabko, सारे, सब लोग, सबके, सबका, पूरी दुनिया, हर कोई',
    selfDo: 'खुद, khud, अपने आप, apne aap, स्वयं, अकेले, akele, खुद ही, खुद से, ख़ुद',
  },
};
