import { formatRange, parseRange } from '#address/range.ts';
import { pathOfPlace } from '#address/url.ts';
import type { Judged, Near } from '#draft/contract.ts';
import type { Mending } from '#draft/telling/corrected.ts';
import { citationFor, editsFor, mendingsOf } from '#draft/telling/corrected.ts';
import type { Entry } from '#draft/telling/entries.ts';
import { differs, placeOf } from '#draft/telling/entries.ts';
import type { Piece } from '#draft/telling/pieces.ts';
import { isWhole, sideBySide } from '#draft/telling/pieces.ts';
import { orderWord, placeName, sayEntry, sayLimb } from '#draft/telling/said.ts';
import { addressAt } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import { copy } from '../page/copy.ts';
import { make, makeButton } from '../page/make.ts';
import { spoken } from '../search/spoken.ts';
import type { Desk, OpenDraft } from './desk.ts';

/** Returns the verdict on an entry: where its words stand, what was found, how it differs, and what can be done. */
export function toVerdict(entry: Entry, open: OpenDraft, desk: Desk): HTMLElement {
  const { words: t, locale } = desk.setting;
  const { number, kind, quotation } = entry;
  const item = make('li', 'k-verdict', '', { id: `k-${number}`, 'data-entry': String(number), tabindex: '-1' });
  const head = make('div', 'k-head');
  const back = make('a', 'k-back', String(number), { href: `#k-at-${number}`, 'aria-label': fill(t.toPlace, number) });
  back.addEventListener('click', (event) => {
    event.preventDefault();
    desk.part('lines').querySelector<HTMLElement>(`#k-at-${number}`)?.focus();
  });
  head.append(back, make('h2', '', t.verdicts[kind], { 'aria-label': fill(t.toVerdict, number, t.verdicts[kind]) }));
  const place = placeOf(entry);
  if (place) head.append(toPlaceLink(place, desk));
  if (isPlain(entry)) item.classList.add('k-plain');
  else head.append(actsOf(entry, open, desk));
  item.append(head);
  item.append(saidOf(entry, desk));
  if (quotation && quotation.limbs.length > 0) item.append(limbsOf(quotation.limbs, desk));
  else if (quotation && kind !== 'absent') item.append(...comparedOf(quotation, desk));
  if (quotation && kind !== 'absent' && quotation.words !== '' && !(differs(quotation) && isWhole(quotation)))
    item.append(foldOf(entry, open, desk));
  if (quotation?.near) item.append(nearOf(quotation.near, desk));
  item.lang = locale === 'zh' ? 'zh-Hans' : 'en';
  return item;
}

/** Whether of words that are the text's nothing is to be said but that, and of their citation. */
function isPlain({ kind, quotation, wrong }: Entry): boolean {
  if (kind !== 'exact' || !quotation || wrong) return false;
  const { limbs, speaker, slips, negation, wrongSpeaker, lang } = quotation;
  return lang === 'zh' && limbs.length === 0 && slips.length === 0 && !speaker && !wrongSpeaker && negation === null;
}

/** A place as a link to its sentence. The draft is lost with this page, so it opens another. */
function toPlaceLink(place: { at: string; report: string }, desk: Desk): HTMLElement {
  const { base, locale, words: t } = desk.setting;
  const range = parseRange(place.at) ?? { first: place.at, last: place.at };
  const path = pathOfPlace(place.report, range.first, locale).replace(/#.*$/, `#${formatRange(range)}`);
  const name = placeName(place, desk.telling());
  return make('a', 'k-place link', name, {
    href: addressAt(base, path),
    target: '_blank',
    rel: 'noopener noreferrer',
    title: t.newTab,
    translate: 'no',
  });
}

function actsOf(entry: Entry, open: OpenDraft, desk: Desk): HTMLElement {
  const { words: t } = desk.setting;
  const acts = make('span', 'k-acts');
  const offerAct = (name: string, run: () => void | Promise<void>): void => {
    acts.append(named(makeButton('act', name, run), entry, desk));
  };
  const offer = (how: Mending): void => {
    offerAct(t.mending[how], () => desk.mend(editsFor(entry, how, open.text), [entry], fill(t.done.mended[how], entry.number)));
  };
  mendingsOf(entry, open.text).forEach(offer);
  if (entry.kind === 'absent') offerAct(t.search, () => searchFor(entry.text, desk));
  return acts;
}

/** Gives a button a name of its own among those of the other entries. */
function named(button: HTMLButtonElement, { number }: Entry, { setting }: Desk): HTMLButtonElement {
  button.setAttribute('aria-label', fill(setting.words.actOn, number, button.textContent ?? ''));
  return button;
}

/** Copies words for the search, whose address is to have nothing of a draft unless its writer puts it there. */
async function searchFor(words: string, desk: Desk): Promise<void> {
  const { words: t, base, locale } = desk.setting;
  const link = make('a', 'link', t.toSearch, {
    href: addressAt(base, `${locale}/search/`),
    target: '_blank',
    rel: 'noopener noreferrer',
    title: t.newTab,
  });
  const isCopied = await copy(words, t.search);
  desk.say(isCopied ? t.done.searched : t.done.copyByHand, link);
}

function saidOf(entry: Entry, desk: Desk): HTMLElement {
  const { locale } = desk.setting;
  const said = make('p', 'k-said ours');
  const { cited = null, isCitedRightly = null } = entry.quotation ?? {};
  sayEntry(entry, desk.telling()).forEach((sentence, at) => {
    if (at > 0 && locale === 'en') said.append(' ');
    const from = isCitedRightly === false && cited !== null ? sentence.indexOf(cited) : -1;
    if (cited === null || from < 0) return said.append(spoken(sentence, locale));
    said.append(sentence.slice(0, from), make('span', 'k-cited', cited, { translate: 'no' }), sentence.slice(from + cited.length));
  });
  return said;
}

/** The draft and the text, one under the other, where they differ. */
function comparedOf(judged: Judged, desk: Desk): HTMLElement[] {
  if (!differs(judged)) return [];
  const { words: t } = desk.setting;
  const { draft, text } = sideBySide(judged);
  const lang = judged.lang === 'en' ? 'en' : 'zh-Hans';
  const list = make('dl', 'k-two');
  const add = (name: string, className: string, pieces: readonly Piece[]): void => {
    const words = make('dd', className, '', { lang });
    words.append(...pieces.map((piece) => (piece.differs ? make('b', '', piece.words) : document.createTextNode(piece.words))));
    list.append(make('dt', '', name), words);
  };
  add(t.twoLines.draft, 'k-own', draft);
  add(lang === 'en' ? t.twoLines.translation : t.twoLines.text, 'k-source', text);
  return [list];
}

function limbsOf(limbs: readonly Judged[], desk: Desk): HTMLElement {
  const { words: t, locale } = desk.setting;
  const list = make('ol', 'k-limbs');
  limbs.forEach((limb, at) => {
    const line = make('li', '', '');
    const head = make('p', 'k-limb');
    head.append(make('span', 'k-limb-number', fill(t.limb, orderWord(at + 1, desk.setting))), ' ', make('b', '', t.verdicts[limb.verdict]));
    if (limb.at !== null && limb.report !== null) head.append(' ', toPlaceLink({ at: limb.at, report: limb.report }, desk));
    const said = make('p', 'k-said ours');
    said.append(spoken(sayLimb(limb, desk.telling()).join(locale === 'zh' ? '' : ' '), locale));
    line.append(head, said, ...(limb.verdict === 'absent' ? [] : comparedOf(limb, desk)));
    list.append(line);
  });
  return list;
}

/** The words that are nearest to what stands nowhere. */
function nearOf(near: Near, desk: Desk): HTMLElement {
  const fold = make('details', 'k-fold');
  const line = make('p');
  line.append(toPlaceLink(near, desk));
  const lang = /\p{Script=Han}/u.test(near.words) ? 'zh-Hans' : 'en';
  fold.append(make('summary', '', desk.setting.words.fold.near), make('p', 'k-source', near.words, { lang }), line);
  return fold;
}

/** Says of words that end within a sentence that it goes on. */
function toItsEnd(words: string, isEnglish: boolean): string {
  return /[。！？.!?][”’"')）]*$/.test(words) ? words : `${words.replace(/[，、；：,;:]$/, '')}${isEnglish ? ' …' : '……'}`;
}

/** The words of the text, and the citation to paste. */
function foldOf(entry: Entry, { text }: OpenDraft, desk: Desk): HTMLElement {
  const { words: t } = desk.setting;
  const { words = '', lang } = entry.quotation ?? {};
  const fold = make('details', 'k-fold');
  fold.append(make('summary', '', t.fold[lang === 'en' ? 'en' : 'zh']));
  fold.append(make('p', 'k-source', toItsEnd(words, lang === 'en'), { lang: lang === 'en' ? 'en' : 'zh-Hans' }));
  const citation = citationFor(entry, text);
  if (citation !== undefined) {
    const line = make('p', 'k-cite');
    const act = makeButton('act', t.copyCitation, async () =>
      desk.say((await copy(citation, t.copyCitation)) ? t.done.copied : t.done.copyByHand),
    );
    line.append(make('span', '', citation, { translate: 'no' }), ' ', named(act, entry, desk));
    fold.append(line);
  }
  return fold;
}
