// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Breadcrumb,
  ButtonLink,
  DateInput,
  FieldSet,
  Form,
  MoneyInput,
  PageTitle,
  SubmitButton,
  TextArea,
} from '#libs/ui';
import { bestuursrapportageVastleggen, jaarprogrammaInzien, type PostRij } from '#modules/beleid';
import { doe, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
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
  return { posten: view.posten, sleutel: newId() };
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
  const field = (naam: string) => ({ name: naam, defaultValue: terug?.waarden[naam], error: foutBij(terug, naam) });
  return (
    <>
      <title>Bestuursrapportage – Inkoopregie</title>
      <Breadcrumb items={kruimels(Number(params.jaar), 'Bestuursrapportage')} />
      <PageTitle
        title={`Bestuursrapportage ${params.jaar}`}
        state="Per post: wat is uitgegeven, wat u voor het hele jaar verwacht, en hoe ver het is. Leeg is onbekend."
      />
      <Weigering terug={terug} />
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
        <Actions>
          <SubmitButton>Bestuursrapportage vastleggen</SubmitButton>
          <ButtonLink kind="secondary" href={`/beleid/jaarprogramma/${params.jaar}#rapportages`}>
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

type RegelProps = { readonly post: Plat<PostRij>; readonly at: number; readonly terug: Terug | undefined };

function Regel({ post, at, terug }: RegelProps) {
  const field = (veld: string, before?: string) => {
    const naam = `posten.${at}.${veld}`;
    return { name: naam, defaultValue: terug ? terug.waarden[naam] : before, error: foutBij(terug, naam) };
  };
  return (
    <FieldSet
      legend={post.naam}
      hint={
        <>
          Begroot: <Bedrag value={post.bedrag} />
        </>
      }
    >
      <input type="hidden" name={`posten.${at}.post`} value={post.code} />
      <MoneyInput {...field('gerealiseerd')} label="Uitgegeven" optional />
      <MoneyInput {...field('prognose', euros(post.bedrag))} label="Verwacht voor het hele jaar" optional />
      <TextArea {...field('voortgang')} label="Hoe ver is het?" rows={2} optional />
      <TextArea
        {...field('toelichting')}
        label="Waarom wijkt het af?"
        hint="Nodig als u iets anders verwacht dan begroot."
        rows={2}
        optional
      />
    </FieldSet>
  );
}
