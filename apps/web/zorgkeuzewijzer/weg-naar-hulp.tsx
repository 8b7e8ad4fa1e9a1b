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
        <Verwijzers routes={routes} />
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

/** Who can send one on; where nobody has said, whom to ask. */
export const Verwijzers = ({ routes }: Pick<HulpView, 'routes'>) =>
  routes.length === 0 ? (
    <p>U hebt een verwijzing nodig. Hier is nog niet bekend wie u die geeft. Vraag het aan het wijkteam.</p>
  ) : (
    <>
      <p>U hebt een verwijzing nodig. Die krijgt u bij een van deze:</p>
      <ul>
        {routes.map(({ code, naam, wie }) => (
          <li key={code}>
            <strong>{naam}</strong>: {wie}.
          </li>
        ))}
      </ul>
    </>
  );
