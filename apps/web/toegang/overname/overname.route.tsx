// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, ButtonLink, PageTitle } from '#libs/ui';
import {
  toewijzingovernameAfwijzen,
  toewijzingovernameBevestigen,
  toewijzingovernameIntrekken,
  toewijzingovernameInzien,
  toewijzingovernameVoorleggen,
} from '#modules/toegang';
import { toewijzingovernameTekst } from '#modules/toegang/teksten';
import { Bevindingen } from '../../producten/uitwisseling/bevindingen.tsx';
import { Bestandafloop, Bestandsgegevens } from '../../shell/aangeboden-bestand.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/overname.route.ts';
import { Plan, samengevat } from './plan.tsx';
import { Wachten } from './volgende-stap.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  overname: await vraag(context, toewijzingovernameInzien, { id: kenmerk(params.id) }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const overname = kenmerk(args.params.id);
  const here = () => `/toegang/overnemen/${overname}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case toewijzingovernameIntrekken.naam:
      return doe(args, toewijzingovernameIntrekken, () => '/toegang/overnemen', { overname });
    case toewijzingovernameAfwijzen.naam:
      return doe(args, toewijzingovernameAfwijzen, here, { overname });
    case toewijzingovernameBevestigen.naam:
      return doe(args, toewijzingovernameBevestigen, here, { overname });
    default:
      return doe(args, toewijzingovernameVoorleggen, here, { overname });
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
          { label: 'Toegang', href: '/toegang' },
          { label: 'Lopende toewijzingen overnemen', href: '/toegang/overnemen' },
          { label: naam },
        ]}
      />
      <PageTitle title={naam} state={plan ? samengevat(plan) : `Dit bestand is ${toewijzingovernameTekst[staat]}.`} />
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
      <Bestandsgegevens {...overname} stand={toewijzingovernameTekst[staat]} />
    </>
  );
}

const Klaar = (overname: Overname) => (
  <Attention
    kind={overname.staat === 'overgenomen' ? 'ok' : 'info'}
    title={overname.staat === 'overgenomen' ? 'Deze toewijzingen lopen hier' : 'Uit dit bestand is niets overgenomen'}
    action={<ButtonLink href="/toegang">Naar de toewijzingen</ButtonLink>}
  >
    <Bestandafloop {...overname} />
  </Attention>
);
