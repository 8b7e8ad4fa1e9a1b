// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, PageTitle } from '#libs/ui';
import { aanbiederstypeVastleggen, dossierInzien } from '#modules/leveranciers';
import { doe, notFound, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/type.route.ts';
import { TypeFormulier, Voorstel } from './aanbiederstype.tsx';

export async function loader({ context, params: { agb } }: Route.LoaderArgs) {
  const dossier = await vraag(context, dossierInzien, { aanbieder: agb });
  if (!dossier.magVastleggen) throw notFound();
  return { agb, naam: dossier.gegevens?.naam ?? agb, voorstel: dossier.typevoorstel, huidig: dossier.typen[0]?.type };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, aanbiederstypeVastleggen, ({ aanbieder }) => `/leveranciers/${aanbieder}#type`, {
    aanbieder: args.params.agb,
  });

export default function Type({ loaderData: { agb, naam, voorstel, huidig }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`Aanbiederstype van ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Leveranciers', href: '/leveranciers' },
          { label: naam, href: `/leveranciers/${agb}` },
          { label: 'Aanbiederstype' },
        ]}
      />
      <PageTitle
        title={`Aanbiederstype van ${naam}`}
        state="Het type bepaalt hoe vaak er overleg is, hoeveel toezicht, en wie bij innovatiegeld kan."
      />
      <Voorstel voorstel={voorstel} />
      <TypeFormulier huidig={huidig} terug={actionData} />
    </>
  );
}
