/** Invented clients of the Chinese sample salon. */
import type { Gender, Person } from "../pack";

const WOMEN = `
陈静 chenjing、王丽 wangli、李敏 limin、张雨桐 zhangyutong、刘思琪 liusiqi、赵雪 zhaoxue、黄晓燕 huangxiaoyan
周婷 zhouting、吴佳怡 wujiayi、徐梦洁 xumengjie、孙倩 sunqian、朱琳 zhulin、胡蝶 hudie、林婉清 linwanqing
何秀英 hexiuying、郭美玲 guomeiling、高洁 gaojie、马晓红 maxiaohong、罗丹 luodan、梁诗雨 liangshiyu
宋佳 songjia、郑爽爽 zhengshuangshuang、谢雨晴 xieyuqing、韩梅 hanmei、唐糖 tangtang、冯程程 fengchengcheng
于佩 yupei、董洁云 dongjieyun、萧潇 xiaoxiao、曹颖 caoying、袁圆 yuanyuan、邓芳 dengfang、许可欣 xukexin
傅雅 fuya、沈薇 shenwei、曾黎黎 zenglili、彭晓彤 pengxiaotong、吕燕 lvyan、苏苏 susu、卢静怡 lujingyi
蒋欣妍 jiangxinyan、蔡雯 caiwen、贾玲珑 jialinglong、丁香 dingxiang、魏子涵 weizihan、薛宁 xuening、叶青 yeqing
阎小萌 yanxiaomeng、余欢 yuhuan、潘虹 panhong、杜鹃 dujuan、戴安琪 daianqi、夏荷 xiahe、钟灵 zhongling
汪可 wangke、田甜 tiantian、任静雯 renjingwen、姜薇薇 jiangweiwei、范晓萱 fanxiaoxuan、方圆 fangyuan
石榴 shiliu、姚瑶 yaoyao、谭晶莹 tanjingying、廖云 liaoyun、邹文 zouwen、熊佳慧 xiongjiahui、金惠 jinhui
欧阳若兰 ouyangruolan`;

const MEN = `
王伟 wangwei、李强 liqiang、张磊 zhanglei、刘洋 liuyang、陈建国 chenjianguo、杨帆 yangfan、赵鹏 zhaopeng
黄志明 huangzhiming、周杰 zhoujie、吴昊 wuhao、徐涛 xutao、孙浩然 sunhaoran、马超 machao、朱军 zhujun
胡明 huming、林峰 linfeng、郭亮 guoliang、何勇 heyong、高翔 gaoxiang、罗成 luocheng、Liam O'Neill liamoneill
司马岳 simayue`;

/** Clients in no particular order. */
export const people: readonly Person[] = [...read(WOMEN, "f"), ...read(MEN, "m")];

export const prospects: readonly Person[] = [
  { name: "邱小姐", latin: "qiuxj", gender: "f" },
  { name: "侯晓东", latin: "houxiaodong", gender: "m" },
  { name: "孟佳", latin: "mengjia", gender: "f" },
];

function read(text: string, gender: Gender): Person[] {
  return text
    .trim()
    .split(/[、\n]/)
    .map((entry) => {
      const blank = entry.lastIndexOf(" ");
      return { name: entry.slice(0, blank), latin: entry.slice(blank + 1), gender };
    });
}
