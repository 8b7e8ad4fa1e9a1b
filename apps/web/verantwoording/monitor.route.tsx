// SPDX-License-Identifier: EUPL-1.2
import { ButtonLink, EmptyState, PageTitle } from '#libs/ui';
import { monitorInzien } from '#modules/verantwoording';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/monitor.route.ts';
import { Doelen } from './doelen.tsx';
import { adres, periodeTekst, readFilter } from './filter.ts';
import { Indicatoren } from './indicatoren.tsx';
import { MonitorFilter } from './monitor-filter.tsx';
import { PerGemeente, Sommen } from './monitorsommen.tsx';
import { Kerncijfers } from './sommen.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const filter = readFilter(request.url);
  return { filter, monitor: await vraag(context, monitorInzien, filter), namens: wieVan(context).hoed.naam };
}

export default function Monitor({ loaderData: { filter, monitor, namens } }: Route.ComponentProps) {
  const { periode } = monitor.filter;
  const { contract, gemeente } = filter;
  const gekozen = { periode: periode.code, contract, gemeente };
  return (
    <>
      <title>Verantwoording – Inkoopregie</title>
      <PageTitle
        title="Verantwoording"
        state={`Hulp die in ${periodeTekst(periode.code)} is gegeven, ${zichtTekst[monitor.zicht]} ${namens}.`}
        action={
          <ButtonLink kind="secondary" href={adres('/verantwoording/monitor.csv', gekozen)}>
            Download als CSV
          </ButtonLink>
        }
      />
      <BewaardeFilters />
      <MonitorFilter monitor={monitor} filter={filter} />
      <Kerncijfers som={monitor.totaal} regelsHref={adres('/verantwoording/euros', gekozen)} />
      {monitor.totaal.regels === 0 && (
        <EmptyState title="Nog geen declaraties in deze periode">
          Zodra een aanbieder over deze periode declareert, staan de euro’s hier bij hun doelen. Kies een andere periode
          om verder terug te kijken.
        </EmptyState>
      )}
      <Doelen monitor={monitor} gekozen={gekozen} />
      <Sommen monitor={monitor} gekozen={gekozen} />
      {monitor.zicht === 'verband' && <PerGemeente monitor={monitor} gekozen={gekozen} />}
      <Indicatoren indicatoren={monitor.indicatoren} />
      <Paginabron>de declaraties bij de gemeenten, het productenboek en het regiopakket</Paginabron>
    </>
  );
}

const zichtTekst = { gemeente: 'voor inwoners van', verband: 'in alle gemeenten van' } as const;
