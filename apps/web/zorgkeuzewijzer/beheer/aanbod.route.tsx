// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, PageTitle, Tabs } from '#libs/ui';
import { aanbiederprofielVastleggen, eigenKeuzeaanbod, wachttijdenMelden } from '#modules/toegang';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/aanbod.route.ts';
import { EigenStops } from './eigen-stops.tsx';
import { NaarWijzer } from './plekken.tsx';
import { Profielformulier } from './profiel-formulier.tsx';
import { Wachttijdformulier } from './wachttijd-formulier.tsx';

const hier = '/zorgkeuzewijzer/beheer/aanbod';
const adresVan = (verband: string): string => `${hier}?regio=${encodeURIComponent(verband)}`;

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const eigen = await vraag(context, eigenKeuzeaanbod, {});
  const wijzer = eigen.wijzers.find(({ verband }) => verband === query.get('regio')) ?? eigen.wijzers[0];
  return { bewaard: query.get('bewaard'), eigen, wijzer: wijzer ?? null };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  return form.get('_act') === wachttijdenMelden.naam
    ? doe(args, wachttijdenMelden, ({ verband }) => `${adresVan(verband)}&bewaard=wachttijden#wachttijden`)
    : doe(args, aanbiederprofielVastleggen, () => `${hier}?bewaard=profiel#profiel`);
}

export default function Aanbod({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { bewaard, eigen, wijzer } = loaderData;
  return (
    <>
      <title>Uw plek in de zorgkeuzewijzer – Inkoopregie</title>
      <PageTitle
        title="Uw plek in de zorgkeuzewijzer"
        state="Inwoners zien hier wie u bent, wat u doet en hoe lang zij wachten."
        action={<NaarWijzer />}
      />
      {wijzer ? (
        <Regio eigen={eigen} wijzer={wijzer} bewaard={bewaard === 'wachttijden'} terug={terug} />
      ) : (
        <EmptyState title="U staat nog niet in de zorgkeuzewijzer">
          Inwoners zien u vanaf de dag dat een overeenkomst van u ingaat. Uw profiel kunt u nu al schrijven.
        </EmptyState>
      )}
      <Profielformulier
        eigen={eigen}
        bewaard={bewaard === 'profiel'}
        terug={terugVan(terug, aanbiederprofielVastleggen.naam)}
      />
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];
type RegioProps = {
  readonly eigen: Data['eigen'];
  readonly wijzer: NonNullable<Data['wijzer']>;
  readonly bewaard: boolean;
  readonly terug: Terug | undefined;
};

/** One region at a time: its stops, and how long people wait there. */
function Regio({ eigen, wijzer, bewaard, terug }: RegioProps) {
  const stops = eigen.stops.filter(({ verband }) => verband === wijzer.verband);
  return (
    <>
      {eigen.wijzers.length > 1 && (
        <Tabs
          label="Regio"
          items={eigen.wijzers.map(({ verband, naam }) => ({
            label: naam,
            href: adresVan(verband),
            current: verband === wijzer.verband,
          }))}
        />
      )}
      {stops.length > 0 && <EigenStops stops={stops} />}
      <Wachttijdformulier
        wijzer={wijzer}
        eigen={eigen}
        bewaard={bewaard}
        terug={terugVan(terug, wachttijdenMelden.naam)}
      />
    </>
  );
}
