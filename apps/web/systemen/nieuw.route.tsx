// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, CheckboxGroup, DateInput, Form, PageTitle, TextInput } from '#libs/ui';
import { systeemMaken, systemenlijst } from '#modules/regio';
import { rollen } from '#platform/hoed';
import { Bewaren } from '../shell/bewaren.tsx';
import { doe, magVragen, notFound, vraag } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { Route } from './+types/nieuw.route.ts';

export async function loader({ context }: Route.LoaderArgs) {
  if (!magVragen(context, systeemMaken)) throw notFound();
  return { rollen: (await vraag(context, systemenlijst, {})).rollen, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) => doe(args, systeemMaken, ({ systeem }) => `/systemen/${systeem}`);

export default function SysteemNieuw({ loaderData, actionData: terug }: Route.ComponentProps) {
  const veld = veldVan(terug);
  return (
    <>
      <title>Systeem toevoegen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Systemen', href: '/systemen' }, { label: 'Toevoegen' }]} />
      <PageTitle
        title="Systeem toevoegen"
        state="Een ander programma dat namens uw organisatie leest en schrijft. Hierna maakt u zijn geheim."
      />
      <Weigering terug={terug} labels={{ tot: 'Laatste dag', rollen: 'Rollen' }} />
      <Form idempotency={loaderData.sleutel}>
        <TextInput
          {...veld('naam')}
          label="Naam"
          hint="Zo staat het in de geschiedenis van alles wat het doet, bijvoorbeeld ‘Zaaksysteem’."
        />
        <CheckboxGroup
          name="rollen[]"
          label="Rollen"
          hint="Het systeem mag wat deze rollen mogen, behalve wat een tweede persoon vraagt. Hebt u een rol zelf niet, dan keurt een andere beheerder het systeem goed."
          error={foutBij(terug, 'rollen')}
          options={loaderData.rollen.map((rol) => ({ value: rol, label: rollen[rol] }))}
          defaultValue={terug?.lijsten['rollen'] ?? []}
        />
        <DateInput
          {...veld('tot')}
          label="Laatste dag"
          hint="Zonder dag werkt het totdat iemand het beëindigt."
          optional
        />
        <Bewaren knop="Systeem toevoegen" annuleer="/systemen" />
      </Form>
    </>
  );
}
