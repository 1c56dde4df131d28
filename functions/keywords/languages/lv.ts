import type { LanguageData } from './language.ts';

export const lv: LanguageData = {
  code: 'lv',
  name: 'Latviešu',
  englishName: 'Latvian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ATTEIKTIES, ATTEIKŠANĀS, ATTEIKTS, ATTEICOS, ATTEIKUMS, ATTEIKT, ATRAKSTĪTIES, ATRAKSTĪŠANĀS, ATRAKSTĪT, ATRAKSTOS, ATRAKSTIET, PĀRTRAUKT, PĀRTRAUC, PĀRTRAUCIET, BEIDZ, BEIDZIET, BEIGT, BEIGAS, PIETIEK, GANA, APTURĒT, APTURIET, APTURI, ATCELT, ATCEĻU, ATCELIET, ATSLĒGT, ATSLĒDZIET, NEVĒLOS, NEGRIBU, NEVAJAG, VAIRS NEVAJAG, VAIRS NEVĒLOS, NESŪTI, NESŪTIET, NERAKSTI, NERAKSTIET, NESŪTĪT, IZRAKSTĪT, IZRAKSTIET, IZSLĒGT, IZSLĒDZIET, IZŅEMIET MANI, STOP REKLĀMAI, BEZ REKLĀMĀM, LIECIET MIERĀ, ANULĒT, DZĒSIET MANI, STOP ZIŅAS, STOP ZIŅĀM',
    },
    stop_all: { translated: 'STOP VISS, STOP VISAM, STOP VISIEM, ATTEIKTIES NO VISA, PĀRTRAUKT VISU, ATCELT VISU' },
    start: { translated: 'SĀKT, PIETEIKTIES, PIERAKSTĪTIES, ABONĒT, ATSĀKT, TURPINĀT, PIESAKOS' },
    help: { translated: 'PALĪDZĪBA, PALĪGĀ, PALĪDZIET, KONTAKTI, KONTAKTS, INFORMĀCIJA, MANAS TIESĪBAS' },
    access: { translated: 'PIEKĻUVE, MANI DATI, PIEKĻUVE DATIEM, DATI' },
    erase: { translated: 'DZĒST, DZĒSIET, DZĒŠANA, IZDZĒST, IZDZĒSIET, DZĒST DATUS, DZĒST MANUS DATUS, AIZMIRST MANI' },
    rectify: { translated: 'LABOT, LABOŠANA, LABOJUMS, IZLABOT' },
    port: { translated: 'PĀRNESAMĪBA, DATU PĀRNESE, DATU PĀRNESAMĪBA' },
    object: { translated: 'IEBILST, IEBILDUMI, IEBILDUMS, IEBILSTU' },
    restrict: { translated: 'IEROBEŽOT, IEROBEŽOŠANA, IEROBEŽOJUMS' },
    yes: { translated: 'JĀ, JĀ LŪDZU, PROTAMS, PIEKRĪTU, LABI JĀ, JĀ JĀ' },
    no: { translated: 'NĒ, NĒ PALDIES, NE PALDIES, NEVAJAG PALDIES' },
  },
  phrases: {
    stop: { translated: 'LIECIET MANI MIERĀ, DZĒSIET MANU NUMURU, IZDZĒSIET MANU NUMURU, IZŅEMIET MANI NO SARAKSTA' },
    help: { translated: 'KAS JŪS ESAT, KAS TAS IR' },
    access: { translated: 'NO KURIENES JUMS MANS NUMURS, KUR ŅĒMĀT MANU NUMURU' },
    wrong_number: { translated: 'NEPAREIZS NUMURS, NEPAREIZAIS NUMURS, KĻŪDAINS NUMURS, NEPAREIZĀ PERSONA, NUMURS NAV PAREIZS' },
    do_not_sell: { translated: 'NEPĀRDODIET MANUS DATUS' },
  },
  groups: {
    texts:
      'SMS*, ĪSZIŅ*, ZIŅAS, ZIŅĀM, ZIŅU, ZIŅOJUM*, REKLĀM*, SPAM*, PIEDĀVĀJUM*, AKCIJ*, ATLAID*, PAZIŅOJUM*, JAUNUM*, MĒSTUL*, ATGĀDINĀJUM*, MĀRKETING*, ZIŅU',
    nosend:
      'NESŪTIET, NERAKSTIET, NESŪTĪT, NERAKSTĪT, NETRAUCĒJIET, NETRAUCĒT, NESAZINIETIES, NESPAMOJIET, NEKONTAKTĒJIET, NEUZMĀCIETIES, NESŪTAT, NERAKSTAT, NESPAMOT, NESŪTIET VAIRS, NEZVANIET UN NERAKSTIET, NEAPGRŪTINIET, NEBOMBARDĒJIET, NEPIEDĀVĀJIET, NETERORIZĒJIET, NETRAUCEJAT, NEKAITINIET',
    nosend1: 'NESŪTI, NERAKSTI, NESPAMO, NETRAUCĒ',
    mine: 'MAN, MUMS, MANI, AR MANI',
    him: 'VIŅAI, VIŅAM, VIŅIEM, UZ ŠO NUMURU, UZ ŠEJIENI, ŠEIT, MAMMAI, BĒRNAM',
    more: 'VAIRS, VAIRS NEKO, NEKO, NEKO VAIRĀK, NEKAD, VAIRS NEKAD, VAIRĀK, NEKĀDAS, TURPMĀK',
    quit: 'BEIDZIET, BEIDZ, PĀRTRAUCIET, PĀRTRAUC, PIETIEK, GANA, IZBEIDZIET, BEIDZAT, BEIDZIET VIENREIZ, PĀRSTĀJIET, PĀRSTĀJ, APTURIET, STOPĒJIET, MITĒJIETIES, IZBEIDZAT, PĀRTRAUCAT, BEIDZIET TAČU, PIETIKS',
    sending:
      'SŪTĪT, RAKSTĪT, SPAMOT, TRAUCĒT, UZMĀKTIES, SŪTĪŠANU, SPAMOŠANU, SAZINĀTIES, TERORIZĒT, BOMBARDĒT, MĀKTIES VIRSŪ, TRAUCĒT MANI, KAITINĀT, ZVANĪT, PIEDĀVĀT, APGRŪTINĀT, UZBĀZTIES, ZVANĪT UN RAKSTĪT, NO SŪTĪŠANAS',
    unwanted:
      'NEGRIBU, NEGRIBAM, NEVĒLOS, NEVĒLAMIES, NEVAJAG, MAN NEVAJAG, NEINTERESĒ, MANI NEINTERESĒ, VAIRS NEGRIBU, VAIRS NEVĒLOS, VAIRS NEVAJAG, NEGRIBĒTU, NEPRASĪJU, NEESMU PASŪTĪJIS, NEESMU PASŪTĪJUSI, VAIRS NEINTERESĒ, MANI VAIRS NEINTERESĒ, NAV VAJADZĪGS, NAV VAJADZĪGAS, NAV NEPIECIEŠAMS, NAV NEPIECIEŠAMI, ATSAKOS, NEPIEKRĪTU, NEVAJADZĒTU, NETĪK, NEABONĒJU, MUMS NEVAJAG',
    get: 'SAŅEMT, DABŪT, REDZĒT, LASĪT',
    remove:
      'IZŅEMIET, IZDZĒSIET, DZĒSIET, IZSVĪTROJIET, IZSLĒDZIET, IZRAKSTIET, ATSLĒDZIET, NOŅEMIET, IZMETIET, IZŅEM, ATRAKSTIET, IZRAKSTĪT, DZĒST, IZŅEMT, IZDZĒST, IZSLĒGT, ATVIENOJIET, NOSVĪTROJIET',
    lists: 'SARAKSTA, SARAKSTIEM, DATUBĀZES, DATU BĀZES, BĀZES, SISTĒMAS, ABONEMENTA, GRUPAS, ZIŅĀM, SARAKSTIEM',
    lawyer: 'DATU VALSTS*, POLICIJ*, ADVOKĀT*, SŪDZĪB*, SŪDZĒŠ*, TIESĀ, TIESU, PTAC, DVI, JURIST*, IESNIEGUM*, INSPEKCIJ*',
    hold: 'IR JŪSU RĪCĪBĀ, JUMS IR, GLABĀJAT, APSTRĀDĀJAT, ZINĀT, UZKRĀJAT, VĀCAT, IR PAR MANI, GLABĀJIET',
    data: 'DATI, DATUS, DATU, INFORMĀCIJU, INFORMĀCIJA, KONTU, PROFILU',
    fix: 'IZLABOJIET, LABOJIET, NOMAINIET, MAINIET, ATJAUNINIET, ATJAUNOJIET, IZLABOT, NOMAINĪT, PRECIZĒJIET',
    wrong: 'NEPAREIZS, NEPAREIZI, NEPAREIZA, KĻŪDA, KĻŪDU, KĻŪDAINS, VECS, VECĀ, NEPAREIZU',
    name: 'UZVĀRDS, UZVĀRDU, VĀRDS, VĀRDU, ADRESE, ADRESI, EPASTS, DZIMŠANAS DATUMS, DATI, DATUS',
    who: 'JĀNIS, ANNA, ILZE, INESE, ANDRIS, KRISTĪNE, PĒTERIS, MĀRIS, LĪGA, INGA, EDGARS, LAURA, ARTŪRS, JURIS, AIVARS, DACE, SANITA, ZANE, ELĪNA, EVIJA, GUNTIS, VALDIS, IEVA, AGNESE, MARTA, RAIMONDS',
  },
  patterns: {
    stop: `
      [neizmantojiet|neizmantot|aizliedzu izmantot|nelietojiet] (vairs|manu) (manu) [numuru|telefonu|datus|manu numuru|manu telefonu|telefona numuru] [reklāmai|reklāmām|mārketingam|piedāvājumiem|reklāmas nolūkos]
      [negribu|nevēlos|negribam] (vairs|neko) (vairs|neko) (no|par) [no jums|par jums|jums|jūs] (vairs) [dzirdēt|zināt|redzēt]
      [bloķēšu|nobloķēšu|bloķēju] (jūs|numuru) (ja) (man|vēl) (vēl|man) [rakstīsiet|sūtīsiet|atsūtīsiet|zvanīsiet]
      ? (jūsu|šīs|tās) [texts] (mani|man|mūs) (ļoti|jau) [traucē|kaitina|nogurdina|tracina|apnīk|besī]
      [noguris|nogurusi|piekusis|piekususi|apnicis|apnika] (esmu|jau) (no|jau) (no) (jūsu|tiem|visiem|tām) [texts]
      [esiet|esi|lūdzu|vai varat|vai varētu] (tik|lūdzu|jūs) (laipni|labi) (man|vairs|vairāk) (man|vairs|vairāk) [nesūtīt|nerakstīt|netraucēt|nezvanīt]
      [lūdzu|gribu|vēlos] (tikai) bez (jūsu|nekādām) [reklāmām|ziņām|īsziņām|piedāvājumiem]
      [izņemiet|izdzēsiet|dzēsiet|izrakstiet|atslēdziet|izsvītrojiet] (arī) [mani] (arī|no turienes|lūdzu|beidzot|tūlīt) $
      [reiz|vienreiz|vienu reizi] … [nopirku|pirku|pasūtīju] … [katru dienu|visu laiku|nemitīgi] … [rakstāt|sūtāt|traucējat]
      [nezvaniet|nezvani] (man|un|ne|vairs) (un|ne) [nerakstiet|nesūtiet|neraksti|nesutiet]
      [nerakstiet|nesūtiet] (man|un|ne|vairs) (un|ne) [nezvaniet]
      ? ^ (es|man) (to|šo|tās) [negribu|nevajag|nevēlos] (to|šo|tās|tādas|vairs) (vairs|paldies|sms|ziņas) $
      [nevajag|negribu|nevēlos] (man|vairs) (man|vairs) (tās|to|šīs|tos|šādas) [texts]
      (mani|man) (vairs) [neinteresē|nav interesanti|nav vajadzīgi] (vairs) (jūsu|tie|tās|šie) [texts]
      [jūsu|tie|tās] [texts] (mani|man) (vairs) [neinteresē|nav interesanti|nav vajadzīgi|apnikuši|apnikušas]
      [apnikušas|apnikuši|apnicis|apnika|apnicīgas] (jau|man|jūsu) (jūsu|tās|tie) [texts]
      [vēlos|gribu|gribētu|lūdzu] (no) [atteikties|atrakstīties|atcelt|pārtraukt|izrakstīties] (no) (jūsu|savu|šo) [texts|abonementu|abonementa|jaunumiem]
      [lūdzu] (vairāk|vairs|man) (man|vairs) [nesūtīt|nerakstīt|netraucēt|nesutit] (man|vairs) (texts)
      ^ [izņemiet|atslēdziet|izrakstiet|atrakstiet] $
      [nosend] (lūdzu|vairs) [mine|him] (vairs|lūdzu|neko)
      [nosend] … [more|texts]
      [mine|him] (vairs|lūdzu) [nosend|nosend1]
      [more] (lūdzu|man|viņai|viņam|mani) (man|neko) [nosend|nosend1]
      vairs [nosend|nosend1] (man|lūdzu)
      ^ (lūdzu) [nosend] $
      [quit] (man|vienreiz|jau|lūdzu|viņai|viņam|mani|tā) (lūdzu|man|mani) [sending]
      [quit] (vienreiz|jau) (ar|šīs|savas|tās) (savām|tām|šīm) [texts]
      ^ [beidziet|beidz|pietiek|gana|cik var|izbeidziet] (vienreiz|jau|lūdzu) $
      [unwanted] (vairs|jūsu|nekādas|no jums|šīs|tās) (jūsu|nekādas|šīs) [texts]
      [unwanted] (vairs|no jums|to|nekādas) [get] (vairs|jūsu|nekādas|no jums|šīs|šādas) [texts]
      [negribu|nevēlos|nevēlamies] (vairs|to|šo|es) [get]
      [negribu|nevēlos] (vairs) [neko no jums|no jums neko|neko vairs]
      [negribu|nevēlos] (vairs) lai (man|mani) [sūtat|rakstāt|traucējat|sazināties]
      [pietiek|gana|apnika|apnicis|apnikušas|bez|nekādas|nekādu|vairs nekādas] (jau|jūsu|to|man|šīm|vairs|ar) (jūsu|tās|to) [texts]
      [remove] (lūdzu|mani|manu numuru|mūs) (mani|lūdzu|manu numuru) no (jūsu|sava|šī|tā|visiem|tiem) [lists]
      [izņemiet|izsvītrojiet|atslēdziet|izrakstiet|noņemiet|atrakstiet] (lūdzu) [mani|manu numuru|mūs|šo numuru]
      mani (lūdzu) [izņemt|izņemiet|izsvītrot|atslēgt|izrakstīt]
      [vēlos|gribu|gribētu|lūdzu] [atteikties|atrakstīties|atslēgties|mani izņemt|izrakstīties]
      [atsakos|atteikties|atsakāmies] no (visām|šīm|jūsu|visiem) (jūsu) [texts|abonement*]
      [pārtrauciet|pārtraukt|apturiet|apturēt|atceliet|atcelt|atslēdziet|izslēdziet|bloķējiet] (lūdzu|manu|visas|šīs|savu) (jūsu) [texts|abonement*|sūtīšan*]
      [izdzēsiet|dzēsiet|izdzēst|aizmirstiet|noņemiet] (lūdzu|no) [manu numuru|šo numuru|mana telefona numuru|manu telefonu]
      [lieciet|liec|atstājiet] (mani|mūs) (beidzot|lūdzu) mierā
      [ejiet|atšujieties|atvelcieties] (jūs|no) (dirst|ellē|manis) (ar) … [texts]
      ^ [atšujieties|atvelcieties|ejiet dirst|ejiet ellē|atpisieties] $
      [atsaucu|atsaukt|anulēju] (savu|manu|doto) [piekrišanu|piekrišana]
      [neesmu devis|neesmu devusi|nekad neesmu devis|nekad neesmu devusi|neesmu piekritis|neesmu piekritusi|nedevu] (jums|nekādu|tam|šādai) (nekādu|savu) [piekrišanu|atļauju|tam|šīm]
      [vēl viena|vēl vienu|vēl reiz|nākamā] (ziņa|sms|tāda|reklāma|īsziņa) … [lawyer]
      ja … [sūtīsiet|atsūtīsiet|rakstīsiet|saņemšu|nebeigsiet] … [lawyer]
      (es) [sūdzēšos|ziņošu] (par jums) [policijai|datu|par jums|ptac]
      [cik reizes|trešo reizi|pēdējo reizi|cik reižu] (vēl) … [rakstīt|teikt|lūgt|saku|rakstu|lūdzu|atkārtot]
      [rakstīju|sūtīju|nosūtīju] (jau) … stop
      [neinteresē|nav interese] … [nosend|beidziet]
      ? ^ (mani|man) [neinteresē|nav interese|nav intereses|neesmu ieinteresēts] (paldies|vairs) $
      ? [nekad|nekur] (es) neesmu [pieteicies|pieteikusies|reģistrējies|reģistrējusies|abonējis|pierakstījies]
      [vairs neesmu|neesmu] (vairs|jūsu) (jūsu) [klients|kliente|biedrs] … [nosend|texts]
      ^ stop (un) [pasakiet|izdzēsiet|no kurienes|dzēsiet]`,
    stop_all: `
      [atceliet|atcelt|pārtrauciet|apturiet|izslēdziet|dzēsiet] (lūdzu) (pilnīgi|absolūti) [pilnīgi visu|absolūti visu|visu kas|visu ko]
      [atceliet|atcelt|pārtrauciet|pārtraukt|apturiet|izslēdziet|izbeidziet] (lūdzu|manus|manas) [visus|visas|visu] (manus|jūsu|manas) [abonementus|ziņas|paziņojumus|reklāmas|pakalpojumus|vēstules|zvanus|sms|īsziņas] (zvanus|un|sms|ziņas)
      [izņemiet|izdzēsiet|dzēsiet|izsvītrojiet|izrakstiet|noņemiet|atslēdziet] (mani|manu numuru|lūdzu) (lūdzu) no [visiem|visām] (jūsu|iespējamiem) [sarakstiem|bāzēm|datubāzēm|grupām|abonementiem|sistēmām]
      [atsakos|atteikties|izrakstiet|izņemiet|atslēdziet|pārtrauciet|atrakstiet|dzēsiet] (mani|lūdzu) (no) (pilnīgi|absolūti) (no) [visa|visiem jūsu|visiem|visu|visām|visiem sarakstiem]
      neko (vairs) no [neviena|nevienas] (jūsu) [zīmola|uzņēmuma|veikala|firmas]
      [pilnīgi visiem|visiem] (jūsu) [sarakstiem|veikaliem|zīmoliem]`,
    start: `
      [gribu|vēlos|gribētu|vēlētos] [atkal|no jauna] (saņemt) [saņemt|dabūt] (jūsu) [texts]
      [atjaunojiet|atsāciet|ieslēdziet|aktivizējiet] (lūdzu|man|manu) (manu) [abonementu|ziņas|ziņu sūtīšanu|paziņojumus|sūtīšanu]
      [gribu|vēlos|gribētu|vēlētos] [atkal|no jauna] (saņemt) (jūsu) [texts]
      [pierakstiet|pievienojiet|ieslēdziet|atjaunojiet] (lūdzu) mani [atkal|atpakaļ|sarakstam|no jauna]
      [nejauši|kļūdas pēc] [atteicos|atrakstījos]`,
    help: `
      [vajag|vajadzīga|lūdzu] palīdzību … [sazināties|kā|kur|kontakt*]
      kas (man|te) [sūta|raksta] (man|tās|šīs|šos) [texts]
      ^ (un) [kas jūs esat|kas jūs|kas tas ir|kas raksta|kas tu esi|kas sūta|kas man raksta|kas tu] (tādi|tāds|raksta|esat) $
      kas jūs (tādi) [esat|tādi]
      [kas tas ir par|kas par|kāds] [uzņēmumu|uzņēmums|firma|firmu]
      kā (lai|es|var|no|man|tālāk) (no|es|var|varu) (šī|šīm|jūsu|es|tā|šitā) (ziņām|varu) [atteikties|atrakstās|atrakstīties|atsakos|atslēgties|atsakās|pārtraukt|izslēgt|atslēgt|atteicos]
      kā [atteikties|atrakstīties|atslēgties] (no) (jūsu|šīm|šo) [texts]
      [kā|kur] (ar) (jums|var|varu) (ar jums) [sazināties|piezvanīt|sazvanīt]
      ^ vajag palīdzību $`,
    access: `
      [kādi|kādus|kāda|kādu] (mani|manus|personas) (personas) [data] (par mani) [hold] (par mani)
      [kādi|kādus] mani [dati|datus] (ir) (jūsu) [rīcībā|glabājat|apstrādājat]
      ko jūs (par mani) [zināt|glabājat] (par mani)
      [no kurienes|kā|kur] (jums|jūs|vispār|ir) (ir|jūs|jums|vispār|ņēmāt|dabūjāt|zināt) [mans|manu] [numurs|numuru|telefons|dati|kontakti]
      kas (jums) [iedeva|pārdeva|deva] (jums) [manu numuru|manus datus]
      [kopiju|kopija|izrakstu|piekļuvi|izdruku] (no|visu|visiem) (visiem|manu|maniem) (personas) [datiem|datu]
      [atsūtiet|parādiet|sniedziet|izsniedziet|vēlos redzēt] (man) (visus|kādi) (manus|mani) (personas) [datus|mani dati]`,
    erase: `
      [dzēsiet|izdzēsiet|dzēst|izdzēst|iznīciniet] (lūdzu|nekavējoties) (visus|visu) (manus|manu|savus) (personas) [datus|informāciju|kontu|profilu]
      [dzēsiet|izdzēsiet|dzēst] (lūdzu) visu (kas|ko) [par mani|jums ir par mani|zināt]
      [tiesības tikt aizmirstam|tiesības tikt aizmirstai|aizmirstiet mani]
      [dzēsiet|izdzēsiet|izdzēst] … manu numuru`,
    rectify: `
      [wrong] … [uzvārds|uzvārdu|mans vārds]
      [uzvārds|vārds] … [wrong]
      [name] … [wrong] … [fix]
      [mainījies|nomainīju|mainījās] (mans|mana) [uzvārds|adrese|uzvārdu|adresi|vārds|numurs] … [fix]
      [fix] (lūdzu) (manu|mans|manus) [name]`,
    port: `
      [datus|dati] … [failā|kā failu|formātā]
      [pārnest|pārsūtīt|pārnesiet|eksportēt|pārnesi] (visus) (manus|savus) (personas) [datus|datu]`,
    object: `
      [iebilstu|nepiekrītu|iebildumi|iebildums] (pret|ka|pret to) … [profil*|apstrād*|izmantošan*|analīz*]
      negribu (ka) (mani) [profilējat|profilē]`,
    restrict: `
      [ierobežojiet|ierobežot|ierobežošanu|apturiet|iesaldējiet|bloķējiet] … [apstrādi|apstrāde|izmantošanu]
      [iesaldējiet|bloķējiet|ierobežojiet] (visus) manus datus`,
    do_not_sell: `
      [nepārdodiet|nenododiet|nedalieties|neizpaudiet|nesniedziet] (nevienam|lūdzu|ar) (nevienam|manus|maniem) (manus|manu) (personas) [datus|numuru|datiem]`,
    wrong_number: `
      [kļūdījāties|kļūdāties|kļūdījies|sajaucāt|sajaucāties] (numuru|ar|es|numura) [numuru|es neesmu|ar numuru|cilvēku]
      [es neesmu|neesmu|tas neesmu es] [who]
      [nepazīstu|šeit nav|te nav|nedzīvo] (nekādu|neviena|tāda|te|šeit) [nekādas|nekāda|tāda|tādas|neviena|te]
      šis numurs (vairs) [nepieder|nav viņa|nav viņas|pieder citam]
      [rakstāt|sūtāt] (uz) [nepareizo numuru|nepareizam cilvēkam|nepareizu numuru]`,
    nothing: `
      [nesūti|nesūtiet] (man|šeit) [bildes|bildi|foto|video|failus|failu]
      [nebeidziet|nebeidz|nepārtrauciet|neatceliet|neatcel|nedzēsiet|neatslēdziet]
      [kāpēc|kad] (man|jūs|vairs) (man|vairs) [nerakstāt|nesūtāt|neatbildat]
      [atceļu|atcelt|atceliet|atteikties no|atsakos no|dzēsiet|izdzēsu|pārcelt|pārtraukt] (lūdzu|rītdienas|savu|manu|nejauši|šo) (rītdienas|vizīti|savu|manu) [vizīt*|pasūtījum*|rezervācij*|tikšan*|lidojum*|biļet*|galdiņ*|līgum*|nodarbīb*|bild*|foto*|komentār*|kurs*|apdrošinā*|pierakst*]
      nesūtiet … [paku|paciņu|rēķin*|prec*|naud*|šodien|rīt|kurjer*|pastu]
      [neraksti|nerakstiet|nezvaniet|nezvani] … [tagad|šodien|grupā|kamēr]
      [saka|teica|pateica|kliedz] (ka) … [stop|pietiek|beidz|gana]
      [beigas|beigās|līdz] [beigām|beigās|gada|mēneša|nedēļas|beigas neredzēju]
      filmas beigas
      [beidzas|beidzās|beigsies] [lietus|mācības|filma|pēc]
      [apstājies|apstājas|apstāsies] [pie|pieturā|autobuss]
      [atstājiet|atstāj] (man) [ziņu|paku|atslēgu|sūtījumu]
      pieteikties (pie|uz|vizītei|kursiem) [ārsta|vizīti|kursiem|vizītei]`,
  },
  neighbours:
    'BEIDZOT, BEIDZAS, BEIDZU, BEIGT, BEIGĀS, BEIGU, PIETEIK, PIETIKA, GANĀ, GADA, MANA, ATCELTS, ATCELTA, ATCĒLA, ATTEIKTA, ATTEICĀS, ATBILDĒT, ATRAKSTĪJA, PIERAKSTĪTIES, PARAKSTĪTIES, PARAKSTĪT, APRAKSTĪT, NORAKSTĪT, PĀRRAKSTĪT, IERAKSTĪT, RAKSTĪT, RAKSTIET, SŪTIET, PĀRTRAUKTS, PĀRTRAUKTA, PĀRTRAUKUMS, DZĒSTS, DZĒSA, IZDZĒSA, DZERT, LABOTS, LABO, LABĀK, GLABĀT, STOPĒT, STOPS, ATSLĒGA, ATSLĒGU, ATSLĒGAS, SLĒGT, IZSLĒGTS, APTUR, DATE, DATU, PALĪDZĪBU, IEROBEŽOTS, ATRAST, ATRASTS, VĒLOS, GRIBU, VAJAG, KONTAKTU',
  also: { stop: 'DZĒST, DZĒSIET, IZDZĒST, IZDZĒSIET', erase: 'DZĒSIET MANU NUMURU, IZDZĒSIET MANU NUMURU' },
  courtesy:
    'LŪDZU, LUDZU, PALDIES, LIELS PALDIES, JAU IEPRIEKŠ PALDIES, LABDIEN, SVEIKI, LABRĪT, LABVAKAR, ČAU, SVEICINĀTI, TAGAD, TŪLĪT, NEKAVĒJOTIES, STEIDZAMI, JAU, BEIDZOT, VIENREIZ, AR CIEŅU, CIENĪJAMIE, ATVAINOJIET, VISU LABU, UZ REDZĒŠANOS, JAUKU DIENU, OK, ALLO, CILVĒKI, BĻAĢ, NAHUJ, ĻOTI LŪDZU, PLS, CIK VAR',
  conjunctions: 'UN, KĀ ARĪ, UN ARĪ',
  objects:
    'ZIŅA, ZIŅAS, ZIŅĀM, ZIŅU, ĪSZIŅAS, ĪSZIŅU, ĪSZIŅĀM, REKLĀMA, REKLĀMAS, REKLĀMU, REKLĀMĀM, PAZIŅOJUMI, PAZIŅOJUMUS, ABONEMENTS, ABONEMENTU, PIEDĀVĀJUMI, PIEDĀVĀJUMUS, SŪTĪŠANU, SŪTĪŠANA, SPAMU, JAUNUMI, JAUNUMUS',
  fillers:
    'NO, UZ, AR, PIE, PAR, PĒC, PIRMS, LĪDZ, AP, MAN, MANS, MANA, MANU, MANI, JŪSU, JUMS, TAVS, ŠĪS, ŠO, TĀS, TO, TAS, TĀ, VISAS, VISUS, IR, BIJA, KA, KAD, NĒ, NE, ES, TU, VIŅŠ, VIŅA, MĒS, BET, VAI, KAS, KUR, ŠEIT, TUR, SAVU, LAI, VĒL, ŠOS, UN TAD',
  vague: 'ŠITO',
  guards: 'KĀPĒC, JA, KAD, VIŅŠ, VIŅI, SAKA, TEICA, KAMĒR, VAI',
  traps: 'NON STOP, NE STOP, FILMAS BEIGAS',
  signatures: 'NOSŪTĪTS NO, SŪTĪTS NO MANA',
  tapbacks: ['Patīk „…“', 'Patika „…“', 'Smējās par „…“', 'Reaģēja ar 👍 uz „…“', '👍 uz „…“', '👍 to „…“'],
  notes: ['BEIGAS and PIETIEK are everyday words: understood as the whole message only.'],
};
