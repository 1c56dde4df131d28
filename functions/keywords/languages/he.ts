import type { LanguageData } from './language.ts';

export const he: LanguageData = {
  code: 'he',
  name: 'עברית',
  englishName: 'Hebrew',
  script: 'other',
  words: {
    stop: { seen: 'הסר, הסרה, עצור, תפסיק', translated: 'סטופ, הפסק, תפסיקו, להסיר, די, ביטול, בטל' },
    stop_all: { translated: 'הסר הכל, הסרה מהכל, עצור הכל' },
    start: { translated: 'התחל, הצטרף, הרשמה' },
    help: { translated: 'עזרה, מידע, צור קשר' },
    access: { translated: 'עיון, המידע שלי, הנתונים שלי' },
    erase: { translated: 'מחק, מחיקה' },
    rectify: { translated: 'תיקון' },
    port: { translated: 'ניוד נתונים' },
    object: { translated: 'התנגדות' },
    restrict: { translated: 'הגבלה' },
    yes: { translated: 'כן' },
    no: { translated: 'לא, לא תודה' },
  },
  phrases: {
    stop: {
      translated:
        'הסירו אותי, הסר אותי, תסירו אותי, תורידו אותי, להסיר אותי, הסרה מרשימה, להסרה, אל תשלחו, אל תשלח, תפסיקו לשלוח, תפסיק לשלוח, הפסיקו לשלוח, לא לשלוח, תעזבו אותי, מחקו את המספר שלי, לא מעוניין לקבל, לא מעוניינת לקבל',
    },
    help: { translated: 'מי אתם, מי זה, מי אתה, איך מסירים, איך להסיר' },
    access: { translated: 'מאיפה יש לכם את המספר שלי, מאיפה המספר שלי, איך השגתם את המספר שלי' },
    erase: { translated: 'מחק את המידע שלי, מחקו את המידע שלי, מחקו את הנתונים שלי, מחיקת נתונים' },
    wrong_number: { translated: 'מספר שגוי, טעות במספר, מספר לא נכון' },
  },
  leading: 'הסר, הסרה',
  also: { stop: 'מחק', erase: 'מחקו את המספר שלי' },
  courtesy: 'בבקשה, תודה, תודה רבה, שלום, היי, עכשיו, מיד, כבר, נא, אנא',
  conjunctions: 'וגם',
  objects: 'הודעות, הודעה, פרסומות, פרסומת, מסרונים, ספאם, המנוי',
  fillers: 'את, של, שלי, לי, אותי, מ, כל, האלה, ה, פה',
  vague: 'זה, את זה',
  guards: 'למה, אם, מתי, איך, הוא, היא',
  traps: 'אל תעצור, אל תפסיק, לא להסיר, בלי סוף, אל תבטל',
  signatures: 'נשלח מה, נשלח מ, נשלח מהאייפון שלי',
  notes: [
    'עצור is also an everyday "stop here": understood as the whole message only.',
    'Only the stop words were found in use; all the rest is translation.',
  ],
};
