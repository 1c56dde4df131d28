import type { IdeaData } from './idea.ts';

export const pl: IdeaData = {
  code: 'pl',
  ideas: {
    cease:
      'stop, przestań*, przestac, przestać, przestańcie, przestaniecie, skończcie, skończ, koniec, kończcie, zakończyć, zaprzestać, zaprzestańcie, zaprzestanie, zaprzestania, dość, dosc, wystarczy, mam dosyć, dosyć, dajcie spokój, daj spokój, dajcie mi, święty spokój, spokój, odczepcie, odczep, odwalcie, odpierdol*, spadaj*, spieprzaj*, won stąd, won z, wkurza*, wkurwi*, denerwuj*, nigdy więcej, żadnych, żadnego, ani jednego, ostatnie ostrzeżenie, ostatni raz, zgłoszę, zgłaszam, uodo, uokik, uke, policja, policję, prawnik, adwokat, skarga, skargę, pozew, zablok*, blokuj*, nękanie, nękacie, nielegaln*, niechcian*, niezamówion*, za dużo, rezygnuję, rezygnuje, rezygnacja, rezygnować, zrezygnować, anuluj*, nie wysyłajcie, nie wysyłać, niewysyłanie, nie przysyłajcie, nie przysyłać, nie piszcie, nie pisać, nie pisz, nie dzwońcie, nie niepokoić, nie niepokójcie, nie kontaktować, nie kontaktujcie, proszę nie, prosze nie, nie życzę, nie zycze, zabraniam, zakazuję, oszczędźcie, wypisz*, dajcie se, wyłącz*, wylacz*, gdybyście przestali, wdzięczna gdybyście przestali, wdzięczny gdybyście przestali, won mi',
    refuse:
      'nie chcę, nie chce, nie chcemy, nie życzę sobie, nie zycze sobie, nie chciałbym, nie chciałabym, nie jestem zainteresowan*, nie interesuje, nie interesują, nie prosiłem, nie prosiłam, nie zamawiałem, nie zamawiałam, nie zapisywałem, nie zapisywałam, nie zapisałem, nie zapisałam, nie wyrażałem, nie wyrażałam, nie wyrażam, nie wyraziłem, nie wyraziłam, nie zgadzam, nie zgadzałem, nie zgadzałam, nie potrzebuję, nie potrzebuje, odmawiam, nigdy nie, bez mojej zgody, bez zgody, wolałbym nie, wolałabym nie, nie dawałem, nie dawałam, nie akceptuję',
    texts:
      'sms*, wiadomoś*, wiadomosc*, reklam*, promocj*, promo*, ofert*, spam*, powiadomie*, newsletter*, informacj* handlow*, komunikat*, komunikacj*, zniżk*, przypomnie*, śmieci*, smieci*, bzdur*, badziew*, gówn*, marketing*, treści, mms*, esemes*, kampani*, korespondencj*',
    contact:
      'pisać, piszcie, pisz, wysyłać, wysyłajcie, wysyłania, wysyłanie, przysyłać, przysyłajcie, przysyłania, wysyłacie, kontaktować, kontaktu, kontaktujcie, kontakt ze mną, dzwonić, dzwońcie, dzwonienia, niepokoić, niepokójcie, nękać, nękajcie, nękania, męczyć, męczcie, otrzymywać, dostawać, do mnie, mój telefon, mojego telefonu, ten numer, mój numer, mojego numeru, zawracać, zawracania, zasypywać, bombardować, odzywać, odzywajcie',
    remove:
      'usuń*, usunąć, usunięcie, wykreśl*, wykreślenie, wypisz*, wypisać, wypisanie, skreśl*, wyrzuć*, wywal*, zdejm*, skasuj*, wyłącz*, zabierz*',
    list: 'waszej listy, listy wysyłkowej, listy mailingowej, listy odbiorców, listy kontaktów, listy sms, swojej listy, z listy, bazy, bazie, bazy danych, list, systemu, kartoteki, subskrypcji, waszych list, bazy klientów',
    mine: 'mnie, mój numer, mojego numeru, moje dane, moje nazwisko, ten numer, tego numeru, nas, mój kontakt, numer',
    withdraw: 'wycofuję, wycofuje, wycofać, cofam, cofnąć, odwołuję, odwołać, wycofanie, cofnięcie, wypowiadam',
    consent: 'zgody, zgodę, zgoda, pozwolenie, pozwolenia, upoważnienie',
    how: 'jak, co mam, co muszę, co trzeba, co zrobić, co wysłać, jakie słowo, na jaki numer, gdzie, czy można, w jaki sposób, co napisać, jak mogę',
    leave:
      'wypisać, wypisac, zrezygnować, zrezygnowac, wyrejestrować, anulować, wyłączyć, wylaczyc, nie dostawać, nie dostawac, nie otrzymywać, nie otrzymywac, odsubskrybować, rezygnacji, rezygnację, żeby przestali, żebyście przestali, zatrzymać, skasować',
    delete:
      'usuń*, usunąć, usuniecie, usunięcie, usunięcia, usunięte, skasuj*, skasować, skasowanie, zniszcz*, wymaż*, wymazać, zapomni*, wykasuj*, wykasować',
    data: 'moje dane, moich danych, wszystkie moje dane, dane osobowe, danych osobowych, moje informacje, moich informacji, mój profil, moje konto, mojego konta, wszystko co o mnie, wszystko, co o mnie, co o mnie macie, dane o mnie, danych o mnie, swoje dane, swoich danych, mojej historii, dane, danych',
    fix: 'popraw*, sprost*, sprostowanie, zmień*, zmienić, zmiana, zmieniłem, zmieniłam, zaktualizuj*, zaktualizować, aktualizacj*, błąd, błędn*, zła, złe, zły, złą, nieprawidłow*, nieaktualn*, niepopraw*, pomyłk*, przeprowadził*, literówk*, pisze się, źle, skoryguj*, korekt*',
    detail:
      'nazwisko, nazwiska, imię, imienia, adres, adresu, datę urodzenia, data urodzenia, daty urodzenia, email, maila, e-mail, kod pocztowy, nazywam, mam na imię, ulica, ulicę, zamieszkania',
    know: 'macie, posiadacie, przechowujecie, wiecie, gromadzicie, zebraliście, zbieracie, trzymacie, przetwarzacie, zapisane, ma państwo, mają państwo, posiadają',
    aboutMe: 'o mnie, na mój temat, mnie dotycz*, jakie dane, jakie informacje, co wiecie, moje dane, moich danych, dotyczące mnie, jakich danych',
    source:
      'skąd, skad, od kogo, kto wam dał, kto dał, kto podał, kto przekazał, jak zdobyliście, gdzie znaleźliście, jakim cudem, jak weszliście, źródło, z jakiego źródła, kto udostępnił',
    number: 'mój numer, moj numer, mojego numeru, mój telefon, moje dane, moich danych, mój kontakt, numer telefonu, numer, namiary na mnie',
    move: 'csv, json, excel, format*, przenieś*, przeniesienie, przenieść, przenoszeni*, eksport*, innej firmy, innego dostawcy, innego operatora, nowego dostawcy, konkurencj*, pobrać, pobranie, odczytu, do pliku, w pliku, gdzie indziej',
    profile: 'profil*, profilowani*, zautomatyzowan*, algorytm*, analiz*, moich zakupów, zakupów, śledz*, śledzenie, zwyczaj*, scoring*',
    object: 'sprzeciw*, wnoszę sprzeciw, nie zgadzam, zabraniam, zakazuję, protest*',
    limit:
      'ogranicz*, zamroź*, zamroz*, wstrzym*, zablokuj*, zawie*, nie używa*, nie wykorzyst*, nie przetwarza*, tylko przechow*, przechowywać, nie ruszaj*',
    use: 'używ*, wykorzyst*, przetwarz*, korzyst*',
    again: 'znowu, znów, ponownie, z powrotem, jednak, zmieniłem zdanie, zmieniłam zdanie, wznów*, wznowić, wrócić, od nowa',
    want: 'chcę, chce, chciałbym, chciałabym, proszę, prosze, możecie, czy możecie, poproszę, zapiszcie',
    notMe:
      'nie ta osoba, zła osoba, pomyłka, pomyłkę, pomylił*, to nie ja, nie jestem, nie znam, nie mój, już nie, nowy właściciel, poprzedni właściciel, poprzedniego właściciela, kogoś innego, nie mieszka, zły numer, zmienił, nie należy, nikt taki',
    sell: 'sprzeda*, udostępni*, przekaz*, dziel*, osobom trzecim, podmiotom, partnerom, odsprzed*',
    everything:
      'wszystkich marek, wszystkie marki, wszystkich list, wszystkiego, całej, wszystko, wszystkich waszych, wszystkie usługi, wszystkich usług, całej grupy, żadnej z waszych, ze wszystkich',
  },
};
