// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import { Attention, ButtonLink, PageTitle } from '#libs/ui';
import type { Route } from './+types/aanmelden.route.ts';
import { verzoek } from './omgeving.ts';

const problems: Readonly<Record<string, string>> = {
  onbekend: 'U bent herkend, maar nog niet uitgenodigd. Vraag de beheerder van uw organisatie om een uitnodiging.',
  geblokkeerd:
    'Uw organisatie heeft uw toegang geblokkeerd. Neem contact op met de beheerder van uw organisatie als dat niet klopt.',
  'geen-rol':
    'U bent bekend, maar hebt vandaag bij geen enkele organisatie een rol. Vraag de beheerder van uw organisatie om een rol.',
  onbereikbaar: 'De dienst waarmee u zich aanmeldt, antwoordt niet. Probeer het over een paar minuten opnieuw.',
  mislukt: 'Het aanmelden is niet gelukt of duurde te lang. Begin opnieuw.',
};

export function loader({ context, request }: Route.LoaderArgs) {
  if (context.get(verzoek).sessie) throw redirect('/');
  return { probleem: problems[new URL(request.url).searchParams.get('probleem') ?? ''] ?? null };
}

export default function Aanmelden({ loaderData: { probleem } }: Route.ComponentProps) {
  return (
    <>
      <title>Aanmelden – Inkoopregie</title>
      <PageTitle title="Inkoopregie" state="Samen jeugdhulp en ondersteuning inkopen: van doel tot euro, en terug." />
      {probleem && (
        <Attention kind="warning" title="Aanmelden lukte niet">
          {probleem}
        </Attention>
      )}
      <p>U meldt zich aan met het account van uw eigen organisatie.</p>
      <ButtonLink href="/aanmelden/start" kind="primary">
        Aanmelden
      </ButtonLink>
      <p>
        Zoekt u hulp voor uzelf of uw kind? Dan hoeft u zich niet aan te melden:{' '}
        <a href="/zorgkeuzewijzer">zoek hulp</a>.
      </p>
    </>
  );
}
