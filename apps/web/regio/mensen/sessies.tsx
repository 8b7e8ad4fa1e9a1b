// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Moment, Section, SubmitButton, Table } from '#libs/ui';
import type { AccountView } from '#modules/regio';
import type { Niveau } from '#platform/niveau';
import type { Sessieduur } from '#platform/sessieduur';
import type { Plat } from '../../shell/plat.ts';

type Rij = Plat<AccountView>['sessies'][number];
type Props = {
  readonly sessies: readonly Rij[];
  /** The session of this page. */
  readonly deze: string | null;
  readonly niveau: Niveau | undefined;
  readonly duur: Sessieduur;
};

/** Where one is signed in, how surely and until when; and the way to end that. */
export function Sessies({ sessies, deze, niveau, duur }: Props) {
  const end = sessies.find(({ id }) => id === deze)?.verloopt;
  return (
    <Section title="Waar u bent aangemeld">
      <p>
        U bent aangemeld met niveau {niveau}. Na {inWords(duur.stil)} zonder gebruik wordt u vanzelf afgemeld
        {end && (
          <>
            , en in elk geval op <Moment value={end} />
          </>
        )}
        . Bewaar wat u invult op tijd.
      </p>
      <Table
        caption="Uw open sessies"
        captionHidden
        rows={sessies}
        rowKey={({ id }) => id}
        columns={sessionColumns(deze)}
      />
      <form method="post">
        <input type="hidden" name="_act" value="regio/sessies-beeindigen" />
        <SubmitButton kind="destructive">Overal uitloggen</SubmitButton>
      </form>
      <p>U wordt ook hier afgemeld. Ziet u een sessie die niet van u is, waarschuw dan uw beheerder.</p>
    </Section>
  );
}

/** `60` → `1 uur`, `90` → `90 minuten`. */
const inWords = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} uur` : `${minutes} minuten`);

const sessionColumns = (deze: string | null): readonly Column<Rij>[] => [
  {
    key: 'apparaat',
    head: 'Waarop',
    kind: 'name',
    cell: ({ id, apparaat }) => (
      <>
        {apparaat ?? 'onbekend apparaat'} {id === deze && <Badge kind="info">deze</Badge>}
      </>
    ),
  },
  { key: 'niveau', head: 'Niveau', cell: ({ niveau }) => niveau },
  { key: 'begonnen', head: 'Begonnen', cell: ({ begonnen }) => <Moment value={begonnen} /> },
  { key: 'gezien', head: 'Laatst gebruikt', cell: ({ gezien }) => <Moment value={gezien} /> },
  {
    key: 'einde',
    head: 'Uitloggen',
    kind: 'action',
    cell: ({ id, apparaat }) => (
      <form method="post">
        <input type="hidden" name="_act" value="regio/sessies-beeindigen" />
        <input type="hidden" name="sessie" value={id} />
        <SubmitButton kind="secondary" aria-label={`Uitloggen op ${apparaat ?? 'onbekend apparaat'}`}>
          Uitloggen
        </SubmitButton>
      </form>
    ),
  },
];
