// SPDX-License-Identifier: EUPL-1.2
import { Table } from '#libs/ui';
import type { OnderwerpenView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';

type Cel = Plat<OnderwerpenView>['telling'][number];
type Rij = { readonly naam: string; readonly cellen: readonly Cel[] };

const sum = (cellen: readonly Cel[], count: (cel: Cel) => number): number =>
  cellen.reduce((total, cel) => total + count(cel), 0);
const within = (staat: Cel['staat']) => (cel: Cel) => (cel.staat === staat ? cel.aantal : 0);

/** How many subjects there are by kind and state. */
export function Telling({ telling }: { readonly telling: readonly Cel[] }) {
  const kinds = ['geldt-voor-alle', 'beinvloedt-elkaar', null] as const;
  const rows: readonly Rij[] = kinds
    .map((soort) => ({
      naam: soort ? hoofdletter(woorden.onderwerpsoort[soort]) : 'Soort onbekend',
      cellen: telling.filter((cel) => cel.soort === soort),
    }))
    .filter(({ cellen }, at) => at < 2 || cellen.length > 0);
  return (
    <Table
      caption="Hoe ver de onderwerpen zijn"
      captionHidden
      rows={rows}
      rowKey={({ naam }) => naam}
      foot={{
        soort: 'Samen',
        open: sum(telling, within('open')),
        dialoog: sum(telling, within('in-dialoog')),
        geregeld: sum(telling, within('geregeld')),
        teLaat: sum(telling, ({ teLaat }) => teLaat),
        aantal: sum(telling, ({ aantal }) => aantal),
      }}
      columns={[
        { key: 'soort', head: 'Soort', kind: 'name', cell: ({ naam }) => naam },
        { key: 'open', head: 'Open', kind: 'number', cell: ({ cellen }) => sum(cellen, within('open')) },
        { key: 'dialoog', head: 'In dialoog', kind: 'number', cell: ({ cellen }) => sum(cellen, within('in-dialoog')) },
        { key: 'geregeld', head: 'Geregeld', kind: 'number', cell: ({ cellen }) => sum(cellen, within('geregeld')) },
        { key: 'teLaat', head: 'Te laat', kind: 'number', cell: ({ cellen }) => sum(cellen, ({ teLaat }) => teLaat) },
        { key: 'aantal', head: 'Samen', kind: 'number', cell: ({ cellen }) => sum(cellen, ({ aantal }) => aantal) },
      ]}
    />
  );
}
