// SPDX-License-Identifier: EUPL-1.2

/** How easily somebody who does not work in this field reads a page. */
export type Leesbaarheid = {
  /** The formula of Douma for Dutch: 206.84 - 0.93 x words a sentence - 77 x syllables a word. Below 60 it is hard going. */
  readonly douma: number;
  /** Words of its longest sentence, and that sentence. */
  readonly langste: number;
  readonly langsteZin: string;
  /** Words of the trade. */
  readonly vaktaal: readonly string[];
};

const keuze = /<select[\s\S]*?<\/select>/g;
const blok =
  /<\/?(?:p|li|ul|ol|h[1-6]|d[ltd]|div|section|form|fieldset|legend|label|t[dhr]|table|caption|figure|figcaption|details|summary)\b[^>]*>/g;
const vaktalig =
  /\b(?:indicatie|beschikking|declar\w+|gecontracteerd\w*|voorliggend\w*|maatwerk\w*|ambulant\w*|verwijzer\w*|hulpvraag|zorgvraag|triage|casus\w*|perceel|percelen|productcode\w*|toewijzing\w*|inkoop|mandaat\w*|conform|derhalve|middels|betreffende|gaarne|dient te)\b/giu;

/** @param html a whole page: what it says in its `<main>`, but not what a list offers to choose from */
export function leesbaarheid(html: string): Leesbaarheid {
  const zinnen = zinnenIn(html);
  const woorden = zinnen.flatMap(woordenIn);
  const perZin = woorden.length / Math.max(1, zinnen.length);
  const perWoord = woorden.reduce((som, woord) => som + lettergrepen(woord), 0) / Math.max(1, woorden.length);
  const langsteZin = zinnen.reduce((een, ander) => (lengte(ander) > lengte(een) ? ander : een), '');
  return {
    douma: 206.84 - 0.93 * perZin - 77 * perWoord,
    langste: lengte(langsteZin),
    langsteZin,
    vaktaal: [...new Set(zinnen.join(' ').match(vaktalig))],
  };
}

const woordenIn = (zin: string): readonly string[] => zin.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
const lengte = (zin: string): number => woordenIn(zin).length;

/** A paragraph, a heading, a label and an item of a list each end a sentence; a single word is none. */
const zinnenIn = (html: string): readonly string[] =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(keuze, '\n')
    .replaceAll(blok, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll(/&#?\w+;/g, ' ')
    .split(/\n|(?<=[.!?])\s+(?=[\p{Lu}‘“])/u)
    .map((zin) => zin.replaceAll(/\s+/g, ' ').trim())
    .filter((zin) => lengte(zin) > 1);

/** Vowels that stand together are one syllable, but for pairs that Dutch says apart. */
const lettergrepen = (woord: string): number =>
  woord.toLowerCase().match(/aai|ooi|oei|eeuw|ieuw|aa|ee|ie|oe|oo|uu|ij|ei|eu|au|ou|ui|[aeiouyéèëïöüáóú]/g)?.length ??
  1;
