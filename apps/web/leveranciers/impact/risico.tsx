// SPDX-License-Identifier: EUPL-1.2
import { formatGetal, opsomming } from '#libs/kernel';
import { Money, Section, Table, Waarom } from '#libs/ui';
import type { ImpactView } from '#modules/leveranciers';
import { blijfredenen } from '#modules/leveranciers/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { aantalTekst } from '../geldstroom.tsx';
import { bedragkolommen } from './weergave.tsx';

type Props = { readonly view: Plat<ImpactView> };
type Risicorij = NonNullable<Props['view']['risico']>[number];

/** Who loses so much that it may not register, and what the region then lacks. */
export function Risico({ view: { risico, dekking, scenario } }: Props) {
  if (risico === null)
    return (
      <Section title="Wie zich misschien niet inschrijft" id="risico">
        <p>
          Onbekend: in dit scenario staat niet vanaf welk verlies dat een risico is. Vul die grens in als u hiermee
          verder probeert.
        </p>
      </Section>
    );
  const grens = `${formatGetal(scenario.verliesgrens ?? '0')}\u00a0%`;
  return (
    <Section title="Wie zich misschien niet inschrijft" id="risico">
      <p>
        Wie meer dan {grens} verliest van wat hij in de regio verdient. Dat is een signaal, geen voorspelling: wat een
        aanbieder doet, hangt ook van zijn bedrijfsvoering af.
      </p>
      <Table<Risicorij>
        caption={risico.length === 1 ? '1 aanbieder' : `${risico.length} aanbieders, wie het meest verliest eerst`}
        rows={risico}
        rowKey={({ code }) => code ?? ''}
        empty="Niemand verliest zoveel."
        columns={[
          { key: 'naam', head: 'Aanbieder', kind: 'name', cell: ({ naam }) => naam },
          ...bedragkolommen<Risicorij>(),
          { key: 'waarom', head: 'Waarom', cell: ({ uitleg }) => <Waarom outcome={uitleg} texts={waaromTeksten} /> },
        ]}
      />
      {risico.length > 0 && (
        <Table
          caption="Waar dan één of geen aanbieder overblijft van wie er leverde"
          rows={dekking}
          rowKey={({ product, gemeente }) => `${product} ${gemeente}`}
          empty="Overal blijven er twee of meer over."
          columns={[
            { key: 'product', head: 'Product', kind: 'name', cell: ({ product }) => product },
            { key: 'gemeente', head: 'Gemeente', cell: ({ gemeente }) => gemeente },
            { key: 'aanbieders', head: 'Nu', kind: 'number', cell: ({ aanbieders }) => aanbieders },
            { key: 'over', head: 'Blijft over', kind: 'number', cell: ({ over }) => over },
            { key: 'weg', head: 'Valt misschien weg', cell: ({ wegvallers }) => opsomming(wegvallers) },
          ]}
        />
      )}
    </Section>
  );
}

/** What no tariff changes, and what rounding of each line can matter. */
export function Blijft({ view: { blijft, afronding } }: Props) {
  if (blijft.length === 0 && afronding === 0) return null;
  return (
    <Section title="Wat apart is geteld" id="apart">
      {blijft.length > 0 && (
        <Table
          caption="Regels die hun bedrag houden, welk tarief er ook komt"
          compact
          rows={blijft}
          rowKey={({ reden }) => reden}
          columns={[
            { key: 'reden', head: 'Waarom', kind: 'name', cell: ({ reden }) => blijfredenen[reden] },
            { key: 'regels', head: 'Regels', kind: 'number', cell: ({ regels }) => aantalTekst(regels) },
            { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
          ]}
        />
      )}
      {afronding !== 0 && (
        <p>
          {hoofdletter(aantalTekst(afronding))} regels zijn in minuten gedeclareerd tegen een tarief per uur. Elke regel
          wordt dan apart afgerond. Het nieuwe bedrag kan daardoor hoogstens een halve cent per regel afwijken.
        </p>
      )}
    </Section>
  );
}
