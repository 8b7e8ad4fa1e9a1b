// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, DateInput, FieldSet, Form, MoneyInput, PageTitle, TextArea } from '#libs/ui';
import { bestuursrapportageVastleggen, jaarprogrammaInzien } from '#modules/beleid';
import { Bewaren } from '../../shell/bewaren.tsx';
import { doe, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/rapportage.route.ts';
import { centen, euros } from './centen.ts';
import { Bedrag, jaarVan, kruimels } from './weergave.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const jaar = jaarVan(params);
  const newest = await vraag(context, jaarprogrammaInzien, { jaar });
  const inForce = newest.versies.find(({ staat }) => staat === 'vastgesteld');
  if (!inForce) throw notFound();
  const view = await vraag(context, jaarprogrammaInzien, { jaar, versie: inForce.versie });
  if (!view.mag.rapporteren) throw notFound();
  const [vorige] = view.rapportagesVan;
  return {
    posten: view.posten.map((post) => ({ ...post, vorige: vorige?.posten.find((regel) => regel.post === post.code) })),
    sleutel: newId(),
  };
}

export const action = (args: Route.ActionArgs) => {
  const jaar = jaarVan(args.params);
  return doe(
    args,
    bestuursrapportageVastleggen,
    () => `/beleid/jaarprogramma/${jaar}#rapportages`,
    ({ posten }) => ({
      jaar,
      posten: Array.isArray(posten)
        ? posten.map((regel) => ({
            ...regel,
            gerealiseerd: centen(regel.gerealiseerd),
            prognose: centen(regel.prognose),
          }))
        : [],
    }),
  );
};

export default function Rapportage({
  loaderData: { posten, sleutel },
  actionData: terug,
  params,
}: Route.ComponentProps) {
  const field = veldVan(terug);
  return (
    <>
      <title>Bestuursrapportage – Inkoopregie</title>
      <Breadcrumb items={kruimels(Number(params.jaar), 'Bestuursrapportage')} />
      <PageTitle
        title={`Bestuursrapportage ${params.jaar}`}
        state="Per post: wat is uitgegeven, wat u voor het hele jaar verwacht, en hoe ver het is. Leeg is onbekend."
      />
      <Weigering terug={terug} labels={labelsVan(posten)} />
      <Form idempotency={sleutel} label="Bestuursrapportage">
        <DateInput
          {...field('peildatum')}
          label="Stand op"
          hint="Maakt u er nog een van dezelfde dag, dan vervangt die de vorige."
        />
        <TextArea {...field('toelichting')} label="Het jaar in het kort" optional />
        {posten.map((post, at) => (
          <Regel key={post.code} post={post} at={at} terug={terug} />
        ))}
        <Bewaren knop="Bestuursrapportage vastleggen" annuleer={`/beleid/jaarprogramma/${params.jaar}#rapportages`} />
      </Form>
    </>
  );
}

const velden = { gerealiseerd: 'uitgegeven', prognose: 'verwacht', voortgang: 'hoe ver', toelichting: 'waarom' };
const labelsVan = (posten: readonly { readonly naam: string }[]) => ({
  peildatum: 'Stand op',
  toelichting: 'Het jaar in het kort',
  ...Object.fromEntries(
    posten.flatMap(({ naam }, at) =>
      Object.entries(velden).map(([veld, label]) => [`posten.${at}.${veld}`, `${naam}, ${label}`]),
    ),
  ),
});

type RegelProps = {
  readonly post: Route.ComponentProps['loaderData']['posten'][number];
  readonly at: number;
  readonly terug: Terug | undefined;
};

/** What was expected the last time is a good beginning for this time. */
function Regel({ post, at, terug }: RegelProps) {
  const { vorige } = post;
  const field = (veld: string, before?: string) => veldVan(terug)(`posten.${at}.${veld}`, before);
  return (
    <FieldSet
      legend={post.naam}
      hint={
        <>
          Begroot: <Bedrag value={post.bedrag} />
          {vorige && (
            <>
              . Vorige keer uitgegeven: <Bedrag value={vorige.gerealiseerd} />
            </>
          )}
        </>
      }
    >
      <input type="hidden" name={`posten.${at}.post`} value={post.code} />
      <MoneyInput {...field('gerealiseerd')} label="Uitgegeven" optional />
      <MoneyInput
        {...field('prognose', euros(vorige?.prognose ?? post.bedrag))}
        label="Verwacht voor het hele jaar"
        optional
      />
      <TextArea {...field('voortgang')} label="Hoe ver is het?" rows={2} optional />
      <TextArea
        {...field('toelichting', vorige?.toelichting ?? undefined)}
        label="Waarom wijkt het af?"
        hint="Nodig als u iets anders verwacht dan begroot."
        rows={2}
        optional
      />
    </FieldSet>
  );
}
