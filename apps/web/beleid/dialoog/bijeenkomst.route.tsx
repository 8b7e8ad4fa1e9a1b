// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Form, NumberInput, PageTitle, RadioGroup, TextInput } from '#libs/ui';
import {
  bijeenkomstAfgelasten,
  bijeenkomstHouden,
  bijeenkomstPlannen,
  dialoogInzien,
  dialoogKeuzen,
} from '#modules/beleid';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { MomentVeld } from '../../shell/moment-veld.tsx';
import { doe, magVragen, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/bijeenkomst.route.ts';
import { Aanwezigheid, Afgelasten } from './bijeenkomst-na.tsx';
import { asLocal, Kruimels } from './staat.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const id = kenmerk(params.id);
  const { naam, bijeenkomsten, genodigden } = await vraag(context, dialoogInzien, { id });
  const before = bijeenkomsten.find((one) => one.id === params.bijeenkomst) ?? null;
  if (!magVragen(context, dialoogKeuzen) || (params.bijeenkomst && before?.staat !== 'gepland')) throw notFound();
  return { tafel: { id, naam }, before, genodigden: before ? genodigden : [], sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const dialoog = kenmerk(args.params.id);
  const { bijeenkomst } = args.params;
  const back = () => `/beleid/dialoog/${dialoog}#bijeenkomsten`;
  const asked = new URL(args.request.url).searchParams.get('doe');
  if (asked === 'houden') return doe(args, bijeenkomstHouden, back, { bijeenkomst });
  if (asked === 'afgelasten') return doe(args, bijeenkomstAfgelasten, back, { bijeenkomst });
  return doe(args, bijeenkomstPlannen, back, {
    dialoog,
    ...(bijeenkomst && { bijeenkomst }),
  });
};

export default function BijeenkomstPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { tafel, before, genodigden, sleutel } = loaderData;
  const terug = terugVan(actionData, 'beleid/bijeenkomst-plannen');
  const title = before ? 'Bijeenkomst beheren' : 'Bijeenkomst plannen';
  return (
    <>
      <title>{`${title} – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>{title}</Kruimels>
      <PageTitle
        title={title}
        state={
          before
            ? 'Verplaatst u haar, dan krijgt wie is uitgenodigd opnieuw de vraag of hij komt.'
            : 'Het moment wordt getoetst aan het plan en aan de werkdagen.'
        }
      />
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={sleutel}>
        <Velden before={before} terug={terug} />
        <Bewaren knop={before ? 'Bijeenkomst verplaatsen' : title} annuleer={`/beleid/dialoog/${tafel.id}`} />
      </Form>
      {(before?.begonnen || actionData?.act === houden) && (
        <Aanwezigheid genodigden={genodigden} sleutel={sleutel} terug={actionData} />
      )}
      {before && <Afgelasten terug={actionData} />}
    </>
  );
}

/** Who sent it too early still reads why that was refused. */
const houden = 'beleid/bijeenkomst-houden';
const labels = { begin: 'Dag en tijd', minuten: 'Lengte', vorm: 'Hoe', plaats: 'Waar' };

type VeldenProps = Pick<Route.ComponentProps['loaderData'], 'before'> & { readonly terug: Terug | undefined };

function Velden({ before, terug }: VeldenProps) {
  const field = veldVan(terug);
  const form = before && (before.digitaal ? 'digitaal' : 'plaats');
  return (
    <>
      <MomentVeld {...field('begin', asLocal(before?.begin))} label="Dag en tijd" />
      <NumberInput {...field('minuten', before ? String(before.minuten) : '120')} label="Lengte" unit="minuten" />
      <RadioGroup
        {...field('vorm', form ?? undefined)}
        label="Hoe"
        options={[
          { value: 'plaats', label: 'Bij elkaar' },
          { value: 'digitaal', label: 'Digitaal' },
        ]}
      />
      <TextInput
        {...field('plaats', before?.plaats)}
        label="Waar"
        hint="Het adres met de zaal, of de link van de digitale bijeenkomst."
        width="full"
      />
    </>
  );
}
