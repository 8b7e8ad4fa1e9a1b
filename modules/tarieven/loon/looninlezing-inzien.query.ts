// SPDX-License-Identifier: EUPL-1.2
import type { Bladbevinding } from '#modules/producten';
import { defineQuery } from '#platform/query';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { bood } from './bood.query.ts';
import { type Looninlezing, readLooninhoud, readLooninlezing } from './looninlezing.store.ts';
import { type Loonplan, looninlezingUitwerken } from './looninlezing-uitwerken.query.ts';
import { beheerders } from './loontabellen-inzien.query.ts';

export type LoonplanView = Omit<Loonplan, 'bevindingen'> & {
  /** The first of them; a file that is wrong everywhere need not be told everywhere. */
  readonly bevindingen: readonly Bladbevinding[];
  readonly aantalBevindingen: number;
  readonly magVoorleggen: boolean;
  readonly magVaststellen: boolean;
};
export type LooninlezingView = Looninlezing & {
  /** Null once it is decided on. */
  readonly plan: LoonplanView | null;
  readonly namen: {
    readonly caos: Readonly<Record<string, string>>;
    readonly functies: Readonly<Record<string, string>>;
  };
};

const mostShown = 500;

/** One offered workbook with everything that is found in it, and what it would change in the wages as they are now. */
export const looninlezingInzien = defineQuery({
  naam: 'tarieven/looninlezing-inzien',
  rollen: beheerders,
  run: async (context, { id }: { readonly id: string }): Promise<LooninlezingView | undefined> => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const found = await readLooninlezing(tx, verband, id);
    if (!found) return undefined;
    const { pagina } = await leesRekenmodel({ tx }, verband);
    const names = (items: readonly { readonly code: string; readonly naam: string }[]) =>
      Object.fromEntries(items.map(({ code, naam }) => [code, naam]));
    const namen = { caos: names(pagina.caos), functies: names(pagina.functies) };
    const bytes = await readLooninhoud(tx, verband, id);
    if (!bytes) return { ...found, plan: null, namen };
    const plan = await looninlezingUitwerken(context, verband, bytes);
    const isEigen = found.persoon === wie.persoon;
    const zette = await bood(context, id);
    return { ...found, plan: viewOf(plan, found.staat, { isEigen, zette }), namen };
  },
});

function viewOf(
  { bevindingen, ...plan }: Loonplan,
  staat: Looninlezing['staat'],
  { isEigen, zette }: { readonly isEigen: boolean; readonly zette: boolean },
): LoonplanView {
  const kan = bevindingen.length === 0 && plan.tabellen.length + plan.inschalingen.length > 0;
  return {
    ...plan,
    bevindingen: bevindingen.slice(0, mostShown),
    aantalBevindingen: bevindingen.length,
    magVoorleggen: kan && staat === 'aangeboden' && isEigen,
    magVaststellen: kan && staat === 'voorgelegd' && !zette,
  };
}
