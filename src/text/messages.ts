/** What stops the reading of a file as text. */
const bytes = {
  'text:empty': 'The file has no bytes.',
  'text:too-large': 'The file is larger than any one report.',
  'text:encoding': 'The file is no UTF-8, but its encoding is certain, and it was read so.',
  'text:invalid-utf8': 'A byte is no UTF-8, and the file is certainly in no other encoding.',
  'text:invalid-utf16': 'The file begins with a mark of UTF-16 and breaks off or goes wrong later.',
  'text:nul': 'A NUL character stands in the file, as in programs, pictures and damaged files.',
};

/** What the reading of a Word document stops at, leaves out or moves; the first five are said of other kinds of file too. */
const docx = {
  'container:unknown': 'The file is of a kind whose text is not read here.',
  'container:damaged': 'The file cannot be opened as what its name says.',
  'container:left-out': 'Something in the file is no part of the text and was left out.',
  'container:table': 'A table was read a row a line.',
  'container:picture': 'A picture, drawing, chart or embedded object was left out.',
  'container:docx-encrypted': 'The Word document is encrypted with a password.',
  'container:docx-old': 'The Word document is of the old form (.doc), whatever its name says.',
  'container:docx-changes': 'The document has tracked changes and was read as if all were accepted.',
  'container:docx-notes': 'The document has footnotes or endnotes, which now stand at the end of the text.',
  'container:docx-text-box': 'The words of a text box now stand after the paragraph that it hangs on.',
  'container:docx-formula': 'A formula was read as the characters in it, in a row.',
  'container:docx-number': 'An automatic number has a form that is not known and was written in plain figures.',
};

/** What a web page or a Markdown file is like, and what of it is no part of the text. */
const html = {
  'container:html-archive': 'A web page lies packed together with its pictures in one file.',
  'container:html-frames': 'A web page holds no article and shows other pages in frames.',
  'container:html-script': 'A web page holds almost no words, since a program fetches them.',
  'container:html-empty': 'A web page holds no words outside of links and buttons.',
  'container:html-furniture': 'Lines of a web page stand around or within the article and were left out.',
  'container:html-hidden': 'Words of a web page are not seen by its reader and were left out.',
  'container:html-next-page': 'A web page has a link to a next page.',
  'container:markdown-empty': 'A Markdown file prints no words.',
  'container:markdown-matter': 'A Markdown file begins with front matter, which was left out.',
  'container:markdown-notes': 'A Markdown file has footnotes, which stand at the end of the text.',
};

/** What the reading of a PDF meets. */
const pdf = {
  'container:pdf-too-large': 'A PDF is larger than any one report.',
  'container:pdf-locked': 'A PDF opens with a password only.',
  'container:pdf-scan': 'Pages of a PDF are pictures or drawings and have no text layer.',
  'container:pdf-character': 'A PDF does not say which characters it draws.',
  'container:pdf-fault': 'A part of a page of a PDF could not be read.',
  'container:pdf-order': 'A PDF was read in an order that need not be right.',
  'container:pdf-note': 'Notes that were written over a PDF, or fields of a form in it, were left out.',
  'container:pdf-footnote': 'Footnotes stand behind the text, not where they are called.',
};

/** What a text is like that can be split, and what in it an editor should look at. */
const structure = {
  'report:empty': 'The file holds nothing but white space.',
  'report:unseen-character': 'A character stands in a line that no reader sees.',
  'report:unknown-character': 'A character stands in a line to which no standard gives a meaning.',
  'report:look-alike': 'A character only looks like the one that is meant: a radical, or a compatibility form.',
  'report:entity': 'A character is written as the source of a web page writes it.',
  'report:html-tag': 'A tag of a web page stands among the words.',
  'report:markdown-mark': 'A mark of Markdown stands among the words.',
  'report:page-number': 'A line looks like the number of a page.',
  'report:page-furniture': 'Lines look like what a site prints around a text.',
  'report:table': 'Lines look like a table, or like the caption of one.',
  'report:hard-wrapped': 'Many lines break off in mid-sentence, as if a program had wrapped the text.',
  'report:cut-line': 'A line breaks off in mid-sentence and seems to go on in another.',
  'report:unpaired-mark': 'A quotation mark or bracket has no partner in its paragraph.',
  'report:body-missing': 'The text has a title and nothing below it.',
  'report:contents-list': 'Lines repeat headings that come later, as a table of contents does.',
  'report:headings-missing': 'No line begins like a heading, so the whole text is one unit.',
  'report:headings-inside': 'Several marks of headings stand inside one line.',
  'report:heading-broken': 'A heading ends in a comma and may go on in the next line.',
  'report:heading-doubtful': 'A line begins like a heading and fits into no numbering.',
  'report:heading-orphan': 'A section or measure stands where no part is open.',
};

/** What the numbers of headings are like. */
const numbers = {
  'report:number-restarts': 'A numbering begins anew in the middle of a work.',
  'report:number-doubled': 'The same number stands twice, one directly after the other.',
  'report:number-out-of-order': 'A number is lower than the one before it.',
  'report:number-missing': 'A number between two others is missing.',
};

/** What `report.json` or `ended.json` says and the text does not bear out. */
const declared = {
  'report:work-not-found': 'A work is declared whose first line the text does not have.',
  'report:placement-unknown': 'A paragraph is placed under a unit that the text does not have.',
  'report:placement-ambiguous': 'Several paragraphs begin with the words of one that is placed.',
  'report:placement-unused': 'A paragraph is placed that the text does not have.',
  'report:number-renumbered': 'A number that was published stands before other words.',
  'report:no-free-id': 'Every name that a unit could have is or was in use.',
  'report:ended-unknown': 'An id is said to have ended that was never published.',
  'report:heading-changed': 'A heading or title that was published now has wholly other words.',
};

/** What is wrong with the files of content/. */
const content = {
  'content:bytes': 'The bytes of a file are not UTF-8 with line feeds and no byte order mark.',
  'content:invalid-json': 'A file is not well-formed JSON.',
  'content:invalid-yaml': 'A file is no valid YAML.',
  'content:doubled-key': 'A key stands twice in one object.',
  'content:hidden-sign': 'A sign stands among our words that no reader sees, or that is no character.',
  'content:invalid-data': 'A file is missing, or a key of it is not as its schema has it.',
  'content:unknown-file': 'A file lies in content/ and nothing reads it.',
  'content:link': 'A link lies in content/ in place of a file or folder.',
  'content:no-page': 'A file of prose lies where no page is made of it.',
  'content:not-markdown': 'A file of prose cannot be read: a sign in it begins what never ends.',
  'content:not-admitted': 'A file of prose holds what is neither plain Markdown nor a component of this site.',
  'content:no-such-scheme': 'A link of a file of prose leads to an address of a kind that no page may lead to.',
  'content:slug': 'A report, a concept or a topic has a name that cannot stand in an address, or is one of the site’s own words.',
  'content:no-home': 'The site names a home report that is not there.',
  'content:not-split': 'A report has no outline yet.',
  'content:words-missing': 'The outline names a sentence that has no words.',
  'content:work-missing': 'The outline has a work that report.json does not declare.',
  'content:no-such-id': 'A file names a place that no report has and never had.',
  'content:no-such-text': 'A ledger names an outside text that is not in the list of them.',
  'content:misquoted': 'Words are quoted from a sentence that says something else.',
  'content:release-chain': 'An edition is kept as a difference from one that is not kept.',
  'figure:caption-count': 'A caption counts the sections of a part and has never counted right.',
};

/** What `npm run check` finds in the words of a report. */
const words = {
  keys: 'The translation has other files or ids than the source, or another order.',
  translation: 'The translation has not come as far as report.json says, or has come further.',
  english: 'The English breaks a rule of spelling, marks or spaces.',
  figures: 'A figure of the Chinese sentence does not stand in its English.',
  terms: 'A term is rendered otherwise than the termbase says.',
  renderings:
    'The English of a place departs from the preferred rendering of a term and nobody has said why, a reason is of no place, or words that are quoted as a counterpart do not stand there.',
  calques: 'The English says what is Chinese in English words.',
  worn: 'A report says words oftener than its English bears.',
  must: 'A report commands oftener than its English bears.',
  formulas: 'A formula of the text does not return in the words it has in English.',
  apart: 'Words that are kept apart are rendered alike, or not by an English of their own.',
  glosses: 'A label is not explained where a work says it first.',
  references: 'A file of content/ names what is not there, itself, or the same twice.',
  entries: 'An entry of the glossary does not hold together: its official English, its members, sources or outcome.',
  labels: 'Nothing explains a label that counts something: not the text, no gloss, no note.',
  long: 'An English sentence is too long.',
  quoted: 'Quotation marks stand where capitals or an earlier sentence make them needless.',
  parallels: 'Two works share words and nobody has decided on them, or a decision is about nothing.',
  wordings: 'A run of words that stands in an earlier text was not read by an editor, or its reading does not hold any more.',
  ledger: 'A numeral of a report with a ledger of figures is not settled, or a figure does not say what its words say.',
  apparatus: 'A note does not stand at its words, or an irregularity has no note.',
  captions: 'A caption of the figure belongs to no unit, or its words are not in the heading.',
};

/** What keeps a command from being carried out. */
const commands = {
  'project:unreadable': 'A file cannot be read.',
  'project:arguments': 'A verb was told more or less than it can take, or a day that there is not.',
  'project:unwritable': 'A file cannot be written: the disk is full, read-only, or its permissions forbid it.',
  'project:busy': 'Another command is at work on the project.',
  'project:path': 'The project lies in a folder whose name cannot be built in.',
  'project:no-outside-texts': 'The outside texts in which words are looked up are not at hand.',
  'project:setting': 'A variable of the environment is set to what it cannot be.',
  'project:linked-out': 'A link in content/, seeds/ or public/ leads out of the project, or nowhere.',
  'project:seed-outside': 'A report names a seed that lies outside the project.',
  'project:licence': 'A package whose code or data the site ships has no text of its licence.',
  'split:words-altered': 'The files of zh/ are not what the last split wrote.',
  'split:interrupted': 'A split was interrupted before all its files were written.',
  'split:altered-meanwhile': 'A file was altered between a split that was interrupted and the one that is to finish it.',
  'outline:no-file': 'No file was named for the outline.',
  'add:no-file': 'No file was named that is to be added.',
  'add:slug': 'A report is added under a name that cannot stand in an address.',
  'add:same-text': 'A text is added that is there already.',
  'add:taken': 'A report is added whose name or file is taken.',
  'add:original-altered': 'The file that a seed was read from is not what it was.',
  'edition:no-site': 'An edition is ordered and nobody has said where the site will be.',
  'edition:no-report': 'An edition is ordered of a report that is not there.',
  'edition:no-version': 'An edition is ordered without a version.',
  'edition:no-date': 'An edition is ordered without a day.',
  'edition:not-higher': 'An edition is ordered whose version does not come after the last one.',
  'edition:before-last': 'An edition is ordered whose day is before that of the last one.',
  'edition:unchanged': 'An edition is ordered and no word has changed.',
  'figures:no-report': 'A ledger of figures is asked for of a report that is not there.',
  'export:no-format': 'A unit is to be printed in a form that there is not.',
  'export:too-many': 'More is named than a form, a report and a place of it.',
  'export:whole': 'A place or a language is named with a form that always holds the whole report in both.',
  'export:no-translation': 'A form that sets both languages side by side is asked for of a report of which nothing is translated.',
  'export:no-output': 'A form that is no text would go to a terminal.',
  'export:not-empty': 'Several files are to go into a folder that holds others.',
  'export:no-report': 'A unit of a report is to be printed that is not there.',
  'export:no-language': 'A unit is to be printed in a language that the site does not have.',
  'export:no-unit': 'A unit is to be printed that the report does not have.',
  'export:nothing': 'A unit has nothing to print in this form.',
  'epub:no-report': 'E-books of a report are ordered that is not there.',
  'docx:no-report': 'A document of a report is ordered that is not there.',
  'docx:no-set': 'A document is to be set in a way that there is not.',
  'docx:no-style': 'A document is to name its sources in a style that there is not.',
  'docx:no-translation': 'A document in English is ordered of a report that has no translation.',
  'docx:no-place': 'A document is ordered of a place that the report does not have.',
  'verify:no-file': 'No draft was named that is to be checked.',
  'verify:no-option': 'The check of a draft is asked for in a way that there is not.',
  'verify:no-report': 'A draft is to be checked against a report that is not there.',
  'verify:empty': 'A draft that is to be checked holds nothing but white space.',
};

/** Every message of this project by its id, which never changes, with what it means; docs/RULES.md says what to do. */
export const messages = { ...bytes, ...docx, ...html, ...pdf, ...structure, ...numbers, ...declared, ...content, ...words, ...commands };

/** The id of a message. */
export type MessageId = keyof typeof messages;
