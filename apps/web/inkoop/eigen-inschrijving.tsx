// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  ButtonLink,
  Datum,
  Form,
  Moment,
  PageTitle,
  ProgressSteps,
  Section,
  SubmitButton,
  Timeline,
} from '#libs/ui';
import { Documenten } from '../shell/dossier.tsx';
import type { Terug } from '../shell/pagina.ts';
import { verloopVan, voortgangVan } from './eigen-verloop.tsx';
import type { Eigen } from './toets-view.ts';
import { productNaam, TotEnMet } from './woorden.tsx';
import { Zienswijze } from './zienswijze.tsx';

type Props = {
  readonly view: Eigen;
  readonly ongelezen: boolean;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** An aanbieder follows its own inschrijving: where it stands, what is asked, what it received. */
export function EigenInschrijving({ view, ongelezen, sleutel, terug }: Props) {
  const { procedure, inschrijving } = view;
  const titel = `Uw inschrijving op ${procedure.contractNaam}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Inschrijven', href: '/inkoop' }, { label: procedure.contractNaam }]} />
      <PageTitle
        title={titel}
        state={
          inschrijving.ingediend ? (
            <>
              Ingediend op <Moment value={inschrijving.ingediend} />.
            </>
          ) : (
            'Nog niet ingediend.'
          )
        }
      />
      <ProgressSteps label="Zo ver is uw inschrijving" steps={voortgangVan(view)} />
      <Nu view={view} ongelezen={ongelezen} />
      <Zienswijze view={view} sleutel={sleutel} terug={terug} />
      <Documenten documenten={view.brieven} />
      <Section title="Geschiedenis">
        <Timeline label="Wat er gebeurde" items={verloopVan(view)} />
      </Section>
      <Actions>
        {inschrijving.ingediend && (
          <ButtonLink kind="secondary" href={`/inkoop/inschrijvingen/${inschrijving.id}/ontvangstbewijs`}>
            Ontvangstbewijs
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={`/inkoop/procedures/${procedure.id}`}>
          De procedure
        </ButtonLink>
      </Actions>
    </>
  );
}

/** The one thing to know now. */
function Nu({ view, ongelezen }: Pick<Props, 'view' | 'ongelezen'>) {
  const { inschrijving, procedure, toelating, verzoek, zienswijze, fase } = view;
  if (toelating) return <Uitslag view={view} ongelezen={ongelezen} />;
  if (!inschrijving.ingediend)
    return (
      <Attention
        kind="warning"
        title={fase === 'gesloten' ? 'De inschrijving is gesloten' : 'U hebt nog niet ingediend'}
        action={<ButtonLink href={`/inkoop/procedures/${procedure.id}/inschrijven`}>Naar uw concept</ButtonLink>}
      >
        {fase === 'gesloten' ? (
          'Uw concept is bewaard.'
        ) : (
          <>
            Dat kan <TotEnMet sluit={procedure.sluit} />.
          </>
        )}
      </Attention>
    );
  if (verzoek && !zienswijze) return null;
  return (
    <Attention
      kind="info"
      title={fase === 'gesloten' ? 'Uw inschrijving wordt getoetst' : 'Uw inschrijving ligt verzegeld'}
    >
      {fase === 'gesloten' ? (
        'Twee medewerkers toetsen haar, los van elkaar.'
      ) : (
        <>
          De regio ziet haar pas na <Moment value={procedure.sluit} />.
        </>
      )}{' '}
      U hoort de uitslag uiterlijk op <Datum value={procedure.uitslag} />. U hoeft nu niets te doen.
    </Attention>
  );
}

function Uitslag({ view: { toelating, voorwaarden, inschrijving }, ongelezen }: Pick<Props, 'view' | 'ongelezen'>) {
  if (!toelating) return null;
  const admitted = toelating.uitkomst === 'toegelaten';
  const names = (codes: readonly string[]) => codes.map((product) => productNaam(voorwaarden, product)).join(', ');
  return (
    <>
      <Attention kind={admitted ? 'ok' : 'error'} title={admitted ? 'U bent toegelaten' : 'U bent niet toegelaten'}>
        {admitted && (
          <p>
            Voor: {names(toelating.producten)}. De overeenkomst gaat in op <Datum value={toelating.ingang} />. U krijgt
            haar om te ondertekenen, bij <a href="/contracten">Contracten</a>.
          </p>
        )}
        {toelating.afgevallen.length > 0 && admitted && <p>Niet voor: {names(toelating.afgevallen)}.</p>}
        {toelating.tekorten.length > 0 && (
          <ul>
            {toelating.tekorten.map(({ naam, toelichting }) => (
              <li key={naam}>
                {naam}: {toelichting}
              </li>
            ))}
          </ul>
        )}
        <p>
          Motivering: {toelating.motivering} <a href={`/documenten/${toelating.brief}`}>Het besluit als brief (pdf)</a>
        </p>
      </Attention>
      {ongelezen && (
        <Form action={`/inkoop/inschrijvingen/${inschrijving.id}?doe=uitslag-lezen`}>
          <Actions>
            <SubmitButton kind="secondary">Gelezen: haal van mijn werkvoorraad</SubmitButton>
          </Actions>
        </Form>
      )}
    </>
  );
}
