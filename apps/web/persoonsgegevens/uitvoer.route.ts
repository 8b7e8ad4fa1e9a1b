// SPDX-License-Identifier: EUPL-1.2
import { rollen } from '#platform/hoed';
import { gronden, verwerkingen } from '#platform/leeslog';
import { leeslogUitvoeren } from '#platform/persoonsgegevens';
import { type Cel, csv } from '../shell/csv.ts';
import { vraag } from '../shell/pagina.ts';
import { actTekst } from '../shell/teksten.ts';
import type { Route } from './+types/uitvoer.route.ts';
import { leesFilter } from './filter.ts';

const head: readonly Cel[] = [
  'Wanneer',
  'Wie',
  'Kenmerk',
  'Rol',
  'Organisatie',
  'Wat',
  'Handeling',
  'Grond',
  'Noodtoegang',
  'Met',
  'Aantal gegevens',
  'Gegevens',
];

/** The lines that are chosen, as a file; that somebody took it along stands in the log. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { filter } = leesFilter(new URL(request.url).searchParams);
  const regels = await vraag(context, leeslogUitvoeren, filter);
  const rows = regels.map((regel): readonly Cel[] => [
    regel.op,
    regel.naam,
    regel.persoon,
    regel.rollen.map((rol) => rollen[rol]).join(', '),
    regel.organisatie,
    verwerkingen[regel.soort],
    actTekst(regel.wat),
    gronden[regel.grond],
    regel.noodtoegang,
    regel.herkomst,
    String(regel.aantal),
    regel.betrokkenen.join(' '),
  ]);
  return new Response(csv([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="leeslog.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
}
