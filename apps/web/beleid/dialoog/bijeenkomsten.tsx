// SPDX-License-Identifier: EUPL-1.2
import { Badge, Moment, Section, Table } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { Besproken, Plaats } from './bijeenkomst-delen.tsx';
import type { RegioProps } from './moment-delen.tsx';

type Bijeenkomst = RegioProps['moment']['bijeenkomsten'][number];
type Props = Pick<RegioProps, 'moment'> & { readonly changeable: boolean };

/** The meetings, who said to come, and afterwards who did. */
export function Bijeenkomsten({ moment, changeable }: Props) {
  return (
    <Section
      title="Bijeenkomsten"
      id="bijeenkomsten"
      action={changeable && <a href={`/beleid/dialoog/${moment.id}/bijeenkomst`}>Bijeenkomst plannen</a>}
    >
      <Table
        caption="Bijeenkomsten"
        captionHidden
        rows={moment.bijeenkomsten}
        rowKey={({ id }) => id}
        empty="Er is geen bijeenkomst gepland."
        columns={[
          {
            key: 'begin',
            head: 'Wanneer',
            kind: 'name',
            cell: ({ id, begin, staat }) => (
              <>
                {changeable && staat === 'gepland' ? (
                  <a href={`/beleid/dialoog/${moment.id}/bijeenkomst/${id}`}>
                    <Moment value={begin} />
                  </a>
                ) : (
                  <Moment value={begin} />
                )}{' '}
                {staat === 'afgelast' && <Badge kind="negative">gaat niet door</Badge>}
              </>
            ),
          },
          { key: 'minuten', head: 'Lengte', cell: ({ minuten }) => `${minuten} minuten` },
          { key: 'waar', head: 'Waar', cell: (one) => <Plaats bijeenkomst={one} /> },
          { key: 'komst', head: 'Wie komt of kwam', cell: (one) => <WieKomt bijeenkomst={one} moment={moment} /> },
          {
            key: 'agenda',
            head: 'Agenda',
            cell: ({ id }) => <a href={`/beleid/dialoog/bijeenkomsten/${id}/agenda`}>uitnodiging (.ics)</a>,
          },
        ]}
      />
      {moment.bijeenkomsten.map((one) => (
        <Besproken key={one.id} bijeenkomst={one} />
      ))}
    </Section>
  );
}

type WieProps = Pick<RegioProps, 'moment'> & { readonly bijeenkomst: Bijeenkomst };

function WieKomt({ bijeenkomst: { staat, aanwezig, komsten }, moment: { genodigden, telling } }: WieProps) {
  const name = (aanbieder: string) => genodigden.find((one) => one.aanbieder === aanbieder)?.naam ?? aanbieder;
  if (staat === 'gehouden')
    return (
      <>
        {genodigden
          .filter(({ id }) => aanwezig.includes(id))
          .map(({ naam }) => naam)
          .join(', ') || 'er was niemand'}
      </>
    );
  // Who said to come is for the region alone.
  if (telling === null || staat === 'afgelast') return <>–</>;
  if (komsten.length === 0) return <>nog geen antwoord</>;
  return (
    <ul>
      {komsten.map(({ aanbieder, komst, wie }) => (
        <li key={aanbieder}>
          {name(aanbieder)} {woorden.komst[komst]}
          {wie && `: ${wie}`}
        </li>
      ))}
    </ul>
  );
}
