// SPDX-License-Identifier: EUPL-1.2
import { input, norm, reason, refused, rule, type Source, step } from '#libs/explain';
import {
  Badge,
  DefinitionList,
  LayeredGraph,
  Money,
  PageTitle,
  Section,
  Thread,
  Tornado,
  Waarom,
  type WaaromTexts,
  Waterfall,
} from '#libs/ui';
import { Shell } from './shell.tsx';

const words: Readonly<Record<string, string>> = {
  'contract-tarief': 'Tarief in het contract',
  gedeclareerd: 'Gedeclareerd tarief',
  indexcijfer: 'Indexcijfer',
  'tarief-vorig-jaar': 'Tarief van vorig jaar',
};
const from = (source: Source) => {
  if (source.from === 'pack') return { text: `${source.document}, ${source.paragraaf}`, href: '/bron' };
  if (source.from === 'norm') return { text: source.norm };
  return { text: source.from === 'input' ? 'Ingevuld' : 'Berekend' };
};
const texts: WaaromTexts = {
  step: (name) => words[name] ?? name,
  reason: () => 'Afgekeurd: het gedeclareerde tarief € 1,25 is niet het contracttarief € 1,21.',
  source: from,
};
const pack: Source = { from: 'pack', item: 'tarief', document: 'Inkoopplan', paragraaf: '§6.8', voorbeeld: true };
const outcome = refused(reason('tarief-anders'), [
  step('gedeclareerd', 125, 'eurocent', input),
  step('contract-tarief', 121, 'eurocent', rule('tarieven/tarief-indexeren'), [
    step('tarief-vorig-jaar', 118, 'eurocent', pack),
    step('indexcijfer', '1.0254', 'factor', norm('Indexcijfer 2025'), [step('indexcijfer', '2.54', 'procent', input)]),
  ]),
]);

/** Why, how it is built up, and where it hangs together. */
export const Explanation = () => (
  <Shell here="Tarieven" trail={[{ label: 'Tarieven', href: '/' }, { label: 'Begeleiding' }]}>
    <PageTitle
      title={
        <>
          Begeleiding <Badge kind="voorbeeld" />
        </>
      }
      state="€ 91,50 per uur, vastgesteld op 3 september 2024"
    />
    <Section title="Van doel tot euro">
      <Thread
        label="Van doel tot euro"
        nodes={[
          { kind: 'Doel', title: 'Kinderen groeien veilig op', href: '/doel', note: 'indicator: 83 %' },
          { kind: 'Product', title: 'Begeleiding', href: '/product', figure: '5 eisen' },
          { kind: 'Tarief', title: 'Tarief 2025', current: true, figure: <Money value={91_50} /> },
          { kind: 'Contract', title: 'Ambulante hulp', href: '/contract', figure: '112 aanbieders' },
          { kind: 'Toewijzing', title: '1 besluit', href: '/toewijzing', note: '2 uur per week' },
          { kind: 'Declaratie', title: '4 regels', href: '/declaratie', figure: <Money value={732_00} /> },
        ]}
      />
    </Section>
    <Section title="Verband">
      <LayeredGraph
        title="Van inspanning naar effect: vier doelen"
        description="Vier doelen op drie niveaus, van links naar rechts."
        layers={['Inspanning', 'Resultaat', 'Effect']}
        nodes={[
          {
            id: 'plan',
            layer: 0,
            label: 'Samen een toekomstplan maken',
            note: 'op een norm',
            shape: 'dashed',
            href: '#plan',
          },
          { id: 'eis', layer: 0, label: 'Wachttijd melden', note: 'kernbeding', shape: 'round', href: '#eis' },
          { id: 'kort', layer: 1, label: 'Kortere wachttijd', note: 'op feiten', href: '#kort' },
          { id: 'thuis', layer: 2, label: 'Kinderen groeien thuis op', note: 'op feiten', href: '#thuis' },
        ]}
        edges={[
          { from: 'plan', to: 'thuis' },
          { from: 'eis', to: 'kort' },
          { from: 'kort', to: 'thuis' },
        ]}
      />
    </Section>
    <Section title="Opbouw">
      <Waterfall
        title="Loonkosten zijn ruim driekwart van het tarief"
        note={<Badge kind="voorbeeld" />}
        caption="Opbouw van het tarief per uur"
        unit="eurocent"
        items={[
          { label: 'Loonkosten', value: 64_20, source: 'Cao Jeugdzorg, schaal 8' },
          { label: 'Werkgeverslasten', value: 7_10, source: 'Rekenmodel' },
          { label: 'Overhead', value: 16_40, source: 'Ingevuld' },
          { label: 'Kostprijs', value: 87_70, total: true },
          { label: 'Risico en innovatie', value: 5_30, source: <a href="/bron">Inkoopplan §5.3</a> },
          { label: 'Afslag reistijd', value: -1_50, source: 'Ingevuld' },
          { label: 'Tarief', value: 91_50, total: true },
        ]}
      />
    </Section>
    <Section title="Gevoeligheid">
      <Tornado
        title="Het loon beweegt het tarief het meest"
        caption="Wat een stap met het tarief per uur doet"
        subject="Per uur"
        unit="eurocent"
        items={[
          { label: 'Alle lonen', now: '–', move: '10 procent', down: -6_95, up: 6_95 },
          { label: 'Declarabel deel', now: '66 %', move: '1 procentpunt', down: 1_07, up: -1_04 },
          {
            label: 'Overhead',
            now: '34 %',
            move: '1 procentpunt',
            down: -52,
            up: 52,
            note: <Badge kind="voorbeeld" />,
          },
        ]}
      />
    </Section>
    <Section title="Declaratieregel 3">
      <DefinitionList
        items={[
          {
            term: 'Oordeel',
            value: <Badge kind="negative">afgekeurd</Badge>,
            action: <Waarom outcome={outcome} texts={texts} open />,
          },
          {
            term: 'Bedrag',
            value: <Money value={125} />,
            action: <Waarom outcome={outcome} texts={texts} summary="Waarom € 1,25?" />,
          },
        ]}
      />
    </Section>
  </Shell>
);
