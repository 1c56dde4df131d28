import type { IdeaData } from './idea.ts';

export const lv: IdeaData = {
  code: 'lv',
  ideas: {
    cease:
      'stop, apstājieties, apstājies, apstāties, apturiet, apturi, apturēt, apturēšan*, beidziet, beidz, beigt, beigtu, beigsiet, beigas, izbeidziet, izbeigt, izbeigšan*, pārtrauciet, partrauciet, pārtrauc, partrauc, pārtraukt, partraukt, pārtraukšan*, pietiek, pietiks, gana, diezgan, atsakos, atsakāmies, atteikties, atsakieties, lieciet mieru, liec mieru, lieciet mani, mierā, miera, mieru, atstājiet mani, atpisieties, atpisies, atšujieties, ejiet dirst, ejiet pie velna, pie velna, dirst, pohuj, nahuj, nolādēt*, kaitina*, nervozē*, besī, besīt, krīt uz nerviem, traucējat, traucēšan*, apnicis, apnika, apnikuši, apnikusi, apriebies, noguris, nogurusi, piegriez*, bloķēju, bloķēšu, bloķēt, blokēju, nobloķē*, sūdzīb*, sūdzēšos, sudzib*, policij*, advokāt*, jurist*, dvi, ptac, datu valsts, vdar, tiesā, tiesu, pēdējais brīdinājums, pedejais bridinajums, pēdējo reizi, pedejo reizi, aizliedzu, aizliedzam, aizliegt, nelikumīg*, nevēlam*, nelūgt*, par daudz, pārāk daudz, pārāk bieži, nekad vairs, vairs nekad, nekādu, nekādus, nekādas, nevienu, nevienas, bez jūsu, nesūtiet, nesutiet, nesūti, nesūtīt, nesutit, nerakstiet, neraksti, nerakstīt, nezvaniet, nezvani, nezvanīt, netraucējiet, netraucejiet, netraucēt, nesazinieties, nesazināties, nespamojiet, izslēdziet, izslēgt, vairs nes*, vairs ner*, aiztaupiet, pārstājiet, apnikušas, apnīk, lieciet mierā, netraucē*, nesūti*, neraksti*, nezvani*, bloķē*, sūdzēš*, kaitin*, uzmācīg*, surogātpast*, mēstul*, nogurdin*, uzbāzīg*, bāžaties, uzbāžaties, apniki, apnikāt, besījat, bombardējat, pārpludināt, katru dienu rakstāt, saudzējiet, apžēlojieties, neizturami, nepanesam*, izbeidz, mute ciet, muti ciet, apklus*, klusumu, ārā no, ņemiet mani, izmetiet, izsvītro*, cik var, bez manis, pēdējā, ļaujiet man dzīvot, aizmirst*, nav jēgas, velti, nesūta, neraksta, nesūtītu, nerakstītu, nebūtu, netraucē, nobloķēts, melnajā sarakstā, citādi, kādā sakarā, apnīkat, apriebušās, apriebās, līdz kaklam, pa kaklu, riebjas, krītat uz nerviem, tracin*, atšujies, atvelc*, tinies, tinieties, vācies, pazūd*, nebakst*, neuzbāz*, neatgādin*, nepiedāvā*, naraksteit, izbeidz*, jālūdz, apsūdz*, vajāšan*, vajājat, žēlastīb*, lūdzos, uzmākš*',
    refuse:
      'negribu, negribam, negribētu, nevēlos, nevelos, nevēlamies, nevēlētos, neinteresē, neinterese, neesmu ieinteresēt*, nav interes*, nav vajadzīg*, nevajag, nevajaga, neesmu lūdzis, neesmu lūgusi, neesmu prasījis, neesmu prasījusi, neprasīju, nelūdzu, neesmu pieteicies, neesmu pieteikusies, nepieteicos, neesmu devis, neesmu devusi, nedevu, neesmu piekritis, neesmu piekritusi, nepiekrītu, nepiekritu, neesmu pasūtījis, neesmu pasūtījusi, nepasūtīju, nepieņemu, neatļauju, noraidu, bez piekrišanas, bez manas piekrišanas, bez atļaujas, labāk ne, nekad neesmu, nedomāju, nav intereses, nav interese, neabonēju, atsakos, nerūp, man nerūp, neesmu klient*, neesmu jūsu klient*, kas jums atļāva, nav vēlēšanās, nav vēlmes, nav vajadzības, nepirkšu, nepērku, nav nekādas intereses, nevajadzēs, vairs nevajadzēs, nelasu, neatveru, negrib, nepirkšu vairs, vairs nepērku, nav domāts reklām*, kam man, nevis reklāmai, ne reklāmai, man nospļauties, nospļauties, vienalga, nav aktuāl*, neaktuāl*, nav svarīg*, navajag, nekur pieteicies, neesmu nekur, neesmu atļāvis, neesmu atļāvusi, neesmu parakstījies, negribējis, negribējusi',
    texts:
      'sms*, īsziņ*, iszin*, ziņ*, ziņas, ziņu, ziņām, zinas, ziņojum*, zinojum*, reklām*, reklam*, spam*, mēstul*, piedāvājum*, piedavajum*, akcij*, atlaid*, atlaižu, jaunum*, promo*, mārketing*, marketing*, kampaņ*, atgādinājum*, paziņojum*, pazinojum*, vēstul*, miskast*, sūd*, muļķīb*, kupon*, mms*, jaunumu, sūtījum*, ziņa, katalog*, aicinājum*, aptauj*, apsveikum*, pīkst*, esemes*, reklāmai, reklāmām, spamoš*',
    contact:
      'sūtīt, sutit, sūtiet, sūtāt, sutat, sūtījumus, sūtīšan*, rakstīt, rakstiet, rakstāt, zvanīt, zvaniet, zvanāt, traucēt, traucējiet, sazināties, sazinieties, saziņ*, bombardēt, bombardējat, spamot, mākties, uzmākties, uzmācaties, terorizē*, saņemt, sanemt, saņemu, saņēmu, atnāk, atnāks, pienāk, nāk, uz telefonu, manu telefonu, uz manu numuru, manu numuru, šo numuru, uz šo numuru, mans numurs, ar mani, man neko, sūta, raksta, sūtat, sūtītu, rakstītu, mana telefona, mana numura, manam numuram, viņa telefonā, manā telefonā, bakstāt, bakstīt, traucē, piedāvāt, man to sūta, man rakstīt, uz šo telefonu, manai mammai, pīkstēt, pīkstināt, reklamēt, uzbāzties',
    remove:
      'izņem*, izņemiet, iznemiet, izņemt, izdzēs*, izdzes*, izdzēsiet, izdzēst, dzēsiet, dzēst, dzēšan*, svītro*, svitro*, izsvītro*, svītrojiet, noņem*, noņemiet, nonemiet, noņemt, atslēdz*, izmet*, izmetiet, izrakst*, atrakst*, atvieno*, ārā no, ara no, izslēdziet',
    list: 'sarakst*, saraksta, sarakstiem, datubāz*, datu bāz*, datubaz*, bāzes, bazes, reģistr*, registr*, sistēm*, sistem*, saņēmēj*, kontakt*, abonent*, abonement*, adresāt*, klientu, kartotēk*',
    mine: 'mani, manu numuru, mana numura, šo numuru, so numuru, manu vārdu, mūs, manu kontaktu, manu telefonu, numuru',
    withdraw: 'atsaucu, atsaukt, atsaukšan*, atsaucam, atņemu, ņemu atpakaļ, anulēju, anulēt, izbeidzu, lauzu, atsaukt*, anulē*',
    consent: 'piekrišan*, piekrisan*, atļauj*, atļauju, atlauju',
    how: 'kā, ka var, kas jādara, ko darīt, kas man jāsūta, ko sūtīt, kādu vārdu, kāds vārds, uz kuru numuru, uz kādu numuru, kur, vai var, vai varu, kādā veidā, ko rakstīt',
    leave:
      'atteikties no ziņ*, atteikties no sms, atteikties no reklām*, atteikties no jaunum*, atteikties no abon*, atteikties no jūsu, atteikties no šīm, atteikties no šiem, atrakstīties, izrakstīties, nesaņemt, vairs nesaņemt, tikt vaļā, atbrīvoties no, tikt ārā no, abonēšanu atcelt, atcelt abon*, beigt saņemt',
    delete:
      'izdzēs*, izdzes*, izdzēsiet, izdzēst, dzēsiet, dzēst, dzest, dzēšan*, iznīcin*, iznicin*, aizmirst*, aizmirstiet, tikt aizmirst*, anonimizē*, likvidē*',
    data: 'manus datus, mani dati, manu datu, manus personas, personas dati, personas datus, personas datu, personīgos datus, datus par mani, dati par mani, datus, datu, manu informāciju, informāciju par mani, informācija par mani, informācijas par mani, informaciju par mani, visu par mani, visu, kas jums, visu kas jums, kas jums ir par mani, manu profilu, manu kontu, savus datus, savu datu, manu vēsturi',
    fix: 'izlabo*, labot, labojiet, labojum*, izlabot, nomainiet, nomainīt, mainīt, maiņa, mainīj*, mainījies, mainījusies, mainījās, nomainīju, atjaunin*, kļūd*, klud*, nepareiz*, neprecīz*, novecoj*, vecā, vecais, veca, pārcēl*, pārvāc*, rakstās, raksta, precizē*, koriģē*, labojami',
    detail:
      'uzvārd*, uzvard*, vārds, vārdu, vārda, vards, adres*, dzimšanas dat*, dzimšanas, dzimsanas, e-past*, epast*, email, pasta indeks*, mani sauc, iela, dzīvesviet*',
    know: 'ir jums, jums ir, zināt, zinat, glabājat, glabajat, uzglabājat, turat, vācat, ievācat, savācāt, savākuši, apstrādājat, uzkrājat, glabājas, glabāti, rīcībā, kopij*',
    aboutMe:
      'par mani, saistīt* ar mani, par manu personu, kādus datus, kādi dati, kadi dati, kādu informāciju, kāda informācija, ko jūs zināt, ko zināt, mani dati, manus datus, visas informācijas par mani',
    source:
      'no kurienes, no kurienes jums, kur dabūjāt, kur dabujat, kur ņēmāt, kur nemat, kur ieguvāt, kas jums iedeva, kas jums deva, kas iedeva, kas deva, no kā, kā ieguvāt, kā dabūjāt, kā jums ir, kā tikāt, avot*, caur ko',
    number:
      'manu numuru, mans numurs, mana numura, manu telefonu, mans telefons, mani dati, manus datus, manu kontaktu, šo numuru, šis numurs, numurs, numuru, telefona numur*',
    move: 'csv, json, xml, excel*, format*, pārnes*, parnes*, pārnesamīb*, pārnesiet, pārcelt, pārsūt*, eksport*, citam pakalpojum*, citam operator*, citam uzņēmum*, citai firmai, jaunam pakalpojum*, konkurent*, mašīnlasām*, lejupielād*, citur, failā, nodo* citam',
    profile:
      'profilēšan*, profilē*, automatizēt*, automātisk*, algoritm*, analiz*, analizē*, mani pirkum*, manus pirkum*, pirkumu, ieradum*, izsekošan*, izseko*, scoring*, vērtēšan*',
    object: 'iebild*, iebilstu, iebildum*, nepiekrītu, pret, protest*, aizliedzu, atsakos, neatļauju',
    limit:
      'ierobežo*, ierobezo*, iesald*, apturiet, bloķē*, neizmanto*, nelieto*, neapstrād*, neaiztiec*, tikai glab*, glabājiet, saglabājiet bet, paturiet bet, uz laiku, īslaicīgi',
    use: 'izmanto*, izmantošan*, lieto*, apstrād*, apstrad*',
    again: 'atkal, no jauna, vēlreiz, velreiz, atpakaļ, atpakal, pārdomāju, pardomaju, tomēr, atjauno*, nejauši, kļūdas pēc',
    want: 'gribu, gribētu, gribetu, vēlos, velos, vēlētos, veletos, lūdzu, ludzu, vai varat, varat, varētu, sūtiet, piesakiet, pierakstiet, ieslēdziet, pievienojiet, atgrieziet, abonēt, pieteikties',
    notMe:
      'nav īstais, nepareizais cilvēks, nepareizā persona, ne tas, ne tā, tas neesmu es, neesmu, nav, nepazīstu, nepazistu, nezinu kas, cita persona, cits cilvēks, kāds cits, kādam citam, jauns īpašnieks, jaunais īpašnieks, iepriekšējais īpašnieks, iepriekšējā īpašnieka, bijušais īpašnieks, vairs nav, vairs nepieder, nepieder, nedzīvo, kļūda, kļūdījāties, kļūdāties, sajaukuši, sajaucāt, nomainīja numuru, tagad mans',
    sell: 'pārdo*, pārdot, pārdodiet, nepārdo*, dalīt*, dalieties, nedalieties, nodo*, nododiet, nenodo*, izpaust, trešaj*, tresaj*, partner*, tālāk',
    everything:
      'visu, visiem, visām, visus, visas, visu jūsu, no visa, visiem jūsu, visas jūsu, visas grupas, neviena jūsu, visiem zīmoliem, pilnīgi visu, visiem sarakstiem, no visiem, visus abonementus, visas ziņas, visus paziņojumus',
  },
};
