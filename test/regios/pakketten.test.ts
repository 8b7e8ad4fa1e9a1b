// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dekkingVan, loadPakket, openRegels } from '#libs/regiopakket';
import { paginas } from '#platform/pakket';
import { citaten, headingsOf, isIn, squeezed } from './bron.ts';

// What holds for the pack of every region. The source documents lie beside the project, not in it.

const regios = fileURLToPath(new URL('../../regios', import.meta.url));
const bronnen = fileURLToPath(new URL('../../../shared/bronnen', import.meta.url));
const isFolder = (map: string): boolean => statSync(map, { throwIfNoEntry: false })?.isDirectory() ?? false;
const hasSources = isFolder(bronnen);
if (!hasSources) console.warn(`De brondocumenten ontbreken (${bronnen}): de citaten worden niet nagezocht.`);

const namen = readdirSync(regios).filter((naam) => isFolder(`${regios}/${naam}`));

describe.each(namen)('The pack of %s', async (naam) => {
  const read = await loadPakket(`${regios}/${naam}`, paginas);

  test('is good as a whole', () => {
    expect(read.ok ? [] : read.fouten).toEqual([]);
  });

  test('has a literal quotation with every source that lies beside the project', () => {
    if (!read.ok) throw new Error('het pakket is niet goed');
    const besproken = new Set(read.pakket.kop.documenten.filter(({ kort }) => /^\d{3}$/.test(kort)).map((d) => d.code));
    const zonder = citaten(read.pakket.paginas).filter(({ bron, pad }) => {
      const left = pad.includes('ongemodelleerd');
      return besproken.has(bron.document) && bron.citaat === undefined && !left;
    });
    expect(zonder).toEqual([]);
  });

  test.runIf(hasSources)('quotes what the source says, in the paragraph that it names', () => {
    if (!read.ok) throw new Error('het pakket is niet goed');
    const wrong = read.pakket.kop.documenten.flatMap(({ code, kort, paragrafen }) => {
      const file = readdirSync(bronnen).find((bestand) => bestand.startsWith(`${kort}_`));
      if (!file) return [];
      const text = squeezed(readFileSync(`${bronnen}/${file}`, 'utf8'));
      const headings = headingsOf(readFileSync(`${bronnen}/${file}`, 'utf8'), paragrafen);
      return citaten(read.pakket.paginas).filter(({ bron }) => bron.document === code && !isIn(bron, text, headings));
    });
    expect(wrong).toEqual([]);
  });

  test.runIf(hasSources)('says of every line of its documents what was taken from it, or why nothing was', () => {
    if (!read.ok) throw new Error('het pakket is niet goed');
    const { kop, paginas: bladen } = read.pakket;
    const open = kop.documenten.flatMap((document) => {
      const file = readdirSync(bronnen).find((bestand) => bestand.startsWith(`${document.kort}_`));
      if (!file) return [];
      const { paragrafen, nietGevonden } = dekkingVan(document, readFileSync(`${bronnen}/${file}`, 'utf8'), bladen);
      return [...nietGevonden, ...paragrafen.flatMap(openRegels).map(({ nummer, tekst }) => `${nummer}: ${tekst}`)];
    });
    expect(open).toEqual([]);
  });
});
