// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, DefinitionList, Moment, PageTitle } from '#libs/ui';
import {
  type SysteemView,
  systeemBeeindigen,
  systeemGoedkeuren,
  systeemgeheimVernieuwen,
  systeemInzien,
  webhookMaken,
} from '#modules/regio';
import { rollen } from '#platform/hoed';
import { Geschiedenis } from '../shell/dossier.tsx';
import { doe, doeEnToon, vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/systeem.route.ts';
import { Eenmaliggeheim } from './eenmalig-geheim.tsx';
import { Stand } from './stand.tsx';
import { Beeindigen, Geheim, Goedkeuren } from './systeem-formulieren.tsx';
import { Webhooks } from './webhooks.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  systeem: await vraag(context, systeemInzien, { id }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const act = (await args.request.clone().formData()).get('_act');
  const hier = () => `/systemen/${id}`;
  if (act === systeemGoedkeuren.naam) return doe(args, systeemGoedkeuren, hier, { systeem: id });
  if (act === systeemBeeindigen.naam) return doe(args, systeemBeeindigen, hier, { systeem: id });
  if (act === webhookMaken.naam) return doeEnToon(args, webhookMaken, { systeem: id });
  return doeEnToon(args, systeemgeheimVernieuwen, { systeem: id });
}

export default function Systeem({ loaderData: { systeem, sleutel }, actionData }: Route.ComponentProps) {
  const gegeven = actionData && 'gedaan' in actionData ? actionData.gedaan : undefined;
  const terug = actionData && 'act' in actionData ? actionData : undefined;
  const werkt = systeem.stand === 'actief' || systeem.stand === 'zonder-geheim';
  return (
    <>
      <title>{`${systeem.naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Systemen', href: '/systemen' }, { label: systeem.naam }]} />
      <PageTitle title={systeem.naam} state={<Stand {...systeem} />} />
      {gegeven && <Eenmaliggeheim gegeven={gegeven} />}
      <Weigering terug={terug} labels={{ adres: 'Adres', soorten: 'Wat het hoort' }} />
      <Feiten systeem={systeem} />
      {systeem.stand === 'wacht' && <Goedkeuren systeem={systeem} />}
      {werkt && <Geheim systeem={systeem} />}
      <Webhooks systeem={systeem} terug={terug} sleutel={sleutel} />
      {systeem.stand !== 'beeindigd' && <Beeindigen />}
      <Geschiedenis gebeurtenissen={systeem.geschiedenis} />
    </>
  );
}

const Feiten = ({ systeem }: { readonly systeem: Plat<SysteemView> }) => (
  <DefinitionList
    items={[
      { term: 'Client-id', value: <code>{systeem.client}</code> },
      { term: 'Rollen', value: systeem.rollen.map((rol) => rollen[rol]).join(', ') },
      {
        term: 'Gemaakt',
        value: (
          <>
            <Moment value={systeem.gemaakt} /> door {systeem.makernaam}
          </>
        ),
      },
      { term: 'Geheim', value: systeem.geheimOp ? <Moment value={systeem.geheimOp} /> : 'nog niet gemaakt' },
      { term: 'Laatst aangemeld', value: systeem.gebruikt ? <Moment value={systeem.gebruikt} /> : 'nog nooit' },
    ]}
  />
);
