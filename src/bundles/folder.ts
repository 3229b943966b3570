// The scripts of the site as one for pages that are opened from a disk, where no module loads another.
import { startEntryPin } from '#client/dossier/entry-pin.ts';
import { startDossier } from '#client/dossier/start.ts';
import { startDraft } from '#client/draft/start.ts';
import { startTermIndex } from '#client/glossary/term-index.ts';
import { startFigures } from '#client/numbers/start.ts';
import { startCopyButtons } from '#client/page/copy-button.ts';
import { startPage } from '#client/page/start.ts';
import { startReading } from '#client/reading/start.ts';
import { startWholeText } from '#client/reading/start-whole.ts';
import { bringEngine } from '#client/search/open-engine.ts';
import { startSearch } from '#client/search/start.ts';
import * as engine from '#search/engine/index.ts';
import bar from '#styles/bar.css?url';
import citePanel from '#styles/cite-panel.css?url';
import hits from '#styles/hits.css?url';
import popovers from '#styles/popover.css?url';

bringEngine(() => Promise.resolve(engine));
if (document.querySelector('.page-whole')) startWholeText();
else startReading({ bar, citePanel, hits, popovers });
startCopyButtons();
startTermIndex();
startFigures();
startSearch();
startDossier();
startDraft();
startEntryPin();
startPage();
