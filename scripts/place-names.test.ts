import { expect, test } from 'vitest';
import { spelled } from './place-names.ts';

const names =
  '山西 shanxi, 陕西 shaanxi, 陕州 shanzhou, 重庆 chongqing, 厦门 xiamen, 六安 luan, 六盘水 liupanshui, 六合 luhe, 台州 taizhou, 丽水 lishui, 乐清 yueqing, 乐山 leshan, 乐都 ledu, 昌乐 changle, 蚌埠 bengbu, 亳州 bozhou, 内蒙古 neimenggu, 西藏 xizang, 成都 chengdu, 都江堰 dujiangyan, 都匀 duyun, 商都 shangdu, 郫都 pidu, 曾都 zengdu, 喀什 kashi, 阿图什 atushi, 什邡 shifang, 长沙 changsha, 长子 zhangzi, 铅山 yanshan, 歙县 shexian, 蔚县 yuxian, 单县 shanxian, 浚县 xunxian, 洪洞 hongtong, 闵行 minhang, 黄陂 huangpi, 珲春 hunchun, 吴堡 wubu, 会泽 huize, 会昌 huichang, 莘县 shenxian, 朝阳 chaoyang, 济南 jinan, 荥阳 xingyang, 荥经 yingjing, 柏乡 baixiang, 百色 baise, 番禺 panyu, 东莞 dongguan, 大埔 dabu, 吕梁 lvliang, 绿春 lvchun';

test.each(names.split(', ').map((pair) => pair.split(' ') as [string, string]))('%s is spelled %s', (name, latin) => {
  expect(spelled(name)).toBe(latin);
});
