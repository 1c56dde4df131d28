import type { LanguageData } from './language.ts';

export const el: LanguageData = {
  code: 'el',
  name: 'Ελληνικά',
  englishName: 'Greek',
  script: 'other',
  words: {
    stop: { seen: 'ΣΤΟΠ, ΔΙΑΓΡΑΦΗ, ΣΤΑΜΑΤΑ, ΣΤΑΜΑΤΗΣΤΕ', translated: 'ΤΕΛΟΣ, ΑΚΥΡΩΣΗ, ΔΙΑΚΟΠΗ, ΑΚΥΡΟ' },
    stop_all: { translated: 'ΣΤΟΠ ΟΛΑ, STOP ΟΛΑ, ΔΙΑΓΡΑΦΗ ΑΠΟ ΟΛΑ' },
    start: { translated: 'ΕΝΑΡΞΗ, ΕΓΓΡΑΦΗ' },
    help: { translated: 'ΒΟΗΘΕΙΑ, ΠΛΗΡΟΦΟΡΙΕΣ, ΕΠΙΚΟΙΝΩΝΙΑ' },
    access: { translated: 'ΠΡΟΣΒΑΣΗ, ΤΑ ΔΕΔΟΜΕΝΑ ΜΟΥ' },
    erase: { translated: 'ΛΗΘΗ' },
    rectify: { translated: 'ΔΙΟΡΘΩΣΗ' },
    port: { translated: 'ΦΟΡΗΤΟΤΗΤΑ' },
    object: { translated: 'ΕΝΑΝΤΙΩΣΗ, ΕΝΑΝΤΙΩΝΟΜΑΙ' },
    restrict: { translated: 'ΠΕΡΙΟΡΙΣΜΟΣ' },
    yes: { translated: 'ΝΑΙ' },
    no: { translated: 'ΟΧΙ, ΟΧΙ ΕΥΧΑΡΙΣΤΩ' },
  },
  phrases: {
    stop: {
      translated:
        'ΑΠΕΓΓΡΑΦΗ, ΑΠΕΓΓΡΑΨΤΕ ΜΕ, ΔΙΑΓΡΑΨΤΕ ΜΕ, ΔΙΑΓΡΑΨΤΕ ΤΟΝ ΑΡΙΘΜΟ ΜΟΥ, ΒΓΑΛΤΕ ΜΕ, ΜΗ ΜΟΥ ΣΤΕΛΝΕΤΕ, ΜΗΝ ΜΟΥ ΣΤΕΛΝΕΤΕ, ΜΗ ΣΤΕΛΝΕΤΕ, ΜΗΝ ΣΤΕΛΝΕΤΕ, ΣΤΑΜΑΤΗΣΤΕ ΝΑ ΜΟΥ ΣΤΕΛΝΕΤΕ, ΟΧΙ ΑΛΛΑ SMS, ΟΧΙ ΑΛΛΑ ΜΗΝΥΜΑΤΑ, ΔΕΝ ΘΕΛΩ ΜΗΝΥΜΑΤΑ, ΔΕΝ ΘΕΛΩ ΑΛΛΑ, ΑΦΗΣΤΕ ΜΕ ΗΣΥΧΟ, ΑΦΗΣΤΕ ΜΕ ΗΣΥΧΗ',
    },
    help: { translated: 'ΠΟΙΟΣ ΕΙΝΑΙ, ΠΟΙΟΙ ΕΙΣΤΕ, ΠΟΙΟΣ ΕΙΣΑΙ, ΠΩΣ ΔΙΑΓΡΑΦΟΜΑΙ' },
    access: { translated: 'ΠΟΥ ΒΡΗΚΑΤΕ ΤΟΝ ΑΡΙΘΜΟ ΜΟΥ, ΠΩΣ ΒΡΗΚΑΤΕ ΤΟΝ ΑΡΙΘΜΟ ΜΟΥ, ΑΝΤΙΓΡΑΦΟ ΤΩΝ ΔΕΔΟΜΕΝΩΝ ΜΟΥ' },
    erase: { translated: 'ΔΙΑΓΡΑΦΗ ΔΕΔΟΜΕΝΩΝ, ΔΙΑΓΡΑΦΗ ΤΩΝ ΔΕΔΟΜΕΝΩΝ ΜΟΥ, ΔΙΑΓΡΑΨΤΕ ΤΑ ΔΕΔΟΜΕΝΑ ΜΟΥ' },
    wrong_number: { translated: 'ΛΑΘΟΣ ΑΡΙΘΜΟΣ, ΛΑΘΟΣ ΝΟΥΜΕΡΟ, ΛΑΘΟΣ ΑΤΟΜΟ' },
    do_not_sell: { translated: 'ΜΗΝ ΠΟΥΛΗΣΕΤΕ ΤΑ ΔΕΔΟΜΕΝΑ ΜΟΥ' },
  },
  leading: 'ΣΤΟΠ, ΔΙΑΓΡΑΦΗ',
  also: { erase: 'ΔΙΑΓΡΑΦΗ, ΔΙΑΓΡΑΨΤΕ ΤΟΝ ΑΡΙΘΜΟ ΜΟΥ' },
  courtesy: 'ΠΑΡΑΚΑΛΩ, ΕΥΧΑΡΙΣΤΩ, ΕΥΧΑΡΙΣΤΩ ΠΟΛΥ, ΓΕΙΑ, ΓΕΙΑ ΣΑΣ, ΚΑΛΗΜΕΡΑ, ΚΑΛΗΣΠΕΡΑ, ΤΩΡΑ, ΑΜΕΣΩΣ, ΕΠΙΤΕΛΟΥΣ',
  conjunctions: 'ΚΑΙ, ΚΙ, ΚΑΙ ΕΠΙΣΗΣ',
  objects: 'ΜΗΝΥΜΑ, ΜΗΝΥΜΑΤΑ, ΔΙΑΦΗΜΙΣΕΙΣ, ΔΙΑΦΗΜΙΣΗ, ΣΥΝΔΡΟΜΗ',
  fillers: 'Ο, Η, ΤΟ, ΟΙ, ΤΑ, ΤΩΝ, ΤΟΥ, ΤΗΣ, ΤΗΝ, ΤΟΝ, ΣΕ, ΣΤΟ, ΣΤΗ, ΣΤΗΝ, ΑΠΟ, ΜΕ, ΓΙΑ, ΜΟΥ, ΣΑΣ, ΟΛΑ, ΑΥΤΑ, ΝΑ, ΠΟΥ',
  vague: 'ΑΥΤΟ',
  guards: 'ΓΙΑΤΙ, ΑΝ, ΟΤΑΝ, ΠΩΣ, ΑΥΤΟΣ, ΑΥΤΗ, ΠΟΤΕ',
  traps: 'ΜΗ ΣΤΑΜΑΤΑΣ, ΜΗ ΣΤΑΜΑΤΑΤΕ, ΝΟΝ ΣΤΟΠ, ΧΩΡΙΣ ΤΕΛΟΣ',
  signatures: 'ΣΤΑΛΘΗΚΕ ΑΠΟ, ΕΣΤΑΛΗ ΑΠΟ',
  tapbacks: ['Άρεσε «…»', 'Του άρεσε «…»', 'Της άρεσε «…»', 'Λάτρεψε «…»', '👍 σε «…»'],
  notes: [
    'ΔΙΑΓΡΑΦΗ alone is the opt-out word of Greek texts and also means deletion: it stops at once and opens an erasure, which is asked about.',
    'Telephones send Greek capitals with Latin look-alikes (ΣTOΠ): read alike.',
  ],
};
