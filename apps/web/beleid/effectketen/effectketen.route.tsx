// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, EmptyState, Form, PageTitle, SubmitButton } from '#libs/ui';
import {
  effectketenBijstellen,
  effectketenInzien,
  effectketenVaststellen,
  effectketenVoorstellen,
  ketenregels,
} from '#modules/beleid';
import { doe, vraag, wieVan } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/effectketen.route.ts';
import { Bijstellen, Vaststellen } from './besluiten.tsx';
import { Ketenpagina, Ketentitel } from './pagina.tsx';

export async function loader({ context, params: { segment } }: Route.LoaderArgs) {
  const view = await vraag(context, effectketenInzien, { segment, versie: null });
  const isAanbieder = wieVan(context).hoed.soort === 'aanbieder';
  return { view, regels: ketenregels(view.keten?.doelen ?? []), isAanbieder, sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const { segment } = args.params;
  const naar = `/beleid/segmenten/${segment}/effectketen`;
  const act = (await args.request.clone().formData()).get('_act');
  if (act === effectketenVaststellen.naam) return doe(args, effectketenVaststellen, () => naar, { segment });
  if (act === effectketenBijstellen.naam)
    return doe(args, effectketenBijstellen, () => `${naar}/bewerken`, { segment });
  return doe(args, effectketenVoorstellen, () => `${naar}/bewerken`, { segment });
}

export default function Effectketen({ loaderData, actionData }: Route.ComponentProps) {
  const { view, regels, sleutel, isAanbieder } = loaderData;
  const { keten, segment, magWijzigen } = view;
  if (!keten)
    return (
      <>
        <title>{`Effectketen ${segment.naam} – Inkoopregie`}</title>
        <Ketenkruimel naam={segment.naam} />
        <PageTitle
          title={`Effectketen ${segment.naam}`}
          state={
            isAanbieder
              ? 'De effectketen van dit segment is nog niet vastgesteld.'
              : 'Van dit segment is nog geen effectketen.'
          }
        />
        <Weigering terug={actionData} />
        <EmptyState
          title="Nog geen keten"
          action={
            magWijzigen && (
              <Form idempotency={sleutel} hidden={{ _act: 'beleid/effectketen-voorstellen' }}>
                <Actions>
                  <SubmitButton>Keten voorstellen uit het plan</SubmitButton>
                </Actions>
              </Form>
            )
          }
        >
          Een effectketen zet de doelen van dit segment in volgorde, van inspanning tot uiteindelijk effect. Zij begint
          met de doelen die het plan noemt; daarna ordent en onderbouwt een beleidsadviseur haar.
        </EmptyState>
      </>
    );
  return (
    <>
      <Ketenkruimel naam={segment.naam} />
      <Ketentitel view={view} keten={keten} />
      <Vaststellen keten={keten} terug={terugVan(actionData, 'beleid/effectketen-vaststellen')} />
      <Ketenpagina view={view} keten={keten} regels={regels} />
      {magWijzigen && keten.staat === 'vastgesteld' && (
        <Bijstellen sleutel={sleutel} terug={terugVan(actionData, 'beleid/effectketen-bijstellen')} />
      )}
    </>
  );
}

const Ketenkruimel = ({ naam }: { readonly naam: string }) => (
  <Breadcrumb
    items={[
      { label: 'Beleid', href: '/beleid' },
      { label: 'Effectketens', href: '/beleid/effectketens' },
      { label: naam },
    ]}
  />
);
