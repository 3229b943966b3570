import type { Locale } from '#i18n/locale.ts';

/** The languages of the file as BCP 47 names them: the Chinese is in simplified characters, the English is British. */
export const tagOf: Readonly<Record<Locale, string>> = { zh: 'zh-Hans', en: 'en-GB' };

/**
 * Returns the `xml:id` of a place: in the Chinese its address, in the English its address behind `en-`. Addresses have no
 * hyphen, and every other id of the file has one or is no address, so that no id stands twice.
 */
export function idIn(locale: Locale, address: string): string {
  return locale === 'zh' ? address : `en-${address}`;
}

/** Returns the id of a note of the apparatus by its number in the report, from 1. */
export function noteIdOf(number: number): string {
  return `note-${number}`;
}

/** Returns the id of the words of a sentence on which a note stands. */
export function notedIdOf(sentence: string, number: number): string {
  return `${sentence}-note-${number}`;
}

/** Returns the id of a concept in the list of terms. */
export function termIdOf(slug: string): string {
  return `term-${slug}`;
}

/** Returns the id of the account of a work as it was received. */
export function sourceIdOf(work: string): string {
  return `source-${work}`;
}

/** The id of those who answer for the edition. */
export const editors = 'editors';
