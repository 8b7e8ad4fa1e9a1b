// SPDX-License-Identifier: EUPL-1.2
import { Badge, Moment, Section, Table } from '#libs/ui';
import type { BestuursvoorstelView } from '#modules/regio';
import type { Plat } from '../../shell/plat.ts';

/** Who decides on a proposal, and who has. */
export function WieBesluit({ view }: { readonly view: Plat<BestuursvoorstelView> }) {
  const { voorstel, colleges, besluiten, wieBeslist } = view;
  const besloten = colleges.filter((college) => college.besloten).length;
  return (
    <Section title="Wie besluit">
      <p>
        {wieBeslist ?? 'Het mandaatregister noemt niemand'}.
        {colleges.length > 0 && ' Het gaat in zodra alle colleges hebben besloten.'}
      </p>
      {colleges.length > 0 && voorstel.staat === 'voorgesteld' ? (
        <Table
          compact
          caption={
            besloten === 0
              ? 'Nog geen van de colleges heeft besloten'
              : `${besloten} van de ${colleges.length} colleges ${besloten === 1 ? 'heeft' : 'hebben'} besloten`
          }
          rows={colleges}
          rowKey={({ gemeente }) => gemeente}
          columns={[
            { key: 'gemeente', head: 'College van', kind: 'name', cell: ({ gemeente }) => gemeente },
            {
              key: 'stand',
              head: 'Stand',
              cell: (college) => (college.besloten ? <Badge kind="positive">besloten</Badge> : <Badge>nog niet</Badge>),
            },
          ]}
        />
      ) : null}
      {besluiten.length > 0 && (
        <ul>
          {besluiten.map(({ id, door, genomen }) => (
            <li key={id}>
              <a href={`/regio/besluiten/${id}`}>Besluit van {door}</a>, <Moment value={genomen} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
