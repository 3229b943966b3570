import { langOf } from '#i18n/locale.ts';
import type { Piece } from './pieces.ts';
import type { Reported, ReportedPlace } from './report.ts';
import { toReport } from './report.ts';

const sheet = `
:root{color-scheme:light}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;background:#fff;color:#1f1d1a;font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.6em}h2{margin:2em 0 0;border-bottom:1px solid #1f1d1a;font-size:1.1em}h3{margin:0;font-size:1em}
dl{display:grid;grid-template-columns:max-content 1fr;margin:.5em 0}dt{margin-right:1em;color:#5f5a51}dd{margin:0;overflow-wrap:anywhere}
ol{padding:0;list-style:none}ol>li{margin:0;padding:1em 0;border-bottom:1px solid #8b8473;break-inside:avoid}
blockquote{margin:.3em 0 .3em 1em;white-space:pre-wrap;overflow-wrap:anywhere}
b{color:#9c2a22;border-bottom:2px solid}p{margin:.2em 0}ul{margin:.3em 0;padding-left:1.2em}a{color:inherit}
.source{font-family:"Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif}
@page{margin:25mm 22mm}
`;

/** Returns the report of a check as a page by itself, which asks for nothing and runs nothing; whatever stands in the draft is text. */
export function toHtml(reported: Reported): string {
  const { locale, words: t } = reported;
  const report = toReport(reported);
  const counts = report.counts.map(({ name, count }) => `${escaped(name)} ${count}`).join(locale === 'zh' ? '，' : ', ');
  const pair = (name: string, value: string): string => `<dt>${escaped(name)}</dt><dd>${value}</dd>`;
  const head = [...report.head.map(({ name, value }) => pair(name, escaped(value))), pair(t.report.counts, counts)];
  return [
    `<!doctype html>\n<html lang="${langOf(locale)}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(report.title)}</title>\n<style>${sheet}</style>\n</head>\n<body>`,
    `<h1>${escaped(report.title)}</h1>`,
    `<dl>${head.join('')}</dl>`,
    `<p>${escaped(report.remark)}</p>`,
    ...report.none.map((words) => `<p>${escaped(words)}</p>`),
    ...(report.places.length === 0
      ? []
      : [`<h2>${escaped(t.report.places)}</h2>`, '<ol>', ...report.places.map((place) => placeItem(place, t.report, pair)), '</ol>']),
    '</body>\n</html>\n',
  ].join('\n');
}

function placeItem(
  place: ReportedPlace,
  t: { place: string; cite: string; limb: string },
  pair: (name: string, value: string) => string,
): string {
  const where = /^https?:\/\//.test(place.address)
    ? `<a href="${escaped(place.address)}" rel="noreferrer">${escaped(place.place)}</a>`
    : escaped(place.place);
  const pairs = [
    ...(place.place === '' ? [] : [pair(t.place, where)]),
    ...place.compared.map(({ name, pieces, lang }, at) =>
      pair(name, `<span lang="${lang}"${at % 2 === 1 ? ' class="source"' : ''}>${marked(pieces)}</span>`),
    ),
    ...place.limbs.map(({ text, said }) => pair(t.limb, `${escaped(text)} — ${escaped(said)}`)),
    ...(place.citation === '' ? [] : [pair(t.cite, escaped(place.citation))]),
  ];
  return [
    `<li><h3>${place.number}. ${escaped(place.verdict)} · ${escaped(place.line)}</h3>`,
    `<blockquote lang="${place.lang}">${escaped(place.text)}</blockquote>`,
    ...place.said.map((said) => `<p>${escaped(said)}</p>`),
    ...(pairs.length === 0 ? [] : [`<dl>${pairs.join('')}</dl>`]),
    '</li>',
  ].join('');
}

function marked(pieces: readonly Piece[]): string {
  return pieces.map(({ words, differs }) => (differs ? `<b>${escaped(words)}</b>` : escaped(words))).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
