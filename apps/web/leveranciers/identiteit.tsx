// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { DefinitionList, Money, Section, Waarom } from '#libs/ui';
import type { DossierView } from '#modules/leveranciers';
import { waaromTeksten } from '../shell/teksten.ts';

type Props = { readonly gegevens: DossierView['gegevens']; readonly micro: Outcome<boolean> | null };

/** Who it is and how large, as it said itself. */
export function Identiteit({ gegevens, micro }: Props) {
  if (!gegevens || !micro || gegevens.jaaromzet === null || gegevens.balanstotaal === null)
    return (
      <Section title="Identiteit en omvang">
        <p>
          Deze aanbieder heeft nog geen gegevens opgegeven.
          {gegevens && ` Bekend zijn de AGB-code (${gegevens.aanbieder}) en het KvK-nummer (${gegevens.kvk}).`}
        </p>
      </Section>
    );
  const isMicro = micro.status === 'decided' && micro.value;
  return (
    <Section title="Identiteit en omvang">
      <DefinitionList
        items={[
          { term: 'AGB-code', value: gegevens.aanbieder },
          { term: 'KvK-nummer', value: gegevens.kvk },
          { term: 'Medewerkers', value: gegevens.medewerkers },
          { term: 'Jaaromzet', value: <Money value={gegevens.jaaromzet} /> },
          { term: 'Balanstotaal', value: <Money value={gegevens.balanstotaal} /> },
          {
            term: 'Micro-onderneming',
            value: isMicro ? 'Ja' : 'Nee',
            action: (
              <Waarom
                outcome={micro}
                texts={waaromTeksten}
                sentence={
                  isMicro
                    ? 'Zij blijft onder de grens voor medewerkers, en met omzet of balans onder de andere grens.'
                    : 'Zij komt met medewerkers, of met omzet én balans, boven de grens.'
                }
              />
            ),
          },
        ]}
      />
    </Section>
  );
}
