// SPDX-License-Identifier: EUPL-1.2
import { indexatieInzien } from '#modules/tarieven';
import { staatTekst } from '#modules/tarieven/teksten';
import { vraag } from '../../shell/pagina.ts';
import { type Cel, csv } from '../../verantwoording/csv.ts';
import { aanbiederTekst } from '../weergave.tsx';
import type { Route } from './+types/tarieven.route.ts';

const head: readonly Cel[] = ['Contract', 'Product', 'Cao', 'Aanbieder', 'Per', 'Index (%)', 'Was', 'Wordt', 'Staat'];

/** All tariffs of an indexation, for a spreadsheet. */
export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const { jaar, contracten, namen } = await vraag(context, indexatieInzien, { id });
  const rows = contracten.flatMap(({ naam, procent, regels }) =>
    regels.map(({ product, cao, micro, eenheid, was, wordt, staat }): readonly Cel[] => [
      naam,
      namen.producten[product] ?? product,
      namen.caos[cao] ?? cao,
      aanbiederTekst(micro),
      eenheid,
      procent.replace('.', ','),
      { eurocent: was },
      { eurocent: wordt },
      staatTekst[staat],
    ]),
  );
  return new Response(csv([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="indexatie-${jaar}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
