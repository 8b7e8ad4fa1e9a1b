// SPDX-License-Identifier: EUPL-1.2
import { Section, Table } from '#libs/ui';
import type { InlezingView } from '#modules/producten';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst } from '../../shell/teksten.ts';

type Props = {
  readonly bevindingen: NonNullable<Plat<InlezingView>['plan']>['bevindingen'];
  readonly aantal: number;
};

/** All that is wrong in a file, with where it stands and what to do. */
export const Bevindingen = ({ bevindingen, aantal }: Props) => (
  <Section title="Wat er niet klopt">
    {bevindingen.length < aantal && (
      <p>
        Hieronder staan de eerste {bevindingen.length} van de {aantal}. Vaak is het steeds hetzelfde; herstel dat eerst.
      </p>
    )}
    <Table
      caption="Bevindingen, in de volgorde van het bestand"
      captionHidden
      rows={bevindingen.map((bevinding, index) => ({ ...bevinding, index }))}
      rowKey={({ index }) => String(index)}
      columns={isYaml(bevindingen) ? yamlColumns : sheetColumns}
    />
  </Section>
);

type Rij = Props['bevindingen'][number];

const wat = {
  key: 'wat',
  head: 'Wat er niet klopt, en wat u doet',
  cell: ({ reden }: Rij) => redenTekst(reden),
} as const;

const sheetColumns = [
  { key: 'blad', head: 'Blad', kind: 'name', cell: ({ blad }: Rij) => blad ?? 'Hele bestand' },
  { key: 'rij', head: 'Rij', cell: ({ rij }: Rij) => rij ?? '–' },
  { key: 'kolom', head: 'Kolom', cell: (bevinding: Rij) => kolomTekst(bevinding) },
  wat,
] as const;

/** A page of YAML has lines and fields, and is one file. */
const yamlColumns = [
  {
    key: 'regel',
    head: 'Regel',
    kind: 'name',
    cell: ({ rij }: Rij) => (rij === null ? 'Hele bestand' : `Regel ${rij}`),
  },
  { key: 'veld', head: 'Veld', cell: ({ kop }: Rij) => kop ?? '–' },
  wat,
] as const;

const isYaml = (bevindingen: Props['bevindingen']): boolean => bevindingen.some(({ blad }) => blad?.endsWith('.yaml'));

const kolomTekst = ({ kolom, kop }: { readonly kolom: string | null; readonly kop: string | null }): string => {
  if (kolom === null) return kop ?? '–';
  return kop ? `${kolom} (${kop})` : kolom;
};
