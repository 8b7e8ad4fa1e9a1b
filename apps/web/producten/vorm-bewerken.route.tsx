// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton } from '#libs/ui';
import { vormKeuzen, vormVastleggen } from '#modules/producten';
import { doe, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/vorm-bewerken.route.ts';
import { VormVelden } from './vorm-velden.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  rij: await vraag(context, vormKeuzen, { vorm: code }),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, vormVastleggen, ({ vorm }) => `/producten/vormen#${vorm}`, { code: args.params.code });

export default function VormBewerken({ loaderData: { rij, sleutel }, actionData: terug }: Route.ComponentProps) {
  const naam = typeof rij.inhoud.naam === 'string' ? rij.inhoud.naam : rij.code;
  const title = naam === 'onbekend' ? rij.code : naam;
  return (
    <>
      <title>{`${title} wijzigen – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: 'Bijzondere vormen', href: '/producten/vormen' },
          { label: title },
        ]}
      />
      <PageTitle
        title={`${title} wijzigen`}
        state="Wat u hier vastlegt, blijft staan als het plan opnieuw wordt geladen."
      />
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <VormVelden inhoud={rij.inhoud} terug={terug} />
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
