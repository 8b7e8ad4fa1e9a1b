// SPDX-License-Identifier: EUPL-1.2
import { Section, Table } from '#libs/ui';
import type { ProductView } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';

type Inhoud = Plat<ProductView>['versie']['inhoud'];

/** What a provider must meet, and what supervision then sees. */
export const Eisen = ({ eisen }: { readonly eisen: Inhoud['eisen'] }) => (
  <Section title="Eisen">
    <Table
      caption={`${eisen.length} ${eisen.length === 1 ? 'eis' : 'eisen'}, waarvan ${eisen.filter(({ toets }) => toets).length} toetsbaar`}
      rows={eisen}
      rowKey={({ code }) => code}
      empty="Er zijn nog geen eisen."
      columns={[
        { key: 'eis', head: 'Eis', kind: 'name', cell: ({ tekst }) => tekst },
        { key: 'soort', head: 'Soort', cell: ({ soort }) => woorden.eissoort[soort] },
        {
          key: 'toets',
          head: 'Toezicht toetst',
          cell: ({ toets }) => (toets ? <Toets toets={toets} /> : 'niet met een getal'),
        },
        { key: 'bron', head: 'Bron', cell: (eis) => <Bronvermelding herkomst={eis} /> },
      ]}
    />
  </Section>
);

function Toets({
  toets: { wat, minimaal, maximaal, eenheid },
}: {
  readonly toets: NonNullable<Inhoud['eisen'][number]['toets']>;
}) {
  const bounds = [minimaal && `ten minste ${figure(minimaal)}`, maximaal && `hoogstens ${figure(maximaal)}`].filter(
    Boolean,
  );
  return (
    <>
      {wat}: {bounds.join(' en ')} {eenheid}
    </>
  );
}

const figure = (getal: string): string => getal.replace('.', ',');
