// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, ButtonLink, type Column, Moment, PageTitle, Section, Table } from '#libs/ui';
import { type MedewerkersView, medewerkerslijst } from '#modules/regio';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/mensen.route.ts';
import { Rollen, rolnamen } from './rol-weergave.tsx';
import { Standmerk } from './standmerk.tsx';
import { Vervangingen } from './vervangingen.tsx';

export const loader = ({ context }: Route.LoaderArgs) => vraag(context, medewerkerslijst, {});

export default function Mensen({ loaderData }: Route.ComponentProps) {
  const { medewerkers, uitnodigingen, vervangingen, organisatie, vandaag } = loaderData;
  const werkend = medewerkers.filter(({ rollen, geblokkeerd }) => rollen.length > 0 && !geblokkeerd);
  const count = werkend.length === 1 ? 'Eén mens werkt' : `${werkend.length} mensen werken`;
  return (
    <>
      <title>Mensen – Inkoopregie</title>
      <PageTitle
        title="Mensen"
        state={`${count} hier voor ${organisatie}.`}
        action={<ButtonLink href="/mensen/uitnodigen">Collega uitnodigen</ButtonLink>}
      />
      {beheerdersVan(werkend).length === 1 && (
        <Attention kind="warning" title="Er is één beheerder">
          Nodig een tweede uit. Dan kan iemand u rollen geven, en blijft er een beheerder als u er niet bent.
        </Attention>
      )}
      <Table
        caption="Wie hier werkt"
        rows={medewerkers}
        rowKey={({ id }) => id}
        columns={[
          { key: 'naam', head: 'Naam', kind: 'name', cell: ({ id, naam }) => <a href={`/mensen/${id}`}>{naam}</a> },
          { key: 'rollen', head: 'Rollen', cell: ({ rollen }) => <Rollen rollen={rollen} vandaag={vandaag} /> },
          {
            key: 'toegang',
            head: 'Toegang',
            cell: ({ geblokkeerd, rollen }) =>
              geblokkeerd ? (
                <Badge kind="negative">geblokkeerd</Badge>
              ) : rollen.length > 0 ? (
                'kan zich aanmelden'
              ) : (
                'geen'
              ),
          },
        ]}
      />
      <Uitnodigingen uitnodigingen={uitnodigingen} />
      <Section title="Vervanging">
        <Vervangingen vervangingen={vervangingen} leeg="Niemand wordt nu of straks vervangen." />
      </Section>
    </>
  );
}

const beheerdersVan = (medewerkers: Plat<MedewerkersView>['medewerkers']) =>
  medewerkers.filter(({ rollen }) => rollen.some(({ rol, tot }) => rol === 'beheerder' && !tot));

const Uitnodigingen = ({ uitnodigingen }: Pick<Plat<MedewerkersView>, 'uitnodigingen'>) => (
  <Section title="Uitnodigingen">
    <Table
      caption="Wie is uitgenodigd, de nieuwste eerst"
      captionHidden
      rows={uitnodigingen}
      rowKey={({ id }) => id}
      empty="Er is nog niemand uitgenodigd."
      columns={invitationColumns}
    />
    <p>
      <a href="/mensen/mail">E-mail die niet aankwam</a>
    </p>
  </Section>
);

const invitationColumns: readonly Column<Plat<MedewerkersView>['uitnodigingen'][number]>[] = [
  {
    key: 'naam',
    head: 'Naam',
    kind: 'name',
    cell: ({ id, naam }) => <a href={`/mensen/uitnodigingen/${id}`}>{naam}</a>,
  },
  { key: 'rollen', head: 'Rollen', cell: ({ rollen }) => rolnamen(rollen) },
  { key: 'door', head: 'Door', cell: ({ doornaam }) => doornaam },
  { key: 'geldigTot', head: 'Geldig tot', cell: ({ geldigTot }) => <Moment value={geldigTot} /> },
  { key: 'stand', head: 'Stand', cell: ({ stand }) => <Standmerk stand={stand} /> },
];
