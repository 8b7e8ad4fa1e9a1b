// SPDX-License-Identifier: EUPL-1.2
import { decided, norm, type Outcome, rule, step } from '#libs/explain';
import { addWerkdagen, type Datum } from '#libs/kernel';
import type { Partij, Termijnsoort } from './termijn.ts';

const self = 'berichten/termijn';
type Norm = { readonly soort: Termijnsoort; readonly werkdagen: number; readonly bron: string };

const retour: Norm = { soort: 'retour', werkdagen: 3, bron: 'OP090' };

/** What must follow on which message, and within how many working days (berichten.md §12). */
const normen: Readonly<Record<string, readonly Norm[]>> = {
  301: [retour],
  305: [retour],
  307: [retour],
  315: [retour, { soort: 'antwoord', werkdagen: 5, bron: 'OP274' }],
  317: [retour, { soort: 'antwoord', werkdagen: 5, bron: 'OP346' }],
  319: [retour],
  323: [{ soort: 'antwoord', werkdagen: 10, bron: 'OP090x4' }],
};

export type Uiterlijk = { readonly soort: Termijnsoort; readonly plicht: Partij; readonly uiterlijk: Datum };
type Verstuurd = { readonly soort: string; readonly richting: 'naar-gemeente' | 'naar-aanbieder' };

/**
 * What the receiver of a message must send, and until when. Working days; the day of receipt does not count.
 * @param ontvangen the day on which it came in
 */
export function termijnenVan({ soort, richting }: Verstuurd, ontvangen: Datum): Outcome<readonly Uiterlijk[]> {
  const plicht = richting === 'naar-gemeente' ? 'gemeente' : 'aanbieder';
  const uit = (normen[soort] ?? []).map((een) => ({ ...een, uiterlijk: addWerkdagen(ontvangen, een.werkdagen) }));
  return decided(
    uit.map(({ soort, uiterlijk }) => ({ soort, plicht, uiterlijk })),
    uit.map(({ soort, uiterlijk, werkdagen, bron }) =>
      step(soort, uiterlijk.toString(), 'datum', rule(self), [
        step('bericht-ontvangen-op', ontvangen.toString(), 'datum', norm(bron)),
        step('termijn-in-werkdagen', werkdagen, 'dag', norm(bron)),
      ]),
    ),
  );
}
