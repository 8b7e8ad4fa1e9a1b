// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import { Actions, Attention, ButtonLink, Form, PageTitle, SubmitButton } from '#libs/ui';
import { confirmMailadres, isBevestigbaar } from '#platform/mailadres-bevestigen';
import { verzoek } from '../../shell/omgeving.ts';
import type { Route } from './+types/mail-bevestigen.route.ts';

// For whoever holds the link, signed in or not. Only the button confirms: programs that look at links in mail press none.

export async function loader({ context, params: { sleutel }, request }: Route.LoaderArgs) {
  if (new URL(request.url).searchParams.has('gedaan')) return { stand: 'gedaan' as const };
  const kan = await isBevestigbaar(context.get(verzoek).omgeving, sleutel);
  return { stand: kan ? ('open' as const) : ('voorbij' as const) };
}

export async function action({ context, params: { sleutel } }: Route.ActionArgs) {
  const done = await confirmMailadres(context.get(verzoek).omgeving, sleutel);
  return redirect(done ? '?gedaan' : '.', 303);
}

export default function MailBevestigen({ loaderData: { stand } }: Route.ComponentProps) {
  return (
    <>
      <title>E-mailadres bevestigen – Inkoopregie</title>
      <PageTitle title="E-mailadres bevestigen" />
      {stand === 'open' && (
        <>
          <p>
            Iemand met een account bij Inkoopregie wil op dit e-mailadres bericht krijgen over taken. Was u dat niet?
            Sluit dan deze pagina; er gebeurt niets.
          </p>
          <Form>
            <Actions>
              <SubmitButton>Dit adres is van mij</SubmitButton>
            </Actions>
          </Form>
        </>
      )}
      {stand === 'gedaan' && (
        <Attention kind="ok" title="Uw e-mailadres is bevestigd">
          U krijgt vanaf nu bericht over werk dat voor u klaarstaat. Wat u krijgt, kiest u onder Mijn account.
        </Attention>
      )}
      {stand === 'voorbij' && (
        <Attention kind="warning" title="Deze koppeling werkt niet meer">
          Zij werkt één keer, een dag lang, en alleen als zij de nieuwste is. Geef uw adres onder Mijn account opnieuw
          op.
        </Attention>
      )}
      {stand !== 'open' && (
        <ButtonLink kind="secondary" href="/account/mail">
          Naar mijn e-mail
        </ButtonLink>
      )}
    </>
  );
}
