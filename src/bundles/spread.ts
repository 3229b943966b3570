// The script of the pages of concepts where the site has several reports; with one report alone no page asks for it, and none is made.
import { startSpread } from '#client/glossary/spread.ts';

startSpread();
