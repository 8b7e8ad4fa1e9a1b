// SPDX-License-Identifier: EUPL-1.2
import { Badge, Table } from '#libs/ui';
import { geenRegel } from './bestuur/bron.ts';

export type MandaatRij = {
  readonly code: string;
  readonly omschrijving: string;
  readonly wie: string;
  readonly staat: 'eigen-bevoegdheid' | 'verleend' | 'aan-te-vragen' | 'onbekend';
  readonly grond: string;
  readonly voorwaarde: string | null;
  readonly bron: string;
  /** Names of the gemeenten that granted a volmacht; null for who may not see that. */
  readonly verleend: readonly string[] | null;
  /** A volmacht is made up: in reality it was not granted. */
  readonly voorbeeld: boolean;
};

type Props = { readonly mandaten: readonly MandaatRij[]; readonly leden: number };

/** The register: which act, who decides, on what ground, and whether the power is there. */
export function Mandaatregister({ mandaten, leden }: Props) {
  return (
    <Table
      caption="Mandaatregister"
      rows={mandaten}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'omschrijving',
          head: 'Besluit',
          kind: 'name',
          cell: ({ code, omschrijving, bron }) =>
            bron === geenRegel ? omschrijving : <a href={`/regio/mandaten/${code}`}>{omschrijving}</a>,
        },
        { key: 'wie', head: 'Wie beslist', cell: ({ wie }) => wie },
        {
          key: 'staat',
          head: 'Stand',
          cell: (mandaat) => (
            <>
              <Stand mandaat={mandaat} leden={leden} /> {mandaat.voorbeeld && <Badge kind="voorbeeld" />}
            </>
          ),
        },
        {
          key: 'grond',
          head: 'Grond',
          cell: ({ grond, voorwaarde }) => (voorwaarde ? `${grond}. Voorwaarde: ${voorwaarde}` : grond),
        },
        { key: 'bron', head: 'Bron', cell: ({ bron }) => bron },
      ]}
    />
  );
}

function Stand({ mandaat, leden }: { readonly mandaat: MandaatRij; readonly leden: number }) {
  const { staat, verleend } = mandaat;
  if (staat === 'onbekend') return <Badge kind="warning">onbekend</Badge>;
  if (staat !== 'aan-te-vragen') return <Badge kind="positive">bevoegd</Badge>;
  if (verleend === null) return <Badge>met volmacht van alle colleges</Badge>;
  if (verleend.length === leden) return <Badge kind="positive">volmacht verleend door alle colleges</Badge>;
  return <Badge kind="warning">{`volmacht nodig: ${verleend.length} van ${leden} verleend`}</Badge>;
}
