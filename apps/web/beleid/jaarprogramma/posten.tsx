// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Details, Lines, Money, Section, Table } from '#libs/ui';
import type { JaarprogrammaView, PostRij } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { Bedrag } from './weergave.tsx';

type View = Plat<JaarprogrammaView>;
type Post = Plat<PostRij>;

/** What is done and what it costs, by kind. */
export const Posten = ({ view }: { readonly view: View }) => (
  <Section
    title="Taken en begroting"
    id="posten"
    action={view.mag.bewerken && <a href={`/beleid/jaarprogramma/${view.jaar}/posten/nieuw`}>Post toevoegen</a>}
  >
    <Table
      caption={telling(view.posten.length, 'post', 'posten')}
      rows={view.posten}
      rowKey={({ code }) => code}
      columns={columnsOf(view)}
      empty="Er zijn nog geen posten."
      foot={{ naam: 'Samen, voor zover bekend', bedrag: <Money value={view.totaal} /> }}
    />
  </Section>
);

const columnsOf = ({ jaar, mag }: View): readonly Column<Post>[] => [
  {
    key: 'naam',
    head: 'Post',
    kind: 'name',
    cell: ({ code, naam, tekst, voorbeeld, herkomst }) => (
      <>
        {mag.bewerken ? <a href={`/beleid/jaarprogramma/${jaar}/posten/${code}`}>{naam}</a> : naam}{' '}
        {voorbeeld && !herkomst?.voorbeeld && <Badge kind="voorbeeld" />}
        <div className="ir-facts__note">
          <Lines text={tekst} />
        </div>
        {herkomst && (
          <Details summary="Bron">
            <Bronvermelding herkomst={herkomst} />
          </Details>
        )}
      </>
    ),
  },
  {
    key: 'soort',
    head: 'Soort',
    cell: ({ soort, contract, contractnaam, vorm }) => (
      <>
        {woorden.postsoort[soort]}
        {contract && (
          <div className="ir-facts__note">
            <a href={`/beleid/contracten/${contract}`}>{contractnaam}</a>, {vorm && woorden.lumpsumvorm[vorm]}
          </div>
        )}
      </>
    ),
  },
  { key: 'prioriteit', head: 'Prioriteit', cell: ({ prioriteit }) => prioriteit ?? 'onbekend' },
  { key: 'planning', head: 'Planning', cell: ({ planning }) => planning ?? 'onbekend' },
  { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Bedrag value={bedrag} /> },
];
