// SPDX-License-Identifier: EUPL-1.2
import { Section, Table } from '#libs/ui';
import type { TariefverzoekView } from '#modules/tarieven';
import { cijferTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';
import { stapTekst } from '../../shell/teksten.ts';

/** The figures that are others for this provider, beside those of the region. */
export const Afwijkingen = ({ afwijkingen }: Pick<Plat<TariefverzoekView>, 'afwijkingen'>) => (
  <Section title="Waarmee anders wordt gerekend">
    <Table
      caption="Cijfers van de aanbieder naast die van de regio"
      captionHidden
      rows={afwijkingen}
      rowKey={({ soort }) => soort}
      columns={[
        { key: 'soort', head: 'Cijfer', kind: 'name', cell: ({ soort }) => stapTekst(soort) },
        { key: 'was', head: 'Regio', kind: 'number', cell: ({ was, eenheid }) => cijferTekst(was, eenheid) },
        { key: 'wordt', head: 'Aanbieder', kind: 'number', cell: ({ wordt, eenheid }) => cijferTekst(wordt, eenheid) },
        { key: 'reden', head: 'Waarom', cell: ({ reden }) => reden },
      ]}
    />
  </Section>
);
