// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle } from '#libs/ui';
import { gremiumInzien, zetelBeeindigen, zetelToekennen } from '#modules/regio';
import { gremiumsoortNamen } from '#modules/regio/teksten';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/gremium.route.ts';
import { EindeFormulier, ZetelFormulier } from './zetel-formulieren.tsx';
import { Onbekend, Waarover, Zitting } from './zitting.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  gremium: await vraag(context, gremiumInzien, { code }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const gremium = args.params.code;
  const act = (await args.request.clone().formData()).get('_act');
  const here = () => `/regio/gremia/${gremium}`;
  if (act === zetelBeeindigen.naam) return doe(args, zetelBeeindigen, here);
  return doe(args, zetelToekennen, here, { gremium });
}

export default function Gremium({ loaderData: { gremium, sleutel }, actionData }: Route.ComponentProps) {
  const { naam, soort, per, omschrijving, zetels, mandaten, kandidaten, vandaag } = gremium;
  const whose = per === 'gemeente' ? 'elke gemeente heeft er een' : 'van de regio samen';
  const sitting = zetels.filter((zetel) => zetel.loopt);
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[{ label: 'Regio', href: '/regio' }, { label: 'Gremia', href: '/regio/gremia' }, { label: naam }]}
      />
      <PageTitle title={naam} state={`${hoofdletter(gremiumsoortNamen[soort] ?? soort)}, ${whose}. ${omschrijving}`} />
      {zetels.length === 0 && <Onbekend rolBeslist={gremium.rolBeslist} />}
      <Zitting gremium={gremium}>
        {kandidaten && (
          <ZetelFormulier
            kandidaten={kandidaten}
            zetels={sitting}
            vandaag={vandaag}
            sleutel={sleutel}
            terug={terugVan(actionData, 'regio/zetel-toekennen')}
          />
        )}
        {kandidaten && sitting.length > 0 && (
          <EindeFormulier zetels={sitting} vandaag={vandaag} terug={terugVan(actionData, 'regio/zetel-beeindigen')} />
        )}
      </Zitting>
      <Waarover mandaten={mandaten} />
      <Geschiedenis gebeurtenissen={gremium.geschiedenis} />
      <div className="ir-source">
        <Bronvermelding herkomst={gremium.herkomst} />
      </div>
    </>
  );
}
