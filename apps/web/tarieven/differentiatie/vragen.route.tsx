// SPDX-License-Identifier: EUPL-1.2
import { newId, parseDatum } from '#libs/kernel';
import { Breadcrumb, Money, PageTitle } from '#libs/ui';
import { tariefverzoekIndienen, tariefverzoekVoorvertonen } from '#modules/tarieven';
import { doe, vraag } from '../../shell/pagina.ts';
import { tariefNaam } from '../weergave.tsx';
import type { Route } from './+types/vragen.route.ts';
import { Cijferformulier } from './cijferformulier.tsx';
import { Indienen } from './indienen.tsx';
import { leesVerzoek } from './verzoek-invoer.ts';

export async function loader({ context, params: { id }, request }: Route.LoaderArgs) {
  const zoek = new URL(request.url).searchParams;
  const leeg = await vraag(context, tariefverzoekVoorvertonen, { tarief: id, gevraagd: null });
  const invoer = leesVerzoek(
    zoek,
    leeg.cijfers.map(({ soort }) => soort),
  );
  const ingang = parseDatum(invoer.waarden['ingang'] ?? '');
  const isGood = invoer.gevraagd && invoer.fouten.length === 0 && ingang;
  const gevraagd = isGood ? { ingang, afwijkingen: invoer.afwijkingen } : null;
  const view = gevraagd ? await vraag(context, tariefverzoekVoorvertonen, { tarief: id, gevraagd }) : leeg;
  return { ...view, invoer, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, tariefverzoekIndienen, ({ verzoek }) => `/tarieven/verzoeken/${verzoek}#bewijs`, {
    tarief: args.params.id,
  });

export default function EigenTariefVragen({ loaderData, actionData }: Route.ComponentProps) {
  const { tarief, namen, cijfers, invoer, uitkomst, sleutel } = loaderData;
  const naam = tariefNaam(
    namen.producten[tarief.product] ?? tarief.product,
    namen.caos[tarief.cao] ?? tarief.cao,
    tarief.micro,
  );
  return (
    <>
      <title>{`Eigen tarief vragen: ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: `/tarieven?contract=${tarief.contract}` },
          { label: naam, href: `/tarieven/${tarief.id}` },
          { label: 'Eigen tarief vragen' },
        ]}
      />
      <PageTitle
        title={`Eigen tarief vragen: ${naam}`}
        state={
          <>
            Nu <Money value={tarief.bedrag} /> per {tarief.eenheid}. Vul alleen in wat voor u anders is. U ziet eerst
            het gevolg; daarna legt u uit waarom en dient u in.
          </>
        }
      />
      <Cijferformulier cijfers={cijfers} invoer={invoer} />
      {uitkomst && (
        <Indienen
          uitkomst={uitkomst}
          bedragNu={tarief.bedrag}
          eenheid={tarief.eenheid}
          invoer={invoer}
          sleutel={sleutel}
          terug={actionData}
        />
      )}
    </>
  );
}
