/**
 * The style sheet of a book. Faces, sizes and colours are the reader's: it has neither pixels nor colours nor fonts, and
 * says with letterforms alone who speaks. Source and translation stand in the face of the book, what is ours without serifs.
 */
export const style = `html { line-height: 1.7; }
body { margin: 0 5%; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.6em 0 0.8em; text-align: left; break-after: avoid; page-break-after: avoid; hyphens: none; }
h1 { font-size: 1.5em; margin-top: 2em; }
h2 { font-size: 1.2em; }
h3 { font-size: 1.05em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0 0 0.5em; }
p:lang(zh-Hans) { text-align: justify; text-indent: 2em; }
.pair { margin: 0 0 1.2em; }
.pair > p { text-indent: 0; }
h1 > .other, h2 > .other, h3 > .other, h4 > .other, h5 > .other, h6 > .other { display: block; font-weight: normal; }
h1 > .other { margin-top: 0.6em; }
.other { font-size: 0.95em; }
.line { display: block; }
.under { font-size: 0.75em; font-weight: normal; margin-top: 0.5em; }
.stop, .stray { display: none; }
.run-in { text-indent: 2em; margin: 0 0 0.5em; }
.run-in > h1, .run-in > h2, .run-in > h3, .run-in > h4, .run-in > h5, .run-in > h6, .run-in > p.run-in { display: inline; margin: 0; text-indent: 0; }
.ours, .ours p, .ref, .mark { font-family: sans-serif; text-indent: 0; }
p.ours, p.ref, p.original, .small, .small:lang(zh-Hans) { text-indent: 0; text-align: left; }
.ref { font-size: 0.75em; margin: -0.8em 0 0.8em; }
h1 + .ref { margin-top: -1em; }
.speaker { margin: 0 0 2em; }
.original { font-size: 0.9em; margin: 0 0 1em; }
.small, .notes { font-size: 0.85em; }
.notes { border-left: 0.1em solid; margin: 0.5em 0 1.2em; padding-left: 0.8em; }
.notes p, .appendix p { margin: 0 0 0.3em; }
.mark { font-size: 0.75em; line-height: 1; vertical-align: super; padding: 0 0.2em; }
a { color: inherit; }
a.term { border-bottom: 0.08em dotted; text-decoration: none; }
dl { margin: 0; }
dt { font-weight: bold; margin: 1.2em 0 0.2em; break-after: avoid; page-break-after: avoid; }
dt > * { margin-right: 0.6em; }
dt > .pinyin, dt > .second { font-weight: normal; }
dfn { font-style: normal; }
dd { margin: 0 0 0.3em; }
dd.small > a { white-space: nowrap; }
.letters { font-size: 1.2em; line-height: 2; }
.letters a { margin-right: 0.6em; }
ol.plain { list-style: none; margin: 0; padding: 0; }
ol.plain > li { margin: 0 0 1.2em; }
code { font-size: 0.85em; overflow-wrap: anywhere; word-wrap: break-word; }
.hash { display: block; }
.address { overflow-wrap: anywhere; word-wrap: break-word; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-left: 1.2em; }
nav li { margin: 0.4em 0; }
nav a { text-decoration: none; }
.title-page { text-align: left; padding-top: 2em; }
.title-page p, .title-page p:lang(zh-Hans) { text-indent: 0; text-align: left; }
.emblem { display: block; height: 6em; width: 6em; }
.cover { margin: 0; text-align: center; }
.cover svg { display: block; height: 95vh; margin: 0 auto; max-width: 100%; }
`;
