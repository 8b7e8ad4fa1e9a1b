// SPDX-License-Identifier: EUPL-1.2
import type { Bladbevinding } from '#modules/producten';
import type { Rol } from '#platform/hoed';
import { ontsleutel } from '#platform/kluis';
import { defineQuery } from '#platform/query';
import { bood } from './bood.query.ts';
import { type Overname, overnamekluis, readOvername, readOvernameinhoud, readOvernames } from './overname.store.ts';
import { leesKeuzen, type Overnameplan, overnameUitwerken } from './overname-uitwerken.query.ts';

/** Who offers running contracts, and who holds them against their source. */
export const overnemers: readonly Rol[] = ['inkoper', 'programmadirecteur'];

/** The workbooks that were offered, newest first. */
export const overnamesInzien = defineQuery({
  naam: 'contracten/overnames-inzien',
  rollen: overnemers,
  run: async ({ tx, wie }) => ({
    overnames: await readOvernames(tx, wie.hoed.code),
    magAanbieden: wie.hoed.rollen.includes('inkoper'),
  }),
});
export type OvernamesView = Awaited<ReturnType<typeof overnamesInzien.run>>;

export type OvernameplanView = Omit<Overnameplan, 'bevindingen'> & {
  /** The first of them; a file that is wrong everywhere need not be told everywhere. */
  readonly bevindingen: readonly Bladbevinding[];
  readonly aantalBevindingen: number;
  readonly magVoorleggen: boolean;
  readonly magBevestigen: boolean;
};
export type OvernameView = Overname & {
  /** null once it is decided on. */
  readonly plan: OvernameplanView | null;
  readonly namen: Readonly<Record<'contracten' | 'caos' | 'producten', Readonly<Record<string, string>>>>;
};

const mostShown = 500;

/** One offered workbook with everything that is found in it, and which agreements it would bring. */
export const overnameInzien = defineQuery({
  naam: 'contracten/overname-inzien',
  rollen: overnemers,
  run: async (context, { id }: { readonly id: string }): Promise<OvernameView | undefined> => {
    const { tx, wie, omgeving } = context;
    const verband = wie.hoed.code;
    const found = await readOvername(tx, verband, id);
    if (!found) return undefined;
    const { contracten, caos, producten } = await leesKeuzen(context, verband);
    const namen = { contracten: namesOf(contracten), caos: namesOf(caos), producten: namesOf(producten) };
    const closed = await readOvernameinhoud(tx, verband, id);
    if (!closed) return { ...found, plan: null, namen };
    const plan = await overnameUitwerken(
      context,
      verband,
      ontsleutel(omgeving.sleutels, closed, overnamekluis(verband)),
    );
    const kan = plan.bevindingen.length === 0 && verandert(plan);
    return {
      ...found,
      plan: {
        ...plan,
        bevindingen: plan.bevindingen.slice(0, mostShown),
        aantalBevindingen: plan.bevindingen.length,
        magVoorleggen: kan && found.staat === 'aangeboden' && found.persoon === wie.persoon,
        magBevestigen: kan && found.staat === 'voorgelegd' && !(await bood(context, id)),
      },
      namen,
    };
  },
});

const namesOf = (items: readonly { readonly code: string; readonly naam: string }[]) =>
  Object.fromEntries(items.map(({ code, naam }) => [code, naam]));

/** Whether a plan brings anything that is not there yet. */
export const verandert = ({ aanbieders, nieuw }: Pick<Overnameplan, 'aanbieders' | 'nieuw'>): boolean =>
  nieuw.length > 0 || aanbieders.some(({ bekendAls }) => bekendAls === null);
