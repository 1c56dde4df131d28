import type { LanguageData } from './language.ts';

export const hi: LanguageData = {
  code: 'hi',
  name: 'हिन्दी',
  englishName: 'Hindi',
  script: 'other',
  words: {
    stop: { seen: 'बंद करो, बंद करें, रोको, स्टॉप', translated: 'बंद, रोकें, बंद कीजिए, रद्द, रद्द करें' },
    stop_all: { translated: 'सब बंद करो, सब बंद करें' },
    start: { translated: 'शुरू, शुरू करें, चालू करें' },
    help: { translated: 'मदद, सहायता, संपर्क, जानकारी' },
    access: { translated: 'मेरा डेटा, मेरी जानकारी' },
    erase: { translated: 'मिटाएं, हटाएं, डिलीट' },
    rectify: { translated: 'सुधार, सुधारें' },
    port: { translated: 'डेटा ट्रांसफर' },
    object: { translated: 'आपत्ति' },
    restrict: { translated: 'सीमित करें' },
    yes: { translated: 'हाँ, हां, जी' },
    no: { translated: 'नहीं, ना' },
  },
  latin: { stop: { translated: 'BAND KARO, BAND KAREN, ROKO, MESSAGE MAT BHEJO, MSG MAT BHEJO, MESSAGE BAND KARO' } },
  phrases: {
    stop: {
      translated:
        'मैसेज बंद करो, मैसेज बंद करें, संदेश बंद करें, मैसेज मत भेजो, मैसेज न भेजें, मैसेज मत भेजिए, संदेश न भेजें, मुझे मैसेज मत, सदस्यता रद्द, मेरा नंबर हटाओ, मेरा नंबर हटाएं, परेशान मत करो',
    },
    help: { translated: 'आप कौन हैं, कौन हो, कौन है, कैसे बंद करें' },
    access: { translated: 'मेरा नंबर कहाँ से मिला, मेरा नंबर कहां से मिला, मेरा नंबर कैसे मिला' },
    erase: { translated: 'मेरा डेटा हटाएं, मेरा डेटा मिटाएं, मेरा डेटा डिलीट करें, मेरी जानकारी हटाएं' },
    wrong_number: { translated: 'गलत नंबर, रॉन्ग नंबर' },
  },
  also: { stop: 'हटाएं, मिटाएं, डिलीट', erase: 'मेरा नंबर हटाओ, मेरा नंबर हटाएं' },
  courtesy: 'कृपया, धन्यवाद, शुक्रिया, नमस्ते, प्लीज, प्लीज़, अभी, तुरंत, जल्दी, जी',
  conjunctions: 'और, तथा',
  objects: 'मैसेज, संदेश, एसएमएस, विज्ञापन, मेसेज, सेवा',
  fillers: 'यह, ये, को, का, के, की, मुझे, मेरे, मेरा, अपना, सारे, सभी, से, में',
  vague: 'इसे, इसको',
  guards: 'क्यों, अगर, कब, कैसे, वह, वे',
  traps: 'बंद मत करो, मत रोको, दरवाजा बंद करो, जबान बंद',
  signatures: 'मेरे IPHONE से भेजा गया',
  notes: [
    'बंद करो also shuts a door: understood as the whole message or with "messages" only.',
    'Only the four stop words were found in use; all the rest is translation.',
  ],
};
