// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton, TextInput } from '#libs/ui';
import { vormKeuzen, vormVastleggen } from '#modules/producten';
import { doe, magVragen, notFound } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { Route } from './+types/vorm-nieuw.route.ts';
import { VormVelden } from './vorm-velden.tsx';

export function loader({ context }: Route.LoaderArgs) {
  if (!magVragen(context, vormKeuzen)) throw notFound();
  return { sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, vormVastleggen, ({ vorm }) => `/producten/vormen#${vorm}`, { nieuw: true });

export default function VormNieuw({ loaderData: { sleutel }, actionData: terug }: Route.ComponentProps) {
  return (
    <>
      <title>Bijzondere vorm toevoegen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: 'Bijzondere vormen', href: '/producten/vormen' },
          { label: 'Toevoegen' },
        ]}
      />
      <PageTitle title="Bijzondere vorm toevoegen" state="Voor wat niet één product met één tarief is." />
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <TextInput {...veldVan(terug)('code', undefined)} label="Code" width="sm" hint="Zoals budget-licht." />
        <VormVelden inhoud={undefined} terug={terug} />
        <Actions>
          <SubmitButton>Vorm vastleggen</SubmitButton>
          <ButtonLink kind="secondary" href="/producten/vormen">
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}
