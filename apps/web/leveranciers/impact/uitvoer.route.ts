// SPDX-License-Identifier: EUPL-1.2
import { groepen, impactscenarioInzien } from '#modules/leveranciers';
import { type Cel, csv } from '../../shell/csv.ts';
import { notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/uitvoer.route.ts';

const head: readonly Cel[] = ['Scenario', 'Code', 'Naam', 'Was', 'Wordt', 'Verschil'];

/** One table of a scenario as a file, free of persons. */
export async function loader({ context, params: { id }, request }: Route.LoaderArgs) {
  const per = groepen.find((groep) => groep === new URL(request.url).searchParams.get('per'));
  if (!per) throw notFound();
  const view = await vraag(context, impactscenarioInzien, { id });
  const rows = view.groepen[per].map(({ code, naam, was, wordt }): readonly Cel[] => [
    view.naam,
    code,
    naam,
    { eurocent: was },
    { eurocent: wordt },
    { eurocent: wordt - was },
  ]);
  return new Response(csv([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="impact-per-${per}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
