import type { LanguageData } from './language.ts';

export const zh: LanguageData = {
  code: 'zh',
  name: '中文',
  englishName: 'Chinese',
  script: 'other',
  words: {
    stop: { seen: '停止, 停', translated: '取消, 屏蔽' },
    stop_all: { translated: '全部退订, 退订全部, 取消全部' },
    start: { translated: '订阅, 开始, 恢复' },
    help: { translated: '帮助, 客服, 联系' },
    access: { translated: '查阅, 我的数据, 个人信息副本' },
    erase: { translated: '删除, 遗忘' },
    rectify: { translated: '更正' },
    port: { translated: '转移数据' },
    object: { translated: '反对, 拒绝' },
    restrict: { translated: '限制处理' },
    yes: { translated: '是, 好, 确认' },
    no: { translated: '否, 不' },
  },
  latin: { stop: { seen: 'TD, T, R' }, yes: { translated: 'Y' }, no: { translated: 'N' } },
  phrases: {
    stop: {
      seen: '退订, 拒收, 取消订阅, 别发了, 不要发了, 退訂, 取消訂閱',
      translated:
        '别再发了, 不要再发, 别发短信, 别再发短信, 停止发送, 不想再收到, 不想收到短信, 别骚扰我, 不要骚扰我, 把我的号码删, 删除我的号码, 请勿打扰, 勿扰',
    },
    help: { translated: '你是谁, 你们是谁, 您是谁, 怎么退订, 如何退订' },
    access: { translated: '怎么有我的号码, 哪里得到我的号码, 从哪里弄到我的号码' },
    erase: { translated: '删除我的信息, 删除我的数据, 删除个人信息' },
    wrong_number: { translated: '号码错了, 发错了, 打错了, 错误的号码, 你发错人了' },
    do_not_sell: { translated: '不要出售我的信息' },
  },
  also: { stop: '删除', erase: '删除我的号码, 把我的号码删' },
  courtesy: '请, 谢谢, 多谢, 谢谢你, 谢谢您, 你好, 您好, 马上, 立即, 现在, 吧, 啊, 了, 麻烦, 拜托',
  conjunctions: '和, 并, 并且, 以及',
  objects: '短信, 信息, 消息, 广告, 推广, 服务',
  fillers: '我, 我的, 你, 你们, 的, 这, 这些, 所有, 给我',
  vague: '这个, 它',
  guards: '为什么, 如果, 他, 她, 怎么, 没有',
  traps: '不停止, 不停, 停车, 不要停, 不取消, 不删除, 停电, 取消预约, 取消订单, 删除文件',
  signatures: '发自我的, 发送自',
  tapbacks: ['赞了“…”', '喜欢了“…”', '对“…”表示喜欢'],
  notes: [
    'TD, T and R are the opt-out letters of Chinese marketing texts: alone they count in Chinese programmes, elsewhere only where our text offered them.',
    'Traditional and simplified characters of these words are read alike.',
  ],
};
