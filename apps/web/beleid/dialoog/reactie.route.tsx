// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Form, Lines, PageTitle, RadioGroup, SubmitButton, TextArea } from '#libs/ui';
import { reactieSchrijven, reactieWeghalen, stukInzien } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, notFound, type Terug, vraag, wieVan } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/reactie.route.ts';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  if (wieVan(context).hoed.soort !== 'aanbieder') throw notFound();
  const { searchParams } = new URL(request.url);
  const { naam, tafel, bepalingen, eigen, id } = await vraag(context, stukInzien, { id: kenmerk(params.id) });
  const before = eigen.find((one) => one.id === searchParams.get('reactie')) ?? null;
  const nummer = before ? before.bepaling : searchParams.get('bepaling');
  const bepaling = bepalingen.find((one) => one.nummer === nummer) ?? null;
  return { stuk: { id, naam }, tafel: { id: tafel.id, naam: tafel.naam }, bepaling, before, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const { searchParams } = new URL(args.request.url);
  const [stuk, reactie, bepaling] = [
    kenmerk(args.params.id),
    searchParams.get('reactie'),
    searchParams.get('bepaling'),
  ];
  const back = `/beleid/dialoog/stukken/${stuk}`;
  if (searchParams.get('doe') === 'weghalen') return doe(args, reactieWeghalen, () => back, { reactie });
  return doe(args, reactieSchrijven, (kept) => `${back}#b${kept.bepaling ?? ''}`, {
    stuk,
    ...(reactie && { reactie }),
    ...(bepaling && { bepaling }),
  });
};

export default function ReactiePagina({ loaderData, actionData }: Route.ComponentProps) {
  const { stuk, tafel, bepaling, before, sleutel } = loaderData;
  const title = bepaling ? `Reageren op bepaling ${bepaling.nummer}` : `Reageren op ${stuk.naam}`;
  return (
    <>
      <title>{`${title} – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>{title}</Kruimels>
      <PageTitle title={title} state="Wij bewaren uw reactie als concept. De regio leest haar pas als u indient." />
      {bepaling && (
        <Attention kind="info" title={`Bepaling ${bepaling.nummer} van ${stuk.naam}`}>
          <Lines text={bepaling.tekst} />
        </Attention>
      )}
      <Weigering
        terug={actionData}
        labels={{ soort: 'Wat is het?', tekst: 'Uw reactie', vertrouwelijk: 'Alleen voor de regio' }}
      />
      <Form idempotency={sleutel}>
        <Velden before={before} terug={actionData} />
        <Bewaren knop="Reactie bewaren" annuleer={`/beleid/dialoog/stukken/${stuk.id}`} />
      </Form>
      {before && (
        <Form action={`/beleid/dialoog/stukken/${stuk.id}/reactie?doe=weghalen&reactie=${before.id}`} label="Weghalen">
          <Actions>
            <SubmitButton kind="destructive">Reactie weghalen</SubmitButton>
          </Actions>
        </Form>
      )}
    </>
  );
}

type VeldenProps = Pick<Route.ComponentProps['loaderData'], 'before'> & { readonly terug: Terug | undefined };

const hints = {
  vraag: 'Iets is u niet duidelijk.',
  bezwaar: 'U kunt of wilt dit zo niet.',
  voorstel: 'U weet hoe het beter kan.',
  steun: 'Dit moet zo blijven.',
};

const labels: Readonly<Record<string, string>> = woorden.reactiesoort;

function Velden({ before, terug }: VeldenProps) {
  const field = veldVan(terug);
  return (
    <>
      <RadioGroup
        {...field('soort', before?.soort)}
        label="Wat is het?"
        options={Object.entries(hints).map(([value, hint]) => ({ value, hint, label: labels[value] ?? value }))}
      />
      <TextArea
        {...field('tekst', before?.tekst)}
        label="Uw reactie"
        hint="Na de dialoog leest iedereen deze tekst, zonder uw naam. Noem uw organisatie er dus niet in."
        rows={6}
      />
      <TextArea
        {...field('vertrouwelijk', before?.vertrouwelijk)}
        label="Alleen voor de regio"
        hint="Wat uw concurrenten niet mogen weten, zoals kosten of plannen. Dit wordt nooit gepubliceerd."
        optional
      />
    </>
  );
}
