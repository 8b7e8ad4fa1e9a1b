// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router';
import { hulpZoeken, woordenHerkennen } from '#modules/toegang';
import { readForm } from '../shell/formulier.ts';
import { vraagOpenbaar } from '../shell/pagina.ts';
import type { Route } from './+types/zoeken.route.ts';
import { Beginvraag, type Getypt } from './beginvraag.tsx';
import { Gevonden } from './gevonden.tsx';
import { leesZoekvraag, zoekadres } from './zoekadres.ts';
import stylesheet from './zorgkeuzewijzer.css?url';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const zoek = leesZoekvraag(params);
  return { zoek, onherkend: params.has('onherkend'), ...(await vraagOpenbaar(context, hulpZoeken, zoek)) };
}

/**
 * Only words that the region itself uses go on into the address. What somebody types about a child or a neighbour is
 * read once, here, and kept nowhere: see docs/decisions/016.
 */
export async function action({ context, request }: Route.ActionArgs) {
  const { waarden } = await readForm(request);
  const zoek = leesZoekvraag(new URLSearchParams({ ...waarden, woorden: '' }));
  const vraag = (waarden['vraag'] ?? '').slice(0, 2_000);
  const fouten = foutenIn(waarden, zoek);
  if (fouten.length > 0) return data({ waarden, fouten }, { status: 422 });
  const woorden = await vraagOpenbaar(context, woordenHerkennen, { vraag, gemeente: zoek.gemeente });
  const adres = zoekadres({ ...zoek, woorden });
  return redirect(vraag.trim() && woorden.length === 0 ? `${adres}&onherkend` : adres, 303);
}

function foutenIn(waarden: Getypt['waarden'], zoek: ReturnType<typeof leesZoekvraag>): Getypt['fouten'] {
  const fouten = [];
  if (!zoek.gemeente) fouten.push({ name: 'gemeente', message: 'Kies een gemeente.' });
  if (waarden['leeftijd'] && zoek.leeftijd === null)
    fouten.push({ name: 'leeftijd', message: 'Vul een leeftijd in tussen 0 en 120 jaar.' });
  return fouten;
}

export default function Zoeken({ loaderData, actionData }: Route.ComponentProps) {
  const { plaats, gemeenten, zoek } = loaderData;
  return (
    <>
      <title>{`${plaats ? `Hulp in ${plaats.naam}` : 'Hulp zoeken'} – Inkoopregie`}</title>
      {plaats && !actionData ? (
        <Gevonden {...loaderData} plaats={plaats} />
      ) : (
        <Beginvraag gemeenten={plaats ? [plaats] : gemeenten} zoek={zoek} getypt={actionData} />
      )}
    </>
  );
}
