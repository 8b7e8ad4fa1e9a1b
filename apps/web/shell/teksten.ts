// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { asWords, redenTekst, stapTekst } from '#teksten';

// The rooms' texts are joined in modules/teksten.ts; here stands only what pages add to them.
export { actTekst, redenTekst, stapTekst, taakTekst } from '#teksten';

function sourceText(source: Source): { readonly text: string; readonly href?: string } {
  if (source.from === 'input') return { text: 'ingevoerd' };
  if (source.from === 'norm') return { text: source.voorbeeld ? `${source.norm} (voorbeeld)` : source.norm };
  if (source.from === 'rule') return { text: `berekend: ${asWords(source.rule)}` };
  // What people entered is named in words, an item of the pack by its code.
  if (source.voorbeeld) return { text: source.item.includes(' ') ? source.item : 'voorbeeld in het regiopakket' };
  return { text: `${source.document}, ${source.paragraaf}`, href: `/regio/bronnen#${encodeURIComponent(source.item)}` };
}

/** What `Waarom` needs to speak Dutch. */
export const waaromTeksten = {
  step: stapTekst,
  reason: redenTekst,
  source: sourceText,
};
