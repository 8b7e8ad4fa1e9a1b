// SPDX-License-Identifier: EUPL-1.2
import { ButtonLink, Details, Moment, PageTitle, Section } from '#libs/ui';
import { dialoogKeuzen, reactiesInzien, stukInzien } from '#modules/beleid';
import { kenmerk } from '../../shell/kenmerk.ts';
import { magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import type { Route } from './+types/stuk.route.ts';
import { Bepalingen } from './bepalingen.tsx';
import { EigenReacties } from './eigen-reacties.tsx';
import { paginaVan } from './pagina.ts';
import { isOpen, Kruimels } from './staat.tsx';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => ({
  stuk: await vraag(context, stukInzien, { id: kenmerk(params.id) }),
  pagina: paginaVan(new URL(request.url).searchParams),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  magPlannen: magVragen(context, dialoogKeuzen),
  leestReacties: magVragen(context, reactiesInzien),
});

type Data = Route.ComponentProps['loaderData'];

export default function StukPagina({ loaderData }: Route.ComponentProps) {
  const { stuk, isAanbieder, leestReacties } = loaderData;
  return (
    <>
      <title>{`${stuk.naam} – Inkoopregie`}</title>
      <Kruimels tafel={stuk.tafel}>{stuk.naam}</Kruimels>
      <PageTitle title={stuk.naam} state={<Stand stuk={stuk} />} action={<Actie {...loaderData} />} />
      {stuk.soort === 'bestand' ? (
        <p>
          <a href={`/beleid/dialoog/stukken/${stuk.id}/bestand`}>{stuk.versies[0]?.bestandsnaam} downloaden</a>
        </p>
      ) : (
        <Bepalingen
          stuk={stuk}
          reageert={isAanbieder && stuk.reactietijd}
          eigen={isAanbieder}
          leestReacties={leestReacties}
        />
      )}
      {isAanbieder && (
        <EigenReacties eigen={stuk.eigen} stukken={[stuk]} reactietijd={stuk.reactietijd} pagina={loaderData.pagina} />
      )}
      {stuk.eigen.some(({ ingediend }) => ingediend === null) && stuk.reactietijd && (
        <p>
          Klaar? <a href={`/beleid/dialoog/${stuk.tafel.id}`}>Ga terug en dien uw reacties in</a>.
        </p>
      )}
      <Versies stuk={stuk} />
    </>
  );
}

const Stand = ({ stuk: { versie, reactietijd, tafel } }: Pick<Data, 'stuk'>) => (
  <>
    Versie {versie}.{' '}
    {reactietijd && tafel.reagerenTot && (
      <>
        Reageren kan tot en met <Moment value={tafel.reagerenTot} />.
      </>
    )}
  </>
);

function Actie({ stuk, isAanbieder, magPlannen }: Data) {
  if (isAanbieder)
    return (
      stuk.reactietijd && (
        <ButtonLink href={`/beleid/dialoog/stukken/${stuk.id}/reactie`}>Reageer op het hele stuk</ButtonLink>
      )
    );
  if (!magPlannen || stuk.soort !== 'tekst' || !isOpen(stuk.tafel.staat)) return null;
  return (
    <ButtonLink kind="secondary" href={`/beleid/dialoog/stukken/${stuk.id}/versie`}>
      Nieuwe versie
    </ButtonLink>
  );
}

const Versies = ({ stuk: { versies } }: Pick<Data, 'stuk'>) => (
  <Section title="Versies">
    <Details summary={telling(versies.length, 'versie', 'versies')}>
      <ul>
        {versies.map(({ versie, op, naam }) => (
          <li key={versie}>
            Versie {versie}: <Moment value={op} />, {naam}
          </li>
        ))}
      </ul>
    </Details>
  </Section>
);
