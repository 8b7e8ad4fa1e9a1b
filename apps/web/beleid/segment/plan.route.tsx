// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, PageTitle, Section } from '#libs/ui';
import {
  losEindAfronden,
  losEindVastleggen,
  plantekstSchrijven,
  plantekstVaststellen,
  segmentplanInzien,
} from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/plan.route.ts';
import { EindAfronden, EindVastleggen } from './eind-formulier.tsx';
import { LosseEinden } from './losse-einden.tsx';
import { Plandeel } from './plandeel.tsx';

export const loader = async ({ context, params: { segment } }: Route.LoaderArgs) => ({
  plan: await vraag(context, segmentplanInzien, { segment }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { segment } = args.params;
  const form = await args.request.clone().formData();
  const at = (place: string) => () => `/beleid/segmenten/${segment}/plan#${place}`;
  const heading = ({ onderdeel }: { readonly onderdeel: string }) => at(onderdeel)();
  if (form.get('handeling') === 'eind') return doe(args, losEindVastleggen, at('losse-einden'), { segment });
  if (form.get('handeling') === 'afronden') return doe(args, losEindAfronden, at('losse-einden'));
  if (form.get('handeling') === 'vaststellen') return doe(args, plantekstVaststellen, heading, { segment });
  return doe(args, plantekstSchrijven, heading, { segment });
}

export default function PlanPagina({ loaderData: { plan, sleutel }, actionData }: Route.ComponentProps) {
  const { segment, naam, onderdelen, losseEinden, magSchrijven } = plan;
  const established = onderdelen.filter(({ tekst }) => tekst?.geldend).length;
  const open = losseEinden.filter(({ afronding }) => afronding === null);
  return (
    <>
      <title>{`Plan voor ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Segmenten', href: '/beleid/segmenten' },
          { label: naam, href: `/beleid/segmenten/${segment}` },
          { label: 'Plan' },
        ]}
      />
      <PageTitle
        title={`Plan voor ${naam}`}
        state={
          onderdelen.length === 0
            ? 'Welke koppen dit plan heeft, is onbekend.'
            : `${established === 0 ? 'Nog geen' : established} van de ${onderdelen.length} koppen ${established > 1 ? 'zijn' : 'is'} vastgesteld${einden(open.length)}.`
        }
      />
      {onderdelen.length === 0 && <GeenKoppen magSchrijven={magSchrijven} />}
      {onderdelen.map((deel) => (
        <Plandeel
          key={deel.code}
          deel={deel}
          magSchrijven={magSchrijven}
          terug={actionData?.waarden['onderdeel'] === deel.code ? actionData : undefined}
          sleutel={`${sleutel}-${deel.code}`}
        />
      ))}
      <Einden plan={plan} sleutel={sleutel} terug={actionData} />
      <Paginabron>het regiopakket en wat de regio zelf schreef</Paginabron>
    </>
  );
}

const einden = (open: number): string =>
  open === 0 ? '' : `; ${open === 1 ? '1 los eind staat' : `${open} losse einden staan`} open`;

const GeenKoppen = ({ magSchrijven }: { readonly magSchrijven: boolean }) => (
  <Attention kind="warning" title="Het plan van de regio noemt geen koppen voor een segmentplan">
    {magSchrijven ? (
      <p>
        <a href="/beleid/segmentkoppen">Kies zelf de koppen</a>; daarna schrijft u hier per kop de tekst.
      </p>
    ) : (
      <p>De beleidsadviseur van de regio kiest de koppen.</p>
    )}
  </Attention>
);

type EindenProps = Route.ComponentProps['loaderData'] & { readonly terug: Route.ComponentProps['actionData'] };

function Einden({ plan: { losseEinden, onderdelen, magSchrijven }, sleutel, terug }: EindenProps) {
  const open = losseEinden.filter(({ afronding }) => afronding === null);
  return (
    <Section title="Losse einden" id="losse-einden">
      <LosseEinden losseEinden={losseEinden} koppen={onderdelen} empty="Er is niets open." />
      {magSchrijven && open.length > 0 && (
        <EindAfronden open={open} terug={terugVan(terug, losEindAfronden.naam)} sleutel={`${sleutel}-a`} />
      )}
      {magSchrijven && (
        <EindVastleggen koppen={onderdelen} terug={terugVan(terug, losEindVastleggen.naam)} sleutel={`${sleutel}-e`} />
      )}
    </Section>
  );
}
