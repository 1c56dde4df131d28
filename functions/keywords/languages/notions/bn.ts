import type { NotionData } from './notion.ts';

export const bn: NotionData = {
  code: 'bn',
  notions: {
    me: 'আমি, আমার, আমাকে, আমায়, আমারে, আমাতে, আমিও, আমারও, আমাকেও, নিজে, আমি তো, মোর, মুই, ami, amar, amr, amake, amk, amare, amay, amio, amaro, mor, nije',
    we: 'আমরা, আমাদের, আমাদেরকে, আমাগো, মোরা, আমাদেরও, আমরাও, amra, amader, amaderke, amago, amrao',
    you: 'তুমি, তোমার, তোমাকে, তোমায়, তোমারে, তুই, তোর, তোকে, তোরে, আপনি, আপনার, আপনাকে, আপনারে, আপনাকেও, তুমিও, আপনিও, tumi, tomar, tmr, tomake, tmk, tui, tor, toke, tore, apni, apnar, apnr, apnake, apnk, ap, tomare, tmi',
    youAll:
      'আপনারা, আপনাদের, আপনাদেরকে, তোমরা, তোমাদের, তোমাদেরকে, তোরা, তোদের, তোগো, তোদেরকে, আপনেরা, আপনাগো, apnara, apnader, apnaderke, tomra, tomader, tora, toder, togo',
    heShe:
      'সে, তার, তাকে, তিনি, তাঁর, তাঁকে, ও, ওর, ওকে দিয়ে, ওনার, উনি, উনার, উনাকে, ওনাকে, ওরে, হে, হের, তারে, se, she, tar, take, tini, uni, unar, onar, unake, onake, ore',
    they: 'তারা, তাদের, তাদেরকে, ওরা, ওদের, ওদেরকে, উনারা, উনাদের, তাঁরা, তাঁদের, ওনারা, এরা, এদের, tara, tader, ora, oder, unara, era, eder',
    someone:
      'কেউ, কারও, কারো, কাউকে, কেউই, লোক, লোকজন, মানুষ*, মানুষজন, লোকের, লোকটা, ব্যক্তি*, কেও, keu, kew, karo, kauke, lok, lokjon, manush, ব্যক্তি, ব্যক্তির',
    nobody: 'কেউ না, কেউ নেই, কেউ নাই, কেউই না, কাউকে না, কারো না, কেউ নয়, keu na, keu nai, keu nei, kauke na',
    thisOne:
      'এই, এটা, এটি, এইটা, এর, এগুলো, এগুলা, এসব, এইসব, এটাই, এটাও, এটার, এটাকে, এ, ইহা, এমন, এই যে, ei, eta, eita, egulo, egula, esob, eisob, etar, etai, emon',
    thatOne: 'সেই, সেটা, সেটি, ওই, ঐ, ওটা, ঐটা, ওইটা, যে, যা, তা, সেগুলো, ওগুলো, ওসব, ঐসব, সেসব, সেটার, sei, seta, oi, oita, ota, je, segulo, ogulo, osob',
    here: 'এখানে, এইখানে, এখানেই, এখানকার, এখান, এখান থেকে, এদিকে, এইদিকে, ekhane, ekhan, eikhane, edike',
    there: 'ওখানে, সেখানে, ওইখানে, ঐখানে, সেখান, ওখান, ওদিকে, সেখানকার, সেদিকে, okhane, sekhane, oikhane, odike',
    not: "না, নাহ, নয়, নেই, নাই, নি, নহে, নন, নও, নস, করিনি, হয়নি, করবেন না, না তো, নাকি না, na, nah, nai, nei, noy, noi, ni, don't, dont, no, not, kore na, hobe na, korben na, koiren na, kori nai, korini, koren na, হবেনা, করবেনা, করবেননা, করিনা, করছিনা, পাঠাবেননা, দিয়েননা, diyen na, diben na",
    never:
      'কখনো না, কখনও না, কখনোই, কখনও, কখনো, কোনোদিন, কোনদিন, কোনোদিনই, জীবনেও, জীবনে, কস্মিনকালেও, কোনো দিন, kokhono, kokhonoi, konodin, kono din, jiboneo, kokhonoo',
    noLonger:
      'আর না, আর নয়, আর নেই, আর নাই, এখন আর, আর কখনো, আর কোনো, আর কোনদিন, আর কোন, আর পাঠাবেন না, আর নেব না, আর চাই না, আগের মতো নেই, ar na, ar nai, ar noy, ekhon ar, ar kono, r na, ar konodin, ar kokhono, ar chai na',
    nothing: 'কিছুই না, কিছু না, কিছুই, কিছুই নেই, কিছু নাই, কোনো কিছু, কোন কিছুই, kichu na, kichui na, kichui, kisu na, kichu nai, kisui na',
    without: 'ছাড়া, ব্যতীত, বিনা, বাদে, ছাড়াই, না নিয়ে, ব্যতিত, বিহীন, না জানিয়ে, না বলে, chara, sara, charai, bina, na janiye',
    already: 'ইতিমধ্যে, ইতোমধ্যে, এরমধ্যে, এর মধ্যে, এর মধ্যেই, অলরেডি, আগেই, এতক্ষণে, ইতিমধ্যেই, already, alredy, itimodhye, agei',
    still: 'এখনো, এখনও, তবুও, তাও, তারপরেও, তারপরও, এখন পর্যন্ত, আজও, এখনি না, ekhono, akhono, ekhn o, tobuo, tao, tarporeo, tarporo',
    again: 'আবার, পুনরায়, আবারও, আবারো, ফের, পুনঃ, আরেকবার, আরও একবার, পুনর্বার, আরেক বার, abar, abr, abaro, abar o, arekbar, punoray',
    always:
      'সবসময়, সর্বদা, সব সময়, সারাক্ষণ, সারাদিন, অনবরত, অবিরত, ক্রমাগত, প্রতিনিয়ত, চিরদিন, চিরকাল, খালি, সদা, বারবার, sobsomoy, sob somoy, shobshomoy, sobsomoi, saradin, sarakkhon, khali, all time',
    every:
      'প্রতি, প্রতিটি, প্রতিটা, প্রত্যেক, প্রত্যেকটা, প্রতিদিন, রোজ, রোজই, প্রতিবার, প্রত্যেকবার, প্রতিদিনই, proti, protita, protiti, prottek, protidin, roj, protibar',
    all: 'সব, সবাই, সকল, সকলে, সবার, সবাইকে, সবকিছু, সমস্ত, পুরো, পুরা, সম্পূর্ণ, গোটা, সবই, সবগুলো, সব কিছু, সবটা, যাবতীয়, sob, shob, sobai, shobai, sobar, sobkichu, puro, pura, sokol, somosto',
    other: 'অন্য, অন্যান্য, আরেক, আরেকটা, আরেকজন, অপর, অন্যকে, অন্যের, অন্যটা, বাকি, বাকিটা, ভিন্ন, আরেকটি, onno, onnanno, arek, arekta, baki, onner',
    same: 'একই, একরকম, একই রকম, সমান, এক, একইভাবে, হুবহু, একই ধরনের, অভিন্ন, eki, akoi, ekoi, same, soman, ek rokom',
    different: 'আলাদা, ভিন্ন, অন্যরকম, পৃথক, বিভিন্ন, অন্য রকম, তফাত, পার্থক্য, alada, vinno, bhinno, onnorokom, bivinno',
    own: 'নিজের, নিজস্ব, আপন, নিজেই, নিজেকে, স্বীয়, নিজেদের, নিজ, নিজেরই, nijer, nijossho, nijei, nijeke, apon',
    only: 'শুধু, শুধুমাত্র, কেবল, মাত্র, কেবলমাত্র, একমাত্র, খালি, শুধুই, shudhu, sudhu, shudu, sudu, kebol, matro, only',
    also: 'ও, এছাড়া, এছাড়াও, পাশাপাশি, সাথে, তাছাড়া, আরও, আর, এবং, এমনকি, সহ, o, echara, tachara, sathe, ebong, emonki',
    but: 'কিন্তু, তবে, কিন্ত, তবু, তথাপি, বরং, অথচ, কিন্তুু, kintu, kinto, kntu, tobe, but, othocho',
    because: 'কারণ, কেননা, যেহেতু, জন্য, জন্যে, তাই, সেজন্য, কারন, বলে, এজন্য, কারণে, কারনে, karon, karone, karn, jonno, tai, jehetu, jonne',
    ifSo: 'যদি, যদিও, হলে, তাহলে, তাইলে, যদি না, নাহলে, নইলে, jodi, jdi, jodio, hole, tahole, taile',
    until: 'পর্যন্ত, অবধি, যতক্ষণ, ততক্ষণ, যতদিন, যে পর্যন্ত, না হওয়া পর্যন্ত, পর্যন্তও, porjonto, porjnto, obdhi, jotokkhon, jotodin',
    fromNow:
      'এখন থেকে, আজ থেকে, এরপর থেকে, আজকের পর, ভবিষ্যতে, এখন হতে, আজ হতে, সামনে থেকে, এরপর, ভবিষ্যতেও, পরবর্তীতে, আজকে থেকে, ekhon theke, aj theke, ajke theke, erpor theke, vobisshote, bhobisshote',
    enough:
      'যথেষ্ট, যথেষ্ট হয়েছে, অনেক হয়েছে, আর দরকার নেই, ব্যস, বাস, হইছে, হয়েছে, পর্যাপ্ত, এবার থামুন, ঢের হয়েছে, onek hoyeche, jothesto, onek hoise, bas, enough, hoise, onk hoise',
    tooMuch:
      'অতিরিক্ত, বেশি, খুব বেশি, অত্যধিক, এত বেশি, অনেক বেশি, বেশী, বাড়াবাড়ি, মাত্রাতিরিক্ত, সীমা ছাড়িয়ে, beshi, besi, khub beshi, otirikto, barabari, too much',
    soMuch:
      'এত, এতো, এত্ত, এতগুলো, এতগুলা, এতবার, অনেক অনেক, এতসব, এত এত, শত শত, হাজার*, লাখ*, শত, গাদা, eto, ato, etto, eto gulo, etogula, etobar, hajar, lakh',
    more: 'আরও, আরো, বেশি, অধিক, অতিরিক্ত, আরেকটু, আর একটু, aro, aaro, beshi, besi, arektu',
    less: 'কম, কমিয়ে, কমান, কমাও, কমায়, অল্প, কমাতে, কমানো, কমেছে, কম করে, kom, komiye, koman, komano',
    many: 'অনেক, বহু, অনেকগুলো, অনেকগুলা, প্রচুর, নানা, অনেকবার, বহুবার, একাধিক, কয়েক, ঘনঘন, ঘন ঘন, প্রায়ই, অসংখ্য, onek, onk, onak, bohu, prochur, onekbar, onekgulo, prayi',
    few: 'কিছু, কয়েক, কয়েকটা, কয়েকটি, একটু, সামান্য, অল্প, কতক, কয়েকজন, দুয়েক, একটুখানি, খানিক, kichu, kisu, koyek, koyekta, ektu, akto, olpo, samanno',
    once: 'একবার, এক বার, একবারই, একদা, একবারও, একসময়, একবারে, ekbar, akbar, ek bar, once',
    twice:
      'দুইবার, দুবার, দুই বার, তিনবার, তিন বার, বারবার, বার বার, অনেকবার, কয়েকবার, কতবার, দ্বিতীয়বার, চারবার, পাঁচবার, দশবার, বহুবার, duibar, tinbar, barbar, bar bar, koyekbar, kotobar',
    first: 'প্রথম, প্রথমে, প্রথমবার, প্রথমত, পয়লা, শুরুতে, প্রথমেই, ১ম, prothom, prothome, first, 1st',
    last: 'শেষ, শেষবার, গত, সর্বশেষ, শেষে, অবশেষে, অন্তিম, শেষবারের, বিগত, last, shesh, ses, goto, gata, sorboshesh',
    next: 'পরের, পরবর্তী, আগামী, সামনের, পরেরবার, এরপর, এরপরে, পরবর্তীতে, নেক্সট, next, porer, poroborti, agami, samner',
    now: 'এখন, এখনই, এখনি, এক্ষুনি, এক্ষুণি, বর্তমানে, আজকাল, এখনকার, এই মুহূর্তে, অক্ষন, এই সময়ে, এইমাত্র, ekhon, akhon, ekhn, akn, ekhoni, ekhuni, bortomane, ajkal',
    immediately:
      'এখনই, এক্ষুনি, অবিলম্বে, সাথে সাথে, তাড়াতাড়ি, তৎক্ষণাৎ, জলদি, দ্রুত, এক্ষুণি, এখুনি, অনতিবিলম্বে, সঙ্গে সঙ্গে, ekhoni, ekhuni, sathe sathe, tara tari, joldi, asap, obilombe',
    today: 'আজ, আজকে, আজকের, আজই, আজকেই, আজকেও, আজও, আজ রাতে, aj, aaj, ajke, ajk, ajker, ajkei, today',
    tomorrow: 'কাল, আগামীকাল, কালকে, কালকের, আগামী কাল, পরশু, কালই, আগামিকাল, kal, kalke, klk, kalker, agamikal, porshu, tomorrow',
    yesterday: 'গতকাল, গতকালকে, গত কাল, কালকে রাতে, গতরাতে, গত রাতে, গতকালের, কাল রাতে, গতপরশু, gotokal, gatokal, goto kal, gotorate, kal rate',
    day: 'দিন, দিনে, দিনের, দিনটা, প্রতিদিন, সারাদিন, দৈনিক, রোজ, দিনরাত, দিনগুলো, দিবস, দিনই, din, dine, diner, dinta, protidin, saradin, doinik',
    week: 'সপ্তাহ*, হপ্তা*, সাপ্তাহিক, সপ্তা, shoptaho, soptaho, soptah, saptaho, sopta, week',
    month: 'মাস, মাসে, মাসের, মাসিক, মাসটা, মাসেই, মাস ধরে, মাসখানেক, জানুয়ারি, ফেব্রুয়ারি, ডিসেম্বর, mas, mash, mase, mashe, maser, masher, month',
    year: 'বছর*, বৎসর, সাল, সালে, বার্ষিক, বচ্ছর, সালের, bochor, bosor, bochhor, bochore, sal, year',
    hour: 'ঘণ্টা*, ঘন্টা*, মিনিট*, বাজে, টায়, টা, বাজেনা, কয়টা, কটা, সময়, ghonta, gonta, minit, minute, baje, tay, koyta',
    morning: 'সকাল*, ভোর*, প্রভাত, সুপ্রভাত, শুভ সকাল, সকালবেলা, sokal, shokal, sokale, shokale, vor, bhor, vore',
    evening: 'সন্ধ্যা*, সন্ধা*, বিকাল*, বিকেল*, দুপুর*, শুভ সন্ধ্যা, সাঁঝ, sondha, shondha, sondhay, bikal, bikel, bikele, bikale, dupur, dupure',
    night: 'রাত*, রাত্র*, শুভ রাত্রি, মাঝরাত*, মধ্যরাত*, গভীর রাতে, rat, raat, rate, raate, ratre, ratri, majhrate',
    weekday:
      'সোমবার*, মঙ্গলবার*, বুধবার*, বৃহস্পতিবার*, শুক্রবার*, সোম, মঙ্গল, বুধ, বৃহস্পতি, শুক্র, shombar, sombar, mongolbar, budhbar, brihospotibar, shukrobar, sukrobar',
    weekend: 'শনিবার*, রবিবার*, রোববার*, উইকেন্ড*, সাপ্তাহিক ছুটি, ছুটির দিন, শনি, রবি, shonibar, sonibar, robibar, weekend',
    soon: 'শীঘ্র*, শীঘ্রই, শিগগির*, শিগগিরই, একটু পরে, একটু পর, এখনি, অচিরেই, কিছুক্ষণ, তাড়াতাড়ি, খুব তাড়াতাড়ি, একটু পরেই, কিছুক্ষনের, shighroi, siggiri, ektu por, ektu pore, kichukkhon, tara tari',
    later: 'পরে, পর, পরেও, এরপর, তারপর, তারপরে, পরবর্তীতে, বাদে, পরে কথা, অতঃপর, pore, por, tarpor, erpor, porey, later',
    before: 'আগে, আগেই, পূর্বে, আগের, পূর্বের, আগেও, ইতিপূর্বে, আগেভাগে, পূর্বেই, age, aage, agei, ager, purbe',
    early: 'তাড়াতাড়ি, আগেভাগে, আগে আগে, সকাল সকাল, ভোরে, জলদি, সময়ের আগে, taratari, tara tari, agevage, sokal sokal',
    late: 'দেরি*, দেরী*, লেট, বিলম্ব*, দেড়ি, লেইট, দেরিতে, deri, derite, late, let, bilombo',
    time: 'সময়*, টাইম*, বেলা, ওয়াক্ত, সময়সূচি, কাল, সময়মতো, শিডিউল*, somoy, shomoy, somoi, time, taim, schedule',
    moment: 'মুহূর্ত*, মুহুর্ত*, সেকেন্ড*, একটু, একমিনিট, এক মিনিট, এক সেকেন্ড, পলক, ektu, ek minute, 1 min, muhurto, sec',
    longTime:
      'অনেকদিন, অনেক দিন, অনেকক্ষণ, বহুদিন, কতদিন, অনেক সময়, বহু বছর, অনেক আগে, দীর্ঘদিন, দীর্ঘ, অনেক দিন ধরে, কতক্ষণ, বহুকাল, onekdin, onek din, onekkhon, bohudin, kotodin, onk din',
    what: 'কি, কী, কিসের, কিসে, কিরে, কিগো, কি যে, কোনটা, কিভাবে, যাই, যা, ki, kii, kiser, ke, kire, kirokom, what',
    who: 'কে, কার, কাকে, কারা, কাদের, কাদেরকে, কেডা, কেডায়, কে আপনি, কে বলছেন, যিনি, যার, যারা, যাকে, ke, kar, kake, kara, keda, ke apni, jar, jara',
    where: 'কোথায়, কোথা, কই, কোথাও, কোথাকার, কোথা থেকে, কোন জায়গায়, যেখানে, কনে, kothay, kothai, koi, kotha theke, kothao, jekhane, kthy',
    when: 'কখন, কবে, কয়টায়, যখন, তখন, কোন সময়, কখনকার, কবে থেকে, kokhon, kkhn, kobe, jokhon, tokhon, koytay, koytar',
    why: 'কেন, ক্যান, কেনো, কিজন্য, কি কারণে, কীসের জন্য, কি জন্য, কেনই, কেন রে, keno, kno, kn, ken, kan, kijonno, ki karone',
    how: 'কিভাবে, কীভাবে, কেমন, কেমনে, ক্যামনে, কেমন করে, কেমন আছেন, কেমন আছো, কি করে, কি রকম, kivabe, kibhabe, kemon, kmn, kemne, kamne, ki kore, kemon acho',
    howMuch: 'কত, কতো, কতটা, কতটুকু, কতগুলো, কতবার, কত টাকা, কতদূর, কয়টা, কয়জন, কতক্ষণ, কতজন, কত দাম, koto, kto, kotota, kotogulo, kotobar, koyta, koto taka',
    which: 'কোন, কোনটা, কোনটি, কোনগুলো, কোনডা, যেটা, যেটি, কোনো, কোনটার, kon, konta, konti, jeta, jeita',
    please:
      'দয়া করে, প্লিজ, প্লীজ, অনুগ্রহ করে, অনুরোধ, দয়াকরে, প্লিস, মেহেরবানি, অনুগ্রহপূর্বক, কৃপা করে, কাইন্ডলি, প্লিজজ, doya kore, doya, plz, pls, please, plij, pliz, onugroho kore, onugroho, kindly, onurodh',
    thanks: 'ধন্যবাদ*, থ্যাংকস, থ্যাংক ইউ, থ্যাঙ্ক ইউ, শুকরিয়া, কৃতজ্ঞ*, অসংখ্য ধন্যবাদ, থ্যাঙ্কস, dhonnobad, donnobad, dhonyobad, thanks, thnx, tnx, thank you, sukria',
    sorry:
      'দুঃখিত, দুঃখীত, সরি, স্যরি, মাফ, ক্ষমা, মাফ করবেন, ক্ষমা করবেন, দুঃখপ্রকাশ, মাফ করুন, আফসোস, দুর্ভাগ্য*, sorry, sry, sori, dukkhito, maf, khoma, maf korben',
    hello:
      'হ্যালো, হাই, সালাম, আসসালামু, আসসালামু আলাইকুম, আস্সালামু, ওয়ালাইকুম, নমস্কার, আদাব, প্রিয়, এই যে, শুভেচ্ছা, হেলো, জনাব, ওহে, assalamu, salam, slm, assalamualaikum, nomoskar, hello, hi, hlw, helo, hey',
    bye: 'বিদায়, বাই, আল্লাহ হাফেজ, খোদা হাফেজ, টাটা, আসি, শুভ রাত্রি, দেখা হবে, বাই বাই, ভালো থাকবেন, ভালো থাকুন, allah hafez, khoda hafez, bye, tata, biday, valo thakben, gn',
    regards: 'শুভেচ্ছান্তে, বিনীত, নিবেদক, ইতি, শুভেচ্ছা, শুভকামনা, শ্রদ্ধা*, সম্মান*, শুভেচ্ছাসহ, ধন্যবাদান্তে, নিবেদন, iti, binito, shuveccha, regards',
    yes: 'হ্যাঁ, হ্যা, জি, জ্বি, জী, হুম, হু, হাঁ, অবশ্যই, হ, জ্বী, ইয়েস, হম, hya, ha, haa, hae, ji, jee, hmm, hum, hm, yes, obossoi, yep',
    okay: 'ঠিক আছে, আচ্ছা, ওকে, ঠিকাছে, ভালো, আইচ্ছা, সমস্যা নেই, সমস্যা নাই, বেশ, হোক, ok, oke, okay, k, thik ache, thik ase, tik ase, accha, acca, acha, aicca, thikache',
    want: 'চাই, চাইনা, চাচ্ছি, চান, চাও, চায়, চাইছি, চাইলে, চাইছেন, চাচ্ছেন, চাস, চেয়েছি, চেয়েছিলাম, চাইতে, ইচ্ছা*, ইচ্ছে*, ইচ্ছুক, চাইনি, চাচ্ছিনা, চাইতাম, chai, cai, chaina, caina, chacchi, cacchi, chan, chao, chay, iccha, icche',
    need: 'দরকার*, প্রয়োজন*, লাগবে*, লাগে, লাগবেনা, আবশ্যক, লাগতো, লাগছে, লাগেনা, dorkar, drkr, proyojon, lagbe, lagbena, lage, need',
    must: 'উচিত*, অবশ্যই, হবে, বাধ্য, করতেই হবে, করতে হবে, জরুরি, বাধ্যতামূলক, কর্তব্য, uchit, ucit, hobe, korte hobe, obossoi, obosshoi, badhyo',
    can: 'পারি, পারেন, পারবেন, পারবো, পারব, পারো, পারিস, পারে, পারবে, পারছি, পারছিনা, পারলে, পারিনা, পারিনি, পারলাম, পারতে, পারছেন, পারবোনা, পারা, সম্ভব, সক্ষম, অক্ষম, pari, paren, parben, parbo, parbe, parchi, parina, paro, parsi, parle, parlam',
    may: 'অনুমতি*, অধিকার*, অনুমোদিত, পারি কি, যাবে, যায়, যাবেনা, বৈধ, হয়তো, অনুমোদন*, jabe, jay, jabena, odhikar',
    letDo: 'দিন, দাও, দেন, দে, চলো, চলুন, চল, আসুন, আসো, দিতে, দিতে দিন, হতে দিন, থাকতে দিন, cholo, cholen, asun, dite, dao, den',
    tryTo: 'চেষ্টা*, ট্রাই*, প্রচেষ্টা, উদ্যোগ, চেস্টা, chesta, cesta, chestha, try',
    stop: 'বন্ধ, বন্ধ কর*, বন্ধ হোক, বন্ধই, থাম*, থামুন, থামো, থামেন, থামাও, থামান, স্টপ, অফ করেন, রুখুন, বিরত*, রোধ, ক্ষান্ত, দাঁড়ান, বন্দ, bondho, bondo, bandho, bondh, thamun, thamo, thaman, thamen, stop, stp, off koren',
    end: 'শেষ*, সমাপ্ত*, ইতি, অন্ত, অবসান, খতম, ফুরিয়ে, মেয়াদ শেষ, চুকে, সমাপন, shesh, sesh, ses, sheshe, somapto, end',
    cancel: 'বাতিল*, ক্যান্সেল*, ক্যানসেল*, কেন্সেল*, রদ, প্রত্যাহার*, batil, cancel, cancle, kensel',
    block: 'ব্লক*, ব্ল্যাকলিস্ট*, ব্লাকলিস্ট*, আটকে, আটকান, ব্লোক, নিষিদ্ধ, ব্যান, block, blok, blacklist, ban',
    remove:
      'সরান*, সরাও, সরিয়ে, বাদ, বাদ দিন, কেটে, কাটুন, বের করে, রিমুভ*, সরাবেন, অপসারণ*, সরাতে, সরিয়ে দিন, তুলে, কাটেন, ছেঁটে, sorao, soran, soriye, bad din, bad den, bad dao, kete, remove, remuv',
    deleteIt:
      'মুছে*, মুছুন, মোছেন, মুছেন, মোছা, মুছতে, ডিলিট*, ডিলেট*, মুছো, ধ্বংস*, নষ্ট করে, মুছে ফেলুন, মুছবেন, muche, muchhe, muse, muchun, delete, dilit, delet, muse felun',
    unsubscribe:
      'আনসাবস্ক্রাইব*, সাবস্ক্রিপশন বন্ধ, সাবস্ক্রিপশন বাতিল, নাম কেটে, নাম কাটুন, আন সাবস্ক্রাইব, অপ্ট আউট, নাম বাদ, সদস্যপদ বাতিল, সার্ভিস বন্ধ, নিবন্ধন বাতিল, unsubscribe, unsub, opt out, nam kete, service bondho, off korun',
    subscribe:
      'সাবস্ক্রাইব*, নিবন্ধন*, রেজিস্ট্রেশন*, রেজিস্টার*, যোগ দিতে, যুক্ত*, নাম লেখা*, সাইন আপ, যোগদান*, রেজিস্ট্রি*, ভর্তি, চালু করেছি, subscribe, nibondhon, registration, join, sign up, register',
    leaveAlone:
      'একা থাকতে দিন, বিরক্ত করবেন না, বিরক্ত কইরেন না, শান্তিতে থাকতে দিন, আমাকে ছাড়ুন, দূর হ, দূর হন, ভাগ, ভাগেন, ফোট, পিছু ছাড়ুন, ছেড়ে দিন, জ্বালাবেন না, জ্বালাইয়েন না, রেহাই*, নিস্তার, মাফ করেন, বিদায় হন, বিদায় হ, চলে যান, থাকতে দিন, থাকতে দেন, eka thakte, thakte din, thakte den, dur ho, vag, bhag, fot, chere din, sere den, rehai, jalaben na, পিছে লাগবেন না, ছাইড়া দেন, মাফ কর, দূরে থাকেন, লেগে আছেন, jalaiyen na, birokto korben na, birokto koiren na, ar disturb',
    leave:
      'ছেড়ে*, ছাড়ুন, ছাড়ো, ছাড়েন, ছাড়বো, ছাড়লাম, ছাড়ার, ছাড়ব, ছাড়ছি, ছাড়তে, ছেড়েছি, চলে যাচ্ছি, চলে যাব, প্রস্থান, ত্যাগ*, বেরিয়ে*, বের হয়ে, পদত্যাগ*, বিদায় নিচ্ছি, chere, sere, charbo, charte, chole jabo, ber hoye',
    refuse:
      'প্রত্যাখ্যান*, অস্বীকার*, অস্বীকৃতি, লাগবে না, নেব না, নিব না, দরকার নেই, দরকার নাই, নিতে চাই না, না ধন্যবাদ, রাজি না, রাজি নই, লাগবেনা, নিবোনা, নেবোনা, মানব না, মানি না, lagbe na, nibo na, dorkar nai, dorkar nei, nebo na, raji na, reject',
    forbid: 'নিষেধ*, নিষিদ্ধ*, মানা, বারণ*, অনুমতি নেই, অনুমতি নাই, মানা করছি, নিষেধাজ্ঞা, অনুমতি দিচ্ছি না, nished, nishedh, mana, baron, onumoti nei, onumoti nai',
    object: 'আপত্তি*, বিরোধ*, বিরোধিতা*, একমত না, একমত নই, অসম্মত*, অসম্মতি*, বিপক্ষে, প্রতিবাদ*, apotti, apptti, birodhita, ekmot na, osommoti',
    agree: 'একমত, রাজি, সম্মত*, সম্মতি*, রাজী, মেনে, মেনে নিলাম, মানি, গ্রহণ, মঞ্জুর, সহমত, স্বীকার*, ekmot, raji, sommoti, sommot, mene nilam, agree',
    permission: 'অনুমতি*, সম্মতি*, অনুমোদন*, পারমিশন*, এখতিয়ার, ইজাজত, onumoti, sommoti, permission, onumodon',
    withdraw: 'প্রত্যাহার*, ফিরিয়ে নি*, তুলে নি*, উঠিয়ে নি*, ফেরত নি*, প্রত্যহার, ফিরিয়ে নিচ্ছি, তুলে নিলাম, prottahar, tule nilam, firiye nicchi, withdraw',
    send: 'পাঠা*, পাঠান, পাঠাও, পাঠাবেন, পাঠিয়ে*, প্রেরণ*, পাঠাইয়েন, পাঠাচ্ছেন, পাঠাইছে, সেন্ড*, পাঠাইতে, পাঠাইবেন, ফরওয়ার্ড*, পাঠিও, দিয়েন, দিবেন, pathan, pathao, pathaben, pathaiben, pathano, pathacchen, pathacchi, pathaisi, pathiye, pathai, send, patao, pathaiyen, pathabo',
    write:
      'লিখ, লিখি, লিখো, লিখে, লিখেছি, লিখেছে, লিখলাম, লিখতে, লিখেন, লিখতেছি, লিখব, লিখবো, লিখবে, লিখার, লেখ*, লিখুন, লেখেন, লেখা*, লিখবেন, লিখেছেন, লিখছি, লিখিত, likh, likhun, likhe, likho, lekha, likhben, likhsi, likhbo',
    text: 'মেসেজ*, এসএমএস*, ম্যাসেজ*, মেসেস*, টেক্সট*, বার্তা*, ক্ষুদেবার্তা*, খুদেবার্তা*, এস এম এস, ম্যাসেস, মেসেঞ্জার*, হোয়াটসঅ্যাপ*, হোয়াটসএপ, মেসেজগুলো, sms, msg, message, msgs, mesage, masage, text, txt, mesej, barta, whatsapp',
    call: 'কল, কলে, কলটা, কলের, ফোন কর*, ফোন দি*, ফোন দে*, কল কর*, কল দি*, কল দে*, রিং, রিংটোন, কলগুলো, টেলিফোন, মিসকল, কলব্যাক, call, kol, phone koren, phone korben, phone dao, call den, call dao, cl, ring, fon diyo, misscall',
    contact: 'যোগাযোগ*, কন্টাক্ট*, কনট্যাক্ট*, যোগাযোগ করবেন না, যোগাযোগের, সংযোগ, সম্পর্ক, jogajog, jogayog, contact, jogajug',
    receive:
      'পাই, পাচ্ছি, পেয়ে*, পেতে, পাইনি, পেলাম, পাইছি, আসছে, আসে, পাব, পাবো, গ্রহণ*, পান, পায়, পাইতে, রিসিভ*, পাচ্ছিনা, প্রাপ্ত*, পাইলাম, পাইনাই, pai, pacchi, peyechi, paisi, peye, pete, pelam, asche, ase, receive, paini',
    answer: 'উত্তর*, জবাব*, রিপ্লাই*, সাড়া*, প্রতিউত্তর, রিপ্লায়, প্রত্যুত্তর, রেসপন্স, uttor, jobab, reply, rply, riplay, ans, sara',
    read: 'পড়া, পড়ব, পড়লাম, পড়ুন, পড়ো, পড়েননি, পড়িনি, পড়তেছি, পড়ি, পড়েছি, পড়ছি, পড়তে, পড়বো, পড়িনা, পাঠ, পড়েন, পড়ে, পইড়া, pori, porte, poresi, porchi, porina',
    bother:
      'বিরক্ত*, জ্বালা*, জ্বালান, জ্বালাচ্ছেন, ঝামেলা*, উত্যক্ত*, উৎপাত*, যন্ত্রণা*, হয়রানি*, হয়রান*, ডিস্টার্ব*, উপদ্রব, জালাতন, জ্বালাতন*, যন্ত্রনা*, পেইন, প্যারা*, উৎপীড়ন, অতিষ্ঠ*, জ্বালায়, ত্যক্ত, birokto, birokt, birokti, biroktikor, jala, jalan, jalay, jhamela, jamela, disturb, distrub, hoyrani, pera, para diyen, jontrona',
    spam: 'স্প্যাম*, স্পাম*, অবাঞ্ছিত মেসেজ, ফালতু মেসেজ, জাংক*, বিরামহীন, মেসেজের বন্যা, বাল্ক, আজেবাজে মেসেজ, faltu msg, faltu sms, spam, junk, ajebaje',
    fedUp:
      'বিরক্ত হয়ে*, অতিষ্ঠ*, আর সহ্য*, সহ্য হয় না, সহ্য*, হাঁপিয়ে*, তিতিবিরক্ত, মাথা খারাপ, মাথা নষ্ট, ধৈর্য*, বোর, অসহ্য*, হতাশ*, ভাল্লাগে না, ভালো লাগে না, ভাল লাগে না, osojjo, osohyo, sojjo, ar parchi na, atishtho, otistho, valo lage na, vallage na, dhoirjo, matha nosto',
    angry: 'রাগ*, রেগে*, ক্ষিপ্ত, ক্ষুব্ধ, ক্রুদ্ধ, মেজাজ*, চটে, ক্ষেপে, রাগান্বিত, খেপে, ক্ষোভ*, রাইগা, rag, raag, rege, mejaj, khepe',
    nonsense:
      'ফালতু*, বাজে, আজেবাজে, বাজে কথা, বকওয়াস, আবর্জনা*, ছাইপাশ, আবোলতাবোল, হাবিজাবি, বাল, বালের, আলতুফালতু, ফাউল, ফালতো, ছাতা, আজাইরা, faltu, faltoo, baje, aje baje, habijabi, bal, baler, foul, ajaira, bokwas',
    shutUp: 'চুপ*, চুপ কর*, চুপ থাক*, চুপ করুন, মুখ বন্ধ, চোপ, চুপ থাকেন, থামবি, chup, cup, chup koro, chup koren, chup thak, mukh bondho',
    insult:
      'বোকা*, গাধা*, হারামি*, হারামজাদা*, কুত্তা*, শালা*, শুয়োর*, শুয়ার*, চোদ*, চুদ*, মাদারচোদ*, খানকি*, বেয়াদব*, গর্দভ*, ছাগল*, বলদ*, মাগি*, মাগী*, জানোয়ার*, পাগল, পাগলের, পাগলা, পাগলামি, বাইনচোদ*, ইতর, ফকিন্নি, ধুর, boka, gadha, harami, haramjada, kutta, shala, sala, suor, chod, chud, madarchod, khanki, beyadob, chagol, bolod, fuck, bal, bainchod, magi, pagol, idiot, stupid, মাথামোটা, অসভ্য*, নির্লজ্জ*, osobbho, nirlojjo',
    peace:
      'শান্তি*, শান্তিতে, নিরিবিলি, নীরব*, চুপচাপ, বিশ্রাম*, আরাম*, শান্ত*, স্বস্তি*, রেস্ট, shanti, santi, shantite, santite, aram, bishram, nirib, rest, sosti',
    uninterested:
      'আগ্রহ নেই, আগ্রহী না, আগ্রহী নই, আগ্রহ নাই, ইন্টারেস্ট নাই, ইন্টারেস্টেড না, ইচ্ছা নেই, ইচ্ছা নাই, ইচ্ছে নেই, অনাগ্রহ*, আগ্রহী নয়, কিছু যায় আসে না, মাথাব্যথা নেই, agroho nei, agroho nai, agrohi na, interest nai, interested na, interest nei, iccha nai, iccha nei, not interested',
    interested: 'আগ্রহ*, আগ্রহী, ইন্টারেস্ট*, ইন্টারেস্টেড, কৌতূহল*, আকর্ষণীয়, মজার, উৎসাহী, আগ্রহ আছে, agroho, agrohi, agrho, interest, interested',
    useless:
      'অপ্রয়োজনীয়*, অকাজের, অর্থহীন, বেকার, অহেতুক, অযথা, বৃথা, অকেজো, সময় নষ্ট, কাজের না, অপ্রাসঙ্গিক, ফালতু, অনর্থক, কোনো কাজে, খামোখা, শুধু শুধু, oproyojoniyo, okajer, somoy nosto, kajer na, ojotha, bekar, khamokha',
    unwanted:
      'অবাঞ্ছিত*, অনাকাঙ্ক্ষিত*, অযাচিত*, চাইনি, না চাইতেই, অনুমতি ছাড়া, বিনা অনুমতিতে, সম্মতি ছাড়া, চাই নাই, চাইনাই, কখনো চাইনি, অনুমতি না নিয়ে, obanchito, chaini, onumoti chara, chai nai',
    mute: 'মিউট*, নীরব কর*, সাইলেন্ট*, অফ, অফ করুন, অফ করেন, অফ করো, বন্ধ করে রাখ*, নিষ্ক্রিয়*, শব্দ বন্ধ, ডিঅ্যাক্টিভ*, ডিএক্টিভ*, সাইলেন্স, mute, silent, off, deactivate, deactive',
    fillUp:
      'ভরে*, ভর্তি*, ভরে গেছে, ভরা, মেমোরি*, মেমরি*, জায়গা নেই, জায়গা নাই, স্টোরেজ*, ইনবক্স ভর্তি, ফুল হয়ে, ভইরা, পূর্ণ, bhore geche, vore gese, vorti, memory, storage, inbox full, jayga nai',
    wakeUp:
      'জাগ*, ঘুম ভাঙ*, ঘুম থেকে উঠ*, উঠিয়ে, জাগিয়ে*, ঘুম নষ্ট, ঘুম ভেঙে, উঠো, জেগে, উঠছি, অ্যালার্ম*, ঘুম ভাঙায়, ওঠো, ghum vange, ghum theke uthe, jagiye, uthsi, utho, alarm, ghum bhange',
    sleep: 'ঘুম*, ঘুমাই, ঘুমাতে, ঘুমাচ্ছি, ঘুমান, ঘুমাও, ঘুমিয়ে, নিদ্রা, শুয়ে, ঘুমাইতে, ঘুমাব, শুতে, ghum, ghumai, ghumate, ghumacchi, ghumao, ghumabo, ghumaite',
    list: 'তালিকা*, লিস্ট*, মেইলিং লিস্ট, ফর্দ, লিষ্ট*, সূচি, লিস্টি, list, talika, liste, lst, lister',
    database: 'ডাটাবেস*, ডাটাবেজ*, ডেটাবেস*, ডেটাবেজ*, সিস্টেম*, রেকর্ড*, ফাইল*, তথ্যভাণ্ডার*, সার্ভার*, রেজিস্টার, database, system, record, server, databse',
    data: 'তথ্য*, ডাটা*, ডেটা*, ইনফরমেশন*, ব্যক্তিগত তথ্য, বিবরণ, বিস্তারিত, ইনফো, ডিটেইলস, তথ্যাদি, tottho, totho, data, info, information, details, byaktigoto',
    account: 'অ্যাকাউন্ট*, একাউন্ট*, এ্যাকাউন্ট*, প্রোফাইল*, হিসাব, আইডি, অ্যাকাউন্টে, হিসেব, account, acount, acc, profile, id, ekaunt',
    subscription:
      'সাবস্ক্রিপশন*, সাবস্ক্রিপসন*, সদস্যপদ*, প্যাকেজ*, সার্ভিস*, সেবা*, মেম্বারশিপ*, প্যাক, পরিষেবা*, প্ল্যান*, subscription, service, sarvice, pack, package, seba',
    newsletter:
      'নিউজলেটার*, নোটিফিকেশন*, আপডেট*, বিজ্ঞপ্তি*, খবরাখবর, অ্যালার্ট*, এলার্ট*, রিমাইন্ডার*, নোটিশ*, newsletter, notification, update, alert, notice, notif',
    advert:
      'বিজ্ঞাপন*, এড, অ্যাড, প্রচার*, মার্কেটিং*, প্রমোশন*, বিজ্ঞাপণ*, প্রোমোশনাল*, প্রমোশনাল, অ্যাডস, এডভারটাইজ*, টেলিমার্কেটিং*, biggapon, bigapon, biggapan, ad, ads, add, marketing, promotion, promotional, prochar',
    offer: 'অফার*, প্রস্তাব*, ডিল, ডিলটা, ডিলস, অফারের, বিশেষ অফার, প্রস্তাবনা, offer, ofar, offar, offers, deal, prostab',
    discount: 'ছাড়, ডিসকাউন্ট*, ছাড়ে, ছাড়ের, মূল্যছাড়, সেল, সেলে, কমিশন, হাফ দাম, বাট্টা, রেয়াত, ক্যাশব্যাক*, discount, chhar, char, sale, cashback',
    voucher: 'ভাউচার*, কুপন*, গিফট কার্ড, কোড, প্রোমো কোড, প্রমো কোড, গিফ্ট কার্ড, voucher, coupon, code, promo code, gift card, kupon',
    loyaltyCard: 'পয়েন্ট*, রিওয়ার্ড*, লয়ালটি*, লয়্যালটি*, পয়েন্টস, ক্লাব কার্ড, মেম্বারশিপ কার্ড, সদস্য কার্ড, point, points, reward, loyalty',
    prize:
      'পুরস্কার*, পুরষ্কার*, লটারি*, লটারী*, র‍্যাফেল, জিতেছি, উপহার জিত*, বিজয়ী*, বিজেতা, প্রতিযোগিতা*, জ্যাকপট, puroskar, purushkar, lottery, lotari, prize, winner',
    customer: 'গ্রাহক*, ক্রেতা*, কাস্টমার*, খদ্দের*, খরিদ্দার, ক্লায়েন্ট*, ইউজার*, ব্যবহারকারী*, ভোক্তা*, সাবস্ক্রাইবার*, grahok, customer, kastomar, cust, user, client',
    exCustomer:
      'আর গ্রাহক না, গ্রাহক নই, গ্রাহক না, আর কাস্টমার না, প্রাক্তন গ্রাহক, কাস্টমার না, গ্রাহক ছিলাম, সাবেক গ্রাহক, আর ব্যবহার করি না, কাস্টমার নই, পুরোনো গ্রাহক, grahok na, customer na, customer noi, grahok noi, ager customer, ar use kori na',
    shop: 'দোকান*, বাজার*, শপ*, মার্কেট*, সুপারশপ*, মল, শপিং*, মুদি*, হাট, বিপণি, আউটলেট*, স্টোর*, dokan, bajar, bazar, shop, market, shopping, shoping, store',
    company:
      'কোম্পানি*, কোম্পানী*, কম্পানি*, প্রতিষ্ঠান*, ব্যবসা*, ফার্ম*, ব্র্যান্ড*, এজেন্সি*, কম্পানী*, বিজনেস*, company, kompani, compani, protishthan, bebsa, business, brand',
    organisation:
      'সংগঠন*, সংস্থা*, সমিতি*, ক্লাব*, দল, দলে, দলের, দলটা, দলটি, দলকে, দলগুলো, দাতব্য*, ফাউন্ডেশন*, এনজিও*, ইউনিয়ন*, পার্টি*, songothon, songstha, somiti, club, ngo, dol, party',
    member: 'সদস্য*, মেম্বার*, সভ্য, অংশগ্রহণকারী*, সদস্যা, sodosso, shodossho, member, membar, sodosyo',
    donate: 'দান*, অনুদান*, চাঁদা*, ডোনেট*, ডোনেশন*, সাহায্য কর*, যাকাত*, সাদকা*, দাতা*, ত্রাণ, dan, chanda, donate, donation, jakat, onudan',
    vote: 'ভোট*, নির্বাচন*, ভোটার*, ইলেকশন*, জনমত, vote, bhot, vot, nirbachon, election',
    bank: 'ব্যাংক*, ব্যাঙ্ক*, বিকাশ*, নগদ*, রকেট, এটিএম*, বাংক, উপায়, bank, bkash, bikash, nagad, rocket, atm',
    money: 'টাকা*, পয়সা*, অর্থ, ক্যাশ, ক্যাশে, ক্যাশআউট, টাকাটা, টাকাগুলো, রুপি, রুপিয়া, মুদ্রা, ফান্ড, টেকা, taka, tk, poisa, poysa, cash, teka, rupee',
    salary: 'বেতন*, মাইনে*, পেনশন*, স্যালারি*, বোনাস*, মজুরি*, আয়, ইনকাম*, ভাতা, beton, salary, maine, pension, bonus',
    loan: 'ঋণ*, লোন*, ধার, ধারে, কর্জ, দেনা*, কিস্তি*, পাওনা*, ক্রেডিট, ইএমআই, lon, loan, rin, dhar, kisti, emi, dena',
    price: 'দাম, দামে, দামের, দামটা, মূল্য*, খরচ*, ফি, প্রাইস*, ভাড়া, রেট, মুল্য*, পরিমাণ, dam, daam, price, mullo, khoroch, rate, fee',
    expensive: 'দামি*, দামী*, ব্যয়বহুল, মহার্ঘ, দাম বেশি, বেশি দাম, খরচে, চড়া, dami, dam beshi, onek dam, costly',
    cheap: 'সস্তা*, কম দাম*, কমদামি, সাশ্রয়ী*, অল্প দামে, স্বল্পমূল্যে, shosta, sosta, kom dam, kom dame',
    freeOfCharge: 'ফ্রি, বিনামূল্যে, ফ্রী, মাগনা, বিনা পয়সায়, বিনা খরচে, বিনে পয়সায়, মুফত, ফ্রিতে, free, fri, magna, binamulle, free te',
    pay: 'পেমেন্ট*, পরিশোধ*, টাকা দি*, শোধ, পে, টাকা পাঠা*, টাকা দে*, বিকাশ কর*, ট্রান্সফার, মিটিয়ে, দিয়ে দিয়েছি, চুকিয়ে, payment, pay, porishodh, taka dibo, taka diyechi, taka pathan, bkash koro, taka disi',
    bill: 'বিল, বিলে, বিলের, বিলটা, বিলটি, বিলকে, বিলগুলো, বিলগুলা, রসিদ*, ইনভয়েস*, চালান*, রশিদ*, স্টেটমেন্ট*, মেমো, bill, invoice, roshid, receipt',
    buy: 'কিনি, কিনবো, কিনলাম, কিনেছিলাম, কিনছিলাম, কিনিনি, কিনো, কিনবেন, কিনবে, কিনেছেন, কিনেছে, কিনা, কিনতেছি, কিনব, কিনেছি, কিনতে, কিনছি, কিনে, কেনা*, কেনাকাটা*, ক্রয়*, কিনুন, কিনেন, kinbo, kinte, kinechi, kinsi, kine, kena, kenakata, buy',
    sell: 'বিক্রি*, বেচ*, বিক্রয়*, বেচা, বিক্রেতা*, বেচে, বিক্রী*, bikri, becha, bechbo, sell, bikroy',
    order: 'অর্ডার*, অডার*, ফরমায়েশ, আদেশ*, বুকিং দি*, অর্ডারটা, order, ordar, odar, orderta',
    deliver:
      'ডেলিভারি*, ডেলিভারী*, পৌঁছে দি*, কুরিয়ার*, ডেলিভার*, সরবরাহ*, শিপিং*, ডেলিভারিম্যান, পাঠাও কুরিয়ার, সুন্দরবন, delivery, delivary, courier, kuriar, shipping, delivered',
    parcel: 'পার্সেল*, প্যাকেট*, প্যাকেজ, পণ্য*, বাক্স*, বক্স*, মাল, প্রোডাক্ট*, পার্শেল*, জিনিসটা, parcel, parsel, packet, product, box, ponno',
    pickUp:
      'নিতে আস*, তুলে নি*, নিয়ে যা*, সংগ্রহ*, পিক, আপ, আনতে যা*, নিতে, পিকআপ*, তুলতে, nite asbo, nite asbe, songroho, pick up, pick, ante jabo, tule nibo, পিক কর*',
    returnGoods:
      'ফেরত*, ফেরৎ*, রিফান্ড*, রিটার্ন*, বদল*, এক্সচেঞ্জ*, পাল্টে*, টাকা ফেরত, ফিরিয়ে দি*, ferot, ferat, ferod, refund, return, exchange, bodol, taka ferot',
    bookReserve: 'বুক কর*, বুকিং*, রিজার্ভ*, রিজার্ভেশন*, সংরক্ষিত, আসন, টেবিল বুক, বুক করেছি, booking, book kora, book korte, reserve, reservation, buking',
    appointment: 'অ্যাপয়েন্টমেন্ট*, এপয়েন্টমেন্ট*, সাক্ষাৎ*, সিরিয়াল*, সময় নির্ধারণ, স্লট*, অ্যাপয়েনমেন্ট, সাক্ষাত*, appointment, apointment, serial, slot, appoinment',
    meeting:
      'মিটিং*, সভা*, বৈঠক*, সম্মেলন*, কনফারেন্স*, সেমিনার*, জুম, জুমে, জুমের, জুমটা, জুমটি, জুমকে, জুমগুলো, মিটিংয়ে, অধিবেশন*, meeting, miting, sova, boithok, zoom, meet',
    invite: 'দাওয়াত*, আমন্ত্রণ*, নিমন্ত্রণ*, আমন্ত্রিত, নেমন্তন্ন*, ইনভাইট*, ইনভাইটেশন*, dawat, daoat, invite, nimontron, amontron, daowat',
    contract: 'চুক্তি*, চুক্তিপত্র*, কন্ট্রাক্ট*, শর্ত, শর্তে, শর্তের, শর্তাবলী, শর্তগুলো, এগ্রিমেন্ট*, দলিল*, সমঝোতা, chukti, cukti, contract, shorto, agreement',
    sign: 'সই, স্বাক্ষর*, দস্তখত, সাইন*, সিগনেচার*, সই করে, টিপসই, সাক্ষর, shoi, soi, sakkhor, sign, signature',
    card: 'কার্ড*, ডেবিট কার্ড, ক্রেডিট কার্ড, ভিসা কার্ড, কার্ডটা, card, kard, debit card, credit card, visa',
    phone: 'ফোন*, মোবাইল*, ফোনে, ফোনটা, টেলিফোন*, সেট, মুঠোফোন*, স্মার্টফোন*, আইফোন*, হ্যান্ডসেট*, মোবাইলে, phone, fon, mobile, mobail, phn, phone e, iphone',
    number: 'নম্বর*, নাম্বার*, নং, সংখ্যা*, নাম্বারটা, নম্বরটি, নাম্বারে, নাম্বার্*, number, nambar, nmbr, num, nombor, no, numbar, namber',
    newNumber:
      'নতুন নাম্বার, নতুন নম্বর, নাম্বার পরিবর্তন, নাম্বার বদল*, নম্বর বদল*, নম্বর পরিবর্তন, নতুন সিম, নাম্বার চেঞ্জ, নাম্বার পাল্টে*, নতুন ফোন, নাম্বার পাল্টা*, নম্বরটা নতুন, notun number, new number, number change, notun nambar, number bodle, notun sim, notun phone',
    simCard:
      'সিম*, সিমকার্ড*, অপারেটর*, গ্রামীণফোন*, রবি সিম, বাংলালিংক*, জিপি, টেলিটক*, এয়ারটেল*, গ্রামীণ, রবি, জিও, ভোডাফোন*, sim, operator, gp, robi, banglalink, airtel, teletalk, jio, grameenphone',
    email: 'ইমেইল*, ইমেল*, ই-মেইল*, ইমেইলে, মেইল*, জিমেইল*, মেল, ই মেইল, ইমেলে, email, mail, gmail, emial, imel, mel',
    letter: 'চিঠি*, ডাক, ডাকে, পোস্ট*, ডাকযোগে, পত্র*, খাম, চিঠিপত্র*, ডাকঘর, ডাকটিকিট, chithi, citi, chiti, post, letter, dakjoge',
    name: 'নাম, নামে, নামের, নামটা, নামটি, নামও, পদবি, উপাধি, ডাকনাম, নামগুলো, nam, naam, name, namta, nm, namti',
    address: 'ঠিকানা*, এড্রেস*, অ্যাড্রেস*, বাসার ঠিকানা, ঠিকানায়, এড্রেসটা, পোস্টকোড, লোকেশন*, thikana, tikana, address, adress, location',
    birth: 'জন্ম*, জন্মদিন*, জন্মতারিখ*, জন্মসাল, জন্মস্থান, শুভ জন্মদিন, বার্থডে*, জন্ম তারিখ, জন্মাষ্টমী, jonmo, jonmodin, birthday, hbd, jonmo tarikh, bday, dob',
    age: 'বয়স*, বয়সী, বছর বয়স, নাবালক*, অপ্রাপ্তবয়স্ক*, আঠারো, প্রাপ্তবয়স্ক*, কিশোর*, ১৮, boyosh, boyos, bois, age, nabalok',
    document:
      'কাগজ*, কাগজপত্র*, ডকুমেন্ট*, পাসপোর্ট*, ফর্ম, ফরম, ফরমটা, ফরমে, ফরমের, পরিচয়পত্র*, এনআইডি*, আইডি কার্ড, দলিল*, নথি*, সনদ, সনদপত্র, সনদের, সার্টিফিকেট*, লাইসেন্স*, আধার*, kagoj, kagojpotro, document, passport, form, nid, certificate, aadhar, licence',
    copy: 'কপি*, অনুলিপি*, ফটোকপি*, প্রিন্ট*, নকল*, প্রতিলিপি*, স্ক্যান*, copy, kopi, photocopy, print, scan, onulipi',
    photo: 'ছবি*, ফটো*, সেলফি*, পিক, ছবিটা, ফটোগ্রাফ*, চিত্র, পিকচার*, chobi, sobi, cobi, photo, pic, selfie, pics, foto',
    video: 'ভিডিও*, ক্লিপ*, ইউটিউব*, ভিডিওটা, টিকটক*, রেকর্ডিং*, ভিডিয়ো*, video, vidio, youtube, tiktok, clip',
    website: 'ওয়েবসাইট*, ওয়েব*, সাইট*, অনলাইন*, পেজ*, পাতা*, ফেসবুক*, পোর্টাল*, পেইজ*, website, site, online, page, facebook, fb, web',
    link: 'লিংক*, লিঙ্ক*, ইউআরএল*, লিংকে, লিন্ক*, কিউআর*, link, lnk, linke, linkta, url',
    app: 'অ্যাপ*, এপ, এপস, এপ্লিকেশন*, অ্যাপটা, সফটওয়্যার*, ডাউনলোড*, ইন্সটল*, ইনস্টল*, app, apps, ap, application, download, install',
    internet: 'ইন্টারনেট*, ওয়াইফাই*, নেটওয়ার্ক*, নেট, নেটে, সিগন্যাল*, এমবি, ব্রডব্যান্ড*, রাউটার*, নেটের, জিবি, net, internet, wifi, network, mb, signal, gb',
    computer: 'কম্পিউটার*, ল্যাপটপ*, পিসি*, ট্যাব*, ট্যাবলেট পিসি, ডেস্কটপ*, computer, laptop, pc, tab, leptop',
    password: 'পাসওয়ার্ড*, পিন, কোড, ওটিপি*, পাসওয়ার্ডটা, লগইন*, লগ ইন, ভেরিফিকেশন কোড, পাসওয়াড, password, pin, otp, code, login, pass',
    battery: 'ব্যাটারি*, চার্জার*, চার্জ, চার্জে, ব্যাটারী*, পাওয়ার ব্যাংক, চার্জ নাই, battery, charger, charge, batari, carj, charj',
    press: 'চাপ*, চাপুন, চাপ দিন, টিপ*, টিপুন, ক্লিক*, বোতাম*, বাটন*, প্রেস*, টাইপ*, ডায়াল*, chap, chapun, chapen, tipun, click, type, button',
    wordN: 'শব্দ*, কথা, কথার, কথাটা, কথায়, কথাগুলো, বাক্য*, ভাষা*, ওয়ার্ড*, বানান, লেখাটা, shobdo, sobdo, kotha, kota, bakko, vasha, bangla',
    fileFormat: 'ফাইল*, পিডিএফ*, এক্সেল*, ফরম্যাট*, ফরমেট*, সিএসভি, ডক, জেসন, csv, excel, pdf, json, xml, file, fail, doc, docx, xlsx',
    privacy:
      'গোপনীয়তা*, প্রাইভেসি*, ব্যক্তিগত*, গোপন*, তথ্য সুরক্ষা, ডাটা সুরক্ষা, জিডিপিআর, প্রাইভেট*, সুরক্ষা*, gopon, goponiyota, privacy, gdpr, private, byektigoto, bektigoto, personal',
    law: 'আইন*, অধিকার*, বেআইনি*, আইনগত*, আইনত, অবৈধ*, বৈধ*, লঙ্ঘন*, ধারা, আইনানুগ, ain, aain, ayn, odhikar, beaini, oboidho, legal, illegal',
    lawyer: 'উকিল*, আইনজীবী*, আদালত*, মামলা*, কোর্ট*, অ্যাডভোকেট*, কেস, বিচার*, এডভোকেট*, নালিশি, ukil, mamla, adalot, court, case, advocate, lawyer',
    police: 'পুলিশ*, থানা*, জিডি, র‍্যাব, সাইবার ক্রাইম*, ৯৯৯, পুলিস*, ডিবি, জিডি করব, police, pulish, pulis, thana, gd, rab, 999, cyber crime',
    complain: 'অভিযোগ*, নালিশ*, কমপ্লেইন*, রিপোর্ট*, কমপ্লেন*, কমপ্লেইন্ট*, নালিস, ovijog, obhijog, avijog, complain, complaint, report, nalish',
    threaten:
      'নইলে, নাহলে, না হলে, নতুবা, হুমকি*, পরিণতি*, ব্যবস্থা নেব*, ব্যবস্থা নিব*, সতর্ক*, শেষ সতর্কবার্তা, দেখে নেব, অন্যথায়, হুঁশিয়ার*, সাবধান*, ফল ভালো হবে না, শেষবারের মতো, ওয়ার্নিং, na hole, nahole, noile, noyle, humki, bebostha nibo, babostha nebo, warning, sabdhan, byabostha',
    authority:
      'কর্তৃপক্ষ*, বিটিআরসি*, ভোক্তা অধিকার*, সরকার*, মন্ত্রণালয়*, ট্রাই, কমিশন*, ডিএনডি, প্রশাসন*, নিয়ন্ত্রক*, btrc, vokta odhikar, sorkar, trai, dnd, kortripokkho, gov',
    proof: 'প্রমাণ*, প্রমান*, সাক্ষ্য*, স্ক্রিনশট*, সাক্ষী*, প্রুফ*, নজির, proman, praman, proof, screenshot, ss, sakkhi',
    mistake: 'ভুল*, ত্রুটি*, ভূল*, ভুলে, ভুলবশত*, গণ্ডগোল, ভুলভাল, ভুলক্রমে, গরমিল, এরর, bhul, vul, bul, vule, bhule, truti, error',
    wrongPerson:
      'ভুল নাম্বার, ভুল নম্বর, ভুল মানুষ, রং নাম্বার, আমি না, আমি নই, ভুল ব্যক্তি, কে আপনি, চিনি না, চিনলাম না, চিনতে পারলাম না, রঙ নাম্বার, রং নম্বর, ভুল জায়গায়, আপনি কে, কাকে চান, কে বলছেন, wrong number, rong number, vul number, bhul number, ami na, ke apni, chini na, cini na, vul manush, chinlam na, apni ke, kake chan',
    correct: 'সঠিক*, ঠিক, শুদ্ধ*, নির্ভুল*, সত্য*, সত্যি*, ঠিকঠাক, ঠিকই, যথার্থ, সত্যিই, রাইট, thik, tik, sothik, shothik, sotti, shotti, satti, correct, right',
    lie: 'মিথ্যা*, মিথ্যে*, মিথ্যুক*, মিছা, ভুয়া, ভুয়াটা, মিছে, বানোয়াট*, গুল, ভুয়ো*, মিথ্যাবাদী*, চাপাবাজি*, mittha, miththa, mitthe, misa, bhua, vua, mitthabadi, mitha',
    spell: 'বানান*, বানানে, বানান ভুল, নাম ভুল, নামের বানান, ভুল বানান, স্পেলিং*, banan, banane, nam vul, banan vul, spelling',
    change: 'পরিবর্তন*, বদল*, পাল্টা*, পাল্টে*, চেঞ্জ*, বদলে*, বদলান, পরিবর্তিত, বদলাতে, এডিট, poriborton, bodol, bodle, paltan, palte, change, chenge, bodlan',
    update:
      'আপডেট*, সংশোধন*, হালনাগাদ*, ঠিক কর*, ঠিক করে, শুধরে, সংশোধিত, আপডেট করুন, শুদ্ধ কর*, songshodhon, shongshodhon, update, thik kore, thik korun, thik koren, apdet',
    outdated: 'পুরানো*, পুরাতন*, পুরোনো*, পুরনো*, পুরান, আগের, মেয়াদোত্তীর্ণ, অচল, অকার্যকর, সাবেক, প্রাক্তন, purano, puraton, purono, old, ager, ochol',
    newOne: 'নতুন*, নয়া, নব, নিউ, নতুনটা, সাম্প্রতিক, সদ্য, notun, noton, natun, new, nutun',
    know: 'জানতে, জানেনা, জানেননা, জানিস, জানলাম, জানবো, জানব, জানেন, জানছি, জানার, জানেনি, জানি, জানো, জানা, জানিনা, জানতাম, চিন, চিনিনা, চিনলাম, চিনতে, চিনো, চিনে, চিনেননা, চিনবেন, চিনতাম, চিনি, চিনেন, চেন*, পরিচিত, জানলেন, অচেনা, অপরিচিত*, জানে, jani, janen, jano, janina, jante, chini, cini, chinen, chino, oporichito, janle, jana, ochena',
    think:
      'মনে হয়, মনে করি, ভাব, ভেবে, ভেবেছি, ভাবলাম, ভাবছেন, ভাবো, ভাবেন, ভাবতে, ভাবছিলাম, ভেবেছিলাম, ভাবছি, ভাবি, ধারণা*, মনে করে*, চিন্তা কর*, বিশ্বাস, মনে হচ্ছে, লাগছে, mone hoy, mone hoi, mone hocche, vabchi, bhabchi, vabsi, mone kori, dharona, biswas',
    understand:
      'বুঝ*, বুঝি, বুঝেছি, বুঝতে, বুঝলাম, বোঝ*, বুঝছেন, বুঝিনা, বুঝিনি, বুঝেন, বুঝছি, বোধ, উপলব্ধি*, bujhi, bujhte, bujhlam, bujchi, bujhen, buji, bujte, buzi, bujsi, bujhsi, bujina',
    remember:
      'মনে আছে, মনে রাখ*, মনে পড়*, স্মরণ*, মনে করি*, মনে রেখ*, মনে থাকে, স্মৃতি*, মনে করিয়ে, মনে নেই, মনে নাই, mone ache, mone ase, mone rakhben, mone pore, mone rekho, mone koriye, mone nai',
    forget:
      'ভুলে*, ভুলে গেছি, ভুলব*, ভুলিনি, ভুলে যান, ভুলে যাই, ভুলো, ভুলেই, ভুলতে, ভুলবেন না, bhule, vule, bhule gechi, vule gesi, vulbo na, vule jan, bhulbo, vule gechi',
    mean: 'মানে*, অর্থ*, বোঝায়, অর্থাৎ, উদ্দেশ্য, বলতে কি, বুঝাতে, বোঝাতে, mane, maane, ortho, orthat, bujhate, meaning',
    say: 'বল, বলিস, বলবো, বলব, বলতে, বলে, বলছেন, বলছো, বলেছিলাম, বললেন, বললে, বলো, বলিনি, বলেছে, বলছিলাম, বলতেছি, বলার, বলতাম, বলি, বললাম, বলেন, বলুন, বলেছি, বলছি, কইছি, কন, কহেন, জানান*, জানাব*, জানিয়ে*, জানাও, বলা, কইলাম, উল্লেখ*, বলবেন, bolo, bolen, bolun, bollam, bolechi, bolsi, bolchi, bolte, boli, janan, janaben, janao, bolbo, bola, koisi, bole',
    ask: 'জিজ্ঞাসা*, জিজ্ঞেস*, জিগা*, অনুরোধ*, চেয়েছিলাম, আবেদন*, দাবি*, জিগ্যেস*, রিকোয়েস্ট*, আর্জি, jiggasa, jigges, jiggesh, onurodh, dabi, request, jigai, abedon',
    speak:
      'কথা বল*, কথা, আলাপ*, গল্প কর*, চ্যাট*, বাতচিত, আলোচনা*, কথাবার্তা, কথা কই*, আড্ডা*, kotha, kotha bola, kotha bolte, kotha bolbo, alap, chat, adda, golpo',
    explain: 'ব্যাখ্যা*, বুঝিয়ে*, বোঝান*, বুঝান*, খুলে বল*, পরিষ্কার কর*, বিস্তারিত*, বুঝাও, bekkha, byakkha, bujhiye, bujhan, khule bolun, bistarito, explain',
    show: 'দেখা*, দেখান, দেখাও, দেখিয়ে*, প্রদর্শন*, দেখাবেন, প্রকাশ*, দেখাতে, dekhan, dekhao, dekhiye, dekhaben, show',
    see: 'দেখ, দেখে, দেখেন, দেখো, দেখবেন, দেখব, দেখলে, দেখছেন, দেখতেছি, দেখেছেন, দেখেননি, দেখি, দেখেছি, দেখুন, দেখছি, দেখতে, দেখবো, দেইখা, দেখলাম, দেখিনি, তাকা*, লক্ষ্য, dekhi, dekhen, dekhun, dekhsi, dekhte, dekhchi, dekhlam, dekho, dekhbo, dekha',
    hear: 'শুন, শুনে, শুনেন, শুনবো, শুনবেন, শুনছেন, শুনিনি, শুনা, শুনতেছি, শুনো, শোন*, শুনি, শুনেছি, শুনতে, শুনছি, শোনেন, শুনুন, শোনো, শুনলাম, sunen, shunen, shunun, shono, sono, shunte, sunte, shunlam, sunsi, shunechi',
    find: 'খুঁজি, খুঁজব, খুঁজবো, খুঁজতে, খুঁজেন, খুঁজতেছি, খুঁজে*, খোঁজ*, পাওয়া*, খুজে, খুজি, খুজছি, খুজতেছি, খুজতে, খোজ, খোজে, খোজা, খোজেন, সন্ধান*, তল্লাশি, সার্চ, খুঁজছি, পাওয়া গেছে, khuje, khujchi, khujsi, khojo, khoj, pawa, paoa, khujte, search',
    lose: 'হারাই, হারাল, হারালাম, হারিয়ে, হারাইয়া, হারায়, হারিয়ে*, হারিয়েছি, হারাইছি, নিখোঁজ*, খুইয়ে, হারানো, hariye, hariyechi, haraisi, harano, haray, harie',
    give: 'দিয়ে*, দিন, দাও, দেন, দিলাম, দিয়েছি, দিব, দেব, দেবো, দিবো, দেয়, দিচ্ছি, দিতে, দিবেন, দেবেন, দেওয়া*, প্রদান*, দেই, দিছি, দিল, দিছে, দিইনি, দেয়নি, din, den, dao, dilam, diyechi, disi, dibo, debo, dite, diben, deben, diye, dicchi, dey, dewa, deoa',
    take: 'নিয়ে*, নিন, নাও, নেন, নিলাম, নিয়েছি, নিব, নেব, নিচ্ছি, নিতে, নেওয়া, নেয়, নিবেন, নেবেন, কেটে নি*, নিবো, নেবো, নেই না, কাটছে, nin, nen, nao, nilam, niyechi, nisi, nibo, nebo, nite, niye, nicchi, nicche, katse, neoa',
    bring:
      'আন, আনি, আনা, আনবো, আনলাম, এনো, আনেন, আনবে, আনতেছি, আনিনি, আনো, আনুন, আনবেন, এনে*, নিয়ে আস*, নিয়ে এসো, আনতে, আনছি, আনিস, আনব, anun, anen, anbo, ante, ano, niye asho, niye aso, niye asen, ansi, ene',
    put: 'রাখ*, রাখুন, রাখো, রেখে*, রাখেন, রাখা, বসান*, ঢোকা*, রাখছি, rakhun, rakho, rakhen, rekhe, rakha, rekheci, rakhsi',
    hold: 'ধরে*, ধর, ধরি, ধরা, ধরো, ধরতে, ধরেন, ধরবেন, ধরুন, সংরক্ষণ*, জমা*, রেখেছেন, রাখা আছে, মজুত*, রাখছেন, dhore, dhorun, songrokkhon, joma, rekhechen, rakha, dhoro',
    have: 'আছে, আছি, আছেন, আছো, ছিল, ছিলাম, ছিলেন, থাকে, থাকবে, নেই, নাই, রয়েছে, আছিল, থাকলে, আসে, ছিলো, আছেই, থাকি, ache, ase, achi, asi, achen, asen, chilo, silo, chilam, silam, thake, thakbe, ace, roeche',
    use: 'ব্যবহার*, ইউজ, ইউজড, ব্যাবহার*, কাজে লাগা*, প্রয়োগ*, ব্যবহৃত, bebohar, babohar, byabohar, use, yuz, ইউজ কর*',
    process: 'প্রক্রিয়া*, প্রসেস*, বিশ্লেষণ*, প্রক্রিয়াকরণ*, প্রসেসিং*, ট্র্যাক*, নজরদারি*, প্রোফাইলিং, process, prosesing, track, bishleshon, prokriya',
    automatic:
      'অটোমেটিক*, স্বয়ংক্রিয়*, রোবট*, বট, যন্ত্র*, মেশিন*, অটো, এআই, আপনাআপনি, নিজে নিজে, কৃত্রিম*, auto, automatic, robot, bot, machine, ai, nije nije',
    human:
      'মানুষ*, আসল মানুষ, প্রতিনিধি*, এজেন্ট*, কর্মকর্তা*, কাস্টমার কেয়ার*, স্টাফ*, মানুষের সাথে, অপারেটর, manush, manus, agent, protinidhi, customer care, operator, manuser sathe',
    share: 'শেয়ার*, প্রকাশ*, ভাগ, ভাগাভাগি, ফাঁস*, অন্যকে দি*, জানিয়ে দে*, বিলি*, দেওয়া যাবে না, share, sheyar, fas, prokash, shear',
    thirdParty:
      'তৃতীয় পক্ষ*, তৃতীয় পক্ষের, থার্ড পার্টি*, তৃতীয়পক্ষ*, অন্য কোম্পানি*, অন্য প্রতিষ্ঠান*, পার্টনার*, অংশীদার*, অন্য কাউকে, অন্য কারো, third party, onno kauke, onno company, partner, onno karo, tritiyo',
    transferData: 'স্থানান্তর*, ট্রান্সফার*, এক্সপোর্ট*, হস্তান্তর*, সরিয়ে নি*, পোর্ট*, কপি দিন, মাইগ্রেট*, transfer, export, port, sthanantor, hostantor',
    limit: 'সীমিত*, সীমাবদ্ধ*, সীমা*, লিমিট*, স্থগিত*, সাময়িক*, আপাতত, কমিয়ে দি*, বিরতি, পজ, limit, simito, shimito, sthogit, apatoto, komiye din, pause',
    check: 'চেক*, যাচাই*, দেখে নি*, পরীক্ষা কর*, ভেরিফাই*, খতিয়ে*, পরখ, check, cek, jachai, verify, ck, chk',
    confirm: 'কনফার্ম*, নিশ্চিত*, কনফারমেশন*, কনফর্ম*, নিশ্চয়তা*, নিশ্চিত করুন, কনফারম*, confirm, konfarm, confrm, nishchit, nischit, conform, nishchito',
    choose: 'পছন্দ*, বেছে*, বাছাই*, সিদ্ধান্ত*, বাছুন, নির্বাচন*, ঠিক করেছি, বাছ*, চয়ন*, pochondo, pcndo, beche, bachai, siddhanto, shiddhanto, posondo',
    open: 'খোলা*, খুলো, খুলেন, খুলব, খুলতে, খুলছে, খুলেছি, খুলছিনা, খুলুন, খুলবে, ওপেন*, খুলে, খোল*, উন্মুক্ত, khola, khulbe, khulun, khule, open, khol, khulte',
    close: 'বন্ধ, বন্ধ থাকে, বন্ধের, বন্ধ হবে, বন্ধ কর*, লাগিয়ে*, ক্লোজ*, বন্ধ হয়*, লাগান, bondho, bondo, close, bondh, klose',
    start: 'শুরু, শুরুতে, শুরুর, শুরুটা, আরম্ভ*, স্টার্ট*, চালু*, সূচনা, শুরু হবে, চালু কর*, shuru, suru, start, chalu, calu, arombho',
    resume: 'আবার শুরু*, আবার চালু*, পুনরায় শুরু*, পুনরায় চালু*, আবার পাঠা*, পুনরারম্ভ, আবার চাই, abar suru, abar shuru, abar chalu, restart, abar pathan',
    goOn: 'চালিয়ে*, চালাও, অব্যাহত*, চলতে থাকুক, চালু রাখ*, চলছে, চলমান, জারি, কন্টিনিউ*, চলতেছে, chaliye, chalu rakhun, cholte thakuk, cholche, continue, cholse, obbahoto',
    come: 'আসা, আসছো, আসছেন, আসতেছি, আসতেছে, আসিস, আসবা, আসবি, আসিনি, আসলে, আসলো, আসতাম, আসো, আসবোনা, আসুন, আসবো, আসব, আসছি, আসবে, এসো, এসে*, আসেন, আসতে, আয়, আইসো, আইতাছি, আসি, আসবেন, এলাম, আসলাম, asho, aso, asen, asun, asbo, ashbo, asbe, ashbe, aschi, ashchi, astesi, ashtesi, esho, eso, ay, aste, ese, eshechi, aslam, aiso',
    go: 'যাই, যাও, যান, যাব, যাবো, যাচ্ছি, যাবে, গেছি, গেলাম, গিয়ে*, যেতে, যাইতে, যা, গেছে, চল, যায়, যাবেন, গেল, চলে, গিয়েছি, যাইতেছি, গেলে, jai, jao, jan, jabo, jacchi, jaitesi, jabe, gechi, gesi, gelam, jete, jaite, gese, geche, giye, giyechi, ja, cholo',
    comeBack: 'ফির*, ফিরব, ফিরে*, ফিরবো, ফেরা, ফিরেছি, ফিরে আস*, ফিরছি, ফিরতে, firbo, fire, fire asbo, firte, firchi, back, firsi, phire',
    arrive:
      'পৌঁছ*, পৌঁছে*, পৌঁছেছি, পৌছ*, পৌঁছাবে, পৌঁছাইছি, আসছে, এসে গেছে, এসেছে, এসে পৌঁছ*, pouche, poucechi, pouchabo, pouchabe, pouchaisi, ese gechi, ese gese, pochechi, pouse',
    wait: 'অপেক্ষা*, ওয়েট*, দাঁড়া*, দাঁড়ান, দাড়া*, দাঁড়াও, অপেক্ষায়, সবুর, একটু দাঁড়ান, প্রতীক্ষা*, opekkha, opekha, wait, weit, darao, daran, dara, opekkhay',
    stay: 'থাক, থাকা, থাকবে, থাকিস, থাকুন, থাকলাম, থেকে, যাব, থাকি, থাকব, থাকবো, থাকেন, থাকো, থেকে যা*, রয়ে, থাকবেন, থাকছি, থাকতে, thakbo, thaki, thako, thaken, thakbe, theke, thakte, thakun, থেকে যাব',
    live: 'থাকি, বাস, বসবাস*, বাস করি, বাঁচি, বাঁচা, বাঁচতে, বাঁচান, বাঁচাও, জীবন*, জীবিত, থাকেন, বাসিন্দা*, বেঁচে, বাইচা, thaki, bosobas, bas kori, beche, jibon, thaken',
    moveHouse:
      'বাসা বদল*, বাসা পরিবর্তন*, নতুন ঠিকানা, ঠিকানা পরিবর্তন*, ঠিকানা বদল*, বাসা পাল্টা*, শিফট*, নতুন বাসা, বাসা চেঞ্জ, বাড়ি বদল*, চলে এসেছি, basa bodol, notun basa, notun thikana, basa change, shift, basha change',
    abroad:
      'বিদেশ*, প্রবাস*, প্রবাসী*, রোমিং*, দেশের বাইরে, বাইরের দেশ, আন্তর্জাতিক*, বিদেশে থাকি, বৈদেশ, bidesh, bideshe, probash, probashi, desher baire, roaming, abroad',
    travel:
      'ভ্রমণ*, যাত্রা*, সফর*, ট্যুর*, বেড়াতে*, ঘুরতে*, ঘোরাঘুরি*, ঘুরাঘুরি, ভ্রমন*, রওনা*, ghurte, berate, vromon, bhromon, trip, tour, safar, rowna, jatra, ghurbo',
    holiday: 'ছুটি*, ছুটিতে, বন্ধের দিন, হলিডে*, ভ্যাকেশন*, অবকাশ*, ছুটির দিন, লিভ, chuti, suti, chutite, sutite, cuti, holiday, vacation',
    work: 'কাজ, কাজে, কাজের, কাজটা, কাজগুলো, কাজও, কাজকর্ম, চাকরি*, চাকরী*, অফিস*, জব, চাকুরি*, শিফট, ডিউটি*, কর্মস্থল*, কর্ম, পেশা, kaj, kaaj, kaje, chakri, cakri, office, ofis, job, duty, afish',
    boss: 'বস, স্যার*, ম্যানেজার*, সহকর্মী*, মালিক*, কলিগ*, বসের, ম্যাডাম*, পরিচালক*, সুপারভাইজার*, boss, bos, sir, manager, colleague, malik, kolig',
    retire: 'অবসর*, রিটায়ার*, বেকার*, অবসরপ্রাপ্ত, চাকরি নেই, চাকরি নাই, চাকরি চলে*, ছাঁটাই*, পেনশনভোগী, chakri nai, chakri nei, obosor, bekar, retired',
    study:
      'পড়াশোনা*, পড়াশুনা*, লেখাপড়া*, ছাত্র*, শিক্ষার্থী*, শিখ*, বিশ্ববিদ্যালয়*, ভার্সিটি*, কলেজ*, শেখ*, স্টুডেন্ট*, পড়ালেখা*, শিক্ষা*, porashona, porasona, poralekha, lekhapora, student, chatro, sikhte, varsity, college, uni, versity',
    school: 'স্কুল*, ক্লাস*, বিদ্যালয়*, পাঠ, পাঠশালা, পাঠ্য, মাদ্রাসা*, কোচিং*, কিন্ডারগার্টেন*, ইস্কুল*, school, iskul, skul, class, klas, coaching, madrasa',
    teacher: 'শিক্ষক*, শিক্ষিকা*, মাস্টার*, টিচার*, কোর্স*, প্রশিক্ষণ*, স্যার, টিউটর*, অধ্যাপক*, ট্রেনিং*, sikkhok, shikkhok, teacher, sir, master, course, tution',
    exam: 'পরীক্ষা*, এক্সাম*, টেস্ট*, হোমওয়ার্ক*, পরিক্ষা*, অ্যাসাইনমেন্ট*, এসাইনমেন্ট*, রেজাল্ট*, বাড়ির কাজ, কুইজ, porikkha, pori ksha, porikha, exam, test, homework, assignment, result',
    help: 'সাহায্য*, সহায়তা*, হেল্প*, সহযোগিতা*, সাপোর্ট*, উপকার*, সাহায, shahajjo, sahajjo, sahajo, help, hlp, support, sohojogita, upokar',
    meet: 'দেখা কর*, দেখা হবে, দেখা হয়*, সাক্ষাৎ*, দেখা হোক, মিট, মিলিত, দেখা করি, দেখা করব, dekha hobe, dekha kori, dekha korbo, dekha, meet, milbo, dekha korte',
    visit: 'বেড়াতে*, বেড়াইতে, মেহমান*, অতিথি*, দেখতে আস*, পরিদর্শন*, আসবেন, ঘুরতে, দেখতে যা*, berate, berabe, mehman, otithi, dekhte asbo, visit, guest',
    friend: 'বন্ধু*, বান্ধবী*, দোস্ত*, দোস্তো, ফ্রেন্ড*, বন্ধুরা, ইয়ার, মামা, bondhu, bondu, dost, dosto, bandhobi, friend, frnd, mama, bondhura',
    neighbour: 'প্রতিবেশী*, পড়শি*, পাশের বাসা*, পাশের বাড়ি*, পাশের ফ্ল্যাট*, পাড়া*, মহল্লা*, প্রতিবেশি*, protibeshi, protibesi, pasher basa, pasher bari, para',
    family: 'পরিবার*, ফ্যামিলি*, আত্মীয়*, পরিবারের, স্বজন*, পরিজন*, সংসার*, poribar, family, attiyo, attio, atmiyo, femili',
    mother: 'মা, মায়ের, মাকে, আম্মু*, আম্মা*, মাতা*, মামণি, মামনি, মাও, শাশুড়ি*, জননী, আম্মার, ma, maa, mayer, ammu, amma, make, mamoni, sasuri',
    father: 'বাবা*, আব্বু*, আব্বা*, পিতা*, বাপ*, বাবার, আব্বার, শ্বশুর*, baba, babar, abbu, abba, bap, abbur, sosur',
    parents: 'বাবা মা, মা বাবা, পিতামাতা*, মা-বাবা, বাবা-মা, অভিভাবক*, বাপ মা, আব্বু আম্মু, baba ma, ma baba, bap ma, ovivabok, abbu ammu',
    son: 'ছেলে*, পুত্র*, পোলা*, ছেলের, বেটা, পুত, ভাতিজা*, ভাগ্নে*, ছাওয়াল*, chele, sele, cele, cheler, pola, beta, putro',
    daughter: 'মেয়ে*, কন্যা*, মেয়ের, মাইয়া*, বেটি, ভাতিজি*, ভাগ্নি*, মেয়েকে, কইন্যা, meye, meyer, maiya, konna, beti, meyeke',
    child:
      'বাচ্চা*, শিশু*, সন্তান*, বাচ্চাদের, বাবু, বাবুর, বাবুকে, বাবুটা, ছেলেমেয়ে*, পোলাপান*, খোকা*, খুকি*, নাতি*, bacca, baccha, bacchader, shishu, sisu, sontan, babu, polapan, chelemeye',
    sibling:
      'ভাই*, বোন, বোনের, বোনকে, বোনরা, বোনেরা, আপু, আপুর, আপুকে, আপুরা, আপা, আপার, আপাকে, ভাইয়া*, দাদা, দিদি*, চাচা*, মামা*, খালা*, ফুফু*, কাকা*, মাসি, মাসির, মাসিকে, পিসি, কাজিন*, চাচি*, ভাবি*, কাকি*, মামি*, আপি, bhai, vai, vaiya, bhaiya, bon, apu, apa, didi, dada, chacha, mama, khala, kaka, fufu, masi, vabi, bro, sis, api',
    grandparent: 'দাদা*, দাদি*, দাদী*, নানা*, নানি*, নানী*, দাদু*, নানু*, ঠাকুমা*, ঠাকুরদা*, দিদা*, ঠাম্মা*, dadi, nana, nani, dadu, nanu, thakuma, dida',
    spouse:
      'স্বামী*, স্ত্রী*, বউ*, বৌ*, জামাই*, বর, গার্লফ্রেন্ড*, বয়ফ্রেন্ড*, প্রেমিক*, প্রেমিকা*, বিবি, ওয়াইফ*, হাসবেন্ড*, পার্টনার, হাজবেন্ড*, বৌমা, সহধর্মিণী, bou, bow, bow er, shami, sami, stri, wife, husband, jamai, gf, bf, premik, bor',
    man: 'পুরুষ*, লোক*, ছেলেরা, ব্যাটা, ভদ্রলোক*, বেটা, লোকটা, জেন্টস, purush, lok, lokta, beta, manush',
    woman: 'মহিলা*, নারী*, মেয়েরা, ভদ্রমহিলা*, মেয়েটা, বেটি, লেডিস, ম্যাডাম, mohila, nari, meyera, madam, ledis',
    love: 'ভালোবাস*, ভালবাস*, প্রেম*, জান, জানু, জানুর, জানেমান, সোনা*, প্রিয়*, আদর*, চুমু, চুমা, চুম্বন, লাভ, ডার্লিং, বাবু, মিস করি, মিস ইউ, উম্মাহ, পরান, valobasi, bhalobasi, valobasha, bhalobasha, prem, jan, janu, sona, priyo, love, ador, miss you, miss u, babu, luv',
    marry:
      'বিয়ে*, বিবাহ*, বিয়া, বিয়ার, বিবাহিত*, তালাক*, ডিভোর্স*, শাদি, বিয়ের, গায়ে হলুদ, বৌভাত, অবিবাহিত, এনগেজমেন্ট, biye, biya, biyer, bibaho, talak, divorce, shadi, engagement',
    die: 'মারা গেছে*, মারা গিয়ে*, মৃত, মৃতের, মৃতদেহ, মৃত্যু*, মরে, মরব, মরবো, মরা, মরছে, মরি, মরণ, মরে গেছে, ইন্তেকাল*, মারা যা*, প্রয়াত*, মইরা, মরহুম*, পরলোক*, মারা, mara geche, mara gese, mara gechen, mrito, mrittu, more, morsi, intekal, intekal korechen, mara, morhum',
    funeral:
      'জানাজা*, দাফন*, কবর*, শেষকৃত্য*, শোক, শোকাহত, শোকে, শোকের, শ্রাদ্ধ*, কুলখানি*, সমাধি*, ইন্নালিল্লাহ, চল্লিশা, janaja, janaza, dafon, kobor, shok, innalillah, sradhho',
    sick: 'অসুস্থ*, জ্বর*, অসুখ*, ঠান্ডা লেগেছে, সর্দি*, কাশি*, শরীর খারাপ, রোগ*, বমি*, করোনা*, ডেঙ্গু*, মাথাব্যথা*, মাথা ব্যথা, শরীর ভালো না, জর, osustho, oshustho, asustho, jor, jhor, osukh, sordi, kashi, kasi, shorir kharap, sorir kharap, bomi, matha betha, corona, dengue',
    hurt: 'ব্যথা*, ব্যাথা*, কষ্ট*, যন্ত্রণা*, আঘাত*, আহত*, চোট*, জখম*, কাটছে, betha, batha, byatha, kosto, koshto, jontrona, aghat, chot',
    doctor: 'ডাক্তার*, চিকিৎসক*, ডাক্তারের, ডেন্টিস্ট*, নার্স*, ক্লিনিক*, চেম্বার*, বৈদ্য, ডক্টর*, ডাঃ, daktar, dactar, doctor, dr, nurse, clinic, chamber',
    hospital:
      'হাসপাতাল*, হসপিটাল*, অপারেশন*, অপারেশান*, মেডিকেল*, অ্যাম্বুলেন্স*, সার্জারি*, আইসিইউ, ভর্তি আছে, হাসপাতালে, hospital, haspatal, hashpatal, operation, medical, icu, ambulance',
    medicine:
      'ওষুধ*, ঔষধ*, ঔষুধ*, ট্যাবলেট*, ফার্মেসি*, প্রেসক্রিপশন*, মেডিসিন*, বড়ি*, টিকা*, ওসুধ*, oshudh, osudh, osud, oushodh, medicine, tablet, pharmacy, prescription, tika',
    body: 'মাথা*, হাত, হাতে, হাতের, হাতটা, পা, পায়ে, পিঠ, পিঠে, পিঠের, চোখ*, দাঁত, দাঁতে, দাঁতের, শরীর*, পেট, পেটে, পেটের, গলা*, কান, কোমর*, মুখ, মুখে, মুখের, মুখটা, মুখটি, মুখকে, মুখগুলো, দাত, দাতে, দাতের, হাঁটু, হাঁটুতে, হাঁটুর, কানে, বুক, বুকে, বুকের, বুকটা, বুকটি, বুককে, বুকগুলো, দেহ*, matha, hat, haat, pa, paye, chokh, cokh, dat, pet, gola, komor, sorir, shorir, mukh, buk',
    oldPerson:
      'বৃদ্ধ, বৃদ্ধা, বৃদ্ধের, বৃদ্ধাশ্রম, বুড়ো*, বুড়া*, বুড়ি, বুড়ির, বয়স্ক*, প্রবীণ*, মুরুব্বি*, সিনিয়র সিটিজেন, বয়োবৃদ্ধ, briddho, buro, bura, buri, boyosko, murubbi',
    blindDeaf:
      'অন্ধ*, কানা, বধির*, চোখে দেখি না, কানে শুনি না, প্রতিবন্ধী*, পড়তে পারি না, পড়তে পারিনা, শুনতে পাই না, দেখতে পাই না, কালা, ondho, bodhir, protibondhi, chokhe dekhi na, porte pari na, shunte pai na',
    home: 'বাড়ি*, বাসা*, ঘর, ঘরে, ঘরের, ঘরটা, ঘরটি, ঘরকে, ঘরগুলো, গৃহ*, বাসায়, বাড়িতে, বাড়ী*, বাসার, হোম, bari, barite, basa, basay, basai, basha, bashay, ghor, ghore, gore, home',
    flat: 'ফ্ল্যাট*, অ্যাপার্টমেন্ট*, ভাড়া*, বাড়িওয়ালা*, ভাড়াটিয়া*, ভাড়াটে*, বাড়িভাড়া*, এপার্টমেন্ট*, ফ্লাট*, টু-লেট, মেস, সাবলেট*, flat, vara, bhara, bariwala, variwala, apartment, sublet, to let, mess',
    room: 'রুম, রুমে, রুমের, রুমটা, রুমটি, রুমকে, রুমগুলো, কক্ষ*, রান্নাঘর*, বাথরুম*, টয়লেট*, শোবার ঘর, বেডরুম*, কামরা*, বারান্দা*, ড্রয়িংরুম*, room, rum, rannaghor, bathroom, toilet, washroom, kokkho',
    door: 'দরজা*, জানালা*, গেট*, দুয়ার*, কলিংবেল*, দরজায়, জানলা*, কপাট, dorja, dorza, janala, get, gate, calling bell',
    key: 'চাবি*, তালা, তালার, তালাটা, তালাবদ্ধ, চাবিটা, লক, তালাচাবি, চাবির, chabi, cabi, sabi, tala, lock, key',
    furniture: 'টেবিল*, চেয়ার*, খাট*, বিছানা*, সোফা*, আলমারি*, আসবাব*, ফার্নিচার*, তোশক*, ড্রয়ার*, শোকেস*, table, chair, khat, bichana, sofa, furniture, almari',
    light:
      'আলো, আলোর, আলোতে, আলোটা, লাইট*, বাতি, বাতির, বাতিটা, বিদ্যুৎ*, কারেন্ট*, লোডশেডিং*, ইলেকট্রিসিটি*, ফ্যান*, বাল্ব*, কারেন্ট নাই, পাখা, light, lait, batti, bati, current, karent, bidyut, biddut, loadshedding, fan',
    heating: 'পানি*, জল, জলের, গ্যাস*, পাইপ*, গিজার*, কল নষ্ট, হিটার*, লাইন, সিলিন্ডার*, ট্যাংক*, চুলা*, এসি, pani, jol, gas, geyser, cylinder, chula, paip, ac',
    garden: 'বাগান*, ফুল, ফুলে, ফুলের, ফুলটা, ফুলটি, ফুলকে, ফুলগুলো, গাছ*, গোলাপ*, বাগানে, চারা*, ঘাস*, টব*, bagan, ful, phul, gach, gas, golap',
    street: 'রাস্তা*, সড়ক*, রোড*, গলি*, পথ*, মোড়*, চত্বর*, মহাসড়ক*, চৌরাস্তা, ব্রিজ*, rasta, rastay, road, goli, mor, poth, sorok',
    city: 'শহর*, গ্রাম*, ঢাকা*, চট্টগ্রাম*, সিলেট*, কলকাতা*, রাজশাহী*, খুলনা*, বরিশাল*, গাঁ, গাঁয়, গাঁর, গাঁটা, গাঁটি, গাঁকে, গাঁরা, গাঁদের, গাঁগুলো, গাঁয়ে, গাঁয়ের, উত্তরা*, মিরপুর*, জেলা*, ধানমন্ডি*, shohor, sohor, gram, dhaka, dhakay, chittagong, ctg, sylhet, kolkata, khulna, rajshahi, mirpur',
    country:
      'দেশ*, রাষ্ট্র*, বাংলাদেশ*, ভারত*, ইন্ডিয়া*, রাজ্য*, জাতি*, সৌদি*, আমেরিকা*, মালয়েশিয়া*, desh, deshe, bangladesh, bd, india, varot, bharat, rajjo, saudi',
    car: 'গাড়ি*, গাড়ী*, ড্রাইভ*, ড্রাইভার*, চালক*, গাড়ির, ট্রাক*, কার, মাইক্রো*, ভ্যান*, চালাচ্ছি, চালাই, gari, garite, garir, driver, drive, truck, car, van',
    parking: 'পার্কিং*, পার্ক, গ্যারেজ*, পেট্রোল*, পেট্রল*, তেল, ডিজেল*, অকটেন*, সিএনজি স্টেশন, পাম্প*, parking, garage, petrol, tel, pump, octane',
    bus: 'বাস, বাসে, বাসের, ট্রাম*, ট্যাক্সি*, রিকশা*, রিক্সা*, সিএনজি*, উবার*, পাঠাও, বাসস্ট্যান্ড*, অটো, অটোরিকশা*, bus, bas e, bus e, riksha, rickshaw, cng, uber, taxi, stand, tempu, auto',
    train: 'ট্রেন*, স্টেশন*, রেল*, প্ল্যাটফর্ম*, মেট্রো*, রেলগাড়ি*, রেলওয়ে*, train, tren, station, rail, metro',
    plane: 'প্লেন*, ফ্লাইট*, বিমান*, এয়ারপোর্ট*, বিমানবন্দর*, উড়োজাহাজ*, plane, flight, airport, biman, plen',
    bike: 'সাইকেল*, বাইক*, মোটরসাইকেল*, মোটর সাইকেল, হোন্ডা*, স্কুটি*, স্কুটার*, cycle, saikel, bike, baik, honda, motorcycle, scooty',
    ticket: 'টিকিট*, টিকেট*, আসন*, সিট, সিটে, টিকিটের, টিকেটের, প্রবেশপত্র, ticket, tiket, tikit, seat, sit',
    hotel: 'হোটেল*, রিসোর্ট*, গেস্ট হাউস, লজ, মোটেল*, হোস্টেল*, আবাসিক*, hotel, hotele, resort, hostel, guest house',
    walk: 'হাঁট*, হাঁটা*, দৌড়*, হাঁটতে, হাটতে, হাটছি, পায়ে হেঁটে, জগিং*, দৌড়াই, hatte, hata, hatsi, dour, douray, hete, jogging',
    dog: 'কুকুর*, বিড়াল*, পোষা*, বিলাই*, গরু, গরুয়, গরুর, গরুটা, গরুটি, গরুকে, গরুরা, গরুদের, গরুগুলো, ছাগল*, মুরগি*, পশু*, প্রাণী*, পাখি*, কুত্তা, kukur, biral, bilai, goru, pakhi, pet, murgi',
    food: 'খাবার*, মাংস*, মাছ*, ফল, সবজি*, ভাত, ভাতে, ভাতের, ভাতটা, ভাতটি, ভাতকে, ভাতগুলো, ডাল*, মুরগি*, গোশত*, তরকারি*, খাদ্য*, বিরিয়ানি*, আলু, আলুয়, আলুর, আলুটা, আলুটি, আলুকে, আলুরা, আলুদের, আলুগুলো, খানা*, ফলমূল, চাল, ইলিশ*, khabar, kabar, mach, mas, mangsho, gosto, vat, bhat, dal, sobji, torkari, biriyani, biryani, alu, fol, ilish, food',
    bread: 'রুটি*, দুধ*, ডিম*, পাউরুটি*, পনির*, মাখন*, পরোটা*, দই, দইে, দইের, দইটা, দইটি, দইকে, দইগুলো, ruti, dudh, dim, porota, poratha, doi, dud',
    sweets:
      'মিষ্টি*, কেক*, চকলেট*, চকোলেট*, চিনি, রসগোল্লা*, পিঠা*, সন্দেশ*, বিস্কুট*, আইসক্রিম*, পায়েস*, mishti, misti, cake, chocolate, roshogolla, pitha, chini, biscuit, icecream',
    coffee: 'চা, চায়ের, কফি*, চা খা*, চাটা, চা-কফি, cha, chaa, coffee, kofi, tea',
    waterDrink: 'মদ, মদের, বিয়ার*, ওয়াইন*, শরাব, জুস*, কোক, পান কর*, মদ্যপান*, শরবত*, পেপসি, mod, beer, drinks, juice, coke, sorbot, pepsi',
    eat: 'খাই, খাব, খাবো, খেয়ে*, খাচ্ছি, খেতে, খাইছি, খাও, খান, খাওয়া*, খিদে*, ক্ষুধা*, খাইতে, খেলাম, খাইছো, ক্ষুধার্ত*, খিদা, khai, khabo, kheye, kheyechi, khacchi, khete, khaisi, khaite, khao, khaoa, khawa, khide, khida, khudha, kheyecho, khaiso, khaichi',
    cook: 'রান্না*, রাঁধ*, রেসিপি*, রান্নাবান্না, রাধছি, ভাজা*, ভাজি*, ranna, radhsi, recipe, radhchi, vaji, randhsi',
    meal: 'দুপুরের খাবার, রাতের খাবার, নাস্তা*, ডিনার*, লাঞ্চ*, সকালের নাস্তা, ইফতার*, সেহরি*, জলখাবার, নাশতা*, সেহেরি*, ব্রেকফাস্ট*, dinner, lunch, nasta, nashta, breakfast, iftar, sehri, dupurer khabar, rater khabar',
    restaurant:
      'রেস্টুরেন্ট*, রেস্তোরাঁ*, ক্যাফে*, পিজা*, পিৎজা*, বার্গার*, হোটেলে খা*, রেস্তোরা*, ফুডপান্ডা*, restaurant, resturent, cafe, pizza, burger, foodpanda, kfc',
    smoke: 'ধূমপান*, সিগারেট*, বিড়ি*, সিগারেট খা*, ধোঁয়া*, তামাক*, গাঁজা, ভেপ, cigarette, sigaret, biri, smoke, dhumpan, ganja',
    diet: 'ডায়েট*, ওজন*, জিম, জিমে, জিমের, জিমটা, জিমটি, জিমকে, জিমগুলো, ফিটনেস*, ব্যায়াম*, মোটা*, চিকন*, শুকনা, এক্সারসাইজ*, diet, ojon, gym, fitness, byayam, mota, chikon',
    clothes:
      'কাপড়*, জামা, জামার, জামাটা, জামাকাপড়, জুতা*, জুতো*, শাড়ি*, শার্ট*, প্যান্ট*, পোশাক*, ড্রেস*, পাঞ্জাবি*, লুঙ্গি*, গেঞ্জি*, থ্রিপিস*, জ্যাকেট*, kapor, jama, juta, juto, sari, shari, shirt, pant, dress, panjabi, poshak, three piece',
    wash: 'ধোয়া*, ধুয়ে*, পরিষ্কার*, ধুতে, লন্ড্রি*, গোসল*, স্নান*, মোছা, ওয়াশিং*, ময়লা*, পরিস্কার*, ঝাড়ু, dhoya, dhute, porishkar, poriskar, gosol, snan, laundry, moyla',
    beauty:
      'চুল, চুলে, চুলের, চুলটা, চুলটি, চুলকে, চুলগুলো, সেলুন*, পার্লার*, নখ, নখে, নখের, নখটা, নখটি, নখকে, নখগুলো, মেকআপ*, নাপিত*, চুল কাটা*, ফেসিয়াল*, মেহেদি*, প্রসাধনী*, chul, cul, parlour, parlar, salon, makeup, nokh, mehedi',
    gift: 'উপহার*, গিফট*, গিফ্ট*, সারপ্রাইজ*, উপহারটা, তোহফা, upohar, uphar, gift, surprise, gift ta',
    partyFest:
      'পার্টি*, ঈদ*, পূজা*, পুজো*, অনুষ্ঠান*, উৎসব*, মোবারক, ঈদ মোবারক, নববর্ষ*, বৈশাখ*, বড়দিন*, অভিনন্দন*, শুভ নববর্ষ, পুজা*, ইদ, দুর্গা*, eid, eid mubarak, puja, pujo, party, onushthan, noboborsho, boishakh, mubarak, congratulations, congrats, ovinondon',
    game: 'খেলা*, খেলি, খেলো, খেলছে, খেলবি, খেলেছি, খেলবো, গেম*, খেলব, খেলতে, খেলছি, লুডু*, পাবজি*, খেলোয়াড়*, khela, khelbo, khelte, khelsi, game, gem, ludo, pubg, free fire',
    sport:
      'ফুটবল*, ক্রিকেট*, ম্যাচ*, খেলাধুলা*, দল, টিম*, মাঠ*, ব্যাডমিন্টন*, ট্রেনিং, গোল, বিপিএল*, football, cricket, match, team, mach, math, badminton, ipl, bpl, goal',
    win: 'জিতি, জিতবো, জিতব, জিতবে, জিতেছে, জিতল, জিততে, জিতে, জিতেছেন, জিতলে, জিতেছি, জিতলাম, জয়, জয়ের, জয়ী, জয়ী*, বিজয়*, হারাইছে, জিতছে, চ্যাম্পিয়ন*, জেতা*, jitechi, jitlam, jitse, jitsi, joy, win, jitbe, jeta, champion',
    music: 'গান, গানের, গানে, গানটা, গানগুলো, সংগীত*, সঙ্গীত*, কনসার্ট*, ব্যান্ড*, মিউজিক*, গায়ক*, gan, gaan, music, concert, band, song',
    film: 'সিনেমা*, ছবি, মুভি*, সিরিজ*, ফিল্ম*, নাটক*, ছায়াছবি*, নেটফ্লিক্স*, cinema, movie, muvi, natok, film, series, netflix',
    tv: 'টিভি*, খবর*, রেডিও*, টেলিভিশন*, নিউজ*, চ্যানেল*, সংবাদ*, tv, tivi, khobor, news, radio, channel',
    book: 'বই*, বইটা, উপন্যাস*, লাইব্রেরি*, গল্পের বই, গ্রন্থ*, বইয়ের, বইমেলা*, boi, boita, book, library, boimela, uponnash',
    weather:
      'আবহাওয়া*, বৃষ্টি*, ঝড়*, তুফান*, মেঘ*, বাতাস*, বন্যা*, কুয়াশা*, ঘূর্ণিঝড়*, বৃস্টি*, abohawa, abhawa, brishti, bristi, jhor, megh, batash, bonna, weather, kuyasha',
    warmCold: 'গরম*, ঠান্ডা*, শীত*, রোদ*, ঠাণ্ডা*, তাপমাত্রা*, উষ্ণ*, gorom, garam, thanda, tanda, shit, sheet, sit, rod, roud',
    church:
      'মসজিদ*, আল্লাহ*, নামাজ*, মন্দির*, দোয়া*, ইনশাআল্লাহ, ঈশ্বর*, ভগবান*, খোদা*, প্রার্থনা*, গির্জা*, রোজা*, আলহামদুলিল্লাহ, মাশাআল্লাহ, রমজান*, ইনশাল্লাহ, masjid, mosjid, allah, allahr, namaj, namaz, mondir, doa, dua, inshallah, insallah, alhamdulillah, bhogoban, mashallah, roja, romjan',
    hope: 'আশা*, শুভকামনা*, ভাগ্য*, আশা করি, কপাল*, দোয়া রইল, বেস্ট অফ লাক, দোয়া করি, সফল*, asha, asa, asha kori, asa kori, shuvokamona, best of luck, vaggo, doa kori',
    worry:
      'চিন্তা*, ভয়, ভয়ে, ভয়ের, ভয়ংকর, টেনশন*, দুশ্চিন্তা*, উদ্বিগ্ন*, ডর, চিন্তিত*, আতঙ্ক*, চাপে আছি, টেনসন, chinta, cinta, tension, tenson, voy, bhoy, voi, duschinta, dor',
    laugh:
      'হাসি*, হাসো, হাসে, হাসাহাসি, হাসলাম, হাসায়, হাসতে, হাসব, মজা*, হাহা, হাহাহা, জোকস*, কৌতুক*, হেহে, হাসছি, ঠাট্টা*, ফাজলামি*, hasi, hashi, moja, haha, hahaha, lol, hehe, joke, fajlami',
    cry: 'কান্না*, কাঁদে, কাঁদি, কাঁদতে, কাঁদো, কাঁদব, কাঁদলাম, কাঁদছি, দুঃখ, দুঃখে, দুঃখের, দুঃখজনক, মন খারাপ*, কানতেছি, কান্দ*, বিষণ্ণ*, কষ্টে, মনমরা, kanna, kadchi, kadsi, kanchi, mon kharap, dukkho, dukho, kosto',
    happy: 'খুশি*, আনন্দ*, সুখ, সুখে, সুখের, সুখী, খুশী*, আনন্দিত, উত্তেজিত*, গর্ব*, khushi, khusi, anondo, anando, sukh, sukhi, happy, gorbo',
    good: 'ভালো*, ভাল, ভালই, সুন্দর*, চমৎকার*, দারুণ*, দারুন*, অসাধারণ*, খুব ভালো, জোস, সেরা*, উত্তম*, বেশ, ফাটাফাটি, মাশাল্লাহ, bhalo, valo, vlo, valoi, sundor, darun, josh, osadharon, good, gd, vala, chomotkar, nice, sera, bhaloi',
    bad: 'খারাপ*, বাজে*, জঘন্য*, মন্দ, বিশ্রী*, খারাপই, নোংরা*, নিকৃষ্ট*, বিচ্ছিরি*, ছিঃ, ছি, ঘৃণা*, কুৎসিত*, ঘৃণ্য, kharap, karap, khrp, baje, jghonno, joghonno, nongra, bad, chi, ghrina',
    beautiful: 'সুন্দর*, সুন্দরী*, মিষ্টি, কিউট*, অপরূপ*, মনোরম*, রূপসী*, sundor, sundori, shundor, cute, kiut, misti, sundr',
    important:
      'গুরুত্বপূর্ণ*, জরুরি*, জরুরী*, আর্জেন্ট*, ইম্পর্ট্যান্ট*, দরকারি*, গুরুত্ব*, অতি জরুরি, আরজেন্ট*, joruri, jruri, urgent, argent, important, gurutto, guruttopurno, dorkari',
    easy: 'সহজ*, সোজা*, সরল*, ইজি, সহজেই, সহজে, shohoj, sohoj, sohojei, easy, soja',
    hard: 'কঠিন*, শক্ত*, কষ্টকর*, অসম্ভব*, মুশকিল*, জটিল*, কঠোর*, kothin, kotin, hard, osombhob, osomvob, muskil, jotil',
    big: 'বড়, বড়ো, বড়সড়, বড়টা, বড়টি, বিশাল*, বৃহৎ*, মোটা*, বিরাট*, প্রকাণ্ড*, boro, bro, bishal, bisal, birat, big',
    small: 'ছোট*, ছোট্ট*, ক্ষুদ্র*, পিচ্চি*, ছোটো*, খাটো*, ছোটখাটো, choto, soto, coto, chotto, picchi, small',
    full: 'পূর্ণ*, ভরা*, ভর্তি*, পুরো, পুরোটা, পুরোপুরি, ফুল, পরিপূর্ণ*, ঠাসা, puro, full, vora, bhora, vorti, purno',
    empty: 'খালি*, ফাঁকা*, শূন্য*, ফাকা*, খালি আছে, ফুরিয়ে গেছে, khali, faka, shunno, sunno, empty',
    busy: 'ব্যস্ত*, বিজি*, সময় নেই, সময় নাই, কাজ আছে, বিজী, ব্যাস্ত*, ব্যস্ততা*, মিটিংয়ে আছি, busto, bysto, byasto, besto, busy, bzy, bizi, somoy nai, somoy nei, kaj ache, kaj ase',
    freeTime:
      'ফ্রি, অবসর*, সময় আছে, ফাঁকা আছি, সময় হবে, অবসর সময়, ফ্রি আছো, ফ্রী, সময় পেলে, free, fri, somoy ache, somoy ase, obosor, somoy hobe, time ache',
    ready: 'প্রস্তুত*, রেডি*, তৈরি*, তৈরী*, প্রস্তুতি*, রেডী, ready, redi, toiri, prostut, tairi',
    tired: 'ক্লান্ত*, ক্লান্তি*, টায়ার্ড*, হাঁপিয়ে*, পরিশ্রান্ত*, দুর্বল*, অবসন্ন*, klanto, tired, durbol, tayard',
    broken:
      'ভাঙা*, নষ্ট*, ভেঙে*, খারাপ হয়ে*, কাজ করে না, কাজ করছে না, কাজ করতেছে না, ভাঙ্গা*, ভেঙ্গে*, বিকল*, ছেঁড়া*, ত্রুটিপূর্ণ, অচল, ফাটা*, ছিঁড়ে*, ভাংগা, nosto, noshto, vanga, bhanga, venge, bhenge, kaj kore na, kaj korche na, kaj kortese na, chira',
    repair:
      'মেরামত*, ঠিক কর*, সারাতে, সারানো, সারাবেন, সারিয়ে, সারান, সারাই, সারাইতে, রিপেয়ার*, মিস্ত্রি*, ফিক্স*, মেকানিক*, মিস্ত্রী*, সার্ভিসিং*, meramot, thik korte, mistri, repair, fix, mechanic, sarano, servicing',
    problem:
      'সমস্যা*, প্রবলেম*, ঝামেলা*, অসুবিধা*, মুশকিল*, ইস্যু*, জটিলতা*, প্রব্লেম*, সমস্যায়, বিপদ*, somossa, somosya, shomossha, problem, prblm, jhamela, osubidha, bipod, prob',
    possible: 'সম্ভব*, হয়তো*, সম্ভবত*, হতে পারে, বোধহয়, হয়ত, মনে হয়, বোধ হয়, sombhob, somvob, shombhob, hoyto, hoito, hote pare, maybe, bodhoy',
    sure: 'নিশ্চিত*, নিশ্চয়*, অবশ্যই, শিওর*, শিউর*, নিশ্চয়ই, সিউর*, গ্যারান্টি*, nishchit, nischit, sure, shiur, obossoi, nishchoi, siur',
    really:
      'সত্যি*, সত্যিই, আসলে*, খুব, খুবই, একদম, আসলেই, ভীষণ*, অত্যন্ত, বাস্তবে, একেবারে, খুউব, বাস্তবিক, sotti, shotti, asole, asolei, khub, kub, khubi, ekdom, akdom, really, sottie',
    quickly: 'দ্রুত*, তাড়াতাড়ি*, জলদি*, শীঘ্র, তাড়া*, জোরে, তারাতারি, ঝটপট, তারাতাড়ি, taratari, tara tari, tratri, joldi, druto, quick, fast, tarahura',
    slowly: 'ধীরে*, আস্তে*, ধীর*, ধীরে ধীরে, আস্তে আস্তে, স্লো*, ধীরগতি*, dhire, aste, aste aste, slow, dhire dhire',
    together:
      'একসাথে*, একসঙ্গে*, সাথে*, সঙ্গে*, মিলে*, একত্রে*, আমার সাথে, এক সাথে, তোমার সাথে, eksathe, aksathe, sathe, shathe, songe, shonge, mile, ek sathe',
    alone: 'একা*, একলা*, একাকী*, নিজে নিজে, একাই, নিঃসঙ্গ*, একাকিত্ব, eka, aka, ekla, akla, ekai, alone',
    inside: 'ভিতর*, ভেতর*, বাইরে*, মধ্যে*, বাহির*, ভিতরে, ভেতরে, মাঝে*, অভ্যন্তর*, বাইর, vitore, bhitore, vetore, baire, moddhe, modde, majhe',
    near: 'কাছে*, পাশে*, নিকট*, কাছাকাছি*, আশেপাশে*, ধারে, পাশের, সামনে, kache, kase, pashe, pase, kachakachi, ase pase, asepase, samne',
    far: 'দূর, দূরে, দূরের, দূরবর্তী, দুর, দুরে, দুরের, দুরবর্তী, দূরত্ব*, মাইল*, কিলোমিটার*, অনেক দূর, dure, dur, onek dure, km, durotto',
    thing: 'জিনিস*, কিছু, বিষয়*, ব্যাপার*, বস্তু*, জিনিশ*, জিনিসপত্র*, মালপত্র, jinis, jinish, kichu, kisu, bishoy, byapar, bepar, bisoy',
    way: 'উপায়*, পথ*, ভাবে, পদ্ধতি*, ধরন*, নিয়ম*, রকম*, প্রক্রিয়া*, পন্থা*, কৌশল*, upay, upai, vabe, bhabe, rokom, niyom, system, poddhoti',
    reason: 'কারণ*, কারন*, হেতু*, উদ্দেশ্য*, অজুহাত*, যুক্তি*, karon, karn, uddessho, ojuhat, jukti, reason',
    idea: 'ধারণা*, আইডিয়া*, পরিকল্পনা*, প্ল্যান*, বুদ্ধি*, প্রজেক্ট*, প্রকল্প*, পরামর্শ*, প্লান*, ভাবনা*, idea, aidia, plan, porikolpona, buddhi, project, dharona, poramorsho',
    question: 'প্রশ্ন*, জিজ্ঞাসা*, জানতে চাই, কোশ্চেন*, জানার ছিল, প্রশ্নটা, জানতে চাচ্ছি, prosno, proshno, question, jante chai, jigyasa, janar chilo',
    story: 'গল্প*, কাহিনী*, কাহিনি*, ঘটনা*, ঘটে*, কি হয়েছে, ঘটেছে, কী হয়েছে, কি হইছে, golpo, kahini, ghotona, ki hoyeche, ki hoise, ghotse, ki hoilo',
    warProtest:
      'ধর্মঘট*, হরতাল*, আন্দোলন*, যুদ্ধ*, মিছিল*, মারামারি*, বিক্ষোভ*, অবরোধ*, ঝগড়া*, সংঘর্ষ*, dhormoghot, hortal, andolon, juddho, michil, maramari, jhogra, oborodh',
    accident: 'দুর্ঘটনা*, অ্যাক্সিডেন্ট*, এক্সিডেন্ট*, আগুন*, ধাক্কা*, দূর্ঘটনা*, অগ্নিকাণ্ড*, accident, eksident, durghotona, agun, dhakka',
    steal:
      'চুরি*, চোর*, প্রতারণা*, প্রতারক*, জালিয়াতি*, ঠক, ঠকায়, ঠকাচ্ছে, ঠকান, ঠকাইছে, ঠকানো, হ্যাক*, ছিনতাই*, ভুয়া, ঠকবাজ*, জোচ্চোর*, বাটপার*, ধোঁকা*, স্ক্যাম*, ফ্রড*, ধান্দা*, জালিয়াত*, ডাকাত*, chor, cor, churi, protarona, protarok, hack, dhoka, scam, fraud, chintai, batpar, bhua, vua, thok, dhanda',
    insurance: 'বীমা*, বিমা, বিমার, বিমাটা, ইন্সুরেন্স*, ইন্স্যুরেন্স*, পলিসি*, জীবন বীমা, প্রিমিয়াম, bima, insurance, policy, insurence, lic',
    tax: 'ট্যাক্স*, কর, করের, ভ্যাট*, শুল্ক*, আয়কর*, খাজনা*, রিটার্ন দাখিল, জিএসটি, tax, vat, aykor, gst, khajna',
    electricBill:
      'বিদ্যুৎ বিল*, কারেন্ট বিল*, গ্যাস বিল*, মিটার*, পানির বিল*, ইলেকট্রিক বিল*, প্রিপেইড মিটার, ইউনিট*, ডেসকো*, ডিপিডিসি*, পল্লী বিদ্যুৎ, current bill, bidyut bill, gas bill, meter, electric bill, desco, pani bill',
    build:
      'নির্মাণ*, বানান*, তৈরি কর*, ছাদ*, সোলার*, কনস্ট্রাকশন*, রাজমিস্ত্রি*, ঠিকাদার*, বিল্ডিং*, ভবন*, ইট, সিমেন্ট*, nirman, banabo, banate, chad, solar, construction, building, cement',
    houseSale:
      'জমি*, প্লট*, সম্পত্তি*, রিয়েল এস্টেট*, বাড়ি বিক্রি*, ফ্ল্যাট বিক্রি*, আবাসন*, ডেভেলপার*, জায়গা জমি, jomi, jmi, plot, property, real estate, flat bikri, bari bikri',
    carDealer:
      'ডিলার*, টায়ার*, শোরুম*, গাড়ি বিক্রি*, সার্ভিসিং*, ফিটনেস সনদ, টেস্ট ড্রাইভ, পুরনো গাড়ি, বিআরটিএ, dealer, showroom, tire, servicing, tyre, gari bikri',
    travelOffer:
      'ট্যুর প্যাকেজ*, ট্যুর*, প্যাকেজ ট্যুর, রিসোর্ট*, কক্সবাজার*, হজ প্যাকেজ, ওমরাহ*, ক্রুজ*, ভিসা প্রসেসিং, দার্জিলিং*, tour package, tour, resort, cox bazar, coxs bazar, umrah, cruise, package tour',
    bet: 'জুয়া, জুয়ার, জুয়াড়ি, জুয়ায়, বাজি*, বেট, বেটিং*, ক্যাসিনো*, লটারি, তাস, পোকার, juya, jua, baji, bet, betting, casino, 1xbet',
    dating: 'ডেটিং*, ডেট, সিঙ্গেল*, টিন্ডার*, পাত্র চাই, পাত্রী*, ম্যাট্রিমনি*, ঘটক*, dating, single, tinder, date, patri, patro, ghotok',
    erotic:
      'সেক্স*, যৌন*, নগ্ন*, পর্ন, পর্নো, পর্নগ্রাফি, অশ্লীল*, ন্যাংটা*, চটি*, হট, কল গার্ল, নোংরা ছবি, যৌবন, sex, sexy, porn, nude, hot, oshlil, xxx, choti, joubon',
    religionPolitics:
      'রাজনীতি*, প্রার্থী*, নেতা*, দলীয়*, প্রধানমন্ত্রী*, মন্ত্রী*, আওয়ামী*, বিএনপি*, বিজেপি*, তৃণমূল*, জামায়াত*, প্রচারণা*, এমপি, মেয়র*, চেয়ারম্যান*, rajniti, neta, prarthi, montri, bnp, awami league, bjp, tmc, jamat, mp, chairman',
    trial: 'ট্রায়াল*, স্যাম্পল*, নমুনা*, ফ্রি ট্রায়াল, ডেমো*, পরীক্ষামূলক*, trial, sample, demo, nomuna, free trial',
    expire: 'মেয়াদ*, শেষ হয়ে*, নবায়ন*, রিনিউ*, মেয়াদ শেষ, উত্তীর্ণ*, এক্সপায়ার*, মেয়াদোত্তীর্ণ*, meyad, meyad shesh, nobayon, renew, expire, miyad, med',
    chargeCost:
      'চার্জ*, টাকা কাট*, কেটে নিচ্ছে*, কাটছে*, টাকা কেটে*, ফি কাট*, কেটে নিয়েছে*, ব্যালেন্স*, কাটতেছে, টাকা নিচ্ছে, খরচ হচ্ছে, টাকা কাটছে, টাকা কাটা, charge, carge, taka kata, taka katse, kete nicche, taka kete, balance, balance kata, taka katche, kete nise',
  },
};
