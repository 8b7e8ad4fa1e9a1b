// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, Details, Moment, PageTitle, Section } from '#libs/ui';
import { aanbiederKiezen, afschermingOpheffen, casusAfschermen, casusInzien, indicatieStellen } from '#modules/toegang';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, type Terug, vraag } from '../shell/pagina.ts';
import { terugVan } from '../shell/terug.tsx';
import type { Route } from './+types/casus.route.ts';
import { Afscherming } from './afscherming.tsx';
import { aanDeBeurt } from './beurt.ts';
import { Indicatie } from './indicatie.tsx';
import { IndicatieFormulier } from './indicatie-formulier.tsx';
import { JeugdigeFeiten } from './jeugdige-feiten.tsx';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => ({
  casus: await vraag(context, casusInzien, { id: kenmerk(params.id) }),
  gekozen: new URL(request.url).searchParams.get('indicatie'),
});

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const form = await args.request.clone().formData();
  const afscherming = [casusAfschermen, afschermingOpheffen].find(({ naam }) => naam === form.get('_act'));
  if (afscherming) return doe(args, afscherming, () => `/toegang/${id}`, { casus: id });
  return form.get('_act') === aanbiederKiezen.naam
    ? doe(args, aanbiederKiezen, () => `/toegang/${id}#indicaties`)
    : doe(args, indicatieStellen, () => `/toegang/${id}#indicaties`, { casus: id });
}

export default function Casus({ loaderData: { casus, gekozen }, actionData }: Route.ComponentProps) {
  const { naam } = casus;
  return (
    <>
      <title>{`Casus ${naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Toegang', href: '/toegang' }, { label: naam }]} />
      <PageTitle
        title={naam}
        state={
          <>
            {casus.voorbeeld && <Badge kind="voorbeeld" />} Casus geopend op <Moment value={casus.geopend} /> door{' '}
            {casus.medewerker}
          </>
        }
      />
      <Afscherming casus={casus} terug={actionData} />
      <JeugdigeFeiten casus={casus} />
      <Indicaties casus={casus} gekozen={gekozen} terug={terugVan(actionData, 'toegang/aanbieder-kiezen')} />
      {casus.magWerken && <Stellen casus={casus} terug={terugVan(actionData, 'toegang/indicatie-stellen')} />}
      <Geschiedenis gebeurtenissen={casus.geschiedenis} />
      <Paginabron>de casus, het productenboek, de overeenkomsten en het regiopakket</Paginabron>
    </>
  );
}

type Props = { readonly casus: Route.ComponentProps['loaderData']['casus']; readonly terug: Terug | undefined };

/** What was indicated, each with who gives it; one form of choice at a time: the one that was opened, or the oldest. */
function Indicaties({ casus: { indicaties }, gekozen, terug }: Props & { readonly gekozen: string | null }) {
  const open = aanDeBeurt(indicaties, terug?.waarden['indicatie'] ?? gekozen);
  return (
    <Section title="Indicaties en toewijzingen" id="indicaties">
      {indicaties.length === 0 && <p>Er is nog geen indicatie gesteld.</p>}
      {indicaties.map((indicatie) => (
        <Indicatie key={indicatie.id} indicatie={indicatie} aanDeBeurt={indicatie.id === open?.id} terug={terug} />
      ))}
    </Section>
  );
}

/** The form for the first indication stands open; for more of them it waits behind a line. */
function Stellen({ casus, terug }: Props) {
  const formulier = <IndicatieFormulier casus={casus} terug={terug} />;
  if (casus.indicaties.length === 0)
    return (
      <Section title="Indicatie stellen" id="stellen">
        {formulier}
      </Section>
    );
  return (
    <Section title="Nog een indicatie stellen" id="stellen">
      <Details summary="Er is ook andere hulp nodig" open={terug !== undefined}>
        {formulier}
      </Details>
    </Section>
  );
}
