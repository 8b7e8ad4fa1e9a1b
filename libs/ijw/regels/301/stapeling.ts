// SPDX-License-Identifier: EUPL-1.2
import { isVoor } from '../../datum.ts';
import { telMeeVoorStapeling } from '../../keuzes.ts';
import type { Standaard } from '../../structuur/tabel.ts';
import type { ToegewezenProduct301 } from '../../types/301.ts';
import type { Gebrek } from '../regel.ts';

type Toegewezen = ToegewezenProduct301;

/** Groups in which periods may not overlap: everything, all without product, a category, its rest, one code. */
const groepen = {
  alles: 'alles',
  generiek: 'generiek',
  categorie: (categorie: string) => `categorie ${categorie}`,
  aspecifiek: (categorie: string) => `aspecifiek ${categorie}`,
  code: (categorie: string, code: string) => `code ${categorie} ${code}`,
};

/** Groups that this product clashes with, and those that it joins. */
function plaats({ Product }: Toegewezen): { readonly botst: readonly string[]; readonly hoort: readonly string[] } {
  const { alles, generiek, categorie, aspecifiek, code } = groepen;
  if (Product === undefined) return { botst: [alles], hoort: [alles, generiek] };
  const { Categorie: c, Code } = Product;
  if (Code === undefined) return { botst: [generiek, categorie(c)], hoort: [alles, categorie(c), aspecifiek(c)] };
  return { botst: [generiek, aspecifiek(c), code(c, Code)], hoort: [alles, categorie(c), code(c, Code)] };
}

/** Withdrawn before it began. */
const isVerwijderd = ({ Einddatum, Ingangsdatum, RedenWijziging }: Toegewezen): boolean =>
  Einddatum === Ingangsdatum && (RedenWijziging === '13' || RedenWijziging === '01');

/**
 * TR302: no overlapping periods for the same product. In order of their beginning, one pass: of every group only the
 * toewijzing that lasts longest is remembered. The one that begins later is reported.
 */
export function TR302(
  producten: readonly Toegewezen[],
  { standaard }: { readonly standaard: Standaard },
): readonly Gebrek[] {
  const langste = new Map<string, Toegewezen>();
  const gebreken: Gebrek[] = [];
  const opBegin = producten
    .map((product, i) => ({ product, nummer: i + 1 }))
    .sort((a, b) => volgorde(a.product, b.product));
  for (const { product, nummer } of opBegin) {
    if (isVerwijderd(product) || !telMeeVoorStapeling(standaard, product.Product?.Categorie)) continue;
    const { botst, hoort } = plaats(product);
    const ander = botst
      .map((groep) => langste.get(groep))
      .find((eerder) => eerder !== undefined && loopt(eerder, product.Ingangsdatum));
    if (ander !== undefined) {
      const melding = `Deze toewijzing overlapt met toewijzing ${ander.ToewijzingNummer} voor hetzelfde product.`;
      gebreken.push({ pad: `ToegewezenProduct[${nummer}]`, melding });
    }
    for (const groep of hoort) {
      const tot = langste.get(groep);
      if (tot === undefined || duurtLanger(product, tot)) langste.set(groep, product);
    }
  }
  return gebreken;
}

const volgorde = (a: Toegewezen, b: Toegewezen): number =>
  isVoor(a.Ingangsdatum, b.Ingangsdatum) ? -1 : isVoor(b.Ingangsdatum, a.Ingangsdatum) ? 1 : 0;

/** Whether something that began earlier is still running on this day; an empty end is open. */
const loopt = ({ Einddatum }: Toegewezen, dag: string): boolean => Einddatum === undefined || !isVoor(Einddatum, dag);

const duurtLanger = (a: Toegewezen, b: Toegewezen): boolean =>
  b.Einddatum !== undefined && (a.Einddatum === undefined || isVoor(b.Einddatum, a.Einddatum));
