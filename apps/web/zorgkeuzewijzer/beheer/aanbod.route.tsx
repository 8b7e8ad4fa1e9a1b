// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, PageTitle } from '#libs/ui';
import { aanbiederprofielVastleggen, eigenKeuzeaanbod, wachttijdenMelden } from '#modules/toegang';
import { doe, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/aanbod.route.ts';
import { NaarWijzer } from './plekken.tsx';
import { Profielformulier } from './profiel-formulier.tsx';
import { Wachttijdformulier } from './wachttijd-formulier.tsx';

const hier = '/zorgkeuzewijzer/beheer/aanbod';

export async function loader({ context, request }: Route.LoaderArgs) {
  const bewaard = new URL(request.url).searchParams.get('bewaard');
  return { bewaard, eigen: await vraag(context, eigenKeuzeaanbod, {}) };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  return form.get('_act') === wachttijdenMelden.naam
    ? doe(args, wachttijdenMelden, () => `${hier}?bewaard=wachttijden#wachttijden`)
    : doe(args, aanbiederprofielVastleggen, () => `${hier}?bewaard=profiel#profiel`);
}

export default function Aanbod({ loaderData: { bewaard, eigen }, actionData: terug }: Route.ComponentProps) {
  return (
    <>
      <title>Uw plek in de zorgkeuzewijzer – Inkoopregie</title>
      <PageTitle
        title="Uw plek in de zorgkeuzewijzer"
        state="Inwoners zien hier wie u bent, wat u doet en hoe lang zij wachten."
        action={<NaarWijzer />}
      />
      {eigen.producten.length === 0 && (
        <EmptyState title="U staat nog niet in de zorgkeuzewijzer">
          Inwoners zien u vanaf de dag dat een overeenkomst van u ingaat. Uw profiel kunt u nu al schrijven.
        </EmptyState>
      )}
      {eigen.wijzers.map((wijzer) => (
        <Wachttijdformulier
          key={wijzer.verband}
          wijzer={wijzer}
          eigen={eigen}
          bewaard={bewaard === 'wachttijden'}
          terug={terugVan(terug, wachttijdenMelden.naam)}
        />
      ))}
      <Profielformulier
        eigen={eigen}
        bewaard={bewaard === 'profiel'}
        terug={terugVan(terug, aanbiederprofielVastleggen.naam)}
      />
    </>
  );
}
