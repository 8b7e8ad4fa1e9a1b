// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, Lines, Section, Table } from '#libs/ui';
import type { EvaluatieView } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';

const kinds = {
  bereikt: 'positive',
  deels: 'info',
  niet: 'negative',
  'niet-te-zeggen': 'warning',
} as const satisfies Record<keyof typeof evaluatiewoorden.oordeel, BadgeKind>;

/** What was found about each doel, and the conclusion. */
export const Bevonden = ({ evaluatie: { vragen, conclusie } }: { readonly evaluatie: Plat<EvaluatieView> }) => (
  <Section title="Wat is gevonden">
    <Table
      caption="Is elk doel bereikt?"
      rows={vragen}
      rowKey={({ code }) => code}
      empty="Er zijn nog geen doelen gekozen. Kies ze in de planning."
      columns={[
        {
          key: 'doel',
          head: 'Doel',
          kind: 'name',
          cell: ({ code, naam }) => <a href={`/beleid/doelen/${code}`}>{naam}</a>,
        },
        {
          key: 'indicatoren',
          head: 'Gemeten met',
          cell: ({ indicatoren }) =>
            indicatoren.length === 0 ? 'geen indicator' : indicatoren.map(({ naam }) => naam).join('; '),
        },
        {
          key: 'oordeel',
          head: 'Oordeel',
          cell: ({ oordeel }) =>
            oordeel ? (
              <Badge kind={kinds[oordeel.oordeel]}>{evaluatiewoorden.oordeel[oordeel.oordeel]}</Badge>
            ) : (
              'nog niet'
            ),
        },
        { key: 'tekst', head: 'Toelichting', cell: ({ oordeel }) => (oordeel ? <Lines text={oordeel.tekst} /> : '–') },
      ]}
    />
    <Section title="Conclusie" level={3}>
      <p>{conclusie ? <Lines text={conclusie} /> : 'De conclusie is nog niet geschreven.'}</p>
    </Section>
  </Section>
);
