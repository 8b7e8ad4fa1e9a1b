// SPDX-License-Identifier: EUPL-1.2
import { Attention, DefinitionList, Moment, Section } from '#libs/ui';
import { afwijkingTekst } from '#modules/tarieven/teksten';
import type { View } from './view.ts';

type Beoordeling = NonNullable<View['beoordelingen']>[number];
type Oordelen = Pick<Beoordeling, 'oordelen' | 'voldoet' | 'voldoetReden'>;

/** What the region finds of each thing that is another for the aanbieder. */
export const Oordelen = ({ oordelen, voldoet, voldoetReden }: Oordelen) => (
  <DefinitionList
    items={[
      ...oordelen.map(({ soort, oordeel, reden }) => ({
        term: afwijkingTekst(soort),
        value: oordeel === 'volgen' ? 'wordt gevolgd' : 'wordt niet gevolgd',
        note: reden || undefined,
      })),
      {
        term: 'Wat het productenboek vraagt',
        value: voldoet ? 'daaraan voldoet de aanbieder' : 'daaraan voldoet de aanbieder niet',
        note: voldoetReden || undefined,
      },
    ]}
  />
);

/** The verdict that counts, and who gave it; sent back, with why. Only for the region. */
export function Beoordelingen({ beoordelingen }: { readonly beoordelingen: readonly Beoordeling[] }) {
  const [newest] = beoordelingen;
  if (!newest) return null;
  return (
    <Section title="Het oordeel van de regio">
      {newest.teruggelegd !== null && (
        <Attention kind="warning" title="Er is om een ander oordeel gevraagd">
          {newest.teruggelegd}
        </Attention>
      )}
      <Oordelen {...newest} />
      <p>
        Beoordeeld door {newest.naam}, <Moment value={newest.op} />. De aanbieder leest dit pas in het antwoord.
      </p>
    </Section>
  );
}
