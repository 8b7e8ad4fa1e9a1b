// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import type { Jeugdige } from '../casus/jeugdige.ts';
import { type Eenheid, eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { type Gepland, gestapeld } from '../toewijzing/stapeling.ts';
import type { Wet } from '../toewijzing/toewijzing.ts';
import { bevindingOp } from './bevinding-op.ts';
import type { Bladbevinding, Bladrij, GelezenOvername, Geplaatst, Toewijzingregel } from './overname.ts';
import { overnamebladen } from './overnamebladen.ts';

/** A version of a product that was adopted. Days in ISO notation, here and below. */
export type Productfeit = {
  readonly product: string;
  readonly wet: Wet;
  readonly categorie: string;
  readonly productcode: string;
  readonly eenheid: Eenheid;
  readonly van: string;
  readonly tot: string | null;
};
/** What a provider may give, under which signed agreement, and when. */
export type Afspraakfeit = {
  readonly overeenkomst: string;
  readonly aanbieder: string;
  readonly product: string;
  readonly van: string;
  readonly tot: string;
};
/** An allocation that is here; units and frequencies are codes of the standard. */
export type Toewijzingfeit = Gepland & {
  readonly nummer: number;
  readonly wet: Wet;
  readonly aanbieder: string;
  /** Keyed hash of the BSN, in hexadecimal. */
  readonly client: string;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  /** The day of the decision. */
  readonly besloten: string;
  readonly verwijderd: boolean;
};

/** What is known here already. */
export type Bekend = {
  readonly producten: readonly Productfeit[];
  readonly afspraken: readonly Afspraakfeit[];
  /** All with a number, or of a person, that stands in the file. */
  readonly toewijzingen: readonly Toewijzingfeit[];
  /** Who the access desk knows, by the keyed hash of the BSN. */
  readonly clienten: ReadonlySet<string>;
  /** The keyed hash of each BSN in the file. */
  readonly sleutels: ReadonlyMap<string, string>;
};

/** An allocation that would come, with what was found for it. */
export type Nieuwetoewijzing = Toewijzingregel &
  Pick<Toewijzingfeit, 'wet' | 'categorie' | 'productcode' | 'client'> & {
    readonly overeenkomst: string;
    readonly rij: number;
  };
export type Ingepast = {
  readonly nieuw: readonly Nieuwetoewijzing[];
  /** Of persons in the file who are not known here. */
  readonly clienten: readonly Jeugdige[];
  readonly ongewijzigd: number;
  readonly bevindingen: readonly Bladbevinding[];
};

/** Holds what a file says against what is known here: what is there already stays, what contradicts it is told. */
export function overnameInpassen({ clienten, toewijzingen, genoemd }: GelezenOvername, bekend: Bekend): Ingepast {
  const judge = judgeOf(bekend);
  const judged = toewijzingen.map(judge);
  const placed = judged.flatMap(({ gevonden }) => gevonden ?? []);
  const nieuw = placed.filter(({ past }) => past === 'nieuw');
  const isKnown = (bsn: string): boolean => bekend.clienten.has(bekend.sleutels.get(bsn) ?? '');
  return {
    nieuw: nieuw.map(({ plaats, past: _, ...regel }) => ({ ...regel, rij: plaats.rij })),
    clienten: clienten.filter(({ bsn }) => !isKnown(bsn)).map(({ plaats: _, ...jeugdige }) => jeugdige),
    ongewijzigd: placed.length - nieuw.length,
    bevindingen: [
      ...judged.flatMap(({ bevindingen }) => bevindingen),
      ...twice(placed),
      ...stacked(nieuw, bekend.toewijzingen),
      ...toewijzingen
        .filter(({ bsn }) => !genoemd.clienten.has(bsn) && !isKnown(bsn))
        .map(({ plaats }) => at(plaats, 'bsn', reason('overneem-client-onbekend'))),
      ...clienten
        .filter(({ bsn }) => !genoemd.toewijzingen.has(bsn))
        .map(({ plaats }) => bevindingOp(overnamebladen[0])(plaats, 'bsn', reason('overneem-client-los'))),
    ],
  };
}

const at = bevindingOp(overnamebladen[1]);

type Gevonden = Omit<Nieuwetoewijzing, 'rij'> & { readonly plaats: Bladrij; readonly past: 'nieuw' | 'bekend' };
type Oordeel = { readonly gevonden?: Gevonden; readonly bevindingen: readonly Bladbevinding[] };

/** Judges one row by itself. */
function judgeOf(bekend: Bekend): (regel: Geplaatst<Toewijzingregel>) => Oordeel {
  const versies = Map.groupBy(bekend.producten, ({ product }) => product);
  const afspraken = Map.groupBy(bekend.afspraken, ({ aanbieder, product }) => `${aanbieder} ${product}`);
  const houders = new Map(bekend.toewijzingen.map((een) => [`${een.wet} ${een.nummer}`, een]));
  return (regel) => {
    const { plaats, product, aanbieder, van, bsn } = regel;
    const boek = versies.get(product) ?? [];
    const versie = boek.find((een) => een.van <= van && (een.tot === null || een.tot >= van));
    const perioden = afspraken.get(`${aanbieder} ${product}`) ?? [];
    const onder = perioden.find((een) => een.van <= van && een.tot >= van);
    const bevindingen = [
      ...ofProduct(regel, boek, versie).map((reden) => at(plaats, 'product', reden)),
      ...ofUnit(regel, versie).map((reden) => at(plaats, 'eenheid', reden)),
      ...(boek.length > 0 ? ofOvereenkomst(regel, perioden) : []),
    ];
    if (!versie || !onder || bevindingen.length > 0) return { bevindingen };
    const { wet, categorie, productcode } = versie;
    const client = bekend.sleutels.get(bsn) ?? '';
    const gevonden = { ...regel, wet, categorie, productcode, client, overeenkomst: onder.overeenkomst };
    const past = fits(gevonden, houders.get(`${wet} ${regel.nummer}`));
    return typeof past === 'string'
      ? { gevonden: { ...gevonden, past }, bevindingen }
      : { bevindingen: [at(plaats, 'nummer', past)] };
  };
}

function ofProduct({ product, van }: Toewijzingregel, boek: readonly Productfeit[], versie?: Productfeit): Reason[] {
  if (boek.length === 0) return [reason('overneem-product-onbekend', { product })];
  return versie ? [] : [reason('overneem-product-niet-op-dag', { product, dag: van })];
}

const ofUnit = ({ eenheid }: Toewijzingregel, versie?: Productfeit): Reason[] =>
  versie && versie.eenheid !== eenheid ? [reason('overneem-eenheid-past-niet', { eenheid: versie.eenheid })] : [];

/** An allocation runs from its first to its last day under agreements that hold its product. */
function ofOvereenkomst(
  { van, tot, plaats }: Geplaatst<Toewijzingregel>,
  perioden: readonly Afspraakfeit[],
): readonly Bladbevinding[] {
  const [some] = perioden;
  if (!some) return [at(plaats, 'agb', reason('overneem-zonder-overeenkomst'))];
  const first = perioden.find((een) => een.van <= van && een.tot >= van);
  if (!first) return [at(plaats, 'begin', reason('overneem-buiten-overeenkomst', { van: some.van, tot: some.tot }))];
  let until = first.tot;
  for (const een of perioden.toSorted((a, b) => a.van.localeCompare(b.van)))
    if (een.tot > until && een.van <= dayAfter(until)) until = een.tot;
  if (tot === null || tot <= until || tot < van) return [];
  return [at(plaats, 'eind', reason('overneem-buiten-overeenkomst', { van: first.van, tot: until }))];
}

const dayAfter = (dag: string): string => Temporal.PlainDate.from(dag).add({ days: 1 }).toString();

/**
 * What bears the number already: the same allocation, as it is here or as it was before it changed here; else why it
 * cannot be. What makes it the same is what cannot change under a number (see TR332).
 */
function fits(regel: Omit<Gevonden, 'past'>, houder: Toewijzingfeit | undefined): 'nieuw' | 'bekend' | Reason {
  if (!houder) return 'nieuw';
  const { nummer, client, aanbieder, categorie, productcode, van } = regel;
  const isSame =
    houder.client === client &&
    houder.aanbieder === aanbieder &&
    houder.categorie === categorie &&
    houder.productcode === productcode &&
    houder.van === van;
  if (!isSame) return reason('overneem-nummer-bezet', { nummer: String(nummer) });
  const isEqual =
    houder.tot === regel.tot &&
    houder.volume === regel.volume &&
    houder.eenheid === eenheidcodes[regel.eenheid] &&
    houder.frequentie === frequenties[regel.frequentie];
  return isEqual || houder.besloten > regel.besloten
    ? 'bekend'
    : reason('overneem-bestaat-anders', { nummer: String(nummer) });
}

/** One number on two rows, under one law (OP275). */
function twice(regels: readonly Gevonden[]): readonly Bladbevinding[] {
  const groups = Map.groupBy(regels, ({ wet, nummer }) => `${wet} ${nummer}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ plaats }) =>
      at(plaats, 'nummer', reason('overneem-nummer-dubbel', { eerste: first?.plaats.rij ?? 0 })),
    ),
  );
}

/** One product twice in one period for one person at one provider (OP259): no later message about them could be sent. */
function stacked(nieuw: readonly Gevonden[], hier: readonly Toewijzingfeit[]): readonly Bladbevinding[] {
  type Een = Gepland & { readonly nummer: number; readonly plaats: Bladrij | null };
  const relatie = (een: Pick<Toewijzingfeit, 'wet' | 'aanbieder' | 'client'>) =>
    `${een.wet} ${een.aanbieder} ${een.client}`;
  const here = Map.groupBy(
    hier.filter(({ verwijderd }) => !verwijderd),
    relatie,
  );
  const lopend = nieuw.filter(({ van, tot }) => tot === null || tot >= van);
  return [...Map.groupBy(lopend, relatie)].flatMap(([key, regels]) => {
    const alle: readonly Een[] = [...regels, ...(here.get(key) ?? []).map((een) => ({ ...een, plaats: null }))];
    const wet = regels[0]?.wet ?? 'jeugdwet';
    return gestapeld(wet, alle).flatMap(({ product, ander }) => {
      const [own, other] = product.plaats ? [product, ander] : [ander, product];
      return own.plaats && own.nummer !== other.nummer
        ? [at(own.plaats, 'begin', reason('overneem-gestapeld', { nummer: String(other.nummer) }))]
        : [];
    });
  });
}
