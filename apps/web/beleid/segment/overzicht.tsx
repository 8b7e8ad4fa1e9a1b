// SPDX-License-Identifier: EUPL-1.2
import { Badge, DefinitionList, Section, Table, Waarom } from '#libs/ui';
import type { SegmentView } from '#modules/beleid';
import { teksten, woorden } from '#modules/beleid/teksten';
import { Bronvermelding, PakketWaarde } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';

type View = Plat<SegmentView>;

/** The two papers of the segment, and how far they are. */
export const Stukken = ({ segment: { code, plan, memo } }: { readonly segment: View }) => (
  <Section title="De stukken">
    <DefinitionList
      items={[
        {
          term: 'Segmentplan',
          value: <a href={`/beleid/segmenten/${code}/plan`}>Het plan voor dit segment</a>,
          note: plan
            ? `Onder ${plan.vastgesteld === 0 ? 'geen' : plan.vastgesteld} van de ${plan.koppen} koppen is een tekst vastgesteld.`
            : 'Onbekend: het plan van de regio noemt geen koppen, en de regio koos er nog geen.',
        },
        {
          term: 'Segmentmemo',
          value: <a href={`/beleid/segmenten/${code}/memo`}>Het memo over dit segment</a>,
          note: memo ? `Versie ${memo.versie}, ${memo.staat}.` : 'Er is nog geen memo opgesteld.',
        },
        {
          term: 'Effectketen',
          value: <a href={`/beleid/segmenten/${code}/effectketen`}>De effectketen van dit segment</a>,
        },
      ]}
    />
  </Section>
);

/** What the segment is about. */
export const Waarover = ({
  segment: { aard, doelgroep, omschrijving, doelen, herkomst },
}: {
  readonly segment: View;
}) => (
  <Section title="Waar het over gaat">
    <DefinitionList
      items={[
        {
          term: 'Omschrijving',
          value: omschrijving ?? <Badge kind="warning">onbekend</Badge>,
          note: <Bronvermelding herkomst={herkomst} />,
        },
        { term: 'Aard', value: hoofdletter(aard.replaceAll('-', ' ')) },
        { term: 'Doelgroep', value: <PakketWaarde waarde={doelgroep ?? 'onbekend'} toon={(tekst) => tekst} /> },
        {
          term: 'Doelen',
          value:
            doelen.length === 0 ? (
              'geen'
            ) : (
              <ul>
                {doelen.map(({ code, naam, soort }) => (
                  <li key={code}>
                    <a href={`/beleid/doelen/${code}`}>{naam}</a> ({woorden.doelsoort[soort].toLowerCase()})
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  </Section>
);

type Dekkend = NonNullable<View['contracten'][number]['dekkend']>;

const sentence = (dekkend: Dekkend): string =>
  dekkend.status === 'incomplete'
    ? `Er ontbreekt: ${dekkend.missing.map((soort) => teksten.stappen[soort] ?? soort).join(', ')}.`
    : 'Prijs, prestatie en kwaliteitsniveau zijn er alle drie.';

const Dekking = ({ dekkend }: { readonly dekkend: Dekkend }) => (
  <>
    {dekkend.status === 'decided' ? (
      <Badge kind="positive">volledig</Badge>
    ) : (
      <Badge kind="warning">nog niet volledig</Badge>
    )}
    <Waarom outcome={dekkend} texts={waaromTeksten} sentence={sentence(dekkend)} />
  </>
);

/** The contracts, each with whether its kernbedingen cover what is bought, for who may judge that. */
export const Contracten = ({ contracten }: Pick<View, 'contracten'>) => (
  <Section title="Contracten">
    <Table
      caption="De contracten van dit segment"
      captionHidden
      rows={contracten}
      rowKey={({ code }) => code}
      empty="Het plan noemt geen contracten in dit segment."
      columns={[
        {
          key: 'naam',
          head: 'Contract',
          kind: 'name',
          cell: ({ code, nummer, naam }) => (
            <a href={`/beleid/contracten/${code}`}>
              {nummer}. {naam}
            </a>
          ),
        },
        { key: 'wet', head: 'Wet', cell: ({ wet }) => woorden.wet[wet] },
        ...(contracten.some(({ dekkend }) => dekkend)
          ? [
              {
                key: 'dekkend',
                head: 'Kernbedingen',
                cell: ({ dekkend }: View['contracten'][number]) => dekkend && <Dekking dekkend={dekkend} />,
              },
            ]
          : []),
      ]}
    />
  </Section>
);
