import { urlsOf } from '#address/url.ts';
import type { Edition } from '#edition/types.ts';
import type { SiteAddress } from '#address/site-address.ts';

/** Returns what stands beside the door of a folder: how it is opened, what it is, and where the site is. */
export function readMe({ slug, info }: Edition, site: SiteAddress): string {
  const urls = urlsOf(site);
  const { version, date } = info.edition;
  const lines = [
    '八八读本 · Eight-Eight Reader',
    `${version} · ${date}`,
    '',
    '先把压缩包全部解压，再双击“打开 Open.html”。不用安装，不用联网，不写入磁盘；U盘、光盘、只读目录都可以。',
    '不要在压缩软件里直接打开：那样只解出一个文件，别的页面打不开。',
    ...(urls.isProvisional
      ? []
      : [
          `本版网址：${urls.absolute(urls.permanent(slug))}`,
          `另有单个HTML文件与电子书（EPUB）：${urls.absolute(urls.to('zh/data/'))}#copies`,
        ]),
    '非官方网站；译文为本站所译，非官方译文。译文与注释 CC BY 4.0，程序 MIT；第三方许可见 reader/licences.txt。',
    '',
    'Unpack the whole archive first, then double-click “打开 Open.html”. Nothing is installed, no network is needed, and nothing is',
    'written to the disk: a USB stick, a CD or a read-only folder will do. Do not open it within the archiver, which would unpack one',
    'file alone.',
    ...(urls.isProvisional
      ? []
      : [
          `The same on the web: ${urls.absolute(urls.permanent(slug))}`,
          `Also as one HTML file and as e-books (EPUB): ${urls.absolute(urls.to('en/data/'))}#copies`,
        ]),
    'Not an official site; the translation is ours and unofficial. Translation and notes CC BY 4.0, code MIT; licences of others are in',
    'reader/licences.txt.',
  ];
  // Editors of Windows 7 know no other line end, and no UTF-8 without the mark.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
