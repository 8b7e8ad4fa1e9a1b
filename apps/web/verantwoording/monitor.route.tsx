// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';
import { ButtonLink, EmptyState, PageTitle, Section } from '#libs/ui';
import { monitorInzien } from '#modules/verantwoording';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/monitor.route.ts';
import { Doelen } from './doelen.tsx';
import { adres, periodeTekst, readFilter } from './filter.ts';
import { Indicatoren } from './indicatoren.tsx';
import { MonitorFilter } from './monitor-filter.tsx';
import { Kerncijfers, Sommentabel } from './sommen.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const filter = readFilter(request.url);
  return { filter, monitor: await vraag(context, monitorInzien, filter), namens: wieVan(context).hoed.naam };
}

export default function Monitor({ loaderData: { filter, monitor, namens } }: Route.ComponentProps) {
  const { periode } = monitor.filter;
  const { contract, gemeente } = filter;
  const gekozen = { periode: periode.code, contract, gemeente };
  const naar = (extra: Readonly<Record<string, string>>) => adres('/verantwoording/euros', gekozen, extra);
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
      <MonitorFilter monitor={monitor} filter={filter} />
      <Kerncijfers som={monitor.totaal} regelsHref={naar({})} />
      {monitor.totaal.regels === 0 && (
        <EmptyState title="Nog geen declaraties in deze periode">
          Zodra een aanbieder over deze periode declareert, staan de euro’s hier bij hun doelen. Kies een andere periode
          om verder terug te kijken.
        </EmptyState>
      )}
      <Doelen monitor={monitor} gekozen={gekozen} />
      <Section title="Per maand">
        <Sommentabel
          caption="Per maand waarin de hulp is gegeven"
          head="Maand"
          groepen={monitor.maanden.map(({ maand, som }) => ({
            code: maand.slice(0, 7),
            naam: formatMaand(datum(maand)),
            som,
          }))}
          totaal={monitor.totaal}
          href={(code) => adres('/verantwoording', gekozen, { periode: code })}
        />
      </Section>
      <Section title="Per product">
        <Sommentabel
          caption="Per product, het duurste eerst"
          head="Product"
          groepen={monitor.producten}
          totaal={monitor.totaal}
          href={(product) => naar({ product })}
        />
      </Section>
      <Section title="Per aanbieder">
        <Sommentabel
          caption="Per aanbieder, het meeste eerst"
          head="Aanbieder"
          groepen={monitor.aanbieders}
          totaal={monitor.totaal}
          href={(aanbieder) => naar({ aanbieder })}
        />
      </Section>
      {monitor.zicht === 'verband' && (
        <Section title="Per gemeente">
          <p>Bedragen ziet u volledig. Aantallen onder de vijf laten wij weg: die kunnen naar één jeugdige wijzen.</p>
          <Sommentabel
            caption="Per gemeente, het meeste eerst"
            head="Gemeente"
            groepen={monitor.gemeenten}
            totaal={monitor.totaal}
            href={(code) => adres('/verantwoording', gekozen, { gemeente: code })}
          />
        </Section>
      )}
      <Indicatoren indicatoren={monitor.indicatoren} />
      <Paginabron>de declaraties bij de gemeenten, het productenboek en het regiopakket</Paginabron>
    </>
  );
}

const zichtTekst = { gemeente: 'voor inwoners van', verband: 'in alle gemeenten van' } as const;
