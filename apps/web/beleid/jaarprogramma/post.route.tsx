// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Breadcrumb,
  FieldSet,
  Form,
  MoneyInput,
  PageTitle,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import { beleidInzien, jaarprogrammaInzien, programmapostSchrappen, programmapostVastleggen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import { doe, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/post.route.ts';
import { centen, euros } from './centen.ts';
import { jaarVan, kruimels } from './weergave.tsx';

const schrappen = 'beleid/programmapost-schrappen';

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await vraag(context, jaarprogrammaInzien, { jaar: jaarVan(params) });
  const post = view.posten.find(({ code }) => code === params.code) ?? null;
  if (!view.mag.bewerken || (!post && params.code !== 'nieuw')) throw notFound();
  const { contracten } = await vraag(context, beleidInzien, {});
  return { post, contracten: contracten.map(asOption), sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const jaar = jaarVan(args.params);
  const terug = () => `/beleid/jaarprogramma/${jaar}#posten`;
  const code = args.params.code === 'nieuw' ? {} : { code: args.params.code };
  if ((await args.request.clone().formData()).get('_act') === schrappen)
    return doe(args, programmapostSchrappen, terug, { jaar, ...code });
  return doe(args, programmapostVastleggen, terug, (input) => ({ jaar, ...code, bedrag: centen(input['bedrag']) }));
}

export default function PostPagina({ loaderData, actionData, params }: Route.ComponentProps) {
  const { post, contracten, sleutel } = loaderData;
  const titel = post ? post.naam : 'Post toevoegen';
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={kruimels(Number(params.jaar), titel)} />
      <PageTitle title={titel} state={`In het concept van jaarprogramma ${params.jaar}.`} />
      <Weigering terug={actionData} labels={{ tekst: 'Wat gaat de regio doen?', bedrag: 'Bedrag voor het jaar' }} />
      <Form idempotency={sleutel} label="Post">
        <Inhoud post={post} terug={terugVan(actionData, 'beleid/programmapost-vastleggen')} contracten={contracten} />
        <Bewaren knop="Post bewaren" annuleer={`/beleid/jaarprogramma/${params.jaar}#posten`} />
      </Form>
      {post && (
        <Section title="Post schrappen">
          <p>Eerdere versies houden deze post.</p>
          <Form hidden={{ _act: schrappen }} label="Post schrappen">
            <Actions>
              <SubmitButton kind="destructive">Post schrappen</SubmitButton>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  );
}

type Props = {
  readonly post: Route.ComponentProps['loaderData']['post'];
  readonly contracten: Route.ComponentProps['loaderData']['contracten'];
  readonly terug: Terug | undefined;
};

function Inhoud({ post, terug, contracten }: Props) {
  const field = veldVan(terug);
  return (
    <>
      <TextInput {...field('naam', post?.naam)} label="Naam" />
      <RadioGroup {...field('soort', post?.soort)} label="Soort" options={optionsOf(woorden.postsoort)} />
      <TextArea {...field('tekst', post?.tekst)} label="Wat gaat de regio doen?" />
      <MoneyInput
        {...field('bedrag', euros(post?.bedrag))}
        label="Bedrag voor het jaar"
        hint="Laat leeg als het bedrag nog onbekend is. Vul 0 in als de post geen eigen budget heeft."
        optional
      />
      <RadioGroup
        {...field('prioriteit', post?.prioriteit)}
        label="Prioriteit"
        optional
        options={['hoog', 'midden', 'laag'].map((value) => ({ value, label: value }))}
      />
      <TextInput
        {...field('planning', post?.planning)}
        label="Planning"
        hint="Bijvoorbeeld: eerste kwartaal."
        optional
      />
      <VastBedrag post={post} terug={terug} contracten={contracten} />
      <Voorbeeldkeuze terug={terug} nu={post?.voorbeeld} />
    </>
  );
}

function VastBedrag({ post, terug, contracten }: Props) {
  const field = veldVan(terug);
  return (
    <FieldSet legend="Alleen bij een vast bedrag per contract" hint="Kies een contract dat het plan zo bekostigt.">
      <Select
        {...field('contract', post?.contract)}
        label="Contract"
        optional
        empty="Geen contract"
        options={contracten}
      />
      <RadioGroup {...field('vorm', post?.vorm)} label="Vorm" optional options={optionsOf(woorden.lumpsumvorm)} />
    </FieldSet>
  );
}
