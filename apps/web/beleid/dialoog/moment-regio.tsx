// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, PageTitle, Section, Table } from '#libs/ui';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { Bijeenkomsten } from './bijeenkomsten.tsx';
import { Gegevens, type RegioProps, Stukken, Uitkomst } from './moment-delen.tsx';
import { isOpen, Kruimels, StaatBadge } from './staat.tsx';
import { antwoordstand } from './telling.ts';
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
      <Reacties moment={moment} />
      <Uitkomst moment={moment} />
      <Geschiedenis gebeurtenissen={moment.geschiedenis.toReversed()} />
      <Paginabron>wat de regio vastlegde en de inhoud uit het regiopakket</Paginabron>
    </>
  );
}

function Reacties({ moment: { id, staat, telling } }: Pick<RegioProps, 'moment'>) {
  if (telling === null || staat === 'concept') return null;
  return (
    <Section title="Reacties">
      <p>
        {antwoordstand(telling)}{' '}
        {telling.reacties > 0 && (
          <a href={`/beleid/dialoog/${id}/reacties`}>
            {isOpen(staat) ? 'Reacties lezen en beantwoorden' : 'Reacties lezen'}
          </a>
        )}
      </p>
    </Section>
  );
}

type GenodigdenProps = Pick<RegioProps, 'moment'> & { readonly changeable: boolean };

const Genodigden = ({ moment: { id, genodigden }, changeable }: GenodigdenProps) => (
  <Section
    title="Genodigden"
    id="genodigden"
    action={changeable && <a href={`/beleid/dialoog/${id}/genodigden`}>Genodigden kiezen</a>}
  >
    <Table
      caption={genodigden.length === 1 ? '1 genodigde' : `${genodigden.length} genodigden`}
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
            return aanbieder ? <Badge kind="positive">verstuurd</Badge> : 'stuur zelf het agendabestand';
          },
        },
      ]}
    />
  </Section>
);
