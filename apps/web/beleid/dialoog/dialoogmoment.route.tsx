// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  dialoogBeantwoorden,
  dialoogBesluiten,
  dialoogInzien,
  dialoogKeuzen,
  dialoogLezen,
  dialoogPubliceren,
  dialoogUitnodigen,
  eigenReactiesInzien,
  komstMelden,
  reactiesIndienen,
  reactiesInzien,
  reactietijdVerlengen,
  teLezen,
} from '#modules/beleid';
import { besluitInzien } from '#modules/regio';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/dialoogmoment.route.ts';
import { MomentAanbieder } from './moment-aanbieder.tsx';
import { MomentRegio } from './moment-regio.tsx';
import { paginaVan } from './pagina.ts';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const id = kenmerk(params.id);
  const moment = await vraag(context, dialoogInzien, { id });
  const sleutel = newId();
  if (wieVan(context).hoed.soort !== 'aanbieder')
    return {
      voor: 'regio' as const,
      moment,
      sleutel,
      magPlannen: magVragen(context, dialoogKeuzen),
      magBesluiten: magVragen(context, dialoogBesluiten),
      leestBesluit: magVragen(context, besluitInzien),
      leestReacties: magVragen(context, reactiesInzien),
    };
  return {
    voor: 'aanbieder' as const,
    moment,
    sleutel,
    eigen: await vraag(context, eigenReactiesInzien, { dialoog: id }),
    pagina: paginaVan(new URL(request.url).searchParams),
    ongelezen: await vraag(context, teLezen, { dialoog: id }),
  };
};

export async function action(args: Route.ActionArgs) {
  const dialoog = kenmerk(args.params.id);
  const back = () => `/beleid/dialoog/${dialoog}`;
  const asked = new URL(args.request.url).searchParams.get('doe');
  if (asked === 'uitnodigen') return doe(args, dialoogUitnodigen, back, { dialoog });
  if (asked === 'afronden') return doe(args, dialoogBeantwoorden, back, { dialoog });
  if (asked === 'publiceren') return doe(args, dialoogPubliceren, back, { dialoog });
  if (asked === 'besluiten') return doe(args, dialoogBesluiten, back, { dialoog });
  if (asked === 'reactietijd') return doe(args, reactietijdVerlengen, back, { dialoog });
  if (asked === 'komst') return doe(args, komstMelden, back);
  if (asked === 'gelezen') return doe(args, dialoogLezen, back, { dialoog });
  return doe(args, reactiesIndienen, back, { dialoog });
}

export default function DialoogmomentPagina({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${loaderData.moment.naam} – Inkoopregie`}</title>
      {loaderData.voor === 'regio' ? (
        <MomentRegio {...loaderData} terug={actionData} />
      ) : (
        <MomentAanbieder {...loaderData} terug={actionData} />
      )}
    </>
  );
}
