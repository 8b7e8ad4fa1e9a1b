// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { type Column, Kpis, Money, Table } from '#libs/ui';
import type { Som } from '#modules/verantwoording';
import { aantalTekst } from './filter.ts';

/** The columns that every table of sums shares. */
export const somkolommen = <Row,>(somVan: (row: Row) => Som): readonly Column<Row>[] => [
  { key: 'regels', head: 'Regels', kind: 'number', cell: (row) => aantalTekst(somVan(row).regels) },
  {
    key: 'gedeclareerd',
    head: 'Gedeclareerd',
    kind: 'number',
    cell: (row) => <Money value={somVan(row).gedeclareerd} />,
  },
  { key: 'toegekend', head: 'Toegekend', kind: 'number', cell: (row) => <Money value={somVan(row).toegekend} /> },
  { key: 'betaald', head: 'Betaald', kind: 'number', cell: (row) => <Money value={somVan(row).betaald} /> },
];

/** The foot of such a table. */
export const somvoet = (som: Som): Readonly<Record<string, ReactNode>> => ({
  regels: aantalTekst(som.regels),
  gedeclareerd: <Money value={som.gedeclareerd} />,
  toegekend: <Money value={som.toegekend} />,
  betaald: <Money value={som.betaald} />,
});

type KerncijfersProps = { readonly som: Som; readonly regelsHref?: string };

export const Kerncijfers = ({ som, regelsHref }: KerncijfersProps) => (
  <>
    <Kpis
      items={[
        { label: 'Gedeclareerd', value: <Money value={som.gedeclareerd} />, note: 'alles wat aanbieders indienden' },
        { label: 'Toegekend', value: <Money value={som.toegekend} />, note: 'na de controle van elke regel' },
        {
          label: 'Afgewezen',
          value: <Money value={som.afgewezen} />,
          note: 'een regel die verbeterd terugkomt telt opnieuw',
        },
        { label: 'Betaald', value: <Money value={som.betaald} />, note: 'goedgekeurd door een tweede persoon' },
      ]}
    />
    <p>
      Samen {aantalTekst(som.regels)} {som.regels === 1 ? 'gedeclareerde regel' : 'gedeclareerde regels'}.{' '}
      {regelsHref && <a href={regelsHref}>Bekijk wat achter deze bedragen zit</a>}
    </p>
  </>
);

type Groep = { readonly code: string; readonly naam: string; readonly som: Som };
type Props = {
  readonly caption: string;
  readonly head: string;
  readonly groepen: readonly Groep[];
  readonly totaal: Som;
  /** Address of what lies behind a row; none when it has no page. */
  readonly href: (code: string) => string | undefined;
};

/** Sums by one thing, adding up to the total. */
export const Sommentabel = ({ caption, head, groepen, totaal, href }: Props) => (
  <Table
    caption={caption}
    captionHidden
    rows={groepen}
    rowKey={({ code }) => code}
    empty="Er is in deze periode niets gedeclareerd."
    foot={groepen.length > 1 ? somvoet(totaal) : undefined}
    columns={[
      {
        key: 'naam',
        head,
        kind: 'name',
        cell: ({ code, naam }) => {
          const to = code === '' ? undefined : href(code);
          return to ? <a href={to}>{naam}</a> : naam;
        },
      },
      ...somkolommen<Groep>(({ som }) => som),
    ]}
  />
);
