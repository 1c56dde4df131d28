/*
 * Chinese is mostly typed by its sounds, and a finger that slips picks another word of the same ones: 推订 for 退订, 取肖 for 取消. Sounds are pinyin without tones, where zh, ch and sh are as z, c and s and
 * a last ng is as n, as many people say and type them.
 *
 * Readings: the first that pypinyin 0.55 (MIT) has, of the characters of GB 2312, level 1. Other words: those of two characters in the dictionary of jieba 0.42 (MIT).
 */

/** Words that a request is made of, any of which may have been meant where one of the same sounds stands that is no word itself. */
export const soundWords =
  '停止 退订 取消 拒收 屏蔽 订阅 短信 推送 发送 打扰 骚扰 删除 移除 注销 关闭 拒绝 终止 结束 取关 拉黑 群发 广告 信息 消息 不要 别再 名单 联系 停发 勿扰 通知 简讯 退出 解除 号码';

/** Characters that sound alike, with a space between one sound and the next. */
export const soundAlikes =
  '蔽闭逼鼻比鄙笔彼碧蓖毕毙毖币庇痹敝弊必壁臂避陛 别鳖憋瘪 不捕哺补埠布步簿部怖 除出初橱厨躇锄雏滁楚础储矗搐触处粗醋簇促畜 打搭达答瘩大 单耽担丹郸掸胆旦氮但惮淡诞弹蛋当挡党荡档 订丁盯叮钉顶鼎锭定 短端锻段断缎 ' +
  '发罚筏伐乏阀法珐 告篙皋高膏羔糕搞镐稿 关广棺官冠观管馆罐惯灌贯光逛 号壕嚎豪毫郝好耗浩貉 黑嘿 简歼监坚尖笺间煎兼肩艰奸缄茧检柬碱硷拣捡俭剪减荐鉴践贱见键箭件健舰剑饯渐溅涧建僵姜将浆江疆蒋桨奖讲匠酱降 ' +
  '结解揭接皆秸街阶截劫节杰捷睫竭洁姐戒芥界借介疥诫届 拒桔鞠拘狙疽居驹菊局咀矩举沮聚据巨具距踞锯俱句惧炬剧 绝嚼撅攫抉掘倔爵觉决诀 拉垃喇蜡腊辣啦 联莲连镰廉怜涟帘敛脸链恋炼练粮凉梁粱良两辆量晾亮谅 码妈麻玛蚂马骂嘛吗 ' +
  '名民抿皿敏悯闽明螟鸣铭命 屏拼频贫品聘乒坪苹萍平凭瓶评 取趋区蛆曲躯屈驱渠娶龋趣去 群裙 扰饶绕 删三叁伞散桑嗓丧珊苫杉山煽衫闪陕擅赡膳善汕扇缮墒伤商赏晌上尚裳 骚搔扫嫂梢捎稍烧芍勺韶少哨邵绍 送松耸怂颂宋讼诵 ' +
  '收手首守寿授售受瘦兽搜艘擞嗽 束蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树戍竖墅庶数漱恕苏酥俗素速粟僳塑溯宿诉肃 停厅听烃汀廷亭庭挺艇 通桐酮瞳同铜彤童桶捅筒统痛 退推颓腿蜕褪 ' +
  '勿巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物务悟误 息系昔熙析西硒矽晰嘻吸锡牺稀希悉膝夕惜熄烯溪汐犀檄袭席习媳喜铣洗隙戏细 消销萧硝霄哮嚣宵淆晓小孝校肖啸笑效 信薪芯锌欣辛新忻心衅星腥猩惺兴刑型形邢行醒幸杏性姓 ' +
  '讯勋熏循旬询寻驯巡殉汛训逊迅 要邀腰妖瑶摇尧遥窑谣姚咬舀药耀钥 移一壹医揖铱依伊衣颐夷遗仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎 阅曰约越跃岳粤月悦 再栽哉灾宰载在摘斋宅窄债寨仔 ' +
  '止知芝枝支吱蜘肢脂汁之织职直植殖执值侄址指趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒兹咨资姿滋淄孜紫籽滓子自渍字 终中盅忠钟衷种肿重仲众鬃棕踪宗综总纵 ' +
  '注珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主著柱助蛀贮铸筑住祝驻租足卒族祖诅阻组';

/** Words with the sounds of one of those that are words themselves. */
export const soundOthers =
  '统治 同志 推出 接触 种植 一处 种子 总之 宗旨 杰出 练习 一出 星系 童子 同治 中子 停滞 举手 中指 总值 种质 欣喜 咀嚼 怜惜 统制 取笑 中止 亭子 三处 挺直 小溪 小西 评比 ' +
  '溢出 同知 借宿 推定 伤处 据守 结出 益处 中资 幸喜 通志 小戏 同质 筒子 宗子 订约 管壁 中直 停职 中职 解数 重子 两系 铜质 补药 役畜 衣橱 聚首 定约 铜制 屈光 居首 劫数 ' +
  '通直 戒除 名旦 借书 心细 联席 心系 凉席 重置 种籽 总支 民党 综指 移出 铜子 童稚 住校 两席 心溪 巨兽 巨手 借出 光笔 解暑 桐子 综治 介素 盅子 善处 瞳子 颓顶 闪出 铜字 ' +
  '重资 重制 通指 退除 连系 足校 译出 议处 解述 解署 解出 衅隙 节数 统支 结素 终至 终值 渠灌 桶子 新息 断行 揭出 捷速 捷书 忠直 庭子 小系 小喜 听子 同支 同指 句首 去逛 ' +
  '厅子 众智 中置 中支 中值 上簇 一触 一簇 辛烯 欣悉 桐籽 主销';
