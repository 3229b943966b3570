/** What a package says of its terms: those of the words, and the MIT License of its code, as it stands at the top of the project. */
export const licenceWords = `Three kinds of words stand in this package, and each has its own terms.

1. The Chinese text (\`zh\` of sentences and headings) is an official document, as received. It is not ours, and nothing more is claimed for it.
2. The English translation, the glossary and the notes are by the editors of the Eight-Eight Reader, under the Creative Commons Attribution 4.0 International Licence (CC BY 4.0): https://creativecommons.org/licenses/by/4.0/legalcode. Name “the Eight-Eight Reader” as the source, link to the place you quote, and say what you changed. The translation is unofficial.
3. The code (the files *.js and *.d.ts, without the words in them) is under the MIT License:

MIT License

Copyright (c) 2026 The editors of the Eight-Eight Reader

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
