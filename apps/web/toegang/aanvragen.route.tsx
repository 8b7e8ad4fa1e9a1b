// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton } from '#libs/ui';
import { aanTeVragen, toewijzingVerzoeken } from '#modules/toegang';
import { Paginabron } from '../shell/herkomst.tsx';
import { doe, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/aanvragen.route.ts';
import { Client, labels, Verwijzing, Zorg } from './aanvraag-velden.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, aanTeVragen, {}),
  idempotency: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, toewijzingVerzoeken, ({ bericht }) => `/berichten/${bericht}`);

export default function Aanvragen({ loaderData: { keuzen, idempotency }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Toewijzing aanvragen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Toewijzingen', href: '/toegang' },
          { label: 'Verzoeken', href: '/toegang/verzoeken' },
          { label: 'Toewijzing aanvragen' },
        ]}
      />
      <PageTitle
        title="Toewijzing aanvragen"
        state="Na een verwijzing, of onder een open beschikking. De gemeente antwoordt binnen vijf werkdagen."
      />
      {keuzen.producten.length === 0 ? (
        <Attention kind="warning" title="U hebt vandaag geen lopende overeenkomst">
          Een toewijzing vraagt u aan voor een product van uw overeenkomst.
        </Attention>
      ) : (
        <>
          <Weigering terug={actionData} labels={labels} />
          <Form label="Toewijzing aanvragen" idempotency={idempotency}>
            <Client terug={actionData} />
            <Zorg terug={actionData} keuzen={keuzen} />
            <Verwijzing terug={actionData} />
            <Actions>
              <SubmitButton kind="primary">Verzoek versturen</SubmitButton>
              <ButtonLink href="/toegang/verzoeken" kind="secondary">
                Niet aanvragen
              </ButtonLink>
            </Actions>
          </Form>
        </>
      )}
      <Paginabron>uw overeenkomsten; wat u invult, gaat als bericht (315) naar de gemeente</Paginabron>
    </>
  );
}
