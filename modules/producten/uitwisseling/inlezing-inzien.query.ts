// SPDX-License-Identifier: EUPL-1.2
import { verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import type { Bladbevinding } from './blad.ts';
import type { Rijverschil } from './boekrijen-vergelijken.rule.ts';
import { type Inlezing, readInhoud, readInlezing, readInlezingen } from './inlezing.store.ts';
import { type Inleesplan, inlezingUitwerken } from './inlezing-uitwerken.query.ts';

/** The workbooks that were offered, newest first. */
export const inlezingenInzien = defineQuery({
  naam: 'producten/inlezingen-inzien',
  rollen: ['inkoper'],
  run: async (context): Promise<readonly Inlezing[]> => readInlezingen(context.tx, context.wie.hoed.code),
});

type Beoogd = {
  readonly product: string;
  readonly naam: string;
  readonly contract: string;
  readonly verschillen: readonly Rijverschil[];
};
export type InleesplanView = {
  /** The first of them; a file that is wrong everywhere need not be told everywhere. */
  readonly bevindingen: readonly Bladbevinding[];
  readonly aantalBevindingen: number;
  readonly nieuw: readonly Beoogd[];
  readonly gewijzigd: readonly Beoogd[];
  readonly ongewijzigd: number;
  readonly afwezig: Inleesplan['afwezig'];
  /** From which day the book is that the page was made of, null when it does not say; only of YAML. */
  readonly gemaakt?: string | null;
  readonly kenmerk: string;
  readonly magBevestigen: boolean;
};
export type InlezingView = Inlezing & {
  /** null once the file is read in or withdrawn. */
  readonly plan: InleesplanView | null;
};

const mostShown = 500;

/** One offered workbook with everything that is found in it, and what it would change in the book as it is now. */
export const inlezingInzien = defineQuery({
  naam: 'producten/inlezing-inzien',
  rollen: ['inkoper'],
  run: async (context, { id }: { readonly id: string }): Promise<InlezingView | undefined> => {
    const verband = await verbandVan(context);
    const found = verband && (await readInlezing(context.tx, verband, id));
    if (!verband || !found) return undefined;
    const bytes = await readInhoud(context.tx, verband, id);
    if (!bytes) return { ...found, plan: null };
    const plan = await inlezingUitwerken(context, verband, bytes);
    const isEigen = found.persoon === context.wie.persoon;
    return { ...found, plan: viewOf(plan, isEigen) };
  },
});

function viewOf(
  { bevindingen, voornemens, ongewijzigd, afwezig, gemaakt, kenmerk }: Inleesplan,
  isEigen: boolean,
): InleesplanView {
  const beoogd = voornemens.map(({ product, inhoud: { naam }, contract, verschillen, nu }) => ({
    isNieuw: nu === null,
    view: { product, naam: nu?.inhoud.naam ?? naam, contract, verschillen },
  }));
  return {
    bevindingen: bevindingen.slice(0, mostShown),
    aantalBevindingen: bevindingen.length,
    nieuw: beoogd.filter(({ isNieuw }) => isNieuw).map(({ view }) => view),
    gewijzigd: beoogd.filter(({ isNieuw }) => !isNieuw).map(({ view }) => view),
    ongewijzigd,
    afwezig,
    ...(gemaakt !== undefined && { gemaakt }),
    kenmerk,
    magBevestigen: isEigen && bevindingen.length === 0 && voornemens.length > 0,
  };
}
