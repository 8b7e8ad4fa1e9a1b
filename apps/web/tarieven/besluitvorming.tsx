// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Definition, DefinitionList, Moment, Section, Table } from '#libs/ui';
import type { Bevoegd, Toets, VoorstelView } from '#modules/tarieven';
import { handelingTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../shell/plat.ts';
import { redenTekst } from '../shell/teksten.ts';
import { Besluitnaam } from './besluitnaam.tsx';

/** What was checked, each with its outcome in words. */
export const Getoetst = ({ toetsen }: { readonly toetsen: readonly Toets[] }) => (
  <Section title="Wat is getoetst">
    <DefinitionList
      items={toetsen.map((toets) => ({
        term: <Badge kind={toets.goed ? 'positive' : 'warning'}>{toets.goed ? 'voldoet' : 'let op'}</Badge>,
        value: redenTekst(toets),
      }))}
    />
  </Section>
);

const list = (names: readonly string[]): string => names.join(', ');

function bevoegdRow({ handeling, wie, grond, paragraaf, informeren, volmacht }: Bevoegd): Definition {
  const informed = informeren.length > 0 ? ` Worden daarna geïnformeerd: ${list(informeren)}.` : '';
  const granted =
    volmacht && volmacht.ontbreekt.length > 0
      ? ` Volmacht ontbreekt nog van ${list(volmacht.ontbreekt)}.`
      : volmacht
        ? ' Alle colleges hebben volmacht verleend.'
        : '';
  return {
    term: handelingTekst[handeling] ?? handeling,
    value: wie,
    note: `Grond: ${grond}${paragraaf ? ` (${paragraaf})` : ''}.${granted}${informed}`,
  };
}

type BesluitvormingProps = {
  readonly view: Plat<VoorstelView>;
  /** May the viewer open a decision? */
  readonly toonBesluit: boolean;
};

/** Who may decide and on what ground, and who has. */
export function Besluitvorming({ view, toonBesluit }: BesluitvormingProps) {
  const { bevoegd, besluiten, colleges, voorstel } = view;
  const first = voorstel.soort === 'eerste-vaststelling';
  const decided = colleges.filter(({ besloten }) => besloten).length;
  return (
    <>
      <Section title="Wie mag besluiten">
        {bevoegd.length > 0 ? (
          <DefinitionList items={bevoegd.map(bevoegdRow)} />
        ) : (
          <p>In het mandaatregister staat nog niet wie dit besluit neemt.</p>
        )}
      </Section>
      <Section title="Wie heeft besloten">
        {first ? (
          <Table
            caption={`${decided} van ${colleges.length} colleges hebben besloten`}
            rows={colleges}
            rowKey={({ gemeente }) => gemeente}
            columns={[
              { key: 'gemeente', head: 'College van', kind: 'name', cell: ({ gemeente }) => gemeente },
              { key: 'staat', head: 'Stand', cell: ({ besloten }) => (besloten ? 'besloten' : 'nog niet') },
              {
                key: 'besluiten',
                head: 'Besluiten',
                cell: ({ gemeente }) => (
                  <Besluiten
                    besluiten={besluiten.filter((one) => one.gemeente === gemeente)}
                    toonBesluit={toonBesluit}
                  />
                ),
              },
            ]}
          />
        ) : besluiten.length > 0 ? (
          <Besluiten besluiten={besluiten} toonBesluit={toonBesluit} />
        ) : (
          <p>Nog niemand.</p>
        )}
      </Section>
    </>
  );
}

type BesluitenProps = Pick<Plat<VoorstelView>, 'besluiten'> & Pick<BesluitvormingProps, 'toonBesluit'>;

const Besluiten = ({ besluiten, toonBesluit }: BesluitenProps) =>
  besluiten.toSorted(inOrder).map(({ id, handeling, genomen, naam }) => (
    <p key={id}>
      <Besluitnaam id={id} naam={handelingTekst[handeling] ?? handeling} isLink={toonBesluit} />,{' '}
      <Moment value={genomen} /> ({naam})
    </p>
  ));

/** Taken in one act they bear the same moment: the product book first, then the tariffs. */
const inOrder = (a: { readonly handeling: string }, b: { readonly handeling: string }): number =>
  a.handeling.localeCompare(b.handeling);
