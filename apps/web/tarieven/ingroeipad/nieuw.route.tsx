// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { ingroeipadenInzien, ingroeipadInzien, ingroeipadVoorstellen } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { PadFormulier } from './pad-formulier.tsx';
import { inCenten } from './pad-invoer.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const view = await vraag(context, ingroeipadenInzien, {});
  if (!view.magVoorstellen) throw notFound();
  const id = new URL(request.url).searchParams.get('van');
  const vorig = id ? await vraag(context, ingroeipadInzien, { id }) : null;
  return { ...view, vorig, sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const { producten } = await vraag(args.context, ingroeipadenInzien, {});
  const naar = ({ ingroeipad }: { ingroeipad: string }) => `/tarieven/ingroeipaden/${ingroeipad}`;
  return doe(args, ingroeipadVoorstellen, naar, (input) => ({
    ...inCenten(input),
    contract: producten.find(({ product }) => product === input['product'])?.contract,
  }));
}

export default function IngroeipadNieuw({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Ingroeipad voorleggen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Ingroeipaden', href: '/tarieven/ingroeipaden' },
          { label: 'Voorleggen' },
        ]}
      />
      <PageTitle
        title="Ingroeipad voorleggen"
        state="Vul in wat is afgesproken. De bedragen worden berekend; een ander besluit erover."
      />
      <PadFormulier {...loaderData} terug={actionData} />
      <Paginabron>de afspraken met andere regio’s en de tarieflijsten</Paginabron>
    </>
  );
}
