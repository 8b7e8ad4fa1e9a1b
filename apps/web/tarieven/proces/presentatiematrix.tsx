// SPDX-License-Identifier: EUPL-1.2
import { Badge, Money, Section, Table } from '#libs/ui';
import type { PresentatieView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { aanbiederTekst } from '../weergave.tsx';

type Rij = Plat<PresentatieView>['rijen'][number];

/** Every tariff as it was presented, beside what it is now; the amount opens to its whole build-up. */
export const Presentatiematrix = ({ rijen }: { readonly rijen: readonly Rij[] }) => (
  <Section title="De tarieven" id="tarieven">
    <p>Open een bedrag om te zien waaruit het is opgebouwd.</p>
    <Table
      caption={telling(rijen.length, 'tarief', 'tarieven')}
      rows={rijen}
      rowKey={({ product, cao, micro }) => `${product} ${cao} ${micro}`}
      columns={[
        { key: 'product', head: 'Product', kind: 'name', cell: ({ productNaam }) => productNaam },
        { key: 'cao', head: 'Cao', cell: ({ caoNaam }) => caoNaam },
        { key: 'wie', head: 'Voor wie', cell: ({ micro }) => aanbiederTekst(micro) },
        { key: 'toen', head: 'Gepresenteerd', kind: 'number', cell: (rij) => <Gepresenteerd rij={rij} /> },
        { key: 'nu', head: 'Nu', kind: 'number', cell: (rij) => <Nu rij={rij} /> },
      ]}
    />
  </Section>
);

const Gepresenteerd = ({ rij: { kostprijs, bedrag, eenheid, voorbeeld } }: { readonly rij: Rij }) => (
  <>
    {kostprijs ? (
      <a href={`/tarieven/kostprijzen/${kostprijs}`}>
        <Money value={bedrag} />
      </a>
    ) : (
      <Money value={bedrag} />
    )}{' '}
    per {eenheid} {voorbeeld && <Badge kind="voorbeeld" />}
  </>
);

function Nu({ rij: { tarief, bedrag, bedragNu } }: { readonly rij: Rij }) {
  if (tarief === null || bedragNu === null) return 'is er niet meer';
  return (
    <>
      <a href={`/tarieven/${tarief}`}>
        <Money value={bedragNu} />
      </a>{' '}
      {bedragNu === bedrag ? 'gelijk' : <Badge kind="warning">gewijzigd</Badge>}
    </>
  );
}
