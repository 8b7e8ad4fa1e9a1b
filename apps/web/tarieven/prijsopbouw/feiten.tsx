// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, Lines, Moment, Money, Section, Waarom } from '#libs/ui';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Afwijkingen } from '../differentiatie/afwijkingen.tsx';
import { Vergelijking } from './vergelijking.tsx';
import type { View } from './view.ts';

/** What the aanbieder put before the region: both prices, what is another for it and why. */
export function Feiten({ view }: { readonly view: View }) {
  const { bewijs, isAanbieder } = view;
  return (
    <>
      <Section title="De twee prijzen">
        {bewijs.outcome.status === 'decided' && (
          <Vergelijking prijs={bewijs.outcome.value} wie={isAanbieder ? 'Uw opbouw' : 'Aanbieder'} />
        )}
        <Waarom outcome={bewijs.outcome} texts={waaromTeksten} />
        <DefinitionList
          items={[
            {
              term: 'Tarief van de regio',
              value: (
                <a href={`/tarieven/${view.tarief}`}>
                  <Money value={view.bedragRegio} /> per {view.eenheid}
                </a>
              ),
            },
            { term: 'Toelichting', value: <Lines text={view.toelichting} /> },
            { term: 'Voorgelegd', value: <Moment value={view.ingediend} />, note: `door ${view.naam}` },
          ]}
        />
      </Section>
      <Afwijkingen afwijkingen={view.afwijkingen} />
    </>
  );
}
