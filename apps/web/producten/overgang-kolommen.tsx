// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Datum, Waarom } from '#libs/ui';
import type { OvergangRij } from '#modules/producten';
import { Bronvermelding } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';

type Rij = Plat<OvergangRij>;

/** How the map is read: what it was, what it becomes, and in what it is counted. */
export const kolommen: readonly Column<Rij>[] = [
  {
    key: 'was',
    head: 'Was',
    kind: 'name',
    cell: ({ wasNaam, was, wordt, stelsel, voorbeeld }) => (
      <>
        {wasNaam} {was !== wordt && stelsel !== 'productenboek' && <code>{was}</code>}{' '}
        {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'stelsel', head: 'Stelsel', cell: ({ stelsel }) => stelsel },
  { key: 'wordt', head: 'Wordt', cell: (rij) => <Wordt {...rij} /> },
  { key: 'eenheid', head: 'Eenheid', cell: (rij) => <Eenheid {...rij} /> },
  { key: 'per', head: 'Vanaf', cell: ({ per }) => (per ? <Datum value={per} /> : 'onbekend') },
  {
    key: 'bron',
    head: 'Bron',
    cell: ({ herkomst }) => (herkomst ? <Bronvermelding herkomst={herkomst} /> : 'de regio'),
  },
];

function Wordt({ wordt, wordtNaam, vervalt }: Rij) {
  if (wordt) return <a href={`/producten/${wordt}`}>{wordtNaam ?? wordt}</a>;
  return vervalt ? 'vervalt' : <Badge kind="warning">onbekend</Badge>;
}

function Eenheid({ wasEenheid, wordtEenheid, omrekening }: Rij) {
  if (!wasEenheid || !wordtEenheid) return wasEenheid ?? wordtEenheid ?? 'onbekend';
  if (!omrekening) return wordtEenheid;
  const known = omrekening.status === 'decided';
  return (
    <>
      {wasEenheid} wordt {wordtEenheid}
      <br />
      {known ? (
        `1 ${wasEenheid} = ${omrekening.value.replace('.', ',')} ${wordtEenheid}`
      ) : (
        <Badge kind="warning">omrekening onbekend</Badge>
      )}
      <Waarom
        outcome={omrekening}
        texts={waaromTeksten}
        sentence={known ? undefined : 'Hoeveel van de nieuwe eenheid in de oude past, heeft niemand vastgelegd.'}
      />
    </>
  );
}
