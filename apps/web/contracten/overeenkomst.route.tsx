// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, PageTitle, Periode } from '#libs/ui';
import { overeenkomstAanvaarden, overeenkomstInzien, overeenkomstOndertekenen } from '#modules/contracten';
import { besluitInzien } from '#modules/regio';
import { tariefInzien } from '#modules/tarieven';
import { Documenten, Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, magVragen, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/overeenkomst.route.ts';
import { Kernbedingen, Verplichtingen } from './afspraken.tsx';
import { Feiten } from './feiten.tsx';
import { Kalender } from './kalender.tsx';
import { AanvaardFormulier, OndertekenFormulier } from './onderteken-formulier.tsx';
import { Producten } from './producten.tsx';
import { StaatBadge, Voorbeeld } from './staat.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  overeenkomst: await vraag(context, overeenkomstInzien, { id: kenmerk(params.id) }),
  toonBesluit: magVragen(context, besluitInzien),
  toonTarief: magVragen(context, tariefInzien),
});

export function action(args: Route.ActionArgs) {
  const extra = { overeenkomst: args.params.id };
  const back = () => `/contracten/${args.params.id}`;
  const asProvider = wieVan(args.context).hoed.soort === 'aanbieder';
  return asProvider ? doe(args, overeenkomstAanvaarden, back, extra) : doe(args, overeenkomstOndertekenen, back, extra);
}

export default function Overeenkomst({ loaderData, actionData }: Route.ComponentProps) {
  const { overeenkomst, toonBesluit, toonTarief } = loaderData;
  const { staat, getekendOp, gevraagd, aanbiedernaam, contractnaam } = overeenkomst;
  const titel = `${contractnaam} met ${aanbiedernaam}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Contracten', href: '/contracten' }, { label: titel }]} />
      <PageTitle
        title={titel}
        state={
          <>
            <StaatBadge staat={getekendOp ? 'getekend' : staat} /> <Voorbeeld als={overeenkomst.voorbeeld} />{' '}
            {overeenkomst.overname ? 'Loopt' : 'Eerste termijn:'}{' '}
            <Periode begin={overeenkomst.van} eind={overeenkomst.tot} />
          </>
        }
      />
      {gevraagd === 'ondertekenen' && <OndertekenFormulier terug={actionData} overeenkomst={overeenkomst.id} />}
      {gevraagd === 'aanvaarden' && <AanvaardFormulier terug={actionData} document={overeenkomst.document} />}
      <Feiten overeenkomst={overeenkomst} toonBesluit={toonBesluit} />
      <Producten {...overeenkomst} toonTarief={toonTarief} />
      <Kalender {...overeenkomst} />
      <Kernbedingen afspraken={overeenkomst.afspraken} />
      <Verplichtingen afspraken={overeenkomst.afspraken} />
      <Documenten documenten={overeenkomst.documenten} />
      <Geschiedenis gebeurtenissen={overeenkomst.geschiedenis} />
      <Paginabron>
        {overeenkomst.overname ? 'de overgenomen overeenkomst' : 'het besluit tot toelating'}, het productenboek, de
        tarieven en het regiopakket
      </Paginabron>
    </>
  );
}
