// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, Datum, KeyValue, Moment, PageTitle } from '#libs/ui';
import { voorstelInzien } from '#modules/tarieven';
import { handelingTekst } from '#modules/tarieven/teksten';
import { notFound, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/bewijs.route.ts';

/** The decisions that were taken under the viewer's hat: a college sees its own, the others those of the verband. */
export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const view = await vraag(context, voorstelInzien, { id });
  const { hoed } = wieVan(context);
  const own = view.besluiten.filter(({ gemeente }) =>
    hoed.soort === 'gemeente' ? gemeente === view.eigenGemeente : true,
  );
  if (own.length === 0) throw notFound();
  return {
    voorstel: view.voorstel,
    besluiten: own.toSorted((a, b) => a.handeling.localeCompare(b.handeling)),
    nodig: view.colleges.filter(({ besloten }) => !besloten).map(({ gemeente }) => gemeente),
  };
}

export default function Bewijs({ loaderData: { voorstel, besluiten, nodig } }: Route.ComponentProps) {
  const terug = `/tarieven/voorstellen/${voorstel.id}`;
  const waiting = voorstel.soort === 'eerste-vaststelling' ? nodig : [];
  return (
    <>
      <title>Bewijs van besluit – Inkoopregie</title>
      <Breadcrumb
        items={[{ label: 'Tarieven', href: '/tarieven' }, { label: 'Voorstel', href: terug }, { label: 'Bewijs' }]}
      />
      <PageTitle title="Het besluit is vastgelegd" state="U kunt deze pagina afdrukken of bewaren." />
      <Attention kind="ok" title="Wat er nu gebeurt">
        {waiting.length > 0 ? (
          `De tarieven gelden zodra ook de colleges van ${waiting.join(', ')} hebben besloten.`
        ) : (
          <>
            De tarieven gelden vanaf <Datum value={voorstel.ingang} />.
          </>
        )}
      </Attention>
      {besluiten.map((besluit) => (
        <KeyValue
          key={besluit.id}
          title={besluit.titel}
          items={[
            { term: 'Besluit', value: handelingTekst[besluit.handeling] ?? besluit.handeling },
            {
              term: 'Genomen door',
              value: besluit.gemeente ? `College van ${besluit.gemeente}, ${besluit.naam}` : besluit.naam,
            },
            { term: 'Genomen op', value: <Moment value={besluit.genomen} /> },
            { term: 'Grond', value: besluit.grond },
            { term: 'Motivering', value: besluit.motivering },
          ]}
          footer={<a href={`/regio/besluiten/${besluit.id}`}>Waarom dit besluit genomen mocht worden</a>}
        />
      ))}
      <p>
        <a href={terug}>Terug naar het voorstel</a>
      </p>
    </>
  );
}
