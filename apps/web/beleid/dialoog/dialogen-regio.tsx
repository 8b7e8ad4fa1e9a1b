// SPDX-License-Identifier: EUPL-1.2
import { formatDatum } from '#libs/kernel';
import {
  Badge,
  Breadcrumb,
  ButtonLink,
  type Column,
  DefinitionList,
  Moment,
  PageTitle,
  Section,
  Table,
} from '#libs/ui';
import type { DialooglijstView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding, Paginabron, PakketWaarde } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { StaatBadge } from './staat.tsx';

type Lijst = Plat<DialooglijstView>;
type Props = { readonly lijst: Lijst; readonly magPlannen: boolean };

/** All that is planned and held, and what the plan says about it. */
export function VoorRegio({ lijst, magPlannen }: Props) {
  const { rijen, plan } = lijst;
  return (
    <>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Dialoog' }]} />
      <PageTitle
        title="Dialoog"
        state={standVan(rijen)}
        action={magPlannen && <ButtonLink href="/beleid/dialoog/nieuw">Ronde of tafel voorbereiden</ButtonLink>}
      />
      <Rondes rijen={rijen} />
      {plan && <Grenzen lijst={lijst} plan={plan} />}
      {plan && plan.vast.length > 0 && <Vast plan={plan} />}
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

function standVan(rijen: Lijst['rijen']): string {
  if (rijen.length === 0) return 'Hier komen de rondes en tafels waarin de regio anderen hoort.';
  const busy = rijen.filter(({ staat }) => staat !== 'gepubliceerd').length;
  const all = telling(rijen.length, 'ronde of tafel', 'rondes en tafels');
  return busy === 0 ? `${all}, alles afgerond.` : `${all}, waarvan ${busy} nog niet afgerond.`;
}

/** Only the region itself knows these. */
const tellingen: readonly Column<Lijst['rijen'][number]>[] = [
  { key: 'reacties', head: 'Reacties', kind: 'number', cell: ({ reacties }) => reacties },
  { key: 'open', head: 'Nog open', kind: 'number', cell: ({ zonderAntwoord }) => zonderAntwoord },
];

const Rondes = ({ rijen }: Pick<Lijst, 'rijen'>) => (
  <Table
    caption="Rondes en tafels, wat het eerst komt bovenaan"
    rows={rijen}
    rowKey={({ id }) => id}
    empty="Er is nog niets voorbereid."
    columns={[
      {
        key: 'naam',
        head: 'Naam',
        kind: 'name',
        cell: ({ id, naam, voorbeeld }) => (
          <>
            <a href={`/beleid/dialoog/${id}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
          </>
        ),
      },
      { key: 'soort', head: 'Soort', cell: ({ soort }) => woorden.dialoogsoort[soort] },
      { key: 'staat', head: 'Staat', cell: ({ staat }) => <StaatBadge staat={staat} /> },
      { key: 'wanneer', head: 'Bijeenkomst', cell: ({ wanneer }) => (wanneer ? <Moment value={wanneer} /> : 'geen') },
      {
        key: 'reageren',
        head: 'Reageren tot en met',
        cell: ({ reagerenTot }) => (reagerenTot ? <Moment value={reagerenTot} /> : 'niet gevraagd'),
      },
      ...(rijen.some(({ reacties }) => reacties !== null) ? tellingen : []),
    ]}
  />
);

type Plan = NonNullable<Lijst['plan']>;
const unknown = <Badge kind="warning">onbekend</Badge>;

/** The bounds that the plan sets, against what is planned. */
const Grenzen = ({ lijst, plan: { grenzen } }: { readonly lijst: Lijst; readonly plan: Plan }) => (
  <Section title="Wat het plan aan dialoogrondes toelaat">
    <DefinitionList
      items={[
        {
          term: 'Bijeenkomsten',
          value: (
            <>
              {lijst.geplandeRondes} gepland; hoogstens {grenzen.hoogstensBijeenkomsten ?? unknown}
            </>
          ),
        },
        { term: 'Lengte', value: grenzen.urenPerBijeenkomst ? `${grenzen.urenPerBijeenkomst} uur per keer` : unknown },
        {
          term: 'Periode',
          value: grenzen.van && grenzen.tot ? `${day(grenzen.van)} tot en met ${day(grenzen.tot)}` : unknown,
        },
        {
          term: 'Stukken vooraf',
          value: grenzen.stukkenDagenVooraf === null ? unknown : `${grenzen.stukkenDagenVooraf} dagen`,
          note: 'Wat onbekend is, wordt niet getoetst.',
        },
      ]}
    />
  </Section>
);

const day = (tekst: string) => formatDatum(Temporal.PlainDate.from(tekst));

/** The moments of the plan itself, to make a round or table after. */
const Vast = ({ plan: { vast } }: { readonly plan: Plan }) => (
  <Section title="Wat het plan over dialoog zegt">
    <Table
      caption="Momenten in het plan"
      captionHidden
      rows={vast}
      rowKey={({ code }) => code}
      columns={[
        { key: 'naam', head: 'Moment', kind: 'name', cell: ({ naam }) => naam },
        { key: 'met', head: 'Met wie', cell: ({ met }) => met.join(', ') },
        { key: 'inhoud', head: 'Vaste inhoud', cell: ({ inhoud }) => inhoud.join('; ') },
        {
          key: 'wanneer',
          head: 'Wanneer',
          cell: ({ wanneer }) => <PakketWaarde waarde={wanneer} toon={(tekst) => tekst} />,
        },
        { key: 'bron', head: 'Bron', cell: ({ herkomst }) => <Bronvermelding herkomst={herkomst} /> },
      ]}
    />
  </Section>
);
