// SPDX-License-Identifier: EUPL-1.2
import { isVoor } from '../datum.ts';
import { telMeeVoorStapeling } from '../keuzes.ts';
import type { Standaard } from '../structuur/tabel.ts';
import type { Inzet } from './inzet.ts';
import { type Gebrek, gebrek } from './regel.ts';

type Looptijd = Pick<Inzet, 'Product' | 'begin' | 'eind'>;

/** Groups in which periods may not overlap: everything, all without product, a category, its rest, one code. */
const groepen = {
  alles: 'alles',
  generiek: 'generiek',
  categorie: (categorie: string) => `categorie ${categorie}`,
  aspecifiek: (categorie: string) => `aspecifiek ${categorie}`,
  code: (categorie: string, code: string) => `code ${categorie} ${code}`,
};

/** Groups that this product clashes with, and those that it joins. */
function plaats({ Product }: Looptijd): { readonly botst: readonly string[]; readonly hoort: readonly string[] } {
  const { alles, generiek, categorie, aspecifiek, code } = groepen;
  if (Product === undefined) return { botst: [alles], hoort: [alles, generiek] };
  const { Categorie: c, Code } = Product;
  if (Code === undefined) return { botst: [generiek, categorie(c)], hoort: [alles, categorie(c), aspecifiek(c)] };
  return { botst: [generiek, aspecifiek(c), code(c, Code)], hoort: [alles, categorie(c), code(c, Code)] };
}

/**
 * TR302, TR386, TR410: no overlapping periods for the same product. In order of their beginning, one pass: of every group
 * only the one that lasts longest is remembered. The one that begins later is reported, with what `melding` says of the
 * other. What `zie` gives no period for does not take part.
 */
export const stapeling =
  <T>(klasse: string, zie: (een: T) => Looptijd | undefined, melding: (ander: T, nummer: number) => string) =>
  (lijst: readonly T[], { standaard }: { readonly standaard: Standaard }): readonly Gebrek[] => {
    const langste = new Map<string, Periode<T>>();
    const gebreken: Gebrek[] = [];
    for (const periode of opBegin(lijst, zie)) {
      if (!telMeeVoorStapeling(standaard, periode.Product?.Categorie)) continue;
      const { botst, hoort } = plaats(periode);
      const ander = botst.map((groep) => langste.get(groep)).find((eerder) => loopt(eerder, periode.begin));
      if (ander !== undefined) gebreken.push(gebrek(`${klasse}[${periode.nummer}]`, melding(ander.een, ander.nummer)));
      for (const groep of hoort) {
        if (duurtLanger(periode, langste.get(groep))) langste.set(groep, periode);
      }
    }
    return gebreken;
  };

type Periode<T> = Looptijd & { readonly een: T; readonly nummer: number };

const opBegin = <T>(lijst: readonly T[], zie: (een: T) => Looptijd | undefined): readonly Periode<T>[] =>
  lijst
    .flatMap((een, i) => {
      const looptijd = zie(een);
      return looptijd === undefined ? [] : [{ ...looptijd, een, nummer: i + 1 }];
    })
    .sort(volgorde);

const volgorde = (a: Looptijd, b: Looptijd): number =>
  isVoor(a.begin, b.begin) ? -1 : isVoor(b.begin, a.begin) ? 1 : 0;

/** Whether something that began earlier is still running on this day; an empty end is open. */
const loopt = (eerder: Looptijd | undefined, dag: string): boolean =>
  eerder !== undefined && (eerder.eind === undefined || !isVoor(eerder.eind, dag));

const duurtLanger = ({ eind }: Looptijd, tot: Looptijd | undefined): boolean =>
  tot === undefined || (tot.eind !== undefined && (eind === undefined || isVoor(tot.eind, eind)));
