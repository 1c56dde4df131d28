import type { LanguageData } from './language.ts';

/** Sentences in Polish: the form is explained in language.ts, the groups are in pl.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    proszę o (natychmiastowe) [wypisanie|wykreślenie|zaprzestanie|usunięcie mnie|wyrejestrowanie|skreślenie]
    ^ [wypiszcie|wypisz|wypisać mnie|zostawcie mnie|wykreślcie mnie] $
    [usuńcie|usunąć|skasujcie|wykasować|skasować|wymażcie|wykasujcie] … [number] … (nie pisać)
    ^ proszę nie [sends] $
    ^ nie [sends|send1] $
    nie [sends] [me|him]
    nie [sends] … [more|texts]
    [me|him] (już|więcej) nie [sends]
    [more] (do mnie|mi|mnie|nam|do niego|do niej|mu|jej) nie [sends|send1]
    [more] (proszę) (do mnie|mi|mnie) nie [sends]
    nie [send1] (do mnie|mi) [more]
    [do niego|do niej|mu|jej|na ten numer] … nie [sends]
    nie [sends] … na ten [number]
    [quit] (mi|mnie|do mnie|już|państwo|proszę|wreszcie|z|jej|mu|do niej|do niego) [sends]
    [quit] (wreszcie|już) z (tym|tymi|waszymi) [texts]
    ^ [przestańcie|skończcie|przestań|zaprzestańcie] (wreszcie|już|to) $
    [żebyście|kiedy|aż] (w końcu|wreszcie) [przestali|przestaniecie] (pisać|wysyłać) $
    ^ stop (i|oraz) (proszę) [powiedzieć|powiedzcie|podajcie|podać|skąd|usuńcie|usunąć|napiszcie]
    ile razy … [pisać|mówić|prosić|powtarzać|wysyłać|pisał|prosiłem|prosiłam]
    [pisałem|pisałam|wysłałem|wysłałam|prosiłem|prosiłam|mówiłem] … stop
    [unwanted] (już|więcej|żadnych|tych|waszych|od was|żadnej|tego) [texts]
    [unwanted] (już|więcej|tego|od was|nic|żadnych|tych|waszych) [receive] (już|więcej|tego|od was|nic|żadnych|tych|waszych) [texts]
    [nie chcę|nie życzę sobie] (już|więcej|tego) [receive] $
    [nie chcę|nie życzę sobie] (już|więcej) (żadnych) [tego dostawać|tego otrzymywać|nic od was|kontaktu]
    [nie chcę|nie życzę sobie|nie chcemy] … [texts] od (was|państwa)
    [nie chcę|nie życzę sobie] żebyście [pisali|wysyłali]
    ^ nie chcę [tego|więcej|już] $
    [przypomnień|smsów|wiadomości|powiadomień|reklam] … nie [chcę|potrzebuję|życzę sobie]
    nie jestem zainteresowan* … nie [sends|send1]
    [żadnych|bez|koniec z|koniec|dosyć|dość|precz z] (więcej|tych|waszych|waszymi|tymi|już|kolejnych) [smsów|reklam|wiadomości|spamu|smsami|sms|reklamami|wiadomościami|powiadomień|ofert|spamem|reklamy|sms ów] (od was)
    mam [dość|dosyć|po dziurki w nosie|po uszy|serdecznie dość] … [texts]
    [dajcie|daj] (mi|nam) (już|wreszcie|święty|w końcu|z tym) (święty) spokój
    [zostawcie|zostaw] (mnie|nas) (już|wreszcie) w (świętym) spokoju
    [odczepcie|odczep|odwalcie|odwal|odpieprzcie|odpieprz] się
    [spadajcie|spieprzajcie|spadówa|wypad] z (tymi|waszymi) [texts]
    ^ [spadajcie|spadaj|odwalcie się|odczep się|spieprzajcie|wypierdalać|wypierdalaj|spierdalaj|spierdalajcie] $
    [remove] (proszę) (mnie|nas|mój numer|mojego numeru|ten numer|tego numeru|mnie stąd) (wreszcie|proszę) z (tej|waszej|państwa|wszystkich|bazy|listy|tych) [list|wysyłkowej|marketingowej|danych|mailingowej]
    [mnie|nas] [wypisać|skreślić|wykreślić|wyrejestrować|usunąć|wykluczyć|wyłączyć|wypisz|wypiszcie]
    [wypisz|wypiszcie|wykreślcie|wykreśl|skreślcie|wyrejestrujcie|wyrejestruj|wyrzućcie] (proszę) [mnie|nas|ten numer|mój numer]
    [rezygnuję|rezygnujemy|zrezygnować|rezygnować|rezygnacja] (całkowicie) [z|ze] (tych|waszych|wszystkich|dalszych) [texts|otrzymywania|subskrypcji|prenumeraty|newslettera|usługi sms]
    [anuluj|anulujcie|anulować|wyłącz|wyłączcie|wyłączyć|zatrzymajcie|zatrzymać|zablokujcie] (proszę|mi|mój|moją|te|tę|tą) [texts|subskrypcj*|prenumerat*]
    [chcę|chciałbym|chciałabym|chcemy|proszę] (się) [wypisać|wyrejestrować|wykreślić|odsubskrybować] (się)
    [cofam|wycofuję|odwołuję|cofnąć|wycofać|odwołać|cofnięcie|wycofanie] (moją|swoją|swoje|wszelkie|wszystkie|udzielon*) [consent]
    nie [wyrażam|wyrażałem|wyrażałam|dawałem|dawałam|udzielałem|udzielałam|dałem|dałam|wyraziłem|wyraziłam] (wam|państwu|żadnej|na to|nigdy) zgody
    nie zgadzam się na (otrzymywanie|wysyłanie|te|takie|żadne|przesyłanie) [texts]
    sprzeciwiam się (wysyłaniu|otrzymywaniu|przesyłaniu) (mi) (wszelkich) [texts]
    [jeszcze jeden|jeszcze raz|kolejny|następny|jeszcze jedna|kolejna] (taki|taka) (sms|wiadomość|reklama|spam) … [lawyer]
    (jak|jeśli|jeżeli) jeszcze … [napiszecie|wyślecie|dostanę|przyjdzie] … [lawyer]
    [żadnych|nie] … [texts] … [lawyer]
    ? ^ [nie jestem|nie jestem już|nie interesuje] [zainteresowany|zainteresowana|zainteresowani|mnie to] $
    ? [nigdy|nie] (się) (nigdzie|na to|do was|u was) [zapisywałem|zapisywałam|zapisałem|zapisałam|rejestrowałem|rejestrowałam|subskrybowałem] (się) $`,
  stop_all: `
    [rezygnuję|zrezygnować|wypiszcie mnie|wypisz mnie|proszę mnie wypisać|wypisać mnie|usuńcie mnie|stop] (z|ze) (absolutnie) wszystkiego
    [wypiszcie|wypisz|wypisać|usuńcie|usunąć|wykreślcie|skreślcie] (mnie) (proszę) ze wszystkich (waszych|możliwych) [list|baz|newsletterów|wysyłek|marek|sklepów|usług|subskrypcji|firm]
    [nie chcę|nie życzę sobie] (już) (nic|niczego|żadnych) (wiadomości|smsów) [od|z] [żadnej|żadnego|wszystkich|którejkolwiek] (z) (waszych|państwa) [marek|firm|sklepów|spółek|firmy|marki]
    [stop|koniec z|zatrzymajcie|wyłączcie] (absolutnie) [wszystkim|wszystko|wszystkiemu] (z|od) (waszych|was)
    ze wszystkich (waszych) [list|baz|newsletterów|marek|subskrypcji]`,
  start: `
    [chcę|chciałbym|chciałabym|chcemy|proszę] [again] [receive|o] ([texts])
    [chcę|chciałbym|chciałabym|proszę] (się) (mnie) [zapisać|dopisać|włączyć] (się) [again]
    [zapiszcie|zapisz|dopiszcie|przywróćcie|włączcie|dodajcie] [mnie|mi] (proszę) [znowu|z powrotem|ponownie|na listę|do listy|do newslettera]
    [wznówcie|wznowić|przywrócić] (wysyłanie|wysyłkę) [texts]
    [przez pomyłkę|niechcący|przypadkiem|omyłkowo] … [wypisałem|wypisałam|zrezygnowałem|zrezygnowałam]`,
  help: `
    kto (mi|nam|do mnie) (to|te|ciągle) [wysyła|przysyła|wypisuje] (te|mi) [texts|to|smsy]
    jak (się|mam|mogę|można|to) (się) (z tego|stąd) [unsub]
    [jak|gdzie] (mogę|można|mam) (się) [unsub] … [texts|list]
    [co zrobić|co mam zrobić] żeby … [przestali|wypisać|zrezygnować|nie dostawać]
    kto (to|do mnie|z tej strony|wy) [pisze|mówi|jest|jesteście]
    ^ kto to $
    [kim|czym] (pan|pani|państwo|wy|ty) [jesteście|jesteś|jest|są]
    (jaka|co) to (jest|za) (za) firma
    [jaka firma|co za firma|kto jest nadawcą|od kogo (jest)] 
    od kogo (jest) (ten|ta|to) (sms|wiadomość)
    [jak|gdzie] (mogę|można|się) (z wami|z państwem) [skontaktować|zadzwonić|dodzwonić]
    ^ [potrzebuję|proszę o] pomocy $
    [nie rozumiem] … [smsa|sms|wiadomości]`,
  access: `
    [jakie|które|co] (moje|wy|państwo|za) (dane|informacje) (o mnie|na mój temat|osobowe|na temat mojej osoby) (państwo) [hold]
    jakie (moje) (dane|informacje) [hold] (o mnie|na mój temat)
    co (wy|państwo) (o mnie|na mój temat) [hold]
    co [hold] (o mnie|na mój temat)
    [skąd|jak] (wy|wogóle|w ogóle|państwo|pan|pani) (macie|masz|mają|wzięliście|znacie|dostaliście|zdobyliście|posiadacie|wziął|wzięli|ma) (państwo|wy|w ogóle|pan|pani) (mój|moje|ten|moich) [numer|nr|dane|telefon|danych]
    kto (wam|ci|państwu|panu) (dał|podał|udostępnił|przekazał|sprzedał) (mój|moje) [numer|nr|dane|telefon]
    [kopię|kopia|kopii|odpis|wydruk|wykaz|wgląd w|wgląd do|dostęp do|zestawienie] (wszystkich) (moich|swoich|moje|swoje) [danych|dane] (osobowych)
    [udostępnijcie|pokażcie|przyślijcie|wyślijcie|podajcie|prześlijcie|chcę zobaczyć|chcę poznać|chcę wiedzieć jakie] (mi|proszę) (wszystkie) (moje|swoje) dane
    [art|artykuł|artykułu] 15 (rodo)
    [realizacj*|prawo|prawa] dostępu`,
  erase: `
    [erase] (proszę) (natychmiast) (wszystkie|wszystkich|całe|całkowicie|wszelkie) (moje|moich|swoje|swoich|nasze|mojego) (osobowe|osobowych|wszystkie) [dane|danych|konto|konta|profil|informacje]
    [erase] … [dane|danych|informacje|informacji|wszystko] [o mnie|na mój temat]
    [erase] wszystko co (o mnie|na mój temat|moje) [hold]
    [erase] wszystko (co)
    [dane|danych|konto] … [usunięte|skasowane|usunąć|skasować] $
    (żądam|proszę|chcę) … [być zapomnianym|bycia zapomnianym|bycia zapomnianą|do zapomnienia]
    [zapomnijcie|zapomnij] o mnie
    [usuńcie|usunąć|skasujcie|wykasować|skasować|wymażcie|wykasujcie] … [number] … (nie pisać) 
    [art|artykuł|artykułu] 17`,
  rectify: `
    [name] … [wrong] … (proszę) [fix]
    (moje|moim) [nazwisko|nazwisku|imię|imieniu] … [wrong]
    [wrong] … [nazwisko|nazwisku|imię]
    [nazwisko|imię] … powinno być
    [zmieniłem|zmieniłam|zmienił się|zmieniło się] (mi) (mój|moje) (adres|nazwisko|email|mail|numer|dane) … [fix]
    (proszę) (o) [fix] (w systemie|u was|proszę|w bazie) (moje|mój|moich|moim|swoje) [name]
    [nazywam się] … [a nie|nie] … [fix]
    prawo do sprostowania`,
  port: `
    [dane|danych] … [w pliku|do pliku|w formacie|w csv|w json|plikiem]
    [przenieść|przeniesienie|przenieście|przekazać|transfer|eksport] (wszystkie) (moje|moich|swoje|swoich) [dane|danych] (do innej|do innego|gdzie indziej|do innego dostawcy)
    [przenieść|przeniesienie|przenieście|przeniesienia|wyeksportować|eksport] (wszystkie) (moje|moich|swoje|swoich) [dane|danych]
    prawo do przenoszenia
    [art|artykuł] 20 rodo`,
  object: `
    [sprzeciw|sprzeciwiam się|sprzeciwu] (wobec|przeciw|przeciwko|dla) [profilowani*|przetwarzani*|wykorzyst*|analizowani*]
    [sprzeciw|sprzeciwiam się] … [profilowani*|przetwarzani*|wykorzystywani*|analizowani*]
    nie (zgadzam się|wyrażam zgody|chcę|życzę sobie) (na|być) [profilowan*|analiz*|przetwarzanie|śledzenie|wykorzystywanie]
    [nie profilujcie|przestańcie profilować|przestańcie analizować] (mnie)`,
  restrict: `
    [ogranicz*|zablok*|zamro*|wstrzym*|zawieś*|zawies*] (proszę) (przetwarzani*|wykorzystywani*|użycie) … [danych|dane]
    [zablok*|zamro*|zamroź*|zamrożenie|blokad*] (proszę) (wszystkie) (moje|moich) [dane|danych]`,
  do_not_sell: `
    nie [sprzedawajcie|sprzedawać|udostępniajcie|udostępniać|przekazujcie|przekazywać|handlujcie] (proszę) (nikomu|nigdy) (moich|moimi|mojego|swoich) [danych|dane|numeru|danymi|numerem|telefonu]
    nie (zgadzam się|wyrażam zgody|życzę sobie) (na) [udostępnianie|sprzedaż|sprzedawanie|przekazywanie|udostępniania|sprzedaży|przekazywania] (moich|swoich)`,
  wrong_number: `
    [pomyliłeś|pomyliłaś|pomylił|pomyliła|pomyliliście|pomylili|mylicie|pomylono] (pan|pani|państwo|się|chyba) (pan|pani|państwo|chyba|się) [numer|numery|numerem|numeru|osobę|osoby|adresata]
    ^ (to) (chyba|to) (jakaś) pomyłka $
    [pomyłka|pomyliliście się|mylicie się] … [nie jestem|nie nazywam się|nie znam]
    ja nie jestem [who]
    ^ (ja|to) nie (jestem|ja) (pan|pani) [who] $
    nie znam (żadnej|żadnego|żadnych|takiej|takiego|tej) (osoby|osob*|who|pani|pana|człowieka|kasi|pawła)
    nie ma (tu|tutaj|pod tym numerem) (takiej|żadnej|żadnego|takiego|nikogo) (osoby|kogoś|o takim|człowieka)
    [ten|to] (nie) (jest) (już) numer [do innej osoby|należy do kogoś innego|innej osoby]
    ten numer (już) (nie|od) (roku|dawna|miesiąca|dwóch lat) (należy|jest) (do) [mnie|mój|moja|niego|niej|innej|innego|kogoś]
    to nie (jest) [do mnie|mój numer|ten numer|ta osoba|mój telefon]
    [nie do mnie|nie ten numer|zły adresat|niewłaściwa osoba|zła osoba] `,
  nothing: `
    nie [przestawajcie|przestawaj|przestawać|anulujcie|anuluj|anulować|usuwajcie|usuwaj|usuwać|wypisujcie|wypisuj|wypisywać|kończcie|rezygnuję|rezygnujemy|rezygnujcie|wyłączajcie|kasujcie]
    [czemu|dlaczego|kiedy] (już|mi|do mnie|państwo) (do mnie|mi|już) nie [sends|piszecie|wysyłacie|pisze]
    [nie wysyłajcie|nie wysyłać|nie przysyłajcie|nie przysyłać|proszę nie wysyłać] … [paczk*|faktur*|towar*|zamówien*|kurier*|przesył*|pieniędz*|listem|jeszcze|dziś|dzisiaj]
    [nie piszcie|nie pisać|nie pisz] … [w tej sprawie|na grupie|teraz|jeszcze|po|na messengerze|na forum]
    [anulować|anuluj|anulujcie|odwołać|odwołuję|zrezygnować z|rezygnuję z|rezygnacja z|usunąć z|usuńcie z|anuluję] (proszę|moje|moją|mój|tę|to|dzisiejszą|jutrzejszą|tej|tego|swoje) [wizyt*|zamówien*|rezerwacj*|termin|terminu|termina|terminy|lot*|bilet*|karnet*|kurs*|zakup*|stolik*|spotkan*|umow*|przelew*|koszyk*|leczeni*|mleka|cukru]
    mówi* … [stop|koniec|dość|przestań] 
    powiedzia* … [stop|koniec|dość|przestań|spokój]
    [stop słodyczom|stop światła|światła stop|światło stop|klatka stop]
    [nie przestaje|nie przestanie|nie przestaję]
    [koniec|końca|do końca] [roku|tygodnia|miesiąca|świata|dnia|pracy|lekcji|filmu|meczu|sezonu|wakacji]
    [wypisał|wypisali|wypisała|wypisze|wypisać|wypisz|wypiszcie|wypisanie] (mi|mnie|nam|jej|mu|ją|go) (pan|lekarz|doktor|wczoraj|dzisiaj|dziś|jutro|już) [receptę|recepty|skierowanie|zwolnienie|l4|fakturę|ze szpitala|rachunek|z oddziału|czek|leki|ze szkoły]
    [usuńcie|usuń|usunąć] (proszę) (to|ten|tę|te|tamto|moje) [zdjęci*|komentarz*|post*|plik*|produkt*|pozycj*|wpis*|opini*]
    [zapisz|zapiszcie|zapisać] (się|mnie|mi|nas) (proszę) (na|do|u) [wizyt*|termin|terminu|termina|terminy|lekarz*|kurs*|zajęci*|dentyst*|godzin*|jutro|dziś]`,
};
