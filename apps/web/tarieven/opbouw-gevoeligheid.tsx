// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { Badge, Section, Tornado } from '#libs/ui';
import type { Gevoeligheden } from '#modules/tarieven';
import { stapTekst } from '../shell/teksten.ts';

const stap = { 'een-procentpunt': '1 procentpunt', 'tien-procent': '10 procent' } as const;
const nameOf = (onderdeel: string): string => (onderdeel === 'lonen' ? 'Alle lonen' : stapTekst(onderdeel));

type Props = { readonly gevoeligheid: Gevoeligheden; readonly per: string; readonly keer: number };

/** What moves the tariff most, as a picture with its table. */
export function Gevoeligheid({ gevoeligheid: { rijen }, per, keer }: Props) {
  const [first] = rijen;
  if (!first) return null;
  return (
    <Section title="Wat het tarief het meest beweegt">
      <p>
        Elk cijfer gaat één stap omlaag en één stap omhoog; de andere blijven gelijk. Een percentage beweegt één
        procentpunt. Een loon, bedrag of aantal beweegt tien procent.
      </p>
      <Tornado
        title={`${nameOf(first.onderdeel)}: een stap van ${stap[first.uitslag]} beweegt het tarief het meest`}
        caption={`Wat een stap met het tarief per ${per} doet`}
        subject={`Per ${per}`}
        unit="eurocent"
        items={rijen.map(({ onderdeel, uitslag, waarde, omlaag, omhoog, voorbeeld }) => ({
          label: nameOf(onderdeel),
          now: nowText(waarde, uitslag),
          move: stap[uitslag],
          down: Math.round(Number(omlaag) * keer),
          up: Math.round(Number(omhoog) * keer),
          note: voorbeeld && <Badge kind="voorbeeld" />,
        }))}
      />
      <p>De open staaf is een stap omlaag, de dichte staaf een stap omhoog.</p>
    </Section>
  );
}

function nowText(waarde: string | null, uitslag: keyof typeof stap): string {
  if (waarde === null) return '–';
  return uitslag === 'een-procentpunt' ? `${formatGetal(waarde)}\u00a0%` : formatGetal(waarde);
}
