// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, Money, PageTitle } from '#libs/ui';
import { prijsopbouwVoorleggen, prijsopbouwVoorvertonen } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { leesVerzoek } from '../differentiatie/verzoek-invoer.ts';
import { tariefNaam } from '../weergave.tsx';
import type { Route } from './+types/voorleggen.route.ts';
import { Opbouwformulier } from './opbouwformulier.tsx';
import { Voorleggen } from './voorleggen.tsx';

export async function loader({ context, params: { id }, request }: Route.LoaderArgs) {
  const leeg = await vraag(context, prijsopbouwVoorvertonen, { tarief: id, afwijkingen: null });
  const soorten = leeg.afwijkbaar.map(({ soort }) => soort);
  const invoer = leesVerzoek(new URL(request.url).searchParams, soorten, false);
  const isGood = invoer.gevraagd && invoer.fouten.length === 0;
  const view = isGood
    ? await vraag(context, prijsopbouwVoorvertonen, { tarief: id, afwijkingen: invoer.afwijkingen })
    : leeg;
  return { ...view, invoer, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, prijsopbouwVoorleggen, ({ prijsopbouw }) => `/tarieven/prijsopbouwen/${prijsopbouw}#bewijs`, {
    tarief: args.params.id,
  });

export default function PrijsopbouwVoorleggen({ loaderData, actionData }: Route.ComponentProps) {
  const { tarief, namen, uitkomst } = loaderData;
  const naam = tariefNaam(
    namen.producten[tarief.product] ?? tarief.product,
    namen.caos[tarief.cao] ?? tarief.cao,
    tarief.micro,
  );
  return (
    <>
      <title>{`Prijsopbouw voorleggen: ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: `/tarieven?contract=${tarief.contract}` },
          { label: naam, href: `/tarieven/${tarief.id}` },
          { label: 'Prijsopbouw voorleggen' },
        ]}
      />
      <PageTitle
        title={`Prijsopbouw voorleggen: ${naam}`}
        state={
          <>
            Het tarief is <Money value={tarief.bedrag} /> per {tarief.eenheid}. Vindt u dat niet reëel? Laat zien hoe uw
            prijs is opgebouwd. De regio past dat toe, of legt uit waarom niet.
          </>
        }
      />
      <Opbouwformulier {...loaderData} />
      {uitkomst && <Voorleggen {...loaderData} uitkomst={uitkomst} terug={actionData} />}
      <Paginabron>de berekening waarmee dit tarief is vastgesteld</Paginabron>
    </>
  );
}
