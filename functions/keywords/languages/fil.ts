import type { LanguageData } from './language.ts';

export const fil: LanguageData = {
  code: 'fil',
  name: 'Filipino',
  englishName: 'Filipino',
  script: 'latin',
  words: {
    stop: {
      translated:
        'HINTO NA, HINTO NA PO, IHINTO NA, TIGIL NA, TIGIL PO, ITIGIL, TIGIL, TIGILAN, TIGIL NA, TIGILAN NA, ITIGIL NA, ITIGIL NYO NA, ITIGIL NIYO NA, TIGILAN NYO NA, TIGILAN NIYO NA, TIGILAN NYO KO, TIGILAN NYO NA KO, TIGILAN NYO NA AKO, TAMA NA, TAMA NA PO, STOP NA, STOP NA PO, STOP NYO NA, PAKI STOP, PAKISTOP, PAKITIGIL, ITGIL, ITIGL, TGIL, IHINTO, HUMINTO, AYOKO NA, AYAW KO NA, AYOKO, AYAW KO, AYAW, WAG NA, HUWAG NA, TANGGALIN, TANGGALIN NYO AKO, PAKITANGGAL, ALISIN, ALISIN NYO AKO, TANGGALIN NYO NA AKO, ALISIN NYO NA AKO, KANSELAHIN, PAKI CANCEL, PAKICANCEL, PAKI UNSUBSCRIBE, UNSUBSCRIBE NA, UNSUBSCRIBE PO, WAG NA MAGTEXT, WAG NA KAYO MAGTEXT',
    },
    stop_all: { translated: 'ITIGIL LAHAT, TIGIL LAHAT, STOP LAHAT, ITIGIL NYO LAHAT, TANGGALIN LAHAT, KANSELAHIN LAHAT, ITIGIL ANG LAHAT' },
    start: { translated: 'SIMULAN, SIMULA, MAGSIMULA, SUMALI, SUMALI ULIT, SIMULAN ULIT, SUBSCRIBE ULIT, IBALIK' },
    help: { translated: 'TULONG, SINO, SINO TO, SINO PO TO, SINO ITO, SINO KA, SINO KAYO, SINO YAN, IMPORMASYON, TULUNGAN, PATULONG, KARAPATAN KO' },
    access: { translated: 'DATOS KO, ANG DATOS KO, KOPYA NG DATOS KO, IMPORMASYON KO' },
    erase: { translated: 'BURAHIN, BURAHIN ANG DATOS KO, BURAHIN DATA KO, BURAHIN NYO DATA KO, PAKIBURA' },
    rectify: { translated: 'ITAMA, IWASTO, PAKITAMA, ITAMA ANG DATOS' },
    port: { translated: 'ILIPAT ANG DATOS, ILIPAT DATA KO' },
    object: { translated: 'TUTOL, TUTOL AKO, TUMUTUTOL AKO' },
    restrict: { translated: 'LIMITAHAN, LIMITAHAN ANG DATOS KO' },
    yes: { translated: 'OO, OPO, OO PO, SIGE, SIGE PO, SIGI, PAYAG AKO, TAMA PO' },
    no: { translated: 'HINDI, HINDI PO, HINDI SALAMAT, DI PO, WALA PO, HINDE' },
  },
  phrases: {
    stop: {
      translated:
        'TIGILAN NYO NA AKO, TIGILAN NIYO NA AKO, TIGILAN NYO NA KO, WAG NA PO KAYONG MAGTEXT, WAG NYO NA AKO ITEXT, WAG NYO NA AKONG ITEXT, HUWAG NYO NA AKONG ITEXT, BURAHIN NYO NUMBER KO, BURAHIN ANG NUMBER KO, TANGGALIN NYO NUMBER KO, TANGGALIN NYO AKO SA LISTAHAN',
    },
    help: { translated: 'SINO PO KAYO, SINO KAYO, SINO BA TO, SINO PO ITO, SINO TO, SINO BA KAYO' },
    access: { translated: 'SAAN NYO NAKUHA NUMBER KO, SAN NYO NAKUHA NUMBER KO, PAANO NYO NAKUHA NUMBER KO' },
    erase: { translated: 'BURAHIN ANG DATA KO, BURAHIN NYO ANG DATA KO, BURAHIN LAHAT NG DATA KO' },
    wrong_number: {
      translated:
        'MALI ANG NUMBER, MALI NG NUMBER, MALING NUMERO, MALING NUMBER, MALI PO KAYO NG NUMBER, MALING TAO, WRONG NUMBER PO, WRONG SEND PO, NAGKAMALI KAYO NG NUMBER',
    },
    do_not_sell: { translated: 'WAG NYO IBENTA ANG DATA KO, HUWAG IBENTA ANG DATOS KO' },
  },
  groups: {
    channel: 'TEXT, TAWAG, EMAIL, SMS, MESSAGE, MAIL, CHAT, CALL',
    texts:
      'TEXT, TEXTS, TXT, MENSAHE, MESSAGE, MESSAGES, MSG, MSGS, SMS, PROMO, PROMOS, ADS, SPAM, OFFER, OFFERS, PAUTANG, ANUNSYO, PATALASTAS, LOAN, TAWAG, ALERTS, NOTIF, ABISO, PROMOSYON, GANITO, UPDATES',
    stop: 'ITIGIL, TIGIL, TIGILAN, IHINTO, HUMINTO, PAKITIGIL, PAKISTOP, TUMIGIL, TIGILANG, MAGSTOP, PAKIHINTO, ISTOP, ITITIGIL',
    wag: 'WAG, HUWAG, WG, WAAG, HWAG, WAG NA WAG, HUWAG NA HUWAG',
    na: 'NA, NYO, NIYO, PO, KAYO, KAYONG, SANA, AKO, AKONG, KO, NAMAN, LANG, NA NGA, NGA, SIYA, SYA, SIYANG, SYANG, NINYO, PONG, KAMI, KAMING',
    send: 'MAGTEXT, ITEXT, TEXT, I TEXT, MAG TEXT, MAGSEND, MAG SEND, ISEND, PADALHAN, MAGPADALA, PADALA, SPAM, MAGSPAM, ISPAM, TAWAGAN, GULUHIN, ISTORBOHIN, KULITIN, MAGMESSAGE, MAG MESSAGE, IMESSAGE, MANGULIT, MESSAGE, TXT, MAGTXT, ITXT, I MESSAGE, I SPAM, KONTAKIN, MAGPROMO, NAGTETEXT, MAGSESEND, MAGSISEND',
    ayoko:
      'AYOKO, AYAW, AYW, AYKO, AYAWKO, AYOQ, DI KO GUSTO, HINDI KO GUSTO, HINDI KO KAILANGAN, DI KO KAILANGAN, DI KO NEED, WALA AKONG PAKI, HINDI AKO INTERESADO, DI AKO INTERESADO',
    receive: 'MAKATANGGAP, TUMANGGAP, MAKARECEIVE, MATANGGAP, MAKAKUHA, MAKABASA, MATEXT, MAKATEXT, MAKARECIEVE, MAKA RECEIVE',
    remove:
      'TANGGALIN, PAKITANGGAL, ALISIN, PAKIALIS, BURAHIN, PAKIBURA, ITANGGAL, IALIS, TANGALIN, PAKIREMOVE, IREMOVE, IDELETE, PAKIDELETE, I DELETE, I REMOVE, REMOVE NYO, REMOVE NIYO, REMOVE NA, DELETE NYO, DELETE NIYO, DELETE NA, PAKI REMOVE, PAKI DELETE, PATANGGAL, PAREMOVE, MATANGGAL, MAALIS',
    list: 'LISTAHAN, LIST, DATABASE, SYSTEM, SISTEMA, LISTA, RECORDS, CONTACTS',
    number: 'NUMBER, NUMERO, NO, NUM, PANGALAN, CP NUMBER, CELLPHONE NUMBER, NUMBR, NMBER',
    fed: 'NAKAKAINIS, NAKAKASAWA, SAWANG SAWA, PAGOD, KULIT, NAIINIS, INIS, NAKAKABWISIT, BWISIT, BWESIT, NAKAKAIRITA, ISTORBO, ABALA, NAKAKAISTORBO, NAKAKASTRESS, SAWA, IRITANG IRITA, KAKAINIS, NAKAKAABALA',
    threat:
      'IREREPORT, REPORT, IRREPORT, REREPORT, IREKLAMO, IRERKLAMO, IREREKLAMO, REKLAMO, NPC, NTC, PULIS, KASO, KAKASUHAN, ABOGADO, DEMANDA, IDEDEMANDA, DTI, MAGREREKLAMO, IPAPAREPORT, MAGREREPORT, IDEMANDA, NBI, SUMBONG, ISUSUMBONG, MAGSASAMPA',
    all: 'LAHAT, ANUMANG, ALINMANG, KAHIT ANONG, KAHIT ALING, KAHIT ANO, KAHIT ALIN, BAWAT, ALL',
    brands: 'BRAND, BRANDS, KUMPANYA, COMPANY, COMPANIES, TINDAHAN, BRANCH, BRANCHES, NEGOSYO, SISTER COMPANY',
    data: 'DATA, DATOS, IMPORMASYON, INFO, DETAILS, RECORD, RECORDS, ACCOUNT, PERSONAL DATA, PERSONAL INFO, INFORMATION, PERSONAL NA DATOS',
    my: 'KO, AKIN, NAMIN, KONG, NG NANAY KO, NG TATAY KO, KO PO',
  },
  patterns: {
    stop: `
      stop (na|nyo|niyo|po) … [kakatext|pagtext|kakasend|pagsend|pagtetext|kakaspam|pagspam|kaka text|kaka send|pagpapadala]
      [texts] … [tama na|tama na po|tigil na|stop na]
      [stop|itigil|tigilan|ihinto] (na|nyo|niyo|po|na po|ninyo|naman) (na|nyo|po) (ang|yung|ung|mga|na|pag) (pag|ang|mga|kaka|pagpapadala) [send|texts|pagtext|pagtetext|pagsend|pagpapadala|pagpadala|pagspam|kakatext|kakasend|pagsesend]
      [tigilan|itigil|tigil] (nyo|niyo|na|mo|ninyo) (na|nyo) (po|na) [ako|ko|kami|kakatext|kami po|yan|to|ito]
      [wag|huwag] [na] (na) (na) [send] 
      [wag|huwag] [na] … [magtext|itext|i text|mag text|magsend|mag send|isend|padalhan|magpadala|guluhin|istorbohin|kulitin|imessage|magmessage|magspam|spam|kontakin|message]
      [ayoko|ayaw ko|ayaw] (na|na po|po|ko|ng|nang|na ng|ko na) (pong|akong|po|na|kong) (maka|ng) [receive|texts]
      [ayoko] … [makatanggap|tumanggap|makareceive|matanggap|texts]
      [ayoko|ayaw ko] (na|po) (na) (ng|nang|sa) (mga|inyong) [texts]
      sabing [ayoko|ayaw|tigil|tama na|wag na] (na|nga|ko|po)
      [wala na|wala nang|wala ng|no more] (po|pong|na|nang) … [texts]
      [tama|enough] na (po|yan|ang|sa) (ang|sa|mga|kaka) (pag|mga) [text|texts|send|pagtext|pagsend|promo|spam|pagpapadala|kakatext]
      [fed] (na|ang|kayo|po|sa|talaga|yung|nyo) … [texts]
      [texts] … [fed]
      [ang kulit|kulit|makulit|sobrang kulit] (nyo|niyo|ng) … [ayoko|stop|text|wag|texts]
      [remove] (nyo|niyo|na|po|ninyo|nyo na|naman|lang|pls) (ako|ko|po|na|ang|yung) (ang|yung|ung|po|na|number ko|name ko|number) … [list]
      [remove] … [ako|number ko|no ko|numero ko|pangalan ko|name ko] … [list]
      [remove] (nyo|niyo|na|po|ninyo|ang|yung|nyo na|naman|lang) (po|na|ang|yung) (ang|yung) [number|numero|no|num|cp number|cellphone number] (po|ko|namin|na) (to|ko)
      [remove] (nyo|niyo|na|po|ninyo) (na|po) [ako] (po|na|dito|dyan|jan|agad|please|pls) 
      [paki|pa] [remove|unsubscribe|stop|cancel|opt out|alis|tanggal] (po|na|na po|lang) (ako|number ko|ng number ko|ang subscription|subscription|subscription ko|ang number ko|nyo ako|ang text|ang mga text)
      [gusto|gusto ko|nais ko] (ko|na|po) (na|nang|pong|po|ng) [magunsubscribe|mag unsubscribe|mag opt out|tumigil|itigil|magpatanggal|umalis sa list|mag stop|matanggal|maalis]
      [i cancel|icancel|cancel|kanselahin|pakicancel] (nyo|na|po|ko) (na|ang|po) [subscription|subscription ko|ang subscription]
      [binabawi|bawiin|babawiin|iwiwithdraw|winiwithdraw|binawi] (ko) (na|po) (na|po) (ang|yung) [pahintulot|consent|pagsang ayon|permiso|pagpayag]
      [hindi|di] (naman|po|ko) (po|naman) (ako) [nag sign up|nagsign up|nag subscribe|nagsubscribe|nagregister|nag register|pumayag|nagparehistro|nagpalista] … [stop|wag|remove|paki|tanggal|pakitigil|i stop]
      [isa|isang|isa pang|kapag|pag|kung|another|isa pa] … [text|message|txt|nagtext|nagsend|mensahe|tuloy] … [threat]
      [ilang beses|ilang ulit|nakailan|paulit ulit] … [sabi|sabihin|sinabi|sabing|sinabihan] … [ayoko|stop|wag|tigil|huwag]
      [namatay|patay|yumao|sumakabilang buhay|pumanaw] … [wag|huwag|stop|itigil|paki] … [send|texts]
      [namatay|patay|yumao|pumanaw] … [wag|huwag] … [siya|siyang|sya|syang|padalhan|magpadala]
      [anak ko|bata|ng anak|nanay ko|tatay ko|lola] … [wag|huwag] … [send]
      [di|hindi|d] (na|po|na po) (ako) [interesado|interested] … [stop|wag|huwag|remove|paki|ayoko]
      ? ^ [di|hindi|d] (na|po|na po) (ako) [interesado|interested] (po|na) $
      [lubayan|pabayaan|hayaan|layuan] [nyo|niyo|mo] (na) [ako|ko|kami]
      [wag|huwag] (nyo|niyo) (na|nang) (po) (ako|akong|kami|kaming) [guluhin|istorbohin|kulitin|abalahin|bulabugin]
      [kalimutan|kalimutan nyo|itapon|itapon nyo|burahin|burahin nyo|tanggalin|iblock|i block|limutin] (niyo|nyo) (na|po|na po) (ang|yung) [number ko|numero ko|cp number ko|contact ko|phone number ko]
      [nagsasawa|nagsawa|nauumay|umay|naiirita|nabubwisit|naiinis] (na) (ako|ko|na ko|na po ako) (sa) (mga) [texts]
      ? ^ [nakakairita kayo|nakakabwisit kayo|nakakainis kayo|nakakaistorbo kayo|nakakasawa kayo|ang kulit nyo|kulit nyo|istorbo kayo|lubayan nyo ako|tantanan nyo ako|ayoko nito|ayaw ko nito|ayoko na nito|di ko gusto to|ayoko na|ayaw ko na|ibablock ko kayo|iblock ko kayo|block ko na kayo|naka block na kayo|irereport ko kayo|report ko kayo|huling babala|tigilan nyo na|tama na please] (na|po|talaga|na po) $
      [wala akong|hindi ako|di ako|hindi naman ako] (naman|po) [binigay na pahintulot|pahintulot na binigay|consent na binigay|binigay na consent|pumayag dito|pumayag sa text|pumayag dito sa text]
      [ang dami|sobrang dami|napakarami|andami|daming] (nyong|niyong|nyo|ng) (mga) [texts]
      [nag|nagreply|nagtext|sinabi] (na) (stop) [nag stop na ako|stop na ako|na ako ng stop|ko na stop|nag unsubscribe na ako]
      [nag stop na ako|nagstop na ko|nag stop na ko|nag unsubscribe na ako|nag unsubscribe na ko]
      [ibablock|iblock|i block|block|irereport|report|isusumbong] (ko) (na) (po) [ko na kayo|ko kayo|kayo|ko po kayo]`,
    stop_all: `
      [stop|wag|huwag|ayoko|remove|tigil|wala na|cancel] … [all] … [brands]
      [wala na|wala nang] … [texts] … [all] … [brands]
      [itigil|tigilan|ihinto|istop|stop|cancel|kanselahin] (nyo|niyo|na|po|nyo na|ang) (po|ang|na) [lahat]
      [lahat] … [brands] … [stop|wag|ayoko|tigil]
      walang [channel] (walang) [channel] (walang) [channel]
      [alisin|tanggalin|i alis|burahin|paki alis|ialis] (nyo|niyo) (na|po) (ako|ko) (sa|po sa) [lahat|lahat ng list|lahat ng listahan|lahat ng lista]
      [itigil|stop|ihinto|cancel] (nyo|na|po) lahat (ng) (text|message)`,
    start: `
      [gusto|pwede|puwede|sana|nais|pakibalik|ibalik|pabalik] … [makatanggap|tumanggap|texts|subscribe|sumali|list|listahan|updates] … [ulit|uli|muli]
      [gusto|pwede|puwede|nais] … [ulit|uli|muli] … [makatanggap|tumanggap|texts|mag subscribe|magsubscribe|sumali|updates]
      [ibalik|pakibalik|pabalik|isali|idagdag|pakisali|i add|paki add] (nyo|niyo|po|na) (po) [ako|ko] (ulit|uli|po) (sa) (list|listahan)
      [nagkamali|di sinasadya|hindi sinasadya|napindot|aksidente] … [stop|tigil|unsubscribe] … [ulit|ibalik|balik]
      ^ (po) [gusto ko|gusto ko po|nais ko|gusto ko na] (ulit) (mag) [mag subscribe|magsubscribe|mag sign up|sumali|sumali ulit|magpa register|mag register] (ulit|po) $
      ^ [isali|ibalik|idagdag|isama] (nyo|niyo) (na|po|ulit) (ulit) [ako|ulit ako|ako ulit|po ako] (ulit|sa list) $`,
    help: `
      [anong|ano pong|saang] [kumpanya|company|kompanya] (po) [kayo|to|ito|yan|ba|galing]
      [paano|pano|panu|paanu] … [unsubscribe|magunsubscribe|mag unsubscribe|mag opt out|mag stop|istop|i stop|itigil|tumigil|matigil|mastop|matanggal]
      ^ [sino|cno|sinu|cnu|hu] (po|ba|po ba|si) (to|ito|ka|kayo|yan|toh|kau|sila|tong|nagtext|'to) (po|ba) $
      [sino|cno|sinu] (po|ba|po ba) (ang) [kayo|nagtext|nagtetext|nagsend|to|ito|nagpadala]
      [paano|pano|panu|paanu] (po|ba|po ba|ko|ko po|ko ba|po ako) (ba|ko|po|mag) (mag) [stop|istop|i stop|itigil|unsubscribe|magunsubscribe|mag unsubscribe|tumigil|mag opt out|matanggal|magpatanggal|matigil|maalis|mastop|ma stop|ihinto|icancel] … (text|texts|to|tong|list|subscription|ito)
      [paano|pano|saan|san] (po|ba|ko) (kayo|ko|po) (kayo) [makokontak|macontact|makausap|ma contact|tatawagan|kokontakin]
      [kailangan ko ng|need ko ng|pahingi ng|patulong] (po) [tulong|help]
      ^ [ano to|ano ito|ano po to|ano po ito|para saan to|para saan ito|tungkol saan to] (po|ba) $
      ^ [pano|paano] (po|ba|na) (po|ba) [mawala|matanggal|maalis|ma stop|mastop|mahinto|tumigil|maiwasan] (ang|tong|yung|itong) (mga) [texts|text na to|text na ito] `,
    access: `
      [saan|san|paano|pano|sino|kanino|bat|bakit] (po|ba|po ba|nyo|niyo|kayo) (nyo|niyo|nakuha|po|ba|kayo) (po|ba) [nakuha|galing|nagbigay|nalaman|kinuha|may|meron|nagpasa|nakakuha|nagbigay sa inyo] … [number ko|no ko|numero ko|cp number ko|aking number|aking numero|number namin|num ko]
      [number ko|numero ko] … (saan|san) (nyo|niyo) [nakuha|galing|kinuha|nalaman]
      [ano|anong|anu|anung|ano ano] (po|po bang|pong|bang|ba|ano) (mga|pong|ang) (personal na) [data|datos|impormasyon|info|details|information] … [ko|akin|hawak|tungkol sa akin|meron|nakatago|tungkol sakin|about me]
      [kopya|copy] … [data ko|datos ko|impormasyon ko|info ko|aking data|aking datos|aking impormasyon]`,
    erase: `
      [burahin|pakibura|idelete|tanggalin|alisin|paki delete|delete|i delete] … [lahat] … [data|datos|impormasyon|info|details|record|records|information] [ko|namin|kong]
      [burahin|pakibura|idelete|tanggalin|alisin|paki delete|delete|i delete] … [data|datos|impormasyon|info|details|record|records|information] [ko|namin|tungkol sa akin|kong]
      [karapatang makalimutan]`,
    rectify: `
      [pangalan|address|apelyido|data|info|birthday|email|name] ko … [mali|maling|wrong] … (pakitama|itama|ayusin|palitan|paki)
      [mali] (po) (ang|yung|ung) (spelling ng) [pangalan|address|apelyido|info|details|name|birthday|email] ko
      [itama|pakitama|iwasto|ayusin|palitan|baguhin|i update|paki update] (nyo|po|na) (po|ang|yung) (ang) [pangalan|address|apelyido|data|impormasyon|details|info|name] ko`,
    port: `
      [data|datos|impormasyon] ko … [ilipat|lilipat|file|ibang kumpanya|ibang company]
      [ilipat|i transfer|ipadala] … [data|datos|impormasyon] ko`,
    object: `
      [tutol|tumututol|di ako payag|hindi ako payag|di ako pumapayag|hindi ako pumapayag|ayoko|ayaw ko] … [paggamit|gamitin|ginagamit|profiling|iproseso|pagproseso|i profile|pag analyze] … [data|datos|impormasyon|info|profile]
      [tutol|tumututol] … [profiling|data|datos]`,
    restrict: `
      [limitahan|i freeze|ifreeze|ihinto muna|itigil muna|i hold|suspindihin] (nyo|muna|po) (ang|muna) (paggamit|pagproseso|pag proseso) (sa|ng) [data|datos|impormasyon|info] (ko)`,
    do_not_sell: `
      [wag|huwag] (nyo|niyo|na|po|ninyo) (po|na|ang) [ibenta|ibigay|ishare|i share|ipamigay|ipasa|ibebenta] … [data|datos|number|impormasyon|info|numero|details]`,
    wrong_number: `
      [wrong|mali|maling] (po|ang|ng|yung|kayo|yata) (ng|kayo|ang|na) [number|numero|tao|text|send|num|natext]
      [nagkamali|namali|nagkakamali] (po|yata|ata|ka|kayo) (kayo|ka|po|ng|yata) (ng) [number|numero|tao|tinext|text|send]
      [hindi|di] (po|na|na po) (ito|to|kanya) [number ni|numero ni|kay]
      [walang] … (dito|po) [ganyang pangalan|ganyan dito]`,
    nothing: `
      [wag|huwag|di|hindi|bakit|bat] (nyo|niyo|na|po|muna|mo) (po|na|muna) [itigil|tigilan|ihinto|i cancel|icancel|tumigil|tanggalin|alisin|burahin|istop|i stop|cancel|tinigil|tinanggal]
      [itigil|tigil|tumigil|tigilan] (na|ba) [ang ulan|ulan|yung ulan|gamot|inom|paninigarilyo|trabaho]
      [pa cancel|cancel|icancel|i cancel|kanselahin|pacancel|pakicancel|paki cancel] (na|po|ko|ng|ang|yung|nyo) (po|ng|ang|yung) [appointment|order|booking|reservation|flight|ticket|orders|schedule|delivery|meeting|card|biyahe]
      [appointment|order|booking|reservation|flight|ticket|schedule|delivery|meeting] … [cancel|na cancel|icancel|kanselado|nacancel]
      [hihinto|hinto|humihinto|hihintuan] (po|ba|yung|ang) (yung|ang|ba) [bus|jeep|tren|uv|van|taxi|bus stop]
      [tama] na (po) (yung|ang|ba) [sukli|sagot|address|order|bayad|size|oras|akala]
      [sabi|sinabi|sabe] (ni|ko|nya|niya|ng) … [tigil|tama na|wag|stop|huwag]
      [wag|huwag] (ka|kang|mo|na|muna) (na|muna|ka|kang) (mag) [text|tumawag|tawag|magtext|itext] [muna|ngayon|kasi|habang|pagkatapos|mamaya]
      [wag|huwag] (mo|ka|kang|na|muna) (na|muna) [umalis|kalimutan|mag alala|malate|kumain|umiyak|maglagay|lagyan]
      [itext|text|magtext|send|isend] [mo|nyo|ka] (na lang|nalang|ako|sakin) (ako|pag|kung|ulit)
      [tanggalin|alisin|walang|wag lagyan] (nyo|mo|po|ng) (po|yung|ang|ng) [sibuyas|keso|yelo|asukal|mayo|onion|ice|picture|photo|post|gulay|bawang|sili]
      [burahin|delete|idelete] (mo|ko|nyo) (na|yung|ang) (yung) [picture|post|app|photo|message na|video|otp|chat]
      [tigil|itigil] na sa [cellphone|laro|ml|kaka]
      tama na (po) (sa|ang) [iyak|tawa|chismis|kain|inom|laro|drama]
      tama na (po|lang) [isang kape|yan sa akin]`,
  },
  also: { stop: 'BURAHIN', erase: 'BURAHIN NYO NUMBER KO, BURAHIN ANG NUMBER KO' },
  elsewhere: 'AYAW',
  courtesy:
    'PO, PAKIUSAP, PAKI, PLS, PLS LANG, PLS PO, PLEASE PO, SALAMAT, SALAMAT PO, MARAMING SALAMAT, MARAMING SALAMAT PO, TY PO, THANK YOU PO, HELLO PO, HI PO, MAGANDANG UMAGA, MAGANDANG HAPON, MAGANDANG GABI, MAGANDANG ARAW, NGAYON NA, AGAD, NA PO, NAMAN, NAMAN PO, MAAM, KUYA, BOSS, LODI, PASENSYA, PASENSYA NA, PAUMANHIN, OPO SALAMAT, NA NGA, NGA PO',
  conjunctions: 'AT, SAKA, TSAKA, PATI',
  objects: 'TEXT, MENSAHE, PROMO, MESSAGE, SUBSCRIPTION, PAGTEXT, PAGSEND, PAGPAPADALA, TEXTS, ADS',
  fillers: 'ANG, NG, MGA, SA, YUNG, UNG, KO, AKO, NYO, NIYO, NA, KAYO, ITO, TO, YAN',
  vague: 'YAN, ITO',
  guards: 'BAKIT, BAT, KUNG, KAPAG, KAILAN, SABI',
  traps: 'STOP MUNA, TIGIL MUNA, WAG ITIGIL, HUWAG ITIGIL, TAMA NA YUNG, HINDI ITIGIL, TAMA BA',
  neighbours:
    'ITINGIN, TINGIN, TITIGIL, TUMIGIL, TIGIB, TITIG, ITINIGIL, HINDI, HINTAY, HINTAYIN, ITIM, ITAAS, TANGGAPIN, ALAMIN, ALISAN, TULOY, TULOG, BUHAYIN, SIMULATION, IGIB, LITIG, ALIBIN, ALISIO, ALISON, HUMIENTO, SHINTO, TALONG, TANGNALEN, TIGLI, YOKO',
  signatures: 'IPINADALA MULA SA',
  tapbacks: ['Nagustuhan “…”', '👍 sa “…”'],
  notes: [
    'No Filipino word was found in use: all of it is translation; much of what people text is half English (paki-stop, wag na mag-text).',
    'TAMA NA (enough) also begins "that is right, the change": it counts alone or with texts.',
  ],
};
