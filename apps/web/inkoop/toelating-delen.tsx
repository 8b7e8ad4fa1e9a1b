// SPDX-License-Identifier: EUPL-1.2
import { Datum, DefinitionList, Section, Table, Waarom } from '#libs/ui';
import { waaromTeksten } from '../shell/teksten.ts';
import type { beslisserVan } from './beslisser.ts';
import { Oordelen } from './toets-uitkomst.tsx';
import type { Open } from './toets-view.ts';
import { puntTitel } from './toetspunt.tsx';
import { caoNaam, productNaam } from './woorden.tsx';

type Vervolg = Extract<Open['toetsing']['vervolg'], { readonly status: 'decided' }>['value'];
export type Uitkomst = Extract<Vervolg, { readonly soort: 'besluiten' }>;
export type Beslisser = ReturnType<typeof beslisserVan>;
type Props = { readonly view: Open };

/** What the decision changes, and for whom. */
export function Gevolg({
  view: { toetsing, procedure, voorwaarden },
  uitkomst,
}: Props & { readonly uitkomst: Uitkomst }) {
  const { inhoud } = toetsing.inschrijving;
  const admit = uitkomst.uitkomst === 'toegelaten';
  const names = (codes: readonly string[]) => codes.map((product) => productNaam(voorwaarden, product)).join(', ');
  const tarief = `Volgens: ${caoNaam(voorwaarden, inhoud.cao)}${inhoud.micro ? ', als micro-onderneming' : ''}`;
  return (
    <Section title="Wat verandert er, en voor wie">
      <DefinitionList
        items={[
          ...(admit ? [{ term: 'Toegelaten voor', value: names(uitkomst.producten) }] : []),
          ...(uitkomst.afgevallen.length > 0 ? [{ term: 'Niet voor', value: names(uitkomst.afgevallen) }] : []),
          { term: 'Gevolg', value: admit ? <Overeenkomst ingang={procedure.ingang} /> : geenOvereenkomst },
          { term: 'Tarief', value: tarief },
        ]}
      />
    </Section>
  );
}

const Overeenkomst = ({ ingang }: { readonly ingang: string }) => (
  <>
    De aanbieder krijgt een brief en een overeenkomst in concept, die ingaat op <Datum value={ingang} />.
  </>
);

const geenOvereenkomst = 'De aanbieder krijgt een brief met de redenen. Er komt geen overeenkomst.';

/** Every point with its verdicts, and how the outcome follows from them. */
export const Getoetst = ({ view }: Props) => (
  <Section title="Getoetst">
    <Table
      caption="Punten en oordelen"
      captionHidden
      rows={view.toetsing.punten}
      rowKey={({ criterium, product }) => `${criterium}/${product}`}
      columns={[
        { key: 'punt', head: 'Punt', kind: 'name', cell: (punt) => puntTitel(view, punt) },
        { key: 'oordelen', head: 'Oordelen', cell: (punt) => <Oordelen view={view} punt={punt} leeg="–" /> },
      ]}
    />
    <Waarom
      outcome={view.toetsing.vervolg}
      texts={waaromTeksten}
      sentence="De uitkomst volgt uit de oordelen van beide beoordelaars."
    />
  </Section>
);

export const WieBesluit = ({ view, beslisser }: Props & { readonly beslisser: Beslisser }) => (
  <Section title="Wie besluit">
    <DefinitionList
      items={[
        { term: 'Bevoegd', value: beslisser?.wie ?? 'niemand', note: beslisser?.grond },
        { term: 'Niet', value: `wie zelf beoordeelde: ${assessors(view).join(' en ')}` },
        {
          term: 'Geïnformeerd worden',
          value: [view.toetsing.inschrijving.inhoud.bedrijf.naam, ...(beslisser?.informeren ?? [])].join(', '),
        },
      ]}
    />
  </Section>
);

const assessors = ({ toetsing }: Open): readonly string[] => [
  ...new Set(toetsing.rondes.flatMap(({ beurten }) => beurten.map(({ naam }) => naam))),
];
