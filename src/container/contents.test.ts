import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { buildDocx, paragraph } from './docx/build-docx.ts';
import { readContents } from './contents.ts';
import { samplePdf } from './pdf/sample-pdf.ts';

const words = '路要修好，桥也要造好。';
const page = `<html><body><p>${words}</p></body></html>`;
const docx = buildDocx({ body: paragraph(words) });
const pdf = samplePdf([{ words: [{ text: words, x: 80, y: 120 }] }]);

describe('the bytes of a file tell what it is, else its name', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a.txt', words, 'text'],
    ['a', words, 'text'],
    ['a.md', words, 'markdown'],
    ['a.txt', docx, 'docx'],
    ['a.html', docx, 'docx'],
    ['a.docx', pdf, 'pdf'],
    ['a.pdf', Buffer.concat([Buffer.from('\r\n'), pdf]), 'pdf'],
    ['a.pdf', words, 'text'],
    ['a.html', `<p>${words}</p>`, 'html'],
    ['a.SHTML', `<p>${words}</p>`, 'html'],
    ['content_1.jhtml', page, 'html'],
    ['view.aspx', `\ufeff\r\n<!DOCTYPE html PUBLIC "x">\r\n<!-- saved from url=(1)https://example.org/ -->${page}`, 'html'],
    ['a', `<!-- saved from url=(1)https://example.org/ -->\n<HTML lang="zh">${page}`, 'html'],
    ['a.txt', `<?xml version="1.0"?>\n<!doctype html>${page}`, 'html'],
    ['a.txt', `<html>标记是写网页用的。${words}`, 'html'],
    ['a.txt', `${words}\n<html>`, 'text'],
    ['a.txt', `<附件>\n${words}`, 'text'],
    ['a.txt', `Content: ${words}\nContent-Type: ${words}`, 'text'],
  ])('%s, %o', async (path, value, container) => {
    const contents = await readContents(new VFile({ path, value }));
    expect(contents.container).toBe(container);
    expect(contents.text).toContain(words);
  });
});
