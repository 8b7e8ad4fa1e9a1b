// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, DefinitionList, Lines, Section, Table, Waarom } from '#libs/ui';
import type { OpgaveView } from '#modules/beleid';
import { opgavewoorden, teksten } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { toetsTekst, Woord } from './woorden.tsx';

type Props = { readonly opgave: Plat<OpgaveView>; readonly mag: boolean };

/** How it stands to the toetsingskader of the plan, question by question. */
export const OpgaveToets = ({ opgave: { code, criteria, toets, positie }, mag }: Props) => (
  <Section
    title="Toetsingskader"
    id="toets"
    action={mag && criteria.length > 0 && <a href={`/beleid/ontwikkelopgaven/${code}/toetsen`}>Vragen beantwoorden</a>}
  >
    {criteria.length === 0 ? (
      <Attention kind="info">Het plan geeft nog geen toetsingskader.</Attention>
    ) : (
      <>
        <Table
          caption="Vragen van het toetsingskader"
          captionHidden
          rows={criteria}
          rowKey={(criterium) => criterium.code}
          columns={[
            { key: 'vraag', head: 'Vraag', kind: 'name', cell: ({ vraag }) => vraag },
            { key: 'soort', head: 'Weegt als', cell: ({ soort }) => teksten.stappen[`toets-${soort}`]?.toLowerCase() },
            { key: 'antwoord', head: 'Antwoord', cell: ({ antwoord }) => <Antwoord voldoet={antwoord?.voldoet} /> },
            {
              key: 'toelichting',
              head: 'Toelichting',
              cell: ({ antwoord }) => (antwoord ? <Lines text={antwoord.toelichting} /> : '–'),
            },
          ]}
        />
        <DefinitionList
          items={[
            {
              term: 'Bewezen of innovatief',
              value: <Woord woord={positie && opgavewoorden.positie[positie]} />,
            },
            {
              term: 'Uitkomst',
              value: toetsTekst(toets),
              action: <Waarom outcome={toets} texts={waaromTeksten} sentence={`Deze opgave: ${toetsTekst(toets)}.`} />,
            },
          ]}
        />
      </>
    )}
  </Section>
);

const Antwoord = ({ voldoet }: { readonly voldoet: boolean | undefined }) => {
  if (voldoet === undefined) return <>nog niet</>;
  return <Badge kind={voldoet ? 'positive' : 'warning'}>{voldoet ? 'ja' : 'nee'}</Badge>;
};
