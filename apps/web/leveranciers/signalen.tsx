// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { Attention, Section, Waarom } from '#libs/ui';
import { waaromTeksten } from '../shell/teksten.ts';

type Props = { readonly geenZorg: Outcome<{ readonly signaal: boolean }> | null; readonly aanbieder: string };

/** What stands out. A signal has no consequence of its own: people prepare and decide. */
export function Signalen({ geenZorg, aanbieder }: Props) {
  if (!geenZorg) return null;
  const signaal = geenZorg.status === 'decided' && geenZorg.value.signaal;
  return (
    <Section title="Signalen">
      {signaal ? (
        <Attention kind="warning" title="Deze aanbieder gaf een jaar lang geen zorg in de regio">
          <p>
            Het plan vraagt elk jaar zorg. Bereid voor dat de overeenkomst eindigt, of leg uit waarom zij doorloopt, en
            leg dat voor aan wie beslist. Er gebeurt niets vanzelf.
          </p>
          <p>
            <a href={`/regio/signalen/nieuw?aanbieder=${aanbieder}&soort=geen-zorg`}>Geef dit signaal door</a>
          </p>
        </Attention>
      ) : (
        <p>Er zijn geen signalen.</p>
      )}
      <Waarom
        outcome={geenZorg}
        texts={waaromTeksten}
        sentence={
          signaal
            ? 'In de afgelopen twaalf maanden is geen zorg toegekend, en er is een vol jaar onder overeenkomst voorbij.'
            : 'Er is zorg toegekend in de afgelopen twaalf maanden, of er is nog geen vol jaar onder overeenkomst voorbij.'
        }
      />
    </Section>
  );
}
