// SPDX-License-Identifier: EUPL-1.2
import { input, step } from '#libs/explain';
import { codesVan, minuut, uur } from '../prestatie/eenheid.ts';
import type { Productfeit, Toewijzingfeit } from '../prestatie/feiten.ts';
import { fout, goed, type Lijn, metToewijzing, open, type Toets, uitContract, uitToewijzing } from './toets.ts';

const verwijderd = '13';
const urenOfMinuten = [uur, minuut];

/** Does the line fit the toewijzing that it names: there, alive, the same product in the same unit? */
export const toewijzingToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR338',
    toets: ({ prestatie: { toewijzingnummer }, feiten: { toewijzing } }, uitleg) => {
      const nummer = String(toewijzingnummer);
      const steps = uitleg && [step('toewijzingnummer', nummer, 'tekst', input)];
      return toewijzing ? goed(steps) : fout('TR338', { toewijzing: nummer }, steps);
    },
  },
  {
    code: 'TR384',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      const steps = uitleg && [step('reden-wijziging', toewijzing.redenWijziging, 'tekst', uitToewijzing(lijn))];
      return toewijzing.redenWijziging === verwijderd
        ? fout('TR384', { toewijzing: String(lijn.prestatie.toewijzingnummer) }, steps)
        : goed(steps);
    }),
  },
  {
    code: 'TR339',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      const { categorie } = lijn.prestatie;
      const toegewezen = toewijzing.categorie;
      const steps = uitleg && [
        step('categorie-gedeclareerd', categorie, 'tekst', input),
        step('categorie-toegewezen', toegewezen, 'tekst', uitToewijzing(lijn)),
      ];
      return toegewezen === null || toegewezen === categorie
        ? goed(steps)
        : fout('TR339', { categorie, toegewezen }, steps);
    }),
  },
  {
    code: 'TR340',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      const { productcode } = lijn.prestatie;
      const toegewezen = toewijzing.productcode;
      const steps = uitleg && [
        step('productcode-gedeclareerd', productcode, 'tekst', input),
        step('productcode-toegewezen', toegewezen, 'tekst', uitToewijzing(lijn)),
      ];
      return toegewezen === null || toegewezen === productcode
        ? goed(steps)
        : fout('TR340', { productcode, toegewezen }, steps);
    }),
  },
  {
    // The agreed list is the product book of the region. A code that was assigned is right by that.
    code: 'TR381',
    toets: metToewijzing((toewijzing, { prestatie: { categorie, productcode }, feiten: { producten } }, uitleg) => {
      const steps = uitleg && [step('productcode-gedeclareerd', productcode, 'tekst', input)];
      if (toewijzing.productcode === productcode && toewijzing.categorie === categorie) return goed(steps);
      if (!producten) return open('productenboek', steps);
      const hoort = producten.some((product) => product.categorie === categorie);
      return hoort ? goed(steps) : fout('TR381', { productcode, categorie }, steps);
    }),
  },
  {
    code: 'TR341',
    toets: metToewijzing((toewijzing, lijn, uitleg) => {
      const { eenheid, categorie } = lijn.prestatie;
      const mag = eenhedenVoor(toewijzing, categorie, lijn.feiten.producten);
      const steps = uitleg && [step('eenheid-gedeclareerd', eenheid, 'tekst', input)];
      if (!mag) return open('eenheid-contract', steps);
      const found = uitleg && [
        ...(steps || []),
        step('eenheid-afgesproken', mag.join(' of '), 'tekst', toewijzing.eenheid ? uitToewijzing(lijn) : uitContract),
      ];
      return mag.includes(eenheid) ? goed(found) : fout('TR341', { eenheid, mag: mag.join(' of ') }, found);
    }),
  },
];

/** A toewijzing in hours may be declared in minutes; one without omvang follows the contract of the declared product. */
function eenhedenVoor(
  { eenheid }: Toewijzingfeit,
  categorie: string,
  producten: readonly Productfeit[] | null,
): readonly string[] | undefined {
  if (eenheid !== null) return eenheid === uur ? urenOfMinuten : [eenheid];
  const codes =
    producten?.flatMap((product) => (product.categorie === categorie ? codesVan(product.eenheid) : [])) ?? [];
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}
