// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle, Section } from '#libs/ui';
import { mandaatInzien, mandaatintrekkingVoorstellen, mandaatkeuzen, mandaatVoorstellen } from '#modules/regio';
import { handelingNamen } from '#modules/regio/teksten';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/mandaat.route.ts';
import { IntrekkingFormulier, MandaatFormulier } from './mandaat-formulier.tsx';
import { Geldend, GeldtNiet, Versies } from './mandaatversies.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  mandaat: await vraag(context, mandaatInzien, { code }),
  keuzen: magVragen(context, mandaatkeuzen) ? await vraag(context, mandaatkeuzen, {}) : null,
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { code } = args.params;
  const act = (await args.request.clone().formData()).get('_act');
  const there = ({ voorstel }: { readonly voorstel: string }) => `/regio/voorstellen/${voorstel}`;
  if (act === mandaatintrekkingVoorstellen.naam) return doe(args, mandaatintrekkingVoorstellen, there, { code });
  return doe(args, mandaatVoorstellen, there, { code });
}

export default function Mandaat({ loaderData: { mandaat, keuzen, sleutel }, actionData }: Route.ComponentProps) {
  const { nu, versies, omschrijving, handeling, vandaag } = mandaat;
  return (
    <>
      <title>{`${omschrijving} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio#mandaten' }, { label: omschrijving }]} />
      <PageTitle
        title={omschrijving}
        state={`${handelingNamen[handeling] ?? handeling}: wie besluit daarover vandaag.`}
      />
      {nu ? <Geldend mandaat={nu} /> : <GeldtNiet />}
      <Versies versies={versies} />
      {keuzen && mandaat.magVoorstellen && (
        <Section title="Wijzigen" id="wijzigen">
          <MandaatFormulier
            keuzen={keuzen}
            mandaat={nu ?? versies[0] ?? null}
            sleutel={sleutel}
            terug={terugVan(actionData, 'regio/mandaat-voorstellen')}
          />
          {nu && (
            <IntrekkingFormulier
              vandaag={vandaag}
              terug={terugVan(actionData, 'regio/mandaatintrekking-voorstellen')}
            />
          )}
        </Section>
      )}
    </>
  );
}
