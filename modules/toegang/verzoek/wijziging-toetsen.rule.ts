// SPDX-License-Identifier: EUPL-1.2
import {
  type Bevinding,
  fout,
  foutAls,
  nietGetoetst,
  type Toets,
  toetsAlle,
  type Uitslag,
} from '../bericht/bevinding.ts';
import { type Beoordelingsdagen, isActueelVoorEen, isActueelVoorElk, isNaOudeOmvang } from '../keuzes.ts';
import { gestapeld } from '../toewijzing/stapeling.ts';
import type { Toewijzing, Wet } from '../toewijzing/toewijzing.ts';
import { type GevraagdeVersie, type GevraagdProduct, totaal } from './verzoek.ts';
import { TR347, TR374, type Verzoekfeiten } from './verzoek-toetsen.rule.ts';

/** What a request for change says of an allocation, with its place. */
type OpNummer = { readonly nummer: number; readonly pad: string };

/** A 317: one whole of what stays, what changes and what comes. */
export type Wijzigingsmelding = {
  readonly referentie: string;
  readonly ongewijzigd: readonly OpNummer[];
  readonly teWijzigen: readonly (GevraagdeVersie & OpNummer)[];
  readonly nieuw: readonly (GevraagdProduct & { readonly pad: string })[];
};

type Toegewezen = Pick<
  Toewijzing,
  | 'nummer'
  | 'categorie'
  | 'productcode'
  | 'volume'
  | 'frequentie'
  | 'budget'
  | 'van'
  | 'tot'
  | 'redenWijziging'
  | 'besloten'
>;

export type Wijzigingsfeiten = Verzoekfeiten &
  Beoordelingsdagen & {
    readonly wet: Wet;
    /** All that this client was ever assigned at this aanbieder, by number. */
    readonly toewijzingen: ReadonlyMap<number, Toegewezen>;
  };

const client = '/Bericht/Client';
const verzoek = '/Bericht/Client/Verzoek';

/**
 * 317: the client is known to who receives it [TR304]. The source does not say by what. Here: by an allocation to this
 * aanbieder, so that no code tells a provider whether the gemeente knows somebody by another way.
 */
export const TR304: Toets<Wijzigingsfeiten> = ({ toewijzingen }) => foutAls(toewijzingen.size === 0, 'TR304-verzoek');

type Geheel = { readonly melding: Wijzigingsmelding; readonly feiten: Wijzigingsfeiten };

/** 317: it names every allocation of the client at this aanbieder that counts [TR349]. */
export const TR349: Toets<Geheel> = ({ melding: { ongewijzigd, teWijzigen }, feiten }) => {
  const genoemd = new Set([...ongewijzigd, ...teWijzigen].map(({ nummer }) => nummer));
  const mist = [...feiten.toewijzingen.values()].filter(
    (toewijzing) => !genoemd.has(toewijzing.nummer) && isActueelVoorElk(toewijzing, feiten),
  );
  return foutAls(mist.length > 0, 'TR349', { nummers: mist.map(({ nummer }) => nummer).join(', ') });
};

type Lijn<M extends OpNummer> = { readonly melding: M; readonly feiten: Wijzigingsfeiten };
type Versie = Lijn<GevraagdeVersie & OpNummer>;

const isBekendEnActueel = ({ melding: { nummer }, feiten }: Lijn<OpNummer>): boolean => {
  const toewijzing = feiten.toewijzingen.get(nummer);
  return toewijzing !== undefined && isActueelVoorEen(toewijzing, feiten);
};

/** 317: what stays is an allocation that counts [TR350]. */
export const TR350: Toets<Lijn<OpNummer>> = (lijn) =>
  foutAls(!isBekendEnActueel(lijn), 'TR350', { nummer: String(lijn.melding.nummer) });

/** 317: what changes is an allocation that counts [TR351]. */
export const TR351: Toets<Lijn<OpNummer>> = (lijn) =>
  foutAls(!isBekendEnActueel(lijn), 'TR351', { nummer: String(lijn.melding.nummer) });

/** A check against the allocation that is to change; without one there is nothing to hold it against. */
const metToewijzing =
  (toets: (toewijzing: Toegewezen, lijn: Versie) => Uitslag): Toets<Versie> =>
  (lijn) => {
    const toewijzing = lijn.feiten.toewijzingen.get(lijn.melding.nummer);
    return toewijzing ? toets(toewijzing, lijn) : nietGetoetst('toewijzing');
  };

/** 317: what changes from a day that has passed, changes from the first day of the allocation [TR357]. */
export const TR357 = metToewijzing(({ van }, { melding, feiten: { dagtekening } }) =>
  foutAls(melding.van <= dagtekening && melding.van !== van, 'TR357', { gewenst: melding.van, van }),
);

/** 317: another budget, or another total, counts from the first day of the allocation [TR373]. */
export const TR373 = metToewijzing((toewijzing, { melding }) => {
  const anders =
    toewijzing.budget !== melding.budget || (toewijzing.frequentie === totaal && toewijzing.volume !== melding.volume);
  return foutAls(anders && melding.van !== toewijzing.van, 'TR373', { gewenst: melding.van, van: toewijzing.van });
});

const heeftOmvang = ({ volume }: GevraagdeVersie): boolean => volume !== null;

/** 317: an allocation without product has no omvang [TR375]. */
export const TR375 = metToewijzing(({ categorie }, { melding }) =>
  foutAls(categorie === null && isNaOudeOmvang(melding) && heeftOmvang(melding), 'TR375'),
);

/** 317: an allocation of a product code has an omvang [TR411]. */
export const TR411 = metToewijzing(({ productcode }, { melding }) =>
  productcode !== null && !heeftOmvang(melding) ? fout('TR411', { productcode }) : foutAls(false, 'TR411'),
);

/** 317: an allocation without product code has no omvang [TR412]. */
export const TR412 = metToewijzing(({ productcode }, { melding }) =>
  foutAls(productcode === null && isNaOudeOmvang(melding) && heeftOmvang(melding), 'TR412'),
);

/** 317: no product is asked twice for one period, with what stays as it was allocated [TR361]. */
export function TR361({ melding, feiten }: Geheel): readonly Bevinding[] {
  const gepland = [
    ...melding.ongewijzigd.flatMap(({ nummer, pad }) => {
      const toewijzing = feiten.toewijzingen.get(nummer);
      return toewijzing ? [{ ...toewijzing, pad }] : [];
    }),
    ...melding.teWijzigen.flatMap(({ nummer, van, tot, pad }) => {
      const toewijzing = feiten.toewijzingen.get(nummer);
      return toewijzing ? [{ ...toewijzing, van, tot, pad }] : [];
    }),
    ...melding.nieuw,
  ];
  return gestapeld(feiten.wet, gepland).flatMap(({ product, ander }) =>
    toetsAlle([() => fout('TR361', { van: product.van, tot: ander.tot ?? 'later' })], null, product.pad),
  );
}

/** Judges a 317. Of a client who is not known nothing else can be said. @returns every rule that is broken */
export function wijzigingToetsen(melding: Wijzigingsmelding, feiten: Wijzigingsfeiten): readonly Bevinding[] {
  const opVerzoek = toetsAlle([TR347], { referentie: melding.referentie, feiten }, verzoek);
  const onbekend = toetsAlle([TR304], feiten, client);
  if (onbekend.length > 0) return [...onbekend, ...opVerzoek];
  const lijnen = <M extends OpNummer>(toetsen: readonly Toets<Lijn<M>>[], meldingen: readonly M[]) =>
    meldingen.flatMap((een) => toetsAlle(toetsen, { melding: een, feiten }, een.pad));
  return [
    ...toetsAlle([TR374], { feiten }, client),
    ...opVerzoek,
    ...toetsAlle([TR349], { melding, feiten }, verzoek),
    ...lijnen([TR350], melding.ongewijzigd),
    ...lijnen<GevraagdeVersie & OpNummer>([TR351, TR357, TR373, TR375, TR411, TR412], melding.teWijzigen),
    ...TR361({ melding, feiten }),
  ];
}
