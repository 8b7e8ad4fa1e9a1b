// SPDX-License-Identifier: EUPL-1.2

import { isId, parseDatum } from '#libs/kernel';
import { Datum, KeyValue, PageTitle } from '#libs/ui';
import { ervaringsformulier } from '#modules/toegang';
import { notFound, vraagOpenbaar } from '../shell/pagina.ts';
import type { Route } from './+types/ontvangen.route.ts';
import { EldersKlagen } from './elders-klagen.tsx';
import { zoekpad } from './zoekadres.ts';

export async function loader({ context, request, params: { verband } }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const kenmerk = query.get('kenmerk') ?? '';
  if (!isId(kenmerk)) throw notFound();
  const { regio } = await vraagOpenbaar(context, ervaringsformulier, {
    verband,
    aanbieder: null,
    product: null,
  });
  const uiterlijk = parseDatum(query.get('uiterlijk') ?? '');
  return { kenmerk, regio, uiterlijk: uiterlijk?.toString() ?? null };
}

export default function Ontvangen({ loaderData: { kenmerk, regio, uiterlijk } }: Route.ComponentProps) {
  return (
    <>
      <title>Uw bericht is ontvangen – Inkoopregie</title>
      <PageTitle title="Uw bericht is ontvangen" state="Dank u wel. Bewaar of print deze pagina." />
      <KeyValue
        title="Ontvangstbewijs"
        items={[
          { term: 'Ontvangen door', value: `de contractmanager van ${regio}` },
          { term: 'Uw kenmerk', value: kenmerk },
          {
            term: 'U hoort iets',
            value: uiterlijk ? (
              <>
                uiterlijk <Datum value={uiterlijk} />, als u een telefoonnummer of e-mail hebt ingevuld
              </>
            ) : (
              'De regio heeft nog niet gezegd wanneer.'
            ),
          },
        ]}
      />
      <p>
        Een contractmanager leest uw bericht en bespreekt het als dat nodig is met de aanbieder. Uw naam wordt daarbij
        niet genoemd.
      </p>
      <EldersKlagen />
      <p>
        <a href={zoekpad}>Terug naar hulp zoeken</a>
      </p>
    </>
  );
}
