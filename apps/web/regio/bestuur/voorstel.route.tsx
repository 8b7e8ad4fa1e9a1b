// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, Moment, PageTitle } from '#libs/ui';
import { voorstelBesluiten, voorstelIntrekken, voorstelInzien } from '#modules/regio';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/voorstel.route.ts';
import { BesluitFormulier, IntrekFormulier } from './voorstel-formulieren.tsx';
import { Voorstelstand } from './voorstelstand.tsx';
import { WieBesluit } from './wie-besluit.tsx';
import { Wijziging } from './wijziging.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  view: await vraag(context, voorstelInzien, { id }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const voorstel = args.params.id;
  const act = (await args.request.clone().formData()).get('_act');
  const here = () => `/regio/voorstellen/${voorstel}`;
  return act === voorstelIntrekken.naam
    ? doe(args, voorstelIntrekken, here, { voorstel })
    : doe(args, voorstelBesluiten, here, { voorstel });
}

export default function Voorstel({ loaderData: { view, sleutel }, actionData }: Route.ComponentProps) {
  const { voorstel } = view;
  return (
    <>
      <title>{`${voorstel.titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Voorstellen', href: '/regio/voorstellen' },
          { label: voorstel.titel },
        ]}
      />
      <PageTitle
        title={voorstel.titel}
        state={
          <>
            <Voorstelstand staat={voorstel.staat} /> Voorgesteld door {voorstel.naam} op{' '}
            <Moment value={voorstel.ingediend} />
          </>
        }
      />
      <Wijziging view={view} />
      <WieBesluit view={view} />
      {view.kanBesluiten && (
        <BesluitFormulier sleutel={sleutel} terug={terugVan(actionData, 'regio/voorstel-besluiten')} />
      )}
      {view.kanIntrekken && <IntrekFormulier terug={terugVan(actionData, 'regio/voorstel-intrekken')} />}
      <Geschiedenis gebeurtenissen={view.geschiedenis} />
    </>
  );
}
