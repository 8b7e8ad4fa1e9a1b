// SPDX-License-Identifier: EUPL-1.2
import { sommenInzien } from '#modules/verantwoording';
import { type Cel, csv } from '../shell/csv.ts';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/uitvoer.route.ts';
import { aantalTekst, readFilter } from './filter.ts';

const head: readonly Cel[] = [
  'Maand',
  'Gemeente',
  'Contract',
  'Product',
  'Aanbieder',
  'Regels',
  'Gedeclareerd',
  'Toegekend',
  'Afgewezen',
  'Betaald',
];

/** The sums behind the monitor as a file, free of persons. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const filter = readFilter(request.url);
  const sommen = await vraag(context, sommenInzien, filter);
  const rows = sommen.map((som): readonly Cel[] => [
    som.maand.slice(0, 7),
    som.gemeente,
    som.contract,
    som.product,
    som.aanbieder,
    aantalTekst(som.regels),
    { eurocent: som.gedeclareerd },
    { eurocent: som.toegekend },
    { eurocent: som.afgewezen },
    { eurocent: som.betaald },
  ]);
  return new Response(csv([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="verantwoording.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
}
