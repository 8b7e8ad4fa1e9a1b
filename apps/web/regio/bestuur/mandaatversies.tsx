// SPDX-License-Identifier: EUPL-1.2
import { Attention, Datum, DefinitionList, Section, Table } from '#libs/ui';
import type { MandaatView } from '#modules/regio';
import { mandaatstaatNamen } from '#modules/regio/teksten';
import type { Plat } from '../../shell/plat.ts';
import { bronVan } from './bron.ts';

type Versie = Plat<MandaatView>['versies'][number];

const bevestiging = 'Wie besluit, bevestigt dit; het staat in het bewijs bij het besluit.';

/** The entry as it counts today. */
export const Geldend = ({ mandaat }: { readonly mandaat: Versie }) => (
  <>
    {mandaat.wie === null && (
      <Attention kind="warning" title="Nog niet ingevuld">
        Het plan van de regio zegt niet wie dit besluit. Niemand kan het nemen tot de regio dat vastlegt: dien daarvoor
        hieronder een voorstel in.
      </Attention>
    )}
    <DefinitionList
      items={[
        { term: 'Wie besluit', value: mandaat.wie ?? 'onbekend' },
        { term: 'Stand', value: mandaatstaatNamen[mandaat.staat] },
        { term: 'Grond', value: mandaat.grond },
        {
          term: 'Contracten',
          value: mandaat.contractnamen
            ? mandaat.contractnamen.join(', ') || 'alleen andere dan die van dit plan'
            : 'alle',
        },
        { term: 'Voorwaarde', value: mandaat.voorwaarde ?? 'geen', note: mandaat.voorwaarde && bevestiging },
        {
          term: 'Na afstemming met',
          value: mandaat.afstemming.join(', ') || 'niemand',
          note: mandaat.afstemming.length > 0 && bevestiging,
        },
        { term: 'Hoort het achteraf', value: mandaat.teInformeren.join(', ') || 'niemand' },
        { term: 'Bron', value: bronVan(mandaat.bron) },
      ]}
    />
  </>
);

export const GeldtNiet = () => (
  <Attention kind="warning" title="Dit mandaat geldt vandaag niet">
    Het is ingetrokken, geëindigd of nog niet begonnen. Niemand besluit op deze grond.
  </Attention>
);

/** Every form that the entry had or will have. */
export const Versies = ({ versies }: { readonly versies: readonly Versie[] }) => (
  <Section title="Zoals het was en wordt">
    <Table
      caption="Versies van dit mandaat, de nieuwste eerst"
      rows={versies}
      rowKey={({ versie }) => String(versie)}
      columns={[
        { key: 'van', head: 'Vanaf', kind: 'name', cell: ({ van }) => (van ? <Datum value={van} /> : 'het begin') },
        { key: 'tot', head: 'Tot en met', cell: ({ tot }) => (tot ? <Datum value={tot} /> : 'geen einde') },
        {
          key: 'wie',
          head: 'Wie besluit',
          cell: ({ wie, ingetrokken }) => (ingetrokken ? 'niemand: ingetrokken' : (wie ?? 'onbekend')),
        },
        { key: 'reden', head: 'Reden of grond', cell: ({ reden, grond }) => reden ?? grond },
        {
          key: 'bron',
          head: 'Bron',
          cell: ({ voorstel, bron }) =>
            voorstel ? <a href={`/regio/voorstellen/${voorstel}`}>besluit van de regio</a> : bronVan(bron),
        },
      ]}
    />
  </Section>
);
