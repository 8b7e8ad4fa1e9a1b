// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, FileInput, Form, PageTitle, Section } from '#libs/ui';
import { overnameAanbieden, overnamesInzien } from '#modules/contracten';
import { overnameTekst } from '#modules/contracten/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { EerderAangeboden } from '../../shell/eerder-aangeboden.tsx';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/overnemen.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, overnamesInzien, {})),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, overnameAanbieden, ({ overname }) => `/contracten/overnemen/${overname}`);

export default function Overnemen({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { overnames, magAanbieden, sleutel } = loaderData;
  return (
    <>
      <title>Lopende contracten overnemen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Contracten', href: '/contracten' }, { label: 'Lopende contracten overnemen' }]} />
      <PageTitle
        title="Lopende contracten overnemen"
        state="Overeenkomsten die al buiten dit platform zijn getekend, komen hier uit een Excel-bestand."
      />
      {magAanbieden ? (
        <Laden sleutel={sleutel} terug={terug} />
      ) : (
        <p>De inkoper biedt een bestand aan. Wat op controle wacht, staat hieronder en in uw werkvoorraad.</p>
      )}
      <EerderAangeboden rijen={overnames} onder="/contracten/overnemen" stand={({ staat }) => overnameTekst[staat]} />
    </>
  );
}

const Laden = ({ sleutel, terug }: { readonly sleutel: string; readonly terug: Terug | undefined }) => (
  <Section title="Overnemen uit Excel" id="laden">
    <Weigering terug={terug} labels={{ bestand: 'Excel-bestand' }} />
    <ol>
      <li>
        Haal <a href="/contracten/overnemen/bestanden/lopende-contracten.xlsx">het lege Excel-bestand</a> op. Op het
        blad Uitleg staat wat elke kolom betekent, op Keuzelijsten welke codes uw regio kent.
      </li>
      <li>Vul in met welke aanbieders een overeenkomst loopt, onder welk contract, en voor welke producten.</li>
      <li>
        Bied het bestand hieronder aan. U ziet eerst wat er niet klopt en welke overeenkomsten er komen. Daarna
        vergelijkt een collega ze met wat is getekend; pas dan lopen ze hier.
      </li>
    </ol>
    <Form upload idempotency={sleutel} action="#laden" label="Lopende contracten aanbieden">
      <FileInput
        name="bestand"
        label="Excel-bestand"
        hint="Een bestand dat op .xlsx eindigt, van hoogstens 20 MB."
        accept=".xlsx"
        error={foutBij(terug, 'bestand')}
      />
      <Bewaren knop="Bestand nakijken" annuleer="/contracten" />
    </Form>
  </Section>
);
