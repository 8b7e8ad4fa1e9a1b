// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, Form, Moment, PageTitle, SubmitButton } from '#libs/ui';
import { berichtInzien, berichtLezen } from '#modules/berichten';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/bericht.route.ts';
import { Aandacht, Beoordeling } from './aandacht.tsx';
import { Fouten, foutenVan, Toetsing } from './fouten.tsx';
import { Inhoud } from './inhoud/inhoud.tsx';
import { Kop } from './kop.tsx';
import { leesVerder } from './verder.ts';
import { naamVan, partijen, Stand } from './woorden.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const id = kenmerk(params.id);
  const bericht = await vraag(context, berichtInzien, { id });
  return {
    bericht,
    verder: await leesVerder(context, bericht),
    eerder: new URL(request.url).searchParams.has('eerder'),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, berichtLezen, ({ bericht }) => `/berichten/${bericht}`, { bericht: args.params.id });

export default function BerichtPagina({ loaderData }: Route.ComponentProps) {
  const { bericht, verder, eerder } = loaderData;
  const { van, aan } = partijen(bericht);
  const titel = `${naamVan(bericht)} ${bericht.identificatie}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Berichten', href: '/berichten' }, { label: titel }]} />
      <PageTitle
        title={titel}
        state={
          <>
            Van {van} aan {aan}, <Moment value={bericht.op} />. <Stand bericht={bericht} />
          </>
        }
        action={bericht.ongelezen && <Gelezen />}
      />
      {eerder && <Eerder />}
      <Beoordeling bericht={bericht} />
      <Aandacht bericht={bericht} />
      {verder.map(({ titel: waar, tekst, href }) => (
        <Attention kind="info" key={href} title={waar}>
          <a href={href}>{tekst}</a>
        </Attention>
      ))}
      <Inhoud view={bericht} fouten={foutenVan(bericht)} />
      <Toetsing view={bericht} />
      <Fouten view={bericht} />
      <Kop bericht={bericht} />
      <Paginabron>het bericht zelf; wie het leest, wordt vastgelegd</Paginabron>
    </>
  );
}

const Eerder = () => (
  <Attention kind="info" title="Dit bestand was er al">
    U stuurde precies ditzelfde bestand eerder in. Er is niets veranderd: hieronder staat het bericht van toen.
  </Attention>
);

/** Takes the message off the provider's work list; it stays in the post. */
const Gelezen = () => (
  <Form label="Bericht gelezen">
    <SubmitButton kind="primary">Bericht is gelezen</SubmitButton>
  </Form>
);
