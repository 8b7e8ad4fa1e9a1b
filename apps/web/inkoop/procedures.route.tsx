// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, Datum, EmptyState, Moment, PageTitle, Section, Table } from '#libs/ui';
import { type ProcedureKop, procedureKeuzen, procedurelijst } from '#modules/inkoop';
import { vraag, wieVan } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import type { Route } from './+types/procedures.route.ts';
import { FaseBadge } from './woorden.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { hoed } = wieVan(context);
  return {
    procedures: await vraag(context, procedurelijst, {}),
    isAanbieder: hoed.soort === 'aanbieder',
    magVoorbereiden: procedureKeuzen.rollen.some((rol) => hoed.rollen.includes(rol)),
  };
}

export default function Procedures({ loaderData: { procedures, isAanbieder, magVoorbereiden } }: Route.ComponentProps) {
  return (
    <>
      <title>Inkoop – Inkoopregie</title>
      {isAanbieder ? (
        <VoorAanbieder procedures={procedures} />
      ) : (
        <VoorRegio procedures={procedures} magVoorbereiden={magVoorbereiden} />
      )}
    </>
  );
}

type Kop = Plat<ProcedureKop>;
type Props = { readonly procedures: readonly Kop[] };

const naam = {
  key: 'naam',
  head: 'Contract',
  kind: 'name',
  cell: ({ id, contractNummer, contractNaam }: Kop) => (
    <a href={`/inkoop/procedures/${id}`}>
      {contractNummer}. {contractNaam}
    </a>
  ),
} as const;
const fase = { key: 'fase', head: 'Stand', cell: (kop: Kop) => <FaseBadge fase={kop.fase} /> };
const sluit = { key: 'sluit', head: 'Sluit', cell: (kop: Kop) => <Moment value={kop.sluit} /> };
const ingang = { key: 'ingang', head: 'Gaat in', cell: (kop: Kop) => <Datum value={kop.ingang} /> };

function VoorRegio({ procedures, magVoorbereiden }: Props & { readonly magVoorbereiden: boolean }) {
  return (
    <>
      <PageTitle
        title="Inkoop"
        state={
          procedures.length === 1
            ? 'Er is 1 procedure.'
            : `Er zijn ${procedures.length} procedures, de laatste om te sluiten eerst.`
        }
        action={magVoorbereiden && <ButtonLink href="/inkoop/procedures/nieuw">Procedure voorbereiden</ButtonLink>}
      />
      {procedures.length === 0 ? (
        <EmptyState title="Nog geen procedures">
          Een procedure is de weg waarlangs een contract wordt ingekocht. Bereid er een voor zodra het productenboek en
          de tarieven van een contract vaststaan.
        </EmptyState>
      ) : (
        <Table
          caption="Procedures"
          captionHidden
          rows={procedures}
          rowKey={({ id }) => id}
          columns={[
            naam,
            fase,
            { key: 'opent', head: 'Opent', cell: (kop) => <Moment value={kop.opent} /> },
            sluit,
            ingang,
            {
              key: 'planning',
              head: 'Planning',
              cell: ({ signalen }) =>
                signalen === null ? (
                  '–'
                ) : signalen === 0 ? (
                  'past'
                ) : (
                  <Badge kind="warning">{signalen === 1 ? '1 waarschuwing' : `${signalen} waarschuwingen`}</Badge>
                ),
            },
          ]}
        />
      )}
    </>
  );
}

function VoorAanbieder({ procedures }: Props) {
  const open = procedures.filter((kop) => kop.fase === 'open');
  const own = procedures.filter((kop) => kop.eigen !== null && kop.fase !== 'open');
  const soon = procedures.filter((kop) => kop.fase === 'aangekondigd');
  return (
    <>
      <PageTitle
        title="Inschrijven"
        state={
          open.length === 1
            ? 'U kunt nu inschrijven op 1 contract.'
            : `U kunt nu inschrijven op ${open.length} contracten.`
        }
      />
      {open.length === 0 ? (
        <EmptyState title="Er staat nu niets open">Zodra een regio een procedure opent, staat die hier.</EmptyState>
      ) : (
        <Table
          caption="Open procedures"
          captionHidden
          rows={open}
          rowKey={({ id }) => id}
          columns={[
            naam,
            { key: 'regio', head: 'Regio', cell: ({ verbandNaam }) => verbandNaam ?? '' },
            sluit,
            ingang,
            { key: 'eigen', head: 'Uw inschrijving', cell: (kop) => <Eigen kop={kop} /> },
          ]}
        />
      )}
      {soon.length > 0 && (
        <Section title="Binnenkort">
          <Table
            caption="Aangekondigde procedures"
            captionHidden
            rows={soon}
            rowKey={({ id }) => id}
            columns={[naam, { key: 'opent', head: 'Opent', cell: (kop) => <Moment value={kop.opent} /> }, sluit]}
          />
        </Section>
      )}
      {own.length > 0 && (
        <Section title="Eerdere inschrijvingen">
          <Table
            caption="Uw eerdere inschrijvingen"
            captionHidden
            rows={own}
            rowKey={({ id }) => id}
            columns={[naam, { key: 'eigen', head: 'Uw inschrijving', cell: (kop) => <Eigen kop={kop} /> }, sluit]}
          />
        </Section>
      )}
    </>
  );
}

/** Where the aanbieder left it. */
function Eigen({ kop: { id, eigen, fase: phase } }: { readonly kop: Kop }) {
  if (!eigen) return <a href={`/inkoop/procedures/${id}/inschrijven`}>Inschrijven</a>;
  if (eigen.ingediend)
    return (
      <a href={`/inkoop/inschrijvingen/${eigen.id}`}>
        ingediend op <Moment value={eigen.ingediend} />
      </a>
    );
  return (
    <a href={`/inkoop/procedures/${id}/inschrijven`}>
      {phase === 'gesloten' ? 'concept, niet ingediend' : 'concept: ga verder'}
    </a>
  );
}
