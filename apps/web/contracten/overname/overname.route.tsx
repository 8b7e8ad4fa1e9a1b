// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, ButtonLink, PageTitle } from '#libs/ui';
import {
  overnameAfwijzen,
  overnameBevestigen,
  overnameIntrekken,
  overnameInzien,
  overnameVoorleggen,
} from '#modules/contracten';
import { overnameTekst } from '#modules/contracten/teksten';
import { Bevindingen } from '../../producten/uitwisseling/bevindingen.tsx';
import { Bestandafloop, Bestandsgegevens } from '../../shell/aangeboden-bestand.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/overname.route.ts';
import { Plan, samengevat } from './plan.tsx';
import { Wachten } from './volgende-stap.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  overname: await vraag(context, overnameInzien, { id: kenmerk(params.id) }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const overname = kenmerk(args.params.id);
  const here = () => `/contracten/overnemen/${overname}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case overnameIntrekken.naam:
      return doe(args, overnameIntrekken, () => '/contracten/overnemen', { overname });
    case overnameAfwijzen.naam:
      return doe(args, overnameAfwijzen, here, { overname });
    case overnameBevestigen.naam:
      return doe(args, overnameBevestigen, here, { overname });
    default:
      return doe(args, overnameVoorleggen, here, { overname });
  }
}

type Overname = Route.ComponentProps['loaderData']['overname'];

export default function Overnamebestand({ loaderData: { overname, sleutel }, actionData }: Route.ComponentProps) {
  const { naam, plan, namen, staat } = overname;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Contracten', href: '/contracten' },
          { label: 'Lopende contracten overnemen', href: '/contracten/overnemen' },
          { label: naam },
        ]}
      />
      <PageTitle title={naam} state={plan ? samengevat(plan) : `Dit bestand is ${overnameTekst[staat]}.`} />
      <Weigering terug={actionData} />
      {plan ? (
        <>
          {plan.aantalBevindingen > 0 && <Bevindingen bevindingen={plan.bevindingen} aantal={plan.aantalBevindingen} />}
          <Plan plan={plan} namen={namen} />
          <Wachten {...overname} plan={plan} sleutel={sleutel} terug={actionData} />
        </>
      ) : (
        <Klaar {...overname} />
      )}
      <Bestandsgegevens {...overname} stand={overnameTekst[staat]} />
    </>
  );
}

const Klaar = (overname: Overname) => (
  <Attention
    kind={overname.staat === 'overgenomen' ? 'ok' : 'info'}
    title={overname.staat === 'overgenomen' ? 'Deze overeenkomsten lopen hier' : 'Uit dit bestand is niets overgenomen'}
    action={<ButtonLink href="/contracten">Naar de contracten</ButtonLink>}
  >
    <Bestandafloop {...overname} />
  </Attention>
);
