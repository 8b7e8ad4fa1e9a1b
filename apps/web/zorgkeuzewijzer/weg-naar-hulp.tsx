// SPDX-License-Identifier: EUPL-1.2

import { eurocent, formatBedrag } from '#libs/kernel';
import { Section } from '#libs/ui';
import type { HulpView } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import type { Plat } from '../shell/plat.ts';
import { Wijkteam } from './delen.tsx';

/** Who decides that one gets this help, and what it costs. */
export function HoeKomIkErbij({
  view: { routes, plaats, product, nietGekomenCent, wachttijdnorm, regio },
}: {
  readonly view: Plat<HulpView>;
}) {
  return (
    <>
      <Section title="Zo krijgt u deze hulp" id="aanvragen">
        <p>U hebt een verwijzing nodig. Die krijgt u bij een van deze:</p>
        <ul>
          {routes.map(({ code, naam, wie }) => (
            <li key={code}>
              <strong>{naam}</strong>: {wie}.
            </li>
          ))}
        </ul>
        {plaats && <Wijkteam plaats={plaats} />}
        {wachttijdnorm && (
          <p>
            Zo lang wachten vindt {regio} hoogstens goed: {wachttijdnorm}.
          </p>
        )}
      </Section>
      <Section title="Wat kost het u?" id="kosten">
        <p>{wijzerwoorden.kosten[product.wet]}</p>
        {nietGekomenCent !== null && (
          <p>
            Komt u niet en zegt u niet af? Dan mag de aanbieder u een rekening sturen van hoogstens{' '}
            {formatBedrag(eurocent(nietGekomenCent))}.
          </p>
        )}
      </Section>
    </>
  );
}
