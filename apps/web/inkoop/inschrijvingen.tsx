// SPDX-License-Identifier: EUPL-1.2
import { type Column, EmptyState, Moment, Section, Table } from '#libs/ui';
import type { ProcedureView } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { VervolgWoord } from './woorden.tsx';

type Props = Pick<Plat<ProcedureView>, 'procedure' | 'toetsingen'> & {
  /** May the viewer open an inschrijving? */
  readonly magOpenen: boolean;
};

/** Who registered: only after closing; until then it is sealed. */
export function Inschrijvingen({ procedure, toetsingen, magOpenen }: Props) {
  if (procedure.fase === 'concept') return null;
  if (procedure.fase !== 'gesloten')
    return (
      <Section title="Inschrijvingen">
        <EmptyState title="Verzegeld">
          Wie inschreef, ziet u na de sluiting op <Moment value={procedure.sluit} />.
        </EmptyState>
      </Section>
    );
  return (
    <Section title="Inschrijvingen">
      <Table
        caption={
          toetsingen.length === 1
            ? '1 inschrijving'
            : `${toetsingen.length} inschrijvingen, in volgorde van binnenkomst`
        }
        rows={toetsingen}
        rowKey={({ inschrijving }) => inschrijving.id}
        empty="Niemand heeft ingeschreven."
        columns={columnsFor(magOpenen)}
      />
    </Section>
  );
}

const columnsFor = (magOpenen: boolean): readonly Column<Props['toetsingen'][number]>[] => [
  {
    key: 'naam',
    head: 'Aanbieder',
    kind: 'name',
    cell: ({ inschrijving: { id, inhoud } }) =>
      magOpenen ? <a href={`/inkoop/inschrijvingen/${id}`}>{inhoud.bedrijf.naam}</a> : inhoud.bedrijf.naam,
  },
  {
    key: 'ingediend',
    head: 'Ingediend',
    cell: ({ inschrijving }) => <Moment value={inschrijving.ingediend} />,
  },
  {
    key: 'producten',
    head: 'Producten',
    kind: 'number',
    cell: ({ inschrijving }) => inschrijving.inhoud.producten.length,
  },
  { key: 'stand', head: 'Stand', cell: (toetsing) => <VervolgWoord {...toetsing} /> },
];
