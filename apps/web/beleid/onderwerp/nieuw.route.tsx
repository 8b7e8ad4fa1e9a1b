// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { onderwerpVastleggen, segmentenlijst } from '#modules/beleid';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { OnderwerpFormulier } from './formulier.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  if (!magVragen(context, onderwerpVastleggen)) throw notFound();
  return { segmenten: await vraag(context, segmentenlijst, {}), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, onderwerpVastleggen, ({ code }) => `/beleid/onderwerpen/${code}`);

export default function OnderwerpNieuw({ loaderData: { segmenten, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Onderwerp toevoegen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Onderwerpen', href: '/beleid/onderwerpen' },
          { label: 'Toevoegen' },
        ]}
      />
      <PageTitle title="Onderwerp toevoegen" state="Wie het trekt en wanneer het af moet zijn, vult u daarna in." />
      <OnderwerpFormulier segmenten={segmenten} terug={actionData} sleutel={sleutel} />
    </>
  );
}
