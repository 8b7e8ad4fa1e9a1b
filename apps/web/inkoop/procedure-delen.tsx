// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, DefinitionList, Moment, Money, Section, Table } from '#libs/ui';
import type { ProcedureView, Voorwaarden } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { productNaam, Voorbeeldtarieven } from './woorden.tsx';

type View = Plat<ProcedureView>;

export const Momenten = ({ procedure }: Pick<View, 'procedure'>) => (
  <Section title="Wanneer">
    <DefinitionList
      items={[
        { term: 'De inschrijving opent', value: <Moment value={procedure.opent} /> },
        {
          term: 'De inschrijving sluit',
          value: <Moment value={procedure.sluit} />,
          note: 'Op de seconde. Wat daarna komt, is te laat.',
        },
        { term: 'Uitslag uiterlijk', value: <Datum value={procedure.uitslag} /> },
        { term: 'De overeenkomsten gaan in', value: <Datum value={procedure.ingang} /> },
      ]}
    />
  </Section>
);

type AanbodProps = { readonly voorwaarden: Plat<Voorwaarden>; readonly tarieven: View['tarieven'] };

/** What is bought, and at which price by cao. */
export function Aanbod({ voorwaarden, tarieven }: AanbodProps) {
  const amount = (product: string, cao: string, micro: boolean) =>
    tarieven.find((one) => one.product === product && one.cao === cao && one.micro === micro)?.bedrag;
  const cell = (product: string, cao: string, micro: boolean) => {
    const bedrag = amount(product, cao, micro);
    return bedrag === undefined ? '–' : <Money value={bedrag} />;
  };
  const kolom = (cao: string, head: string) => ({
    key: cao,
    head,
    kind: 'number' as const,
    cell: ({ code, micro }: { readonly code: string; readonly micro: boolean }) => cell(code, cao, micro),
  });
  const rows = voorwaarden.producten.flatMap((product) =>
    [false, true]
      .filter((micro) => !micro || tarieven.some((one) => one.product === product.code && one.micro))
      .map((micro) => ({ ...product, micro })),
  );
  return (
    <Section title="Producten en tarieven">
      <Table
        caption="Tarief per eenheid, naar de cao waaronder u werkt"
        rows={rows}
        rowKey={({ code, micro }) => `${code}${micro}`}
        empty="Op de ingangsdatum zijn nog geen producten vastgesteld."
        columns={[
          {
            key: 'naam',
            head: 'Product',
            kind: 'name',
            cell: ({ code, voorbeeld }) => (
              <>
                <a href={`/producten/${code}`}>{productNaam(voorwaarden, code)}</a>{' '}
                {voorbeeld && <Badge kind="voorbeeld" />}
              </>
            ),
          },
          { key: 'voor', head: 'Voor', cell: ({ micro }) => (micro ? 'micro-onderneming' : 'andere aanbieders') },
          { key: 'eenheid', head: 'Per', cell: ({ eenheid }) => eenheid },
          ...voorwaarden.caos.slice(0, 3).map(({ code, naam }) => kolom(code, naam)),
          kolom('basis', 'Basistarief'),
        ]}
      />
      <Voorbeeldtarieven tarieven={tarieven} />
    </Section>
  );
}

export const Documenten = ({ documenten }: Pick<View, 'documenten'>) =>
  documenten.length === 0 ? null : (
    <Section title="Documenten">
      <Table
        caption="Documenten bij de procedure"
        captionHidden
        rows={documenten}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'naam',
            head: 'Document',
            kind: 'name',
            cell: ({ id, naam }) => <a href={`/inkoop/documenten/${id}`}>{naam}</a>,
          },
          { key: 'op', head: 'Van', cell: ({ op }) => <Moment value={op} /> },
          {
            key: 'sha256',
            head: 'Controlegetal',
            cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
          },
        ]}
      />
    </Section>
  );
