// SPDX-License-Identifier: EUPL-1.2
import { Attention, DefinitionList, Section, Table, Waarom } from '#libs/ui';
import type { WijzigingView } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';

type View = Plat<WijzigingView>;

/** What it was and what it becomes, side by side. */
export const Verschillen = ({
  verschillen,
}: {
  readonly verschillen: Extract<View['verschillen'], { status: 'decided' }>['value'];
}) => (
  <Table
    caption="Verschil tussen de versies"
    captionHidden
    rows={verschillen.map((verschil, index) => ({ ...verschil, index }))}
    rowKey={({ index }) => String(index)}
    empty="Er is nog geen verschil. Bewerk het concept."
    columns={[
      {
        key: 'wat',
        head: 'Onderdeel',
        kind: 'name',
        cell: ({ veld, eis }) => (eis ? `Eis: ${woorden.eissoort[eis].toLowerCase()}` : velden[veld]),
      },
      { key: 'was', head: 'Was', cell: ({ was }) => was ?? 'stond er niet' },
      { key: 'wordt', head: 'Wordt', cell: ({ wordt }) => <strong>{wordt ?? 'vervalt'}</strong> },
    ]}
  />
);

const velden: Readonly<Record<string, string>> = woorden.veld;

/** The rules that were checked, and who may decide on what ground. */
export function Getoetst({ wijziging: { tariefgevolg, mandaat } }: { readonly wijziging: View }) {
  const touches = tariefgevolg.status === 'refused';
  return (
    <Section title="Getoetst">
      {touches && (
        <Attention kind="info" title="Deze wijziging vraagt om nieuwe tarieven">
          {tariefgevolg.reasons.map(redenTekst)}
        </Attention>
      )}
      <DefinitionList
        items={[
          {
            term: 'Raakt het tarief',
            value: touches ? 'ja' : 'nee',
            action: (
              <Waarom
                outcome={tariefgevolg}
                texts={waaromTeksten}
                sentence={touches ? undefined : 'Niets dat verandert bepaalt de kostprijs.'}
              />
            ),
          },
          {
            term: 'Wie beslist',
            value: mandaat?.wie ?? 'onbekend',
            note: mandaat?.herkomst && <Bronvermelding herkomst={mandaat.herkomst} />,
          },
          {
            term: 'Op grond van',
            value: mandaat ? [mandaat.grond, mandaat.voorwaarde].filter(Boolean).join('. ') : 'onbekend',
          },
          { term: 'Wie het daarna hoort', value: mandaat?.informeren?.join(', ') ?? 'niemand in het bijzonder' },
        ]}
      />
    </Section>
  );
}
