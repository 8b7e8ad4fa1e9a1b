// SPDX-License-Identifier: EUPL-1.2
import { dialoogKeuzen, dialooglijst } from '#modules/beleid';
import { magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/dialogen.route.ts';
import { VoorAanbieder } from './dialogen-aanbieder.tsx';
import { VoorRegio } from './dialogen-regio.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  lijst: await vraag(context, dialooglijst, {}),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  magPlannen: magVragen(context, dialoogKeuzen),
});

export default function Dialogen({ loaderData: { lijst, isAanbieder, magPlannen } }: Route.ComponentProps) {
  return (
    <>
      <title>Dialoog – Inkoopregie</title>
      {isAanbieder ? <VoorAanbieder rijen={lijst.rijen} /> : <VoorRegio lijst={lijst} magPlannen={magPlannen} />}
    </>
  );
}
