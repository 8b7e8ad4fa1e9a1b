// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Section, Table, Waarom } from '#libs/ui';
import { waaromTeksten } from '../../shell/teksten.ts';
import type { Visie } from './woorden.tsx';

export const Versies = ({ visie: { versies } }: { readonly visie: Visie }) => (
  <Section title="Versies en raden" id="versies">
    <Table
      caption="Versies die aan de raden zijn aangeboden"
      captionHidden
      rows={versies}
      rowKey={({ versie }) => String(versie)}
      empty="Er is nog geen versie aan de raden aangeboden."
      columns={[
        {
          key: 'titel',
          head: 'Versie',
          kind: 'name',
          cell: ({ versie, titel }) => (
            <a href={`/beleid/regiovisie/versies/${versie}`}>
              {versie}. {titel}
            </a>
          ),
        },
        { key: 'van', head: 'Geldt vanaf', cell: ({ van }) => <Datum value={van} /> },
        { key: 'staat', head: 'Stand', cell: ({ vastgesteld }) => <Vaststelling vastgesteld={vastgesteld} /> },
      ]}
    />
  </Section>
);

/** Have all councils adopted it, and if not, why. */
export function Vaststelling({ vastgesteld }: Pick<Visie['versies'][number], 'vastgesteld'>) {
  const word = { decided: 'vastgesteld', incomplete: 'bij de raden', refused: 'afgewezen' } as const;
  const kind = { decided: 'positive', incomplete: 'warning', refused: 'negative' } as const;
  return (
    <>
      <Badge kind={kind[vastgesteld.status]}>{word[vastgesteld.status]}</Badge>
      <Waarom
        outcome={vastgesteld}
        texts={waaromTeksten}
        sentence={
          vastgesteld.status === 'incomplete' ? `Nog niet besloten: ${vastgesteld.missing.join(', ')}.` : undefined
        }
      />
    </>
  );
}
