// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Table } from '#libs/ui';
import type { KernbedingRij } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';

type Kop = Pick<KernbedingRij, 'soort' | 'op'>;
export const soortTekst = ({ soort, op }: Kop): string =>
  [woorden.kernbedingsoort[soort], op && woorden.op[op]].filter(Boolean).join(' ');

export const StaatBadge = ({ staat }: Pick<KernbedingRij, 'staat'>) => (
  <Badge kind={staat === 'vastgesteld' ? 'positive' : 'neutral'}>{staat}</Badge>
);

type Props = {
  readonly kernbedingen: readonly KernbedingRij[];
  readonly caption: string;
  readonly empty: string /** Leaves out the contract where all are of the same one. */;
  readonly zonderContract?: boolean;
};

/** Kernbedingen as a list. */
export const Kernbedingen = ({ kernbedingen, caption, empty, zonderContract = false }: Props) => (
  <Table
    caption={caption}
    captionHidden
    rows={kernbedingen}
    rowKey={({ code }) => code}
    empty={empty}
    columns={columns.filter(({ key }) => !(zonderContract && key === 'contract'))}
  />
);

const columns: readonly Column<KernbedingRij>[] = [
  {
    key: 'naam',
    head: 'Kernbeding',
    kind: 'name',
    cell: ({ code, naam, voorbeeld }) => (
      <>
        <a href={`/beleid/kernbedingen/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'soort', head: 'Soort', cell: soortTekst },
  {
    key: 'contract',
    head: 'Contract',
    cell: ({ contract, contractnaam }) => <a href={`/beleid/contracten/${contract}`}>{contractnaam}</a>,
  },
  { key: 'staat', head: 'Stand', cell: StaatBadge },
];
