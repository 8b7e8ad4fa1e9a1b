// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Badge, Lines, Moment, PageTitle } from '#libs/ui';
import {
  functieopgavenBewaren,
  functieopgavenIndienen,
  functieuitvraagInzien,
  functieuitvraagVerlengen,
  tariefmeldingLezen,
  uitkomstDelen,
} from '#modules/tarieven';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/uitvraag.route.ts';
import { Kruimels, procesnaam } from './kruimels.tsx';
import { Uitkomsten } from './uitkomsten.tsx';
import { UitvraagAanbieder } from './uitvraag-aanbieder.tsx';
import { UitvraagBeheer } from './uitvraag-beheer.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  ...(await vraag(context, functieuitvraagInzien, { id: kenmerk(params.id) })),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const uitvraag = kenmerk(args.params.id);
  const here = () => `/tarieven/uitvragen/${uitvraag}`;
  switch ((await args.request.clone().formData()).get('_act')) {
    case functieopgavenIndienen.naam:
      return doe(args, functieopgavenIndienen, here, { uitvraag });
    case functieuitvraagVerlengen.naam:
      return doe(args, functieuitvraagVerlengen, here, { uitvraag });
    case uitkomstDelen.naam:
      return doe(args, uitkomstDelen, here, { uitvraag });
    case tariefmeldingLezen.naam:
      return doe(args, tariefmeldingLezen, () => '/', { over: uitvraag });
    default:
      return doe(args, functieopgavenBewaren, () => `${here()}?bewaard=1`, { uitvraag });
  }
}

export default function UitvraagPagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const { uitvraag, contractnaam, jaar, isOpen, voor } = view;
  const naam = procesnaam({ contractnaam, jaar });
  const isAanbieder = voor === 'aanbieder';
  return (
    <>
      <title>{`Uitvraag van functies: ${naam} – Inkoopregie`}</title>
      <Kruimels {...(!isAanbieder && { proces: { id: uitvraag.proces, naam } })}>
        {isAanbieder ? `Uitvraag ${naam}` : 'Uitvraag van functies'}
      </Kruimels>
      <PageTitle
        title={isAanbieder ? 'Welke functies zet u in?' : `Uitvraag van functies: ${naam}`}
        state={
          <>
            <Badge kind={isOpen ? 'info' : 'neutral'}>{isOpen ? 'open' : 'gesloten'}</Badge>{' '}
            {isOpen ? 'tot en met' : 'sinds'} <Moment value={uitvraag.sluit} />
          </>
        }
      />
      <Attention kind="info" title={`${naam}: wat de regio vraagt`}>
        <Lines text={uitvraag.toelichting} />
      </Attention>
      {isAanbieder ? (
        <UitvraagAanbieder view={view} terug={actionData} />
      ) : (
        <>
          <UitvraagBeheer view={view} terug={actionData} />
          {!isOpen && <Uitkomsten view={view} />}
        </>
      )}
    </>
  );
}
