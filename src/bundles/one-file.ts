// The scripts of the site as one, for a report that is one file; all sheets are within it, so none has an address.
import { lightHits } from '#client/one-file/light-hits.ts';
import { offerCiteFiles } from '#client/one-file/offer-cite-files.ts';
import { offerLanguage } from '#client/one-file/offer-language.ts';
import { turnPage } from '#client/one-file/turn.ts';
import { startPage } from '#client/page/start.ts';
import { startReading } from '#client/reading/start.ts';
import { bringEngine } from '#client/search/open-engine.ts';
import * as engine from '#search/engine/index.ts';
import '#styles/one-file.css';

bringEngine(() => Promise.resolve(engine));
turnPage();
startReading({ bar: '', citePanel: '', hits: '', popovers: '' });
startPage();
offerLanguage();
offerCiteFiles();
lightHits();
