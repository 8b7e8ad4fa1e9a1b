// SPDX-License-Identifier: EUPL-1.2
import type { Bladbevinding } from '#modules/producten';
import { verbandNu } from '#modules/regio';
import { ontsleutel } from '#platform/kluis';
import { defineQuery } from '#platform/query';
import { eenheidcodes, frequenties } from '../indicatie/indicatie.ts';
import { leesAanbiedernamen, leesProductfeiten } from './bekend.query.ts';
import { bood } from './bood.query.ts';
import { type Overname, overnamekluis, readOvername, readOvernameinhoud, readOvernames } from './overname.store.ts';
import type { Nieuwetoewijzing } from './overname-inpassen.rule.ts';
import { type Overnameplan, overnameUitwerken } from './overname-uitwerken.query.ts';

/** The workbooks that were offered, newest first. */
export const toewijzingovernamesInzien = defineQuery({
  naam: 'toegang/overnames-inzien',
  rollen: ['toegang'],
  run: async ({ tx, wie }) => ({ overnames: await readOvernames(tx, wie.hoed.code) }),
});

/** An allocation that would come, without whose it is. */
export type NieuweRij = Omit<Nieuwetoewijzing, 'bsn' | 'client' | 'eenheid' | 'frequentie'> & {
  /** Code of the message standard, like the frequency. */
  readonly eenheid: string;
  readonly frequentie: string;
};
/** What would come at one provider, to count by. */
export type PerAanbieder = {
  readonly aanbieder: string;
  readonly toewijzingen: number;
  readonly clienten: number;
};
export type ToewijzingplanView = {
  readonly bevindingen: readonly Bladbevinding[];
  readonly aantalBevindingen: number;
  /** The first of them, in the order of the file. */
  readonly nieuw: readonly NieuweRij[];
  readonly aantalNieuw: number;
  /** Persons who are not known here yet. */
  readonly nieuweClienten: number;
  readonly ongewijzigd: number;
  readonly perAanbieder: readonly PerAanbieder[];
  readonly kenmerk: string;
  readonly magVoorleggen: boolean;
  readonly magBevestigen: boolean;
};
export type ToewijzingovernameView = Overname & {
  /** null once it is decided on. */
  readonly plan: ToewijzingplanView | null;
  readonly namen: Readonly<Record<'aanbieders' | 'producten', Readonly<Record<string, string>>>>;
};

const mostShown = 200;
const mostFindings = 500;

/** One offered workbook with everything that is found in it, and which allocations it would bring; never of whom. */
export const toewijzingovernameInzien = defineQuery({
  naam: 'toegang/overname-inzien',
  rollen: ['toegang'],
  run: async (context, { id }: { readonly id: string }): Promise<ToewijzingovernameView | undefined> => {
    const { tx, wie, omgeving } = context;
    const gemeente = wie.hoed.code;
    const found = await readOvername(tx, gemeente, id);
    const verband = await verbandNu(context);
    if (!found) return undefined;
    const closed = await readOvernameinhoud(tx, gemeente, id);
    if (!closed || !verband) return { ...found, plan: null, namen: { aanbieders: {}, producten: {} } };
    const bytes = ontsleutel(omgeving.sleutels, closed, overnamekluis(gemeente));
    const plan = await overnameUitwerken(context, verband, bytes);
    const kan = plan.bevindingen.length === 0 && plan.nieuw.length > 0;
    const perAanbieder = countedBy(plan);
    return {
      ...found,
      plan: {
        ...shown(plan),
        perAanbieder,
        magVoorleggen: kan && found.staat === 'aangeboden' && found.persoon === wie.persoon,
        magBevestigen: kan && found.staat === 'voorgelegd' && !(await bood(context, id)),
      },
      namen: {
        aanbieders: await leesAanbiedernamen(
          tx,
          perAanbieder.map(({ aanbieder }) => aanbieder),
        ),
        producten: Object.fromEntries(
          (await leesProductfeiten(tx, verband)).map(({ product, naam }) => [product, naam]),
        ),
      },
    };
  },
});

const shown = ({ bevindingen, nieuw, clienten, ongewijzigd, kenmerk }: Overnameplan) => ({
  bevindingen: bevindingen.slice(0, mostFindings),
  aantalBevindingen: bevindingen.length,
  nieuw: nieuw.slice(0, mostShown).map(({ bsn: _, client: __, ...rij }) => ({
    ...rij,
    eenheid: eenheidcodes[rij.eenheid],
    frequentie: frequenties[rij.frequentie],
  })),
  aantalNieuw: nieuw.length,
  nieuweClienten: clienten.length,
  ongewijzigd,
  kenmerk,
});

const countedBy = ({ nieuw }: Overnameplan): readonly PerAanbieder[] =>
  [...Map.groupBy(nieuw, ({ aanbieder }) => aanbieder)]
    .map(([aanbieder, regels]) => ({
      aanbieder,
      toewijzingen: regels.length,
      clienten: new Set(regels.map(({ client }) => client)).size,
    }))
    .toSorted((a, b) => b.toewijzingen - a.toewijzingen || a.aanbieder.localeCompare(b.aanbieder));
