import { load } from './data.ts';
import { createEngine } from './engine.ts';

/** The engine of a site whose texts are loaded whole. */
export const { search, findAddress, findMissing, checkQuotation, suggest, findNear, findFigures, gather, leftOut, loadEnglish } =
  createEngine(load);

export type { Addressed, Checked, Found, FoundFigure, Meant, Missing, Near, Options, Passage, PlaceOfReport } from './contract.ts';
