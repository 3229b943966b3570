import { strings } from '#i18n/strings.ts';
import type { Source } from '../format.ts';
import { omegatGlossary } from '../glossary-utf8.ts';
import { fileNameOf, licence, sourceOf, tool } from '../identity.ts';

/**
 * Returns what a project says of itself in both languages. It begins with the mark of UTF-8, for older programs of Windows
 * would take it for another encoding.
 */
export function toReadme(source: Source): string {
  const { edition, urls } = source;
  const { name, edition: published } = edition.info;
  const memory = fileNameOf({ of: 'report', ending: '.tmx' }, edition);
  const glossary = fileNameOf(omegatGlossary, sourceOf(omegatGlossary, source).edition);
  const address = urls.isProvisional ? [] : [urls.absolute(urls.permanent(edition.slug))];
  return [
    `\uFEFF${name.zh}`,
    `${strings('zh').siteName}第 ${published.version} 版（${published.date}），OmegaT 3.6 及以后各版的项目`,
    '',
    '1. 把压缩包解开；不要在压缩包里直接打开。',
    '2. 在 OmegaT 的菜单“项目”中选“打开”，选这个文件夹。',
    '3. 已译的句子自动填入本站译文，可以修改；菜单“项目”的“创建已译文档”把译文写进 target。',
    '',
    'source：中文原文，每篇一个文件，一句一段：句间空一行，段间空两行。断句是本站的，所以项目不再断句。',
    `tm/auto/${memory}：翻译记忆。移到 tm，就只供参考，不自动填入。`,
    `glossary/${glossary}：术语表：中文、首选英译、说明。`,
    '',
    `中文原文是公文，本站不另主张权利；英译不是官方译文。译文、术语和注释：CC BY 4.0，${strings('zh').siteName}。`,
    licence.url,
    ...address,
    '',
    '',
    name.en,
    `${tool}, edition ${published.version} (${published.date}): a project for OmegaT 3.6 and later`,
    '',
    '1. Unpack the archive; do not open the project inside it.',
    '2. In OmegaT choose Project, Open, and this folder.',
    '3. Sentences that are translated are filled in with our translation, which you may change. Project, Create Translated Documents writes the English to target.',
    '',
    'source: the Chinese text, a file a work, a sentence a segment: one empty line between sentences, two between paragraphs. The sentences are ours, so the project does not cut them again.',
    `tm/auto/${memory}: the translation memory. Moved to tm it is there for reference, and fills nothing in.`,
    `glossary/${glossary}: the glossary: Chinese, the rendering to use, a comment.`,
    '',
    licence.words,
    licence.url,
    ...address,
    '',
  ].join('\n');
}
