// SPDX-License-Identifier: EUPL-1.2
import type { TariefprocesView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<TariefprocesView>;
type Werk = { readonly href: string; readonly knop: string };

/** Where the work of a step is done; null when only people do it. */
export function werkVan({ proces, uitvraag }: View, { soort }: View['stappen'][number]): Werk | null {
  const here = `/tarieven/processen/${proces.id}`;
  const tarieven = `/tarieven?contract=${proces.contract}&dag=${proces.ingang}`;
  const prices = { href: tarieven, knop: 'Kostprijzen berekenen' };
  const proposal = proces.voorstel
    ? { href: `/tarieven/voorstellen/${proces.voorstel}`, knop: 'Voorstel bekijken' }
    : { href: tarieven, knop: 'Tarieven voorleggen' };
  switch (soort) {
    case 'productkaart':
      return { href: `/producten?contract=${proces.contract}`, knop: 'Naar de producten' };
    case 'uitvraag':
      return uitvraag
        ? { href: `/tarieven/uitvragen/${uitvraag.id}`, knop: 'Naar de uitvraag' }
        : { href: `${here}/uitvraag`, knop: 'Uitvraag openen' };
    case 'concept-tarief':
    case 'loonkosten':
    case 'opslagen':
    case 'verblijf':
      return prices;
    case 'presentatie':
      return proces.gepresenteerd
        ? { href: `${here}/presentatie`, knop: 'Gepresenteerde tarieven bekijken' }
        : { href: `${here}/presenteren`, knop: 'Tarieven presenteren' };
    case 'reacties':
      return proces.gepresenteerd ? { href: `${here}/reacties`, knop: 'Reacties beantwoorden' } : null;
    case 'op-productkaart':
    case 'vaststelling':
      return proposal;
    default:
      return null;
  }
}
