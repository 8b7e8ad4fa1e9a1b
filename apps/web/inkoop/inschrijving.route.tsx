// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  afwijzingVoorleggen,
  beoordelingVastleggen,
  eigenInschrijving,
  inschrijvingBeoordelen,
  uitslagLezen,
  zienswijzeVragen,
} from '#modules/inkoop';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/inschrijving.route.ts';
import { Beoordelen } from './beoordelen.tsx';
import { EigenInschrijving } from './eigen-inschrijving.tsx';
import stylesheet from './inkoop.css?url';
import { doeDelen } from './meer-acten.ts';
import { Verzegeld } from './verzegeld.tsx';
import { zienswijzeDelen } from './zienswijze.actie.ts';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

/** Does the outcome still wait on the viewer's work list to be read? */
const uitslagOngelezen = defineQuery({
  naam: 'inkoop/uitslag-ongelezen',
  rollen: eigenInschrijving.rollen,
  run: async (context, { id }: { readonly id: string }) =>
    (await readTasks(context)).some(({ soort, onderwerp }) => soort === 'inkoop/uitslag-lezen' && onderwerp.id === id),
});

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = kenmerk(params.id);
  const sleutel = newId();
  if (wieVan(context).hoed.soort === 'aanbieder') {
    const eigen = await vraag(context, eigenInschrijving, { id });
    return { voor: 'aanbieder' as const, eigen, ongelezen: await vraag(context, uitslagOngelezen, { id }), sleutel };
  }
  return { voor: 'regio' as const, view: await vraag(context, inschrijvingBeoordelen, { id }), sleutel };
}

export async function action(args: Route.ActionArgs) {
  const inschrijving = kenmerk(args.params.id);
  const back = () => `/inkoop/inschrijvingen/${inschrijving}`;
  const asked = new URL(args.request.url).searchParams.get('doe');
  if (asked === 'zienswijze-geven') return doeDelen(args, 'zienswijze', zienswijzeDelen(inschrijving), back);
  if (asked === 'uitslag-lezen') return doe(args, uitslagLezen, back, { inschrijving });
  if (asked === 'zienswijze-vragen') return doe(args, zienswijzeVragen, back, { inschrijving });
  if (asked === 'voorleggen') return doe(args, afwijzingVoorleggen, back, { inschrijving });
  return doe(args, beoordelingVastleggen, back, { inschrijving });
}

export default function Inschrijving({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.voor === 'aanbieder')
    return (
      <EigenInschrijving
        view={loaderData.eigen}
        ongelezen={loaderData.ongelezen}
        sleutel={loaderData.sleutel}
        terug={actionData}
      />
    );
  const { view, sleutel } = loaderData;
  return view.verzegeld ? (
    <Verzegeld procedure={view.procedure} />
  ) : (
    <Beoordelen view={view} sleutel={sleutel} terug={actionData} />
  );
}
