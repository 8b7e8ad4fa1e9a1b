// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, ButtonLink, Lines, Moment, PageTitle } from '#libs/ui';
import {
  looninlezingAfwijzen,
  looninlezingIntrekken,
  looninlezingInzien,
  looninlezingVoorleggen,
  loontabellenVaststellen,
} from '#modules/tarieven';
import { looninlezingTekst } from '#modules/tarieven/teksten';
import { Bevindingen } from '../../producten/uitwisseling/bevindingen.tsx';
import { Bestandsgegevens } from '../../shell/aangeboden-bestand.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/inlezing.route.ts';
import { Inschaalverschillen, Tabelverschillen, Uurlonen } from './verschillen.tsx';
import { Wachten } from './volgende-stap.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  inlezing: await vraag(context, looninlezingInzien, { id: kenmerk(params.id) }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const looninlezing = kenmerk(args.params.id);
  const here = () => `/tarieven/lonen/inlezingen/${looninlezing}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case looninlezingIntrekken.naam:
      return doe(args, looninlezingIntrekken, () => '/tarieven/lonen', { looninlezing });
    case looninlezingAfwijzen.naam:
      return doe(args, looninlezingAfwijzen, here, { looninlezing });
    case loontabellenVaststellen.naam:
      return doe(args, loontabellenVaststellen, here, { looninlezing });
    default:
      return doe(args, looninlezingVoorleggen, here, { looninlezing });
  }
}

type Inlezing = Route.ComponentProps['loaderData']['inlezing'];
export type Loonplan = NonNullable<Inlezing['plan']>;

export default function Looninlezing({ loaderData: { inlezing, sleutel }, actionData }: Route.ComponentProps) {
  const { naam, plan, staat } = inlezing;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Loontabellen', href: '/tarieven/lonen' },
          { label: naam },
        ]}
      />
      <PageTitle title={naam} state={plan ? samengevat(plan) : `Dit bestand is ${looninlezingTekst[staat]}.`} />
      <Weigering terug={actionData} />
      {plan ? <Plan inlezing={inlezing} plan={plan} sleutel={sleutel} terug={actionData} /> : <Klaar {...inlezing} />}
      <Bestandsgegevens {...inlezing} stand={looninlezingTekst[staat]} />
    </>
  );
}

function samengevat({ aantalBevindingen, tabellen, inschalingen }: Loonplan): string {
  if (aantalBevindingen > 0)
    return `Er ${aantalBevindingen === 1 ? 'klopt één ding' : `kloppen ${aantalBevindingen} dingen`} niet. Er is niets veranderd.`;
  if (tabellen.length + inschalingen.length === 0) return 'Dit bestand verandert niets aan de lonen.';
  const count = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;
  return `Dit bestand verandert ${count(tabellen.length, 'loontabel', 'loontabellen')} en ${count(inschalingen.length, 'inschaling', 'inschalingen')}.`;
}

type PlanProps = {
  readonly inlezing: Inlezing;
  readonly plan: Loonplan;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

const Plan = ({ inlezing, plan, sleutel, terug }: PlanProps) => (
  <>
    {plan.aantalBevindingen > 0 && <Bevindingen bevindingen={plan.bevindingen} aantal={plan.aantalBevindingen} />}
    <Tabelverschillen tabellen={plan.tabellen} namen={inlezing.namen} />
    <Inschaalverschillen inschalingen={plan.inschalingen} namen={inlezing.namen} />
    <Uurlonen uurlonen={plan.uurlonen} namen={inlezing.namen} />
    <Wachten {...inlezing} plan={plan} sleutel={sleutel} terug={terug} />
  </>
);

const Klaar = ({ staat, afgehandeld, afgehandeldDoor, reden }: Inlezing) => (
  <Attention
    kind={staat === 'vastgesteld' ? 'ok' : 'info'}
    title={staat === 'vastgesteld' ? 'Met deze lonen wordt gerekend' : 'Deze lonen tellen niet mee'}
    action={<ButtonLink href="/tarieven/lonen">Naar de loontabellen</ButtonLink>}
  >
    {afgehandeld && (
      <>
        Afgehandeld door {afgehandeldDoor} op <Moment value={afgehandeld} />.{' '}
      </>
    )}
    {staat === 'afgewezen' && <Afgewezen reden={reden} />}
    Het bestand zelf is niet langer bewaard.
  </Attention>
);

/** What whoever offered the file has to mend. */
const Afgewezen = ({ reden }: Pick<Inlezing, 'reden'>) =>
  reden ? (
    <>
      De reden: <Lines text={reden} />
    </>
  ) : (
    <>De reden is niet bewaard. </>
  );
