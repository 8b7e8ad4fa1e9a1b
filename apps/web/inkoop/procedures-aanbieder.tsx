// SPDX-License-Identifier: EUPL-1.2
import { type Column, EmptyState, Moment, PageTitle, Section, Table } from '#libs/ui';
import { ingang, type Kop, naam, opent, sluit } from './procedures-kolommen.tsx';

type Props = { readonly procedures: readonly Kop[] };

/** What an aanbieder can register for now and soon, and what it did before. */
export function VoorAanbieder({ procedures }: Props) {
  const open = procedures.filter((kop) => kop.fase === 'open');
  const own = procedures.filter((kop) => kop.eigen !== null && kop.fase !== 'open');
  const soon = procedures.filter((kop) => kop.fase === 'aangekondigd');
  return (
    <>
      <PageTitle
        title="Inschrijven"
        state={
          open.length === 0
            ? 'U kunt nu op geen contract inschrijven.'
            : `U kunt nu inschrijven op ${open.length === 1 ? '1 contract' : `${open.length} contracten`}.`
        }
      />
      {open.length === 0 ? (
        <EmptyState title="Er staat nu niets open">Zodra een regio een procedure opent, staat die hier.</EmptyState>
      ) : (
        <Lijst caption="Open procedures" procedures={open} columns={[naam, regio, sluit, ingang, eigen]} />
      )}
      {soon.length > 0 && (
        <Section title="Binnenkort">
          <Lijst caption="Aangekondigde procedures" procedures={soon} columns={[naam, opent, sluit]} />
        </Section>
      )}
      {own.length > 0 && (
        <Section title="Eerdere inschrijvingen">
          <Lijst caption="Uw eerdere inschrijvingen" procedures={own} columns={[naam, eigen, sluit]} />
        </Section>
      )}
    </>
  );
}

type LijstProps = Props & { readonly caption: string; readonly columns: readonly Column<Kop>[] };

const Lijst = ({ caption, procedures, columns }: LijstProps) => (
  <Table caption={caption} captionHidden rows={procedures} rowKey={({ id }) => id} columns={columns} />
);

const regio: Column<Kop> = { key: 'regio', head: 'Regio', cell: ({ verbandNaam }) => verbandNaam ?? '' };
const eigen: Column<Kop> = { key: 'eigen', head: 'Uw inschrijving', cell: (kop) => <Eigen kop={kop} /> };

/** Where the aanbieder left it. */
function Eigen({ kop: { id, eigen: own, fase } }: { readonly kop: Kop }) {
  if (!own) return <a href={`/inkoop/procedures/${id}/inschrijven`}>Inschrijven</a>;
  if (own.ingediend)
    return (
      <a href={`/inkoop/inschrijvingen/${own.id}`}>
        ingediend op <Moment value={own.ingediend} />
      </a>
    );
  return (
    <a href={`/inkoop/procedures/${id}/inschrijven`}>
      {fase === 'gesloten' ? 'concept, niet ingediend' : 'concept: ga verder'}
    </a>
  );
}
