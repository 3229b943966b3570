import type { Section } from '#compare/row.ts';
import type { Choice } from './choices.ts';

/** Two editions, compared. */
export interface Result {
  a: Choice;
  b: Choice;
  sections: Section[];
}
