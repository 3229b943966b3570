import { toXmlWords } from '#text/xml.ts';
import { element } from '../xml.ts';
import type { InterchangeFormat, Source } from './format.ts';
import { addressOf, licence, tool } from './identity.ts';
import { sha256 } from '../sha256.ts';
import type { Languages } from './languages.ts';
import { bareLanguages, fullLanguages } from './languages.ts';
import type { Context } from './omegat/contexts.ts';
import { plainLine } from './plain-line.ts';
import type { Pair } from './pairs.ts';
import { pairsOf } from './pairs.ts';

/**
 * Returns a report as a translation memory (TMX 1.4b), a unit a sentence or heading that is translated. The document type
 * is named as the specification has it, without an address: programs have the definition, and none needs a network.
 * `contexts` are the places of units that OmegaT is to tell apart, by their ids. It heeds them only in a unit that has
 * nothing else: up to version 3.6 another property, and later an id, would make it a unit of another place.
 */
export function toTmx(source: Source, languages: Languages, contexts: ReadonlyMap<string, Context> = new Map()): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    headerOf(source, languages),
    '<body>',
    ...pairsOf(source.edition).map((pair) => toUnit(pair, source, languages, contexts.get(pair.id))),
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

function headerOf({ edition, urls }: Source, languages: Languages): string {
  const { slug, info, sha256: seed } = edition;
  const day = dayOf(edition.info.edition.date);
  return element(
    'header',
    {
      creationtool: tool,
      creationtoolversion: info.edition.version,
      segtype: 'sentence',
      'o-tmf': tool,
      adminlang: languages.en,
      srclang: languages.zh,
      datatype: 'plaintext',
      'o-encoding': 'UTF-8',
      creationdate: day,
      creationid: tool,
    },
    '\n',
    note(languages.zh, info.name.zh),
    note(languages.en, info.name.en),
    note(languages.en, licence.words),
    property('x-licence', licence.id),
    property('x-licence-address', licence.url),
    property('x-report', slug),
    property('x-address', urls.absolute(urls.permanent(slug))),
    property('x-edition', info.edition.version),
    property('x-translation', info.translation),
    property('x-seed-sha256', seed),
  );
}

function toUnit({ id, zh, en, unit }: Pair, source: Source, languages: Languages, context: Context | undefined): string {
  const { version, date } = source.edition.info.edition;
  const properties = context ?? {
    'x-address': addressOf(source, id),
    'x-edition': version,
    'x-unit': unit,
    'x-sha256': sha256(zh),
  };
  return element(
    'tu',
    { tuid: context ? undefined : id, changedate: dayOf(date), changeid: tool },
    '\n',
    ...Object.entries(properties).map(([type, words]) => property(type, words)),
    wording(languages.zh, zh),
    wording(languages.en, en),
  );
}

const property = (type: string, words: string): string => `${element('prop', { type }, toXmlWords(plainLine(words)))}\n`;

const note = (language: string, words: string): string => `${element('note', { 'xml:lang': language }, toXmlWords(plainLine(words)))}\n`;

const wording = (language: string, words: string): string =>
  `${element('tuv', { 'xml:lang': language }, element('seg', {}, toXmlWords(plainLine(words))))}\n`;

const dayOf = (date: string): string => `${date.replaceAll('-', '')}T000000Z`;

/** Translation memories: with the countries of both languages, and with bare languages. */
export const tmxFormats: readonly InterchangeFormat[] = [
  {
    name: 'tmx',
    of: 'report',
    ending: '.tmx',
    needsTranslation: true,
    schema: 'tmx14.dtd',
    make: (source) => toTmx(source, fullLanguages),
  },
  {
    name: 'tmx-short',
    of: 'report',
    ending: '.short.tmx',
    needsTranslation: true,
    schema: 'tmx14.dtd',
    make: (source) => toTmx(source, bareLanguages),
  },
];
