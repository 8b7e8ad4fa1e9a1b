// SPDX-License-Identifier: EUPL-1.2
import { Badge, Section, Table, Waarom } from '#libs/ui';
import type { IndicatorStand } from '#modules/verantwoording';
import { waaromTeksten } from '../shell/teksten.ts';

/** Whether it helped: the indicators of the plan, or what is missing before they can say anything. */
export const Indicatoren = ({ indicatoren }: { readonly indicatoren: readonly IndicatorStand[] }) => (
  <Section title="Heeft het geholpen?">
    <p>Euro’s zeggen wat het kostte. Of het hielp, zeggen de indicatoren van het plan.</p>
    <Table
      caption="Indicatoren"
      captionHidden
      rows={indicatoren}
      rowKey={({ code }) => code}
      empty="Bij dit contract horen geen indicatoren."
      columns={[
        { key: 'naam', head: 'Indicator', kind: 'name', cell: ({ naam }) => naam },
        {
          key: 'doelen',
          head: 'Meet',
          cell: ({ doelen }) =>
            doelen.map(({ code, naam }) => (
              <a key={code} href={`/beleid/doelen/${code}`}>
                {naam}
              </a>
            )),
        },
        {
          key: 'stand',
          head: 'Stand',
          cell: ({ stand }) => (
            <>
              <Badge kind="warning">onbekend</Badge>
              <Waarom outcome={stand} texts={waaromTeksten} summary="Wat er nog ontbreekt" />
            </>
          ),
        },
      ]}
    />
  </Section>
);
