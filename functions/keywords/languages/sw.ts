import type { LanguageData } from './language.ts';

export const sw: LanguageData = {
  code: 'sw',
  name: 'Kiswahili',
  englishName: 'Swahili',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ACHA, ACHENI, SITISHA, SIMAMISHA, KOMESHA, JITOE, JIONDOE, SITISHENI, SIMAMISHENI, KOMESHENI, KOMENI, ONDOA, NIONDOE, NIONDOENI, NITOE, NITOENI, TOKA, GHAIRI, FUTA USAJILI, SITAKI, SITAKI TENA, SIHITAJI, KATAA, NAKATAA, INATOSHA, ACHA KUTUMA, ACHENI KUTUMA, SITSHA, SIMAMIHSA, MSITUME, USITUME, MSINITUMIE, USINITUMIE, MSITUME TENA, MNITOE, STOPISHA, KUJITOA, NAJITOA, NATAKA KUJITOA',
    },
    stop_all: { translated: 'SITISHA ZOTE, ACHA ZOTE, SIMAMISHA ZOTE, SITISHA YOTE, ACHENI YOTE, SIMAMISHA KILA KITU, SITISHA KILA KITU, FUTA ZOTE' },
    start: { translated: 'ANZA, ANZISHA, JIUNGE, JIUNGA, NIUNGE, ANZA TENA, ENDELEA, NIUNGENI' },
    help: { translated: 'MSAADA, MAWASILIANO, NANI, NI NANI, WEWE NANI, NYIE NI NANI, TAARIFA, SAIDIA, NISAIDIE, HAKI ZANGU, WEWE NI NANI' },
    access: { translated: 'TAARIFA ZANGU, DATA YANGU, DATA ZANGU, NAKALA YA DATA YANGU' },
    erase: { translated: 'FUTA, FUTA DATA, FUTA DATA YANGU, FUTA TAARIFA ZANGU, FUTENI DATA YANGU, FUTA DATA ZANGU' },
    rectify: { translated: 'REKEBISHA, SAHIHISHA, REKEBISHA TAARIFA, MAREKEBISHO' },
    port: { translated: 'HAMISHA DATA, HAMISHA TAARIFA ZANGU' },
    object: { translated: 'PINGA, NAPINGA' },
    restrict: { translated: 'ZUIA, ZUIA MATUMIZI YA DATA' },
    yes: { translated: 'NDIYO, NDIO, NAAM, SAWA, NAKUBALI, EEH, NDO' },
    no: { translated: 'HAPANA, LA ASANTE, HAPANA ASANTE, SIKUBALI' },
  },
  phrases: {
    stop: {
      translated:
        'ACHA KUNITUMIA, ACHENI KUNITUMIA, USINITUMIE TENA, MSINITUMIE TENA, MSITUME TENA, FUTA NAMBA YANGU, FUTENI NAMBA YANGU, ONDOA NAMBA YANGU, ONDOENI NAMBA YANGU, SITAKI UJUMBE, SITAKI MATANGAZO, NIONDOE KWENYE ORODHA, NITOE KWENYE ORODHA, ACHA KUNISUMBUA, ACHENI KUNISUMBUA, MSINISUMBUE, USINISUMBUE',
    },
    help: { translated: 'NYINYI NI NANI, WEWE NI NANI, NANI HUYU, NAJITOAJE, NINAJITOAJE, JINSI YA KUJITOA' },
    access: { translated: 'MMEPATA WAPI NAMBA YANGU, NAMBA YANGU MMEIPATA WAPI, NANI KAWAPA NAMBA YANGU' },
    erase: { translated: 'FUTENI TAARIFA ZANGU, FUTENI DATA ZANGU, FUTA TAARIFA ZANGU ZOTE' },
    wrong_number: { translated: 'UMEKOSEA NAMBA, MMEKOSEA NAMBA, NAMBA SIYO, SIO NAMBA YAKE, WRONG NAMBA, UMEKOSEA, MMEKOSEA MTU' },
    do_not_sell: { translated: 'MSIUZE DATA YANGU, MSIUZE TAARIFA ZANGU' },
  },
  groups: {
    channel: 'SMS, UJUMBE, MESEJI, SIMU, EMAIL, BARUA, BARUA PEPE, MATANGAZO, WHATSAPP',
    texts:
      'SMS, UJUMBE, JUMBE, MESEJI, MSG, MSGS, MATANGAZO, TANGAZO, PROMO, PROMOSHENI, OFA, SPAM, TEXT, MESSAGE, MESSAGES, BARUA, TAARIFA, SIMU, MIKOPO, HABARI, MESSEJI, SMSES, MAMBO, PROMOTION, ADS, OFFERS, TEXTS, VITU',
    stop: 'ACHA, ACHENI, SITISHA, SITISHENI, SIMAMISHA, SIMAMISHENI, KOMESHA, KOMESHENI, KOMENI, MUACHE, MWACHE, MKOME, KOMA, MSITISHE, TUACHENI',
    sending:
      'KUTUMA, KUNITUMIA, KUTUTUMIA, KUMTUMIA, KUWATUMIA, KUNISUMBUA, KUTUSUMBUA, KUSUMBUA, KUNITEXT, KUNIANDIKIA, KUNIPIGIA, KUNISPAM, KUNITUMIENI, KUTUMIA, KUNITUMIE',
    dont: 'MSINITUMIE, USINITUMIE, MSITUTUMIE, MSITUME, USITUME, MSIMTUMIE, USIMTUMIE, MSINITUMIENI, MSITUMIE, MSINIANDIKIE, MSINISUMBUE, USINISUMBUE, MSITUSUMBUE, MSINIPIGIE, MSIWATUMIE, MSINITEXT, USINITEXT, USINIANDIKIE, MSIMSUMBUE, MSINITUMIENI, MCNITUMIE',
    dontMe: 'MSINISUMBUE, USINISUMBUE, MSITUSUMBUE, MSIMSUMBUE',
    again: 'TENA, KAMWE, ZAIDI, KABISA, MILELE, HATA KIDOGO, KUANZIA LEO, CHOCHOTE',
    noWant: 'SITAKI, SIHITAJI, HATUTAKI, SITAKAGI, STAKI, SIPENDI, SITOTAKA, SIITAKI, SIZITAKI, CTAKI, CITAKI, SIVITAKI, SINA HAJA, SIZIHITAJI',
    receive: 'KUPOKEA, KUPATA, KUSOMA, KUONA, KUTUMIWA, KULETEWA',
    fed: 'NIMECHOKA, TUMECHOKA, NIMECHOSHWA, MNANICHOSHA, MNASUMBUA, MNANISUMBUA, INASUMBUA, ZINASUMBUA, KERO, MNAKERA, MNANIKERA, ZINANIKERA, NIMEKEREKA, NACHOKA, MNABOA, ZINABOA, ZINANISUMBUA, USUMBUFU, UNANISUMBUA',
    remove:
      'NITOE, NITOENI, NIONDOE, NIONDOENI, MNITOE, MNIONDOE, NIONDOLEWE, NITOLEWE, ONDOA, ONDOENI, TOA, TOENI, FUTA, FUTENI, MFUTE, MUONDOE, MUITOE, IFUTE, IFUTENI, IONDOENI, KUONDOLEWA, KUTOLEWA, UNITOE, UNIONDOE, MTOENI, MWONDOENI, MNIFUTE, NIFUTE, NIFUTENI, FUTWE, IONDOE, IONDOLEWE, KUJITOA, KUJIONDOA',
    removeMe:
      'NITOE, NITOENI, NIONDOE, NIONDOENI, MNITOE, MNIONDOE, NIONDOLEWE, NITOLEWE, UNITOE, UNIONDOE, MNIFUTE, NIFUTENI, NIFUTE, KUJITOA, KUJIONDOA, KUONDOLEWA, KUTOLEWA, NAJITOA, NAJIONDOA, NIMEJITOA',
    list: 'ORODHA, LIST, LISTI, MFUMO, DATABASE, HUDUMA, KANZIDATA, KUNDI, GRUPU, HIFADHIDATA, HII, SYSTEM',
    number: 'NAMBA, NAMBARI, JINA, NUMBER, NO, SIMU, LAINI',
    threat:
      'NITAWASHTAKI, NAWASHTAKI, NITARIPOTI, NARIPOTI, NITAWARIPOTI, TCRA, POLISI, MAHAKAMA, MAHAKAMANI, WAKILI, KAMISHNA, NITALALAMIKA, MALALAMIKO, CA, NITAWAPELEKA, SHERIA, KUWASHTAKI, NAWARIPOTI, NITASHTAKI, ODPC, KURIPOTI, NITAWASHITAKI',
    all: 'ZOTE, YOTE, WOTE, KILA, YOYOTE, ZOZOTE, CHOCHOTE, WOWOTE, VYOTE',
    brands: 'KAMPUNI, BRAND, BRANDI, CHAPA, MADUKA, DUKA, MATAWI, MAKAMPUNI, MTANDAO, COMPANY',
    data: 'TAARIFA, DATA, MAELEZO, AKAUNTI, REKODI, KUMBUKUMBU, HABARI ZANGU',
    mine: 'YANGU, ZANGU, BINAFSI, YETU, ZETU, WANGU',
  },
  patterns: {
    stop: `
      [sikutoa|sijatoa|sikuwapa|sijawapa] [idhini|ruhusa|ridhaa] (yoyote|yeyote|kamwe) … [komesheni|komesha|acheni|wacheni|sitisheni|simamisheni|msinitumie|futeni|toeni]
      [stop] (mara moja|sasa|tafadhali|basi|jamani) [sending]
      [stop] (kutuma|hizi|hii|hizo|huu) [texts]
      [dont] … [again|texts]
      ^ [msinitumie|usinitumie|msitutumie|msituandikie|msiniandikie|msituume] $
      [dontMe]
      [noWant] (tena|kabisa|hizi|hii|hizo|haya|huu) (kupokea|kupata|kuona) (tena|hizi|haya) [texts]
      [noWant] (tena) [receive] … [texts|tena|chochote]
      [noWant] … [texts|mnitumie|mtume|unitumie]
      [noWant] tena … [chochote|zenu|yenu|kutoka kwenu]
      [texts] (zenu|hizi|yenu|haya) (tena|kabisa) [noWant]
      [fed] (na|sana na|kwa) … [texts]
      [texts] … [fed]
      [fed] … [stop|dont|removeMe]
      [removeMe] (mimi|tafadhali|mara moja|kutoka|kabisa) (kwenye|katika|kwa|toka) (hii|hiyo|hizi) [list]
      [removeMe] … [kwenye|katika|kutoka] … [list]
      ^ [removeMe] (humo|huko|hapo|mara moja|kabisa|jamani) $
      [remove] (hii|hiyo) [number] (hii|yangu|ya|ya simu) (yangu) (kwenye|katika|kutoka) … [list]
      [ondoa|ondoeni|toa|toeni|futa|futeni|ifuteni|mfute|mwondoe] (hii|hiyo) [namba|nambari|number|no|laini|jina] (ya simu) (yangu|hii|yetu|langu)
      [nataka|naomba|ningependa] [kujitoa|kujiondoa|mnitoe|mniondoe|nitolewe|niondolewe|nisitumiwe|kuacha kupokea]
      [futa|sitisha|simamisha|katisha|ghairi] (huu) [usajili|uanachama|usajili wangu|huduma hii|subscription|huduma ya sms]
      [niache|niacheni|mniache|tuacheni|mtuache|niachie|niacheni] (tu|jamani|kabisa|basi|kwa) (amani|nipumzike|jamani|kabisa|tafadhali) $
      [naondoa|nimeondoa|natengua|ninaondoa|nafuta|naondoka|nimebatilisha|nabatilisha] … [ridhaa|idhini|kibali|ruhusa]
      [sijawahi|sijaomba|sikuomba|sikuwahi|sijajiunga|sikujiunga|sijasajili|sikuruhusu|sijaruhusu] … [stop|dont|removeMe|remove]
      [mkituma|mkinitumia|ukinitumia|mkiendelea|ukituma|mkinisumbua|mtakaponitumia|mkirudia] … [threat]
      [ujumbe|sms|meseji|msg] [mwingine|nyingine|moja zaidi|ingine] … [threat]
      [mara ngapi|mara nyingi|nimewaambia|nimeshawaambia|nimesema] … [noWant|stop|dont|removeMe]
      [alifariki|amefariki|alikufa|amekufa|marehemu|alifarikia] … [dont|stop|remove]
      [mtoto|mwanangu|mama yangu|bibi] … [stop|dont] … [sending|texts|kumtumia]
      [mtoto|mwanangu|mama yangu] … [dont]
      [mimi] (si|sio|siyo) (tena) [mteja|mwanachama] … [dont|stop|removeMe]
      ? ^ [sina|siko] [haja|interested|nia|hamu] (na) (hii|tena) $
      [sivutiwi|sina haja|sina nia|siko interested] … [dont|stop|removeMe]
      [potea|potelea|poteeni] [mbali|huko]
      [sahauni|sahau|tupeni|tupa|poteza|poteweni|futeni|futa|ondoeni|ondoa|blokini] [namba yangu|nambari yangu|number yangu|namba hii|simu yangu|jina langu]
      ? ^ (mimi) [sitaki hii|sitaki hizi|sitaki|staki|sitaki tena|sitaki kabisa|sina haja|imetosha|inatosha|yatosha|basi imetosha|mnakera|mnaudhi|mnaboa|mnachosha|acheni bwana|kamwe tena|onyo la mwisho|nitawablock|nitawabloki|nimewablock|nimewabloki|nawablock|nitawaripoti|nitawashtaki|ujumbe mwingi sana|meseji nyingi sana|niacheni|msinipigie|msiniandikie|msinisumbue] (tena|jamani) $
      [sijatoa|sikutoa|sijawahi kutoa|sikuwahi kutoa|sijawapa|sikuwapa] (kamwe) [ruhusa|idhini|kibali|namba yangu|ridhaa]
      [nimeshatuma|nimetuma|nilishatuma|nimeshaandika|nimesema|nimeshasema|nilituma] (tayari|mara) (tatu) [stop|acheni|ondoa|stop mara|acha]
      [msiniandikie|msinipigie|msinisumbue|msinitafute|usiniandikie] (simu|ujumbe) [tena|kamwe|zaidi|ujumbe|matangazo]
      [ujumbe|meseji|sms|matangazo] [mwingi|nyingi|mengi] (sana|mno|kupita kiasi) [acheni|sitaki|inatosha|niondoeni]
      [naomba|nataka|ningependa|tafadhali] (mniondoe|kujiondoa|niondolewe) [kujiondoa|niondolewe|mniondoe|kujitoa|mnitoe|kuondolewa]
      [ghairi|futa|sitisheni|sitisha] [usajili wangu|uanachama wangu|usajili|matangazo|arifa]
      [mniondoe|mnitoe|niondoeni|nitoeni|mnifute] $`,
    stop_all: `
      [stop|noWant|dont|removeMe|sitisha] … [all] … [brands]
      [stop|noWant|dont|sitisha] … [brands] … [all]
      [stop|sitisha|simamisha] (kutuma|kunitumia) [kila kitu|zote|yote|vyote|jumbe zote|sms zote|ujumbe wote|meseji zote]
      [noWant] chochote … [brands]
      [removeMe] … [orodha] (zenu) zote
      wala [channel] wala [channel]
      wala [channel] wala [channel] wala [channel]
      [niondoeni|niondoe|nitoeni|nitoe] (kwenye|katika|kutoka) [orodha zote|orodha zenu zote|kila orodha|kila kitu|huduma zote|list zote]
      [acheni|acha|sitisheni|komesheni|futeni] [kila kitu|yote|zote|vyote|usajili wangu wote]`,
    start: `
      [nirudishe|nirudisheni|niongeze|niongezeni|niunganishe] (tena) (kwenye|katika) (orodha|list|kundi|meseji|ujumbe) (ya|ya kupokea) (sms|meseji|ujumbe|matangazo|ofa)
      [nataka|naomba|ningependa|naombeni|niungeni|nirudisheni|mniunge] … [tena|upya] … [texts|kupokea|kujiunga]
      [nataka|naomba|ningependa] … [kupokea|kujiunga|kuanza] (tena) … [tena|upya|texts]
      [niungeni|niunge|nirudishe|nirudisheni|mniunge|mnirudishe] (tena|upya|kwenye|katika)
      [kimakosa|bahati mbaya] … [nilisitisha|nimesitisha|nilijitoa|nimejitoa]
      ^ (mimi) [nataka|ningependa|naomba] [kujiunga|kujiunga tena|kusajiliwa|kujisajili|kujiandikisha] (tena) $
      ^ [niandikisheni|nisajilini|niunganisheni|niungeni|nirudisheni|niwekeni] (tena|kwenye orodha) $`,
    help: `
      [hii|hiyo] (namba|nambari) (siijui|sijui) ni [kampuni|shirika] gani
      (ni|nyinyi ni|ninyi ni|kutoka) [kampuni|shirika] gani
      [nawezaje|ninawezaje|naweza vipi|nitawezaje|nifanyeje|nafanyaje] (ili|kwa) [kujitoa|kujiondoa|kusitisha|kuacha|kuzuia|nijitoe|kusimamisha]
      ^ (samahani|habari|jamani) [nani|wewe|nyinyi|nyie|huyu|hii] (ni) (nani|huyu|wewe|nyie|namba ya nani|kampuni gani) $
      [wewe|nyinyi|nyie|huyu|ninyi] ni (nani|kampuni gani|akina nani)
      [ni nani] (wewe|huyu|nyie|anatuma)
      [hii|hiyo] (ni) [namba ya nani|number ya nani|sms ya nani]
      [najitoaje|ninajitoaje|nitajitoaje|najiondoaje|nitajiondoaje|nasitishaje|nitasitishaje|nazuiaje|naachaje|nitaachaje|naziachaje|nazisitishaje|nafutaje]
      [jinsi|vipi|namna|njia gani] (ya|gani|naweza) [kujitoa|kujiondoa|kusitisha|kuacha|kuzuia|kusimamisha|nijitoe|kufuta] (kwenye|kupokea|huduma|hizi|sms|usajili)
      [nitawapataje|nawapataje|mnapatikana|naweza kuwasiliana|nawasiliana] [vipi|wapi|nanyi]
      ^ (je) [hii ni nini|hiki ni nini|hii ni namba gani|hii ni kampuni gani|ni nini hii|nini hii] $
      ^ kwa nini [napokea|nimepokea|mnanitumia|ninapokea|nimetumiwa] (hii|hizi|huu) (ujumbe|sms|meseji) $`,
    access: `
      [mmepata|mlipata|umepata|ulipata|mmeipata|mliipata|mmetoa|mmeitoa|nani kawapa|nani aliwapa|nani amewapa|mmejuaje|mlijuaje|mmenitoa|mmeipataje|mmepataje|mlipataje] … [namba yangu|nambari yangu|number yangu|no yangu|namba yangu ya simu]
      [namba yangu|nambari yangu|number yangu] … [wapi|nani|vipi|mmeipataje|mmeitoa]
      [mna|mnazo|mnayo|mnahifadhi|mmehifadhi|mnashikilia|mnajua|mnatunza|mmekusanya] … [taarifa|data|maelezo|nini] … [kunihusu|zangu|yangu|kuhusu mimi|gani]
      [taarifa|data|maelezo] gani … [kunihusu|zangu|mnazo|mmehifadhi|kuhusu mimi|mnazohifadhi]
      [nakala|kuona|kupata] … [taarifa|data] (zangu|yangu) (binafsi|zangu|yangu)
      [nini|kipi] mnajua (kuhusu|kunihusu)`,
    erase: `
      [futa|futeni|ondoa|ondoeni|mfute|zifute|zifuteni|kufuta|haribu|haribuni|mnifutie|nifutieni] (tafadhali|kabisa) [data|taarifa|maelezo|akaunti|rekodi] [mine] (binafsi|zote|yote|zangu)
      [futa|futeni|ondoa|ondoeni] [kila kitu|yote|zote] [mlichonacho|mnachojua|mlizonazo|kuhusu mimi|kunihusu]
      haki ya kusahaulika`,
    rectify: `
      [jina|anwani|taarifa|data|barua pepe] (langu|yangu|zangu) … [si sahihi|sio sahihi|siyo sahihi|limekosewa|imekosewa|zimekosewa|limeandikwa vibaya|lina makosa|zina makosa]
      [rekebisha|rekebisheni|sahihisha|sahihisheni|badilisha|badilisheni|mrekebishe] (tafadhali) [jina|taarifa|data|anwani|maelezo] (langu|yangu|zangu)`,
    port: `
      [data|taarifa] (zangu|yangu) … [faili|kampuni nyingine|hamisha|kuhamisha|kuhamishia]
      [hamisha|hamisheni|kuhamisha] [data|taarifa] (zangu|yangu)`,
    object: `
      [napinga|ninapinga|sikubali|sikubaliani|nakataa|pinga] … [matumizi|kutumia|kuchakata|uchambuzi|profiling|mtumie|kuchambua|kuchakatwa] … [data|taarifa|zangu|yangu]
      [napinga|sikubali] … [profiling|data zangu|taarifa zangu]`,
    restrict: `
      [zuia|zuieni|sitisha|sitisheni|simamisha|fungia|punguza] (kwa muda) [matumizi|kutumia|uchakataji|kuchakata] … [data|taarifa]`,
    do_not_sell: `
      [msiuze|usiuze|msishiriki|msigawe|msitoe|msisambaze|msiwape|usitoe] … [data|taarifa|namba|maelezo] (yangu|zangu)`,
    wrong_number: `
      [si|sio|siyo] [namba|nambari|simu] ya [mzee|bwana|bi|mama|baba|dada|kaka|mtu huyo|huyo]
      [namba|nambari] (hii) (sasa) ni yangu (sasa)
      [umekosea|mmekosea|mnakosea|unakosea|umekoseya] [namba|mtu|nambari|simu|number|kutuma]
      [namba|nambari|number] [hii|yangu] (si|sio|siyo) [ya|yake]
      [siyo|sio|si] [namba yake|mimi mnayemtafuta|mtu sahihi|namba sahihi]
      (mimi) [si|sio|siyo] [mtu|yule] mnayemtafuta`,
    nothing: `
      [msiache|usiache|msisitishe|usisitishe|msisimamishe|usisimamishe|msikome|msifute|usifute|msiniondoe|usighairi|msighairi]
      [kwa nini|mbona|kwanini] … [mmeacha|mmesitisha|hamtumi|umeacha|mmefuta|mmeniondoa|mlisitisha]
      [futa|kufuta|ghairi|kughairi|sitisha|kusitisha|nisitishe|nikisitisha|kusitisha] (hiyo|ile) [miadi|oda|safari|tiketi|booking|mkutano|order|agizo|ndege|mkataba|appointment|kadi]
      [miadi|oda|safari|tiketi|mkutano|order|mechi|ndege] … [imesitishwa|imefutwa|futa|ghairi|imeghairishwa]
      [acha|acheni] [mzigo|mchezo|utani|kulia|hapo|kazi|kucheka|masihara|ufunguo|uongo|nikwambie|niende|pombe|sigara|utoto|stress|wasiwasi|ujinga|kelele]
      [mvua|basi|gari|treni|daladala|matatu|umeme] … [imeacha|inasimama|linasimama|imesimama|itasimama|inaacha]
      [alisema|kasema|anasema|amesema|akasema] … [acha|basi|sitaki]
      [usitume|msitume|usinitumie|usinipigie|msinipigie] [hela|pesa|picha|sasa hivi|mzigo|sasa|leo|kabla|nikiwa|wakati|file|mtu]
      [futa|toa|ondoa] [picha|namba ya siri|app|post|video|vitunguu|pilipili|sukari|kitunguu|barafu|hiyo picha|takataka]
      [tuma|nitumie|nitumieni] … (tena) [picha|code|link|namba|location|pesa]
      basi [la|langu|hilo|linasimama|sawa|tuonane|kesho|poa|njoo]
      [ghairi|ghairini] (hiyo) [meza|oda|miadi|safari|tiketi|booking]
      [usinipigie|msinipigie] (simu) [kabla|sasa|baada|leo|usiku]`,
  },
  also: { stop: 'FUTA', erase: 'FUTA NAMBA YANGU, FUTENI NAMBA YANGU' },
  elsewhere: 'ACHA, TOKA, ONDOA, KATAA, GHAIRI',
  courtesy:
    'TAFADHALI, TAFADHALINI, ASANTE, ASANTENI, ASANTE SANA, AHSANTE, NAOMBA, NAOMBENI, HABARI, HABARI ZENU, HUJAMBO, HAMJAMBO, JAMBO, SALAMA, SAMAHANI, JAMANI, SASA, SASA HIVI, MARA MOJA, HARAKA, NDUGU, KAKA, DADA, BWANA, SHIKAMOO, MAMBO VIPI, NDUGU ZANGU, POLE, KWAHERI, PLZ JAMANI',
  conjunctions: 'NA, PIA, KISHA',
  objects: 'UJUMBE, JUMBE, MESEJI, MATANGAZO, KUTUMA, KUNITUMIA, HUDUMA, KUNISUMBUA, USAJILI',
  fillers: 'HII, HIZI, HAYA, YA, ZA, KWA, KWENYE, YANGU, ZANGU, YENU, ZENU, MIMI, ZOTE, YOTE, KILA',
  vague: 'HIYO, HIVYO',
  guards: 'KWA NINI, KWANINI, MBONA, KAMA, LINI, ALISEMA',
  traps: 'USIACHE, MSIACHE, KITUO CHA BASI, ACHA MZAHA, BASI SAWA',
  neighbours:
    'TISHA, SITISHWA, BISHA, CHAPA, SISITISHA, ACHANA, ACHIA, KAZI, KAA, ANZIA, SIMAMA, SIMAMIA, KOMBE, KOMESHWA, ONDOKA, FUATA, FUTWA, HUDUMA, MSADA, PASSI, BASIL, KUJITOLEA, JITAHIDI, JIUNGENI, ACHEI, ACHENA, KATAS, KOMEDI, KOMEND, KOMENS, LINGA, MASADA, NAPANGA, NAPINDA, NIONDE, NITE, NITO, NITOR, NODOA, ONDA, ONDO, PIGA, PINA, PING, PINGS, PINHA, PINTA, PONGA, SADIA, SAIDA, SAIDI, SAIRIA, SANDIA, SARDIA, SIRTAKI, TAPINGA, TARIFA',
  signatures: 'IMETUMWA KUTOKA',
  tapbacks: ['Amependa “…”', '👍 kwa “…”'],
  notes: [
    'No Swahili word was found in use: all of it is translation.',
    'ACHA (stop) is "good, I see" in Hindi and Urdu, ONDOA and TOKA are everyday words: sure only where the programme speaks Swahili.',
  ],
};
