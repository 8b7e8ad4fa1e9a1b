// SPDX-License-Identifier: EUPL-1.2
import { Actions, Badge, ButtonLink, Details, Form, PageTitle, Section, SubmitButton, Table } from '#libs/ui';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { MomentVeld } from '../../shell/moment-veld.tsx';
import { telling } from '../../shell/telling.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { antwoordstand } from './antwoordstand.ts';
import { Bijeenkomsten } from './bijeenkomsten.tsx';
import { Gegevens, type RegioProps, Stukken, Uitkomst } from './moment-delen.tsx';
import { asLocal, isOpen, Kruimels, StaatBadge } from './staat.tsx';
import { Vervolg } from './vervolg.tsx';

/** Everything about one round or table, and what comes next. */
export function MomentRegio(props: RegioProps) {
  const { moment, magPlannen } = props;
  const { id, naam, staat, voorbeeld, openbaar } = moment;
  const changeable = magPlannen && isOpen(staat);
  return (
    <>
      <Kruimels>{naam}</Kruimels>
      <PageTitle
        title={naam}
        state={
          <>
            <StaatBadge staat={staat} /> {voorbeeld && <Badge kind="voorbeeld" />}{' '}
            {openbaar ? 'open voor elke aanbieder' : 'voor wie is uitgenodigd'}
          </>
        }
        action={
          magPlannen &&
          staat === 'concept' && (
            <ButtonLink kind="secondary" href={`/beleid/dialoog/${id}/bewerken`}>
              Bewerken
            </ButtonLink>
          )
        }
      />
      <Vervolg {...props} />
      <Gegevens moment={moment} leestBesluit={props.leestBesluit} />
      <Bijeenkomsten moment={moment} changeable={changeable} />
      <Genodigden moment={moment} changeable={changeable} />
      <Section
        title="Stukken"
        id="stukken"
        action={changeable && <a href={`/beleid/dialoog/${id}/stuk`}>Stuk toevoegen</a>}
      >
        <Stukken moment={moment} />
      </Section>
      <Reacties {...props} changeable={changeable} />
      <Uitkomst moment={moment} />
      <Geschiedenis gebeurtenissen={moment.geschiedenis.toReversed()} />
      <Paginabron>wat de regio vastlegde en de inhoud uit het regiopakket</Paginabron>
    </>
  );
}

function Reacties({
  moment,
  sleutel,
  terug,
  leestReacties,
  changeable,
}: RegioProps & { readonly changeable: boolean }) {
  const { id, staat, telling } = moment;
  if (telling === null || staat === 'concept') return null;
  return (
    <Section title="Reacties">
      <p>
        {antwoordstand(telling)}{' '}
        {leestReacties && telling.reacties > 0 && (
          <a href={`/beleid/dialoog/${id}/reacties`}>
            {isOpen(staat) ? 'Reacties lezen en beantwoorden' : 'Reacties lezen'}
          </a>
        )}
      </p>
      {changeable && (
        <MeerTijd moment={moment} sleutel={sleutel} terug={terugVan(terug, 'beleid/reactietijd-verlengen')} />
      )}
    </Section>
  );
}

function MeerTijd({ moment: { id, reagerenTot }, sleutel, terug }: Pick<RegioProps, 'moment' | 'sleutel' | 'terug'>) {
  return (
    <Details summary={reagerenTot ? 'Meer tijd geven' : 'Ook schriftelijk laten reageren'} open={terug !== undefined}>
      <Weigering terug={terug} labels={{ reagerenTot: 'Reageren kan tot en met' }} />
      <Form action={`/beleid/dialoog/${id}?doe=reactietijd`} idempotency={`${sleutel}-tijd`} label="Meer tijd geven">
        <MomentVeld
          {...veldVan(terug)('reagerenTot', asLocal(reagerenTot))}
          label="Reageren kan tot en met"
          hint="Later dan nu is afgesproken. Wie is uitgenodigd, krijgt bericht."
        />
        <Actions>
          <SubmitButton kind="secondary">Nieuw moment vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

type GenodigdenProps = Pick<RegioProps, 'moment'> & { readonly changeable: boolean };

const Genodigden = ({ moment: { id, genodigden, telling: antwoorden }, changeable }: GenodigdenProps) => (
  <Section
    title="Genodigden"
    id="genodigden"
    action={changeable && <a href={`/beleid/dialoog/${id}/genodigden`}>Genodigden kiezen</a>}
  >
    <Table
      caption={telling(genodigden.length, 'genodigde', 'genodigden')}
      rows={genodigden}
      rowKey={(genodigde) => genodigde.id}
      empty="Er is nog niemand gekozen."
      columns={[
        { key: 'naam', head: 'Naam', kind: 'name', cell: ({ naam }) => naam },
        { key: 'agb', head: 'AGB-code', cell: ({ aanbieder }) => aanbieder ?? 'andere organisatie' },
        {
          key: 'uitgenodigd',
          head: 'Uitnodiging',
          cell: ({ aanbieder, uitgenodigd }) => {
            if (!uitgenodigd) return <Badge kind="neutral">nog niet verstuurd</Badge>;
            if (aanbieder) return <Badge kind="positive">verstuurd</Badge>;
            return antwoorden === null ? 'buiten Inkoopregie' : 'stuur zelf het agendabestand';
          },
        },
      ]}
    />
  </Section>
);
