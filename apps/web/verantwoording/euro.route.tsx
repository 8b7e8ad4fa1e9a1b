// SPDX-License-Identifier: EUPL-1.2
import { datum, eurocent, formatBedrag, formatMaand } from '#libs/kernel';
import { Breadcrumb, PageTitle, Section } from '#libs/ui';
import { eurodraadInzien } from '#modules/verantwoording';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/euro.route.ts';
import { Eurodraad } from './eurodraad.tsx';
import { Beoordeling, Betaling, Keuze, Overeenkomst } from './geldschakels.tsx';
import { Oordeel } from './oordeel.tsx';
import { Doelen, Kernbedingen, Product, Tarief } from './planschakels.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const { rollen } = wieVan(context).hoed;
  return { draad: await vraag(context, eurodraadInzien, { id }), betaalt: rollen.includes('financien') };
}

export default function EuroPagina({ loaderData: { draad, betaalt } }: Route.ComponentProps) {
  const { kop } = draad;
  const bedrag = formatBedrag(eurocent(kop.bedrag));
  const product = draad.product?.naam ?? 'product niet bekend';
  return (
    <>
      <title>{`Van euro tot doel: ${bedrag} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Verantwoording', href: '/verantwoording' },
          { label: 'Euro’s', href: `/verantwoording/euros?periode=${kop.maand.slice(0, 7)}` },
          { label: bedrag },
        ]}
      />
      <PageTitle
        title={`Waarvoor is deze ${bedrag}?`}
        state={
          <>
            {product} door {kop.aanbiedernaam} in {formatMaand(datum(kop.maand))}, gemeente {kop.gemeentenaam}{' '}
            <Oordeel oordeel={kop.oordeel} />
          </>
        }
      />
      <Section title="Van euro tot doel">
        <Eurodraad draad={draad} betaalt={betaalt} />
      </Section>
      <Betaling draad={draad} />
      <Beoordeling draad={draad} betaalt={betaalt} />
      <Keuze draad={draad} />
      <Overeenkomst draad={draad} />
      <Tarief tarief={draad.tarief} />
      <Product product={draad.product} />
      <Kernbedingen kernbedingen={draad.kernbedingen} />
      <Doelen doelen={draad.doelen} periode={kop.maand.slice(0, 4)} />
      <Paginabron>
        de declaratie, de toewijzing, de overeenkomst, het tarief, het productenboek en het regiopakket
      </Paginabron>
    </>
  );
}
