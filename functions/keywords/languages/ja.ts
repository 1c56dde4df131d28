import type { LanguageData } from './language.ts';

export const ja: LanguageData = {
  code: 'ja',
  name: '日本語',
  englishName: 'Japanese',
  script: 'other',
  words: {
    stop: { seen: '停止, 解除, やめて, 止めて', translated: 'ストップ, 中止, 終了' },
    stop_all: { translated: 'すべて停止, 全て停止, 全部停止' },
    start: { translated: '登録, 再開, 開始' },
    help: { translated: 'ヘルプ, 問い合わせ, お問い合わせ' },
    access: { translated: '開示, 個人情報開示, 開示請求' },
    erase: { translated: '削除, 消去' },
    rectify: { translated: '訂正' },
    port: { translated: 'データ移行' },
    object: { translated: '異議, 利用停止' },
    restrict: { translated: '処理制限' },
    yes: { translated: 'はい' },
    no: { translated: 'いいえ' },
  },
  phrases: {
    stop: {
      seen: '配信停止',
      translated:
        '退会, 配信を停止, 配信解除, 登録解除, 送らないで, 送ってこないで, 送信しないで, もう送らないで, メールを止めて, SMSを止めて, 配信を止めて, 配信不要, 連絡しないで, 番号を消して, 番号を削除',
    },
    help: { translated: 'どなたですか, 誰ですか, どちら様ですか, 配信停止の方法, 停止方法' },
    access: { translated: '番号をどこで, どうやって番号を' },
    erase: { translated: 'データを削除, 個人情報を削除, 情報を削除' },
    wrong_number: { translated: '番号が違います, 番号違い, 人違い, 間違い電話, 間違いです' },
    do_not_sell: { translated: '個人情報を売らないで' },
  },
  also: { stop: '削除', erase: '番号を消して, 番号を削除' },
  courtesy:
    'ください, 下さい, お願いします, お願い致します, ありがとう, ありがとうございます, すみません, こんにちは, です, してください, して下さい, 希望, 希望します, してほしい, 今すぐ, すぐに, もう, を, お願い, します',
  conjunctions: 'と, および, 及び',
  objects: 'メール, メッセージ, 配信, 広告, 宣伝, ショートメール',
  fillers: 'の, は, に, この, これ, 私',
  vague: 'それ',
  guards: 'なぜ, どうして, もし, 彼, 彼女, 私を',
  traps: '停止しないで, やめないで, 止めないで, 一時停止, 削除しないで, 中止になった',
  signatures: 'iPhoneから送信, から送信',
  tapbacks: ['“…”に「いいね」しました', '「…」にいいねしました', '「…」を強調しました'],
  notes: [
    '利用停止 (cease using my data) is read as an objection: the texts stop and the request is opened.',
    '停止 is Chinese too: the programme’s languages decide.',
  ],
};
