// SPDX-License-Identifier: EUPL-1.2
import { procedureKeuzen, procedurelijst } from '#modules/inkoop';
import { vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/procedures.route.ts';
import { VoorAanbieder } from './procedures-aanbieder.tsx';
import { VoorRegio } from './procedures-regio.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { hoed } = wieVan(context);
  return {
    procedures: await vraag(context, procedurelijst, {}),
    isAanbieder: hoed.soort === 'aanbieder',
    magVoorbereiden: procedureKeuzen.rollen.some((rol) => hoed.rollen.includes(rol)),
  };
}

export default function Procedures({ loaderData: { procedures, isAanbieder, magVoorbereiden } }: Route.ComponentProps) {
  return (
    <>
      <title>Inkoop – Inkoopregie</title>
      {isAanbieder ? (
        <VoorAanbieder procedures={procedures} />
      ) : (
        <VoorRegio procedures={procedures} magVoorbereiden={magVoorbereiden} />
      )}
    </>
  );
}
