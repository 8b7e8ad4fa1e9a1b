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
  type ProgressStep,
  ProgressSteps,
  Section,
  SubmitButton,
  Timeline,
  type TimelineItem,
} from '#libs/ui';
import { Documenten } from '../shell/dossier.tsx';
import type { Terug } from '../shell/pagina.ts';
import type { Eigen } from './toets-view.ts';
import { productNaam } from './woorden.tsx';
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
      <ProgressSteps label="Zo ver is uw inschrijving" steps={progress(view)} />
      <Nu view={view} ongelezen={ongelezen} />
      <Zienswijze view={view} sleutel={sleutel} terug={terug} />
      <Documenten documenten={view.brieven} />
      <Section title="Geschiedenis">
        <Timeline label="Wat er gebeurde" items={history(view)} />
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
            Dat kan tot en met <Moment value={procedure.sluit} />.
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

function progress({ inschrijving, fase, verzoek, zienswijze, toelating }: Eigen): readonly ProgressStep[] {
  const state = (done: boolean, now: boolean) => (done ? 'done' : now ? 'current' : 'todo');
  const sent = inschrijving.ingediend !== null;
  const closed = sent && fase === 'gesloten';
  return [
    { label: 'Indienen', state: state(sent, !sent) },
    { label: 'Sluiting', state: state(closed, sent && !closed) },
    { label: 'Toetsing', state: state(toelating !== null || verzoek !== null, closed) },
    ...(verzoek ? heard(zienswijze !== null, toelating !== null) : []),
    { label: 'Besluit', state: state(toelating !== null, false) },
  ];
}

/** Two more steps for whoever was heard; silence leaves the first one open until the decision. */
const heard = (answered: boolean, decided: boolean): readonly ProgressStep[] => [
  { label: 'Uw reactie', state: answered || decided ? 'done' : 'current' },
  { label: 'Opnieuw toetsen', state: decided ? 'done' : answered ? 'current' : 'todo' },
];

function history({ inschrijving, verzoek, zienswijze, toelating, voorwaarden }: Eigen): readonly TimelineItem[] {
  const region = voorwaarden.verband.naam;
  const items: (TimelineItem | null)[] = [
    toelating && {
      when: <Moment value={toelating.besloten} />,
      who: region,
      what: toelating.uitkomst === 'toegelaten' ? 'U bent toegelaten' : 'Uw inschrijving is afgewezen',
      why: toelating.motivering,
    },
    zienswijze && { when: <Moment value={zienswijze.gegeven} />, who: 'Uw organisatie', what: 'Reactie gegeven' },
    verzoek && { when: <Moment value={verzoek.gevraagd} />, who: region, what: 'Om uw reactie gevraagd' },
    inschrijving.ingediend
      ? { when: <Moment value={inschrijving.ingediend} />, who: 'Uw organisatie', what: 'Ingediend' }
      : null,
    { when: <Moment value={inschrijving.begonnen} />, who: 'Uw organisatie', what: 'Begonnen' },
  ];
  return items.filter((item) => item !== null);
}
