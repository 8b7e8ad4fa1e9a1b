// SPDX-License-Identifier: EUPL-1.2
import { Actions, Badge, Form, Lines, Section, SubmitButton, Table } from '#libs/ui';
import type { PresentatieView } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { cijferTekst, onderdeelNaam } from './onderdeel.ts';

type View = Plat<PresentatieView>;
type Reactie = View['eigen'][number];
type Props = { readonly view: View & { readonly sleutel: string }; readonly terug: Terug | undefined };

const indienen = 'tarieven/tariefreacties-indienen';

/** What the own organisation said, with the answers once they are there. */
export function EigenTariefreacties({ view, terug }: Props) {
  const { eigen, kanReageren, proces, sleutel } = view;
  if (eigen.length === 0) return null;
  const open = eigen.some(({ ingediend }) => !ingediend);
  return (
    <Section title="Uw reacties" id="reacties">
      <Weigering terug={terugVan(terug, indienen)} />
      <Table
        caption={telling(eigen.length, 'reactie', 'reacties')}
        rows={eigen}
        rowKey={({ id }) => id}
        columns={[
          { key: 'waarover', head: 'Waarover', kind: 'name', cell: (rij) => <Waarover view={view} reactie={rij} /> },
          { key: 'reactie', head: 'Uw reactie', cell: (rij) => <Woorden reactie={rij} /> },
          { key: 'antwoord', head: 'Antwoord van de regio', cell: (rij) => <Antwoord reactie={rij} /> },
        ]}
      />
      {open && kanReageren && (
        <Form idempotency={sleutel} label="Reacties indienen" action="#reacties" hidden={{ _act: indienen }}>
          <p>De regio leest uw reacties pas als u ze indient. Daarna veranderen ze niet meer.</p>
          <Actions>
            <SubmitButton kind="secondary">Reacties indienen</SubmitButton>
          </Actions>
        </Form>
      )}
      {proces.vrijgegeven && (
        <Form label="Gelezen" hidden={{ _act: 'tarieven/tariefmelding-lezen' }}>
          <Actions>
            <SubmitButton kind="secondary">Ik heb de antwoorden gelezen</SubmitButton>
          </Actions>
        </Form>
      )}
    </Section>
  );
}

function Waarover({ view, reactie }: { readonly view: View; readonly reactie: Reactie }) {
  const naam = view.producten.find(({ product }) => product === reactie.product)?.naam ?? reactie.product;
  return (
    <>
      {naam}, {onderdeelNaam(reactie.onderdeel).toLowerCase()}{' '}
      <Badge kind={reactie.ingediend ? 'positive' : 'warning'}>
        {reactie.ingediend ? 'ingediend' : 'nog niet ingediend'}
      </Badge>{' '}
      {!reactie.ingediend && view.kanReageren && (
        <a href={`/tarieven/processen/${view.proces.id}/reactie?reactie=${reactie.id}`}>wijzigen</a>
      )}
    </>
  );
}

const Woorden = ({ reactie }: { readonly reactie: Reactie }) => (
  <>
    <Lines text={reactie.motivering} />
    {reactie.eigenCijfer && <div>Eigen cijfer: {cijferTekst(reactie)}</div>}
    {reactie.bestandsnaam && (
      <div>
        <a href={`/tarieven/tariefreacties/${reactie.id}/bestand`}>{reactie.bestandsnaam}</a>
      </div>
    )}
  </>
);

const Antwoord = ({ reactie: { antwoord } }: { readonly reactie: Reactie }) =>
  antwoord ? (
    <>
      <Badge kind={antwoord.uitkomst === 'niet-overgenomen' ? 'neutral' : 'positive'}>
        {woorden.uitkomst[antwoord.uitkomst]}
      </Badge>{' '}
      <Lines text={antwoord.motivering} />
    </>
  ) : (
    <>nog geen antwoord</>
  );
