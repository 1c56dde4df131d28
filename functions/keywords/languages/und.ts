import type { LanguageData } from './language.ts';

/** Words that belong to no language: texted everywhere, answered in the language that the country and the programme decide. */
export const und: LanguageData = {
  code: 'und',
  name: 'No language',
  englishName: 'Any language',
  script: 'latin',
  words: {
    stop: { seen: 'STOP, STOPP, 🛑', translated: 'STOP SMS, STOOP, STOPS' },
    stop_all: { seen: 'STOPALL, STOP ALL' },
    start: { seen: 'START, UNSTOP' },
    help: { seen: 'INFO' },
    yes: { translated: 'OK' },
  },
  leading: 'STOP, STOPP',
  mistyped: { STOP: 'STPO, SOTP, TSOP, SSTOP', СТОП: 'СТПО, СОТП, ТСОП, ССТОП', ΣΤΟΠ: 'ΣΤΠΟ, ΣΟΤΠ, ΤΣΟΠ, ΣΣΤΟΠ' },
  objects: 'SMS, MMS, RCS, SPAM, SPAMS, PROMO, PROMOS, MARKETING, NEWSLETTER, WHATSAPP',
  traps: 'NON STOP, NONSTOP, STOP MOTION, STOP LOSS, STOP AND GO',
  patterns: { nothing: 'stop go' },
  neighbours:
    'SHOP, STEP, SPOT, STOW, TOP, SLOP, SOP, STORE, STORY, STONE, STORM, STOOL, STOCK, STOVE, STAB, STUB, STIR, START, TOPS, SHOPS, SPOTS, STEPS, STOIC, SCOP, ATOP, STUMP, STOMP, STRAP, STRIP, SETUP, STUPA, TO, STOUT, SWOP, SKOP, SNOP, SIOP, STYP, STUP, STROP, SCOOP, SLOOP, SNOOP, SWOOP, STOEP, STOI, STOJ, STOK, STOF, STOS, STOM, STON, STOR, STOT, STOU, STOV, STOL, STOY, STOD, STOC, STEF, STAN',
  notes: ['STOPP is also Swedish, Norwegian and German: it is answered in these only where the programme speaks them.'],
};
